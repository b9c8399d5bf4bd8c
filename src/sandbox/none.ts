/** Opens isolation `none`, where everything speaks for it, and runs its commands. */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, closeSync, mkdtempSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { looksSecret, secretsOf, valueLooksSecret } from '../redaction/index.js';
import { rlimitsOf } from './context.js';
import { SandboxError } from './errors.js';
import { MARK_VARIABLE } from './lifeline.js';
import { COMMAND_VARIABLE, endAll, processesOf, residentBytes } from './none-processes.js';
import { probeNone } from './none-probe.js';
import { judgeCommand, type NoneRefusal, type NoneRules, USUAL_PROGRAMS } from './none-rules.js';
import type { NoneAudit, NoneBackend, NoneLimits, NoneOptions, NoneProcess } from './none-types.js';
import { type View, viewOf } from './none-view.js';
import { createPipePool, type OutputPipe, type PipePool } from './pipes.js';
import { threadsOf } from './processes.js';
import { limitedShell, shellArgv } from './shell.js';
import { checkSpec } from './spec.js';
import { findTool } from './tools.js';
import type { SandboxExit, SandboxSpec } from './types.js';

export * from './none-types.js';
export { type NoneRules, USUAL_PROGRAMS } from './none-rules.js';

const SYSTEM_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** Throws ISO_NONE_UNASKED and ISO_NONE_SECRET. */
export function openNone(options: NoneOptions): NoneBackend {
  requireAsked(options);
  refuseSecrets(options.env, 'the environment of this program');
  const home = mkdtempSync(join(options.scratch, 'none-'));
  chmodSync(home, 0o755);
  const rules: NoneRules = {
    allowed: [...USUAL_PROGRAMS, ...(options.rules?.allowed ?? [])],
    denied: options.rules?.denied ?? []
  };
  const pipes = createPipePool(join(home, 'pipes'), findTool('mkfifo') ?? '/usr/bin/mkfifo', options.runAs);
  const site: Site = { options, rules, pipes, home };
  const backend: NoneBackend = {
    name: 'none',
    version: 'no isolation',
    enforced: false,
    path: `${dirname(process.execPath)}:${SYSTEM_PATH}`,
    spawn: spec => spawnNone(spec, site),
    probe: () => probeNone(spec => start(spec, site), options.runAs, home, backend.path)
  };
  return backend;
}

function requireAsked({ askedByPack, askedByOperator }: NoneOptions): void {
  if (askedByPack && askedByOperator) return;
  const missing = askedByPack ? 'the operator did not' : askedByOperator ? 'the pack did not' : 'nobody did';
  throw new SandboxError('ISO_NONE_UNASKED', `isolation none must be asked for twice, and ${missing}`);
}

function refuseSecrets(env: Readonly<Record<string, string | undefined>>, where: string): void {
  const named = secretsOf(env).map(secret => secret.name);
  const shaped = Object.keys(env).filter(name => valueLooksSecret(env[name] ?? ''));
  const found = [...new Set([...named, ...shaped])].sort();
  if (found.length === 0) return;
  throw new SandboxError('ISO_NONE_SECRET', `isolation none beside secrets: ${found.join(', ')}`, {
    where
  });
}

interface Site {
  options: NoneOptions;
  rules: NoneRules;
  pipes: PipePool;
  home: string;
}

/** Every command is judged and written down before anything of it happens. */
function spawnNone(spec: SandboxSpec, site: Site): NoneProcess {
  checkSpec(spec);
  const { audit } = site.options;
  const record = recordOf(spec);
  const refusal = judge(spec, site.rules) ?? secretIn(spec.env);
  if (refusal !== null) {
    audit({ ...record, event: 'none.denied', code: refusal.code, why: refusal.why });
    throw new SandboxError(refusal.code, `the command is not run: ${refusal.why}`, {
      where: record.command
    });
  }
  audit(record);
  const child = start(spec, site);
  const ended = (exit: SandboxExit): void =>
    audit({
      ...record,
      event: 'none.ended',
      exit: exit.code,
      ended_by: child.tripped() ?? exit.signal ?? exit.setupError
    });
  void child.exited.then(ended);
  return child;
}

