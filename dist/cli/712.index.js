export const id = 712;
export const ids = [712];
export const modules = {

/***/ 6886:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram),
/* harmony export */   m: () => (/* binding */ exec)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/**
 * Ground: one child process, from start to a total result. Arguments only, never a shell; output, time and
 * environment are bounded by the caller; whatever goes wrong is a member of the result, never a throw.
 */



const STDERR_KEPT = 64 * 1024;
const DEFAULT_TIMEOUT = 600_000;
const DEFAULT_STDOUT = 256 * 1024 * 1024;
/** Runs `argv` and waits for its end. Never rejects. */
function exec(argv, options) {
    return new Promise(resolve => {
        const state = newState(argv);
        const child = start(argv, options, state);
        if (child === null)
            return resolve(finish(state, null, null));
        const timer = setTimeout(() => {
            state.timedOut = true;
            killGroup(child);
        }, options.timeoutMs ?? DEFAULT_TIMEOUT);
        collect(child, state, options.maxStdout ?? DEFAULT_STDOUT);
        child.on('error', error => {
            state.spawnError ??= errorCode(error);
            if (child.pid === undefined)
                settle(null, null);
        });
        child.on('close', (code, signal) => settle(code, signal));
        feed(child, options.input);
        function settle(code, signal) {
            clearTimeout(timer);
            resolve(finish(state, code, signal));
        }
    });
}
function newState(argv) {
    const empty = Buffer.alloc(0);
    return {
        argv,
        spawnError: null,
        timedOut: false,
        overflowed: false,
        stdout: [],
        stdoutBytes: 0,
        stderr: empty
    };
}
function finish(state, code, signal) {
    const { argv, spawnError, timedOut, overflowed } = state;
    const failed = spawnError !== null || timedOut || overflowed || code !== 0;
    const stdout = Buffer.concat(state.stdout);
    return {
        argv,
        code,
        signal,
        spawnError,
        timedOut,
        overflowed,
        stdout,
        stderr: state.stderr.toString(),
        failed
    };
}
function start(argv, options, state) {
    const [file, ...args] = argv;
    const input = typeof options.input === 'number' ? options.input : options.input === undefined ? 'ignore' : 'pipe';
    const spawnOptions = {
        cwd: options.cwd,
        env: { ...options.env },
        detached: true,
        stdio: [input, options.stdoutFd ?? 'pipe', 'pipe'],
        ...(options.identity ? { uid: options.identity.uid, gid: options.identity.gid } : {})
    };
    try {
        return withUmask(options.umask ?? 0o022, () => (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file ?? '', args, spawnOptions));
    }
    catch (error) {
        state.spawnError = errorCode(error);
        return null;
    }
}
/** `spawn` forks before it returns, so the mask is this process's own for no longer than the call. */
function withUmask(mask, action) {
    const before = process.umask(mask);
    try {
        return action();
    }
    finally {
        process.umask(before);
    }
}
function collect(child, state, limit) {
    child.stdout?.on('data', (chunk) => {
        if (state.overflowed)
            return;
        state.stdoutBytes += chunk.length;
        if (state.stdoutBytes > limit) {
            state.overflowed = true;
            killGroup(child);
        }
        else {
            state.stdout.push(chunk);
        }
    });
    child.stderr?.on('data', (chunk) => {
        state.stderr = Buffer.concat([state.stderr, chunk]).subarray(-STDERR_KEPT);
    });
}
function feed(child, input) {
    if (child.stdin === null)
        return;
    // A child that ends before it has read everything makes EPIPE; its exit status tells more.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
}
function killGroup(child) {
    if (child.pid === undefined)
        return;
    try {
        process.kill(-child.pid, 'SIGKILL');
    }
    catch {
        child.kill('SIGKILL');
    }
}
function errorCode(error) {
    return error.code ?? String(error);
}
const SYSTEM_DIRECTORIES = ['/usr/local/bin', '/usr/bin', '/bin', '/usr/local/sbin', '/usr/sbin', '/sbin'];
/**
 * Absolute path of a program, or null. System directories come first; then absolute entries of `path` that lie in
 * no `node_modules` (npm puts those in front of everything, and a checkout can hold one).
 */
function findProgram(name, path) {
    const extra = (path ?? '')
        .split(':')
        .filter(dir => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(dir) && !dir.split('/').includes('node_modules'));
    return [...SYSTEM_DIRECTORIES, ...extra].map(dir => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, name)).find(isExecutable) ?? null;
}
function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 4555:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ findGit),
/* harmony export */   K5: () => (/* binding */ splitNul),
/* harmony export */   MX: () => (/* binding */ joinNul),
/* harmony export */   TN: () => (/* binding */ oneLine)
/* harmony export */ });
/* unused harmony export GIT_ENVIRONMENT */
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6886);
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
    const program = (0,_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .findProgram */ .K)('git', path);
    if (program === null)
        return null;
    return {
        program,
        run: (args, options) => {
            const { env, ...rest } = options;
            const given = args.filter(arg => arg !== null);
            return (0,_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .exec */ .m)([program, ...ALWAYS, ...given], { ...rest, env: environment(env) });
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


/***/ }),

/***/ 9587:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ layAnnex)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _git_dir_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9563);
/* harmony import */ var _remove_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7749);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(535);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4969);
/** A git directory beside the private one: it reads what that has, and keeps what it receives to itself. */






/** `objects` is where everything known so far is read from. */
function layAnnex(path, spec, objects) {
    (0,_git_dir_js__WEBPACK_IMPORTED_MODULE_2__/* .layGitDir */ .WD)(path, { ...spec, alternates: [objects], attributes: _git_dir_js__WEBPACK_IMPORTED_MODULE_2__/* .RAW_BYTES */ .ly, config: {} });
    return {
        git: (0,_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .gitRunner */ .X)((0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .requireGit */ .oj)(), path, spec.owner),
        objects: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'objects'),
        remove: () => (0,_remove_js__WEBPACK_IMPORTED_MODULE_3__/* .removeTree */ .d)(path),
        keep: () => movePacks((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'objects', 'pack'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(objects, 'pack'))
    };
}
/** The index comes last: git takes a pack for there when its index is. */
function movePacks(from, to) {
    const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(from).sort((a, b) => Number(a.endsWith('.idx')) - Number(b.endsWith('.idx')));
    for (const name of names)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, name));
}


/***/ }),

/***/ 5546:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ WorkspaceError),
/* harmony export */   y: () => (/* binding */ someOf)
/* harmony export */ });
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6316);
/** The workspace room's one error class: problems of the repository, of a tree after a phase, of the branch. */

class WorkspaceError extends _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .j {
}
/** A list for a message: the first few, then how many more. */
function someOf(names, shown = 5) {
    const head = names.slice(0, shown).join(', ');
    return names.length <= shown ? head : `${head} and ${names.length - shown} more`;
}


/***/ }),

/***/ 9563:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WD: () => (/* binding */ layGitDir),
/* harmony export */   _R: () => (/* binding */ ALL_TEXT),
/* harmony export */   g7: () => (/* binding */ makeOwned),
/* harmony export */   ly: () => (/* binding */ RAW_BYTES)
/* harmony export */ });
/* unused harmony export writeOwned */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
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
    // Git maps packs window by window, and no more than this at one time: a pack may be larger than what a runner has.
    'core.packedgitwindowsize': '16m',
    'core.packedgitlimit': '32m',
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
        makeOwned((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, dir), spec.owner);
    }
    for (const [name, content] of Object.entries(files))
        writeOwned((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name), content, spec.owner);
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
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path, { mode: 0o755 });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, 0o755);
    if (owner !== null)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lchownSync)(path, owner.uid, owner.gid);
}
function writeOwned(path, content, owner) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, content, { flag: 'wx', mode: 0o644 });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, 0o644);
    if (owner !== null)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lchownSync)(path, owner.uid, owner.gid);
}


/***/ }),

/***/ 1712:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yM: () => (/* reexport */ origin/* compareLink */.y),
  gz: () => (/* reexport */ createPrivateRoot),
  gE: () => (/* reexport */ defaultParent),
  Oy: () => (/* reexport */ workspace_names/* isGitLike */.Oy),
  kB: () => (/* reexport */ openPrivateRepository),
  h_: () => (/* reexport */ repository/* openRepository */.h_),
  LF: () => (/* reexport */ workspace_names/* pathText */.LF),
  kL: () => (/* reexport */ publishBranch),
  dM: () => (/* reexport */ remove/* removeTree */.d),
  U_: () => (/* reexport */ tree_reader/* repositoryReader */.U_),
  gU: () => (/* reexport */ repository/* resolveBase */.gU),
  Ny: () => (/* reexport */ sweepStaleRoots)
});

// UNUSED EXPORTS: WorkspaceError, changedEntries, collidingPaths, githubRemote, isProgramCommit, isServerMade, meetMovedBase, parseCommit, pushCommit, readObject, refuseCollidingPaths, remoteBranches, serverMessage, withoutCredentials

