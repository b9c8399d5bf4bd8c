export const id = 324;
export const ids = [324];
export const modules = {

/***/ 17324:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  operateRun: () => (/* binding */ operateRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/sandbox/index.ts + 34 modules
var sandbox = __webpack_require__(65964);
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
// EXTERNAL MODULE: ./src/pullrequest/names.ts
var names = __webpack_require__(74984);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/redaction/index.ts + 6 modules
var redaction = __webpack_require__(45950);
// EXTERNAL MODULE: ./src/workspace/index.ts + 31 modules
var workspace = __webpack_require__(70542);
// EXTERNAL MODULE: ./src/platform/neutral.ts
var neutral = __webpack_require__(40980);
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
        `- mode ${plan.mode}, isolation ${plan.isolation}`,
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
    return `${network}, cloud ${grant.cloud}${env}${write}`;
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

// EXTERNAL MODULE: ./src/pack/index.ts + 8 modules
var pack = __webpack_require__(19090);
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

// EXTERNAL MODULE: ./src/permissions/presets.ts
var presets = __webpack_require__(87760);
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
var canonical = __webpack_require__(21429);
// EXTERNAL MODULE: ./src/pack/schema-problems.ts
var schema_problems = __webpack_require__(1451);
// EXTERNAL MODULE: ./src/pack/fields.ts
var pack_fields = __webpack_require__(64272);
// EXTERNAL MODULE: ./src/pack/problems.ts
var problems = __webpack_require__(29049);
// EXTERNAL MODULE: ./src/pack/requests.ts
var requests = __webpack_require__(92763);
// EXTERNAL MODULE: ./src/pack/yaml.ts
var yaml = __webpack_require__(56514);
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

// EXTERNAL MODULE: ./src/run/verdict.ts
var run_verdict = __webpack_require__(38972);
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
    throw new run_verdict/* RunStop */.cw('CARRY_MISSING', `data ${name} (${path}) is ${age} days old, at most ${maxAgeDays} allowed`, { fix: `Refresh ${path}.` });
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
    throw new run_verdict/* RunStop */.cw('CARRY_MISSING', `${input.path} changed between the plan and the run`, {
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
            throw new run_verdict/* RunStop */.cw('CARRY_MISSING', `${(0,external_node_path_.join)(path, relative)} is neither a file, a directory nor a link`);
    }
    entries.sort((a, b) => (a.path < b.path ? -1 : 1));
    return { summary: { sha256: (0,canonical/* digestOf */.ol)(entries).slice('sha256:'.length), files: entries.length }, newest };
}
function refuseSecret(path) {
    if (!pathLooksSecret(path))
        return;
    throw new run_verdict/* RunStop */.cw('SECRET_PATH_REFUSED', `${path} looks like a place of credentials`, { where: path });
}
function refuseLinks(root, path) {
    const parts = path.split('/').filter(part => part !== '');
    for (let end = 1; end <= parts.length; end++) {
        const part = parts.slice(0, end).join('/');
        const stat = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, part), { throwIfNoEntry: false });
        if (stat === undefined)
            throw new run_verdict/* RunStop */.cw('CARRY_MISSING', `${path} does not exist in the workspace`);
        if (stat.isSymbolicLink())
            throw new run_verdict/* RunStop */.cw('CARRY_MISSING', `${part} is a symbolic link`, { fix: 'Name the real path.' });
    }
}
function hashFile(path) {
    return (0,external_node_crypto_.createHash)('sha256').update((0,external_node_fs_.readFileSync)(path)).digest('hex');
}

// EXTERNAL MODULE: ./src/platform/files.ts
var files = __webpack_require__(94924);
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

// EXTERNAL MODULE: ./src/run/pack-at-commit.ts
var pack_at_commit = __webpack_require__(67380);
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

;// CONCATENATED MODULE: ./src/run/prepare.ts
/** From a request to a plan: repository, pack, policy, grants. Nothing is written but the private root. */

















