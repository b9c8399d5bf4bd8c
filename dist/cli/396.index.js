export const id = 396;
export const ids = [396];
export const modules = {

/***/ 1396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareTree: () => (/* binding */ compareTree)
});

// EXTERNAL MODULE: ./src/evidence/index.ts + 35 modules
var evidence = __webpack_require__(8334);
// EXTERNAL MODULE: ./src/platform/files.ts
var files = __webpack_require__(4924);
// EXTERNAL MODULE: ./src/workspace/repository.ts
var repository = __webpack_require__(4969);
// EXTERNAL MODULE: ./src/workspace/runner.ts
var runner = __webpack_require__(535);
// EXTERNAL MODULE: ./src/workspace/index.ts + 23 modules
var workspace = __webpack_require__(1712);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/platform/git.ts
var platform_git = __webpack_require__(4555);
// EXTERNAL MODULE: ./src/workspace/annex.ts
var annex = __webpack_require__(9587);
// EXTERNAL MODULE: ./src/workspace/git-dir.ts
var git_dir = __webpack_require__(9563);
// EXTERNAL MODULE: ./src/workspace/names.ts
var names = __webpack_require__(2165);
// EXTERNAL MODULE: ./src/workspace/objects.ts
var objects = __webpack_require__(8017);
// EXTERNAL MODULE: ./src/workspace/remote.ts
var remote = __webpack_require__(4395);
// EXTERNAL MODULE: ./src/workspace/remote-failures.ts
var remote_failures = __webpack_require__(2311);
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
const MOST_LOG = (/* unused pure expression or super */ null && (64 << 20));
const BASE = 'refs/gate/base';
/** Two fetches. Throws PR_REMOTE_UNREACHABLE, PR_TOKEN_INVALID, PR_BRANCH_MOVED, PR_PUSH_FAILED, …. */
async function fetchPull(place) {
    const { repo, root, remote } = place;
    const path = join(root.path, 'gate');
    const spec = {
        objectFormat: repo.objectFormat,
        shallow: null,
        head: null,
        owner: null
    };
    makeOwned(path, null);
    const gitDir = join(path, '.git');
    layGitDir(gitDir, { ...spec, alternates: wholeObjects(repo), attributes: RAW_BYTES, config: {} });
    const mirror = gitRunner(requireGit(), gitDir, null);
    await fetchObjects(mirror, remote, ['--no-tags', remote.url, `+refs/heads/${place.baseBranch}:${BASE}`]);
    const base = await commitOf(mirror, BASE, place.baseBranch);
    const annex = layAnnex(join(root.path, 'gate-head'), spec, join(gitDir, 'objects'));
    // The server may not know filters; then contents come along, and nobody looks at them.
    const lean = ['--filter=blob:none', '--no-tags', `--negotiation-tip=${base.commit}`];
    await fetchObjects(annex.git, remote, [...lean, remote.url, objectId(place.headSha)]);
    const { commit, tree } = await commitOf(annex.git, place.headSha, null);
    const pseudo = { ...repo, root: path, commonDir: gitDir, shallow: false, origin: null };
    return bind(annex, pseudo, base, { commit, tree });
}
/** A clone that lacks history or contents is no help: git would take what is missing for there. */
function wholeObjects(repo) {
    const directories = objectDirectories(join(repo.commonDir, 'objects'));
    return repo.shallow || directories.some(isPartial) ? [] : directories;
}
async function fetchObjects(git, remote, what) {
    const options = ['--quiet', '--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-maintenance'];
    const env = { ...remoteEnvironment(remote), GIT_ALLOC_LIMIT: MOST_MEMORY };
    const result = await git.attempt(['fetch', ...options, ...what], { env });
    if (result.failed)
        throw remoteFailure(remote, 'fetching the pull request', result);
}
function bind({ git, objects }, repo, base, head) {
    const range = [head.commit, `^${base.commit}`, '--'];
    return {
        repo,
        base,
        head,
        headObjects: objects,
        commits: (most, known) => {
            const except = known === null ? [] : [`^${objectId(known)}`];
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
    const args = ['merge-base', '--is-ancestor', objectId(commit), objectId(of)];
    return !(await git.attempt(args)).failed;
}
/** Going down by first parents, the line leaves what `commit` does not hold exactly above `commit`. */
async function wasTip(git, commit, tip) {
    if (commit === tip)
        return true;
    if (!(await isAncestor(git, commit, tip)))
        return false;
    const line = (await git.read(['rev-list', '--first-parent', '--parents', tip, `^${objectId(commit)}`, '--']))
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
        throw gitFailure('git log', log);
    const count = Number((await git.read(['rev-list', '--count', ...range])).toString());
    const commits = splitNul(log.overflowed ? Buffer.alloc(0) : log.stdout).map(record => {
        const [commit = '', tree = '', author = '', ...message] = pathText(record).split('\n');
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
    const args = ['merge-tree', '--write-tree', '--no-messages', objectId(ours), objectId(theirs)];
    const result = await git.attempt(args);
    if (result.code === 1)
        return null;
    if (result.failed)
        throw gitFailure('git merge-tree', result);
    return result.stdout.toString().trim();
}

// EXTERNAL MODULE: ./src/platform/errors.ts
var errors = __webpack_require__(6316);
;// CONCATENATED MODULE: ./src/publish/errors.ts
/** What keeps a run from being published. */

class PublishError extends errors/* OrchestratorError */.j {
}

;// CONCATENATED MODULE: ./src/publish/gate-tree.ts
/** The gate's first question for a reviewer with a clone and no network: is this commit's tree the one that was tested? */







const LARGEST = 32 * 1024 * 1024;
const PATHS_SHOWN = 50;
/**
 * Compares the tree of a commit with that of a run. `runDir` has to be verified before; `name` is a branch, a tag or an
 * id in the repository at `cwd`. Says nothing of the base: the same tree on a newer base may take changes back. Throws
 * PublishError GATE_EVIDENCE_OTHER for a run without a change, WorkspaceError RUN_BASE_UNKNOWN, RUN_NOT_A_REPOSITORY.
 */
async function compareTree(runDir, cwd, name) {
    const tested = testedTree(runDir);
    const repo = await (0,workspace/* openRepository */.h_)(cwd);
    const { commit, tree } = await (0,workspace/* resolveBase */.gU)(repo, name);
    const same = { ok: true, code: null, commit, tree, tested, paths: [], pathCount: 0 };
    if (tree === tested)
        return same;
    const git = (0,runner/* gitRunner */.X)((0,repository/* requireGit */.oj)(), repo.commonDir, null);
    const known = !(await git.attempt(['cat-file', '-e', `${tested}^{tree}`])).failed;
    const paths = known ? await differingPaths(git, tested, tree, null) : null;
    return {
        ...same,
        ok: false,
        code: 'GATE_CHANGED_AFTER_EVIDENCE',
        paths: paths?.slice(0, PATHS_SHOWN) ?? null,
        pathCount: paths?.length ?? 0
    };
}
function testedTree(runDir) {
    const bytes = (0,files/* readRegular */.VX)(runDir, 'manifest.json', { maxBytes: LARGEST, allowHardLinks: true });
    const manifest = (0,evidence/* readManifest */.WI)(bytes).manifest;
    const tree = manifest?.change?.tree;
    if (tree !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(tree))
        return tree;
    throw new PublishError('GATE_EVIDENCE_OTHER', 'the run of this evidence made no change', { where: runDir });
}


/***/ })

};
