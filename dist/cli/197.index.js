export const id = 197;
export const ids = [197];
export const modules = {

/***/ 5390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ hostFault),
/* harmony export */   f: () => (/* binding */ hostsBeyond)
/* harmony export */ });
/* harmony import */ var _permissions_addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5024);
/* harmony import */ var _permissions_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6959);
/* harmony import */ var _permissions_presets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7760);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(703);
/**
 * Hosts as people declare them: `name`, `name:port`, `*.name:port`, a public address with a port, or a preset.
 * Sources: RFC 1123 section 2.1, RFC 3986 section 3.2.2.
 */




const LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
const presetNames = Object.keys(_permissions_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .networkPresets */ .hT).sort();
/** What is wrong with an entry of an allow list, or null. `*` alone passes: whether it is granted is the ceiling's word. */
function hostFault(entry) {
    if (Object.hasOwn(_permissions_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .networkPresets */ .hT, entry) || entry === '*')
        return null;
    if (/^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(entry))
        return { message: 'is a URL', fix: `write the host and port only${suggestion(entry)}` };
    if (entry.includes('/'))
        return { message: 'has a path', fix: 'write the host and port only; grants are by host' };
    if (entry.includes('@'))
        return { message: 'has user information', fix: 'write the host and port only' };
    const [, name = entry, port] = /^(\[[^\]]*\]|.*?)(?::(\d*))?$/s.exec(entry) ?? [];
    const address = (0,_permissions_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenAddress */ .cL)(name);
    if (address === null && (name.includes(':') || name.startsWith('[')))
        return brokenAddress(entry);
    if (port !== undefined && !(/^[1-9]\d{0,4}$/.test(port) && Number(port) <= 65535))
        return {
            message: 'has no port between 1 and 65535',
            fix: 'write name:port, such as files.example.org:443'
        };
    return address === null ? nameFault(name) : addressFault(name, address, port);
}
/** An address stands for one machine, for whoever it belongs to today: it is spelt out, and its port with it. */
function addressFault(name, address, port) {
    const range = (0,_permissions_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedRange */ .eo)(address);
    if (range !== null)
        return { message: `is an address ${RANGES[range]}, which is never granted`, fix: fixOf(range) };
    if (port === undefined)
        return { message: 'is an address without a port', fix: `write the port too, such as ${name}:443` };
    return null;
}
const RANGES = {
    metadata: 'of a metadata service',
    unspecified: 'that names no machine',
    private: 'of a private network',
    shared: 'of a provider’s shared network (RFC 6598)',
    loopback: 'of the machine itself',
    'link-local': 'of the local link',
    multicast: 'of a group of machines',
    documentation: 'for documentation only',
    benchmark: 'for measurements only',
    reserved: 'that is reserved',
    embedding: 'that stands for an IPv4 address'
};
function fixOf(range) {
    return range === 'embedding' ? 'write the IPv4 address itself' : 'write a public host name or address';
}
function brokenAddress(entry) {
    const bare = (0,_permissions_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenAddress */ .cL)(`[${entry}]`) !== null;
    return bare
        ? { message: 'is an IPv6 address without brackets', fix: `write [${entry}]:443` }
        : { message: 'is not an address', fix: 'write name:port, or an IPv6 address in brackets and a port' };
}
function nameFault(name) {
    const form = {
        message: 'is not a host name',
        fix: 'write name:port with letters, digits, hyphens and dots; other scripts in their xn-- form'
    };
    const labels = (name.startsWith('*.') ? name.slice(2) : name).split('.');
    if (name.length > 253 || !labels.every(label => LABEL.test(label)))
        return form;
    if (/^(?:\d+|0x[0-9a-f]*)$/i.test(labels[labels.length - 1] ?? ''))
        return {
            message: 'is an address in a form that programs read differently',
            fix: 'write four decimal numbers from 0 to 255 without leading zeros, and a port'
        };
    if (labels.length > 1)
        return null;
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name, presetNames);
    const hint = near === null
        ? `write a full host name, or one of ${presetNames.join(', ')}`
        : `did you mean the preset ${near}?`;
    return { message: 'is neither a full host name nor a preset', fix: hint };
}
function suggestion(url) {
    const host = /^[a-z][a-z0-9+.-]*:\/\/([A-Za-z0-9.-]+)(?::(\d+))?(?:[/?#]|$)/i.exec(url);
    if (host === null)
        return '';
    const port = host[2] ?? (url.toLowerCase().startsWith('http:') ? '80' : '443');
    return `: ${host[1]}:${port}`;
}
/** Entries of `inner` that no entry of `outer` covers, after presets and ports are filled in. */
function hostsBeyond(outer, inner) {
    if (outer.includes('*'))
        return [];
    const bounds = (0,_permissions_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .expandHosts */ .GK)(outer);
    return inner.filter(entry => !(0,_permissions_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .expandHosts */ .GK)([entry]).every(host => bounds.some(bound => (0,_permissions_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .hostCovers */ .NH)(bound, host))));
}


/***/ }),

/***/ 4197:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dq: () => (/* reexport */ ids/* branchFault */.Dq),
  GN: () => (/* reexport */ initPack),
  wh: () => (/* binding */ readPack)
});

// UNUSED EXPORTS: PackError, formatProblem, hasErrors, idFault, nearest, slugOf

// EXTERNAL MODULE: ./src/pack/fields.ts
var pack_fields = __webpack_require__(4272);
;// CONCATENATED MODULE: ./src/pack/commands.ts

/** Longest command, characters: well below what Linux takes as one argument (131,072 bytes). */
const LONGEST = 30_000;
/** `execution.cwd`: `pack`, `root`, or a path relative to the repository root. */
function directoriesOf(fields, pack) {
    const stated = (0,pack_fields/* textAt */.$6)(fields, ['execution', 'cwd']);
    if (stated === null)
        return { pack, override: null };
    if (stated.text === 'pack')
        return { pack, override: pack };
    if (stated.text === 'root')
        return { pack, override: '' };
    return { pack, override: (0,pack_fields/* checkedPath */.tU)(fields, 'execution.cwd', stated, 'path') };
}
/** Commands of a list; empty and overlong ones are reported and left out. */
function commandsAt(fields, keys, rule) {
    const name = (0,pack_fields/* dotted */.Bs)((0,pack_fields/* pointer */.Wn)(...keys));
    const texts = (0,pack_fields/* textsAt */.i1)(fields, keys).filter(({ text, place }) => {
        if (text.trim() === '') {
            fields.findings.error('PACK_VALUE', place, `${name} has an empty command`, 'write the command, or remove the entry');
            return false;
        }
        if (text.length > LONGEST) {
            fields.findings.error('PACK_VALUE', place, `${name} has a command of more than ${LONGEST} characters`, 'put it in a script and call that');
            return false;
        }
        return true;
    });
    return { texts, rule };
}
/** Numbered commands of one phase, from its lists in their order. */
function numbered(phase, lists, directories) {
    const entries = lists.flatMap(({ texts, rule }) => texts.map(entry => ({ ...entry, rule })));
    return entries.map(({ text, place, rule }, index) => ({
        id: `${phase}/${index + 1}`,
        text,
        cwd: directories.override ?? (rule === 'pack' ? directories.pack : ''),
        place
    }));
}

// EXTERNAL MODULE: ./src/platform/canonical.ts
var canonical = __webpack_require__(1429);
// EXTERNAL MODULE: ./src/pack/nearest.ts
var nearest = __webpack_require__(703);
// EXTERNAL MODULE: ./src/pack/paths.ts
var paths = __webpack_require__(2601);
// EXTERNAL MODULE: ./src/pack/problems.ts
var problems = __webpack_require__(9049);
// EXTERNAL MODULE: ./src/pack/text.ts
var pack_text = __webpack_require__(6402);
;// CONCATENATED MODULE: ./src/pack/locate.ts
/** Where a pack lies and what belongs to it; everything through PackFiles, nothing through a link. */





const IS_YAML = /\.ya?ml$/i;
/** Finds a pack by its directory, its task.yml (which names the directory), or its single file. */
function locate(path, files, findings) {
    const fault = path === '' ? null : (0,paths/* pathFault */.a9)(path);
    if (fault !== null)
        return missing(findings, path, `the path ${(0,problems/* quote */.hD)(path)} ${fault}`, 'name the pack relative to the repository root');
    const clean = (0,paths/* cleanPath */.ts)(path);
    if (!reachable(clean, files, findings))
        return null;
    const kind = clean === '' ? 'directory' : files.kind(clean);
    if (kind === 'directory')
        return inDirectory(clean, files, findings);
    if (kind === null)
        return missing(findings, clean, 'nothing is there', 'check the path; it is relative to the repository root');
    if (kind !== 'file')
        return missing(findings, clean, 'this is neither a directory nor a regular file', 'name a directory with task.yml, or a .yml file');
    if ((0,paths/* baseOf */.bx)(clean) === 'task.yml')
        return { path: (0,paths/* directoryOf */.jt)(clean), directory: (0,paths/* directoryOf */.jt)(clean), form: 'directory', main: clean };
    if (IS_YAML.test(clean))
        return { path: clean, directory: (0,paths/* directoryOf */.jt)(clean), form: 'file', main: clean };
    return missing(findings, clean, 'a single-file pack ends in .yml or .yaml', 'name a directory with task.yml, or a .yml file');
}
function missing(findings, file, message, fix) {
    findings.error('PACK_NOT_FOUND', (0,pack_text/* startOf */.GH)(file === '' ? '.' : file), message, fix);
    return null;
}
/** False, with the problem, where a part of a path is a symbolic link. */
function reachable(path, files, findings) {
    const parts = path === '' ? [] : path.split('/');
    for (let length = 1; length <= parts.length; length++) {
        const part = parts.slice(0, length).join('/');
        if (files.kind(part) !== 'symlink')
            continue;
        findings.error('PACK_SYMLINK', (0,pack_text/* startOf */.GH)(path), `${(0,problems/* quote */.hD)(part)} is a symbolic link`, 'put the file or directory itself there');
        return false;
    }
    return true;
}
function inDirectory(directory, files, findings) {
    const main = (0,paths/* join */.fj)(directory, 'task.yml');
    const kind = files.kind(main);
    if (kind === 'symlink') {
        reachable(main, files, findings);
        return null;
    }
    if (kind === 'file')
        return { path: directory, directory, form: 'directory', main };
    if (kind !== null)
        return missing(findings, main, 'task.yml is not a regular file', 'put the file itself there');
    const near = (0,nearest/* nearest */.p)('task.yml', files.list(directory).filter(name => IS_YAML.test(name)));
    const fix = near === null
        ? 'add task.yml with id and title, or name a single .yml file'
        : `rename ${near} to task.yml, or name that file itself`;
    return missing(findings, main, 'the directory has no task.yml', fix);
}
/**
 * Bytes of a regular file of the pack, recorded with its digest; null where there is none. Links, other kinds, more
 * than 1 MiB and failing reads are reported as errors and give null as well.
 */
function take(shelf, path) {
    const { files, findings } = shelf;
    if (!reachable(path, files, findings))
        return null;
    const kind = files.kind(path);
    if (kind === null)
        return null;
    if (kind !== 'file')
        return missing(findings, path, 'this is not a regular file', 'put a regular file there');
    const size = files.size(path);
    if (size > pack_text/* MOST_BYTES */.uZ)
        return (0,pack_text/* refuseSize */.aU)(path, size, findings);
    const bytes = readOrReport(shelf, path);
    if (bytes !== null && bytes.length > pack_text/* MOST_BYTES */.uZ)
        return (0,pack_text/* refuseSize */.aU)(path, bytes.length, findings);
    if (bytes !== null)
        shelf.read.push({ path, bytes: bytes.length, sha256: (0,canonical/* sha256 */.sc)(bytes) });
    return bytes;
}
function readOrReport({ files, findings }, path) {
    try {
        return files.read(path);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return missing(findings, path, `the file cannot be read (${(0,problems/* quote */.hD)(reason)})`, 'check that it can be read');
    }
}
/** Where a whole file is meant. */
function fileStart(path) {
    return startOf(path);
}

// EXTERNAL MODULE: ./src/pack/schema-problems.ts
var schema_problems = __webpack_require__(1451);
// EXTERNAL MODULE: ./src/pack/schemas/acceptance.generated.cjs
var acceptance_generated = __webpack_require__(5701);
var acceptance_generated_default = /*#__PURE__*/__webpack_require__.n(acceptance_generated);
// EXTERNAL MODULE: ./src/pack/yaml.ts
var yaml = __webpack_require__(6514);
;// CONCATENATED MODULE: ./src/pack/companions.ts









const FOR_PEOPLE = ['spec.md', 'risk.md', 'runbook.md'];
/** Keys of acceptance.yml that are neither commands nor prose that reads like a criterion. */
const NOT_PROSE = new Set([
    'must',
    'deps',
    'format',
    'lint',
    'tests',
    'id',
    'title',
    'version',
    'description'
]);
const NOTHING = { fields: null, lists: [], deps: [], depsPlace: null, prose: [] };
/** Reads the companions of a pack. Missing ones are warnings, and a named one that is missing is listed as not checked. */
function readCompanions(task, where, shelf) {
    const stated = (0,pack_fields/* textAt */.$6)(task, ['acceptance', 'file']);
    const file = stated === null
        ? where.form === 'directory'
            ? 'acceptance.yml'
            : null
        : (0,pack_fields/* checkedPath */.tU)(task, 'acceptance.file', stated, 'path');
    if (where.form === 'directory')
        warnOfMissing(task, where, shelf, stated === null);
    if (file === null)
        return NOTHING;
    if (stated !== null && !/\.ya?ml$/i.test(file)) {
        task.findings.error('PACK_VALUE', stated.place, `acceptance.file: ${(0,problems/* quote */.hD)(file)} is not a YAML file`, 'name a .yml file with commands');
        return NOTHING;
    }
    const path = (0,paths/* join */.fj)(where.directory, file);
    const before = shelf.findings.all.length;
    const bytes = take(shelf, path);
    if (bytes !== null)
        return readAcceptance(path, bytes, shelf);
    if (stated === null || shelf.findings.all.length > before)
        return NOTHING;
    task.findings.warn('PACK_COMPANION_MISSING', stated.place, `acceptance.file names ${(0,problems/* quote */.hD)(file)}, and nothing is there: none of it is judged`, 'add the file, or remove acceptance.file');
    return { ...NOTHING, prose: [{ key: 'acceptance.file', text: `${file} (missing)`, place: stated.place }] };
}
function warnOfMissing(task, where, shelf, byHabit) {
    const absent = FOR_PEOPLE.filter(name => take(shelf, (0,paths/* join */.fj)(where.directory, name)) === null);
    const acceptance = byHabit && shelf.files.kind((0,paths/* join */.fj)(where.directory, 'acceptance.yml')) === null;
    // Commands in task.yml make acceptance.yml dispensable.
    const needed = acceptance && (0,pack_fields/* textsAt */.i1)(task, ['acceptance', 'commands']).length === 0;
    const names = [
        ...(needed ? ['acceptance.yml'] : []),
        ...absent.filter(name => shelf.files.kind((0,paths/* join */.fj)(where.directory, name)) === null)
    ];
    if (names.length === 0)
        return;
    // A task.yml with phases and commands of its own that stands quite alone is a single-file pack in a folder.
    const alone = names.length === FOR_PEOPLE.length && shelf.files.kind((0,paths/* join */.fj)(where.directory, 'acceptance.yml')) === null;
    if (alone && !needed && (0,pack_fields/* valueAt */.fK)(task, ['phases']) !== undefined)
        return;
    const verb = names.length === 1 ? 'is' : 'are';
    task.findings.warn('PACK_COMPANION_MISSING', (0,pack_text/* startOf */.GH)(where.main), `${names.join(', ')} ${verb} missing beside task.yml`, 'add what readers of the pack need, or use a single-file pack');
}
function readAcceptance(path, bytes, shelf) {
    const file = (0,yaml/* readYaml */.g)(path, bytes, shelf.findings);
    if (file === null)
        return NOTHING;
    const fields = { file, findings: shelf.findings };
    dropEmpty(fields, []);
    const deps = (0,pack_fields/* textsAt */.i1)(fields, ['deps']);
    const companion = {
        fields,
        lists: [
            commandsAt(fields, ['must'], 'pack'),
            ...['format', 'lint', 'tests'].map(section => commandsAt(fields, [section, 'commands'], 'root'))
        ],
        deps: deps.map(({ text }) => text),
        depsPlace: deps.length > 0 ? (0,pack_fields/* placeOf */.$t)(fields, ['deps']) : null,
        prose: Object.keys(file.value)
            .filter(key => !NOT_PROSE.has(key))
            .flatMap(key => proseAt(fields, [key]))
    };
    (0,schema_problems/* checkSchema */._)((acceptance_generated_default()), file, shelf.findings, 'warning');
    return companion;
}
/** Every text under a key, as prose that is not checked. */
function proseAt(fields, keys) {
    const value = (0,pack_fields/* valueAt */.fK)(fields, keys);
    if (value === undefined || value === null)
        return [];
    if (typeof value !== 'object')
        return [{ key: (0,pack_fields/* dotted */.Bs)((0,pack_fields/* pointer */.Wn)(...keys)), text: String(value), place: (0,pack_fields/* placeOf */.$t)(fields, keys) }];
    return Object.keys(value).flatMap(key => proseAt(fields, [...keys, Array.isArray(value) ? Number(key) : key]));
}
/** Removes keys without a value, with a warning each; `kept` names those whose absence the schema reports. */
function dropEmpty({ file, findings }, kept) {
    function visit(value, at) {
        if (typeof value !== 'object' || value === null)
            return;
        for (const [key, member] of Object.entries(value)) {
            const below = `${at}${(0,pack_fields/* pointer */.Wn)(key)}`;
            const place = file.keys.get(below);
            if (member === null && !Array.isArray(value) && place !== undefined && !kept.includes(below)) {
                delete value[key];
                findings.warn('PACK_EMPTY_VALUE', place, `${(0,pack_fields/* dotted */.Bs)(below)} has no value and counts as absent`, 'write a value, or remove the key');
            }
            else
                visit(member, below);
        }
    }
    visit(file.value, '');
}

// EXTERNAL MODULE: ./src/pack/hosts.ts
var hosts = __webpack_require__(5390);
;// CONCATENATED MODULE: ./src/pack/contradictions.ts
/** What a pack says twice and differently. Each rule is one function from the stated values to problems. */



