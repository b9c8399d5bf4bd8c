export const id = 904;
export const ids = [904,354];
export const modules = {

/***/ 63904:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  operateVerify: () => (/* binding */ operateVerify)
});

// UNUSED EXPORTS: subjectOf

// EXTERNAL MODULE: ./src/platform/neutral.ts
var neutral = __webpack_require__(40980);
// EXTERNAL MODULE: ./src/platform/errors.ts
var errors = __webpack_require__(46316);
// EXTERNAL MODULE: ./src/platform/signals.ts
var signals = __webpack_require__(71322);
// EXTERNAL MODULE: ./src/platform/version.ts
var version = __webpack_require__(95895);
// EXTERNAL MODULE: ./src/reasons/index.ts + 21 modules
var reasons = __webpack_require__(91923);
;// CONCATENATED MODULE: ./src/publish/gate-text.ts


/** The text of the check run and of the job summary; well below GitHub's limit of 65,535 characters. */
function checkSummary(found, pull) {
    return [
        `**${found.title}** (pull request ${pull.number}, head ${(0,neutral/* forCode */.jj)(pull.headSha, 64)})`,
        ...found.notes.map(note => `\n${(0,neutral/* forCell */.Kq)(note, 600)}`),
        ...reasonLines(found),
        ...commitLines(found),
        ...pathLines(found),
        ...evidenceLines(found),
        ''
    ].join('\n');
}
function reasonLines({ code, conclusion }) {
    const reason = (0,reasons/* reasonOf */.A3)(code);
    if (conclusion !== 'failure' || reason === null)
        return [];
    return ['', `\`${code}\`: ${reason.cause}`, '', `What to do: ${reason.fix}`];
}
function commitLines({ commits, commitCount }) {
    if (commits.length === 0)
        return [];
    const rows = commits.map(({ commit, author, subject }) => `| ${(0,neutral/* forCode */.jj)(commit.slice(0, 12))} | ${(0,neutral/* forCell */.Kq)(author, 60)} | ${(0,neutral/* forCell */.Kq)(subject, 100)} |`);
    return [
        '',
        '### Commits that the evidence does not know',
        '',
        '| commit | author | subject |',
        '| --- | --- | --- |',
        ...rows,
        ...rest(commitCount - commits.length)
    ];
}
function pathLines({ paths, pathCount }) {
    if (paths.length === 0)
        return [];
    const rows = paths.map(path => `- ${(0,neutral/* forCode */.jj)(path, 200)}`);
    return ['', '### Paths that differ from what was tested', '', ...rows, ...rest(pathCount - paths.length)];
}
function rest(count) {
    return count > 0 ? ['', `and ${count} more`] : [];
}
function evidenceLines({ evidence, conclusion }) {
    if (evidence === null)
        return [];
    return [
        '',
        '### Evidence',
        '',
        `- run ${(0,neutral/* forCode */.jj)(evidence.runId)} of pack ${(0,neutral/* forCode */.jj)(evidence.pack)}`,
        `- base ${(0,neutral/* forCode */.jj)(evidence.base)}`,
        `- tree ${(0,neutral/* forCode */.jj)(evidence.tree)}`,
        `- plan ${(0,neutral/* forCode */.jj)(evidence.planDigest)}`,
        `- manifest ${(0,neutral/* forCode */.jj)(evidence.manifest)}`,
        ...(conclusion === 'success' ? ['', 'The evidence is consistent, not authentic: it is not signed.'] : [])
    ];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/acceptance/change.ts
var change = __webpack_require__(94899);
// EXTERNAL MODULE: ./src/github/errors.ts
var github_errors = __webpack_require__(73116);
;// CONCATENATED MODULE: ./src/pullrequest/gate.ts
/**
 * The evidence gate's rules: whether a pull request claims evidence, where it points, and whether an acceptance follows
 * from what a run recorded. Pure. Source: docs/EVIDENCE-GATE.md.
 */
/** Where a merge queue keeps the commit that it tests. Source: docs.github.com, "Managing a merge queue". */
const QUEUE = /^(?:refs\/heads\/)?gh-readonly-queue\/.+\/pr-(\d{1,10})-[0-9a-f]{40,64}$/;
/** Number of the pull request that a merge group stands for; null where its name has another form. */
function mergeGroupPull(headRef) {
    const number = typeof headRef === 'string' ? QUEUE.exec(headRef)?.[1] : undefined;
    return number === undefined ? null : Number(number);
}
/** `none`: a person's pull request, of which no evidence is asked. */
function claimOf({ island, commits }) {
    if (island)
        return 'evidence';
    return commits ? 'removed' : 'none';
}
/**
 * Why a passed acceptance does not follow from a record; empty where it does. Nothing here looks at the word `passed`:
 * every planned command must have ended with 0 in the last attempt at its phase, in the order of one journal.
 */
function acceptanceProblems(record) {
    return [
        ...startProblems(record),
        ...record.plan.phases.flatMap(phase => phaseProblems(phase, record.events)),
        ...criteriaProblems(record)
    ];
}
function startProblems({ plan, tree, events }) {
    const problems = [];
    const [started, ...again] = events.filter(event => event.type === 'run.started');
    if (started?.data['plan_digest'] !== plan.digest || again.length > 0)
        problems.push('the journal does not begin with this plan');
    const changes = events.filter(event => event.type === 'change.computed');
    if (changes.length !== 1 || changes[0].data['tree'] !== tree)
        problems.push('the journal tells of another change');
    const tested = plan.phases.find(phase => phase.name === 'test')?.commands.length ?? 0;
    if (tested === 0)
        problems.push('the plan has no command that could judge the change');
    return problems;
}
function phaseProblems(phase, events) {
    if (phase.commands.length === 0)
        return [];
    const ends = events.filter(({ type, data }) => type === 'phase.ended' && data['phase'] === phase.name);
    const [end] = ends;
    if (ends.length !== 1 || end.data['status'] !== 'ok')
        return [`phase ${phase.name} ended ${ends.length} times, or not well`];
    const turns = turnsOf(phase.name, events);
    const last = Math.max(0, ...turns.map(turn => turn.attempt));
    if (end.data['attempts'] !== last)
        return [`phase ${phase.name} had ${last} attempts and says otherwise`];
    const final = turns.filter(turn => turn.attempt === last);
    return phase.commands.flatMap(command => commandProblems(command, final));
}
/** Commands run one after the other: an end belongs to the last start. */
function turnsOf(phase, events) {
    const turns = [];
    let open = null;
    for (const { type, data } of events) {
        if (type === 'command.started') {
            const attempt = Number.isSafeInteger(data['attempt']) ? data['attempt'] : 0;
            open = { id: data['id'], attempt, text: data['text'], cwd: data['cwd'], end: null };
            if (data['phase'] === phase)
                turns.push(open);
        }
        if (type !== 'command.ended' || open === null || open.id !== data['id'])
            continue;
        open.end = { status: data['status'], exit: data['exit'] };
        open = null;
    }
    return turns;
}
function commandProblems(command, turns) {
    const [turn, ...more] = turns.filter(one => one.id === command.id);
    if (turn === undefined || more.length > 0)
        return [`command ${command.id} was not run once`];
    // What is recorded went through redaction: a known secret in it has become `[redacted:NAME]`.
    const isText = turn.text === command.text || String(turn.text).includes('[redacted:');
    if (!isText || turn.cwd !== command.cwd)
        return [`command ${command.id} was another one than planned`];
    if (turn.end?.status !== 'ok' || turn.end.exit !== 0)
        return [
            `command ${command.id} ended ${turn.end === null ? 'never' : `with ${String(turn.end.exit ?? turn.end.status)}`}`
        ];
    return [];
}
/** Which criteria there must be is for the contract to say; that all of them hold is said here. */
function criteriaProblems({ criteria }) {
    return criteria.filter(one => !one.ok).map(one => `a criterion did not hold: ${one.subject}`);
}

// EXTERNAL MODULE: ./src/pullrequest/island.ts
var pullrequest_island = __webpack_require__(27203);
// EXTERNAL MODULE: ./src/workspace/index.ts + 23 modules
var workspace = __webpack_require__(81712);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/platform/git.ts
var platform_git = __webpack_require__(44555);
// EXTERNAL MODULE: ./src/workspace/annex.ts
var workspace_annex = __webpack_require__(99587);
// EXTERNAL MODULE: ./src/workspace/git-dir.ts
var git_dir = __webpack_require__(89563);
// EXTERNAL MODULE: ./src/workspace/names.ts
var names = __webpack_require__(32165);
// EXTERNAL MODULE: ./src/workspace/objects.ts
var objects = __webpack_require__(58017);
// EXTERNAL MODULE: ./src/workspace/remote.ts
var workspace_remote = __webpack_require__(24395);
// EXTERNAL MODULE: ./src/workspace/remote-failures.ts
var remote_failures = __webpack_require__(82311);
// EXTERNAL MODULE: ./src/workspace/repository.ts
var repository = __webpack_require__(34969);
// EXTERNAL MODULE: ./src/workspace/runner.ts
var runner = __webpack_require__(60535);
// EXTERNAL MODULE: ./src/workspace/tree-reader.ts
var tree_reader = __webpack_require__(4773);
;// CONCATENATED MODULE: ./src/workspace/pull-history.ts
/**
 * The history of a pull request, for judging it: the base branch as the server has it, and the head's commits and
 * trees without the content of a single file. Nothing is checked out, and what the user's checkout holds counts only
 * as a store of objects. Source: docs/EVIDENCE-GATE.md.
 */











/** Most memory for one object of a stranger's. */
const MOST_MEMORY = '256m';
const MOST_LOG = 64 << 20;
const BASE = 'refs/gate/base';
/** Two fetches. Throws PR_REMOTE_UNREACHABLE, PR_TOKEN_INVALID, PR_BRANCH_MOVED, PR_PUSH_FAILED, …. */
async function fetchPull(place) {
    const { repo, root, remote } = place;
    const path = (0,external_node_path_.join)(root.path, 'gate');
    const spec = {
        objectFormat: repo.objectFormat,
        shallow: null,
        head: null,
        owner: null
    };
    (0,git_dir/* makeOwned */.g7)(path, null);
    const gitDir = (0,external_node_path_.join)(path, '.git');
    (0,git_dir/* layGitDir */.WD)(gitDir, { ...spec, alternates: wholeObjects(repo), attributes: git_dir/* RAW_BYTES */.ly, config: {} });
    const mirror = (0,runner/* gitRunner */.X)((0,repository/* requireGit */.oj)(), gitDir, null);
    await fetchObjects(mirror, remote, ['--no-tags', remote.url, `+refs/heads/${place.baseBranch}:${BASE}`]);
    const base = await commitOf(mirror, BASE, place.baseBranch);
    const annex = (0,workspace_annex/* layAnnex */.V)((0,external_node_path_.join)(root.path, 'gate-head'), spec, (0,external_node_path_.join)(gitDir, 'objects'));
    // The server may not know filters; then contents come along, and nobody looks at them.
    const lean = ['--filter=blob:none', '--no-tags', `--negotiation-tip=${base.commit}`];
    await fetchObjects(annex.git, remote, [...lean, remote.url, (0,tree_reader/* objectId */.Tu)(place.headSha)]);
    const { commit, tree } = await commitOf(annex.git, place.headSha, null);
    const pseudo = { ...repo, root: path, commonDir: gitDir, shallow: false, origin: null };
    return bind(annex, pseudo, base, { commit, tree });
}
/** A clone that lacks history or contents is no help: git would take what is missing for there. */
function wholeObjects(repo) {
    const directories = (0,objects/* objectDirectories */.hu)((0,external_node_path_.join)(repo.commonDir, 'objects'));
    return repo.shallow || directories.some(objects/* isPartial */.mt) ? [] : directories;
}
async function fetchObjects(git, remote, what) {
    const options = ['--quiet', '--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-maintenance'];
    const env = { ...(0,workspace_remote/* remoteEnvironment */.o)(remote), GIT_ALLOC_LIMIT: MOST_MEMORY };
    const result = await git.attempt(['fetch', ...options, ...what], { env });
    if (result.failed)
        throw (0,remote_failures/* remoteFailure */.v)(remote, 'fetching the pull request', result);
}
function bind({ git, objects }, repo, base, head) {
    const range = [head.commit, `^${base.commit}`, '--'];
    return {
        repo,
        base,
        head,
        headObjects: objects,
        commits: (most, known) => {
            const except = known === null ? [] : [`^${(0,tree_reader/* objectId */.Tu)(known)}`];
            return commitsOf(git, [head.commit, `^${base.commit}`, ...except, '--'], most);
        },
        hasLine: async (start) => {
            const args = ['rev-list', '--max-count=1', `--grep=^${start}`, ...range];
            return (await git.read(args)).length > 0;
        },
        fork: async () => {
            const result = await git.attempt(['merge-base', '--all', head.commit, base.commit]);
            const [commit, ...more] = result.stdout.toString().split('\n').filter(Boolean);
            return commit === undefined || more.length > 0 ? null : commitOf(git, commit, null);
        },
        ancestor: async (commit, of = base.commit) => (await isAncestor(git, commit, of)) ? commitOf(git, commit, null) : null,
        wasTip: commit => wasTip(git, commit, base.commit)
    };
}
/** Exit status 1 says no; anything else that is not 0 says that one of them is not here. */
async function isAncestor(git, commit, of) {
    const args = ['merge-base', '--is-ancestor', (0,tree_reader/* objectId */.Tu)(commit), (0,tree_reader/* objectId */.Tu)(of)];
    return !(await git.attempt(args)).failed;
}
/** Going down by first parents, the line leaves what `commit` does not hold exactly above `commit`. */
async function wasTip(git, commit, tip) {
    if (commit === tip)
        return true;
    if (!(await isAncestor(git, commit, tip)))
        return false;
    const line = (await git.read(['rev-list', '--first-parent', '--parents', tip, `^${(0,tree_reader/* objectId */.Tu)(commit)}`, '--']))
        .toString()
        .trimEnd()
        .split('\n');
    return line.at(-1)?.split(' ')[1] === commit;
}
async function commitOf(git, name, branch) {
    const args = ['rev-list', '--max-count=1', '--no-walk', '--format=%T', name, '--'];
    const said = (await git.read(args)).toString();
    const [, commit, tree] = /^commit ([0-9a-f]{40,64})\n([0-9a-f]{40,64})\n$/.exec(said) ?? [];
    if (commit !== undefined && tree !== undefined)
        return { commit, tree, branch };
    throw new RangeError(`git does not say what ${name} is`);
}
const FORMAT = '--format=%H%n%T%n%an%n%B';
async function commitsOf(git, range, most) {
    const log = await git.attempt(['log', '-z', `--max-count=${most}`, FORMAT, ...range], {
        maxStdout: MOST_LOG
    });
    if (log.failed && !log.overflowed)
        throw (0,repository/* gitFailure */.tv)('git log', log);
    const count = Number((await git.read(['rev-list', '--count', ...range])).toString());
    const commits = (0,platform_git/* splitNul */.K5)(log.overflowed ? Buffer.alloc(0) : log.stdout).map(record => {
        const [commit = '', tree = '', author = '', ...message] = (0,names/* pathText */.LF)(record).split('\n');
        return { commit, tree, author, message: message.join('\n') };
    });
    return { commits, count };
}
/** Paths in which two trees differ, both sides of every rename, in the order of bytes. No content is looked at. */
async function differingPaths(git, from, to, headObjects) {
    const args = ['diff-tree', '-z', '-r', '--name-only', '--no-renames', '--ignore-submodules=none'];
    const env = headObjects === null ? {} : { GIT_ALTERNATE_OBJECT_DIRECTORIES: headObjects };
    return (0,platform_git/* splitNul */.K5)(await git.read([...args, (0,tree_reader/* objectId */.Tu)(from), (0,tree_reader/* objectId */.Tu)(to)], { env })).map(names/* pathText */.LF);
}
/**
 * The tree of both commits merged; null where they conflict. Settings of the trees (`.gitattributes`) have no say.
 * Needs git 2.38; throws RUN_GIT_FAILED with an older one.
 */
async function mergedTree(git, ours, theirs) {
    const args = ['merge-tree', '--write-tree', '--no-messages', (0,tree_reader/* objectId */.Tu)(ours), (0,tree_reader/* objectId */.Tu)(theirs)];
    const result = await git.attempt(args);
    if (result.code === 1)
        return null;
    if (result.failed)
        throw (0,repository/* gitFailure */.tv)('git merge-tree', result);
    return result.stdout.toString().trim();
}

// EXTERNAL MODULE: ./src/publish/errors.ts
var publish_errors = __webpack_require__(54188);
;// CONCATENATED MODULE: ./src/publish/gate-types.ts
/** A finding with nothing to list. */
function finding(conclusion, code, title, notes = []) {
    return {
        conclusion,
        code,
        title,
        notes,
        commits: [],
        commitCount: 0,
        paths: [],
        pathCount: 0,
        evidence: null
    };
}

// EXTERNAL MODULE: ./src/publish/local.ts
var local = __webpack_require__(3440);
;// CONCATENATED MODULE: ./src/publish/gate-compare.ts




const COMMITS_SHOWN = 20;
const PATHS_SHOWN = 50;
/**
 * The tree that the head must have is that of the evidence, brought forward to where the head left the base branch:
 * the same tree where the base did not move, a merge without conflicts where it was merged in or rebased onto. The
 * same tree on a newer base would take back what was merged meanwhile, and is not the change that was tested.
 */
async function compareHead({ history, git, run }) {
    const { manifest } = run;
    const { tree, commit } = manifest.change;
    const fork = await history.fork();
    if (fork === null || (await history.ancestor(manifest.base.commit, fork.commit)) === null)
        throw new publish_errors/* PublishError */.S('GATE_BASE_UNKNOWN', 'the head does not stand on the commit that the run started from, or on a newer one of the base branch');
    const moved = fork.commit !== manifest.base.commit;
    const expected = moved ? await mergedTree(git.runner, fork.commit, commit) : tree;
    const touched = () => differingPaths(git.runner, fork.tree, history.head.tree, history.headObjects);
    if (expected === history.head.tree)
        return { finding: moved ? broughtForward(fork.commit) : same(), touched: await touched() };
    return { finding: await changed({ history, git, run }, expected), touched: [] };
}
function same() {
    return finding('success', 'OK', 'The head is the tree that was tested');
}
function broughtForward(base) {
    return finding('success', 'OK', 'The head is the tested change, merged with a newer base', [
        `The base branch was merged in or rebased onto at ${base}, without conflicts: the head is exactly that merge. The acceptance was judged on the older base.`
    ]);
}
async function changed({ history, git, run }, expected) {
    const { tree, commit: tested } = run.manifest.change;
    const known = tested === null ? null : await history.ancestor(tested, history.head.commit);
    const [paths, { commits, count }] = await Promise.all([
        differingPaths(git.runner, expected ?? tree, history.head.tree, history.headObjects),
        history.commits(COMMITS_SHOWN + 1, known?.commit ?? null)
    ]);
    const theirs = commits.filter(one => !isEvidenceCommit(one, run));
    const conflict = 'The base branch was merged in, and git alone does not merge it with the tested change without conflicts.';
    return {
        ...finding('failure', 'GATE_CHANGED_AFTER_EVIDENCE', 'Changed after evidence', expected === null ? [conflict] : []),
        commits: theirs.slice(0, COMMITS_SHOWN).map(({ commit, author, message }) => ({
            commit,
            author,
            subject: message.split('\n', 1)[0] ?? ''
        })),
        commitCount: count - (commits.length - theirs.length),
        paths: paths.slice(0, PATHS_SHOWN),
        pathCount: paths.length
    };
}
/** The program's own commit where GitHub made and signed it: another id, and the tree that was tested. */
function isEvidenceCommit({ tree, message }, { manifest }) {
    const { change, pack } = manifest;
    return tree === change.tree && message.split('\n').includes((0,local/* packTrailer */.R)(pack.path));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/artifacts/index.ts + 5 modules
var artifacts = __webpack_require__(8161);
// EXTERNAL MODULE: ./src/evidence/index.ts + 35 modules
var evidence = __webpack_require__(98334);
// EXTERNAL MODULE: ./src/publish/evidence.ts
var publish_evidence = __webpack_require__(58858);
;// CONCATENATED MODULE: ./src/publish/gate-evidence.ts
/** The evidence that a pull request points to: whose it is, fetched, unpacked and verified. All of it is hostile. */








/** More than evidence needs, and less than what fills a runner's disk. */
const MOST_ARCHIVE = 2 * 1024 ** 3;
const LIMITS = { maxFiles: 100_000, maxBytes: 8 * 1024 ** 3 };
/** The pointer of a body, followed. Throws GATE_EVIDENCE_ codes, EVID_ codes and PR_EVIDENCE_ codes. */
async function fetchEvidence(given, body) {
    const mark = (0,pullrequest_island/* readIsland */.ic)(body, '')?.evidence ?? null;
    const id = Number(mark?.artifactId ?? 0);
    if (mark === null || id === 0 || !Number.isSafeInteger(id))
        throw new publish_errors/* PublishError */.S('GATE_EVIDENCE_MISSING', 'the text of the pull request names no artifact');
    const stored = await lookUp(given.api, id);
    await refuseForeign(given, stored, mark);
    const runDir = await unpacked(given, stored);
    const run = await (0,publish_evidence/* readSealedRun */.S)(runDir, mark.manifest, given.host.hashWorker);
    refuseOther(run, body, mark);
    refuseOtherRun(run, stored, given.repository);
    return { runDir, run, events: readEvents(runDir) };
}
async function lookUp(api, id) {
    let stored;
    try {
        stored = await api.artifact(id);
    }
    catch (cause) {
        if (!(cause instanceof errors/* OrchestratorError */.j) || cause.code !== 'EVID_ARTIFACT')
            throw cause;
        throw new publish_errors/* PublishError */.S('GATE_EVIDENCE_MISSING', `this repository has no artifact ${id}`, { cause });
    }
    if (!stored.expired)
        return stored;
    throw new publish_errors/* PublishError */.S('GATE_EVIDENCE_EXPIRED', `artifact ${id} has expired`);
}
/**
 * Evidence is not signed: whoever writes the workflow writes the evidence. So it counts only from a workflow run of
 * this repository, at a commit at which the base branch itself once stood.
 */
async function refuseForeign({ history, api }, { id, run }, mark) {
    const foreign = (why) => new publish_errors/* PublishError */.S('GATE_EVIDENCE_FOREIGN', `artifact ${id} ${why}`, { where: `artifact ${id}` });
    if (run === null)
        throw foreign('does not say which workflow run made it');
    if (run.repositoryId !== run.headRepositoryId)
        throw foreign('was made by a workflow run of a fork');
    if (mark.runId !== null && mark.runId !== String(run.id))
        throw new publish_errors/* PublishError */.S('GATE_EVIDENCE_OTHER', `artifact ${id} is of workflow run ${run.id}, and the text of the pull request says ${mark.runId}`);
    if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(run.headSha) || !(await history.wasTip(run.headSha)))
        throw foreign(`was made by a workflow run at commit ${run.headSha.slice(0, 12)}, at which ${history.base.branch} never stood`);
    // A pull request from the base into somebody's branch runs that branch's workflows, at a commit of the base.
    const event = await api.runEvent(run.id);
    if (/^pull_request/.test(event))
        throw foreign(`was made by a workflow run that ${event} started`);
}
async function unpacked({ api, place }, stored) {
    const archive = (0,external_node_path_.join)(place, 'archive.zip');
    const { sha256 } = await api.downloadArtifact(stored.id, archive, MOST_ARCHIVE);
    if (stored.digest !== null && stored.digest !== `sha256:${sha256.replace(/^sha256:/, '')}`)
        throw new publish_errors/* PublishError */.S('EVID_ARTIFACT', `artifact ${stored.id} has another digest than the server states`);
    const directory = (0,external_node_path_.join)(place, 'evidence');
    (0,external_node_fs_.mkdirSync)(directory, { mode: 0o700 });
    try {
        await (0,artifacts/* unpackArchive */.b)(archive, directory, LIMITS);
    }
    catch (cause) {
        if (!(cause instanceof artifacts/* ArchiveRefused */.Vh))
            throw cause;
        throw new publish_errors/* PublishError */.S('EVID_ARTIFACT', `artifact ${stored.id}: ${cause.message}`, { cause });
    }
    return onlyRun(directory);
}
/** Which of two runs is meant would be a guess. */
function onlyRun(directory) {
    const names = (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true }).filter(entry => entry.isDirectory());
    const [run, ...more] = names;
    if (run === undefined || more.length > 0)
        throw new publish_errors/* PublishError */.S('EVID_ARTIFACT', `the artifact holds ${names.length} runs, not one`);
    const runDir = (0,external_node_path_.join)(directory, run.name);
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(runDir, 'publish')))
        return runDir;
    throw new publish_errors/* PublishError */.S('EVID_ARTIFACT', 'the artifact holds a publishing record beside the run');
}
/** The text only points; where it says something else than the evidence, it was edited. */
function refuseOther({ manifest }, body, mark) {
    const other = (why) => new publish_errors/* PublishError */.S('GATE_EVIDENCE_OTHER', why);
    if (manifest.change === null || manifest.change.files === 0)
        throw other('the run of the evidence changed nothing');
    if ((0,pullrequest_island/* readIsland */.ic)(body, manifest.pack.path)?.ours !== true)
        throw other('the evidence is of another pack than the text of the pull request');
    if (manifest.change.tree !== mark.tree || manifest.base.commit !== mark.base)
        throw other('the evidence is of another tree or base than the text of the pull request says');
}
/** What the evidence says of the workflow run that made it, and what the server says. */
function refuseOtherRun({ manifest }, { run }, repository) {
    const stated = manifest.workflow ?? null;
    if (stated === null)
        return;
    const same = stated.run_id === String(run?.id) &&
        stated.sha === run?.headSha &&
        stated.repository.toLowerCase() === repository.toLowerCase();
    if (!same)
        throw new publish_errors/* PublishError */.S('GATE_EVIDENCE_OTHER', 'the evidence is of another workflow run than its artifact');
    if (!/^pull_request/.test(stated.event))
        return;
    throw new publish_errors/* PublishError */.S('GATE_EVIDENCE_FOREIGN', `the run was started by ${stated.event}, whose workflow is the pull request’s own`);
}
function readEvents(runDir) {
    const events = [];
    const { broken, torn } = (0,evidence/* readChain */.UM)(runDir, 'events.jsonl', event => events.push(event));
    if (broken === null && torn === 0)
        return events;
    throw new evidence/* EvidenceError */.oe('EVID_CHAIN', 'the journal does not hold', { where: runDir });
}

