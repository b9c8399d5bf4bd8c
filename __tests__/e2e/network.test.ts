/** A pack's network from end to end: real tools, the bundled program, a TLS registry in a world of the test's own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MARK, PACKAGE, VERSION } from '../rig/registry-content.js';
import { goTool, type Tool, TOOLS } from '../rig/registry-tools.js';
import { LISTED, type RegistryWorld, registryWorld, UNLISTED } from '../rig/registry-world.js';
import {
  cleanEnvironment,
  CLI,
  cli,
  NODE,
  onlyRun,
  type Ran,
  repository,
  start,
  type TestRepository
} from './harness.js';

interface Line {
  seq: number;
  phase: string | null;
  command: string | null;
  kind: string;
  host: string;
  port: number | null;
  address: string | null;
  verdict: string;
  code: string | null;
  bytes_out: number;
  bytes_in: number;
  quiet: boolean;
  process: string | null;
  tries: number;
}

interface Evidence {
  directory: string;
  lines: Line[];
  events: { type: string; data: Record<string, unknown> }[];
  /** Ids of the commands of a phase, in their order. */
  ids(phase: string): string[];
}

// Where there is no Go, __tests__/egress/tools.test.ts says so.
const go = goTool();
const tools: Tool[] = go === null ? [...TOOLS] : [...TOOLS, go];
const listed = `https://${LISTED.host}`;
const unlisted = `https://${UNLISTED.host}`;

let world: RegistryWorld;
let repo: TestRepository;
beforeAll(async () => {
  world = await registryWorld();
});
afterAll(() => world?.close());
afterEach(() => repo.remove());

/** As a pack says it: the certificate is a file of the repository, and the variables are the command's own. */
function command(tool: Tool, base: string): string {
  return `${exported(tool)}; cd "$(mktemp -d)"; ${tool.text(base)}`;
}

function exported(tool: Tool): string {
  const pairs = Object.entries(tool.env('/workspace/ca.pem')).map(([name, value]) => `${name}='${value}'`);
  return `export ${pairs.join(' ')}`;
}

function tool(name: string): Tool {
  const found = tools.find(one => one.name === name);
  if (found === undefined) throw new Error(`no tool ${name}`);
  return found;
}

interface PackParts {
  setup?: readonly string[];
  test: readonly string[];
  /** Lines of YAML. */
  more?: string;
}

function packOf({ setup, test, more = '' }: PackParts): string {
  const list = (commands: readonly string[]): string =>
    commands.map(one => `\n    - ${JSON.stringify(one)}`).join('');
  return `id: NET-1
title: Fetch from a registry
constraints: {allow_network: ${setup !== undefined || more.includes('allow:')}}
${setup === undefined ? '' : `setup:\n  permissions: {network: {allow: ["${LISTED.host}:443"]}}\n  produces: [node_modules]\n  run:${list(setup)}\n`}acceptance:
  commands:${list(test)}
${more}
pr: false
`;
}

/** Runs a pack in the world, in a new repository. */
async function run(pack: string): Promise<Ran & { evidence: Evidence; hits: string[] }> {
  repo = repository({
    'packs/pack.yml': pack,
    'ca.pem': readFileSync(world.ca, 'utf8'),
    'package.json': '{}\n',
    '.gitignore': 'node_modules\n'
  });
  const from = (await world.hits()).length;
  const argv = world.command([NODE, CLI, 'run', 'packs/pack.yml'], cleanEnvironment(), repo.path);
  const ran = await start(argv, '/', cleanEnvironment()).done;
  if (!readdirSync(repo.path).includes('.orchestrator_logs'))
    throw new Error(`no run: ${ran.stdout}${ran.stderr}`);
  return { ...ran, evidence: evidenceOf(repo), hits: (await world.hits()).slice(from) };
}

function evidenceOf(repo: TestRepository): Evidence {
  const directory = onlyRun(repo);
  const jsonLines = <T>(name: string): T[] =>
    readFileSync(join(directory, name), 'utf8')
      .split('\n')
      .slice(0, -1)
      .map(line => JSON.parse(line) as T);
  const plan = JSON.parse(readFileSync(join(directory, 'plan.json'), 'utf8')) as {
    phases: { name: string; commands: { id: string }[] }[];
  };
  return {
    directory,
    lines: jsonLines('egress.jsonl'),
    events: jsonLines('events.jsonl'),
    ids: phase => plan.phases.find(({ name }) => name === phase)?.commands.map(({ id }) => id) ?? []
  };
}

