/**
 * Cuts the operations that the forge rig answers out of GitHub's published description of its REST API, with the
 * schemas that they need, and writes __tests__/rig/openapi.generated.json. Examples, descriptions and extensions are left out.
 *
 *   node scripts/openapi-slice.mjs [path of api.github.com.json]
 *
 * The licence lies beside the file. Without a path the description comes from the npm package that is named below, into a temporary directory.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGE = '@octokit/openapi';
const VERSION = '23.0.2';
const FILE = 'api.github.com.json';
const TARGET = join(
  dirname(fileURLToPath(import.meta.url)),
  '..',
  '__tests__',
  'rig',
  'openapi.generated.json'
);

const REPO = '/repos/{owner}/{repo}';
const OPERATIONS = [
  'GET /rate_limit',
  'GET /user',
  'DELETE /installation/token',
  'POST /app/installations/{installation_id}/access_tokens',
  ...[
    'GET ',
    'GET /installation',
    'GET /actions/artifacts',
    'GET /actions/artifacts/{artifact_id}',
    'GET /actions/artifacts/{artifact_id}/{archive_format}',
    'GET /actions/runs/{run_id}',
    'GET /actions/runs/{run_id}/artifacts',
    'GET /branches',
    'GET /branches/{branch}',
    'POST /check-runs',
    'GET /check-runs/{check_run_id}',
    'PATCH /check-runs/{check_run_id}',
    'GET /commits/{ref}',
    'GET /commits/{ref}/check-runs',
    'GET /compare/{basehead}',
    'POST /git/blobs',
    'GET /git/blobs/{file_sha}',
    'POST /git/commits',
    'GET /git/commits/{commit_sha}',
    'GET /git/matching-refs/{ref}',
    'GET /git/ref/{ref}',
    'POST /git/refs',
    'PATCH /git/refs/{ref}',
    'DELETE /git/refs/{ref}',
    'POST /git/trees',
    'GET /git/trees/{tree_sha}',
    'POST /issues',
    'GET /issues/{issue_number}',
    'PATCH /issues/{issue_number}',
    'POST /issues/{issue_number}/assignees',
    'GET /issues/{issue_number}/events',
    'GET /issues/{issue_number}/labels',
    'POST /issues/{issue_number}/labels',
    'GET /pulls',
    'POST /pulls',
    'GET /pulls/{pull_number}',
    'PATCH /pulls/{pull_number}',
    'POST /pulls/{pull_number}/requested_reviewers'
  ].map(tail => tail.replace(' ', ` ${REPO}`))
];

const DROPPED = new Set([
  'description',
  'example',
  'examples',
  'default',
  'deprecated',
  'externalDocs',
  'title'
]);

/** Gives the description, and the notice of its licence, which lies beside it or above it. */
function read(path) {
  if (path !== undefined) return parse(path, join(dirname(path), 'LICENSE'));
  const scratch = mkdtempSync(join(tmpdir(), 'openapi-'));
  try {
    run(scratch, 'npm', ['pack', '--silent', `${PACKAGE}@${VERSION}`]);
    run(scratch, 'tar', ['-xzf', `octokit-openapi-${VERSION}.tgz`]);
    const root = join(scratch, 'package');
    return parse(join(root, 'generated', FILE), join(root, 'LICENSE'));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function parse(path, license) {
  const notice = readFileSync(license, 'utf8').trim();
  return { document: JSON.parse(readFileSync(path, 'utf8')), notice };
}

function run(cwd, command, args) {
  const done = spawnSync(command, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')} failed`);
}

/** Keys in order; nothing that says nothing about the shape. The keys of `properties` are names, and all stay. */
function trim(value, isNames = false) {
  if (Array.isArray(value)) return value.map(item => trim(item));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.keys(value).filter(key => isNames || (!DROPPED.has(key) && !key.startsWith('x-')));
  const entries = kept
    .sort()
    .map(key => [key, key === 'enum' ? value[key] : trim(value[key], !isNames && key === 'properties')]);
  return Object.fromEntries(entries);
}

function pointed(document, ref) {
  return ref
    .slice(2)
    .split('/')
    .reduce((at, name) => at[name], document);
}

/** The schema of an answer in JSON, or null where it has no such body. */
function bodyOf(document, response) {
  const whole = response.$ref === undefined ? response : pointed(document, response.$ref);
  const content = whole.content?.['application/json'];
  return content === undefined ? null : trim(content.schema);
}

function slice(document) {
  const operations = {};
  for (const name of [...OPERATIONS].sort()) {
    const [method, path] = name.split(' ');
    const found = document.paths[path]?.[method.toLowerCase()];
    if (found === undefined) throw new Error(`the description has no ${name}`);
    const answers = Object.entries(found.responses).map(([status, response]) => [
      status,
      bodyOf(document, response)
    ]);
    operations[name] = Object.fromEntries(answers);
  }
  return { operations, schemas: needed(document, operations) };
}

function needed(document, operations) {
  const schemas = new Map();
  const queue = [JSON.stringify(operations)];
  for (let text = queue.pop(); text !== undefined; text = queue.pop()) {
    for (const [, name] of text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (schemas.has(name)) continue;
      const schema = trim(document.components.schemas[name]);
      schemas.set(name, schema);
      queue.push(JSON.stringify(schema));
    }
  }
  return Object.fromEntries([...schemas].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** One line for each member, so that a new version can be read as a diff. */
function lines(members) {
  return Object.entries(members)
    .map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
    .join(',\n');
}

const { document, notice } = read(process.argv[2]);
if (document.info.version !== VERSION) throw new Error(`version ${document.info.version}, not ${VERSION}`);
const { operations, schemas } = slice(document);
const source = {
  package: PACKAGE,
  version: VERSION,
  file: FILE,
  origin: 'https://github.com/github/rest-api-description',
  license: 'MIT',
  notice
};
const text = `{"source":${JSON.stringify(source)},
"operations":{
${lines(operations)}
},
"schemas":{
${lines(schemas)}
}}
`;
writeFileSync(TARGET, text);
console.log(
  `${Object.keys(operations).length} operations, ${Object.keys(schemas).length} schemas, ${text.length} bytes`
);