// EXTERNAL MODULE: ./src/platform/canonical.ts
var canonical = __webpack_require__(21429);
// EXTERNAL MODULE: ./src/permissions/limits.ts
var limits = __webpack_require__(35946);
// EXTERNAL MODULE: ./src/run/prepare.ts + 49 modules
var prepare = __webpack_require__(14167);
// EXTERNAL MODULE: ./src/run/silent.ts
var silent = __webpack_require__(19940);
// EXTERNAL MODULE: ./src/publish/handover-plan.ts
var handover_plan = __webpack_require__(50410);
;// CONCATENATED MODULE: ./src/publish/gate-plan.ts
/** The plan in the evidence against the one that base branch and policy make: nothing that a run says of itself counts. */








/**
 * Plans twice: at the run's base commit, where the same digest must come out, and at the tip of the base branch, where
 * the pack must be the same and the policy must still allow all of it. Throws PR_PLAN_MISMATCH, the code of a refusal,
 * GATE_PACK_CHANGED, GATE_POLICY_TIGHTENED, GATE_NOT_ENFORCED.
 */
async function retracePlan(given, run) {
    const { base, history } = given;
    refuseUnenforced(run);
    // What counts of a version is what it makes of pack and policy: all of that is in the digest beside its number.
    const host = { ...given.host, version: String(run.plan.program.version) };
    const planned = await (0,handover_plan/* trustedPlan */.d)(requestOf(given, run), run, history.repo, { base, trusted: base }, host);
    return { planned, today: await rulesOfToday(given, run) };
}
function refuseUnenforced({ manifest, plan }) {
    const facts = Object.entries(manifest.isolation?.facts ?? {});
    const failed = facts.find(([, ok]) => !ok);
    if (plan.isolation === 'none' || facts.length === 0)
        throw new publish_errors/* PublishError */.S('GATE_NOT_ENFORCED', 'the commands of the run were held by nothing');
    if (failed !== undefined)
        throw new publish_errors/* PublishError */.S('GATE_NOT_ENFORCED', `the sandbox did not pass its probe: ${failed[0]}`);
}
async function rulesOfToday(given, run) {
    const { branch } = given.history.base;
    const prepared = await prepareToday(given, run);
    const { contract, protectedPaths } = prepared.inputs;
    if (contract.id !== run.manifest.pack.id || (0,canonical/* canonical */.$N)(contract.files) !== (0,canonical/* canonical */.$N)(run.plan.pack.files))
        throw new publish_errors/* PublishError */.S('GATE_PACK_CHANGED', `${branch} has another pack at ${run.manifest.pack.path} than the one that was run`);
    const [refusal] = prepared.refusals;
    if (refusal !== undefined)
        throw new publish_errors/* PublishError */.S('GATE_POLICY_TIGHTENED', `${refusal.code}: ${refusal.message}`);
    const { allowedPaths, constraints } = contract;
    return { allowedPaths, readOnly: constraints.readOnly, protectedPaths };
}
async function prepareToday(given, run) {
    const { host, history } = given;
    const request = { ...requestOf(given, run), base: history.base.commit };
    try {
        return await (0,prepare/* prepare */.iA)(request, { ...host, env: {} }, silent/* silent */.K);
    }
    catch (cause) {
        if (!(cause instanceof errors/* OrchestratorError */.j) || cause.code === 'CANCELLED')
            throw cause;
        const code = isOfPack(cause, run.manifest.pack.path) ? 'GATE_PACK_CHANGED' : 'GATE_POLICY_TIGHTENED';
        throw new publish_errors/* PublishError */.S(code, `at the tip of ${history.base.branch}: ${cause.message}`, { cause });
    }
}
function isOfPack(error, path) {
    if (!(error instanceof prepare/* InvalidInput */.o9))
        return false;
    const [first] = error.problems.filter(({ severity }) => severity === 'error');
    return first?.file === path || first?.file.startsWith(`${path}/`) === true;
}
/** What the operator of the run may have chosen is taken from its plan; whether that was allowed is judged here. */
function requestOf({ history, cwd, policy }, { plan }) {
    const stated = limits/* limitNames */.c$.map(name => [name, plan.limits[name]]);
    return {
        packPath: (0,external_node_path_.resolve)(history.repo.root, plan.pack.path),
        cwd: history.repo.root,
        packFrom: 'commit',
        base: null,
        trusted: null,
        mode: plan.mode,
        policyPath: policyOf(cwd, policy),
        isolation: { kind: plan.isolation, image: plan.image, remote: null },
        backend: null,
        installSandbox: 'never',
        evidenceDir: null,
        expectPlan: null,
        change: 'implement',
        limits: Object.fromEntries(stated.filter(([, value]) => typeof value === 'number' && value > 0)),
        branchPrefix: 'codex/',
        branch: 'codex/gate',
        publish: false
    };
}
/** One within the checkout is read at the commit; only a file that lies outside of it is the operator's own. */
function policyOf(cwd, policy) {
    if (policy === null)
        return null;
    const path = (0,external_node_path_.resolve)(cwd, policy);
    const inside = (0,external_node_path_.relative)(cwd, path);
    return inside.startsWith('..') || (0,external_node_path_.isAbsolute)(inside) ? path : inside;
}

