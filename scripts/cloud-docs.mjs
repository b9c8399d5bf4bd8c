#!/usr/bin/env node
// Writes docs/CLOUD.md from the table of clouds in src/permissions/cloud, so that no page is kept by hand beside the
// rules. `--check` writes nothing and fails where the page is not current.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';
import { format, resolveConfig } from 'prettier';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const page = join(root, 'docs', 'CLOUD.md');

async function main(check) {
  const providers = await readTable();
  const text = await format(render(providers), { ...(await resolveConfig(page)), filepath: page });
  const current = existsSync(page) && readFileSync(page, 'utf8') === text;
  if (check && !current)
    console.error('cloud docs: docs/CLOUD.md is not current: node scripts/cloud-docs.mjs');
  if (!check && !current) writeFileSync(page, text);
  return check && !current ? 1 : 0;
}

/** The providers, in the order of the table: its types are stripped into a directory of its own and it is imported. */
async function readTable() {
  const directory = mkdtempSync(join(tmpdir(), 'codex-cloud-docs-'));
  try {
    const source = join(root, 'src', 'permissions', 'cloud');
    writeFileSync(join(directory, 'package.json'), '{"type": "module"}\n');
    for (const name of readdirSync(source).filter(name => name.endsWith('.ts'))) {
      const { code } = transformSync(readFileSync(join(source, name), 'utf8'), {
        jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
        module: { type: 'es6' }
      });
      writeFileSync(join(directory, name.replace(/\.ts$/, '.js')), code);
    }
    const { cloudProviders } = await import(pathToFileURL(join(directory, 'table.js')).href);
    return cloudProviders;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function render(providers) {
  return [INTRODUCTION, overview(providers), ...providers.map(section)].join('\n\n');
}

const INTRODUCTION = `# Clouds and registries

<!-- Written by scripts/cloud-docs.mjs from src/permissions/cloud. Do not edit. -->

What a run closes of each cloud, by which mechanism, what cannot be told apart, and how to do it right. Package
registries stand here too: publishing is a mutation.

## What is asked for, and what opens

\`\`\`yaml
constraints: { allow_network: true, allow_cloud_mutations: true } # the second for mutate only
permissions: { cloud: { aws: read } } # or mutate
\`\`\`

| asked for | hosts of the API | credentials | mutating commands | metadata services, credential files |
| --- | --- | --- | --- | --- |
| nothing (and always in mode safe) | refused, also where \`network.allow\` names them | none | refused | none |
| \`read\` | opened | the variables named below, where the operator has set them | refused | none |
| \`mutate\` | opened | the same | allowed | none |

More than nothing needs \`mode: privileged\` from the operator, network by named hosts, and opens what the pack named and
nothing beside it. A policy file that lists hosts must list these too.

| mechanism | what it holds | how strong it is |
| --- | --- | --- |
| environment built from nothing | no credential variable is inside unless \`permissions.cloud\` opened it; \`permissions.env\` refuses their names | the boundary |
| own home, own tree | no credential file is inside; those of the tree are covered by empty files | the boundary |
| filtering proxy | no API host, no metadata service; addresses of private and link-local networks are refused whatever name leads there | the boundary |
| list of commands | a readable, early no | a lint: what is spelled in a way that is not known passes it |

**\`read\` is not enforced by this program.** A proxy cannot see inside TLS whether a request reads or changes; what makes
\`read\` true is a credential that may only read. \`read\` says what the pack means, refuses the commands that say otherwise,
and is shown in the plan, the evidence and the pull request.`;

function overview(providers) {
  const rows = providers.map(({ id, title, limits }) => [`[\`${id}\`](#${id})`, title, limits[0]]);
  return `## Providers\n\n${table(['name', 'what it is', 'the first thing that cannot be told apart'], rows)}`;
}

function section(provider) {
  const rows = [
    ['credential files', 'not mounted; covered in the tree', codes(provider.credentialPaths)],
    ['credential variables', 'not passed; refused in `permissions.env`', codes(provider.credentialVariables)],
    ['passed by `read` and `mutate`', 'by name, redacted in all output', codes(provider.passes) || 'none'],
    ['plain variables', 'may be named in `permissions.env`', codes(provider.plainVariables)],
    ['metadata services', 'refused always', codes(provider.metadataHosts) || 'none of its own'],
    ['API hosts', 'refused unless granted', codes(provider.apiHosts)]
  ];
  return [
    `<a id="${provider.id}"></a>\n\n## ${provider.title}`,
    table(['what', 'how it is closed', 'entries'], rows),
    table(['program', 'allowed under `read`', 'refused under `read`'], provider.clis.map(cli)),
    `**Cannot be told apart**\n\n${list(provider.limits)}`,
    `**How to do it right**\n\n${list(provider.advice)}`,
    `Sources: ${provider.sources.join('; ')}.`
  ].join('\n\n');
}

function cli({ programs, read, mutate, otherwise }) {
  const rest = 'everything else';
  return [
    codes(programs),
    [codes(read), otherwise === 'read' ? rest : ''].filter(Boolean).join(', '),
    [codes(mutate), otherwise === 'mutate' ? rest : ''].filter(Boolean).join(', ')
  ];
}

function codes(words) {
  return words.map(word => `\`${word}\``).join(', ');
}

function list(items) {
  return items.map(item => `- ${item}`).join('\n');
}

function table(head, body) {
  const line = cells => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}

process.exitCode = await main(process.argv.includes('--check'));
