/** Packs as they occur in the wild, in a fresh repository: every one loads, and runs or is refused with a stated reason. */
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cli, cliAsync, onlyRun, repository, ROOT, type TestRepository } from './harness.js';

const WILD = join(ROOT, '__tests__/fixtures/packs/wild');
/** Folder and path to run, of those that need neither network nor installed packages. */
const OFFLINE = readFileSync(join(WILD, 'runs-offline.txt'), 'utf8')
  .split('\n')
  .filter(line => line.trim() !== '' && !line.startsWith('#'))
  .map(line => line.trim().split(/\s+/) as [string, string]);

/** Would reach for a registry of the world: e2e/network.test.ts runs such a pack in a world of its own. */
const ONLINE = 'network-named';

/** Those that load and do not run, each with the code and exit status that say why. */
const REFUSED: [string, string, number][] = [
  ['agent', 'AGENT_NOT_AVAILABLE', 5],
  ['agent-command', 'AGENT_NOT_AVAILABLE', 5],
  ['deps-acceptance', 'SETUP_NEEDS_NETWORK', 3],
  ['network-unnamed', 'NET_HOSTS_MISSING', 3],
  ['prose-only', 'ACC_NOTHING_EXECUTABLE', 2]
];

const folders = readdirSync(WILD, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name)
  .sort();

interface Checked {
  pack: string;
  problems: { severity: string }[];
}

let repo: TestRepository;
beforeAll(() => {
  repo = repository({ 'README.md': 'packs of others\n' });
  for (const folder of folders)
    cpSync(join(WILD, folder), join(repo.path, 'task-packs', folder), { recursive: true });
  repo.commit('packs');
});
afterEach(() => rmSync(join(repo.path, '.orchestrator_logs'), { recursive: true, force: true }));
afterAll(() => repo.remove());

it('the tables name every folder, once', () => {
  const named = [ONLINE, ...OFFLINE.map(([folder]) => folder), ...REFUSED.map(([folder]) => folder)].sort();
  expect(named).toEqual(folders);
});

/** What to hand to the program: the folder, or the single file in it. */
function pathOf(folder: string): string {
  return OFFLINE.find(([name]) => name === folder)?.[1] ?? `task-packs/${folder}`;
}

it('every pack loads, all in one call, without one error', () => {
  const run = cli(repo.path, ['validate', '--json', ...folders.map(pathOf)]);
  const errors = run.json.packs.flatMap((pack: Checked) =>
    pack.problems.filter(problem => problem.severity === 'error')
  );
  expect([errors, run.code, run.stderr]).toEqual([[], 0, '']);
  expect(run.json.packs.map((pack: Checked) => pack.pack)).toEqual(folders.map(pathOf));
});

it.each(folders)('%s validates on its own and plans', folder => {
  const validated = cli(repo.path, ['validate', pathOf(folder)]);
  expect([validated.code, validated.stdout]).toEqual([0, expect.stringMatching(/^valid /m)]);
  const plan = cli(repo.path, ['plan', pathOf(folder), '--json']);
  expect(plan.json?.digest ?? plan.stderr).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(cli(repo.path, ['plan', pathOf(folder), '--json']).json.digest).toBe(plan.json.digest);
});

it.each(OFFLINE)('%s runs and passes', async (_folder, path) => {
  const run = await cliAsync(repo.path, ['run', path, '--json']).done;
  expect([run.stderr, run.json?.verdict]).toEqual(['', expect.objectContaining({ code: 'OK', exit: 0 })]);
  expect(run.code).toBe(0);
  expect(
    run.json.acceptance.criteria.some((criterion: { kind: string }) => criterion.kind === 'command')
  ).toBe(true);
  expect(cli(repo.path, ['verify', 'last']).code).toBe(0);
  expect(repo.git('status', '--porcelain')).toBe('');
});

it.each(REFUSED)('%s is refused with %s, exit %i, and runs nothing', async (folder, code, exit) => {
  const run = await cliAsync(repo.path, ['run', pathOf(folder), '--json']).done;
  expect([run.json?.verdict.code, run.json?.verdict.exit, run.code]).toEqual([code, exit, exit]);
  expect(readdirSync(onlyRun(repo))).not.toContain('logs');
  expect(cli(repo.path, ['explain', code]).code).toBe(0);
  expect(cli(repo.path, ['verify', 'last']).code).toBe(0);
});

it(`${ONLINE} would run: setup alone is granted the registry`, () => {
  const { json } = cli(repo.path, ['plan', pathOf(ONLINE), '--json']);
  const grants = json.phases.map(({ grant }: { grant: { network: unknown } }) => grant.network);
  expect([json.refusals, grants]).toEqual([[], [['registry.npmjs.org:443'], 'none', 'none']]);
});
