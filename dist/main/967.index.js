export const id = 967;
export const ids = [967];
export const modules = {

/***/ 13094:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gm: () => (/* binding */ publishStep),
  An: () => (/* binding */ trustOf),
  oE: () => (/* binding */ writePullRequestOutputs)
});

// EXTERNAL MODULE: ./src/platform/signals.ts
var signals = __webpack_require__(71322);
// EXTERNAL MODULE: ./src/platform/version.ts
var version = __webpack_require__(95895);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/evidence/index.ts + 35 modules
var evidence = __webpack_require__(98334);
// EXTERNAL MODULE: ./src/platform/errors.ts
var errors = __webpack_require__(46316);
// EXTERNAL MODULE: ./src/pullrequest/body.ts + 3 modules
var pullrequest_body = __webpack_require__(68745);
// EXTERNAL MODULE: ./src/redaction/index.ts + 6 modules
var redaction = __webpack_require__(45950);
// EXTERNAL MODULE: ./src/workspace/index.ts + 23 modules
var workspace = __webpack_require__(81712);
;// CONCATENATED MODULE: ./src/pullrequest/decide.ts
/**
 * What publishing does, from what is there: one row a state, the first that fits. The rows are data, and docs/
 * PULL-REQUESTS.md prints them. Pure. Source: DESIGN "Publishing", anchors/pull-requests.md "Cases".
 */
const NOTHING = [];
const RULES = [
    {
        state: "somebody else's pull request",
        when: { pull: ['foreign'] },
        acts: NOTHING,
        stop: 'PR_NOT_OURS',
        says: 'pull request #{number} uses {branch} and was not opened by this program for this pack'
    },
    {
        state: 'retargeted',
        when: { pull: ['retargeted'] },
        acts: NOTHING,
        stop: null,
        says: 'pull request #{number} proposes {branch} for another branch than {base}; it is left as it is. Set its base back, or publish to another branch'
    },
    {
        state: 'diff vanished, people’s commits on top',
        when: { change: ['none'], pull: ['open'], branch: ['foreign'] },
        acts: NOTHING,
        stop: null,
        says: 'nothing is left to change, and pull request #{number} stays open: {branch} holds commits of people'
    },
    {
        state: 'diff vanished',
        when: { change: ['none'], pull: ['open'], onEmpty: ['leave'] },
        acts: NOTHING,
        stop: null,
        says: 'nothing is left to change; pull request #{number} is left open, as on-empty says'
    },
    {
        state: 'diff vanished',
        when: { change: ['none'], pull: ['open'], deleteBranch: [true] },
        acts: ['close', 'remove-branch'],
        stop: null,
        says: 'nothing is left to change; pull request #{number} is closed, and {branch} is removed unless somebody else proposes it'
    },
    {
        state: 'diff vanished',
        when: { change: ['none'], pull: ['open'] },
        acts: ['close'],
        stop: null,
        says: 'nothing is left to change; pull request #{number} is closed'
    },
    {
        state: 'no change, branch without PR',
        when: { change: ['none'], branch: ['same', 'ours'], deleteBranch: [true] },
        acts: ['remove-branch'],
        stop: null,
        says: 'nothing is left to change; {branch} is removed unless somebody else proposes it'
    },
    {
        state: 'no change',
        when: { change: ['none'] },
        acts: NOTHING,
        stop: null,
        says: 'the run made no change'
    },
    {
        state: 'closed by a person',
        when: { pull: ['closed'], onClosed: ['leave'] },
        acts: NOTHING,
        stop: null,
        says: 'pull request #{number} was closed without a merge, and is not opened again'
    },
    {
        state: 'base gone',
        when: { base: ['gone'] },
        acts: NOTHING,
        stop: 'PR_BASE_GONE',
        says: 'the branch {base} is not there'
    },
    {
        state: 'base rewritten',
        when: { base: ['rewritten'] },
        acts: NOTHING,
        stop: 'PR_BASE_REWRITTEN',
        says: '{base} does not hold the commit any more that the run started from'
    },
    {
        state: 'base moved, with conflicts',
        when: { base: ['conflicting'], onConflict: ['stop'] },
        acts: NOTHING,
        stop: 'PR_BASE_CONFLICT',
        says: '{base} moved on and conflicts with the change'
    },
    {
        state: 'people’s commits on top',
        when: { branch: ['foreign'], onHumanCommits: ['stop'] },
        acts: NOTHING,
        stop: 'PR_HUMAN_COMMITS',
        says: 'the tip of {branch} was not made by this program for this pack'
    },
    {
        state: 'people’s commits on top',
        when: { branch: ['foreign'], onHumanCommits: ['leave'] },
        acts: NOTHING,
        stop: null,
        says: '{branch} holds commits of people and is left as it is, as on-human-commits says'
    },
    {
        state: 'closed by a person',
        when: { pull: ['closed'], onClosed: ['new'] },
        acts: ['push', 'create'],
        stop: null,
        says: ''
    },
    {
        state: 'closed by a person',
        when: { pull: ['closed'], onClosed: ['reopen'] },
        // Before the push: GitHub opens it again only while the branch is where it was.
        acts: ['reopen', 'push', 'update'],
        stop: null,
        says: ''
    },
    {
        state: 'no branch, or a branch without PR',
        when: { pull: ['none'] },
        acts: ['push', 'create'],
        stop: null,
        says: ''
    },
    {
        state: 'merged, or closed by the program',
        when: { pull: ['retired'] },
        acts: ['push', 'create'],
        stop: null,
        says: ''
    },
    {
        state: 'PR open, nothing new',
        when: { pull: ['open'], branch: ['same'], said: ['same'] },
        acts: NOTHING,
        stop: null,
        says: 'branch and pull request say the same already'
    },
    {
        state: 'PR open, same words',
        when: { pull: ['open'], said: ['same'] },
        acts: ['push'],
        stop: null,
        says: ''
    },
    {
        state: 'PR open',
        when: { pull: ['open'] },
        acts: ['push', 'update'],
        stop: null,
        says: ''
    }
];
/** The one rule of a situation. The last rows leave nothing over: every situation has one. */
function decide(situation) {
    const rule = RULES.find(one => fits(one, situation));
    if (rule === undefined)
        throw new RangeError(`no rule for ${JSON.stringify(situation)}`);
    return rule;
}
function fits({ when }, situation) {
    return Object.entries(when).every(([key, values]) => values.includes(situation[key]));
}
/** The sentence with its names. */
function sentenceOf({ says }, names) {
    return says
        .replaceAll('{number}', () => String(names.number ?? '?'))
        .replaceAll('{branch}', () => names.branch)
        .replaceAll('{base}', () => names.base);
}

// EXTERNAL MODULE: ./src/reasons/index.ts + 21 modules
var reasons = __webpack_require__(91923);
// EXTERNAL MODULE: ./src/publish/errors.ts
var publish_errors = __webpack_require__(54188);
// EXTERNAL MODULE: ./src/publish/progress.ts
var progress = __webpack_require__(6436);
// EXTERNAL MODULE: ./src/workspace/blobs.ts
var blobs = __webpack_require__(2845);
;// CONCATENATED MODULE: ./src/publish/read-ahead.ts
/**
 * Contents of the files of a change, asked for one after the other: many small ones are one question to git, as a
 * process for each of thousands of files takes longer than sending them does.
 */


/** Bytes of a file that is read ahead; of all that are held at one time; their number. */
const SMALL = 128 << 10;
const HELD = 4 << 20;
const AT_ONCE = 1000;
/** Reads by object id; fast where ids are asked for in the order of the entries. Throws RUN_GIT_FAILED above `most` bytes. */
function readAhead(git, entries, most) {
    const queue = entries.flatMap(({ content }) => (content !== null && isSmall(content) ? [content] : []));
    let next = 0;
    let held = new Map();
    return async (id) => {
        const found = held.get(id);
        if (found !== undefined)
            return found;
        const at = queue.findIndex((content, index) => index >= next && content.id === id);
        if (at === -1)
            return (0,workspace/* readObject */.Ag)(git, id, most);
        const some = portion(queue, at);
        next = at + some.length;
        held = await (0,blobs/* readSmallBlobs */.m)(git, some, SMALL);
        return held.get(id) ?? (0,workspace/* readObject */.Ag)(git, id, most);
    };
}
/** Submodules have no content here. */
function isSmall({ mode, bytes }) {
    return mode !== '160000' && bytes <= SMALL;
}
function portion(queue, from) {
    const ids = [];
    let bytes = 0;
    for (const content of queue.slice(from, from + AT_ONCE)) {
        bytes += content.bytes;
        if (ids.length > 0 && bytes > HELD)
            break;
        ids.push(content.id);
    }
    return ids;
}

