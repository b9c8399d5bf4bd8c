export const id = 309;
export const ids = [309];
export const modules = {

/***/ 8516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ chooseIsolation),
/* harmony export */   LA: () => (/* binding */ NOT_ENFORCED_MARKDOWN),
/* harmony export */   Ld: () => (/* binding */ NOT_ENFORCED_TEXT),
/* harmony export */   YZ: () => (/* binding */ enforcementOf),
/* harmony export */   gw: () => (/* binding */ networkText)
/* harmony export */ });
/* harmony import */ var _images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2756);
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9698);


/** For summaries and pull requests, as Markdown: it stands there in bold. */
const NOT_ENFORCED_MARKDOWN = '**Nothing was enforced: the commands of this run were ordinary processes of the machine (isolation `none`), with its network, its files and its devices. The run is not attested.**';
/** The same for a terminal. */
const NOT_ENFORCED_TEXT = 'nothing is enforced: commands are ordinary processes of this machine, with its network, files and devices; the run is not attested';
/** Isolations that mode safe allows. */
const SAFE = ['sandbox', 'container'];
/**
 * The operator's word counts, then the pack's, then `sandbox`; `none` needs both, and a pack that says `remote` runs
 * nowhere else. Pure; with refusals the run does not start.
 */
function chooseIsolation(pack, operator, ceiling) {
    const kind = operator.kind ?? pack?.kind ?? 'sandbox';
    const image = kind === 'container' ? (operator.image ?? pack?.image ?? null) : null;
    const found = [
        askedEnough(kind, pack, operator),
        allowed(kind, ceiling),
        ...(kind === 'container' ? [imageRefusal(image, ceiling)] : [])
    ];
    const at = (0,_refuse_js__WEBPACK_IMPORTED_MODULE_0__/* .where */ ._)(pack?.place ?? null);
    return {
        kind,
        image,
        refusals: found.flatMap(one => (one === null ? [] : [(0,_refuse_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)(one.code, 'isolation', one.message, at)]))
    };
}
function askedEnough(kind, pack, operator) {
    if (kind === 'none' && operator.kind !== 'none')
        return {
            code: 'ISO_NONE_UNASKED',
            message: 'the pack asks for isolation none, and the operator does not'
        };
    if (kind === 'none' && pack?.kind !== 'none')
        return {
            code: 'ISO_NONE_UNASKED',
            message: 'the operator asks for isolation none, and the pack does not'
        };
    if (pack?.kind === 'remote' && operator.kind !== 'remote')
        return { code: 'ISO_REMOTE_UNNAMED', message: 'the pack runs on a receiver only, and none is named' };
    return null;
}
function allowed(kind, { kinds, mode }) {
    if (!kinds.includes(kind)) {
        const message = `isolation ${kind} is asked for, and the policy allows ${kinds.join(', ')}`;
        return { code: 'ISO_ABOVE_POLICY', message };
    }
    if (mode === 'safe' && !SAFE.includes(kind))
        return { code: 'ISO_MODE_SAFE', message: `isolation ${kind} is asked for, and the mode is safe` };
    return null;
}
function imageRefusal(image, { images }) {
    if (image === null)
        return { code: 'ISO_IMAGE_MISSING', message: 'isolation container is asked for, and no image is named' };
    if (!(0,_images_js__WEBPACK_IMPORTED_MODULE_1__/* .isPinnedImage */ .Cq)(image))
        return { code: 'ISO_IMAGE_UNPINNED', message: `the image ${image} is not pinned by digest` };
    if (images === null || images.some(one => (0,_images_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameImage */ .m_)(one, image)))
        return null;
    return { code: 'ISO_IMAGE_NOT_ALLOWED', message: `the policy does not list the image ${image}` };
}
/** What an isolation can hold; what it cannot is refused when a pack asks for it. */
function enforcementOf(kind) {
    const held = kind === 'sandbox' || kind === 'container';
    return { network: held, cloud: held };
}
/** What a command's network is, in words: without isolation it is whatever the machine has. */
function networkText(kind, { network }) {
    if (kind === 'none')
        return 'not held';
    return network === 'none' ? 'none' : network.join(' ');
}


/***/ }),

/***/ 9698:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ refuse),
/* harmony export */   _: () => (/* binding */ where)
/* harmony export */ });
function refuse(code, subject, message, at) {
    return { code, subject, message, where: at };
}
/** `file:line:column`, or null. */
function where(place) {
    return place === null ? null : `${place.file}:${place.line}:${place.column}`;
}


/***/ }),

/***/ 2307:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ findEngine),
/* harmony export */   TT: () => (/* binding */ saidBy),
/* harmony export */   rU: () => (/* binding */ callEngine)
/* harmony export */ });
/* harmony import */ var _platform_exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6886);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6832);
/** Container engines of this machine: found in system directories only, called with an environment of their own. */


/** Where an engine of an ordinary user finds its store, its daemon and its settings. */
const SETTINGS = [
    'HOME',
    'XDG_RUNTIME_DIR',
    'XDG_CONFIG_HOME',
    'XDG_DATA_HOME',
    'DOCKER_HOST',
    'DOCKER_CONTEXT',
    'DOCKER_CONFIG',
    'CONTAINER_HOST',
    'DBUS_SESSION_BUS_ADDRESS'
];
const ANSWER_MS = 60_000;
/**
 * Ways of starting podman, in order: as it is configured; without systemd; with runc, which works where crun meets
 * a mixed control group hierarchy. The first whose probe passes serves.
 */
const WAYS = {
    podman: [[], ['--cgroup-manager', 'cgroupfs'], ['--runtime', 'runc', '--cgroup-manager', 'cgroupfs']],
    docker: [[]]
};
/** Every way of using an engine, or why there is none. */
async function findEngine(name, env) {
    const program = (0,_tools_js__WEBPACK_IMPORTED_MODULE_1__/* .findTool */ .SG)(name);
    if (program === null)
        return `${name} is not installed`;
    const version = (0,_tools_js__WEBPACK_IMPORTED_MODULE_1__/* .versionOf */ .E4)(program);
    if (version === null)
        return `${program} does not answer`;
    const own = engineEnvironment(env);
    const bare = { name, program, flags: [], version, env: own, rootless: false };
    const rootless = await isRootless(bare);
    if (typeof rootless === 'string')
        return rootless;
    const usable = WAYS[name].filter(flags => !flags.includes('runc') || (0,_tools_js__WEBPACK_IMPORTED_MODULE_1__/* .findTool */ .SG)('runc') !== null);
    return usable.map(flags => ({ ...bare, flags, rootless }));
}
/** One call of the engine to its end. Never rejects. */
function callEngine(engine, args) {
    const argv = [engine.program, ...engine.flags, ...args];
    return (0,_platform_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .exec */ .m)(argv, { cwd: '/', env: engine.env, timeoutMs: ANSWER_MS, maxStdout: 16 << 20 });
}
/** What an engine said last, in one line. */
function saidBy({ stderr, spawnError, timedOut }) {
    if (spawnError !== null)
        return spawnError;
    if (timedOut)
        return 'it did not answer within a minute';
    return stderr.trim().split('\n').at(-1) || 'it gave no reason';
}
function engineEnvironment(env) {
    const own = { ..._tools_js__WEBPACK_IMPORTED_MODULE_1__/* .LAUNCHER_ENV */ .x4 };
    for (const name of SETTINGS) {
        const value = env[name];
        if (value !== undefined && value !== '')
            own[name] = value;
    }
    return own;
}
/** A string is the reason why the engine cannot be used; docker answers only where its daemon does. */
async function isRootless(engine) {
    const format = engine.name === 'podman' ? '{{.Host.Security.Rootless}}' : '{{range .SecurityOptions}}{{.}} {{end}}';
    const answer = await callEngine(engine, ['info', '--format', format]);
    if (answer.failed)
        return `${engine.name} cannot be used: ${saidBy(answer)}`;
    const text = answer.stdout.toString().trim();
    return engine.name === 'podman' ? text === 'true' : text.includes('name=rootless');
}


/***/ }),

/***/ 5824:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ENGINE_NAMES)
/* harmony export */ });
/** In order of preference: podman needs no daemon that runs as root. */
const ENGINE_NAMES = ['podman', 'docker'];


/***/ }),

/***/ 9508:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e6: () => (/* binding */ selectContainer)
});

// UNUSED EXPORTS: endContainers, endLeftContainers

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./src/sandbox/errors.ts
var errors = __webpack_require__(7680);
// EXTERNAL MODULE: ./src/sandbox/etc.ts
var etc = __webpack_require__(8445);
;// CONCATENATED MODULE: ./src/sandbox/container-arguments.ts


/** Label of the run, and of the program that started the container: `<pid>:<start time>`. */
const container_arguments_RUN_LABEL = 'codex-orchestrator.run';
/** The first process, which is ours, beside those of the command. */
const OWN_PROCESSES = 1;
const SHM_BYTES = 256 << 20;
/** Seconds between SIGXCPU, which says why, and SIGKILL. */
const CPU_GRACE = 5;
/**
 * Arguments after the engine's own flags. Not `--rm`: whether the kernel ended something for its memory is read from
 * the container after its end; then, as on every other way out, it is removed by name. Throws ISO_MOUNT_UNNAMEABLE.
 */
function containerArguments(facts) {
    const { engine, image, runAs } = facts;
    return [
        ...['run', '--interactive', '--name', facts.name, '--label', `${container_arguments_RUN_LABEL}=${facts.mark}`],
        ...['--pull', 'never', '--log-driver', 'none', '--stop-signal', 'KILL'],
        ...['--network', 'none', '--ipc', 'private', '--cgroupns', 'private', '--hostname', etc/* SANDBOX_HOSTNAME */.w],
        ...['--cap-drop', 'all', '--security-opt', 'no-new-privileges'],
        ...['--security-opt', `seccomp=${facts.seccomp}`, '--security-opt', 'label=disable'],
        ...['--read-only', '--user', `${runAs.uid}:${runAs.gid}`, '--workdir', '/'],
        ...ENGINE_WORDS[engine.name],
        // The user of the run is the same number inside and outside, as it is without a user namespace.
        ...(engine.name === 'podman' && engine.rootless ? ['--userns', 'keep-id'] : []),
        ...limitWords(facts),
        ...['--shm-size', String(SHM_BYTES)],
        ...volumeWords(facts),
        ...facts.layout.flatMap(stepWords(engine.name)),
        ...['--entrypoint', '/bin/bash', image.id, ...facts.command]
    ];
}
/** podman adds things of the host that docker does not: proxies, names, healthchecks, a writable /tmp. */
const ENGINE_WORDS = {
    podman: [
        ...['--read-only-tmpfs=false', '--image-volume', 'ignore', '--http-proxy=false', '--no-hosts'],
        ...['--systemd', 'false', '--no-healthcheck', '--security-opt', 'mask=/sys']
    ],
    docker: ['--no-healthcheck']
};
function limitWords({ limits, processes, ulimits }) {
    const { memoryBytes: memory, cpus } = limits;
    return [
        // The same bound for memory and for memory with swap: no swap.
        ...(memory === undefined ? [] : ['--memory', String(memory), '--memory-swap', String(memory)]),
        ...(cpus === undefined ? [] : ['--cpus', String(cpus)]),
        ...(processes === null ? [] : ['--pids-limit', String(processes + OWN_PROCESSES)]),
        ...Object.entries(ulimits).flatMap(([name, value]) => [
            '--ulimit',
            `${name}=${value}:${name === 'cpu' ? value + CPU_GRACE : value}`
        ])
    ];
}
/** docker would give each declared volume of the image a directory on the host's disk. */
function volumeWords({ engine, image, layout }) {
    if (engine.name === 'podman')
        return [];
    const taken = layout.map(step => ('target' in step ? step.target : ''));
    const free = image.volumes.filter(path => !taken.includes(path) && isPlain(path));
    return free.flatMap(path => ['--tmpfs', `${path}:${tmpfsOptions(64 << 20, '1777')}`]);
}
function isPlain(path) {
    return /^(\/[\w.@-]+)+$/.test(path) && !path.split('/').includes('..');
}
function stepWords(engine) {
    return step => {
        // podman would copy what the image has there, with its mode.
        const empty = engine === 'podman' ? ',notmpcopyup' : '';
        if (step.kind === 'tmpfs')
            return ['--tmpfs', `${step.target}:${tmpfsOptions(step.bytes, step.mode)}${empty}`];
        return step.kind === 'bind' ? bindWords(step, engine) : [];
    };
}
function tmpfsOptions(bytes, mode) {
    return `rw,exec,nosuid,nodev,size=${bytes},mode=${mode}`;
}
/**
 * `--mount` separates by commas, `--volume` by colons. What is mounted below a read-only source stays out: only the
 * topmost mount is made read-only (podman; docker does it for all since version 25).
 */
function bindWords(step, engine) {
    const { source, target, mode } = step;
    const both = source + target;
    if (!/[,"\n\r]/.test(both)) {
        const alone = engine === 'podman' && mode === 'ro' ? ',bind-nonrecursive=true' : '';
        return [
            '--mount',
            `type=bind,source=${source},destination=${target}${mode === 'ro' ? ',readonly' : ''}${alone}`
        ];
    }
    if (!/[:\n\r]/.test(both))
        return ['--volume', `${source}:${target}:${mode}`];
    throw new errors/* SandboxError */.E('ISO_MOUNT_UNNAMEABLE', `${JSON.stringify(source)} cannot be shown in a container`, {
        where: source,
        why: 'its path holds a line break, or both a comma (or quote) and a colon'
    });
}

// EXTERNAL MODULE: ./src/sandbox/container-engine.ts
var container_engine = __webpack_require__(2307);
// EXTERNAL MODULE: ./src/sandbox/network-keeper.ts
var network_keeper = __webpack_require__(9620);
// EXTERNAL MODULE: ./src/sandbox/perl-parts.ts
var perl_parts = __webpack_require__(4641);
// EXTERNAL MODULE: ./src/sandbox/seccomp/filter.ts + 1 modules
var filter = __webpack_require__(1322);
;// CONCATENATED MODULE: ./src/sandbox/container-start.ts
/** The first process of a container: takes its order from standard input, starts the command, and waits for its end. */




/**
 * `$1` is the mark that is printed once everything is ready and before the command runs: what stands before it on
 * standard error is the engine's or this script's, what follows is the command's. The command has no way to speak
 * first, and whatever it prints later changes nothing. A process of its own waits, because the first process of a
 * namespace ignores the signals that it does not handle; bash collects orphans too.
 */
const SCRIPT = String.raw `
exec 9>&2
IFS= read -r -d '' count && [[ $count =~ ^[1-9][0-9]*$ ]] || { echo 'the order did not arrive' >&9; exit 125; }
mapfile -d '' -t -n "$count" order || { echo 'the image needs bash 4.4 or newer' >&9; exit 125; }
[ "\${#order[@]}" = "$count" ] || { echo 'the order was cut short' >&9; exit 125; }
[ -x /usr/bin/env ] || { echo 'the image has no /usr/bin/env' >&9; exit 125; }
exec < /dev/null
cd -- "\${order[0]}" || exit 125
if [ -n "\${order[1]}" ]; then
  [ -x /usr/bin/perl ] || { echo 'the image has no /usr/bin/perl, which the way to the proxy needs' >&9; exit 125; }
  /usr/bin/env -i /usr/bin/perl -e "\${order[1]}" || exit 125
fi
exec 2> /dev/null
printf '%s\n' "$1" >&9
/usr/bin/env -i -- "\${order[@]:2}" 2>&9 9>&-
exit $?
`.replaceAll('\\$', '$');
/** Arguments of /bin/bash. Nothing of the command is in them: they show in the host's process list. */
function firstProcess(mark) {
    return ['--noprofile', '--norc', '-c', SCRIPT, 'first', mark];
}
/**
 * Perl for a process that passes bytes between the gate and the proxy's socket. It ends once the listener is there,
 * and leaves the keeper behind; like the first process, that one is of the command's own user.
 */
function keeperText(proxy) {
    return (0,perl_parts/* perlProgram */.sp)((0,filter/* filterArch */.pV)(process.arch), `${network_keeper/* OPENING */.$4}\n${network_keeper/* KEEPER */.NH}\n${STARTER}`).replace('@SOCKET@', proxy);
}
/** Told on standard error, before the mark. */
const STARTER = String.raw `
open($status, '>&', 2) or exit 70;
at_once($status);
network_open(0);
closed_to_others();
my $keeper = fork // fail('fork');
network_keep('@SOCKET@', undef) unless $keeper;
exit 0;
`;
/**
 * What is written to standard input: the number of words, then the directory, the text of the keeper or nothing, the
 * environment, and the command.
 */
function orderOf(spec, keeper) {
    const pairs = Object.entries(spec.env).map(([name, value]) => `${name}=${value}`);
    const words = [spec.cwd, keeper ?? '', ...pairs, ...spec.argv];
    return [String(words.length), ...words].map(word => `${word}\0`).join('');
}
/** How much of what comes before the mark is kept. */
const MOST_BEFORE = 64 * 1024;
/** Splits standard error at the line that is the mark. */
function afterMark(source, mark) {
    const stream = new external_node_stream_.PassThrough();
    const line = Buffer.from(`${mark}\n`);
    let [held, started] = [Buffer.alloc(0), false];
    const decided = new Promise(resolve => {
        source.on('data', function look(chunk) {
            held = Buffer.concat([held, chunk]);
            const at = held.indexOf(line);
            if (at === -1)
                return void (held = held.subarray(0, MOST_BEFORE));
            started = true;
            const rest = held.subarray(at + line.length);
            held = held.subarray(0, at);
            source.off('data', look);
            if (rest.length > 0)
                stream.write(rest);
            source.pipe(stream);
            resolve();
        });
        source.once('close', () => {
            if (!started)
                stream.end();
            resolve();
        });
    });
    source.once('error', () => stream.end());
    return { stream, decided, started: () => started, before: () => held.toString('utf8') };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/sandbox/tools.ts
var tools = __webpack_require__(6832);
;// CONCATENATED MODULE: ./src/sandbox/container-watcher.ts
/**
 * What ends containers when nobody else does. They are children of the engine, not of this program: a process of its
 * own holds the reading end of a pipe, and when the program dies, however it dies, it removes what bears the label.
 */






/**
 * After the pipe's end: the clients, then the containers, until there was none in twenty rounds. A daemon may still
 * be making one when its client is killed; a later look finds it. It gives up after ten minutes.
 */
const WATCHER = String.raw `
label=$1; shift
list=' '
while read -r line; do
  case $line in
    +*) list="$list\${line#+} " ;;
    -*) pid=\${line#-}; case $list in *" $pid "*) list="\${list%% $pid *} \${list#* $pid }" ;; esac ;;
    quit) exit 0 ;;
  esac
done
for pid in $list; do kill -s KILL -- "-$pid" 2>/dev/null; done
quiet=0; round=0
while [ $quiet -lt 20 ] && [ $round -lt 6000 ]; do
  found=$("$@" ps --all --quiet --no-trunc --filter "label=$label" 2>/dev/null)
  if [ -n "$found" ]; then "$@" rm --force --volumes $found >/dev/null 2>&1; quiet=0; else quiet=$((quiet + 1)); fi
  round=$((round + 1))
  sleep 0.1
done
`.replaceAll('\\$', '$');
/** Starts a watcher. Throws ISO_LIFELINE where that fails. */
function watchContainers(engine, mark) {
    const shell = (0,tools/* findTool */.SG)('sh');
    if (shell === null)
        throw new errors/* SandboxError */.E('ISO_LIFELINE', 'no sh in the system directories');
    const command = [engine.program, ...engine.flags];
    const child = (0,external_node_child_process_.spawn)(shell, ['-c', WATCHER, 'codex-containers', `${container_arguments_RUN_LABEL}=${mark}`, ...command], {
        cwd: '/',
        env: { ...engine.env },
        detached: true,
        stdio: ['pipe', 'ignore', 'ignore']
    });
    child.once('error', () => undefined);
    if (child.pid === undefined)
        throw new errors/* SandboxError */.E('ISO_LIFELINE', 'the watcher could not be started');
    return watcherOf(child);
}
function watcherOf(child) {
    const pipe = child.stdin;
    // Nobody waits for it; a watcher that somebody killed leaves `endContainers` for the end of the job.
    pipe.on('error', () => undefined);
    child.unref();
    pipe.unref?.();
    return {
        watch: pid => void pipe.write(`+${pid}\n`),
        forget: pid => void pipe.write(`-${pid}\n`),
        close: () => void pipe.end('quit\n')
    };
}
const PATIENCE_MS = 30_000;
/**
 * Removes every container with the mark, running or not, and gives how many there were. For the end of a job whose
 * program was killed together with its watcher. Throws ISO_SURVIVORS where one stays.
 */
async function container_watcher_endContainers(engine, mark) {
    const seen = new Set();
    const begun = performance.now();
    for (;;) {
        const found = await containersOf(engine, `label=${RUN_LABEL}=${mark}`);
        if (found.length === 0)
            return seen.size;
        for (const id of found)
            seen.add(id);
        const { failed, ...result } = await callEngine(engine, ['rm', '--force', '--volumes', ...found]);
        if (performance.now() - begun <= PATIENCE_MS) {
            if (failed)
                await delay(100);
            continue;
        }
        throw new SandboxError('ISO_SURVIVORS', `containers of a killed run could not be removed: ${found.join(', ')}`, {
            why: saidBy({ failed, ...result })
        });
    }
}
/**
 * Removes one container by name, running or not; false where it stays. `inFlight`: its client was killed, and docker's
 * daemon may still be making it, so that it is looked for more than once.
 */
async function removeContainer(engine, name, inFlight) {
    const begun = performance.now();
    for (let quiet = 0; performance.now() - begun < PATIENCE_MS;) {
        const { failed } = await (0,container_engine/* callEngine */.rU)(engine, ['rm', '--force', '--volumes', name]);
        if (!failed && !inFlight)
            return true;
        const found = await containersOf(engine, `name=^${name}$`).catch(() => [name]);
        quiet = found.length === 0 ? quiet + 1 : 0;
        if (quiet > (inFlight && engine.name === 'docker' ? 5 : 0))
            return true;
        await (0,promises_.setTimeout)(50);
    }
    return false;
}
async function containersOf(engine, filter) {
    const answer = await (0,container_engine/* callEngine */.rU)(engine, ['ps', '--all', '--quiet', '--no-trunc', '--filter', filter]);
    if (answer.failed)
        throw new errors/* SandboxError */.E('ISO_SURVIVORS', `${engine.name} does not say which containers there are`, {
            why: (0,container_engine/* saidBy */.TT)(answer)
        });
    return answer.stdout.toString().split('\n').filter(Boolean);
}

// EXTERNAL MODULE: ./src/sandbox/layout.ts
var layout = __webpack_require__(9601);
// EXTERNAL MODULE: ./src/sandbox/mounts.ts
var mounts = __webpack_require__(8509);
// EXTERNAL MODULE: ./src/sandbox/network.ts
var sandbox_network = __webpack_require__(4949);
// EXTERNAL MODULE: ./src/sandbox/probe.ts
var sandbox_probe = __webpack_require__(7609);
// EXTERNAL MODULE: ./src/sandbox/processes.ts
var processes = __webpack_require__(3618);
// EXTERNAL MODULE: ./src/sandbox/spec.ts
var sandbox_spec = __webpack_require__(4824);
;// CONCATENATED MODULE: ./src/sandbox/container-backend.ts
/** One container for one command: started, watched and removed through the engine's own client. */















function containerBackend(site) {
    const { engine, image } = site;
    const running = new Set();
    const shared = { version: versionOf(engine), path: image.path };
    function start(spec) {
        (0,sandbox_spec/* checkSpec */.g)(spec);
        // env(1), which sets the environment inside, would take it for a variable.
        if (spec.argv[0]?.includes('=') === true)
            throw new errors/* SandboxError */.E('ISO_CONTAINER_COMMAND', `the program ${spec.argv[0]} has "=" in its name`);
        if (spec.network?.recorder === true)
            throw new errors/* SandboxError */.E('ISO_CONTAINER_NETWORK', 'refused attempts cannot be recorded in a container');
        const name = `codex-${(0,external_node_crypto_.randomUUID)()}`;
        const started = startContainer(site, spec, name);
        running.add(name);
        void started.exited.then(() => running.delete(name));
        return started;
    }
    async function probe(scratch) {
        // The probe names a backend only in its report.
        const asked = { ...shared, name: 'bubblewrap', spawn: start, probe: never };
        return { ...(await (0,sandbox_probe/* probeBackend */.z)(asked, site.runAs, scratch)), backend: engine.name };
    }
    async function close() {
        await Promise.all([...running].map(name => removeContainer(engine, name, true)));
        site.watcher.close();
    }
    return { ...shared, name: engine.name, image, spawn: start, probe, close };
}
function never() {
    throw new Error('a probe that probes');
}
function versionOf({ version, flags }) {
    return [version, ...flags].join(' ');
}
function startContainer(site, spec, name) {
    const mark = (0,external_node_crypto_.randomUUID)();
    const args = [
        ...site.engine.flags,
        ...containerArguments({
            ...site,
            name,
            processes: withKeeper(spec).processes ?? null,
            ulimits: ulimitsOf(withKeeper(spec), site),
            layout: layoutOf(spec, site),
            command: firstProcess(mark)
        })
    ];
    const client = startClient(site.engine, args);
    if (client instanceof Error)
        return neverStarted(client);
    const { pid = 0 } = client;
    if (pid > 0)
        site.watcher.watch(pid);
    const marked = afterMark(client.stderr, mark);
    const running = { site, name, marked, killed: false, outOfMemory: null };
    // A client that ends early closes its end; its own words say why.
    client.stdin?.on('error', () => undefined);
    const proxy = (0,sandbox_network/* keptNetwork */.pk)(spec.network)?.proxy ?? null;
    client.stdin?.end(orderOf({ ...spec, env: (0,sandbox_network/* networkEnv */.Mz)(spec) }, proxy === null ? null : keeperText(proxy)));
    const exited = settle(running, client).finally(() => pid > 0 && site.watcher.forget(pid));
    return {
        pid,
        stdout: client.stdout,
        stderr: marked.stream,
        kill: () => kill(running, client),
        outOfMemory: () => running.outOfMemory,
        exited
    };
}
function startClient(engine, args) {
    try {
        return (0,external_node_child_process_.spawn)(engine.program, args, {
            cwd: '/',
            env: { ...engine.env },
            detached: true,
            stdio: ['pipe', 'pipe', 'pipe']
        });
    }
    catch (error) {
        return error instanceof Error ? error : new Error(String(error));
    }
}
/** A command line longer than the kernel takes, mostly. */
function neverStarted(error) {
    const nothing = () => new external_node_stream_.PassThrough().end();
    return {
        pid: -1,
        stdout: nothing(),
        stderr: nothing(),
        kill: () => undefined,
        outOfMemory: () => null,
        exited: Promise.resolve({ code: null, signal: null, setupError: error.message })
    };
}
/** An engine whose client has ended has spoken; its last words are in the pipe. */
const LAST_WORDS_MS = 5000;
async function settle(running, client) {
    const { site, name, marked } = running;
    const end = await endOf(client);
    if (!running.killed && end.error === null)
        await within(marked.decided, LAST_WORDS_MS);
    if (end.code === KILLED && marked.started())
        running.outOfMemory = await wasOutOfMemory(site, name);
    const gone = await removeContainer(site.engine, name, running.killed || end.code === null);
    if (!gone)
        return notBuilt(`the container ${name} could not be removed`);
    if (running.killed)
        return { code: null, signal: 'SIGKILL', setupError: null };
    if (end.signal !== null)
        return { code: null, signal: end.signal, setupError: null };
    if (marked.started())
        return { code: end.code, signal: null, setupError: null };
    return notBuilt(end.error ?? (marked.before().trim() || `${site.engine.name} ended with status ${end.code}`));
}
/** 128 + SIGKILL: what the kernel does for memory, among others. */
const KILLED = 137;
function notBuilt(setupError) {
    return { code: null, signal: null, setupError };
}
function endOf(client) {
    return new Promise(resolve => {
        client.once('error', error => resolve({ code: null, signal: null, error: error.message }));
        client.once('exit', (code, signal) => resolve({ code, signal, error: null }));
    });
}
async function within(event, milliseconds) {
    let timer;
    const late = new Promise(resolve => (timer = setTimeout(resolve, milliseconds)));
    await Promise.race([event, late]);
    clearTimeout(timer);
}
async function wasOutOfMemory(site, name) {
    const args = ['container', 'inspect', '--format', '{{.State.OOMKilled}}', name];
    const { stdout } = await (0,container_engine/* callEngine */.rU)(site.engine, args);
    if (stdout.toString().trim() === 'true')
        return 'told';
    return site.limits.memoryBytes === undefined ? null : 'likely';
}
/** The client goes first, so that it starts nothing any more; `settle` removes the container. */
function kill(running, client) {
    if (client.pid === undefined || client.exitCode !== null || client.signalCode !== null)
        return;
    running.killed = true;
    (0,processes/* killGroup */.i0)(client.pid);
}
/** The process that keeps the way to the proxy is not one of the command's. */
function withKeeper({ rlimits, network }) {
    if (rlimits.processes === undefined || (0,sandbox_network/* keptNetwork */.pk)(network) === null)
        return rlimits;
    return { ...rlimits, processes: rlimits.processes + 1 };
}
function layoutOf(spec, { runAs, base }) {
    const targets = new Set(spec.mounts.map(mount => mount.target));
    const bytes = 256 << 20;
    return [
        // Made by the engine as root: open to the one user inside.
        ...(0,layout/* privateDirectories */.Hc)(spec.mounts, true),
        ...(targets.has('/var/tmp') ? [] : [{ kind: 'tmpfs', target: '/var/tmp', bytes, mode: '1777' }]),
        ...base,
        ...(0,mounts/* checkedMounts */.C)(spec.mounts, runAs, true),
        ...(0,sandbox_network/* networkLayout */.HQ)(spec, runAs)
    ];
}
/**
 * None above what this process itself may have: an engine that is not root's cannot give more. Always set, because
 * the engines would else ask for more than some machines give. The kernel counts the processes of a user over all
 * its containers, so that those outside are added; the control group's own count is the exact one.
 */
function ulimitsOf(wanted, { runAs }) {
    const { processes, fileBytes, openFiles, cpuSeconds } = wanted;
    const mostFiles = hardLimit('Max open files');
    const mostProcesses = Math.min(hardLimit('Max processes') ?? Infinity, MOST_PROCESSES);
    const counted = processes === undefined ? undefined : processes + OWN_PROCESSES + others(runAs.uid);
    return {
        ...least('nofile', openFiles, mostFiles),
        ...least('nproc', counted, mostProcesses),
        ...(fileBytes === undefined ? {} : { fsize: fileBytes }),
        ...(cpuSeconds === undefined ? {} : { cpu: cpuSeconds })
    };
}
/** podman lowers its own limit to this, and what it starts cannot have more where it may not raise limits. */
const MOST_PROCESSES = 32_768;
function least(name, wanted = Infinity, most = Infinity) {
    const value = Math.min(wanted, most);
    return Number.isFinite(value) ? { [name]: value } : {};
}
/** Elsewhere than on Linux the engine runs in a virtual machine, which holds nothing else of the user. */
function others(uid) {
    return process.platform === 'linux' ? (0,processes/* threadsOf */.Dm)(uid) : 0;
}
/** A row of proc_pid_limits(5); undefined where it is "unlimited" or there is no such file. */
function hardLimit(row) {
    if (process.platform !== 'linux')
        return undefined;
    const text = (0,external_node_fs_.readFileSync)('/proc/self/limits', 'utf8');
    const hard = new RegExp(`^${row}\\s+\\S+\\s+(\\d+)`, 'm').exec(text)?.[1];
    return hard === undefined ? undefined : Number(hard);
}

// EXTERNAL MODULE: ./src/permissions/images.ts
var permissions_images = __webpack_require__(2756);
;// CONCATENATED MODULE: ./src/sandbox/container-image.ts
/** The image of a container: pinned by digest, on this machine already, never pulled. */



/** PATH of an image that sets none, as the engines have it. */
const USUAL_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/** Throws ISO_IMAGE_UNPINNED for a name that can come to mean another image. */
function requirePinned(reference) {
    if ((0,permissions_images/* isPinnedImage */.Cq)(reference))
        return;
    throw new errors/* SandboxError */.E('ISO_IMAGE_UNPINNED', `the image ${quoted(reference)} is not pinned by digest`, {
        where: reference.slice(0, 300)
    });
}
/** Throws ISO_IMAGE_UNPINNED, ISO_IMAGE_ABSENT. The answer's id is what is run, so that no name is looked up twice. */
async function resolveImage(engine, reference) {
    requirePinned(reference);
    const answer = await (0,container_engine/* callEngine */.rU)(engine, ['image', 'inspect', reference]);
    const facts = answer.failed ? null : factsOf(answer.stdout.toString());
    if (facts === null)
        throw new errors/* SandboxError */.E('ISO_IMAGE_ABSENT', `${engine.name} has no image ${quoted(reference)}`, {
            where: reference,
            why: answer.failed ? (0,container_engine/* saidBy */.TT)(answer) : 'its description cannot be read'
        });
    if (!isNamed(reference, facts))
        throw new errors/* SandboxError */.E('ISO_IMAGE_ABSENT', `${engine.name} has another image under ${quoted(reference)}`, {
            where: reference,
            why: `its id is ${facts.id}`
        });
    return { reference, id: facts.id, path: facts.path, volumes: facts.volumes };
}
function factsOf(text) {
    const found = jsonOf(text);
    const record = asRecord(Array.isArray(found) ? found[0] : null);
    const config = asRecord(record['Config']);
    const bare = String(record['Id'] ?? '').replace(/^sha256:/, '');
    if (!/^[0-9a-f]{64}$/.test(bare))
        return null;
    const digests = [...texts(record['RepoDigests']), ...texts([record['Digest']])];
    const path = texts(config['Env']).find(pair => pair.startsWith('PATH='));
    return {
        id: `sha256:${bare}`,
        digests: digests.map(digest => digest.slice(digest.lastIndexOf('@') + 1)),
        path: path?.slice('PATH='.length) || USUAL_PATH,
        volumes: Object.keys(asRecord(config['Volumes']))
    };
}
/** The engine's answer is checked against what was asked: the digest must be one of the image's own. */
function isNamed(reference, { id, digests }) {
    const digest = reference.slice(reference.lastIndexOf('@') + 1);
    return (0,permissions_images/* isImageId */.rw)(reference) ? digest === id : digests.includes(digest);
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function asRecord(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function texts(value) {
    return Array.isArray(value) ? value.filter(item => typeof item === 'string') : [];
}
function quoted(reference) {
    return JSON.stringify(reference.slice(0, 300));
}

// EXTERNAL MODULE: ./src/sandbox/seccomp/syscalls.ts
var seccomp_syscalls = __webpack_require__(8990);
;// CONCATENATED MODULE: ./src/sandbox/container-seccomp.ts
/**
 * The program's system-call filter in the form that container engines read (OCI runtime specification, linux.seccomp):
 * the engine's own list of allowed calls less what `seccomp/` refuses, or, where it has no file with one, all calls
 * less that. Calls that the engine's libseccomp has no name for are refused by the first form only.
 */

const EPERM = 1;
const ENOSYS = 38;
const EAFNOSUPPORT = 97;
/** AF_UNIX, AF_INET, AF_INET6, AF_NETLINK; the others, up to the last allowed one, by number. */
const FAMILIES = [1, 2, 10, 16];
const BETWEEN = [0, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15];
/** CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET. */
const NAMESPACE_FLAGS = [0x00020000, 0x02000000, 0x04000000, 0x08000000, 0x10000000, 0x20000000, 0x40000000];
const ANY_NAMESPACE = NAMESPACE_FLAGS.reduce((sum, flag) => sum + flag, 0);
/** TIOCSTI and TIOCLINUX. */
const TERMINAL_IOCTLS = [0x5412, 0x541c];
const ARCHITECTURES = {
    x64: 'SCMP_ARCH_X86_64',
    arm64: 'SCMP_ARCH_AARCH64'
};
/** The profile as JSON text. `base` is the text of the engine's default profile; one that cannot be read counts as none. */
function containerSeccomp(arch, base) {
    const found = base === null ? null : profileOf(base);
    const denied = [...(0,seccomp_syscalls/* deniedCalls */.TU)(arch).keys()];
    const ours = [refuse(denied, EPERM), refuse(['clone3'], ENOSYS), ...refusedFamilies(), ...refusedFlags()];
    // Programs of another architecture are killed: only the native one is named.
    const archMap = [{ architecture: ARCHITECTURES[arch], subArchitectures: [] }];
    if (found === null) {
        const syscalls = [...ours, ...refusedIoctls()];
        return JSON.stringify({ defaultAction: 'SCMP_ACT_ALLOW', archMap, syscalls });
    }
    const taken = new Set([...denied, 'clone', 'clone3', 'socket', 'socketpair']);
    const kept = found.syscalls.flatMap(rule => without(rule, taken));
    const syscalls = [...kept, ...ours, ...allowedFamilies(), allowedClone()];
    return JSON.stringify({ ...found.rest, archMap, syscalls });
}
function profileOf(text) {
    try {
        const { syscalls, ...rest } = JSON.parse(text);
        // A list of what is refused would allow what it does not name: that is the other form.
        const isAllowList = rest['defaultAction'] === 'SCMP_ACT_ERRNO';
        return isAllowList && Array.isArray(syscalls) && syscalls.every(isRule) ? { rest, syscalls } : null;
    }
    catch {
        return null;
    }
}
function isRule(value) {
    return typeof value === 'object' && value !== null && Array.isArray(value.names);
}
function without(rule, taken) {
    const names = rule.names.filter(name => !taken.has(name));
    return names.length === 0 ? [] : [{ ...rule, names }];
}
function refuse(names, errnoRet, args = []) {
    return { names, action: 'SCMP_ACT_ERRNO', errnoRet, args };
}
/** Comparisons are of 64 bits: a family with something in its upper half is above the last one too. */
function refusedFamilies() {
    const tests = [
        ...BETWEEN.map(value => ({ index: 0, value, op: 'SCMP_CMP_EQ' })),
        { index: 0, value: 16, op: 'SCMP_CMP_GT' }
    ];
    return tests.map(test => refuse(['socket', 'socketpair'], EAFNOSUPPORT, [test]));
}
function allowedFamilies() {
    return FAMILIES.map(value => ({
        names: ['socket', 'socketpair'],
        action: 'SCMP_ACT_ALLOW',
        args: [{ index: 0, value, op: 'SCMP_CMP_EQ' }]
    }));
}
function refusedFlags() {
    return NAMESPACE_FLAGS.map(flag => refuse(['clone'], EPERM, [{ index: 0, value: flag, valueTwo: flag, op: 'SCMP_CMP_MASKED_EQ' }]));
}
/** Threads and processes, but no namespaces. */
function allowedClone() {
    const none = { index: 0, value: ANY_NAMESPACE, valueTwo: 0, op: 'SCMP_CMP_MASKED_EQ' };
    return { names: ['clone'], action: 'SCMP_ACT_ALLOW', args: [none] };
}
/** The form that allows calls cannot say this; there is no terminal inside to type into. */
function refusedIoctls() {
    return TERMINAL_IOCTLS.map(value => refuse(['ioctl'], EPERM, [{ index: 1, value, op: 'SCMP_CMP_EQ' }]));
}

// EXTERNAL MODULE: ./src/sandbox/container-types.ts
var container_types = __webpack_require__(5824);
// EXTERNAL MODULE: ./src/sandbox/own-directory.ts
var own_directory = __webpack_require__(3749);
;// CONCATENATED MODULE: ./src/sandbox/container.ts
/** Isolation `container`: chooses an engine and a way of starting it, each only where the probe inside passes. */













/**
 * The first engine whose probe passes. Throws ISO_IMAGE_UNPINNED, and ISO_IMAGE_ABSENT where an engine is there and
 * none has the image, ISO_SCRATCH, ISO_ARCH, ISO_LIFELINE; what the machine refuses is in the reports.
 */
async function selectContainer(options) {
    requirePinned(options.image);
    const reports = [];
    let absent = null;
    for (const name of container_types/* ENGINE_NAMES */.G.filter(name => options.only === undefined || options.only === name)) {
        const engines = await (0,container_engine/* findEngine */.GO)(name, options.env);
        const [first] = engines;
        if (typeof engines === 'string' || first === undefined || typeof first === 'string') {
            reports.push(unusable(name, String(engines)));
            continue;
        }
        const image = await resolveImage(first, options.image).catch((error) => {
            absent ??= error;
            return null;
        });
        if (image === null) {
            reports.push(unusable(name, 'it does not have the image'));
            continue;
        }
        const backend = await firstThatPasses(engines, image, options, reports);
        if (backend !== null)
            return { backend, reports };
    }
    if (absent !== null && reports.every(report => report.facts.length === 0))
        throw absent;
    return { backend: null, reports };
}
/**
 * Removes what is left of the containers of a run that was killed together with its watcher, by every engine that is
 * here, and gives how many there were. Throws ISO_SURVIVORS where one stays.
 */
async function endLeftContainers(mark, env) {
    let count = 0;
    for (const name of ENGINE_NAMES) {
        const engines = await findEngine(name, env);
        const [first] = engines;
        if (first !== undefined && typeof first !== 'string')
            count += await endContainers(first, mark);
    }
    return count;
}
async function firstThatPasses(engines, image, options, reports) {
    for (const engine of engines) {
        const backend = containerBackend(siteOf(engine, image, options));
        const report = await backend.probe(options.scratch);
        reports.push(report);
        if (report.ok)
            return backend;
        await backend.close();
    }
    return null;
}
function unusable(backend, reason) {
    const remedy = backend === 'podman' ? 'sudo apt-get install -y podman' : null;
    const missing = reason.endsWith('is not installed');
    return { backend, ok: false, facts: [], milliseconds: 0, reason, remedy: missing ? remedy : null };
}
function siteOf(engine, image, options) {
    const { runAs, scratch, limits = {}, mark = (0,external_node_crypto_.randomUUID)() } = options;
    const home = (0,own_directory/* ownDirectory */.c)(runAs, scratch, 'container');
    return {
        engine,
        image,
        runAs,
        limits,
        mark,
        seccomp: options.seccomp ?? writeSeccomp(home),
        base: accounts(home, runAs),
        watcher: watchContainers(engine, mark)
    };
}
/** Where podman's own list of allowed calls lies; docker has its in the daemon. */
const PROFILES = ['/etc/containers/seccomp.json', '/usr/share/containers/seccomp.json'];
function writeSeccomp(home) {
    const file = (0,external_node_path_.join)(home, 'seccomp.json');
    const base = PROFILES.map(readOrNull).find(text => text !== null) ?? null;
    (0,external_node_fs_.writeFileSync)(file, containerSeccomp((0,filter/* filterArch */.pV)(process.arch), base), { mode: 0o644 });
    return file;
}
function readOrNull(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return null;
    }
}
/** The rest of /etc is the image's; these would be the host's or the engine's. */
function accounts(home, { uid, gid }) {
    const files = {
        passwd: `root:x:0:0:root:/root:/usr/sbin/nologin\ncodex:x:${uid}:${gid}:codex:/home/codex:/bin/bash\nnobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin\n`,
        group: `root:x:0:\ncodex:x:${gid}:\nnogroup:x:65534:\n`,
        hosts: `127.0.0.1 localhost ${etc/* SANDBOX_HOSTNAME */.w}\n::1 localhost ip6-localhost ip6-loopback\n`,
        hostname: `${etc/* SANDBOX_HOSTNAME */.w}\n`,
        // The inner loopback: nobody answers there unless the run puts a listener there.
        'resolv.conf': 'nameserver 127.0.0.1\noptions timeout:1 attempts:1\n'
    };
    return Object.entries(files).map(([name, text]) => {
        const source = (0,external_node_path_.join)(home, name);
        (0,external_node_fs_.writeFileSync)(source, text, { mode: 0o644 });
        return { kind: 'bind', source, target: `/etc/${name}`, mode: 'ro' };
    });
}


/***/ }),

/***/ 4031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q6: () => (/* binding */ createContext),
  uk: () => (/* binding */ launcherEnv),
  U$: () => (/* binding */ rlimitsOf)
});

