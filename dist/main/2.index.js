export const id = 2;
export const ids = [2];
export const modules = {

/***/ 16002:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  operateRun: () => (/* binding */ operateRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/sandbox/index.ts + 55 modules
var sandbox = __webpack_require__(92400);
// EXTERNAL MODULE: ./src/publish/types.ts
var types = __webpack_require__(19546);
// EXTERNAL MODULE: ./src/run/host.ts + 1 modules
var host = __webpack_require__(39192);
;// CONCATENATED MODULE: ./src/acceptance/types.ts
/** Judges: passed where every criterion held and the judging was complete. */
function judge(criteria, prose, complete) {
    const failed = criteria.some(criterion => !criterion.ok);
    return {
        schema_version: 1,
        verdict: failed ? 'failed' : complete ? 'passed' : 'not-judged',
        criteria,
        not_checked: prose.map(({ key, text, place }) => ({
            key,
            text,
            place: `${place.file}:${place.line}:${place.column}`
        }))
    };
}
/** The first criterion that did not hold names the reason of the verdict. */
function firstFailure(result) {
    return result.criteria.find(criterion => !criterion.ok) ?? null;
}

// EXTERNAL MODULE: ./src/evidence/index.ts + 35 modules
var evidence = __webpack_require__(98334);
// EXTERNAL MODULE: ./src/platform/errors.ts
var errors = __webpack_require__(46316);
// EXTERNAL MODULE: ./src/publish/local.ts
var local = __webpack_require__(3440);
// EXTERNAL MODULE: ./src/pullrequest/body.ts + 3 modules
var body = __webpack_require__(68745);
// EXTERNAL MODULE: ./src/pullrequest/names.ts
var names = __webpack_require__(74984);
// EXTERNAL MODULE: ./src/run/commit.ts
var run_commit = __webpack_require__(4120);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/redaction/index.ts + 6 modules
var redaction = __webpack_require__(45950);
// EXTERNAL MODULE: ./src/workspace/index.ts + 23 modules
var workspace = __webpack_require__(81712);
// EXTERNAL MODULE: ./src/run/isolation.ts + 25 modules
var isolation = __webpack_require__(75301);
// EXTERNAL MODULE: ./src/platform/neutral.ts
var neutral = __webpack_require__(40980);
// EXTERNAL MODULE: ./src/permissions/cloud-grants.ts
var cloud_grants = __webpack_require__(71249);
;// CONCATENATED MODULE: ./src/run/plan-markdown.ts
/** plan.md: the plan for people. */


function planMarkdown(plan) {
    return [
        `# Plan for ${(0,neutral/* forCode */.jj)(plan.pack.id)}`,
        '',
        (0,neutral/* forCode */.jj)(plan.pack.title, 200),
        '',
        `- plan ${(0,neutral/* forCode */.jj)(plan.digest)}`,
        `- pack ${(0,neutral/* forCode */.jj)(plan.pack.path)}`,
        `- base ${(0,neutral/* forCode */.jj)(plan.base.commit)}`,
        `- mode ${plan.mode}, isolation ${isolationOfPlan(plan)}`,
        `- change: ${plan.change.source === 'worktree' ? 'the uncommitted change of the workspace' : 'made by implement'}`,
        `- scope: ${plan.contract.allowed_paths === null ? 'the whole repository' : plan.contract.allowed_paths.map(path => (0,neutral/* forCode */.jj)(path)).join(', ')}`,
        '',
        ...plan.phases.flatMap(phaseSection),
        ...limitSection(plan),
        ...listSection('Required artifacts', plan.contract.artifacts.required),
        ...listSection('Optional artifacts', plan.contract.artifacts.optional),
        ...listSection('Not checked (prose)', plan.contract.not_checked),
        ...refusalSection(plan),
        ''
    ].join('\n');
}
/** The isolation in one line; an image is foreign text. */
function isolationOfPlan({ isolation, image }) {
    return image === null ? isolation : `${isolation} of ${(0,neutral/* forCode */.jj)(image, 400)}`;
}
function phaseSection(phase) {
    const heading = [`## ${phase.name}`, '', `Grant: ${grantText(phase.grant)}`, ''];
    if (phase.commands.length === 0)
        return [...heading, 'Skipped: nothing declared.', ''];
    const rows = phase.commands.map(command => `| ${(0,neutral/* forCode */.jj)(command.text, 200)} | ${(0,neutral/* forCode */.jj)(command.cwd === '' ? '.' : command.cwd)} |`);
    return [...heading, '| command | directory |', '| --- | --- |', ...rows, ''];
}
/** A grant in one line. */
function grantText(grant) {
    const network = grant.network === 'none' ? 'network none' : `network ${grant.network.join(' ')}`;
    const env = grant.env.length === 0 ? '' : `, env ${grant.env.join(' ')}`;
    const write = grant.write === null ? '' : `, write ${grant.write.join(' ')}`;
    return `${network}, cloud ${(0,cloud_grants/* cloudText */.Fe)(grant.cloud)}${env}${write}`;
}
function limitSection(plan) {
    const { exclude, ...numbers } = plan.limits;
    const rows = Object.entries(numbers)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, value]) => `| ${name} | ${value} |`);
    const excluded = exclude.length === 0 ? [] : ['', `Not counted: ${exclude.map(path => (0,neutral/* forCode */.jj)(path)).join(', ')}`];
    return ['## Limits', '', '| limit | value |', '| --- | --- |', ...rows, ...excluded, ''];
}
function listSection(title, items) {
    return items.length === 0 ? [] : [`## ${title}`, '', ...items.map(item => `- ${(0,neutral/* forCode */.jj)(item, 300)}`), ''];
}
function refusalSection(plan) {
    if (plan.refusals.length === 0)
        return [];
    const rows = plan.refusals.map(refusal => `- ${refusal.code}: ${(0,neutral/* forCode */.jj)(refusal.message, 300)}`);
    return ['## Will not run', '', ...rows, ''];
}

// EXTERNAL MODULE: ./src/run/prepare.ts + 49 modules
var prepare = __webpack_require__(14167);
// EXTERNAL MODULE: ./src/run/watch.ts
var run_watch = __webpack_require__(782);
;// CONCATENATED MODULE: ./src/run/open.ts
/** Opening and closing of a run: the private root, the plan, the run directory. */











const EVIDENCE_DIR = '.orchestrator_logs';
/** Everything up to the first record: throws where there is nothing to record yet. */
async function openRun(request, host, listener, lifeline) {
    const begun = performance.now();
    const timings = [];
    const prepared = await clocked(timings, 'read', () => (0,prepare/* prepare */.iA)(request, host, listener));
    const runAs = (0,sandbox/* chooseRunAs */.jL)();
    const root = await clocked(timings, 'private root', () => openRoot(host, runAs));
    const { isolation: chosen, limits: wanted } = prepared;
    const open = Object.values(prepared.granting.grants).some(({ network }) => network !== 'none');
    const probing = (0,isolation/* beginProbe */.kP)({ request, host, chosen, limits: wanted, open, root, runAs, lifeline });
    try {
        const { git, plan } = await planned(request, host, prepared, root, timings);
        listener.planned(plan, prepared.inputs.base.branch);
        const runId = runIdOf(plan, host);
        const redactor = (0,redaction/* createRedactor */.lY)((0,redaction/* secretsOf */.Fj)(host.env));
        const record = await clocked(timings, 'record', () => openRecord(request, host, prepared.inputs.repo, plan, runId, redactor));
        listener.opened({ runId, runDir: record.path, lifeline: lifeline.mark });
        const { inputs, limits } = prepared;
        const known = {
            probing,
            redactor,
            request,
            host,
            listener,
            inputs,
            plan,
            limits,
            runAs,
            runId,
            record,
            root,
            git,
            lifeline
        };
        return { ...known, ...freshState(limits, root, begun), timings };
    }
    catch (error) {
        await (0,isolation/* endProbe */.eS)(probing);
        await root.remove();
        throw error;
    }
}
async function planned(request, host, prepared, root, timings) {
    const { repo, base } = prepared.inputs;
    const git = await clocked(timings, 'private repository', () => (0,workspace/* openPrivateRepository */.kB)({ repo, base, root, owner: root.owner }));
    const plan = await clocked(timings, 'plan', () => (0,prepare/* planOf */.XC)(request, host, prepared, git));
    return { git, plan };
}
/** What every run starts with, before any step. */
function freshState(limits, root, begun) {
    return {
        begun,
        deadline: begun + limits.wall_minutes * 60_000,
        disk: (0,run_watch/* diskMeter */.TN)(root.path, (0,run_watch/* mebibytes */.jh)(limits.disk_mb)),
        phases: [],
        commands: [],
        criteria: [],
        bound: [],
        isolation: null,
        network: null,
        change: null,
        patch: 'none',
        judged: false,
        artifacts: null
    };
}
async function clocked(timings, step, work) {
    const start = performance.now();
    const result = await work();
    timings.push({ step, milliseconds: performance.now() - start });
    return result;
}
async function openRoot(host, runAs) {
    const parent = (0,workspace/* defaultParent */.gE)(host.env, runAs.dropped);
    await (0,workspace/* sweepStaleRoots */.Ny)(parent);
    return (0,workspace/* createPrivateRoot */.gz)({
        parent,
        runId: (0,external_node_crypto_.randomBytes)(6).toString('hex'),
        owner: runAs.dropped ? runAs : null
    });
}
/** Random, or under a frozen clock from the plan digest, so that the same inputs make the same bytes. */
function runIdOf(plan, host) {
    if (host.clock.frozen)
        return `r-${plan.digest.slice('sha256:'.length, 'sha256:'.length + 12)}`;
    const stamp = host.clock
        .now()
        .replace(/[-:]/g, '')
        .replace(/\.\d+Z$/, '')
        .replace('T', '-');
    return `r-${stamp}-${(0,external_node_crypto_.randomBytes)(3).toString('hex')}`;
}
function openRecord(request, host, repo, plan, runId, redactor) {
    const evidenceDir = request.evidenceDir === null ? (0,external_node_path_.join)(repo.root, EVIDENCE_DIR) : (0,external_node_path_.resolve)(request.cwd, request.evidenceDir);
    if (request.evidenceDir === null)
        (0,evidence/* addToGitExclude */.PY)(repo.commonDir, EVIDENCE_DIR);
    const owner = ownerOf(repo.root);
    const record = (0,evidence/* createRunDirectory */.HZ)({
        evidenceDir,
        runId,
        clock: host.clock,
        redactor,
        ...(owner === null ? {} : { owner })
    });
    record.journal.append('run.started', {
        run_id: runId,
        program: plan.program,
        plan_digest: plan.digest,
        pack: { id: plan.pack.id, title: plan.pack.title, path: plan.pack.path },
        base: plan.base,
        ...workflowOf(request)
    });
    record.writeJson('plan.json', plan);
    record.writeText('plan.md', planMarkdown(plan));
    return record;
}
/** The member of event and manifest; left out where there is none, so that records elsewhere stay as they are. */
function workflowOf({ workflow }) {
    return workflow === undefined || workflow === null ? {} : { workflow };
}
/** Started as root (sudo), the evidence still belongs to whom the repository belongs to. */
function ownerOf(root) {
    if (process.getuid?.() !== 0)
        return null;
    const { uid, gid } = (0,external_node_fs_.statSync)(root);
    return uid === 0 ? null : { uid, gid };
}
/** Removes the private root, once nothing looks into it any more. */
async function closeRun(run) {
    await (0,isolation/* endProbe */.eS)(run.probing);
    try {
        await run.root.remove();
    }
    catch (error) {
        // The outcome stands; the next run sweeps what is left.
        run.listener.note(`${run.root.path} could not be removed: ${error.message}`);
    }
}