/** Lines about a command, without the first tries of clients that send their credentials only when asked. */
function linesOf({ lines }: Evidence, phase: string, id: string): Line[] {
  return lines.filter(
    line => line.phase === phase && line.command === id && line.code !== 'NET_TOKEN_REFUSED'
  );
}

function everyFile(directory: string): [string, string][] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => [path, readFileSync(path, 'latin1')]);
}

/** Into the tree of the setup; it leaves the repository's own files alone. */
const install = `${exported(tool('npm install'))}; npm install --no-save --no-package-lock --no-audit --no-fund --registry=${listed}/npm/ ${PACKAGE}@${VERSION}`;
const granted = `phases: {test: {permissions: {network: {allow: ["${LISTED.host}:443"]}}}}`;

describe('a pack that lists the registry', () => {
  it('every tool fetches; egress.jsonl says what each of them reached', async () => {
    const offline = `test "$(node -p 'require("${PACKAGE}")')" = '${MARK}'`;
    const fetches = tools.map(one => command(one, listed));
    const pack = packOf({
      setup: [install],
      test: [...fetches, offline, 'echo "proxy $https_proxy"'],
      more: granted
    });
    const { code, stdout, evidence, hits } = await run(pack);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/verdict +OK/) });

    const all: [string, string][] = [
      ...evidence.ids('setup').map((id): [string, string] => ['setup', id]),
      ...evidence.ids('test').map((id): [string, string] => ['test', id])
    ];
    const quietOnes = all.slice(-2);
    for (const [phase, id] of all.slice(0, -2)) {
      const lines = linesOf(evidence, phase, id);
      expect({ phase, id, count: lines.length > 0 }).toEqual({ phase, id, count: true });
      for (const line of lines) {
        const { host, port, address, verdict, kind, code } = line;
        const wanted = {
          kind: 'connect',
          host: LISTED.host,
          port: 443,
          address: LISTED.address,
          verdict: 'allowed',
          code: null
        };
        expect({ kind, host, port, address, verdict, code }).toEqual(wanted);
        expect(Math.min(line.bytes_in, line.bytes_out)).toBeGreaterThan(0);
      }
    }
    for (const [phase, id] of quietOnes) expect(linesOf(evidence, phase, id)).toEqual([]);
    expect(evidence.lines.map(({ seq }) => seq)).toEqual(evidence.lines.map((_line, index) => index + 1));
    expect(hits.every(hit => hit.startsWith(`${LISTED.host} `))).toBe(true);
    expect(hits).toContain(`${LISTED.host} GET /npm/${PACKAGE}/-/${PACKAGE}-${VERSION}.tgz`);

    // Its own credentials are known to a command, and to nobody who reads the evidence.
    const secrets = everyFile(evidence.directory).filter(([, text]) =>
      /(setup|test)\.\d+:[\w-]{43}/.test(text)
    );
    expect(secrets.map(([path]) => path)).toEqual([]);
    const verify = cli(repo.path, ['verify', 'last']);
    expect({ code: verify.code, stdout: verify.stdout }).toMatchObject({ code: 0 });
    const manifest = JSON.parse(readFileSync(join(evidence.directory, 'manifest.json'), 'utf8')) as {
      files: { path: string }[];
    };
    expect(manifest.files.map(({ path }) => path)).toContain('egress.jsonl');
  }, 120_000);

  it('no tool gets to another host; each attempt is recorded, and the line that would allow it is printed', async () => {
    const curl = tool('curl');
    const proof = world.command(
      ['/bin/bash', '-c', curl.text(unlisted)],
      cleanEnvironment(curl.env(world.ca))
    );
    expect((await start(proof, '/', cleanEnvironment()).done).stdout).toContain(MARK);

    const pack = packOf({ test: tools.map(one => command(one, unlisted)), more: granted });
    const { code, stdout, evidence, hits } = await run(pack);
    expect({ code, stdout }).toEqual({ code: 1, stdout: expect.stringMatching(/verdict +ACC_FAILED/) });
    expect(hits).toEqual([]);
    for (const id of evidence.ids('test')) {
      const lines = linesOf(evidence, 'test', id);
      expect({ id, count: lines.length > 0 }).toEqual({ id, count: true });
      for (const line of lines)
        expect(line).toMatchObject({
          host: UNLISTED.host,
          port: 443,
          address: null,
          verdict: 'refused',
          code: 'NET_NOT_GRANTED',
          bytes_in: 0,
          bytes_out: 0
        });
    }
    // A client's first try without its token is refused too, and belongs to nobody.
    const told = evidence.events.filter(
      ({ type, data }) => type === 'network.refused' && data['code'] === 'NET_NOT_GRANTED'
    );
    expect(new Set(told.map(({ data }) => data['host']))).toEqual(new Set([UNLISTED.host]));
    expect(new Set(told.map(({ data }) => data['command']))).toEqual(new Set(evidence.ids('test')));
    expect(stdout).toContain('NET_NOT_GRANTED');
    expect(stdout).toContain(`${UNLISTED.host}:443`);
    expect(stdout).toContain(`"${UNLISTED.host}:443"`);
    expect(stdout).toMatch(/likely cause NET_NOT_GRANTED/);
  }, 120_000);

  it('a host that is named quiet is recorded, and not told', async () => {
    const quiet = `network: {quiet: ["${UNLISTED.host}"]}\n${granted}`;
    const text = `! { ${command(tool('curl'), unlisted)}; }; ${tool('curl').text(listed)}`;
    const { code, stdout, evidence } = await run(packOf({ test: [text], more: quiet }));
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.not.stringContaining(UNLISTED.host + ':443')
    });
    expect(evidence.lines.map(({ host, verdict, quiet }) => ({ host, verdict, quiet }))).toEqual([
      { host: UNLISTED.host, verdict: 'refused', quiet: true },
      { host: LISTED.host, verdict: 'allowed', quiet: false }
    ]);
  }, 120_000);
});

