export const id = 729;
export const ids = [729];
export const modules = {

/***/ 7729:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./src/platform/errors.ts
var errors = __webpack_require__(6316);
// EXTERNAL MODULE: ./src/platform/version.ts
var version = __webpack_require__(5895);
// EXTERNAL MODULE: ./src/reasons/index.ts + 15 modules
var reasons = __webpack_require__(6966);
// EXTERNAL MODULE: ./src/cli/options.ts
var options = __webpack_require__(776);
// EXTERNAL MODULE: ./src/pack/nearest.ts
var nearest = __webpack_require__(703);
;// CONCATENATED MODULE: ./src/cli/verbs.ts
/** The table of verbs: what help shows, what flags each takes, and where its code is loaded from when it is called. */

const evidenceDir = {
    type: 'string',
    value: 'DIR',
    summary: 'where runs are recorded (default .orchestrator_logs)'
};
const planOptions = {
    base: { type: 'string', value: 'REF', summary: 'commit, branch or tag to start from (default HEAD)' },
    mode: {
        type: 'string',
        value: 'MODE',
        summary: 'the ceiling: safe (default) or privileged',
        check: ['safe', 'privileged']
    },
    policy: {
        type: 'string',
        value: 'FILE',
        summary: 'policy file (default .codex/policy.yml at the base commit)'
    },
    change: {
        type: 'string',
        value: 'SOURCE',
        summary: 'implement (default), or worktree: judge your uncommitted change',
        check: ['implement', 'worktree']
    },
    attempts: { type: 'string', value: 'N', summary: 'attempts per phase', check: 'integer' },
    'max-changed-lines': { type: 'string', value: 'N', summary: 'limit of changed lines', check: 'integer' },
    'max-changed-files': { type: 'string', value: 'N', summary: 'limit of changed files', check: 'integer' },
    'wall-minutes': { type: 'string', value: 'N', summary: 'limit of the whole run', check: 'integer' },
    'phase-minutes': { type: 'string', value: 'N', summary: 'limit of one phase', check: 'integer' },
    'output-mb': { type: 'string', value: 'N', summary: 'limit of what one command prints', check: 'integer' },
    'disk-mb': { type: 'string', value: 'N', summary: 'limit of what the run writes', check: 'integer' },
    'memory-mb': {
        type: 'string',
        value: 'N',
        summary: 'limit of the memory of one command',
        check: 'integer'
    },
    processes: {
        type: 'string',
        value: 'N',
        summary: 'limit of the processes of one command',
        check: 'integer'
    }
};
/** The first help screen, in its order. */
const verbs = [
    {
        name: 'init',
        summary: 'write a new pack that validates and runs',
        usage: '[path]',
        arity: [0, 1],
        options: {
            id: { type: 'string', value: 'ID', summary: 'pack id, e.g. LINT-12 (default from the path)' },
            title: { type: 'string', value: 'TEXT', summary: 'one line that says what the pack does' },
            form: {
                type: 'string',
                value: 'FORM',
                summary: 'file (default) or directory',
                check: ['file', 'directory']
            }
        },
        examples: ['init .github/task-packs/lint.yml --id LINT-12 --title "Replace var with let and const"'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(705), __webpack_require__.e(90), __webpack_require__.e(41)]).then(__webpack_require__.bind(__webpack_require__, 1413))
    },
    {
        name: 'validate',
        summary: 'check packs: every problem at once, with its place and what to do',
        usage: '<pack>...',
        arity: [1, Infinity],
        options: {},
        examples: ['validate examples/quickstart', 'validate .github/task-packs/*.yml --json'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(705), __webpack_require__.e(585), __webpack_require__.e(90), __webpack_require__.e(542), __webpack_require__.e(390), __webpack_require__.e(457)]).then(__webpack_require__.bind(__webpack_require__, 5457))
    },
    {
        name: 'plan',
        summary: 'show what a run would do, and the digest that --expect-plan takes',
        usage: '<pack>',
        arity: [0, 1],
        options: planOptions,
        examples: ['plan examples/quickstart', 'plan examples/quickstart --json'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(705), __webpack_require__.e(585), __webpack_require__.e(90), __webpack_require__.e(542), __webpack_require__.e(390), __webpack_require__.e(248)]).then(__webpack_require__.bind(__webpack_require__, 4248))
    },
    {
        name: 'run',
        summary: 'run a pack contained, and leave evidence whatever happens',
        usage: '<pack>',
        arity: [0, 1],
        options: {
            ...planOptions,
            'expect-plan': {
                type: 'string',
                value: 'DIGEST',
                summary: 'run only if the plan has this digest',
                check: 'digest'
            },
            'evidence-dir': evidenceDir,
            backend: {
                type: 'string',
                value: 'NAME',
                summary: 'bubblewrap or util-linux (default: the best that passes its probe)',
                check: ['bubblewrap', 'util-linux']
            },
            branch: { type: 'string', value: 'NAME', summary: 'name of the branch (default <prefix><id>-<title>)' },
            'branch-prefix': { type: 'string', value: 'PREFIX', summary: 'prefix of the branch (default codex/)' },
            'no-pr': { type: 'boolean', summary: 'prove only: prepare no branch' }
        },
        notes: [
            'exit codes: 0 ok, 1 failed, 2 usage or invalid pack, 3 denied, 4 a limit, 5 no isolation, 6 publishing, 130 cancelled'
        ],
        examples: [
            'run examples/quickstart',
            'run pack.yml --expect-plan sha256:…',
            'run pack.yml --change worktree'
        ],
        load: () => Promise.all(/* import() */[__webpack_require__.e(705), __webpack_require__.e(6), __webpack_require__.e(585), __webpack_require__.e(90), __webpack_require__.e(542), __webpack_require__.e(334), __webpack_require__.e(390), __webpack_require__.e(797), __webpack_require__.e(333)]).then(__webpack_require__.bind(__webpack_require__, 1333))
    },
    {
        name: 'verify',
        summary: 'check the evidence of a run, offline',
        usage: '[run]',
        arity: [0, 1],
        options: {
            'evidence-dir': evidenceDir,
            'expect-manifest': {
                type: 'string',
                value: 'DIGEST',
                summary: 'the manifest digest that was handed on',
                check: 'digest'
            },
            'require-signature': { type: 'boolean', summary: 'fail unsigned evidence' }
        },
        notes: ['[run] is a run id, a path of a run directory, or last (default).'],
        examples: ['verify last', 'verify .orchestrator_logs/r-… --expect-manifest sha256:…'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(585), __webpack_require__.e(334), __webpack_require__.e(996)]).then(__webpack_require__.bind(__webpack_require__, 9702))
    },
    {
        name: 'report',
        summary: 'show the record of a run',
        usage: '[run]',
        arity: [0, 1],
        options: { 'evidence-dir': evidenceDir },
        examples: ['report last'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(585), __webpack_require__.e(334), __webpack_require__.e(3)]).then(__webpack_require__.bind(__webpack_require__, 1773))
    },
    {
        name: 'doctor',
        summary: 'what this machine can enforce, and the one command that would improve it',
        usage: '',
        arity: [0, 0],
        options: { fix: { type: 'boolean', summary: 'run that command' } },
        examples: ['doctor', 'sudo codex-orchestrator doctor --fix'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(585), __webpack_require__.e(542), __webpack_require__.e(797), __webpack_require__.e(954)]).then(__webpack_require__.bind(__webpack_require__, 1752))
    },
    {
        name: 'explain',
        summary: 'cause, fix and example of a reason code',
        usage: '[code]',
        arity: [0, 1],
        options: {},
        examples: ['explain SCOPE_OUTSIDE', 'explain'],
        load: () => __webpack_require__.e(/* import() */ 492).then(__webpack_require__.bind(__webpack_require__, 5492))
    }
];
/** Verbs after the first help screen. */
const furtherVerbs = [
    {
        name: 'evidence',
        summary: 'query recorded runs: index, list-runs, list-artifacts, show-artifact, show-index-meta',
        usage: '<index|list-runs|list-artifacts|show-artifact|show-index-meta> [run] [path]',
        arity: [1, 3],
        options: { 'evidence-dir': evidenceDir },
        examples: [
            'evidence list-runs',
            'evidence list-artifacts last',
            'evidence show-artifact last summary.md',
            'evidence index'
        ],
        load: () => Promise.all(/* import() */[__webpack_require__.e(585), __webpack_require__.e(334), __webpack_require__.e(692)]).then(__webpack_require__.bind(__webpack_require__, 1558))
    },
    {
        name: 'guard',
        summary: 'say what a command text would execute, and refuse what the execpolicy forbids; nothing is run',
        usage: '[text]...',
        arity: [0, Infinity],
        options: {
            file: { type: 'string', value: 'FILE', summary: 'judge a script instead of a text' },
            pack: { type: 'string', value: 'PACK', summary: 'judge every command of a pack' },
            policy: {
                type: 'string',
                value: 'FILE',
                summary: 'execpolicy file (default .codex/execpolicy.yml of the work tree)'
            },
            mode: {
                type: 'string',
                value: 'MODE',
                summary: 'safe (default) refuses what cannot be told before running; privileged lists it',
                check: ['safe', 'privileged']
            },
            'max-steps': {
                type: 'string',
                value: 'N',
                summary: 'most simple commands of one text',
                check: 'integer'
            },
            'allow-emoji': { type: 'boolean', summary: 'let emoji through' },
            rules: { type: 'boolean', summary: 'list the rules that hold, built-in ones first' }
        },
        notes: ['exit codes: 0 allowed, 2 usage or broken execpolicy, 3 denied'],
        examples: [
            "guard 'npm test && git push'",
            'guard --file scripts/build.sh --json',
            'guard --pack examples/quickstart'
        ],
        load: () => Promise.all(/* import() */[__webpack_require__.e(705), __webpack_require__.e(989), __webpack_require__.e(585), __webpack_require__.e(90), __webpack_require__.e(542), __webpack_require__.e(390), __webpack_require__.e(190)]).then(__webpack_require__.bind(__webpack_require__, 5190))
    }
];
function findVerb(name) {
    return [...verbs, ...furtherVerbs].find(verb => verb.name === name) ?? null;
}
function nearestVerb(name) {
    return (0,nearest/* nearest */.p)(name, [...verbs, ...furtherVerbs].map(verb => verb.name));
}

;// CONCATENATED MODULE: ./src/cli/help.ts


const PROGRAM = 'codex-orchestrator';
function mainHelp(style) {
    return [
        `${style.bold(PROGRAM)}  runs task packs under permissions the kernel enforces, and leaves evidence`,
        '',
        `usage: ${PROGRAM} <verb> [arguments] [flags]`,
        '',
        ...table(verbs.map(verb => [verb.name, verb.summary])),
        '',
        `further: ${furtherVerbs.map(verb => verb.name).join(' ')}`,
        '',
        `  ${PROGRAM} run examples/quickstart`,
        `  ${PROGRAM} <verb> --help`,
        ''
    ].join('\n');
}
function verbHelp(verb, style) {
    return [
        `${style.bold(`${PROGRAM} ${verb.name}`)}  ${verb.summary}`,
        '',
        `usage: ${PROGRAM} ${verb.name}${verb.usage === '' ? '' : ` ${verb.usage}`} [flags]`,
        '',
        ...table(Object.entries({ ...verb.options, ...options/* commonOptions */.OP }).map(optionRow)),
        ...(verb.notes === undefined ? [] : ['', ...verb.notes]),
        '',
        ...verb.examples.map(example => `  ${PROGRAM} ${example}`),
        ''
    ].join('\n');
}
function optionRow([name, spec]) {
    const value = spec.type === 'string' ? ` ${spec.value ?? 'VALUE'}` : '';
    return [`--${name}${value}`, spec.summary];
}
function table(rows) {
    const width = Math.max(...rows.map(([name]) => name.length));
    return rows.map(([name, summary]) => `  ${name.padEnd(width)}  ${summary}`);
}

