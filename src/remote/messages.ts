/** What the two sides say to each other, as frames: a step to be run, what came of it, facts, and refusals. */
import { type RemoteCode, isoRemoteReasons } from '../reasons/iso-remote.js';
import { RemoteError } from './errors.js';
import { type Frame, readFrame, writeFrame } from './frames.js';
import { isPlainPath } from './tar.js';
import type { ReceiverFacts, RemoteAttempt, RemoteExit, RemoteFact, RemoteRlimits } from './types.js';

/** One mount of a step; its tree is the part of the same place in the list. */
export interface CarriedMount {
  target: string;
  mode: 'ro' | 'rw';
  /** `file`: the archive holds one entry, `file`. */
  form: 'directory' | 'file';
  /** Paths within it that are mount points of others: neither sent nor given back. */
  ignore: string[];
}

export interface StepMessage {
  argv: string[];
  cwd: string;
  env: Record<string, string>;
  rlimits: RemoteRlimits;
  /** Most milliseconds that the sender waits for the command; the receiver may allow less. */
  wall_ms: number;
  /** Whether refused attempts at the network are to be recorded. */
  recorder: boolean;
  mounts: CarriedMount[];
}

/** Why a receiver ended a step itself. */
export type Stopped = 'time' | 'output' | 'memory' | 'processes' | 'disk';
const STOPPED: readonly string[] = ['time', 'output', 'memory', 'processes', 'disk'];

export interface StepAnswer {
  exit: RemoteExit;
  stopped: Stopped | null;
  receiver: ReceiverFacts;
  /** For each mount that may be written, in the order of the step: what is gone. Its new entries are a part. */
  changes: { mount: number; removed: string[] }[];
  /** Paths inside of what could not be carried back. */
  left_out: string[];
  /** Null where none were recorded. */
  attempts: readonly RemoteAttempt[] | null;
}

export function writeStep(step: StepMessage, trees: readonly Uint8Array[]): Buffer {
  return writeFrame({ kind: 'step', ...step }, trees);
}

/** Throws ISO_REMOTE_MALFORMED. */
export function readStep(body: Buffer): { step: StepMessage; trees: Buffer[] } {
  const { head, parts } = readFrame(body);
  const mounts = list(head['mounts'], 'mounts').map(carriedMount);
  requireKind(head, 'step', mounts.length === parts.length);
  const step: StepMessage = {
    argv: list(head['argv'], 'argv').map(word => text(word, 'argv')),
    cwd: insidePath(head['cwd'], 'cwd'),
    env: variables(head['env']),
    rlimits: rlimitsOf(head['rlimits']),
    wall_ms: positive(head['wall_ms'], 'wall_ms'),
    recorder: head['recorder'] === true,
    mounts
  };
  if (step.argv.length === 0) throw malformed('argv');
  return { step, trees: parts };
}

export function writeAnswer(
  answer: StepAnswer,
  parts: { stdout: Buffer; stderr: Buffer; trees: Buffer[] }
): Buffer {
  return writeFrame({ kind: 'answer', ...answer }, [parts.stdout, parts.stderr, ...parts.trees]);
}

export interface ReadAnswer {
  answer: StepAnswer;
  stdout: Buffer;
  stderr: Buffer;
  trees: Buffer[];
}

/** Throws ISO_REMOTE_MALFORMED; where the answer is a refusal, that refusal. */
export function readAnswer(body: Buffer): ReadAnswer {
  const frame = readFrame(body);
  throwRefusal(frame);
  const { head, parts } = frame;
  const changes = list(head['changes'], 'changes').map(change);
  const [stdout, stderr, ...trees] = parts;
  requireKind(head, 'answer', trees.length === changes.length);
  if (stdout === undefined || stderr === undefined) throw malformed('parts');
  const stopped = head['stopped'];
  if (stopped !== null && !STOPPED.includes(stopped as string)) throw malformed('stopped');
  const answer: StepAnswer = {
    exit: exitOf(head['exit']),
    stopped: stopped as Stopped | null,
    receiver: receiverOf(head['receiver']),
    changes,
    left_out: list(head['left_out'], 'left_out').map(path => text(path, 'left_out')),
    attempts: head['attempts'] === null ? null : list(head['attempts'], 'attempts').map(attemptOf)
  };
  return { answer, stdout, stderr, trees };
}

export function writeFacts(receiver: ReceiverFacts): Buffer {
  return writeFrame({ kind: 'facts', receiver }, []);
}

export function readFacts(body: Buffer): ReceiverFacts {
  const frame = readFrame(body);
  throwRefusal(frame);
  requireKind(frame.head, 'facts', frame.parts.length === 0);
  return receiverOf(frame.head['receiver']);
}

/** The question for the facts: nothing is said but that it is asked. */
export function writeQuestion(): Buffer {
  return writeFrame({ kind: 'question' }, []);
}

export function readQuestion(body: Buffer): void {
  const { head, parts } = readFrame(body);
  requireKind(head, 'question', parts.length === 0);
}