// EXTERNAL MODULE: ./src/workspace/errors.ts
var errors = __webpack_require__(5546);
// EXTERNAL MODULE: ./src/platform/git.ts
var platform_git = __webpack_require__(4555);
// EXTERNAL MODULE: ./src/workspace/names.ts
var workspace_names = __webpack_require__(2165);
// EXTERNAL MODULE: ./src/workspace/remote-failures.ts
var remote_failures = __webpack_require__(2311);
// EXTERNAL MODULE: ./src/workspace/remote.ts
var remote = __webpack_require__(4395);
// EXTERNAL MODULE: ./src/workspace/tree-reader.ts
var tree_reader = __webpack_require__(4773);
;// CONCATENATED MODULE: ./src/workspace/base-moved.ts
/** A base branch that moved on since a run began: whether it holds the change already, and where the two conflict. */





/** Most bytes of a list of paths. */
const MOST_NAMES = (/* unused pure expression or super */ null && (64 << 20));
/** git-merge-tree(1), exit status. */
const CLEAN = 0;
const CONFLICTS = 1;
/**
 * Merges in memory, in a git directory that goes again: no ref, no tree of the user's. `tip` is the base branch's, a
 * descendant of the base, and `commit` the change on the base. Throws PR_REMOTE_UNREACHABLE and what else a fetch can meet.
 */
async function meetMovedBase(repo, remote, tip, published) {
    const annex = repo.annex();
    try {
        await fetchTip(repo, annex, remote, tip);
        return (await merged(annex, tip, published.commit)) ?? (await overlap(annex, repo, tip, published));
    }
    finally {
        await annex.remove();
    }
}
/** What the tip has beyond the base: the base is its ancestor, so that no more than that is sent. */
async function fetchTip(repo, annex, remote, tip) {
    const args = [
        'fetch',
        '--quiet',
        '--no-tags',
        '--no-write-fetch-head',
        '--no-recurse-submodules',
        '--no-auto-maintenance',
        `--negotiation-tip=${objectId(repo.base.commit)}`,
        remote.url,
        objectId(tip)
    ];
    const result = await annex.git.attempt(args, { env: remoteEnvironment(remote) });
    if (result.failed)
        throw remoteFailure(remote, 'fetching the tip of the base', result);
}
/** Null where this git cannot merge without a work tree (before 2.38). */
async function merged(annex, tip, commit) {
    const args = [
        'merge-tree',
        '--write-tree',
        '-z',
        '--name-only',
        '--no-messages',
        objectId(tip),
        objectId(commit)
    ];
    const result = await annex.git.attempt(args, { maxStdout: MOST_NAMES });
    if (result.code !== CLEAN && result.code !== CONFLICTS)
        return null;
    const [tree, ...names] = splitNul(result.stdout).map(String);
    const tipTree = (await annex.git.read(['rev-parse', `${objectId(tip)}^{tree}`])).toString().trim();
    const conflicts = [...new Set(names.filter(name => name !== ''))].sort();
    return { contained: result.code === CLEAN && tree === tipTree, conflicts };
}
/** Paths that both sides changed, and not to the same content: whether they conflict is for GitHub to say. */
async function overlap(annex, repo, tip, { commit, change }) {
    const theirs = new Set(await differing(annex, repo.base.tree, tip));
    const apart = new Set(await differing(annex, commit, tip));
    const ours = change.files.map(file => file.path);
    return {
        contained: ours.every(path => !apart.has(path)),
        conflicts: ours.filter(path => theirs.has(path) && apart.has(path)).sort()
    };
}
async function differing(annex, from, to) {
    const args = ['diff-tree', '-r', '-z', '--no-renames', '--name-only', objectId(from), objectId(to)];
    return splitNul(await annex.git.read(args, { maxStdout: MOST_NAMES })).map(name => pathText(name));
}

;// CONCATENATED MODULE: ./src/workspace/entries.ts
/** What a tree changes of the base, entry by entry and exactly, for servers that are told it over an API. */


const MOST = (/* unused pure expression or super */ null && (256 << 20));
const DELETED = '000000';
/** Sorted by path bytes; a rename is a deletion and an addition. */
async function changedEntries(repo, tree) {
    const args = ['diff-tree', '-r', '-z', '--no-renames', '--raw', objectId(repo.base.tree), objectId(tree)];
    const fields = splitNul(await repo.runner.read(args, { maxStdout: MOST }));
    const entries = [];
    for (let at = 0; at + 1 < fields.length; at += 2) {
        const [, mode = '', , id = ''] = fields[at].toString().slice(1).split(' ');
        const content = mode === DELETED ? null : { mode, id, bytes: 0 };
        entries.push({ path: fields[at + 1], content });
    }
    return withSizes(repo, entries);
}
async function withSizes(repo, entries) {
    const ids = [...new Set(entries.flatMap(({ content }) => (content === null ? [] : content.id)))];
    const input = Buffer.from(ids.map(id => `${id}\n`).join(''));
    const args = ['cat-file', '--batch-check=%(objectname) %(objectsize)'];
    const listed = (await repo.runner.read(args, { input, maxStdout: MOST })).toString().split('\n');
    const sizes = new Map(listed.map(line => line.split(' ')).map(([id = '', size = '']) => [id, Number(size)]));
    return entries.map(({ path, content }) => ({
        path,
        // A submodule's commit is of another repository: git says `missing`.
        content: content === null ? null : { ...content, bytes: sizes.get(content.id) || 0 }
    }));
}
/** The whole content. Throws RUN_GIT_FAILED above `maxBytes`. */
function readObject(repo, id, maxBytes) {
    return repo.runner.read(['cat-file', 'blob', objectId(id)], { maxStdout: maxBytes });
}

;// CONCATENATED MODULE: ./src/workspace/collisions.ts
/** Trees that some systems could not check out whole. */


