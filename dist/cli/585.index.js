export const id = 585;
export const ids = [585];
export const modules = {

/***/ 1429:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8799);
/** Ground: canonical JSON (RFC 8785) and its SHA-256, the one way in which records are hashed. */


/** RFC 8785 text of a JSON value. Throws TypeError on what JSON cannot say (NaN, lone surrogates, undefined). */
function canonical(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new TypeError('value has no canonical JSON form');
    return text;
}
/** Lower-case hex SHA-256 of bytes or of UTF-8 text; 64 characters, no prefix. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
}
/** `sha256:<hex>` over the canonical JSON of a value. */
function digestOf(value) {
    return `sha256:${sha256(canonical(value))}`;
}


/***/ }),

/***/ 4924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VX: () => (/* binding */ readRegular),
/* harmony export */   ct: () => (/* binding */ componentsOf),
/* harmony export */   lf: () => (/* binding */ openRegular),
/* harmony export */   n2: () => (/* binding */ SafeDirectory),
/* harmony export */   rV: () => (/* binding */ FileRefused)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
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
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0, O_DIRECTORY = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
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
        return byDescriptor ? `/proc/self/fd/${this.fd}/${name}` : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, name);
    }
    directory(name) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, checkedName(name));
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
        return new SafeDirectory((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(byDescriptor ? `/proc/self/fd/${this.fd}` : this.path, AS_DIRECTORY), this.path);
    }
    /** Opens a regular file. Close its descriptor. */
    file(name, rules = {}) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, checkedName(name));
        const { fd, stat } = openChecked(this.at(name), path, O_RDONLY, 'file');
        const refused = brokenRule(stat, rules);
        if (refused !== null) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
            throw new FileRefused(refused, path);
        }
        return { fd, bytes: stat.size, mode: stat.mode };
    }
    /** Members with their kinds, sorted by the bytes of their names. Names that are not UTF-8 come as `null`. */
    list() {
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(byDescriptor ? `/proc/self/fd/${this.fd}` : this.path, {
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
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.fd);
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
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(target, flags | O_NOFOLLOW | O_NONBLOCK);
    }
    catch (error) {
        throw new FileRefused(whyNot(target, want, error), shown, { cause: error });
    }
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
    const kind = want === 'file' ? stat.isFile() : stat.isDirectory();
    const same = before === null || (before.dev === stat.dev && before.ino === stat.ino);
    if (kind && same)
        return { fd, stat };
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    throw new FileRefused(!same ? 'changed' : want === 'file' ? 'not-regular' : 'not-directory', shown);
}
/** Where open cannot be relative to a directory, what is there is looked at first. */
function look(target, shown, want) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(target);
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
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(target);
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
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file.fd);
    }
}
function readAll(fd, expected, most, path) {
    const chunks = [];
    let total = 0;
    for (;;) {
        const chunk = Buffer.allocUnsafe(Math.min(1 << 20, Math.max(4096, expected - total + 1)));
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, chunk, 0, chunk.length, null);
        if (count === 0)
            return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
        total += count;
        if (total > most)
            throw new FileRefused('too-large', path);
        chunks.push(chunk.subarray(0, count));
    }
}


/***/ }),

/***/ 5950:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lY: () => (/* reexport */ createRedactor),
  n0: () => (/* reexport */ looksSecret),
  Fj: () => (/* reexport */ secretsOf),
  cq: () => (/* reexport */ valueLooksSecret)
});