// EXTERNAL MODULE: ./src/run/verdict.ts
var run_verdict = __webpack_require__(38972);
;// CONCATENATED MODULE: ./src/run/state.ts

/** Times a step, and stops before it where the run was cancelled. */
async function timed(run, step, work) {
    refuseCancelled(run);
    const begun = performance.now();
    try {
        return await work();
    }
    finally {
        run.timings.push({ step, milliseconds: performance.now() - begun });
    }
}
function refuseCancelled(run) {
    if (run.host.signal.aborted)
        throw new run_verdict/* RunStop */.cw('CANCELLED', 'the run was cancelled by a signal');
}
/** Records a phase's end, in the journal too. */
function endPhase(run, name, status, code, attempts) {
    run.phases.push({ name, status, code, attempts });
    run.record.journal.append('phase.ended', { phase: name, status, code, attempts });
    run.listener.phaseEnded(name, status, code);
}
/** Milliseconds for records: null under a frozen clock. */
function recordedDuration(run, milliseconds) {
    return run.host.clock.frozen ? null : Math.round(milliseconds);
}

// EXTERNAL MODULE: ./src/acceptance/change.ts
var acceptance_change = __webpack_require__(94899);
// EXTERNAL MODULE: ./src/acceptance/paths.ts
var paths = __webpack_require__(3787);
// EXTERNAL MODULE: ./src/artifacts/index.ts + 5 modules
var artifacts = __webpack_require__(8161);
// EXTERNAL MODULE: ./src/permissions/secret-files.ts + 2 modules
var secret_files = __webpack_require__(1894);
// EXTERNAL MODULE: ./src/permissions/secret-rules.ts
var secret_rules = __webpack_require__(72400);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ./src/run/layout.ts
/** What a phase sees: mounts and environment, the same paths in every run so that nothing inside names this host. */

const WORKSPACE = '/workspace';
const HOME = '/home/codex';
const ARTIFACTS = '/artifacts';
const DATA = '/data';
/**
 * Mounts in their order: the tree (read-only where the grant names what may be written, with those paths on top),
 * its pinned `.git`, private home and tmp, the artifacts directory, and the bound read-only paths.
 */
function phaseMounts(directories, git, bound, grant) {
    const writable = (grant.write ?? []).map((path) => ({
        source: `${directories.tree}/${path}`,
        target: `${WORKSPACE}/${path}`,
        mode: 'rw'
    }));
    return [
        { source: directories.tree, target: WORKSPACE, mode: grant.write === null ? 'rw' : 'ro' },
        ...writable,
        ...git,
        { source: directories.home, target: HOME, mode: 'rw' },
        { source: directories.tmp, target: '/tmp', mode: 'rw' },
        { source: directories.artifacts, target: ARTIFACTS, mode: 'rw' },
        ...[...bound].sort(byDepth).map(({ source, target }) => ({ source, target, mode: 'ro' }))
    ];
}
/** Outer paths first, so that a path bound within another lies on top of it. */
function byDepth(a, b) {
    return depth(a.target) - depth(b.target) || (a.target < b.target ? -1 : 1);
}
function depth(path) {
    return path === '/' ? 0 : 1 + depth((0,posix_.dirname)(path));
}
/** The whole environment of a command: nothing of the caller's but what the grant names. */
function phaseEnvironment(facts) {
    return {
        ...facts.passed,
        ...facts.git,
        ARTIFACTS_DIR: ARTIFACTS,
        CI: 'true',
        CODEX_ATTEMPT: String(facts.attempt),
        CODEX_ORCHESTRATOR: '1',
        CODEX_PACK_ID: facts.packId,
        CODEX_PHASE: facts.phase,
        DATA_DIR: DATA,
        HOME,
        LANG: 'C.UTF-8',
        LOGNAME: 'codex',
        PATH: facts.path,
        SHELL: '/bin/bash',
        TERM: 'dumb',
        TMPDIR: '/tmp',
        TZ: 'UTC',
        USER: 'codex',
        ...(facts.sourceDateEpoch === undefined ? {} : { SOURCE_DATE_EPOCH: facts.sourceDateEpoch })
    };
}

;// CONCATENATED MODULE: ./src/run/secrets.ts
/** The credentials of a tree that a phase is about to see, covered by empty read-only files. Source: issue 4, point 4. */






/**
 * Credentials of a tree on disk, sorted by path. To be asked of a fresh tree, before a phase has written to it; its
 * `.git` is left out. Throws SECRET_TREE_TOO_LINKED.
 */
function credentialsIn(tree, { declared, spared }) {
    const none = () => false;
    const { found, bytes } = walkOf(tree);
    return (0,secret_files/* secretFilesIn */.J)(found, path => headOf(tree, bytes.get(path) ?? Buffer.from(path)), {
        declared: declared.length === 0 ? none : (0,paths/* pathMatcher */.k)(declared),
        spared: spared.length === 0 ? none : (0,paths/* pathMatcher */.k)(spared)
    });
}
/** Mounts that lay an empty file over each. A rename or removal of such a path inside fails with EBUSY. */
function coversOf(paths, emptyFile) {
    return paths.map(path => ({ source: emptyFile, target: `${WORKSPACE}/${path}` }));
}
/**
 * Every file and link. A name that is not UTF-8 is told as the room of workspaces tells it: nothing could be laid over
 * such a file, and that room refuses the tree where one is a credential.
 */
function walkOf(tree) {
    const walk = { found: [], bytes: new Map() };
    for (const queue = [Buffer.alloc(0)]; queue.length > 0;) {
        const directory = queue.pop() ?? Buffer.alloc(0);
        for (const name of (0,external_node_fs_.readdirSync)(below(tree, directory), { encoding: 'buffer' })) {
            const path = directory.length === 0 ? name : Buffer.concat([directory, SLASH, name]);
            if (!path.equals(DOT_GIT) && look(tree, path, walk))
                queue.push(path);
        }
    }
    return walk;
}
const SLASH = Buffer.from('/');
const DOT_GIT = Buffer.from('.git');
/** True for a directory. */
function look(tree, bytes, { found, bytes: odd }) {
    const full = below(tree, bytes);
    const stat = (0,external_node_fs_.lstatSync)(full, { throwIfNoEntry: false, bigint: true });
    if (stat === undefined || stat.isDirectory())
        return stat !== undefined;
    const path = (0,workspace/* pathText */.LF)(bytes);
    if (!Buffer.from(path).equals(bytes))
        odd.set(path, bytes);
    if (stat.isSymbolicLink())
        found.push({ kind: 'symlink', path, target: (0,workspace/* pathText */.LF)((0,external_node_fs_.readlinkSync)(full, { encoding: 'buffer' })) });
    else if (stat.isFile())
        found.push({ kind: 'file', path, id: `${stat.dev}:${stat.ino}`, bytes: Number(stat.size) });
    return false;
}
function below(tree, path) {
    return path.length === 0 ? Buffer.from(tree) : Buffer.concat([Buffer.from(`${tree}/`), path]);
}
/** The beginning of a regular file; null where it cannot be read. The tree is fresh: no link leads elsewhere. */
function headOf(tree, path) {
    let fd;
    try {
        fd = (0,external_node_fs_.openSync)(below(tree, path), external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    }
    catch {
        return null;
    }
    try {
        const stat = (0,external_node_fs_.fstatSync)(fd);
        if (!stat.isFile())
            return null;
        const head = Buffer.alloc(Math.min(stat.size, secret_rules/* HEAD_BYTES */.Lq));
        return head.subarray(0, (0,external_node_fs_.readSync)(fd, head, 0, head.length, 0));
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}

;// CONCATENATED MODULE: ./src/run/covers.ts
/** The credentials of a phase's tree: withheld from git inside, and covered by empty files wherever they are. */





/** To be asked of a fresh tree, before a phase has written to it. `directory` is a name of its own below the private root. */
async function coverSecrets(run, tree, directory) {
    const found = withoutOwn(run, credentialsOf(run, tree));
    const git = await run.git.insideGit(tree, { withheld: found.map(({ path }) => path) });
    if (git.withheld.length === 0)
        return { git, covers: () => Promise.resolve([]) };
    if (run.plan.isolation === 'none')
        throw uncoverable(git.withheld);
    if (git.withheld.length > MOST_COVERED)
        throw tooMany(git.withheld.length);
    recordCovered(run, git, found);
    const empty = (0,external_node_path_.join)(await run.root.directory(directory), 'empty');
    (0,external_node_fs_.writeFileSync)(empty, '', { mode: 0o444 });
    return { git, covers: async () => coversOf(await run.git.withheldNow(tree), empty) };
}
/**
 * A user's own change may take a credential out, and the base inside would still hold it: what is one there is withheld
 * before the change is tested.
 */
async function withholdBase(run) {
    const edited = run.change?.files.some(({ status }) => status !== 'added') ?? false;
    if (run.plan.change.source !== 'worktree' || !edited)
        return;
    const base = await run.git.checkout(run.inputs.base.tree, 'base-credentials');
    await run.git.withhold(credentialsOf(run, base).map(({ path }) => path));
}
/** Commands of isolation none see the tree itself: nothing can be laid over a file of it. */
function uncoverable(paths) {
    const shown = paths.slice(0, PATHS_SHOWN).map(path => JSON.stringify(path));
    const rest = paths.length - shown.length;
    return new sandbox/* SandboxError */.ES('ISO_NONE_SECRET', `isolation none beside credentials of the repository: ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`, {
        why: 'Without isolation nothing can be laid over these files, and every command could read them.',
        fix: 'Take them out of the repository, or run the pack with isolation sandbox. Files that are none the operator names under not_secret of the policy.'
    });
}
const PATHS_SHOWN = 5;
/** Each is a mount; bubblewrap takes 9,000 words. */
const MOST_COVERED = 2500;
function tooMany(count) {
    return new run_verdict/* RunStop */.cw('SECRET_TREE_TOO_MANY', `${count} files of the tree are credentials, and at most ${MOST_COVERED} can be covered`);
}
function credentialsOf(run, tree) {
    return credentialsIn(tree.path, {
        declared: run.plan.contract.secrets,
        spared: run.inputs.notSecret
    });
}
/** What implement wrote is its own; what the user wrote may be a credential. */
function withoutOwn(run, found) {
    const files = run.plan.change.source === 'worktree' ? [] : (run.change?.files ?? []);
    const own = new Set(files.map(({ path }) => path));
    return found.filter(({ path }) => !own.has(path));
}
/** A file without a rule of its own has the content of one that has. */
function recordCovered(run, git, found) {
    const rules = new Map(found.map(({ path, rule }) => [path, rule]));
    run.record.journal.append('secrets.covered', {
        head: git.head,
        files: git.withheld.map(path => ({ path, rule: rules.get(path) ?? 'the same content' }))
    });
}

// EXTERNAL MODULE: ./src/run/inputs.ts + 1 modules
var inputs = __webpack_require__(61218);
;// CONCATENATED MODULE: ./src/acceptance/signature.ts
/** The signature of a failure, by which a breaker sees that a second attempt failed in the same way. */
/**
 * Command, exit status and the last lines of output with what varies between attempts taken out: numbers, hex ids,
 * times, escape sequences, temporary names. Equal signatures mean the same error.
 */
function failureSignature(command, status, tail) {
    const text = tail
        .replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '')
        .replace(/\b[0-9a-f]{7,64}\b/gi, '#')
        .replace(/\/tmp\/\S+/g, '/tmp/#')
        .replace(/\d+(\.\d+)?/g, '#')
        .split(/\r?\n/)
        .map(line => line.trim())
        .filter(line => line !== '')
        .slice(-20)
        .join('\n');
    return `${command}\n${status}\n${text}`;
}

;// CONCATENATED MODULE: ./src/run/places.ts
/** Whether what a phase names is there, asked before the sandbox would fail for it. The tree is hostile: no link is followed. */




/**
 * Throws EXEC_CWD_MISSING or SCOPE_WRITE_MISSING. What lies below a bound path or behind a link is not looked at: the
 * one is mounted over the tree, the other is resolved inside.
 */
function refuseMissingPlaces(tree, bound, phase, command) {
    const covered = bound.some(({ target }) => `${WORKSPACE}/${command.cwd}/`.startsWith(`${target}/`));
    if (!covered && kindInTree(tree, command.cwd) !== 'directory')
        throw new run_verdict/* RunStop */.cw('EXEC_CWD_MISSING', `${phase.name}: "${command.text}" runs in ${command.cwd}, which is no directory of the tree`);
    const missing = (phase.grant.write ?? []).find(path => kindInTree(tree, path) === null);
    if (missing !== undefined)
        throw new run_verdict/* RunStop */.cw('SCOPE_WRITE_MISSING', `${phase.name} may write ${missing}, which does not exist in the tree`);
}
/** A link counts as whatever it leads to inside; null where nothing is there. */
function kindInTree(tree, path) {
    const parts = path.split('/').filter(part => part !== '');
    for (let end = 1; end <= parts.length; end++) {
        const stat = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(tree, ...parts.slice(0, end)), { throwIfNoEntry: false });
        if (stat === undefined)
            return null;
        if (stat.isSymbolicLink())
            return 'directory';
        if (!stat.isDirectory())
            return end === parts.length ? 'file' : null;
    }
    return 'directory';
}

