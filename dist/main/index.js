import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 78055:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   lZ: () => (/* binding */ ActionError)
/* harmony export */ });
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(46316);
/** What goes wrong in the action room itself. */

class ActionError extends _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .j {
}
/** Inputs that cannot be used, all of them at once. */
class InputError extends ActionError {
    inputs;
    constructor(inputs) {
        const count = inputs.length === 1 ? 'one input' : `${inputs.length} inputs`;
        super('USAGE', `${count} cannot be used: ${inputs.join('; ')}`, {
            fix: 'Correct the `with:` of the step; docs/ACTION.md lists every input.'
        });
        this.inputs = inputs;
    }
}
/** Problems of a pack or policy that an error carries, if it carries any. */
function problemsOf(error) {
    const found = error.problems;
    return Array.isArray(found) ? found : [];
}


/***/ }),

/***/ 19964:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  cn: () => (/* binding */ EVIDENCE_DIR),
  LO: () => (/* binding */ inputVariable),
  Ko: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./src/pack/wishes.ts
var wishes = __nccwpck_require__(11810);
;// CONCATENATED MODULE: ./src/run/isolation-options.ts
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
    const kind = stated !== null && (0,wishes/* isIsolationKind */.fd)(stated) ? stated : (implied[0] ?? null);
    const remote = kind === 'remote' ? endpointOf(text) : null;
    const problems = [
        ...(stated === null || (0,wishes/* isIsolationKind */.fd)(stated) ? [] : [`isolation takes ${ISOLATIONS.join(', ')}`]),
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

;// CONCATENATED MODULE: ./src/run/limit-options.ts
const limitOptions = {
    'max-changed-lines': 'changed_lines',
    'max-changed-files': 'changed_files',
    'wall-minutes': 'wall_minutes',
    'phase-minutes': 'phase_minutes',
    'output-mb': 'output_mb',
    'disk-mb': 'disk_mb',
    'memory-mb': 'memory_mb',
    'cpu-minutes': 'cpu_minutes',
    'open-files': 'open_files',
    processes: 'processes'
};

// EXTERNAL MODULE: ./src/action/errors.ts
var errors = __nccwpck_require__(78055);
;// CONCATENATED MODULE: ./src/action/inputs.ts



const EVIDENCE_DIR = '.orchestrator_logs';
const MANIFEST = /^sha256:[0-9a-f]{64}$/;
/** Reads the inputs from the environment that the runner made of `with:`. Throws InputError. */
function readInputs(env) {
    const given = new Given(env);
    const operation = given.choice('operation', ['run', 'publish', 'verify']);
    const inputs = {
        operation,
        taskPack: given.textOr('task-pack', 'TASKPACK_PATH'),
        path: given.textOr('path', 'ORCH_WORKSPACE'),
        mode: given.choice('mode', ['safe', 'privileged']),
        policy: given.text('policy') || null,
        isolation: given.isolation(),
        installSandbox: given.choice('install-sandbox', ['auto', 'never']),
        expectPlan: given.digest('expect-plan'),
        evidenceDir: given.text('evidence-dir') || EVIDENCE_DIR,
        upload: given.flag('upload', true),
        artifactSuffix: given.suffix('artifact-suffix'),
        retentionDays: given.number('retention-days', 0, 400) ?? 0,
        limits: given.limits(),
        token: given.text('token'),
        publish: given.flag('publish', true),
        openPrOnFailure: given.flag('open-pr-on-failure', false),
        base: given.textOr('base', 'BASE_BRANCH') || null,
        branch: given.textOr('branch', 'ORCH_BRANCH_NAME') || null,
        branchPrefix: given.textOr('branch-prefix', 'BRANCH_PREFIX') || 'codex/',
        pullRequest: given.pullRequest(),
        preferences: given.preferences(),
        signCommits: given.flag('sign-commits', false),
        fork: given.repository('push-to-fork'),
        branchToken: given.text('branch-token') || null,
        app: given.app(),
        workflowToken: given.text('workflow-token'),
        check: given.flag('check', false),
        artifactId: given.number('artifact-id', 0, Number.MAX_SAFE_INTEGER) ?? 0,
        artifactDigest: given.digest('artifact-digest'),
        expectManifest: given.digest('expect-manifest'),
        runAttempt: given.number('run-attempt', 1, 1_000_000)?.toString() ?? null,
        pullRequestNumber: given.number('pull-request', 1, 2 ** 31)
    };
    given.refuseMissing(inputs);
    if (given.problems.length > 0)
        throw new errors/* InputError */.dz(given.problems);
    return inputs;
}
/** The runner's variable of an input: upper case, spaces as underscores, hyphens kept. */
function inputVariable(name) {
    return `INPUT_${name.replace(/ /g, '_').toUpperCase()}`;
}
class Given {
    env;
    problems = [];
    constructor(env) {
        this.env = env;
    }
    text(name) {
        return (this.env[inputVariable(name)] ?? '').trim();
    }
    /** The input, else the original's environment variable. */
    textOr(name, variable) {
        return this.text(name) || (this.env[variable] ?? '').trim();
    }
    choice(name, known) {
        const value = this.text(name);
        if (value === '')
            return known[0];
        const found = known.find(one => one === value);
        if (found === undefined)
            this.refuse(name, value, `takes ${known.join(' or ')}`);
        return found ?? known[0];
    }
    flag(name, otherwise) {
        return this.maybeFlag(name) ?? otherwise;
    }
    maybeFlag(name, more = ' or false') {
        const value = this.text(name);
        if (value === '')
            return null;
        // The words that GitHub's own toolkit takes: YAML 1.2's core schema.
        if (/^(true|True|TRUE)$/.test(value))
            return true;
        if (!/^(false|False|FALSE)$/.test(value))
            this.refuse(name, value, `takes true${more}`);
        return false;
    }
    number(name, least, most) {
        const value = this.text(name);
        if (value === '')
            return null;
        const number = Number(value);
        if (/^\d{1,16}$/.test(value) && number >= least && number <= most)
            return number;
        this.refuse(name, value, `takes a whole number from ${least}`);
        return null;
    }
    digest(name) {
        const value = this.text(name);
        if (value !== '' && !MANIFEST.test(value))
            this.refuse(name, value, 'takes sha256: and 64 hexadecimal digits');
        return value === '' ? null : value;
    }
    suffix(name) {
        const value = this.text(name);
        if (!/^[A-Za-z0-9._-]{0,64}$/.test(value))
            this.refuse(name, value, 'takes up to 64 letters, digits, dots, hyphens and underscores');
        return value;
    }
    list(name) {
        const words = this.text(name)
            .split(/[\n,]/)
            .map(word => word.trim())
            .filter(word => word !== '');
        return [...new Set(words)];
    }
    limits() {
        const limits = {};
        for (const [name, limit] of Object.entries({ 'max-attempts': 'attempts', ...limitOptions })) {
            const value = this.number(name, 1, 999_999_999);
            if (value !== null)
                limits[limit] = value;
        }
        const attempts = this.env['MAX_ATTEMPTS'] ?? '';
        if (attempts !== '' && limits.attempts === undefined) {
            if (/^[1-9]\d{0,3}$/.test(attempts))
                limits.attempts = Number(attempts);
            else
                this.refuse('max-attempts', attempts, 'takes a whole number from 1 (MAX_ATTEMPTS)');
        }
        return limits;
    }
    isolation() {
        const { request, problems } = isolationRequest(name => this.text(name) || null);
        this.problems.push(...problems);
        return request;
    }
    pullRequest() {
        return {
            title: this.text('title') || null,
            labels: this.list('labels'),
            assignees: this.list('assignees'),
            reviewers: this.list('reviewers'),
            teamReviewers: this.list('team-reviewers'),
            milestone: this.number('milestone', 1, 2 ** 31),
            draft: this.draft(),
            maintainerCanModify: this.flag('maintainer-can-modify', true)
        };
    }
    preferences() {
        return {
            onClosed: this.choice('on-closed', ['leave', 'new', 'reopen']),
            onHumanCommits: this.choice('on-human-commits', ['stop', 'leave', 'overwrite']),
            onEmpty: this.choice('on-empty', ['close', 'leave']),
            onConflict: this.choice('on-conflict', ['open', 'stop']),
            deleteBranch: this.flag('delete-branch', false)
        };
    }
    /** create-pull-request's words, and every spelling of a flag. */
    draft() {
        if (this.text('draft') === 'always-true')
            return 'always-true';
        const flag = this.maybeFlag('draft', ', false or always-true');
        return flag === null ? null : flag ? 'true' : 'false';
    }
    repository(name) {
        const value = this.text(name);
        if (value === '')
            return null;
        const [, owner = '', repository = ''] = /^([\w.-]+)\/([\w.-]+)$/.exec(value) ?? [];
        if (owner === '' || /^\.+$/.test(owner) || /^\.+$/.test(repository))
            this.refuse(name, value, 'takes owner/name');
        return { owner, name: repository };
    }
    /** The key is never shown, whatever is wrong with it. */
    app() {
        const [id, key] = [this.text('app-id'), this.text('private-key')];
        if (id === '' && key === '')
            return null;
        if (id === '')
            this.problems.push('app-id is missing: private-key is the key of an app');
        else if (!/^[A-Za-z0-9._-]{1,64}$/.test(id))
            this.refuse('app-id', id, 'takes an app’s id or client id');
        if (key === '')
            this.problems.push('private-key is missing: an app proves itself with its key');
        return { id, key };
    }
    refuseMissing({ operation, taskPack, artifactId, expectManifest, token, app }) {
        if (operation === 'run') {
            if (taskPack === '')
                this.problems.push('task-pack is missing: name the pack to run');
            return;
        }
        if (operation === 'verify') {
            if (token === '')
                this.problems.push('token is missing: the pull request is read with one');
            return;
        }
        if (artifactId === 0 && this.text('artifact-id') === '')
            this.problems.push('artifact-id is missing: pass the run job’s output artifact-id');
        if (expectManifest === null && this.text('expect-manifest') === '')
            this.problems.push('expect-manifest is missing: pass the run job’s output manifest-digest');
        if (token === '' && app === null)
            this.problems.push('token is missing: publishing needs one');
    }
    refuse(name, value, takes) {
        this.problems.push(`${name} ${takes}, not ${JSON.stringify(value.slice(0, 80))}`);
    }
}


/***/ }),

/***/ 87110:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $9: () => (/* binding */ annotateProblems),
  Wh: () => (/* binding */ jobLog),
  nM: () => (/* binding */ row)
});

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __nccwpck_require__(46193);
// EXTERNAL MODULE: ./src/permissions/cloud/index.ts + 10 modules
var permissions_cloud = __nccwpck_require__(61135);
// EXTERNAL MODULE: ./src/permissions/cloud-grants.ts
var cloud_grants = __nccwpck_require__(71249);
// EXTERNAL MODULE: ./src/platform/neutral.ts
var neutral = __nccwpck_require__(40980);
;// CONCATENATED MODULE: ./src/run/probed-text.ts
/** What a probe found, in words for a terminal and for a job log. */

/** Inert, whatever a receiver or an engine said. */
function probedText(report) {
    const { backend, ok, reason, milliseconds } = report;
    const took = `${Math.round(milliseconds)} ms`;
    const failed = `not used: ${(0,neutral/* forTerminal */.Qf)(reason ?? 'the probe did not pass')}`;
    if (backend === 'none')
        return { isolation: 'none', what: 'NOTHING IS ENFORCED', end: ok ? `looked around ${took}` : failed };
    const end = ok ? `probe ok ${took}` : failed;
    if (backend === 'remote')
        return { isolation: 'remote', what: ok ? 'by the word of the receiver' : backend, end };
    const isolation = backend === 'podman' || backend === 'docker' ? 'container' : 'sandbox';
    return { isolation, what: ok ? `${backend}, seccomp, .git read-only` : backend, end };
}

;// CONCATENATED MODULE: ./src/action/job-log.ts
/** A run in the job log: a group for each phase with its grant at the head, the commands' output inside, inert. */





/** Output of one command that is shown in the job log, in bytes; the whole is in its log file. */
const MOST_SHOWN = 1024 * 1024;
const KEY_WIDTH = 9;
/** One line of ours that may hold foreign words. */
function row(runner, key, text) {
    runner.line(`${key.padEnd(KEY_WIDTH)} ${(0,neutral/* forTerminal */.Qf)(text).replace(/\n/g, ' ')}`);
}
/** Shows a run as it happens. Call `close` at the end, whatever the end was. */
function jobLog(runner, opened) {
    const foreign = foreignText(runner);
    let plan = null;
    let phase = null;
    function close() {
        foreign.end();
        runner.endGroup();
        phase = null;
    }
    function begin(name) {
        if (phase === name)
            return;
        close();
        const grant = plan?.phases.find(one => one.name === name)?.grant;
        runner.group(`${name.padEnd(KEY_WIDTH)} ${grant === undefined ? '' : (0,neutral/* forTerminal */.Qf)(grantText(grant))}`);
        phase = name;
    }
    return {
        close,
        opened,
        problems: problems => annotateProblems(runner, problems),
        planned: (made, baseName) => {
            plan = made;
            presentHead(runner, made, baseName);
        },
        probed: report => presentProbe(runner, report),
        phase: (name, status, why) => {
            close();
            row(runner, name, `${status === 'skipped' ? 'skipped' : 'not run'}: ${why}`);
        },
        phaseEnded: (name, status) => {
            if (phase === name && status === 'ok')
                close();
        },
        commandStarted: ({ phase: name, text }) => {
            begin(name);
            runner.line(`$ ${(0,neutral/* forTerminal */.Qf)(text)}`);
            foreign.begin();
        },
        output: bytes => foreign.write(bytes),
        commandEnded: report => {
            foreign.end();
            presentEnd(runner, report, close);
        },
        note: text => row(runner, '', text)
    };
}
function grantText({ network, cloud, env, write }) {
    const hosts = network === 'none' ? 'none' : network.join(' ');
    const passed = env.length === 0 ? '' : ` · variables ${env.join(' ')}`;
    const writes = write === null ? '' : ` · writes ${write.length === 0 ? 'nothing' : write.join(' ')}`;
    const secrets = cloud === 'none' ? 'none' : (0,permissions_cloud/* cloudOpening */.az)(cloud).variables.join(' ');
    return `network ${hosts} · cloud ${(0,cloud_grants/* cloudText */.Fe)(cloud)} · secrets ${secrets}${passed}${writes}`;
}
function presentHead(runner, plan, baseName) {
    row(runner, 'pack', `${plan.pack.id}  ${plan.pack.title}`);
    const base = `${baseName === null ? '' : `${baseName}@`}${plan.base.commit.slice(0, 12)}`;
    row(runner, 'plan', `${plan.digest}`);
    row(runner, 'base', `${base}   mode ${plan.mode}`);
}
function presentProbe(runner, report) {
    const { isolation, what, end } = probedText(report);
    row(runner, isolation, `${what}   ${end}`);
}
/** The outcome of a command stands outside of the group, which GitHub shows folded. */
function presentEnd(runner, report, close) {
    const seconds = `${(report.milliseconds / 1000).toFixed(1)}s`;
    if (report.status === 'ok')
        return runner.line(`ok  ${seconds}`);
    const how = report.exit === null ? (report.signal ?? 'a signal') : `exit ${report.exit}`;
    close();
    row(runner, report.phase, `${report.status.toUpperCase()}  ${report.text}   ${how}   ${seconds}`);
    row(runner, '', `the whole output is in ${report.log}`);
}
/** Problems of packs and policies, at their file and line. */
function annotateProblems(runner, problems) {
    for (const { severity, code, file, line, column, message, fix } of problems) {
        const text = (0,neutral/* forTerminal */.Qf)(`${message}; ${fix}`);
        runner.annotate(severity === 'error' ? 'error' : 'warning', text, { title: code, file, line, column });
    }
}
/**
 * Output of a pack's commands: workflow commands are turned off while it passes, and what would be one is broken
 * besides. Whole lines only, since a command begins at the start of one.
 */
function foreignText(runner) {
    let decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let resume = null;
    let held = '';
    let shown = 0;
    function show(text) {
        // Colours are the one thing of a terminal that a job log shows; they are left out, and everything else is inert.
        runner.line((0,neutral/* forTerminal */.Qf)(text.replace(/\x1b\[[0-9;]*m/g, '')));
    }
    function take(text) {
        const lines = `${held}${text}`.split('\n');
        held = lines.pop() ?? '';
        if (lines.length > 0)
            show(lines.join('\n'));
        if (held.length > LONGEST_LINE)
            flush();
    }
    function flush() {
        if (held !== '')
            show(held);
        held = '';
    }
    return {
        begin: () => {
            decoder = new external_node_string_decoder_.StringDecoder('utf8');
            shown = 0;
        },
        write: bytes => {
            if (shown > MOST_SHOWN)
                return;
            // A command that prints nothing needs no guard, and its two lines would be noise.
            resume ??= runner.stopCommands();
            shown += bytes.length;
            take(decoder.write(bytes));
            if (shown > MOST_SHOWN)
                take('\n[more than is shown here: the log file has the rest]\n');
        },
        end: () => {
            take(decoder.end());
            flush();
            resume?.();
            resume = null;
        }
    };
}
const LONGEST_LINE = 64 * 1024;


/***/ }),