/** A pack or a policy that cannot be used; carries every problem, with its place. */
class InvalidInput extends run_verdict/* RunStop */.cw {
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
        throw new run_verdict/* RunStop */.cw('USAGE', `${packPath} lies outside of the repository ${root}`);
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
        throw new run_verdict/* RunStop */.cw('USAGE', `${packPath} lies outside of the repository`);
    return (0,pack_at_commit/* readPackAtCommit */.Q)(repo, trusted.tree, path === '' ? '.' : path);
}
/** Nearest existing directory of the pack, from which git finds the repository. */
function startOf(request) {
    let path = (0,external_node_path_.resolve)(request.cwd, request.packPath);
    if (!(0,external_node_fs_.existsSync)(path))
        throw new run_verdict/* RunStop */.cw('USAGE', `${request.packPath} does not exist`, {
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
        throw new run_verdict/* RunStop */.cw('PACK_SYMLINK', `${at} is not a regular file at the base commit`, {
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
            throw new run_verdict/* RunStop */.cw('USAGE', `the commit has no policy file ${named}`);
        return bytes;
    }
    if (!(0,external_node_fs_.existsSync)(path))
        throw new run_verdict/* RunStop */.cw('USAGE', `the policy file ${named} does not exist`);
    return (0,external_node_fs_.readFileSync)(path);
}
/** The bundle names the branch, so that a name which git refuses would leave a run without its seal. */
function refuseBranch(request, { id, slug }) {
    const branch = request.branch ?? (0,names/* branchName */.a)(request.branchPrefix, id, slug);
    const fault = (0,pack/* branchFault */.Dq)(branch);
    if (fault === null)
        return;
    throw new run_verdict/* RunStop */.cw('PR_BRANCH_INVALID', `the branch ${JSON.stringify(branch)} ${fault}`, {
        fix: 'Correct --branch, --branch-prefix, ORCH_BRANCH_NAME or BRANCH_PREFIX.'
    });
}
function refuseMode(request, policy) {
    if (allowsMode(policy, request.mode))
        return;
    throw new run_verdict/* RunStop */.cw('USAGE_ABOVE_POLICY', 'the policy file allows mode safe only', {
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
        inputs: digestInputs(contract, inputs.repo.root, host.clock.realNow()),
        policyDigest: inputs.policyDigest,
        refusals: prepared.refusals
    });
}
/** Stops for what makes a plan impossible to run, before anything of it runs. */
function refusePlan(request, plan) {
    if (request.expectPlan !== null && request.expectPlan !== plan.digest) {
        throw new run_verdict/* RunStop */.cw('USAGE_PLAN_MISMATCH', `expected plan ${request.expectPlan}, made ${plan.digest}`);
    }
    if (plan.phases.every(phase => phase.commands.length === 0)) {
        throw new run_verdict/* RunStop */.cw('ACC_NOTHING_EXECUTABLE', `${plan.pack.path} declares no command`);
    }
    const first = plan.refusals[0];
    if (first === undefined)
        return;
    const others = plan.refusals.length - 1;
    const more = others > 0 ? ` (and ${others} more, see plan.md)` : '';
    throw new run_verdict/* RunStop */.cw(first.code, `${first.message}${more}`, first.where === null ? {} : { where: first.where });
}

;// CONCATENATED MODULE: ./src/run/watch.ts
/** Polled limits of a running command: memory, processes and disk, seen from outside through /proc and statfs. */


const PAGE = 4096;
const MEBI = 1024 * 1024;
/**
 * Polls until `stop()` is called; `trip` is called at most once, with the limit that was passed. Polling can miss a
 * peak shorter than its interval; the kernel-held bounds (RLIMIT_NPROC, RLIMIT_FSIZE) are set besides.
 */
function watchLimits(pid, disk, limits, trip) {
    let timer;
    const stop = () => clearTimeout(timer);
    const poll = () => {
        const begun = performance.now();
        const code = passed(pid, limits, disk);
        if (code !== null)
            return trip(code);
        // A busy machine with many processes makes a poll dear: spend at most a twentieth of the time on it.
        timer = setTimeout(poll, Math.max(200, (performance.now() - begun) * 20));
        timer.unref();
    };
    timer = setTimeout(poll, 200);
    timer.unref();
    return { stop };
}
function passed(pid, limits, disk) {
    const tree = processTree(pid);
    if (tree.length > limits.processes)
        return 'LIMIT_PROCESSES';
    if (tree.reduce((sum, member) => sum + residentBytes(member), 0) > limits.memoryBytes)
        return 'LIMIT_MEMORY';
    return disk() ? 'LIMIT_DISK' : null;
}
/** A process and all its descendants. Inside a pid namespace orphans fall to its init, so that none leaves the tree. */
function processTree(root) {
    const children = new Map();
    for (const name of (0,external_node_fs_.readdirSync)('/proc')) {
        if (!/^\d+$/.test(name))
            continue;
        const parent = parentOf(name);
        if (parent === null)
            continue;
        const siblings = children.get(parent);
        if (siblings)
            siblings.push(Number(name));
        else
            children.set(parent, [Number(name)]);
    }
    const found = [];
    for (const queue = [root]; queue.length > 0;) {
        const pid = queue.pop();
        found.push(pid);
        queue.push(...(children.get(pid) ?? []));
    }
    return found;
}
function parentOf(pid) {
    const stat = readOrNull(`/proc/${pid}/stat`);
    if (stat === null)
        return null;
    // The command name may hold spaces and parentheses; the fields after the last ')' are state and parent.
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}
function residentBytes(pid) {
    const statm = readOrNull(`/proc/${pid}/statm`);
    return statm === null ? 0 : Number(statm.split(' ')[1]) * PAGE;
}
function readOrNull(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return null; // the process ended meanwhile
    }
}
/**
 * Made while the directory is still empty: tells whether it holds more than `most` bytes. The file system's free
 * space is the cheap hint: when it fell by as much as the limit leaves, the directory is walked, since others write to
 * the same disk. Others may also free space meanwhile, so it is walked from time to time in any case, for at most a
 * fiftieth of the time. Asked `exactly`, it is walked at once.
 */
function diskMeter(directory, most) {
    let used = 0;
    let free = freeBytes(directory);
    let walkAgainAt = performance.now() + WALK_MILLISECONDS;
    return (exactly = false) => {
        const now = freeBytes(directory);
        const begun = performance.now();
        const quiet = used + Math.max(0, free - now) <= most && begun < walkAgainAt;
        if (quiet && !exactly)
            return false;
        used = diskUsage(directory);
        free = now;
        walkAgainAt = performance.now() + Math.max(WALK_MILLISECONDS, (performance.now() - begun) * 50);
        return used > most;
    };
}
const WALK_MILLISECONDS = 5000;
function freeBytes(directory) {
    const stat = (0,external_node_fs_.statfsSync)(directory);
    return stat.bfree * stat.bsize;
}
/** Allocated bytes below a directory, links not followed. What cannot be read counts as empty. */
function diskUsage(directory) {
    let bytes = 0;
    for (const queue = [directory]; queue.length > 0;) {
        const current = queue.pop();
        for (const entry of entriesOf(current)) {
            const path = (0,external_node_path_.join)(current, entry.name);
            if (entry.isDirectory())
                queue.push(path);
            else
                bytes += blocksOf(path);
        }
    }
    return bytes;
}
function entriesOf(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
function blocksOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path).blocks * 512;
    }
    catch {
        return 0;
    }
}
function mebibytes(count) {
    return count * MEBI;
}