// UNUSED EXPORTS: INNER_ID

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/sandbox/etc.ts
var sandbox_etc = __webpack_require__(8445);
// EXTERNAL MODULE: ./src/sandbox/inherited.ts
var inherited = __webpack_require__(1749);
// EXTERNAL MODULE: ./src/sandbox/layout.ts
var layout = __webpack_require__(9601);
// EXTERNAL MODULE: ./src/sandbox/lifeline.ts
var lifeline = __webpack_require__(6063);
// EXTERNAL MODULE: ./src/sandbox/mounts.ts
var mounts = __webpack_require__(8509);
// EXTERNAL MODULE: ./src/sandbox/network.ts
var sandbox_network = __webpack_require__(4949);
// EXTERNAL MODULE: ./src/sandbox/reach.ts
var reach = __webpack_require__(996);
;// CONCATENATED MODULE: ./src/sandbox/node-runtime.ts
/** The running Node inside the sandbox, wherever it is installed, without anything else of its directory. */




const SYSTEM_PATH = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin'];
/** Where a Node from elsewhere is seen inside. */
const INSIDE = '/opt/node';
/** Packages that come with Node, and the commands they bring: [command, file below lib/node_modules]. */
const COMMANDS = [
    ['npm', 'npm/bin/npm-cli.js'],
    ['npx', 'npm/bin/npx-cli.js'],
    ['corepack', 'corepack/dist/corepack.js']
];
const PACKAGES = ['npm', 'corepack'];
/** Shows one Node inside. `scratch` takes copies where the user of the sandbox cannot reach the original. */
function nodeRuntime(executable, runAs, scratch) {
    const real = (0,external_node_fs_.realpathSync)(executable);
    if (layout/* VISIBLE_PREFIXES */._T.some(prefix => real.startsWith(`${prefix}/`))) {
        return { path: pathWith((0,external_node_path_.dirname)(real)), steps: [] };
    }
    const modules = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(real)), 'lib/node_modules');
    const packages = PACKAGES.filter(name => isDirectory((0,external_node_path_.join)(modules, name)));
    const commands = COMMANDS.filter(([, file]) => isFile((0,external_node_path_.join)(modules, file)));
    const steps = [
        ...['/opt', INSIDE, `${INSIDE}/bin`].map(target => ({ kind: 'directory', target })),
        bind(reachable(real, 'node', runAs, scratch), `${INSIDE}/bin/node`),
        ...packages.map(name => bind(reachable((0,external_node_path_.join)(modules, name), name, runAs, scratch), `${INSIDE}/lib/node_modules/${name}`)),
        ...commands.map(([name, file]) => node_runtime_link(`../lib/node_modules/${file}`, `${INSIDE}/bin/${name}`))
    ];
    return { path: pathWith(`${INSIDE}/bin`), steps };
}
function bind(source, target) {
    return { kind: 'bind', source, target, mode: 'ro' };
}
function node_runtime_link(text, target) {
    return { kind: 'symlink', text, target };
}
/** The path itself, or a copy where it lies under a directory like /root. */
function reachable(path, name, runAs, scratch) {
    if ((0,reach/* closedTo */.a)(runAs, path) === null)
        return path;
    const copy = (0,external_node_path_.join)(scratch, name);
    (0,external_node_fs_.mkdirSync)(scratch, { recursive: true, mode: 0o755 });
    if (isFile(path))
        (0,external_node_fs_.copyFileSync)(path, copy, external_node_fs_.constants.COPYFILE_FICLONE);
    else
        (0,external_node_fs_.cpSync)(path, copy, { recursive: true, verbatimSymlinks: true });
    return copy;
}
function pathWith(directory) {
    const rest = SYSTEM_PATH;
    return (rest.includes(directory) ? rest : [directory, ...rest]).join(':');
}
function isDirectory(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function isFile(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

// EXTERNAL MODULE: ./src/sandbox/own-directory.ts
var own_directory = __webpack_require__(3749);
// EXTERNAL MODULE: ./src/sandbox/pipes.ts
var sandbox_pipes = __webpack_require__(3530);
// EXTERNAL MODULE: ./src/sandbox/processes.ts
var processes = __webpack_require__(3618);
// EXTERNAL MODULE: ./src/sandbox/seccomp/filter.ts + 1 modules
var seccomp_filter = __webpack_require__(1322);
// EXTERNAL MODULE: ./src/sandbox/spec.ts
var sandbox_spec = __webpack_require__(4824);
// EXTERNAL MODULE: ./src/sandbox/tools.ts
var tools = __webpack_require__(6832);
;// CONCATENATED MODULE: ./src/sandbox/context.ts
/** What every backend is built from: prepared once, used for every command. */















/** The user inside: not root, so that tar, npm and their like behave. */
const INNER_ID = 1000;
/** Between SIGXCPU and SIGKILL, seconds: with one limit for both there would be SIGKILL alone. */
const CPU_GRACE = 5;
/** Prepares a directory below `scratch`. Throws ISO_SCRATCH, ISO_ARCH. */
function createContext(options) {
    const { runAs, scratch, lifeline, elevation } = options;
    const arch = (0,seccomp_filter/* filterArch */.pV)(process.arch);
    const home = (0,own_directory/* ownDirectory */.c)(runAs, scratch, 'sandbox');
    const etc = (0,external_node_path_.join)(home, 'etc');
    const inner = elevation === null ? { uid: INNER_ID, gid: INNER_ID } : { uid: runAs.uid, gid: runAs.gid };
    const mounted = (0,sandbox_etc/* prepareEtc */.a)(etc, inner);
    const node = nodeRuntime(process.execPath, runAs, (0,external_node_path_.join)(home, 'node'));
    const filter = inFile((0,seccomp_filter/* seccompFilter */.FN)(arch), (0,external_node_path_.join)(home, 'seccomp.bpf'));
    const opening = inFile((0,seccomp_filter/* openingFilter */.tq)(arch), (0,external_node_path_.join)(home, 'seccomp-opening.bpf'));
    const base = [...(0,layout/* baseLayout */.yt)(etc, mounted), ...node.steps];
    const ceilings = hardLimits();
    return {
        runAs,
        arch,
        path: node.path,
        site: { ...siteOf(options, (0,external_node_path_.join)(home, 'pipes')), arch },
        lifeline,
        elevation,
        inner,
        filter,
        opening,
        layout(spec) {
            (0,sandbox_spec/* checkSpec */.g)(spec);
            return [
                ...base,
                ...(0,layout/* privateDirectories */.Hc)(spec.mounts, elevation !== null),
                ...(0,mounts/* checkedMounts */.C)(spec.mounts, runAs, elevation !== null),
                ...(0,sandbox_network/* networkLayout */.HQ)(spec, runAs)
            ];
        },
        rlimits: spec => rlimitsOf(countedLimits(withKeeper(spec), options), ceilings)
    };
}
/** The process that keeps the network is not one of the command's. */
function withKeeper({ rlimits, network }) {
    if (rlimits.processes === undefined || (0,sandbox_network/* keptNetwork */.pk)(network) === null)
        return rlimits;
    return { ...rlimits, processes: rlimits.processes + 1 };
}
/** Without a user namespace of its own, a command's processes are counted together with all others of its user. */
function countedLimits(wanted, { elevation, runAs }) {
    if (elevation === null || wanted.processes === undefined)
        return wanted;
    return { ...wanted, processes: wanted.processes + (0,processes/* threadsOf */.Dm)(runAs.uid) };
}
function siteOf({ runAs, lifeline, elevation }, pipes) {
    return {
        runAs,
        elevation,
        mark: lifeline?.mark ?? null,
        perl: (0,tools/* findTool */.SG)('perl') ?? '/usr/bin/perl',
        pipes: (0,sandbox_pipes/* createPipePool */.p)(pipes, (0,tools/* findTool */.SG)('mkfifo') ?? '/usr/bin/mkfifo', runAs),
        inherited: (0,inherited/* inheritableFds */.x)(),
        started: pid => lifeline?.watch(pid),
        ended: pid => lifeline?.forget(pid)
    };
}
function inFile(program, file) {
    (0,external_node_fs_.writeFileSync)(file, program, { mode: 0o600 });
    return { program, file };
}
/** RLIMIT_* numbers of <asm-generic/resource.h>, the same on both architectures; none above what this process may have. */
function rlimitsOf(wanted, ceilings = hardLimits()) {
    const found = [];
    const add = (option, resource, wish, grace = 0) => {
        if (wish === undefined)
            return;
        const most = ceilings.get(option) ?? Infinity;
        found.push({ option, resource, value: Math.min(wish, most), hard: Math.min(wish + grace, most) });
    };
    add('nproc', 6, wanted.processes);
    add('fsize', 1, wanted.fileBytes);
    add('nofile', 7, wanted.openFiles);
    add('cpu', 0, wanted.cpuSeconds, CPU_GRACE);
    return found;
}
/** Hard limits of this process, proc_pid_limits(5); "unlimited" is absent. */
function hardLimits() {
    const rows = {
        nproc: 'Max processes',
        fsize: 'Max file size',
        nofile: 'Max open files',
        cpu: 'Max cpu time'
    };
    const text = (0,external_node_fs_.readFileSync)('/proc/self/limits', 'utf8');
    const found = new Map();
    for (const [option, row] of Object.entries(rows)) {
        const hard = new RegExp(`^${row}\\s+\\S+\\s+(\\d+)`, 'm').exec(text)?.[1];
        if (hard !== undefined)
            found.set(option, Number(hard));
    }
    return found;
}
/** Environment of a launcher. */
function launcherEnv(context, base) {
    return context.lifeline === null ? { ...base } : { ...base, [lifeline/* MARK_VARIABLE */.l]: context.lifeline.mark };
}


/***/ }),

/***/ 7759:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V2: () => (/* binding */ climbAll),
/* harmony export */   Yi: () => (/* binding */ fixCommands),
/* harmony export */   jo: () => (/* binding */ diagnosisOf)
/* harmony export */ });
/* unused harmony export diagnose */
/* harmony import */ var _remedies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2847);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3736);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6832);
/** What this machine can enforce, rung by rung: for `doctor` and `doctor --fix`. */



/** Probes every backend, not only the first that passes. Throws as selectBackend does. */
async function diagnose(options) {
    return diagnosisOf((await climbAll(options)).rungs);
}
/** All rungs at once: each mostly waits for processes. Throws as selectBackend does. */
async function climbAll(options) {
    const selected = await Promise.all(_select_js__WEBPACK_IMPORTED_MODULE_1__/* .BACKEND_NAMES */ .G.map(only => (0,_select_js__WEBPACK_IMPORTED_MODULE_1__/* .selectBackend */ .H)({ ...options, only })));
    const rungs = selected.flatMap(({ backend, reports }) => reports.map(report => ({ ...report, version: backend?.version ?? null })));
    return { rungs, best: selected.find(({ backend }) => backend !== null)?.backend ?? null };
}
function diagnosisOf(rungs) {
    return {
        platform: process.platform,
        architecture: process.arch,
        ok: rungs.some(rung => rung.ok),
        rungs,
        kernel: (0,_remedies_js__WEBPACK_IMPORTED_MODULE_0__/* .readKernelFacts */ .ZV)()
    };
}
/**
 * The commands of `doctor --fix`, in order, with `sudo -n` before each where the program is not root; empty where
 * all is well or nothing is known to help. They install bubblewrap and open user namespaces for it alone; the
 * system-wide AppArmor switch is never touched.
 */
function fixCommands(diagnosis, isRoot = process.geteuid?.() === 0) {
    if (diagnosis.platform !== 'linux')
        return [];
    const rung = diagnosis.rungs.find(rung => rung.backend === 'bubblewrap');
    if (rung === undefined || rung.ok)
        return [];
    const hasApt = (0,_tools_js__WEBPACK_IMPORTED_MODULE_2__/* .findTool */ .SG)('apt-get') !== null;
    const commands = (0,_remedies_js__WEBPACK_IMPORTED_MODULE_0__/* .remedyCommands */ .Pm)('bubblewrap', rung.reason ?? '', diagnosis.kernel);
    const usable = commands.filter(argv => argv[0] !== 'apt-get' || hasApt);
    return usable.map(argv => [...(isRoot ? [] : ['sudo', '-n']), ...argv]);
}


/***/ }),

/***/ 7932:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ findElevation)
/* harmony export */ });
/* harmony import */ var _platform_exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6886);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6832);
/** How a launcher is started as root: directly where the program is root, else by `sudo -n`. Looked for only where the operator allowed it. */


/** PAM and a slow directory service may take their time; a question for a password may not. */
const ANSWER_MS = 20_000;
/** The way to root, or why there is none, in words for the reports. Calls `sudo -n true` where the program is not root. */
async function findElevation() {
    if (process.geteuid?.() === 0)
        return { prefix: [] };
    const sudo = (0,_tools_js__WEBPACK_IMPORTED_MODULE_1__/* .findTool */ .SG)('sudo');
    if (sudo === null)
        return 'not root, and sudo is not installed';
    const { failed, stderr } = await (0,_platform_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .exec */ .m)([sudo, '-n', 'true'], {
        cwd: '/',
        env: _tools_js__WEBPACK_IMPORTED_MODULE_1__/* .LAUNCHER_ENV */ .x4,
        timeoutMs: ANSWER_MS
    });
    if (!failed)
        return { prefix: [sudo, '-n'] };
    return `not root, and sudo refuses: ${stderr.trim().split('\n')[0] || 'it did not answer'}`;
}


/***/ }),

/***/ 7680:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ SandboxError)
/* harmony export */ });
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6316);
/** The one error class of the sandbox room. */

