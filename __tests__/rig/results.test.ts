/** The Results service, proved with the real @actions/artifact in a process of its own. */
import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { NODE, ROOT, cleanEnvironment } from '../e2e/harness.js';
import { startResults, type Results } from './results.js';
import { unzip } from './results-zip.js';

const CLIENT = pathToFileURL(join(ROOT, 'node_modules/@actions/artifact/lib/artifact.js')).href;
const RUN = '41';

/** Runs `body` with `client`, the real one; what it returns comes back as JSON, what it throws as `error`. */
const script = (body: string) => `
import { writeFileSync } from 'node:fs';
const { DefaultArtifactClient } = await import(${JSON.stringify(CLIENT)});
const client = new DefaultArtifactClient();
let answer;
try { answer = { value: await (async () => { ${body} })() }; }
catch (error) { answer = { error: error.message, name: error.name }; }
writeFileSync(process.env.ANSWER, JSON.stringify(answer));
process.exit(0);
`;
/** Preloaded, makes every wait a hundredth as long: the retries stay, their pauses go. */
const HURRY = `const real = globalThis.setTimeout;
globalThis.setTimeout = Object.assign((f, ms, ...rest) => real(f, ms >= 1000 && ms < 60000 ? ms / 100 : ms, ...rest), real);`;

interface Answered {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  value?: any;
  error?: string;
  log: string;
}

let results: Results;
let directory: string;

beforeEach(async () => {
  results = await startResults();
  directory = mkdtempSync(join(tmpdir(), 'codex-results-'));
  mkdirSync(join(directory, 'files/.hidden'), { recursive: true });
  writeFileSync(join(directory, 'files/a.txt'), 'alpha');
  writeFileSync(join(directory, 'files/.hidden/b.bin'), BIG);
  writeFileSync(join(directory, 'files/.hidden/empty'), '');
  writeFileSync(join(directory, 'hurry.mjs'), HURRY);
});
afterEach(async () => {
  await results.close();
  rmSync(directory, { recursive: true, force: true });
});

/** Random bytes of more than one 8 MiB block. */
const BIG = randomBytes(9 * 1024 * 1024);
const FILES = ['a.txt', '.hidden/b.bin', '.hidden/empty'];
const upload = (name: string, files = FILES, options = '{}') => {
  const paths = JSON.stringify(files.map(file => join(directory, 'files', file)));
  return `return client.uploadArtifact(${JSON.stringify(name)}, ${paths}, ${JSON.stringify(join(directory, 'files'))}, ${options});`;
};

async function run(body: string, env: Record<string, string> = {}, job = 'job'): Promise<Answered> {
  const answer = join(directory, `answer-${randomBytes(4).toString('hex')}.json`);
  const child = spawn(
    NODE,
    ['--import', join(directory, 'hurry.mjs'), '--input-type=module', '-e', script(body)],
    {
      cwd: directory,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: cleanEnvironment({
        ACTIONS_RUNTIME_TOKEN: results.runtimeToken(RUN, job),
        ACTIONS_RESULTS_URL: results.url,
        GITHUB_SERVER_URL: 'http://github.localhost:1',
        GITHUB_WORKSPACE: directory,
        ANSWER: answer,
        ...env
      })
    }
  );
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (log += chunk));
  await new Promise(settle => child.on('close', settle));
  return { ...(JSON.parse(readFileSync(answer, 'utf8')) as object), log };
}

const operations = () => results.requests.map(({ operation, status }) => `${operation} ${status}`);
const count = (operation: string) => results.requests.filter(r => r.operation === operation).length;

describe('upload and download', () => {
  test('several blocks round trip, with digest, size, expiry and hidden files', async () => {
    const before = Date.now();
    const { value, error } = await run(upload('evidence', FILES, '{ retentionDays: 3 }'));
    expect(error).toBeUndefined();
    const [artifact] = results.artifacts;
    const hex = createHash('sha256').update(artifact!.bytes).digest('hex');
    expect(value).toEqual({ id: artifact!.id, size: artifact!.bytes.length, digest: hex });
    expect(artifact).toMatchObject({
      name: 'evidence',
      runId: RUN,
      finalized: true,
      digest: `sha256:${hex}`,
      mimeType: 'application/zip'
    });
    const days = (artifact!.expiresAt!.getTime() - before) / 86_400_000;
    expect(days).toBeGreaterThan(2.9);
    expect(days).toBeLessThan(3.1);
    expect(count('PutBlock')).toBeGreaterThan(1);

    const files = await results.extract('evidence');
    expect([...files.keys()].sort()).toEqual([...FILES].sort());
    expect(files.get('.hidden/b.bin')!.equals(BIG)).toBe(true);
    expect(files.get('a.txt')!.toString()).toBe('alpha');
    expect(files.get('.hidden/empty')).toHaveLength(0);

    const down = await run(
      `const { artifact } = await client.getArtifact('evidence');
       const { artifacts } = await client.listArtifacts();
       const got = await client.downloadArtifact(artifact.id, { path: ${JSON.stringify(join(directory, 'out'))}, expectedHash: artifact.digest });
       return { artifact, artifacts: artifacts.length, ...got };`,
      {},
      'another-job'
    );
    expect(down.error).toBeUndefined();
    expect(down.value).toMatchObject({ artifacts: 1, digestMismatch: false });
    expect(down.value.artifact).toMatchObject({
      id: artifact!.id,
      digest: `sha256:${hex}`,
      size: artifact!.bytes.length
    });
    expect(readFileSync(join(directory, 'out/.hidden/b.bin')).equals(BIG)).toBe(true);
  });

  test('a storage that lies is seen by its digest', async () => {
    await run(upload('evidence', ['a.txt']));
    await run(upload('other', ['.hidden/empty']));
    const other = results.artifacts[1]!.bytes;
    results.tamper('evidence', () => other);
    const { value } = await run(
      `const { artifact } = await client.getArtifact('evidence');
       return client.downloadArtifact(artifact.id, { path: ${JSON.stringify(join(directory, 'out'))}, expectedHash: artifact.digest });`
    );
    expect(value.digestMismatch).toBe(true);
  });
});