;// CONCATENATED MODULE: ./src/redaction/automaton.ts
/** Line-break bytes allowed between two bytes of a form: `\r\n\r\n`. Wrapped output is found; endless blanks are not held. */
const GAP = 4;
const CR = 13;
const LF = 10;
class NfaBuilder {
    edges = [];
    skip = [];
    accepts = [];
    first = [];
    reach = [];
    state(reach) {
        this.edges.push([]);
        this.skip.push(-1);
        this.accepts.push(-1);
        this.first.push(0);
        this.reach.push(reach);
        return this.edges.length - 1;
    }
    add(form, secret) {
        const nodes = Array.from({ length: form.arcs.length + 1 }, () => this.state(0));
        this.first[nodes[0]] = 1;
        form.arcs.forEach((arcs, index) => {
            const from = nodes[index];
            if (form.skippable.has(index))
                this.join(from, nodes[index + 1]);
            for (const arc of arcs)
                this.chain(from, nodes[arc.to], arc.bytes);
        });
        for (let index = form.accept; index < nodes.length; index++)
            this.accepts[nodes[index]] = secret;
    }
    join(from, to) {
        this.skip[from] = to;
        this.reach[to] = Math.max(this.reach[to], this.reach[from]);
    }
    chain(from, to, bytes) {
        let at = from;
        bytes.forEach((set, index) => {
            const reach = this.reach[at] + 1 + GAP;
            const next = index === bytes.length - 1 ? to : this.state(reach);
            for (const byte of set)
                this.edges[at].push(byte, next);
            this.reach[next] = Math.max(this.reach[next], reach);
            at = next;
        });
    }
}
/** Builds the automaton; the forms of secret number i are `forms[i]`. */
function buildNfa(forms) {
    const builder = new NfaBuilder();
    forms.forEach((list, secret) => list.forEach(form => builder.add(form, secret)));
    const { edges } = builder;
    const entries = Array.from({ length: 256 }, () => []);
    edges.forEach((list, from) => {
        if (builder.first[from] !== 1)
            return;
        for (let index = 0; index < list.length; index += 2)
            entries[list[index]].push(list[index + 1]);
    });
    return {
        edges,
        skip: Int32Array.from(builder.skip),
        accepts: Int32Array.from(builder.accepts),
        first: Uint8Array.from(builder.first),
        reach: Float64Array.from(builder.reach),
        entries
    };
}
/** Edges the other way round, flat: byte, state, … Needed only once something was found. */
function reversed(edges) {
    const incoming = edges.map(() => []);
    edges.forEach((list, from) => {
        for (let index = 0; index < list.length; index += 2)
            incoming[list[index + 1]].push(list[index], from);
    });
    return incoming;
}
/** States of the deterministic automaton kept at once; beyond that it starts anew (hostile text cannot fill memory). */
const MOST_STATES = 8192;
/** The deterministic automaton. Shared by all streams of a redactor: it holds nothing of any text. */
class Dfa {
    nfa;
    classOf = new Uint8Array(256);
    byteOf = [-1];
    width;
    table;
    ids = new Map();
    sets = [];
    /** Counts the times the table was thrown away; a state number is valid within one age. */
    age = 0;
    backwards = null;
    constructor(nfa) {
        this.nfa = nfa;
        this.assignClasses();
        this.width = this.byteOf.length;
        this.table = new Int32Array(64 * this.width);
        this.reset();
    }
    /** Bytes no form contains share class 0; the others have one each (UTF-8 leaves 13 values unused, so a byte holds it). */
    assignClasses() {
        const used = new Set([LF, CR]);
        for (const list of this.nfa.edges)
            for (let index = 0; index < list.length; index += 2)
                used.add(list[index]);
        for (const byte of used) {
            this.classOf[byte] = this.byteOf.length;
            this.byteOf.push(byte);
        }
    }
    reset() {
        this.ids = new Map();
        this.sets = [];
        this.age += 1;
        this.intern(0, []);
    }
    /** State number of a set of items, as an offset into the table. */
    intern(gap, items) {
        const key = `${gap}:${items.join(',')}`;
        const known = this.ids.get(key);
        if (known !== undefined)
            return known;
        const offset = this.sets.length * this.width;
        if (offset + this.width > this.table.length)
            this.grow();
        this.table.fill(UNKNOWN, offset, offset + this.width);
        this.sets.push({ gap, items });
        this.ids.set(key, offset);
        return offset;
    }
    grow() {
        const larger = new Int32Array(this.table.length * 2);
        larger.set(this.table);
        this.table = larger;
    }
    /** Runs over data[from..]; adds every match to `found`; gives the state after the last byte. */
    scan(data, from, cursor, found) {
        let state = this.enter(cursor);
        let table = this.table;
        const classOf = this.classOf;
        for (let at = from; at < data.length; at++) {
            const next = table[state + classOf[data[at]]];
            if (next >= 0) {
                state = next;
                continue;
            }
            state = next === UNKNOWN ? this.step(state, classOf[data[at]]) : -next - 2;
            table = this.table;
            this.collect(state, data, at + 1, found);
        }
        this.leave(cursor, state);
    }
    enter(cursor) {
        if (cursor.age === this.age)
            return cursor.state;
        return this.intern(cursor.gap, cursor.items);
    }
    leave(cursor, state) {
        const set = this.sets[state / this.width];
        Object.assign(cursor, { state, age: this.age, gap: set.gap, items: set.items });
    }
    /** Makes the missing transition; an accepting target is written as -offset-2, so that the fast path notices. */
    step(state, kind) {
        const { gap, items } = this.sets[state / this.width];
        const byte = this.byteOf[kind];
        const full = this.sets.length >= MOST_STATES;
        if (full)
            this.reset();
        const target = byte === LF || byte === CR ? this.overBreak(gap, items) : this.intern(0, this.move(items, byte));
        const accepting = this.sets[target / this.width].items.some(item => this.nfa.accepts[item] >= 0);
        const fresh = accepting && this.sets[target / this.width].gap === 0;
        if (!full)
            this.table[state + kind] = fresh ? -target - 2 : target;
        return target;
    }
    overBreak(gap, items) {
        const alive = items.filter(item => this.nfa.edges[item].length > 0 || this.nfa.skip[item] >= 0);
        return gap >= GAP || alive.length === 0 ? this.intern(0, []) : this.intern(gap + 1, alive);
    }
    move(items, byte) {
        const next = new Set(byte < 0 ? [] : this.nfa.entries[byte]);
        for (const item of items) {
            const edges = this.nfa.edges[item];
            for (let index = 0; index < edges.length; index += 2)
                if (edges[index] === byte)
                    next.add(edges[index + 1]);
        }
        // A set iterates over what is added meanwhile, so chains of skips are followed to their end.
        for (const item of next)
            if (this.nfa.skip[item] >= 0)
                next.add(this.nfa.skip[item]);
        return [...next].sort((a, b) => a - b);
    }
    collect(state, data, end, found) {
        const { gap, items } = this.sets[state / this.width];
        if (gap > 0)
            return;
        for (const item of items) {
            const secret = this.nfa.accepts[item];
            if (secret >= 0)
                found.push({ start: startOf(this.nfa, this.incoming(), item, data, end), end, secret });
        }
    }
    incoming() {
        return (this.backwards ??= reversed(this.nfa.edges));
    }
    /** Bytes before the end of the text that a later byte could still make part of a match. */
    held(cursor) {
        let most = 0;
        for (const item of cursor.items) {
            const alive = this.nfa.edges[item].length > 0 || this.nfa.skip[item] >= 0;
            if (alive)
                most = Math.max(most, this.nfa.reach[item]);
        }
        return most + (most > 0 ? cursor.gap : 0);
    }
}
const UNKNOWN = -1;
function newCursor() {
    return { state: 0, age: -1, gap: 0, items: [] };
}
/** Walks back from an accepting state to the earliest place where its form can have begun. */
function startOf(nfa, incoming, accepting, data, end) {
    let states = withSkips(nfa, new Set([accepting]));
    let start = end;
    let gap = 0;
    for (let at = end - 1; at >= 0 && states.size > 0; at--) {
        const byte = data[at];
        if (byte === LF || byte === CR) {
            if (++gap > GAP)
                break;
            continue;
        }
        gap = 0;
        states = withSkips(nfa, before(incoming, states, byte));
        for (const state of states)
            if (nfa.first[state] === 1)
                start = at;
    }
    return start;
}
function before(incoming, states, byte) {
    const previous = new Set();
    for (const state of states) {
        const edges = incoming[state];
        for (let index = 0; index < edges.length; index += 2)
            if (edges[index] === byte)
                previous.add(edges[index + 1]);
    }
    return previous;
}
/** Adds the states from which a member is reached without a byte; such a state has the number just below. */
function withSkips(nfa, states) {
    for (const state of states)
        if (state > 0 && nfa.skip[state - 1] === state)
            states.add(state - 1);
    return states;
}