/** Throws PR_PATH_COLLISION where a path that the base does not have differs from another by case or form alone. */
async function refuseCollidingPaths(reader, base, tree) {
    const [before, after] = await Promise.all([reader.listTree(base.tree, ''), reader.listTree(tree, '')]);
    const pairs = (0,workspace_names/* collidingPaths */.U)(before.map(entry => entry.path), after.map(entry => entry.path));
    if (pairs.length === 0)
        return;
    const names = pairs.map(pair => pair.map(name => JSON.stringify(name)).join(' and '));
    throw new errors/* WorkspaceError */.k('PR_PATH_COLLISION', `paths collide: ${(0,errors/* someOf */.y)(names)}`, {
        where: pairs[0]?.[0] ?? ''
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/workspace/remove.ts
var remove = __webpack_require__(7749);
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
        const gone = await (0,remove/* removeTree */.d)(path).then(() => true, () => false);
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

// EXTERNAL MODULE: ./src/workspace/origin.ts
var origin = __webpack_require__(3063);
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
            remove: () => (0,remove/* removeTree */.d)(path)
        };
    }
    catch (cause) {
        if (cause instanceof errors/* WorkspaceError */.k)
            throw cause;
        throw new errors/* WorkspaceError */.k('RUN_PRIVATE_ROOT', `cannot make ${options.parent}`, {
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
    throw new errors/* WorkspaceError */.k('RUN_PRIVATE_ROOT', `${parent} is not ours alone`, {
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

// EXTERNAL MODULE: ./src/workspace/annex.ts
var annex = __webpack_require__(9587);
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
        path: (0,workspace_names/* pathText */.LF)(entry.path),
        oldPath: entry.oldPath === null ? null : (0,workspace_names/* pathText */.LF)(entry.oldPath),
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
    const records = (0,platform_git/* splitNul */.K5)(bytes);
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
    const records = (0,platform_git/* splitNul */.K5)(bytes);
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

// EXTERNAL MODULE: ./src/workspace/git-dir.ts
var git_dir = __webpack_require__(9563);
// EXTERNAL MODULE: ./src/platform/canonical.ts
var canonical = __webpack_require__(1429);
;// CONCATENATED MODULE: ./src/workspace/seal.ts
/**
 * How the program knows its own commits again: a trailer that digests what the commit says. Whoever amends, rebases
 * or rewrites the commit breaks it, also where that person commits under the same name as the program.
 */

const SEAL = 'Codex-Seal';
/** Of commits that the server makes and signs: it decides on author and committer. */
const SERVER_SEAL = 'Codex-Seal-Tree';
/** The message with its seal as the last trailer. */
function sealMessage(facts) {
    const text = facts.message.trimEnd();
    return withTrailer(text, `${SEAL}: ${sealOf({ ...facts, message: text })}`);
}
/** The message of one of our commits for a commit of the same tree and parents that the server makes. */
function serverMessage(facts) {
    const text = facts.message.replace(/\n+Codex-Seal: [0-9a-f]{64}\n$/, '').trimEnd();
    return withTrailer(text, `${SERVER_SEAL}: ${serverSealOf({ ...facts, message: text })}`);
}
function withTrailer(text, trailer) {
    const last = text.split('\n\n').pop() ?? '';
    const joins = text.includes('\n\n') && last.split('\n').every(line => /^[A-Za-z0-9-]+: /.test(line));
    return `${text}${joins ? '\n' : '\n\n'}${trailer}\n`;
}
function serverSealOf(facts) {
    return (0,canonical/* digestOf */.ol)(['server', facts.tree, facts.parents, facts.message]).replace('sha256:', '');
}
function sealOf(facts) {
    return (0,canonical/* digestOf */.ol)([facts.tree, facts.parents, facts.author, facts.committer, facts.message]).replace('sha256:', '');
}
/** True where the commit is as this program made it, and carries `trailer` as a line of its own. */
function isOurs(facts, trailer) {
    // GitHub drops the last line feed of a message that comes through its API.
    const match = /^([^]*?)\n+(Codex-Seal|Codex-Seal-Tree): ([0-9a-f]{64})\n?$/.exec(facts.message);
    if (match === null)
        return false;
    const message = (match[1] ?? '').trimEnd();
    const seal = match[2] === SEAL ? sealOf({ ...facts, message }) : serverSealOf({ ...facts, message });
    return message.split('\n').includes(trailer) && seal === match[3];
}
/** True where the server made the commit from `serverMessage`. */
function isServerMade(facts) {
    return new RegExp(`^${SERVER_SEAL}: [0-9a-f]{64}$`, 'm').test(facts.message);
}
/** Reads a raw commit object (`git cat-file commit`). Null where it is not of the plain form that we write. */
function seal_parseCommit(raw) {
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
    const args = ['commit-tree', (0,tree_reader/* objectId */.Tu)(change.tree), '-p', (0,tree_reader/* objectId */.Tu)(base.commit), '-F', '-'];
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
        (0,tree_reader/* objectId */.Tu)(change.baseTree),
        (0,tree_reader/* objectId */.Tu)(change.tree)
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
        throw new errors/* WorkspaceError */.k('PR_BRANCH_INVALID', `not a full ref name: ${ref}`, { where: ref });
    const first = base.commit.length === 64 ? '# v3 git bundle\n@object-format=sha256\n' : '# v2 git bundle\n';
    const header = `${first}-${(0,tree_reader/* objectId */.Tu)(base.commit)} base of the change\n${(0,tree_reader/* objectId */.Tu)(commit)} ${ref}\n\n`;
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
    const input = Buffer.from(`${(0,tree_reader/* objectId */.Tu)(commit)}\n^${(0,tree_reader/* objectId */.Tu)(base.commit)}\n`);
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
var files = __webpack_require__(4924);
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
    return new errors/* WorkspaceError */.k('PR_BUNDLE_INVALID', 'the bundle is not one of ours', { why: `${why}.` });
}

// EXTERNAL MODULE: ./src/workspace/repository.ts
var repository = __webpack_require__(4969);
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
        for (const entry of list(root, relative, found))
            visit(root, relative, entry, pending, found);
        if (walked % DIRECTORIES_A_TURN === 0)
            await new Promise(resolve => setImmediate(resolve));
    }
    if (rules.nestedGit)
        refuse('SCOPE_NESTED_GIT', 'nested repository', found.nested);
    refuse('SCOPE_UNREADABLE', 'unreadable', found.unreadable);
    const readByGit = found.specials.filter(path => READ_BY_GIT.has((0,workspace_names/* pathText */.LF)(path).split('/').pop() ?? ''));
    refuse('SCOPE_SPECIAL_FILE', 'special file', readByGit);
    return { specials: found.specials };
}
/** Throws `code` with the paths in order, where there are any. */
function refuse(code, what, paths) {
    if (paths.length === 0)
        return;
    const names = [...paths].sort(Buffer.compare).map(path => JSON.stringify((0,workspace_names/* pathText */.LF)(path)));
    throw new errors/* WorkspaceError */.k(code, `${what}: ${(0,errors/* someOf */.y)(names)}`, {
        where: JSON.parse(names[0] ?? '""')
    });
}
/** Host path of a relative one, in bytes, as names need not be UTF-8. */
function under(root, relative) {
    return relative === null ? Buffer.from(root) : Buffer.concat([Buffer.from(root), SLASH, relative]);
}
function list(root, relative, found) {
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
    return /git|[\x80-\xff]/i.test(name.toString('latin1')) && (0,workspace_names/* isGitLike */.Oy)((0,workspace_names/* pathText */.LF)(name));
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
        await git.read(['update-index', '-z', '--force-remove', '--stdin'], { ...place, input: (0,platform_git/* joinNul */.MX)(gone) });
    }
    if (present.length > 0) {
        const args = ['update-index', '-z', '--add', '--remove', '--replace', '--stdin'];
        const result = await git.attempt(args, { ...place, input: (0,platform_git/* joinNul */.MX)(present) });
        if (/Invalid path '/.test(result.stderr)) {
            throw new errors/* WorkspaceError */.k('SCOPE_UNSAFE_PATH', 'git refuses a path of the change', {
                why: result.stderr.trim()
            });
        }
        if (result.failed)
            throw (0,repository/* gitFailure */.tv)('git update-index', result);
    }
    return (await git.read(['write-tree'], place)).toString().trim();
}
/** Tracked paths that changed and untracked ones that are not ignored. */
async function differences(git, options) {
    const place = { workTree: options.workTree, index: options.index };
    const excludes = options.excludesFrom.map(file => `--exclude-from=${file}`);
    const [tracked, untracked] = await Promise.all([
        changedTracked(git, place),
        git.read(['ls-files', '-z', '--others', ...excludes, '--exclude-standard'], place).then(platform_git/* splitNul */.K5)
    ]);
    const wanted = outside(options.leaveOut);
    refuse('SCOPE_NESTED_GIT', 'nested repository', untracked.filter(path => path.at(-1) === 0x2f && wanted(path)));
    return { gone: tracked.gone.filter(wanted), present: [...tracked.present, ...untracked].filter(wanted) };
}
/** Tracked paths that differ from the index by content, mode, type or absence. */
async function changedTracked(git, place) {
    const records = (0,platform_git/* splitNul */.K5)(await git.read(['diff-files', '-z', '--raw', '--no-renames', '--ignore-submodules=dirty'], place));
    const found = { gone: [], present: [] };
    // Raw format: ":<mode> <mode> <id> <id> <status>", then the path. Source: git-diff-files(1).
    for (let at = 0; at + 1 < records.length; at += 2) {
        const status = records[at]?.toString('latin1').at(-1);
        const path = records[at + 1];
        if (status === 'U')
            throw new errors/* WorkspaceError */.k('RUN_UNMERGED', `unmerged: ${(0,workspace_names/* pathText */.LF)(path)}`, { where: (0,workspace_names/* pathText */.LF)(path) });
        (status === 'D' ? found.gone : found.present).push(path);
    }
    return found;
}
function outside(paths) {
    const covered = paths.map(path => path.replace(/\/+$/, ''));
    return path => {
        const text = (0,workspace_names/* pathText */.LF)(path);
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
    const links = files.filter(({ path, stat }) => stat.isSymbolicLink() && (0,workspace_names/* isGitmodulesLike */.tF)(baseName(path)));
    refuse('SCOPE_SPECIAL_FILE', 'special file', pathsOf(special));
    refuse('SCOPE_UNREADABLE', 'unreadable', pathsOf(unreadable));
    refuse('SCOPE_FILE_TOO_LARGE', 'larger than 100 MiB', pathsOf(large));
    refuse('SCOPE_UNSAFE_PATH', 'symbolic link called .gitmodules', pathsOf(links));
}
function pathsOf(files) {
    return files.map(file => file.path);
}
function baseName(path) {
    return (0,workspace_names/* pathText */.LF)(path).split('/').pop() ?? '';
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
        input: (0,platform_git/* joinNul */.MX)(asked)
    });
    // Exit 1 says that none of them is ignored.
    if (result.failed && result.code !== 1)
        throw (0,repository/* gitFailure */.tv)('git check-ignore', result);
    const ignored = new Set((0,platform_git/* splitNul */.K5)(result.stdout).map(path => path.toString('latin1')));
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
/** Of one command of git on these objects. */
const MOST_MILLISECONDS = 300_000;
/** Bytes of a list of paths, and entries, over those of the base. */
const MOST_LISTED = 32 << 20;
const MOST_ADDED = 100_000;
/** Throws PR_BUNDLE_INVALID, PR_OBJECTS_REFUSED, SCOPE_FILE_TOO_LARGE. The objects are in the annex afterwards. */
async function readBundle(context, file, expected) {
    const { annex, base } = context;
    const pack = await indexPack(annex.git, base, file, (0,tree_reader/* objectId */.Tu)(expected.commit));
    const ids = await packedIds(annex, pack.id);
    if (!ids.includes(expected.commit))
        throw invalidBundle('its commit is not in it');
    const facts = await commitFacts(annex.git, base, expected);
    const before = await wholeTree(context.known, base.tree, null);
    const entries = await wholeTree(annex.git, facts.tree, before);
    const parts = new Set([expected.commit, facts.tree, ...entries.parts.map(entry => entry.id)]);
    await refuseExtras(context.known, ids.filter(id => !parts.has(id)));
    await refuseLarge(annex.git, ids);
    refuseNames(before, entries);
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
        const bounds = { input: fd, env: { GIT_ALLOC_LIMIT: MOST_MEMORY }, timeoutMs: MOST_MILLISECONDS };
        const result = await git.attempt(args, bounds);
        const [, id] = /^pack\t([0-9a-f]{40,64})\n$/.exec(result.stdout.toString()) ?? [];
        if (!result.failed && id !== undefined)
            return { ref, id };
        throw new errors/* WorkspaceError */.k('PR_OBJECTS_REFUSED', 'git refused the objects of the bundle', {
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
    const facts = seal_parseCommit(raw);
    if (facts === null || Buffer.compare(Buffer.from(raw), result.stdout) !== 0)
        throw invalidBundle('its commit is not there, or not of our form');
    if (facts.parents.join() !== base.commit)
        throw invalidBundle('its commit is not one on the base commit');
    const headers = raw.slice(0, raw.indexOf('\n\n')).replace(/^(\w+) .*$/gm, '$1');
    if (headers !== 'tree\nparent\nauthor\ncommitter' || facts.author !== facts.committer)
        throw invalidBundle('its commit has headers that this program does not write');
    if (!isOurs(facts, expected.trailer))
        throw invalidBundle('its commit does not bear the seal of this pack');
    if (expected.exact !== undefined)
        refuseOtherCommit(raw, facts, expected.exact);
    return facts;
}
/** The one commit that a run makes of this tree at this time: no header, no word and no trailer beside. */
function refuseOtherCommit(raw, { tree, parents }, exact) {
    const signature = `${exact.identity.name} <${exact.identity.email}>`;
    const [, seconds = ''] = /^committer [^\n]* (0|[1-9]\d{0,11}) \+0000$/m.exec(raw) ?? [];
    const message = sealMessage({
        tree,
        parents,
        author: signature,
        committer: signature,
        message: exact.message
    });
    const wanted = [
        `tree ${tree}`,
        ...parents.map(parent => `parent ${parent}`),
        `author ${signature} ${seconds} +0000`,
        `committer ${signature} ${seconds} +0000`,
        '',
        message
    ].join('\n');
    if (raw !== wanted)
        throw invalidBundle('its commit is not the one that this program makes for this pack');
    const [from, until] = [exact.from, exact.until].map(time => Math.floor(Date.parse(time) / 1000));
    const at = Number(seconds);
    // Compared so that a time which cannot be read lets nothing through.
    if (!(at >= (from ?? NaN) && at <= (until ?? NaN)))
        throw invalidBundle('its commit was not made while the run went on');
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
/**
 * Files, links, submodules and directories. Records as git-ls-tree(1) has them. A few objects can make a tree of
 * billions of entries, so that the list may not outgrow that of the base by more than a change could add.
 */
async function wholeTree(git, tree, before) {
    const args = ['ls-tree', '-r', '-t', '-z', '--full-tree', (0,tree_reader/* objectId */.Tu)(tree)];
    if (before === null)
        return listingOf(await git.read(args));
    const bounds = { maxStdout: before.bytes + MOST_LISTED, timeoutMs: MOST_MILLISECONDS };
    const result = await git.attempt(args, bounds);
    if (result.failed)
        throw new errors/* WorkspaceError */.k('PR_OBJECTS_REFUSED', 'git cannot list the tree of the change', {
            why: result.overflowed
                ? `the list has over ${MOST_LISTED} bytes more than that of the base`
                : result.stderr.trim().slice(-500) || 'git died of it: directories nested too deep, for one'
        });
    const after = listingOf(result.stdout);
    if (after.parts.length <= before.parts.length + MOST_ADDED)
        return after;
    throw new errors/* WorkspaceError */.k('PR_OBJECTS_REFUSED', `the change adds more than ${MOST_ADDED} files and directories`);
}
function listingOf(output) {
    const parts = (0,platform_git/* splitNul */.K5)(output).map(record => {
        const tab = record.indexOf(0x09);
        const [, , id = ''] = record.subarray(0, tab).toString('latin1').split(' ');
        return { id, name: record.subarray(tab + 1).toString('latin1') };
    });
    return { parts, bytes: output.length };
}
/** What is no part of the commit must have been known before: git adds such objects to make a thin pack whole. */
async function refuseExtras(known, others) {
    const extras = await unknownTo(known, others);
    if (extras.length === 0)
        return;
    throw invalidBundle(`it holds objects that are no part of the change: ${(0,errors/* someOf */.y)(extras, 3)}`);
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
        throw new errors/* WorkspaceError */.k('SCOPE_FILE_TOO_LARGE', `larger than 100 MiB: ${(0,errors/* someOf */.y)(large, 3)}`, {
            where: 'change.bundle'
        });
    const total = sizes.reduce((sum, size) => sum + size, 0);
    if (total > MOST_UNPACKED)
        throw new errors/* WorkspaceError */.k('PR_OBJECTS_REFUSED', `unpacked, the bundle has ${total} bytes`);
}
/**
 * Git's strict check knows names like .git too; this does not depend on the version of git. What the base has already
 * is left alone where it is only unusual.
 */
function refuseNames(before, after) {
    const known = new Set(before.parts.map(part => part.name));
    for (const { name } of after.parts) {
        const fault = (0,workspace_names/* nameFault */.IY)(Buffer.from(name, 'latin1'), known.has(name));
        if (fault === null)
            continue;
        const shown = (0,workspace_names/* pathText */.LF)(Buffer.from(name, 'latin1'));
        throw new errors/* WorkspaceError */.k('PR_OBJECTS_REFUSED', `${JSON.stringify(shown)} ${fault}`, { where: shown });
    }
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
        const where = (0,workspace_names/* pathText */.LF)(refused);
        const why = 'A file whose content is withheld from phases is no longer at its place, and may be in there.';
        throw new errors/* WorkspaceError */.k('SCOPE_UNREADABLE', `unreadable: ${JSON.stringify(where)}`, { where, why });
    }
    return found.map(coverablePath).sort();
}
/** The path as text. Throws SCOPE_UNSAFE_PATH where it is not UTF-8: nothing can be laid over such a file. */
function coverablePath(path) {
    const text = (0,workspace_names/* pathText */.LF)(path);
    if (Buffer.from(text).equals(path))
        return text;
    throw new errors/* WorkspaceError */.k('SCOPE_UNSAFE_PATH', `withheld, but its name is not UTF-8: ${text}`, {
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
    const path = (0,workspace_names/* safeComponents */.sB)(relative)?.join('/') ?? relative;
    const inside = [...marks.values()].find(file => file === path || file.startsWith(`${path}/`));
    if (inside === undefined)
        return;
    throw new errors/* WorkspaceError */.k('SCOPE_UNSAFE_PATH', `produced, but holds a withheld file: ${inside}`, {
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
    (0,git_dir/* layGitDir */.WD)(spec.path, {
        ...spec,
        // The base is where history ends, as in a checkout of depth 1.
        shallow: `${spec.head}\n`,
        alternates: [],
        attributes: git_dir/* RAW_BYTES */.ly,
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
    return pack(git, `--shallow ${(0,tree_reader/* objectId */.Tu)(commit)}\n${(0,tree_reader/* objectId */.Tu)(commit)}\n`, directory);
}
/** Packs what a tree has and the base's tree has not. */
function packAddition(git, baseTree, tree, directory) {
    return pack(git, `${(0,tree_reader/* objectId */.Tu)(tree)}\n^${(0,tree_reader/* objectId */.Tu)(baseTree)}\n`, directory);
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
    const records = (0,platform_git/* splitNul */.K5)(await git.read(['ls-tree', '-r', '-z', '--full-tree', (0,tree_reader/* objectId */.Tu)(tree)]));
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
            byPath.get((0,workspace_names/* pathText */.LF)(path))?.push(id);
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
    await git.read(['update-index', '-z', '--index-info'], { ...place, input: (0,platform_git/* joinNul */.MX)(lines) });
    return (await git.read(['write-tree'], place)).toString().trim();
}
/**
 * Tells git that these files are as the index has them, whatever lies there: no command looks at the file laid over
 * them, reports it, or tries to write it back. Source: git-update-index(1), "Skip-worktree bit".
 */
async function skipWorktree(git, place, records) {
    const input = (0,platform_git/* joinNul */.MX)(records.map(({ path }) => path));
    await git.read(['update-index', '-z', '--skip-worktree', '--stdin'], { ...place, input });
}
/** The base with these of its entries emptied. `index` is a passing file that must not exist. */
async function standInBase(git, base, records, index) {
    await git.read(['read-tree', (0,tree_reader/* objectId */.Tu)(base.tree)], { index });
    const tree = await emptyEntries(git, { index }, records);
    const raw = (await git.read(['cat-file', 'commit', (0,tree_reader/* objectId */.Tu)(base.commit)])).toString('latin1');
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
        throw new errors/* WorkspaceError */.k('SCOPE_PRODUCED_MISSING', `not produced: ${relative}`, { where: relative });
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
    const parts = (0,workspace_names/* safeComponents */.sB)(relative);
    if (parts !== null)
        return parts;
    throw new errors/* WorkspaceError */.k('SCOPE_UNSAFE_PATH', `not a path inside the tree: ${JSON.stringify(relative)}`, {
        where: relative
    });
}
function isKind(stat, kind) {
    return kind === 'directory' ? stat.isDirectory() : stat.isFile();
}
function linked(relative, component) {
    const message = `${relative}: ${component} is a link or of another kind than expected`;
    return new errors/* WorkspaceError */.k('SCOPE_LINKED_PATH', message, { where: component });
}

// EXTERNAL MODULE: ./src/workspace/objects.ts
var workspace_objects = __webpack_require__(8017);
// EXTERNAL MODULE: ./src/workspace/runner.ts
var workspace_runner = __webpack_require__(535);
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
    (0,git_dir/* layGitDir */.WD)(path, { ...input.spec, config, head: null, owner: null, attributes: attributesOf(repo) });
    const index = await copyIndex(git, userRoot, path);
    const excludesFrom = await excludeFiles(git, input);
    const options = { workTree: userRoot, index, leaveOut: [], excludesFrom, asOwner: false };
    const runner = (0,workspace_runner/* gitRunner */.X)(git, path, null);
    const { present } = await differences(runner, options);
    const filtered = await filteredPaths(git, userRoot, present);
    await refuseTouched(runner, options, filtered);
    return stageTree(runner, { ...options, leaveOut: filtered });
}
async function honouredConfig(git, userRoot) {
    const values = await Promise.all(HONOURED.map(key => configValue(git, userRoot, ['--get', key])));
    return Object.fromEntries(HONOURED.flatMap((key, at) => (values[at] == null ? [] : [[key, values[at]]])));
}
async function configValue(git, userRoot, args) {
    const result = await (0,repository/* readTrusted */.G2)(git, userRoot, ['config', ...args]);
    return result.failed ? null : (0,platform_git/* oneLine */.TN)(result.stdout);
}
function attributesOf(repo) {
    const file = (0,external_node_path_.join)(repo.commonDir, 'info', 'attributes');
    return `${(0,external_node_fs_.existsSync)(file) ? (0,external_node_fs_.readFileSync)(file, 'utf8') : ''}\n* !filter\n`;
}
async function excludeFiles(git, { repo, userRoot }) {
    const { HOME, XDG_CONFIG_HOME } = process.env;
    const home = XDG_CONFIG_HOME || (HOME === undefined ? null : (0,external_node_path_.join)(HOME, '.config'));
    const usual = home === null ? null : (0,external_node_path_.join)(home, 'git', 'ignore');
    const global = (await configValue(git, userRoot, ['--type=path', '--get', 'core.excludesfile'])) ?? usual;
    return [(0,external_node_path_.join)(repo.commonDir, 'info', 'exclude'), global].filter(file => file !== null && file !== '' && (0,external_node_fs_.existsSync)(file));
}
/** Copies the index with the shared part that a split index refers to. */
async function copyIndex(git, userRoot, to) {
    const result = await (0,repository/* readTrusted */.G2)(git, userRoot, ['rev-parse', '--absolute-git-dir']);
    if (result.failed)
        throw (0,repository/* gitFailure */.tv)('git rev-parse', result);
    const gitDir = (0,platform_git/* oneLine */.TN)(result.stdout);
    for (const name of (0,external_node_fs_.readdirSync)(gitDir).filter(one => one === 'index' || one.startsWith('sharedindex.'))) {
        copyIndexFile((0,external_node_path_.join)(gitDir, name), (0,external_node_path_.join)(to, name));
    }
    return (0,external_node_path_.join)(to, 'index');
}
/** Those of the paths whose filter attribute names a filter that the user has configured. */
async function filteredPaths(git, userRoot, paths) {
    if (paths.length === 0)
        return [];
    const result = await (0,repository/* readTrusted */.G2)(git, userRoot, ['check-attr', '-z', '--stdin', 'filter'], (0,platform_git/* joinNul */.MX)(paths));
    if (result.failed)
        throw (0,repository/* gitFailure */.tv)('git check-attr', result);
    // Triples of path, attribute and value. Source: git-check-attr(1).
    const records = (0,platform_git/* splitNul */.K5)(result.stdout).map(workspace_names/* pathText */.LF);
    const driverOf = paths.map((_, at) => records[at * 3 + 2] ?? 'unspecified');
    const active = new Map([
        ['unspecified', false],
        ['unset', false],
        ['set', false]
    ]);
    for (const name of driverOf)
        if (!active.has(name))
            active.set(name, await isConfigured(git, userRoot, name));
    return paths.filter((_, at) => active.get(driverOf[at] ?? '')).map(workspace_names/* pathText */.LF);
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
    const message = `changed behind a filter: ${(0,errors/* someOf */.y)(touched)}`;
    throw new errors/* WorkspaceError */.k('RUN_FILTERED_CHANGE', message, { where: touched[0] ?? '' });
}
const LITERAL = { GIT_LITERAL_PATHSPECS: '1' };
/** As git has it, a filter that is not configured does nothing. */
async function isConfigured(git, userRoot, driver) {
    const values = await Promise.all(['clean', 'process'].map(key => configValue(git, userRoot, ['--get', `filter.${driver}.${key}`])));
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
    if ((0,workspace_objects/* objectDirectories */.hu)((0,external_node_path_.join)(options.repo.commonDir, 'objects')).some(workspace_objects/* isPartial */.mt))
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
    (0,git_dir/* layGitDir */.WD)(gitDir, { ...spec, attributes: git_dir/* RAW_BYTES */.ly, config: {} });
    (0,git_dir/* layGitDir */.WD)(countDir, { ...spec, attributes: git_dir/* ALL_TEXT */._R, config: {} });
    (0,git_dir/* makeOwned */.g7)((0,external_node_path_.join)(gitDir, 'trees'), owner);
    const program = (0,repository/* requireGit */.oj)();
    const git = (0,workspace_runner/* gitRunner */.X)(program, gitDir, owner);
    const asText = (0,workspace_runner/* gitRunner */.X)(program, countDir, owner, (0,external_node_path_.join)(gitDir, 'objects'));
    const numbers = { next: 0 };
    const diff = { plain: git, asText, scratch: root.path };
    const inside = insideViews({ git, base, root, owner, objectFormat: repo.objectFormat, numbers });
    return { git, diff, options, spec, sharing, inside, numbers };
}
function shareObjects(options) {
    const { repo, root, owner } = options;
    let sharing = 'alternates';
    const objects = (0,workspace_objects/* objectDirectories */.hu)((0,external_node_path_.join)(repo.commonDir, 'objects')).map((path, at) => {
        if (owner === null || (0,workspace_objects/* readableBy */.a6)(path, owner))
            return path;
        const copy = (0,external_node_path_.join)(root.path, `objects-${at}`);
        const took = (0,workspace_objects/* shareByLinks */.oQ)(path, copy);
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
    throw new errors/* WorkspaceError */.k('RUN_PARTIAL_CLONE', `${missing.length} objects of the base commit are not here`, {
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
        ...(0,tree_reader/* treeReader */.uv)(git),
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
        readCommit: async (commit) => (await git.read(['cat-file', 'commit', (0,tree_reader/* objectId */.Tu)(commit)])).toString(),
        packTo: (commit, fd) => packTo(git, base, commit, fd),
        importBundle: (file, expected) => importBundle(room, file, expected),
        changeOfTree: tree => diffTrees(room.diff, base.tree, (0,tree_reader/* objectId */.Tu)(tree)),
        runner: git,
        annex: () => annexOf(room)
    };
}
function annexOf(room) {
    const path = (0,external_node_path_.join)(room.options.root.path, `annex-${room.numbers.next++}`);
    return (0,annex/* layAnnex */.V)(path, room.spec, (0,external_node_path_.join)(room.git.gitDir, 'objects'));
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
    (0,tree_reader/* objectId */.Tu)(treeId);
    const path = await room.options.root.directory(name);
    const tree = { path, treeId };
    // One process reads the tree, writes the files and remembers their times; submodules become empty directories.
    await room.git.read(['read-tree', '-u', '--reset', (0,tree_reader/* objectId */.Tu)(treeId)], {
        workTree: path,
        index: indexOf(room, tree)
    });
    (0,git_dir/* makeOwned */.g7)((0,external_node_path_.join)(path, '.git'), room.options.owner);
    return tree;
}
async function resetTree(room, tree) {
    await (0,remove/* removeTree */.d)(tree.path);
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
    const alternates = (0,workspace_objects/* objectDirectories */.hu)((0,external_node_path_.join)(repo.commonDir, 'objects'));
    const spec = { objectFormat: repo.objectFormat, alternates, shallow: room.spec.shallow };
    const tree = await worktreeTree({ git: (0,repository/* requireGit */.oj)(), repo, userRoot, path, spec });
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
        const paths = [...gone, ...present].sort(Buffer.compare).map(workspace_names/* pathText */.LF);
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
async function branch_names_refuseBadName(git, branch) {
    const valid = await git.attempt(['check-ref-format', `refs/heads/${branch}`]);
    if (!valid.failed && !branch.startsWith('-') && branch !== 'HEAD')
        return;
    throw new errors/* WorkspaceError */.k('PR_BRANCH_INVALID', `not a branch name: ${JSON.stringify(branch)}`, {
        where: branch
    });
}
/** `a` and `a/b` for `a/b/c`: none of them can be a branch beside it. */
function branch_names_namesAbove(branch) {
    const parts = branch.split('/');
    return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('/'));
}
/** PR_BRANCH_COLLISION: `a` and `a/b` cannot both be branches. */
function branch_names_collision(branch, other) {
    return new errors/* WorkspaceError */.k('PR_BRANCH_COLLISION', `${branch} cannot exist beside ${other}`, {
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
    return (0,workspace_runner/* gitRunner */.X)((0,repository/* requireGit */.oj)(), repo.commonDir, process.getuid?.() === 0 && uid !== 0 ? { uid, gid } : null);
}
async function refuseName(git, { branch, base }) {
    await branch_names_refuseBadName(git, branch);
    const symbolic = await git.attempt(['symbolic-ref', '-q', `refs/heads/${branch}`]);
    if (!symbolic.failed) {
        throw new errors/* WorkspaceError */.k('PR_BRANCH_INVALID', `${branch} is a symbolic reference`, { where: branch });
    }
    if (branch === base.branch)
        throw new errors/* WorkspaceError */.k('PR_BRANCH_IS_BASE', `${branch} is the base`, { where: branch });
}
async function tipOf(git, branch) {
    const result = await git.attempt(['rev-parse', '--verify', '--quiet', `refs/heads/${branch}`]);
    return result.failed ? null : result.stdout.toString().trim();
}
/** Facts of the commit to publish; it must be one that this run made. */
async function committed({ privateRepo, commit, base, programTrailer }) {
    const facts = seal_parseCommit(await privateRepo.readCommit(commit));
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
    const result = await git.attempt(['cat-file', 'commit', (0,tree_reader/* objectId */.Tu)(id)]);
    return result.failed ? null : seal_parseCommit(result.stdout.toString());
}
async function refuseInUse(git, repo, branch) {
    const ref = `refs/heads/${branch}`;
    const records = (0,platform_git/* splitNul */.K5)(await git.read(['worktree', 'list', '--porcelain', '-z'])).map(String);
    const trees = gitDirectories(repo.commonDir);
    const operation = trees.find(dir => IN_PROGRESS.some(file => firstLine((0,external_node_path_.join)(dir, file)) === ref || firstLine((0,external_node_path_.join)(dir, file)) === branch));
    if (!records.includes(`branch ${ref}`) && operation === undefined)
        return;
    throw new errors/* WorkspaceError */.k('PR_BRANCH_CHECKED_OUT', `${branch} is in use by a work tree`, { where: branch });
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
    for (const name of branch_names_namesAbove(branch))
        if ((await tipOf(git, name)) !== null)
            throw branch_names_collision(branch, name);
    if (below !== '')
        throw branch_names_collision(branch, below.replace('refs/heads/', ''));
}
async function refuseHumanTip(git, tip, facts, options) {
    const old = await readCommit(git, tip);
    if (old !== null &&
        old.committer === facts.committer &&
        old.parents.length === 1 &&
        isOurs(old, options.programTrailer))
        return;
    // A branch that was merged, or never had a commit of its own, holds nothing that the base does not.
    const merged = await git.attempt(['merge-base', '--is-ancestor', (0,tree_reader/* objectId */.Tu)(tip), options.base.commit]);
    if (merged.code === 0)
        return;
    throw new errors/* WorkspaceError */.k('PR_HUMAN_COMMITS', `${options.branch} is at ${tip}, which this program did not make`, {
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
            throw (0,repository/* gitFailure */.tv)('git index-pack', result);
        throw new errors/* WorkspaceError */.k('PR_OBJECTS_REFUSED', 'git refused the objects', {
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
        (0,tree_reader/* objectId */.Tu)(commit),
        (0,tree_reader/* objectId */.Tu)(old)
    ];
    const result = await git.attempt(args, { env });
    if (!result.failed)
        return;
    if (!/cannot lock ref|reference already exists|but expected/.test(result.stderr))
        throw (0,repository/* gitFailure */.tv)('git update-ref', result);
    throw new errors/* WorkspaceError */.k('PR_BRANCH_MOVED', `${branch} moved`, {
        where: branch,
        why: result.stderr.trim().slice(-300)
    });
}

;// CONCATENATED MODULE: ./src/workspace/transfer.ts
/** To and from a remote: its tip looked at, one commit pushed onto what was seen. No ref of this machine is written. */





/** Bytes of a list of references, and of one commit. */
const MOST_REFS = (/* unused pure expression or super */ null && (64 << 20));
const transfer_MOST_COMMIT = (/* unused pure expression or super */ null && (1 << 20));
/**
 * What the branch points at and what the base points at, at one moment: one request for both where both are on one
 * remote, and the commit where it is not here yet. Throws PR_BRANCH_INVALID, PR_BRANCH_COLLISION, PR_BRANCH_MOVED,
 * PR_REMOTE_UNREACHABLE, PR_TOKEN_INVALID, ….
 */
async function remoteBranches(repo, head, base) {
    const { branch } = head;
    await refuseBadName(repo.runner, branch);
    const baseRef = `refs/heads/${base.branch}`;
    const isOne = head.remote.url === base.remote.url;
    const refs = await listRefs(repo.runner, head.remote, branch, isOne ? [baseRef] : []);
    const bases = isOne ? refs : await listRefs(repo.runner, base.remote, base.branch, []);
    const baseTip = bases.get(baseRef) ?? null;
    const commit = refs.get(`refs/heads/${branch}`);
    if (commit !== undefined)
        return { tip: await transfer_tipOf(repo, head.remote, commit), base: baseTip };
    const other = [...refs.keys()].find(name => isNeighbour(name, branch));
    if (other === undefined)
        return { tip: null, base: baseTip };
    throw collision(branch, other.slice('refs/heads/'.length));
}
function isNeighbour(ref, branch) {
    return (ref.startsWith(`refs/heads/${branch}/`) || namesAbove(branch).some(name => ref === `refs/heads/${name}`));
}
async function transfer_tipOf(repo, remote, commit) {
    const raw = (await rawCommit(repo.runner, commit)) ?? (await fetchRaw(repo, remote, commit));
    const end = raw?.indexOf('\n\n') ?? -1;
    return {
        commit,
        facts: raw === null ? null : parseCommit(raw),
        signed: raw !== null && /^gpgsig(?:-sha256)? /m.test(raw.slice(0, end))
    };
}
/** The branch, the names above it and those below it. Patterns fit the ends of names, so the answer is sieved. */
async function listRefs(git, remote, branch, more) {
    const wanted = [...[branch, ...namesAbove(branch)].map(name => `refs/heads/${name}`), ...more];
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
/** Null where the commit is not here, or is too large to be one of ours. */
async function rawCommit(git, commit) {
    const result = await git.attempt(['cat-file', 'commit', objectId(commit)], { maxStdout: transfer_MOST_COMMIT });
    return result.failed ? null : result.stdout.toString();
}
/**
 * Into a git directory of its own, which goes again: a shallow fetch marks its commits as roots of the history, and
 * whoever wrote the branch has no business among the objects that are published.
 */
async function fetchRaw(repo, remote, commit) {
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
        return await rawCommit(annex.git, commit);
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
        // A removal sends nothing that could be agreed on.
        ...(commit === null ? ['-c', 'push.negotiate=false'] : []),
        'push',
        '--porcelain',
        '--no-verify',
        '--no-signed',
        '--no-follow-tags',
        '--recurse-submodules=no',
        `--force-with-lease=${ref}:${lease}`,
        remote.url,
        `${commit === null ? '' : objectId(commit)}:${ref}`
    ];
    const result = await repo.runner.attempt(args, { env: remoteEnvironment(remote) });
    if (result.failed)
        throw remoteFailure(remote, `pushing ${branch}`, result);
}

;// CONCATENATED MODULE: ./src/workspace/index.ts
/** The workspace room's door: what flows use of it. */


















/***/ }),

/***/ 2165:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IY: () => (/* binding */ nameFault),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   Oy: () => (/* binding */ isGitLike),
/* harmony export */   U: () => (/* binding */ collidingPaths),
/* harmony export */   sB: () => (/* binding */ safeComponents),
/* harmony export */   tF: () => (/* binding */ isGitmodulesLike)
/* harmony export */ });
/* unused harmony export byBytes */
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
/** Bytes that file systems of today hold in one name, and in a path that a program can open. */
const LONGEST_NAME = 255;
const LONGEST_PATH = 4096;
/** Turns the direction of the text around it, so that a name reads as another: Unicode UAX 9, "trojan source". */
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
/**
 * What is wrong with a path of a tree that somebody else made, in words that follow the path; null where nothing is.
 * `known`: it is in the base already. Names that Windows reserves (aux, nul) are no fault: they only fail there.
 */
function nameFault(path, known) {
    const text = pathText(path);
    const names = text.split('/');
    if (names.some(isGitLike))
        return 'is a name that some systems read as .git';
    if (text.startsWith('/') || names.some(name => name === '' || name === '.' || name === '..'))
        return 'leads out of the tree';
    if (known)
        return null;
    if (path.includes(0x5c))
        return 'holds a backslash, which Windows takes for a slash';
    if (/\p{Cc}/u.test(text))
        return 'holds a control character';
    if (TURNS.test(text))
        return 'holds a character that turns the direction of text';
    if (path.length > LONGEST_PATH)
        return `is longer than ${LONGEST_PATH} bytes`;
    return longestName(path) > LONGEST_NAME ? `holds a name of more than ${LONGEST_NAME} bytes` : null;
}
function longestName(path) {
    let [longest, from] = [0, 0];
    for (let at = 0; at <= path.length; at++) {
        if (at < path.length && path[at] !== 0x2f)
            continue;
        longest = Math.max(longest, at - from);
        from = at + 1;
    }
    return longest;
}
/**
 * The name under which macOS or Windows would store a path: Unicode form, letter case, characters that HFS+ leaves out
 * and the dots and spaces that Windows cuts off, all folded away. Upper case first: the sharp s and the long s have
 * the same upper case as what they are compared with.
 */
function foldPath(path) {
    const plain = path
        .replace(HFS_IGNORED, '')
        .split('/')
        .map(name => name.replace(/[. ]+$/, ''))
        .join('/');
    return plain.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
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


/***/ }),

/***/ 8017:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a6: () => (/* binding */ readableBy),
/* harmony export */   hu: () => (/* binding */ objectDirectories),
/* harmony export */   mt: () => (/* binding */ isPartial),
/* harmony export */   oQ: () => (/* binding */ shareByLinks)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/**
 * Object directories: the user's history, shared and not copied. Where the identity that runs git cannot read it
 * (a checkout under /root), it is linked file by file into the private root, or copied where links are refused.
 */


/** The object directory and all its alternates, flattened, without duplicates, as real paths. */
function objectDirectories(objects) {
    const found = new Set([(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(objects)]);
    // A set is walked in the order of insertion, and also over what is added on the way.
    for (const path of found)
        for (const next of alternatesOf(path))
            found.add((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(next));
    return [...found];
}
// Source: gitrepository-layout(5), objects/info/alternates: one path a line, relative to the object directory.
function alternatesOf(objects) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(objects, 'info', 'alternates');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return [];
    const lines = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8')
        .split('\n')
        .filter(line => line !== '' && !line.startsWith('#'));
    return lines.map(line => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(objects, unquote(line))).filter(path => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
}
function unquote(line) {
    if (!line.startsWith('"') || !line.endsWith('"'))
        return line;
    return line.slice(1, -1).replace(/\\(["\\])/g, '$1');
}
/** True where a pack came from a partial clone, whose missing objects git otherwise takes for granted. */
function isPartial(objects) {
    const packs = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(objects, 'pack');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(packs) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(packs).some(name => name.endsWith('.promisor'));
}
/** True where every directory on the way and every object file can be read by this identity. */
function readableBy(objects, owner) {
    for (let at = objects; at !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at); at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
        if (!allows((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at), owner, 0o1))
            return false;
    return (allows(objects, owner, 0o5) &&
        contents(objects).every(path => allows(path, owner, isDirectory(path) ? 5 : 4)));
}
function allows(path, owner, wanted) {
    const { uid, gid, mode } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    const shift = uid === owner.uid ? 6 : gid === owner.gid ? 3 : 0;
    return ((mode >> shift) & wanted) === wanted;
}
function isDirectory(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory();
}
/** The parts of an object directory that hold objects: packs, fan-out directories, commit graphs. */
function contents(objects) {
    const directories = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(objects).filter(name => /^(pack|[0-9a-f]{2})$/.test(name));
    return directories
        .map(name => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(objects, name))
        .flatMap(path => [path, ...(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path).map(name => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name))]);
}
/** Links (or copies) every object file into `target`, readable by all; tells which of the two it took. */
function shareByLinks(objects, target) {
    let sharing = 'hardlinks';
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(target, { mode: 0o755 });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(target, 0o755);
    for (const path of contents(objects)) {
        const to = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, path.slice(objects.length + 1));
        if (isDirectory(path)) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(to);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(to, 0o755);
        }
        else if (!linkOrCopy(path, to))
            sharing = 'copies';
    }
    return sharing;
}
/** True where a link served. A file that others may not read is copied: a link would share its mode too. */
function linkOrCopy(from, to) {
    if (((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(from).mode & 0o004) !== 0) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(from, to);
            return true;
        }
        catch {
            // Another file system, or one without links.
        }
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(from, to);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(to, 0o444);
    return false;
}


/***/ }),

/***/ 3063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withoutCredentials),
/* harmony export */   y: () => (/* binding */ compareLink)
/* harmony export */ });
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
const LONGEST_TITLE = 256;
/**
 * Address of the page that opens a pull request from `branch` into `base`:
 * `https://<host>/<owner>/<name>/compare/<base>...[<fork owner>:]<branch>?expand=1[&title=…]` (docs.github.com, "Using
 * query parameters to create a pull request"). Null where the origin is not like GitHub's.
 */
function compareLink(originUrl, base, branch, { title = '', forkOwner = null } = {}) {
    const remote = originUrl === null ? null : parseRemote(originUrl);
    if (remote === null)
        return null;
    const { host, owner, name } = remote;
    const head = `${forkOwner === null ? '' : `${encodeURIComponent(forkOwner)}:`}${encodeBranch(branch)}`;
    const filled = title === '' || title.length > LONGEST_TITLE
        ? ''
        : `&title=${encodeURIComponent(title.replace(/\p{Surrogate}/gu, '\ufffd'))}`;
    const place = `${encodeURIComponent(owner)}/${encodeURIComponent(name)}`;
    return `https://${host}/${place}/compare/${encodeBranch(base)}...${head}?expand=1${filled}`;
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


/***/ }),

/***/ 2311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* unused harmony export remoteFailure */
/* harmony import */ var _redaction_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5950);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5546);



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
    {
        // Somebody else writes, or removes, the branch at this very moment.
        words: /cannot lock ref|unable to resolve reference/,
        code: 'PR_BRANCH_MOVED',
        message: 'the branch moved while it was being written'
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
    const redactor = createRedactor(header === null ? [] : secretsIn(header));
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


/***/ }),

/***/ 4395:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* unused harmony exports githubRemote, remoteEnvironment */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5546);
/**
 * A repository on a server, over HTTP: its address, and the environment in which git may speak to it. The token is a
 * header that travels in the environment of git alone: in no argument, no file and no address.
 */

/** Read by curl and OpenSSL below git. Source: curl(1) "ENVIRONMENT", git(1), git-config(1) http.sslCAInfo. */
const PROXIES = (/* unused pure expression or super */ null && ([
    'http_proxy',
    'https_proxy',
    'HTTPS_PROXY',
    'all_proxy',
    'ALL_PROXY',
    'no_proxy',
    'NO_PROXY'
]));
const CERTIFICATES = (/* unused pure expression or super */ null && (['GIT_SSL_CAINFO', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'CURL_CA_BUNDLE']));
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


/***/ }),

/***/ 7749:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ removeTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _platform_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6886);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5546);
/** Removal of trees that a phase wrote: any modes, any depth, and never through a link. */




/**
 * Removes a directory and all below it. The system's `rm` and `chmod` walk by descriptors: they follow no link and
 * cope with paths longer than PATH_MAX, which no walk by names does. Throws RUN_PRIVATE_ROOT where something stays.
 */
async function removeTree(path) {
    const remover = (0,_platform_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .findProgram */ .K)('rm', undefined);
    if (remover === null)
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true });
    if (await removeWith(remover, path))
        return;
    // An ordinary user cannot empty a directory without its permission bits; root never gets here for that.
    const chmod = (0,_platform_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .findProgram */ .K)('chmod', undefined);
    if (chmod !== null)
        await run([chmod, '-R', 'u+rwx', '--', path]);
    if (await removeWith(remover, path))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorkspaceError */ .k('RUN_PRIVATE_ROOT', `cannot remove ${path}`, { where: path });
}
async function removeWith(remover, path) {
    await run([remover, '-rf', '--', path]);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) === undefined;
}
function run(argv) {
    return (0,_platform_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .exec */ .m)(argv, { cwd: '/', env: { LC_ALL: 'C' } });
}


