import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./src/platform/files.ts
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
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0, O_DIRECTORY = 0 } = external_node_fs_namespaceObject.constants;
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
        return byDescriptor ? `/proc/self/fd/${this.fd}/${name}` : (0,external_node_path_namespaceObject.join)(this.path, name);
    }
    directory(name) {
        const path = (0,external_node_path_namespaceObject.join)(this.path, checkedName(name));
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
        return new SafeDirectory((0,external_node_fs_namespaceObject.openSync)(byDescriptor ? `/proc/self/fd/${this.fd}` : this.path, AS_DIRECTORY), this.path);
    }
    /** Opens a regular file. Close its descriptor. */
    file(name, rules = {}) {
        const path = (0,external_node_path_namespaceObject.join)(this.path, checkedName(name));
        const { fd, stat } = openChecked(this.at(name), path, O_RDONLY, 'file');
        const refused = brokenRule(stat, rules);
        if (refused !== null) {
            (0,external_node_fs_namespaceObject.closeSync)(fd);
            throw new FileRefused(refused, path);
        }
        return { fd, bytes: stat.size, mode: stat.mode };
    }
    /** Members with their kinds, sorted by the bytes of their names. Names that are not UTF-8 come as `null`. */
    list() {
        const entries = (0,external_node_fs_namespaceObject.readdirSync)(byDescriptor ? `/proc/self/fd/${this.fd}` : this.path, {
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
        (0,external_node_fs_namespaceObject.closeSync)(this.fd);
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
        fd = (0,external_node_fs_namespaceObject.openSync)(target, flags | O_NOFOLLOW | O_NONBLOCK);
    }
    catch (error) {
        throw new FileRefused(whyNot(target, want, error), shown, { cause: error });
    }
    const stat = (0,external_node_fs_namespaceObject.fstatSync)(fd);
    const kind = want === 'file' ? stat.isFile() : stat.isDirectory();
    const same = before === null || (before.dev === stat.dev && before.ino === stat.ino);
    if (kind && same)
        return { fd, stat };
    (0,external_node_fs_namespaceObject.closeSync)(fd);
    throw new FileRefused(!same ? 'changed' : want === 'file' ? 'not-regular' : 'not-directory', shown);
}
/** Where open cannot be relative to a directory, what is there is looked at first. */
function look(target, shown, want) {
    try {
        const stat = (0,external_node_fs_namespaceObject.lstatSync)(target);
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
        const stat = (0,external_node_fs_namespaceObject.lstatSync)(target);
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
        closeSync(file.fd);
    }
}
function readAll(fd, expected, most, path) {
    const chunks = [];
    let total = 0;
    for (;;) {
        const chunk = Buffer.allocUnsafe(Math.min(1 << 20, Math.max(4096, expected - total + 1)));
        const count = readSync(fd, chunk, 0, chunk.length, null);
        if (count === 0)
            return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
        total += count;
        if (total > most)
            throw new FileRefused('too-large', path);
        chunks.push(chunk.subarray(0, count));
    }
}

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
        return new HashLane(SafeDirectory.open(root));
    }
    /** Never throws for anything a file is. */
    hash(request) {
        const { path } = request;
        try {
            const names = componentsOf(path);
            const last = names.pop();
            const file = this.directoryOf(names).file(last, { allowHardLinks: true });
            try {
                if (request.bytes !== null && request.bytes !== file.bytes)
                    return { path, bytes: file.bytes, sha256: null, refused: 'size' };
                return { path, bytes: file.bytes, ...this.digest(file) };
            }
            finally {
                (0,external_node_fs_namespaceObject.closeSync)(file.fd);
            }
        }
        catch (error) {
            return {
                path,
                bytes: 0,
                sha256: null,
                refused: error instanceof FileRefused ? error.reason : 'unreadable'
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
        const hash = (0,external_node_crypto_namespaceObject.createHash)('sha256');
        for (let left = file.bytes; left > 0;) {
            const count = (0,external_node_fs_namespaceObject.readSync)(file.fd, this.buffer, 0, Math.min(left, this.buffer.length), null);
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

;// CONCATENATED MODULE: ./src/hash-worker.ts
/** Entry of the hashing worker thread, bundled on its own: hashes until no file is left and reports once. */


external_node_worker_threads_namespaceObject.parentPort?.postMessage(runLane(external_node_worker_threads_namespaceObject.workerData));

