export const id = 827;
export const ids = [827];
export const modules = {

/***/ 7827:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./src/platform/errors.ts
var errors = __webpack_require__(6316);
// EXTERNAL MODULE: ./src/platform/version.ts
var version = __webpack_require__(5895);
// EXTERNAL MODULE: ./src/reasons/index.ts + 21 modules
var reasons = __webpack_require__(1923);
// EXTERNAL MODULE: ./src/cli/options.ts
var options = __webpack_require__(776);
// EXTERNAL MODULE: ./src/pack/nearest.ts
var nearest = __webpack_require__(703);
// EXTERNAL MODULE: ./src/run/isolation-options.ts
var isolation_options = __webpack_require__(4438);
;// CONCATENATED MODULE: ./src/cli/verbs/learn-spec.ts
/** `runOptions` are those of `run` that decide the plan; the change is always made by implement here. */
function learn({ change: _change, ...runOptions }) {
    return {
        name: 'learn',
        summary: 'run a pack in a throw-away repository, ask for each refused host, suggest an allow list',
        usage: '<pack>',
        arity: [0, 1],
        options: {
            allow: {
                type: 'string',
                value: 'HOSTS',
                summary: 'answer yes for these where they are asked for: host:port, *.host:port, presets; commas between'
            },
            quiet: {
                type: 'string',
                value: 'HOSTS',
                summary: 'answer quiet for these: refused and logged, kept out of pull requests'
            },
            write: { type: 'string', value: 'FILE', summary: 'write the suggestion to a new file too' },
            ...runOptions,
            backend: {
                type: 'string',
                value: 'NAME',
                summary: 'bubblewrap or util-linux (default: the best that passes its probe)',
                check: ['bubblewrap', 'util-linux']
            },
            'evidence-dir': {
                type: 'string',
                value: 'DIR',
                summary: 'where its runs are recorded (default .orchestrator_learn)'
            }
        },
        notes: [
            'Nothing is let out that was not answered. Without a terminal, or with --json, nobody is asked: what the flags do not answer is listed and stays refused.',
            'What no pack may ask for (private addresses, cloud and metadata hosts, hosts above the policy) is told and not offered.',
            'Evidence of learn is marked in its plan and is never published.'
        ],
        examples: [
            'learn pack.yml',
            'learn pack.yml --allow npm,fixtures.example.org:443 --write suggestion.yml',
            'learn pack.yml --json'
        ],
        load: () => Promise.all(/* import() */[__webpack_require__.e(580), __webpack_require__.e(585), __webpack_require__.e(712), __webpack_require__.e(309), __webpack_require__.e(197), __webpack_require__.e(439), __webpack_require__.e(567), __webpack_require__.e(334), __webpack_require__.e(888), __webpack_require__.e(125)]).then(__webpack_require__.bind(__webpack_require__, 4125))
    };
}

;// CONCATENATED MODULE: ./src/cli/verbs/serve-runner-spec.ts
function amount(value, summary) {
    return { type: 'string', value, summary, check: 'integer' };
}
function file(summary) {
    return { type: 'string', value: 'FILE', summary };
}
const serveRunner = {
    name: 'serve-runner',
    summary: 'receive steps of runs on other machines, and run each in a sandbox of this one',
    usage: '',
    arity: [0, 0],
    options: {
        listen: { type: 'string', value: 'HOST:PORT', summary: 'where to listen (default 127.0.0.1:8443)' },
        cert: file('certificate of this receiver with its chain, PEM'),
        'cert-key': file('private key of the certificate, PEM, closed to others (mode 0600)'),
        keys: file('shared keys, lines of an id and base64, closed to others (mode 0600)'),
        'state-dir': {
            type: 'string',
            value: 'DIR',
            summary: 'where taken requests are remembered (default in the state directory of the user)'
        },
        jobs: amount('N', 'steps at a time (default 1)'),
        'max-mb': amount('N', 'most of one request and of one answer (default 256)'),
        'max-minutes': amount('N', 'most minutes of one step (default 60)'),
        'skew-seconds': amount('N', 'most difference between the clocks (default 60)'),
        'output-mb': amount('N', 'most that one step prints (default 64)'),
        'memory-mb': amount('N', 'most memory of one step (default 4096)'),
        'disk-mb': amount('N', 'most that one step writes (default 8192)'),
        processes: amount('N', 'most processes of one step (default 512)')
    },
    notes: [
        'Every request must be signed with a key of the file, within the difference of the clocks, and is taken once.',
        'It ends on SIGINT and SIGTERM, and the steps that run end with it. exit codes: 0 ended, 2 usage, 5 no sandbox'
    ],
    examples: [
        'serve-runner --cert server.pem --cert-key server.key --keys runner.keys',
        'serve-runner --listen 0.0.0.0:8443 --cert server.pem --cert-key server.key --keys runner.keys --jobs 2'
    ],
    load: () => Promise.all(/* import() */[__webpack_require__.e(585), __webpack_require__.e(712), __webpack_require__.e(309), __webpack_require__.e(439), __webpack_require__.e(89)]).then(__webpack_require__.bind(__webpack_require__, 2967))
};

;// CONCATENATED MODULE: ./src/cli/verbs.ts
/** The table of verbs: what help shows, what flags each takes, and where its code is loaded from when it is called. */




const evidenceDir = {
    type: 'string',
    value: 'DIR',
    summary: 'where runs are recorded (default .orchestrator_logs)'
};
const isolationOptions = {
    isolation: {
        type: 'string',
        value: 'NAME',
        summary: 'sandbox, container, remote, or none, which enforces nothing (default the pack’s, else sandbox)',
        check: isolation_options/* ISOLATIONS */.C
    },
    'container-image': {
        type: 'string',
        value: 'IMAGE',
        summary: 'image of isolation container, name@sha256:… (default the pack’s)'
    },
    'remote-url': { type: 'string', value: 'URL', summary: 'receiver of isolation remote, https://host:port' },
    'remote-key-file': {
        type: 'string',
        value: 'FILE',
        summary: 'shared keys, lines of an id and base64, closed to others (mode 0600)'
    },
    'remote-key-id': { type: 'string', value: 'ID', summary: 'which of them (default the only one)' },
    'remote-ca': { type: 'string', value: 'FILE', summary: 'the only authorities that count, PEM' }
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
    'cpu-minutes': {
        type: 'string',
        value: 'N',
        summary: 'limit of the CPU time of one command',
        check: 'integer'
    },
    'open-files': {
        type: 'string',
        value: 'N',
        summary: 'limit of the open files of a process',
        check: 'integer'
    },
    processes: {
        type: 'string',
        value: 'N',
        summary: 'limit of the processes of one command',
        check: 'integer'
    },
    ...isolationOptions
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
        load: () => Promise.all(/* import() */[__webpack_require__.e(197), __webpack_require__.e(41)]).then(__webpack_require__.bind(__webpack_require__, 1413))
    },
    {
        name: 'validate',
        summary: 'check packs: every problem at once, with its place and what to do',
        usage: '<pack>...',
        arity: [1, Infinity],
        options: {},
        examples: ['validate examples/quickstart', 'validate .github/task-packs/*.yml --json'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(580), __webpack_require__.e(585), __webpack_require__.e(712), __webpack_require__.e(309), __webpack_require__.e(197), __webpack_require__.e(439), __webpack_require__.e(567), __webpack_require__.e(457)]).then(__webpack_require__.bind(__webpack_require__, 5457))
    },
    {
        name: 'plan',
        summary: 'show what a run would do, and the digest that --expect-plan takes',
        usage: '<pack>',
        arity: [0, 1],
        options: planOptions,
        examples: ['plan examples/quickstart', 'plan examples/quickstart --json'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(580), __webpack_require__.e(585), __webpack_require__.e(712), __webpack_require__.e(309), __webpack_require__.e(197), __webpack_require__.e(439), __webpack_require__.e(567), __webpack_require__.e(248)]).then(__webpack_require__.bind(__webpack_require__, 4248))
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
                summary: 'bubblewrap or util-linux; podman or docker (default: the best that passes its probe)',
                check: ['bubblewrap', 'util-linux', 'podman', 'docker']
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
            'run pack.yml --change worktree',
            'run pack.yml --isolation container --container-image debian@sha256:…'
        ],
        load: () => Promise.all(/* import() */[__webpack_require__.e(580), __webpack_require__.e(585), __webpack_require__.e(712), __webpack_require__.e(309), __webpack_require__.e(197), __webpack_require__.e(439), __webpack_require__.e(567), __webpack_require__.e(334), __webpack_require__.e(888), __webpack_require__.e(150)]).then(__webpack_require__.bind(__webpack_require__, 7150))
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
            'require-signature': { type: 'boolean', summary: 'fail unsigned evidence' },
            tree: {
                type: 'string',
                value: 'COMMIT',
                summary: 'in a clone: whether this commit has the tree that was tested'
            }
        },
        notes: ['[run] is a run id, a path of a run directory, or last (default).'],
        examples: [
            'verify last',
            'verify .orchestrator_logs/r-… --expect-manifest sha256:…',
            'verify last --tree HEAD'
        ],
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
        options: {
            fix: { type: 'boolean', summary: 'run that command' },
            containers: { type: 'boolean', summary: 'ask podman and docker too: seconds, not milliseconds' },
            'container-image': {
                type: 'string',
                value: 'IMAGE',
                summary: 'with --containers: probe inside this image, name@sha256:…'
            }
        },
        examples: ['doctor', 'sudo codex-orchestrator doctor --fix', 'doctor --containers --json'],
        load: () => Promise.all(/* import() */[__webpack_require__.e(585), __webpack_require__.e(712), __webpack_require__.e(309), __webpack_require__.e(380)]).then(__webpack_require__.bind(__webpack_require__, 518))
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
        load: () => Promise.all(/* import() */[__webpack_require__.e(580), __webpack_require__.e(585), __webpack_require__.e(712), __webpack_require__.e(309), __webpack_require__.e(197), __webpack_require__.e(439), __webpack_require__.e(567), __webpack_require__.e(342)]).then(__webpack_require__.bind(__webpack_require__, 5342))
    },
    learn(planOptions),
    serveRunner
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
/* harmony import */ var _reasons_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1923);
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