/** Reports every contradiction of a task file. */
function checkContradictions(fields, statements) {
    const all = [statements.pack, ...statements.phases];
    network(fields, all);
    cloud(fields, all);
    readOnly(fields, all);
    quiet(fields, all);
    twice(fields);
    limits(fields);
    safeMode(fields);
    safeIsolation(fields);
    artifacts(fields);
}
function contradict(fields, keys, message, fix, severity = 'error') {
    fields.findings[severity]('PACK_CONTRADICTION', (0,pack_fields/* placeOf */.$t)(fields, keys), message, fix);
}
function network(fields, all) {
    const allowed = (0,pack_fields/* booleanAt */.CR)(fields, ['constraints', 'allow_network']);
    const asking = all.filter(({ network: hosts }) => hosts !== null && hosts.length > 0);
    if (allowed === false) {
        for (const { keys } of asking) {
            contradict(fields, [...keys, 'network'], 'constraints.allow_network is false, and hosts are named here', 'set allow_network: true, or remove the hosts');
        }
    }
    if (allowed === true && asking.length === 0) {
        const place = (0,pack_fields/* placeOf */.$t)(fields, ['constraints', 'allow_network']);
        fields.findings.warn('PACK_NETWORK_UNNAMED', place, 'allow_network is true and no host is named, so the pack will not run', 'name the hosts under permissions.network.allow, or set allow_network: false');
    }
}
function cloud(fields, all) {
    if ((0,pack_fields/* booleanAt */.CR)(fields, ['constraints', 'allow_cloud_mutations']) !== false)
        return;
    for (const { keys, cloud: verbs } of all) {
        for (const [provider, verb] of Object.entries(verbs ?? {})) {
            if (verb !== 'mutate')
                continue;
            contradict(fields, [...keys, 'cloud', provider], `constraints.allow_cloud_mutations is false, and ${(0,problems/* quote */.hD)(provider)} is to be changed here`, 'set allow_cloud_mutations: true, or ask for read');
        }
    }
}
function readOnly(fields, all) {
    if ((0,pack_fields/* booleanAt */.CR)(fields, ['constraints', 'read_only']) !== true)
        return;
    const implement = ['phases', 'implement'];
    if ((0,pack_fields/* textsAt */.i1)(fields, [...implement, 'run']).length > 0 ||
        (0,pack_fields/* valueAt */.fK)(fields, [...implement, 'agent']) !== undefined) {
        contradict(fields, implement, 'constraints.read_only is true, and implement is to change something', 'remove read_only, or move the commands to acceptance.commands');
    }
    for (const { keys, write } of all) {
        if ((write ?? []).length > 0)
            contradict(fields, [...keys, 'write'], 'constraints.read_only is true, and paths to write are named here', 'remove one of the two; results go to $ARTIFACTS_DIR');
    }
}
function quiet(fields, all) {
    const allowed = all.flatMap(({ network: hosts }) => (hosts ?? []).map(({ text }) => text));
    if (allowed.length === 0)
        return;
    (0,pack_fields/* textsAt */.i1)(fields, ['network', 'quiet']).forEach(({ text }) => {
        if (allowed.some(host => host === text) ||
            (0,hosts/* hostsBeyond */.f)(allowed.filter(host => host !== '*'), [text]).length === 0) {
            contradict(fields, ['network', 'quiet'], `${(0,problems/* quote */.hD)(text)} is to be refused quietly, and is allowed under permissions`, 'remove it from one of the two');
        }
    });
}
function twice(fields) {
    if ((0,pack_fields/* valueAt */.fK)(fields, ['setup']) !== undefined && (0,pack_fields/* valueAt */.fK)(fields, ['phases', 'setup']) !== undefined) {
        contradict(fields, ['phases', 'setup'], 'setup is declared twice, here and at the top level', 'keep one of the two');
    }
    const implement = ['phases', 'implement'];
    if ((0,pack_fields/* valueAt */.fK)(fields, [...implement, 'agent']) !== undefined &&
        (0,pack_fields/* textsAt */.i1)(fields, [...implement, 'run']).length > 0) {
        contradict(fields, [...implement, 'agent'], 'implement has commands and an agent', 'keep run or agent');
    }
}
function limits(fields) {
    const timeout = (0,pack_fields/* numberAt */.tk)(fields, ['execution', 'timeout_minutes']);
    const wall = (0,pack_fields/* numberAt */.tk)(fields, ['limits', 'wall_minutes']);
    const phase = (0,pack_fields/* numberAt */.tk)(fields, ['limits', 'phase_minutes']);
    if (timeout !== null && wall !== null && timeout !== wall) {
        contradict(fields, ['limits', 'wall_minutes'], `limits.wall_minutes is ${wall}, and execution.timeout_minutes is ${timeout}`, 'keep one of the two');
    }
    if (wall !== null && phase !== null && phase > wall) {
        contradict(fields, ['limits', 'phase_minutes'], `one phase may take ${phase} minutes, and the whole run ${wall}`, 'lower phase_minutes, or raise wall_minutes', 'warn');
    }
}
function safeMode(fields) {
    if ((0,pack_fields/* booleanAt */.CR)(fields, ['constraints', 'safe_mode']) !== true)
        return;
    for (const name of ['allow_cloud_mutations', 'allow_secrets']) {
        if ((0,pack_fields/* booleanAt */.CR)(fields, ['constraints', name]) !== true)
            continue;
        contradict(fields, ['constraints', name], `constraints.safe_mode is true, and ${name} needs privileged mode`, `remove safe_mode or ${name}`, 'warn');
    }
}
function safeIsolation(fields) {
    const wish = (0,pack_fields/* textAt */.$6)(fields, ['isolation']) ?? (0,pack_fields/* textAt */.$6)(fields, ['isolation', 'kind']);
    if (wish === null || !['none', 'remote'].includes(wish.text))
        return;
    if ((0,pack_fields/* booleanAt */.CR)(fields, ['constraints', 'safe_mode']) !== true)
        return;
    contradict(fields, ['isolation'], `constraints.safe_mode is true, and isolation ${wish.text} needs privileged mode`, 'remove safe_mode, or write sandbox or container', 'warn');
}
function artifacts(fields) {
    const required = new Set((0,pack_fields/* textsAt */.i1)(fields, ['artifacts', 'required']).map(({ text }) => text));
    for (const { text, place } of (0,pack_fields/* textsAt */.i1)(fields, ['artifacts', 'optional'])) {
        if (required.has(text))
            fields.findings.warn('PACK_CONTRADICTION', place, `${(0,problems/* quote */.hD)(text)} is both required and optional`, 'keep it under required only');
    }
}

// EXTERNAL MODULE: ./src/pack/ids.ts
var ids = __webpack_require__(3151);
// EXTERNAL MODULE: ./src/pack/requests.ts
var pack_requests = __webpack_require__(2763);
// EXTERNAL MODULE: ./src/pack/wishes.ts
var wishes = __webpack_require__(1810);
;// CONCATENATED MODULE: ./src/pack/build.ts









/** Members kept as written, for people and for what comes later. */
const ABOUT = [
    'version',
    'type',
    'pillar',
    'description',
    'owner',
    'priority',
    'task',
    'engine',
    'execution',
    'outputs',
    'workspace',
    'skills',
    'plugin',
    'solution',
    'review',
    'evidence',
    'inputs',
    'notes'
];
/** Builds the contract of a task file. It is meaningful only where no error was reported. */
function buildContract(task, companion, where, files) {
    const id = readId(task, where);
    const title = readTitle(task);
    const commands = readCommands(task, companion, where);
    const requests = readRequests(task);
    if (commands.test.length === 0)
        warnNothing(task);
    return {
        schema: 1,
        id,
        title,
        slug: (0,ids/* slugOf */.tF)(title),
        path: where.path,
        directory: where.directory,
        form: where.form,
        files,
        about: aboutOf(task),
        constraints: (0,pack_requests/* constraintsAt */.M2)(task),
        permissions: requests.pack,
        setup: {
            commands: commands.setup,
            permissions: requests.setup,
            produces: (0,pack_fields/* pathsAt */.uN)(task, [...setupKeys(task), 'produces'], 'path', 'below'),
            deps: companion.deps,
            depsPlace: companion.depsPlace
        },
        implement: { commands: commands.implement, permissions: requests.implement, ...agentOf(task) },
        test: { commands: commands.test, permissions: requests.test },
        prose: proseOf(task, companion),
        artifacts: {
            required: (0,pack_fields/* pathsAt */.uN)(task, ['artifacts', 'required'], 'glob', 'below'),
            optional: (0,pack_fields/* pathsAt */.uN)(task, ['artifacts', 'optional'], 'glob', 'below')
        },
        allowedPaths: (0,pack_fields/* valueAt */.fK)(task, ['scope', 'allowed_paths']) === undefined
            ? null
            : (0,pack_fields/* pathsAt */.uN)(task, ['scope', 'allowed_paths'], 'glob'),
        docsRequired: (0,pack_fields/* pathsAt */.uN)(task, ['docs', 'required'], 'path', 'below'),
        limits: (0,wishes/* limitsOf */.Af)(task),
        pr: (0,wishes/* pullRequestOf */._n)(task),
        carry: (0,pack_fields/* pathsAt */.uN)(task, ['carry'], 'path', 'below'),
        data: (0,wishes/* dataOf */.qu)(task),
        untrusted: (0,wishes/* untrustedOf */.Oc)(task),
        isolation: (0,wishes/* isolationOf */._x)(task),
        secrets: (0,pack_fields/* pathsAt */.uN)(task, ['secrets'], 'glob'),
        quietHosts: (0,pack_requests/* hostsAt */.jh)(task, ['network', 'quiet']).map(({ text }) => text),
        positions: positionsOf(task, companion)
    };
}
function readId(task, where) {
    const id = (0,pack_fields/* textAt */.$6)(task, ['id']);
    if (id === null)
        return '';
    const fault = (0,ids/* idFault */.m)(id.text);
    if (fault !== null)
        task.findings.error('PACK_ID', id.place, `the id ${(0,problems/* quote */.hD)(id.text)} ${fault}`, 'use letters, digits, dot, underscore and hyphen, such as LINT-12');
    const folder = (0,paths/* baseOf */.bx)(where.directory);
    if (fault === null && where.form === 'directory' && folder !== '' && folder !== id.text) {
        task.findings.warn('PACK_ID_FOLDER', id.place, `the id is ${(0,problems/* quote */.hD)(id.text)}, and the folder ${(0,problems/* quote */.hD)(folder)}`, 'give both the same name');
    }
    return id.text;
}
function readTitle(task) {
    const title = (0,pack_fields/* textAt */.$6)(task, ['title']);
    if (title === null)
        return '';
    const plain = title.text.trim();
    if (plain === '')
        task.findings.error('PACK_VALUE', title.place, 'the title is empty', 'say in one line what the work achieves');
    if (/[\r\n\t\u2028\u2029\u0085]/.test(plain))
        task.findings.error('PACK_VALUE', title.place, 'the title has a line break or a tab', 'write it on one line; details go under description');
    return plain;
}
/** `setup`, or its other spelling `phases.setup`. */
function setupKeys(task) {
    return (0,pack_fields/* valueAt */.fK)(task, ['setup']) === undefined ? ['phases', 'setup'] : ['setup'];
}
function readCommands(task, companion, where) {
    const directories = directoriesOf(task, where.directory);
    const lists = [
        commandsAt(task, ['acceptance', 'commands'], 'pack'),
        ...companion.lists,
        commandsAt(task, ['phases', 'test', 'run'], 'root')
    ];
    return {
        setup: numbered('setup', [commandsAt(task, [...setupKeys(task), 'run'], 'root')], directories),
        implement: numbered('implement', [commandsAt(task, ['phases', 'implement', 'run'], 'root')], directories),
        test: numbered('test', lists, directories)
    };
}
function warnNothing(task) {
    const place = (0,pack_fields/* placeOf */.$t)(task, ['acceptance']);
    task.findings.warn('PACK_NOTHING_EXECUTABLE', place, 'no acceptance command is declared, so nothing can pass or fail', 'add acceptance.commands, or must in acceptance.yml');
}
function readRequests(task) {
    const pack = (0,pack_requests/* statedAt */.tz)(task, ['permissions']);
    const setup = (0,pack_requests/* statedAt */.tz)(task, [...setupKeys(task), 'permissions']);
    const implement = (0,pack_requests/* statedAt */.tz)(task, ['phases', 'implement', 'permissions']);
    const test = (0,pack_requests/* statedAt */.tz)(task, ['phases', 'test', 'permissions']);
    for (const phase of [setup, implement, test])
        (0,pack_requests/* checkWithin */.KC)(task, pack, phase);
    checkContradictions(task, { pack, phases: [setup, implement, test] });
    return {
        pack: (0,pack_requests/* packRequest */.rl)(pack),
        setup: (0,pack_requests/* phaseRequest */.hU)(pack, setup),
        implement: (0,pack_requests/* phaseRequest */.hU)(pack, implement),
        test: (0,pack_requests/* phaseRequest */.hU)(pack, test)
    };
}
function agentOf(task) {
    const keys = ['phases', 'implement', 'agent'];
    const named = (0,pack_fields/* textAt */.$6)(task, keys) ?? (0,pack_fields/* textAt */.$6)(task, [...keys, 'command']);
    return { agent: named?.text ?? null, agentPlace: named === null ? null : (0,pack_fields/* placeOf */.$t)(task, keys) };
}
function aboutOf(task) {
    for (const keys of [['outputs', 'artifacts_dir'], ['workspace']]) {
        const path = (0,pack_fields/* textAt */.$6)(task, keys);
        if (path !== null)
            (0,pack_fields/* checkedPath */.tU)(task, keys.join('.'), path, 'path');
    }
    const { value } = task.file;
    return Object.fromEntries(ABOUT.filter(key => Object.hasOwn(value, key)).map(key => [key, value[key]]));
}
function proseOf(task, companion) {
    return [
        ...proseAt(task, ['acceptance', 'must']),
        ...proseAt(task, ['acceptance', 'notes']),
        ...companion.prose
    ];
}
/** Places of all values; those of the companion stand behind its name: `acceptance.yml#/must/0`. */
function positionsOf(task, companion) {
    const own = [...task.file.places];
    const other = companion.fields?.file;
    const theirs = other === undefined
        ? []
        : [...other.places].map(([at, place]) => [`${(0,paths/* baseOf */.bx)(other.file)}#${at}`, place]);
    return Object.fromEntries([...own, ...theirs]);
}

// EXTERNAL MODULE: ./src/pack/schemas/task.generated.cjs
var task_generated = __webpack_require__(3963);
var task_generated_default = /*#__PURE__*/__webpack_require__.n(task_generated);
;// CONCATENATED MODULE: ./src/pack/init.ts
/** Texts of a new pack: complete, commented, and runnable offline with nothing but Node. */



/** Files of a new pack. Throws PackError (PACK_ID, PACK_VALUE) where id or title cannot be used. */
function initPack(wish) {
    const title = wish.title.trim();
    const fault = (0,ids/* idFault */.m)(wish.id);
    const problem = { ...(0,pack_text/* startOf */.GH)('init'), severity: 'error' };
    if (fault !== null)
        throw new problems/* PackError */.ql([
            {
                ...problem,
                code: 'PACK_ID',
                message: `the id ${(0,problems/* quote */.hD)(wish.id)} ${fault}`,
                fix: 'use letters, digits, dot, underscore and hyphen'
            }
        ]);
    if (title === '' || title.length > 200 || /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(title)) {
        throw new problems/* PackError */.ql([
            {
                ...problem,
                code: 'PACK_VALUE',
                message: 'the title is empty, longer than 200 characters, or not one line',
                fix: 'say in one line what the work achieves'
            }
        ]);
    }
    return wish.kind === 'file' ? [singleFile({ ...wish, title })] : directory({ ...wish, title });
}
function head(wish) {
    const schema = wish.schema === undefined ? '' : `# yaml-language-server: $schema=${wish.schema}\n`;
    return `${schema}id: ${scalar(wish.id)}
title: ${scalar(wish.title)}
`;
}
/** Text as YAML: plain where that is certain to be read as the same text, else double-quoted (JSON is YAML). */
function scalar(text) {
    const plain = /^[A-Za-z][A-Za-z0-9 ,._()/-]*[A-Za-z0-9)]$/.test(text) &&
        !/^(?:true|false|null|yes|no|on|off)$/i.test(text);
    return plain ? text : JSON.stringify(text);
}
function changeCommand(file) {
    return `node -e "require('node:fs').writeFileSync('${file}', 'changed by a pack\\\\n')"`;
}
function checkCommand(file) {
    return `node -e "require('node:assert').match(require('node:fs').readFileSync('${file}', 'utf8'), /^changed/)"`;
}
/** The whole of a pack that makes one file; `judge` is the part that says how it is judged. */
function taskText(wish, made, judge) {
    return `${head(wish)}
# Off unless it says true; remove the block and nothing changes.
constraints:
  allow_network: false

# The change may touch these paths and no others; relative to the repository root.
scope:
  allowed_paths: [${scalar(made)}]

# Makes the change, in the repository root, without network. Replace it with your own command.
phases:
  implement:
    run:
      - ${JSON.stringify(changeCommand(made))}

${judge}
# Breakers. What is not named has a default: see the documentation of limits.
limits: {changed_lines: 100, wall_minutes: 10}

# How the change is proposed; "pr: false" for a pack that only proves.
pr: {draft: true}
`;
}
function singleFile(wish) {
    const made = `${wish.id}.txt`;
    const judge = `# Judges the change in a clean tree. Every command must end with status 0.
acceptance:
  commands:
    - ${JSON.stringify(checkCommand(made))}

# Commands of acceptance run beside this file unless this says otherwise.
execution: {cwd: root}
`;
    return { path: `.github/task-packs/${wish.id}.yml`, text: taskText(wish, made, judge) };
}
function directory(wish) {
    const folder = wish.folder ?? `task-packs/${wish.id}`;
    const judge = '# What judges the change stands in acceptance.yml.\nacceptance: {file: acceptance.yml}\n';
    const task = taskText(wish, `${folder}/result.txt`, judge);
    const acceptance = `# Commands that run in this directory, in a clean tree; every one must end with status 0.
# The other form has format, lint and tests with commands that run in the repository root.
must:
  - ${JSON.stringify(checkCommand('result.txt'))}
`;
    return [
        { path: `${folder}/task.yml`, text: task },
        { path: `${folder}/acceptance.yml`, text: acceptance },
        { path: `${folder}/spec.md`, text: `# ${wish.title}\n\nWhat is to be done, and why.\n` },
        { path: `${folder}/risk.md`, text: '# Risk\n\nWhat could go wrong, and how it would show.\n' },
        { path: `${folder}/runbook.md`, text: '# Runbook\n\nHow to apply the change, and how to take it back.\n' }
    ];
}

;// CONCATENATED MODULE: ./src/pack/index.ts












/** Booleans that YAML 1.1 readers took from yes, no, on and off. */
const BOOLEANS = new Set([
    '/constraints/allow_network',
    '/constraints/allow_cloud_mutations',
    '/constraints/allow_secrets',
    '/constraints/allow_long_running',
    '/constraints/safe_mode',
    '/constraints/read_only',
    '/constraints/no_secrets_output',
    '/execution/use_plugins',
    '/pr',
    '/pr/draft'
]);
/**
 * Reads the pack at a path relative to the repository root: a directory with task.yml, its task.yml, or a single
 * .yml or .yaml file. Never throws for what the files hold. The contract is deeply frozen, and null exactly where a
 * problem is an error; problems are sorted by place.
 */
