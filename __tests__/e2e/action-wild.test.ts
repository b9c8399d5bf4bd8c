/**
 * Packs as they occur in the wild: through the action they give the very evidence that the command line gives, but for
 * the workflow run, which a manifest and the first line of its journal state.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createJob } from '../rig/driver.js';
import { cliAsync, repository, ROOT, type TestRepository } from './harness.js';

const WILD = join(ROOT, '__tests__/fixtures/packs/wild');
const PACKS = readFileSync(join(WILD, 'runs-offline.txt'), 'utf8')
  .split('\n')
  .filter(line => line.trim() !== '' && !line.startsWith('#'))
  .map(line => line.trim().split(/\s+/) as [string, string]);
const EPOCH = { SOURCE_DATE_EPOCH: '1700000000' };

let repo: TestRepository;
let place: string;
beforeAll(() => {
  repo = repository({ 'README.md': 'packs of others\n' });
  for (const [folder] of PACKS)
    cpSync(join(WILD, folder), join(repo.path, 'task-packs', folder), { recursive: true });
  repo.commit('packs');
  place = mkdtempSync(join(tmpdir(), 'codex-wild-'));
});
afterAll(() => {
  repo.remove();
  rmSync(place, { recursive: true, force: true });
});

it.each(PACKS)('%s', async (folder, path) => {
  const run = await cliAsync(repo.path, ['run', path, '--no-pr', '--json'], EPOCH).done;
  expect([run.stderr, run.code]).toEqual(['', 0]);
  const workspace = join(place, folder);
  expect(spawnSync('git', ['clone', '-q', '--no-hardlinks', repo.path, workspace]).status).toBe(0);
  const job = createJob({
    workspace,
    repository: 'octo/demo',
    event: { name: 'workflow_dispatch' },
    env: EPOCH
  });
  try {
    const inputs = { 'task-pack': path, upload: 'false', publish: 'false' };
    const { code, outputs } = await job.step({ inputs }).done;
    expect([code, outputs['verdict']]).toEqual([0, 'passed']);
    expect(outputs['plan-digest']).toBe(run.json.plan_digest);
    const [made, given] = [run.json.run_dir, outputs['run-dir']!].map(plainFacts);
    expect(given).toEqual(made);
  } finally {
    await job.close();
  }
});

/** What a manifest states, without the workflow run and what is hashed with it. */
function plainFacts(runDir: string): Record<string, unknown> {
  const manifest = JSON.parse(readFileSync(join(runDir, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  const changing = ['workflow', 'digest', 'merkle_root', 'journal', 'files'];
  const facts = Object.fromEntries(Object.entries(manifest).filter(([name]) => !changing.includes(name)));
  const hashed = (manifest['files'] as { path: string }[]).filter(({ path }) => path !== 'events.jsonl');
  return { ...facts, files: hashed };
}