/***/ 4272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Bs: () => (/* binding */ dotted),
/* harmony export */   CR: () => (/* binding */ booleanAt),
/* harmony export */   Wn: () => (/* binding */ pointer),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   i1: () => (/* binding */ textsAt),
/* harmony export */   oh: () => (/* binding */ mappingAt),
/* harmony export */   tU: () => (/* binding */ checkedPath),
/* harmony export */   tk: () => (/* binding */ numberAt),
/* harmony export */   uN: () => (/* binding */ pathsAt)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9049);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2601);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3565);



/** JSON pointer of a chain of keys. */
function pointer(...keys) {
    return keys.map(key => `/${(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .escapePointer */ .lZ)(String(key))}`).join('');
}
/** `limits.changed_lines`, as people name a key. */
function dotted(at) {
    const parts = at.split('/').slice(1);
    return parts
        .map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'))
        .map((part, index) => (/^\d+$/.test(part) && index > 0 ? `[${part}]` : `${index > 0 ? '.' : ''}${part}`))
        .join('');
}
function valueAt({ file }, keys) {
    let value = file.value;
    for (const key of keys) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
/** Place of a value; of the nearest mapping around it where the value is absent. */
function placeOf({ file }, keys) {
    for (let length = keys.length; length >= 0; length--) {
        const place = file.places.get(pointer(...keys.slice(0, length)));
        if (place !== undefined)
            return place;
    }
    return { file: file.file, line: 1, column: 1 };
}
function textAt(fields, keys) {
    const value = valueAt(fields, keys);
    return typeof value === 'string' ? { text: value, place: placeOf(fields, keys) } : null;
}
function booleanAt(fields, keys) {
    const value = valueAt(fields, keys);
    return typeof value === 'boolean' ? value : null;
}
function numberAt(fields, keys) {
    const value = valueAt(fields, keys);
    return typeof value === 'number' ? value : null;
}
function mappingAt(fields, keys) {
    const value = valueAt(fields, keys);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : null;
}
/** Texts of a list, or of one text in its place. */
function textsAt(fields, keys) {
    const value = valueAt(fields, keys);
    if (typeof value === 'string')
        return [{ text: value, place: placeOf(fields, keys) }];
    if (!Array.isArray(value))
        return [];
    return value.flatMap((item, index) => typeof item === 'string' ? [{ text: item, place: placeOf(fields, [...keys, index]) }] : []);
}
/** Paths or globs of a list, cleaned; those at fault are reported and left out. */
function pathsAt(fields, keys, kind, root = 'root') {
    const key = dotted(pointer(...keys));
    return textsAt(fields, keys).flatMap(entry => {
        const path = checkedPath(fields, key, entry, kind);
        if (path === '' && root === 'below') {
            fields.findings.error('PACK_PATH', entry.place, `${key}: ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(entry.text)} is the whole directory`, 'name a path in it');
            return [];
        }
        return path === null ? [] : [path];
    });
}
/** One path or glob, cleaned; null, with the problem reported, where it cannot be one. */
function checkedPath({ findings }, key, { text, place }, kind) {
    const fault = kind === 'glob' ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .globFault */ .Hf)(text) : (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .pathFault */ .a9)(text);
    if (fault !== null) {
        const fix = 'write it relative, with "/" between its parts, and without ".."';
        findings.error(kind === 'glob' && /[*?[\]{}!()]/.test(text) ? 'PACK_GLOB' : 'PACK_PATH', place, `${key}: ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} ${fault}`, fix);
        return null;
    }
    if (kind === 'path' && (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isGlob */ .fg)(text)) {
        findings.error('PACK_GLOB', place, `${key}: ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is a pattern, and one path is expected`, 'write the path itself');
        return null;
    }
    return (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanPath */ .ts)(text);
}


/***/ }),