;// CONCATENATED MODULE: ./src/publish/bring.ts




/** GitHub's own limit for a blob that comes through its API is 40 MiB. */
const MOST_BLOB = 64 << 20;
/** Throws the PR_ codes of a refused push, PR_BRANCH_MOVED where somebody was faster. */
async function bring(site, tip) {
    const { target, record } = site;
    const observed = tip?.commit ?? null;
    const brought = target.transport === 'git' ? await push(site, observed) : await make(site, observed);
    record.journal.append('branch.published', {
        branch: target.branch,
        commit: brought.commit,
        previous: observed,
        transport: target.transport,
        verified: brought.verification?.verified ?? null
    });
    return brought;
}
async function push({ git, target, note }, observed) {
    const { commit, change } = target.proposed;
    note(`pushing ${target.branch}, ${change.files.length} files`);
    await (0,progress/* patiently */.d)(note, `pushing ${target.branch}`, () => (0,workspace/* pushCommit */.Sq)(git, target.remote, { branch: target.branch, commit, observed }));
    return { commit, verification: null };
}
/** The commit is there, and checked, before any ref points at it. */
async function make(site, observed) {
    const { git, api, target, note } = site;
    const { commit, tree } = target.proposed;
    const facts = (0,workspace/* parseCommit */.L5)(await git.readCommit(commit));
    if (facts === null)
        throw new RangeError(`commit ${commit} is not of our form`);
    const changed = await (0,workspace/* changedEntries */.bF)(git, tree);
    const entries = changed.map(entryOf);
    const all = entries.filter(({ content }) => content !== null).length;
    note(`making the commit through the API, ${entries.length} files`);
    const made = await (0,progress/* patiently */.d)(note, 'making the commit', say => api.createCommit({
        parent: target.parent,
        parentTree: git.base.tree,
        tree,
        message: (0,workspace/* serverMessage */.x_)(facts),
        entries,
        read: readAhead(git, changed, MOST_BLOB),
        progress: ({ files, bytes }) => say(`uploaded ${files} of ${all} files, ${Math.round(bytes / 1024)} KiB`)
    }));
    await api.moveBranch({ branch: target.branch, before: observed, after: made.commit });
    return made;
}
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function entryOf({ path, content }) {
    try {
        // Modes are those that git writes: the tree was read by git.
        return {
            path: strict.decode(path),
            content: content === null ? null : { ...content, mode: content.mode }
        };
    }
    catch (cause) {
        throw new publish_errors/* PublishError */.S('PR_API_BLOB', 'GitHub’s API takes no path that is not UTF-8', {
            where: JSON.stringify(path.toString('latin1')),
            cause
        });
    }
}

;// CONCATENATED MODULE: ./src/publish/dress.ts

/** A pull request that was just opened. */
async function dress(site, pull) {
    return give(site, pull, missing(site, pull));
}
/**
 * One that was there: each thing is given once. What people took away, and who answered, stays as it is; what a
 * publisher that was ended did not come to is made up for.
 */
async function dressAgain(site, pull) {
    const wishes = missing(site, pull);
    if (isNothing(wishes))
        return [];
    try {
        const given = await site.api.given(pull);
        if (!given.complete)
            return [`${STAY}: the story of #${pull.number} is too long to tell what it was given`];
        return await give(site, pull, neverGiven(wishes, given));
    }
    catch (error) {
        if (!(error instanceof errors/* OrchestratorError */.j) || error.code === 'CANCELLED')
            throw error;
        return [`${STAY}: ${error.why ?? error.message}`];
    }
}
const STAY = 'labels, people and milestone stay as they are';
async function give({ api }, pull, wishes) {
    const { labels, assignees, milestone, reviewers, teamReviewers } = wishes;
    const warnings = [];
    if (labels.length + assignees.length > 0 || milestone !== null)
        warnings.push(...(await api.decorate(pull, { labels, assignees, milestone })));
    if (reviewers.length + teamReviewers.length > 0)
        warnings.push(...(await api.requestReviews(pull, { reviewers, teamReviewers })));
    return warnings;
}
function missing({ target }, pull) {
    return {
        labels: without(target.labels, pull.labels),
        assignees: without(target.assignees, pull.assignees),
        reviewers: without(target.reviewers, pull.reviewers),
        teamReviewers: without(target.teamReviewers, pull.teamReviewers),
        milestone: pull.milestone === target.milestone ? null : target.milestone
    };
}
function neverGiven(wishes, given) {
    return {
        labels: without(wishes.labels, given.labels),
        assignees: without(wishes.assignees, given.assignees),
        reviewers: without(wishes.reviewers, given.reviewers),
        teamReviewers: without(wishes.teamReviewers, given.teamReviewers),
        milestone: given.milestone ? null : wishes.milestone
    };
}
function isNothing({ labels, assignees, reviewers, teamReviewers, milestone }) {
    return (labels.length + assignees.length + reviewers.length + teamReviewers.length === 0 && milestone === null);
}
/** Labels, logins and slugs are compared without regard to case. */
function without(names, present) {
    const known = new Set(present.map(name => name.toLowerCase()));
    return names.filter(name => !known.has(name.toLowerCase()));
}
/** An open pull request as a draft again, where the operator wants it so always. */
async function redraft({ target, api }, pull) {
    if (target.draft.convert && !pull.draft)
        await api.convertToDraft(pull);
}
/** A check that is not there is said, and is no failure. */
async function report({ target, api }, headSha) {
    const { check } = target;
    if (check === null)
        return [];
    const { made, why } = await api.createCheck({
        headSha,
        name: check.name,
        conclusion: check.passed ? 'success' : 'failure',
        title: check.passed ? 'The run passed' : 'The run did not pass',
        summary: check.summary,
        detailsUrl: check.detailsUrl
    });
    return made ? [] : [why ?? 'the check run was not reported, and GitHub gave no reason'];
}

// EXTERNAL MODULE: ./src/publish/local.ts
var local = __webpack_require__(3440);
;// CONCATENATED MODULE: ./src/publish/look.ts



