export const id = 390;
export const ids = [390];
export const modules = {

/***/ 4984:
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

/***/ 1218:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ copyInput),
  y: () => (/* binding */ digestInputs)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/permissions/secret-paths.ts
/** Paths at which tools keep credentials: never handed into a sandbox by carry or data. A lint; the sandbox is the boundary. */
/** Names of files and directories, whole and in lower case. */
const NAMES = [
    /^\.env(\..+)?$/,
    /^\.(netrc|npmrc|yarnrc\.yml|pypirc|git-credentials|pgpass|my\.cnf|vault-token|dockercfg|htpasswd)$/,
    /^\.(aws|azure|ssh|gnupg|kube|docker|gcloud)$/,
    /^id_(rsa|dsa|ecdsa|ed25519)(_sk)?$/,
    /\.(pem|key|p12|pfx|jks|keystore|kdbx)$/,
    /^(credentials|service[-_]account.*)\.json$/
];
/** `.env.example` and its like hold names, not values. */
const SAMPLES = /^\.env\.(example|sample|template|dist|defaults)$/;
/** Trees of installed packages, whose test data is full of such names. */
const INSTALLED = new Set(['node_modules', 'vendor', 'site-packages']);
/** Whether a path, relative to the workspace, has a part that names a credential outside of installed packages. */
function pathLooksSecret(path) {
    const parts = path.toLowerCase().split('/');
    const installed = parts.findIndex(part => INSTALLED.has(part));
    const own = installed === -1 ? parts : parts.slice(0, installed);
    return own.some(part => !SAMPLES.test(part) && NAMES.some(name => name.test(part)));
}

// EXTERNAL MODULE: ./src/platform/canonical.ts
var canonical = __webpack_require__(1429);
// EXTERNAL MODULE: ./src/run/verdict.ts
var verdict = __webpack_require__(8972);
;// CONCATENATED MODULE: ./src/run/inputs.ts
/** Paths of the user's workspace that a pack may read: `carry` and `data`, digested for the plan, copied for the run. */






const DAY = 24 * 60 * 60 * 1000;
/** Digests of everything a contract takes from the workspace at `root`. Throws RunStop CARRY_MISSING. */
function digestInputs(contract, root, now) {
    const carried = contract.carry.map((path) => ({
        name: path,
        kind: 'carry',
        path,
        ...digestPath(root, path).summary
    }));
    const data = Object.entries(contract.data).map(([name, { path, maxAgeDays }]) => {
        const digest = digestPath(root, path);
        refuseStale(name, path, digest.newest, maxAgeDays, now);
        return { name, kind: 'data', path, ...digest.summary };
    });
    return [...carried, ...data].sort((a, b) => (a.kind + a.name < b.kind + b.name ? -1 : 1));
}
function refuseStale(name, path, newest, maxAgeDays, now) {
    if (maxAgeDays === null || now - newest <= maxAgeDays * DAY)
        return;
    const age = Math.floor((now - newest) / DAY);
    throw new verdict/* RunStop */.cw('CARRY_MISSING', `data ${name} (${path}) is ${age} days old, at most ${maxAgeDays} allowed`, { fix: `Refresh ${path}.` });
}
/** Copies an input to a directory of the run and checks that it still is what the plan says. */
function copyInput(root, input, target, owner) {
    const source = (0,external_node_path_.join)(root, input.path);
    (0,external_node_fs_.cpSync)(source, target, {
        recursive: true,
        verbatimSymlinks: true,
        mode: external_node_fs_.constants.COPYFILE_FICLONE,
        preserveTimestamps: true
    });
    const copied = digestPath(target, '').summary;
    if (copied.sha256 === input.sha256)
        return owner === null ? undefined : giveTo(target, owner);
    throw new verdict/* RunStop */.cw('CARRY_MISSING', `${input.path} changed between the plan and the run`, {
        fix: 'Run again while nothing writes there.'
    });
}
/** Hands a copied tree to the identity that reads it inside, links themselves and not what they lead to. */
function giveTo(path, owner) {
    (0,external_node_fs_.lchownSync)(path, owner.uid, owner.gid);
    if ((0,external_node_fs_.lstatSync)(path).isDirectory())
        for (const name of (0,external_node_fs_.readdirSync)(path))
            giveTo((0,external_node_path_.join)(path, name), owner);
}
/** Digest over names, kinds, contents and link targets; independent of times, owners and the place on disk. */
function digestPath(root, path) {
    refuseLinks(root, path);
    const entries = [];
    let newest = 0;
    for (const queue = ['']; queue.length > 0;) {
        const relative = queue.pop();
        const absolute = (0,external_node_path_.join)(root, path, relative);
        refuseSecret((0,external_node_path_.join)(path, relative));
        const stat = (0,external_node_fs_.lstatSync)(absolute);
        newest = Math.max(newest, stat.mtimeMs);
        if (stat.isDirectory())
            queue.push(...(0,external_node_fs_.readdirSync)(absolute).map(name => (0,external_node_path_.join)(relative, name)));
        else if (stat.isSymbolicLink())
            entries.push({ path: relative, kind: 'link', value: (0,external_node_fs_.readlinkSync)(absolute) });
        else if (stat.isFile())
            entries.push({ path: relative, kind: 'file', value: hashFile(absolute) });
        else
            throw new verdict/* RunStop */.cw('CARRY_MISSING', `${(0,external_node_path_.join)(path, relative)} is neither a file, a directory nor a link`);
    }
    entries.sort((a, b) => (a.path < b.path ? -1 : 1));
    return { summary: { sha256: (0,canonical/* digestOf */.ol)(entries).slice('sha256:'.length), files: entries.length }, newest };
}
function refuseSecret(path) {
    if (!pathLooksSecret(path))
        return;
    throw new verdict/* RunStop */.cw('SECRET_PATH_REFUSED', `${path} looks like a place of credentials`, { where: path });
}
function refuseLinks(root, path) {
    const parts = path.split('/').filter(part => part !== '');
    for (let end = 1; end <= parts.length; end++) {
        const part = parts.slice(0, end).join('/');
        const stat = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, part), { throwIfNoEntry: false });
        if (stat === undefined)
            throw new verdict/* RunStop */.cw('CARRY_MISSING', `${path} does not exist in the workspace`);
        if (stat.isSymbolicLink())
            throw new verdict/* RunStop */.cw('CARRY_MISSING', `${part} is a symbolic link`, { fix: 'Name the real path.' });
    }
}
function hashFile(path) {
    return (0,external_node_crypto_.createHash)('sha256').update((0,external_node_fs_.readFileSync)(path)).digest('hex');
}


/***/ }),

/***/ 3390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XC: () => (/* binding */ planOf),
  iA: () => (/* binding */ prepare),
  lg: () => (/* binding */ readPackAt),
  gy: () => (/* binding */ refusePlan)
});