function recordOf(spec: SandboxSpec): NoneAudit {
  const command = textOf(spec.argv) ?? spec.argv.join(' ');
  const env = Object.keys(spec.env).sort();
  const open = { code: null, why: null, exit: null, ended_by: null };
  return { event: 'none.allowed', command, cwd: spec.cwd, env, ...open };
}

function judge(spec: SandboxSpec, rules: NoneRules): NoneRefusal | null {
  const text = textOf(spec.argv);
  if (text !== null) return judgeCommand(text, rules);
  // Words that no shell reads: quoted, so that they are judged as the words that they are.
  return judgeCommand(spec.argv.map(word => `'${word.replaceAll("'", `'\\''`)}'`).join(' '), rules);
}

/** The pack's text in a command of `shellArgv`; null for any other command. */
function textOf(argv: readonly string[]): string | null {
  const shell = shellArgv('');
  const prefix = shell.at(-1) ?? '';
  const last = argv.at(-1) ?? '';
  const ours = argv.length === shell.length && shell.slice(0, -1).every((word, at) => argv[at] === word);
  return ours && last.startsWith(prefix) ? last.slice(prefix.length) : null;
}

interface SecretRefusal {
  code: 'ISO_NONE_SECRET';
  why: string;
}

function secretIn(env: Readonly<Record<string, string>>): SecretRefusal | null {
  const name = Object.keys(env).find(name => namedSecret(name) || valueLooksSecret(env[name] ?? ''));
  return name === undefined ? null : { code: 'ISO_NONE_SECRET', why: `${name} looks like a secret` };
}

/** git's numbered settings (git-config(1), GIT_CONFIG_COUNT) have KEY in their names, and are none. */
function namedSecret(name: string): boolean {
  return looksSecret(name) && !/^GIT_CONFIG_KEY_\d+$/.test(name);
}

interface Running {
  child: ChildProcess;
  mark: string;
  uid: number;
  killed: boolean;
  tripped: 'memory' | 'processes' | null;
}

function start(spec: SandboxSpec, site: Site): NoneProcess {
  const { runAs, lifeline } = site.options;
  const mark = randomUUID();
  const view = viewOf(spec.mounts, runAs, join(site.home, 'views', mark));
  const cwd = view.pathOf(spec.cwd);
  const ends = { out: site.pipes.output(), err: site.pipes.output() };
  const child = startChild(spec, { mark, view, cwd, ends, site });
  const running: Running = { child, mark, uid: runAs.uid, killed: false, tripped: null };
  if (child.pid !== undefined) lifeline?.watch(child.pid);
  const watch = watchLimits(running, site.options.limits ?? {});
  const exited = settle(running, cwd).finally(() => {
    clearInterval(watch);
    if (child.pid !== undefined) lifeline?.forget(child.pid);
    view.remove();
    for (const pipe of Object.values(ends)) pipe.release();
  });
  return {
    pid: child.pid ?? -1,
    stdout: ends.out.stream,
    stderr: ends.err.stream,
    kill: () => kill(running),
    tripped: () => running.tripped,
    exited
  };
}

interface Start {
  mark: string;
  view: View;
  cwd: string;
  ends: { out: OutputPipe; err: OutputPipe };
  site: Site;
}

/** In a process group of its own; with the program's end the kernel ends the leader, and the lifeline the others. */
function startChild(spec: SandboxSpec, { mark, view, cwd, ends, site }: Start): ChildProcess {
  const { runAs, lifeline } = site.options;
  const setpriv = findTool('setpriv');
  const tied = setpriv === null ? [] : [setpriv, '--pdeathsig', 'KILL', '--'];
  const [program = '', ...args] = [...tied, ...limited(spec, site)];
  const given = Object.entries(spec.env).map(([name, value]) => [
    name,
    value.startsWith('/') ? view.pathOf(value) : value
  ]);
  const marks = {
    [COMMAND_VARIABLE]: mark,
    ...(lifeline === undefined ? {} : { [MARK_VARIABLE]: lifeline.mark })
  };
  const identity = runAs.dropped ? { uid: runAs.uid, gid: runAs.gid } : {};
  const { out, err } = ends;
  try {
    const env = { ...Object.fromEntries(given), ...marks };
    const stdio = ['ignore', out.childFd, err.childFd] as const;
    return spawn(program, args, { cwd, env, detached: true, stdio: [...stdio], ...identity });
  } catch (error) {
    view.remove();
    throw new SandboxError('ISO_SETUP', `the command cannot be run: ${String(error)}`, { cause: error });
  } finally {
    closeSync(out.childFd);
    closeSync(err.childFd);
  }
}

/** The kernel counts all processes of the user, here together with everything else that the user runs. */
function limited(spec: SandboxSpec, { options }: Site): readonly string[] {
  const { processes } = spec.rlimits;
  const linux = process.platform === 'linux';
  const others = linux ? threadsOf(options.runAs.uid) : 0;
  const counted = processes === undefined ? {} : { processes: processes + others };
  const wanted = { ...spec.rlimits, ...counted };
  const limits = linux ? rlimitsOf(wanted) : rlimitsOf(wanted, new Map());
  const shell = limitedShell(spec.argv, limits);
  if (shell !== null || limits.length === 0) return shell ?? spec.argv;
  const prlimit = findTool('prlimit');
  if (prlimit === null) return spec.argv;
  return [
    prlimit,
    ...limits.map(({ option, value, hard }) => `--${option}=${value}:${hard}`),
    '--',
    ...spec.argv
  ];
}

const LOOK_MS = 200;

function watchLimits(
  running: Running,
  { memoryBytes = Infinity, processes = Infinity }: NoneLimits
): NodeJS.Timeout {
  const timer = setInterval(() => {
    const { child, mark } = running;
    if (child.pid === undefined) return;
    const found = processesOf(child.pid, mark);
    if (found.length > processes) running.tripped ??= 'processes';
    if (found.reduce((sum, { pid }) => sum + residentBytes(pid), 0) > memoryBytes)
      running.tripped ??= 'memory';
    if (running.tripped !== null) kill(running);
  }, LOOK_MS);
  return timer.unref();
}

function kill(running: Running): void {
  const { child, mark } = running;
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  running.killed = true;
  void endAll(child.pid, mark, running.uid);
}

/** Numbers of signals as a shell adds them to 128. */
const SIGNALS: Readonly<Record<string, number>> = {
  ...{
    SIGHUP: 1,
    SIGINT: 2,
    SIGQUIT: 3,
    SIGILL: 4,
    SIGTRAP: 5,
    SIGABRT: 6,
    SIGBUS: 7,
    SIGFPE: 8,
    SIGKILL: 9
  },
  ...{
    SIGUSR1: 10,
    SIGSEGV: 11,
    SIGUSR2: 12,
    SIGPIPE: 13,
    SIGALRM: 14,
    SIGTERM: 15,
    SIGXCPU: 24,
    SIGXFSZ: 25,
    SIGSYS: 31
  }
};

async function settle(running: Running, cwd: string): Promise<SandboxExit> {
  const { child, mark } = running;
  const end = await endOf(child);
  if (end.error !== null) return { code: null, signal: null, setupError: startFailure(end.error, cwd) };
  const gone = await endAll(child.pid ?? 0, mark, running.uid);
  if (!gone) return { code: null, signal: null, setupError: 'processes of the command could not be ended' };
  if (running.killed) return { code: null, signal: 'SIGKILL', setupError: null };
  const code = end.code ?? 128 + (SIGNALS[end.signal ?? ''] ?? 0);
  return { code, signal: null, setupError: null };
}

/** Node gives a missing directory and a missing program the same error. */
function startFailure(error: Error, cwd: string): string {
  const isDirectory = statSync(cwd, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return isDirectory ? error.message : `cannot enter ${cwd}`;
}

interface End {
  code: number | null;
  signal: string | null;
  error: Error | null;
}

function endOf(child: ChildProcess): Promise<End> {
  return new Promise(resolve => {
    child.once('error', error => resolve({ code: null, signal: null, error }));
    child.once('exit', (code, signal) => resolve({ code, signal, error: null }));
  });
}