function readPack(path, files) {
    const findings = (0,problems/* newFindings */.FN)();
    const where = locate(path, files, findings);
    const contract = where === null ? null : readLocated(where, { files, findings, read: [] });
    const failed = (0,problems/* hasErrors */.Cs)(findings.all);
    return {
        contract: failed || contract === null ? null : freeze(contract),
        problems: freeze((0,problems/* ordered */.Sj)(findings.all))
    };
}
function readLocated(where, shelf) {
    const bytes = take(shelf, where.main);
    const file = bytes === null ? null : (0,yaml/* readYaml */.g)(where.main, bytes, shelf.findings);
    if (file === null)
        return null;
    const task = { file, findings: shelf.findings };
    dropEmpty(task, ['/id', '/title']);
    translateBooleans(task);
    const companion = readCompanions(task, where, shelf);
    const record = [...shelf.read].sort((one, other) => compareBytes(one.path, other.path));
    const contract = buildContract(task, companion, where, record);
    (0,schema_problems/* checkSchema */._)((task_generated_default()), file, shelf.findings, 'warning');
    return contract;
}
/** Packs written for a YAML 1.1 reader say `no` and mean false. They load, with a warning. */
function translateBooleans({ file, findings }) {
    for (const at of file.words) {
        const place = file.places.get(at);
        if (!BOOLEANS.has(at) || place === undefined)
            continue;
        const keys = at.split('/').slice(1);
        const last = keys.pop();
        const parent = keys.reduce((value, key) => value[key], file.value);
        const word = String(parent[last]);
        const meant = /^(?:yes|on)$/i.test(word);
        parent[last] = meant;
        findings.warn('PACK_VALUE', place, `${(0,pack_fields/* dotted */.Bs)(at)} is ${(0,problems/* quote */.hD)(word)}, which YAML 1.2 reads as text; it counts as ${meant}`, `write ${meant}`);
    }
}
function compareBytes(one, other) {
    return Buffer.compare(Buffer.from(one), Buffer.from(other));
}
function freeze(value) {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value))
        return value;
    Object.values(value).forEach(freeze);
    return Object.freeze(value);
}


/***/ }),

/***/ 2763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ checkWithin),
/* harmony export */   M2: () => (/* binding */ constraintsAt),
/* harmony export */   hU: () => (/* binding */ phaseRequest),
/* harmony export */   jh: () => (/* binding */ hostsAt),
/* harmony export */   rl: () => (/* binding */ packRequest),
/* harmony export */   tz: () => (/* binding */ statedAt)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4272);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5390);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9049);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2601);




/** Reads a `permissions` mapping; entries at fault are reported and left out. */
function statedAt(fields, keys) {
    const present = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .mappingAt */ .oh)(fields, keys) !== null;
    function has(member) {
        return present && (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(fields, [...keys, member]) !== undefined;
    }
    return {
        keys,
        place: present ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(fields, keys) : null,
        network: has('network') ? hostsAt(fields, [...keys, 'network', 'allow']) : null,
        cloud: has('cloud') ? cloudAt(fields, [...keys, 'cloud']) : null,
        env: has('env') ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(fields, [...keys, 'env']).map(({ text }) => text) : null,
        write: has('write') ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .pathsAt */ .uN)(fields, [...keys, 'write'], 'path') : null
    };
}
/** Hosts of a list; entries that are no hosts are reported and left out. */
function hostsAt(fields, keys) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(fields, keys).filter(({ text, place }) => {
        const fault = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .hostFault */ .P)(text);
        if (fault !== null)
            fields.findings.error('PACK_HOST', place, `${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .dotted */ .Bs)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .pointer */ .Wn)(...keys))}: ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)} ${fault.message}`, fault.fix);
        return fault === null;
    });
}
function cloudAt(fields, keys) {
    const entries = Object.entries((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .mappingAt */ .oh)(fields, keys) ?? {});
    return Object.fromEntries(entries.filter((entry) => entry[1] === 'read' || entry[1] === 'mutate'));
}
/** The request of the pack itself. */
function packRequest(stated) {
    return {
        network: { allow: texts(stated.network) },
        cloud: stated.cloud ?? {},
        env: stated.env ?? [],
        write: stated.write ?? [],
        place: stated.place
    };
}
/** The request of a phase: what it states, and for members on which it is silent, what the pack states. */
function phaseRequest(pack, phase) {
    return {
        network: { allow: texts(phase.network ?? pack.network) },
        cloud: phase.cloud ?? pack.cloud ?? {},
        env: phase.env ?? pack.env ?? [],
        write: phase.write ?? pack.write ?? [],
        place: phase.place ?? pack.place
    };
}
function texts(entries) {
    return (entries ?? []).map(({ text }) => text);
}
/** Reports what a phase states beyond the pack. Where the pack is silent on a member, it sets no bound. */
function checkWithin(fields, pack, phase) {
    function report(place, what, key) {
        const message = `${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .dotted */ .Bs)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .pointer */ .Wn)(...phase.keys))} asks for ${what}, which the pack’s permissions do not have`;
        fields.findings.error('PACK_PERMISSION', place, message, `add it to permissions.${key}, or remove it here`);
    }
    if (pack.network !== null) {
        const beyond = new Set((0,_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .hostsBeyond */ .f)(texts(pack.network), texts(phase.network)));
        for (const { text, place } of phase.network ?? [])
            if (beyond.has(text))
                report(place, (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text), 'network.allow');
    }
    if (pack.cloud !== null) {
        for (const [provider, verb] of Object.entries(phase.cloud ?? {})) {
            const bound = Object.hasOwn(pack.cloud, provider) ? pack.cloud[provider] : undefined;
            if (bound !== verb && bound !== 'mutate')
                report((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(fields, [...phase.keys, 'cloud', provider]), `the cloud ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(provider)} (${verb})`, 'cloud');
        }
    }
    for (const name of beyondNames(pack.env, phase.env))
        report((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(fields, [...phase.keys, 'env']), `the variable ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)}`, 'env');
    for (const path of beyondPaths(pack.write, phase.write))
        report((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(fields, [...phase.keys, 'write']), `writing ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(path)}`, 'write');
}
function beyondNames(bound, asked) {
    return bound === null ? [] : (asked ?? []).filter(name => !bound.includes(name));
}
function beyondPaths(bound, asked) {
    return bound === null ? [] : (asked ?? []).filter(path => !bound.some(outer => (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .within */ .ux)(outer, path)));
}
/** The `constraints` block; absent members are off. */
function constraintsAt(fields) {
    function flag(name) {
        return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .booleanAt */ .CR)(fields, ['constraints', name]) ?? false;
    }
    return {
        allowNetwork: flag('allow_network'),
        allowCloudMutations: flag('allow_cloud_mutations'),
        allowSecrets: flag('allow_secrets'),
        allowLongRunning: flag('allow_long_running'),
        safeMode: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .booleanAt */ .CR)(fields, ['constraints', 'safe_mode']),
        readOnly: flag('read_only'),
        noSecretsOutput: flag('no_secrets_output')
    };
}


/***/ }),

/***/ 1451:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ checkSchema)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4272);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(703);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9049);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3565);




/** Keywords whose matter the rules of the room state more exactly, where they have spoken of the same place. */
const LESS_EXACT = new Set(['pattern', 'minLength', 'maxLength', 'enum']);
/** Most "did you mean" of one file: beyond what is listed, looking for them would be work for nobody. */
const MOST_HINTS = 200;
/** Validates a file and reports every error; unknown keys with the severity that the file's kind gives them. */
function checkSchema(validate, file, findings, unknown) {
    if (validate(file.value))
        return;
    const spoken = new Set(findings.all.filter(problem => problem.severity === 'error').map(key));
    for (const [index, error] of (validate.errors ?? []).entries()) {
        const place = placeOf(file, error);
        if (LESS_EXACT.has(error.keyword) && spoken.has(key(place)))
            continue;
        report(error, place, findings, { unknown, hint: index < MOST_HINTS });
    }
}
function key({ file, line, column }) {
    return `${file}:${line}:${column}`;
}
function placeOf(file, error) {
    const named = param(error, 'additionalProperty') ?? param(error, 'propertyName') ?? null;
    const at = named === null ? error.instancePath : `${error.instancePath}/${(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .escapePointer */ .lZ)(named)}`;
    return ((named === null ? undefined : file.keys.get(at)) ??
        file.places.get(at) ?? { file: file.file, line: 1, column: 1 });
}
function param(error, name) {
    const value = error.params[name];
    return typeof value === 'string' ? value : null;
}
function report(error, place, findings, manner) {
    // The pattern inside propertyNames is reported once, by propertyNames itself.
    if (error.propertyName !== undefined)
        return;
    const name = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .dotted */ .Bs)(error.instancePath);
    switch (error.keyword) {
        case 'additionalProperties':
            return reportUnknown(error, name, place, findings, manner);
        case 'required':
            return reportMissing(error, name, place, findings);
        case 'type':
            return findings.error('PACK_TYPE', place, `${name} is ${kindOf(error.data)}, and ${expected(error)} is expected`, typeFix(error));
        case 'enum':
        case 'const':
            return reportChoice(error, name, place, findings);
        case 'minimum':
        case 'maximum':
        case 'exclusiveMinimum':
            return reportNumber(error, name, place, findings);
        default:
            return findings.error('PACK_VALUE', place, ...wordsFor(error, name));
    }
}
function reportUnknown(error, name, place, findings, { unknown, hint }) {
    const wrong = param(error, 'additionalProperty') ?? '';
    const known = Object.keys(propertiesOf(error));
    const near = hint ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(wrong, known) : null;
    const within = name === '' ? '' : ` in ${name}`;
    const fix = near === null ? `remove it, or use one of ${list(known)}` : `did you mean ${near}?`;
    findings[unknown === 'error' ? 'error' : 'warn']('PACK_UNKNOWN_KEY', place, `the key ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(wrong)} is unknown${within}`, fix);
}
function reportMissing(error, name, place, findings) {
    const missing = param(error, 'missingProperty') ?? '';
    const within = name === '' ? '' : ` in ${name}`;
    const example = exampleOf(propertiesOf(error)[missing]);
    findings.error('PACK_MISSING_KEY', place, `the key ${missing} is missing${within}`, `add ${missing}: ${example ?? '…'}`);
}
function reportChoice(error, name, place, findings) {
    const { allowedValues, allowedValue } = error.params;
    const choices = (allowedValues ?? [allowedValue]).map(String);
    const near = typeof error.data === 'string' ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(error.data, choices) : null;
    const fix = near === null ? `write ${choices.length > 1 ? 'one of ' : ''}${list(choices)}` : `did you mean ${near}?`;
    findings.error('PACK_VALUE', place, `${name} is ${shown(error.data)}, which it does not take`, fix);
}
function reportNumber(error, name, place, findings) {
    const { limit } = error.params;
    const words = {
        minimum: `at least ${limit}`,
        maximum: `at most ${limit}`,
        exclusiveMinimum: `more than ${limit}`
    };
    const bound = words[error.keyword];
    findings.error('PACK_LIMIT', place, `${name} is ${String(error.data)}, and it must be ${bound}`, `write a number of ${bound}`);
}
function wordsFor(error, name) {
    const { limit } = error.params;
    const hint = error.parentSchema?.patternErrorMessage;
    switch (error.keyword) {
        case 'pattern':
            return [
                `${name} is ${shown(error.data)}, which it does not take`,
                hint ?? 'write a value of the form that the documentation shows'
            ];
        case 'propertyNames':
            return [
                `the key ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(param(error, 'propertyName') ?? '')} in ${name} has a form that is not accepted`,
                'use lower-case letters, digits and hyphens'
            ];
        case 'minLength':
        case 'minItems':
            return [`${name} is empty`, 'write a value, or remove the key'];
        case 'maxLength':
            return [`${name} has more than ${limit} characters`, 'shorten it'];
        case 'maxItems':
            return [`${name} has more than ${limit} entries`, 'shorten the list'];
        case 'uniqueItems':
            return [`${name} has an entry twice`, 'keep one of them'];
        default:
            return [`${name} ${error.message ?? 'is not accepted'}`, 'see the schema in task-pack-schema/'];
    }
}
function propertiesOf(error) {
    const schema = error.parentSchema;
    return schema?.properties ?? {};
}
const KINDS = {
    array: 'a list',
    boolean: 'true or false',
    integer: 'a whole number',
    null: 'nothing',
    number: 'a number',
    object: 'a mapping',
    string: 'text'
};
function kindOf(value) {
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'string')
        return value === '' ? 'empty text' : `the text ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(value)}`;
    return typeof value === 'object' ? 'a mapping' : String(value);
}
function expected(error) {
    return typesOf(error)
        .map(type => KINDS[type] ?? type)
        .join(' or ');
}
function typesOf(error) {
    const { type } = error.params;
    return type === undefined ? [] : Array.isArray(type) ? type : type.split(',');
}
function typeFix(error) {
    const types = typesOf(error);
    const takesNumber = types.includes('integer') || types.includes('number');
    if (typeof error.data === 'string' && takesNumber && /^\s*\d+(?:\.\d+)?\s*$/.test(error.data))
        return 'remove the quotes';
    if (typeof error.data === 'string' && types.includes('boolean'))
        return 'write true or false, without quotes';
    if (types[0] === 'string' && (typeof error.data === 'number' || typeof error.data === 'boolean'))
        return `put it in quotes: "${String(error.data)}"`;
    const example = exampleOf(error.parentSchema);
    return example === null ? `write ${expected(error)}` : `write ${expected(error)}, such as ${example}`;
}
/** The first example of a schema, as YAML on one line; JSON is YAML. */
function exampleOf(schema) {
    const examples = schema?.examples;
    return examples === undefined || examples.length === 0 ? null : JSON.stringify(examples[0]);
}
function shown(value) {
    return typeof value === 'string'
        ? (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(value)
        : typeof value === 'object' && value !== null
            ? kindOf(value)
            : String(value);
}
function list(words) {
    return words.length <= 12 ? words.join(', ') : `${words.slice(0, 12).join(', ')}, …`;
}


/***/ }),

/***/ 6514:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* unused harmony export MOST_TOKENS */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9049);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6402);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3565);
/**
 * YAML 1.2 (core schema) of a stranger to plain values with places: bounded before it is parsed, one document,
 * one mapping at the root. Shared by packs and the policy file. Source: https://yaml.org/spec/1.2.2/
 */




/** Most tokens of one file; they and the depth are checked while reading, before anything is built. */
const MOST_TOKENS = 100_000;
/**
 * Reads one file. Findings hold every problem with its place; null where no mapping could be made of it.
 * Never throws, whatever the bytes are.
 */
function readYaml(file, bytes, findings) {
    const before = findings.all.length;
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeText */ .g7)(file, bytes, findings);
    if (text === null)
        return null;
    const lines = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .linesOf */ .Dx)(file, text);
    const tokens = tokenise(text, lines, findings);
    if (tokens === null)
        return null;
    const document = compose(tokens, lines, text.length, findings);
    if (document === null || (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .hasErrors */ .Cs)(findings.all.slice(before)))
        return null;
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .plainTree */ .hx)(file, document, lines, findings);
}
/** Concrete syntax, token by token, so that depth and number are bounded before recursion could meet them. */
function tokenise(text, lines, findings) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
    const tokens = [];
    let count = 0;
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        for (const token of parser.next(lexeme))
            tokens.push(token);
        // The stack holds the document, one entry a collection, and the scalar being read.
        if (parser.stack.length > _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .DEEPEST */ .FI + 2) {
            findings.error('PACK_TOO_DEEP', lines.place(parser.offset - lexeme.length), `nested more than ${_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .DEEPEST */ .FI} deep`, 'flatten the structure');
            return null;
        }
        if (++count > MOST_TOKENS) {
            findings.error('PACK_TOO_LARGE', lines.place(parser.offset), 'more than 100,000 YAML tokens', 'move data into files of its own');
            return null;
        }
    }
    for (const token of parser.end())
        tokens.push(token);
    return tokens;
}
function compose(tokens, lines, length, findings) {
    if (refuseDirectives(tokens, lines, findings))
        return null;
    // Uniqueness of keys is checked in tree.ts: here it would take quadratic time.
    const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk({
        schema: 'core',
        version: '1.2',
        uniqueKeys: false,
        merge: false,
        keepSourceTokens: false
    });
    const documents = [...composer.compose(tokens, true, length)];
    for (const document of documents) {
        for (const error of document.errors)
            report(error, lines, findings);
        for (const warning of document.warnings)
            report(warning, lines, findings);
    }
    const second = documents[1];
    if (second !== undefined) {
        const place = lines.place(secondStart(tokens) ?? second.range[0]);
        findings.error('PACK_ROOT', place, 'a second YAML document starts here', 'keep one document a file, and remove the line ---');
        return null;
    }
    return documents[0] ?? null;
}
function secondStart(tokens) {
    return tokens.filter(token => token.type === 'document')[1]?.offset;
}
function refuseDirectives(tokens, lines, findings) {
    // %YAML 1.1 would change what values mean, %TAG what tags mean.
    const directives = tokens.filter(token => token.type === 'directive');
    for (const directive of directives) {
        findings.error('PACK_YAML', lines.place(directive.offset), 'YAML directives are not accepted', 'remove the line that starts with %');
    }
    return directives.length > 0;
}
function report(error, lines, findings) {
    const place = lines.place(error.pos[0]);
    if (error.code === 'TAG_RESOLVE_FAILED') {
        findings.error('PACK_TAG', place, 'a YAML tag that is not accepted', 'remove the tag and write the plain value');
        return;
    }
    if (error.code === 'RESOURCE_EXHAUSTION') {
        findings.error('PACK_TOO_DEEP', place, 'nested too deeply', 'flatten the structure');
        return;
    }
    const [message, fix] = SYNTAX[error.code] ?? [
        `not valid YAML (${firstLine(error.message)})`,
        'correct the line; quote text that holds ": " or " #"'
    ];
    findings.error('PACK_YAML', place, message, fix);
}
function firstLine(text) {
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)((text.split('\n', 1)[0] ?? '').replace(/[.:]?\s*$/, '')).slice(1, -1);
}
/** Message and fix of the parser's codes that people meet most. */
const SYNTAX = {
    BAD_ALIAS: [
        'an alias or anchor without a usable name',
        'write the value out, or quote text that starts with * or &'
    ],
    BAD_DQ_ESCAPE: [
        'an escape that double-quoted text does not know',
        'use single quotes, or write \\\\ for a backslash'
    ],
    BAD_INDENT: [
        'the line is indented otherwise than its neighbours, or a bracket is not closed',
        'align the keys of a mapping in one column, and close every [ and {'
    ],
    BAD_SCALAR_START: ['plain text cannot start with this character', 'put the text in quotes'],
    BLOCK_AS_IMPLICIT_KEY: ['a second ": " on one line', 'put the text in quotes, or start a new line'],
    MULTILINE_IMPLICIT_KEY: [
        'a key that runs over a line, often because its colon is missing',
        'write "key: value" on one line'
    ],
    MISSING_CHAR: [
        'a colon, comma, quote or bracket is missing',
        'close every quote and bracket, and write "key: value"'
    ],
    TAB_AS_INDENT: ['a tab is used as indentation', 'indent with spaces']
};


/***/ }),

/***/ 5024:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ addressBytes),
/* harmony export */   GI: () => (/* binding */ addressText),
/* harmony export */   eo: () => (/* binding */ refusedRange)
/* harmony export */ });
/**
 * Addresses that a pack or a policy may declare, in one form, and the ranges that nobody is granted. Sources: the IANA
 * special-purpose registries for IPv4 and IPv6 (RFC 6890), RFC 4291, RFC 5952, RFC 6052, RFC 3056; the metadata
 * addresses as the providers document them.
 */
