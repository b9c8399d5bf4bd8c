export const id = 380;
export const ids = [380];
export const modules = {

/***/ 2170:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uj: () => (/* binding */ fit),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   nM: () => (/* binding */ row)
/* harmony export */ });
/** Rows of the terminal's tables: one narrow key, then the text. */
const KEY_WIDTH = 9;
function row(key, text) {
    return `${key.padEnd(KEY_WIDTH)} ${text}`;
}
/** First and last digits of a digest, for a line that people read; records carry it whole. */
function shortDigest(digest) {
    const hex = digest.replace(/^sha256:/, '');
    return `sha256:${hex.slice(0, 4)}…${hex.slice(-4)}`;
}
function seconds(milliseconds) {
    return `${(milliseconds / 1000).toFixed(1)}s`;
}
/** Text cut or padded to a width. */
function fit(text, width) {
    const flat = text.replace(/\s+/g, ' ').trim();
    return flat.length > width ? `${flat.slice(0, width - 1)}…` : flat.padEnd(width);
}


/***/ }),

/***/ 518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./src/sandbox/diagnose.ts
var diagnose = __webpack_require__(7759);
// EXTERNAL MODULE: ./src/sandbox/container-engine.ts
var container_engine = __webpack_require__(2307);
// EXTERNAL MODULE: ./src/sandbox/container-types.ts
var container_types = __webpack_require__(5824);
// EXTERNAL MODULE: ./src/sandbox/container.ts + 6 modules
var container = __webpack_require__(9508);
// EXTERNAL MODULE: ./src/sandbox/errors.ts
var errors = __webpack_require__(7680);
// EXTERNAL MODULE: ./src/sandbox/tools.ts
var tools = __webpack_require__(6832);
;// CONCATENATED MODULE: ./src/sandbox/diagnose-engines.ts
/** Container engines of this machine, for `doctor`: found, asked for their facts, or probed with an image. */





/** One answer an engine, in order of preference. Throws ISO_IMAGE_UNPINNED, ISO_SCRATCH. */
function diagnoseEngines(wish, site) {
    return Promise.all(container_types/* ENGINE_NAMES */.G.map(name => diagnoseEngine(name, wish, site)));
}
async function diagnoseEngine(name, { depth, image, env }, site) {
    const program = (0,tools/* findTool */.SG)(name);
    const found = {
        name,
        program,
        version: program === null ? null : (0,tools/* versionOf */.E4)(program),
        rootless: null,
        ok: null,
        reason: program === null ? `${name} is not installed` : null,
        reports: []
    };
    if (program === null || depth === 'find')
        return found;
    const engines = await (0,container_engine/* findEngine */.GO)(name, env);
    if (typeof engines === 'string')
        return { ...found, reason: engines };
    const asked = { ...found, rootless: engines[0]?.rootless ?? null };
    return image === null ? asked : { ...asked, ...(await probed(name, image, env, site)) };
}
async function probed(only, image, env, { runAs, scratch }) {
    try {
        const { backend, reports } = await (0,container/* selectContainer */.e6)({ only, image, env, runAs, scratch });
        await backend?.close();
        const reason = backend === null ? (reports.at(-1)?.reason ?? 'the probe did not pass') : null;
        return { ok: backend !== null, reason, reports };
    }
    catch (error) {
        if (!(error instanceof errors/* SandboxError */.E) || error.code !== 'ISO_IMAGE_ABSENT')
            throw error;
        return { ok: false, reason: error.message, reports: [] };
    }
}

// EXTERNAL MODULE: ./src/sandbox/cgroup.ts + 3 modules
var cgroup = __webpack_require__(674);
;// CONCATENATED MODULE: ./src/sandbox/limit-mechanisms.ts

