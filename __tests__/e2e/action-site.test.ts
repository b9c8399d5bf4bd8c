/** Where the action runs: its own code, the sandbox of the machine, large evidence, a service that comes back. */
import { chmodSync, cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endOf, FILES, PACK, verifyArtifact, withPack, world, type World } from './action-world.js';
import { DIST } from './harness.js';

let here: World;
let place: string;
beforeEach(() => {
  place = realpathSync(mkdtempSync(join(tmpdir(), 'codex-site-')));
  chmodSync(place, 0o755);
});
afterEach(async () => {
  await here.close();
  rmSync(place, { recursive: true, force: true });
});

describe('the action’s own code', () => {
  it('in a place where phases write: refused; beside it: runs', async () => {
    here = await world();
    for (const [folder, code] of [
      ['codex-orchestrator/action', 5],
      ['_actions/action', 0]
    ] as const) {
      const dist = join(place, folder, 'dist');
      mkdirSync(join(place, folder), { recursive: true });
      cpSync(DIST, dist, { recursive: true });
      const { main } = await here.run({ overrides: { RUNNER_TEMP: place } }, { dist });
      expect([folder, main.code]).toEqual([folder, code]);
      if (code === 5) expect(main.annotations.map(({ title }) => title)).toEqual(['ISO_OWN_CODE']);
    }
  });

  it('checked out in the workspace, as a reusable workflow does, cannot be changed by a phase', async () => {
    const pack = PACK.replace(
      '["LC_ALL=C sort',
      '["find / -path /proc -prune -o -name main -path *dist* -print 2>/dev/null || true; LC_ALL=C sort'
    );
    here = await world({ ...FILES, 'packs/sort.yml': pack });
    const workspace = here.checkout();
    const dist = join(workspace, 'action/dist');
    cpSync(DIST, dist, { recursive: true });
    const { main } = await here.run({}, { workspace, dist });
    expect([main.code, main.maskedLog.includes('dist/main')]).toEqual([0, false]);
  });
});

describe('evidence', () => {
  it('of 40 MB is uploaded in blocks, with progress, and verifies', async () => {
    const pack = `${PACK.replace('sort -c list.txt', 'sort -c list.txt; head -c 40000000 /dev/urandom > $ARTIFACTS_DIR/big.bin')}artifacts: {required: [big.bin]}\n`;
    here = await world({ ...FILES, 'packs/sort.yml': pack });
    const { main } = await here.run({ inputs: { publish: 'false' } });
    expect([main.code, main.errors]).toEqual([0, []]);
    expect(main.maskedLog).toMatch(/Uploaded bytes \d+/);
    const artifact = here.results.artifacts[0]!;
    expect(artifact.bytes.length).toBeGreaterThan(40_000_000);
    expect((await verifyArtifact(here.results, artifact.name)).code).toBe(0);
  });

  it('is uploaded once the service is there again', async () => {
    here = await world();
    await here.results.down('refused');
    const workspace = here.checkout();
    const step = here.job({ workspace }).step(withPack({}));
    await step.until('trying again');
    await here.results.up();
    const { main } = await endOf(step, workspace);
    expect([main.code, main.outputs['pull-request-operation']]).toEqual([0, 'created']);
    expect(here.results.artifacts.map(({ name }) => name)).toEqual([
      main.outputs['artifact-name'],
      `${main.outputs['artifact-name']}-publish`
    ]);
  });

  it('whose answer was lost goes up under another name, since the first is taken', async () => {
    here = await world();
    here.results.fault('CreateArtifact', { lose: true });
    const { main } = await here.run();
    expect([main.code, main.outputs['artifact-name']]).toEqual([0, expect.stringMatching(/-try2$/)]);
    expect((await verifyArtifact(here.results, main.outputs['artifact-name']!)).code).toBe(0);
  });
});

describe('a machine without a sandbox', () => {
  /** Hides every program that builds one, from outside: the tools are looked for in the system directories alone. */
  function blind(): string {
    const path = join(place, 'blind.mjs');
    writeFileSync(
      path,
      `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const access = fs.accessSync;
fs.accessSync = (file, ...rest) => {
  if (/\\/(bwrap|unshare|sudo)$/.test(String(file))) throw Object.assign(new Error('hidden'), { code: 'ENOENT' });
  return access(file, ...rest);
};
syncBuiltinESMExports();
`
    );
    return path;
  }

  it('nothing is run: exit 5, and the two things that help; the refusal is evidence', async () => {
    here = await world();
    const { main, runDir } = await here.run({ preload: blind(), inputs: { 'install-sandbox': 'never' } });
    expect([main.code, main.outputs['reason-code']]).toEqual([5, 'ISO_UNAVAILABLE']);
    const shown = main.annotations.map(({ message }) => message).join('\n');
    expect(shown).toMatch(/sudo apt-get install -y bubblewrap/);
    expect(shown).toMatch(/runs-on:/);
    expect(main.groups.map(({ name }) => name).filter(name => /^(implement|test)/.test(name))).toEqual([]);
    const verified = await verifyArtifact(here.results, main.outputs['artifact-name']!);
    expect(verified.json).toMatchObject({ ok: true, verdict: { code: 'ISO_UNAVAILABLE' } });
    expect([runDir !== null, here.counted().requests]).toEqual([true, []]);
  });
});

describe('the pack’s own words', () => {
  it('title, commands and paths with every kind of markup act nowhere: log, summary, pull request', async () => {
    const evil =
      '](https://x.example) <img src=x> @octo fixes #1 ::error::forged ##[error]forged <!-- codex-orchestrator:end -->';
    const pack = PACK.replace('title: Sort the list', `title: ${JSON.stringify(evil)}`);
    here = await world({ ...FILES, 'packs/sort.yml': pack });
    const { main } = await here.run({ inputs: { branch: 'codex/plain' } });
    expect([main.code, main.errors]).toEqual([0, []]);
    expect(main.annotations.filter(({ message }) => message.includes('forged'))).toEqual([]);
    const body = here.repo.pulls[0]!.body!;
    for (const text of [body, main.summary]) {
      const active = text.replace(/(`+)[^]*?\1/g, '');
      expect(active).not.toMatch(/x\.example|<img|@octo|fixes #1/);
    }
    const again = await here.run({ inputs: { branch: 'codex/plain' } });
    expect([again.main.code, again.main.outputs['pull-request-operation']]).toEqual([0, 'none']);
  });
});
