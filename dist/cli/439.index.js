export const id = 439;
export const ids = [439];
export const modules = {

/***/ 6380:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hi: () => (/* reexport */ RemoteError),
  HT: () => (/* reexport */ openNonceStore),
  d3: () => (/* reexport */ openRemote),
  ZJ: () => (/* reexport */ pickKey),
  x4: () => (/* reexport */ readKeys),
  q1: () => (/* reexport */ readPrivateFile),
  Wr: () => (/* reexport */ startReceiver)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/platform/errors.ts
var errors = __webpack_require__(6316);
;// CONCATENATED MODULE: ./src/remote/errors.ts
/** The one error class of the remote room. */

class RemoteError extends errors/* OrchestratorError */.j {
    constructor(code, message, facts = {}) {
        super(code, message, facts);
    }
}

;// CONCATENATED MODULE: ./src/remote/tar.ts
/**
 * Trees as tar archives (POSIX.1-2017 pax, ustar headers): regular files, directories and symbolic links, sorted, with
 * no times and no owners, so that the same tree makes the same bytes. Pure. The reader takes what this writer makes
 * and nothing else: it is a format between two copies of this program, read as if a stranger had written it.
 */

const BLOCK = 512;
/** Bytes of a path or of a link's text (Linux: PATH_MAX). */
const LONGEST = 4096;
/** Entries must be sorted so that a directory comes before what is in it. */
function writeTar(entries) {
    const blocks = entries.flatMap(entryBlocks);
    return Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]);
}
function entryBlocks(entry) {
    const content = entry.kind === 'file' ? entry.content : new Uint8Array();
    const target = entry.kind === 'link' ? entry.target : '';
    // Path and target always in a pax header: one form for all lengths and characters.
    const records = paxRecord('path', entry.path) + (target === '' ? '' : paxRecord('linkpath', target));
    const pax = Buffer.from(records);
    const flag = { file: '0', directory: '5', link: '2' }[entry.kind];
    const mode = entry.kind === 'file' && !entry.executable ? 0o644 : 0o755;
    return [
        header('x', 0o644, pax.length),
        pax,
        padding(pax.length),
        header(flag, mode, content.length),
        content,
        padding(content.length)
    ];
}
/** `<length> <key>=<value>\n`, where the length counts itself, in bytes. */
function paxRecord(key, value) {
    const rest = Buffer.byteLength(` ${key}=${value}\n`);
    let length = rest + 1;
    while (String(length).length + rest !== length)
        length = String(length).length + rest;
    return `${length} ${key}=${value}\n`;
}
function padding(length) {
    return Buffer.alloc((BLOCK - (length % BLOCK)) % BLOCK);
}
function header(flag, mode, size) {
    const block = Buffer.alloc(BLOCK);
    block.write('entry', 0);
    block.write(octal(mode, 7), 100);
    block.write(octal(0, 7), 108);
    block.write(octal(0, 7), 116);
    block.write(octal(size, 11), 124);
    block.write(octal(0, 11), 136);
    block.write(flag, 156);
    block.write('ustar\x0000', 257, 'latin1');
    block.write(`${octal(checksum(block), 6)}\0 `, 148, 'latin1');
    return block;
}
function octal(value, digits) {
    return value.toString(8).padStart(digits, '0');
}
/** The sum of all bytes, those of the sum itself counted as blanks. */
function checksum(block) {
    let sum = 8 * 0x20;
    for (const [at, byte] of block.entries())
        if (at < 148 || at >= 156)
            sum += byte;
    return sum;
}
/** The entries of an archive. Throws ISO_REMOTE_MALFORMED. Contents are views of `archive`. */
function readTar(archive, { maxEntries }) {
    const entries = [];
    const kinds = new Map();
    let at = 0;
    while (!isEnd(archive, at)) {
        if (entries.length >= maxEntries)
            throw malformed(`more than ${maxEntries} entries`);
        const pax = readMember(archive, at);
        if (pax.flag !== 'x')
            throw malformed('an entry without its pax header');
        const names = paxOf(pax.content);
        const member = readMember(archive, pax.next);
        const entry = entryOf(member, names);
        refusePlace(entry, kinds);
        kinds.set(entry.path, entry.kind);
        entries.push(entry);
        at = member.next;
    }
    return entries;
}
/** Two blocks of zeros, and nothing after them. */
function isEnd(archive, at) {
    if (at + BLOCK > archive.length)
        throw malformed('the archive has no end');
    if (archive[at] !== 0)
        return false;
    const rest = archive.subarray(at);
    if (rest.length !== 2 * BLOCK || rest.some(byte => byte !== 0))
        throw malformed('something after the end of the archive');
    return true;
}
function readMember(archive, at) {
    const block = archive.subarray(at, at + BLOCK);
    if (block.length < BLOCK)
        throw malformed('the archive ends within a header');
    const flag = String.fromCharCode(block[156] ?? 0);
    const size = Number.parseInt(block.toString('latin1', 124, 135), 8);
    const executable = (Number.parseInt(block.toString('latin1', 100, 107), 8) & 0o100) !== 0;
    const mode = flag === 'x' || (flag === '0' && !executable) ? 0o644 : 0o755;
    // Whatever else the block says, the writer would have said it in these words.
    if (!Number.isSafeInteger(size) || !block.equals(header(flag, mode, size)))
        throw malformed('a header of another kind');
    const begin = at + BLOCK;
    const end = begin + size;
    const next = end + padding(size).length;
    if (next > archive.length)
        throw malformed('the archive ends within an entry');
    if (archive.subarray(end, next).some(byte => byte !== 0))
        throw malformed('something between two entries');
    return { flag, executable, content: archive.subarray(begin, end), next };
}
function paxOf(content) {
    if (content.length > 3 * LONGEST)
        throw malformed('a pax header that is too long');
    const text = content.toString('utf8');
    if (!Buffer.from(text).equals(content))
        throw malformed('a name that is not UTF-8');
    const [, path = ''] = /^\d+ path=([^\n]*)\n/.exec(text) ?? [];
    const rest = text.slice(paxRecord('path', path).length);
    const [, target = null] = /^\d+ linkpath=([^\n]*)\n$/.exec(rest) ?? [];
    const again = paxRecord('path', path) + (target === null ? '' : paxRecord('linkpath', target));
    if (again !== text)
        throw malformed('a pax header of another kind');
    return { path, target };
}
function entryOf(member, { path, target }) {
    const { flag, content, executable } = member;
    if (flag === '0' && target === null)
        return { kind: 'file', path, executable, content };
    if (content.length > 0)
        throw malformed('an entry with content that can have none');
    if (flag === '5' && target === null)
        return { kind: 'directory', path };
    if (flag === '2' && target !== null && isLinkText(target))
        return { kind: 'link', path, target };
    throw malformed('an entry of another kind');
}
function isLinkText(target) {
    return target !== '' && !target.includes('\0') && Buffer.byteLength(target) < LONGEST;
}
/** Below the root, once, and in a directory that the archive itself has made: nothing is written through a link. */
function refusePlace(entry, kinds) {
    const { path } = entry;
    if (!isPlainPath(path))
        throw malformed(`${shown(path)} is no plain relative path`);
    if (kinds.has(path))
        throw malformed(`${shown(path)} is there twice`);
    const above = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    if (above !== '' && kinds.get(above) !== 'directory')
        throw malformed(`${shown(path)} is in no directory of the archive`);
}
/** A path of names, none of them empty, `.` or `..`, without a NUL or a line break. */
function isPlainPath(path) {
    if (path === '' || Buffer.byteLength(path) >= LONGEST || /[\0\n]/.test(path))
        return false;
    return path
        .split('/')
        .every(name => name !== '' && name !== '.' && name !== '..' && Buffer.byteLength(name) <= 255);
}
function shown(path) {
    return JSON.stringify(path.slice(0, 200));
}
function malformed(why) {
    return new RemoteError('ISO_REMOTE_MALFORMED', `the archive cannot be used: ${why}`, { why });
}

// EXTERNAL MODULE: ./src/platform/canonical.ts
var canonical = __webpack_require__(1429);
// EXTERNAL MODULE: ./src/platform/files.ts
var files = __webpack_require__(4924);
;// CONCATENATED MODULE: ./src/remote/tree.ts
/**
 * Trees on disk: read into entries, made from entries, and changed by a difference. Trees are hostile: no link is
 * followed in any component, and what is neither file, directory nor link is left out and told.
 */