const TRIAL = { memoryBytes: 256 * 1024 * 1024, processes: 64, cpus: 1 };
/** Makes a group with every limit, looks what the kernel accepted, and removes it. */
async function cgroupSupport() {
    const group = (0,cgroup/* openCgroup */.P)(TRIAL);
    if (group === null)
        return { limits: new Set(), countsCpu: false };
    const { limits, countsCpu } = group;
    await group.remove();
    return { limits, countsCpu };
}
/** The mechanism of every limit, given what control groups can do here. */
function limitMechanisms({ limits }) {
    return {
        attempts: 'count',
        changed_files: 'count',
        changed_lines: 'count',
        cpu_minutes: 'polling',
        disk_mb: 'polling',
        memory_mb: limits.has('memory') ? 'cgroup' : 'polling',
        open_files: 'rlimit',
        output_mb: 'stream',
        phase_minutes: 'timer',
        processes: limits.has('processes') ? 'cgroup' : 'rlimit',
        wall_minutes: 'timer'
    };
}
/** What a mechanism can and cannot do, and the kernel's second line where there is one. */
const mechanismNotes = {
    cpu_minutes: {
        polling: 'CPU time of all processes, looked at a few times a second; RLIMIT_CPU ends each single process'
    },
    disk_mb: { polling: 'free space, then an exact walk; RLIMIT_FSIZE bounds each single file' },
    memory_mb: {
        cgroup: 'all memory charged to the command, files in memory and page cache included; swap is none',
        polling: 'resident memory of all processes; a peak between two looks is missed, shared pages count twice'
    },
    open_files: { rlimit: 'RLIMIT_NOFILE of each process' },
    processes: {
        cgroup: 'processes and threads of the command',
        rlimit: 'RLIMIT_NPROC counts the processes and threads of the sandbox’s user; polling counts processes besides'
    }
};

// EXTERNAL MODULE: ./src/sandbox/network-probe.ts
var network_probe = __webpack_require__(2342);
// EXTERNAL MODULE: ./src/sandbox/seccomp/filter.ts + 1 modules
var filter = __webpack_require__(1322);
// EXTERNAL MODULE: ./src/sandbox/seccomp/syscalls.ts
var syscalls = __webpack_require__(8990);
;// CONCATENATED MODULE: ./src/sandbox/diagnose-machine.ts