/** One request for the branches, one for the pull requests; a comparison where the base has moved, or a tip is not ours. */
async function look(site) {
    const { target, git, api } = site;
    const { branch, baseBranch } = target;
    const [branches, pulls] = await Promise.all([
        (0,workspace/* remoteBranches */.l5)(git, { remote: target.remote, branch }, { remote: target.upstream, branch: baseBranch }),
        api.find(branch)
    ]);
    const { kind, pull, others } = await relevant(site, pulls);
    const base = await lookAtBase(site, branches.base);
    const conflicts = base.conflicts.length === 0 ? [] : [conflictWarning(base.conflicts)];
    const warnings = [
        ...base.conflicts
            .map(path => `${baseBranch} conflicts with the change in ${path}`)
            .slice(0, CONFLICTS_SHOWN),
        ...others.map(one => sharedBranch(one, branch))
    ];
    const body = { ...target.body, warnings: [...(target.body.warnings ?? []), ...conflicts] };
    const island = pull === null ? null : (0,pullrequest_body/* readIsland */.ic)(pull.body, target.packPath);
    const situation = {
        ...target.preferences,
        change: target.proposed === null || base.contained ? 'none' : 'some',
        base: base.state,
        branch: await branchState(site, branches.tip),
        pull: kind,
        said: kind === 'open' && isLive(island) && island?.content === (0,pullrequest_body/* contentDigest */.eZ)(body) ? 'same' : 'other'
    };
    return {
        situation,
        tip: branches.tip,
        pull,
        dress: dressOf(island, body),
        body,
        shared: others.length > 0,
        warnings
    };
}
function isLive(island) {
    return island?.state === 'open' || island?.state === 'opened';
}
function dressOf(island, body) {
    if (island?.state !== 'opened')
        return 'given';
    const run = body.artifact?.runId ?? null;
    const { manifest, runId } = island.evidence ?? {};
    return manifest === body.manifestDigest || (run !== null && runId === run) ? 'begun' : 'begun by another';
}
/** Of all that ever used the branch, newest first: the open one for this base, else one of ours elsewhere, else how it ended. */
async function relevant(site, pulls) {
    const { baseBranch } = site.target;
    const mine = new Set();
    for (const pull of pulls)
        if (await isOurs(site, pull))
            mine.add(pull);
    const open = pulls.filter(pull => pull.state === 'open');
    const here = open.filter(pull => pull.baseBranch === baseBranch);
    const others = open.filter(pull => pull.baseBranch !== baseBranch && !mine.has(pull));
    const ours = here.find(pull => mine.has(pull));
    if (ours !== undefined)
        return { kind: 'open', pull: ours, others };
    if (here[0] !== undefined)
        return { kind: 'foreign', pull: here[0], others: [] };
    const elsewhere = open.find(pull => mine.has(pull));
    if (elsewhere !== undefined)
        return { kind: 'retargeted', pull: elsewhere, others: [] };
    const ended = pulls.find(pull => pull.state === 'closed' && pull.baseBranch === baseBranch && mine.has(pull));
    if (ended === undefined)
        return { kind: 'none', pull: null, others };
    return { kind: isRetired(ended, site.target) ? 'retired' : 'closed', pull: ended, others };
}
function isRetired(pull, { packPath }) {
    return pull.merged || (0,pullrequest_body/* readIsland */.ic)(pull.body, packPath)?.state === 'emptied';
}
/** The mark of this pack, and nobody's hand: a person could have copied it. */
async function isOurs({ api, target }, pull) {
    if ((0,pullrequest_body/* readIsland */.ic)(pull.body, target.packPath)?.ours !== true)
        return false;
    return pull.authorIsBot || pull.author.toLowerCase() === (await api.login()).toLowerCase();
}
async function lookAtBase({ target, git, api }, tip) {
    const still = { contained: false, conflicts: [] };
    if (tip === null)
        return { state: 'gone', ...still };
    if (tip === target.parent)
        return { state: 'same', ...still };
    const moved = await api.compare(target.parent, tip);
    if (moved !== 'ahead' && moved !== 'identical')
        return { state: 'rewritten', ...still };
    if (target.proposed === null)
        return { state: 'advanced', ...still };
    const { contained, conflicts } = await (0,workspace/* meetMovedBase */.W8)(git, target.upstream, tip, target.proposed);
    return { state: conflicts.length === 0 ? 'advanced' : 'conflicting', contained, conflicts };
}
const CONFLICTED = 'The base branch moved on since the run, and conflicts with the change';
const CONFLICTS_SHOWN = 5;
/** For the body, where each path stands as code. */
function conflictWarning(conflicts) {
    const rest = conflicts.length - CONFLICTS_SHOWN;
    const text = rest > 0 ? `${CONFLICTED} in ${conflicts.length} files, as an example` : `${CONFLICTED} in`;
    return { text, subjects: conflicts.slice(0, CONFLICTS_SHOWN) };
}
async function branchState({ target, api }, tip) {
    if (tip === null)
        return 'absent';
    const { facts, commit } = tip;
    if (facts !== null && (0,workspace/* isProgramCommit */.wi)(facts, (0,local/* packTrailer */.R)(target.packPath))) {
        const { proposed, parent, transport } = target;
        const same = facts.tree === proposed?.tree && facts.parents.join() === parent;
        return same && (transport === 'git' || (0,workspace/* isServerMade */.ld)(facts)) ? 'same' : 'ours';
    }
    if (commit === target.parent)
        return 'merged';
    const stands = await api.compare(commit, target.parent);
    return stands === 'ahead' || stands === 'identical' ? 'merged' : 'foreign';
}
function sharedBranch(pull, branch) {
    return `pull request #${pull.number} of ${pull.author} proposes ${branch} for ${pull.baseBranch}, and shows what is pushed here too`;
}

// EXTERNAL MODULE: ./src/publish/types.ts
var types = __webpack_require__(19546);
;// CONCATENATED MODULE: ./src/publish/converge.ts










