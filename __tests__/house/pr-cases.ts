/**
 * The 45 cases of pull requests, and where the tests have them. A scenario belongs to a case when its title, or that of
 * a `describe` around it, begins `case 17:` (or `cases 1, 2:`); `case 17, unprotected:` shows that the trouble is real.
 * Read from the sources, so that a case cannot be lost silently. Source: anchors/pull-requests.md.
 */
import type TypeScript from 'typescript';
import { findCases, type CaseTest } from './cases.js';

/** In the order of their numbers, from 1. */
export const PR_CASES: readonly string[] = [
  'a branch without a pull request',
  'a pull request that is open: updated in place, no write when nothing changed',
  'closed by a person: not made again by default',
  'merged (also squashed), and the branch kept',
  'closed, then force-pushed: cannot be opened again',
  'the ref is never at base, not even for a moment',
  'the diff vanished',
  'the base was force-pushed, or part of the change merged',
  'the base moved during the run',
  'retargeted by a person',
  'the same head, several bases',
  'forks of the same owner',
  'the creation race: “already exists”',
  '“Could not resolve to a node” after the creation',
  'commits by people on the branch',
  'two runs at once',
  'a detached HEAD',
  'base and branch are one',
  'shallow and partial clones',
  'no diff; ignored files, line ends, a scope that matches nothing',
  'the agent committed, switched the branch, left a merge or a rebase',
  'submodules, links, the executable bit, deletes, renames, binary, LFS',
  'odd paths; repositories of SHA-256',
  'left-overs on self-hosted runners, `safe.directory`',
  'hooks and `commit.gpgsign` from the checkout',
  'names of branches, `a` beside `a/b`',
  'commits by the API: modes, links, verification read back',
  '403, and which setting it is',
  'workflow files with the workflow’s own token',
  'rulesets, required signatures, GH013',
  'primary and secondary limits',
  'labels, reviewers and teams that GitHub does not take',
  'a fork as head',
  'HTML pages, 5xx, Enterprise servers, proxies',
  'expiry of the token',
  'a body over 65,536 characters',
  'mentions, closing words, fences, invisible characters, forged markers',
  'pushed, but the pull request failed',
  'bundles with `.GIT`, collisions, extra references, forged authors, `[skip ci]`',
  'paths that are protected by default',
  'two packs for one branch; a pull request opened beforehand by somebody else',
  'labels and check names that set something off',
  'tokens that start workflows before anybody has reviewed',
  'replayed evidence',
  'a caller without the permission that a nested job asks for'
];

/** Cases that do harm where nobody takes care: each has a test that shows it. */
export const SHOWN: readonly number[] = [3, 6, 9, 15, 16, 25, 37, 39, 40, 41, 42, 43, 44];

/** Where a case is gone into more deeply: a file, and a part of a title in it. */
export const DEPTH: Readonly<Record<number, readonly (readonly [file: string, title: string])[]>> = {
  23: [['__tests__/workspace/bundle.test.ts', 'SHA-256']],
  27: [['__tests__/github/commits.test.ts', 'verifi']],
  28: [['__tests__/github/refusals.test.ts', '403']],
  34: [['__tests__/workspace/remote.test.ts', 'passes no proxy to this machine']],
  36: [['__tests__/pullrequest/body.test.ts', 'characters']],
  37: [['__tests__/pullrequest/inert.test.ts', 'mention']],
  39: [['__tests__/publish/hostile.test.ts', 'a tree that does more than change files']],
  42: [['__tests__/pullrequest/wishes.test.ts', 'label']],
  44: [['__tests__/publish/hostile.test.ts', 'evidence of something else, sealed again']],
  45: [['__tests__/house/workflows.test.ts', 'gives the job that runs the pack nothing to write with']]
};

export interface PrCases {
  tests: readonly (CaseTest & { unprotected: boolean })[];
  /** `file: text` of what leaves a test out. */
  skips: readonly string[];
}

/** Files with scenarios; `sources` are texts by path. */
export function isScenario(path: string): boolean {
  return /^__tests__\/publish\/(case|crash)[\w-]*\.test\.ts$/.test(path);
}

export function findPrCases(ts: typeof TypeScript, sources: ReadonlyMap<string, string>): PrCases {
  const own = [...sources].filter(([path]) => isScenario(path));
  // The finder of the escape cases reads numbers before a colon.
  const marked = own.map(
    ([path, text]) => [path, text.replace(/\bcase (\d+), unprotected:/g, 'case $1: unprotected:')] as const
  );
  const { tests, skips } = findCases(ts, new Map(marked));
  const begin = /(?:^| › )cases? \d+(?:, \d+)*: (unprotected:)?/;
  return {
    tests: tests.map(test => ({ ...test, unprotected: begin.exec(test.title)?.[1] !== undefined })),
    skips
  };
}
