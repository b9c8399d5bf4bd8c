export const id = 334;
export const ids = [334];
export const modules = {

/***/ 8334:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PY: () => (/* reexport */ addToGitExclude),
  B_: () => (/* reexport */ createPublishRecord),
  HZ: () => (/* reexport */ createRunDirectory),
  wn: () => (/* reexport */ listArtifacts),
  v: () => (/* reexport */ listRuns),
  WI: () => (/* reexport */ manifest_readManifest),
  B1: () => (/* reexport */ renderReport),
  Uf: () => (/* reexport */ resolveRun),
  QS: () => (/* reexport */ showArtifact),
  Dp: () => (/* reexport */ showIndexMeta),
  $f: () => (/* reexport */ verifyRun),
  _M: () => (/* reexport */ writeIndex)
});

// UNUSED EXPORTS: EvidenceError, artifactFiles, finishInterrupted, hashTree, hashTreeSync, isSibling, readChain, readIndex, recordText

// EXTERNAL MODULE: ./src/platform/files.ts
var files = __webpack_require__(4924);
// EXTERNAL MODULE: ./src/platform/errors.ts
var errors = __webpack_require__(6316);
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
        throw asWriteError(path, error);
    }
}
function asWriteError(path, error) {
    if (error instanceof files/* FileRefused */.rV) {
        return new errors_EvidenceError('EVID_DIR_UNSAFE', error.message, { where: path, cause: error });
    }
    const { code, syscall } = error;
    if (error instanceof errors_EvidenceError || code === undefined || syscall === undefined)
        return error;
    return new errors_EvidenceError('EVID_WRITE', `cannot write ${path}: ${code}`, { where: path, cause: error });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/platform/canonical.ts
var canonical = __webpack_require__(1429);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/platform/durable.ts
/** Ground: writing so that a crash leaves the old content or the new, and never a part. */



/** Replaces or makes a file: a new one beside it, flushed, renamed over it, the directory flushed. */
function durable_writeFileDurable(path, data, options = {}) {
    const temporary = `${path}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`;
    const fd = durable_openNew(temporary, options);
    try {
        writeAll(fd, typeof data === 'string' ? Buffer.from(data, 'utf8') : data);
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
function appendDurable(fd, data, sync) {
    const written = (0,external_node_fs_.writeSync)(fd, data);
    if (written !== data.length)
        writeAll(fd, data.subarray(written));
    if (sync)
        (0,external_node_fs_.fsyncSync)(fd);
}
/** Writes all of it; the system may take it in parts. */
function writeAll(fd, data) {
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
const journal_FIRST_PREV = '0'.repeat(64);
/** Events after which a crash must not be able to forget them. */
const IMPORTANT = /^(run|phase|branch|publish)\./;
class FileJournal {
    fd;
    clock;
    redactor;
    open = true;
    /** Set where a half-written line could not be cut off: whatever followed would break the chain. */
    stuck = false;
    /** Bytes of whole lines. */
    offset = 0;
    lines = 0;
    head = journal_FIRST_PREV;
    /** `fd` is that of a new, empty file, open for appending. */
    constructor(fd, clock, redactor) {
        this.fd = fd;
        this.clock = clock;
        this.redactor = redactor;
    }
    append(type, data = {}) {
        if (!this.open)
            throw new errors_EvidenceError('EVID_SEALED', `the journal is sealed; ${type} came too late`);
        const line = journal_eventLine(this.lines + 1, this.clock.now(), type, this.redactor.redactJson(data), this.head);
        const bytes = Buffer.from(`${line}\n`, 'utf8');
        this.put(bytes, IMPORTANT.test(type));
        this.offset += bytes.length;
        this.lines += 1;
        this.head = (0,canonical/* sha256 */.sc)(line);
    }
    /** All of the bytes or none: where the disk is full, what was written of them is cut off again. */
    put(bytes, sync) {
        if (this.stuck)
            throw new errors_EvidenceError('EVID_WRITE', 'events.jsonl ends in a line that cannot be cut off');
        try {
            errors_writing('events.jsonl', () => appendDurable(this.fd, bytes, sync));
        }
        catch (error) {
            this.cutBack();
            throw error;
        }
    }
    cutBack() {
        try {
            (0,external_node_fs_.ftruncateSync)(this.fd, this.offset);
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
            (0,external_node_fs_.closeSync)(this.fd);
        this.open = false;
    }
}
/** The one written form of an event, without its line break. Absent members of `data` are left out. */
function journal_eventLine(seq, time, type, data, prev) {
    const plain = JSON.parse(JSON.stringify(data));
    return (0,canonical/* canonical */.$N)({ data: plain, prev, seq, time, type });
}

// EXTERNAL MODULE: ./src/evidence/schemas/event.generated.cjs
var event_generated = __webpack_require__(6502);
var event_generated_default = /*#__PURE__*/__webpack_require__.n(event_generated);
;// CONCATENATED MODULE: ./src/evidence/chain.ts
/** Reading a journal that anyone may have written: what holds of its chain, and the line at which it breaks. */





/** A line longer than this is not ours: commands are bounded by the size of packs. */
const LONGEST_LINE = 4 * 1024 * 1024;
/**
 * Follows the chain of a journal, line by line, in bounded memory. `seen` gets every event that holds.
 * Throws FileRefused where the file cannot be opened safely.
 */
function readChain(directory, name, seen) {
    const parent = files/* SafeDirectory */.n2.open(directory);
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
        head: journal_FIRST_PREV,
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
            head: (0,canonical/* sha256 */.sc)(line),
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
        if (!event_generated_default()(value) || (0,canonical/* canonical */.$N)(value) !== text)
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
function copyInto(fd, source, rules, redactor, mode) {
    let file;
    try {
        file = (0,files/* openRegular */.lf)(source.root, source.path, rules);
    }
    catch (error) {
        if (error instanceof files/* FileRefused */.rV)
            return { ok: false, reason: error.reason };
        throw error;
    }
    try {
        return pour(file.fd, fd, rules.maxBytes ?? Number.MAX_SAFE_INTEGER, redactor, mode);
    }
    finally {
        (0,external_node_fs_.closeSync)(file.fd);
    }
}
function pour(from, to, most, redactor, mode) {
    const buffer = Buffer.allocUnsafe(1 << 20);
    const stream = redactor.stream();
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const copied = { bytes: 0, seen: 0 };
    let binary = false;
    function put(bytes) {
        writeAll(to, bytes);
        hash.update(bytes);
        copied.bytes += bytes.length;
    }
    for (let count = (0,external_node_fs_.readSync)(from, buffer); count > 0; count = (0,external_node_fs_.readSync)(from, buffer)) {
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
function scratchPrefix(runId) {
    return `.writing-${runId}-`;
}
/** True for a path in a run directory at which only an unfinished write of ours can lie. */
function leftovers_isUnrenamed(path) {
    const name = path.startsWith('publish/') ? path.slice('publish/'.length) : path;
    return UNRENAMED.test(name);
}
/** Removes the scratch directories of this run; those of others, which may be running, are left alone. */
function leftovers_removeScratch(evidenceDir, runId) {
    const prefix = scratchPrefix(runId);
    removeWhere(evidenceDir, (name, kind) => {
        return (kind === 'directory' && name.startsWith(prefix) && /^[A-Za-z0-9]{6}$/.test(name.slice(prefix.length)));
    });
}
/** Removes files that `writeFileDurable` had not yet renamed, in the directory itself only. */
function leftovers_removeUnrenamed(directory) {
    removeWhere(directory, (name, kind) => kind === 'file' && UNRENAMED.test(name));
}
function removeWhere(path, which) {
    writing(path, () => {
        const directory = SafeDirectory.open(path);
        try {
            for (const { name, kind } of directory.list())
                if (name !== null && which(name, kind))
                    rmSync(directory.at(name), { recursive: true, force: true });
        }
        finally {
            directory.close();
        }
    });
}

;// CONCATENATED MODULE: ./src/evidence/log.ts
/** Logs of commands: bytes as they come, redacted as they pass, cut at a limit with a line that says so. */



const TAIL = 8192;
class FileLog {
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
        (0,external_node_fs_.closeSync)(this.fd);
        this.onEnd(this);
        if (this.failure !== null)
            throw this.failure;
    }
    /** Output arrives in stream events, where a thrown error would end the program: it waits for `end`. */
    put(bytes) {
        try {
            errors_writing(this.path, () => writeAll(this.fd, bytes));
        }
        catch (error) {
            this.failure ??= error;
            this.cutBack();
        }
    }
    /** What is counted as kept is what the file holds, also where a write was taken in part. */
    cutBack() {
        try {
            (0,external_node_fs_.ftruncateSync)(this.fd, this.kept);
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
function files_sortByPath(files) {
    const keyed = files.map(file => ({ file, key: encoder.encode(file.path) }));
    return keyed.sort((a, b) => Buffer.compare(a.key, b.key)).map(({ file }) => file);
}
function leavesOf(files) {
    return files.map(({ bytes, path, sha256 }) => leafHash(encoder.encode((0,canonical/* canonical */.$N)({ bytes, path, sha256 }))));
}
/** Merkle root of the files, in any order: 64 lower-case hex digits. */
function merkleRoot(files) {
    return hex(rootOf(leavesOf(files_sortByPath(files))));
}
/** Proof for the file at `path`, or null where the list has none. */
function proveFile(files, path) {
    const sorted = files_sortByPath(files);
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
var manifest_generated = __webpack_require__(6915);
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
    const sorted = files_sortByPath(files);
    const body = {
        ...facts,
        schema_version: 1,
        files: sorted,
        merkle_root: merkleRoot(sorted),
        journal
    };
    return { ...body, digest: (0,canonical/* digestOf */.ol)(body) };
}
/** The one written form of a JSON record: members sorted, two spaces, a line break at the end. */
function manifest_recordText(value) {
    return `${JSON.stringify(JSON.parse((0,canonical/* canonical */.$N)(value)), null, 2)}\n`;
}
/** True where a value has the form that the schema of manifests states; says nothing of its digests. */
function manifest_hasManifestForm(value) {
    return validateManifest(value);
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
    if ((0,canonical/* digestOf */.ol)(body) !== digest)
        yield 'its digest does not follow from its members';
    // One written form: no doubled keys that another reader would take differently, nothing hidden in blanks.
    if (Buffer.compare(Buffer.from(manifest_recordText(manifest)), bytes) !== 0)
        yield 'it is not in its one written form';
    yield* pathProblems(manifest.files);
    if (merkleRoot(manifest.files) !== manifest.merkle_root)
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
        return (0,files/* componentsOf */.ct)(path).length > 0 && !/[\\\p{Cc}\p{Cs}]/u.test(path);
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
        if (!(error instanceof files/* FileRefused */.rV) || error.reason !== 'missing')
            throw error;
    }
    makeDirectory(parent, name, owner);
    return parent.directory(name);
}
/** Makes a directory that must not exist yet. */
function makeDirectory(parent, name, owner) {
    (0,external_node_fs_.mkdirSync)(parent.at(name), 0o700);
    if (owner !== undefined)
        (0,external_node_fs_.chownSync)(parent.at(name), owner.uid, owner.gid);
}
/** Opens an absolute path from the root of the file system on, no component a link, making what is missing. */
function ensurePath(path, owner) {
    return descend(files/* SafeDirectory */.n2.open('/'), path.split('/').filter(name => name !== ''), owner);
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
function openPlace(root, path, owner) {
    const names = (0,files/* componentsOf */.ct)(path);
    const last = names.pop();
    const directory = descend(files/* SafeDirectory */.n2.open(root), names, owner);
    try {
        return durable_openNew(directory.at(last), owner === undefined ? {} : { owner });
    }
    finally {
        directory.close();
    }
}
/** True where something of that name exists, be it a broken link. */
function exists(directory, name) {
    return (0,external_node_fs_.lstatSync)(directory.at(name), { throwIfNoEntry: false }) !== undefined;
}

;// CONCATENATED MODULE: ./src/evidence/reserve.ts
/**
 * The reserve: room on the disk that is taken while there is some, so that a run whose disk fills up can still be
 * sealed. It lies beside the run directory, hidden, so that no record and no index ever holds it.
 */





/** Room for acceptance, summary, the end of the journal and a manifest of some 3,000 files. */
const RESERVE_BYTES = 512 * 1024;
function reserveName(runId) {
    return `.reserve-${runId}`;
}
/** Allocates the reserve of a run. Throws EVID_WRITE where there is no room for it. */
function makeReserve(evidence, runId, owner) {
    const path = evidence.at(reserveName(runId));
    try {
        (0,external_node_fs_.rmSync)(path, { force: true }); // of an earlier run of that id which was moved away
        allocate(path, owner);
    }
    catch (error) {
        const code = error.code ?? 'unknown';
        throw new errors_EvidenceError('EVID_WRITE', `cannot reserve ${RESERVE_BYTES / 1024} KiB for sealing the run: ${code}`, { where: evidence.path, cause: error });
    }
}
/** Random bytes: a file system that compresses or leaves out zeros would reserve nothing. */
function allocate(path, owner) {
    const fd = durable_openNew(path, owner === undefined ? {} : { owner });
    try {
        writeAll(fd, (0,external_node_crypto_.randomBytes)(RESERVE_BYTES));
        (0,external_node_fs_.fsyncSync)(fd); // where blocks are allocated late, this is when
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
/** Removes what there is of a reserve after a start that failed; the error to report is that of the start. */
function dropReserve(evidence, runId) {
    try {
        (0,external_node_fs_.rmSync)(evidence.at(reserveName(runId)), { force: true });
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
        return files/* SafeDirectory */.n2.open(path);
    }
    catch (error) {
        if (error instanceof files/* FileRefused */.rV && error.reason === 'missing')
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./src/platform/walk.ts
var walk = __webpack_require__(2034);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
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
        return new HashLane(files/* SafeDirectory */.n2.open(root));
    }
    /** Never throws for anything a file is. */
    hash(request) {
        const { path } = request;
        try {
            const names = (0,files/* componentsOf */.ct)(path);
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
                refused: error instanceof files/* FileRefused */.rV ? error.reason : 'unreadable'
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
const WORTH_BYTES = 128 * 1024 * 1024;
const WORTH_FILES = 4096;
/** Hashes on this thread; results in the order of the requests. Files are refused, never thrown over. */
function hashTreeSync(root, requests) {
    const lane = HashLane.at(root);
    try {
        return requests.map(request => lane.hash(request));
    }
    finally {
        lane.close();
    }
}
/** Hashes files below `root`; results in the order of the requests. Rejects where a worker cannot run. */
async function hashTree(root, requests, options = {}) {
    const { workerPath } = options;
    if (workerPath === undefined || workerPath === null || !worthWorkers(requests))
        return hashTreeSync(root, requests);
    const count = options.workers ?? Math.min(8, Math.max(2, (0,external_node_os_.availableParallelism)()));
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
        const worker = new external_node_worker_threads_.Worker(workerPath, { workerData: order });
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
    const { entries, truncated } = (0,walk/* walkTree */.I)(root, LIMITS);
    if (truncated)
        throw new errors_EvidenceError('EVID_WRITE', 'the run directory holds more than can be sealed', { where: root });
    const wanted = entries.filter(entry => take(entry.path));
    const odd = wanted.find(entry => entry.kind !== 'file');
    if (odd)
        throw new errors_EvidenceError('EVID_UNSAFE', `${odd.path} is no regular file`, { where: root });
    const results = hashTreeSync(root, wanted.map(({ path }) => ({ path, bytes: null })));
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
    const evidenceDir = (0,external_node_path_.resolve)(options.evidenceDir);
    const parent = errors_writing(evidenceDir, () => ensurePath(evidenceDir, options.owner));
    try {
        if (exists(parent, options.runId)) {
            throw new errors_EvidenceError('EVID_RUN_EXISTS', `run ${options.runId} is already recorded`, {
                where: evidenceDir
            });
        }
        errors_writing(evidenceDir, () => makeDirectory(parent, options.runId, options.owner));
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
        (0,external_node_fs_.rmSync)(parent.at(options.runId), { recursive: true, force: true });
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
        this.path = (0,external_node_path_.join)(options.evidenceDir, options.runId);
        this.startedAt = options.clock.now();
        this.journal = new FileJournal(this.create(manifest_JOURNAL), options.clock, options.redactor);
    }
    writeText(path, text) {
        this.put(path, this.options.redactor.redactText(text));
    }
    writeJson(path, value) {
        const plain = JSON.parse(JSON.stringify(value));
        this.put(path, manifest_recordText(this.options.redactor.redactJson(plain)));
    }
    async writeWith(path, produce, mode = 'auto') {
        const scratch = errors_writing(this.evidenceDir, () => (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(this.evidenceDir, scratchPrefix(this.runId))));
        try {
            await produce((0,external_node_path_.join)(scratch, 'file'));
            const done = this.copyIn(path, { root: scratch, path: 'file' }, Number.MAX_SAFE_INTEGER, mode);
            if (!done.ok)
                throw new errors_EvidenceError('EVID_WRITE', `cannot record ${path}: ${done.reason}`, { where: this.path });
            return done;
        }
        finally {
            (0,external_node_fs_.rmSync)(scratch, { recursive: true, force: true });
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
            throw new errors_EvidenceError('EVID_SEALED', `run ${this.runId} is already sealed`);
        this.releaseReserve();
        this.endLogs();
        const known = this.redactedFacts(facts);
        this.writeJson('redactions.json', this.redactionReport());
        const journal = this.journal.seal(manifest_SEALED, { facts: known });
        this.sealed = true;
        const manifest = manifest_makeManifest(known, seal_filesToSeal(this.path, path => !manifest_isSibling(path)), journal);
        errors_writing(this.path, () => {
            durable_writeFileDurable((0,external_node_path_.join)(this.path, manifest_MANIFEST), manifest_recordText(manifest), this.owner());
            durable_syncDirectory(this.evidenceDir);
        });
        return manifest;
    }
    releaseReserve() {
        reserve_releaseReserve(this.evidenceDir, this.runId);
    }
    endLogs() {
        for (const [path, log] of this.logs) {
            try {
                log.end();
            }
            catch (error) {
                if (!(error instanceof errors_EvidenceError))
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
        if (path !== manifest_JOURNAL && !this.logs.has(path))
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.path, path), { force: true });
        const fd = this.create(path);
        try {
            errors_writing(path, () => writeAll(fd, Buffer.from(text, 'utf8')));
        }
        catch (error) {
            this.remove(path); // rather none than half of one
            throw error;
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
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
            (0,external_node_fs_.closeSync)(fd);
            if (!outcome.ok)
                this.remove(path);
        }
        if (outcome.ok)
            this.count(outcome.redactions);
        return outcome;
    }
    /** Removes a file and the directories above it that hold nothing else. */
    remove(path) {
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.path, path), { force: true });
        for (let parts = path.split('/').slice(0, -1); parts.length > 0; parts = parts.slice(0, -1)) {
            const directory = (0,external_node_path_.join)(this.path, ...parts);
            if ((0,external_node_fs_.readdirSync)(directory).length > 0)
                return;
            (0,external_node_fs_.rmSync)(directory, { recursive: true });
        }
    }
    create(path) {
        this.check(path);
        return errors_writing(path, () => openPlace(this.path, path, this.options.owner));
    }
    /** Before anything is touched: a plain path, not yet sealed, and not one that is written otherwise. */
    check(path) {
        errors_writing(path, () => (0,files/* componentsOf */.ct)(path));
        if (this.sealed || manifest_isSibling(path)) {
            throw new errors_EvidenceError('EVID_SEALED', `${path} cannot be written to the record of a run`);
        }
    }
    owner() {
        return this.options.owner === undefined ? {} : { owner: this.options.owner };
    }
}

// EXTERNAL MODULE: ./src/redaction/index.ts + 6 modules
var redaction = __webpack_require__(5950);
;// CONCATENATED MODULE: ./src/evidence/publish-record.ts
/** The publisher's own record beside a sealed run: starts from the sealed digest, has its own journal and manifest. */












const publish_record_PUBLISH_STARTED = 'publish.started';
const publish_record_PUBLISH_SEALED = 'publish.sealed';
const publish_record_PUBLISH_INTERRUPTED = 'publish.interrupted';
/** Makes `<runDir>/publish/`, exclusively, with a journal whose first event names the sealed digest. */
function createPublishRecord(runDir, manifestDigest, clock, options = {}) {
    const run = errors_writing(runDir, () => files/* SafeDirectory */.n2.open(runDir));
    const owner = options.owner ?? place_ownerLike(runDir);
    try {
        if (exists(run, 'publish'))
            throw new errors_EvidenceError('EVID_RUN_EXISTS', 'this run already has a publishing record', {
                where: (0,external_node_path_.join)(runDir, 'publish')
            });
        errors_writing(runDir, () => makeDirectory(run, 'publish', owner));
    }
    finally {
        run.close();
    }
    const record = new HostPublishRecord((0,external_node_path_.join)(runDir, 'publish'), manifestDigest, clock, options.redactor ?? (0,redaction/* createRedactor */.lY)([]), owner);
    record.journal.append(publish_record_PUBLISH_STARTED, { run_manifest: manifestDigest });
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
        this.journal = new FileJournal(this.create(manifest_JOURNAL), clock, redactor);
    }
    writeText(path, text) {
        const fd = this.create(path);
        try {
            errors_writing(path, () => writeAll(fd, Buffer.from(this.redactor.redactText(text), 'utf8')));
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
        }
    }
    writeJson(path, value) {
        this.writeText(path, manifest_recordText(JSON.parse(JSON.stringify(value))));
    }
    seal() {
        const journal = this.journal.seal(publish_record_PUBLISH_SEALED, {});
        return publish_record_sealPublish(this.path, this.manifestDigest, this.clock.now(), journal, this.owner);
    }
    create(path) {
        return errors_writing(path, () => openPlace(this.path, path, this.owner));
    }
}
/** Writes the manifest of a record whose journal is sealed. `runManifest` is the digest it was begun from. */
function publish_record_sealPublish(directory, runManifest, finishedAt, journal, owner) {
    const files = files_sortByPath(seal_filesToSeal(directory, path => path !== manifest_MANIFEST));
    const body = {
        schema_version: 1,
        run_manifest: runManifest,
        finished_at: finishedAt,
        files,
        merkle_root: merkleRoot(files),
        journal
    };
    const manifest = { ...body, digest: (0,canonical/* digestOf */.ol)(body) };
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
    const directory = (0,external_node_path_.join)(commonGitDir, 'info');
    const path = (0,external_node_path_.join)(directory, 'exclude');
    const stat = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (stat !== undefined && !stat.isFile())
        return 'linked';
    const before = stat === undefined ? '' : (0,external_node_fs_.readFileSync)(path, 'utf8');
    const line = `/${name.replace(/[\\*?[\]!# ]/g, '\\$&')}/`;
    if (before.split(/\r?\n/).includes(line))
        return 'present';
    const gap = before === '' || before.endsWith('\n') ? '' : '\n';
    errors_writing(path, () => {
        (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
        const owner = (0,external_node_fs_.lstatSync)(directory);
        durable_writeFileDurable(path, `${before}${gap}${line}\n`, {
            mode: stat === undefined ? 0o644 : stat.mode & 0o777,
            owner: { uid: owner.uid, gid: owner.gid }
        });
    });
    return 'added';
}

// EXTERNAL MODULE: ./src/evidence/schemas/acceptance-result.generated.cjs
var acceptance_result_generated = __webpack_require__(8379);
var acceptance_result_generated_default = /*#__PURE__*/__webpack_require__.n(acceptance_result_generated);
;// CONCATENATED MODULE: ./src/evidence/verify-acceptance.ts
/** The verdict against the acceptance it must follow from. */


const ACCEPTANCE = 'acceptance.json';
const LARGEST = 64 * 1024 * 1024;
/**
 * A run has passed only where its acceptance has, each criterion held, no phase failed and its exit is 0. Of an
 * interrupted run it may be half written: then it says nothing, and the verdict claims nothing.
 */
function checkAcceptance(runDir, manifest, problems) {
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
        const value = JSON.parse((0,files/* readRegular */.VX)(runDir, ACCEPTANCE, { maxBytes: LARGEST, allowHardLinks: true }).toString('utf8'));
        return acceptance_result_generated_default()(value) ? value : null;
    }
    catch {
        return null; // missing, a link or no JSON: other checks name what it is
    }
}

;// CONCATENATED MODULE: ./src/evidence/verify-files.ts


/** Adds every difference. Files are opened below the run directory only, whatever paths the manifest lists. */
async function checkFiles(runDir, manifest, entries, workerPath, problems) {
    const listed = new Set(manifest.files.map(file => file.path));
    const present = new Set(entries.map(entry => entry.path));
    for (const { path, kind } of entries) {
        if (kind === 'file' && !listed.has(path) && !manifest_isSibling(path)) {
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
const story_INTERRUPTED = 'run.interrupted';
/** More phases than any run has: a hostile journal may tell of millions. */
const MOST_PHASES = 64;
const NAMES = ['plan', 'setup', 'implement', 'test', 'pr'];
/** Phases that every record lists, also those that never began. */
const LISTED = (/* unused pure expression or super */ null && (['plan', 'setup', 'implement', 'test']));
function newStory() {
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
    const story = newStory();
    const reading = readChain(runDir, manifest_JOURNAL, event => tell(story, event));
    return { story, reading };
}
/** Adds an event to what is known. */
function tell(story, event) {
    if (event.type === story_INTERRUPTED)
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
function story_phasesOf(story, code) {
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
function story_isolationOf({ probed }) {
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
function story_changeOf({ change }) {
    if (change === null)
        return null;
    const { tree, files, added, deleted } = change.data;
    return { tree, commit: null, files, added, deleted };
}

;// CONCATENATED MODULE: ./src/evidence/finish-facts.ts
/** The facts of an interrupted run, from what it left: taken only where they have the form of a manifest. */





const INTERRUPTED_CODE = 'RUN_INTERRUPTED';
const LARGEST_PLAN = (/* unused pure expression or super */ null && (64 * 1024 * 1024));
/** The verdict of a run that was ended before it had one to seal. */
const interruptedVerdict = {
    status: 'interrupted',
    code: INTERRUPTED_CODE,
    exit: 130,
    likely_cause: null
};
/**
 * What the run was, from plan.json where its digest holds and is the one that `run.started` names, else from that
 * event. Null where neither says enough: then there is nothing that a manifest could state.
 */
function finish_facts_identityOf(runDir, story) {
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
        const bytes = readRegular(runDir, 'plan.json', { maxBytes: LARGEST_PLAN, allowHardLinks: true });
        const plan = asObject(JSON.parse(bytes.toString('utf8')));
        const { digest } = plan;
        const body = Object.entries(plan).filter(([name]) => name !== 'digest' && name !== 'refusals');
        const holds = digest === expected && digestOf(Object.fromEntries(body)) === digest;
        return holds ? { ...plan, plan_digest: digest } : null;
    }
    catch (error) {
        if (error instanceof FileRefused || error instanceof SyntaxError)
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
function finish_facts_factsAfterwards(identity, story, finishedAt) {
    const bare = { ...bareFacts(identity, story.started.time), finished_at: finishedAt };
    return withParts(bare, story);
}
/** Facts of a run that had sealed its journal: as its last event states them, else from the events before. */
function finish_facts_factsOfSeal(identity, story) {
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
        { phases: phasesOf(story, INTERRUPTED_CODE) }
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
        return hasManifestForm(makeManifest(facts, [], { lines: 0, head: FIRST_PREV }));
    }
    catch {
        return false; // no canonical JSON
    }
}
function asObject(value) {
    return typeof value === 'object' && value !== null ? value : {};
}

;// CONCATENATED MODULE: ./src/evidence/finish-records.ts
/** Records that a killed run did not come to write: the least that is true of it. */





/** Records of a whole run, beside journal and manifest. */
const finish_records_RECORDS = ['acceptance.json', 'plan.json', 'redactions.json', 'summary.md'];
/** Writes what is absent of acceptance, redactions and summary. What is there stays, also where it is half. */
function finish_records_writeAbsent(runDir, absent, facts, stood, redactor, owner) {
    const texts = {
        'acceptance.json': notJudged,
        'redactions.json': () => lostCounts(redactor),
        'summary.md': () => redactor.redactText(summaryOf(facts, stood))
    };
    for (const [name, text] of Object.entries(texts)) {
        if (!absent.includes(name))
            continue;
        writing(name, () => writeFileDurable(join(runDir, name), text(), owner === undefined ? {} : { owner }));
    }
}
function notJudged() {
    return recordText({ schema_version: 1, verdict: 'not-judged', criteria: [], not_checked: [] });
}
/** What the killed program had replaced is not known: `complete` says so. */
function lostCounts(redactor) {
    return recordText({ schema_version: 1, replaced: redactor.counts(), too_short: [], complete: false });
}
function summaryOf(facts, stood) {
    const { pack, verdict, phases } = facts;
    const rows = phases.map(({ name, status, code }) => `| ${name} | ${status} | ${code ?? ''} |`);
    return [
        `# INTERRUPTED ${forCode(pack.id)}`,
        '',
        forCode(pack.title, 200),
        '',
        `- verdict ${verdict.code}: the program was ended ${forCell(stood)}; the record was sealed afterwards`,
        '- the run sealed no verdict of its own, and nothing was published from it',
        `- run ${forCode(facts.run_id)}`,
        `- plan ${forCode(facts.plan_digest)}`,
        `- base ${forCode(facts.base.commit)}`,
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
function checkInterruption(manifest, story, entries, problems) {
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
        message: `the run was interrupted ${story_whereItStood(story)}; sealed afterwards by ${finisher(story)}`
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
        absent: Array.isArray(absent) ? finish_records_RECORDS.filter(name => absent.includes(name)) : []
    };
}

;// CONCATENATED MODULE: ./src/evidence/verify-journal.ts
/** The journal against the manifest; and, where nothing was sealed, how far the run came. */





/** Adds what does not hold of the journal; gives what it tells, null where it does not hold to its end. */
function checkJournal(runDir, manifest, entries, problems) {
    if (!entries.some(entry => entry.path === manifest_JOURNAL && entry.kind === 'file')) {
        // Where the manifest lists it, EVID_MISSING says so already.
        if (!manifest.files.some(file => file.path === manifest_JOURNAL))
            problems.push(chainProblem(null, 'there is no journal'));
        return null;
    }
    const story = newStory();
    const reading = verify_journal_read(runDir, problems, event => tell(story, event));
    if (reading === null || breaks(reading, problems))
        return null;
    if (reading.torn > 0)
        problems.push(chainProblem(reading.lines + 1, 'the last line is not whole'));
    if (reading.lastType !== manifest_SEALED)
        problems.push(chainProblem(reading.lines, `the last event is ${reading.lastType ?? 'none'}, not ${manifest_SEALED}`));
    const { lines, head } = manifest.journal;
    if (lines !== reading.lines || head !== reading.head) {
        problems.push(chainProblem(reading.lines, `the journal has ${reading.lines} lines and head ${reading.head}; the manifest states ${lines} and ${head}`));
    }
    return story;
}
/** What an unsealed run shows. A torn last line is how a killed program leaves it; a broken chain is not. */
function howFar(runDir, entries, problems) {
    const story = newStory();
    const present = entries.some(entry => entry.path === manifest_JOURNAL && entry.kind === 'file');
    const reading = !present ? null : verify_journal_read(runDir, problems, event => tell(story, event));
    if (reading !== null)
        breaks(reading, problems);
    const known = story.sealed ?? story.last;
    const files = entries.filter(entry => entry.kind === 'file').map(({ path, bytes }) => ({ path, bytes }));
    const whole = [manifest_JOURNAL, manifest_MANIFEST, ...finish_records_RECORDS].sort();
    return {
        phases_begun: story.begun,
        last_event: known === null ? null : { type: known.type, time: known.time },
        events: reading?.lines ?? 0,
        torn_bytes: reading?.torn ?? 0,
        journal_sealed: reading?.lastType === manifest_SEALED,
        files,
        absent: whole.filter(name => !files.some(file => file.path === name))
    };
}
function verify_journal_read(runDir, problems, seen) {
    try {
        return readChain(runDir, manifest_JOURNAL, seen);
    }
    catch (error) {
        if (!(error instanceof files/* FileRefused */.rV))
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
    return { code: 'EVID_CHAIN', path: manifest_JOURNAL, line, message };
}

;// CONCATENATED MODULE: ./src/evidence/mend.ts
/** Going on with a journal that a killed program left: an event over the torn line, so that the cut is never lost. */







class mend_JournalMender {
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
        return new mend_JournalMender(openForWriting(directory), { lines, head, offset }, clock, redactor);
    }
    /**
     * Writes an event where the last whole line ends. What was torn is overwritten and then cut off, in this order: a
     * program killed in between leaves either the torn line or the event that tells of it.
     */
    append(type, data) {
        const { lines, head, offset } = this.at;
        const line = eventLine(lines + 1, this.clock.now(), type, this.redactor.redactJson(data), head);
        const bytes = Buffer.from(`${line}\n`, 'utf8');
        writing(JOURNAL, () => {
            writeAllAt(this.fd, bytes, offset);
            ftruncateSync(this.fd, offset + bytes.length);
            fsyncSync(this.fd);
        });
        this.at = { lines: lines + 1, head: sha256(line), offset: offset + bytes.length };
    }
    /** Where the journal stands, as a manifest states it. */
    place() {
        return { lines: this.at.lines, head: this.at.head };
    }
    close() {
        closeSync(this.fd);
    }
}
/** Makes an empty journal where the program was killed before it had one. */
function mend_ensureJournal(directory, owner) {
    writing(directory, () => {
        const parent = SafeDirectory.open(directory);
        try {
            closeSync(openNew(parent.at(JOURNAL), owner === undefined ? {} : { owner }));
        }
        finally {
            parent.close();
        }
    });
}
function openForWriting(directory) {
    const { O_RDWR, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
    const parent = writing(directory, () => SafeDirectory.open(directory));
    try {
        const fd = writing(JOURNAL, () => openSync(parent.at(JOURNAL), O_RDWR | O_NOFOLLOW | O_NONBLOCK));
        const stat = fstatSync(fd);
        // Whatever shares the file under another name would be written to as well.
        if (stat.isFile() && stat.nlink === 1)
            return fd;
        closeSync(fd);
        throw new EvidenceError('EVID_UNSAFE', `${JOURNAL} is no regular file with one name`, {
            where: directory
        });
    }
    finally {
        parent.close();
    }
}
function writeAllAt(fd, data, position) {
    for (let done = 0; done < data.length;)
        done += writeSync(fd, data, done, data.length - done, position + done);
}

;// CONCATENATED MODULE: ./src/evidence/finish-publish.ts
/** Finishing the publisher's record that a killed program left beside a sealed run. */









/**
 * Seals `<runDir>/publish/` where it was begun and not sealed. A directory without anything in it is removed: its
 * journal comes before everything else. Throws EVID_CHAIN where its journal is none that a crash leaves.
 */
function finish_publish_finishPublish(runDir, runManifest, entries, how) {
    const directory = join(runDir, 'publish');
    const own = entries.filter(({ path }) => path.startsWith('publish/')).map(({ path }) => path.slice(8));
    if (own.includes(MANIFEST))
        return 'whole';
    if (own.length === 0) {
        removeEmpty(runDir, directory);
        return 'none';
    }
    refuseWithoutJournal(directory, own);
    removeUnrenamed(directory);
    if (!own.includes(JOURNAL))
        ensureJournal(directory, how.owner);
    finish(directory, runManifest, own, how);
    return 'finished';
}
/** The journal is the first file of a record: others without it mean that someone took it away. */
function refuseWithoutJournal(directory, own) {
    if (own.includes(JOURNAL) || onlyJournal(own))
        return;
    throw new EvidenceError('EVID_CHAIN', `publish/${JOURNAL} is missing`, { where: directory });
}
function removeEmpty(runDir, directory) {
    try {
        SafeDirectory.open(directory).close();
    }
    catch (error) {
        if (error instanceof FileRefused && error.reason === 'missing')
            return;
        throw error;
    }
    try {
        writing(runDir, () => rmdirSync(directory));
    }
    catch (error) {
        if (error.cause?.code !== 'ENOTEMPTY')
            throw error;
    }
}
/** What a publisher's journal tells. Throws FileRefused. */
function readPublishStory(directory) {
    const known = { first: null, last: null, interrupted: false };
    const reading = readChain(directory, manifest_JOURNAL, event => {
        if (event.seq === 1 && event.type === publish_record_PUBLISH_STARTED)
            known.first = event;
        if (event.type === publish_record_PUBLISH_INTERRUPTED)
            known.interrupted = true;
        else if (event.type !== publish_record_PUBLISH_SEALED && !known.interrupted)
            known.last = event;
    });
    return { reading, ...known };
}
function finish(directory, runManifest, own, how) {
    const story = readPublishStory(directory);
    const { reading, first, last } = story;
    refuseTampered(directory, story, own);
    const stated = first === null ? runManifest : String(first.data['run_manifest']);
    if (reading.lastType === PUBLISH_SEALED) {
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
        journal.append(PUBLISH_SEALED, {});
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
    const message = `publish/${JOURNAL} line ${broken?.line ?? lines}: ${why}`;
    throw new EvidenceError('EVID_CHAIN', message, { where: directory });
}
function notLeftByACrash({ reading, first }, own) {
    const { torn, lines, lastType } = reading;
    if (lastType === PUBLISH_SEALED && torn > 0)
        return 'the line follows the seal';
    if (lines === 0)
        return onlyJournal(own) ? null : 'there are files, and no event';
    if (first === null)
        return `the first event is not ${PUBLISH_STARTED}`;
    const named = /^sha256:[0-9a-f]{64}$/.test(String(first.data['run_manifest']));
    return named ? null : 'the first event names no manifest';
}
function onlyJournal(own) {
    return own.every(path => path === JOURNAL || isUnrenamed(path));
}

;// CONCATENATED MODULE: ./src/evidence/verify-publish.ts
/** The publisher's record beside a sealed run: whole, chained, and begun from this run's manifest. */







/**
 * Gives the record's digest where there is a record and it holds. One that was interrupted, sealed afterwards or not,
 * is EVID_INCOMPLETE; everything else that is wrong with it EVID_PUBLISH.
 */
function checkPublishRecord(runDir, run, entries, problems) {
    const own = entries.filter(entry => entry.path.startsWith('publish/'));
    if (own.length === 0)
        return null;
    const directory = `${runDir}/publish`;
    const sealed = own.some(entry => entry.path === `publish/${manifest_MANIFEST}`);
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
    if (!entries.some(entry => entry.path === `publish/${manifest_JOURNAL}`)) {
        yield 'it has neither manifest nor journal';
        return;
    }
    try {
        const { reading, first } = readPublishStory(directory);
        if (reading.broken !== null)
            yield `events.jsonl line ${reading.broken.line}: ${reading.broken.why}`;
        else if (reading.lines > 0 && (run === null || first?.data['run_manifest'] !== run.digest))
            yield 'its journal does not start from the run’s manifest';
        else if (reading.lastType === publish_record_PUBLISH_SEALED && reading.torn > 0)
            yield 'its journal goes on after its seal';
    }
    catch (error) {
        if (!(error instanceof files/* FileRefused */.rV))
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
    if ((0,canonical/* digestOf */.ol)(body) !== digest)
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
        if (path !== manifest_MANIFEST && !listed.has(path))
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
        else if (reading.torn > 0 || reading.lastType !== publish_record_PUBLISH_SEALED)
            yield 'its journal is not sealed';
        if (reading.lines !== record.journal.lines || reading.head !== record.journal.head)
            yield 'its journal is not the one its manifest states';
        if (first?.data['run_manifest'] !== record.run_manifest)
            yield 'its journal does not start from the run’s manifest';
    }
    catch (error) {
        if (!(error instanceof files/* FileRefused */.rV))
            throw error;
        yield error.message;
    }
}
/** The record's manifest, in its one written form; null where it is anything else. */
function readRecord(directory) {
    try {
        const bytes = (0,files/* readRegular */.VX)(directory, manifest_MANIFEST, { maxBytes: manifest_LARGEST_MANIFEST, allowHardLinks: true });
        const value = JSON.parse(bytes.toString('utf8'));
        const same = Buffer.compare(Buffer.from(manifest_recordText(value)), bytes) === 0;
        return same && isRecord(value) ? value : null;
    }
    catch {
        return null; // missing, unsafe, no JSON, nested too deep
    }
}
function isRecord(value) {
    const keys = (0,canonical/* canonical */.$N)(Object.keys(value).sort());
    if (keys !==
        (0,canonical/* canonical */.$N)(['digest', 'files', 'finished_at', 'journal', 'merkle_root', 'run_manifest', 'schema_version']))
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
    const path = (0,external_node_path_.resolve)(runDir);
    const problems = [];
    const entries = survey(path, problems);
    if (!entries.some(entry => entry.path === manifest_MANIFEST))
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
    const { entries, truncated } = verify_walk(path);
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
function verify_walk(path) {
    try {
        return (0,walk/* walkTree */.I)(path, WALK);
    }
    catch (error) {
        if (!(error instanceof files/* FileRefused */.rV))
            throw error;
        throw new errors_EvidenceError('EVID_NOT_FOUND', `no run directory: ${error.message}`, {
            where: path,
            cause: error
        });
    }
}
function loadManifest(path, problems) {
    const found = readOrWhy(path);
    const reading = typeof found === 'string' ? { manifest: null, problems: [found] } : manifest_readManifest(found);
    for (const message of reading.problems)
        problems.push({
            code: 'EVID_MANIFEST',
            path: manifest_MANIFEST,
            line: null,
            message: `manifest.json: ${message}`
        });
    return reading.manifest;
}
function readOrWhy(path) {
    try {
        return (0,files/* readRegular */.VX)(path, manifest_MANIFEST, { maxBytes: manifest_LARGEST_MANIFEST, allowHardLinks: true });
    }
    catch (error) {
        if (error instanceof files/* FileRefused */.rV)
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
            path: manifest_MANIFEST,
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
var evidence_index_generated = __webpack_require__(6104);
var evidence_index_generated_default = /*#__PURE__*/__webpack_require__.n(evidence_index_generated);
;// CONCATENATED MODULE: ./src/evidence/index-file.ts
/** evidence_index.json, schema version 1: the runs of an evidence directory as their manifests state them. */









const index_file_INDEX = 'evidence_index.json';
const LARGEST_INDEX = 256 * 1024 * 1024;
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
        runs: runNames(directory).map(name => indexRun(directory, name))
    };
    errors_writing(directory, () => {
        const owner = place_ownerLike(directory);
        durable_writeFileDurable((0,external_node_path_.join)(directory, index_file_INDEX), manifest_recordText(index), owner === undefined ? {} : { owner });
    });
    return index;
}
/** Names of the run directories, sorted by bytes; hidden ones are not runs. */
function runNames(evidenceDir) {
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
        return files/* SafeDirectory */.n2.open(evidenceDir);
    }
    catch (error) {
        if (error instanceof files/* FileRefused */.rV && error.reason === 'missing')
            return null;
        throw new errors_EvidenceError('EVID_DIR_UNSAFE', error.message, {
            where: evidenceDir,
            cause: error
        });
    }
}
/** What one run directory says of itself. Never throws for anything in it. */
function indexRun(evidenceDir, name) {
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
        const bytes = (0,files/* readRegular */.VX)(runDir, manifest_MANIFEST, { maxBytes: manifest_LARGEST_MANIFEST, allowHardLinks: true });
        const { manifest, problems } = manifest_readManifest(bytes);
        if (manifest === null || problems.length > 0)
            return { ...unknown, note: `manifest.json: ${problems[0] ?? 'not readable'}` };
        return { ...unknown, ...sealedRun(runDir, name, manifest) };
    }
    catch (error) {
        if (!(error instanceof files/* FileRefused */.rV))
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
    const { entries } = (0,walk/* walkTree */.I)(runDir, { maxEntries: 1_000_000, maxDepth: 64, sizes: false });
    const known = entries.filter(({ path, kind }) => kind === 'file' &&
        (path.startsWith('publish/') || path === 'attestation.dsse.json' || path === 'report.html'));
    return known.map(({ path }) => artifactOf(path));
}
function unsealedRun(runDir) {
    const facts = { state: 'incomplete', note: 'never sealed' };
    try {
        readChain(runDir, manifest_JOURNAL, event => {
            if (event.seq === 1)
                facts.started_at = event.time;
        });
    }
    catch (error) {
        if (!(error instanceof files/* FileRefused */.rV))
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
function readIndex(evidenceDir) {
    function refuse(message, cause) {
        return new errors_EvidenceError('EVID_INDEX', message, { where: (0,external_node_path_.join)(evidenceDir, index_file_INDEX), cause });
    }
    let value;
    try {
        value = JSON.parse((0,files/* readRegular */.VX)(evidenceDir, index_file_INDEX, { maxBytes: LARGEST_INDEX, allowHardLinks: true }).toString('utf8'));
    }
    catch (error) {
        throw refuse(error instanceof files/* FileRefused */.rV
            ? `the index ${error.reason === 'missing' ? 'is missing' : 'cannot be read safely'}`
            : 'the index is not JSON', error);
    }
    if (evidence_index_generated_default()(value))
        return value;
    const [first] = (evidence_index_generated_default()).errors ?? [];
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
        throw new errors_EvidenceError('EVID_NOT_FOUND', `the index has no run ${runId}`, {
            where: (0,external_node_path_.join)(evidenceDir, index_file_INDEX)
        });
    return run.artifacts.filter(artifact => type === undefined || artifact.type === type);
}
/** One file of a run, opened safely, its first `maxBytes` (default 1 MiB). Throws EVID_NOT_FOUND. */
function showArtifact(runDir, path, options = {}) {
    const most = options.maxBytes ?? 1 << 20;
    let file;
    try {
        file = (0,files/* openRegular */.lf)(runDir, path, { allowHardLinks: true });
    }
    catch (error) {
        if (error instanceof files/* FileRefused */.rV)
            throw new errors_EvidenceError('EVID_NOT_FOUND', `no artifact: ${error.message}`, {
                where: runDir,
                cause: error
            });
        throw error;
    }
    try {
        const content = Buffer.alloc(Math.min(most, file.bytes));
        let done = 0;
        for (let count = -1; done < content.length && count !== 0; done += count)
            count = (0,external_node_fs_.readSync)(file.fd, content, done, content.length - done, null);
        return { path, bytes: file.bytes, content: content.subarray(0, done), truncated: file.bytes > done };
    }
    finally {
        (0,external_node_fs_.closeSync)(file.fd);
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
            throw new errors_EvidenceError('EVID_NOT_FOUND', 'no run is recorded yet', { where: evidenceDir });
        return (0,external_node_path_.join)((0,external_node_path_.resolve)(evidenceDir), newest.run_dir);
    }
    if (names.includes(which))
        return (0,external_node_path_.join)((0,external_node_path_.resolve)(evidenceDir), which);
    const path = (0,external_node_path_.isAbsolute)(which) ? which : (0,external_node_path_.resolve)(cwd, which);
    const looksLikePath = which.includes('/') || which === '.';
    const stat = looksLikePath ? (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) : undefined;
    if (stat === undefined)
        throw new errors_EvidenceError('EVID_NOT_FOUND', `no run ${which}`, { where: evidenceDir });
    const real = (0,external_node_fs_.realpathSync)(path);
    return (0,external_node_path_.basename)(real) === 'manifest.json' ? (0,external_node_path_.dirname)(real) : real;
}
function newestFirst(a, b) {
    const [left, right] = [a.started_at ?? '', b.started_at ?? ''];
    return left === right ? 0 : left < right ? 1 : -1;
}
function madeAt(evidenceDir, run) {
    return (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(evidenceDir, run.run_dir)).mtimeMs;
}

// EXTERNAL MODULE: ./src/platform/neutral.ts
var neutral = __webpack_require__(980);
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
        ...report_files(manifest)
    ].join('\n');
}
function sealedManifest(runDir) {
    let bytes;
    try {
        bytes = (0,files/* readRegular */.VX)(runDir, manifest_MANIFEST, { maxBytes: manifest_LARGEST_MANIFEST, allowHardLinks: true });
    }
    catch (error) {
        if (!(error instanceof files/* FileRefused */.rV))
            throw error;
        const code = error.reason === 'missing' ? 'EVID_INCOMPLETE' : 'EVID_UNSAFE';
        throw new errors_EvidenceError(code, `no sealed record: ${error.message}`, { where: runDir, cause: error });
    }
    const { manifest, problems } = manifest_readManifest(bytes);
    if (manifest === null || problems.length > 0)
        throw new errors_EvidenceError('EVID_MANIFEST', `manifest.json: ${problems[0] ?? 'not readable'}`, {
            where: runDir
        });
    return manifest;
}
function head(manifest) {
    const { verdict, pack, isolation, base } = manifest;
    const cause = verdict.likely_cause === null ? '' : ` (likely cause ${(0,neutral/* forCode */.jj)(verdict.likely_cause)})`;
    return [
        `# ${(0,neutral/* forCell */.Kq)(verdict.status.toUpperCase())}: ${(0,neutral/* forCell */.Kq)(pack.id)}`,
        '',
        (0,neutral/* forCell */.Kq)(pack.title, 300),
        '',
        '| | |',
        '| --- | --- |',
        `| verdict | ${(0,neutral/* forCode */.jj)(verdict.code)}${cause}, exit ${verdict.exit} |`,
        `| run | ${(0,neutral/* forCode */.jj)(manifest.run_id)} |`,
        `| pack | ${(0,neutral/* forCode */.jj)(pack.path)} |`,
        `| plan | ${(0,neutral/* forCode */.jj)(manifest.plan_digest)} |`,
        `| base | ${(0,neutral/* forCode */.jj)(base.commit)} |`,
        `| isolation | ${isolation === null ? 'not started' : (0,neutral/* forCell */.Kq)(`${isolation.backend}, ${isolation.version}`)} |`,
        `| time, by its own clock | ${(0,neutral/* forCell */.Kq)(manifest.started_at)} to ${(0,neutral/* forCell */.Kq)(manifest.finished_at)} |`,
        `| manifest | ${(0,neutral/* forCode */.jj)(manifest.digest)} |`,
        ''
    ];
}
/** Of a run that was sealed after its interruption: how far it came. */
function report_interruption(runDir, manifest) {
    if (manifest.verdict.status !== 'interrupted')
        return [];
    const { story } = story_readStory(runDir);
    const torn = story.interrupted?.data['torn_bytes'];
    return [
        '## Interrupted',
        '',
        `The program was ended ${(0,neutral/* forCell */.Kq)(story_whereItStood(story))}. The record was sealed afterwards: it holds what had been`,
        `written until then${typeof torn === 'number' && torn > 0 ? `, less ${torn} bytes of an event that was being written` : ''}.`,
        ''
    ];
}
function phases(manifest) {
    const rows = manifest.phases.map(({ name, status, code, attempts }) => `| ${(0,neutral/* forCell */.Kq)(name)} | ${(0,neutral/* forCell */.Kq)(status)} | ${code === null ? '' : (0,neutral/* forCode */.jj)(code)} | ${attempts} |`);
    return ['## Phases', '', '| phase | status | code | attempts |', '| --- | --- | --- | --- |', ...rows, ''];
}
function acceptance(runDir, manifest) {
    const result = readAcceptance(runDir, manifest);
    if (result === null)
        return ['## Acceptance', '', 'The record holds none.', ''];
    const rows = result.criteria.map(({ kind, subject, ok, code, detail }) => `| ${ok ? 'held' : 'FAILED'} | ${(0,neutral/* forCell */.Kq)(kind)} | ${(0,neutral/* forCode */.jj)(subject)} | ${code === null ? '' : (0,neutral/* forCode */.jj)(code)} | ${(0,neutral/* forCell */.Kq)(detail)} |`);
    const prose = result.not_checked.map(({ key, text }) => `- ${(0,neutral/* forCell */.Kq)(key)}: ${(0,neutral/* forCell */.Kq)(text, 300)}`);
    return [
        `## Acceptance: ${(0,neutral/* forCell */.Kq)(result.verdict)}`,
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
        const value = JSON.parse((0,files/* readRegular */.VX)(runDir, 'acceptance.json', { maxBytes: 64 << 20, allowHardLinks: true }).toString('utf8'));
        return acceptance_result_generated_default()(value) ? value : null;
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
    const commit = made.commit === null ? '' : `, commit ${(0,neutral/* forCode */.jj)(made.commit)}`;
    return [
        '## Change',
        '',
        `${made.files} files, +${made.added} \u2212${made.deleted} lines; tree ${(0,neutral/* forCode */.jj)(made.tree)}${commit}. See change.patch.`,
        ''
    ];
}
/** Attempts that were refused, as the journal has them: events of a type that ends in `.refused`. */
function refused(runDir, manifest) {
    if (!manifest.files.some(file => file.path === manifest_JOURNAL))
        return [];
    const events = [];
    try {
        readChain(runDir, manifest_JOURNAL, event => {
            if (event.type.endsWith('.refused'))
                events.push(event);
        });
    }
    catch (error) {
        if (!(error instanceof files/* FileRefused */.rV))
            throw error;
    }
    if (events.length === 0)
        return ['## Refused attempts', '', 'None.', ''];
    const rows = events.map(({ type, data }) => `| ${(0,neutral/* forCell */.Kq)(type)} | ${(0,neutral/* forCode */.jj)(String(data['code'] ?? ''))} | ${(0,neutral/* forCell */.Kq)(detailsOf(data))} |`);
    return ['## Refused attempts', '', '| what | code | details |', '| --- | --- | --- |', ...atMost(rows), ''];
}
function detailsOf(data) {
    const shown = Object.entries(data).filter(([key]) => key !== 'code');
    return shown
        .map(([key, value]) => `${key} ${typeof value === 'string' ? value : JSON.stringify(value)}`)
        .join(', ');
}
function report_files(manifest) {
    const rows = manifest.files.map(({ path, bytes, sha256 }) => `| ${(0,neutral/* forCode */.jj)(path)} | ${bytes} | ${(0,neutral/* forCode */.jj)(sha256)} |`);
    return [
        `## Files: ${manifest.files.length}`,
        '',
        '| path | bytes | SHA-256 |',
        '| --- | --- | --- |',
        ...atMost(rows),
        '',
        `Journal: ${manifest.journal.lines} events, head ${(0,neutral/* forCode */.jj)(manifest.journal.head)}. Merkle root ${(0,neutral/* forCode */.jj)(manifest.merkle_root)}.`,
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
    const path = resolve(runDir);
    const entries = finish_survey(path);
    const redactor = options.redactor ?? createRedactor([]);
    const how = { clock: options.clock, redactor, owner: ownerLike(path), by: options.by };
    const whole = entries.some(entry => entry.path === MANIFEST);
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
        SafeDirectory.openStrict(path).close();
    }
    catch (error) {
        if (!(error instanceof FileRefused))
            throw error;
        const code = error.reason === 'missing' ? 'EVID_NOT_FOUND' : 'EVID_DIR_UNSAFE';
        throw new EvidenceError(code, `no run directory: ${error.message}`, { where: path, cause: error });
    }
    const { entries, truncated } = walkTree(path, finish_LIMITS);
    const odd = entries.find(entry => entry.kind !== 'file');
    if (odd)
        throw new EvidenceError('EVID_UNSAFE', `${odd.path} is no regular file`, { where: path });
    if (truncated)
        throw new EvidenceError('EVID_UNSAFE', 'the directory holds more entries, or deeper ones, than any run writes', {
            where: path
        });
    return entries;
}
/** Gives back the room on the disk, and removes what was never renamed into place beside the run. */
function tidy(path) {
    const [evidenceDir, runId] = [dirname(path), basename(path)];
    releaseReserve(evidenceDir, runId);
    removeScratch(evidenceDir, runId);
}
/** A manifest is renamed into place when it is whole: one that does not hold was not left by a crash. */
function sealedBefore(path) {
    const bytes = readRegular(path, MANIFEST, { maxBytes: LARGEST_MANIFEST, allowHardLinks: true });
    const { manifest, problems } = readManifest(bytes);
    if (manifest === null || problems.length > 0)
        throw new EvidenceError('EVID_MANIFEST', `manifest.json: ${problems[0] ?? 'not readable'}`, {
            where: path
        });
    return { manifest, lastEvent: null };
}
function sealNow(path, entries, how) {
    if (!entries.some(entry => entry.path === JOURNAL))
        return { manifest: null, lastEvent: null };
    const { story, reading } = readStory(path);
    finish_refuseTampered(path, story, reading);
    const lastEvent = story.last?.type ?? null;
    const identity = identityOf(path, story);
    if (identity === null)
        return { manifest: null, lastEvent };
    tidy(path);
    removeUnrenamed(path);
    const finish = story.sealed === null ? interrupt : asSealed;
    const { facts, journal } = finish(path, identity, story, reading, entries, how);
    const manifest = makeManifest(facts, filesToSeal(path, member => !isSibling(member)), journal);
    writing(path, () => {
        const owned = how.owner === undefined ? {} : { owner: how.owner };
        writeFileDurable(join(path, MANIFEST), recordText(manifest), owned);
        syncDirectory(dirname(path));
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
    throw new EvidenceError('EVID_CHAIN', `${JOURNAL} line ${line}: ${why}`, { where: path });
}
/** The journal was sealed and only the manifest is missing: it is the one that the run would have written. */
function asSealed(_path, identity, story, { lines, head }) {
    return { facts: factsOfSeal(identity, story), journal: { lines, head } };
}
/** Records the interruption, then what the run did not come to write, then the seal. */
function interrupt(path, identity, story, reading, entries, how) {
    const absent = RECORDS.filter(name => !entries.some(entry => entry.path === name));
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
        writeAbsent(path, absent, facts, whereItStood(story), how.redactor, how.owner);
        journal.append(SEALED, { facts });
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
    const [evidence, run] = [resolve(evidenceDir), resolve(runDir)];
    const { entries, truncated } = walked(run);
    if (truncated)
        throw new EvidenceError('EVID_UNSAFE', 'the directory holds more entries, or deeper ones, than any run writes', {
            where: run
        });
    const own = entries
        .filter(entry => entry.kind === 'file' && !isUnrenamed(entry.path))
        .map(({ path, bytes }) => ({ path: join(run, path), bytes }));
    const sorted = sortByPath([...indexOf(evidence), ...own]);
    return { files: sorted.map(file => file.path), bytes: sorted.reduce((sum, file) => sum + file.bytes, 0) };
}
function walked(run) {
    try {
        return walkTree(run, { maxEntries: 1_000_000, maxDepth: 64, sizes: true });
    }
    catch (error) {
        if (!(error instanceof FileRefused))
            throw error;
        throw new EvidenceError('EVID_NOT_FOUND', `no run directory: ${error.message}`, {
            where: run,
            cause: error
        });
    }
}
function indexOf(evidence) {
    const path = join(evidence, INDEX);
    const stat = lstatSync(path, { throwIfNoEntry: false });
    return stat?.isFile() === true ? [{ path, bytes: stat.size }] : [];
}

;// CONCATENATED MODULE: ./src/evidence/index.ts















/***/ }),

/***/ 2034:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ walkTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4924);
/** Ground: what lies below a directory, links named and never followed. */


/** Lists everything below `start` but directories, in the order of path bytes within each directory. */
function walkTree(start, rules) {
    const root = _files_js__WEBPACK_IMPORTED_MODULE_1__/* .SafeDirectory */ .n2.open(start).descend(rules.below ?? [], true);
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
            const bytes = kind === 'file' && rules.sizes ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(directory.at(name)).size : 0;
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


/***/ }),

/***/ 8379:
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

/***/ 6502:
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

/***/ 6104:
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

/***/ 6915:
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