/** Reads a directory. `ignore`: paths, relative to it, that are not looked at. Throws ISO_REMOTE_TOO_LARGE, ISO_REMOTE_MALFORMED. */
function readTree(root, limits, ignore = []) {
    const state = { ...limits, ignored: new Set(ignore), entries: [], leftOut: [], bytes: 0 };
    try {
        const directory = files/* SafeDirectory */.n2.open(root);
        try {
            readDirectory(directory, '', state);
        }
        finally {
            directory.close();
        }
    }
    catch (cause) {
        // A directory that a command closed to everybody, its owner included.
        if (!(cause instanceof files/* FileRefused */.rV))
            throw cause;
        throw new RemoteError('ISO_REMOTE_MALFORMED', `the tree cannot be carried: ${cause.message}`, { cause });
    }
    return { entries: state.entries, leftOut: state.leftOut };
}
function readDirectory(directory, above, state) {
    for (const { name, kind } of directory.list()) {
        const path = name === null ? `${above}?` : `${above}${name}`;
        if (state.ignored.has(path))
            continue;
        if (name === null || kind === 'other' || !isPlainPath(path)) {
            state.leftOut.push(path);
            continue;
        }
        if (state.entries.length >= state.maxEntries)
            throw tooLarge(`more than ${state.maxEntries} files and directories`);
        if (kind === 'symlink')
            state.entries.push({ kind: 'link', path, target: (0,external_node_fs_.readlinkSync)(directory.at(name)) });
        if (kind === 'file')
            state.entries.push(readFile(directory, name, path, state));
        if (kind === 'directory')
            readBelow(directory, name, path, state);
    }
}
function readBelow(directory, name, path, state) {
    state.entries.push({ kind: 'directory', path });
    const inner = directory.directory(name);
    try {
        readDirectory(inner, `${path}/`, state);
    }
    finally {
        inner.close();
    }
}
function readFile(directory, name, path, state) {
    // A command may have made hard links within its tree: each name is carried as a file of its own.
    const { fd, mode, bytes } = directory.file(name, { allowHardLinks: true });
    try {
        state.bytes += bytes;
        if (state.bytes > state.maxBytes)
            throw tooLarge(`more than ${state.maxBytes} bytes`);
        return { kind: 'file', path, executable: (mode & 0o100) !== 0, content: readExactly(fd, bytes, path) };
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
function readExactly(fd, bytes, path) {
    const content = Buffer.allocUnsafe(bytes);
    let at = 0;
    while (at < bytes) {
        const count = (0,external_node_fs_.readSync)(fd, content, at, bytes - at, null);
        if (count === 0)
            break;
        at += count;
    }
    if (at < bytes || (0,external_node_fs_.fstatSync)(fd).size !== bytes)
        throw new RemoteError('ISO_REMOTE_MALFORMED', `${path} changed while it was read`);
    return content;
}
function digestsOf(entries) {
    return new Map(entries.map(entry => [entry.path, digestOf(entry)]));
}
function digestOf(entry) {
    if (entry.kind === 'directory')
        return 'directory';
    if (entry.kind === 'link')
        return `link ${entry.target}`;
    return `file ${entry.executable ? 'x' : '-'} ${(0,canonical/* sha256 */.sc)(entry.content)}`;
}
function changeOf(before, after) {
    const digests = digestsOf(after);
    const changed = after.filter(entry => before.get(entry.path) !== digests.get(entry.path));
    const needed = new Set(changed.flatMap(entry => parentsOf(entry.path)));
    const entries = after.filter(entry => needed.has(entry.path) || before.get(entry.path) !== digests.get(entry.path));
    const kindOf = (digest) => digest?.split(' ')[0] ?? 'nothing';
    const removed = [...before.keys()].filter(path => kindOf(digests.get(path)) !== kindOf(before.get(path)));
    return { entries, removed };
}
function parentsOf(path) {
    const names = path.split('/');
    return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
}
/**
 * Changes a directory: first what is gone, deepest first, then what is new. Throws ISO_REMOTE_MALFORMED where a path
 * leads through something that is no directory.
 */
function applyChange(root, change, owner) {
    try {
        for (const path of [...change.removed].sort().reverse())
            removePath(root, path);
        for (const entry of change.entries)
            within(root, entry.path, (directory, name) => put(directory, name, entry, owner));
    }
    catch (cause) {
        if (cause instanceof RemoteError)
            throw cause;
        throw new RemoteError('ISO_REMOTE_MALFORMED', `the tree cannot be changed: ${String(cause)}`, { cause });
    }
}
function removePath(root, path) {
    within(root, path, (directory, name) => (0,external_node_fs_.rmSync)(directory.at(name), { recursive: true, force: true }));
}
function within(root, path, work) {
    const names = (0,files/* componentsOf */.ct)(path);
    const name = names.pop() ?? '';
    const directory = files/* SafeDirectory */.n2.open(root).descend(names, true);
    try {
        work(directory, name);
    }
    finally {
        directory.close();
    }
}
function put(directory, name, entry, owner) {
    const at = directory.at(name);
    const there = (0,external_node_fs_.lstatSync)(at, { throwIfNoEntry: false });
    if (entry.kind === 'directory') {
        if (there?.isDirectory() === true)
            return;
        (0,external_node_fs_.mkdirSync)(at, { mode: 0o755 });
        (0,external_node_fs_.chmodSync)(at, 0o755);
        if (owner !== null)
            (0,external_node_fs_.lchownSync)(at, owner.uid, owner.gid);
        return;
    }
    if (there !== undefined)
        (0,external_node_fs_.unlinkSync)(at);
    if (entry.kind === 'link') {
        (0,external_node_fs_.symlinkSync)(entry.target, at);
        if (owner !== null)
            (0,external_node_fs_.lchownSync)(at, owner.uid, owner.gid);
        return;
    }
    writeNew(at, entry.content, entry.executable ? 0o755 : 0o644, owner);
}
function writeNew(at, content, mode, owner) {
    const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = external_node_fs_.constants;
    const fd = (0,external_node_fs_.openSync)(at, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600);
    try {
        for (let done = 0; done < content.length;)
            done += (0,external_node_fs_.writeSync)(fd, content, done);
        if (owner !== null)
            (0,external_node_fs_.fchownSync)(fd, owner.uid, owner.gid);
        (0,external_node_fs_.fchmodSync)(fd, mode);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
function tooLarge(why) {
    return new RemoteError('ISO_REMOTE_TOO_LARGE', `the tree cannot be carried: ${why}`, { why });
}

;// CONCATENATED MODULE: ./src/remote/carry.ts
/** The mounts of a step as archives, on their way there, and as changes, on their way back. */





/** The one entry of an archive of a mounted file. */
const FILE = 'file';
/** Throws ISO_REMOTE_TOO_LARGE, and ISO_REMOTE_MALFORMED for a source that is neither file nor directory. */
function packMounts(mounts, limits) {
    const carried = { mounts: [], trees: [], leftOut: [] };
    let bytes = 0;
    for (const [index, mount] of mounts.entries()) {
        const form = formOf(mount);
        const ignore = form === 'file' ? [] : pointsWithin(mount, mounts, index);
        const entries = form === 'file' ? [fileEntry(mount.source, limits.maxBytes - bytes)] : null;
        const tree = entries === null
            ? readTree((0,external_node_fs_.realpathSync)(mount.source), { ...limits, maxBytes: limits.maxBytes - bytes }, ignore)
            : { entries, leftOut: [] };
        const archive = writeTar(tree.entries);
        bytes += archive.length;
        carried.mounts.push({ target: mount.target, mode: mount.mode, form, ignore });
        carried.trees.push(archive);
        carried.leftOut.push(...tree.leftOut.map(path => `${mount.target}/${path}`));
    }
    return carried;
}
function formOf({ source, target }) {
    // The caller's own path may be a link; what is in it is not followed.
    const stat = (0,external_node_fs_.lstatSync)(realpathOrSame(source), { throwIfNoEntry: false });
    if (stat?.isDirectory() === true)
        return 'directory';
    if (stat?.isFile() === true)
        return 'file';
    throw new RemoteError('ISO_REMOTE_MALFORMED', `${source} cannot be sent for ${target}: it is neither a file nor a directory`, {
        where: source
    });
}
function realpathOrSame(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return path;
    }
}
/** Mount points of later mounts within this one, relative to it: they are carried by their own. */
function pointsWithin({ target }, mounts, index) {
    const inner = mounts.slice(index + 1).filter(other => other.target.startsWith(`${target}/`));
    return inner.map(other => other.target.slice(target.length + 1));
}
function fileEntry(source, maxBytes) {
    const fd = (0,external_node_fs_.openSync)((0,external_node_fs_.realpathSync)(source), external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    try {
        const stat = (0,external_node_fs_.fstatSync)(fd);
        if (!stat.isFile())
            throw new RemoteError('ISO_REMOTE_MALFORMED', `${source} is no regular file`);
        if (stat.size > maxBytes)
            throw new RemoteError('ISO_REMOTE_TOO_LARGE', `${source} has ${stat.size} bytes`);
        const content = Buffer.alloc(stat.size);
        for (let at = 0; at < content.length;) {
            const count = (0,external_node_fs_.readSync)(fd, content, at, content.length - at, null);
            if (count === 0)
                throw new RemoteError('ISO_REMOTE_MALFORMED', `${source} changed while it was read`);
            at += count;
        }
        return { kind: 'file', path: FILE, executable: (stat.mode & 0o100) !== 0, content };
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
/** Makes the mounts in an empty directory of the receiver's own. Throws ISO_REMOTE_MALFORMED. */
function landMounts(directory, mounts, trees, owner, maxEntries) {
    return mounts.map((mount, index) => {
        const root = (0,external_node_path_.join)(directory, `mount-${index}`);
        (0,external_node_fs_.mkdirSync)(root, { mode: 0o755 });
        if (owner !== null)
            (0,external_node_fs_.chownSync)(root, owner.uid, owner.gid);
        const entries = readTar(trees[index] ?? Buffer.alloc(0), { maxEntries });
        if (mount.form === 'file')
            requireOneFile(entries);
        applyChange(root, { entries, removed: [] }, owner);
        const source = mount.form === 'file' ? (0,external_node_path_.join)(root, FILE) : root;
        const { target, mode, form, ignore } = mount;
        return { source, target, mode, form, ignore, before: digestsOf(entries) };
    });
}
function requireOneFile(entries) {
    const [only] = entries;
    if (entries.length === 1 && only?.kind === 'file' && only.path === FILE)
        return;
    throw new RemoteError('ISO_REMOTE_MALFORMED', 'the archive of a mounted file holds something else');
}
/** What the step did to the mounts that it may write. Throws ISO_REMOTE_TOO_LARGE. */
function packChanges(landed, limits) {
    const returned = { changes: [], trees: [], leftOut: [] };
    for (const [mount, { source, target, mode, form, ignore, before }] of landed.entries()) {
        if (mode !== 'rw')
            continue;
        const tree = form === 'file'
            ? { entries: [fileEntry(source, limits.maxBytes)], leftOut: [] }
            : readTree(source, limits, ignore);
        const { entries, removed } = changeOf(before, tree.entries);
        returned.changes.push({ mount, removed });
        returned.trees.push(writeTar(entries));
        returned.leftOut.push(...tree.leftOut.map(path => `${target}/${path}`));
    }
    return returned;
}
/**
 * Puts what came back into the sender's own mounts. Everything is read and checked before anything is written. Throws
 * ISO_REMOTE_MALFORMED for a change of a mount that was not to be written, or of a mount point within it.
 */
function applyReturned(mounts, carried, returned, owner, maxEntries) {
    const writable = carried.flatMap((mount, index) => (mount.mode === 'rw' ? [index] : []));
    const named = returned.changes.map(change => change.mount);
    if (named.length !== writable.length || named.some((mount, at) => mount !== writable[at]))
        throw new RemoteError('ISO_REMOTE_MALFORMED', 'the answer changes something else than what may be written');
    const changes = returned.changes.map(({ mount, removed }, at) => {
        const entries = readTar(returned.trees[at] ?? Buffer.alloc(0), { maxEntries });
        refuseIgnored(carried[mount], entries, removed);
        return { mount, entries, removed };
    });
    for (const { mount, ...change } of changes) {
        const source = mounts[mount]?.source ?? '';
        if (carried[mount]?.form === 'file')
            rewriteFile(source, change, owner);
        else
            applyChange((0,external_node_fs_.realpathSync)(source), change, owner);
    }
}
/** A directory on the way to a mount point is the tree's own; the point itself and what is below it are not. */
function refuseIgnored(mount, entries, removed) {
    const isIgnored = (path) => (mount?.ignore ?? []).some(point => path === point || path.startsWith(`${point}/`));
    const isAbove = (path) => (mount?.ignore ?? []).some(point => point.startsWith(`${path}/`));
    if (entries.some(entry => isIgnored(entry.path)) || removed.some(path => isIgnored(path) || isAbove(path)))
        throw new RemoteError('ISO_REMOTE_MALFORMED', 'the answer changes what lies under another mount');
    if (mount?.form !== 'file')
        return;
    if (removed.length > 0)
        throw new RemoteError('ISO_REMOTE_MALFORMED', 'the answer removes a mounted file');
    if (entries.length > 0)
        requireOneFile(entries);
}
/** In place: a mounted file keeps its inode, as under a bind mount. */
function rewriteFile(source, { entries }, owner) {
    const [entry] = entries;
    if (entry?.kind !== 'file')
        return;
    const fd = (0,external_node_fs_.openSync)((0,external_node_fs_.realpathSync)(source), external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    try {
        (0,external_node_fs_.ftruncateSync)(fd, 0);
        for (let at = 0; at < entry.content.length;)
            at += (0,external_node_fs_.writeSync)(fd, entry.content, at);
        (0,external_node_fs_.fchmodSync)(fd, entry.executable ? 0o755 : 0o644);
        if (owner !== null)
            (0,external_node_fs_.fchownSync)(fd, owner.uid, owner.gid);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
;// CONCATENATED MODULE: ./src/remote/frames.ts
/** Bodies: a length, canonical JSON of that many bytes, and parts whose lengths the JSON gives, to the last byte. */


const LENGTH_BYTES = 4;
const LARGEST_HEAD = 8 << 20;
/** `head` gets a member `parts`, the lengths. */
function writeFrame(head, parts) {
    const text = Buffer.from((0,canonical/* canonical */.$N)({ ...head, parts: parts.map(part => part.length) }));
    const length = Buffer.alloc(LENGTH_BYTES);
    length.writeUInt32BE(text.length);
    return Buffer.concat([length, text, ...parts]);
}
/** Throws ISO_REMOTE_MALFORMED. Parts are views of the body. */
function readFrame(body) {
    if (body.length < LENGTH_BYTES)
        throw frames_malformed('it is too short');
    const length = body.readUInt32BE(0);
    if (length > LARGEST_HEAD || LENGTH_BYTES + length > body.length)
        throw frames_malformed('its head is cut short');
    const head = headOf(body.subarray(LENGTH_BYTES, LENGTH_BYTES + length));
    const lengths = head['parts'];
    if (!Array.isArray(lengths) || lengths.length > 1000 || !lengths.every(isLength))
        throw frames_malformed('it has no list of parts');
    let at = LENGTH_BYTES + length;
    const parts = lengths.map(size => body.subarray(at, (at += size)));
    if (at !== body.length)
        throw frames_malformed('its parts are not as long as it says');
    return { head, parts };
}
function headOf(bytes) {
    const text = bytes.toString('utf8');
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw frames_malformed('its head is no JSON');
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw frames_malformed('its head is no object');
    // One spelling of each value: no member twice, no __proto__ that JSON.parse takes and a merge would obey.
    if (Object.hasOwn(value, '__proto__') || canonicalOrNull(value) !== text)
        throw frames_malformed('its head is not canonical');
    return value;
}
function canonicalOrNull(value) {
    try {
        return (0,canonical/* canonical */.$N)(value);
    }
    catch {
        return null;
    }
}
function isLength(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
function frames_malformed(why) {
    return new RemoteError('ISO_REMOTE_MALFORMED', `the body cannot be read: ${why}`, { why });
}

// EXTERNAL MODULE: ./src/reasons/iso-remote.ts
var iso_remote = __webpack_require__(647);
;// CONCATENATED MODULE: ./src/remote/messages.ts
/** What the two sides say to each other, as frames: a step to be run, what came of it, facts, and refusals. */




const STOPPED = ['time', 'output', 'memory', 'processes', 'disk'];
function writeStep(step, trees) {
    return writeFrame({ kind: 'step', ...step }, trees);
}
/** Throws ISO_REMOTE_MALFORMED. */
function readStep(body) {
    const { head, parts } = readFrame(body);
    const mounts = list(head['mounts'], 'mounts').map(carriedMount);
    requireKind(head, 'step', mounts.length === parts.length);
    const step = {
        argv: list(head['argv'], 'argv').map(word => messages_text(word, 'argv')),
        cwd: insidePath(head['cwd'], 'cwd'),
        env: variables(head['env']),
        rlimits: rlimitsOf(head['rlimits']),
        wall_ms: positive(head['wall_ms'], 'wall_ms'),
        recorder: head['recorder'] === true,
        mounts
    };
    if (step.argv.length === 0)
        throw messages_malformed('argv');
    return { step, trees: parts };
}
function writeAnswer(answer, parts) {
    return writeFrame({ kind: 'answer', ...answer }, [parts.stdout, parts.stderr, ...parts.trees]);
}
/** Throws ISO_REMOTE_MALFORMED; where the answer is a refusal, that refusal. */
function readAnswer(body) {
    const frame = readFrame(body);
    throwRefusal(frame);
    const { head, parts } = frame;
    const changes = list(head['changes'], 'changes').map(change);
    const [stdout, stderr, ...trees] = parts;
    requireKind(head, 'answer', trees.length === changes.length);
    if (stdout === undefined || stderr === undefined)
        throw messages_malformed('parts');
    const stopped = head['stopped'];
    if (stopped !== null && !STOPPED.includes(stopped))
        throw messages_malformed('stopped');
    const answer = {
        exit: exitOf(head['exit']),
        stopped: stopped,
        receiver: receiverOf(head['receiver']),
        changes,
        left_out: list(head['left_out'], 'left_out').map(path => messages_text(path, 'left_out')),
        attempts: head['attempts'] === null ? null : list(head['attempts'], 'attempts').map(attemptOf)
    };
    return { answer, stdout, stderr, trees };
}
function writeFacts(receiver) {
    return writeFrame({ kind: 'facts', receiver }, []);
}
function readFacts(body) {
    const frame = readFrame(body);
    throwRefusal(frame);
    requireKind(frame.head, 'facts', frame.parts.length === 0);
    return receiverOf(frame.head['receiver']);
}
/** The question for the facts: nothing is said but that it is asked. */
function writeQuestion() {
    return writeFrame({ kind: 'question' }, []);
}
function readQuestion(body) {
    const { head, parts } = readFrame(body);
    requireKind(head, 'question', parts.length === 0);
}
function writeRefusal(code, message) {
    return writeFrame({ kind: 'refusal', code, message: message.slice(0, 1000) }, []);
}
/** The refusal in a frame; null where it is none. */
function refusalIn({ head }) {
    if (head['kind'] !== 'refusal')
        return null;
    const code = head['code'];
    const known = typeof code === 'string' && Object.hasOwn(iso_remote/* isoRemoteReasons */.V, code);
    if (!known)
        throw messages_malformed('code');
    return new RemoteError(code, `the receiver refused: ${printable(messages_text(head['message'], 'message'))}`);
}
function throwRefusal(frame) {
    const refusal = refusalIn(frame);
    if (refusal !== null)
        throw refusal;
}
/** Text of another machine for a terminal: one line without control characters. */
function printable(message) {
    return message.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ').slice(0, 1000);
}
function carriedMount(value) {
    const { target, mode, form, ignore } = record(value, 'mounts');
    if ((mode !== 'ro' && mode !== 'rw') || (form !== 'directory' && form !== 'file'))
        throw messages_malformed('mounts');
    return { target: insidePath(target, 'target'), mode, form, ignore: list(ignore, 'ignore').map(plainPath) };
}
function change(value) {
    const { mount, removed } = record(value, 'changes');
    if (!Number.isSafeInteger(mount) || mount < 0)
        throw messages_malformed('mount');
    return { mount: mount, removed: list(removed, 'removed').map(plainPath) };
}
function exitOf(value) {
    const { code, signal, setupError } = record(value, 'exit');
    const isCode = code === null || (Number.isInteger(code) && code >= 0 && code <= 255);
    if (!isCode || !isTextOrNull(signal) || !isTextOrNull(setupError))
        throw messages_malformed('exit');
    return {
        code: code,
        signal,
        setupError: setupError === null ? null : printable(setupError)
    };
}
function isTextOrNull(value) {
    return value === null || typeof value === 'string';
}
function receiverOf(value) {
    const { program, backend, version, path, facts } = record(value, 'receiver');
    return {
        program: printable(messages_text(program, 'program')),
        backend: printable(messages_text(backend, 'backend')),
        version: printable(messages_text(version, 'version')),
        path: messages_text(path, 'path'),
        facts: list(facts, 'facts').map(factOf)
    };
}
function factOf(value) {
    const { name, ok, seen } = record(value, 'facts');
    if (typeof ok !== 'boolean')
        throw messages_malformed('facts');
    return { name: printable(messages_text(name, 'facts')), ok, seen: printable(messages_text(seen, 'facts')) };
}
const ATTEMPT_KINDS = ['dns', 'connect', 'http'];
function attemptOf(value) {
    const { kind, host, port, process, count } = record(value, 'attempts');
    if (!ATTEMPT_KINDS.includes(kind) || !isTextOrNull(process))
        throw messages_malformed('attempts');
    return {
        kind: kind,
        host: printable(messages_text(host, 'attempts')).slice(0, 260),
        port: port === null ? null : positive(port, 'attempts'),
        process: process === null ? null : printable(process).slice(0, 200),
        count: positive(count, 'attempts')
    };
}
function rlimitsOf(value) {
    const found = record(value, 'rlimits');
    const names = ['processes', 'fileBytes', 'openFiles', 'cpuSeconds'];
    if (Object.keys(found).some(name => !names.includes(name)))
        throw messages_malformed('rlimits');
    return Object.fromEntries(names.flatMap(name => (found[name] === undefined ? [] : [[name, positive(found[name], 'rlimits')]])));
}
function variables(value) {
    return Object.fromEntries(Object.entries(record(value, 'env')).map(([name, given]) => [name, messages_text(given, 'env')]));
}
function plainPath(value) {
    const path = messages_text(value, 'path');
    if (!isPlainPath(path))
        throw messages_malformed('path');
    return path;
}
/** Absolute, without empty names, `.` or `..`. */
function insidePath(value, name) {
    const path = messages_text(value, name);
    if (path !== '/' && (!path.startsWith('/') || !isPlainPath(path.slice(1))))
        throw messages_malformed(name);
    return path;
}
function requireKind(head, kind, fits) {
    if (head['kind'] !== kind || !fits)
        throw messages_malformed('kind');
}
function positive(value, name) {
    if (!Number.isSafeInteger(value) || value <= 0)
        throw messages_malformed(name);
    return value;
}
function messages_text(value, name) {
    if (typeof value !== 'string' || value.includes('\0'))
        throw messages_malformed(name);
    return value;
}
function list(value, name) {
    if (!Array.isArray(value))
        throw messages_malformed(name);
    return value;
}
function record(value, name) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw messages_malformed(name);
    return value;
}
function messages_malformed(member) {
    return new RemoteError('ISO_REMOTE_MALFORMED', `the message cannot be used: ${member}`, { why: member });
}

;// CONCATENATED MODULE: ./src/remote/signature.ts
/**
 * What is signed, and how: HMAC-SHA256 (RFC 2104) over canonical JSON (RFC 8785). Pure. The first member names the
 * kind and version, so that no signature of one kind is ever one of another.
 */



function requestBase(facts) {
    return (0,canonical/* canonical */.$N)({ kind: 'codex-orchestrator remote request 1', ...facts });
}
function answerBase(facts) {
    return (0,canonical/* canonical */.$N)({ kind: 'codex-orchestrator remote answer 1', ...facts });
}
/** 64 hexadecimal digits. */
function sign(base, { secret }) {
    return (0,external_node_crypto_.createHmac)('sha256', secret).update(base).digest('hex');
}
/** In a time that says nothing about where the two differ. */
function isSignature(given, base, key) {
    if (!/^[0-9a-f]{64}$/.test(given))
        return false;
    return (0,external_node_crypto_.timingSafeEqual)(Buffer.from(given, 'hex'), Buffer.from(sign(base, key), 'hex'));
}
function bodyFacts(body) {
    return { body_bytes: body.length, body_sha256: (0,canonical/* sha256 */.sc)(body) };
}
/** Names of the headers. Everything that is signed and no header of HTTP itself has one. */
const HEADERS = {
    keyId: 'codex-key-id',
    timestamp: 'codex-timestamp',
    nonce: 'codex-nonce',
    bodySha256: 'codex-body-sha256',
    signature: 'codex-signature'
};
const FORMS = {
    keyId: /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,
    timestamp: /^[1-9]\d{0,15}$/,
    nonce: /^[0-9a-f]{32}$/,
    bodySha256: /^[0-9a-f]{64}$/,
    signature: /^[0-9a-f]{64}$/
};
/** The five headers, each of its form. Throws ISO_REMOTE_UNSIGNED. */
function signedHeaders(headers) {
    const found = {};
    for (const [part, name] of Object.entries(HEADERS)) {
        const value = headers[name];
        if (typeof value !== 'string' || !FORMS[part].test(value))
            throw new RemoteError('ISO_REMOTE_UNSIGNED', `the header ${name} is missing or not of its form`);
        found[part] = value;
    }
    return found;
}

;// CONCATENATED MODULE: ./src/remote/exchange.ts
/** One request to the receiver: over TLS that is checked, to the named address only, within bounds of time and size. */






/** Throws ISO_REMOTE_URL. */
function parseAddress(url) {
    const parsed = URL.canParse(url) ? new URL(url) : null;
    if (parsed?.protocol !== 'https:')
        throw new RemoteError('ISO_REMOTE_URL', `${exchange_shown(url)} is no https: address`);
    if (parsed.username !== '' || parsed.password !== '' || parsed.search !== '' || parsed.hash !== '')
        throw new RemoteError('ISO_REMOTE_URL', 'the address holds a user, a password, a query or a fragment');
    return parsed;
}
function exchange_shown(url) {
    // Whatever stands before an @ may be a password.
    return JSON.stringify(url.replace(/^.*@/s, '…@').slice(0, 200));
}
function exchange(address, path, body, bounds, now) {
    const url = parseAddress(address.url);
    const { key } = address;
    const facts = {
        method: 'POST',
        path: `${url.pathname.replace(/\/+$/, '')}${path}`,
        host: url.host,
        key_id: key.id,
        timestamp: now(),
        nonce: (0,external_node_crypto_.randomBytes)(16).toString('hex'),
        ...bodyFacts(body)
    };
    const signature = sign(requestBase(facts), key);
    const request = (0,external_node_https_.request)({
        host: url.hostname.replace(/^\[|\]$/g, ''),
        port: url.port === '' ? 443 : Number(url.port),
        method: facts.method,
        path: facts.path,
        // Said here, so that no variable of the environment (NODE_TLS_REJECT_UNAUTHORIZED) can take it back.
        rejectUnauthorized: true,
        minVersion: 'TLSv1.2',
        ...(address.ca === undefined ? {} : { ca: address.ca }),
        agent: false,
        maxHeaderSize: 16 * 1024,
        headers: {
            host: facts.host,
            'content-length': body.length,
            'content-type': 'application/octet-stream',
            [HEADERS.keyId]: key.id,
            [HEADERS.timestamp]: String(facts.timestamp),
            [HEADERS.nonce]: facts.nonce,
            [HEADERS.bodySha256]: facts.body_sha256,
            [HEADERS.signature]: signature
        }
    });
    const asked = { key, nonce: facts.nonce, signature, bounds };
    const answer = answerTo(request, asked);
    request.end(body);
    return {
        answer,
        abort: () => void request.destroy(new RemoteError('ISO_REMOTE_UNREACHABLE', 'the request was given up'))
    };
}
async function answerTo(request, asked) {
    const { connectMs, totalMs } = asked.bounds;
    const late = (what) => () => request.destroy(new RemoteError('ISO_REMOTE_TIMEOUT', what));
    const connecting = setTimeout(late(`no connection within ${connectMs} ms`), connectMs);
    const whole = setTimeout(late(`no complete answer within ${totalMs} ms`), totalMs);
    request.once('socket', socket => socket.once('secureConnect', () => clearTimeout(connecting)));
    try {
        const response = await new Promise((resolve, reject) => {
            request.once('response', resolve);
            request.on('error', reject);
        });
        const body = await readBody(response, asked.bounds.maxAnswerBytes);
        return checked(response, body, asked);
    }
    catch (error) {
        throw failureOf(error);
    }
    finally {
        clearTimeout(connecting);
        clearTimeout(whole);
        request.destroy();
    }
}
async function readBody(response, most) {
    const status = response.statusCode ?? 0;
    if (status >= 300 && status < 400)
        throw new RemoteError('ISO_REMOTE_REDIRECT', `the receiver answers ${status} and points elsewhere`);
    const chunks = [];
    let bytes = 0;
    for await (const chunk of response) {
        bytes += chunk.length;
        if (bytes > most)
            throw new RemoteError('ISO_REMOTE_TOO_LARGE', `the answer has more than ${most} bytes`);
        chunks.push(chunk);
    }
    if (!response.complete)
        throw new RemoteError('ISO_REMOTE_UNREACHABLE', 'the answer ended early');
    return Buffer.concat(chunks);
}
/** Throws ISO_REMOTE_ANSWER, and what an unsigned refusal says: it can be believed in that nothing was run for us. */
function checked(response, body, asked) {
    const { key, nonce, signature } = asked;
    if (response.headers[HEADERS.signature] === undefined)
        throw unsignedRefusal(response, body);
    const signed = headersOf(response);
    const base = answerBase({
        key_id: key.id,
        status: response.statusCode ?? 0,
        nonce,
        request_signature: signature,
        timestamp: Number(signed.timestamp),
        ...bodyFacts(body)
    });
    const fits = signed.nonce === nonce && signed.keyId === key.id && isSignature(signed.signature, base, key);
    if (!fits)
        throw new RemoteError('ISO_REMOTE_ANSWER', 'the signature of the answer does not fit');
    return body;
}
function headersOf(response) {
    try {
        return signedHeaders(response.headers);
    }
    catch (cause) {
        throw new RemoteError('ISO_REMOTE_ANSWER', 'the answer is not signed as a whole', { cause });
    }
}
function unsignedRefusal(response, body) {
    const nothing = new RemoteError('ISO_REMOTE_ANSWER', `the receiver answers ${response.statusCode} without a signature`);
    if (response.statusCode === 200)
        return nothing;
    try {
        return refusalIn(readFrame(body)) ?? nothing;
    }
    catch {
        return nothing;
    }
}
/** Codes of Node and OpenSSL about certificates and the handshake. */
const TLS = /CERT|SELF_SIGNED|ISSUER|VERIFY|ERR_TLS|ERR_SSL|EPROTO|CRL|ALTNAME/;
function failureOf(error) {
    if (error instanceof RemoteError)
        return error;
    const { code = '', message } = error;
    if (TLS.test(code))
        return new RemoteError('ISO_REMOTE_TLS', message, { why: code, cause: error });
    return new RemoteError('ISO_REMOTE_UNREACHABLE', message || code || String(error), { cause: error });
}

;// CONCATENATED MODULE: ./src/remote/backend.ts
/** The sending side, in the shape of a sandbox backend: every command is a step of the receiver. */





const MIB = 1 << 20;
const MAX_ENTRIES = 200_000;
const DEFAULTS = { wallMs: 3_600_000, connectMs: 20_000, maxBytes: 256 * MIB };
/** Beyond the command's own time: for the way there and back. */
const TRANSFER_MS = 120_000;
/** Asks the receiver what it can do. Throws ISO_REMOTE_URL; everything else is in the result. */
async function openRemote(options) {
    const settled = { ...DEFAULTS, ...options };
    const begun = performance.now();
    const bounds = {
        connectMs: settled.connectMs,
        totalMs: settled.connectMs + TRANSFER_MS,
        maxAnswerBytes: MIB
    };
    const fixed = { backend: 'remote', remedy: null };
    const { answer } = exchange(settled, '/v1/facts', writeQuestion(), bounds, settled.now);
    try {
        const receiver = readFacts(await answer);
        // A receiver without a recorder holds as much; it only cannot name what was refused.
        const held = receiver.facts.filter(fact => fact.name !== 'recorder');
        const wrong = held.filter(fact => !fact.ok).map(fact => `${fact.name} (${fact.seen})`);
        const ok = wrong.length === 0 && held.length > 0;
        const reason = ok ? null : `does not hold at the receiver: ${wrong.join(', ') || 'no fact is told'}`;
        const milliseconds = Math.round(performance.now() - begun);
        const report = { ...fixed, ok, facts: receiver.facts, receiver, milliseconds, reason };
        return { backend: ok ? backendOf(settled, receiver) : null, report, failure: null };
    }
    catch (error) {
        const failure = asRemote(error);
        const milliseconds = Math.round(performance.now() - begun);
        const reason = `${failure.code}: ${failure.message}`;
        return {
            backend: null,
            report: { ...fixed, ok: false, facts: [], receiver: null, milliseconds, reason },
            failure
        };
    }
}
function backendOf(options, receiver) {
    return {
        name: 'remote',
        version: `${receiver.backend} ${receiver.version} at ${new URL(options.url).host}`,
        path: receiver.path,
        spawn: spec => startStep(options, spec),
        probe: async () => (await openRemote(options)).report
    };
}
function startStep(options, spec) {
    if (spec.network?.kind === 'proxy')
        throw new RemoteError('ISO_REMOTE_NETWORK', 'a remote step has no network, and hosts were granted');
    const recorder = spec.network?.recorder ?? false;
    const { wallMs, connectMs, maxBytes } = options;
    const carried = packMounts(spec.mounts, { maxEntries: MAX_ENTRIES, maxBytes });
    const { argv, cwd, env, rlimits } = spec;
    const step = {
        ...{ argv: [...argv], cwd, env: { ...env }, rlimits, wall_ms: wallMs, recorder },
        mounts: carried.mounts
    };
    const body = writeStep(step, carried.trees);
    if (body.length > maxBytes)
        throw new RemoteError('ISO_REMOTE_TOO_LARGE', `the step has ${body.length} bytes, ${maxBytes} are allowed`);
    const bounds = { connectMs, totalMs: connectMs + wallMs + TRANSFER_MS, maxAnswerBytes: maxBytes };
    const { answer, abort } = exchange(options, '/v1/step', body, bounds, options.now);
    const streams = { stdout: new external_node_stream_.PassThrough(), stderr: new external_node_stream_.PassThrough() };
    const running = {
        options,
        spec,
        carried,
        ...streams,
        killed: false,
        failure: null,
        stopped: null,
        receiver: null,
        attempts: []
    };
    return {
        // No process of this machine: a number that is nobody's.
        pid: -1,
        ...streams,
        kill() {
            running.killed = true;
            abort();
        },
        failure: () => running.failure,
        stopped: () => running.stopped,
        receiver: () => running.receiver,
        ...(recorder ? { attempts: () => running.attempts } : {}),
        exited: settle(running, answer)
    };
}
/** Never rejects. */
async function settle(running, answer) {
    try {
        const body = await answer;
        // What was killed changes nothing here any more, also where the answer was on its way.
        if (running.killed)
            return killed(running);
        return takeIn(running, body);
    }
    catch (error) {
        if (running.killed)
            return killed(running);
        running.failure = asRemote(error);
        finish(running, null);
        return { code: null, signal: null, setupError: `${running.failure.code}: ${running.failure.message}` };
    }
}
function killed(running) {
    finish(running, null);
    return { code: null, signal: 'SIGKILL', setupError: null };
}
function takeIn(running, body) {
    const { spec, carried, options } = running;
    const read = readAnswer(body);
    const { answer, trees } = read;
    applyReturned(spec.mounts, carried.mounts, { changes: answer.changes, trees }, options.owner, MAX_ENTRIES);
    running.stopped = answer.stopped;
    running.receiver = answer.receiver;
    running.attempts = answer.attempts ?? [];
    const lost = [...carried.leftOut, ...answer.left_out].map(path => `not carried: ${JSON.stringify(path)}\n`);
    finish(running, { out: read.stdout, err: Buffer.concat([read.stderr, Buffer.from(lost.join(''))]) });
    return answer.exit;
}
function finish({ stdout, stderr }, output) {
    stdout.end(output?.out);
    stderr.end(output?.err);
}
function asRemote(error) {
    if (error instanceof RemoteError)
        return error;
    return new RemoteError('ISO_REMOTE_MALFORMED', `the answer cannot be used: ${String(error)}`, {
        cause: error
    });
}

;// CONCATENATED MODULE: ./src/remote/keys.ts
/** Shared keys from a file that only its owner can read. */




const LARGEST_FILE = 64 * 1024;
/** RFC 2104, section 3: a key shorter than the hash's output weakens it. */
const LEAST_BYTES = 32;
/**
 * Lines `<id> <base64>`; blank ones and those that begin with # are passed over. Throws ISO_REMOTE_KEY_FILE. The file
 * is no link, has one name, belongs to this user or to root, and is closed to group and others.
 */
function readKeys(path) {
    const keys = parseKeys(readPrivateFile(path).toString('utf8'), path);
    if (keys.length === 0)
        throw refused(path, 'it holds no key');
    return keys;
}
/** The key of that id, or the only one. Throws ISO_REMOTE_KEY_FILE. */
function pickKey(keys, id, path) {
    const found = id === null ? (keys.length === 1 ? keys[0] : undefined) : keys.find(key => key.id === id);
    if (found !== undefined)
        return found;
    throw refused(path, id === null ? 'it holds several keys, and none was named' : `it holds no key ${id}`);
}
/** Bytes of a file that nobody else can read: keys, and the private key of a certificate. */
function readPrivateFile(path) {
    const full = (0,external_node_path_.resolve)(path);
    let fd;
    try {
        fd = (0,files/* openRegular */.lf)((0,external_node_path_.dirname)(full), (0,external_node_path_.basename)(full), { maxBytes: LARGEST_FILE }).fd;
    }
    catch (cause) {
        throw refused(path, cause instanceof files/* FileRefused */.rV ? cause.message : String(cause), cause);
    }
    try {
        const { mode, uid } = (0,external_node_fs_.fstatSync)(fd);
        const own = process.geteuid?.() ?? uid;
        if (uid !== own && uid !== 0)
            throw refused(path, `it belongs to uid ${uid}`);
        if ((mode & 0o077) !== 0)
            throw refused(path, `its mode is 0${(mode & 0o777).toString(8)}, and it must be closed to others (chmod 600)`);
        return (0,external_node_fs_.readFileSync)(fd);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
function parseKeys(text, path) {
    const keys = [];
    for (const [index, line] of text.split('\n').entries()) {
        if (/^\s*(#|$)/.test(line))
            continue;
        const [, id, written] = /^\s*([A-Za-z0-9][A-Za-z0-9._-]{0,63})\s+([A-Za-z0-9+/]+={0,2})\s*$/.exec(line) ?? [];
        const place = `${path}:${index + 1}`;
        if (id === undefined || written === undefined)
            throw refused(place, 'the line is no id and base64');
        const secret = Buffer.from(written, 'base64');
        if (secret.length < LEAST_BYTES || secret.toString('base64') !== written)
            throw refused(place, `the key is not the base64 of at least ${LEAST_BYTES} bytes`);
        if (keys.some(key => key.id === id))
            throw refused(place, `the id ${id} is there twice`);
        keys.push({ id, secret });
    }
    return keys;
}
function refused(where, why, cause) {
    return new RemoteError('ISO_REMOTE_KEY_FILE', `${where}: ${why}`, { where, why, cause });
}

;// CONCATENATED MODULE: ./src/remote/nonces.ts
/**
 * Requests that were taken, for as long as their time would still be accepted. On disk before a request is taken, so
 * that a receiver that was started again knows them too.
 */




const nonces_FILE = 'nonces';
const MOST = 100_000;
/** Bytes of a full store with the longest ids, and as much again of expired lines. */
const nonces_LARGEST_FILE = 64 << 20;
/** Expired lines are left out of the file when it has so many more lines than live ones. */
const SPARE = 10_000;
/** Throws ISO_REMOTE_FAILED where the directory cannot be used. */
function openNonceStore({ directory, most = MOST, now }) {
    const known = load(directory, now);
    let [fd, lines] = [rewrite(directory, known), known.size];
    function sweep(at) {
        for (const [entry, expires] of known)
            if (expires <= at)
                known.delete(entry);
        if (lines - known.size < SPARE)
            return;
        (0,external_node_fs_.closeSync)(fd);
        [fd, lines] = [rewrite(directory, known), known.size];
    }
    return {
        take(keyId, nonce, expires, at) {
            const entry = `${keyId} ${nonce}`;
            const seen = known.get(entry);
            if (seen !== undefined && seen > at)
                throw new RemoteError('ISO_REMOTE_REPLAY', 'this request was taken before');
            sweep(at);
            if (known.size >= most)
                throw new RemoteError('ISO_REMOTE_BUSY', 'too many requests to remember');
            (0,external_node_fs_.writeSync)(fd, `${expires} ${entry}\n`);
            (0,external_node_fs_.fdatasyncSync)(fd);
            known.set(entry, expires);
            lines += 1;
        },
        close: () => (0,external_node_fs_.closeSync)(fd)
    };
}
function load(directory, now) {
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true, mode: 0o700 });
    const known = new Map();
    let text;
    try {
        text = (0,files/* readRegular */.VX)(directory, nonces_FILE, { maxBytes: nonces_LARGEST_FILE }).toString('utf8');
    }
    catch (error) {
        if (error instanceof files/* FileRefused */.rV && error.reason === 'missing')
            return known;
        throw new RemoteError('ISO_REMOTE_FAILED', `the list of taken requests cannot be read: ${String(error)}`);
    }
    for (const line of text.split('\n')) {
        // A line torn by a crash was never answered: its request was not taken.
        const [, expires, entry] = /^(\d{1,16}) ([\w.-]{1,64} [0-9a-f]{32})$/.exec(line) ?? [];
        if (entry !== undefined && Number(expires) > now)
            known.set(entry, Number(expires));
    }
    return known;
}
/** The live ones in a new file, put in the place of the old one; open for appending. */
function rewrite(directory, known) {
    const [path, fresh] = [(0,external_node_path_.join)(directory, nonces_FILE), (0,external_node_path_.join)(directory, `${nonces_FILE}.new`)];
    try {
        const { O_WRONLY, O_CREAT, O_TRUNC, O_APPEND, O_NOFOLLOW } = external_node_fs_.constants;
        const fd = (0,external_node_fs_.openSync)(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_NOFOLLOW, 0o600);
        if (!(0,external_node_fs_.fstatSync)(fd).isFile())
            throw new Error(`${fresh} is no regular file`);
        (0,external_node_fs_.writeSync)(fd, [...known].map(([entry, expires]) => `${expires} ${entry}\n`).join(''));
        (0,external_node_fs_.fdatasyncSync)(fd);
        (0,external_node_fs_.renameSync)(fresh, path);
        return fd;
    }
    catch (cause) {
        throw new RemoteError('ISO_REMOTE_FAILED', `the list of taken requests cannot be written: ${String(cause)}`, { cause });
    }
}

;// CONCATENATED MODULE: ./src/remote/step.ts


/** The body of the answer. Rejects with RemoteError for what was sent, with anything else for troubles here. */
async function runStep(step, trees, sandbox, limits, signal) {
    const { path, remove } = await sandbox.directory();
    try {
        const landed = landMounts(path, step.mounts, trees, sandbox.owner, limits.maxEntries);
        const mounts = landed.map(({ source, target, mode }) => ({ source, target, mode }));
        const { argv, cwd, env, rlimits, recorder } = step;
        let stopped = null;
        const note = (limit) => void (stopped ??= limit);
        const child = sandbox.spawn({ argv, cwd, env, mounts, rlimits, network: { kind: 'none', recorder } }, path, note);
        const { stdout, stderr, exit } = await watch(child, step, limits, signal, note);
        signal.throwIfAborted();
        const returned = packChanges(landed, { maxEntries: limits.maxEntries, maxBytes: limits.maxBytes });
        const { changes, leftOut } = returned;
        const answer = {
            exit,
            stopped,
            receiver: sandbox.facts,
            changes,
            left_out: leftOut,
            attempts: child.attempts?.() ?? null
        };
        return writeAnswer(answer, { stdout, stderr, trees: returned.trees });
    }
    finally {
        await remove();
    }
}
async function watch(child, step, limits, signal, note) {
    const stop = (limit) => {
        note(limit);
        child.kill();
    };
    const kill = () => child.kill();
    const timer = setTimeout(() => stop('time'), Math.min(step.wall_ms, limits.wallMs));
    signal.addEventListener('abort', kill, { once: true });
    if (signal.aborted)
        kill();
    const room = { left: limits.outputBytes, full: () => stop('output') };
    try {
        const [stdout, stderr, exit] = await Promise.all([
            collect(child.stdout, room),
            collect(child.stderr, room),
            child.exited
        ]);
        return { stdout, stderr, exit };
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', kill);
    }
}
async function collect(stream, room) {
    const chunks = [];
    for await (const chunk of stream) {
        const kept = chunk.subarray(0, room.left);
        room.left -= kept.length;
        chunks.push(kept);
        if (kept.length < chunk.length)
            room.full();
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./src/remote/receiver.ts
/**
 * The receiver: takes steps over HTTPS from those who have a key. A request is authentic before a byte of its body is
 * read, and is taken once; every answer to an authentic request is signed and bound to it.
 */






const BODY_MS = 120_000;
/** Throws ISO_REMOTE_FAILED where the address is taken, or the certificate and its key do not fit. */
async function startReceiver(options, host, port) {
    const site = { options, running: new Map(), closing: false };
    const server = serverOf(site);
    await new Promise((resolve, reject) => {
        const refuse = (cause) => reject(new RemoteError('ISO_REMOTE_FAILED', `cannot listen on ${host}:${port}`, {
            why: cause.message,
            fix: 'Name a free port of this machine with --listen.',
            cause
        }));
        server.once('error', refuse);
        server.listen(port, host, () => {
            server.off('error', refuse);
            resolve();
        });
    });
    return { port: server.address().port, close: () => receiver_close(server, site) };
}
function serverOf(site) {
    const { cert, certKey } = site.options;
    let server;
    try {
        server = (0,external_node_https_.createServer)({
            cert: Buffer.from(cert),
            key: Buffer.from(certKey),
            minVersion: 'TLSv1.2',
            maxHeaderSize: 16 * 1024,
            // One request a connection: nothing is left over for a next one to be mistaken for.
            keepAlive: false
        });
    }
    catch (cause) {
        throw new RemoteError('ISO_REMOTE_FAILED', `the certificate or its key cannot be used: ${String(cause)}`, { cause });
    }
    server.headersTimeout = 15_000;
    server.requestTimeout = BODY_MS;
    server.maxRequestsPerSocket = 1;
    server.maxConnections = 128;
    // A handshake that fails has no answer to be sent.
    server.on('tlsClientError', () => undefined);
    server.on('clientError', (_error, socket) => void socket.destroy());
    server.on('request', (request, response) => void serve(request, response, site));
    return server;
}
async function receiver_close(server, site) {
    site.closing = true;
    for (const controller of site.running.keys())
        controller.abort();
    await Promise.all(site.running.values());
    const closed = new Promise(resolve => server.close(() => resolve()));
    server.closeAllConnections();
    await closed;
}
async function serve(request, response, site) {
    const begun = performance.now();
    let authentic = null;
    let result;
    try {
        authentic = authenticate(request, site.options);
        result = { status: 200, body: await handle(request, response, authentic, site), code: null, why: null };
    }
    catch (error) {
        result = refusalOf(error);
    }
    const { options } = site;
    options.record({
        remote: request.socket.remoteAddress ?? '',
        path: (request.url ?? '').slice(0, 200),
        key_id: authentic?.key.id ?? null,
        status: result.status,
        code: result.code,
        why: result.why,
        milliseconds: Math.round(performance.now() - begun)
    });
    respond(request, response, result, authentic, options.now());
}
/** What is not about the request stays here: paths and reasons of this machine are not the sender's. */
function refusalOf(error) {
    if (!(error instanceof RemoteError)) {
        const body = writeRefusal('ISO_REMOTE_FAILED', 'the receiver has a trouble of its own; its log says which');
        return {
            status: 500,
            body,
            code: 'ISO_REMOTE_FAILED',
            why: error instanceof Error ? error.message : String(error)
        };
    }
    const { code, message } = error;
    return { status: STATUS[code] ?? 400, body: writeRefusal(code, message), code, why: message };
}
const STATUS = {
    ISO_REMOTE_BUSY: 503,
    ISO_REMOTE_CLOCK: 401,
    ISO_REMOTE_FAILED: 500,
    ISO_REMOTE_KEY_UNKNOWN: 401,
    ISO_REMOTE_REPLAY: 409,
    ISO_REMOTE_SIGNATURE: 401,
    ISO_REMOTE_TIMEOUT: 408,
    ISO_REMOTE_TOO_LARGE: 413,
    ISO_REMOTE_UNSIGNED: 401
};
/**
 * From the headers alone: the signature covers length and digest of the body. The nonce is taken last, so that only
 * requests that are right in everything else are remembered.
 */
function authenticate(request, { keys, nonces, limits, now }) {
    const signed = signedHeaders(request.headers);
    const key = keys.find(candidate => candidate.id === signed.keyId);
    if (key === undefined)
        throw new RemoteError('ISO_REMOTE_KEY_UNKNOWN', `there is no key ${signed.keyId} here`);
    const length = contentLength(request);
    const timestamp = Number(signed.timestamp);
    const base = requestBase({
        method: request.method ?? '',
        path: request.url ?? '',
        host: request.headers.host ?? '',
        key_id: signed.keyId,
        timestamp,
        nonce: signed.nonce,
        body_bytes: length,
        body_sha256: signed.bodySha256
    });
    if (!isSignature(signed.signature, base, key))
        throw new RemoteError('ISO_REMOTE_SIGNATURE', 'the signature does not fit');
    const at = now();
    if (Math.abs(at - timestamp) > limits.skewMs)
        throw new RemoteError('ISO_REMOTE_CLOCK', `signed at ${when(timestamp)}, and here it is ${when(at)}`);
    if (length > limits.maxBytes)
        throw new RemoteError('ISO_REMOTE_TOO_LARGE', `${length} bytes, at most ${limits.maxBytes}`);
    // Until the clock alone would refuse it.
    nonces.take(key.id, signed.nonce, timestamp + limits.skewMs + 1, at);
    return { key, signed };
}
function contentLength({ headers }) {
    const text = headers['content-length'];
    if (headers['transfer-encoding'] !== undefined || text === undefined || !/^\d{1,15}$/.test(text))
        throw new RemoteError('ISO_REMOTE_UNSIGNED', 'the request does not say how long its body is');
    return Number(text);
}
function when(milliseconds) {
    const date = new Date(milliseconds);
    return Number.isNaN(date.getTime()) ? 'no time' : date.toISOString();
}
async function handle(request, response, { signed }, site) {
    const { sandbox } = site.options;
    const path = (request.url ?? '').replace(/^.*(?=\/v1\/)/, '');
    if (request.method !== 'POST' || (path !== '/v1/facts' && path !== '/v1/step'))
        throw new RemoteError('ISO_REMOTE_MALFORMED', 'there is nothing at this address');
    if (path === '/v1/facts') {
        readQuestion(await bodyOf(request, signed));
        return writeFacts(sandbox.facts);
    }
    if (site.closing || site.running.size >= site.options.limits.jobs)
        throw new RemoteError('ISO_REMOTE_BUSY', 'all places are taken');
    return inPlace(site, async (signal) => {
        response.once('close', () => void (response.writableFinished || abortOf(site, signal)));
        const { step, trees } = readStep(await bodyOf(request, signed));
        return runStep(step, trees, sandbox, site.options.limits, signal);
    });
}
/** Holds one of the places for as long as the work takes. */
async function inPlace(site, work) {
    const controller = new AbortController();
    const done = work(controller.signal);
    site.running.set(controller, done.then(() => undefined, () => undefined));
    try {
        return await done;
    }
    finally {
        site.running.delete(controller);
    }
}
/** The sender is gone: nobody waits for the step. */
function abortOf(site, signal) {
    for (const controller of site.running.keys())
        if (controller.signal === signal)
            controller.abort();
}
/** Throws ISO_REMOTE_TAMPERED where it is not the body that was signed. */
async function bodyOf(request, { bodySha256 }) {
    const length = contentLength(request);
    const chunks = [];
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    try {
        for await (const chunk of request) {
            bytes += chunk.length;
            hash.update(chunk);
            chunks.push(chunk);
        }
    }
    catch (cause) {
        throw new RemoteError('ISO_REMOTE_UNREACHABLE', 'the body ended early', { cause });
    }
    if (bytes !== length || hash.digest('hex') !== bodySha256)
        throw new RemoteError('ISO_REMOTE_TAMPERED', 'the body is not the one that was signed');
    return Buffer.concat(chunks);
}
function respond(request, response, { status, body }, authentic, timestamp) {
    if (response.destroyed)
        return;
    response.writeHead(status, {
        'content-type': 'application/octet-stream',
        'content-length': body.length,
        connection: 'close',
        ...(authentic === null ? {} : answerHeaders(authentic, status, body, timestamp))
    });
    if (request.complete)
        return void response.end(body);
    // Closing over a body that was not read would take the answer back: it is read away for a moment.
    response.write(body);
    const late = setTimeout(() => response.end(), DRAIN_MS);
    request.once('close', () => clearTimeout(late));
    request.once('end', () => response.end());
    request.resume();
}
const DRAIN_MS = 3000;
function answerHeaders({ key, signed }, status, body, timestamp) {
    const { body_bytes, body_sha256 } = bodyFacts(body);
    const facts = {
        key_id: key.id,
        status,
        nonce: signed.nonce,
        request_signature: signed.signature,
        timestamp,
        body_bytes,
        body_sha256
    };
    return {
        [HEADERS.keyId]: key.id,
        [HEADERS.timestamp]: String(timestamp),
        [HEADERS.nonce]: signed.nonce,
        [HEADERS.bodySha256]: body_sha256,
        [HEADERS.signature]: sign(answerBase(facts), key)
    };
}

;// CONCATENATED MODULE: ./src/remote/index.ts
/** What the remote room offers: the sending side (`openRemote`) and the receiving one (`startReceiver`). */







/***/ }),

/***/ 782:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ endedByCpuLimit),
/* harmony export */   HA: () => (/* binding */ LAUNCHER_PROCESSES),
/* harmony export */   TN: () => (/* binding */ diskMeter),
/* harmony export */   U$: () => (/* binding */ watchLimits),
/* harmony export */   jh: () => (/* binding */ mebibytes),
/* harmony export */   pu: () => (/* binding */ heldLimit)
/* harmony export */ });
/* unused harmony export processTree */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/** Limits of a running command that are looked at from outside: memory, processes, CPU time and disk. */


/** About as many belong to the launcher, not to the command. */
const LAUNCHER_PROCESSES = 4;
const PAGE = 4096;
const MEBI = 1024 * 1024;
/** USER_HZ: the unit of times in proc_pid_stat(5), the same on every architecture that is supported. */
const TICKS_A_SECOND = 100;
/**
 * Polls until `stop()` is called; `trip` is called at most once, with the limit that was passed. Polling can miss a
 * peak shorter than its interval; the kernel-held bounds (RLIMIT_NPROC, RLIMIT_FSIZE) are set besides. What `held`
 * holds is not polled: the kernel says that it stepped in.
 */
function watchLimits(pid, disk, limits, trip, held = null) {
    let timer;
    const stop = () => clearTimeout(timer);
    const poll = () => {
        const begun = performance.now();
        const code = passed(pid, limits, disk, held);
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
function passed(pid, limits, disk, held) {
    // Whoever was started while the command was being moved, and lost its parent meanwhile, is found by a later look.
    const whole = held?.add?.(pid) === false ? null : held;
    return heldLimit(held, limits) ?? polledLimit(pid, limits, whole) ?? (disk() ? 'LIMIT_DISK' : null);
}
/** The limit at which the kernel stepped in. To be asked once more when a command has ended between two looks. */
function heldLimit(held, limits) {
    if (held === null)
        return null;
    const { oomKills, pidsMax } = held.events();
    if (oomKills > 0)
        return 'LIMIT_MEMORY';
    const { cpuSeconds, processes = null } = held.usage();
    // More than the kernel would let in: they were there before the group was, and RLIMIT_NPROC stops them without a word.
    const crowded = processes !== null && processes > limits.processes + LAUNCHER_PROCESSES;
    if (pidsMax > 0 || crowded)
        return 'LIMIT_PROCESSES';
    return cpuSeconds !== null && cpuSeconds > (limits.cpuSeconds ?? Infinity) ? 'LIMIT_CPU' : null;
}
/** 128 and SIGXCPU: a process was ended by its RLIMIT_CPU, and a shell says so. */
function endedByCpuLimit(exitCode) {
    return exitCode === 152;
}
/** Looks at the processes only for what the kernel neither holds nor counts. */
function polledLimit(pid, limits, held) {
    const counted = held !== null && held.usage().cpuSeconds !== null;
    const most = {
        processes: held?.limits.has('processes') === true ? Infinity : limits.processes,
        memoryBytes: held?.limits.has('memory') === true ? Infinity : limits.memoryBytes,
        cpuSeconds: counted ? Infinity : (limits.cpuSeconds ?? Infinity)
    };
    if (Object.values(most).every(limit => limit === Infinity))
        return null;
    const tree = processTree(pid);
    if (tree.length > most.processes)
        return 'LIMIT_PROCESSES';
    if (total(tree, residentBytes) > most.memoryBytes)
        return 'LIMIT_MEMORY';
    return total(tree, cpuSecondsOf) > most.cpuSeconds ? 'LIMIT_CPU' : null;
}
function total(tree, amount) {
    return tree.reduce((sum, member) => sum + amount(member), 0);
}
/** A process and all its descendants. Inside a pid namespace orphans fall to its init, so that none leaves the tree. */
function processTree(root) {
    const children = new Map();
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc')) {
        if (!/^\d+$/.test(name))
            continue;
        const parent = statFields(name)?.[1];
        if (parent === undefined)
            continue;
        const siblings = children.get(Number(parent));
        if (siblings)
            siblings.push(Number(name));
        else
            children.set(Number(parent), [Number(name)]);
    }
    const found = [];
    for (const queue = [root]; queue.length > 0;) {
        const pid = queue.pop();
        found.push(pid);
        queue.push(...(children.get(pid) ?? []));
    }
    return found;
}
/** Fields from the third on, state first: the command name before them may hold spaces and parentheses. */
function statFields(pid) {
    const stat = readOrNull(`/proc/${pid}/stat`);
    return stat === null ? null : stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}
/** Its own time and that of the children it waited for; those whose parent never waits are not in it (getrusage(2)). */
function cpuSecondsOf(pid) {
    const fields = statFields(pid)?.slice(11, 15) ?? [];
    return fields.reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS_A_SECOND;
}
function residentBytes(pid) {
    const statm = readOrNull(`/proc/${pid}/statm`);
    return statm === null ? 0 : Number(statm.split(' ')[1]) * PAGE;
}
function readOrNull(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
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
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statfsSync)(directory);
    return stat.bfree * stat.bsize;
}
/** Allocated bytes below a directory, links not followed. What cannot be read counts as empty. */
function diskUsage(directory) {
    let bytes = 0;
    for (const queue = [directory]; queue.length > 0;) {
        const current = queue.pop();
        for (const entry of entriesOf(current)) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(current, entry.name);
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
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
function blocksOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).blocks * 512;
    }
    catch {
        return 0;
    }
}
function mebibytes(count) {
    return count * MEBI;
}


/***/ })

};
