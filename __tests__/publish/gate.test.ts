/** The evidence gate on a real git server and a stateful API, with evidence of real runs. */
import { basename } from 'node:path';
import { verifyRun } from '../../src/evidence/index.js';
import { CHECK_NAME } from '../../src/publish/gate.js';
import { checkSummary } from '../../src/publish/gate-text.js';
import {
  bodyFor,
  BRANCH,
  FILES,
  forgeTree,
  gateWorld,
  makeRun,
  PACK,
  reseal,
  runAgain,
  type Forgery,
  type GateWorld,
  type MadeRun,
  type Pointer
} from './gate-world.js';
import { membersOf, zip, type ZipMember } from './gate-zip.js';

let run: MadeRun;
let here: GateWorld;

beforeAll(async () => {
  run = await makeRun();
});
afterAll(() => run.clone.remove());
beforeEach(async () => {
  here = await gateWorld(run);
});
afterEach(() => here.close());

/** The text that points to an artifact with this run's evidence. */
function pointing(artifact: number | string, over: Partial<Pointer> = {}, of = run.manifest): string {
  const { digest, change, base } = of;
  return bodyFor({ manifest: digest, tree: change!.tree, base: base.commit, artifact, ...over });
}

/** A pull request as the publisher leaves it. */
async function published(): Promise<number> {
  return here.open(pointing(here.store(run.runDir)));
}

async function verdict(number: number): Promise<[string, string]> {
  const { conclusion, code } = await here.judge(number);
  return [conclusion, code];
}

/** Moves the branch to a commit with this tree and these parents, as somebody with git would. */
function moveTo(tree: string, parents: readonly string[], message = 'by hand'): string {
  const args = parents.flatMap(parent => ['-p', parent]);
  const commit = here.repo
    .git('-c', 'user.name=Ada', '-c', 'user.email=a@b.c', 'commit-tree', tree, ...args, '-m', message)
    .trim();
  here.repo.git('update-ref', `refs/heads/${BRANCH}`, commit);
  return commit;
}

const treeOf = (name: string) => here.repo.git('rev-parse', `${name}^{tree}`).trim();

describe('a pull request as it was published', () => {
  it('is the tree that was tested; six requests, one check run on its head', async () => {
    const outcome = await here.judge(await published());
    expect(outcome).toMatchObject({ conclusion: 'success', code: 'OK', check: { made: true, why: null } });
    expect(outcome.requests).toBe(6);
    expect(here.repo.checkRuns).toMatchObject([
      { name: CHECK_NAME, conclusion: 'success', headSha: here.repo.tip(BRANCH) }
    ]);
    const text = checkSummary(outcome, outcome.pull);
    expect(text).toContain(run.manifest.digest);
    expect(text).toContain('consistent, not authentic');
  });

  it('squashed or reworded by somebody, with the same tree: still the tree that was tested', async () => {
    const number = await published();
    moveTo(run.manifest.change!.tree, [run.manifest.base.commit], 'my words');
    expect(await verdict(number)).toEqual(['success', 'OK']);
  });

  it('the base branch moved on: still ok', async () => {
    const number = await published();
    here.repo.commitFiles('main', { 'other.txt': 'two\n' }, 'meanwhile');
    expect(await verdict(number)).toEqual(['success', 'OK']);
  });

  it('no checks: write: the answer is the same, and what is missing is said', async () => {
    await here.close();
    here = await gateWorld(run, { checks: 'read' });
    const outcome = await here.judge(await published());
    expect(outcome).toMatchObject({ conclusion: 'success', check: { made: false } });
    expect(outcome.check.why).toContain('checks: write');
    expect(here.repo.checkRuns).toEqual([]);
  });
});

describe('pull requests of people', () => {
  it('are not asked for evidence', async () => {
    here.repo.commitFiles('topic', { 'other.txt': 'mine\n' });
    const number = await here.open('Just me', { head: 'topic' });
    expect(await here.judge(number)).toMatchObject({ conclusion: 'neutral', code: 'OK', requests: 2 });
  });

  it('with commits of a pack are, whatever became of the text', async () => {
    expect(await verdict(await here.open('Just me'))).toEqual(['failure', 'GATE_EVIDENCE_MISSING']);
  });

  it('with a forged island from a fork: judged by the tree', async () => {
    const fork = here.forge.repository('mallory', 'demo', { forkOf: here.repo });
    fork.commitFiles('topic', { 'list.txt': 'a\nevil\n' });
    const number = await here.open(pointing(here.store(run.runDir)), { head: 'mallory:topic' });
    expect(await verdict(number)).toEqual(['failure', 'GATE_CHANGED_AFTER_EVIDENCE']);
  });
});