/***/ 31839:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q2: () => (/* binding */ gitHeader),
/* harmony export */   Td: () => (/* binding */ secretsOfStep),
/* harmony export */   gh: () => (/* binding */ maskAll)
/* harmony export */ });
/* unused harmony export maskedForms */
/* harmony import */ var _redaction_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(45950);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(19964);
/** Secrets of the job in every form in which tools print them, so that the runner masks each. */


/** Shorter masks would take ordinary text with them. */
const SHORTEST = 8;
/** Inputs that are credentials, whatever their variables' names tell. */
const CREDENTIALS = ['token', 'branch-token', 'workflow-token', 'private-key'];
/** The secrets of the environment and of the inputs, and what git makes of tokens. */
function secretsOfStep(env) {
    const found = (0,_redaction_index_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsOf */ .Fj)(env);
    const given = CREDENTIALS.map(input => ({
        name: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputVariable */ .LO)(input),
        value: (env[(0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputVariable */ .LO)(input)] ?? '').trim()
    })).filter(({ value }) => value !== '');
    const unknown = given.filter(({ value }) => !found.some(secret => secret.value === value));
    // What git sends with every request, and prints in its traces and errors.
    const headers = given
        .filter(({ value }) => !/\s/.test(value))
        .map(({ name, value }) => ({ name, value: gitHeader(value) }));
    return [...found, ...unknown, ...headers];
}
/** The value of git's Authorization header for a token (RFC 7617). */
function gitHeader(token) {
    return Buffer.from(`x-access-token:${token}`).toString('base64');
}
function maskAll(runner, secrets) {
    for (const form of new Set(secrets.flatMap(({ value }) => maskedForms(value))))
        runner.mask(form);
}
/** A value, each of its lines, and their base64 (in all alignments), hexadecimal, URL and JSON forms. */
function maskedForms(value) {
    const lines = value
        .split(/\r?\n/)
        .map(line => line.trim())
        .filter(line => line.length >= SHORTEST);
    const forms = [...new Set([value.trim(), ...lines])].flatMap(formsOfLine);
    return [...new Set(forms)].filter(form => form.length >= SHORTEST && !form.includes('\n'));
}
function formsOfLine(text) {
    const bytes = Buffer.from(text);
    const hex = bytes.toString('hex');
    return [
        text,
        encodeURIComponent(text),
        JSON.stringify(text).slice(1, -1),
        hex,
        hex.toUpperCase(),
        ...[0, 1, 2].flatMap(shift => base64Forms(bytes, shift))
    ];
}
/** What of the base64 text depends on the value alone where `shift` bytes stand before it in its group of three. */
function base64Forms(bytes, shift) {
    const whole = Buffer.concat([Buffer.alloc(shift), bytes]);
    const from = [0, 2, 3][shift];
    const to = Math.floor((whole.length * 8) / 6);
    const text = whole.toString('base64').slice(from, to);
    return [text, text.replaceAll('+', '-').replaceAll('/', '_')];
}


/***/ }),

/***/ 26805:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ presentFailure),
/* harmony export */   Z8: () => (/* binding */ presentRun),
/* harmony export */   _j: () => (/* binding */ presentPublished)
/* harmony export */ });
/* harmony import */ var _platform_neutral_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(40980);
/* harmony import */ var _permissions_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(93044);
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(46316);
/* harmony import */ var _reasons_index_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(91923);
/* harmony import */ var _sandbox_index_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(92400);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(78055);
/* harmony import */ var _job_log_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(87110);
/** The end of a step in the job log: verdict, pull request, evidence; and what went wrong, as an annotation. */







/** GitHub shows ten annotations of a level for a step. */
const REFUSED_SHOWN = 10;
/** The last lines of a run, and an annotation for each criterion that did not hold. */
function presentRun(runner, outcome) {
    const { change, verdict } = outcome;
    presentRefused(runner, outcome);
    if (change !== null)
        (0,_job_log_js__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)(runner, 'change', `${count(change.files.length)}  +${change.added} −${change.deleted}`);
    const likely = verdict.likelyCause === null ? '' : ` (likely cause ${verdict.likelyCause})`;
    (0,_job_log_js__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)(runner, 'verdict', `${verdict.code}${likely}   exit ${verdict.exit}`);
    (0,_job_log_js__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)(runner, 'evidence', `${outcome.runDir}  ${outcome.files} files`);
    (0,_job_log_js__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)(runner, 'manifest', outcome.manifestDigest);
    (0,_job_log_js__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)(runner, 'journal', `head ${outcome.journalHead}`);
    annotateOutcome(runner, outcome);
}
/** A refused attempt is no error; it is shown where people look, with the line that would grant it. */
function presentRefused(runner, { refused, plan }) {
    for (const { code, host, tries, by } of (0,_permissions_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .groupedByHost */ .O7)(refused).slice(0, REFUSED_SHOWN)) {
        const who = [...new Set(by.map(({ command }) => command))].slice(0, 5).join(', ');
        (0,_job_log_js__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)(runner, 'REFUSED', `${code}  ${host}  (${tries} tries)  by ${who}`);
        const line = (0,_permissions_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .grantLine */ .ll)(by, plan.phases);
        const advice = line === null ? ((0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(code)?.fix ?? '') : `if it is meant: ${line}`;
        const message = (0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_6__/* .forTerminal */ .Qf)(`${host} was refused, asked for by ${who}\n${advice}`);
        runner.annotate('notice', message, { title: code, file: plan.pack.path });
    }
}
function annotateOutcome(runner, { verdict, acceptance, plan }) {
    const failed = acceptance.criteria.filter(criterion => !criterion.ok);
    for (const { code, subject, detail } of failed)
        runner.annotate('error', (0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_6__/* .forTerminal */ .Qf)(`${subject}: ${detail}`), { title: code, file: plan.pack.path });
    for (const refusal of plan.refusals)
        runner.annotate('error', (0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_6__/* .forTerminal */ .Qf)(refusal.message), {
            title: refusal.code,
            ...placeOf(refusal.where)
        });
    if (verdict.status === 'passed' || failed.length > 0 || plan.refusals.length > 0)
        return;
    const fix = verdict.code === 'ISO_UNAVAILABLE' ? (0,_sandbox_index_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowRemedy */ .Ci)().join('\n') : null;
    runner.annotate('error', withFix(verdict.code, verdict.detail, fix), { title: verdict.code });
}
function count(files) {
    return files === 1 ? '1 file' : `${files} files`;
}
/** `file:line:column`, as plans write it. */
function placeOf(where) {
    const found = /^(.+):(\d+):(\d+)$/.exec(where ?? '');
    return found === null ? {} : { file: found[1], line: Number(found[2]), column: Number(found[3]) };
}
function presentPublished(runner, published) {
    const { operation, number, url, why, warnings, branch, headSha, verification, compare } = published;
    const what = number === null ? '' : ` #${number} ${url ?? ''}`;
    (0,_job_log_js__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)(runner, 'pr', `${operation}${what}${why === null ? '' : `: ${why}`}`);
    if (branch !== null && headSha !== null)
        (0,_job_log_js__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)(runner, '', `branch ${branch} at ${headSha}`);
    if (verification !== null)
        (0,_job_log_js__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)(runner, '', `signature ${verification.verified ? 'verified' : 'not verified'} (${verification.reason})`);
    if (compare !== null)
        (0,_job_log_js__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)(runner, '', `compare ${compare}`);
    for (const warning of warnings)
        runner.annotate('warning', (0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_6__/* .forTerminal */ .Qf)(warning), { title: 'About the pull request' });
}
/** Whatever ended the step: what, where, why, what to do. */
function presentFailure(runner, error) {
    (0,_job_log_js__WEBPACK_IMPORTED_MODULE_5__/* .annotateProblems */ .$9)(runner, (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .problemsOf */ .GW)(error));
    if (!(error instanceof _platform_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OrchestratorError */ .j)) {
        const message = error instanceof Error ? error.message : String(error);
        runner.annotate('error', withFix('INTERNAL', message, null), { title: 'INTERNAL' });
        return { code: 'INTERNAL', message, fix: null };
    }
    const { code, message, where, why, fix } = error;
    (0,_job_log_js__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)(runner, 'error', `${code}  ${message}`);
    if (where !== undefined)
        (0,_job_log_js__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)(runner, '  where', where);
    if (why !== undefined)
        (0,_job_log_js__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)(runner, '  why', why);
    runner.annotate('error', withFix(code, message, fix ?? null), { title: code });
    return { code, message, fix: fix ?? null };
}
function withFix(code, message, fix) {
    const todo = fix ?? (0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(code)?.fix;
    return (0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_6__/* .forTerminal */ .Qf)(todo === undefined ? message : `${message}\n${todo}`);
}


/***/ }),

/***/ 64272:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(29049);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(12601);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(83565);



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

/***/ 63151:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 12601:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 29049:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ hasErrors),
/* harmony export */   FN: () => (/* binding */ newFindings),
/* harmony export */   Sj: () => (/* binding */ ordered),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/* unused harmony exports MOST_PROBLEMS, PackError, formatProblem, visible */
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(46316);
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

/***/ 26402:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 83565:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ DEEPEST),
/* harmony export */   hx: () => (/* binding */ plainTree),
/* harmony export */   lZ: () => (/* binding */ escapePointer)
/* harmony export */ });
/* unused harmony export MOST_ALIASES */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(38815);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(29049);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(26402);
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

/***/ 11810:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ limitsOf),
/* harmony export */   Oc: () => (/* binding */ untrustedOf),
/* harmony export */   _n: () => (/* binding */ pullRequestOf),
/* harmony export */   _x: () => (/* binding */ isolationOf),
/* harmony export */   dT: () => (/* binding */ imageOf),
/* harmony export */   fd: () => (/* binding */ isIsolationKind),
/* harmony export */   qu: () => (/* binding */ dataOf)
/* harmony export */ });
/* harmony import */ var _permissions_images_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(82756);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(64272);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(63151);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(29049);
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

/***/ 55024:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 71249:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fe: () => (/* binding */ cloudText),
/* harmony export */   n$: () => (/* binding */ grantedCloud),
/* harmony export */   pR: () => (/* binding */ cloudRefusals)
/* harmony export */ });
/* harmony import */ var _cloud_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(61135);
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(59698);


/** Known providers with what is asked of them; what is not known is refused elsewhere and opens nothing. */
function grantedCloud(request) {
    const known = Object.entries(request).filter(([id]) => (0,_cloud_index_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudProvider */ .nw)(id) !== null);
    known.sort(([a], [b]) => (a < b ? -1 : 1));
    return known.length === 0 ? 'none' : Object.fromEntries(known);
}
function cloudRefusals(phase, request, ceiling, enforcement) {
    return Object.entries(request.cloud).flatMap(([provider, verb]) => {
        const code = refusalCode(provider, ceiling, enforcement);
        if (code === null)
            return [];
        const known = code === 'CLOUD_UNKNOWN' ? `; known are ${_cloud_index_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudProviderIds */ .b6.join(', ')}` : '';
        const message = `${phase} asks for the cloud ${provider} (${verb})${known}`;
        return [(0,_refuse_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .T)(code, `${phase}.cloud.${provider}`, message, (0,_refuse_js__WEBPACK_IMPORTED_MODULE_1__/* .where */ ._)(request.place))];
    });
}
function refusalCode(provider, ceiling, enforcement) {
    if ((0,_cloud_index_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudProvider */ .nw)(provider) === null)
        return 'CLOUD_UNKNOWN';
    if (ceiling.mode === 'safe')
        return 'CLOUD_NOT_GRANTED';
    return enforcement.cloud && enforcement.network ? null : 'CLOUD_NOT_ENFORCEABLE';
}
/** `none`, or `aws read, gcp mutate`: for plans and job logs. */
function cloudText(cloud) {
    if (cloud === 'none')
        return cloud;
    return Object.entries(cloud)
        .map(([provider, verb]) => `${provider} ${verb}`)
        .join(', ');
}


/***/ }),

/***/ 61135:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  BR: () => (/* reexport */ cloudHostsRefused),
  NR: () => (/* reexport */ cloudOfVariable),
  az: () => (/* reexport */ cloudOpening),
  nw: () => (/* reexport */ cloudProvider),
  b6: () => (/* reexport */ cloudProviderIds),
  h: () => (/* reexport */ mutatingCommand),
  Fx: () => (/* reexport */ refusedCloudPatterns)
});

// UNUSED EXPORTS: cloudCredentialPaths, cloudHost, cloudProviders, cloudVariables, variableMatches

;// CONCATENATED MODULE: ./src/permissions/cloud/aws.ts
const aws = {
    id: 'aws',
    title: 'Amazon Web Services',
    credentialPaths: [
        '~/.aws/credentials',
        '~/.aws/config',
        '~/.aws/sso/cache/*.json',
        '~/.aws/cli/cache/*.json',
        '~/.boto',
        '~/.s3cfg'
    ],
    credentialVariables: [
        'AWS_ACCESS_KEY_ID',
        'AWS_SECRET_ACCESS_KEY',
        'AWS_SESSION_TOKEN',
        'AWS_SECURITY_TOKEN',
        'AWS_PROFILE',
        'AWS_DEFAULT_PROFILE',
        'AWS_CONFIG_FILE',
        'AWS_SHARED_CREDENTIALS_FILE',
        'AWS_ROLE_ARN',
        'AWS_WEB_IDENTITY_TOKEN_FILE',
        'AWS_CONTAINER_*'
    ],
    plainVariables: ['AWS_REGION', 'AWS_DEFAULT_REGION', 'AWS_DEFAULT_OUTPUT', 'AWS_PAGER'],
    metadataHosts: [
        '169.254.169.254',
        'fd00:ec2::254',
        'instance-data',
        'instance-data.ec2.internal',
        '169.254.170.2',
        '169.254.170.23',
        'fd00:ec2::23'
    ],
    apiHosts: [
        '*.amazonaws.com',
        '*.amazonaws.com.cn',
        '*.api.aws',
        '*.awsapps.com',
        '*.signin.aws.amazon.com',
        'signin.aws.amazon.com',
        'console.aws.amazon.com',
        '*.console.aws.amazon.com'
    ],
    clis: [
        {
            programs: ['aws'],
            valueFlags: [
                '--profile',
                '--region',
                '--output',
                '--endpoint-url',
                '--query',
                '--color',
                '--ca-bundle',
                '--cli-read-timeout',
                '--cli-connect-timeout',
                '--page-size',
                '--max-items'
            ],
            read: [
                '* describe-*',
                '* get-*',
                '* list-*',
                '* head-*',
                '* batch-get-*',
                '* lookup-*',
                '* search-*',
                '* scan',
                '* query',
                '* filter-log-events',
                '* wait',
                's3 ls',
                's3 presign',
                'logs tail',
                'sts decode-authorization-message',
                'configure list',
                'configure list-profiles',
                'configure get',
                'history',
                'help'
            ],
            mutate: [
                'sts get-session-token',
                'sts get-federation-token',
                'ecr get-login-password',
                'ecr get-authorization-token',
                'codeartifact get-authorization-token'
            ],
            otherwise: 'mutate'
        },
        {
            programs: ['sam', 'cdk', 'eksctl', 'copilot', 'eb', 'serverless', 'sls'],
            valueFlags: ['--profile', '--region', '--stage', '-t', '--template', '--app', '-a'],
            read: [
                'build',
                'validate',
                'local',
                'package',
                'synth',
                'synthesize',
                'list',
                'ls',
                'diff',
                'get',
                'version',
                'doctor',
                'status',
                'print',
                'info'
            ],
            mutate: [],
            otherwise: 'mutate'
        }
    ],
    passes: ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'],
    limits: [
        'An API host serves reads and changes alike, and TLS hides which is asked: no proxy can tell `read` from `mutate`.',
        'Public objects in S3 and packages served from it are at the same hosts as the API.',
        'Operations named get-… that hand out credentials count as mutations; the list of verbs is a lint.'
    ],
    advice: [
        'Let the job assume a role with a read-only policy for `read`; what the role may not do, nothing inside can do.',
        'Use a short session (an hour) from OIDC in a step before, and pass its three variables; never a user’s long-lived key.',
        'Put public downloads behind a host of your own, and name that host.'
    ],
    sources: [
        'AWS CLI User Guide: environment variables, configuration and credential files',
        'Amazon EC2 User Guide: instance metadata',
        'AWS General Reference: service endpoints'
    ]
};