// EXTERNAL MODULE: ./src/cli/present-error.ts
var present_error = __webpack_require__(1894);
;// CONCATENATED MODULE: ./src/cli/console.ts
/** Where the command line writes: text on standard output, errors on standard error, colours only on a terminal. */
/** The console of a process. Honours NO_COLOR (https://no-color.org) and `--no-color`. */
function consoleFor(process, noColor) {
    const interactive = process.stdout.isTTY === true;
    const color = interactive && !noColor && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb';
    let drawn = false;
    const clear = () => {
        if (drawn)
            process.stdout.write('\r\u001b[2K');
        drawn = false;
    };
    process.stdout.on('error', ignoreBrokenPipe);
    return {
        style: styleOf(color),
        interactive,
        line: (text = '') => {
            clear();
            process.stdout.write(`${text}\n`);
        },
        error: text => {
            clear();
            process.stderr.write(`${text}\n`);
        },
        json: value => process.stdout.write(`${JSON.stringify(value, null, 2)}\n`),
        progress: text => {
            if (!interactive)
                return;
            process.stdout.write(`\r\u001b[2K${text.slice(0, (process.stdout.columns ?? 80) - 1)}`);
            drawn = true;
        }
    };
}
/** A reader that went away (`| head`) is not a failure of the run. */
function ignoreBrokenPipe(error) {
    if (error.code !== 'EPIPE')
        throw error;
}
function styleOf(color) {
    const paint = (open, close) => (text) => color ? `\u001b[${open}m${text}\u001b[${close}m` : text;
    return {
        bold: paint(1, 22),
        dim: paint(2, 22),
        red: paint(31, 39),
        green: paint(32, 39),
        yellow: paint(33, 39)
    };
}

;// CONCATENATED MODULE: ./src/cli/index.ts
/** The cli room: reads flags once into a typed record, calls a flow, presents the result. */








/** Runs the command line and returns its exit code (DESIGN decision 12). Never throws. */
async function main(argv, process) {
    const out = consoleFor(process, argv.includes('--no-color'));
    try {
        return await dispatch(argv, process, out);
    }
    catch (error) {
        return fail(error, argv.includes('--json'), process, out);
    }
}
async function dispatch(argv, process, out) {
    const [name, ...rest] = argv;
    if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
        const verb = name === 'help' && rest[0] !== undefined ? requireVerb(rest[0]) : null;
        out.line(verb === null ? mainHelp(out.style) : verbHelp(verb, out.style));
        return name === undefined ? 2 : 0;
    }
    if (name === '--version' || name === '-V') {
        out.line(version/* VERSION */.x);
        return 0;
    }
    const verb = requireVerb(name);
    if (rest.includes('--help') || rest.includes('-h')) {
        out.line(verbHelp(verb, out.style));
        return 0;
    }
    const call = { ...(0,options/* parseVerb */.TH)(verb, rest), process, out };
    const { run } = await verb.load();
    return run(call);
}
function requireVerb(name) {
    const verb = findVerb(name);
    if (verb !== null)
        return verb;
    const near = nearestVerb(name);
    throw new options/* UsageError */.eb('USAGE', `unknown verb ${JSON.stringify(name)}`, {
        fix: near === null ? 'See --help.' : `Did you mean ${near}?`
    });
}
/** Every failure reaches the user as what, where, why, what to do; a stack only under CODEX_DEBUG. */
function fail(error, json, process, out) {
    const known = error instanceof errors/* OrchestratorError */.j;
    const code = known ? error.code : 'INTERNAL';
    if (json)
        out.json({ error: presentable(error, code), exit: (0,reasons/* exitOf */.sX)(code) });
    else
        (0,present_error/* presentError */.K)(error, out);
    if (!known && process.env['CODEX_DEBUG'] !== undefined)
        out.error(String(error?.stack ?? error));
    return (0,reasons/* exitOf */.sX)(code);
}
function presentable(error, code) {
    const message = error instanceof Error ? error.message : String(error);
    if (!(error instanceof errors/* OrchestratorError */.j))
        return { code, message };
    const problems = 'problems' in error ? { problems: error.problems } : {};
    return {
        code,
        message,
        where: error.where ?? null,
        why: error.why ?? null,
        fix: error.fix ?? null,
        ...problems
    };
}


/***/ }),

/***/ 776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OP: () => (/* binding */ commonOptions),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TH: () => (/* binding */ parseVerb),
/* harmony export */   eb: () => (/* binding */ UsageError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _pack_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(703);
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6316);
/** Flags and arguments: declared per verb as data, read once, every problem reported in one sentence. */



/** The user called the program wrongly. */
class UsageError extends _platform_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OrchestratorError */ .j {
}
const commonOptions = {
    json: { type: 'boolean', summary: 'machine-readable result on standard output' },
    'no-color': { type: 'boolean', summary: 'no colours' },
    help: { type: 'boolean', summary: 'this text' }
};
/** Reads the words after a verb. Throws UsageError. */
function parseVerb(verb, words) {
    const options = { ...verb.options, ...commonOptions };
    refuseUnknown(verb, options, words);
    const parsed = parse(verb, options, words);
    const [least, most] = verb.arity;
    if (parsed.positionals.length < least)
        throw usage(verb, `missing argument: ${verb.usage}`);
    if (parsed.positionals.length > most)
        throw usage(verb, `too many arguments: ${parsed.positionals.slice(most).join(' ')}`);
    for (const [name, value] of Object.entries(parsed.values))
        checkValue(verb, name, options[name], value);
    return { args: parsed.positionals, flags: parsed.values };
}
function parse(verb, options, words) {
    const types = Object.fromEntries(Object.entries(options).map(([name, { type }]) => [name, { type }]));
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...words], options: types, allowPositionals: true, strict: true });
    }
    catch (error) {
        throw usage(verb, error.message.split('. ')[0]);
    }
}
function refuseUnknown(verb, options, words) {
    const end = words.indexOf('--');
    for (const word of end === -1 ? words : words.slice(0, end)) {
        if (!word.startsWith('--'))
            continue;
        const name = word.slice(2).split('=')[0];
        if (Object.hasOwn(options, name))
            continue;
        const near = (0,_pack_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, Object.keys(options));
        throw usage(verb, `unknown flag --${name}`, near === null ? undefined : `Did you mean --${near}?`);
    }
}
function checkValue(verb, name, spec, value) {
    if (spec.check === undefined || typeof value !== 'string')
        return;
    if (spec.check === 'integer' && !/^[1-9]\d{0,8}$/.test(value))
        throw usage(verb, `--${name} takes a whole number from 1, not ${JSON.stringify(value)}`);
    if (spec.check === 'digest' && !/^sha256:[0-9a-f]{64}$/.test(value))
        throw usage(verb, `--${name} takes sha256: and 64 hexadecimal digits`);
    if (Array.isArray(spec.check) && !spec.check.includes(value))
        throw usage(verb, `--${name} takes one of ${spec.check.join(', ')}, not ${JSON.stringify(value)}`);
}
function usage(verb, message, fix = `See: codex-orchestrator ${verb.name} --help`) {
    return new UsageError('USAGE', `${verb.name}: ${message}`, { fix });
}
/** A flag's text, or null. */
function text(call, name) {
    const value = call.flags[name];
    return typeof value === 'string' ? value : null;
}


/***/ }),

/***/ 1894:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ presentError),
/* harmony export */   w: () => (/* binding */ presentProblems)
/* harmony export */ });
/* harmony import */ var _pack_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9049);
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6316);
/* harmony import */ var _reasons_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6966);
/* harmony import */ var _platform_neutral_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(980);




function presentError(error, out) {
    if (!(error instanceof _platform_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OrchestratorError */ .j)) {
        const message = error instanceof Error ? error.message : String(error);
        out.error(`${out.style.red('error')}     INTERNAL  ${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_3__/* .forTerminal */ .Qf)(message)}`);
        out.error(`  fix     ${(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)('INTERNAL').fix}`);
        return;
    }
    if ('problems' in error)
        presentProblems(error.problems, out);
    const reason = (0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(error.code);
    out.error(`${out.style.red('error')}     ${error.code}  ${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_3__/* .forTerminal */ .Qf)(error.message)}   exit ${(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_2__/* .exitOf */ .sX)(error.code)}`);
    if (error.where !== undefined)
        out.error(`  where   ${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_3__/* .forTerminal */ .Qf)(error.where)}`);
    // The cause of USAGE in general says less than the message.
    const why = error.why ?? (error.code === 'USAGE' ? undefined : reason?.cause);
    if (why !== undefined)
        out.error(`  why     ${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_3__/* .forTerminal */ .Qf)(why)}`);
    const fix = error.fix ?? reason?.fix;
    if (fix !== undefined)
        out.error(`  fix     ${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_3__/* .forTerminal */ .Qf)(fix)}`);
}
/** Problems of packs and policies, one a line, errors in red and warnings in yellow. */
function presentProblems(problems, out) {
    for (const problem of problems) {
        const mark = problem.severity === 'error' ? out.style.red('error') : out.style.yellow('warning');
        out.error(`${mark.padEnd(9)} ${(0,_pack_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProblem */ .Vw)(problem)}`);
    }
}


/***/ }),

/***/ 703:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export distance */
/** "Did you mean": the nearest of a few words, by optimal string alignment distance (Damerau-Levenshtein). */
/** Words longer than this are no typing mistakes; it also bounds the work done for hostile keys. */
const LONGEST = 64;
/**
 * The candidate that a typing mistake most likely meant, or null where none is near: at most one edit in words of
 * up to four letters, two up to eight, three beyond. Case and the difference of `-` and `_` count nothing.
 */
function nearest(word, candidates) {
    if (word.length === 0 || word.length > LONGEST)
        return null;
    const folded = fold(word);
    let best = null;
    let least = Infinity;
    for (const candidate of candidates) {
        // Each character more or less is one edit at least.
        if (Math.abs(word.length - candidate.length) > allowance(Math.min(word.length, candidate.length)))
            continue;
        const away = distance(folded, fold(candidate));
        if (away < least && away <= allowance(Math.min(word.length, candidate.length))) {
            best = candidate;
            least = away;
        }
    }
    return best;
}
/** Insertions, deletions, substitutions and swaps of neighbours between two texts of at most 64 characters. */
function distance(from, to) {
    let beforeLast = [];
    let last = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (let row = 1; row <= from.length; row++) {
        const current = [row];
        for (let column = 1; column <= to.length; column++) {
            const same = from[row - 1] === to[column - 1];
            let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
            if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
                cost = Math.min(cost, at(beforeLast, column - 2) + 1);
            }
            current.push(cost);
        }
        beforeLast = last;
        last = current;
    }
    return at(last, to.length);
}
function at(row, column) {
    return row[column] ?? Infinity;
}
function fold(word) {
    return word.toLowerCase().replaceAll('-', '_');
}
function allowance(length) {
    if (length <= 2)
        return 0;
    if (length <= 4)
        return 1;
    return length <= 8 ? 2 : 3;
}


/***/ }),

/***/ 9049:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ hasErrors),
/* harmony export */   FN: () => (/* binding */ newFindings),
/* harmony export */   Sj: () => (/* binding */ ordered),
/* harmony export */   Vw: () => (/* binding */ formatProblem),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   ql: () => (/* binding */ PackError)
/* harmony export */ });
/* unused harmony exports MOST_PROBLEMS, visible */
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6316);
/** Problems of a file: collected, ordered by place, bounded in number, and written on one line. */