;// CONCATENATED MODULE: ./src/run/open.ts
/** Opening and closing of a run: the private root, the plan, the run directory. */










const EVIDENCE_DIR = '.orchestrator_logs';
/** Everything up to the first record: throws where there is nothing to record yet. */
async function openRun(request, host, listener, lifeline) {
    const begun = performance.now();
    const timings = [];
    const prepared = await clocked(timings, 'read', () => prepare(request, host, listener));
    const runAs = (0,sandbox/* chooseRunAs */.jL)();
    const root = await clocked(timings, 'private root', () => openRoot(host, runAs));
    const probing = probe(request, root, runAs, lifeline);
    try {
        const { git, plan } = await open_planned(request, host, prepared, root, timings);
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
        await probing.catch(() => undefined);
        await root.remove();
        throw error;
    }
}
/** The probe takes as long as the private repository: both are mostly waiting for processes. */
function probe(request, root, runAs, lifeline) {
    const only = request.backend === null ? {} : { only: request.backend };
    const probing = root
        .directory('probe')
        .then(scratch => (0,sandbox/* selectBackend */.H_)({ runAs, scratch, lifeline, ...only }));
    // Looked at by the step that needs it; until then a failure must not count as unhandled.
    probing.catch(() => undefined);
    return probing;
}
async function open_planned(request, host, prepared, root, timings) {
    const { repo, base } = prepared.inputs;
    const git = await clocked(timings, 'private repository', () => (0,workspace/* openPrivateRepository */.kB)({ repo, base, root, owner: root.owner }));
    const plan = await clocked(timings, 'plan', () => planOf(request, host, prepared, git));
    return { git, plan };
}
/** What every run starts with, before any step. */
function freshState(limits, root, begun) {
    return {
        begun,
        deadline: begun + limits.wall_minutes * 60_000,
        disk: diskMeter(root.path, mebibytes(limits.disk_mb)),
        phases: [],
        commands: [],
        criteria: [],
        bound: [],
        isolation: null,
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
        base: plan.base
    });
    record.writeJson('plan.json', plan);
    record.writeText('plan.md', planMarkdown(plan));
    return record;
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
    await run.probing.catch(() => undefined);
    try {
        await run.root.remove();
    }
    catch (error) {
        // The outcome stands; the next run sweeps what is left.
        run.listener.note(`${run.root.path} could not be removed: ${error.message}`);
    }
}

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
// EXTERNAL MODULE: ./src/artifacts/index.ts + 4 modules
var artifacts = __webpack_require__(73123);
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

// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./src/run/command.ts
/** One command of a pack: sandboxed, logged as it prints, bounded in time, output, memory, processes and disk. */


/** Runs one command to its end. Never rejects for anything the command does. */
async function runCommand(backend, spec, log, bounds, signal) {
    const begun = performance.now();
    if (signal.aborted)
        return { exit: notStarted, limit: null, cancelled: true, milliseconds: 0 };
    const child = backend.spawn(spec);
    const breaker = breakerFor(child, bounds, signal);
    const drained = pump(child, log, bounds.outputBytes, () => breaker.trip('LIMIT_OUTPUT'));
    const [exit] = await Promise.all([child.exited, drained]);
    breaker.disarm();
    // What was written since the last look, by a command that ended before the next one. The hint of the free space
    // will not do here: somebody else may have freed as much meanwhile.
    if (!signal.aborted && bounds.disk(true))
        breaker.trip('LIMIT_DISK');
    return {
        exit,
        limit: breaker.tripped(),
        cancelled: signal.aborted,
        milliseconds: performance.now() - begun
    };
}
const notStarted = { code: null, signal: null, setupError: null };
/** The first limit passed ends the command; later ones change nothing. */
function breakerFor(child, bounds, signal) {
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
    const watch = watchLimits(child.pid, bounds.disk, bounds, trip);
    const disarm = () => {
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
        await (0,promises_.finished)(stream, { writable: false }).catch(() => undefined); // a broken pipe ends the output, not the run
    };
    await Promise.all([drain(child.stdout), drain(child.stderr)]);
}

;// CONCATENATED MODULE: ./src/run/turn.ts
/** One command's turn in its phase: recorded, run, reported; what stops the run is thrown after it is recorded. */







