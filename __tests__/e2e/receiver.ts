/** A receiver as a process of its own: the bundle's `serve-runner`, under a test authority and with a key of the test. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testAuthority } from '../remote/authority.js';
import { cleanEnvironment, CLI, NODE } from './harness.js';

export interface RunningReceiver {
  url: string;
  child: ChildProcess;
  ended: Promise<{ code: number | null; output: string }>;
}

export interface ReceiverWorld {
  caPath: string;
  keysPath: string;
  /** Flags by which a run names a receiver. */
  flags(url: string): string[];
  /** `clock`: milliseconds by which its clock is ahead. Rejects where it ends before it listens. */
  start(flags?: readonly string[], clock?: number): Promise<RunningReceiver>;
  /** The process alone, whether it comes to listen or not. */
  spawn(flags: readonly string[]): Promise<{ code: number | null; output: string }>;
  /** A further file of keys, with another key under the same id. */
  otherKeys(): string;
  close(): void;
}

export function receiverWorld(): ReceiverWorld {
  const authority = testAuthority();
  const { certPath, keyPath } = authority.issue('receiver', ['IP:127.0.0.1']);
  const directory = mkdtempSync(join(tmpdir(), 'codex-receiver-'));
  chmodSync(directory, 0o755);
  const at = (name: string): string => join(directory, name);
  const newKeys = (name: string): string => {
    writeFileSync(at(name), `ci ${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });
    return at(name);
  };
  const keysPath = newKeys('runner.keys');
  chmodSync(keyPath, 0o600);
  const children: ChildProcess[] = [];
  let count = 0;

  function launch(flags: readonly string[], clock: number) {
    const shift = at(`clock-${clock}.mjs`);
    writeFileSync(shift, `const real = Date.now; Date.now = () => real() + ${clock};\n`);
    const own = ['--cert', certPath, '--cert-key', keyPath, '--keys', keysPath];
    const state = ['--state-dir', at(`state-${(count += 1)}`)];
    const child = spawn(
      NODE,
      ['--import', shift, CLI, 'serve-runner', ...own, ...state, '--json', ...flags],
      { env: cleanEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] }
    );
    children.push(child);
    let output = '';
    child.stdout?.on('data', chunk => (output += chunk));
    child.stderr?.on('data', chunk => (output += chunk));
    const ended = new Promise<{ code: number | null; output: string }>(settle =>
      child.once('close', code => settle({ code, output }))
    );
    return { child, ended };
  }

  return {
    caPath: authority.caPath,
    keysPath,
    flags: url => [
      ...['--mode', 'privileged', '--isolation', 'remote', '--remote-url', url],
      ...['--remote-key-file', keysPath, '--remote-ca', authority.caPath]
    ],
    async start(flags = [], clock = 0) {
      const { child, ended } = launch(['--listen', '127.0.0.1:0', ...flags], clock);
      const url = await Promise.race([
        addressOf(child),
        ended.then(({ output }) => Promise.reject(new Error(`it does not listen: ${output}`)))
      ]);
      return { url, child, ended };
    },
    spawn: flags => launch(flags, 0).ended,
    otherKeys: () => newKeys('other.keys'),
    close() {
      for (const child of children.splice(0)) child.kill('SIGKILL');
      authority.close();
      rmSync(directory, { recursive: true, force: true });
    }
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise(resolve => {
    let text = '';
    child.stdout?.on('data', chunk => {
      text += String(chunk);
      const line = /^\{"event":"listening".*\}$/m.exec(text)?.[0];
      if (line !== undefined) resolve((JSON.parse(line) as { address: string }).address);
    });
  });
}
