/** Who answers for a host: the flags first, then the person at the terminal, line by line. */
import { createInterface } from 'node:readline';
import { hostFault } from '../../pack/hosts.js';
import { expandHosts } from '../../permissions/presets.js';
import { forTerminal } from '../../platform/neutral.js';
import type { Answer, Question } from '../../run/learn.js';
import { covered } from '../../run/learn-hosts.js';
import { text, UsageError, type VerbCall } from '../options.js';
import { fit } from '../table.js';

/** Hosts that flags answer for, as `host:port`. */
export interface GivenAnswers {
  allow: readonly string[];
  quiet: readonly string[];
}

/** Reads `--allow` and `--quiet`. Throws UsageError for what no pack could say, and for a host in both. */
export function givenAnswers(call: Pick<VerbCall, 'flags'>): GivenAnswers {
  const given = { allow: hostsOf(call, 'allow'), quiet: hostsOf(call, 'quiet') };
  const both = given.quiet.find(host => covered(given.allow, host));
  if (both === undefined) return given;
  throw new UsageError('USAGE', `learn: ${both} stands in --allow and in --quiet`, {
    fix: 'Keep one of the two.'
  });
}

function hostsOf(call: Pick<VerbCall, 'flags'>, flag: string): string[] {
  const entries = (text(call, flag) ?? '').split(',').map(entry => entry.trim());
  const hosts = entries.filter(entry => entry !== '');
  for (const host of hosts) {
    const fault = host === '*' ? { message: 'is every host', fix: 'name each host' } : hostFault(host);
    if (fault === null) continue;
    throw new UsageError('USAGE', `learn: --${flag}: ${JSON.stringify(host)} ${fault.message}`, {
      fix: fault.fix
    });
  }
  return expandHosts(hosts);
}

/** The answer of the flags; null where they have none. */
export function answerOf(given: GivenAnswers, { host }: Pick<Question, 'host'>): Answer | null {
  if (covered(given.allow, host)) return 'allow';
  return covered(given.quiet, host) ? 'quiet' : null;
}

/** One line: host, who asks for it, what may be answered. */
export function questionText({ host, portTold, askedBy, phase, quietable }: Question): string {
  const [first] = askedBy;
  const others = askedBy.length - 1;
  const by = first === undefined ? phase : askerText(first);
  const more = others > 0 ? ` and ${others} more command${others === 1 ? '' : 's'}` : '';
  const port = portTold ? '' : ' (no port told, 443 assumed)';
  const quiet = quietable ? ' [q]uiet' : '';
  return `${forTerminal(host)}${port}, asked for by ${by}${more}: allow in ${phase}? [y]es [n]o${quiet} `;
}

/** `test/1 "npm test" > node x.js`, on one line, nothing in it acting on a terminal. */
export function askerText({ command, text: said, process }: Question['askedBy'][number]): string {
  const line = `${command} "${fit(forTerminal(said), 60).trimEnd()}"`;
  return process === null ? line : `${line} > ${fit(forTerminal(process), 80).trimEnd()}`;
}

/** What a typed line means; null where it means nothing, and the question is asked again. */
export function readAnswer(line: string, quietable: boolean): Answer | null {
  const word = line.trim().toLowerCase();
  if (['y', 'yes'].includes(word)) return 'allow';
  if (['n', 'no'].includes(word)) return 'refuse';
  return quietable && ['q', 'quiet'].includes(word) ? 'quiet' : null;
}

export interface Asking {
  ask(question: Question): Promise<Answer>;
  close(): void;
}

/** Asks on the terminal. The end of input, and a signal, answer `stop`. Lines typed before a question are no answer. */
export function terminalAsking(process: NodeJS.Process, signal: AbortSignal): Asking {
  const lines = createInterface({ input: process.stdin, output: process.stdout, terminal: false });
  let ended = false;
  const over = new Promise<null>(settle => {
    const end = (): void => {
      ended = true;
      settle(null);
    };
    lines.once('close', end);
    signal.addEventListener('abort', end, { once: true });
  });
  const next = (prompt: string): Promise<string | null> =>
    Promise.race([over, new Promise<string>(settle => lines.question(prompt, settle))]);
  return {
    async ask(question) {
      while (!ended && !signal.aborted) {
        const line = await next(questionText(question));
        const answer = line === null ? 'stop' : readAnswer(line, question.quietable);
        if (line === null) process.stdout.write('\n');
        if (answer !== null) return answer;
      }
      return 'stop';
    },
    close: () => lines.close()
  };
}