describe('names', () => {
  test('a second artifact of the name is 409 and is not tried again', async () => {
    await run(upload('evidence', ['a.txt']));
    const { error } = await run(upload('evidence', ['a.txt']), {}, 'another-job');
    expect(error).toMatch(/\(409\) Conflict: an artifact with this name already exists on the workflow run/);
    expect(count('CreateArtifact')).toBe(2);
    expect(results.artifacts).toHaveLength(1);
  });

  test('other runs have names of their own', async () => {
    await run(upload('evidence', ['a.txt']));
    const token = results.runtimeToken('42', 'job');
    expect(
      (await run(upload('evidence', ['a.txt']), { ACTIONS_RUNTIME_TOKEN: token })).error
    ).toBeUndefined();
    const { value } = await run('return client.listArtifacts();');
    expect(value.artifacts).toHaveLength(1);
  });

  test('a deleted one makes room', async () => {
    await run(upload('evidence', ['a.txt']));
    const { value } = await run(
      `const { id } = await client.deleteArtifact('evidence'); ${upload('evidence', ['a.txt'])}`
    );
    expect(value.id).toBe(results.artifacts[0]!.id);
    expect(results.artifacts).toHaveLength(1);
  });
});

describe('refusals', () => {
  const post = (method: string, message: object, token = results.runtimeToken(RUN, 'job')) =>
    fetch(`${results.url}/twirp/github.actions.results.api.v1.ArtifactService/${method}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        workflow_run_backend_id: RUN,
        workflow_job_run_backend_id: 'job',
        name: 'x',
        version: 7,
        ...message
      })
    });
  const create = async () => {
    const answer = (await (await post('CreateArtifact', {})).json()) as Record<string, string>;
    return answer['signed_upload_url']!;
  };
  const put = (address: string, body: string, type = 'BlockBlob') =>
    fetch(address, { method: 'PUT', headers: { 'x-ms-blob-type': type }, body });
  const digest = `sha256:${createHash('sha256').update('abc').digest('hex')}`;

  test('a single put, finalized with its digest, can be read and no longer written', async () => {
    const address = await create();
    expect((await put(address, 'abc')).status).toBe(201);
    expect((await post('FinalizeArtifact', { size: '3', hash: digest })).status).toBe(200);
    expect((await put(address, 'abcd')).status).toBe(403);
    const signed = (await (await post('GetSignedArtifactURL', {})).json()) as { signed_url: string };
    const read = await fetch(signed.signed_url);
    expect(await read.text()).toBe('abc');
    expect(read.headers.get('content-type')).toBe('application/zip');
    expect((await fetch(signed.signed_url.replace(/sig=./, 'sig=_'))).status).toBe(403);
  });

  test.each([
    ['a digest of other bytes', { size: '3', hash: `sha256:${'0'.repeat(64)}` }, 400],
    ['another size', { size: '4', hash: digest }, 400],
    ['the right digest', { size: '3', hash: digest }, 200]
  ])('finalizing with %s', async (_what, message, status) => {
    await put(await create(), 'abc');
    expect((await post('FinalizeArtifact', message)).status).toBe(status);
    expect(results.artifacts[0]!.finalized).toBe(status === 200);
  });

  test.each([
    ['no token of this service', 'CreateArtifact', {}, 'x.y.', 401],
    ['another run', 'CreateArtifact', { workflow_run_backend_id: '7' }, null, 403],
    ['another job that writes', 'CreateArtifact', { workflow_job_run_backend_id: 'other' }, null, 403],
    ['another job that reads', 'ListArtifacts', { workflow_job_run_backend_id: 'other' }, null, 200],
    ['a method that is none', 'CreateArtefact', {}, null, 404],
    ['no name', 'CreateArtifact', { name: '' }, null, 400],
    ['an artifact that is not there', 'GetSignedArtifactURL', {}, null, 404]
  ])('%s', async (_what, method, message, token, status) => {
    const answer = await post(method, message, token ?? undefined);
    expect(answer.status).toBe(status);
    if (status !== 200) expect(await answer.json()).toHaveProperty('msg');
  });

  test('an unfinished artifact holds its name, is not listed and cannot be extracted', async () => {
    await create();
    expect((await post('CreateArtifact', {})).status).toBe(409);
    expect(await (await post('ListArtifacts', {})).json()).toEqual({ artifacts: [] });
    await expect(results.extract('x')).rejects.toThrow('x (open)');
  });

  test('an unknown route is 501, a block that was not put is 400', async () => {
    expect((await fetch(`${results.url}/elsewhere`)).status).toBe(501);
    const list = '<BlockList><Latest>AAAA</Latest></BlockList>';
    expect((await put(`${await create()}&comp=blocklist`, list)).status).toBe(400);
  });
});

describe('faults', () => {
  test('unavailable: five attempts, then it fails; up again it works', async () => {
    await results.down();
    const { error } = await run(upload('evidence', ['a.txt']));
    expect(error).toMatch(/Failed to make request after 5 attempts: Failed request: \(503\)/);
    expect(operations()).toEqual(Array<string>(5).fill('CreateArtifact 503'));
    await results.up();
    expect((await run(upload('evidence', ['a.txt']))).error).toBeUndefined();
  });

  test('refused: fails at once, up again on the same port it works', async () => {
    await results.down('refused');
    const { error } = await run(upload('evidence', ['a.txt']));
    expect(error).toMatch(/ECONNREFUSED/);
    expect(results.requests).toHaveLength(0);
    await results.up();
    expect((await run(upload('evidence', ['a.txt']))).error).toBeUndefined();
  });

  test('a passing fault is survived', async () => {
    results.fault('FinalizeArtifact', { status: 500 }, 2);
    expect((await run(upload('evidence', ['a.txt']))).error).toBeUndefined();
    expect(operations().filter(line => line.startsWith('Finalize'))).toEqual([
      'FinalizeArtifact 500',
      'FinalizeArtifact 500',
      'FinalizeArtifact 200'
    ]);
  });

  test('a cut upload is tried again and is whole in the end', async () => {
    results.fault(/^PUT .*comp=block&/, { cut: 100_000 });
    expect((await run(upload('evidence'))).error).toBeUndefined();
    expect(results.requests.filter(r => r.operation === 'PutBlock' && r.status === null)).toHaveLength(1);
    expect((await results.extract('evidence')).get('.hidden/b.bin')!.equals(BIG)).toBe(true);
  });

  test('a lost answer to CreateArtifact holds the name: the client reports the broken connection', async () => {
    results.fault('CreateArtifact', { lose: true });
    const { error } = await run(upload('evidence', ['a.txt']));
    expect(error).toMatch(/ECONNRESET/);
    expect(results.artifacts).toMatchObject([{ name: 'evidence', finalized: false }]);
  });

  test('slow, then truncated', async () => {
    await run(upload('evidence', ['a.txt']));
    results.fault('ListArtifacts', { delay: 150 });
    const start = performance.now();
    await run('return client.listArtifacts();');
    expect(performance.now() - start).toBeGreaterThan(150);
    expect(results.requests.at(-1)!.status).toBe(200);
    results.fault(({ method }) => method === 'GET', { truncate: 10 });
    const down = await run(
      `const { artifact } = await client.getArtifact('evidence');
       return client.downloadArtifact(artifact.id, { path: ${JSON.stringify(join(directory, 'out'))}, expectedHash: artifact.digest });`
    );
    expect(down.value).toMatchObject({ digestMismatch: false });
    expect(count('GetBlob')).toBe(2);
  });
});

test('the client takes a server under .localhost for no enterprise server, any other for one', async () => {
  const { error } = await run('return client.listArtifacts();', { GITHUB_SERVER_URL: 'http://127.0.0.1:1' });
  expect(error).toMatch(/not currently supported on GHES/);
  expect((await run('return client.listArtifacts();')).error).toBeUndefined();
});

describe('unzip', () => {
  const archive = async () => {
    await run(upload('evidence', ['a.txt']));
    return Buffer.from(results.artifacts[0]!.bytes);
  };

  test('a cut, changed or doubled archive is an error', async () => {
    const zip = await archive();
    expect(unzip(zip).get('a.txt')!.toString()).toBe('alpha');
    expect(() => unzip(zip.subarray(0, -1))).toThrow('no end record');
    expect(() => unzip(Buffer.from('no zip'))).toThrow('no end record');
    const changed = Buffer.from(zip);
    const central = changed.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    changed.writeUInt32LE((changed.readUInt32LE(central + 16) ^ 1) >>> 0, central + 16);
    expect(() => unzip(changed)).toThrow('checksum');
  });
});
