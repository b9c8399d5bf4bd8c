export const id = 776;
export const ids = [776];
export const modules = {

/***/ 94899:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ judgeChange)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3787);

/** Every criterion a change must meet before anything judges it further. */
function judgeChange(files, rules) {
    const criteria = [];
    if (rules.readOnly)
        criteria.push(readOnlyCriterion(files));
    if (rules.protectedPaths.length > 0)
        criteria.push(protectedCriterion(files, rules.protectedPaths));
    if (rules.allowedPaths !== null)
        criteria.push(scopeCriterion(files, rules.allowedPaths));
    return [...criteria, ...sizeCriteria(files, rules)];
}
function readOnlyCriterion(files) {
    const ok = files.length === 0;
    const detail = ok ? 'nothing was changed' : `changed: ${some(files.map(file => file.path))}`;
    return { kind: 'scope', subject: 'read_only', ok, code: ok ? null : 'ACC_READ_ONLY_CHANGED', detail };
}
function protectedCriterion(files, paths) {
    const isProtected = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .pathMatcher */ .k)(paths);
    const changed = touchedPaths(files).filter(isProtected);
    const ok = changed.length === 0;
    return {
        kind: 'scope',
        subject: `protected_paths: ${paths.join(', ')}`,
        ok,
        code: ok ? null : 'SCOPE_PROTECTED',
        detail: ok ? 'none was changed' : `changed: ${some(changed)}`
    };
}
/** Both sides of a rename, sorted, each once. */
function touchedPaths(files) {
    const touched = files.flatMap(file => (file.oldPath === null ? [file.path] : [file.oldPath, file.path]));
    return [...new Set(touched)].sort();
}
/** Both sides of a rename are judged: moving a file out of the allowed paths changes what is outside, and so does moving one in. */
function scopeCriterion(files, allowed) {
    const within = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .pathMatcher */ .k)(allowed);
    const touched = touchedPaths(files);
    const outside = touched.filter(path => !within(path));
    const ok = outside.length === 0;
    const detail = ok ? `${touched.length} paths, all within` : `outside: ${some(outside)}`;
    return {
        kind: 'scope',
        subject: `allowed_paths: ${allowed.join(', ')}`,
        ok,
        code: ok ? null : 'SCOPE_OUTSIDE',
        detail
    };
}
/** A rename counts unless both of its sides are excluded, so that an excluded name cannot hide what left another. */
function sizeCriteria(files, rules) {
    const excluded = rules.exclude.length === 0 ? () => false : (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .pathMatcher */ .k)(rules.exclude);
    const counted = files.filter(file => !(excluded(file.path) && (file.oldPath === null || excluded(file.oldPath))));
    const lines = counted.reduce((sum, file) => sum + file.added + file.deleted, 0);
    return [
        bound('changed_files', counted.length, rules.changedFiles, 'LIMIT_CHANGED_FILES'),
        bound('changed_lines', lines, rules.changedLines, 'LIMIT_CHANGED_LINES')
    ];
}
function bound(name, seen, most, code) {
    const ok = seen <= most;
    return {
        kind: 'limit',
        subject: `limits.${name}`,
        ok,
        code: ok ? null : code,
        detail: `${seen} of at most ${most}`
    };
}
/** At most five names and the count of the rest. */
function some(names) {
    const rest = names.length - 5;
    return names.slice(0, 5).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}


/***/ }),

/***/ 3787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ pathMatcher)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_0__);
/** Matching of repository paths against what a pack declares: whole segments, or globs. */

const GLOB = /[*?[\]{}!()]/;
/**
 * A matcher for declared paths. A plain path matches itself and everything below it, by whole segments (`src` is
 * not `src-old`); a glob matches as picomatch does, dot files included. '' and '.' match everything.
 */
function pathMatcher(patterns) {
    const tests = patterns.map(matcherOf);
    return path => tests.some(test => test(path));
}
function matcherOf(pattern) {
    const clean = pattern.replace(/^\.\//, '').replace(/\/+$/, '');
    if (clean === '' || clean === '.')
        return () => true;
    if (!GLOB.test(clean))
        return path => path === clean || path.startsWith(`${clean}/`);
    const glob = picomatch__WEBPACK_IMPORTED_MODULE_0___default()(clean, { dot: true, nonegate: true });
    const below = picomatch__WEBPACK_IMPORTED_MODULE_0___default()(`${clean}/**`, { dot: true, nonegate: true });
    // A declared path that exists as written is that path, whatever its characters would mean as a glob.
    return path => path === clean || path.startsWith(`${clean}/`) || glob(path) || below(path);
}


/***/ }),

/***/ 40645:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/* unused harmony export runOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78055);
/** The workflow run that this step belongs to, from the runner's variables. */



/** Throws ActionError USAGE outside of a workflow. */
function readContext(env, path) {
    const need = (name) => {
        const value = env[name] ?? '';
        if (value !== '')
            return value;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('USAGE', `${name} is not set: this is the entry of a GitHub action`, {
            fix: 'On a command line use: node dist/cli/index.js run <pack>'
        });
    };
    const repository = need('GITHUB_REPOSITORY');
    const [owner = '', name = '', ...more] = repository.split('/');
    if (![owner, name].every(part => /^[\w.-]+$/.test(part)) || more.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('USAGE', `GITHUB_REPOSITORY is not owner/name: ${JSON.stringify(repository)}`);
    return {
        repository: checkout(need('GITHUB_WORKSPACE'), path),
        ...runOf(env),
        apiUrl: (env['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, ''),
        owner,
        name,
        event: {
            name: env['GITHUB_EVENT_NAME'] ?? '',
            ref: env['GITHUB_REF'] ?? '',
            sha: need('GITHUB_SHA'),
            payload: readPayload(env['GITHUB_EVENT_PATH'])
        }
    };
}
/** What identifies the workflow run, without anything that could be missing: `post` needs it after any failure. */
function runOf(env) {
    const serverUrl = (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '');
    const run = plainNumber(env['GITHUB_RUN_ID']);
    const attempt = plainNumber(env['GITHUB_RUN_ATTEMPT']);
    return { serverUrl, run, attempt, runUrl: `${serverUrl}/${env['GITHUB_REPOSITORY']}/actions/runs/${run}` };
}
function checkout(workspace, path) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place))
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(place);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('USAGE', `there is no checkout at ${path === '' ? workspace : path}`, {
        fix: 'Put actions/checkout before this step, and name its `path` here where it has one.'
    });
}
function plainNumber(value) {
    return /^\d{1,20}$/.test(value ?? '') ? value : '0';
}
/** null where the event has none. */
function readPayload(path) {
    if (path === undefined || path === '')
        return null;
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('USAGE', 'the event payload cannot be read', { where: path, cause });
    }
}


/***/ }),

/***/ 33566:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ rulesOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78055);
/**
 * What an event allows: which commit the pack is trusted at, which branch a pull request is for, and which events
 * mix untrusted heads with secrets and are refused. Pure. Source: DESIGN decision 10.
 */

/** Throws ActionError USAGE_EVENT_REFUSED. */
function rulesOf(event) {
    refuseMixed(event);
    if (event.name === 'pull_request')
        return pullRequestRules(event);
    if (event.name === 'merge_group')
        return mergeGroupRules(event);
    const branch = event.base ?? branchOf(event.ref);
    return { base: event.base ?? event.sha, trusted: null, baseBranch: branch, silent: null };
}
/** A head that anybody may have written, in a job that has the base repository's token and secrets. */
function refuseMixed({ name, payload }) {
    const refused = name === 'pull_request_target' ||
        (name === 'workflow_run' && !workflowRunIsOwn(payload)) ||
        (name.startsWith('issue_comment') && isRecord(at(payload, 'issue', 'pull_request')));
    if (!refused)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('USAGE_EVENT_REFUSED', `the event ${name} is not run`, {
        why: 'It gives a job the token and the secrets of this repository together with code that an outsider may have written.',
        fix: 'Start the run from workflow_dispatch, schedule, push or pull_request.'
    });
}
/** True where the run that ended was of this repository's default branch. */
function workflowRunIsOwn(payload) {
    const branch = at(payload, 'workflow_run', 'head_branch');
    const repository = at(payload, 'workflow_run', 'head_repository', 'full_name');
    return (typeof branch === 'string' &&
        branch === at(payload, 'repository', 'default_branch') &&
        repository === at(payload, 'repository', 'full_name') &&
        at(payload, 'workflow_run', 'event') !== 'pull_request');
}
/** The pack of the base branch judges the head; what a fork sends never decides what is run. */
function pullRequestRules(event) {
    const branch = at(event.payload, 'pull_request', 'base', 'ref');
    return {
        base: event.sha,
        trusted: commitOf(at(event.payload, 'pull_request', 'base', 'sha'), 'the pull request'),
        baseBranch: typeof branch === 'string' ? branch : null,
        silent: 'a pull request is judged here, and none is opened from it'
    };
}
/** The head of a merge queue holds the change that waits in it: judged as the pull request that it came from. */
function mergeGroupRules(event) {
    const branch = at(event.payload, 'merge_group', 'base_ref');
    return {
        base: event.sha,
        trusted: commitOf(at(event.payload, 'merge_group', 'base_sha'), 'the merge group'),
        baseBranch: typeof branch === 'string' ? branchOf(branch) : null,
        silent: 'a merge group is judged here, and no pull request is opened from it'
    };
}
function commitOf(value, what) {
    if (typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value))
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('USAGE', `the event payload names no base commit of ${what}`);
}
function branchOf(ref) {
    return /^refs\/heads\/(.+)$/.exec(ref)?.[1] ?? null;
}
function at(value, ...path) {
    let found = value;
    for (const key of path) {
        if (!isRecord(found))
            return undefined;
        found = found[key];
    }
    return found;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 15770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ publishStep),
  o: () => (/* binding */ writePullRequestOutputs)
});

// EXTERNAL MODULE: ./src/platform/signals.ts
var signals = __webpack_require__(71322);
// EXTERNAL MODULE: ./src/platform/version.ts
var version = __webpack_require__(95895);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/evidence/index.ts + 35 modules
var evidence = __webpack_require__(98334);
// EXTERNAL MODULE: ./src/platform/errors.ts
var errors = __webpack_require__(46316);
// EXTERNAL MODULE: ./src/publish/local.ts
var local = __webpack_require__(3440);
// EXTERNAL MODULE: ./src/publish/body.ts
var body = __webpack_require__(10015);
;// CONCATENATED MODULE: ./src/publish/errors.ts
/** What keeps a run from being published. */

class PublishError extends errors/* OrchestratorError */.j {
}

// EXTERNAL MODULE: ./src/permissions/refused.ts
var refused = __webpack_require__(93044);
// EXTERNAL MODULE: ./src/platform/canonical.ts
var canonical = __webpack_require__(21429);
// EXTERNAL MODULE: ./src/platform/files.ts
var files = __webpack_require__(94924);
;// CONCATENATED MODULE: ./src/publish/evidence.ts





const LARGEST = 32 * 1024 * 1024;
const LARGEST_RECORD = 256 * 1024 * 1024;
/** Throws EVID_ codes for evidence that does not hold, PR_EVIDENCE_MISMATCH where its parts do not fit together, PR_EVIDENCE_LEARNED. */
async function readSealedRun(runDir, expectManifest, hashWorker) {
    const report = await (0,evidence/* verifyRun */.$f)(runDir, {
        workerPath: hashWorker,
        ...(expectManifest === null ? {} : { expectManifest })
    });
    const [problem] = report.problems;
    if (problem !== undefined)
        throw new evidence/* EvidenceError */.oe(problem.code, problem.message, { where: runDir });
    const { manifest } = (0,evidence/* readManifest */.WI)((0,files/* readRegular */.VX)(runDir, 'manifest.json', { maxBytes: LARGEST }));
    if (manifest === null)
        throw new evidence/* EvidenceError */.oe('EVID_MANIFEST', 'the manifest cannot be read');
    const plan = readJson(runDir, 'plan.json');
    refuseOtherPlan(manifest, plan);
    refuseLearned(plan, runDir);
    const acceptance = readJson(runDir, 'acceptance.json');
    return { manifest, plan, acceptance, refused: readRefused(runDir, manifest) };
}
/** A run that ended before its isolation stood has no such file. */
function readRefused(runDir, manifest) {
    const path = 'egress.jsonl';
    if (!manifest.files.some(file => file.path === path))
        return [];
    try {
        const text = (0,files/* readRegular */.VX)(runDir, path, { maxBytes: LARGEST_RECORD }).toString('utf8');
        return (0,refused/* refusedHosts */.EG)((0,refused/* readEgressLines */.B_)(text));
    }
    catch (cause) {
        throw new PublishError('PR_EVIDENCE_MISMATCH', `${path} cannot be read`, { where: runDir, cause });
    }
}
function readJson(runDir, path) {
    try {
        return JSON.parse((0,files/* readRegular */.VX)(runDir, path, { maxBytes: LARGEST }).toString('utf8'));
    }
    catch (cause) {
        throw new PublishError('PR_EVIDENCE_MISMATCH', `${path} cannot be read`, { where: runDir, cause });
    }
}
/** The plan is in the manifest by its digest, which covers everything but the refusals that follow from it. */
function refuseOtherPlan(manifest, plan) {
    const covered = Object.entries(plan).filter(([key]) => key !== 'digest' && key !== 'refusals');
    const whole = (0,canonical/* digestOf */.ol)(Object.fromEntries(covered)) === plan.digest && plan.digest === manifest.plan_digest;
    const fits = plan.base?.commit === manifest.base.commit &&
        plan.base.tree === manifest.base.tree &&
        plan.pack?.id === manifest.pack.id &&
        plan.pack.path === manifest.pack.path;
    if (whole && fits)
        return;
    throw new PublishError('PR_EVIDENCE_MISMATCH', 'plan.json is not the plan that the manifest states');
}
/** A run of `learn` was granted hosts one by one by whoever sat there: it proves nothing about the pack as it is declared. */
function refuseLearned(plan, runDir) {
    if (plan.purpose !== 'learn')
        return;
    throw new PublishError('PR_EVIDENCE_LEARNED', 'this is the evidence of a run of learn', { where: runDir });
}

// EXTERNAL MODULE: ./src/pullrequest/body.ts
var pullrequest_body = __webpack_require__(41602);
;// CONCATENATED MODULE: ./src/pullrequest/decide.ts
/**
 * What publishing does, from what is there: one row a state, each with the sentence that is printed when nothing is
 * done. Pure. Source: DESIGN "Publishing", anchors/pull-requests.md cases 1 to 3, 15, 38, 41.
 */
function decide(branch, pull) {
    if (pull.state === 'open' && !pull.ours)
        return stop('PR_NOT_OURS');
    if (branch === 'foreign')
        return stop('PR_HUMAN_COMMITS');
    if (pull.state === 'closed') {
        return keep(`pull request #${pull.number} was closed without a merge, and is not opened again`);
    }
    const push = branch !== 'same';
    if (pull.state === 'none')
        return { push, pull: 'create', stop: null, why: null };
    if (!push && pull.same)
        return keep('branch and pull request say the same already');
    return { push, pull: pull.same ? 'keep' : 'update', stop: null, why: null };
}
function stop(code) {
    return { push: false, pull: 'keep', stop: code, why: null };
}
function keep(why) {
    return { push: false, pull: 'keep', stop: null, why };
}

// EXTERNAL MODULE: ./src/workspace/index.ts + 34 modules
var workspace = __webpack_require__(82170);
// EXTERNAL MODULE: ./src/reasons/index.ts + 17 modules
var reasons = __webpack_require__(84961);
// EXTERNAL MODULE: ./src/publish/types.ts
var types = __webpack_require__(19546);
;// CONCATENATED MODULE: ./src/publish/converge.ts








/** Somebody else may win the race a few times; then there is more going on than a race. */
const ROUNDS = 3;
const LOST_RACES = ['PR_BRANCH_MOVED', 'PR_EXISTS'];
async function converge(target, git, api, record, note) {
    const site = { target, git, api, record, note };
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
    const { target, api, record } = site;
    const [tip, pulls] = await Promise.all([
        (0,workspace/* remoteTip */.W_)(site.git, target.remote, target.branch),
        api.find(target.branch)
    ]);
    const pull = relevant(pulls, target);
    const branch = branchState(tip, target);
    const decision = decide(branch, pullState(pull, target));
    record.journal.append('publish.decided', { ...decision, branch, number: pull?.number ?? null });
    if (decision.stop !== null)
        throw stopped(decision.stop, target, pull);
    if (decision.why !== null)
        return standing(site, pull, tip, decision.why);
    if (decision.push)
        await push(site, tip);
    return bringPull(site, decision, pull);
}
/** The open pull request for the base, else the newest of the branch. */
function relevant(pulls, { baseBranch }) {
    const open = pulls.filter(pull => pull.state === 'open');
    return open.find(pull => pull.baseBranch === baseBranch) ?? open[0] ?? pulls[0] ?? null;
}
function branchState(tip, target) {
    if (tip === null)
        return 'absent';
    const { facts } = tip;
    if (facts === null || !(0,workspace/* isProgramCommit */.wi)(facts, (0,local/* packTrailer */.R)(target.packPath)))
        return 'foreign';
    return facts.tree === target.tree && facts.parents.join() === target.parent ? 'same' : 'ours';
}
function pullState(pull, target) {
    if (pull === null || (pull.state === 'closed' && pull.merged))
        return { state: 'none', number: null, ours: false, same: false };
    const island = (0,pullrequest_body/* readIsland */.ic)(pull.body, target.packPath);
    const ours = island?.ours ?? false;
    if (pull.state === 'closed') {
        // A pull request of somebody else's that once used this name says nothing about ours.
        return ours
            ? { state: 'closed', number: pull.number, ours, same: false }
            : { state: 'none', number: null, ours: false, same: false };
    }
    const same = ours && island?.content === (0,pullrequest_body/* contentDigest */.eZ)(target.body) && pull.baseBranch === target.baseBranch;
    return { state: 'open', number: pull.number, ours, same };
}
function stopped(code, target, pull) {
    const text = code === 'PR_HUMAN_COMMITS'
        ? `the tip of ${target.branch} was not made by this program for this pack`
        : `pull request #${pull?.number} uses ${target.branch} and was not opened for this pack`;
    return new PublishError(code, text, { where: pull?.url ?? target.branch });
}
async function push({ git, target, record }, tip) {
    await (0,workspace/* pushCommit */.Sq)(git, target.remote, {
        branch: target.branch,
        commit: target.commit,
        observed: tip?.commit ?? null
    });
    record.journal.append('branch.published', {
        branch: target.branch,
        commit: target.commit,
        previous: tip?.commit ?? null
    });
}
async function bringPull(site, decision, pull) {
    if (decision.pull === 'create')
        return create(site);
    const found = pull;
    if (decision.pull === 'update')
        await update(site, found);
    return { ...outcome(site, found, 'updated'), headSha: site.target.commit };
}
async function create(site) {
    const { target, api, record } = site;
    const body = (0,pullrequest_body/* pullRequestBody */.NF)(target.body);
    const made = await api.create({
        branch: target.branch,
        base: target.baseBranch,
        title: target.title,
        body,
        draft: target.draft,
        maintainerCanModify: target.maintainerCanModify
    });
    record.journal.append('pull_request.created', { number: made.number, url: made.url });
    const warnings = await decorate(site, made);
    return { ...outcome(site, made, 'created'), headSha: target.commit, warnings };
}
/** Labels, assignees and reviewers are given once: what people change later stays as they want it. */
async function decorate({ target, api }, made) {
    const { labels, assignees, reviewers, teamReviewers } = target;
    const warnings = [];
    if (labels.length + assignees.length > 0)
        warnings.push(...(await api.decorate(made, { labels, assignees })));
    if (reviewers.length + teamReviewers.length > 0)
        warnings.push(...(await api.requestReviews(made, { reviewers, teamReviewers })));
    return warnings;
}
/** The title stays: people edit titles. */
async function update({ target, api, record }, pull) {
    const body = (0,pullrequest_body/* replaceIsland */.Wn)(pull.body, (0,pullrequest_body/* pullRequestBody */.NF)(target.body));
    const base = pull.baseBranch === target.baseBranch ? {} : { base: target.baseBranch };
    await api.update(pull.number, { body, ...base });
    record.journal.append('pull_request.updated', { number: pull.number, url: pull.url });
}
function standing(site, pull, tip, why) {
    return { ...outcome(site, pull, 'none'), headSha: tip?.commit ?? null, why };
}
function outcome({ target, api }, pull, operation) {
    return {
        ...types/* nothingPublished */.S,
        operation,
        number: pull?.number ?? null,
        url: pull?.url ?? null,
        branch: target.branch,
        requests: api.requests
    };
}
/** Whatever failed, a person can go on from the page that compares the branch. */
function withCompare(error, { compare, baseBranch, branch }) {
    if (!(error instanceof errors/* OrchestratorError */.j) || error.code === 'PR_HUMAN_COMMITS')
        return error;
    const link = (0,workspace/* compareLink */.yM)(compare, baseBranch, branch);
    if (link === null)
        return error;
    return new PublishError(error.code, error.message, {
        ...(error.where === undefined ? {} : { where: error.where }),
        ...(error.why === undefined ? {} : { why: error.why }),
        fix: `${error.fix ?? (0,reasons/* reasonOf */.A3)(error.code)?.fix ?? ''} To open it by hand: ${link}`.trim(),
        cause: error
    });
}

// EXTERNAL MODULE: ./src/run/pack-at-commit.ts
var pack_at_commit = __webpack_require__(67380);
;// CONCATENATED MODULE: ./src/publish/trusted.ts




/** `at` is a tree, a commit or a name. Throws PR_EVIDENCE_MISMATCH where the evidence is of another pack. */
async function trustedContract(repo, at, { manifest, plan }) {
    const tree = at === manifest.base.tree ? at : (await (0,workspace/* resolveBase */.gU)(repo, at)).tree;
    const { contract } = await (0,pack_at_commit/* readPackAtCommit */.Q)(repo, tree, manifest.pack.path);
    if (contract === null)
        throw new PublishError('PR_EVIDENCE_MISMATCH', `${manifest.pack.path} is no pack at the trusted commit`);
    const same = contract.id === manifest.pack.id && (0,canonical/* canonical */.$N)(contract.files) === (0,canonical/* canonical */.$N)(plan.pack.files ?? null);
    if (same)
        return { contract };
    throw new PublishError('PR_EVIDENCE_MISMATCH', 'the pack at the trusted commit is not the one that was run', {
        where: manifest.pack.path
    });
}

// EXTERNAL MODULE: ./src/pullrequest/names.ts
var names = __webpack_require__(74984);
// EXTERNAL MODULE: ./src/redaction/index.ts + 6 modules
var redaction = __webpack_require__(45950);
// EXTERNAL MODULE: ./src/acceptance/change.ts
var acceptance_change = __webpack_require__(94899);
;// CONCATENATED MODULE: ./src/publish/scope.ts
/** Scope and limits once more, on the tree that would be published. */


/**
 * Throws with the code of the first criterion that does not hold. A run that tripped a limit may be published on the
 * operator's word (`open-pr-on-failure`); one that left its scope never.
 */
function refuseOutOfScope({ manifest, plan }, { contract }, change) {
    const criteria = (0,acceptance_change/* judgeChange */.s)(change.files, {
        allowedPaths: contract.allowedPaths,
        changedFiles: plan.limits.changed_files,
        changedLines: plan.limits.changed_lines,
        exclude: plan.limits.exclude,
        readOnly: contract.constraints.readOnly,
        protectedPaths: plan.protected_paths
    });
    const passed = manifest.verdict.status === 'passed';
    const failed = criteria.find(({ ok, kind }) => !ok && (passed || kind === 'scope'));
    if (failed !== undefined)
        throw new PublishError(failed.code, `${failed.subject}: ${failed.detail}`);
}

;// CONCATENATED MODULE: ./src/publish/github.ts
/**
 * One pull request from a sealed run. Everything is read again where it can be trusted, the branch is looked at
 * before it is moved, and what was done is recorded beside the run. Source: DESIGN "Publishing".
 */
















/** Throws PublishError, WorkspaceError, GitHubError and EvidenceError; what is not published for a reason is `none`. */
async function publishToGitHub(given, host, ports) {
    const run = await readSealedRun(given.runDir, given.expectManifest, host.hashWorker);
    const silent = whyNot(run, given);
    if (silent !== null)
        return { ...types/* nothingPublished */.S, why: silent };
    const root = await (0,workspace/* createPrivateRoot */.gz)({
        parent: (0,workspace/* defaultParent */.gE)(host.env, false),
        runId: `publish-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`,
        owner: null
    });
    try {
        return await publishFrom(given, host, ports, run, root);
    }
    finally {
        await root.remove().catch(() => ports.note(`${root.path} could not be removed`));
    }
}
/** The reasons for which a run is not published at all, as sentences. */
function whyNot({ manifest }, given) {
    const { verdict, change } = manifest;
    if (verdict.status !== 'passed' && !given.openOnFailure)
        return `the run ended as ${verdict.code}`;
    if (change === null || change.files === 0)
        return 'the run made no change';
    if (change.commit === null)
        return 'the change holds a secret, so that it was not committed';
    return null;
}
async function publishFrom(given, host, ports, run, root) {
    const { manifest } = run;
    const repo = await (0,workspace/* openRepository */.h_)(given.cwd);
    const base = await (0,workspace/* resolveBase */.gU)(repo, manifest.base.commit);
    if (base.tree !== manifest.base.tree)
        throw new PublishError('PR_EVIDENCE_MISMATCH', 'the base commit has another tree than the evidence says');
    const trusted = await trustedContract(repo, given.trusted ?? base.tree, run);
    if (trusted.contract.pr === null)
        return { ...types/* nothingPublished */.S, why: 'the pack asks for no pull request' };
    const git = await (0,workspace/* openPrivateRepository */.kB)({ repo, base, root, owner: null });
    const change = await importChange(given, run, git);
    refuseOutOfScope(run, trusted, change);
    await (0,workspace/* refuseCollidingPaths */.Sl)(git, base, change.tree);
    const record = openRecord(given, host, run);
    try {
        const target = targetOf(given, host, run, trusted, change);
        record.writeText('pr-title.txt', `${target.title}\n`);
        record.writeText('pr-body.md', (0,pullrequest_body/* pullRequestBody */.NF)(target.body));
        const published = await converge(target, git, await ports.connect(), record, ports.note);
        record.journal.append('publish.ended', { operation: published.operation, number: published.number });
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
/** The commit of the bundle, and the change that its tree makes of the base; both must be what the evidence states. */
async function importChange(given, { manifest }, git) {
    const stated = manifest.change;
    const { facts } = await git.importBundle((0,external_node_path_.join)(given.runDir, 'change.bundle'), {
        commit: stated.commit,
        trailer: (0,local/* packTrailer */.R)(manifest.pack.path)
    });
    const change = await git.changeOfTree(facts.tree);
    if (facts.tree === stated.tree && change.files.length === stated.files)
        return change;
    throw new PublishError('PR_EVIDENCE_MISMATCH', 'the bundle holds another tree than the evidence states');
}
function openRecord(given, host, { manifest }) {
    return (0,evidence/* createPublishRecord */.B_)(given.runDir, manifest.digest, host.clock, {
        redactor: (0,redaction/* createRedactor */.lY)([
            ...(0,redaction/* secretsOf */.Fj)(host.env),
            { name: 'token', value: given.forge.token },
            { name: 'token', value: Buffer.from(`x-access-token:${given.forge.token}`).toString('base64') }
        ])
    });
}
function targetOf(given, host, run, { contract }, change) {
    const { manifest } = run;
    const branch = given.branch ?? (0,names/* branchName */.a)(given.branchPrefix, contract.id, contract.slug);
    const baseBranch = contract.pr?.base ?? given.baseBranch;
    if (baseBranch === null)
        throw new PublishError('PR_BASE_UNKNOWN', 'no branch is named that the pull request could be for');
    if (branch === baseBranch)
        throw new PublishError('PR_BRANCH_IS_BASE', `${branch} is the base`, { where: branch });
    const failed = manifest.verdict.status !== 'passed';
    const wish = given.pullRequest;
    const title = wish.title ?? contract.pr?.title ?? `[${contract.id}] ${contract.title}`;
    return {
        remote: (0,workspace/* githubRemote */.gJ)({ ...given.forge, env: host.env }),
        compare: `${given.forge.serverUrl}/${given.forge.owner}/${given.forge.name}`,
        branch,
        baseBranch,
        commit: manifest.change.commit,
        tree: change.tree,
        parent: manifest.base.commit,
        packPath: manifest.pack.path,
        title: title.replace(/\s+/g, ' ').trim().slice(0, 256),
        body: (0,body/* bodyFactsOf */.J)(run, change, given.links),
        draft: failed || (wish.draft ?? contract.pr?.draft ?? false),
        maintainerCanModify: wish.maintainerCanModify,
        labels: [...new Set([...(contract.pr?.labels ?? []), ...wish.labels])],
        assignees: wish.assignees,
        reviewers: wish.reviewers,
        teamReviewers: wish.teamReviewers
    };
}

// EXTERNAL MODULE: ./src/run/host.ts + 1 modules
var host = __webpack_require__(39192);
// EXTERNAL MODULE: ./src/action/job-log.ts + 1 modules
var job_log = __webpack_require__(87110);
;// CONCATENATED MODULE: ./src/action/publishing.ts
/** Publishing from a step, whether the run was made here or handed over: the request, from inputs and context. */





/** `artifact` is the address of the stored evidence; null where none was uploaded. */
function publishStep({ inputs, context, rules, runner, process }, evidence) {
    const { apiUrl, serverUrl, owner, name } = context;
    const forge = { apiUrl, serverUrl, owner, name, token: inputs.token };
    const given = {
        runDir: evidence.runDir,
        expectManifest: evidence.manifestDigest,
        cwd: context.repository,
        trusted: rules.trusted,
        baseBranch: rules.baseBranch,
        branch: inputs.branch,
        branchPrefix: inputs.branchPrefix,
        openOnFailure: inputs.openPrOnFailure,
        pullRequest: inputs.pullRequest,
        forge,
        links: { run: context.runUrl, artifact: evidence.artifact }
    };
    const note = (text) => (0,job_log/* row */.nM)(runner, '', text);
    return (0,signals/* cancellable */.n)(process, signal => publishToGitHub(given, (0,host/* hostOf */.w4)(process, signal), { note, connect: () => publishing_open(forge, signal, note) }));
}
/** Octokit is loaded when something is to be asked, and not before. */
async function publishing_open({ apiUrl, owner, name, token }, signal, note) {
    const { connect } = await __webpack_require__.e(/* import() */ 235).then(__webpack_require__.bind(__webpack_require__, 29235));
    return connect({ apiUrl, owner, name, token, program: `codex-orchestrator/${version/* VERSION */.x}`, signal, note });
}
function writePullRequestOutputs(runner, published) {
    runner.output('pull-request-number', published.number === null ? '' : String(published.number));
    runner.output('pull-request-url', published.url ?? '');
    runner.output('pull-request-operation', published.operation);
    runner.output('pull-request-head-sha', published.headSha ?? '');
    runner.output('pull-request-branch', published.branch ?? '');
}


/***/ }),

/***/ 38770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sp: () => (/* binding */ jobSummary)
/* harmony export */ });
/* unused harmony exports SUMMARY_LIMIT, cut */
/* harmony import */ var _platform_neutral_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40980);
/* harmony import */ var _reasons_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84961);
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
    if (published?.url != null)
        lines.push(`- pull request [#${published.number}](${published.url}): ${published.operation}`);
    else if (published?.why != null)
        lines.push(`- no pull request: ${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .forCode */ .jj)(published.why, 300)}`);
    if (published !== null)
        for (const warning of published.warnings)
            lines.push(`- left out: ${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .forCode */ .jj)(warning, 300)}`);
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
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _evidence_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98334);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78055);
/* harmony import */ var _job_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87110);
/** Evidence as a workflow artifact, through @actions/artifact, which is loaded when it is needed and not before. */





/** Compressing what is compressed already gains little; large runs go faster at the lowest level. */
const LARGE = 256 * 1024 * 1024;
/** Throws ActionError EVID_UPLOAD, after the client's own retries, with the path of what was not uploaded. */
async function uploadEvidence(request, runner) {
    const { files, bytes } = filesOf(request);
    (0,_job_log_js__WEBPACK_IMPORTED_MODULE_4__/* .row */ .nM)(runner, 'upload', `${files.length} files, ${megabytes(bytes)}, as ${request.name}`);
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('EVID_UPLOAD', `the evidence was not uploaded: ${cause.message}`, {
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
            (0,_job_log_js__WEBPACK_IMPORTED_MODULE_4__/* .row */ .nM)(runner, 'upload', `no connection to the artifact service; trying again in ${pause / 1000} s`);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(pause);
        }
    }
}
function filesOf({ evidenceDir, runDir, only }) {
    const found = (0,_evidence_index_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactFiles */ .uN)(evidenceDir, runDir);
    if (only === null)
        return found;
    return { ...found, files: found.files.filter(file => !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(only, file).startsWith('..')) };
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

/***/ 73123:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kx: () => (/* reexport */ collectArtifacts),
  b: () => (/* reexport */ unpackArchive)
});

// UNUSED EXPORTS: ArchiveRefused

// EXTERNAL MODULE: ./src/platform/files.ts
var files = __webpack_require__(94924);
// EXTERNAL MODULE: ./src/platform/walk.ts
var walk = __webpack_require__(2034);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
;// CONCATENATED MODULE: ./src/artifacts/glob.ts
/**
 * Patterns of artifacts, matched segment by segment, so that no pattern of a stranger can make matching slow:
 * `**` is handled here, one segment by picomatch, with few stars in it.
 */

const MOST_STARS = 4;
const LONGEST = 1024;
const ANY = Symbol('**');
/** Compiles a pattern; null where it leads out of its root or is too elaborate. */
function compileGlob(pattern) {
    const segments = pattern
        .replace(/^(\.\/)+/, '')
        .replace(/\/+$/, '')
        .split('/');
    if (pattern.length > LONGEST || !segments.every(isUsable))
        return null;
    const magic = segments.findIndex(segment => /[*?[\]{}()!+@\\]/.test(segment));
    const literal = magic < 0;
    const base = literal ? segments : segments.slice(0, magic);
    const rest = (literal ? [] : segments.slice(magic)).map(compileSegment);
    return { base, literal, matches: path => matchFrom(rest, path.split('/')) };
}
function isUsable(segment) {
    if (segment === '' || segment === '.' || segment === '..' || segment.includes('\0'))
        return false;
    if (segment !== '**' && segment.split('*').length - 1 > MOST_STARS)
        return false;
    // A brace that is not closed in its segment spans a slash, which is not supported.
    return segment.split('{').length === segment.split('}').length && !/\{\d+\.\./.test(segment);
}
function compileSegment(segment) {
    if (segment === '**')
        return ANY;
    return picomatch_default()(segment, { dot: false, noextglob: true, nonegate: true, strictSlashes: true });
}
/** Does the row of names satisfy the row of matchers? Steps are bounded by the product of both lengths. */
function matchFrom(matchers, names) {
    let alive = closure(matchers, new Set([0]));
    for (const name of names) {
        const next = new Set();
        for (const at of alive) {
            const matcher = matchers[at];
            if (matcher === undefined)
                continue;
            if (matcher === ANY) {
                if (!name.startsWith('.'))
                    next.add(at);
            }
            else if (matcher(name)) {
                next.add(at + 1);
            }
        }
        alive = closure(matchers, next);
    }
    return alive.has(matchers.length);
}
/** `**` may stand for no segment at all. */
function closure(matchers, states) {
    for (const at of states)
        if (matchers[at] === ANY)
            states.add(at + 1);
    return states;
}

;// CONCATENATED MODULE: ./src/artifacts/find.ts
/** Finding what matches a pattern in a hostile tree. */



/** A tree may hold a dependency directory; beyond this it is no place to search. */
const WALK = { maxEntries: 500_000, maxDepth: 64, sizes: false };
/** Everything below `root` that a pattern names. A pattern that names a directory means what lies in it, but hidden files. */
function findMatches(root, pattern) {
    const glob = compileGlob(pattern);
    if (glob === null)
        return { files: [], unsafe: [{ path: pattern, reason: 'bad-pattern' }] };
    if (!glob.literal)
        return search(root, glob, glob.matches);
    const path = glob.base.join('/');
    return isDirectory(root, glob.base) ? search(root, glob, isVisible) : literal(root, path, glob.base);
}
function isVisible(path) {
    return path.split('/').every(name => !name.startsWith('.'));
}
/** The name decides at once; opening it safely is the copier's business. */
function literal(root, path, names) {
    const parent = openOrWhy(root, names.slice(0, -1));
    if (typeof parent === 'string')
        return nothingOr(path, parent);
    try {
        const there = parent.list().some(entry => entry.name === names.at(-1));
        return there ? sorted([path]) : { files: [], unsafe: [] };
    }
    finally {
        parent.close();
    }
}
function isDirectory(root, names) {
    const directory = openOrWhy(root, names);
    if (typeof directory === 'string')
        return false;
    directory.close();
    return true;
}
/** The directory, or why it cannot be entered. */
function openOrWhy(root, names) {
    try {
        return files/* SafeDirectory */.n2.open(root).descend(names, true);
    }
    catch (error) {
        if (error instanceof files/* FileRefused */.rV)
            return error.reason;
        throw error;
    }
}
function nothingOr(path, reason) {
    const absent = reason === 'missing' || reason === 'not-directory';
    return { files: [], unsafe: absent ? [] : [{ path, reason }] };
}
function search(root, glob, matches) {
    const base = glob.base.join('/');
    const entered = openOrWhy(root, glob.base);
    if (typeof entered === 'string')
        return nothingOr(base, entered);
    entered.close();
    const { entries, truncated } = (0,walk/* walkTree */.I)(root, { ...WALK, below: glob.base });
    const prefix = base === '' ? '' : `${base}/`;
    const found = { files: [], unsafe: truncated ? [{ path: prefix, reason: 'too-many' }] : [] };
    for (const { path, kind } of entries) {
        if (!matches(path))
            continue;
        if (kind === 'file')
            found.files.push(prefix + path);
        else
            found.unsafe.push({
                path: prefix + path,
                reason: kind === 'symlink' ? 'symlink' : kind === 'other' ? 'not-regular' : 'bad-name'
            });
    }
    return { files: sorted(found.files).files, unsafe: found.unsafe };
}
function sorted(paths) {
    return { files: [...paths].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))), unsafe: [] };
}

;// CONCATENATED MODULE: ./src/artifacts/collect.ts

/** Collects declared artifacts into `artifacts/` of the record (cases 43 of the escape list are refused). */
function collectArtifacts(request) {
    const collector = new Collector(request);
    const patterns = [
        ...request.required.map(pattern => collector.collect(pattern, true)),
        ...request.optional.map(pattern => collector.collect(pattern, false))
    ];
    return { patterns, criteria: patterns.map(criterionOf) };
}
class Collector {
    request;
    kept = new Map();
    refused = new Map();
    /** Paths in the record, with their directories, so that no file is put where a directory is. */
    taken = new Map();
    bytesLeft;
    filesLeft;
    constructor(request) {
        this.request = request;
        this.bytesLeft = request.maxBytes;
        this.filesLeft = request.maxFiles ?? 10_000;
    }
    collect(pattern, required) {
        for (const root of this.request.roots) {
            const found = findMatches(root.path, pattern);
            if (found.files.length === 0 && found.unsafe.length === 0)
                continue;
            const kept = [];
            const unsafe = found.unsafe.map(({ path, reason }) => ({
                path,
                root: root.label,
                reason
            }));
            for (const path of found.files) {
                const result = this.keep(root, path);
                if ('reason' in result)
                    unsafe.push(result);
                else
                    kept.push(result);
            }
            return { pattern, required, kept, unsafe, missing: false };
        }
        return { pattern, required, kept: [], unsafe: [], missing: true };
    }
    /** One file; the same file is kept once, however many patterns name it. */
    keep(root, path) {
        const key = `${root.label}\0${path}`;
        const known = this.kept.get(key) ?? this.refused.get(key);
        if (known !== undefined)
            return known;
        const result = this.copy(root, path);
        if ('reason' in result)
            this.refused.set(key, result);
        else
            this.kept.set(key, result);
        return result;
    }
    copy(root, path) {
        const refuse = { path, root: root.label };
        const target = this.targetOf(root, path);
        if (!isKeepable(path) || target === null)
            return { ...refuse, reason: 'bad-name' };
        if (this.filesLeft <= 0)
            return { ...refuse, reason: 'too-many' };
        const done = this.request.record.copyArtifact(target, { root: root.path, path }, { maxBytes: this.bytesLeft });
        if (!done.ok)
            return { ...refuse, reason: done.reason };
        this.filesLeft -= 1;
        this.bytesLeft -= done.bytes;
        this.take(target);
        return {
            path,
            root: root.label,
            kept: target,
            bytes: done.bytes,
            sha256: done.sha256,
            redactions: done.redactions
        };
    }
    targetOf(root, path) {
        return ([`artifacts/${path}`, `artifacts/${root.label}/${path}`].find(target => this.isFree(target)) ?? null);
    }
    isFree(target) {
        return !this.taken.has(target) && parentsOf(target).every(parent => this.taken.get(parent) !== 'file');
    }
    take(target) {
        this.taken.set(target, 'file');
        for (const parent of parentsOf(target))
            this.taken.set(parent, 'directory');
    }
}
function parentsOf(path) {
    const names = path.split('/');
    return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
}
/** Control, direction and surrogate characters deceive readers; the others cannot be stored as workflow artifacts. */
function isKeepable(path) {
    return !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\\"<>|:*?]/u.test(path) && Buffer.byteLength(path) <= 1024;
}
const SENTENCES = {
    symlink: 'a symbolic link',
    'not-directory': 'below something that is no directory',
    'not-regular': 'no regular file',
    'hard-link': 'a hard link: the file has other names',
    'too-large': 'more bytes than may be kept',
    'too-many': 'more files than may be kept',
    'bad-name': 'a name that cannot be kept',
    'bad-pattern': 'a pattern that leads out of its root or is too elaborate',
    changed: 'changed while it was read',
    unreadable: 'cannot be read',
    missing: 'gone while it was read',
    'secret-in-binary': 'a binary file that holds a known secret'
};
function criterionOf(result) {
    const { pattern, required, kept, unsafe, missing } = result;
    const base = { kind: 'artifact', subject: pattern };
    if (missing && required)
        return { ...base, ok: false, code: 'ACC_ARTIFACT_MISSING', detail: 'no file matches' };
    if (missing)
        return { ...base, ok: true, code: null, detail: 'optional, no file matches' };
    const [first] = unsafe;
    if (first === undefined)
        return { ...base, ok: true, code: null, detail: countOf(kept.length) };
    const limit = unsafe.every(({ reason }) => reason === 'too-large' || reason === 'too-many');
    const more = unsafe.length > 1 ? `, and ${unsafe.length - 1} more` : '';
    const detail = `${JSON.stringify(first.path)}: ${SENTENCES[first.reason] ?? first.reason}${more}`;
    return { ...base, ok: false, code: limit ? 'ACC_ARTIFACT_LIMIT' : 'ACC_ARTIFACT_UNSAFE', detail };
}
function countOf(count) {
    return count === 1 ? '1 file' : `${count} files`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./src/artifacts/unpack.ts
/**
 * An archive that anybody may have made, unpacked into a fresh directory: regular files under plain names only, within
 * bounds on their number and size. Source: ZIP (APPNOTE.TXT 4.3, 4.4.2 for Unix modes), anchors/pull-requests.md 44.
 */




/** What an archive holds that is not unpacked; the text names the entry and why. */
class ArchiveRefused extends Error {
}
/** Unpacks `archive` into `directory`, which must exist and be empty. Throws ArchiveRefused; gives the file count. */
async function unpackArchive(archive, directory, limits) {
    const { openPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    const zip = await refusing(() => openPromise(archive, { autoClose: false, strictFileNames: true }));
    try {
        if (zip.entryCount > limits.maxFiles)
            throw new ArchiveRefused(`${zip.entryCount} entries, at most ${limits.maxFiles}`);
        return await refusing(() => unpackAll(zip, directory, limits));
    }
    finally {
        zip.close();
    }
}
async function unpackAll(zip, directory, limits) {
    const seen = new Set();
    let [files, bytes] = [0, 0];
    for await (const entry of zip.eachEntry()) {
        refuseEntry(entry, seen);
        if (entry.fileName.endsWith('/'))
            continue;
        files += 1;
        if (files > limits.maxFiles)
            throw new ArchiveRefused(`more than ${limits.maxFiles} files`);
        bytes += await unpackOne(zip, entry, (0,external_node_path_.join)(directory, entry.fileName), limits.maxBytes - bytes);
    }
    return files;
}
function refuseEntry(entry, seen) {
    const name = entry.fileName;
    const shown = JSON.stringify(name.slice(0, 200));
    const parts = name.replace(/\/$/, '').split('/');
    const plain = parts.every(part => part !== '' && part !== '.' && part !== '..' && !/[\\\x00-\x1f]/.test(part));
    if (!plain || name.startsWith('/') || /^[A-Za-z]:/.test(name) || name.length > 1024)
        throw new ArchiveRefused(`${shown} is not a plain relative path`);
    // The upper half of the external attributes is the Unix mode; 0 where the archive was made elsewhere.
    const kind = (entry.externalFileAttributes >>> 16) & 0o170000;
    if (kind !== 0 && kind !== 0o100000 && kind !== 0o040000)
        throw new ArchiveRefused(`${shown} is no regular file`);
    if (entry.isEncrypted())
        throw new ArchiveRefused(`${shown} is encrypted`);
    const folded = name.normalize('NFC').toLowerCase();
    if (seen.has(folded))
        throw new ArchiveRefused(`${shown} is there twice`);
    seen.add(folded);
}
async function unpackOne(zip, entry, path, most) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
    let bytes = 0;
    const bounded = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            bytes += chunk.length;
            if (bytes > most)
                done(new ArchiveRefused('more bytes than an archive of evidence may hold'));
            else
                done(null, chunk);
        }
    });
    await (0,promises_.pipeline)(await zip.openReadStreamPromise(entry), bounded, (0,external_node_fs_.createWriteStream)(path, { flags: 'wx', mode: 0o600 }));
    return bytes;
}
/** In a fresh directory a name that is taken already is the archive's own doing. */
const TAKEN = ['EEXIST', 'ENOTDIR', 'EISDIR'];
/** What the reader of archives finds wrong is a refusal; what the disk refuses is not. */
async function refusing(work) {
    try {
        return await work();
    }
    catch (error) {
        const { code = '', message } = error;
        if (error instanceof ArchiveRefused || (/^E[A-Z]+$/.test(code) && !TAKEN.includes(code)))
            throw error;
        throw new ArchiveRefused(TAKEN.includes(code) ? 'a file and a directory have one name' : message);
    }
}

;// CONCATENATED MODULE: ./src/artifacts/index.ts




/***/ }),

/***/ 98334:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oe: () => (/* reexport */ errors_EvidenceError),
  PY: () => (/* reexport */ addToGitExclude),
  uN: () => (/* reexport */ artifactFiles),
  B_: () => (/* reexport */ createPublishRecord),
  HZ: () => (/* reexport */ createRunDirectory),
  WI: () => (/* reexport */ manifest_readManifest),
  $f: () => (/* reexport */ verifyRun),
  _M: () => (/* reexport */ writeIndex)
});

// UNUSED EXPORTS: finishInterrupted, hashTree, hashTreeSync, isSibling, listArtifacts, listRuns, readChain, readIndex, recordText, renderReport, resolveRun, showArtifact, showIndexMeta

// EXTERNAL MODULE: ./src/platform/files.ts
var files = __webpack_require__(94924);
// EXTERNAL MODULE: ./src/platform/errors.ts
var errors = __webpack_require__(46316);
;// CONCATENATED MODULE: ./src/evidence/errors.ts
/** What goes wrong in the evidence room, with the codes of src/reasons/evid.ts. */


class errors_EvidenceError extends errors/* OrchestratorError */.j {
}
/** Runs a write; what the file system refuses becomes EVID_WRITE, what a link would redirect EVID_DIR_UNSAFE. */
function errors_writing(path, work) {
    try {
        return work();
    }
    catch (error) {
        throw asWriteError(path, error);
    }
}
function asWriteError(path, error) {
    if (error instanceof files/* FileRefused */.rV) {
        return new errors_EvidenceError('EVID_DIR_UNSAFE', error.message, { where: path, cause: error });
    }
    const { code, syscall } = error;
    if (error instanceof errors_EvidenceError || code === undefined || syscall === undefined)
        return error;
    return new errors_EvidenceError('EVID_WRITE', `cannot write ${path}: ${code}`, { where: path, cause: error });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/platform/canonical.ts
var canonical = __webpack_require__(21429);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/platform/durable.ts
/** Ground: writing so that a crash leaves the old content or the new, and never a part. */



/** Replaces or makes a file: a new one beside it, flushed, renamed over it, the directory flushed. */
function durable_writeFileDurable(path, data, options = {}) {
    const temporary = `${path}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`;
    const fd = durable_openNew(temporary, options);
    try {
        writeAll(fd, typeof data === 'string' ? Buffer.from(data, 'utf8') : data);
        (0,external_node_fs_.fsyncSync)(fd);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw error;
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
    (0,external_node_fs_.renameSync)(temporary, path);
    if (options.mode !== undefined)
        (0,external_node_fs_.chmodSync)(path, options.mode);
    durable_syncDirectory((0,external_node_path_.dirname)(path));
}
/** Opens a file that must not exist yet, for appending. Nothing is followed. */
function durable_openNew(path, options = {}) {
    const { O_WRONLY, O_CREAT, O_EXCL, O_APPEND, O_NOFOLLOW = 0 } = external_node_fs_.constants;
    const fd = (0,external_node_fs_.openSync)(path, O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_NOFOLLOW, options.mode ?? 0o600);
    if (options.owner !== undefined)
        (0,external_node_fs_.fchownSync)(fd, options.owner.uid, options.owner.gid);
    return fd;
}
/** Appends a record with one write; with `sync` it is on the disk when this returns. */
function appendDurable(fd, data, sync) {
    const written = (0,external_node_fs_.writeSync)(fd, data);
    if (written !== data.length)
        writeAll(fd, data.subarray(written));
    if (sync)
        (0,external_node_fs_.fsyncSync)(fd);
}
/** Writes all of it; the system may take it in parts. */
function writeAll(fd, data) {
    for (let done = 0; done < data.length;)
        done += (0,external_node_fs_.writeSync)(fd, data, done);
}
/** Flushes a directory, so that a new name in it survives a crash. Not every file system can. */
function durable_syncDirectory(path) {
    const fd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY);
    try {
        (0,external_node_fs_.fsyncSync)(fd);
    }
    catch (error) {
        if (!['EINVAL', 'ENOTSUP', 'EISDIR', 'EPERM'].includes(error.code ?? ''))
            throw error;
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}

;// CONCATENATED MODULE: ./src/evidence/journal.ts
/**
 * The journal: events.jsonl, one canonical JSON line an event, each with the hash of the line before. Whoever knows
 * the last hash knows whether any earlier byte was changed.
 */




/** `prev` of the first line. */
const journal_FIRST_PREV = '0'.repeat(64);
/** Events after which a crash must not be able to forget them. */
const IMPORTANT = /^(run|phase|branch|publish)\./;
class FileJournal {
    fd;
    clock;
    redactor;
    open = true;
    /** Set where a half-written line could not be cut off: whatever followed would break the chain. */
    stuck = false;
    /** Bytes of whole lines. */
    offset = 0;
    lines = 0;
    head = journal_FIRST_PREV;
    /** `fd` is that of a new, empty file, open for appending. */
    constructor(fd, clock, redactor) {
        this.fd = fd;
        this.clock = clock;
        this.redactor = redactor;
    }
    append(type, data = {}) {
        if (!this.open)
            throw new errors_EvidenceError('EVID_SEALED', `the journal is sealed; ${type} came too late`);
        const line = journal_eventLine(this.lines + 1, this.clock.now(), type, this.redactor.redactJson(data), this.head);
        const bytes = Buffer.from(`${line}\n`, 'utf8');
        this.put(bytes, IMPORTANT.test(type));
        this.offset += bytes.length;
        this.lines += 1;
        this.head = (0,canonical/* sha256 */.sc)(line);
    }
    /** All of the bytes or none: where the disk is full, what was written of them is cut off again. */
    put(bytes, sync) {
        if (this.stuck)
            throw new errors_EvidenceError('EVID_WRITE', 'events.jsonl ends in a line that cannot be cut off');
        try {
            errors_writing('events.jsonl', () => appendDurable(this.fd, bytes, sync));
        }
        catch (error) {
            this.cutBack();
            throw error;
        }
    }
    cutBack() {
        try {
            (0,external_node_fs_.ftruncateSync)(this.fd, this.offset);
        }
        catch {
            this.stuck = true; // the error of the write is the one to report
        }
    }
    /** Writes the last line and closes the file. */
    seal(type, data) {
        this.append(type, data);
        this.close();
        return { lines: this.lines, head: this.head };
    }
    close() {
        if (this.open)
            (0,external_node_fs_.closeSync)(this.fd);
        this.open = false;
    }
}
/** The one written form of an event, without its line break. Absent members of `data` are left out. */
function journal_eventLine(seq, time, type, data, prev) {
    const plain = JSON.parse(JSON.stringify(data));
    return (0,canonical/* canonical */.$N)({ data: plain, prev, seq, time, type });
}

// EXTERNAL MODULE: ./src/evidence/schemas/event.generated.cjs
var event_generated = __webpack_require__(16502);
var event_generated_default = /*#__PURE__*/__webpack_require__.n(event_generated);
;// CONCATENATED MODULE: ./src/evidence/chain.ts
/** Reading a journal that anyone may have written: what holds of its chain, and the line at which it breaks. */





/** A line longer than this is not ours: commands are bounded by the size of packs. */
const LONGEST_LINE = 4 * 1024 * 1024;
/**
 * Follows the chain of a journal, line by line, in bounded memory. `seen` gets every event that holds.
 * Throws FileRefused where the file cannot be opened safely.
 */
function chain_readChain(directory, name, seen) {
    const parent = files/* SafeDirectory */.n2.open(directory);
    try {
        const file = parent.file(name, { allowHardLinks: true });
        try {
            return follow(file.fd, seen);
        }
        finally {
            (0,external_node_fs_.closeSync)(file.fd);
        }
    }
    finally {
        parent.close();
    }
}
function follow(fd, seen) {
    const reading = {
        lines: 0,
        head: journal_FIRST_PREV,
        lastType: null,
        broken: null,
        torn: 0,
        offset: 0
    };
    const chunk = Buffer.allocUnsafe(1 << 20);
    let rest = Buffer.alloc(0);
    for (let count = (0,external_node_fs_.readSync)(fd, chunk, 0, chunk.length, null); count > 0; count = (0,external_node_fs_.readSync)(fd, chunk, 0, chunk.length, null)) {
        rest = takeLines(Buffer.concat([rest, chunk.subarray(0, count)]), reading, seen);
        if (rest.length > LONGEST_LINE)
            reading.broken ??= { line: reading.lines + 1, why: 'the line is too long' };
        if (reading.broken !== null)
            return reading;
    }
    reading.torn = rest.length;
    return reading;
}
/** Takes the whole lines of a piece; gives what follows the last line break. */
function takeLines(piece, reading, seen) {
    let from = 0;
    for (let end = piece.indexOf(10, from); end >= 0; end = piece.indexOf(10, from)) {
        const line = piece.subarray(from, end);
        const event = checkLine(line, reading);
        if (typeof event === 'string') {
            reading.broken = { line: reading.lines + 1, why: event };
            return piece.subarray(from);
        }
        Object.assign(reading, {
            lines: event.seq,
            head: (0,canonical/* sha256 */.sc)(line),
            lastType: event.type,
            offset: reading.offset + line.length + 1
        });
        seen(event);
        from = end + 1;
    }
    return Buffer.from(piece.subarray(from));
}
/** The event of a line, or why it is not the next one. */
function checkLine(line, before) {
    if (before.lastType !== null && before.lastType.endsWith('.sealed'))
        return 'the line follows the seal';
    const event = parseEvent(line);
    if (event === null)
        return 'the line is no event in canonical JSON';
    if (event.seq !== before.lines + 1)
        return `the line is numbered ${event.seq}`;
    if (event.prev !== before.head)
        return 'the line does not carry the hash of the line before';
    return event;
}
function parseEvent(line) {
    try {
        const text = line.toString('utf8');
        const value = JSON.parse(text);
        if (!event_generated_default()(value) || (0,canonical/* canonical */.$N)(value) !== text)
            return null;
        return Buffer.compare(Buffer.from(text, 'utf8'), line) === 0 ? value : null;
    }
    catch {
        return null; // no JSON, or nested beyond what canonical JSON can be made of
    }
}

;// CONCATENATED MODULE: ./src/evidence/copy.ts
/** Copying a file into a record: what is text goes through the redactor before it is hashed. */




/** Copies from a safe open to a descriptor, in bounded memory. The descriptor stays open. */
function copyInto(fd, source, rules, redactor, mode) {
    let file;
    try {
        file = (0,files/* openRegular */.lf)(source.root, source.path, rules);
    }
    catch (error) {
        if (error instanceof files/* FileRefused */.rV)
            return { ok: false, reason: error.reason };
        throw error;
    }
    try {
        return pour(file.fd, fd, rules.maxBytes ?? Number.MAX_SAFE_INTEGER, redactor, mode);
    }
    finally {
        (0,external_node_fs_.closeSync)(file.fd);
    }
}
function pour(from, to, most, redactor, mode) {
    const buffer = Buffer.allocUnsafe(1 << 20);
    const stream = redactor.stream();
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const copied = { bytes: 0, seen: 0 };
    let binary = false;
    function put(bytes) {
        writeAll(to, bytes);
        hash.update(bytes);
        copied.bytes += bytes.length;
    }
    for (let count = (0,external_node_fs_.readSync)(from, buffer); count > 0; count = (0,external_node_fs_.readSync)(from, buffer)) {
        const chunk = buffer.subarray(0, count);
        if (copied.seen === 0)
            binary = chunk.subarray(0, 8192).includes(0);
        copied.seen += count;
        if (copied.seen > most)
            return { ok: false, reason: 'too-large' };
        const redacted = mode === 'never' ? chunk : stream.push(chunk);
        put(binary ? chunk : redacted);
    }
    const rest = stream.end();
    if (!binary)
        put(rest);
    const redactions = stream.counts();
    if (binary && Object.keys(redactions).length > 0)
        return { ok: false, reason: 'secret-in-binary' };
    return { ok: true, bytes: copied.bytes, sha256: hash.digest('hex'), redactions };
}

;// CONCATENATED MODULE: ./src/evidence/leftovers.ts
/** What a killed program leaves beside its records: scratch directories and files that were not yet renamed. */



/** `<name>.<12 hex>.tmp`, as `writeFileDurable` names a file until it is whole. */
const UNRENAMED = /^[A-Za-z0-9._-]+\.[0-9a-f]{12}\.tmp$/;
/** Scratch directories of one run in the evidence directory, as `mkdtemp` completes it with six characters. */
function scratchPrefix(runId) {
    return `.writing-${runId}-`;
}
/** True for a path in a run directory at which only an unfinished write of ours can lie. */
function leftovers_isUnrenamed(path) {
    const name = path.startsWith('publish/') ? path.slice('publish/'.length) : path;
    return UNRENAMED.test(name);
}
/** Removes the scratch directories of this run; those of others, which may be running, are left alone. */
function leftovers_removeScratch(evidenceDir, runId) {
    const prefix = scratchPrefix(runId);
    removeWhere(evidenceDir, (name, kind) => {
        return (kind === 'directory' && name.startsWith(prefix) && /^[A-Za-z0-9]{6}$/.test(name.slice(prefix.length)));
    });
}
/** Removes files that `writeFileDurable` had not yet renamed, in the directory itself only. */
function leftovers_removeUnrenamed(directory) {
    removeWhere(directory, (name, kind) => kind === 'file' && UNRENAMED.test(name));
}
function removeWhere(path, which) {
    writing(path, () => {
        const directory = SafeDirectory.open(path);
        try {
            for (const { name, kind } of directory.list())
                if (name !== null && which(name, kind))
                    rmSync(directory.at(name), { recursive: true, force: true });
        }
        finally {
            directory.close();
        }
    });
}

;// CONCATENATED MODULE: ./src/evidence/log.ts
/** Logs of commands: bytes as they come, redacted as they pass, cut at a limit with a line that says so. */



const TAIL = 8192;
class FileLog {
    fd;
    path;
    redaction;
    onEnd;
    seen = 0;
    kept = 0;
    cut = false;
    ended = false;
    failure = null;
    last = Buffer.alloc(0);
    maxBytes;
    echo;
    constructor(fd, path, options, redaction, onEnd) {
        this.fd = fd;
        this.path = path;
        this.redaction = redaction;
        this.onEnd = onEnd;
        this.maxBytes = options.maxBytes;
        this.echo = options.echo;
    }
    write(chunk) {
        this.seen += chunk.length;
        // What comes after the cut is not looked at: a command that prints without end costs nothing but counting.
        if (!this.cut && !this.ended && this.failure === null)
            this.keep(this.redaction.push(chunk));
    }
    check() {
        if (this.failure !== null)
            throw this.failure;
    }
    end() {
        if (!this.ended)
            this.finish();
        return { bytes_seen: this.seen, bytes_kept: this.kept, cut: this.cut };
    }
    counts() {
        return this.redaction.counts();
    }
    /** The end of what was kept, at most 8 KiB, as text. */
    tail() {
        return this.last.toString('utf8');
    }
    finish() {
        // Bytes held back when the log was cut may be part of a secret: they are dropped with the rest.
        if (!this.cut && this.failure === null)
            this.keep(this.redaction.end());
        this.ended = true;
        if (this.cut)
            this.put(Buffer.from(`\n[log cut: ${this.seen} bytes seen, ${this.kept} kept]\n`));
        (0,external_node_fs_.closeSync)(this.fd);
        this.onEnd(this);
        if (this.failure !== null)
            throw this.failure;
    }
    /** Output arrives in stream events, where a thrown error would end the program: it waits for `end`. */
    put(bytes) {
        try {
            errors_writing(this.path, () => writeAll(this.fd, bytes));
        }
        catch (error) {
            this.failure ??= error;
            this.cutBack();
        }
    }
    /** What is counted as kept is what the file holds, also where a write was taken in part. */
    cutBack() {
        try {
            (0,external_node_fs_.ftruncateSync)(this.fd, this.kept);
        }
        catch {
            // the error of the write is the one to report
        }
    }
    show(part) {
        try {
            this.echo?.(Buffer.from(part));
        }
        catch {
            this.echo = undefined;
        }
    }
    keep(bytes) {
        const room = this.maxBytes - this.kept;
        const part = bytes.length > room ? bytes.subarray(0, room) : bytes;
        if (bytes.length > room)
            this.cut = true;
        if (part.length === 0)
            return;
        this.put(part);
        if (this.failure !== null)
            return;
        this.kept += part.length;
        this.show(part);
        const recent = part.length >= TAIL ? part.subarray(-TAIL) : Buffer.concat([this.last, part]).subarray(-TAIL);
        this.last = Buffer.from(recent);
    }
}

;// CONCATENATED MODULE: ./src/merkle/tree.ts
/**
 * The merkle room: RFC 6962 tree hashes and inclusion proofs over the files of a record. Pure.
 * Leaves are canonical JSON of {bytes, path, sha256}, sorted by the bytes of their paths (DESIGN "Evidence").
 */

/** RFC 6962 section 2.1: SHA-256(0x00 || data). */
function leafHash(data) {
    return (0,external_node_crypto_.createHash)('sha256').update(Uint8Array.of(0)).update(data).digest();
}
function nodeHash(left, right) {
    return (0,external_node_crypto_.createHash)('sha256').update(Uint8Array.of(1)).update(left).update(right).digest();
}
/** Root of a list of leaf hashes; the empty tree has the hash of the empty string. */
function rootOf(leaves) {
    if (leaves.length === 0)
        return (0,external_node_crypto_.createHash)('sha256').digest();
    return subtree(leaves, 0, leaves.length);
}
function subtree(leaves, from, to) {
    if (to - from === 1)
        return leaves[from];
    const middle = from + split(to - from);
    return nodeHash(subtree(leaves, from, middle), subtree(leaves, middle, to));
}
/** The largest power of two smaller than `size` (size > 1). */
function split(size) {
    return 2 ** Math.floor(Math.log2(size - 1));
}
/** RFC 6962 section 2.1.1: the audit path of a leaf. Throws RangeError where the index is outside the tree. */
function tree_provePath(leaves, index) {
    if (!Number.isSafeInteger(index) || index < 0 || index >= leaves.length)
        throw new RangeError(`no leaf ${index}`);
    const path = [];
    for (let from = 0, to = leaves.length; to - from > 1;) {
        const middle = from + split(to - from);
        if (index < middle) {
            path.push(subtree(leaves, middle, to));
            to = middle;
        }
        else {
            path.push(subtree(leaves, from, middle));
            from = middle;
        }
    }
    return path.reverse();
}
/** RFC 9162 section 2.1.3.2: true where the path leads from the leaf to the root. Every argument may be hostile. */
function tree_checkPath(leaf, index, size, path, root) {
    if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size)
        return false;
    if (leaf.length !== 32 || root.length !== 32)
        return false;
    let [at, last, hash] = [index, size - 1, leaf];
    for (const other of path) {
        if (last === 0 || other.length !== 32)
            return false;
        if (at % 2 === 1 || at === last) {
            hash = nodeHash(other, hash);
            while (at % 2 === 0 && at !== 0)
                [at, last] = [at / 2, Math.floor(last / 2)];
        }
        else {
            hash = nodeHash(hash, other);
        }
        [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
    }
    return last === 0 && Buffer.compare(hash, root) === 0;
}

;// CONCATENATED MODULE: ./src/merkle/files.ts
/** The tree of a record's files: its root, and the proof that one file is in it. */


const encoder = new TextEncoder();
/** Order of leaves and of manifests: by the UTF-8 bytes of the path. */
function byPathBytes(a, b) {
    return Buffer.compare(encoder.encode(a.path), encoder.encode(b.path));
}
/** Sorted copy; one encoding for each path. */
function sortByPath(files) {
    const keyed = files.map(file => ({ file, key: encoder.encode(file.path) }));
    return keyed.sort((a, b) => Buffer.compare(a.key, b.key)).map(({ file }) => file);
}
function leavesOf(files) {
    return files.map(({ bytes, path, sha256 }) => leafHash(encoder.encode((0,canonical/* canonical */.$N)({ bytes, path, sha256 }))));
}
/** Merkle root of the files, in any order: 64 lower-case hex digits. */
function merkleRoot(files) {
    return hex(rootOf(leavesOf(sortByPath(files))));
}
/** Proof for the file at `path`, or null where the list has none. */
function proveFile(files, path) {
    const sorted = sortByPath(files);
    const index = sorted.findIndex(file => file.path === path);
    if (index < 0)
        return null;
    const hashes = provePath(leavesOf(sorted), index).map(hex);
    return { leaf_index: index, tree_size: sorted.length, hashes };
}
/** True where the proof shows that exactly this file (path, size, digest) is under the root. Never throws. */
function checkFile(file, proof, root) {
    if (![root, ...proof.hashes].every(text => typeof text === 'string' && /^[0-9a-f]{64}$/.test(text)))
        return false;
    const [leaf] = leavesOf([file]);
    return checkPath(leaf, proof.leaf_index, proof.tree_size, proof.hashes.map(bytes), bytes(root));
}
function hex(hash) {
    return Buffer.from(hash).toString('hex');
}
function bytes(text) {
    return Buffer.from(text, 'hex');
}

;// CONCATENATED MODULE: ./src/merkle/index.ts



// EXTERNAL MODULE: ./src/evidence/schemas/manifest.generated.cjs
var manifest_generated = __webpack_require__(26915);
var manifest_generated_default = /*#__PURE__*/__webpack_require__.n(manifest_generated);
;// CONCATENATED MODULE: ./src/evidence/manifest.ts
/** The manifest: what it is made of, its one written form, and reading one that anyone may have written. */




const manifest_MANIFEST = 'manifest.json';
const manifest_JOURNAL = 'events.jsonl';
const manifest_SEALED = 'run.sealed';
/** Larger manifests are not ours: this is room for over 100,000 files. */
const manifest_LARGEST_MANIFEST = 32 * 1024 * 1024;
/** Files beside the manifest that it does not list: itself, and what is made after it. */
function manifest_isSibling(path) {
    return (path === manifest_MANIFEST ||
        path === 'attestation.dsse.json' ||
        path === 'report.html' ||
        path.startsWith('publish/'));
}
/** Joins facts, files and journal, and digests them. */
function manifest_makeManifest(facts, files, journal) {
    const sorted = sortByPath(files);
    const body = {
        ...facts,
        schema_version: 1,
        files: sorted,
        merkle_root: merkleRoot(sorted),
        journal
    };
    return { ...body, digest: (0,canonical/* digestOf */.ol)(body) };
}
/** The one written form of a JSON record: members sorted, two spaces, a line break at the end. */
function manifest_recordText(value) {
    return `${JSON.stringify(JSON.parse((0,canonical/* canonical */.$N)(value)), null, 2)}\n`;
}
/** True where a value has the form that the schema of manifests states; says nothing of its digests. */
function manifest_hasManifestForm(value) {
    return validateManifest(value);
}
/** Reads a manifest. With no problem its digest covers every byte of it. */
function manifest_readManifest(bytes) {
    const value = parse(bytes);
    if (value === undefined)
        return { manifest: null, problems: ['it is not JSON in UTF-8'] };
    if (!manifest_generated_default()(value))
        return { manifest: null, problems: formProblems() };
    const manifest = value;
    try {
        return { manifest, problems: [...selfProblems(manifest, bytes)] };
    }
    catch {
        return { manifest: null, problems: ['it has no canonical form'] }; // lone surrogates
    }
}
function parse(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    }
    catch {
        return undefined;
    }
}
function formProblems() {
    const errors = (manifest_generated_default()).errors ?? [];
    const texts = errors
        .slice(0, 20)
        .map(error => `${error.instancePath || 'the whole'} ${error.message ?? 'is wrong'}`);
    return errors.length > 20 ? [...texts, `and ${errors.length - 20} more`] : texts;
}
function* selfProblems(manifest, bytes) {
    const { digest, ...body } = manifest;
    if ((0,canonical/* digestOf */.ol)(body) !== digest)
        yield 'its digest does not follow from its members';
    // One written form: no doubled keys that another reader would take differently, nothing hidden in blanks.
    if (Buffer.compare(Buffer.from(manifest_recordText(manifest)), bytes) !== 0)
        yield 'it is not in its one written form';
    yield* pathProblems(manifest.files);
    if (merkleRoot(manifest.files) !== manifest.merkle_root)
        yield 'its Merkle root does not follow from its files';
}
function* pathProblems(files) {
    for (const { path } of files) {
        if (!isPlain(path))
            yield `it lists an unsafe path: ${JSON.stringify(path)}`;
        else if (manifest_isSibling(path))
            yield `it lists ${path}, which is made after it`;
    }
    for (let index = 1; index < files.length; index++) {
        if (byPathBytes(files[index - 1], files[index]) >= 0) {
            yield `its files are not sorted, or doubled, at ${JSON.stringify(files[index].path)}`;
            return;
        }
    }
}
function isPlain(path) {
    try {
        return (0,files/* componentsOf */.ct)(path).length > 0 && !/[\\\p{Cc}\p{Cs}]/u.test(path);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/evidence/place.ts
/** Places in a record: making directories and new files below one that is known to be ours, following nothing. */



/** Started as root (sudo): whoever owns a directory is to own what is added to it. Otherwise nothing is to be done. */
function place_ownerLike(path) {
    if (process.getuid?.() !== 0)
        return undefined;
    const { uid, gid } = (0,external_node_fs_.lstatSync)(path);
    return { uid, gid };
}
/** Opens a directory below `parent`, making it (0700) where it is missing. */
function ensureDirectory(parent, name, owner) {
    try {
        return parent.directory(name);
    }
    catch (error) {
        if (!(error instanceof files/* FileRefused */.rV) || error.reason !== 'missing')
            throw error;
    }
    makeDirectory(parent, name, owner);
    return parent.directory(name);
}
/** Makes a directory that must not exist yet. */
function makeDirectory(parent, name, owner) {
    (0,external_node_fs_.mkdirSync)(parent.at(name), 0o700);
    if (owner !== undefined)
        (0,external_node_fs_.chownSync)(parent.at(name), owner.uid, owner.gid);
}
/** Opens an absolute path from the root of the file system on, no component a link, making what is missing. */
function ensurePath(path, owner) {
    return descend(files/* SafeDirectory */.n2.open('/'), path.split('/').filter(name => name !== ''), owner);
}
function descend(start, names, owner) {
    let current = start;
    for (const name of names) {
        const parent = current;
        try {
            current = ensureDirectory(parent, name, owner);
        }
        finally {
            parent.close();
        }
    }
    return current;
}
/** Opens a new file at a relative path below a record's directory. Throws EEXIST where there is one. */
function openPlace(root, path, owner) {
    const names = (0,files/* componentsOf */.ct)(path);
    const last = names.pop();
    const directory = descend(files/* SafeDirectory */.n2.open(root), names, owner);
    try {
        return durable_openNew(directory.at(last), owner === undefined ? {} : { owner });
    }
    finally {
        directory.close();
    }
}
/** True where something of that name exists, be it a broken link. */
function exists(directory, name) {
    return (0,external_node_fs_.lstatSync)(directory.at(name), { throwIfNoEntry: false }) !== undefined;
}

;// CONCATENATED MODULE: ./src/evidence/reserve.ts
/**
 * The reserve: room on the disk that is taken while there is some, so that a run whose disk fills up can still be
 * sealed. It lies beside the run directory, hidden, so that no record and no index ever holds it.
 */





/** Room for acceptance, summary, the end of the journal and a manifest of some 3,000 files. */
const RESERVE_BYTES = 512 * 1024;
function reserveName(runId) {
    return `.reserve-${runId}`;
}
/** Allocates the reserve of a run. Throws EVID_WRITE where there is no room for it. */
function makeReserve(evidence, runId, owner) {
    const path = evidence.at(reserveName(runId));
    try {
        (0,external_node_fs_.rmSync)(path, { force: true }); // of an earlier run of that id which was moved away
        allocate(path, owner);
    }
    catch (error) {
        const code = error.code ?? 'unknown';
        throw new errors_EvidenceError('EVID_WRITE', `cannot reserve ${RESERVE_BYTES / 1024} KiB for sealing the run: ${code}`, { where: evidence.path, cause: error });
    }
}
/** Random bytes: a file system that compresses or leaves out zeros would reserve nothing. */
function allocate(path, owner) {
    const fd = durable_openNew(path, owner === undefined ? {} : { owner });
    try {
        writeAll(fd, (0,external_node_crypto_.randomBytes)(RESERVE_BYTES));
        (0,external_node_fs_.fsyncSync)(fd); // where blocks are allocated late, this is when
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
/** Removes what there is of a reserve after a start that failed; the error to report is that of the start. */
function dropReserve(evidence, runId) {
    try {
        (0,external_node_fs_.rmSync)(evidence.at(reserveName(runId)), { force: true });
    }
    catch {
        // not ours: something else stood at its place
    }
}
/** Gives the room back; nothing where it was given back before. */
function reserve_releaseReserve(evidenceDir, runId) {
    errors_writing(evidenceDir, () => {
        const evidence = openOrNone(evidenceDir);
        if (evidence === null)
            return;
        try {
            (0,external_node_fs_.rmSync)(evidence.at(reserveName(runId)), { force: true });
        }
        finally {
            evidence.close();
        }
    });
}
function openOrNone(path) {
    try {
        return files/* SafeDirectory */.n2.open(path);
    }
    catch (error) {
        if (error instanceof files/* FileRefused */.rV && error.reason === 'missing')
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./src/platform/walk.ts
var walk = __webpack_require__(2034);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./src/evidence/hash-lane.ts
/**
 * One lane of hashing: opens, reads and hashes files one after another with one reused buffer. Synchronous on
 * purpose: for many small files that is several times as fast as any asynchronous reading (bench/).
 */



class HashLane {
    root;
    buffer = Buffer.allocUnsafe(1 << 20);
    /** The directories from the root to that of the last file; neighbours share them. */
    open = [];
    constructor(root) {
        this.root = root;
    }
    static at(root) {
        return new HashLane(files/* SafeDirectory */.n2.open(root));
    }
    /** Never throws for anything a file is. */
    hash(request) {
        const { path } = request;
        try {
            const names = (0,files/* componentsOf */.ct)(path);
            const last = names.pop();
            const file = this.directoryOf(names).file(last, { allowHardLinks: true });
            try {
                if (request.bytes !== null && request.bytes !== file.bytes)
                    return { path, bytes: file.bytes, sha256: null, refused: 'size' };
                return { path, bytes: file.bytes, ...this.digest(file) };
            }
            finally {
                (0,external_node_fs_.closeSync)(file.fd);
            }
        }
        catch (error) {
            return {
                path,
                bytes: 0,
                sha256: null,
                refused: error instanceof files/* FileRefused */.rV ? error.reason : 'unreadable'
            };
        }
    }
    close() {
        this.shrink(0);
        this.root.close();
    }
    directoryOf(names) {
        let same = 0;
        while (same < names.length && this.open[same]?.name === names[same])
            same++;
        this.shrink(same);
        for (const name of names.slice(same)) {
            const parent = this.open.at(-1)?.directory ?? this.root;
            this.open.push({ name, directory: parent.directory(name) });
        }
        return this.open.at(-1)?.directory ?? this.root;
    }
    shrink(length) {
        while (this.open.length > length)
            this.open.pop().directory.close();
    }
    digest(file) {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        for (let left = file.bytes; left > 0;) {
            const count = (0,external_node_fs_.readSync)(file.fd, this.buffer, 0, Math.min(left, this.buffer.length), null);
            if (count === 0)
                return { sha256: null, refused: 'changed' };
            hash.update(count === this.buffer.length ? this.buffer : this.buffer.subarray(0, count));
            left -= count;
        }
        return { sha256: hash.digest('hex'), refused: null };
    }
}
const BATCH = 32;
/** Works until no request is left. The body of the hashing worker. */
function runLane(order) {
    const counter = new Int32Array(order.next);
    const lane = HashLane.at(order.root);
    const done = [];
    try {
        for (let from = take(counter); from < order.requests.length; from = take(counter)) {
            const to = Math.min(from + BATCH, order.requests.length);
            for (let index = from; index < to; index++)
                done.push([index, lane.hash(order.requests[index])]);
        }
    }
    finally {
        lane.close();
    }
    return done;
}
function take(counter) {
    return Atomics.add(counter, 0, BATCH);
}

;// CONCATENATED MODULE: ./src/evidence/hash-tree.ts
/** Hashing the files of a tree: on this thread where they are few, in worker threads where they are many. */



/** A worker takes about 43 ms to start: below this much work it would only delay. */
const WORTH_BYTES = 128 * 1024 * 1024;
const WORTH_FILES = 4096;
/** Hashes on this thread; results in the order of the requests. Files are refused, never thrown over. */
function hashTreeSync(root, requests) {
    const lane = HashLane.at(root);
    try {
        return requests.map(request => lane.hash(request));
    }
    finally {
        lane.close();
    }
}
/** Hashes files below `root`; results in the order of the requests. Rejects where a worker cannot run. */
async function hashTree(root, requests, options = {}) {
    const { workerPath } = options;
    if (workerPath === undefined || workerPath === null || !worthWorkers(requests))
        return hashTreeSync(root, requests);
    const count = options.workers ?? Math.min(8, Math.max(2, (0,external_node_os_.availableParallelism)()));
    const order = { root, requests, next: new SharedArrayBuffer(4) };
    const reports = await Promise.all(Array.from({ length: count }, () => oneWorker(workerPath, order)));
    const results = new Array(requests.length);
    for (const [index, result] of reports.flat())
        results[index] = result;
    return results;
}
function worthWorkers(requests) {
    if (requests.length >= WORTH_FILES)
        return true;
    return (requests.length > 1 && requests.reduce((sum, request) => sum + (request.bytes ?? 0), 0) >= WORTH_BYTES);
}
function oneWorker(workerPath, order) {
    return new Promise((resolve, reject) => {
        const worker = new external_node_worker_threads_.Worker(workerPath, { workerData: order });
        worker.once('message', (report) => resolve(report));
        worker.once('error', reject);
        worker.once('exit', code => reject(new Error(`the hashing worker ended early (exit ${code})`)));
    });
}

;// CONCATENATED MODULE: ./src/evidence/seal.ts
/** Sealing: every file below a directory, hashed, as a manifest lists it. */



const LIMITS = { maxEntries: 1_000_000, maxDepth: 64, sizes: false };
/** Files below `root` for which `take` gives true. Throws where something is no regular file or changes meanwhile. */
function seal_filesToSeal(root, take) {
    const { entries, truncated } = (0,walk/* walkTree */.I)(root, LIMITS);
    if (truncated)
        throw new errors_EvidenceError('EVID_WRITE', 'the run directory holds more than can be sealed', { where: root });
    const wanted = entries.filter(entry => take(entry.path));
    const odd = wanted.find(entry => entry.kind !== 'file');
    if (odd)
        throw new errors_EvidenceError('EVID_UNSAFE', `${odd.path} is no regular file`, { where: root });
    const results = hashTreeSync(root, wanted.map(({ path }) => ({ path, bytes: null })));
    return results.map(({ path, bytes, sha256, refused }) => {
        if (sha256 === null)
            throw new errors_EvidenceError('EVID_WRITE', `cannot seal ${path}: ${refused ?? 'unknown'}`, { where: root });
        return { path, bytes, sha256 };
    });
}

;// CONCATENATED MODULE: ./src/evidence/run-directory.ts
/** The run directory: made exclusively, written by the host alone, sealed once. Source: DESIGN "Evidence". */













/**
 * Makes `<evidenceDir>/<runId>/` (0700), exclusively, with 512 KiB in reserve beside it, and begins its journal.
 * Throws EVID_RUN_EXISTS, EVID_DIR_UNSAFE, or EVID_WRITE where there is no room: then nothing is left behind.
 */
function createRunDirectory(options) {
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/.test(options.runId))
        throw new RangeError(`not a run id: ${options.runId}`);
    const evidenceDir = (0,external_node_path_.resolve)(options.evidenceDir);
    const parent = errors_writing(evidenceDir, () => ensurePath(evidenceDir, options.owner));
    try {
        if (exists(parent, options.runId)) {
            throw new errors_EvidenceError('EVID_RUN_EXISTS', `run ${options.runId} is already recorded`, {
                where: evidenceDir
            });
        }
        errors_writing(evidenceDir, () => makeDirectory(parent, options.runId, options.owner));
        return begin(parent, { ...options, evidenceDir });
    }
    finally {
        parent.close();
    }
}
function begin(parent, options) {
    try {
        makeReserve(parent, options.runId, options.owner);
        return new HostRunDirectory(options);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(parent.at(options.runId), { recursive: true, force: true });
        dropReserve(parent, options.runId);
        throw error;
    }
}
class HostRunDirectory {
    options;
    path;
    evidenceDir;
    runId;
    startedAt;
    journal;
    logs = new Map();
    redactions = new Map();
    sealed = false;
    constructor(options) {
        this.options = options;
        this.evidenceDir = options.evidenceDir;
        this.runId = options.runId;
        this.path = (0,external_node_path_.join)(options.evidenceDir, options.runId);
        this.startedAt = options.clock.now();
        this.journal = new FileJournal(this.create(manifest_JOURNAL), options.clock, options.redactor);
    }
    writeText(path, text) {
        this.put(path, this.options.redactor.redactText(text));
    }
    writeJson(path, value) {
        const plain = JSON.parse(JSON.stringify(value));
        this.put(path, manifest_recordText(this.options.redactor.redactJson(plain)));
    }
    async writeWith(path, produce, mode = 'auto') {
        const scratch = errors_writing(this.evidenceDir, () => (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(this.evidenceDir, scratchPrefix(this.runId))));
        try {
            await produce((0,external_node_path_.join)(scratch, 'file'));
            const done = this.copyIn(path, { root: scratch, path: 'file' }, Number.MAX_SAFE_INTEGER, mode);
            if (!done.ok)
                throw new errors_EvidenceError('EVID_WRITE', `cannot record ${path}: ${done.reason}`, { where: this.path });
            return done;
        }
        finally {
            (0,external_node_fs_.rmSync)(scratch, { recursive: true, force: true });
        }
    }
    openLog(path, options) {
        const { redactor } = this.options;
        const own = options.secrets === undefined ? redactor : redactor.with(options.secrets);
        const log = new FileLog(this.create(path), path, options, options.stream ?? own.stream(), ended => this.count(ended.counts()));
        this.logs.set(path, log);
        return log;
    }
    tail(path) {
        return this.logs.get(path)?.tail() ?? '';
    }
    copyArtifact(path, source, options) {
        return this.copyIn(path, source, options.maxBytes, options.redact ?? 'auto');
    }
    seal(facts) {
        if (this.sealed)
            throw new errors_EvidenceError('EVID_SEALED', `run ${this.runId} is already sealed`);
        this.releaseReserve();
        this.endLogs();
        const known = this.redactedFacts(facts);
        this.writeJson('redactions.json', this.redactionReport());
        const journal = this.journal.seal(manifest_SEALED, { facts: known });
        this.sealed = true;
        const manifest = manifest_makeManifest(known, seal_filesToSeal(this.path, path => !manifest_isSibling(path)), journal);
        errors_writing(this.path, () => {
            durable_writeFileDurable((0,external_node_path_.join)(this.path, manifest_MANIFEST), manifest_recordText(manifest), this.owner());
            durable_syncDirectory(this.evidenceDir);
        });
        return manifest;
    }
    releaseReserve() {
        reserve_releaseReserve(this.evidenceDir, this.runId);
    }
    endLogs() {
        for (const [path, log] of this.logs) {
            try {
                log.end();
            }
            catch (error) {
                if (!(error instanceof errors_EvidenceError))
                    throw error;
                this.journal.append('log.incomplete', { path, ...log.end() });
            }
        }
    }
    /** Names and texts of packs go through the redactor; ids, digests and times are ours. */
    redactedFacts(facts) {
        const { redactor } = this.options;
        const isolation = facts.isolation && {
            ...facts.isolation,
            version: redactor.redactText(facts.isolation.version)
        };
        return { ...facts, pack: redactor.redactJson(facts.pack), isolation };
    }
    redactionReport() {
        this.count(this.options.redactor.counts());
        const replaced = Object.fromEntries([...this.redactions].sort(([a], [b]) => (a < b ? -1 : 1)));
        // What was too short to redact depends on this host's environment: not in a record that is to be reproduced.
        const tooShort = this.options.clock.frozen ? [] : this.options.redactor.skipped;
        return { schema_version: 1, replaced, too_short: tooShort };
    }
    count(counts) {
        for (const [name, count] of Object.entries(counts))
            this.redactions.set(name, (this.redactions.get(name) ?? 0) + count);
    }
    put(path, text) {
        this.check(path);
        if (path !== manifest_JOURNAL && !this.logs.has(path))
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.path, path), { force: true });
        const fd = this.create(path);
        try {
            errors_writing(path, () => writeAll(fd, Buffer.from(text, 'utf8')));
        }
        catch (error) {
            this.remove(path); // rather none than half of one
            throw error;
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
        }
    }
    copyIn(path, source, maxBytes, mode) {
        const fd = this.create(path);
        let outcome = { ok: false, reason: 'unreadable' };
        try {
            outcome = copyInto(fd, source, { maxBytes }, this.options.redactor, mode);
        }
        catch (error) {
            throw asWriteError(path, error);
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
            if (!outcome.ok)
                this.remove(path);
        }
        if (outcome.ok)
            this.count(outcome.redactions);
        return outcome;
    }
    /** Removes a file and the directories above it that hold nothing else. */
    remove(path) {
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.path, path), { force: true });
        for (let parts = path.split('/').slice(0, -1); parts.length > 0; parts = parts.slice(0, -1)) {
            const directory = (0,external_node_path_.join)(this.path, ...parts);
            if ((0,external_node_fs_.readdirSync)(directory).length > 0)
                return;
            (0,external_node_fs_.rmSync)(directory, { recursive: true });
        }
    }
    create(path) {
        this.check(path);
        return errors_writing(path, () => openPlace(this.path, path, this.options.owner));
    }
    /** Before anything is touched: a plain path, not yet sealed, and not one that is written otherwise. */
    check(path) {
        errors_writing(path, () => (0,files/* componentsOf */.ct)(path));
        if (this.sealed || manifest_isSibling(path)) {
            throw new errors_EvidenceError('EVID_SEALED', `${path} cannot be written to the record of a run`);
        }
    }
    owner() {
        return this.options.owner === undefined ? {} : { owner: this.options.owner };
    }
}

// EXTERNAL MODULE: ./src/redaction/index.ts + 6 modules
var redaction = __webpack_require__(45950);
;// CONCATENATED MODULE: ./src/evidence/publish-record.ts
/** The publisher's own record beside a sealed run: starts from the sealed digest, has its own journal and manifest. */












const publish_record_PUBLISH_STARTED = 'publish.started';
const publish_record_PUBLISH_SEALED = 'publish.sealed';
const publish_record_PUBLISH_INTERRUPTED = 'publish.interrupted';
/** Makes `<runDir>/publish/`, exclusively, with a journal whose first event names the sealed digest. */
function createPublishRecord(runDir, manifestDigest, clock, options = {}) {
    const run = errors_writing(runDir, () => files/* SafeDirectory */.n2.open(runDir));
    const owner = options.owner ?? place_ownerLike(runDir);
    try {
        if (exists(run, 'publish'))
            throw new errors_EvidenceError('EVID_RUN_EXISTS', 'this run already has a publishing record', {
                where: (0,external_node_path_.join)(runDir, 'publish')
            });
        errors_writing(runDir, () => makeDirectory(run, 'publish', owner));
    }
    finally {
        run.close();
    }
    const record = new HostPublishRecord((0,external_node_path_.join)(runDir, 'publish'), manifestDigest, clock, options.redactor ?? (0,redaction/* createRedactor */.lY)([]), owner);
    record.journal.append(publish_record_PUBLISH_STARTED, { run_manifest: manifestDigest });
    return record;
}
class HostPublishRecord {
    path;
    manifestDigest;
    clock;
    redactor;
    owner;
    journal;
    constructor(path, manifestDigest, clock, redactor, owner) {
        this.path = path;
        this.manifestDigest = manifestDigest;
        this.clock = clock;
        this.redactor = redactor;
        this.owner = owner;
        this.journal = new FileJournal(this.create(manifest_JOURNAL), clock, redactor);
    }
    writeText(path, text) {
        const fd = this.create(path);
        try {
            errors_writing(path, () => writeAll(fd, Buffer.from(this.redactor.redactText(text), 'utf8')));
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
        }
    }
    writeJson(path, value) {
        this.writeText(path, manifest_recordText(JSON.parse(JSON.stringify(value))));
    }
    seal() {
        const journal = this.journal.seal(publish_record_PUBLISH_SEALED, {});
        return publish_record_sealPublish(this.path, this.manifestDigest, this.clock.now(), journal, this.owner);
    }
    create(path) {
        return errors_writing(path, () => openPlace(this.path, path, this.owner));
    }
}
/** Writes the manifest of a record whose journal is sealed. `runManifest` is the digest it was begun from. */
function publish_record_sealPublish(directory, runManifest, finishedAt, journal, owner) {
    const files = sortByPath(seal_filesToSeal(directory, path => path !== manifest_MANIFEST));
    const body = {
        schema_version: 1,
        run_manifest: runManifest,
        finished_at: finishedAt,
        files,
        merkle_root: merkleRoot(files),
        journal
    };
    const manifest = { ...body, digest: (0,canonical/* digestOf */.ol)(body) };
    const owned = owner === undefined ? {} : { owner };
    errors_writing(directory, () => durable_writeFileDurable((0,external_node_path_.join)(directory, manifest_MANIFEST), manifest_recordText(manifest), owned));
    return manifest;
}

;// CONCATENATED MODULE: ./src/evidence/exclude.ts
/** Keeping the evidence directory out of git without touching a tracked file: `.git/info/exclude` (gitignore(5)). */




/**
 * Adds `/<name>/` to the exclude file of a common git directory. Gives `linked` without writing where that file is
 * a link of the user's: what it leads to may serve other repositories.
 */
function addToGitExclude(commonGitDir, name) {
    const directory = (0,external_node_path_.join)(commonGitDir, 'info');
    const path = (0,external_node_path_.join)(directory, 'exclude');
    const stat = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (stat !== undefined && !stat.isFile())
        return 'linked';
    const before = stat === undefined ? '' : (0,external_node_fs_.readFileSync)(path, 'utf8');
    const line = `/${name.replace(/[\\*?[\]!# ]/g, '\\$&')}/`;
    if (before.split(/\r?\n/).includes(line))
        return 'present';
    const gap = before === '' || before.endsWith('\n') ? '' : '\n';
    errors_writing(path, () => {
        (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
        const owner = (0,external_node_fs_.lstatSync)(directory);
        durable_writeFileDurable(path, `${before}${gap}${line}\n`, {
            mode: stat === undefined ? 0o644 : stat.mode & 0o777,
            owner: { uid: owner.uid, gid: owner.gid }
        });
    });
    return 'added';
}

// EXTERNAL MODULE: ./src/evidence/schemas/acceptance-result.generated.cjs
var acceptance_result_generated = __webpack_require__(78379);
var acceptance_result_generated_default = /*#__PURE__*/__webpack_require__.n(acceptance_result_generated);
;// CONCATENATED MODULE: ./src/evidence/verify-acceptance.ts
/** The verdict against the acceptance it must follow from. */


const ACCEPTANCE = 'acceptance.json';
const LARGEST = 64 * 1024 * 1024;
/**
 * A run has passed only where its acceptance has, each criterion held, no phase failed and its exit is 0. Of an
 * interrupted run it may be half written: then it says nothing, and the verdict claims nothing.
 */
function checkAcceptance(runDir, manifest, problems) {
    const passed = manifest.verdict.status === 'passed';
    const listed = manifest.files.some(file => file.path === ACCEPTANCE);
    const acceptance = listed ? read(runDir) : null;
    const found = [...verdictProblems(manifest, passed)];
    if (acceptance !== null)
        found.push(...contradictions(acceptance, passed));
    else if (listed && manifest.verdict.status !== 'interrupted')
        found.push('acceptance.json has not the form of schema version 1');
    else if (passed)
        found.push('the verdict is passed without an acceptance.json');
    problems.push(...found.map((message) => ({
        code: 'EVID_MANIFEST',
        path: ACCEPTANCE,
        line: null,
        message
    })));
}
function* verdictProblems({ verdict, phases }, passed) {
    if (passed !== (verdict.exit === 0))
        yield `the verdict is ${verdict.status} with exit ${verdict.exit}`;
    const bad = phases.find(phase => ['failed', 'limited', 'cancelled', 'interrupted'].includes(phase.status) && phase.name !== 'pr');
    if (passed && bad)
        yield `the verdict is passed, and phase ${bad.name} is ${bad.status}`;
}
function* contradictions(acceptance, passed) {
    const failed = acceptance.criteria.filter(criterion => !criterion.ok);
    if (acceptance.verdict === 'passed' && failed.length > 0)
        yield `the acceptance passed although ${failed.length} criteria did not hold`;
    if (acceptance.verdict === 'failed' && failed.length === 0)
        yield 'the acceptance failed although every criterion held';
    if (passed && acceptance.verdict !== 'passed')
        yield `the verdict is passed, and the acceptance is ${acceptance.verdict}`;
    if (acceptance.criteria.some(criterion => criterion.ok !== (criterion.code === null)))
        yield 'a criterion has a reason although it held, or none although it did not';
}
function read(runDir) {
    try {
        const value = JSON.parse((0,files/* readRegular */.VX)(runDir, ACCEPTANCE, { maxBytes: LARGEST, allowHardLinks: true }).toString('utf8'));
        return acceptance_result_generated_default()(value) ? value : null;
    }
    catch {
        return null; // missing, a link or no JSON: other checks name what it is
    }
}

;// CONCATENATED MODULE: ./src/evidence/verify-files.ts


/** Adds every difference. Files are opened below the run directory only, whatever paths the manifest lists. */
async function checkFiles(runDir, manifest, entries, workerPath, problems) {
    const listed = new Set(manifest.files.map(file => file.path));
    const present = new Set(entries.map(entry => entry.path));
    for (const { path, kind } of entries) {
        if (kind === 'file' && !listed.has(path) && !manifest_isSibling(path)) {
            problems.push({ code: 'EVID_EXTRA', path, line: null, message: `${path} was not sealed` });
        }
    }
    for (const { path } of manifest.files) {
        if (!present.has(path))
            problems.push({ code: 'EVID_MISSING', path, line: null, message: `${path} is missing` });
    }
    const there = manifest.files.filter(file => present.has(file.path));
    const results = await hashTree(runDir, there.map(({ path, bytes }) => ({ path, bytes })), { workerPath });
    there.forEach((file, index) => problems.push(...driftOf(file, results[index])));
}
function driftOf(file, found) {
    if (found.sha256 === file.sha256)
        return [];
    const { path } = file;
    const why = found.refused === 'size'
        ? `${path} has ${found.bytes} bytes, sealed were ${file.bytes}`
        : found.refused === null
            ? `${path} has SHA-256 ${found.sha256}, sealed was ${file.sha256}`
            : `${path} cannot be compared: ${found.refused}`;
    return [{ code: 'EVID_DRIFT', path, line: null, message: why }];
}

;// CONCATENATED MODULE: ./src/evidence/story.ts
/** What a journal tells of a run: how far it came, which phase was open, and what it computed on the way. */


const STARTED = 'run.started';
const story_INTERRUPTED = 'run.interrupted';
/** More phases than any run has: a hostile journal may tell of millions. */
const MOST_PHASES = 64;
const NAMES = ['plan', 'setup', 'implement', 'test', 'pr'];
/** Phases that every record lists, also those that never began. */
const LISTED = (/* unused pure expression or super */ null && (['plan', 'setup', 'implement', 'test']));
function newStory() {
    return {
        started: null,
        last: null,
        interrupted: null,
        sealed: null,
        verdict: null,
        change: null,
        probed: null,
        begun: [],
        ended: [],
        open: null
    };
}
/** Reads the journal of a run. Throws FileRefused where it cannot be opened safely. */
function story_readStory(runDir) {
    const story = newStory();
    const reading = readChain(runDir, JOURNAL, event => tell(story, event));
    return { story, reading };
}
/** Adds an event to what is known. */
function tell(story, event) {
    if (event.type === story_INTERRUPTED)
        story.interrupted ??= event;
    else if (event.type === manifest_SEALED)
        story.sealed = event;
    else if (story.interrupted === null)
        story.last = event;
    if (event.type.startsWith('phase.'))
        tellPhase(story, event);
    else if (event.type === STARTED && event.seq === 1) {
        story.started = event;
        // Planning comes before the first event; it ends with its own `phase.ended`.
        story.open = { name: 'plan', attempts: 1 };
    }
    else if (event.type === 'command.started')
        tellAttempt(story, event);
    else if (event.type === 'run.verdict')
        Object.assign(story, { verdict: event, open: null });
    else if (event.type === 'change.computed')
        story.change = event;
    else if (event.type === 'isolation.probed')
        story.probed = event;
}
function tellPhase(story, { type, data }) {
    const name = data['phase'];
    if (typeof name !== 'string')
        return;
    if (type === 'phase.started') {
        if (story.begun.length < MOST_PHASES && !story.begun.includes(name))
            story.begun.push(name);
        story.open = { name, attempts: 1 };
        return;
    }
    const fact = { name, status: data['status'], code: data['code'] ?? null, attempts: data['attempts'] ?? 0 };
    if (story.open?.name === name)
        story.open = null;
    if (story.ended.length < MOST_PHASES && NAMES.includes(name))
        story.ended.push(fact);
}
function tellAttempt({ open }, { data }) {
    const attempt = data['attempt'];
    if (open !== null && data['phase'] === open.name && Number.isSafeInteger(attempt))
        open.attempts = Math.max(open.attempts, attempt);
}
/** Phases as a manifest lists them: what ended, what was open, what never began. */
function story_phasesOf(story, code) {
    const phases = [...story.ended];
    const { open } = story;
    if (open !== null && NAMES.includes(open.name))
        phases.push({
            name: open.name,
            status: 'interrupted',
            code,
            attempts: open.attempts
        });
    const known = new Set(phases.map(phase => phase.name));
    const rest = LISTED.filter(name => !known.has(name));
    return [...phases, ...rest.map(name => ({ name, status: 'not-run', code: null, attempts: 0 }))];
}
/** Where the run stood, in words: `after command.started in test`. Holds hostile text. */
function story_whereItStood({ last, open }) {
    const after = last === null ? 'before its first event' : `after ${last.type}`;
    return open === null ? `${after}, in no phase` : `${after} in ${open.name}`;
}
/** The backend that was chosen: the first whose probe passed. Its version may not have been recorded. */
function story_isolationOf({ probed }) {
    const reports = probed?.data['reports'];
    if (!Array.isArray(reports))
        return null;
    const chosen = reports.find(report => report?.['ok'] === true);
    if (chosen === undefined || chosen === null)
        return null;
    const version = typeof chosen['version'] === 'string' ? chosen['version'] : 'version not recorded';
    return { backend: chosen['backend'], version, facts: chosen['facts'] };
}
/** The change as far as it was computed. Whether it was committed is not known, so no commit is stated. */
function story_changeOf({ change }) {
    if (change === null)
        return null;
    const { tree, files, added, deleted } = change.data;
    return { tree, commit: null, files, added, deleted };
}

;// CONCATENATED MODULE: ./src/evidence/finish-facts.ts
/** The facts of an interrupted run, from what it left: taken only where they have the form of a manifest. */





const INTERRUPTED_CODE = 'RUN_INTERRUPTED';
const LARGEST_PLAN = (/* unused pure expression or super */ null && (64 * 1024 * 1024));
/** The verdict of a run that was ended before it had one to seal. */
const interruptedVerdict = {
    status: 'interrupted',
    code: INTERRUPTED_CODE,
    exit: 130,
    likely_cause: null
};
/**
 * What the run was, from plan.json where its digest holds and is the one that `run.started` names, else from that
 * event. Null where neither says enough: then there is nothing that a manifest could state.
 */
function finish_facts_identityOf(runDir, story) {
    const event = story.started?.data;
    if (event === undefined)
        return null;
    const planned = readPlan(runDir, event['plan_digest']);
    const found = [planned, event].flatMap(source => (source === null ? [] : [pickIdentity(event, source)]));
    return found.find(identity => isFacts(bareFacts(identity, story.started.time))) ?? null;
}
/** A plan.json that was being written when the program died does not have the digest it names. */
function readPlan(runDir, expected) {
    try {
        const bytes = readRegular(runDir, 'plan.json', { maxBytes: LARGEST_PLAN, allowHardLinks: true });
        const plan = asObject(JSON.parse(bytes.toString('utf8')));
        const { digest } = plan;
        const body = Object.entries(plan).filter(([name]) => name !== 'digest' && name !== 'refusals');
        const holds = digest === expected && digestOf(Object.fromEntries(body)) === digest;
        return holds ? { ...plan, plan_digest: digest } : null;
    }
    catch (error) {
        if (error instanceof FileRefused || error instanceof SyntaxError)
            return null;
        if (error instanceof TypeError || error instanceof RangeError)
            return null; // no canonical form, or nested too deep
        throw error;
    }
}
function pickIdentity(event, source) {
    const [program, pack, base] = ['program', 'pack', 'base'].map(name => asObject(source[name]));
    return {
        run_id: event['run_id'],
        program: { name: program['name'], version: program['version'] },
        pack: { id: pack['id'], title: pack['title'], path: pack['path'] },
        base: { commit: base['commit'], tree: base['tree'] },
        plan_digest: source['plan_digest']
    };
}
/** Facts of a run that is sealed now, afterwards. Parts that have not the form of a manifest are left out. */
function finish_facts_factsAfterwards(identity, story, finishedAt) {
    const bare = { ...bareFacts(identity, story.started.time), finished_at: finishedAt };
    return withParts(bare, story);
}
/** Facts of a run that had sealed its journal: as its last event states them, else from the events before. */
function finish_facts_factsOfSeal(identity, story) {
    const data = story.sealed.data;
    const stated = pickFacts(asObject(data['facts']));
    if (isFacts(stated))
        return stated;
    const { status, code, exit } = asObject(story.verdict?.data);
    const verdict = data['verdict'] ?? { status, code, exit, likely_cause: null };
    const bare = { ...bareFacts(identity, story.started.time), finished_at: story.sealed.time };
    const judged = { ...bare, verdict: verdict };
    return withParts(isFacts(judged) ? judged : bare, story);
}
function bareFacts(identity, startedAt) {
    return {
        ...identity,
        change: null,
        isolation: null,
        verdict: interruptedVerdict,
        phases: [],
        started_at: startedAt,
        finished_at: startedAt
    };
}
function withParts(bare, story) {
    const parts = [
        { change: changeOf(story) },
        { isolation: isolationOf(story) },
        { phases: phasesOf(story, INTERRUPTED_CODE) }
    ];
    return parts.reduce((known, part) => {
        const more = { ...known, ...part };
        return isFacts(more) ? more : known;
    }, bare);
}
function pickFacts(facts) {
    const names = [
        'run_id',
        'program',
        'pack',
        'base',
        'plan_digest',
        'change',
        'isolation',
        'verdict',
        'phases',
        'started_at',
        'finished_at'
    ];
    return Object.fromEntries(names.map(name => [name, facts[name]]));
}
/** True where a manifest of these facts has the form that its schema states. */
function isFacts(facts) {
    try {
        return hasManifestForm(makeManifest(facts, [], { lines: 0, head: FIRST_PREV }));
    }
    catch {
        return false; // no canonical JSON
    }
}
function asObject(value) {
    return typeof value === 'object' && value !== null ? value : {};
}

;// CONCATENATED MODULE: ./src/evidence/finish-records.ts
/** Records that a killed run did not come to write: the least that is true of it. */





/** Records of a whole run, beside journal and manifest. */
const finish_records_RECORDS = ['acceptance.json', 'plan.json', 'redactions.json', 'summary.md'];
/** Writes what is absent of acceptance, redactions and summary. What is there stays, also where it is half. */
function finish_records_writeAbsent(runDir, absent, facts, stood, redactor, owner) {
    const texts = {
        'acceptance.json': notJudged,
        'redactions.json': () => lostCounts(redactor),
        'summary.md': () => redactor.redactText(summaryOf(facts, stood))
    };
    for (const [name, text] of Object.entries(texts)) {
        if (!absent.includes(name))
            continue;
        writing(name, () => writeFileDurable(join(runDir, name), text(), owner === undefined ? {} : { owner }));
    }
}
function notJudged() {
    return recordText({ schema_version: 1, verdict: 'not-judged', criteria: [], not_checked: [] });
}
/** What the killed program had replaced is not known: `complete` says so. */
function lostCounts(redactor) {
    return recordText({ schema_version: 1, replaced: redactor.counts(), too_short: [], complete: false });
}
function summaryOf(facts, stood) {
    const { pack, verdict, phases } = facts;
    const rows = phases.map(({ name, status, code }) => `| ${name} | ${status} | ${code ?? ''} |`);
    return [
        `# INTERRUPTED ${forCode(pack.id)}`,
        '',
        forCode(pack.title, 200),
        '',
        `- verdict ${verdict.code}: the program was ended ${forCell(stood)}; the record was sealed afterwards`,
        '- the run sealed no verdict of its own, and nothing was published from it',
        `- run ${forCode(facts.run_id)}`,
        `- plan ${forCode(facts.plan_digest)}`,
        `- base ${forCode(facts.base.commit)}`,
        '',
        '## Phases',
        '',
        '| phase | status | code |',
        '| --- | --- | --- |',
        ...rows,
        ''
    ].join('\n');
}

;// CONCATENATED MODULE: ./src/evidence/verify-interruption.ts



/**
 * Adds EVID_INCOMPLETE where the record is that of an interrupted run, EVID_MANIFEST where only one of verdict and
 * journal says so. Gives how far the run came; null for a run that was not interrupted.
 */
function checkInterruption(manifest, story, entries, problems) {
    const { interrupted, sealed } = story;
    const claimed = manifest.verdict.status === 'interrupted';
    if (!claimed && interrupted === null)
        return null;
    for (const message of verify_interruption_contradictions(manifest, story))
        problems.push({ code: 'EVID_MANIFEST', path: null, line: null, message });
    if (!claimed || interrupted === null || sealed === null)
        return null;
    problems.push({
        code: 'EVID_INCOMPLETE',
        path: null,
        line: null,
        message: `the run was interrupted ${story_whereItStood(story)}; sealed afterwards by ${finisher(story)}`
    });
    return howFarItCame(story, entries);
}
function* verify_interruption_contradictions({ verdict }, { interrupted, sealed }) {
    const claimed = verdict.status === 'interrupted';
    if (interrupted === null) {
        yield 'the verdict is interrupted, and the journal tells of no interruption';
        return;
    }
    if (!claimed)
        yield `the journal tells of an interruption, and the verdict is ${verdict.status}`;
    else if (verdict.code !== INTERRUPTED_CODE || verdict.exit !== 130)
        yield `the verdict is interrupted with code ${verdict.code} and exit ${verdict.exit}`;
    if (sealed !== null && sealed.seq !== interrupted.seq + 1)
        yield 'the run went on after its interruption';
}
function finisher({ interrupted }) {
    const by = interrupted?.data['by'];
    return typeof by === 'string' ? by : 'whom it does not say';
}
function howFarItCame(story, entries) {
    const { last, interrupted, begun } = story;
    const { torn_bytes: torn, absent } = interrupted.data;
    return {
        phases_begun: begun,
        last_event: last === null ? null : { type: last.type, time: last.time },
        events: interrupted.seq - 1,
        torn_bytes: Number.isSafeInteger(torn) ? torn : 0,
        journal_sealed: true,
        files: entries.filter(entry => entry.kind === 'file').map(({ path, bytes }) => ({ path, bytes })),
        absent: Array.isArray(absent) ? finish_records_RECORDS.filter(name => absent.includes(name)) : []
    };
}

;// CONCATENATED MODULE: ./src/evidence/verify-journal.ts
/** The journal against the manifest; and, where nothing was sealed, how far the run came. */





/** Adds what does not hold of the journal; gives what it tells, null where it does not hold to its end. */
function checkJournal(runDir, manifest, entries, problems) {
    if (!entries.some(entry => entry.path === manifest_JOURNAL && entry.kind === 'file')) {
        // Where the manifest lists it, EVID_MISSING says so already.
        if (!manifest.files.some(file => file.path === manifest_JOURNAL))
            problems.push(chainProblem(null, 'there is no journal'));
        return null;
    }
    const story = newStory();
    const reading = verify_journal_read(runDir, problems, event => tell(story, event));
    if (reading === null || breaks(reading, problems))
        return null;
    if (reading.torn > 0)
        problems.push(chainProblem(reading.lines + 1, 'the last line is not whole'));
    if (reading.lastType !== manifest_SEALED)
        problems.push(chainProblem(reading.lines, `the last event is ${reading.lastType ?? 'none'}, not ${manifest_SEALED}`));
    const { lines, head } = manifest.journal;
    if (lines !== reading.lines || head !== reading.head) {
        problems.push(chainProblem(reading.lines, `the journal has ${reading.lines} lines and head ${reading.head}; the manifest states ${lines} and ${head}`));
    }
    return story;
}
/** What an unsealed run shows. A torn last line is how a killed program leaves it; a broken chain is not. */
function howFar(runDir, entries, problems) {
    const story = newStory();
    const present = entries.some(entry => entry.path === manifest_JOURNAL && entry.kind === 'file');
    const reading = !present ? null : verify_journal_read(runDir, problems, event => tell(story, event));
    if (reading !== null)
        breaks(reading, problems);
    const known = story.sealed ?? story.last;
    const files = entries.filter(entry => entry.kind === 'file').map(({ path, bytes }) => ({ path, bytes }));
    const whole = [manifest_JOURNAL, manifest_MANIFEST, ...finish_records_RECORDS].sort();
    return {
        phases_begun: story.begun,
        last_event: known === null ? null : { type: known.type, time: known.time },
        events: reading?.lines ?? 0,
        torn_bytes: reading?.torn ?? 0,
        journal_sealed: reading?.lastType === manifest_SEALED,
        files,
        absent: whole.filter(name => !files.some(file => file.path === name))
    };
}
function verify_journal_read(runDir, problems, seen) {
    try {
        return chain_readChain(runDir, manifest_JOURNAL, seen);
    }
    catch (error) {
        if (!(error instanceof files/* FileRefused */.rV))
            throw error;
        problems.push(chainProblem(null, error.message));
        return null;
    }
}
function breaks(reading, problems) {
    const { broken } = reading;
    if (broken !== null)
        problems.push(chainProblem(broken.line, `events.jsonl line ${broken.line}: ${broken.why}`));
    return broken !== null;
}
function chainProblem(line, message) {
    return { code: 'EVID_CHAIN', path: manifest_JOURNAL, line, message };
}

;// CONCATENATED MODULE: ./src/evidence/mend.ts
/** Going on with a journal that a killed program left: an event over the torn line, so that the cut is never lost. */







class mend_JournalMender {
    fd;
    at;
    clock;
    redactor;
    constructor(fd, at, clock, redactor) {
        this.fd = fd;
        this.at = at;
        this.clock = clock;
        this.redactor = redactor;
    }
    /** Opens the journal of a directory at its last line that holds. Throws EVID_UNSAFE where it has other names. */
    static open(directory, place, clock, redactor) {
        const { lines, head, offset } = place;
        return new mend_JournalMender(openForWriting(directory), { lines, head, offset }, clock, redactor);
    }
    /**
     * Writes an event where the last whole line ends. What was torn is overwritten and then cut off, in this order: a
     * program killed in between leaves either the torn line or the event that tells of it.
     */
    append(type, data) {
        const { lines, head, offset } = this.at;
        const line = eventLine(lines + 1, this.clock.now(), type, this.redactor.redactJson(data), head);
        const bytes = Buffer.from(`${line}\n`, 'utf8');
        writing(JOURNAL, () => {
            writeAllAt(this.fd, bytes, offset);
            ftruncateSync(this.fd, offset + bytes.length);
            fsyncSync(this.fd);
        });
        this.at = { lines: lines + 1, head: sha256(line), offset: offset + bytes.length };
    }
    /** Where the journal stands, as a manifest states it. */
    place() {
        return { lines: this.at.lines, head: this.at.head };
    }
    close() {
        closeSync(this.fd);
    }
}
/** Makes an empty journal where the program was killed before it had one. */
function mend_ensureJournal(directory, owner) {
    writing(directory, () => {
        const parent = SafeDirectory.open(directory);
        try {
            closeSync(openNew(parent.at(JOURNAL), owner === undefined ? {} : { owner }));
        }
        finally {
            parent.close();
        }
    });
}
function openForWriting(directory) {
    const { O_RDWR, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
    const parent = writing(directory, () => SafeDirectory.open(directory));
    try {
        const fd = writing(JOURNAL, () => openSync(parent.at(JOURNAL), O_RDWR | O_NOFOLLOW | O_NONBLOCK));
        const stat = fstatSync(fd);
        // Whatever shares the file under another name would be written to as well.
        if (stat.isFile() && stat.nlink === 1)
            return fd;
        closeSync(fd);
        throw new EvidenceError('EVID_UNSAFE', `${JOURNAL} is no regular file with one name`, {
            where: directory
        });
    }
    finally {
        parent.close();
    }
}
function writeAllAt(fd, data, position) {
    for (let done = 0; done < data.length;)
        done += writeSync(fd, data, done, data.length - done, position + done);
}

;// CONCATENATED MODULE: ./src/evidence/finish-publish.ts
/** Finishing the publisher's record that a killed program left beside a sealed run. */









/**
 * Seals `<runDir>/publish/` where it was begun and not sealed. A directory without anything in it is removed: its
 * journal comes before everything else. Throws EVID_CHAIN where its journal is none that a crash leaves.
 */
function finish_publish_finishPublish(runDir, runManifest, entries, how) {
    const directory = join(runDir, 'publish');
    const own = entries.filter(({ path }) => path.startsWith('publish/')).map(({ path }) => path.slice(8));
    if (own.includes(MANIFEST))
        return 'whole';
    if (own.length === 0) {
        removeEmpty(runDir, directory);
        return 'none';
    }
    refuseWithoutJournal(directory, own);
    removeUnrenamed(directory);
    if (!own.includes(JOURNAL))
        ensureJournal(directory, how.owner);
    finish(directory, runManifest, own, how);
    return 'finished';
}
/** The journal is the first file of a record: others without it mean that someone took it away. */
function refuseWithoutJournal(directory, own) {
    if (own.includes(JOURNAL) || onlyJournal(own))
        return;
    throw new EvidenceError('EVID_CHAIN', `publish/${JOURNAL} is missing`, { where: directory });
}
function removeEmpty(runDir, directory) {
    try {
        SafeDirectory.open(directory).close();
    }
    catch (error) {
        if (error instanceof FileRefused && error.reason === 'missing')
            return;
        throw error;
    }
    try {
        writing(runDir, () => rmdirSync(directory));
    }
    catch (error) {
        if (error.cause?.code !== 'ENOTEMPTY')
            throw error;
    }
}
/** What a publisher's journal tells. Throws FileRefused. */
function readPublishStory(directory) {
    const known = { first: null, last: null, interrupted: false };
    const reading = chain_readChain(directory, manifest_JOURNAL, event => {
        if (event.seq === 1 && event.type === publish_record_PUBLISH_STARTED)
            known.first = event;
        if (event.type === publish_record_PUBLISH_INTERRUPTED)
            known.interrupted = true;
        else if (event.type !== publish_record_PUBLISH_SEALED && !known.interrupted)
            known.last = event;
    });
    return { reading, ...known };
}
function finish(directory, runManifest, own, how) {
    const story = readPublishStory(directory);
    const { reading, first, last } = story;
    refuseTampered(directory, story, own);
    const stated = first === null ? runManifest : String(first.data['run_manifest']);
    if (reading.lastType === PUBLISH_SEALED) {
        const { lines, head } = reading;
        sealPublish(directory, stated, how.clock.now(), { lines, head }, how.owner);
        return;
    }
    const journal = JournalMender.open(directory, reading, how.clock, how.redactor);
    try {
        if (first === null)
            journal.append(PUBLISH_STARTED, { run_manifest: runManifest, by: how.by });
        if (!story.interrupted) {
            const torn_bytes = reading.torn;
            journal.append(PUBLISH_INTERRUPTED, { by: how.by, last_event: last?.type ?? null, torn_bytes });
        }
        journal.append(PUBLISH_SEALED, {});
    }
    finally {
        journal.close();
    }
    sealPublish(directory, stated, how.clock.now(), journal.place(), how.owner);
}
function refuseTampered(directory, story, own) {
    const { broken, lines } = story.reading;
    const why = broken?.why ?? notLeftByACrash(story, own);
    if (why === null)
        return;
    const message = `publish/${JOURNAL} line ${broken?.line ?? lines}: ${why}`;
    throw new EvidenceError('EVID_CHAIN', message, { where: directory });
}
function notLeftByACrash({ reading, first }, own) {
    const { torn, lines, lastType } = reading;
    if (lastType === PUBLISH_SEALED && torn > 0)
        return 'the line follows the seal';
    if (lines === 0)
        return onlyJournal(own) ? null : 'there are files, and no event';
    if (first === null)
        return `the first event is not ${PUBLISH_STARTED}`;
    const named = /^sha256:[0-9a-f]{64}$/.test(String(first.data['run_manifest']));
    return named ? null : 'the first event names no manifest';
}
function onlyJournal(own) {
    return own.every(path => path === JOURNAL || isUnrenamed(path));
}

;// CONCATENATED MODULE: ./src/evidence/verify-publish.ts
/** The publisher's record beside a sealed run: whole, chained, and begun from this run's manifest. */







/**
 * Gives the record's digest where there is a record and it holds. One that was interrupted, sealed afterwards or not,
 * is EVID_INCOMPLETE; everything else that is wrong with it EVID_PUBLISH.
 */
function checkPublishRecord(runDir, run, entries, problems) {
    const own = entries.filter(entry => entry.path.startsWith('publish/'));
    if (own.length === 0)
        return null;
    const directory = `${runDir}/publish`;
    const sealed = own.some(entry => entry.path === `publish/${manifest_MANIFEST}`);
    const found = [...(sealed ? publishProblems(directory, run, own) : unsealedProblems(directory, run, own))];
    for (const message of found)
        problems.push({ code: 'EVID_PUBLISH', path: 'publish', line: null, message: `publish: ${message}` });
    if (found.length > 0)
        return null;
    const stood = interruption(directory, sealed);
    if (stood !== null)
        problems.push({ code: 'EVID_INCOMPLETE', path: 'publish', line: null, message: stood });
    return sealed ? (readRecord(directory)?.digest ?? null) : null;
}
/** How publishing ended before its end; null where it did not. */
function interruption(directory, sealed) {
    const { interrupted, last } = readPublishStory(directory);
    const where = last === null ? 'before its first event' : `after ${last.type}`;
    if (!sealed)
        return `publishing was not sealed: it ended ${where}`;
    return interrupted ? `publishing was interrupted ${where}; its record was sealed afterwards` : null;
}
/** What a killed program does not leave behind. */
function* unsealedProblems(directory, run, entries) {
    if (!entries.some(entry => entry.path === `publish/${manifest_JOURNAL}`)) {
        yield 'it has neither manifest nor journal';
        return;
    }
    try {
        const { reading, first } = readPublishStory(directory);
        if (reading.broken !== null)
            yield `events.jsonl line ${reading.broken.line}: ${reading.broken.why}`;
        else if (reading.lines > 0 && (run === null || first?.data['run_manifest'] !== run.digest))
            yield 'its journal does not start from the run’s manifest';
        else if (reading.lastType === publish_record_PUBLISH_SEALED && reading.torn > 0)
            yield 'its journal goes on after its seal';
    }
    catch (error) {
        if (!(error instanceof files/* FileRefused */.rV))
            throw error;
        yield error.message;
    }
}
function* publishProblems(directory, run, entries) {
    const record = readRecord(directory);
    if (record === null) {
        yield 'its manifest is not of the known form';
        return;
    }
    const { digest, ...body } = record;
    if ((0,canonical/* digestOf */.ol)(body) !== digest)
        yield 'its digest does not follow from its members';
    if (run === null || record.run_manifest !== run.digest)
        yield `it was made for the manifest ${record.run_manifest}`;
    if (merkleRoot(record.files) !== record.merkle_root)
        yield 'its Merkle root does not follow from its files';
    yield* fileProblems(directory, record, entries);
    yield* chainProblems(directory, record);
}
function* fileProblems(directory, record, entries) {
    const listed = new Set(record.files.map(file => file.path));
    const there = entries.map(entry => entry.path.slice('publish/'.length));
    for (const path of there)
        if (path !== manifest_MANIFEST && !listed.has(path))
            yield `${path} was not sealed`;
    for (const { path } of record.files)
        if (!there.includes(path))
            yield `${path} is missing`;
    const present = record.files.filter(file => there.includes(file.path));
    const results = hashTreeSync(directory, present.map(({ path, bytes }) => ({ path, bytes })));
    for (const [index, file] of present.entries())
        if (results[index].sha256 !== file.sha256)
            yield `${file.path} is not the file that was sealed`;
}
function* chainProblems(directory, record) {
    try {
        const { reading, first } = readPublishStory(directory);
        if (reading.broken !== null)
            yield `events.jsonl line ${reading.broken.line}: ${reading.broken.why}`;
        else if (reading.torn > 0 || reading.lastType !== publish_record_PUBLISH_SEALED)
            yield 'its journal is not sealed';
        if (reading.lines !== record.journal.lines || reading.head !== record.journal.head)
            yield 'its journal is not the one its manifest states';
        if (first?.data['run_manifest'] !== record.run_manifest)
            yield 'its journal does not start from the run’s manifest';
    }
    catch (error) {
        if (!(error instanceof files/* FileRefused */.rV))
            throw error;
        yield error.message;
    }
}
/** The record's manifest, in its one written form; null where it is anything else. */
function readRecord(directory) {
    try {
        const bytes = (0,files/* readRegular */.VX)(directory, manifest_MANIFEST, { maxBytes: manifest_LARGEST_MANIFEST, allowHardLinks: true });
        const value = JSON.parse(bytes.toString('utf8'));
        const same = Buffer.compare(Buffer.from(manifest_recordText(value)), bytes) === 0;
        return same && isRecord(value) ? value : null;
    }
    catch {
        return null; // missing, unsafe, no JSON, nested too deep
    }
}
function isRecord(value) {
    const keys = (0,canonical/* canonical */.$N)(Object.keys(value).sort());
    if (keys !==
        (0,canonical/* canonical */.$N)(['digest', 'files', 'finished_at', 'journal', 'merkle_root', 'run_manifest', 'schema_version']))
        return false;
    if (value.schema_version !== 1 || typeof value.run_manifest !== 'string' || !Array.isArray(value.files))
        return false;
    if (typeof value.journal !== 'object' || value.journal === null)
        return false;
    return value.files.every(isFile);
}
function isFile(file) {
    if (typeof file !== 'object' || file === null || typeof file.path !== 'string')
        return false;
    return Number.isSafeInteger(file.bytes) && file.bytes >= 0 && /^[0-9a-f]{64}$/.test(String(file.sha256));
}

;// CONCATENATED MODULE: ./src/evidence/verify.ts
/**
 * The verifier: needs nothing but the run directory, and takes all of it for hostile. Unsigned evidence that checks
 * out is consistent, not authentic: whoever can write the directory could have made all of it (DESIGN "Evidence").
 */










const WALK = { maxEntries: 1_000_000, maxDepth: 64, sizes: true };
/** Checks a run directory. Every problem is in the report; throws only where there is no such directory. */
async function verifyRun(runDir, options = {}) {
    const path = (0,external_node_path_.resolve)(runDir);
    const problems = [];
    const entries = survey(path, problems);
    if (!entries.some(entry => entry.path === manifest_MANIFEST))
        return unsealed(path, entries, problems, options);
    const manifest = loadManifest(path, problems);
    const incomplete = manifest === null
        ? checkExpectations(null, entries, options, problems)
        : await checkAgainst(path, manifest, entries, options, problems);
    const publish = checkPublishRecord(path, manifest, entries, problems);
    return reportOf(path, manifest, publish, problems, incomplete);
}
/** Everything below the run directory; whatever is neither file nor directory is a problem. */
function survey(path, problems) {
    const { entries, truncated } = verify_walk(path);
    if (truncated)
        problems.push({
            code: 'EVID_UNSAFE',
            path: null,
            line: null,
            message: 'the directory holds more entries, or deeper ones, than any run writes'
        });
    const names = {
        symlink: 'is a symbolic link',
        other: 'is no regular file',
        'bad-name': 'has a name that is not UTF-8'
    };
    for (const { path: member, kind } of entries) {
        if (kind !== 'file')
            problems.push({ code: 'EVID_UNSAFE', path: member, line: null, message: `${member} ${names[kind]}` });
    }
    return entries;
}
function verify_walk(path) {
    try {
        return (0,walk/* walkTree */.I)(path, WALK);
    }
    catch (error) {
        if (!(error instanceof files/* FileRefused */.rV))
            throw error;
        throw new errors_EvidenceError('EVID_NOT_FOUND', `no run directory: ${error.message}`, {
            where: path,
            cause: error
        });
    }
}
function loadManifest(path, problems) {
    const found = readOrWhy(path);
    const reading = typeof found === 'string' ? { manifest: null, problems: [found] } : manifest_readManifest(found);
    for (const message of reading.problems)
        problems.push({
            code: 'EVID_MANIFEST',
            path: manifest_MANIFEST,
            line: null,
            message: `manifest.json: ${message}`
        });
    return reading.manifest;
}
function readOrWhy(path) {
    try {
        return (0,files/* readRegular */.VX)(path, manifest_MANIFEST, { maxBytes: manifest_LARGEST_MANIFEST, allowHardLinks: true });
    }
    catch (error) {
        if (error instanceof files/* FileRefused */.rV)
            return error.message;
        throw error;
    }
}
async function checkAgainst(path, manifest, entries, options, problems) {
    checkExpectations(manifest, entries, options, problems);
    await checkFiles(path, manifest, entries, options.workerPath ?? null, problems);
    const story = checkJournal(path, manifest, entries, problems);
    checkAcceptance(path, manifest, problems);
    return story === null ? null : checkInterruption(manifest, story, entries, problems);
}
function checkExpectations(manifest, entries, options, problems) {
    const { expectManifest, requireSignature } = options;
    if (expectManifest !== undefined && manifest?.digest !== expectManifest) {
        problems.push({
            code: 'EVID_EXPECTED',
            path: manifest_MANIFEST,
            line: null,
            message: `the manifest is ${manifest?.digest ?? 'unreadable'}, expected ${expectManifest}`
        });
    }
    if (requireSignature !== true)
        return null;
    const present = entries.some(entry => entry.path === 'attestation.dsse.json');
    const message = present
        ? 'there is an attestation, which this version cannot check'
        : 'there is no attestation';
    problems.push({
        code: 'EVID_UNSIGNED',
        path: present ? 'attestation.dsse.json' : null,
        line: null,
        message
    });
    return null;
}
function reportOf(path, manifest, publishDigest, problems, incomplete) {
    const state = stateOf(problems);
    return {
        run_dir: path,
        ok: state === 'consistent',
        state,
        finding: findingOf(state, incomplete),
        ...statedBy(manifest),
        publish_digest: publishDigest,
        problems,
        incomplete
    };
}
/** Incomplete is what nothing contradicts: a record that is missing a signature may still be only that. */
function stateOf(problems) {
    if (problems.length === 0)
        return 'consistent';
    const codes = new Set(problems.map(problem => problem.code));
    const interrupted = codes.delete('EVID_INCOMPLETE');
    codes.delete('EVID_UNSIGNED');
    return interrupted && codes.size === 0 ? 'incomplete' : 'inconsistent';
}
function findingOf(state, incomplete) {
    if (state === 'consistent')
        return 'consistent, not authentic';
    if (state === 'inconsistent')
        return 'not consistent';
    return incomplete === null
        ? 'incomplete: publishing was interrupted; the run is consistent, not authentic'
        : 'incomplete: interrupted, and sealed afterwards; consistent as far as it goes, not authentic';
}
function statedBy(manifest) {
    if (manifest === null)
        return {
            run_id: null,
            manifest_digest: null,
            merkle_root: null,
            journal: null,
            files: 0,
            bytes: 0,
            verdict: null
        };
    const { run_id, digest, merkle_root, journal, files, verdict } = manifest;
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    return { run_id, manifest_digest: digest, merkle_root, journal, files: files.length, bytes, verdict };
}
/** No manifest: what is there, what is not, and whether the journal holds as far as it goes. */
function unsealed(path, entries, problems, options) {
    const incomplete = howFar(path, entries, problems);
    const where = incomplete.last_event === null ? 'before its first event' : `after ${incomplete.last_event.type}`;
    problems.unshift({
        code: 'EVID_INCOMPLETE',
        path: null,
        line: null,
        message: `the run was not sealed: it ended ${where}`
    });
    checkExpectations(null, entries, options, problems);
    const tampered = problems.some(problem => problem.code === 'EVID_CHAIN' || problem.code === 'EVID_UNSAFE');
    return {
        ...reportOf(path, null, null, problems, incomplete),
        state: tampered ? 'inconsistent' : 'incomplete',
        finding: tampered
            ? 'not sealed, and not consistent as far as it goes'
            : 'incomplete: never sealed, so nothing vouches for what is there'
    };
}

// EXTERNAL MODULE: ./src/evidence/schemas/evidence-index.generated.cjs
var evidence_index_generated = __webpack_require__(86104);
;// CONCATENATED MODULE: ./src/evidence/index-file.ts
/** evidence_index.json, schema version 1: the runs of an evidence directory as their manifests state them. */









const index_file_INDEX = 'evidence_index.json';
const LARGEST_INDEX = (/* unused pure expression or super */ null && (256 * 1024 * 1024));
/**
 * Scans the runs of an evidence directory and writes its index, atomically. Deterministic but for `generated_at`,
 * which is the clock's. A run directory that is broken is listed as such. States what manifests say; checks nothing.
 */
function writeIndex(evidenceDir, clock) {
    const directory = (0,external_node_path_.resolve)(evidenceDir);
    const index = {
        schema_version: 1,
        generated_at: clock.now(),
        roots_scanned: [(0,external_node_path_.basename)(directory)],
        runs: index_file_runNames(directory).map(name => index_file_indexRun(directory, name))
    };
    errors_writing(directory, () => {
        const owner = place_ownerLike(directory);
        durable_writeFileDurable((0,external_node_path_.join)(directory, index_file_INDEX), manifest_recordText(index), owner === undefined ? {} : { owner });
    });
    return index;
}
/** Names of the run directories, sorted by bytes; hidden ones are not runs. */
function index_file_runNames(evidenceDir) {
    const root = index_file_openOrNone(evidenceDir);
    if (root === null)
        return [];
    try {
        return root
            .list()
            .flatMap(({ name, kind }) => kind === 'directory' && name !== null && /^[A-Za-z0-9]/.test(name) ? [name] : []);
    }
    finally {
        root.close();
    }
}
function index_file_openOrNone(evidenceDir) {
    try {
        return files/* SafeDirectory */.n2.open(evidenceDir);
    }
    catch (error) {
        if (error instanceof files/* FileRefused */.rV && error.reason === 'missing')
            return null;
        throw new errors_EvidenceError('EVID_DIR_UNSAFE', error.message, {
            where: evidenceDir,
            cause: error
        });
    }
}
/** What one run directory says of itself. Never throws for anything in it. */
function index_file_indexRun(evidenceDir, name) {
    const runDir = (0,external_node_path_.join)(evidenceDir, name);
    const unknown = {
        run_id: name,
        run_dir: name,
        manifest_path: null,
        artifacts: [],
        state: 'unreadable',
        note: null,
        digest: null,
        verdict: null,
        pack_id: null,
        started_at: null
    };
    try {
        const bytes = (0,files/* readRegular */.VX)(runDir, manifest_MANIFEST, { maxBytes: manifest_LARGEST_MANIFEST, allowHardLinks: true });
        const { manifest, problems } = manifest_readManifest(bytes);
        if (manifest === null || problems.length > 0)
            return { ...unknown, note: `manifest.json: ${problems[0] ?? 'not readable'}` };
        return { ...unknown, ...sealedRun(runDir, name, manifest) };
    }
    catch (error) {
        if (!(error instanceof files/* FileRefused */.rV))
            return { ...unknown, note: `not readable: ${error.code ?? 'unknown'}` };
        if (error.reason !== 'missing')
            return { ...unknown, note: error.message.replace(`${runDir}/`, '') };
        return { ...unknown, ...unsealedRun(runDir) };
    }
}
function sealedRun(runDir, name, manifest) {
    const interrupted = manifest.verdict.status === 'interrupted';
    const listed = manifest.files.map(({ path, sha256, bytes }) => ({ ...artifactOf(path), sha256, bytes }));
    return {
        run_id: manifest.run_id,
        manifest_path: `${name}/${manifest_MANIFEST}`,
        artifacts: [...listed, artifactOf(manifest_MANIFEST), ...siblings(runDir)],
        ...(interrupted ? { state: 'incomplete', note: 'interrupted, sealed afterwards' } : { state: 'sealed' }),
        digest: manifest.digest,
        verdict: { status: manifest.verdict.status, code: manifest.verdict.code },
        pack_id: manifest.pack.id,
        started_at: manifest.started_at
    };
}
/** What was made after the seal and is there. */
function siblings(runDir) {
    const { entries } = (0,walk/* walkTree */.I)(runDir, { maxEntries: 1_000_000, maxDepth: 64, sizes: false });
    const known = entries.filter(({ path, kind }) => kind === 'file' &&
        (path.startsWith('publish/') || path === 'attestation.dsse.json' || path === 'report.html'));
    return known.map(({ path }) => artifactOf(path));
}
function unsealedRun(runDir) {
    const facts = { state: 'incomplete', note: 'never sealed' };
    try {
        chain_readChain(runDir, manifest_JOURNAL, event => {
            if (event.seq === 1)
                facts.started_at = event.time;
        });
    }
    catch (error) {
        if (!(error instanceof files/* FileRefused */.rV))
            throw error;
        facts.note = 'never sealed, no journal';
    }
    return facts;
}
const TYPES = [
    [/^manifest\.json$/, 'manifest', 1],
    [/^events\.jsonl$/, 'journal', 1],
    [/^plan\.json$/, 'plan', 1],
    [/^acceptance\.json$/, 'acceptance', 1],
    [/^redactions\.json$/, 'redactions', 1],
    [/^egress\.jsonl$/, 'egress', 1],
    [/^review_report\.json$/, 'review', 1],
    [/^(plan|summary)\.md$/, 'summary', null],
    [/^change\.(bundle|patch)$/, 'change', null],
    [/^sbom\.cdx\.json$/, 'sbom', null],
    [/^vulnerabilities\.json$/, 'vulnerabilities', 1],
    [/^attestation\.dsse\.json$/, 'attestation', null],
    [/^report\.html$/, 'report', null],
    [/^logs\//, 'log', null],
    [/^artifacts\//, 'artifact', null],
    [/^publish\/manifest\.json$/, 'publish', 1],
    [/^publish\//, 'publish', null]
];
function artifactOf(path) {
    const [, type, schema_version] = TYPES.find(([pattern]) => pattern.test(path)) ?? [null, 'other', null];
    return { type, path, schema_version };
}
/** Reads an index that anyone may have written. Throws EVID_INDEX. */
function index_file_readIndex(evidenceDir) {
    function refuse(message, cause) {
        return new EvidenceError('EVID_INDEX', message, { where: join(evidenceDir, index_file_INDEX), cause });
    }
    let value;
    try {
        value = JSON.parse(readRegular(evidenceDir, index_file_INDEX, { maxBytes: LARGEST_INDEX, allowHardLinks: true }).toString('utf8'));
    }
    catch (error) {
        throw refuse(error instanceof FileRefused
            ? `the index ${error.reason === 'missing' ? 'is missing' : 'cannot be read safely'}`
            : 'the index is not JSON', error);
    }
    if (validateIndex(value))
        return value;
    const [first] = validateIndex.errors ?? [];
    throw refuse(`the index does not have the form of schema version 1: ${first?.instancePath ?? ''} ${first?.message ?? ''}`);
}

;// CONCATENATED MODULE: ./src/evidence/queries.ts
/** Questions to the evidence: which runs, which artifacts, one artifact, what the index is; and which run is meant. */





/** Runs of the index, newest first. */
function listRuns(evidenceDir) {
    return [...readIndex(evidenceDir).runs].sort(newestFirst);
}
/** Artifacts of one run of the index; `type` narrows them. Throws EVID_NOT_FOUND. */
function listArtifacts(evidenceDir, runId, type) {
    const run = readIndex(evidenceDir).runs.find(one => one.run_id === runId || one.run_dir === runId);
    if (run === undefined)
        throw new EvidenceError('EVID_NOT_FOUND', `the index has no run ${runId}`, {
            where: join(evidenceDir, INDEX)
        });
    return run.artifacts.filter(artifact => type === undefined || artifact.type === type);
}
/** One file of a run, opened safely, its first `maxBytes` (default 1 MiB). Throws EVID_NOT_FOUND. */
function showArtifact(runDir, path, options = {}) {
    const most = options.maxBytes ?? 1 << 20;
    let file;
    try {
        file = openRegular(runDir, path, { allowHardLinks: true });
    }
    catch (error) {
        if (error instanceof FileRefused)
            throw new EvidenceError('EVID_NOT_FOUND', `no artifact: ${error.message}`, {
                where: runDir,
                cause: error
            });
        throw error;
    }
    try {
        const content = Buffer.alloc(Math.min(most, file.bytes));
        let done = 0;
        for (let count = -1; done < content.length && count !== 0; done += count)
            count = readSync(file.fd, content, done, content.length - done, null);
        return { path, bytes: file.bytes, content: content.subarray(0, done), truncated: file.bytes > done };
    }
    finally {
        closeSync(file.fd);
    }
}
function showIndexMeta(evidenceDir) {
    const { schema_version, generated_at, roots_scanned, runs } = readIndex(evidenceDir);
    const [sealed, incomplete, unreadable] = ['sealed', 'incomplete', 'unreadable'].map(state => runs.filter(run => run.state === state).length);
    const artifacts = runs.reduce((sum, run) => sum + run.artifacts.length, 0);
    return {
        schema_version,
        generated_at,
        roots_scanned,
        runs: runs.length,
        artifacts,
        sealed,
        incomplete,
        unreadable
    };
}
/**
 * The run directory that is meant by `last`, by a run id, or by a path (one with a `/`, or `.`), absolute. A link
 * that the user gives is followed, once, here. Throws EVID_NOT_FOUND.
 */
function resolveRun(evidenceDir, which, cwd = '/') {
    const names = runNames(evidenceDir);
    if (which === 'last') {
        const [newest] = names
            .map(name => indexRun(evidenceDir, name))
            .sort((a, b) => newestFirst(a, b) || madeAt(evidenceDir, b) - madeAt(evidenceDir, a));
        if (newest === undefined)
            throw new EvidenceError('EVID_NOT_FOUND', 'no run is recorded yet', { where: evidenceDir });
        return join(resolve(evidenceDir), newest.run_dir);
    }
    if (names.includes(which))
        return join(resolve(evidenceDir), which);
    const path = isAbsolute(which) ? which : resolve(cwd, which);
    const looksLikePath = which.includes('/') || which === '.';
    const stat = looksLikePath ? lstatSync(path, { throwIfNoEntry: false }) : undefined;
    if (stat === undefined)
        throw new EvidenceError('EVID_NOT_FOUND', `no run ${which}`, { where: evidenceDir });
    const real = realpathSync(path);
    return basename(real) === 'manifest.json' ? dirname(real) : real;
}
function newestFirst(a, b) {
    const [left, right] = [a.started_at ?? '', b.started_at ?? ''];
    return left === right ? 0 : left < right ? 1 : -1;
}
function madeAt(evidenceDir, run) {
    return lstatSync(join(evidenceDir, run.run_dir)).mtimeMs;
}

;// CONCATENATED MODULE: ./src/evidence/report.ts
/** The report of a run, in Markdown: made from the sealed record only, every foreign word inert. */







/** Rows of a table that are shown; the rest is counted. */
const MOST_ROWS = 500;
/**
 * Markdown of a sealed run. It shows what the record says and vouches for none of it: `verifyRun` checks.
 * Throws EVID_INCOMPLETE where the run was never sealed, EVID_MANIFEST where its manifest is not consistent.
 */
function renderReport(runDir) {
    const manifest = sealedManifest(runDir);
    return [
        ...head(manifest),
        ...report_interruption(runDir, manifest),
        ...phases(manifest),
        ...acceptance(runDir, manifest),
        ...change(manifest),
        ...refused(runDir, manifest),
        ...report_files(manifest)
    ].join('\n');
}
function sealedManifest(runDir) {
    let bytes;
    try {
        bytes = readRegular(runDir, MANIFEST, { maxBytes: LARGEST_MANIFEST, allowHardLinks: true });
    }
    catch (error) {
        if (!(error instanceof FileRefused))
            throw error;
        const code = error.reason === 'missing' ? 'EVID_INCOMPLETE' : 'EVID_UNSAFE';
        throw new EvidenceError(code, `no sealed record: ${error.message}`, { where: runDir, cause: error });
    }
    const { manifest, problems } = readManifest(bytes);
    if (manifest === null || problems.length > 0)
        throw new EvidenceError('EVID_MANIFEST', `manifest.json: ${problems[0] ?? 'not readable'}`, {
            where: runDir
        });
    return manifest;
}
function head(manifest) {
    const { verdict, pack, isolation, base } = manifest;
    const cause = verdict.likely_cause === null ? '' : ` (likely cause ${forCode(verdict.likely_cause)})`;
    return [
        `# ${forCell(verdict.status.toUpperCase())}: ${forCell(pack.id)}`,
        '',
        forCell(pack.title, 300),
        '',
        '| | |',
        '| --- | --- |',
        `| verdict | ${forCode(verdict.code)}${cause}, exit ${verdict.exit} |`,
        `| run | ${forCode(manifest.run_id)} |`,
        `| pack | ${forCode(pack.path)} |`,
        `| plan | ${forCode(manifest.plan_digest)} |`,
        `| base | ${forCode(base.commit)} |`,
        `| isolation | ${isolation === null ? 'not started' : forCell(`${isolation.backend}, ${isolation.version}`)} |`,
        `| time, by its own clock | ${forCell(manifest.started_at)} to ${forCell(manifest.finished_at)} |`,
        `| manifest | ${forCode(manifest.digest)} |`,
        ''
    ];
}
/** Of a run that was sealed after its interruption: how far it came. */
function report_interruption(runDir, manifest) {
    if (manifest.verdict.status !== 'interrupted')
        return [];
    const { story } = readStory(runDir);
    const torn = story.interrupted?.data['torn_bytes'];
    return [
        '## Interrupted',
        '',
        `The program was ended ${forCell(whereItStood(story))}. The record was sealed afterwards: it holds what had been`,
        `written until then${typeof torn === 'number' && torn > 0 ? `, less ${torn} bytes of an event that was being written` : ''}.`,
        ''
    ];
}
function phases(manifest) {
    const rows = manifest.phases.map(({ name, status, code, attempts }) => `| ${forCell(name)} | ${forCell(status)} | ${code === null ? '' : forCode(code)} | ${attempts} |`);
    return ['## Phases', '', '| phase | status | code | attempts |', '| --- | --- | --- | --- |', ...rows, ''];
}
function acceptance(runDir, manifest) {
    const result = readAcceptance(runDir, manifest);
    if (result === null)
        return ['## Acceptance', '', 'The record holds none.', ''];
    const rows = result.criteria.map(({ kind, subject, ok, code, detail }) => `| ${ok ? 'held' : 'FAILED'} | ${forCell(kind)} | ${forCode(subject)} | ${code === null ? '' : forCode(code)} | ${forCell(detail)} |`);
    const prose = result.not_checked.map(({ key, text }) => `- ${forCell(key)}: ${forCell(text, 300)}`);
    return [
        `## Acceptance: ${forCell(result.verdict)}`,
        '',
        '| | kind | criterion | code | seen |',
        '| --- | --- | --- | --- | --- |',
        ...atMost(rows),
        '',
        ...(prose.length === 0 ? [] : ['Not checked, because no program can:', '', ...atMost(prose), ''])
    ];
}
function readAcceptance(runDir, manifest) {
    if (!manifest.files.some(file => file.path === 'acceptance.json'))
        return null;
    try {
        const value = JSON.parse(readRegular(runDir, 'acceptance.json', { maxBytes: 64 << 20, allowHardLinks: true }).toString('utf8'));
        return validateAcceptance(value) ? value : null;
    }
    catch {
        return null;
    }
}
function change({ change: made, verdict }) {
    if (made === null && verdict.status === 'interrupted')
        return ['## Change', '', 'None was computed before the interruption.', ''];
    if (made === null || made.files === 0)
        return ['## Change', '', 'No change.', ''];
    const commit = made.commit === null ? '' : `, commit ${forCode(made.commit)}`;
    return [
        '## Change',
        '',
        `${made.files} files, +${made.added} \u2212${made.deleted} lines; tree ${forCode(made.tree)}${commit}. See change.patch.`,
        ''
    ];
}
/** Attempts that were refused, as the journal has them: events of a type that ends in `.refused`. */
function refused(runDir, manifest) {
    if (!manifest.files.some(file => file.path === JOURNAL))
        return [];
    const events = [];
    try {
        readChain(runDir, JOURNAL, event => {
            if (event.type.endsWith('.refused'))
                events.push(event);
        });
    }
    catch (error) {
        if (!(error instanceof FileRefused))
            throw error;
    }
    if (events.length === 0)
        return ['## Refused attempts', '', 'None.', ''];
    const rows = events.map(({ type, data }) => `| ${forCell(type)} | ${forCode(String(data['code'] ?? ''))} | ${forCell(detailsOf(data))} |`);
    return ['## Refused attempts', '', '| what | code | details |', '| --- | --- | --- |', ...atMost(rows), ''];
}
function detailsOf(data) {
    const shown = Object.entries(data).filter(([key]) => key !== 'code');
    return shown
        .map(([key, value]) => `${key} ${typeof value === 'string' ? value : JSON.stringify(value)}`)
        .join(', ');
}
function report_files(manifest) {
    const rows = manifest.files.map(({ path, bytes, sha256 }) => `| ${forCode(path)} | ${bytes} | ${forCode(sha256)} |`);
    return [
        `## Files: ${manifest.files.length}`,
        '',
        '| path | bytes | SHA-256 |',
        '| --- | --- | --- |',
        ...atMost(rows),
        '',
        `Journal: ${manifest.journal.lines} events, head ${forCode(manifest.journal.head)}. Merkle root ${forCode(manifest.merkle_root)}.`,
        '',
        'This page shows what the record says. Whether the record is consistent, `verify` tells; unsigned, it is not authentic.',
        ''
    ];
}
function atMost(rows) {
    return rows.length <= MOST_ROWS
        ? [...rows]
        : [...rows.slice(0, MOST_ROWS), '', `and ${rows.length - MOST_ROWS} more`];
}

;// CONCATENATED MODULE: ./src/evidence/finish.ts
/**
 * Finishing what was interrupted: a run whose program was killed, cancelled or crashed is brought to a sealed record
 * that says so. Source: DESIGN "Evidence", "Killed".
 */
















const finish_LIMITS = { maxEntries: 1_000_000, maxDepth: 64, sizes: false };
/**
 * Seals what a killed run left, and its publishing record; nobody else may write there any more. Called again, also
 * after it was killed itself, it comes to a whole record. The run is looked at before anything of it is changed.
 *
 * Throws EVID_NOT_FOUND (no such directory), EVID_DIR_UNSAFE (a link on the way to it), EVID_UNSAFE (something in it
 * is no regular file), EVID_CHAIN and EVID_MANIFEST (no crash leaves such a record: it is not repaired), EVID_WRITE.
 */
function finishInterrupted(runDir, options) {
    const path = resolve(runDir);
    const entries = finish_survey(path);
    const redactor = options.redactor ?? createRedactor([]);
    const how = { clock: options.clock, redactor, owner: ownerLike(path), by: options.by };
    const whole = entries.some(entry => entry.path === MANIFEST);
    const { manifest, lastEvent } = whole ? sealedBefore(path) : sealNow(path, entries, how);
    tidy(path);
    const publish = manifest === null ? 'none' : finishPublish(path, manifest.digest, entries, how);
    return {
        state: whole ? 'whole' : manifest === null ? 'nothing' : 'finished',
        manifest,
        publish,
        lastEvent
    };
}
/** Everything below the run directory, of which no component may be a link; nothing in it may be but files. */
function finish_survey(path) {
    try {
        SafeDirectory.openStrict(path).close();
    }
    catch (error) {
        if (!(error instanceof FileRefused))
            throw error;
        const code = error.reason === 'missing' ? 'EVID_NOT_FOUND' : 'EVID_DIR_UNSAFE';
        throw new EvidenceError(code, `no run directory: ${error.message}`, { where: path, cause: error });
    }
    const { entries, truncated } = walkTree(path, finish_LIMITS);
    const odd = entries.find(entry => entry.kind !== 'file');
    if (odd)
        throw new EvidenceError('EVID_UNSAFE', `${odd.path} is no regular file`, { where: path });
    if (truncated)
        throw new EvidenceError('EVID_UNSAFE', 'the directory holds more entries, or deeper ones, than any run writes', {
            where: path
        });
    return entries;
}
/** Gives back the room on the disk, and removes what was never renamed into place beside the run. */
function tidy(path) {
    const [evidenceDir, runId] = [dirname(path), basename(path)];
    releaseReserve(evidenceDir, runId);
    removeScratch(evidenceDir, runId);
}
/** A manifest is renamed into place when it is whole: one that does not hold was not left by a crash. */
function sealedBefore(path) {
    const bytes = readRegular(path, MANIFEST, { maxBytes: LARGEST_MANIFEST, allowHardLinks: true });
    const { manifest, problems } = readManifest(bytes);
    if (manifest === null || problems.length > 0)
        throw new EvidenceError('EVID_MANIFEST', `manifest.json: ${problems[0] ?? 'not readable'}`, {
            where: path
        });
    return { manifest, lastEvent: null };
}
function sealNow(path, entries, how) {
    if (!entries.some(entry => entry.path === JOURNAL))
        return { manifest: null, lastEvent: null };
    const { story, reading } = readStory(path);
    finish_refuseTampered(path, story, reading);
    const lastEvent = story.last?.type ?? null;
    const identity = identityOf(path, story);
    if (identity === null)
        return { manifest: null, lastEvent };
    tidy(path);
    removeUnrenamed(path);
    const finish = story.sealed === null ? interrupt : asSealed;
    const { facts, journal } = finish(path, identity, story, reading, entries, how);
    const manifest = makeManifest(facts, filesToSeal(path, member => !isSibling(member)), journal);
    writing(path, () => {
        const owned = how.owner === undefined ? {} : { owner: how.owner };
        writeFileDurable(join(path, MANIFEST), recordText(manifest), owned);
        syncDirectory(dirname(path));
    });
    return { manifest, lastEvent };
}
/** A crash tears the last line and nothing else; after the seal it tears nothing, for nothing was being written. */
function finish_refuseTampered(path, story, reading) {
    const { broken, torn, lines } = reading;
    const why = broken?.why ?? (story.sealed !== null && torn > 0 ? 'the line follows the seal' : null);
    if (why === null)
        return;
    const line = broken?.line ?? lines + 1;
    throw new EvidenceError('EVID_CHAIN', `${JOURNAL} line ${line}: ${why}`, { where: path });
}
/** The journal was sealed and only the manifest is missing: it is the one that the run would have written. */
function asSealed(_path, identity, story, { lines, head }) {
    return { facts: factsOfSeal(identity, story), journal: { lines, head } };
}
/** Records the interruption, then what the run did not come to write, then the seal. */
function interrupt(path, identity, story, reading, entries, how) {
    const absent = RECORDS.filter(name => !entries.some(entry => entry.path === name));
    const journal = JournalMender.open(path, reading, how.clock, how.redactor);
    try {
        if (story.interrupted === null) {
            journal.append(INTERRUPTED, {
                by: how.by,
                last_event: story.last.type,
                phase: story.open?.name ?? null,
                torn_bytes: reading.torn,
                absent
            });
        }
        const known = factsAfterwards(identity, story, how.clock.now());
        const facts = { ...known, pack: how.redactor.redactJson(known.pack) };
        writeAbsent(path, absent, facts, whereItStood(story), how.redactor, how.owner);
        journal.append(SEALED, { facts });
        return { facts, journal: journal.place() };
    }
    finally {
        journal.close();
    }
}

;// CONCATENATED MODULE: ./src/evidence/upload.ts
/** What of the evidence is handed on: the index and the files of one run. */








/**
 * The regular files to upload for a run: the index, where there is one, and everything in the run directory. No
 * symbolic link is listed or followed, and no reserve, scratch directory or unfinished write. Sealed or not.
 * Throws EVID_NOT_FOUND where the run directory is none, EVID_UNSAFE where it holds more than any run writes.
 */
function artifactFiles(evidenceDir, runDir) {
    const [evidence, run] = [(0,external_node_path_.resolve)(evidenceDir), (0,external_node_path_.resolve)(runDir)];
    const { entries, truncated } = walked(run);
    if (truncated)
        throw new errors_EvidenceError('EVID_UNSAFE', 'the directory holds more entries, or deeper ones, than any run writes', {
            where: run
        });
    const own = entries
        .filter(entry => entry.kind === 'file' && !leftovers_isUnrenamed(entry.path))
        .map(({ path, bytes }) => ({ path: (0,external_node_path_.join)(run, path), bytes }));
    const sorted = sortByPath([...indexOf(evidence), ...own]);
    return { files: sorted.map(file => file.path), bytes: sorted.reduce((sum, file) => sum + file.bytes, 0) };
}
function walked(run) {
    try {
        return (0,walk/* walkTree */.I)(run, { maxEntries: 1_000_000, maxDepth: 64, sizes: true });
    }
    catch (error) {
        if (!(error instanceof files/* FileRefused */.rV))
            throw error;
        throw new errors_EvidenceError('EVID_NOT_FOUND', `no run directory: ${error.message}`, {
            where: run,
            cause: error
        });
    }
}
function indexOf(evidence) {
    const path = (0,external_node_path_.join)(evidence, index_file_INDEX);
    const stat = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    return stat?.isFile() === true ? [{ path, bytes: stat.size }] : [];
}

;// CONCATENATED MODULE: ./src/evidence/index.ts















/***/ }),

/***/ 25390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ hostFault),
/* harmony export */   f: () => (/* binding */ hostsBeyond)
/* harmony export */ });
/* harmony import */ var _permissions_addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55024);
/* harmony import */ var _permissions_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16959);
/* harmony import */ var _permissions_presets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87760);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70703);
/**
 * Hosts as people declare them: `name`, `name:port`, `*.name:port`, a public address with a port, or a preset.
 * Sources: RFC 1123 section 2.1, RFC 3986 section 3.2.2.
 */




const LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
const presetNames = Object.keys(_permissions_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .networkPresets */ .hT).sort();
/** What is wrong with an entry of an allow list, or null. `*` alone passes: whether it is granted is the ceiling's word. */
function hostFault(entry) {
    if (Object.hasOwn(_permissions_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .networkPresets */ .hT, entry) || entry === '*')
        return null;
    if (/^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(entry))
        return { message: 'is a URL', fix: `write the host and port only${suggestion(entry)}` };
    if (entry.includes('/'))
        return { message: 'has a path', fix: 'write the host and port only; grants are by host' };
    if (entry.includes('@'))
        return { message: 'has user information', fix: 'write the host and port only' };
    const [, name = entry, port] = /^(\[[^\]]*\]|.*?)(?::(\d*))?$/s.exec(entry) ?? [];
    const address = (0,_permissions_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenAddress */ .cL)(name);
    if (address === null && (name.includes(':') || name.startsWith('[')))
        return brokenAddress(entry);
    if (port !== undefined && !(/^[1-9]\d{0,4}$/.test(port) && Number(port) <= 65535))
        return {
            message: 'has no port between 1 and 65535',
            fix: 'write name:port, such as files.example.org:443'
        };
    return address === null ? nameFault(name) : addressFault(name, address, port);
}
/** An address stands for one machine, for whoever it belongs to today: it is spelt out, and its port with it. */
function addressFault(name, address, port) {
    const range = (0,_permissions_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedRange */ .eo)(address);
    if (range !== null)
        return { message: `is an address ${RANGES[range]}, which is never granted`, fix: fixOf(range) };
    if (port === undefined)
        return { message: 'is an address without a port', fix: `write the port too, such as ${name}:443` };
    return null;
}
const RANGES = {
    metadata: 'of a metadata service',
    unspecified: 'that names no machine',
    private: 'of a private network',
    shared: 'of a provider’s shared network (RFC 6598)',
    loopback: 'of the machine itself',
    'link-local': 'of the local link',
    multicast: 'of a group of machines',
    documentation: 'for documentation only',
    benchmark: 'for measurements only',
    reserved: 'that is reserved',
    embedding: 'that stands for an IPv4 address'
};
function fixOf(range) {
    return range === 'embedding' ? 'write the IPv4 address itself' : 'write a public host name or address';
}
function brokenAddress(entry) {
    const bare = (0,_permissions_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenAddress */ .cL)(`[${entry}]`) !== null;
    return bare
        ? { message: 'is an IPv6 address without brackets', fix: `write [${entry}]:443` }
        : { message: 'is not an address', fix: 'write name:port, or an IPv6 address in brackets and a port' };
}
function nameFault(name) {
    const form = {
        message: 'is not a host name',
        fix: 'write name:port with letters, digits, hyphens and dots; other scripts in their xn-- form'
    };
    const labels = (name.startsWith('*.') ? name.slice(2) : name).split('.');
    if (name.length > 253 || !labels.every(label => LABEL.test(label)))
        return form;
    if (/^(?:\d+|0x[0-9a-f]*)$/i.test(labels[labels.length - 1] ?? ''))
        return {
            message: 'is an address in a form that programs read differently',
            fix: 'write four decimal numbers from 0 to 255 without leading zeros, and a port'
        };
    if (labels.length > 1)
        return null;
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name, presetNames);
    const hint = near === null
        ? `write a full host name, or one of ${presetNames.join(', ')}`
        : `did you mean the preset ${near}?`;
    return { message: 'is neither a full host name nor a preset', fix: hint };
}
function suggestion(url) {
    const host = /^[a-z][a-z0-9+.-]*:\/\/([A-Za-z0-9.-]+)(?::(\d+))?(?:[/?#]|$)/i.exec(url);
    if (host === null)
        return '';
    const port = host[2] ?? (url.toLowerCase().startsWith('http:') ? '80' : '443');
    return `: ${host[1]}:${port}`;
}
/** Entries of `inner` that no entry of `outer` covers, after presets and ports are filled in. */
function hostsBeyond(outer, inner) {
    if (outer.includes('*'))
        return [];
    const bounds = (0,_permissions_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .expandHosts */ .GK)(outer);
    return inner.filter(entry => !(0,_permissions_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .expandHosts */ .GK)([entry]).every(host => bounds.some(bound => (0,_permissions_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .hostCovers */ .NH)(bound, host))));
}


/***/ }),

/***/ 34197:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dq: () => (/* reexport */ ids/* branchFault */.Dq),
  wh: () => (/* binding */ readPack)
});

// UNUSED EXPORTS: PackError, formatProblem, hasErrors, idFault, initPack, nearest, slugOf

// EXTERNAL MODULE: ./src/pack/fields.ts
var pack_fields = __webpack_require__(64272);
;// CONCATENATED MODULE: ./src/pack/commands.ts

/** Longest command, characters: well below what Linux takes as one argument (131,072 bytes). */
const LONGEST = 30_000;
/** `execution.cwd`: `pack`, `root`, or a path relative to the repository root. */
function directoriesOf(fields, pack) {
    const stated = (0,pack_fields/* textAt */.$6)(fields, ['execution', 'cwd']);
    if (stated === null)
        return { pack, override: null };
    if (stated.text === 'pack')
        return { pack, override: pack };
    if (stated.text === 'root')
        return { pack, override: '' };
    return { pack, override: (0,pack_fields/* checkedPath */.tU)(fields, 'execution.cwd', stated, 'path') };
}
/** Commands of a list; empty and overlong ones are reported and left out. */
function commandsAt(fields, keys, rule) {
    const name = (0,pack_fields/* dotted */.Bs)((0,pack_fields/* pointer */.Wn)(...keys));
    const texts = (0,pack_fields/* textsAt */.i1)(fields, keys).filter(({ text, place }) => {
        if (text.trim() === '') {
            fields.findings.error('PACK_VALUE', place, `${name} has an empty command`, 'write the command, or remove the entry');
            return false;
        }
        if (text.length > LONGEST) {
            fields.findings.error('PACK_VALUE', place, `${name} has a command of more than ${LONGEST} characters`, 'put it in a script and call that');
            return false;
        }
        return true;
    });
    return { texts, rule };
}
/** Numbered commands of one phase, from its lists in their order. */
function numbered(phase, lists, directories) {
    const entries = lists.flatMap(({ texts, rule }) => texts.map(entry => ({ ...entry, rule })));
    return entries.map(({ text, place, rule }, index) => ({
        id: `${phase}/${index + 1}`,
        text,
        cwd: directories.override ?? (rule === 'pack' ? directories.pack : ''),
        place
    }));
}

// EXTERNAL MODULE: ./src/platform/canonical.ts
var canonical = __webpack_require__(21429);
// EXTERNAL MODULE: ./src/pack/nearest.ts
var nearest = __webpack_require__(70703);
// EXTERNAL MODULE: ./src/pack/paths.ts
var paths = __webpack_require__(12601);
// EXTERNAL MODULE: ./src/pack/problems.ts
var problems = __webpack_require__(29049);
// EXTERNAL MODULE: ./src/pack/text.ts
var pack_text = __webpack_require__(26402);
;// CONCATENATED MODULE: ./src/pack/locate.ts
/** Where a pack lies and what belongs to it; everything through PackFiles, nothing through a link. */





const IS_YAML = /\.ya?ml$/i;
/** Finds a pack by its directory, its task.yml (which names the directory), or its single file. */
function locate(path, files, findings) {
    const fault = path === '' ? null : (0,paths/* pathFault */.a9)(path);
    if (fault !== null)
        return missing(findings, path, `the path ${(0,problems/* quote */.hD)(path)} ${fault}`, 'name the pack relative to the repository root');
    const clean = (0,paths/* cleanPath */.ts)(path);
    if (!reachable(clean, files, findings))
        return null;
    const kind = clean === '' ? 'directory' : files.kind(clean);
    if (kind === 'directory')
        return inDirectory(clean, files, findings);
    if (kind === null)
        return missing(findings, clean, 'nothing is there', 'check the path; it is relative to the repository root');
    if (kind !== 'file')
        return missing(findings, clean, 'this is neither a directory nor a regular file', 'name a directory with task.yml, or a .yml file');
    if ((0,paths/* baseOf */.bx)(clean) === 'task.yml')
        return { path: (0,paths/* directoryOf */.jt)(clean), directory: (0,paths/* directoryOf */.jt)(clean), form: 'directory', main: clean };
    if (IS_YAML.test(clean))
        return { path: clean, directory: (0,paths/* directoryOf */.jt)(clean), form: 'file', main: clean };
    return missing(findings, clean, 'a single-file pack ends in .yml or .yaml', 'name a directory with task.yml, or a .yml file');
}
function missing(findings, file, message, fix) {
    findings.error('PACK_NOT_FOUND', (0,pack_text/* startOf */.GH)(file === '' ? '.' : file), message, fix);
    return null;
}
/** False, with the problem, where a part of a path is a symbolic link. */
function reachable(path, files, findings) {
    const parts = path === '' ? [] : path.split('/');
    for (let length = 1; length <= parts.length; length++) {
        const part = parts.slice(0, length).join('/');
        if (files.kind(part) !== 'symlink')
            continue;
        findings.error('PACK_SYMLINK', (0,pack_text/* startOf */.GH)(path), `${(0,problems/* quote */.hD)(part)} is a symbolic link`, 'put the file or directory itself there');
        return false;
    }
    return true;
}
function inDirectory(directory, files, findings) {
    const main = (0,paths/* join */.fj)(directory, 'task.yml');
    const kind = files.kind(main);
    if (kind === 'symlink') {
        reachable(main, files, findings);
        return null;
    }
    if (kind === 'file')
        return { path: directory, directory, form: 'directory', main };
    if (kind !== null)
        return missing(findings, main, 'task.yml is not a regular file', 'put the file itself there');
    const near = (0,nearest/* nearest */.p)('task.yml', files.list(directory).filter(name => IS_YAML.test(name)));
    const fix = near === null
        ? 'add task.yml with id and title, or name a single .yml file'
        : `rename ${near} to task.yml, or name that file itself`;
    return missing(findings, main, 'the directory has no task.yml', fix);
}
/**
 * Bytes of a regular file of the pack, recorded with its digest; null where there is none. Links, other kinds, more
 * than 1 MiB and failing reads are reported as errors and give null as well.
 */
function take(shelf, path) {
    const { files, findings } = shelf;
    if (!reachable(path, files, findings))
        return null;
    const kind = files.kind(path);
    if (kind === null)
        return null;
    if (kind !== 'file')
        return missing(findings, path, 'this is not a regular file', 'put a regular file there');
    const size = files.size(path);
    if (size > pack_text/* MOST_BYTES */.uZ)
        return (0,pack_text/* refuseSize */.aU)(path, size, findings);
    const bytes = readOrReport(shelf, path);
    if (bytes !== null && bytes.length > pack_text/* MOST_BYTES */.uZ)
        return (0,pack_text/* refuseSize */.aU)(path, bytes.length, findings);
    if (bytes !== null)
        shelf.read.push({ path, bytes: bytes.length, sha256: (0,canonical/* sha256 */.sc)(bytes) });
    return bytes;
}
function readOrReport({ files, findings }, path) {
    try {
        return files.read(path);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return missing(findings, path, `the file cannot be read (${(0,problems/* quote */.hD)(reason)})`, 'check that it can be read');
    }
}
/** Where a whole file is meant. */
function fileStart(path) {
    return startOf(path);
}

// EXTERNAL MODULE: ./src/pack/schema-problems.ts
var schema_problems = __webpack_require__(1451);
// EXTERNAL MODULE: ./src/pack/schemas/acceptance.generated.cjs
var acceptance_generated = __webpack_require__(85701);
var acceptance_generated_default = /*#__PURE__*/__webpack_require__.n(acceptance_generated);
// EXTERNAL MODULE: ./src/pack/yaml.ts
var yaml = __webpack_require__(56514);
;// CONCATENATED MODULE: ./src/pack/companions.ts









const FOR_PEOPLE = ['spec.md', 'risk.md', 'runbook.md'];
/** Keys of acceptance.yml that are neither commands nor prose that reads like a criterion. */
const NOT_PROSE = new Set([
    'must',
    'deps',
    'format',
    'lint',
    'tests',
    'id',
    'title',
    'version',
    'description'
]);
const NOTHING = { fields: null, lists: [], deps: [], depsPlace: null, prose: [] };
/** Reads the companions of a pack. Missing ones are warnings, and a named one that is missing is listed as not checked. */
function readCompanions(task, where, shelf) {
    const stated = (0,pack_fields/* textAt */.$6)(task, ['acceptance', 'file']);
    const file = stated === null
        ? where.form === 'directory'
            ? 'acceptance.yml'
            : null
        : (0,pack_fields/* checkedPath */.tU)(task, 'acceptance.file', stated, 'path');
    if (where.form === 'directory')
        warnOfMissing(task, where, shelf, stated === null);
    if (file === null)
        return NOTHING;
    if (stated !== null && !/\.ya?ml$/i.test(file)) {
        task.findings.error('PACK_VALUE', stated.place, `acceptance.file: ${(0,problems/* quote */.hD)(file)} is not a YAML file`, 'name a .yml file with commands');
        return NOTHING;
    }
    const path = (0,paths/* join */.fj)(where.directory, file);
    const before = shelf.findings.all.length;
    const bytes = take(shelf, path);
    if (bytes !== null)
        return readAcceptance(path, bytes, shelf);
    if (stated === null || shelf.findings.all.length > before)
        return NOTHING;
    task.findings.warn('PACK_COMPANION_MISSING', stated.place, `acceptance.file names ${(0,problems/* quote */.hD)(file)}, and nothing is there: none of it is judged`, 'add the file, or remove acceptance.file');
    return { ...NOTHING, prose: [{ key: 'acceptance.file', text: `${file} (missing)`, place: stated.place }] };
}
function warnOfMissing(task, where, shelf, byHabit) {
    const absent = FOR_PEOPLE.filter(name => take(shelf, (0,paths/* join */.fj)(where.directory, name)) === null);
    const acceptance = byHabit && shelf.files.kind((0,paths/* join */.fj)(where.directory, 'acceptance.yml')) === null;
    // Commands in task.yml make acceptance.yml dispensable.
    const needed = acceptance && (0,pack_fields/* textsAt */.i1)(task, ['acceptance', 'commands']).length === 0;
    const names = [
        ...(needed ? ['acceptance.yml'] : []),
        ...absent.filter(name => shelf.files.kind((0,paths/* join */.fj)(where.directory, name)) === null)
    ];
    if (names.length === 0)
        return;
    // A task.yml with phases and commands of its own that stands quite alone is a single-file pack in a folder.
    const alone = names.length === FOR_PEOPLE.length && shelf.files.kind((0,paths/* join */.fj)(where.directory, 'acceptance.yml')) === null;
    if (alone && !needed && (0,pack_fields/* valueAt */.fK)(task, ['phases']) !== undefined)
        return;
    const verb = names.length === 1 ? 'is' : 'are';
    task.findings.warn('PACK_COMPANION_MISSING', (0,pack_text/* startOf */.GH)(where.main), `${names.join(', ')} ${verb} missing beside task.yml`, 'add what readers of the pack need, or use a single-file pack');
}
function readAcceptance(path, bytes, shelf) {
    const file = (0,yaml/* readYaml */.g)(path, bytes, shelf.findings);
    if (file === null)
        return NOTHING;
    const fields = { file, findings: shelf.findings };
    dropEmpty(fields, []);
    const deps = (0,pack_fields/* textsAt */.i1)(fields, ['deps']);
    const companion = {
        fields,
        lists: [
            commandsAt(fields, ['must'], 'pack'),
            ...['format', 'lint', 'tests'].map(section => commandsAt(fields, [section, 'commands'], 'root'))
        ],
        deps: deps.map(({ text }) => text),
        depsPlace: deps.length > 0 ? (0,pack_fields/* placeOf */.$t)(fields, ['deps']) : null,
        prose: Object.keys(file.value)
            .filter(key => !NOT_PROSE.has(key))
            .flatMap(key => proseAt(fields, [key]))
    };
    (0,schema_problems/* checkSchema */._)((acceptance_generated_default()), file, shelf.findings, 'warning');
    return companion;
}
/** Every text under a key, as prose that is not checked. */
function proseAt(fields, keys) {
    const value = (0,pack_fields/* valueAt */.fK)(fields, keys);
    if (value === undefined || value === null)
        return [];
    if (typeof value !== 'object')
        return [{ key: (0,pack_fields/* dotted */.Bs)((0,pack_fields/* pointer */.Wn)(...keys)), text: String(value), place: (0,pack_fields/* placeOf */.$t)(fields, keys) }];
    return Object.keys(value).flatMap(key => proseAt(fields, [...keys, Array.isArray(value) ? Number(key) : key]));
}
/** Removes keys without a value, with a warning each; `kept` names those whose absence the schema reports. */
function dropEmpty({ file, findings }, kept) {
    function visit(value, at) {
        if (typeof value !== 'object' || value === null)
            return;
        for (const [key, member] of Object.entries(value)) {
            const below = `${at}${(0,pack_fields/* pointer */.Wn)(key)}`;
            const place = file.keys.get(below);
            if (member === null && !Array.isArray(value) && place !== undefined && !kept.includes(below)) {
                delete value[key];
                findings.warn('PACK_EMPTY_VALUE', place, `${(0,pack_fields/* dotted */.Bs)(below)} has no value and counts as absent`, 'write a value, or remove the key');
            }
            else
                visit(member, below);
        }
    }
    visit(file.value, '');
}

// EXTERNAL MODULE: ./src/pack/hosts.ts
var hosts = __webpack_require__(25390);
;// CONCATENATED MODULE: ./src/pack/contradictions.ts
/** What a pack says twice and differently. Each rule is one function from the stated values to problems. */



/** Reports every contradiction of a task file. */
function checkContradictions(fields, statements) {
    const all = [statements.pack, ...statements.phases];
    network(fields, all);
    cloud(fields, all);
    readOnly(fields, all);
    quiet(fields, all);
    twice(fields);
    limits(fields);
    safeMode(fields);
    safeIsolation(fields);
    artifacts(fields);
}
function contradict(fields, keys, message, fix, severity = 'error') {
    fields.findings[severity]('PACK_CONTRADICTION', (0,pack_fields/* placeOf */.$t)(fields, keys), message, fix);
}
function network(fields, all) {
    const allowed = (0,pack_fields/* booleanAt */.CR)(fields, ['constraints', 'allow_network']);
    const asking = all.filter(({ network: hosts }) => hosts !== null && hosts.length > 0);
    if (allowed === false) {
        for (const { keys } of asking) {
            contradict(fields, [...keys, 'network'], 'constraints.allow_network is false, and hosts are named here', 'set allow_network: true, or remove the hosts');
        }
    }
    if (allowed === true && asking.length === 0) {
        const place = (0,pack_fields/* placeOf */.$t)(fields, ['constraints', 'allow_network']);
        fields.findings.warn('PACK_NETWORK_UNNAMED', place, 'allow_network is true and no host is named, so the pack will not run', 'name the hosts under permissions.network.allow, or set allow_network: false');
    }
}
function cloud(fields, all) {
    if ((0,pack_fields/* booleanAt */.CR)(fields, ['constraints', 'allow_cloud_mutations']) !== false)
        return;
    for (const { keys, cloud: verbs } of all) {
        for (const [provider, verb] of Object.entries(verbs ?? {})) {
            if (verb !== 'mutate')
                continue;
            contradict(fields, [...keys, 'cloud', provider], `constraints.allow_cloud_mutations is false, and ${(0,problems/* quote */.hD)(provider)} is to be changed here`, 'set allow_cloud_mutations: true, or ask for read');
        }
    }
}
function readOnly(fields, all) {
    if ((0,pack_fields/* booleanAt */.CR)(fields, ['constraints', 'read_only']) !== true)
        return;
    const implement = ['phases', 'implement'];
    if ((0,pack_fields/* textsAt */.i1)(fields, [...implement, 'run']).length > 0 ||
        (0,pack_fields/* valueAt */.fK)(fields, [...implement, 'agent']) !== undefined) {
        contradict(fields, implement, 'constraints.read_only is true, and implement is to change something', 'remove read_only, or move the commands to acceptance.commands');
    }
    for (const { keys, write } of all) {
        if ((write ?? []).length > 0)
            contradict(fields, [...keys, 'write'], 'constraints.read_only is true, and paths to write are named here', 'remove one of the two; results go to $ARTIFACTS_DIR');
    }
}
function quiet(fields, all) {
    const allowed = all.flatMap(({ network: hosts }) => (hosts ?? []).map(({ text }) => text));
    if (allowed.length === 0)
        return;
    (0,pack_fields/* textsAt */.i1)(fields, ['network', 'quiet']).forEach(({ text }) => {
        if (allowed.some(host => host === text) ||
            (0,hosts/* hostsBeyond */.f)(allowed.filter(host => host !== '*'), [text]).length === 0) {
            contradict(fields, ['network', 'quiet'], `${(0,problems/* quote */.hD)(text)} is to be refused quietly, and is allowed under permissions`, 'remove it from one of the two');
        }
    });
}
function twice(fields) {
    if ((0,pack_fields/* valueAt */.fK)(fields, ['setup']) !== undefined && (0,pack_fields/* valueAt */.fK)(fields, ['phases', 'setup']) !== undefined) {
        contradict(fields, ['phases', 'setup'], 'setup is declared twice, here and at the top level', 'keep one of the two');
    }
    const implement = ['phases', 'implement'];
    if ((0,pack_fields/* valueAt */.fK)(fields, [...implement, 'agent']) !== undefined &&
        (0,pack_fields/* textsAt */.i1)(fields, [...implement, 'run']).length > 0) {
        contradict(fields, [...implement, 'agent'], 'implement has commands and an agent', 'keep run or agent');
    }
}
function limits(fields) {
    const timeout = (0,pack_fields/* numberAt */.tk)(fields, ['execution', 'timeout_minutes']);
    const wall = (0,pack_fields/* numberAt */.tk)(fields, ['limits', 'wall_minutes']);
    const phase = (0,pack_fields/* numberAt */.tk)(fields, ['limits', 'phase_minutes']);
    if (timeout !== null && wall !== null && timeout !== wall) {
        contradict(fields, ['limits', 'wall_minutes'], `limits.wall_minutes is ${wall}, and execution.timeout_minutes is ${timeout}`, 'keep one of the two');
    }
    if (wall !== null && phase !== null && phase > wall) {
        contradict(fields, ['limits', 'phase_minutes'], `one phase may take ${phase} minutes, and the whole run ${wall}`, 'lower phase_minutes, or raise wall_minutes', 'warn');
    }
}
function safeMode(fields) {
    if ((0,pack_fields/* booleanAt */.CR)(fields, ['constraints', 'safe_mode']) !== true)
        return;
    for (const name of ['allow_cloud_mutations', 'allow_secrets']) {
        if ((0,pack_fields/* booleanAt */.CR)(fields, ['constraints', name]) !== true)
            continue;
        contradict(fields, ['constraints', name], `constraints.safe_mode is true, and ${name} needs privileged mode`, `remove safe_mode or ${name}`, 'warn');
    }
}
function safeIsolation(fields) {
    const wish = (0,pack_fields/* textAt */.$6)(fields, ['isolation']) ?? (0,pack_fields/* textAt */.$6)(fields, ['isolation', 'kind']);
    if (wish === null || !['none', 'remote'].includes(wish.text))
        return;
    if ((0,pack_fields/* booleanAt */.CR)(fields, ['constraints', 'safe_mode']) !== true)
        return;
    contradict(fields, ['isolation'], `constraints.safe_mode is true, and isolation ${wish.text} needs privileged mode`, 'remove safe_mode, or write sandbox or container', 'warn');
}
function artifacts(fields) {
    const required = new Set((0,pack_fields/* textsAt */.i1)(fields, ['artifacts', 'required']).map(({ text }) => text));
    for (const { text, place } of (0,pack_fields/* textsAt */.i1)(fields, ['artifacts', 'optional'])) {
        if (required.has(text))
            fields.findings.warn('PACK_CONTRADICTION', place, `${(0,problems/* quote */.hD)(text)} is both required and optional`, 'keep it under required only');
    }
}

// EXTERNAL MODULE: ./src/pack/ids.ts
var ids = __webpack_require__(63151);
// EXTERNAL MODULE: ./src/pack/requests.ts
var pack_requests = __webpack_require__(92763);
// EXTERNAL MODULE: ./src/pack/wishes.ts
var wishes = __webpack_require__(11810);
;// CONCATENATED MODULE: ./src/pack/build.ts









/** Members kept as written, for people and for what comes later. */
const ABOUT = [
    'version',
    'type',
    'pillar',
    'description',
    'owner',
    'priority',
    'task',
    'engine',
    'execution',
    'outputs',
    'workspace',
    'skills',
    'plugin',
    'solution',
    'review',
    'evidence',
    'inputs',
    'notes'
];
/** Builds the contract of a task file. It is meaningful only where no error was reported. */
function buildContract(task, companion, where, files) {
    const id = readId(task, where);
    const title = readTitle(task);
    const commands = readCommands(task, companion, where);
    const requests = readRequests(task);
    if (commands.test.length === 0)
        warnNothing(task);
    return {
        schema: 1,
        id,
        title,
        slug: (0,ids/* slugOf */.tF)(title),
        path: where.path,
        directory: where.directory,
        form: where.form,
        files,
        about: aboutOf(task),
        constraints: (0,pack_requests/* constraintsAt */.M2)(task),
        permissions: requests.pack,
        setup: {
            commands: commands.setup,
            permissions: requests.setup,
            produces: (0,pack_fields/* pathsAt */.uN)(task, [...setupKeys(task), 'produces'], 'path', 'below'),
            deps: companion.deps,
            depsPlace: companion.depsPlace
        },
        implement: { commands: commands.implement, permissions: requests.implement, ...agentOf(task) },
        test: { commands: commands.test, permissions: requests.test },
        prose: proseOf(task, companion),
        artifacts: {
            required: (0,pack_fields/* pathsAt */.uN)(task, ['artifacts', 'required'], 'glob', 'below'),
            optional: (0,pack_fields/* pathsAt */.uN)(task, ['artifacts', 'optional'], 'glob', 'below')
        },
        allowedPaths: (0,pack_fields/* valueAt */.fK)(task, ['scope', 'allowed_paths']) === undefined
            ? null
            : (0,pack_fields/* pathsAt */.uN)(task, ['scope', 'allowed_paths'], 'glob'),
        docsRequired: (0,pack_fields/* pathsAt */.uN)(task, ['docs', 'required'], 'path', 'below'),
        limits: (0,wishes/* limitsOf */.Af)(task),
        pr: (0,wishes/* pullRequestOf */._n)(task),
        carry: (0,pack_fields/* pathsAt */.uN)(task, ['carry'], 'path', 'below'),
        data: (0,wishes/* dataOf */.qu)(task),
        untrusted: (0,wishes/* untrustedOf */.Oc)(task),
        isolation: (0,wishes/* isolationOf */._x)(task),
        secrets: (0,pack_fields/* pathsAt */.uN)(task, ['secrets'], 'glob'),
        quietHosts: (0,pack_requests/* hostsAt */.jh)(task, ['network', 'quiet']).map(({ text }) => text),
        positions: positionsOf(task, companion)
    };
}
function readId(task, where) {
    const id = (0,pack_fields/* textAt */.$6)(task, ['id']);
    if (id === null)
        return '';
    const fault = (0,ids/* idFault */.m)(id.text);
    if (fault !== null)
        task.findings.error('PACK_ID', id.place, `the id ${(0,problems/* quote */.hD)(id.text)} ${fault}`, 'use letters, digits, dot, underscore and hyphen, such as LINT-12');
    const folder = (0,paths/* baseOf */.bx)(where.directory);
    if (fault === null && where.form === 'directory' && folder !== '' && folder !== id.text) {
        task.findings.warn('PACK_ID_FOLDER', id.place, `the id is ${(0,problems/* quote */.hD)(id.text)}, and the folder ${(0,problems/* quote */.hD)(folder)}`, 'give both the same name');
    }
    return id.text;
}
function readTitle(task) {
    const title = (0,pack_fields/* textAt */.$6)(task, ['title']);
    if (title === null)
        return '';
    const plain = title.text.trim();
    if (plain === '')
        task.findings.error('PACK_VALUE', title.place, 'the title is empty', 'say in one line what the work achieves');
    if (/[\r\n\t\u2028\u2029\u0085]/.test(plain))
        task.findings.error('PACK_VALUE', title.place, 'the title has a line break or a tab', 'write it on one line; details go under description');
    return plain;
}
/** `setup`, or its other spelling `phases.setup`. */
function setupKeys(task) {
    return (0,pack_fields/* valueAt */.fK)(task, ['setup']) === undefined ? ['phases', 'setup'] : ['setup'];
}
function readCommands(task, companion, where) {
    const directories = directoriesOf(task, where.directory);
    const lists = [
        commandsAt(task, ['acceptance', 'commands'], 'pack'),
        ...companion.lists,
        commandsAt(task, ['phases', 'test', 'run'], 'root')
    ];
    return {
        setup: numbered('setup', [commandsAt(task, [...setupKeys(task), 'run'], 'root')], directories),
        implement: numbered('implement', [commandsAt(task, ['phases', 'implement', 'run'], 'root')], directories),
        test: numbered('test', lists, directories)
    };
}
function warnNothing(task) {
    const place = (0,pack_fields/* placeOf */.$t)(task, ['acceptance']);
    task.findings.warn('PACK_NOTHING_EXECUTABLE', place, 'no acceptance command is declared, so nothing can pass or fail', 'add acceptance.commands, or must in acceptance.yml');
}
function readRequests(task) {
    const pack = (0,pack_requests/* statedAt */.tz)(task, ['permissions']);
    const setup = (0,pack_requests/* statedAt */.tz)(task, [...setupKeys(task), 'permissions']);
    const implement = (0,pack_requests/* statedAt */.tz)(task, ['phases', 'implement', 'permissions']);
    const test = (0,pack_requests/* statedAt */.tz)(task, ['phases', 'test', 'permissions']);
    for (const phase of [setup, implement, test])
        (0,pack_requests/* checkWithin */.KC)(task, pack, phase);
    checkContradictions(task, { pack, phases: [setup, implement, test] });
    return {
        pack: (0,pack_requests/* packRequest */.rl)(pack),
        setup: (0,pack_requests/* phaseRequest */.hU)(pack, setup),
        implement: (0,pack_requests/* phaseRequest */.hU)(pack, implement),
        test: (0,pack_requests/* phaseRequest */.hU)(pack, test)
    };
}
function agentOf(task) {
    const keys = ['phases', 'implement', 'agent'];
    const named = (0,pack_fields/* textAt */.$6)(task, keys) ?? (0,pack_fields/* textAt */.$6)(task, [...keys, 'command']);
    return { agent: named?.text ?? null, agentPlace: named === null ? null : (0,pack_fields/* placeOf */.$t)(task, keys) };
}
function aboutOf(task) {
    for (const keys of [['outputs', 'artifacts_dir'], ['workspace']]) {
        const path = (0,pack_fields/* textAt */.$6)(task, keys);
        if (path !== null)
            (0,pack_fields/* checkedPath */.tU)(task, keys.join('.'), path, 'path');
    }
    const { value } = task.file;
    return Object.fromEntries(ABOUT.filter(key => Object.hasOwn(value, key)).map(key => [key, value[key]]));
}
function proseOf(task, companion) {
    return [
        ...proseAt(task, ['acceptance', 'must']),
        ...proseAt(task, ['acceptance', 'notes']),
        ...companion.prose
    ];
}
/** Places of all values; those of the companion stand behind its name: `acceptance.yml#/must/0`. */
function positionsOf(task, companion) {
    const own = [...task.file.places];
    const other = companion.fields?.file;
    const theirs = other === undefined
        ? []
        : [...other.places].map(([at, place]) => [`${(0,paths/* baseOf */.bx)(other.file)}#${at}`, place]);
    return Object.fromEntries([...own, ...theirs]);
}

// EXTERNAL MODULE: ./src/pack/schemas/task.generated.cjs
var task_generated = __webpack_require__(13963);
var task_generated_default = /*#__PURE__*/__webpack_require__.n(task_generated);
;// CONCATENATED MODULE: ./src/pack/init.ts
/** Texts of a new pack: complete, commented, and runnable offline with nothing but Node. */



/** Files of a new pack. Throws PackError (PACK_ID, PACK_VALUE) where id or title cannot be used. */
function initPack(wish) {
    const title = wish.title.trim();
    const fault = idFault(wish.id);
    const problem = { ...startOf('init'), severity: 'error' };
    if (fault !== null)
        throw new PackError([
            {
                ...problem,
                code: 'PACK_ID',
                message: `the id ${quote(wish.id)} ${fault}`,
                fix: 'use letters, digits, dot, underscore and hyphen'
            }
        ]);
    if (title === '' || title.length > 200 || /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(title)) {
        throw new PackError([
            {
                ...problem,
                code: 'PACK_VALUE',
                message: 'the title is empty, longer than 200 characters, or not one line',
                fix: 'say in one line what the work achieves'
            }
        ]);
    }
    return wish.kind === 'file' ? [singleFile({ ...wish, title })] : directory({ ...wish, title });
}
function head(wish) {
    const schema = wish.schema === undefined ? '' : `# yaml-language-server: $schema=${wish.schema}\n`;
    return `${schema}id: ${scalar(wish.id)}
title: ${scalar(wish.title)}
`;
}
/** Text as YAML: plain where that is certain to be read as the same text, else double-quoted (JSON is YAML). */
function scalar(text) {
    const plain = /^[A-Za-z][A-Za-z0-9 ,._()/-]*[A-Za-z0-9)]$/.test(text) &&
        !/^(?:true|false|null|yes|no|on|off)$/i.test(text);
    return plain ? text : JSON.stringify(text);
}
function changeCommand(file) {
    return `node -e "require('node:fs').writeFileSync('${file}', 'changed by a pack\\\\n')"`;
}
function checkCommand(file) {
    return `node -e "require('node:assert').match(require('node:fs').readFileSync('${file}', 'utf8'), /^changed/)"`;
}
/** The whole of a pack that makes one file; `judge` is the part that says how it is judged. */
function taskText(wish, made, judge) {
    return `${head(wish)}
# Off unless it says true; remove the block and nothing changes.
constraints:
  allow_network: false

# The change may touch these paths and no others; relative to the repository root.
scope:
  allowed_paths: [${scalar(made)}]

# Makes the change, in the repository root, without network. Replace it with your own command.
phases:
  implement:
    run:
      - ${JSON.stringify(changeCommand(made))}

${judge}
# Breakers. What is not named has a default: see the documentation of limits.
limits: {changed_lines: 100, wall_minutes: 10}

# How the change is proposed; "pr: false" for a pack that only proves.
pr: {draft: true}
`;
}
function singleFile(wish) {
    const made = `${wish.id}.txt`;
    const judge = `# Judges the change in a clean tree. Every command must end with status 0.
acceptance:
  commands:
    - ${JSON.stringify(checkCommand(made))}

# Commands of acceptance run beside this file unless this says otherwise.
execution: {cwd: root}
`;
    return { path: `.github/task-packs/${wish.id}.yml`, text: taskText(wish, made, judge) };
}
function directory(wish) {
    const folder = wish.folder ?? `task-packs/${wish.id}`;
    const judge = '# What judges the change stands in acceptance.yml.\nacceptance: {file: acceptance.yml}\n';
    const task = taskText(wish, `${folder}/result.txt`, judge);
    const acceptance = `# Commands that run in this directory, in a clean tree; every one must end with status 0.
# The other form has format, lint and tests with commands that run in the repository root.
must:
  - ${JSON.stringify(checkCommand('result.txt'))}
`;
    return [
        { path: `${folder}/task.yml`, text: task },
        { path: `${folder}/acceptance.yml`, text: acceptance },
        { path: `${folder}/spec.md`, text: `# ${wish.title}\n\nWhat is to be done, and why.\n` },
        { path: `${folder}/risk.md`, text: '# Risk\n\nWhat could go wrong, and how it would show.\n' },
        { path: `${folder}/runbook.md`, text: '# Runbook\n\nHow to apply the change, and how to take it back.\n' }
    ];
}

;// CONCATENATED MODULE: ./src/pack/index.ts












/** Booleans that YAML 1.1 readers took from yes, no, on and off. */
const BOOLEANS = new Set([
    '/constraints/allow_network',
    '/constraints/allow_cloud_mutations',
    '/constraints/allow_secrets',
    '/constraints/allow_long_running',
    '/constraints/safe_mode',
    '/constraints/read_only',
    '/constraints/no_secrets_output',
    '/execution/use_plugins',
    '/pr',
    '/pr/draft'
]);
/**
 * Reads the pack at a path relative to the repository root: a directory with task.yml, its task.yml, or a single
 * .yml or .yaml file. Never throws for what the files hold. The contract is deeply frozen, and null exactly where a
 * problem is an error; problems are sorted by place.
 */
function readPack(path, files) {
    const findings = (0,problems/* newFindings */.FN)();
    const where = locate(path, files, findings);
    const contract = where === null ? null : readLocated(where, { files, findings, read: [] });
    const failed = (0,problems/* hasErrors */.Cs)(findings.all);
    return {
        contract: failed || contract === null ? null : freeze(contract),
        problems: freeze((0,problems/* ordered */.Sj)(findings.all))
    };
}
function readLocated(where, shelf) {
    const bytes = take(shelf, where.main);
    const file = bytes === null ? null : (0,yaml/* readYaml */.g)(where.main, bytes, shelf.findings);
    if (file === null)
        return null;
    const task = { file, findings: shelf.findings };
    dropEmpty(task, ['/id', '/title']);
    translateBooleans(task);
    const companion = readCompanions(task, where, shelf);
    const record = [...shelf.read].sort((one, other) => compareBytes(one.path, other.path));
    const contract = buildContract(task, companion, where, record);
    (0,schema_problems/* checkSchema */._)((task_generated_default()), file, shelf.findings, 'warning');
    return contract;
}
/** Packs written for a YAML 1.1 reader say `no` and mean false. They load, with a warning. */
function translateBooleans({ file, findings }) {
    for (const at of file.words) {
        const place = file.places.get(at);
        if (!BOOLEANS.has(at) || place === undefined)
            continue;
        const keys = at.split('/').slice(1);
        const last = keys.pop();
        const parent = keys.reduce((value, key) => value[key], file.value);
        const word = String(parent[last]);
        const meant = /^(?:yes|on)$/i.test(word);
        parent[last] = meant;
        findings.warn('PACK_VALUE', place, `${(0,pack_fields/* dotted */.Bs)(at)} is ${(0,problems/* quote */.hD)(word)}, which YAML 1.2 reads as text; it counts as ${meant}`, `write ${meant}`);
    }
}
function compareBytes(one, other) {
    return Buffer.compare(Buffer.from(one), Buffer.from(other));
}
function freeze(value) {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value))
        return value;
    Object.values(value).forEach(freeze);
    return Object.freeze(value);
}


/***/ }),

/***/ 70703:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export distance */
/** "Did you mean": the nearest of a few words, by optimal string alignment distance (Damerau-Levenshtein). */
/** Words longer than this are no typing mistakes; it also bounds the work done for hostile keys. */
const LONGEST = 64;
/**
 * The candidate that a typing mistake most likely meant, or null where none is near: at most one edit in words of
 * up to four letters, two up to eight, three beyond. Case and the difference of `-` and `_` count nothing.
 */
function nearest(word, candidates) {
    if (word.length === 0 || word.length > LONGEST)
        return null;
    const folded = fold(word);
    let best = null;
    let least = Infinity;
    for (const candidate of candidates) {
        // Each character more or less is one edit at least.
        if (Math.abs(word.length - candidate.length) > allowance(Math.min(word.length, candidate.length)))
            continue;
        const away = distance(folded, fold(candidate));
        if (away < least && away <= allowance(Math.min(word.length, candidate.length))) {
            best = candidate;
            least = away;
        }
    }
    return best;
}
/** Insertions, deletions, substitutions and swaps of neighbours between two texts of at most 64 characters. */
function distance(from, to) {
    let beforeLast = [];
    let last = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (let row = 1; row <= from.length; row++) {
        const current = [row];
        for (let column = 1; column <= to.length; column++) {
            const same = from[row - 1] === to[column - 1];
            let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
            if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
                cost = Math.min(cost, at(beforeLast, column - 2) + 1);
            }
            current.push(cost);
        }
        beforeLast = last;
        last = current;
    }
    return at(last, to.length);
}
function at(row, column) {
    return row[column] ?? Infinity;
}
function fold(word) {
    return word.toLowerCase().replaceAll('-', '_');
}
function allowance(length) {
    if (length <= 2)
        return 0;
    if (length <= 4)
        return 1;
    return length <= 8 ? 2 : 3;
}


/***/ }),

/***/ 92763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ checkWithin),
/* harmony export */   M2: () => (/* binding */ constraintsAt),
/* harmony export */   hU: () => (/* binding */ phaseRequest),
/* harmony export */   jh: () => (/* binding */ hostsAt),
/* harmony export */   rl: () => (/* binding */ packRequest),
/* harmony export */   tz: () => (/* binding */ statedAt)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64272);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25390);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29049);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12601);




/** Reads a `permissions` mapping; entries at fault are reported and left out. */
function statedAt(fields, keys) {
    const present = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .mappingAt */ .oh)(fields, keys) !== null;
    function has(member) {
        return present && (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(fields, [...keys, member]) !== undefined;
    }
    return {
        keys,
        place: present ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(fields, keys) : null,
        network: has('network') ? hostsAt(fields, [...keys, 'network', 'allow']) : null,
        cloud: has('cloud') ? cloudAt(fields, [...keys, 'cloud']) : null,
        env: has('env') ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(fields, [...keys, 'env']).map(({ text }) => text) : null,
        write: has('write') ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .pathsAt */ .uN)(fields, [...keys, 'write'], 'path') : null
    };
}
/** Hosts of a list; entries that are no hosts are reported and left out. */
function hostsAt(fields, keys) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(fields, keys).filter(({ text, place }) => {
        const fault = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .hostFault */ .P)(text);
        if (fault !== null)
            fields.findings.error('PACK_HOST', place, `${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .dotted */ .Bs)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .pointer */ .Wn)(...keys))}: ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)} ${fault.message}`, fault.fix);
        return fault === null;
    });
}
function cloudAt(fields, keys) {
    const entries = Object.entries((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .mappingAt */ .oh)(fields, keys) ?? {});
    return Object.fromEntries(entries.filter((entry) => entry[1] === 'read' || entry[1] === 'mutate'));
}
/** The request of the pack itself. */
function packRequest(stated) {
    return {
        network: { allow: texts(stated.network) },
        cloud: stated.cloud ?? {},
        env: stated.env ?? [],
        write: stated.write ?? [],
        place: stated.place
    };
}
/** The request of a phase: what it states, and for members on which it is silent, what the pack states. */
function phaseRequest(pack, phase) {
    return {
        network: { allow: texts(phase.network ?? pack.network) },
        cloud: phase.cloud ?? pack.cloud ?? {},
        env: phase.env ?? pack.env ?? [],
        write: phase.write ?? pack.write ?? [],
        place: phase.place ?? pack.place
    };
}
function texts(entries) {
    return (entries ?? []).map(({ text }) => text);
}
/** Reports what a phase states beyond the pack. Where the pack is silent on a member, it sets no bound. */
function checkWithin(fields, pack, phase) {
    function report(place, what, key) {
        const message = `${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .dotted */ .Bs)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .pointer */ .Wn)(...phase.keys))} asks for ${what}, which the pack’s permissions do not have`;
        fields.findings.error('PACK_PERMISSION', place, message, `add it to permissions.${key}, or remove it here`);
    }
    if (pack.network !== null) {
        const beyond = new Set((0,_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .hostsBeyond */ .f)(texts(pack.network), texts(phase.network)));
        for (const { text, place } of phase.network ?? [])
            if (beyond.has(text))
                report(place, (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text), 'network.allow');
    }
    if (pack.cloud !== null) {
        for (const [provider, verb] of Object.entries(phase.cloud ?? {})) {
            const bound = Object.hasOwn(pack.cloud, provider) ? pack.cloud[provider] : undefined;
            if (bound !== verb && bound !== 'mutate')
                report((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(fields, [...phase.keys, 'cloud', provider]), `the cloud ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(provider)} (${verb})`, 'cloud');
        }
    }
    for (const name of beyondNames(pack.env, phase.env))
        report((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(fields, [...phase.keys, 'env']), `the variable ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)}`, 'env');
    for (const path of beyondPaths(pack.write, phase.write))
        report((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(fields, [...phase.keys, 'write']), `writing ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(path)}`, 'write');
}
function beyondNames(bound, asked) {
    return bound === null ? [] : (asked ?? []).filter(name => !bound.includes(name));
}
function beyondPaths(bound, asked) {
    return bound === null ? [] : (asked ?? []).filter(path => !bound.some(outer => (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .within */ .ux)(outer, path)));
}
/** The `constraints` block; absent members are off. */
function constraintsAt(fields) {
    function flag(name) {
        return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .booleanAt */ .CR)(fields, ['constraints', name]) ?? false;
    }
    return {
        allowNetwork: flag('allow_network'),
        allowCloudMutations: flag('allow_cloud_mutations'),
        allowSecrets: flag('allow_secrets'),
        allowLongRunning: flag('allow_long_running'),
        safeMode: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .booleanAt */ .CR)(fields, ['constraints', 'safe_mode']),
        readOnly: flag('read_only'),
        noSecretsOutput: flag('no_secrets_output')
    };
}


/***/ }),

/***/ 1451:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ checkSchema)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64272);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70703);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29049);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83565);




/** Keywords whose matter the rules of the room state more exactly, where they have spoken of the same place. */
const LESS_EXACT = new Set(['pattern', 'minLength', 'maxLength', 'enum']);
/** Most "did you mean" of one file: beyond what is listed, looking for them would be work for nobody. */
const MOST_HINTS = 200;
/** Validates a file and reports every error; unknown keys with the severity that the file's kind gives them. */
function checkSchema(validate, file, findings, unknown) {
    if (validate(file.value))
        return;
    const spoken = new Set(findings.all.filter(problem => problem.severity === 'error').map(key));
    for (const [index, error] of (validate.errors ?? []).entries()) {
        const place = placeOf(file, error);
        if (LESS_EXACT.has(error.keyword) && spoken.has(key(place)))
            continue;
        report(error, place, findings, { unknown, hint: index < MOST_HINTS });
    }
}
function key({ file, line, column }) {
    return `${file}:${line}:${column}`;
}
function placeOf(file, error) {
    const named = param(error, 'additionalProperty') ?? param(error, 'propertyName') ?? null;
    const at = named === null ? error.instancePath : `${error.instancePath}/${(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .escapePointer */ .lZ)(named)}`;
    return ((named === null ? undefined : file.keys.get(at)) ??
        file.places.get(at) ?? { file: file.file, line: 1, column: 1 });
}
function param(error, name) {
    const value = error.params[name];
    return typeof value === 'string' ? value : null;
}
function report(error, place, findings, manner) {
    // The pattern inside propertyNames is reported once, by propertyNames itself.
    if (error.propertyName !== undefined)
        return;
    const name = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .dotted */ .Bs)(error.instancePath);
    switch (error.keyword) {
        case 'additionalProperties':
            return reportUnknown(error, name, place, findings, manner);
        case 'required':
            return reportMissing(error, name, place, findings);
        case 'type':
            return findings.error('PACK_TYPE', place, `${name} is ${kindOf(error.data)}, and ${expected(error)} is expected`, typeFix(error));
        case 'enum':
        case 'const':
            return reportChoice(error, name, place, findings);
        case 'minimum':
        case 'maximum':
        case 'exclusiveMinimum':
            return reportNumber(error, name, place, findings);
        default:
            return findings.error('PACK_VALUE', place, ...wordsFor(error, name));
    }
}
function reportUnknown(error, name, place, findings, { unknown, hint }) {
    const wrong = param(error, 'additionalProperty') ?? '';
    const known = Object.keys(propertiesOf(error));
    const near = hint ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(wrong, known) : null;
    const within = name === '' ? '' : ` in ${name}`;
    const fix = near === null ? `remove it, or use one of ${list(known)}` : `did you mean ${near}?`;
    findings[unknown === 'error' ? 'error' : 'warn']('PACK_UNKNOWN_KEY', place, `the key ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(wrong)} is unknown${within}`, fix);
}
function reportMissing(error, name, place, findings) {
    const missing = param(error, 'missingProperty') ?? '';
    const within = name === '' ? '' : ` in ${name}`;
    const example = exampleOf(propertiesOf(error)[missing]);
    findings.error('PACK_MISSING_KEY', place, `the key ${missing} is missing${within}`, `add ${missing}: ${example ?? '…'}`);
}
function reportChoice(error, name, place, findings) {
    const { allowedValues, allowedValue } = error.params;
    const choices = (allowedValues ?? [allowedValue]).map(String);
    const near = typeof error.data === 'string' ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(error.data, choices) : null;
    const fix = near === null ? `write ${choices.length > 1 ? 'one of ' : ''}${list(choices)}` : `did you mean ${near}?`;
    findings.error('PACK_VALUE', place, `${name} is ${shown(error.data)}, which it does not take`, fix);
}
function reportNumber(error, name, place, findings) {
    const { limit } = error.params;
    const words = {
        minimum: `at least ${limit}`,
        maximum: `at most ${limit}`,
        exclusiveMinimum: `more than ${limit}`
    };
    const bound = words[error.keyword];
    findings.error('PACK_LIMIT', place, `${name} is ${String(error.data)}, and it must be ${bound}`, `write a number of ${bound}`);
}
function wordsFor(error, name) {
    const { limit } = error.params;
    const hint = error.parentSchema?.patternErrorMessage;
    switch (error.keyword) {
        case 'pattern':
            return [
                `${name} is ${shown(error.data)}, which it does not take`,
                hint ?? 'write a value of the form that the documentation shows'
            ];
        case 'propertyNames':
            return [
                `the key ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(param(error, 'propertyName') ?? '')} in ${name} has a form that is not accepted`,
                'use lower-case letters, digits and hyphens'
            ];
        case 'minLength':
        case 'minItems':
            return [`${name} is empty`, 'write a value, or remove the key'];
        case 'maxLength':
            return [`${name} has more than ${limit} characters`, 'shorten it'];
        case 'maxItems':
            return [`${name} has more than ${limit} entries`, 'shorten the list'];
        case 'uniqueItems':
            return [`${name} has an entry twice`, 'keep one of them'];
        default:
            return [`${name} ${error.message ?? 'is not accepted'}`, 'see the schema in task-pack-schema/'];
    }
}
function propertiesOf(error) {
    const schema = error.parentSchema;
    return schema?.properties ?? {};
}
const KINDS = {
    array: 'a list',
    boolean: 'true or false',
    integer: 'a whole number',
    null: 'nothing',
    number: 'a number',
    object: 'a mapping',
    string: 'text'
};
function kindOf(value) {
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'string')
        return value === '' ? 'empty text' : `the text ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(value)}`;
    return typeof value === 'object' ? 'a mapping' : String(value);
}
function expected(error) {
    return typesOf(error)
        .map(type => KINDS[type] ?? type)
        .join(' or ');
}
function typesOf(error) {
    const { type } = error.params;
    return type === undefined ? [] : Array.isArray(type) ? type : type.split(',');
}
function typeFix(error) {
    const types = typesOf(error);
    const takesNumber = types.includes('integer') || types.includes('number');
    if (typeof error.data === 'string' && takesNumber && /^\s*\d+(?:\.\d+)?\s*$/.test(error.data))
        return 'remove the quotes';
    if (typeof error.data === 'string' && types.includes('boolean'))
        return 'write true or false, without quotes';
    if (types[0] === 'string' && (typeof error.data === 'number' || typeof error.data === 'boolean'))
        return `put it in quotes: "${String(error.data)}"`;
    const example = exampleOf(error.parentSchema);
    return example === null ? `write ${expected(error)}` : `write ${expected(error)}, such as ${example}`;
}
/** The first example of a schema, as YAML on one line; JSON is YAML. */
function exampleOf(schema) {
    const examples = schema?.examples;
    return examples === undefined || examples.length === 0 ? null : JSON.stringify(examples[0]);
}
function shown(value) {
    return typeof value === 'string'
        ? (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(value)
        : typeof value === 'object' && value !== null
            ? kindOf(value)
            : String(value);
}
function list(words) {
    return words.length <= 12 ? words.join(', ') : `${words.slice(0, 12).join(', ')}, …`;
}


/***/ }),

/***/ 56514:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* unused harmony export MOST_TOKENS */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29049);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26402);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83565);
/**
 * YAML 1.2 (core schema) of a stranger to plain values with places: bounded before it is parsed, one document,
 * one mapping at the root. Shared by packs and the policy file. Source: https://yaml.org/spec/1.2.2/
 */




/** Most tokens of one file; they and the depth are checked while reading, before anything is built. */
const MOST_TOKENS = 100_000;
/**
 * Reads one file. Findings hold every problem with its place; null where no mapping could be made of it.
 * Never throws, whatever the bytes are.
 */
function readYaml(file, bytes, findings) {
    const before = findings.all.length;
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeText */ .g7)(file, bytes, findings);
    if (text === null)
        return null;
    const lines = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .linesOf */ .Dx)(file, text);
    const tokens = tokenise(text, lines, findings);
    if (tokens === null)
        return null;
    const document = compose(tokens, lines, text.length, findings);
    if (document === null || (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .hasErrors */ .Cs)(findings.all.slice(before)))
        return null;
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .plainTree */ .hx)(file, document, lines, findings);
}
/** Concrete syntax, token by token, so that depth and number are bounded before recursion could meet them. */
function tokenise(text, lines, findings) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
    const tokens = [];
    let count = 0;
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        for (const token of parser.next(lexeme))
            tokens.push(token);
        // The stack holds the document, one entry a collection, and the scalar being read.
        if (parser.stack.length > _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .DEEPEST */ .FI + 2) {
            findings.error('PACK_TOO_DEEP', lines.place(parser.offset - lexeme.length), `nested more than ${_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .DEEPEST */ .FI} deep`, 'flatten the structure');
            return null;
        }
        if (++count > MOST_TOKENS) {
            findings.error('PACK_TOO_LARGE', lines.place(parser.offset), 'more than 100,000 YAML tokens', 'move data into files of its own');
            return null;
        }
    }
    for (const token of parser.end())
        tokens.push(token);
    return tokens;
}
function compose(tokens, lines, length, findings) {
    if (refuseDirectives(tokens, lines, findings))
        return null;
    // Uniqueness of keys is checked in tree.ts: here it would take quadratic time.
    const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk({
        schema: 'core',
        version: '1.2',
        uniqueKeys: false,
        merge: false,
        keepSourceTokens: false
    });
    const documents = [...composer.compose(tokens, true, length)];
    for (const document of documents) {
        for (const error of document.errors)
            report(error, lines, findings);
        for (const warning of document.warnings)
            report(warning, lines, findings);
    }
    const second = documents[1];
    if (second !== undefined) {
        const place = lines.place(secondStart(tokens) ?? second.range[0]);
        findings.error('PACK_ROOT', place, 'a second YAML document starts here', 'keep one document a file, and remove the line ---');
        return null;
    }
    return documents[0] ?? null;
}
function secondStart(tokens) {
    return tokens.filter(token => token.type === 'document')[1]?.offset;
}
function refuseDirectives(tokens, lines, findings) {
    // %YAML 1.1 would change what values mean, %TAG what tags mean.
    const directives = tokens.filter(token => token.type === 'directive');
    for (const directive of directives) {
        findings.error('PACK_YAML', lines.place(directive.offset), 'YAML directives are not accepted', 'remove the line that starts with %');
    }
    return directives.length > 0;
}
function report(error, lines, findings) {
    const place = lines.place(error.pos[0]);
    if (error.code === 'TAG_RESOLVE_FAILED') {
        findings.error('PACK_TAG', place, 'a YAML tag that is not accepted', 'remove the tag and write the plain value');
        return;
    }
    if (error.code === 'RESOURCE_EXHAUSTION') {
        findings.error('PACK_TOO_DEEP', place, 'nested too deeply', 'flatten the structure');
        return;
    }
    const [message, fix] = SYNTAX[error.code] ?? [
        `not valid YAML (${firstLine(error.message)})`,
        'correct the line; quote text that holds ": " or " #"'
    ];
    findings.error('PACK_YAML', place, message, fix);
}
function firstLine(text) {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)((text.split('\n', 1)[0] ?? '').replace(/[.:]?\s*$/, '')).slice(1, -1);
}
/** Message and fix of the parser's codes that people meet most. */
const SYNTAX = {
    BAD_ALIAS: [
        'an alias or anchor without a usable name',
        'write the value out, or quote text that starts with * or &'
    ],
    BAD_DQ_ESCAPE: [
        'an escape that double-quoted text does not know',
        'use single quotes, or write \\\\ for a backslash'
    ],
    BAD_INDENT: [
        'the line is indented otherwise than its neighbours, or a bracket is not closed',
        'align the keys of a mapping in one column, and close every [ and {'
    ],
    BAD_SCALAR_START: ['plain text cannot start with this character', 'put the text in quotes'],
    BLOCK_AS_IMPLICIT_KEY: ['a second ": " on one line', 'put the text in quotes, or start a new line'],
    MULTILINE_IMPLICIT_KEY: [
        'a key that runs over a line, often because its colon is missing',
        'write "key: value" on one line'
    ],
    MISSING_CHAR: [
        'a colon, comma, quote or bracket is missing',
        'close every quote and bracket, and write "key: value"'
    ],
    TAB_AS_INDENT: ['a tab is used as indentation', 'indent with spaces']
};


/***/ }),

/***/ 87760:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GK: () => (/* binding */ expandHosts),
/* harmony export */   hT: () => (/* binding */ networkPresets)
/* harmony export */ });
/* unused harmony export presets */
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16959);
/** Named sets of hosts that packs may ask for instead of listing them; expanded in the plan. */

const presets = [
    {
        name: 'cargo',
        hosts: [
            { host: 'crates.io:443', why: 'the API, which older clients are redirected from' },
            { host: 'index.crates.io:443', why: 'the sparse index' },
            { host: 'static.crates.io:443', why: 'the packages' }
        ],
        source: 'https://doc.rust-lang.org/cargo/reference/registry-index.html',
        without: 'the index as a git repository, and toolchains (static.rust-lang.org)'
    },
    {
        name: 'github',
        hosts: [
            { host: 'api.github.com:443', why: 'the API, also for archives of a commit' },
            { host: 'codeload.github.com:443', why: 'archives' },
            { host: 'github.com:443', why: 'git over HTTPS, and redirects to archives and release files' },
            { host: 'objects.githubusercontent.com:443', why: 'large files, and release files of older releases' },
            { host: 'release-assets.githubusercontent.com:443', why: 'release files' }
        ],
        source: 'https://docs.github.com/en/actions/reference/runners/self-hosted-runners',
        without: 'raw files, packages, container images and uploads of release files'
    },
    {
        name: 'go',
        hosts: [
            { host: 'proxy.golang.org:443', why: 'the module mirror' },
            { host: 'sum.golang.org:443', why: 'the checksum database' }
        ],
        source: 'https://go.dev/ref/mod#environment-variables',
        without: 'modules fetched directly from their repositories (GOPRIVATE, GOPROXY=direct)'
    },
    {
        name: 'maven',
        hosts: [
            { host: 'repo.maven.apache.org:443', why: 'Maven Central by the name in the super POM' },
            { host: 'repo1.maven.org:443', why: 'Maven Central by its other name' }
        ],
        source: 'https://maven.apache.org/ref/current/maven-model-builder/super-pom.html',
        without: 'Gradle’s plugin portal and distributions, and any other repository'
    },
    {
        name: 'npm',
        hosts: [{ host: 'registry.npmjs.org:443', why: 'metadata and packages' }],
        source: 'https://docs.npmjs.com/cli/using-npm/registry',
        without: 'files that install scripts fetch from elsewhere'
    },
    {
        name: 'pypi',
        hosts: [
            { host: 'files.pythonhosted.org:443', why: 'the packages' },
            { host: 'pypi.org:443', why: 'the simple index and metadata' }
        ],
        source: 'https://docs.pypi.org/api/index-api/',
        without: 'uploads (upload.pypi.org)'
    }
];
/** Hosts as `host:port`, sorted, by the name of the preset. */
const networkPresets = Object.fromEntries(presets.map(({ name, hosts }) => [name, hosts.map(({ host }) => host)]));
/**
 * Declared hosts and presets to sorted, distinct `host:port` in normal form; a host without a port means 443. What is
 * no host is kept in lower case: the pack room has reported it, and no host equals it.
 */
function expandHosts(allow) {
    const hosts = allow.flatMap(entry => Object.hasOwn(networkPresets, entry) ? (networkPresets[entry] ?? []) : [normalised(entry)]);
    return [...new Set(hosts)].sort();
}
function normalised(entry) {
    const host = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .readHostPort */ .Ib)(entry);
    if (host !== null)
        return (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .hostPortText */ .$S)(host);
    const lower = entry.toLowerCase();
    return /:\d+$/.test(lower) ? lower : `${lower}:443`;
}


/***/ }),

/***/ 21429:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98799);
/** Ground: canonical JSON (RFC 8785) and its SHA-256, the one way in which records are hashed. */


/** RFC 8785 text of a JSON value. Throws TypeError on what JSON cannot say (NaN, lone surrogates, undefined). */
function canonical(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new TypeError('value has no canonical JSON form');
    return text;
}
/** Lower-case hex SHA-256 of bytes or of UTF-8 text; 64 characters, no prefix. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
}
/** `sha256:<hex>` over the canonical JSON of a value. */
function digestOf(value) {
    return `sha256:${sha256(canonical(value))}`;
}


/***/ }),

/***/ 94924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VX: () => (/* binding */ readRegular),
/* harmony export */   ct: () => (/* binding */ componentsOf),
/* harmony export */   lf: () => (/* binding */ openRegular),
/* harmony export */   n2: () => (/* binding */ SafeDirectory),
/* harmony export */   rV: () => (/* binding */ FileRefused)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/**
 * Ground: files that a stranger may have prepared. Opens regular files and directories only, without following a
 * link in any component, without blocking, checked again on the open descriptor (DESIGN decision 4).
 *
 * On Linux every component is opened relative to the descriptor of the one before (`/proc/self/fd/N/name`), so that
 * no rename in between can redirect the walk. Elsewhere each component is looked at first and compared afterwards.
 *
 * Hard links are refused unless asked for: they cannot cross mounts, so a sandboxed phase cannot make one to a file
 * outside, but a phase that ran without isolation can, and nothing in an open file tells which name was meant.
 */


const SENTENCES = {
    missing: 'does not exist',
    symlink: 'is a symbolic link',
    'not-directory': 'is not a directory',
    'not-regular': 'is not a regular file',
    'hard-link': 'has more than one name (hard link)',
    'too-large': 'is larger than allowed',
    'bad-name': 'is not a plain relative path',
    changed: 'changed while it was read',
    unreadable: 'cannot be read'
};
/** A path that was not opened. Rooms turn it into their own error. */
class FileRefused extends Error {
    reason;
    path;
    constructor(reason, path, options) {
        super(`${path} ${SENTENCES[reason]}`, options);
        this.reason = reason;
        this.path = path;
        this.name = 'FileRefused';
    }
}
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0, O_DIRECTORY = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
const byDescriptor = process.platform === 'linux';
/** Linux's O_PATH, which Node does not name: a place to walk from, which need not be readable (a home of mode 0711). */
const O_PATH = 0o10000000;
const AS_DIRECTORY = O_DIRECTORY | (byDescriptor ? O_PATH : O_RDONLY);
/** An open directory and the way to its members. Close it. */
class SafeDirectory {
    fd;
    path;
    constructor(fd, path) {
        this.fd = fd;
        this.path = path;
    }
    /** Opens a directory whose last component is no link; those before it are the caller's to trust. */
    static open(path) {
        return new SafeDirectory(openChecked(path, path, AS_DIRECTORY, 'directory').fd, path);
    }
    /** Opens a directory of which no component is a link, from the root of the file system on. */
    static openStrict(path) {
        const root = SafeDirectory.open('/');
        return root.descend(path.split('/').filter(name => name !== ''), true);
    }
    /** Where a member is found by system calls. */
    at(name) {
        return byDescriptor ? `/proc/self/fd/${this.fd}/${name}` : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, name);
    }
    directory(name) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, checkedName(name));
        return new SafeDirectory(openChecked(this.at(name), path, AS_DIRECTORY, 'directory').fd, path);
    }
    /** Follows directories one by one, none of them a link. With `consume` this one is closed. */
    descend(names, consume = false) {
        let current = consume ? this : this.again();
        for (const name of names) {
            const parent = current;
            try {
                current = parent.directory(name);
            }
            finally {
                parent.close();
            }
        }
        return current;
    }
    again() {
        return new SafeDirectory((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(byDescriptor ? `/proc/self/fd/${this.fd}` : this.path, AS_DIRECTORY), this.path);
    }
    /** Opens a regular file. Close its descriptor. */
    file(name, rules = {}) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, checkedName(name));
        const { fd, stat } = openChecked(this.at(name), path, O_RDONLY, 'file');
        const refused = brokenRule(stat, rules);
        if (refused !== null) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
            throw new FileRefused(refused, path);
        }
        return { fd, bytes: stat.size, mode: stat.mode };
    }
    /** Members with their kinds, sorted by the bytes of their names. Names that are not UTF-8 come as `null`. */
    list() {
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(byDescriptor ? `/proc/self/fd/${this.fd}` : this.path, {
            withFileTypes: true,
            encoding: 'buffer'
        });
        const sorted = entries.sort((a, b) => Buffer.compare(a.name, b.name));
        return sorted.map(entry => {
            const kind = entry.isFile()
                ? 'file'
                : entry.isDirectory()
                    ? 'directory'
                    : entry.isSymbolicLink()
                        ? 'symlink'
                        : 'other';
            return { name: utf8(entry.name), kind };
        });
    }
    close() {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.fd);
    }
}
function brokenRule(stat, rules) {
    if (stat.nlink > 1 && rules.allowHardLinks !== true)
        return 'hard-link';
    return stat.size > (rules.maxBytes ?? Number.MAX_SAFE_INTEGER) ? 'too-large' : null;
}
function utf8(name) {
    const text = name.toString('utf8');
    return Buffer.compare(Buffer.from(text, 'utf8'), name) === 0 ? text : null;
}
function checkedName(name) {
    if (name === '' || name === '.' || name === '..' || name.includes('/') || name.includes('\0'))
        throw new FileRefused('bad-name', name);
    return name;
}
/** Components of a relative path; throws FileRefused on anything that is not plainly below its root. */
function componentsOf(path) {
    const names = path.split('/');
    for (const name of names)
        if (name === '' || name === '.' || name === '..' || name.includes('\0'))
            throw new FileRefused('bad-name', path);
    return names;
}
function openChecked(target, shown, flags, want) {
    const before = byDescriptor ? null : look(target, shown, want);
    let fd;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(target, flags | O_NOFOLLOW | O_NONBLOCK);
    }
    catch (error) {
        throw new FileRefused(whyNot(target, want, error), shown, { cause: error });
    }
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
    const kind = want === 'file' ? stat.isFile() : stat.isDirectory();
    const same = before === null || (before.dev === stat.dev && before.ino === stat.ino);
    if (kind && same)
        return { fd, stat };
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    throw new FileRefused(!same ? 'changed' : want === 'file' ? 'not-regular' : 'not-directory', shown);
}
/** Where open cannot be relative to a directory, what is there is looked at first. */
function look(target, shown, want) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(target);
        if (stat.isSymbolicLink())
            throw new FileRefused('symlink', shown);
        return stat;
    }
    catch (error) {
        if (error instanceof FileRefused)
            throw error;
        throw new FileRefused(whyNot(target, want, error), shown, { cause: error });
    }
}
/** Names the reason of a failed open; what is there is looked at only to word it. */
function whyNot(target, want, error) {
    if (error.code === 'ENOENT')
        return 'missing';
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(target);
        if (stat.isSymbolicLink())
            return 'symlink';
        if (want === 'directory' && !stat.isDirectory())
            return 'not-directory';
        if (want === 'file' && !stat.isFile())
            return 'not-regular';
        return 'unreadable';
    }
    catch {
        return 'unreadable';
    }
}
/** Opens the regular file at a relative path below a root; no component may be a link. */
function openRegular(root, path, rules = {}) {
    const names = componentsOf(path);
    const last = names.pop();
    const directory = SafeDirectory.open(root).descend(names, true);
    try {
        return directory.file(last, rules);
    }
    finally {
        directory.close();
    }
}
/** Content of a regular file below a root, at most `maxBytes`, also where it grows meanwhile. */
function readRegular(root, path, rules) {
    const file = openRegular(root, path, rules);
    try {
        return readAll(file.fd, file.bytes, rules.maxBytes, path);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file.fd);
    }
}
function readAll(fd, expected, most, path) {
    const chunks = [];
    let total = 0;
    for (;;) {
        const chunk = Buffer.allocUnsafe(Math.min(1 << 20, Math.max(4096, expected - total + 1)));
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, chunk, 0, chunk.length, null);
        if (count === 0)
            return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
        total += count;
        if (total > most)
            throw new FileRefused('too-large', path);
        chunks.push(chunk.subarray(0, count));
    }
}


/***/ }),

/***/ 71322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cancellable)
/* harmony export */ });
/** Ground: SIGINT, SIGTERM and SIGHUP cancel a run: its commands end, its evidence is sealed as cancelled. */
/** Runs `work` with a signal that aborts when the process is told to stop. Repeated signals change nothing more. */
async function cancellable(process, work) {
    const controller = new AbortController();
    const abort = () => controller.abort();
    const names = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const name of names)
        process.on(name, abort);
    try {
        return await work(controller.signal);
    }
    finally {
        for (const name of names)
            process.off(name, abort);
    }
}


/***/ }),

/***/ 95895:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** Ground: the version of the program; a test holds it equal to package.json. */
const VERSION = '0.1.0';


/***/ }),

/***/ 2034:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ walkTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94924);
/** Ground: what lies below a directory, links named and never followed. */


/** Lists everything below `start` but directories, in the order of path bytes within each directory. */
function walkTree(start, rules) {
    const root = _files_js__WEBPACK_IMPORTED_MODULE_1__/* .SafeDirectory */ .n2.open(start).descend(rules.below ?? [], true);
    const walk = { entries: [], truncated: false };
    try {
        visit(root, '', 0, rules, walk, { left: rules.maxEntries });
    }
    finally {
        root.close();
    }
    return walk;
}
function visit(directory, prefix, depth, rules, walk, budget) {
    for (const { name, kind } of directory.list()) {
        if (budget.left-- <= 0) {
            walk.truncated = true;
            return;
        }
        if (name === null) {
            walk.entries.push({ path: `${prefix}\uFFFD`, kind: 'bad-name', bytes: 0 });
        }
        else if (kind !== 'directory') {
            const bytes = kind === 'file' && rules.sizes ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(directory.at(name)).size : 0;
            walk.entries.push({ path: prefix + name, kind, bytes });
        }
        else if (depth >= rules.maxDepth) {
            walk.truncated = true;
        }
        else if (rules.skip?.(prefix + name) !== true) {
            enter(directory, name, prefix, depth, rules, walk, budget);
        }
    }
}
function enter(parent, name, prefix, depth, rules, walk, budget) {
    const child = parent.directory(name);
    try {
        visit(child, `${prefix}${name}/`, depth + 1, rules, walk, budget);
    }
    finally {
        child.close();
    }
}


/***/ }),

/***/ 10015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ refusedRowsOf),
/* harmony export */   J: () => (/* binding */ bodyFactsOf)
/* harmony export */ });
/* harmony import */ var _permissions_isolation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8516);
/* harmony import */ var _permissions_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93044);
/* harmony import */ var _pullrequest_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41602);
/** The facts of a pull request's body, from the sealed run. */



function bodyFactsOf({ manifest, plan, acceptance, refused }, change, links) {
    const { verdict, isolation } = manifest;
    return {
        packId: manifest.pack.id,
        title: manifest.pack.title,
        packPath: manifest.pack.path,
        verdict: verdict.status === 'passed' ? 'Passed' : `Not passed: ${verdict.code}`,
        base: manifest.base.commit,
        tree: change.tree,
        planDigest: manifest.plan_digest,
        manifestDigest: manifest.digest,
        runId: manifest.run_id,
        criteria: acceptance.criteria,
        files: change.files.map(({ status, path, added, deleted }) => ({ status, path, added, deleted })),
        grants: plan.phases.map(({ name, grant }) => ({
            phase: name,
            network: (0,_permissions_isolation_js__WEBPACK_IMPORTED_MODULE_2__/* .networkText */ .gw)(plan.isolation, grant)
        })),
        isolation: isolation === null ? 'not started' : (0,_pullrequest_body_js__WEBPACK_IMPORTED_MODULE_1__/* .isolationText */ .Cw)(isolation.backend, plan),
        refused: refusedRowsOf(refused),
        links
    };
}
function refusedRowsOf(refused) {
    return refused.map(one => ({ code: one.code, host: (0,_permissions_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedText */ .cN)(one), tries: one.tries, phase: one.phase }));
}


/***/ }),

/***/ 3440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ publishLocally),
/* harmony export */   R: () => (/* binding */ packTrailer)
/* harmony export */ });
/* harmony import */ var _evidence_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98334);
/* harmony import */ var _permissions_isolation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8516);
/* harmony import */ var _pullrequest_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41602);
/* harmony import */ var _pullrequest_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74984);
/* harmony import */ var _workspace_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82170);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10015);






/** One ref update, recorded beside the sealed run. Throws the PR_ errors of the workspace room. */
async function publishLocally(given) {
    const record = (0,_evidence_index_js__WEBPACK_IMPORTED_MODULE_0__/* .createPublishRecord */ .B_)(given.record.path, given.manifest.digest, given.clock, {
        redactor: given.redactor,
        ...(given.owner === null ? {} : { owner: given.owner })
    });
    record.writeText('pr-title.txt', `${(0,_pullrequest_names_js__WEBPACK_IMPORTED_MODULE_4__/* .pullRequestTitle */ .Z)(given.plan.pack.id, given.title)}\n`);
    record.writeText('pr-body.md', bodyOf(given));
    try {
        const { repo, git: privateRepo, branch, commit, base } = given;
        const done = await (0,_workspace_index_js__WEBPACK_IMPORTED_MODULE_2__/* .publishBranch */ .kL)({
            repo,
            privateRepo,
            branch,
            commit,
            base,
            programTrailer: packTrailer(given.plan.pack.path)
        });
        const compare = repo.origin === null ? null : (0,_workspace_index_js__WEBPACK_IMPORTED_MODULE_2__/* .compareLink */ .yM)(repo.origin, base.branch ?? base.commit, branch);
        record.journal.append('branch.published', {
            branch,
            commit: done.commit,
            outcome: done.outcome,
            previous: done.previous
        });
        return { outcome: done.outcome, branch, commit: done.commit, compare, bodyPath: 'publish/pr-body.md' };
    }
    catch (error) {
        record.journal.append('branch.refused', {
            branch: given.branch,
            code: error.code ?? 'INTERNAL'
        });
        throw error;
    }
    finally {
        record.seal();
    }
}
/** The line that marks the commits of a pack: a branch whose tip bears it is ours to update. */
function packTrailer(packPath) {
    return `Codex-Pack: ${packPath}`;
}
function bodyOf(given) {
    return (0,_pullrequest_body_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequestBody */ .NF)({
        packId: given.plan.pack.id,
        title: given.title,
        packPath: given.plan.pack.path,
        verdict: 'Passed',
        base: given.base.commit,
        tree: given.change.tree,
        planDigest: given.plan.digest,
        manifestDigest: given.manifest.digest,
        runId: given.manifest.run_id,
        criteria: given.acceptance.criteria,
        files: given.change.files,
        grants: given.plan.phases.map(({ name, grant }) => ({
            phase: name,
            network: (0,_permissions_isolation_js__WEBPACK_IMPORTED_MODULE_5__/* .networkText */ .gw)(given.plan.isolation, grant)
        })),
        isolation: given.isolation,
        refused: (0,_body_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedRowsOf */ .$)(given.refused),
        links: { run: null, artifact: null }
    });
}


/***/ }),

/***/ 19546:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ nothingPublished)
/* harmony export */ });
/**
 * The publish room: brings a sealed run to where people see it, as a branch of the user's own repository or as one
 * pull request. It starts from the evidence and runs nothing of the pack. Source: DESIGN "Publishing".
 */
const nothingPublished = {
    operation: 'none',
    why: null,
    number: null,
    url: null,
    branch: null,
    headSha: null,
    warnings: [],
    requests: 0
};


/***/ }),

/***/ 41602:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ isolationText),
/* harmony export */   NF: () => (/* binding */ pullRequestBody),
/* harmony export */   Wn: () => (/* binding */ replaceIsland),
/* harmony export */   eZ: () => (/* binding */ contentDigest),
/* harmony export */   ic: () => (/* binding */ readIsland)
/* harmony export */ });
/* unused harmony exports ISLAND_START, ISLAND_END, BODY_LIMIT */
/* harmony import */ var _permissions_isolation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8516);
/* harmony import */ var _platform_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21429);
/* harmony import */ var _platform_neutral_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40980);
/** The body of a pull request: an island between markers, every foreign word in it inert. */



const ISLAND_START = '<!-- codex-orchestrator:start -->';
const ISLAND_END = '<!-- codex-orchestrator:end -->';
/** GitHub's limit for a body, in characters. Source: anchors/pull-requests.md case 36. */
const BODY_LIMIT = 65536;
const FILES_SHOWN = 50;
const REFUSED_SHOWN = 20;
/** Markdown of the island, at most BODY_LIMIT characters: the file list goes first, the digests never. */
function pullRequestBody(facts) {
    const full = island(facts, [
        head(facts),
        acceptance(facts),
        permissions(facts),
        files(facts),
        proof(facts)
    ]);
    if (full.length <= BODY_LIMIT)
        return full;
    const shorter = island(facts, [head(facts), acceptance(facts), permissions(facts), proof(facts)]);
    return shorter.length <= BODY_LIMIT ? shorter : island(facts, [head(facts), proof(facts)]);
}
/** What a body says, without what is new in every run: two bodies of one digest differ in nothing that counts. */
function contentDigest({ manifestDigest: _m, runId: _r, links: _l, ...content }) {
    // How often a command tried is another number in every run.
    const refused = content.refused.map(({ tries: _t, ...one }) => one);
    return (0,_platform_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ ...content, refused });
}
function island(facts, sections) {
    return [ISLAND_START, marker(facts), ...sections, ISLAND_END, ''].join('\n\n');
}
/** The pack by a digest of its path: a path may hold what would end the comment. */
function marker(facts) {
    return `<!-- codex-orchestrator:pack ${packMark(facts.packPath)} content ${contentDigest(facts)} -->`;
}
function packMark(packPath) {
    return (0,_platform_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(packPath).slice('sha256:'.length, 'sha256:'.length + 16);
}
/** Whose island a body holds, and what it says; null where there is none. Hostile text. */
function readIsland(body, packPath) {
    const text = islandOf(body);
    const found = /<!-- codex-orchestrator:pack ([0-9a-f]{16}) content (sha256:[0-9a-f]{64}) -->/.exec(text ?? '');
    if (found === null)
        return null;
    return { ours: found[1] === packMark(packPath), content: found[2] };
}
/** A body with a new island in the place of the old; what people wrote around it stays. */
function replaceIsland(body, island) {
    const old = islandOf(body);
    // GitHub's editor sends CRLF.
    const before = body.replace(/\r\n/g, '\n');
    const text = old === null ? `${before}\n\n${island}` : before.replace(old, () => island.trimEnd());
    // Rather drop what stands around it than let GitHub refuse the whole.
    return text.length <= BODY_LIMIT ? text : island;
}
/** Markers count at the start of a line, where no foreign word of an island ever stands. */
function islandOf(body) {
    const text = body.replace(/\r\n/g, '\n');
    const from = lineOf(text, ISLAND_START, 0);
    const to = from === -1 ? -1 : lineOf(text, ISLAND_END, from);
    return to === -1 ? null : text.slice(from, to + ISLAND_END.length);
}
function lineOf(text, marker, from) {
    if (from === 0 && text.startsWith(marker))
        return 0;
    const at = text.indexOf(`\n${marker}`, from);
    return at === -1 ? -1 : at + 1;
}
function head(facts) {
    const unheld = facts.isolation === UNHELD ? `\n\n${_permissions_isolation_js__WEBPACK_IMPORTED_MODULE_1__/* .NOT_ENFORCED_MARKDOWN */ .LA}` : '';
    return `**${facts.verdict}** for task pack ${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_2__/* .forCode */ .jj)(facts.packId)}: ${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_2__/* .forCode */ .jj)(facts.title)}${unheld}\n\nPack: ${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_2__/* .forCode */ .jj)(facts.packPath)}`;
}
function acceptance(facts) {
    const rows = facts.criteria.map(row => `| ${row.ok ? 'held' : 'FAILED'} | ${row.kind} | ${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_2__/* .forCode */ .jj)(row.subject)} | ${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_2__/* .forCode */ .jj)(row.detail)} |`);
    return ['### Acceptance', '', '| | kind | criterion | seen |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
function permissions(facts) {
    const rows = facts.grants.map(grant => `| ${grant.phase} | ${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_2__/* .forCode */ .jj)(grant.network)} |`);
    return [
        '### Permissions',
        '',
        `Isolation: ${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_2__/* .forCode */ .jj)(facts.isolation)}`,
        '',
        '| phase | network |',
        '| --- | --- |',
        ...rows,
        ...refusedRows(facts)
    ].join('\n');
}
function refusedRows({ refused }) {
    if (refused.length === 0)
        return [];
    const rows = refused
        .slice(0, REFUSED_SHOWN)
        .map(one => `| ${one.code} | ${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_2__/* .forCode */ .jj)(one.host, 280)} | ${one.tries} | ${one.phase} |`);
    const rest = refused.length - rows.length;
    return [
        '',
        '#### Refused by the network',
        '',
        '| code | host | tries | phase |',
        '| --- | --- | --- | --- |',
        ...rows,
        ...(rest > 0 ? ['', `and ${rest} more`] : [])
    ];
}
const UNHELD = 'none, nothing enforced';
/** How commands were held, for people: the backend, and whether anything could be reached. */
function isolationText(backend, plan) {
    if (backend === 'none')
        return UNHELD;
    const open = plan.phases.some(({ grant }) => grant.network !== 'none');
    return `${backend}, network ${open ? 'by allow list' : 'none'}`;
}
function files(facts) {
    const shown = facts.files
        .slice(0, FILES_SHOWN)
        .map(file => `| ${file.status} | ${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_2__/* .forCode */ .jj)(file.path, 200)} | +${file.added} −${file.deleted} |`);
    const rest = facts.files.length - shown.length;
    const more = rest > 0 ? ['', `and ${rest} more`] : [];
    return ['### Changed files', '', '| | path | lines |', '| --- | --- | --- |', ...shown, ...more].join('\n');
}
function proof(facts) {
    const { run, artifact } = facts.links;
    return [
        '### Evidence',
        '',
        `- run ${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_2__/* .forCode */ .jj)(facts.runId)}${run === null ? '' : ` in [this workflow run](${run})`}`,
        ...(artifact === null ? [] : [`- [the evidence as an artifact](${artifact})`]),
        `- base ${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_2__/* .forCode */ .jj)(facts.base)}`,
        `- plan ${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_2__/* .forCode */ .jj)(facts.planDigest)}`,
        `- manifest ${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_2__/* .forCode */ .jj)(facts.manifestDigest)}`,
        '',
        `Check it: \`codex-orchestrator verify <run directory> --expect-manifest ${facts.manifestDigest}\``
    ].join('\n');
}


/***/ }),

/***/ 74984:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ pullRequestTitle),
/* harmony export */   a: () => (/* binding */ branchName)
/* harmony export */ });
/**
 * The pullrequest room: what a pull request is called and what it says, as pure functions of the record.
 * Source: DESIGN "Publishing".
 */
/** `codex/<pack-id>-<slug>`; no timestamp, so that a pack always meets its own branch again. */
function branchName(prefix, packId, slug) {
    const id = packId.replace(/[^A-Za-z0-9._-]+/g, '-');
    return slug === '' ? `${prefix}${id}` : `${prefix}${id}-${slug}`;
}
/** `[<PACK-ID>] <title>` on one line. */
function pullRequestTitle(packId, title) {
    return `[${packId}] ${title.replace(/\s+/g, ' ').trim()}`;
}


/***/ }),

/***/ 39192:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w4: () => (/* binding */ hostOf)
});

// UNUSED EXPORTS: clockOf, hashWorkerOf

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/platform/clock.ts
/** The clock of an environment. Throws RangeError where SOURCE_DATE_EPOCH is not a whole number of seconds. */
function clockFrom(env) {
    const epoch = env['SOURCE_DATE_EPOCH'];
    if (epoch === undefined || epoch === '')
        return liveClock(() => new Date().toISOString(), false);
    if (!/^\d{1,12}$/.test(epoch))
        throw new RangeError(`SOURCE_DATE_EPOCH is not a whole number of seconds: ${epoch}`);
    const frozen = new Date(Number(epoch) * 1000).toISOString();
    return liveClock(() => frozen, true);
}
function liveClock(now, frozen) {
    return { frozen, now, realNow: () => Date.now(), monotonic: () => performance.now() };
}

// EXTERNAL MODULE: ./src/platform/version.ts
var version = __webpack_require__(95895);
// EXTERNAL MODULE: ./src/run/verdict.ts
var verdict = __webpack_require__(38972);
;// CONCATENATED MODULE: ./src/run/host.ts
/** What a flow takes of the process it runs in: the same for every front. */





function hostOf(process, signal) {
    return {
        env: process.env,
        clock: clockOf(process),
        version: version/* VERSION */.x,
        hashWorker: hashWorkerOf(process),
        egressProxy: besideBundle(process, 'egress'),
        signal
    };
}
/** The clock of the environment; a malformed SOURCE_DATE_EPOCH is the user's mistake. Throws RunStop USAGE. */
function clockOf(process) {
    try {
        return clockFrom(process.env);
    }
    catch (error) {
        throw new verdict/* RunStop */.cw('USAGE', error.message, {
            fix: 'Set it to seconds since 1970, or unset it.'
        });
    }
}
/** The hashing worker stands beside the bundle that runs: dist/cli/index.js, dist/hash-worker/index.js. */
function hashWorkerOf(process) {
    return besideBundle(process, 'hash-worker');
}
function besideBundle(process, name) {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(process.argv[1])), '..', name, 'index.js');
}


/***/ }),

/***/ 67380:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readPackAtCommit)
/* harmony export */ });
/* harmony import */ var _pack_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34197);
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46316);
/* harmony import */ var _workspace_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82170);
/** The pack room's view of a commit: what a trusted commit says, whatever lies in the work tree (DESIGN decision 10). */



/** As in a work tree: one mebibyte more than any pack file may have. */
const MOST = 2 * 1024 * 1024;
/**
 * Reads a pack at a commit or tree. The pack room is pure and asks for bytes as it goes; git answers later. So the
 * room reads again with what it asked for, until it asks for nothing new: as many rounds as files name files.
 */
async function readPackAtCommit(repo, treeish, path) {
    const reader = (0,_workspace_index_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryReader */ .U_)(repo);
    const kinds = kindsOf(await reader.listTree(treeish, ''));
    const known = new Map();
    for (;;) {
        const wanted = new Set();
        const reading = (0,_pack_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readPack */ .wh)(path, filesOf(kinds, known, wanted));
        if (wanted.size === 0)
            return reading;
        for (const file of [...wanted].sort())
            known.set(file, await contentOf(reader, treeish, file));
    }
}
async function contentOf(reader, treeish, path) {
    try {
        return (await reader.readBlob(treeish, path, MOST)) ?? new Uint8Array(0);
    }
    catch (error) {
        if (error instanceof _platform_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OrchestratorError */ .j && error.code === 'SCOPE_FILE_TOO_LARGE')
            return 'too-large';
        throw error;
    }
}
/** Every path of the tree, its directories too. */
function kindsOf(entries) {
    const kinds = new Map([['', 'directory']]);
    for (const { path, mode } of entries) {
        kinds.set(path, mode === '120000' ? 'symlink' : mode === '160000' ? 'other' : 'file');
        const parts = path.split('/');
        for (let end = parts.length - 1; end > 0; end--)
            kinds.set(parts.slice(0, end).join('/'), 'directory');
    }
    return kinds;
}
function filesOf(kinds, known, wanted) {
    function bytes(path) {
        const content = known.get(clean(path));
        if (content !== undefined)
            return content;
        wanted.add(clean(path));
        return new Uint8Array(0);
    }
    return {
        kind: path => kindAt(kinds, clean(path)),
        size: path => {
            const content = bytes(path);
            return content === 'too-large' ? MOST : content.length;
        },
        read: path => {
            const content = bytes(path);
            return content === 'too-large' ? new Uint8Array(0) : content;
        },
        list: path => namesIn(kinds, clean(path))
    };
}
function clean(path) {
    return path
        .split('/')
        .filter(part => part !== '' && part !== '.')
        .join('/');
}
/** 'symlink' where any component on the way is one, as in a work tree. */
function kindAt(kinds, path) {
    const parts = path.split('/');
    for (let end = 1; end < parts.length; end++) {
        const above = kinds.get(parts.slice(0, end).join('/'));
        if (above !== 'directory')
            return above === 'symlink' ? 'symlink' : null;
    }
    return kinds.get(path) ?? null;
}
function namesIn(kinds, directory) {
    const prefix = directory === '' ? '' : `${directory}/`;
    const names = [...kinds.keys()]
        .filter(path => path !== '' && path.startsWith(prefix) && !path.slice(prefix.length).includes('/'))
        .map(path => path.slice(prefix.length));
    return names.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}


/***/ }),

/***/ 38972:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MH: () => (/* binding */ withLikelyCause),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   cw: () => (/* binding */ RunStop)
/* harmony export */ });
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46316);
/* harmony import */ var _reasons_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84961);


/** Ends a run early with a reason. Everything recorded so far is kept and sealed. */
class RunStop extends _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .j {
}
const passed = {
    status: 'passed',
    code: 'OK',
    exit: 0,
    detail: 'every criterion held',
    likelyCause: null
};
/** The verdict of whatever ended the run. Unknown failures are ours: INTERNAL. */
function verdictOf(error) {
    if (!(error instanceof _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .j)) {
        return {
            status: 'error',
            code: 'INTERNAL',
            exit: 70,
            detail: `the program met an unexpected state: ${error instanceof Error ? error.message : String(error)}`,
            likelyCause: null
        };
    }
    const exit = (0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_1__/* .exitOf */ .sX)(error.code);
    return { status: statusOf(exit), code: error.code, exit, detail: error.message, likelyCause: null };
}
/** A refused attempt never makes a verdict; where the command that asked then failed, it is named as the likely cause. */
function withLikelyCause(verdict, commands, refused) {
    if (verdict.status !== 'failed')
        return verdict;
    const failed = new Set(commands.filter(({ status }) => status === 'failed').map(({ id }) => id));
    const cause = refused.find(({ command }) => failed.has(command));
    return cause === undefined ? verdict : { ...verdict, likelyCause: cause.code };
}
function statusOf(exit) {
    const byExit = {
        0: 'passed',
        1: 'failed',
        2: 'denied',
        3: 'denied',
        4: 'limited',
        5: 'denied',
        130: 'cancelled'
    };
    return byExit[exit] ?? 'error';
}


/***/ }),

/***/ 82170:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yM: () => (/* reexport */ compareLink),
  gz: () => (/* reexport */ createPrivateRoot),
  gE: () => (/* reexport */ defaultParent),
  gJ: () => (/* reexport */ githubRemote),
  Oy: () => (/* reexport */ isGitLike),
  wi: () => (/* reexport */ isOurs),
  kB: () => (/* reexport */ openPrivateRepository),
  h_: () => (/* reexport */ openRepository),
  LF: () => (/* reexport */ pathText),
  kL: () => (/* reexport */ publishBranch),
  Sq: () => (/* reexport */ pushCommit),
  Sl: () => (/* reexport */ refuseCollidingPaths),
  W_: () => (/* reexport */ remoteTip),
  U_: () => (/* reexport */ repositoryReader),
  gU: () => (/* reexport */ resolveBase),
  Ny: () => (/* reexport */ sweepStaleRoots)
});

// UNUSED EXPORTS: WorkspaceError, collidingPaths, removeTree, withoutCredentials

// EXTERNAL MODULE: ./src/platform/errors.ts
var errors = __webpack_require__(46316);
;// CONCATENATED MODULE: ./src/workspace/errors.ts
/** The workspace room's one error class: problems of the repository, of a tree after a phase, of the branch. */

class WorkspaceError extends errors/* OrchestratorError */.j {
}
/** A list for a message: the first few, then how many more. */
function someOf(names, shown = 5) {
    const head = names.slice(0, shown).join(', ');
    return names.length <= shown ? head : `${head} and ${names.length - shown} more`;
}

;// CONCATENATED MODULE: ./src/workspace/names.ts
/** Names in trees, as pure rules: bytes to text, what other systems read as `.git`, and what collides there. */
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** A path as text: UTF-8, with bytes that are not written `\xNN`. */
function pathText(bytes) {
    try {
        return strict.decode(bytes);
    }
    catch {
        return looseText(bytes);
    }
}
function looseText(bytes) {
    let text = '';
    for (let at = 0; at < bytes.length;) {
        const length = sequenceLength(bytes, at);
        text += length === 0 ? `\\x${hexByte(bytes[at] ?? 0)}` : strict.decode(bytes.subarray(at, at + length));
        at += length || 1;
    }
    return text;
}
/** Length of the valid UTF-8 sequence at `at`, 0 where there is none. */
function sequenceLength(bytes, at) {
    for (let length = 1; length <= 4 && at + length <= bytes.length; length++) {
        try {
            strict.decode(bytes.subarray(at, at + length));
            return length;
        }
        catch {
            // A longer sequence may still be whole.
        }
    }
    return 0;
}
function hexByte(value) {
    return value.toString(16).padStart(2, '0');
}
/** Code points that HFS+ leaves out when it compares names (Apple TN1150). */
const HFS_IGNORED = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/gu;
/**
 * True where some file system opens this one name as `.git`: letter case, HFS+ ignorable characters, NTFS short
 * name `git~1`, trailing dots and spaces, alternate streams (`.git::$INDEX_ALLOCATION`), backslash as separator.
 */
function isGitLike(name) {
    return name
        .split('\\')
        .some(part => foldedNames(part).some(folded => folded === '.git' || folded === 'git~1'));
}
/** True where some file system opens this one name as `.gitmodules`. */
function isGitmodulesLike(name) {
    return foldedNames(name).some(folded => folded === '.gitmodules' || /^gitmod~[1-4]$/.test(folded) || /^gi7eba~[1-9]$/.test(folded));
}
function foldedNames(name) {
    const lower = name.toLowerCase();
    const ntfs = (lower.split(':')[0] ?? '').replace(/[. ]+$/, '');
    return [lower.replace(HFS_IGNORED, ''), ntfs];
}
/** The name under which macOS or Windows would store a path: Unicode form and letter case folded away. */
function foldPath(path) {
    return path.normalize('NFC').toLowerCase().normalize('NFC');
}
/**
 * Pairs `[new, other]` of paths in `after` that one case-insensitive or normalising file system cannot hold
 * together, where the first is not in `before`. Directories count too: `Docs/a` beside `docs/b`.
 */
function collidingPaths(before, after) {
    const known = new Set(before.flatMap(prefixesOf));
    const present = new Set(after.flatMap(prefixesOf));
    const byFold = new Map();
    for (const name of present) {
        const key = foldPath(name);
        byFold.set(key, [...(byFold.get(key) ?? []), name]);
    }
    return [...present].flatMap(name => {
        const other = known.has(name) ? undefined : byFold.get(foldPath(name))?.find(one => one !== name);
        return other === undefined ? [] : [[name, other]];
    });
}
function prefixesOf(path) {
    const parts = path.split('/');
    return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}
/** Splits a relative path of a pack into components; null where it leaves the tree, is absolute, or names `.git`. */
function safeComponents(relative) {
    if (relative === '' || relative.startsWith('/') || relative.includes('\0'))
        return null;
    const parts = relative.split('/').filter(part => part !== '' && part !== '.');
    if (parts.length === 0 || parts.some(part => part === '..' || isGitLike(part)))
        return null;
    return parts;
}
/** Orders texts by their UTF-8 bytes. */
function byBytes(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

;// CONCATENATED MODULE: ./src/workspace/collisions.ts
/** Trees that some systems could not check out whole. */


/** Throws PR_PATH_COLLISION where a path that the base does not have differs from another by case or form alone. */
async function refuseCollidingPaths(reader, base, tree) {
    const [before, after] = await Promise.all([reader.listTree(base.tree, ''), reader.listTree(tree, '')]);
    const pairs = collidingPaths(before.map(entry => entry.path), after.map(entry => entry.path));
    if (pairs.length === 0)
        return;
    const names = pairs.map(pair => pair.map(name => JSON.stringify(name)).join(' and '));
    throw new WorkspaceError('PR_PATH_COLLISION', `paths collide: ${someOf(names)}`, {
        where: pairs[0]?.[0] ?? ''
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/platform/exec.ts
var exec = __webpack_require__(26886);
;// CONCATENATED MODULE: ./src/workspace/remove.ts
/** Removal of trees that a phase wrote: any modes, any depth, and never through a link. */




/**
 * Removes a directory and all below it. The system's `rm` and `chmod` walk by descriptors: they follow no link and
 * cope with paths longer than PATH_MAX, which no walk by names does. Throws RUN_PRIVATE_ROOT where something stays.
 */
async function removeTree(path) {
    const remover = (0,exec/* findProgram */.K)('rm', undefined);
    if (remover === null)
        return (0,promises_.rm)(path, { recursive: true, force: true });
    if (await removeWith(remover, path))
        return;
    // An ordinary user cannot empty a directory without its permission bits; root never gets here for that.
    const chmod = (0,exec/* findProgram */.K)('chmod', undefined);
    if (chmod !== null)
        await run([chmod, '-R', 'u+rwx', '--', path]);
    if (await removeWith(remover, path))
        return;
    throw new WorkspaceError('RUN_PRIVATE_ROOT', `cannot remove ${path}`, { where: path });
}
async function removeWith(remover, path) {
    await run([remover, '-rf', '--', path]);
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) === undefined;
}
function run(argv) {
    return (0,exec/* exec */.m)(argv, { cwd: '/', env: { LC_ALL: 'C' } });
}

;// CONCATENATED MODULE: ./src/workspace/lock.ts
/** Locks of private roots: which process a root belongs to, and the removal of roots whose process is gone. */




const LOCK = 'lock.json';
const WEEK = 7 * 24 * 3600 * 1000;
const HOUR = 3600 * 1000;
function writeLock(root, runId) {
    const lock = { run_id: runId, pid: process.pid, started: startTime(process.pid), ...here() };
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(root, LOCK), JSON.stringify(lock), { mode: 0o600, flag: 'wx' });
}
function here() {
    return {
        boot: quietly(() => (0,external_node_fs_.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
        pid_namespace: quietly(() => (0,external_node_fs_.readlinkSync)('/proc/self/ns/pid')),
        host: (0,external_node_os_.hostname)()
    };
}
function startTime(pid) {
    const stat = quietly(() => (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'latin1'));
    // The second field is the program's name in parentheses and may hold anything; count from its end.
    return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}
function quietly(action) {
    try {
        return action();
    }
    catch {
        return null;
    }
}
/**
 * Removes the roots under `parent` whose process is gone, as after SIGKILL; returns their paths. Roots of other
 * users, and of machines or containers that cannot be looked into, stay until they are a week old.
 */
async function sweepStaleRoots(parent) {
    const names = quietly(() => (0,external_node_fs_.readdirSync)(parent)) ?? [];
    const removed = [];
    for (const path of names.filter(name => /^(run|\.new)-/.test(name)).map(name => (0,external_node_path_.join)(parent, name))) {
        if (!isStale(path))
            continue;
        const gone = await removeTree(path).then(() => true, () => false);
        if (gone)
            removed.push(path);
    }
    return removed;
}
function isStale(path) {
    const stat = quietly(() => (0,external_node_fs_.lstatSync)(path));
    if (stat === null || !stat.isDirectory() || stat.uid !== (process.getuid?.() ?? stat.uid))
        return false;
    const age = Date.now() - stat.mtimeMs;
    const lock = quietly(() => JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(path, LOCK), 'utf8')));
    if (lock === null || typeof lock !== 'object')
        return age > HOUR;
    const now = here();
    if (lock.host !== now.host)
        return age > WEEK;
    if (lock.boot !== now.boot)
        return true;
    if (lock.pid_namespace !== now.pid_namespace)
        return age > WEEK;
    return !isRunning(lock);
}
function isRunning(lock) {
    if (lock.started !== null)
        return startTime(lock.pid) === lock.started;
    const error = quietly(() => process.kill(lock.pid, 0));
    return error !== null;
}

;// CONCATENATED MODULE: ./src/workspace/origin.ts
/** Remote URLs as pure rules: credentials removed, and the page on which a person opens the pull request. */
/** The URL without user, password, query and fragment. Scp-like (`git@host:path`) and local paths pass as they are. */
function withoutCredentials(url) {
    const match = /^([a-z][a-z0-9+.-]*:\/\/)([^/?#]*)([^?#]*)/i.exec(url);
    if (match === null)
        return url.replace(/^[^@/:]*:[^@/]*@/, '');
    const [, scheme = '', authority = '', path = ''] = match;
    return scheme + authority.slice(authority.lastIndexOf('@') + 1) + path;
}
/** Hosts whose compare pages have another form. */
const OTHER_FORGES = [
    'gitlab.com',
    'bitbucket.org',
    'dev.azure.com',
    'ssh.dev.azure.com',
    'codeberg.org',
    'git.sr.ht'
];
/**
 * Address of the page that opens a pull request from `branch` into `base`, with title and body to be typed there:
 * `https://<host>/<owner>/<name>/compare/<base>...<branch>?expand=1`. Null where the origin is not like GitHub's.
 */
function compareLink(originUrl, base, branch) {
    const remote = originUrl === null ? null : parseRemote(originUrl);
    if (remote === null)
        return null;
    const { host, owner, name } = remote;
    const range = `${encodeBranch(base)}...${encodeBranch(branch)}`;
    return `https://${host}/${encodeURIComponent(owner)}/${encodeURIComponent(name)}/compare/${range}?expand=1`;
}
function parseRemote(url) {
    const [host, path] = webAddress(url) ?? scpAddress(url) ?? [null, ''];
    if (host === null || !/^[a-z0-9.-]+(:\d+)?$/.test(host) || OTHER_FORGES.includes(host))
        return null;
    const parts = path
        .replace(/\/+$/, '')
        .replace(/\.git$/, '')
        .split('/')
        .filter(part => part !== '');
    const [owner, name] = parts;
    if (parts.length !== 2 || owner === undefined || name === undefined)
        return null;
    return [owner, name].every(part => /^[\w.-]+$/.test(part)) ? { host, owner, name } : null;
}
function webAddress(url) {
    const match = /^(https?|ssh|git):\/\/(?:[^/@]*@)*([^/:]+)(:\d+)?\/(.*)$/i.exec(url);
    if (match === null)
        return null;
    const [, scheme = '', host = '', port = '', path = ''] = match;
    // An ssh port says nothing about the web; github.com serves ssh under a second name too.
    const web = /^https?$/i.test(scheme) ? host + port : host.replace(/^ssh\.github\.com$/i, 'github.com');
    return [web.toLowerCase(), path];
}
function scpAddress(url) {
    const match = /^(?:[^@/:]+@)?([^/:@]+):(?!\/\/)(.*)$/.exec(url);
    if (match === null)
        return null;
    return [(match[1] ?? '').toLowerCase(), (match[2] ?? '').replace(/^\//, '')];
}
function encodeBranch(branch) {
    return branch.split('/').map(encodeURIComponent).join('/');
}

;// CONCATENATED MODULE: ./src/workspace/private-root.ts
/**
 * The private root: one directory a run, outside the user's workspace, that holds its trees. Its lock names the
 * process, so that what a killed run left behind can be told from what a live one needs (DESIGN decision 1).
 */





/**
 * Where private roots go: RUNNER_TEMP; else, for root, a directory of root's own under /var/tmp or /tmp that a
 * dropped identity can pass through; else the user's cache directory. Root skips a candidate that others cannot reach.
 */
function defaultParent(env, isRoot) {
    const { RUNNER_TEMP, XDG_CACHE_HOME, HOME } = env;
    const cache = XDG_CACHE_HOME?.startsWith('/')
        ? XDG_CACHE_HOME
        : HOME?.startsWith('/')
            ? (0,external_node_path_.join)(HOME, '.cache')
            : '';
    const candidates = [RUNNER_TEMP ?? '', isRoot ? '/var/tmp' : cache, '/tmp'];
    const usable = candidates.filter(path => path.startsWith('/'));
    const parent = usable.find(path => !isRoot || othersCanPass(path)) ?? '/tmp';
    // In a shared directory every user has one of their own.
    const shared = ['/tmp', '/var/tmp'].includes(parent) && !isRoot;
    return (0,external_node_path_.join)(parent, shared ? `codex-orchestrator-${process.getuid?.() ?? 0}` : 'codex-orchestrator');
}
function othersCanPass(path) {
    try {
        for (let at = path;; at = (0,external_node_path_.dirname)(at)) {
            if (((0,external_node_fs_.statSync)(at).mode & 0o001) === 0)
                return false;
            if (at === (0,external_node_path_.dirname)(at))
                return true;
        }
    }
    catch {
        return false;
    }
}
/** Makes the private root of a run. Throws RUN_PRIVATE_ROOT. */
async function createPrivateRoot(options) {
    const { owner } = options;
    try {
        const parent = ownParent(options.parent);
        // Complete under a passing name first: a sweep never meets a root without its lock.
        const fresh = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(parent, '.new-'));
        writeLock(fresh, options.runId);
        (0,external_node_fs_.chmodSync)(fresh, 0o711);
        const path = (0,external_node_path_.join)(parent, fresh.slice(parent.length + 1).replace('.new-', 'run-'));
        (0,external_node_fs_.renameSync)(fresh, path);
        return {
            path,
            owner,
            directory: async (name) => ownedDirectory(path, name, owner),
            remove: () => removeTree(path)
        };
    }
    catch (cause) {
        if (cause instanceof WorkspaceError)
            throw cause;
        throw new WorkspaceError('RUN_PRIVATE_ROOT', `cannot make ${options.parent}`, {
            where: options.parent,
            why: String(cause.message),
            cause
        });
    }
}
/** The parent directory, made where missing, and certainly ours: in /var/tmp anybody can make a name first. */
function ownParent(parent) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(parent), { recursive: true });
    try {
        (0,external_node_fs_.mkdirSync)(parent, { mode: 0o711 });
        (0,external_node_fs_.chmodSync)(parent, 0o711);
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
    }
    const stat = (0,external_node_fs_.lstatSync)(parent);
    const ours = stat.isDirectory() && stat.uid === (process.getuid?.() ?? stat.uid) && (stat.mode & 0o022) === 0;
    if (ours)
        return parent;
    throw new WorkspaceError('RUN_PRIVATE_ROOT', `${parent} is not ours alone`, {
        where: parent,
        why: 'It is a link, belongs to another user, or others may write to it.'
    });
}
function ownedDirectory(root, name, owner) {
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name))
        throw new RangeError(`not a plain directory name: ${name}`);
    const path = (0,external_node_path_.join)(root, name);
    (0,external_node_fs_.mkdirSync)(path, { mode: 0o700 });
    (0,external_node_fs_.chmodSync)(path, 0o700);
    if (owner !== null)
        (0,external_node_fs_.lchownSync)(path, owner.uid, owner.gid);
    return path;
}

;// CONCATENATED MODULE: ./src/workspace/git-dir.ts
/** Git directories of our own, written by hand: no template, no hook, no remote, nothing of the user's configuration. */


/**
 * Laid over every path by info/attributes, which outranks any .gitattributes in a tree: what is in a blob is what is
 * in the file, byte by byte. `-text` also ends autocrlf, and "!" takes an attribute back to "not specified" (a false
 * working-tree-encoding would be an error). Source: gitattributes(5).
 */
const RAW_BYTES = '* -text !crlf !eol !ident !filter !working-tree-encoding !diff !merge !whitespace !export-ignore !export-subst !delta\n';
/** As above, and every file is text for the line counts: a NUL byte hides no line. */
const ALL_TEXT = RAW_BYTES.replace('!diff', 'diff');
/** Nothing is left to defaults that differ between systems, versions or names of the file system. */
const COMMON_CONFIG = {
    'core.bare': 'false',
    'core.filemode': 'true',
    'core.symlinks': 'true',
    'core.ignorecase': 'false',
    'core.precomposeunicode': 'false',
    'core.protecthfs': 'true',
    'core.protectntfs': 'true',
    'core.autocrlf': 'false',
    'core.eol': 'lf',
    'core.safecrlf': 'false',
    'core.quotepath': 'false',
    'core.fsmonitor': 'false',
    'core.untrackedcache': 'false',
    'core.splitindex': 'false',
    'core.sparsecheckout': 'false',
    'core.excludesfile': '/dev/null',
    'core.attributesfile': '/dev/null',
    'core.hookspath': '/dev/null',
    'core.logallrefupdates': 'false',
    'core.bigfilethreshold': '64m',
    'index.threads': '1',
    'pack.threads': '1',
    'gc.auto': '0',
    'maintenance.auto': 'false',
    'commit.gpgsign': 'false',
    'diff.ignoresubmodules': 'dirty',
    'submodule.recurse': 'false',
    'i18n.commitencoding': 'UTF-8'
};
/** Writes a git directory at `path`, which must not exist. */
function layGitDir(path, spec) {
    const files = {
        HEAD: spec.head === null ? 'ref: refs/heads/private\n' : `${spec.head}\n`,
        config: configText(spec),
        'info/attributes': spec.attributes,
        'info/exclude': '',
        'objects/info/alternates': spec.alternates.map(line => `${quote(line)}\n`).join('')
    };
    if (spec.shallow !== null)
        files['shallow'] = spec.shallow;
    for (const dir of ['', 'info', 'objects', 'objects/info', 'objects/pack', 'refs', 'refs/heads']) {
        makeOwned((0,external_node_path_.join)(path, dir), spec.owner);
    }
    for (const [name, content] of Object.entries(files))
        writeOwned((0,external_node_path_.join)(path, name), content, spec.owner);
}
function configText(spec) {
    const sha256 = spec.objectFormat === 'sha256';
    const settings = {
        'core.repositoryformatversion': sha256 ? '1' : '0',
        ...(sha256 ? { 'extensions.objectformat': 'sha256' } : {}),
        ...COMMON_CONFIG,
        ...spec.config
    };
    return Object.entries(settings)
        .map(([key, value]) => `[${key.split('.')[0]}]\n\t${key.split('.')[1]} = ${configValue(value)}\n`)
        .join('');
}
function configValue(value) {
    return `"${value.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n')}"`;
}
/** Alternates are read line by line; one that starts with a quote or "#" is C-quoted. */
function quote(path) {
    return /["\\\n#]/.test(path) ? `"${path.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n')}"` : path;
}
function makeOwned(path, owner) {
    (0,external_node_fs_.mkdirSync)(path, { mode: 0o755 });
    (0,external_node_fs_.chmodSync)(path, 0o755);
    if (owner !== null)
        (0,external_node_fs_.lchownSync)(path, owner.uid, owner.gid);
}
function writeOwned(path, content, owner) {
    (0,external_node_fs_.writeFileSync)(path, content, { flag: 'wx', mode: 0o644 });
    (0,external_node_fs_.chmodSync)(path, 0o644);
    if (owner !== null)
        (0,external_node_fs_.lchownSync)(path, owner.uid, owner.gid);
}

;// CONCATENATED MODULE: ./src/platform/git.ts
/**
 * Ground: host git as a program. The environment is built from nothing, so that no variable, hook, credential
 * helper, pager or editor of the caller takes part; the network is closed to every transport.
 */

/** The environment every call starts from: https://git-scm.com/docs/git#_environment_variables. */
const GIT_ENVIRONMENT = {
    PATH: '/usr/local/bin:/usr/bin:/bin',
    LC_ALL: 'C',
    TZ: 'UTC',
    HOME: '/nonexistent',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_LITERAL_PATHSPECS: '0',
    // Objects that a partial clone left out are an error, never a download: the first from git 2.45 on, the second
    // for every older one, where the fetch that git would start finds no transport it may use.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none'
};
/** Given before every command: nothing the repository configures may start a program. */
const ALWAYS = [
    '--no-pager',
    ...['core.hooksPath=/dev/null', 'core.fsmonitor=false', 'gc.auto=0', 'maintenance.auto=false'].flatMap(setting => ['-c', setting])
];
/** Git from the system's directories or `path`; null where there is none. */
function findGit(path) {
    const program = (0,exec/* findProgram */.K)('git', path);
    if (program === null)
        return null;
    return {
        program,
        run: (args, options) => {
            const { env, ...rest } = options;
            const given = args.filter(arg => arg !== null);
            return (0,exec/* exec */.m)([program, ...ALWAYS, ...given], { ...rest, env: environment(env) });
        }
    };
}
function environment(added) {
    const entries = Object.entries({ ...GIT_ENVIRONMENT, ...added });
    return Object.fromEntries(entries.filter((entry) => entry[1] !== undefined));
}
/** Splits NUL-terminated output (`-z`) into its records, as bytes. */
function splitNul(bytes) {
    const records = [];
    let from = 0;
    for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, from)) {
        records.push(bytes.subarray(from, at));
        from = at + 1;
    }
    if (from < bytes.length)
        records.push(bytes.subarray(from));
    return records;
}
/** Joins records into NUL-terminated input. */
function joinNul(records) {
    return Buffer.concat(records.flatMap(record => [record, Buffer.of(0)]));
}
/** The one line a command prints, without its line feed. */
function oneLine(bytes) {
    return bytes.toString().replace(/\n$/, '');
}

;// CONCATENATED MODULE: ./src/workspace/repository.ts
/** The user's repository: found, checked and read without running anything that it configures. */





/** The host's git. Throws RUN_GIT_MISSING. */
function requireGit() {
    const git = findGit(process.env['PATH']);
    if (git === null)
        throw new WorkspaceError('RUN_GIT_MISSING', 'git was not found');
    return git;
}
/** RUN_GIT_FAILED (or another code) with git's own last words. */
function gitFailure(what, result) {
    const lines = result.stderr
        .trim()
        .split('\n')
        .filter(line => /^(fatal|error)/.test(line));
    const why = lines.slice(-3).map(withoutCredentials).join('; ');
    if (/missing (blob|tree|commit) object|unable to read (sha1 file|tree|blob)|bad object|could not fetch/.test(why)) {
        return new WorkspaceError('RUN_PARTIAL_CLONE', `${what}: an object is missing`, { why });
    }
    if (/detected dubious ownership|unsafe repository/.test(why)) {
        return new WorkspaceError('RUN_DUBIOUS_OWNERSHIP', `${what}: the owner is not trusted`, { why });
    }
    const ended = result.timedOut ? 'timed out' : (result.spawnError ?? result.signal ?? `exit ${result.code}`);
    return new WorkspaceError('RUN_GIT_FAILED', `${what} failed (${ended})`, { why });
}
/**
 * Reads as the user would, in their work tree. Only here the user's and the system's configuration count: they say
 * which owners are trusted (`safe.directory`); SUDO_UID names the owner behind `sudo`.
 */
function readTrusted(git, cwd, args, input) {
    const { HOME, XDG_CONFIG_HOME, SUDO_UID } = process.env;
    const env = { GIT_CONFIG_NOSYSTEM: '0', GIT_CONFIG_GLOBAL: undefined, HOME, XDG_CONFIG_HOME, SUDO_UID };
    return git.run(args, { cwd, env, ...(input === undefined ? {} : { input }) });
}
/**
 * Opens the repository that holds `startPath`, also through linked work trees, shallow, SHA-256, with alternates.
 * Throws RUN_NOT_A_REPOSITORY, RUN_BARE_REPOSITORY, RUN_DUBIOUS_OWNERSHIP, RUN_GIT_MISSING, RUN_GIT_FAILED.
 */
async function openRepository(startPath) {
    const git = requireGit();
    const cwd = startDirectory(startPath);
    const [facts, origin] = await Promise.all([
        repositoryFacts(git, cwd),
        readTrusted(git, cwd, ['config', '--local', '--get', 'remote.origin.url'])
    ]);
    return {
        root: (0,external_node_fs_.realpathSync)(facts.root),
        commonDir: (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(cwd, facts.commonDir)),
        objectFormat: facts.format === 'sha256' ? 'sha256' : 'sha1',
        shallow: facts.shallow === 'true',
        origin: origin.failed ? null : withoutCredentials(oneLine(origin.stdout))
    };
}
const KIND = ['--is-bare-repository', '--is-inside-git-dir'];
const PLACES = ['--show-toplevel', '--git-common-dir'];
const FORMAT = ['--show-object-format', '--is-shallow-repository'];
/** One question where its answer is plain; a path with a line feed in it makes more lines, and is asked for alone. */
async function repositoryFacts(git, cwd) {
    const all = await readTrusted(git, cwd, ['rev-parse', ...KIND, ...PLACES, ...FORMAT]);
    const lines = oneLine(all.stdout).split('\n');
    if (!all.failed && lines.length === 6 && lines[0] === 'false' && lines[1] === 'false') {
        return factsOf(lines.slice(2));
    }
    const kind = await readTrusted(git, cwd, ['rev-parse', ...KIND]);
    if (kind.failed)
        throw openFailure(cwd, kind);
    if (kind.stdout.toString().includes('true')) {
        throw new WorkspaceError('RUN_BARE_REPOSITORY', `no work tree at ${cwd}`, { where: cwd });
    }
    const ask = (word) => readTrusted(git, cwd, ['rev-parse', word]);
    const answers = await Promise.all([...PLACES, ...FORMAT].map(ask));
    for (const answer of answers)
        if (answer.failed)
            throw openFailure(cwd, answer);
    return factsOf(answers.map(answer => oneLine(answer.stdout)));
}
function factsOf(answers) {
    const [root = '', commonDir = '', format = '', shallow = ''] = answers;
    return { root, commonDir, format, shallow };
}
function startDirectory(startPath) {
    try {
        const real = (0,external_node_fs_.realpathSync)(startPath);
        if ((0,external_node_fs_.statSync)(real).isDirectory())
            return real;
        return (0,external_node_path_.resolve)(real, '..');
    }
    catch (cause) {
        throw new WorkspaceError('RUN_NOT_A_REPOSITORY', `no such directory: ${startPath}`, {
            where: startPath,
            cause
        });
    }
}
function openFailure(cwd, result) {
    const failure = gitFailure('opening the repository', result);
    if (failure.code !== 'RUN_GIT_FAILED' || !/not a git repository/.test(result.stderr))
        return failure;
    return new WorkspaceError('RUN_NOT_A_REPOSITORY', `no git repository at ${cwd}`, { where: cwd });
}
/**
 * The commit that a run starts from: `ref` (branch, remote branch of origin, tag or id), or HEAD of the work tree
 * where it is null. Throws RUN_NO_COMMIT, RUN_BASE_UNKNOWN, RUN_PARTIAL_CLONE.
 */
async function resolveBase(repo, ref) {
    const git = requireGit();
    const candidates = ref === null ? ['HEAD'] : [ref, `refs/heads/${ref}`, `refs/remotes/origin/${ref}`];
    for (const name of candidates) {
        const [found, branch] = await Promise.all([commitAndTree(git, repo, name), branchOf(git, repo, name)]);
        if (found !== null)
            return { ...found, branch };
        const commit = await revision(git, repo, `${name}^{commit}`);
        if (commit !== null)
            throw missingTree(commit);
    }
    throw unknownBase(ref, await suggestions(git, repo));
}
function missingTree(commit) {
    return new WorkspaceError('RUN_PARTIAL_CLONE', `the tree of ${commit} is not here`, { where: commit });
}
function unknownBase(ref, branches) {
    if (ref === null)
        return new WorkspaceError('RUN_NO_COMMIT', 'HEAD names no commit yet');
    const why = branches.length === 0 ? 'The repository has no branches.' : `Branches here: ${someOf(branches)}.`;
    return new WorkspaceError('RUN_BASE_UNKNOWN', `no commit is named ${JSON.stringify(ref)}`, {
        where: ref,
        why
    });
}
/** Both from one reading of the commit: a ref may move between two questions. Null where no commit is so named. */
async function commitAndTree(git, repo, name) {
    const args = [
        'rev-list',
        '--max-count=1',
        '--no-walk',
        '--format=%T',
        '--end-of-options',
        `${name}^{commit}`
    ];
    const result = await readTrusted(git, repo.root, args);
    const [, commit, tree] = /^commit ([0-9a-f]{40,64})\n([0-9a-f]{40,64})$/.exec(oneLine(result.stdout)) ?? [];
    return result.failed || commit === undefined || tree === undefined ? null : { commit, tree };
}
// HEAD is a work tree's own, so these ask by directory; `--end-of-options` keeps a name from being an option.
async function revision(git, repo, expression) {
    const result = await readTrusted(git, repo.root, [
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        expression
    ]);
    const id = oneLine(result.stdout).replace(/^--end-of-options\n/, '');
    return result.failed || !/^[0-9a-f]{40,64}$/.test(id) ? null : id;
}
async function branchOf(git, repo, name) {
    const result = await readTrusted(git, repo.root, [
        'rev-parse',
        '--symbolic-full-name',
        '--end-of-options',
        name
    ]);
    const full = oneLine(result.stdout).replace(/^--end-of-options\n/, '');
    return (/^refs\/heads\/(.+)$/.exec(full)?.[1] ?? /^refs\/remotes\/[^/]+\/(?!HEAD$)(.+)$/.exec(full)?.[1] ?? null);
}
async function suggestions(git, repo) {
    const result = await readTrusted(git, repo.root, [
        'for-each-ref',
        '--format=%(refname:short)',
        'refs/heads',
        'refs/remotes'
    ]);
    return oneLine(result.stdout)
        .split('\n')
        .filter(line => line !== '');
}

;// CONCATENATED MODULE: ./src/workspace/runner.ts

/** `objects` is where new objects go, where that is not the git directory's own. */
function gitRunner(git, gitDir, owner, objects = null) {
    function attempt(args, options = {}) {
        const { workTree, index, env, ...rest } = options;
        const place = [`--git-dir=${gitDir}`, workTree === undefined ? null : `--work-tree=${workTree}`];
        const fixed = { ...env };
        if (index !== undefined)
            fixed['GIT_INDEX_FILE'] = index;
        if (objects !== null)
            fixed['GIT_OBJECT_DIRECTORY'] = objects;
        return git.run([...place, ...args], { cwd: workTree ?? gitDir, env: fixed, identity: owner, ...rest });
    }
    return {
        gitDir,
        attempt,
        read: async (args, options) => {
            const result = await attempt(args, options);
            if (result.failed)
                throw gitFailure(`git ${args.find(arg => arg !== null && !arg.startsWith('-')) ?? ''}`, result);
            return result.stdout;
        }
    };
}

;// CONCATENATED MODULE: ./src/workspace/annex.ts
/** A git directory beside the private one: it reads what that has, and keeps what it receives to itself. */






/** `objects` is where everything known so far is read from. */
function layAnnex(path, spec, objects) {
    layGitDir(path, { ...spec, alternates: [objects], attributes: RAW_BYTES, config: {} });
    return {
        git: gitRunner(requireGit(), path, spec.owner),
        objects: (0,external_node_path_.join)(path, 'objects'),
        remove: () => removeTree(path),
        keep: () => movePacks((0,external_node_path_.join)(path, 'objects', 'pack'), (0,external_node_path_.join)(objects, 'pack'))
    };
}
/** The index comes last: git takes a pack for there when its index is. */
function movePacks(from, to) {
    const names = (0,external_node_fs_.readdirSync)(from).sort((a, b) => Number(a.endsWith('.idx')) - Number(b.endsWith('.idx')));
    for (const name of names)
        (0,external_node_fs_.renameSync)((0,external_node_path_.join)(from, name), (0,external_node_path_.join)(to, name));
}

;// CONCATENATED MODULE: ./src/workspace/diff.ts
/** From two tree objects to the list of changed files, with line counts that no attribute and no NUL byte can bend. */




/** Fixed for every diff, so that counts, list and patch agree. Above 1,000 candidates only exact renames are found. */
const DIFF_OPTIONS = [
    '-r',
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    '--ignore-submodules=none',
    '--find-renames=50%',
    '-l1000',
    '--diff-algorithm=myers',
    '--no-indent-heuristic'
];
/** A blob from this size on is counted by its lines, not compared: the comparison would hold both in memory. */
const COMPARED_BYTES = 64 * 1024 * 1024;
/** The change between two trees. Throws RUN_GIT_FAILED. */
async function diffTrees(git, baseTree, tree) {
    if (baseTree === tree)
        return { tree, baseTree, files: [], added: 0, deleted: 0 };
    const [raw, plain] = await Promise.all([
        git.plain
            .read(['diff-tree', '-z', '--raw', '--no-abbrev', ...DIFF_OPTIONS, baseTree, tree])
            .then(parseRaw),
        numstat(git.plain, baseTree, tree)
    ]);
    const text = (await anyLarge(git.plain, raw))
        ? await countLines(git, raw, plain)
        : await numstat(git.asText, baseTree, tree);
    const sorted = raw.sort((a, b) => Buffer.compare(a.path, b.path));
    const files = sorted.map(entry => changedFile(entry, plain, text));
    const added = files.reduce((sum, file) => sum + file.added, 0);
    const deleted = files.reduce((sum, file) => sum + file.deleted, 0);
    return { tree, baseTree, files, added, deleted };
}
async function numstat(git, from, to) {
    return parseNumstat(await git.read(['diff-tree', '-z', '--numstat', ...DIFF_OPTIONS, from, to]));
}
const STATUS = {
    A: 'added',
    D: 'deleted',
    M: 'modified',
    R: 'renamed',
    T: 'type-changed'
};
function changedFile(entry, plain, text) {
    const key = entry.path.toString('latin1');
    const [added, deleted] = text.get(key) ?? [0, 0];
    return {
        path: pathText(entry.path),
        oldPath: entry.oldPath === null ? null : pathText(entry.oldPath),
        status: STATUS[entry.status] ?? 'modified',
        oldMode: entry.oldMode,
        newMode: entry.newMode,
        added,
        deleted,
        binary: plain.get(key) === null
    };
}
/** `:<mode> <mode> <id> <id> <status>[score]` NUL path NUL, with two paths for a rename. Source: git-diff-tree(1). */
function parseRaw(bytes) {
    const records = splitNul(bytes);
    const entries = [];
    for (let at = 0; at < records.length;) {
        const [oldMode = '', newMode = '', oldId = '', newId = '', status = ''] = record(records, at++)
            .toString('latin1')
            .slice(1)
            .split(' ');
        const letter = status.charAt(0);
        const oldPath = letter === 'R' || letter === 'C' ? record(records, at++) : null;
        entries.push({ oldMode, newMode, oldId, newId, status: letter, oldPath, path: record(records, at++) });
    }
    return entries;
}
/** `added TAB deleted TAB path NUL`; a rename leaves the path empty and adds two records. */
function parseNumstat(bytes) {
    const records = splitNul(bytes);
    const counts = new Map();
    for (let at = 0; at < records.length;) {
        const line = record(records, at++).toString('latin1');
        const [, added = '-', deleted = '-', name = ''] = /^(\d+|-)\t(\d+|-)\t([^]*)$/.exec(line) ?? [];
        if (name === '')
            at++;
        const path = name === '' ? record(records, at++).toString('latin1') : name;
        counts.set(path, added === '-' ? null : [Number(added), Number(deleted)]);
    }
    return counts;
}
function record(records, at) {
    return records[at] ?? Buffer.alloc(0);
}
const ABSENT = /^0+$/;
function blobIds(entries) {
    const sides = entries.flatMap(entry => [
        [entry.oldMode, entry.oldId],
        [entry.newMode, entry.newId]
    ]);
    return sides.filter(([mode, id]) => mode !== '160000' && !ABSENT.test(id)).map(([, id]) => id);
}
async function anyLarge(git, entries) {
    const ids = blobIds(entries);
    if (ids.length === 0)
        return false;
    const input = Buffer.from(ids.map(id => `${id}\n`).join(''));
    const sizes = (await git.read(['cat-file', '--batch-check=%(objectsize)'], { input }))
        .toString()
        .split('\n');
    return sizes.some(size => Number(size) > COMPARED_BYTES);
}
/** Where a huge blob takes part: what git compared as text, and every line of both sides for the rest. */
async function countLines(git, entries, plain) {
    const counts = new Map(plain);
    for (const entry of entries) {
        const key = entry.path.toString('latin1');
        if (plain.get(key) !== null || entry.oldId === entry.newId)
            continue;
        const added = await linesOf(git, entry.newMode, entry.newId);
        counts.set(key, [added, await linesOf(git, entry.oldMode, entry.oldId)]);
    }
    return counts;
}
async function linesOf(git, mode, id) {
    if (mode === '160000' || ABSENT.test(id))
        return 0;
    const file = (0,external_node_path_.join)(git.scratch, `blob-${id}`);
    const fd = (0,external_node_fs_.openSync)(file, 'wx+', 0o600);
    try {
        await git.plain.read(['cat-file', 'blob', id], { stdoutFd: fd });
        return countLineFeeds(fd);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
        (0,external_node_fs_.rmSync)(file, { force: true });
    }
}
function countLineFeeds(fd) {
    const chunk = Buffer.alloc(1 << 20);
    let lines = 0;
    let last = 0x0a;
    for (let offset = 0, size = 1; size > 0; offset += size) {
        size = (0,external_node_fs_.readSync)(fd, chunk, 0, chunk.length, offset);
        for (let at = 0; at < size; at++)
            if (chunk[at] === 0x0a)
                lines++;
        if (size > 0)
            last = chunk[size - 1] ?? last;
    }
    return last === 0x0a ? lines : lines + 1;
}

// EXTERNAL MODULE: ./src/platform/canonical.ts
var canonical = __webpack_require__(21429);
;// CONCATENATED MODULE: ./src/workspace/seal.ts
/**
 * How the program knows its own commits again: a trailer that digests what the commit says. Whoever amends, rebases
 * or rewrites the commit breaks it, also where that person commits under the same name as the program.
 */

const SEAL = 'Codex-Seal';
/** The message with its seal as the last trailer. */
function sealMessage(facts) {
    const text = facts.message.trimEnd();
    const last = text.split('\n\n').pop() ?? '';
    const joins = text.includes('\n\n') && last.split('\n').every(line => /^[A-Za-z0-9-]+: /.test(line));
    return `${text}${joins ? '\n' : '\n\n'}${SEAL}: ${sealOf({ ...facts, message: text })}\n`;
}
function sealOf(facts) {
    return (0,canonical/* digestOf */.ol)([facts.tree, facts.parents, facts.author, facts.committer, facts.message]).replace('sha256:', '');
}
/** True where the commit is as this program made it, and carries `trailer` as a line of its own. */
function isOurs(facts, trailer) {
    const match = /^([^]*?)\n+Codex-Seal: ([0-9a-f]{64})\n$/.exec(facts.message);
    if (match === null)
        return false;
    const message = (match[1] ?? '').trimEnd();
    return message.split('\n').includes(trailer) && sealOf({ ...facts, message }) === match[2];
}
/** Reads a raw commit object (`git cat-file commit`). Null where it is not of the plain form that we write. */
function parseCommit(raw) {
    const end = raw.indexOf('\n\n');
    const headers = raw.slice(0, end).split('\n');
    const [tree] = values(headers, 'tree');
    const [author] = values(headers, 'author').map(withoutDate);
    const [committer] = values(headers, 'committer').map(withoutDate);
    if (end === -1 || tree === undefined || author === undefined || committer === undefined)
        return null;
    return { tree, parents: values(headers, 'parent'), author, committer, message: raw.slice(end + 2) };
}
function values(headers, name) {
    return headers.filter(line => line.startsWith(`${name} `)).map(line => line.slice(name.length + 1));
}
function withoutDate(signature) {
    return signature.replace(/ \d+ [+-]\d{4}$/, '');
}

;// CONCATENATED MODULE: ./src/workspace/tree-reader.ts
/** Reading trees and blobs by object id: what a pack, a policy or a document says at a commit, never on disk. */





const DEFAULT_MAX = 16 * 1024 * 1024;
/** Reads from the user's repository, before there is a private one. Works on a commit id as on a tree id. */
function repositoryReader(repo) {
    return treeReader(gitRunner(requireGit(), repo.commonDir, null));
}
function treeReader(git) {
    return {
        readBlob: async (treeId, path, maxBytes = DEFAULT_MAX) => {
            const entry = (await list(git, treeId, path)).find(one => one.path === path);
            if (entry === undefined || !entry.mode.startsWith('100'))
                return null;
            const result = await git.attempt(['cat-file', 'blob', entry.id], { maxStdout: maxBytes });
            if (!result.failed)
                return result.stdout;
            if (!result.overflowed)
                return git.read(['cat-file', 'blob', entry.id]);
            throw new WorkspaceError('SCOPE_FILE_TOO_LARGE', `${path} is larger than ${maxBytes} bytes`, {
                where: path
            });
        },
        listTree: (treeId, prefix) => list(git, treeId, prefix.replace(/\/+$/, ''))
    };
}
async function list(git, treeId, path) {
    const at = path === '' ? [] : [path];
    const args = ['--literal-pathspecs', 'ls-tree', '-z', '-r', '--full-tree', objectId(treeId), '--', ...at];
    const records = splitNul(await git.read(args, { env: { GIT_LITERAL_PATHSPECS: '1' } }));
    const entries = records.map(record => [record, record.indexOf(0x09)]);
    return entries.map(([record, tab]) => {
        const [mode = '', , id = ''] = record.subarray(0, tab).toString('latin1').split(' ');
        return { mode, id, path: pathText(record.subarray(tab + 1)) };
    });
}
/** Lets nothing but a full object id through to a command line. */
function objectId(text) {
    if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text))
        return text;
    throw new RangeError(`not an object id: ${JSON.stringify(text)}`);
}

;// CONCATENATED MODULE: ./src/workspace/history.ts
/** From a change to what others receive: the commit, the patch, the bundle. Same change, same bytes. */





/** Writes the commit of a change on top of the base, and nothing else: no ref, no index. */
async function commitChange(git, base, change, options) {
    const { name, email } = checkedIdentity(options.identity);
    const signature = `${name} <${email}>`;
    const message = sealMessage({
        tree: change.tree,
        parents: [base.commit],
        author: signature,
        committer: signature,
        message: options.message
    });
    const date = `@${Math.floor(Date.parse(options.date) / 1000)} +0000`;
    const env = {
        GIT_AUTHOR_NAME: name,
        GIT_AUTHOR_EMAIL: email,
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_NAME: name,
        GIT_COMMITTER_EMAIL: email,
        GIT_COMMITTER_DATE: date
    };
    const args = ['commit-tree', objectId(change.tree), '-p', objectId(base.commit), '-F', '-'];
    return (await git.read(args, { env, input: Buffer.from(message) })).toString().trim();
}
/** Git drops such characters silently; then the signature would not be the one that was asked for. */
function checkedIdentity(identity) {
    const plain = /^[^<>\n\r\0]+$/;
    const edges = /^[\s.,:;"'\\]|[\s.,:;"'\\]$/;
    for (const text of [identity.name, identity.email]) {
        if (!plain.test(text) || edges.test(text))
            throw new RangeError(`not usable in a commit: ${JSON.stringify(text)}`);
    }
    return identity;
}
/** Writes the change as a patch that `git apply` takes: prefixes a/ and b/, full ids, binary data included. */
async function writePatch(git, change, file) {
    const args = [
        'diff-tree',
        '-p',
        '--binary',
        '--full-index',
        '--unified=3',
        '--src-prefix=a/',
        '--dst-prefix=b/',
        ...DIFF_OPTIONS,
        objectId(change.baseTree),
        objectId(change.tree)
    ];
    await writeNew(file, fd => git.read(args, { stdoutFd: fd }));
}
/**
 * Writes a bundle (gitformat-bundle(5)) with one ref and the base as its one prerequisite. By hand, as
 * `git bundle create` would take over deltas from the user's packs, and the bytes would depend on those.
 */
async function writeBundle(git, base, commit, ref, file) {
    const known = await git.attempt(['check-ref-format', ref]);
    if (known.failed)
        throw new WorkspaceError('PR_BRANCH_INVALID', `not a full ref name: ${ref}`, { where: ref });
    const first = base.commit.length === 64 ? '# v3 git bundle\n@object-format=sha256\n' : '# v2 git bundle\n';
    const header = `${first}-${objectId(base.commit)} base of the change\n${objectId(commit)} ${ref}\n\n`;
    await writeNew(file, async (fd) => {
        (0,external_node_fs_.writeSync)(fd, header);
        await packTo(git, base, commit, fd, ['--thin']);
    });
}
/** Packs what `commit` has and the base has not. Fixed search, nothing reused: same objects, same bytes. */
async function packTo(git, base, commit, fd, extra = []) {
    const args = [
        'pack-objects',
        '--stdout',
        '--revs',
        '-q',
        '--threads=1',
        '--window=10',
        '--depth=50',
        '--compression=6',
        '--delta-base-offset',
        '--no-reuse-delta',
        '--no-reuse-object',
        '--no-use-bitmap-index',
        ...extra
    ];
    const input = Buffer.from(`${objectId(commit)}\n^${objectId(base.commit)}\n`);
    await git.read(args, { input, stdoutFd: fd });
}
async function writeNew(file, fill) {
    const fd = (0,external_node_fs_.openSync)(file, 'wx', 0o644);
    try {
        await fill(fd);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}

// EXTERNAL MODULE: ./src/platform/files.ts
var files = __webpack_require__(94924);
;// CONCATENATED MODULE: ./src/workspace/bundle.ts
/**
 * The header of a bundle (gitformat-bundle(5)), read by hand and strictly: the form that this program writes, and
 * no other. Pure; the pack behind it is git's to read.
 */

/** Bytes in which the header and the first 12 bytes of the pack must lie. */
const LONGEST_HEADER = 4096;
/** Bytes of `PACK`, version and number of objects (gitformat-pack(5)). */
const PACK_HEADER = 12;
const MOST_OBJECTS = 1_000_000;
/** Throws PR_BUNDLE_INVALID. `start` is the beginning of the file, LONGEST_HEADER bytes or all of it. */
function readBundleHeader(start, expected) {
    const bytes = Buffer.from(start.buffer, start.byteOffset, start.byteLength);
    const end = bytes.indexOf('\n\n');
    if (end === -1)
        throw invalidBundle(`it has no header within ${LONGEST_HEADER} bytes`);
    const lines = bytes.subarray(0, end).toString('latin1').split('\n');
    const [prerequisite = '', tip = '', ...more] = afterVersion(lines, expected.objectFormat);
    if (prerequisite !== `-${expected.base} base of the change`)
        throw invalidBundle('its first prerequisite is not the base commit');
    if (tip.startsWith('-'))
        throw invalidBundle('it has more than one prerequisite');
    if (more.length > 0)
        throw invalidBundle('it has more than one reference');
    const length = end + 2;
    checkPack(bytes.subarray(length));
    return { ...reference(tip, expected.commit), length };
}
function afterVersion(lines, objectFormat) {
    const version = objectFormat === 'sha256' ? ['# v3 git bundle', '@object-format=sha256'] : ['# v2 git bundle'];
    if (version.some((line, at) => lines[at] !== line))
        throw invalidBundle(`it does not begin as a ${objectFormat} bundle of ours`);
    return lines.slice(version.length);
}
/** Names are printable ASCII here: branch names that git takes may hold more, ours do not. */
function reference(line, commit) {
    const [, id, ref] = /^([0-9a-f]+) (refs\/heads\/[\x21-\x7e]+)$/.exec(line) ?? [];
    if (id === undefined || ref === undefined)
        throw invalidBundle('its reference is no branch');
    if (id !== commit)
        throw invalidBundle('its reference is at another commit than the evidence states');
    return { ref, commit: id };
}
function checkPack(bytes) {
    if (bytes.length < PACK_HEADER || bytes.toString('latin1', 0, 4) !== 'PACK' || bytes.readUInt32BE(4) !== 2)
        throw invalidBundle('no pack follows its header');
    const objects = bytes.readUInt32BE(8);
    if (objects > MOST_OBJECTS)
        throw invalidBundle(`it holds ${objects} objects, more than ${MOST_OBJECTS}`);
}
function invalidBundle(why) {
    return new WorkspaceError('PR_BUNDLE_INVALID', 'the bundle is not one of ours', { why: `${why}.` });
}

;// CONCATENATED MODULE: ./src/workspace/scan.ts
/**
 * The look at a tree that a phase has written, before git reads it: nested repositories, special files, unreadable
 * parts. Only names, types and modes are read; no link is followed. (DESIGN decision 3; sandbox case 42.)
 */



const SLASH = Buffer.from('/');
/** Git opens these wherever it walks; a FIFO of such a name would hold it for ever. */
const READ_BY_GIT = new Set(['.gitignore', '.gitattributes', '.gitmodules']);
const DIRECTORIES_A_TURN = 500;
/**
 * Walks the whole tree, ignored directories too. The `.git` at its root must be the empty mount point.
 * Throws SCOPE_NESTED_GIT, SCOPE_UNREADABLE, SCOPE_SPECIAL_FILE, naming paths.
 */
async function scanTree(root, rules) {
    const found = { specials: [], nested: [], unreadable: [] };
    const pending = [null];
    for (let walked = 1; pending.length > 0; walked++) {
        const relative = pending.pop() ?? null;
        for (const entry of scan_list(root, relative, found))
            visit(root, relative, entry, pending, found);
        if (walked % DIRECTORIES_A_TURN === 0)
            await new Promise(resolve => setImmediate(resolve));
    }
    if (rules.nestedGit)
        refuse('SCOPE_NESTED_GIT', 'nested repository', found.nested);
    refuse('SCOPE_UNREADABLE', 'unreadable', found.unreadable);
    const readByGit = found.specials.filter(path => READ_BY_GIT.has(pathText(path).split('/').pop() ?? ''));
    refuse('SCOPE_SPECIAL_FILE', 'special file', readByGit);
    return { specials: found.specials };
}
/** Throws `code` with the paths in order, where there are any. */
function refuse(code, what, paths) {
    if (paths.length === 0)
        return;
    const names = [...paths].sort(Buffer.compare).map(path => JSON.stringify(pathText(path)));
    throw new WorkspaceError(code, `${what}: ${someOf(names)}`, {
        where: JSON.parse(names[0] ?? '""')
    });
}
/** Host path of a relative one, in bytes, as names need not be UTF-8. */
function under(root, relative) {
    return relative === null ? Buffer.from(root) : Buffer.concat([Buffer.from(root), SLASH, relative]);
}
function scan_list(root, relative, found) {
    const path = under(root, relative);
    try {
        // Root can list any directory, but git runs as its owner and must be able to as well.
        const mode = (0,external_node_fs_.lstatSync)(path).mode;
        if ((mode & 0o500) === 0o500)
            return (0,external_node_fs_.readdirSync)(path, { encoding: 'buffer', withFileTypes: true });
    }
    catch (error) {
        if (!isRefusal(error))
            throw error;
    }
    found.unreadable.push(relative ?? Buffer.from('.'));
    return [];
}
function isRefusal(error) {
    return ['EACCES', 'EPERM', 'ENAMETOOLONG', 'ENOTDIR', 'ENOENT'].includes(error.code ?? '');
}
function visit(root, parent, entry, pending, found) {
    const relative = parent === null ? entry.name : Buffer.concat([parent, SLASH, entry.name]);
    if (looksLikeGit(entry.name)) {
        if (parent !== null || !isMountPoint(root, entry))
            found.nested.push(relative);
        return;
    }
    if (entry.isDirectory())
        pending.push(relative);
    else if (!entry.isFile() && !entry.isSymbolicLink())
        found.specials.push(relative);
}
function looksLikeGit(name) {
    // Almost every name ends here: without these letters and without a byte above ASCII it cannot fold to .git.
    return /git|[\x80-\xff]/i.test(name.toString('latin1')) && isGitLike(pathText(name));
}
function isMountPoint(root, entry) {
    if (entry.name.toString('latin1') !== '.git' || !entry.isDirectory())
        return false;
    try {
        return (0,external_node_fs_.readdirSync)(under(root, entry.name)).length === 0;
    }
    catch {
        return false;
    }
}
/** lstat by bytes; null where there is nothing. */
function statOf(root, relative) {
    try {
        return (0,external_node_fs_.lstatSync)(under(root, relative));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/workspace/stage.ts





/** GitHub refuses larger files: https://docs.github.com/repositories/working-with-files/managing-large-files. */
const MAX_FILE_BYTES = 100 * 1024 * 1024;
/** Adds everything to the index and writes the tree. Throws SCOPE_*, RUN_GIT_FAILED. */
async function stageTree(git, options) {
    const { gone, present } = await differences(git, options);
    checkFiles(options, present);
    const place = { workTree: options.workTree, index: options.index };
    if (gone.length > 0) {
        await git.read(['update-index', '-z', '--force-remove', '--stdin'], { ...place, input: joinNul(gone) });
    }
    if (present.length > 0) {
        const args = ['update-index', '-z', '--add', '--remove', '--replace', '--stdin'];
        const result = await git.attempt(args, { ...place, input: joinNul(present) });
        if (/Invalid path '/.test(result.stderr)) {
            throw new WorkspaceError('SCOPE_UNSAFE_PATH', 'git refuses a path of the change', {
                why: result.stderr.trim()
            });
        }
        if (result.failed)
            throw gitFailure('git update-index', result);
    }
    return (await git.read(['write-tree'], place)).toString().trim();
}
/** Tracked paths that changed and untracked ones that are not ignored. */
async function differences(git, options) {
    const place = { workTree: options.workTree, index: options.index };
    const excludes = options.excludesFrom.map(file => `--exclude-from=${file}`);
    const [tracked, untracked] = await Promise.all([
        changedTracked(git, place),
        git.read(['ls-files', '-z', '--others', ...excludes, '--exclude-standard'], place).then(splitNul)
    ]);
    const wanted = outside(options.leaveOut);
    refuse('SCOPE_NESTED_GIT', 'nested repository', untracked.filter(path => path.at(-1) === 0x2f && wanted(path)));
    return { gone: tracked.gone.filter(wanted), present: [...tracked.present, ...untracked].filter(wanted) };
}
/** Tracked paths that differ from the index by content, mode, type or absence. */
async function changedTracked(git, place) {
    const records = splitNul(await git.read(['diff-files', '-z', '--raw', '--no-renames', '--ignore-submodules=dirty'], place));
    const found = { gone: [], present: [] };
    // Raw format: ":<mode> <mode> <id> <id> <status>", then the path. Source: git-diff-files(1).
    for (let at = 0; at + 1 < records.length; at += 2) {
        const status = records[at]?.toString('latin1').at(-1);
        const path = records[at + 1];
        if (status === 'U')
            throw new WorkspaceError('RUN_UNMERGED', `unmerged: ${pathText(path)}`, { where: pathText(path) });
        (status === 'D' ? found.gone : found.present).push(path);
    }
    return found;
}
function outside(paths) {
    const covered = paths.map(path => path.replace(/\/+$/, ''));
    return path => {
        const text = pathText(path);
        return !covered.some(point => text === point || text.startsWith(`${point}/`));
    };
}
function checkFiles(options, paths) {
    const files = paths.flatMap(path => {
        const stat = statOf(options.workTree, path);
        return stat === null ? [] : [{ path, stat }];
    });
    const special = files.filter(({ stat }) => !stat.isFile() && !stat.isSymbolicLink() && !stat.isDirectory());
    const unreadable = files.filter(({ stat }) => options.asOwner && stat.isFile() && (stat.mode & 0o400) === 0);
    const large = files.filter(({ stat }) => stat.isFile() && stat.size > MAX_FILE_BYTES);
    const links = files.filter(({ path, stat }) => stat.isSymbolicLink() && isGitmodulesLike(baseName(path)));
    refuse('SCOPE_SPECIAL_FILE', 'special file', pathsOf(special));
    refuse('SCOPE_UNREADABLE', 'unreadable', pathsOf(unreadable));
    refuse('SCOPE_FILE_TOO_LARGE', 'larger than 100 MiB', pathsOf(large));
    refuse('SCOPE_UNSAFE_PATH', 'symbolic link called .gitmodules', pathsOf(links));
}
function pathsOf(files) {
    return files.map(file => file.path);
}
function baseName(path) {
    return pathText(path).split('/').pop() ?? '';
}
/** Throws SCOPE_SPECIAL_FILE for special files that no ignore pattern names; ignored ones are left out like all else. */
async function refuseSpecials(git, options, specials) {
    const wanted = outside(options.leaveOut);
    const asked = specials.filter(wanted);
    if (asked.length === 0)
        return;
    const args = ['check-ignore', '-z', '--stdin', '--no-index'];
    const result = await git.attempt(args, {
        workTree: options.workTree,
        index: options.index,
        input: joinNul(asked)
    });
    // Exit 1 says that none of them is ignored.
    if (result.failed && result.code !== 1)
        throw gitFailure('git check-ignore', result);
    const ignored = new Set(splitNul(result.stdout).map(path => path.toString('latin1')));
    refuse('SCOPE_SPECIAL_FILE', 'special file', asked.filter(path => !ignored.has(path.toString('latin1'))));
}

;// CONCATENATED MODULE: ./src/workspace/import-bundle.ts
/**
 * A bundle from somewhere else, made the private repository's: read strictly, checked by git in an annex, and then
 * looked through, so that one commit on the base comes in with its own objects and nothing beside. Source: DESIGN
 * "Publishing"; pull-requests case 39.
 */










/** Bytes of the file; unpacked, all objects together. */
const MOST_BYTES = 1 << 30;
const MOST_UNPACKED = 4 * 1024 ** 3;
const MOST_COMMIT = 1 << 20;
/** No single object may make git ask for more memory than that. */
const MOST_MEMORY = '256m';
/** Throws PR_BUNDLE_INVALID, PR_OBJECTS_REFUSED, SCOPE_FILE_TOO_LARGE. The objects are in the annex afterwards. */
async function readBundle(context, file, expected) {
    const { annex, base } = context;
    const pack = await indexPack(annex.git, base, file, objectId(expected.commit));
    const ids = await packedIds(annex, pack.id);
    if (!ids.includes(expected.commit))
        throw invalidBundle('its commit is not in it');
    const facts = await commitFacts(annex.git, base, expected);
    const entries = await wholeTree(annex.git, facts.tree);
    const parts = new Set([expected.commit, facts.tree, ...entries.map(entry => entry.id)]);
    await refuseExtras(context.known, ids.filter(id => !parts.has(id)));
    await refuseLarge(annex.git, ids);
    refuseNames(entries.map(entry => entry.path));
    return { ref: pack.ref, facts };
}
async function indexPack(git, base, file, commit) {
    const fd = import_bundle_open(file);
    try {
        const { ref, length } = await headerOf(git, base, fd, commit);
        // Moves the position to the pack, where git goes on reading.
        (0,external_node_fs_.readSync)(fd, Buffer.alloc(length), 0, length, null);
        const args = [
            'index-pack',
            '--stdin',
            '--fix-thin',
            '--strict',
            '--threads=1',
            `--max-input-size=${MOST_BYTES}`
        ];
        const result = await git.attempt(args, { input: fd, env: { GIT_ALLOC_LIMIT: MOST_MEMORY } });
        const [, id] = /^pack\t([0-9a-f]{40,64})\n$/.exec(result.stdout.toString()) ?? [];
        if (!result.failed && id !== undefined)
            return { ref, id };
        throw new WorkspaceError('PR_OBJECTS_REFUSED', 'git refused the objects of the bundle', {
            why: result.timedOut ? 'git took too long' : result.stderr.trim().slice(-500)
        });
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
async function headerOf(git, base, fd, commit) {
    const start = Buffer.alloc(LONGEST_HEADER);
    const size = (0,external_node_fs_.readSync)(fd, start, 0, start.length, 0);
    const objectFormat = base.commit.length === 64 ? 'sha256' : 'sha1';
    const header = readBundleHeader(start.subarray(0, size), { objectFormat, base: base.commit, commit });
    const valid = await git.attempt(['check-ref-format', header.ref]);
    if (valid.failed)
        throw invalidBundle('its reference is no branch');
    return header;
}
function import_bundle_open(file) {
    try {
        return (0,files/* openRegular */.lf)((0,external_node_path_.dirname)(file), (0,external_node_path_.basename)(file), { maxBytes: MOST_BYTES }).fd;
    }
    catch (error) {
        if (error instanceof files/* FileRefused */.rV)
            throw invalidBundle(error.message);
        throw error;
    }
}
/** One parent, the form that `commit-tree` gives, and our seal. */
async function commitFacts(git, base, expected) {
    const result = await git.attempt(['cat-file', 'commit', expected.commit], { maxStdout: MOST_COMMIT });
    const raw = result.failed ? '' : result.stdout.toString();
    const facts = parseCommit(raw);
    if (facts === null || Buffer.compare(Buffer.from(raw), result.stdout) !== 0)
        throw invalidBundle('its commit is not there, or not of our form');
    if (facts.parents.join() !== base.commit)
        throw invalidBundle('its commit is not one on the base commit');
    const headers = raw.slice(0, raw.indexOf('\n\n')).replace(/^(\w+) .*$/gm, '$1');
    if (headers !== 'tree\nparent\nauthor\ncommitter' || facts.author !== facts.committer)
        throw invalidBundle('its commit has headers that this program does not write');
    if (!isOurs(facts, expected.trailer))
        throw invalidBundle('its commit does not bear the seal of this pack');
    return facts;
}
/** Ids of all objects in the pack, those included that git added to make it whole. */
async function packedIds({ git, objects }, pack) {
    const fd = (0,external_node_fs_.openSync)((0,external_node_path_.join)(objects, 'pack', `pack-${pack}.idx`), 'r');
    try {
        const lines = (await git.read(['show-index'], { input: fd })).toString().split('\n');
        // `<offset> <id> (<crc32>)`. Source: git-show-index(1).
        return lines.map(line => line.split(' ')[1] ?? '').filter(id => id !== '');
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
/** Files, links, submodules and directories. Records as git-ls-tree(1) has them. */
async function wholeTree(git, tree) {
    const records = splitNul(await git.read(['ls-tree', '-r', '-t', '-z', '--full-tree', objectId(tree)]));
    return records.map(record => {
        const tab = record.indexOf(0x09);
        const [, , id = ''] = record.subarray(0, tab).toString('latin1').split(' ');
        return { id, path: pathText(record.subarray(tab + 1)) };
    });
}
/** What is no part of the commit must have been known before: git adds such objects to make a thin pack whole. */
async function refuseExtras(known, others) {
    const extras = await unknownTo(known, others);
    if (extras.length === 0)
        return;
    throw invalidBundle(`it holds objects that are no part of the change: ${someOf(extras, 3)}`);
}
async function unknownTo(git, ids) {
    if (ids.length === 0)
        return [];
    const input = Buffer.from(ids.map(id => `${id}\n`).join(''));
    const lines = (await git.read(['cat-file', '--batch-check'], { input })).toString().split('\n');
    return lines.filter(line => line.endsWith(' missing')).map(line => line.split(' ')[0] ?? '');
}
async function refuseLarge(git, ids) {
    const input = Buffer.from(ids.map(id => `${id}\n`).join(''));
    const lines = (await git.read(['cat-file', '--batch-check=%(objectsize) %(objectname)'], { input }))
        .toString()
        .split('\n');
    const sizes = lines.map(line => Number.parseInt(line, 10) || 0);
    const large = lines
        .filter((_, at) => (sizes[at] ?? 0) > MAX_FILE_BYTES)
        .map(line => line.split(' ')[1] ?? '');
    if (large.length > 0)
        throw new WorkspaceError('SCOPE_FILE_TOO_LARGE', `larger than 100 MiB: ${someOf(large, 3)}`, {
            where: 'change.bundle'
        });
    const total = sizes.reduce((sum, size) => sum + size, 0);
    if (total > MOST_UNPACKED)
        throw new WorkspaceError('PR_OBJECTS_REFUSED', `unpacked, the bundle has ${total} bytes`);
}
/** Git's strict check knows these names too; this does not depend on the version of git. */
function refuseNames(paths) {
    const bad = paths.filter(path => path.split('/').some(isGitLike));
    if (bad.length === 0)
        return;
    throw new WorkspaceError('PR_OBJECTS_REFUSED', `names that some systems read as .git: ${someOf(bad)}`, {
        where: bad[0] ?? ''
    });
}

;// CONCATENATED MODULE: ./src/workspace/index-file.ts
/** Index files: copied without losing what their time says, and asked what they remember of a file. */

/**
 * Copies an index with its modification time (rounded down). Git compares a file by content where the file is not
 * older than the index ("racily clean"); a copy with a later time would hide a change made in the same second.
 */
function copyIndexFile(from, to) {
    (0,external_node_fs_.copyFileSync)(from, to);
    const seconds = Math.floor((0,external_node_fs_.statSync)(from).mtimeMs) / 1000;
    (0,external_node_fs_.utimesSync)(to, seconds, seconds);
}
/**
 * True where a file is as the index remembers it, to the nanosecond, and older than the index: then nobody wrote to
 * it since. `debug` is what `git ls-files --debug` prints for the one path.
 */
function isUntouched(debug, stat, indexTime) {
    const size = /\bsize: (\d+)/.exec(debug)?.[1];
    const remembered = timeOf(debug, 'mtime') === stat.mtimeNs &&
        timeOf(debug, 'ctime') === stat.ctimeNs &&
        size === `${stat.size}`;
    return remembered && stat.mtimeNs < indexTime;
}
function timeOf(debug, name) {
    const match = new RegExp(`^  ${name}: (\\d+):(\\d+)$`, 'm').exec(debug);
    return match === null ? null : BigInt(match[1] ?? 0) * 1000000000n + BigInt(match[2] ?? 0);
}

;// CONCATENATED MODULE: ./src/workspace/covered.ts
/**
 * Where withheld files are by now. A file that something is laid over cannot be renamed or removed, but a directory
 * above it can be renamed: then the next command would find the file uncovered at its new place.
 */





/** To be taken before a phase has written to the tree. */
function markFiles(tree, paths) {
    return new Map(paths.map(path => [markOf((0,external_node_fs_.lstatSync)((0,external_node_path_.join)(tree.path, path), { bigint: true })), path]));
}
/**
 * Paths of the marked files now, sorted; what a phase could remove (nothing was laid over it) is left out. Asks for the
 * known places first, and walks the tree only where one is empty. No process of a phase may be alive. Throws
 * SCOPE_UNREADABLE where a file may be in a directory that cannot be read, SCOPE_UNSAFE_PATH.
 */
async function locateFiles(tree, marks) {
    const inPlace = [...marks].every(([mark, path]) => isAt(tree, path, mark));
    if (inPlace)
        return [...marks.values()].sort();
    const { found, unreadable } = await walkFor(tree, marks);
    const [refused] = unreadable;
    if (found.length < marks.size && refused !== undefined) {
        const where = pathText(refused);
        const why = 'A file whose content is withheld from phases is no longer at its place, and may be in there.';
        throw new WorkspaceError('SCOPE_UNREADABLE', `unreadable: ${JSON.stringify(where)}`, { where, why });
    }
    return found.map(coverablePath).sort();
}
/** The path as text. Throws SCOPE_UNSAFE_PATH where it is not UTF-8: nothing can be laid over such a file. */
function coverablePath(path) {
    const text = pathText(path);
    if (Buffer.from(text).equals(path))
        return text;
    throw new WorkspaceError('SCOPE_UNSAFE_PATH', `withheld, but its name is not UTF-8: ${text}`, {
        where: text,
        why: 'The content of this file is withheld from phases, and no empty file can be laid over such a name.',
        fix: 'Give the file and the directories above it names in UTF-8, or take it out of the repository.'
    });
}
/**
 * Throws SCOPE_UNSAFE_PATH where a marked file was checked out at or below the path: what is moved out of the tree from
 * there would be bound into later phases, with nothing laid over that file.
 */
function refuseMarked(marks, relative) {
    const path = safeComponents(relative)?.join('/') ?? relative;
    const inside = [...marks.values()].find(file => file === path || file.startsWith(`${path}/`));
    if (inside === undefined)
        return;
    throw new WorkspaceError('SCOPE_UNSAFE_PATH', `produced, but holds a withheld file: ${inside}`, {
        where: inside,
        why: 'The content of this file is withheld from phases, and what is produced is handed to the later ones.',
        fix: 'Name a path under produces that holds no credential of the repository.'
    });
}
function markOf({ dev, ino }) {
    return `${dev}:${ino}`;
}
/** True where the path, without a link in any component, still is that file. */
function isAt(tree, path, mark) {
    let at = tree.path;
    let stat;
    for (const part of path.split('/')) {
        if (stat !== undefined && !stat.isDirectory())
            return false;
        at = (0,external_node_path_.join)(at, part);
        stat = covered_statOf(at);
        if (stat === undefined)
            return false;
    }
    return stat?.isFile() === true && markOf(stat) === mark;
}
/** Undefined where there is nothing, or nothing that may be looked at. */
function covered_statOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { bigint: true });
    }
    catch {
        return undefined;
    }
}
const covered_DIRECTORIES_A_TURN = 500;
async function walkFor(tree, marks) {
    const walk = { found: [], unreadable: [] };
    const pending = [null];
    for (let walked = 1; pending.length > 0; walked++) {
        const parent = pending.pop() ?? null;
        for (const entry of entriesOf(tree, parent, walk)) {
            const path = parent === null ? entry.name : Buffer.concat([parent, Buffer.from('/'), entry.name]);
            if (entry.isDirectory())
                pending.push(path);
            else if (entry.isFile())
                lookAt(tree, path, marks, walk);
        }
        if (walked % covered_DIRECTORIES_A_TURN === 0)
            await new Promise(resolve => setImmediate(resolve));
    }
    return walk;
}
function lookAt(tree, path, marks, walk) {
    const stat = covered_statOf(under(tree.path, path));
    if (stat === undefined)
        walk.unreadable.push(path);
    else if (marks.has(markOf(stat)))
        walk.found.push(path);
}
function entriesOf(tree, directory, walk) {
    try {
        return (0,external_node_fs_.readdirSync)(under(tree.path, directory), { encoding: 'buffer', withFileTypes: true });
    }
    catch {
        walk.unreadable.push(directory ?? Buffer.from('.'));
        return [];
    }
}

;// CONCATENATED MODULE: ./src/workspace/inside.ts
/**
 * The `.git` that phases see: read-only, HEAD at the base, no remote, no ref, no hook, nothing of the user's
 * configuration or credentials. It holds the base commit without its history, and the tree that is checked out: what
 * was staged, stashed, dropped or put on another branch is not among its objects (DESIGN decisions 3 and 8).
 */




const WORKSPACE = '/workspace';
/** Lays the directory and says what to mount where. */
function makeInsideGit(spec) {
    layGitDir(spec.path, {
        ...spec,
        // The base is where history ends, as in a checkout of depth 1.
        shallow: `${spec.head}\n`,
        alternates: [],
        attributes: RAW_BYTES,
        // Inside, owner and inode numbers look different; with these, only time and size tell that a file changed.
        config: { 'core.checkstat': 'minimal', 'core.trustctime': 'false' }
    });
    const index = (0,external_node_path_.join)(spec.path, 'index');
    (0,external_node_fs_.copyFileSync)(spec.index, index);
    if (spec.owner !== null)
        (0,external_node_fs_.lchownSync)(index, spec.owner.uid, spec.owner.gid);
    for (const pack of spec.packs) {
        for (const name of (0,external_node_fs_.readdirSync)(pack))
            (0,external_node_fs_.linkSync)((0,external_node_path_.join)(pack, name), (0,external_node_path_.join)(spec.path, 'objects', 'pack', name));
    }
    const mounts = [{ source: spec.path, target: `${WORKSPACE}/.git`, mode: 'ro' }];
    return { mounts, env: ENV, head: spec.head };
}
/** Packs a commit, its trees and blobs, and nothing before it, into an existing directory. */
function packSnapshot(git, commit, directory) {
    return pack(git, `--shallow ${objectId(commit)}\n${objectId(commit)}\n`, directory);
}
/** Packs what a tree has and the base's tree has not. */
function packAddition(git, baseTree, tree, directory) {
    return pack(git, `${objectId(tree)}\n^${objectId(baseTree)}\n`, directory);
}
/**
 * Deltas that exist are taken as they are, where what they are against is packed too, and none is searched for: this
 * is read once and thrown away.
 */
async function pack(git, objects, directory) {
    const args = ['pack-objects', '--revs', '-q', '--window=0', '--no-use-bitmap-index', '--delta-base-offset'];
    await git.read([...args, (0,external_node_path_.join)(directory, 'pack')], { input: Buffer.from(objects) });
}
/** Read-only: git must not try to refresh the index. The tree is the owner's own; trust is stated all the same. */
const ENV = {
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'safe.directory',
    GIT_CONFIG_VALUE_0: WORKSPACE
};

;// CONCATENATED MODULE: ./src/workspace/withhold.ts
/**
 * Content that git shows nobody inside. The trees there are stand-ins in which each withheld blob is the empty one, as
 * the file laid over it is, and the commit is one on such a tree: everything fits together, so that every command of
 * git, and other programs that read its objects, find a whole repository. Blobs that were only left out would make
 * clones, archives and checks fail, and their ids would confirm whoever guesses a short secret. The price: in a
 * repository with something withheld, HEAD inside has an id of its own.
 */



/** All files, links and submodules of a tree, in git's order. Records as git-ls-tree(1) has them. */
async function recordsOf(git, tree) {
    const records = splitNul(await git.read(['ls-tree', '-r', '-z', '--full-tree', objectId(tree)]));
    return records.map(record => {
        const tab = record.indexOf(0x09);
        const [mode = '', , id = ''] = record.subarray(0, tab).toString('latin1').split(' ');
        return { mode, id, path: record.subarray(tab + 1) };
    });
}
/** Ids of what these paths name in any of the trees. Throws RangeError for a path that none of them has. */
function idsAt(trees, paths) {
    const byPath = new Map(paths.map(path => [path, []]));
    for (const { path, id, mode } of trees.flat())
        if (mode !== SUBMODULE)
            byPath.get(pathText(path))?.push(id);
    const unknown = paths.find(path => byPath.get(path)?.length === 0);
    if (unknown !== undefined)
        throw new RangeError(`not a tracked file: ${JSON.stringify(unknown)}`);
    return [...byPath.values()].flat();
}
const SUBMODULE = '160000';
/** Writes the blob without content and returns its id. */
async function emptyBlob(git) {
    const id = await git.read(['hash-object', '-w', '-t', 'blob', '--stdin'], { input: Buffer.alloc(0) });
    return id.toString().trim();
}
/** Empties entries of an index and writes the tree that results; returns its id. A link becomes a file. */
async function emptyEntries(git, place, records) {
    const id = await emptyBlob(git);
    const lines = records.map(({ mode, path }) => {
        const kept = mode.startsWith('100') ? mode : '100644';
        return Buffer.concat([Buffer.from(`${kept} ${id} 0\t`), path]);
    });
    await git.read(['update-index', '-z', '--index-info'], { ...place, input: joinNul(lines) });
    return (await git.read(['write-tree'], place)).toString().trim();
}
/**
 * Tells git that these files are as the index has them, whatever lies there: no command looks at the file laid over
 * them, reports it, or tries to write it back. Source: git-update-index(1), "Skip-worktree bit".
 */
async function skipWorktree(git, place, records) {
    const input = joinNul(records.map(({ path }) => path));
    await git.read(['update-index', '-z', '--skip-worktree', '--stdin'], { ...place, input });
}
/** The base with these of its entries emptied. `index` is a passing file that must not exist. */
async function standInBase(git, base, records, index) {
    await git.read(['read-tree', objectId(base.tree)], { index });
    const tree = await emptyEntries(git, { index }, records);
    const raw = (await git.read(['cat-file', 'commit', objectId(base.commit)])).toString('latin1');
    // Literally: history holds commits that a strict git would refuse to write, and this one is of the same form.
    const args = ['hash-object', '-w', '-t', 'commit', '--literally', '--stdin'];
    const input = Buffer.from(standInCommit(raw, tree), 'latin1');
    return { commit: (await git.read(args, { input })).toString().trim(), tree };
}
/** Signatures and merged tags speak of the commit that was signed. Source: gitformat-signature(5). */
const KEPT_HEADERS = ['parent', 'author', 'committer', 'encoding'];
/** The text of a commit (one character a byte) on another tree: who, when, parents and message stay. */
function standInCommit(raw, tree) {
    const blank = raw.indexOf('\n\n');
    const [head, message] = blank === -1 ? [raw, '\n'] : [raw.slice(0, blank), raw.slice(blank)];
    const headers = head.split(/\n(?! )/);
    const kept = headers.filter(header => KEPT_HEADERS.includes(header.split(' ', 1)[0] ?? ''));
    return [`tree ${tree}`, ...kept].join('\n') + message;
}

;// CONCATENATED MODULE: ./src/workspace/inside-view.ts
/**
 * What git shows of a tree inside: packs of the base and of what the tree has beside it, an index, a HEAD. Content that
 * was withheld once is withheld from then on in the run, wherever it turns up: a phase may rename the directory of a
 * credential, or remove the link that made a file one, and the next phase sees the tree that results.
 */






function insideViews(place) {
    const room = { ...place, withheld: new Set(), snapshots: new Map(), marks: new Map() };
    const marksOf = (tree) => room.marks.get(tree.path) ?? new Map();
    return {
        withhold: async (paths) => addIds(room, [await recordsOf(room.git, room.base.tree)], paths),
        make: (tree, index, options) => make(room, tree, index, options.withheld ?? []),
        locate: tree => locateFiles(tree, marksOf(tree)),
        refuseTaking: (tree, relative) => refuseMarked(marksOf(tree), relative)
    };
}
async function make(room, tree, index, named) {
    const { root, owner, objectFormat } = room;
    const withheld = await find(room, tree, named);
    const covered = withheld.tree
        .filter(({ mode }) => mode.startsWith('100'))
        .map(({ path }) => coverablePath(path));
    room.marks.set(tree.path, markFiles(tree, covered));
    const snapshot = await snapshotOf(room, withheld.base);
    return withIndex(room, tree, index, withheld.tree, async (shownTree, shownIndex) => {
        const packs = [snapshot.directory];
        if (shownTree !== snapshot.tree)
            packs.push(await additionOf(room, snapshot.tree, shownTree));
        const path = (0,external_node_path_.join)(root.path, `inside-${room.numbers.next++}`);
        const made = makeInsideGit({
            path,
            index: shownIndex,
            head: snapshot.commit,
            packs,
            owner,
            objectFormat
        });
        return { ...made, withheld: covered };
    });
}
/** Asks git nothing where nothing is withheld. */
async function find(room, tree, named) {
    if (named.length === 0 && room.withheld.size === 0)
        return { tree: [], base: [] };
    const { git, base } = room;
    const ofBase = await recordsOf(git, base.tree);
    const ofTree = tree.treeId === base.tree ? ofBase : await recordsOf(git, tree.treeId);
    await addIds(room, [ofBase, ofTree], named);
    const isWithheld = ({ id }) => room.withheld.has(id);
    return { tree: ofTree.filter(isWithheld), base: ofBase.filter(isWithheld) };
}
async function addIds(room, trees, named) {
    const ids = idsAt(trees, named);
    const empty = ids.length === 0 ? null : await emptyBlob(room.git);
    for (const id of ids)
        if (id !== empty)
            room.withheld.add(id);
}
function snapshotOf(room, withheld) {
    const key = [...new Set(withheld.map(({ id }) => id))].sort().join();
    const made = room.snapshots.get(key) ?? makeSnapshot(room, withheld);
    room.snapshots.set(key, made);
    return made;
}
async function makeSnapshot(room, withheld) {
    const { git, base, root } = room;
    const directory = await root.directory(`snapshot-${room.numbers.next++}`);
    const { commit, tree } = withheld.length === 0 ? base : await standIn(room, withheld);
    await packSnapshot(git, commit, directory);
    return { commit, tree, directory };
}
async function standIn(room, withheld) {
    const index = passingIndex(room);
    try {
        return await standInBase(room.git, room.base, withheld, index);
    }
    finally {
        (0,external_node_fs_.rmSync)(index, { force: true });
    }
}
async function additionOf(room, baseTree, tree) {
    const directory = await room.root.directory(`addition-${room.numbers.next++}`);
    await packAddition(room.git, baseTree, tree, directory);
    return directory;
}
/** Calls with the tree and the index that are shown inside: the tree's own where nothing in it is withheld. */
async function withIndex(room, tree, index, withheld, action) {
    if (withheld.length === 0)
        return action(tree.treeId, index);
    const copy = passingIndex(room);
    copyIndexFile(index, copy);
    try {
        const place = { workTree: tree.path, index: copy };
        const shown = await emptyEntries(room.git, place, withheld);
        await skipWorktree(room.git, place, withheld);
        return await action(shown, copy);
    }
    finally {
        (0,external_node_fs_.rmSync)(copy, { force: true });
    }
}
/** Among the indexes of the trees, where the owner may write. */
function passingIndex(room) {
    return (0,external_node_path_.join)(room.git.gitDir, 'trees', `.inside-${room.numbers.next++}`);
}

;// CONCATENATED MODULE: ./src/workspace/mounts.ts
/**
 * Places in a tree that something is mounted over, and what is taken out of it. Every component is looked at
 * without following: a phase may have put a link where a directory was (sandbox cases 36, 37, 43).
 */




/**
 * Makes an empty directory or file to mount over, with its parents; what is there already of that kind is kept.
 * Returns the host path. Throws SCOPE_UNSAFE_PATH, SCOPE_LINKED_PATH.
 */
function makeMountPoint(tree, relative, kind, owner) {
    const parts = components(relative);
    let path = tree.path;
    for (const [at, part] of parts.entries()) {
        path = (0,external_node_path_.join)(path, part);
        const wanted = at === parts.length - 1 ? kind : 'directory';
        const stat = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        if (stat === undefined)
            create(path, wanted, owner);
        else if (!isKind(stat, wanted))
            throw linked(relative, path.slice(tree.path.length + 1));
    }
    return path;
}
function create(path, kind, owner) {
    if (kind === 'directory')
        (0,external_node_fs_.mkdirSync)(path);
    else
        (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)(path, 'wx', 0o644));
    (0,external_node_fs_.chmodSync)(path, kind === 'directory' ? 0o755 : 0o644);
    if (owner !== null)
        (0,external_node_fs_.lchownSync)(path, owner.uid, owner.gid);
}
/**
 * Looks at mount points again before a command; `.git` is always among them. A missing one is no error here (it
 * is made again by `makeMountPoint`), a link or another kind is. Throws SCOPE_LINKED_PATH.
 */
function checkMountPoints(tree, relatives) {
    walk(tree, ['.git'], '.git');
    for (const relative of relatives)
        walk(tree, components(relative), relative);
}
/** lstat of the last component, null where one is missing. Throws where one on the way is not a plain directory. */
function walk(tree, parts, shown) {
    let path = tree.path;
    let stat;
    for (const [at, part] of parts.entries()) {
        path = (0,external_node_path_.join)(path, part);
        stat = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        if (stat === undefined)
            return null;
        const last = at === parts.length - 1;
        if (!stat.isDirectory() && !(last && stat.isFile()))
            throw linked(shown, path.slice(tree.path.length + 1));
    }
    return stat ?? null;
}
/**
 * Moves what the set-up produced to `into` (absolute, in the private root, must not exist), out of the reach of
 * later writes. Throws SCOPE_UNSAFE_PATH, SCOPE_LINKED_PATH, SCOPE_PRODUCED_MISSING.
 */
function moveProduced(tree, relative, into) {
    const parts = components(relative);
    const stat = walk(tree, parts, relative);
    if (stat === null) {
        throw new WorkspaceError('SCOPE_PRODUCED_MISSING', `not produced: ${relative}`, { where: relative });
    }
    const from = (0,external_node_path_.join)(tree.path, ...parts);
    if ((0,external_node_fs_.lstatSync)(into, { throwIfNoEntry: false }) !== undefined)
        throw new RangeError(`exists already: ${into}`);
    try {
        (0,external_node_fs_.renameSync)(from, into);
    }
    catch (error) {
        if (error.code !== 'EACCES')
            throw error;
        // Moving a directory writes to it and to its parent; tools leave both read-only. Neither is a link: see walk.
        for (const path of [(0,external_node_path_.dirname)(from), ...(stat.isDirectory() ? [from] : [])])
            (0,external_node_fs_.chmodSync)(path, 0o755);
        (0,external_node_fs_.renameSync)(from, into);
    }
    return stat.isDirectory() ? 'directory' : 'file';
}
function components(relative) {
    const parts = safeComponents(relative);
    if (parts !== null)
        return parts;
    throw new WorkspaceError('SCOPE_UNSAFE_PATH', `not a path inside the tree: ${JSON.stringify(relative)}`, {
        where: relative
    });
}
function isKind(stat, kind) {
    return kind === 'directory' ? stat.isDirectory() : stat.isFile();
}
function linked(relative, component) {
    const message = `${relative}: ${component} is a link or of another kind than expected`;
    return new WorkspaceError('SCOPE_LINKED_PATH', message, { where: component });
}

;// CONCATENATED MODULE: ./src/workspace/objects.ts
/**
 * Object directories: the user's history, shared and not copied. Where the identity that runs git cannot read it
 * (a checkout under /root), it is linked file by file into the private root, or copied where links are refused.
 */


/** The object directory and all its alternates, flattened, without duplicates, as real paths. */
function objectDirectories(objects) {
    const found = new Set([(0,external_node_fs_.realpathSync)(objects)]);
    // A set is walked in the order of insertion, and also over what is added on the way.
    for (const path of found)
        for (const next of alternatesOf(path))
            found.add((0,external_node_fs_.realpathSync)(next));
    return [...found];
}
// Source: gitrepository-layout(5), objects/info/alternates: one path a line, relative to the object directory.
function alternatesOf(objects) {
    const file = (0,external_node_path_.join)(objects, 'info', 'alternates');
    if (!(0,external_node_fs_.existsSync)(file))
        return [];
    const lines = (0,external_node_fs_.readFileSync)(file, 'utf8')
        .split('\n')
        .filter(line => line !== '' && !line.startsWith('#'));
    return lines.map(line => (0,external_node_path_.resolve)(objects, unquote(line))).filter(path => (0,external_node_fs_.existsSync)(path));
}
function unquote(line) {
    if (!line.startsWith('"') || !line.endsWith('"'))
        return line;
    return line.slice(1, -1).replace(/\\(["\\])/g, '$1');
}
/** True where a pack came from a partial clone, whose missing objects git otherwise takes for granted. */
function isPartial(objects) {
    const packs = (0,external_node_path_.join)(objects, 'pack');
    return (0,external_node_fs_.existsSync)(packs) && (0,external_node_fs_.readdirSync)(packs).some(name => name.endsWith('.promisor'));
}
/** True where every directory on the way and every object file can be read by this identity. */
function readableBy(objects, owner) {
    for (let at = objects; at !== (0,external_node_path_.dirname)(at); at = (0,external_node_path_.dirname)(at))
        if (!allows((0,external_node_path_.dirname)(at), owner, 0o1))
            return false;
    return (allows(objects, owner, 0o5) &&
        contents(objects).every(path => allows(path, owner, isDirectory(path) ? 5 : 4)));
}
function allows(path, owner, wanted) {
    const { uid, gid, mode } = (0,external_node_fs_.statSync)(path);
    const shift = uid === owner.uid ? 6 : gid === owner.gid ? 3 : 0;
    return ((mode >> shift) & wanted) === wanted;
}
function isDirectory(path) {
    return (0,external_node_fs_.statSync)(path).isDirectory();
}
/** The parts of an object directory that hold objects: packs, fan-out directories, commit graphs. */
function contents(objects) {
    const directories = (0,external_node_fs_.readdirSync)(objects).filter(name => /^(pack|[0-9a-f]{2})$/.test(name));
    return directories
        .map(name => (0,external_node_path_.join)(objects, name))
        .flatMap(path => [path, ...(0,external_node_fs_.readdirSync)(path).map(name => (0,external_node_path_.join)(path, name))]);
}
/** Links (or copies) every object file into `target`, readable by all; tells which of the two it took. */
function shareByLinks(objects, target) {
    let sharing = 'hardlinks';
    (0,external_node_fs_.mkdirSync)(target, { mode: 0o755 });
    (0,external_node_fs_.chmodSync)(target, 0o755);
    for (const path of contents(objects)) {
        const to = (0,external_node_path_.join)(target, path.slice(objects.length + 1));
        if (isDirectory(path)) {
            (0,external_node_fs_.mkdirSync)(to);
            (0,external_node_fs_.chmodSync)(to, 0o755);
        }
        else if (!linkOrCopy(path, to))
            sharing = 'copies';
    }
    return sharing;
}
/** True where a link served. A file that others may not read is copied: a link would share its mode too. */
function linkOrCopy(from, to) {
    if (((0,external_node_fs_.statSync)(from).mode & 0o004) !== 0) {
        try {
            (0,external_node_fs_.linkSync)(from, to);
            return true;
        }
        catch {
            // Another file system, or one without links.
        }
    }
    (0,external_node_fs_.copyFileSync)(from, to);
    (0,external_node_fs_.chmodSync)(to, 0o444);
    return false;
}

;// CONCATENATED MODULE: ./src/workspace/worktree-change.ts
/**
 * `--change worktree`: the user's own uncommitted work as the change. Staged, unstaged and untracked files that are
 * not ignored; the user's index and tree are read only. Here line ends are converted as the user's git would, since
 * the files on disk are in that form; filters (LFS) are not run, and a changed file that has one is refused.
 */










/** Settings of the user that say what the bytes on disk mean. */
const HONOURED = [
    'core.autocrlf',
    'core.eol',
    'core.filemode',
    'core.symlinks',
    'core.ignorecase',
    'core.trustctime',
    'core.checkstat'
];
/** Tree object of the user's work tree, in `<path>/objects`. Throws RUN_UNMERGED, RUN_FILTERED_CHANGE, SCOPE_*. */
async function worktreeTree(input) {
    const { git, repo, userRoot, path } = input;
    const config = await honouredConfig(git, userRoot);
    layGitDir(path, { ...input.spec, config, head: null, owner: null, attributes: attributesOf(repo) });
    const index = await copyIndex(git, userRoot, path);
    const excludesFrom = await excludeFiles(git, input);
    const options = { workTree: userRoot, index, leaveOut: [], excludesFrom, asOwner: false };
    const runner = gitRunner(git, path, null);
    const { present } = await differences(runner, options);
    const filtered = await filteredPaths(git, userRoot, present);
    await refuseTouched(runner, options, filtered);
    return stageTree(runner, { ...options, leaveOut: filtered });
}
async function honouredConfig(git, userRoot) {
    const values = await Promise.all(HONOURED.map(key => worktree_change_configValue(git, userRoot, ['--get', key])));
    return Object.fromEntries(HONOURED.flatMap((key, at) => (values[at] == null ? [] : [[key, values[at]]])));
}
async function worktree_change_configValue(git, userRoot, args) {
    const result = await readTrusted(git, userRoot, ['config', ...args]);
    return result.failed ? null : oneLine(result.stdout);
}
function attributesOf(repo) {
    const file = (0,external_node_path_.join)(repo.commonDir, 'info', 'attributes');
    return `${(0,external_node_fs_.existsSync)(file) ? (0,external_node_fs_.readFileSync)(file, 'utf8') : ''}\n* !filter\n`;
}
async function excludeFiles(git, { repo, userRoot }) {
    const { HOME, XDG_CONFIG_HOME } = process.env;
    const home = XDG_CONFIG_HOME || (HOME === undefined ? null : (0,external_node_path_.join)(HOME, '.config'));
    const usual = home === null ? null : (0,external_node_path_.join)(home, 'git', 'ignore');
    const global = (await worktree_change_configValue(git, userRoot, ['--type=path', '--get', 'core.excludesfile'])) ?? usual;
    return [(0,external_node_path_.join)(repo.commonDir, 'info', 'exclude'), global].filter(file => file !== null && file !== '' && (0,external_node_fs_.existsSync)(file));
}
/** Copies the index with the shared part that a split index refers to. */
async function copyIndex(git, userRoot, to) {
    const result = await readTrusted(git, userRoot, ['rev-parse', '--absolute-git-dir']);
    if (result.failed)
        throw gitFailure('git rev-parse', result);
    const gitDir = oneLine(result.stdout);
    for (const name of (0,external_node_fs_.readdirSync)(gitDir).filter(one => one === 'index' || one.startsWith('sharedindex.'))) {
        copyIndexFile((0,external_node_path_.join)(gitDir, name), (0,external_node_path_.join)(to, name));
    }
    return (0,external_node_path_.join)(to, 'index');
}
/** Those of the paths whose filter attribute names a filter that the user has configured. */
async function filteredPaths(git, userRoot, paths) {
    if (paths.length === 0)
        return [];
    const result = await readTrusted(git, userRoot, ['check-attr', '-z', '--stdin', 'filter'], joinNul(paths));
    if (result.failed)
        throw gitFailure('git check-attr', result);
    // Triples of path, attribute and value. Source: git-check-attr(1).
    const records = splitNul(result.stdout).map(pathText);
    const driverOf = paths.map((_, at) => records[at * 3 + 2] ?? 'unspecified');
    const active = new Map([
        ['unspecified', false],
        ['unset', false],
        ['set', false]
    ]);
    for (const name of driverOf)
        if (!active.has(name))
            active.set(name, await isConfigured(git, userRoot, name));
    return paths.filter((_, at) => active.get(driverOf[at] ?? '')).map(pathText);
}
/**
 * Files behind a filter differ from their blobs, so content says nothing about them; what the index remembers does.
 * Throws RUN_FILTERED_CHANGE for those that were written since.
 */
async function refuseTouched(runner, options, paths) {
    const place = { workTree: options.workTree, index: options.index };
    const indexTime = (0,external_node_fs_.statSync)(options.index, { bigint: true }).mtimeNs;
    const touched = [];
    for (const path of paths) {
        const debug = await runner.read(['--literal-pathspecs', 'ls-files', '--debug', '--', path], {
            ...place,
            env: LITERAL
        });
        const stat = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(options.workTree, path), { bigint: true });
        if (!isUntouched(debug.toString(), stat, indexTime))
            touched.push(path);
    }
    if (touched.length === 0)
        return;
    const message = `changed behind a filter: ${someOf(touched)}`;
    throw new WorkspaceError('RUN_FILTERED_CHANGE', message, { where: touched[0] ?? '' });
}
const LITERAL = { GIT_LITERAL_PATHSPECS: '1' };
/** As git has it, a filter that is not configured does nothing. */
async function isConfigured(git, userRoot, driver) {
    const values = await Promise.all(['clean', 'process'].map(key => worktree_change_configValue(git, userRoot, ['--get', `filter.${driver}.${key}`])));
    return values.some(value => value !== null && value !== '');
}
/** Makes the objects of one git directory readable from another. */
function addAlternate(gitDir, objects) {
    (0,external_node_fs_.appendFileSync)((0,external_node_path_.join)(gitDir, 'objects', 'info', 'alternates'), `${objects}\n`);
}

;// CONCATENATED MODULE: ./src/workspace/private-repository.ts
/**
 * The private repository: host git on private trees, with a git directory of its own and the user's objects shared.
 * Where the program is root, every command here runs as the trees' owner (DESIGN decisions 1 to 3, 6).
 */




















/** Opens it in the private root. Throws RUN_PARTIAL_CLONE, RUN_GIT_FAILED, RUN_GIT_MISSING. */
async function openPrivateRepository(options) {
    const room = layRoom(options);
    if (objectDirectories((0,external_node_path_.join)(options.repo.commonDir, 'objects')).some(isPartial))
        await refuseMissing(room);
    return bind(room);
}
function layRoom(options) {
    const { repo, base, root, owner } = options;
    const { sharing, objects } = shareObjects(options);
    const shallowFile = (0,external_node_path_.join)(repo.commonDir, 'shallow');
    const shallow = (0,external_node_fs_.existsSync)(shallowFile) ? (0,external_node_fs_.readFileSync)(shallowFile, 'utf8') : null;
    const spec = { objectFormat: repo.objectFormat, alternates: objects, shallow, head: base.commit, owner };
    const [gitDir, countDir] = [(0,external_node_path_.join)(root.path, 'git'), (0,external_node_path_.join)(root.path, 'git-count')];
    layGitDir(gitDir, { ...spec, attributes: RAW_BYTES, config: {} });
    layGitDir(countDir, { ...spec, attributes: ALL_TEXT, config: {} });
    makeOwned((0,external_node_path_.join)(gitDir, 'trees'), owner);
    const program = requireGit();
    const git = gitRunner(program, gitDir, owner);
    const asText = gitRunner(program, countDir, owner, (0,external_node_path_.join)(gitDir, 'objects'));
    const numbers = { next: 0 };
    const diff = { plain: git, asText, scratch: root.path };
    const inside = insideViews({ git, base, root, owner, objectFormat: repo.objectFormat, numbers });
    return { git, diff, options, spec, sharing, inside, numbers };
}
function shareObjects(options) {
    const { repo, root, owner } = options;
    let sharing = 'alternates';
    const objects = objectDirectories((0,external_node_path_.join)(repo.commonDir, 'objects')).map((path, at) => {
        if (owner === null || readableBy(path, owner))
            return path;
        const copy = (0,external_node_path_.join)(root.path, `objects-${at}`);
        const took = shareByLinks(path, copy);
        if (sharing !== 'copies')
            sharing = took;
        return copy;
    });
    return { sharing, objects };
}
async function refuseMissing(room) {
    const args = ['rev-list', '--objects', '--missing=print', '--no-object-names', room.options.base.tree];
    const lines = (await room.git.read(args)).toString().split('\n');
    const missing = lines.filter(line => line.startsWith('?'));
    if (missing.length === 0)
        return;
    throw new WorkspaceError('RUN_PARTIAL_CLONE', `${missing.length} objects of the base commit are not here`, {
        where: room.options.base.commit
    });
}
function bind(room) {
    const { git, options } = room;
    const { base, owner } = options;
    return {
        base,
        sharing: room.sharing,
        scratch: options.root.path,
        ...treeReader(git),
        checkout: (treeId, name) => checkout(room, treeId, name),
        resetTree: tree => resetTree(room, tree),
        insideGit: (tree, how = {}) => room.inside.make(tree, indexOf(room, tree), how),
        withhold: paths => room.inside.withhold(paths),
        withheldNow: tree => room.inside.locate(tree),
        change: (tree, how = {}) => changeOf(room, tree, how),
        changeOfWorktree: userRoot => changeOfWorktree(room, userRoot),
        trackedDrift: (tree, exclude = []) => trackedDrift(room, tree, exclude),
        mountPoint: async (tree, relative, kind = 'directory') => makeMountPoint(tree, relative, kind, owner),
        verifyMountPoints: async (tree, relatives) => checkMountPoints(tree, relatives),
        takeProduced: async (tree, relative, into) => {
            room.inside.refuseTaking(tree, relative);
            return moveProduced(tree, relative, into);
        },
        commit: (change, how) => commitChange(git, base, change, how),
        writePatch: (change, file) => writePatch(git, change, file),
        writeBundle: (commit, ref, file) => writeBundle(git, base, commit, ref, file),
        readCommit: async (commit) => (await git.read(['cat-file', 'commit', objectId(commit)])).toString(),
        packTo: (commit, fd) => packTo(git, base, commit, fd),
        importBundle: (file, expected) => importBundle(room, file, expected),
        changeOfTree: tree => diffTrees(room.diff, base.tree, objectId(tree)),
        runner: git,
        annex: () => annexOf(room)
    };
}
function annexOf(room) {
    const path = (0,external_node_path_.join)(room.options.root.path, `annex-${room.numbers.next++}`);
    return layAnnex(path, room.spec, (0,external_node_path_.join)(room.git.gitDir, 'objects'));
}
async function importBundle(room, file, expected) {
    const annex = annexOf(room);
    try {
        const context = { annex, known: room.git, base: room.options.base };
        const imported = await readBundle(context, file, expected);
        annex.keep();
        return imported;
    }
    finally {
        await annex.remove();
    }
}
function indexOf(room, tree) {
    return (0,external_node_path_.join)(room.git.gitDir, 'trees', (0,external_node_path_.basename)(tree.path));
}
async function checkout(room, treeId, name) {
    objectId(treeId);
    const path = await room.options.root.directory(name);
    const tree = { path, treeId };
    // One process reads the tree, writes the files and remembers their times; submodules become empty directories.
    await room.git.read(['read-tree', '-u', '--reset', objectId(treeId)], {
        workTree: path,
        index: indexOf(room, tree)
    });
    makeOwned((0,external_node_path_.join)(path, '.git'), room.options.owner);
    return tree;
}
async function resetTree(room, tree) {
    await removeTree(tree.path);
    (0,external_node_fs_.rmSync)(indexOf(room, tree), { force: true });
    return checkout(room, tree.treeId, (0,external_node_path_.basename)(tree.path));
}
async function changeOf(room, tree, how) {
    const { specials } = await scanTree(tree.path, { nestedGit: true });
    return withIndexCopy(room, tree, async (index) => {
        const options = {
            workTree: tree.path,
            index,
            leaveOut: how.ignoreMountPoints ?? [],
            excludesFrom: [],
            asOwner: true
        };
        await refuseSpecials(room.git, options, specials);
        const result = await stageTree(room.git, options);
        return diffTrees(room.diff, room.options.base.tree, result);
    });
}
async function changeOfWorktree(room, userRoot) {
    const { repo, root, base } = room.options;
    const path = (0,external_node_path_.join)(root.path, `worktree-${room.numbers.next++}`);
    const alternates = objectDirectories((0,external_node_path_.join)(repo.commonDir, 'objects'));
    const spec = { objectFormat: repo.objectFormat, alternates, shallow: room.spec.shallow };
    const tree = await worktreeTree({ git: requireGit(), repo, userRoot, path, spec });
    const objects = (0,external_node_path_.join)(path, 'objects');
    addAlternate(room.git.gitDir, objects);
    return diffTrees(room.diff, base.tree, tree);
}
async function trackedDrift(room, tree, exclude) {
    await scanTree(tree.path, { nestedGit: false });
    return withIndexCopy(room, tree, async (index) => {
        const place = { workTree: tree.path, index };
        // Compares by content what only looks touched; its exit status just says that something remains.
        await room.git.attempt(['update-index', '-q', '--refresh'], place);
        const { gone, present } = await changedTracked(room.git, place);
        const paths = [...gone, ...present].sort(Buffer.compare).map(pathText);
        const covered = exclude.map(path => path.replace(/\/+$/, ''));
        return paths.filter(path => !covered.some(one => path === one || path.startsWith(`${one}/`)));
    });
}
async function withIndexCopy(room, tree, action) {
    const index = (0,external_node_path_.join)(room.git.gitDir, 'trees', `.copy-${room.numbers.next++}`);
    copyIndexFile(indexOf(room, tree), index);
    try {
        return await action(index);
    }
    finally {
        (0,external_node_fs_.rmSync)(index, { force: true });
    }
}

;// CONCATENATED MODULE: ./src/workspace/branch-names.ts
/** Names of branches: what git takes, and which two cannot be at once. */

/** Throws PR_BRANCH_INVALID. `branch` is the short name. */
async function refuseBadName(git, branch) {
    const valid = await git.attempt(['check-ref-format', `refs/heads/${branch}`]);
    if (!valid.failed && !branch.startsWith('-') && branch !== 'HEAD')
        return;
    throw new WorkspaceError('PR_BRANCH_INVALID', `not a branch name: ${JSON.stringify(branch)}`, {
        where: branch
    });
}
/** `a` and `a/b` for `a/b/c`: none of them can be a branch beside it. */
function namesAbove(branch) {
    const parts = branch.split('/');
    return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('/'));
}
/** PR_BRANCH_COLLISION: `a` and `a/b` cannot both be branches. */
function collision(branch, other) {
    return new WorkspaceError('PR_BRANCH_COLLISION', `${branch} cannot exist beside ${other}`, {
        where: other
    });
}

;// CONCATENATED MODULE: ./src/workspace/publish.ts
/**
 * The branch in the user's repository: objects through git's strict check, then one update of one ref with the old
 * value that was seen. HEAD, index and work tree stay as they are (DESIGN "Publishing"; pull-requests cases 15–26, 39).
 */










/** Throws PR_BRANCH_*, PR_HUMAN_COMMITS, PR_PATH_COLLISION, PR_OBJECTS_REFUSED, RUN_GIT_FAILED. */
async function publishBranch(options) {
    const { repo, branch, commit } = options;
    const git = userGit(repo);
    await refuseName(git, options);
    const previous = await tipOf(git, branch);
    const facts = await committed(options);
    if (previous !== null && (await saysTheSame(git, previous, facts))) {
        return { outcome: 'unchanged', branch, commit: previous, previous };
    }
    await refuseInUse(git, repo, branch);
    if (previous === null)
        await refuseNeighbours(git, branch);
    else if (options.overwrite !== true)
        await refuseHumanTip(git, previous, facts, options);
    await refuseCollidingPaths(options.privateRepo, options.base, facts.tree);
    await bringObjects(git, options);
    await updateRef(git, options, previous);
    return { outcome: previous === null ? 'created' : 'updated', branch, commit, previous };
}
/** Root writes as the owner of the repository, who could not use what root leaves behind. */
function userGit(repo) {
    const { uid, gid } = (0,external_node_fs_.statSync)(repo.commonDir);
    return gitRunner(requireGit(), repo.commonDir, process.getuid?.() === 0 && uid !== 0 ? { uid, gid } : null);
}
async function refuseName(git, { branch, base }) {
    await refuseBadName(git, branch);
    const symbolic = await git.attempt(['symbolic-ref', '-q', `refs/heads/${branch}`]);
    if (!symbolic.failed) {
        throw new WorkspaceError('PR_BRANCH_INVALID', `${branch} is a symbolic reference`, { where: branch });
    }
    if (branch === base.branch)
        throw new WorkspaceError('PR_BRANCH_IS_BASE', `${branch} is the base`, { where: branch });
}
async function tipOf(git, branch) {
    const result = await git.attempt(['rev-parse', '--verify', '--quiet', `refs/heads/${branch}`]);
    return result.failed ? null : result.stdout.toString().trim();
}
/** Facts of the commit to publish; it must be one that this run made. */
async function committed({ privateRepo, commit, base, programTrailer }) {
    const facts = parseCommit(await privateRepo.readCommit(commit));
    const fits = facts !== null && facts.parents.length === 1 && facts.parents[0] === base.commit;
    if (fits && isOurs(facts, programTrailer))
        return facts;
    throw new RangeError(`commit ${commit} was not made on the base, or its message lacks the line "${programTrailer}"`);
}
async function saysTheSame(git, tip, facts) {
    const old = await readCommit(git, tip);
    return old !== null && old.tree === facts.tree && old.parents.join() === facts.parents.join();
}
async function readCommit(git, id) {
    const result = await git.attempt(['cat-file', 'commit', objectId(id)]);
    return result.failed ? null : parseCommit(result.stdout.toString());
}
async function refuseInUse(git, repo, branch) {
    const ref = `refs/heads/${branch}`;
    const records = splitNul(await git.read(['worktree', 'list', '--porcelain', '-z'])).map(String);
    const trees = gitDirectories(repo.commonDir);
    const operation = trees.find(dir => IN_PROGRESS.some(file => firstLine((0,external_node_path_.join)(dir, file)) === ref || firstLine((0,external_node_path_.join)(dir, file)) === branch));
    if (!records.includes(`branch ${ref}`) && operation === undefined)
        return;
    throw new WorkspaceError('PR_BRANCH_CHECKED_OUT', `${branch} is in use by a work tree`, { where: branch });
}
/** Files that name the branch which a rebase or bisection in progress comes back to. */
const IN_PROGRESS = ['rebase-merge/head-name', 'rebase-apply/head-name', 'BISECT_START'];
function gitDirectories(commonDir) {
    const linked = (0,external_node_path_.join)(commonDir, 'worktrees');
    return [commonDir, ...((0,external_node_fs_.existsSync)(linked) ? (0,external_node_fs_.readdirSync)(linked).map(name => (0,external_node_path_.join)(linked, name)) : [])];
}
function firstLine(file) {
    return (0,external_node_fs_.existsSync)(file) ? ((0,external_node_fs_.readFileSync)(file, 'utf8').split('\n')[0] ?? null) : null;
}
async function refuseNeighbours(git, branch) {
    const below = (await git.read(['for-each-ref', '--format=%(refname)', `refs/heads/${branch}/`]))
        .toString()
        .split('\n')[0] ?? '';
    for (const name of namesAbove(branch))
        if ((await tipOf(git, name)) !== null)
            throw collision(branch, name);
    if (below !== '')
        throw collision(branch, below.replace('refs/heads/', ''));
}
async function refuseHumanTip(git, tip, facts, options) {
    const old = await readCommit(git, tip);
    if (old !== null &&
        old.committer === facts.committer &&
        old.parents.length === 1 &&
        isOurs(old, options.programTrailer))
        return;
    // A branch that was merged, or never had a commit of its own, holds nothing that the base does not.
    const merged = await git.attempt(['merge-base', '--is-ancestor', objectId(tip), options.base.commit]);
    if (merged.code === 0)
        return;
    throw new WorkspaceError('PR_HUMAN_COMMITS', `${options.branch} is at ${tip}, which this program did not make`, {
        where: options.branch,
        why: `Its tip was committed by ${old?.committer ?? 'somebody unknown'}.`
    });
}
/** Through a file: the one git packs as the trees' owner, the other unpacks as the repository's. */
async function bringObjects(git, { privateRepo, commit }) {
    const file = (0,external_node_path_.join)(privateRepo.scratch, `publish-${commit}.pack`);
    try {
        await withFile(file, 'wx', fd => privateRepo.packTo(commit, fd));
        const result = await withFile(file, 'r', fd => git.attempt(['index-pack', '--stdin', '--strict', '--threads=1'], { input: fd }));
        if (!result.failed)
            return;
        if (!/fsck error|error: object|invalid|did not receive|contains/i.test(result.stderr))
            throw gitFailure('git index-pack', result);
        throw new WorkspaceError('PR_OBJECTS_REFUSED', 'git refused the objects', {
            why: result.stderr.trim().slice(-500)
        });
    }
    finally {
        (0,external_node_fs_.rmSync)(file, { force: true });
    }
}
async function withFile(path, flags, action) {
    const fd = (0,external_node_fs_.openSync)(path, flags, 0o600);
    try {
        return await action(fd);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
async function updateRef(git, { branch, commit }, previous) {
    const old = previous ?? '0'.repeat(commit.length);
    const env = {
        GIT_COMMITTER_NAME: 'codex-orchestrator',
        GIT_COMMITTER_EMAIL: 'codex-orchestrator@localhost'
    };
    const args = [
        'update-ref',
        '--no-deref',
        '-m',
        'codex-orchestrator: publish',
        `refs/heads/${branch}`,
        objectId(commit),
        objectId(old)
    ];
    const result = await git.attempt(args, { env });
    if (!result.failed)
        return;
    if (!/cannot lock ref|reference already exists|but expected/.test(result.stderr))
        throw gitFailure('git update-ref', result);
    throw new WorkspaceError('PR_BRANCH_MOVED', `${branch} moved`, {
        where: branch,
        why: result.stderr.trim().slice(-300)
    });
}

;// CONCATENATED MODULE: ./src/workspace/remote.ts
/**
 * A repository on a server, over HTTP: its address, and the environment in which git may speak to it. The token is a
 * header that travels in the environment of git alone: in no argument, no file and no address.
 */

/** Read by curl and OpenSSL below git. Source: curl(1) "ENVIRONMENT", git(1), git-config(1) http.sslCAInfo. */
const PROXIES = [
    'http_proxy',
    'https_proxy',
    'HTTPS_PROXY',
    'all_proxy',
    'ALL_PROXY',
    'no_proxy',
    'NO_PROXY'
];
const CERTIFICATES = ['GIT_SSL_CAINFO', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'CURL_CA_BUNDLE'];
/** Throws PR_URL_REFUSED, PR_TOKEN_INVALID. */
function githubRemote(options) {
    const server = serverAddress(options.serverUrl);
    const { owner, name, token } = options;
    if (![owner, name].every(part => /^[\w.-]+$/.test(part) && !/^\.+$/.test(part)))
        throw refused(`${JSON.stringify(`${owner}/${name}`)} is no repository`);
    if (!/^[\x21-\x7e]*$/.test(token))
        throw new WorkspaceError('PR_TOKEN_INVALID', 'the token cannot be one', {
            why: 'It holds white space or other characters that no token has.'
        });
    // Over plain http a proxy would see the header, and this machine needs none to reach itself.
    const passed = server.protocol === 'http:' ? [] : [...PROXIES, ...CERTIFICATES];
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    return {
        url: `${server.origin}${server.pathname.replace(/\/+$/, '')}/${owner}/${name}.git`,
        header: token === '' ? null : `AUTHORIZATION: basic ${basic}`,
        env: Object.fromEntries(passed.map(key => [key, options.env[key] ?? '']).filter(([, value]) => value !== ''))
    };
}
function serverAddress(text) {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url === null)
        throw refused('it is no URL');
    if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
        throw refused('it holds more than an address');
    if (!/^\/[\w./-]*$/.test(url.pathname))
        throw refused('its path is odd');
    if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)))
        return url;
    throw refused(`the token does not travel by ${url.protocol.slice(0, -1)} to ${url.hostname}`);
}
/** Names that lead to this machine alone (RFC 6761 section 6.3, RFC 5735 section 3, RFC 4291 section 2.5.3). */
function isLoopback(hostname) {
    return /^(?:(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}
function refused(why) {
    return new WorkspaceError('PR_URL_REFUSED', 'the address of the repository cannot be used', { why });
}
/** The environment of git for this remote, on top of the fixed one. */
function remoteEnvironment(remote) {
    const { origin, protocol } = new URL(remote.url);
    const settings = [
        ['credential.helper', ''],
        ['core.askPass', ''],
        // Git takes a header along to wherever it is sent. A repository that was renamed is told to the user instead.
        ['http.followRedirects', 'false'],
        // Bytes a second, for so many seconds.
        ['http.lowSpeedLimit', '1'],
        ['http.lowSpeedTime', '60'],
        // A shallow clone whose base is no tip of the remote any more would send the whole tree again.
        ['push.negotiate', 'true'],
        ['push.useForceIfIncludes', 'false']
    ];
    if (remote.header !== null)
        settings.push([`http.${origin}/.extraHeader`, remote.header]);
    const pairs = settings.flatMap(([key, value], at) => [
        [`GIT_CONFIG_KEY_${at}`, key],
        [`GIT_CONFIG_VALUE_${at}`, value]
    ]);
    return {
        ...remote.env,
        ...Object.fromEntries(pairs),
        GIT_CONFIG_COUNT: `${settings.length}`,
        GIT_ALLOW_PROTOCOL: protocol.slice(0, -1),
        // Nobody answers: a server that does not accept the header is an error at once.
        GIT_ASKPASS: '/bin/false',
        SSH_ASKPASS: '/bin/false'
    };
}

// EXTERNAL MODULE: ./src/redaction/index.ts + 6 modules
var redaction = __webpack_require__(45950);
;// CONCATENATED MODULE: ./src/workspace/remote-failures.ts



/**
 * The first that fits. Words of git 2.39 to 2.51, of curl, and of GitHub's hooks (docs.github.com, "Troubleshooting
 * rules", "About large files on GitHub"). What a rule says comes before what git makes of it.
 */
const ROWS = [
    {
        words: /GH001|exceeds GitHub's file size limit/,
        code: 'PR_FILE_TOO_LARGE',
        message: 'a file is too large for GitHub'
    },
    {
        words: /refusing to allow .* (create or update|modify) workflow/,
        code: 'PR_WORKFLOW_FILES',
        message: 'the token may not change workflow files'
    },
    {
        words: /GH0\d\d|rule violations|protected branch hook declined|pre-receive hook declined|push declined/,
        code: 'PR_PUSH_RULES',
        message: 'rules of the repository refuse the push'
    },
    {
        words: /\(stale info\)|\(fetch first\)|incorrect old value provided|but expected|reference already exists/,
        code: 'PR_BRANCH_MOVED',
        message: 'the branch moved while it was being written'
    },
    {
        words: /not our ref|no such remote ref/i,
        code: 'PR_BRANCH_MOVED',
        message: 'the branch moved while it was being read'
    },
    {
        words: /exists; cannot create|directory file conflict/i,
        code: 'PR_BRANCH_COLLISION',
        message: 'the branch name collides with another branch'
    },
    { words: /was archived/, code: 'PR_REPOSITORY_ARCHIVED', message: 'the repository is archived' },
    {
        words: /Authentication failed|could not read (Username|Password)|Invalid username or token|error: 401/,
        code: 'PR_TOKEN_INVALID',
        message: 'the server does not accept the token'
    },
    {
        words: /error: 403|Permission to .* denied|access to repository not granted/,
        code: 'PR_PUSH_FORBIDDEN',
        message: 'the token may not do this: it needs `contents: write`'
    },
    {
        words: /repository '.*' not found|Repository not found|error: 404/,
        code: 'PR_REPOSITORY_NOT_FOUND',
        message: 'there is no such repository, or the token may not see it'
    },
    {
        words: /error: 30[12378]|redirect/i,
        code: 'PR_REPOSITORY_MOVED',
        message: 'the server sends git to another address'
    },
    {
        words: /Could not resolve|[Cc]ouldn't connect|Failed to connect|SSL|certificate|Operation too slow|timed out|Empty reply|Recv failure|Send failure|error: 5\d\d|RPC failed|hung up|early EOF|unexpected disconnect|unable to access|invalid server response|proxy/i,
        code: 'PR_REMOTE_UNREACHABLE',
        message: 'the repository could not be reached'
    }
];
/** `what` is what was tried; the row is found in all that git printed, what is shown is cut. */
function remoteFailure(remote, what, result) {
    const where = remote.url;
    if (result.timedOut || result.spawnError !== null || result.code === null) {
        const ended = result.timedOut ? 'it took too long' : (result.spawnError ?? `signal ${result.signal}`);
        return new WorkspaceError('PR_REMOTE_UNREACHABLE', `${what}: git was ended`, { where, why: ended });
    }
    const said = `${result.stdout.toString()}\n${result.stderr}`;
    const row = ROWS.find(({ words }) => words.test(said));
    const why = shown(remote, said);
    if (row === undefined)
        return new WorkspaceError('PR_PUSH_FAILED', `${what} failed`, { where, why });
    return new WorkspaceError(row.code, `${what}: ${row.message}`, { where, why });
}
const LONGEST = 1500;
/** Lines that say nothing to a person. */
const NOISE = /^(To |Done$|Counting |Compressing |Delta |Total |Writing |Enumerating |hint:|\s*$|remote:\s*$|error: failed to push some refs)/;
/** Git's and the server's lines, one after another, without secrets. */
function shown(remote, said) {
    const lines = cleanerFor(remote)(said)
        .split(/[\r\n]+/)
        .filter(line => !NOISE.test(line))
        .map(line => line
        .replace(/^remote:\s*/, '')
        .replace(/\t/g, ' ')
        .trim());
    const text = lines.filter((line, at) => line !== '' && lines.indexOf(line) === at).join('; ');
    return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
/** Takes token, header and the credentials of any address out of a text. */
function cleanerFor({ header }) {
    const redactor = (0,redaction/* createRedactor */.lY)(header === null ? [] : secretsIn(header));
    return text => redactor.redactText(text).replace(/[a-z][a-z0-9+.-]*:\/\/[^\s'"]+/gi, withoutCredentials);
}
function secretsIn(header) {
    const basic = header.slice(header.lastIndexOf(' ') + 1);
    const token = Buffer.from(basic, 'base64')
        .toString()
        .replace(/^[^:]*:/, '');
    return [
        { name: 'token', value: token },
        { name: 'header', value: basic }
    ];
}

;// CONCATENATED MODULE: ./src/workspace/transfer.ts
/** To and from a remote: its tip looked at, one commit pushed onto what was seen. No ref of this machine is written. */





/** Bytes of a list of references, and of one commit. */
const MOST_REFS = 64 << 20;
const transfer_MOST_COMMIT = 1 << 20;
/**
 * What the branch points at; null where there is none. One request for the list, and the commit where it is not here
 * yet. Throws PR_BRANCH_INVALID, PR_BRANCH_COLLISION, PR_BRANCH_MOVED, PR_REMOTE_UNREACHABLE, PR_TOKEN_INVALID, ….
 */
async function remoteTip(repo, remote, branch) {
    await refuseBadName(repo.runner, branch);
    const refs = await listRefs(repo.runner, remote, branch);
    const commit = refs.get(`refs/heads/${branch}`);
    if (commit === undefined) {
        const [other] = refs.keys();
        if (other === undefined)
            return null;
        throw collision(branch, other.slice('refs/heads/'.length));
    }
    const here = await transfer_factsOf(repo.runner, commit);
    return { commit, facts: here ?? (await fetchFacts(repo, remote, commit)) };
}
/** The branch, the names above it and those below it. Patterns fit the ends of names, so the answer is sieved. */
async function listRefs(git, remote, branch) {
    const wanted = [branch, ...namesAbove(branch)].map(name => `refs/heads/${name}`);
    const below = `refs/heads/${branch}/`;
    const args = ['ls-remote', '--quiet', remote.url, ...wanted, `${below}*`];
    const result = await git.attempt(args, { env: remoteEnvironment(remote), maxStdout: MOST_REFS });
    if (result.failed)
        throw remoteFailure(remote, 'looking at the branch', result);
    const found = new Map();
    for (const line of result.stdout.toString().split('\n')) {
        const [, id = '', name = ''] = /^([0-9a-f]{40}|[0-9a-f]{64})\t(refs\/heads\/.+)$/.exec(line) ?? [];
        if (wanted.includes(name) || (name.startsWith(below) && id !== ''))
            found.set(name, id);
    }
    return found;
}
/** Null where the commit is not here, is too large to be one of ours, or is of another form. */
async function transfer_factsOf(git, commit) {
    const result = await git.attempt(['cat-file', 'commit', objectId(commit)], { maxStdout: transfer_MOST_COMMIT });
    return result.failed ? null : parseCommit(result.stdout.toString());
}
/**
 * Into a git directory of its own, which goes again: a shallow fetch marks its commits as roots of the history, and
 * whoever wrote the branch has no business among the objects that are published.
 */
async function fetchFacts(repo, remote, commit) {
    const annex = repo.annex();
    try {
        const options = [
            '--quiet',
            '--depth=1',
            '--no-tags',
            '--no-write-fetch-head',
            '--no-recurse-submodules',
            '--no-auto-maintenance',
            // The commit alone, from servers that can; from others what the base does not have.
            '--filter=tree:0',
            `--negotiation-tip=${objectId(repo.base.commit)}`
        ];
        const args = ['fetch', ...options, remote.url, objectId(commit)];
        const result = await annex.git.attempt(args, { env: remoteEnvironment(remote) });
        if (result.failed)
            throw remoteFailure(remote, 'fetching the tip of the branch', result);
        return await transfer_factsOf(annex.git, commit);
    }
    finally {
        await annex.remove();
    }
}
/**
 * One update of one ref, and only of what was observed. Throws PR_BRANCH_MOVED, PR_BRANCH_COLLISION, PR_PUSH_FORBIDDEN,
 * PR_PUSH_RULES, PR_WORKFLOW_FILES, PR_FILE_TOO_LARGE, PR_TOKEN_INVALID, PR_REMOTE_UNREACHABLE, PR_PUSH_FAILED, ….
 */
async function pushCommit(repo, remote, options) {
    const { branch, commit, observed } = options;
    await refuseBadName(repo.runner, branch);
    const ref = `refs/heads/${branch}`;
    const lease = observed === null ? '' : objectId(observed);
    const args = [
        'push',
        '--porcelain',
        '--no-verify',
        '--no-signed',
        '--no-follow-tags',
        '--recurse-submodules=no',
        `--force-with-lease=${ref}:${lease}`,
        remote.url,
        `${objectId(commit)}:${ref}`
    ];
    const result = await repo.runner.attempt(args, { env: remoteEnvironment(remote) });
    if (result.failed)
        throw remoteFailure(remote, `pushing ${branch}`, result);
}

;// CONCATENATED MODULE: ./src/workspace/index.ts
/** The workspace room's door: what flows use of it. */
















/***/ }),

/***/ 78379:
/***/ ((module) => {

// Generated by scripts/build-schemas.mjs from task-pack-schema/acceptance-result.schema.json. Do not edit.

module.exports = validate20;
module.exports["default"] = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://codex-orchestrator.invalid/schema/acceptance-result.schema.json","title":"Acceptance result","description":"acceptance.json: every criterion and whether it held.","type":"object","additionalProperties":false,"required":["criteria","not_checked","schema_version","verdict"],"properties":{"schema_version":{"const":1},"verdict":{"enum":["passed","failed","not-judged"]},"criteria":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["code","detail","kind","ok","subject"],"properties":{"kind":{"enum":["command","artifact","scope","limit","docs","tree"]},"subject":{"type":"string"},"ok":{"type":"boolean"},"code":{"anyOf":[{"type":"null"},{"type":"string","pattern":"^[A-Z][A-Z0-9_]{1,63}$"}]},"detail":{"type":"string"}}}},"not_checked":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["key","place","text"],"properties":{"key":{"type":"string"},"text":{"type":"string"},"place":{"type":"string"}}}}}};
const pattern4 = new RegExp("^[A-Z][A-Z0-9_]{1,63}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://codex-orchestrator.invalid/schema/acceptance-result.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.criteria === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "criteria"},message:"must have required property '"+"criteria"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.not_checked === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "not_checked"},message:"must have required property '"+"not_checked"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.schema_version === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema_version"},message:"must have required property '"+"schema_version"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.verdict === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "schema_version") || (key0 === "verdict")) || (key0 === "criteria")) || (key0 === "not_checked"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.schema_version !== undefined){
let data0 = data.schema_version;
if(1 !== data0){
const err5 = {instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema31.properties.schema_version,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.verdict !== undefined){
let data1 = data.verdict;
if(!(((data1 === "passed") || (data1 === "failed")) || (data1 === "not-judged"))){
const err6 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema31.properties.verdict.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.verdict.enum,parentSchema:schema31.properties.verdict,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.criteria !== undefined){
let data2 = data.criteria;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.code === undefined){
const err7 = {instancePath:instancePath+"/criteria/" + i0,schemaPath:"#/properties/criteria/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema31.properties.criteria.items.required,parentSchema:schema31.properties.criteria.items,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.detail === undefined){
const err8 = {instancePath:instancePath+"/criteria/" + i0,schemaPath:"#/properties/criteria/items/required",keyword:"required",params:{missingProperty: "detail"},message:"must have required property '"+"detail"+"'",schema:schema31.properties.criteria.items.required,parentSchema:schema31.properties.criteria.items,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.kind === undefined){
const err9 = {instancePath:instancePath+"/criteria/" + i0,schemaPath:"#/properties/criteria/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema31.properties.criteria.items.required,parentSchema:schema31.properties.criteria.items,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.ok === undefined){
const err10 = {instancePath:instancePath+"/criteria/" + i0,schemaPath:"#/properties/criteria/items/required",keyword:"required",params:{missingProperty: "ok"},message:"must have required property '"+"ok"+"'",schema:schema31.properties.criteria.items.required,parentSchema:schema31.properties.criteria.items,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.subject === undefined){
const err11 = {instancePath:instancePath+"/criteria/" + i0,schemaPath:"#/properties/criteria/items/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'",schema:schema31.properties.criteria.items.required,parentSchema:schema31.properties.criteria.items,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data3){
if(!(((((key1 === "kind") || (key1 === "subject")) || (key1 === "ok")) || (key1 === "code")) || (key1 === "detail"))){
const err12 = {instancePath:instancePath+"/criteria/" + i0,schemaPath:"#/properties/criteria/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.criteria.items,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.kind !== undefined){
let data4 = data3.kind;
if(!((((((data4 === "command") || (data4 === "artifact")) || (data4 === "scope")) || (data4 === "limit")) || (data4 === "docs")) || (data4 === "tree"))){
const err13 = {instancePath:instancePath+"/criteria/" + i0+"/kind",schemaPath:"#/properties/criteria/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.criteria.items.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.criteria.items.properties.kind.enum,parentSchema:schema31.properties.criteria.items.properties.kind,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.subject !== undefined){
let data5 = data3.subject;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/criteria/" + i0+"/subject",schemaPath:"#/properties/criteria/items/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.criteria.items.properties.subject.type,parentSchema:schema31.properties.criteria.items.properties.subject,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.ok !== undefined){
let data6 = data3.ok;
if(typeof data6 !== "boolean"){
const err15 = {instancePath:instancePath+"/criteria/" + i0+"/ok",schemaPath:"#/properties/criteria/items/properties/ok/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.criteria.items.properties.ok.type,parentSchema:schema31.properties.criteria.items.properties.ok,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data3.code !== undefined){
let data7 = data3.code;
const _errs15 = errors;
let valid4 = false;
const _errs16 = errors;
if(data7 !== null){
const err16 = {instancePath:instancePath+"/criteria/" + i0+"/code",schemaPath:"#/properties/criteria/items/properties/code/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema31.properties.criteria.items.properties.code.anyOf[0].type,parentSchema:schema31.properties.criteria.items.properties.code.anyOf[0],data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid4 = valid4 || _valid0;
const _errs18 = errors;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err17 = {instancePath:instancePath+"/criteria/" + i0+"/code",schemaPath:"#/properties/criteria/items/properties/code/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]{1,63}$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]{1,63}$"+"\"",schema:"^[A-Z][A-Z0-9_]{1,63}$",parentSchema:schema31.properties.criteria.items.properties.code.anyOf[1],data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/criteria/" + i0+"/code",schemaPath:"#/properties/criteria/items/properties/code/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.criteria.items.properties.code.anyOf[1].type,parentSchema:schema31.properties.criteria.items.properties.code.anyOf[1],data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid0 = _errs18 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err19 = {instancePath:instancePath+"/criteria/" + i0+"/code",schemaPath:"#/properties/criteria/items/properties/code/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.criteria.items.properties.code.anyOf,parentSchema:schema31.properties.criteria.items.properties.code,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
if(data3.detail !== undefined){
let data8 = data3.detail;
if(typeof data8 !== "string"){
const err20 = {instancePath:instancePath+"/criteria/" + i0+"/detail",schemaPath:"#/properties/criteria/items/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.criteria.items.properties.detail.type,parentSchema:schema31.properties.criteria.items.properties.detail,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/criteria/" + i0,schemaPath:"#/properties/criteria/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.criteria.items.type,parentSchema:schema31.properties.criteria.items,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/criteria",schemaPath:"#/properties/criteria/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.criteria.type,parentSchema:schema31.properties.criteria,data:data2};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.not_checked !== undefined){
let data9 = data.not_checked;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.key === undefined){
const err23 = {instancePath:instancePath+"/not_checked/" + i1,schemaPath:"#/properties/not_checked/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema31.properties.not_checked.items.required,parentSchema:schema31.properties.not_checked.items,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data10.place === undefined){
const err24 = {instancePath:instancePath+"/not_checked/" + i1,schemaPath:"#/properties/not_checked/items/required",keyword:"required",params:{missingProperty: "place"},message:"must have required property '"+"place"+"'",schema:schema31.properties.not_checked.items.required,parentSchema:schema31.properties.not_checked.items,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data10.text === undefined){
const err25 = {instancePath:instancePath+"/not_checked/" + i1,schemaPath:"#/properties/not_checked/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema31.properties.not_checked.items.required,parentSchema:schema31.properties.not_checked.items,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key2 in data10){
if(!(((key2 === "key") || (key2 === "text")) || (key2 === "place"))){
const err26 = {instancePath:instancePath+"/not_checked/" + i1,schemaPath:"#/properties/not_checked/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.not_checked.items,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data10.key !== undefined){
let data11 = data10.key;
if(typeof data11 !== "string"){
const err27 = {instancePath:instancePath+"/not_checked/" + i1+"/key",schemaPath:"#/properties/not_checked/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.not_checked.items.properties.key.type,parentSchema:schema31.properties.not_checked.items.properties.key,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data10.text !== undefined){
let data12 = data10.text;
if(typeof data12 !== "string"){
const err28 = {instancePath:instancePath+"/not_checked/" + i1+"/text",schemaPath:"#/properties/not_checked/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.not_checked.items.properties.text.type,parentSchema:schema31.properties.not_checked.items.properties.text,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data10.place !== undefined){
let data13 = data10.place;
if(typeof data13 !== "string"){
const err29 = {instancePath:instancePath+"/not_checked/" + i1+"/place",schemaPath:"#/properties/not_checked/items/properties/place/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.not_checked.items.properties.place.type,parentSchema:schema31.properties.not_checked.items.properties.place,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/not_checked/" + i1,schemaPath:"#/properties/not_checked/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.not_checked.items.type,parentSchema:schema31.properties.not_checked.items,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/not_checked",schemaPath:"#/properties/not_checked/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.not_checked.type,parentSchema:schema31.properties.not_checked,data:data9};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


/***/ }),

/***/ 16502:
/***/ ((module) => {

// Generated by scripts/build-schemas.mjs from task-pack-schema/event.schema.json. Do not edit.

module.exports = validate20;
module.exports["default"] = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://codex-orchestrator.invalid/schema/event.schema.json","title":"Line of a journal","description":"One line of events.jsonl: canonical JSON, chained by the hash of the line before.","type":"object","additionalProperties":false,"required":["data","prev","seq","time","type"],"properties":{"seq":{"type":"integer","minimum":1,"description":"Line number."},"time":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},"type":{"type":"string","maxLength":128,"pattern":"^[a-z][a-z0-9-]*([.][a-z0-9-]+)+$"},"data":{"type":"object"},"prev":{"description":"SHA-256 of the bytes of the line before, without its line break; 64 zeros in the first line.","type":"string","pattern":"^[0-9a-f]{64}$"}}};
const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$", "u");
const pattern5 = new RegExp("^[a-z][a-z0-9-]*([.][a-z0-9-]+)+$", "u");
const pattern6 = new RegExp("^[0-9a-f]{64}$", "u");
const func1 = function (text) { let n = 0; for (const _ of text) n++; return n; };

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://codex-orchestrator.invalid/schema/event.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.prev === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prev"},message:"must have required property '"+"prev"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.seq === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seq"},message:"must have required property '"+"seq"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.time === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "time"},message:"must have required property '"+"time"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.type === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "seq") || (key0 === "time")) || (key0 === "type")) || (key0 === "data")) || (key0 === "prev"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.seq !== undefined){
let data0 = data.seq;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err6 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.seq.type,parentSchema:schema31.properties.seq,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err7 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.seq,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.time !== undefined){
let data1 = data.time;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err8 = {instancePath:instancePath+"/time",schemaPath:"#/properties/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$",parentSchema:schema31.properties.time,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.time.type,parentSchema:schema31.properties.time,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 === "string"){
if(func1(data2) > 128){
const err10 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema31.properties.type,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern5.test(data2)){
const err11 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*([.][a-z0-9-]+)+$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*([.][a-z0-9-]+)+$"+"\"",schema:"^[a-z][a-z0-9-]*([.][a-z0-9-]+)+$",parentSchema:schema31.properties.type,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.type.type,parentSchema:schema31.properties.type,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err13 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.data.type,parentSchema:schema31.properties.data,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.prev !== undefined){
let data4 = data.prev;
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err14 = {instancePath:instancePath+"/prev",schemaPath:"#/properties/prev/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema31.properties.prev,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/prev",schemaPath:"#/properties/prev/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.prev.type,parentSchema:schema31.properties.prev,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


/***/ }),

/***/ 86104:
/***/ ((module) => {

// Generated by scripts/build-schemas.mjs from task-pack-schema/evidence-index.schema.json. Do not edit.

module.exports = validate20;
module.exports["default"] = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://codex-orchestrator.invalid/schema/evidence-index.schema.json","title":"Evidence index","description":"evidence_index.json: the runs of an evidence directory, as their manifests state them.","type":"object","additionalProperties":true,"required":["generated_at","roots_scanned","runs","schema_version"],"properties":{"schema_version":{"const":1},"generated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},"roots_scanned":{"type":"array","items":{"type":"string","maxLength":4096}},"runs":{"type":"array","items":{"type":"object","additionalProperties":true,"required":["artifacts","manifest_path","run_dir","run_id"],"properties":{"run_id":{"type":"string","maxLength":256},"run_dir":{"type":"string","minLength":1,"maxLength":4096},"manifest_path":{"anyOf":[{"type":"null"},{"type":"string","minLength":1,"maxLength":4096}]},"artifacts":{"type":"array","items":{"type":"object","additionalProperties":true,"required":["path","schema_version","type"],"properties":{"type":{"type":"string","maxLength":64},"path":{"description":"Relative to the run directory.","type":"string","minLength":1,"maxLength":4096},"schema_version":{"anyOf":[{"type":"null"},{"type":"integer","minimum":1}]},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"bytes":{"type":"integer","minimum":0,"maximum":9007199254740991}}}},"state":{"enum":["sealed","incomplete","unreadable"]},"note":{"anyOf":[{"type":"null"},{"type":"string","maxLength":4096}]},"digest":{"anyOf":[{"type":"null"},{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"}]},"verdict":{"anyOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["code","status"],"properties":{"status":{"type":"string","maxLength":64},"code":{"type":"string","maxLength":64}}}]},"pack_id":{"anyOf":[{"type":"null"},{"type":"string","maxLength":512}]},"started_at":{"anyOf":[{"type":"null"},{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"}]}}}}}};
const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$", "u");
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern6 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const func1 = function (text) { let n = 0; for (const _ of text) n++; return n; };

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://codex-orchestrator.invalid/schema/evidence-index.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generated_at === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "generated_at"},message:"must have required property '"+"generated_at"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.roots_scanned === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "roots_scanned"},message:"must have required property '"+"roots_scanned"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.runs === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runs"},message:"must have required property '"+"runs"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.schema_version === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema_version"},message:"must have required property '"+"schema_version"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.schema_version !== undefined){
let data0 = data.schema_version;
if(1 !== data0){
const err4 = {instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema31.properties.schema_version,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.generated_at !== undefined){
let data1 = data.generated_at;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err5 = {instancePath:instancePath+"/generated_at",schemaPath:"#/properties/generated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$",parentSchema:schema31.properties.generated_at,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/generated_at",schemaPath:"#/properties/generated_at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.generated_at.type,parentSchema:schema31.properties.generated_at,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.roots_scanned !== undefined){
let data2 = data.roots_scanned;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func1(data3) > 4096){
const err7 = {instancePath:instancePath+"/roots_scanned/" + i0,schemaPath:"#/properties/roots_scanned/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema31.properties.roots_scanned.items,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/roots_scanned/" + i0,schemaPath:"#/properties/roots_scanned/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.roots_scanned.items.type,parentSchema:schema31.properties.roots_scanned.items,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/roots_scanned",schemaPath:"#/properties/roots_scanned/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.roots_scanned.type,parentSchema:schema31.properties.roots_scanned,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.runs !== undefined){
let data4 = data.runs;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.artifacts === undefined){
const err10 = {instancePath:instancePath+"/runs/" + i1,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: "artifacts"},message:"must have required property '"+"artifacts"+"'",schema:schema31.properties.runs.items.required,parentSchema:schema31.properties.runs.items,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data5.manifest_path === undefined){
const err11 = {instancePath:instancePath+"/runs/" + i1,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: "manifest_path"},message:"must have required property '"+"manifest_path"+"'",schema:schema31.properties.runs.items.required,parentSchema:schema31.properties.runs.items,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5.run_dir === undefined){
const err12 = {instancePath:instancePath+"/runs/" + i1,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: "run_dir"},message:"must have required property '"+"run_dir"+"'",schema:schema31.properties.runs.items.required,parentSchema:schema31.properties.runs.items,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5.run_id === undefined){
const err13 = {instancePath:instancePath+"/runs/" + i1,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: "run_id"},message:"must have required property '"+"run_id"+"'",schema:schema31.properties.runs.items.required,parentSchema:schema31.properties.runs.items,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5.run_id !== undefined){
let data6 = data5.run_id;
if(typeof data6 === "string"){
if(func1(data6) > 256){
const err14 = {instancePath:instancePath+"/runs/" + i1+"/run_id",schemaPath:"#/properties/runs/items/properties/run_id/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema31.properties.runs.items.properties.run_id,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/runs/" + i1+"/run_id",schemaPath:"#/properties/runs/items/properties/run_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.runs.items.properties.run_id.type,parentSchema:schema31.properties.runs.items.properties.run_id,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5.run_dir !== undefined){
let data7 = data5.run_dir;
if(typeof data7 === "string"){
if(func1(data7) > 4096){
const err16 = {instancePath:instancePath+"/runs/" + i1+"/run_dir",schemaPath:"#/properties/runs/items/properties/run_dir/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema31.properties.runs.items.properties.run_dir,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func1(data7) < 1){
const err17 = {instancePath:instancePath+"/runs/" + i1+"/run_dir",schemaPath:"#/properties/runs/items/properties/run_dir/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.runs.items.properties.run_dir,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/runs/" + i1+"/run_dir",schemaPath:"#/properties/runs/items/properties/run_dir/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.runs.items.properties.run_dir.type,parentSchema:schema31.properties.runs.items.properties.run_dir,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.manifest_path !== undefined){
let data8 = data5.manifest_path;
const _errs19 = errors;
let valid6 = false;
const _errs20 = errors;
if(data8 !== null){
const err19 = {instancePath:instancePath+"/runs/" + i1+"/manifest_path",schemaPath:"#/properties/runs/items/properties/manifest_path/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema31.properties.runs.items.properties.manifest_path.anyOf[0].type,parentSchema:schema31.properties.runs.items.properties.manifest_path.anyOf[0],data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid0 = _errs20 === errors;
valid6 = valid6 || _valid0;
const _errs22 = errors;
if(typeof data8 === "string"){
if(func1(data8) > 4096){
const err20 = {instancePath:instancePath+"/runs/" + i1+"/manifest_path",schemaPath:"#/properties/runs/items/properties/manifest_path/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema31.properties.runs.items.properties.manifest_path.anyOf[1],data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func1(data8) < 1){
const err21 = {instancePath:instancePath+"/runs/" + i1+"/manifest_path",schemaPath:"#/properties/runs/items/properties/manifest_path/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.runs.items.properties.manifest_path.anyOf[1],data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/runs/" + i1+"/manifest_path",schemaPath:"#/properties/runs/items/properties/manifest_path/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.runs.items.properties.manifest_path.anyOf[1].type,parentSchema:schema31.properties.runs.items.properties.manifest_path.anyOf[1],data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid0 = _errs22 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const err23 = {instancePath:instancePath+"/runs/" + i1+"/manifest_path",schemaPath:"#/properties/runs/items/properties/manifest_path/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.runs.items.properties.manifest_path.anyOf,parentSchema:schema31.properties.runs.items.properties.manifest_path,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
if(data5.artifacts !== undefined){
let data9 = data5.artifacts;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.path === undefined){
const err24 = {instancePath:instancePath+"/runs/" + i1+"/artifacts/" + i2,schemaPath:"#/properties/runs/items/properties/artifacts/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema31.properties.runs.items.properties.artifacts.items.required,parentSchema:schema31.properties.runs.items.properties.artifacts.items,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data10.schema_version === undefined){
const err25 = {instancePath:instancePath+"/runs/" + i1+"/artifacts/" + i2,schemaPath:"#/properties/runs/items/properties/artifacts/items/required",keyword:"required",params:{missingProperty: "schema_version"},message:"must have required property '"+"schema_version"+"'",schema:schema31.properties.runs.items.properties.artifacts.items.required,parentSchema:schema31.properties.runs.items.properties.artifacts.items,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data10.type === undefined){
const err26 = {instancePath:instancePath+"/runs/" + i1+"/artifacts/" + i2,schemaPath:"#/properties/runs/items/properties/artifacts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema31.properties.runs.items.properties.artifacts.items.required,parentSchema:schema31.properties.runs.items.properties.artifacts.items,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data10.type !== undefined){
let data11 = data10.type;
if(typeof data11 === "string"){
if(func1(data11) > 64){
const err27 = {instancePath:instancePath+"/runs/" + i1+"/artifacts/" + i2+"/type",schemaPath:"#/properties/runs/items/properties/artifacts/items/properties/type/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema31.properties.runs.items.properties.artifacts.items.properties.type,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/runs/" + i1+"/artifacts/" + i2+"/type",schemaPath:"#/properties/runs/items/properties/artifacts/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.runs.items.properties.artifacts.items.properties.type.type,parentSchema:schema31.properties.runs.items.properties.artifacts.items.properties.type,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data10.path !== undefined){
let data12 = data10.path;
if(typeof data12 === "string"){
if(func1(data12) > 4096){
const err29 = {instancePath:instancePath+"/runs/" + i1+"/artifacts/" + i2+"/path",schemaPath:"#/properties/runs/items/properties/artifacts/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema31.properties.runs.items.properties.artifacts.items.properties.path,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(func1(data12) < 1){
const err30 = {instancePath:instancePath+"/runs/" + i1+"/artifacts/" + i2+"/path",schemaPath:"#/properties/runs/items/properties/artifacts/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.runs.items.properties.artifacts.items.properties.path,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/runs/" + i1+"/artifacts/" + i2+"/path",schemaPath:"#/properties/runs/items/properties/artifacts/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.runs.items.properties.artifacts.items.properties.path.type,parentSchema:schema31.properties.runs.items.properties.artifacts.items.properties.path,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data10.schema_version !== undefined){
let data13 = data10.schema_version;
const _errs34 = errors;
let valid10 = false;
const _errs35 = errors;
if(data13 !== null){
const err32 = {instancePath:instancePath+"/runs/" + i1+"/artifacts/" + i2+"/schema_version",schemaPath:"#/properties/runs/items/properties/artifacts/items/properties/schema_version/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema31.properties.runs.items.properties.artifacts.items.properties.schema_version.anyOf[0].type,parentSchema:schema31.properties.runs.items.properties.artifacts.items.properties.schema_version.anyOf[0],data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid1 = _errs35 === errors;
valid10 = valid10 || _valid1;
const _errs37 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err33 = {instancePath:instancePath+"/runs/" + i1+"/artifacts/" + i2+"/schema_version",schemaPath:"#/properties/runs/items/properties/artifacts/items/properties/schema_version/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.runs.items.properties.artifacts.items.properties.schema_version.anyOf[1].type,parentSchema:schema31.properties.runs.items.properties.artifacts.items.properties.schema_version.anyOf[1],data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
const err34 = {instancePath:instancePath+"/runs/" + i1+"/artifacts/" + i2+"/schema_version",schemaPath:"#/properties/runs/items/properties/artifacts/items/properties/schema_version/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.runs.items.properties.artifacts.items.properties.schema_version.anyOf[1],data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
var _valid1 = _errs37 === errors;
valid10 = valid10 || _valid1;
if(!valid10){
const err35 = {instancePath:instancePath+"/runs/" + i1+"/artifacts/" + i2+"/schema_version",schemaPath:"#/properties/runs/items/properties/artifacts/items/properties/schema_version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.runs.items.properties.artifacts.items.properties.schema_version.anyOf,parentSchema:schema31.properties.runs.items.properties.artifacts.items.properties.schema_version,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
}
if(data10.sha256 !== undefined){
let data14 = data10.sha256;
if(typeof data14 === "string"){
if(!pattern5.test(data14)){
const err36 = {instancePath:instancePath+"/runs/" + i1+"/artifacts/" + i2+"/sha256",schemaPath:"#/properties/runs/items/properties/artifacts/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema31.properties.runs.items.properties.artifacts.items.properties.sha256,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/runs/" + i1+"/artifacts/" + i2+"/sha256",schemaPath:"#/properties/runs/items/properties/artifacts/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.runs.items.properties.artifacts.items.properties.sha256.type,parentSchema:schema31.properties.runs.items.properties.artifacts.items.properties.sha256,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data10.bytes !== undefined){
let data15 = data10.bytes;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err38 = {instancePath:instancePath+"/runs/" + i1+"/artifacts/" + i2+"/bytes",schemaPath:"#/properties/runs/items/properties/artifacts/items/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.runs.items.properties.artifacts.items.properties.bytes.type,parentSchema:schema31.properties.runs.items.properties.artifacts.items.properties.bytes,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){
const err39 = {instancePath:instancePath+"/runs/" + i1+"/artifacts/" + i2+"/bytes",schemaPath:"#/properties/runs/items/properties/artifacts/items/properties/bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.runs.items.properties.artifacts.items.properties.bytes,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err40 = {instancePath:instancePath+"/runs/" + i1+"/artifacts/" + i2+"/bytes",schemaPath:"#/properties/runs/items/properties/artifacts/items/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.runs.items.properties.artifacts.items.properties.bytes,data:data15};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
}
else {
const err41 = {instancePath:instancePath+"/runs/" + i1+"/artifacts/" + i2,schemaPath:"#/properties/runs/items/properties/artifacts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.runs.items.properties.artifacts.items.type,parentSchema:schema31.properties.runs.items.properties.artifacts.items,data:data10};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/runs/" + i1+"/artifacts",schemaPath:"#/properties/runs/items/properties/artifacts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.runs.items.properties.artifacts.type,parentSchema:schema31.properties.runs.items.properties.artifacts,data:data9};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data5.state !== undefined){
let data16 = data5.state;
if(!(((data16 === "sealed") || (data16 === "incomplete")) || (data16 === "unreadable"))){
const err43 = {instancePath:instancePath+"/runs/" + i1+"/state",schemaPath:"#/properties/runs/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema31.properties.runs.items.properties.state.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.runs.items.properties.state.enum,parentSchema:schema31.properties.runs.items.properties.state,data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data5.note !== undefined){
let data17 = data5.note;
const _errs45 = errors;
let valid11 = false;
const _errs46 = errors;
if(data17 !== null){
const err44 = {instancePath:instancePath+"/runs/" + i1+"/note",schemaPath:"#/properties/runs/items/properties/note/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema31.properties.runs.items.properties.note.anyOf[0].type,parentSchema:schema31.properties.runs.items.properties.note.anyOf[0],data:data17};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid2 = _errs46 === errors;
valid11 = valid11 || _valid2;
const _errs48 = errors;
if(typeof data17 === "string"){
if(func1(data17) > 4096){
const err45 = {instancePath:instancePath+"/runs/" + i1+"/note",schemaPath:"#/properties/runs/items/properties/note/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema31.properties.runs.items.properties.note.anyOf[1],data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/runs/" + i1+"/note",schemaPath:"#/properties/runs/items/properties/note/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.runs.items.properties.note.anyOf[1].type,parentSchema:schema31.properties.runs.items.properties.note.anyOf[1],data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid2 = _errs48 === errors;
valid11 = valid11 || _valid2;
if(!valid11){
const err47 = {instancePath:instancePath+"/runs/" + i1+"/note",schemaPath:"#/properties/runs/items/properties/note/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.runs.items.properties.note.anyOf,parentSchema:schema31.properties.runs.items.properties.note,data:data17};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
}
if(data5.digest !== undefined){
let data18 = data5.digest;
const _errs51 = errors;
let valid12 = false;
const _errs52 = errors;
if(data18 !== null){
const err48 = {instancePath:instancePath+"/runs/" + i1+"/digest",schemaPath:"#/properties/runs/items/properties/digest/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema31.properties.runs.items.properties.digest.anyOf[0].type,parentSchema:schema31.properties.runs.items.properties.digest.anyOf[0],data:data18};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid3 = _errs52 === errors;
valid12 = valid12 || _valid3;
const _errs54 = errors;
if(typeof data18 === "string"){
if(!pattern6.test(data18)){
const err49 = {instancePath:instancePath+"/runs/" + i1+"/digest",schemaPath:"#/properties/runs/items/properties/digest/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\"",schema:"^sha256:[0-9a-f]{64}$",parentSchema:schema31.properties.runs.items.properties.digest.anyOf[1],data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/runs/" + i1+"/digest",schemaPath:"#/properties/runs/items/properties/digest/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.runs.items.properties.digest.anyOf[1].type,parentSchema:schema31.properties.runs.items.properties.digest.anyOf[1],data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid3 = _errs54 === errors;
valid12 = valid12 || _valid3;
if(!valid12){
const err51 = {instancePath:instancePath+"/runs/" + i1+"/digest",schemaPath:"#/properties/runs/items/properties/digest/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.runs.items.properties.digest.anyOf,parentSchema:schema31.properties.runs.items.properties.digest,data:data18};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
else {
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
}
}
if(data5.verdict !== undefined){
let data19 = data5.verdict;
const _errs57 = errors;
let valid13 = false;
const _errs58 = errors;
if(data19 !== null){
const err52 = {instancePath:instancePath+"/runs/" + i1+"/verdict",schemaPath:"#/properties/runs/items/properties/verdict/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema31.properties.runs.items.properties.verdict.anyOf[0].type,parentSchema:schema31.properties.runs.items.properties.verdict.anyOf[0],data:data19};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid4 = _errs58 === errors;
valid13 = valid13 || _valid4;
const _errs60 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.code === undefined){
const err53 = {instancePath:instancePath+"/runs/" + i1+"/verdict",schemaPath:"#/properties/runs/items/properties/verdict/anyOf/1/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema31.properties.runs.items.properties.verdict.anyOf[1].required,parentSchema:schema31.properties.runs.items.properties.verdict.anyOf[1],data:data19};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data19.status === undefined){
const err54 = {instancePath:instancePath+"/runs/" + i1+"/verdict",schemaPath:"#/properties/runs/items/properties/verdict/anyOf/1/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema31.properties.runs.items.properties.verdict.anyOf[1].required,parentSchema:schema31.properties.runs.items.properties.verdict.anyOf[1],data:data19};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
for(const key0 in data19){
if(!((key0 === "status") || (key0 === "code"))){
const err55 = {instancePath:instancePath+"/runs/" + i1+"/verdict",schemaPath:"#/properties/runs/items/properties/verdict/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.runs.items.properties.verdict.anyOf[1],data:data19};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data19.status !== undefined){
let data20 = data19.status;
if(typeof data20 === "string"){
if(func1(data20) > 64){
const err56 = {instancePath:instancePath+"/runs/" + i1+"/verdict/status",schemaPath:"#/properties/runs/items/properties/verdict/anyOf/1/properties/status/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema31.properties.runs.items.properties.verdict.anyOf[1].properties.status,data:data20};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/runs/" + i1+"/verdict/status",schemaPath:"#/properties/runs/items/properties/verdict/anyOf/1/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.runs.items.properties.verdict.anyOf[1].properties.status.type,parentSchema:schema31.properties.runs.items.properties.verdict.anyOf[1].properties.status,data:data20};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data19.code !== undefined){
let data21 = data19.code;
if(typeof data21 === "string"){
if(func1(data21) > 64){
const err58 = {instancePath:instancePath+"/runs/" + i1+"/verdict/code",schemaPath:"#/properties/runs/items/properties/verdict/anyOf/1/properties/code/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema31.properties.runs.items.properties.verdict.anyOf[1].properties.code,data:data21};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/runs/" + i1+"/verdict/code",schemaPath:"#/properties/runs/items/properties/verdict/anyOf/1/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.runs.items.properties.verdict.anyOf[1].properties.code.type,parentSchema:schema31.properties.runs.items.properties.verdict.anyOf[1].properties.code,data:data21};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/runs/" + i1+"/verdict",schemaPath:"#/properties/runs/items/properties/verdict/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.runs.items.properties.verdict.anyOf[1].type,parentSchema:schema31.properties.runs.items.properties.verdict.anyOf[1],data:data19};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid4 = _errs60 === errors;
valid13 = valid13 || _valid4;
if(!valid13){
const err61 = {instancePath:instancePath+"/runs/" + i1+"/verdict",schemaPath:"#/properties/runs/items/properties/verdict/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.runs.items.properties.verdict.anyOf,parentSchema:schema31.properties.runs.items.properties.verdict,data:data19};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
else {
errors = _errs57;
if(vErrors !== null){
if(_errs57){
vErrors.length = _errs57;
}
else {
vErrors = null;
}
}
}
}
if(data5.pack_id !== undefined){
let data22 = data5.pack_id;
const _errs68 = errors;
let valid15 = false;
const _errs69 = errors;
if(data22 !== null){
const err62 = {instancePath:instancePath+"/runs/" + i1+"/pack_id",schemaPath:"#/properties/runs/items/properties/pack_id/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema31.properties.runs.items.properties.pack_id.anyOf[0].type,parentSchema:schema31.properties.runs.items.properties.pack_id.anyOf[0],data:data22};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid5 = _errs69 === errors;
valid15 = valid15 || _valid5;
const _errs71 = errors;
if(typeof data22 === "string"){
if(func1(data22) > 512){
const err63 = {instancePath:instancePath+"/runs/" + i1+"/pack_id",schemaPath:"#/properties/runs/items/properties/pack_id/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema31.properties.runs.items.properties.pack_id.anyOf[1],data:data22};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/runs/" + i1+"/pack_id",schemaPath:"#/properties/runs/items/properties/pack_id/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.runs.items.properties.pack_id.anyOf[1].type,parentSchema:schema31.properties.runs.items.properties.pack_id.anyOf[1],data:data22};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var _valid5 = _errs71 === errors;
valid15 = valid15 || _valid5;
if(!valid15){
const err65 = {instancePath:instancePath+"/runs/" + i1+"/pack_id",schemaPath:"#/properties/runs/items/properties/pack_id/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.runs.items.properties.pack_id.anyOf,parentSchema:schema31.properties.runs.items.properties.pack_id,data:data22};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
else {
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
}
}
if(data5.started_at !== undefined){
let data23 = data5.started_at;
const _errs74 = errors;
let valid16 = false;
const _errs75 = errors;
if(data23 !== null){
const err66 = {instancePath:instancePath+"/runs/" + i1+"/started_at",schemaPath:"#/properties/runs/items/properties/started_at/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema31.properties.runs.items.properties.started_at.anyOf[0].type,parentSchema:schema31.properties.runs.items.properties.started_at.anyOf[0],data:data23};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
var _valid6 = _errs75 === errors;
valid16 = valid16 || _valid6;
const _errs77 = errors;
if(typeof data23 === "string"){
if(!pattern4.test(data23)){
const err67 = {instancePath:instancePath+"/runs/" + i1+"/started_at",schemaPath:"#/properties/runs/items/properties/started_at/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$",parentSchema:schema31.properties.runs.items.properties.started_at.anyOf[1],data:data23};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/runs/" + i1+"/started_at",schemaPath:"#/properties/runs/items/properties/started_at/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.runs.items.properties.started_at.anyOf[1].type,parentSchema:schema31.properties.runs.items.properties.started_at.anyOf[1],data:data23};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var _valid6 = _errs77 === errors;
valid16 = valid16 || _valid6;
if(!valid16){
const err69 = {instancePath:instancePath+"/runs/" + i1+"/started_at",schemaPath:"#/properties/runs/items/properties/started_at/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.runs.items.properties.started_at.anyOf,parentSchema:schema31.properties.runs.items.properties.started_at,data:data23};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
else {
errors = _errs74;
if(vErrors !== null){
if(_errs74){
vErrors.length = _errs74;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err70 = {instancePath:instancePath+"/runs/" + i1,schemaPath:"#/properties/runs/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.runs.items.type,parentSchema:schema31.properties.runs.items,data:data5};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.runs.type,parentSchema:schema31.properties.runs,data:data4};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


/***/ }),

/***/ 26915:
/***/ ((module) => {

// Generated by scripts/build-schemas.mjs from task-pack-schema/manifest.schema.json. Do not edit.

module.exports = validate20;
module.exports["default"] = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://codex-orchestrator.invalid/schema/manifest.schema.json","title":"Manifest of a run","description":"manifest.json: what the run directory holds, with the verdict. `digest` covers the canonical JSON (RFC 8785) of the other members.","type":"object","additionalProperties":false,"required":["base","change","digest","files","finished_at","isolation","journal","merkle_root","pack","phases","plan_digest","program","run_id","schema_version","started_at","verdict"],"properties":{"schema_version":{"const":1},"run_id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$"},"program":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"type":"string"},"version":{"type":"string"}}},"pack":{"type":"object","additionalProperties":false,"required":["id","path","title"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"path":{"type":"string"}}},"base":{"type":"object","additionalProperties":false,"required":["commit","tree"],"properties":{"commit":{"type":"string","pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"},"tree":{"type":"string","pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"}}},"plan_digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"change":{"anyOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["added","commit","deleted","files","tree"],"properties":{"tree":{"type":"string","pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"},"commit":{"anyOf":[{"type":"null"},{"type":"string","pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"}]},"files":{"type":"integer","minimum":0,"maximum":9007199254740991},"added":{"type":"integer","minimum":0,"maximum":9007199254740991},"deleted":{"type":"integer","minimum":0,"maximum":9007199254740991}}}]},"isolation":{"anyOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["backend","facts","version"],"properties":{"backend":{"type":"string"},"version":{"type":"string"},"facts":{"type":"object","maxProperties":64,"additionalProperties":{"type":"boolean"}}}}]},"verdict":{"type":"object","additionalProperties":false,"required":["code","exit","likely_cause","status"],"properties":{"status":{"description":"`interrupted`: the program was ended before it could seal; the record was sealed afterwards.","enum":["passed","failed","denied","limited","cancelled","interrupted","error"]},"code":{"type":"string","pattern":"^[A-Z][A-Z0-9_]{1,63}$"},"exit":{"type":"integer","minimum":0,"maximum":255},"likely_cause":{"anyOf":[{"type":"null"},{"type":"string"}]}}},"phases":{"type":"array","maxItems":64,"items":{"type":"object","additionalProperties":false,"required":["attempts","code","name","status"],"properties":{"name":{"enum":["plan","setup","implement","test","pr"]},"status":{"description":"`interrupted`: begun, and its end was not recorded.","enum":["ok","failed","skipped","limited","cancelled","interrupted","not-run"]},"code":{"anyOf":[{"type":"null"},{"type":"string","pattern":"^[A-Z][A-Z0-9_]{1,63}$"}]},"attempts":{"type":"integer","minimum":0,"maximum":9007199254740991}}}},"started_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},"finished_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},"files":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["bytes","path","sha256"],"properties":{"path":{"description":"Relative to the run directory, /-separated.","type":"string","minLength":1,"maxLength":4096},"bytes":{"type":"integer","minimum":0,"maximum":9007199254740991},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}}},"description":"Sorted by the bytes of their paths."},"merkle_root":{"description":"RFC 6962 root; leaf = canonical JSON of {bytes, path, sha256}.","type":"string","pattern":"^[0-9a-f]{64}$"},"journal":{"type":"object","additionalProperties":false,"required":["head","lines"],"properties":{"lines":{"type":"integer","minimum":0,"maximum":9007199254740991},"head":{"description":"SHA-256 of the last line of events.jsonl, without its line break.","type":"string","pattern":"^[0-9a-f]{64}$"}}},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = function (text) { let n = 0; for (const _ of text) n++; return n; };
const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$", "u");
const pattern5 = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
const pattern7 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern10 = new RegExp("^[A-Z][A-Z0-9_]{1,63}$", "u");
const pattern12 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$", "u");
const pattern14 = new RegExp("^[0-9a-f]{64}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://codex-orchestrator.invalid/schema/manifest.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.base === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "base"},message:"must have required property '"+"base"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.change === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "change"},message:"must have required property '"+"change"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.digest === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.files === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.finished_at === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "finished_at"},message:"must have required property '"+"finished_at"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.isolation === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isolation"},message:"must have required property '"+"isolation"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.journal === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "journal"},message:"must have required property '"+"journal"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.merkle_root === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "merkle_root"},message:"must have required property '"+"merkle_root"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.pack === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pack"},message:"must have required property '"+"pack"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.phases === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phases"},message:"must have required property '"+"phases"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.plan_digest === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plan_digest"},message:"must have required property '"+"plan_digest"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.program === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "program"},message:"must have required property '"+"program"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.run_id === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "run_id"},message:"must have required property '"+"run_id"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.schema_version === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema_version"},message:"must have required property '"+"schema_version"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.started_at === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "started_at"},message:"must have required property '"+"started_at"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.verdict === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err16 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.schema_version !== undefined){
let data0 = data.schema_version;
if(1 !== data0){
const err17 = {instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema31.properties.schema_version,data:data0};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.run_id !== undefined){
let data1 = data.run_id;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err18 = {instancePath:instancePath+"/run_id",schemaPath:"#/properties/run_id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$",parentSchema:schema31.properties.run_id,data:data1};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/run_id",schemaPath:"#/properties/run_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.run_id.type,parentSchema:schema31.properties.run_id,data:data1};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.program !== undefined){
let data2 = data.program;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
const err20 = {instancePath:instancePath+"/program",schemaPath:"#/properties/program/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.properties.program.required,parentSchema:schema31.properties.program,data:data2};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data2.version === undefined){
const err21 = {instancePath:instancePath+"/program",schemaPath:"#/properties/program/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema31.properties.program.required,parentSchema:schema31.properties.program,data:data2};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "name") || (key1 === "version"))){
const err22 = {instancePath:instancePath+"/program",schemaPath:"#/properties/program/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.program,data:data2};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 !== "string"){
const err23 = {instancePath:instancePath+"/program/name",schemaPath:"#/properties/program/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.program.properties.name.type,parentSchema:schema31.properties.program.properties.name,data:data3};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data2.version !== undefined){
let data4 = data2.version;
if(typeof data4 !== "string"){
const err24 = {instancePath:instancePath+"/program/version",schemaPath:"#/properties/program/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.program.properties.version.type,parentSchema:schema31.properties.program.properties.version,data:data4};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/program",schemaPath:"#/properties/program/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.program.type,parentSchema:schema31.properties.program,data:data2};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.pack !== undefined){
let data5 = data.pack;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.id === undefined){
const err26 = {instancePath:instancePath+"/pack",schemaPath:"#/properties/pack/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.properties.pack.required,parentSchema:schema31.properties.pack,data:data5};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data5.path === undefined){
const err27 = {instancePath:instancePath+"/pack",schemaPath:"#/properties/pack/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema31.properties.pack.required,parentSchema:schema31.properties.pack,data:data5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data5.title === undefined){
const err28 = {instancePath:instancePath+"/pack",schemaPath:"#/properties/pack/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema31.properties.pack.required,parentSchema:schema31.properties.pack,data:data5};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key2 in data5){
if(!(((key2 === "id") || (key2 === "title")) || (key2 === "path"))){
const err29 = {instancePath:instancePath+"/pack",schemaPath:"#/properties/pack/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.pack,data:data5};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data5.id !== undefined){
let data6 = data5.id;
if(typeof data6 !== "string"){
const err30 = {instancePath:instancePath+"/pack/id",schemaPath:"#/properties/pack/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.pack.properties.id.type,parentSchema:schema31.properties.pack.properties.id,data:data6};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data5.title !== undefined){
let data7 = data5.title;
if(typeof data7 !== "string"){
const err31 = {instancePath:instancePath+"/pack/title",schemaPath:"#/properties/pack/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.pack.properties.title.type,parentSchema:schema31.properties.pack.properties.title,data:data7};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data5.path !== undefined){
let data8 = data5.path;
if(typeof data8 !== "string"){
const err32 = {instancePath:instancePath+"/pack/path",schemaPath:"#/properties/pack/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.pack.properties.path.type,parentSchema:schema31.properties.pack.properties.path,data:data8};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/pack",schemaPath:"#/properties/pack/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.pack.type,parentSchema:schema31.properties.pack,data:data5};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.base !== undefined){
let data9 = data.base;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.commit === undefined){
const err34 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'",schema:schema31.properties.base.required,parentSchema:schema31.properties.base,data:data9};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data9.tree === undefined){
const err35 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/required",keyword:"required",params:{missingProperty: "tree"},message:"must have required property '"+"tree"+"'",schema:schema31.properties.base.required,parentSchema:schema31.properties.base,data:data9};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key3 in data9){
if(!((key3 === "commit") || (key3 === "tree"))){
const err36 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.base,data:data9};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data9.commit !== undefined){
let data10 = data9.commit;
if(typeof data10 === "string"){
if(!pattern5.test(data10)){
const err37 = {instancePath:instancePath+"/base/commit",schemaPath:"#/properties/base/properties/commit/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^([0-9a-f]{40}|[0-9a-f]{64})$"+"\"",schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:schema31.properties.base.properties.commit,data:data10};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/base/commit",schemaPath:"#/properties/base/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.base.properties.commit.type,parentSchema:schema31.properties.base.properties.commit,data:data10};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data9.tree !== undefined){
let data11 = data9.tree;
if(typeof data11 === "string"){
if(!pattern5.test(data11)){
const err39 = {instancePath:instancePath+"/base/tree",schemaPath:"#/properties/base/properties/tree/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^([0-9a-f]{40}|[0-9a-f]{64})$"+"\"",schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:schema31.properties.base.properties.tree,data:data11};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/base/tree",schemaPath:"#/properties/base/properties/tree/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.base.properties.tree.type,parentSchema:schema31.properties.base.properties.tree,data:data11};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.base.type,parentSchema:schema31.properties.base,data:data9};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.plan_digest !== undefined){
let data12 = data.plan_digest;
if(typeof data12 === "string"){
if(!pattern7.test(data12)){
const err42 = {instancePath:instancePath+"/plan_digest",schemaPath:"#/properties/plan_digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\"",schema:"^sha256:[0-9a-f]{64}$",parentSchema:schema31.properties.plan_digest,data:data12};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/plan_digest",schemaPath:"#/properties/plan_digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.plan_digest.type,parentSchema:schema31.properties.plan_digest,data:data12};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.change !== undefined){
let data13 = data.change;
const _errs31 = errors;
let valid4 = false;
const _errs32 = errors;
if(data13 !== null){
const err44 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema31.properties.change.anyOf[0].type,parentSchema:schema31.properties.change.anyOf[0],data:data13};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid0 = _errs32 === errors;
valid4 = valid4 || _valid0;
const _errs34 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.added === undefined){
const err45 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/anyOf/1/required",keyword:"required",params:{missingProperty: "added"},message:"must have required property '"+"added"+"'",schema:schema31.properties.change.anyOf[1].required,parentSchema:schema31.properties.change.anyOf[1],data:data13};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data13.commit === undefined){
const err46 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/anyOf/1/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'",schema:schema31.properties.change.anyOf[1].required,parentSchema:schema31.properties.change.anyOf[1],data:data13};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data13.deleted === undefined){
const err47 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/anyOf/1/required",keyword:"required",params:{missingProperty: "deleted"},message:"must have required property '"+"deleted"+"'",schema:schema31.properties.change.anyOf[1].required,parentSchema:schema31.properties.change.anyOf[1],data:data13};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data13.files === undefined){
const err48 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/anyOf/1/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'",schema:schema31.properties.change.anyOf[1].required,parentSchema:schema31.properties.change.anyOf[1],data:data13};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data13.tree === undefined){
const err49 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/anyOf/1/required",keyword:"required",params:{missingProperty: "tree"},message:"must have required property '"+"tree"+"'",schema:schema31.properties.change.anyOf[1].required,parentSchema:schema31.properties.change.anyOf[1],data:data13};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key4 in data13){
if(!(((((key4 === "tree") || (key4 === "commit")) || (key4 === "files")) || (key4 === "added")) || (key4 === "deleted"))){
const err50 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.change.anyOf[1],data:data13};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data13.tree !== undefined){
let data14 = data13.tree;
if(typeof data14 === "string"){
if(!pattern5.test(data14)){
const err51 = {instancePath:instancePath+"/change/tree",schemaPath:"#/properties/change/anyOf/1/properties/tree/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^([0-9a-f]{40}|[0-9a-f]{64})$"+"\"",schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:schema31.properties.change.anyOf[1].properties.tree,data:data14};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/change/tree",schemaPath:"#/properties/change/anyOf/1/properties/tree/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.change.anyOf[1].properties.tree.type,parentSchema:schema31.properties.change.anyOf[1].properties.tree,data:data14};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data13.commit !== undefined){
let data15 = data13.commit;
const _errs40 = errors;
let valid6 = false;
const _errs41 = errors;
if(data15 !== null){
const err53 = {instancePath:instancePath+"/change/commit",schemaPath:"#/properties/change/anyOf/1/properties/commit/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema31.properties.change.anyOf[1].properties.commit.anyOf[0].type,parentSchema:schema31.properties.change.anyOf[1].properties.commit.anyOf[0],data:data15};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid1 = _errs41 === errors;
valid6 = valid6 || _valid1;
const _errs43 = errors;
if(typeof data15 === "string"){
if(!pattern5.test(data15)){
const err54 = {instancePath:instancePath+"/change/commit",schemaPath:"#/properties/change/anyOf/1/properties/commit/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^([0-9a-f]{40}|[0-9a-f]{64})$"+"\"",schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:schema31.properties.change.anyOf[1].properties.commit.anyOf[1],data:data15};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/change/commit",schemaPath:"#/properties/change/anyOf/1/properties/commit/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.change.anyOf[1].properties.commit.anyOf[1].type,parentSchema:schema31.properties.change.anyOf[1].properties.commit.anyOf[1],data:data15};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid1 = _errs43 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const err56 = {instancePath:instancePath+"/change/commit",schemaPath:"#/properties/change/anyOf/1/properties/commit/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.change.anyOf[1].properties.commit.anyOf,parentSchema:schema31.properties.change.anyOf[1].properties.commit,data:data15};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
}
if(data13.files !== undefined){
let data16 = data13.files;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err57 = {instancePath:instancePath+"/change/files",schemaPath:"#/properties/change/anyOf/1/properties/files/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.change.anyOf[1].properties.files.type,parentSchema:schema31.properties.change.anyOf[1].properties.files,data:data16};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 9007199254740991 || isNaN(data16)){
const err58 = {instancePath:instancePath+"/change/files",schemaPath:"#/properties/change/anyOf/1/properties/files/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.change.anyOf[1].properties.files,data:data16};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data16 < 0 || isNaN(data16)){
const err59 = {instancePath:instancePath+"/change/files",schemaPath:"#/properties/change/anyOf/1/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.change.anyOf[1].properties.files,data:data16};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
if(data13.added !== undefined){
let data17 = data13.added;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err60 = {instancePath:instancePath+"/change/added",schemaPath:"#/properties/change/anyOf/1/properties/added/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.change.anyOf[1].properties.added.type,parentSchema:schema31.properties.change.anyOf[1].properties.added,data:data17};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 9007199254740991 || isNaN(data17)){
const err61 = {instancePath:instancePath+"/change/added",schemaPath:"#/properties/change/anyOf/1/properties/added/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.change.anyOf[1].properties.added,data:data17};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data17 < 0 || isNaN(data17)){
const err62 = {instancePath:instancePath+"/change/added",schemaPath:"#/properties/change/anyOf/1/properties/added/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.change.anyOf[1].properties.added,data:data17};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
if(data13.deleted !== undefined){
let data18 = data13.deleted;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err63 = {instancePath:instancePath+"/change/deleted",schemaPath:"#/properties/change/anyOf/1/properties/deleted/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.change.anyOf[1].properties.deleted.type,parentSchema:schema31.properties.change.anyOf[1].properties.deleted,data:data18};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 9007199254740991 || isNaN(data18)){
const err64 = {instancePath:instancePath+"/change/deleted",schemaPath:"#/properties/change/anyOf/1/properties/deleted/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.change.anyOf[1].properties.deleted,data:data18};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err65 = {instancePath:instancePath+"/change/deleted",schemaPath:"#/properties/change/anyOf/1/properties/deleted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.change.anyOf[1].properties.deleted,data:data18};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
}
else {
const err66 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.change.anyOf[1].type,parentSchema:schema31.properties.change.anyOf[1],data:data13};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
var _valid0 = _errs34 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err67 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.change.anyOf,parentSchema:schema31.properties.change,data:data13};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
}
if(data.isolation !== undefined){
let data19 = data.isolation;
const _errs52 = errors;
let valid7 = false;
const _errs53 = errors;
if(data19 !== null){
const err68 = {instancePath:instancePath+"/isolation",schemaPath:"#/properties/isolation/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema31.properties.isolation.anyOf[0].type,parentSchema:schema31.properties.isolation.anyOf[0],data:data19};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var _valid2 = _errs53 === errors;
valid7 = valid7 || _valid2;
const _errs55 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.backend === undefined){
const err69 = {instancePath:instancePath+"/isolation",schemaPath:"#/properties/isolation/anyOf/1/required",keyword:"required",params:{missingProperty: "backend"},message:"must have required property '"+"backend"+"'",schema:schema31.properties.isolation.anyOf[1].required,parentSchema:schema31.properties.isolation.anyOf[1],data:data19};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data19.facts === undefined){
const err70 = {instancePath:instancePath+"/isolation",schemaPath:"#/properties/isolation/anyOf/1/required",keyword:"required",params:{missingProperty: "facts"},message:"must have required property '"+"facts"+"'",schema:schema31.properties.isolation.anyOf[1].required,parentSchema:schema31.properties.isolation.anyOf[1],data:data19};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data19.version === undefined){
const err71 = {instancePath:instancePath+"/isolation",schemaPath:"#/properties/isolation/anyOf/1/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema31.properties.isolation.anyOf[1].required,parentSchema:schema31.properties.isolation.anyOf[1],data:data19};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key5 in data19){
if(!(((key5 === "backend") || (key5 === "version")) || (key5 === "facts"))){
const err72 = {instancePath:instancePath+"/isolation",schemaPath:"#/properties/isolation/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.isolation.anyOf[1],data:data19};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data19.backend !== undefined){
let data20 = data19.backend;
if(typeof data20 !== "string"){
const err73 = {instancePath:instancePath+"/isolation/backend",schemaPath:"#/properties/isolation/anyOf/1/properties/backend/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.isolation.anyOf[1].properties.backend.type,parentSchema:schema31.properties.isolation.anyOf[1].properties.backend,data:data20};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data19.version !== undefined){
let data21 = data19.version;
if(typeof data21 !== "string"){
const err74 = {instancePath:instancePath+"/isolation/version",schemaPath:"#/properties/isolation/anyOf/1/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.isolation.anyOf[1].properties.version.type,parentSchema:schema31.properties.isolation.anyOf[1].properties.version,data:data21};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data19.facts !== undefined){
let data22 = data19.facts;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(Object.keys(data22).length > 64){
const err75 = {instancePath:instancePath+"/isolation/facts",schemaPath:"#/properties/isolation/anyOf/1/properties/facts/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties",schema:64,parentSchema:schema31.properties.isolation.anyOf[1].properties.facts,data:data22};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
for(const key6 in data22){
let data23 = data22[key6];
if(typeof data23 !== "boolean"){
const err76 = {instancePath:instancePath+"/isolation/facts/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/isolation/anyOf/1/properties/facts/additionalProperties/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.isolation.anyOf[1].properties.facts.additionalProperties.type,parentSchema:schema31.properties.isolation.anyOf[1].properties.facts.additionalProperties,data:data23};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/isolation/facts",schemaPath:"#/properties/isolation/anyOf/1/properties/facts/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.isolation.anyOf[1].properties.facts.type,parentSchema:schema31.properties.isolation.anyOf[1].properties.facts,data:data22};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/isolation",schemaPath:"#/properties/isolation/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.isolation.anyOf[1].type,parentSchema:schema31.properties.isolation.anyOf[1],data:data19};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var _valid2 = _errs55 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
const err79 = {instancePath:instancePath+"/isolation",schemaPath:"#/properties/isolation/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.isolation.anyOf,parentSchema:schema31.properties.isolation,data:data19};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
else {
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
}
}
if(data.verdict !== undefined){
let data24 = data.verdict;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.code === undefined){
const err80 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema31.properties.verdict.required,parentSchema:schema31.properties.verdict,data:data24};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data24.exit === undefined){
const err81 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/required",keyword:"required",params:{missingProperty: "exit"},message:"must have required property '"+"exit"+"'",schema:schema31.properties.verdict.required,parentSchema:schema31.properties.verdict,data:data24};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data24.likely_cause === undefined){
const err82 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/required",keyword:"required",params:{missingProperty: "likely_cause"},message:"must have required property '"+"likely_cause"+"'",schema:schema31.properties.verdict.required,parentSchema:schema31.properties.verdict,data:data24};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data24.status === undefined){
const err83 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema31.properties.verdict.required,parentSchema:schema31.properties.verdict,data:data24};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
for(const key7 in data24){
if(!((((key7 === "status") || (key7 === "code")) || (key7 === "exit")) || (key7 === "likely_cause"))){
const err84 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.verdict,data:data24};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data24.status !== undefined){
let data25 = data24.status;
if(!(((((((data25 === "passed") || (data25 === "failed")) || (data25 === "denied")) || (data25 === "limited")) || (data25 === "cancelled")) || (data25 === "interrupted")) || (data25 === "error"))){
const err85 = {instancePath:instancePath+"/verdict/status",schemaPath:"#/properties/verdict/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.verdict.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.verdict.properties.status.enum,parentSchema:schema31.properties.verdict.properties.status,data:data25};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data24.code !== undefined){
let data26 = data24.code;
if(typeof data26 === "string"){
if(!pattern10.test(data26)){
const err86 = {instancePath:instancePath+"/verdict/code",schemaPath:"#/properties/verdict/properties/code/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]{1,63}$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]{1,63}$"+"\"",schema:"^[A-Z][A-Z0-9_]{1,63}$",parentSchema:schema31.properties.verdict.properties.code,data:data26};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/verdict/code",schemaPath:"#/properties/verdict/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.verdict.properties.code.type,parentSchema:schema31.properties.verdict.properties.code,data:data26};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data24.exit !== undefined){
let data27 = data24.exit;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err88 = {instancePath:instancePath+"/verdict/exit",schemaPath:"#/properties/verdict/properties/exit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.verdict.properties.exit.type,parentSchema:schema31.properties.verdict.properties.exit,data:data27};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 255 || isNaN(data27)){
const err89 = {instancePath:instancePath+"/verdict/exit",schemaPath:"#/properties/verdict/properties/exit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255",schema:255,parentSchema:schema31.properties.verdict.properties.exit,data:data27};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data27 < 0 || isNaN(data27)){
const err90 = {instancePath:instancePath+"/verdict/exit",schemaPath:"#/properties/verdict/properties/exit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.verdict.properties.exit,data:data27};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
if(data24.likely_cause !== undefined){
let data28 = data24.likely_cause;
const _errs76 = errors;
let valid11 = false;
const _errs77 = errors;
if(data28 !== null){
const err91 = {instancePath:instancePath+"/verdict/likely_cause",schemaPath:"#/properties/verdict/properties/likely_cause/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema31.properties.verdict.properties.likely_cause.anyOf[0].type,parentSchema:schema31.properties.verdict.properties.likely_cause.anyOf[0],data:data28};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
var _valid3 = _errs77 === errors;
valid11 = valid11 || _valid3;
const _errs79 = errors;
if(typeof data28 !== "string"){
const err92 = {instancePath:instancePath+"/verdict/likely_cause",schemaPath:"#/properties/verdict/properties/likely_cause/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.verdict.properties.likely_cause.anyOf[1].type,parentSchema:schema31.properties.verdict.properties.likely_cause.anyOf[1],data:data28};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
var _valid3 = _errs79 === errors;
valid11 = valid11 || _valid3;
if(!valid11){
const err93 = {instancePath:instancePath+"/verdict/likely_cause",schemaPath:"#/properties/verdict/properties/likely_cause/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.verdict.properties.likely_cause.anyOf,parentSchema:schema31.properties.verdict.properties.likely_cause,data:data28};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
else {
errors = _errs76;
if(vErrors !== null){
if(_errs76){
vErrors.length = _errs76;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err94 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.verdict.type,parentSchema:schema31.properties.verdict,data:data24};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data.phases !== undefined){
let data29 = data.phases;
if(Array.isArray(data29)){
if(data29.length > 64){
const err95 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items",schema:64,parentSchema:schema31.properties.phases,data:data29};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
const len0 = data29.length;
for(let i0=0; i0<len0; i0++){
let data30 = data29[i0];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.attempts === undefined){
const err96 = {instancePath:instancePath+"/phases/" + i0,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "attempts"},message:"must have required property '"+"attempts"+"'",schema:schema31.properties.phases.items.required,parentSchema:schema31.properties.phases.items,data:data30};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data30.code === undefined){
const err97 = {instancePath:instancePath+"/phases/" + i0,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema31.properties.phases.items.required,parentSchema:schema31.properties.phases.items,data:data30};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data30.name === undefined){
const err98 = {instancePath:instancePath+"/phases/" + i0,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.properties.phases.items.required,parentSchema:schema31.properties.phases.items,data:data30};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data30.status === undefined){
const err99 = {instancePath:instancePath+"/phases/" + i0,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema31.properties.phases.items.required,parentSchema:schema31.properties.phases.items,data:data30};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
for(const key8 in data30){
if(!((((key8 === "name") || (key8 === "status")) || (key8 === "code")) || (key8 === "attempts"))){
const err100 = {instancePath:instancePath+"/phases/" + i0,schemaPath:"#/properties/phases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.phases.items,data:data30};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data30.name !== undefined){
let data31 = data30.name;
if(!(((((data31 === "plan") || (data31 === "setup")) || (data31 === "implement")) || (data31 === "test")) || (data31 === "pr"))){
const err101 = {instancePath:instancePath+"/phases/" + i0+"/name",schemaPath:"#/properties/phases/items/properties/name/enum",keyword:"enum",params:{allowedValues: schema31.properties.phases.items.properties.name.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.phases.items.properties.name.enum,parentSchema:schema31.properties.phases.items.properties.name,data:data31};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data30.status !== undefined){
let data32 = data30.status;
if(!(((((((data32 === "ok") || (data32 === "failed")) || (data32 === "skipped")) || (data32 === "limited")) || (data32 === "cancelled")) || (data32 === "interrupted")) || (data32 === "not-run"))){
const err102 = {instancePath:instancePath+"/phases/" + i0+"/status",schemaPath:"#/properties/phases/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.phases.items.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.phases.items.properties.status.enum,parentSchema:schema31.properties.phases.items.properties.status,data:data32};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data30.code !== undefined){
let data33 = data30.code;
const _errs89 = errors;
let valid15 = false;
const _errs90 = errors;
if(data33 !== null){
const err103 = {instancePath:instancePath+"/phases/" + i0+"/code",schemaPath:"#/properties/phases/items/properties/code/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema31.properties.phases.items.properties.code.anyOf[0].type,parentSchema:schema31.properties.phases.items.properties.code.anyOf[0],data:data33};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
var _valid4 = _errs90 === errors;
valid15 = valid15 || _valid4;
const _errs92 = errors;
if(typeof data33 === "string"){
if(!pattern10.test(data33)){
const err104 = {instancePath:instancePath+"/phases/" + i0+"/code",schemaPath:"#/properties/phases/items/properties/code/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]{1,63}$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]{1,63}$"+"\"",schema:"^[A-Z][A-Z0-9_]{1,63}$",parentSchema:schema31.properties.phases.items.properties.code.anyOf[1],data:data33};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/phases/" + i0+"/code",schemaPath:"#/properties/phases/items/properties/code/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.phases.items.properties.code.anyOf[1].type,parentSchema:schema31.properties.phases.items.properties.code.anyOf[1],data:data33};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
var _valid4 = _errs92 === errors;
valid15 = valid15 || _valid4;
if(!valid15){
const err106 = {instancePath:instancePath+"/phases/" + i0+"/code",schemaPath:"#/properties/phases/items/properties/code/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.phases.items.properties.code.anyOf,parentSchema:schema31.properties.phases.items.properties.code,data:data33};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
else {
errors = _errs89;
if(vErrors !== null){
if(_errs89){
vErrors.length = _errs89;
}
else {
vErrors = null;
}
}
}
}
if(data30.attempts !== undefined){
let data34 = data30.attempts;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err107 = {instancePath:instancePath+"/phases/" + i0+"/attempts",schemaPath:"#/properties/phases/items/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.phases.items.properties.attempts.type,parentSchema:schema31.properties.phases.items.properties.attempts,data:data34};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 9007199254740991 || isNaN(data34)){
const err108 = {instancePath:instancePath+"/phases/" + i0+"/attempts",schemaPath:"#/properties/phases/items/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.phases.items.properties.attempts,data:data34};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data34 < 0 || isNaN(data34)){
const err109 = {instancePath:instancePath+"/phases/" + i0+"/attempts",schemaPath:"#/properties/phases/items/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.phases.items.properties.attempts,data:data34};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
}
else {
const err110 = {instancePath:instancePath+"/phases/" + i0,schemaPath:"#/properties/phases/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.phases.items.type,parentSchema:schema31.properties.phases.items,data:data30};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.phases.type,parentSchema:schema31.properties.phases,data:data29};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data.started_at !== undefined){
let data35 = data.started_at;
if(typeof data35 === "string"){
if(!pattern12.test(data35)){
const err112 = {instancePath:instancePath+"/started_at",schemaPath:"#/properties/started_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$",parentSchema:schema31.properties.started_at,data:data35};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/started_at",schemaPath:"#/properties/started_at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.started_at.type,parentSchema:schema31.properties.started_at,data:data35};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data.finished_at !== undefined){
let data36 = data.finished_at;
if(typeof data36 === "string"){
if(!pattern12.test(data36)){
const err114 = {instancePath:instancePath+"/finished_at",schemaPath:"#/properties/finished_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$",parentSchema:schema31.properties.finished_at,data:data36};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/finished_at",schemaPath:"#/properties/finished_at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.finished_at.type,parentSchema:schema31.properties.finished_at,data:data36};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data.files !== undefined){
let data37 = data.files;
if(Array.isArray(data37)){
const len1 = data37.length;
for(let i1=0; i1<len1; i1++){
let data38 = data37[i1];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.bytes === undefined){
const err116 = {instancePath:instancePath+"/files/" + i1,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'",schema:schema31.properties.files.items.required,parentSchema:schema31.properties.files.items,data:data38};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data38.path === undefined){
const err117 = {instancePath:instancePath+"/files/" + i1,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema31.properties.files.items.required,parentSchema:schema31.properties.files.items,data:data38};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data38.sha256 === undefined){
const err118 = {instancePath:instancePath+"/files/" + i1,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'",schema:schema31.properties.files.items.required,parentSchema:schema31.properties.files.items,data:data38};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
for(const key9 in data38){
if(!(((key9 === "path") || (key9 === "bytes")) || (key9 === "sha256"))){
const err119 = {instancePath:instancePath+"/files/" + i1,schemaPath:"#/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.files.items,data:data38};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data38.path !== undefined){
let data39 = data38.path;
if(typeof data39 === "string"){
if(func2(data39) > 4096){
const err120 = {instancePath:instancePath+"/files/" + i1+"/path",schemaPath:"#/properties/files/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema31.properties.files.items.properties.path,data:data39};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(func2(data39) < 1){
const err121 = {instancePath:instancePath+"/files/" + i1+"/path",schemaPath:"#/properties/files/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.files.items.properties.path,data:data39};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/files/" + i1+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.files.items.properties.path.type,parentSchema:schema31.properties.files.items.properties.path,data:data39};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data38.bytes !== undefined){
let data40 = data38.bytes;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err123 = {instancePath:instancePath+"/files/" + i1+"/bytes",schemaPath:"#/properties/files/items/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.files.items.properties.bytes.type,parentSchema:schema31.properties.files.items.properties.bytes,data:data40};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 9007199254740991 || isNaN(data40)){
const err124 = {instancePath:instancePath+"/files/" + i1+"/bytes",schemaPath:"#/properties/files/items/properties/bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.files.items.properties.bytes,data:data40};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data40 < 0 || isNaN(data40)){
const err125 = {instancePath:instancePath+"/files/" + i1+"/bytes",schemaPath:"#/properties/files/items/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.files.items.properties.bytes,data:data40};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
if(data38.sha256 !== undefined){
let data41 = data38.sha256;
if(typeof data41 === "string"){
if(!pattern14.test(data41)){
const err126 = {instancePath:instancePath+"/files/" + i1+"/sha256",schemaPath:"#/properties/files/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema31.properties.files.items.properties.sha256,data:data41};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/files/" + i1+"/sha256",schemaPath:"#/properties/files/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.files.items.properties.sha256.type,parentSchema:schema31.properties.files.items.properties.sha256,data:data41};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
else {
const err128 = {instancePath:instancePath+"/files/" + i1,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.files.items.type,parentSchema:schema31.properties.files.items,data:data38};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.files.type,parentSchema:schema31.properties.files,data:data37};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data.merkle_root !== undefined){
let data42 = data.merkle_root;
if(typeof data42 === "string"){
if(!pattern14.test(data42)){
const err130 = {instancePath:instancePath+"/merkle_root",schemaPath:"#/properties/merkle_root/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema31.properties.merkle_root,data:data42};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/merkle_root",schemaPath:"#/properties/merkle_root/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.merkle_root.type,parentSchema:schema31.properties.merkle_root,data:data42};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data.journal !== undefined){
let data43 = data.journal;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.head === undefined){
const err132 = {instancePath:instancePath+"/journal",schemaPath:"#/properties/journal/required",keyword:"required",params:{missingProperty: "head"},message:"must have required property '"+"head"+"'",schema:schema31.properties.journal.required,parentSchema:schema31.properties.journal,data:data43};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data43.lines === undefined){
const err133 = {instancePath:instancePath+"/journal",schemaPath:"#/properties/journal/required",keyword:"required",params:{missingProperty: "lines"},message:"must have required property '"+"lines"+"'",schema:schema31.properties.journal.required,parentSchema:schema31.properties.journal,data:data43};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
for(const key10 in data43){
if(!((key10 === "lines") || (key10 === "head"))){
const err134 = {instancePath:instancePath+"/journal",schemaPath:"#/properties/journal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.journal,data:data43};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data43.lines !== undefined){
let data44 = data43.lines;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
const err135 = {instancePath:instancePath+"/journal/lines",schemaPath:"#/properties/journal/properties/lines/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.journal.properties.lines.type,parentSchema:schema31.properties.journal.properties.lines,data:data44};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 > 9007199254740991 || isNaN(data44)){
const err136 = {instancePath:instancePath+"/journal/lines",schemaPath:"#/properties/journal/properties/lines/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.journal.properties.lines,data:data44};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data44 < 0 || isNaN(data44)){
const err137 = {instancePath:instancePath+"/journal/lines",schemaPath:"#/properties/journal/properties/lines/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.journal.properties.lines,data:data44};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
if(data43.head !== undefined){
let data45 = data43.head;
if(typeof data45 === "string"){
if(!pattern14.test(data45)){
const err138 = {instancePath:instancePath+"/journal/head",schemaPath:"#/properties/journal/properties/head/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema31.properties.journal.properties.head,data:data45};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
else {
const err139 = {instancePath:instancePath+"/journal/head",schemaPath:"#/properties/journal/properties/head/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.journal.properties.head.type,parentSchema:schema31.properties.journal.properties.head,data:data45};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/journal",schemaPath:"#/properties/journal/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.journal.type,parentSchema:schema31.properties.journal,data:data43};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data.digest !== undefined){
let data46 = data.digest;
if(typeof data46 === "string"){
if(!pattern7.test(data46)){
const err141 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\"",schema:"^sha256:[0-9a-f]{64}$",parentSchema:schema31.properties.digest,data:data46};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.digest.type,parentSchema:schema31.properties.digest,data:data46};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


/***/ }),

/***/ 85701:
/***/ ((module) => {

// Generated by scripts/build-schemas.mjs from task-pack-schema/acceptance.schema.json. Do not edit.

module.exports = validate20;
module.exports["default"] = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://codex-orchestrator.invalid/schema/acceptance.schema.json","title":"Acceptance of a task pack","description":"acceptance.yml beside task.yml. Two forms: `must` with commands that run in the pack’s directory, or `format`, `lint` and `tests` with commands that run in the repository root.","type":"object","additionalProperties":false,"properties":{"id":{"description":"Id of the pack, for people."},"title":{"description":"Title, for people."},"version":{"description":"Version, for people."},"description":{"description":"Prose."},"notes":{"description":"Notes. Prose; listed as \"not checked\"."},"must":{"description":"Commands, in their order, in the pack’s directory. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":1000,"examples":[["node check.mjs"]]},"deps":{"description":"Packages to install before the commands. Installing needs the network and is refused without a grant. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":500,"examples":[["ruff","pytest"]]},"format":{"description":"Commands of the format stage, in their order, in the repository root.","type":"object","additionalProperties":false,"properties":{"commands":{"description":"Each must end with status 0. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":1000,"examples":[["npm run format"]]},"description":{"description":"Prose."},"notes":{"description":"Prose."}}},"lint":{"description":"Commands of the lint stage, in their order, in the repository root.","type":"object","additionalProperties":false,"properties":{"commands":{"description":"Each must end with status 0. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":1000,"examples":[["npm run lint"]]},"description":{"description":"Prose."},"notes":{"description":"Prose."}}},"tests":{"description":"Commands of the tests stage, in their order, in the repository root.","type":"object","additionalProperties":false,"properties":{"commands":{"description":"Each must end with status 0. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":1000,"examples":[["npm run tests"]]},"description":{"description":"Prose."},"notes":{"description":"Prose."}}},"checks":{"description":"Checks. Prose; listed as \"not checked\"."},"stages":{"description":"Stages. Prose; listed as \"not checked\"."},"stage":{"description":"Stage. Prose; listed as \"not checked\"."},"pass":{"description":"What counts as passed. Prose; listed as \"not checked\"."},"fail":{"description":"What counts as failed. Prose; listed as \"not checked\"."},"evidence":{"description":"Evidence that is expected. Prose; listed as \"not checked\"."}},"examples":[{"must":["node check.mjs"]},{"lint":{"commands":["npm run lint"]},"tests":{"commands":["npm test"]}}]};
const func1 = Object.prototype.hasOwnProperty;
const func2 = function (text) { let n = 0; for (const _ of text) n++; return n; };

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://codex-orchestrator.invalid/schema/acceptance.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.must !== undefined){
let data0 = data.must;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
const err1 = {instancePath:instancePath+"/must",schemaPath:"#/properties/must/type",keyword:"type",params:{type: schema31.properties.must.type},message:"must be string,array",schema:schema31.properties.must.type,parentSchema:schema31.properties.must,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/must",schemaPath:"#/properties/must/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.must,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(Array.isArray(data0)){
if(data0.length > 1000){
const err3 = {instancePath:instancePath+"/must",schemaPath:"#/properties/must/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema31.properties.must,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err4 = {instancePath:instancePath+"/must/" + i0,schemaPath:"#/properties/must/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.must.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/must/" + i0,schemaPath:"#/properties/must/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.must.items.type,parentSchema:schema31.properties.must.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
if(data.deps !== undefined){
let data2 = data.deps;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
const err6 = {instancePath:instancePath+"/deps",schemaPath:"#/properties/deps/type",keyword:"type",params:{type: schema31.properties.deps.type},message:"must be string,array",schema:schema31.properties.deps.type,parentSchema:schema31.properties.deps,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err7 = {instancePath:instancePath+"/deps",schemaPath:"#/properties/deps/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.deps,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(Array.isArray(data2)){
if(data2.length > 500){
const err8 = {instancePath:instancePath+"/deps",schemaPath:"#/properties/deps/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema31.properties.deps,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err9 = {instancePath:instancePath+"/deps/" + i1,schemaPath:"#/properties/deps/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.deps.items,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/deps/" + i1,schemaPath:"#/properties/deps/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.deps.items.type,parentSchema:schema31.properties.deps.items,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
if(data.format !== undefined){
let data4 = data.format;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!(((key1 === "commands") || (key1 === "description")) || (key1 === "notes"))){
const err11 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.format,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.commands !== undefined){
let data5 = data4.commands;
if((typeof data5 !== "string") && (!(Array.isArray(data5)))){
const err12 = {instancePath:instancePath+"/format/commands",schemaPath:"#/properties/format/properties/commands/type",keyword:"type",params:{type: schema31.properties.format.properties.commands.type},message:"must be string,array",schema:schema31.properties.format.properties.commands.type,parentSchema:schema31.properties.format.properties.commands,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err13 = {instancePath:instancePath+"/format/commands",schemaPath:"#/properties/format/properties/commands/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.format.properties.commands,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(Array.isArray(data5)){
if(data5.length > 1000){
const err14 = {instancePath:instancePath+"/format/commands",schemaPath:"#/properties/format/properties/commands/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema31.properties.format.properties.commands,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err15 = {instancePath:instancePath+"/format/commands/" + i2,schemaPath:"#/properties/format/properties/commands/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.format.properties.commands.items,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/format/commands/" + i2,schemaPath:"#/properties/format/properties/commands/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.format.properties.commands.items.type,parentSchema:schema31.properties.format.properties.commands.items,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
}
else {
const err17 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.format.type,parentSchema:schema31.properties.format,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.lint !== undefined){
let data7 = data.lint;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
if(!(((key2 === "commands") || (key2 === "description")) || (key2 === "notes"))){
const err18 = {instancePath:instancePath+"/lint",schemaPath:"#/properties/lint/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.lint,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.commands !== undefined){
let data8 = data7.commands;
if((typeof data8 !== "string") && (!(Array.isArray(data8)))){
const err19 = {instancePath:instancePath+"/lint/commands",schemaPath:"#/properties/lint/properties/commands/type",keyword:"type",params:{type: schema31.properties.lint.properties.commands.type},message:"must be string,array",schema:schema31.properties.lint.properties.commands.type,parentSchema:schema31.properties.lint.properties.commands,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data8 === "string"){
if(func2(data8) < 1){
const err20 = {instancePath:instancePath+"/lint/commands",schemaPath:"#/properties/lint/properties/commands/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.lint.properties.commands,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(Array.isArray(data8)){
if(data8.length > 1000){
const err21 = {instancePath:instancePath+"/lint/commands",schemaPath:"#/properties/lint/properties/commands/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema31.properties.lint.properties.commands,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
let data9 = data8[i3];
if(typeof data9 === "string"){
if(func2(data9) < 1){
const err22 = {instancePath:instancePath+"/lint/commands/" + i3,schemaPath:"#/properties/lint/properties/commands/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.lint.properties.commands.items,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/lint/commands/" + i3,schemaPath:"#/properties/lint/properties/commands/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.lint.properties.commands.items.type,parentSchema:schema31.properties.lint.properties.commands.items,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/lint",schemaPath:"#/properties/lint/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.lint.type,parentSchema:schema31.properties.lint,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.tests !== undefined){
let data10 = data.tests;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key3 in data10){
if(!(((key3 === "commands") || (key3 === "description")) || (key3 === "notes"))){
const err25 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.tests,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data10.commands !== undefined){
let data11 = data10.commands;
if((typeof data11 !== "string") && (!(Array.isArray(data11)))){
const err26 = {instancePath:instancePath+"/tests/commands",schemaPath:"#/properties/tests/properties/commands/type",keyword:"type",params:{type: schema31.properties.tests.properties.commands.type},message:"must be string,array",schema:schema31.properties.tests.properties.commands.type,parentSchema:schema31.properties.tests.properties.commands,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data11 === "string"){
if(func2(data11) < 1){
const err27 = {instancePath:instancePath+"/tests/commands",schemaPath:"#/properties/tests/properties/commands/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.tests.properties.commands,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(Array.isArray(data11)){
if(data11.length > 1000){
const err28 = {instancePath:instancePath+"/tests/commands",schemaPath:"#/properties/tests/properties/commands/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema31.properties.tests.properties.commands,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len4 = data11.length;
for(let i4=0; i4<len4; i4++){
let data12 = data11[i4];
if(typeof data12 === "string"){
if(func2(data12) < 1){
const err29 = {instancePath:instancePath+"/tests/commands/" + i4,schemaPath:"#/properties/tests/properties/commands/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.tests.properties.commands.items,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/tests/commands/" + i4,schemaPath:"#/properties/tests/properties/commands/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.tests.properties.commands.items.type,parentSchema:schema31.properties.tests.properties.commands.items,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
}
}
else {
const err31 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.tests.type,parentSchema:schema31.properties.tests,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


/***/ }),

/***/ 13963:
/***/ ((module) => {

// Generated by scripts/build-schemas.mjs from task-pack-schema/task.schema.json. Do not edit.

module.exports = validate20;
module.exports["default"] = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://codex-orchestrator.invalid/schema/task.schema.json","title":"Task pack","description":"One declared, bounded unit of repository work: task.yml of a directory pack, or a single-file pack. Unknown keys are reported as warnings by the program. Lists of one entry may be written as plain text.","type":"object","required":["id","title"],"additionalProperties":false,"properties":{"id":{"title":"Id","description":"Stable name of the pack; part of its branch name. Letters, digits, dot, underscore and hyphen, at most 64.","type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9_-]|\\.(?!\\.|$))*$","maxLength":64,"patternErrorMessage":"an id has letters, digits, dot, underscore and hyphen, and starts with a letter or digit","examples":["LINT-12","quickstart"]},"title":{"title":"Title","description":"What the work achieves, on one line; title of the pull request.","type":"string","minLength":1,"maxLength":200,"examples":["Replace var with let and const"]},"version":{"description":"Version of the pack, for people.","type":["string","number"],"examples":[1,"1.2.0"]},"type":{"description":"Kind of work, for people.","type":"string","examples":["refactor","security","docs"]},"pillar":{"description":"Domain of the work, for people.","type":"string","examples":["security","web","game"]},"description":{"description":"What the pack is about, for people.","type":"string"},"owner":{"description":"Who answers for the pack.","type":["string","array","object"],"examples":["team-web"]},"priority":{"description":"Priority, for people.","type":["string","number"],"examples":["high",1]},"task":{"description":"Description of the task, for people.","type":"object","properties":{"name":{"description":"Name of the task."},"pillar":{"description":"Domain of the task."},"description":{"description":"What is to be done."}}},"engine":{"description":"Engine the pack was written for, for people.","type":["string","object"],"properties":{"name":{"description":"Name of the engine."},"version":{"description":"Its version."},"target":{"description":"What it builds for."}}},"constraints":{"title":"Constraints","description":"What the pack may do at all. Absent: everything off.","type":"object","additionalProperties":false,"properties":{"allow_network":{"description":"true: the pack may reach the hosts it names under permissions. false beside named hosts is a contradiction.","type":"boolean","default":false},"allow_cloud_mutations":{"description":"true: the pack asks to change things in a cloud; needs privileged mode.","type":"boolean","default":false},"allow_secrets":{"description":"true: the pack asks for secrets; needs privileged mode.","type":"boolean","default":false},"allow_long_running":{"description":"true: the pack runs longer than usual.","type":"boolean","default":false},"safe_mode":{"description":"false: the pack asks for privileged mode, which only the operator can grant.","type":"boolean"},"read_only":{"description":"true: the pack may change nothing; a change fails the run.","type":"boolean","default":false},"no_secrets_output":{"description":"true: nothing secret may appear in the output.","type":"boolean","default":false}},"examples":[{"allow_network":false},{"read_only":true}]},"permissions":{"$ref":"#/$defs/permissions"},"scope":{"title":"Scope","description":"Where the change may be.","type":"object","additionalProperties":false,"properties":{"allowed_paths":{"description":"Paths and globs relative to the repository root that the change may touch; whole segments (`src` is not `src-old`). Absent: everywhere. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":1000,"examples":[["src","test"]]}}},"setup":{"$ref":"#/$defs/setup"},"phases":{"title":"Phases","description":"What changes the repository. Commands of phases run in the repository root.","type":"object","additionalProperties":false,"properties":{"setup":{"$ref":"#/$defs/setup"},"implement":{"title":"Phase implement","type":"object","additionalProperties":false,"properties":{"run":{"description":"Commands that make the change, in their order, in the repository root. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":1000,"examples":[["npx eslint --fix ."]]},"agent":{"description":"A coding agent in the place of commands: a name, or {command: …}. Refused until agents exist.","type":["string","object"],"additionalProperties":false,"properties":{"command":{"description":"Command that starts the agent.","type":"string"}},"examples":["codex","claude",{"command":"my-agent"}]},"permissions":{"$ref":"#/$defs/permissions"}},"description":"Makes the change. Nothing declared: skipped, and the acceptance judges the base."},"test":{"title":"Phase test","type":"object","additionalProperties":false,"properties":{"run":{"description":"Further acceptance commands that run in the repository root. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":1000,"examples":[["npm test"]]},"permissions":{"$ref":"#/$defs/permissions"}},"description":"Judges the change in a clean tree."}},"examples":[{"implement":{"run":["npx eslint --fix ."]}}]},"acceptance":{"title":"Acceptance","description":"What judges the work. Only commands execute; `must` here is prose.","type":"object","additionalProperties":false,"properties":{"commands":{"description":"Commands, in their order, in the pack’s directory (see execution.cwd). Each must end with status 0. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":1000,"examples":[["npm run lint","npm test"]]},"must":{"description":"Prose for people; listed as \"not checked\"."},"file":{"description":"Companion file with further commands, relative to the pack’s directory.","type":"string","examples":["acceptance.yml"]},"notes":{"description":"Prose for people; listed as \"not checked\"."}},"examples":[{"commands":["npm test"]}]},"execution":{"title":"Execution","description":"How commands are run.","type":"object","additionalProperties":false,"properties":{"cwd":{"description":"`pack`, `root`, or a path relative to the repository root: where every command runs, overriding the rule of its list.","type":"string","examples":["pack","root","packages/web"]},"use_plugins":{"description":"Asks for plugins, which are off unless the operator enables them.","type":"boolean"},"timeout_minutes":{"description":"Wall time of the whole run in minutes; the same as limits.wall_minutes.","type":"number","exclusiveMinimum":0,"maximum":525600}}},"artifacts":{"title":"Artifacts","description":"Files kept as evidence, as globs; searched in $ARTIFACTS_DIR, then in the pack’s directory.","type":"object","additionalProperties":false,"properties":{"required":{"description":"Must exist after test. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":1000,"examples":[["report.json"]]},"optional":{"description":"Kept where they exist. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":1000,"examples":[["coverage/**"]]}}},"outputs":{"description":"Where the original wrote its results.","type":"object","properties":{"artifacts_dir":{"description":"Directory of results, relative to the pack.","type":"string"},"evidence":{"description":"Evidence the pack leaves."}}},"docs":{"description":"Documents that belong to the work.","type":"object","additionalProperties":false,"properties":{"required":{"description":"Files that must exist and not be empty after the change, relative to the repository root. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":1000,"examples":[["docs/usage.md"]]}}},"limits":{"title":"Limits","description":"Breakers. A pack may ask for more than the defaults, up to the policy’s ceiling.","type":"object","additionalProperties":false,"properties":{"changed_lines":{"description":"Lines added and deleted together.","type":"integer","minimum":0,"maximum":1000000000,"examples":[4000]},"changed_files":{"description":"Files touched by the change.","type":"integer","minimum":0,"maximum":1000000000,"examples":[50]},"exclude":{"description":"Globs whose files do not count towards changed lines and files. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":1000,"examples":[["package-lock.json","dist/**"]]},"attempts":{"description":"Attempts of one phase.","type":"integer","minimum":1,"maximum":1000000000,"examples":[2]},"wall_minutes":{"description":"Wall time of the whole run, minutes.","type":"number","exclusiveMinimum":0,"maximum":525600},"phase_minutes":{"description":"Wall time of one phase, minutes.","type":"number","exclusiveMinimum":0,"maximum":525600},"output_mb":{"description":"Output of one command, MiB.","type":"integer","minimum":1,"maximum":1000000000},"disk_mb":{"description":"Size of the run’s private directory, MiB.","type":"integer","minimum":1,"maximum":1000000000},"memory_mb":{"description":"Memory of the processes of one command together, MiB.","type":"integer","minimum":1,"maximum":1000000000},"cpu_minutes":{"description":"CPU time of all processes of one command together, minutes.","type":"number","exclusiveMinimum":0,"maximum":1000000000},"open_files":{"description":"Open files of each process.","type":"integer","minimum":16,"maximum":1000000000},"processes":{"description":"Processes of one command at a time.","type":"integer","minimum":1,"maximum":1000000000}},"examples":[{"changed_lines":4000,"exclude":["package-lock.json"],"wall_minutes":30}]},"pr":{"title":"Pull request","description":"How the change is proposed; `false` for a pack that only proves.","type":["boolean","object"],"additionalProperties":false,"properties":{"labels":{"description":"Labels of the pull request. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":100,"examples":[["lint"]]},"draft":{"description":"true: open as a draft.","type":"boolean","default":false},"title":{"description":"Title in the place of `[<id>] <title>`, on one line.","type":"string","minLength":1,"maxLength":200},"base":{"description":"Branch the pull request goes to; absent: the branch of the base commit.","type":"string","examples":["main"]}},"examples":[false,{"labels":["lint"],"draft":true}]},"isolation":{"title":"Isolation","description":"How commands are run: sandbox (default), container, none (nothing enforced; the operator must ask for it too), or remote (on a receiver that the operator names); or {kind, image} for a container.","type":["string","object"],"pattern":"^(sandbox|container|none|remote)$","patternErrorMessage":"isolation is sandbox, container, none or remote, or {kind: container, image: name@sha256:…}","required":["kind"],"additionalProperties":false,"properties":{"kind":{"description":"sandbox, container, none or remote.","enum":["sandbox","container","none","remote"]},"image":{"description":"Image of the container, pinned by digest: name@sha256:…, or an image id sha256:…. Never pulled during a run.","type":"string","maxLength":512,"examples":["registry.example.org/debian@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"]}},"examples":["container",{"kind":"container","image":"registry.example.org/debian@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"}]},"secrets":{"description":"Globs of files that phases see empty, beside those that are known as credentials; relative to the repository root. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":200,"examples":[["data/customers/**"]]},"carry":{"description":"Paths of the user’s workspace handed in read-only, digested; relative to the repository root. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":1000,"examples":[["node_modules"]]},"data":{"title":"Data","description":"Read-only inputs by name, digested.","type":"object","additionalProperties":{"description":"A path, or {path, max_age_days}.","type":["string","object"],"required":["path"],"additionalProperties":false,"properties":{"path":{"description":"Path relative to the repository root.","type":"string"},"max_age_days":{"description":"Oldest age that is accepted, days.","type":"number","minimum":0,"maximum":36500}}},"examples":[{"advisories":{"path":"data/advisories.json","max_age_days":7}}]},"untrusted":{"title":"Untrusted text","description":"Text by name that is data and never an instruction.","type":"object","additionalProperties":{"type":"string"},"examples":[{"issue_body":"text of a stranger"}]},"network":{"description":"How refused hosts are reported. What may be reached stands under permissions.network.","type":"object","additionalProperties":false,"properties":{"quiet":{"description":"Hosts that are refused and logged, and kept out of the pull request. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":500,"examples":[["telemetry.example.org"]]}}},"workspace":{"description":"Part of the repository that the pack is about, for people.","type":["string","object"]},"skills":{"description":"Skills the original preferred.","type":["object","array","string"],"properties":{"prefer":{"description":"Names of skills."}}},"plugin":{"description":"Plugin of the original; off unless the operator enables plugins.","type":["string","object","boolean"]},"solution":{"description":"Solution the pack belongs to.","type":["string","object"]},"review":{"description":"Whether people review, and their notes.","type":["object","boolean","string"],"properties":{"required":{"description":"Whether a review is required."},"notes":{"description":"Notes for reviewers."}}},"evidence":{"description":"How evidence is kept.","type":["object","string","array"],"properties":{"mode":{"description":"Mode of the evidence."}}},"inputs":{"description":"What the work starts from.","type":["object","string","array"],"properties":{"description":{"description":"Description of the inputs."}}},"notes":{"description":"Notes for people.","type":["string","array","object"]}},"examples":[{"id":"LINT-12","title":"Replace var with let and const","phases":{"implement":{"run":["npx eslint --fix ."]}},"acceptance":{"commands":["npm test"]}}],"$defs":{"network":{"description":"What may be reached: `none`, or an allow list of named hosts.","type":["string","object"],"pattern":"^none$","patternErrorMessage":"network is `none` or {allow: [host:port]}","additionalProperties":false,"properties":{"allow":{"description":"Hosts as name:port (443 where no port is given; one leading `*.` is allowed), public addresses as address:port or [IPv6 address]:port, or presets: npm, pypi, go, cargo, maven, github. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":500,"examples":[["npm"],["files.example.org:443","*.cdn.example.org:443"]]}},"examples":["none",{"allow":["npm"]},{"allow":["registry.example.org:443"]}],"defaultSnippets":[{"label":"allow hosts","body":{"allow":["${1:registry.example.org:443}"]}}]},"permissions":{"title":"Permissions","description":"What is asked for. Absent members ask for nothing; a phase may ask for less than the pack, never for more.","type":"object","additionalProperties":false,"properties":{"network":{"$ref":"#/$defs/network"},"cloud":{"description":"Clouds by provider, with `read` or `mutate`; or `none`.","type":["string","object"],"pattern":"^none$","patternErrorMessage":"cloud is `none` or {provider: read | mutate}","propertyNames":{"pattern":"^[a-z][a-z0-9-]{0,31}$"},"additionalProperties":{"description":"`read` or `mutate`.","enum":["read","mutate"]},"examples":["none",{"aws":"read"}]},"env":{"description":"Names of environment variables to pass in. Names of secrets are refused. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1,"pattern":"^[A-Za-z_][A-Za-z0-9_]*$","patternErrorMessage":"a variable’s name has letters, digits and underscores and does not start with a digit"},"minLength":1,"maxItems":200,"examples":[["CI","TZ"]]},"write":{"description":"Paths that may be written, relative to the repository root. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":1000,"examples":[["src","docs"]]}},"examples":[{"network":{"allow":["npm"]}}]},"setup":{"title":"Setup","description":"Runs before implement, with a grant of its own, and may change no tracked file. Commands run in the repository root.","type":"object","additionalProperties":false,"properties":{"run":{"description":"Commands, in their order, in the repository root. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":1000,"examples":[["npm ci --ignore-scripts"]]},"permissions":{"$ref":"#/$defs/permissions"},"produces":{"description":"Paths that setup makes, relative to the repository root; bound read-only into later phases. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":1000,"examples":[["node_modules"]]}},"examples":[{"run":["npm ci --ignore-scripts"],"permissions":{"network":{"allow":["npm"]}},"produces":["node_modules"]}]}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = function (text) { let n = 0; for (const _ of text) n++; return n; };
const pattern4 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9_-]|\\.(?!\\.|$))*$", "u");
const pattern9 = new RegExp("^(sandbox|container|none|remote)$", "u");
const schema32 = {"title":"Permissions","description":"What is asked for. Absent members ask for nothing; a phase may ask for less than the pack, never for more.","type":"object","additionalProperties":false,"properties":{"network":{"$ref":"#/$defs/network"},"cloud":{"description":"Clouds by provider, with `read` or `mutate`; or `none`.","type":["string","object"],"pattern":"^none$","patternErrorMessage":"cloud is `none` or {provider: read | mutate}","propertyNames":{"pattern":"^[a-z][a-z0-9-]{0,31}$"},"additionalProperties":{"description":"`read` or `mutate`.","enum":["read","mutate"]},"examples":["none",{"aws":"read"}]},"env":{"description":"Names of environment variables to pass in. Names of secrets are refused. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1,"pattern":"^[A-Za-z_][A-Za-z0-9_]*$","patternErrorMessage":"a variable’s name has letters, digits and underscores and does not start with a digit"},"minLength":1,"maxItems":200,"examples":[["CI","TZ"]]},"write":{"description":"Paths that may be written, relative to the repository root. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":1000,"examples":[["src","docs"]]}},"examples":[{"network":{"allow":["npm"]}}]};
const schema33 = {"description":"What may be reached: `none`, or an allow list of named hosts.","type":["string","object"],"pattern":"^none$","patternErrorMessage":"network is `none` or {allow: [host:port]}","additionalProperties":false,"properties":{"allow":{"description":"Hosts as name:port (443 where no port is given; one leading `*.` is allowed), public addresses as address:port or [IPv6 address]:port, or presets: npm, pypi, go, cargo, maven, github. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":500,"examples":[["npm"],["files.example.org:443","*.cdn.example.org:443"]]}},"examples":["none",{"allow":["npm"]},{"allow":["registry.example.org:443"]}],"defaultSnippets":[{"label":"allow hosts","body":{"allow":["${1:registry.example.org:443}"]}}]};
const pattern5 = new RegExp("^none$", "u");
const pattern7 = new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
const pattern8 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "network") || (key0 === "cloud")) || (key0 === "env")) || (key0 === "write"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.network !== undefined){
let data0 = data.network;
if((typeof data0 !== "string") && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){
const err1 = {instancePath:instancePath+"/network",schemaPath:"#/$defs/network/type",keyword:"type",params:{type: schema33.type},message:"must be string,object",schema:schema33.type,parentSchema:schema33,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err2 = {instancePath:instancePath+"/network",schemaPath:"#/$defs/network/pattern",keyword:"pattern",params:{pattern: "^none$"},message:"must match pattern \""+"^none$"+"\"",schema:"^none$",parentSchema:schema33,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(key1 === "allow")){
const err3 = {instancePath:instancePath+"/network",schemaPath:"#/$defs/network/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.allow !== undefined){
let data1 = data0.allow;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
const err4 = {instancePath:instancePath+"/network/allow",schemaPath:"#/$defs/network/properties/allow/type",keyword:"type",params:{type: schema33.properties.allow.type},message:"must be string,array",schema:schema33.properties.allow.type,parentSchema:schema33.properties.allow,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err5 = {instancePath:instancePath+"/network/allow",schemaPath:"#/$defs/network/properties/allow/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.allow,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(Array.isArray(data1)){
if(data1.length > 500){
const err6 = {instancePath:instancePath+"/network/allow",schemaPath:"#/$defs/network/properties/allow/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema33.properties.allow,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err7 = {instancePath:instancePath+"/network/allow/" + i0,schemaPath:"#/$defs/network/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.allow.items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/network/allow/" + i0,schemaPath:"#/$defs/network/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.allow.items.type,parentSchema:schema33.properties.allow.items,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
}
}
if(data.cloud !== undefined){
let data3 = data.cloud;
if((typeof data3 !== "string") && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
const err9 = {instancePath:instancePath+"/cloud",schemaPath:"#/properties/cloud/type",keyword:"type",params:{type: schema32.properties.cloud.type},message:"must be string,object",schema:schema32.properties.cloud.type,parentSchema:schema32.properties.cloud,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err10 = {instancePath:instancePath+"/cloud",schemaPath:"#/properties/cloud/pattern",keyword:"pattern",params:{pattern: "^none$"},message:"must match pattern \""+"^none$"+"\"",schema:"^none$",parentSchema:schema32.properties.cloud,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
const _errs12 = errors;
if(typeof key2 === "string"){
if(!pattern7.test(key2)){
const err11 = {instancePath:instancePath+"/cloud",schemaPath:"#/properties/cloud/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,31}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,31}$"+"\"",schema:"^[a-z][a-z0-9-]{0,31}$",parentSchema:schema32.properties.cloud.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid5 = _errs12 === errors;
if(!valid5){
const err12 = {instancePath:instancePath+"/cloud",schemaPath:"#/properties/cloud/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid",schema:schema32.properties.cloud.propertyNames,parentSchema:schema32.properties.cloud,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
for(const key3 in data3){
let data4 = data3[key3];
if(!((data4 === "read") || (data4 === "mutate"))){
const err13 = {instancePath:instancePath+"/cloud/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cloud/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema32.properties.cloud.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.cloud.additionalProperties.enum,parentSchema:schema32.properties.cloud.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
if(data.env !== undefined){
let data5 = data.env;
if((typeof data5 !== "string") && (!(Array.isArray(data5)))){
const err14 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type: schema32.properties.env.type},message:"must be string,array",schema:schema32.properties.env.type,parentSchema:schema32.properties.env,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err15 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.env,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(Array.isArray(data5)){
if(data5.length > 200){
const err16 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema32.properties.env,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err17 = {instancePath:instancePath+"/env/" + i1,schemaPath:"#/properties/env/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.env.items,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern8.test(data6)){
const err18 = {instancePath:instancePath+"/env/" + i1,schemaPath:"#/properties/env/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema32.properties.env.items,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/env/" + i1,schemaPath:"#/properties/env/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.env.items.type,parentSchema:schema32.properties.env.items,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
}
if(data.write !== undefined){
let data7 = data.write;
if((typeof data7 !== "string") && (!(Array.isArray(data7)))){
const err20 = {instancePath:instancePath+"/write",schemaPath:"#/properties/write/type",keyword:"type",params:{type: schema32.properties.write.type},message:"must be string,array",schema:schema32.properties.write.type,parentSchema:schema32.properties.write,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err21 = {instancePath:instancePath+"/write",schemaPath:"#/properties/write/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.write,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(Array.isArray(data7)){
if(data7.length > 1000){
const err22 = {instancePath:instancePath+"/write",schemaPath:"#/properties/write/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema32.properties.write,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(typeof data8 === "string"){
if(func2(data8) < 1){
const err23 = {instancePath:instancePath+"/write/" + i2,schemaPath:"#/properties/write/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.write.items,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/write/" + i2,schemaPath:"#/properties/write/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.write.items.type,parentSchema:schema32.properties.write.items,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema34 = {"title":"Setup","description":"Runs before implement, with a grant of its own, and may change no tracked file. Commands run in the repository root.","type":"object","additionalProperties":false,"properties":{"run":{"description":"Commands, in their order, in the repository root. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":1000,"examples":[["npm ci --ignore-scripts"]]},"permissions":{"$ref":"#/$defs/permissions"},"produces":{"description":"Paths that setup makes, relative to the repository root; bound read-only into later phases. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":1000,"examples":[["node_modules"]]}},"examples":[{"run":["npm ci --ignore-scripts"],"permissions":{"network":{"allow":["npm"]}},"produces":["node_modules"]}]};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "run") || (key0 === "permissions")) || (key0 === "produces"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.run !== undefined){
let data0 = data.run;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
const err1 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: schema34.properties.run.type},message:"must be string,array",schema:schema34.properties.run.type,parentSchema:schema34.properties.run,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.run,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(Array.isArray(data0)){
if(data0.length > 1000){
const err3 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema34.properties.run,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err4 = {instancePath:instancePath+"/run/" + i0,schemaPath:"#/properties/run/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.run.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/run/" + i0,schemaPath:"#/properties/run/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.run.items.type,parentSchema:schema34.properties.run.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
if(data.permissions !== undefined){
if(!(validate21(data.permissions, {instancePath:instancePath+"/permissions",parentData:data,parentDataProperty:"permissions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.produces !== undefined){
let data3 = data.produces;
if((typeof data3 !== "string") && (!(Array.isArray(data3)))){
const err6 = {instancePath:instancePath+"/produces",schemaPath:"#/properties/produces/type",keyword:"type",params:{type: schema34.properties.produces.type},message:"must be string,array",schema:schema34.properties.produces.type,parentSchema:schema34.properties.produces,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err7 = {instancePath:instancePath+"/produces",schemaPath:"#/properties/produces/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.produces,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(Array.isArray(data3)){
if(data3.length > 1000){
const err8 = {instancePath:instancePath+"/produces",schemaPath:"#/properties/produces/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema34.properties.produces,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err9 = {instancePath:instancePath+"/produces/" + i1,schemaPath:"#/properties/produces/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.produces.items,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/produces/" + i1,schemaPath:"#/properties/produces/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.produces.items.type,parentSchema:schema34.properties.produces.items,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://codex-orchestrator.invalid/schema/task.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) > 64){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema31.properties.id,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_-]|\\.(?!\\.|$))*$"},message:"must match pattern \""+"^[A-Za-z0-9](?:[A-Za-z0-9_-]|\\.(?!\\.|$))*$"+"\"",schema:"^[A-Za-z0-9](?:[A-Za-z0-9_-]|\\.(?!\\.|$))*$",parentSchema:schema31.properties.id,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.id.type,parentSchema:schema31.properties.id,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(func2(data1) > 200){
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema31.properties.title,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data1) < 1){
const err7 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.title,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.title.type,parentSchema:schema31.properties.title,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))){
const err9 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: schema31.properties.version.type},message:"must be string,number",schema:schema31.properties.version.type,parentSchema:schema31.properties.version,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.type.type,parentSchema:schema31.properties.type,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.pillar !== undefined){
let data4 = data.pillar;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/pillar",schemaPath:"#/properties/pillar/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.pillar.type,parentSchema:schema31.properties.pillar,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.description !== undefined){
let data5 = data.description;
if(typeof data5 !== "string"){
const err12 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.description.type,parentSchema:schema31.properties.description,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.owner !== undefined){
let data6 = data.owner;
if((!data6 || typeof data6 != "object") && (typeof data6 !== "string")){
const err13 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: schema31.properties.owner.type},message:"must be string,array,object",schema:schema31.properties.owner.type,parentSchema:schema31.properties.owner,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.priority !== undefined){
let data7 = data.priority;
if((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))){
const err14 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: schema31.properties.priority.type},message:"must be string,number",schema:schema31.properties.priority.type,parentSchema:schema31.properties.priority,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.task !== undefined){
let data8 = data.task;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
const err15 = {instancePath:instancePath+"/task",schemaPath:"#/properties/task/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.task.type,parentSchema:schema31.properties.task,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.engine !== undefined){
let data9 = data.engine;
if((typeof data9 !== "string") && (!(data9 && typeof data9 == "object" && !Array.isArray(data9)))){
const err16 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{type: schema31.properties.engine.type},message:"must be string,object",schema:schema31.properties.engine.type,parentSchema:schema31.properties.engine,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.constraints !== undefined){
let data10 = data.constraints;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key1 in data10){
if(!(((((((key1 === "allow_network") || (key1 === "allow_cloud_mutations")) || (key1 === "allow_secrets")) || (key1 === "allow_long_running")) || (key1 === "safe_mode")) || (key1 === "read_only")) || (key1 === "no_secrets_output"))){
const err17 = {instancePath:instancePath+"/constraints",schemaPath:"#/properties/constraints/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.constraints,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data10.allow_network !== undefined){
let data11 = data10.allow_network;
if(typeof data11 !== "boolean"){
const err18 = {instancePath:instancePath+"/constraints/allow_network",schemaPath:"#/properties/constraints/properties/allow_network/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.constraints.properties.allow_network.type,parentSchema:schema31.properties.constraints.properties.allow_network,data:data11};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data10.allow_cloud_mutations !== undefined){
let data12 = data10.allow_cloud_mutations;
if(typeof data12 !== "boolean"){
const err19 = {instancePath:instancePath+"/constraints/allow_cloud_mutations",schemaPath:"#/properties/constraints/properties/allow_cloud_mutations/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.constraints.properties.allow_cloud_mutations.type,parentSchema:schema31.properties.constraints.properties.allow_cloud_mutations,data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data10.allow_secrets !== undefined){
let data13 = data10.allow_secrets;
if(typeof data13 !== "boolean"){
const err20 = {instancePath:instancePath+"/constraints/allow_secrets",schemaPath:"#/properties/constraints/properties/allow_secrets/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.constraints.properties.allow_secrets.type,parentSchema:schema31.properties.constraints.properties.allow_secrets,data:data13};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data10.allow_long_running !== undefined){
let data14 = data10.allow_long_running;
if(typeof data14 !== "boolean"){
const err21 = {instancePath:instancePath+"/constraints/allow_long_running",schemaPath:"#/properties/constraints/properties/allow_long_running/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.constraints.properties.allow_long_running.type,parentSchema:schema31.properties.constraints.properties.allow_long_running,data:data14};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data10.safe_mode !== undefined){
let data15 = data10.safe_mode;
if(typeof data15 !== "boolean"){
const err22 = {instancePath:instancePath+"/constraints/safe_mode",schemaPath:"#/properties/constraints/properties/safe_mode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.constraints.properties.safe_mode.type,parentSchema:schema31.properties.constraints.properties.safe_mode,data:data15};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data10.read_only !== undefined){
let data16 = data10.read_only;
if(typeof data16 !== "boolean"){
const err23 = {instancePath:instancePath+"/constraints/read_only",schemaPath:"#/properties/constraints/properties/read_only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.constraints.properties.read_only.type,parentSchema:schema31.properties.constraints.properties.read_only,data:data16};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data10.no_secrets_output !== undefined){
let data17 = data10.no_secrets_output;
if(typeof data17 !== "boolean"){
const err24 = {instancePath:instancePath+"/constraints/no_secrets_output",schemaPath:"#/properties/constraints/properties/no_secrets_output/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.constraints.properties.no_secrets_output.type,parentSchema:schema31.properties.constraints.properties.no_secrets_output,data:data17};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/constraints",schemaPath:"#/properties/constraints/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.constraints.type,parentSchema:schema31.properties.constraints,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.permissions !== undefined){
if(!(validate21(data.permissions, {instancePath:instancePath+"/permissions",parentData:data,parentDataProperty:"permissions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.scope !== undefined){
let data19 = data.scope;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key2 in data19){
if(!(key2 === "allowed_paths")){
const err26 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.scope,data:data19};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data19.allowed_paths !== undefined){
let data20 = data19.allowed_paths;
if((typeof data20 !== "string") && (!(Array.isArray(data20)))){
const err27 = {instancePath:instancePath+"/scope/allowed_paths",schemaPath:"#/properties/scope/properties/allowed_paths/type",keyword:"type",params:{type: schema31.properties.scope.properties.allowed_paths.type},message:"must be string,array",schema:schema31.properties.scope.properties.allowed_paths.type,parentSchema:schema31.properties.scope.properties.allowed_paths,data:data20};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data20 === "string"){
if(func2(data20) < 1){
const err28 = {instancePath:instancePath+"/scope/allowed_paths",schemaPath:"#/properties/scope/properties/allowed_paths/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.scope.properties.allowed_paths,data:data20};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(Array.isArray(data20)){
if(data20.length > 1000){
const err29 = {instancePath:instancePath+"/scope/allowed_paths",schemaPath:"#/properties/scope/properties/allowed_paths/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema31.properties.scope.properties.allowed_paths,data:data20};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len0 = data20.length;
for(let i0=0; i0<len0; i0++){
let data21 = data20[i0];
if(typeof data21 === "string"){
if(func2(data21) < 1){
const err30 = {instancePath:instancePath+"/scope/allowed_paths/" + i0,schemaPath:"#/properties/scope/properties/allowed_paths/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.scope.properties.allowed_paths.items,data:data21};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/scope/allowed_paths/" + i0,schemaPath:"#/properties/scope/properties/allowed_paths/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.scope.properties.allowed_paths.items.type,parentSchema:schema31.properties.scope.properties.allowed_paths.items,data:data21};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
}
}
else {
const err32 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.scope.type,parentSchema:schema31.properties.scope,data:data19};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.setup !== undefined){
if(!(validate23(data.setup, {instancePath:instancePath+"/setup",parentData:data,parentDataProperty:"setup",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.phases !== undefined){
let data23 = data.phases;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key3 in data23){
if(!(((key3 === "setup") || (key3 === "implement")) || (key3 === "test"))){
const err33 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.phases,data:data23};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data23.setup !== undefined){
if(!(validate23(data23.setup, {instancePath:instancePath+"/phases/setup",parentData:data23,parentDataProperty:"setup",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data23.implement !== undefined){
let data25 = data23.implement;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key4 in data25){
if(!(((key4 === "run") || (key4 === "agent")) || (key4 === "permissions"))){
const err34 = {instancePath:instancePath+"/phases/implement",schemaPath:"#/properties/phases/properties/implement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.phases.properties.implement,data:data25};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data25.run !== undefined){
let data26 = data25.run;
if((typeof data26 !== "string") && (!(Array.isArray(data26)))){
const err35 = {instancePath:instancePath+"/phases/implement/run",schemaPath:"#/properties/phases/properties/implement/properties/run/type",keyword:"type",params:{type: schema31.properties.phases.properties.implement.properties.run.type},message:"must be string,array",schema:schema31.properties.phases.properties.implement.properties.run.type,parentSchema:schema31.properties.phases.properties.implement.properties.run,data:data26};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(typeof data26 === "string"){
if(func2(data26) < 1){
const err36 = {instancePath:instancePath+"/phases/implement/run",schemaPath:"#/properties/phases/properties/implement/properties/run/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.phases.properties.implement.properties.run,data:data26};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(Array.isArray(data26)){
if(data26.length > 1000){
const err37 = {instancePath:instancePath+"/phases/implement/run",schemaPath:"#/properties/phases/properties/implement/properties/run/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema31.properties.phases.properties.implement.properties.run,data:data26};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
const len1 = data26.length;
for(let i1=0; i1<len1; i1++){
let data27 = data26[i1];
if(typeof data27 === "string"){
if(func2(data27) < 1){
const err38 = {instancePath:instancePath+"/phases/implement/run/" + i1,schemaPath:"#/properties/phases/properties/implement/properties/run/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.phases.properties.implement.properties.run.items,data:data27};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/phases/implement/run/" + i1,schemaPath:"#/properties/phases/properties/implement/properties/run/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.phases.properties.implement.properties.run.items.type,parentSchema:schema31.properties.phases.properties.implement.properties.run.items,data:data27};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
}
if(data25.agent !== undefined){
let data28 = data25.agent;
if((typeof data28 !== "string") && (!(data28 && typeof data28 == "object" && !Array.isArray(data28)))){
const err40 = {instancePath:instancePath+"/phases/implement/agent",schemaPath:"#/properties/phases/properties/implement/properties/agent/type",keyword:"type",params:{type: schema31.properties.phases.properties.implement.properties.agent.type},message:"must be string,object",schema:schema31.properties.phases.properties.implement.properties.agent.type,parentSchema:schema31.properties.phases.properties.implement.properties.agent,data:data28};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key5 in data28){
if(!(key5 === "command")){
const err41 = {instancePath:instancePath+"/phases/implement/agent",schemaPath:"#/properties/phases/properties/implement/properties/agent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.phases.properties.implement.properties.agent,data:data28};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data28.command !== undefined){
let data29 = data28.command;
if(typeof data29 !== "string"){
const err42 = {instancePath:instancePath+"/phases/implement/agent/command",schemaPath:"#/properties/phases/properties/implement/properties/agent/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.phases.properties.implement.properties.agent.properties.command.type,parentSchema:schema31.properties.phases.properties.implement.properties.agent.properties.command,data:data29};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
}
if(data25.permissions !== undefined){
if(!(validate21(data25.permissions, {instancePath:instancePath+"/phases/implement/permissions",parentData:data25,parentDataProperty:"permissions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err43 = {instancePath:instancePath+"/phases/implement",schemaPath:"#/properties/phases/properties/implement/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.phases.properties.implement.type,parentSchema:schema31.properties.phases.properties.implement,data:data25};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data23.test !== undefined){
let data31 = data23.test;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key6 in data31){
if(!((key6 === "run") || (key6 === "permissions"))){
const err44 = {instancePath:instancePath+"/phases/test",schemaPath:"#/properties/phases/properties/test/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.phases.properties.test,data:data31};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data31.run !== undefined){
let data32 = data31.run;
if((typeof data32 !== "string") && (!(Array.isArray(data32)))){
const err45 = {instancePath:instancePath+"/phases/test/run",schemaPath:"#/properties/phases/properties/test/properties/run/type",keyword:"type",params:{type: schema31.properties.phases.properties.test.properties.run.type},message:"must be string,array",schema:schema31.properties.phases.properties.test.properties.run.type,parentSchema:schema31.properties.phases.properties.test.properties.run,data:data32};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(typeof data32 === "string"){
if(func2(data32) < 1){
const err46 = {instancePath:instancePath+"/phases/test/run",schemaPath:"#/properties/phases/properties/test/properties/run/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.phases.properties.test.properties.run,data:data32};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(Array.isArray(data32)){
if(data32.length > 1000){
const err47 = {instancePath:instancePath+"/phases/test/run",schemaPath:"#/properties/phases/properties/test/properties/run/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema31.properties.phases.properties.test.properties.run,data:data32};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
const len2 = data32.length;
for(let i2=0; i2<len2; i2++){
let data33 = data32[i2];
if(typeof data33 === "string"){
if(func2(data33) < 1){
const err48 = {instancePath:instancePath+"/phases/test/run/" + i2,schemaPath:"#/properties/phases/properties/test/properties/run/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.phases.properties.test.properties.run.items,data:data33};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/phases/test/run/" + i2,schemaPath:"#/properties/phases/properties/test/properties/run/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.phases.properties.test.properties.run.items.type,parentSchema:schema31.properties.phases.properties.test.properties.run.items,data:data33};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
}
if(data31.permissions !== undefined){
if(!(validate21(data31.permissions, {instancePath:instancePath+"/phases/test/permissions",parentData:data31,parentDataProperty:"permissions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err50 = {instancePath:instancePath+"/phases/test",schemaPath:"#/properties/phases/properties/test/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.phases.properties.test.type,parentSchema:schema31.properties.phases.properties.test,data:data31};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.phases.type,parentSchema:schema31.properties.phases,data:data23};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.acceptance !== undefined){
let data35 = data.acceptance;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key7 in data35){
if(!((((key7 === "commands") || (key7 === "must")) || (key7 === "file")) || (key7 === "notes"))){
const err52 = {instancePath:instancePath+"/acceptance",schemaPath:"#/properties/acceptance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.acceptance,data:data35};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data35.commands !== undefined){
let data36 = data35.commands;
if((typeof data36 !== "string") && (!(Array.isArray(data36)))){
const err53 = {instancePath:instancePath+"/acceptance/commands",schemaPath:"#/properties/acceptance/properties/commands/type",keyword:"type",params:{type: schema31.properties.acceptance.properties.commands.type},message:"must be string,array",schema:schema31.properties.acceptance.properties.commands.type,parentSchema:schema31.properties.acceptance.properties.commands,data:data36};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(typeof data36 === "string"){
if(func2(data36) < 1){
const err54 = {instancePath:instancePath+"/acceptance/commands",schemaPath:"#/properties/acceptance/properties/commands/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.acceptance.properties.commands,data:data36};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(Array.isArray(data36)){
if(data36.length > 1000){
const err55 = {instancePath:instancePath+"/acceptance/commands",schemaPath:"#/properties/acceptance/properties/commands/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema31.properties.acceptance.properties.commands,data:data36};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
const len3 = data36.length;
for(let i3=0; i3<len3; i3++){
let data37 = data36[i3];
if(typeof data37 === "string"){
if(func2(data37) < 1){
const err56 = {instancePath:instancePath+"/acceptance/commands/" + i3,schemaPath:"#/properties/acceptance/properties/commands/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.acceptance.properties.commands.items,data:data37};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/acceptance/commands/" + i3,schemaPath:"#/properties/acceptance/properties/commands/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.acceptance.properties.commands.items.type,parentSchema:schema31.properties.acceptance.properties.commands.items,data:data37};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
}
if(data35.file !== undefined){
let data38 = data35.file;
if(typeof data38 !== "string"){
const err58 = {instancePath:instancePath+"/acceptance/file",schemaPath:"#/properties/acceptance/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.acceptance.properties.file.type,parentSchema:schema31.properties.acceptance.properties.file,data:data38};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/acceptance",schemaPath:"#/properties/acceptance/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.acceptance.type,parentSchema:schema31.properties.acceptance,data:data35};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.execution !== undefined){
let data39 = data.execution;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key8 in data39){
if(!(((key8 === "cwd") || (key8 === "use_plugins")) || (key8 === "timeout_minutes"))){
const err60 = {instancePath:instancePath+"/execution",schemaPath:"#/properties/execution/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.execution,data:data39};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data39.cwd !== undefined){
let data40 = data39.cwd;
if(typeof data40 !== "string"){
const err61 = {instancePath:instancePath+"/execution/cwd",schemaPath:"#/properties/execution/properties/cwd/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.execution.properties.cwd.type,parentSchema:schema31.properties.execution.properties.cwd,data:data40};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data39.use_plugins !== undefined){
let data41 = data39.use_plugins;
if(typeof data41 !== "boolean"){
const err62 = {instancePath:instancePath+"/execution/use_plugins",schemaPath:"#/properties/execution/properties/use_plugins/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.execution.properties.use_plugins.type,parentSchema:schema31.properties.execution.properties.use_plugins,data:data41};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data39.timeout_minutes !== undefined){
let data42 = data39.timeout_minutes;
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 525600 || isNaN(data42)){
const err63 = {instancePath:instancePath+"/execution/timeout_minutes",schemaPath:"#/properties/execution/properties/timeout_minutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 525600},message:"must be <= 525600",schema:525600,parentSchema:schema31.properties.execution.properties.timeout_minutes,data:data42};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data42 <= 0 || isNaN(data42)){
const err64 = {instancePath:instancePath+"/execution/timeout_minutes",schemaPath:"#/properties/execution/properties/timeout_minutes/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema31.properties.execution.properties.timeout_minutes,data:data42};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/execution/timeout_minutes",schemaPath:"#/properties/execution/properties/timeout_minutes/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.execution.properties.timeout_minutes.type,parentSchema:schema31.properties.execution.properties.timeout_minutes,data:data42};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/execution",schemaPath:"#/properties/execution/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.execution.type,parentSchema:schema31.properties.execution,data:data39};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.artifacts !== undefined){
let data43 = data.artifacts;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key9 in data43){
if(!((key9 === "required") || (key9 === "optional"))){
const err67 = {instancePath:instancePath+"/artifacts",schemaPath:"#/properties/artifacts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.artifacts,data:data43};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data43.required !== undefined){
let data44 = data43.required;
if((typeof data44 !== "string") && (!(Array.isArray(data44)))){
const err68 = {instancePath:instancePath+"/artifacts/required",schemaPath:"#/properties/artifacts/properties/required/type",keyword:"type",params:{type: schema31.properties.artifacts.properties.required.type},message:"must be string,array",schema:schema31.properties.artifacts.properties.required.type,parentSchema:schema31.properties.artifacts.properties.required,data:data44};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(typeof data44 === "string"){
if(func2(data44) < 1){
const err69 = {instancePath:instancePath+"/artifacts/required",schemaPath:"#/properties/artifacts/properties/required/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.artifacts.properties.required,data:data44};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(Array.isArray(data44)){
if(data44.length > 1000){
const err70 = {instancePath:instancePath+"/artifacts/required",schemaPath:"#/properties/artifacts/properties/required/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema31.properties.artifacts.properties.required,data:data44};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
const len4 = data44.length;
for(let i4=0; i4<len4; i4++){
let data45 = data44[i4];
if(typeof data45 === "string"){
if(func2(data45) < 1){
const err71 = {instancePath:instancePath+"/artifacts/required/" + i4,schemaPath:"#/properties/artifacts/properties/required/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.artifacts.properties.required.items,data:data45};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/artifacts/required/" + i4,schemaPath:"#/properties/artifacts/properties/required/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.artifacts.properties.required.items.type,parentSchema:schema31.properties.artifacts.properties.required.items,data:data45};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
}
if(data43.optional !== undefined){
let data46 = data43.optional;
if((typeof data46 !== "string") && (!(Array.isArray(data46)))){
const err73 = {instancePath:instancePath+"/artifacts/optional",schemaPath:"#/properties/artifacts/properties/optional/type",keyword:"type",params:{type: schema31.properties.artifacts.properties.optional.type},message:"must be string,array",schema:schema31.properties.artifacts.properties.optional.type,parentSchema:schema31.properties.artifacts.properties.optional,data:data46};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(typeof data46 === "string"){
if(func2(data46) < 1){
const err74 = {instancePath:instancePath+"/artifacts/optional",schemaPath:"#/properties/artifacts/properties/optional/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.artifacts.properties.optional,data:data46};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(Array.isArray(data46)){
if(data46.length > 1000){
const err75 = {instancePath:instancePath+"/artifacts/optional",schemaPath:"#/properties/artifacts/properties/optional/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema31.properties.artifacts.properties.optional,data:data46};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
const len5 = data46.length;
for(let i5=0; i5<len5; i5++){
let data47 = data46[i5];
if(typeof data47 === "string"){
if(func2(data47) < 1){
const err76 = {instancePath:instancePath+"/artifacts/optional/" + i5,schemaPath:"#/properties/artifacts/properties/optional/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.artifacts.properties.optional.items,data:data47};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/artifacts/optional/" + i5,schemaPath:"#/properties/artifacts/properties/optional/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.artifacts.properties.optional.items.type,parentSchema:schema31.properties.artifacts.properties.optional.items,data:data47};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
}
}
else {
const err78 = {instancePath:instancePath+"/artifacts",schemaPath:"#/properties/artifacts/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.artifacts.type,parentSchema:schema31.properties.artifacts,data:data43};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.outputs !== undefined){
let data48 = data.outputs;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.artifacts_dir !== undefined){
let data49 = data48.artifacts_dir;
if(typeof data49 !== "string"){
const err79 = {instancePath:instancePath+"/outputs/artifacts_dir",schemaPath:"#/properties/outputs/properties/artifacts_dir/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.outputs.properties.artifacts_dir.type,parentSchema:schema31.properties.outputs.properties.artifacts_dir,data:data49};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.outputs.type,parentSchema:schema31.properties.outputs,data:data48};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.docs !== undefined){
let data50 = data.docs;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key10 in data50){
if(!(key10 === "required")){
const err81 = {instancePath:instancePath+"/docs",schemaPath:"#/properties/docs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.docs,data:data50};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data50.required !== undefined){
let data51 = data50.required;
if((typeof data51 !== "string") && (!(Array.isArray(data51)))){
const err82 = {instancePath:instancePath+"/docs/required",schemaPath:"#/properties/docs/properties/required/type",keyword:"type",params:{type: schema31.properties.docs.properties.required.type},message:"must be string,array",schema:schema31.properties.docs.properties.required.type,parentSchema:schema31.properties.docs.properties.required,data:data51};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(typeof data51 === "string"){
if(func2(data51) < 1){
const err83 = {instancePath:instancePath+"/docs/required",schemaPath:"#/properties/docs/properties/required/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.docs.properties.required,data:data51};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(Array.isArray(data51)){
if(data51.length > 1000){
const err84 = {instancePath:instancePath+"/docs/required",schemaPath:"#/properties/docs/properties/required/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema31.properties.docs.properties.required,data:data51};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
const len6 = data51.length;
for(let i6=0; i6<len6; i6++){
let data52 = data51[i6];
if(typeof data52 === "string"){
if(func2(data52) < 1){
const err85 = {instancePath:instancePath+"/docs/required/" + i6,schemaPath:"#/properties/docs/properties/required/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.docs.properties.required.items,data:data52};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/docs/required/" + i6,schemaPath:"#/properties/docs/properties/required/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.docs.properties.required.items.type,parentSchema:schema31.properties.docs.properties.required.items,data:data52};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
}
}
else {
const err87 = {instancePath:instancePath+"/docs",schemaPath:"#/properties/docs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.docs.type,parentSchema:schema31.properties.docs,data:data50};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.limits !== undefined){
let data53 = data.limits;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key11 in data53){
if(!(func1.call(schema31.properties.limits.properties, key11))){
const err88 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.limits,data:data53};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data53.changed_lines !== undefined){
let data54 = data53.changed_lines;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err89 = {instancePath:instancePath+"/limits/changed_lines",schemaPath:"#/properties/limits/properties/changed_lines/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.limits.properties.changed_lines.type,parentSchema:schema31.properties.limits.properties.changed_lines,data:data54};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 1000000000 || isNaN(data54)){
const err90 = {instancePath:instancePath+"/limits/changed_lines",schemaPath:"#/properties/limits/properties/changed_lines/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000",schema:1000000000,parentSchema:schema31.properties.limits.properties.changed_lines,data:data54};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data54 < 0 || isNaN(data54)){
const err91 = {instancePath:instancePath+"/limits/changed_lines",schemaPath:"#/properties/limits/properties/changed_lines/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.limits.properties.changed_lines,data:data54};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
if(data53.changed_files !== undefined){
let data55 = data53.changed_files;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
const err92 = {instancePath:instancePath+"/limits/changed_files",schemaPath:"#/properties/limits/properties/changed_files/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.limits.properties.changed_files.type,parentSchema:schema31.properties.limits.properties.changed_files,data:data55};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 1000000000 || isNaN(data55)){
const err93 = {instancePath:instancePath+"/limits/changed_files",schemaPath:"#/properties/limits/properties/changed_files/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000",schema:1000000000,parentSchema:schema31.properties.limits.properties.changed_files,data:data55};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data55 < 0 || isNaN(data55)){
const err94 = {instancePath:instancePath+"/limits/changed_files",schemaPath:"#/properties/limits/properties/changed_files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.limits.properties.changed_files,data:data55};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
if(data53.exclude !== undefined){
let data56 = data53.exclude;
if((typeof data56 !== "string") && (!(Array.isArray(data56)))){
const err95 = {instancePath:instancePath+"/limits/exclude",schemaPath:"#/properties/limits/properties/exclude/type",keyword:"type",params:{type: schema31.properties.limits.properties.exclude.type},message:"must be string,array",schema:schema31.properties.limits.properties.exclude.type,parentSchema:schema31.properties.limits.properties.exclude,data:data56};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(typeof data56 === "string"){
if(func2(data56) < 1){
const err96 = {instancePath:instancePath+"/limits/exclude",schemaPath:"#/properties/limits/properties/exclude/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.limits.properties.exclude,data:data56};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(Array.isArray(data56)){
if(data56.length > 1000){
const err97 = {instancePath:instancePath+"/limits/exclude",schemaPath:"#/properties/limits/properties/exclude/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema31.properties.limits.properties.exclude,data:data56};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
const len7 = data56.length;
for(let i7=0; i7<len7; i7++){
let data57 = data56[i7];
if(typeof data57 === "string"){
if(func2(data57) < 1){
const err98 = {instancePath:instancePath+"/limits/exclude/" + i7,schemaPath:"#/properties/limits/properties/exclude/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.limits.properties.exclude.items,data:data57};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/limits/exclude/" + i7,schemaPath:"#/properties/limits/properties/exclude/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.limits.properties.exclude.items.type,parentSchema:schema31.properties.limits.properties.exclude.items,data:data57};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
}
if(data53.attempts !== undefined){
let data58 = data53.attempts;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
const err100 = {instancePath:instancePath+"/limits/attempts",schemaPath:"#/properties/limits/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.limits.properties.attempts.type,parentSchema:schema31.properties.limits.properties.attempts,data:data58};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 > 1000000000 || isNaN(data58)){
const err101 = {instancePath:instancePath+"/limits/attempts",schemaPath:"#/properties/limits/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000",schema:1000000000,parentSchema:schema31.properties.limits.properties.attempts,data:data58};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data58 < 1 || isNaN(data58)){
const err102 = {instancePath:instancePath+"/limits/attempts",schemaPath:"#/properties/limits/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.limits.properties.attempts,data:data58};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
if(data53.wall_minutes !== undefined){
let data59 = data53.wall_minutes;
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 > 525600 || isNaN(data59)){
const err103 = {instancePath:instancePath+"/limits/wall_minutes",schemaPath:"#/properties/limits/properties/wall_minutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 525600},message:"must be <= 525600",schema:525600,parentSchema:schema31.properties.limits.properties.wall_minutes,data:data59};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data59 <= 0 || isNaN(data59)){
const err104 = {instancePath:instancePath+"/limits/wall_minutes",schemaPath:"#/properties/limits/properties/wall_minutes/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema31.properties.limits.properties.wall_minutes,data:data59};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/limits/wall_minutes",schemaPath:"#/properties/limits/properties/wall_minutes/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.limits.properties.wall_minutes.type,parentSchema:schema31.properties.limits.properties.wall_minutes,data:data59};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data53.phase_minutes !== undefined){
let data60 = data53.phase_minutes;
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 > 525600 || isNaN(data60)){
const err106 = {instancePath:instancePath+"/limits/phase_minutes",schemaPath:"#/properties/limits/properties/phase_minutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 525600},message:"must be <= 525600",schema:525600,parentSchema:schema31.properties.limits.properties.phase_minutes,data:data60};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data60 <= 0 || isNaN(data60)){
const err107 = {instancePath:instancePath+"/limits/phase_minutes",schemaPath:"#/properties/limits/properties/phase_minutes/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema31.properties.limits.properties.phase_minutes,data:data60};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/limits/phase_minutes",schemaPath:"#/properties/limits/properties/phase_minutes/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.limits.properties.phase_minutes.type,parentSchema:schema31.properties.limits.properties.phase_minutes,data:data60};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data53.output_mb !== undefined){
let data61 = data53.output_mb;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
const err109 = {instancePath:instancePath+"/limits/output_mb",schemaPath:"#/properties/limits/properties/output_mb/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.limits.properties.output_mb.type,parentSchema:schema31.properties.limits.properties.output_mb,data:data61};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 > 1000000000 || isNaN(data61)){
const err110 = {instancePath:instancePath+"/limits/output_mb",schemaPath:"#/properties/limits/properties/output_mb/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000",schema:1000000000,parentSchema:schema31.properties.limits.properties.output_mb,data:data61};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data61 < 1 || isNaN(data61)){
const err111 = {instancePath:instancePath+"/limits/output_mb",schemaPath:"#/properties/limits/properties/output_mb/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.limits.properties.output_mb,data:data61};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
if(data53.disk_mb !== undefined){
let data62 = data53.disk_mb;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
const err112 = {instancePath:instancePath+"/limits/disk_mb",schemaPath:"#/properties/limits/properties/disk_mb/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.limits.properties.disk_mb.type,parentSchema:schema31.properties.limits.properties.disk_mb,data:data62};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 > 1000000000 || isNaN(data62)){
const err113 = {instancePath:instancePath+"/limits/disk_mb",schemaPath:"#/properties/limits/properties/disk_mb/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000",schema:1000000000,parentSchema:schema31.properties.limits.properties.disk_mb,data:data62};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data62 < 1 || isNaN(data62)){
const err114 = {instancePath:instancePath+"/limits/disk_mb",schemaPath:"#/properties/limits/properties/disk_mb/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.limits.properties.disk_mb,data:data62};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
if(data53.memory_mb !== undefined){
let data63 = data53.memory_mb;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
const err115 = {instancePath:instancePath+"/limits/memory_mb",schemaPath:"#/properties/limits/properties/memory_mb/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.limits.properties.memory_mb.type,parentSchema:schema31.properties.limits.properties.memory_mb,data:data63};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 > 1000000000 || isNaN(data63)){
const err116 = {instancePath:instancePath+"/limits/memory_mb",schemaPath:"#/properties/limits/properties/memory_mb/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000",schema:1000000000,parentSchema:schema31.properties.limits.properties.memory_mb,data:data63};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data63 < 1 || isNaN(data63)){
const err117 = {instancePath:instancePath+"/limits/memory_mb",schemaPath:"#/properties/limits/properties/memory_mb/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.limits.properties.memory_mb,data:data63};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
if(data53.cpu_minutes !== undefined){
let data64 = data53.cpu_minutes;
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 > 1000000000 || isNaN(data64)){
const err118 = {instancePath:instancePath+"/limits/cpu_minutes",schemaPath:"#/properties/limits/properties/cpu_minutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000",schema:1000000000,parentSchema:schema31.properties.limits.properties.cpu_minutes,data:data64};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data64 <= 0 || isNaN(data64)){
const err119 = {instancePath:instancePath+"/limits/cpu_minutes",schemaPath:"#/properties/limits/properties/cpu_minutes/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema31.properties.limits.properties.cpu_minutes,data:data64};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/limits/cpu_minutes",schemaPath:"#/properties/limits/properties/cpu_minutes/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.limits.properties.cpu_minutes.type,parentSchema:schema31.properties.limits.properties.cpu_minutes,data:data64};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data53.open_files !== undefined){
let data65 = data53.open_files;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
const err121 = {instancePath:instancePath+"/limits/open_files",schemaPath:"#/properties/limits/properties/open_files/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.limits.properties.open_files.type,parentSchema:schema31.properties.limits.properties.open_files,data:data65};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 > 1000000000 || isNaN(data65)){
const err122 = {instancePath:instancePath+"/limits/open_files",schemaPath:"#/properties/limits/properties/open_files/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000",schema:1000000000,parentSchema:schema31.properties.limits.properties.open_files,data:data65};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(data65 < 16 || isNaN(data65)){
const err123 = {instancePath:instancePath+"/limits/open_files",schemaPath:"#/properties/limits/properties/open_files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 16},message:"must be >= 16",schema:16,parentSchema:schema31.properties.limits.properties.open_files,data:data65};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
if(data53.processes !== undefined){
let data66 = data53.processes;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
const err124 = {instancePath:instancePath+"/limits/processes",schemaPath:"#/properties/limits/properties/processes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.limits.properties.processes.type,parentSchema:schema31.properties.limits.properties.processes,data:data66};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 > 1000000000 || isNaN(data66)){
const err125 = {instancePath:instancePath+"/limits/processes",schemaPath:"#/properties/limits/properties/processes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000",schema:1000000000,parentSchema:schema31.properties.limits.properties.processes,data:data66};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data66 < 1 || isNaN(data66)){
const err126 = {instancePath:instancePath+"/limits/processes",schemaPath:"#/properties/limits/properties/processes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.limits.properties.processes,data:data66};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
}
else {
const err127 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.limits.type,parentSchema:schema31.properties.limits,data:data53};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data.pr !== undefined){
let data67 = data.pr;
if((typeof data67 !== "boolean") && (!(data67 && typeof data67 == "object" && !Array.isArray(data67)))){
const err128 = {instancePath:instancePath+"/pr",schemaPath:"#/properties/pr/type",keyword:"type",params:{type: schema31.properties.pr.type},message:"must be boolean,object",schema:schema31.properties.pr.type,parentSchema:schema31.properties.pr,data:data67};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key12 in data67){
if(!((((key12 === "labels") || (key12 === "draft")) || (key12 === "title")) || (key12 === "base"))){
const err129 = {instancePath:instancePath+"/pr",schemaPath:"#/properties/pr/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.pr,data:data67};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data67.labels !== undefined){
let data68 = data67.labels;
if((typeof data68 !== "string") && (!(Array.isArray(data68)))){
const err130 = {instancePath:instancePath+"/pr/labels",schemaPath:"#/properties/pr/properties/labels/type",keyword:"type",params:{type: schema31.properties.pr.properties.labels.type},message:"must be string,array",schema:schema31.properties.pr.properties.labels.type,parentSchema:schema31.properties.pr.properties.labels,data:data68};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(typeof data68 === "string"){
if(func2(data68) < 1){
const err131 = {instancePath:instancePath+"/pr/labels",schemaPath:"#/properties/pr/properties/labels/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.pr.properties.labels,data:data68};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(Array.isArray(data68)){
if(data68.length > 100){
const err132 = {instancePath:instancePath+"/pr/labels",schemaPath:"#/properties/pr/properties/labels/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema31.properties.pr.properties.labels,data:data68};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
const len8 = data68.length;
for(let i8=0; i8<len8; i8++){
let data69 = data68[i8];
if(typeof data69 === "string"){
if(func2(data69) < 1){
const err133 = {instancePath:instancePath+"/pr/labels/" + i8,schemaPath:"#/properties/pr/properties/labels/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.pr.properties.labels.items,data:data69};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/pr/labels/" + i8,schemaPath:"#/properties/pr/properties/labels/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.pr.properties.labels.items.type,parentSchema:schema31.properties.pr.properties.labels.items,data:data69};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
}
if(data67.draft !== undefined){
let data70 = data67.draft;
if(typeof data70 !== "boolean"){
const err135 = {instancePath:instancePath+"/pr/draft",schemaPath:"#/properties/pr/properties/draft/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.pr.properties.draft.type,parentSchema:schema31.properties.pr.properties.draft,data:data70};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data67.title !== undefined){
let data71 = data67.title;
if(typeof data71 === "string"){
if(func2(data71) > 200){
const err136 = {instancePath:instancePath+"/pr/title",schemaPath:"#/properties/pr/properties/title/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema31.properties.pr.properties.title,data:data71};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(func2(data71) < 1){
const err137 = {instancePath:instancePath+"/pr/title",schemaPath:"#/properties/pr/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.pr.properties.title,data:data71};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/pr/title",schemaPath:"#/properties/pr/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.pr.properties.title.type,parentSchema:schema31.properties.pr.properties.title,data:data71};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data67.base !== undefined){
let data72 = data67.base;
if(typeof data72 !== "string"){
const err139 = {instancePath:instancePath+"/pr/base",schemaPath:"#/properties/pr/properties/base/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.pr.properties.base.type,parentSchema:schema31.properties.pr.properties.base,data:data72};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
}
if(data.isolation !== undefined){
let data73 = data.isolation;
if((typeof data73 !== "string") && (!(data73 && typeof data73 == "object" && !Array.isArray(data73)))){
const err140 = {instancePath:instancePath+"/isolation",schemaPath:"#/properties/isolation/type",keyword:"type",params:{type: schema31.properties.isolation.type},message:"must be string,object",schema:schema31.properties.isolation.type,parentSchema:schema31.properties.isolation,data:data73};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(typeof data73 === "string"){
if(!pattern9.test(data73)){
const err141 = {instancePath:instancePath+"/isolation",schemaPath:"#/properties/isolation/pattern",keyword:"pattern",params:{pattern: "^(sandbox|container|none|remote)$"},message:"must match pattern \""+"^(sandbox|container|none|remote)$"+"\"",schema:"^(sandbox|container|none|remote)$",parentSchema:schema31.properties.isolation,data:data73};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(data73.kind === undefined){
const err142 = {instancePath:instancePath+"/isolation",schemaPath:"#/properties/isolation/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema31.properties.isolation.required,parentSchema:schema31.properties.isolation,data:data73};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
for(const key13 in data73){
if(!((key13 === "kind") || (key13 === "image"))){
const err143 = {instancePath:instancePath+"/isolation",schemaPath:"#/properties/isolation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.isolation,data:data73};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data73.kind !== undefined){
let data74 = data73.kind;
if(!((((data74 === "sandbox") || (data74 === "container")) || (data74 === "none")) || (data74 === "remote"))){
const err144 = {instancePath:instancePath+"/isolation/kind",schemaPath:"#/properties/isolation/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.isolation.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.isolation.properties.kind.enum,parentSchema:schema31.properties.isolation.properties.kind,data:data74};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data73.image !== undefined){
let data75 = data73.image;
if(typeof data75 === "string"){
if(func2(data75) > 512){
const err145 = {instancePath:instancePath+"/isolation/image",schemaPath:"#/properties/isolation/properties/image/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema31.properties.isolation.properties.image,data:data75};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
else {
const err146 = {instancePath:instancePath+"/isolation/image",schemaPath:"#/properties/isolation/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.isolation.properties.image.type,parentSchema:schema31.properties.isolation.properties.image,data:data75};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
}
if(data.secrets !== undefined){
let data76 = data.secrets;
if((typeof data76 !== "string") && (!(Array.isArray(data76)))){
const err147 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: schema31.properties.secrets.type},message:"must be string,array",schema:schema31.properties.secrets.type,parentSchema:schema31.properties.secrets,data:data76};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(typeof data76 === "string"){
if(func2(data76) < 1){
const err148 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.secrets,data:data76};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(Array.isArray(data76)){
if(data76.length > 200){
const err149 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema31.properties.secrets,data:data76};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
const len9 = data76.length;
for(let i9=0; i9<len9; i9++){
let data77 = data76[i9];
if(typeof data77 === "string"){
if(func2(data77) < 1){
const err150 = {instancePath:instancePath+"/secrets/" + i9,schemaPath:"#/properties/secrets/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.secrets.items,data:data77};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
else {
const err151 = {instancePath:instancePath+"/secrets/" + i9,schemaPath:"#/properties/secrets/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.secrets.items.type,parentSchema:schema31.properties.secrets.items,data:data77};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
}
if(data.carry !== undefined){
let data78 = data.carry;
if((typeof data78 !== "string") && (!(Array.isArray(data78)))){
const err152 = {instancePath:instancePath+"/carry",schemaPath:"#/properties/carry/type",keyword:"type",params:{type: schema31.properties.carry.type},message:"must be string,array",schema:schema31.properties.carry.type,parentSchema:schema31.properties.carry,data:data78};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(typeof data78 === "string"){
if(func2(data78) < 1){
const err153 = {instancePath:instancePath+"/carry",schemaPath:"#/properties/carry/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.carry,data:data78};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(Array.isArray(data78)){
if(data78.length > 1000){
const err154 = {instancePath:instancePath+"/carry",schemaPath:"#/properties/carry/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema31.properties.carry,data:data78};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
const len10 = data78.length;
for(let i10=0; i10<len10; i10++){
let data79 = data78[i10];
if(typeof data79 === "string"){
if(func2(data79) < 1){
const err155 = {instancePath:instancePath+"/carry/" + i10,schemaPath:"#/properties/carry/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.carry.items,data:data79};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
else {
const err156 = {instancePath:instancePath+"/carry/" + i10,schemaPath:"#/properties/carry/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.carry.items.type,parentSchema:schema31.properties.carry.items,data:data79};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
}
if(data.data !== undefined){
let data80 = data.data;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
for(const key14 in data80){
let data81 = data80[key14];
if((typeof data81 !== "string") && (!(data81 && typeof data81 == "object" && !Array.isArray(data81)))){
const err157 = {instancePath:instancePath+"/data/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/data/additionalProperties/type",keyword:"type",params:{type: schema31.properties.data.additionalProperties.type},message:"must be string,object",schema:schema31.properties.data.additionalProperties.type,parentSchema:schema31.properties.data.additionalProperties,data:data81};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.path === undefined){
const err158 = {instancePath:instancePath+"/data/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/data/additionalProperties/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema31.properties.data.additionalProperties.required,parentSchema:schema31.properties.data.additionalProperties,data:data81};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
for(const key15 in data81){
if(!((key15 === "path") || (key15 === "max_age_days"))){
const err159 = {instancePath:instancePath+"/data/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/data/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.data.additionalProperties,data:data81};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data81.path !== undefined){
let data82 = data81.path;
if(typeof data82 !== "string"){
const err160 = {instancePath:instancePath+"/data/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/properties/data/additionalProperties/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.data.additionalProperties.properties.path.type,parentSchema:schema31.properties.data.additionalProperties.properties.path,data:data82};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data81.max_age_days !== undefined){
let data83 = data81.max_age_days;
if((typeof data83 == "number") && (isFinite(data83))){
if(data83 > 36500 || isNaN(data83)){
const err161 = {instancePath:instancePath+"/data/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_age_days",schemaPath:"#/properties/data/additionalProperties/properties/max_age_days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 36500},message:"must be <= 36500",schema:36500,parentSchema:schema31.properties.data.additionalProperties.properties.max_age_days,data:data83};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(data83 < 0 || isNaN(data83)){
const err162 = {instancePath:instancePath+"/data/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_age_days",schemaPath:"#/properties/data/additionalProperties/properties/max_age_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.data.additionalProperties.properties.max_age_days,data:data83};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/data/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_age_days",schemaPath:"#/properties/data/additionalProperties/properties/max_age_days/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.data.additionalProperties.properties.max_age_days.type,parentSchema:schema31.properties.data.additionalProperties.properties.max_age_days,data:data83};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
}
}
else {
const err164 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.data.type,parentSchema:schema31.properties.data,data:data80};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data.untrusted !== undefined){
let data84 = data.untrusted;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
for(const key16 in data84){
let data85 = data84[key16];
if(typeof data85 !== "string"){
const err165 = {instancePath:instancePath+"/untrusted/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/untrusted/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.untrusted.additionalProperties.type,parentSchema:schema31.properties.untrusted.additionalProperties,data:data85};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/untrusted",schemaPath:"#/properties/untrusted/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.untrusted.type,parentSchema:schema31.properties.untrusted,data:data84};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data.network !== undefined){
let data86 = data.network;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
for(const key17 in data86){
if(!(key17 === "quiet")){
const err167 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.network,data:data86};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data86.quiet !== undefined){
let data87 = data86.quiet;
if((typeof data87 !== "string") && (!(Array.isArray(data87)))){
const err168 = {instancePath:instancePath+"/network/quiet",schemaPath:"#/properties/network/properties/quiet/type",keyword:"type",params:{type: schema31.properties.network.properties.quiet.type},message:"must be string,array",schema:schema31.properties.network.properties.quiet.type,parentSchema:schema31.properties.network.properties.quiet,data:data87};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(typeof data87 === "string"){
if(func2(data87) < 1){
const err169 = {instancePath:instancePath+"/network/quiet",schemaPath:"#/properties/network/properties/quiet/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.network.properties.quiet,data:data87};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(Array.isArray(data87)){
if(data87.length > 500){
const err170 = {instancePath:instancePath+"/network/quiet",schemaPath:"#/properties/network/properties/quiet/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema31.properties.network.properties.quiet,data:data87};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
const len11 = data87.length;
for(let i11=0; i11<len11; i11++){
let data88 = data87[i11];
if(typeof data88 === "string"){
if(func2(data88) < 1){
const err171 = {instancePath:instancePath+"/network/quiet/" + i11,schemaPath:"#/properties/network/properties/quiet/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.network.properties.quiet.items,data:data88};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
else {
const err172 = {instancePath:instancePath+"/network/quiet/" + i11,schemaPath:"#/properties/network/properties/quiet/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.network.properties.quiet.items.type,parentSchema:schema31.properties.network.properties.quiet.items,data:data88};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
}
}
else {
const err173 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.network.type,parentSchema:schema31.properties.network,data:data86};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data.workspace !== undefined){
let data89 = data.workspace;
if((typeof data89 !== "string") && (!(data89 && typeof data89 == "object" && !Array.isArray(data89)))){
const err174 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/type",keyword:"type",params:{type: schema31.properties.workspace.type},message:"must be string,object",schema:schema31.properties.workspace.type,parentSchema:schema31.properties.workspace,data:data89};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data.skills !== undefined){
let data90 = data.skills;
if((!data90 || typeof data90 != "object") && (typeof data90 !== "string")){
const err175 = {instancePath:instancePath+"/skills",schemaPath:"#/properties/skills/type",keyword:"type",params:{type: schema31.properties.skills.type},message:"must be object,array,string",schema:schema31.properties.skills.type,parentSchema:schema31.properties.skills,data:data90};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data.plugin !== undefined){
let data91 = data.plugin;
if(((typeof data91 !== "string") && (!(data91 && typeof data91 == "object" && !Array.isArray(data91)))) && (typeof data91 !== "boolean")){
const err176 = {instancePath:instancePath+"/plugin",schemaPath:"#/properties/plugin/type",keyword:"type",params:{type: schema31.properties.plugin.type},message:"must be string,object,boolean",schema:schema31.properties.plugin.type,parentSchema:schema31.properties.plugin,data:data91};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data.solution !== undefined){
let data92 = data.solution;
if((typeof data92 !== "string") && (!(data92 && typeof data92 == "object" && !Array.isArray(data92)))){
const err177 = {instancePath:instancePath+"/solution",schemaPath:"#/properties/solution/type",keyword:"type",params:{type: schema31.properties.solution.type},message:"must be string,object",schema:schema31.properties.solution.type,parentSchema:schema31.properties.solution,data:data92};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data.review !== undefined){
let data93 = data.review;
if(((!(data93 && typeof data93 == "object" && !Array.isArray(data93))) && (typeof data93 !== "boolean")) && (typeof data93 !== "string")){
const err178 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/type",keyword:"type",params:{type: schema31.properties.review.type},message:"must be object,boolean,string",schema:schema31.properties.review.type,parentSchema:schema31.properties.review,data:data93};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data.evidence !== undefined){
let data94 = data.evidence;
if((!data94 || typeof data94 != "object") && (typeof data94 !== "string")){
const err179 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: schema31.properties.evidence.type},message:"must be object,string,array",schema:schema31.properties.evidence.type,parentSchema:schema31.properties.evidence,data:data94};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data.inputs !== undefined){
let data95 = data.inputs;
if((!data95 || typeof data95 != "object") && (typeof data95 !== "string")){
const err180 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: schema31.properties.inputs.type},message:"must be object,string,array",schema:schema31.properties.inputs.type,parentSchema:schema31.properties.inputs,data:data95};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data.notes !== undefined){
let data96 = data.notes;
if((!data96 || typeof data96 != "object") && (typeof data96 !== "string")){
const err181 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: schema31.properties.notes.type},message:"must be string,array,object",schema:schema31.properties.notes.type,parentSchema:schema31.properties.notes,data:data96};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
}
else {
const err182 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


/***/ })

};
