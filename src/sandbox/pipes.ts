/**
 * Named pipes between this program and a launcher. Node's own pipes are Unix sockets, and a program that opens
 * /dev/stderr by name fails on a socket with ENXIO; a named pipe that belongs to the user of the sandbox can be
 * opened again. They also spare the event loop two streams for each command.
 */
import { execFileSync } from 'node:child_process';
import { chownSync, closeSync, constants, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { LAUNCHER_ENV } from './tools.js';
import type { RunAs } from './types.js';

/** One end for a child, to be closed here once the child has it. */
export interface ChildEnd {
  /** Its name on the host, for a child that is given no descriptors. */
  readonly path: string;
  readonly childFd: number;
  /** Gives the pipe back; to be called once no process can hold the child's end any more. */
  release(): void;
}

export interface OutputPipe extends ChildEnd {
  readonly stream: Socket;
}

export interface ReportPipe extends ChildEnd {
  /** What has been written so far and not yet been read; never waits. */
  read(): string;
}

export interface PipePool {
  /** A child's output as a stream. */
  output(): OutputPipe;
  /** A few lines from a child, read when they are wanted. */
  report(): ReportPipe;
  /** A text for a child to read to its end; null where it is larger than a pipe holds. */
  input(text: string): ChildEnd | null;
}

const BATCH = 8;
/** What every pipe takes without a reader, pipe(7): 16 pages; less than that with many pipes of one user. */
const SAFE_BYTES = 32 * 1024;
const NOW = constants.O_NONBLOCK;

/** A pool in a directory of its own. */
export function createPipePool(directory: string, mkfifo: string, runAs: RunAs): PipePool {
  const free: string[] = [];
  let made = 0;
  mkdirSync(directory, { recursive: true, mode: 0o700 });

  function grow(): void {
    const paths = Array.from({ length: BATCH }, (_, index) => join(directory, `pipe-${made + index}`));
    execFileSync(mkfifo, ['-m', '0600', ...paths], { env: { ...LAUNCHER_ENV }, stdio: 'ignore' });
    // The command may open it again by name (/dev/stdout), so it belongs to the command's user.
    if (runAs.dropped) for (const path of paths) chownSync(path, runAs.uid, runAs.gid);
    made += BATCH;
    free.push(...paths);
  }

  function take(): string {
    if (free.length === 0) grow();
    return free.pop() ?? '';
  }

  return {
    output: () => outputPipe(take(), free),
    report: () => reportPipe(take(), free),
    input: text => (Buffer.byteLength(text) > SAFE_BYTES ? null : inputPipe(take(), free, text))
  };
}

/** The reading end is opened first and without waiting, so that opening the writing end does not wait either. */
function outputPipe(path: string, free: string[]): OutputPipe {
  const readFd = openSync(path, constants.O_RDONLY | NOW);
  const childFd = openSync(path, constants.O_WRONLY);
  const stream = new Socket({ fd: readFd, readable: true, writable: false });
  const closed = new Promise<void>(resolve => stream.once('close', resolve));
  return { path, stream, childFd, release: () => void closed.then(() => free.push(path)) };
}

function reportPipe(path: string, free: string[]): ReportPipe {
  const readFd = openSync(path, constants.O_RDONLY | NOW);
  const childFd = openSync(path, constants.O_WRONLY);
  function release(): void {
    closeSync(readFd);
    free.push(path);
  }
  return { path, childFd, read: () => drain(readFd), release };
}

function inputPipe(path: string, free: string[], text: string): ChildEnd {
  const writeFd = openSync(path, constants.O_RDWR | NOW);
  const childFd = openSync(path, constants.O_RDONLY);
  try {
    writeSync(writeFd, text);
  } finally {
    closeSync(writeFd);
  }
  return { path, childFd, release: () => void free.push(path) };
}

function drain(fd: number): string {
  const chunk = Buffer.alloc(4096);
  let text = '';
  try {
    for (let size = readSync(fd, chunk); size > 0; size = readSync(fd, chunk))
      text += chunk.toString('utf8', 0, size);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
  }
  return text;
}