class SandboxError extends _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .j {
    constructor(code, message, facts = {}) {
        super(code, message, facts);
    }
}


/***/ }),

/***/ 8445:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ prepareEtc),
/* harmony export */   w: () => (/* binding */ SANDBOX_HOSTNAME)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/**
 * The /etc of every sandbox: one prepared directory, bound read-only. It holds copies of the listed parts of the
 * host's that any user may read, and small files of our own; never shadow, sudoers, gitconfig, npmrc or pip.conf.
 */


const SANDBOX_HOSTNAME = 'sandbox';
const NAMES = new Set([
    'ld.so.cache',
    'ld.so.conf',
    'ld.so.conf.d',
    'ca-certificates',
    'ca-certificates.conf',
    'crypto-policies',
    'localtime',
    'timezone',
    'mime.types',
    'magic',
    'magic.mime',
    'services',
    'protocols',
    'rpc',
    'ethertypes',
    'networks',
    'gai.conf',
    'host.conf',
    'terminfo',
    'inputrc',
    'shells',
    'locale.alias',
    'os-release',
    'debian_version',
    'lsb-release',
    'redhat-release',
    'system-release',
    'fonts',
    'perl',
    'maven',
    'gradle',
    'dotnet'
]);
const PATTERNS = [/^java(-[\w.]+)*$/, /^python[\d.]+$/];
/** Below directories of which only a part is shown: the private keys beside them stay out. */
const PARTS = ['ssl/openssl.cnf', 'pki/tls/certs', 'pki/ca-trust/extracted'];
/** Directories of hundreds of links: a mount for each command is cheaper than one copy. */
const MOUNTED = ['alternatives', 'ssl/certs'];
/** A larger file is no configuration. */
const LARGEST_FILE = 16 * 1024 * 1024;
function accounts({ uid, gid }) {
    return {
        passwd: `root:x:0:0:root:/root:/usr/sbin/nologin\ncodex:x:${uid}:${gid}:codex:/home/codex:/bin/bash\nnobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin\n`,
        group: `root:x:0:\ncodex:x:${gid}:\nnogroup:x:65534:\n`
    };
}
const FILES = {
    hosts: `127.0.0.1 localhost ${SANDBOX_HOSTNAME}\n::1 localhost ip6-localhost ip6-loopback\n`,
    hostname: `${SANDBOX_HOSTNAME}\n`,
    'nsswitch.conf': 'passwd: files\ngroup: files\nshadow: files\nhosts: files dns\nnetworks: files\nprotocols: files\nservices: files\nethers: files\nrpc: files\n',
    // The inner loopback: nobody answers there unless the run puts a listener there.
    'resolv.conf': 'nameserver 127.0.0.1\noptions timeout:1 attempts:1\n'
};
/** Fills an empty directory with the sandbox's /etc; returns the directories of the host to be bound over it. */
function prepareEtc(target, inner, host = '/etc') {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(target, { recursive: true, mode: 0o755 });
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(host).filter(isListed))
        copy((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host, name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, name));
    for (const part of PARTS)
        copyPart(host, target, part);
    for (const [name, text] of Object.entries({ ...FILES, ...accounts(inner) }))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, name), text, { mode: 0o644 });
    const mounted = MOUNTED.filter(name => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host, name), { throwIfNoEntry: false })?.isDirectory());
    for (const name of mounted)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, name), { recursive: true, mode: 0o755 });
    return mounted.map(name => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host, name));
}
function isListed(name) {
    return NAMES.has(name) || PATTERNS.some(pattern => pattern.test(name));
}
function copyPart(host, target, part) {
    const source = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host, part);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(source, { throwIfNoEntry: false }) === undefined)
        return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, part)), { recursive: true, mode: 0o755 });
    copy(source, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, part));
}
/** Links stay links (they are resolved inside, where only the sandbox's files are); what is not for every user stays out. */
function copy(source, target) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(source, { throwIfNoEntry: false });
    if (stat === undefined)
        return;
    if (stat.isSymbolicLink())
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(source), target);
    if ((stat.mode & 0o004) === 0)
        return;
    if (stat.isFile() && stat.size <= LARGEST_FILE)
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(source, target);
    if (!stat.isDirectory())
        return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(target, { mode: 0o755 });
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(source))
        copy((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(source, name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, name));
}


/***/ }),

/***/ 2309:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gi: () => (/* reexport */ sandbox_select/* BACKEND_NAMES */.G),
  Gw: () => (/* reexport */ container_types/* ENGINE_NAMES */.G),
  Ld: () => (/* reexport */ isolation/* NOT_ENFORCED_TEXT */.Ld),
  ES: () => (/* reexport */ errors/* SandboxError */.E),
  jL: () => (/* reexport */ chooseRunAs),
  Xn: () => (/* reexport */ sandbox_lifeline/* createLifeline */.X),
  Yi: () => (/* reexport */ diagnose/* fixCommands */.Yi),
  lZ: () => (/* reexport */ openNone),
  Hl: () => (/* reexport */ network_probe/* probeNetwork */.H),
  H_: () => (/* reexport */ sandbox_select/* selectBackend */.H),
  e6: () => (/* reexport */ container/* selectContainer */.e6),
  $K: () => (/* reexport */ sandbox_shell/* shellArgv */.$)
});

// UNUSED EXPORTS: NOT_ENFORCED_MARKDOWN, USUAL_PROGRAMS, diagnose, endLeftContainers, endSurvivors, ownCodeExposed, requireNetwork, workflowRemedy

// EXTERNAL MODULE: ./src/sandbox/container.ts + 6 modules
var container = __webpack_require__(9508);
// EXTERNAL MODULE: ./src/sandbox/container-types.ts
var container_types = __webpack_require__(5824);
// EXTERNAL MODULE: ./src/sandbox/diagnose.ts
var diagnose = __webpack_require__(7759);
// EXTERNAL MODULE: ./src/sandbox/errors.ts
var errors = __webpack_require__(7680);
// EXTERNAL MODULE: ./src/sandbox/lifeline.ts
var sandbox_lifeline = __webpack_require__(6063);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/redaction/index.ts + 6 modules
var redaction = __webpack_require__(5950);
// EXTERNAL MODULE: ./src/sandbox/context.ts + 1 modules
var context = __webpack_require__(4031);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/sandbox/processes.ts
var sandbox_processes = __webpack_require__(3618);
;// CONCATENATED MODULE: ./src/sandbox/none-processes.ts
/** The processes of one command without a namespace: its tree, its group, and whatever bears its mark. */



/** In the environment of every process of a command, unless it took it away itself. */
const COMMAND_VARIABLE = 'CODEX_NONE_COMMAND';
const PAGE_BYTES = 4096;
const PATIENCE_MS = 10_000;
/** Living processes of a command. Elsewhere than on Linux only the leader is known. */
function processesOf(leader, mark) {
    if (process.platform !== 'linux')
        return [];
    const parents = new Map();
    for (const name of (0,external_node_fs_.readdirSync)('/proc')) {
        const parent = /^\d+$/.test(name) ? parentOf(name) : null;
        if (parent !== null)
            parents.set(Number(name), parent);
    }
    const word = `${COMMAND_VARIABLE}=${mark}`;
    return [...parents.keys()]
        .filter(pid => pid !== process.pid)
        .filter(pid => descends(pid, leader, parents) || bears(pid, word))
        .flatMap(pid => (0,sandbox_processes/* processId */.PA)(pid) ?? [])
        .filter(sandbox_processes/* isAlive */._n);
}
function descends(pid, leader, parents) {
    const seen = new Set();
    for (let at = pid; at !== undefined && !seen.has(at); at = parents.get(at)) {
        if (at === leader)
            return true;
        seen.add(at);
    }
    return false;
}
function parentOf(pid) {
    const stat = readOrNull(`/proc/${pid}/stat`);
    return stat === null ? null : Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}
function bears(pid, word) {
    return readOrNull(`/proc/${pid}/environ`)?.split('\0').includes(word) ?? false;
}
function readOrNull(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'latin1');
    }
    catch {
        return null;
    }
}
/** Resident bytes, proc_pid_statm(5); pages shared between processes count for each. */
function residentBytes(pid) {
    return Number(readOrNull(`/proc/${pid}/statm`)?.split(' ')[1] ?? 0) * PAGE_BYTES;
}
/** Rounds in a row that must find nothing. */
const QUIET_ROUNDS = 3;
/** How long a process without an environment is waited for: it is between two programs, or never had one. */
const UNDECIDED_MS = 500;
/**
 * SIGKILL, in rounds until nothing is left; false where something stays. A process that is just becoming another
 * program has no environment for a moment (execve(2)), so that its mark is seen a moment later.
 */
async function endAll(leader, mark, uid) {
    // 0 and 1 would mean our own group, and everybody.
    if (leader > 1)
        (0,sandbox_processes/* killGroup */.i0)(leader);
    const begun = performance.now();
    for (let quiet = 0; quiet < QUIET_ROUNDS;) {
        const found = processesOf(leader, mark);
        for (const id of found)
            (0,sandbox_processes/* signal */.vP)(id.pid);
        const waited = performance.now() - begun;
        if (waited > PATIENCE_MS)
            return false;
        const open = found.length > 0 || (waited < UNDECIDED_MS && hasUndecided(uid));
        quiet = open ? 0 : quiet + 1;
        await (0,promises_.setTimeout)(5);
    }
    return true;
}
function hasUndecided(uid) {
    if (process.platform !== 'linux')
        return false;
    return (0,external_node_fs_.readdirSync)('/proc')
        .filter(name => /^\d+$/.test(name) && Number(name) !== process.pid)
        .filter(name => ownerOf(name) === uid)
        .filter(name => readOrNull(`/proc/${name}/environ`) === '')
        .flatMap(name => (0,sandbox_processes/* processId */.PA)(Number(name)) ?? [])
        .some(sandbox_processes/* isAlive */._n);
}
function ownerOf(pid) {
    try {
        return (0,external_node_fs_.statSync)(`/proc/${pid}`).uid;
    }
    catch {
        // Gone between the listing and the look; ENOENT and ESRCH both occur.
        return null;
    }
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./src/sandbox/shell.ts
var sandbox_shell = __webpack_require__(6217);
;// CONCATENATED MODULE: ./src/sandbox/none-probe.ts
/** What a command without isolation finds: looked at and written down like the facts of the others, promised by nobody. */




const DEADLINE_MS = 20_000;
/** Opening for appending writes nothing. `$1` is the port of a listener of this program. */
const SCRIPT = String.raw `
while read -r key value rest; do
  case $key in NoNewPrivs:|Seccomp:|CapEff:) echo "$key=$value" ;; esac
done < /proc/self/status
: > owner
if ( : >> /proc/sys/kernel/core_pattern ) 2> /dev/null; then echo core_pattern=writable; else echo core_pattern=refused; fi
if ( : < "/dev/tcp/127.0.0.1/$1" ) 2> /dev/null; then echo canary=connected; else echo canary=refused; fi
echo "net=$(readlink /proc/self/ns/net)"
echo "shell=$BASH_VERSION"
`;
/** Never rejects: whatever goes wrong is the report's reason. */
async function probeNone(spawn, runAs, home, path) {
    const begun = performance.now();
    const fixed = { backend: 'none', enforced: false, attestable: false, remedy: null };
    const report = (facts, reason) => {
        const milliseconds = Math.round(performance.now() - begun);
        return { ...fixed, ok: reason === null, facts, milliseconds, reason };
    };
    try {
        const facts = await lookAround(spawn, runAs, home, path);
        const shell = facts.find(fact => fact.name === 'shell');
        return report(facts, shell?.ok === true ? null : 'bash could not be run');
    }
    catch (error) {
        return report([], error instanceof Error ? error.message : String(error));
    }
}
async function lookAround(spawn, runAs, home, path) {
    const directory = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(home, 'probe-'));
    if (runAs.dropped)
        (0,external_node_fs_.chownSync)(directory, runAs.uid, runAs.gid);
    const canary = await startCanary();
    try {
        const argv = [...(0,sandbox_shell/* shellArgv */.$)(SCRIPT), 'probe', String(canary.address().port)];
        const mounts = [{ source: directory, target: '/probe', mode: 'rw' }];
        const child = spawn({ argv, cwd: '/probe', env: { PATH: path, LC_ALL: 'C' }, mounts, rlimits: {} });
        const timer = setTimeout(() => child.kill(), DEADLINE_MS);
        const [text] = await Promise.all([
            read(child.stdout),
            read(child.stderr),
            child.exited
        ]);
        clearTimeout(timer);
        return factsOf(text, (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(directory, 'owner'), { throwIfNoEntry: false })?.uid ?? null);
    }
    finally {
        canary.close();
        (0,external_node_fs_.rmSync)(directory, { recursive: true, force: true });
    }
}
async function startCanary() {
    const server = (0,external_node_net_.createServer)(socket => socket.destroy());
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', resolve);
    });
    return server;
}
async function read(stream) {
    let text = '';
    for await (const chunk of stream)
        if (text.length < 65_536)
            text += String(chunk);
    return text;
}
function factsOf(text, owner) {
    const answer = (name) => new RegExp(`^${name}:?=(.*)$`, 'm').exec(text)?.[1] ?? 'no answer';
    const held = (name, key, ok) => ({
        name,
        ok: ok(answer(key)),
        seen: `${key} ${answer(key)}`
    });
    return [
        held('no-new-privs', 'NoNewPrivs', value => value === '1'),
        held('seccomp', 'Seccomp', value => value === '2'),
        held('no-capabilities', 'CapEff', value => /^0+$/.test(value)),
        {
            name: 'outer-uid-not-root',
            ok: owner !== null && owner !== 0,
            seen: owner === null ? 'no file written' : `uid ${owner}`
        },
        held('proc-sys-read-only', 'core_pattern', value => value === 'refused'),
        held('network-namespace', 'net', value => /^net:\[\d+\]$/.test(value) && value !== ownNetwork()),
        held('canary-connect-fails', 'canary', value => value === 'refused'),
        held('shell', 'shell', value => value !== 'no answer')
    ];
}
function ownNetwork() {
    return process.platform === 'linux' ? (0,external_node_fs_.readlinkSync)('/proc/self/ns/net') : 'none to be seen';
}

;// CONCATENATED MODULE: ./src/sandbox/none-rules.ts
/**
 * What isolation `none` lets start: listed programs, in texts plain enough to be read without a shell. Pure. A lint:
 * a listed program can do anything (python3 -c, git with an alias), and nothing holds it back.
 */