/** First match counts. */
const V4 = [
    ['169.254.169.254', 32, 'metadata'],
    ['169.254.170.2', 32, 'metadata'],
    ['100.100.100.200', 32, 'metadata'],
    ['192.0.0.192', 32, 'metadata'],
    ['168.63.129.16', 32, 'metadata'],
    ['0.0.0.0', 8, 'unspecified'],
    ['10.0.0.0', 8, 'private'],
    ['100.64.0.0', 10, 'shared'],
    ['127.0.0.0', 8, 'loopback'],
    ['169.254.0.0', 16, 'link-local'],
    ['172.16.0.0', 12, 'private'],
    ['192.0.0.0', 24, 'reserved'],
    ['192.0.2.0', 24, 'documentation'],
    ['192.88.99.0', 24, 'reserved'],
    ['192.168.0.0', 16, 'private'],
    ['198.18.0.0', 15, 'benchmark'],
    ['198.51.100.0', 24, 'documentation'],
    ['203.0.113.0', 24, 'documentation'],
    ['224.0.0.0', 4, 'multicast'],
    ['240.0.0.0', 4, 'reserved']
];
const V6 = [
    ['fd00:ec2::254', 128, 'metadata'],
    ['fd20:ce::254', 128, 'metadata'],
    ['::', 128, 'unspecified'],
    ['::1', 128, 'loopback'],
    ['::ffff:0:0', 96, 'embedding'],
    ['64:ff9b::', 96, 'embedding'],
    ['2002::', 16, 'embedding'],
    ['fc00::', 7, 'private'],
    ['fe80::', 10, 'link-local'],
    ['ff00::', 8, 'multicast'],
    ['2001:db8::', 32, 'documentation'],
    ['3fff::', 20, 'documentation'],
    ['2001:2::', 48, 'benchmark'],
    ['2001::', 23, 'reserved']
];
/** RFC 4291, section 2.4: what is given out so far. */
const GLOBAL_UNICAST = ['2000::', 3, 'reserved'];
/** Four bytes of a dotted quad without leading zeros, sixteen of an IPv6 address without a zone, or null. */
function addressBytes(text) {
    return text.includes(':') ? v6Bytes(text) : v4Bytes(text);
}
/** The one text of an address: dotted quad, or RFC 5952. Takes what `addressBytes` gives. */
function addressText(bytes) {
    if (bytes.length === 4)
        return bytes.join('.');
    const groups = Array.from({ length: 8 }, (_, at) => (((bytes[2 * at] ?? 0) << 8) | (bytes[2 * at + 1] ?? 0)).toString(16));
    const gap = longestGap(groups);
    if (gap === null)
        return groups.join(':');
    return `${groups.slice(0, gap.at).join(':')}::${groups.slice(gap.at + gap.length).join(':')}`;
}
/** Null where the address is public and may be granted; else why it may not. */
function refusedRange(bytes) {
    const found = (bytes.length === 4 ? V4 : V6).find(range => isWithin(bytes, range));
    if (found !== undefined)
        return found[2];
    return bytes.length === 4 || isWithin(bytes, GLOBAL_UNICAST) ? null : 'reserved';
}
function isWithin(bytes, [prefix, bits]) {
    const start = addressBytes(prefix) ?? bytes;
    return bytes.every((byte, at) => {
        const held = Math.min(8, Math.max(0, bits - 8 * at));
        const mask = (0xff << (8 - held)) & 0xff;
        return (byte & mask) === ((start[at] ?? 0) & mask);
    });
}
function v4Bytes(text) {
    const parts = text.split('.');
    const plain = parts.length === 4 && parts.every(part => /^(?:0|[1-9]\d{0,2})$/.test(part));
    return plain && parts.every(part => Number(part) <= 255) ? Uint8Array.from(parts, Number) : null;
}
/** RFC 4291, section 2.2: eight groups, one run of zeros as `::`, and a dotted quad in the place of the last two. */
function v6Bytes(text) {
    if (text.length > 45)
        return null;
    const [left = '', right, more] = text.split('::');
    if (more !== undefined)
        return null;
    const head = groupBytes(left, right === undefined);
    const tail = right === undefined ? [] : groupBytes(right, true);
    if (head === null || tail === null)
        return null;
    const missing = 16 - head.length - tail.length;
    // `::` stands for one group or more.
    if (right === undefined ? missing !== 0 : missing < 2)
        return null;
    return Uint8Array.from([...head, ...Array(missing).fill(0), ...tail]);
}
function groupBytes(text, mayEndInQuad) {
    if (text === '')
        return [];
    const groups = text.split(':');
    const bytes = [];
    for (const [at, group] of groups.entries()) {
        const quad = mayEndInQuad && at === groups.length - 1 && group.includes('.') ? v4Bytes(group) : null;
        if (quad !== null)
            bytes.push(...quad);
        else if (/^[0-9a-f]{1,4}$/i.test(group))
            bytes.push(Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 0xff);
        else
            return null;
    }
    return bytes;
}
/** RFC 5952, section 4.2: the first of the longest runs of two or more zero groups. */
function longestGap(groups) {
    let best = null;
    for (let at = 0; at < groups.length; at += 1) {
        let length = 0;
        while (groups[at + length] === '0')
            length += 1;
        if (length >= 2 && length > (best?.length ?? 0))
            best = { at, length };
        at += length;
    }
    return best;
}


/***/ }),

/***/ 6959:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ hostPortText),
/* harmony export */   FW: () => (/* binding */ patternsMeet),
/* harmony export */   GX: () => (/* binding */ normaliseName),
/* harmony export */   Ib: () => (/* binding */ readHostPort),
/* harmony export */   NH: () => (/* binding */ hostCovers),
/* harmony export */   cL: () => (/* binding */ writtenAddress)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5024);
/**
 * Hosts in one form, so that what is declared, what is refused and what is asked for compare by their letters: lower
 * case, A-labels (UTS 46), no final dot, a port; addresses in their usual text. Sources: RFC 1123 section 2.1,
 * RFC 5891, RFC 3986 section 3.2.2 (brackets), WHATWG URL.
 */


const MOST_CHARACTERS = 1024;
const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;
/** What could never be part of a name, and would be read as something else by one program or another. */
const NEVER = /[\u0000-\u0020\u007f%@/\\?#<>^|`{}"',;:[\]]/;
/** The normal form of a name, or null where the text is no name; addresses are no names. */
function normaliseName(written) {
    if (written === '' || written.length > MOST_CHARACTERS || NEVER.test(written))
        return null;
    const ascii = (0,node_url__WEBPACK_IMPORTED_MODULE_0__.domainToASCII)(written);
    const name = ascii.endsWith('.') ? ascii.slice(0, -1) : ascii;
    if (name === '' || name.length > 253)
        return null;
    const labels = name.split('.');
    // A last label that is a number would be read as an address.
    if (!labels.every(label => LABEL.test(label)) || /^(?:\d+|0x[0-9a-f]*)$/.test(labels.at(-1) ?? ''))
        return null;
    return name;
}
/**
 * `name`, `name:port`, `*.name`, `*.name:port`, in any case and script; a dotted quad, or an IPv6 address in brackets,
 * with or without a port. Null where it is none of them.
 */
function readHostPort(written, defaultPort = 443) {
    const [, star = '', host = '', digits] = /^(\*\.)?(\[[^\]]*\]|[^:]*)(?::(\d*))?$/s.exec(written) ?? [];
    const bytes = star === '' ? writtenAddress(host) : null;
    const name = bytes === null ? normaliseName(host) : (0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .addressText */ .GI)(bytes);
    if (name === null || (digits !== undefined && !/^[1-9]\d{0,4}$/.test(digits)))
        return null;
    const port = digits === undefined ? defaultPort : Number(digits);
    return port > 65535 ? null : { name, wildcard: star !== '', port, isAddress: bytes !== null };
}
/** Bytes of an address as it stands in a host and port: IPv6 in brackets, IPv4 without. */
function writtenAddress(host) {
    const inner = /^\[([0-9a-f:.]*:[0-9a-f:.]*)\]$/i.exec(host)?.[1];
    return inner !== undefined ? (0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .addressBytes */ .AS)(inner) : host.includes(':') ? null : (0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .addressBytes */ .AS)(host);
}
function hostPortText({ name, wildcard, port }) {
    return `${wildcard ? '*.' : ''}${name.includes(':') ? `[${name}]` : name}:${port}`;
}
/** Whether everything that `host` means is also meant by `bound`; both as `host:port`. */
function hostCovers(bound, host) {
    const [outer, inner] = [readHostPort(bound), readHostPort(host)];
    if (outer === null || inner === null)
        return bound === host;
    if (outer.port !== inner.port || outer.isAddress !== inner.isAddress)
        return false;
    if (outer.name === inner.name)
        return outer.wildcard === inner.wildcard;
    return outer.wildcard && inner.name.endsWith(`.${outer.name}`);
}
/** Whether some host is meant by both patterns (`*.name` or `name`, in normal form, no ports). */
function patternsMeet(one, other) {
    const [a, b] = [one.replace(/^\*\./, ''), other.replace(/^\*\./, '')];
    const [wildA, wildB] = [a !== one, b !== other];
    if (a === b)
        return wildA === wildB;
    return (wildA && b.endsWith(`.${a}`)) || (wildB && a.endsWith(`.${b}`));
}


/***/ }),

/***/ 7760:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GK: () => (/* binding */ expandHosts),
/* harmony export */   hT: () => (/* binding */ networkPresets)
/* harmony export */ });
/* unused harmony export presets */
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6959);
/** Named sets of hosts that packs may ask for instead of listing them; expanded in the plan. */

const presets = [
    {
        name: 'cargo',
        hosts: [
            { host: 'crates.io:443', why: 'the API, which older clients are redirected from' },
            { host: 'index.crates.io:443', why: 'the sparse index' },
            { host: 'static.crates.io:443', why: 'the packages' }
        ],
        source: 'https://doc.rust-lang.org/cargo/reference/registry-index.html',
        without: 'the index as a git repository, and toolchains (static.rust-lang.org)'
    },
    {
        name: 'github',
        hosts: [
            { host: 'api.github.com:443', why: 'the API, also for archives of a commit' },
            { host: 'codeload.github.com:443', why: 'archives' },
            { host: 'github.com:443', why: 'git over HTTPS, and redirects to archives and release files' },
            { host: 'objects.githubusercontent.com:443', why: 'large files, and release files of older releases' },
            { host: 'release-assets.githubusercontent.com:443', why: 'release files' }
        ],
        source: 'https://docs.github.com/en/actions/reference/runners/self-hosted-runners',
        without: 'raw files, packages, container images and uploads of release files'
    },
    {
        name: 'go',
        hosts: [
            { host: 'proxy.golang.org:443', why: 'the module mirror' },
            { host: 'sum.golang.org:443', why: 'the checksum database' }
        ],
        source: 'https://go.dev/ref/mod#environment-variables',
        without: 'modules fetched directly from their repositories (GOPRIVATE, GOPROXY=direct)'
    },
    {
        name: 'maven',
        hosts: [
            { host: 'repo.maven.apache.org:443', why: 'Maven Central by the name in the super POM' },
            { host: 'repo1.maven.org:443', why: 'Maven Central by its other name' }
        ],
        source: 'https://maven.apache.org/ref/current/maven-model-builder/super-pom.html',
        without: 'Gradle’s plugin portal and distributions, and any other repository'
    },
    {
        name: 'npm',
        hosts: [{ host: 'registry.npmjs.org:443', why: 'metadata and packages' }],
        source: 'https://docs.npmjs.com/cli/using-npm/registry',
        without: 'files that install scripts fetch from elsewhere'
    },
    {
        name: 'pypi',
        hosts: [
            { host: 'files.pythonhosted.org:443', why: 'the packages' },
            { host: 'pypi.org:443', why: 'the simple index and metadata' }
        ],
        source: 'https://docs.pypi.org/api/index-api/',
        without: 'uploads (upload.pypi.org)'
    }
];
/** Hosts as `host:port`, sorted, by the name of the preset. */
const networkPresets = Object.fromEntries(presets.map(({ name, hosts }) => [name, hosts.map(({ host }) => host)]));
/**
 * Declared hosts and presets to sorted, distinct `host:port` in normal form; a host without a port means 443. What is
 * no host is kept in lower case: the pack room has reported it, and no host equals it.
 */
function expandHosts(allow) {
    const hosts = allow.flatMap(entry => Object.hasOwn(networkPresets, entry) ? (networkPresets[entry] ?? []) : [normalised(entry)]);
    return [...new Set(hosts)].sort();
}
function normalised(entry) {
    const host = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .readHostPort */ .Ib)(entry);
    if (host !== null)
        return (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .hostPortText */ .$S)(host);
    const lower = entry.toLowerCase();
    return /:\d+$/.test(lower) ? lower : `${lower}:443`;
}


/***/ }),