/** Somebody else may win the race a few times; then there is more going on than a race. */
const ROUNDS = 3;
/** Milliseconds; what was read of a pull request before a longer push is read again before it is written. */
const LOOK_HOLDS = 10_000;
const LOST_RACES = ['PR_BRANCH_MOVED', 'PR_EXISTS'];
async function converge(site) {
    const { record, note, target } = site;
    for (let round = 1;; round++) {
        try {
            return await attempt(site);
        }
        catch (error) {
            const code = error instanceof errors/* OrchestratorError */.j ? error.code : '';
            if (round === ROUNDS || !LOST_RACES.includes(code))
                throw withCompare(error, target);
            record.journal.append('publish.retried', { round, code });
            note(`somebody else was faster (${code}); looking again`);
        }
    }
}
async function attempt(site) {
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
    if (rule.stop !== null)
        throw stopped(rule.stop, says, seen, site.target);
    return act(site, seen, rule, says);
}
function stopped(code, says, { pull, tip, situation }, { branch, baseBranch }) {
    const where = code === 'PR_NOT_OURS' ? (pull?.url ?? branch) : code === 'PR_HUMAN_COMMITS' ? branch : baseBranch;
    const merged = code === 'PR_HUMAN_COMMITS' && situation.pull === 'retired' && pull?.headSha === tip?.commit
        ? ` Pull request #${pull?.number} of it was merged or closed: the branch can be removed.`
        : '';
    const why = code === 'PR_HUMAN_COMMITS' ? `It is at ${tip?.commit}.${merged}` : null;
    return new publish_errors/* PublishError */.S(code, says, { where, ...(why === null ? {} : { why }) });
}
async function act(site, seen, rule, says) {
    const progress = {
        pull: seen.pull,
        headSha: seen.tip?.commit ?? null,
        operation: 'none',
        verification: null,
        warnings: [...seen.warnings]
    };
    let acts = rule.acts;
    for (let at = 0; at < acts.length; at++) {
        const next = acts[at];
        if (next === 'reopen' && !(await reopened(site, progress)))
            acts = ['reopen', 'push', 'create'];
        else
            await STEPS[next](site, seen, progress);
    }
    const isWritten = acts.includes('update');
    if (isWritten || seen.situation.pull === 'open')
        await finish(site, seen, progress, isWritten);
    const wrote = progress.operation === 'created' || progress.operation === 'updated';
    if (wrote && progress.headSha !== null)
        progress.warnings.push(...(await report(site, progress.headSha)));
    return outcome(site, progress, says);
}
const STEPS = {
    // Done by `reopened`, which knows what comes instead.
    reopen: async () => undefined,
    push: pushed,
    create: created,
    update: updated,
    close: converge_closed,
    'remove-branch': removed
};
/** False where GitHub does not open it again: then a new one takes its place. */
async function reopened({ api, record, note }, progress) {
    const { number } = progress.pull;
    try {
        progress.pull = await api.update(number, { state: 'open' });
        record.journal.append('pull_request.reopened', { number });
        return true;
    }
    catch (error) {
        if (!(error instanceof errors/* OrchestratorError */.j) || error.code !== 'PR_NOT_REOPENED')
            throw error;
        note(`pull request #${number} cannot be opened again; a new one takes its place`);
        return false;
    }
}
async function pushed(site, { situation, tip }, progress) {
    if (situation.branch === 'same')
        return;
    if (situation.branch === 'foreign')
        progress.warnings.push(`the branch was at ${tip?.commit}, which was overwritten, as on-human-commits says`);
    const from = performance.now();
    const { commit, verification } = await bring(site, tip);
    if (performance.now() - from > LOOK_HOLDS && progress.pull !== null)
        await lookAgain(site, progress);
    progress.headSha = commit;
    progress.verification = verification;
    progress.operation = 'updated';
    if (verification !== null && !verification.verified)
        progress.warnings.push(`GitHub does not call the commit verified: ${verification.reason}`);
}
/** Words that people saved during a long push are kept; a pull request that is another one now is looked at anew. */
async function lookAgain({ api, target }, progress) {
    const { number, state } = progress.pull;
    const now = await api.get(number);
    if (now.state !== state || now.baseBranch !== progress.pull.baseBranch)
        throw new publish_errors/* PublishError */.S('PR_BRANCH_MOVED', `pull request #${number} changed while the branch was pushed`, {
            where: target.branch
        });
    progress.pull = now;
}
async function created(site, seen, progress) {
    const { target, api, record } = site;
    const made = await api.create({
        branch: target.branch,
        base: target.baseBranch,
        title: target.title,
        body: (0,pullrequest_body/* newBody */.$v)(seen.body),
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
async function updated(site, seen, progress) {
    const { api, record } = site;
    const pull = progress.pull;
    // Before the words: with them, it counts as given.
    if (seen.dress !== 'given')
        progress.warnings.push(...(await dressAgain(site, pull)));
    progress.pull = await api.update(pull.number, { body: (0,pullrequest_body/* updatedBody */.Ub)(pull.body, seen.body) });
    progress.operation = 'updated';
    record.journal.append('pull_request.updated', { number: pull.number, url: pull.url });
    await refuseOvertaken(site, progress);
}
/**
 * Another publisher may have moved the branch between our push and our words, which then speak of a tree that is not
 * there. The answer tells the head that GitHub knows, and may lag behind; git says where the branch is.
 */
async function refuseOvertaken({ target, git }, { pull, headSha }) {
    if (headSha === null || pull?.headSha === headSha)
        return;
    const { remote, branch, upstream, baseBranch } = target;
    const { tip } = await (0,workspace/* remoteBranches */.l5)(git, { remote, branch }, { remote: upstream, branch: baseBranch });
    if (tip?.commit === headSha)
        return;
    throw new publish_errors/* PublishError */.S('PR_BRANCH_MOVED', `${branch} moved while its pull request was written`, {
        where: branch
    });
}
/** What is left where the pull request was there before. */
async function finish(site, seen, progress, isWritten) {
    const pull = progress.pull;
    if (pull.state !== 'open')
        return;
    await redraft(site, pull);
    if (seen.dress === 'begun' && !isWritten)
        progress.warnings.push(...(await dressAgain(site, pull)));
}
/** Marked as closed by the program, so that the next change opens a new one. */
async function converge_closed({ api, record, target }, _seen, progress) {
    const pull = progress.pull;
    progress.pull = await api.update(pull.number, {
        body: (0,pullrequest_body/* emptiedBody */.Vb)(pull.body, target.packPath),
        state: 'closed'
    });
    record.journal.append('pull_request.closed', { number: pull.number, url: pull.url });
    progress.operation = 'closed';
}
async function removed({ git, api, target, record }, { tip, shared }, progress) {
    const { branch, remote, transport } = target;
    if (tip === null)
        return;
    if (shared) {
        progress.warnings.push(`${branch} stays: with it, the pull requests of others that propose it would be closed`);
        return;
    }
    const observed = tip.commit;
    if (transport === 'git')
        await (0,workspace/* pushCommit */.Sq)(git, remote, { branch, commit: null, observed });
    else
        await api.moveBranch({ branch, before: observed, after: null });
    record.journal.append('branch.removed', { branch, previous: observed });
    progress.headSha = null;
}
function outcome({ target, api }, progress, says) {
    const { pull, operation, headSha, verification, warnings } = progress;
    return {
        ...types/* nothingPublished */.S,
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
function linkOf({ compare, baseBranch, branch, forkOwner, title }) {
    return (0,workspace/* compareLink */.yM)(compare, baseBranch, branch, { forkOwner, title });
}
/** Whatever failed, a person can go on from the page that compares the branch. */
function withCompare(error, target) {
    if (!(error instanceof errors/* OrchestratorError */.j) || error.code === 'PR_HUMAN_COMMITS')
        return error;
    const link = linkOf(target);
    if (link === null)
        return error;
    return new publish_errors/* PublishError */.S(error.code, error.message, {
        ...(error.where === undefined ? {} : { where: error.where }),
        ...(error.why === undefined ? {} : { why: error.why }),
        fix: `${error.fix ?? (0,reasons/* reasonOf */.A3)(error.code)?.fix ?? ''} To open it by hand: ${link}`.trim(),
        cause: error
    });
}

// EXTERNAL MODULE: ./src/publish/evidence.ts
var publish_evidence = __webpack_require__(58858);
// EXTERNAL MODULE: ./src/workspace/repository.ts
var repository = __webpack_require__(34969);
// EXTERNAL MODULE: ./src/workspace/tree-reader.ts
var tree_reader = __webpack_require__(4773);
;// CONCATENATED MODULE: ./src/workspace/ancestry.ts
/** Whether one commit of the user's repository lies in the history of another. */


/**
 * True where `older` is `newer` or one of its ancestors, as far as the history reaches: in a shallow clone false may
 * also mean that it does not reach far enough. Both are commits of the repository, by their full ids.
 */
async function isInHistory(repo, older, newer) {
    if (older === newer)
        return true;
    const args = ['merge-base', '--is-ancestor', (0,tree_reader/* objectId */.Tu)(older), (0,tree_reader/* objectId */.Tu)(newer)];
    const result = await (0,repository/* readTrusted */.G2)((0,repository/* requireGit */.oj)(), repo.root, args);
    return !result.failed;
}

;// CONCATENATED MODULE: ./src/publish/handover-base.ts




/**
 * The base must be the trusted commit or one of its ancestors: else the change would bring commits along that nobody
 * merged. Throws PR_BASE_UNTRUSTED, PR_EVIDENCE_MISMATCH.
 */
async function trustedBase(repo, { base: stated }, at) {
    const base = await knownBase(repo, stated.commit);
    if (base.commit !== stated.commit || base.tree !== stated.tree)
        throw new publish_errors/* PublishError */.S('PR_EVIDENCE_MISMATCH', 'the base commit has another tree than the evidence says');
    if (at === null)
        return { base, trusted: base };
    const trusted = await (0,workspace/* resolveBase */.gU)(repo, at);
    if (await isInHistory(repo, base.commit, trusted.commit))
        return { base, trusted };
    throw untrusted(repo, base.commit, `it is not in the history of ${trusted.commit}`);
}
async function knownBase(repo, commit) {
    try {
        return await (0,workspace/* resolveBase */.gU)(repo, commit);
    }
    catch (error) {
        if (!(error instanceof errors/* OrchestratorError */.j) || error.code !== 'RUN_BASE_UNKNOWN')
            throw error;
        throw untrusted(repo, commit, 'this checkout does not have it');
    }
}
function untrusted(repo, commit, why) {
    const shallow = repo.shallow ? ', whose history is cut off (a shallow clone)' : '';
    return new publish_errors/* PublishError */.S('PR_BASE_UNTRUSTED', `the run began at ${commit}: ${why}${shallow}`, {
        where: commit,
        ...(repo.shallow
            ? { fix: 'Check out with `fetch-depth: 0` in the publishing job, or run the pack again.' }
            : {})
    });
}

// EXTERNAL MODULE: ./src/publish/handover-change.ts + 3 modules
var handover_change = __webpack_require__(55298);
// EXTERNAL MODULE: ./src/publish/handover-plan.ts
var handover_plan = __webpack_require__(50410);
;// CONCATENATED MODULE: ./src/publish/handover-workflow.ts

/** Throws PR_HANDOVER_UNBOUND, PR_HANDOVER_FOREIGN, PR_HANDOVER_REPLAYED, PR_HANDOVER_ATTEMPT. */
function refuseOtherWorkflow({ workflow: stated }, trust) {
    const own = trust.workflow;
    if (own === null)
        return;
    if (stated === undefined || stated === null)
        throw new publish_errors/* PublishError */.S('PR_HANDOVER_UNBOUND', 'the manifest states no workflow run');
    const server = own.server ?? stated.server;
    if (!sameText(stated.server, server) || !sameText(stated.repository, own.repository))
        throw new publish_errors/* PublishError */.S('PR_HANDOVER_FOREIGN', `the evidence is of ${stated.server}/${stated.repository}, and this is ${server}/${own.repository}`);
    if (stated.run_id !== own.runId)
        throw new publish_errors/* PublishError */.S('PR_HANDOVER_REPLAYED', `the evidence is of workflow run ${stated.run_id}, and this is ${own.runId}`);
    refuseOtherAttempt(stated.run_attempt, own.attempt, trust.expectAttempt);
}
/** Jobs that passed are not run again with the failed ones, so that an earlier attempt than the own is in order. */
function refuseOtherAttempt(stated, own, expected) {
    if (Number(stated) > Number(own) || !Number.isSafeInteger(Number(own)))
        throw new publish_errors/* PublishError */.S('PR_HANDOVER_ATTEMPT', `the evidence is of attempt ${stated}, and this is attempt ${own}`);
    if (expected !== null && stated !== expected)
        throw new publish_errors/* PublishError */.S('PR_HANDOVER_ATTEMPT', `the evidence is of attempt ${stated}, and the run job said ${expected}`);
}
/** Names of servers, owners and repositories differ by more than letter case, or are the same. */
function sameText(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}

;// CONCATENATED MODULE: ./src/publish/handover.ts






/**
 * `root` is where the objects of the change go; it stays the caller's. Throws EvidenceError, PublishError,
 * WorkspaceError, RunStop and InvalidInput; no ref is written and nothing is asked of the network.
 */
async function openHandover(given, host, root) {
    const { runDir, trust } = given;
    const sealed = await (0,publish_evidence/* readSealedRun */.S)(runDir, given.expectManifest, host.hashWorker);
    refuseOtherWorkflow(sealed.manifest, trust);
    const { verdict } = sealed.manifest;
    if (verdict.status !== 'passed' && !given.openOnFailure)
        return { state: 'silent', why: `the run ended as ${verdict.code}`, run: sealed };
    const repo = await (0,workspace/* openRepository */.h_)(trust.request.cwd);
    const bases = await trustedBase(repo, sealed.manifest, trust.commit);
    const planned = await (0,handover_plan/* trustedPlan */.d)(trust.request, sealed, repo, bases, host);
    const run = { ...sealed, plan: planned.plan };
    const why = whyNothing(run, planned);
    const { base } = bases;
    const git = await (0,workspace/* openPrivateRepository */.kB)({ repo, base, root, owner: null });
    const change = why === null ? await (0,handover_change/* takeChange */.m)(runDir, run, planned, git, host.clock.realNow()) : null;
    const commit = change === null ? null : run.manifest.change.commit;
    return { state: 'checked', run, ...planned, repo, base, git, change, commit, why };
}
/** Why a run that may be published has nothing to publish, as a sentence. */
function whyNothing({ manifest: { change } }, { contract }) {
    if (contract.pr === null)
        return 'the pack asks for no pull request';
    if (change === null || change.files === 0)
        return 'the run made no change';
    return change.commit === null ? 'the change holds a secret, so that it was not committed' : null;
}

// EXTERNAL MODULE: ./src/publish/body.ts
var publish_body = __webpack_require__(10015);
// EXTERNAL MODULE: ./src/pullrequest/names.ts
var names = __webpack_require__(74984);
// EXTERNAL MODULE: ./src/platform/canonical.ts
var canonical = __webpack_require__(21429);
// EXTERNAL MODULE: ./src/pack/nearest.ts
var nearest = __webpack_require__(70703);
// EXTERNAL MODULE: ./src/pack/problems.ts
var problems = __webpack_require__(29049);
// EXTERNAL MODULE: ./src/pullrequest/errors.ts
var pullrequest_errors = __webpack_require__(62777);
// EXTERNAL MODULE: ./src/pullrequest/fences.ts
var fences = __webpack_require__(26492);
;// CONCATENATED MODULE: ./src/pullrequest/blocks.ts
/**
 * Blocks of Markdown that run on over blank lines and in which it is not read: fenced code, and HTML of the kinds that
 * end at a sign of their own. Source: CommonMark 0.31 sections 4.5 and 4.6 (kinds 1 to 5).
 */

const FENCED = 'a fenced code block';
const KINDS = [
    {
        what: 'an HTML block of <pre>, <script>, <style> or <textarea>',
        starts: /^<[pst]/,
        ends: /<\/(?:pre|script|style|textarea)>/gi
    },
    { what: 'an HTML comment', starts: /^<!--/, ends: /-->/g },
    { what: 'an HTML block of <?', starts: /^<\?/, ends: /\?>/g },
    { what: 'an HTML block of <![CDATA[', starts: /^<!\[/, ends: /\]\]>/g },
    { what: 'an HTML block of <!', starts: /^<![a-z]/, ends: />/g }
];
const ANY_START = /<!--|<\?|<!\[CDATA\[|<![A-Za-z]|<(?:pre|script|style|textarea)(?=[\s>]|$)/gi;
/** One text, line by line. A start anywhere in a line counts, which is stricter than Markdown is. */
function blockScanner() {
    let fence = null;
    let html = null;
    function inFence(line, opening) {
        const found = (0,fences/* fenceOf */.x)(line, 0);
        if (found !== null && found.bare && found.sign === opening.sign && found.length >= opening.length)
            fence = null;
        return FENCED;
    }
    /** A line may close one and open the next, any number of times. */
    function inHtml(line, number) {
        let within = null;
        for (let at = 0; at !== null;) {
            within ??= html?.kind.what ?? null;
            if (html !== null) {
                at = endOf(html.kind.ends, line, at);
                if (at !== null)
                    html = null;
                continue;
            }
            const start = startIn(line, at);
            html = start === null ? null : { kind: start.kind, number };
            at = start?.to ?? null;
        }
        return within;
    }
    return {
        read(line, number) {
            if (fence !== null)
                return inFence(line, fence.opening);
            const opening = html === null ? (0,fences/* fenceOf */.x)(line, 0) : null;
            if (opening === null)
                return inHtml(line, number);
            fence = { opening, number };
            return FENCED;
        },
        open() {
            if (fence !== null)
                return { what: FENCED, line: fence.number };
            return html === null ? null : { what: html.kind.what, line: html.number };
        }
    };
}
/** Offset behind the first match at or after `from`, or null. */
function endOf(pattern, line, from) {
    const found = matchFrom(pattern, line, from);
    return found === null ? null : found.index + found[0].length;
}
function startIn(line, from) {
    const found = matchFrom(ANY_START, line, from);
    const kind = found === null ? undefined : KINDS.find(one => one.starts.test(found[0].toLowerCase()));
    return found === null || kind === undefined ? null : { kind, to: found.index + found[0].length };
}
/** A copy, since `lastIndex` of a shared pattern would be state. */
function matchFrom(pattern, line, from) {
    const own = new RegExp(pattern);
    own.lastIndex = from;
    return own.exec(line);
}

// EXTERNAL MODULE: ./src/pullrequest/shape.ts
var shape = __webpack_require__(48029);
;// CONCATENATED MODULE: ./src/pullrequest/template.ts
/**
 * The repository's own layout of a body, from a file at the trusted commit. Its words are trusted; where it puts ours is
 * checked, so that what makes foreign text inert in Markdown holds there. Source: issue 5 "The PR itself".
 */






/** Most bytes of a template: it takes room from what it is there to show. */
const MOST_TEMPLATE = 16_384;
const MOST_PROBLEMS = 50;
/** Reads a template. Never throws for what the file holds. */
function readBodyTemplate(path, bytes) {
    const found = [];
    function problem(line, column, message, fix) {
        const place = { file: path, line, column };
        if (found.length < MOST_PROBLEMS)
            found.push({ ...place, code: 'PR_TEMPLATE_INVALID', message, fix });
    }
    const text = decoded(bytes, problem);
    const parts = text === null ? [] : partsOf(text, problem);
    if (found.length > 0)
        return { template: null, problems: [...found].sort(byPlace) };
    return { template: { path, parts, digest: (0,canonical/* digestOf */.ol)(text) }, problems: [] };
}
function byPlace(one, other) {
    return one.line - other.line || one.column - other.column;
}
/** The error of a template that cannot be used: the first problem with its place, and how many more there are. */
function templateError(problems) {
    const [first] = problems;
    if (first === undefined)
        throw new RangeError('a template without problems is no error');
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    return new pullrequest_errors/* PullRequestError */.v(first.code, `${first.message}${more}`, {
        where: `${first.file}:${first.line}:${first.column}`,
        fix: first.fix
    });
}
function decoded(bytes, problem) {
    if (bytes.length > MOST_TEMPLATE) {
        problem(1, 1, `has ${bytes.length} bytes, and at most ${MOST_TEMPLATE} are read`, 'make it shorter');
        return null;
    }
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
    }
    catch {
        problem(1, 1, 'is not UTF-8 text', 'save it as UTF-8');
        return null;
    }
}
function partsOf(text, problem) {
    const parts = [];
    const seen = new Map();
    const blocks = blockScanner();
    let words = [];
    text.split('\n').forEach((line, index) => {
        checkLine(line, index + 1, problem);
        const inside = blocks.read(line, index + 1);
        const names = placeholdersOf(line, index + 1, problem);
        const section = names.length === 0 ? null : sectionOf(line, names, { line: index + 1, inside, seen }, problem);
        if (section === null)
            words.push(line);
        else {
            parts.push(...wordsPart(words), { section });
            words = [];
        }
    });
    const open = blocks.open();
    if (open !== null)
        problem(open.line, 1, `${open.what} is never closed`, 'close it: it would swallow what follows');
    if (!seen.has('evidence'))
        problem(1, 1, 'the placeholder {{evidence}} is missing', 'put {{evidence}} on a line of its own');
    return [...parts, ...wordsPart(words)];
}
function wordsPart(lines) {
    const text = lines.join('\n').replace(/^\n+|\n+$/g, '');
    return text.trim() === '' ? [] : [{ text }];
}
/** What no template may hold: markers of ours, and signs that nobody sees. */
function checkLine(line, number, problem) {
    const marker = line.search(/codex-orchestrator:(?:start|end|pack|evidence|state)\b/i);
    if (marker !== -1)
        problem(number, marker + 1, "holds a marker of this program's", 'remove it: markers are written around the text');
    const unseen = line.search(/[\p{Cs}\p{Zl}\p{Zp}\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
    if (unseen !== -1)
        problem(number, unseen + 1, 'holds a control or direction character', 'remove it');
}
function placeholdersOf(line, number, problem) {
    return [...line.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g)].map(found => {
        const name = found[1];
        const column = found.index + 1;
        const section = shape/* SECTIONS */.bP.find(one => one === name) ?? null;
        if (section === null) {
            const near = (0,nearest/* nearest */.p)(name, shape/* SECTIONS */.bP);
            const hint = near === null ? `write one of ${shape/* SECTIONS */.bP.join(', ')}` : `did you mean {{${near}}}?`;
            problem(number, column, `${(0,problems/* quote */.hD)(`{{${name}}}`)} is not a placeholder`, hint);
        }
        return { name, column, section };
    });
}
function sectionOf(line, placeholders, { line: number, inside, seen }, problem) {
    for (const { section, column } of placeholders) {
        if (section === null)
            continue;
        const before = seen.get(section);
        if (before !== undefined)
            problem(number, column, `{{${section}}} stands on line ${before} already`, 'keep one of them');
        else
            seen.set(section, number);
        if (inside !== null)
            problem(number, column, `{{${section}}} stands within ${inside}`, 'put it where Markdown is read');
    }
    const [first] = placeholders;
    if (first?.section == null)
        return null;
    if (placeholders.length === 1 && /^\{\{[^{}]*\}\}\s*$/.test(line))
        return first.section;
    problem(number, first.column, `{{${first.name}}} is not alone on its line`, 'put it at the start of a line of its own');
    return null;
}

// EXTERNAL MODULE: ./src/pullrequest/title.ts
var pullrequest_title = __webpack_require__(16122);
// EXTERNAL MODULE: ./src/pullrequest/wishes.ts
var wishes = __webpack_require__(6129);
;// CONCATENATED MODULE: ./src/publish/target.ts







/** Throws PR_BASE_UNKNOWN, PR_BRANCH_IS_BASE and the codes of what the policy does not allow. */
async function targetOf(given, host, handover) {
    const { run, contract, policy, commit, change } = handover;
    const { manifest } = run;
    const rules = policy.pullRequest;
    const branch = given.branch ?? (0,names/* branchName */.at)(given.branchPrefix, contract.id, contract.slug);
    const baseBranch = baseOf(given, handover, branch);
    const labels = [...new Set([...(contract.pr?.labels ?? []), ...given.pullRequest.labels])];
    refuseWishes(given, rules, { labels, baseBranch, mode: run.plan.mode });
    const failed = manifest.verdict.status !== 'passed';
    const body = {
        ...(0,publish_body/* bodyFactsOf */.J)(run, change, given.links),
        baseBranch,
        artifact: artifactMark(given),
        template: await templateOf(given, handover),
        program: { source: given.source, version: host.version }
    };
    return {
        ...placeOf(given, host),
        branch,
        baseBranch,
        transport: given.transport,
        preferences: given.preferences,
        proposed: change === null || commit === null ? null : { commit, tree: change.tree, change },
        parent: manifest.base.commit,
        packPath: manifest.pack.path,
        title: titleOf(given, handover),
        body,
        draft: (0,wishes/* draftRule */.c2)(given.pullRequest.draft, contract.pr?.draft ?? false, failed),
        maintainerCanModify: given.pullRequest.maintainerCanModify,
        labels,
        assignees: given.pullRequest.assignees,
        reviewers: given.pullRequest.reviewers,
        teamReviewers: given.pullRequest.teamReviewers,
        milestone: given.pullRequest.milestone,
        check: given.check ? checkOf(given, handover) : null
    };
}
/** The operator's word, else the pack's, else the branch of the event. */
function baseOf(given, { contract }, branch) {
    const base = given.baseBranch ?? contract.pr?.base ?? given.eventBranch;
    if (base === null)
        throw new publish_errors/* PublishError */.S('PR_BASE_UNKNOWN', 'no branch is named that the pull request could be for');
    if (branch === base && given.fork === null)
        throw new publish_errors/* PublishError */.S('PR_BRANCH_IS_BASE', `${branch} is the base`, { where: branch });
    return base;
}
/** Nothing is narrowed quietly: the first wish that the policy does not grant ends it. */
function refuseWishes({ forge, fork, branchToken }, rules, wish) {
    const tokens = [forge.tokenKind, ...(branchToken === null ? [] : [branchToken.kind])];
    const { checksBeforeReview } = rules;
    const sameRepository = fork === null;
    const refused = [
        ...(0,wishes/* labelsAllowed */.o2)(wish.labels, rules.labels),
        (0,wishes/* baseAllowed */.CI)(wish.baseBranch, rules.bases),
        ...tokens.map(tokenKind => (0,wishes/* checksRule */.iv)({ mode: wish.mode, tokenKind, sameRepository, checksBeforeReview }))
    ].find(one => one !== null);
    if (refused === undefined || refused === null)
        return;
    throw new publish_errors/* PublishError */.S(refused.code, refused.message, { where: refused.where });
}
function placeOf({ forge, fork, branchToken }, host) {
    const { serverUrl, owner, name, token } = forge;
    const upstream = (0,workspace/* githubRemote */.gJ)({ serverUrl, owner, name, token, env: host.env });
    const head = { ...(fork ?? { owner, name }), token: branchToken?.token ?? token };
    return {
        upstream,
        remote: (0,workspace/* githubRemote */.gJ)({ serverUrl, ...head, env: host.env }),
        compare: `${serverUrl}/${owner}/${name}`,
        forkOwner: fork?.owner ?? null
    };
}
function titleOf({ pullRequest }, { contract, policy }) {
    if (pullRequest.title !== null)
        return (0,pullrequest_title/* operatorTitle */.Hl)(pullRequest.title);
    if (contract.pr?.title != null)
        return (0,pullrequest_title/* statedTitle */.YD)(contract.pr.title);
    const { id, title, path } = contract;
    return (0,pullrequest_title/* titleFrom */.NQ)(policy.pullRequest.title, { id, title, pack: path });
}
/** The repository's own layout, from where the policy is trusted. Throws PR_TEMPLATE_MISSING, PR_TEMPLATE_INVALID. */
async function templateOf({ trust }, { policy, repo, base }) {
    const path = policy.pullRequest.template;
    if (path === null)
        return null;
    const { tree } = await (0,workspace/* resolveBase */.gU)(repo, trust.commit ?? base.commit);
    const reader = (0,workspace/* repositoryReader */.U_)(repo);
    const entry = (await reader.listTree(tree, '')).find(one => one.path === path);
    if (entry === undefined || !entry.mode.startsWith('100'))
        throw new publish_errors/* PublishError */.S('PR_TEMPLATE_MISSING', `the trusted commit has no file ${path}`, { where: path });
    // One byte more than is read: the template itself says that it is too long.
    const bytes = await reader.readBlob(tree, path, 4 * MOST_TEMPLATE);
    const { template, problems } = readBodyTemplate(path, bytes ?? new Uint8Array(0));
    if (template === null)
        throw templateError(problems);
    return template;
}
function artifactMark({ artifact }) {
    if (artifact === null)
        return null;
    return { id: String(artifact.id), runId: artifact.runId, attempt: Number(artifact.attempt) };
}
function checkOf({ links }, { run }) {
    const { verdict, digest, pack } = run.manifest;
    return {
        name: (0,names/* checkName */.I3)(`run of ${pack.id}`),
        passed: verdict.status === 'passed',
        summary: `The run of the task pack ended as \`${verdict.code}\`.\n\nManifest \`${digest}\``,
        detailsUrl: links.run
    };
}

;// CONCATENATED MODULE: ./src/publish/github.ts
/**
 * One pull request from a sealed run. Everything is read again where it can be trusted, the branch is looked at
 * before it is moved, and what was done is recorded beside the run. Source: DESIGN "Publishing".
 */











/** Throws PublishError, WorkspaceError, GitHubError and EvidenceError; what is not published for a reason is `none`. */
async function publishToGitHub(given, host, ports) {
    const root = await (0,workspace/* createPrivateRoot */.gz)({
        parent: (0,workspace/* defaultParent */.gE)(host.env, false),
        runId: `publish-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`,
        owner: null
    });
    try {
        return await publishFrom(given, host, ports, root);
    }
    finally {
        await root.remove().catch(() => ports.note(`${root.path} could not be removed`));
    }
}
async function publishFrom(given, host, ports, root) {
    const handover = await (0,progress/* patiently */.d)(ports.note, 'checking the evidence', () => openHandover(given, host, root));
    if (handover.state === 'silent')
        return { ...types/* nothingPublished */.S, why: handover.why };
    if (handover.why !== null && !isVanished(handover))
        return { ...types/* nothingPublished */.S, why: handover.why };
    const target = await targetOf(given, host, handover);
    const record = openRecord(given, host, handover);
    try {
        record.writeText('pr-title.txt', `${target.title}\n`);
        record.writeText('pr-body.md', (0,pullrequest_body/* wholeBody */.g3)(target.body));
        const site = { target, git: handover.git, api: await ports.connect(), record, note: ports.note };
        const published = await converge(site);
        const { operation, number, requests } = published;
        record.journal.append('publish.ended', { operation, number, requests });
        return published;
    }
    catch (error) {
        const code = error instanceof errors/* OrchestratorError */.j ? error.code : 'INTERNAL';
        record.journal.append('publish.refused', { code });
        throw error;
    }
    finally {
        record.seal();
    }
}
/** True where a pack that changes things found nothing to change any more: a pull request of before may have to go. */
function isVanished({ run, contract, plan, commit }) {
    const { verdict, change } = run.manifest;
    const implements_ = plan.phases.some(phase => phase.name === 'implement' && phase.commands.length > 0);
    const unchanged = change === null || change.files === 0;
    return contract.pr !== null && implements_ && unchanged && commit === null && verdict.status === 'passed';
}
function openRecord(given, host, { run }) {
    const tokens = [given.forge.token, given.branchToken?.token ?? ''].filter(token => token !== '');
    return (0,evidence/* createPublishRecord */.B_)(given.runDir, run.manifest.digest, host.clock, {
        redactor: (0,redaction/* createRedactor */.lY)([
            ...(0,redaction/* secretsOf */.Fj)(host.env),
            ...tokens.flatMap(value => [
                { name: 'token', value },
                { name: 'token', value: Buffer.from(`x-access-token:${value}`).toString('base64') }
            ])
        ])
    });
}

// EXTERNAL MODULE: ./src/run/host.ts + 1 modules
var host = __webpack_require__(39192);
// EXTERNAL MODULE: ./src/action/job-log.ts + 1 modules
var job_log = __webpack_require__(87110);
// EXTERNAL MODULE: ./src/action/request.ts
var request = __webpack_require__(91235);
// EXTERNAL MODULE: ./src/action/masks.ts
var masks = __webpack_require__(31839);
;// CONCATENATED MODULE: ./src/action/token.ts


/**
 * Whose a token is. The workflow's own is known by comparison; the beginnings are GitHub's (docs.github.com, "About
 * authentication to GitHub", token formats).
 */
function tokenKindOf(token, workflowToken) {
    if (token !== '' && token === workflowToken)
        return 'workflow';
    if (/^(?:gh[pou]_|github_pat_)/.test(token))
        return 'person';
    if (workflowToken !== '')
        return token.startsWith('ghs_') ? 'app' : 'unknown';
    return 'unknown';
}
/** Does the work with the token; one that was minted here ends with it, also where the work failed. */
async function withToken(given, work) {
    const { inputs } = given;
    if (inputs.app === null)
        return work(inputs.token, tokenKindOf(inputs.token, inputs.workflowToken));
    const minted = await mint(given, inputs.app);
    (0,masks/* maskAll */.gh)(given.runner, [
        { name: 'app-token', value: minted.token },
        { name: 'app-token', value: (0,masks/* gitHeader */.Q2)(minted.token) }
    ]);
    given.note(`token of the app ${minted.slug}, until ${minted.expiresAt}`);
    try {
        return await work(minted.token, 'app');
    }
    finally {
        await minted.revoke();
    }
}
async function mint({ inputs, context, signal, note }, app) {
    const { mintAppToken } = await Promise.all(/* import() */[__webpack_require__.e(541), __webpack_require__.e(354)]).then(__webpack_require__.bind(__webpack_require__, 43541));
    return mintAppToken({
        apiUrl: context.apiUrl,
        appId: app.id,
        privateKey: app.key,
        owner: context.owner,
        name: context.name,
        permissions: {
            contents: 'write',
            pull_requests: 'write',
            ...(inputs.check ? { checks: 'write' } : {}),
            ...(inputs.pullRequest.teamReviewers.length > 0 ? { members: 'read' } : {})
        },
        program: `codex-orchestrator/${version/* VERSION */.x}`,
        signal,
        note
    });
}

;// CONCATENATED MODULE: ./src/action/publishing.ts
/** Publishing from a step, whether the run was made here or handed over: the request, from inputs and context. */







function publishStep(step, handed) {
    const { inputs, context, runner, process } = step;
    const note = (text) => (0,job_log/* row */.nM)(runner, '', text);
    return (0,signals/* cancellable */.n)(process, signal => withToken({ inputs, context, runner, signal, note }, (token, tokenKind) => {
        const { apiUrl, serverUrl, owner, name } = context;
        const given = requestOf(step, handed, { apiUrl, serverUrl, owner, name, token, tokenKind });
        return publishToGitHub(given, (0,host/* hostOf */.w4)(process, signal), {
            note,
            connect: () => publishing_open(given, signal, note)
        });
    }));
}
function requestOf({ inputs, context, rules }, handed, forge) {
    const { artifact } = handed;
    return {
        runDir: handed.runDir,
        expectManifest: handed.manifestDigest,
        trust: handed.trust,
        baseBranch: inputs.base,
        eventBranch: rules.baseBranch,
        branch: inputs.branch,
        branchPrefix: inputs.branchPrefix,
        openOnFailure: inputs.openPrOnFailure,
        pullRequest: inputs.pullRequest,
        preferences: inputs.preferences,
        transport: inputs.signCommits ? 'api' : 'git',
        forge,
        fork: inputs.fork,
        branchToken: branchTokenOf(inputs),
        check: inputs.check,
        links: { run: context.runUrl, artifact: artifact?.url ?? null },
        artifact: artifact === null
            ? null
            : { id: artifact.id, runId: context.run, attempt: inputs.runAttempt ?? context.attempt },
        source: context.source
    };
}
/** The pack is read again where the event says that it can be trusted, and the plan is made again from it. */
function trustOf({ inputs, context, rules }) {
    const { owner, name, run, attempt, serverUrl } = context;
    return {
        request: (0,request/* runRequest */.B)(inputs, context, rules),
        commit: rules.trusted ?? rules.base,
        workflow: { server: serverUrl, repository: `${owner}/${name}`, runId: run, attempt },
        expectAttempt: inputs.runAttempt
    };
}
function branchTokenOf({ branchToken, workflowToken }) {
    if (branchToken === null)
        return null;
    return { token: branchToken, kind: tokenKindOf(branchToken, workflowToken) };
}
/** Octokit is loaded when something is to be asked, and not before. */
async function publishing_open({ forge, fork, branchToken }, signal, note) {
    const { connect } = await Promise.all(/* import() */[__webpack_require__.e(541), __webpack_require__.e(354)]).then(__webpack_require__.bind(__webpack_require__, 43541));
    const { apiUrl, owner, name, token } = forge;
    const program = `codex-orchestrator/${version/* VERSION */.x}`;
    return connect({
        apiUrl,
        owner,
        name,
        head: fork,
        token,
        branchToken: branchToken?.token ?? null,
        program,
        signal,
        note
    });
}
function writePullRequestOutputs(runner, published) {
    const { number, url, operation, headSha, branch, verification } = published;
    runner.output('pull-request-number', number === null ? '' : String(number));
    runner.output('pull-request-url', url ?? '');
    runner.output('pull-request-operation', operation);
    runner.output('pull-request-head-sha', headSha ?? '');
    runner.output('pull-request-branch', branch ?? '');
    runner.output('pull-request-commits-verified', verification === null ? '' : String(verification.verified));
}


/***/ }),

/***/ 91235:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ runRequest)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19964);
/** What the run flow is asked for, from the inputs of the step: the run job runs it, the publish job makes its plan again. */


function runRequest(inputs, context, rules) {
    return {
        packPath: inputs.taskPack,
        cwd: context.repository,
        packFrom: 'commit',
        base: rules.base,
        trusted: rules.trusted,
        mode: inputs.mode,
        policyPath: inputs.policy,
        isolation: inputs.isolation,
        backend: null,
        installSandbox: inputs.installSandbox,
        // The default place is kept out of git as well.
        evidenceDir: inputs.evidenceDir === _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .EVIDENCE_DIR */ .cn ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.repository, inputs.evidenceDir),
        expectPlan: inputs.expectPlan,
        change: 'implement',
        limits: inputs.limits,
        branchPrefix: inputs.branchPrefix,
        branch: inputs.branch,
        workflow: context.workflow,
        // The branch of a workflow is published from the sealed record, after its upload.
        publish: false
    };
}


/***/ }),