;// CONCATENATED MODULE: ./src/redaction/forms.ts
/**
 * The forms of a secret: raw, with any of its bytes escaped (URL, JSON, C, shell), base64 in all alignments and
 * both alphabets, hex in both cases. Line breaks between two bytes of a form are the matcher's business.
 */
/** Bytes; shorter values would take ordinary text with them. */
const SHORTEST = 6;
const SHORTEST_LINE = 8;
const encoder = new TextEncoder();
const PERCENT = [[37]];
const BACKSLASH_X = [[92], [120]];
const BACKSLASH_U = [[92], [117]];
/** All forms of a value, or null where it is too short to look for. */
function formsOf(value) {
    const core = value.replace(/^[\r\n]+|[\r\n]+$/g, '');
    if (encoder.encode(core).length < SHORTEST)
        return null;
    return [core, ...linesOf(core)].flatMap(formsOfText);
}
/** Lines of a multi-line value that are long enough to stand for it; PEM armour is public. */
function linesOf(text) {
    const lines = text.split(/[\r\n]+/).map(line => line.trim());
    if (lines.length < 2)
        return [];
    return [...new Set(lines)].filter(line => encoder.encode(line).length >= SHORTEST_LINE && !/^-----[A-Z0-9 ]+-----$/.test(line));
}
function formsOfText(text) {
    const bytes = encoder.encode(text);
    return [rawForm(text), hexForm(bytes), ...[0, 1, 2].map(shift => base64Form(bytes, shift))];
}
/** The text itself; each character raw or escaped, in any mixture. */
function rawForm(text) {
    const arcs = [];
    const skippable = new Set();
    for (const character of text.replace(/\r\n|\r/g, '\n')) {
        if (character === '\n') {
            skippable.add(arcs.length);
            arcs.push(lineBreakArcs(arcs.length + 1));
        }
        else {
            pushCharacter(arcs, character);
        }
    }
    return { arcs, accept: arcs.length, skippable };
}
function pushCharacter(arcs, character) {
    const bytes = encoder.encode(character);
    const start = arcs.length;
    bytes.forEach((byte, index) => arcs.push(byteArcs(byte, start + index + 1)));
    arcs[start].push(...characterArcs(character, start + bytes.length));
}
/** A byte as it is, as `%XX`, as `\xXX`. */
function byteArcs(byte, to) {
    return [
        { bytes: [[byte]], to },
        { bytes: [...PERCENT, ...hexDigits(byte, 2)], to },
        { bytes: [...BACKSLASH_X, ...hexDigits(byte, 2)], to }
    ];
}
const JSON_ESCAPES = { '\b': 'b', '\t': 't', '\f': 'f' };
/** A whole character: `\uXXXX` (JSON, RFC 8259 section 7), a backslash before punctuation, form encoding's plus. */
function characterArcs(character, to) {
    const units = [...Array(character.length).keys()].map(index => character.charCodeAt(index));
    const arcs = [{ bytes: units.flatMap(unit => [...BACKSLASH_U, ...hexDigits(unit, 4)]), to }];
    const short = JSON_ESCAPES[character];
    if (short !== undefined)
        arcs.push({ bytes: exactly(`\\${short}`), to });
    if (character === ' ')
        arcs.push({ bytes: exactly('+'), to });
    if (/^[!-/:-@[-`{-~]$/.test(character))
        arcs.push({ bytes: exactly(`\\${character}`), to });
    if (character === '"' || character === '\\')
        arcs.push({ bytes: exactly(`\\\\\\${character}`), to });
    return arcs;
}
/** A line break, escaped; the bare bytes are skipped by the matcher. */
function lineBreakArcs(to) {
    const texts = [
        '\\n',
        '\\r\\n',
        '\\\\n',
        '\\\\r\\\\n',
        '%0a',
        '%0d%0a',
        '%0A',
        '%0D%0A',
        '\\u000a',
        '\\u000A',
        '\\x0a',
        '\\x0A',
        '\\012'
    ];
    return texts.map(text => ({ bytes: exactly(text), to }));
}
/** RFC 4648 section 8, both cases, also mixed. */
function hexForm(bytes) {
    const digits = [...bytes].flatMap(byte => hexDigits(byte, 2));
    return sequence(digits.map(set => [{ bytes: [set], to: 0 }]), digits.length);
}
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/**
 * RFC 4648 sections 4 and 5: the characters that depend on the value alone when `shift` (0–2) bytes stand before it
 * in its group of three. The character after them, which shares bits with what follows, and padding are taken too;
 * the one before, which holds at most 4 bits of the first byte, is not.
 */
function base64Form(bytes, shift) {
    const bits = (shift + bytes.length) * 8;
    const sextets = [];
    for (let index = [0, 2, 3][shift]; index < Math.floor(bits / 6); index++)
        sextets.push([sextet(bytes, shift, index)]);
    const accept = sextets.length;
    const open = bits % 6;
    if (open > 0)
        sextets.push(openSextet(sextet(bytes, shift, Math.floor(bits / 6)), open));
    const elements = sextets.map(values => values.flatMap(value => base64Arcs(ALPHABET[value])));
    const padding = open === 0 ? 0 : (6 - open) / 2;
    for (let index = 0; index < padding; index++)
        elements.push(base64Arcs('='));
    return sequence(elements, accept);
}
/** Six bits at a position of the shifted value; bits beyond its end are zero. */
function sextet(bytes, shift, index) {
    const bit = index * 6 - shift * 8;
    const at = Math.floor(bit / 8);
    const pair = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
    return (pair >> (10 - (bit - at * 8))) & 63;
}
/** All sextets whose upper `open` bits are those of `value`. */
function openSextet(value, open) {
    const free = 6 - open;
    const upper = (value >> free) << free;
    return [...Array(1 << free).keys()].map(lower => upper | lower);
}
/** A character of either alphabet; those that URLs and JSON escape, escaped as well. */
function base64Arcs(character) {
    const both = { '+': '+-', '/': '/_' };
    const set = [...(both[character] ?? character)].map(one => one.charCodeAt(0));
    const arcs = [{ bytes: [set], to: 0 }];
    if (!/[+/=]/.test(character))
        return arcs;
    const code = character.charCodeAt(0);
    arcs.push({ bytes: [...exactly('%'), ...hexDigits(code, 2)], to: 0 }, { bytes: exactly(`\\${character}`), to: 0 });
    arcs.push({ bytes: [...exactly('\\u'), ...hexDigits(code, 4)], to: 0 });
    return arcs;
}
/** Elements one after another: each arc leads to the next node. */
function sequence(elements, accept) {
    const arcs = elements.map((element, index) => element.map(arc => ({ bytes: arc.bytes, to: index + 1 })));
    return { arcs, accept, skippable: new Set() };
}
function exactly(text) {
    return [...text].map(character => [character.charCodeAt(0)]);
}
/** Character codes of each hexadecimal digit, in both cases. */
const DIGITS = [...'0123456789abcdef'].map(digit => [...new Set([digit, digit.toUpperCase()])].map(one => one.charCodeAt(0)));
function hexDigits(value, width) {
    const digits = [];
    for (let shift = (width - 1) * 4; shift >= 0; shift -= 4)
        digits.push(DIGITS[(value >> shift) & 15]);
    return digits;
}

;// CONCATENATED MODULE: ./src/redaction/stream.ts
/** One stream through the automaton: holds back what may become a match, replaces what did. */

const nothing = new Uint8Array(0);
class DfaStream {
    dfa;
    names;
    markers;
    held = nothing;
    cursor = newCursor();
    matches = [];
    /** Bytes at the beginning of `held` that an emitted marker already stands for. */
    covered = 0;
    tally = new Map();
    constructor(dfa, names, markers) {
        this.dfa = dfa;
        this.names = names;
        this.markers = markers;
    }
    push(chunk) {
        const data = this.held.length === 0 ? chunk : concat([this.held, chunk]);
        this.dfa.scan(data, this.held.length, this.cursor, this.matches);
        return this.release(data, Math.max(0, data.length - this.dfa.held(this.cursor)));
    }
    end() {
        const rest = this.release(this.held, this.held.length);
        this.cursor = newCursor();
        this.covered = 0;
        return rest;
    }
    counts() {
        return Object.fromEntries([...this.tally].sort(([a], [b]) => (a < b ? -1 : 1)));
    }
    /** Gives data[..upTo] with its matches replaced. No match found later can begin before `upTo`. */
    release(data, upTo) {
        const due = this.matches.filter(match => match.start < upTo).sort(byPlace);
        this.matches = this.matches.filter(match => match.start >= upTo).map(match => shifted(match, upTo));
        const out = [];
        let done = Math.min(this.covered, upTo);
        let covered = this.covered;
        for (const match of due) {
            if (match.start >= covered) {
                out.push(data.subarray(done, match.start), this.marker(match.secret));
            }
            covered = Math.max(covered, match.end);
            done = Math.min(covered, upTo);
        }
        out.push(data.subarray(done, upTo));
        this.covered = Math.max(0, covered - upTo);
        this.held = upTo === data.length ? nothing : data.slice(upTo);
        return out.length === 1 ? out[0] : concat(out);
    }
    marker(secret) {
        const name = this.names[secret];
        this.tally.set(name, (this.tally.get(name) ?? 0) + 1);
        return this.markers[secret];
    }
}
/** Leftmost first, then longest, then in the order of the secrets: the first of overlapping matches gives the name. */
function byPlace(a, b) {
    return a.start - b.start || b.end - a.end || a.secret - b.secret;
}
function shifted(match, by) {
    return { start: match.start - by, end: match.end - by, secret: match.secret };
}
function concat(parts) {
    const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
        whole.set(part, at);
        at += part.length;
    }
    return whole;
}

;// CONCATENATED MODULE: ./src/redaction/redactor.ts
/** The redactor of a run: made once from the secrets that are known, then one stream for each output. */



const redactor_encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/**
 * Looks for every form of every secret (DESIGN "Evidence": raw, base64, hex, URL, across chunk borders) and puts
 * `[redacted:NAME]` in its place. Values under 6 bytes are not looked for and named in `skipped`.
 */
function createRedactor(secrets) {
    const { taken, skipped } = sortOut(secrets);
    const names = taken.map(({ secret }) => markerName(secret.name));
    const open = streamFactory(taken.map(({ forms }) => forms), names);
    const shared = open();
    function redactText(text) {
        return decoder.decode(concat([shared.push(redactor_encoder.encode(text)), shared.end()]));
    }
    return {
        names: [...new Set(names)].sort(),
        skipped,
        stream: open,
        with: more => createRedactor([...secrets, ...more]),
        redactText: taken.length === 0 ? text => text : redactText,
        redactJson: taken.length === 0 ? value => value : value => deep(value, redactText),
        counts: () => shared.counts()
    };
}
function sortOut(secrets) {
    const byValue = new Map();
    for (const secret of secrets)
        if (!byValue.has(secret.value))
            byValue.set(secret.value, secret);
    const taken = [];
    const skipped = [];
    for (const secret of byValue.values()) {
        const forms = formsOf(secret.value);
        if (forms === null)
            skipped.push(markerName(secret.name));
        else
            taken.push({ secret, forms });
    }
    return { taken, skipped: [...new Set(skipped)].sort() };
}
/** What of a name may stand in a marker: the names of environment variables, and no brackets. */
function markerName(name) {
    return name.replace(/[^A-Za-z0-9_.-]/g, '_').slice(0, 64) || '_';
}
function streamFactory(forms, names) {
    if (forms.length === 0)
        return passThrough;
    const dfa = new Dfa(buildNfa(forms));
    const markers = names.map(name => redactor_encoder.encode(`[redacted:${name}]`));
    return () => new DfaStream(dfa, names, markers);
}
function passThrough() {
    return { push: chunk => chunk, end: () => new Uint8Array(0), counts: () => ({}) };
}
function deep(value, redactText) {
    if (typeof value === 'string')
        return redactText(value);
    if (Array.isArray(value))
        return value.map(item => deep(item, redactText));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [redactText(key), deep(item, redactText)]));
}

;// CONCATENATED MODULE: ./src/redaction/names.ts
const SECRET_NAME = /TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|PWD_|_PWD$|CREDENTIAL|(^|_)(API|ACCESS|PRIVATE|SIGNING|ENCRYPTION|ACCOUNT|DEPLOY|SSH|GPG|MASTER)?_?KEYS?(_|$)|APIKEY|(^|_)AUTH(_|$)|AUTHORIZATION|_AUTHTOKEN|(^|_)PAT(_|$)|COOKIE|SESSION|WEBHOOK|DSN$|^AWS_|^NPM_|^ACTIONS_.*(TOKEN|URL)$/;
/** Names that match and hold no secret: places, settings, switches. */
const PLAIN_NAME = /^(AWS_(DEFAULT_)?REGION|AWS_(DEFAULT_)?(PROFILE|OUTPUT)|AWS_(CONFIG|SHARED_CREDENTIALS)_FILE|AWS_EXECUTION_ENV|AWS_PAGER|AWS_CA_BUNDLE|SSH_AUTH_SOCK|XAUTHORITY|PWD|OLDPWD|DBUS_SESSION_BUS_ADDRESS|DESKTOP_SESSION|XDG_SESSION_.*|GDMSESSION|SESSION_MANAGER|ACTIONS_(CACHE|RESULTS)_URL|KEYBOARD.*)$|_(FILE|PATH|DIR|HOME|SOCK)$/;
/** npm's own settings are plain but for those that carry credentials. */
const NPM_SETTING = /^NPM_(CONFIG|PACKAGE|LIFECYCLE|EXECPATH|NODE_EXECPATH|COMMAND)/;
const NPM_CREDENTIAL = /AUTH|TOKEN|PASSWORD|(^|_)KEY$|_OTP$/;
const PLAIN_VALUE = /^(true|false|yes|no|none|null|undefined|enabled|disabled|default|production|development|localhost)$/i;
/**
 * Values of an environment that are to be redacted, sorted by name. A variable is taken for its name; a URL in any
 * variable gives its password.
 */
function secretsOf(env) {
    const found = [];
    for (const name of Object.keys(env).sort()) {
        const value = env[name];
        if (value === undefined || value === '')
            continue;
        if (looksSecret(name) && !PLAIN_VALUE.test(value))
            found.push({ name, value });
        else
            found.push(...passwordsIn(value).map(password => ({ name, value: password })));
    }
    return found;
}
/** True where the name of a variable says that its value is a secret. */
function looksSecret(name) {
    const upper = name.toUpperCase();
    if (PLAIN_NAME.test(upper))
        return false;
    if (NPM_SETTING.test(upper))
        return NPM_CREDENTIAL.test(upper);
    return SECRET_NAME.test(upper);
}
function passwordsIn(value) {
    const found = [];
    for (const match of value.matchAll(/[a-z][a-z0-9+.-]{0,20}:\/\/[^\s/:@]{0,256}:([^\s/@]{1,1024})@/gi)) {
        const written = match[1];
        found.push(decoded(written));
    }
    return found;
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./src/redaction/values.ts
/** Values that are secrets by their own look, whatever their name: the formats that issuers gave their tokens. */
const FORMATS = [
    /\bgh[pousr]_[A-Za-z0-9]{20,}/, // GitHub
    /\bgithub_pat_[A-Za-z0-9_]{20,}/,
    /\bglpat-[A-Za-z0-9_-]{16,}/, // GitLab
    /\b(AKIA|ASIA)[A-Z0-9]{16}\b/, // AWS access key ids
    /\bnpm_[A-Za-z0-9]{20,}/,
    /\bpypi-[A-Za-z0-9_-]{32,}/,
    /\bxox[abeprs]-[A-Za-z0-9-]{10,}/, // Slack
    /\b[rs]k_(live|test)_[A-Za-z0-9]{16,}/, // Stripe
    /\bsk-[A-Za-z0-9_-]{20,}/, // model providers
    /\bAIza[A-Za-z0-9_-]{30,}/, // Google
    /\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}/, // JSON Web Token
    /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
    /\b[a-z][a-z0-9+.-]{0,20}:\/\/[^\s/:@]{0,256}:[^\s/@]{3,1024}@/i // a password in a URL
];
/** True where a value has the form of a credential. A lint: what it does not know passes. */
function valueLooksSecret(value) {
    return FORMATS.some(format => format.test(value));
}

;// CONCATENATED MODULE: ./src/redaction/index.ts





/***/ })

};
