/** The pure rules by which a hand-over is judged: as tables, and against anything. */
import { posix } from 'node:path';
import fc from 'fast-check';
import { finishInterrupted, verifyRun } from '../../src/evidence/index.js';
import type { Manifest } from '../../src/evidence/types.js';
import { linkFault } from '../../src/publish/handover-entries.js';
import { differing } from '../../src/publish/handover-plan.js';
import { refuseOtherWorkflow } from '../../src/publish/handover-workflow.js';
import type { Plan } from '../../src/run/plan.js';
import { workflowFacts } from '../../src/run/workflow.js';
import { nameFault } from '../../src/workspace/names.js';
import { frozen, open, removeTemporary, startedData } from '../evidence/fixture.js';
import { RUN } from './hostile-world.js';

afterAll(removeTemporary);

describe('links', () => {
  it.each([
    ['a', 'b'],
    ['a', './b/c'],
    ['d/a', '../b'],
    ['d/e/a', '../../b'],
    ['a', '.'],
    ['d/a', '..'],
    ['a', '...'],
    ['a', 'b/.github/c']
  ])('%s to %s stays in the tree', (path, target) => expect(linkFault(path, target)).toBeNull());

  it.each([
    ['a', '', 'is no path'],
    ['a', 'b\0c', 'is no path'],
    ['a', '/etc/passwd', 'is absolute'],
    ['a', 'C:b', 'is absolute'],
    ['a', '..\\b', 'is absolute'],
    ['a', '..', 'lies above the root'],
    ['d/a', '../../b', 'lies above the root'],
    ['d/a', './.././../b', 'lies above the root'],
    ['d/a', 'b/../../..', 'goes up again after it went down'],
    ['a', 'b/..', 'goes up again after it went down'],
    ['a', '.git/config', 'goes through .git'],
    ['d/a', '../GIT~1/config', 'goes through .git']
  ])('%s to %j: %s', (path, target, fault) => expect(linkFault(path, target)).toBe(fault));

  it('whatever is let through leads into the tree', () => {
    const part = fc.constantFrom('..', '.', '', 'a', 'b', '.git', '...');
    const target = fc.array(part, { maxLength: 8 }).map(parts => parts.join('/'));
    const path = fc
      .array(fc.constantFrom('x', 'y'), { minLength: 1, maxLength: 4 })
      .map(parts => parts.join('/'));
    fc.assert(
      fc.property(path, target, (at, to) => {
        if (linkFault(at, to) !== null) return;
        expect(posix.join('/root', posix.dirname(at), to)).toMatch(/^\/root(\/|$)/);
      }),
      { numRuns: 2000 }
    );
  });
});

describe('names', () => {
  it.each([
    'a',
    'docs/readme.txt',
    'aux.c',
    'naïve/日本.txt',
    'with space',
    "quote'",
    'emoji-👩‍💻',
    '\u0627\u0644\u0639\u0631\u0628\u064a\u0629.txt'
  ])('%s', name => expect(nameFault(Buffer.from(name), false)).toBeNull());

  it('bytes that are no UTF-8 are in order, as they are in a run', () => {
    expect(nameFault(Buffer.from([0x61, 0xff, 0x62]), false)).toBeNull();
  });

  it.each(['a\\b', 'a\tb', 'a\u007fb', 'a\u0085b', 'x\u2066y', 'a/'.repeat(2100) + 'b', 'é'.repeat(128)])(
    'only what the base has already: %j',
    name => {
      expect(nameFault(Buffer.from(name), false)).not.toBeNull();
      expect(nameFault(Buffer.from(name), true)).toBeNull();
    }
  );

  it.each(['.git', 'a/.GIT/b', 'git~1', '.git.', '/a', 'a//b', 'a/../b', '.', ''])('never: %j', name =>
    expect(nameFault(Buffer.from(name), true)).not.toBeNull()
  );
});

describe('the workflow run', () => {
  const env = {
    GITHUB_SERVER_URL: 'https://github.example.org/',
    GITHUB_REPOSITORY: 'octo/demo',
    GITHUB_RUN_ID: '77',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: '0'.repeat(40)
  };

  it('is read whole or not at all', () => {
    expect(workflowFacts(env)).toEqual(RUN);
    for (const name of Object.keys(env).filter(one => !['GITHUB_SERVER_URL', 'GITHUB_REF'].includes(one))) {
      expect(workflowFacts({ ...env, [name]: undefined })).toBeNull();
      expect(workflowFacts({ ...env, [name]: 'x y' })).toBeNull();
    }
  });

  it.each<[string, object, string | null]>([
    ['the same', {}, null],
    ['a later attempt of the same run publishes', { attempt: '3' }, null],
    ['letter case', { repository: 'Octo/Demo' }, null],
    ['another server', { server: 'https://github.com' }, 'PR_HANDOVER_FOREIGN'],
    ['another repository', { repository: 'octo/demo2' }, 'PR_HANDOVER_FOREIGN'],
    ['another run', { runId: '78' }, 'PR_HANDOVER_REPLAYED'],
    ['an attempt that is no number', { attempt: 'x' }, 'PR_HANDOVER_ATTEMPT']
  ])('%s', (_, over, code) => {
    const workflow = { server: RUN.server, repository: RUN.repository, runId: '77', attempt: '1', ...over };
    const judge = () =>
      refuseOtherWorkflow({ workflow: RUN } as unknown as Manifest, { workflow, expectAttempt: null });
    if (code === null) expect(judge).not.toThrow();
    else expect(judge).toThrow(expect.objectContaining({ code }));
  });

  it('stands in the manifest of a run that was killed, too', async () => {
    const { run } = open();
    run.journal.append('run.started', { ...startedData(run.runId), workflow: RUN });
    const { manifest } = finishInterrupted(run.path, { clock: frozen, by: 'post' });
    expect(manifest?.workflow).toEqual(RUN);
    const codes = new Set((await verifyRun(run.path)).problems.map(({ code }) => code));
    expect([...codes]).toEqual(['EVID_INCOMPLETE']);
  });

  it('that is malformed in the journal is left out, and the rest is sealed', () => {
    const { run } = open();
    run.journal.append('run.started', { ...startedData(run.runId), workflow: { ...RUN, run_id: '../1' } });
    const { state, manifest } = finishInterrupted(run.path, { clock: frozen, by: 'post' });
    expect([state, manifest?.workflow, manifest?.run_id]).toEqual(['finished', undefined, run.runId]);
  });
});

it('names the members of a plan that differ, one level down', () => {
  const plan = {
    mode: 'safe',
    limits: { attempts: 1, output_mb: 2 },
    inputs: [],
    digest: 'x'
  } as unknown as Plan;
  const other = {
    mode: 'safe',
    limits: { attempts: 1, output_mb: 3 },
    inputs: [1],
    digest: 'y'
  } as unknown as Plan;
  expect(differing(plan, other)).toEqual(['inputs', 'limits.output_mb']);
  expect(differing(plan, { ...plan, extra: null } as unknown as Plan)).toEqual([]);
});