/***/ 3151:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dq: () => (/* binding */ branchFault),
/* harmony export */   m: () => (/* binding */ idFault),
/* harmony export */   tF: () => (/* binding */ slugOf)
/* harmony export */ });
/** Ids, slugs and branch names. Source: git-check-ref-format(1). */
const MOST_ID = 64;
const MOST_SLUG = 40;
/** Why a text cannot be an id, in words that follow "the id …"; null where it can. */
function idFault(id) {
    if (id === '')
        return 'is empty';
    if ([...id].length > MOST_ID)
        return `has more than ${MOST_ID} characters`;
    if (id.startsWith('-'))
        return 'starts with a hyphen, which git reads as an option';
    if (id.includes('..'))
        return 'has "..", which git refuses in branch names';
    if (id.includes('@{'))
        return 'has "@{", which git refuses in branch names';
    if (/\.lock$/i.test(id))
        return 'ends in ".lock", which git refuses in branch names';
    if (id.startsWith('.') || id.endsWith('.'))
        return 'starts or ends with a dot, which git refuses in branch names';
    if (id.includes('/'))
        return 'has a slash; an id is one part of a branch name';
    if (/\s/.test(id))
        return 'has white space, which git refuses in branch names';
    if (!/^[A-Za-z0-9._-]+$/.test(id))
        return 'has characters other than A–Z, a–z, 0–9, dot, underscore and hyphen';
    if (!/^[A-Za-z0-9]/.test(id))
        return 'does not start with a letter or digit';
    return null;
}
/** Lower-case, branch-safe form of a title: a–z, 0–9 and single hyphens, at most 40 characters, '' where none is left. */
function slugOf(title) {
    const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    const words = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
    if (words.length <= MOST_SLUG)
        return words;
    const cut = words.slice(0, MOST_SLUG);
    const whole = words[MOST_SLUG] === '-'
        ? cut
        : cut.slice(0, cut.lastIndexOf('-') === -1 ? MOST_SLUG : cut.lastIndexOf('-'));
    return whole.replace(/-+$/, '');
}
/** Why a text cannot be a branch name (git check-ref-format --branch), or null where it can. */
function branchFault(name) {
    if (name === '' || name === '@' || name === 'HEAD')
        return 'is not the name of a branch';
    if (name.length > 200)
        return 'has more than 200 characters';
    if (name.startsWith('-'))
        return 'starts with a hyphen';
    if (/[\u0000-\u0020\u007f~^:?*[\\]/.test(name))
        return 'has white space or one of ~ ^ : ? * [ \\';
    if (name.includes('..') || name.includes('@{'))
        return 'has ".." or "@{"';
    if (name.endsWith('.'))
        return 'ends with a dot';
    const parts = name.split('/');
    if (parts.some(part => part === ''))
        return 'has an empty part';
    if (parts.some(part => part.startsWith('.') || part.endsWith('.lock')))
        return 'has a part that starts with a dot or ends in ".lock"';
    return null;
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

/***/ 2601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ globFault),
/* harmony export */   a9: () => (/* binding */ pathFault),
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   jt: () => (/* binding */ directoryOf),
/* harmony export */   ts: () => (/* binding */ cleanPath),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/** Paths and globs of a pack: relative, `/`-separated, inside the repository, and cheap to match. */
const MOST_CHARACTERS = 1024;
const MOST_STARS_IN_A_PART = 3;
const MOST_STARS_BESIDE_DEEP = 2;
const MOST_STARS = 4;
const MOST_DEEP_STARS = 2;
const MOST_GROUPS = 3;
const MOST_ALTERNATIVES = 64;
/** Why a text cannot be a path of a pack, in words that follow "the path …"; null where it can. */
function pathFault(path) {
    return shapeFault(path) ?? partsFault(path);
}
function shapeFault(path) {
    if (path === '' || path.trim() === '')
        return 'is empty';
    if (path.length > MOST_CHARACTERS)
        return `has more than ${MOST_CHARACTERS} characters`;
    if (path.includes('\0'))
        return 'has a NUL';
    if (path.includes('\\'))
        return 'has a backslash; parts are separated by "/"';
    if (path.startsWith('/'))
        return 'is absolute';
    if (/^[A-Za-z]:/.test(path))
        return 'starts with a drive letter';
    if (path.startsWith('~'))
        return 'starts with "~", which nothing expands';
    if (/[\r\n]/.test(path))
        return 'has a line break';
    return null;
}
function partsFault(path) {
    const parts = trimmed(path).split('/');
    if (parts.includes('..'))
        return 'leaves the directory by ".."';
    if (path !== '.' && path !== './' && parts.some(part => part === ''))
        return 'has an empty part ("//")';
    if (parts.some(part => part === '.') && path !== '.' && path !== './')
        return 'has a part "."';
    if (parts.some(isGit))
        return 'reaches into .git';
    return null;
}
/** Names that some file system takes for `.git` (case, trailing dots and spaces, the short name of NTFS). */
function isGit(part) {
    const plain = part
        .replace(/\p{Cf}/gu, '')
        .replace(/[. ]+$/, '')
        .toLowerCase();
    return plain === '.git' || plain === 'git~1';
}
function trimmed(path) {
    return path.replace(/^\.\/(?=.)/, '').replace(/(?<=.)\/$/, '');
}
/** One spelling of an accepted path: no leading `./`, no trailing `/`; the directory itself is ''. */
function cleanPath(path) {
    const clean = trimmed(path);
    return clean === '.' || clean === './' ? '' : clean;
}
/** Why a text cannot be a glob of a pack, in words that follow "the pattern …"; null where it can. */
function globFault(glob) {
    return globShapeFault(glob) ?? costFault(glob) ?? pathFault(glob);
}
function globShapeFault(glob) {
    if (glob.startsWith('!'))
        return 'is negated; name what is meant';
    if (/[!@+*?]\(/.test(glob))
        return 'has an extended group such as +(…)';
    // Parts inside braces and character classes are parts too: {..,a}/x and [.][.]/x leave as well as ../x.
    if (/(?:^|[/{,])(?:\.|\[\.\]|\\\.){2}(?=$|[/},])/.test(glob))
        return 'leaves the directory by ".."';
    if (/[{,]\//.test(glob))
        return 'has an absolute alternative';
    if (/(?:^|[/{,])\.git(?=$|[/},])/i.test(glob))
        return 'reaches into .git';
    if (/\{[^}]*\{/.test(glob))
        return 'has nested braces';
    if (/\{[^}]*$/.test(glob) || /\[[^\]]*$/.test(glob))
        return 'has a bracket that is not closed';
    return null;
}
/**
 * Bounds on what makes matching slow. A backtracking matcher tries every split for every star, so the time is a power
 * of the path's length; measured on paths of 4 KB made for it, these bounds keep one match below about a second.
 */
function costFault(glob) {
    const parts = glob.split('/');
    const deep = parts.filter(part => part === '**').length;
    const most = deep === 0 ? MOST_STARS_IN_A_PART : MOST_STARS_BESIDE_DEEP;
    const stars = parts.map(part => (part === '**' ? 0 : (part.match(/\*/g) ?? []).length));
    if (parts.some(part => part !== '**' && part.includes('**')))
        return 'has ** beside other characters in one part';
    if (deep > MOST_DEEP_STARS)
        return `has more than ${MOST_DEEP_STARS} parts **`;
    if (stars.some(count => count > most))
        return `has more than ${most} stars in one part${deep === 0 ? '' : ' beside **'}`;
    if (stars.reduce((sum, count) => sum + count, 0) > MOST_STARS)
        return `has more than ${MOST_STARS} stars`;
    if ((glob.match(/\{/g) ?? []).length > MOST_GROUPS)
        return `has more than ${MOST_GROUPS} groups {…}`;
    if ((glob.match(/,/g) ?? []).length > MOST_ALTERNATIVES)
        return `has more than ${MOST_ALTERNATIVES} alternatives`;
    return null;
}
/** True where a declared path has characters that make it a glob. */
function isGlob(path) {
    return /[*?[\]{}]/.test(path);
}
/** True where `inner` is `outer` or below it, by whole parts; '' is everything. */
function within(outer, inner) {
    const above = cleanPath(outer);
    const below = cleanPath(inner);
    return above === '' || below === above || below.startsWith(`${above}/`);
}
/** Two relative paths joined; either may be ''. */
function join(directory, path) {
    if (directory === '')
        return path;
    return path === '' ? directory : `${directory}/${path}`;
}
/** Directory of a relative path; '' for a path of one part. */
function directoryOf(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '' : path.slice(0, slash);
}
/** Last part of a relative path. */
function baseOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
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

/***/ 6402:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   aU: () => (/* binding */ refuseSize),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   kr: () => (/* binding */ refusedIn),
/* harmony export */   uZ: () => (/* binding */ MOST_BYTES)
/* harmony export */ });
/** Most bytes of one file of a pack. */
const MOST_BYTES = 1024 * 1024;
function linesOf(file, text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return { place: offset => placeAt(file, starts, Math.max(0, Math.min(offset, text.length))) };
}
function placeAt(file, starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
function startOf(file) {
    return { file, line: 1, column: 1 };
}
/**
 * Text of a file, or null with the problem found. A leading UTF-8 byte-order mark is accepted and dropped (editors
 * on Windows write it); UTF-16, invalid UTF-8, control characters, a mark elsewhere and characters that reverse the
 * direction of text are errors at their place.
 */
function decodeText(file, bytes, findings) {
    if (bytes.length > MOST_BYTES)
        return refuseSize(file, bytes.length, findings);
    if (isUtf16(bytes)) {
        findings.error('PACK_ENCODING', startOf(file), 'the file is UTF-16', 'save it as UTF-8');
        return null;
    }
    const text = decodeUtf8(file, bytes, findings);
    if (text === null)
        return null;
    return refuseCharacters(file, text, findings) ? null : text;
}
function refuseSize(file, bytes, findings) {
    const size = `${(bytes / MOST_BYTES).toFixed(1)} MiB`;
    findings.error('PACK_TOO_LARGE', startOf(file), `the file has ${size}, and a file of a pack may have 1 MiB`, 'move data into files of its own');
    return null;
}
function isUtf16(bytes) {
    const [first, second] = bytes;
    return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
function decodeUtf8(file, bytes, findings) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        const good = validPrefix(bytes);
        const before = new TextDecoder('utf-8').decode(bytes.subarray(0, good));
        const bad = (bytes[good] ?? 0).toString(16).padStart(2, '0');
        findings.error('PACK_ENCODING', linesOf(file, before).place(before.length), `byte 0x${bad} is not valid UTF-8`, 'save the file as UTF-8');
        return null;
    }
}
/** Length of the longest prefix of whole, valid characters, by bisection over a decoder that says yes or no. */
function validPrefix(bytes) {
    let low = 0;
    let high = bytes.length;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (decodes(bytes, middle))
            low = middle;
        else
            high = middle - 1;
    }
    return startOfCharacter(bytes, low);
}
function decodes(bytes, end) {
    try {
        // `stream` lets a prefix end inside a character.
        new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
        return true;
    }
    catch {
        return false;
    }
}
/** Steps back over an unfinished character that a streaming decoder let pass. */
function startOfCharacter(bytes, end) {
    for (let back = 1; back <= 3 && back <= end; back++) {
        const byte = bytes[end - back] ?? 0;
        if (byte < 0x80)
            break;
        if (byte >= 0xc0) {
            const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
            return needs > back ? end - back : end;
        }
    }
    return end;
}
// Controls but tab and line feed (and a carriage return before one), byte-order marks, and the embeddings,
// overrides and isolates of Unicode Standard Annex 9, which make a command read other than it runs.
const REFUSED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff\u202a-\u202e\u2066-\u2069]|\r(?!\n)/g;
function refuseCharacters(file, text, findings) {
    const lines = linesOf(file, text);
    let seen = 0;
    for (const match of text.matchAll(REFUSED)) {
        const place = lines.place(match.index);
        findings.error('PACK_ENCODING', place, `${nameOf(match[0])} has no place in a pack`, 'remove the character');
        if (++seen === 20)
            break;
    }
    return seen > 0;
}
function nameOf(character) {
    const point = character.charCodeAt(0);
    const hex = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
    if (point === 0)
        return `the character NUL (${hex})`;
    if (point === 0x0d)
        return `a carriage return without a line feed (${hex})`;
    if (point === 0xfeff)
        return `a byte-order mark inside the file (${hex})`;
    return point >= 0x2000 ? `the direction mark ${hex}` : `the control character ${hex}`;
}
/** The first character that a value may not hold even by way of an escape, or null. */
function refusedIn(value) {
    const found = REFUSED_IN_VALUE.exec(value);
    return found === null ? null : nameOfValue(found[0]);
}
// As REFUSED, and halves of surrogate pairs, which no UTF-8 and no canonical JSON can carry.
const REFUSED_IN_VALUE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;
function nameOfValue(character) {
    return /\p{Surrogate}/u.test(character) ? 'half of a surrogate pair' : nameOf(character);
}


/***/ }),

/***/ 3565:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ DEEPEST),
/* harmony export */   hx: () => (/* binding */ plainTree),
/* harmony export */   lZ: () => (/* binding */ escapePointer)
/* harmony export */ });
/* unused harmony export MOST_ALIASES */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9049);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6402);
/** From YAML nodes to plain values: aliases counted, keys unique and harmless, every value with its place. */