;// CONCATENATED MODULE: ./src/permissions/cloud/azure.ts
const azure = {
    id: 'azure',
    title: 'Microsoft Azure',
    credentialPaths: ['~/.azure/**', '~/.azcopy/**', '**/*.publishsettings'],
    credentialVariables: [
        'AZURE_CLIENT_ID',
        'AZURE_CLIENT_SECRET',
        'AZURE_CLIENT_CERTIFICATE_*',
        'AZURE_TENANT_ID',
        'AZURE_USERNAME',
        'AZURE_PASSWORD',
        'AZURE_CREDENTIALS',
        'AZURE_ACCESS_TOKEN',
        'AZURE_DEVOPS_EXT_PAT',
        'AZURE_FEDERATED_TOKEN_FILE',
        'AZURE_CONFIG_DIR',
        'AZURE_STORAGE_*',
        'ARM_*',
        'IDENTITY_ENDPOINT',
        'IDENTITY_HEADER',
        'MSI_ENDPOINT',
        'MSI_SECRET',
        'SYSTEM_ACCESSTOKEN'
    ],
    plainVariables: [
        'AZURE_SUBSCRIPTION_ID',
        'AZURE_DEFAULTS_GROUP',
        'AZURE_DEFAULTS_LOCATION',
        'AZURE_CORE_OUTPUT'
    ],
    metadataHosts: ['169.254.169.254', '168.63.129.16'],
    apiHosts: [
        'management.azure.com',
        '*.management.azure.com',
        'management.core.windows.net',
        'login.microsoftonline.com',
        'login.microsoft.com',
        'login.windows.net',
        '*.login.microsoftonline.com',
        'graph.microsoft.com',
        'graph.windows.net',
        '*.core.windows.net',
        '*.vault.azure.net',
        '*.database.windows.net',
        '*.documents.azure.com',
        '*.servicebus.windows.net',
        '*.azurecr.io',
        '*.azmk8s.io',
        '*.azure-api.net',
        '*.azure-automation.net',
        '*.batch.azure.com',
        'dev.azure.com',
        '*.dev.azure.com',
        '*.usgovcloudapi.net',
        '*.chinacloudapi.cn',
        '*.microsoftonline.us'
    ],
    clis: [
        {
            programs: ['az'],
            valueFlags: [
                '--subscription',
                '--output',
                '-o',
                '--query',
                '--resource-group',
                '-g',
                '--name',
                '-n',
                '--location',
                '-l',
                '--ids',
                '--method',
                '-m',
                '--url',
                '-u',
                '--uri'
            ],
            read: [
                '** list',
                '** show',
                '** list-*',
                '** show-*',
                '** exists',
                '** check-*',
                '** wait',
                '** get-instance-view',
                '** what-if',
                '** validate',
                'version',
                'find',
                'feedback',
                'help',
                'interactive',
                'cloud list',
                'config get'
            ],
            mutate: [
                '** get-access-token',
                '** get-credentials',
                '** list-keys',
                '** keys list',
                '** show-connection-string',
                '** secret show',
                '** secret download',
                'login',
                'rest',
                '** create',
                '** delete',
                '** update',
                '** set'
            ],
            otherwise: 'mutate'
        },
        {
            programs: ['azcopy'],
            valueFlags: [],
            read: ['list', 'jobs list', 'jobs show', 'env', 'doc', 'help'],
            mutate: [],
            otherwise: 'mutate'
        },
        {
            programs: ['azd', 'func'],
            valueFlags: ['-e', '--environment', '-C', '--cwd'],
            read: [
                'package',
                'show',
                'version',
                'env list',
                'env get-value',
                'init',
                'start',
                'new',
                'config list'
            ],
            mutate: [],
            otherwise: 'mutate'
        }
    ],
    passes: [
        'AZURE_ACCESS_TOKEN',
        'ARM_ACCESS_KEY',
        'AZURE_CLIENT_ID',
        'AZURE_CLIENT_SECRET',
        'AZURE_TENANT_ID',
        'ARM_CLIENT_ID',
        'ARM_CLIENT_SECRET',
        'ARM_TENANT_ID'
    ],
    limits: [
        'management.azure.com serves reads and changes alike.',
        'Blob storage serves public files, caches of CI systems and private data below one domain: all of it is refused as an API.',
        '`az rest` may be anything: it counts as a mutation. Keys and connection strings that `show` and `list` print are credentials, and count so too.'
    ],
    advice: [
        'Give the identity the Reader role for `read`; what the role may not do, nothing inside can do.',
        'Prefer federated identity in a step before over a client secret, and pass what is short-lived.',
        'Take public files from a host of your own.'
    ],
    sources: [
        'Azure SDK: environment variables of EnvironmentCredential',
        'Azure Instance Metadata Service',
        'Azure CLI configuration'
    ]
};

;// CONCATENATED MODULE: ./src/permissions/cloud/gcp.ts
const gcp = {
    id: 'gcp',
    title: 'Google Cloud',
    credentialPaths: [
        '~/.config/gcloud/**',
        '~/.boto',
        '**/application_default_credentials.json',
        '**/*service-account*.json',
        '**/gha-creds-*.json'
    ],
    credentialVariables: [
        'GOOGLE_APPLICATION_CREDENTIALS',
        'GOOGLE_CREDENTIALS',
        'GOOGLE_OAUTH_ACCESS_TOKEN',
        'GOOGLE_GHA_CREDS_PATH',
        'GCP_SA_KEY',
        'GCLOUD_SERVICE_KEY',
        'CLOUDSDK_AUTH_*',
        'CLOUDSDK_CONFIG'
    ],
    plainVariables: [
        'GOOGLE_CLOUD_PROJECT',
        'CLOUDSDK_CORE_PROJECT',
        'CLOUDSDK_COMPUTE_REGION',
        'CLOUDSDK_COMPUTE_ZONE'
    ],
    metadataHosts: ['169.254.169.254', 'fd20:ce::254', 'metadata.google.internal', 'metadata', 'metadata.goog'],
    apiHosts: [
        '*.googleapis.com',
        'accounts.google.com',
        'console.cloud.google.com',
        '*.pkg.dev',
        'gcr.io',
        '*.gcr.io'
    ],
    clis: [
        {
            programs: ['gcloud'],
            valueFlags: [
                '--project',
                '--account',
                '--configuration',
                '--format',
                '--filter',
                '--region',
                '--zone',
                '--impersonate-service-account',
                '--verbosity',
                '--billing-project',
                '--access-token-file',
                '--limit'
            ],
            read: [
                '** list',
                '** describe',
                '** get-iam-policy',
                '** get-value',
                '** read',
                '** tail',
                '** search',
                '** search-all-resources',
                '** search-all-iam-policies',
                '** list-*',
                '** describe-*',
                '** lint-condition',
                '** ls',
                '** cat',
                'version',
                'info',
                'help',
                'topic',
                'cheat-sheet'
            ],
            mutate: [
                '** print-access-token',
                '** print-identity-token',
                '** get-credentials',
                '** create',
                '** delete',
                '** update',
                '** deploy',
                '** add-*',
                '** remove-*',
                '** set-*',
                '** access'
            ],
            otherwise: 'mutate'
        },
        {
            programs: ['gsutil'],
            valueFlags: ['-o', '-u', '-h'],
            read: ['ls', 'cat', 'stat', 'du', 'hash', 'version', 'help'],
            mutate: [],
            otherwise: 'mutate'
        },
        {
            programs: ['bq'],
            valueFlags: ['--project_id', '--dataset_id', '--location', '--format'],
            read: ['ls', 'show', 'head', 'version', 'help', 'wait', 'get-iam-policy'],
            mutate: [],
            otherwise: 'mutate'
        }
    ],
    passes: ['CLOUDSDK_AUTH_ACCESS_TOKEN', 'GOOGLE_OAUTH_ACCESS_TOKEN'],
    limits: [
        'All APIs are below googleapis.com, reads and changes alike.',
        'storage.googleapis.com serves public files and the storage API under one name: it is refused as an API.',
        '`bq query` may read or change, depending on its text: it counts as a mutation.'
    ],
    advice: [
        'Impersonate a service account with a viewer role for `read`, and pass its access token, which lives an hour.',
        'Use workload identity federation in a step before; never a service account’s key file.',
        'Take public files from a host of your own.'
    ],
    sources: [
        'Google Cloud: application default credentials',
        'Google Cloud CLI: properties as environment variables',
        'Compute Engine: VM metadata'
    ]
};

;// CONCATENATED MODULE: ./src/permissions/cloud/kubernetes.ts
const kubernetes = {
    id: 'kubernetes',
    title: 'Kubernetes',
    credentialPaths: [
        '~/.kube/**',
        '**/kubeconfig',
        '**/kubeconfig.*',
        '**/*.kubeconfig',
        '/etc/kubernetes/**',
        '/etc/rancher/k3s/k3s.yaml',
        '/var/run/secrets/kubernetes.io/**'
    ],
    credentialVariables: [
        'KUBECONFIG',
        'KUBE_CONFIG',
        'KUBE_CONFIG_*',
        'KUBE_TOKEN',
        'KUBE_PASSWORD',
        'KUBE_CLIENT_KEY_DATA',
        'KUBERNETES_SERVICE_HOST',
        'KUBERNETES_SERVICE_PORT',
        'HELM_KUBETOKEN',
        'HELM_KUBECONTEXT',
        'HELM_REGISTRY_CONFIG'
    ],
    plainVariables: ['HELM_NAMESPACE', 'KUBE_EDITOR'],
    metadataHosts: [
        'kubernetes',
        'kubernetes.default',
        'kubernetes.default.svc',
        'kubernetes.default.svc.cluster.local'
    ],
    apiHosts: [
        '*.eks.amazonaws.com',
        '*.azmk8s.io',
        '*.gke.goog',
        '*.k8s.ondigitalocean.com',
        '*.svc',
        '*.svc.cluster.local'
    ],
    clis: [
        {
            programs: ['kubectl', 'oc'],
            valueFlags: [
                '--namespace',
                '-n',
                '--context',
                '--cluster',
                '--kubeconfig',
                '--user',
                '--server',
                '-s',
                '--token',
                '--request-timeout',
                '--as',
                '--as-group',
                '--output',
                '-o',
                '--selector',
                '-l',
                '--filename',
                '-f',
                '-c',
                '--container',
                '--cache-dir',
                '-v'
            ],
            read: [
                'get',
                'describe',
                'logs',
                'top',
                'explain',
                'api-resources',
                'api-versions',
                'cluster-info',
                'version',
                'diff',
                'events',
                'wait',
                'auth can-i',
                'auth whoami',
                'rollout status',
                'rollout history',
                'config view',
                'config get-*',
                'config current-context',
                'plugin list',
                'completion',
                'options',
                'kustomize',
                'help'
            ],
            mutate: ['get secret', 'get secrets', 'get secret/*', 'get secrets/*'],
            otherwise: 'mutate'
        },
        {
            programs: ['helm'],
            valueFlags: [
                '--namespace',
                '-n',
                '--kube-context',
                '--kubeconfig',
                '--kube-token',
                '--values',
                '-f',
                '--set',
                '--version',
                '--repo',
                '--registry-config',
                '--output',
                '-o'
            ],
            read: [
                'list',
                'ls',
                'get',
                'status',
                'history',
                'show',
                'inspect',
                'search',
                'template',
                'lint',
                'version',
                'env',
                'dependency',
                'dep',
                'pull',
                'fetch',
                'repo',
                'package',
                'create',
                'verify',
                'completion',
                'plugin list',
                'help'
            ],
            mutate: [],
            otherwise: 'mutate'
        },
        {
            programs: ['kustomize'],
            valueFlags: [],
            read: ['build', 'version', 'cfg', 'edit', 'create', 'localize', 'help'],
            mutate: [],
            otherwise: 'read'
        },
        {
            programs: ['flux', 'argocd', 'skaffold', 'kind', 'minikube', 'k3d'],
            valueFlags: ['--namespace', '-n', '--context', '--server'],
            read: [
                'get',
                'check',
                'logs',
                'tree',
                'stats',
                'version',
                'diff',
                'render',
                'build',
                'status',
                'list',
                'events',
                'app get',
                'app list',
                'app diff',
                'help'
            ],
            mutate: [],
            otherwise: 'mutate'
        }
    ],
    passes: [],
    limits: [
        'The API of a cluster can have any name: only the names that providers give are known here. A name of your own is closed because it is not on the allow list.',
        'A cluster’s API serves reads and changes alike; inside a cluster, 10.x addresses are refused as private.',
        'Reading a Secret is reading a credential: `kubectl get secret` counts as a mutation.',
        'Credentials come in files, and no credential file is handed in: `permissions.cloud: {kubernetes: …}` opens the names of providers and no credential.'
    ],
    advice: [
        'Render and check manifests inside (`kubectl kustomize`, `helm template`, `kubectl diff` against a saved state), and apply them outside, after review.',
        'Where a pack must ask a cluster, put a read-only endpoint with a name of its own before it, and name that host.'
    ],
    sources: [
        'Kubernetes: organizing cluster access using kubeconfig files',
        'Kubernetes: accessing the API from a Pod',
        'Helm: environment variables'
    ]
};

;// CONCATENATED MODULE: ./src/permissions/cloud/registries.ts
const registries = {
    id: 'registries',
    title: 'Package and image registries',
    credentialPaths: [
        '~/.npmrc',
        '~/.yarnrc.yml',
        '~/.pypirc',
        '~/.netrc',
        '~/.cargo/credentials',
        '~/.cargo/credentials.toml',
        '~/.gem/credentials',
        '~/.m2/settings.xml',
        '~/.m2/settings-security.xml',
        '~/.gradle/gradle.properties',
        '~/.nuget/NuGet/NuGet.Config',
        '~/.composer/auth.json',
        '~/.config/composer/auth.json',
        '~/.docker/config.json',
        '~/.config/containers/auth.json',
        '~/.config/gh/hosts.yml',
        '~/.git-credentials',
        '~/.config/pypoetry/auth.toml',
        '~/.config/helm/registry/config.json',
        '~/.bundle/config',
        '~/.hex/hex.config'
    ],
    credentialVariables: [
        'NPM_TOKEN',
        'NODE_AUTH_TOKEN',
        'NPM_CONFIG__AUTH*',
        'NPM_CONFIG_USERCONFIG',
        'YARN_NPM_AUTH_*',
        'TWINE_USERNAME',
        'TWINE_PASSWORD',
        'PYPI_TOKEN',
        'UV_PUBLISH_*',
        'POETRY_PYPI_TOKEN_*',
        'POETRY_HTTP_BASIC_*',
        'FLIT_*',
        'HATCH_INDEX_*',
        'PDM_PUBLISH_*',
        'CARGO_REGISTRY_TOKEN',
        'GEM_HOST_API_KEY',
        'BUNDLE_GEM__*',
        'BUNDLE_RUBYGEMS__*',
        'MAVEN_USERNAME',
        'MAVEN_PASSWORD',
        'MAVEN_GPG_*',
        'OSSRH_*',
        'SONATYPE_*',
        'ORG_GRADLE_PROJECT_*',
        'GRADLE_PUBLISH_*',
        'NUGET_API_KEY',
        'NUGET_AUTH_TOKEN',
        'COMPOSER_AUTH',
        'HEX_API_KEY',
        'DOCKER_AUTH_CONFIG',
        'DOCKER_CONFIG',
        'DOCKER_PASSWORD',
        'REGISTRY_AUTH_FILE',
        'CR_PAT',
        'GH_TOKEN',
        'GITHUB_TOKEN',
        'GH_ENTERPRISE_TOKEN',
        'GITHUB_ENTERPRISE_TOKEN',
        'VSCE_PAT',
        'OVSX_PAT',
        'JSR_TOKEN'
    ],
    plainVariables: ['NPM_CONFIG_REGISTRY', 'PIP_INDEX_URL', 'GOPROXY', 'CARGO_NET_OFFLINE'],
    metadataHosts: [],
    apiHosts: [
        'upload.pypi.org',
        'test.pypi.org',
        'oss.sonatype.org',
        's01.oss.sonatype.org',
        'ossrh-staging-api.central.sonatype.com',
        'central.sonatype.com',
        'uploads.github.com',
        'push.rubygems.org'
    ],
    clis: [
        {
            programs: ['npm', 'pnpm', 'yarn', 'bun'],
            valueFlags: [
                '--prefix',
                '-C',
                '--dir',
                '--cwd',
                '--registry',
                '--userconfig',
                '--workspace',
                '-w',
                '--tag',
                '--otp',
                '--filter',
                '-F',
                '--access'
            ],
            read: [
                'access list',
                'access ls',
                'access get',
                'access ls-*',
                'dist-tag ls',
                'dist-tag list',
                'tag list',
                'token list',
                'owner ls',
                'owner list',
                'org ls',
                'team ls',
                'profile get',
                'npm audit',
                'npm info',
                'npm tag list',
                'npm whoami',
                'pm pack',
                'pm ls'
            ],
            mutate: [
                'publish',
                'unpublish',
                'deprecate',
                'undeprecate',
                'dist-tag',
                'tag',
                'access',
                'owner',
                'author',
                'org',
                'team',
                'token',
                'hook',
                'profile',
                'login',
                'adduser',
                'add-user',
                'star',
                'trust',
                'stage',
                'npm publish',
                'npm tag',
                'npm login',
                'workspaces foreach npm publish',
                'lerna publish',
                'release'
            ],
            otherwise: 'read'
        },
        {
            programs: ['lerna', 'changeset', 'semantic-release', 'release-it', 'np', 'jsr', 'vsce', 'ovsx'],
            valueFlags: [],
            read: [
                'list',
                'ls',
                'run',
                'exec',
                'changed',
                'diff',
                'info',
                'status',
                'version',
                'add',
                'init',
                'package',
                'show',
                'help'
            ],
            mutate: [],
            otherwise: 'mutate'
        },
        {
            programs: ['twine'],
            valueFlags: ['--repository', '-r', '--repository-url', '-u', '-p'],
            read: ['check'],
            mutate: ['upload', 'register'],
            otherwise: 'mutate'
        },
        {
            programs: ['uv', 'poetry', 'hatch', 'flit', 'pdm', 'maturin', 'rye'],
            valueFlags: ['--directory', '-C', '--project', '-p', '--index', '--repository', '-r', '-e', '--env'],
            read: [],
            mutate: ['publish', 'upload'],
            otherwise: 'read'
        },
        {
            programs: ['setup.py'],
            valueFlags: [],
            read: [],
            mutate: ['upload', '** upload', 'register', '** register'],
            otherwise: 'read'
        },
        {
            programs: ['cargo'],
            valueFlags: ['--config', '-Z', '--manifest-path', '--color', '-C'],
            read: ['owner --list', 'publish --dry-run'],
            mutate: ['publish', 'yank', 'owner', 'login', 'logout', 'release', 'workspaces publish'],
            otherwise: 'read'
        },
        {
            programs: ['gem', 'bundle', 'rake'],
            valueFlags: ['--host', '-k', '--key'],
            read: [],
            mutate: ['push', 'yank', 'owner', 'signin', 'release', 'gem:release', 'release:rubygem_push'],
            otherwise: 'read'
        },
        {
            programs: ['mvn', 'mvnw'],
            valueFlags: [
                '-f',
                '--file',
                '-s',
                '--settings',
                '-P',
                '--activate-profiles',
                '-pl',
                '--projects',
                '-T',
                '--threads',
                '-gs',
                '-rf'
            ],
            read: [],
            mutate: [
                '** deploy',
                '** deploy:*',
                '** release:*',
                '** gpg:*',
                '** nexus-staging:*',
                '** central-publishing:*',
                '** jreleaser:*'
            ],
            otherwise: 'read'
        },
        {
            programs: ['gradle', 'gradlew', 'sbt'],
            valueFlags: ['-p', '--project-dir', '-b', '-c', '-I', '-x'],
            read: ['** publishToMavenLocal', '** publishLocal', '** *:publishToMavenLocal'],
            mutate: [
                '** publish',
                '** publish*',
                '** *:publish',
                '** *:publish*',
                '** uploadArchives',
                '** jreleaser*',
                '** closeAndRelease*',
                '** sonatypeBundleRelease'
            ],
            otherwise: 'read'
        },
        {
            programs: ['dotnet', 'nuget'],
            valueFlags: ['--source', '-s', '-k', '--api-key'],
            read: [],
            mutate: ['nuget push', 'nuget delete', 'push', 'delete', 'setapikey'],
            otherwise: 'read'
        },
        {
            programs: ['docker', 'podman', 'buildah', 'nerdctl'],
            valueFlags: [
                '--context',
                '-c',
                '--host',
                '-H',
                '--config',
                '--log-level',
                '-l',
                '--tag',
                '-t',
                '--file',
                '-f'
            ],
            read: [],
            mutate: [
                'push',
                'image push',
                'manifest push',
                'login',
                'compose push',
                'plugin push',
                'trust',
                'stack deploy',
                'service create',
                'service update',
                '** --push'
            ],
            otherwise: 'read'
        },
        {
            programs: ['crane', 'oras', 'skopeo', 'regctl', 'cosign'],
            valueFlags: ['--platform', '--registry-config', '--authfile'],
            read: [
                'digest',
                'manifest',
                'config',
                'ls',
                'catalog',
                'export',
                'pull',
                'validate',
                'inspect',
                'list-tags',
                'repo ls',
                'repo tags',
                'tag ls',
                'manifest fetch',
                'blob fetch',
                'discover',
                'verify',
                'verify-*',
                'tree',
                'triangulate',
                'version',
                'help'
            ],
            mutate: ['manifest push', 'manifest delete', 'manifest put'],
            otherwise: 'mutate'
        },
        {
            programs: ['gh'],
            valueFlags: ['--repo', '-R', '--hostname', '-L', '--limit', '--json', '-q', '--jq'],
            read: [
                '* list',
                '* view',
                '* status',
                '* diff',
                '* checks',
                '* download',
                '* watch',
                '* clone',
                '* checkout',
                'search',
                'status',
                'browse',
                'version',
                'help',
                'auth status',
                'extension list',
                'alias list',
                'attestation verify',
                'repo clone'
            ],
            mutate: ['api', 'auth token'],
            otherwise: 'mutate'
        }
    ],
    passes: [
        'NPM_TOKEN',
        'NODE_AUTH_TOKEN',
        'TWINE_USERNAME',
        'TWINE_PASSWORD',
        'UV_PUBLISH_TOKEN',
        'CARGO_REGISTRY_TOKEN',
        'GEM_HOST_API_KEY',
        'MAVEN_USERNAME',
        'MAVEN_PASSWORD',
        'NUGET_API_KEY'
    ],
    limits: [
        'Most registries take packages at the host from which they give them (npm, crates.io, image registries): with the host open for installing, what prevents publishing is that no credential is inside.',
        'Hosts that only take uploads are refused as APIs: those of PyPI, Maven Central and GitHub releases.',
        'Scripts of a build may publish under any name; the list of verbs is a lint.'
    ],
    advice: [
        'Build and test inside, keep the packed file as an artifact, and publish it outside by trusted publishing (OIDC), which has no token to lose.',
        'Install with the lock file and without scripts, in setup, so that later phases need no network.'
    ],
    sources: [
        'npm CLI commands',
        'twine, uv, Poetry and flit documentation of uploading',
        'The Cargo Book: publishing on crates.io',
        'Maven Central: publishing',
        'RubyGems guides',
        'Docker and Podman command references'
    ]
};