// EXTERNAL MODULE: ./src/permissions/cloud/index.ts + 10 modules
var cloud = __webpack_require__(61135);
// EXTERNAL MODULE: ./src/permissions/isolation.ts
var permissions_isolation = __webpack_require__(8516);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/sandbox/cgroup-files.ts
/** The files of one control group: read, written, and taken as absent where they cannot be. */


/** A number of a file of `name number` lines; null where there is none. */
function field(group, file, name) {
    const found = new RegExp(`^${name} (\\d+)$`, 'm').exec(content((0,external_node_path_.join)(group.path, file)));
    return found === null ? null : Number(found[1]);
}
/** The one number of a file; null where there is none. */
function number(group, file) {
    const read = content((0,external_node_path_.join)(group.path, file)).trim();
    return /^\d+$/.test(read) ? Number(read) : null;
}
/** Removes an empty group; true where it is gone. */
function discardPath(path) {
    try {
        (0,external_node_fs_.rmdirSync)(path);
        return true;
    }
    catch (error) {
        return error.code === 'ENOENT';
    }
}
/** False where the kernel does not take the value. */
function set(group, file, value) {
    const path = (0,external_node_path_.join)(group.path, file);
    // Writing would make an ordinary file of it where this is no control group.
    if (!(0,external_node_fs_.existsSync)(path))
        return false;
    try {
        (0,external_node_fs_.writeFileSync)(path, value);
        return true;
    }
    catch {
        return false;
    }
}
/** Empty where it cannot be read. */
function content(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'latin1');
    }
    catch {
        return '';
    }
}
/** Names in a directory; none where it cannot be read. */
function entries(path) {
    try {
        return (0,external_node_fs_.readdirSync)(path);
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./src/sandbox/cgroup-place.ts
/**
 * Where control groups can be made on this machine: which controllers are mounted, at which version, and below which
 * directory this program may make groups. Sources: cgroups(7), proc_pid_mountinfo(5), the kernel's cgroup-v2.rst.
 */


const V1 = ['memory', 'pids', 'cpu', 'cpuacct'];
const V2 = ['memory', 'pids', 'cpu'];
/** Pure: reads both texts. What is not visible from here (another namespace, another root) is left out. */
function ownGroups(mountinfo, membership) {
    const mounts = mountinfo.split('\n').flatMap(mountOf);
    const lines = membership.split('\n').flatMap(line => {
        const [, id, controllers = '', path] = /^(\d+):([^:]*):(.*)$/.exec(line) ?? [];
        return id === undefined || path === undefined ? [] : [{ controllers: controllers.split(','), path }];
    });
    const v1 = lines.flatMap(({ controllers, path }) => {
        const known = V1.filter(one => controllers.includes(one));
        const mount = mounts.find(({ type, options }) => type === 'cgroup' && known.some(one => options.includes(one)));
        const parent = known.length === 0 || mount === undefined ? null : visible(mount, path);
        return parent === null ? [] : [{ parent, controllers: known }];
    });
    const unified = lines.find(({ controllers }) => controllers.length === 1 && controllers[0] === '');
    const mount = mounts.find(({ type }) => type === 'cgroup2');
    const own = unified === undefined || mount === undefined ? null : visible(mount, unified.path);
    return { v1, v2: own === null || mount === undefined ? null : { mount: mount.at, own } };
}
function mountOf(line) {
    const [left = '', right = ''] = line.split(' - ');
    const [, , , root, at] = left.split(' ');
    const [type, , options = ''] = right.split(' ');
    if (root === undefined || at === undefined || (type !== 'cgroup' && type !== 'cgroup2'))
        return [];
    return [{ root: unescaped(root), at: unescaped(at), type, options: options.split(',') }];
}
/** Spaces and the like are written in octal. */
function unescaped(text) {
    return text.replace(/\\([0-7]{3})/g, (_whole, digits) => String.fromCharCode(Number.parseInt(digits, 8)));
}
/** Where a group of a hierarchy is found below a mount that may show only a part of it. */
function visible({ root, at }, path) {
    if (!path.startsWith('/') || path.split('/').includes('..'))
        return null;
    if (root === '/')
        return path === '/' ? at : `${at}${path}`;
    if (path === root)
        return at;
    return path.startsWith(`${root}/`) ? `${at}${path.slice(root.length)}` : null;
}
/** Every place where this program may make groups now; each controller at most once. */
function usablePlaces() {
    const groups = ownGroups(cgroup_place_text('/proc/self/mountinfo'), cgroup_place_text('/proc/self/cgroup'));
    const v1 = groups.v1
        .filter(({ parent }) => writable(parent) && writable((0,external_node_path_.join)(parent, 'cgroup.procs')))
        .map((one) => ({ version: 1, hostLeaf: null, home: one.parent, ...one }));
    const taken = new Set(groups.v1.flatMap(({ controllers }) => controllers));
    const wanted = V2.filter(controller => !taken.has(controller));
    const v2 = groups.v2 === null || wanted.length === 0 ? null : unifiedPlace(groups.v2, wanted);
    return v2 === null ? v1 : [...v1, v2];
}
/**
 * Version 2, in this order: below our own group where it already hands controllers on (the root of a hierarchy);
 * below it after we stepped aside into a leaf, where nobody else is in it (`systemd-run --scope -p Delegate=yes`);
 * beside it, where our own group bears no limit that a sibling would escape (a user's own systemd slice).
 */
function unifiedPlace({ mount, own }, wanted) {
    const below = placeAt(own, own, wanted, null);
    if (below !== null)
        return below;
    const beside = (0,external_node_path_.dirname)(own);
    // Stepped aside for an earlier group that is still there.
    if ((0,external_node_path_.basename)(own) === hostName())
        return placeAt(beside, own, wanted, own);
    const aside = stepAside(own, wanted);
    if (aside !== null)
        return aside;
    if (own === mount || !beside.startsWith(mount) || bearsLimit(own))
        return null;
    return placeAt(beside, own, wanted, null);
}
function placeAt(parent, home, wanted, hostLeaf) {
    const handed = words((0,external_node_path_.join)(parent, 'cgroup.subtree_control'));
    const controllers = wanted.filter(one => handed.includes(one));
    // Moving a process needs leave to write where its old and its new group meet, which is this directory.
    if (controllers.length === 0 || !writable(parent) || !writable((0,external_node_path_.join)(parent, 'cgroup.procs')))
        return null;
    return { version: 2, parent, home, controllers, hostLeaf };
}
function stepAside(own, wanted) {
    const offered = wanted.filter(one => words((0,external_node_path_.join)(own, 'cgroup.controllers')).includes(one));
    if (offered.length === 0 || !writable(own) || !writable((0,external_node_path_.join)(own, 'cgroup.subtree_control')))
        return null;
    if (words((0,external_node_path_.join)(own, 'cgroup.procs')).some(pid => !isOurs(Number(pid))))
        return null;
    const leaf = (0,external_node_path_.join)(own, hostName());
    try {
        (0,external_node_fs_.mkdirSync)(leaf, { recursive: true });
        for (const pid of words((0,external_node_path_.join)(own, 'cgroup.procs')))
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(leaf, 'cgroup.procs'), pid);
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(own, 'cgroup.subtree_control'), offered.map(one => `+${one}`).join(' '));
        return placeAt(own, leaf, offered, leaf);
    }
    catch {
        stepBack({ version: 2, parent: own, home: own, controllers: offered, hostLeaf: leaf });
        return null;
    }
}
function hostName() {
    return `codex-host-${process.pid}`;
}
/** Undoes `stepAside` once no group is left below; what cannot be undone is left: it bounds nothing. */
function stepBack({ parent, hostLeaf, controllers }) {
    if (hostLeaf === null || !(0,external_node_fs_.existsSync)(hostLeaf))
        return;
    try {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(parent, 'cgroup.subtree_control'), controllers.map(one => `-${one}`).join(' '));
        for (const pid of words((0,external_node_path_.join)(hostLeaf, 'cgroup.procs')))
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(parent, 'cgroup.procs'), pid);
        (0,external_node_fs_.rmdirSync)(hostLeaf);
    }
    catch {
        // Another group is in use: the last one to go steps back.
    }
}
/** This process or a descendant of it: whom it may move without anybody noticing. */
function isOurs(pid) {
    for (let at = pid, steps = 0; at > 0 && steps < 64; steps += 1) {
        if (at === process.pid)
            return true;
        at = parentOf(at);
    }
    return false;
}
/** 0 where there is none. The command name before the fields may hold spaces and parentheses. */
function parentOf(pid) {
    const stat = cgroup_place_text(`/proc/${pid}/stat`);
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? 0);
}
const BOUNDS = ['memory.max', 'memory.high', 'memory.swap.max', 'pids.max', 'cpu.max', 'cpuset.cpus'];
function bearsLimit(group) {
    return BOUNDS.some(name => {
        const value = cgroup_place_text((0,external_node_path_.join)(group, name)).trim();
        return value !== '' && !value.startsWith('max');
    });
}
function writable(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.W_OK);
        return true;
    }
    catch {
        return false;
    }
}
/** Words of a file; none where it cannot be read. */
function words(path) {
    return cgroup_place_text(path)
        .split(/\s+/)
        .filter(word => word !== '');
}
function cgroup_place_text(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./src/sandbox/cgroup-move.ts
/** Moving a process and all its descendants into control groups. */




/** Rounds after which a tree that keeps growing outside is given up. */
const MOST_ROUNDS = 50;
/**
 * Moves until a whole look finds nobody outside. Whoever is started by a process inside is inside, so a tree can only
 * grow outside by those not yet moved, and each look moves all of those.
 */
function addTree(groups, root) {
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
        const tree = descendants(root);
        const outside = groups.map(group => {
            const members = new Set(words((0,external_node_path_.join)(group.path, 'cgroup.procs')));
            return { group, pids: tree.filter(pid => !members.has(String(pid))) };
        });
        if (outside.every(({ pids }) => pids.length === 0))
            return true;
        for (const { group, pids } of outside)
            for (const pid of pids)
                if (!move(group, pid))
                    return false;
    }
    return false;
}
/** False where the kernel refuses; a process that is gone needs no moving. */
function move(group, pid) {
    try {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(group.path, 'cgroup.procs'), String(pid));
        return true;
    }
    catch (error) {
        return error.code === 'ESRCH' || !(0,external_node_fs_.existsSync)(`/proc/${pid}`);
    }
}
/** A process that lives, and all below it. Zombies are in no group. */
function descendants(root) {
    const children = new Map();
    const alive = new Set();
    for (const name of entries('/proc')) {
        if (!/^\d+$/.test(name))
            continue;
        const stat = content(`/proc/${name}/stat`);
        const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        if (state === undefined || parent === undefined)
            continue;
        if (state !== 'Z' && state !== 'X')
            alive.add(Number(name));
        const siblings = children.get(Number(parent));
        if (siblings === undefined)
            children.set(Number(parent), [Number(name)]);
        else
            siblings.push(Number(name));
    }
    const found = [root];
    // Grows while it is walked.
    for (const pid of found)
        found.push(...(children.get(pid) ?? []));
    return found.filter(pid => alive.has(pid));
}

