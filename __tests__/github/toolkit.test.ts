/** The way that a runner takes: the toolkit's own fetch, which is settled by GITHUB_API_URL when the client is loaded. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failure, githubWorld, type GitHubWorld } from './world.js';

let world: GitHubWorld;
let directory: string;
const before = process.env['GITHUB_API_URL'];

beforeAll(async () => {
  world = await githubWorld();
  process.env['GITHUB_API_URL'] = world.forge.apiUrl;
  directory = mkdtempSync(join(tmpdir(), 'toolkit-'));
});

afterAll(async () => {
  if (before === undefined) delete process.env['GITHUB_API_URL'];
  else process.env['GITHUB_API_URL'] = before;
  rmSync(directory, { recursive: true, force: true });
  await world.close();
});

it('carries blobs, branches, archives and cancellations', async () => {
  const { defaults } = await import('@actions/github/lib/utils');
  expect(defaults.baseUrl).toBe(world.forge.apiUrl);
  const repository = world.next();
  const controller = new AbortController();
  const github = await world.api({ signal: controller.signal });
  const data = Buffer.alloc(3 << 20, 'a\0\xff');
  const id = createHash('sha1').update(`blob ${data.length}\0`).update(data).digest('hex');
  const parent = repository.tip('main')!;
  const parentTree = repository.git('rev-parse', `${parent}^{tree}`).trim();
  const entry = { path: 'b.bin', content: { mode: '100644' as const, id, bytes: data.length } };
  const wish = { parent, parentTree, message: 'x', entries: [entry], read: () => Promise.resolve(data) };
  // The id of the tree is taken from the refusal: what is of interest here is that the bytes arrive.
  const { why } = await failure(github.createCommit({ ...wish, tree: '0'.repeat(40) }));
  const tree = /It is (\w{40})/.exec(why)![1]!;
  const { commit } = await github.createCommit({ ...wish, tree });
  await github.moveBranch({ branch: 'codex/x', before: repository.tip('codex/x'), after: commit });
  expect(repository.git('rev-parse', 'codex/x:b.bin').trim()).toBe(id);

  const run = {
    id: 1,
    attempt: 1,
    headSha: parent,
    headBranch: 'main',
    event: 'push',
    path: '.github/workflows/a.yml'
  };
  const artifact = repository.addArtifact({ name: 'e', archive: data, run });
  const file = join(directory, 'a.zip');
  await github.downloadArtifact(artifact.id, file, data.length);
  expect(readFileSync(file).equals(data)).toBe(true);
  world.forge.fault({ path: /archives/ }, { meanwhile: () => controller.abort() });
  const cut = github.downloadArtifact(artifact.id, join(directory, 'b.zip'), data.length);
  expect(await failure(cut)).toMatchObject({ code: 'CANCELLED' });
});