;// CONCATENATED MODULE: ./src/permissions/cloud/terraform.ts
const terraform = {
    id: 'terraform',
    title: 'Terraform, OpenTofu, Pulumi',
    credentialPaths: [
        '~/.terraform.d/credentials.tfrc.json',
        '~/.terraformrc',
        '**/terraform.rc',
        '**/*.tfstate',
        '**/*.tfstate.backup',
        '**/.terraform/terraform.tfstate',
        '~/.pulumi/credentials.json',
        '~/.config/pulumi/credentials.json'
    ],
    credentialVariables: [
        'TF_TOKEN_*',
        'TFE_TOKEN',
        'TF_CLI_CONFIG_FILE',
        'TERRAFORM_CONFIG',
        'TF_HTTP_PASSWORD',
        'TF_HTTP_USERNAME',
        'TF_ENCRYPTION',
        'TF_API_TOKEN',
        'PULUMI_ACCESS_TOKEN',
        'PULUMI_CONFIG_PASSPHRASE*'
    ],
    plainVariables: ['TF_INPUT', 'TF_IN_AUTOMATION', 'TF_WORKSPACE', 'TF_CLI_ARGS', 'TF_PLUGIN_CACHE_DIR'],
    metadataHosts: [],
    apiHosts: [
        'app.terraform.io',
        '*.app.terraform.io',
        'app.eu.terraform.io',
        'archivist.terraform.io',
        'api.pulumi.com',
        '*.scalr.io',
        '*.spacelift.io',
        'app.env0.com',
        'api.env0.com'
    ],
    clis: [
        {
            programs: ['terraform', 'tofu'],
            valueFlags: [
                '-var',
                '-var-file',
                '-target',
                '-out',
                '-state',
                '-backend-config',
                '-lock-timeout',
                '-parallelism'
            ],
            read: [
                'init',
                'get',
                'plan',
                'validate',
                'fmt',
                'show',
                'output',
                'graph',
                'providers',
                'version',
                'metadata',
                'modules',
                'console',
                'state list',
                'state show',
                'workspace list',
                'workspace show',
                'workspace select',
                'help'
            ],
            mutate: ['state pull'],
            otherwise: 'mutate'
        },
        {
            programs: ['terragrunt'],
            valueFlags: ['--working-dir', '--terragrunt-working-dir', '--config'],
            read: [
                'init',
                'plan',
                'validate',
                'validate-inputs',
                'fmt',
                'hclfmt',
                'show',
                'output',
                'graph',
                'providers',
                'version',
                'find',
                'list',
                'render',
                'render-json',
                'hcl',
                'dag',
                'run plan',
                'run validate',
                'run --all plan',
                'run-all plan',
                'run-all validate',
                'help'
            ],
            mutate: [],
            otherwise: 'mutate'
        },
        {
            programs: ['pulumi'],
            valueFlags: ['--stack', '-s', '--cwd', '-C', '--color'],
            read: [
                'preview',
                'about',
                'version',
                'whoami',
                'stack ls',
                'stack output',
                'stack graph',
                'stack history',
                'config get',
                'plugin ls',
                'schema',
                'gen-completion',
                'help'
            ],
            mutate: ['stack export'],
            otherwise: 'mutate'
        },
        {
            programs: ['packer', 'vault', 'nomad', 'consul'],
            valueFlags: ['-address', '-namespace', '-var', '-var-file'],
            read: [
                'validate',
                'fmt',
                'inspect',
                'init',
                'version',
                'status',
                'plugins',
                'hcl2_upgrade',
                'job plan',
                'job validate',
                'help'
            ],
            mutate: [],
            otherwise: 'mutate'
        }
    ],
    passes: ['TF_TOKEN_*', 'TFE_TOKEN', 'PULUMI_ACCESS_TOKEN'],
    limits: [
        'A plan runs programs: providers, `external` data sources and modules. What they may do is what the sandbox lets them do.',
        'A provider speaks to its own cloud: `terraform` opens the state service only; the cloud is asked for by its own name.',
        'State holds secrets in the clear: state files in the tree are covered, and printing whole state counts as a mutation.'
    ],
    advice: [
        'Plan inside with read-only credentials of the cloud, keep the plan as an artifact, and apply exactly that plan outside, after review.',
        'Keep state in a remote backend; never commit it.'
    ],
    sources: [
        'Terraform CLI: environment variables, CLI configuration, state',
        'OpenTofu CLI commands',
        'Pulumi CLI: environment variables'
    ]
};

;// CONCATENATED MODULE: ./src/permissions/cloud/table.ts
/** The clouds that are known, in the order in which documents list them. */






const cloudProviders = [aws, gcp, azure, kubernetes, terraform, registries];
function cloudProvider(id) {
    return cloudProviders.find(provider => provider.id === id) ?? null;
}
const cloudProviderIds = cloudProviders.map(({ id }) => id);

;// CONCATENATED MODULE: ./src/permissions/cloud/commands.ts
/**
 * Which commands of the clouds' own programs change something: the readable, early "no". A lint: what is spelled in a
 * way that is not known here is stopped by missing credentials and closed hosts, or not at all (docs/CLOUD.md).
 */

const MOST_WORDS = 64;
/** The mutation that a program call would be, or null. `argv` is one simple command: words, no shell. */
function mutatingCommand(argv) {
    const [program, ...rest] = unwrapped(argv);
    if (program === undefined)
        return null;
    const name = programName(program);
    for (const { id, clis } of cloudProviders) {
        const rules = clis.find(({ programs }) => programs.includes(name));
        const verb = rules === undefined ? null : mutatingVerb(rules, rest);
        if (verb !== null)
            return { provider: id, verb };
    }
    return null;
}
function programName(path) {
    return path
        .replace(/^.*[/\\]/s, '')
        .replace(/\.(?:exe|cmd|bat|ps1)$/i, '')
        .toLowerCase();
}
/** Programs that run the program named behind them; words that belong to them follow. */
const WRAPPERS = [
    ['env'],
    ['sudo'],
    ['command'],
    ['exec'],
    ['nohup'],
    ['time'],
    ['npx'],
    ['bunx'],
    ['pnpx'],
    ['uvx'],
    ['pnpm', 'dlx'],
    ['pnpm', 'exec'],
    ['yarn', 'dlx'],
    ['yarn', 'exec'],
    ['npm', 'exec'],
    ['pipx', 'run'],
    ['uv', 'run'],
    ['uv', 'tool', 'run'],
    ['poetry', 'run'],
    ['bundle', 'exec'],
    ['rye', 'run'],
    ['python', '-m'],
    ['python3', '-m'],
    ['python'],
    ['python3']
];
/** The command without assignments and wrappers before it; a wrapper's own flags are skipped, their values are not known. */
function unwrapped(argv) {
    let words = argv.slice(0, MOST_WORDS);
    for (;;) {
        const plain = words.slice(words.findIndex(word => !/^[A-Za-z_]\w*=/.test(word)));
        if (plain.length === 0 || words.every(word => /^[A-Za-z_]\w*=/.test(word)))
            return [];
        const name = programName(plain[0] ?? '');
        const longest = WRAPPERS.filter(([first, ...more]) => first === name && more.every((word, index) => plain[index + 1] === word)).sort((a, b) => b.length - a.length)[0];
        if (longest === undefined)
            return [...plain];
        words = plain.slice(longest.length);
        while (words[0]?.startsWith('-') === true)
            words = words.slice(1);
    }
}
/** The words of a mutation, or null. */
function mutatingVerb(rules, rest) {
    if (rest.length === 0 || asksForHelp(rest))
        return null;
    // A flag that is not known may or may not take the next word with it: both readings count.
    const readings = [positionals(rules, rest, false), positionals(rules, rest, true)];
    const hits = readings.map(words => ({ words, hit: bestHit(rules, words) }));
    const mutation = hits.find(({ hit }) => hit?.verb === 'mutate');
    if (mutation !== undefined)
        return mutation.words.slice(0, mutation.hit?.end).join(' ');
    if (rules.otherwise === 'read' || hits.some(({ hit }) => hit?.verb === 'read'))
        return null;
    const words = readings[0] ?? [];
    return words.length === 0 ? null : words.slice(0, 3).join(' ');
}
/** `-h` and `--version` stand for other things in the middle of a line. */
function asksForHelp(rest) {
    if (rest[0] === '--version')
        return true;
    return rest.at(-1) === '-h' || rest.includes('--help') || rest.includes('-help');
}
/** Words that are no flags and no values of flags. */
function positionals(rules, rest, greedy) {
    const words = [];
    for (let at = 0; at < rest.length; at += 1) {
        const word = rest[at] ?? '';
        if (word === '--')
            continue;
        // Flags that decide stand in patterns as they are.
        if (!word.startsWith('-') || named(rules, word))
            words.push(word);
        else if (rules.valueFlags.includes(word) || (greedy && isLongFlag(word)))
            at += 1;
    }
    return words;
}
function named(rules, word) {
    return [...rules.read, ...rules.mutate].some(pattern => pattern.split(' ').includes(word));
}
function isLongFlag(word) {
    return word.startsWith('--') && !word.includes('=');
}
/** The most specific pattern that matches; of two alike, the mutating one. */
function bestHit(rules, words) {
    const of = (verb, patterns) => patterns.flatMap(pattern => hitOf(verb, pattern.split(' '), words) ?? []);
    const hits = [...of('mutate', rules.mutate), ...of('read', rules.read)];
    return hits.sort((a, b) => compare(b.rank, a.rank))[0] ?? null;
}
function compare(a, b) {
    return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
function hitOf(verb, pattern, words) {
    const floating = pattern[0] === '**';
    const wanted = floating ? pattern.slice(1) : pattern;
    const exact = wanted.filter(word => !word.includes('*')).length;
    for (let start = 0; start + wanted.length <= words.length; start += 1) {
        if (wanted.every((one, index) => wordMatches(one, words[start + index] ?? '')))
            // What comes earlier in the line decides: `delete list` deletes something named list.
            return { verb, end: start + wanted.length, rank: [floating ? -start - 1 : 0, wanted.length, exact] };
        if (!floating)
            return null;
    }
    return null;
}
/** `*` in a word of a pattern stands for any text. Pieces are looked for from left to right, which is enough for that. */
function wordMatches(pattern, word) {
    const [first = '', ...pieces] = pattern.split('*');
    const last = pieces.pop();
    if (last === undefined)
        return pattern === word;
    if (!word.startsWith(first))
        return false;
    let at = first.length;
    for (const piece of pieces) {
        const found = word.indexOf(piece, at);
        if (found === -1)
            return false;
        at = found + piece.length;
    }
    return word.length - last.length >= at && word.endsWith(last);
}

// EXTERNAL MODULE: ./src/permissions/hosts.ts
var hosts = __nccwpck_require__(16959);
;// CONCATENATED MODULE: ./src/permissions/cloud/hosts.ts
/** Which hosts belong to a cloud, and what a grant opens of them. */


/**
 * The cloud that a host belongs to, or null. Takes a name, an address, or a pattern `*.name`, which belongs to every
 * cloud of which it would open a host; any case, any script, a port or none.
 */
function cloudHost(host) {
    const plain = withoutPort(host.trim().toLowerCase());
    const wildcard = plain.startsWith('*.');
    const name = (0,hosts/* normaliseName */.GX)(wildcard ? plain.slice(2) : plain) ?? plain;
    const pattern = wildcard ? `*.${name}` : name;
    return found(pattern, 'metadata') ?? found(pattern, 'api');
}
function found(pattern, kind) {
    const owner = cloudProviders.find(provider => hostsOf(provider, kind).some(known => (0,hosts/* patternsMeet */.FW)(known, pattern)));
    return owner === undefined ? null : { provider: owner.id, kind };
}
function hostsOf(provider, kind) {
    return kind === 'metadata' ? provider.metadataHosts : provider.apiHosts;
}
function withoutPort(host) {
    if (host.startsWith('['))
        return host.slice(1).replace(/\](?::\d+)?$/, '');
    return host.indexOf(':') === host.lastIndexOf(':') ? host.replace(/:\d*$/, '') : host;
}
/** The cloud because of which a host is refused under a grant, or null. Metadata services are refused always. */
function cloudHostsRefused(host, granted = {}) {
    const belongs = cloudHost(host);
    if (belongs === null)
        return null;
    return belongs.kind === 'api' && granted[belongs.provider] !== undefined ? null : belongs.provider;
}
/** Patterns for a proxy that refuses by list: all metadata hosts, and the APIs of what is not granted. Sorted. */
function refusedCloudPatterns(granted = {}) {
    const patterns = cloudProviders.flatMap(provider => [
        ...provider.metadataHosts,
        ...(granted[provider.id] === undefined ? provider.apiHosts : [])
    ]);
    return [...new Set(patterns)].sort();
}
/**
 * `read` and `mutate` open the same hosts and variables, since no proxy can tell them apart; under `read` the mutating
 * commands of the CLIs are denied besides. Metadata services and credential files are never opened.
 */