/** The list of the original's local runner, and the programs without effect that scripts are full of. */
const USUAL_PROGRAMS = [
    ...['echo', 'ls', 'cat', 'grep', 'find', 'python3', 'pip', 'git'],
    ...['true', 'false', 'test', 'pwd', 'printf', 'head', 'tail', 'wc', 'sort', 'uniq', 'cut', 'diff', 'cd']
];
/** [what it is, pattern], over the text with runs of blanks as one. */
const DENIED = [
    ['deletes from the root or a home', /\brm (-\S+ )*(\/|~|\$HOME)(\*| |\/\*|$)/],
    ['becomes another user', /\b(sudo|su|doas|pkexec|runuser|setpriv)\b/],
    ['opens a connection by the shell', /\/dev\/(tcp|udp)\//],
    ['writes to a device', />\s?\/dev\/(?!null\b|stdout\b|stderr\b)/],
    ['names credentials', /(^|[\s/'"=])\.(ssh|aws|azure|kube|netrc|git-credentials|docker\/config\.json)\b/],
    ['reads the memory or environment of processes', /\/proc\/(\w+|\$\$)\/(environ|mem|maps|fd)\b/],
    ['runs what git finds in its configuration', /\bgit\b.*\s(-c|--exec-path|--config-env)\b/],
    ['removes by find', /\bfind\b.*\s-(delete|exec|execdir|ok|okdir|fprint\w*)\b/]
];
/** Characters; what is longer is no command that a person wrote. */
const LONGEST = 16_384;
/** Null where the command may start. */
function judgeCommand(text, rules) {
    if (text.length > LONGEST)
        return { code: 'ISO_NONE_COMMAND_UNLISTED', why: `it is longer than ${LONGEST} characters` };
    const pattern = deniedIn(text, rules.denied);
    if (pattern !== null)
        return { code: 'ISO_NONE_COMMAND_DENIED', why: pattern };
    const programs = programsOf(text);
    if (typeof programs === 'string')
        return { code: 'ISO_NONE_COMMAND_UNLISTED', why: programs };
    if (programs.length === 0)
        return { code: 'ISO_NONE_COMMAND_UNLISTED', why: 'there is no program in it' };
    const other = programs.find(program => !rules.allowed.includes(program));
    if (other === undefined)
        return null;
    return { code: 'ISO_NONE_COMMAND_UNLISTED', why: `${JSON.stringify(other)} is not on the list` };
}
function deniedIn(text, further) {
    // Also without quotes and backslashes: `r"m" -rf /` and `rm` are one to the shell.
    const forms = [text, text.replace(/\\\n/g, ''), text.replace(/["'\\]/g, '')].map(blanksAsOne);
    const stated = further.find(part => forms.some(form => form.includes(blanksAsOne(part))));
    if (stated !== undefined)
        return `it holds ${JSON.stringify(stated)}`;
    return DENIED.find(([, pattern]) => forms.some(form => pattern.test(form)))?.[0] ?? null;
}
function blanksAsOne(text) {
    return text.replace(/\s+/g, ' ').trim();
}
/** The programs that a text starts, in order; a sentence where that cannot be told. */
function programsOf(text) {
    const tokens = tokensOf(text);
    if (typeof tokens === 'string')
        return tokens;
    const programs = [];
    let [expectsProgram, expectsTarget] = [true, false];
    for (const token of tokens) {
        if (token === 'redirect') {
            if (expectsTarget)
                return 'a redirection without a target';
            expectsTarget = true;
        }
        else if (token === 'end') {
            if (expectsTarget)
                return 'a redirection without a target';
            expectsProgram = true;
        }
        else if (expectsTarget) {
            expectsTarget = false;
        }
        else if (expectsProgram) {
            const refused = refusedProgram(token);
            if (refused !== null)
                return refused;
            programs.push(token.text);
            expectsProgram = false;
        }
    }
    return expectsTarget ? 'a redirection without a target' : programs;
}
/** Words that change what the words after them mean. */
const KEYWORDS = /^(if|then|elif|else|fi|for|select|while|until|do|done|case|esac|function|time|coproc|in|!|\{|\}|\[\[|\]\]|alias)$/;
function refusedProgram({ text, literal }) {
    if (!literal)
        return `${JSON.stringify(text)} becomes a program only when it runs`;
    if (KEYWORDS.test(text))
        return `${JSON.stringify(text)} is a word of the shell's language`;
    if (/^\w+(\[[^\]]*\])?\+?=/.test(text))
        return `${JSON.stringify(text)} sets a variable before the program`;
    return text.includes('/') ? `${JSON.stringify(text)} is a path; listed programs are called by name` : null;
}
/** Everything that the shell could take for more than a word, a quote, an operator of the plain kind, or a comment. */
const REFUSED = [
    [/^\$\(|^`/, 'a command within a command'],
    [/^\$\{/, 'an expansion with braces'],
    [/^\$['"]/, 'a quote of another kind'],
    [/^[<>]\(/, 'a command in the place of a file'],
    [/^<</, 'a text in the place of a file'],
    [/^[(){}]/, 'a group or a function'],
    [/^&(?![&>])/, 'a command in the background'],
    [/^;[;&]/, 'a part of case'],
    [/^\0/, 'a NUL byte']
];
const OPERATOR = /^(&&|\|\||\|&|;|\||\n)/;
const REDIRECT = /^(\d*(>>|>\||>&|<&|<>|>|<)|&>>?)/;
function tokensOf(text) {
    const tokens = [];
    for (let rest = text; rest !== '';) {
        const blank = /^([ \t]+|\\\n)/.exec(rest)?.[0];
        const comment = /^#[^\n]*/.exec(rest)?.[0];
        const skipped = blank ?? comment;
        if (skipped !== undefined) {
            rest = rest.slice(skipped.length);
            continue;
        }
        const refused = REFUSED.find(([pattern]) => pattern.test(rest))?.[1];
        if (refused !== undefined)
            return `it holds ${refused}`;
        const operator = OPERATOR.exec(rest)?.[0];
        const redirect = operator === undefined ? REDIRECT.exec(rest)?.[0] : undefined;
        const mark = operator ?? redirect;
        if (mark !== undefined) {
            tokens.push(operator === undefined ? 'redirect' : 'end');
            rest = rest.slice(mark.length);
            continue;
        }
        const word = wordOf(rest);
        if (typeof word === 'string')
            return word;
        tokens.push({ text: word.text, literal: word.literal });
        rest = rest.slice(word.length);
    }
    return tokens;
}
const CANNOT_BE_TOLD = 'it holds a quote, an expansion or a character that cannot be told';
const PIECES = [
    [/^'([^']*)'/, match => match[1] ?? '', true],
    [/^"((?:[^"\\$`]|\\[\s\S])*)"/, match => (match[1] ?? '').replace(/\\([\\"$`\n])/g, '$1'), true],
    // A quote with plain variables in it.
    [/^"((?:[^"\\$`]|\\[\s\S]|\$\w+)*)"/, match => match[1] ?? '', false],
    [/^\\([^\n])/, match => match[1] ?? '', true],
    [/^\$(\w+|[?#@*$!-])/, match => match[0], false],
    [/^[*?[\]~]/, match => match[0], false],
    [/^[^\s'"\\$`*?[\]~<>|&;(){}\0]+/, match => match[0], true],
    // Braces within a word may expand to several.
    [/^[{}]/, match => match[0], false]
];
function wordOf(rest) {
    let [text, literal, length] = ['', true, 0];
    for (;;) {
        const at = rest.slice(length);
        if (at === '' || /^[ \t\n<>|&;()]/.test(at))
            return length === 0 ? CANNOT_BE_TOLD : { text, literal, length };
        const refused = REFUSED.slice(0, 3).find(([pattern]) => pattern.test(at))?.[1];
        if (refused !== undefined)
            return `it holds ${refused}`;
        const piece = firstPiece(at);
        if (piece === null)
            return CANNOT_BE_TOLD;
        text += piece.text;
        literal &&= piece.literal;
        length += piece.length;
    }
}
function firstPiece(at) {
    for (const [pattern, meaning, literal] of PIECES) {
        const match = pattern.exec(at);
        if (match !== null)
            return { text: meaning(match), literal, length: match[0].length };
    }
    return null;
}

// EXTERNAL MODULE: ./src/sandbox/mounts.ts
var sandbox_mounts = __webpack_require__(8509);
;// CONCATENATED MODULE: ./src/sandbox/none-view.ts
/**
 * Mounts without mounts: a path inside is the path of its source on the host, and a mount within another is a link
 * that is placed before the command and taken away after it. `ro` is a wish here.
 */




/** Throws ISO_MOUNT_INVALID and ISO_MOUNT_UNREACHABLE. `directory` takes links for what has no mount around it. */
function viewOf(mounts, runAs, directory) {
    const checked = (0,sandbox_mounts/* checkedMounts */.C)(mounts, runAs, false).flatMap(step => (step.kind === 'bind' ? [step] : []));
    const placed = [];
    function sourceOf(inside, among) {
        const around = among
            .filter(mount => inside === mount.target || inside.startsWith(`${mount.target}/`))
            .sort((one, other) => other.target.length - one.target.length)[0];
        return around === undefined ? null : (0,external_node_path_.join)(around.source, inside.slice(around.target.length));
    }
    function remove() {
        for (const link of placed.splice(0).reverse())
            takeAway(link);
    }
    try {
        for (const [index, mount] of checked.entries()) {
            const within = sourceOf(mount.target, checked.slice(0, index));
            if (within !== mount.source)
                placed.push(...place(within ?? (0,external_node_path_.join)(directory, mount.target), mount));
        }
    }
    catch (error) {
        remove();
        throw error;
    }
    return {
        pathOf(inside) {
            const isAbove = checked.some(mount => mount.target.startsWith(`${inside}/`));
            return sourceOf(inside, checked) ?? (isAbove ? (0,external_node_path_.join)(directory, inside) : inside);
        },
        remove
    };
}
function place(at, mount) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(at), { recursive: true });
    const stat = (0,external_node_fs_.lstatSync)(at, { throwIfNoEntry: false });
    if (stat?.isSymbolicLink() === true && (0,external_node_fs_.readlinkSync)(at) === mount.source)
        return [];
    const replaced = stat !== undefined;
    if (stat !== undefined)
        clear(at, mount);
    (0,external_node_fs_.symlinkSync)(mount.source, at);
    return [{ at, to: mount.source, replaced }];
}
function clear(at, mount) {
    try {
        (0,external_node_fs_.rmdirSync)(at);
    }
    catch (cause) {
        throw new errors/* SandboxError */.E('ISO_MOUNT_INVALID', `cannot show ${mount.source} at ${mount.target}: ${at} is there`, {
            where: at,
            why: 'without a sandbox nothing can be mounted over what a tree already has',
            cause
        });
    }
}
/** Only the link that was placed: a command may have put something else there. */
function takeAway({ at, to, replaced }) {
    const stat = (0,external_node_fs_.lstatSync)(at, { throwIfNoEntry: false });
    if (stat?.isSymbolicLink() !== true || (0,external_node_fs_.readlinkSync)(at) !== to)
        return;
    (0,external_node_fs_.unlinkSync)(at);
    if (replaced)
        (0,external_node_fs_.mkdirSync)(at);
}

// EXTERNAL MODULE: ./src/sandbox/pipes.ts
var sandbox_pipes = __webpack_require__(3530);
// EXTERNAL MODULE: ./src/sandbox/spec.ts
var sandbox_spec = __webpack_require__(4824);
// EXTERNAL MODULE: ./src/sandbox/tools.ts
var tools = __webpack_require__(6832);
// EXTERNAL MODULE: ./src/permissions/isolation.ts
var isolation = __webpack_require__(8516);
;// CONCATENATED MODULE: ./src/sandbox/none-types.ts


;// CONCATENATED MODULE: ./src/sandbox/none.ts
/** Opens isolation `none`, where everything speaks for it, and runs its commands. */



















const SYSTEM_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/** Throws ISO_NONE_UNASKED and ISO_NONE_SECRET. */
function openNone(options) {
    requireAsked(options);
    refuseSecrets(options.env, 'the environment of this program');
    const home = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(options.scratch, 'none-'));
    (0,external_node_fs_.chmodSync)(home, 0o755);
    const rules = {
        allowed: [...USUAL_PROGRAMS, ...(options.rules?.allowed ?? [])],
        denied: options.rules?.denied ?? []
    };
    const pipes = (0,sandbox_pipes/* createPipePool */.p)((0,external_node_path_.join)(home, 'pipes'), (0,tools/* findTool */.SG)('mkfifo') ?? '/usr/bin/mkfifo', options.runAs);
    const site = { options, rules, pipes, home };
    const backend = {
        name: 'none',
        version: 'no isolation',
        enforced: false,
        path: `${(0,external_node_path_.dirname)(process.execPath)}:${SYSTEM_PATH}`,
        spawn: spec => spawnNone(spec, site),
        probe: () => probeNone(spec => start(spec, site), options.runAs, home, backend.path)
    };
    return backend;
}
function requireAsked({ askedByPack, askedByOperator }) {
    if (askedByPack && askedByOperator)
        return;
    const missing = askedByPack ? 'the operator did not' : askedByOperator ? 'the pack did not' : 'nobody did';
    throw new errors/* SandboxError */.E('ISO_NONE_UNASKED', `isolation none must be asked for twice, and ${missing}`);
}
function refuseSecrets(env, where) {
    const named = (0,redaction/* secretsOf */.Fj)(env).map(secret => secret.name);
    const shaped = Object.keys(env).filter(name => (0,redaction/* valueLooksSecret */.cq)(env[name] ?? ''));
    const found = [...new Set([...named, ...shaped])].sort();
    if (found.length === 0)
        return;
    throw new errors/* SandboxError */.E('ISO_NONE_SECRET', `isolation none beside secrets: ${found.join(', ')}`, {
        where
    });
}
/** Every command is judged and written down before anything of it happens. */
function spawnNone(spec, site) {
    (0,sandbox_spec/* checkSpec */.g)(spec);
    const { audit } = site.options;
    const record = recordOf(spec);
    const refusal = judge(spec, site.rules) ?? secretIn(spec.env);
    if (refusal !== null) {
        audit({ ...record, event: 'none.denied', code: refusal.code, why: refusal.why });
        throw new errors/* SandboxError */.E(refusal.code, `the command is not run: ${refusal.why}`, {
            where: record.command
        });
    }
    audit(record);
    const child = start(spec, site);
    const ended = (exit) => audit({
        ...record,
        event: 'none.ended',
        exit: exit.code,
        ended_by: child.tripped() ?? exit.signal ?? exit.setupError
    });
    void child.exited.then(ended);
    return child;
}
function recordOf(spec) {
    const command = textOf(spec.argv) ?? spec.argv.join(' ');
    const env = Object.keys(spec.env).sort();
    const open = { code: null, why: null, exit: null, ended_by: null };
    return { event: 'none.allowed', command, cwd: spec.cwd, env, ...open };
}
function judge(spec, rules) {
    const text = textOf(spec.argv);
    if (text !== null)
        return judgeCommand(text, rules);
    // Words that no shell reads: quoted, so that they are judged as the words that they are.
    return judgeCommand(spec.argv.map(word => `'${word.replaceAll("'", `'\\''`)}'`).join(' '), rules);
}
/** The pack's text in a command of `shellArgv`; null for any other command. */
function textOf(argv) {
    const shell = (0,sandbox_shell/* shellArgv */.$)('');
    const prefix = shell.at(-1) ?? '';
    const last = argv.at(-1) ?? '';
    const ours = argv.length === shell.length && shell.slice(0, -1).every((word, at) => argv[at] === word);
    return ours && last.startsWith(prefix) ? last.slice(prefix.length) : null;
}
function secretIn(env) {
    const name = Object.keys(env).find(name => namedSecret(name) || (0,redaction/* valueLooksSecret */.cq)(env[name] ?? ''));
    return name === undefined ? null : { code: 'ISO_NONE_SECRET', why: `${name} looks like a secret` };
}
/** git's numbered settings (git-config(1), GIT_CONFIG_COUNT) have KEY in their names, and are none. */
function namedSecret(name) {
    return (0,redaction/* looksSecret */.n0)(name) && !/^GIT_CONFIG_KEY_\d+$/.test(name);
}
function start(spec, site) {
    const { runAs, lifeline } = site.options;
    const mark = (0,external_node_crypto_.randomUUID)();
    const view = viewOf(spec.mounts, runAs, (0,external_node_path_.join)(site.home, 'views', mark));
    const cwd = view.pathOf(spec.cwd);
    const ends = { out: site.pipes.output(), err: site.pipes.output() };
    const child = startChild(spec, { mark, view, cwd, ends, site });
    const running = { child, mark, uid: runAs.uid, killed: false, tripped: null };
    if (child.pid !== undefined)
        lifeline?.watch(child.pid);
    const watch = watchLimits(running, site.options.limits ?? {});
    const exited = settle(running, cwd).finally(() => {
        clearInterval(watch);
        if (child.pid !== undefined)
            lifeline?.forget(child.pid);
        view.remove();
        for (const pipe of Object.values(ends))
            pipe.release();
    });
    return {
        pid: child.pid ?? -1,
        stdout: ends.out.stream,
        stderr: ends.err.stream,
        kill: () => kill(running),
        tripped: () => running.tripped,
        exited
    };
}
/** In a process group of its own; with the program's end the kernel ends the leader, and the lifeline the others. */
function startChild(spec, { mark, view, cwd, ends, site }) {
    const { runAs, lifeline } = site.options;
    const setpriv = (0,tools/* findTool */.SG)('setpriv');
    const tied = setpriv === null ? [] : [setpriv, '--pdeathsig', 'KILL', '--'];
    const [program = '', ...args] = [...tied, ...limited(spec, site)];
    const given = Object.entries(spec.env).map(([name, value]) => [
        name,
        value.startsWith('/') ? view.pathOf(value) : value
    ]);
    const marks = {
        [COMMAND_VARIABLE]: mark,
        ...(lifeline === undefined ? {} : { [sandbox_lifeline/* MARK_VARIABLE */.l]: lifeline.mark })
    };
    const identity = runAs.dropped ? { uid: runAs.uid, gid: runAs.gid } : {};
    const { out, err } = ends;
    try {
        const env = { ...Object.fromEntries(given), ...marks };
        const stdio = ['ignore', out.childFd, err.childFd];
        return (0,external_node_child_process_.spawn)(program, args, { cwd, env, detached: true, stdio: [...stdio], ...identity });
    }
    catch (error) {
        view.remove();
        throw new errors/* SandboxError */.E('ISO_SETUP', `the command cannot be run: ${String(error)}`, { cause: error });
    }
    finally {
        (0,external_node_fs_.closeSync)(out.childFd);
        (0,external_node_fs_.closeSync)(err.childFd);
    }
}
/** The kernel counts all processes of the user, here together with everything else that the user runs. */
function limited(spec, { options }) {
    const { processes } = spec.rlimits;
    const linux = process.platform === 'linux';
    const others = linux ? (0,sandbox_processes/* threadsOf */.Dm)(options.runAs.uid) : 0;
    const counted = processes === undefined ? {} : { processes: processes + others };
    const wanted = { ...spec.rlimits, ...counted };
    const limits = linux ? (0,context/* rlimitsOf */.U$)(wanted) : (0,context/* rlimitsOf */.U$)(wanted, new Map());
    const shell = (0,sandbox_shell/* limitedShell */.T)(spec.argv, limits);
    if (shell !== null || limits.length === 0)
        return shell ?? spec.argv;
    const prlimit = (0,tools/* findTool */.SG)('prlimit');
    if (prlimit === null)
        return spec.argv;
    return [
        prlimit,
        ...limits.map(({ option, value, hard }) => `--${option}=${value}:${hard}`),
        '--',
        ...spec.argv
    ];
}
const LOOK_MS = 200;
function watchLimits(running, { memoryBytes = Infinity, processes = Infinity }) {
    const timer = setInterval(() => {
        const { child, mark } = running;
        if (child.pid === undefined)
            return;
        const found = processesOf(child.pid, mark);
        if (found.length > processes)
            running.tripped ??= 'processes';
        if (found.reduce((sum, { pid }) => sum + residentBytes(pid), 0) > memoryBytes)
            running.tripped ??= 'memory';
        if (running.tripped !== null)
            kill(running);
    }, LOOK_MS);
    return timer.unref();
}
function kill(running) {
    const { child, mark } = running;
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null)
        return;
    running.killed = true;
    void endAll(child.pid, mark, running.uid);
}
/** Numbers of signals as a shell adds them to 128. */
const SIGNALS = {
    ...{
        SIGHUP: 1,
        SIGINT: 2,
        SIGQUIT: 3,
        SIGILL: 4,
        SIGTRAP: 5,
        SIGABRT: 6,
        SIGBUS: 7,
        SIGFPE: 8,
        SIGKILL: 9
    },
    ...{
        SIGUSR1: 10,
        SIGSEGV: 11,
        SIGUSR2: 12,
        SIGPIPE: 13,
        SIGALRM: 14,
        SIGTERM: 15,
        SIGXCPU: 24,
        SIGXFSZ: 25,
        SIGSYS: 31
    }
};
async function settle(running, cwd) {
    const { child, mark } = running;
    const end = await endOf(child);
    if (end.error !== null)
        return { code: null, signal: null, setupError: startFailure(end.error, cwd) };
    const gone = await endAll(child.pid ?? 0, mark, running.uid);
    if (!gone)
        return { code: null, signal: null, setupError: 'processes of the command could not be ended' };
    if (running.killed)
        return { code: null, signal: 'SIGKILL', setupError: null };
    const code = end.code ?? 128 + (SIGNALS[end.signal ?? ''] ?? 0);
    return { code, signal: null, setupError: null };
}
/** Node gives a missing directory and a missing program the same error. */
function startFailure(error, cwd) {
    const isDirectory = (0,external_node_fs_.statSync)(cwd, { throwIfNoEntry: false })?.isDirectory() ?? false;
    return isDirectory ? error.message : `cannot enter ${cwd}`;
}
function endOf(child) {
    return new Promise(resolve => {
        child.once('error', error => resolve({ code: null, signal: null, error }));
        child.once('exit', (code, signal) => resolve({ code, signal, error: null }));
    });
}

// EXTERNAL MODULE: ./src/sandbox/network-probe.ts
var network_probe = __webpack_require__(2342);
;// CONCATENATED MODULE: ./src/sandbox/own-code.ts
/** Whether a phase could change the program that judges it (escape case 46). */


/**
 * The first of the roots that a phase can write and that holds the program's code, or lies in its directory; null
 * where none does. Links are followed on both sides; a root that does not exist yet counts where it would be made.
 */
function ownCodeExposed(codeDirectory, writableRoots) {
    const code = resolved(codeDirectory);
    return (writableRoots.find(root => {
        const real = resolved(root);
        return contains(real, code) || contains(code, real);
    }) ?? null);
}
function contains(outer, inner) {
    return inner === outer || inner.startsWith(outer === '/' ? '/' : `${outer}/`);
}
/** The real path of what exists, with the rest appended as it is. */
function resolved(path) {
    try {
        return realpathSync(path);
    }
    catch {
        const above = dirname(path);
        return above === path ? path : join(resolved(above), basename(path));
    }
}

// EXTERNAL MODULE: ./src/sandbox/remedies.ts
var remedies = __webpack_require__(2847);
;// CONCATENATED MODULE: ./src/sandbox/run-as.ts
/** Whom the sandbox runs as: never root. */


/** Unused by convention: systemd's table of user ids, "60706...61183 unused" (systemd.io/UIDS-GIDS). */
const FIRST_UID = 60706;
const LAST_UID = 61183;
/** The identity of sandboxes and private trees. Throws ISO_RUN_AS where the program is root and cannot drop. */
function chooseRunAs() {
    const uid = process.geteuid?.() ?? -1;
    if (uid < 0)
        throw new errors/* SandboxError */.E('ISO_PLATFORM', `no user ids on ${process.platform}`);
    if (uid !== 0)
        return { uid, gid: process.getegid?.() ?? uid, dropped: false };
    const free = freeUid(takenUids());
    if (free === null)
        throw new errors/* SandboxError */.E('ISO_RUN_AS', 'running as root, and no unprivileged user id is free');
    return { uid: free, gid: free, dropped: true };
}
/** A free id that this process can change to; it starts at a place of its own so that runs side by side differ. */
function freeUid(taken) {
    const count = LAST_UID - FIRST_UID + 1;
    const start = process.pid % count;
    const mapped = { uid: mappedIds('/proc/self/uid_map'), gid: mappedIds('/proc/self/gid_map') };
    for (let step = 0; step < count; step += 1) {
        const id = FIRST_UID + ((start + step) % count);
        if (!taken.has(id) && mapped.uid(id) && mapped.gid(id))
            return id;
    }
    return null;
}
/** Ids named in passwd or group, or owning a process. */
function takenUids() {
    return new Set([...namedIds('/etc/passwd'), ...namedIds('/etc/group'), ...processOwners()]);
}
/** Third field of passwd(5) and group(5) alike. */
function namedIds(file) {
    return readText(file)
        .split('\n')
        .map(line => Number.parseInt(line.split(':')[2] ?? '', 10))
        .filter(Number.isInteger);
}
function processOwners() {
    return (0,external_node_fs_.readdirSync)('/proc')
        .filter(name => /^\d+$/.test(name))
        .flatMap(name => (0,external_node_fs_.statSync)(`/proc/${name}`, { throwIfNoEntry: false })?.uid ?? []);
}
/** Whether this user namespace knows an id (user_namespaces(7)); in a rootless container most are not known. */
function mappedIds(file) {
    const ranges = readText(file)
        .split('\n')
        .map(line => line.trim().split(/\s+/).map(Number))
        .flatMap(([inside, , length]) => inside === undefined || length === undefined ? [] : [{ inside, length }]);
    return id => ranges.some(range => id >= range.inside && id < range.inside + range.length);
}
function readText(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        return '';
    }
}

// EXTERNAL MODULE: ./src/sandbox/select.ts + 11 modules
var sandbox_select = __webpack_require__(3736);
// EXTERNAL MODULE: ./src/platform/exec.ts
var platform_exec = __webpack_require__(6886);
// EXTERNAL MODULE: ./src/sandbox/elevation.ts
var elevation = __webpack_require__(7932);
;// CONCATENATED MODULE: ./src/sandbox/survivors.ts
/** For the end of a run that was killed: whatever of it still lives is found by the lifeline's mark, and ended. */








/** What SIGKILL has not ended by then hangs in the kernel. */
const survivors_PATIENCE_MS = 10_000;
/** Root's own watcher ends its sandbox as soon as the program or sudo is gone; only after this long is it asked to. */
const BY_ITSELF_MS = 500;
/** The forms that `createLifeline` makes (a UUID); anything else could match what is not ours. */
const MARK = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/**
 * Sends SIGKILL to every process whose environment bears the mark, waits until they are gone, and gives how many
 * there were. Processes of root that do not end by themselves are ended through `sudo -n`; they are known by the mark
 * in their command line. Throws ISO_SURVIVORS where one cannot be ended.
 */
async function endSurvivors(mark) {
    if (!MARK.test(mark))
        throw new SandboxError('ISO_SURVIVORS', 'that is no mark of a lifeline', { why: mark });
    const seen = new Map();
    const begun = performance.now();
    // In rounds: a process that is being made during the first is there for the second.
    for (let found = marked(mark); found.length > 0; found = marked(mark)) {
        for (const id of found)
            seen.set(`${id.pid} ${id.startTime}`, id);
        for (const id of found)
            signal(id.pid);
        const closed = found.filter(id => environmentOf(id.pid) === null && isAlive(id));
        const waited = performance.now() - begun;
        if (closed.length > 0 && waited > BY_ITSELF_MS)
            await endAsRoot(mark, closed);
        if (waited > survivors_PATIENCE_MS)
            throw notEnded(found, 'they are still there ten seconds after SIGKILL');
        await delay(10);
    }
    return seen.size;
}
/** Living processes with the mark: in their environment, or in their command line where root's environment is closed to us. */
function marked(mark) {
    const variable = `${MARK_VARIABLE}=${mark}`;
    return readdirSync('/proc')
        .filter(name => /^\d+$/.test(name) && Number(name) !== process.pid)
        .map(Number)
        .filter(pid => (environmentOf(pid) ?? wordsOf(pid, 'cmdline') ?? []).includes(variable))
        .flatMap(pid => processId(pid) ?? [])
        .filter(isAlive);
}
function environmentOf(pid) {
    return wordsOf(pid, 'environ');
}
function wordsOf(pid, file) {
    try {
        return readFileSync(`/proc/${pid}/${file}`, 'latin1').split('\0');
    }
    catch {
        return null;
    }
}
/** As root: the same search, in a language that is there. Its own command line holds the mark, its environment does not. */
const SWEEP = 'my $mark = shift; for my $file (glob "/proc/[0-9]*/environ") { my ($pid) = $file =~ /(\\d+)/; next if $pid == $$; open(my $in, "<", $file) or next; local $/; my $text = <$in> // next; kill "KILL", $pid if grep { $_ eq $mark } split /\\0/, $text }';
async function endAsRoot(mark, found) {
    const elevation = await findElevation();
    const perl = findTool('perl');
    if (typeof elevation === 'string')
        throw notEnded(found, elevation);
    if (perl === null)
        throw notEnded(found, 'perl is not installed');
    const argv = [...elevation.prefix, perl, '-e', SWEEP, `${MARK_VARIABLE}=${mark}`];
    const { failed, stderr } = await exec(argv, { cwd: '/', env: LAUNCHER_ENV, timeoutMs: survivors_PATIENCE_MS });
    if (failed)
        throw notEnded(found, stderr.trim() || 'root could not end them');
}
function notEnded(found, why) {
    const pids = found.map(id => id.pid).join(', ');
    return new SandboxError('ISO_SURVIVORS', `processes of a killed run could not be ended: ${pids} (${why})`, {
        where: `pid ${pids}`,
        why
    });
}

;// CONCATENATED MODULE: ./src/sandbox/index.ts
/** What other rooms take from the sandbox room. */















/***/ }),

/***/ 1749:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ withoutInherited),
/* harmony export */   x: () => (/* binding */ inheritableFds)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/**
 * Descriptors this program inherited and would hand on. Node marks its own close-on-exec, but of those it was
 * started with only the first few (uv_disable_stdio_inheritance stops at a gap after the sixteenth).
 */

/** O_CLOEXEC in the flags line of proc_pid_fdinfo(5), which is octal. */
const CLOSE_ON_EXEC = 0o2000000;
/** The command, behind a shell that closes what it must not have; unchanged where there is nothing to close. */
function withoutInherited(argv, fds) {
    if (fds.length === 0)
        return argv;
    const closing = fds.map(fd => `${fd}>&-`).join(' ');
    return ['/bin/bash', '--noprofile', '--norc', '-c', `exec ${closing}; exec "$@"`, 'bash', ...argv];
}
/** The descriptors that a child would be given unasked. */
function inheritableFds() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc/self/fd')
        .map(Number)
        .filter(fd => fd > 2 && !closesOnExec(fd));
}
function closesOnExec(fd) {
    try {
        const flags = /^flags:\s*([0-7]+)$/m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/self/fdinfo/${fd}`, 'latin1'))?.[1];
        return flags !== undefined && (Number.parseInt(flags, 8) & CLOSE_ON_EXEC) !== 0;
    }
    catch {
        // It was the listing's own descriptor, closed by now.
        return true;
    }
}


/***/ }),

/***/ 9601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ privateDirectories),
/* harmony export */   _T: () => (/* binding */ VISIBLE_PREFIXES),
/* harmony export */   yt: () => (/* binding */ baseLayout)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/** The file system inside, as steps that both backends carry out in order, relative to a new empty root. */

const MIB = 1024 * 1024;
/** Private, empty, in memory: a command that fills one gets ENOSPC. */
const PRIVATE_DIRECTORIES = [
    { target: '/tmp', bytes: 1024 * MIB, mode: '1777' },
    { target: '/run', bytes: 64 * MIB, mode: '0755' },
    { target: '/var', bytes: 256 * MIB, mode: '0755' },
    { target: '/home', bytes: 256 * MIB, mode: '0755' }
];
const SHM_BYTES = 256 * MIB;
/** Tool caches of hosted runners; read-only, holds programs only. */
const TOOL_CACHE = '/opt/hostedtoolcache';
/** Host directories whose programs are visible inside at the same path. */
const VISIBLE_PREFIXES = ['/usr', TOOL_CACHE];
/** What every sandbox has, whatever is mounted beyond it. */
function baseLayout(etc, etcParts) {
    return [
        { kind: 'bind', source: '/usr', target: '/usr', mode: 'ro' },
        ...['/bin', '/sbin', '/lib', '/lib64', '/lib32', '/libx32'].flatMap(asOnHost),
        { kind: 'bind', source: etc, target: '/etc', mode: 'ro' },
        ...etcParts.map(path => ({ kind: 'bind', source: path, target: path, mode: 'ro' })),
        ...(isDirectory(TOOL_CACHE) ? asOnHost(TOOL_CACHE) : []),
        { kind: 'dev', shmBytes: SHM_BYTES },
        { kind: 'proc' }
    ];
}
/**
 * The private directories, less those that a mount of the caller takes the place of. Where root makes them they
 * would be root's: they are open to all then, which is the one user inside.
 */
function privateDirectories(mounts, rootOwned) {
    const taken = new Set(mounts.map(mount => mount.target));
    const kept = PRIVATE_DIRECTORIES.filter(directory => !taken.has(directory.target));
    const steps = kept.map(({ target, bytes, mode }) => {
        return { kind: 'tmpfs', target, bytes, mode: rootOwned ? '1777' : mode };
    });
    // Debian's /var/tmp is for all; with a tmpfs over /var it has to be made again.
    return taken.has('/var') ? steps : [...steps, { kind: 'symlink', text: '/tmp', target: '/var/tmp' }];
}
/** /bin and its like are links into /usr on merged systems and directories elsewhere. */
function asOnHost(path) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (stat === undefined)
        return [];
    if (stat.isSymbolicLink())
        return [{ kind: 'symlink', text: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path), target: path }];
    return [{ kind: 'bind', source: path, target: path, mode: 'ro' }];
}
function isDirectory(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}


/***/ }),

/***/ 6063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createLifeline),
/* harmony export */   l: () => (/* binding */ MARK_VARIABLE)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7680);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6832);
/**
 * The watcher that outlives this program: a small detached process that holds the reading end of a pipe. When the
 * program dies, however it dies, the pipe ends and the watcher kills what was registered and whatever still bears
 * the lifeline's mark in its environment (a launcher's first child may have lost its parent by then).
 */




/** Marks a launcher's environment; commands inside have an environment of their own. */
const MARK_VARIABLE = 'CODEX_SANDBOX_LIFELINE';
/**
 * Reads `+pid`, `-pid` and `quit`. A group id is not given to anyone else while the group has members, so a
 * registered number means that group or nothing. Twenty rounds: a process that is being created during the first
 * is there for the second.
 */
const WATCHER = String.raw `
mark=$1
list=' '
while read -r line; do
  case $line in
    +*) list="$list\${line#+} " ;;
    -*) pid=\${line#-}; case $list in *" $pid "*) list="\${list%% $pid *} \${list#* $pid }" ;; esac ;;
    quit) exit 0 ;;
  esac
done
round=0
while [ $round -lt 20 ]; do
  for pid in $list; do kill -s KILL -- "-$pid" 2>/dev/null; done
  found=$(grep -lsazFx "$mark" /proc/[0-9]*/environ 2>/dev/null)
  for file in $found; do
    pid=\${file#/proc/}; pid=\${pid%/environ}
    [ "$pid" = $$ ] || kill -s KILL -- "$pid" 2>/dev/null
  done
  round=$((round + 1))
  sleep 0.05
done
`.replaceAll('\\$', '$');
/** Starts a watcher. Throws ISO_LIFELINE where that fails. */
function createLifeline() {
    const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)();
    const shell = (0,_tools_js__WEBPACK_IMPORTED_MODULE_3__/* .findTool */ .SG)('sh');
    if (shell === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SandboxError */ .E('ISO_LIFELINE', 'no sh in the system directories');
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(shell, ['-c', WATCHER, 'codex-lifeline', `${MARK_VARIABLE}=${mark}`], {
        cwd: '/',
        env: { ..._tools_js__WEBPACK_IMPORTED_MODULE_3__/* .LAUNCHER_ENV */ .x4 },
        detached: true,
        stdio: ['pipe', 'ignore', 'ignore']
    });
    if (child.pid === undefined) {
        child.once('error', () => undefined);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SandboxError */ .E('ISO_LIFELINE', 'the watcher could not be started');
    }
    return lifelineOf(child, mark);
}
function lifelineOf(child, mark) {
    const pipe = child.stdin;
    // The watcher's end is noticed by nobody: the program that loses it has its other lines (--die-with-parent).
    pipe.on('error', () => undefined);
    child.unref();
    pipe.unref?.();
    return {
        mark,
        watch: pid => void (isGroup(pid) && pipe.write(`+${pid}\n`)),
        forget: pid => void (isGroup(pid) && pipe.write(`-${pid}\n`)),
        close: () => void pipe.end('quit\n')
    };
}
/** 0 and 1 would mean the watcher's own group, and everybody. */
function isGroup(pid) {
    return Number.isInteger(pid) && pid > 1;
}


/***/ }),

/***/ 8509:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ checkedMounts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7680);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(996);
/** Checks what a caller wants to see inside before a launcher meets it, so that the error names the cause. */




/**
 * The mounts as layout steps with real source paths. Throws ISO_MOUNT_INVALID and ISO_MOUNT_UNREACHABLE.
 * A target that lies in an earlier mount must not lead through a link there: the tree is hostile, and a link in
 * the place of `.git` would pin something else.
 */
function checkedMounts(mounts, runAs, byRoot) {
    return mounts.map((mount, index) => {
        const source = realSource(mount);
        checkTarget(mount);
        const closed = (0,_reach_js__WEBPACK_IMPORTED_MODULE_3__/* .closedTo */ .a)(runAs, source);
        if (closed !== null)
            throw unreachable(mount, closed, runAs);
        const around = mounts.slice(0, index).findLast(other => mount.target.startsWith(`${other.target}/`));
        if (around !== undefined)
            checkNoLink(mount, around);
        if (around?.mode === 'rw' && byRoot)
            makePoint(around, mount.target, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(source).isDirectory(), runAs);
        return { kind: 'bind', source, target: mount.target, mode: mount.mode };
    });
}
function realSource(mount) {
    if (!isPlainAbsolute(mount.source))
        throw invalid(mount, 'the source is not an absolute, normalised path');
    let source;
    try {
        source = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(mount.source);
    }
    catch (cause) {
        throw invalid(mount, 'the source does not exist', cause);
    }
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(source);
    if (!stat.isFile() && !stat.isDirectory())
        throw invalid(mount, 'the source is neither a file nor a directory');
    return source;
}
function checkTarget(mount) {
    if (!isPlainAbsolute(mount.target))
        throw invalid(mount, 'the target is not an absolute, normalised path');
    if (mount.target === '/')
        throw invalid(mount, 'the target is the root directory');
}
function isPlainAbsolute(path) {
    return (path.startsWith('/') &&
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.normalize)(path) === path &&
        !path.includes('\0') &&
        (path === '/' || !path.endsWith('/')));
}
/** Walks the part of the target that lies in the last earlier mount around it, in that mount's source. */
function checkNoLink(mount, around) {
    let at = around.source;
    for (const part of (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(around.target, mount.target).split('/')) {
        at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, part);
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(at, { throwIfNoEntry: false });
        if (stat === undefined)
            return;
        if (stat.isSymbolicLink())
            throw invalid(mount, `${at} is a symbolic link`);
    }
}
/** A launcher makes what is missing on the way; where root does, it would stay behind as root's in the user's tree. */
function makePoint(around, target, isDirectory, runAs) {
    const parts = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(around.target, target).split('/');
    let at = around.source;
    for (const [index, part] of parts.entries()) {
        at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, part);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(at, { throwIfNoEntry: false }) !== undefined)
            continue;
        if (isDirectory || index < parts.length - 1)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(at, { mode: 0o755 });
        else
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(at, '', { flag: 'wx', mode: 0o644 });
        if (runAs.dropped)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chownSync)(at, runAs.uid, runAs.gid);
    }
}
function invalid(mount, why, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SandboxError */ .E('ISO_MOUNT_INVALID', `cannot show ${mount.source} at ${mount.target}: ${why}`, {
        where: mount.source,
        why,
        cause
    });
}
function unreachable(mount, closed, runAs) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SandboxError */ .E('ISO_MOUNT_UNREACHABLE', `cannot show ${mount.source} at ${mount.target}: ${closed} is closed to uid ${runAs.uid}`, { where: closed, why: `commands run as uid ${runAs.uid}, which may not pass or read ${closed}` });
}


/***/ }),

/***/ 9620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ OPENING),
/* harmony export */   Md: () => (/* binding */ LONGEST_HOST),
/* harmony export */   NH: () => (/* binding */ KEEPER),
/* harmony export */   PO: () => (/* binding */ LONGEST_PROCESS),
/* harmony export */   py: () => (/* binding */ MOST_ATTEMPTS),
/* harmony export */   qy: () => (/* binding */ GATE_PORT)
/* harmony export */ });
/**
 * The network inside a sandbox, as a process of its own on the inner loopback: perl, of perl-base alone, since it
 * starts in milliseconds. It holds no rights that the command has not. Either it passes bytes between GATE_PORT and
 * the Unix socket of the filtering proxy outside, which decides; or it is connected to nothing, refuses every request
 * and every name at once, and reports what was asked for.
 *
 * The listeners are there before the command is executed, so nothing has to wait for the process itself.
 */
/**
 * The proxy's port on the inner loopback. Nothing else listens in a new network namespace, so a constant one is free,
 * and logs stay the same from run to run; it lies above the ports that the kernel hands out by itself (32768-60999).
 */
const GATE_PORT = 61080;
/** Descriptions of the refused attempts that one sandbox reports at most. */
const MOST_ATTEMPTS = 256;
/** Characters of a host and of a command line in a report. */
const LONGEST_HOST = 260;
const LONGEST_PROCESS = 200;
/**
 * Perl that opens the listeners, after PARTS (perl-parts.ts); ports below 1024 take a right of their own. The process
 * is born as a child of the first process of the sandbox (CLONE_PARENT, clone(2)), which ends those that it has, so
 * that the command has no child that it did not start. Its text is read only there, while the command runs already.
 */
const OPENING = String.raw `
sub unblock { fcntl($_[0], 4, 2048) }
sub inner_socket { my ($type, $port) = @_;
  socket(my $socket, 2, $type, 0) or fail("socket for port $port inside");
  bind($socket, pack('S n a4 x8', 2, $port, "\x7f\0\0\1")) or fail("bind port $port inside");
  $type == 2 or listen($socket, 1024) or fail("listen on port $port inside");
  unblock($socket) or fail("port $port inside");
  return $socket }
sub network_open { my ($names) = @_;
  $door{gate} = inner_socket(1, ${GATE_PORT});
  @door{qw(udp tcp)} = (inner_socket(2, 53), inner_socket(1, 53)) if $names }
sub keeper { my ($parent, $text, $socket, $report) = @_;
  my $pid = call('start the keeper', 'clone', 17 | $parent, 0, 0, 0, 0);
  return if $pid;
  close $status;
  filter() if $filter;
  eval "$text; network_keep(\$socket, \$report)";
  exit 70 }
`;
/**
 * The process itself, after OPENING; `network_keep` never returns and is to be called by a process that is closed to
 * others. Formats: RFC 1035 4.1 (DNS), RFC 9110 9.3.6 (CONNECT), RFC 9112 3.2 (request targets).
 */
