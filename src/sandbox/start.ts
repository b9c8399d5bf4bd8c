/** The start of a launcher, as an ordinary user or by root's supervisor, and the way to end it. */
import { type ChildProcess, spawn, type StdioOptions } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import type { Writable } from 'node:stream';
import type { Elevation } from './elevation.js';
import { withoutInherited } from './inherited.js';
import type { ChildEnd, OutputPipe, PipePool, ReportPipe } from './pipes.js';
import { killGroup } from './processes.js';
import type { FilterArch } from './seccomp/syscalls.js';
import type { Launch } from './supervise.js';
import { elevatedArgv, supervisorInput } from './supervisor.js';
import { LAUNCHER_ENV } from './tools.js';
import type { RunAs } from './types.js';

/** A system-call filter's program, and the same in a file that is opened anew for each sandbox. */
export interface Filter {
  program: Uint8Array;
  file: string;
}

/** What launching needs beside the request, the same for every command. */
export interface LaunchSite {
  runAs: RunAs;
  pipes: PipePool;
  /** Descriptors this program was started with and must not hand on. */
  inherited: readonly number[];
  arch: FilterArch;
  /** Null where an ordinary user makes the namespaces. */
  elevation: Elevation | null;
  /** The lifeline's mark. */
  mark: string | null;
  perl: string;
  /** Told of every launcher, so that a lifeline can end it when this program dies. */
  started(pid: number): void;
  ended(pid: number): void;
}

export interface LauncherPipes {
  out: OutputPipe;
  err: OutputPipe;
  status: ReportPipe;
  attempts: OutputPipe | null;
}

/** A launcher on its way. */
export interface Started {
  /** Node reports some failures to start as an event and throws others (E2BIG). */
  child: ChildProcess | Error;
  /** Ends the launcher and with it the sandbox; harmless where both are gone. */
  stop(): void;
  /** To be called when the child has ended. */
  ended(): void;
  /** Gives back what only the start needed, once the sandbox is gone. */
  release(): void;
}

/** The launcher is a child of this program and leads a process group, which holds the first process inside too. */
export function startDirect(request: Launch, site: LaunchSite, pipes: LauncherPipes): Started {
  const plan = site.pipes.input(request.plan);
  const filter = request.filter === null ? [] : [openSync(request.filter.file, 'r')];
  const fds = [pipes.out.childFd, pipes.err.childFd, pipes.status.childFd];
  const attempts = pipes.attempts === null ? [] : [pipes.attempts.childFd];
  const held = [...fds, ...(plan === null ? [] : [plan.childFd]), ...filter, ...attempts];
  // Given ids, Node clears the supplementary groups too (setgroups(0) before setgid and setuid).
  const identity = site.runAs.dropped ? { uid: site.runAs.uid, gid: site.runAs.gid } : {};
  const inside = request.reportInside ? [pipes.status.childFd] : [];
  const stdio: StdioOptions = ['ignore', ...fds, plan?.childFd ?? 'pipe', ...filter, ...inside, ...attempts];
  const child = start(withoutInherited(request.argv, site.inherited), request.env, stdio, held, identity);
  if (plan === null && !(child instanceof Error)) writePlan(child, request.plan);
  return {
    child,
    stop: () => void (!(child instanceof Error) && child.pid !== undefined && killGroup(child.pid)),
    ended: () => undefined,
    release: () => releaseInput(plan)
  };
}

/** The launcher is a child of root's supervisor, which ends it when its standard input ends. */
export function startElevated(request: Launch, site: LaunchSite, pipes: LauncherPipes): Started {
  const argv = elevatedArgv(site.elevation ?? { prefix: [] }, site.perl, site.arch, site.mark);
  const { attempts } = pipes;
  const held = [pipes.out.childFd, pipes.err.childFd, pipes.status.childFd];
  // Read from the start, and opened by name only later: without a writer of ours it would be at its end before.
  const letGo = (): void => void (attempts !== null && closeSync(attempts.childFd));
  // sudo has these for words of its own; the launcher opens them by name.
  const stdio: StdioOptions = ['pipe', pipes.out.childFd, pipes.err.childFd];
  const child = start(withoutInherited(argv, site.inherited), LAUNCHER_ENV, stdio, held, {});
  if (child instanceof Error) return { child, stop: nothing, ended: letGo, release: nothing };
  const order = {
    argv: request.argv,
    env: request.env,
    plan: request.plan,
    filter: request.filter?.program ?? null,
    reportInside: request.reportInside,
    out: pipes.out.path,
    err: pipes.err.path,
    status: pipes.status.path,
    attempts: attempts === null ? null : { fd: request.attemptsFd ?? 0, path: attempts.path }
  };
  // Where sudo refuses, nobody reads; its own words say why.
  child.stdin?.on('error', nothing);
  child.stdin?.write(supervisorInput(order, site.arch));
  const close = (): void => void child.stdin?.destroy();
  const ended = (): void => {
    close();
    letGo();
  };
  return { child, stop: close, ended, release: nothing };
}

function nothing(): void {
  return undefined;
}

function start(
  argv: readonly [string, ...string[]],
  env: Readonly<Record<string, string>>,
  stdio: StdioOptions,
  held: readonly number[],
  identity: { uid?: number; gid?: number }
): ChildProcess | Error {
  const [program, ...args] = argv;
  try {
    return spawn(program, args, { cwd: '/', env: { ...env }, detached: true, stdio, ...identity });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    for (const fd of held) closeSync(fd);
  }
}

/** A plan too large for a pipe's buffer is written as the launcher reads it. */
function writePlan(child: ChildProcess, plan: string): void {
  const pipe = child.stdio[4] as Writable | null | undefined;
  // A launcher that ends early closes its end; its own report says why.
  pipe?.on('error', nothing);
  pipe?.end(plan);
}

function releaseInput(plan: ChildEnd | null): void {
  plan?.release();
}
