/** `learn`: which hosts a pack needs, asked one by one, nothing let out before it was answered. */
import { lstatSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { cancellable } from '../../platform/signals.js';
import { exitOf } from '../../reasons/index.js';
import { hostOf } from '../../run/host.js';
import { learnPack, type LearnFront, type LearnOutcome } from '../../run/learn.js';
import { silent } from '../../run/silent.js';
import { text, UsageError, type VerbCall } from '../options.js';
import { runPresenter } from '../present-run.js';
import { requestOf } from '../request.js';
import { row } from '../table.js';
import { answerOf, givenAnswers, terminalAsking, type Asking, type GivenAnswers } from './learn-ask.js';
import {
  jsonOf,
  presentClosed,
  presentLearned,
  presentRound,
  presentUnanswered,
  suggestionText
} from './learn-present.js';

export async function run(call: VerbCall): Promise<number> {
  const request = requestOf(call);
  const given = givenAnswers(call);
  const target = newFile(call);
  const outcome = await cancellable(call.process, async signal => {
    const asking = canAsk(call) ? terminalAsking(call.process, signal) : null;
    try {
      return await learnPack(request, hostOf(call.process, signal), frontOf(call, given, asking));
    } finally {
      asking?.close();
    }
  });
  const written = target === null ? null : write(target, outcome);
  const exit = exitCodeOf(outcome);
  if (call.flags['json'] === true) call.out.json(jsonOf(outcome, written, exit));
  else presentLearned(outcome, written, call.process.cwd(), call.out);
  return exit;
}

function canAsk({ flags, process }: VerbCall): boolean {
  return flags['json'] !== true && process.stdin.isTTY === true && process.stdout.isTTY === true;
}

function frontOf(call: VerbCall, given: GivenAnswers, asking: Asking | null): LearnFront {
  const { out } = call;
  const shown = call.flags['json'] !== true;
  let number = 0;
  return {
    round(next) {
      number = next;
      if (shown && next > 0) out.line(next === 1 ? '' : `\n${row('again', `round ${next}`)}`);
      return shown ? runPresenter(out) : silent;
    },
    roundEnded: outcome => (shown ? presentRound(number, outcome, out) : undefined),
    closed: host => (shown ? presentClosed(host, out) : undefined),
    async ask(question) {
      const known = answerOf(given, question);
      if (known !== null) {
        if (shown) out.line(row('answer', `${question.host} in ${question.phase}: ${known}, by flag`));
        return known;
      }
      if (asking !== null) return asking.ask(question);
      if (shown) presentUnanswered(question, out);
      return 'none';
    }
  };
}

/** Learning that could be done is done, whatever the acceptance said of the pack. */
function exitCodeOf({ end, rounds }: LearnOutcome): number {
  if (end === 'cancelled') return exitOf('CANCELLED');
  return end === 'blocked' ? (rounds.at(-1)?.verdict.exit ?? exitOf('INTERNAL')) : 0;
}

/** Absolute path of `--write`, before anything runs: nothing a person wrote is ever replaced. */
function newFile(call: VerbCall): string | null {
  const named = text(call, 'write');
  if (named === null) return null;
  const path = resolve(call.process.cwd(), named);
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return path;
  throw new UsageError('USAGE', `learn: ${named} exists already`, {
    fix: 'Name another file, or remove it.'
  });
}

function write(path: string, outcome: LearnOutcome): string | null {
  const suggestion = suggestionText(outcome);
  if (suggestion === null) return null;
  try {
    writeFileSync(path, suggestion, { flag: 'wx' });
    return path;
  } catch (cause) {
    throw new UsageError('USAGE', `learn: cannot write ${path}: ${(cause as Error).message}`, { cause });
  }
}
