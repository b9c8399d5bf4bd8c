/** A run in the job log: a group for each phase with its grant at the head, the commands' output inside, inert. */
import { StringDecoder } from 'node:string_decoder';
import type { Problem } from '../pack/contract.js';
import { cloudOpening } from '../permissions/cloud/index.js';
import { cloudText } from '../permissions/cloud-grants.js';
import type { Grant } from '../permissions/types.js';
import { forTerminal } from '../platform/neutral.js';
import type { Plan } from '../run/plan.js';
import { probedText } from '../run/probed-text.js';
import type { CommandReport, PhaseName, ProbedReport, RunListener } from '../run/types.js';
import type { Runner } from './runner.js';

/** Output of one command that is shown in the job log, in bytes; the whole is in its log file. */
const MOST_SHOWN = 1024 * 1024;
const KEY_WIDTH = 9;

/** One line of ours that may hold foreign words. */
export function row(runner: Runner, key: string, text: string): void {
  runner.line(`${key.padEnd(KEY_WIDTH)} ${forTerminal(text).replace(/\n/g, ' ')}`);
}

/** Shows a run as it happens. Call `close` at the end, whatever the end was. */
export function jobLog(runner: Runner, opened: RunListener['opened']): RunListener & { close(): void } {
  const foreign = foreignText(runner);
  let plan: Plan | null = null;
  let phase: PhaseName | null = null;
  function close(): void {
    foreign.end();
    runner.endGroup();
    phase = null;
  }
  function begin(name: PhaseName): void {
    if (phase === name) return;
    close();
    const grant = plan?.phases.find(one => one.name === name)?.grant;
    runner.group(`${name.padEnd(KEY_WIDTH)} ${grant === undefined ? '' : forTerminal(grantText(grant))}`);
    phase = name;
  }
  return {
    close,
    opened,
    problems: problems => annotateProblems(runner, problems),
    planned: (made, baseName) => {
      plan = made;
      presentHead(runner, made, baseName);
    },
    probed: report => presentProbe(runner, report),
    phase: (name, status, why) => {
      close();
      row(runner, name, `${status === 'skipped' ? 'skipped' : 'not run'}: ${why}`);
    },
    phaseEnded: (name, status) => {
      if (phase === name && status === 'ok') close();
    },
    commandStarted: ({ phase: name, text }) => {
      begin(name);
      runner.line(`$ ${forTerminal(text)}`);
      foreign.begin();
    },
    output: bytes => foreign.write(bytes),
    commandEnded: report => {
      foreign.end();
      presentEnd(runner, report, close);
    },
    note: text => row(runner, '', text)
  };
}

function grantText({ network, cloud, env, write }: Grant): string {
  const hosts = network === 'none' ? 'none' : network.join(' ');
  const passed = env.length === 0 ? '' : ` · variables ${env.join(' ')}`;
  const writes = write === null ? '' : ` · writes ${write.length === 0 ? 'nothing' : write.join(' ')}`;
  const secrets = cloud === 'none' ? 'none' : cloudOpening(cloud).variables.join(' ');
  return `network ${hosts} · cloud ${cloudText(cloud)} · secrets ${secrets}${passed}${writes}`;
}

function presentHead(runner: Runner, plan: Plan, baseName: string | null): void {
  row(runner, 'pack', `${plan.pack.id}  ${plan.pack.title}`);
  const base = `${baseName === null ? '' : `${baseName}@`}${plan.base.commit.slice(0, 12)}`;
  row(runner, 'plan', `${plan.digest}`);
  row(runner, 'base', `${base}   mode ${plan.mode}`);
}

function presentProbe(runner: Runner, report: ProbedReport): void {
  const { isolation, what, end } = probedText(report);
  row(runner, isolation, `${what}   ${end}`);
}

/** The outcome of a command stands outside of the group, which GitHub shows folded. */
function presentEnd(runner: Runner, report: CommandReport, close: () => void): void {
  const seconds = `${(report.milliseconds / 1000).toFixed(1)}s`;
  if (report.status === 'ok') return runner.line(`ok  ${seconds}`);
  const how = report.exit === null ? (report.signal ?? 'a signal') : `exit ${report.exit}`;
  close();
  row(runner, report.phase, `${report.status.toUpperCase()}  ${report.text}   ${how}   ${seconds}`);
  row(runner, '', `the whole output is in ${report.log}`);
}

/** Problems of packs and policies, at their file and line. */
export function annotateProblems(runner: Runner, problems: readonly Problem[]): void {
  for (const { severity, code, file, line, column, message, fix } of problems) {
    const text = forTerminal(`${message}; ${fix}`);
    runner.annotate(severity === 'error' ? 'error' : 'warning', text, { title: code, file, line, column });
  }
}

interface ForeignText {
  begin(): void;
  write(bytes: Buffer): void;
  end(): void;
}

/**
 * Output of a pack's commands: workflow commands are turned off while it passes, and what would be one is broken
 * besides. Whole lines only, since a command begins at the start of one.
 */
function foreignText(runner: Runner): ForeignText {
  let decoder = new StringDecoder('utf8');
  let resume: (() => void) | null = null;
  let held = '';
  let shown = 0;
  function show(text: string): void {
    // Colours are the one thing of a terminal that a job log shows; they are left out, and everything else is inert.
    runner.line(forTerminal(text.replace(/\x1b\[[0-9;]*m/g, '')));
  }
  function take(text: string): void {
    const lines = `${held}${text}`.split('\n');
    held = lines.pop() ?? '';
    if (lines.length > 0) show(lines.join('\n'));
    if (held.length > LONGEST_LINE) flush();
  }
  function flush(): void {
    if (held !== '') show(held);
    held = '';
  }
  return {
    begin: () => {
      decoder = new StringDecoder('utf8');
      shown = 0;
    },
    write: bytes => {
      if (shown > MOST_SHOWN) return;
      // A command that prints nothing needs no guard, and its two lines would be noise.
      resume ??= runner.stopCommands();
      shown += bytes.length;
      take(decoder.write(bytes));
      if (shown > MOST_SHOWN) take('\n[more than is shown here: the log file has the rest]\n');
    },
    end: () => {
      take(decoder.end());
      flush();
      resume?.();
      resume = null;
    }
  };
}

const LONGEST_LINE = 64 * 1024;