/***/ 38770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sp: () => (/* binding */ jobSummary)
/* harmony export */ });
/* unused harmony exports SUMMARY_LIMIT, cut */
/* harmony import */ var _platform_neutral_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40980);
/* harmony import */ var _reasons_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91923);
/** The job summary: what people see on the run's page. GitHub drops one over 1 MiB without a word. */


/** Below GitHub's limit of 1 MiB a step, with room for what the runner adds. */
const SUMMARY_LIMIT = 1024 * 1024 - 16 * 1024;
function jobSummary(parts) {
    return cut([...failureLines(parts), ...linkLines(parts), parts.record].join('\n'));
}
function failureLines({ failure }) {
    if (failure === null)
        return [];
    const fix = failure.fix ?? (0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(failure.code)?.fix ?? null;
    return [
        `> **${failure.code}** ${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .forCode */ .jj)(failure.message, 600)}`,
        ...(fix === null ? [] : [`> what to do: ${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .forCode */ .jj)(fix, 600)}`]),
        ''
    ];
}
function linkLines({ manifestDigest, journalHead, uploaded, published }) {
    const lines = [];
    if (published !== null)
        lines.push(...publishedLines(published));
    if (uploaded !== null)
        lines.push(uploaded.url === null
            ? `- evidence ${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .forCode */ .jj)(uploaded.name)}`
            : `- evidence [${uploaded.name}](${uploaded.url})`);
    if (manifestDigest !== null)
        lines.push(`- manifest ${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .forCode */ .jj)(manifestDigest)}`);
    if (journalHead !== null)
        lines.push(`- journal head ${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .forCode */ .jj)(journalHead)}`);
    return lines.length === 0 ? [] : [...lines, ''];
}
function publishedLines({ url, number, operation, why, warnings, verification }) {
    const because = why === null ? '' : `: ${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .forCode */ .jj)(why, 300)}`;
    const pull = url === null ? 'no pull request' : `pull request [#${number}](${url}) ${operation}`;
    const signed = verification === null ? [] : [`- commit ${verification.verified ? '' : 'not '}verified by GitHub`];
    return [`- ${pull}${because}`, ...signed, ...warnings.map(warning => `- note: ${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .forCode */ .jj)(warning, 300)}`)];
}
/** Whole lines from the start, as many as fit in UTF-8. */
function cut(markdown, limit = SUMMARY_LIMIT) {
    if (Buffer.byteLength(markdown) <= limit)
        return `${markdown}\n`;
    const note = '\n\n*The summary is cut here; summary.md in the evidence has all of it.*\n';
    const bytes = Buffer.from(markdown).subarray(0, limit - Buffer.byteLength(note));
    return `${bytes.subarray(0, Math.max(0, bytes.lastIndexOf(10))).toString()}${note}`;
}


/***/ }),