const KEEPER = String.raw `
my ($MOST_BUFFERED, $LONGEST_HEAD) = (262144, 16384);
my ($EINTR, $EAGAIN, $EMFILE) = (4, 11, 24);
my ($reads, $writes, $most, $chunk, $proxy, $reporter, %at, %seen, @waiting) = ('', '', 900, '');

sub watch { my ($socket, %rest) = @_;
  my $fd = fileno $socket;
  (vec($reads, $fd, 1), vec($writes, $fd, 1)) = (1, 0);
  return $at{$fd} = { socket => $socket, fd => $fd, in => '', out => '', %rest } }
sub forget {
  for my $one (@_) {
    delete $at{$one->{fd}} or next;
    (vec($reads, $one->{fd}, 1), vec($writes, $one->{fd}, 1)) = (0, 0);
    close $one->{socket} } }
# Writes what the socket takes now; the rest waits in "out". A side that takes no more is "broken".
sub flush_out { my ($one) = @_;
  while (length $one->{out}) {
    my $done = syswrite($one->{socket}, $one->{out});
    if (defined $done) { substr($one->{out}, 0, $done, ''); next }
    next if $! == $EINTR;
    last if $! == $EAGAIN;
    ($one->{broken}, $one->{out}) = (1, '') }
  vec($writes, $one->{fd}, 1) = length $one->{out} ? 1 : 0;
  shutdown($one->{socket}, 1) if $one->{finish} && !length $one->{out} && !$one->{finished}++ }
sub send_out { my ($one, $bytes) = @_; return if $one->{broken}; $one->{out} .= $bytes; flush_out($one) }
# Reads into $chunk, which all share. Undef: nothing now. Zero: the end. A reset is an end too, and the side is broken.
sub take_in { my ($one) = @_;
  my $got = sysread($one->{socket}, $chunk, $MOST_BUFFERED);
  return $got if defined $got;
  return undef if $! == $EAGAIN || $! == $EINTR;
  $one->{broken} = 1;
  return 0 }

# ---- forwarding: one connection to the Unix socket for each of the command's
sub forward { my ($client) = @_;
  my $socket;
  socket($socket, 1, 1, 0) && unblock($socket) or return answer($client, '503 No descriptor left', '');
  if (connect($socket, pack('S a108', 1, $proxy))) {
    my $server = watch($socket, ready => \&relay, peer => $client);
    @$client{qw(peer client)} = ($server, 1);
    vec($reads, $client->{fd}, 1) = 1;
    return }
  close $socket;
  # The proxy's own queue is full: soon again.
  return push @waiting, $client if $! == $EAGAIN;
  answer($client, '502 Proxy is gone', "the filtering proxy of this run does not answer; the network is closed\n") }
sub admit_forward { my ($client) = @_; vec($reads, $client->{fd}, 1) = 0; forward($client) }
sub relay { my ($one) = @_;
  my $peer = $one->{peer} or return refusing($one);
  my $got = take_in($one);
  return unless defined $got;
  return forget($one, $peer) if $got == 0 && $one->{broken} && $one->{client};
  if ($got) {
    send_out($peer, $chunk);
    # Back pressure: no more is read until the other side has taken this.
    vec($reads, $one->{fd}, 1) = 0 if length $peer->{out} }
  else {
    ($one->{ended}, $peer->{finish}) = (1, 1);
    vec($reads, $one->{fd}, 1) = 0;
    flush_out($peer) }
  settle($one, $peer) }
sub writable { my ($one) = @_;
  flush_out($one);
  my $peer = $one->{peer} or return;
  vec($reads, $peer->{fd}, 1) = 1 unless length $one->{out} || $peer->{ended};
  settle($one, $peer) }
sub settle { my ($one, $other) = @_;
  return if grep { !$_->{ended} || length $_->{out} } $one, $other;
  forget($one, $other) }

# ---- refusing: an HTTP proxy that is connected to nothing
sub answer { my ($one, $line, $body) = @_;
  my $head = "HTTP/1.1 $line\r\nContent-Type: text/plain\r\nContent-Length: " . length($body) . "\r\nConnection: close\r\n\r\n";
  $one->{finish} = $one->{answered} = 1;
  vec($reads, $one->{fd}, 1) = 1;
  send_out($one, $head . ($one->{bare} ? '' : $body)) }
# What still comes is read away: closing over unread bytes would take the answer back.
sub refusing { my ($one) = @_;
  my $got = take_in($one);
  return unless defined $got;
  return forget($one) if $got == 0 || ($one->{answered} && ($one->{drained} += $got) > 4 * $MOST_BUFFERED);
  return if $one->{answered};
  $one->{in} .= $chunk;
  # TLS and SOCKS begin with other bytes.
  return forget($one) if $one->{in} !~ /\A[A-Z]/;
  my $head = $one->{in} =~ /\A(.*?)\n\r?\n/s ? $1 : undef;
  return if !defined $head && length $one->{in} < $LONGEST_HEAD;
  $one->{in} = '';
  my ($kind, $host, $port) = wanted(substr($head // '', 0, $LONGEST_HEAD));
  return answer($one, '400 Not a proxy request', "this is the recorder of a sandbox without network\n") unless $kind;
  $one->{bare} = 1 if $head =~ /\AHEAD /;
  record($kind, $host, $port, 'all', sub { asker('tcp', $one->{from}, ${GATE_PORT}) });
  answer($one, '403 Network not granted', advice($host, $port)) }
sub wanted { my ($head) = @_;
  my ($method, $target) = $head =~ /\A([A-Z]{1,32}) (\S+) HTTP\/1\.[01]\r?(?:\n|\z)/ or return;
  if ($method eq 'CONNECT') {
    my ($host, $port) = $target =~ /\A(.+):([0-9]{1,5})\z/ or return;
    return ('connect', $host, $port + 0) }
  my ($scheme, $authority) = $target =~ m{\A([A-Za-z][A-Za-z0-9+.-]{0,15})://([^/?#]+)} or return;
  $authority =~ s/\A.*@//s;
  my ($host, $port) = $authority =~ /\A(.*):([0-9]{1,5})\z/s ? ($1, $2 + 0) : ($authority, lc $scheme eq 'https' ? 443 : 80);
  return length $host ? ('http', $host, $port) : () }
sub advice { my ($host, $port) = @_;
  my $place = lc "$host:$port";
  return "NET_NOT_GRANTED this command has no network\n" unless $place =~ /\A[a-z0-9.-]{1,253}:[0-9]+\z/;
  return "NET_NOT_GRANTED $place is not granted: this command has no network.\nIf it is meant, the pack says: permissions: {network: {allow: [\"$place\"]}}\n" }

# ---- names: every question is answered with "no such name", which no resolver asks again
sub from_udp { my ($one) = @_;
  for (1 .. 64) {
    my $from = recv($one->{socket}, my $question, 65535, 0);
    return unless defined $from;
    my $reply = reply_to($question, 'udp', unpack('x2 n', $from));
    send($one->{socket}, $reply, 0, $from) if defined $reply } }
sub from_tcp { my ($one) = @_;
  my $got = take_in($one);
  return unless defined $got;
  return forget($one) if $got == 0 || $one->{broken};
  $one->{in} .= $chunk;
  while (length $one->{in} >= 2) {
    my $length = unpack('n', $one->{in});
    last if length $one->{in} < 2 + $length;
    my $reply = reply_to(substr($one->{in}, 2, $length), 'tcp', $one->{from});
    return forget($one) unless defined $reply;
    substr($one->{in}, 0, 2 + $length, '');
    send_out($one, pack('n/a*', $reply)) } }
# The question's name and type, and where it ends; nothing for what is no single well-formed question.
sub question_of { my ($packet) = @_;
  return if length $packet < 17 || unpack('x4 n', $packet) != 1;
  my ($at, @labels) = (12);
  while (1) {
    return if $at >= length $packet || $at > 12 + 254;
    my $length = unpack("x$at C", $packet);
    $at += 1;
    last if $length == 0;
    return if $length > 63 || $at + $length > length $packet;
    push @labels, substr($packet, $at, $length);
    $at += $length }
  return if $at + 4 > length $packet;
  return (join('.', @labels), unpack("x$at n", $packet), $at + 4) }
sub reply_to { my ($packet, $protocol, $from) = @_;
  return undef if length $packet < 12;
  my ($id, $flags) = unpack('n n', $packet);
  return undef if $flags & 0x8000;
  my $echo = 0x8480 | ($flags & 0x7900);
  return pack('n6', $id, $echo | 4, 0, 0, 0, 0) if $flags & 0x7800;
  my ($name, $type, $end) = question_of($packet) or return pack('n6', $id, $echo | 1, 0, 0, 0, 0);
  # One look-up asks for both kinds of address; that is one try.
  record('dns', $name, undef, $type == 1 || $type == 28 ? $type : 'other', sub { asker($protocol, $from, 53) }) if length $name;
  return pack('n6', $id, $echo | 3, 1, 0, 0, 0) . substr($packet, 12, $end - 12) }

# ---- the report: bounded JSON lines, of what nobody has to believe
sub record { my ($kind, $host, $port, $bucket, $who) = @_;
  $host = lc $host;
  $host =~ s/(?<=.)\.\z//s;
  my $key = join ' ', $kind, $port // '-', $host;
  return if !$seen{$key} && keys %seen >= ${MOST_ATTEMPTS};
  my $one = $seen{$key} //= { count => 0, by => {}, looks => 0 };
  my $news = 0;
  if (!defined $one->{who} && $one->{looks}++ < 4) { $one->{who} = $who->(); $news = defined $one->{who} }
  my $count = ++$one->{by}{$bucket};
  # Each of the first tries, then the powers of two: a loop does not flood the channel.
  if ($count > $one->{count}) { $one->{count} = $count; $news ||= $count <= 16 || !($count & ($count - 1)) }
  return if !$news || !$reporter || length $reporter->{out} > 65536;
  send_out($reporter, sprintf "{\"kind\":\"%s\",\"host\":%s,\"port\":%s,\"process\":%s,\"count\":%d}\n",
    $kind, quoted($host, ${LONGEST_HOST}), $port // 'null', defined $one->{who} ? quoted($one->{who}, ${LONGEST_PROCESS}) : 'null', $one->{count}) }
sub quoted { my ($text, $longest) = @_;
  $text = substr $text, 0, $longest;
  $text =~ s/[^\x20-\x7e]/?/g;
  $text =~ s/(["\\])/\\$1/g;
  return "\"$text\"" }
# Who holds the other end, as far as the kernel lets an ordinary user look: its command line.
sub asker { my ($protocol, $from, $to) = @_;
  my $inode = inode_of($protocol, sprintf(':%04X', $from), sprintf(':%04X', $to)) or return undef;
  my $looks = 20000;
  opendir(my $all, '/proc') or return undef;
  for my $pid (grep { /\A[0-9]+\z/ && $_ != $$ } readdir $all) {
    opendir(my $fds, "/proc/$pid/fd") or next;
    while (defined(my $fd = readdir $fds)) {
      return undef if --$looks < 0;
      my $link = readlink "/proc/$pid/fd/$fd";
      return words_of($pid) if defined $link && $link eq "socket:[$inode]" } }
  return undef }
sub inode_of { my ($protocol, $local, $remote) = @_;
  for my $table ($protocol, "\${protocol}6") {
    open(my $rows, '<', "/proc/self/net/$table") or next;
    while (defined(my $row = <$rows>)) {
      my @field = split ' ', $row;
      next unless substr($field[1] // '', -5) eq $local;
      # A datagram socket need not be connected.
      return $field[9] if substr($field[2], -5) eq $remote || ($protocol eq 'udp' && substr($field[2], -5) eq ':0000') } }
  return undef }
sub words_of { my ($pid) = @_;
  for my $file ('cmdline', 'comm') {
    open(my $in, '<', "/proc/$pid/$file") or next;
    my $text = '';
    sysread($in, $text, 4096);
    $text =~ tr/\0\n\t/   /;
    $text =~ s/ +\z//;
    return $text if length $text }
  return undef }

# ---- the process
sub admit { my ($one) = @_;
  while (keys %at < $most && (my $from = accept(my $socket, $one->{socket}))) {
    unblock($socket);
    # TCP_NODELAY: what is small goes at once.
    setsockopt($socket, 6, 1, 1);
    my $client = watch($socket, ready => $one->{serve}, from => unpack('x2 n', $from));
    $one->{admitted}->($client) if $one->{admitted} }
  # No descriptor left: as many as there are now is the most from here on.
  $most = keys %at if $! == $EMFILE && keys %at < $most }
sub doors_of {
  my @doors = ($proxy ne ''
    ? watch($door{gate}, ready => \&admit, serve => \&relay, admitted => \&admit_forward)
    : watch($door{gate}, ready => \&admit, serve => \&refusing));
  return @doors unless $door{udp};
  watch($door{udp}, ready => \&from_udp);
  return (@doors, watch($door{tcp}, ready => \&admit, serve => \&from_tcp)) }
sub network_keep { my ($socket, $report) = @_;
  $proxy = $socket;
  $SIG{PIPE} = 'IGNORE';
  $0 = 'sandbox-network';
  syscall($NR{setsid});
  open(STDIN, '<', '/dev/null'); open(STDOUT, '>', '/dev/null'); open(STDERR, '>', '/dev/null');
  my @doors = doors_of();
  if ($report) { unblock($report); $reporter = watch($report); vec($reads, $reporter->{fd}, 1) = 0 }
  while (1) {
    vec($reads, $_->{fd}, 1) = keys %at < $most ? 1 : 0 for @doors;
    my ($readable, $writable) = ($reads, $writes);
    my $ready = select($readable, $writable, undef, @waiting ? 0.01 : undef);
    if (my @again = splice @waiting) { forward($_) for grep { $at{$_->{fd}} && $at{$_->{fd}} == $_ } @again }
    next if $ready <= 0;
    for my $fd (keys %at) {
      # One connection's trouble is not the others'.
      eval { writable($at{$fd}) } if $at{$fd} && vec($writable, $fd, 1);
      eval { $at{$fd}{ready}->($at{$fd}) } if $at{$fd} && vec($readable, $fd, 1) } } }
`.replaceAll('\\${', '${');


/***/ }),

/***/ 2342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ probeNetwork)
/* harmony export */ });
/* unused harmony export requireNetwork */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7680);
/* harmony import */ var _network_keeper_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9620);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7609);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6217);
/**
 * Whether a backend can have a listener of ours inside: the same probe as for the backend itself, in a sandbox with a
 * recorder, and one question to that recorder. Nothing is taken for granted that only usually holds: AppArmor may
 * leave no capability to what bubblewrap starts, and perl may be missing.
 */




const RECORDER = { kind: 'none', recorder: true };
const HOST = 'probe.invalid';
const DEADLINE_MS = 20_000;
/** Asks the way a program would that obeys the variables. */
const ASK = `exec 5<>/dev/tcp/127.0.0.1/${_network_keeper_js__WEBPACK_IMPORTED_MODULE_1__/* .GATE_PORT */ .qy}; printf 'CONNECT ${HOST}:443 HTTP/1.1\\r\\n\\r\\n' >&5; read -r line <&5; getent hosts ${HOST} || true`;
/** The facts of a sandbox with a recorder, with `recorder` as the last. Never rejects: what goes wrong is the reason. */
async function probeNetwork(backend, runAs, scratch) {
    const recording = {
        ...backend,
        spawn: (spec) => backend.spawn({ ...spec, network: RECORDER })
    };
    const report = await (0,_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .probeBackend */ .z)(recording, runAs, scratch);
    if (!report.ok)
        return report;
    const started = performance.now();
    try {
        const fact = await askRecorder(recording);
        const milliseconds = report.milliseconds + Math.round(performance.now() - started);
        const reason = fact.ok ? null : `does not hold inside: ${fact.name} (${fact.seen})`;
        return { ...report, ok: fact.ok, facts: [...report.facts, fact], milliseconds, reason };
    }
    catch (error) {
        return { ...report, ok: false, reason: error instanceof Error ? error.message : String(error) };
    }
}
/** Throws ISO_NETWORK_KEEPER where the backend cannot have a listener of ours inside. */
async function requireNetwork(backend, runAs, scratch) {
    const report = await probeNetwork(backend, runAs, scratch);
    if (report.ok)
        return report;
    throw new SandboxError('ISO_NETWORK_KEEPER', `no listener inside the sandbox (${backend.name})`, {
        why: report.reason ?? 'the probe did not pass'
    });
}
async function askRecorder(backend) {
    const child = backend.spawn({
        argv: (0,_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .shellArgv */ .$)(ASK),
        cwd: '/',
        env: { PATH: backend.path, LC_ALL: 'C' },
        mounts: [],
        rlimits: {}
    });
    for (const stream of [child.stdout, child.stderr])
        stream.resume();
    const timer = setTimeout(() => child.kill(), DEADLINE_MS);
    const exit = await child.exited;
    clearTimeout(timer);
    return recorderFact(exit, child.attempts?.() ?? []);
}
function recorderFact({ code, setupError }, attempts) {
    const kinds = attempts.filter(attempt => attempt.host === HOST).map(attempt => attempt.kind);
    const ok = code === 0 && kinds.includes('connect') && kinds.includes('dns');
    return { name: 'recorder', ok, seen: setupError ?? `recorded ${kinds.join(', ') || 'nothing'}` };
}


/***/ }),

/***/ 4949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ networkLayout),
/* harmony export */   Mz: () => (/* binding */ networkEnv),
/* harmony export */   pk: () => (/* binding */ keptNetwork)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7680);
/* harmony import */ var _network_keeper_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9620);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(996);
/** What a spec's network means for the one command: variables, the socket's place inside, and what is recorded. */





/** In the root directory, which no mount of a caller can take the place of. */
const SOCKET_INSIDE = '/.codex-egress.sock';
/** What goes into the proxy variable unescaped (RFC 3986, unreserved). */
const PLAIN = /^[A-Za-z0-9._~-]{1,256}$/;
/** Null where nothing listens inside. */
function keptNetwork(network) {
    if (network?.kind === 'proxy')
        return { proxy: SOCKET_INSIDE, names: network.recorder ?? false };
    return network?.recorder === true ? { proxy: null, names: true } : null;
}
/** The socket's place in the layout. Throws ISO_SETUP on credentials that are none, ISO_NETWORK_SOCKET on the socket. */
function networkLayout({ network }, runAs) {
    if (network?.kind !== 'proxy')
        return [];
    if (!PLAIN.test(network.user) || !PLAIN.test(network.token))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SandboxError */ .E('ISO_SETUP', 'the command cannot be run: no user and token for the proxy', {
            why: 'user and token are 1 to 256 letters, digits, ".", "_", "~" or "-"'
        });
    return [{ kind: 'bind', source: socketOf(network.socket, runAs), target: SOCKET_INSIDE, mode: 'ro' }];
}
/** Connecting takes the right to write (unix(7)); a read-only mount does not take that away. */
function socketOf(path, runAs) {
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) || path.includes('\0'))
        throw noSocket(path, 'the path is not absolute');
    let real;
    try {
        real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isSocket())
            throw noSocket(path, 'it is not a socket');
    }
    catch (cause) {
        throw cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SandboxError */ .E ? cause : noSocket(path, 'it does not exist', cause);
    }
    const closed = (0,_reach_js__WEBPACK_IMPORTED_MODULE_4__/* .closedTo */ .a)(runAs, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(real)) ?? (0,_reach_js__WEBPACK_IMPORTED_MODULE_4__/* .closedTo */ .a)(runAs, real);
    if (closed !== null)
        throw noSocket(path, `${closed} is closed to uid ${runAs.uid}`);
    return real;
}
function noSocket(path, why, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SandboxError */ .E('ISO_NETWORK_SOCKET', `the socket of the filtering proxy: ${path}: ${why}`, {
        where: path,
        why,
        cause
    });
}
/** Servers of the command's own, on the loopback inside, are not the proxy's business. */
const DIRECT = 'localhost,127.0.0.1,::1';
/**
 * The variables by which clients find the gate; they win over the spec's own. Where nothing can be reached anyway,
 * Java is left alone: it tells every start with options from the environment on standard error.
 */
function networkEnv({ env, network }) {
    if (keptNetwork(network) === null)
        return env;
    const credentials = network?.kind === 'proxy' ? `${network.user}:${network.token}@` : '';
    const url = `http://${credentials}127.0.0.1:${_network_keeper_js__WEBPACK_IMPORTED_MODULE_3__/* .GATE_PORT */ .qy}`;
    const all = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'all_proxy'];
    return {
        ...env,
        ...Object.fromEntries(all.map(name => [name, url])),
        NO_PROXY: DIRECT,
        no_proxy: DIRECT,
        npm_config_proxy: url,
        npm_config_https_proxy: url,
        npm_config_noproxy: DIRECT,
        PIP_PROXY: url,
        NODE_USE_ENV_PROXY: '1',
        ...(network?.kind === 'proxy' ? { JAVA_TOOL_OPTIONS: javaOptions(env['JAVA_TOOL_OPTIONS']) } : {})
    };
}
/** System properties of java.net; they hold no token, because Java prints them. */
function javaOptions(own) {
    const options = ['http', 'https'].flatMap(scheme => [
        `-D${scheme}.proxyHost=127.0.0.1`,
        `-D${scheme}.proxyPort=${_network_keeper_js__WEBPACK_IMPORTED_MODULE_3__/* .GATE_PORT */ .qy}`
    ]);
    const direct = '-Dhttp.nonProxyHosts=localhost|127.*|[::1]';
    return [...(own === undefined || own === '' ? [] : [own]), ...options, direct].join(' ');
}


/***/ }),

/***/ 3749:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ ownDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7680);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(996);
/** A directory of a backend's own, which the user of its sandboxes can pass through. */




/** Made below `scratch`, mode 0755, with a name that begins with `name`. Throws ISO_SCRATCH. */
function ownDirectory(runAs, scratch, name) {
    let home;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(scratch, { recursive: true });
        home = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, `${name}-`));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(home, 0o755);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SandboxError */ .E('ISO_SCRATCH', `cannot make a directory in ${scratch}`, { where: scratch, cause });
    }
    const closed = (0,_reach_js__WEBPACK_IMPORTED_MODULE_3__/* .closedTo */ .a)(runAs, home);
    if (closed === null)
        return home;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SandboxError */ .E('ISO_SCRATCH', `${closed} is closed to uid ${runAs.uid}`, { where: closed });
}


/***/ }),

/***/ 4641:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hA: () => (/* binding */ PACKED),
/* harmony export */   ig: () => (/* binding */ GIVEN_ENVIRONMENT),
/* harmony export */   sp: () => (/* binding */ perlProgram)
/* harmony export */ });
/** Numbers from the kernel's tables (see seccomp/syscalls.ts for the sources). */
const NUMBERS = {
    x64: 'clone => 56, mount => 165, umount2 => 166, pivot_root => 155, unshare => 272, prctl => 157, capset => 126, sethostname => 170, prlimit => 302, mount_setattr => 442, setsid => 112, setgroups => 116, setresgid => 119, setresuid => 117',
    arm64: 'clone => 220, mount => 40, umount2 => 39, pivot_root => 41, unshare => 97, prctl => 167, capset => 91, sethostname => 161, prlimit => 261, mount_setattr => 442, setsid => 157, setgroups => 159, setresgid => 149, setresuid => 147'
};
/** A program's text for `perl -e`: the parts here, then its own. */
function perlProgram(arch, program) {
    return `my %NR = (${NUMBERS[arch]});\n${PARTS}\n${program}`;
}
/** Prefix of the variables under which a command's own travel past programs that must not obey them. */
const PACKED = 'CODEX_GIVEN_';
/** Perl: the environment becomes exactly the one that travelled. */
const GIVEN_ENVIRONMENT = String.raw `
%ENV = map(/\A([^=]+)=(.*)\z/s, @ENV{grep { /\A${PACKED}/ } keys %ENV});
`;
/**
 * `$status` is where failures are told, `$identity` [uid, gid] to become, `$filter` the system-call
 * filter's bytes, `%door` the open listeners. */
const PARTS = String.raw `
use strict;
my ($status, $identity, $filter, %door);
sub fail { my ($what) = @_; my $why = "$!"; $what =~ tr/\n/ /; print $status "error $what: $why\n"; exit 1 }
sub call { my ($what, $name, @rest) = @_; my $got = syscall($NR{$name}, @rest); fail($what) if $got == -1; $got }
sub at_once { my ($file) = @_; my $old = select $file; $| = 1; select $old }
sub loopback_up {
  socket(my $socket, 2, 2, 0) or fail('socket for lo');
  my $request = pack('a16 s x22', 'lo', 0);
  ioctl($socket, 0x8913, $request) or fail('read flags of lo');
  my (undef, $flags) = unpack('a16 s', $request);
  $request = pack('a16 s x22', 'lo', $flags | 1);
  ioctl($socket, 0x8914, $request) or fail('bring lo up') }
# Root for good: real, effective and saved ids, and no group beside its own.
sub become { my ($uid, $gid) = map { $_ + 0 } @_;
  if ($uid <= 0 || $gid <= 0) { $! = 1; fail('identity of root') }
  call('setgroups', 'setgroups', 0, 0);
  call('setresgid', 'setresgid', $gid, $gid, $gid);
  call('setresuid', 'setresuid', $uid, $uid, $uid) }
sub drop_everything {
  for my $capability (0 .. 63) { last if syscall($NR{prctl}, 24, $capability, 0, 0, 0) == -1 }
  become(@$identity) if $identity;
  call('clear ambient capabilities', 'prctl', 47, 4, 0, 0, 0);
  my ($header, $none) = (pack('L l', 0x20080522, 0), pack('L6', 0, 0, 0, 0, 0, 0));
  call('capset', 'capset', $header, $none);
  call('no_new_privs', 'prctl', 38, 1, 0, 0, 0) }
# Of the same user as the command, but its memory and descriptors are nobody's; an exec ends that.
sub closed_to_others { call('not dumpable', 'prctl', 4, 0, 0, 0, 0) }
sub filter {
  my $program = pack('S x6 P', length($filter) / 8, $filter);
  call('seccomp', 'prctl', 22, 2, $program, 0, 0) }
`;


/***/ }),

/***/ 3530:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ createPipePool)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6832);
/**
 * Named pipes between this program and a launcher. Node's own pipes are Unix sockets, and a program that opens
 * /dev/stderr by name fails on a socket with ENXIO; a named pipe that belongs to the user of the sandbox can be
 * opened again. They also spare the event loop two streams for each command.
 */





const BATCH = 8;
/** What every pipe takes without a reader, pipe(7): 16 pages; less than that with many pipes of one user. */
const SAFE_BYTES = 32 * 1024;
const NOW = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK;
/** A pool in a directory of its own. */
function createPipePool(directory, mkfifo, runAs) {
    const free = [];
    let made = 0;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(directory, { recursive: true, mode: 0o700 });
    function grow() {
        const paths = Array.from({ length: BATCH }, (_, index) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, `pipe-${made + index}`));
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)(mkfifo, ['-m', '0600', ...paths], { env: { ..._tools_js__WEBPACK_IMPORTED_MODULE_4__/* .LAUNCHER_ENV */ .x4 }, stdio: 'ignore' });
        // The command may open it again by name (/dev/stdout), so it belongs to the command's user.
        if (runAs.dropped)
            for (const path of paths)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chownSync)(path, runAs.uid, runAs.gid);
        made += BATCH;
        free.push(...paths);
    }
    function take() {
        if (free.length === 0)
            grow();
        return free.pop() ?? '';
    }
    return {
        output: () => outputPipe(take(), free),
        report: () => reportPipe(take(), free),
        input: text => (Buffer.byteLength(text) > SAFE_BYTES ? null : inputPipe(take(), free, text))
    };
}
/** The reading end is opened first and without waiting, so that opening the writing end does not wait either. */
function outputPipe(path, free) {
    const readFd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | NOW);
    const childFd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY);
    const stream = new node_net__WEBPACK_IMPORTED_MODULE_2__.Socket({ fd: readFd, readable: true, writable: false });
    const closed = new Promise(resolve => stream.once('close', resolve));
    return { path, stream, childFd, release: () => void closed.then(() => free.push(path)) };
}
function reportPipe(path, free) {
    const readFd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | NOW);
    const childFd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY);
    function release() {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(readFd);
        free.push(path);
    }
    return { path, childFd, read: () => drain(readFd), release };
}
function inputPipe(path, free, text) {
    const writeFd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDWR | NOW);
    const childFd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(writeFd, text);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(writeFd);
    }
    return { path, childFd, release: () => void free.push(path) };
}
function drain(fd) {
    const chunk = Buffer.alloc(4096);
    let text = '';
    try {
        for (let size = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, chunk); size > 0; size = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, chunk))
            text += chunk.toString('utf8', 0, size);
    }
    catch (error) {
        if (error.code !== 'EAGAIN')
            throw error;
    }
    return text;
}