// UNUSED EXPORTS: InvalidInput, locatePack

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/pack/index.ts + 8 modules
var pack = __webpack_require__(9090);
;// CONCATENATED MODULE: ./src/permissions/limits.ts
/** What a pack gets that asks for nothing. */
const defaultLimits = {
    attempts: 1,
    changed_files: 100,
    changed_lines: 800,
    disk_mb: 4096,
    exclude: [],
    memory_mb: 4096,
    output_mb: 64,
    phase_minutes: 30,
    processes: 512,
    wall_minutes: 60
};
/** The most that a pack may ask for where no policy file says otherwise. */
const defaultCeilingLimits = {
    attempts: 3,
    changed_files: 3000,
    changed_lines: 100000,
    disk_mb: 65536,
    memory_mb: 65536,
    output_mb: 4096,
    phase_minutes: 360,
    processes: 8192,
    wall_minutes: 360
};
const limitNames = Object.keys(defaultCeilingLimits).sort();
/**
 * The limits of a run: the pack's wish or the default, then the flag, which may tighten always and loosen only
 * where the policy says so. Anything above the ceiling is a refusal, never a quiet cut.
 */
function effectiveLimits(pack, flags, ceiling) {
    const refusals = [];
    const limits = { ...defaultLimits, exclude: [...(pack.exclude ?? [])].sort() };
    for (const name of limitNames) {
        const base = pack[name] ?? Math.min(defaultLimits[name], ceiling.limits[name]);
        limits[name] = flags[name] ?? base;
        const refusal = limitRefusal(name, base, limits[name], ceiling);
        if (refusal)
            refusals.push(refusal);
    }
    return { limits, refusals };
}
function limitRefusal(name, base, wanted, ceiling) {
    const most = ceiling.limits[name];
    if (wanted > most)
        return refusal(name, `limits.${name} is ${wanted}, and the ceiling is ${most}`);
    if (wanted > base && !ceiling.inputsMayLoosen.includes(name)) {
        return refusal(name, `a flag raises limits.${name} from ${base} to ${wanted}, which the policy does not let inputs do (inputs_may_loosen)`);
    }
    return null;
}
function refusal(name, message) {
    return { code: 'LIMIT_ABOVE_CEILING', subject: `limits.${name}`, message, where: null };
}

// EXTERNAL MODULE: ./src/redaction/index.ts + 6 modules
var redaction = __webpack_require__(5950);
// EXTERNAL MODULE: ./src/permissions/presets.ts
var presets = __webpack_require__(7760);
;// CONCATENATED MODULE: ./src/permissions/grants.ts


/** Grants for every phase of a contract. Pure; `refusals` empty means that the run may start. */
function grantAll(contract, ceiling) {
    const requests = {
        setup: contract.setup.permissions,
        implement: contract.implement.permissions,
        test: contract.test.permissions
    };
    return {
        grants: {
            setup: grantOf(requests.setup),
            implement: grantOf(requests.implement),
            test: grantOf(requests.test)
        },
        refusals: [
            ...constraintRefusals(contract, ceiling),
            ...Object.entries(requests).flatMap(([phase, request]) => requestRefusals(phase, request, ceiling)),
            ...packRefusals(contract)
        ]
    };
}
function grantOf(request) {
    const hosts = (0,presets/* expandHosts */.G)(request.network.allow);
    return {
        network: hosts.length === 0 ? 'none' : hosts,
        cloud: 'none',
        env: [...request.env].sort(),
        write: request.write.length === 0 ? null : [...request.write].sort()
    };
}
/** What the `constraints` block asks for beyond SAFE. */
function constraintRefusals(contract, ceiling) {
    const { constraints } = contract;
    const found = [];
    const at = (key) => where(contract.positions[`/constraints/${key}`] ?? null);
    if (constraints.allowNetwork && !namesHosts(contract)) {
        found.push(refuse('NET_HOSTS_MISSING', 'constraints.allow_network', 'the pack says allow_network: true and names no host', at('allow_network')));
    }
    if (constraints.allowCloudMutations) {
        const code = ceiling.mode === 'safe' ? 'CLOUD_NOT_GRANTED' : 'CLOUD_NOT_ENFORCEABLE';
        found.push(refuse(code, 'constraints.allow_cloud_mutations', 'the pack asks for cloud mutations', at('allow_cloud_mutations')));
    }
    if (constraints.allowSecrets) {
        const code = ceiling.mode === 'safe' ? 'SECRET_NOT_GRANTED' : 'SECRET_NOT_ENFORCEABLE';
        found.push(refuse(code, 'constraints.allow_secrets', 'the pack asks for secrets', at('allow_secrets')));
    }
    return found;
}
function namesHosts(contract) {
    return [
        contract.permissions,
        contract.setup.permissions,
        contract.implement.permissions,
        contract.test.permissions
    ].some(request => request.network.allow.length > 0);
}
function requestRefusals(phase, request, ceiling) {
    const place = where(request.place);
    return [
        ...networkRefusals(phase, request, ceiling, place),
        ...Object.keys(request.cloud).map(provider => refuse(ceiling.mode === 'safe' ? 'CLOUD_NOT_GRANTED' : 'CLOUD_NOT_ENFORCEABLE', `${phase}.cloud.${provider}`, `${phase} asks for the cloud ${provider}`, place)),
        ...request.env
            .filter(redaction/* looksSecret */.n0)
            .map(name => refuse('SECRET_NAME_REFUSED', `${phase}.env`, `${phase} asks for the variable ${name}`, place))
    ];
}
function networkRefusals(phase, request, ceiling, place) {
    if (request.network.allow.length === 0)
        return [];
    if (request.network.allow.includes('*')) {
        return [refuse('NET_WILDCARD', `${phase}.network`, `${phase} asks for every host`, place)];
    }
    const hosts = (0,presets/* expandHosts */.G)(request.network.allow);
    const allowed = ceiling.networkHosts;
    const above = allowed === null ? [] : hosts.filter(host => !allowed.includes(host));
    if (above.length > 0) {
        return [
            refuse('NET_ABOVE_CEILING', `${phase}.network`, `${phase} asks for ${above.join(', ')}, which the policy does not allow`, place)
        ];
    }
    return [
        refuse('NET_NOT_ENFORCEABLE', `${phase}.network`, `${phase} asks for ${hosts.join(', ')}; this version enforces network none only`, place)
    ];
}
function packRefusals(contract) {
    const found = [];
    if (contract.setup.deps.length > 0) {
        found.push(refuse('SETUP_NEEDS_NETWORK', 'deps', `deps lists ${contract.setup.deps.join(', ')}; installing packages needs the network`, where(contract.setup.depsPlace)));
    }
    if (contract.implement.agent !== null) {
        found.push(refuse('AGENT_NOT_AVAILABLE', 'phases.implement.agent', `implement names the agent ${contract.implement.agent}`, where(contract.implement.agentPlace)));
    }
    return found;
}
function refuse(code, subject, message, place) {
    return { code, subject, message, where: place };
}
function where(place) {
    return place === null ? null : `${place.file}:${place.line}:${place.column}`;
}

