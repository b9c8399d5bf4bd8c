/** Help texts, made from the table of verbs. */
import type { Style } from './console.js';
import { commonOptions, type OptionSpec, type VerbSpec } from './options.js';
import { furtherVerbs, verbs } from './verbs.js';

const PROGRAM = 'codex-orchestrator';

export function mainHelp(style: Style): string {
  return [
    `${style.bold(PROGRAM)}  runs task packs under permissions the kernel enforces, and leaves evidence`,
    '',
    `usage: ${PROGRAM} <verb> [arguments] [flags]`,
    '',
    ...table(verbs.map(verb => [verb.name, verb.summary])),
    '',
    `further: ${furtherVerbs.map(verb => verb.name).join(' ')}`,
    '',
    `  ${PROGRAM} run examples/quickstart`,
    `  ${PROGRAM} <verb> --help`,
    ''
  ].join('\n');
}

export function verbHelp(verb: VerbSpec, style: Style): string {
  return [
    `${style.bold(`${PROGRAM} ${verb.name}`)}  ${verb.summary}`,
    '',
    `usage: ${PROGRAM} ${verb.name}${verb.usage === '' ? '' : ` ${verb.usage}`} [flags]`,
    '',
    ...table(Object.entries({ ...verb.options, ...commonOptions }).map(optionRow)),
    ...(verb.notes === undefined ? [] : ['', ...verb.notes]),
    '',
    ...verb.examples.map(example => `  ${PROGRAM} ${example}`),
    ''
  ].join('\n');
}

function optionRow([name, spec]: [string, OptionSpec]): [string, string] {
  const value = spec.type === 'string' ? ` ${spec.value ?? 'VALUE'}` : '';
  return [`--${name}${value}`, spec.summary];
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, summary]) => `  ${name.padEnd(width)}  ${summary}`);
}
