/** Branch and pull request brought to what a run says: look, decide, do; and again where somebody was faster. */
import type { PullRequest } from '../github/types.js';
import { OrchestratorError } from '../platform/errors.js';
import { emptiedBody, newBody, updatedBody } from '../pullrequest/body.js';
import { decide, sentenceOf, type Act, type Rule } from '../pullrequest/decide.js';
import { compareLink, pushCommit, remoteBranches } from '../workspace/index.js';
import { reasonOf } from '../reasons/index.js';
import { bring, type Brought } from './bring.js';
import { dress, dressAgain, redraft, report } from './dress.js';
import { PublishError } from './errors.js';
import { look, type Seen } from './look.js';
import type { Site } from './site.js';
import type { Target } from './target.js';
import { nothingPublished, type GitHubPublished } from './types.js';

/** Somebody else may win the race a few times; then there is more going on than a race. */
const ROUNDS = 3;
/** Milliseconds; what was read of a pull request before a longer push is read again before it is written. */
const LOOK_HOLDS = 10_000;
const LOST_RACES = ['PR_BRANCH_MOVED', 'PR_EXISTS'];

export async function converge(site: Site): Promise<GitHubPublished> {
  const { record, note, target } = site;
  for (let round = 1; ; round++) {
    try {
      return await attempt(site);
    } catch (error) {
      const code = error instanceof OrchestratorError ? error.code : '';
      if (round === ROUNDS || !LOST_RACES.includes(code)) throw withCompare(error, target);
      record.journal.append('publish.retried', { round, code });
      note(`somebody else was faster (${code}); looking again`);
    }
  }
}

async function attempt(site: Site): Promise<GitHubPublished> {
  const seen = await look(site);
  const { situation, pull, tip } = seen;
  const rule = decide(situation);
  const { branch, baseBranch: base } = site.target;
  const says = sentenceOf(rule, { number: pull?.number ?? null, branch, base });
  site.record.journal.append('publish.decided', {
    ...situation,
    state: rule.state,
    acts: rule.acts,
    stop: rule.stop,
    number: pull?.number ?? null,
    tip: tip?.commit ?? null
  });
  if (rule.stop !== null) throw stopped(rule.stop, says, seen, site.target);
  return act(site, seen, rule, says);
}

function stopped(
  code: NonNullable<Rule['stop']>,
  says: string,
  { pull, tip, situation }: Seen,
  { branch, baseBranch }: Target
): PublishError {
  const where =
    code === 'PR_NOT_OURS' ? (pull?.url ?? branch) : code === 'PR_HUMAN_COMMITS' ? branch : baseBranch;
  const merged =
    code === 'PR_HUMAN_COMMITS' && situation.pull === 'retired' && pull?.headSha === tip?.commit
      ? ` Pull request #${pull?.number} of it was merged or closed: the branch can be removed.`
      : '';
  const why = code === 'PR_HUMAN_COMMITS' ? `It is at ${tip?.commit}.${merged}` : null;
  return new PublishError(code, says, { where, ...(why === null ? {} : { why }) });
}

/** What has been done so far. */
interface Progress {
  pull: PullRequest | null;
  headSha: string | null;
  operation: GitHubPublished['operation'];
  verification: Brought['verification'];
  warnings: string[];
}

async function act(site: Site, seen: Seen, rule: Rule, says: string): Promise<GitHubPublished> {
  const progress: Progress = {
    pull: seen.pull,
    headSha: seen.tip?.commit ?? null,
    operation: 'none',
    verification: null,
    warnings: [...seen.warnings]
  };
  let acts = rule.acts;
  for (let at = 0; at < acts.length; at++) {
    const next = acts[at]!;
    if (next === 'reopen' && !(await reopened(site, progress))) acts = ['reopen', 'push', 'create'];
    else await STEPS[next](site, seen, progress);
  }
  const isWritten = acts.includes('update');
  if (isWritten || seen.situation.pull === 'open') await finish(site, seen, progress, isWritten);
  const wrote = progress.operation === 'created' || progress.operation === 'updated';
  if (wrote && progress.headSha !== null) progress.warnings.push(...(await report(site, progress.headSha)));
  return outcome(site, progress, says);
}

const STEPS: Readonly<Record<Act, (site: Site, seen: Seen, progress: Progress) => Promise<void>>> = {
  // Done by `reopened`, which knows what comes instead.
  reopen: async () => undefined,
  push: pushed,
  create: created,
  update: updated,
  close: closed,
  'remove-branch': removed
};

/** False where GitHub does not open it again: then a new one takes its place. */
async function reopened({ api, record, note }: Site, progress: Progress): Promise<boolean> {
  const { number } = progress.pull!;
  try {
    progress.pull = await api.update(number, { state: 'open' });
    record.journal.append('pull_request.reopened', { number });
    return true;
  } catch (error) {
    if (!(error instanceof OrchestratorError) || error.code !== 'PR_NOT_REOPENED') throw error;
    note(`pull request #${number} cannot be opened again; a new one takes its place`);
    return false;
  }
}

async function pushed(site: Site, { situation, tip }: Seen, progress: Progress): Promise<void> {
  if (situation.branch === 'same') return;
  if (situation.branch === 'foreign')
    progress.warnings.push(
      `the branch was at ${tip?.commit}, which was overwritten, as on-human-commits says`
    );
  const from = performance.now();
  const { commit, verification } = await bring(site, tip);
  if (performance.now() - from > LOOK_HOLDS && progress.pull !== null) await lookAgain(site, progress);
  progress.headSha = commit;
  progress.verification = verification;
  progress.operation = 'updated';
  if (verification !== null && !verification.verified)
    progress.warnings.push(`GitHub does not call the commit verified: ${verification.reason}`);
}

