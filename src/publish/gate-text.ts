/** What the gate tells people, as Markdown in which every foreign word is inert. */
import type { PullRequest } from '../github/types.js';
import { forCell, forCode } from '../platform/neutral.js';
import { reasonOf } from '../reasons/index.js';
import type { GateFinding } from './gate-types.js';

/** The text of the check run and of the job summary; well below GitHub's limit of 65,535 characters. */
export function checkSummary(found: GateFinding, pull: Pick<PullRequest, 'number' | 'headSha'>): string {
  return [
    `**${found.title}** (pull request ${pull.number}, head ${forCode(pull.headSha, 64)})`,
    ...found.notes.map(note => `\n${forCell(note, 600)}`),
    ...reasonLines(found),
    ...commitLines(found),
    ...pathLines(found),
    ...evidenceLines(found),
    ''
  ].join('\n');
}

function reasonLines({ code, conclusion }: GateFinding): string[] {
  const reason = reasonOf(code);
  if (conclusion !== 'failure' || reason === null) return [];
  return ['', `\`${code}\`: ${reason.cause}`, '', `What to do: ${reason.fix}`];
}

function commitLines({ commits, commitCount }: GateFinding): string[] {
  if (commits.length === 0) return [];
  const rows = commits.map(
    ({ commit, author, subject }) =>
      `| ${forCode(commit.slice(0, 12))} | ${forCell(author, 60)} | ${forCell(subject, 100)} |`
  );
  return [
    '',
    '### Commits that the evidence does not know',
    '',
    '| commit | author | subject |',
    '| --- | --- | --- |',
    ...rows,
    ...rest(commitCount - commits.length)
  ];
}

function pathLines({ paths, pathCount }: GateFinding): string[] {
  if (paths.length === 0) return [];
  const rows = paths.map(path => `- ${forCode(path, 200)}`);
  return ['', '### Paths that differ from what was tested', '', ...rows, ...rest(pathCount - paths.length)];
}

function rest(count: number): string[] {
  return count > 0 ? ['', `and ${count} more`] : [];
}

function evidenceLines({ evidence, conclusion }: GateFinding): string[] {
  if (evidence === null) return [];
  return [
    '',
    '### Evidence',
    '',
    `- run ${forCode(evidence.runId)} of pack ${forCode(evidence.pack)}`,
    `- base ${forCode(evidence.base)}`,
    `- tree ${forCode(evidence.tree)}`,
    `- plan ${forCode(evidence.planDigest)}`,
    `- manifest ${forCode(evidence.manifest)}`,
    ...(conclusion === 'success' ? ['', 'The evidence is consistent, not authentic: it is not signed.'] : [])
  ];
}