function cloudOpening(granted) {
    const providers = Object.keys(granted).flatMap(id => cloudProvider(id) ?? []);
    return {
        hosts: [...new Set(providers.flatMap(({ apiHosts }) => apiHosts.map(host => `${host}:443`)))].sort(),
        variables: [...new Set(providers.flatMap(({ passes }) => passes))].sort()
    };
}

;// CONCATENATED MODULE: ./src/permissions/cloud/variables.ts
/** Which variables and paths lead to the credentials of a cloud. */

/** Every variable of every provider, as in the table: a final `*` stands for the rest of a name. Sorted. */
const cloudVariables = [
    ...new Set(cloudProviders.flatMap(({ credentialVariables }) => credentialVariables))
].sort();
/** Every credential path of every provider, as globs below a home (`~/`) or anywhere (`**`). Sorted. */
const cloudCredentialPaths = [
    ...new Set(cloudProviders.flatMap(({ credentialPaths }) => credentialPaths))
].sort();
/** The cloud to whose credentials a variable leads, or null. Names are compared without regard to case. */
function cloudOfVariable(name) {
    const upper = name.toUpperCase();
    const owner = cloudProviders.find(({ credentialVariables }) => credentialVariables.some(known => variableMatches(known, upper)));
    return owner?.id ?? null;
}
/** Whether a name of the table, which may end in `*`, means a variable. */
function variableMatches(known, name) {
    return known.endsWith('*') ? name.startsWith(known.slice(0, -1)) : known === name;
}

;// CONCATENATED MODULE: ./src/permissions/cloud/index.ts
/** What the table of clouds is asked for. */






/***/ }),

/***/ 16959:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ hostPortText),
/* harmony export */   FW: () => (/* binding */ patternsMeet),
/* harmony export */   GX: () => (/* binding */ normaliseName),
/* harmony export */   Ib: () => (/* binding */ readHostPort),
/* harmony export */   NH: () => (/* binding */ hostCovers),
/* harmony export */   cL: () => (/* binding */ writtenAddress)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_url__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(55024);
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

/***/ 82756:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 8516:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ chooseIsolation),
/* harmony export */   LA: () => (/* binding */ NOT_ENFORCED_MARKDOWN),
/* harmony export */   Ld: () => (/* binding */ NOT_ENFORCED_TEXT),
/* harmony export */   YZ: () => (/* binding */ enforcementOf),
/* harmony export */   gw: () => (/* binding */ networkText)
/* harmony export */ });
/* harmony import */ var _images_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(82756);
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(59698);


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

/***/ 59698:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 93044:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ readEgressLines),
/* harmony export */   EG: () => (/* binding */ refusedHosts),
/* harmony export */   O7: () => (/* binding */ groupedByHost),
/* harmony export */   cN: () => (/* binding */ refusedText),
/* harmony export */   ll: () => (/* binding */ grantLine)
/* harmony export */ });
/* unused harmony export grantableHost */
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(55024);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(16959);


/** Lines of a file that somebody else may have written. Throws SyntaxError or TypeError on what is not such a file. */
function readEgressLines(text) {
    return text
        .split('\n')
        .filter(line => line !== '')
        .map(line => checkedLine(JSON.parse(line)));
}
function checkedLine(value) {
    const text = (name) => typeof value[name] === 'string';
    const textOrNull = (name) => value[name] === null || text(name);
    const number = (name) => Number.isSafeInteger(value[name]);
    const good = ['time', 'kind', 'host', 'verdict'].every(text) &&
        ['phase', 'command', 'address', 'code', 'process'].every(textOrNull) &&
        ['seq', 'bytes_out', 'bytes_in', 'tries'].every(number) &&
        (value['port'] === null || number('port')) &&
        typeof value['quiet'] === 'boolean';
    if (!good)
        throw new TypeError('not a line of egress.jsonl');
    return value;
}
const GRANTABLE = new Set(['NET_NOT_GRANTED']);
/** Refused and not quiet, one entry for each command, host, port and reason; in the order of their first lines. */
function refusedHosts(lines) {
    const found = new Map();
    for (const line of lines) {
        if (line.verdict !== 'refused' || line.quiet || line.phase === null || line.command === null)
            continue;
        add(found, {
            phase: line.phase,
            command: line.command,
            host: line.host,
            port: line.port,
            code: line.code ?? 'NET_NOT_GRANTED',
            tries: line.tries,
            process: line.process
        });
    }
    return withoutNames([...found.values()]);
}
function add(found, one) {
    const key = JSON.stringify([one.command, one.host, one.port, one.code]);
    const before = found.get(key);
    if (before === undefined)
        found.set(key, one);
    else
        found.set(key, {
            ...before,
            tries: before.tries + one.tries,
            process: before.process ?? one.process
        });
}
/** A client that resolves a name and then connects to it asked once. */
function withoutNames(all) {
    const key = ({ host, command }) => JSON.stringify([command, host]);
    const connected = new Set(all.flatMap(one => (one.port === null ? [] : [key(one)])));
    return all.filter(one => one.port !== null || !connected.has(key(one)));
}
/** `host:port`, `[address]:port`, or the host alone. */
function refusedText({ host, port }) {
    if (port === null)
        return host;
    return (0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .addressBytes */ .AS)(host)?.length === 16 ? `[${host}]:${port}` : `${host}:${port}`;
}
/** The host as an allow list names it; null where no grant would help, or the text is no host. */
function grantableHost(refused) {
    if (!GRANTABLE.has(refused.code))
        return null;
    const host = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .readHostPort */ .Ib)(refusedText({ host: refused.host, port: refused.port ?? 443 }));
    return host === null ? null : (0,_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .hostPortText */ .$S)(host);
}
/** Whoever asks for more is looking for a way out, or needs a list that a person thinks up. */
const MOST_SUGGESTED = 20;
/**
 * What a pack would say, as one member `phases`: for each phase what it was granted and what it asked for, sorted. A
 * phase that asked for more than twenty hosts is left out; null where none is left.
 */
function grantLine(refused, phases) {
    const members = phases.flatMap(({ name, grant }) => {
        const asked = refused.filter(({ phase }) => phase === name).flatMap(one => grantableHost(one) ?? []);
        const wanted = new Set(asked);
        if (wanted.size === 0 || wanted.size > MOST_SUGGESTED)
            return [];
        const hosts = [...new Set([...(grant.network === 'none' ? [] : grant.network), ...wanted])].sort();
        const list = hosts.map(host => `"${host}"`).join(', ');
        return [`${name}: {permissions: {network: {allow: [${list}]}}}`];
    });
    return members.length === 0 ? null : `phases: {${members.join(', ')}}`;
}
/** In the order of their first refusals. */
function groupedByHost(refused) {
    const groups = new Map();
    for (const one of refused) {
        const host = refusedText(one);
        const key = JSON.stringify([one.code, host]);
        const before = groups.get(key) ?? { code: one.code, host, tries: 0, by: [] };
        groups.set(key, { ...before, tries: before.tries + one.tries, by: [...before.by, one] });
    }
    return [...groups.values()];
}


/***/ }),

/***/ 46316:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 26886:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram),
/* harmony export */   m: () => (/* binding */ exec)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/**
 * Ground: one child process, from start to a total result. Arguments only, never a shell; output, time and
 * environment are bounded by the caller; whatever goes wrong is a member of the result, never a throw.
 */



const STDERR_KEPT = 64 * 1024;
const DEFAULT_TIMEOUT = 600_000;
const DEFAULT_STDOUT = 256 * 1024 * 1024;
/** Runs `argv` and waits for its end. Never rejects. */
function exec(argv, options) {
    return new Promise(resolve => {
        const state = newState(argv);
        const child = start(argv, options, state);
        if (child === null)
            return resolve(finish(state, null, null));
        const timer = setTimeout(() => {
            state.timedOut = true;
            killGroup(child);
        }, options.timeoutMs ?? DEFAULT_TIMEOUT);
        collect(child, state, options.maxStdout ?? DEFAULT_STDOUT);
        child.on('error', error => {
            state.spawnError ??= errorCode(error);
            if (child.pid === undefined)
                settle(null, null);
        });
        child.on('close', (code, signal) => settle(code, signal));
        feed(child, options.input);
        function settle(code, signal) {
            clearTimeout(timer);
            resolve(finish(state, code, signal));
        }
    });
}
function newState(argv) {
    const empty = Buffer.alloc(0);
    return {
        argv,
        spawnError: null,
        timedOut: false,
        overflowed: false,
        stdout: [],
        stdoutBytes: 0,
        stderr: empty
    };
}
function finish(state, code, signal) {
    const { argv, spawnError, timedOut, overflowed } = state;
    const failed = spawnError !== null || timedOut || overflowed || code !== 0;
    const stdout = Buffer.concat(state.stdout);
    return {
        argv,
        code,
        signal,
        spawnError,
        timedOut,
        overflowed,
        stdout,
        stderr: state.stderr.toString(),
        failed
    };
}
function start(argv, options, state) {
    const [file, ...args] = argv;
    const input = typeof options.input === 'number' ? options.input : options.input === undefined ? 'ignore' : 'pipe';
    const spawnOptions = {
        cwd: options.cwd,
        env: { ...options.env },
        detached: true,
        stdio: [input, options.stdoutFd ?? 'pipe', 'pipe'],
        ...(options.identity ? { uid: options.identity.uid, gid: options.identity.gid } : {})
    };
    try {
        return withUmask(options.umask ?? 0o022, () => (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file ?? '', args, spawnOptions));
    }
    catch (error) {
        state.spawnError = errorCode(error);
        return null;
    }
}
/** `spawn` forks before it returns, so the mask is this process's own for no longer than the call. */
function withUmask(mask, action) {
    const before = process.umask(mask);
    try {
        return action();
    }
    finally {
        process.umask(before);
    }
}
function collect(child, state, limit) {
    child.stdout?.on('data', (chunk) => {
        if (state.overflowed)
            return;
        state.stdoutBytes += chunk.length;
        if (state.stdoutBytes > limit) {
            state.overflowed = true;
            killGroup(child);
        }
        else {
            state.stdout.push(chunk);
        }
    });
    child.stderr?.on('data', (chunk) => {
        state.stderr = Buffer.concat([state.stderr, chunk]).subarray(-STDERR_KEPT);
    });
}
function feed(child, input) {
    if (child.stdin === null)
        return;
    // A child that ends before it has read everything makes EPIPE; its exit status tells more.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
}
function killGroup(child) {
    if (child.pid === undefined)
        return;
    try {
        process.kill(-child.pid, 'SIGKILL');
    }
    catch {
        child.kill('SIGKILL');
    }
}
function errorCode(error) {
    return error.code ?? String(error);
}
const SYSTEM_DIRECTORIES = ['/usr/local/bin', '/usr/bin', '/bin', '/usr/local/sbin', '/usr/sbin', '/sbin'];
/**
 * Absolute path of a program, or null. System directories come first; then absolute entries of `path` that lie in
 * no `node_modules` (npm puts those in front of everything, and a checkout can hold one).
 */
function findProgram(name, path) {
    const extra = (path ?? '')
        .split(':')
        .filter(dir => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(dir) && !dir.split('/').includes('node_modules'));
    return [...SYSTEM_DIRECTORIES, ...extra].map(dir => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, name)).find(isExecutable) ?? null;
}
function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 40980:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 91923:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  sX: () => (/* binding */ exitOf),
  A3: () => (/* binding */ reasonOf)
});

// UNUSED EXPORTS: allCodes, reasons

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
var iso_remote = __nccwpck_require__(80647);
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

/***/ 80647:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 45950:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
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





/***/ }),

/***/ 92400:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Gi: () => (/* reexport */ select_BACKEND_NAMES),
  Gw: () => (/* reexport */ container_types_ENGINE_NAMES),
  Ld: () => (/* reexport */ isolation/* NOT_ENFORCED_TEXT */.Ld),
  ES: () => (/* reexport */ errors_SandboxError),
  jL: () => (/* reexport */ chooseRunAs),
  Xn: () => (/* reexport */ createLifeline),
  lZ: () => (/* reexport */ openNone),
  ml: () => (/* reexport */ ownCodeExposed),
  Hl: () => (/* reexport */ probeNetwork),
  H_: () => (/* reexport */ select_selectBackend),
  e6: () => (/* reexport */ selectContainer),
  $K: () => (/* reexport */ shellArgv),
  Ci: () => (/* reexport */ workflowRemedy)
});

// UNUSED EXPORTS: NOT_ENFORCED_MARKDOWN, USUAL_PROGRAMS, diagnose, endLeftContainers, endSurvivors, fixCommands, requireNetwork

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(31421);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(57075);
// EXTERNAL MODULE: ./src/platform/errors.ts
var errors = __nccwpck_require__(46316);
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
        ...['--network', 'none', '--ipc', 'private', '--cgroupns', 'private', '--hostname', SANDBOX_HOSTNAME],
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
    throw new errors_SandboxError('ISO_MOUNT_UNNAMEABLE', `${JSON.stringify(source)} cannot be shown in a container`, {
        where: source,
        why: 'its path holds a line break, or both a comma (or quote) and a colon'
    });
}

// EXTERNAL MODULE: ./src/platform/exec.ts
var platform_exec = __nccwpck_require__(26886);
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

;// CONCATENATED MODULE: ./src/sandbox/container-engine.ts
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
async function container_engine_findEngine(name, env) {
    const program = tools_findTool(name);
    if (program === null)
        return `${name} is not installed`;
    const version = versionOf(program);
    if (version === null)
        return `${program} does not answer`;
    const own = engineEnvironment(env);
    const bare = { name, program, flags: [], version, env: own, rootless: false };
    const rootless = await isRootless(bare);
    if (typeof rootless === 'string')
        return rootless;
    const usable = WAYS[name].filter(flags => !flags.includes('runc') || tools_findTool('runc') !== null);
    return usable.map(flags => ({ ...bare, flags, rootless }));
}
/** One call of the engine to its end. Never rejects. */
function container_engine_callEngine(engine, args) {
    const argv = [engine.program, ...engine.flags, ...args];
    return (0,platform_exec/* exec */.m)(argv, { cwd: '/', env: engine.env, timeoutMs: ANSWER_MS, maxStdout: 16 << 20 });
}
/** What an engine said last, in one line. */
function container_engine_saidBy({ stderr, spawnError, timedOut }) {
    if (spawnError !== null)
        return spawnError;
    if (timedOut)
        return 'it did not answer within a minute';
    return stderr.trim().split('\n').at(-1) || 'it gave no reason';
}
function engineEnvironment(env) {
    const own = { ...tools_LAUNCHER_ENV };
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
    const answer = await container_engine_callEngine(engine, ['info', '--format', format]);
    if (answer.failed)
        return `${engine.name} cannot be used: ${container_engine_saidBy(answer)}`;
    const text = answer.stdout.toString().trim();
    return engine.name === 'podman' ? text === 'true' : text.includes('name=rootless');
}

;// CONCATENATED MODULE: ./src/sandbox/network-keeper.ts
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

