/**
 * The body of a pull request: an island between markers, every foreign word in it inert, as long as GitHub takes it.
 * Source: DESIGN "Publishing", anchors/pull-requests.md cases 36 and 37.
 */
import { PullRequestError } from './errors.js';
import type { BodyFacts } from './facts.js';
import { BODY_LIMIT, charactersAround, replaceIsland } from './island.js';
import { ISLAND_END, markersOf } from './markers.js';
import { headedSection, sectionText, UNHELD, unheldText } from './sections.js';
import { SECTIONS, shorten, WHOLE_SHAPE, type Shape } from './shape.js';
import type { BodyTemplate } from './template.js';
import { leftOut } from './text.js';

export { contentDigest, type ArtifactMark, type BodyFacts, type BodyWarning } from './facts.js';
export { BODY_LIMIT, emptiedBody, EMPTIED_LINE, readIsland, replaceIsland } from './island.js';
export { ISLAND_END, ISLAND_START, type EvidenceMark, type Island } from './markers.js';

/** Room for the line of `emptiedBody`. */
const SPARE = 256;

/**
 * Markdown of the island, made shorter in the order of DROP_ORDER until `around` characters of people's fit beside it.
 * Throws PR_BODY_FULL where even marker, verdict and digests have no room.
 */
export function pullRequestBody(facts: BodyFacts, around = 0, state: 'opened' | 'open' = 'open'): string {
  const room = BODY_LIMIT - around;
  const markers = markersOf(facts, state);
  const text = shorten(
    shape => island(facts, markers, shape),
    one => charactersOf(one) <= room - SPARE
  );
  if (text.length <= room) return text;
  throw new PullRequestError(
    'PR_BODY_FULL',
    `people's text has ${around} characters, and the shortest body ${text.length}; GitHub takes ${BODY_LIMIT}`
  );
}

/** The same without a limit, for the record: where a pull request says that something is not shown, it is here. */
export function wholeBody(facts: BodyFacts): string {
  return island(facts, markersOf(facts), WHOLE_SHAPE);
}

/** The body of a pull request that is opened with it. */
export function newBody(facts: BodyFacts): string {
  return pullRequestBody(facts, 0, 'opened');
}

/** A body that is there already, with its island brought up to date and every character of people's kept. */
export function updatedBody(body: string, facts: BodyFacts): string {
  return replaceIsland(body, pullRequestBody(facts, charactersAround(body, facts.packPath)));
}

/** An editor in a browser sends two characters for a line break: a person must be able to save what we wrote. */
function charactersOf(text: string): number {
  return text.length + (text.match(/\n/g) ?? []).length;
}

function island(facts: BodyFacts, markers: readonly string[], shape: Shape): string {
  const template = shape.layout === 'template' ? (facts.template ?? null) : null;
  const parts = template === null ? ownLayout(facts, shape) : ofTemplate(template, facts, shape);
  return [...markers, '', ...parts.flatMap(part => [part, '']), ISLAND_END, ''].join('\n');
}

function ownLayout(facts: BodyFacts, shape: Shape): string[] {
  const sections = SECTIONS.flatMap(name => headedSection(name, facts, shape) ?? []);
  const left =
    facts.template === undefined || facts.template === null
      ? []
      : [leftOut("the text of the repository's template")];
  return shape.layout === 'plain' ? [...sections, ...left] : sections;
}

/** A template may leave sections out, but not that nothing was enforced. */
function ofTemplate(template: BodyTemplate, facts: BodyFacts, shape: Shape): string[] {
  const names = template.parts.flatMap(part => ('section' in part ? [part.section] : []));
  const unheld = names.includes('verdict') ? null : unheldText(facts);
  return [
    ...(unheld === null ? [] : [unheld]),
    ...template.parts.map(part => ('section' in part ? sectionText(part.section, facts, shape) : part.text))
  ].filter(part => part !== '');
}

/** How commands were held, for people: the backend, and whether anything could be reached. */
export function isolationText(
  backend: string,
  plan: { phases: readonly { grant: { network: 'none' | readonly string[] } }[] }
): string {
  if (backend === 'none') return UNHELD;
  const open = plan.phases.some(({ grant }) => grant.network !== 'none');
  return `${backend}, network ${open ? 'by allow list' : 'none'}`;
}