// EXTERNAL MODULE: ./src/platform/canonical.ts
var canonical = __webpack_require__(1429);
// EXTERNAL MODULE: ./src/pack/schema-problems.ts
var schema_problems = __webpack_require__(1451);
// EXTERNAL MODULE: ./src/pack/fields.ts
var pack_fields = __webpack_require__(4272);
// EXTERNAL MODULE: ./src/pack/problems.ts
var problems = __webpack_require__(9049);
// EXTERNAL MODULE: ./src/pack/requests.ts
var requests = __webpack_require__(2763);
// EXTERNAL MODULE: ./src/pack/yaml.ts
var yaml = __webpack_require__(6514);
// EXTERNAL MODULE: ./src/policy/schemas/policy.generated.cjs
var policy_generated = __webpack_require__(7141);
var policy_generated_default = /*#__PURE__*/__webpack_require__.n(policy_generated);
;// CONCATENATED MODULE: ./src/policy/index.ts
/** Reading of the policy file, and the ceiling that follows from it. */








/** Where the policy lies unless --policy says otherwise; relative to the repository root. */
const policyPath = '.codex/policy.yml';
/** What holds where there is no policy file. */
const defaultPolicy = Object.freeze({
    version: 1,
    mode: null,
    networkHosts: null,
    isolation: Object.freeze(['sandbox', 'container']),
    limits: Object.freeze({}),
    inputsMayLoosen: Object.freeze([]),
    protectedPaths: Object.freeze([])
});
/**
 * Reads the policy file; null bytes (no file) give the default. A key that is unknown or has no value is an error
 * here: a ceiling with a typing mistake would be no ceiling. Never throws for what the file holds.
 */
function readPolicy(path, bytes) {
    if (bytes === null)
        return { policy: defaultPolicy, problems: [] };
    const findings = (0,problems/* newFindings */.FN)();
    const file = (0,yaml/* readYaml */.g)(path, bytes, findings);
    const policy = file === null ? null : build({ file, findings });
    if (file !== null)
        (0,schema_problems/* checkSchema */._)((policy_generated_default()), file, findings, 'error');
    return { policy: (0,problems/* hasErrors */.Cs)(findings.all) ? null : policy, problems: (0,problems/* ordered */.Sj)(findings.all) };
}
function build(fields) {
    return Object.freeze({
        version: 1,
        mode: modeOf(fields),
        networkHosts: networkOf(fields),
        isolation: isolationOf(fields),
        limits: limitsOf(fields),
        inputsMayLoosen: loosenOf(fields),
        protectedPaths: Object.freeze((0,pack_fields/* pathsAt */.uN)(fields, ['protected_paths'], 'glob'))
    });
}
function modeOf(fields) {
    const mode = (0,pack_fields/* textAt */.$6)(fields, ['mode'])?.text;
    return mode === 'safe' || mode === 'privileged' ? mode : null;
}
function networkOf(fields) {
    if ((0,pack_fields/* valueAt */.fK)(fields, ['network']) === undefined)
        return null;
    const hosts = (0,requests/* hostsAt */.jh)(fields, ['network', 'allow']);
    for (const { text, place } of hosts) {
        if (text === '*')
            fields.findings.error('PACK_HOST', place, 'network.allow: "*" is every host', 'remove network where any named host may be reached');
    }
    const mapping = (0,pack_fields/* mappingAt */.oh)(fields, ['network']);
    if (mapping !== null && mapping['allow'] === undefined) {
        fields.findings.error('PACK_MISSING_KEY', fields.file.places.get('/network') ?? { file: fields.file.file, line: 1, column: 1 }, 'the key allow is missing in network', 'write network: none, or add allow');
    }
    return Object.freeze((0,presets/* expandHosts */.G)(hosts.map(({ text }) => text)));
}
function isolationOf(fields) {
    const stated = (0,pack_fields/* textsAt */.i1)(fields, ['isolation']);
    if (stated.length === 0)
        return defaultPolicy.isolation;
    const known = stated.filter(({ text, place }) => {
        const ok = text === 'sandbox' || text === 'container';
        if (!ok)
            fields.findings.error('PACK_VALUE', place, `isolation: ${(0,problems/* quote */.hD)(text)} is not a way of running commands that a policy may allow`, 'write sandbox, container, or both');
        return ok;
    });
    return Object.freeze(known.map(({ text }) => text));
}
function limitsOf(fields) {
    const entries = limitNames.flatMap(name => {
        const value = (0,pack_fields/* numberAt */.tk)(fields, ['limits', name]);
        return value === null ? [] : [[name, value]];
    });
    return Object.freeze(Object.fromEntries(entries));
}
function loosenOf(fields) {
    const names = (0,pack_fields/* textsAt */.i1)(fields, ['inputs_may_loosen']).filter(({ text, place }) => {
        const ok = limitNames.includes(text);
        if (!ok)
            fields.findings.error('PACK_VALUE', place, `inputs_may_loosen: ${(0,problems/* quote */.hD)(text)} is not the name of a limit`, `write one of ${limitNames.join(', ')}`);
        return ok;
    });
    return Object.freeze(names.map(({ text }) => text).sort());
}
/** True where the policy lets the operator's flag ask for this mode. A policy that says nothing leaves it to the flag. */
function allowsMode(policy, mode) {
    return mode === 'safe' || policy.mode !== 'safe';
}
/**
 * The ceiling of a run in the mode that the operator's flag asked for (`safe` where it did not). Throws RangeError for
 * a mode that `allowsMode` denies: the caller refuses such a run instead of narrowing it.
 */
function ceilingOf(policy, mode) {
    if (!allowsMode(policy, mode))
        throw new RangeError(`the policy does not allow mode ${mode}`);
    return {
        mode,
        networkHosts: policy.networkHosts,
        limits: { ...defaultCeilingLimits, ...policy.limits },
        inputsMayLoosen: policy.inputsMayLoosen
    };
}

// EXTERNAL MODULE: ./src/pullrequest/names.ts
var names = __webpack_require__(4984);
// EXTERNAL MODULE: ./src/workspace/index.ts + 31 modules
var workspace = __webpack_require__(542);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/run/committed.ts
/** Whether the pack that was read is the one of the base commit, which everything it runs comes from. */