/** Deepest nesting of one file. */
const DEEPEST = 64;
/** Most aliases of one file, and most values after they are followed: the bound on "alias bombs". */
const MOST_ALIASES = 100;
const MOST_VALUES = 100_000;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const BOOLEAN_WORD = /^(?:yes|no|on|off)$/i;
/** Plain values of a document whose root is a mapping; null, with the problem, where it is not. */
function plainTree(file, document, lines, findings) {
    const root = document.contents;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(root)) {
        refuseRoot(root, lines, findings);
        return null;
    }
    const walk = {
        lines,
        findings,
        places: new Map(),
        keys: new Map(),
        words: new Set(),
        anchors: new Map(),
        open: new Set(),
        aliases: 0,
        values: 0,
        stopped: false
    };
    const before = findings.all.length;
    const value = plain(walk, root, '', 0);
    if (walk.stopped && (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .hasErrors */ .Cs)(findings.all.slice(before)))
        return null;
    return { file, value, places: walk.places, keys: walk.keys, words: walk.words };
}
function refuseRoot(root, lines, findings) {
    const empty = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(root) && root.value === null;
    const place = lines.place(empty || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(root) ? 0 : (root.range?.[0] ?? 0));
    const kind = empty || root === null ? 'empty' : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(root) ? 'a list' : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(root) ? 'an alias' : 'plain text';
    findings.error('PACK_ROOT', place, `the file is ${kind}, and a mapping of keys to values is expected`, 'write keys and values, such as id: and title:');
}
function plain(walk, node, pointer, depth) {
    if (walk.stopped)
        return null;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node))
        return null;
    const place = walk.lines.place(node.range?.[0] ?? 0);
    if (!walk.places.has(pointer))
        walk.places.set(pointer, place);
    if (depth > DEEPEST)
        return stop(walk, 'PACK_TOO_DEEP', place, `nested more than ${DEEPEST} deep by its aliases`);
    if (++walk.values > MOST_VALUES)
        return stop(walk, 'PACK_ALIAS', place, `aliases expand to more than ${MOST_VALUES} values`);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        return followed(walk, node.source, place, pointer, depth);
    const anchor = node.anchor;
    if (anchor !== undefined)
        walk.anchors.set(anchor, node);
    refuseTag(walk, node, place);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node)) {
        if (node.type === 'PLAIN' && BOOLEAN_WORD.test(node.source ?? ''))
            walk.words.add(pointer);
        return scalar(walk, node.value, place);
    }
    walk.open.add(node);
    const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)
        ? mapping(walk, node, pointer, depth)
        : list(walk, node, pointer, depth);
    walk.open.delete(node);
    return value;
}
function stop(walk, code, place, message) {
    walk.stopped = true;
    walk.findings.error(code, place, message, 'write the values out');
    return null;
}
function followed(walk, name, place, pointer, depth) {
    if (++walk.aliases > MOST_ALIASES)
        return stop(walk, 'PACK_ALIAS', place, `more than ${MOST_ALIASES} aliases`);
    const target = walk.anchors.get(name);
    if (target === undefined) {
        walk.findings.error('PACK_ALIAS', place, `the alias *${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} has no anchor before it`, 'write the value out, or quote text that starts with *');
        return null;
    }
    if (walk.open.has(target))
        return stop(walk, 'PACK_ALIAS', place, `the alias *${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} contains itself`);
    return plain(walk, target, pointer, depth);
}
const CORE_TAG = /^(?:!|tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq))$/;
function refuseTag(walk, node, place) {
    const tag = node.tag;
    if (tag === undefined || CORE_TAG.test(tag))
        return;
    walk.findings.error('PACK_TAG', place, `the YAML tag ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(tag)} is not accepted`, 'remove the tag and write the plain value');
}
function scalar(walk, value, place) {
    if (typeof value === 'string') {
        const refused = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedIn */ .kr)(value);
        if (refused !== null)
            walk.findings.error('PACK_ENCODING', place, `${refused} has no place in a value`, 'remove the escape');
        return value;
    }
    if (typeof value === 'number' && !Number.isFinite(value)) {
        walk.findings.error('PACK_VALUE', place, 'the number is not finite', 'write a plain number, or quote the text');
        return 0;
    }
    // What else a tag could have made has been reported; text stands in for it.
    return typeof value === 'number' || typeof value === 'boolean' || value === null ? value : String(value);
}
function list(walk, node, pointer, depth) {
    return node.items.map((item, index) => plain(walk, item, `${pointer}/${index}`, depth + 1));
}
function mapping(walk, node, pointer, depth) {
    const result = {};
    for (const pair of node.items) {
        if (walk.stopped)
            break;
        const key = keyOf(walk, pair, node);
        if (key === null)
            continue;
        const at = `${pointer}/${escapePointer(key.text)}`;
        if (Object.hasOwn(result, key.text)) {
            const first = walk.keys.get(at);
            const where = first === undefined ? '' : ` (first in line ${first.line})`;
            walk.findings.error('PACK_DUPLICATE_KEY', key.place, `the key ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(key.text)} stands twice${where}`, 'keep one of them');
            continue;
        }
        walk.keys.set(at, key.place);
        result[key.text] = pair.value === null ? null : plain(walk, pair.value, at, depth + 1);
        if (!walk.places.has(at))
            walk.places.set(at, key.place);
    }
    return result;
}
/** A key as text, or null where it cannot be one; the problem is then reported. */
function keyOf(walk, pair, parent) {
    const { key } = pair;
    const node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(key) ? key : null;
    const place = walk.lines.place(node?.range?.[0] ?? parent.range?.[0] ?? 0);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) || key.value === null) {
        walk.findings.error('PACK_YAML', place, 'a key that is not plain text', 'write "key: value" with a plain word as the key');
        return null;
    }
    refuseTag(walk, key, place);
    if (key.anchor !== undefined)
        walk.anchors.set(key.anchor, key);
    const text = typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
    if (text === '<<') {
        walk.findings.error('PACK_YAML', place, 'merge keys (<<) are not part of YAML 1.2', 'write the merged keys out');
        return null;
    }
    if (FORBIDDEN_KEYS.has(text)) {
        walk.findings.error('PACK_FORBIDDEN_KEY', place, `the key ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} is never accepted`, 'give the key another name');
        return null;
    }
    const refused = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedIn */ .kr)(text);
    if (refused !== null) {
        walk.findings.error('PACK_ENCODING', place, `${refused} has no place in a key`, 'remove the escape');
        return null;
    }
    return { text, place };
}
/** One reference token of a JSON pointer (RFC 6901). */
function escapePointer(key) {
    return key.replaceAll('~', '~0').replaceAll('/', '~1');
}


/***/ }),

/***/ 1810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ limitsOf),
/* harmony export */   Oc: () => (/* binding */ untrustedOf),
/* harmony export */   _n: () => (/* binding */ pullRequestOf),
/* harmony export */   _x: () => (/* binding */ isolationOf),
/* harmony export */   dT: () => (/* binding */ imageOf),
/* harmony export */   fd: () => (/* binding */ isIsolationKind),
/* harmony export */   qu: () => (/* binding */ dataOf)
/* harmony export */ });
/* harmony import */ var _permissions_images_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2756);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4272);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3151);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9049);
/** What a pack wishes for beside its commands: limits, the pull request, and inputs that are data. */




const NUMBERS = [
    'changed_lines',
    'changed_files',
    'attempts',
    'wall_minutes',
    'phase_minutes',
    'output_mb',
    'disk_mb',
    'memory_mb',
    'cpu_minutes',
    'open_files',
    'processes'
];
/** Limits as stated; `execution.timeout_minutes` is the older spelling of wall_minutes. */
function limitsOf(task) {
    const limits = {};
    for (const name of NUMBERS) {
        const value = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(task, ['limits', name]);
        if (value !== null)
            limits[name] = value;
    }
    const timeout = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(task, ['execution', 'timeout_minutes']);
    if (timeout !== null && limits.wall_minutes === undefined)
        limits.wall_minutes = timeout;
    if ((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(task, ['limits', 'exclude']) !== undefined)
        limits.exclude = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .pathsAt */ .uN)(task, ['limits', 'exclude'], 'glob', 'below');
    return limits;
}
/** `pr`: null for `pr: false`; the default wish where the pack is silent. */
function pullRequestOf(task) {
    if ((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(task, ['pr']) === false)
        return null;
    const title = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(task, ['pr', 'title']);
    if (title !== null && /[\r\n]/.test(title.text.trim()))
        task.findings.error('PACK_VALUE', title.place, 'pr.title has a line break', 'write it on one line');
    const base = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(task, ['pr', 'base']);
    const fault = base === null ? null : (0,_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .branchFault */ .Dq)(base.text);
    if (base !== null && fault !== null)
        task.findings.error('PACK_VALUE', base.place, `pr.base: ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(base.text)} ${fault}`, 'name an existing branch, such as main');
    return {
        labels: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(task, ['pr', 'labels']).map(({ text }) => text),
        draft: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .booleanAt */ .CR)(task, ['pr', 'draft']) ?? false,
        title: title?.text.trim() ?? null,
        base: base?.text ?? null
    };
}
/** `data` by name; a path alone is short for {path}. */
function dataOf(task) {
    const names = Object.keys((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .mappingAt */ .oh)(task, ['data']) ?? {});
    const entries = names.flatMap(name => {
        const stated = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(task, ['data', name]) ?? (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(task, ['data', name, 'path']);
        const path = stated === null ? null : (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .checkedPath */ .tU)(task, `data.${name}`, stated, 'path');
        return path === null
            ? []
            : [[name, { path, maxAgeDays: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(task, ['data', name, 'max_age_days']) }]];
    });
    return Object.fromEntries(entries);
}
/** `untrusted` text by name. */
function untrustedOf(task) {
    const entries = Object.entries((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .mappingAt */ .oh)(task, ['untrusted']) ?? {});
    return Object.fromEntries(entries.filter((entry) => typeof entry[1] === 'string'));
}
const KINDS = ['sandbox', 'container', 'none', 'remote'];
/** `isolation`: its name, or {kind, image}. null where the pack is silent, and where the schema reports what it says. */
function isolationOf(task) {
    const named = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(task, ['isolation']) ?? (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(task, ['isolation', 'kind']);
    if (named === null || !isIsolationKind(named.text))
        return null;
    const stated = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(task, ['isolation', 'image']);
    const image = stated === null ? null : imageOf(task, 'isolation.image', stated);
    if (stated !== null && named.text !== 'container')
        task.findings.error('PACK_CONTRADICTION', stated.place, `isolation is ${named.text}, and an image is named`, 'write kind: container, or remove the image');
    return { kind: named.text, image, place: named.place };
}
function isIsolationKind(text) {
    return KINDS.includes(text);
}
/** An image that is pinned by digest; null, with the problem reported, for any other. */
function imageOf({ findings }, key, { text, place }) {
    if ((0,_permissions_images_js__WEBPACK_IMPORTED_MODULE_3__/* .isPinnedImage */ .Cq)(text))
        return text;
    findings.error('PACK_VALUE', place, `${key}: ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} is not pinned by digest`, 'write name@sha256:<64 hexadecimal digits>; a tag can come to mean another image');
    return null;
}


/***/ }),