it('what setup may reach, the test may not', async () => {
  const text = `! { ${command(tool('curl'), listed)}; }`;
  const { code, stdout, evidence, hits } = await run(packOf({ setup: [install], test: [text] }));
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/verdict +OK/) });
  const verdicts = new Set(evidence.lines.map(({ phase, verdict }) => `${phase} ${verdict}`));
  expect(verdicts).toEqual(new Set(['setup allowed', 'test refused']));
  const process = expect.stringMatching(/^curl /) as string;
  expect(linesOf(evidence, 'test', 'test/1')).toContainEqual(
    expect.objectContaining({
      host: LISTED.host,
      port: 443,
      verdict: 'refused',
      code: 'NET_NOT_GRANTED',
      process
    })
  );
  expect(hits.filter(hit => hit.includes('/file.txt'))).toEqual([]);
}, 120_000);

describe('a pack without a network', () => {
  const test = [command(tool('curl'), listed), command(tool('npm install'), listed)];

  it('names who asked for what, and with the line that it prints the pack passes', async () => {
    const first = await run(packOf({ test }));
    expect({ code: first.code, stdout: first.stdout }).toEqual({
      code: 1,
      stdout: expect.stringMatching(/verdict +ACC_FAILED/)
    });
    expect(first.hits).toEqual([]);
    const [curl = '', npm = ''] = first.evidence.ids('test');
    const wanted = {
      host: LISTED.host,
      port: 443,
      address: null,
      verdict: 'refused',
      code: 'NET_NOT_GRANTED'
    };
    expect(linesOf(first.evidence, 'test', curl)).toContainEqual(
      expect.objectContaining({ ...wanted, process: expect.stringMatching(/^curl /) })
    );
    expect(linesOf(first.evidence, 'test', npm)).toContainEqual(
      expect.objectContaining({ ...wanted, process: expect.stringMatching(/^npm install/) })
    );
    expect(first.stdout).toContain('nothing left the sandbox');
    const line = /phases: \{.*\}/.exec(first.stdout)?.[0] ?? 'no line';
    expect(line).toBe(granted);
    repo.remove();

    const second = await run(packOf({ test, more: line }));
    expect({ code: second.code, stdout: second.stdout }).toEqual({
      code: 0,
      stdout: expect.stringMatching(/verdict +OK/)
    });
    expect(second.hits.length).toBeGreaterThan(0);
  }, 120_000);
});