/***/ }),

/***/ 7609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ probeBackend)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6217);
/**
 * The probe: one command in a sandbox of the kind used for runs. It looks around inside, the host looks from
 * outside, and a backend counts only if every fact holds.
 */





const DEADLINE_MS = 20_000;
const LARGEST_REPORT = 64 * 1024;
/** What the probe's command prints: `name=value` lines. `$1` is a nonce, `$2` the canary's port. */
const SCRIPT = String.raw `
echo "nonce=$1"
while read -r key value rest; do
  case $key in NoNewPrivs:|Seccomp:|CapInh:|CapPrm:|CapEff:|CapBnd:|CapAmb:) echo "$key=$value" ;; esac
done < /proc/self/status
: > /probe/owner && echo owner=written
if ( : >> /proc/sys/kernel/core_pattern ) 2> /dev/null; then echo core_pattern=writable; else echo core_pattern=refused; fi
if ( : < "/dev/tcp/127.0.0.1/$2" ) 2> /dev/null; then echo canary=connected; else echo canary=refused; fi
echo "net=$(readlink /proc/self/ns/net)"
echo "shell=$BASH_VERSION"
`;
/** Never rejects: whatever goes wrong is the report's reason. */
async function probeBackend(backend, runAs, scratch) {
    const started = performance.now();
    const report = { backend: backend.name, facts: [], milliseconds: 0, remedy: null };
    try {
        const { exit, text, outside } = await lookAround(backend, runAs, scratch);
        const milliseconds = Math.round(performance.now() - started);
        if (exit.setupError !== null)
            return { ...report, milliseconds, ok: false, reason: exit.setupError };
        const facts = factsOf(answersOf(text), outside);
        const wrong = facts.filter(fact => !fact.ok).map(fact => `${fact.name} (${fact.seen})`);
        const reason = wrong.length === 0 ? null : `does not hold inside: ${wrong.join(', ')}`;
        return { ...report, milliseconds, facts, ok: reason === null, reason };
    }
    catch (error) {
        return { ...report, ok: false, reason: error instanceof Error ? error.message : String(error) };
    }
}
async function lookAround(backend, runAs, scratch) {
    const directory = probeDirectory(runAs, scratch);
    const canary = await startCanary();
    try {
        const nonce = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
        const child = backend.spawn({
            argv: [...(0,_shell_js__WEBPACK_IMPORTED_MODULE_4__/* .shellArgv */ .$)(SCRIPT), 'probe', nonce, String(canary.port)],
            cwd: '/probe',
            env: { PATH: backend.path, LC_ALL: 'C' },
            mounts: [{ source: directory, target: '/probe', mode: 'rw' }],
            rlimits: { processes: 64, fileBytes: 1024 * 1024, openFiles: 256 }
        });
        const { exit, text } = await finish(child);
        const owner = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, 'owner'), { throwIfNoEntry: false }) ?? null;
        const net = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)('/proc/self/ns/net');
        return { exit, text, outside: { nonce, owner, net, knocks: canary.knocks(), runAs } };
    }
    finally {
        canary.server.close();
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(directory, { recursive: true, force: true });
    }
}
function probeDirectory(runAs, scratch) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(scratch, { recursive: true });
    const directory = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(scratch, 'probe-'));
    if (runAs.dropped)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chownSync)(directory, runAs.uid, runAs.gid);
    return directory;
}
/** A listener on the host's loopback that nothing inside may reach. */
async function startCanary() {
    let knocks = 0;
    const server = (0,node_net__WEBPACK_IMPORTED_MODULE_2__.createServer)(socket => {
        knocks += 1;
        socket.destroy();
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', resolve);
    });
    return { server, port: server.address().port, knocks: () => knocks };
}
async function finish(child) {
    const timer = setTimeout(() => child.kill(), DEADLINE_MS);
    const [exit, text] = await Promise.all([
        child.exited,
        collect(child.stdout),
        drain(child.stderr)
    ]);
    clearTimeout(timer);
    return { exit, text };
}
async function collect(stream) {
    let text = '';
    for await (const chunk of stream)
        if (text.length < LARGEST_REPORT)
            text += String(chunk);
    return text;
}
async function drain(stream) {
    for await (const chunk of stream)
        void chunk;
}
function answersOf(text) {
    const pairs = text.split('\n').map(line => /^(\w+):?=(.*)$/.exec(line));
    return new Map(pairs.flatMap(pair => (pair === null ? [] : [[pair[1] ?? '', pair[2] ?? '']])));
}
function factsOf(answers, outside) {
    const capabilities = ['CapInh', 'CapPrm', 'CapEff', 'CapBnd', 'CapAmb'];
    const owner = outside.owner?.uid;
    const net = say(answers, 'net');
    const ownShell = say(answers, 'nonce') === outside.nonce && answers.has('shell');
    return [
        fact('no-new-privs', say(answers, 'NoNewPrivs') === '1', `NoNewPrivs ${say(answers, 'NoNewPrivs')}`),
        fact('seccomp', say(answers, 'Seccomp') === '2', `Seccomp ${say(answers, 'Seccomp')}`),
        fact('no-capabilities', capabilities.every(name => /^0+$/.test(say(answers, name))), capabilities.map(name => `${name} ${say(answers, name)}`).join(' ')),
        fact('outer-uid-not-root', owner === outside.runAs.uid && owner !== 0, owner === undefined ? 'no file written' : `uid ${owner}`),
        fact('proc-sys-read-only', say(answers, 'core_pattern') === 'refused', `core_pattern ${say(answers, 'core_pattern')}`),
        fact('network-namespace', /^net:\[\d+\]$/.test(net) && net !== outside.net, net),
        fact('canary-connect-fails', say(answers, 'canary') === 'refused' && outside.knocks === 0, `${say(answers, 'canary')}, ${outside.knocks} seen`),
        fact('shell', ownShell, `bash ${say(answers, 'shell')}`)
    ];
}
function say(answers, name) {
    return answers.get(name) ?? 'no answer';
}
function fact(name, ok, seen) {
    return { name, ok, seen };
}


/***/ }),

/***/ 3618:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ threadsOf),
/* harmony export */   PA: () => (/* binding */ processId),
/* harmony export */   Un: () => (/* binding */ ensureGone),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   i0: () => (/* binding */ killGroup),
/* harmony export */   vP: () => (/* binding */ signal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/** Host processes: told apart by start time as well as pid, ended, and waited for. */


function processId(pid) {
    const stat = statOf(pid);
    return stat === null ? null : { pid, startTime: stat.startTime };
}
/** The fields after the command name, which may itself hold spaces and parentheses. */
function statOf(pid) {
    try {
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
        const [state, startTime] = [fields[0], fields[19]];
        return state === undefined || startTime === undefined ? null : { state, startTime };
    }
    catch {
        return null;
    }
}
/** A zombie counts as gone: the first process of a namespace becomes one only after all others in it have ended. */
function isAlive(id) {
    const stat = statOf(id.pid);
    return stat !== null && stat.startTime === id.startTime && stat.state !== 'Z' && stat.state !== 'X';
}
/** Rounds in which only the event loop is given its turn, before waiting in milliseconds. */
const QUICK_ROUNDS = 50;
/** Kills the first process of a process namespace and waits until it is gone; the kernel ends every other one with it. */
async function ensureGone(id) {
    if (isAlive(id))
        signal(id.pid);
    for (let round = 0; isAlive(id); round += 1) {
        if (round < QUICK_ROUNDS)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
        else
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(Math.min(round - QUICK_ROUNDS + 1, 20));
    }
}
/** SIGKILL for a process group; one that no longer exists is no error. */
function killGroup(leader) {
    signal(-leader);
}
/** SIGKILL; a process that is gone, or another user's, is no error. */
function signal(target) {
    try {
        process.kill(target, 'SIGKILL');
    }
    catch {
        // Gone already, or root's: that one ends with its supervisor.
    }
}
/** Threads of a user that this process can see, as RLIMIT_NPROC counts them (getrlimit(2)): two links of a task directory are its own. */
function threadsOf(uid) {
    let threads = 0;
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc')) {
        if (!/^\d+$/.test(name))
            continue;
        const tasks = statOrNull(`/proc/${name}/task`);
        if (tasks?.uid === uid)
            threads += tasks.nlink - 2;
    }
    return threads;
}
function statOrNull(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    }
    catch {
        // Gone between the listing and the look; ENOENT and ESRCH both occur.
        return null;
    }
}


/***/ }),

/***/ 996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ closedTo)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/** Whether the user of the sandbox can get at a host path: the launcher runs as that user, not as root. */


const READ = 4;
const PASS = 1;
/** The first path on the way that is closed to the user (a directory above, or the path itself), or null. */
function closedTo(runAs, path) {
    if (!runAs.dropped)
        return closedToMe(path);
    const above = ancestors(path).find(directory => !allows(directory, runAs, PASS));
    if (above !== undefined)
        return above;
    return allows(path, runAs, READ) ? null : path;
}
function closedToMe(path) {
    const above = ancestors(path).find(directory => !permitted(directory, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK));
    return above ?? (permitted(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK) ? null : path);
}
function permitted(path, mode) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, mode);
        return true;
    }
    catch {
        return false;
    }
}
/** Directories above a path, from the root down. */
function ancestors(path) {
    const found = [];
    for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        found.unshift(at);
        if (at === '/')
            return found;
    }
}
/** Mode bits alone, as for a user without supplementary groups; access lists are not consulted. */
function allows(path, runAs, want) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    if (stat === undefined)
        return false;
    const needed = stat.isDirectory() ? want | PASS : want;
    const shift = stat.uid === runAs.uid ? 6 : stat.gid === runAs.gid ? 3 : 0;
    return ((stat.mode >> shift) & needed) === needed;
}


/***/ }),

/***/ 2847:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ SYSCTL),
/* harmony export */   K1: () => (/* binding */ remedyText),
/* harmony export */   Pm: () => (/* binding */ remedyCommands),
/* harmony export */   ZV: () => (/* binding */ readKernelFacts)
/* harmony export */ });
/* unused harmony export workflowRemedy */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/** What helps where a backend cannot be used: one command for a person, argument lists for `doctor --fix`. */

const PROFILE_FILE = '/etc/apparmor.d/codex-orchestrator-bwrap';
/** Lets this one program make user namespaces; the system-wide switch stays as it is (apparmor.d(5)). */
const PROFILE_LINES = [
    'abi <abi/4.0>,',
    'include <tunables/global>',
    'profile codex-orchestrator-bwrap /usr/bin/bwrap flags=(unconfined) { userns, }'
];
const WRITE_PROFILE = `printf '%s\\n' ${PROFILE_LINES.map(line => `'${line}'`).join(' ')} > ${PROFILE_FILE} && apparmor_parser -r ${PROFILE_FILE}`;
/** The program that flips switches of the whole machine. */
const SYSCTL = 'sysctl';
const UPDATE = ['apt-get', 'update'];
const INSTALL = ['apt-get', 'install', '-y', 'bubblewrap'];
const PROFILE = ['sh', '-c', WRITE_PROFILE];
/** A common default; the kernel's own is half its thread limit. */
const ALLOW_NAMESPACES = [SYSCTL, '-w', 'user.max_user_namespaces=15000'];
const ALLOW_CLONE = [SYSCTL, '-w', 'kernel.unprivileged_userns_clone=1'];
function readKernelFacts() {
    const most = readSwitch('user/max_user_namespaces');
    return {
        maxUserNamespaces: most === null ? null : Number(most),
        unprivilegedClone: flag(readSwitch('kernel/unprivileged_userns_clone')),
        appArmorRestricts: flag(readSwitch('kernel/apparmor_restrict_unprivileged_userns'))
    };
}
function readSwitch(name) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/sys/${name}`, 'utf8').trim();
    }
    catch {
        return null;
    }
}
function flag(text) {
    return text === null ? null : text === '1';
}
/** The commands that make a backend usable, in order, as argument lists to be run as root; empty where none is known. */
function remedyCommands(backend, reason, kernel) {
    const switches = [
        ...(kernel.maxUserNamespaces === 0 ? [ALLOW_NAMESPACES] : []),
        ...(kernel.unprivilegedClone === false ? [ALLOW_CLONE] : [])
    ];
    const missing = backend === 'bubblewrap' && /not installed|older than/.test(reason);
    // The profile names bubblewrap; opening all of perl or unshare would open it to every script of the machine.
    const profile = kernel.appArmorRestricts === true && backend === 'bubblewrap' ? [PROFILE] : [];
    return [...switches, ...(missing ? [UPDATE, INSTALL] : []), ...profile];
}
/** The one command to show, or null: the first that changes something. */
function remedyText(backend, reason, kernel, isRoot) {
    const first = remedyCommands(backend, reason, kernel).find(argv => argv !== UPDATE);
    return first === undefined ? null : [...(isRoot ? [] : ['sudo']), ...first.map(quoted)].join(' ');
}
function quoted(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
/**
 * What to put into a workflow where no backend passes, as lines for a person: a step that installs bubblewrap with
 * its AppArmor profile before the action, or a machine whose kernel lets ordinary users make user namespaces.
 */
function workflowRemedy() {
    const step = [INSTALL.join(' '), `sh -c ${quoted(WRITE_PROFILE)}`].map(command => `sudo ${command}`);
    return [
        `- run: |\n    ${step.join('\n    ')}`,
        'runs-on: ubuntu-22.04   # or a self-hosted machine on which "unshare -Ur true" works'
    ];
}


/***/ }),

/***/ 1322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pV: () => (/* binding */ filterArch),
  tq: () => (/* binding */ openingFilter),
  FN: () => (/* binding */ seccompFilter)
});

// UNUSED EXPORTS: RETURN

// EXTERNAL MODULE: ./src/sandbox/errors.ts
var errors = __webpack_require__(7680);
;// CONCATENATED MODULE: ./src/sandbox/seccomp/bpf.ts
/**
 * A very small assembler for classic BPF as seccomp takes it (seccomp(2), <linux/filter.h>):
 * loads, jumps to labels ahead, returns. Eight bytes an instruction, little-endian.
 */
/** Opcodes: BPF_LD|BPF_W|BPF_ABS, BPF_JMP|{JEQ,JGE,JSET}|BPF_K, BPF_RET|BPF_K. */
const OP = { load: 0x20, jumpEqual: 0x15, jumpAtLeast: 0x35, jumpAnyBit: 0x45, ret: 0x06 };
function load(offset) {
    return { kind: 'load', offset };
}
function test(test, value, targets) {
    return { kind: 'test', test, value, ...targets };
}
function give(value) {
    return { kind: 'return', value };
}
function label(name) {
    return { kind: 'label', name };
}
/** The program's bytes. Throws RangeError on an unknown label, a jump backwards or one beyond 255 lines. */
function assemble(lines) {
    const labels = positionsOf(lines);
    const code = lines.filter(line => line.kind !== 'label');
    const bytes = new Uint8Array(code.length * 8);
    const view = new DataView(bytes.buffer);
    code.forEach((line, at) => encode(view, at, line, name => distance(labels, name, at)));
    return bytes;
}
function positionsOf(lines) {
    const labels = new Map();
    let at = 0;
    for (const line of lines) {
        if (line.kind === 'label')
            labels.set(line.name, at);
        else
            at += 1;
    }
    return labels;
}
function distance(labels, name, at) {
    if (name === undefined)
        return 0;
    const target = labels.get(name);
    if (target === undefined)
        throw new RangeError(`unknown label ${name}`);
    const jump = target - at - 1;
    if (jump < 0 || jump > 255)
        throw new RangeError(`jump of ${jump} to ${name}`);
    return jump;
}
function encode(view, at, line, jump) {
    const base = at * 8;
    if (line.kind === 'load')
        return put(view, base, OP.load, 0, 0, line.offset);
    if (line.kind === 'return')
        return put(view, base, OP.ret, 0, 0, line.value);
    if (line.kind === 'test')
        put(view, base, OP[line.test], jump(line.then), jump(line.otherwise), line.value);
}
function put(view, base, op, yes, no, value) {
    view.setUint16(base, op, true);
    view.setUint8(base + 2, yes);
    view.setUint8(base + 3, no);
    view.setUint32(base + 4, value >>> 0, true);
}

// EXTERNAL MODULE: ./src/sandbox/seccomp/syscalls.ts
var syscalls = __webpack_require__(8990);
;// CONCATENATED MODULE: ./src/sandbox/seccomp/filter.ts
/**
 * The system-call filter of every sandbox: what is refused, and with which answer (anchors: seccomp(2), <linux/seccomp.h>).
 * Namespaces do not contain AF_VSOCK, key rings or the kernel's own attack surface; this does.
 */



/** SECCOMP_RET_*: upper half the action, lower half its data (an errno). */
const RETURN = {
    allow: 0x7fff0000,
    killProcess: 0x80000000,
    eperm: 0x00050001,
    enosys: 0x00050026,
    eafnosupport: 0x00050061
};
/** Offsets into struct seccomp_data; the low half of each 64-bit argument, both architectures being little-endian. */
const AT = { nr: 0, arch: 4, arg0: 16, arg1: 24 };
/** AF_UNIX, AF_INET, AF_INET6, AF_NETLINK (node asks netlink for its interfaces). */
const SOCKET_FAMILIES = [1, 2, 10, 16];
/** CLONE_NEWNS|NEWCGROUP|NEWUTS|NEWIPC|NEWUSER|NEWPID|NEWNET; NEWTIME lies in the signal byte and clone(2) ignores it. */
const CLONE_NEW = 0x7e020000;
/** TIOCSTI and TIOCLINUX type into a terminal (CVE-2017-5226). */
const TERMINAL_IOCTLS = [0x5412, 0x541c];
/** CLONE_NEWNET, alone. */
const NETWORK_ONLY = 0x40000000;
/** The filter program for an architecture, as bytes for seccomp(2) or `bwrap --seccomp`. */
function seccompFilter(arch) {
    return assemble([...preamble(arch), ...byNumber(arch), ...byArgument(), ...answers()]);
}
/**
 * The same for what bubblewrap starts before the command, and for its own first process inside: it lets unshare make
 * a network namespace, nothing else. The command has the whole filter beside this one.
 */
function openingFilter(arch) {
    const rules = byNumber(arch, { nr: (0,syscalls/* deniedCalls */.TU)(arch).get('unshare') ?? -1, target: 'unshare' });
    return assemble([...preamble(arch), ...rules, ...network(), ...byArgument(), ...answers()]);
}
function network() {
    return [
        label('unshare'),
        load(AT.arg0),
        test('jumpEqual', NETWORK_ONLY, { then: 'allow', otherwise: 'eperm' })
    ];
}
/** The architecture of the running Node. Throws ISO_ARCH where there is no table for it. */
function filterArch(arch) {
    if (arch === 'x64' || arch === 'arm64')
        return arch;
    throw new errors/* SandboxError */.E('ISO_ARCH', `no system-call filter for processor type ${arch}`);
}
function preamble(arch) {
    const lines = [load(AT.arch), test('jumpEqual', syscalls/* AUDIT_ARCH */.TD[arch], { otherwise: 'kill' }), load(AT.nr)];
    if (arch === 'x64')
        lines.push(test('jumpAtLeast', syscalls/* X32_SYSCALL_BIT */.W6, { then: 'eperm' }));
    return lines;
}
/**
 * A binary search over the numbers: most calls are allowed after seven comparisons, and the kernel, which runs a
 * new filter once for every number to remember the plain answers, is done in a quarter of the time of a list.
 */
function byNumber(arch, instead) {
    const calls = (0,syscalls/* decidedCalls */.sh)(arch);
    const decided = [
        { nr: calls.socket, target: 'family' },
        { nr: calls.socketpair, target: 'family' },
        { nr: calls.clone, target: 'clone' },
        { nr: calls.ioctl, target: 'ioctl' },
        { nr: calls.clone3, target: 'enosys' }
    ];
    const denied = [...(0,syscalls/* deniedCalls */.TU)(arch).values()].map(nr => nr === instead?.nr ? instead : { nr, target: 'eperm' });
    return search([...decided, ...denied].sort((one, other) => one.nr - other.nr));
}
const LEAF = 3;
function search(rules) {
    const middle = rules.length >> 1;
    const pivot = rules[middle];
    if (pivot === undefined || rules.length <= LEAF) {
        return [...rules.map(rule => test('jumpEqual', rule.nr, { then: rule.target })), give(RETURN.allow)];
    }
    const above = `from ${pivot.nr}`;
    return [
        test('jumpAtLeast', pivot.nr, { then: above }),
        ...search(rules.slice(0, middle)),
        label(above),
        ...search(rules.slice(middle))
    ];
}
function byArgument() {
    return [
        label('family'),
        load(AT.arg0),
        ...SOCKET_FAMILIES.map(family => test('jumpEqual', family, { then: 'allow' })),
        give(RETURN.eafnosupport),
        // The flags are the first argument on both architectures; only the order of the later ones differs.
        label('clone'),
        load(AT.arg0),
        test('jumpAnyBit', CLONE_NEW, { then: 'eperm', otherwise: 'allow' }),
        label('ioctl'),
        load(AT.arg1),
        ...TERMINAL_IOCTLS.map(request => test('jumpEqual', request, { then: 'eperm' })),
        give(RETURN.allow)
    ];
}
function answers() {
    return [
        label('allow'),
        give(RETURN.allow),
        label('eperm'),
        give(RETURN.eperm),
        label('enosys'),
        // Makes the C library fall back to clone, whose flags can be read; those of clone3 lie in memory.
        give(RETURN.enosys),
        label('kill'),
        give(RETURN.killProcess)
    ];
}


/***/ }),

/***/ 8990:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TD: () => (/* binding */ AUDIT_ARCH),
/* harmony export */   TU: () => (/* binding */ deniedCalls),
/* harmony export */   W6: () => (/* binding */ X32_SYSCALL_BIT),
/* harmony export */   sh: () => (/* binding */ decidedCalls)
/* harmony export */ });
/**
 * Numbers of the system calls the filter names, for both architectures.
 * Sources: Linux arch/x86/entry/syscalls/syscall_64.tbl and include/uapi/asm-generic/unistd.h.
 */
/** AUDIT_ARCH_* of <linux/audit.h>: what seccomp_data.arch holds for the native ABI. */
const AUDIT_ARCH = { x64: 0xc000003e, arm64: 0xc00000b7 };
/** x86-64 only: the bit that marks a call of the x32 ABI, which shares AUDIT_ARCH with the native one. */
const X32_SYSCALL_BIT = 0x40000000;
/** Refused with EPERM whatever their arguments: [name, x86-64, arm64]; null where the architecture has no such call. */
const DENIED = [
    // Other processes' memory and files.
    ['ptrace', 101, 117],
    ['process_vm_readv', 310, 270],
    ['process_vm_writev', 311, 271],
    ['process_madvise', 440, 440],
    ['pidfd_getfd', 438, 438],
    ['kcmp', 312, 272],
    // Large kernel surfaces that no build needs.
    ['io_uring_setup', 425, 425],
    ['io_uring_enter', 426, 426],
    ['io_uring_register', 427, 427],
    ['bpf', 321, 280],
    ['perf_event_open', 298, 241],
    ['userfaultfd', 323, 282],
    ['fanotify_init', 300, 262],
    ['fanotify_mark', 301, 263],
    ['lookup_dcookie', 212, 18],
    ['move_pages', 279, 239],
    ['migrate_pages', 256, 238],
    // Key rings are not namespaced.
    ['add_key', 248, 217],
    ['request_key', 249, 218],
    ['keyctl', 250, 219],
    // Mounts and namespaces.
    ['mount', 165, 40],
    ['umount2', 166, 39],
    ['pivot_root', 155, 41],
    ['chroot', 161, 51],
    ['open_tree', 428, 428],
    ['open_tree_attr', 467, 467],
    ['move_mount', 429, 429],
    ['fsopen', 430, 430],
    ['fsconfig', 431, 431],
    ['fsmount', 432, 432],
    ['fspick', 433, 433],
    ['mount_setattr', 442, 442],
    ['setns', 308, 268],
    ['unshare', 272, 97],
    // File handles reach past the mount tree.
    ['name_to_handle_at', 303, 264],
    ['open_by_handle_at', 304, 265],
    // The machine.
    ['kexec_load', 246, 104],
    ['kexec_file_load', 320, 294],
    ['init_module', 175, 105],
    ['finit_module', 313, 273],
    ['delete_module', 176, 106],
    ['create_module', 174, null],
    ['get_kernel_syms', 177, null],
    ['query_module', 178, null],
    ['reboot', 169, 142],
    ['swapon', 167, 224],
    ['swapoff', 168, 225],
    ['acct', 163, 89],
    ['quotactl', 179, 60],
    ['quotactl_fd', 443, 443],
    ['syslog', 103, 116],
    ['settimeofday', 164, 170],
    ['clock_settime', 227, 112],
    ['vhangup', 153, 58],
    ['sethostname', 170, 161],
    ['setdomainname', 171, 162],
    ['nfsservctl', 180, 42],
    ['iopl', 172, null],
    ['ioperm', 173, null],
    ['modify_ldt', 154, null],
    ['uselib', 134, null],
    ['ustat', 136, null],
    ['sysfs', 139, null],
    ['_sysctl', 156, null],
    ['vserver', 236, null]
];
const DECIDED = {
    x64: { socket: 41, socketpair: 53, clone: 56, clone3: 435, ioctl: 16 },
    arm64: { socket: 198, socketpair: 199, clone: 220, clone3: 435, ioctl: 29 }
};
/** The calls that are refused outright on an architecture, by name. */
function deniedCalls(arch) {
    const column = arch === 'x64' ? 1 : 2;
    const found = DENIED.flatMap(row => (row[column] === null ? [] : [[row[0], row[column]]]));
    return new Map(found);
}
function decidedCalls(arch) {
    return DECIDED[arch];
}


/***/ }),

/***/ 3736:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ BACKEND_NAMES),
  H: () => (/* binding */ selectBackend)
});

// EXTERNAL MODULE: ./src/sandbox/context.ts + 1 modules
var sandbox_context = __webpack_require__(4031);
// EXTERNAL MODULE: ./src/sandbox/elevation.ts
var sandbox_elevation = __webpack_require__(7932);
// EXTERNAL MODULE: ./src/sandbox/errors.ts
var errors = __webpack_require__(7680);
// EXTERNAL MODULE: ./src/platform/exec.ts
var exec = __webpack_require__(6886);
// EXTERNAL MODULE: ./src/sandbox/remedies.ts
var remedies = __webpack_require__(2847);
// EXTERNAL MODULE: ./src/sandbox/tools.ts
var sandbox_tools = __webpack_require__(6832);
;// CONCATENATED MODULE: ./src/sandbox/install.ts
/** Rung 2 of the ladder: bubblewrap and its AppArmor profile, installed as root. Only where the operator asked for it. */



/** A package manager that another job keeps waiting, and a slow mirror. */
const LONGEST_MS = 300_000;
/** Seconds to wait for another apt: on a fresh machine the first one runs by itself. */
const LOCK_SECONDS = 120;
/**
 * Runs what makes unprivileged bubblewrap work, one command after the other, and notes each before it begins.
 * Switches of the whole machine are left alone and named instead. True where something was changed, so that
 * another probe is worth while.
 */
async function installBubblewrap(reason, kernel, elevation, note) {
    let changed = false;
    for (const argv of (0,remedies/* remedyCommands */.Pm)('bubblewrap', reason, kernel)) {
        if (argv[0] === remedies/* SYSCTL */.F5) {
            note(`left alone, because it holds for the whole machine: ${argv.join(' ')}`);
            continue;
        }
        const done = await runAsRoot(argv, elevation, note);
        // Without fresh lists the old ones may still do.
        if (!done && argv[1] !== 'update')
            return changed;
        changed ||= done && argv[1] !== 'update';
    }
    return changed;
}
async function runAsRoot(argv, elevation, note) {
    const command = absolute(argv);
    if (command === null) {
        note(`not installed: ${argv[0]} is not here`);
        return false;
    }
    const shown = argv[0] === 'sh' ? 'write and load the AppArmor profile of bubblewrap' : argv.join(' ');
    note(`as root: ${shown}`);
    const result = await (0,exec/* exec */.m)([...elevation.prefix, ...command], {
        cwd: '/',
        env: sandbox_tools/* LAUNCHER_ENV */.x4,
        timeoutMs: LONGEST_MS
    });
    if (!result.failed)
        return true;
    const last = result.stderr.trim().split('\n').at(-1);
    note(`failed: ${shown}: ${result.timedOut ? 'no end in five minutes' : last || `status ${result.code}`}`);
    return false;
}
/** sudo empties the environment, so that what apt must not ask is said on the command line. */
function absolute(argv) {
    const [name = '', ...args] = argv;
    const program = (0,sandbox_tools/* findTool */.SG)(name);
    if (program === null)
        return null;
    if (name !== 'apt-get')
        return [program, ...args];
    const quiet = ['-q', '-o', `DPkg::Lock::Timeout=${LOCK_SECONDS}`];
    return ['/usr/bin/env', 'DEBIAN_FRONTEND=noninteractive', program, ...quiet, ...args];
}

// EXTERNAL MODULE: ./src/sandbox/etc.ts
var etc = __webpack_require__(8445);
// EXTERNAL MODULE: ./src/sandbox/network.ts
var sandbox_network = __webpack_require__(4949);
// EXTERNAL MODULE: ./src/sandbox/perl-parts.ts
var perl_parts = __webpack_require__(4641);
// EXTERNAL MODULE: ./src/sandbox/network-keeper.ts
var network_keeper = __webpack_require__(9620);
;// CONCATENATED MODULE: ./src/sandbox/network-starter.ts
/**
 * What comes between bubblewrap and the command where the sandbox has a network of its own: it opens the listeners,
 * gives up everything that it needed for that, leaves the keeper behind as a process of its own, and becomes the
 * command.
 *
 * A port below 1024 takes a capability in the user namespace that owns the network. bubblewrap's own network belongs
 * to its first user namespace, the command lives in the second: so the starter makes another network, in the second,
 * where it is given what it needs, and gives that up again. bubblewrap's own filter allows this one thing; the command's forbids it.
 */


/**
 * Descriptors inside: the filter, the status channel once more, for what happens before the command (bwrap keeps the
 * first of it from the others), and the channel of the reports.
 */
const FILTER_FD = 5;
const REPORT_FD = 6;
const ATTEMPTS_FD = 7;
/** What the starter needs beside what every one of root's needs, where names are recorded, in a user namespace. */
const TO_OPEN = ['CAP_NET_BIND_SERVICE', 'CAP_NET_ADMIN', 'CAP_SYS_ADMIN', 'CAP_SETPCAP'];
/**
 * The texts travel in variables: they would else stand in the process list, once for each command. The command's own
 * environment takes their place.
 */
const TEXT_VARIABLE = 'CODEX_STARTER';
const KEEPER_VARIABLE = 'CODEX_KEEPER';
const FILTER_VARIABLE = 'CODEX_FILTER';
function starterEnv(arch, filter) {
    return {
        [TEXT_VARIABLE]: (0,perl_parts/* perlProgram */.sp)(arch, `${network_keeper/* OPENING */.$4}\n${STARTER}`),
        [KEEPER_VARIABLE]: network_keeper/* KEEPER */.NH,
        [FILTER_VARIABLE]: Buffer.from(filter).toString('hex')
    };
}
/** The words before the command. */
function starterArgv(perl, options) {
    const { ownNetwork, names, proxy, identity, cwd } = options;
    const words = [
        ownNetwork ? '1' : '',
        names ? '1' : '',
        proxy ?? '',
        String(identity?.uid ?? ''),
        String(identity?.gid ?? ''),
        cwd ?? ''
    ];
    return [perl, '-e', `eval delete $ENV{${TEXT_VARIABLE}}; die $@`, '--', ...words];
}
const STARTER = String.raw `
open($status, '>&=', ${REPORT_FD}) or exit 70;
fcntl($status, 2, 1) or exit 70;
at_once($status);
my ($own_network, $names, $socket, $uid, $gid, $cwd, @argv) = @ARGV;
my $attempts;
if ($names) { open($attempts, '>&=', ${ATTEMPTS_FD}) && fcntl($attempts, 2, 1) or fail('open the report') }
if ($own_network) {
  $filter = pack('H*', $ENV{${FILTER_VARIABLE}});
  call('make a network namespace', 'unshare', 0x40000000);
  loopback_up() }
