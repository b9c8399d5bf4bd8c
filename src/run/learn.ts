/**
 * `learn`: runs a pack again and again in a throw-away repository, with the network that it declares and what was
 * answered so far, and asks for each host that was refused. Nothing is let out that was not answered; what the
 * operator's policy or the program refuses a pack is not asked. Source: DESIGN "Verbs", issue 4 point 2.
 */
import { readRegular } from '../platform/files.js';
import type { CommandPhase } from '../permissions/types.js';
import { closedByPlan } from './learn-ceiling.js';
import { covered, keyOf, sortRefused, type AskedHost, type ClosedHost } from './learn-hosts.js';
import {
  learningCopy,
  packValue,
  statedOf,
  suggestionOf,
  type Learned,
  type PackValue
} from './learn-pack.js';
import { openLearnTree, type LearnTree } from './learn-tree.js';
import { prepare, type Prepared } from './prepare.js';
import { runPack } from './run.js';
import { silent } from './silent.js';
import type { Host, RunListener, RunOutcome, RunRequest } from './types.js';
import { RunStop } from './verdict.js';

/** A pack that needs more is told to be learned again from what was suggested. */
export const MOST_ROUNDS = 8;

/** `none`: nobody was there to answer; the host stays refused. `stop`: this and all later ones. */
export type Answer = 'allow' | 'refuse' | 'quiet' | 'none' | 'stop';

export interface Question extends AskedHost {
  /** False where another phase may reach the host: then a pack cannot say that it is refused quietly. */
  quietable: boolean;
}

export interface Answered extends AskedHost {
  answer: Exclude<Answer, 'stop'>;
}

/** Whoever shows and answers. */
export interface LearnFront {
  /** The listener of a round, counted from 1. */
  round(number: number): RunListener;
  roundEnded(outcome: RunOutcome): void;
  closed(host: ClosedHost): void;
  ask(question: Question): Promise<Answer>;
}

/**
 * `settled`: a round was refused nothing new. `answered`: nothing more was allowed, so that another round would say
 * the same. `rounds`: MOST_ROUNDS are used up. `stopped`: by an answer. `blocked`: a round could not run.
 */
export type LearnEnd = 'settled' | 'answered' | 'rounds' | 'stopped' | 'blocked' | 'cancelled';

export interface LearnOutcome {
  pack: { id: string; path: string };
  end: LearnEnd;
  rounds: readonly RunOutcome[];
  answers: readonly Answered[];
  closed: readonly ClosedHost[];
  /** Keys to merge into the pack, lists complete; null where nothing was learned. */
  suggestion: Readonly<Record<string, unknown>> | null;
}

interface State {
  readonly pack: PackValue;
  readonly tree: LearnTree;
  readonly host: Host;
  readonly front: LearnFront;
  readonly rounds: RunOutcome[];
  readonly answers: Answered[];
  readonly closed: ClosedHost[];
}

/**
 * Learns what a pack needs. Throws as `runPack` does before its plan stands, with the reason of a plan that is refused
 * for something else than hosts, USAGE for an isolation whose refusals cannot be named, ISO_NETWORK_KEEPER.
 */
export async function learnPack(request: RunRequest, host: Host, front: LearnFront): Promise<LearnOutcome> {
  const prepared = await prepare(request, host, front.round(0));
  refuseOthers(prepared);
  const { contract } = prepared.inputs;
  const tree = await openLearnTree(request, host, prepared.inputs);
  try {
    const pack = packValue(tree.packFile, tree.packBytes);
    if (pack === null) throw new RunStop('USAGE', `${tree.packFile} changed while it was read`);
    const state: State = { pack, tree, host, front, rounds: [], answers: [], closed: [] };
    const end = await rounds(state);
    const { rounds: ran, answers, closed } = state;
    const suggestion = suggestionOf(pack, learnedOf(state));
    return { pack: { id: contract.id, path: contract.path }, end, rounds: ran, answers, closed, suggestion };
  } finally {
    await tree.close();
  }
}

/** Hosts are what is to be learned; every other refusal would stand in each round. */
function refuseOthers({ isolation, refusals }: Prepared): void {
  const first = refusals.find(({ code }) => code !== 'NET_HOSTS_MISSING');
  if (first !== undefined)
    throw new RunStop(first.code, first.message, first.where === null ? {} : { where: first.where });
  if (isolation.kind === 'sandbox') return;
  throw new RunStop('USAGE', `learn runs a pack in isolation sandbox only, not ${isolation.kind}`, {
    why: 'Only there a refused attempt can be named.',
    fix: 'Add --isolation sandbox: the hosts that are found hold for a container too.'
  });
}