/** Runs a command to its end. Throws RunStop where it was cancelled, hit a limit, or could not be started. */
async function runTurn(run, phase, command, { index, attempt, view, deadline }) {
    const log = logPath(phase.name, index, attempt, command.text);
    const network = phase.grant.network === 'none' ? 'none' : phase.grant.network.join(' ');
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
        maxBytes: mebibytes(run.limits.output_mb),
        echo: bytes => run.listener.output(bytes)
    });
    const spec = specOf(run, phase, command, attempt, view);
    const end = await started(run, phase, command, attempt, sink, () => runCommand(run.isolation.backend, spec, sink, boundsOf(run, deadline), run.host.signal));
    const kept = sink.end();
    const report = reportOf(command, phase.name, log, end, run.record.tail(log));
    run.commands.push(report);
    run.record.journal.append('command.ended', { ...endFacts(run, command.id, report), output: kept });
    run.listener.commandEnded(report);
    stopIfNeeded(run, phase, attempt, report, end);
    return report;
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
function specOf(run, phase, command, attempt, { directories, git }) {
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
            passed: Object.fromEntries(phase.grant.env.flatMap(name => name in run.inputs.passedEnv ? [[name, run.inputs.passedEnv[name]]] : []))
        }),
        mounts: phaseMounts(directories, git.mounts, run.bound, phase.grant),
        // One more than the disk limit: a single file that is stopped there is past that limit, which then is the reason.
        rlimits: { processes: run.limits.processes, fileBytes: mebibytes(run.limits.disk_mb + 1) }
    };
}
function boundsOf(run, phaseDeadline) {
    const now = performance.now();
    return {
        memoryBytes: mebibytes(run.limits.memory_mb),
        processes: run.limits.processes,
        outputBytes: mebibytes(run.limits.output_mb),
        disk: run.disk,
        phaseMilliseconds: phaseDeadline - now,
        runMilliseconds: run.deadline - now
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
    const view = {
        directories: await phaseDirectories(run, phase.name, attempt, tree),
        git: await run.git.insideGit(tree)
    };
    const deadline = performance.now() + run.limits.phase_minutes * 60_000;
    const reports = [];
    for (const [index, command] of phase.commands.entries()) {
        await remakeMountPoints(run, tree);
        checkPlaces(run, phase, command, tree, attempt);
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












/** Waits for the probe that began with the run; ISO_ codes where no backend passes. */
async function isolate(run) {
    const { backend, reports } = await selection(run);
    const report = reports.find(candidate => candidate.ok) ?? null;
    for (const probed of reports)
        run.listener.probed(probed);
    run.record.journal.append('isolation.probed', {
        reports: reports.map(({ backend: name, ok, facts, reason }) => ({
            backend: name,
            version: backend?.name === name ? backend.version : null,
            ok,
            reason,
            facts: Object.fromEntries(facts.map(fact => [fact.name, fact.ok]))
        }))
    });
    if (backend === null || report === null) {
        const reason = reports
            .map(probed => `${probed.backend}: ${probed.reason ?? 'the probe did not pass'}`)
            .join('; ');
        const remedy = reports.find(probed => probed.remedy !== null)?.remedy ?? 'codex-orchestrator doctor';
        throw new run_verdict/* RunStop */.cw('ISO_UNAVAILABLE', `no backend passes its probe here (${reason})`, {
            fix: `Run: ${remedy}`
        });
    }
    run.isolation = { backend, report };
}
/** What needs sudo waits until the plan stands: nothing is installed for a pack that is refused. */
async function selection(run) {
    const first = await run.probing;
    const { runAs, lifeline, listener, request } = run;
    if (first.backend !== null || request.installSandbox === 'never')
        return first;
    const scratch = await run.root.directory('probe-installed');
    return (0,sandbox/* selectBackend */.H_)({ runAs, scratch, lifeline, install: 'auto', note: text => listener.note(text) });
}
/** Copies carried paths and data into the run, and binds them. */
async function handIn(run) {
    for (const [index, input] of run.plan.inputs.entries()) {
        const target = (0,external_node_path_.join)(await run.root.directory(`input-${index}`), 'content');
        copyInput(run.inputs.repo.root, input, target, run.runAs.dropped ? run.runAs : null);
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
        readOnly: contract.constraints.readOnly
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
        maxBytes: mebibytes(run.limits.disk_mb)
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

// EXTERNAL MODULE: ./src/reasons/index.ts + 15 modules
var reasons = __webpack_require__(76966);
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
        ...summary_phaseSection(facts),
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










const PROGRAM_IDENTITY = {
    name: 'codex-orchestrator',
    email: 'codex-orchestrator@users.noreply.github.com'
};
const PHASES = ['plan', 'setup', 'implement', 'test'];
/** Seals what was recorded, whatever ended the run, and publishes a passed change. */
async function conclude(run, ending) {
    let { verdict } = ending;
    run.record.releaseReserve();
    completePhases(run, verdict);
    const acceptance = judge(run.criteria, run.inputs.contract.prose, run.judged);
    const { branchPrefix, branch: named } = run.request;
    const branch = named ?? (0,names/* branchName */.a)(branchPrefix, run.plan.pack.id, run.inputs.contract.slug);
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
    const manifest = sealRun(run, verdict, acceptance, commit);
    const published = await publishIfPassed(run, verdict, branch, commit, manifest, acceptance);
    return { ...outcomeOf(run, { verdict }, acceptance, manifest), ...published };
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
        message: commitMessage(contract.id, contract.title, contract.path, run.plan.digest),
        identity: PROGRAM_IDENTITY,
        date: run.host.clock.now()
    });
    const ref = `refs/heads/${branch}`;
    await run.record.writeWith('change.bundle', path => run.git.writeBundle(commit, ref, path), 'never');
    return commit;
}
function commitMessage(id, title, path, planDigest) {
    return `[${id}] ${title.replace(/\s+/g, ' ').trim()}\n\n${(0,local/* packTrailer */.R)(path)}\nCodex-Plan: ${planDigest}\n`;
}
function sealRun(run, verdict, acceptance, commit) {
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
        isolation: isolation === null ? 'none was started' : `${isolation.backend.name}, network none`,
        durations: !run.host.clock.frozen
    }));
    record.journal.append('run.verdict', { status: verdict.status, code: verdict.code, exit: verdict.exit });
    const begun = performance.now();
    const manifest = record.seal({
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
        started_at: run.record.startedAt,
        finished_at: run.host.clock.now()
    });
    (0,evidence/* writeIndex */._M)(record.evidenceDir, run.host.clock);
    run.timings.push({ step: 'seal', milliseconds: performance.now() - begun });
    return manifest;
}
async function publishIfPassed(run, verdict, branch, commit, manifest, acceptance) {
    if (verdict.status !== 'passed')
        return { publish: null, publishError: null };
    try {
        const publish = await timed(run, 'pr', () => publishStep(run, branch, commit, manifest, acceptance));
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
async function publishStep(run, branch, commit, manifest, acceptance) {
    const nothing = { branch: null, commit: null, compare: null, bodyPath: null };
    if (run.inputs.contract.pr === null || !run.request.publish)
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
        isolation: `${run.isolation.backend.name}, network none`
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
    refusePlan(run.request, run.plan);
    endPhase(run, 'plan', 'ok', null, 1);
    await timed(run, 'probe', () => isolate(run));
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
// EXTERNAL MODULE: ./src/action/context.ts
var action_context = __webpack_require__(40645);
// EXTERNAL MODULE: ./src/action/errors.ts
var action_errors = __webpack_require__(78055);
// EXTERNAL MODULE: ./src/action/event.ts
var action_event = __webpack_require__(33566);
// EXTERNAL MODULE: ./src/action/inputs.ts + 1 modules
var action_inputs = __webpack_require__(24185);
// EXTERNAL MODULE: ./src/action/job-log.ts
var job_log = __webpack_require__(16898);
// EXTERNAL MODULE: ./src/action/present.ts
var present = __webpack_require__(26805);
// EXTERNAL MODULE: ./src/action/publishing.ts + 8 modules
var publishing = __webpack_require__(52141);
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
        return await runPack(requestOf(step), host, log);
    }
    finally {
        log.close();
    }
}
function requestOf({ inputs, context, rules, evidenceDir }) {
    return {
        packPath: inputs.taskPack,
        cwd: context.repository,
        packFrom: 'commit',
        base: rules.base,
        trusted: rules.trusted,
        mode: inputs.mode,
        policyPath: inputs.policy,
        backend: null,
        installSandbox: inputs.installSandbox,
        // The default place is kept out of git as well.
        evidenceDir: inputs.evidenceDir === action_inputs/* EVIDENCE_DIR */.cn ? null : evidenceDir,
        expectPlan: inputs.expectPlan,
        change: 'implement',
        limits: inputs.limits,
        branchPrefix: inputs.branchPrefix,
        branch: inputs.branch,
        // The branch of a workflow is published from the sealed record, after its upload.
        publish: false
    };
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
        (0,publishing/* writePullRequestOutputs */.o)(step.runner, end.published);
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
    return (0,publishing/* publishStep */.g)(step, { runDir, manifestDigest, artifact: uploaded?.url ?? null });
}
function whyNot({ inputs, rules }) {
    if (!inputs.publish)
        return 'not asked for';
    return inputs.token === '' ? 'no token was given' : rules.silent;
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