// EXTERNAL MODULE: ./src/sandbox/processes.ts
var processes = __webpack_require__(73618);
;// CONCATENATED MODULE: ./src/sandbox/cgroup.ts
/**
 * A control group for one command: memory, processes and CPU time bounded by the kernel for all its processes
 * together. Where none is to be had there is none, and rlimits and polling hold what they can.
 * Sources: cgroups(7), the kernel's cgroup-v1/memory.rst, cgroup-v1/pids.rst and cgroup-v2.rst.
 */








/** Opens a group with the limits that can be had, or gives null where none of them can. Never throws. */
function openCgroup(options) {
    const groups = [];
    for (const place of usablePlaces()) {
        sweep(place);
        const group = make(place);
        if (group !== null)
            groups.push(group);
        else
            stepBack(place);
    }
    const limits = new Set();
    for (const group of groups)
        for (const limit of bound(group, options))
            limits.add(limit);
    if (limits.size > 0)
        return holderOf(groups, limits);
    for (const group of groups)
        discard(group);
    return null;
}
function make(place) {
    const own = (0,processes/* processId */.PA)(process.pid);
    const name = `codex-${process.pid}-${own?.startTime ?? '0'}-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
    const path = (0,external_node_path_.join)(place.parent, name);
    try {
        (0,external_node_fs_.mkdirSync)(path);
        return { version: place.version, path, controllers: place.controllers, place };
    }
    catch {
        return null;
    }
}
/** Empty groups of programs that are gone: killed before they could remove them. */
function sweep({ parent }) {
    for (const name of entries(parent)) {
        const [, pid, startTime] = /^codex-(?:host-)?(\d+)(?:-(\d+)-[0-9a-f]{8})?$/.exec(name) ?? [];
        if (pid === undefined)
            continue;
        const alive = (0,processes/* processId */.PA)(Number(pid));
        if (alive === null || (startTime !== undefined && !(0,processes/* isAlive */._n)({ pid: Number(pid), startTime })))
            discardPath((0,external_node_path_.join)(parent, name));
    }
}
const PERIOD_MICROSECONDS = 100_000;
function bound(group, { memoryBytes, processes, cpus }) {
    const held = [];
    const has = (controller) => group.controllers.includes(controller);
    if (memoryBytes !== undefined && has('memory') && boundMemory(group, memoryBytes))
        held.push('memory');
    if (processes !== undefined && has('pids') && set(group, 'pids.max', String(processes)))
        held.push('processes');
    if (cpus !== undefined && has('cpu') && boundCpu(group, cpus))
        held.push('cpu');
    return held;
}
/** Swap counts as memory: otherwise a command would push the machine into it. */
function boundMemory(group, bytes) {
    const value = String(Math.floor(bytes));
    if (group.version === 1) {
        if (!set(group, 'memory.limit_in_bytes', value))
            return false;
        set(group, 'memory.memsw.limit_in_bytes', value);
        return true;
    }
    if (!set(group, 'memory.max', value))
        return false;
    set(group, 'memory.swap.max', '0');
    // A command that lost one process at random would go on in a state that nobody wrote.
    set(group, 'memory.oom.group', '1');
    return true;
}
function boundCpu(group, cpus) {
    const quota = Math.max(1000, Math.round(cpus * PERIOD_MICROSECONDS));
    if (group.version === 2)
        return set(group, 'cpu.max', `${quota} ${PERIOD_MICROSECONDS}`);
    return (set(group, 'cpu.cfs_period_us', String(PERIOD_MICROSECONDS)) &&
        set(group, 'cpu.cfs_quota_us', String(quota)));
}
function holderOf(groups, limits) {
    const counting = groups.filter(({ version, controllers }) => version === 2 || controllers.includes('cpuacct'));
    return {
        limits,
        countsCpu: counting.length > 0,
        paths: groups.map(({ path }) => path),
        add: pid => addTree(groups, pid),
        events: () => eventsOf(groups),
        usage: () => usageOf(groups, counting),
        kill: () => killAll(groups),
        release: () => removeAll(groups, moveOut),
        remove: () => removeAll(groups, killAll)
    };
}
function eventsOf(groups) {
    const memory = groups.find(({ controllers }) => controllers.includes('memory'));
    const pids = groups.find(({ controllers }) => controllers.includes('pids'));
    const file = memory?.version === 1 ? 'memory.oom_control' : 'memory.events';
    return {
        oomKills: memory === undefined ? 0 : (field(memory, file, 'oom_kill') ?? 0),
        pidsMax: pids === undefined ? 0 : (field(pids, 'pids.events', 'max') ?? 0)
    };
}
function usageOf(groups, counting) {
    const memory = groups.find(({ controllers }) => controllers.includes('memory'));
    const pids = groups.find(({ controllers }) => controllers.includes('pids'));
    const [cpu] = counting;
    return {
        memoryBytes: memory === undefined
            ? null
            : number(memory, memory.version === 1 ? 'memory.usage_in_bytes' : 'memory.current'),
        processes: pids === undefined ? null : number(pids, 'pids.current'),
        cpuSeconds: cpu === undefined ? null : cpuSeconds(cpu)
    };
}
function cpuSeconds(group) {
    const used = group.version === 1 ? number(group, 'cpuacct.usage') : field(group, 'cpu.stat', 'usage_usec');
    if (used === null)
        return null;
    return used / (group.version === 1 ? 1e9 : 1e6);
}
/** With no process allowed any more, a fork bomb cannot outrun the rounds. */
function killAll(groups) {
    for (const group of groups) {
        set(group, 'pids.max', '0');
        if (group.version === 2)
            set(group, 'cgroup.kill', '1');
    }
    // 0 stands for a process of another namespace, and would mean our own process group to kill(2).
    const inside = groups.flatMap(({ path }) => words((0,external_node_path_.join)(path, 'cgroup.procs')).map(Number));
    for (const pid of inside)
        if (pid > 1)
            (0,processes/* signal */.vP)(pid);
}
const REMOVE_ROUNDS = 200;
const REMOVE_PAUSE_MS = 10;
/** Groups are made beside or below this program's own, and a process moved to the one above counts there as before. */
function moveOut(groups) {
    for (const { path, place } of groups) {
        const to = (0,external_node_path_.join)(place.home, 'cgroup.procs');
        for (const pid of words((0,external_node_path_.join)(path, 'cgroup.procs')))
            attempt(() => (0,external_node_fs_.writeFileSync)(to, pid));
    }
}
function attempt(work) {
    try {
        work();
    }
    catch {
        // The process is gone, or the next round tries again.
    }
}
async function removeAll(groups, empty) {
    for (let round = 0; round < REMOVE_ROUNDS; round += 1) {
        if (groups.some(({ path }) => words((0,external_node_path_.join)(path, 'cgroup.procs')).length > 0))
            empty(groups);
        const left = groups.filter(group => !discard(group));
        if (left.length === 0)
            return true;
        await (0,promises_.setTimeout)(REMOVE_PAUSE_MS);
    }
    return false;
}
/** Removes an empty group; true where it is gone. */
function discard(group) {
    if (!discardPath(group.path))
        return false;
    const others = entries(group.place.parent).filter(name => /^codex-\d+-\d+-[0-9a-f]{8}$/.test(name));
    if (group.place.hostLeaf !== null && others.length === 0)
        stepBack(group.place);
    return true;
}

;// CONCATENATED MODULE: ./src/run/cgroup.ts
/** Holding one command to its limits: by the kernel where a control group is to be had, by rlimits and polling elsewhere. */



/** Bounds that are watched for the whole command. */
function watchedLimits(limits) {
    return {
        memoryBytes: (0,run_watch/* mebibytes */.jh)(limits.memory_mb),
        processes: limits.processes,
        cpuSeconds: limits.cpu_minutes * 60
    };
}
/**
 * Bounds of each process. The file size is one mebibyte above the disk limit, so that a file that is stopped there is
 * past that limit, which then is the reason. Nobody but root may ask for more open files than this program itself has.
 */
function commandRlimits(limits, hardOpenFiles = ownHardOpenFiles()) {
    return {
        // Above what the group or the watch allows, so that one of them steps in and says why.
        processes: limits.processes + 2 * run_watch/* LAUNCHER_PROCESSES */.HA,
        fileBytes: (0,run_watch/* mebibytes */.jh)(limits.disk_mb + 1),
        openFiles: Math.min(limits.open_files, hardOpenFiles),
        cpuSeconds: Math.max(1, Math.ceil(limits.cpu_minutes * 60))
    };
}
/** The hard RLIMIT_NOFILE of this program; Infinity where it has none or cannot tell. */
function ownHardOpenFiles() {
    try {
        const text = (0,external_node_fs_.readFileSync)('/proc/self/limits', 'latin1');
        const hard = /^Max open files\s+\S+\s+(\d+)/m.exec(text)?.[1];
        return hard === undefined ? Infinity : Number(hard);
    }
    catch {
        return Infinity; // no procfs: no Linux, no sandbox
    }
}
/**
 * A group that holds a started command, or null where none is to be had or the command could not be moved into it:
 * then polling holds. Close it with `remove()` when the command has ended.
 */
function holdCommand(pid, limits) {
    const { memoryBytes, processes } = watchedLimits(limits);
    const group = openCgroup({ memoryBytes, processes: processes + run_watch/* LAUNCHER_PROCESSES */.HA });
    if (group === null || group.add(pid))
        return group;
    // Some of it may be inside: the group is taken away from around them only once they are out or gone.
    void group.release();
    return null;
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./src/run/command.ts
/** One command of a pack: sandboxed, logged as it prints, bounded in time, output, memory, processes and disk. */



/** Runs one command to its end. Rejects where there was none, never for anything that a command does. */
async function runCommand(backend, spec, log, bounds, signal) {
    const begun = performance.now();
    if (signal.aborted)
        return { exit: notStarted, limit: null, cancelled: true, milliseconds: 0, attempts: [] };
    const child = backend.spawn(spec);
    const group = bounds.held ? holdCommand(child.pid, bounds.limits) : null;
    const breaker = breakerFor(child, bounds, group, signal);
    const drained = pump(child, log, bounds.outputBytes, () => breaker.trip('LIMIT_OUTPUT'));
    const [exit] = await Promise.all([child.exited, drained]);
    breaker.disarm();
    if (!signal.aborted)
        lastLook(bounds, group, exit, breaker);
    await group?.remove();
    const failure = child.failure?.() ?? null;
    if (failure !== null && breaker.tripped() === null && !signal.aborted)
        throw failure;
    return {
        exit,
        limit: breaker.tripped() ?? child.limit?.() ?? null,
        cancelled: signal.aborted,
        milliseconds: performance.now() - begun,
        attempts: child.attempts?.() ?? []
    };
}
/** What happened since the last look of the watch, to a command that ended before the next one. */
function lastLook(bounds, group, exit, breaker) {
    const held = (0,run_watch/* heldLimit */.pu)(group, watchedLimits(bounds.limits));
    if (held !== null)
        breaker.trip(held);
    if ((0,run_watch/* endedByCpuLimit */.$c)(exit.code))
        breaker.trip('LIMIT_CPU');
    // The hint of the free space will not do here: somebody else may have freed as much meanwhile.
    if (bounds.disk(true))
        breaker.trip('LIMIT_DISK');
}
const notStarted = { code: null, signal: null, setupError: null };
/** The first limit passed ends the command; later ones change nothing. */
function breakerFor(child, bounds, group, signal) {
    let tripped = null;
    const trip = (code) => {
        tripped ??= code;
        child.kill();
    };
    const kill = () => child.kill();
    signal.addEventListener('abort', kill, { once: true });
    const phaseFirst = bounds.phaseMilliseconds <= bounds.runMilliseconds;
    const wall = Math.max(0, Math.min(bounds.phaseMilliseconds, bounds.runMilliseconds));
    const timer = setTimeout(() => trip(phaseFirst ? 'LIMIT_WALL_PHASE' : 'LIMIT_WALL_RUN'), wall);
    const watch = (0,run_watch/* watchLimits */.U$)(child.pid, bounds.disk, watchedLimits(bounds.limits), trip, group);
    let armed = true;
    void bounds.networkDied?.then(() => armed && trip('NET_PROXY_DIED'));
    const disarm = () => {
        armed = false;
        clearTimeout(timer);
        watch.stop();
        signal.removeEventListener('abort', kill);
    };
    return { trip, tripped: () => tripped, disarm };
}
/** Streams output into the log, which keeps no more than its limit; passing the limit trips the breaker. */
async function pump(child, log, most, over) {
    let seen = 0;
    const take = (chunk) => {
        seen += chunk.length;
        log.write(chunk);
        if (seen > most)
            over();
    };
    const drain = async (stream) => {
        stream.on('data', take);
        await (0,external_node_stream_promises_.finished)(stream, { writable: false }).catch(() => undefined); // a broken pipe ends the output, not the run
    };
    await Promise.all([drain(child.stdout), drain(child.stderr)]);
}

;// CONCATENATED MODULE: ./src/run/turn.ts
/** One command's turn in its phase: recorded, run, reported; what stops the run is thrown after it is recorded. */










/** Runs a command to its end. Throws RunStop where it was cancelled, hit a limit, or could not be started. */
async function runTurn(run, phase, command, { index, attempt, view, deadline }) {
    const log = logPath(phase.name, index, attempt, command.text);
    const network = (0,permissions_isolation/* networkText */.gw)(run.plan.isolation, phase.grant);
    const access = await accessFor(run, phase, command, index, attempt);
    run.record.journal.append('command.started', {
        id: command.id,
        phase: phase.name,
        attempt,
        text: command.text,
        cwd: command.cwd,
        log
    });
    run.listener.commandStarted({ id: command.id, phase: phase.name, text: command.text, network });
    const sink = run.record.openLog(log, {
        maxBytes: (0,run_watch/* mebibytes */.jh)(run.limits.output_mb),
        echo: bytes => run.listener.output(bytes),
        secrets: access.secrets
    });
    const launch = () => runCommand(run.isolation.backend, specOf(run, phase, command, attempt, view, access), sink, boundsOf(run, deadline), run.host.signal);
    let end = null;
    try {
        end = await started(run, phase, command, attempt, sink, launch);
    }
    finally {
        await access.ended(end?.attempts ?? []);
    }
    const kept = sink.end();
    const report = reportOf(command, phase.name, log, end, run.record.tail(log));
    run.commands.push(report);
    run.record.journal.append('command.ended', { ...endFacts(run, command.id, report), output: kept });
    run.listener.commandEnded(report);
    stopIfNeeded(run, phase, attempt, report, end);
    return report;
}
/** Before the command counts as started: a proxy that ended meanwhile ends the phase. */
async function accessFor(run, phase, command, index, attempt) {
    try {
        return await run.network.open(phase, command, index + 1);
    }
    catch (error) {
        const code = error instanceof errors/* OrchestratorError */.j ? error.code : 'INTERNAL';
        endPhase(run, phase.name, 'failed', code, attempt);
        throw error;
    }
}
/** A command whose sandbox is refused before it is launched is recorded as not started. */
async function started(run, phase, command, attempt, sink, launch) {
    try {
        return await launch();
    }
    catch (error) {
        const code = error instanceof errors/* OrchestratorError */.j ? error.code : 'INTERNAL';
        const output = sink.end();
        run.record.journal.append('command.ended', { id: command.id, status: 'not-started', code, output });
        endPhase(run, phase.name, 'failed', code, attempt);
        throw error;
    }
}
function logPath(phase, index, attempt, text) {
    const slug = text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 32)
        .replace(/-+$/, '') || 'command';
    const again = attempt === 1 ? '' : `-attempt-${attempt}`;
    return `logs/${phase}/${String(index + 1).padStart(2, '0')}-${slug}${again}.log`;
}
function specOf(run, phase, command, attempt, { directories, git, covered }, { network }) {
    const backend = run.isolation.backend;
    return {
        argv: (0,sandbox/* shellArgv */.$K)(command.text),
        cwd: command.cwd === '' ? WORKSPACE : `${WORKSPACE}/${command.cwd}`,
        env: phaseEnvironment({
            phase: phase.name,
            attempt,
            packId: run.plan.pack.id,
            path: backend.path,
            git: git.env,
            sourceDateEpoch: run.host.env['SOURCE_DATE_EPOCH'],
            passed: passedTo(run, phase)
        }),
        mounts: phaseMounts(directories, git.mounts, [...run.bound, ...covered], phase.grant),
        rlimits: commandRlimits(run.limits),
        network
    };
}
/** Variables that the phase names, and those that a cloud it was granted opens, where they are set. */
function passedTo({ inputs }, { grant }) {
    const opened = grant.cloud === 'none' ? [] : (0,cloud/* cloudOpening */.az)(grant.cloud).variables;
    const values = [...grant.env, ...opened].flatMap(name => {
        const value = inputs.passedEnv[name];
        return value === undefined ? [] : [[name, value]];
    });
    return Object.fromEntries(values);
}
function boundsOf(run, phaseDeadline) {
    const now = performance.now();
    return {
        limits: run.limits,
        outputBytes: (0,run_watch/* mebibytes */.jh)(run.limits.output_mb),
        disk: run.disk,
        phaseMilliseconds: phaseDeadline - now,
        runMilliseconds: run.deadline - now,
        held: run.isolation.held,
        networkDied: run.network.died
    };
}
function reportOf(command, phase, log, end, tail) {
    const status = end.cancelled
        ? 'cancelled'
        : end.limit !== null
            ? 'limited'
            : end.exit.code === 0
                ? 'ok'
                : 'failed';
    const { code: exit, signal } = end.exit;
    return {
        id: command.id,
        phase,
        text: command.text,
        cwd: command.cwd,
        status,
        exit,
        signal,
        milliseconds: end.milliseconds,
        log,
        tail
    };
}
function endFacts(run, id, report) {
    return {
        id,
        status: report.status,
        exit: report.exit,
        signal: report.signal,
        milliseconds: recordedDuration(run, report.milliseconds)
    };
}
function stopIfNeeded(run, phase, attempt, report, end) {
    if (report.status === 'cancelled') {
        endPhase(run, phase.name, 'cancelled', 'CANCELLED', attempt);
        throw new run_verdict/* RunStop */.cw('CANCELLED', `cancelled while "${report.text}" ran`, { where: report.log });
    }
    if (end.limit !== null) {
        endPhase(run, phase.name, 'limited', end.limit, attempt);
        throw new run_verdict/* RunStop */.cw(end.limit, `${phase.name}: "${report.text}" was stopped`, { where: report.log });
    }
    if (end.exit.setupError !== null) {
        endPhase(run, phase.name, 'failed', 'ISO_SETUP', attempt);
        throw new run_verdict/* RunStop */.cw('ISO_SETUP', `the sandbox for "${report.text}" could not be built: ${end.exit.setupError}`);
    }
}
function howItEnded(report) {
    return report.exit === null
        ? `was ended by ${report.signal ?? 'a signal'}`
        : `ended with status ${report.exit}`;
}

;// CONCATENATED MODULE: ./src/run/phase.ts
/** One phase: its commands in order, in a tree made for the attempt, with bounded attempts. */








/**
 * Runs a phase with up to `limits.attempts` attempts. Throws RunStop for limits, cancellation, set-up failures and,
 * in the style `first`, for a failed command; in the style `all` the caller judges the reports.
 */
async function runPhase(run, phase, style) {
    run.record.journal.append('phase.started', { phase: phase.name, network: phase.grant.network });
    const signatures = new Set();
    for (let attempt = 1;; attempt++) {
        const end = await attemptPhase(run, phase, style, attempt);
        if (end.ok || attempt >= run.limits.attempts)
            return finish(run, phase, style, end, attempt);
        refuseSameError(run, phase, end, signatures, attempt);
    }
}
function finish(run, phase, style, end, attempts) {
    endPhase(run, phase.name, end.ok ? 'ok' : 'failed', end.ok ? null : style.failureCode, attempts);
    if (!end.ok && style.failure === 'first') {
        const failed = end.reports.find(report => report.status === 'failed');
        throw new run_verdict/* RunStop */.cw(style.failureCode, `${phase.name}: "${failed.text}" ${howItEnded(failed)}`, {
            where: failed.log
        });
    }
    return end;
}
function refuseSameError(run, phase, end, seen, attempt) {
    const failed = end.reports.find(report => report.status === 'failed');
    const signature = failureSignature(failed.text, howItEnded(failed), failed.tail);
    if (seen.has(signature)) {
        endPhase(run, phase.name, 'limited', 'LIMIT_SAME_ERROR', attempt);
        throw new run_verdict/* RunStop */.cw('LIMIT_SAME_ERROR', `${phase.name}: "${failed.text}" failed twice with the same error`, { where: failed.log });
    }
    seen.add(signature);
    run.listener.note(`${phase.name}: attempt ${attempt} failed, trying again`);
}
async function attemptPhase(run, phase, style, attempt) {
    const tree = await style.freshTree(attempt);
    const directories = await phaseDirectories(run, phase.name, attempt, tree);
    const { git, covers } = await coverSecrets(run, tree, `covers-${phase.name}-${attempt}`);
    const deadline = performance.now() + run.limits.phase_minutes * 60_000;
    const reports = [];
    for (const [index, command] of phase.commands.entries()) {
        await remakeMountPoints(run, tree);
        checkPlaces(run, phase, command, tree, attempt);
        const view = { directories, git, covered: await covers() };
        const report = await runTurn(run, phase, command, { index, attempt, view, deadline });
        reports.push(report);
        if (report.status === 'failed' && style.failure === 'first')
            break;
    }
    return { tree, reports, ok: reports.every(report => report.status === 'ok') };
}
function checkPlaces(run, phase, command, tree, attempt) {
    try {
        refuseMissingPlaces(tree.path, run.bound, phase, command);
    }
    catch (error) {
        if (error instanceof run_verdict/* RunStop */.cw)
            endPhase(run, phase.name, 'failed', error.code, attempt);
        throw error;
    }
}
/** Paths inside the tree over which something is mounted. */
function mountPointsOf(run) {
    return boundInTree(run).map(({ target }) => target.slice(WORKSPACE.length + 1));
}
function boundInTree(run) {
    return run.bound.filter(({ target }) => target.startsWith(`${WORKSPACE}/`));
}
/** Before every command: a phase may have removed a mount point, or put a link where one of its parents was. */
async function remakeMountPoints(run, tree) {
    const paths = mountPointsOf(run);
    await run.git.verifyMountPoints(tree, paths);
    for (const { source, target } of boundInTree(run)) {
        await run.git.mountPoint(tree, target.slice(WORKSPACE.length + 1), (0,external_node_fs_.lstatSync)(source).isDirectory() ? 'directory' : 'file');
    }
}
async function phaseDirectories(run, phase, attempt, tree) {
    // A phase that makes things starts again without what its failed attempt left; a test keeps what was made for it.
    const again = attempt > 1 && phase !== 'test';
    if (run.artifacts === null || again)
        run.artifacts = await run.root.directory(`artifacts-${phase}-${attempt}`);
    return {
        tree: tree.path,
        home: await run.root.directory(`home-${phase}-${attempt}`),
        tmp: await run.root.directory(`tmp-${phase}-${attempt}`),
        artifacts: run.artifacts
    };
}

;// CONCATENATED MODULE: ./src/run/steps.ts
/** The steps of a run, each over the state that earlier steps left. */












/** Copies carried paths and data into the run, and binds them. */
async function handIn(run) {
    for (const [index, input] of run.plan.inputs.entries()) {
        const target = (0,external_node_path_.join)(await run.root.directory(`input-${index}`), 'content');
        (0,inputs/* copyInput */.s)(run.inputs.repo.root, input, target, run.runAs.dropped ? run.runAs : null);
        run.bound.push({
            source: target,
            target: input.kind === 'data' ? `${DATA}/${input.name}` : `${WORKSPACE}/${input.path}`
        });
    }
}
function steps_planned(run, name) {
    return run.plan.phases.find(phase => phase.name === name);
}
function skip(run, name) {
    run.listener.phase(name, 'skipped', 'nothing declared');
    endPhase(run, name, 'skipped', null, 0);
}
/** setup: may change no tracked file; what it produces is moved out of its tree and bound read-only from then on. */
async function setup(run) {
    const phase = steps_planned(run, 'setup');
    if (phase.commands.length === 0)
        return skip(run, 'setup');
    const { tree } = await runPhase(run, phase, {
        failure: 'first',
        failureCode: 'SETUP_FAILED',
        freshTree: attempt => run.git.checkout(run.inputs.base.tree, `setup-${attempt}`)
    });
    const drift = await run.git.trackedDrift(tree);
    if (drift.length > 0)
        throw new run_verdict/* RunStop */.cw('SETUP_CHANGED_TREE', `setup changed ${drift.slice(0, 5).join(', ')}`);
    const store = await run.root.directory('produced');
    for (const [index, path] of run.plan.contract.produces.entries()) {
        const target = (0,external_node_path_.join)(store, String(index));
        await run.git.takeProduced(tree, path, target);
        run.bound.push({ source: target, target: `${WORKSPACE}/${path}` });
    }
}
/** implement: the change is what the host sees afterwards, or the user's own with `--change worktree`. */
async function implement(run) {
    if (run.plan.change.source === 'worktree') {
        run.change = await run.git.changeOfWorktree(run.inputs.repo.root);
        if (run.change.tree !== run.plan.change.tree)
            throw new run_verdict/* RunStop */.cw('CARRY_MISSING', 'the workspace changed between the plan and the run', {
                fix: 'Run again while nothing writes there.'
            });
        run.listener.phase('implement', 'skipped', 'the uncommitted change of the workspace is judged');
        return endPhase(run, 'implement', 'skipped', null, 0);
    }
    const phase = steps_planned(run, 'implement');
    if (phase.commands.length === 0) {
        run.change = emptyChange(run);
        return skip(run, 'implement');
    }
    let last = null;
    const freshTree = async (attempt) => (last = await run.git.checkout(run.inputs.base.tree, `implement-${attempt}`));
    try {
        await runPhase(run, phase, { failure: 'first', failureCode: 'IMPLEMENT_FAILED', freshTree });
    }
    catch (error) {
        // A trip or a failure keeps the change that was made so far, as evidence; the reason of the stop stays the first one.
        if (last !== null)
            run.change = await run.git.change(last, { ignoreMountPoints: mountPointsOf(run) }).catch(() => null);
        throw error;
    }
    run.change = await run.git.change(last, { ignoreMountPoints: mountPointsOf(run) });
}
function emptyChange(run) {
    const { tree } = run.inputs.base;
    return { tree, baseTree: tree, files: [], added: 0, deleted: 0 };
}
/** The criteria that a change must meet before anything is tested on it. */
async function checkChange(run) {
    const change = run.change;
    run.record.journal.append('change.computed', {
        tree: change.tree,
        files: change.files.length,
        added: change.added,
        deleted: change.deleted
    });
    const { contract } = run.inputs;
    const criteria = (0,acceptance_change/* judgeChange */.s)(change.files, {
        allowedPaths: contract.allowedPaths,
        changedFiles: run.limits.changed_files,
        changedLines: run.limits.changed_lines,
        exclude: run.limits.exclude,
        readOnly: contract.constraints.readOnly,
        protectedPaths: run.plan.protected_paths
    });
    run.criteria.push(...criteria);
    const failed = criteria.find(criterion => !criterion.ok);
    if (failed)
        throw new run_verdict/* RunStop */.cw(failed.code, `${failed.subject}: ${failed.detail}`);
    if (change.files.length > 0)
        await writePatch(run, change);
    if (run.patch === 'secret')
        throw new run_verdict/* RunStop */.cw('SECRET_IN_CHANGE', 'a secret of this environment stands in the change');
}
/** Records the change as a patch, redacted like everything that is recorded. */
async function writePatch(run, change) {
    const { redactions } = await run.record.writeWith('change.patch', path => run.git.writePatch(change, path));
    run.patch = Object.keys(redactions).length === 0 ? 'clean' : 'secret';
}
/** test: the acceptance commands in a clean tree of base plus exactly the change. */
async function test(run) {
    const phase = steps_planned(run, 'test');
    if (phase.commands.length === 0)
        return skip(run, 'test');
    const change = run.change;
    await withholdBase(run);
    const { tree, reports } = await runPhase(run, phase, {
        failure: 'all',
        failureCode: 'ACC_FAILED',
        freshTree: attempt => run.git.checkout(change.tree, `test-${attempt}`)
    });
    for (const report of reports) {
        const ok = report.status === 'ok';
        run.criteria.push({
            kind: 'command',
            subject: report.text,
            ok,
            code: ok ? null : 'ACC_FAILED',
            detail: ok ? howItEnded(report) : `${howItEnded(report)}, see ${report.log}`
        });
    }
    await judgeTestTree(run, tree);
    await collect(run, tree);
}
async function judgeTestTree(run, tree) {
    const { required, optional } = run.inputs.contract.artifacts;
    const declared = [...required, ...optional];
    const directory = run.inputs.contract.directory;
    const isArtifact = (0,paths/* pathMatcher */.k)([
        ...declared,
        ...declared.map(glob => (directory === '' ? glob : `${directory}/${glob}`))
    ]);
    const drift = (await run.git.trackedDrift(tree)).filter(path => declared.length === 0 || !isArtifact(path));
    const ok = drift.length === 0;
    const detail = ok
        ? 'no tracked file was changed by the test'
        : `changed by the test: ${drift.slice(0, 5).join(', ')}`;
    run.criteria.push({
        kind: 'tree',
        subject: 'test leaves the tree as it is',
        ok,
        code: ok ? null : 'TEST_CHANGED_TREE',
        detail
    });
}
/** Declared artifacts: searched in $ARTIFACTS_DIR, then in the pack's directory of the test tree. */
async function collect(run, tree) {
    const { contract } = run.inputs;
    const found = await (0,artifacts/* collectArtifacts */.kx)({
        required: contract.artifacts.required,
        optional: contract.artifacts.optional,
        roots: [
            { label: 'artifacts', path: run.artifacts },
            { label: 'pack', path: (0,external_node_path_.join)(tree.path, contract.directory) }
        ],
        record: run.record,
        maxBytes: (0,run_watch/* mebibytes */.jh)(run.limits.disk_mb)
    });
    run.criteria.push(...found.criteria);
}
/** docs.required: present and not empty in the tree that the change leads to. */
async function checkDocs(run) {
    for (const path of run.inputs.contract.docsRequired) {
        const bytes = await run.git.readBlob(run.change.tree, path);
        const ok = bytes !== null && bytes.length > 0;
        run.criteria.push({
            kind: 'docs',
            subject: path,
            ok,
            code: ok ? null : 'ACC_DOCS_MISSING',
            detail: ok ? `${bytes.length} bytes` : 'absent or empty'
        });
    }
}
/** The end of the acceptance: the first criterion that did not hold is the reason of the verdict. */
function decide(run) {
    refuseCancelled(run);
    run.judged = true;
    const failed = run.criteria.find(criterion => !criterion.ok);
    if (failed)
        throw new run_verdict/* RunStop */.cw(failed.code, `${failed.subject}: ${failed.detail}`);
}

// EXTERNAL MODULE: ./src/permissions/refused.ts
var permissions_refused = __webpack_require__(93044);
// EXTERNAL MODULE: ./src/reasons/index.ts + 21 modules
var reasons = __webpack_require__(91923);
;// CONCATENATED MODULE: ./src/run/summary.ts




function summaryMarkdown(facts) {
    const { plan, verdict } = facts;
    return [
        `# ${verdict.status.toUpperCase()} ${(0,neutral/* forCode */.jj)(plan.pack.id)}`,
        '',
        (0,neutral/* forCode */.jj)(plan.pack.title, 200),
        '',
        `- verdict ${verdict.code}: ${(0,neutral/* forCode */.jj)(verdict.detail, 300)}`,
        ...(verdict.code === 'OK' ? [] : [`- what to do: ${(0,reasons/* reasonOf */.A3)(verdict.code)?.fix ?? 'see the logs'}`]),
        `- run ${(0,neutral/* forCode */.jj)(facts.runId)}`,
        `- plan ${(0,neutral/* forCode */.jj)(plan.digest)}`,
        `- base ${(0,neutral/* forCode */.jj)(plan.base.commit)}`,
        `- isolation ${facts.isolation}`,
        '',
        ...(plan.isolation === 'none' ? [permissions_isolation/* NOT_ENFORCED_MARKDOWN */.LA, ''] : []),
        ...summary_phaseSection(facts),
        ...refusedSection(facts),
        ...acceptanceSection(facts.acceptance),
        ...changeSection(facts.change),
        ''
    ].join('\n');
}
function summary_phaseSection(facts) {
    const rows = facts.phases.map(phase => `| ${phase.name} | ${phase.status} | ${phase.code ?? ''} |`);
    const commands = facts.commands.map(command => {
        const time = facts.durations ? `${(command.milliseconds / 1000).toFixed(1)} s` : '';
        return `| ${command.phase} | ${(0,neutral/* forCode */.jj)(command.text)} | ${command.status} | ${time} | ${(0,neutral/* forCode */.jj)(command.log)} |`;
    });
    const table = ['', '| phase | command | | time | log |', '| --- | --- | --- | --- | --- |', ...commands];
    return [
        '## Phases',
        '',
        '| phase | status | code |',
        '| --- | --- | --- |',
        ...rows,
        ...(commands.length > 0 ? table : []),
        ''
    ];
}
const REFUSED_SHOWN = 50;
/** What was asked of the network in vain, and what a pack would say to be granted it. */
function refusedSection({ refused, commands, plan }) {
    if (refused.length === 0)
        return [];
    const rows = refused.slice(0, REFUSED_SHOWN).map(one => {
        const command = commands.find(({ id }) => id === one.command)?.text ?? one.command;
        return `| ${one.code} | ${(0,neutral/* forCode */.jj)((0,permissions_refused/* refusedText */.cN)(one), 280)} | ${one.tries} | ${(0,neutral/* forCode */.jj)(command)} | ${(0,neutral/* forCode */.jj)(one.process ?? '', 200)} |`;
    });
    const rest = refused.length - rows.length;
    const line = (0,permissions_refused/* grantLine */.ll)(refused, plan.phases);
    return [
        '## Refused by the network',
        '',
        '| code | host | tries | command | process |',
        '| --- | --- | --- | --- | --- |',
        ...rows,
        '',
        ...(rest > 0 ? [`and ${rest} more, in egress.jsonl`, ''] : []),
        ...(line === null ? [] : ['If it is meant, the pack says:', '', (0,neutral/* forCode */.jj)(line, 4000), ''])
    ];
}
function acceptanceSection(result) {
    const rows = result.criteria.map(row => `| ${row.ok ? 'held' : 'FAILED'} | ${row.kind} | ${(0,neutral/* forCode */.jj)(row.subject)} | ${(0,neutral/* forCode */.jj)(row.detail)} |`);
    const prose = result.not_checked.map(row => `- ${(0,neutral/* forCode */.jj)(row.text, 300)}`);
    return [
        `## Acceptance: ${result.verdict}`,
        '',
        '| | kind | criterion | seen |',
        '| --- | --- | --- | --- |',
        ...rows,
        '',
        ...(prose.length > 0 ? ['Not checked, because it is prose:', '', ...prose, ''] : [])
    ];
}
function changeSection(change) {
    if (change === null || change.files.length === 0)
        return ['## Change', '', 'No change.'];
    const rows = change.files.slice(0, 200).map(file => {
        const from = file.oldPath === null ? '' : `${(0,neutral/* forCode */.jj)(file.oldPath, 200)} → `;
        return `| ${file.status} | ${from}${(0,neutral/* forCode */.jj)(file.path, 200)} | +${file.added} −${file.deleted} |`;
    });
    const rest = change.files.length - rows.length;
    return [
        '## Change',
        '',
        '| | path | lines |',
        '| --- | --- | --- |',
        ...rows,
        ...(rest > 0 ? ['', `and ${rest} more`] : [])
    ];
}

