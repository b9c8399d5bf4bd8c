/** Very large changes: published whole, with a bound on memory, and with a word now and then. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { world, type World } from '../e2e/action-world.js';
import { watchMemory } from './large-memory.js';
import { BINARY_BYTES, FILES, largeFiles, publishLarge, runLarge } from './large-world.js';

/** MB of the publishing step and everything below it, at one moment. */
const MOST = 300;
const BRANCH = 'codex/LARGE-1-change-very-much';

describe('3,000 files and a binary of 100 MB', () => {
  let here: World;
  afterEach(() => here.close());

  it('published from the artifact, within 300 MB, and it says that it goes on', async () => {
    here = await world(largeFiles({ binary: true }));
    const inputs = await runLarge(here, 77);
    const step = publishLarge(here, 77, inputs);
    let release = () => undefined as void;
    const paused = new Promise<void>(resolve => (release = resolve));
    // The server takes its time with the push until the job log has a word about it.
    const slow = { git: true, method: 'POST', path: /git-receive-pack$/ };
    here.forge.fault(slow, { meanwhile: () => paused });
    const watch = watchMemory(step.pid);
    const waited = step.until(/still pushing \S+, \d+ s$/, 60_000).finally(release);
    const main = await step.done;
    const peak = watch.stop();
    await waited;
    expect(main.maskedLog).toContain(`pushing ${BRANCH}, ${FILES + 1} files`);
    expect(main.code).toBe(0);
    expect(here.repo.git('cat-file', '-s', `${BRANCH}:large.bin`).trim()).toBe(String(BINARY_BYTES));
    const changed = here.repo.git('diff', '--name-only', 'main', BRANCH).trim().split('\n');
    expect(changed.length).toBe(FILES + 1);
    expect(peak.processes.find(({ what }) => what.startsWith('git pack-objects'))?.peak).toBeGreaterThan(1);
    expect({ together: peak.together <= MOST, peak }).toMatchObject({ together: true });
  }, 180_000);
});

/** Fewer than 3,000, which the benchmark publishes: the forge starts git for every file. */
const SOME = 500;
/** Entries of one tree that is asked for. */
const TREES = Math.ceil(SOME / 200);

describe('hundreds of files through the API', () => {
  let here: World;
  afterEach(() => here.close());

  it('one request for every 200 of them, a word for each, and the same tree', async () => {
    here = await world(largeFiles({ binary: false, files: SOME }));
    const inputs = await runLarge(here, 77);
    here.counted();
    const main = await publishLarge(here, 77, { ...inputs, 'sign-commits': 'true' }).done;
    expect([main.code, main.outputs['pull-request-commits-verified']]).toEqual([0, 'true']);
    const { requests } = here.counted();
    expect(requests.filter(one => one.endsWith('/git/trees')).length).toBe(TREES);
    // Find, create, the commit and a look at it, and two for a new ref.
    expect(requests.length).toBe(TREES + 6);
    const words = main.maskedLog.match(/uploaded \d+ of 500 files, \d+ KiB/g) ?? [];
    expect([words.length, words.at(-1)]).toEqual([TREES, expect.stringMatching(/^uploaded 500 of 500/)]);
    const changed = here.repo.git('diff', '--name-only', 'main', BRANCH).trim().split('\n');
    expect(changed.length).toBe(SOME);
  }, 120_000);
});
