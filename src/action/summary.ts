/** The job summary: what people see on the run's page. GitHub drops one over 1 MiB without a word. */
import { forCode } from '../platform/neutral.js';
import { reasonOf } from '../reasons/index.js';
import type { GitHubPublished } from '../publish/types.js';
import type { Uploaded } from './upload.js';

/** Below GitHub's limit of 1 MiB a step, with room for what the runner adds. */
export const SUMMARY_LIMIT = 1024 * 1024 - 16 * 1024;

export interface SummaryParts {
  /** The record's own summary, or why there is none. */
  record: string;
  manifestDigest: string | null;
  journalHead: string | null;
  uploaded: Uploaded | null;
  published: GitHubPublished | null;
  /** What went wrong after the run, if anything did. */
  failure: { code: string; message: string; fix: string | null } | null;
}

export function jobSummary(parts: SummaryParts): string {
  return cut([...failureLines(parts), ...linkLines(parts), parts.record].join('\n'));
}

function failureLines({ failure }: SummaryParts): string[] {
  if (failure === null) return [];
  const fix = failure.fix ?? reasonOf(failure.code)?.fix ?? null;
  return [
    `> **${failure.code}** ${forCode(failure.message, 600)}`,
    ...(fix === null ? [] : [`> what to do: ${forCode(fix, 600)}`]),
    ''
  ];
}

function linkLines({ manifestDigest, journalHead, uploaded, published }: SummaryParts): string[] {
  const lines: string[] = [];
  if (published !== null) lines.push(...publishedLines(published));
  if (uploaded !== null)
    lines.push(
      uploaded.url === null
        ? `- evidence ${forCode(uploaded.name)}`
        : `- evidence [${uploaded.name}](${uploaded.url})`
    );
  if (manifestDigest !== null) lines.push(`- manifest ${forCode(manifestDigest)}`);
  if (journalHead !== null) lines.push(`- journal head ${forCode(journalHead)}`);
  return lines.length === 0 ? [] : [...lines, ''];
}

function publishedLines({ url, number, operation, why, warnings, verification }: GitHubPublished): string[] {
  const because = why === null ? '' : `: ${forCode(why, 300)}`;
  const pull = url === null ? 'no pull request' : `pull request [#${number}](${url}) ${operation}`;
  const signed =
    verification === null ? [] : [`- commit ${verification.verified ? '' : 'not '}verified by GitHub`];
  return [`- ${pull}${because}`, ...signed, ...warnings.map(warning => `- note: ${forCode(warning, 300)}`)];
}

/** Whole lines from the start, as many as fit in UTF-8. */
export function cut(markdown: string, limit = SUMMARY_LIMIT): string {
  if (Buffer.byteLength(markdown) <= limit) return `${markdown}\n`;
  const note = '\n\n*The summary is cut here; summary.md in the evidence has all of it.*\n';
  const bytes = Buffer.from(markdown).subarray(0, limit - Buffer.byteLength(note));
  return `${bytes.subarray(0, Math.max(0, bytes.lastIndexOf(10))).toString()}${note}`;
}