/** One warning for each file of the pack that the base commit does not have, or has with other bytes. */
async function warnUncommitted(repo, base, contract) {
    // A single file may have its companion beside it.
    const alone = contract.form === 'file' && contract.files.length === 1;
    const place = alone ? contract.path : contract.directory;
    const entries = await (0,workspace/* repositoryReader */.U_)(repo).listTree(base.tree, place);
    const committed = new Map(entries.map(({ path, id }) => [path, id]));
    return contract.files
        .filter(({ path }) => committed.get(path) !== blobId(repo, path))
        .map(({ path }) => ({
        severity: 'warning',
        code: 'PACK_UNCOMMITTED',
        file: path,
        line: 1,
        column: 1,
        message: committed.has(path)
            ? 'the base commit has another version of this file'
            : 'the base commit does not have this file',
        fix: 'commit it before the run is to count: what it runs comes from the base commit'
    }));
}
/** Object id of a file's raw bytes. Source: gitformat-loose(5). */
function blobId({ root, objectFormat }, path) {
    const bytes = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, path));
    return (0,external_node_crypto_.createHash)(objectFormat).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

// EXTERNAL MODULE: ./src/run/inputs.ts + 1 modules
var run_inputs = __webpack_require__(1218);
// EXTERNAL MODULE: ./src/platform/files.ts
var files = __webpack_require__(4924);
;// CONCATENATED MODULE: ./src/run/pack-files.ts
/** The pack room's view of a work tree: kinds by lstat in every component, contents of regular files only. */



/** One mebibyte more than any pack file may have, so that the pack room sees and refuses what is too large. */
const MOST = 2 * 1024 * 1024;
function packFilesAt(root) {
    return {
        kind: path => kindOf(root, path),
        size: path => (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, path)).size,
        read: path => (0,files/* readRegular */.VX)(root, path, { maxBytes: MOST }),
        list: path => (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, path)).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    };
}
/** 'symlink' where any component on the way is one: what it shows could lie anywhere. */
function kindOf(root, path) {
    const parts = path.split('/').filter(part => part !== '' && part !== '.');
    let kind = 'directory';
    for (let end = 1; end <= parts.length; end++) {
        const stat = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, ...parts.slice(0, end)), { throwIfNoEntry: false });
        if (stat === undefined)
            return null;
        if (stat.isSymbolicLink())
            return 'symlink';
        kind = stat.isDirectory() ? 'directory' : stat.isFile() ? 'file' : 'other';
        if (kind !== 'directory' && end < parts.length)
            return null;
    }
    return kind;
}

// EXTERNAL MODULE: ./src/platform/errors.ts
var errors = __webpack_require__(6316);
;// CONCATENATED MODULE: ./src/run/pack-at-commit.ts
/** The pack room's view of a commit: what a trusted commit says, whatever lies in the work tree (DESIGN decision 10). */



/** As in a work tree: one mebibyte more than any pack file may have. */
const pack_at_commit_MOST = 2 * 1024 * 1024;
/**
 * Reads a pack at a commit or tree. The pack room is pure and asks for bytes as it goes; git answers later. So the
 * room reads again with what it asked for, until it asks for nothing new: as many rounds as files name files.
 */
