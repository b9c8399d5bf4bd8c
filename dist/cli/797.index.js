export const id = 797;
export const ids = [797];
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

/***/ 5964:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jL: () => (/* reexport */ chooseRunAs),
  Xn: () => (/* reexport */ createLifeline),
  h4: () => (/* reexport */ diagnose),
  Yi: () => (/* reexport */ fixCommands),
  H_: () => (/* reexport */ selectBackend),
  $K: () => (/* reexport */ shellArgv)
});

// UNUSED EXPORTS: BACKEND_NAMES, SandboxError, endSurvivors, ownCodeExposed, workflowRemedy

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/sandbox/remedies.ts
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
        return (0,external_node_fs_.readFileSync)(`/proc/sys/${name}`, 'utf8').trim();
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/platform/errors.ts
var errors = __webpack_require__(6316);
;// CONCATENATED MODULE: ./src/sandbox/errors.ts
/** The one error class of the sandbox room. */

class errors_SandboxError extends errors/* OrchestratorError */.j {
    constructor(code, message, facts = {}) {
        super(code, message, facts);
    }
}

;// CONCATENATED MODULE: ./src/sandbox/etc.ts
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
    (0,external_node_fs_.mkdirSync)(target, { recursive: true, mode: 0o755 });
    for (const name of (0,external_node_fs_.readdirSync)(host).filter(isListed))
        copy((0,external_node_path_.join)(host, name), (0,external_node_path_.join)(target, name));
    for (const part of PARTS)
        copyPart(host, target, part);
    for (const [name, text] of Object.entries({ ...FILES, ...accounts(inner) }))
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(target, name), text, { mode: 0o644 });
    const mounted = MOUNTED.filter(name => (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(host, name), { throwIfNoEntry: false })?.isDirectory());
    for (const name of mounted)
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(target, name), { recursive: true, mode: 0o755 });
    return mounted.map(name => (0,external_node_path_.join)(host, name));
}
function isListed(name) {
    return NAMES.has(name) || PATTERNS.some(pattern => pattern.test(name));
}
function copyPart(host, target, part) {
    const source = (0,external_node_path_.join)(host, part);
    if ((0,external_node_fs_.lstatSync)(source, { throwIfNoEntry: false }) === undefined)
        return;
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(target, part)), { recursive: true, mode: 0o755 });
    copy(source, (0,external_node_path_.join)(target, part));
}
/** Links stay links (they are resolved inside, where only the sandbox's files are); what is not for every user stays out. */
function copy(source, target) {
    const stat = (0,external_node_fs_.lstatSync)(source, { throwIfNoEntry: false });
    if (stat === undefined)
        return;
    if (stat.isSymbolicLink())
        return (0,external_node_fs_.symlinkSync)((0,external_node_fs_.readlinkSync)(source), target);
    if ((stat.mode & 0o004) === 0)
        return;
    if (stat.isFile() && stat.size <= LARGEST_FILE)
        return (0,external_node_fs_.copyFileSync)(source, target);
    if (!stat.isDirectory())
        return;
    (0,external_node_fs_.mkdirSync)(target, { mode: 0o755 });
    for (const name of (0,external_node_fs_.readdirSync)(source))
        copy((0,external_node_path_.join)(source, name), (0,external_node_path_.join)(target, name));
}

;// CONCATENATED MODULE: ./src/sandbox/inherited.ts
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
    return (0,external_node_fs_.readdirSync)('/proc/self/fd')
        .map(Number)
        .filter(fd => fd > 2 && !closesOnExec(fd));
}
function closesOnExec(fd) {
    try {
        const flags = /^flags:\s*([0-7]+)$/m.exec((0,external_node_fs_.readFileSync)(`/proc/self/fdinfo/${fd}`, 'latin1'))?.[1];
        return flags !== undefined && (Number.parseInt(flags, 8) & CLOSE_ON_EXEC) !== 0;
    }
    catch {
        // It was the listing's own descriptor, closed by now.
        return true;
    }
}