export function writeRefusal(code: RemoteCode, message: string): Buffer {
  return writeFrame({ kind: 'refusal', code, message: message.slice(0, 1000) }, []);
}

/** The refusal in a frame; null where it is none. */
export function refusalIn({ head }: Frame): RemoteError | null {
  if (head['kind'] !== 'refusal') return null;
  const code = head['code'];
  const known = typeof code === 'string' && Object.hasOwn(isoRemoteReasons, code);
  if (!known) throw malformed('code');
  return new RemoteError(
    code as RemoteCode,
    `the receiver refused: ${printable(text(head['message'], 'message'))}`
  );
}

function throwRefusal(frame: Frame): void {
  const refusal = refusalIn(frame);
  if (refusal !== null) throw refusal;
}

/** Text of another machine for a terminal: one line without control characters. */
function printable(message: string): string {
  return message.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ').slice(0, 1000);
}

function carriedMount(value: unknown): CarriedMount {
  const { target, mode, form, ignore } = record(value, 'mounts');
  if ((mode !== 'ro' && mode !== 'rw') || (form !== 'directory' && form !== 'file'))
    throw malformed('mounts');
  return { target: insidePath(target, 'target'), mode, form, ignore: list(ignore, 'ignore').map(plainPath) };
}

function change(value: unknown): StepAnswer['changes'][number] {
  const { mount, removed } = record(value, 'changes');
  if (!Number.isSafeInteger(mount) || (mount as number) < 0) throw malformed('mount');
  return { mount: mount as number, removed: list(removed, 'removed').map(plainPath) };
}

function exitOf(value: unknown): RemoteExit {
  const { code, signal, setupError } = record(value, 'exit');
  const isCode =
    code === null || (Number.isInteger(code) && (code as number) >= 0 && (code as number) <= 255);
  if (!isCode || !isTextOrNull(signal) || !isTextOrNull(setupError)) throw malformed('exit');
  return {
    code: code as number | null,
    signal,
    setupError: setupError === null ? null : printable(setupError)
  };
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

function receiverOf(value: unknown): ReceiverFacts {
  const { program, backend, version, path, facts } = record(value, 'receiver');
  return {
    program: printable(text(program, 'program')),
    backend: printable(text(backend, 'backend')),
    version: printable(text(version, 'version')),
    path: text(path, 'path'),
    facts: list(facts, 'facts').map(factOf)
  };
}

function factOf(value: unknown): RemoteFact {
  const { name, ok, seen } = record(value, 'facts');
  if (typeof ok !== 'boolean') throw malformed('facts');
  return { name: printable(text(name, 'facts')), ok, seen: printable(text(seen, 'facts')) };
}

const ATTEMPT_KINDS: readonly string[] = ['dns', 'connect', 'http'];

function attemptOf(value: unknown): RemoteAttempt {
  const { kind, host, port, process, count } = record(value, 'attempts');
  if (!ATTEMPT_KINDS.includes(kind as string) || !isTextOrNull(process)) throw malformed('attempts');
  return {
    kind: kind as RemoteAttempt['kind'],
    host: printable(text(host, 'attempts')).slice(0, 260),
    port: port === null ? null : positive(port, 'attempts'),
    process: process === null ? null : printable(process).slice(0, 200),
    count: positive(count, 'attempts')
  };
}

function rlimitsOf(value: unknown): RemoteRlimits {
  const found = record(value, 'rlimits');
  const names = ['processes', 'fileBytes', 'openFiles', 'cpuSeconds'] as const;
  if (Object.keys(found).some(name => !(names as readonly string[]).includes(name)))
    throw malformed('rlimits');
  return Object.fromEntries(
    names.flatMap(name => (found[name] === undefined ? [] : [[name, positive(found[name], 'rlimits')]]))
  );
}

function variables(value: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record(value, 'env')).map(([name, given]) => [name, text(given, 'env')])
  );
}

function plainPath(value: unknown): string {
  const path = text(value, 'path');
  if (!isPlainPath(path)) throw malformed('path');
  return path;
}

/** Absolute, without empty names, `.` or `..`. */
function insidePath(value: unknown, name: string): string {
  const path = text(value, name);
  if (path !== '/' && (!path.startsWith('/') || !isPlainPath(path.slice(1)))) throw malformed(name);
  return path;
}

function requireKind(head: Readonly<Record<string, unknown>>, kind: string, fits: boolean): void {
  if (head['kind'] !== kind || !fits) throw malformed('kind');
}

function positive(value: unknown, name: string): number {
  if (!Number.isSafeInteger(value) || (value as number) <= 0) throw malformed(name);
  return value as number;
}

function text(value: unknown, name: string): string {
  if (typeof value !== 'string' || value.includes('\0')) throw malformed(name);
  return value;
}

function list(value: unknown, name: string): unknown[] {
  if (!Array.isArray(value)) throw malformed(name);
  return value;
}

function record(value: unknown, name: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw malformed(name);
  return value as Record<string, unknown>;
}

function malformed(member: string): RemoteError {
  return new RemoteError('ISO_REMOTE_MALFORMED', `the message cannot be used: ${member}`, { why: member });
}