/***/ 2756:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ isPinnedImage),
/* harmony export */   m_: () => (/* binding */ isSameImage),
/* harmony export */   rw: () => (/* binding */ isImageId)
/* harmony export */ });
/** Names of container images that can come to mean only one image. Source: OCI distribution, "Pulling manifests". */
/** The digest of an image's configuration, by which the machine that has it knows it. */
const ID = /^sha256:[0-9a-f]{64}$/;
/** A repository with an optional registry and tag, and the digest that decides. */
const PINNED = /^[a-z0-9][a-z0-9._:/-]{0,250}(:[\w][\w.-]{0,127})?@sha256:[0-9a-f]{64}$/;
/** `name@sha256:<64 hex>` or `sha256:<64 hex>`. */
function isPinnedImage(reference) {
    return isImageId(reference) || PINNED.test(reference);
}
/** `sha256:<64 hex>`: an id, which names content on one machine and no place to get it from. */
function isImageId(reference) {
    return ID.test(reference);
}
/** Whether two pinned references mean the same content: the digest decides, whatever the registry is called. */
function isSameImage(one, other) {
    return isImageId(one) === isImageId(other) && digestOf(one) === digestOf(other);
}
function digestOf(reference) {
    return reference.slice(reference.lastIndexOf('@') + 1);
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
    return (line(text, most)
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/[\\`*_{}[\]()!|~$]/g, '\\$&')
        .replace(/#(?=\d)/g, '#&#8203;')
        // GitHub's parser makes links of mail addresses after it has decoded: the empty comment keeps the halves apart.
        .replace(/@/g, '&#64;<!---->')
        .replace(/\b(https?|www|ftp)(?=:|\.)/gi, '$1&#8203;'));
}
/**
 * Foreign text as inert inline code on one line: a fence longer than any run of backticks in it, so that no link,
 * image, mention, closing keyword, HTML or fence can act. Fit for table cells, where a pipe ends even code. A run so
 * long that GitHub's parser would take no fence around it (more than 80, measured) is shown by its length.
 */
function forCode(text, most = 200) {
    const clean = line(text, most).replace(/`{40,}/g, run => `\\x60{${run.length}}`);
    if (clean === '')
        return '` `';
    const longest = Math.max(0, ...[...clean.matchAll(/`+/g)].map(match => match[0].length));
    const fence = '`'.repeat(longest + 1);
    const pad = clean.startsWith('`') || clean.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${clean}${pad}${fence}`.replace(/\|/g, '\\|');
}


/***/ }),

/***/ 1923:
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
    CLOUD_COMMAND_REFUSED: {
        exit: 3,
        title: 'a command that changes a cloud',
        cause: 'The command would change something in a cloud or publish a package, and the phase may not: no cloud is granted, or only read.',
        fix: 'Let the pack produce what is to be applied or published, and do that outside, after review (docs/CLOUD.md).',
        example: 'phases: {implement: {run: ["terraform plan -out=change.tfplan"]}}'
    },
    CLOUD_HOST_REFUSED: {
        exit: 3,
        title: 'a host of a cloud without the cloud',
        cause: 'network.allow names a host at which things of a cloud are read and changed, or one that hands out credentials, and permissions.cloud does not name that cloud. A metadata service is never opened.',
        fix: 'Remove the host and fetch the file in a step before; where the work really is in the cloud, name it under permissions.cloud.',
        example: 'permissions: {cloud: {aws: read}}'
    },
    CLOUD_NOT_ENFORCEABLE: {
        exit: 5,
        title: 'this isolation enforces no cloud grant',
        cause: 'The pack asks for a cloud and the operator allows it, and the isolation of this run has no filtering proxy that would hold it to that cloud.',
        fix: 'Run the pack in a sandbox or a container, or do the cloud step outside of it.',
        example: 'constraints: {allow_cloud_mutations: false}'
    },
    CLOUD_NOT_GRANTED: {
        exit: 3,
        title: 'cloud access not granted',
        cause: 'The pack asks for a cloud (allow_cloud_mutations or permissions.cloud) and SAFE mode grants none.',
        fix: 'Remove the request; where the work really is a cloud mutation, the operator runs it with --mode privileged.',
        example: 'constraints: {allow_cloud_mutations: false}'
    },
    CLOUD_UNKNOWN: {
        exit: 3,
        title: 'a cloud that is not known',
        cause: 'permissions.cloud names a provider for which nothing is written down, so that nothing can be opened or closed for it.',
        fix: 'Name aws, gcp, azure, kubernetes, terraform or registries; for others, name hosts under network.allow.',
        example: 'permissions: {cloud: {aws: read}}'
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

;// CONCATENATED MODULE: ./src/reasons/gate.ts
const gate_again = 'Run the pack again: its publish job brings the pull request up to date, with evidence of its own.';
const rerun = 'gh workflow run task-pack.yml';
const gateReasons = {
    GATE_BASE_UNKNOWN: {
        exit: 3,
        title: 'the evidence is of another base',
        cause: 'The commit that the run started from is not in the history of the branch that the pull request is for, or the head of the pull request does not stand on it. The branch was rewritten, or the pull request was given another base.',
        fix: gate_again,
        example: rerun
    },
    GATE_CHANGED_AFTER_EVIDENCE: {
        exit: 3,
        title: 'changed after evidence',
        cause: 'The tree of the pull request’s head is not the tree that was tested. Somebody pushed, amended or resolved a conflict after the run, so that the evidence says nothing about what would be merged.',
        fix: 'Review the listed commits and paths as a person’s work and merge by hand, take them out again, or bring them to the base branch and run the pack again.',
        example: rerun
    },
    GATE_EVIDENCE_EXPIRED: {
        exit: 3,
        title: 'the evidence has expired',
        cause: 'The workflow artifact that holds the evidence was kept for as long as the repository’s setting or retention-days says, and is gone.',
        fix: 'Run the pack again; give retention-days a larger number where pull requests stay open for longer.',
        example: 'with:\n  retention-days: 90'
    },
    GATE_EVIDENCE_FOREIGN: {
        exit: 3,
        title: 'the evidence was made somewhere else',
        cause: 'The artifact comes from a workflow run of a fork, of another repository, or of a commit that never was the tip of the base branch: whoever wrote that commit could have written the evidence.',
        fix: 'Start the workflow that runs the pack on the base branch itself.',
        example: 'gh workflow run task-pack.yml --ref main'
    },
    GATE_EVIDENCE_MISSING: {
        exit: 3,
        title: 'the pull request names no evidence',
        cause: 'Its commits bear the mark of a pack, or its text the marker of this program, but no artifact with evidence is named, or the one that is named is not there. Somebody edited the text, the artifact was deleted, or the run did not upload its evidence.',
        fix: 'Run the pack again with upload left on; the text of the pull request is mended by that.',
        example: rerun
    },
    GATE_EVIDENCE_OTHER: {
        exit: 3,
        title: 'the evidence is of something else',
        cause: 'What the text of the pull request says of its evidence (pack, tree, base, workflow run) is not what the evidence says of itself, or the evidence holds no change. The text was edited, or points to another run.',
        fix: gate_again,
        example: rerun
    },
    GATE_HEAD_MOVED: {
        exit: 3,
        title: 'the head moved while it was judged',
        cause: 'The pull request has another head now than the event that started this job. A job’s result belongs to the commit of its event, and another commit must not decide it.',
        fix: 'Nothing: the job of the newer event judges the newer head.',
        example: 'gh run list --workflow evidence.yml'
    },
    GATE_NOT_ACCEPTED: {
        exit: 3,
        title: 'the evidence does not show an accepted run',
        cause: 'The run did not pass, or its verdict does not follow from what was recorded: a planned command that did not run or did not end with 0, or a criterion that is missing or did not hold.',
        fix: 'Mend what the run failed at, and run the pack again.',
        example: rerun
    },
    GATE_NOT_ENFORCED: {
        exit: 3,
        title: 'nothing was enforced in the run',
        cause: 'The run had isolation none, or its sandbox did not pass its probe. Its commands could have written the evidence themselves.',
        fix: 'Run the pack in a sandbox or a container.',
        example: 'with:\n  isolation: sandbox'
    },
    GATE_PACK_CHANGED: {
        exit: 3,
        title: 'the base branch has another pack by now',
        cause: 'The files of the pack on the base branch are not those that were run: they were edited after the run, or the run had others.',
        fix: gate_again,
        example: rerun
    },
    GATE_POLICY_TIGHTENED: {
        exit: 3,
        title: 'the policy of the base branch does not allow this any more',
        cause: 'The run was allowed by the policy at its base commit. The policy at the tip of the base branch refuses it.',
        fix: 'Bring the pack within the policy, and run it again.',
        example: 'codex-orchestrator plan .github/task-packs/lint.yml'
    }
};

;// CONCATENATED MODULE: ./src/reasons/iso-network.ts
const isoNetworkReasons = {
    ISO_NETWORK_KEEPER: {
        exit: 5,
        title: 'no listener inside the sandbox',
        cause: 'The small process that stands for the network inside did not hold: perl is not installed, or this machine does not let the sandbox have port 53 of its own loopback. Without it a command would run with less than was promised, so that it is not run.',
        fix: 'Install perl (perl-base on Debian and Ubuntu); the message names what was refused.',
        example: 'sudo apt-get install perl-base'
    },
    ISO_NETWORK_SOCKET: {
        exit: 5,
        title: 'the proxy cannot be reached from a sandbox',
        cause: 'The Unix socket of the filtering proxy is not there, is not a socket, or lies behind a directory that the unprivileged user of the sandbox cannot pass. The command was not started.',
        fix: 'Point TMPDIR or RUNNER_TEMP to a directory that every user can pass through.',
        example: 'TMPDIR=/tmp codex-orchestrator run my-pack'
    }
};

;// CONCATENATED MODULE: ./src/reasons/iso-other.ts
const isoOtherReasons = {
    ISO_ABOVE_POLICY: {
        exit: 3,
        title: 'the isolation is not one that the policy allows',
        cause: 'The pack or the operator asks for an isolation that the policy does not list. Without a list the policy allows sandbox and container; none and remote are allowed only where they are listed.',
        fix: 'Ask for an isolation that the policy allows, or list it in .codex/policy.yml on the trusted branch.',
        example: '# .codex/policy.yml\nversion: 1\nisolation: [sandbox, container, remote]'
    },
    ISO_CONTAINER_COMMAND: {
        exit: 2,
        title: 'a command that a container cannot start',
        cause: 'The first word of the command holds "=". Inside, the environment is set by env, which would take that word for a variable.',
        fix: 'Give the program a name without "=", or start it from a shell.',
        example: 'phases: {implement: {run: ["./build"]}}'
    },
    ISO_CONTAINER_NETWORK: {
        exit: 5,
        title: 'refused attempts cannot be recorded in a container',
        cause: 'A container has no network or the way to the filtering proxy, but no recorder of what was asked for and refused.',
        fix: 'Run the pack with isolation sandbox where refused attempts are to be named.',
        example: 'codex-orchestrator run my-pack'
    },
    ISO_IMAGE_ABSENT: {
        exit: 5,
        title: 'the image is not on this machine',
        cause: 'Images are never pulled during a run, and the container engine has no image with that digest. Images of root and of an ordinary user are kept apart.',
        fix: 'Pull the image by its digest before, as the user who starts the program.',
        example: 'podman pull registry.example.org/debian@sha256:<digest>'
    },
    ISO_IMAGE_MISSING: {
        exit: 2,
        title: 'no image for the container',
        cause: 'The run is to be isolated in containers, and neither the operator nor the pack names an image.',
        fix: 'Name an image by its digest, in the pack or by --container-image.',
        example: 'isolation: {kind: container, image: "registry.example.org/debian@sha256:<digest>"}'
    },
    ISO_IMAGE_NOT_ALLOWED: {
        exit: 3,
        title: 'the image is not one that the policy lists',
        cause: 'The policy lists the images that containers may be made of, and none of them has the digest of the one that is asked for.',
        fix: 'Use a listed image, or list this one in .codex/policy.yml on the trusted branch.',
        example: '# .codex/policy.yml\nversion: 1\nimages: ["registry.example.org/debian@sha256:<digest>"]'
    },
    ISO_IMAGE_UNPINNED: {
        exit: 2,
        title: 'the image is not pinned by digest',
        cause: 'A tag can come to mean another image, so that the same plan would run in something else. Only a name with @sha256: and 64 hexadecimal digits, or an image id sha256:…, is taken.',
        fix: 'Ask the engine for the digest of the image, and name it.',
        example: "podman image inspect --format '{{index .RepoDigests 0}}' debian:12"
    },
    ISO_MODE_SAFE: {
        exit: 3,
        title: 'an isolation that mode safe does not allow',
        cause: 'Mode safe runs commands in a sandbox or in a container of this machine. Isolation none enforces nothing, and what isolation remote enforces is the word of another machine.',
        fix: 'Run with isolation sandbox or container, or let the operator ask for privileged mode.',
        example: 'codex-orchestrator run my-pack --mode privileged --isolation remote'
    },
    ISO_MOUNT_UNNAMEABLE: {
        exit: 5,
        title: 'a path that cannot be shown in a container',
        cause: 'Container engines separate the parts of a mount by commas or by colons. The path holds a line break, or both a colon and a comma or quote.',
        fix: 'Rename the file or directory, or leave it out of carry and data.',
        example: 'carry: [node_modules]'
    },
    ISO_NONE_COMMAND_DENIED: {
        exit: 3,
        title: 'a command with a denied pattern',
        cause: 'Isolation none enforces nothing, so commands that match a denied pattern are refused before they start. The list is a lint: it holds back mistakes, not an attacker.',
        fix: 'Change the command, or run the pack with isolation sandbox.',
        example: 'codex-orchestrator run my-pack'
    },
    ISO_NONE_COMMAND_UNLISTED: {
        exit: 3,
        title: 'a command that is not on the list',
        cause: 'Isolation none starts listed programs only, written so that the list can be compared: plain words, joined by && || ; | or line ends. The message says what is not listed or cannot be told.',
        fix: 'Let the operator add the program under none.programs of the policy, write the command more plainly, or run the pack with isolation sandbox.',
        example: 'codex-orchestrator run my-pack'
    },
    ISO_NONE_SECRET: {
        exit: 3,
        title: 'isolation none beside a secret',
        cause: 'The environment of the program holds a variable that is a secret by its name or by the form of its value. A command without isolation could read it from this process.',
        fix: 'Start the program without these variables, or run the pack with isolation sandbox.',
        example: 'env -u GITHUB_TOKEN codex-orchestrator run my-pack'
    },
    ISO_NONE_UNASKED: {
        exit: 3,
        title: 'isolation none was not asked for twice',
        cause: 'Isolation none enforces nothing. It is used only where both the pack (isolation: none) and the operator (--isolation none) ask for it, where the policy lists it, and in privileged mode.',
        fix: 'Run the pack with isolation sandbox, which is the default.',
        example: 'codex-orchestrator run my-pack --isolation sandbox'
    }
};

// EXTERNAL MODULE: ./src/reasons/iso-remote.ts
var iso_remote = __webpack_require__(647);
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
    LIMIT_CPU: {
        exit: 4,
        title: 'CPU time used up',
        cause: `The processes of a command together used more CPU time than limits.cpu_minutes, or one of them did alone, and were stopped. ${keep}`,
        fix: 'Make the command do less, or ask for more.',
        example: 'limits: {cpu_minutes: 5000}'
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
        cause: `The processes of a command together used more memory than limits.memory_mb and were stopped, by the kernel where it holds the limit. ${keep}`,
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
        cause: `A command had more processes than limits.processes, or was refused one more, and was stopped. Where the kernel counts, threads count too. ${keep}`,
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
        title: 'this isolation enforces no allow list',
        cause: 'The pack asks for named hosts, and the isolation of this run has no filtering proxy: none enforces nothing, and remote has no network but none. Running with an open network instead would be less than was promised.',
        fix: 'Run the pack in a sandbox or a container, or hand in what it needs with carry or data.',
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
    NET_PROXY_IGNORED: {
        exit: 3,
        title: 'the client goes past the proxy',
        cause: 'The command asked for the address of a host itself. Inside a sandbox there is no resolver and no route: whatever is granted passes through the proxy that the environment names.',
        fix: 'Let the client use https_proxy from its environment, or use one that does (curl, npm, pip, git, Go, Node and Python do).',
        example: 'curl https://registry.example.org/   # curl obeys https_proxy'
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

;// CONCATENATED MODULE: ./src/reasons/pr-api.ts
const prApiReasons = {
    PR_API_BLOB: {
        exit: 6,
        title: "GitHub's API cannot carry a file of the change",
        cause: 'A commit that GitHub signs is made through its API, which takes files of at most 40 MiB, and paths that are ' +
            'UTF-8.',
        fix: 'Publish without `sign-commits`, so that git pushes the commit, or leave the file out of the change.',
        example: "with: {sign-commits: 'false'}"
    },
    PR_API_TREE: {
        exit: 6,
        title: 'GitHub made another tree than the one that was proven',
        cause: 'The commit was to be made through the API, and the tree that came out, or an object of it, is not the one ' +
            'that the evidence is about. No branch was moved.',
        fix: 'Publish again; where it comes back, publish without `sign-commits`, so that git pushes the commit.',
        example: "with: {sign-commits: 'false'}"
    },
    PR_APP_KEY: {
        exit: 6,
        title: 'GitHub does not know the app by this key',
        cause: 'The input `private-key` holds no RSA private key, a key of another app, or one that was deleted; or the ' +
            'input `app-id` names another app; or the clock of the runner is wrong.',
        fix: "Make a new private key in the app's settings, and put the whole file into the secret that `private-key` " +
            "names; take `app-id` (or the client ID) from the app's page.",
        example: "with: {app-id: '${{ vars.APP_ID }}', private-key: '${{ secrets.APP_PRIVATE_KEY }}'}"
    },
    PR_APP_NOT_INSTALLED: {
        exit: 6,
        title: 'The app is not installed on the repository',
        cause: 'The app is not installed where the repository is, not for this repository, or it was suspended.',
        fix: "Install the app from its page, or add the repository in the installation's settings.",
        example: 'gh api repos/OWNER/NAME --jq .owner.login'
    },
    PR_APP_PERMISSION: {
        exit: 6,
        title: 'The app was not given a permission that publishing needs',
        cause: 'A token is asked for with just the permissions that publishing needs, and the installation has not all of them.',
        fix: "Add the permission in the app's settings under Permissions & events, then accept it in the " +
            "installation's settings: until somebody does, it does not hold.",
        example: 'gh api repos/OWNER/NAME --jq .owner.login'
    },
    PR_BILLING: {
        exit: 6,
        title: 'GitHub refuses it for the sake of billing',
        cause: 'The account has a payment that failed, or a spending limit that is reached.',
        fix: "Look at the account's Billing and plans, then publish again.",
        example: 'codex-orchestrator run pack.yml'
    },
    PR_COMMIT_UNKNOWN: {
        exit: 6,
        title: 'GitHub does not have the commit',
        cause: 'A commit that the run is based on was never pushed, or is gone since its branch was rewritten, or is not in ' +
            'the fork that the branch is written to.',
        fix: 'Push the base branch, or bring the fork up to date, and run the pack again on the base as it is now.',
        example: 'gh repo sync OWNER/FORK'
    },
    PR_NOT_COLLABORATOR: {
        exit: 6,
        title: 'Only collaborators may open pull requests here',
        cause: "The repository takes pull requests of collaborators alone, and the token's account is none.",
        fix: 'Invite that account to the repository, or give the input `token` the token of an app that is installed on it.',
        example: 'gh api -X PUT repos/OWNER/NAME/collaborators/LOGIN -f permission=push'
    },
    PR_NOT_REOPENED: {
        exit: 6,
        title: 'The pull request could not be opened again',
        cause: 'GitHub opens a closed pull request again only while its branch is there and still holds the commit it was closed at.',
        fix: 'Let a new pull request be opened instead.',
        example: 'with: {on-closed: new}'
    },
    PR_ORG_POLICY: {
        exit: 6,
        title: 'A policy of the organization refuses the token',
        cause: 'The organization or enterprise restricts addresses, single sign-on, or kinds and lifetimes of tokens; the ' +
            'token is good, and is refused for that.',
        fix: 'Use the token of an app that the organization has installed, or have the policy changed.',
        example: "with: {app-id: '${{ vars.APP_ID }}', private-key: '${{ secrets.APP_PRIVATE_KEY }}'}"
    },
    PR_UNRELATED_HISTORIES: {
        exit: 6,
        title: 'Branch and base have no history in common',
        cause: 'The base branch was written anew since the run started, or the branch stands on a commit that was cut off from ' +
            'its history.',
        fix: 'Run the pack again on the base as it is now.',
        example: 'codex-orchestrator run pack.yml'
    }
};

;// CONCATENATED MODULE: ./src/reasons/pr-handover.ts
const prHandoverReasons = {
    PR_BASE_UNTRUSTED: {
        exit: 6,
        title: 'The base of the run is not part of the trusted history',
        cause: 'The run began at a commit that is neither the trusted commit of this job nor one of its ancestors, or the ' +
            'checkout is too shallow to tell. A change of such a base would bring in history that nobody merged.',
        fix: 'Run the pack again on the branch that the pull request is for. Where the branch only moved on since, give ' +
            'the checkout of the publishing job the whole history.',
        example: 'uses: actions/checkout@v5\nwith: {fetch-depth: 0, persist-credentials: false}'
    },
    PR_BUNDLE_LINK: {
        exit: 6,
        title: 'A symbolic link of the change leads out of the repository',
        cause: 'The change adds a symbolic link, or points one elsewhere, that is absolute, climbs above the root, goes ' +
            'through .git, or is too long to be one. Whoever reads it in a checkout reads a file of their own machine.',
        fix: 'Let the pack write a relative link to a file of the repository, or copy the file.',
        example: 'ln -s ../shared/config.json app/config.json'
    },
    PR_BUNDLE_POINTER: {
        exit: 6,
        title: 'The change writes a pointer of Git LFS',
        cause: 'A file of the change is a Git LFS pointer with new content. What it stands for is neither in the evidence ' +
            'nor was it there when the acceptance ran, so that a checkout would show something that nobody judged.',
        fix: 'Commit files that are kept in Git LFS by a change of your own.',
        example: 'scope: {allowed_paths: [src, test]}'
    },
    PR_BUNDLE_SUBMODULE: {
        exit: 6,
        title: 'The change sets a submodule',
        cause: 'The tree of the change has a submodule entry that the base does not have. A run cannot make one (its phases ' +
            'see no repository inside a repository), so that somebody else did.',
        fix: 'Change submodules by a commit of your own, and run the pack on top of it.',
        example: 'git submodule update --remote vendor/lib && git commit -am "Update vendor/lib"'
    },
    PR_HANDOVER_ACCEPTANCE: {
        exit: 6,
        title: 'The acceptance that is stated is not the one that the pack declares',
        cause: 'acceptance.json leaves out a command, a declared artifact or a document of the pack, states criteria that ' +
            'it does not have, or says something else of scope and size than the change itself shows.',
        fix: 'Run the pack again with the same version of the program in both jobs.',
        example: 'codex-orchestrator plan pack.yml'
    },
    PR_HANDOVER_ATTEMPT: {
        exit: 6,
        title: 'The evidence is of another attempt of the workflow run',
        cause: 'The evidence states an attempt that is later than the one that publishes, or another than the run job said ' +
            'it was. An artifact of an earlier attempt was put in the place of the one that was handed over.',
        fix: 'Take artifact and attempt from the outputs of one and the same run job, then run all jobs again.',
        example: "with:\n  artifact-id: '${{ needs.run.outputs.artifact-id }}'\n  run-attempt: '${{ needs.run.outputs.run-attempt }}'"
    },
    PR_HANDOVER_DIGEST: {
        exit: 6,
        title: 'The artifact is not the one that was uploaded',
        cause: 'The SHA-256 of the downloaded archive differs from the one that the upload of the run job returned. Nothing ' +
            'of the archive was unpacked.',
        fix: 'Take the digest and the id from the outputs of one and the same run job, then run all jobs again.',
        example: "with:\n  artifact-id: '${{ needs.run.outputs.artifact-id }}'\n  artifact-digest: '${{ needs.run.outputs.artifact-digest }}'"
    },
    PR_HANDOVER_FOREIGN: {
        exit: 6,
        title: 'The evidence is of another repository',
        cause: 'The manifest states a workflow run of another repository, or of another server, than this one.',
        fix: 'Publish only what a run job of this very workflow run hands over.',
        example: "with: {artifact-id: '${{ needs.run.outputs.artifact-id }}'}"
    },
    PR_HANDOVER_REPLAYED: {
        exit: 6,
        title: 'The evidence is of another workflow run',
        cause: 'The manifest states another run of the workflow than the one that publishes: old evidence was handed over ' +
            'again.',
        fix: 'Start the workflow again, and let its own run job make the evidence.',
        example: 'gh workflow run orchestrate.yml'
    },
    PR_HANDOVER_UNBOUND: {
        exit: 6,
        title: 'The evidence does not say which workflow run it is of',
        cause: 'The manifest states no workflow run: the evidence was made on a command line, or by an older version of ' +
            'the program. It could be replayed at any time, so that a job of its own does not publish it.',
        fix: 'Make the run with this action, at the same version as the publishing job.',
        example: 'jobs:\n  run:\n    steps: [{uses: OWNER/codex-orchestrator@v1, with: {task-pack: pack.yml}}]'
    },
    PR_PLAN_MISMATCH: {
        exit: 6,
        title: 'The plan that was run is not the one that the trusted commit gives',
        cause: 'The publishing job made the plan again, from the pack and the policy at the trusted commit and from its own ' +
            'inputs, and it differs from the plan of the evidence in the members that are named.',
        fix: 'Give both jobs the same inputs and the same version of the action. Where pack or policy changed since the ' +
            'run, run it again.',
        example: 'with: {task-pack: pack.yml, mode: safe, policy: .codex/policy.yml}   # in both jobs'
    }
};

;// CONCATENATED MODULE: ./src/reasons/pr-rules.ts
const prRulesReasons = {
    PR_BASE_NOT_ALLOWED: {
        exit: 3,
        title: 'The policy does not allow this base branch',
        cause: 'The policy file lists the branches that pull requests of this program may be for, and the one that the pack ' +
            'or the input `base` names is not among them.',
        fix: 'Name a base that the policy lists, or let the operator list this one under `pull_request.bases`.',
        example: "version: 1\npull_request:\n  bases: [main, 'release/*']"
    },
    PR_BODY_FULL: {
        exit: 6,
        title: 'The text of the pull request has no room left',
        cause: "GitHub takes 65,536 characters. What people wrote around this program's part leaves too little for the marker, " +
            'the verdict and the digests, which are never left out; nothing that a person wrote is cut.',
        fix: 'Move a part of the description into a comment, then publish again.',
        example: 'gh pr edit 7 --body-file shorter.md'
    },
    PR_LABEL_NOT_ALLOWED: {
        exit: 3,
        title: 'The policy does not allow this label',
        cause: 'The policy file lists the labels that may be given, and this one is not among them; or it is a label of the ' +
            'kind that makes bots merge or approve, which has to be listed by its full name.',
        fix: 'Drop the label from the pack or the input, or let the operator list it under `pull_request.labels`.',
        example: "version: 1\npull_request:\n  labels: [lint, 'area/*']"
    },
    PR_TEMPLATE_INVALID: {
        exit: 2,
        title: 'The template of pull requests cannot be used',
        cause: 'A placeholder is unknown, doubled or not alone on its line, {{evidence}} is missing, or a placeholder stands ' +
            'where Markdown is not read as such. The place is shown.',
        fix: 'Correct the template at the place that is shown, and commit it to the trusted branch.',
        example: '## What was run\n\n{{verdict}}\n\n{{acceptance}}\n\n{{evidence}}'
    },
    PR_TEMPLATE_MISSING: {
        exit: 2,
        title: 'The template of pull requests is not there',
        cause: 'The policy names a file as the template of pull requests, and the trusted commit has no regular file of that name.',
        fix: 'Commit the template to the trusted branch, or remove `pull_request.template` from the policy.',
        example: 'version: 1\npull_request:\n  template: .codex/pull_request.md'
    },
    PR_TOKEN_STARTS_CHECKS: {
        exit: 3,
        title: 'The token would start workflows on changes that nobody has reviewed',
        cause: 'In mode safe, a pull request from a branch of the same repository, made with the token of an app or a person, ' +
            "starts the repository's workflows: they run the changed scripts, with secrets, before a person has looked at them.",
        fix: "Publish with the workflow's own token, push to a fork, or let the operator say in the policy that checks may " +
            'run before review.',
        example: 'version: 1\npull_request:\n  checks_before_review: true'
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
    PR_BASE_CONFLICT: {
        exit: 6,
        title: 'The base branch moved on and conflicts with the change',
        cause: 'Since the run began, somebody changed the base branch in the same places as the change, and the input ' +
            '`on-conflict` says to stop there.',
        fix: 'Run the pack again on the base as it is now, or let the pull request be opened with its conflicts.',
        example: 'with: {on-conflict: open}'
    },
    PR_BASE_GONE: {
        exit: 6,
        title: 'The base branch is not there',
        cause: 'The repository has no branch of that name: it was removed or renamed, or the name has a typing mistake.',
        fix: 'Name a branch of the repository in the input `base`, or in `pr.base` of the pack.',
        example: 'with: {base: main}'
    },
    PR_BASE_REWRITTEN: {
        exit: 6,
        title: 'The base branch does not hold the commit that the run started from',
        cause: 'The base branch was force-pushed since the run began, or it is another branch than the one that the run ' +
            'started from. A pull request would show commits that nobody made for it.',
        fix: 'Run the pack again, starting from the branch that the pull request is for.',
        example: 'with: {base: release/2}'
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
    PR_EVIDENCE_LEARNED: {
        exit: 6,
        title: 'The evidence is of a run of learn',
        cause: 'The run was made to find out which hosts a pack needs: it was granted hosts that the pack does not ' +
            'declare, and says so in its plan (`purpose: learn`). Such evidence is never published.',
        fix: 'Put what was suggested into the pack, commit it, and publish the evidence of a run of that pack.',
        example: 'codex-orchestrator learn pack.yml --write suggestion.yml\ncodex-orchestrator run pack.yml'
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
        fix: 'Merge or move these commits, or choose another branch. A branch whose pull request was merged can be ' +
            'removed. To give the commits up, set `on-human-commits: overwrite` once.',
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
    SCOPE_PROTECTED: {
        exit: 3,
        title: 'A protected path was changed',
        cause: 'The change touches a path that no pack may change: the operator names it under protected_paths, or it decides what runs next or who must review (workflows, agent instructions, CODEOWNERS, the pack itself, .codex, …). Both sides of a rename count.',
        fix: 'Let the pack leave that path alone, make that change by hand, or lift a built-in one for all packs with unprotected_paths in the policy.',
        example: "# .codex/policy.yml, on the trusted branch\nversion: 1\nunprotected_paths: ['.github/workflows/**']"
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
    SECRET_CHANNEL_REFUSED: {
        exit: 3,
        title: 'a variable that leads out was asked for',
        cause: 'permissions.env names a variable by which programs find the runner, an agent or a socket of this machine (GITHUB_ENV, SSH_AUTH_SOCK, DOCKER_HOST, …). What it leads to does not exist inside.',
        fix: 'Remove the name from permissions.env.',
        example: 'permissions: {env: [BUILD_NUMBER]}'
    },
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
        cause: 'permissions.env passes named variables that are not secret; this name looks like a credential, or leads to the credentials of a cloud or registry.',
        fix: 'Remove the name from permissions.env. A value that is not a secret can be passed under a plain name.',
        example: 'permissions: {env: [BUILD_NUMBER]}'
    },
    SECRET_NOT_ENFORCEABLE: {
        exit: 5,
        title: 'no secret is handed in',
        cause: 'The pack says allow_secrets: true, which names no secret. What a sandbox can be given are the credentials of a cloud that permissions.cloud names; nothing else that is secret is ever passed in.',
        fix: 'Set allow_secrets: false, and name the cloud, or do the step that needs the secret outside of the pack.',
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
    SECRET_TREE_TOO_LINKED: {
        exit: 3,
        title: 'too many names by symbolic links',
        cause: 'Symbolic links between directories give the files of the tree more names than can be looked at, and every name decides whether a file is a credential.',
        fix: 'Remove the links between directories that are not needed.',
        example: 'git ls-files -s | grep ^120000   # the links of the repository'
    },
    SECRET_TREE_TOO_MANY: {
        exit: 3,
        title: 'more credentials than can be covered',
        cause: 'Each file of the tree that is a credential, or that the pack names under secrets, is covered by a mount of its own, and there are more of them than a sandbox can bear.',
        fix: 'Name fewer files under secrets, or let the operator name those that are none under not_secret of the policy.',
        example: '# .codex/policy.yml\nversion: 1\nnot_secret: [test/keys/**]'
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
    ...isoNetworkReasons,
    ...isoOtherReasons,
    ...iso_remote/* isoRemoteReasons */.V,
    ...prReasons,
    ...prApiReasons,
    ...prRulesReasons,
    ...prHandoverReasons,
    ...gateReasons,
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


/***/ }),

/***/ 647:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isoRemoteReasons)
/* harmony export */ });
const RECEIVER = 'codex-orchestrator serve-runner --listen 127.0.0.1:8443 --cert server.pem --cert-key server.key --keys runner.keys';
const isoRemoteReasons = {
    ISO_REMOTE_ANSWER: {
        exit: 5,
        title: 'the answer of the receiver does not hold',
        cause: 'The answer is not signed with the shared key, was changed on its way, or belongs to another request. Nothing of it was used.',
        fix: 'See that program and receiver have the same key under the same id, and that no proxy between them changes bodies.',
        example: RECEIVER
    },
    ISO_REMOTE_BUSY: {
        exit: 5,
        title: 'the receiver has no free place',
        cause: 'The receiver runs as many steps as it may, or remembers as many requests as it can.',
        fix: 'Try again later, or start the receiver with more --jobs.',
        example: `${RECEIVER} --jobs 2`
    },
    ISO_REMOTE_CLOCK: {
        exit: 5,
        title: 'the clocks differ too much',
        cause: 'The time at which the request was signed is not near the receiver’s own: one of the clocks is wrong, or the request is an old one.',
        fix: 'Set both clocks (NTP). The receiver’s time is in the message.',
        example: 'timedatectl status'
    },
    ISO_REMOTE_FAILED: {
        exit: 5,
        title: 'the receiver could not run the step',
        cause: 'The request was in order, but the receiver has no sandbox that passes its probe, no disk, or another trouble of its own.',
        fix: 'Look at what the receiver printed; codex-orchestrator doctor on its machine says what it can enforce.',
        example: 'codex-orchestrator doctor'
    },
    ISO_REMOTE_KEY_FILE: {
        exit: 2,
        title: 'a key file that cannot be used',
        cause: 'The file does not exist, can be read by others than its owner, belongs to somebody else, is a link, or does not hold lines of an id and at least 32 bytes in base64.',
        fix: 'Make one line with an id and a random key, and close the file to others.',
        example: '(umask 077; echo "ci $(openssl rand -base64 32)" > runner.keys)'
    },
    ISO_REMOTE_KEY_UNKNOWN: {
        exit: 5,
        title: 'the receiver does not know the key',
        cause: 'The id of the key in the request is not in the receiver’s key file.',
        fix: 'Put the same line into the key files of both sides, and start the receiver again.',
        example: RECEIVER
    },
    ISO_REMOTE_MALFORMED: {
        exit: 5,
        title: 'a request or an answer that cannot be read',
        cause: 'A part is missing, of another version, or holds what must not be there: a path that leaves its tree, two entries of one name, a link in the place of a directory.',
        fix: 'See that both sides are the same version of the program.',
        example: 'codex-orchestrator --version'
    },
    ISO_REMOTE_NETWORK: {
        exit: 5,
        title: 'no network in a remote step',
        cause: 'The command was granted hosts, and the filtering proxy that lets it reach them runs on this machine. The receiver runs every step without a network.',
        fix: 'Run the pack with isolation sandbox, or do what needs the network in a step before.',
        example: 'codex-orchestrator run my-pack'
    },
    ISO_REMOTE_REDIRECT: {
        exit: 5,
        title: 'the receiver points elsewhere',
        cause: 'The answer is a redirection. A request goes to the address that the operator named and to no other.',
        fix: 'Name the final address.',
        example: 'https://runner.example.org:8443'
    },
    ISO_REMOTE_REPLAY: {
        exit: 5,
        title: 'a request that was there before',
        cause: 'The receiver has seen this request already. Every request has a number of its own and is taken once.',
        fix: 'Run again: a new request gets a new number. If nobody here sent it, somebody recorded and repeated one.',
        example: 'codex-orchestrator run my-pack'
    },
    ISO_REMOTE_SIGNATURE: {
        exit: 5,
        title: 'the signature does not fit',
        cause: 'The request was changed on its way, or signed with another key than the one that the receiver has under this id.',
        fix: 'See that both sides have the same key under the same id.',
        example: RECEIVER
    },
    ISO_REMOTE_TAMPERED: {
        exit: 5,
        title: 'the body is not the one that was signed',
        cause: 'The body of the request has another digest or length than the signed part says.',
        fix: 'Look for a proxy between program and receiver that changes bodies.',
        example: RECEIVER
    },
    ISO_REMOTE_TIMEOUT: {
        exit: 5,
        title: 'the receiver did not answer in time',
        cause: 'No connection, or no complete answer, within the time that was allowed.',
        fix: 'See that the receiver runs and can be reached, or allow more time.',
        example: RECEIVER
    },
    ISO_REMOTE_TLS: {
        exit: 5,
        title: 'the certificate of the receiver does not hold',
        cause: 'The certificate is not signed by a trusted authority, names another host, or is not valid now. There is no way to go on without it.',
        fix: 'Name the authority that signed it, or give the receiver a certificate for the name that is used.',
        example: 'openssl verify -CAfile ca.pem server.pem'
    },
    ISO_REMOTE_TOO_LARGE: {
        exit: 5,
        title: 'a request or an answer that is too large',
        cause: 'The tree with what is handed in, or what came back, is larger than the side that reads it allows.',
        fix: 'Hand in less, or start the receiver with more --max-mb.',
        example: `${RECEIVER} --max-mb 1024`
    },
    ISO_REMOTE_UNNAMED: {
        exit: 5,
        title: 'the pack needs a receiver, and none is named',
        cause: 'The pack says isolation: remote, so that it runs on a receiver only. Which one, and with which key, only the operator can say.',
        fix: 'Name the receiver and the file with the shared key.',
        example: 'codex-orchestrator run my-pack --mode privileged --isolation remote --remote-url https://runner.example.org:8443 --remote-key-file runner.keys'
    },
    ISO_REMOTE_UNREACHABLE: {
        exit: 5,
        title: 'the receiver cannot be reached',
        cause: 'The name does not resolve, nobody listens there, or the connection ended early.',
        fix: 'See that the receiver runs, and that the address is right.',
        example: RECEIVER
    },
    ISO_REMOTE_UNSIGNED: {
        exit: 5,
        title: 'a request without a signature',
        cause: 'The parts that say key, time, number and signature are missing or not of their form.',
        fix: 'Send requests by this program only; nothing else has a use for the receiver.',
        example: 'codex-orchestrator run my-pack'
    },
    ISO_REMOTE_URL: {
        exit: 2,
        title: 'not an address of a receiver',
        cause: 'The address is no https: URL, or holds a user, a password, a query or a fragment.',
        fix: 'Name host and port with https:.',
        example: 'codex-orchestrator run my-pack --isolation remote --remote-url https://runner.example.org:8443 --remote-key-file runner.keys'
    }
};


/***/ }),

/***/ 4438:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ ISOLATIONS),
/* harmony export */   U: () => (/* binding */ isolationRequest)
/* harmony export */ });
/* harmony import */ var _pack_wishes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1810);
/** The isolation by the names that fronts give it, as flags and as inputs alike. */

const ISOLATIONS = ['sandbox', 'container', 'none', 'remote'];
const REMOTE = ['remote-url', 'remote-key-file', 'remote-key-id', 'remote-ca'];
/**
 * What the operator says of the isolation. An image asks for a container, a receiver for `remote`. `text` gives an
 * option's text, or null where it is absent; `problems` says in words what does not fit together.
 */
function isolationRequest(text) {
    const stated = text('isolation');
    const image = text('container-image');
    const named = REMOTE.filter(name => text(name) !== null);
    const implied = [
        ...(image === null ? [] : ['container']),
        ...(named.length === 0 ? [] : ['remote'])
    ];
    const kind = stated !== null && (0,_pack_wishes_js__WEBPACK_IMPORTED_MODULE_0__/* .isIsolationKind */ .fd)(stated) ? stated : (implied[0] ?? null);
    const remote = kind === 'remote' ? endpointOf(text) : null;
    const problems = [
        ...(stated === null || (0,_pack_wishes_js__WEBPACK_IMPORTED_MODULE_0__/* .isIsolationKind */ .fd)(stated) ? [] : [`isolation takes ${ISOLATIONS.join(', ')}`]),
        ...(image !== null && kind !== 'container'
            ? [`container-image is of isolation container, not ${kind}`]
            : []),
        ...(named.length > 0 && kind !== 'remote' ? [`${named[0]} is of isolation remote, not ${kind}`] : []),
        ...(kind === 'remote' && remote === null ? ['isolation remote needs remote-url and remote-key-file'] : [])
    ];
    return { request: { kind, image, remote }, problems };
}
function endpointOf(text) {
    const [url, keyFile] = [text('remote-url'), text('remote-key-file')];
    if (url === null || keyFile === null)
        return null;
    return { url, keyFile, keyId: text('remote-key-id'), caFile: text('remote-ca') };
}


/***/ })

};