;// CONCATENATED MODULE: ./src/run/conclude.ts
/** The end of a run: the change as files, the acceptance, the summary, the seal, the index, and then the branch. */












const PHASES = ['plan', 'setup', 'implement', 'test'];
/** Seals what was recorded, whatever ended the run, and publishes a passed change. */
async function conclude(run, ending) {
    run.record.releaseReserve();
    const refused = await closeNetwork(run);
    let verdict = (0,run_verdict/* withLikelyCause */.MH)(ending.verdict, run.commands, refused);
    completePhases(run, verdict);
    const acceptance = judge(run.criteria, run.inputs.contract.prose, run.judged);
    const { branchPrefix, branch: named } = run.request;
    const branch = named ?? (0,names/* branchName */.at)(branchPrefix, run.plan.pack.id, run.inputs.contract.slug);
    const begun = performance.now();
    let commit = null;
    try {
        commit = await writeChange(run, verdict, branch);
    }
    catch (error) {
        // Whatever keeps the change from being written, the record is sealed.
        if (verdict.status === 'passed')
            verdict = (0,run_verdict/* verdictOf */.Vj)(error);
    }
    run.timings.push({ step: 'change files', milliseconds: performance.now() - begun });
    const manifest = sealRun(run, verdict, acceptance, commit, refused);
    const published = await publishIfPassed(run, verdict, branch, commit, manifest, acceptance, refused);
    return { ...outcomeOf(run, { verdict }, acceptance, manifest), refused, ...published };
}
/** After this nothing can be asked any more, and the record of what was refused is whole. */
async function closeNetwork(run) {
    await run.network?.close();
    return run.network?.refused() ?? [];
}
/** Phases that the ending left out are listed as not run, so that every record has all of them. */
function completePhases(run, verdict) {
    const known = new Set(run.phases.map(phase => phase.name));
    const cut = verdict.status !== 'passed';
    for (const name of PHASES) {
        if (known.has(name))
            continue;
        const denied = cut && name === 'plan';
        endPhase(run, name, denied ? 'failed' : 'not-run', denied ? verdict.code : null, 0);
        if (cut && !denied)
            run.listener.phase(name, 'not-run', verdict.code);
    }
}
/**
 * change.patch and change.bundle, also of a run that did not pass; the commit is made once, by the host. A change
 * that holds a known secret gets neither commit nor bundle: in a bundle it could not be redacted.
 */