/***/ 5701:
/***/ ((module) => {

// Generated by scripts/build-schemas.mjs from task-pack-schema/acceptance.schema.json. Do not edit.

module.exports = validate20;
module.exports["default"] = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://codex-orchestrator.invalid/schema/acceptance.schema.json","title":"Acceptance of a task pack","description":"acceptance.yml beside task.yml. Two forms: `must` with commands that run in the pack’s directory, or `format`, `lint` and `tests` with commands that run in the repository root.","type":"object","additionalProperties":false,"properties":{"id":{"description":"Id of the pack, for people."},"title":{"description":"Title, for people."},"version":{"description":"Version, for people."},"description":{"description":"Prose."},"notes":{"description":"Notes. Prose; listed as \"not checked\"."},"must":{"description":"Commands, in their order, in the pack’s directory. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":1000,"examples":[["node check.mjs"]]},"deps":{"description":"Packages to install before the commands. Installing needs the network and is refused without a grant. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":500,"examples":[["ruff","pytest"]]},"format":{"description":"Commands of the format stage, in their order, in the repository root.","type":"object","additionalProperties":false,"properties":{"commands":{"description":"Each must end with status 0. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":1000,"examples":[["npm run format"]]},"description":{"description":"Prose."},"notes":{"description":"Prose."}}},"lint":{"description":"Commands of the lint stage, in their order, in the repository root.","type":"object","additionalProperties":false,"properties":{"commands":{"description":"Each must end with status 0. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":1000,"examples":[["npm run lint"]]},"description":{"description":"Prose."},"notes":{"description":"Prose."}}},"tests":{"description":"Commands of the tests stage, in their order, in the repository root.","type":"object","additionalProperties":false,"properties":{"commands":{"description":"Each must end with status 0. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":1000,"examples":[["npm run tests"]]},"description":{"description":"Prose."},"notes":{"description":"Prose."}}},"checks":{"description":"Checks. Prose; listed as \"not checked\"."},"stages":{"description":"Stages. Prose; listed as \"not checked\"."},"stage":{"description":"Stage. Prose; listed as \"not checked\"."},"pass":{"description":"What counts as passed. Prose; listed as \"not checked\"."},"fail":{"description":"What counts as failed. Prose; listed as \"not checked\"."},"evidence":{"description":"Evidence that is expected. Prose; listed as \"not checked\"."}},"examples":[{"must":["node check.mjs"]},{"lint":{"commands":["npm run lint"]},"tests":{"commands":["npm test"]}}]};
const func1 = Object.prototype.hasOwnProperty;
const func2 = function (text) { let n = 0; for (const _ of text) n++; return n; };

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://codex-orchestrator.invalid/schema/acceptance.schema.json" */;
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
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.must !== undefined){
let data0 = data.must;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
const err1 = {instancePath:instancePath+"/must",schemaPath:"#/properties/must/type",keyword:"type",params:{type: schema31.properties.must.type},message:"must be string,array",schema:schema31.properties.must.type,parentSchema:schema31.properties.must,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/must",schemaPath:"#/properties/must/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.must,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(Array.isArray(data0)){
if(data0.length > 1000){
const err3 = {instancePath:instancePath+"/must",schemaPath:"#/properties/must/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema31.properties.must,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err4 = {instancePath:instancePath+"/must/" + i0,schemaPath:"#/properties/must/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.must.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/must/" + i0,schemaPath:"#/properties/must/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.must.items.type,parentSchema:schema31.properties.must.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
if(data.deps !== undefined){
let data2 = data.deps;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
const err6 = {instancePath:instancePath+"/deps",schemaPath:"#/properties/deps/type",keyword:"type",params:{type: schema31.properties.deps.type},message:"must be string,array",schema:schema31.properties.deps.type,parentSchema:schema31.properties.deps,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err7 = {instancePath:instancePath+"/deps",schemaPath:"#/properties/deps/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.deps,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(Array.isArray(data2)){
if(data2.length > 500){
const err8 = {instancePath:instancePath+"/deps",schemaPath:"#/properties/deps/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema31.properties.deps,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err9 = {instancePath:instancePath+"/deps/" + i1,schemaPath:"#/properties/deps/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.deps.items,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/deps/" + i1,schemaPath:"#/properties/deps/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.deps.items.type,parentSchema:schema31.properties.deps.items,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
if(data.format !== undefined){
let data4 = data.format;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!(((key1 === "commands") || (key1 === "description")) || (key1 === "notes"))){
const err11 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.format,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.commands !== undefined){
let data5 = data4.commands;
if((typeof data5 !== "string") && (!(Array.isArray(data5)))){
const err12 = {instancePath:instancePath+"/format/commands",schemaPath:"#/properties/format/properties/commands/type",keyword:"type",params:{type: schema31.properties.format.properties.commands.type},message:"must be string,array",schema:schema31.properties.format.properties.commands.type,parentSchema:schema31.properties.format.properties.commands,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err13 = {instancePath:instancePath+"/format/commands",schemaPath:"#/properties/format/properties/commands/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.format.properties.commands,data:data5};
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
if(data5.length > 1000){
const err14 = {instancePath:instancePath+"/format/commands",schemaPath:"#/properties/format/properties/commands/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema31.properties.format.properties.commands,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err15 = {instancePath:instancePath+"/format/commands/" + i2,schemaPath:"#/properties/format/properties/commands/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.format.properties.commands.items,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/format/commands/" + i2,schemaPath:"#/properties/format/properties/commands/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.format.properties.commands.items.type,parentSchema:schema31.properties.format.properties.commands.items,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
}
else {
const err17 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.format.type,parentSchema:schema31.properties.format,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.lint !== undefined){
let data7 = data.lint;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
if(!(((key2 === "commands") || (key2 === "description")) || (key2 === "notes"))){
const err18 = {instancePath:instancePath+"/lint",schemaPath:"#/properties/lint/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.lint,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.commands !== undefined){
let data8 = data7.commands;
if((typeof data8 !== "string") && (!(Array.isArray(data8)))){
const err19 = {instancePath:instancePath+"/lint/commands",schemaPath:"#/properties/lint/properties/commands/type",keyword:"type",params:{type: schema31.properties.lint.properties.commands.type},message:"must be string,array",schema:schema31.properties.lint.properties.commands.type,parentSchema:schema31.properties.lint.properties.commands,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data8 === "string"){
if(func2(data8) < 1){
const err20 = {instancePath:instancePath+"/lint/commands",schemaPath:"#/properties/lint/properties/commands/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.lint.properties.commands,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(Array.isArray(data8)){
if(data8.length > 1000){
const err21 = {instancePath:instancePath+"/lint/commands",schemaPath:"#/properties/lint/properties/commands/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema31.properties.lint.properties.commands,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
let data9 = data8[i3];
if(typeof data9 === "string"){
if(func2(data9) < 1){
const err22 = {instancePath:instancePath+"/lint/commands/" + i3,schemaPath:"#/properties/lint/properties/commands/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.lint.properties.commands.items,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/lint/commands/" + i3,schemaPath:"#/properties/lint/properties/commands/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.lint.properties.commands.items.type,parentSchema:schema31.properties.lint.properties.commands.items,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/lint",schemaPath:"#/properties/lint/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.lint.type,parentSchema:schema31.properties.lint,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.tests !== undefined){
let data10 = data.tests;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key3 in data10){
if(!(((key3 === "commands") || (key3 === "description")) || (key3 === "notes"))){
const err25 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.tests,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data10.commands !== undefined){
let data11 = data10.commands;
if((typeof data11 !== "string") && (!(Array.isArray(data11)))){
const err26 = {instancePath:instancePath+"/tests/commands",schemaPath:"#/properties/tests/properties/commands/type",keyword:"type",params:{type: schema31.properties.tests.properties.commands.type},message:"must be string,array",schema:schema31.properties.tests.properties.commands.type,parentSchema:schema31.properties.tests.properties.commands,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data11 === "string"){
if(func2(data11) < 1){
const err27 = {instancePath:instancePath+"/tests/commands",schemaPath:"#/properties/tests/properties/commands/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.tests.properties.commands,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(Array.isArray(data11)){
if(data11.length > 1000){
const err28 = {instancePath:instancePath+"/tests/commands",schemaPath:"#/properties/tests/properties/commands/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema31.properties.tests.properties.commands,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len4 = data11.length;
for(let i4=0; i4<len4; i4++){
let data12 = data11[i4];
if(typeof data12 === "string"){
if(func2(data12) < 1){
const err29 = {instancePath:instancePath+"/tests/commands/" + i4,schemaPath:"#/properties/tests/properties/commands/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.tests.properties.commands.items,data:data12};
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
const err30 = {instancePath:instancePath+"/tests/commands/" + i4,schemaPath:"#/properties/tests/properties/commands/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.tests.properties.commands.items.type,parentSchema:schema31.properties.tests.properties.commands.items,data:data12};
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
}
}
else {
const err31 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.tests.type,parentSchema:schema31.properties.tests,data:data10};
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

/***/ 3963:
/***/ ((module) => {

// Generated by scripts/build-schemas.mjs from task-pack-schema/task.schema.json. Do not edit.

module.exports = validate20;
module.exports["default"] = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://codex-orchestrator.invalid/schema/task.schema.json","title":"Task pack","description":"One declared, bounded unit of repository work: task.yml of a directory pack, or a single-file pack. Unknown keys are reported as warnings by the program. Lists of one entry may be written as plain text.","type":"object","required":["id","title"],"additionalProperties":false,"properties":{"id":{"title":"Id","description":"Stable name of the pack; part of its branch name. Letters, digits, dot, underscore and hyphen, at most 64.","type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9_-]|\\.(?!\\.|$))*$","maxLength":64,"patternErrorMessage":"an id has letters, digits, dot, underscore and hyphen, and starts with a letter or digit","examples":["LINT-12","quickstart"]},"title":{"title":"Title","description":"What the work achieves, on one line; title of the pull request.","type":"string","minLength":1,"maxLength":200,"examples":["Replace var with let and const"]},"version":{"description":"Version of the pack, for people.","type":["string","number"],"examples":[1,"1.2.0"]},"type":{"description":"Kind of work, for people.","type":"string","examples":["refactor","security","docs"]},"pillar":{"description":"Domain of the work, for people.","type":"string","examples":["security","web","game"]},"description":{"description":"What the pack is about, for people.","type":"string"},"owner":{"description":"Who answers for the pack.","type":["string","array","object"],"examples":["team-web"]},"priority":{"description":"Priority, for people.","type":["string","number"],"examples":["high",1]},"task":{"description":"Description of the task, for people.","type":"object","properties":{"name":{"description":"Name of the task."},"pillar":{"description":"Domain of the task."},"description":{"description":"What is to be done."}}},"engine":{"description":"Engine the pack was written for, for people.","type":["string","object"],"properties":{"name":{"description":"Name of the engine."},"version":{"description":"Its version."},"target":{"description":"What it builds for."}}},"constraints":{"title":"Constraints","description":"What the pack may do at all. Absent: everything off.","type":"object","additionalProperties":false,"properties":{"allow_network":{"description":"true: the pack may reach the hosts it names under permissions. false beside named hosts is a contradiction.","type":"boolean","default":false},"allow_cloud_mutations":{"description":"true: the pack asks to change things in a cloud; needs privileged mode.","type":"boolean","default":false},"allow_secrets":{"description":"true: the pack asks for secrets; needs privileged mode.","type":"boolean","default":false},"allow_long_running":{"description":"true: the pack runs longer than usual.","type":"boolean","default":false},"safe_mode":{"description":"false: the pack asks for privileged mode, which only the operator can grant.","type":"boolean"},"read_only":{"description":"true: the pack may change nothing; a change fails the run.","type":"boolean","default":false},"no_secrets_output":{"description":"true: nothing secret may appear in the output.","type":"boolean","default":false}},"examples":[{"allow_network":false},{"read_only":true}]},"permissions":{"$ref":"#/$defs/permissions"},"scope":{"title":"Scope","description":"Where the change may be.","type":"object","additionalProperties":false,"properties":{"allowed_paths":{"description":"Paths and globs relative to the repository root that the change may touch; whole segments (`src` is not `src-old`). Absent: everywhere. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":1000,"examples":[["src","test"]]}}},"setup":{"$ref":"#/$defs/setup"},"phases":{"title":"Phases","description":"What changes the repository. Commands of phases run in the repository root.","type":"object","additionalProperties":false,"properties":{"setup":{"$ref":"#/$defs/setup"},"implement":{"title":"Phase implement","type":"object","additionalProperties":false,"properties":{"run":{"description":"Commands that make the change, in their order, in the repository root. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":1000,"examples":[["npx eslint --fix ."]]},"agent":{"description":"A coding agent in the place of commands: a name, or {command: …}. Refused until agents exist.","type":["string","object"],"additionalProperties":false,"properties":{"command":{"description":"Command that starts the agent.","type":"string"}},"examples":["codex","claude",{"command":"my-agent"}]},"permissions":{"$ref":"#/$defs/permissions"}},"description":"Makes the change. Nothing declared: skipped, and the acceptance judges the base."},"test":{"title":"Phase test","type":"object","additionalProperties":false,"properties":{"run":{"description":"Further acceptance commands that run in the repository root. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":1000,"examples":[["npm test"]]},"permissions":{"$ref":"#/$defs/permissions"}},"description":"Judges the change in a clean tree."}},"examples":[{"implement":{"run":["npx eslint --fix ."]}}]},"acceptance":{"title":"Acceptance","description":"What judges the work. Only commands execute; `must` here is prose.","type":"object","additionalProperties":false,"properties":{"commands":{"description":"Commands, in their order, in the pack’s directory (see execution.cwd). Each must end with status 0. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":1000,"examples":[["npm run lint","npm test"]]},"must":{"description":"Prose for people; listed as \"not checked\"."},"file":{"description":"Companion file with further commands, relative to the pack’s directory.","type":"string","examples":["acceptance.yml"]},"notes":{"description":"Prose for people; listed as \"not checked\"."}},"examples":[{"commands":["npm test"]}]},"execution":{"title":"Execution","description":"How commands are run.","type":"object","additionalProperties":false,"properties":{"cwd":{"description":"`pack`, `root`, or a path relative to the repository root: where every command runs, overriding the rule of its list.","type":"string","examples":["pack","root","packages/web"]},"use_plugins":{"description":"Asks for plugins, which are off unless the operator enables them.","type":"boolean"},"timeout_minutes":{"description":"Wall time of the whole run in minutes; the same as limits.wall_minutes.","type":"number","exclusiveMinimum":0,"maximum":525600}}},"artifacts":{"title":"Artifacts","description":"Files kept as evidence, as globs; searched in $ARTIFACTS_DIR, then in the pack’s directory.","type":"object","additionalProperties":false,"properties":{"required":{"description":"Must exist after test. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":1000,"examples":[["report.json"]]},"optional":{"description":"Kept where they exist. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":1000,"examples":[["coverage/**"]]}}},"outputs":{"description":"Where the original wrote its results.","type":"object","properties":{"artifacts_dir":{"description":"Directory of results, relative to the pack.","type":"string"},"evidence":{"description":"Evidence the pack leaves."}}},"docs":{"description":"Documents that belong to the work.","type":"object","additionalProperties":false,"properties":{"required":{"description":"Files that must exist and not be empty after the change, relative to the repository root. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":1000,"examples":[["docs/usage.md"]]}}},"limits":{"title":"Limits","description":"Breakers. A pack may ask for more than the defaults, up to the policy’s ceiling.","type":"object","additionalProperties":false,"properties":{"changed_lines":{"description":"Lines added and deleted together.","type":"integer","minimum":0,"maximum":1000000000,"examples":[4000]},"changed_files":{"description":"Files touched by the change.","type":"integer","minimum":0,"maximum":1000000000,"examples":[50]},"exclude":{"description":"Globs whose files do not count towards changed lines and files. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":1000,"examples":[["package-lock.json","dist/**"]]},"attempts":{"description":"Attempts of one phase.","type":"integer","minimum":1,"maximum":1000000000,"examples":[2]},"wall_minutes":{"description":"Wall time of the whole run, minutes.","type":"number","exclusiveMinimum":0,"maximum":525600},"phase_minutes":{"description":"Wall time of one phase, minutes.","type":"number","exclusiveMinimum":0,"maximum":525600},"output_mb":{"description":"Output of one command, MiB.","type":"integer","minimum":1,"maximum":1000000000},"disk_mb":{"description":"Size of the run’s private directory, MiB.","type":"integer","minimum":1,"maximum":1000000000},"memory_mb":{"description":"Memory of the processes of one command together, MiB.","type":"integer","minimum":1,"maximum":1000000000},"cpu_minutes":{"description":"CPU time of all processes of one command together, minutes.","type":"number","exclusiveMinimum":0,"maximum":1000000000},"open_files":{"description":"Open files of each process.","type":"integer","minimum":16,"maximum":1000000000},"processes":{"description":"Processes of one command at a time.","type":"integer","minimum":1,"maximum":1000000000}},"examples":[{"changed_lines":4000,"exclude":["package-lock.json"],"wall_minutes":30}]},"pr":{"title":"Pull request","description":"How the change is proposed; `false` for a pack that only proves.","type":["boolean","object"],"additionalProperties":false,"properties":{"labels":{"description":"Labels of the pull request. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":100,"examples":[["lint"]]},"draft":{"description":"true: open as a draft.","type":"boolean","default":false},"title":{"description":"Title in the place of `[<id>] <title>`, on one line.","type":"string","minLength":1,"maxLength":200},"base":{"description":"Branch the pull request goes to; absent: the branch of the base commit.","type":"string","examples":["main"]}},"examples":[false,{"labels":["lint"],"draft":true}]},"isolation":{"title":"Isolation","description":"How commands are run: sandbox (default), container, none (nothing enforced; the operator must ask for it too), or remote (on a receiver that the operator names); or {kind, image} for a container.","type":["string","object"],"pattern":"^(sandbox|container|none|remote)$","patternErrorMessage":"isolation is sandbox, container, none or remote, or {kind: container, image: name@sha256:…}","required":["kind"],"additionalProperties":false,"properties":{"kind":{"description":"sandbox, container, none or remote.","enum":["sandbox","container","none","remote"]},"image":{"description":"Image of the container, pinned by digest: name@sha256:…, or an image id sha256:…. Never pulled during a run.","type":"string","maxLength":512,"examples":["registry.example.org/debian@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"]}},"examples":["container",{"kind":"container","image":"registry.example.org/debian@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"}]},"secrets":{"description":"Globs of files that phases see empty, beside those that are known as credentials; relative to the repository root. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":200,"examples":[["data/customers/**"]]},"carry":{"description":"Paths of the user’s workspace handed in read-only, digested; relative to the repository root. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":1000,"examples":[["node_modules"]]},"data":{"title":"Data","description":"Read-only inputs by name, digested.","type":"object","additionalProperties":{"description":"A path, or {path, max_age_days}.","type":["string","object"],"required":["path"],"additionalProperties":false,"properties":{"path":{"description":"Path relative to the repository root.","type":"string"},"max_age_days":{"description":"Oldest age that is accepted, days.","type":"number","minimum":0,"maximum":36500}}},"examples":[{"advisories":{"path":"data/advisories.json","max_age_days":7}}]},"untrusted":{"title":"Untrusted text","description":"Text by name that is data and never an instruction.","type":"object","additionalProperties":{"type":"string"},"examples":[{"issue_body":"text of a stranger"}]},"network":{"description":"How refused hosts are reported. What may be reached stands under permissions.network.","type":"object","additionalProperties":false,"properties":{"quiet":{"description":"Hosts that are refused and logged, and kept out of the pull request. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":500,"examples":[["telemetry.example.org"]]}}},"workspace":{"description":"Part of the repository that the pack is about, for people.","type":["string","object"]},"skills":{"description":"Skills the original preferred.","type":["object","array","string"],"properties":{"prefer":{"description":"Names of skills."}}},"plugin":{"description":"Plugin of the original; off unless the operator enables plugins.","type":["string","object","boolean"]},"solution":{"description":"Solution the pack belongs to.","type":["string","object"]},"review":{"description":"Whether people review, and their notes.","type":["object","boolean","string"],"properties":{"required":{"description":"Whether a review is required."},"notes":{"description":"Notes for reviewers."}}},"evidence":{"description":"How evidence is kept.","type":["object","string","array"],"properties":{"mode":{"description":"Mode of the evidence."}}},"inputs":{"description":"What the work starts from.","type":["object","string","array"],"properties":{"description":{"description":"Description of the inputs."}}},"notes":{"description":"Notes for people.","type":["string","array","object"]}},"examples":[{"id":"LINT-12","title":"Replace var with let and const","phases":{"implement":{"run":["npx eslint --fix ."]}},"acceptance":{"commands":["npm test"]}}],"$defs":{"network":{"description":"What may be reached: `none`, or an allow list of named hosts.","type":["string","object"],"pattern":"^none$","patternErrorMessage":"network is `none` or {allow: [host:port]}","additionalProperties":false,"properties":{"allow":{"description":"Hosts as name:port (443 where no port is given; one leading `*.` is allowed), public addresses as address:port or [IPv6 address]:port, or presets: npm, pypi, go, cargo, maven, github. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":500,"examples":[["npm"],["files.example.org:443","*.cdn.example.org:443"]]}},"examples":["none",{"allow":["npm"]},{"allow":["registry.example.org:443"]}],"defaultSnippets":[{"label":"allow hosts","body":{"allow":["${1:registry.example.org:443}"]}}]},"permissions":{"title":"Permissions","description":"What is asked for. Absent members ask for nothing; a phase may ask for less than the pack, never for more.","type":"object","additionalProperties":false,"properties":{"network":{"$ref":"#/$defs/network"},"cloud":{"description":"Clouds by provider, with `read` or `mutate`; or `none`.","type":["string","object"],"pattern":"^none$","patternErrorMessage":"cloud is `none` or {provider: read | mutate}","propertyNames":{"pattern":"^[a-z][a-z0-9-]{0,31}$"},"additionalProperties":{"description":"`read` or `mutate`.","enum":["read","mutate"]},"examples":["none",{"aws":"read"}]},"env":{"description":"Names of environment variables to pass in. Names of secrets are refused. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1,"pattern":"^[A-Za-z_][A-Za-z0-9_]*$","patternErrorMessage":"a variable’s name has letters, digits and underscores and does not start with a digit"},"minLength":1,"maxItems":200,"examples":[["CI","TZ"]]},"write":{"description":"Paths that may be written, relative to the repository root. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":1000,"examples":[["src","docs"]]}},"examples":[{"network":{"allow":["npm"]}}]},"setup":{"title":"Setup","description":"Runs before implement, with a grant of its own, and may change no tracked file. Commands run in the repository root.","type":"object","additionalProperties":false,"properties":{"run":{"description":"Commands, in their order, in the repository root. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":1000,"examples":[["npm ci --ignore-scripts"]]},"permissions":{"$ref":"#/$defs/permissions"},"produces":{"description":"Paths that setup makes, relative to the repository root; bound read-only into later phases. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":1000,"examples":[["node_modules"]]}},"examples":[{"run":["npm ci --ignore-scripts"],"permissions":{"network":{"allow":["npm"]}},"produces":["node_modules"]}]}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = function (text) { let n = 0; for (const _ of text) n++; return n; };
const pattern4 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9_-]|\\.(?!\\.|$))*$", "u");
const pattern9 = new RegExp("^(sandbox|container|none|remote)$", "u");
const schema32 = {"title":"Permissions","description":"What is asked for. Absent members ask for nothing; a phase may ask for less than the pack, never for more.","type":"object","additionalProperties":false,"properties":{"network":{"$ref":"#/$defs/network"},"cloud":{"description":"Clouds by provider, with `read` or `mutate`; or `none`.","type":["string","object"],"pattern":"^none$","patternErrorMessage":"cloud is `none` or {provider: read | mutate}","propertyNames":{"pattern":"^[a-z][a-z0-9-]{0,31}$"},"additionalProperties":{"description":"`read` or `mutate`.","enum":["read","mutate"]},"examples":["none",{"aws":"read"}]},"env":{"description":"Names of environment variables to pass in. Names of secrets are refused. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1,"pattern":"^[A-Za-z_][A-Za-z0-9_]*$","patternErrorMessage":"a variable’s name has letters, digits and underscores and does not start with a digit"},"minLength":1,"maxItems":200,"examples":[["CI","TZ"]]},"write":{"description":"Paths that may be written, relative to the repository root. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":1000,"examples":[["src","docs"]]}},"examples":[{"network":{"allow":["npm"]}}]};
const schema33 = {"description":"What may be reached: `none`, or an allow list of named hosts.","type":["string","object"],"pattern":"^none$","patternErrorMessage":"network is `none` or {allow: [host:port]}","additionalProperties":false,"properties":{"allow":{"description":"Hosts as name:port (443 where no port is given; one leading `*.` is allowed), public addresses as address:port or [IPv6 address]:port, or presets: npm, pypi, go, cargo, maven, github. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":500,"examples":[["npm"],["files.example.org:443","*.cdn.example.org:443"]]}},"examples":["none",{"allow":["npm"]},{"allow":["registry.example.org:443"]}],"defaultSnippets":[{"label":"allow hosts","body":{"allow":["${1:registry.example.org:443}"]}}]};
const pattern5 = new RegExp("^none$", "u");
const pattern7 = new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
const pattern8 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "network") || (key0 === "cloud")) || (key0 === "env")) || (key0 === "write"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.network !== undefined){
let data0 = data.network;
if((typeof data0 !== "string") && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){
const err1 = {instancePath:instancePath+"/network",schemaPath:"#/$defs/network/type",keyword:"type",params:{type: schema33.type},message:"must be string,object",schema:schema33.type,parentSchema:schema33,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err2 = {instancePath:instancePath+"/network",schemaPath:"#/$defs/network/pattern",keyword:"pattern",params:{pattern: "^none$"},message:"must match pattern \""+"^none$"+"\"",schema:"^none$",parentSchema:schema33,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(key1 === "allow")){
const err3 = {instancePath:instancePath+"/network",schemaPath:"#/$defs/network/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.allow !== undefined){
let data1 = data0.allow;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
const err4 = {instancePath:instancePath+"/network/allow",schemaPath:"#/$defs/network/properties/allow/type",keyword:"type",params:{type: schema33.properties.allow.type},message:"must be string,array",schema:schema33.properties.allow.type,parentSchema:schema33.properties.allow,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err5 = {instancePath:instancePath+"/network/allow",schemaPath:"#/$defs/network/properties/allow/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.allow,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(Array.isArray(data1)){
if(data1.length > 500){
const err6 = {instancePath:instancePath+"/network/allow",schemaPath:"#/$defs/network/properties/allow/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema33.properties.allow,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err7 = {instancePath:instancePath+"/network/allow/" + i0,schemaPath:"#/$defs/network/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.allow.items,data:data2};
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
const err8 = {instancePath:instancePath+"/network/allow/" + i0,schemaPath:"#/$defs/network/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.allow.items.type,parentSchema:schema33.properties.allow.items,data:data2};
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
}
}
}
if(data.cloud !== undefined){
let data3 = data.cloud;
if((typeof data3 !== "string") && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
const err9 = {instancePath:instancePath+"/cloud",schemaPath:"#/properties/cloud/type",keyword:"type",params:{type: schema32.properties.cloud.type},message:"must be string,object",schema:schema32.properties.cloud.type,parentSchema:schema32.properties.cloud,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err10 = {instancePath:instancePath+"/cloud",schemaPath:"#/properties/cloud/pattern",keyword:"pattern",params:{pattern: "^none$"},message:"must match pattern \""+"^none$"+"\"",schema:"^none$",parentSchema:schema32.properties.cloud,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
const _errs12 = errors;
if(typeof key2 === "string"){
if(!pattern7.test(key2)){
const err11 = {instancePath:instancePath+"/cloud",schemaPath:"#/properties/cloud/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,31}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,31}$"+"\"",schema:"^[a-z][a-z0-9-]{0,31}$",parentSchema:schema32.properties.cloud.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid5 = _errs12 === errors;
if(!valid5){
const err12 = {instancePath:instancePath+"/cloud",schemaPath:"#/properties/cloud/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid",schema:schema32.properties.cloud.propertyNames,parentSchema:schema32.properties.cloud,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
for(const key3 in data3){
let data4 = data3[key3];
if(!((data4 === "read") || (data4 === "mutate"))){
const err13 = {instancePath:instancePath+"/cloud/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cloud/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema32.properties.cloud.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema32.properties.cloud.additionalProperties.enum,parentSchema:schema32.properties.cloud.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
if(data.env !== undefined){
let data5 = data.env;
if((typeof data5 !== "string") && (!(Array.isArray(data5)))){
const err14 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type: schema32.properties.env.type},message:"must be string,array",schema:schema32.properties.env.type,parentSchema:schema32.properties.env,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err15 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.env,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(Array.isArray(data5)){
if(data5.length > 200){
const err16 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema32.properties.env,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err17 = {instancePath:instancePath+"/env/" + i1,schemaPath:"#/properties/env/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.env.items,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern8.test(data6)){
const err18 = {instancePath:instancePath+"/env/" + i1,schemaPath:"#/properties/env/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema32.properties.env.items,data:data6};
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
const err19 = {instancePath:instancePath+"/env/" + i1,schemaPath:"#/properties/env/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.env.items.type,parentSchema:schema32.properties.env.items,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
}
if(data.write !== undefined){
let data7 = data.write;
if((typeof data7 !== "string") && (!(Array.isArray(data7)))){
const err20 = {instancePath:instancePath+"/write",schemaPath:"#/properties/write/type",keyword:"type",params:{type: schema32.properties.write.type},message:"must be string,array",schema:schema32.properties.write.type,parentSchema:schema32.properties.write,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err21 = {instancePath:instancePath+"/write",schemaPath:"#/properties/write/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.write,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(Array.isArray(data7)){
if(data7.length > 1000){
const err22 = {instancePath:instancePath+"/write",schemaPath:"#/properties/write/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema32.properties.write,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(typeof data8 === "string"){
if(func2(data8) < 1){
const err23 = {instancePath:instancePath+"/write/" + i2,schemaPath:"#/properties/write/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.write.items,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/write/" + i2,schemaPath:"#/properties/write/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.write.items.type,parentSchema:schema32.properties.write.items,data:data8};
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
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema34 = {"title":"Setup","description":"Runs before implement, with a grant of its own, and may change no tracked file. Commands run in the repository root.","type":"object","additionalProperties":false,"properties":{"run":{"description":"Commands, in their order, in the repository root. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":1000,"examples":[["npm ci --ignore-scripts"]]},"permissions":{"$ref":"#/$defs/permissions"},"produces":{"description":"Paths that setup makes, relative to the repository root; bound read-only into later phases. One entry may be written without a list.","type":["string","array"],"items":{"type":"string","minLength":1},"minLength":1,"maxItems":1000,"examples":[["node_modules"]]}},"examples":[{"run":["npm ci --ignore-scripts"],"permissions":{"network":{"allow":["npm"]}},"produces":["node_modules"]}]};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "run") || (key0 === "permissions")) || (key0 === "produces"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.run !== undefined){
let data0 = data.run;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
const err1 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: schema34.properties.run.type},message:"must be string,array",schema:schema34.properties.run.type,parentSchema:schema34.properties.run,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.run,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(Array.isArray(data0)){
if(data0.length > 1000){
const err3 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema34.properties.run,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err4 = {instancePath:instancePath+"/run/" + i0,schemaPath:"#/properties/run/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.run.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/run/" + i0,schemaPath:"#/properties/run/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.run.items.type,parentSchema:schema34.properties.run.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
if(data.permissions !== undefined){
if(!(validate21(data.permissions, {instancePath:instancePath+"/permissions",parentData:data,parentDataProperty:"permissions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.produces !== undefined){
let data3 = data.produces;
if((typeof data3 !== "string") && (!(Array.isArray(data3)))){
const err6 = {instancePath:instancePath+"/produces",schemaPath:"#/properties/produces/type",keyword:"type",params:{type: schema34.properties.produces.type},message:"must be string,array",schema:schema34.properties.produces.type,parentSchema:schema34.properties.produces,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err7 = {instancePath:instancePath+"/produces",schemaPath:"#/properties/produces/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.produces,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(Array.isArray(data3)){
if(data3.length > 1000){
const err8 = {instancePath:instancePath+"/produces",schemaPath:"#/properties/produces/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema34.properties.produces,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err9 = {instancePath:instancePath+"/produces/" + i1,schemaPath:"#/properties/produces/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.produces.items,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/produces/" + i1,schemaPath:"#/properties/produces/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.produces.items.type,parentSchema:schema34.properties.produces.items,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://codex-orchestrator.invalid/schema/task.schema.json" */;
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
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) > 64){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema31.properties.id,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_-]|\\.(?!\\.|$))*$"},message:"must match pattern \""+"^[A-Za-z0-9](?:[A-Za-z0-9_-]|\\.(?!\\.|$))*$"+"\"",schema:"^[A-Za-z0-9](?:[A-Za-z0-9_-]|\\.(?!\\.|$))*$",parentSchema:schema31.properties.id,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.id.type,parentSchema:schema31.properties.id,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(func2(data1) > 200){
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema31.properties.title,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data1) < 1){
const err7 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.title,data:data1};
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
const err8 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.title.type,parentSchema:schema31.properties.title,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))){
const err9 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: schema31.properties.version.type},message:"must be string,number",schema:schema31.properties.version.type,parentSchema:schema31.properties.version,data:data2};
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
let data3 = data.type;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.type.type,parentSchema:schema31.properties.type,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.pillar !== undefined){
let data4 = data.pillar;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/pillar",schemaPath:"#/properties/pillar/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.pillar.type,parentSchema:schema31.properties.pillar,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.description !== undefined){
let data5 = data.description;
if(typeof data5 !== "string"){
const err12 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.description.type,parentSchema:schema31.properties.description,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.owner !== undefined){
let data6 = data.owner;
if((!data6 || typeof data6 != "object") && (typeof data6 !== "string")){
const err13 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: schema31.properties.owner.type},message:"must be string,array,object",schema:schema31.properties.owner.type,parentSchema:schema31.properties.owner,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.priority !== undefined){
let data7 = data.priority;
if((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))){
const err14 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: schema31.properties.priority.type},message:"must be string,number",schema:schema31.properties.priority.type,parentSchema:schema31.properties.priority,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.task !== undefined){
let data8 = data.task;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
const err15 = {instancePath:instancePath+"/task",schemaPath:"#/properties/task/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.task.type,parentSchema:schema31.properties.task,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.engine !== undefined){
let data9 = data.engine;
if((typeof data9 !== "string") && (!(data9 && typeof data9 == "object" && !Array.isArray(data9)))){
const err16 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{type: schema31.properties.engine.type},message:"must be string,object",schema:schema31.properties.engine.type,parentSchema:schema31.properties.engine,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.constraints !== undefined){
let data10 = data.constraints;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key1 in data10){
if(!(((((((key1 === "allow_network") || (key1 === "allow_cloud_mutations")) || (key1 === "allow_secrets")) || (key1 === "allow_long_running")) || (key1 === "safe_mode")) || (key1 === "read_only")) || (key1 === "no_secrets_output"))){
const err17 = {instancePath:instancePath+"/constraints",schemaPath:"#/properties/constraints/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.constraints,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data10.allow_network !== undefined){
let data11 = data10.allow_network;
if(typeof data11 !== "boolean"){
const err18 = {instancePath:instancePath+"/constraints/allow_network",schemaPath:"#/properties/constraints/properties/allow_network/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.constraints.properties.allow_network.type,parentSchema:schema31.properties.constraints.properties.allow_network,data:data11};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data10.allow_cloud_mutations !== undefined){
let data12 = data10.allow_cloud_mutations;
if(typeof data12 !== "boolean"){
const err19 = {instancePath:instancePath+"/constraints/allow_cloud_mutations",schemaPath:"#/properties/constraints/properties/allow_cloud_mutations/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.constraints.properties.allow_cloud_mutations.type,parentSchema:schema31.properties.constraints.properties.allow_cloud_mutations,data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data10.allow_secrets !== undefined){
let data13 = data10.allow_secrets;
if(typeof data13 !== "boolean"){
const err20 = {instancePath:instancePath+"/constraints/allow_secrets",schemaPath:"#/properties/constraints/properties/allow_secrets/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.constraints.properties.allow_secrets.type,parentSchema:schema31.properties.constraints.properties.allow_secrets,data:data13};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data10.allow_long_running !== undefined){
let data14 = data10.allow_long_running;
if(typeof data14 !== "boolean"){
const err21 = {instancePath:instancePath+"/constraints/allow_long_running",schemaPath:"#/properties/constraints/properties/allow_long_running/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.constraints.properties.allow_long_running.type,parentSchema:schema31.properties.constraints.properties.allow_long_running,data:data14};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data10.safe_mode !== undefined){
let data15 = data10.safe_mode;
if(typeof data15 !== "boolean"){
const err22 = {instancePath:instancePath+"/constraints/safe_mode",schemaPath:"#/properties/constraints/properties/safe_mode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.constraints.properties.safe_mode.type,parentSchema:schema31.properties.constraints.properties.safe_mode,data:data15};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data10.read_only !== undefined){
let data16 = data10.read_only;
if(typeof data16 !== "boolean"){
const err23 = {instancePath:instancePath+"/constraints/read_only",schemaPath:"#/properties/constraints/properties/read_only/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.constraints.properties.read_only.type,parentSchema:schema31.properties.constraints.properties.read_only,data:data16};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data10.no_secrets_output !== undefined){
let data17 = data10.no_secrets_output;
if(typeof data17 !== "boolean"){
const err24 = {instancePath:instancePath+"/constraints/no_secrets_output",schemaPath:"#/properties/constraints/properties/no_secrets_output/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.constraints.properties.no_secrets_output.type,parentSchema:schema31.properties.constraints.properties.no_secrets_output,data:data17};
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
const err25 = {instancePath:instancePath+"/constraints",schemaPath:"#/properties/constraints/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.constraints.type,parentSchema:schema31.properties.constraints,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.permissions !== undefined){
if(!(validate21(data.permissions, {instancePath:instancePath+"/permissions",parentData:data,parentDataProperty:"permissions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.scope !== undefined){
let data19 = data.scope;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key2 in data19){
if(!(key2 === "allowed_paths")){
const err26 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.scope,data:data19};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data19.allowed_paths !== undefined){
let data20 = data19.allowed_paths;
if((typeof data20 !== "string") && (!(Array.isArray(data20)))){
const err27 = {instancePath:instancePath+"/scope/allowed_paths",schemaPath:"#/properties/scope/properties/allowed_paths/type",keyword:"type",params:{type: schema31.properties.scope.properties.allowed_paths.type},message:"must be string,array",schema:schema31.properties.scope.properties.allowed_paths.type,parentSchema:schema31.properties.scope.properties.allowed_paths,data:data20};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data20 === "string"){
if(func2(data20) < 1){
const err28 = {instancePath:instancePath+"/scope/allowed_paths",schemaPath:"#/properties/scope/properties/allowed_paths/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.scope.properties.allowed_paths,data:data20};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(Array.isArray(data20)){
if(data20.length > 1000){
const err29 = {instancePath:instancePath+"/scope/allowed_paths",schemaPath:"#/properties/scope/properties/allowed_paths/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema31.properties.scope.properties.allowed_paths,data:data20};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len0 = data20.length;
for(let i0=0; i0<len0; i0++){
let data21 = data20[i0];
if(typeof data21 === "string"){
if(func2(data21) < 1){
const err30 = {instancePath:instancePath+"/scope/allowed_paths/" + i0,schemaPath:"#/properties/scope/properties/allowed_paths/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.scope.properties.allowed_paths.items,data:data21};
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
const err31 = {instancePath:instancePath+"/scope/allowed_paths/" + i0,schemaPath:"#/properties/scope/properties/allowed_paths/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.scope.properties.allowed_paths.items.type,parentSchema:schema31.properties.scope.properties.allowed_paths.items,data:data21};
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
}
}
else {
const err32 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.scope.type,parentSchema:schema31.properties.scope,data:data19};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.setup !== undefined){
if(!(validate23(data.setup, {instancePath:instancePath+"/setup",parentData:data,parentDataProperty:"setup",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.phases !== undefined){
let data23 = data.phases;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key3 in data23){
if(!(((key3 === "setup") || (key3 === "implement")) || (key3 === "test"))){
const err33 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.phases,data:data23};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data23.setup !== undefined){
if(!(validate23(data23.setup, {instancePath:instancePath+"/phases/setup",parentData:data23,parentDataProperty:"setup",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data23.implement !== undefined){
let data25 = data23.implement;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key4 in data25){
if(!(((key4 === "run") || (key4 === "agent")) || (key4 === "permissions"))){
const err34 = {instancePath:instancePath+"/phases/implement",schemaPath:"#/properties/phases/properties/implement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.phases.properties.implement,data:data25};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data25.run !== undefined){
let data26 = data25.run;
if((typeof data26 !== "string") && (!(Array.isArray(data26)))){
const err35 = {instancePath:instancePath+"/phases/implement/run",schemaPath:"#/properties/phases/properties/implement/properties/run/type",keyword:"type",params:{type: schema31.properties.phases.properties.implement.properties.run.type},message:"must be string,array",schema:schema31.properties.phases.properties.implement.properties.run.type,parentSchema:schema31.properties.phases.properties.implement.properties.run,data:data26};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(typeof data26 === "string"){
if(func2(data26) < 1){
const err36 = {instancePath:instancePath+"/phases/implement/run",schemaPath:"#/properties/phases/properties/implement/properties/run/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.phases.properties.implement.properties.run,data:data26};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(Array.isArray(data26)){
if(data26.length > 1000){
const err37 = {instancePath:instancePath+"/phases/implement/run",schemaPath:"#/properties/phases/properties/implement/properties/run/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema31.properties.phases.properties.implement.properties.run,data:data26};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
const len1 = data26.length;
for(let i1=0; i1<len1; i1++){
let data27 = data26[i1];
if(typeof data27 === "string"){
if(func2(data27) < 1){
const err38 = {instancePath:instancePath+"/phases/implement/run/" + i1,schemaPath:"#/properties/phases/properties/implement/properties/run/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.phases.properties.implement.properties.run.items,data:data27};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/phases/implement/run/" + i1,schemaPath:"#/properties/phases/properties/implement/properties/run/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.phases.properties.implement.properties.run.items.type,parentSchema:schema31.properties.phases.properties.implement.properties.run.items,data:data27};
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
}
if(data25.agent !== undefined){
let data28 = data25.agent;
if((typeof data28 !== "string") && (!(data28 && typeof data28 == "object" && !Array.isArray(data28)))){
const err40 = {instancePath:instancePath+"/phases/implement/agent",schemaPath:"#/properties/phases/properties/implement/properties/agent/type",keyword:"type",params:{type: schema31.properties.phases.properties.implement.properties.agent.type},message:"must be string,object",schema:schema31.properties.phases.properties.implement.properties.agent.type,parentSchema:schema31.properties.phases.properties.implement.properties.agent,data:data28};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key5 in data28){
if(!(key5 === "command")){
const err41 = {instancePath:instancePath+"/phases/implement/agent",schemaPath:"#/properties/phases/properties/implement/properties/agent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.phases.properties.implement.properties.agent,data:data28};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data28.command !== undefined){
let data29 = data28.command;
if(typeof data29 !== "string"){
const err42 = {instancePath:instancePath+"/phases/implement/agent/command",schemaPath:"#/properties/phases/properties/implement/properties/agent/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.phases.properties.implement.properties.agent.properties.command.type,parentSchema:schema31.properties.phases.properties.implement.properties.agent.properties.command,data:data29};
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
}
if(data25.permissions !== undefined){
if(!(validate21(data25.permissions, {instancePath:instancePath+"/phases/implement/permissions",parentData:data25,parentDataProperty:"permissions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err43 = {instancePath:instancePath+"/phases/implement",schemaPath:"#/properties/phases/properties/implement/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.phases.properties.implement.type,parentSchema:schema31.properties.phases.properties.implement,data:data25};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data23.test !== undefined){
let data31 = data23.test;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key6 in data31){
if(!((key6 === "run") || (key6 === "permissions"))){
const err44 = {instancePath:instancePath+"/phases/test",schemaPath:"#/properties/phases/properties/test/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.phases.properties.test,data:data31};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data31.run !== undefined){
let data32 = data31.run;
if((typeof data32 !== "string") && (!(Array.isArray(data32)))){
const err45 = {instancePath:instancePath+"/phases/test/run",schemaPath:"#/properties/phases/properties/test/properties/run/type",keyword:"type",params:{type: schema31.properties.phases.properties.test.properties.run.type},message:"must be string,array",schema:schema31.properties.phases.properties.test.properties.run.type,parentSchema:schema31.properties.phases.properties.test.properties.run,data:data32};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(typeof data32 === "string"){
if(func2(data32) < 1){
const err46 = {instancePath:instancePath+"/phases/test/run",schemaPath:"#/properties/phases/properties/test/properties/run/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.phases.properties.test.properties.run,data:data32};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(Array.isArray(data32)){
if(data32.length > 1000){
const err47 = {instancePath:instancePath+"/phases/test/run",schemaPath:"#/properties/phases/properties/test/properties/run/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema31.properties.phases.properties.test.properties.run,data:data32};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
const len2 = data32.length;
for(let i2=0; i2<len2; i2++){
let data33 = data32[i2];
if(typeof data33 === "string"){
if(func2(data33) < 1){
const err48 = {instancePath:instancePath+"/phases/test/run/" + i2,schemaPath:"#/properties/phases/properties/test/properties/run/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.phases.properties.test.properties.run.items,data:data33};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/phases/test/run/" + i2,schemaPath:"#/properties/phases/properties/test/properties/run/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.phases.properties.test.properties.run.items.type,parentSchema:schema31.properties.phases.properties.test.properties.run.items,data:data33};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
}
if(data31.permissions !== undefined){
if(!(validate21(data31.permissions, {instancePath:instancePath+"/phases/test/permissions",parentData:data31,parentDataProperty:"permissions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err50 = {instancePath:instancePath+"/phases/test",schemaPath:"#/properties/phases/properties/test/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.phases.properties.test.type,parentSchema:schema31.properties.phases.properties.test,data:data31};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.phases.type,parentSchema:schema31.properties.phases,data:data23};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.acceptance !== undefined){
let data35 = data.acceptance;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key7 in data35){
if(!((((key7 === "commands") || (key7 === "must")) || (key7 === "file")) || (key7 === "notes"))){
const err52 = {instancePath:instancePath+"/acceptance",schemaPath:"#/properties/acceptance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.acceptance,data:data35};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data35.commands !== undefined){
let data36 = data35.commands;
if((typeof data36 !== "string") && (!(Array.isArray(data36)))){
const err53 = {instancePath:instancePath+"/acceptance/commands",schemaPath:"#/properties/acceptance/properties/commands/type",keyword:"type",params:{type: schema31.properties.acceptance.properties.commands.type},message:"must be string,array",schema:schema31.properties.acceptance.properties.commands.type,parentSchema:schema31.properties.acceptance.properties.commands,data:data36};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(typeof data36 === "string"){
if(func2(data36) < 1){
const err54 = {instancePath:instancePath+"/acceptance/commands",schemaPath:"#/properties/acceptance/properties/commands/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.acceptance.properties.commands,data:data36};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(Array.isArray(data36)){
if(data36.length > 1000){
const err55 = {instancePath:instancePath+"/acceptance/commands",schemaPath:"#/properties/acceptance/properties/commands/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema31.properties.acceptance.properties.commands,data:data36};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
const len3 = data36.length;
for(let i3=0; i3<len3; i3++){
let data37 = data36[i3];
if(typeof data37 === "string"){
if(func2(data37) < 1){
const err56 = {instancePath:instancePath+"/acceptance/commands/" + i3,schemaPath:"#/properties/acceptance/properties/commands/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.acceptance.properties.commands.items,data:data37};
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
const err57 = {instancePath:instancePath+"/acceptance/commands/" + i3,schemaPath:"#/properties/acceptance/properties/commands/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.acceptance.properties.commands.items.type,parentSchema:schema31.properties.acceptance.properties.commands.items,data:data37};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
}
if(data35.file !== undefined){
let data38 = data35.file;
if(typeof data38 !== "string"){
const err58 = {instancePath:instancePath+"/acceptance/file",schemaPath:"#/properties/acceptance/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.acceptance.properties.file.type,parentSchema:schema31.properties.acceptance.properties.file,data:data38};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/acceptance",schemaPath:"#/properties/acceptance/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.acceptance.type,parentSchema:schema31.properties.acceptance,data:data35};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.execution !== undefined){
let data39 = data.execution;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key8 in data39){
if(!(((key8 === "cwd") || (key8 === "use_plugins")) || (key8 === "timeout_minutes"))){
const err60 = {instancePath:instancePath+"/execution",schemaPath:"#/properties/execution/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.execution,data:data39};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data39.cwd !== undefined){
let data40 = data39.cwd;
if(typeof data40 !== "string"){
const err61 = {instancePath:instancePath+"/execution/cwd",schemaPath:"#/properties/execution/properties/cwd/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.execution.properties.cwd.type,parentSchema:schema31.properties.execution.properties.cwd,data:data40};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data39.use_plugins !== undefined){
let data41 = data39.use_plugins;
if(typeof data41 !== "boolean"){
const err62 = {instancePath:instancePath+"/execution/use_plugins",schemaPath:"#/properties/execution/properties/use_plugins/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.execution.properties.use_plugins.type,parentSchema:schema31.properties.execution.properties.use_plugins,data:data41};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data39.timeout_minutes !== undefined){
let data42 = data39.timeout_minutes;
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 525600 || isNaN(data42)){
const err63 = {instancePath:instancePath+"/execution/timeout_minutes",schemaPath:"#/properties/execution/properties/timeout_minutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 525600},message:"must be <= 525600",schema:525600,parentSchema:schema31.properties.execution.properties.timeout_minutes,data:data42};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data42 <= 0 || isNaN(data42)){
const err64 = {instancePath:instancePath+"/execution/timeout_minutes",schemaPath:"#/properties/execution/properties/timeout_minutes/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema31.properties.execution.properties.timeout_minutes,data:data42};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/execution/timeout_minutes",schemaPath:"#/properties/execution/properties/timeout_minutes/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.execution.properties.timeout_minutes.type,parentSchema:schema31.properties.execution.properties.timeout_minutes,data:data42};
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
else {
const err66 = {instancePath:instancePath+"/execution",schemaPath:"#/properties/execution/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.execution.type,parentSchema:schema31.properties.execution,data:data39};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.artifacts !== undefined){
let data43 = data.artifacts;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key9 in data43){
if(!((key9 === "required") || (key9 === "optional"))){
const err67 = {instancePath:instancePath+"/artifacts",schemaPath:"#/properties/artifacts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.artifacts,data:data43};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data43.required !== undefined){
let data44 = data43.required;
if((typeof data44 !== "string") && (!(Array.isArray(data44)))){
const err68 = {instancePath:instancePath+"/artifacts/required",schemaPath:"#/properties/artifacts/properties/required/type",keyword:"type",params:{type: schema31.properties.artifacts.properties.required.type},message:"must be string,array",schema:schema31.properties.artifacts.properties.required.type,parentSchema:schema31.properties.artifacts.properties.required,data:data44};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(typeof data44 === "string"){
if(func2(data44) < 1){
const err69 = {instancePath:instancePath+"/artifacts/required",schemaPath:"#/properties/artifacts/properties/required/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.artifacts.properties.required,data:data44};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(Array.isArray(data44)){
if(data44.length > 1000){
const err70 = {instancePath:instancePath+"/artifacts/required",schemaPath:"#/properties/artifacts/properties/required/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema31.properties.artifacts.properties.required,data:data44};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
const len4 = data44.length;
for(let i4=0; i4<len4; i4++){
let data45 = data44[i4];
if(typeof data45 === "string"){
if(func2(data45) < 1){
const err71 = {instancePath:instancePath+"/artifacts/required/" + i4,schemaPath:"#/properties/artifacts/properties/required/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.artifacts.properties.required.items,data:data45};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/artifacts/required/" + i4,schemaPath:"#/properties/artifacts/properties/required/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.artifacts.properties.required.items.type,parentSchema:schema31.properties.artifacts.properties.required.items,data:data45};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
}
if(data43.optional !== undefined){
let data46 = data43.optional;
if((typeof data46 !== "string") && (!(Array.isArray(data46)))){
const err73 = {instancePath:instancePath+"/artifacts/optional",schemaPath:"#/properties/artifacts/properties/optional/type",keyword:"type",params:{type: schema31.properties.artifacts.properties.optional.type},message:"must be string,array",schema:schema31.properties.artifacts.properties.optional.type,parentSchema:schema31.properties.artifacts.properties.optional,data:data46};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(typeof data46 === "string"){
if(func2(data46) < 1){
const err74 = {instancePath:instancePath+"/artifacts/optional",schemaPath:"#/properties/artifacts/properties/optional/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.artifacts.properties.optional,data:data46};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(Array.isArray(data46)){
if(data46.length > 1000){
const err75 = {instancePath:instancePath+"/artifacts/optional",schemaPath:"#/properties/artifacts/properties/optional/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema31.properties.artifacts.properties.optional,data:data46};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
const len5 = data46.length;
for(let i5=0; i5<len5; i5++){
let data47 = data46[i5];
if(typeof data47 === "string"){
if(func2(data47) < 1){
const err76 = {instancePath:instancePath+"/artifacts/optional/" + i5,schemaPath:"#/properties/artifacts/properties/optional/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.artifacts.properties.optional.items,data:data47};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/artifacts/optional/" + i5,schemaPath:"#/properties/artifacts/properties/optional/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.artifacts.properties.optional.items.type,parentSchema:schema31.properties.artifacts.properties.optional.items,data:data47};
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
}
}
else {
const err78 = {instancePath:instancePath+"/artifacts",schemaPath:"#/properties/artifacts/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.artifacts.type,parentSchema:schema31.properties.artifacts,data:data43};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.outputs !== undefined){
let data48 = data.outputs;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.artifacts_dir !== undefined){
let data49 = data48.artifacts_dir;
if(typeof data49 !== "string"){
const err79 = {instancePath:instancePath+"/outputs/artifacts_dir",schemaPath:"#/properties/outputs/properties/artifacts_dir/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.outputs.properties.artifacts_dir.type,parentSchema:schema31.properties.outputs.properties.artifacts_dir,data:data49};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.outputs.type,parentSchema:schema31.properties.outputs,data:data48};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.docs !== undefined){
let data50 = data.docs;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key10 in data50){
if(!(key10 === "required")){
const err81 = {instancePath:instancePath+"/docs",schemaPath:"#/properties/docs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.docs,data:data50};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data50.required !== undefined){
let data51 = data50.required;
if((typeof data51 !== "string") && (!(Array.isArray(data51)))){
const err82 = {instancePath:instancePath+"/docs/required",schemaPath:"#/properties/docs/properties/required/type",keyword:"type",params:{type: schema31.properties.docs.properties.required.type},message:"must be string,array",schema:schema31.properties.docs.properties.required.type,parentSchema:schema31.properties.docs.properties.required,data:data51};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(typeof data51 === "string"){
if(func2(data51) < 1){
const err83 = {instancePath:instancePath+"/docs/required",schemaPath:"#/properties/docs/properties/required/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.docs.properties.required,data:data51};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(Array.isArray(data51)){
if(data51.length > 1000){
const err84 = {instancePath:instancePath+"/docs/required",schemaPath:"#/properties/docs/properties/required/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema31.properties.docs.properties.required,data:data51};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
const len6 = data51.length;
for(let i6=0; i6<len6; i6++){
let data52 = data51[i6];
if(typeof data52 === "string"){
if(func2(data52) < 1){
const err85 = {instancePath:instancePath+"/docs/required/" + i6,schemaPath:"#/properties/docs/properties/required/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.docs.properties.required.items,data:data52};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/docs/required/" + i6,schemaPath:"#/properties/docs/properties/required/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.docs.properties.required.items.type,parentSchema:schema31.properties.docs.properties.required.items,data:data52};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
}
}
else {
const err87 = {instancePath:instancePath+"/docs",schemaPath:"#/properties/docs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.docs.type,parentSchema:schema31.properties.docs,data:data50};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.limits !== undefined){
let data53 = data.limits;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key11 in data53){
if(!(func1.call(schema31.properties.limits.properties, key11))){
const err88 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.limits,data:data53};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data53.changed_lines !== undefined){
let data54 = data53.changed_lines;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err89 = {instancePath:instancePath+"/limits/changed_lines",schemaPath:"#/properties/limits/properties/changed_lines/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.limits.properties.changed_lines.type,parentSchema:schema31.properties.limits.properties.changed_lines,data:data54};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 1000000000 || isNaN(data54)){
const err90 = {instancePath:instancePath+"/limits/changed_lines",schemaPath:"#/properties/limits/properties/changed_lines/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000",schema:1000000000,parentSchema:schema31.properties.limits.properties.changed_lines,data:data54};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data54 < 0 || isNaN(data54)){
const err91 = {instancePath:instancePath+"/limits/changed_lines",schemaPath:"#/properties/limits/properties/changed_lines/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.limits.properties.changed_lines,data:data54};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
if(data53.changed_files !== undefined){
let data55 = data53.changed_files;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
const err92 = {instancePath:instancePath+"/limits/changed_files",schemaPath:"#/properties/limits/properties/changed_files/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.limits.properties.changed_files.type,parentSchema:schema31.properties.limits.properties.changed_files,data:data55};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 1000000000 || isNaN(data55)){
const err93 = {instancePath:instancePath+"/limits/changed_files",schemaPath:"#/properties/limits/properties/changed_files/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000",schema:1000000000,parentSchema:schema31.properties.limits.properties.changed_files,data:data55};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data55 < 0 || isNaN(data55)){
const err94 = {instancePath:instancePath+"/limits/changed_files",schemaPath:"#/properties/limits/properties/changed_files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.limits.properties.changed_files,data:data55};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
if(data53.exclude !== undefined){
let data56 = data53.exclude;
if((typeof data56 !== "string") && (!(Array.isArray(data56)))){
const err95 = {instancePath:instancePath+"/limits/exclude",schemaPath:"#/properties/limits/properties/exclude/type",keyword:"type",params:{type: schema31.properties.limits.properties.exclude.type},message:"must be string,array",schema:schema31.properties.limits.properties.exclude.type,parentSchema:schema31.properties.limits.properties.exclude,data:data56};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(typeof data56 === "string"){
if(func2(data56) < 1){
const err96 = {instancePath:instancePath+"/limits/exclude",schemaPath:"#/properties/limits/properties/exclude/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.limits.properties.exclude,data:data56};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(Array.isArray(data56)){
if(data56.length > 1000){
const err97 = {instancePath:instancePath+"/limits/exclude",schemaPath:"#/properties/limits/properties/exclude/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema31.properties.limits.properties.exclude,data:data56};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
const len7 = data56.length;
for(let i7=0; i7<len7; i7++){
let data57 = data56[i7];
if(typeof data57 === "string"){
if(func2(data57) < 1){
const err98 = {instancePath:instancePath+"/limits/exclude/" + i7,schemaPath:"#/properties/limits/properties/exclude/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.limits.properties.exclude.items,data:data57};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/limits/exclude/" + i7,schemaPath:"#/properties/limits/properties/exclude/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.limits.properties.exclude.items.type,parentSchema:schema31.properties.limits.properties.exclude.items,data:data57};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
}
if(data53.attempts !== undefined){
let data58 = data53.attempts;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
const err100 = {instancePath:instancePath+"/limits/attempts",schemaPath:"#/properties/limits/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.limits.properties.attempts.type,parentSchema:schema31.properties.limits.properties.attempts,data:data58};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 > 1000000000 || isNaN(data58)){
const err101 = {instancePath:instancePath+"/limits/attempts",schemaPath:"#/properties/limits/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000",schema:1000000000,parentSchema:schema31.properties.limits.properties.attempts,data:data58};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data58 < 1 || isNaN(data58)){
const err102 = {instancePath:instancePath+"/limits/attempts",schemaPath:"#/properties/limits/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.limits.properties.attempts,data:data58};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
if(data53.wall_minutes !== undefined){
let data59 = data53.wall_minutes;
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 > 525600 || isNaN(data59)){
const err103 = {instancePath:instancePath+"/limits/wall_minutes",schemaPath:"#/properties/limits/properties/wall_minutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 525600},message:"must be <= 525600",schema:525600,parentSchema:schema31.properties.limits.properties.wall_minutes,data:data59};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data59 <= 0 || isNaN(data59)){
const err104 = {instancePath:instancePath+"/limits/wall_minutes",schemaPath:"#/properties/limits/properties/wall_minutes/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema31.properties.limits.properties.wall_minutes,data:data59};
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
const err105 = {instancePath:instancePath+"/limits/wall_minutes",schemaPath:"#/properties/limits/properties/wall_minutes/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.limits.properties.wall_minutes.type,parentSchema:schema31.properties.limits.properties.wall_minutes,data:data59};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data53.phase_minutes !== undefined){
let data60 = data53.phase_minutes;
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 > 525600 || isNaN(data60)){
const err106 = {instancePath:instancePath+"/limits/phase_minutes",schemaPath:"#/properties/limits/properties/phase_minutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 525600},message:"must be <= 525600",schema:525600,parentSchema:schema31.properties.limits.properties.phase_minutes,data:data60};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data60 <= 0 || isNaN(data60)){
const err107 = {instancePath:instancePath+"/limits/phase_minutes",schemaPath:"#/properties/limits/properties/phase_minutes/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema31.properties.limits.properties.phase_minutes,data:data60};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/limits/phase_minutes",schemaPath:"#/properties/limits/properties/phase_minutes/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.limits.properties.phase_minutes.type,parentSchema:schema31.properties.limits.properties.phase_minutes,data:data60};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data53.output_mb !== undefined){
let data61 = data53.output_mb;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
const err109 = {instancePath:instancePath+"/limits/output_mb",schemaPath:"#/properties/limits/properties/output_mb/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.limits.properties.output_mb.type,parentSchema:schema31.properties.limits.properties.output_mb,data:data61};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 > 1000000000 || isNaN(data61)){
const err110 = {instancePath:instancePath+"/limits/output_mb",schemaPath:"#/properties/limits/properties/output_mb/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000",schema:1000000000,parentSchema:schema31.properties.limits.properties.output_mb,data:data61};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data61 < 1 || isNaN(data61)){
const err111 = {instancePath:instancePath+"/limits/output_mb",schemaPath:"#/properties/limits/properties/output_mb/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.limits.properties.output_mb,data:data61};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
if(data53.disk_mb !== undefined){
let data62 = data53.disk_mb;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
const err112 = {instancePath:instancePath+"/limits/disk_mb",schemaPath:"#/properties/limits/properties/disk_mb/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.limits.properties.disk_mb.type,parentSchema:schema31.properties.limits.properties.disk_mb,data:data62};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 > 1000000000 || isNaN(data62)){
const err113 = {instancePath:instancePath+"/limits/disk_mb",schemaPath:"#/properties/limits/properties/disk_mb/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000",schema:1000000000,parentSchema:schema31.properties.limits.properties.disk_mb,data:data62};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data62 < 1 || isNaN(data62)){
const err114 = {instancePath:instancePath+"/limits/disk_mb",schemaPath:"#/properties/limits/properties/disk_mb/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.limits.properties.disk_mb,data:data62};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
if(data53.memory_mb !== undefined){
let data63 = data53.memory_mb;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
const err115 = {instancePath:instancePath+"/limits/memory_mb",schemaPath:"#/properties/limits/properties/memory_mb/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.limits.properties.memory_mb.type,parentSchema:schema31.properties.limits.properties.memory_mb,data:data63};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 > 1000000000 || isNaN(data63)){
const err116 = {instancePath:instancePath+"/limits/memory_mb",schemaPath:"#/properties/limits/properties/memory_mb/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000",schema:1000000000,parentSchema:schema31.properties.limits.properties.memory_mb,data:data63};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data63 < 1 || isNaN(data63)){
const err117 = {instancePath:instancePath+"/limits/memory_mb",schemaPath:"#/properties/limits/properties/memory_mb/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.limits.properties.memory_mb,data:data63};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
if(data53.cpu_minutes !== undefined){
let data64 = data53.cpu_minutes;
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 > 1000000000 || isNaN(data64)){
const err118 = {instancePath:instancePath+"/limits/cpu_minutes",schemaPath:"#/properties/limits/properties/cpu_minutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000",schema:1000000000,parentSchema:schema31.properties.limits.properties.cpu_minutes,data:data64};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data64 <= 0 || isNaN(data64)){
const err119 = {instancePath:instancePath+"/limits/cpu_minutes",schemaPath:"#/properties/limits/properties/cpu_minutes/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema31.properties.limits.properties.cpu_minutes,data:data64};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/limits/cpu_minutes",schemaPath:"#/properties/limits/properties/cpu_minutes/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.limits.properties.cpu_minutes.type,parentSchema:schema31.properties.limits.properties.cpu_minutes,data:data64};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data53.open_files !== undefined){
let data65 = data53.open_files;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
const err121 = {instancePath:instancePath+"/limits/open_files",schemaPath:"#/properties/limits/properties/open_files/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.limits.properties.open_files.type,parentSchema:schema31.properties.limits.properties.open_files,data:data65};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 > 1000000000 || isNaN(data65)){
const err122 = {instancePath:instancePath+"/limits/open_files",schemaPath:"#/properties/limits/properties/open_files/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000",schema:1000000000,parentSchema:schema31.properties.limits.properties.open_files,data:data65};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(data65 < 16 || isNaN(data65)){
const err123 = {instancePath:instancePath+"/limits/open_files",schemaPath:"#/properties/limits/properties/open_files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 16},message:"must be >= 16",schema:16,parentSchema:schema31.properties.limits.properties.open_files,data:data65};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
if(data53.processes !== undefined){
let data66 = data53.processes;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
const err124 = {instancePath:instancePath+"/limits/processes",schemaPath:"#/properties/limits/properties/processes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.limits.properties.processes.type,parentSchema:schema31.properties.limits.properties.processes,data:data66};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 > 1000000000 || isNaN(data66)){
const err125 = {instancePath:instancePath+"/limits/processes",schemaPath:"#/properties/limits/properties/processes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000",schema:1000000000,parentSchema:schema31.properties.limits.properties.processes,data:data66};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data66 < 1 || isNaN(data66)){
const err126 = {instancePath:instancePath+"/limits/processes",schemaPath:"#/properties/limits/properties/processes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.limits.properties.processes,data:data66};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
}
else {
const err127 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.limits.type,parentSchema:schema31.properties.limits,data:data53};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data.pr !== undefined){
let data67 = data.pr;
if((typeof data67 !== "boolean") && (!(data67 && typeof data67 == "object" && !Array.isArray(data67)))){
const err128 = {instancePath:instancePath+"/pr",schemaPath:"#/properties/pr/type",keyword:"type",params:{type: schema31.properties.pr.type},message:"must be boolean,object",schema:schema31.properties.pr.type,parentSchema:schema31.properties.pr,data:data67};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key12 in data67){
if(!((((key12 === "labels") || (key12 === "draft")) || (key12 === "title")) || (key12 === "base"))){
const err129 = {instancePath:instancePath+"/pr",schemaPath:"#/properties/pr/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.pr,data:data67};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data67.labels !== undefined){
let data68 = data67.labels;
if((typeof data68 !== "string") && (!(Array.isArray(data68)))){
const err130 = {instancePath:instancePath+"/pr/labels",schemaPath:"#/properties/pr/properties/labels/type",keyword:"type",params:{type: schema31.properties.pr.properties.labels.type},message:"must be string,array",schema:schema31.properties.pr.properties.labels.type,parentSchema:schema31.properties.pr.properties.labels,data:data68};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(typeof data68 === "string"){
if(func2(data68) < 1){
const err131 = {instancePath:instancePath+"/pr/labels",schemaPath:"#/properties/pr/properties/labels/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.pr.properties.labels,data:data68};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(Array.isArray(data68)){
if(data68.length > 100){
const err132 = {instancePath:instancePath+"/pr/labels",schemaPath:"#/properties/pr/properties/labels/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema31.properties.pr.properties.labels,data:data68};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
const len8 = data68.length;
for(let i8=0; i8<len8; i8++){
let data69 = data68[i8];
if(typeof data69 === "string"){
if(func2(data69) < 1){
const err133 = {instancePath:instancePath+"/pr/labels/" + i8,schemaPath:"#/properties/pr/properties/labels/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.pr.properties.labels.items,data:data69};
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
const err134 = {instancePath:instancePath+"/pr/labels/" + i8,schemaPath:"#/properties/pr/properties/labels/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.pr.properties.labels.items.type,parentSchema:schema31.properties.pr.properties.labels.items,data:data69};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
}
if(data67.draft !== undefined){
let data70 = data67.draft;
if(typeof data70 !== "boolean"){
const err135 = {instancePath:instancePath+"/pr/draft",schemaPath:"#/properties/pr/properties/draft/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.pr.properties.draft.type,parentSchema:schema31.properties.pr.properties.draft,data:data70};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data67.title !== undefined){
let data71 = data67.title;
if(typeof data71 === "string"){
if(func2(data71) > 200){
const err136 = {instancePath:instancePath+"/pr/title",schemaPath:"#/properties/pr/properties/title/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema31.properties.pr.properties.title,data:data71};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(func2(data71) < 1){
const err137 = {instancePath:instancePath+"/pr/title",schemaPath:"#/properties/pr/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.pr.properties.title,data:data71};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/pr/title",schemaPath:"#/properties/pr/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.pr.properties.title.type,parentSchema:schema31.properties.pr.properties.title,data:data71};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data67.base !== undefined){
let data72 = data67.base;
if(typeof data72 !== "string"){
const err139 = {instancePath:instancePath+"/pr/base",schemaPath:"#/properties/pr/properties/base/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.pr.properties.base.type,parentSchema:schema31.properties.pr.properties.base,data:data72};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
}
if(data.isolation !== undefined){
let data73 = data.isolation;
if((typeof data73 !== "string") && (!(data73 && typeof data73 == "object" && !Array.isArray(data73)))){
const err140 = {instancePath:instancePath+"/isolation",schemaPath:"#/properties/isolation/type",keyword:"type",params:{type: schema31.properties.isolation.type},message:"must be string,object",schema:schema31.properties.isolation.type,parentSchema:schema31.properties.isolation,data:data73};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(typeof data73 === "string"){
if(!pattern9.test(data73)){
const err141 = {instancePath:instancePath+"/isolation",schemaPath:"#/properties/isolation/pattern",keyword:"pattern",params:{pattern: "^(sandbox|container|none|remote)$"},message:"must match pattern \""+"^(sandbox|container|none|remote)$"+"\"",schema:"^(sandbox|container|none|remote)$",parentSchema:schema31.properties.isolation,data:data73};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(data73.kind === undefined){
const err142 = {instancePath:instancePath+"/isolation",schemaPath:"#/properties/isolation/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema31.properties.isolation.required,parentSchema:schema31.properties.isolation,data:data73};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
for(const key13 in data73){
if(!((key13 === "kind") || (key13 === "image"))){
const err143 = {instancePath:instancePath+"/isolation",schemaPath:"#/properties/isolation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.isolation,data:data73};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data73.kind !== undefined){
let data74 = data73.kind;
if(!((((data74 === "sandbox") || (data74 === "container")) || (data74 === "none")) || (data74 === "remote"))){
const err144 = {instancePath:instancePath+"/isolation/kind",schemaPath:"#/properties/isolation/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.isolation.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.isolation.properties.kind.enum,parentSchema:schema31.properties.isolation.properties.kind,data:data74};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data73.image !== undefined){
let data75 = data73.image;
if(typeof data75 === "string"){
if(func2(data75) > 512){
const err145 = {instancePath:instancePath+"/isolation/image",schemaPath:"#/properties/isolation/properties/image/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters",schema:512,parentSchema:schema31.properties.isolation.properties.image,data:data75};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
else {
const err146 = {instancePath:instancePath+"/isolation/image",schemaPath:"#/properties/isolation/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.isolation.properties.image.type,parentSchema:schema31.properties.isolation.properties.image,data:data75};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
}
if(data.secrets !== undefined){
let data76 = data.secrets;
if((typeof data76 !== "string") && (!(Array.isArray(data76)))){
const err147 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: schema31.properties.secrets.type},message:"must be string,array",schema:schema31.properties.secrets.type,parentSchema:schema31.properties.secrets,data:data76};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(typeof data76 === "string"){
if(func2(data76) < 1){
const err148 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.secrets,data:data76};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(Array.isArray(data76)){
if(data76.length > 200){
const err149 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema31.properties.secrets,data:data76};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
const len9 = data76.length;
for(let i9=0; i9<len9; i9++){
let data77 = data76[i9];
if(typeof data77 === "string"){
if(func2(data77) < 1){
const err150 = {instancePath:instancePath+"/secrets/" + i9,schemaPath:"#/properties/secrets/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.secrets.items,data:data77};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
else {
const err151 = {instancePath:instancePath+"/secrets/" + i9,schemaPath:"#/properties/secrets/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.secrets.items.type,parentSchema:schema31.properties.secrets.items,data:data77};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
}
if(data.carry !== undefined){
let data78 = data.carry;
if((typeof data78 !== "string") && (!(Array.isArray(data78)))){
const err152 = {instancePath:instancePath+"/carry",schemaPath:"#/properties/carry/type",keyword:"type",params:{type: schema31.properties.carry.type},message:"must be string,array",schema:schema31.properties.carry.type,parentSchema:schema31.properties.carry,data:data78};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(typeof data78 === "string"){
if(func2(data78) < 1){
const err153 = {instancePath:instancePath+"/carry",schemaPath:"#/properties/carry/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.carry,data:data78};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(Array.isArray(data78)){
if(data78.length > 1000){
const err154 = {instancePath:instancePath+"/carry",schemaPath:"#/properties/carry/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema31.properties.carry,data:data78};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
const len10 = data78.length;
for(let i10=0; i10<len10; i10++){
let data79 = data78[i10];
if(typeof data79 === "string"){
if(func2(data79) < 1){
const err155 = {instancePath:instancePath+"/carry/" + i10,schemaPath:"#/properties/carry/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.carry.items,data:data79};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
else {
const err156 = {instancePath:instancePath+"/carry/" + i10,schemaPath:"#/properties/carry/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.carry.items.type,parentSchema:schema31.properties.carry.items,data:data79};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
}
if(data.data !== undefined){
let data80 = data.data;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
for(const key14 in data80){
let data81 = data80[key14];
if((typeof data81 !== "string") && (!(data81 && typeof data81 == "object" && !Array.isArray(data81)))){
const err157 = {instancePath:instancePath+"/data/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/data/additionalProperties/type",keyword:"type",params:{type: schema31.properties.data.additionalProperties.type},message:"must be string,object",schema:schema31.properties.data.additionalProperties.type,parentSchema:schema31.properties.data.additionalProperties,data:data81};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.path === undefined){
const err158 = {instancePath:instancePath+"/data/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/data/additionalProperties/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema31.properties.data.additionalProperties.required,parentSchema:schema31.properties.data.additionalProperties,data:data81};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
for(const key15 in data81){
if(!((key15 === "path") || (key15 === "max_age_days"))){
const err159 = {instancePath:instancePath+"/data/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/data/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.data.additionalProperties,data:data81};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data81.path !== undefined){
let data82 = data81.path;
if(typeof data82 !== "string"){
const err160 = {instancePath:instancePath+"/data/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/properties/data/additionalProperties/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.data.additionalProperties.properties.path.type,parentSchema:schema31.properties.data.additionalProperties.properties.path,data:data82};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data81.max_age_days !== undefined){
let data83 = data81.max_age_days;
if((typeof data83 == "number") && (isFinite(data83))){
if(data83 > 36500 || isNaN(data83)){
const err161 = {instancePath:instancePath+"/data/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_age_days",schemaPath:"#/properties/data/additionalProperties/properties/max_age_days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 36500},message:"must be <= 36500",schema:36500,parentSchema:schema31.properties.data.additionalProperties.properties.max_age_days,data:data83};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(data83 < 0 || isNaN(data83)){
const err162 = {instancePath:instancePath+"/data/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_age_days",schemaPath:"#/properties/data/additionalProperties/properties/max_age_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.data.additionalProperties.properties.max_age_days,data:data83};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/data/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_age_days",schemaPath:"#/properties/data/additionalProperties/properties/max_age_days/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.data.additionalProperties.properties.max_age_days.type,parentSchema:schema31.properties.data.additionalProperties.properties.max_age_days,data:data83};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
}
}
else {
const err164 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.data.type,parentSchema:schema31.properties.data,data:data80};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data.untrusted !== undefined){
let data84 = data.untrusted;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
for(const key16 in data84){
let data85 = data84[key16];
if(typeof data85 !== "string"){
const err165 = {instancePath:instancePath+"/untrusted/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/untrusted/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.untrusted.additionalProperties.type,parentSchema:schema31.properties.untrusted.additionalProperties,data:data85};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/untrusted",schemaPath:"#/properties/untrusted/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.untrusted.type,parentSchema:schema31.properties.untrusted,data:data84};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data.network !== undefined){
let data86 = data.network;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
for(const key17 in data86){
if(!(key17 === "quiet")){
const err167 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.network,data:data86};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data86.quiet !== undefined){
let data87 = data86.quiet;
if((typeof data87 !== "string") && (!(Array.isArray(data87)))){
const err168 = {instancePath:instancePath+"/network/quiet",schemaPath:"#/properties/network/properties/quiet/type",keyword:"type",params:{type: schema31.properties.network.properties.quiet.type},message:"must be string,array",schema:schema31.properties.network.properties.quiet.type,parentSchema:schema31.properties.network.properties.quiet,data:data87};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(typeof data87 === "string"){
if(func2(data87) < 1){
const err169 = {instancePath:instancePath+"/network/quiet",schemaPath:"#/properties/network/properties/quiet/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.network.properties.quiet,data:data87};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(Array.isArray(data87)){
if(data87.length > 500){
const err170 = {instancePath:instancePath+"/network/quiet",schemaPath:"#/properties/network/properties/quiet/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema31.properties.network.properties.quiet,data:data87};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
const len11 = data87.length;
for(let i11=0; i11<len11; i11++){
let data88 = data87[i11];
if(typeof data88 === "string"){
if(func2(data88) < 1){
const err171 = {instancePath:instancePath+"/network/quiet/" + i11,schemaPath:"#/properties/network/properties/quiet/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.network.properties.quiet.items,data:data88};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
else {
const err172 = {instancePath:instancePath+"/network/quiet/" + i11,schemaPath:"#/properties/network/properties/quiet/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.network.properties.quiet.items.type,parentSchema:schema31.properties.network.properties.quiet.items,data:data88};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
}
}
else {
const err173 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.network.type,parentSchema:schema31.properties.network,data:data86};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data.workspace !== undefined){
let data89 = data.workspace;
if((typeof data89 !== "string") && (!(data89 && typeof data89 == "object" && !Array.isArray(data89)))){
const err174 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/type",keyword:"type",params:{type: schema31.properties.workspace.type},message:"must be string,object",schema:schema31.properties.workspace.type,parentSchema:schema31.properties.workspace,data:data89};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data.skills !== undefined){
let data90 = data.skills;
if((!data90 || typeof data90 != "object") && (typeof data90 !== "string")){
const err175 = {instancePath:instancePath+"/skills",schemaPath:"#/properties/skills/type",keyword:"type",params:{type: schema31.properties.skills.type},message:"must be object,array,string",schema:schema31.properties.skills.type,parentSchema:schema31.properties.skills,data:data90};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data.plugin !== undefined){
let data91 = data.plugin;
if(((typeof data91 !== "string") && (!(data91 && typeof data91 == "object" && !Array.isArray(data91)))) && (typeof data91 !== "boolean")){
const err176 = {instancePath:instancePath+"/plugin",schemaPath:"#/properties/plugin/type",keyword:"type",params:{type: schema31.properties.plugin.type},message:"must be string,object,boolean",schema:schema31.properties.plugin.type,parentSchema:schema31.properties.plugin,data:data91};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data.solution !== undefined){
let data92 = data.solution;
if((typeof data92 !== "string") && (!(data92 && typeof data92 == "object" && !Array.isArray(data92)))){
const err177 = {instancePath:instancePath+"/solution",schemaPath:"#/properties/solution/type",keyword:"type",params:{type: schema31.properties.solution.type},message:"must be string,object",schema:schema31.properties.solution.type,parentSchema:schema31.properties.solution,data:data92};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data.review !== undefined){
let data93 = data.review;
if(((!(data93 && typeof data93 == "object" && !Array.isArray(data93))) && (typeof data93 !== "boolean")) && (typeof data93 !== "string")){
const err178 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/type",keyword:"type",params:{type: schema31.properties.review.type},message:"must be object,boolean,string",schema:schema31.properties.review.type,parentSchema:schema31.properties.review,data:data93};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data.evidence !== undefined){
let data94 = data.evidence;
if((!data94 || typeof data94 != "object") && (typeof data94 !== "string")){
const err179 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: schema31.properties.evidence.type},message:"must be object,string,array",schema:schema31.properties.evidence.type,parentSchema:schema31.properties.evidence,data:data94};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data.inputs !== undefined){
let data95 = data.inputs;
if((!data95 || typeof data95 != "object") && (typeof data95 !== "string")){
const err180 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: schema31.properties.inputs.type},message:"must be object,string,array",schema:schema31.properties.inputs.type,parentSchema:schema31.properties.inputs,data:data95};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data.notes !== undefined){
let data96 = data.notes;
if((!data96 || typeof data96 != "object") && (typeof data96 !== "string")){
const err181 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: schema31.properties.notes.type},message:"must be string,array,object",schema:schema31.properties.notes.type,parentSchema:schema31.properties.notes,data:data96};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
}
else {
const err182 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


/***/ })

};