;// CONCATENATED MODULE: ./src/sandbox/layout.ts
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
    const stat = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (stat === undefined)
        return [];
    if (stat.isSymbolicLink())
        return [{ kind: 'symlink', text: (0,external_node_fs_.readlinkSync)(path), target: path }];
    return [{ kind: 'bind', source: path, target: path, mode: 'ro' }];
}
function isDirectory(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/sandbox/tools.ts
/** Programs of the host the sandbox is built with: found in system directories only, never through PATH. */


/** Where a trusted program may lie; the order of search. */
const SYSTEM_DIRECTORIES = ['/usr/bin', '/bin', '/usr/sbin', '/sbin', '/usr/local/bin'];
/** Environment of every program that builds a sandbox: nothing of the caller's reaches its dynamic linker. */
const tools_LAUNCHER_ENV = {
    PATH: '/usr/bin:/bin:/usr/sbin:/sbin',
    LC_ALL: 'C'
};
/** Absolute path of a system program, or null. One that others may write to is not trusted. */
function tools_findTool(name) {
    for (const directory of SYSTEM_DIRECTORIES) {
        const path = `${directory}/${name}`;
        if (isTrustedExecutable(path))
            return path;
    }
    return null;
}
function isTrustedExecutable(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        const stat = (0,external_node_fs_.statSync)((0,external_node_fs_.realpathSync)(path));
        return stat.isFile() && (stat.mode & 0o002) === 0;
    }
    catch {
        return false;
    }
}
/** First line of `<program> --version`, or null where it does not answer within five seconds. */
function versionOf(path) {
    try {
        const text = (0,external_node_child_process_.execFileSync)(path, ['--version'], {
            encoding: 'utf8',
            env: { ...tools_LAUNCHER_ENV },
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

;// CONCATENATED MODULE: ./src/sandbox/lifeline.ts
/**
 * The watcher that outlives this program: a small detached process that holds the reading end of a pipe. When the
 * program dies, however it dies, the pipe ends and the watcher kills what was registered and whatever still bears
 * the lifeline's mark in its environment (a launcher's first child may have lost its parent by then).
 */




/** Marks a launcher's environment; commands inside have an environment of their own. */
const lifeline_MARK_VARIABLE = 'CODEX_SANDBOX_LIFELINE';
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
    const mark = (0,external_node_crypto_.randomUUID)();
    const shell = tools_findTool('sh');
    if (shell === null)
        throw new errors_SandboxError('ISO_LIFELINE', 'no sh in the system directories');
    const child = (0,external_node_child_process_.spawn)(shell, ['-c', WATCHER, 'codex-lifeline', `${lifeline_MARK_VARIABLE}=${mark}`], {
        cwd: '/',
        env: { ...tools_LAUNCHER_ENV },
        detached: true,
        stdio: ['pipe', 'ignore', 'ignore']
    });
    if (child.pid === undefined) {
        child.once('error', () => undefined);
        throw new errors_SandboxError('ISO_LIFELINE', 'the watcher could not be started');
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

;// CONCATENATED MODULE: ./src/sandbox/reach.ts
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
    const above = ancestors(path).find(directory => !permitted(directory, external_node_fs_.constants.X_OK));
    return above ?? (permitted(path, external_node_fs_.constants.R_OK) ? null : path);
}
function permitted(path, mode) {
    try {
        (0,external_node_fs_.accessSync)(path, mode);
        return true;
    }
    catch {
        return false;
    }
}
/** Directories above a path, from the root down. */
function ancestors(path) {
    const found = [];
    for (let at = (0,external_node_path_.dirname)(path);; at = (0,external_node_path_.dirname)(at)) {
        found.unshift(at);
        if (at === '/')
            return found;
    }
}
/** Mode bits alone, as for a user without supplementary groups; access lists are not consulted. */
function allows(path, runAs, want) {
    const stat = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (stat === undefined)
        return false;
    const needed = stat.isDirectory() ? want | PASS : want;
    const shift = stat.uid === runAs.uid ? 6 : stat.gid === runAs.gid ? 3 : 0;
    return ((stat.mode >> shift) & needed) === needed;
}

;// CONCATENATED MODULE: ./src/sandbox/mounts.ts
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
        const closed = closedTo(runAs, source);
        if (closed !== null)
            throw unreachable(mount, closed, runAs);
        const around = mounts.slice(0, index).findLast(other => mount.target.startsWith(`${other.target}/`));
        if (around !== undefined)
            checkNoLink(mount, around);
        if (around?.mode === 'rw' && byRoot)
            makePoint(around, mount.target, (0,external_node_fs_.statSync)(source).isDirectory(), runAs);
        return { kind: 'bind', source, target: mount.target, mode: mount.mode };
    });
}
function realSource(mount) {
    if (!isPlainAbsolute(mount.source))
        throw invalid(mount, 'the source is not an absolute, normalised path');
    let source;
    try {
        source = (0,external_node_fs_.realpathSync)(mount.source);
    }
    catch (cause) {
        throw invalid(mount, 'the source does not exist', cause);
    }
    const stat = (0,external_node_fs_.statSync)(source);
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
        (0,external_node_path_.normalize)(path) === path &&
        !path.includes('\0') &&
        (path === '/' || !path.endsWith('/')));
}
/** Walks the part of the target that lies in the last earlier mount around it, in that mount's source. */
function checkNoLink(mount, around) {
    let at = around.source;
    for (const part of (0,external_node_path_.relative)(around.target, mount.target).split('/')) {
        at = (0,external_node_path_.join)(at, part);
        const stat = (0,external_node_fs_.lstatSync)(at, { throwIfNoEntry: false });
        if (stat === undefined)
            return;
        if (stat.isSymbolicLink())
            throw invalid(mount, `${at} is a symbolic link`);
    }
}
/** A launcher makes what is missing on the way; where root does, it would stay behind as root's in the user's tree. */
function makePoint(around, target, isDirectory, runAs) {
    const parts = (0,external_node_path_.relative)(around.target, target).split('/');
    let at = around.source;
    for (const [index, part] of parts.entries()) {
        at = (0,external_node_path_.join)(at, part);
        if ((0,external_node_fs_.lstatSync)(at, { throwIfNoEntry: false }) !== undefined)
            continue;
        if (isDirectory || index < parts.length - 1)
            (0,external_node_fs_.mkdirSync)(at, { mode: 0o755 });
        else
            (0,external_node_fs_.writeFileSync)(at, '', { flag: 'wx', mode: 0o644 });
        if (runAs.dropped)
            (0,external_node_fs_.chownSync)(at, runAs.uid, runAs.gid);
    }
}
function invalid(mount, why, cause) {
    return new errors_SandboxError('ISO_MOUNT_INVALID', `cannot show ${mount.source} at ${mount.target}: ${why}`, {
        where: mount.source,
        why,
        cause
    });
}
function unreachable(mount, closed, runAs) {
    return new errors_SandboxError('ISO_MOUNT_UNREACHABLE', `cannot show ${mount.source} at ${mount.target}: ${closed} is closed to uid ${runAs.uid}`, { where: closed, why: `commands run as uid ${runAs.uid}, which may not pass or read ${closed}` });
}

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
    if (VISIBLE_PREFIXES.some(prefix => real.startsWith(`${prefix}/`))) {
        return { path: pathWith((0,external_node_path_.dirname)(real)), steps: [] };
    }
    const modules = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(real)), 'lib/node_modules');
    const packages = PACKAGES.filter(name => node_runtime_isDirectory((0,external_node_path_.join)(modules, name)));
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
    if (closedTo(runAs, path) === null)
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
function node_runtime_isDirectory(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function isFile(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./src/sandbox/pipes.ts
/**
 * Named pipes between this program and a launcher. Node's own pipes are Unix sockets, and a program that opens
 * /dev/stderr by name fails on a socket with ENXIO; a named pipe that belongs to the user of the sandbox can be
 * opened again. They also spare the event loop two streams for each command.
 */





const BATCH = 8;
/** What every pipe takes without a reader, pipe(7): 16 pages; less than that with many pipes of one user. */
const SAFE_BYTES = 32 * 1024;
const NOW = external_node_fs_.constants.O_NONBLOCK;
/** A pool in a directory of its own. */
function createPipePool(directory, mkfifo, runAs) {
    const free = [];
    let made = 0;
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true, mode: 0o700 });
    function grow() {
        const paths = Array.from({ length: BATCH }, (_, index) => (0,external_node_path_.join)(directory, `pipe-${made + index}`));
        (0,external_node_child_process_.execFileSync)(mkfifo, ['-m', '0600', ...paths], { env: { ...tools_LAUNCHER_ENV }, stdio: 'ignore' });
        // The command may open it again by name (/dev/stdout), so it belongs to the command's user.
        if (runAs.dropped)
            for (const path of paths)
                (0,external_node_fs_.chownSync)(path, runAs.uid, runAs.gid);
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
    const readFd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | NOW);
    const childFd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY);
    const stream = new external_node_net_.Socket({ fd: readFd, readable: true, writable: false });
    const closed = new Promise(resolve => stream.once('close', resolve));
    return { path, stream, childFd, release: () => void closed.then(() => free.push(path)) };
}
function reportPipe(path, free) {
    const readFd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | NOW);
    const childFd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY);
    function release() {
        (0,external_node_fs_.closeSync)(readFd);
        free.push(path);
    }
    return { path, childFd, read: () => drain(readFd), release };
}
function inputPipe(path, free, text) {
    const writeFd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDWR | NOW);
    const childFd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY);
    try {
        (0,external_node_fs_.writeSync)(writeFd, text);
    }
    finally {
        (0,external_node_fs_.closeSync)(writeFd);
    }
    return { path, childFd, release: () => void free.push(path) };
}
function drain(fd) {
    const chunk = Buffer.alloc(4096);
    let text = '';
    try {
        for (let size = (0,external_node_fs_.readSync)(fd, chunk); size > 0; size = (0,external_node_fs_.readSync)(fd, chunk))
            text += chunk.toString('utf8', 0, size);
    }
    catch (error) {
        if (error.code !== 'EAGAIN')
            throw error;
    }
    return text;
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/sandbox/processes.ts
/** Host processes: told apart by start time as well as pid, ended, and waited for. */


function processes_processId(pid) {
    const stat = statOf(pid);
    return stat === null ? null : { pid, startTime: stat.startTime };
}
/** The fields after the command name, which may itself hold spaces and parentheses. */
function statOf(pid) {
    try {
        const text = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
        const [state, startTime] = [fields[0], fields[19]];
        return state === undefined || startTime === undefined ? null : { state, startTime };
    }
    catch {
        return null;
    }
}
/** A zombie counts as gone: the first process of a namespace becomes one only after all others in it have ended. */
function processes_isAlive(id) {
    const stat = statOf(id.pid);
    return stat !== null && stat.startTime === id.startTime && stat.state !== 'Z' && stat.state !== 'X';
}
/** Rounds in which only the event loop is given its turn, before waiting in milliseconds. */
const QUICK_ROUNDS = 50;
/** Kills the first process of a process namespace and waits until it is gone; the kernel ends every other one with it. */
async function ensureGone(id) {
    if (processes_isAlive(id))
        processes_signal(id.pid);
    for (let round = 0; processes_isAlive(id); round += 1) {
        if (round < QUICK_ROUNDS)
            await (0,promises_.setImmediate)();
        else
            await (0,promises_.setTimeout)(Math.min(round - QUICK_ROUNDS + 1, 20));
    }
}
/** SIGKILL for a process group; one that no longer exists is no error. */
function killGroup(leader) {
    processes_signal(-leader);
}
/** SIGKILL; a process that is gone, or another user's, is no error. */
function processes_signal(target) {
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
    for (const name of (0,external_node_fs_.readdirSync)('/proc')) {
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
        return (0,external_node_fs_.statSync)(path);
    }
    catch {
        // Gone between the listing and the look; ENOENT and ESRCH both occur.
        return null;
    }
}

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

;// CONCATENATED MODULE: ./src/sandbox/seccomp/syscalls.ts
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
/** The filter program for an architecture, as bytes for seccomp(2) or `bwrap --seccomp`. */
function seccompFilter(arch) {
    return assemble([...preamble(arch), ...byNumber(arch), ...byArgument(), ...answers()]);
}
/** The architecture of the running Node. Throws ISO_ARCH where there is no table for it. */
function filterArch(arch) {
    if (arch === 'x64' || arch === 'arm64')
        return arch;
    throw new errors_SandboxError('ISO_ARCH', `no system-call filter for processor type ${arch}`);
}
function preamble(arch) {
    const lines = [load(AT.arch), test('jumpEqual', AUDIT_ARCH[arch], { otherwise: 'kill' }), load(AT.nr)];
    if (arch === 'x64')
        lines.push(test('jumpAtLeast', X32_SYSCALL_BIT, { then: 'eperm' }));
    return lines;
}
/**
 * A binary search over the numbers: most calls are allowed after seven comparisons, and the kernel, which runs a
 * new filter once for every number to remember the plain answers, is done in a quarter of the time of a list.
 */
function byNumber(arch) {
    const calls = decidedCalls(arch);
    const decided = [
        { nr: calls.socket, target: 'family' },
        { nr: calls.socketpair, target: 'family' },
        { nr: calls.clone, target: 'clone' },
        { nr: calls.ioctl, target: 'ioctl' },
        { nr: calls.clone3, target: 'enosys' }
    ];
    const denied = [...deniedCalls(arch).values()].map(nr => ({ nr, target: 'eperm' }));
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

;// CONCATENATED MODULE: ./src/sandbox/spec.ts
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
    return new errors_SandboxError('ISO_SETUP', `the command cannot be run: ${why}`, { why });
}

;// CONCATENATED MODULE: ./src/sandbox/context.ts
/** What every backend is built from: prepared once, used for every command. */















/** The user inside: not root, so that tar, npm and their like behave. */
const INNER_ID = 1000;
/** Prepares a directory below `scratch`. Throws ISO_SCRATCH, ISO_ARCH. */
function createContext(options) {
    const { runAs, scratch, lifeline, elevation } = options;
    const arch = filterArch(process.arch);
    const home = ownDirectory(runAs, scratch);
    const etc = (0,external_node_path_.join)(home, 'etc');
    const inner = elevation === null ? { uid: INNER_ID, gid: INNER_ID } : { uid: runAs.uid, gid: runAs.gid };
    const mounted = prepareEtc(etc, inner);
    const node = nodeRuntime(process.execPath, runAs, (0,external_node_path_.join)(home, 'node'));
    const filter = seccompFilter(arch);
    const filterFile = (0,external_node_path_.join)(home, 'seccomp.bpf');
    (0,external_node_fs_.writeFileSync)(filterFile, filter, { mode: 0o600 });
    const base = [...baseLayout(etc, mounted), ...node.steps];
    const ceilings = hardLimits();
    return {
        runAs,
        arch,
        path: node.path,
        site: { ...siteOf(options, (0,external_node_path_.join)(home, 'pipes')), arch, filter, filterFile },
        lifeline,
        elevation,
        inner,
        filter,
        layout(spec) {
            checkSpec(spec);
            return [
                ...base,
                ...privateDirectories(spec.mounts, elevation !== null),
                ...checkedMounts(spec.mounts, runAs, elevation !== null)
            ];
        },
        rlimits: spec => rlimitsOf(countedLimits(spec.rlimits, options), ceilings)
    };
}
/** Without a user namespace of its own, a command's processes are counted together with all others of its user. */
function countedLimits(wanted, { elevation, runAs }) {
    if (elevation === null || wanted.processes === undefined)
        return wanted;
    return { ...wanted, processes: wanted.processes + threadsOf(runAs.uid) };
}
function siteOf({ runAs, lifeline, elevation }, pipes) {
    return {
        runAs,
        elevation,
        mark: lifeline?.mark ?? null,
        perl: tools_findTool('perl') ?? '/usr/bin/perl',
        pipes: createPipePool(pipes, tools_findTool('mkfifo') ?? '/usr/bin/mkfifo', runAs),
        inherited: inheritableFds(),
        started: pid => lifeline?.watch(pid),
        ended: pid => lifeline?.forget(pid)
    };
}
function ownDirectory(runAs, scratch) {
    let home;
    try {
        (0,external_node_fs_.mkdirSync)(scratch, { recursive: true });
        home = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(scratch, 'sandbox-'));
        (0,external_node_fs_.chmodSync)(home, 0o755);
    }
    catch (cause) {
        throw new errors_SandboxError('ISO_SCRATCH', `cannot make a directory in ${scratch}`, { where: scratch, cause });
    }
    const closed = closedTo(runAs, home);
    if (closed === null)
        return home;
    throw new errors_SandboxError('ISO_SCRATCH', `${closed} is closed to uid ${runAs.uid}`, { where: closed });
}
/** RLIMIT_* numbers of <asm-generic/resource.h>, the same on both architectures. */
function rlimitsOf(wanted, ceilings) {
    const found = [];
    if (wanted.processes !== undefined)
        found.push({ option: 'nproc', resource: 6, value: wanted.processes });
    if (wanted.fileBytes !== undefined)
        found.push({ option: 'fsize', resource: 1, value: wanted.fileBytes });
    if (wanted.openFiles !== undefined)
        found.push({ option: 'nofile', resource: 7, value: wanted.openFiles });
    return found.map(limit => ({
        ...limit,
        value: Math.min(limit.value, ceilings.get(limit.option) ?? Infinity)
    }));
}
/** Hard limits of this process, proc_pid_limits(5); "unlimited" is absent. */
function hardLimits() {
    const rows = { nproc: 'Max processes', fsize: 'Max file size', nofile: 'Max open files' };
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
    return context.lifeline === null ? { ...base } : { ...base, [lifeline_MARK_VARIABLE]: context.lifeline.mark };
}