async function writeChange(run, verdict, branch) {
    const { change } = run;
    // On a full disk the room that was kept back is for the seal.
    if (change === null || change.files.length === 0 || verdict.code === 'EVID_WRITE')
        return null;
    if (run.patch === 'none')
        await writePatch(run, change);
    if (run.patch === 'secret')
        return null;
    const { contract } = run.inputs;
    const commit = await run.git.commit(change, {
        message: (0,run_commit/* commitMessage */.d)(contract, run.plan.digest),
        identity: run_commit/* PROGRAM_IDENTITY */.e,
        date: run.host.clock.now()
    });
    const ref = `refs/heads/${branch}`;
    await run.record.writeWith('change.bundle', path => run.git.writeBundle(commit, ref, path), 'never');
    return commit;
}
function sealRun(run, verdict, acceptance, commit, refused) {
    const { record, change, plan, isolation } = run;
    record.writeJson('acceptance.json', acceptance);
    record.writeText('summary.md', summaryMarkdown({
        runId: run.runId,
        plan,
        verdict,
        phases: run.phases,
        commands: run.commands,
        change,
        acceptance,
        refused,
        isolation: isolation === null ? 'not started' : (0,body/* isolationText */.Cw)(isolation.backend.name, plan),
        durations: !run.host.clock.frozen
    }));
    record.journal.append('run.verdict', { status: verdict.status, code: verdict.code, exit: verdict.exit });
    const begun = performance.now();
    const manifest = record.seal(manifestFacts(run, verdict, commit));
    (0,evidence/* writeIndex */._M)(record.evidenceDir, run.host.clock);
    run.timings.push({ step: 'seal', milliseconds: performance.now() - begun });
    return manifest;
}
function manifestFacts(run, verdict, commit) {
    const { change, plan, isolation } = run;
    return {
        run_id: run.runId,
        program: plan.program,
        pack: { id: plan.pack.id, title: plan.pack.title, path: plan.pack.path },
        base: plan.base,
        plan_digest: plan.digest,
        change: change === null
            ? null
            : {
                tree: change.tree,
                commit,
                files: change.files.length,
                added: change.added,
                deleted: change.deleted
            },
        isolation: isolation === null
            ? null
            : {
                backend: isolation.backend.name,
                version: isolation.backend.version,
                facts: Object.fromEntries(isolation.report.facts.map(fact => [fact.name, fact.ok]))
            },
        verdict: {
            status: verdict.status,
            code: verdict.code,
            exit: verdict.exit,
            likely_cause: verdict.likelyCause
        },
        phases: run.phases,
        ...workflowOf(run.request),
        started_at: run.record.startedAt,
        finished_at: run.host.clock.now()
    };
}
async function publishIfPassed(run, verdict, branch, commit, manifest, acceptance, refused) {
    if (verdict.status !== 'passed')
        return { publish: null, publishError: null };
    try {
        const publish = await timed(run, 'pr', () => publishStep(run, branch, commit, manifest, acceptance, refused));
        return { publish, publishError: null };
    }
    catch (error) {
        if (!(error instanceof errors/* OrchestratorError */.j))
            throw error;
        return {
            publish: null,
            publishError: { code: error.code, message: error.message, fix: error.fix ?? null }
        };
    }
}
async function publishStep(run, branch, commit, manifest, acceptance, refused) {
    const nothing = { branch: null, commit: null, compare: null, bodyPath: null };
    if (run.inputs.contract.pr === null || !run.request.publish || run.plan.purpose === 'learn')
        return { outcome: 'not-asked', ...nothing };
    if (commit === null)
        return { outcome: 'nothing-to-publish', ...nothing };
    return (0,local/* publishLocally */.K)({
        repo: run.inputs.repo,
        git: run.git,
        base: run.inputs.base,
        branch,
        commit,
        change: run.change,
        plan: run.plan,
        acceptance,
        manifest,
        record: run.record,
        clock: run.host.clock,
        redactor: run.redactor,
        owner: ownerOf(run.inputs.repo.root),
        title: run.inputs.contract.title,
        isolation: (0,body/* isolationText */.Cw)(run.isolation.backend.name, run.plan),
        refused
    });
}
function outcomeOf(run, ending, acceptance, manifest) {
    return {
        runId: run.runId,
        runDir: run.record.path,
        verdict: ending.verdict,
        plan: run.plan,
        manifestDigest: manifest.digest,
        journalHead: manifest.journal.head,
        files: manifest.files.length,
        change: run.change,
        acceptance,
        timings: run.timings
    };
}

