/** The quickstart's own time: the whole run minus its commands, by step. */
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CLI, amount, environment, median, repositoryWithExamples, runs, scratch } from './lib.mjs';

const ROUNDS = 9;

export async function quickstart() {
  const place = scratch();
  try {
    const options = { cwd: repositoryWithExamples(place), env: environment(place) };
    const rounds = Array.from({ length: ROUNDS + 1 }, () => once(options)).slice(1);
    const names = Object.keys(rounds[0]);
    const medians = Object.fromEntries(
      names.map(name => [name, median(rounds.map(times => times[name] ?? 0))])
    );
    const { own, ...measured } = medians;
    return [amount('quickstart, whole run minus its commands', own, 'ms', null, null, measured)];
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** Milliseconds of one run: `own`, `whole`, `commands`, and every step without the commands that ran in it. */
function once(options) {
  const began = performance.now();
  const record = JSON.parse(runs(process.execPath, [CLI, 'run', 'examples/quickstart', '--json'], options));
  const whole = performance.now() - began;
  const commands = commandTimes(resolve(options.cwd, record.run_dir));
  const all = sum(Object.values(commands));
  const steps = record.timings.map(({ step, milliseconds }) => [step, milliseconds - (commands[step] ?? 0)]);
  const rest = whole - all - sum(steps.map(([, time]) => time));
  return {
    own: whole - all,
    whole,
    commands: all,
    ...Object.fromEntries(steps),
    'start, end and the rest': rest
  };
}

/** Milliseconds of the pack's commands by phase, from the journal. */
function commandTimes(runDirectory) {
  const times = {};
  for (const line of readFileSync(join(runDirectory, 'events.jsonl'), 'utf8').trimEnd().split('\n')) {
    const { type, data } = JSON.parse(line);
    if (type !== 'command.ended') continue;
    const phase = data.id.split('/')[0];
    times[phase] = (times[phase] ?? 0) + data.milliseconds;
  }
  return times;
}

function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}