async function rounds(state: State): Promise<LearnEnd> {
  for (let number = 1; number <= MOST_ROUNDS; number++) {
    const outcome = await runRound(state, number);
    if (state.host.signal.aborted) return 'cancelled';
    if (isBlocked(outcome)) return 'blocked';
    refuseUnnamed(outcome);
    const asked = await newlyAsked(state, outcome);
    if (asked.length === 0)
      return state.answers.some(({ answer }) => answer === 'none') ? 'answered' : 'settled';
    const end = await askAll(state, asked);
    if (end !== null) return end;
  }
  return 'rounds';
}

async function runRound(state: State, number: number): Promise<RunOutcome> {
  const { tree, pack, host, front } = state;
  tree.write(learningCopy(pack, learnedOf(state)));
  const outcome = await runPack(tree.request, host, { ...front.round(number), problems: silent.problems });
  state.rounds.push(outcome);
  front.roundEnded(outcome);
  return outcome;
}

/** Refused before anything ran, no isolation, or a defect: another round would end the same. */
function isBlocked({ plan, verdict }: RunOutcome): boolean {
  return plan.refusals.length > 0 || [2, 5, 70].includes(verdict.exit);
}

/** A sandbox without a recorder refuses as well, and nobody learns what. Throws ISO_NETWORK_KEEPER. */
function refuseUnnamed({ runDir }: RunOutcome): void {
  const journal = readRegular(runDir, 'events.jsonl', { maxBytes: 256 * 1024 * 1024 }).toString('utf8');
  const line = journal.split('\n').find(event => event.includes('"type":"isolation.recorder"'));
  if (line === undefined) return;
  const { data } = JSON.parse(line) as { data: { reason: string } };
  throw new RunStop('ISO_NETWORK_KEEPER', 'refused connections cannot be named on this machine', {
    why: data.reason
  });
}

/** What this round was refused and no earlier one; what cannot be granted is told, and not asked. */
async function newlyAsked(state: State, { refused, plan }: RunOutcome): Promise<AskedHost[]> {
  const commands = plan.phases.flatMap(phase => [...phase.commands]);
  const { open, closed } = sortRefused(refused, commands);
  const known = new Set([...state.answers, ...state.closed].map(keyOf));
  const fresh = open.filter(host => !known.has(keyOf(host)));
  const above = await closedByPlan(state.tree, state.host, fresh, extra =>
    learningCopy(state.pack, withAllowed(learnedOf(state), extra))
  );
  for (const host of [...closed.filter(one => !known.has(keyOf(one))), ...above]) {
    state.closed.push(host);
    state.front.closed(host);
  }
  const refusedAbove = new Set(above.map(keyOf));
  return fresh.filter(host => !refusedAbove.has(keyOf(host)));
}

/** Null where another round may say something new. */
async function askAll(state: State, asked: readonly AskedHost[]): Promise<LearnEnd | null> {
  let changed = false;
  for (const host of asked) {
    const question: Question = { ...host, quietable: !isAllowedSomewhere(state, host.host) };
    const answer = await state.front.ask(question);
    if (state.host.signal.aborted) return 'cancelled';
    if (answer === 'stop') return 'stopped';
    state.answers.push({ ...host, answer: answer === 'quiet' && !question.quietable ? 'refuse' : answer });
    changed ||= answer === 'allow';
  }
  return changed ? null : 'answered';
}

function isAllowedSomewhere(state: State, host: string): boolean {
  const learned = learnedOf(state);
  const phases: readonly CommandPhase[] = ['setup', 'implement', 'test'];
  return phases.some(phase => covered([...statedOf(state.pack, phase), ...learned.allow[phase]], host));
}

function learnedOf({ answers }: Pick<State, 'answers'>): Learned {
  const allowed = answers.filter(({ answer }) => answer === 'allow');
  const empty: Learned = {
    allow: { setup: [], implement: [], test: [] },
    quiet: quietHosts(answers, new Set(allowed.map(({ host }) => host)))
  };
  return withAllowed(empty, allowed);
}

/** A host that another phase was granted later is not kept quiet: a pack that says both does not load. */
function quietHosts(answers: readonly Answered[], allowed: ReadonlySet<string>): string[] {
  const quiet = answers.filter(({ answer, host }) => answer === 'quiet' && !allowed.has(host));
  return [...new Set(quiet.map(({ host }) => host))];
}

function withAllowed({ allow, quiet }: Learned, hosts: readonly AskedHost[]): Learned {
  const of = (phase: CommandPhase): string[] => [
    ...allow[phase],
    ...hosts.filter(one => one.phase === phase).map(({ host }) => host)
  ];
  return { allow: { setup: of('setup'), implement: of('implement'), test: of('test') }, quiet };
}