// EXTERNAL MODULE: ./src/publish/handover-change.ts + 3 modules
var handover_change = __webpack_require__(55298);
;// CONCATENATED MODULE: ./src/publish/gate.ts
/**
 * The evidence gate: whether the head of a pull request is what was tested. Everything is judged from the evidence and
 * from the base branch; nothing of the head is checked out, read or run, and the text of the pull request only says
 * where to look. Source: docs/EVIDENCE-GATE.md.
 */
















/** The prefix is the program's own, so that no check of ours can pass for one of others. */
const CHECK_NAME = 'codex-orchestrator: evidence';
/**
 * Judges one pull request and says so on its head. What cannot be judged (GitHub or the network failed, the run was
 * cancelled) is thrown: GitHubError, WorkspaceError. Everything else is a finding.
 */
async function judgePull(request, host, ports) {
    const api = await ports.connect();
    const pull = await api.get(request.pullRequest);
    const found = await judged(request, host, ports, api, pull);
    const check = await api.createCheck({
        headSha: request.checkSha ?? pull.headSha,
        name: CHECK_NAME,
        conclusion: found.conclusion,
        title: found.title,
        summary: checkSummary(found, pull),
        detailsUrl: request.detailsUrl
    });
    const { number, url, headSha, baseBranch } = pull;
    return { ...found, pull: { number, url, headSha, baseBranch }, check, requests: api.requests };
}
async function judged(request, host, ports, api, pull) {
    const { expectHead } = request;
    if (pull.merged)
        return finding('neutral', 'OK', 'The pull request is merged already');
    if (expectHead !== null && expectHead !== pull.headSha)
        return failure('GATE_HEAD_MOVED', `the event is of ${expectHead}, and the head is ${pull.headSha.slice(0, 64)}`);
    const root = await (0,workspace/* createPrivateRoot */.gz)({
        parent: (0,workspace/* defaultParent */.gE)(host.env, false),
        runId: `gate-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`,
        owner: null
    });
    try {
        return await judgeIn({ request, host, api, pull, root });
    }
    finally {
        await root.remove().catch(() => ports.note(`${root.path} could not be removed`));
    }
}
async function judgeIn(place) {
    const { request, host, pull, root } = place;
    const history = await fetchPull({
        repo: await (0,workspace/* openRepository */.h_)(request.cwd),
        root,
        remote: (0,workspace/* githubRemote */.gJ)({ ...request.forge, env: host.env }),
        baseBranch: pull.baseBranch,
        headSha: pull.headSha
    });
    const island = (0,pullrequest_island/* readIsland */.ic)(pull.body, '') !== null;
    const claim = claimOf({ island, commits: await history.hasLine((0,local/* packTrailer */.R)('')) });
    if (claim === 'none')
        return finding('neutral', 'OK', 'No evidence is asked for: this is no pull request of a pack');
    if (claim === 'removed')
        return failure('GATE_EVIDENCE_MISSING', 'its commits bear the mark of a pack, and its text has no marker (any more)');
    try {
        return await judgeEvidence(place, history);
    }
    catch (error) {
        if (!isFinding(error))
            throw error;
        return failure(error.code, error.message);
    }
}
/** A refusal is an answer. A server that does not answer is none, and neither is a defect of ours. */
function isFinding(error) {
    if (!(error instanceof errors/* OrchestratorError */.j) || error.code === 'CANCELLED')
        return false;
    return !(error instanceof github_errors/* GitHubError */.y) || error.code.startsWith('EVID_');
}
function failure(code, why) {
    return finding('failure', code, `The evidence does not hold: ${code}`, [why]);
}
async function judgeEvidence(place, history) {
    const { api, host, pull, request, root } = place;
    const { owner, name } = request.forge;
    const fetched = await fetchEvidence({
        api,
        host,
        history,
        place: await root.directory('gate-artifact'),
        repository: `${owner}/${name}`
    }, pull.body);
    const base = await baseOf(history, fetched);
    refuseUnaccepted(fetched);
    const { cwd, policy } = request;
    const { planned, today } = await retracePlan({ history, host, base, cwd, policy }, fetched.run);
    const git = await (0,workspace/* openPrivateRepository */.kB)({ repo: history.repo, base, root, owner: null });
    const { files } = await (0,handover_change/* takeChange */.m)(fetched.runDir, fetched.run, planned, git, host.clock.realNow());
    refuseCriteria((0,change/* judgeChange */.s)(files, { ...today, ...NO_LIMITS }));
    const compared = await compareHead({ history, git, run: fetched.run });
    refuseTouched(compared, today);
    return { ...compared.finding, evidence: statedBy(fetched) };
}
/** The run's base, as the base branch has it. */
async function baseOf(history, { run }) {
    const { commit, tree } = run.manifest.base;
    const base = await history.ancestor(commit);
    if (base === null)
        throw new publish_errors/* PublishError */.S('GATE_BASE_UNKNOWN', `the run started from ${commit.slice(0, 12)}, which is not in the history of ${history.base.branch}`);
    if (base.tree === tree)
        return base;
    throw new publish_errors/* PublishError */.S('PR_EVIDENCE_MISMATCH', 'the base commit has another tree than the evidence says');
}
function refuseUnaccepted({ run, events }) {
    const { manifest, plan, acceptance } = run;
    const { status, code } = manifest.verdict;
    if (status !== 'passed')
        throw new publish_errors/* PublishError */.S('GATE_NOT_ACCEPTED', `the run ended as ${code}`);
    const tree = manifest.change.tree;
    const [problem] = acceptanceProblems({ plan, tree, events, criteria: acceptance.criteria });
    if (problem !== undefined)
        throw new publish_errors/* PublishError */.S('GATE_NOT_ACCEPTED', problem);
}
/** Limits are those of the run's own plan, and were judged with it. */
const NO_LIMITS = { changedFiles: Infinity, changedLines: Infinity, exclude: [] };
/** What the head really touches, which may be other paths where the base branch was merged in meanwhile. */
function refuseTouched({ touched, finding: found }, today) {
    if (found.conclusion !== 'success')
        return;
    const files = touched.map(path => ({ path, oldPath: null, added: 0, deleted: 0 }));
    refuseCriteria((0,change/* judgeChange */.s)(files, { ...today, ...NO_LIMITS }));
}
function refuseCriteria(criteria) {
    const failed = criteria.find(({ ok }) => !ok);
    if (failed !== undefined)
        throw new publish_errors/* PublishError */.S(failed.code, `${failed.subject}: ${failed.detail}`);
}
function statedBy({ run }) {
    const { digest, run_id, pack, change, base, plan_digest } = run.manifest;
    return {
        manifest: digest,
        runId: run_id,
        pack: pack.path,
        tree: change.tree,
        base: base.commit,
        planDigest: plan_digest
    };
}