/** Most problems that one reading lists; a hostile file has as many as it likes. */
const MOST_PROBLEMS = 200;
/** Thrown where a caller needs a contract and the pack has errors; carries every problem. */
class PackError extends _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .j {
    problems;
    constructor(problems) {
        const first = problems.find(problem => problem.severity === 'error') ?? problems[0];
        if (first === undefined)
            throw new RangeError('a PackError needs a problem');
        super(first.code, first.message, {
            where: `${first.file}:${first.line}:${first.column}`,
            fix: first.fix
        });
        this.problems = problems;
    }
}
function newFindings() {
    const all = [];
    function add(severity, code, { file, line, column }, message, fix) {
        all.push({ severity, code, file, line, column, message, fix });
    }
    return {
        all,
        error: (code, place, message, fix) => add('error', code, place, message, fix),
        warn: (code, place, message, fix) => add('warning', code, place, message, fix)
    };
}
/** True where one of the problems is an error. */
function hasErrors(problems) {
    return problems.some(problem => problem.severity === 'error');
}
/** Problems by file and place, each once, at most MOST_PROBLEMS of them. */
function ordered(problems) {
    const sorted = [...distinct(problems)].sort(byPlace);
    if (sorted.length <= MOST_PROBLEMS)
        return sorted;
    // Errors are never pushed off the list by warnings: the verdict must stay the same.
    const errors = sorted.filter(problem => problem.severity === 'error');
    const kept = (errors.length > 0 ? errors : sorted).slice(0, MOST_PROBLEMS);
    const last = kept[kept.length - 1];
    return [
        ...kept,
        {
            ...last,
            code: 'PACK_TOO_MANY_PROBLEMS',
            message: `${sorted.length - kept.length} further problems are not listed`,
            fix: 'correct the listed ones and validate again'
        }
    ];
}
function distinct(problems) {
    const seen = new Map();
    for (const problem of problems) {
        const key = `${problem.file}\0${problem.line}\0${problem.column}\0${problem.code}\0${problem.message}`;
        if (!seen.has(key))
            seen.set(key, problem);
    }
    return seen.values();
}
function byPlace(one, other) {
    return (compare(one.file, other.file) ||
        one.line - other.line ||
        one.column - other.column ||
        compare(one.severity, other.severity) ||
        compare(one.code, other.code));
}
function compare(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}
/** `file:line:column CODE message, and what to do`, on one line; hostile characters are escaped. */
function formatProblem(problem) {
    const { file, line, column, code, message, fix } = problem;
    return `${visible(file)}:${line}:${column} ${code} ${visible(message)}; ${visible(fix)}`;
}
/** Text of a stranger inside a message: quoted, escaped, and cut after 60 characters. */
function quote(text) {
    const cut = text.length > 60 ? `${text.slice(0, 57)}…` : text;
    return `"${visible(cut)}"`;
}
/** Escapes what a terminal would act on or a reader could not see: controls, separators, direction marks. */
function visible(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, character => {
        const point = character.codePointAt(0) ?? 0;
        if (character === '\n')
            return '\\n';
        if (character === '\t')
            return '\\t';
        return point > 0xffff ? `\\u{${point.toString(16)}}` : `\\u${point.toString(16).padStart(4, '0')}`;
    });
}


/***/ }),

/***/ 6316:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ OrchestratorError)
/* harmony export */ });
/**
 * Ground: the one shape in which anything that goes wrong reaches the user: what, where, why, what to do.
 * Each room derives one class from it, with a union of its codes; texts for the codes stand in `src/reasons/`.
 */
class OrchestratorError extends Error {
    code;
    where;
    why;
    fix;
    constructor(code, message, facts = {}) {
        super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
        this.name = new.target.name;
        this.code = code;
        this.where = facts.where;
        this.why = facts.why;
        this.fix = facts.fix;
    }
}


/***/ }),

/***/ 980:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kq: () => (/* binding */ forCell),
/* harmony export */   Qf: () => (/* binding */ forTerminal),
/* harmony export */   jj: () => (/* binding */ forCode)
/* harmony export */ });
/** Ground: foreign text made harmless where people see it: terminals, job logs that obey commands, Markdown. */
/**
 * Text for a terminal or a job log: control characters and direction marks are shown as `\xNN` or `\u{N}`, so that
 * no escape sequence acts, and what a GitHub runner would take for a workflow command is broken by a dot: `::command::`
 * at the start of a line, the older `##[command]` anywhere. Line breaks and tabs stay; a lone carriage return does not.
 */