/** Looks at everything. Throws ISO_SCRATCH, ISO_IMAGE_UNPINNED; what a machine refuses is in the answer. */
async function diagnoseMachine(options) {
    const { runAs, scratch, engines, progress = () => undefined } = options;
    progress('backends');
    const { rungs, best, refused } = await ladderOrRefusal(options);
    progress('the network');
    const network = best === null ? null : await networkOf(best, options);
    progress('limits');
    const support = await cgroupSupport();
    progress('containers');
    return {
        ...(0,diagnose/* diagnosisOf */.jo)(rungs),
        refused,
        network,
        seccomp: seccompOf(process.arch),
        limits: Object.entries(limitMechanisms(support)).map(([name, mechanism]) => ({
            name: name,
            mechanism,
            note: mechanismNotes[name]?.[mechanism] ?? null
        })),
        controlGroups: [...support.limits].sort(),
        engines: await diagnoseEngines(engines, { runAs, scratch })
    };
}
async function ladderOrRefusal(options) {
    try {
        return { ...(await (0,diagnose/* climbAll */.V2)(options)), refused: null };
    }
    catch (error) {
        const known = error instanceof errors/* SandboxError */.E && ['ISO_PLATFORM', 'ISO_ARCH'].includes(error.code);
        if (!known)
            throw error;
        return { rungs: [], best: null, refused: error.message };
    }
}
async function networkOf(backend, { runAs, scratch }) {
    const { ok, facts, reason, milliseconds } = await (0,network_probe/* probeNetwork */.H)(backend, runAs, scratch);
    const perl = ok || (0,tools/* findTool */.SG)('perl') !== null ? null : 'sudo apt-get install -y perl-base';
    return {
        backend: backend.name,
        none: true,
        allow: ok,
        recorder: ok,
        facts,
        reason: ok ? null : (reason ?? 'its probe did not pass'),
        remedy: perl,
        milliseconds
    };
}
function seccompOf(arch) {
    try {
        const architecture = (0,filter/* filterArch */.pV)(arch);
        return { architecture, denied: (0,syscalls/* deniedCalls */.TU)(architecture).size };
    }
    catch (error) {
        if (error instanceof errors/* SandboxError */.E)
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./src/sandbox/index.ts + 9 modules
var sandbox = __webpack_require__(2309);
// EXTERNAL MODULE: ./src/workspace/index.ts + 23 modules
var workspace = __webpack_require__(1712);
// EXTERNAL MODULE: ./src/reasons/index.ts + 21 modules
var reasons = __webpack_require__(1923);
// EXTERNAL MODULE: ./src/cli/options.ts
var options = __webpack_require__(776);
// EXTERNAL MODULE: ./src/cli/table.ts
var table = __webpack_require__(2170);
// EXTERNAL MODULE: ./src/platform/neutral.ts
var neutral = __webpack_require__(980);
;// CONCATENATED MODULE: ./src/cli/verbs/doctor-present.ts
/** `doctor` on a terminal and as JSON. */


const NONE = 'enforces nothing; pack and operator must both ask for it, refused beside a secret, never attested';
const REMOTE = 'a receiver (serve-runner) runs each command in its own sandbox; --remote-url names it';
function presentDiagnosis(diagnosis, out) {
    const { seccomp } = diagnosis;
    out.line((0,table/* row */.nM)('machine', `${diagnosis.platform} ${diagnosis.architecture}`));
    if (diagnosis.refused !== null)
        out.line((0,table/* row */.nM)('backend', `none  ${(0,neutral/* forTerminal */.Qf)(diagnosis.refused)}`));
    for (const rung of diagnosis.rungs)
        presentRung(rung, out);
    out.line((0,table/* row */.nM)('seccomp', seccomp === null
        ? 'no table for this processor'
        : `table for ${seccomp.architecture}: ${seccomp.denied} system calls denied outright`));
    if (diagnosis.network !== null)
        presentNetwork(diagnosis.network, out);
    presentLimits(diagnosis, out);
    presentIsolations(diagnosis, out);
    out.line('');
    if (diagnosis.ok)
        out.line((0,table/* row */.nM)('runs', out.style.green(canRun(diagnosis))));
    else
        out.line((0,table/* row */.nM)('runs', out.style.red('no backend passes its probe: run exits 5 here')));
    const remedy = improvement(diagnosis);
    if (remedy !== null)
        out.line((0,table/* row */.nM)('improve', remedy));
}
function canRun({ network }) {
    return network?.allow === true
        ? 'packs can be run here: network none or named hosts, kernel-enforced'
        : 'packs can be run here: network none, kernel-enforced; packs that name hosts exit 5';
}
/** The one command that opens the most: a better backend first, then the listener inside. */
function improvement({ rungs, network }) {
    const backend = rungs.find(rung => rung.backend === 'bubblewrap' && !rung.ok)?.remedy ?? null;
    return backend ?? network?.remedy ?? null;
}
function presentRung(rung, out) {
    const state = rung.ok ? out.style.green('ok') : out.style.yellow('not used');
    out.line((0,table/* row */.nM)('backend', `${rung.backend.padEnd(12)} ${state}  ${rung.version ?? ''}`));
    if (rung.reason !== null)
        out.line((0,table/* row */.nM)('', `why       ${(0,neutral/* forTerminal */.Qf)(rung.reason)}`));
    for (const fact of rung.facts)
        out.line((0,table/* row */.nM)('', `${fact.ok ? out.style.green('held') : out.style.red('FAILED')}  ${fact.name.padEnd(22)} ${out.style.dim((0,neutral/* forTerminal */.Qf)(fact.seen))}`));
}
function presentNetwork({ backend, allow, recorder, reason }, out) {
    const yes = out.style.green('yes');
    const no = out.style.yellow('no');
    out.line((0,table/* row */.nM)('network', `none        ${yes}  an empty network namespace, ${backend}`));
    out.line((0,table/* row */.nM)('', `allow list  ${allow ? yes : no}  the filtering proxy outside, one socket inside`));
    out.line((0,table/* row */.nM)('', `recorder    ${recorder ? yes : no}  names what was refused`));
    if (reason !== null)
        out.line((0,table/* row */.nM)('', `why         ${(0,neutral/* forTerminal */.Qf)(reason)}`));
}
function presentLimits({ limits, controlGroups }, out) {
    for (const [index, { name, mechanism, note }] of limits.entries())
        out.line((0,table/* row */.nM)(index === 0 ? 'limits' : '', `${name.padEnd(14)} ${mechanism.padEnd(8)} ${note === null ? '' : out.style.dim(note)}`.trimEnd()));
    const why = 'no control group of this program’s own can be made here: memory and processes hold by weaker means';
    if (controlGroups.length === 0)
        out.line((0,table/* row */.nM)('', out.style.yellow(why)));
}
function presentIsolations({ ok, engines }, out) {
    const sandbox = ok ? out.style.green('yes') : out.style.red('no');
    out.line((0,table/* row */.nM)('isolation', `sandbox    ${sandbox}  the default`));
    for (const engine of engines)
        out.line((0,table/* row */.nM)('', `container  ${engineText(engine, out)}`));
    out.line((0,table/* row */.nM)('', `none       ${NONE}`));
    out.line((0,table/* row */.nM)('', `remote     ${REMOTE}`));
}
function engineText({ name, program, version, rootless, ok, reason }, out) {
    const state = {
        held: out.style.green('ok'),
        open: 'found',
        bad: out.style.yellow('no')
    }[ok === true ? 'held' : reason === null ? 'open' : 'bad'];
    const kind = rootless === null ? '' : rootless ? '  rootless' : '  runs as root';
    const found = program === null ? name : `${(0,neutral/* forTerminal */.Qf)(version ?? program)}${kind}`;
    const why = reason === null
        ? ok === null
            ? '  not probed: --containers --container-image IMAGE'
            : ''
        : `  ${(0,neutral/* forTerminal */.Qf)(reason)}`;
    return `${state}  ${found}${why}`;
}
/** The stable JSON of `doctor`, schema version 1; `snake_case`, nothing undefined. */
function jsonOf(diagnosis) {
    const { kernel, network, engines } = diagnosis;
    return {
        schema_version: 1,
        platform: diagnosis.platform,
        architecture: diagnosis.architecture,
        ok: diagnosis.ok,
        refused: diagnosis.refused,
        rungs: diagnosis.rungs,
        network,
        seccomp: diagnosis.seccomp,
        limits: diagnosis.limits,
        control_groups: diagnosis.controlGroups,
        isolations: [
            { kind: 'sandbox', ok: diagnosis.ok, note: 'the default' },
            {
                kind: 'container',
                ok: containersHold(engines),
                note: 'podman or docker, by an image pinned by digest'
            },
            { kind: 'none', ok: null, note: NONE },
            { kind: 'remote', ok: null, note: REMOTE }
        ],
        engines,
        kernel: {
            max_user_namespaces: kernel.maxUserNamespaces,
            unprivileged_userns_clone: kernel.unprivilegedClone,
            apparmor_restrict_unprivileged_userns: kernel.appArmorRestricts
        },
        improve: improvement(diagnosis)
    };
}
/** Null where no probe was made; false where there is nothing to probe. */
function containersHold(engines) {
    if (engines.some(({ ok }) => ok === true))
        return true;
    return engines.some(({ ok, reason }) => ok === null && reason === null) ? null : false;
}

;// CONCATENATED MODULE: ./src/cli/verbs/doctor.ts
/** `doctor`: what this machine can enforce, why not more, and the one command that would improve it. */








async function run(call) {
    const engines = engineWish(call);
    let diagnosis = await look(call, engines);
    if (call.flags['fix'] === true) {
        fix(diagnosis, call);
        diagnosis = await look(call, engines);
    }
    if (call.flags['json'] === true)
        call.out.json(jsonOf(diagnosis));
    else
        presentDiagnosis(diagnosis, call.out);
    return diagnosis.ok ? 0 : (0,reasons/* exitOf */.sX)('ISO_UNAVAILABLE');
}
function engineWish(call) {
    const image = (0,options/* text */.Qq)(call, 'container-image');
    const probe = call.flags['containers'] === true;
    if (image !== null && !probe)
        throw new options/* UsageError */.eb('USAGE', 'doctor: --container-image goes with --containers', {
            fix: 'Add --containers.'
        });
    return { depth: probe ? 'probe' : 'find', image, env: call.process.env };
}
async function look(call, engines) {
    const runAs = (0,sandbox/* chooseRunAs */.jL)();
    const owner = runAs.dropped ? runAs : null;
    const root = await (0,workspace/* createPrivateRoot */.gz)({
        parent: (0,workspace/* defaultParent */.gE)(call.process.env, runAs.dropped),
        runId: 'doctor',
        owner
    });
    const progress = (what) => call.flags['json'] === true ? undefined : call.out.progress((0,table/* row */.nM)('looking', `at ${what}`));
    try {
        return await diagnoseMachine({ runAs, scratch: await root.directory('probe'), engines, progress });
    }
    finally {
        await root.remove();
    }
}
/** Runs the commands that help, one after the other, showing each; stops at the first that fails. */
function fix(diagnosis, { out, flags }) {
    const quiet = flags['json'] === true;
    for (const argv of (0,sandbox/* fixCommands */.Yi)(diagnosis)) {
        if (!quiet)
            out.line((0,table/* row */.nM)('fix', argv.join(' ')));
        const [program, ...args] = argv;
        const done = (0,external_node_child_process_.spawnSync)(program, args, { stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'] });
        if (done.status === 0)
            continue;
        out.error((0,table/* row */.nM)('fix', out.style.red(`failed: ${argv.join(' ')}`)));
        return;
    }
}


/***/ }),

/***/ 674:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ openCgroup)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
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
var processes = __webpack_require__(3618);
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


/***/ }),

/***/ 8799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}


/***/ })

};