/***/ }),

/***/ 4969:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G2: () => (/* binding */ readTrusted),
/* harmony export */   gU: () => (/* binding */ resolveBase),
/* harmony export */   h_: () => (/* binding */ openRepository),
/* harmony export */   oj: () => (/* binding */ requireGit),
/* harmony export */   tv: () => (/* binding */ gitFailure)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _platform_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4555);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5546);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3063);
/** The user's repository: found, checked and read without running anything that it configures. */





/** The host's git. Throws RUN_GIT_MISSING. */
function requireGit() {
    const git = (0,_platform_git_js__WEBPACK_IMPORTED_MODULE_2__/* .findGit */ .Ct)(process.env['PATH']);
    if (git === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorkspaceError */ .k('RUN_GIT_MISSING', 'git was not found');
    return git;
}
/** RUN_GIT_FAILED (or another code) with git's own last words. */
function gitFailure(what, result) {
    const lines = result.stderr
        .trim()
        .split('\n')
        .filter(line => /^(fatal|error)/.test(line));
    const why = lines.slice(-3).map(_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutCredentials */ .r).join('; ');
    if (/missing (blob|tree|commit) object|unable to read (sha1 file|tree|blob)|bad object|could not fetch/.test(why)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorkspaceError */ .k('RUN_PARTIAL_CLONE', `${what}: an object is missing`, { why });
    }
    if (/detected dubious ownership|unsafe repository/.test(why)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorkspaceError */ .k('RUN_DUBIOUS_OWNERSHIP', `${what}: the owner is not trusted`, { why });
    }
    const ended = result.timedOut ? 'timed out' : (result.spawnError ?? result.signal ?? `exit ${result.code}`);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorkspaceError */ .k('RUN_GIT_FAILED', `${what} failed (${ended})`, { why });
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
        root: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(facts.root),
        commonDir: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, facts.commonDir)),
        objectFormat: facts.format === 'sha256' ? 'sha256' : 'sha1',
        shallow: facts.shallow === 'true',
        origin: origin.failed ? null : (0,_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutCredentials */ .r)((0,_platform_git_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(origin.stdout))
    };
}
const KIND = ['--is-bare-repository', '--is-inside-git-dir'];
const PLACES = ['--show-toplevel', '--git-common-dir'];
const FORMAT = ['--show-object-format', '--is-shallow-repository'];
/** One question where its answer is plain; a path with a line feed in it makes more lines, and is asked for alone. */
async function repositoryFacts(git, cwd) {
    const all = await readTrusted(git, cwd, ['rev-parse', ...KIND, ...PLACES, ...FORMAT]);
    const lines = (0,_platform_git_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(all.stdout).split('\n');
    if (!all.failed && lines.length === 6 && lines[0] === 'false' && lines[1] === 'false') {
        return factsOf(lines.slice(2));
    }
    const kind = await readTrusted(git, cwd, ['rev-parse', ...KIND]);
    if (kind.failed)
        throw openFailure(cwd, kind);
    if (kind.stdout.toString().includes('true')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorkspaceError */ .k('RUN_BARE_REPOSITORY', `no work tree at ${cwd}`, { where: cwd });
    }
    const ask = (word) => readTrusted(git, cwd, ['rev-parse', word]);
    const answers = await Promise.all([...PLACES, ...FORMAT].map(ask));
    for (const answer of answers)
        if (answer.failed)
            throw openFailure(cwd, answer);
    return factsOf(answers.map(answer => (0,_platform_git_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(answer.stdout)));
}
function factsOf(answers) {
    const [root = '', commonDir = '', format = '', shallow = ''] = answers;
    return { root, commonDir, format, shallow };
}
function startDirectory(startPath) {
    try {
        const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(startPath);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isDirectory())
            return real;
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(real, '..');
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorkspaceError */ .k('RUN_NOT_A_REPOSITORY', `no such directory: ${startPath}`, {
            where: startPath,
            cause
        });
    }
}
function openFailure(cwd, result) {
    const failure = gitFailure('opening the repository', result);
    if (failure.code !== 'RUN_GIT_FAILED' || !/not a git repository/.test(result.stderr))
        return failure;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorkspaceError */ .k('RUN_NOT_A_REPOSITORY', `no git repository at ${cwd}`, { where: cwd });
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorkspaceError */ .k('RUN_PARTIAL_CLONE', `the tree of ${commit} is not here`, { where: commit });
}
function unknownBase(ref, branches) {
    if (ref === null)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorkspaceError */ .k('RUN_NO_COMMIT', 'HEAD names no commit yet');
    const why = branches.length === 0 ? 'The repository has no branches.' : `Branches here: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .someOf */ .y)(branches)}.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorkspaceError */ .k('RUN_BASE_UNKNOWN', `no commit is named ${JSON.stringify(ref)}`, {
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
    const [, commit, tree] = /^commit ([0-9a-f]{40,64})\n([0-9a-f]{40,64})$/.exec((0,_platform_git_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(result.stdout)) ?? [];
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
    const id = (0,_platform_git_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(result.stdout).replace(/^--end-of-options\n/, '');
    return result.failed || !/^[0-9a-f]{40,64}$/.test(id) ? null : id;
}
async function branchOf(git, repo, name) {
    const result = await readTrusted(git, repo.root, [
        'rev-parse',
        '--symbolic-full-name',
        '--end-of-options',
        name
    ]);
    const full = (0,_platform_git_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(result.stdout).replace(/^--end-of-options\n/, '');
    return (/^refs\/heads\/(.+)$/.exec(full)?.[1] ?? /^refs\/remotes\/[^/]+\/(?!HEAD$)(.+)$/.exec(full)?.[1] ?? null);
}
async function suggestions(git, repo) {
    const result = await readTrusted(git, repo.root, [
        'for-each-ref',
        '--format=%(refname:short)',
        'refs/heads',
        'refs/remotes'
    ]);
    return (0,_platform_git_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(result.stdout)
        .split('\n')
        .filter(line => line !== '');
}


/***/ }),

/***/ 535:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ gitRunner)
/* harmony export */ });
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4969);

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
                throw (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .gitFailure */ .tv)(`git ${args.find(arg => arg !== null && !arg.startsWith('-')) ?? ''}`, result);
            return result.stdout;
        }
    };
}


/***/ }),

/***/ 4773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tu: () => (/* binding */ objectId),
/* harmony export */   U_: () => (/* binding */ repositoryReader),
/* harmony export */   uv: () => (/* binding */ treeReader)
/* harmony export */ });
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4969);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5546);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2165);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(535);
/* harmony import */ var _platform_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4555);
/** Reading trees and blobs by object id: what a pack, a policy or a document says at a commit, never on disk. */





const DEFAULT_MAX = 16 * 1024 * 1024;
/** Reads from the user's repository, before there is a private one. Works on a commit id as on a tree id. */
function repositoryReader(repo) {
    return treeReader((0,_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .gitRunner */ .X)((0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .requireGit */ .oj)(), repo.commonDir, null));
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
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorkspaceError */ .k('SCOPE_FILE_TOO_LARGE', `${path} is larger than ${maxBytes} bytes`, {
                where: path
            });
        },
        listTree: (treeId, prefix) => list(git, treeId, prefix.replace(/\/+$/, ''))
    };
}
async function list(git, treeId, path) {
    const at = path === '' ? [] : [path];
    const args = ['--literal-pathspecs', 'ls-tree', '-z', '-r', '--full-tree', objectId(treeId), '--', ...at];
    const records = (0,_platform_git_js__WEBPACK_IMPORTED_MODULE_4__/* .splitNul */ .K5)(await git.read(args, { env: { GIT_LITERAL_PATHSPECS: '1' } }));
    const entries = records.map(record => [record, record.indexOf(0x09)]);
    return entries.map(([record, tab]) => {
        const [mode = '', , id = ''] = record.subarray(0, tab).toString('latin1').split(' ');
        return { mode, id, path: (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .pathText */ .LF)(record.subarray(tab + 1)) };
    });
}
/** Lets nothing but a full object id through to a command line. */
function objectId(text) {
    if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text))
        return text;
    throw new RangeError(`not an object id: ${JSON.stringify(text)}`);
}


/***/ })

};