;// CONCATENATED MODULE: ./src/run/run.ts
/** The order of a run, from a request to sealed evidence. Source: DESIGN "Evidence", "Running: the decisions". */








/**
 * Runs one pack. Before the plan stands it throws (usage, broken pack, no repository); after that every end, also a
 * refusal, a failure or a cancel, is a sealed record and a returned outcome.
 */
async function runPack(request, host, listener) {
    const lifeline = (0,sandbox/* createLifeline */.Xn)();
    const run = await openRun(request, host, listener, lifeline);
    try {
        const ending = await endingOf(run);
        return await conclude(run, ending);
    }
    finally {
        await closeRun(run);
        lifeline.close();
    }
}
async function endingOf(run) {
    try {
        await execute(run);
        return { verdict: run_verdict/* passed */.bF, error: null };
    }
    catch (error) {
        const verdict = (0,run_verdict/* verdictOf */.Vj)(error);
        if (verdict.code === 'INTERNAL' && run.host.env['CODEX_DEBUG'] !== undefined) {
            run.listener.note(String(error.stack));
        }
        return { verdict, error };
    }
}
async function execute(run) {
    (0,prepare/* refusePlan */.gy)(run.request, run.plan);
    endPhase(run, 'plan', 'ok', null, 1);
    await timed(run, 'probe', () => (0,isolation/* isolate */.az)(run));
    await timed(run, 'inputs', () => handIn(run));
    await timed(run, 'setup', () => setup(run));
    await timed(run, 'implement', () => implement(run));
    await timed(run, 'change', () => checkChange(run));
    await timed(run, 'test', () => test(run));
    await timed(run, 'docs', () => checkDocs(run));
    decide(run);
}