;// CONCATENATED MODULE: ./src/sandbox/perl-parts.ts
/** Numbers from the kernel's tables (see seccomp/syscalls.ts for the sources). */
const NUMBERS = {
    x64: 'clone => 56, mount => 165, umount2 => 166, pivot_root => 155, unshare => 272, prctl => 157, capset => 126, sethostname => 170, prlimit => 302, mount_setattr => 442, setsid => 112, setgroups => 116, setresgid => 119, setresuid => 117',
    arm64: 'clone => 220, mount => 40, umount2 => 39, pivot_root => 41, unshare => 97, prctl => 167, capset => 91, sethostname => 161, prlimit => 261, mount_setattr => 442, setsid => 157, setgroups => 159, setresgid => 149, setresuid => 147'
};
/** A program's text for `perl -e`: the parts here, then its own. */
function perlProgram(arch, program) {
    return `my %NR = (${NUMBERS[arch]});\n${perl_parts_PARTS}\n${program}`;
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
const perl_parts_PARTS = String.raw `
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
    const rules = byNumber(arch, { nr: deniedCalls(arch).get('unshare') ?? -1, target: 'unshare' });
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
function byNumber(arch, instead) {
    const calls = decidedCalls(arch);
    const decided = [
        { nr: calls.socket, target: 'family' },
        { nr: calls.socketpair, target: 'family' },
        { nr: calls.clone, target: 'clone' },
        { nr: calls.ioctl, target: 'ioctl' },
        { nr: calls.clone3, target: 'enosys' }
    ];
    const denied = [...deniedCalls(arch).values()].map(nr => nr === instead?.nr ? instead : { nr, target: 'eperm' });
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
    return perlProgram(filterArch(process.arch), `${OPENING}\n${KEEPER}\n${STARTER}`).replace('@SOCKET@', proxy);
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
var promises_ = __nccwpck_require__(58500);
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
    const shell = tools_findTool('sh');
    if (shell === null)
        throw new errors_SandboxError('ISO_LIFELINE', 'no sh in the system directories');
    const command = [engine.program, ...engine.flags];
    const child = (0,external_node_child_process_.spawn)(shell, ['-c', WATCHER, 'codex-containers', `${container_arguments_RUN_LABEL}=${mark}`, ...command], {
        cwd: '/',
        env: { ...engine.env },
        detached: true,
        stdio: ['pipe', 'ignore', 'ignore']
    });
    child.once('error', () => undefined);
    if (child.pid === undefined)
        throw new errors_SandboxError('ISO_LIFELINE', 'the watcher could not be started');
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
        const { failed } = await container_engine_callEngine(engine, ['rm', '--force', '--volumes', name]);
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
    const answer = await container_engine_callEngine(engine, ['ps', '--all', '--quiet', '--no-trunc', '--filter', filter]);
    if (answer.failed)
        throw new errors_SandboxError('ISO_SURVIVORS', `${engine.name} does not say which containers there are`, {
            why: container_engine_saidBy(answer)
        });
    return answer.stdout.toString().split('\n').filter(Boolean);
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
const layout_SHM_BYTES = 256 * MIB;
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
        { kind: 'dev', shmBytes: layout_SHM_BYTES },
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

;// CONCATENATED MODULE: ./src/sandbox/network.ts
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
        throw new errors_SandboxError('ISO_SETUP', 'the command cannot be run: no user and token for the proxy', {
            why: 'user and token are 1 to 256 letters, digits, ".", "_", "~" or "-"'
        });
    return [{ kind: 'bind', source: socketOf(network.socket, runAs), target: SOCKET_INSIDE, mode: 'ro' }];
}
/** Connecting takes the right to write (unix(7)); a read-only mount does not take that away. */
function socketOf(path, runAs) {
    if (!(0,external_node_path_.isAbsolute)(path) || path.includes('\0'))
        throw noSocket(path, 'the path is not absolute');
    let real;
    try {
        real = (0,external_node_fs_.realpathSync)(path);
        if (!(0,external_node_fs_.statSync)(real).isSocket())
            throw noSocket(path, 'it is not a socket');
    }
    catch (cause) {
        throw cause instanceof errors_SandboxError ? cause : noSocket(path, 'it does not exist', cause);
    }
    const closed = closedTo(runAs, (0,external_node_path_.dirname)(real)) ?? closedTo(runAs, real);
    if (closed !== null)
        throw noSocket(path, `${closed} is closed to uid ${runAs.uid}`);
    return real;
}
function noSocket(path, why, cause) {
    return new errors_SandboxError('ISO_NETWORK_SOCKET', `the socket of the filtering proxy: ${path}: ${why}`, {
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
    const url = `http://${credentials}127.0.0.1:${GATE_PORT}`;
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
        `-D${scheme}.proxyPort=${GATE_PORT}`
    ]);
    const direct = '-Dhttp.nonProxyHosts=localhost|127.*|[::1]';
    return [...(own === undefined || own === '' ? [] : [own]), ...options, direct].join(' ');
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(77030);
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

;// CONCATENATED MODULE: ./src/sandbox/probe.ts
/**
 * The probe: one command in a sandbox of the kind used for runs. It looks around inside, the host looks from
 * outside, and a backend counts only if every fact holds.
 */