network_open($names);
$identity = [$uid, $gid] if length $uid;
drop_everything() if $own_network || $identity;
# The keeper has the filter from here; the launcher's loads it itself.
if ($own_network) { filter(); $filter = undef }
closed_to_others();
keeper(0x8000, $ENV{${KEEPER_VARIABLE}}, $socket, $attempts);
if (length $cwd) { chdir $cwd or fail("cannot enter $cwd") }
${perl_parts/* GIVEN_ENVIRONMENT */.ig}
exec { $argv[0] } @argv;
my $missing = $! + 0 == 2;
print STDERR "$argv[0]: $!\n";
exit($missing ? 127 : 126);
`;

// EXTERNAL MODULE: ./src/sandbox/probe.ts
var probe = __webpack_require__(7609);
// EXTERNAL MODULE: ./src/sandbox/shell.ts
var shell = __webpack_require__(6217);
;// CONCATENATED MODULE: ./src/sandbox/attempts.ts

/** Longer than any line of the keeper's with everything in it escaped. */
const LONGEST_LINE = 2048;
/** More than MOST_ATTEMPTS attempts can need; what comes after is read and thrown away. */
const MOST_BYTES = 16 * 1024 * 1024;
/** The sandbox is gone by then; what it wrote is in the pipe. */
const LAST_WORDS_MS = 5000;
/** Follows a stream of reports. */
function attemptLog(stream) {
    const found = new Map();
    let rest = '';
    let bytes = 0;
    stream.on('data', (chunk) => {
        bytes += chunk.length;
        if (bytes > MOST_BYTES)
            return;
        const lines = (rest + chunk.toString('latin1')).split('\n');
        rest = (lines.pop() ?? '').slice(0, LONGEST_LINE);
        for (const line of lines)
            keep(found, readAttempt(line));
    });
    stream.on('error', () => undefined);
    const closed = new Promise(resolve => stream.once('close', resolve));
    return {
        list: () => [...found.values()].map(attempt => ({ ...attempt })),
        ended: () => within(closed, LAST_WORDS_MS)
    };
}
async function within(event, milliseconds) {
    let timer;
    const late = new Promise(resolve => (timer = setTimeout(resolve, milliseconds)));
    await Promise.race([event, late]);
    clearTimeout(timer);
}
function keep(found, attempt) {
    if (attempt === null)
        return;
    const key = JSON.stringify([attempt.kind, attempt.host, attempt.port]);
    const before = found.get(key);
    if (before === undefined && found.size >= network_keeper/* MOST_ATTEMPTS */.py)
        return;
    const count = Math.max(before?.count ?? 0, attempt.count);
    found.set(key, { ...attempt, process: before?.process ?? attempt.process, count });
}
/** One line as an attempt, or null where it is none. */
function readAttempt(line) {
    if (line.length > LONGEST_LINE)
        return null;
    const record = recordOf(line);
    if (record === null)
        return null;
    const { kind, host, port, process, count } = record;
    if (kind !== 'dns' && kind !== 'connect' && kind !== 'http')
        return null;
    if (typeof host !== 'string' || host === '' || !isCount(count))
        return null;
    if (port !== null && !isPort(port))
        return null;
    if (process !== null && typeof process !== 'string')
        return null;
    return {
        kind,
        host: shown(host, network_keeper/* LONGEST_HOST */.Md),
        port,
        process: process === null ? null : shown(process, network_keeper/* LONGEST_PROCESS */.PO),
        count
    };
}
function recordOf(line) {
    try {
        const value = JSON.parse(line);
        return typeof value === 'object' && value !== null ? value : null;
    }
    catch {
        return null;
    }
}
function isCount(value) {
    return Number.isSafeInteger(value) && value > 0;
}
function isPort(value) {
    return Number.isInteger(value) && value >= 0 && value <= 99999;
}
/** Printable ASCII, so that no text of a command can steer a terminal. */
function shown(text, longest) {
    return text.slice(0, longest).replaceAll(/[^\x20-\x7e]/g, '?');
}

// EXTERNAL MODULE: ./src/sandbox/processes.ts
var processes = __webpack_require__(3618);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./src/sandbox/recorder.ts
/** Passes a stream on unchanged and keeps its beginning: what a launcher says when it fails. */

const KEPT_BYTES = 4096;
/** How long after the launcher's end its last words may take; they are in the pipe by then. */
const recorder_LAST_WORDS_MS = 1000;
function firstBytes(source) {
    const stream = new external_node_stream_.PassThrough();
    const kept = [];
    let size = 0;
    source.on('data', (chunk) => {
        if (size < KEPT_BYTES)
            kept.push(chunk.subarray(0, KEPT_BYTES - size));
        size += chunk.length;
    });
    const ended = new Promise(resolve => source.once('close', resolve));
    source.pipe(stream);
    source.once('error', () => stream.end());
    async function text() {
        let timer;
        const late = new Promise(resolve => (timer = setTimeout(resolve, recorder_LAST_WORDS_MS)));
        await Promise.race([ended, late]);
        clearTimeout(timer);
        return Buffer.concat(kept).toString('utf8');
    }
    return { stream, text };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/sandbox/inherited.ts
var inherited = __webpack_require__(1749);
// EXTERNAL MODULE: ./src/sandbox/lifeline.ts
var lifeline = __webpack_require__(6063);
;// CONCATENATED MODULE: ./src/sandbox/supervisor.ts
/**
 * The watcher of a sandbox that root starts: perl with nothing beyond Debian's perl-base, run as root.
 *
 * sudo closes descriptors, empties the environment and relays no SIGKILL, and an ordinary program cannot signal what
 * root runs. So the supervisor gets everything on its standard input: first the order below, then nothing. Its end
 * means that the program wants the sandbox gone, or is gone itself. It leaves only when no process of the sandbox is
 * left (it adopts them: PR_SET_CHILD_SUBREAPER, prctl(2)), and ends as the launcher ended. The launcher in turn dies
 * with it (PR_SET_PDEATHSIG).
 */



/** Reads its own text first, so that neither sudo's log nor the process list holds a page of perl for each command. */
const READ_TEXT = 'my $t = ""; while (length $t < $ARGV[0]) { sysread(STDIN, $t, $ARGV[0] - length $t, length $t) or exit 70 } eval "$t; 1" or die $@';
/**
 * The command line that root runs, without the way to root. The mark is in the environment, where root finds it, and
 * once more as a last word that nobody reads: an ordinary user sees root's command lines, not root's environments.
 */
function supervisorArgv(perl, arch, mark) {
    const marked = mark === null ? [] : [`${lifeline/* MARK_VARIABLE */.l}=${mark}`];
    const env = Object.entries(sandbox_tools/* LAUNCHER_ENV */.x4).map(([name, value]) => `${name}=${value}`);
    const length = String(Buffer.byteLength(supervisorText(arch)));
    return ['/usr/bin/env', '-i', ...env, ...marked, perl, '-e', READ_TEXT, length, ...marked];
}
/** A supervisor's command line with the way to root before it. */
function elevatedArgv(elevation, perl, arch, mark) {
    const [program, ...args] = [...elevation.prefix, ...supervisorArgv(perl, arch, mark)];
    return [program ?? perl, ...args];
}
/** What is written to its standard input: its text, the order's length (32 bits, big-endian), and the order. */
function supervisorInput(launch, arch) {
    const words = [
        ...['out', launch.out, 'err', launch.err, 'status', launch.status],
        ...['umask', ownUmask()],
        ...ownLimits().flatMap(limit => ['limit', ...limit]),
        ...(launch.reportInside ? ['inside'] : []),
        ...(launch.attempts === null ? [] : ['attempts', String(launch.attempts.fd), launch.attempts.path]),
        ...['plan', launch.plan],
        ...(launch.filter === null ? [] : ['filter', launch.filter]),
        ...Object.entries(launch.env).flatMap(([name, value]) => ['env', name, value]),
        ...launch.argv.flatMap(word => ['arg', word])
    ];
    const order = Buffer.concat(words.map(framed));
    return Buffer.concat([Buffer.from(supervisorText(arch)), lengthOf(order), order]);
}
function framed(word) {
    const bytes = Buffer.from(word);
    return Buffer.concat([lengthOf(bytes), bytes]);
}
function lengthOf(bytes) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    return length;
}
/** Octal, as proc_pid_status(5) has it; sudo adds to it. */
function ownUmask() {
    return /^Umask:\s*([0-7]+)$/m.exec((0,external_node_fs_.readFileSync)('/proc/self/status', 'latin1'))?.[1] ?? '0022';
}
/** Rows of proc_pid_limits(5) that pam_limits may set anew for root, by their RLIMIT_* numbers. */
const LIMIT_ROWS = [
    ['Max file size', 1],
    ['Max stack size', 3],
    ['Max processes', 6],
    ['Max open files', 7]
];
/** [resource, soft, hard] of this process, so that a command has the same with sudo as without. */
function ownLimits() {
    const text = (0,external_node_fs_.readFileSync)('/proc/self/limits', 'latin1');
    return LIMIT_ROWS.flatMap(([row, resource]) => {
        const [, soft, hard] = new RegExp(`^${row}\\s+(\\d+|unlimited)\\s+(\\d+|unlimited)`, 'm').exec(text) ?? [];
        return soft === undefined || hard === undefined ? [] : [[String(resource), limit(soft), limit(hard)]];
    });
}
/** RLIM_INFINITY is the largest 64-bit number. */
function limit(text) {
    return text === 'unlimited' ? '18446744073709551615' : text;
}
/** Numbers from the kernel's tables (see seccomp/syscalls.ts for the sources). */
const NUMBERS = {
    x64: 'prctl => 157, setsid => 112, prlimit => 302, dup3 => 292, memfd_create => 319, pidfd_open => 434',
    arm64: 'prctl => 167, setsid => 157, prlimit => 261, dup3 => 24, memfd_create => 279, pidfd_open => 434'
};
function supervisorText(arch) {
    return `my %NR = (${NUMBERS[arch]});\n${PROGRAM}`;
}
const PROGRAM = String.raw `
use strict;
my ($WNOHANG, $O_WRONLY, $F_DUPFD_CLOEXEC) = (1, 1, 1030);
sub fail { my ($what) = @_; print STDERR "the sandbox could not be started as root: $what: $!\n"; exit 70 }
sub take { my ($length) = @_; my $text = '';
  while (length $text < $length) { sysread(STDIN, $text, $length - length $text, length $text) or exit 70 }
  return $text }
sub call { my ($what, @rest) = @_; my $got = syscall($NR{$what}, @rest); fail($what) if $got == -1; $got }

my (%path, $inside, @attempts, $umask, @limits, %held, %env, @argv);
my %do = (
  (map { my $name = $_; $name => [1, sub { $path{$name} = $_[0] }] } qw(out err status)),
  (map { my $name = $_; $name => [1, sub { $held{$name} = memory($_[0]) }] } qw(plan filter)),
  inside => [0, sub { $inside = 1 }],
  attempts => [2, sub { @attempts = @_ }],
  umask => [1, sub { $umask = oct $_[0] }],
  limit => [3, sub { push @limits, [@_] }],
  env => [2, sub { $env{$_[0]} = $_[1] }],
  arg => [1, sub { push @argv, $_[0] }],
);
# A file in memory holds any amount, and nobody has to write it while the launcher reads.
sub memory { my ($text) = @_;
  my $name = 'order';
  open(my $file, '+<&=', call('memfd_create', $name, 1)) or fail('open memory');
  my $done = 0;
  while ($done < length $text) { $done += syswrite($file, $text, length($text) - $done, $done) || fail('write memory') }
  sysseek($file, 0, 0);
  return $file }
my @words = unpack('(N/a*)*', take(unpack('N', take(4))));
while (@words) {
  my $operation = shift @words;
  my $known = $do{$operation} or do { $! = 22; fail("operation $operation") };
  $known->[1]->(splice @words, 0, $known->[0]);
}

# Above all numbers that the launcher is given, so that no move overwrites what is still to be moved.
sub aside { my ($file) = @_; my $fd = fcntl($file, $F_DUPFD_CLOEXEC, 10) or fail('dup'); return $fd + 0 }
sub fifo { my ($path) = @_; sysopen(my $file, $path, $O_WRONLY) or fail("open $path"); return aside($file) }
sub launcher { my ($parent) = @_;
  call('setsid');
  call('prctl', 1, 9, 0, 0, 0);
  exit 70 if getppid != $parent;
  my %to = (0 => do { open(my $null, '<', '/dev/null') or fail('open /dev/null'); aside($null) },
    1 => fifo($path{out}), 2 => fifo($path{err}), 3 => fifo($path{status}), 4 => aside($held{plan}));
  $to{6} = fifo($path{status}) if $inside;
  $to{5} = aside($held{filter}) if $held{filter};
  $to{$attempts[0]} = fifo($attempts[1]) if @attempts;
  for (@limits) { my ($resource, $soft, $hard) = @$_;
    my $value = pack('Q2', $soft, $hard);
    call('prlimit', 0, $resource + 0, $value, 0) }
  umask $umask;
  call('dup3', $to{$_}, $_ + 0, 0) for sort keys %to;
  %ENV = %env;
  exec { $argv[0] } @argv or fail($argv[0]) }

call('prctl', 36, 1, 0, 0, 0);
my $self = $$;
my $child = fork;
defined $child or fail('fork');
launcher($self) if $child == 0;
%held = ();
my $watched = call('pidfd_open', $child, 0);
my $ready = '';
vec($ready, $_, 1) = 1 for 0, $watched;
1 while select(my $now = $ready, undef, undef, undef) == -1;