/***/ 4357:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ artifactName),
/* harmony export */   d: () => (/* binding */ uploadEvidence)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _evidence_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98334);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78055);
/* harmony import */ var _job_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87110);
/** Evidence as a workflow artifact, through @actions/artifact, which is loaded when it is needed and not before. */






/** Compressing what is compressed already gains little; large runs go faster at the lowest level. */
const LARGE = 256 * 1024 * 1024;
/** Throws ActionError EVID_UPLOAD, after the client's own retries, with the path of what was not uploaded. */
async function uploadEvidence(request, runner) {
    const { files, bytes } = filesOf(request);
    (0,_job_log_js__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)(runner, 'upload', `${files.length} files, ${megabytes(bytes)}, as ${request.name}`);
    try {
        const { name, sent } = await quietly(runner, () => send(request, files, bytes, runner));
        if (sent.id === undefined)
            throw new Error('the service gave no id');
        return {
            name,
            id: sent.id,
            url: request.runUrl === null ? null : `${request.runUrl}/artifacts/${sent.id}`,
            digest: sent.digest === undefined ? null : `sha256:${sent.digest.replace(/^sha256:/, '')}`,
            bytes
        };
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ('EVID_UPLOAD', `the evidence was not uploaded: ${cause.message}`, {
            where: request.only ?? request.runDir,
            cause
        });
    }
}
/** Milliseconds before each further attempt. */
const PAUSES = [2000, 5000, 10_000];
const NO_CONNECTION = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH/;
const CUT_OFF = /ECONNRESET|ETIMEDOUT|EPIPE|socket hang up|network/i;
/**
 * The client tries again by itself where the service answers with an error, and not where there is no connection or
 * it was cut. Where it was cut the service may have taken the name, so that the next attempt has another.
 */