async function readPackAtCommit(repo, treeish, path) {
    const reader = (0,workspace/* repositoryReader */.U_)(repo);
    const kinds = kindsOf(await reader.listTree(treeish, ''));
    const known = new Map();
    for (;;) {
        const wanted = new Set();
        const reading = (0,pack/* readPack */.wh)(path, filesOf(kinds, known, wanted));
        if (wanted.size === 0)
            return reading;
        for (const file of [...wanted].sort())
            known.set(file, await contentOf(reader, treeish, file));
    }
}
async function contentOf(reader, treeish, path) {
    try {
        return (await reader.readBlob(treeish, path, pack_at_commit_MOST)) ?? new Uint8Array(0);
    }
    catch (error) {
        if (error instanceof errors/* OrchestratorError */.j && error.code === 'SCOPE_FILE_TOO_LARGE')
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
            return content === 'too-large' ? pack_at_commit_MOST : content.length;
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

;// CONCATENATED MODULE: ./src/run/plan.ts

/** Builds the plan. Deterministic: no run id, time, absolute path or fact of the host goes in. */
function makePlan(given) {
    const { contract } = given;
    const body = {
        schema_version: 1,
        program: given.program,
        pack: { id: contract.id, title: contract.title, path: contract.path, files: contract.files },
        base: given.base,
        mode: given.mode,
        isolation: 'sandbox',
        change: given.change,
        contract: plannedContract(contract),
        phases: plannedPhases(contract, given.grants, given.change.source),
        limits: given.limits,
        inputs: given.inputs,
        policy_digest: given.policyDigest,
        execpolicy_digest: null
    };
    return { ...body, refusals: given.refusals, digest: (0,canonical/* digestOf */.ol)(body) };
}
function plannedPhases(contract, grants, source) {
    const implement = source === 'worktree' ? [] : contract.implement.commands;
    return [
        { name: 'setup', commands: contract.setup.commands.map(planned), grant: grants.setup },
        { name: 'implement', commands: implement.map(planned), grant: grants.implement },
        { name: 'test', commands: contract.test.commands.map(planned), grant: grants.test }
    ];
}
function planned(command) {
    return { id: command.id, text: command.text, cwd: command.cwd };
}
function plannedContract(contract) {
    return {
        constraints: plannedConstraints(contract.constraints),
        produces: contract.setup.produces,
        deps: contract.setup.deps,
        agent: contract.implement.agent,
        artifacts: contract.artifacts,
        allowed_paths: contract.allowedPaths,
        docs_required: contract.docsRequired,
        pr: contract.pr,
        quiet_hosts: contract.quietHosts,
        untrusted: contract.untrusted,
        not_checked: contract.prose.map(prose => prose.text)
    };
}
/** As packs write them. */
function plannedConstraints(constraints) {
    return {
        allow_network: constraints.allowNetwork,
        allow_cloud_mutations: constraints.allowCloudMutations,
        allow_secrets: constraints.allowSecrets,
        allow_long_running: constraints.allowLongRunning,
        safe_mode: constraints.safeMode,
        read_only: constraints.readOnly,
        no_secrets_output: constraints.noSecretsOutput
    };
}

// EXTERNAL MODULE: ./src/run/verdict.ts
var verdict = __webpack_require__(8972);
;// CONCATENATED MODULE: ./src/run/prepare.ts
/** From a request to a plan: repository, pack, policy, grants. Nothing is written but the private root. */

















/** A pack or a policy that cannot be used; carries every problem, with its place. */
class InvalidInput extends verdict/* RunStop */.cw {
    problems;
    constructor(path, problems) {
        const errors = problems.filter(problem => problem.severity === 'error');
        const count = errors.length === 1 ? 'one error' : `${errors.length} errors`;
        super(errors[0]?.code ?? 'USAGE', `${path} cannot be used: ${count}`, {
            why: 'The contract must be whole before anything of it is run.',
            fix: 'Mend what is named above; codex-orchestrator validate checks it again.'
        });
        this.problems = problems;
    }
}
/** Where a pack path leads: the root that its files are relative to, and its path below it. */
function locatePack(cwd, packPath, root) {
    const absolute = (0,external_node_path_.resolve)(cwd, packPath);
    // The directory is resolved, the last component is not: a pack that is itself a link is refused by the pack room.
    const real = (0,external_node_fs_.existsSync)((0,external_node_path_.dirname)(absolute))
        ? (0,external_node_path_.join)((0,external_node_fs_.realpathSync)((0,external_node_path_.dirname)(absolute)), (0,external_node_path_.basename)(absolute))
        : absolute;
    const path = (0,external_node_path_.relative)(root, real);
    if (path.startsWith('..'))
        throw new verdict/* RunStop */.cw('USAGE', `${packPath} lies outside of the repository ${root}`);
    return path === '' ? '.' : path;
}
/** Reads a pack of a work tree. Never throws for what the pack says. */
function readPackAt(cwd, packPath, root) {
    return (0,pack/* readPack */.wh)(locatePack(cwd, packPath, root), packFilesAt(root));
}
/** Reads everything that decides a run. Throws InvalidInput for a broken pack or policy, RunStop for the rest. */
async function prepare(request, host, listener) {
    const repo = await (0,workspace/* openRepository */.h_)(request.packFrom === 'commit' ? request.cwd : startOf(request));
    const base = await (0,workspace/* resolveBase */.gU)(repo, request.base);
    const trusted = request.trusted === null ? base : await (0,workspace/* resolveBase */.gU)(repo, request.trusted);
    const reading = await readRequested(request, repo, trusted);
    const { policy, policyDigest, problems } = await loadPolicy(request, repo, trusted);
    const all = [...reading.problems, ...problems];
    if (reading.contract === null || policy === null)
        throw new InvalidInput(request.packPath, all);
    const uncommitted = request.packFrom === 'commit' ? [] : await warnUncommitted(repo, base, reading.contract);
    listener.problems([...all, ...uncommitted]);
    refuseMode(request, policy);
    refuseBranch(request, reading.contract);
    const ceiling = ceilingOf(policy, request.mode);
    const granting = grantAll(reading.contract, ceiling);
    const { limits, refusals } = effectiveLimits(reading.contract.limits, request.limits, ceiling);
    const env = passedEnvironment(reading.contract, host);
    const inputs = { repo, base, contract: reading.contract, policyDigest, passedEnv: env.values };
    return {
        inputs,
        limits,
        ceiling,
        problems: [...all, ...uncommitted],
        refusals: [...granting.refusals, ...refusals, ...env.refusals]
    };
}
async function readRequested({ packFrom, cwd, packPath }, repo, trusted) {
    if (packFrom === 'worktree')
        return readPackAt(cwd, packPath, repo.root);
    const path = (0,external_node_path_.relative)(repo.root, (0,external_node_path_.resolve)((0,external_node_fs_.realpathSync)(cwd), packPath));
    if (path.startsWith('..'))
        throw new verdict/* RunStop */.cw('USAGE', `${packPath} lies outside of the repository`);
    return readPackAtCommit(repo, trusted.tree, path === '' ? '.' : path);
}
/** Nearest existing directory of the pack, from which git finds the repository. */
function startOf(request) {
    let path = (0,external_node_path_.resolve)(request.cwd, request.packPath);
    if (!(0,external_node_fs_.existsSync)(path))
        throw new verdict/* RunStop */.cw('USAGE', `${request.packPath} does not exist`, {
            fix: 'Name a pack: a directory with task.yml, or a .yml file.'
        });
    path = (0,external_node_path_.dirname)(path);
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, (0,external_node_path_.basename)(request.packPath), '.git'))
        ? (0,external_node_path_.join)(path, (0,external_node_path_.basename)(request.packPath))
        : path;
}
async function loadPolicy(request, repo, trusted) {
    const named = request.policyPath;
    const path = named ?? policyPath;
    const bytes = named === null
        ? await readCommittedPolicy(repo, trusted, policyPath)
        : await readNamedPolicy(request, repo, trusted, named);
    const { policy, problems } = readPolicy(path, bytes);
    return { policy, problems, policyDigest: bytes === null ? (0,canonical/* digestOf */.ol)(null) : `sha256:${(0,canonical/* sha256 */.sc)(bytes)}` };
}
/** null where there is none. A link or directory in its place is refused: a ceiling that cannot be read is no ceiling. */
async function readCommittedPolicy(repo, trusted, at) {
    const reader = (0,workspace/* repositoryReader */.U_)(repo);
    const entries = await reader.listTree(trusted.tree, (0,external_node_path_.dirname)(at) === '.' ? '' : (0,external_node_path_.dirname)(at));
    const there = entries.filter(({ path }) => at === path || at.startsWith(`${path}/`));
    const below = entries.some(({ path }) => path.startsWith(`${at}/`));
    if (below || there.some(({ mode }) => !mode.startsWith('100')))
        throw new verdict/* RunStop */.cw('PACK_SYMLINK', `${at} is not a regular file at the base commit`, {
            where: at,
            fix: 'Commit the policy itself there.'
        });
    return reader.readBlob(trusted.tree, at);
}
/** A policy of the repository is read where the pack is: in a workflow at the trusted commit, not in the work tree. */
async function readNamedPolicy({ cwd, packFrom }, repo, trusted, named) {
    const path = (0,external_node_path_.resolve)((0,external_node_fs_.realpathSync)(cwd), named);
    const inside = (0,external_node_path_.relative)(repo.root, path);
    if (packFrom === 'commit' && !inside.startsWith('..')) {
        const bytes = await readCommittedPolicy(repo, trusted, inside);
        if (bytes === null)
            throw new verdict/* RunStop */.cw('USAGE', `the commit has no policy file ${named}`);
        return bytes;
    }
    if (!(0,external_node_fs_.existsSync)(path))
        throw new verdict/* RunStop */.cw('USAGE', `the policy file ${named} does not exist`);
    return (0,external_node_fs_.readFileSync)(path);
}
/** The bundle names the branch, so that a name which git refuses would leave a run without its seal. */
function refuseBranch(request, { id, slug }) {
    const branch = request.branch ?? (0,names/* branchName */.a)(request.branchPrefix, id, slug);
    const fault = (0,pack/* branchFault */.Dq)(branch);
    if (fault === null)
        return;
    throw new verdict/* RunStop */.cw('PR_BRANCH_INVALID', `the branch ${JSON.stringify(branch)} ${fault}`, {
        fix: 'Correct --branch, --branch-prefix, ORCH_BRANCH_NAME or BRANCH_PREFIX.'
    });
}
function refuseMode(request, policy) {
    if (allowsMode(policy, request.mode))
        return;
    throw new verdict/* RunStop */.cw('USAGE_ABOVE_POLICY', 'the policy file allows mode safe only', {
        fix: 'Drop --mode privileged, or change mode in the policy file.'
    });
}
/** Values of the variables the phases ask for; one that looks like a credential is refused, not passed. */
function passedEnvironment(contract, host) {
    const names = new Set([contract.setup, contract.implement, contract.test].flatMap(phase => phase.permissions.env));
    const known = new Set((0,redaction/* secretsOf */.Fj)(host.env).map(secret => secret.value));
    const values = {};
    const refusals = [];
    for (const name of [...names].sort()) {
        const value = host.env[name];
        if (value === undefined)
            continue;
        if (!(0,redaction/* valueLooksSecret */.cq)(value) && !known.has(value))
            values[name] = value;
        else
            refusals.push({
                code: 'SECRET_VALUE_REFUSED',
                subject: `env.${name}`,
                message: `the value of ${name} looks like a credential`,
                where: null
            });
    }
    return { values, refusals };
}
/** The plan of prepared inputs. `git` is needed where the user's own change is to be judged. */
async function planOf(request, host, prepared, git) {
    const { inputs } = prepared;
    const change = request.change === 'worktree' && git !== null
        ? { source: 'worktree', tree: (await git.changeOfWorktree(inputs.repo.root)).tree }
        : { source: 'implement' };
    const contract = inputs.contract;
    const granting = grantAll(contract, prepared.ceiling);
    return makePlan({
        program: { name: 'codex-orchestrator', version: host.version },
        contract,
        base: { commit: inputs.base.commit, tree: inputs.base.tree },
        mode: request.mode,
        change,
        grants: granting.grants,
        limits: prepared.limits,
        inputs: (0,run_inputs/* digestInputs */.y)(contract, inputs.repo.root, host.clock.realNow()),
        policyDigest: inputs.policyDigest,
        refusals: prepared.refusals
    });
}
/** Stops for what makes a plan impossible to run, before anything of it runs. */
function refusePlan(request, plan) {
    if (request.expectPlan !== null && request.expectPlan !== plan.digest) {
        throw new verdict/* RunStop */.cw('USAGE_PLAN_MISMATCH', `expected plan ${request.expectPlan}, made ${plan.digest}`);
    }
    if (plan.phases.every(phase => phase.commands.length === 0)) {
        throw new verdict/* RunStop */.cw('ACC_NOTHING_EXECUTABLE', `${plan.pack.path} declares no command`);
    }
    const first = plan.refusals[0];
    if (first === undefined)
        return;
    const others = plan.refusals.length - 1;
    const more = others > 0 ? ` (and ${others} more, see plan.md)` : '';
    throw new verdict/* RunStop */.cw(first.code, `${first.message}${more}`, first.where === null ? {} : { where: first.where });
}


