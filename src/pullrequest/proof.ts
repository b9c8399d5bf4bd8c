/** Evidence, digests, and how a stranger checks them. */
import type { BodyFacts } from './facts.js';
import type { Shape } from './shape.js';
import { inline, leftOut, link, prose } from './text.js';

export function evidence(facts: BodyFacts): string {
  const { run, artifact } = facts.links;
  return [
    `- verdict ${prose(facts.verdict)}`,
    `- run ${inline(facts.runId)}${run === null ? '' : ` in ${link('this workflow run', run)}`}`,
    ...(artifact === null ? [] : [`- ${link('the evidence as an artifact', artifact)}`]),
    `- base ${inline(facts.base)}`,
    `- tree ${inline(facts.tree)}`,
    `- plan ${inline(facts.planDigest)}`,
    `- manifest ${inline(facts.manifestDigest)}`,
    ...signature(facts)
  ].join('\n');
}

/** GitHub's own word about a commit that it made, whichever it is. */
function signature({ verification }: BodyFacts): string[] {
  if (verification === undefined || verification === null) return [];
  const { verified, reason } = verification;
  return [
    verified
      ? '- commit made through the API; GitHub says that its signature is verified'
      : `- commit made through the API; GitHub says that it is **not** verified: ${inline(reason)}`
  ];
}

/** Commands for a stranger: with the program, without installing it, and for the branch itself. */
export function verify(facts: BodyFacts, shape: Shape): string {
  const call = `verify RUN_DIRECTORY --expect-manifest ${facts.manifestDigest}`;
  if (shape.verify === 'none') return leftOut('the commands');
  const { artifact } = facts.links;
  return [
    `Fetch ${link('the evidence', artifact)}, then: ${inline(`codex-orchestrator ${call}`, 300)}`,
    '',
    `Without installing anything, with Node 20 or newer${cloneText(facts)}: ${inline(`node dist/cli/index.js ${call}`, 300)}`,
    '',
    `A checkout of this branch is what was judged where ${inline('git rev-parse HEAD^{tree}')} prints ${inline(facts.tree)}.`
  ].join('\n');
}

function cloneText({ program }: BodyFacts): string {
  const source = program?.source ?? null;
  if (source === null) return ', from a clone of the program';
  return `, from ${inline(`git clone ${source}`, 300)} (version ${inline(program?.version ?? '')})`;
}