/** Words that people saved during a long push are kept; a pull request that is another one now is looked at anew. */
async function lookAgain({ api, target }: Site, progress: Progress): Promise<void> {
  const { number, state } = progress.pull!;
  const now = await api.get(number);
  if (now.state !== state || now.baseBranch !== progress.pull!.baseBranch)
    throw new PublishError('PR_BRANCH_MOVED', `pull request #${number} changed while the branch was pushed`, {
      where: target.branch
    });
  progress.pull = now;
}

async function created(site: Site, seen: Seen, progress: Progress): Promise<void> {
  const { target, api, record } = site;
  const made = await api.create({
    branch: target.branch,
    base: target.baseBranch,
    title: target.title,
    body: newBody(seen.body),
    draft: target.draft.create,
    maintainerCanModify: target.maintainerCanModify
  });
  record.journal.append('pull_request.created', { number: made.number, url: made.url });
  progress.pull = made;
  progress.operation = 'created';
  progress.warnings.push(...(await dress(site, made)));
  await refuseOvertaken(site, progress);
}

/** The title stays: people edit titles. The base stays as well: an open one for another base is not touched at all. */
async function updated(site: Site, seen: Seen, progress: Progress): Promise<void> {
  const { api, record } = site;
  const pull = progress.pull!;
  // Before the words: with them, it counts as given.
  if (seen.dress !== 'given') progress.warnings.push(...(await dressAgain(site, pull)));
  progress.pull = await api.update(pull.number, { body: updatedBody(pull.body, seen.body) });
  progress.operation = 'updated';
  record.journal.append('pull_request.updated', { number: pull.number, url: pull.url });
  await refuseOvertaken(site, progress);
}

/**
 * Another publisher may have moved the branch between our push and our words, which then speak of a tree that is not
 * there. The answer tells the head that GitHub knows, and may lag behind; git says where the branch is.
 */
async function refuseOvertaken({ target, git }: Site, { pull, headSha }: Progress): Promise<void> {
  if (headSha === null || pull?.headSha === headSha) return;
  const { remote, branch, upstream, baseBranch } = target;
  const { tip } = await remoteBranches(git, { remote, branch }, { remote: upstream, branch: baseBranch });
  if (tip?.commit === headSha) return;
  throw new PublishError('PR_BRANCH_MOVED', `${branch} moved while its pull request was written`, {
    where: branch
  });
}

/** What is left where the pull request was there before. */
async function finish(site: Site, seen: Seen, progress: Progress, isWritten: boolean): Promise<void> {
  const pull = progress.pull!;
  if (pull.state !== 'open') return;
  await redraft(site, pull);
  if (seen.dress === 'begun' && !isWritten) progress.warnings.push(...(await dressAgain(site, pull)));
}

/** Marked as closed by the program, so that the next change opens a new one. */
async function closed({ api, record, target }: Site, _seen: Seen, progress: Progress): Promise<void> {
  const pull = progress.pull!;
  progress.pull = await api.update(pull.number, {
    body: emptiedBody(pull.body, target.packPath),
    state: 'closed'
  });
  record.journal.append('pull_request.closed', { number: pull.number, url: pull.url });
  progress.operation = 'closed';
}

async function removed(
  { git, api, target, record }: Site,
  { tip, shared }: Seen,
  progress: Progress
): Promise<void> {
  const { branch, remote, transport } = target;
  if (tip === null) return;
  if (shared) {
    progress.warnings.push(
      `${branch} stays: with it, the pull requests of others that propose it would be closed`
    );
    return;
  }
  const observed = tip.commit;
  if (transport === 'git') await pushCommit(git, remote, { branch, commit: null, observed });
  else await api.moveBranch({ branch, before: observed, after: null });
  record.journal.append('branch.removed', { branch, previous: observed });
  progress.headSha = null;
}

function outcome({ target, api }: Site, progress: Progress, says: string): GitHubPublished {
  const { pull, operation, headSha, verification, warnings } = progress;
  return {
    ...nothingPublished,
    operation,
    why: says === '' ? null : says,
    number: pull?.number ?? null,
    url: pull?.url ?? null,
    branch: target.branch,
    headSha,
    verification,
    compare: headSha === null ? null : linkOf(target),
    warnings,
    requests: api.requests
  };
}

function linkOf({ compare, baseBranch, branch, forkOwner, title }: Target): string | null {
  return compareLink(compare, baseBranch, branch, { forkOwner, title });
}

/** Whatever failed, a person can go on from the page that compares the branch. */
function withCompare(error: unknown, target: Target): unknown {
  if (!(error instanceof OrchestratorError) || error.code === 'PR_HUMAN_COMMITS') return error;
  const link = linkOf(target);
  if (link === null) return error;
  return new PublishError(error.code as PublishError['code'], error.message, {
    ...(error.where === undefined ? {} : { where: error.where }),
    ...(error.why === undefined ? {} : { why: error.why }),
    fix: `${error.fix ?? reasonOf(error.code)?.fix ?? ''} To open it by hand: ${link}`.trim(),
    cause: error
  });
}