/***/ }),

/***/ 8972:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   cw: () => (/* binding */ RunStop)
/* harmony export */ });
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6316);
/* harmony import */ var _reasons_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6966);


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

/***/ 7141:
/***/ ((module) => {

// Generated by scripts/build-schemas.mjs from task-pack-schema/policy.schema.json. Do not edit.

module.exports = validate20;
module.exports["default"] = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://codex-orchestrator.invalid/schema/policy.schema.json","title":"Policy","description":".codex/policy.yml: the most that the operator of this repository allows. Read at the base commit of a trusted ref. Unknown keys are errors.","type":"object","required":["version"],"additionalProperties":false,"properties":{"version":{"description":"Version of this format.","const":1},"mode":{"description":"Most privileged mode that may be asked for with --mode. Absent: the operator's flag decides (safe unless it says otherwise).","enum":["safe","privileged"]},"network":{"description":"`none`: no network even where safe mode would allow it; {allow: […]}: these hosts only. Absent: any host that a pack names.","type":["string","object"],"pattern":"^none$","patternErrorMessage":"network is `none` or {allow: [host:port]}","additionalProperties":false,"properties":{"allow":{"description":"Hosts as name:port (443 where no port is given; one leading `*.` is allowed), or presets: npm, pypi, go, cargo, maven, github. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":500,"examples":[["npm"],["files.example.org:443","*.cdn.example.org:443"]]}},"examples":["none",{"allow":["npm"]},{"allow":["registry.example.org:443"]}],"defaultSnippets":[{"label":"allow hosts","body":{"allow":["${1:registry.example.org:443}"]}}]},"isolation":{"description":"Ways of running commands that are allowed. Absent: both. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","enum":["sandbox","container"]},"minLength":1,"uniqueItems":true,"minItems":1},"limits":{"title":"Upper bounds","description":"Most that a pack or a flag may ask for.","type":"object","additionalProperties":false,"properties":{"changed_lines":{"description":"Most that may be asked for. Lines added and deleted together.","type":"integer","minimum":0,"maximum":1000000000,"examples":[4000]},"changed_files":{"description":"Most that may be asked for. Files touched by the change.","type":"integer","minimum":0,"maximum":1000000000,"examples":[50]},"attempts":{"description":"Most that may be asked for. Attempts of one phase.","type":"integer","minimum":1,"maximum":1000000000,"examples":[2]},"wall_minutes":{"description":"Most that may be asked for. Wall time of the whole run, minutes.","type":"number","exclusiveMinimum":0,"maximum":525600},"phase_minutes":{"description":"Most that may be asked for. Wall time of one phase, minutes.","type":"number","exclusiveMinimum":0,"maximum":525600},"output_mb":{"description":"Most that may be asked for. Output of one command, MiB.","type":"integer","minimum":1,"maximum":1000000000},"disk_mb":{"description":"Most that may be asked for. Size of the run’s private directory, MiB.","type":"integer","minimum":1,"maximum":1000000000},"memory_mb":{"description":"Most that may be asked for. Memory of the processes of one command together, MiB.","type":"integer","minimum":1,"maximum":1000000000},"processes":{"description":"Most that may be asked for. Processes of one command at a time.","type":"integer","minimum":1,"maximum":1000000000}},"examples":[{"changed_lines":20000}]},"inputs_may_loosen":{"description":"Names of limits that flags may raise above the pack’s own. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","enum":["changed_lines","changed_files","attempts","wall_minutes","phase_minutes","output_mb","disk_mb","memory_mb","processes"]},"minLength":1,"maxItems":50,"examples":[["wall_minutes"]]},"protected_paths":{"description":"Globs that no pack may change, beside the built-in ones. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":1000,"examples":[["infra/**","LICENSE"]]}},"examples":[{"version":1,"network":"none","limits":{"changed_lines":2000}}]};
const pattern4 = new RegExp("^none$", "u");
const func1 = function (text) { let n = 0; for (const _ of text) n++; return n; };
const func4 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://codex-orchestrator.invalid/schema/policy.schema.json" */;
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
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "version") || (key0 === "mode")) || (key0 === "network")) || (key0 === "isolation")) || (key0 === "limits")) || (key0 === "inputs_may_loosen")) || (key0 === "protected_paths"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema31.properties.version,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.mode !== undefined){
let data1 = data.mode;
if(!((data1 === "safe") || (data1 === "privileged"))){
const err3 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.mode.enum,parentSchema:schema31.properties.mode,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.network !== undefined){
let data2 = data.network;
if((typeof data2 !== "string") && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))){
const err4 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: schema31.properties.network.type},message:"must be string,object",schema:schema31.properties.network.type,parentSchema:schema31.properties.network,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err5 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/pattern",keyword:"pattern",params:{pattern: "^none$"},message:"must match pattern \""+"^none$"+"\"",schema:"^none$",parentSchema:schema31.properties.network,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(key1 === "allow")){
const err6 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.network,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.allow !== undefined){
let data3 = data2.allow;
if((typeof data3 !== "string") && (!(Array.isArray(data3)))){
const err7 = {instancePath:instancePath+"/network/allow",schemaPath:"#/properties/network/properties/allow/type",keyword:"type",params:{type: schema31.properties.network.properties.allow.type},message:"must be string,array",schema:schema31.properties.network.properties.allow.type,parentSchema:schema31.properties.network.properties.allow,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err8 = {instancePath:instancePath+"/network/allow",schemaPath:"#/properties/network/properties/allow/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.network.properties.allow,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(Array.isArray(data3)){
if(data3.length > 500){
const err9 = {instancePath:instancePath+"/network/allow",schemaPath:"#/properties/network/properties/allow/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema31.properties.network.properties.allow,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func1(data4) < 1){
const err10 = {instancePath:instancePath+"/network/allow/" + i0,schemaPath:"#/properties/network/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.network.properties.allow.items,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/network/allow/" + i0,schemaPath:"#/properties/network/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.network.properties.allow.items.type,parentSchema:schema31.properties.network.properties.allow.items,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
}
}
if(data.isolation !== undefined){
let data5 = data.isolation;
if((typeof data5 !== "string") && (!(Array.isArray(data5)))){
const err12 = {instancePath:instancePath+"/isolation",schemaPath:"#/properties/isolation/type",keyword:"type",params:{type: schema31.properties.isolation.type},message:"must be string,array",schema:schema31.properties.isolation.type,parentSchema:schema31.properties.isolation,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data5 === "string"){
if(func1(data5) < 1){
const err13 = {instancePath:instancePath+"/isolation",schemaPath:"#/properties/isolation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.isolation,data:data5};
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
if(data5.length < 1){
const err14 = {instancePath:instancePath+"/isolation",schemaPath:"#/properties/isolation/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.isolation,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 !== "string"){
const err15 = {instancePath:instancePath+"/isolation/" + i1,schemaPath:"#/properties/isolation/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.isolation.items.type,parentSchema:schema31.properties.isolation.items,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((data6 === "sandbox") || (data6 === "container"))){
const err16 = {instancePath:instancePath+"/isolation/" + i1,schemaPath:"#/properties/isolation/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.isolation.items.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.isolation.items.enum,parentSchema:schema31.properties.isolation.items,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
let i2 = data5.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data5[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err17 = {instancePath:instancePath+"/isolation",schemaPath:"#/properties/isolation/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)",schema:true,parentSchema:schema31.properties.isolation,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
}
if(data.limits !== undefined){
let data7 = data.limits;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
if(!(func4.call(schema31.properties.limits.properties, key2))){
const err18 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.limits,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.changed_lines !== undefined){
let data8 = data7.changed_lines;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err19 = {instancePath:instancePath+"/limits/changed_lines",schemaPath:"#/properties/limits/properties/changed_lines/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.limits.properties.changed_lines.type,parentSchema:schema31.properties.limits.properties.changed_lines,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000000000 || isNaN(data8)){
const err20 = {instancePath:instancePath+"/limits/changed_lines",schemaPath:"#/properties/limits/properties/changed_lines/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000",schema:1000000000,parentSchema:schema31.properties.limits.properties.changed_lines,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err21 = {instancePath:instancePath+"/limits/changed_lines",schemaPath:"#/properties/limits/properties/changed_lines/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.limits.properties.changed_lines,data:data8};
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
if(data7.changed_files !== undefined){
let data9 = data7.changed_files;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err22 = {instancePath:instancePath+"/limits/changed_files",schemaPath:"#/properties/limits/properties/changed_files/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.limits.properties.changed_files.type,parentSchema:schema31.properties.limits.properties.changed_files,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000000000 || isNaN(data9)){
const err23 = {instancePath:instancePath+"/limits/changed_files",schemaPath:"#/properties/limits/properties/changed_files/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000",schema:1000000000,parentSchema:schema31.properties.limits.properties.changed_files,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err24 = {instancePath:instancePath+"/limits/changed_files",schemaPath:"#/properties/limits/properties/changed_files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.limits.properties.changed_files,data:data9};
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
if(data7.attempts !== undefined){
let data10 = data7.attempts;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err25 = {instancePath:instancePath+"/limits/attempts",schemaPath:"#/properties/limits/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.limits.properties.attempts.type,parentSchema:schema31.properties.limits.properties.attempts,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1000000000 || isNaN(data10)){
const err26 = {instancePath:instancePath+"/limits/attempts",schemaPath:"#/properties/limits/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000",schema:1000000000,parentSchema:schema31.properties.limits.properties.attempts,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err27 = {instancePath:instancePath+"/limits/attempts",schemaPath:"#/properties/limits/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.limits.properties.attempts,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data7.wall_minutes !== undefined){
let data11 = data7.wall_minutes;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 525600 || isNaN(data11)){
const err28 = {instancePath:instancePath+"/limits/wall_minutes",schemaPath:"#/properties/limits/properties/wall_minutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 525600},message:"must be <= 525600",schema:525600,parentSchema:schema31.properties.limits.properties.wall_minutes,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data11 <= 0 || isNaN(data11)){
const err29 = {instancePath:instancePath+"/limits/wall_minutes",schemaPath:"#/properties/limits/properties/wall_minutes/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema31.properties.limits.properties.wall_minutes,data:data11};
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
const err30 = {instancePath:instancePath+"/limits/wall_minutes",schemaPath:"#/properties/limits/properties/wall_minutes/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.limits.properties.wall_minutes.type,parentSchema:schema31.properties.limits.properties.wall_minutes,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data7.phase_minutes !== undefined){
let data12 = data7.phase_minutes;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 525600 || isNaN(data12)){
const err31 = {instancePath:instancePath+"/limits/phase_minutes",schemaPath:"#/properties/limits/properties/phase_minutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 525600},message:"must be <= 525600",schema:525600,parentSchema:schema31.properties.limits.properties.phase_minutes,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data12 <= 0 || isNaN(data12)){
const err32 = {instancePath:instancePath+"/limits/phase_minutes",schemaPath:"#/properties/limits/properties/phase_minutes/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema31.properties.limits.properties.phase_minutes,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/limits/phase_minutes",schemaPath:"#/properties/limits/properties/phase_minutes/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.limits.properties.phase_minutes.type,parentSchema:schema31.properties.limits.properties.phase_minutes,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data7.output_mb !== undefined){
let data13 = data7.output_mb;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err34 = {instancePath:instancePath+"/limits/output_mb",schemaPath:"#/properties/limits/properties/output_mb/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.limits.properties.output_mb.type,parentSchema:schema31.properties.limits.properties.output_mb,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1000000000 || isNaN(data13)){
const err35 = {instancePath:instancePath+"/limits/output_mb",schemaPath:"#/properties/limits/properties/output_mb/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000",schema:1000000000,parentSchema:schema31.properties.limits.properties.output_mb,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data13 < 1 || isNaN(data13)){
const err36 = {instancePath:instancePath+"/limits/output_mb",schemaPath:"#/properties/limits/properties/output_mb/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.limits.properties.output_mb,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data7.disk_mb !== undefined){
let data14 = data7.disk_mb;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err37 = {instancePath:instancePath+"/limits/disk_mb",schemaPath:"#/properties/limits/properties/disk_mb/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.limits.properties.disk_mb.type,parentSchema:schema31.properties.limits.properties.disk_mb,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1000000000 || isNaN(data14)){
const err38 = {instancePath:instancePath+"/limits/disk_mb",schemaPath:"#/properties/limits/properties/disk_mb/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000",schema:1000000000,parentSchema:schema31.properties.limits.properties.disk_mb,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data14 < 1 || isNaN(data14)){
const err39 = {instancePath:instancePath+"/limits/disk_mb",schemaPath:"#/properties/limits/properties/disk_mb/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.limits.properties.disk_mb,data:data14};
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
if(data7.memory_mb !== undefined){
let data15 = data7.memory_mb;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err40 = {instancePath:instancePath+"/limits/memory_mb",schemaPath:"#/properties/limits/properties/memory_mb/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.limits.properties.memory_mb.type,parentSchema:schema31.properties.limits.properties.memory_mb,data:data15};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1000000000 || isNaN(data15)){
const err41 = {instancePath:instancePath+"/limits/memory_mb",schemaPath:"#/properties/limits/properties/memory_mb/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000",schema:1000000000,parentSchema:schema31.properties.limits.properties.memory_mb,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data15 < 1 || isNaN(data15)){
const err42 = {instancePath:instancePath+"/limits/memory_mb",schemaPath:"#/properties/limits/properties/memory_mb/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.limits.properties.memory_mb,data:data15};
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
if(data7.processes !== undefined){
let data16 = data7.processes;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err43 = {instancePath:instancePath+"/limits/processes",schemaPath:"#/properties/limits/properties/processes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.limits.properties.processes.type,parentSchema:schema31.properties.limits.properties.processes,data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1000000000 || isNaN(data16)){
const err44 = {instancePath:instancePath+"/limits/processes",schemaPath:"#/properties/limits/properties/processes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000",schema:1000000000,parentSchema:schema31.properties.limits.properties.processes,data:data16};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data16 < 1 || isNaN(data16)){
const err45 = {instancePath:instancePath+"/limits/processes",schemaPath:"#/properties/limits/properties/processes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.limits.properties.processes,data:data16};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
}
else {
const err46 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.limits.type,parentSchema:schema31.properties.limits,data:data7};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.inputs_may_loosen !== undefined){
let data17 = data.inputs_may_loosen;
if((typeof data17 !== "string") && (!(Array.isArray(data17)))){
const err47 = {instancePath:instancePath+"/inputs_may_loosen",schemaPath:"#/properties/inputs_may_loosen/type",keyword:"type",params:{type: schema31.properties.inputs_may_loosen.type},message:"must be string,array",schema:schema31.properties.inputs_may_loosen.type,parentSchema:schema31.properties.inputs_may_loosen,data:data17};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(typeof data17 === "string"){
if(func1(data17) < 1){
const err48 = {instancePath:instancePath+"/inputs_may_loosen",schemaPath:"#/properties/inputs_may_loosen/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.inputs_may_loosen,data:data17};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(Array.isArray(data17)){
if(data17.length > 50){
const err49 = {instancePath:instancePath+"/inputs_may_loosen",schemaPath:"#/properties/inputs_may_loosen/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema31.properties.inputs_may_loosen,data:data17};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
const len2 = data17.length;
for(let i3=0; i3<len2; i3++){
let data18 = data17[i3];
if(typeof data18 !== "string"){
const err50 = {instancePath:instancePath+"/inputs_may_loosen/" + i3,schemaPath:"#/properties/inputs_may_loosen/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.inputs_may_loosen.items.type,parentSchema:schema31.properties.inputs_may_loosen.items,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!(((((((((data18 === "changed_lines") || (data18 === "changed_files")) || (data18 === "attempts")) || (data18 === "wall_minutes")) || (data18 === "phase_minutes")) || (data18 === "output_mb")) || (data18 === "disk_mb")) || (data18 === "memory_mb")) || (data18 === "processes"))){
const err51 = {instancePath:instancePath+"/inputs_may_loosen/" + i3,schemaPath:"#/properties/inputs_may_loosen/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.inputs_may_loosen.items.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.inputs_may_loosen.items.enum,parentSchema:schema31.properties.inputs_may_loosen.items,data:data18};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
}
if(data.protected_paths !== undefined){
let data19 = data.protected_paths;
if((typeof data19 !== "string") && (!(Array.isArray(data19)))){
const err52 = {instancePath:instancePath+"/protected_paths",schemaPath:"#/properties/protected_paths/type",keyword:"type",params:{type: schema31.properties.protected_paths.type},message:"must be string,array",schema:schema31.properties.protected_paths.type,parentSchema:schema31.properties.protected_paths,data:data19};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(typeof data19 === "string"){
if(func1(data19) < 1){
const err53 = {instancePath:instancePath+"/protected_paths",schemaPath:"#/properties/protected_paths/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.protected_paths,data:data19};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(Array.isArray(data19)){
if(data19.length > 1000){
const err54 = {instancePath:instancePath+"/protected_paths",schemaPath:"#/properties/protected_paths/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema31.properties.protected_paths,data:data19};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
const len3 = data19.length;
for(let i4=0; i4<len3; i4++){
let data20 = data19[i4];
if(typeof data20 === "string"){
if(func1(data20) < 1){
const err55 = {instancePath:instancePath+"/protected_paths/" + i4,schemaPath:"#/properties/protected_paths/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.protected_paths.items,data:data20};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/protected_paths/" + i4,schemaPath:"#/properties/protected_paths/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.protected_paths.items.type,parentSchema:schema31.properties.protected_paths.items,data:data20};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
}
}
else {
const err57 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


/***/ })

};
