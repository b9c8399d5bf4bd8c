/** The peer: the command line of `@anthropic-ai/sandbox-runtime`, with an allow list, around a plain `true`. */
import { spawn } from 'node:child_process';
import { chownSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunAs } from '../src/sandbox/index.js';

/** `why`: it does not run here, and what it said. */
export type Peer = { version: string; run(): Promise<unknown> } | { why: string };

/**
 * `place`: the installed package. Checks first that it refuses a host that is not listed, as ours must. Runs as the user
 * that the sandboxes run as.
 */
export async function preparePeer(
  place: string,
  runAs: RunAs,
  scratch: string,
  ask: readonly string[]
): Promise<Peer> {
  const home = join(scratch, 'peer');
  const settings = join(home, 'settings.json');
  mkdirSync(join(home, 'work'), { recursive: true });
  const network = { allowedDomains: ['listed.test'], deniedDomains: [] };
  const filesystem = { denyRead: [], allowWrite: ['.'], denyWrite: [] };
  writeFileSync(settings, JSON.stringify({ network, filesystem }));
  if (runAs.dropped) for (const path of [home, join(home, 'work')]) chownSync(path, runAs.uid, runAs.gid);
  const run = (...command: string[]): Promise<string> =>
    srt(place, runAs, home, ['--settings', settings, '--', ...command]);
  try {
    const { version } = JSON.parse(readFileSync(`${place}/package.json`, 'utf8')) as {
      version: string;
    };
    const status = await run(...ask);
    if (status !== '403') return { why: `an unlisted host was answered with ${JSON.stringify(status)}` };
    return { version, run: () => run('true') };
  } catch (error) {
    return { why: (error as Error).message };
  }
}

function srt(place: string, runAs: RunAs, home: string, args: readonly string[]): Promise<string> {
  const identity = runAs.dropped ? { uid: runAs.uid, gid: runAs.gid } : {};
  // It leaves sockets behind that bear its process's number, which comes round again.
  const temporary = mkdtempSync(join(home, 't'));
  if (runAs.dropped) chownSync(temporary, runAs.uid, runAs.gid);
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [`${place}/dist/cli.js`, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      cwd: join(home, 'work'),
      env: { PATH: process.env['PATH'], HOME: home, TMPDIR: temporary },
      ...identity
    });
    let [printed, said] = ['', ''];
    child.stdout.on('data', chunk => (printed += String(chunk)));
    child.stderr.on('data', chunk => (said += String(chunk)));
    child.on('error', fail);
    child.on('close', (code, signal) => {
      if (code === 0) done(printed);
      else fail(new Error(`it ended with ${code ?? signal}: ${said.trim().slice(0, 400)}`));
    });
  });
}
