export const id = 622;
export const ids = [622];
export const modules = {

/***/ 73622:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finishRun: () => (/* binding */ finishRun)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
class files_FileRefused extends Error {
    reason;
    path;
    constructor(reason, path, options) {
        super(`${path} ${SENTENCES[reason]}`, options);
        this.reason = reason;
        this.path = path;
        this.name = 'FileRefused';
    }
}
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0, O_DIRECTORY = 0 } = external_node_fs_.constants;
const byDescriptor = process.platform === 'linux';
/** Linux's O_PATH, which Node does not name: a place to walk from, which need not be readable (a home of mode 0711). */
const O_PATH = 0o10000000;
const AS_DIRECTORY = O_DIRECTORY | (byDescriptor ? O_PATH : O_RDONLY);
/** An open directory and the way to its members. Close it. */
class files_SafeDirectory {
    fd;
    path;
    constructor(fd, path) {
        this.fd = fd;
        this.path = path;
    }
    /** Opens a directory whose last component is no link; those before it are the caller's to trust. */
    static open(path) {
        return new files_SafeDirectory(openChecked(path, path, AS_DIRECTORY, 'directory').fd, path);
    }
    /** Opens a directory of which no component is a link, from the root of the file system on. */
    static openStrict(path) {
        const root = files_SafeDirectory.open('/');
        return root.descend(path.split('/').filter(name => name !== ''), true);
    }
    /** Where a member is found by system calls. */
    at(name) {
        return byDescriptor ? `/proc/self/fd/${this.fd}/${name}` : (0,external_node_path_.join)(this.path, name);
    }
    directory(name) {
        const path = (0,external_node_path_.join)(this.path, checkedName(name));
        return new files_SafeDirectory(openChecked(this.at(name), path, AS_DIRECTORY, 'directory').fd, path);
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
        return new files_SafeDirectory((0,external_node_fs_.openSync)(byDescriptor ? `/proc/self/fd/${this.fd}` : this.path, AS_DIRECTORY), this.path);
    }
    /** Opens a regular file. Close its descriptor. */
    file(name, rules = {}) {
        const path = (0,external_node_path_.join)(this.path, checkedName(name));
        const { fd, stat } = openChecked(this.at(name), path, O_RDONLY, 'file');
        const refused = brokenRule(stat, rules);
        if (refused !== null) {
            (0,external_node_fs_.closeSync)(fd);
            throw new files_FileRefused(refused, path);
        }
        return { fd, bytes: stat.size, mode: stat.mode };
    }
    /** Members with their kinds, sorted by the bytes of their names. Names that are not UTF-8 come as `null`. */
    list() {
        const entries = (0,external_node_fs_.readdirSync)(byDescriptor ? `/proc/self/fd/${this.fd}` : this.path, {
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
        (0,external_node_fs_.closeSync)(this.fd);
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
        throw new files_FileRefused('bad-name', name);
    return name;
}
/** Components of a relative path; throws FileRefused on anything that is not plainly below its root. */
function files_componentsOf(path) {
    const names = path.split('/');
    for (const name of names)
        if (name === '' || name === '.' || name === '..' || name.includes('\0'))
            throw new files_FileRefused('bad-name', path);
    return names;
}
function openChecked(target, shown, flags, want) {
    const before = byDescriptor ? null : look(target, shown, want);
    let fd;
    try {
        fd = (0,external_node_fs_.openSync)(target, flags | O_NOFOLLOW | O_NONBLOCK);
    }
    catch (error) {
        throw new files_FileRefused(whyNot(target, want, error), shown, { cause: error });
    }
    const stat = (0,external_node_fs_.fstatSync)(fd);
    const kind = want === 'file' ? stat.isFile() : stat.isDirectory();
    const same = before === null || (before.dev === stat.dev && before.ino === stat.ino);
    if (kind && same)
        return { fd, stat };
    (0,external_node_fs_.closeSync)(fd);
    throw new files_FileRefused(!same ? 'changed' : want === 'file' ? 'not-regular' : 'not-directory', shown);
}
/** Where open cannot be relative to a directory, what is there is looked at first. */
function look(target, shown, want) {
    try {
        const stat = (0,external_node_fs_.lstatSync)(target);
        if (stat.isSymbolicLink())
            throw new files_FileRefused('symlink', shown);
        return stat;
    }
    catch (error) {
        if (error instanceof files_FileRefused)
            throw error;
        throw new files_FileRefused(whyNot(target, want, error), shown, { cause: error });
    }
}
/** Names the reason of a failed open; what is there is looked at only to word it. */
function whyNot(target, want, error) {
    if (error.code === 'ENOENT')
        return 'missing';
    try {
        const stat = (0,external_node_fs_.lstatSync)(target);
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
function files_openRegular(root, path, rules = {}) {
    const names = files_componentsOf(path);
    const last = names.pop();
    const directory = files_SafeDirectory.open(root).descend(names, true);
    try {
        return directory.file(last, rules);
    }
    finally {
        directory.close();
    }
}
/** Content of a regular file below a root, at most `maxBytes`, also where it grows meanwhile. */
function files_readRegular(root, path, rules) {
    const file = files_openRegular(root, path, rules);
    try {
        return readAll(file.fd, file.bytes, rules.maxBytes, path);
    }
    finally {
        (0,external_node_fs_.closeSync)(file.fd);
    }
}
function readAll(fd, expected, most, path) {
    const chunks = [];
    let total = 0;
    for (;;) {
        const chunk = Buffer.allocUnsafe(Math.min(1 << 20, Math.max(4096, expected - total + 1)));
        const count = (0,external_node_fs_.readSync)(fd, chunk, 0, chunk.length, null);
        if (count === 0)
            return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
        total += count;
        if (total > most)
            throw new files_FileRefused('too-large', path);
        chunks.push(chunk.subarray(0, count));
    }
}

// EXTERNAL MODULE: ./src/platform/errors.ts
var errors = __webpack_require__(46316);
;// CONCATENATED MODULE: ./src/evidence/errors.ts
/** What goes wrong in the evidence room, with the codes of src/reasons/evid.ts. */


class errors_EvidenceError extends errors/* OrchestratorError */.j {
}
/** Runs a write; what the file system refuses becomes EVID_WRITE, what a link would redirect EVID_DIR_UNSAFE. */
function errors_writing(path, work) {
    try {
        return work();
    }
    catch (error) {
        throw errors_asWriteError(path, error);
    }
}
function errors_asWriteError(path, error) {
    if (error instanceof files_FileRefused) {
        return new errors_EvidenceError('EVID_DIR_UNSAFE', error.message, { where: path, cause: error });
    }
    const { code, syscall } = error;
    if (error instanceof errors_EvidenceError || code === undefined || syscall === undefined)
        return error;
    return new errors_EvidenceError('EVID_WRITE', `cannot write ${path}: ${code}`, { where: path, cause: error });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./node_modules/canonicalize/lib/canonicalize.js
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

;// CONCATENATED MODULE: ./src/platform/canonical.ts
/** Ground: canonical JSON (RFC 8785) and its SHA-256, the one way in which records are hashed. */


/** RFC 8785 text of a JSON value. Throws TypeError on what JSON cannot say (NaN, lone surrogates, undefined). */
function canonical_canonical(value) {
    const text = canonicalize(value);
    if (text === undefined)
        throw new TypeError('value has no canonical JSON form');
    return text;
}
/** Lower-case hex SHA-256 of bytes or of UTF-8 text; 64 characters, no prefix. */
function canonical_sha256(data) {
    return (0,external_node_crypto_.createHash)('sha256').update(data).digest('hex');
}
/** `sha256:<hex>` over the canonical JSON of a value. */
function canonical_digestOf(value) {
    return `sha256:${canonical_sha256(canonical_canonical(value))}`;
}

;// CONCATENATED MODULE: ./src/platform/durable.ts
/** Ground: writing so that a crash leaves the old content or the new, and never a part. */



/** Replaces or makes a file: a new one beside it, flushed, renamed over it, the directory flushed. */
function durable_writeFileDurable(path, data, options = {}) {
    const temporary = `${path}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`;
    const fd = durable_openNew(temporary, options);
    try {
        durable_writeAll(fd, typeof data === 'string' ? Buffer.from(data, 'utf8') : data);
        (0,external_node_fs_.fsyncSync)(fd);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw error;
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
    (0,external_node_fs_.renameSync)(temporary, path);
    if (options.mode !== undefined)
        (0,external_node_fs_.chmodSync)(path, options.mode);
    durable_syncDirectory((0,external_node_path_.dirname)(path));
}
/** Opens a file that must not exist yet, for appending. Nothing is followed. */
function durable_openNew(path, options = {}) {
    const { O_WRONLY, O_CREAT, O_EXCL, O_APPEND, O_NOFOLLOW = 0 } = external_node_fs_.constants;
    const fd = (0,external_node_fs_.openSync)(path, O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_NOFOLLOW, options.mode ?? 0o600);
    if (options.owner !== undefined)
        (0,external_node_fs_.fchownSync)(fd, options.owner.uid, options.owner.gid);
    return fd;
}
/** Appends a record with one write; with `sync` it is on the disk when this returns. */
function durable_appendDurable(fd, data, sync) {
    const written = writeSync(fd, data);
    if (written !== data.length)
        durable_writeAll(fd, data.subarray(written));
    if (sync)
        fsyncSync(fd);
}
/** Writes all of it; the system may take it in parts. */
function durable_writeAll(fd, data) {
    for (let done = 0; done < data.length;)
        done += (0,external_node_fs_.writeSync)(fd, data, done);
}
/** Flushes a directory, so that a new name in it survives a crash. Not every file system can. */
function durable_syncDirectory(path) {
    const fd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY);
    try {
        (0,external_node_fs_.fsyncSync)(fd);
    }
    catch (error) {
        if (!['EINVAL', 'ENOTSUP', 'EISDIR', 'EPERM'].includes(error.code ?? ''))
            throw error;
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}

;// CONCATENATED MODULE: ./src/evidence/journal.ts
/**
 * The journal: events.jsonl, one canonical JSON line an event, each with the hash of the line before. Whoever knows
 * the last hash knows whether any earlier byte was changed.
 */




/** `prev` of the first line. */
const FIRST_PREV = '0'.repeat(64);
/** Events after which a crash must not be able to forget them. */
const IMPORTANT = /^(run|phase|branch|publish)\./;
class journal_FileJournal {
    fd;
    clock;
    redactor;
    open = true;
    /** Set where a half-written line could not be cut off: whatever followed would break the chain. */
    stuck = false;
    /** Bytes of whole lines. */
    offset = 0;
    lines = 0;
    head = FIRST_PREV;
    /** `fd` is that of a new, empty file, open for appending. */
    constructor(fd, clock, redactor) {
        this.fd = fd;
        this.clock = clock;
        this.redactor = redactor;
    }
    append(type, data = {}) {
        if (!this.open)
            throw new EvidenceError('EVID_SEALED', `the journal is sealed; ${type} came too late`);
        const line = eventLine(this.lines + 1, this.clock.now(), type, this.redactor.redactJson(data), this.head);
        const bytes = Buffer.from(`${line}\n`, 'utf8');
        this.put(bytes, IMPORTANT.test(type));
        this.offset += bytes.length;
        this.lines += 1;
        this.head = sha256(line);
    }
    /** All of the bytes or none: where the disk is full, what was written of them is cut off again. */
    put(bytes, sync) {
        if (this.stuck)
            throw new EvidenceError('EVID_WRITE', 'events.jsonl ends in a line that cannot be cut off');
        try {
            writing('events.jsonl', () => appendDurable(this.fd, bytes, sync));
        }
        catch (error) {
            this.cutBack();
            throw error;
        }
    }
    cutBack() {
        try {
            ftruncateSync(this.fd, this.offset);
        }
        catch {
            this.stuck = true; // the error of the write is the one to report
        }
    }
    /** Writes the last line and closes the file. */
    seal(type, data) {
        this.append(type, data);
        this.close();
        return { lines: this.lines, head: this.head };
    }
    close() {
        if (this.open)
            closeSync(this.fd);
        this.open = false;
    }
}
/** The one written form of an event, without its line break. Absent members of `data` are left out. */
function eventLine(seq, time, type, data, prev) {
    const plain = JSON.parse(JSON.stringify(data));
    return canonical_canonical({ data: plain, prev, seq, time, type });
}

// EXTERNAL MODULE: ./src/evidence/schemas/event.generated.cjs
var event_generated = __webpack_require__(16502);
var event_generated_default = /*#__PURE__*/__webpack_require__.n(event_generated);
;// CONCATENATED MODULE: ./src/evidence/chain.ts
/** Reading a journal that anyone may have written: what holds of its chain, and the line at which it breaks. */





/** A line longer than this is not ours: commands are bounded by the size of packs. */
const LONGEST_LINE = 4 * 1024 * 1024;
/**
 * Follows the chain of a journal, line by line, in bounded memory. `seen` gets every event that holds.
 * Throws FileRefused where the file cannot be opened safely.
 */
function chain_readChain(directory, name, seen) {
    const parent = files_SafeDirectory.open(directory);
    try {
        const file = parent.file(name, { allowHardLinks: true });
        try {
            return follow(file.fd, seen);
        }
        finally {
            (0,external_node_fs_.closeSync)(file.fd);
        }
    }
    finally {
        parent.close();
    }
}
function follow(fd, seen) {
    const reading = {
        lines: 0,
        head: FIRST_PREV,
        lastType: null,
        broken: null,
        torn: 0,
        offset: 0
    };
    const chunk = Buffer.allocUnsafe(1 << 20);
    let rest = Buffer.alloc(0);
    for (let count = (0,external_node_fs_.readSync)(fd, chunk, 0, chunk.length, null); count > 0; count = (0,external_node_fs_.readSync)(fd, chunk, 0, chunk.length, null)) {
        rest = takeLines(Buffer.concat([rest, chunk.subarray(0, count)]), reading, seen);
        if (rest.length > LONGEST_LINE)
            reading.broken ??= { line: reading.lines + 1, why: 'the line is too long' };
        if (reading.broken !== null)
            return reading;
    }
    reading.torn = rest.length;
    return reading;
}
/** Takes the whole lines of a piece; gives what follows the last line break. */
function takeLines(piece, reading, seen) {
    let from = 0;
    for (let end = piece.indexOf(10, from); end >= 0; end = piece.indexOf(10, from)) {
        const line = piece.subarray(from, end);
        const event = checkLine(line, reading);
        if (typeof event === 'string') {
            reading.broken = { line: reading.lines + 1, why: event };
            return piece.subarray(from);
        }
        Object.assign(reading, {
            lines: event.seq,
            head: canonical_sha256(line),
            lastType: event.type,
            offset: reading.offset + line.length + 1
        });
        seen(event);
        from = end + 1;
    }
    return Buffer.from(piece.subarray(from));
}
/** The event of a line, or why it is not the next one. */
function checkLine(line, before) {
    if (before.lastType !== null && before.lastType.endsWith('.sealed'))
        return 'the line follows the seal';
    const event = parseEvent(line);
    if (event === null)
        return 'the line is no event in canonical JSON';
    if (event.seq !== before.lines + 1)
        return `the line is numbered ${event.seq}`;
    if (event.prev !== before.head)
        return 'the line does not carry the hash of the line before';
    return event;
}
function parseEvent(line) {
    try {
        const text = line.toString('utf8');
        const value = JSON.parse(text);
        if (!event_generated_default()(value) || canonical_canonical(value) !== text)
            return null;
        return Buffer.compare(Buffer.from(text, 'utf8'), line) === 0 ? value : null;
    }
    catch {
        return null; // no JSON, or nested beyond what canonical JSON can be made of
    }
}

;// CONCATENATED MODULE: ./src/evidence/copy.ts
/** Copying a file into a record: what is text goes through the redactor before it is hashed. */




/** Copies from a safe open to a descriptor, in bounded memory. The descriptor stays open. */
function copy_copyInto(fd, source, rules, redactor, mode) {
    let file;
    try {
        file = openRegular(source.root, source.path, rules);
    }
    catch (error) {
        if (error instanceof FileRefused)
            return { ok: false, reason: error.reason };
        throw error;
    }
    try {
        return pour(file.fd, fd, rules.maxBytes ?? Number.MAX_SAFE_INTEGER, redactor, mode);
    }
    finally {
        closeSync(file.fd);
    }
}
function pour(from, to, most, redactor, mode) {
    const buffer = Buffer.allocUnsafe(1 << 20);
    const stream = redactor.stream();
    const hash = createHash('sha256');
    const copied = { bytes: 0, seen: 0 };
    let binary = false;
    function put(bytes) {
        writeAll(to, bytes);
        hash.update(bytes);
        copied.bytes += bytes.length;
    }
    for (let count = readSync(from, buffer); count > 0; count = readSync(from, buffer)) {
        const chunk = buffer.subarray(0, count);
        if (copied.seen === 0)
            binary = chunk.subarray(0, 8192).includes(0);
        copied.seen += count;
        if (copied.seen > most)
            return { ok: false, reason: 'too-large' };
        const redacted = mode === 'never' ? chunk : stream.push(chunk);
        put(binary ? chunk : redacted);
    }
    const rest = stream.end();
    if (!binary)
        put(rest);
    const redactions = stream.counts();
    if (binary && Object.keys(redactions).length > 0)
        return { ok: false, reason: 'secret-in-binary' };
    return { ok: true, bytes: copied.bytes, sha256: hash.digest('hex'), redactions };
}

;// CONCATENATED MODULE: ./src/evidence/leftovers.ts
/** What a killed program leaves beside its records: scratch directories and files that were not yet renamed. */



/** `<name>.<12 hex>.tmp`, as `writeFileDurable` names a file until it is whole. */
const UNRENAMED = /^[A-Za-z0-9._-]+\.[0-9a-f]{12}\.tmp$/;
/** Scratch directories of one run in the evidence directory, as `mkdtemp` completes it with six characters. */
function leftovers_scratchPrefix(runId) {
    return `.writing-${runId}-`;
}
/** True for a path in a run directory at which only an unfinished write of ours can lie. */
function isUnrenamed(path) {
    const name = path.startsWith('publish/') ? path.slice('publish/'.length) : path;
    return UNRENAMED.test(name);
}
/** Removes the scratch directories of this run; those of others, which may be running, are left alone. */
function removeScratch(evidenceDir, runId) {
    const prefix = leftovers_scratchPrefix(runId);
    removeWhere(evidenceDir, (name, kind) => {
        return (kind === 'directory' && name.startsWith(prefix) && /^[A-Za-z0-9]{6}$/.test(name.slice(prefix.length)));
    });
}
/** Removes files that `writeFileDurable` had not yet renamed, in the directory itself only. */
function removeUnrenamed(directory) {
    removeWhere(directory, (name, kind) => kind === 'file' && UNRENAMED.test(name));
}
function removeWhere(path, which) {
    errors_writing(path, () => {
        const directory = files_SafeDirectory.open(path);
        try {
            for (const { name, kind } of directory.list())
                if (name !== null && which(name, kind))
                    (0,external_node_fs_.rmSync)(directory.at(name), { recursive: true, force: true });
        }
        finally {
            directory.close();
        }
    });
}

;// CONCATENATED MODULE: ./src/evidence/log.ts
/** Logs of commands: bytes as they come, redacted as they pass, cut at a limit with a line that says so. */



const TAIL = 8192;
class log_FileLog {
    fd;
    path;
    redaction;
    onEnd;
    seen = 0;
    kept = 0;
    cut = false;
    ended = false;
    failure = null;
    last = Buffer.alloc(0);
    maxBytes;
    echo;
    constructor(fd, path, options, redaction, onEnd) {
        this.fd = fd;
        this.path = path;
        this.redaction = redaction;
        this.onEnd = onEnd;
        this.maxBytes = options.maxBytes;
        this.echo = options.echo;
    }
    write(chunk) {
        this.seen += chunk.length;
        // What comes after the cut is not looked at: a command that prints without end costs nothing but counting.
        if (!this.cut && !this.ended && this.failure === null)
            this.keep(this.redaction.push(chunk));
    }
    check() {
        if (this.failure !== null)
            throw this.failure;
    }
    end() {
        if (!this.ended)
            this.finish();
        return { bytes_seen: this.seen, bytes_kept: this.kept, cut: this.cut };
    }
    counts() {
        return this.redaction.counts();
    }
    /** The end of what was kept, at most 8 KiB, as text. */
    tail() {
        return this.last.toString('utf8');
    }
    finish() {
        // Bytes held back when the log was cut may be part of a secret: they are dropped with the rest.
        if (!this.cut && this.failure === null)
            this.keep(this.redaction.end());
        this.ended = true;
        if (this.cut)
            this.put(Buffer.from(`\n[log cut: ${this.seen} bytes seen, ${this.kept} kept]\n`));
        closeSync(this.fd);
        this.onEnd(this);
        if (this.failure !== null)
            throw this.failure;
    }
    /** Output arrives in stream events, where a thrown error would end the program: it waits for `end`. */
    put(bytes) {
        try {
            writing(this.path, () => writeAll(this.fd, bytes));
        }
        catch (error) {
            this.failure ??= error;
            this.cutBack();
        }
    }
    /** What is counted as kept is what the file holds, also where a write was taken in part. */
    cutBack() {
        try {
            ftruncateSync(this.fd, this.kept);
        }
        catch {
            // the error of the write is the one to report
        }
    }
    show(part) {
        try {
            this.echo?.(Buffer.from(part));
        }
        catch {
            this.echo = undefined;
        }
    }
    keep(bytes) {
        const room = this.maxBytes - this.kept;
        const part = bytes.length > room ? bytes.subarray(0, room) : bytes;
        if (bytes.length > room)
            this.cut = true;
        if (part.length === 0)
            return;
        this.put(part);
        if (this.failure !== null)
            return;
        this.kept += part.length;
        this.show(part);
        const recent = part.length >= TAIL ? part.subarray(-TAIL) : Buffer.concat([this.last, part]).subarray(-TAIL);
        this.last = Buffer.from(recent);
    }
}

;// CONCATENATED MODULE: ./src/merkle/tree.ts
/**
 * The merkle room: RFC 6962 tree hashes and inclusion proofs over the files of a record. Pure.
 * Leaves are canonical JSON of {bytes, path, sha256}, sorted by the bytes of their paths (DESIGN "Evidence").
 */

/** RFC 6962 section 2.1: SHA-256(0x00 || data). */
function leafHash(data) {
    return (0,external_node_crypto_.createHash)('sha256').update(Uint8Array.of(0)).update(data).digest();
}
function nodeHash(left, right) {
    return (0,external_node_crypto_.createHash)('sha256').update(Uint8Array.of(1)).update(left).update(right).digest();
}
/** Root of a list of leaf hashes; the empty tree has the hash of the empty string. */
function rootOf(leaves) {
    if (leaves.length === 0)
        return (0,external_node_crypto_.createHash)('sha256').digest();
    return subtree(leaves, 0, leaves.length);
}
function subtree(leaves, from, to) {
    if (to - from === 1)
        return leaves[from];
    const middle = from + split(to - from);
    return nodeHash(subtree(leaves, from, middle), subtree(leaves, middle, to));
}
/** The largest power of two smaller than `size` (size > 1). */
function split(size) {
    return 2 ** Math.floor(Math.log2(size - 1));
}
/** RFC 6962 section 2.1.1: the audit path of a leaf. Throws RangeError where the index is outside the tree. */
function tree_provePath(leaves, index) {
    if (!Number.isSafeInteger(index) || index < 0 || index >= leaves.length)
        throw new RangeError(`no leaf ${index}`);
    const path = [];
    for (let from = 0, to = leaves.length; to - from > 1;) {
        const middle = from + split(to - from);
        if (index < middle) {
            path.push(subtree(leaves, middle, to));
            to = middle;
        }
        else {
            path.push(subtree(leaves, from, middle));
            from = middle;
        }
    }
    return path.reverse();
}
/** RFC 9162 section 2.1.3.2: true where the path leads from the leaf to the root. Every argument may be hostile. */
function tree_checkPath(leaf, index, size, path, root) {
    if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size)
        return false;
    if (leaf.length !== 32 || root.length !== 32)
        return false;
    let [at, last, hash] = [index, size - 1, leaf];
    for (const other of path) {
        if (last === 0 || other.length !== 32)
            return false;
        if (at % 2 === 1 || at === last) {
            hash = nodeHash(other, hash);
            while (at % 2 === 0 && at !== 0)
                [at, last] = [at / 2, Math.floor(last / 2)];
        }
        else {
            hash = nodeHash(hash, other);
        }
        [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
    }
    return last === 0 && Buffer.compare(hash, root) === 0;
}

;// CONCATENATED MODULE: ./src/merkle/files.ts
/** The tree of a record's files: its root, and the proof that one file is in it. */


const encoder = new TextEncoder();
/** Order of leaves and of manifests: by the UTF-8 bytes of the path. */
function byPathBytes(a, b) {
    return Buffer.compare(encoder.encode(a.path), encoder.encode(b.path));
}
/** Sorted copy; one encoding for each path. */
function sortByPath(files) {
    const keyed = files.map(file => ({ file, key: encoder.encode(file.path) }));
    return keyed.sort((a, b) => Buffer.compare(a.key, b.key)).map(({ file }) => file);
}
function leavesOf(files) {
    return files.map(({ bytes, path, sha256 }) => leafHash(encoder.encode(canonical_canonical({ bytes, path, sha256 }))));
}
/** Merkle root of the files, in any order: 64 lower-case hex digits. */
function files_merkleRoot(files) {
    return hex(rootOf(leavesOf(sortByPath(files))));
}
/** Proof for the file at `path`, or null where the list has none. */
function proveFile(files, path) {
    const sorted = sortByPath(files);
    const index = sorted.findIndex(file => file.path === path);
    if (index < 0)
        return null;
    const hashes = provePath(leavesOf(sorted), index).map(hex);
    return { leaf_index: index, tree_size: sorted.length, hashes };
}
/** True where the proof shows that exactly this file (path, size, digest) is under the root. Never throws. */
function checkFile(file, proof, root) {
    if (![root, ...proof.hashes].every(text => typeof text === 'string' && /^[0-9a-f]{64}$/.test(text)))
        return false;
    const [leaf] = leavesOf([file]);
    return checkPath(leaf, proof.leaf_index, proof.tree_size, proof.hashes.map(bytes), bytes(root));
}
function hex(hash) {
    return Buffer.from(hash).toString('hex');
}
function bytes(text) {
    return Buffer.from(text, 'hex');
}

;// CONCATENATED MODULE: ./src/merkle/index.ts



// EXTERNAL MODULE: ./src/evidence/schemas/manifest.generated.cjs
var manifest_generated = __webpack_require__(26915);
var manifest_generated_default = /*#__PURE__*/__webpack_require__.n(manifest_generated);
;// CONCATENATED MODULE: ./src/evidence/manifest.ts
/** The manifest: what it is made of, its one written form, and reading one that anyone may have written. */




const manifest_MANIFEST = 'manifest.json';
const manifest_JOURNAL = 'events.jsonl';
const manifest_SEALED = 'run.sealed';
/** Larger manifests are not ours: this is room for over 100,000 files. */
const manifest_LARGEST_MANIFEST = 32 * 1024 * 1024;
/** Files beside the manifest that it does not list: itself, and what is made after it. */
function manifest_isSibling(path) {
    return (path === manifest_MANIFEST ||
        path === 'attestation.dsse.json' ||
        path === 'report.html' ||
        path.startsWith('publish/'));
}
/** Joins facts, files and journal, and digests them. */
function manifest_makeManifest(facts, files, journal) {
    const sorted = sortByPath(files);
    const body = {
        ...facts,
        schema_version: 1,
        files: sorted,
        merkle_root: files_merkleRoot(sorted),
        journal
    };
    return { ...body, digest: canonical_digestOf(body) };
}
/** The one written form of a JSON record: members sorted, two spaces, a line break at the end. */
function manifest_recordText(value) {
    return `${JSON.stringify(JSON.parse(canonical_canonical(value)), null, 2)}\n`;
}
/** True where a value has the form that the schema of manifests states; says nothing of its digests. */
function hasManifestForm(value) {
    return manifest_generated_default()(value);
}
/** Reads a manifest. With no problem its digest covers every byte of it. */
function manifest_readManifest(bytes) {
    const value = parse(bytes);
    if (value === undefined)
        return { manifest: null, problems: ['it is not JSON in UTF-8'] };
    if (!manifest_generated_default()(value))
        return { manifest: null, problems: formProblems() };
    const manifest = value;
    try {
        return { manifest, problems: [...selfProblems(manifest, bytes)] };
    }
    catch {
        return { manifest: null, problems: ['it has no canonical form'] }; // lone surrogates
    }
}
function parse(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    }
    catch {
        return undefined;
    }
}
function formProblems() {
    const errors = (manifest_generated_default()).errors ?? [];
    const texts = errors
        .slice(0, 20)
        .map(error => `${error.instancePath || 'the whole'} ${error.message ?? 'is wrong'}`);
    return errors.length > 20 ? [...texts, `and ${errors.length - 20} more`] : texts;
}
function* selfProblems(manifest, bytes) {
    const { digest, ...body } = manifest;
    if (canonical_digestOf(body) !== digest)
        yield 'its digest does not follow from its members';
    // One written form: no doubled keys that another reader would take differently, nothing hidden in blanks.
    if (Buffer.compare(Buffer.from(manifest_recordText(manifest)), bytes) !== 0)
        yield 'it is not in its one written form';
    yield* pathProblems(manifest.files);
    if (files_merkleRoot(manifest.files) !== manifest.merkle_root)
        yield 'its Merkle root does not follow from its files';
}
function* pathProblems(files) {
    for (const { path } of files) {
        if (!isPlain(path))
            yield `it lists an unsafe path: ${JSON.stringify(path)}`;
        else if (manifest_isSibling(path))
            yield `it lists ${path}, which is made after it`;
    }
    for (let index = 1; index < files.length; index++) {
        if (byPathBytes(files[index - 1], files[index]) >= 0) {
            yield `its files are not sorted, or doubled, at ${JSON.stringify(files[index].path)}`;
            return;
        }
    }
}
function isPlain(path) {
    try {
        return files_componentsOf(path).length > 0 && !/[\\\p{Cc}\p{Cs}]/u.test(path);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/evidence/place.ts
/** Places in a record: making directories and new files below one that is known to be ours, following nothing. */



/** Started as root (sudo): whoever owns a directory is to own what is added to it. Otherwise nothing is to be done. */
function place_ownerLike(path) {
    if (process.getuid?.() !== 0)
        return undefined;
    const { uid, gid } = (0,external_node_fs_.lstatSync)(path);
    return { uid, gid };
}
/** Opens a directory below `parent`, making it (0700) where it is missing. */
function ensureDirectory(parent, name, owner) {
    try {
        return parent.directory(name);
    }
    catch (error) {
        if (!(error instanceof FileRefused) || error.reason !== 'missing')
            throw error;
    }
    place_makeDirectory(parent, name, owner);
    return parent.directory(name);
}
/** Makes a directory that must not exist yet. */
function place_makeDirectory(parent, name, owner) {
    mkdirSync(parent.at(name), 0o700);
    if (owner !== undefined)
        chownSync(parent.at(name), owner.uid, owner.gid);
}
/** Opens an absolute path from the root of the file system on, no component a link, making what is missing. */
function place_ensurePath(path, owner) {
    return descend(SafeDirectory.open('/'), path.split('/').filter(name => name !== ''), owner);
}
function descend(start, names, owner) {
    let current = start;
    for (const name of names) {
        const parent = current;
        try {
            current = ensureDirectory(parent, name, owner);
        }
        finally {
            parent.close();
        }
    }
    return current;
}
/** Opens a new file at a relative path below a record's directory. Throws EEXIST where there is one. */
function place_openPlace(root, path, owner) {
    const names = componentsOf(path);
    const last = names.pop();
    const directory = descend(SafeDirectory.open(root), names, owner);
    try {
        return openNew(directory.at(last), owner === undefined ? {} : { owner });
    }
    finally {
        directory.close();
    }
}
/** True where something of that name exists, be it a broken link. */
function place_exists(directory, name) {
    return lstatSync(directory.at(name), { throwIfNoEntry: false }) !== undefined;
}

;// CONCATENATED MODULE: ./src/evidence/reserve.ts
/**
 * The reserve: room on the disk that is taken while there is some, so that a run whose disk fills up can still be
 * sealed. It lies beside the run directory, hidden, so that no record and no index ever holds it.
 */





/** Room for acceptance, summary, the end of the journal and a manifest of some 3,000 files. */
const RESERVE_BYTES = (/* unused pure expression or super */ null && (512 * 1024));
function reserveName(runId) {
    return `.reserve-${runId}`;
}
/** Allocates the reserve of a run. Throws EVID_WRITE where there is no room for it. */
function reserve_makeReserve(evidence, runId, owner) {
    const path = evidence.at(reserveName(runId));
    try {
        rmSync(path, { force: true }); // of an earlier run of that id which was moved away
        allocate(path, owner);
    }
    catch (error) {
        const code = error.code ?? 'unknown';
        throw new EvidenceError('EVID_WRITE', `cannot reserve ${RESERVE_BYTES / 1024} KiB for sealing the run: ${code}`, { where: evidence.path, cause: error });
    }
}
/** Random bytes: a file system that compresses or leaves out zeros would reserve nothing. */
function allocate(path, owner) {
    const fd = openNew(path, owner === undefined ? {} : { owner });
    try {
        writeAll(fd, randomBytes(RESERVE_BYTES));
        fsyncSync(fd); // where blocks are allocated late, this is when
    }
    finally {
        closeSync(fd);
    }
}
/** Removes what there is of a reserve after a start that failed; the error to report is that of the start. */
function reserve_dropReserve(evidence, runId) {
    try {
        rmSync(evidence.at(reserveName(runId)), { force: true });
    }
    catch {
        // not ours: something else stood at its place
    }
}
/** Gives the room back; nothing where it was given back before. */
function reserve_releaseReserve(evidenceDir, runId) {
    errors_writing(evidenceDir, () => {
        const evidence = openOrNone(evidenceDir);
        if (evidence === null)
            return;
        try {
            (0,external_node_fs_.rmSync)(evidence.at(reserveName(runId)), { force: true });
        }
        finally {
            evidence.close();
        }
    });
}
function openOrNone(path) {
    try {
        return files_SafeDirectory.open(path);
    }
    catch (error) {
        if (error instanceof files_FileRefused && error.reason === 'missing')
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/platform/walk.ts
/** Ground: what lies below a directory, links named and never followed. */


/** Lists everything below `start` but directories, in the order of path bytes within each directory. */
function walk_walkTree(start, rules) {
    const root = files_SafeDirectory.open(start).descend(rules.below ?? [], true);
    const walk = { entries: [], truncated: false };
    try {
        visit(root, '', 0, rules, walk, { left: rules.maxEntries });
    }
    finally {
        root.close();
    }
    return walk;
}
function visit(directory, prefix, depth, rules, walk, budget) {
    for (const { name, kind } of directory.list()) {
        if (budget.left-- <= 0) {
            walk.truncated = true;
            return;
        }
        if (name === null) {
            walk.entries.push({ path: `${prefix}\uFFFD`, kind: 'bad-name', bytes: 0 });
        }
        else if (kind !== 'directory') {
            const bytes = kind === 'file' && rules.sizes ? (0,external_node_fs_.lstatSync)(directory.at(name)).size : 0;
            walk.entries.push({ path: prefix + name, kind, bytes });
        }
        else if (depth >= rules.maxDepth) {
            walk.truncated = true;
        }
        else if (rules.skip?.(prefix + name) !== true) {
            enter(directory, name, prefix, depth, rules, walk, budget);
        }
    }
}
function enter(parent, name, prefix, depth, rules, walk, budget) {
    const child = parent.directory(name);
    try {
        visit(child, `${prefix}${name}/`, depth + 1, rules, walk, budget);
    }
    finally {
        child.close();
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
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
        return new HashLane(files_SafeDirectory.open(root));
    }
    /** Never throws for anything a file is. */
    hash(request) {
        const { path } = request;
        try {
            const names = files_componentsOf(path);
            const last = names.pop();
            const file = this.directoryOf(names).file(last, { allowHardLinks: true });
            try {
                if (request.bytes !== null && request.bytes !== file.bytes)
                    return { path, bytes: file.bytes, sha256: null, refused: 'size' };
                return { path, bytes: file.bytes, ...this.digest(file) };
            }
            finally {
                (0,external_node_fs_.closeSync)(file.fd);
            }
        }
        catch (error) {
            return {
                path,
                bytes: 0,
                sha256: null,
                refused: error instanceof files_FileRefused ? error.reason : 'unreadable'
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
        const hash = (0,external_node_crypto_.createHash)('sha256');
        for (let left = file.bytes; left > 0;) {
            const count = (0,external_node_fs_.readSync)(file.fd, this.buffer, 0, Math.min(left, this.buffer.length), null);
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

;// CONCATENATED MODULE: ./src/evidence/hash-tree.ts
/** Hashing the files of a tree: on this thread where they are few, in worker threads where they are many. */



/** A worker takes about 43 ms to start: below this much work it would only delay. */
const WORTH_BYTES = (/* unused pure expression or super */ null && (128 * 1024 * 1024));
const WORTH_FILES = 4096;
/** Hashes on this thread; results in the order of the requests. Files are refused, never thrown over. */
function hash_tree_hashTreeSync(root, requests) {
    const lane = HashLane.at(root);
    try {
        return requests.map(request => lane.hash(request));
    }
    finally {
        lane.close();
    }
}
/** Hashes files below `root`; results in the order of the requests. Rejects where a worker cannot run. */
async function hash_tree_hashTree(root, requests, options = {}) {
    const { workerPath } = options;
    if (workerPath === undefined || workerPath === null || !worthWorkers(requests))
        return hash_tree_hashTreeSync(root, requests);
    const count = options.workers ?? Math.min(8, Math.max(2, availableParallelism()));
    const order = { root, requests, next: new SharedArrayBuffer(4) };
    const reports = await Promise.all(Array.from({ length: count }, () => oneWorker(workerPath, order)));
    const results = new Array(requests.length);
    for (const [index, result] of reports.flat())
        results[index] = result;
    return results;
}
function worthWorkers(requests) {
    if (requests.length >= WORTH_FILES)
        return true;
    return (requests.length > 1 && requests.reduce((sum, request) => sum + (request.bytes ?? 0), 0) >= WORTH_BYTES);
}
function oneWorker(workerPath, order) {
    return new Promise((resolve, reject) => {
        const worker = new Worker(workerPath, { workerData: order });
        worker.once('message', (report) => resolve(report));
        worker.once('error', reject);
        worker.once('exit', code => reject(new Error(`the hashing worker ended early (exit ${code})`)));
    });
}

;// CONCATENATED MODULE: ./src/evidence/seal.ts
/** Sealing: every file below a directory, hashed, as a manifest lists it. */



const LIMITS = { maxEntries: 1_000_000, maxDepth: 64, sizes: false };
/** Files below `root` for which `take` gives true. Throws where something is no regular file or changes meanwhile. */
function seal_filesToSeal(root, take) {
    const { entries, truncated } = walk_walkTree(root, LIMITS);
    if (truncated)
        throw new errors_EvidenceError('EVID_WRITE', 'the run directory holds more than can be sealed', { where: root });
    const wanted = entries.filter(entry => take(entry.path));
    const odd = wanted.find(entry => entry.kind !== 'file');
    if (odd)
        throw new errors_EvidenceError('EVID_UNSAFE', `${odd.path} is no regular file`, { where: root });
    const results = hash_tree_hashTreeSync(root, wanted.map(({ path }) => ({ path, bytes: null })));
    return results.map(({ path, bytes, sha256, refused }) => {
        if (sha256 === null)
            throw new errors_EvidenceError('EVID_WRITE', `cannot seal ${path}: ${refused ?? 'unknown'}`, { where: root });
        return { path, bytes, sha256 };
    });
}

;// CONCATENATED MODULE: ./src/evidence/run-directory.ts
/** The run directory: made exclusively, written by the host alone, sealed once. Source: DESIGN "Evidence". */













/**
 * Makes `<evidenceDir>/<runId>/` (0700), exclusively, with 512 KiB in reserve beside it, and begins its journal.
 * Throws EVID_RUN_EXISTS, EVID_DIR_UNSAFE, or EVID_WRITE where there is no room: then nothing is left behind.
 */
function createRunDirectory(options) {
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/.test(options.runId))
        throw new RangeError(`not a run id: ${options.runId}`);
    const evidenceDir = resolve(options.evidenceDir);
    const parent = writing(evidenceDir, () => ensurePath(evidenceDir, options.owner));
    try {
        if (exists(parent, options.runId)) {
            throw new EvidenceError('EVID_RUN_EXISTS', `run ${options.runId} is already recorded`, {
                where: evidenceDir
            });
        }
        writing(evidenceDir, () => makeDirectory(parent, options.runId, options.owner));
        return begin(parent, { ...options, evidenceDir });
    }
    finally {
        parent.close();
    }
}
function begin(parent, options) {
    try {
        makeReserve(parent, options.runId, options.owner);
        return new HostRunDirectory(options);
    }
    catch (error) {
        rmSync(parent.at(options.runId), { recursive: true, force: true });
        dropReserve(parent, options.runId);
        throw error;
    }
}
class HostRunDirectory {
    options;
    path;
    evidenceDir;
    runId;
    startedAt;
    journal;
    logs = new Map();
    redactions = new Map();
    sealed = false;
    constructor(options) {
        this.options = options;
        this.evidenceDir = options.evidenceDir;
        this.runId = options.runId;
        this.path = join(options.evidenceDir, options.runId);
        this.startedAt = options.clock.now();
        this.journal = new FileJournal(this.create(JOURNAL), options.clock, options.redactor);
    }
    writeText(path, text) {
        this.put(path, this.options.redactor.redactText(text));
    }
    writeJson(path, value) {
        const plain = JSON.parse(JSON.stringify(value));
        this.put(path, recordText(this.options.redactor.redactJson(plain)));
    }
    async writeWith(path, produce, mode = 'auto') {
        const scratch = writing(this.evidenceDir, () => mkdtempSync(join(this.evidenceDir, scratchPrefix(this.runId))));
        try {
            await produce(join(scratch, 'file'));
            const done = this.copyIn(path, { root: scratch, path: 'file' }, Number.MAX_SAFE_INTEGER, mode);
            if (!done.ok)
                throw new EvidenceError('EVID_WRITE', `cannot record ${path}: ${done.reason}`, { where: this.path });
            return done;
        }
        finally {
            rmSync(scratch, { recursive: true, force: true });
        }
    }
    openLog(path, options) {
        const { redactor } = this.options;
        const own = options.secrets === undefined ? redactor : redactor.with(options.secrets);
        const log = new FileLog(this.create(path), path, options, options.stream ?? own.stream(), ended => this.count(ended.counts()));
        this.logs.set(path, log);
        return log;
    }
    tail(path) {
        return this.logs.get(path)?.tail() ?? '';
    }
    copyArtifact(path, source, options) {
        return this.copyIn(path, source, options.maxBytes, options.redact ?? 'auto');
    }
    seal(facts) {
        if (this.sealed)
            throw new EvidenceError('EVID_SEALED', `run ${this.runId} is already sealed`);
        this.releaseReserve();
        this.endLogs();
        const known = this.redactedFacts(facts);
        this.writeJson('redactions.json', this.redactionReport());
        const journal = this.journal.seal(SEALED, { facts: known });
        this.sealed = true;
        const manifest = makeManifest(known, filesToSeal(this.path, path => !isSibling(path)), journal);
        writing(this.path, () => {
            writeFileDurable(join(this.path, MANIFEST), recordText(manifest), this.owner());
            syncDirectory(this.evidenceDir);
        });
        return manifest;
    }
    releaseReserve() {
        releaseReserve(this.evidenceDir, this.runId);
    }
    endLogs() {
        for (const [path, log] of this.logs) {
            try {
                log.end();
            }
            catch (error) {
                if (!(error instanceof EvidenceError))
                    throw error;
                this.journal.append('log.incomplete', { path, ...log.end() });
            }
        }
    }
    /** Names and texts of packs go through the redactor; ids, digests and times are ours. */
    redactedFacts(facts) {
        const { redactor } = this.options;
        const isolation = facts.isolation && {
            ...facts.isolation,
            version: redactor.redactText(facts.isolation.version)
        };
        return { ...facts, pack: redactor.redactJson(facts.pack), isolation };
    }
    redactionReport() {
        this.count(this.options.redactor.counts());
        const replaced = Object.fromEntries([...this.redactions].sort(([a], [b]) => (a < b ? -1 : 1)));
        // What was too short to redact depends on this host's environment: not in a record that is to be reproduced.
        const tooShort = this.options.clock.frozen ? [] : this.options.redactor.skipped;
        return { schema_version: 1, replaced, too_short: tooShort };
    }
    count(counts) {
        for (const [name, count] of Object.entries(counts))
            this.redactions.set(name, (this.redactions.get(name) ?? 0) + count);
    }
    put(path, text) {
        this.check(path);
        if (path !== JOURNAL && !this.logs.has(path))
            rmSync(join(this.path, path), { force: true });
        const fd = this.create(path);
        try {
            writing(path, () => writeAll(fd, Buffer.from(text, 'utf8')));
        }
        catch (error) {
            this.remove(path); // rather none than half of one
            throw error;
        }
        finally {
            closeSync(fd);
        }
    }
    copyIn(path, source, maxBytes, mode) {
        const fd = this.create(path);
        let outcome = { ok: false, reason: 'unreadable' };
        try {
            outcome = copyInto(fd, source, { maxBytes }, this.options.redactor, mode);
        }
        catch (error) {
            throw asWriteError(path, error);
        }
        finally {
            closeSync(fd);
            if (!outcome.ok)
                this.remove(path);
        }
        if (outcome.ok)
            this.count(outcome.redactions);
        return outcome;
    }
    /** Removes a file and the directories above it that hold nothing else. */
    remove(path) {
        rmSync(join(this.path, path), { force: true });
        for (let parts = path.split('/').slice(0, -1); parts.length > 0; parts = parts.slice(0, -1)) {
            const directory = join(this.path, ...parts);
            if (readdirSync(directory).length > 0)
                return;
            rmSync(directory, { recursive: true });
        }
    }
    create(path) {
        this.check(path);
        return writing(path, () => openPlace(this.path, path, this.options.owner));
    }
    /** Before anything is touched: a plain path, not yet sealed, and not one that is written otherwise. */
    check(path) {
        writing(path, () => componentsOf(path));
        if (this.sealed || isSibling(path)) {
            throw new EvidenceError('EVID_SEALED', `${path} cannot be written to the record of a run`);
        }
    }
    owner() {
        return this.options.owner === undefined ? {} : { owner: this.options.owner };
    }
}

// EXTERNAL MODULE: ./src/redaction/index.ts + 5 modules
var redaction = __webpack_require__(12679);
;// CONCATENATED MODULE: ./src/evidence/publish-record.ts
/** The publisher's own record beside a sealed run: starts from the sealed digest, has its own journal and manifest. */












const PUBLISH_STARTED = 'publish.started';
const publish_record_PUBLISH_SEALED = 'publish.sealed';
const PUBLISH_INTERRUPTED = 'publish.interrupted';
/** Makes `<runDir>/publish/`, exclusively, with a journal whose first event names the sealed digest. */
function createPublishRecord(runDir, manifestDigest, clock, options = {}) {
    const run = writing(runDir, () => SafeDirectory.open(runDir));
    const owner = options.owner ?? ownerLike(runDir);
    try {
        if (exists(run, 'publish'))
            throw new EvidenceError('EVID_RUN_EXISTS', 'this run already has a publishing record', {
                where: join(runDir, 'publish')
            });
        writing(runDir, () => makeDirectory(run, 'publish', owner));
    }
    finally {
        run.close();
    }
    const record = new HostPublishRecord(join(runDir, 'publish'), manifestDigest, clock, options.redactor ?? createRedactor([]), owner);
    record.journal.append(PUBLISH_STARTED, { run_manifest: manifestDigest });
    return record;
}
class HostPublishRecord {
    path;
    manifestDigest;
    clock;
    redactor;
    owner;
    journal;
    constructor(path, manifestDigest, clock, redactor, owner) {
        this.path = path;
        this.manifestDigest = manifestDigest;
        this.clock = clock;
        this.redactor = redactor;
        this.owner = owner;
        this.journal = new FileJournal(this.create(JOURNAL), clock, redactor);
    }
    writeText(path, text) {
        const fd = this.create(path);
        try {
            writing(path, () => writeAll(fd, Buffer.from(this.redactor.redactText(text), 'utf8')));
        }
        finally {
            closeSync(fd);
        }
    }
    writeJson(path, value) {
        this.writeText(path, recordText(JSON.parse(JSON.stringify(value))));
    }
    seal() {
        const journal = this.journal.seal(publish_record_PUBLISH_SEALED, {});
        return sealPublish(this.path, this.manifestDigest, this.clock.now(), journal, this.owner);
    }
    create(path) {
        return writing(path, () => openPlace(this.path, path, this.owner));
    }
}
/** Writes the manifest of a record whose journal is sealed. `runManifest` is the digest it was begun from. */
function sealPublish(directory, runManifest, finishedAt, journal, owner) {
    const files = sortByPath(seal_filesToSeal(directory, path => path !== manifest_MANIFEST));
    const body = {
        schema_version: 1,
        run_manifest: runManifest,
        finished_at: finishedAt,
        files,
        merkle_root: files_merkleRoot(files),
        journal
    };
    const manifest = { ...body, digest: canonical_digestOf(body) };
    const owned = owner === undefined ? {} : { owner };
    errors_writing(directory, () => durable_writeFileDurable((0,external_node_path_.join)(directory, manifest_MANIFEST), manifest_recordText(manifest), owned));
    return manifest;
}

;// CONCATENATED MODULE: ./src/evidence/exclude.ts
/** Keeping the evidence directory out of git without touching a tracked file: `.git/info/exclude` (gitignore(5)). */




/**
 * Adds `/<name>/` to the exclude file of a common git directory. Gives `linked` without writing where that file is
 * a link of the user's: what it leads to may serve other repositories.
 */
function addToGitExclude(commonGitDir, name) {
    const directory = join(commonGitDir, 'info');
    const path = join(directory, 'exclude');
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (stat !== undefined && !stat.isFile())
        return 'linked';
    const before = stat === undefined ? '' : readFileSync(path, 'utf8');
    const line = `/${name.replace(/[\\*?[\]!# ]/g, '\\$&')}/`;
    if (before.split(/\r?\n/).includes(line))
        return 'present';
    const gap = before === '' || before.endsWith('\n') ? '' : '\n';
    writing(path, () => {
        mkdirSync(directory, { recursive: true });
        const owner = lstatSync(directory);
        writeFileDurable(path, `${before}${gap}${line}\n`, {
            mode: stat === undefined ? 0o644 : stat.mode & 0o777,
            owner: { uid: owner.uid, gid: owner.gid }
        });
    });
    return 'added';
}

// EXTERNAL MODULE: ./src/evidence/schemas/acceptance-result.generated.cjs
var acceptance_result_generated = __webpack_require__(78379);
;// CONCATENATED MODULE: ./src/evidence/verify-acceptance.ts
/** The verdict against the acceptance it must follow from. */


const ACCEPTANCE = 'acceptance.json';
const LARGEST = (/* unused pure expression or super */ null && (64 * 1024 * 1024));
/**
 * A run has passed only where its acceptance has, each criterion held, no phase failed and its exit is 0. Of an
 * interrupted run it may be half written: then it says nothing, and the verdict claims nothing.
 */
function verify_acceptance_checkAcceptance(runDir, manifest, problems) {
    const passed = manifest.verdict.status === 'passed';
    const listed = manifest.files.some(file => file.path === ACCEPTANCE);
    const acceptance = listed ? read(runDir) : null;
    const found = [...verdictProblems(manifest, passed)];
    if (acceptance !== null)
        found.push(...contradictions(acceptance, passed));
    else if (listed && manifest.verdict.status !== 'interrupted')
        found.push('acceptance.json has not the form of schema version 1');
    else if (passed)
        found.push('the verdict is passed without an acceptance.json');
    problems.push(...found.map((message) => ({
        code: 'EVID_MANIFEST',
        path: ACCEPTANCE,
        line: null,
        message
    })));
}
function* verdictProblems({ verdict, phases }, passed) {
    if (passed !== (verdict.exit === 0))
        yield `the verdict is ${verdict.status} with exit ${verdict.exit}`;
    const bad = phases.find(phase => ['failed', 'limited', 'cancelled', 'interrupted'].includes(phase.status) && phase.name !== 'pr');
    if (passed && bad)
        yield `the verdict is passed, and phase ${bad.name} is ${bad.status}`;
}
function* contradictions(acceptance, passed) {
    const failed = acceptance.criteria.filter(criterion => !criterion.ok);
    if (acceptance.verdict === 'passed' && failed.length > 0)
        yield `the acceptance passed although ${failed.length} criteria did not hold`;
    if (acceptance.verdict === 'failed' && failed.length === 0)
        yield 'the acceptance failed although every criterion held';
    if (passed && acceptance.verdict !== 'passed')
        yield `the verdict is passed, and the acceptance is ${acceptance.verdict}`;
    if (acceptance.criteria.some(criterion => criterion.ok !== (criterion.code === null)))
        yield 'a criterion has a reason although it held, or none although it did not';
}
function read(runDir) {
    try {
        const value = JSON.parse(readRegular(runDir, ACCEPTANCE, { maxBytes: LARGEST, allowHardLinks: true }).toString('utf8'));
        return validateAcceptance(value) ? value : null;
    }
    catch {
        return null; // missing, a link or no JSON: other checks name what it is
    }
}

;// CONCATENATED MODULE: ./src/evidence/verify-files.ts


/** Adds every difference. Files are opened below the run directory only, whatever paths the manifest lists. */
async function verify_files_checkFiles(runDir, manifest, entries, workerPath, problems) {
    const listed = new Set(manifest.files.map(file => file.path));
    const present = new Set(entries.map(entry => entry.path));
    for (const { path, kind } of entries) {
        if (kind === 'file' && !listed.has(path) && !isSibling(path)) {
            problems.push({ code: 'EVID_EXTRA', path, line: null, message: `${path} was not sealed` });
        }
    }
    for (const { path } of manifest.files) {
        if (!present.has(path))
            problems.push({ code: 'EVID_MISSING', path, line: null, message: `${path} is missing` });
    }
    const there = manifest.files.filter(file => present.has(file.path));
    const results = await hashTree(runDir, there.map(({ path, bytes }) => ({ path, bytes })), { workerPath });
    there.forEach((file, index) => problems.push(...driftOf(file, results[index])));
}
function driftOf(file, found) {
    if (found.sha256 === file.sha256)
        return [];
    const { path } = file;
    const why = found.refused === 'size'
        ? `${path} has ${found.bytes} bytes, sealed were ${file.bytes}`
        : found.refused === null
            ? `${path} has SHA-256 ${found.sha256}, sealed was ${file.sha256}`
            : `${path} cannot be compared: ${found.refused}`;
    return [{ code: 'EVID_DRIFT', path, line: null, message: why }];
}

;// CONCATENATED MODULE: ./src/evidence/story.ts
/** What a journal tells of a run: how far it came, which phase was open, and what it computed on the way. */


const STARTED = 'run.started';
const INTERRUPTED = 'run.interrupted';
/** More phases than any run has: a hostile journal may tell of millions. */
const MOST_PHASES = 64;
const NAMES = ['plan', 'setup', 'implement', 'test', 'pr'];
/** Phases that every record lists, also those that never began. */
const LISTED = ['plan', 'setup', 'implement', 'test'];
function story_newStory() {
    return {
        started: null,
        last: null,
        interrupted: null,
        sealed: null,
        verdict: null,
        change: null,
        probed: null,
        begun: [],
        ended: [],
        open: null
    };
}
/** Reads the journal of a run. Throws FileRefused where it cannot be opened safely. */
function story_readStory(runDir) {
    const story = story_newStory();
    const reading = chain_readChain(runDir, manifest_JOURNAL, event => story_tell(story, event));
    return { story, reading };
}
/** Adds an event to what is known. */
function story_tell(story, event) {
    if (event.type === INTERRUPTED)
        story.interrupted ??= event;
    else if (event.type === manifest_SEALED)
        story.sealed = event;
    else if (story.interrupted === null)
        story.last = event;
    if (event.type.startsWith('phase.'))
        tellPhase(story, event);
    else if (event.type === STARTED && event.seq === 1) {
        story.started = event;
        // Planning comes before the first event; it ends with its own `phase.ended`.
        story.open = { name: 'plan', attempts: 1 };
    }
    else if (event.type === 'command.started')
        tellAttempt(story, event);
    else if (event.type === 'run.verdict')
        Object.assign(story, { verdict: event, open: null });
    else if (event.type === 'change.computed')
        story.change = event;
    else if (event.type === 'isolation.probed')
        story.probed = event;
}
function tellPhase(story, { type, data }) {
    const name = data['phase'];
    if (typeof name !== 'string')
        return;
    if (type === 'phase.started') {
        if (story.begun.length < MOST_PHASES && !story.begun.includes(name))
            story.begun.push(name);
        story.open = { name, attempts: 1 };
        return;
    }
    const fact = { name, status: data['status'], code: data['code'] ?? null, attempts: data['attempts'] ?? 0 };
    if (story.open?.name === name)
        story.open = null;
    if (story.ended.length < MOST_PHASES && NAMES.includes(name))
        story.ended.push(fact);
}
function tellAttempt({ open }, { data }) {
    const attempt = data['attempt'];
    if (open !== null && data['phase'] === open.name && Number.isSafeInteger(attempt))
        open.attempts = Math.max(open.attempts, attempt);
}
/** Phases as a manifest lists them: what ended, what was open, what never began. */
function phasesOf(story, code) {
    const phases = [...story.ended];
    const { open } = story;
    if (open !== null && NAMES.includes(open.name))
        phases.push({
            name: open.name,
            status: 'interrupted',
            code,
            attempts: open.attempts
        });
    const known = new Set(phases.map(phase => phase.name));
    const rest = LISTED.filter(name => !known.has(name));
    return [...phases, ...rest.map(name => ({ name, status: 'not-run', code: null, attempts: 0 }))];
}
/** Where the run stood, in words: `after command.started in test`. Holds hostile text. */
function story_whereItStood({ last, open }) {
    const after = last === null ? 'before its first event' : `after ${last.type}`;
    return open === null ? `${after}, in no phase` : `${after} in ${open.name}`;
}
/** The backend that was chosen: the first whose probe passed. Its version may not have been recorded. */
function isolationOf({ probed }) {
    const reports = probed?.data['reports'];
    if (!Array.isArray(reports))
        return null;
    const chosen = reports.find(report => report?.['ok'] === true);
    if (chosen === undefined || chosen === null)
        return null;
    const version = typeof chosen['version'] === 'string' ? chosen['version'] : 'version not recorded';
    return { backend: chosen['backend'], version, facts: chosen['facts'] };
}
/** The change as far as it was computed. Whether it was committed is not known, so no commit is stated. */
function changeOf({ change }) {
    if (change === null)
        return null;
    const { tree, files, added, deleted } = change.data;
    return { tree, commit: null, files, added, deleted };
}

;// CONCATENATED MODULE: ./src/evidence/finish-facts.ts
/** The facts of an interrupted run, from what it left: taken only where they have the form of a manifest. */





const finish_facts_INTERRUPTED_CODE = 'RUN_INTERRUPTED';
const LARGEST_PLAN = 64 * 1024 * 1024;
/** The verdict of a run that was ended before it had one to seal. */
const interruptedVerdict = {
    status: 'interrupted',
    code: finish_facts_INTERRUPTED_CODE,
    exit: 130,
    likely_cause: null
};
/**
 * What the run was, from plan.json where its digest holds and is the one that `run.started` names, else from that
 * event. Null where neither says enough: then there is nothing that a manifest could state.
 */
function identityOf(runDir, story) {
    const event = story.started?.data;
    if (event === undefined)
        return null;
    const planned = readPlan(runDir, event['plan_digest']);
    const found = [planned, event].flatMap(source => (source === null ? [] : [pickIdentity(event, source)]));
    // A workflow run that has not its form is left out, and keeps the rest from nothing.
    const candidates = [...found, ...found.map(({ workflow: _workflow, ...identity }) => identity)];
    return candidates.find(identity => isFacts(bareFacts(identity, story.started.time))) ?? null;
}
/** A plan.json that was being written when the program died does not have the digest it names. */
function readPlan(runDir, expected) {
    try {
        const bytes = files_readRegular(runDir, 'plan.json', { maxBytes: LARGEST_PLAN, allowHardLinks: true });
        const plan = asObject(JSON.parse(bytes.toString('utf8')));
        const { digest } = plan;
        const body = Object.entries(plan).filter(([name]) => name !== 'digest' && name !== 'refusals');
        const holds = digest === expected && canonical_digestOf(Object.fromEntries(body)) === digest;
        return holds ? { ...plan, plan_digest: digest } : null;
    }
    catch (error) {
        if (error instanceof files_FileRefused || error instanceof SyntaxError)
            return null;
        if (error instanceof TypeError || error instanceof RangeError)
            return null; // no canonical form, or nested too deep
        throw error;
    }
}
function pickIdentity(event, source) {
    const [program, pack, base] = ['program', 'pack', 'base'].map(name => asObject(source[name]));
    return {
        run_id: event['run_id'],
        program: { name: program['name'], version: program['version'] },
        pack: { id: pack['id'], title: pack['title'], path: pack['path'] },
        base: { commit: base['commit'], tree: base['tree'] },
        plan_digest: source['plan_digest'],
        ...(event['workflow'] === undefined ? {} : { workflow: event['workflow'] })
    };
}
/** Facts of a run that is sealed now, afterwards. Parts that have not the form of a manifest are left out. */
function factsAfterwards(identity, story, finishedAt) {
    const bare = { ...bareFacts(identity, story.started.time), finished_at: finishedAt };
    return withParts(bare, story);
}
/** Facts of a run that had sealed its journal: as its last event states them, else from the events before. */
function factsOfSeal(identity, story) {
    const data = story.sealed.data;
    const stated = pickFacts(asObject(data['facts']));
    if (isFacts(stated))
        return stated;
    const { status, code, exit } = asObject(story.verdict?.data);
    const verdict = data['verdict'] ?? { status, code, exit, likely_cause: null };
    const bare = { ...bareFacts(identity, story.started.time), finished_at: story.sealed.time };
    const judged = { ...bare, verdict: verdict };
    return withParts(isFacts(judged) ? judged : bare, story);
}
function bareFacts(identity, startedAt) {
    return {
        ...identity,
        change: null,
        isolation: null,
        verdict: interruptedVerdict,
        phases: [],
        started_at: startedAt,
        finished_at: startedAt
    };
}
function withParts(bare, story) {
    const parts = [
        { change: changeOf(story) },
        { isolation: isolationOf(story) },
        { phases: phasesOf(story, finish_facts_INTERRUPTED_CODE) }
    ];
    return parts.reduce((known, part) => {
        const more = { ...known, ...part };
        return isFacts(more) ? more : known;
    }, bare);
}
function pickFacts(facts) {
    const names = [
        'run_id',
        'program',
        'pack',
        'base',
        'plan_digest',
        'change',
        'isolation',
        'verdict',
        'phases',
        'started_at',
        'finished_at'
    ];
    const stated = names.map(name => [name, facts[name]]);
    const workflow = facts['workflow'] === undefined ? [] : [['workflow', facts['workflow']]];
    return Object.fromEntries([...stated, ...workflow]);
}
/** True where a manifest of these facts has the form that its schema states. */
function isFacts(facts) {
    try {
        return hasManifestForm(manifest_makeManifest(facts, [], { lines: 0, head: FIRST_PREV }));
    }
    catch {
        return false; // no canonical JSON
    }
}
function asObject(value) {
    return typeof value === 'object' && value !== null ? value : {};
}

// EXTERNAL MODULE: ./src/platform/neutral.ts
var neutral = __webpack_require__(40980);
;// CONCATENATED MODULE: ./src/evidence/finish-records.ts
/** Records that a killed run did not come to write: the least that is true of it. */





/** Records of a whole run, beside journal and manifest. */
const finish_records_RECORDS = ['acceptance.json', 'plan.json', 'redactions.json', 'summary.md'];
/** Writes what is absent of acceptance, redactions and summary. What is there stays, also where it is half. */
function writeAbsent(runDir, absent, facts, stood, redactor, owner) {
    const texts = {
        'acceptance.json': notJudged,
        'redactions.json': () => lostCounts(redactor),
        'summary.md': () => redactor.redactText(summaryOf(facts, stood))
    };
    for (const [name, text] of Object.entries(texts)) {
        if (!absent.includes(name))
            continue;
        errors_writing(name, () => durable_writeFileDurable((0,external_node_path_.join)(runDir, name), text(), owner === undefined ? {} : { owner }));
    }
}
function notJudged() {
    return manifest_recordText({ schema_version: 1, verdict: 'not-judged', criteria: [], not_checked: [] });
}
/** What the killed program had replaced is not known: `complete` says so. */
function lostCounts(redactor) {
    return manifest_recordText({ schema_version: 1, replaced: redactor.counts(), too_short: [], complete: false });
}
function summaryOf(facts, stood) {
    const { pack, verdict, phases } = facts;
    const rows = phases.map(({ name, status, code }) => `| ${name} | ${status} | ${code ?? ''} |`);
    return [
        `# INTERRUPTED ${(0,neutral/* forCode */.jj)(pack.id)}`,
        '',
        (0,neutral/* forCode */.jj)(pack.title, 200),
        '',
        `- verdict ${verdict.code}: the program was ended ${(0,neutral/* forCell */.Kq)(stood)}; the record was sealed afterwards`,
        '- the run sealed no verdict of its own, and nothing was published from it',
        `- run ${(0,neutral/* forCode */.jj)(facts.run_id)}`,
        `- plan ${(0,neutral/* forCode */.jj)(facts.plan_digest)}`,
        `- base ${(0,neutral/* forCode */.jj)(facts.base.commit)}`,
        '',
        '## Phases',
        '',
        '| phase | status | code |',
        '| --- | --- | --- |',
        ...rows,
        ''
    ].join('\n');
}

;// CONCATENATED MODULE: ./src/evidence/verify-interruption.ts



/**
 * Adds EVID_INCOMPLETE where the record is that of an interrupted run, EVID_MANIFEST where only one of verdict and
 * journal says so. Gives how far the run came; null for a run that was not interrupted.
 */
function verify_interruption_checkInterruption(manifest, story, entries, problems) {
    const { interrupted, sealed } = story;
    const claimed = manifest.verdict.status === 'interrupted';
    if (!claimed && interrupted === null)
        return null;
    for (const message of verify_interruption_contradictions(manifest, story))
        problems.push({ code: 'EVID_MANIFEST', path: null, line: null, message });
    if (!claimed || interrupted === null || sealed === null)
        return null;
    problems.push({
        code: 'EVID_INCOMPLETE',
        path: null,
        line: null,
        message: `the run was interrupted ${whereItStood(story)}; sealed afterwards by ${finisher(story)}`
    });
    return howFarItCame(story, entries);
}
function* verify_interruption_contradictions({ verdict }, { interrupted, sealed }) {
    const claimed = verdict.status === 'interrupted';
    if (interrupted === null) {
        yield 'the verdict is interrupted, and the journal tells of no interruption';
        return;
    }
    if (!claimed)
        yield `the journal tells of an interruption, and the verdict is ${verdict.status}`;
    else if (verdict.code !== INTERRUPTED_CODE || verdict.exit !== 130)
        yield `the verdict is interrupted with code ${verdict.code} and exit ${verdict.exit}`;
    if (sealed !== null && sealed.seq !== interrupted.seq + 1)
        yield 'the run went on after its interruption';
}
function finisher({ interrupted }) {
    const by = interrupted?.data['by'];
    return typeof by === 'string' ? by : 'whom it does not say';
}
function howFarItCame(story, entries) {
    const { last, interrupted, begun } = story;
    const { torn_bytes: torn, absent } = interrupted.data;
    return {
        phases_begun: begun,
        last_event: last === null ? null : { type: last.type, time: last.time },
        events: interrupted.seq - 1,
        torn_bytes: Number.isSafeInteger(torn) ? torn : 0,
        journal_sealed: true,
        files: entries.filter(entry => entry.kind === 'file').map(({ path, bytes }) => ({ path, bytes })),
        absent: Array.isArray(absent) ? RECORDS.filter(name => absent.includes(name)) : []
    };
}

;// CONCATENATED MODULE: ./src/evidence/verify-journal.ts
/** The journal against the manifest; and, where nothing was sealed, how far the run came. */





/** Adds what does not hold of the journal; gives what it tells, null where it does not hold to its end. */
function verify_journal_checkJournal(runDir, manifest, entries, problems) {
    if (!entries.some(entry => entry.path === JOURNAL && entry.kind === 'file')) {
        // Where the manifest lists it, EVID_MISSING says so already.
        if (!manifest.files.some(file => file.path === JOURNAL))
            problems.push(chainProblem(null, 'there is no journal'));
        return null;
    }
    const story = newStory();
    const reading = verify_journal_read(runDir, problems, event => tell(story, event));
    if (reading === null || breaks(reading, problems))
        return null;
    if (reading.torn > 0)
        problems.push(chainProblem(reading.lines + 1, 'the last line is not whole'));
    if (reading.lastType !== SEALED)
        problems.push(chainProblem(reading.lines, `the last event is ${reading.lastType ?? 'none'}, not ${SEALED}`));
    const { lines, head } = manifest.journal;
    if (lines !== reading.lines || head !== reading.head) {
        problems.push(chainProblem(reading.lines, `the journal has ${reading.lines} lines and head ${reading.head}; the manifest states ${lines} and ${head}`));
    }
    return story;
}
/** What an unsealed run shows. A torn last line is how a killed program leaves it; a broken chain is not. */
function verify_journal_howFar(runDir, entries, problems) {
    const story = newStory();
    const present = entries.some(entry => entry.path === JOURNAL && entry.kind === 'file');
    const reading = !present ? null : verify_journal_read(runDir, problems, event => tell(story, event));
    if (reading !== null)
        breaks(reading, problems);
    const known = story.sealed ?? story.last;
    const files = entries.filter(entry => entry.kind === 'file').map(({ path, bytes }) => ({ path, bytes }));
    const whole = [JOURNAL, MANIFEST, ...RECORDS].sort();
    return {
        phases_begun: story.begun,
        last_event: known === null ? null : { type: known.type, time: known.time },
        events: reading?.lines ?? 0,
        torn_bytes: reading?.torn ?? 0,
        journal_sealed: reading?.lastType === SEALED,
        files,
        absent: whole.filter(name => !files.some(file => file.path === name))
    };
}
function verify_journal_read(runDir, problems, seen) {
    try {
        return readChain(runDir, JOURNAL, seen);
    }
    catch (error) {
        if (!(error instanceof FileRefused))
            throw error;
        problems.push(chainProblem(null, error.message));
        return null;
    }
}
function breaks(reading, problems) {
    const { broken } = reading;
    if (broken !== null)
        problems.push(chainProblem(broken.line, `events.jsonl line ${broken.line}: ${broken.why}`));
    return broken !== null;
}
function chainProblem(line, message) {
    return { code: 'EVID_CHAIN', path: JOURNAL, line, message };
}

;// CONCATENATED MODULE: ./src/evidence/mend.ts
/** Going on with a journal that a killed program left: an event over the torn line, so that the cut is never lost. */







class JournalMender {
    fd;
    at;
    clock;
    redactor;
    constructor(fd, at, clock, redactor) {
        this.fd = fd;
        this.at = at;
        this.clock = clock;
        this.redactor = redactor;
    }
    /** Opens the journal of a directory at its last line that holds. Throws EVID_UNSAFE where it has other names. */
    static open(directory, place, clock, redactor) {
        const { lines, head, offset } = place;
        return new JournalMender(openForWriting(directory), { lines, head, offset }, clock, redactor);
    }
    /**
     * Writes an event where the last whole line ends. What was torn is overwritten and then cut off, in this order: a
     * program killed in between leaves either the torn line or the event that tells of it.
     */
    append(type, data) {
        const { lines, head, offset } = this.at;
        const line = eventLine(lines + 1, this.clock.now(), type, this.redactor.redactJson(data), head);
        const bytes = Buffer.from(`${line}\n`, 'utf8');
        errors_writing(manifest_JOURNAL, () => {
            writeAllAt(this.fd, bytes, offset);
            (0,external_node_fs_.ftruncateSync)(this.fd, offset + bytes.length);
            (0,external_node_fs_.fsyncSync)(this.fd);
        });
        this.at = { lines: lines + 1, head: canonical_sha256(line), offset: offset + bytes.length };
    }
    /** Where the journal stands, as a manifest states it. */
    place() {
        return { lines: this.at.lines, head: this.at.head };
    }
    close() {
        (0,external_node_fs_.closeSync)(this.fd);
    }
}
/** Makes an empty journal where the program was killed before it had one. */
function ensureJournal(directory, owner) {
    errors_writing(directory, () => {
        const parent = files_SafeDirectory.open(directory);
        try {
            (0,external_node_fs_.closeSync)(durable_openNew(parent.at(manifest_JOURNAL), owner === undefined ? {} : { owner }));
        }
        finally {
            parent.close();
        }
    });
}
function openForWriting(directory) {
    const { O_RDWR, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = external_node_fs_.constants;
    const parent = errors_writing(directory, () => files_SafeDirectory.open(directory));
    try {
        const fd = errors_writing(manifest_JOURNAL, () => (0,external_node_fs_.openSync)(parent.at(manifest_JOURNAL), O_RDWR | O_NOFOLLOW | O_NONBLOCK));
        const stat = (0,external_node_fs_.fstatSync)(fd);
        // Whatever shares the file under another name would be written to as well.
        if (stat.isFile() && stat.nlink === 1)
            return fd;
        (0,external_node_fs_.closeSync)(fd);
        throw new errors_EvidenceError('EVID_UNSAFE', `${manifest_JOURNAL} is no regular file with one name`, {
            where: directory
        });
    }
    finally {
        parent.close();
    }
}
function writeAllAt(fd, data, position) {
    for (let done = 0; done < data.length;)
        done += (0,external_node_fs_.writeSync)(fd, data, done, data.length - done, position + done);
}

;// CONCATENATED MODULE: ./src/evidence/finish-publish.ts
/** Finishing the publisher's record that a killed program left beside a sealed run. */









/**
 * Seals `<runDir>/publish/` where it was begun and not sealed. A directory without anything in it is removed: its
 * journal comes before everything else. Throws EVID_CHAIN where its journal is none that a crash leaves.
 */
function finishPublish(runDir, runManifest, entries, how) {
    const directory = (0,external_node_path_.join)(runDir, 'publish');
    const own = entries.filter(({ path }) => path.startsWith('publish/')).map(({ path }) => path.slice(8));
    if (own.includes(manifest_MANIFEST))
        return 'whole';
    if (own.length === 0) {
        removeEmpty(runDir, directory);
        return 'none';
    }
    refuseWithoutJournal(directory, own);
    removeUnrenamed(directory);
    if (!own.includes(manifest_JOURNAL))
        ensureJournal(directory, how.owner);
    finish(directory, runManifest, own, how);
    return 'finished';
}
/** The journal is the first file of a record: others without it mean that someone took it away. */
function refuseWithoutJournal(directory, own) {
    if (own.includes(manifest_JOURNAL) || onlyJournal(own))
        return;
    throw new errors_EvidenceError('EVID_CHAIN', `publish/${manifest_JOURNAL} is missing`, { where: directory });
}
function removeEmpty(runDir, directory) {
    try {
        files_SafeDirectory.open(directory).close();
    }
    catch (error) {
        if (error instanceof files_FileRefused && error.reason === 'missing')
            return;
        throw error;
    }
    try {
        errors_writing(runDir, () => (0,external_node_fs_.rmdirSync)(directory));
    }
    catch (error) {
        if (error.cause?.code !== 'ENOTEMPTY')
            throw error;
    }
}
/** What a publisher's journal tells. Throws FileRefused. */
function finish_publish_readPublishStory(directory) {
    const known = { first: null, last: null, interrupted: false };
    const reading = chain_readChain(directory, manifest_JOURNAL, event => {
        if (event.seq === 1 && event.type === PUBLISH_STARTED)
            known.first = event;
        if (event.type === PUBLISH_INTERRUPTED)
            known.interrupted = true;
        else if (event.type !== publish_record_PUBLISH_SEALED && !known.interrupted)
            known.last = event;
    });
    return { reading, ...known };
}
function finish(directory, runManifest, own, how) {
    const story = finish_publish_readPublishStory(directory);
    const { reading, first, last } = story;
    refuseTampered(directory, story, own);
    const stated = first === null ? runManifest : String(first.data['run_manifest']);
    if (reading.lastType === publish_record_PUBLISH_SEALED) {
        const { lines, head } = reading;
        sealPublish(directory, stated, how.clock.now(), { lines, head }, how.owner);
        return;
    }
    const journal = JournalMender.open(directory, reading, how.clock, how.redactor);
    try {
        if (first === null)
            journal.append(PUBLISH_STARTED, { run_manifest: runManifest, by: how.by });
        if (!story.interrupted) {
            const torn_bytes = reading.torn;
            journal.append(PUBLISH_INTERRUPTED, { by: how.by, last_event: last?.type ?? null, torn_bytes });
        }
        journal.append(publish_record_PUBLISH_SEALED, {});
    }
    finally {
        journal.close();
    }
    sealPublish(directory, stated, how.clock.now(), journal.place(), how.owner);
}
function refuseTampered(directory, story, own) {
    const { broken, lines } = story.reading;
    const why = broken?.why ?? notLeftByACrash(story, own);
    if (why === null)
        return;
    const message = `publish/${manifest_JOURNAL} line ${broken?.line ?? lines}: ${why}`;
    throw new errors_EvidenceError('EVID_CHAIN', message, { where: directory });
}
function notLeftByACrash({ reading, first }, own) {
    const { torn, lines, lastType } = reading;
    if (lastType === publish_record_PUBLISH_SEALED && torn > 0)
        return 'the line follows the seal';
    if (lines === 0)
        return onlyJournal(own) ? null : 'there are files, and no event';
    if (first === null)
        return `the first event is not ${PUBLISH_STARTED}`;
    const named = /^sha256:[0-9a-f]{64}$/.test(String(first.data['run_manifest']));
    return named ? null : 'the first event names no manifest';
}
function onlyJournal(own) {
    return own.every(path => path === manifest_JOURNAL || isUnrenamed(path));
}

;// CONCATENATED MODULE: ./src/evidence/verify-publish.ts
/** The publisher's record beside a sealed run: whole, chained, and begun from this run's manifest. */







/**
 * Gives the record's digest where there is a record and it holds. One that was interrupted, sealed afterwards or not,
 * is EVID_INCOMPLETE; everything else that is wrong with it EVID_PUBLISH.
 */
function verify_publish_checkPublishRecord(runDir, run, entries, problems) {
    const own = entries.filter(entry => entry.path.startsWith('publish/'));
    if (own.length === 0)
        return null;
    const directory = `${runDir}/publish`;
    const sealed = own.some(entry => entry.path === `publish/${MANIFEST}`);
    const found = [...(sealed ? publishProblems(directory, run, own) : unsealedProblems(directory, run, own))];
    for (const message of found)
        problems.push({ code: 'EVID_PUBLISH', path: 'publish', line: null, message: `publish: ${message}` });
    if (found.length > 0)
        return null;
    const stood = interruption(directory, sealed);
    if (stood !== null)
        problems.push({ code: 'EVID_INCOMPLETE', path: 'publish', line: null, message: stood });
    return sealed ? (readRecord(directory)?.digest ?? null) : null;
}
/** How publishing ended before its end; null where it did not. */
function interruption(directory, sealed) {
    const { interrupted, last } = readPublishStory(directory);
    const where = last === null ? 'before its first event' : `after ${last.type}`;
    if (!sealed)
        return `publishing was not sealed: it ended ${where}`;
    return interrupted ? `publishing was interrupted ${where}; its record was sealed afterwards` : null;
}
/** What a killed program does not leave behind. */
function* unsealedProblems(directory, run, entries) {
    if (!entries.some(entry => entry.path === `publish/${JOURNAL}`)) {
        yield 'it has neither manifest nor journal';
        return;
    }
    try {
        const { reading, first } = readPublishStory(directory);
        if (reading.broken !== null)
            yield `events.jsonl line ${reading.broken.line}: ${reading.broken.why}`;
        else if (reading.lines > 0 && (run === null || first?.data['run_manifest'] !== run.digest))
            yield 'its journal does not start from the run’s manifest';
        else if (reading.lastType === PUBLISH_SEALED && reading.torn > 0)
            yield 'its journal goes on after its seal';
    }
    catch (error) {
        if (!(error instanceof FileRefused))
            throw error;
        yield error.message;
    }
}
function* publishProblems(directory, run, entries) {
    const record = readRecord(directory);
    if (record === null) {
        yield 'its manifest is not of the known form';
        return;
    }
    const { digest, ...body } = record;
    if (digestOf(body) !== digest)
        yield 'its digest does not follow from its members';
    if (run === null || record.run_manifest !== run.digest)
        yield `it was made for the manifest ${record.run_manifest}`;
    if (merkleRoot(record.files) !== record.merkle_root)
        yield 'its Merkle root does not follow from its files';
    yield* fileProblems(directory, record, entries);
    yield* chainProblems(directory, record);
}
function* fileProblems(directory, record, entries) {
    const listed = new Set(record.files.map(file => file.path));
    const there = entries.map(entry => entry.path.slice('publish/'.length));
    for (const path of there)
        if (path !== MANIFEST && !listed.has(path))
            yield `${path} was not sealed`;
    for (const { path } of record.files)
        if (!there.includes(path))
            yield `${path} is missing`;
    const present = record.files.filter(file => there.includes(file.path));
    const results = hashTreeSync(directory, present.map(({ path, bytes }) => ({ path, bytes })));
    for (const [index, file] of present.entries())
        if (results[index].sha256 !== file.sha256)
            yield `${file.path} is not the file that was sealed`;
}
function* chainProblems(directory, record) {
    try {
        const { reading, first } = readPublishStory(directory);
        if (reading.broken !== null)
            yield `events.jsonl line ${reading.broken.line}: ${reading.broken.why}`;
        else if (reading.torn > 0 || reading.lastType !== PUBLISH_SEALED)
            yield 'its journal is not sealed';
        if (reading.lines !== record.journal.lines || reading.head !== record.journal.head)
            yield 'its journal is not the one its manifest states';
        if (first?.data['run_manifest'] !== record.run_manifest)
            yield 'its journal does not start from the run’s manifest';
    }
    catch (error) {
        if (!(error instanceof FileRefused))
            throw error;
        yield error.message;
    }
}
/** The record's manifest, in its one written form; null where it is anything else. */
function readRecord(directory) {
    try {
        const bytes = readRegular(directory, MANIFEST, { maxBytes: LARGEST_MANIFEST, allowHardLinks: true });
        const value = JSON.parse(bytes.toString('utf8'));
        const same = Buffer.compare(Buffer.from(recordText(value)), bytes) === 0;
        return same && isRecord(value) ? value : null;
    }
    catch {
        return null; // missing, unsafe, no JSON, nested too deep
    }
}
function isRecord(value) {
    const keys = canonical(Object.keys(value).sort());
    if (keys !==
        canonical(['digest', 'files', 'finished_at', 'journal', 'merkle_root', 'run_manifest', 'schema_version']))
        return false;
    if (value.schema_version !== 1 || typeof value.run_manifest !== 'string' || !Array.isArray(value.files))
        return false;
    if (typeof value.journal !== 'object' || value.journal === null)
        return false;
    return value.files.every(isFile);
}
function isFile(file) {
    if (typeof file !== 'object' || file === null || typeof file.path !== 'string')
        return false;
    return Number.isSafeInteger(file.bytes) && file.bytes >= 0 && /^[0-9a-f]{64}$/.test(String(file.sha256));
}

;// CONCATENATED MODULE: ./src/evidence/verify.ts
/**
 * The verifier: needs nothing but the run directory, and takes all of it for hostile. Unsigned evidence that checks
 * out is consistent, not authentic: whoever can write the directory could have made all of it (DESIGN "Evidence").
 */










const WALK = { maxEntries: 1_000_000, maxDepth: 64, sizes: true };
/** Checks a run directory. Every problem is in the report; throws only where there is no such directory. */
async function verifyRun(runDir, options = {}) {
    const path = resolve(runDir);
    const problems = [];
    const entries = survey(path, problems);
    if (!entries.some(entry => entry.path === MANIFEST))
        return unsealed(path, entries, problems, options);
    const manifest = loadManifest(path, problems);
    const incomplete = manifest === null
        ? checkExpectations(null, entries, options, problems)
        : await checkAgainst(path, manifest, entries, options, problems);
    const publish = checkPublishRecord(path, manifest, entries, problems);
    return reportOf(path, manifest, publish, problems, incomplete);
}
/** Everything below the run directory; whatever is neither file nor directory is a problem. */
function survey(path, problems) {
    const { entries, truncated } = walk(path);
    if (truncated)
        problems.push({
            code: 'EVID_UNSAFE',
            path: null,
            line: null,
            message: 'the directory holds more entries, or deeper ones, than any run writes'
        });
    const names = {
        symlink: 'is a symbolic link',
        other: 'is no regular file',
        'bad-name': 'has a name that is not UTF-8'
    };
    for (const { path: member, kind } of entries) {
        if (kind !== 'file')
            problems.push({ code: 'EVID_UNSAFE', path: member, line: null, message: `${member} ${names[kind]}` });
    }
    return entries;
}
function walk(path) {
    try {
        return walkTree(path, WALK);
    }
    catch (error) {
        if (!(error instanceof FileRefused))
            throw error;
        throw new EvidenceError('EVID_NOT_FOUND', `no run directory: ${error.message}`, {
            where: path,
            cause: error
        });
    }
}
function loadManifest(path, problems) {
    const found = readOrWhy(path);
    const reading = typeof found === 'string' ? { manifest: null, problems: [found] } : readManifest(found);
    for (const message of reading.problems)
        problems.push({
            code: 'EVID_MANIFEST',
            path: MANIFEST,
            line: null,
            message: `manifest.json: ${message}`
        });
    return reading.manifest;
}
function readOrWhy(path) {
    try {
        return readRegular(path, MANIFEST, { maxBytes: LARGEST_MANIFEST, allowHardLinks: true });
    }
    catch (error) {
        if (error instanceof FileRefused)
            return error.message;
        throw error;
    }
}
async function checkAgainst(path, manifest, entries, options, problems) {
    checkExpectations(manifest, entries, options, problems);
    await checkFiles(path, manifest, entries, options.workerPath ?? null, problems);
    const story = checkJournal(path, manifest, entries, problems);
    checkAcceptance(path, manifest, problems);
    return story === null ? null : checkInterruption(manifest, story, entries, problems);
}
function checkExpectations(manifest, entries, options, problems) {
    const { expectManifest, requireSignature } = options;
    if (expectManifest !== undefined && manifest?.digest !== expectManifest) {
        problems.push({
            code: 'EVID_EXPECTED',
            path: MANIFEST,
            line: null,
            message: `the manifest is ${manifest?.digest ?? 'unreadable'}, expected ${expectManifest}`
        });
    }
    if (requireSignature !== true)
        return null;
    const present = entries.some(entry => entry.path === 'attestation.dsse.json');
    const message = present
        ? 'there is an attestation, which this version cannot check'
        : 'there is no attestation';
    problems.push({
        code: 'EVID_UNSIGNED',
        path: present ? 'attestation.dsse.json' : null,
        line: null,
        message
    });
    return null;
}
function reportOf(path, manifest, publishDigest, problems, incomplete) {
    const state = stateOf(problems);
    return {
        run_dir: path,
        ok: state === 'consistent',
        state,
        finding: findingOf(state, incomplete),
        ...statedBy(manifest),
        publish_digest: publishDigest,
        problems,
        incomplete
    };
}
/** Incomplete is what nothing contradicts: a record that is missing a signature may still be only that. */
function stateOf(problems) {
    if (problems.length === 0)
        return 'consistent';
    const codes = new Set(problems.map(problem => problem.code));
    const interrupted = codes.delete('EVID_INCOMPLETE');
    codes.delete('EVID_UNSIGNED');
    return interrupted && codes.size === 0 ? 'incomplete' : 'inconsistent';
}
function findingOf(state, incomplete) {
    if (state === 'consistent')
        return 'consistent, not authentic';
    if (state === 'inconsistent')
        return 'not consistent';
    return incomplete === null
        ? 'incomplete: publishing was interrupted; the run is consistent, not authentic'
        : 'incomplete: interrupted, and sealed afterwards; consistent as far as it goes, not authentic';
}
function statedBy(manifest) {
    if (manifest === null)
        return {
            run_id: null,
            manifest_digest: null,
            merkle_root: null,
            journal: null,
            files: 0,
            bytes: 0,
            verdict: null
        };
    const { run_id, digest, merkle_root, journal, files, verdict } = manifest;
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    return { run_id, manifest_digest: digest, merkle_root, journal, files: files.length, bytes, verdict };
}
/** No manifest: what is there, what is not, and whether the journal holds as far as it goes. */
function unsealed(path, entries, problems, options) {
    const incomplete = howFar(path, entries, problems);
    const where = incomplete.last_event === null ? 'before its first event' : `after ${incomplete.last_event.type}`;
    problems.unshift({
        code: 'EVID_INCOMPLETE',
        path: null,
        line: null,
        message: `the run was not sealed: it ended ${where}`
    });
    checkExpectations(null, entries, options, problems);
    const tampered = problems.some(problem => problem.code === 'EVID_CHAIN' || problem.code === 'EVID_UNSAFE');
    return {
        ...reportOf(path, null, null, problems, incomplete),
        state: tampered ? 'inconsistent' : 'incomplete',
        finding: tampered
            ? 'not sealed, and not consistent as far as it goes'
            : 'incomplete: never sealed, so nothing vouches for what is there'
    };
}

// EXTERNAL MODULE: ./src/evidence/schemas/evidence-index.generated.cjs
var evidence_index_generated = __webpack_require__(86104);
;// CONCATENATED MODULE: ./src/evidence/index-file.ts
/** evidence_index.json, schema version 1: the runs of an evidence directory as their manifests state them. */









const index_file_INDEX = 'evidence_index.json';
const LARGEST_INDEX = (/* unused pure expression or super */ null && (256 * 1024 * 1024));
/**
 * Scans the runs of an evidence directory and writes its index, atomically. Deterministic but for `generated_at`,
 * which is the clock's. A run directory that is broken is listed as such. States what manifests say; checks nothing.
 */
function writeIndex(evidenceDir, clock) {
    const directory = (0,external_node_path_.resolve)(evidenceDir);
    const index = {
        schema_version: 1,
        generated_at: clock.now(),
        roots_scanned: [(0,external_node_path_.basename)(directory)],
        runs: index_file_runNames(directory).map(name => index_file_indexRun(directory, name))
    };
    errors_writing(directory, () => {
        const owner = place_ownerLike(directory);
        durable_writeFileDurable((0,external_node_path_.join)(directory, index_file_INDEX), manifest_recordText(index), owner === undefined ? {} : { owner });
    });
    return index;
}
/** Names of the run directories, sorted by bytes; hidden ones are not runs. */
function index_file_runNames(evidenceDir) {
    const root = index_file_openOrNone(evidenceDir);
    if (root === null)
        return [];
    try {
        return root
            .list()
            .flatMap(({ name, kind }) => kind === 'directory' && name !== null && /^[A-Za-z0-9]/.test(name) ? [name] : []);
    }
    finally {
        root.close();
    }
}
function index_file_openOrNone(evidenceDir) {
    try {
        return files_SafeDirectory.open(evidenceDir);
    }
    catch (error) {
        if (error instanceof files_FileRefused && error.reason === 'missing')
            return null;
        throw new errors_EvidenceError('EVID_DIR_UNSAFE', error.message, {
            where: evidenceDir,
            cause: error
        });
    }
}
/** What one run directory says of itself. Never throws for anything in it. */
function index_file_indexRun(evidenceDir, name) {
    const runDir = (0,external_node_path_.join)(evidenceDir, name);
    const unknown = {
        run_id: name,
        run_dir: name,
        manifest_path: null,
        artifacts: [],
        state: 'unreadable',
        note: null,
        digest: null,
        verdict: null,
        pack_id: null,
        started_at: null
    };
    try {
        const bytes = files_readRegular(runDir, manifest_MANIFEST, { maxBytes: manifest_LARGEST_MANIFEST, allowHardLinks: true });
        const { manifest, problems } = manifest_readManifest(bytes);
        if (manifest === null || problems.length > 0)
            return { ...unknown, note: `manifest.json: ${problems[0] ?? 'not readable'}` };
        return { ...unknown, ...sealedRun(runDir, name, manifest) };
    }
    catch (error) {
        if (!(error instanceof files_FileRefused))
            return { ...unknown, note: `not readable: ${error.code ?? 'unknown'}` };
        if (error.reason !== 'missing')
            return { ...unknown, note: error.message.replace(`${runDir}/`, '') };
        return { ...unknown, ...unsealedRun(runDir) };
    }
}
function sealedRun(runDir, name, manifest) {
    const interrupted = manifest.verdict.status === 'interrupted';
    const listed = manifest.files.map(({ path, sha256, bytes }) => ({ ...artifactOf(path), sha256, bytes }));
    return {
        run_id: manifest.run_id,
        manifest_path: `${name}/${manifest_MANIFEST}`,
        artifacts: [...listed, artifactOf(manifest_MANIFEST), ...siblings(runDir)],
        ...(interrupted ? { state: 'incomplete', note: 'interrupted, sealed afterwards' } : { state: 'sealed' }),
        digest: manifest.digest,
        verdict: { status: manifest.verdict.status, code: manifest.verdict.code },
        pack_id: manifest.pack.id,
        started_at: manifest.started_at
    };
}
/** What was made after the seal and is there. */
function siblings(runDir) {
    const { entries } = walk_walkTree(runDir, { maxEntries: 1_000_000, maxDepth: 64, sizes: false });
    const known = entries.filter(({ path, kind }) => kind === 'file' &&
        (path.startsWith('publish/') || path === 'attestation.dsse.json' || path === 'report.html'));
    return known.map(({ path }) => artifactOf(path));
}
function unsealedRun(runDir) {
    const facts = { state: 'incomplete', note: 'never sealed' };
    try {
        chain_readChain(runDir, manifest_JOURNAL, event => {
            if (event.seq === 1)
                facts.started_at = event.time;
        });
    }
    catch (error) {
        if (!(error instanceof files_FileRefused))
            throw error;
        facts.note = 'never sealed, no journal';
    }
    return facts;
}
const TYPES = [
    [/^manifest\.json$/, 'manifest', 1],
    [/^events\.jsonl$/, 'journal', 1],
    [/^plan\.json$/, 'plan', 1],
    [/^acceptance\.json$/, 'acceptance', 1],
    [/^redactions\.json$/, 'redactions', 1],
    [/^egress\.jsonl$/, 'egress', 1],
    [/^review_report\.json$/, 'review', 1],
    [/^(plan|summary)\.md$/, 'summary', null],
    [/^change\.(bundle|patch)$/, 'change', null],
    [/^sbom\.cdx\.json$/, 'sbom', null],
    [/^vulnerabilities\.json$/, 'vulnerabilities', 1],
    [/^attestation\.dsse\.json$/, 'attestation', null],
    [/^report\.html$/, 'report', null],
    [/^logs\//, 'log', null],
    [/^artifacts\//, 'artifact', null],
    [/^publish\/manifest\.json$/, 'publish', 1],
    [/^publish\//, 'publish', null]
];
function artifactOf(path) {
    const [, type, schema_version] = TYPES.find(([pattern]) => pattern.test(path)) ?? [null, 'other', null];
    return { type, path, schema_version };
}
/** Reads an index that anyone may have written. Throws EVID_INDEX. */
function index_file_readIndex(evidenceDir) {
    function refuse(message, cause) {
        return new EvidenceError('EVID_INDEX', message, { where: join(evidenceDir, index_file_INDEX), cause });
    }
    let value;
    try {
        value = JSON.parse(readRegular(evidenceDir, index_file_INDEX, { maxBytes: LARGEST_INDEX, allowHardLinks: true }).toString('utf8'));
    }
    catch (error) {
        throw refuse(error instanceof FileRefused
            ? `the index ${error.reason === 'missing' ? 'is missing' : 'cannot be read safely'}`
            : 'the index is not JSON', error);
    }
    if (validateIndex(value))
        return value;
    const [first] = validateIndex.errors ?? [];
    throw refuse(`the index does not have the form of schema version 1: ${first?.instancePath ?? ''} ${first?.message ?? ''}`);
}

;// CONCATENATED MODULE: ./src/evidence/queries.ts
/** Questions to the evidence: which runs, which artifacts, one artifact, what the index is; and which run is meant. */





/** Runs of the index, newest first. */
function listRuns(evidenceDir) {
    return [...readIndex(evidenceDir).runs].sort(newestFirst);
}
/** Artifacts of one run of the index; `type` narrows them. Throws EVID_NOT_FOUND. */
function listArtifacts(evidenceDir, runId, type) {
    const run = readIndex(evidenceDir).runs.find(one => one.run_id === runId || one.run_dir === runId);
    if (run === undefined)
        throw new EvidenceError('EVID_NOT_FOUND', `the index has no run ${runId}`, {
            where: join(evidenceDir, INDEX)
        });
    return run.artifacts.filter(artifact => type === undefined || artifact.type === type);
}
/** One file of a run, opened safely, its first `maxBytes` (default 1 MiB). Throws EVID_NOT_FOUND. */
function showArtifact(runDir, path, options = {}) {
    const most = options.maxBytes ?? 1 << 20;
    let file;
    try {
        file = openRegular(runDir, path, { allowHardLinks: true });
    }
    catch (error) {
        if (error instanceof FileRefused)
            throw new EvidenceError('EVID_NOT_FOUND', `no artifact: ${error.message}`, {
                where: runDir,
                cause: error
            });
        throw error;
    }
    try {
        const content = Buffer.alloc(Math.min(most, file.bytes));
        let done = 0;
        for (let count = -1; done < content.length && count !== 0; done += count)
            count = readSync(file.fd, content, done, content.length - done, null);
        return { path, bytes: file.bytes, content: content.subarray(0, done), truncated: file.bytes > done };
    }
    finally {
        closeSync(file.fd);
    }
}
function showIndexMeta(evidenceDir) {
    const { schema_version, generated_at, roots_scanned, runs } = readIndex(evidenceDir);
    const [sealed, incomplete, unreadable] = ['sealed', 'incomplete', 'unreadable'].map(state => runs.filter(run => run.state === state).length);
    const artifacts = runs.reduce((sum, run) => sum + run.artifacts.length, 0);
    return {
        schema_version,
        generated_at,
        roots_scanned,
        runs: runs.length,
        artifacts,
        sealed,
        incomplete,
        unreadable
    };
}
/**
 * The run directory that is meant by `last`, by a run id, or by a path (one with a `/`, or `.`), absolute. A link
 * that the user gives is followed, once, here. Throws EVID_NOT_FOUND.
 */
function resolveRun(evidenceDir, which, cwd = '/') {
    const names = runNames(evidenceDir);
    if (which === 'last') {
        const [newest] = names
            .map(name => indexRun(evidenceDir, name))
            .sort((a, b) => newestFirst(a, b) || madeAt(evidenceDir, b) - madeAt(evidenceDir, a));
        if (newest === undefined)
            throw new EvidenceError('EVID_NOT_FOUND', 'no run is recorded yet', { where: evidenceDir });
        return join(resolve(evidenceDir), newest.run_dir);
    }
    if (names.includes(which))
        return join(resolve(evidenceDir), which);
    const path = isAbsolute(which) ? which : resolve(cwd, which);
    const looksLikePath = which.includes('/') || which === '.';
    const stat = looksLikePath ? lstatSync(path, { throwIfNoEntry: false }) : undefined;
    if (stat === undefined)
        throw new EvidenceError('EVID_NOT_FOUND', `no run ${which}`, { where: evidenceDir });
    const real = realpathSync(path);
    return basename(real) === 'manifest.json' ? dirname(real) : real;
}
function newestFirst(a, b) {
    const [left, right] = [a.started_at ?? '', b.started_at ?? ''];
    return left === right ? 0 : left < right ? 1 : -1;
}
function madeAt(evidenceDir, run) {
    return lstatSync(join(evidenceDir, run.run_dir)).mtimeMs;
}

;// CONCATENATED MODULE: ./src/evidence/report.ts
/** The report of a run, in Markdown: made from the sealed record only, every foreign word inert. */







/** Rows of a table that are shown; the rest is counted. */
const MOST_ROWS = 500;
/**
 * Markdown of a sealed run. It shows what the record says and vouches for none of it: `verifyRun` checks.
 * Throws EVID_INCOMPLETE where the run was never sealed, EVID_MANIFEST where its manifest is not consistent.
 */
function renderReport(runDir) {
    const manifest = sealedManifest(runDir);
    return [
        ...head(manifest),
        ...report_interruption(runDir, manifest),
        ...phases(manifest),
        ...acceptance(runDir, manifest),
        ...change(manifest),
        ...refused(runDir, manifest),
        ...files(manifest)
    ].join('\n');
}
function sealedManifest(runDir) {
    let bytes;
    try {
        bytes = readRegular(runDir, MANIFEST, { maxBytes: LARGEST_MANIFEST, allowHardLinks: true });
    }
    catch (error) {
        if (!(error instanceof FileRefused))
            throw error;
        const code = error.reason === 'missing' ? 'EVID_INCOMPLETE' : 'EVID_UNSAFE';
        throw new EvidenceError(code, `no sealed record: ${error.message}`, { where: runDir, cause: error });
    }
    const { manifest, problems } = readManifest(bytes);
    if (manifest === null || problems.length > 0)
        throw new EvidenceError('EVID_MANIFEST', `manifest.json: ${problems[0] ?? 'not readable'}`, {
            where: runDir
        });
    return manifest;
}
function head(manifest) {
    const { verdict, pack, isolation, base } = manifest;
    const cause = verdict.likely_cause === null ? '' : ` (likely cause ${forCode(verdict.likely_cause)})`;
    return [
        `# ${forCell(verdict.status.toUpperCase())}: ${forCell(pack.id)}`,
        '',
        forCell(pack.title, 300),
        '',
        '| | |',
        '| --- | --- |',
        `| verdict | ${forCode(verdict.code)}${cause}, exit ${verdict.exit} |`,
        `| run | ${forCode(manifest.run_id)} |`,
        `| pack | ${forCode(pack.path)} |`,
        `| plan | ${forCode(manifest.plan_digest)} |`,
        `| base | ${forCode(base.commit)} |`,
        `| isolation | ${isolation === null ? 'not started' : forCell(`${isolation.backend}, ${isolation.version}`)} |`,
        `| time, by its own clock | ${forCell(manifest.started_at)} to ${forCell(manifest.finished_at)} |`,
        `| manifest | ${forCode(manifest.digest)} |`,
        ''
    ];
}
/** Of a run that was sealed after its interruption: how far it came. */
function report_interruption(runDir, manifest) {
    if (manifest.verdict.status !== 'interrupted')
        return [];
    const { story } = readStory(runDir);
    const torn = story.interrupted?.data['torn_bytes'];
    return [
        '## Interrupted',
        '',
        `The program was ended ${forCell(whereItStood(story))}. The record was sealed afterwards: it holds what had been`,
        `written until then${typeof torn === 'number' && torn > 0 ? `, less ${torn} bytes of an event that was being written` : ''}.`,
        ''
    ];
}
function phases(manifest) {
    const rows = manifest.phases.map(({ name, status, code, attempts }) => `| ${forCell(name)} | ${forCell(status)} | ${code === null ? '' : forCode(code)} | ${attempts} |`);
    return ['## Phases', '', '| phase | status | code | attempts |', '| --- | --- | --- | --- |', ...rows, ''];
}
function acceptance(runDir, manifest) {
    const result = readAcceptance(runDir, manifest);
    if (result === null)
        return ['## Acceptance', '', 'The record holds none.', ''];
    const rows = result.criteria.map(({ kind, subject, ok, code, detail }) => `| ${ok ? 'held' : 'FAILED'} | ${forCell(kind)} | ${forCode(subject)} | ${code === null ? '' : forCode(code)} | ${forCell(detail)} |`);
    const prose = result.not_checked.map(({ key, text }) => `- ${forCell(key)}: ${forCell(text, 300)}`);
    return [
        `## Acceptance: ${forCell(result.verdict)}`,
        '',
        '| | kind | criterion | code | seen |',
        '| --- | --- | --- | --- | --- |',
        ...atMost(rows),
        '',
        ...(prose.length === 0 ? [] : ['Not checked, because no program can:', '', ...atMost(prose), ''])
    ];
}
function readAcceptance(runDir, manifest) {
    if (!manifest.files.some(file => file.path === 'acceptance.json'))
        return null;
    try {
        const value = JSON.parse(readRegular(runDir, 'acceptance.json', { maxBytes: 64 << 20, allowHardLinks: true }).toString('utf8'));
        return validateAcceptance(value) ? value : null;
    }
    catch {
        return null;
    }
}
function change({ change: made, verdict }) {
    if (made === null && verdict.status === 'interrupted')
        return ['## Change', '', 'None was computed before the interruption.', ''];
    if (made === null || made.files === 0)
        return ['## Change', '', 'No change.', ''];
    const commit = made.commit === null ? '' : `, commit ${forCode(made.commit)}`;
    return [
        '## Change',
        '',
        `${made.files} files, +${made.added} \u2212${made.deleted} lines; tree ${forCode(made.tree)}${commit}. See change.patch.`,
        ''
    ];
}
/** Attempts that were refused, as the journal has them: events of a type that ends in `.refused`. */
function refused(runDir, manifest) {
    if (!manifest.files.some(file => file.path === JOURNAL))
        return [];
    const events = [];
    try {
        readChain(runDir, JOURNAL, event => {
            if (event.type.endsWith('.refused'))
                events.push(event);
        });
    }
    catch (error) {
        if (!(error instanceof FileRefused))
            throw error;
    }
    if (events.length === 0)
        return ['## Refused attempts', '', 'None.', ''];
    const rows = events.map(({ type, data }) => `| ${forCell(type)} | ${forCode(String(data['code'] ?? ''))} | ${forCell(detailsOf(data))} |`);
    return ['## Refused attempts', '', '| what | code | details |', '| --- | --- | --- |', ...atMost(rows), ''];
}
function detailsOf(data) {
    const shown = Object.entries(data).filter(([key]) => key !== 'code');
    return shown
        .map(([key, value]) => `${key} ${typeof value === 'string' ? value : JSON.stringify(value)}`)
        .join(', ');
}
function files(manifest) {
    const rows = manifest.files.map(({ path, bytes, sha256 }) => `| ${forCode(path)} | ${bytes} | ${forCode(sha256)} |`);
    return [
        `## Files: ${manifest.files.length}`,
        '',
        '| path | bytes | SHA-256 |',
        '| --- | --- | --- |',
        ...atMost(rows),
        '',
        `Journal: ${manifest.journal.lines} events, head ${forCode(manifest.journal.head)}. Merkle root ${forCode(manifest.merkle_root)}.`,
        '',
        'This page shows what the record says. Whether the record is consistent, `verify` tells; unsigned, it is not authentic.',
        ''
    ];
}
function atMost(rows) {
    return rows.length <= MOST_ROWS
        ? [...rows]
        : [...rows.slice(0, MOST_ROWS), '', `and ${rows.length - MOST_ROWS} more`];
}

;// CONCATENATED MODULE: ./src/evidence/finish.ts
/**
 * Finishing what was interrupted: a run whose program was killed, cancelled or crashed is brought to a sealed record
 * that says so. Source: DESIGN "Evidence", "Killed".
 */
















const finish_LIMITS = { maxEntries: 1_000_000, maxDepth: 64, sizes: false };
/**
 * Seals what a killed run left, and its publishing record; nobody else may write there any more. Called again, also
 * after it was killed itself, it comes to a whole record. The run is looked at before anything of it is changed.
 *
 * Throws EVID_NOT_FOUND (no such directory), EVID_DIR_UNSAFE (a link on the way to it), EVID_UNSAFE (something in it
 * is no regular file), EVID_CHAIN and EVID_MANIFEST (no crash leaves such a record: it is not repaired), EVID_WRITE.
 */
function finishInterrupted(runDir, options) {
    const path = (0,external_node_path_.resolve)(runDir);
    const entries = finish_survey(path);
    const redactor = options.redactor ?? (0,redaction/* createRedactor */.lY)([]);
    const how = { clock: options.clock, redactor, owner: place_ownerLike(path), by: options.by };
    const whole = entries.some(entry => entry.path === manifest_MANIFEST);
    const { manifest, lastEvent } = whole ? sealedBefore(path) : sealNow(path, entries, how);
    tidy(path);
    const publish = manifest === null ? 'none' : finishPublish(path, manifest.digest, entries, how);
    return {
        state: whole ? 'whole' : manifest === null ? 'nothing' : 'finished',
        manifest,
        publish,
        lastEvent
    };
}
/** Everything below the run directory, of which no component may be a link; nothing in it may be but files. */
function finish_survey(path) {
    try {
        files_SafeDirectory.openStrict(path).close();
    }
    catch (error) {
        if (!(error instanceof files_FileRefused))
            throw error;
        const code = error.reason === 'missing' ? 'EVID_NOT_FOUND' : 'EVID_DIR_UNSAFE';
        throw new errors_EvidenceError(code, `no run directory: ${error.message}`, { where: path, cause: error });
    }
    const { entries, truncated } = walk_walkTree(path, finish_LIMITS);
    const odd = entries.find(entry => entry.kind !== 'file');
    if (odd)
        throw new errors_EvidenceError('EVID_UNSAFE', `${odd.path} is no regular file`, { where: path });
    if (truncated)
        throw new errors_EvidenceError('EVID_UNSAFE', 'the directory holds more entries, or deeper ones, than any run writes', {
            where: path
        });
    return entries;
}
/** Gives back the room on the disk, and removes what was never renamed into place beside the run. */
function tidy(path) {
    const [evidenceDir, runId] = [(0,external_node_path_.dirname)(path), (0,external_node_path_.basename)(path)];
    reserve_releaseReserve(evidenceDir, runId);
    removeScratch(evidenceDir, runId);
}
/** A manifest is renamed into place when it is whole: one that does not hold was not left by a crash. */
function sealedBefore(path) {
    const bytes = files_readRegular(path, manifest_MANIFEST, { maxBytes: manifest_LARGEST_MANIFEST, allowHardLinks: true });
    const { manifest, problems } = manifest_readManifest(bytes);
    if (manifest === null || problems.length > 0)
        throw new errors_EvidenceError('EVID_MANIFEST', `manifest.json: ${problems[0] ?? 'not readable'}`, {
            where: path
        });
    return { manifest, lastEvent: null };
}
function sealNow(path, entries, how) {
    if (!entries.some(entry => entry.path === manifest_JOURNAL))
        return { manifest: null, lastEvent: null };
    const { story, reading } = story_readStory(path);
    finish_refuseTampered(path, story, reading);
    const lastEvent = story.last?.type ?? null;
    const identity = identityOf(path, story);
    if (identity === null)
        return { manifest: null, lastEvent };
    tidy(path);
    removeUnrenamed(path);
    const finish = story.sealed === null ? interrupt : asSealed;
    const { facts, journal } = finish(path, identity, story, reading, entries, how);
    const manifest = manifest_makeManifest(facts, seal_filesToSeal(path, member => !manifest_isSibling(member)), journal);
    errors_writing(path, () => {
        const owned = how.owner === undefined ? {} : { owner: how.owner };
        durable_writeFileDurable((0,external_node_path_.join)(path, manifest_MANIFEST), manifest_recordText(manifest), owned);
        durable_syncDirectory((0,external_node_path_.dirname)(path));
    });
    return { manifest, lastEvent };
}
/** A crash tears the last line and nothing else; after the seal it tears nothing, for nothing was being written. */
function finish_refuseTampered(path, story, reading) {
    const { broken, torn, lines } = reading;
    const why = broken?.why ?? (story.sealed !== null && torn > 0 ? 'the line follows the seal' : null);
    if (why === null)
        return;
    const line = broken?.line ?? lines + 1;
    throw new errors_EvidenceError('EVID_CHAIN', `${manifest_JOURNAL} line ${line}: ${why}`, { where: path });
}
/** The journal was sealed and only the manifest is missing: it is the one that the run would have written. */
function asSealed(_path, identity, story, { lines, head }) {
    return { facts: factsOfSeal(identity, story), journal: { lines, head } };
}
/** Records the interruption, then what the run did not come to write, then the seal. */
function interrupt(path, identity, story, reading, entries, how) {
    const absent = finish_records_RECORDS.filter(name => !entries.some(entry => entry.path === name));
    const journal = JournalMender.open(path, reading, how.clock, how.redactor);
    try {
        if (story.interrupted === null) {
            journal.append(INTERRUPTED, {
                by: how.by,
                last_event: story.last.type,
                phase: story.open?.name ?? null,
                torn_bytes: reading.torn,
                absent
            });
        }
        const known = factsAfterwards(identity, story, how.clock.now());
        const facts = { ...known, pack: how.redactor.redactJson(known.pack) };
        writeAbsent(path, absent, facts, story_whereItStood(story), how.redactor, how.owner);
        journal.append(manifest_SEALED, { facts });
        return { facts, journal: journal.place() };
    }
    finally {
        journal.close();
    }
}

;// CONCATENATED MODULE: ./src/evidence/upload.ts
/** What of the evidence is handed on: the index and the files of one run. */








/**
 * The regular files to upload for a run: the index, where there is one, and everything in the run directory. No
 * symbolic link is listed or followed, and no reserve, scratch directory or unfinished write. Sealed or not.
 * Throws EVID_NOT_FOUND where the run directory is none, EVID_UNSAFE where it holds more than any run writes.
 */
function artifactFiles(evidenceDir, runDir) {
    const [evidence, run] = [(0,external_node_path_.resolve)(evidenceDir), (0,external_node_path_.resolve)(runDir)];
    const { entries, truncated } = walked(run);
    if (truncated)
        throw new errors_EvidenceError('EVID_UNSAFE', 'the directory holds more entries, or deeper ones, than any run writes', {
            where: run
        });
    const own = entries
        .filter(entry => entry.kind === 'file' && !isUnrenamed(entry.path))
        .map(({ path, bytes }) => ({ path: (0,external_node_path_.join)(run, path), bytes }));
    const sorted = sortByPath([...indexOf(evidence), ...own]);
    return { files: sorted.map(file => file.path), bytes: sorted.reduce((sum, file) => sum + file.bytes, 0) };
}
function walked(run) {
    try {
        return walk_walkTree(run, { maxEntries: 1_000_000, maxDepth: 64, sizes: true });
    }
    catch (error) {
        if (!(error instanceof files_FileRefused))
            throw error;
        throw new errors_EvidenceError('EVID_NOT_FOUND', `no run directory: ${error.message}`, {
            where: run,
            cause: error
        });
    }
}
function indexOf(evidence) {
    const path = (0,external_node_path_.join)(evidence, index_file_INDEX);
    const stat = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    return stat?.isFile() === true ? [{ path, bytes: stat.size }] : [];
}

;// CONCATENATED MODULE: ./src/evidence/index.ts














;// CONCATENATED MODULE: ./src/platform/clock.ts
/** The clock of an environment. Throws RangeError where SOURCE_DATE_EPOCH is not a whole number of seconds. */
function clockFrom(env) {
    const epoch = env['SOURCE_DATE_EPOCH'];
    if (epoch === undefined || epoch === '')
        return liveClock(() => new Date().toISOString(), false);
    if (!/^\d{1,12}$/.test(epoch))
        throw new RangeError(`SOURCE_DATE_EPOCH is not a whole number of seconds: ${epoch}`);
    const frozen = new Date(Number(epoch) * 1000).toISOString();
    return liveClock(() => frozen, true);
}
function liveClock(now, frozen) {
    return { frozen, now, realNow: () => Date.now(), monotonic: () => performance.now() };
}

// EXTERNAL MODULE: ./src/reasons/index.ts + 22 modules
var reasons = __webpack_require__(71559);
;// CONCATENATED MODULE: ./src/run/verdict.ts


/** Ends a run early with a reason. Everything recorded so far is kept and sealed. */
class RunStop extends errors/* OrchestratorError */.j {
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
    if (!(error instanceof OrchestratorError)) {
        return {
            status: 'error',
            code: 'INTERNAL',
            exit: 70,
            detail: `the program met an unexpected state: ${error instanceof Error ? error.message : String(error)}`,
            likelyCause: null
        };
    }
    const exit = exitOf(error.code);
    return { status: statusOf(exit), code: error.code, exit, detail: error.message, likelyCause: null };
}
/** A refused attempt never makes a verdict; where the command that asked then failed, it is named as the likely cause. */
function withLikelyCause(verdict, commands, refused) {
    if (verdict.status !== 'failed')
        return verdict;
    const failed = new Set(commands.filter(({ status }) => status === 'failed').map(({ id }) => id));
    const cause = refused.find(({ command }) => failed.has(command));
    return cause === undefined ? verdict : { ...verdict, likelyCause: cause.code };
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

;// CONCATENATED MODULE: ./src/run/host.ts
/** What a flow takes of the process it runs in: the same for every front. */





function hostOf(process, signal) {
    return {
        env: process.env,
        clock: clockOf(process),
        version: VERSION,
        hashWorker: hashWorkerOf(process),
        egressProxy: besideBundle(process, 'egress'),
        signal
    };
}
/** The clock of the environment; a malformed SOURCE_DATE_EPOCH is the user's mistake. Throws RunStop USAGE. */
function clockOf(process) {
    try {
        return clockFrom(process.env);
    }
    catch (error) {
        throw new RunStop('USAGE', error.message, {
            fix: 'Set it to seconds since 1970, or unset it.'
        });
    }
}
/** The hashing worker stands beside the bundle that runs: dist/cli/index.js, dist/hash-worker/index.js. */
function hashWorkerOf(process) {
    return besideBundle(process, 'hash-worker');
}
function besideBundle(process, name) {
    return join(dirname(realpathSync(process.argv[1])), '..', name, 'index.js');
}

// EXTERNAL MODULE: ./src/sandbox/index.ts + 55 modules
var sandbox = __webpack_require__(7084);
;// CONCATENATED MODULE: ./src/workspace/errors.ts
/** The workspace room's one error class: problems of the repository, of a tree after a phase, of the branch. */

class errors_WorkspaceError extends errors/* OrchestratorError */.j {
}
/** A list for a message: the first few, then how many more. */
function errors_someOf(names, shown = 5) {
    const head = names.slice(0, shown).join(', ');
    return names.length <= shown ? head : `${head} and ${names.length - shown} more`;
}

// EXTERNAL MODULE: ./src/platform/exec.ts
var platform_exec = __webpack_require__(26886);
;// CONCATENATED MODULE: ./src/platform/git.ts
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
function git_findGit(path) {
    const program = findProgram('git', path);
    if (program === null)
        return null;
    return {
        program,
        run: (args, options) => {
            const { env, ...rest } = options;
            const given = args.filter(arg => arg !== null);
            return exec([program, ...ALWAYS, ...given], { ...rest, env: environment(env) });
        }
    };
}
function environment(added) {
    const entries = Object.entries({ ...GIT_ENVIRONMENT, ...added });
    return Object.fromEntries(entries.filter((entry) => entry[1] !== undefined));
}
/** Splits NUL-terminated output (`-z`) into its records, as bytes. */
function git_splitNul(bytes) {
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
function git_joinNul(records) {
    return Buffer.concat(records.flatMap(record => [record, Buffer.of(0)]));
}
/** The one line a command prints, without its line feed. */
function git_oneLine(bytes) {
    return bytes.toString().replace(/\n$/, '');
}

;// CONCATENATED MODULE: ./src/workspace/names.ts
/** Names in trees, as pure rules: bytes to text, what other systems read as `.git`, and what collides there. */
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** A path as text: UTF-8, with bytes that are not written `\xNN`. */
function names_pathText(bytes) {
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
function names_isGitLike(name) {
    return name
        .split('\\')
        .some(part => foldedNames(part).some(folded => folded === '.git' || folded === 'git~1'));
}
/** True where some file system opens this one name as `.gitmodules`. */
function names_isGitmodulesLike(name) {
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
function names_nameFault(path, known) {
    const text = names_pathText(path);
    const names = text.split('/');
    if (names.some(names_isGitLike))
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
function names_collidingPaths(before, after) {
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
function names_safeComponents(relative) {
    if (relative === '' || relative.startsWith('/') || relative.includes('\0'))
        return null;
    const parts = relative.split('/').filter(part => part !== '' && part !== '.');
    if (parts.length === 0 || parts.some(part => part === '..' || names_isGitLike(part)))
        return null;
    return parts;
}
/** Orders texts by their UTF-8 bytes. */
function byBytes(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

;// CONCATENATED MODULE: ./src/workspace/remote-failures.ts



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
function remote_failures_remoteFailure(remote, what, result) {
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

;// CONCATENATED MODULE: ./src/workspace/remote.ts
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
        throw remote_refused(`${JSON.stringify(`${owner}/${name}`)} is no repository`);
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
        throw remote_refused('it is no URL');
    if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
        throw remote_refused('it holds more than an address');
    if (!/^\/[\w./-]*$/.test(url.pathname))
        throw remote_refused('its path is odd');
    if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)))
        return url;
    throw remote_refused(`the token does not travel by ${url.protocol.slice(0, -1)} to ${url.hostname}`);
}
/** Names that lead to this machine alone (RFC 6761 section 6.3, RFC 5735 section 3, RFC 4291 section 2.5.3). */
function isLoopback(hostname) {
    return /^(?:(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}
function remote_refused(why) {
    return new WorkspaceError('PR_URL_REFUSED', 'the address of the repository cannot be used', { why });
}
/** The environment of git for this remote, on top of the fixed one. */
function remote_remoteEnvironment(remote) {
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

;// CONCATENATED MODULE: ./src/workspace/repository.ts
/** The user's repository: found, checked and read without running anything that it configures. */





/** The host's git. Throws RUN_GIT_MISSING. */
function repository_requireGit() {
    const git = findGit(process.env['PATH']);
    if (git === null)
        throw new WorkspaceError('RUN_GIT_MISSING', 'git was not found');
    return git;
}
/** RUN_GIT_FAILED (or another code) with git's own last words. */
function repository_gitFailure(what, result) {
    const lines = result.stderr
        .trim()
        .split('\n')
        .filter(line => /^(fatal|error)/.test(line));
    const why = lines.slice(-3).map(withoutCredentials).join('; ');
    if (/missing (blob|tree|commit) object|unable to read (sha1 file|tree|blob)|bad object|could not fetch/.test(why)) {
        return new WorkspaceError('RUN_PARTIAL_CLONE', `${what}: an object is missing`, { why });
    }
    if (/detected dubious ownership|unsafe repository/.test(why)) {
        return new WorkspaceError('RUN_DUBIOUS_OWNERSHIP', `${what}: the owner is not trusted`, { why });
    }
    const ended = result.timedOut ? 'timed out' : (result.spawnError ?? result.signal ?? `exit ${result.code}`);
    return new WorkspaceError('RUN_GIT_FAILED', `${what} failed (${ended})`, { why });
}
/**
 * Reads as the user would, in their work tree. Only here the user's and the system's configuration count: they say
 * which owners are trusted (`safe.directory`); SUDO_UID names the owner behind `sudo`.
 */
function repository_readTrusted(git, cwd, args, input) {
    const { HOME, XDG_CONFIG_HOME, SUDO_UID } = process.env;
    const env = { GIT_CONFIG_NOSYSTEM: '0', GIT_CONFIG_GLOBAL: undefined, HOME, XDG_CONFIG_HOME, SUDO_UID };
    return git.run(args, { cwd, env, ...(input === undefined ? {} : { input }) });
}
/**
 * Opens the repository that holds `startPath`, also through linked work trees, shallow, SHA-256, with alternates.
 * Throws RUN_NOT_A_REPOSITORY, RUN_BARE_REPOSITORY, RUN_DUBIOUS_OWNERSHIP, RUN_GIT_MISSING, RUN_GIT_FAILED.
 */
async function openRepository(startPath) {
    const git = repository_requireGit();
    const cwd = startDirectory(startPath);
    const [facts, origin] = await Promise.all([
        repositoryFacts(git, cwd),
        repository_readTrusted(git, cwd, ['config', '--local', '--get', 'remote.origin.url'])
    ]);
    return {
        root: realpathSync(facts.root),
        commonDir: realpathSync(resolve(cwd, facts.commonDir)),
        objectFormat: facts.format === 'sha256' ? 'sha256' : 'sha1',
        shallow: facts.shallow === 'true',
        origin: origin.failed ? null : withoutCredentials(oneLine(origin.stdout))
    };
}
const KIND = (/* unused pure expression or super */ null && (['--is-bare-repository', '--is-inside-git-dir']));
const PLACES = (/* unused pure expression or super */ null && (['--show-toplevel', '--git-common-dir']));
const FORMAT = (/* unused pure expression or super */ null && (['--show-object-format', '--is-shallow-repository']));
/** One question where its answer is plain; a path with a line feed in it makes more lines, and is asked for alone. */
async function repositoryFacts(git, cwd) {
    const all = await repository_readTrusted(git, cwd, ['rev-parse', ...KIND, ...PLACES, ...FORMAT]);
    const lines = oneLine(all.stdout).split('\n');
    if (!all.failed && lines.length === 6 && lines[0] === 'false' && lines[1] === 'false') {
        return factsOf(lines.slice(2));
    }
    const kind = await repository_readTrusted(git, cwd, ['rev-parse', ...KIND]);
    if (kind.failed)
        throw openFailure(cwd, kind);
    if (kind.stdout.toString().includes('true')) {
        throw new WorkspaceError('RUN_BARE_REPOSITORY', `no work tree at ${cwd}`, { where: cwd });
    }
    const ask = (word) => repository_readTrusted(git, cwd, ['rev-parse', word]);
    const answers = await Promise.all([...PLACES, ...FORMAT].map(ask));
    for (const answer of answers)
        if (answer.failed)
            throw openFailure(cwd, answer);
    return factsOf(answers.map(answer => oneLine(answer.stdout)));
}
function factsOf(answers) {
    const [root = '', commonDir = '', format = '', shallow = ''] = answers;
    return { root, commonDir, format, shallow };
}
function startDirectory(startPath) {
    try {
        const real = realpathSync(startPath);
        if (statSync(real).isDirectory())
            return real;
        return resolve(real, '..');
    }
    catch (cause) {
        throw new WorkspaceError('RUN_NOT_A_REPOSITORY', `no such directory: ${startPath}`, {
            where: startPath,
            cause
        });
    }
}
function openFailure(cwd, result) {
    const failure = repository_gitFailure('opening the repository', result);
    if (failure.code !== 'RUN_GIT_FAILED' || !/not a git repository/.test(result.stderr))
        return failure;
    return new WorkspaceError('RUN_NOT_A_REPOSITORY', `no git repository at ${cwd}`, { where: cwd });
}
/**
 * The commit that a run starts from: `ref` (branch, remote branch of origin, tag or id), or HEAD of the work tree
 * where it is null. Throws RUN_NO_COMMIT, RUN_BASE_UNKNOWN, RUN_PARTIAL_CLONE.
 */
async function resolveBase(repo, ref) {
    const git = repository_requireGit();
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
    return new WorkspaceError('RUN_PARTIAL_CLONE', `the tree of ${commit} is not here`, { where: commit });
}
function unknownBase(ref, branches) {
    if (ref === null)
        return new WorkspaceError('RUN_NO_COMMIT', 'HEAD names no commit yet');
    const why = branches.length === 0 ? 'The repository has no branches.' : `Branches here: ${someOf(branches)}.`;
    return new WorkspaceError('RUN_BASE_UNKNOWN', `no commit is named ${JSON.stringify(ref)}`, {
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
    const result = await repository_readTrusted(git, repo.root, args);
    const [, commit, tree] = /^commit ([0-9a-f]{40,64})\n([0-9a-f]{40,64})$/.exec(oneLine(result.stdout)) ?? [];
    return result.failed || commit === undefined || tree === undefined ? null : { commit, tree };
}
// HEAD is a work tree's own, so these ask by directory; `--end-of-options` keeps a name from being an option.
async function revision(git, repo, expression) {
    const result = await repository_readTrusted(git, repo.root, [
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        expression
    ]);
    const id = oneLine(result.stdout).replace(/^--end-of-options\n/, '');
    return result.failed || !/^[0-9a-f]{40,64}$/.test(id) ? null : id;
}
async function branchOf(git, repo, name) {
    const result = await repository_readTrusted(git, repo.root, [
        'rev-parse',
        '--symbolic-full-name',
        '--end-of-options',
        name
    ]);
    const full = oneLine(result.stdout).replace(/^--end-of-options\n/, '');
    return (/^refs\/heads\/(.+)$/.exec(full)?.[1] ?? /^refs\/remotes\/[^/]+\/(?!HEAD$)(.+)$/.exec(full)?.[1] ?? null);
}
async function suggestions(git, repo) {
    const result = await repository_readTrusted(git, repo.root, [
        'for-each-ref',
        '--format=%(refname:short)',
        'refs/heads',
        'refs/remotes'
    ]);
    return oneLine(result.stdout)
        .split('\n')
        .filter(line => line !== '');
}

;// CONCATENATED MODULE: ./src/workspace/runner.ts

/** `objects` is where new objects go, where that is not the git directory's own. */
function runner_gitRunner(git, gitDir, owner, objects = null) {
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
                throw gitFailure(`git ${args.find(arg => arg !== null && !arg.startsWith('-')) ?? ''}`, result);
            return result.stdout;
        }
    };
}

;// CONCATENATED MODULE: ./src/workspace/tree-reader.ts
/** Reading trees and blobs by object id: what a pack, a policy or a document says at a commit, never on disk. */





const DEFAULT_MAX = (/* unused pure expression or super */ null && (16 * 1024 * 1024));
/** Reads from the user's repository, before there is a private one. Works on a commit id as on a tree id. */
function repositoryReader(repo) {
    return tree_reader_treeReader(gitRunner(requireGit(), repo.commonDir, null));
}
function tree_reader_treeReader(git) {
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
            throw new WorkspaceError('SCOPE_FILE_TOO_LARGE', `${path} is larger than ${maxBytes} bytes`, {
                where: path
            });
        },
        listTree: (treeId, prefix) => list(git, treeId, prefix.replace(/\/+$/, ''))
    };
}
async function list(git, treeId, path) {
    const at = path === '' ? [] : [path];
    const args = ['--literal-pathspecs', 'ls-tree', '-z', '-r', '--full-tree', tree_reader_objectId(treeId), '--', ...at];
    const records = splitNul(await git.read(args, { env: { GIT_LITERAL_PATHSPECS: '1' } }));
    const entries = records.map(record => [record, record.indexOf(0x09)]);
    return entries.map(([record, tab]) => {
        const [mode = '', , id = ''] = record.subarray(0, tab).toString('latin1').split(' ');
        return { mode, id, path: pathText(record.subarray(tab + 1)) };
    });
}
/** Lets nothing but a full object id through to a command line. */
function tree_reader_objectId(text) {
    if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text))
        return text;
    throw new RangeError(`not an object id: ${JSON.stringify(text)}`);
}

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
async function collisions_refuseCollidingPaths(reader, base, tree) {
    const [before, after] = await Promise.all([reader.listTree(base.tree, ''), reader.listTree(tree, '')]);
    const pairs = collidingPaths(before.map(entry => entry.path), after.map(entry => entry.path));
    if (pairs.length === 0)
        return;
    const names = pairs.map(pair => pair.map(name => JSON.stringify(name)).join(' and '));
    throw new WorkspaceError('PR_PATH_COLLISION', `paths collide: ${someOf(names)}`, {
        where: pairs[0]?.[0] ?? ''
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/workspace/remove.ts
/** Removal of trees that a phase wrote: any modes, any depth, and never through a link. */




/**
 * Removes a directory and all below it. The system's `rm` and `chmod` walk by descriptors: they follow no link and
 * cope with paths longer than PATH_MAX, which no walk by names does. Throws RUN_PRIVATE_ROOT where something stays.
 */
async function remove_removeTree(path) {
    const remover = (0,platform_exec/* findProgram */.K)('rm', undefined);
    if (remover === null)
        return (0,promises_.rm)(path, { recursive: true, force: true });
    if (await removeWith(remover, path))
        return;
    // An ordinary user cannot empty a directory without its permission bits; root never gets here for that.
    const chmod = (0,platform_exec/* findProgram */.K)('chmod', undefined);
    if (chmod !== null)
        await run([chmod, '-R', 'u+rwx', '--', path]);
    if (await removeWith(remover, path))
        return;
    throw new errors_WorkspaceError('RUN_PRIVATE_ROOT', `cannot remove ${path}`, { where: path });
}
async function removeWith(remover, path) {
    await run([remover, '-rf', '--', path]);
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) === undefined;
}
function run(argv) {
    return (0,platform_exec/* exec */.m)(argv, { cwd: '/', env: { LC_ALL: 'C' } });
}

;// CONCATENATED MODULE: ./src/workspace/lock.ts
/** Locks of private roots: which process a root belongs to, and the removal of roots whose process is gone. */




const LOCK = 'lock.json';
const WEEK = 7 * 24 * 3600 * 1000;
const HOUR = 3600 * 1000;
function lock_writeLock(root, runId) {
    const lock = { run_id: runId, pid: process.pid, started: startTime(process.pid), ...here() };
    writeFileSync(join(root, LOCK), JSON.stringify(lock), { mode: 0o600, flag: 'wx' });
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
        const gone = await remove_removeTree(path).then(() => true, () => false);
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
        const fresh = mkdtempSync(join(parent, '.new-'));
        writeLock(fresh, options.runId);
        chmodSync(fresh, 0o711);
        const path = join(parent, fresh.slice(parent.length + 1).replace('.new-', 'run-'));
        renameSync(fresh, path);
        return {
            path,
            owner,
            directory: async (name) => ownedDirectory(path, name, owner),
            remove: () => removeTree(path)
        };
    }
    catch (cause) {
        if (cause instanceof WorkspaceError)
            throw cause;
        throw new WorkspaceError('RUN_PRIVATE_ROOT', `cannot make ${options.parent}`, {
            where: options.parent,
            why: String(cause.message),
            cause
        });
    }
}
/** The parent directory, made where missing, and certainly ours: in /var/tmp anybody can make a name first. */
function ownParent(parent) {
    mkdirSync(dirname(parent), { recursive: true });
    try {
        mkdirSync(parent, { mode: 0o711 });
        chmodSync(parent, 0o711);
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
    }
    const stat = lstatSync(parent);
    const ours = stat.isDirectory() && stat.uid === (process.getuid?.() ?? stat.uid) && (stat.mode & 0o022) === 0;
    if (ours)
        return parent;
    throw new WorkspaceError('RUN_PRIVATE_ROOT', `${parent} is not ours alone`, {
        where: parent,
        why: 'It is a link, belongs to another user, or others may write to it.'
    });
}
function ownedDirectory(root, name, owner) {
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name))
        throw new RangeError(`not a plain directory name: ${name}`);
    const path = join(root, name);
    mkdirSync(path, { mode: 0o700 });
    chmodSync(path, 0o700);
    if (owner !== null)
        lchownSync(path, owner.uid, owner.gid);
    return path;
}

;// CONCATENATED MODULE: ./src/workspace/git-dir.ts
/** Git directories of our own, written by hand: no template, no hook, no remote, nothing of the user's configuration. */


/**
 * Laid over every path by info/attributes, which outranks any .gitattributes in a tree: what is in a blob is what is
 * in the file, byte by byte. `-text` also ends autocrlf, and "!" takes an attribute back to "not specified" (a false
 * working-tree-encoding would be an error). Source: gitattributes(5).
 */
const git_dir_RAW_BYTES = '* -text !crlf !eol !ident !filter !working-tree-encoding !diff !merge !whitespace !export-ignore !export-subst !delta\n';
/** As above, and every file is text for the line counts: a NUL byte hides no line. */
const git_dir_ALL_TEXT = git_dir_RAW_BYTES.replace('!diff', 'diff');
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
function git_dir_layGitDir(path, spec) {
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
        git_dir_makeOwned(join(path, dir), spec.owner);
    }
    for (const [name, content] of Object.entries(files))
        writeOwned(join(path, name), content, spec.owner);
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
function git_dir_makeOwned(path, owner) {
    mkdirSync(path, { mode: 0o755 });
    chmodSync(path, 0o755);
    if (owner !== null)
        lchownSync(path, owner.uid, owner.gid);
}
function writeOwned(path, content, owner) {
    writeFileSync(path, content, { flag: 'wx', mode: 0o644 });
    chmodSync(path, 0o644);
    if (owner !== null)
        lchownSync(path, owner.uid, owner.gid);
}

;// CONCATENATED MODULE: ./src/workspace/annex.ts
/** A git directory beside the private one: it reads what that has, and keeps what it receives to itself. */






/** `objects` is where everything known so far is read from. */
function annex_layAnnex(path, spec, objects) {
    layGitDir(path, { ...spec, alternates: [objects], attributes: RAW_BYTES, config: {} });
    return {
        git: gitRunner(requireGit(), path, spec.owner),
        objects: join(path, 'objects'),
        remove: () => removeTree(path),
        keep: () => movePacks(join(path, 'objects', 'pack'), join(objects, 'pack'))
    };
}
/** The index comes last: git takes a pack for there when its index is. */
function movePacks(from, to) {
    const names = readdirSync(from).sort((a, b) => Number(a.endsWith('.idx')) - Number(b.endsWith('.idx')));
    for (const name of names)
        renameSync(join(from, name), join(to, name));
}

;// CONCATENATED MODULE: ./src/workspace/diff.ts
/** From two tree objects to the list of changed files, with line counts that no attribute and no NUL byte can bend. */




/** Fixed for every diff, so that counts, list and patch agree. Above 1,000 candidates only exact renames are found. */
const diff_DIFF_OPTIONS = (/* unused pure expression or super */ null && ([
    '-r',
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    '--ignore-submodules=none',
    '--find-renames=50%',
    '-l1000',
    '--diff-algorithm=myers',
    '--no-indent-heuristic'
]));
/** A blob from this size on is counted by its lines, not compared: the comparison would hold both in memory. */
const COMPARED_BYTES = (/* unused pure expression or super */ null && (64 * 1024 * 1024));
/** The change between two trees. Throws RUN_GIT_FAILED. */
async function diff_diffTrees(git, baseTree, tree) {
    if (baseTree === tree)
        return { tree, baseTree, files: [], added: 0, deleted: 0 };
    const [raw, plain] = await Promise.all([
        git.plain
            .read(['diff-tree', '-z', '--raw', '--no-abbrev', ...diff_DIFF_OPTIONS, baseTree, tree])
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
    return parseNumstat(await git.read(['diff-tree', '-z', '--numstat', ...diff_DIFF_OPTIONS, from, to]));
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
        path: pathText(entry.path),
        oldPath: entry.oldPath === null ? null : pathText(entry.oldPath),
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
    const records = splitNul(bytes);
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
    const records = splitNul(bytes);
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
    const file = join(git.scratch, `blob-${id}`);
    const fd = openSync(file, 'wx+', 0o600);
    try {
        await git.plain.read(['cat-file', 'blob', id], { stdoutFd: fd });
        return countLineFeeds(fd);
    }
    finally {
        closeSync(fd);
        rmSync(file, { force: true });
    }
}
function countLineFeeds(fd) {
    const chunk = Buffer.alloc(1 << 20);
    let lines = 0;
    let last = 0x0a;
    for (let offset = 0, size = 1; size > 0; offset += size) {
        size = readSync(fd, chunk, 0, chunk.length, offset);
        for (let at = 0; at < size; at++)
            if (chunk[at] === 0x0a)
                lines++;
        if (size > 0)
            last = chunk[size - 1] ?? last;
    }
    return last === 0x0a ? lines : lines + 1;
}

;// CONCATENATED MODULE: ./src/workspace/seal.ts
/**
 * How the program knows its own commits again: a trailer that digests what the commit says. Whoever amends, rebases
 * or rewrites the commit breaks it, also where that person commits under the same name as the program.
 */

const SEAL = 'Codex-Seal';
/** Of commits that the server makes and signs: it decides on author and committer. */
const SERVER_SEAL = 'Codex-Seal-Tree';
/** The message with its seal as the last trailer. */
function seal_sealMessage(facts) {
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
    return digestOf(['server', facts.tree, facts.parents, facts.message]).replace('sha256:', '');
}
function sealOf(facts) {
    return digestOf([facts.tree, facts.parents, facts.author, facts.committer, facts.message]).replace('sha256:', '');
}
/** True where the commit is as this program made it, and carries `trailer` as a line of its own. */
function seal_isOurs(facts, trailer) {
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
async function history_commitChange(git, base, change, options) {
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
    const args = ['commit-tree', objectId(change.tree), '-p', objectId(base.commit), '-F', '-'];
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
async function history_writePatch(git, change, file) {
    const args = [
        'diff-tree',
        '-p',
        '--binary',
        '--full-index',
        '--unified=3',
        '--src-prefix=a/',
        '--dst-prefix=b/',
        ...DIFF_OPTIONS,
        objectId(change.baseTree),
        objectId(change.tree)
    ];
    await writeNew(file, fd => git.read(args, { stdoutFd: fd }));
}
/**
 * Writes a bundle (gitformat-bundle(5)) with one ref and the base as its one prerequisite. By hand, as
 * `git bundle create` would take over deltas from the user's packs, and the bytes would depend on those.
 */
async function history_writeBundle(git, base, commit, ref, file) {
    const known = await git.attempt(['check-ref-format', ref]);
    if (known.failed)
        throw new WorkspaceError('PR_BRANCH_INVALID', `not a full ref name: ${ref}`, { where: ref });
    const first = base.commit.length === 64 ? '# v3 git bundle\n@object-format=sha256\n' : '# v2 git bundle\n';
    const header = `${first}-${objectId(base.commit)} base of the change\n${objectId(commit)} ${ref}\n\n`;
    await writeNew(file, async (fd) => {
        writeSync(fd, header);
        await history_packTo(git, base, commit, fd, ['--thin']);
    });
}
/** Packs what `commit` has and the base has not. Fixed search, nothing reused: same objects, same bytes. */
async function history_packTo(git, base, commit, fd, extra = []) {
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
    const input = Buffer.from(`${objectId(commit)}\n^${objectId(base.commit)}\n`);
    await git.read(args, { input, stdoutFd: fd });
}
async function writeNew(file, fill) {
    const fd = openSync(file, 'wx', 0o644);
    try {
        await fill(fd);
    }
    finally {
        closeSync(fd);
    }
}

;// CONCATENATED MODULE: ./src/workspace/bundle.ts
/**
 * The header of a bundle (gitformat-bundle(5)), read by hand and strictly: the form that this program writes, and
 * no other. Pure; the pack behind it is git's to read.
 */

/** Bytes in which the header and the first 12 bytes of the pack must lie. */
const bundle_LONGEST_HEADER = 4096;
/** Bytes of `PACK`, version and number of objects (gitformat-pack(5)). */
const PACK_HEADER = 12;
const MOST_OBJECTS = 1_000_000;
/** Throws PR_BUNDLE_INVALID. `start` is the beginning of the file, LONGEST_HEADER bytes or all of it. */
function bundle_readBundleHeader(start, expected) {
    const bytes = Buffer.from(start.buffer, start.byteOffset, start.byteLength);
    const end = bytes.indexOf('\n\n');
    if (end === -1)
        throw bundle_invalidBundle(`it has no header within ${bundle_LONGEST_HEADER} bytes`);
    const lines = bytes.subarray(0, end).toString('latin1').split('\n');
    const [prerequisite = '', tip = '', ...more] = afterVersion(lines, expected.objectFormat);
    if (prerequisite !== `-${expected.base} base of the change`)
        throw bundle_invalidBundle('its first prerequisite is not the base commit');
    if (tip.startsWith('-'))
        throw bundle_invalidBundle('it has more than one prerequisite');
    if (more.length > 0)
        throw bundle_invalidBundle('it has more than one reference');
    const length = end + 2;
    checkPack(bytes.subarray(length));
    return { ...reference(tip, expected.commit), length };
}
function afterVersion(lines, objectFormat) {
    const version = objectFormat === 'sha256' ? ['# v3 git bundle', '@object-format=sha256'] : ['# v2 git bundle'];
    if (version.some((line, at) => lines[at] !== line))
        throw bundle_invalidBundle(`it does not begin as a ${objectFormat} bundle of ours`);
    return lines.slice(version.length);
}
/** Names are printable ASCII here: branch names that git takes may hold more, ours do not. */
function reference(line, commit) {
    const [, id, ref] = /^([0-9a-f]+) (refs\/heads\/[\x21-\x7e]+)$/.exec(line) ?? [];
    if (id === undefined || ref === undefined)
        throw bundle_invalidBundle('its reference is no branch');
    if (id !== commit)
        throw bundle_invalidBundle('its reference is at another commit than the evidence states');
    return { ref, commit: id };
}
function checkPack(bytes) {
    if (bytes.length < PACK_HEADER || bytes.toString('latin1', 0, 4) !== 'PACK' || bytes.readUInt32BE(4) !== 2)
        throw bundle_invalidBundle('no pack follows its header');
    const objects = bytes.readUInt32BE(8);
    if (objects > MOST_OBJECTS)
        throw bundle_invalidBundle(`it holds ${objects} objects, more than ${MOST_OBJECTS}`);
}
function bundle_invalidBundle(why) {
    return new WorkspaceError('PR_BUNDLE_INVALID', 'the bundle is not one of ours', { why: `${why}.` });
}

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
async function scan_scanTree(root, rules) {
    const found = { specials: [], nested: [], unreadable: [] };
    const pending = [null];
    for (let walked = 1; pending.length > 0; walked++) {
        const relative = pending.pop() ?? null;
        for (const entry of scan_list(root, relative, found))
            scan_visit(root, relative, entry, pending, found);
        if (walked % DIRECTORIES_A_TURN === 0)
            await new Promise(resolve => setImmediate(resolve));
    }
    if (rules.nestedGit)
        scan_refuse('SCOPE_NESTED_GIT', 'nested repository', found.nested);
    scan_refuse('SCOPE_UNREADABLE', 'unreadable', found.unreadable);
    const readByGit = found.specials.filter(path => READ_BY_GIT.has(pathText(path).split('/').pop() ?? ''));
    scan_refuse('SCOPE_SPECIAL_FILE', 'special file', readByGit);
    return { specials: found.specials };
}
/** Throws `code` with the paths in order, where there are any. */
function scan_refuse(code, what, paths) {
    if (paths.length === 0)
        return;
    const names = [...paths].sort(Buffer.compare).map(path => JSON.stringify(pathText(path)));
    throw new WorkspaceError(code, `${what}: ${someOf(names)}`, {
        where: JSON.parse(names[0] ?? '""')
    });
}
/** Host path of a relative one, in bytes, as names need not be UTF-8. */
function scan_under(root, relative) {
    return relative === null ? Buffer.from(root) : Buffer.concat([Buffer.from(root), SLASH, relative]);
}
function scan_list(root, relative, found) {
    const path = scan_under(root, relative);
    try {
        // Root can list any directory, but git runs as its owner and must be able to as well.
        const mode = lstatSync(path).mode;
        if ((mode & 0o500) === 0o500)
            return readdirSync(path, { encoding: 'buffer', withFileTypes: true });
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
function scan_visit(root, parent, entry, pending, found) {
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
    return /git|[\x80-\xff]/i.test(name.toString('latin1')) && isGitLike(pathText(name));
}
function isMountPoint(root, entry) {
    if (entry.name.toString('latin1') !== '.git' || !entry.isDirectory())
        return false;
    try {
        return readdirSync(scan_under(root, entry.name)).length === 0;
    }
    catch {
        return false;
    }
}
/** lstat by bytes; null where there is nothing. */
function scan_statOf(root, relative) {
    try {
        return lstatSync(scan_under(root, relative));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/workspace/stage.ts





/** GitHub refuses larger files: https://docs.github.com/repositories/working-with-files/managing-large-files. */
const stage_MAX_FILE_BYTES = (/* unused pure expression or super */ null && (100 * 1024 * 1024));
/** Adds everything to the index and writes the tree. Throws SCOPE_*, RUN_GIT_FAILED. */
async function stage_stageTree(git, options) {
    const { gone, present } = await stage_differences(git, options);
    stage_checkFiles(options, present);
    const place = { workTree: options.workTree, index: options.index };
    if (gone.length > 0) {
        await git.read(['update-index', '-z', '--force-remove', '--stdin'], { ...place, input: joinNul(gone) });
    }
    if (present.length > 0) {
        const args = ['update-index', '-z', '--add', '--remove', '--replace', '--stdin'];
        const result = await git.attempt(args, { ...place, input: joinNul(present) });
        if (/Invalid path '/.test(result.stderr)) {
            throw new WorkspaceError('SCOPE_UNSAFE_PATH', 'git refuses a path of the change', {
                why: result.stderr.trim()
            });
        }
        if (result.failed)
            throw gitFailure('git update-index', result);
    }
    return (await git.read(['write-tree'], place)).toString().trim();
}
/** Tracked paths that changed and untracked ones that are not ignored. */
async function stage_differences(git, options) {
    const place = { workTree: options.workTree, index: options.index };
    const excludes = options.excludesFrom.map(file => `--exclude-from=${file}`);
    const [tracked, untracked] = await Promise.all([
        stage_changedTracked(git, place),
        git.read(['ls-files', '-z', '--others', ...excludes, '--exclude-standard'], place).then(splitNul)
    ]);
    const wanted = outside(options.leaveOut);
    refuse('SCOPE_NESTED_GIT', 'nested repository', untracked.filter(path => path.at(-1) === 0x2f && wanted(path)));
    return { gone: tracked.gone.filter(wanted), present: [...tracked.present, ...untracked].filter(wanted) };
}
/** Tracked paths that differ from the index by content, mode, type or absence. */
async function stage_changedTracked(git, place) {
    const records = splitNul(await git.read(['diff-files', '-z', '--raw', '--no-renames', '--ignore-submodules=dirty'], place));
    const found = { gone: [], present: [] };
    // Raw format: ":<mode> <mode> <id> <id> <status>", then the path. Source: git-diff-files(1).
    for (let at = 0; at + 1 < records.length; at += 2) {
        const status = records[at]?.toString('latin1').at(-1);
        const path = records[at + 1];
        if (status === 'U')
            throw new WorkspaceError('RUN_UNMERGED', `unmerged: ${pathText(path)}`, { where: pathText(path) });
        (status === 'D' ? found.gone : found.present).push(path);
    }
    return found;
}
function outside(paths) {
    const covered = paths.map(path => path.replace(/\/+$/, ''));
    return path => {
        const text = pathText(path);
        return !covered.some(point => text === point || text.startsWith(`${point}/`));
    };
}
function stage_checkFiles(options, paths) {
    const files = paths.flatMap(path => {
        const stat = statOf(options.workTree, path);
        return stat === null ? [] : [{ path, stat }];
    });
    const special = files.filter(({ stat }) => !stat.isFile() && !stat.isSymbolicLink() && !stat.isDirectory());
    const unreadable = files.filter(({ stat }) => options.asOwner && stat.isFile() && (stat.mode & 0o400) === 0);
    const large = files.filter(({ stat }) => stat.isFile() && stat.size > stage_MAX_FILE_BYTES);
    const links = files.filter(({ path, stat }) => stat.isSymbolicLink() && isGitmodulesLike(baseName(path)));
    refuse('SCOPE_SPECIAL_FILE', 'special file', pathsOf(special));
    refuse('SCOPE_UNREADABLE', 'unreadable', pathsOf(unreadable));
    refuse('SCOPE_FILE_TOO_LARGE', 'larger than 100 MiB', pathsOf(large));
    refuse('SCOPE_UNSAFE_PATH', 'symbolic link called .gitmodules', pathsOf(links));
}
function pathsOf(files) {
    return files.map(file => file.path);
}
function baseName(path) {
    return pathText(path).split('/').pop() ?? '';
}
/** Throws SCOPE_SPECIAL_FILE for special files that no ignore pattern names; ignored ones are left out like all else. */
async function stage_refuseSpecials(git, options, specials) {
    const wanted = outside(options.leaveOut);
    const asked = specials.filter(wanted);
    if (asked.length === 0)
        return;
    const args = ['check-ignore', '-z', '--stdin', '--no-index'];
    const result = await git.attempt(args, {
        workTree: options.workTree,
        index: options.index,
        input: joinNul(asked)
    });
    // Exit 1 says that none of them is ignored.
    if (result.failed && result.code !== 1)
        throw gitFailure('git check-ignore', result);
    const ignored = new Set(splitNul(result.stdout).map(path => path.toString('latin1')));
    refuse('SCOPE_SPECIAL_FILE', 'special file', asked.filter(path => !ignored.has(path.toString('latin1'))));
}

;// CONCATENATED MODULE: ./src/workspace/import-bundle.ts
/**
 * A bundle from somewhere else, made the private repository's: read strictly, checked by git in an annex, and then
 * looked through, so that one commit on the base comes in with its own objects and nothing beside. Source: DESIGN
 * "Publishing"; pull-requests case 39.
 */










/** Bytes of the file; unpacked, all objects together. */
const MOST_BYTES = (/* unused pure expression or super */ null && (1 << 30));
const MOST_UNPACKED = (/* unused pure expression or super */ null && (4 * 1024 ** 3));
const MOST_COMMIT = (/* unused pure expression or super */ null && (1 << 20));
/** No single object may make git ask for more memory than that. */
const MOST_MEMORY = '256m';
/** Of one command of git on these objects. */
const MOST_MILLISECONDS = 300_000;
/** Bytes of a list of paths, and entries, over those of the base. */
const MOST_LISTED = (/* unused pure expression or super */ null && (32 << 20));
const MOST_ADDED = 100_000;
/** Throws PR_BUNDLE_INVALID, PR_OBJECTS_REFUSED, SCOPE_FILE_TOO_LARGE. The objects are in the annex afterwards. */
async function import_bundle_readBundle(context, file, expected) {
    const { annex, base } = context;
    const pack = await indexPack(annex.git, base, file, objectId(expected.commit));
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
        readSync(fd, Buffer.alloc(length), 0, length, null);
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
        throw new WorkspaceError('PR_OBJECTS_REFUSED', 'git refused the objects of the bundle', {
            why: result.timedOut ? 'git took too long' : result.stderr.trim().slice(-500)
        });
    }
    finally {
        closeSync(fd);
    }
}
async function headerOf(git, base, fd, commit) {
    const start = Buffer.alloc(LONGEST_HEADER);
    const size = readSync(fd, start, 0, start.length, 0);
    const objectFormat = base.commit.length === 64 ? 'sha256' : 'sha1';
    const header = readBundleHeader(start.subarray(0, size), { objectFormat, base: base.commit, commit });
    const valid = await git.attempt(['check-ref-format', header.ref]);
    if (valid.failed)
        throw invalidBundle('its reference is no branch');
    return header;
}
function import_bundle_open(file) {
    try {
        return openRegular(dirname(file), basename(file), { maxBytes: MOST_BYTES }).fd;
    }
    catch (error) {
        if (error instanceof FileRefused)
            throw invalidBundle(error.message);
        throw error;
    }
}
/** One parent, the form that `commit-tree` gives, and our seal. */
async function commitFacts(git, base, expected) {
    const result = await git.attempt(['cat-file', 'commit', expected.commit], { maxStdout: MOST_COMMIT });
    const raw = result.failed ? '' : result.stdout.toString();
    const facts = parseCommit(raw);
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
    const fd = openSync(join(objects, 'pack', `pack-${pack}.idx`), 'r');
    try {
        const lines = (await git.read(['show-index'], { input: fd })).toString().split('\n');
        // `<offset> <id> (<crc32>)`. Source: git-show-index(1).
        return lines.map(line => line.split(' ')[1] ?? '').filter(id => id !== '');
    }
    finally {
        closeSync(fd);
    }
}
/**
 * Files, links, submodules and directories. Records as git-ls-tree(1) has them. A few objects can make a tree of
 * billions of entries, so that the list may not outgrow that of the base by more than a change could add.
 */
async function wholeTree(git, tree, before) {
    const args = ['ls-tree', '-r', '-t', '-z', '--full-tree', objectId(tree)];
    if (before === null)
        return listingOf(await git.read(args));
    const bounds = { maxStdout: before.bytes + MOST_LISTED, timeoutMs: MOST_MILLISECONDS };
    const result = await git.attempt(args, bounds);
    if (result.failed)
        throw new WorkspaceError('PR_OBJECTS_REFUSED', 'git cannot list the tree of the change', {
            why: result.overflowed
                ? `the list has over ${MOST_LISTED} bytes more than that of the base`
                : result.stderr.trim().slice(-500) || 'git died of it: directories nested too deep, for one'
        });
    const after = listingOf(result.stdout);
    if (after.parts.length <= before.parts.length + MOST_ADDED)
        return after;
    throw new WorkspaceError('PR_OBJECTS_REFUSED', `the change adds more than ${MOST_ADDED} files and directories`);
}
function listingOf(output) {
    const parts = splitNul(output).map(record => {
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
    throw invalidBundle(`it holds objects that are no part of the change: ${someOf(extras, 3)}`);
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
        throw new WorkspaceError('SCOPE_FILE_TOO_LARGE', `larger than 100 MiB: ${someOf(large, 3)}`, {
            where: 'change.bundle'
        });
    const total = sizes.reduce((sum, size) => sum + size, 0);
    if (total > MOST_UNPACKED)
        throw new WorkspaceError('PR_OBJECTS_REFUSED', `unpacked, the bundle has ${total} bytes`);
}
/**
 * Git's strict check knows names like .git too; this does not depend on the version of git. What the base has already
 * is left alone where it is only unusual.
 */
function refuseNames(before, after) {
    const known = new Set(before.parts.map(part => part.name));
    for (const { name } of after.parts) {
        const fault = nameFault(Buffer.from(name, 'latin1'), known.has(name));
        if (fault === null)
            continue;
        const shown = pathText(Buffer.from(name, 'latin1'));
        throw new WorkspaceError('PR_OBJECTS_REFUSED', `${JSON.stringify(shown)} ${fault}`, { where: shown });
    }
}

;// CONCATENATED MODULE: ./src/workspace/index-file.ts
/** Index files: copied without losing what their time says, and asked what they remember of a file. */

/**
 * Copies an index with its modification time (rounded down). Git compares a file by content where the file is not
 * older than the index ("racily clean"); a copy with a later time would hide a change made in the same second.
 */
function index_file_copyIndexFile(from, to) {
    copyFileSync(from, to);
    const seconds = Math.floor(statSync(from).mtimeMs) / 1000;
    utimesSync(to, seconds, seconds);
}
/**
 * True where a file is as the index remembers it, to the nanosecond, and older than the index: then nobody wrote to
 * it since. `debug` is what `git ls-files --debug` prints for the one path.
 */
function index_file_isUntouched(debug, stat, indexTime) {
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
function covered_markFiles(tree, paths) {
    return new Map(paths.map(path => [markOf(lstatSync(join(tree.path, path), { bigint: true })), path]));
}
/**
 * Paths of the marked files now, sorted; what a phase could remove (nothing was laid over it) is left out. Asks for the
 * known places first, and walks the tree only where one is empty. No process of a phase may be alive. Throws
 * SCOPE_UNREADABLE where a file may be in a directory that cannot be read, SCOPE_UNSAFE_PATH.
 */
async function covered_locateFiles(tree, marks) {
    const inPlace = [...marks].every(([mark, path]) => isAt(tree, path, mark));
    if (inPlace)
        return [...marks.values()].sort();
    const { found, unreadable } = await walkFor(tree, marks);
    const [refused] = unreadable;
    if (found.length < marks.size && refused !== undefined) {
        const where = pathText(refused);
        const why = 'A file whose content is withheld from phases is no longer at its place, and may be in there.';
        throw new WorkspaceError('SCOPE_UNREADABLE', `unreadable: ${JSON.stringify(where)}`, { where, why });
    }
    return found.map(covered_coverablePath).sort();
}
/** The path as text. Throws SCOPE_UNSAFE_PATH where it is not UTF-8: nothing can be laid over such a file. */
function covered_coverablePath(path) {
    const text = pathText(path);
    if (Buffer.from(text).equals(path))
        return text;
    throw new WorkspaceError('SCOPE_UNSAFE_PATH', `withheld, but its name is not UTF-8: ${text}`, {
        where: text,
        why: 'The content of this file is withheld from phases, and no empty file can be laid over such a name.',
        fix: 'Give the file and the directories above it names in UTF-8, or take it out of the repository.'
    });
}
/**
 * Throws SCOPE_UNSAFE_PATH where a marked file was checked out at or below the path: what is moved out of the tree from
 * there would be bound into later phases, with nothing laid over that file.
 */
function covered_refuseMarked(marks, relative) {
    const path = safeComponents(relative)?.join('/') ?? relative;
    const inside = [...marks.values()].find(file => file === path || file.startsWith(`${path}/`));
    if (inside === undefined)
        return;
    throw new WorkspaceError('SCOPE_UNSAFE_PATH', `produced, but holds a withheld file: ${inside}`, {
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
        at = join(at, part);
        stat = covered_statOf(at);
        if (stat === undefined)
            return false;
    }
    return stat?.isFile() === true && markOf(stat) === mark;
}
/** Undefined where there is nothing, or nothing that may be looked at. */
function covered_statOf(path) {
    try {
        return lstatSync(path, { bigint: true });
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
        return readdirSync(under(tree.path, directory), { encoding: 'buffer', withFileTypes: true });
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
function inside_makeInsideGit(spec) {
    layGitDir(spec.path, {
        ...spec,
        // The base is where history ends, as in a checkout of depth 1.
        shallow: `${spec.head}\n`,
        alternates: [],
        attributes: RAW_BYTES,
        // Inside, owner and inode numbers look different; with these, only time and size tell that a file changed.
        config: { 'core.checkstat': 'minimal', 'core.trustctime': 'false' }
    });
    const index = join(spec.path, 'index');
    copyFileSync(spec.index, index);
    if (spec.owner !== null)
        lchownSync(index, spec.owner.uid, spec.owner.gid);
    for (const pack of spec.packs) {
        for (const name of readdirSync(pack))
            linkSync(join(pack, name), join(spec.path, 'objects', 'pack', name));
    }
    const mounts = [{ source: spec.path, target: `${WORKSPACE}/.git`, mode: 'ro' }];
    return { mounts, env: ENV, head: spec.head };
}
/** Packs a commit, its trees and blobs, and nothing before it, into an existing directory. */
function inside_packSnapshot(git, commit, directory) {
    return pack(git, `--shallow ${objectId(commit)}\n${objectId(commit)}\n`, directory);
}
/** Packs what a tree has and the base's tree has not. */
function inside_packAddition(git, baseTree, tree, directory) {
    return pack(git, `${objectId(tree)}\n^${objectId(baseTree)}\n`, directory);
}
/**
 * Deltas that exist are taken as they are, where what they are against is packed too, and none is searched for: this
 * is read once and thrown away.
 */
async function pack(git, objects, directory) {
    const args = ['pack-objects', '--revs', '-q', '--window=0', '--no-use-bitmap-index', '--delta-base-offset'];
    await git.read([...args, join(directory, 'pack')], { input: Buffer.from(objects) });
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
async function withhold_recordsOf(git, tree) {
    const records = splitNul(await git.read(['ls-tree', '-r', '-z', '--full-tree', objectId(tree)]));
    return records.map(record => {
        const tab = record.indexOf(0x09);
        const [mode = '', , id = ''] = record.subarray(0, tab).toString('latin1').split(' ');
        return { mode, id, path: record.subarray(tab + 1) };
    });
}
/** Ids of what these paths name in any of the trees. Throws RangeError for a path that none of them has. */
function withhold_idsAt(trees, paths) {
    const byPath = new Map(paths.map(path => [path, []]));
    for (const { path, id, mode } of trees.flat())
        if (mode !== SUBMODULE)
            byPath.get(pathText(path))?.push(id);
    const unknown = paths.find(path => byPath.get(path)?.length === 0);
    if (unknown !== undefined)
        throw new RangeError(`not a tracked file: ${JSON.stringify(unknown)}`);
    return [...byPath.values()].flat();
}
const SUBMODULE = '160000';
/** Writes the blob without content and returns its id. */
async function withhold_emptyBlob(git) {
    const id = await git.read(['hash-object', '-w', '-t', 'blob', '--stdin'], { input: Buffer.alloc(0) });
    return id.toString().trim();
}
/** Empties entries of an index and writes the tree that results; returns its id. A link becomes a file. */
async function withhold_emptyEntries(git, place, records) {
    const id = await withhold_emptyBlob(git);
    const lines = records.map(({ mode, path }) => {
        const kept = mode.startsWith('100') ? mode : '100644';
        return Buffer.concat([Buffer.from(`${kept} ${id} 0\t`), path]);
    });
    await git.read(['update-index', '-z', '--index-info'], { ...place, input: joinNul(lines) });
    return (await git.read(['write-tree'], place)).toString().trim();
}
/**
 * Tells git that these files are as the index has them, whatever lies there: no command looks at the file laid over
 * them, reports it, or tries to write it back. Source: git-update-index(1), "Skip-worktree bit".
 */
async function withhold_skipWorktree(git, place, records) {
    const input = joinNul(records.map(({ path }) => path));
    await git.read(['update-index', '-z', '--skip-worktree', '--stdin'], { ...place, input });
}
/** The base with these of its entries emptied. `index` is a passing file that must not exist. */
async function withhold_standInBase(git, base, records, index) {
    await git.read(['read-tree', objectId(base.tree)], { index });
    const tree = await withhold_emptyEntries(git, { index }, records);
    const raw = (await git.read(['cat-file', 'commit', objectId(base.commit)])).toString('latin1');
    // Literally: history holds commits that a strict git would refuse to write, and this one is of the same form.
    const args = ['hash-object', '-w', '-t', 'commit', '--literally', '--stdin'];
    const input = Buffer.from(standInCommit(raw, tree), 'latin1');
    return { commit: (await git.read(args, { input })).toString().trim(), tree };
}
/** Signatures and merged tags speak of the commit that was signed. Source: gitformat-signature(5). */
const KEPT_HEADERS = (/* unused pure expression or super */ null && (['parent', 'author', 'committer', 'encoding']));
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






function inside_view_insideViews(place) {
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
        const path = join(root.path, `inside-${room.numbers.next++}`);
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
        rmSync(index, { force: true });
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
        rmSync(copy, { force: true });
    }
}
/** Among the indexes of the trees, where the owner may write. */
function passingIndex(room) {
    return join(room.git.gitDir, 'trees', `.inside-${room.numbers.next++}`);
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
function mounts_makeMountPoint(tree, relative, kind, owner) {
    const parts = components(relative);
    let path = tree.path;
    for (const [at, part] of parts.entries()) {
        path = join(path, part);
        const wanted = at === parts.length - 1 ? kind : 'directory';
        const stat = lstatSync(path, { throwIfNoEntry: false });
        if (stat === undefined)
            create(path, wanted, owner);
        else if (!isKind(stat, wanted))
            throw linked(relative, path.slice(tree.path.length + 1));
    }
    return path;
}
function create(path, kind, owner) {
    if (kind === 'directory')
        mkdirSync(path);
    else
        closeSync(openSync(path, 'wx', 0o644));
    chmodSync(path, kind === 'directory' ? 0o755 : 0o644);
    if (owner !== null)
        lchownSync(path, owner.uid, owner.gid);
}
/**
 * Looks at mount points again before a command; `.git` is always among them. A missing one is no error here (it
 * is made again by `makeMountPoint`), a link or another kind is. Throws SCOPE_LINKED_PATH.
 */
function mounts_checkMountPoints(tree, relatives) {
    mounts_walk(tree, ['.git'], '.git');
    for (const relative of relatives)
        mounts_walk(tree, components(relative), relative);
}
/** lstat of the last component, null where one is missing. Throws where one on the way is not a plain directory. */
function mounts_walk(tree, parts, shown) {
    let path = tree.path;
    let stat;
    for (const [at, part] of parts.entries()) {
        path = join(path, part);
        stat = lstatSync(path, { throwIfNoEntry: false });
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
function mounts_moveProduced(tree, relative, into) {
    const parts = components(relative);
    const stat = mounts_walk(tree, parts, relative);
    if (stat === null) {
        throw new WorkspaceError('SCOPE_PRODUCED_MISSING', `not produced: ${relative}`, { where: relative });
    }
    const from = join(tree.path, ...parts);
    if (lstatSync(into, { throwIfNoEntry: false }) !== undefined)
        throw new RangeError(`exists already: ${into}`);
    try {
        renameSync(from, into);
    }
    catch (error) {
        if (error.code !== 'EACCES')
            throw error;
        // Moving a directory writes to it and to its parent; tools leave both read-only. Neither is a link: see walk.
        for (const path of [dirname(from), ...(stat.isDirectory() ? [from] : [])])
            chmodSync(path, 0o755);
        renameSync(from, into);
    }
    return stat.isDirectory() ? 'directory' : 'file';
}
function components(relative) {
    const parts = safeComponents(relative);
    if (parts !== null)
        return parts;
    throw new WorkspaceError('SCOPE_UNSAFE_PATH', `not a path inside the tree: ${JSON.stringify(relative)}`, {
        where: relative
    });
}
function isKind(stat, kind) {
    return kind === 'directory' ? stat.isDirectory() : stat.isFile();
}
function linked(relative, component) {
    const message = `${relative}: ${component} is a link or of another kind than expected`;
    return new WorkspaceError('SCOPE_LINKED_PATH', message, { where: component });
}

;// CONCATENATED MODULE: ./src/workspace/objects.ts
/**
 * Object directories: the user's history, shared and not copied. Where the identity that runs git cannot read it
 * (a checkout under /root), it is linked file by file into the private root, or copied where links are refused.
 */


/** The object directory and all its alternates, flattened, without duplicates, as real paths. */
function objects_objectDirectories(objects) {
    const found = new Set([realpathSync(objects)]);
    // A set is walked in the order of insertion, and also over what is added on the way.
    for (const path of found)
        for (const next of alternatesOf(path))
            found.add(realpathSync(next));
    return [...found];
}
// Source: gitrepository-layout(5), objects/info/alternates: one path a line, relative to the object directory.
function alternatesOf(objects) {
    const file = join(objects, 'info', 'alternates');
    if (!existsSync(file))
        return [];
    const lines = readFileSync(file, 'utf8')
        .split('\n')
        .filter(line => line !== '' && !line.startsWith('#'));
    return lines.map(line => resolve(objects, unquote(line))).filter(path => existsSync(path));
}
function unquote(line) {
    if (!line.startsWith('"') || !line.endsWith('"'))
        return line;
    return line.slice(1, -1).replace(/\\(["\\])/g, '$1');
}
/** True where a pack came from a partial clone, whose missing objects git otherwise takes for granted. */
function objects_isPartial(objects) {
    const packs = join(objects, 'pack');
    return existsSync(packs) && readdirSync(packs).some(name => name.endsWith('.promisor'));
}
/** True where every directory on the way and every object file can be read by this identity. */
function objects_readableBy(objects, owner) {
    for (let at = objects; at !== dirname(at); at = dirname(at))
        if (!allows(dirname(at), owner, 0o1))
            return false;
    return (allows(objects, owner, 0o5) &&
        contents(objects).every(path => allows(path, owner, isDirectory(path) ? 5 : 4)));
}
function allows(path, owner, wanted) {
    const { uid, gid, mode } = statSync(path);
    const shift = uid === owner.uid ? 6 : gid === owner.gid ? 3 : 0;
    return ((mode >> shift) & wanted) === wanted;
}
function isDirectory(path) {
    return statSync(path).isDirectory();
}
/** The parts of an object directory that hold objects: packs, fan-out directories, commit graphs. */
function contents(objects) {
    const directories = readdirSync(objects).filter(name => /^(pack|[0-9a-f]{2})$/.test(name));
    return directories
        .map(name => join(objects, name))
        .flatMap(path => [path, ...readdirSync(path).map(name => join(path, name))]);
}
/** Links (or copies) every object file into `target`, readable by all; tells which of the two it took. */
function objects_shareByLinks(objects, target) {
    let sharing = 'hardlinks';
    mkdirSync(target, { mode: 0o755 });
    chmodSync(target, 0o755);
    for (const path of contents(objects)) {
        const to = join(target, path.slice(objects.length + 1));
        if (isDirectory(path)) {
            mkdirSync(to);
            chmodSync(to, 0o755);
        }
        else if (!linkOrCopy(path, to))
            sharing = 'copies';
    }
    return sharing;
}
/** True where a link served. A file that others may not read is copied: a link would share its mode too. */
function linkOrCopy(from, to) {
    if ((statSync(from).mode & 0o004) !== 0) {
        try {
            linkSync(from, to);
            return true;
        }
        catch {
            // Another file system, or one without links.
        }
    }
    copyFileSync(from, to);
    chmodSync(to, 0o444);
    return false;
}

;// CONCATENATED MODULE: ./src/workspace/worktree-change.ts
/**
 * `--change worktree`: the user's own uncommitted work as the change. Staged, unstaged and untracked files that are
 * not ignored; the user's index and tree are read only. Here line ends are converted as the user's git would, since
 * the files on disk are in that form; filters (LFS) are not run, and a changed file that has one is refused.
 */










/** Settings of the user that say what the bytes on disk mean. */
const HONOURED = (/* unused pure expression or super */ null && ([
    'core.autocrlf',
    'core.eol',
    'core.filemode',
    'core.symlinks',
    'core.ignorecase',
    'core.trustctime',
    'core.checkstat'
]));
/** Tree object of the user's work tree, in `<path>/objects`. Throws RUN_UNMERGED, RUN_FILTERED_CHANGE, SCOPE_*. */
async function worktree_change_worktreeTree(input) {
    const { git, repo, userRoot, path } = input;
    const config = await honouredConfig(git, userRoot);
    layGitDir(path, { ...input.spec, config, head: null, owner: null, attributes: attributesOf(repo) });
    const index = await copyIndex(git, userRoot, path);
    const excludesFrom = await excludeFiles(git, input);
    const options = { workTree: userRoot, index, leaveOut: [], excludesFrom, asOwner: false };
    const runner = gitRunner(git, path, null);
    const { present } = await differences(runner, options);
    const filtered = await filteredPaths(git, userRoot, present);
    await refuseTouched(runner, options, filtered);
    return stageTree(runner, { ...options, leaveOut: filtered });
}
async function honouredConfig(git, userRoot) {
    const values = await Promise.all(HONOURED.map(key => worktree_change_configValue(git, userRoot, ['--get', key])));
    return Object.fromEntries(HONOURED.flatMap((key, at) => (values[at] == null ? [] : [[key, values[at]]])));
}
async function worktree_change_configValue(git, userRoot, args) {
    const result = await readTrusted(git, userRoot, ['config', ...args]);
    return result.failed ? null : oneLine(result.stdout);
}
function attributesOf(repo) {
    const file = join(repo.commonDir, 'info', 'attributes');
    return `${existsSync(file) ? readFileSync(file, 'utf8') : ''}\n* !filter\n`;
}
async function excludeFiles(git, { repo, userRoot }) {
    const { HOME, XDG_CONFIG_HOME } = process.env;
    const home = XDG_CONFIG_HOME || (HOME === undefined ? null : join(HOME, '.config'));
    const usual = home === null ? null : join(home, 'git', 'ignore');
    const global = (await worktree_change_configValue(git, userRoot, ['--type=path', '--get', 'core.excludesfile'])) ?? usual;
    return [join(repo.commonDir, 'info', 'exclude'), global].filter(file => file !== null && file !== '' && existsSync(file));
}
/** Copies the index with the shared part that a split index refers to. */
async function copyIndex(git, userRoot, to) {
    const result = await readTrusted(git, userRoot, ['rev-parse', '--absolute-git-dir']);
    if (result.failed)
        throw gitFailure('git rev-parse', result);
    const gitDir = oneLine(result.stdout);
    for (const name of readdirSync(gitDir).filter(one => one === 'index' || one.startsWith('sharedindex.'))) {
        copyIndexFile(join(gitDir, name), join(to, name));
    }
    return join(to, 'index');
}
/** Those of the paths whose filter attribute names a filter that the user has configured. */
async function filteredPaths(git, userRoot, paths) {
    if (paths.length === 0)
        return [];
    const result = await readTrusted(git, userRoot, ['check-attr', '-z', '--stdin', 'filter'], joinNul(paths));
    if (result.failed)
        throw gitFailure('git check-attr', result);
    // Triples of path, attribute and value. Source: git-check-attr(1).
    const records = splitNul(result.stdout).map(pathText);
    const driverOf = paths.map((_, at) => records[at * 3 + 2] ?? 'unspecified');
    const active = new Map([
        ['unspecified', false],
        ['unset', false],
        ['set', false]
    ]);
    for (const name of driverOf)
        if (!active.has(name))
            active.set(name, await isConfigured(git, userRoot, name));
    return paths.filter((_, at) => active.get(driverOf[at] ?? '')).map(pathText);
}
/**
 * Files behind a filter differ from their blobs, so content says nothing about them; what the index remembers does.
 * Throws RUN_FILTERED_CHANGE for those that were written since.
 */
async function refuseTouched(runner, options, paths) {
    const place = { workTree: options.workTree, index: options.index };
    const indexTime = statSync(options.index, { bigint: true }).mtimeNs;
    const touched = [];
    for (const path of paths) {
        const debug = await runner.read(['--literal-pathspecs', 'ls-files', '--debug', '--', path], {
            ...place,
            env: LITERAL
        });
        const stat = lstatSync(join(options.workTree, path), { bigint: true });
        if (!isUntouched(debug.toString(), stat, indexTime))
            touched.push(path);
    }
    if (touched.length === 0)
        return;
    const message = `changed behind a filter: ${someOf(touched)}`;
    throw new WorkspaceError('RUN_FILTERED_CHANGE', message, { where: touched[0] ?? '' });
}
const LITERAL = { GIT_LITERAL_PATHSPECS: '1' };
/** As git has it, a filter that is not configured does nothing. */
async function isConfigured(git, userRoot, driver) {
    const values = await Promise.all(['clean', 'process'].map(key => worktree_change_configValue(git, userRoot, ['--get', `filter.${driver}.${key}`])));
    return values.some(value => value !== null && value !== '');
}
/** Makes the objects of one git directory readable from another. */
function worktree_change_addAlternate(gitDir, objects) {
    appendFileSync(join(gitDir, 'objects', 'info', 'alternates'), `${objects}\n`);
}

;// CONCATENATED MODULE: ./src/workspace/private-repository.ts
/**
 * The private repository: host git on private trees, with a git directory of its own and the user's objects shared.
 * Where the program is root, every command here runs as the trees' owner (DESIGN decisions 1 to 3, 6).
 */




















/** Opens it in the private root. Throws RUN_PARTIAL_CLONE, RUN_GIT_FAILED, RUN_GIT_MISSING. */
async function openPrivateRepository(options) {
    const room = layRoom(options);
    if (objectDirectories(join(options.repo.commonDir, 'objects')).some(isPartial))
        await refuseMissing(room);
    return bind(room);
}
function layRoom(options) {
    const { repo, base, root, owner } = options;
    const { sharing, objects } = shareObjects(options);
    const shallowFile = join(repo.commonDir, 'shallow');
    const shallow = existsSync(shallowFile) ? readFileSync(shallowFile, 'utf8') : null;
    const spec = { objectFormat: repo.objectFormat, alternates: objects, shallow, head: base.commit, owner };
    const [gitDir, countDir] = [join(root.path, 'git'), join(root.path, 'git-count')];
    layGitDir(gitDir, { ...spec, attributes: RAW_BYTES, config: {} });
    layGitDir(countDir, { ...spec, attributes: ALL_TEXT, config: {} });
    makeOwned(join(gitDir, 'trees'), owner);
    const program = requireGit();
    const git = gitRunner(program, gitDir, owner);
    const asText = gitRunner(program, countDir, owner, join(gitDir, 'objects'));
    const numbers = { next: 0 };
    const diff = { plain: git, asText, scratch: root.path };
    const inside = insideViews({ git, base, root, owner, objectFormat: repo.objectFormat, numbers });
    return { git, diff, options, spec, sharing, inside, numbers };
}
function shareObjects(options) {
    const { repo, root, owner } = options;
    let sharing = 'alternates';
    const objects = objectDirectories(join(repo.commonDir, 'objects')).map((path, at) => {
        if (owner === null || readableBy(path, owner))
            return path;
        const copy = join(root.path, `objects-${at}`);
        const took = shareByLinks(path, copy);
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
    throw new WorkspaceError('RUN_PARTIAL_CLONE', `${missing.length} objects of the base commit are not here`, {
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
        ...treeReader(git),
        checkout: (treeId, name) => checkout(room, treeId, name),
        resetTree: tree => resetTree(room, tree),
        insideGit: (tree, how = {}) => room.inside.make(tree, private_repository_indexOf(room, tree), how),
        withhold: paths => room.inside.withhold(paths),
        withheldNow: tree => room.inside.locate(tree),
        change: (tree, how = {}) => private_repository_changeOf(room, tree, how),
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
        readCommit: async (commit) => (await git.read(['cat-file', 'commit', objectId(commit)])).toString(),
        packTo: (commit, fd) => packTo(git, base, commit, fd),
        importBundle: (file, expected) => importBundle(room, file, expected),
        changeOfTree: tree => diffTrees(room.diff, base.tree, objectId(tree)),
        runner: git,
        annex: () => annexOf(room)
    };
}
function annexOf(room) {
    const path = join(room.options.root.path, `annex-${room.numbers.next++}`);
    return layAnnex(path, room.spec, join(room.git.gitDir, 'objects'));
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
function private_repository_indexOf(room, tree) {
    return join(room.git.gitDir, 'trees', basename(tree.path));
}
async function checkout(room, treeId, name) {
    objectId(treeId);
    const path = await room.options.root.directory(name);
    const tree = { path, treeId };
    // One process reads the tree, writes the files and remembers their times; submodules become empty directories.
    await room.git.read(['read-tree', '-u', '--reset', objectId(treeId)], {
        workTree: path,
        index: private_repository_indexOf(room, tree)
    });
    makeOwned(join(path, '.git'), room.options.owner);
    return tree;
}
async function resetTree(room, tree) {
    await removeTree(tree.path);
    rmSync(private_repository_indexOf(room, tree), { force: true });
    return checkout(room, tree.treeId, basename(tree.path));
}
async function private_repository_changeOf(room, tree, how) {
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
    const path = join(root.path, `worktree-${room.numbers.next++}`);
    const alternates = objectDirectories(join(repo.commonDir, 'objects'));
    const spec = { objectFormat: repo.objectFormat, alternates, shallow: room.spec.shallow };
    const tree = await worktreeTree({ git: requireGit(), repo, userRoot, path, spec });
    const objects = join(path, 'objects');
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
        const paths = [...gone, ...present].sort(Buffer.compare).map(pathText);
        const covered = exclude.map(path => path.replace(/\/+$/, ''));
        return paths.filter(path => !covered.some(one => path === one || path.startsWith(`${one}/`)));
    });
}
async function withIndexCopy(room, tree, action) {
    const index = join(room.git.gitDir, 'trees', `.copy-${room.numbers.next++}`);
    copyIndexFile(private_repository_indexOf(room, tree), index);
    try {
        return await action(index);
    }
    finally {
        rmSync(index, { force: true });
    }
}

;// CONCATENATED MODULE: ./src/workspace/branch-names.ts
/** Names of branches: what git takes, and which two cannot be at once. */

/** Throws PR_BRANCH_INVALID. `branch` is the short name. */
async function branch_names_refuseBadName(git, branch) {
    const valid = await git.attempt(['check-ref-format', `refs/heads/${branch}`]);
    if (!valid.failed && !branch.startsWith('-') && branch !== 'HEAD')
        return;
    throw new WorkspaceError('PR_BRANCH_INVALID', `not a branch name: ${JSON.stringify(branch)}`, {
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
    return new WorkspaceError('PR_BRANCH_COLLISION', `${branch} cannot exist beside ${other}`, {
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
    const { uid, gid } = statSync(repo.commonDir);
    return gitRunner(requireGit(), repo.commonDir, process.getuid?.() === 0 && uid !== 0 ? { uid, gid } : null);
}
async function refuseName(git, { branch, base }) {
    await refuseBadName(git, branch);
    const symbolic = await git.attempt(['symbolic-ref', '-q', `refs/heads/${branch}`]);
    if (!symbolic.failed) {
        throw new WorkspaceError('PR_BRANCH_INVALID', `${branch} is a symbolic reference`, { where: branch });
    }
    if (branch === base.branch)
        throw new WorkspaceError('PR_BRANCH_IS_BASE', `${branch} is the base`, { where: branch });
}
async function tipOf(git, branch) {
    const result = await git.attempt(['rev-parse', '--verify', '--quiet', `refs/heads/${branch}`]);
    return result.failed ? null : result.stdout.toString().trim();
}
/** Facts of the commit to publish; it must be one that this run made. */
async function committed({ privateRepo, commit, base, programTrailer }) {
    const facts = parseCommit(await privateRepo.readCommit(commit));
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
    const result = await git.attempt(['cat-file', 'commit', objectId(id)]);
    return result.failed ? null : parseCommit(result.stdout.toString());
}
async function refuseInUse(git, repo, branch) {
    const ref = `refs/heads/${branch}`;
    const records = splitNul(await git.read(['worktree', 'list', '--porcelain', '-z'])).map(String);
    const trees = gitDirectories(repo.commonDir);
    const operation = trees.find(dir => IN_PROGRESS.some(file => firstLine(join(dir, file)) === ref || firstLine(join(dir, file)) === branch));
    if (!records.includes(`branch ${ref}`) && operation === undefined)
        return;
    throw new WorkspaceError('PR_BRANCH_CHECKED_OUT', `${branch} is in use by a work tree`, { where: branch });
}
/** Files that name the branch which a rebase or bisection in progress comes back to. */
const IN_PROGRESS = (/* unused pure expression or super */ null && (['rebase-merge/head-name', 'rebase-apply/head-name', 'BISECT_START']));
function gitDirectories(commonDir) {
    const linked = join(commonDir, 'worktrees');
    return [commonDir, ...(existsSync(linked) ? readdirSync(linked).map(name => join(linked, name)) : [])];
}
function firstLine(file) {
    return existsSync(file) ? (readFileSync(file, 'utf8').split('\n')[0] ?? null) : null;
}
async function refuseNeighbours(git, branch) {
    const below = (await git.read(['for-each-ref', '--format=%(refname)', `refs/heads/${branch}/`]))
        .toString()
        .split('\n')[0] ?? '';
    for (const name of namesAbove(branch))
        if ((await tipOf(git, name)) !== null)
            throw collision(branch, name);
    if (below !== '')
        throw collision(branch, below.replace('refs/heads/', ''));
}
async function refuseHumanTip(git, tip, facts, options) {
    const old = await readCommit(git, tip);
    if (old !== null &&
        old.committer === facts.committer &&
        old.parents.length === 1 &&
        isOurs(old, options.programTrailer))
        return;
    // A branch that was merged, or never had a commit of its own, holds nothing that the base does not.
    const merged = await git.attempt(['merge-base', '--is-ancestor', objectId(tip), options.base.commit]);
    if (merged.code === 0)
        return;
    throw new WorkspaceError('PR_HUMAN_COMMITS', `${options.branch} is at ${tip}, which this program did not make`, {
        where: options.branch,
        why: `Its tip was committed by ${old?.committer ?? 'somebody unknown'}.`
    });
}
/** Through a file: the one git packs as the trees' owner, the other unpacks as the repository's. */
async function bringObjects(git, { privateRepo, commit }) {
    const file = join(privateRepo.scratch, `publish-${commit}.pack`);
    try {
        await withFile(file, 'wx', fd => privateRepo.packTo(commit, fd));
        const result = await withFile(file, 'r', fd => git.attempt(['index-pack', '--stdin', '--strict', '--threads=1'], { input: fd }));
        if (!result.failed)
            return;
        if (!/fsck error|error: object|invalid|did not receive|contains/i.test(result.stderr))
            throw gitFailure('git index-pack', result);
        throw new WorkspaceError('PR_OBJECTS_REFUSED', 'git refused the objects', {
            why: result.stderr.trim().slice(-500)
        });
    }
    finally {
        rmSync(file, { force: true });
    }
}
async function withFile(path, flags, action) {
    const fd = openSync(path, flags, 0o600);
    try {
        return await action(fd);
    }
    finally {
        closeSync(fd);
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
        objectId(commit),
        objectId(old)
    ];
    const result = await git.attempt(args, { env });
    if (!result.failed)
        return;
    if (!/cannot lock ref|reference already exists|but expected/.test(result.stderr))
        throw gitFailure('git update-ref', result);
    throw new WorkspaceError('PR_BRANCH_MOVED', `${branch} moved`, {
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

















// EXTERNAL MODULE: ./src/action/errors.ts
var action_errors = __webpack_require__(78055);
;// CONCATENATED MODULE: ./src/action/context.ts
/** The workflow run that this step belongs to, from the runner's variables. */




/** Throws ActionError USAGE outside of a workflow. */
function readContext(env, path) {
    const need = (name) => {
        const value = env[name] ?? '';
        if (value !== '')
            return value;
        throw new ActionError('USAGE', `${name} is not set: this is the entry of a GitHub action`, {
            fix: 'On a command line use: node dist/cli/index.js run <pack>'
        });
    };
    const repository = need('GITHUB_REPOSITORY');
    const [owner = '', name = '', ...more] = repository.split('/');
    if (![owner, name].every(part => /^[\w.-]+$/.test(part)) || more.length > 0)
        throw new ActionError('USAGE', `GITHUB_REPOSITORY is not owner/name: ${JSON.stringify(repository)}`);
    return {
        repository: context_checkout(need('GITHUB_WORKSPACE'), path),
        ...runOf(env),
        apiUrl: (env['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, ''),
        owner,
        name,
        source: sourceOf(env),
        workflow: workflowFacts(env),
        event: {
            name: env['GITHUB_EVENT_NAME'] ?? '',
            ref: env['GITHUB_REF'] ?? '',
            sha: need('GITHUB_SHA'),
            payload: readPayload(env['GITHUB_EVENT_PATH'])
        }
    };
}
/** Where the runner took this action from; empty for one of the workspace. */
function sourceOf(env) {
    const repository = env['GITHUB_ACTION_REPOSITORY'] ?? '';
    const server = env['GITHUB_SERVER_URL'] ?? '';
    const known = /^[\w.-]+\/[\w.-]+$/.test(repository) && server.startsWith('https://');
    return known ? `${server.replace(/\/+$/, '')}/${repository}` : null;
}
/** What identifies the workflow run, without anything that could be missing: `post` needs it after any failure. */
function runOf(env) {
    const serverUrl = (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '');
    const run = plainNumber(env['GITHUB_RUN_ID']);
    const attempt = plainNumber(env['GITHUB_RUN_ATTEMPT']);
    return { serverUrl, run, attempt, runUrl: `${serverUrl}/${env['GITHUB_REPOSITORY']}/actions/runs/${run}` };
}
function context_checkout(workspace, path) {
    const place = resolve(workspace, path);
    if (existsSync(place))
        return realpathSync(place);
    throw new ActionError('USAGE', `there is no checkout at ${path === '' ? workspace : path}`, {
        fix: 'Put actions/checkout before this step, and name its `path` here where it has one.'
    });
}
function plainNumber(value) {
    return /^\d{1,20}$/.test(value ?? '') ? value : '0';
}
/** null where the event has none. */
function readPayload(path) {
    if (path === undefined || path === '')
        return null;
    try {
        return JSON.parse(readFileSync(path, 'utf8'));
    }
    catch (cause) {
        throw new ActionError('USAGE', 'the event payload cannot be read', { where: path, cause });
    }
}

// EXTERNAL MODULE: ./src/action/job-log.ts + 12 modules
var job_log = __webpack_require__(52604);
// EXTERNAL MODULE: ./src/action/masks.ts + 7 modules
var masks = __webpack_require__(70539);
// EXTERNAL MODULE: ./src/action/state.ts
var action_state = __webpack_require__(33175);
;// CONCATENATED MODULE: ./src/action/summary.ts
/** The job summary: what people see on the run's page. GitHub drops one over 1 MiB without a word. */


/** Below GitHub's limit of 1 MiB a step, with room for what the runner adds. */
const SUMMARY_LIMIT = 1024 * 1024 - 16 * 1024;
function jobSummary(parts) {
    return cut([...failureLines(parts), ...linkLines(parts), parts.record].join('\n'));
}
function failureLines({ failure }) {
    if (failure === null)
        return [];
    const fix = failure.fix ?? (0,reasons/* reasonOf */.A3)(failure.code)?.fix ?? null;
    return [
        `> **${failure.code}** ${(0,neutral/* forCode */.jj)(failure.message, 600)}`,
        ...(fix === null ? [] : [`> what to do: ${(0,neutral/* forCode */.jj)(fix, 600)}`]),
        ''
    ];
}
function linkLines({ manifestDigest, journalHead, uploaded, published }) {
    const lines = [];
    if (published !== null)
        lines.push(...publishedLines(published));
    if (uploaded !== null)
        lines.push(uploaded.url === null
            ? `- evidence ${(0,neutral/* forCode */.jj)(uploaded.name)}`
            : `- evidence [${uploaded.name}](${uploaded.url})`);
    if (manifestDigest !== null)
        lines.push(`- manifest ${(0,neutral/* forCode */.jj)(manifestDigest)}`);
    if (journalHead !== null)
        lines.push(`- journal head ${(0,neutral/* forCode */.jj)(journalHead)}`);
    return lines.length === 0 ? [] : [...lines, ''];
}
function publishedLines({ url, number, operation, why, warnings, verification }) {
    const because = why === null ? '' : `: ${(0,neutral/* forCode */.jj)(why, 300)}`;
    const pull = url === null ? 'no pull request' : `pull request [#${number}](${url}) ${operation}`;
    const signed = verification === null ? [] : [`- commit ${verification.verified ? '' : 'not '}verified by GitHub`];
    return [`- ${pull}${because}`, ...signed, ...warnings.map(warning => `- note: ${(0,neutral/* forCode */.jj)(warning, 300)}`)];
}
/** Whole lines from the start, as many as fit in UTF-8. */
function cut(markdown, limit = SUMMARY_LIMIT) {
    if (Buffer.byteLength(markdown) <= limit)
        return `${markdown}\n`;
    const note = '\n\n*The summary is cut here; summary.md in the evidence has all of it.*\n';
    const bytes = Buffer.from(markdown).subarray(0, limit - Buffer.byteLength(note));
    return `${bytes.subarray(0, Math.max(0, bytes.lastIndexOf(10))).toString()}${note}`;
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/action/upload.ts
/** Evidence as a workflow artifact, through @actions/artifact, which is loaded when it is needed and not before. */






/** Compressing what is compressed already gains little; large runs go faster at the lowest level. */
const LARGE = 256 * 1024 * 1024;
/** Throws ActionError EVID_UPLOAD, after the client's own retries, with the path of what was not uploaded. */
async function uploadEvidence(request, runner) {
    const { files, bytes } = filesOf(request);
    (0,job_log/* row */.nM)(runner, 'upload', `${files.length} files, ${megabytes(bytes)}, as ${request.name}`);
    try {
        const { name, sent } = await upload_quietly(runner, () => send(request, files, bytes, runner));
        if (sent.id === undefined)
            throw new Error('the service gave no id');
        return {
            name,
            id: sent.id,
            url: request.runUrl === null ? null : `${request.runUrl}/artifacts/${sent.id}`,
            digest: sent.digest === undefined ? null : `sha256:${sent.digest.replace(/^sha256:/, '')}`,
            bytes
        };
    }
    catch (cause) {
        throw new action_errors/* ActionError */.lZ('EVID_UPLOAD', `the evidence was not uploaded: ${cause.message}`, {
            where: request.only ?? request.runDir,
            cause
        });
    }
}
/** Milliseconds before each further attempt. */
const PAUSES = [2000, 5000, 10_000];
const NO_CONNECTION = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH/;
const CUT_OFF = /ECONNRESET|ETIMEDOUT|EPIPE|socket hang up|network/i;
/**
 * The client tries again by itself where the service answers with an error, and not where there is no connection or
 * it was cut. Where it was cut the service may have taken the name, so that the next attempt has another.
 */
async function send(request, files, bytes, runner) {
    const { DefaultArtifactClient } = await __webpack_require__.e(/* import() */ 291).then(__webpack_require__.bind(__webpack_require__, 7291));
    let name = request.name;
    for (let attempt = 0;; attempt++) {
        try {
            const sent = await new DefaultArtifactClient().uploadArtifact(name, files, request.evidenceDir, {
                compressionLevel: bytes > LARGE ? 1 : 6,
                ...(request.retentionDays === 0 ? {} : { retentionDays: request.retentionDays })
            });
            return { name, sent };
        }
        catch (error) {
            const text = `${error.code ?? ''} ${error.message}`;
            const pause = PAUSES[attempt];
            if (pause === undefined || !(NO_CONNECTION.test(text) || CUT_OFF.test(text)))
                throw error;
            if (!NO_CONNECTION.test(text))
                name = `${request.name}-try${attempt + 2}`;
            (0,job_log/* row */.nM)(runner, 'upload', `no connection to the artifact service; trying again in ${pause / 1000} s`);
            await (0,external_node_timers_promises_.setTimeout)(pause);
        }
    }
}
function filesOf({ evidenceDir, runDir, only }) {
    const found = artifactFiles(evidenceDir, runDir);
    if (only === null)
        return found;
    const files = found.files.filter(file => !(0,external_node_path_.relative)(only, file).startsWith('..'));
    return { files, bytes: files.reduce((sum, file) => sum + (0,external_node_fs_.lstatSync)(file).size, 0) };
}
function megabytes(bytes) {
    return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KiB` : `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
/** The client reports its progress by itself, in a group that people open when they want to know. */
async function upload_quietly(runner, work) {
    runner.group('upload    progress of the artifact client');
    try {
        return await work();
    }
    finally {
        runner.endGroup();
    }
}
/** `evidence-<pack>-<run>-<attempt>[-<suffix>][-<part>]`, in letters that an artifact's name may have. */
function artifactName({ pack, run, attempt, suffix, part }) {
    const plain = pack.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, 80) || 'pack';
    return ['evidence', plain, run, attempt, suffix, part].filter(word => word !== '').join('-');
}

;// CONCATENATED MODULE: ./src/action/finish.ts
/** What `post` does once it is clear that `main` did not come to its end, or could not upload. */













async function finishRun(state, runner, process) {
    await endWhatIsLeft(state, runner, process);
    if (state.runDir === '' || !(0,external_node_fs_.existsSync)(state.runDir)) {
        (0,job_log/* row */.nM)(runner, 'post', 'the step ended before it recorded anything; there is no evidence to finish');
        return 0;
    }
    const clock = clockOf(process);
    const redactor = (0,redaction/* createRedactor */.lY)((0,masks/* secretsOfStep */.Td)(process.env));
    const done = finishInterrupted(state.runDir, { clock, redactor, by: 'post' });
    if (done.state === 'finished')
        (0,job_log/* row */.nM)(runner, 'post', `the run was interrupted after ${done.lastEvent ?? 'nothing'}; its record is sealed now`);
    if (done.publish === 'finished')
        (0,job_log/* row */.nM)(runner, 'post', 'publishing was interrupted; its record is sealed now');
    writeIndex(state.evidenceDir, clock);
    if (done.manifest !== null)
        presentManifest(runner, done.manifest, state);
    const uploaded = await upload(state, done.manifest, runner, process);
    writeSummary(state, done.manifest, uploaded, runner);
    return 0;
}
/** The runner kills `main`, and the lifeline what it started; whatever is left all the same is ended here. */
async function endWhatIsLeft(state, runner, process) {
    const { pid, startTime } = state;
    if (pid > 1 && startTime !== '' && (0,action_state/* startTimeOf */.P2)(pid) === startTime) {
        (0,job_log/* row */.nM)(runner, 'post', `the main step still runs as process ${pid}; ending it`);
        process.kill(pid, 'SIGKILL');
    }
    const ended = state.lifeline === '' ? 0 : await (0,sandbox/* endSurvivors */.Bk)(state.lifeline);
    if (ended > 0)
        (0,job_log/* row */.nM)(runner, 'post', `${ended} processes of the run were left; they are ended`);
    const contained = state.lifeline !== '' && usedContainers(state);
    const containers = contained ? await (0,sandbox/* endLeftContainers */.$g)(state.lifeline, process.env) : 0;
    if (containers > 0)
        (0,job_log/* row */.nM)(runner, 'post', `${containers} containers of the run were left; they are removed`);
    await sweepStaleRoots(defaultParent(process.env, process.geteuid?.() === 0)).catch(() => undefined);
}
/** Engines are asked only where the plan says so, or cannot be read: a broken one must not keep a record from its seal. */
function usedContainers({ runDir }) {
    try {
        const plan = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(runDir, 'plan.json'), 'utf8'));
        return plan.isolation === 'container';
    }
    catch {
        return true;
    }
}
function presentManifest(runner, manifest, { runDir }) {
    (0,job_log/* row */.nM)(runner, 'verdict', `${manifest.verdict.code}   exit ${manifest.verdict.exit}`);
    (0,job_log/* row */.nM)(runner, 'evidence', `${runDir}  ${manifest.files.length} files`);
    (0,job_log/* row */.nM)(runner, 'manifest', manifest.digest);
    (0,job_log/* row */.nM)(runner, 'journal', `head ${manifest.journal.head}`);
}
/** Under a name of its own: what `main` may have begun to upload keeps its name. */
async function upload(state, manifest, runner, process) {
    if (!state.upload)
        return null;
    const context = runOf(process.env);
    return uploadEvidence({
        evidenceDir: state.evidenceDir,
        runDir: state.runDir,
        name: artifactName({
            pack: manifest?.pack.id ?? 'unknown',
            run: context.run,
            attempt: context.attempt,
            suffix: state.suffix,
            part: 'post'
        }),
        retentionDays: state.retentionDays,
        runUrl: context.runUrl,
        only: null
    }, runner);
}
function writeSummary({ runDir }, manifest, uploaded, runner) {
    const path = (0,external_node_path_.join)(runDir, 'summary.md');
    const record = (0,external_node_fs_.existsSync)(path)
        ? (0,external_node_fs_.readFileSync)(path, 'utf8')
        : 'The run was interrupted before it could say how it ended.';
    runner.summary(jobSummary({
        record,
        manifestDigest: manifest?.digest ?? null,
        journalHead: manifest?.journal.head ?? null,
        uploaded,
        published: null,
        failure: null
    }));
}


/***/ }),

/***/ 78379:
/***/ ((module) => {

// Generated by scripts/build-schemas.mjs from task-pack-schema/acceptance-result.schema.json. Do not edit.

module.exports = validate20;
module.exports["default"] = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://codex-orchestrator.invalid/schema/acceptance-result.schema.json","title":"Acceptance result","description":"acceptance.json: every criterion and whether it held.","type":"object","additionalProperties":false,"required":["criteria","not_checked","schema_version","verdict"],"properties":{"schema_version":{"const":1},"verdict":{"enum":["passed","failed","not-judged"]},"criteria":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["code","detail","kind","ok","subject"],"properties":{"kind":{"enum":["command","artifact","scope","limit","docs","tree"]},"subject":{"type":"string"},"ok":{"type":"boolean"},"code":{"anyOf":[{"type":"null"},{"type":"string","pattern":"^[A-Z][A-Z0-9_]{1,63}$"}]},"detail":{"type":"string"}}}},"not_checked":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["key","place","text"],"properties":{"key":{"type":"string"},"text":{"type":"string"},"place":{"type":"string"}}}}}};
const pattern4 = new RegExp("^[A-Z][A-Z0-9_]{1,63}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://codex-orchestrator.invalid/schema/acceptance-result.schema.json" */;
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
if(data.criteria === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "criteria"},message:"must have required property '"+"criteria"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.not_checked === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "not_checked"},message:"must have required property '"+"not_checked"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.schema_version === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema_version"},message:"must have required property '"+"schema_version"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.verdict === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "schema_version") || (key0 === "verdict")) || (key0 === "criteria")) || (key0 === "not_checked"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.schema_version !== undefined){
let data0 = data.schema_version;
if(1 !== data0){
const err5 = {instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema31.properties.schema_version,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.verdict !== undefined){
let data1 = data.verdict;
if(!(((data1 === "passed") || (data1 === "failed")) || (data1 === "not-judged"))){
const err6 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema31.properties.verdict.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.verdict.enum,parentSchema:schema31.properties.verdict,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.criteria !== undefined){
let data2 = data.criteria;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.code === undefined){
const err7 = {instancePath:instancePath+"/criteria/" + i0,schemaPath:"#/properties/criteria/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema31.properties.criteria.items.required,parentSchema:schema31.properties.criteria.items,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.detail === undefined){
const err8 = {instancePath:instancePath+"/criteria/" + i0,schemaPath:"#/properties/criteria/items/required",keyword:"required",params:{missingProperty: "detail"},message:"must have required property '"+"detail"+"'",schema:schema31.properties.criteria.items.required,parentSchema:schema31.properties.criteria.items,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.kind === undefined){
const err9 = {instancePath:instancePath+"/criteria/" + i0,schemaPath:"#/properties/criteria/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema31.properties.criteria.items.required,parentSchema:schema31.properties.criteria.items,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.ok === undefined){
const err10 = {instancePath:instancePath+"/criteria/" + i0,schemaPath:"#/properties/criteria/items/required",keyword:"required",params:{missingProperty: "ok"},message:"must have required property '"+"ok"+"'",schema:schema31.properties.criteria.items.required,parentSchema:schema31.properties.criteria.items,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.subject === undefined){
const err11 = {instancePath:instancePath+"/criteria/" + i0,schemaPath:"#/properties/criteria/items/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'",schema:schema31.properties.criteria.items.required,parentSchema:schema31.properties.criteria.items,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data3){
if(!(((((key1 === "kind") || (key1 === "subject")) || (key1 === "ok")) || (key1 === "code")) || (key1 === "detail"))){
const err12 = {instancePath:instancePath+"/criteria/" + i0,schemaPath:"#/properties/criteria/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.criteria.items,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.kind !== undefined){
let data4 = data3.kind;
if(!((((((data4 === "command") || (data4 === "artifact")) || (data4 === "scope")) || (data4 === "limit")) || (data4 === "docs")) || (data4 === "tree"))){
const err13 = {instancePath:instancePath+"/criteria/" + i0+"/kind",schemaPath:"#/properties/criteria/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.criteria.items.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.criteria.items.properties.kind.enum,parentSchema:schema31.properties.criteria.items.properties.kind,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.subject !== undefined){
let data5 = data3.subject;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/criteria/" + i0+"/subject",schemaPath:"#/properties/criteria/items/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.criteria.items.properties.subject.type,parentSchema:schema31.properties.criteria.items.properties.subject,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.ok !== undefined){
let data6 = data3.ok;
if(typeof data6 !== "boolean"){
const err15 = {instancePath:instancePath+"/criteria/" + i0+"/ok",schemaPath:"#/properties/criteria/items/properties/ok/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.criteria.items.properties.ok.type,parentSchema:schema31.properties.criteria.items.properties.ok,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data3.code !== undefined){
let data7 = data3.code;
const _errs15 = errors;
let valid4 = false;
const _errs16 = errors;
if(data7 !== null){
const err16 = {instancePath:instancePath+"/criteria/" + i0+"/code",schemaPath:"#/properties/criteria/items/properties/code/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema31.properties.criteria.items.properties.code.anyOf[0].type,parentSchema:schema31.properties.criteria.items.properties.code.anyOf[0],data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid4 = valid4 || _valid0;
const _errs18 = errors;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err17 = {instancePath:instancePath+"/criteria/" + i0+"/code",schemaPath:"#/properties/criteria/items/properties/code/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]{1,63}$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]{1,63}$"+"\"",schema:"^[A-Z][A-Z0-9_]{1,63}$",parentSchema:schema31.properties.criteria.items.properties.code.anyOf[1],data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/criteria/" + i0+"/code",schemaPath:"#/properties/criteria/items/properties/code/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.criteria.items.properties.code.anyOf[1].type,parentSchema:schema31.properties.criteria.items.properties.code.anyOf[1],data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid0 = _errs18 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err19 = {instancePath:instancePath+"/criteria/" + i0+"/code",schemaPath:"#/properties/criteria/items/properties/code/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.criteria.items.properties.code.anyOf,parentSchema:schema31.properties.criteria.items.properties.code,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
if(data3.detail !== undefined){
let data8 = data3.detail;
if(typeof data8 !== "string"){
const err20 = {instancePath:instancePath+"/criteria/" + i0+"/detail",schemaPath:"#/properties/criteria/items/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.criteria.items.properties.detail.type,parentSchema:schema31.properties.criteria.items.properties.detail,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/criteria/" + i0,schemaPath:"#/properties/criteria/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.criteria.items.type,parentSchema:schema31.properties.criteria.items,data:data3};
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
else {
const err22 = {instancePath:instancePath+"/criteria",schemaPath:"#/properties/criteria/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.criteria.type,parentSchema:schema31.properties.criteria,data:data2};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.not_checked !== undefined){
let data9 = data.not_checked;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.key === undefined){
const err23 = {instancePath:instancePath+"/not_checked/" + i1,schemaPath:"#/properties/not_checked/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema31.properties.not_checked.items.required,parentSchema:schema31.properties.not_checked.items,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data10.place === undefined){
const err24 = {instancePath:instancePath+"/not_checked/" + i1,schemaPath:"#/properties/not_checked/items/required",keyword:"required",params:{missingProperty: "place"},message:"must have required property '"+"place"+"'",schema:schema31.properties.not_checked.items.required,parentSchema:schema31.properties.not_checked.items,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data10.text === undefined){
const err25 = {instancePath:instancePath+"/not_checked/" + i1,schemaPath:"#/properties/not_checked/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema31.properties.not_checked.items.required,parentSchema:schema31.properties.not_checked.items,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key2 in data10){
if(!(((key2 === "key") || (key2 === "text")) || (key2 === "place"))){
const err26 = {instancePath:instancePath+"/not_checked/" + i1,schemaPath:"#/properties/not_checked/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.not_checked.items,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data10.key !== undefined){
let data11 = data10.key;
if(typeof data11 !== "string"){
const err27 = {instancePath:instancePath+"/not_checked/" + i1+"/key",schemaPath:"#/properties/not_checked/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.not_checked.items.properties.key.type,parentSchema:schema31.properties.not_checked.items.properties.key,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data10.text !== undefined){
let data12 = data10.text;
if(typeof data12 !== "string"){
const err28 = {instancePath:instancePath+"/not_checked/" + i1+"/text",schemaPath:"#/properties/not_checked/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.not_checked.items.properties.text.type,parentSchema:schema31.properties.not_checked.items.properties.text,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data10.place !== undefined){
let data13 = data10.place;
if(typeof data13 !== "string"){
const err29 = {instancePath:instancePath+"/not_checked/" + i1+"/place",schemaPath:"#/properties/not_checked/items/properties/place/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.not_checked.items.properties.place.type,parentSchema:schema31.properties.not_checked.items.properties.place,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/not_checked/" + i1,schemaPath:"#/properties/not_checked/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.not_checked.items.type,parentSchema:schema31.properties.not_checked.items,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/not_checked",schemaPath:"#/properties/not_checked/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.not_checked.type,parentSchema:schema31.properties.not_checked,data:data9};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


/***/ }),

/***/ 16502:
/***/ ((module) => {

// Generated by scripts/build-schemas.mjs from task-pack-schema/event.schema.json. Do not edit.

module.exports = validate20;
module.exports["default"] = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://codex-orchestrator.invalid/schema/event.schema.json","title":"Line of a journal","description":"One line of events.jsonl: canonical JSON, chained by the hash of the line before.","type":"object","additionalProperties":false,"required":["data","prev","seq","time","type"],"properties":{"seq":{"type":"integer","minimum":1,"description":"Line number."},"time":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},"type":{"type":"string","maxLength":128,"pattern":"^[a-z][a-z0-9-]*([.][a-z0-9-]+)+$"},"data":{"type":"object"},"prev":{"description":"SHA-256 of the bytes of the line before, without its line break; 64 zeros in the first line.","type":"string","pattern":"^[0-9a-f]{64}$"}}};
const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$", "u");
const pattern5 = new RegExp("^[a-z][a-z0-9-]*([.][a-z0-9-]+)+$", "u");
const pattern6 = new RegExp("^[0-9a-f]{64}$", "u");
const func1 = function (text) { let n = 0; for (const _ of text) n++; return n; };

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://codex-orchestrator.invalid/schema/event.schema.json" */;
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
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.prev === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prev"},message:"must have required property '"+"prev"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.seq === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seq"},message:"must have required property '"+"seq"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.time === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "time"},message:"must have required property '"+"time"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.type === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "seq") || (key0 === "time")) || (key0 === "type")) || (key0 === "data")) || (key0 === "prev"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.seq !== undefined){
let data0 = data.seq;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err6 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.seq.type,parentSchema:schema31.properties.seq,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err7 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.seq,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.time !== undefined){
let data1 = data.time;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err8 = {instancePath:instancePath+"/time",schemaPath:"#/properties/time/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$",parentSchema:schema31.properties.time,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.time.type,parentSchema:schema31.properties.time,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 === "string"){
if(func1(data2) > 128){
const err10 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema31.properties.type,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern5.test(data2)){
const err11 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*([.][a-z0-9-]+)+$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*([.][a-z0-9-]+)+$"+"\"",schema:"^[a-z][a-z0-9-]*([.][a-z0-9-]+)+$",parentSchema:schema31.properties.type,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.type.type,parentSchema:schema31.properties.type,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.data !== undefined){
let data3 = data.data;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err13 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.data.type,parentSchema:schema31.properties.data,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.prev !== undefined){
let data4 = data.prev;
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err14 = {instancePath:instancePath+"/prev",schemaPath:"#/properties/prev/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema31.properties.prev,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/prev",schemaPath:"#/properties/prev/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.prev.type,parentSchema:schema31.properties.prev,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


/***/ }),

/***/ 86104:
/***/ ((module) => {

// Generated by scripts/build-schemas.mjs from task-pack-schema/evidence-index.schema.json. Do not edit.

module.exports = validate20;
module.exports["default"] = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://codex-orchestrator.invalid/schema/evidence-index.schema.json","title":"Evidence index","description":"evidence_index.json: the runs of an evidence directory, as their manifests state them.","type":"object","additionalProperties":true,"required":["generated_at","roots_scanned","runs","schema_version"],"properties":{"schema_version":{"const":1},"generated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},"roots_scanned":{"type":"array","items":{"type":"string","maxLength":4096}},"runs":{"type":"array","items":{"type":"object","additionalProperties":true,"required":["artifacts","manifest_path","run_dir","run_id"],"properties":{"run_id":{"type":"string","maxLength":256},"run_dir":{"type":"string","minLength":1,"maxLength":4096},"manifest_path":{"anyOf":[{"type":"null"},{"type":"string","minLength":1,"maxLength":4096}]},"artifacts":{"type":"array","items":{"type":"object","additionalProperties":true,"required":["path","schema_version","type"],"properties":{"type":{"type":"string","maxLength":64},"path":{"description":"Relative to the run directory.","type":"string","minLength":1,"maxLength":4096},"schema_version":{"anyOf":[{"type":"null"},{"type":"integer","minimum":1}]},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"bytes":{"type":"integer","minimum":0,"maximum":9007199254740991}}}},"state":{"enum":["sealed","incomplete","unreadable"]},"note":{"anyOf":[{"type":"null"},{"type":"string","maxLength":4096}]},"digest":{"anyOf":[{"type":"null"},{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"}]},"verdict":{"anyOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["code","status"],"properties":{"status":{"type":"string","maxLength":64},"code":{"type":"string","maxLength":64}}}]},"pack_id":{"anyOf":[{"type":"null"},{"type":"string","maxLength":512}]},"started_at":{"anyOf":[{"type":"null"},{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"}]}}}}}};
const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$", "u");
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern6 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const func1 = function (text) { let n = 0; for (const _ of text) n++; return n; };

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://codex-orchestrator.invalid/schema/evidence-index.schema.json" */;
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
if(data.generated_at === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "generated_at"},message:"must have required property '"+"generated_at"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.roots_scanned === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "roots_scanned"},message:"must have required property '"+"roots_scanned"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.runs === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runs"},message:"must have required property '"+"runs"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.schema_version === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema_version"},message:"must have required property '"+"schema_version"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.schema_version !== undefined){
let data0 = data.schema_version;
if(1 !== data0){
const err4 = {instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema31.properties.schema_version,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.generated_at !== undefined){
let data1 = data.generated_at;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err5 = {instancePath:instancePath+"/generated_at",schemaPath:"#/properties/generated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$",parentSchema:schema31.properties.generated_at,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/generated_at",schemaPath:"#/properties/generated_at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.generated_at.type,parentSchema:schema31.properties.generated_at,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.roots_scanned !== undefined){
let data2 = data.roots_scanned;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func1(data3) > 4096){
const err7 = {instancePath:instancePath+"/roots_scanned/" + i0,schemaPath:"#/properties/roots_scanned/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema31.properties.roots_scanned.items,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/roots_scanned/" + i0,schemaPath:"#/properties/roots_scanned/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.roots_scanned.items.type,parentSchema:schema31.properties.roots_scanned.items,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/roots_scanned",schemaPath:"#/properties/roots_scanned/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.roots_scanned.type,parentSchema:schema31.properties.roots_scanned,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.runs !== undefined){
let data4 = data.runs;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.artifacts === undefined){
const err10 = {instancePath:instancePath+"/runs/" + i1,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: "artifacts"},message:"must have required property '"+"artifacts"+"'",schema:schema31.properties.runs.items.required,parentSchema:schema31.properties.runs.items,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data5.manifest_path === undefined){
const err11 = {instancePath:instancePath+"/runs/" + i1,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: "manifest_path"},message:"must have required property '"+"manifest_path"+"'",schema:schema31.properties.runs.items.required,parentSchema:schema31.properties.runs.items,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5.run_dir === undefined){
const err12 = {instancePath:instancePath+"/runs/" + i1,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: "run_dir"},message:"must have required property '"+"run_dir"+"'",schema:schema31.properties.runs.items.required,parentSchema:schema31.properties.runs.items,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5.run_id === undefined){
const err13 = {instancePath:instancePath+"/runs/" + i1,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: "run_id"},message:"must have required property '"+"run_id"+"'",schema:schema31.properties.runs.items.required,parentSchema:schema31.properties.runs.items,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5.run_id !== undefined){
let data6 = data5.run_id;
if(typeof data6 === "string"){
if(func1(data6) > 256){
const err14 = {instancePath:instancePath+"/runs/" + i1+"/run_id",schemaPath:"#/properties/runs/items/properties/run_id/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema31.properties.runs.items.properties.run_id,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/runs/" + i1+"/run_id",schemaPath:"#/properties/runs/items/properties/run_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.runs.items.properties.run_id.type,parentSchema:schema31.properties.runs.items.properties.run_id,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5.run_dir !== undefined){
let data7 = data5.run_dir;
if(typeof data7 === "string"){
if(func1(data7) > 4096){
const err16 = {instancePath:instancePath+"/runs/" + i1+"/run_dir",schemaPath:"#/properties/runs/items/properties/run_dir/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema31.properties.runs.items.properties.run_dir,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func1(data7) < 1){
const err17 = {instancePath:instancePath+"/runs/" + i1+"/run_dir",schemaPath:"#/properties/runs/items/properties/run_dir/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.runs.items.properties.run_dir,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/runs/" + i1+"/run_dir",schemaPath:"#/properties/runs/items/properties/run_dir/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.runs.items.properties.run_dir.type,parentSchema:schema31.properties.runs.items.properties.run_dir,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.manifest_path !== undefined){
let data8 = data5.manifest_path;
const _errs19 = errors;
let valid6 = false;
const _errs20 = errors;
if(data8 !== null){
const err19 = {instancePath:instancePath+"/runs/" + i1+"/manifest_path",schemaPath:"#/properties/runs/items/properties/manifest_path/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema31.properties.runs.items.properties.manifest_path.anyOf[0].type,parentSchema:schema31.properties.runs.items.properties.manifest_path.anyOf[0],data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid0 = _errs20 === errors;
valid6 = valid6 || _valid0;
const _errs22 = errors;
if(typeof data8 === "string"){
if(func1(data8) > 4096){
const err20 = {instancePath:instancePath+"/runs/" + i1+"/manifest_path",schemaPath:"#/properties/runs/items/properties/manifest_path/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema31.properties.runs.items.properties.manifest_path.anyOf[1],data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func1(data8) < 1){
const err21 = {instancePath:instancePath+"/runs/" + i1+"/manifest_path",schemaPath:"#/properties/runs/items/properties/manifest_path/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.runs.items.properties.manifest_path.anyOf[1],data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/runs/" + i1+"/manifest_path",schemaPath:"#/properties/runs/items/properties/manifest_path/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.runs.items.properties.manifest_path.anyOf[1].type,parentSchema:schema31.properties.runs.items.properties.manifest_path.anyOf[1],data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid0 = _errs22 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const err23 = {instancePath:instancePath+"/runs/" + i1+"/manifest_path",schemaPath:"#/properties/runs/items/properties/manifest_path/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.runs.items.properties.manifest_path.anyOf,parentSchema:schema31.properties.runs.items.properties.manifest_path,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
if(data5.artifacts !== undefined){
let data9 = data5.artifacts;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.path === undefined){
const err24 = {instancePath:instancePath+"/runs/" + i1+"/artifacts/" + i2,schemaPath:"#/properties/runs/items/properties/artifacts/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema31.properties.runs.items.properties.artifacts.items.required,parentSchema:schema31.properties.runs.items.properties.artifacts.items,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data10.schema_version === undefined){
const err25 = {instancePath:instancePath+"/runs/" + i1+"/artifacts/" + i2,schemaPath:"#/properties/runs/items/properties/artifacts/items/required",keyword:"required",params:{missingProperty: "schema_version"},message:"must have required property '"+"schema_version"+"'",schema:schema31.properties.runs.items.properties.artifacts.items.required,parentSchema:schema31.properties.runs.items.properties.artifacts.items,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data10.type === undefined){
const err26 = {instancePath:instancePath+"/runs/" + i1+"/artifacts/" + i2,schemaPath:"#/properties/runs/items/properties/artifacts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema31.properties.runs.items.properties.artifacts.items.required,parentSchema:schema31.properties.runs.items.properties.artifacts.items,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data10.type !== undefined){
let data11 = data10.type;
if(typeof data11 === "string"){
if(func1(data11) > 64){
const err27 = {instancePath:instancePath+"/runs/" + i1+"/artifacts/" + i2+"/type",schemaPath:"#/properties/runs/items/properties/artifacts/items/properties/type/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema31.properties.runs.items.properties.artifacts.items.properties.type,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/runs/" + i1+"/artifacts/" + i2+"/type",schemaPath:"#/properties/runs/items/properties/artifacts/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.runs.items.properties.artifacts.items.properties.type.type,parentSchema:schema31.properties.runs.items.properties.artifacts.items.properties.type,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data10.path !== undefined){
let data12 = data10.path;
if(typeof data12 === "string"){
if(func1(data12) > 4096){
const err29 = {instancePath:instancePath+"/runs/" + i1+"/artifacts/" + i2+"/path",schemaPath:"#/properties/runs/items/properties/artifacts/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema31.properties.runs.items.properties.artifacts.items.properties.path,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(func1(data12) < 1){
const err30 = {instancePath:instancePath+"/runs/" + i1+"/artifacts/" + i2+"/path",schemaPath:"#/properties/runs/items/properties/artifacts/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.runs.items.properties.artifacts.items.properties.path,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/runs/" + i1+"/artifacts/" + i2+"/path",schemaPath:"#/properties/runs/items/properties/artifacts/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.runs.items.properties.artifacts.items.properties.path.type,parentSchema:schema31.properties.runs.items.properties.artifacts.items.properties.path,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data10.schema_version !== undefined){
let data13 = data10.schema_version;
const _errs34 = errors;
let valid10 = false;
const _errs35 = errors;
if(data13 !== null){
const err32 = {instancePath:instancePath+"/runs/" + i1+"/artifacts/" + i2+"/schema_version",schemaPath:"#/properties/runs/items/properties/artifacts/items/properties/schema_version/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema31.properties.runs.items.properties.artifacts.items.properties.schema_version.anyOf[0].type,parentSchema:schema31.properties.runs.items.properties.artifacts.items.properties.schema_version.anyOf[0],data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid1 = _errs35 === errors;
valid10 = valid10 || _valid1;
const _errs37 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err33 = {instancePath:instancePath+"/runs/" + i1+"/artifacts/" + i2+"/schema_version",schemaPath:"#/properties/runs/items/properties/artifacts/items/properties/schema_version/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.runs.items.properties.artifacts.items.properties.schema_version.anyOf[1].type,parentSchema:schema31.properties.runs.items.properties.artifacts.items.properties.schema_version.anyOf[1],data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
const err34 = {instancePath:instancePath+"/runs/" + i1+"/artifacts/" + i2+"/schema_version",schemaPath:"#/properties/runs/items/properties/artifacts/items/properties/schema_version/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.runs.items.properties.artifacts.items.properties.schema_version.anyOf[1],data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
var _valid1 = _errs37 === errors;
valid10 = valid10 || _valid1;
if(!valid10){
const err35 = {instancePath:instancePath+"/runs/" + i1+"/artifacts/" + i2+"/schema_version",schemaPath:"#/properties/runs/items/properties/artifacts/items/properties/schema_version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.runs.items.properties.artifacts.items.properties.schema_version.anyOf,parentSchema:schema31.properties.runs.items.properties.artifacts.items.properties.schema_version,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
}
if(data10.sha256 !== undefined){
let data14 = data10.sha256;
if(typeof data14 === "string"){
if(!pattern5.test(data14)){
const err36 = {instancePath:instancePath+"/runs/" + i1+"/artifacts/" + i2+"/sha256",schemaPath:"#/properties/runs/items/properties/artifacts/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema31.properties.runs.items.properties.artifacts.items.properties.sha256,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/runs/" + i1+"/artifacts/" + i2+"/sha256",schemaPath:"#/properties/runs/items/properties/artifacts/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.runs.items.properties.artifacts.items.properties.sha256.type,parentSchema:schema31.properties.runs.items.properties.artifacts.items.properties.sha256,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data10.bytes !== undefined){
let data15 = data10.bytes;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err38 = {instancePath:instancePath+"/runs/" + i1+"/artifacts/" + i2+"/bytes",schemaPath:"#/properties/runs/items/properties/artifacts/items/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.runs.items.properties.artifacts.items.properties.bytes.type,parentSchema:schema31.properties.runs.items.properties.artifacts.items.properties.bytes,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){
const err39 = {instancePath:instancePath+"/runs/" + i1+"/artifacts/" + i2+"/bytes",schemaPath:"#/properties/runs/items/properties/artifacts/items/properties/bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.runs.items.properties.artifacts.items.properties.bytes,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err40 = {instancePath:instancePath+"/runs/" + i1+"/artifacts/" + i2+"/bytes",schemaPath:"#/properties/runs/items/properties/artifacts/items/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.runs.items.properties.artifacts.items.properties.bytes,data:data15};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
}
else {
const err41 = {instancePath:instancePath+"/runs/" + i1+"/artifacts/" + i2,schemaPath:"#/properties/runs/items/properties/artifacts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.runs.items.properties.artifacts.items.type,parentSchema:schema31.properties.runs.items.properties.artifacts.items,data:data10};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/runs/" + i1+"/artifacts",schemaPath:"#/properties/runs/items/properties/artifacts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.runs.items.properties.artifacts.type,parentSchema:schema31.properties.runs.items.properties.artifacts,data:data9};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data5.state !== undefined){
let data16 = data5.state;
if(!(((data16 === "sealed") || (data16 === "incomplete")) || (data16 === "unreadable"))){
const err43 = {instancePath:instancePath+"/runs/" + i1+"/state",schemaPath:"#/properties/runs/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema31.properties.runs.items.properties.state.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.runs.items.properties.state.enum,parentSchema:schema31.properties.runs.items.properties.state,data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data5.note !== undefined){
let data17 = data5.note;
const _errs45 = errors;
let valid11 = false;
const _errs46 = errors;
if(data17 !== null){
const err44 = {instancePath:instancePath+"/runs/" + i1+"/note",schemaPath:"#/properties/runs/items/properties/note/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema31.properties.runs.items.properties.note.anyOf[0].type,parentSchema:schema31.properties.runs.items.properties.note.anyOf[0],data:data17};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid2 = _errs46 === errors;
valid11 = valid11 || _valid2;
const _errs48 = errors;
if(typeof data17 === "string"){
if(func1(data17) > 4096){
const err45 = {instancePath:instancePath+"/runs/" + i1+"/note",schemaPath:"#/properties/runs/items/properties/note/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema31.properties.runs.items.properties.note.anyOf[1],data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/runs/" + i1+"/note",schemaPath:"#/properties/runs/items/properties/note/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.runs.items.properties.note.anyOf[1].type,parentSchema:schema31.properties.runs.items.properties.note.anyOf[1],data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid2 = _errs48 === errors;
valid11 = valid11 || _valid2;
if(!valid11){
const err47 = {instancePath:instancePath+"/runs/" + i1+"/note",schemaPath:"#/properties/runs/items/properties/note/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.runs.items.properties.note.anyOf,parentSchema:schema31.properties.runs.items.properties.note,data:data17};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
}
if(data5.digest !== undefined){
let data18 = data5.digest;
const _errs51 = errors;
let valid12 = false;
const _errs52 = errors;
if(data18 !== null){
const err48 = {instancePath:instancePath+"/runs/" + i1+"/digest",schemaPath:"#/properties/runs/items/properties/digest/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema31.properties.runs.items.properties.digest.anyOf[0].type,parentSchema:schema31.properties.runs.items.properties.digest.anyOf[0],data:data18};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid3 = _errs52 === errors;
valid12 = valid12 || _valid3;
const _errs54 = errors;
if(typeof data18 === "string"){
if(!pattern6.test(data18)){
const err49 = {instancePath:instancePath+"/runs/" + i1+"/digest",schemaPath:"#/properties/runs/items/properties/digest/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\"",schema:"^sha256:[0-9a-f]{64}$",parentSchema:schema31.properties.runs.items.properties.digest.anyOf[1],data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/runs/" + i1+"/digest",schemaPath:"#/properties/runs/items/properties/digest/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.runs.items.properties.digest.anyOf[1].type,parentSchema:schema31.properties.runs.items.properties.digest.anyOf[1],data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid3 = _errs54 === errors;
valid12 = valid12 || _valid3;
if(!valid12){
const err51 = {instancePath:instancePath+"/runs/" + i1+"/digest",schemaPath:"#/properties/runs/items/properties/digest/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.runs.items.properties.digest.anyOf,parentSchema:schema31.properties.runs.items.properties.digest,data:data18};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
else {
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
}
}
if(data5.verdict !== undefined){
let data19 = data5.verdict;
const _errs57 = errors;
let valid13 = false;
const _errs58 = errors;
if(data19 !== null){
const err52 = {instancePath:instancePath+"/runs/" + i1+"/verdict",schemaPath:"#/properties/runs/items/properties/verdict/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema31.properties.runs.items.properties.verdict.anyOf[0].type,parentSchema:schema31.properties.runs.items.properties.verdict.anyOf[0],data:data19};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid4 = _errs58 === errors;
valid13 = valid13 || _valid4;
const _errs60 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.code === undefined){
const err53 = {instancePath:instancePath+"/runs/" + i1+"/verdict",schemaPath:"#/properties/runs/items/properties/verdict/anyOf/1/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema31.properties.runs.items.properties.verdict.anyOf[1].required,parentSchema:schema31.properties.runs.items.properties.verdict.anyOf[1],data:data19};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data19.status === undefined){
const err54 = {instancePath:instancePath+"/runs/" + i1+"/verdict",schemaPath:"#/properties/runs/items/properties/verdict/anyOf/1/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema31.properties.runs.items.properties.verdict.anyOf[1].required,parentSchema:schema31.properties.runs.items.properties.verdict.anyOf[1],data:data19};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
for(const key0 in data19){
if(!((key0 === "status") || (key0 === "code"))){
const err55 = {instancePath:instancePath+"/runs/" + i1+"/verdict",schemaPath:"#/properties/runs/items/properties/verdict/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.runs.items.properties.verdict.anyOf[1],data:data19};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data19.status !== undefined){
let data20 = data19.status;
if(typeof data20 === "string"){
if(func1(data20) > 64){
const err56 = {instancePath:instancePath+"/runs/" + i1+"/verdict/status",schemaPath:"#/properties/runs/items/properties/verdict/anyOf/1/properties/status/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema31.properties.runs.items.properties.verdict.anyOf[1].properties.status,data:data20};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/runs/" + i1+"/verdict/status",schemaPath:"#/properties/runs/items/properties/verdict/anyOf/1/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.runs.items.properties.verdict.anyOf[1].properties.status.type,parentSchema:schema31.properties.runs.items.properties.verdict.anyOf[1].properties.status,data:data20};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data19.code !== undefined){
let data21 = data19.code;
if(typeof data21 === "string"){
if(func1(data21) > 64){
const err58 = {instancePath:instancePath+"/runs/" + i1+"/verdict/code",schemaPath:"#/properties/runs/items/properties/verdict/anyOf/1/properties/code/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema31.properties.runs.items.properties.verdict.anyOf[1].properties.code,data:data21};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/runs/" + i1+"/verdict/code",schemaPath:"#/properties/runs/items/properties/verdict/anyOf/1/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.runs.items.properties.verdict.anyOf[1].properties.code.type,parentSchema:schema31.properties.runs.items.properties.verdict.anyOf[1].properties.code,data:data21};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/runs/" + i1+"/verdict",schemaPath:"#/properties/runs/items/properties/verdict/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.runs.items.properties.verdict.anyOf[1].type,parentSchema:schema31.properties.runs.items.properties.verdict.anyOf[1],data:data19};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid4 = _errs60 === errors;
valid13 = valid13 || _valid4;
if(!valid13){
const err61 = {instancePath:instancePath+"/runs/" + i1+"/verdict",schemaPath:"#/properties/runs/items/properties/verdict/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.runs.items.properties.verdict.anyOf,parentSchema:schema31.properties.runs.items.properties.verdict,data:data19};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
else {
errors = _errs57;
if(vErrors !== null){
if(_errs57){
vErrors.length = _errs57;
}
else {
vErrors = null;
}
}
}
}
if(data5.pack_id !== undefined){
let data22 = data5.pack_id;
const _errs68 = errors;
let valid15 = false;
const _errs69 = errors;
if(data22 !== null){
const err62 = {instancePath:instancePath+"/runs/" + i1+"/pack_id",schemaPath:"#/properties/runs/items/properties/pack_id/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema31.properties.runs.items.properties.pack_id.anyOf[0].type,parentSchema:schema31.properties.runs.items.properties.pack_id.anyOf[0],data:data22};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid5 = _errs69 === errors;
valid15 = valid15 || _valid5;
const _errs71 = errors;
if(typeof data22 === "string"){
if(func1(data22) > 512){
const err63 = {instancePath:instancePath+"/runs/" + i1+"/pack_id",schemaPath:"#/properties/runs/items/properties/pack_id/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema31.properties.runs.items.properties.pack_id.anyOf[1],data:data22};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/runs/" + i1+"/pack_id",schemaPath:"#/properties/runs/items/properties/pack_id/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.runs.items.properties.pack_id.anyOf[1].type,parentSchema:schema31.properties.runs.items.properties.pack_id.anyOf[1],data:data22};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var _valid5 = _errs71 === errors;
valid15 = valid15 || _valid5;
if(!valid15){
const err65 = {instancePath:instancePath+"/runs/" + i1+"/pack_id",schemaPath:"#/properties/runs/items/properties/pack_id/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.runs.items.properties.pack_id.anyOf,parentSchema:schema31.properties.runs.items.properties.pack_id,data:data22};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
else {
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
}
}
if(data5.started_at !== undefined){
let data23 = data5.started_at;
const _errs74 = errors;
let valid16 = false;
const _errs75 = errors;
if(data23 !== null){
const err66 = {instancePath:instancePath+"/runs/" + i1+"/started_at",schemaPath:"#/properties/runs/items/properties/started_at/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema31.properties.runs.items.properties.started_at.anyOf[0].type,parentSchema:schema31.properties.runs.items.properties.started_at.anyOf[0],data:data23};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
var _valid6 = _errs75 === errors;
valid16 = valid16 || _valid6;
const _errs77 = errors;
if(typeof data23 === "string"){
if(!pattern4.test(data23)){
const err67 = {instancePath:instancePath+"/runs/" + i1+"/started_at",schemaPath:"#/properties/runs/items/properties/started_at/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$",parentSchema:schema31.properties.runs.items.properties.started_at.anyOf[1],data:data23};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/runs/" + i1+"/started_at",schemaPath:"#/properties/runs/items/properties/started_at/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.runs.items.properties.started_at.anyOf[1].type,parentSchema:schema31.properties.runs.items.properties.started_at.anyOf[1],data:data23};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var _valid6 = _errs77 === errors;
valid16 = valid16 || _valid6;
if(!valid16){
const err69 = {instancePath:instancePath+"/runs/" + i1+"/started_at",schemaPath:"#/properties/runs/items/properties/started_at/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.runs.items.properties.started_at.anyOf,parentSchema:schema31.properties.runs.items.properties.started_at,data:data23};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
else {
errors = _errs74;
if(vErrors !== null){
if(_errs74){
vErrors.length = _errs74;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err70 = {instancePath:instancePath+"/runs/" + i1,schemaPath:"#/properties/runs/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.runs.items.type,parentSchema:schema31.properties.runs.items,data:data5};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.runs.type,parentSchema:schema31.properties.runs,data:data4};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


/***/ }),

/***/ 26915:
/***/ ((module) => {

// Generated by scripts/build-schemas.mjs from task-pack-schema/manifest.schema.json. Do not edit.

module.exports = validate20;
module.exports["default"] = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://codex-orchestrator.invalid/schema/manifest.schema.json","title":"Manifest of a run","description":"manifest.json: what the run directory holds, with the verdict. `digest` covers the canonical JSON (RFC 8785) of the other members.","type":"object","additionalProperties":false,"required":["base","change","digest","files","finished_at","isolation","journal","merkle_root","pack","phases","plan_digest","program","run_id","schema_version","started_at","verdict"],"properties":{"schema_version":{"const":1},"run_id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$"},"program":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"type":"string"},"version":{"type":"string"}}},"pack":{"type":"object","additionalProperties":false,"required":["id","path","title"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"path":{"type":"string"}}},"base":{"type":"object","additionalProperties":false,"required":["commit","tree"],"properties":{"commit":{"type":"string","pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"},"tree":{"type":"string","pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"}}},"plan_digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"change":{"anyOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["added","commit","deleted","files","tree"],"properties":{"tree":{"type":"string","pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"},"commit":{"anyOf":[{"type":"null"},{"type":"string","pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"}]},"files":{"type":"integer","minimum":0,"maximum":9007199254740991},"added":{"type":"integer","minimum":0,"maximum":9007199254740991},"deleted":{"type":"integer","minimum":0,"maximum":9007199254740991}}}]},"isolation":{"anyOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["backend","facts","version"],"properties":{"backend":{"type":"string"},"version":{"type":"string"},"facts":{"type":"object","maxProperties":64,"additionalProperties":{"type":"boolean"}}}}]},"verdict":{"type":"object","additionalProperties":false,"required":["code","exit","likely_cause","status"],"properties":{"status":{"description":"`interrupted`: the program was ended before it could seal; the record was sealed afterwards.","enum":["passed","failed","denied","limited","cancelled","interrupted","error"]},"code":{"type":"string","pattern":"^[A-Z][A-Z0-9_]{1,63}$"},"exit":{"type":"integer","minimum":0,"maximum":255},"likely_cause":{"anyOf":[{"type":"null"},{"type":"string"}]}}},"phases":{"type":"array","maxItems":64,"items":{"type":"object","additionalProperties":false,"required":["attempts","code","name","status"],"properties":{"name":{"enum":["plan","setup","implement","test","pr"]},"status":{"description":"`interrupted`: begun, and its end was not recorded.","enum":["ok","failed","skipped","limited","cancelled","interrupted","not-run"]},"code":{"anyOf":[{"type":"null"},{"type":"string","pattern":"^[A-Z][A-Z0-9_]{1,63}$"}]},"attempts":{"type":"integer","minimum":0,"maximum":9007199254740991}}}},"workflow":{"description":"The run of a GitHub workflow that this run is part of; null or absent elsewhere.","anyOf":[{"type":"null"},{"type":"object","additionalProperties":false,"required":["event","ref","repository","run_attempt","run_id","server","sha"],"properties":{"server":{"type":"string","maxLength":512,"pattern":"^https?://[^\\s/]+(/[^\\s]*)?$"},"repository":{"type":"string","maxLength":256,"pattern":"^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$"},"run_id":{"type":"string","pattern":"^[1-9][0-9]{0,19}$"},"run_attempt":{"type":"string","pattern":"^[1-9][0-9]{0,9}$"},"event":{"type":"string","pattern":"^[A-Za-z0-9_]{1,64}$"},"ref":{"type":"string","maxLength":1024},"sha":{"type":"string","pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"}}}]},"started_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},"finished_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},"files":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["bytes","path","sha256"],"properties":{"path":{"description":"Relative to the run directory, /-separated.","type":"string","minLength":1,"maxLength":4096},"bytes":{"type":"integer","minimum":0,"maximum":9007199254740991},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}}},"description":"Sorted by the bytes of their paths."},"merkle_root":{"description":"RFC 6962 root; leaf = canonical JSON of {bytes, path, sha256}.","type":"string","pattern":"^[0-9a-f]{64}$"},"journal":{"type":"object","additionalProperties":false,"required":["head","lines"],"properties":{"lines":{"type":"integer","minimum":0,"maximum":9007199254740991},"head":{"description":"SHA-256 of the last line of events.jsonl, without its line break.","type":"string","pattern":"^[0-9a-f]{64}$"}}},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = function (text) { let n = 0; for (const _ of text) n++; return n; };
const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$", "u");
const pattern5 = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
const pattern7 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern10 = new RegExp("^[A-Z][A-Z0-9_]{1,63}$", "u");
const pattern12 = new RegExp("^https?://[^\\s/]+(/[^\\s]*)?$", "u");
const pattern13 = new RegExp("^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$", "u");
const pattern14 = new RegExp("^[1-9][0-9]{0,19}$", "u");
const pattern15 = new RegExp("^[1-9][0-9]{0,9}$", "u");
const pattern16 = new RegExp("^[A-Za-z0-9_]{1,64}$", "u");
const pattern18 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$", "u");
const pattern20 = new RegExp("^[0-9a-f]{64}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://codex-orchestrator.invalid/schema/manifest.schema.json" */;
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
if(data.base === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "base"},message:"must have required property '"+"base"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.change === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "change"},message:"must have required property '"+"change"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.digest === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.files === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.finished_at === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "finished_at"},message:"must have required property '"+"finished_at"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.isolation === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isolation"},message:"must have required property '"+"isolation"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.journal === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "journal"},message:"must have required property '"+"journal"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.merkle_root === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "merkle_root"},message:"must have required property '"+"merkle_root"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.pack === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pack"},message:"must have required property '"+"pack"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.phases === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phases"},message:"must have required property '"+"phases"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.plan_digest === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plan_digest"},message:"must have required property '"+"plan_digest"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.program === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "program"},message:"must have required property '"+"program"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.run_id === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "run_id"},message:"must have required property '"+"run_id"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.schema_version === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema_version"},message:"must have required property '"+"schema_version"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.started_at === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "started_at"},message:"must have required property '"+"started_at"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.verdict === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err16 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.schema_version !== undefined){
let data0 = data.schema_version;
if(1 !== data0){
const err17 = {instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema31.properties.schema_version,data:data0};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.run_id !== undefined){
let data1 = data.run_id;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err18 = {instancePath:instancePath+"/run_id",schemaPath:"#/properties/run_id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$",parentSchema:schema31.properties.run_id,data:data1};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/run_id",schemaPath:"#/properties/run_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.run_id.type,parentSchema:schema31.properties.run_id,data:data1};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.program !== undefined){
let data2 = data.program;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
const err20 = {instancePath:instancePath+"/program",schemaPath:"#/properties/program/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.properties.program.required,parentSchema:schema31.properties.program,data:data2};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data2.version === undefined){
const err21 = {instancePath:instancePath+"/program",schemaPath:"#/properties/program/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema31.properties.program.required,parentSchema:schema31.properties.program,data:data2};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "name") || (key1 === "version"))){
const err22 = {instancePath:instancePath+"/program",schemaPath:"#/properties/program/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.program,data:data2};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 !== "string"){
const err23 = {instancePath:instancePath+"/program/name",schemaPath:"#/properties/program/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.program.properties.name.type,parentSchema:schema31.properties.program.properties.name,data:data3};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data2.version !== undefined){
let data4 = data2.version;
if(typeof data4 !== "string"){
const err24 = {instancePath:instancePath+"/program/version",schemaPath:"#/properties/program/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.program.properties.version.type,parentSchema:schema31.properties.program.properties.version,data:data4};
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
else {
const err25 = {instancePath:instancePath+"/program",schemaPath:"#/properties/program/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.program.type,parentSchema:schema31.properties.program,data:data2};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.pack !== undefined){
let data5 = data.pack;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.id === undefined){
const err26 = {instancePath:instancePath+"/pack",schemaPath:"#/properties/pack/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.properties.pack.required,parentSchema:schema31.properties.pack,data:data5};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data5.path === undefined){
const err27 = {instancePath:instancePath+"/pack",schemaPath:"#/properties/pack/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema31.properties.pack.required,parentSchema:schema31.properties.pack,data:data5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data5.title === undefined){
const err28 = {instancePath:instancePath+"/pack",schemaPath:"#/properties/pack/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema31.properties.pack.required,parentSchema:schema31.properties.pack,data:data5};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key2 in data5){
if(!(((key2 === "id") || (key2 === "title")) || (key2 === "path"))){
const err29 = {instancePath:instancePath+"/pack",schemaPath:"#/properties/pack/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.pack,data:data5};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data5.id !== undefined){
let data6 = data5.id;
if(typeof data6 !== "string"){
const err30 = {instancePath:instancePath+"/pack/id",schemaPath:"#/properties/pack/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.pack.properties.id.type,parentSchema:schema31.properties.pack.properties.id,data:data6};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data5.title !== undefined){
let data7 = data5.title;
if(typeof data7 !== "string"){
const err31 = {instancePath:instancePath+"/pack/title",schemaPath:"#/properties/pack/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.pack.properties.title.type,parentSchema:schema31.properties.pack.properties.title,data:data7};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data5.path !== undefined){
let data8 = data5.path;
if(typeof data8 !== "string"){
const err32 = {instancePath:instancePath+"/pack/path",schemaPath:"#/properties/pack/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.pack.properties.path.type,parentSchema:schema31.properties.pack.properties.path,data:data8};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/pack",schemaPath:"#/properties/pack/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.pack.type,parentSchema:schema31.properties.pack,data:data5};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.base !== undefined){
let data9 = data.base;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.commit === undefined){
const err34 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'",schema:schema31.properties.base.required,parentSchema:schema31.properties.base,data:data9};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data9.tree === undefined){
const err35 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/required",keyword:"required",params:{missingProperty: "tree"},message:"must have required property '"+"tree"+"'",schema:schema31.properties.base.required,parentSchema:schema31.properties.base,data:data9};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key3 in data9){
if(!((key3 === "commit") || (key3 === "tree"))){
const err36 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.base,data:data9};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data9.commit !== undefined){
let data10 = data9.commit;
if(typeof data10 === "string"){
if(!pattern5.test(data10)){
const err37 = {instancePath:instancePath+"/base/commit",schemaPath:"#/properties/base/properties/commit/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^([0-9a-f]{40}|[0-9a-f]{64})$"+"\"",schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:schema31.properties.base.properties.commit,data:data10};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/base/commit",schemaPath:"#/properties/base/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.base.properties.commit.type,parentSchema:schema31.properties.base.properties.commit,data:data10};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data9.tree !== undefined){
let data11 = data9.tree;
if(typeof data11 === "string"){
if(!pattern5.test(data11)){
const err39 = {instancePath:instancePath+"/base/tree",schemaPath:"#/properties/base/properties/tree/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^([0-9a-f]{40}|[0-9a-f]{64})$"+"\"",schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:schema31.properties.base.properties.tree,data:data11};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/base/tree",schemaPath:"#/properties/base/properties/tree/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.base.properties.tree.type,parentSchema:schema31.properties.base.properties.tree,data:data11};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.base.type,parentSchema:schema31.properties.base,data:data9};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.plan_digest !== undefined){
let data12 = data.plan_digest;
if(typeof data12 === "string"){
if(!pattern7.test(data12)){
const err42 = {instancePath:instancePath+"/plan_digest",schemaPath:"#/properties/plan_digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\"",schema:"^sha256:[0-9a-f]{64}$",parentSchema:schema31.properties.plan_digest,data:data12};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/plan_digest",schemaPath:"#/properties/plan_digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.plan_digest.type,parentSchema:schema31.properties.plan_digest,data:data12};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.change !== undefined){
let data13 = data.change;
const _errs31 = errors;
let valid4 = false;
const _errs32 = errors;
if(data13 !== null){
const err44 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema31.properties.change.anyOf[0].type,parentSchema:schema31.properties.change.anyOf[0],data:data13};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid0 = _errs32 === errors;
valid4 = valid4 || _valid0;
const _errs34 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.added === undefined){
const err45 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/anyOf/1/required",keyword:"required",params:{missingProperty: "added"},message:"must have required property '"+"added"+"'",schema:schema31.properties.change.anyOf[1].required,parentSchema:schema31.properties.change.anyOf[1],data:data13};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data13.commit === undefined){
const err46 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/anyOf/1/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'",schema:schema31.properties.change.anyOf[1].required,parentSchema:schema31.properties.change.anyOf[1],data:data13};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data13.deleted === undefined){
const err47 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/anyOf/1/required",keyword:"required",params:{missingProperty: "deleted"},message:"must have required property '"+"deleted"+"'",schema:schema31.properties.change.anyOf[1].required,parentSchema:schema31.properties.change.anyOf[1],data:data13};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data13.files === undefined){
const err48 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/anyOf/1/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'",schema:schema31.properties.change.anyOf[1].required,parentSchema:schema31.properties.change.anyOf[1],data:data13};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data13.tree === undefined){
const err49 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/anyOf/1/required",keyword:"required",params:{missingProperty: "tree"},message:"must have required property '"+"tree"+"'",schema:schema31.properties.change.anyOf[1].required,parentSchema:schema31.properties.change.anyOf[1],data:data13};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key4 in data13){
if(!(((((key4 === "tree") || (key4 === "commit")) || (key4 === "files")) || (key4 === "added")) || (key4 === "deleted"))){
const err50 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.change.anyOf[1],data:data13};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data13.tree !== undefined){
let data14 = data13.tree;
if(typeof data14 === "string"){
if(!pattern5.test(data14)){
const err51 = {instancePath:instancePath+"/change/tree",schemaPath:"#/properties/change/anyOf/1/properties/tree/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^([0-9a-f]{40}|[0-9a-f]{64})$"+"\"",schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:schema31.properties.change.anyOf[1].properties.tree,data:data14};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/change/tree",schemaPath:"#/properties/change/anyOf/1/properties/tree/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.change.anyOf[1].properties.tree.type,parentSchema:schema31.properties.change.anyOf[1].properties.tree,data:data14};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data13.commit !== undefined){
let data15 = data13.commit;
const _errs40 = errors;
let valid6 = false;
const _errs41 = errors;
if(data15 !== null){
const err53 = {instancePath:instancePath+"/change/commit",schemaPath:"#/properties/change/anyOf/1/properties/commit/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema31.properties.change.anyOf[1].properties.commit.anyOf[0].type,parentSchema:schema31.properties.change.anyOf[1].properties.commit.anyOf[0],data:data15};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid1 = _errs41 === errors;
valid6 = valid6 || _valid1;
const _errs43 = errors;
if(typeof data15 === "string"){
if(!pattern5.test(data15)){
const err54 = {instancePath:instancePath+"/change/commit",schemaPath:"#/properties/change/anyOf/1/properties/commit/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^([0-9a-f]{40}|[0-9a-f]{64})$"+"\"",schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:schema31.properties.change.anyOf[1].properties.commit.anyOf[1],data:data15};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/change/commit",schemaPath:"#/properties/change/anyOf/1/properties/commit/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.change.anyOf[1].properties.commit.anyOf[1].type,parentSchema:schema31.properties.change.anyOf[1].properties.commit.anyOf[1],data:data15};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid1 = _errs43 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const err56 = {instancePath:instancePath+"/change/commit",schemaPath:"#/properties/change/anyOf/1/properties/commit/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.change.anyOf[1].properties.commit.anyOf,parentSchema:schema31.properties.change.anyOf[1].properties.commit,data:data15};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
}
if(data13.files !== undefined){
let data16 = data13.files;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err57 = {instancePath:instancePath+"/change/files",schemaPath:"#/properties/change/anyOf/1/properties/files/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.change.anyOf[1].properties.files.type,parentSchema:schema31.properties.change.anyOf[1].properties.files,data:data16};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 9007199254740991 || isNaN(data16)){
const err58 = {instancePath:instancePath+"/change/files",schemaPath:"#/properties/change/anyOf/1/properties/files/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.change.anyOf[1].properties.files,data:data16};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data16 < 0 || isNaN(data16)){
const err59 = {instancePath:instancePath+"/change/files",schemaPath:"#/properties/change/anyOf/1/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.change.anyOf[1].properties.files,data:data16};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
if(data13.added !== undefined){
let data17 = data13.added;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err60 = {instancePath:instancePath+"/change/added",schemaPath:"#/properties/change/anyOf/1/properties/added/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.change.anyOf[1].properties.added.type,parentSchema:schema31.properties.change.anyOf[1].properties.added,data:data17};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 9007199254740991 || isNaN(data17)){
const err61 = {instancePath:instancePath+"/change/added",schemaPath:"#/properties/change/anyOf/1/properties/added/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.change.anyOf[1].properties.added,data:data17};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data17 < 0 || isNaN(data17)){
const err62 = {instancePath:instancePath+"/change/added",schemaPath:"#/properties/change/anyOf/1/properties/added/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.change.anyOf[1].properties.added,data:data17};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
if(data13.deleted !== undefined){
let data18 = data13.deleted;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err63 = {instancePath:instancePath+"/change/deleted",schemaPath:"#/properties/change/anyOf/1/properties/deleted/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.change.anyOf[1].properties.deleted.type,parentSchema:schema31.properties.change.anyOf[1].properties.deleted,data:data18};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 9007199254740991 || isNaN(data18)){
const err64 = {instancePath:instancePath+"/change/deleted",schemaPath:"#/properties/change/anyOf/1/properties/deleted/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.change.anyOf[1].properties.deleted,data:data18};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err65 = {instancePath:instancePath+"/change/deleted",schemaPath:"#/properties/change/anyOf/1/properties/deleted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.change.anyOf[1].properties.deleted,data:data18};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
}
else {
const err66 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.change.anyOf[1].type,parentSchema:schema31.properties.change.anyOf[1],data:data13};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
var _valid0 = _errs34 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err67 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.change.anyOf,parentSchema:schema31.properties.change,data:data13};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
}
if(data.isolation !== undefined){
let data19 = data.isolation;
const _errs52 = errors;
let valid7 = false;
const _errs53 = errors;
if(data19 !== null){
const err68 = {instancePath:instancePath+"/isolation",schemaPath:"#/properties/isolation/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema31.properties.isolation.anyOf[0].type,parentSchema:schema31.properties.isolation.anyOf[0],data:data19};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var _valid2 = _errs53 === errors;
valid7 = valid7 || _valid2;
const _errs55 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.backend === undefined){
const err69 = {instancePath:instancePath+"/isolation",schemaPath:"#/properties/isolation/anyOf/1/required",keyword:"required",params:{missingProperty: "backend"},message:"must have required property '"+"backend"+"'",schema:schema31.properties.isolation.anyOf[1].required,parentSchema:schema31.properties.isolation.anyOf[1],data:data19};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data19.facts === undefined){
const err70 = {instancePath:instancePath+"/isolation",schemaPath:"#/properties/isolation/anyOf/1/required",keyword:"required",params:{missingProperty: "facts"},message:"must have required property '"+"facts"+"'",schema:schema31.properties.isolation.anyOf[1].required,parentSchema:schema31.properties.isolation.anyOf[1],data:data19};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data19.version === undefined){
const err71 = {instancePath:instancePath+"/isolation",schemaPath:"#/properties/isolation/anyOf/1/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema31.properties.isolation.anyOf[1].required,parentSchema:schema31.properties.isolation.anyOf[1],data:data19};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key5 in data19){
if(!(((key5 === "backend") || (key5 === "version")) || (key5 === "facts"))){
const err72 = {instancePath:instancePath+"/isolation",schemaPath:"#/properties/isolation/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.isolation.anyOf[1],data:data19};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data19.backend !== undefined){
let data20 = data19.backend;
if(typeof data20 !== "string"){
const err73 = {instancePath:instancePath+"/isolation/backend",schemaPath:"#/properties/isolation/anyOf/1/properties/backend/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.isolation.anyOf[1].properties.backend.type,parentSchema:schema31.properties.isolation.anyOf[1].properties.backend,data:data20};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data19.version !== undefined){
let data21 = data19.version;
if(typeof data21 !== "string"){
const err74 = {instancePath:instancePath+"/isolation/version",schemaPath:"#/properties/isolation/anyOf/1/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.isolation.anyOf[1].properties.version.type,parentSchema:schema31.properties.isolation.anyOf[1].properties.version,data:data21};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data19.facts !== undefined){
let data22 = data19.facts;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(Object.keys(data22).length > 64){
const err75 = {instancePath:instancePath+"/isolation/facts",schemaPath:"#/properties/isolation/anyOf/1/properties/facts/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties",schema:64,parentSchema:schema31.properties.isolation.anyOf[1].properties.facts,data:data22};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
for(const key6 in data22){
let data23 = data22[key6];
if(typeof data23 !== "boolean"){
const err76 = {instancePath:instancePath+"/isolation/facts/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/isolation/anyOf/1/properties/facts/additionalProperties/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.isolation.anyOf[1].properties.facts.additionalProperties.type,parentSchema:schema31.properties.isolation.anyOf[1].properties.facts.additionalProperties,data:data23};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/isolation/facts",schemaPath:"#/properties/isolation/anyOf/1/properties/facts/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.isolation.anyOf[1].properties.facts.type,parentSchema:schema31.properties.isolation.anyOf[1].properties.facts,data:data22};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/isolation",schemaPath:"#/properties/isolation/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.isolation.anyOf[1].type,parentSchema:schema31.properties.isolation.anyOf[1],data:data19};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var _valid2 = _errs55 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
const err79 = {instancePath:instancePath+"/isolation",schemaPath:"#/properties/isolation/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.isolation.anyOf,parentSchema:schema31.properties.isolation,data:data19};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
else {
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
}
}
if(data.verdict !== undefined){
let data24 = data.verdict;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.code === undefined){
const err80 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema31.properties.verdict.required,parentSchema:schema31.properties.verdict,data:data24};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data24.exit === undefined){
const err81 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/required",keyword:"required",params:{missingProperty: "exit"},message:"must have required property '"+"exit"+"'",schema:schema31.properties.verdict.required,parentSchema:schema31.properties.verdict,data:data24};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data24.likely_cause === undefined){
const err82 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/required",keyword:"required",params:{missingProperty: "likely_cause"},message:"must have required property '"+"likely_cause"+"'",schema:schema31.properties.verdict.required,parentSchema:schema31.properties.verdict,data:data24};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data24.status === undefined){
const err83 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema31.properties.verdict.required,parentSchema:schema31.properties.verdict,data:data24};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
for(const key7 in data24){
if(!((((key7 === "status") || (key7 === "code")) || (key7 === "exit")) || (key7 === "likely_cause"))){
const err84 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.verdict,data:data24};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data24.status !== undefined){
let data25 = data24.status;
if(!(((((((data25 === "passed") || (data25 === "failed")) || (data25 === "denied")) || (data25 === "limited")) || (data25 === "cancelled")) || (data25 === "interrupted")) || (data25 === "error"))){
const err85 = {instancePath:instancePath+"/verdict/status",schemaPath:"#/properties/verdict/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.verdict.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.verdict.properties.status.enum,parentSchema:schema31.properties.verdict.properties.status,data:data25};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data24.code !== undefined){
let data26 = data24.code;
if(typeof data26 === "string"){
if(!pattern10.test(data26)){
const err86 = {instancePath:instancePath+"/verdict/code",schemaPath:"#/properties/verdict/properties/code/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]{1,63}$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]{1,63}$"+"\"",schema:"^[A-Z][A-Z0-9_]{1,63}$",parentSchema:schema31.properties.verdict.properties.code,data:data26};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/verdict/code",schemaPath:"#/properties/verdict/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.verdict.properties.code.type,parentSchema:schema31.properties.verdict.properties.code,data:data26};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data24.exit !== undefined){
let data27 = data24.exit;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err88 = {instancePath:instancePath+"/verdict/exit",schemaPath:"#/properties/verdict/properties/exit/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.verdict.properties.exit.type,parentSchema:schema31.properties.verdict.properties.exit,data:data27};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 255 || isNaN(data27)){
const err89 = {instancePath:instancePath+"/verdict/exit",schemaPath:"#/properties/verdict/properties/exit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255",schema:255,parentSchema:schema31.properties.verdict.properties.exit,data:data27};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data27 < 0 || isNaN(data27)){
const err90 = {instancePath:instancePath+"/verdict/exit",schemaPath:"#/properties/verdict/properties/exit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.verdict.properties.exit,data:data27};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
if(data24.likely_cause !== undefined){
let data28 = data24.likely_cause;
const _errs76 = errors;
let valid11 = false;
const _errs77 = errors;
if(data28 !== null){
const err91 = {instancePath:instancePath+"/verdict/likely_cause",schemaPath:"#/properties/verdict/properties/likely_cause/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema31.properties.verdict.properties.likely_cause.anyOf[0].type,parentSchema:schema31.properties.verdict.properties.likely_cause.anyOf[0],data:data28};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
var _valid3 = _errs77 === errors;
valid11 = valid11 || _valid3;
const _errs79 = errors;
if(typeof data28 !== "string"){
const err92 = {instancePath:instancePath+"/verdict/likely_cause",schemaPath:"#/properties/verdict/properties/likely_cause/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.verdict.properties.likely_cause.anyOf[1].type,parentSchema:schema31.properties.verdict.properties.likely_cause.anyOf[1],data:data28};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
var _valid3 = _errs79 === errors;
valid11 = valid11 || _valid3;
if(!valid11){
const err93 = {instancePath:instancePath+"/verdict/likely_cause",schemaPath:"#/properties/verdict/properties/likely_cause/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.verdict.properties.likely_cause.anyOf,parentSchema:schema31.properties.verdict.properties.likely_cause,data:data28};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
else {
errors = _errs76;
if(vErrors !== null){
if(_errs76){
vErrors.length = _errs76;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err94 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.verdict.type,parentSchema:schema31.properties.verdict,data:data24};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data.phases !== undefined){
let data29 = data.phases;
if(Array.isArray(data29)){
if(data29.length > 64){
const err95 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items",schema:64,parentSchema:schema31.properties.phases,data:data29};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
const len0 = data29.length;
for(let i0=0; i0<len0; i0++){
let data30 = data29[i0];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.attempts === undefined){
const err96 = {instancePath:instancePath+"/phases/" + i0,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "attempts"},message:"must have required property '"+"attempts"+"'",schema:schema31.properties.phases.items.required,parentSchema:schema31.properties.phases.items,data:data30};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data30.code === undefined){
const err97 = {instancePath:instancePath+"/phases/" + i0,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema31.properties.phases.items.required,parentSchema:schema31.properties.phases.items,data:data30};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data30.name === undefined){
const err98 = {instancePath:instancePath+"/phases/" + i0,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.properties.phases.items.required,parentSchema:schema31.properties.phases.items,data:data30};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data30.status === undefined){
const err99 = {instancePath:instancePath+"/phases/" + i0,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema31.properties.phases.items.required,parentSchema:schema31.properties.phases.items,data:data30};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
for(const key8 in data30){
if(!((((key8 === "name") || (key8 === "status")) || (key8 === "code")) || (key8 === "attempts"))){
const err100 = {instancePath:instancePath+"/phases/" + i0,schemaPath:"#/properties/phases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.phases.items,data:data30};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data30.name !== undefined){
let data31 = data30.name;
if(!(((((data31 === "plan") || (data31 === "setup")) || (data31 === "implement")) || (data31 === "test")) || (data31 === "pr"))){
const err101 = {instancePath:instancePath+"/phases/" + i0+"/name",schemaPath:"#/properties/phases/items/properties/name/enum",keyword:"enum",params:{allowedValues: schema31.properties.phases.items.properties.name.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.phases.items.properties.name.enum,parentSchema:schema31.properties.phases.items.properties.name,data:data31};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data30.status !== undefined){
let data32 = data30.status;
if(!(((((((data32 === "ok") || (data32 === "failed")) || (data32 === "skipped")) || (data32 === "limited")) || (data32 === "cancelled")) || (data32 === "interrupted")) || (data32 === "not-run"))){
const err102 = {instancePath:instancePath+"/phases/" + i0+"/status",schemaPath:"#/properties/phases/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.phases.items.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.phases.items.properties.status.enum,parentSchema:schema31.properties.phases.items.properties.status,data:data32};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data30.code !== undefined){
let data33 = data30.code;
const _errs89 = errors;
let valid15 = false;
const _errs90 = errors;
if(data33 !== null){
const err103 = {instancePath:instancePath+"/phases/" + i0+"/code",schemaPath:"#/properties/phases/items/properties/code/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema31.properties.phases.items.properties.code.anyOf[0].type,parentSchema:schema31.properties.phases.items.properties.code.anyOf[0],data:data33};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
var _valid4 = _errs90 === errors;
valid15 = valid15 || _valid4;
const _errs92 = errors;
if(typeof data33 === "string"){
if(!pattern10.test(data33)){
const err104 = {instancePath:instancePath+"/phases/" + i0+"/code",schemaPath:"#/properties/phases/items/properties/code/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]{1,63}$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]{1,63}$"+"\"",schema:"^[A-Z][A-Z0-9_]{1,63}$",parentSchema:schema31.properties.phases.items.properties.code.anyOf[1],data:data33};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/phases/" + i0+"/code",schemaPath:"#/properties/phases/items/properties/code/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.phases.items.properties.code.anyOf[1].type,parentSchema:schema31.properties.phases.items.properties.code.anyOf[1],data:data33};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
var _valid4 = _errs92 === errors;
valid15 = valid15 || _valid4;
if(!valid15){
const err106 = {instancePath:instancePath+"/phases/" + i0+"/code",schemaPath:"#/properties/phases/items/properties/code/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.phases.items.properties.code.anyOf,parentSchema:schema31.properties.phases.items.properties.code,data:data33};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
else {
errors = _errs89;
if(vErrors !== null){
if(_errs89){
vErrors.length = _errs89;
}
else {
vErrors = null;
}
}
}
}
if(data30.attempts !== undefined){
let data34 = data30.attempts;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err107 = {instancePath:instancePath+"/phases/" + i0+"/attempts",schemaPath:"#/properties/phases/items/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.phases.items.properties.attempts.type,parentSchema:schema31.properties.phases.items.properties.attempts,data:data34};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 9007199254740991 || isNaN(data34)){
const err108 = {instancePath:instancePath+"/phases/" + i0+"/attempts",schemaPath:"#/properties/phases/items/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.phases.items.properties.attempts,data:data34};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data34 < 0 || isNaN(data34)){
const err109 = {instancePath:instancePath+"/phases/" + i0+"/attempts",schemaPath:"#/properties/phases/items/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.phases.items.properties.attempts,data:data34};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
}
else {
const err110 = {instancePath:instancePath+"/phases/" + i0,schemaPath:"#/properties/phases/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.phases.items.type,parentSchema:schema31.properties.phases.items,data:data30};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.phases.type,parentSchema:schema31.properties.phases,data:data29};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data.workflow !== undefined){
let data35 = data.workflow;
const _errs97 = errors;
let valid16 = false;
const _errs98 = errors;
if(data35 !== null){
const err112 = {instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema31.properties.workflow.anyOf[0].type,parentSchema:schema31.properties.workflow.anyOf[0],data:data35};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
var _valid5 = _errs98 === errors;
valid16 = valid16 || _valid5;
const _errs100 = errors;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.event === undefined){
const err113 = {instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/anyOf/1/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'",schema:schema31.properties.workflow.anyOf[1].required,parentSchema:schema31.properties.workflow.anyOf[1],data:data35};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data35.ref === undefined){
const err114 = {instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/anyOf/1/required",keyword:"required",params:{missingProperty: "ref"},message:"must have required property '"+"ref"+"'",schema:schema31.properties.workflow.anyOf[1].required,parentSchema:schema31.properties.workflow.anyOf[1],data:data35};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data35.repository === undefined){
const err115 = {instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/anyOf/1/required",keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'",schema:schema31.properties.workflow.anyOf[1].required,parentSchema:schema31.properties.workflow.anyOf[1],data:data35};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data35.run_attempt === undefined){
const err116 = {instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/anyOf/1/required",keyword:"required",params:{missingProperty: "run_attempt"},message:"must have required property '"+"run_attempt"+"'",schema:schema31.properties.workflow.anyOf[1].required,parentSchema:schema31.properties.workflow.anyOf[1],data:data35};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data35.run_id === undefined){
const err117 = {instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/anyOf/1/required",keyword:"required",params:{missingProperty: "run_id"},message:"must have required property '"+"run_id"+"'",schema:schema31.properties.workflow.anyOf[1].required,parentSchema:schema31.properties.workflow.anyOf[1],data:data35};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data35.server === undefined){
const err118 = {instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/anyOf/1/required",keyword:"required",params:{missingProperty: "server"},message:"must have required property '"+"server"+"'",schema:schema31.properties.workflow.anyOf[1].required,parentSchema:schema31.properties.workflow.anyOf[1],data:data35};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data35.sha === undefined){
const err119 = {instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/anyOf/1/required",keyword:"required",params:{missingProperty: "sha"},message:"must have required property '"+"sha"+"'",schema:schema31.properties.workflow.anyOf[1].required,parentSchema:schema31.properties.workflow.anyOf[1],data:data35};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
for(const key9 in data35){
if(!(((((((key9 === "server") || (key9 === "repository")) || (key9 === "run_id")) || (key9 === "run_attempt")) || (key9 === "event")) || (key9 === "ref")) || (key9 === "sha"))){
const err120 = {instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.workflow.anyOf[1],data:data35};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data35.server !== undefined){
let data36 = data35.server;
if(typeof data36 === "string"){
if(func2(data36) > 512){
const err121 = {instancePath:instancePath+"/workflow/server",schemaPath:"#/properties/workflow/anyOf/1/properties/server/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema31.properties.workflow.anyOf[1].properties.server,data:data36};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(!pattern12.test(data36)){
const err122 = {instancePath:instancePath+"/workflow/server",schemaPath:"#/properties/workflow/anyOf/1/properties/server/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s/]+(/[^\\s]*)?$"},message:"must match pattern \""+"^https?://[^\\s/]+(/[^\\s]*)?$"+"\"",schema:"^https?://[^\\s/]+(/[^\\s]*)?$",parentSchema:schema31.properties.workflow.anyOf[1].properties.server,data:data36};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/workflow/server",schemaPath:"#/properties/workflow/anyOf/1/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.workflow.anyOf[1].properties.server.type,parentSchema:schema31.properties.workflow.anyOf[1].properties.server,data:data36};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data35.repository !== undefined){
let data37 = data35.repository;
if(typeof data37 === "string"){
if(func2(data37) > 256){
const err124 = {instancePath:instancePath+"/workflow/repository",schemaPath:"#/properties/workflow/anyOf/1/properties/repository/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema31.properties.workflow.anyOf[1].properties.repository,data:data37};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(!pattern13.test(data37)){
const err125 = {instancePath:instancePath+"/workflow/repository",schemaPath:"#/properties/workflow/anyOf/1/properties/repository/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$"},message:"must match pattern \""+"^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$"+"\"",schema:"^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$",parentSchema:schema31.properties.workflow.anyOf[1].properties.repository,data:data37};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/workflow/repository",schemaPath:"#/properties/workflow/anyOf/1/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.workflow.anyOf[1].properties.repository.type,parentSchema:schema31.properties.workflow.anyOf[1].properties.repository,data:data37};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data35.run_id !== undefined){
let data38 = data35.run_id;
if(typeof data38 === "string"){
if(!pattern14.test(data38)){
const err127 = {instancePath:instancePath+"/workflow/run_id",schemaPath:"#/properties/workflow/anyOf/1/properties/run_id/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,19}$"},message:"must match pattern \""+"^[1-9][0-9]{0,19}$"+"\"",schema:"^[1-9][0-9]{0,19}$",parentSchema:schema31.properties.workflow.anyOf[1].properties.run_id,data:data38};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/workflow/run_id",schemaPath:"#/properties/workflow/anyOf/1/properties/run_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.workflow.anyOf[1].properties.run_id.type,parentSchema:schema31.properties.workflow.anyOf[1].properties.run_id,data:data38};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data35.run_attempt !== undefined){
let data39 = data35.run_attempt;
if(typeof data39 === "string"){
if(!pattern15.test(data39)){
const err129 = {instancePath:instancePath+"/workflow/run_attempt",schemaPath:"#/properties/workflow/anyOf/1/properties/run_attempt/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,9}$"},message:"must match pattern \""+"^[1-9][0-9]{0,9}$"+"\"",schema:"^[1-9][0-9]{0,9}$",parentSchema:schema31.properties.workflow.anyOf[1].properties.run_attempt,data:data39};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/workflow/run_attempt",schemaPath:"#/properties/workflow/anyOf/1/properties/run_attempt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.workflow.anyOf[1].properties.run_attempt.type,parentSchema:schema31.properties.workflow.anyOf[1].properties.run_attempt,data:data39};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data35.event !== undefined){
let data40 = data35.event;
if(typeof data40 === "string"){
if(!pattern16.test(data40)){
const err131 = {instancePath:instancePath+"/workflow/event",schemaPath:"#/properties/workflow/anyOf/1/properties/event/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_]{1,64}$"+"\"",schema:"^[A-Za-z0-9_]{1,64}$",parentSchema:schema31.properties.workflow.anyOf[1].properties.event,data:data40};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/workflow/event",schemaPath:"#/properties/workflow/anyOf/1/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.workflow.anyOf[1].properties.event.type,parentSchema:schema31.properties.workflow.anyOf[1].properties.event,data:data40};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data35.ref !== undefined){
let data41 = data35.ref;
if(typeof data41 === "string"){
if(func2(data41) > 1024){
const err133 = {instancePath:instancePath+"/workflow/ref",schemaPath:"#/properties/workflow/anyOf/1/properties/ref/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema31.properties.workflow.anyOf[1].properties.ref,data:data41};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/workflow/ref",schemaPath:"#/properties/workflow/anyOf/1/properties/ref/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.workflow.anyOf[1].properties.ref.type,parentSchema:schema31.properties.workflow.anyOf[1].properties.ref,data:data41};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data35.sha !== undefined){
let data42 = data35.sha;
if(typeof data42 === "string"){
if(!pattern5.test(data42)){
const err135 = {instancePath:instancePath+"/workflow/sha",schemaPath:"#/properties/workflow/anyOf/1/properties/sha/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^([0-9a-f]{40}|[0-9a-f]{64})$"+"\"",schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:schema31.properties.workflow.anyOf[1].properties.sha,data:data42};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/workflow/sha",schemaPath:"#/properties/workflow/anyOf/1/properties/sha/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.workflow.anyOf[1].properties.sha.type,parentSchema:schema31.properties.workflow.anyOf[1].properties.sha,data:data42};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
else {
const err137 = {instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.workflow.anyOf[1].type,parentSchema:schema31.properties.workflow.anyOf[1],data:data35};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
var _valid5 = _errs100 === errors;
valid16 = valid16 || _valid5;
if(!valid16){
const err138 = {instancePath:instancePath+"/workflow",schemaPath:"#/properties/workflow/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.workflow.anyOf,parentSchema:schema31.properties.workflow,data:data35};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
else {
errors = _errs97;
if(vErrors !== null){
if(_errs97){
vErrors.length = _errs97;
}
else {
vErrors = null;
}
}
}
}
if(data.started_at !== undefined){
let data43 = data.started_at;
if(typeof data43 === "string"){
if(!pattern18.test(data43)){
const err139 = {instancePath:instancePath+"/started_at",schemaPath:"#/properties/started_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$",parentSchema:schema31.properties.started_at,data:data43};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
else {
const err140 = {instancePath:instancePath+"/started_at",schemaPath:"#/properties/started_at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.started_at.type,parentSchema:schema31.properties.started_at,data:data43};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data.finished_at !== undefined){
let data44 = data.finished_at;
if(typeof data44 === "string"){
if(!pattern18.test(data44)){
const err141 = {instancePath:instancePath+"/finished_at",schemaPath:"#/properties/finished_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$",parentSchema:schema31.properties.finished_at,data:data44};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/finished_at",schemaPath:"#/properties/finished_at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.finished_at.type,parentSchema:schema31.properties.finished_at,data:data44};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data.files !== undefined){
let data45 = data.files;
if(Array.isArray(data45)){
const len1 = data45.length;
for(let i1=0; i1<len1; i1++){
let data46 = data45[i1];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.bytes === undefined){
const err143 = {instancePath:instancePath+"/files/" + i1,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "bytes"},message:"must have required property '"+"bytes"+"'",schema:schema31.properties.files.items.required,parentSchema:schema31.properties.files.items,data:data46};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(data46.path === undefined){
const err144 = {instancePath:instancePath+"/files/" + i1,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema31.properties.files.items.required,parentSchema:schema31.properties.files.items,data:data46};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data46.sha256 === undefined){
const err145 = {instancePath:instancePath+"/files/" + i1,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'",schema:schema31.properties.files.items.required,parentSchema:schema31.properties.files.items,data:data46};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
for(const key10 in data46){
if(!(((key10 === "path") || (key10 === "bytes")) || (key10 === "sha256"))){
const err146 = {instancePath:instancePath+"/files/" + i1,schemaPath:"#/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.files.items,data:data46};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data46.path !== undefined){
let data47 = data46.path;
if(typeof data47 === "string"){
if(func2(data47) > 4096){
const err147 = {instancePath:instancePath+"/files/" + i1+"/path",schemaPath:"#/properties/files/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema31.properties.files.items.properties.path,data:data47};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(func2(data47) < 1){
const err148 = {instancePath:instancePath+"/files/" + i1+"/path",schemaPath:"#/properties/files/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.files.items.properties.path,data:data47};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
else {
const err149 = {instancePath:instancePath+"/files/" + i1+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.files.items.properties.path.type,parentSchema:schema31.properties.files.items.properties.path,data:data47};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data46.bytes !== undefined){
let data48 = data46.bytes;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
const err150 = {instancePath:instancePath+"/files/" + i1+"/bytes",schemaPath:"#/properties/files/items/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.files.items.properties.bytes.type,parentSchema:schema31.properties.files.items.properties.bytes,data:data48};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 > 9007199254740991 || isNaN(data48)){
const err151 = {instancePath:instancePath+"/files/" + i1+"/bytes",schemaPath:"#/properties/files/items/properties/bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.files.items.properties.bytes,data:data48};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(data48 < 0 || isNaN(data48)){
const err152 = {instancePath:instancePath+"/files/" + i1+"/bytes",schemaPath:"#/properties/files/items/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.files.items.properties.bytes,data:data48};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
if(data46.sha256 !== undefined){
let data49 = data46.sha256;
if(typeof data49 === "string"){
if(!pattern20.test(data49)){
const err153 = {instancePath:instancePath+"/files/" + i1+"/sha256",schemaPath:"#/properties/files/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema31.properties.files.items.properties.sha256,data:data49};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
else {
const err154 = {instancePath:instancePath+"/files/" + i1+"/sha256",schemaPath:"#/properties/files/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.files.items.properties.sha256.type,parentSchema:schema31.properties.files.items.properties.sha256,data:data49};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath:instancePath+"/files/" + i1,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.files.items.type,parentSchema:schema31.properties.files.items,data:data46};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.files.type,parentSchema:schema31.properties.files,data:data45};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data.merkle_root !== undefined){
let data50 = data.merkle_root;
if(typeof data50 === "string"){
if(!pattern20.test(data50)){
const err157 = {instancePath:instancePath+"/merkle_root",schemaPath:"#/properties/merkle_root/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema31.properties.merkle_root,data:data50};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/merkle_root",schemaPath:"#/properties/merkle_root/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.merkle_root.type,parentSchema:schema31.properties.merkle_root,data:data50};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data.journal !== undefined){
let data51 = data.journal;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.head === undefined){
const err159 = {instancePath:instancePath+"/journal",schemaPath:"#/properties/journal/required",keyword:"required",params:{missingProperty: "head"},message:"must have required property '"+"head"+"'",schema:schema31.properties.journal.required,parentSchema:schema31.properties.journal,data:data51};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(data51.lines === undefined){
const err160 = {instancePath:instancePath+"/journal",schemaPath:"#/properties/journal/required",keyword:"required",params:{missingProperty: "lines"},message:"must have required property '"+"lines"+"'",schema:schema31.properties.journal.required,parentSchema:schema31.properties.journal,data:data51};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
for(const key11 in data51){
if(!((key11 === "lines") || (key11 === "head"))){
const err161 = {instancePath:instancePath+"/journal",schemaPath:"#/properties/journal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.journal,data:data51};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data51.lines !== undefined){
let data52 = data51.lines;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
const err162 = {instancePath:instancePath+"/journal/lines",schemaPath:"#/properties/journal/properties/lines/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.journal.properties.lines.type,parentSchema:schema31.properties.journal.properties.lines,data:data52};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 9007199254740991 || isNaN(data52)){
const err163 = {instancePath:instancePath+"/journal/lines",schemaPath:"#/properties/journal/properties/lines/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.journal.properties.lines,data:data52};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data52 < 0 || isNaN(data52)){
const err164 = {instancePath:instancePath+"/journal/lines",schemaPath:"#/properties/journal/properties/lines/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.journal.properties.lines,data:data52};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
if(data51.head !== undefined){
let data53 = data51.head;
if(typeof data53 === "string"){
if(!pattern20.test(data53)){
const err165 = {instancePath:instancePath+"/journal/head",schemaPath:"#/properties/journal/properties/head/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"",schema:"^[0-9a-f]{64}$",parentSchema:schema31.properties.journal.properties.head,data:data53};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
else {
const err166 = {instancePath:instancePath+"/journal/head",schemaPath:"#/properties/journal/properties/head/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.journal.properties.head.type,parentSchema:schema31.properties.journal.properties.head,data:data53};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
else {
const err167 = {instancePath:instancePath+"/journal",schemaPath:"#/properties/journal/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.journal.type,parentSchema:schema31.properties.journal,data:data51};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data.digest !== undefined){
let data54 = data.digest;
if(typeof data54 === "string"){
if(!pattern7.test(data54)){
const err168 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\"",schema:"^sha256:[0-9a-f]{64}$",parentSchema:schema31.properties.digest,data:data54};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
else {
const err169 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.digest.type,parentSchema:schema31.properties.digest,data:data54};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


/***/ })

};