async function send(request, files, bytes, runner) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(555), __webpack_require__.e(251), __webpack_require__.e(500)]).then(__webpack_require__.bind(__webpack_require__, 97500));
    let name = request.name;
    for (let attempt = 0;; attempt++) {
        try {
            const sent = await new DefaultArtifactClient().uploadArtifact(name, files, request.evidenceDir, {
                compressionLevel: bytes > LARGE ? 1 : 6,
                ...(request.retentionDays === 0 ? {} : { retentionDays: request.retentionDays })
            });
            return { name, sent };
        }
        catch (error) {
            const text = `${error.code ?? ''} ${error.message}`;
            const pause = PAUSES[attempt];
            if (pause === undefined || !(NO_CONNECTION.test(text) || CUT_OFF.test(text)))
                throw error;
            if (!NO_CONNECTION.test(text))
                name = `${request.name}-try${attempt + 2}`;
            (0,_job_log_js__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)(runner, 'upload', `no connection to the artifact service; trying again in ${pause / 1000} s`);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(pause);
        }
    }
}
function filesOf({ evidenceDir, runDir, only }) {
    const found = (0,_evidence_index_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactFiles */ .uN)(evidenceDir, runDir);
    if (only === null)
        return found;
    const files = found.files.filter(file => !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(only, file).startsWith('..'));
    return { files, bytes: files.reduce((sum, file) => sum + (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file).size, 0) };
}
function megabytes(bytes) {
    return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KiB` : `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
/** The client reports its progress by itself, in a group that people open when they want to know. */
async function quietly(runner, work) {
    runner.group('upload    progress of the artifact client');
    try {
        return await work();
    }
    finally {
        runner.endGroup();
    }
}
/** `evidence-<pack>-<run>-<attempt>[-<suffix>][-<part>]`, in letters that an artifact's name may have. */
function artifactName({ pack, run, attempt, suffix, part }) {
    const plain = pack.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, 80) || 'pack';
    return ['evidence', plain, run, attempt, suffix, part].filter(word => word !== '').join('-');
}


/***/ }),

/***/ 6436:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ patiently)
/* harmony export */ });
/** A line now and then while something takes its time: a job log that says nothing looks like one that hangs. */
/** Milliseconds of silence. */
const PATIENCE = 5000;
/**
 * Says `still <what>, <seconds> s` whenever nothing was said for a while. The work is given a note of its own, which
 * counts as something said.
 */
async function patiently(note, what, work, silence = PATIENCE) {
    const from = performance.now();
    const timer = setInterval(() => note(`still ${what}, ${Math.round((performance.now() - from) / 1000)} s`), silence);
    try {
        return await work(text => {
            timer.refresh();
            note(text);
        });
    }
    finally {
        clearInterval(timer);
    }
}


/***/ }),

/***/ 19546:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ nothingPublished)
/* harmony export */ });
const nothingPublished = {
    operation: 'none',
    why: null,
    number: null,
    url: null,
    branch: null,
    headSha: null,
    verification: null,
    compare: null,
    warnings: [],
    requests: 0
};


/***/ })

};
