/** The lines that open an island, written and read: whose it is, what it says, which evidence it is from. */
import { digestOf } from '../platform/canonical.js';
import { contentDigest, wellFormed, type BodyFacts } from './facts.js';

export const ISLAND_START = '<!-- codex-orchestrator:start -->';
export const ISLAND_END = '<!-- codex-orchestrator:end -->';

/** The evidence that a body states; what the evidence gate compares. */
export interface EvidenceMark {
  /** `sha256:<64 hex>`. */
  manifest: string;
  tree: string;
  base: string;
  /** Workflow run, its attempt and the artifact of the hand-over; null where there was none. */
  runId: string | null;
  attempt: number | null;
  artifactId: string | null;
}

export interface Island {
  /** True where it bears the mark of the pack that was asked for. */
  ours: boolean;
  /** `contentDigest` of what it says. */
  content: string;
  /** null in bodies of older versions, and where the line is not in its one form. */
  evidence: EvidenceMark | null;
  /**
   * `opened` by the publication that opened the pull request, and `open` since a later one wrote it; `emptied`: the
   * program itself closed it, because the change was in the base already.
   */
  state: 'opened' | 'open' | 'emptied';
  /** Branch that the pull request was made for; null where it is not stated. */
  baseBranch: string | null;
}

const OID = '[0-9a-f]{40}(?:[0-9a-f]{24})?';
const ID = '[0-9]{1,20}';
const PACK = /^<!-- codex-orchestrator:pack ([0-9a-f]{16}) content (sha256:[0-9a-f]{64}) -->$/;
const EVIDENCE = new RegExp(
  `^<!-- codex-orchestrator:evidence manifest (sha256:[0-9a-f]{64}) tree (${OID}) base (${OID}) ` +
    `run (-|${ID}) attempt (-|[0-9]{1,9}) artifact (-|${ID}) -->$`
);
const STATE = /^<!-- codex-orchestrator:state (opened|open|emptied) for (-|[A-Za-z0-9_-]{2,1400}) -->$/;

/** The lines that open an island. Throws RangeError for digests or ids in another form: a defect of the caller's. */
export function markersOf(facts: BodyFacts, state: Island['state'] = 'open'): string[] {
  return [
    ISLAND_START,
    `<!-- codex-orchestrator:pack ${packMark(facts.packPath)} content ${contentDigest(facts)} -->`,
    checked(EVIDENCE, evidenceMarker(facts)),
    checked(STATE, stateMarker(state, facts.baseBranch ?? null))
  ];
}

/** The pack by a digest of its path: a path may hold what would end the comment. */
export function packMark(packPath: string): string {
  return digestOf(wellFormed(packPath)).slice('sha256:'.length, 'sha256:'.length + 16);
}

function evidenceMarker({ manifestDigest, tree, base, artifact }: BodyFacts): string {
  const { runId = null, attempt = null, id = null } = artifact ?? {};
  return (
    `<!-- codex-orchestrator:evidence manifest ${manifestDigest} tree ${tree} base ${base} ` +
    `run ${runId ?? '-'} attempt ${attempt ?? '-'} artifact ${id ?? '-'} -->`
  );
}

export function stateMarker(state: Island['state'], baseBranch: string | null): string {
  const name = baseBranch === null ? '-' : Buffer.from(baseBranch, 'utf8').toString('base64url');
  return `<!-- codex-orchestrator:state ${state} for ${name === '' ? '-' : name} -->`;
}

function checked(form: RegExp, line: string): string {
  if (form.test(line)) return line;
  throw new RangeError(`not in the form of a marker: ${JSON.stringify(line.slice(0, 300))}`);
}

/** What the opening lines of an island state beside the pack. */
export function readMarkers(header: readonly string[]): {
  evidence: EvidenceMark | null;
  state: Pick<Island, 'state' | 'baseBranch'> | null;
} {
  const evidence = only(header, EVIDENCE);
  const state = only(header, STATE);
  return {
    evidence: evidence && {
      manifest: evidence[1]!,
      tree: evidence[2]!,
      base: evidence[3]!,
      runId: orNull(evidence[4]!),
      attempt: evidence[5] === '-' ? null : Number(evidence[5]),
      artifactId: orNull(evidence[6]!)
    },
    state: state && { state: state[1] as Island['state'], baseBranch: branchOf(state[2]!) }
  };
}

/** The one line of a form; null for none, and for several: somebody put one there. */
function only(header: readonly string[], form: RegExp): RegExpExecArray | null {
  const found = header.filter(line => form.test(line));
  return found.length === 1 ? form.exec(found[0]!) : null;
}

/** Pack and content of a pack marker; null for any other line. */
export function packOf(line: string): { mark: string; content: string } | null {
  const found = PACK.exec(line);
  return found === null ? null : { mark: found[1]!, content: found[2]! };
}

export function isStateMarker(line: string): boolean {
  return STATE.test(line);
}

function orNull(text: string): string | null {
  return text === '-' ? null : text;
}

function branchOf(text: string): string | null {
  if (text === '-') return null;
  const bytes = Buffer.from(text, 'base64url');
  const name = bytes.toString('utf8');
  return Buffer.from(name, 'utf8').toString('base64url') === text ? name : null;
}