describe('changed after evidence', () => {
  it('a person’s push: commits and paths are listed, and nothing of them acts', async () => {
    const number = await published();
    const subject = '@octo ![x](http://e.x) | <b>';
    const theirs = here.repo.commitFiles(
      BRANCH,
      { 'list.txt': 'a\nevil\n', 'new|`x`.txt': 'x' },
      `${subject}\n\nFixes #1`,
      'Ada ::set-output <a@b.c>'
    );
    const outcome = await here.judge(number);
    expect(outcome).toMatchObject({
      conclusion: 'failure',
      code: 'GATE_CHANGED_AFTER_EVIDENCE',
      commits: [{ commit: theirs, author: 'Ada ::set-output', subject }],
      commitCount: 1,
      paths: ['list.txt', 'new|`x`.txt'],
      pathCount: 2
    });
    const text = checkSummary(outcome, outcome.pull);
    expect(text).toContain(theirs.slice(0, 12));
    expect(text).not.toMatch(/@octo|!\[|<b>|Fixes/);
    expect(here.repo.checkRuns.at(-1)).toMatchObject({ conclusion: 'failure', headSha: theirs });
  });

  it('an amended commit', async () => {
    const number = await published();
    const tree = treeOf(here.repo.commitFiles('scratch', { 'list.txt': 'a\nb\nc\n' }));
    const message = here.repo.git('log', '-1', '--format=%B', BRANCH);
    moveTo(tree, [run.manifest.base.commit], message);
    expect(await verdict(number)).toEqual(['failure', 'GATE_CHANGED_AFTER_EVIDENCE']);
  });

  it('the tested tree on a newer base, where it takes back what was merged meanwhile', async () => {
    const number = await published();
    const main = here.repo.commitFiles('main', { 'other.txt': 'two\n' }, 'meanwhile');
    moveTo(run.manifest.change!.tree, [main]);
    // Comparing trees alone would not see it: they are the same.
    expect(treeOf(BRANCH)).toBe(run.manifest.change!.tree);
    expect(await here.judge(number)).toMatchObject({
      conclusion: 'failure',
      code: 'GATE_CHANGED_AFTER_EVIDENCE',
      paths: ['other.txt']
    });
  });

  it('more commits than are shown', async () => {
    const number = await published();
    for (let at = 0; at < 23; at++) here.repo.commitFiles(BRANCH, { [`f${at}`]: 'x' }, `push ${at}`);
    const { commits, commitCount, pathCount } = await here.judge(number);
    expect([commits.length, commitCount, pathCount]).toEqual([20, 23, 23]);
  });
});

describe('the base branch brought into the pull request', () => {
  it('by a merge without conflicts, as the button makes it', async () => {
    const number = await published();
    const main = here.repo.commitFiles('main', { 'other.txt': 'two\n' }, 'meanwhile');
    const tree = here.repo.git('merge-tree', '--write-tree', BRANCH, main).trim();
    moveTo(tree, [here.repo.tip(BRANCH)!, main], 'Merge branch main');
    const outcome = await here.judge(number);
    expect(outcome).toMatchObject({ conclusion: 'success', code: 'OK' });
    expect(outcome.notes.join()).toContain('judged on the older base');
  });

  it('by a rebase', async () => {
    const number = await published();
    const main = here.repo.commitFiles('main', { 'other.txt': 'two\n' }, 'meanwhile');
    const tree = here.repo.git('merge-tree', '--write-tree', BRANCH, main).trim();
    moveTo(tree, [main], here.repo.git('log', '-1', '--format=%B', BRANCH));
    expect(await verdict(number)).toEqual(['success', 'OK']);
  });

  it('by a merge with something more in it', async () => {
    const number = await published();
    const main = here.repo.commitFiles('main', { 'other.txt': 'two\n' }, 'meanwhile');
    const evil = here.repo.commitFiles('scratch', { 'list.txt': 'a\nb\n', 'other.txt': 'two!\n' });
    moveTo(treeOf(evil), [here.repo.tip(BRANCH)!, main], 'Merge branch main');
    expect(await here.judge(number)).toMatchObject({
      code: 'GATE_CHANGED_AFTER_EVIDENCE',
      paths: ['other.txt']
    });
  });

  it('with a conflict that somebody resolved', async () => {
    const number = await published();
    const main = here.repo.commitFiles('main', { 'list.txt': 'b\nz\n' }, 'meanwhile');
    moveTo(run.manifest.change!.tree, [here.repo.tip(BRANCH)!, main], 'Merge branch main');
    const outcome = await here.judge(number);
    expect(outcome.code).toBe('GATE_CHANGED_AFTER_EVIDENCE');
    expect(outcome.notes.join()).toContain('conflicts');
  });
});

describe('the text of the pull request', () => {
  it('without its pointer, or with two', async () => {
    const body = pointing(here.store(run.runDir));
    const line = body.split('\n').find(one => one.includes(':evidence '))!;
    const number = await here.open(body.replace(line, ''));
    expect(await verdict(number)).toEqual(['failure', 'GATE_EVIDENCE_MISSING']);
    await here.edit(number, { body: body.replace(line, `${line}\n${line}`) });
    expect(await verdict(number)).toEqual(['failure', 'GATE_EVIDENCE_MISSING']);
    await here.edit(number, { body });
    expect(await verdict(number)).toEqual(['success', 'OK']);
  });

  it('pointing to an artifact that never was, or was uploaded by nobody', async () => {
    const number = await here.open(pointing(987654));
    expect(await verdict(number)).toEqual(['failure', 'GATE_EVIDENCE_MISSING']);
    await here.edit(number, { body: pointing('-') });
    expect(await verdict(number)).toEqual(['failure', 'GATE_EVIDENCE_MISSING']);
  });

  it.each([
    ['tree', { tree: '1'.repeat(40) }, 'GATE_EVIDENCE_OTHER'],
    ['base', { base: '1'.repeat(40) }, 'GATE_EVIDENCE_OTHER'],
    ['pack', { pack: 'packs/other.yml' }, 'GATE_EVIDENCE_OTHER'],
    ['workflow run', { run: '78' }, 'GATE_EVIDENCE_OTHER'],
    ['manifest', { manifest: `sha256:${'1'.repeat(64)}` }, 'EVID_EXPECTED']
  ])('with another %s', async (_what, over, code) => {
    const number = await here.open(pointing(here.store(run.runDir), over));
    expect(await verdict(number)).toEqual(['failure', code]);
  });
});

describe('evidence of something else', () => {
  it('of another pull request, and of an older run of this pack', async () => {
    const number = await published();
    const older = { artifact: here.store(run.runDir), manifest: run.manifest };
    run.clone.write('list.txt', 'c\nb\na\n');
    run.clone.commit('more to sort');
    try {
      const newer = await runAgain(run.clone);
      here.repo.git('fetch', '-q', run.clone.path, '+refs/heads/*:refs/heads/*');
      await here.edit(number, { body: pointing(here.store(newer.runDir), {}, newer.manifest) });
      expect(await verdict(number)).toEqual(['success', 'OK']);
      await here.edit(number, { body: pointing(older.artifact, {}, older.manifest) });
      expect(await verdict(number)).toEqual(['failure', 'GATE_CHANGED_AFTER_EVIDENCE']);
      await here.edit(number, { body: pointing(older.artifact, {}, newer.manifest) });
      expect(await verdict(number)).toEqual(['failure', 'EVID_EXPECTED']);
    } finally {
      run.clone.git('reset', '-q', '--hard', run.manifest.base.commit);
      run.clone.git('update-ref', `refs/heads/${BRANCH}`, run.manifest.change!.commit!);
    }
  });

  it('of a base that the branch does not have', async () => {
    const number = await published();
    const first = here.repo.git('rev-parse', 'main^').trim();
    here.repo.git('branch', 'release', first);
    const tip = here.repo.commitFiles('release', { 'other.txt': 'old\n' });
    await here.edit(number, { base: 'release' });
    // The workflow run is of main, at which release never stood.
    expect(await verdict(number)).toEqual(['failure', 'GATE_EVIDENCE_FOREIGN']);
    await here.edit(number, { body: pointing(here.store(run.runDir, { headSha: tip })) });
    expect(await verdict(number)).toEqual(['failure', 'GATE_BASE_UNKNOWN']);
  });

  it('on an older commit than the run started from', async () => {
    const number = await published();
    moveTo(run.manifest.change!.tree, [here.repo.git('rev-parse', 'main^').trim()]);
    expect(await verdict(number)).toEqual(['failure', 'GATE_BASE_UNKNOWN']);
  });
});

describe('where the artifact comes from', () => {
  it('expired', async () => {
    const number = await here.open(pointing(here.store(run.runDir, { expired: true })));
    const outcome = await here.judge(number);
    expect(outcome).toMatchObject({ conclusion: 'failure', code: 'GATE_EVIDENCE_EXPIRED' });
    expect(checkSummary(outcome, outcome.pull)).toContain('Run the pack again');
  });

  it('a run of a fork', async () => {
    here.forge.repository('mallory', 'demo', { forkOf: here.repo });
    const stored = here.store(run.runDir, { headRepository: 'mallory/demo' });
    expect(await verdict(await here.open(pointing(stored)))).toEqual(['failure', 'GATE_EVIDENCE_FOREIGN']);
  });

  it('a run that a pull request started: from the base into a branch of one’s own it bears the base’s commit', async () => {
    const stored = here.store(run.runDir, { event: 'pull_request' });
    expect(await verdict(await here.open(pointing(stored)))).toEqual(['failure', 'GATE_EVIDENCE_FOREIGN']);
  });

  it('a run of a branch, whose workflow is whatever its author wrote', async () => {
    const theirs = here.repo.commitFiles('evil', { '.github/workflows/x.yml': 'on: push' });
    const stored = here.store(run.runDir, { headSha: theirs });
    expect(await verdict(await here.open(pointing(stored)))).toEqual(['failure', 'GATE_EVIDENCE_FOREIGN']);
  });

  it('a commit that was merged, and at which the base branch never stood itself', async () => {
    const side = here.repo.commitFiles('side', { 'other.txt': 'side\n' });
    const main = here.repo.tip('main')!;
    const merge = here.repo
      .git(
        '-c',
        'user.name=a',
        '-c',
        'user.email=b',
        'commit-tree',
        treeOf('side'),
        '-p',
        main,
        '-p',
        side,
        '-m',
        'm'
      )
      .trim();
    here.repo.git('update-ref', 'refs/heads/main', merge);
    const stored = here.store(run.runDir, { headSha: side });
    const number = await here.open(pointing(stored));
    expect(await verdict(number)).toEqual(['failure', 'GATE_EVIDENCE_FOREIGN']);
    await here.edit(number, { body: pointing(here.store(run.runDir, { headSha: main })) });
    expect(await verdict(number)).toEqual(['success', 'OK']);
  });
});

describe('hostile archives', () => {
  const members = () => membersOf(run.runDir, basename(run.runDir));
  it.each<[string, () => ZipMember[]]>([
    ['a link', () => [...members(), { name: 'r-x/link', data: Buffer.from('/etc'), mode: 0o120777 }]],
    ['a path that leads out', () => [...members(), { name: '../out', data: Buffer.from('x') }]],
    ['two runs', () => [...members(), ...membersOf(run.runDir, 'r-other')]],
    ['no run', () => [{ name: 'file', data: Buffer.from('x') }]],
    [
      'a record of publishing',
      () => [...members(), { name: `${basename(run.runDir)}/publish/events.jsonl`, data: Buffer.from('x') }]
    ],
    ['one name twice', () => [...members(), ...members()]]
  ])('%s', async (_what, made) => {
    const stored = here.store(run.runDir, { archive: zip(made()) });
    expect(await verdict(await here.open(pointing(stored)))).toEqual(['failure', 'EVID_ARTIFACT']);
  });

  it('no archive at all, and one with another digest than the server states', async () => {
    const junk = here.store(run.runDir, { archive: Buffer.from('PK no') });
    const number = await here.open(pointing(junk));
    expect(await verdict(number)).toEqual(['failure', 'EVID_ARTIFACT']);
    const other = here.store(run.runDir, { digest: `sha256:${'0'.repeat(64)}` });
    await here.edit(number, { body: pointing(other) });
    expect(await verdict(number)).toEqual(['failure', 'EVID_ARTIFACT']);
  });

  it('a file that was changed after the seal', async () => {
    const changed = members().map(one =>
      one.name.endsWith('/summary.md') ? { ...one, data: Buffer.from('All is well\n') } : one
    );
    const stored = here.store(run.runDir, { archive: zip(changed) });
    expect(await verdict(await here.open(pointing(stored)))).toEqual(['failure', 'EVID_DRIFT']);
  });
});

type Json = Record<string, unknown>;

/** The data of every event of one type. */
function edit(type: string, change: (data: Json) => void): NonNullable<Forgery['events']> {
  return events => {
    for (const event of events) if (event['type'] === type) change(event['data'] as Json);
    return events;
  };
}

describe('evidence that was made to fit, and is consistent in itself', () => {
  it.each<[string, Forgery, string]>([
    [
      'a command that ended with 1',
      {
        events: edit(
          'command.ended',
          data => void (data['id'] === 'test/1' && Object.assign(data, { exit: 1 }))
        )
      },
      'GATE_NOT_ACCEPTED'
    ],
    [
      'a command that was never run',
      {
        events: events =>
          events.filter(
            ({ type, data }) => !/^command/.test(String(type)) || (data as Json)['id'] !== 'test/1'
          )
      },
      'GATE_NOT_ACCEPTED'
    ],
    [
      'another command in its place',
      {
        events: edit(
          'command.started',
          data => void (data['id'] === 'test/1' && Object.assign(data, { text: 'true' }))
        )
      },
      'GATE_NOT_ACCEPTED'
    ],
    [
      'another tree in the journal',
      { events: edit('change.computed', data => void Object.assign(data, { tree: '1'.repeat(40) })) },
      'GATE_NOT_ACCEPTED'
    ],
    [
      'acceptance commands that the pack does not have',
      {
        plan: plan => {
          const phases = plan['phases'] as { commands: { text: string }[] }[];
          phases[2]!.commands[0]!.text = 'true';
        },
        events: edit(
          'command.started',
          data => void (data['id'] === 'test/1' && Object.assign(data, { text: 'true' }))
        ),
        acceptance: acceptance => {
          for (const one of acceptance['criteria'] as Json[])
            if (one['kind'] === 'command') one['subject'] = 'true';
        }
      },
      'PR_PLAN_MISMATCH'
    ],
    [
      'a policy of its own',
      { plan: plan => void (plan['policy_digest'] = `sha256:${'1'.repeat(64)}`) },
      'PR_PLAN_MISMATCH'
    ],
    ['no protected paths', { plan: plan => void (plan['protected_paths'] = []) }, 'PR_PLAN_MISMATCH'],
    [
      'limits beyond any ceiling',
      { plan: plan => void Object.assign(plan['limits'] as Json, { changed_lines: 10_000_000 }) },
      'LIMIT_ABOVE_CEILING'
    ],
    [
      'a criterion left out',
      {
        acceptance: acceptance =>
          void (acceptance['criteria'] = (acceptance['criteria'] as Json[]).filter(
            one => one['kind'] !== 'tree'
          ))
      },
      'PR_HANDOVER_ACCEPTANCE'
    ],
    [
      'a sandbox that did not hold',
      {
        facts: facts => {
          const { isolation } = facts as { isolation: { facts: Record<string, boolean> } };
          isolation.facts[Object.keys(isolation.facts)[0]!] = false;
        }
      },
      'GATE_NOT_ENFORCED'
    ]
  ])('%s', async (_what, forgery, code) => {
    const forged = reseal(run, forgery);
    // Whoever only verifies the evidence is content with it.
    expect((await verifyRun(forged.runDir)).problems).toEqual([]);
    const number = await here.open(pointing(here.store(forged.runDir), {}, forged));
    expect(await verdict(number)).toEqual(['failure', code]);
  });

  it('a run that failed, its word turned', async () => {
    const failing = await makeRun({
      ...FILES,
      'packs/sort.yml': PACK.replace('sort -c list', 'sort -rc list')
    });
    const forged = reseal(failing, {
      acceptance: acceptance => {
        acceptance['verdict'] = 'passed';
        for (const one of acceptance['criteria'] as Json[]) Object.assign(one, { ok: true, code: null });
      },
      facts: facts => {
        facts['verdict'] = { status: 'passed', code: 'OK', exit: 0, likely_cause: null };
        for (const one of facts['phases'] as Json[]) Object.assign(one, { status: 'ok', code: null });
      }
    });
    expect((await verifyRun(forged.runDir)).problems).toEqual([]);
    const there = await gateWorld(failing);
    try {
      there.repo.commitFiles('topic', { 'list.txt': 'a\nb\n' });
      const number = await there.open(pointing(there.store(forged.runDir), {}, forged), { head: 'topic' });
      expect(await there.judge(number)).toMatchObject({ conclusion: 'failure', code: 'GATE_NOT_ACCEPTED' });
      const plain = pointing(there.store(failing.runDir), {}, failing.manifest);
      await there.edit(number, { body: plain });
      expect(await there.judge(number)).toMatchObject({ conclusion: 'failure', code: 'GATE_NOT_ACCEPTED' });
    } finally {
      await there.close();
      failing.clone.remove();
    }
  });
});

describe('evidence that nothing contradicts, of a run that never was', () => {
  it('counts from nowhere but a workflow of the base branch: what is not signed can be written', async () => {
    const forged = await forgeTree(run, 'evil\na\n');
    expect((await verifyRun(forged.runDir)).problems).toEqual([]);
    await here.close();
    here = await gateWorld(run);
    const theirs = here.repo.commitFiles('evil', { '.github/workflows/x.yml': 'on: push' });
    const stored = here.store(forged.runDir, { headSha: theirs });
    const number = await here.open(pointing(stored, {}, forged.manifest), { head: 'forged' });
    expect(await verdict(number)).toEqual(['failure', 'GATE_EVIDENCE_FOREIGN']);
    // With the one rule out of the way it passes: docs/EVIDENCE-GATE.md says so.
    const inside = here.store(forged.runDir);
    await here.edit(number, { body: pointing(inside, {}, forged.manifest) });
    expect(await verdict(number)).toEqual(['success', 'OK']);
  });

  it('is bound to the workflow run that it states', async () => {
    const workflow = {
      server: 'https://github.com',
      repository: 'octo/demo',
      run_id: '77',
      run_attempt: '1',
      event: 'workflow_dispatch',
      ref: 'refs/heads/main',
      sha: run.manifest.base.commit
    };
    const judgeWith = async (over: object) => {
      const made = reseal(run, { facts: facts => void (facts['workflow'] = { ...workflow, ...over }) });
      return verdict(await here.open(pointing(here.store(made.runDir), {}, made)));
    };
    const answers: unknown[] = [];
    for (const over of [{}, { run_id: '78' }, { repository: 'octo/other' }, { event: 'pull_request' }]) {
      answers.push((await judgeWith(over))[1]);
      here.repo.closePull(answers.length, 'ada');
    }
    expect(answers).toEqual(['OK', 'GATE_EVIDENCE_OTHER', 'GATE_EVIDENCE_OTHER', 'GATE_EVIDENCE_FOREIGN']);
  });
});

describe('what the base branch says today', () => {
  it('another pack: run it again', async () => {
    const number = await published();
    here.repo.commitFiles('main', { 'packs/sort.yml': `${PACK}# mended\n` });
    expect(await verdict(number)).toEqual(['failure', 'GATE_PACK_CHANGED']);
    here.repo.commitFiles('main', { 'packs/sort.yml': null });
    expect(await verdict(number)).toEqual(['failure', 'GATE_PACK_CHANGED']);
  });

  it.each([
    ['protects the path by now', 'version: 1\nprotected_paths: [list.txt]\n', 'SCOPE_PROTECTED'],
    ['takes no such isolation any more', 'version: 1\nisolation: container\n', 'GATE_POLICY_TIGHTENED'],
    ['is broken', 'version: 99\n', 'GATE_POLICY_TIGHTENED'],
    ['says nothing of it', 'version: 1\nnetwork: none\n', 'OK']
  ])('a policy that %s', async (_what, policy, code) => {
    const number = await published();
    here.repo.commitFiles('main', { '.codex/policy.yml': policy });
    expect((await here.judge(number)).code).toBe(code);
  });
});

describe('the event', () => {
  it('of an older head decides nothing about the newer one', async () => {
    const number = await published();
    const older = here.repo.tip(BRANCH)!;
    here.repo.commitFiles(BRANCH, { 'list.txt': 'evil\n' });
    expect(await here.judge(number, { expectHead: older })).toMatchObject({
      conclusion: 'failure',
      code: 'GATE_HEAD_MOVED'
    });
  });

  it('of a merge group gets the check run on the group’s commit', async () => {
    const group = here.repo.commitFiles('gh-readonly-queue/main/pr-1-x', { 'list.txt': 'a\nb\n' });
    await here.judge(await published(), { checkSha: group });
    expect(here.repo.checkRuns).toMatchObject([{ headSha: group, conclusion: 'success' }]);
  });

  it('a server that fails is no finding', async () => {
    const number = await published();
    here.forge.fault({ path: /artifacts/ }, { status: 403, body: { message: 'Resource not accessible' } }, 9);
    await expect(here.judge(number)).rejects.toMatchObject({ name: 'GitHubError' });
    expect(here.repo.checkRuns).toEqual([]);
  });
});