// EXTERNAL MODULE: ./src/run/host.ts + 1 modules
var host = __webpack_require__(39192);
// EXTERNAL MODULE: ./src/action/context.ts + 1 modules
var action_context = __webpack_require__(74025);
// EXTERNAL MODULE: ./src/action/errors.ts
var action_errors = __webpack_require__(78055);
// EXTERNAL MODULE: ./src/action/event.ts
var action_event = __webpack_require__(33566);
// EXTERNAL MODULE: ./src/action/job-log.ts + 1 modules
var job_log = __webpack_require__(87110);
;// CONCATENATED MODULE: ./src/action/operation-verify.ts
/**
 * `operation: verify`: the evidence gate, for a required check. Nothing of the pull request is run, read as a setting
 * or checked out. Source: docs/EVIDENCE-GATE.md.
 */













/** Returns the exit code of the step: 0 where the evidence holds or none is asked for, 3 where it does not. */
async function operateVerify(inputs, runner, process) {
    try {
        const context = (0,action_context/* readContext */.y)(process.env, inputs.path);
        (0,action_event/* rulesOf */.f)({ ...context.event, base: null });
        const request = operation_verify_requestOf(inputs, context);
        const note = (text) => (0,job_log/* row */.nM)(runner, '', text);
        const outcome = await (0,signals/* cancellable */.n)(process, signal => judgePull(request, (0,host/* hostOf */.w4)(process, signal), { note, connect: () => operation_verify_open(request, signal, note) }));
        present(runner, outcome);
        return outcome.conclusion === 'failure' ? 3 : 0;
    }
    catch (error) {
        // Whoever reads the outputs and not the job's result must not take silence for consent.
        runner.output('gate-conclusion', 'failure');
        runner.output('gate-code', error instanceof errors/* OrchestratorError */.j ? error.code : 'INTERNAL');
        throw error;
    }
}
/** Which pull request is judged, and what of it the event has fixed. Throws ActionError USAGE. */
function subjectOf({ name, payload }, asked) {
    const found = name === 'pull_request' ? ofPull(payload) : name === 'merge_group' ? ofGroup(payload) : null;
    if (found === null) {
        if (asked !== null)
            return { pullRequest: asked, expectHead: null, checkSha: null };
        throw new action_errors/* ActionError */.lZ('USAGE', `the event ${name} names no pull request`, {
            fix: 'Give its number as the input pull-request, or run the gate on pull_request.'
        });
    }
    if (asked === null || asked === found.pullRequest)
        return found;
    throw new action_errors/* ActionError */.lZ('USAGE', `the event is of pull request ${found.pullRequest}, and ${asked} is asked for`, {
        why: 'The result of the job belongs to the commit of its event.',
        fix: 'Leave the input pull-request out.'
    });
}
function ofPull(payload) {
    const { number, head } = record(record(payload)['pull_request']);
    const sha = operation_verify_commitOf(record(head)['sha']);
    if (Number.isSafeInteger(number))
        return { pullRequest: number, expectHead: sha, checkSha: null };
    throw new action_errors/* ActionError */.lZ('USAGE', 'the event payload names no pull request');
}
/** The group’s own commit is GitHub's merge of what was judged before it was queued. */
function ofGroup(payload) {
    const group = record(record(payload)['merge_group']);
    const pullRequest = mergeGroupPull(group['head_ref']);
    if (pullRequest === null)
        throw new action_errors/* ActionError */.lZ('USAGE', 'the event payload does not say which pull request the merge group is of');
    return { pullRequest, expectHead: null, checkSha: operation_verify_commitOf(group['head_sha']) };
}
function operation_verify_commitOf(value) {
    if (typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value))
        return value;
    throw new action_errors/* ActionError */.lZ('USAGE', 'the event payload names no commit to judge');
}
function record(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function operation_verify_requestOf(inputs, context) {
    const { apiUrl, serverUrl, owner, name, repository, runUrl } = context;
    return {
        ...subjectOf(context.event, inputs.pullRequestNumber),
        cwd: repository,
        policy: inputs.policy,
        forge: { apiUrl, serverUrl, owner, name, token: inputs.token },
        detailsUrl: runUrl
    };
}
/** Octokit is loaded when something is to be asked, and not before. */
async function operation_verify_open({ forge }, signal, note) {
    const { connect } = await __webpack_require__.e(/* import() */ 541).then(__webpack_require__.bind(__webpack_require__, 43541));
    const { apiUrl, owner, name, token } = forge;
    const program = `codex-orchestrator/${version/* VERSION */.x}`;
    return connect({ apiUrl, owner, name, head: null, token, branchToken: null, program, signal, note });
}
const SHOWN = 10;
function present(runner, outcome) {
    const { conclusion, code, title, notes, pull, check, evidence } = outcome;
    (0,job_log/* row */.nM)(runner, 'pr', `#${pull.number} ${pull.url}  head ${pull.headSha}`);
    if (evidence !== null)
        (0,job_log/* row */.nM)(runner, 'evidence', `run ${evidence.runId}  manifest ${evidence.manifest}  tree ${evidence.tree}`);
    for (const { commit, author, subject } of outcome.commits.slice(0, SHOWN))
        (0,job_log/* row */.nM)(runner, 'changed', `${commit.slice(0, 12)}  ${author}  ${subject}`);
    for (const path of outcome.paths.slice(0, SHOWN))
        (0,job_log/* row */.nM)(runner, 'differs', path);
    for (const note of notes)
        (0,job_log/* row */.nM)(runner, '', note);
    (0,job_log/* row */.nM)(runner, 'gate', `${conclusion}  ${code === 'OK' ? '' : `${code}  `}${title}`);
    if (conclusion === 'failure') {
        const why = [title, ...notes, (0,reasons/* reasonOf */.A3)(code)?.fix ?? ''].filter(line => line !== '').join('\n');
        runner.annotate('error', (0,neutral/* forTerminal */.Qf)(why), { title: code });
    }
    if (!check.made)
        runner.annotate('notice', (0,neutral/* forTerminal */.Qf)(check.why ?? ''), { title: 'No check run' });
    runner.summary(checkSummary(outcome, pull));
    runner.output('gate-conclusion', conclusion);
    runner.output('gate-code', code);
    runner.output('reason-code', code);
    runner.output('exit-code', conclusion === 'failure' ? '3' : '0');
}


/***/ }),

/***/ 73116:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46316);
/** The github room's one error class. Its texts hold no token: whoever makes one has been through `Session.clean`. */

class GitHubError extends _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .j {
}


/***/ })

};