const DEADLINE_MS = 20_000;
const LARGEST_REPORT = 64 * 1024;
/** What the probe's command prints: `name=value` lines. `$1` is a nonce, `$2` the canary's port. */
const probe_SCRIPT = String.raw `
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
            argv: [...shellArgv(probe_SCRIPT), 'probe', nonce, String(canary.port)],
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

// EXTERNAL MODULE: ./src/sandbox/processes.ts
var sandbox_processes = __nccwpck_require__(73618);
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

;// CONCATENATED MODULE: ./src/sandbox/container-backend.ts
/** One container for one command: started, watched and removed through the engine's own client. */















function containerBackend(site) {
    const { engine, image } = site;
    const running = new Set();
    const shared = { version: container_backend_versionOf(engine), path: image.path };
    function start(spec) {
        checkSpec(spec);
        // env(1), which sets the environment inside, would take it for a variable.
        if (spec.argv[0]?.includes('=') === true)
            throw new errors_SandboxError('ISO_CONTAINER_COMMAND', `the program ${spec.argv[0]} has "=" in its name`);
        if (spec.network?.recorder === true)
            throw new errors_SandboxError('ISO_CONTAINER_NETWORK', 'refused attempts cannot be recorded in a container');
        const name = `codex-${(0,external_node_crypto_.randomUUID)()}`;
        const started = startContainer(site, spec, name);
        running.add(name);
        void started.exited.then(() => running.delete(name));
        return started;
    }
    async function probe(scratch) {
        // The probe names a backend only in its report.
        const asked = { ...shared, name: 'bubblewrap', spawn: start, probe: never };
        return { ...(await probeBackend(asked, site.runAs, scratch)), backend: engine.name };
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
function container_backend_versionOf({ version, flags }) {
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
    const proxy = keptNetwork(spec.network)?.proxy ?? null;
    client.stdin?.end(orderOf({ ...spec, env: networkEnv(spec) }, proxy === null ? null : keeperText(proxy)));
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
    const { stdout } = await container_engine_callEngine(site.engine, args);
    if (stdout.toString().trim() === 'true')
        return 'told';
    return site.limits.memoryBytes === undefined ? null : 'likely';
}
/** The client goes first, so that it starts nothing any more; `settle` removes the container. */
function kill(running, client) {
    if (client.pid === undefined || client.exitCode !== null || client.signalCode !== null)
        return;
    running.killed = true;
    (0,sandbox_processes/* killGroup */.i0)(client.pid);
}
/** The process that keeps the way to the proxy is not one of the command's. */
function withKeeper({ rlimits, network }) {
    if (rlimits.processes === undefined || keptNetwork(network) === null)
        return rlimits;
    return { ...rlimits, processes: rlimits.processes + 1 };
}
function layoutOf(spec, { runAs, base }) {
    const targets = new Set(spec.mounts.map(mount => mount.target));
    const bytes = 256 << 20;
    return [
        // Made by the engine as root: open to the one user inside.
        ...privateDirectories(spec.mounts, true),
        ...(targets.has('/var/tmp') ? [] : [{ kind: 'tmpfs', target: '/var/tmp', bytes, mode: '1777' }]),
        ...base,
        ...checkedMounts(spec.mounts, runAs, true),
        ...networkLayout(spec, runAs)
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
    return process.platform === 'linux' ? (0,sandbox_processes/* threadsOf */.Dm)(uid) : 0;
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
var permissions_images = __nccwpck_require__(82756);
;// CONCATENATED MODULE: ./src/sandbox/container-image.ts
/** The image of a container: pinned by digest, on this machine already, never pulled. */



/** PATH of an image that sets none, as the engines have it. */
const USUAL_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/** Throws ISO_IMAGE_UNPINNED for a name that can come to mean another image. */
function requirePinned(reference) {
    if ((0,permissions_images/* isPinnedImage */.Cq)(reference))
        return;
    throw new errors_SandboxError('ISO_IMAGE_UNPINNED', `the image ${quoted(reference)} is not pinned by digest`, {
        where: reference.slice(0, 300)
    });
}
/** Throws ISO_IMAGE_UNPINNED, ISO_IMAGE_ABSENT. The answer's id is what is run, so that no name is looked up twice. */
async function resolveImage(engine, reference) {
    requirePinned(reference);
    const answer = await container_engine_callEngine(engine, ['image', 'inspect', reference]);
    const facts = answer.failed ? null : container_image_factsOf(answer.stdout.toString());
    if (facts === null)
        throw new errors_SandboxError('ISO_IMAGE_ABSENT', `${engine.name} has no image ${quoted(reference)}`, {
            where: reference,
            why: answer.failed ? container_engine_saidBy(answer) : 'its description cannot be read'
        });
    if (!isNamed(reference, facts))
        throw new errors_SandboxError('ISO_IMAGE_ABSENT', `${engine.name} has another image under ${quoted(reference)}`, {
            where: reference,
            why: `its id is ${facts.id}`
        });
    return { reference, id: facts.id, path: facts.path, volumes: facts.volumes };
}
function container_image_factsOf(text) {
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
const container_seccomp_TERMINAL_IOCTLS = [0x5412, 0x541c];
const ARCHITECTURES = {
    x64: 'SCMP_ARCH_X86_64',
    arm64: 'SCMP_ARCH_AARCH64'
};
/** The profile as JSON text. `base` is the text of the engine's default profile; one that cannot be read counts as none. */
function containerSeccomp(arch, base) {
    const found = base === null ? null : profileOf(base);
    const denied = [...deniedCalls(arch).keys()];
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
    return container_seccomp_TERMINAL_IOCTLS.map(value => refuse(['ioctl'], EPERM, [{ index: 1, value, op: 'SCMP_CMP_EQ' }]));
}

;// CONCATENATED MODULE: ./src/sandbox/container-types.ts
/** In order of preference: podman needs no daemon that runs as root. */
const container_types_ENGINE_NAMES = ['podman', 'docker'];

;// CONCATENATED MODULE: ./src/sandbox/own-directory.ts
/** A directory of a backend's own, which the user of its sandboxes can pass through. */




/** Made below `scratch`, mode 0755, with a name that begins with `name`. Throws ISO_SCRATCH. */
function ownDirectory(runAs, scratch, name) {
    let home;
    try {
        (0,external_node_fs_.mkdirSync)(scratch, { recursive: true });
        home = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(scratch, `${name}-`));
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
    for (const name of container_types_ENGINE_NAMES.filter(name => options.only === undefined || options.only === name)) {
        const engines = await container_engine_findEngine(name, options.env);
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
    const home = ownDirectory(runAs, scratch, 'container');
    return {
        engine,
        image,
        runAs,
        limits,
        mark,
        seccomp: options.seccomp ?? writeSeccomp(home),
        base: container_accounts(home, runAs),
        watcher: watchContainers(engine, mark)
    };
}
/** Where podman's own list of allowed calls lies; docker has its in the daemon. */
const PROFILES = ['/etc/containers/seccomp.json', '/usr/share/containers/seccomp.json'];
function writeSeccomp(home) {
    const file = (0,external_node_path_.join)(home, 'seccomp.json');
    const base = PROFILES.map(readOrNull).find(text => text !== null) ?? null;
    (0,external_node_fs_.writeFileSync)(file, containerSeccomp(filterArch(process.arch), base), { mode: 0o644 });
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
function container_accounts(home, { uid, gid }) {
    const files = {
        passwd: `root:x:0:0:root:/root:/usr/sbin/nologin\ncodex:x:${uid}:${gid}:codex:/home/codex:/bin/bash\nnobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin\n`,
        group: `root:x:0:\ncodex:x:${gid}:\nnogroup:x:65534:\n`,
        hosts: `127.0.0.1 localhost ${SANDBOX_HOSTNAME}\n::1 localhost ip6-localhost ip6-loopback\n`,
        hostname: `${SANDBOX_HOSTNAME}\n`,
        // The inner loopback: nobody answers there unless the run puts a listener there.
        'resolv.conf': 'nameserver 127.0.0.1\noptions timeout:1 attempts:1\n'
    };
    return Object.entries(files).map(([name, text]) => {
        const source = (0,external_node_path_.join)(home, name);
        (0,external_node_fs_.writeFileSync)(source, text, { mode: 0o644 });
        return { kind: 'bind', source, target: `/etc/${name}`, mode: 'ro' };
    });
}

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
function remedies_readKernelFacts() {
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
function remedies_remedyCommands(backend, reason, kernel) {
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
    const first = remedies_remedyCommands(backend, reason, kernel).find(argv => argv !== UPDATE);
    return first === undefined ? null : [...(isRoot ? [] : ['sudo']), ...first.map(remedies_quoted)].join(' ');
}
function remedies_quoted(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
/**
 * What to put into a workflow where no backend passes, as lines for a person: a step that installs bubblewrap with
 * its AppArmor profile before the action, or a machine whose kernel lets ordinary users make user namespaces.
 */
function workflowRemedy() {
    const step = [INSTALL.join(' '), `sh -c ${remedies_quoted(WRITE_PROFILE)}`].map(command => `sudo ${command}`);
    return [
        `- run: |\n    ${step.join('\n    ')}`,
        'runs-on: ubuntu-22.04   # or a self-hosted machine on which "unshare -Ur true" works'
    ];
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
const lifeline_WATCHER = String.raw `
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
    const child = (0,external_node_child_process_.spawn)(shell, ['-c', lifeline_WATCHER, 'codex-lifeline', `${lifeline_MARK_VARIABLE}=${mark}`], {
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
    return { path, childFd, read: () => pipes_drain(readFd), release };
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
function pipes_drain(fd) {
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

;// CONCATENATED MODULE: ./src/sandbox/context.ts
/** What every backend is built from: prepared once, used for every command. */















/** The user inside: not root, so that tar, npm and their like behave. */
const INNER_ID = 1000;
/** Between SIGXCPU and SIGKILL, seconds: with one limit for both there would be SIGKILL alone. */
const context_CPU_GRACE = 5;
/** Prepares a directory below `scratch`. Throws ISO_SCRATCH, ISO_ARCH. */
function createContext(options) {
    const { runAs, scratch, lifeline, elevation } = options;
    const arch = filterArch(process.arch);
    const home = ownDirectory(runAs, scratch, 'sandbox');
    const etc = (0,external_node_path_.join)(home, 'etc');
    const inner = elevation === null ? { uid: INNER_ID, gid: INNER_ID } : { uid: runAs.uid, gid: runAs.gid };
    const mounted = prepareEtc(etc, inner);
    const node = nodeRuntime(process.execPath, runAs, (0,external_node_path_.join)(home, 'node'));
    const filter = inFile(seccompFilter(arch), (0,external_node_path_.join)(home, 'seccomp.bpf'));
    const opening = inFile(openingFilter(arch), (0,external_node_path_.join)(home, 'seccomp-opening.bpf'));
    const base = [...baseLayout(etc, mounted), ...node.steps];
    const ceilings = hardLimits();
    return {
        runAs,
        arch,
        path: node.path,
        site: { ...context_siteOf(options, (0,external_node_path_.join)(home, 'pipes')), arch },
        lifeline,
        elevation,
        inner,
        filter,
        opening,
        layout(spec) {
            checkSpec(spec);
            return [
                ...base,
                ...privateDirectories(spec.mounts, elevation !== null),
                ...checkedMounts(spec.mounts, runAs, elevation !== null),
                ...networkLayout(spec, runAs)
            ];
        },
        rlimits: spec => rlimitsOf(countedLimits(context_withKeeper(spec), options), ceilings)
    };
}
/** The process that keeps the network is not one of the command's. */
function context_withKeeper({ rlimits, network }) {
    if (rlimits.processes === undefined || keptNetwork(network) === null)
        return rlimits;
    return { ...rlimits, processes: rlimits.processes + 1 };
}
/** Without a user namespace of its own, a command's processes are counted together with all others of its user. */
function countedLimits(wanted, { elevation, runAs }) {
    if (elevation === null || wanted.processes === undefined)
        return wanted;
    return { ...wanted, processes: wanted.processes + (0,sandbox_processes/* threadsOf */.Dm)(runAs.uid) };
}
function context_siteOf({ runAs, lifeline, elevation }, pipes) {
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
    add('cpu', 0, wanted.cpuSeconds, context_CPU_GRACE);
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
    return context.lifeline === null ? { ...base } : { ...base, [lifeline_MARK_VARIABLE]: context.lifeline.mark };
}

;// CONCATENATED MODULE: ./src/sandbox/elevation.ts
/** How a launcher is started as root: directly where the program is root, else by `sudo -n`. Looked for only where the operator allowed it. */


/** PAM and a slow directory service may take their time; a question for a password may not. */
const elevation_ANSWER_MS = 20_000;
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
        timeoutMs: elevation_ANSWER_MS
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
    for (const argv of remedies_remedyCommands('bubblewrap', reason, kernel)) {
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
        [TEXT_VARIABLE]: perlProgram(arch, `${OPENING}\n${network_starter_STARTER}`),
        [KEEPER_VARIABLE]: KEEPER,
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
const network_starter_STARTER = String.raw `
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
${GIVEN_ENVIRONMENT}
exec { $argv[0] } @argv;
my $missing = $! + 0 == 2;
print STDERR "$argv[0]: $!\n";
exit($missing ? 127 : 126);
`;

;// CONCATENATED MODULE: ./src/sandbox/attempts.ts

/** Longer than any line of the keeper's with everything in it escaped. */
const LONGEST_LINE = 2048;
/** More than MOST_ATTEMPTS attempts can need; what comes after is read and thrown away. */
const MOST_BYTES = 16 * 1024 * 1024;
/** The sandbox is gone by then; what it wrote is in the pipe. */
const attempts_LAST_WORDS_MS = 5000;
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
        ended: () => attempts_within(closed, attempts_LAST_WORDS_MS)
    };
}
async function attempts_within(event, milliseconds) {
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
    if (before === undefined && found.size >= MOST_ATTEMPTS)
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
        host: shown(host, LONGEST_HOST),
        port,
        process: process === null ? null : shown(process, LONGEST_PROCESS),
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
const supervisor_NUMBERS = {
    x64: 'prctl => 157, setsid => 112, prlimit => 302, dup3 => 292, memfd_create => 319, pidfd_open => 434',
    arm64: 'prctl => 167, setsid => 157, prlimit => 261, dup3 => 24, memfd_create => 279, pidfd_open => 434'
};
function supervisorText(arch) {
    return `my %NR = (${supervisor_NUMBERS[arch]});\n${PROGRAM}`;
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
    const child = start(withoutInherited(request.argv, site.inherited), request.env, stdio, held, identity);
    if (plan === null && !(child instanceof Error))
        writePlan(child, request.plan);
    return {
        child,
        stop: () => void (!(child instanceof Error) && child.pid !== undefined && (0,sandbox_processes/* killGroup */.i0)(child.pid)),
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
    const child = start(withoutInherited(argv, site.inherited), tools_LAUNCHER_ENV, stdio, held, {});
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
    const exited = supervise_settle(running).finally(() => {
        if (pid > 0)
            site.ended(pid);
        started.release();
        for (const pipe of Object.values(ends))
            pipe?.release();
    });
    return {
        ...{ pid, stdout: ends.out.stream, stderr: recorder.stream, kill: () => supervise_kill(running), exited },
        ...(running.attempts === null ? {} : { attempts: running.attempts.list })
    };
}
async function supervise_settle(running) {
    const { started, request, status } = running;
    const end = await supervise_endOf(started.child);
    // Should sudo have ended before the supervisor it started, this ends that one too.
    started.ended();
    const events = status.read().split('\n').map(request.parseStatus);
    const seen = { init: null, exit: null, error: null };
    for (const event of events)
        note(event, seen);
    // The launcher may end a moment before the namespace it made does.
    if (seen.init !== null)
        await (0,sandbox_processes/* ensureGone */.Un)(seen.init);
    // Nobody holds the other end any more, so that this ends; what was reported is in the pipe.
    await running.attempts?.ended();
    return outcome(end, seen, running);
}
function supervise_endOf(child) {
    if (child instanceof Error)
        return Promise.resolve({ code: null, signal: null, error: child.message });
    return new Promise(resolve => {
        child.once('error', error => resolve({ code: null, signal: null, error: error.message }));
        child.once('exit', (code, signal) => resolve({ code, signal, error: null }));
    });
}
function note(event, seen) {
    if (event?.kind === 'init')
        seen.init = (0,sandbox_processes/* processId */.PA)(event.pid);
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
function supervise_kill(running) {
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
    ...['--hostname', SANDBOX_HOSTNAME]
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
${GIVEN_ENVIRONMENT}
exec { $ARGV[0] } @ARGV;
my $missing = $! + 0 == 2;
print STDERR "$ARGV[0]: $!\n";
exit($missing ? 127 : 126);
`;
/** Gives up root inside; under the filter already, which alone refuses a new user namespace here. */
const SETPRIV = '/usr/bin/setpriv';
function bubblewrapBackend(program, version, context) {
    function spawn(spec) {
        const network = keptNetwork(spec.network);
        const plan = planOf(spec, context.layout(spec), context, network);
        const limits = context.rlimits(spec);
        const limited = limitedShell(spec.argv, limits) ?? [...limitCommand(limits), ...spec.argv];
        const command = [...beforeCommand(context, spec.cwd, network), ...limited];
        const request = {
            argv: [program, '--args', PLAN_FD, '--', ...command],
            env: launcherEnv(context, tools_LAUNCHER_ENV),
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
        probe: scratch => probeBackend(backend, context.runAs, scratch),
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
        ...environmentOptions(networkEnv(spec), hasPerlInside(context, network)),
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
    const given = Object.entries(env).map(([name, value], index) => [`${PACKED}${index}`, `${name}=${value}`]);
    return setenv({ ...tools_LAUNCHER_ENV, ...Object.fromEntries(given) });
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
    return perlProgram(arch, `${OPENING}\n${launcher_PROGRAM}`);
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
        const network = keptNetwork(spec.network);
        const words = [
            ...context.layout(spec).flatMap(wordsOf),
            ...limits,
            ...(network === null ? [] : ['network', network.names ? '1' : '', network.proxy ?? '', KEEPER]),
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
        ...Object.entries(networkEnv(spec)).flatMap(([name, value]) => ['env', name, value]),
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
const select_BACKEND_NAMES = ['bubblewrap', 'util-linux'];
/** Backends that root starts, in order of preference. */
const ELEVATED_NAMES = ['bubblewrap-sudo', 'util-linux-sudo'];
/** Throws ISO_PLATFORM, ISO_ARCH and ISO_SCRATCH; what a machine refuses is in the reports. */
async function select_selectBackend(options) {
    if (process.platform !== 'linux')
        throw new errors_SandboxError('ISO_PLATFORM', `no sandbox on ${process.platform}`);
    const first = await select_firstThatPasses(wanted(select_BACKEND_NAMES, options), options, null);
    if (first.backend !== null)
        return first;
    const elevated = wanted(ELEVATED_NAMES, options);
    if (options.install !== 'auto') {
        const asked = options.only === undefined ? [] : elevated;
        return {
            backend: null,
            reports: [...first.reports, ...asked.map(name => select_unusable(name, 'sudo is not allowed here'))]
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
        return { backend: null, reports: names.map(name => select_unusable(name, elevation)) };
    }
    const reason = before.find(report => report.backend === 'bubblewrap')?.reason ?? null;
    const changed = reason !== null && (await installBubblewrap(reason, remedies_readKernelFacts(), elevation, note));
    const installed = changed ? await select_firstThatPasses(['bubblewrap'], options, null) : NONE;
    if (installed.backend !== null)
        return installed;
    note('no sandbox as an ordinary user here: root starts it and drops to an ordinary user inside');
    const { backend, reports } = await select_firstThatPasses(names, options, elevation);
    return { backend, reports: [...installed.reports, ...reports] };
}
async function select_firstThatPasses(names, options, elevation) {
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
        return { report: select_unusable(name, found), backend: null };
    const report = await found.probe(scratch);
    if (report.ok)
        return { report, backend: found };
    return { report: { ...report, remedy: remedyFor(name, report.reason ?? '') }, backend: null };
}
function select_unusable(name, reason) {
    return { backend: name, ok: false, facts: [], milliseconds: 0, reason, remedy: remedyFor(name, reason) };
}
/** What opens the way for an ordinary user; where root itself cannot, nothing is known to help. */
function remedyFor(name, reason) {
    if (!select_BACKEND_NAMES.includes(name))
        return null;
    return remedyText(name, reason, remedies_readKernelFacts(), process.geteuid?.() === 0);
}

;// CONCATENATED MODULE: ./src/sandbox/diagnose.ts
/** What this machine can enforce, rung by rung: for `doctor` and `doctor --fix`. */



/** Probes every backend, not only the first that passes. Throws as selectBackend does. */
async function diagnose(options) {
    return diagnosisOf((await climbAll(options)).rungs);
}
/** All rungs at once: each mostly waits for processes. Throws as selectBackend does. */
async function climbAll(options) {
    const selected = await Promise.all(BACKEND_NAMES.map(only => selectBackend({ ...options, only })));
    const rungs = selected.flatMap(({ backend, reports }) => reports.map(report => ({ ...report, version: backend?.version ?? null })));
    return { rungs, best: selected.find(({ backend }) => backend !== null)?.backend ?? null };
}
function diagnosisOf(rungs) {
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
    const hasApt = findTool('apt-get') !== null;
    const commands = remedyCommands('bubblewrap', rung.reason ?? '', diagnosis.kernel);
    const usable = commands.filter(argv => argv[0] !== 'apt-get' || hasApt);
    return usable.map(argv => [...(isRoot ? [] : ['sudo', '-n']), ...argv]);
}

// EXTERNAL MODULE: ./src/redaction/index.ts + 6 modules
var redaction = __nccwpck_require__(45950);
;// CONCATENATED MODULE: ./src/sandbox/none-processes.ts
/** The processes of one command without a namespace: its tree, its group, and whatever bears its mark. */



/** In the environment of every process of a command, unless it took it away itself. */
const COMMAND_VARIABLE = 'CODEX_NONE_COMMAND';
const PAGE_BYTES = 4096;
const none_processes_PATIENCE_MS = 10_000;
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
    const stat = none_processes_readOrNull(`/proc/${pid}/stat`);
    return stat === null ? null : Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}
function bears(pid, word) {
    return none_processes_readOrNull(`/proc/${pid}/environ`)?.split('\0').includes(word) ?? false;
}
function none_processes_readOrNull(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'latin1');
    }
    catch {
        return null;
    }
}
/** Resident bytes, proc_pid_statm(5); pages shared between processes count for each. */
function residentBytes(pid) {
    return Number(none_processes_readOrNull(`/proc/${pid}/statm`)?.split(' ')[1] ?? 0) * PAGE_BYTES;
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
        if (waited > none_processes_PATIENCE_MS)
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
        .filter(name => none_processes_readOrNull(`/proc/${name}/environ`) === '')
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

;// CONCATENATED MODULE: ./src/sandbox/none-probe.ts
/** What a command without isolation finds: looked at and written down like the facts of the others, promised by nobody. */




const none_probe_DEADLINE_MS = 20_000;
/** Opening for appending writes nothing. `$1` is the port of a listener of this program. */
const none_probe_SCRIPT = String.raw `
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
        const facts = await none_probe_lookAround(spawn, runAs, home, path);
        const shell = facts.find(fact => fact.name === 'shell');
        return report(facts, shell?.ok === true ? null : 'bash could not be run');
    }
    catch (error) {
        return report([], error instanceof Error ? error.message : String(error));
    }
}
async function none_probe_lookAround(spawn, runAs, home, path) {
    const directory = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(home, 'probe-'));
    if (runAs.dropped)
        (0,external_node_fs_.chownSync)(directory, runAs.uid, runAs.gid);
    const canary = await none_probe_startCanary();
    try {
        const argv = [...shellArgv(none_probe_SCRIPT), 'probe', String(canary.address().port)];
        const mounts = [{ source: directory, target: '/probe', mode: 'rw' }];
        const child = spawn({ argv, cwd: '/probe', env: { PATH: path, LC_ALL: 'C' }, mounts, rlimits: {} });
        const timer = setTimeout(() => child.kill(), none_probe_DEADLINE_MS);
        const [text] = await Promise.all([
            read(child.stdout),
            read(child.stderr),
            child.exited
        ]);
        clearTimeout(timer);
        return none_probe_factsOf(text, (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(directory, 'owner'), { throwIfNoEntry: false })?.uid ?? null);
    }
    finally {
        canary.close();
        (0,external_node_fs_.rmSync)(directory, { recursive: true, force: true });
    }
}
async function none_probe_startCanary() {
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
function none_probe_factsOf(text, owner) {
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
const none_rules_DENIED = [
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
    return none_rules_DENIED.find(([, pattern]) => forms.some(form => pattern.test(form)))?.[0] ?? null;
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

;// CONCATENATED MODULE: ./src/sandbox/none-view.ts
/**
 * Mounts without mounts: a path inside is the path of its source on the host, and a mount within another is a link
 * that is placed before the command and taken away after it. `ro` is a wish here.
 */




/** Throws ISO_MOUNT_INVALID and ISO_MOUNT_UNREACHABLE. `directory` takes links for what has no mount around it. */
function viewOf(mounts, runAs, directory) {
    const checked = checkedMounts(mounts, runAs, false).flatMap(step => (step.kind === 'bind' ? [step] : []));
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
        throw new errors_SandboxError('ISO_MOUNT_INVALID', `cannot show ${mount.source} at ${mount.target}: ${at} is there`, {
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

// EXTERNAL MODULE: ./src/permissions/isolation.ts
var isolation = __nccwpck_require__(8516);
;// CONCATENATED MODULE: ./src/sandbox/none-types.ts


;// CONCATENATED MODULE: ./src/sandbox/none.ts
/** Opens isolation `none`, where everything speaks for it, and runs its commands. */



















const none_SYSTEM_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
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
    const pipes = createPipePool((0,external_node_path_.join)(home, 'pipes'), tools_findTool('mkfifo') ?? '/usr/bin/mkfifo', options.runAs);
    const site = { options, rules, pipes, home };
    const backend = {
        name: 'none',
        version: 'no isolation',
        enforced: false,
        path: `${(0,external_node_path_.dirname)(process.execPath)}:${none_SYSTEM_PATH}`,
        spawn: spec => spawnNone(spec, site),
        probe: () => probeNone(spec => none_start(spec, site), options.runAs, home, backend.path)
    };
    return backend;
}
function requireAsked({ askedByPack, askedByOperator }) {
    if (askedByPack && askedByOperator)
        return;
    const missing = askedByPack ? 'the operator did not' : askedByOperator ? 'the pack did not' : 'nobody did';
    throw new errors_SandboxError('ISO_NONE_UNASKED', `isolation none must be asked for twice, and ${missing}`);
}
function refuseSecrets(env, where) {
    const named = (0,redaction/* secretsOf */.Fj)(env).map(secret => secret.name);
    const shaped = Object.keys(env).filter(name => (0,redaction/* valueLooksSecret */.cq)(env[name] ?? ''));
    const found = [...new Set([...named, ...shaped])].sort();
    if (found.length === 0)
        return;
    throw new errors_SandboxError('ISO_NONE_SECRET', `isolation none beside secrets: ${found.join(', ')}`, {
        where
    });
}
/** Every command is judged and written down before anything of it happens. */
function spawnNone(spec, site) {
    checkSpec(spec);
    const { audit } = site.options;
    const record = none_recordOf(spec);
    const refusal = judge(spec, site.rules) ?? secretIn(spec.env);
    if (refusal !== null) {
        audit({ ...record, event: 'none.denied', code: refusal.code, why: refusal.why });
        throw new errors_SandboxError(refusal.code, `the command is not run: ${refusal.why}`, {
            where: record.command
        });
    }
    audit(record);
    const child = none_start(spec, site);
    const ended = (exit) => audit({
        ...record,
        event: 'none.ended',
        exit: exit.code,
        ended_by: child.tripped() ?? exit.signal ?? exit.setupError
    });
    void child.exited.then(ended);
    return child;
}
function none_recordOf(spec) {
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
    const shell = shellArgv('');
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
function none_start(spec, site) {
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
    const exited = none_settle(running, cwd).finally(() => {
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
        kill: () => none_kill(running),
        tripped: () => running.tripped,
        exited
    };
}
/** In a process group of its own; with the program's end the kernel ends the leader, and the lifeline the others. */
function startChild(spec, { mark, view, cwd, ends, site }) {
    const { runAs, lifeline } = site.options;
    const setpriv = tools_findTool('setpriv');
    const tied = setpriv === null ? [] : [setpriv, '--pdeathsig', 'KILL', '--'];
    const [program = '', ...args] = [...tied, ...limited(spec, site)];
    const given = Object.entries(spec.env).map(([name, value]) => [
        name,
        value.startsWith('/') ? view.pathOf(value) : value
    ]);
    const marks = {
        [COMMAND_VARIABLE]: mark,
        ...(lifeline === undefined ? {} : { [lifeline_MARK_VARIABLE]: lifeline.mark })
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
        throw new errors_SandboxError('ISO_SETUP', `the command cannot be run: ${String(error)}`, { cause: error });
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
    const limits = linux ? rlimitsOf(wanted) : rlimitsOf(wanted, new Map());
    const shell = limitedShell(spec.argv, limits);
    if (shell !== null || limits.length === 0)
        return shell ?? spec.argv;
    const prlimit = tools_findTool('prlimit');
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
            none_kill(running);
    }, LOOK_MS);
    return timer.unref();
}
function none_kill(running) {
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
async function none_settle(running, cwd) {
    const { child, mark } = running;
    const end = await none_endOf(child);
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
function none_endOf(child) {
    return new Promise(resolve => {
        child.once('error', error => resolve({ code: null, signal: null, error }));
        child.once('exit', (code, signal) => resolve({ code, signal, error: null }));
    });
}

;// CONCATENATED MODULE: ./src/sandbox/network-probe.ts
/**
 * Whether a backend can have a listener of ours inside: the same probe as for the backend itself, in a sandbox with a
 * recorder, and one question to that recorder. Nothing is taken for granted that only usually holds: AppArmor may
 * leave no capability to what bubblewrap starts, and perl may be missing.
 */




const RECORDER = { kind: 'none', recorder: true };
const HOST = 'probe.invalid';
const network_probe_DEADLINE_MS = 20_000;
/** Asks the way a program would that obeys the variables. */
const ASK = `exec 5<>/dev/tcp/127.0.0.1/${GATE_PORT}; printf 'CONNECT ${HOST}:443 HTTP/1.1\\r\\n\\r\\n' >&5; read -r line <&5; getent hosts ${HOST} || true`;
/** The facts of a sandbox with a recorder, with `recorder` as the last. Never rejects: what goes wrong is the reason. */
async function probeNetwork(backend, runAs, scratch) {
    const recording = {
        ...backend,
        spawn: (spec) => backend.spawn({ ...spec, network: RECORDER })
    };
    const report = await probeBackend(recording, runAs, scratch);
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
        argv: shellArgv(ASK),
        cwd: '/',
        env: { PATH: backend.path, LC_ALL: 'C' },
        mounts: [],
        rlimits: {}
    });
    for (const stream of [child.stdout, child.stderr])
        stream.resume();
    const timer = setTimeout(() => child.kill(), network_probe_DEADLINE_MS);
    const exit = await child.exited;
    clearTimeout(timer);
    return recorderFact(exit, child.attempts?.() ?? []);
}
function recorderFact({ code, setupError }, attempts) {
    const kinds = attempts.filter(attempt => attempt.host === HOST).map(attempt => attempt.kind);
    const ok = code === 0 && kinds.includes('connect') && kinds.includes('dns');
    return { name: 'recorder', ok, seen: setupError ?? `recorded ${kinds.join(', ') || 'nothing'}` };
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
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        const above = (0,external_node_path_.dirname)(path);
        return above === path ? path : (0,external_node_path_.join)(resolved(above), (0,external_node_path_.basename)(path));
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

/***/ 73618:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ threadsOf),
/* harmony export */   PA: () => (/* binding */ processId),
/* harmony export */   Un: () => (/* binding */ ensureGone),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   i0: () => (/* binding */ killGroup),
/* harmony export */   vP: () => (/* binding */ signal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
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

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 53916:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 57349:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var Scalar = __nccwpck_require__(63301);
var YAMLMap = __nccwpck_require__(84454);
var YAMLSeq = __nccwpck_require__(92223);
var resolveBlockMap = __nccwpck_require__(87103);
var resolveBlockSeq = __nccwpck_require__(90334);
var resolveFlowCollection = __nccwpck_require__(13142);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 23683:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Document = __nccwpck_require__(3021);
var composeNode = __nccwpck_require__(45937);
var resolveEnd = __nccwpck_require__(17788);
var resolveProps = __nccwpck_require__(34631);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 45937:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(41127);
var composeCollection = __nccwpck_require__(57349);
var composeScalar = __nccwpck_require__(5413);
var resolveEnd = __nccwpck_require__(17788);
var utilEmptyScalarPosition = __nccwpck_require__(22599);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 5413:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var Scalar = __nccwpck_require__(63301);
var resolveBlockScalar = __nccwpck_require__(48913);
var resolveFlowScalar = __nccwpck_require__(76842);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 89984:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(61342);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(91464);
var identity = __nccwpck_require__(41127);
var composeDoc = __nccwpck_require__(23683);
var resolveEnd = __nccwpck_require__(17788);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 87103:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Pair = __nccwpck_require__(57165);
var YAMLMap = __nccwpck_require__(84454);
var resolveProps = __nccwpck_require__(34631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilFlowIndentCheck = __nccwpck_require__(74051);
var utilMapIncludes = __nccwpck_require__(81187);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 48913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(63301);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 90334:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var YAMLSeq = __nccwpck_require__(92223);
var resolveProps = __nccwpck_require__(34631);
var utilFlowIndentCheck = __nccwpck_require__(74051);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 17788:
/***/ ((__unused_webpack_module, exports) => {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 13142:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var Pair = __nccwpck_require__(57165);
var YAMLMap = __nccwpck_require__(84454);
var YAMLSeq = __nccwpck_require__(92223);
var resolveEnd = __nccwpck_require__(17788);
var resolveProps = __nccwpck_require__(34631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilMapIncludes = __nccwpck_require__(81187);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // → key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 76842:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(63301);
var resolveEnd = __nccwpck_require__(17788);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 34631:
/***/ ((__unused_webpack_module, exports) => {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;


/***/ }),

/***/ 9499:
/***/ ((__unused_webpack_module, exports) => {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 22599:
/***/ ((__unused_webpack_module, exports) => {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 74051:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var utilContainsNewline = __nccwpck_require__(9499);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 81187:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var Collection = __nccwpck_require__(40101);
var identity = __nccwpck_require__(41127);
var Pair = __nccwpck_require__(57165);
var toJS = __nccwpck_require__(74043);
var Schema = __nccwpck_require__(45840);
var stringifyDocument = __nccwpck_require__(6829);
var anchors = __nccwpck_require__(71596);
var applyReviver = __nccwpck_require__(83661);
var createNode = __nccwpck_require__(42404);
var directives = __nccwpck_require__(61342);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 71596:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var visit = __nccwpck_require__(10204);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

/***/ 83661:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 42404:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(41127);
var Scalar = __nccwpck_require__(63301);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 61342:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var visit = __nccwpck_require__(10204);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 91464:
/***/ ((__unused_webpack_module, exports) => {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '…' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '…';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '…\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 38815:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var composer = __nccwpck_require__(89984);
var Document = __nccwpck_require__(3021);
var Schema = __nccwpck_require__(45840);
var errors = __nccwpck_require__(91464);
var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(41127);
var Pair = __nccwpck_require__(57165);
var Scalar = __nccwpck_require__(63301);
var YAMLMap = __nccwpck_require__(84454);
var YAMLSeq = __nccwpck_require__(92223);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(40361);
var lineCounter = __nccwpck_require__(66628);
var parser = __nccwpck_require__(3456);
var publicApi = __nccwpck_require__(84047);
var visit = __nccwpck_require__(10204);



exports.Dk = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
exports.Vj = identity.isAlias;
__webpack_unused_export__ = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
exports.jh = identity.isMap;
exports.Ll = identity.isNode;
__webpack_unused_export__ = identity.isPair;
exports.jn = identity.isScalar;
exports.oP = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
__webpack_unused_export__ = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
exports.JG = lexer.Lexer;
__webpack_unused_export__ = lineCounter.LineCounter;
exports.iX = parser.Parser;
__webpack_unused_export__ = publicApi.parse;
__webpack_unused_export__ = publicApi.parseAllDocuments;
__webpack_unused_export__ = publicApi.parseDocument;
__webpack_unused_export__ = publicApi.stringify;
__webpack_unused_export__ = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 57249:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(71596);
var visit = __nccwpck_require__(10204);
var identity = __nccwpck_require__(41127);
var Node = __nccwpck_require__(66673);
var toJS = __nccwpck_require__(74043);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 40101:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(42404);
var identity = __nccwpck_require__(41127);
var Node = __nccwpck_require__(66673);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 66673:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var applyReviver = __nccwpck_require__(83661);
var identity = __nccwpck_require__(41127);
var toJS = __nccwpck_require__(74043);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 57165:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(42404);
var stringifyPair = __nccwpck_require__(59748);
var addPairToJSMap = __nccwpck_require__(97104);
var identity = __nccwpck_require__(41127);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 63301:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var Node = __nccwpck_require__(66673);
var toJS = __nccwpck_require__(74043);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 84454:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyCollection = __nccwpck_require__(61212);
var addPairToJSMap = __nccwpck_require__(97104);
var Collection = __nccwpck_require__(40101);
var identity = __nccwpck_require__(41127);
var Pair = __nccwpck_require__(57165);
var Scalar = __nccwpck_require__(63301);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 92223:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(42404);
var stringifyCollection = __nccwpck_require__(61212);
var Collection = __nccwpck_require__(40101);
var identity = __nccwpck_require__(41127);
var Scalar = __nccwpck_require__(63301);
var toJS = __nccwpck_require__(74043);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 97104:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var log = __nccwpck_require__(57249);
var merge = __nccwpck_require__(90452);
var stringify = __nccwpck_require__(2148);
var identity = __nccwpck_require__(41127);
var toJS = __nccwpck_require__(74043);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 41127:
/***/ ((__unused_webpack_module, exports) => {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

/***/ 74043:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 60110:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var resolveBlockScalar = __nccwpck_require__(48913);
var resolveFlowScalar = __nccwpck_require__(76842);
var errors = __nccwpck_require__(91464);
var stringifyString = __nccwpck_require__(83069);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 91733:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 97715:
/***/ ((__unused_webpack_module, exports) => {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` – Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` – Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` – Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` – The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 3461:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cstScalar = __nccwpck_require__(60110);
var cstStringify = __nccwpck_require__(91733);
var cstVisit = __nccwpck_require__(97715);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

/***/ 40361:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cst = __nccwpck_require__(3461);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 66628:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 3456:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(40361);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 84047:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var composer = __nccwpck_require__(89984);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(91464);
var log = __nccwpck_require__(57249);
var identity = __nccwpck_require__(41127);
var lineCounter = __nccwpck_require__(66628);
var parser = __nccwpck_require__(3456);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 45840:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var map = __nccwpck_require__(47451);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(66464);
var tags = __nccwpck_require__(90018);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 47451:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var YAMLMap = __nccwpck_require__(84454);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 73632:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(63301);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var YAMLSeq = __nccwpck_require__(92223);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 66464:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyString = __nccwpck_require__(83069);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 73959:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(63301);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 38405:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(63301);
var stringifyNumber = __nccwpck_require__(28689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 59874:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(28689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 70896:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(47451);
var _null = __nccwpck_require__(73632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(66464);
var bool = __nccwpck_require__(73959);
var float = __nccwpck_require__(38405);
var int = __nccwpck_require__(59874);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 33559:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(63301);
var map = __nccwpck_require__(47451);
var seq = __nccwpck_require__(1706);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 90018:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(47451);
var _null = __nccwpck_require__(73632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(66464);
var bool = __nccwpck_require__(73959);
var float = __nccwpck_require__(38405);
var int = __nccwpck_require__(59874);
var schema = __nccwpck_require__(70896);
var schema$1 = __nccwpck_require__(33559);
var binary = __nccwpck_require__(56083);
var merge = __nccwpck_require__(90452);
var omap = __nccwpck_require__(50303);
var pairs = __nccwpck_require__(18385);
var schema$2 = __nccwpck_require__(35913);
var set = __nccwpck_require__(81528);
var timestamp = __nccwpck_require__(46752);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 56083:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_buffer = __nccwpck_require__(20181);
var Scalar = __nccwpck_require__(63301);
var stringifyString = __nccwpck_require__(83069);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 88398:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(63301);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 35782:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(63301);
var stringifyNumber = __nccwpck_require__(28689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 10873:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(28689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 90452:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var Scalar = __nccwpck_require__(63301);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 50303:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var toJS = __nccwpck_require__(74043);
var YAMLMap = __nccwpck_require__(84454);
var YAMLSeq = __nccwpck_require__(92223);
var pairs = __nccwpck_require__(18385);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 18385:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var Pair = __nccwpck_require__(57165);
var Scalar = __nccwpck_require__(63301);
var YAMLSeq = __nccwpck_require__(92223);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 35913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(47451);
var _null = __nccwpck_require__(73632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(66464);
var binary = __nccwpck_require__(56083);
var bool = __nccwpck_require__(88398);
var float = __nccwpck_require__(35782);
var int = __nccwpck_require__(10873);
var merge = __nccwpck_require__(90452);
var omap = __nccwpck_require__(50303);
var pairs = __nccwpck_require__(18385);
var set = __nccwpck_require__(81528);
var timestamp = __nccwpck_require__(46752);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 81528:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var Pair = __nccwpck_require__(57165);
var YAMLMap = __nccwpck_require__(84454);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 46752:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(28689);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 34475:
/***/ ((__unused_webpack_module, exports) => {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 2148:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(71596);
var identity = __nccwpck_require__(41127);
var stringifyComment = __nccwpck_require__(59799);
var stringifyString = __nccwpck_require__(83069);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 61212:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(59799);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 59799:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(59799);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 28689:
/***/ ((__unused_webpack_module, exports) => {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 59748:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);
var Scalar = __nccwpck_require__(63301);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(59799);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 83069:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(63301);
var foldFlowLines = __nccwpck_require__(34475);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 10204:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(41127);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: ./src/platform/errors.ts
var errors = __nccwpck_require__(46316);
// EXTERNAL MODULE: ./src/reasons/index.ts + 21 modules
var reasons = __nccwpck_require__(91923);
// EXTERNAL MODULE: ./src/redaction/index.ts + 6 modules
var redaction = __nccwpck_require__(45950);
// EXTERNAL MODULE: ./src/action/inputs.ts + 2 modules
var action_inputs = __nccwpck_require__(19964);
// EXTERNAL MODULE: ./src/action/masks.ts
var masks = __nccwpck_require__(31839);
// EXTERNAL MODULE: ./src/action/present.ts
var present = __nccwpck_require__(26805);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
;// CONCATENATED MODULE: ./src/action/runner.ts
/**
 * The action room: a step of a GitHub workflow. Inputs are read once into a typed record; what happens is shown as
 * groups, annotations and a summary. This file is the protocol with the runner: commands in the log, and files.
 * Source: docs.github.com/actions/reference/workflows-and-actions/workflow-commands.
 *
 * Written here and not taken from @actions/core, whose one entry point loads an HTTP client: more than a start of
 * this action may cost (docs/ARCHITECTURE.md).
 */


/** GitHub shows this many annotations of a level for a step, and drops the rest without a word. */
const MOST_ANNOTATIONS = 10;
/** The runner that this process is a step of; what it is given goes through `redact` first. Where a file is not named (a local try), its values are not kept. */
function createRunner(env, stdout, redact) {
    const shown = { error: 0, warning: 0, notice: 0 };
    const dropped = { error: 0, warning: 0, notice: 0 };
    let grouped = false;
    const raw = (text) => void stdout.write(`${text}\n`);
    const line = (text) => raw(redact(text));
    const endGroup = () => {
        if (grouped)
            line('::endgroup::');
        grouped = false;
    };
    return {
        line,
        dropped,
        endGroup,
        group: title => {
            endGroup();
            line(`::group::${escapeData(title)}`);
            grouped = true;
        },
        stopCommands: () => {
            const token = (0,external_node_crypto_.randomUUID)();
            line(`::stop-commands::${token}`);
            return () => line(`::${token}::`);
        },
        annotate: (level, message, place) => {
            if (shown[level] >= MOST_ANNOTATIONS)
                return void (dropped[level] += 1);
            shown[level] += 1;
            line(command(level, { ...place }, message));
        },
        mask: value => raw(command('add-mask', {}, value)),
        output: (name, value) => appendPair(env['GITHUB_OUTPUT'], name, redact(value)),
        saveState: (name, value) => appendPair(env['GITHUB_STATE'], name, value),
        summary: markdown => appendTo(env['GITHUB_STEP_SUMMARY'], redact(markdown))
    };
}
const PROPERTIES = {
    title: 'title',
    file: 'file',
    line: 'line',
    column: 'col'
};
function command(name, given, message) {
    const properties = Object.entries(given)
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([key, value]) => `${PROPERTIES[key] ?? key}=${escapeProperty(String(value))}`);
    return `::${name}${properties.length === 0 ? '' : ` ${properties.join(',')}`}::${escapeData(message)}`;
}
function escapeData(text) {
    return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
/** `name<<delimiter`, with a delimiter that the value cannot know. */
function appendPair(path, name, value) {
    const delimiter = `end-${(0,external_node_crypto_.randomUUID)()}`;
    appendTo(path, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
}
function appendTo(path, text) {
    if (path !== undefined && path !== '')
        (0,external_node_fs_.appendFileSync)(path, text);
}

;// CONCATENATED MODULE: ./src/action/index.ts
/** The step's `main`: inputs, masks, one operation, and whatever went wrong in words and as an exit code. */







/** Runs the step and returns its exit code. Never throws. */
async function main(process) {
    const secrets = (0,masks/* secretsOfStep */.Td)(process.env);
    const redactor = (0,redaction/* createRedactor */.lY)(secrets);
    const runner = createRunner(process.env, process.stdout, text => redactor.redactText(text));
    try {
        const inputs = (0,action_inputs/* readInputs */.Ko)(process.env);
        (0,masks/* maskAll */.gh)(runner, secrets);
        return await operate(inputs, runner, process);
    }
    catch (error) {
        return fail(error, runner, process);
    }
}
/** Each operation is loaded when it is asked for. */
async function operate(inputs, runner, process) {
    if (inputs.operation === 'publish') {
        const { operatePublish } = await Promise.all(/* import() */[__nccwpck_require__.e(580), __nccwpck_require__.e(513), __nccwpck_require__.e(967), __nccwpck_require__.e(116)]).then(__nccwpck_require__.bind(__nccwpck_require__, 51735));
        return operatePublish(inputs, runner, process);
    }
    if (inputs.operation === 'verify') {
        const { operateVerify } = await Promise.all(/* import() */[__nccwpck_require__.e(580), __nccwpck_require__.e(513), __nccwpck_require__.e(904)]).then(__nccwpck_require__.bind(__nccwpck_require__, 63904));
        return operateVerify(inputs, runner, process);
    }
    const { operateRun } = await Promise.all(/* import() */[__nccwpck_require__.e(580), __nccwpck_require__.e(513), __nccwpck_require__.e(967), __nccwpck_require__.e(2)]).then(__nccwpck_require__.bind(__nccwpck_require__, 16002));
    return operateRun(inputs, runner, process);
}
function fail(error, runner, process) {
    const reported = error?.reason;
    const cause = reported ?? error;
    if (reported === undefined)
        (0,present/* presentFailure */.AC)(runner, cause);
    const known = cause instanceof errors/* OrchestratorError */.j;
    if (!known && process.env['CODEX_DEBUG'] !== undefined)
        runner.line(stackOf(cause));
    const code = known ? cause.code : 'INTERNAL';
    runner.output('reason-code', code);
    runner.output('exit-code', String((0,reasons/* exitOf */.sX)(code)));
    return (0,reasons/* exitOf */.sX)(code);
}
/** Indented, so that no line of it begins as a workflow command would. */
function stackOf(error) {
    return String(error?.stack ?? error)
        .split('\n')
        .map(line => `  ${line.replace(/##\[/g, '## [')}`)
        .join('\n');
}

;// CONCATENATED MODULE: ./src/main.ts
/** Entry of the action's step. */

void main(process).then(code => {
    process.exitCode = code;
});