// EXTERNAL MODULE: ./src/platform/signals.ts
var signals = __webpack_require__(71322);
// EXTERNAL MODULE: ./src/action/context.ts + 1 modules
var action_context = __webpack_require__(74025);
// EXTERNAL MODULE: ./src/action/errors.ts
var action_errors = __webpack_require__(78055);
// EXTERNAL MODULE: ./src/action/event.ts
var action_event = __webpack_require__(33566);
// EXTERNAL MODULE: ./src/action/job-log.ts + 1 modules
var job_log = __webpack_require__(87110);
// EXTERNAL MODULE: ./src/action/present.ts
var present = __webpack_require__(26805);
// EXTERNAL MODULE: ./src/action/publishing.ts + 15 modules
var publishing = __webpack_require__(13094);
// EXTERNAL MODULE: ./src/action/request.ts
var request = __webpack_require__(91235);
;// CONCATENATED MODULE: ./src/action/state.ts
/** What `main` leaves for `post`, through the runner's state file: enough to finish what a kill cut off. */

/** Later values replace earlier ones, so each is saved when it is known. */
function save(runner, state) {
    for (const [name, value] of Object.entries(state))
        runner.saveState(`codex_${name}`, String(value));
}
/** Null where main never came as far as saving anything. */
function readState(env) {
    const get = (key) => env[`STATE_codex_${key}`] ?? '';
    if (get('evidenceDir') === '')
        return null;
    return {
        evidenceDir: get('evidenceDir'),
        runDir: get('runDir'),
        lifeline: get('lifeline'),
        pid: Number(get('pid')),
        startTime: get('startTime'),
        suffix: get('suffix'),
        retentionDays: Number(get('retentionDays')),
        upload: get('upload') === 'true',
        uploaded: get('uploaded') === 'true',
        finished: get('finished') === 'true'
    };
}
/** Start time of a process in clock ticks after boot; '' where there is none. */
function startTimeOf(pid) {
    try {
        const text = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? '';
    }
    catch {
        return '';
    }
}

// EXTERNAL MODULE: ./src/action/summary.ts
var summary = __webpack_require__(38770);
// EXTERNAL MODULE: ./src/action/upload.ts
var upload = __webpack_require__(4357);
;// CONCATENATED MODULE: ./src/action/operation-run.ts
/** `operation: run`: the pack, its evidence as an artifact, and then the pull request. */




















/** Returns the exit code of the step. Throws for what ends it before there is a run. */
async function operateRun(inputs, runner, process) {
    const context = (0,action_context/* readContext */.y)(process.env, inputs.path);
    const rules = (0,action_event/* rulesOf */.f)({ ...context.event, base: inputs.base });
    const evidenceDir = (0,external_node_path_.resolve)(context.repository, inputs.evidenceDir);
    const step = { inputs, context, rules, runner, process, evidenceDir };
    refuseExposedCode(step);
    saveBeginning(step);
    const outcome = await (0,signals/* cancellable */.n)(process, signal => runHere(step, (0,host/* hostOf */.w4)(process, signal)));
    (0,present/* presentRun */.Z8)(runner, outcome);
    writeRunOutputs(runner, outcome);
    // For the publish job, which may be of a later attempt.
    runner.output('run-attempt', context.attempt);
    if (outcome.verdict.status === 'cancelled')
        return endCancelled(step, outcome);
    const end = await handOn(step, outcome);
    writeSummary(step, outcome, end);
    save(runner, { finished: true });
    return end.failure === null ? outcome.verdict.exit : end.exit;
}
/** What a phase can write: the private trees. The program's own code must not lie there. */
function refuseExposedCode({ process }) {
    const code = (0,external_node_path_.resolve)(process.argv[1] ?? '.', '..', '..');
    const places = [(0,workspace/* defaultParent */.gE)(process.env, process.geteuid?.() === 0)];
    const exposed = (0,sandbox/* ownCodeExposed */.ml)(code, places);
    if (exposed === null)
        return;
    throw new action_errors/* ActionError */.lZ('ISO_OWN_CODE', `the action itself lies in ${exposed}, where a phase may write`, {
        where: code
    });
}
function saveBeginning({ runner, inputs, process, evidenceDir }) {
    save(runner, {
        evidenceDir,
        pid: process.pid,
        startTime: startTimeOf(process.pid),
        suffix: inputs.artifactSuffix,
        retentionDays: inputs.retentionDays,
        upload: inputs.upload
    });
}
async function runHere(step, host) {
    const log = (0,job_log/* jobLog */.Wh)(step.runner, ({ runDir, lifeline }) => save(step.runner, { runDir, evidenceDir: (0,external_node_path_.dirname)(runDir), lifeline }));
    try {
        return await runPack((0,request/* runRequest */.B)(step.inputs, step.context, step.rules), host, log);
    }
    finally {
        log.close();
    }
}
function writeRunOutputs(runner, outcome) {
    const { verdict, runId, runDir, plan, manifestDigest, journalHead } = outcome;
    const outputs = {
        verdict: verdict.status,
        'reason-code': verdict.code,
        'exit-code': String(verdict.exit),
        'run-id': runId,
        'run-dir': runDir,
        'plan-digest': plan.digest,
        'manifest-digest': manifestDigest,
        'journal-head': journalHead
    };
    for (const [name, value] of Object.entries(outputs))
        runner.output(name, value);
}
/** A runner that cancels kills soon after: what takes time is left to `post`, which has time of its own. */
function endCancelled(step, outcome) {
    (0,job_log/* row */.nM)(step.runner, 'upload', 'left to the post step, since the run was cancelled');
    writeSummary(step, outcome, { uploaded: null, published: null, failure: null, exit: 130 });
    return outcome.verdict.exit;
}
/** Upload, then publish: no pull request without its evidence. */
async function handOn(step, outcome) {
    const end = { uploaded: null, published: null, failure: null, exit: outcome.verdict.exit };
    try {
        if (step.inputs.upload)
            end.uploaded = await operation_run_upload(step, outcome, '');
        end.published = await publish(step, outcome, end.uploaded);
        (0,publishing/* writePullRequestOutputs */.oE)(step.runner, end.published);
        (0,present/* presentPublished */._j)(step.runner, end.published);
    }
    catch (error) {
        end.failure = (0,present/* presentFailure */.AC)(step.runner, error);
        // A run that failed already keeps its own exit code: the first reason counts.
        const code = error instanceof errors/* OrchestratorError */.j ? (0,reasons/* exitOf */.sX)(error.code) : 70;
        end.exit = outcome.verdict.exit === 0 ? code : outcome.verdict.exit;
    }
    await uploadPublishRecord(step, outcome, end);
    return end;
}
async function operation_run_upload(step, outcome, part) {
    const { inputs, context, runner } = step;
    const uploaded = await (0,upload/* uploadEvidence */.d)({
        // Where the run really lies: the checkout may be a directory below the repository's root.
        evidenceDir: (0,external_node_path_.dirname)(outcome.runDir),
        runDir: outcome.runDir,
        name: (0,upload/* artifactName */.C)({
            pack: outcome.plan.pack.id,
            run: context.run,
            attempt: context.attempt,
            suffix: inputs.artifactSuffix,
            part
        }),
        retentionDays: inputs.retentionDays,
        runUrl: context.runUrl,
        only: part === 'publish' ? (0,external_node_path_.join)(outcome.runDir, 'publish') : null
    }, runner);
    if (part !== '')
        return uploaded;
    save(runner, { uploaded: true });
    writeArtifactOutputs(runner, uploaded);
    return uploaded;
}
function writeArtifactOutputs(runner, { name, id, url, digest }) {
    runner.output('artifact-name', name);
    runner.output('artifact-id', String(id));
    runner.output('artifact-url', url ?? '');
    runner.output('artifact-digest', digest ?? '');
}
/** The publisher's own record came after the upload of the run, and goes beside it. */
async function uploadPublishRecord(step, outcome, end) {
    if (end.uploaded === null || !wrote(end))
        return;
    try {
        await operation_run_upload(step, outcome, 'publish');
    }
    catch (error) {
        end.failure ??= (0,present/* presentFailure */.AC)(step.runner, error);
        if (end.exit === 0)
            end.exit = error instanceof errors/* OrchestratorError */.j ? (0,reasons/* exitOf */.sX)(error.code) : 70;
    }
}
function wrote({ published, failure }) {
    return (published !== null && published.branch !== null) || (failure !== null && /^PR_/.test(failure.code));
}
async function publish(step, outcome, uploaded) {
    const why = whyNot(step);
    if (why !== null)
        return { ...types/* nothingPublished */.S, why };
    const { runDir, manifestDigest } = outcome;
    return (0,publishing/* publishStep */.gm)(step, {
        runDir,
        manifestDigest,
        artifact: uploaded,
        trust: (0,publishing/* trustOf */.An)(step)
    });
}
function whyNot({ inputs, rules }) {
    if (!inputs.publish)
        return 'not asked for';
    return inputs.token === '' && inputs.app === null ? 'no token was given' : rules.silent;
}
function writeSummary(step, outcome, end) {
    step.runner.summary((0,summary/* jobSummary */.sp)({
        record: (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(outcome.runDir, 'summary.md'), 'utf8'),
        manifestDigest: outcome.manifestDigest,
        journalHead: outcome.journalHead,
        uploaded: end.uploaded,
        published: end.published,
        failure: end.failure
    }));
}


/***/ })

};
