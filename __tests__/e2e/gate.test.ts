/** The whole way, bundled: a run publishes its pull request, and the gate judges it from another job; then a person pushes. */
import { FILES, world, type World } from './action-world.js';

let here: World;
afterEach(() => here.close());

/** Hands the stored archive to the API, as GitHub does by itself; gives the id that the text has to point to. */
function handOver(headSha: string): void {
  const [stored] = here.results.artifacts;
  const pull = here.repo.pulls[0]!;
  const [, run = ''] = / run (\d+) attempt 1 artifact \d+ -->/.exec(pull.body ?? '') ?? [];
  const artifact = here.repo.addArtifact({
    name: stored!.name,
    archive: stored!.bytes,
    run: {
      id: Number(run),
      attempt: 1,
      headSha,
      headBranch: 'main',
      event: 'workflow_dispatch',
      path: '.github/workflows/task-pack.yml'
    }
  });
  // The two services of the rig count for themselves.
  pull.body = pull.body!.replace(/ artifact \d+ -->/, ` artifact ${artifact.id} -->`);
}

function verify(number: string) {
  const inputs = { operation: 'verify', 'pull-request': number, 'task-pack': '' };
  return here.run({ inputs });
}

it('a pull request is what was tested, until somebody pushes', async () => {
  here = await world(FILES, {
    permissions: {
      contents: 'write',
      pull_requests: 'write',
      issues: 'write',
      actions: 'read',
      checks: 'write'
    }
  });
  const { main } = await here.run();
  expect(main.outputs).toMatchObject({ 'pull-request-operation': 'created' });
  const number = main.outputs['pull-request-number']!;
  handOver(here.repo.tip('main')!);
  here.counted();

  const first = await verify(number);
  expect([first.main.code, first.main.errors]).toEqual([0, []]);
  expect(first.main.outputs).toMatchObject({ 'gate-conclusion': 'success', 'gate-code': 'OK' });
  expect(here.counted().writes).toBe(1);
  expect(here.repo.checkRuns.at(-1)).toMatchObject({
    name: 'codex-orchestrator: evidence',
    conclusion: 'success',
    headSha: here.repo.tip(main.outputs['pull-request-branch']!)
  });

  const pushed = here.repo.commitFiles(
    main.outputs['pull-request-branch']!,
    { 'list.txt': 'a\nz\n' },
    'mine'
  );
  const second = await verify(number);
  expect(second.main.code).toBe(3);
  expect(second.main.outputs).toMatchObject({
    'gate-conclusion': 'failure',
    'gate-code': 'GATE_CHANGED_AFTER_EVIDENCE'
  });
  expect(second.main.maskedLog).toContain(pushed.slice(0, 12));
  expect(here.repo.checkRuns.at(-1)).toMatchObject({ conclusion: 'failure', headSha: pushed });
});