# Its number stays its own until it is waited for.
kill 'KILL', -$child, $child;
my $status = 0;
while (1) {
  my $gone = waitpid(-1, $WNOHANG);
  last if $gone == -1;
  $status = $? if $gone == $child;
  next if $gone > 0;
  if (open(my $list, '<', "/proc/$self/task/$self/children")) { kill 'KILL', split ' ', <$list> // '' }
  select(undef, undef, undef, 0.002);
}
if (my $signal = $status & 127) { $SIG{TERM} = 'DEFAULT'; kill $signal, $$; select(undef, undef, undef, 1) }
exit($status >> 8);
`;

;// CONCATENATED MODULE: ./src/sandbox/start.ts
/** The start of a launcher, as an ordinary user or by root's supervisor, and the way to end it. */






/** The launcher is a child of this program and leads a process group, which holds the first process inside too. */
function startDirect(request, site, pipes) {
    const plan = site.pipes.input(request.plan);
    const filter = request.filter === null ? [] : [(0,external_node_fs_.openSync)(request.filter.file, 'r')];
    const fds = [pipes.out.childFd, pipes.err.childFd, pipes.status.childFd];
    const attempts = pipes.attempts === null ? [] : [pipes.attempts.childFd];
    const held = [...fds, ...(plan === null ? [] : [plan.childFd]), ...filter, ...attempts];
    // Given ids, Node clears the supplementary groups too (setgroups(0) before setgid and setuid).
    const identity = site.runAs.dropped ? { uid: site.runAs.uid, gid: site.runAs.gid } : {};
    const inside = request.reportInside ? [pipes.status.childFd] : [];
    const stdio = ['ignore', ...fds, plan?.childFd ?? 'pipe', ...filter, ...inside, ...attempts];
    const child = start((0,inherited/* withoutInherited */.T)(request.argv, site.inherited), request.env, stdio, held, identity);
    if (plan === null && !(child instanceof Error))
        writePlan(child, request.plan);
    return {
        child,
        stop: () => void (!(child instanceof Error) && child.pid !== undefined && (0,processes/* killGroup */.i0)(child.pid)),
        ended: () => undefined,
        release: () => releaseInput(plan)
    };
}
/** The launcher is a child of root's supervisor, which ends it when its standard input ends. */
function startElevated(request, site, pipes) {
    const argv = elevatedArgv(site.elevation ?? { prefix: [] }, site.perl, site.arch, site.mark);
    const { attempts } = pipes;
    const held = [pipes.out.childFd, pipes.err.childFd, pipes.status.childFd];
    // Read from the start, and opened by name only later: without a writer of ours it would be at its end before.
    const letGo = () => void (attempts !== null && (0,external_node_fs_.closeSync)(attempts.childFd));
    // sudo has these for words of its own; the launcher opens them by name.
    const stdio = ['pipe', pipes.out.childFd, pipes.err.childFd];
    const child = start((0,inherited/* withoutInherited */.T)(argv, site.inherited), sandbox_tools/* LAUNCHER_ENV */.x4, stdio, held, {});
    if (child instanceof Error)
        return { child, stop: nothing, ended: letGo, release: nothing };
    const order = {
        argv: request.argv,
        env: request.env,
        plan: request.plan,
        filter: request.filter?.program ?? null,
        reportInside: request.reportInside,
        out: pipes.out.path,
        err: pipes.err.path,
        status: pipes.status.path,
        attempts: attempts === null ? null : { fd: request.attemptsFd ?? 0, path: attempts.path }
    };
    // Where sudo refuses, nobody reads; its own words say why.
    child.stdin?.on('error', nothing);
    child.stdin?.write(supervisorInput(order, site.arch));
    const close = () => void child.stdin?.destroy();
    const ended = () => {
        close();
        letGo();
    };
    return { child, stop: close, ended, release: nothing };
}
function nothing() {
    return undefined;
}
function start(argv, env, stdio, held, identity) {
    const [program, ...args] = argv;
    try {
        return (0,external_node_child_process_.spawn)(program, args, { cwd: '/', env: { ...env }, detached: true, stdio, ...identity });
    }
    catch (error) {
        return error instanceof Error ? error : new Error(String(error));
    }
    finally {
        for (const fd of held)
            (0,external_node_fs_.closeSync)(fd);
    }
}
/** A plan too large for a pipe's buffer is written as the launcher reads it. */
function writePlan(child, plan) {
    const pipe = child.stdio[4];
    // A launcher that ends early closes its end; its own report says why.
    pipe?.on('error', nothing);
    pipe?.end(plan);
}
function releaseInput(plan) {
    plan?.release();
}

;// CONCATENATED MODULE: ./src/sandbox/supervise.ts
/**
 * One launched sandbox, watched from outside until every process inside is gone. Every backend uses it; they differ
 * in the launcher's command line and in the lines of its status channel.
 */




/** Starts a launcher in a session of its own, without a terminal. */
function launch(request, site) {
    const attempts = request.attemptsFd === null ? null : site.pipes.output();
    const ends = { out: site.pipes.output(), err: site.pipes.output(), status: site.pipes.report(), attempts };
    const started = site.elevation === null ? startDirect(request, site, ends) : startElevated(request, site, ends);
    const pid = started.child instanceof Error ? 0 : (started.child.pid ?? 0);
    if (pid > 0)
        site.started(pid);
    const recorder = firstBytes(ends.err.stream);
    const running = {
        started,
        status: ends.status,
        request,
        killed: false,
        launcherText: recorder.text,
        attempts: attempts === null ? null : attemptLog(attempts.stream)
    };
    const exited = settle(running).finally(() => {
        if (pid > 0)
            site.ended(pid);
        started.release();
        for (const pipe of Object.values(ends))
            pipe?.release();
    });
    return {
        ...{ pid, stdout: ends.out.stream, stderr: recorder.stream, kill: () => kill(running), exited },
        ...(running.attempts === null ? {} : { attempts: running.attempts.list })
    };
}
async function settle(running) {
    const { started, request, status } = running;
    const end = await endOf(started.child);
    // Should sudo have ended before the supervisor it started, this ends that one too.
    started.ended();
    const events = status.read().split('\n').map(request.parseStatus);
    const seen = { init: null, exit: null, error: null };
    for (const event of events)
        note(event, seen);
    // The launcher may end a moment before the namespace it made does.
    if (seen.init !== null)
        await (0,processes/* ensureGone */.Un)(seen.init);
    // Nobody holds the other end any more, so that this ends; what was reported is in the pipe.
    await running.attempts?.ended();
    return outcome(end, seen, running);
}
function endOf(child) {
    if (child instanceof Error)
        return Promise.resolve({ code: null, signal: null, error: child.message });
    return new Promise(resolve => {
        child.once('error', error => resolve({ code: null, signal: null, error: error.message }));
        child.once('exit', (code, signal) => resolve({ code, signal, error: null }));
    });
}
function note(event, seen) {
    if (event?.kind === 'init')
        seen.init = (0,processes/* processId */.PA)(event.pid);
    if (event?.kind === 'exit')
        seen.exit = event.code;
    if (event?.kind === 'error')
        seen.error = event.text;
}
async function outcome(end, seen, running) {
    if (running.killed)
        return { code: null, signal: 'SIGKILL', setupError: null };
    if (seen.error !== null)
        return { code: null, signal: null, setupError: seen.error };
    if (seen.exit !== null)
        return { code: seen.exit, signal: null, setupError: null };
    if (end.signal !== null)
        return { code: null, signal: end.signal, setupError: null };
    const said = end.error ?? (await running.launcherText()).trim();
    const code = running.request.execFailure(said);
    if (code !== null)
        return { code, signal: null, setupError: null };
    return { code: null, signal: null, setupError: said || `the launcher ended with status ${end.code}` };
}
function kill(running) {
    const { child, stop } = running.started;
    if (child instanceof Error || child.pid === undefined)
        return;
    if (child.exitCode !== null || child.signalCode !== null)
        return;
    running.killed = true;
    stop();
}

;// CONCATENATED MODULE: ./src/sandbox/bubblewrap.ts
/**
 * Backends on bubblewrap 0.8 or newer (https://github.com/containers/bubblewrap): unprivileged in a user namespace,
 * and started by root without one.
 */









/** Descriptors of the launcher, as `launch` hands them out. */
const STATUS_FD = '3';
const PLAN_FD = '4';
/** Sets the limits inside, where processes are counted per namespace, of commands that no shell of ours runs. */
const PRLIMIT = '/usr/bin/prlimit';
/**
 * No `setpriv --pdeathsig` before it: bwrap's own --die-with-parent does that, and an exec more is a tenth of the
 * whole start-up. The window before it takes effect is the lifeline's.
 */
const NAMESPACES = [
    '--die-with-parent',
    '--new-session',
    '--unshare-pid',
    '--unshare-net',
    '--unshare-ipc',
    '--unshare-uts',
    '--unshare-cgroup',
    ...['--cap-drop', 'ALL'],
    ...['--hostname', etc/* SANDBOX_HOSTNAME */.w]
];
/** Root's: what `setpriv` needs to give up everything else, itself included. */
const TO_DROP = ['CAP_SETUID', 'CAP_SETGID', 'CAP_SETPCAP'];
const BIND_SERVICE = 'CAP_NET_BIND_SERVICE';
/**
 * Enters the directory after root was given up: root without its capabilities may not pass a directory of the user,
 * and must not pass one that the user may not. The channel closes with the exec.
 */
const ENTER = String.raw `
open(my $report, '>&=', ${REPORT_FD}) or exit 70;
fcntl($report, 2, 1) or exit 70;
my $directory = shift;
chdir $directory or do { my $why = "$!"; $directory =~ tr/\n/ /; syswrite($report, "error cannot enter $directory: $why\n"); exit 70 };
${perl_parts/* GIVEN_ENVIRONMENT */.ig}
exec { $ARGV[0] } @ARGV;
my $missing = $! + 0 == 2;
print STDERR "$ARGV[0]: $!\n";
exit($missing ? 127 : 126);
`;
/** Gives up root inside; under the filter already, which alone refuses a new user namespace here. */
const SETPRIV = '/usr/bin/setpriv';
function bubblewrapBackend(program, version, context) {
    function spawn(spec) {
        const network = (0,sandbox_network/* keptNetwork */.pk)(spec.network);
        const plan = planOf(spec, context.layout(spec), context, network);
        const limits = context.rlimits(spec);
        const limited = (0,shell/* limitedShell */.T)(spec.argv, limits) ?? [...limitCommand(limits), ...spec.argv];
        const command = [...beforeCommand(context, spec.cwd, network), ...limited];
        const request = {
            argv: [program, '--args', PLAN_FD, '--', ...command],
            env: (0,sandbox_context/* launcherEnv */.uk)(context, sandbox_tools/* LAUNCHER_ENV */.x4),
            plan,
            filter: makesOwnNetwork(context, network) ? context.opening : context.filter,
            reportInside: hasPerlInside(context, network),
            attemptsFd: network?.names === true ? ATTEMPTS_FD : null,
            parseStatus,
            execFailure: hasPerlInside(context, network) ? () => null : execFailure
        };
        return launch(request, context.site);
    }
    const backend = {
        name: context.elevation === null ? 'bubblewrap' : 'bubblewrap-sudo',
        version,
        spawn,
        probe: scratch => (0,probe/* probeBackend */.z)(backend, context.runAs, scratch),
        path: context.path
    };
    return backend;
}
/** Whether a program of ours comes between bubblewrap and the command. */
function hasPerlInside({ elevation }, network) {
    return elevation !== null || network !== null;
}
/** Names are recorded on a port that the unprivileged bubblewrap's own network gives to nobody inside. */
function makesOwnNetwork({ elevation }, network) {
    return elevation === null && network?.names === true;
}
function privilegeOptions({ elevation, inner }, network) {
    const names = network?.names === true;
    if (elevation !== null)
        return [...TO_DROP, ...(names ? [BIND_SERVICE] : [])].flatMap(capability => ['--cap-add', capability]);
    return [
        ...['--unshare-user', '--disable-userns', '--uid', String(inner.uid), '--gid', String(inner.gid)],
        ...(names ? TO_OPEN : []).flatMap(capability => ['--cap-add', capability])
    ];
}
function beforeCommand(context, cwd, network) {
    if (network === null)
        return dropCommand(context, cwd);
    const { elevation, inner, site } = context;
    return starterArgv(site.perl, {
        ...network,
        ownNetwork: makesOwnNetwork(context, network),
        identity: elevation === null ? null : inner,
        cwd: elevation === null ? null : cwd
    });
}
/** From root to the identity of the run, without a way back. */
function dropCommand({ elevation, inner, site }, cwd) {
    if (elevation === null)
        return [];
    return [
        SETPRIV,
        ...['--reuid', String(inner.uid), '--regid', String(inner.gid), '--clear-groups'],
        ...['--bounding-set=-all', '--inh-caps=-all', '--ambient-caps=-all', '--no-new-privs', '--'],
        ...[site.perl, '-e', ENTER, cwd]
    ];
}
/** Costs one exec, so it is left out where there is nothing to limit. */
function limitCommand(limits) {
    if (limits.length === 0)
        return [];
    return [PRLIMIT, ...limits.map(limit => `--${limit.option}=${limit.value}:${limit.hard}`), '--'];
}
/** Options as NUL-terminated text for --args: environment values stay out of the process list of the host. */
function planOf(spec, layout, context, network) {
    const options = [
        ...NAMESPACES,
        ...privilegeOptions(context, network),
        ...['--json-status-fd', STATUS_FD],
        ...['--seccomp', String(FILTER_FD)],
        ...layout.flatMap(optionsOf),
        ...['--remount-ro', '/'],
        ...(context.elevation === null ? ['--chdir', spec.cwd] : []),
        '--clearenv',
        ...environmentOptions((0,sandbox_network/* networkEnv */.Mz)(spec), hasPerlInside(context, network)),
        ...(network === null ? [] : setenv(starterEnv(context.arch, context.filter.program)))
    ];
    return options.map(option => `${option}\0`).join('');
}
/**
 * What runs before the command with rights that the command has not must not obey the command's LD_PRELOAD or
 * PERL5OPT: the variables travel under names of ours, and are given their own by the last program before the command.
 */
function environmentOptions(env, packed) {
    if (!packed)
        return setenv(env);
    const given = Object.entries(env).map(([name, value], index) => [`${perl_parts/* PACKED */.hA}${index}`, `${name}=${value}`]);
    return setenv({ ...sandbox_tools/* LAUNCHER_ENV */.x4, ...Object.fromEntries(given) });
}
function setenv(env) {
    return Object.entries(env).flatMap(([name, value]) => ['--setenv', name, value]);
}
function optionsOf(step) {
    switch (step.kind) {
        case 'bind':
            return [step.mode === 'ro' ? '--ro-bind' : '--bind', step.source, step.target];
        case 'symlink':
            return ['--symlink', step.text, step.target];
        case 'directory':
            return ['--dir', step.target];
        case 'tmpfs':
            return ['--perms', step.mode, '--size', String(step.bytes), '--tmpfs', step.target];
        case 'dev':
            return [
                ...['--dev', '/dev', '--perms', '1777', '--size', String(step.shmBytes), '--tmpfs', '/dev/shm'],
                ...['--remount-ro', '/dev']
            ];
        case 'proc':
            return ['--proc', '/proc', '--ro-bind', '/proc/sys', '/proc/sys'];
    }
}
/** Lines of --json-status-fd: `{"child-pid": …}` once it is there, `{"exit-code": …}` only if the command ran; `error …` is ENTER's. */
function parseStatus(line) {
    if (line.startsWith('error '))
        return { kind: 'error', text: line.slice('error '.length) };
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return null;
    }
    if (typeof value !== 'object' || value === null)
        return null;
    const record = value;
    if (typeof record['child-pid'] === 'number')
        return { kind: 'init', pid: record['child-pid'] };
    if (typeof record['exit-code'] === 'number')
        return { kind: 'exit', code: record['exit-code'] };
    return null;
}
/** bwrap's words when the last exec fails; nothing inside has run by then, so nobody else can have said them. */
function execFailure(text) {
    const [, why] = /^bwrap: execvp .*: ([^:\n]+)$/m.exec(text) ?? [];
    if (why === undefined)
        return null;
    return why === 'No such file or directory' ? 127 : 126;
}

;// CONCATENATED MODULE: ./src/sandbox/launcher.ts
/**
 * The program that builds a sandbox where bubblewrap is missing: perl, with nothing beyond Debian's perl-base,
 * started by `unshare` as the first process of new namespaces: mapped to root in the first of two user namespaces,
 * or, where no user namespace can be had, as root itself, which it gives up for good before the command.
 *
 * It reads its plan from descriptor 4 (NUL-terminated words: an operation and its operands) and reports on
 * descriptor 3: `pid N` (its pid outside), `error TEXT`, then `exit N` for the command's end.
 */


/** The launcher's text for `perl -e`. */
function launcherText(arch) {
    return (0,perl_parts/* perlProgram */.sp)(arch, `${network_keeper/* OPENING */.$4}\n${launcher_PROGRAM}`);
}
const launcher_PROGRAM = String.raw `
my ($NOSUID, $NODEV, $NOEXEC, $BIND, $REC) = (2, 4, 8, 4096, 16384);
my ($ATTR_RO, $ATTR_NOSUID, $ATTR_NODEV) = (1, 2, 4);
my ($inner_id, $cwd, $network, @argv, @limits, %env) = (0, '/');

open($status, '>&=', 3) or exit 70;
open(my $plan, '<&=', 4) or exit 70;
binmode $status; binmode $plan;
$0 = 'sandbox-init';
at_once($status);
# The old /proc still shows the pid outside, and in this file, also once it is gone, who the parent is.
print $status 'pid ', readlink('/proc/self'), "\n";
open(my $self, '<', '/proc/self/stat') or fail('open /proc/self/stat');

sub mount_at { my ($source, $target, $type, $flags, $data) = @_;
  call("mount $target", 'mount', $source, $target, $type, $flags + 0, $data) }
# Adds attributes to a mount (and with 0x8000 to those below it) without touching the ones the kernel has locked.
sub restrict { my ($target, $attributes, $how) = @_;
  my $wanted = pack('Q4', $attributes, 0, 0, 0);
  call("mount_setattr $target (Linux 5.12 or newer)", 'mount_setattr', -100, $target, $how + 0, $wanted, 32) }

# Makes the directories above a target; a link on the way would lead elsewhere, so it is refused.
sub parents { my ($target) = @_;
  my @parts = grep { length } split m{/}, $target; pop @parts;
  my $at = '/newroot';
  for my $part (@parts) {
    $at .= "/$part";
    if (-l $at) { $! = 40; fail("link at $at") }
    next if -d $at;
    mkdir($at, 0755) or -d $at or fail("mkdir $at");
  }
  my $last = "/newroot$target";
  if (-l $last) { $! = 40; fail("link at $last") }
  return $last }
sub directory { my $at = parents($_[0]); -d $at or mkdir($at, 0755) or -d $at or fail("mkdir $at"); return $at }
sub file { my $at = parents($_[0]); return $at if -e $at; open(my $made, '>', $at) or fail("create $at"); close $made; return $at }

sub bind_path { my ($source, $target, $attributes) = @_;
  my $from = "/oldroot$source";
  -e $from or fail("find $source");
  my $at = -d $from ? directory($target) : file($target);
  mount_at($from, $at, '', $BIND | $REC, '');
  restrict($at, $attributes, 0x8000) }
sub tmpfs { my ($target, $bytes, $mode) = @_;
  mount_at('tmpfs', directory($target), 'tmpfs', $NOSUID | $NODEV, "size=$bytes,mode=$mode") }
sub dev { my ($shm) = @_;
  tmpfs('/dev', 65536, '0755');
  bind_path("/dev/$_", "/dev/$_", $ATTR_NOSUID) for qw(null zero full random urandom tty);
  directory('/dev/pts');
  mount_at('devpts', '/newroot/dev/pts', 'devpts', $NOSUID | $NOEXEC, 'newinstance,ptmxmode=0666,mode=620');
  my %links = (fd => '/proc/self/fd', stdin => '/proc/self/fd/0', stdout => '/proc/self/fd/1',
    stderr => '/proc/self/fd/2', ptmx => 'pts/ptmx', core => '/proc/kcore');
  symlink($links{$_}, "/newroot/dev/$_") or fail("symlink /dev/$_") for keys %links;
  tmpfs('/dev/shm', $shm, '1777');
  restrict('/newroot/dev', $ATTR_RO, 0) }
sub no_more_user_namespaces {
  # The limit counts in this user namespace: one more for the second one below, none after that.
  open(my $most, '>', '/oldroot/proc/sys/user/max_user_namespaces') or fail('open max_user_namespaces');
  print $most '1'; close $most or fail('write max_user_namespaces') }
sub proc {
  mount_at('proc', directory('/proc'), 'proc', $NOSUID | $NODEV | $NOEXEC, '');
  mount_at('/newroot/proc/sys', '/newroot/proc/sys', '', $BIND, '');
  restrict('/newroot/proc/sys', $ATTR_RO, 0) }

sub enter_base {
  mount_at('tmpfs', '/tmp', 'tmpfs', $NOSUID | $NODEV, 'size=1m,mode=0755');
  chdir '/tmp' or fail('chdir /tmp');
  mkdir($_, 0755) or fail("mkdir $_") for qw(newroot oldroot);
  mount_at('tmpfs', 'newroot', 'tmpfs', $NOSUID | $NODEV, 'size=1m,mode=0755');
  call('first pivot_root', 'pivot_root', '.', 'oldroot');
  chdir '/' or fail('chdir /') }
sub enter_newroot {
  restrict('/newroot', $ATTR_RO, 0);
  chdir '/newroot' or fail('chdir /newroot');
  call('pivot_root', 'pivot_root', '.', '.');
  call('unmount of the old root', 'umount2', '.', 2);
  chdir '/' or fail('chdir /') }

sub write_file { my ($path, $text) = @_; open(my $file, '>', $path) or fail("open $path");
  syswrite($file, $text) == length $text or fail("write $path"); close $file }
# A second user namespace: the uid inside is no longer root, and the mounts belong to the first, out of reach.
sub second_user_namespace { my ($id) = @_;
  call('second user namespace', 'unshare', 0x10000000);
  write_file('/proc/self/uid_map', "$id 0 1\n");
  write_file('/proc/self/gid_map', "$id 0 1\n") }

# unshare --kill-child asks for this after it forked, and changed credentials clear it: should unshare have ended in
# one of those moments, nobody would end what is inside. unshare leads this process group; any other parent means that
# it is gone.
sub bound_to_parent {
  call('parent death signal', 'prctl', 1, 9, 0, 0, 0);
  my ($parent, $group) = (<$self> // '') =~ /\A\d+ \(.*\) \S (\d+) (\d+) /s or fail('read /proc/self/stat');
  close $self;
  exit 70 if $parent != $group }

my $old_mask = umask 0;
my %do = (
  bind => [3, sub { bind_path($_[1], $_[2], $_[0] eq 'ro' ? $ATTR_RO | $ATTR_NOSUID | $ATTR_NODEV : $ATTR_NOSUID | $ATTR_NODEV) }],
  symlink => [2, sub { my $at = parents($_[1]); symlink($_[0], $at) or fail("symlink $_[1]") }],
  tmpfs => [3, sub { tmpfs(@_) }],
  directory => [1, sub { directory($_[0]) }],
  dev => [1, sub { dev($_[0]) }],
  proc => [0, sub { proc() }],
  hostname => [1, sub { call('sethostname', 'sethostname', $_[0], length $_[0]) }],
  filter => [1, sub { $filter = pack('H*', $_[0]) }],
  limit => [3, sub { push @limits, [@_] }],
  cwd => [1, sub { $cwd = $_[0] }],
  env => [2, sub { $env{$_[0]} = $_[1] }],
  arg => [1, sub { push @argv, $_[0] }],
  id => [1, sub { no_more_user_namespaces(); $inner_id = $_[0] }],
  identity => [2, sub { $identity = [@_] }],
  network => [3, sub { $network = [@_]; network_open($_[0]) }],
);
my $text = do { local $/; <$plan> };
close $plan;
$text =~ s/\0end\0\z// or do { $! = 5; fail('incomplete plan') };
my @words = split /\0/, $text, -1;
loopback_up();
enter_base();
while (@words) {
  my $operation = shift @words;
  my $known = $do{$operation} or do { $! = 22; fail("operation $operation") };
  $known->[1]->(splice @words, 0, $known->[0]);
}
enter_newroot();
second_user_namespace($inner_id) if $inner_id;
$inner_id || $identity or do { $! = 22; fail('nobody to run as') };
umask $old_mask;
drop_everything();
chdir $cwd or fail("chdir $cwd");

# Nothing inside may look into this process, which alone can report how the command ended, nor into the keeper.
closed_to_others();
bound_to_parent();
# Before there is anybody else: no process inside is without it, not even for a moment.
filter();
$filter = undef;
if ($network) {
  my ($names, $socket, $keeper) = @$network;
  my $attempts;
  if ($names) { open($attempts, '>&=', 5) && fcntl($attempts, 2, 1) or fail('open the report') }
  keeper(0, $keeper, $socket, $attempts);
  # Where the keeper is gone, nobody listens.
  %door = ();
}
my $child = fork;
defined $child or fail('fork');
if ($child == 0) {
  close $status;
  for my $limit (@limits) {
    my $value = pack('Q2', $limit->[1], $limit->[2]);
    syscall($NR{prlimit}, 0, $limit->[0] + 0, $value, 0) == -1 and do { print STDERR "setrlimit $limit->[0]: $!\n"; exit 126 };
  }
  # A session of its own: what the command sends to its process group does not reach the launcher.
  syscall($NR{setsid});
  %ENV = %env;
  exec { $argv[0] } @argv;
  my $missing = $! + 0 == 2;
  print STDERR "$argv[0]: $!\n";
  exit($missing ? 127 : 126);
}
close STDOUT; close STDERR;
while (1) {
  my $ended = wait;
  last if $ended == -1 && $! + 0 != 4;
  next if $ended != $child;
  my $code = ($? & 127) ? 128 + ($? & 127) : $? >> 8;
  print $status "exit $code\n";
  last;
}
exit 0;
`;

;// CONCATENATED MODULE: ./src/sandbox/util-linux.ts
/**
 * Backends on what Debian and Ubuntu always have: `setpriv` and `unshare` of util-linux, and perl. Unprivileged in a
 * user namespace, and started by root without one.
 */








/** `unshare` stays outside as the parent, waits for the first process inside and takes it along when it dies. */
const util_linux_NAMESPACES = [
    '--mount',
    '--net',
    '--ipc',
    '--uts',
    '--cgroup',
    '--pid',
    '--fork',
    '--kill-child=KILL'
];
/** The launcher is given no filter as a file here, so that 5 is free. */
const util_linux_ATTEMPTS_FD = 5;
const USER_NAMESPACE = ['--user', '--map-root-user'];
function utilLinuxBackend(tools, version, context) {
    const launcher = launcherText(context.arch);
    const filter = Buffer.from(context.filter.program).toString('hex');
    function spawn(spec) {
        const limits = context
            .rlimits(spec)
            .flatMap(limit => ['limit', String(limit.resource), String(limit.value), String(limit.hard)]);
        const network = (0,sandbox_network/* keptNetwork */.pk)(spec.network);
        const words = [
            ...context.layout(spec).flatMap(wordsOf),
            ...limits,
            ...(network === null ? [] : ['network', network.names ? '1' : '', network.proxy ?? '', network_keeper/* KEEPER */.NH]),
            ...commandWords(spec, context),
            'filter',
            filter,
            'end'
        ];
        const request = {
            argv: [
                tools.setpriv,
                '--pdeathsig',
                'KILL',
                tools.unshare,
                ...(context.elevation === null ? USER_NAMESPACE : []),
                ...util_linux_NAMESPACES,
                tools.perl,
                '-e',
                launcher
            ],
            env: (0,sandbox_context/* launcherEnv */.uk)(context, sandbox_tools/* LAUNCHER_ENV */.x4),
            plan: words.map(word => `${word}\0`).join(''),
            filter: null,
            reportInside: false,
            attemptsFd: network?.names === true ? util_linux_ATTEMPTS_FD : null,
            parseStatus: util_linux_parseStatus,
            // Its launcher reports this as an exit like any other.
            execFailure: () => null
        };
        return launch(request, context.site);
    }
    const backend = {
        name: context.elevation === null ? 'util-linux' : 'util-linux-sudo',
        version,
        spawn,
        probe: scratch => (0,probe/* probeBackend */.z)(backend, context.runAs, scratch),
        path: context.path
    };
    return backend;
}
function wordsOf(step) {
    switch (step.kind) {
        case 'bind':
            return ['bind', step.mode, step.source, step.target];
        case 'symlink':
            return ['symlink', step.text, step.target];
        case 'directory':
            return ['directory', step.target];
        case 'tmpfs':
            return ['tmpfs', step.target, String(step.bytes), step.mode];
        case 'dev':
            return ['dev', String(step.shmBytes)];
        case 'proc':
            return ['proc'];
    }
}
function commandWords(spec, { elevation, inner }) {
    const identity = elevation === null ? ['id', String(inner.uid)] : ['identity', String(inner.uid), String(inner.gid)];
    return [
        ...['hostname', etc/* SANDBOX_HOSTNAME */.w, ...identity, 'cwd', spec.cwd],
        ...Object.entries((0,sandbox_network/* networkEnv */.Mz)(spec)).flatMap(([name, value]) => ['env', name, value]),
        ...spec.argv.flatMap(word => ['arg', word])
    ];
}
/** Lines of the launcher's status channel. */
function util_linux_parseStatus(line) {
    const [, word, rest] = /^(\w+) (.*)$/.exec(line) ?? [];
    if (word === 'pid' && /^\d+$/.test(rest ?? ''))
        return { kind: 'init', pid: Number(rest) };
    if (word === 'exit' && /^\d+$/.test(rest ?? ''))
        return { kind: 'exit', code: Number(rest) };
    if (word === 'error')
        return { kind: 'error', text: rest ?? '' };
    return null;
}

;// CONCATENATED MODULE: ./src/sandbox/open.ts
/** Opens one backend: the tools it needs are there and new enough, or the reason why not. */



/** The oldest bubblewrap that knows every option used (--disable-userns, --size). */
const BUBBLEWRAP = { major: 0, minor: 8 };
/** The backend, or why there is none. The context decides whether root starts it. */
function openBackend(name, context) {
    if (context.elevation !== null && (0,sandbox_tools/* findTool */.SG)('perl') === null)
        return 'perl is not installed';
    return name.startsWith('bubblewrap') ? openBubblewrap(context) : openUtilLinux(context);
}
function openBubblewrap(context) {
    const program = (0,sandbox_tools/* findTool */.SG)('bwrap');
    if (program === null)
        return 'bubblewrap is not installed';
    if ((0,sandbox_tools/* findTool */.SG)('prlimit') !== '/usr/bin/prlimit')
        return 'prlimit of util-linux is not at /usr/bin/prlimit';
    if (context.elevation !== null && (0,sandbox_tools/* findTool */.SG)('setpriv') !== SETPRIV)
        return `setpriv of util-linux is not at ${SETPRIV}`;
    const version = (0,sandbox_tools/* versionOf */.E4)(program);
    if (version === null)
        return `${program} does not answer`;
    if (!(0,sandbox_tools/* atLeast */.jZ)(version, BUBBLEWRAP.major, BUBBLEWRAP.minor))
        return `${version} is older than 0.8`;
    return bubblewrapBackend(program, version, context);
}
function openUtilLinux(context) {
    const [setpriv, unshare, perl] = ['setpriv', 'unshare', 'perl'].map(sandbox_tools/* findTool */.SG);
    if (!setpriv || !unshare)
        return 'setpriv and unshare of util-linux are not installed';
    if (!perl)
        return 'perl is not installed';
    const version = (0,sandbox_tools/* versionOf */.E4)(unshare);
    if (version === null)
        return `${unshare} does not answer`;
    return utilLinuxBackend({ setpriv, unshare, perl }, version.replace(/^unshare from /, ''), context);
}

;// CONCATENATED MODULE: ./src/sandbox/select.ts
/**
 * Chooses the backend of a run, rung by rung: bubblewrap, then util-linux with perl, both as an ordinary user; then,
 * only where the operator allowed installing, what root can do. A backend counts only if its probe passes.
 */






/** Backends that need no root, in order of preference. */
const BACKEND_NAMES = ['bubblewrap', 'util-linux'];
/** Backends that root starts, in order of preference. */
const ELEVATED_NAMES = ['bubblewrap-sudo', 'util-linux-sudo'];
/** Throws ISO_PLATFORM, ISO_ARCH and ISO_SCRATCH; what a machine refuses is in the reports. */
async function selectBackend(options) {
    if (process.platform !== 'linux')
        throw new errors/* SandboxError */.E('ISO_PLATFORM', `no sandbox on ${process.platform}`);
    const first = await firstThatPasses(wanted(BACKEND_NAMES, options), options, null);
    if (first.backend !== null)
        return first;
    const elevated = wanted(ELEVATED_NAMES, options);
    if (options.install !== 'auto') {
        const asked = options.only === undefined ? [] : elevated;
        return {
            backend: null,
            reports: [...first.reports, ...asked.map(name => unusable(name, 'sudo is not allowed here'))]
        };
    }
    const second = elevated.length === 0 ? NONE : await climb(elevated, first.reports, options);
    return { backend: second.backend, reports: [...first.reports, ...second.reports] };
}
const NONE = { backend: null, reports: [] };
function wanted(names, { only }) {
    return names.filter(name => only === undefined || only === name);
}
/** Rungs 2, 3 and 4 as root: each only where the one before did not serve. */
async function climb(names, before, options) {
    const note = options.note ?? (() => undefined);
    const elevation = await (0,sandbox_elevation/* findElevation */.X)();
    if (typeof elevation === 'string') {
        note(`nothing can be installed: ${elevation}`);
        return { backend: null, reports: names.map(name => unusable(name, elevation)) };
    }
    const reason = before.find(report => report.backend === 'bubblewrap')?.reason ?? null;
    const changed = reason !== null && (await installBubblewrap(reason, (0,remedies/* readKernelFacts */.ZV)(), elevation, note));
    const installed = changed ? await firstThatPasses(['bubblewrap'], options, null) : NONE;
    if (installed.backend !== null)
        return installed;
    note('no sandbox as an ordinary user here: root starts it and drops to an ordinary user inside');
    const { backend, reports } = await firstThatPasses(names, options, elevation);
    return { backend, reports: [...installed.reports, ...reports] };
}
async function firstThatPasses(names, options, elevation) {
    if (names.length === 0)
        return NONE;
    const { runAs, scratch, lifeline = null } = options;
    const context = (0,sandbox_context/* createContext */.q6)({ runAs, scratch, lifeline, elevation });
    const reports = [];
    for (const name of names) {
        const { report, backend } = await tryBackend(name, context, scratch);
        reports.push(report);
        if (report.ok)
            return { backend, reports };
    }
    return { backend: null, reports };
}
async function tryBackend(name, context, scratch) {
    const found = openBackend(name, context);
    if (typeof found === 'string')
        return { report: unusable(name, found), backend: null };
    const report = await found.probe(scratch);
    if (report.ok)
        return { report, backend: found };
    return { report: { ...report, remedy: remedyFor(name, report.reason ?? '') }, backend: null };
}
function unusable(name, reason) {
    return { backend: name, ok: false, facts: [], milliseconds: 0, reason, remedy: remedyFor(name, reason) };
}
/** What opens the way for an ordinary user; where root itself cannot, nothing is known to help. */
function remedyFor(name, reason) {
    if (!BACKEND_NAMES.includes(name))
        return null;
    return (0,remedies/* remedyText */.K1)(name, reason, (0,remedies/* readKernelFacts */.ZV)(), process.geteuid?.() === 0);
}


/***/ }),

/***/ 6217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ shellArgv),
/* harmony export */   T: () => (/* binding */ limitedShell)
/* harmony export */ });
const SHELL = ['/bin/bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c'];
const MERGED = 'exec 2>&1; ';
/**
 * bash without start-up files, stopping at the first failure, with standard error merged into standard output so
 * that a log has both in order. The prefix stays on the first line: line numbers in messages are the pack's own.
 */
function shellArgv(text) {
    return [...SHELL, `${MERGED}${text}`];
}
/** bash's `ulimit` options, and how many bytes or pieces its unit is. Source: bash(1), outside of POSIX mode. */
const ULIMIT = {
    nproc: { flag: '-u', unit: 1 },
    fsize: { flag: '-f', unit: 1024 },
    nofile: { flag: '-n', unit: 1 },
    cpu: { flag: '-t', unit: 1 }
};
/**
 * A command of `shellArgv` with its limits set, soft and hard, by that same shell before anything else: an exec less
 * than a program that sets them would cost. Null for any other command. A limit that cannot be set ends the shell.
 */
function limitedShell(argv, limits) {
    const text = argv.at(-1) ?? '';
    const ours = argv.length === SHELL.length + 1 && SHELL.every((word, at) => argv[at] === word);
    if (!ours || !text.startsWith(MERGED))
        return null;
    const settings = limits.map(({ option, value, hard }) => {
        const { flag, unit } = ULIMIT[option];
        const amount = (of) => Math.max(1, Math.floor(of / unit));
        const soft = `ulimit -S ${flag} ${amount(value)}; `;
        return value === hard
            ? `ulimit ${flag} ${amount(value)}; `
            : `${soft}ulimit -H ${flag} ${amount(hard)}; `;
    });
    return [...SHELL, `${MERGED}${settings.join('')}${text.slice(MERGED.length)}`];
}


/***/ }),

/***/ 4824:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ checkSpec)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7680);
/** Checks of a spec that must come before any launcher: its words travel NUL-terminated. */

/** Throws ISO_SETUP. A NUL in a value would end it, and what follows would be read as an option of the launcher. */
function checkSpec(spec) {
    if (spec.argv.length === 0 || spec.argv[0] === '')
        throw refused('there is no program to run');
    const words = [...spec.argv, spec.cwd, ...Object.entries(spec.env).flat()];
    if (words.some(word => word.includes('\0')))
        throw refused('a NUL byte in an argument, a variable or the directory');
    const name = Object.keys(spec.env).find(name => name === '' || name.includes('='));
    if (name !== undefined)
        throw refused(`"${name}" is no name for a variable`);
    if (!spec.cwd.startsWith('/'))
        throw refused(`the directory ${spec.cwd} is not absolute`);
}
function refused(why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SandboxError */ .E('ISO_SETUP', `the command cannot be run: ${why}`, { why });
}


/***/ }),

/***/ 6832:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   SG: () => (/* binding */ findTool),
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   x4: () => (/* binding */ LAUNCHER_ENV)
/* harmony export */ });
/* unused harmony export SYSTEM_DIRECTORIES */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/** Programs of the host the sandbox is built with: found in system directories only, never through PATH. */


/** Where a trusted program may lie; the order of search. */
const SYSTEM_DIRECTORIES = ['/usr/bin', '/bin', '/usr/sbin', '/sbin', '/usr/local/bin'];
/** Environment of every program that builds a sandbox: nothing of the caller's reaches its dynamic linker. */
const LAUNCHER_ENV = {
    PATH: '/usr/bin:/bin:/usr/sbin:/sbin',
    LC_ALL: 'C'
};
/** Absolute path of a system program, or null. One that others may write to is not trusted. */
function findTool(name) {
    for (const directory of SYSTEM_DIRECTORIES) {
        const path = `${directory}/${name}`;
        if (isTrustedExecutable(path))
            return path;
    }
    return null;
}
function isTrustedExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path));
        return stat.isFile() && (stat.mode & 0o002) === 0;
    }
    catch {
        return false;
    }
}
/** First line of `<program> --version`, or null where it does not answer within five seconds. */
function versionOf(path) {
    try {
        const text = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)(path, ['--version'], {
            encoding: 'utf8',
            env: { ...LAUNCHER_ENV },
            stdio: ['ignore', 'pipe', 'ignore'],
            timeout: 5000
        });
        return (text
            .split('\n')
            .find(line => line.trim() !== '')
            ?.trim() ?? null);
    }
    catch {
        return null;
    }
}
/** Whether a version line names at least major.minor, as numbers. */
function atLeast(version, major, minor) {
    const found = /(\d+)\.(\d+)/.exec(version);
    if (found === null)
        return false;
    const [, foundMajor, foundMinor] = found.map(Number);
    if (foundMajor === undefined || foundMinor === undefined)
        return false;
    return foundMajor > major || (foundMajor === major && foundMinor >= minor);
}


/***/ })

};