function forTerminal(text) {
    return (text
        .replace(/\r\n/g, '\n')
        .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, shown)
        // The runner trims every white space of Unicode before it looks.
        .replace(/^([^\S\n]*)::/gm, '$1\u00b7 ::')
        .replace(/##\[/g, '##\u00b7['));
}
function shown(character) {
    if (character === '\n' || character === '\t')
        return character;
    const code = character.codePointAt(0);
    return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
}
/** One line, cut to `most` characters. */
function line(text, most) {
    const flat = forTerminal(text).replace(/\s+/g, ' ').trim();
    const characters = [...flat];
    return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : flat;
}
/**
 * One line of foreign text for Markdown, also within a table: nothing in it links, mentions, shows an image, opens
 * HTML or ends the cell. Not for the start of a line, where a few more characters mean something.
 */
function forCell(text, most = 200) {
    return line(text, most)
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/[\\`*_{}[\]()!|~$]/g, '\\$&')
        .replace(/#(?=\d)/g, '#&#8203;')
        .replace(/@/g, '&#64;')
        .replace(/\b(https?|www|ftp)(?=:|\.)/gi, '$1&#8203;');
}
/**
 * Foreign text as inert inline code on one line: a fence longer than any run of backticks in it, so that no link,
 * image, mention, closing keyword, HTML or fence can act. Fit for table cells, where a pipe ends even code.
 */
function forCode(text, most = 200) {
    const clean = line(text, most);
    if (clean === '')
        return '` `';
    const longest = Math.max(0, ...[...clean.matchAll(/`+/g)].map(match => match[0].length));
    const fence = '`'.repeat(longest + 1);
    const pad = clean.startsWith('`') || clean.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${clean}${pad}${fence}`.replace(/\|/g, '\\|');
}


/***/ }),

/***/ 6966:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sb: () => (/* binding */ allCodes),
  sX: () => (/* binding */ exitOf),
  A3: () => (/* binding */ reasonOf)
});

// UNUSED EXPORTS: reasons

;// CONCATENATED MODULE: ./src/reasons/acc.ts
const accReasons = {
    ACC_ARTIFACT_LIMIT: {
        exit: 4,
        title: 'too much in declared artifacts',
        cause: 'The files that a declared artifact names are too many or too large to be kept as evidence.',
        fix: 'Declare fewer or smaller files, or ask for more disk.',
        example: 'artifacts: {required: [report.json]}\nlimits: {disk_mb: 8192}'
    },
    ACC_ARTIFACT_MISSING: {
        exit: 1,
        title: 'a required artifact is missing',
        cause: 'No file matches a pattern of artifacts.required, neither in $ARTIFACTS_DIR nor in the pack’s directory of the test tree.',
        fix: 'Let the test write the file to $ARTIFACTS_DIR, or correct the pattern. Files whose names begin with a dot match only a pattern that has the dot.',
        example: 'acceptance: {commands: ["npm run lint -- -f json -o $ARTIFACTS_DIR/lint.json"]}\nartifacts: {required: [lint.json]}'
    },
    ACC_ARTIFACT_UNSAFE: {
        exit: 1,
        title: 'a declared artifact is not safe to keep',
        cause: 'What matches is a symbolic or hard link, a FIFO or device, has a name that cannot be kept, or is a binary file that holds a known secret. Links are never followed: they could lead to files of the host.',
        fix: 'Write the artifact as a file of its own, with a plain name; copy instead of linking.',
        example: 'cp --dereference build/current/report.json "$ARTIFACTS_DIR/report.json"'
    }
};

;// CONCATENATED MODULE: ./src/reasons/cloud.ts
const cloudReasons = {
    CLOUD_NOT_ENFORCEABLE: {
        exit: 5,
        title: 'cloud access cannot be enforced yet',
        cause: 'The pack asks for a cloud and the operator allows it, but this version can only run without any cloud access.',
        fix: 'Run the pack without the cloud permission, or do the cloud step outside of it.',
        example: 'constraints: {allow_cloud_mutations: false}'
    },
    CLOUD_NOT_GRANTED: {
        exit: 3,
        title: 'cloud access not granted',
        cause: 'The pack asks for a cloud (allow_cloud_mutations or permissions.cloud) and SAFE mode grants none.',
        fix: 'Remove the request; where the work really is a cloud mutation, the operator runs it with --mode privileged.',
        example: 'constraints: {allow_cloud_mutations: false}'
    }
};

;// CONCATENATED MODULE: ./src/reasons/evid.ts
const again = 'Fetch the evidence again from where the run stored it; if the problem stays, do not rely on it.';
const evidReasons = {
    EVID_ARTIFACT: {
        exit: 7,
        title: 'the handed-over evidence cannot be used',
        cause: 'The workflow artifact that holds the evidence cannot be fetched, has another digest than the run stated, or does not hold exactly one run.',
        fix: 'Hand on the outputs of the step that ran the pack, unchanged; where the artifact expired, run the pack again.',
        example: 'artifact-id: ${{ needs.run.outputs.artifact-id }}'
    },
    EVID_CHAIN: {
        exit: 7,
        title: 'the journal’s chain is broken',
        cause: 'A line of events.jsonl does not carry the hash of the line before it, is not in its one written form, or lines are missing.',
        fix: again,
        example: 'codex-orchestrator verify last'
    },
    EVID_DIR_UNSAFE: {
        exit: 3,
        title: 'the evidence directory is not safe to write to',
        cause: 'A component of its path is a symbolic link or no directory. A link committed to a repository could send what the program writes to another place.',
        fix: 'Remove the link, or name the real directory with --evidence-dir.',
        example: 'git rm .orchestrator_logs\ncodex-orchestrator run pack --evidence-dir "$HOME/evidence"'
    },
    EVID_DRIFT: {
        exit: 7,
        title: 'a file is not the one that was sealed',
        cause: 'Size or SHA-256 of a file differs from what the manifest states.',
        fix: again,
        example: 'codex-orchestrator verify last --json'
    },
    EVID_EXPECTED: {
        exit: 7,
        title: 'another manifest than the expected one',
        cause: 'The manifest is consistent or not, but its digest is not the one given with --expect-manifest.',
        fix: 'Compare the digest with the job log or the pull request, and fetch the evidence of that run.',
        example: 'codex-orchestrator verify r-7k3 --expect-manifest sha256:9b1e…'
    },
    EVID_EXTRA: {
        exit: 7,
        title: 'a file that was not sealed',
        cause: 'The run directory holds a file that the manifest does not list.',
        fix: 'Move the file out of the run directory, and ask who put it there.',
        example: 'codex-orchestrator verify last'
    },
    EVID_INCOMPLETE: {
        exit: 7,
        title: 'the run did not come to its end',
        cause: 'The program was killed, cancelled or crashed, or is still going on. Either nothing was sealed, so that what is there cannot be checked against anything; or the record was sealed afterwards, and holds what had been written until then. The same of publishing, where the place is publish.',
        fix: 'Run the pack again. The report and the logs show how far it came.',
        example: 'codex-orchestrator run examples/quickstart'
    },
    EVID_INDEX: {
        exit: 7,
        title: 'the evidence index cannot be used',
        cause: 'evidence_index.json is missing or does not have the form of schema version 1.',
        fix: 'Write it anew from the runs.',
        example: 'codex-orchestrator evidence index'
    },
    EVID_MANIFEST: {
        exit: 7,
        title: 'the manifest contradicts itself',
        cause: 'manifest.json is not in its one written form, names unsafe or doubled paths, or its digest, Merkle root or verdict does not follow from the rest of the record.',
        fix: again,
        example: 'codex-orchestrator verify last --json'
    },
    EVID_MISSING: {
        exit: 7,
        title: 'a sealed file is missing',
        cause: 'The manifest lists a file that the run directory does not hold.',
        fix: again,
        example: 'codex-orchestrator verify last'
    },
    EVID_NOT_FOUND: {
        exit: 2,
        title: 'no such run or artifact',
        cause: 'The evidence directory holds no run or artifact of that name.',
        fix: 'See which there are.',
        example: 'codex-orchestrator evidence list-runs'
    },
    EVID_PUBLISH: {
        exit: 7,
        title: 'the publishing record does not verify',
        cause: 'The record under publish/ is not the one that was sealed, or does not start from the digest of this run’s manifest.',
        fix: 'Compare the branch with change.bundle before relying on what was published.',
        example: 'codex-orchestrator verify last --json'
    },
    EVID_RUN_EXISTS: {
        exit: 2,
        title: 'a run of that id is already recorded',
        cause: 'The evidence directory holds a directory of that name. With SOURCE_DATE_EPOCH the run id follows from the plan, so that the same plan has the same id.',
        fix: 'Move the earlier run away, or give another evidence directory.',
        example: 'codex-orchestrator run pack --evidence-dir /tmp/second'
    },
    EVID_SEALED: {
        exit: 70,
        title: 'the record is already sealed',
        cause: 'Something tried to write to a run after its seal. This is a defect of the program.',
        fix: 'Report it with the run’s events.jsonl.',
        example: 'codex-orchestrator --version'
    },
    EVID_UNSAFE: {
        exit: 7,
        title: 'something in the run directory is no regular file',
        cause: 'A symbolic link, FIFO, device or a name that is no valid text lies in the run directory. The program never writes such a thing there.',
        fix: again,
        example: 'find .orchestrator_logs/r-7k3 -not -type f -not -type d'
    },
    EVID_UNSIGNED: {
        exit: 7,
        title: 'no signature that could be checked',
        cause: '--require-signature was given, and the run has no attestation that this version can check. Without one, evidence can be consistent and not authentic.',
        fix: 'Leave --require-signature out, or compare with a digest that you got in another way.',
        example: 'codex-orchestrator verify last --expect-manifest sha256:9b1e…'
    },
    EVID_UPLOAD: {
        exit: 6,
        title: 'the evidence was not uploaded',
        cause: 'The artifact service did not take the evidence, also after retries. The record itself is written and sealed on the runner.',
        fix: 'Run the job again. On a self-hosted runner, fetch the evidence directory that the message names.',
        example: 'evidence-dir: /srv/evidence'
    },
    EVID_WRITE: {
        exit: 70,
        title: 'evidence could not be written',
        cause: 'The file system refused a write: full, read-only, or not permitted. A run takes 512 KiB in reserve when it starts, so that it can be sealed on a full disk.',
        fix: 'Make room, or name a directory on another disk with --evidence-dir.',
        example: 'df -h .'
    }
};

;// CONCATENATED MODULE: ./src/reasons/exec.ts
const execReasons = {
    EXEC_DENIED_PATTERN: {
        exit: 3,
        title: 'a line matches a denied pattern',
        cause: 'A line of the text fits one of the patterns that guard.deny of the execpolicy file names.',
        fix: 'Change the line, or the pattern where it says more than was meant.',
        example: 'guard: {deny: ["*TODO*"]}   # .codex/execpolicy.yml'
    },
    EXEC_EMOJI: {
        exit: 3,
        title: 'the text holds emoji',
        cause: 'Commands and logs are read by tools and terminals that show emoji in different ways or not at all.',
        fix: 'Remove the emoji, or write guard: {emoji: allow} in the execpolicy file.',
        example: "codex-orchestrator guard 'echo done'"
    },
    EXEC_EXAMPLE: {
        exit: 2,
        title: 'a rule fails its own example',
        cause: 'A rule of the execpolicy lists a command under match that it does not decide, or one under not_match that it does. Such a rule does not do what its author thinks.',
        fix: 'Correct the rule or the example at the place that is named.',
        example: 'rules:\n  - id: db.reset\n    prefix: [npm, run, "db:reset"]\n    match: [npm run db:reset]\n    not_match: [npm run db:seed]'
    },
    EXEC_FORBIDDEN: {
        exit: 3,
        title: 'a command is forbidden by the execpolicy',
        cause: 'The text would execute a command that a rule forbids; the rule and its reason are named. This is an early answer for people: the sandbox would contain the command all the same.',
        fix: 'Do what the rule says to use instead. Where the rule is wrong for this repository, its operator takes it out in .codex/execpolicy.yml at the trusted commit.',
        example: "codex-orchestrator guard 'git push origin main'\n# .codex/execpolicy.yml\nversion: 1\nwithout: [git.history]"
    },
    EXEC_HIDDEN_TEXT: {
        exit: 3,
        title: 'the text holds characters that cannot be seen',
        cause: 'A control character, a mark of direction or a character without width makes a text read other than it runs.',
        fix: 'Remove the character at the place that is named.',
        example: 'codex-orchestrator guard --file script.sh'
    },
    EXEC_NOT_ALLOWED: {
        exit: 3,
        title: 'no rule allows a command',
        cause: 'The execpolicy says default: forbid, and none of its allow rules matches the command word by word.',
        fix: 'Use an allowed command, or add a rule that allows this one.',
        example: 'default: forbid\nrules:\n  - {id: test, decision: allow, prefix: [npm, test], match: [npm test]}'
    },
    EXEC_RULE: {
        exit: 2,
        title: 'a rule of the execpolicy cannot be used',
        cause: 'The rule names no condition or more than one, an id that is taken, or a built-in rule that does not exist.',
        fix: 'Write exactly one of prefix, pattern, paths, pipe and assigns, and an id of its own.',
        example: 'rules:\n  - id: db.reset\n    prefix: [npm, run, "db:reset"]'
    },
    EXEC_TOO_MANY_STEPS: {
        exit: 3,
        title: 'the text has too many steps',
        cause: 'The text holds more simple commands than guard.max_steps of the execpolicy allows.',
        fix: 'Put the steps into a script of the repository and call that, or raise the limit.',
        example: 'codex-orchestrator guard --file script.sh --max-steps 300'
    },
    EXEC_UNPARSABLE: {
        exit: 3,
        title: 'it cannot be told what a command would execute',
        cause: 'Part of the text is only known when it runs: a variable as the command, code from a pipe or a substitution, or text that bash could not read either. Mode safe refuses it; mode privileged lists it.',
        fix: 'Write the command out, or put it into a script of the repository and call that script by its name.',
        example: 'phases:\n  implement: {run: ["./scripts/format.sh"]}   # instead of: eval "$FORMAT"'
    }
};

;// CONCATENATED MODULE: ./src/reasons/iso.ts
const isoReasons = {
    ISO_ARCH: {
        exit: 5,
        title: 'no filter for this processor',
        cause: 'The sandbox needs a system-call filter, and there is one for x86-64 and arm64 only.',
        fix: 'Run on an x86-64 or arm64 Linux machine.',
        example: 'runs-on: ubuntu-24.04-arm'
    },
    ISO_LIFELINE: {
        exit: 5,
        title: 'no lifeline',
        cause: 'The watcher that ends every sandbox when this program is killed could not be started, so a killed run could leave processes behind.',
        fix: 'See that /bin/sh exists and that the process limit of the user is not exhausted.',
        example: 'ulimit -u'
    },
    ISO_MOUNT_INVALID: {
        exit: 5,
        title: 'a path that cannot be mounted',
        cause: 'A path to be shown inside does not exist, is not absolute, is neither a regular file nor a directory, or leads through a symbolic link of the tree it is mounted into.',
        fix: 'Name an existing file or directory; remove the symbolic link from the repository.',
        example: 'carry: [node_modules]   # an existing directory of the workspace'
    },
    ISO_MOUNT_UNREACHABLE: {
        exit: 5,
        title: 'a path the sandbox user cannot reach',
        cause: 'Commands run as an unprivileged user, and a directory on the way to a path that should be shown inside does not let that user pass (often /root or a home with mode 0700).',
        fix: 'Move the path to a place that every user can pass through, or allow passing with chmod o+x on the directory that is named.',
        example: 'chmod o+x /srv/private   # the directory named in the message'
    },
    ISO_OWN_CODE: {
        exit: 5,
        title: 'the program lies where a phase can write',
        cause: 'The directory of this program lies in, or around, a directory that commands of the pack may change. A phase could replace the code that judges it.',
        fix: 'Install the action or the program outside of the workspace, the evidence and the temporary directory.',
        example: 'uses: owner/codex-orchestrator@v1   # a tagged version, not uses: ./ of the checkout'
    },
    ISO_PLATFORM: {
        exit: 5,
        title: 'this system has no sandbox',
        cause: 'The sandbox is made of Linux namespaces and seccomp. macOS and Windows have neither, and this program runs nothing with less than was promised.',
        fix: 'Run on Linux: a Linux runner, a virtual machine or WSL 2. Container isolation for other systems comes in a later version.',
        example: 'runs-on: ubuntu-24.04'
    },
    ISO_RUN_AS: {
        exit: 5,
        title: 'no unprivileged user to run as',
        cause: 'The program runs as root and found no free user id in 60706-61183 that it can change to. Outer root is never taken into a sandbox.',
        fix: 'Start it as an ordinary user, or in a container whose user mapping covers these ids.',
        example: 'runuser -u builder -- codex-orchestrator run my-pack'
    },
    ISO_SCRATCH: {
        exit: 5,
        title: 'the run directory is closed to the sandbox user',
        cause: 'The directory for the private files of the run cannot be made, or the unprivileged user who runs the commands cannot pass through a directory above it.',
        fix: 'Point TMPDIR or RUNNER_TEMP to a directory that every user can pass through.',
        example: 'TMPDIR=/tmp codex-orchestrator run my-pack'
    },
    ISO_SETUP: {
        exit: 5,
        title: 'the sandbox could not be built',
        cause: 'The probe passed, but the sandbox for one command could not be built. The command never started.',
        fix: 'Read the message of the launcher; codex-orchestrator doctor shows what this machine can enforce.',
        example: 'codex-orchestrator doctor'
    },
    ISO_SURVIVORS: {
        exit: 5,
        title: 'processes of a killed run are still there',
        cause: 'A run was killed, and processes of its sandboxes could not be ended: they hang in the kernel, or belong to root where sudo is no longer possible.',
        fix: 'End the processes named in the message as root, then run again.',
        example: 'sudo kill -KILL 4711   # the number named in the message'
    },
    ISO_UNAVAILABLE: {
        exit: 5,
        title: 'no sandbox that passes its probe',
        cause: 'No way of building a sandbox (bubblewrap or util-linux with perl, as an ordinary user or, where the operator allows it, started by root) passed every fact of the probe. Nothing was run.',
        fix: 'Run codex-orchestrator doctor: it says for each way why not, and names the one command that helps. In a workflow, set install-sandbox: auto, or install bubblewrap and its AppArmor profile in a step before, or use a machine that allows user namespaces.',
        example: 'sudo apt-get install -y bubblewrap'
    }
};

;// CONCATENATED MODULE: ./src/reasons/limit.ts
const keep = 'The change, if there is one, is kept in the run directory as change.patch and change.bundle.';
const limitReasons = {
    LIMIT_ABOVE_CEILING: {
        exit: 3,
        title: 'a limit above the ceiling',
        cause: 'The pack or a flag asks for more than the operator’s policy allows.',
        fix: 'Ask for less, or let the operator raise limits in .codex/policy.yml.',
        example: '# .codex/policy.yml\nversion: 1\nlimits: {changed_lines: 20000}'
    },
    LIMIT_CHANGED_FILES: {
        exit: 4,
        title: 'too many changed files',
        cause: `The change touches more files than limits.changed_files. ${keep}`,
        fix: 'Split the pack, exclude generated files, or ask for more; an operator can apply change.patch after reading it.',
        example: 'limits: {changed_files: 300, exclude: ["dist/**"]}'
    },
    LIMIT_CHANGED_LINES: {
        exit: 4,
        title: 'too many changed lines',
        cause: `The change has more added and deleted lines than limits.changed_lines (800 unless the pack asks for more). ${keep}`,
        fix: 'Split the pack, exclude generated files, or ask for more; an operator can apply change.patch after reading it.',
        example: 'limits: {changed_lines: 4000, exclude: [package-lock.json]}'
    },
    LIMIT_DISK: {
        exit: 4,
        title: 'disk limit reached',
        cause: `The private directory of the run grew past limits.disk_mb and the command was stopped. ${keep}`,
        fix: 'Make the command write less, or ask for more.',
        example: 'limits: {disk_mb: 8192}'
    },
    LIMIT_MEMORY: {
        exit: 4,
        title: 'memory limit reached',
        cause: `The processes of a command together used more memory than limits.memory_mb and were stopped. ${keep}`,
        fix: 'Make the command use less, or ask for more.',
        example: 'limits: {memory_mb: 8192}'
    },
    LIMIT_OUTPUT: {
        exit: 4,
        title: 'output limit reached',
        cause: `A command printed more than limits.output_mb. Its log was cut there and the command was stopped. ${keep}`,
        fix: 'Print less (a quiet flag, a file in $ARTIFACTS_DIR), or ask for more.',
        example: 'limits: {output_mb: 256}'
    },
    LIMIT_PROCESSES: {
        exit: 4,
        title: 'process limit reached',
        cause: `A command had more processes than limits.processes and was stopped. ${keep}`,
        fix: 'Start fewer processes, or ask for more.',
        example: 'limits: {processes: 1024}'
    },
    LIMIT_SAME_ERROR: {
        exit: 4,
        title: 'the same error twice',
        cause: `Two attempts failed with the same error, so a further one would only repeat it. ${keep}`,
        fix: 'Read the log of the failed command; the error does not go away by trying again.',
        example: 'codex-orchestrator report last'
    },
    LIMIT_WALL_PHASE: {
        exit: 4,
        title: 'a phase took too long',
        cause: `A phase ran longer than limits.phase_minutes and was stopped. ${keep}`,
        fix: 'Make the phase faster, or ask for more time.',
        example: 'limits: {phase_minutes: 60}'
    },
    LIMIT_WALL_RUN: {
        exit: 4,
        title: 'the run took too long',
        cause: `The run took longer than limits.wall_minutes and was stopped. ${keep}`,
        fix: 'Make the pack smaller, or ask for more time.',
        example: 'limits: {wall_minutes: 120}'
    }
};

;// CONCATENATED MODULE: ./src/reasons/net.ts
const netReasons = {
    NET_ABOVE_CEILING: {
        exit: 3,
        title: 'network above the ceiling',
        cause: 'The pack asks for a host that the operator’s policy does not allow. A request is never narrowed quietly: the run stops.',
        fix: 'Remove the host from the pack, or let the operator add it to network.allow in .codex/policy.yml.',
        example: '# .codex/policy.yml, on the trusted branch\nversion: 1\nnetwork: {allow: ["registry.example.org:443"]}'
    },
    NET_ADDRESS_REFUSED: {
        exit: 3,
        title: 'the host has no public address',
        cause: 'The name is granted, and every address it resolves to is private, loopback, link-local, a metadata service, reserved, or this machine’s own. Such addresses are never dialled, because a name’s owner could point it at them at any time.',
        fix: 'Use a host with a public address, or hand the data in with carry or data.',
        example: 'carry: [vendor]\nconstraints: {allow_network: false}'
    },
    NET_BAD_HOST: {
        exit: 3,
        title: 'host or port not understood',
        cause: 'What the command asked for is not a host and port in their plain form: it holds user information, an escape, a NUL, an empty label, too many characters, or no port.',
        fix: 'Let the command ask for host:port as the pack lists it.',
        example: 'permissions: {network: {allow: ["registry.example.org:443"]}}'
    },
    NET_BAD_REQUEST: {
        exit: 3,
        title: 'not a request for the proxy',
        cause: 'The request is malformed, or could be understood in two ways: two lengths, a folded header, a bare line feed, another scheme than http. Such requests are refused rather than repaired.',
        fix: 'Use a client that speaks HTTP/1.1 to a proxy: CONNECT for https, and http://host/path for http.',
        example: 'curl --proxy "$https_proxy" https://registry.example.org/'
    },
    NET_BAD_RESPONSE: {
        exit: 1,
        title: 'the host’s answer is not HTTP',
        cause: 'A granted host answered a plain HTTP request with something that is not an HTTP/1 response.',
        fix: 'Look at the host and port; for TLS use https.',
        example: 'permissions: {network: {allow: ["registry.example.org:443"]}}'
    },
    NET_DIAL_FAILED: {
        exit: 1,
        title: 'the host cannot be reached',
        cause: 'The host is granted and its addresses are public, and none of them took the connection in time.',
        fix: 'Run again later, or check from outside of the sandbox that the host answers on that port.',
        example: 'curl -sS -o /dev/null https://registry.example.org/'
    },
    NET_ENDED: {
        exit: 1,
        title: 'ended before it was decided',
        cause: 'The command, its access, or the run ended while the connection was still being made.',
        fix: 'Nothing, where the command is done; else let it wait for its own background work.',
        example: 'setup: {run: ["npm ci --ignore-scripts"]}'
    },
    NET_HOSTS_MISSING: {
        exit: 3,
        title: 'network asked for, no host named',
        cause: 'The pack says allow_network: true and names no host. SAFE mode opens named hosts only, so there is nothing to open.',
        fix: 'Name the hosts the pack needs, or set allow_network: false.',
        example: 'constraints: {allow_network: true}\npermissions: {network: {allow: ["registry.example.org:443"]}}'
    },
    NET_HOST_MISMATCH: {
        exit: 3,
        title: 'the Host header names another host',
        cause: 'A plain HTTP request was addressed to a granted host and asked it, in its Host header, for another one. Shared front ends would have served that other host.',
        fix: 'Ask for the host itself, and list it.',
        example: 'permissions: {network: {allow: ["files.example.org:80"]}}'
    },
    NET_LIMIT_BYTES: {
        exit: 4,
        title: 'the limit on bytes is reached',
        cause: 'A connection, or all connections of the run together, would have passed more bytes than the proxy allows.',
        fix: 'Fetch less, or hand large inputs in with carry or data.',
        example: 'data: {corpus: {path: /srv/corpus, max_age_days: 30}}'
    },
    NET_LIMIT_CONNECTIONS: {
        exit: 4,
        title: 'too many connections at one time',
        cause: 'The command holds more connections open than the proxy allows.',
        fix: 'Let the tool use fewer connections at one time.',
        example: 'setup: {run: ["npm ci --ignore-scripts --maxsockets 16"]}'
    },
    NET_LIMIT_DECISIONS: {
        exit: 4,
        title: 'too many connections in one run',
        cause: 'Each connection leaves a record, and the run has used up its records. Nothing passes unrecorded.',
        fix: 'Let the tool keep its connections open, or stop what keeps trying.',
        example: 'setup: {run: ["npm ci --ignore-scripts"]}'
    },
    NET_LIMIT_TIME: {
        exit: 4,
        title: 'a connection took too long',
        cause: 'A request or ClientHello was not completed in time, or a connection was idle or open for too long.',
        fix: 'Run again; where a service needs long silent connections, it cannot be used through the proxy.',
        example: 'setup: {run: ["npm ci --ignore-scripts"]}'
    },
    NET_NAME_UNRESOLVED: {
        exit: 1,
        title: 'the host name does not resolve',
        cause: 'The host is granted, and the resolver of this machine gave no address for it in time.',
        fix: 'Check the spelling, and that this machine resolves the name.',
        example: 'getent hosts registry.example.org'
    },
    NET_NOT_ENFORCEABLE: {
        exit: 5,
        title: 'an allow list cannot be enforced yet',
        cause: 'The pack asks for named hosts, and this version enforces one network grant only: none. Running with an open network instead would be less than was promised.',
        fix: 'Run the pack without network, hand in what it needs with carry or data, or wait for the version with the filtering proxy.',
        example: 'constraints: {allow_network: false}\ncarry: [node_modules]'
    },
    NET_NOT_GRANTED: {
        exit: 3,
        title: 'the host is not granted',
        cause: 'A command asked for a host and port that the pack does not list for its phase. Nothing left the sandbox.',
        fix: 'If the command is meant to reach that host, list it, with its port, for that phase only.',
        example: 'phases: {test: {permissions: {network: {allow: ["fixtures.example.org:443"]}}}}'
    },
    NET_NOT_TLS: {
        exit: 3,
        title: 'not TLS on a port for TLS',
        cause: 'Ports 443, 853 and 8443 pass TLS only, because the server name in its first message is what is checked. What came was no TLS, a broken ClientHello, or plain HTTP.',
        fix: 'Use https; a plain service needs a port of its own in the pack.',
        example: 'permissions: {network: {allow: ["git.example.org:9418"]}}'
    },
    NET_PROXY_DIED: {
        exit: 5,
        title: 'the filtering proxy ended',
        cause: 'The process that is the only way out of the sandbox ended before the run did. The network was closed from that moment on.',
        fix: 'Run again. If it happens again, report it with the run’s evidence.',
        example: 'codex-orchestrator run pack.yml'
    },
    NET_PROXY_START: {
        exit: 5,
        title: 'the filtering proxy did not start',
        cause: 'The pack has a network grant, and the process that enforces it could not be started or could not listen on its socket. The message says why.',
        fix: 'Give the run a writable temporary directory with a short path; check that the program’s own files can be read.',
        example: 'TMPDIR=/tmp codex-orchestrator run pack.yml'
    },
    NET_RULE_INVALID: {
        exit: 2,
        title: 'a network rule cannot be read',
        cause: 'An entry of an allow list is not a host with a port, with at most one wildcard as its first label.',
        fix: 'Write host:port or *.host:port; an address as it is, an IPv6 address in brackets.',
        example: 'permissions: {network: {allow: ["*.example.org:443"]}}'
    },
    NET_SNI_MISMATCH: {
        exit: 3,
        title: 'the TLS server name is another one',
        cause: 'A tunnel was opened to a granted host, and the TLS handshake in it asked for another name. Shared front ends would have served that other host.',
        fix: 'Ask for the host itself, and list it.',
        example: 'permissions: {network: {allow: ["files.example.org:443"]}}'
    },
    NET_SNI_MISSING: {
        exit: 3,
        title: 'TLS without a server name',
        cause: 'A tunnel was opened to a granted host, and the TLS handshake in it does not say which host it is for.',
        fix: 'Use a client that sends the server name (SNI), as every current one does by default.',
        example: 'curl https://registry.example.org/'
    },
    NET_TOKEN_REFUSED: {
        exit: 3,
        title: 'the proxy does not know who asks',
        cause: 'The request bore no credentials, or such as belong to no running command. Each command gets its own, in its proxy variables, and they end with it.',
        fix: 'Let the client take its proxy from the environment as it is, credentials included.',
        example: 'curl --proxy "$https_proxy" https://registry.example.org/'
    },
    NET_WILDCARD: {
        exit: 3,
        title: 'a bare wildcard is not a named host',
        cause: 'SAFE mode opens named hosts only; "*" would open every host.',
        fix: 'Name each host. One leading wildcard label under a named domain is allowed.',
        example: 'permissions: {network: {allow: ["*.example.org:443"]}}'
    }
};

;// CONCATENATED MODULE: ./src/reasons/pack.ts
const packReasons = {
    PACK_ALIAS: {
        exit: 2,
        title: 'YAML aliases that expand too far',
        cause: 'An alias refers to nothing, to itself, or the aliases of the file together expand to more than a pack can hold.',
        fix: 'Write the values out; a pack needs few aliases or none.',
        example: 'acceptance:\n  commands: [npm test]'
    },
    PACK_COMPANION_MISSING: {
        exit: 0,
        title: 'a companion file is missing',
        cause: 'A directory pack usually has acceptance.yml, spec.md, risk.md and runbook.md beside task.yml. The named ones are not there; nothing of them is judged.',
        fix: 'Write the file, or remove the reference to it.',
        example: 'acceptance: {file: acceptance.yml}'
    },
    PACK_CONTRADICTION: {
        exit: 2,
        title: 'the pack contradicts itself',
        cause: 'Two keys of the pack cannot both hold, such as allow_network: false beside a list of hosts to reach.',
        fix: 'Decide for one of the two and remove the other.',
        example: 'constraints: {allow_network: true}\npermissions: {network: {allow: ["registry.example.org:443"]}}'
    },
    PACK_DUPLICATE_KEY: {
        exit: 2,
        title: 'a key stands twice in one mapping',
        cause: 'YAML readers disagree about which of two equal keys counts, so neither does.',
        fix: 'Keep one of them.',
        example: 'id: LINT-12\ntitle: Replace var with let and const'
    },
    PACK_EMPTY_VALUE: {
        exit: 0,
        title: 'a key without a value',
        cause: 'The key is written and nothing follows it, so it is read as if it were absent.',
        fix: 'Write the value, or remove the key.',
        example: 'constraints: {read_only: true}'
    },
    PACK_ENCODING: {
        exit: 2,
        title: 'the file is not plain UTF-8 text',
        cause: 'The file holds bytes or characters that have no place in a pack: invalid UTF-8, UTF-16, NUL or other control characters, or characters that reverse the direction of text.',
        fix: 'Save the file as UTF-8 and remove the character at the named place.',
        example: 'iconv -f UTF-16 -t UTF-8 task.yml > fixed.yml'
    },
    PACK_FORBIDDEN_KEY: {
        exit: 2,
        title: 'a key that is never allowed',
        cause: 'Keys named __proto__, constructor or prototype serve attacks on programs, and nothing else.',
        fix: 'Give the key another name.',
        example: 'data: {latencies: {path: latencies.json}}'
    },
    PACK_GLOB: {
        exit: 2,
        title: 'a pattern that is not accepted',
        cause: 'The pattern leaves the repository, is negated, has extended or nested groups, or so many wildcards that matching it could take for ever.',
        fix: 'Use paths, *, **, ?, [a-z] and {a,b}, relative and without "..".',
        example: 'artifacts: {required: ["reports/*.json"]}'
    },
    PACK_HOST: {
        exit: 2,
        title: 'not a host',
        cause: 'An entry of an allow list is neither a host name with an optional port nor a preset. URLs, paths and addresses are not names of hosts.',
        fix: 'Write name:port, or one of the presets npm, pypi, go, cargo, maven, github.',
        example: 'permissions: {network: {allow: [npm, "files.example.org:443"]}}'
    },
    PACK_ID: {
        exit: 2,
        title: 'an id that cannot name a branch',
        cause: 'The id becomes part of a branch name. It has 1 to 64 characters from A–Z, a–z, 0–9, dot, underscore and hyphen, starts with a letter or digit, has no "..", and ends neither in a dot nor in ".lock" (git check-ref-format).',
        fix: 'Choose an id of that form.',
        example: 'id: LINT-12'
    },
    PACK_ID_FOLDER: {
        exit: 0,
        title: 'the id differs from the folder’s name',
        cause: 'People look for a pack by its id. The id is what counts; the folder has another name.',
        fix: 'Rename the folder or the id, so that they agree.',
        example: 'task-packs/LINT-12/task.yml   # id: LINT-12'
    },
    PACK_LIMIT: {
        exit: 2,
        title: 'a limit that is not one',
        cause: 'A limit is negative, zero where nothing could run, not a whole number, or beyond any machine.',
        fix: 'Write a positive number without quotes or units; the unit is in the key’s name.',
        example: 'limits: {changed_lines: 4000, wall_minutes: 30}'
    },
    PACK_MISSING_KEY: {
        exit: 2,
        title: 'a required key is missing',
        cause: 'Every pack has an id and a title; some blocks have required keys of their own.',
        fix: 'Add the key.',
        example: 'id: LINT-12\ntitle: Replace var with let and const'
    },
    PACK_NETWORK_UNNAMED: {
        exit: 0,
        title: 'network asked for, no host named',
        cause: 'The pack says allow_network: true and names no host. It loads and plans; it does not run (NET_HOSTS_MISSING).',
        fix: 'Name the hosts, or set allow_network: false.',
        example: 'permissions: {network: {allow: ["registry.example.org:443"]}}'
    },
    PACK_NOTHING_EXECUTABLE: {
        exit: 0,
        title: 'nothing to execute',
        cause: 'The pack has no acceptance command, so nothing can pass or fail. Prose is never executed.',
        fix: 'Add at least one command under acceptance.commands, or under must in acceptance.yml.',
        example: 'acceptance: {commands: [npm test]}'
    },
    PACK_NOT_FOUND: {
        exit: 2,
        title: 'no pack there',
        cause: 'The path names neither a directory with a task.yml nor a file that ends in .yml or .yaml.',
        fix: 'Name the directory of the pack or its file, relative to the repository; init writes one to start from.',
        example: 'codex-orchestrator validate examples/quickstart'
    },
    PACK_PATH: {
        exit: 2,
        title: 'a path that leaves the repository',
        cause: 'Paths in a pack are relative, use "/", have no "..", no empty part and no NUL, and do not reach into .git.',
        fix: 'Write the path relative to the repository root, or to the pack’s directory where the key says so.',
        example: 'scope: {allowed_paths: [src, test]}'
    },
    PACK_PERMISSION: {
        exit: 2,
        title: 'a phase asks for more than the pack',
        cause: 'A pack’s permissions are the bound of its phases. A phase may ask for less, never for more.',
        fix: 'Add it to the pack’s permissions, or remove it from the phase.',
        example: 'permissions: {network: {allow: [npm]}}\nsetup: {run: [npm ci --ignore-scripts], permissions: {network: {allow: [npm]}}}'
    },
    PACK_ROOT: {
        exit: 2,
        title: 'the file is not one mapping',
        cause: 'A pack is one YAML document whose root is a mapping of keys to values.',
        fix: 'Start with id: and title: in the first column, and keep one document a file.',
        example: 'id: LINT-12\ntitle: Replace var with let and const'
    },
    PACK_SYMLINK: {
        exit: 2,
        title: 'a link where a file is expected',
        cause: 'A pack and its files are never read through symbolic links, which could lead out of the repository.',
        fix: 'Put the file itself where the link is.',
        example: 'cp --remove-destination "$(readlink -f task.yml)" task.yml'
    },
    PACK_TAG: {
        exit: 2,
        title: 'a YAML tag that is not accepted',
        cause: 'Tags such as !!python/object or !include ask the reader to run or fetch something. Plain values only.',
        fix: 'Remove the tag and write the value.',
        example: 'title: "2026"'
    },
    PACK_TOO_DEEP: {
        exit: 2,
        title: 'nested too deeply',
        cause: 'Mappings and lists may be nested 64 deep.',
        fix: 'Flatten the structure.',
        example: 'acceptance:\n  commands: [npm test]'
    },
    PACK_TOO_LARGE: {
        exit: 2,
        title: 'too large for a pack',
        cause: 'A file of a pack may have 1 MiB and 100,000 YAML tokens.',
        fix: 'Move data into files of its own and name them under data.',
        example: 'data: {samples: {path: fixtures/samples.json}}'
    },
    PACK_TOO_MANY_PROBLEMS: {
        exit: 2,
        title: 'more problems than are listed',
        cause: 'A file has more than 200 problems; the rest is not listed.',
        fix: 'Correct the listed ones and validate again.',
        example: 'codex-orchestrator validate task-packs/LINT-12'
    },
    PACK_TYPE: {
        exit: 2,
        title: 'a value of the wrong kind',
        cause: 'The key takes another kind of value: text, a number, true or false, a list, or a mapping.',
        fix: 'Write the kind of value that the message names.',
        example: 'limits: {changed_lines: 4000}   # a number, not "4000"'
    },
    PACK_UNCOMMITTED: {
        exit: 0,
        title: 'the pack is not the committed one',
        cause: 'The pack is read from your work tree and everything it runs comes from the base commit; the two differ in this file. Its digest is in the plan, and a publisher that reads the committed pack will refuse the run.',
        fix: 'Commit the pack.',
        example: 'git add packs/lint.yml && git commit -m "pack: lint"'
    },
    PACK_UNKNOWN_KEY: {
        exit: 2,
        title: 'a key nobody reads',
        cause: 'The key has no meaning here, often because of a typing mistake. In a pack this is a warning and the key is ignored; in the policy file it is an error.',
        fix: 'Use the nearest key that the message names, or remove it.',
        example: 'scope: {allowed_paths: [src]}'
    },
    PACK_VALUE: {
        exit: 2,
        title: 'a value that is not accepted',
        cause: 'The value is of the right kind, and is not one of those the key takes.',
        fix: 'Use one of the values that the message names.',
        example: 'permissions: {cloud: {aws: read}}'
    },
    PACK_YAML: {
        exit: 2,
        title: 'not valid YAML',
        cause: 'The file does not follow YAML 1.2 at the named place. Frequent: a tab as indentation, a missing quote, a colon inside plain text.',
        fix: 'Correct the line; quote text that holds ": " or " #".',
        example: 'title: "Fix: the parser"'
    }
};

;// CONCATENATED MODULE: ./src/reasons/phase.ts
const phaseReasons = {
    ACC_FAILED: {
        exit: 1,
        title: 'an acceptance command failed',
        cause: 'A command of the acceptance ended with a status other than 0 in the clean test tree.',
        fix: 'Read the log of that command in the run directory; run it by hand on the branch or with change.patch applied.',
        example: 'codex-orchestrator report last'
    },
    ACC_DOCS_MISSING: {
        exit: 1,
        title: 'a required document is missing',
        cause: 'docs.required names a file that is absent or empty in the tree the change leads to.',
        fix: 'Write the document as part of the change, or remove it from docs.required.',
        example: 'docs: {required: [docs/usage.md]}'
    },
    ACC_NOTHING_EXECUTABLE: {
        exit: 2,
        title: 'nothing to execute',
        cause: 'The pack has neither acceptance commands nor phases: there is nothing that could pass or fail.',
        fix: 'Add at least one acceptance command.',
        example: 'acceptance: {commands: [npm test]}'
    },
    ACC_READ_ONLY_CHANGED: {
        exit: 3,
        title: 'a read-only pack changed files',
        cause: 'The pack says read_only: true and its implement phase changed files.',
        fix: 'Remove read_only, or write results to $ARTIFACTS_DIR.',
        example: 'constraints: {read_only: true}'
    },
    EXEC_CWD_MISSING: {
        exit: 2,
        title: 'a directory for commands is missing',
        cause: 'A command runs in a directory that the tree does not have. A run starts from the base commit: a pack that was never committed has no directory there.',
        fix: 'Commit the pack, correct execution.cwd, or let implement make the directory.',
        example: 'git add packs/lint && git commit -m "pack"\ncodex-orchestrator run packs/lint'
    },
    IMPLEMENT_FAILED: {
        exit: 1,
        title: 'implement failed',
        cause: 'A command of the implement phase ended with a status other than 0.',
        fix: 'Read the log of that command in the run directory.',
        example: 'codex-orchestrator report last'
    },
    SCOPE_OUTSIDE: {
        exit: 3,
        title: 'the change leaves its scope',
        cause: 'The change touches a path outside scope.allowed_paths. Both sides of a rename count, and paths match by whole segments.',
        fix: 'Keep the change inside the declared paths, or declare the path if it belongs to the task.',
        example: 'scope: {allowed_paths: [src, test]}'
    },
    SETUP_CHANGED_TREE: {
        exit: 1,
        title: 'setup changed the tree',
        cause: 'setup may change no tracked file; what it makes is declared under produces.',
        fix: 'Move the step to phases.implement, or declare its result under setup.produces.',
        example: 'setup:\n  run: [npm ci --ignore-scripts]\n  produces: [node_modules]'
    },
    SETUP_FAILED: {
        exit: 1,
        title: 'setup failed',
        cause: 'A command of the setup phase ended with a status other than 0.',
        fix: 'Read the log of that command in the run directory. Without a network grant, setup cannot download anything.',
        example: 'codex-orchestrator report last'
    },
    SETUP_NEEDS_NETWORK: {
        exit: 3,
        title: 'packages to install, no network granted',
        cause: 'acceptance.yml lists deps (packages to install). Installing them needs the network, which is not granted.',
        fix: 'Hand the packages in with carry, vendor them, or remove deps where the commands do not need them.',
        example: 'carry: [node_modules]'
    },
    SETUP_PRODUCE_MISSING: {
        exit: 1,
        title: 'setup did not produce what it declares',
        cause: 'A path under setup.produces does not exist after setup, or is not a plain directory or file.',
        fix: 'Correct the path, or the command that should make it.',
        example: 'setup: {run: ["npm ci"], produces: [node_modules]}'
    },
    AGENT_NOT_AVAILABLE: {
        exit: 5,
        title: 'agents cannot be run yet',
        cause: 'phases.implement.agent names a coding agent. This version runs scripts only.',
        fix: 'Use phases.implement.run with commands.',
        example: 'phases: {implement: {run: ["npx eslint --fix ."]}}'
    },
    CARRY_MISSING: {
        exit: 3,
        title: 'a path to hand in is missing or unsafe',
        cause: 'carry or data names a path that is absent in the workspace, is a link, or is too old.',
        fix: 'Make the path, or remove it from the pack.',
        example: 'carry: [node_modules]'
    }
};

;// CONCATENATED MODULE: ./src/reasons/pr.ts
const prReasons = {
    PR_API_FAILED: {
        exit: 6,
        title: "GitHub's API did not answer as it should",
        cause: 'The API could not be reached, answered with an error of its own, or with something that is no ' +
            "answer of GitHub's (a proxy's page, for one), and trying again did not help.",
        fix: 'Look at what it answered, at the status page of the server and at the proxy settings, then publish ' +
            'again: what is there already is found.',
        example: 'curl -sS https://api.github.com/meta'
    },
    PR_BASE_UNKNOWN: {
        exit: 6,
        title: 'No branch is known that the pull request could be for',
        cause: 'The event that started the workflow names no branch, and neither the input `base` nor the pack ' +
            'names one.',
        fix: 'Name the branch in the input `base`.',
        example: 'with: {base: main}'
    },
    PR_BRANCH_CHECKED_OUT: {
        exit: 6,
        title: 'The branch is in use by a work tree',
        cause: 'The branch to be written is checked out, or being rebased or bisected, in a work tree of this repository; ' +
            'moving it would change that work tree under its user.',
        fix: 'Switch that work tree to another branch, or publish to another one.',
        example: 'git switch main && codex-orchestrator run pack.yml'
    },
    PR_BRANCH_COLLISION: {
        exit: 6,
        title: 'The branch name collides with another branch',
        cause: 'Git cannot hold the branches a and a/b at once, and one of that shape exists already.',
        fix: 'Rename or delete the other branch, or choose another prefix.',
        example: 'codex-orchestrator run pack.yml --branch-prefix codex-bot/'
    },
    PR_BRANCH_INVALID: {
        exit: 6,
        title: 'The branch name cannot be used',
        cause: 'Git does not accept the name for a branch, or a symbolic reference stands in its place.',
        fix: 'Choose a name as git check-ref-format accepts it.',
        example: 'git check-ref-format --branch codex/lint-12-replace-var'
    },
    PR_BRANCH_IS_BASE: {
        exit: 6,
        title: 'The branch is the base branch',
        cause: 'The change would be written onto the branch that it is proposed for.',
        fix: 'Choose another branch name or another base.',
        example: 'codex-orchestrator run pack.yml --branch codex/lint-12'
    },
    PR_BRANCH_MOVED: {
        exit: 6,
        title: 'The branch moved while it was being written',
        cause: 'Somebody else wrote the branch between the moment it was read and the moment it was updated.',
        fix: 'Publish again; the new state is then looked at first.',
        example: 'codex-orchestrator run pack.yml'
    },
    PR_BUNDLE_INVALID: {
        exit: 6,
        title: 'The bundle of the change is not one of ours',
        cause: 'The file change.bundle of the evidence has another form than this program writes: one ref, one ' +
            "commit on the base commit with the program's seal, and nothing beside it. It is damaged, or " +
            'somebody made it by hand.',
        fix: 'Check the evidence, and run the pack again.',
        example: 'codex-orchestrator verify last'
    },
    PR_CREATE_NOT_PERMITTED: {
        exit: 6,
        title: 'GitHub Actions may not create pull requests here',
        cause: 'A setting of the repository or of its organization keeps the token of workflows from creating pull ' +
            'requests.',
        fix: 'Turn on "Allow GitHub Actions to create and approve pull requests" under Settings → Actions → ' +
            "General → Workflow permissions (in the organization's settings first, where they decide), or give " +
            'the input `token` the token of an app.',
        example: 'gh api -X PUT repos/OWNER/NAME/actions/permissions/workflow -f default_workflow_permissions=read ' +
            '-F can_approve_pull_request_reviews=true'
    },
    PR_EVIDENCE_MISMATCH: {
        exit: 6,
        title: 'The evidence is not of what would be published',
        cause: 'The bundle, the pack at the trusted commit or the base commit is not what the sealed evidence ' +
            'states.',
        fix: 'Publish the evidence of a run of this very pack in this repository, or run the pack again.',
        example: 'codex-orchestrator verify last'
    },
    PR_EXISTS: {
        exit: 6,
        title: 'A pull request for this branch exists already',
        cause: 'Somebody opened one between the moment it was looked for and the moment it was created, several ' +
            'times in a row.',
        fix: 'Publish again; the pull request is then found and updated.',
        example: 'gh pr list --head codex/lint-12-replace-var --state all'
    },
    PR_FILE_TOO_LARGE: {
        exit: 6,
        title: 'A file is too large for GitHub',
        cause: 'GitHub takes no file above 100 MiB in a push.',
        fix: 'Leave the file out of the change, or keep it in Git LFS by a change of your own.',
        example: 'git lfs track "*.bin"'
    },
    PR_HUMAN_COMMITS: {
        exit: 6,
        title: 'The branch holds commits of people',
        cause: 'The tip of the branch was not made by this program for this pack, or somebody changed it since. Commits of ' +
            'people are never overwritten unless that is asked for.',
        fix: 'Merge or move these commits, or choose another branch.',
        example: 'git branch rescue codex/lint-12-replace-var'
    },
    PR_INVALID: {
        exit: 6,
        title: 'GitHub did not take the pull request',
        cause: 'GitHub read the request and refused it, with the reason that is shown: a base branch that does not ' +
            'exist, a title that is too long, drafts that the plan of the repository does not have.',
        fix: 'Change what GitHub names.',
        example: "with: {base: main, draft: 'false'}"
    },
    PR_NOT_OURS: {
        exit: 6,
        title: 'The pull request was not opened for this pack',
        cause: "A pull request uses the branch, and its text does not bear this program's mark for this pack: a " +
            'person, or another pack, opened it.',
        fix: 'Close that pull request or rename its branch, or choose another branch.',
        example: 'codex-orchestrator run pack.yml --branch codex/lint-12-again'
    },
    PR_NO_COMMITS: {
        exit: 6,
        title: 'There is nothing to propose',
        cause: 'GitHub sees no commit on the branch that the base branch does not have: the change has been merged ' +
            'already, or somebody moved one of the two.',
        fix: 'Run the pack again on the base as it is now.',
        example: 'codex-orchestrator run pack.yml'
    },
    PR_OBJECTS_REFUSED: {
        exit: 6,
        title: 'Git refused the objects of the change',
        cause: 'The strict check of the objects failed: a malformed object, a missing one, or a name such as .GIT, git~1 or ' +
            'a symbolic link called .gitmodules.',
        fix: 'Look at what git says, and make the change without these names.',
        example: 'codex-orchestrator verify last'
    },
    PR_PATH_COLLISION: {
        exit: 6,
        title: 'Paths collide on some systems',
        cause: 'The change adds a path that differs from another only by letter case or Unicode form; on macOS and Windows ' +
            'a checkout would lose one of them.',
        fix: 'Rename one of the two.',
        example: 'git mv README.MD docs/readme.md'
    },
    PR_PUSH_FAILED: {
        exit: 6,
        title: 'The branch could not be pushed',
        cause: 'Git or the server refused the push for the reason that is shown.',
        fix: 'Look at the reason; where it says that a shallow update is not allowed, check out with the whole ' +
            'history.',
        example: 'uses: actions/checkout@v5\nwith: {fetch-depth: 0}'
    },
    PR_PUSH_FORBIDDEN: {
        exit: 6,
        title: 'The token may not push to the repository',
        cause: 'GitHub knows the token and refuses it the push: it lacks the permission `contents: write`, or was ' +
            'made for another repository.',
        fix: 'Give the job that publishes `permissions: {contents: write, pull-requests: write}`, or the input ' +
            '`token` a token that has both.',
        example: 'permissions:\n  contents: write\n  pull-requests: write'
    },
    PR_PUSH_RULES: {
        exit: 6,
        title: 'Rules of the repository refuse the push',
        cause: 'A ruleset, a branch protection or the push protection for secrets refuses the branch or its ' +
            'commit, with the lines that are shown.',
        fix: "Let the rules except branches of this prefix or the token's app, or choose a prefix that the rules " +
            'leave alone.',
        example: 'with: {branch-prefix: bots/codex/}'
    },
    PR_RATE_LIMITED: {
        exit: 6,
        title: "GitHub's rate limit is used up",
        cause: 'GitHub asks for a longer wait than this program makes: requests of this token, or of all workflows ' +
            'of the repository, have used the limit up.',
        fix: 'Publish again after the time that is shown.',
        example: 'gh api rate_limit'
    },
    PR_REMOTE_UNREACHABLE: {
        exit: 6,
        title: 'The repository on GitHub could not be reached',
        cause: 'Git got no answer, or only an error of the server: the name does not resolve, the connection or ' +
            'TLS failed, a proxy is in the way, or the transfer stood still.',
        fix: 'Check the network, the proxy and the certificates of the machine, then publish again: what is ' +
            'there already is found.',
        example: 'git ls-remote https://github.com/OWNER/NAME.git'
    },
    PR_REPOSITORY_ARCHIVED: {
        exit: 6,
        title: 'The repository is archived',
        cause: 'An archived repository is read-only for everybody.',
        fix: 'Unarchive it in its settings, or publish to another repository.',
        example: 'gh repo unarchive OWNER/NAME'
    },
    PR_REPOSITORY_MOVED: {
        exit: 6,
        title: 'The repository has another name now',
        cause: 'The server sent git to another address. The token is not taken there: a server in between could ' +
            'ask for it in this way.',
        fix: "Start the workflow again, so that it has the repository's present name.",
        example: 'gh repo view OWNER/NAME --json nameWithOwner'
    },
    PR_REPOSITORY_NOT_FOUND: {
        exit: 6,
        title: 'The repository was not found',
        cause: 'There is no such repository, or the token may not see it: GitHub answers the same to both.',
        fix: 'Check owner and name, and that the token was made for this repository.',
        example: 'gh repo view OWNER/NAME'
    },
    PR_TOKEN_INVALID: {
        exit: 6,
        title: 'GitHub does not accept the token',
        cause: 'The token is wrong, revoked or expired. The token of a workflow ends with its job, that of an app ' +
            'after an hour.',
        fix: 'Make a new token, and look whether the secret that the input `token` names has a value here: ' +
            'secrets are empty in workflows of forks.',
        example: "with: {token: '${{ github.token }}'}"
    },
    PR_TOKEN_PERMISSION: {
        exit: 6,
        title: 'The token lacks a permission',
        cause: 'GitHub knows the token and refuses it what was asked.',
        fix: 'Give the job that publishes `permissions: contents: write, pull-requests: write`, or the input ' +
            '`token` a token that has both for this repository.',
        example: 'permissions:\n  contents: write\n  pull-requests: write'
    },
    PR_URL_REFUSED: {
        exit: 6,
        title: 'The address of the repository cannot be used',
        cause: 'The token travels over https only; plain http is for names of this very machine. An address with ' +
            'credentials, a query or odd characters in it is refused as well.',
        fix: 'Give the https address of the server, as GITHUB_SERVER_URL has it.',
        example: 'GITHUB_SERVER_URL=https://github.example.org'
    },
    PR_WORKFLOW_FILES: {
        exit: 6,
        title: 'The change touches workflow files',
        cause: 'GitHub takes changes below .github/workflows only from tokens with the permission `workflows`, ' +
            'which the token of a workflow cannot have.',
        fix: 'Leave these files out of the scope of the pack, or give the input `token` the token of an app with ' +
            '`workflows: write`.',
        example: 'scope: {allowed_paths: [src, test]}'
    }
};

;// CONCATENATED MODULE: ./src/reasons/run.ts
const runReasons = {
    RUN_BARE_REPOSITORY: {
        exit: 2,
        title: 'The repository has no work tree',
        cause: 'A run starts from a checkout; this repository is bare, or the path lies inside a .git directory.',
        fix: 'Start from the root of a checkout, or make one with git clone or git worktree add.',
        example: 'git clone /srv/git/project.git project && cd project'
    },
    RUN_BASE_UNKNOWN: {
        exit: 2,
        title: 'The base commit does not exist here',
        cause: 'The name or id given as base is no branch, tag or commit of this repository, or it was not fetched.',
        fix: 'Check the spelling, or fetch it first; in a workflow, let the checkout step fetch that branch.',
        example: 'git fetch origin main && codex-orchestrator run pack.yml --base main'
    },
    RUN_DUBIOUS_OWNERSHIP: {
        exit: 2,
        title: 'Git does not trust the owner of the repository',
        cause: 'The checkout belongs to another user than the one who runs the program, so git refuses to read it.',
        fix: 'Run as the owner, or tell git that you trust this directory.',
        example: 'git config --global --add safe.directory /path/to/checkout'
    },
    RUN_FILTERED_CHANGE: {
        exit: 2,
        title: 'A changed file goes through a filter',
        cause: 'The change of the work tree holds files with a filter attribute (Git LFS, git-crypt, …). The program runs no ' +
            'filter, and without it the bytes that git would store are not known.',
        fix: 'Commit these files yourself and run on top of that commit, or leave them out of the change.',
        example: 'git add assets && git commit -m "assets" && codex-orchestrator run pack.yml'
    },
    RUN_GIT_FAILED: {
        exit: 70,
        title: 'A git command failed',
        cause: 'Git ended with an error that the program has no better name for; its own words are given.',
        fix: 'Check the repository with git fsck and the free disk space, then run again.',
        example: 'git fsck --connectivity-only'
    },
    RUN_GIT_MISSING: {
        exit: 2,
        title: 'Git is not installed',
        cause: 'No git program was found in the system directories or in PATH.',
        fix: 'Install git 2.36 or newer.',
        example: 'sudo apt-get install git'
    },
    RUN_INTERRUPTED: {
        exit: 130,
        title: 'The program was ended before the run was',
        cause: 'The program was killed, or crashed, before it could seal the run: the job was cancelled, it ran out of memory ' +
            'or time, or the machine went away. The record was sealed afterwards, without a verdict of the run.',
        fix: 'Read the report for the last event and the open phase, and the last log of that phase; then run again.',
        example: 'codex-orchestrator report last'
    },
    RUN_NO_COMMIT: {
        exit: 2,
        title: 'The repository has no commit yet',
        cause: 'A run starts from a commit, and the current branch has none.',
        fix: 'Make a first commit.',
        example: 'git add . && git commit -m "first commit"'
    },
    RUN_NOT_A_REPOSITORY: {
        exit: 2,
        title: 'Not inside a git repository',
        cause: 'Neither the directory nor one above it is a git checkout that can be read.',
        fix: 'Change into the checkout, or name it.',
        example: 'cd project && codex-orchestrator run pack.yml'
    },
    RUN_PARTIAL_CLONE: {
        exit: 2,
        title: 'The repository lacks objects of the base commit',
        cause: 'This is a partial clone (or a damaged one): files of the base commit are not here, and the program never ' +
            'downloads them on its own.',
        fix: 'Fetch the missing objects, or clone without a filter.',
        example: 'git fetch --refetch --no-filter origin'
    },
    RUN_PRIVATE_ROOT: {
        exit: 70,
        title: 'The private directory of the run cannot be made',
        cause: 'The directory that holds private trees cannot be created, is not ours, or cannot be reached.',
        fix: 'Free the disk, or point RUNNER_TEMP or XDG_CACHE_HOME at a directory that you own.',
        example: 'XDG_CACHE_HOME=/data/cache codex-orchestrator run pack.yml'
    },
    RUN_UNMERGED: {
        exit: 2,
        title: 'The work tree holds unresolved conflicts',
        cause: 'The index of the checkout has unmerged paths, so its state is no single change.',
        fix: 'Resolve the conflicts or abort the merge, then run again.',
        example: 'git merge --abort'
    }
};

;// CONCATENATED MODULE: ./src/reasons/scope.ts
const scopeReasons = {
    SCOPE_FILE_TOO_LARGE: {
        exit: 4,
        title: 'A file of the change is too large',
        cause: 'The change holds a file above 100 MiB, which GitHub refuses and which cannot be reviewed as text.',
        fix: 'Write large results to $ARTIFACTS_DIR, or let .gitignore name them.',
        example: 'phases:\n  implement: {run: ["./build.sh --out $ARTIFACTS_DIR/image.tar"]}'
    },
    SCOPE_LINKED_PATH: {
        exit: 3,
        title: 'A path goes through a symbolic link',
        cause: 'A mount point or a produced path has a link, or something that is neither file nor directory, in one of its ' +
            'components. Following it could reach outside the private tree.',
        fix: 'Name the real path inside the repository, and make a command that plants links there stop doing so.',
        example: 'setup:\n  produces: [packages/web/node_modules]'
    },
    SCOPE_NESTED_GIT: {
        exit: 3,
        title: 'A nested git repository appeared',
        cause: 'A command left a .git file or directory (or a name that some systems read as .git) below the root. Its ' +
            'configuration could make git run programs, so nothing in the tree is read any further.',
        fix: 'Let the command export sources without .git, or remove the nested repository at its end.',
        example: 'git clone --depth 1 https://example.org/lib.git lib && rm -rf lib/.git'
    },
    SCOPE_PRODUCED_MISSING: {
        exit: 1,
        title: 'A produced path is missing',
        cause: 'The set-up declares a path under produces, and after its commands that path does not exist.',
        fix: 'Correct the path, or make the set-up create it.',
        example: 'setup:\n  run: [npm ci]\n  produces: [node_modules]'
    },
    SCOPE_SPECIAL_FILE: {
        exit: 3,
        title: 'The change holds a special file',
        cause: 'A FIFO, socket or device lies in the tree where git does not ignore it; such a thing cannot be committed.',
        fix: 'Remove it at the end of the command, or make it in $TMPDIR.',
        example: 'rm -f build/server.sock'
    },
    SCOPE_UNREADABLE: {
        exit: 3,
        title: 'Part of the tree cannot be read',
        cause: 'A command left files or directories without read permission (or a path too long for the system), so what ' +
            'they hold cannot be judged.',
        fix: 'Give the owner read permission again at the end of the command, or remove them.',
        example: 'chmod -R u+rwX build'
    },
    SCOPE_WRITE_MISSING: {
        exit: 2,
        title: 'A path to be written does not exist',
        cause: 'permissions.write names a path that the tree does not have. It is opened by a mount, and a mount needs something to lie on.',
        fix: 'Name the directory above it, or commit the path, such as with an empty .gitkeep.',
        example: 'permissions:\n  write: [docs]   # instead of docs/generated'
    },
    SCOPE_UNSAFE_PATH: {
        exit: 3,
        title: 'A path is not safe',
        cause: 'The path leaves the tree, or is a name that git refuses because some system reads it as .git or .gitmodules.',
        fix: 'Choose a relative path without "..", and an ordinary name.',
        example: 'setup:\n  produces: [node_modules]'
    }
};

;// CONCATENATED MODULE: ./src/reasons/secret.ts
const secretReasons = {
    SECRET_IN_CHANGE: {
        exit: 3,
        title: 'the change holds a known secret',
        cause: 'A secret of this environment stands in the change. The recorded patch has it redacted; no bundle, no commit and no branch is made.',
        fix: 'Remove the secret from the change, and rotate it if it was written anywhere.',
        example: 'git apply --index .orchestrator_logs/<run>/change.patch   # the secret is redacted there'
    },
    SECRET_NAME_REFUSED: {
        exit: 3,
        title: 'a secret-looking variable was asked for',
        cause: 'permissions.env passes named variables that are not secret; this name looks like a credential.',
        fix: 'Remove the name from permissions.env. A value that is not a secret can be passed under a plain name.',
        example: 'permissions: {env: [BUILD_NUMBER]}'
    },
    SECRET_NOT_ENFORCEABLE: {
        exit: 5,
        title: 'secrets cannot be handed in yet',
        cause: 'The pack asks for secrets and the operator allows it, but this version never passes a secret into a sandbox.',
        fix: 'Set allow_secrets: false and do the step that needs the secret outside of the pack.',
        example: 'constraints: {allow_secrets: false}'
    },
    SECRET_NOT_GRANTED: {
        exit: 3,
        title: 'secrets not granted',
        cause: 'The pack says allow_secrets: true and SAFE mode grants none.',
        fix: 'Set allow_secrets: false; nothing in a pack can reach a secret in SAFE mode.',
        example: 'constraints: {allow_secrets: false}'
    },
    SECRET_PATH_REFUSED: {
        exit: 3,
        title: 'a path of credentials was to be handed in',
        cause: 'carry or data names a path at which tools keep credentials (.env, .npmrc, .ssh, a private key, …), or a directory that holds one. No secret is handed into a sandbox.',
        fix: 'Remove the path, or move what the pack needs to a path of its own without the secret.',
        example: 'carry: [node_modules]'
    },
    SECRET_VALUE_REFUSED: {
        exit: 3,
        title: 'a variable holds something that looks like a credential',
        cause: 'permissions.env names a variable whose value has the shape of a token, key or password, or equals a known secret.',
        fix: 'Remove the name from permissions.env.',
        example: 'permissions: {env: [BUILD_NUMBER]}'
    }
};

;// CONCATENATED MODULE: ./src/reasons/test.ts
const testReasons = {
    TEST_CHANGED_TREE: {
        exit: 1,
        title: 'the test changed a tracked file',
        cause: 'A test command changed a tracked file outside the declared artifacts. What was judged would not be what is published.',
        fix: 'Let the test write to $ARTIFACTS_DIR, declare the file under artifacts, or move the step to phases.implement.',
        example: 'acceptance: {commands: ["npx eslint . -o $ARTIFACTS_DIR/lint.json -f json"]}\nartifacts: {required: [lint.json]}'
    }
};

;// CONCATENATED MODULE: ./src/reasons/usage.ts
const usageReasons = {
    CANCELLED: {
        exit: 130,
        title: 'cancelled',
        cause: 'The run was cancelled by a signal. Its commands were ended and its evidence sealed as cancelled.',
        fix: 'Run it again when ready; nothing was published.',
        example: 'codex-orchestrator run pack.yml'
    },
    INTERNAL: {
        exit: 70,
        title: 'internal error',
        cause: 'The program met a state it does not know. This is a defect of the program, not of the pack.',
        fix: 'Report it with the output of the same command under CODEX_DEBUG=1.',
        example: 'CODEX_DEBUG=1 codex-orchestrator run examples/quickstart'
    },
    OK: {
        exit: 0,
        title: 'passed',
        cause: 'Every phase ran and every criterion held.',
        fix: 'Nothing to do.',
        example: 'codex-orchestrator report last'
    },
    USAGE: {
        exit: 2,
        title: 'wrong usage',
        cause: 'A verb, flag or argument is missing, unknown or malformed.',
        fix: 'See --help of the verb.',
        example: 'codex-orchestrator run --help'
    },
    USAGE_ABOVE_POLICY: {
        exit: 3,
        title: 'the mode is above the policy',
        cause: 'The policy file allows mode safe only, and the run was asked for in privileged mode.',
        fix: 'Drop --mode privileged, or change mode in .codex/policy.yml on the trusted branch.',
        example: '# .codex/policy.yml\nversion: 1\nmode: privileged'
    },
    USAGE_EVENT_REFUSED: {
        exit: 3,
        title: 'the workflow event is not one to run on',
        cause: 'pull_request_target, workflow_run of another branch, and comments on pull requests give a job the token and the secrets of the repository together with a head that an outsider may have written.',
        fix: 'Start the workflow from workflow_dispatch, schedule, push or pull_request.',
        example: 'on:\n  workflow_dispatch:\n  schedule: [{cron: "17 4 * * 1"}]'
    },
    USAGE_PLAN_MISMATCH: {
        exit: 3,
        title: 'the plan is not the expected one',
        cause: '--expect-plan names one plan digest and the plan made now has another: the pack, the base commit, a grant, a limit or the program differs. Nothing was run.',
        fix: 'Read the new plan, and pass its digest if it is the one you want.',
        example: 'codex-orchestrator plan pack.yml\ncodex-orchestrator run pack.yml --expect-plan sha256:…'
    }
};

;// CONCATENATED MODULE: ./src/reasons/index.ts
/** The whole table of reason codes and the look-ups over it. */















/** Every reason by its code. */
const reasons = {
    ...usageReasons,
    ...packReasons,
    ...accReasons,
    ...phaseReasons,
    ...netReasons,
    ...cloudReasons,
    ...secretReasons,
    ...execReasons,
    ...scopeReasons,
    ...limitReasons,
    ...isoReasons,
    ...prReasons,
    ...evidReasons,
    ...testReasons,
    ...runReasons
};
/** The reason of a code, or null where the table has none. */
function reasonOf(code) {
    return Object.hasOwn(reasons, code) ? reasons[code] : null;
}
/** Exit code of a reason code; 70 where the code is unknown, since that is a defect of ours. */
function exitOf(code) {
    return reasonOf(code)?.exit ?? 70;
}
/** All codes, sorted. */
function allCodes() {
    return Object.keys(reasons).sort();
}


/***/ })

};