// EXTERNAL MODULE: ./src/platform/exec.ts
var platform_exec = __webpack_require__(6886);
;// CONCATENATED MODULE: ./src/sandbox/elevation.ts
/** How a launcher is started as root: directly where the program is root, else by `sudo -n`. Looked for only where the operator allowed it. */


/** PAM and a slow directory service may take their time; a question for a password may not. */
const ANSWER_MS = 20_000;
/** The way to root, or why there is none, in words for the reports. Calls `sudo -n true` where the program is not root. */
async function elevation_findElevation() {
    if (process.geteuid?.() === 0)
        return { prefix: [] };
    const sudo = tools_findTool('sudo');
    if (sudo === null)
        return 'not root, and sudo is not installed';
    const { failed, stderr } = await (0,platform_exec/* exec */.m)([sudo, '-n', 'true'], {
        cwd: '/',
        env: tools_LAUNCHER_ENV,
        timeoutMs: ANSWER_MS
    });
    if (!failed)
        return { prefix: [sudo, '-n'] };
    return `not root, and sudo refuses: ${stderr.trim().split('\n')[0] || 'it did not answer'}`;
}

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
    for (const argv of remedyCommands('bubblewrap', reason, kernel)) {
        if (argv[0] === SYSCTL) {
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
    const result = await (0,platform_exec/* exec */.m)([...elevation.prefix, ...command], {
        cwd: '/',
        env: tools_LAUNCHER_ENV,
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
    const program = tools_findTool(name);
    if (program === null)
        return null;
    if (name !== 'apt-get')
        return [program, ...args];
    const quiet = ['-q', '-o', `DPkg::Lock::Timeout=${LOCK_SECONDS}`];
    return ['/usr/bin/env', 'DEBIAN_FRONTEND=noninteractive', program, ...quiet, ...args];
}

;// CONCATENATED MODULE: ./src/sandbox/shell.ts
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
    nofile: { flag: '-n', unit: 1 }
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
    const settings = limits.map(({ option, value }) => {
        const { flag, unit } = ULIMIT[option];
        return `ulimit ${flag} ${Math.max(1, Math.floor(value / unit))}; `;
    });
    return [...SHELL, `${MERGED}${settings.join('')}${text.slice(MERGED.length)}`];
}

;// CONCATENATED MODULE: ./src/sandbox/probe.ts
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
        const nonce = (0,external_node_crypto_.randomUUID)();
        const child = backend.spawn({
            argv: [...shellArgv(SCRIPT), 'probe', nonce, String(canary.port)],
            cwd: '/probe',
            env: { PATH: backend.path, LC_ALL: 'C' },
            mounts: [{ source: directory, target: '/probe', mode: 'rw' }],
            rlimits: { processes: 64, fileBytes: 1024 * 1024, openFiles: 256 }
        });
        const { exit, text } = await finish(child);
        const owner = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(directory, 'owner'), { throwIfNoEntry: false }) ?? null;
        const net = (0,external_node_fs_.readlinkSync)('/proc/self/ns/net');
        return { exit, text, outside: { nonce, owner, net, knocks: canary.knocks(), runAs } };
    }
    finally {
        canary.server.close();
        (0,external_node_fs_.rmSync)(directory, { recursive: true, force: true });
    }
}
function probeDirectory(runAs, scratch) {
    (0,external_node_fs_.mkdirSync)(scratch, { recursive: true });
    const directory = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(scratch, 'probe-'));
    if (runAs.dropped)
        (0,external_node_fs_.chownSync)(directory, runAs.uid, runAs.gid);
    return directory;
}
/** A listener on the host's loopback that nothing inside may reach. */
async function startCanary() {
    let knocks = 0;
    const server = (0,external_node_net_.createServer)(socket => {
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
        probe_drain(child.stderr)
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
async function probe_drain(stream) {
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

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./src/sandbox/recorder.ts
/** Passes a stream on unchanged and keeps its beginning: what a launcher says when it fails. */

const KEPT_BYTES = 4096;
/** How long after the launcher's end its last words may take; they are in the pipe by then. */
const LAST_WORDS_MS = 1000;
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
        const late = new Promise(resolve => (timer = setTimeout(resolve, LAST_WORDS_MS)));
        await Promise.race([ended, late]);
        clearTimeout(timer);
        return Buffer.concat(kept).toString('utf8');
    }
    return { stream, text };
}

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
    const marked = mark === null ? [] : [`${lifeline_MARK_VARIABLE}=${mark}`];
    const env = Object.entries(tools_LAUNCHER_ENV).map(([name, value]) => `${name}=${value}`);
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

my (%path, $inside, $umask, @limits, %held, %env, @argv);
my %do = (
  (map { my $name = $_; $name => [1, sub { $path{$name} = $_[0] }] } qw(out err status)),
  (map { my $name = $_; $name => [1, sub { $held{$name} = memory($_[0]) }] } qw(plan filter)),
  inside => [0, sub { $inside = 1 }],
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
    const filter = request.filter ? [(0,external_node_fs_.openSync)(site.filterFile, 'r')] : [];
    const fds = [pipes.out.childFd, pipes.err.childFd, pipes.status.childFd];
    const held = [...fds, ...(plan === null ? [] : [plan.childFd]), ...filter];
    // Given ids, Node clears the supplementary groups too (setgroups(0) before setgid and setuid).
    const identity = site.runAs.dropped ? { uid: site.runAs.uid, gid: site.runAs.gid } : {};
    const stdio = ['ignore', ...fds, plan?.childFd ?? 'pipe', ...filter];
    const child = start(withoutInherited(request.argv, site.inherited), request.env, stdio, held, identity);
    if (plan === null && !(child instanceof Error))
        writePlan(child, request.plan);
    return {
        child,
        stop: () => void (!(child instanceof Error) && child.pid !== undefined && killGroup(child.pid)),
        ended: () => undefined,
        release: () => releaseInput(plan)
    };
}
/** The launcher is a child of root's supervisor, which ends it when its standard input ends. */
function startElevated(request, site, pipes) {
    const argv = elevatedArgv(site.elevation ?? { prefix: [] }, site.perl, site.arch, site.mark);
    const held = [pipes.out.childFd, pipes.err.childFd, pipes.status.childFd];
    // sudo has these for words of its own; the launcher opens them by name.
    const stdio = ['pipe', pipes.out.childFd, pipes.err.childFd];
    const child = start(withoutInherited(argv, site.inherited), tools_LAUNCHER_ENV, stdio, held, {});
    if (child instanceof Error)
        return { child, stop: nothing, ended: nothing, release: nothing };
    const order = {
        argv: request.argv,
        env: request.env,
        plan: request.plan,
        filter: request.filter ? site.filter : null,
        reportInside: request.reportInside,
        out: pipes.out.path,
        err: pipes.err.path,
        status: pipes.status.path
    };
    // Where sudo refuses, nobody reads; its own words say why.
    child.stdin?.on('error', nothing);
    child.stdin?.write(supervisorInput(order, site.arch));
    const close = () => void child.stdin?.destroy();
    return { child, stop: close, ended: close, release: nothing };
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



/** Starts a launcher in a session of its own, without a terminal. */
function launch(request, site) {
    const ends = { out: site.pipes.output(), err: site.pipes.output(), status: site.pipes.report() };
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
        launcherText: recorder.text
    };
    const exited = settle(running).finally(() => {
        if (pid > 0)
            site.ended(pid);
        started.release();
        for (const pipe of Object.values(ends))
            pipe.release();
    });
    return { pid, stdout: ends.out.stream, stderr: recorder.stream, kill: () => kill(running), exited };
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
        await ensureGone(seen.init);
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
        seen.init = processes_processId(event.pid);
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
const FILTER_FD = '5';
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
    ...['--hostname', SANDBOX_HOSTNAME]
];
/** Root's: what `setpriv` needs to give up everything else, itself included. */
const TO_DROP = ['CAP_SETUID', 'CAP_SETGID', 'CAP_SETPCAP'];
/** The status channel once more, for what happens inside before the command. bwrap itself keeps it from the others. */
const REPORT_FD = '6';
/** The command's environment, for the way through programs that still are root: LD_PRELOAD and its like act on them. */
const PACKED_VARIABLE = 'CODEX_ENVIRONMENT_';
/** Below the kernel's limit for one variable (execve(2), MAX_ARG_STRLEN). */
const PACKED_PART = 100_000;
/**
 * Enters the directory after root was given up: root without its capabilities may not pass a directory of the user,
 * and must not pass one that the user may not. The channel closes with the exec.
 */
const ENTER = String.raw `
open(my $report, '>&=', ${REPORT_FD}) or exit 70;
my ($packed, $part) = ('', 0);
$packed .= $ENV{'${PACKED_VARIABLE}' . $part++} while exists $ENV{"${PACKED_VARIABLE}$part"};
my %wanted = split /\0/, pack('H*', $packed), -1;
%ENV = %wanted;
fcntl($report, 2, 1) or exit 70;
my $directory = shift;
chdir $directory or do { my $why = "$!"; $directory =~ tr/\n/ /; syswrite($report, "error cannot enter $directory: $why\n"); exit 70 };
exec { $ARGV[0] } @ARGV;
my $missing = $! + 0 == 2;
print STDERR "$ARGV[0]: $!\n";
exit($missing ? 127 : 126);
`;
/** Gives up root inside; under the filter already, which alone refuses a new user namespace here. */
const SETPRIV = '/usr/bin/setpriv';
function bubblewrapBackend(program, version, context) {
    function spawn(spec) {
        const plan = planOf(spec, context.layout(spec), context);
        const limits = context.rlimits(spec);
        const limited = limitedShell(spec.argv, limits) ?? [...limitCommand(limits), ...spec.argv];
        const command = [...dropCommand(context, spec.cwd), ...limited];
        const request = {
            argv: [program, '--args', PLAN_FD, '--', ...command],
            env: launcherEnv(context, tools_LAUNCHER_ENV),
            plan,
            filter: true,
            reportInside: true,
            parseStatus,
            execFailure: context.elevation === null ? execFailure : () => null
        };
        return launch(request, context.site);
    }
    const backend = {
        name: context.elevation === null ? 'bubblewrap' : 'bubblewrap-sudo',
        version,
        spawn,
        probe: scratch => probeBackend(backend, context.runAs, scratch),
        path: context.path
    };
    return backend;
}
function privilegeOptions({ elevation, inner }) {
    if (elevation !== null)
        return TO_DROP.flatMap(capability => ['--cap-add', capability]);
    return ['--unshare-user', '--disable-userns', '--uid', String(inner.uid), '--gid', String(inner.gid)];
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
    return [PRLIMIT, ...limits.map(limit => `--${limit.option}=${limit.value}:${limit.value}`), '--'];
}
/** Options as NUL-terminated text for --args: environment values stay out of the process list of the host. */
function planOf(spec, layout, context) {
    const options = [
        ...NAMESPACES,
        ...privilegeOptions(context),
        ...['--json-status-fd', STATUS_FD],
        ...['--seccomp', FILTER_FD],
        ...layout.flatMap(optionsOf),
        ...['--remount-ro', '/'],
        ...(context.elevation === null ? ['--chdir', spec.cwd] : []),
        '--clearenv',
        ...Object.entries(environmentFor(spec, context)).flatMap(([name, value]) => ['--setenv', name, value])
    ];
    return options.map(option => `${option}\0`).join('');
}
/** ENTER, which is nobody in particular by then, unpacks it. */
function environmentFor({ env }, { elevation }) {
    if (elevation === null)
        return env;
    const words = Object.entries(env).flat().join('\0');
    const packed = Buffer.from(words).toString('hex');
    const parts = Array.from({ length: Math.ceil(packed.length / PACKED_PART) }, (_, part) => [
        `${PACKED_VARIABLE}${part}`,
        packed.slice(part * PACKED_PART, (part + 1) * PACKED_PART)
    ]);
    return Object.fromEntries(parts);
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
/** Numbers from the kernel's tables (see seccomp/syscalls.ts for the sources). */
const launcher_NUMBERS = {
    x64: 'mount => 165, umount2 => 166, pivot_root => 155, unshare => 272, prctl => 157, capset => 126, sethostname => 170, prlimit => 302, mount_setattr => 442, setsid => 112, setgroups => 116, setresgid => 119, setresuid => 117',
    arm64: 'mount => 40, umount2 => 39, pivot_root => 41, unshare => 97, prctl => 167, capset => 91, sethostname => 161, prlimit => 261, mount_setattr => 442, setsid => 157, setgroups => 159, setresgid => 149, setresuid => 147'
};
/** The launcher's text for `perl -e`. */
function launcherText(arch) {
    return `my %NR = (${launcher_NUMBERS[arch]});\n${launcher_PROGRAM}`;
}
const launcher_PROGRAM = String.raw `
use strict;
my ($NOSUID, $NODEV, $NOEXEC, $BIND, $REC) = (2, 4, 8, 4096, 16384);
my ($ATTR_RO, $ATTR_NOSUID, $ATTR_NODEV) = (1, 2, 4);
my ($inner_id, $identity, $cwd, @argv, @limits, %env, $filter) = (0, undef, '/');

open(my $status, '>&=', 3) or exit 70;
open(my $plan, '<&=', 4) or exit 70;
binmode $status; binmode $plan;
$0 = 'sandbox-init';
{ my $old = select $status; $| = 1; select $old; }
# The old /proc still shows the pid outside.
print $status 'pid ', readlink('/proc/self'), "\n";

sub fail { my ($what) = @_; my $why = "$!"; $what =~ tr/\n/ /; print $status "error $what: $why\n"; exit 1 }
sub call { my ($what, $name, @rest) = @_; my $got = syscall($NR{$name}, @rest); fail($what) if $got == -1; $got }
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
sub loopback_up {
  socket(my $socket, 2, 2, 0) or fail('socket for lo');
  my $request = pack('a16 s x22', 'lo', 0);
  ioctl($socket, 0x8913, $request) or fail('read flags of lo');
  my (undef, $flags) = unpack('a16 s', $request);
  $request = pack('a16 s x22', 'lo', $flags | 1);
  ioctl($socket, 0x8914, $request) or fail('bring lo up') }

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
sub filter {
  my $program = pack('S x6 P', length($filter) / 8, $filter);
  call('seccomp', 'prctl', 22, 2, $program, 0, 0) }

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
  limit => [2, sub { push @limits, [@_] }],
  cwd => [1, sub { $cwd = $_[0] }],
  env => [2, sub { $env{$_[0]} = $_[1] }],
  arg => [1, sub { push @argv, $_[0] }],
  id => [1, sub { no_more_user_namespaces(); $inner_id = $_[0] }],
  identity => [2, sub { $identity = [@_] }],
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

my $child = fork;
defined $child or fail('fork');
if ($child == 0) {
  close $status;
  for my $limit (@limits) {
    my $value = pack('Q2', $limit->[1], $limit->[1]);
    syscall($NR{prlimit}, 0, $limit->[0] + 0, $value, 0) == -1 and do { print STDERR "setrlimit $limit->[0]: $!\n"; exit 126 };
  }
  # A session of its own: what the command sends to its process group does not reach the launcher.
  syscall($NR{setsid});
  filter();
  %ENV = %env;
  exec { $argv[0] } @argv;
  my $missing = $! + 0 == 2;
  print STDERR "$argv[0]: $!\n";
  exit($missing ? 127 : 126);
}
# Changed credentials may have cleared what unshare --kill-child asked for.
call('parent death signal', 'prctl', 1, 9, 0, 0, 0);
# Nothing inside may look into this process, which alone can report how the command ended.
call('not dumpable', 'prctl', 4, 0, 0, 0, 0);
filter();
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
const USER_NAMESPACE = ['--user', '--map-root-user'];
function utilLinuxBackend(tools, version, context) {
    const launcher = launcherText(context.arch);
    const filter = Buffer.from(context.filter).toString('hex');
    function spawn(spec) {
        const limits = context
            .rlimits(spec)
            .flatMap(limit => ['limit', String(limit.resource), String(limit.value)]);
        const words = [
            ...context.layout(spec).flatMap(wordsOf),
            ...limits,
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
            env: launcherEnv(context, tools_LAUNCHER_ENV),
            plan: words.map(word => `${word}\0`).join(''),
            filter: false,
            reportInside: false,
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
        probe: scratch => probeBackend(backend, context.runAs, scratch),
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
        ...['hostname', SANDBOX_HOSTNAME, ...identity, 'cwd', spec.cwd],
        ...Object.entries(spec.env).flatMap(([name, value]) => ['env', name, value]),
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
    if (context.elevation !== null && tools_findTool('perl') === null)
        return 'perl is not installed';
    return name.startsWith('bubblewrap') ? openBubblewrap(context) : openUtilLinux(context);
}
function openBubblewrap(context) {
    const program = tools_findTool('bwrap');
    if (program === null)
        return 'bubblewrap is not installed';
    if (tools_findTool('prlimit') !== '/usr/bin/prlimit')
        return 'prlimit of util-linux is not at /usr/bin/prlimit';
    if (context.elevation !== null && tools_findTool('setpriv') !== SETPRIV)
        return `setpriv of util-linux is not at ${SETPRIV}`;
    const version = versionOf(program);
    if (version === null)
        return `${program} does not answer`;
    if (!atLeast(version, BUBBLEWRAP.major, BUBBLEWRAP.minor))
        return `${version} is older than 0.8`;
    return bubblewrapBackend(program, version, context);
}
function openUtilLinux(context) {
    const [setpriv, unshare, perl] = ['setpriv', 'unshare', 'perl'].map(tools_findTool);
    if (!setpriv || !unshare)
        return 'setpriv and unshare of util-linux are not installed';
    if (!perl)
        return 'perl is not installed';
    const version = versionOf(unshare);
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
        throw new errors_SandboxError('ISO_PLATFORM', `no sandbox on ${process.platform}`);
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
    const elevation = await elevation_findElevation();
    if (typeof elevation === 'string') {
        note(`nothing can be installed: ${elevation}`);
        return { backend: null, reports: names.map(name => unusable(name, elevation)) };
    }
    const reason = before.find(report => report.backend === 'bubblewrap')?.reason ?? null;
    const changed = reason !== null && (await installBubblewrap(reason, readKernelFacts(), elevation, note));
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
    const context = createContext({ runAs, scratch, lifeline, elevation });
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
    return remedyText(name, reason, readKernelFacts(), process.geteuid?.() === 0);
}

;// CONCATENATED MODULE: ./src/sandbox/diagnose.ts
/** What this machine can enforce, rung by rung: for `doctor` and `doctor --fix`. */



/** Probes every backend, not only the first that passes. Throws as selectBackend does. */
async function diagnose(options) {
    const rungs = [];
    for (const only of BACKEND_NAMES) {
        const { backend, reports } = await selectBackend({ ...options, only });
        const versions = backend === null ? null : backend.version;
        rungs.push(...reports.map(report => ({ ...report, version: versions })));
    }
    return {
        platform: process.platform,
        architecture: process.arch,
        ok: rungs.some(rung => rung.ok),
        rungs,
        kernel: readKernelFacts()
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
    const hasApt = tools_findTool('apt-get') !== null;
    const commands = remedyCommands('bubblewrap', rung.reason ?? '', diagnosis.kernel);
    const usable = commands.filter(argv => argv[0] !== 'apt-get' || hasApt);
    return usable.map(argv => [...(isRoot ? [] : ['sudo', '-n']), ...argv]);
}

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

;// CONCATENATED MODULE: ./src/sandbox/run-as.ts
/** Whom the sandbox runs as: never root. */


/** Unused by convention: systemd's table of user ids, "60706...61183 unused" (systemd.io/UIDS-GIDS). */
const FIRST_UID = 60706;
const LAST_UID = 61183;
/** The identity of sandboxes and private trees. Throws ISO_RUN_AS where the program is root and cannot drop. */
function chooseRunAs() {
    const uid = process.geteuid?.() ?? -1;
    if (uid < 0)
        throw new errors_SandboxError('ISO_PLATFORM', `no user ids on ${process.platform}`);
    if (uid !== 0)
        return { uid, gid: process.getegid?.() ?? uid, dropped: false };
    const free = freeUid(takenUids());
    if (free === null)
        throw new errors_SandboxError('ISO_RUN_AS', 'running as root, and no unprivileged user id is free');
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

;// CONCATENATED MODULE: ./src/sandbox/survivors.ts
/** For the end of a run that was killed: whatever of it still lives is found by the lifeline's mark, and ended. */








/** What SIGKILL has not ended by then hangs in the kernel. */
const PATIENCE_MS = 10_000;
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
        if (waited > PATIENCE_MS)
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
        .filter(pid => (environmentOf(pid) ?? survivors_wordsOf(pid, 'cmdline') ?? []).includes(variable))
        .flatMap(pid => processId(pid) ?? [])
        .filter(isAlive);
}
function environmentOf(pid) {
    return survivors_wordsOf(pid, 'environ');
}
function survivors_wordsOf(pid, file) {
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
    const { failed, stderr } = await exec(argv, { cwd: '/', env: LAUNCHER_ENV, timeoutMs: PATIENCE_MS });
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











/***/ })

};
