export const id = 888;
export const ids = [888];
export const modules = {

/***/ 7826:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FO: () => (/* binding */ exitCodeOf),
  Y5: () => (/* binding */ presentOutcome),
  yN: () => (/* binding */ runPresenter)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/platform/neutral.ts
var neutral = __webpack_require__(980);
// EXTERNAL MODULE: ./src/reasons/index.ts + 21 modules
var reasons = __webpack_require__(1923);
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

// EXTERNAL MODULE: ./src/cli/present-error.ts
var present_error = __webpack_require__(1894);
// EXTERNAL MODULE: ./src/permissions/refused.ts
var permissions_refused = __webpack_require__(3044);
// EXTERNAL MODULE: ./src/cli/table.ts
var table = __webpack_require__(2170);
;// CONCATENATED MODULE: ./src/cli/present-refused.ts
/** What the network refused, on a terminal: the host, who asked, and what a pack would say to be granted it. */




const GROUPS_SHOWN = 10;
const COMMANDS_SHOWN = 3;
function presentRefused(refused, { phases }, out) {
    const groups = (0,permissions_refused/* groupedByHost */.O7)(refused);
    if (groups.length === 0)
        return;
    const texts = new Map(phases.flatMap(({ commands }) => commands.map(({ id, text }) => [id, text])));
    for (const group of groups.slice(0, GROUPS_SHOWN))
        presentGroup(group, texts, out);
    if (groups.length > GROUPS_SHOWN)
        out.line((0,table/* row */.nM)('', `and ${groups.length - GROUPS_SHOWN} more hosts, in egress.jsonl`));
    out.line((0,table/* row */.nM)('  result', 'nothing left the sandbox'));
    const line = (0,permissions_refused/* grantLine */.ll)(refused, phases);
    if (line !== null)
        out.line((0,table/* row */.nM)('  meant?', line));
}
function presentGroup(group, texts, out) {
    const tries = group.tries === 1 ? '1 try' : `${group.tries} tries`;
    out.line('');
    out.line(`${out.style.yellow('REFUSED')}   ${group.code}  ${(0,neutral/* forTerminal */.Qf)(group.host)} (${tries})`);
    for (const { command, process } of group.by.slice(0, COMMANDS_SHOWN)) {
        const text = (0,table/* fit */.Uj)((0,neutral/* forTerminal */.Qf)(texts.get(command) ?? ''), 60).trimEnd();
        out.line((0,table/* row */.nM)('  by', `${command} "${text}"${process === null ? '' : ` > ${(0,table/* fit */.Uj)((0,neutral/* forTerminal */.Qf)(process), 60).trimEnd()}`}`));
    }
    const rest = group.by.length - COMMANDS_SHOWN;
    if (rest > 0)
        out.line((0,table/* row */.nM)('', `and ${rest} more commands`));
    const [first] = group.by;
    if (first !== undefined && (0,permissions_refused/* grantableHost */.ZB)(first) === null)
        out.line((0,table/* row */.nM)('  fix', (0,reasons/* reasonOf */.A3)(group.code)?.fix ?? 'see egress.jsonl'));
}

;// CONCATENATED MODULE: ./src/cli/present-run.ts
/** A run on a terminal, as it happens, and its end. */







const TAIL_LINES = 20;
/** Listener that prints each line when it is known; a command that takes longer than a second shows its time. */
function runPresenter(out) {
    let ticking;
    let granted = 'none';
    return {
        problems: (problems) => (0,present_error/* presentProblems */.w)(problems.filter(({ severity }) => severity === 'warning'), out),
        planned: (plan, baseName) => presentHead(plan, baseName, out),
        opened: () => undefined,
        probed: report => out.line(probeLine(report, out)),
        phase: (name, status, why) => out.line((0,table/* row */.nM)(name, out.style.dim(`${status === 'skipped' ? 'skipped' : 'not run'}: ${why}`))),
        phaseEnded: () => undefined,
        output: () => undefined,
        commandStarted: ({ phase, text, network }) => {
            granted = network;
            const begun = performance.now();
            const tick = () => out.progress(`${(0,table/* row */.nM)(phase, (0,table/* fit */.Uj)((0,neutral/* forTerminal */.Qf)(text), 34))}  net ${network}  ${(0,table/* seconds */.YA)(performance.now() - begun)}`);
            ticking = setInterval(tick, 1000);
            ticking.unref();
        },
        commandEnded: report => {
            clearInterval(ticking);
            out.line(commandLine(report, granted, out));
            if (report.status === 'failed' || report.status === 'limited')
                presentTail(report, out);
        },
        note: text => out.line((0,table/* row */.nM)('', out.style.dim((0,neutral/* forTerminal */.Qf)(text))))
    };
}
function presentHead(plan, baseName, out) {
    out.line((0,table/* row */.nM)('pack', `${out.style.bold((0,neutral/* forTerminal */.Qf)(plan.pack.id))}  ${(0,neutral/* forTerminal */.Qf)(plan.pack.title)}`));
    const base = `${baseName === null ? '' : `${(0,neutral/* forTerminal */.Qf)(baseName)}@`}${plan.base.commit.slice(0, 7)}`;
    out.line((0,table/* row */.nM)('plan', `${(0,table/* shortDigest */.VK)(plan.digest)}   base ${base}   mode ${plan.mode}`));
}
function probeLine(report, out) {
    const { isolation, what, end } = probedText(report);
    const held = report.ok && isolation !== 'none';
    return (0,table/* row */.nM)(isolation, `${(0,table/* fit */.Uj)(what, 53)} ${held ? out.style.green(end) : out.style.yellow(end)}`);
}
function commandLine(report, network, out) {
    const words = {
        ok: out.style.green('ok'),
        failed: out.style.red('FAILED'),
        limited: out.style.red('STOPPED'),
        cancelled: out.style.yellow('cancelled')
    };
    return (0,table/* row */.nM)(report.phase, `${(0,table/* fit */.Uj)((0,neutral/* forTerminal */.Qf)(report.text), 36)} net ${(0,table/* fit */.Uj)(network, 12)} ${words[report.status]}  ${(0,table/* seconds */.YA)(report.milliseconds)}`);
}
/** The end of a failed command's log: what the user would open first. */
function presentTail(report, out) {
    const lines = report.tail.trimEnd().split('\n').slice(-TAIL_LINES);
    for (const line of lines)
        out.line(`  ${out.style.dim('|')} ${(0,neutral/* forTerminal */.Qf)(line.replaceAll('\t', '  '))}`);
}
/** The last lines: verdict, branch, evidence, what next. */
function presentOutcome(outcome, process, out) {
    const { verdict, change } = outcome;
    presentRefused(outcome.refused, outcome.plan, out);
    out.line('');
    if (change !== null)
        out.line((0,table/* row */.nM)('change', `${change.files.length} file${change.files.length === 1 ? '' : 's'}  +${change.added} −${change.deleted}`));
    presentPublish(outcome, out);
    const good = verdict.status === 'passed' && outcome.publishError === null;
    const code = outcome.publishError?.code ?? verdict.code;
    out.line((0,table/* row */.nM)('verdict', `${good ? out.style.green(code) : out.style.red(code)}${likelyCause(outcome)}   exit ${exitCodeOf(outcome)}`));
    if (!good)
        presentFix(outcome, out);
    const directory = (0,external_node_path_.relative)(process.cwd(), outcome.runDir) || '.';
    out.line((0,table/* row */.nM)('evidence', `${directory}/  ${outcome.files} files`));
    out.line((0,table/* row */.nM)('manifest', outcome.manifestDigest));
    out.line((0,table/* row */.nM)('journal', `head ${outcome.journalHead}`));
    presentNext(outcome, good, process, out);
}
function likelyCause({ verdict, publishError }) {
    if (publishError !== null || verdict.likelyCause === null)
        return '';
    return ` (likely cause ${verdict.likelyCause})`;
}
/** What to type next, as the program was called. */
function presentNext({ publish }, good, process, out) {
    const branch = good ? (publish?.branch ?? null) : null;
    if (branch !== null)
        out.line((0,table/* row */.nM)('next', `git show ${branch}`));
    const verb = good ? 'verify' : 'report';
    out.line((0,table/* row */.nM)(branch === null ? 'next' : '', `${programName(process)} ${verb} last`));
}
/** `node <path>` for a bundle that was started by its path; else the name it is installed under. */
function programName(process) {
    const script = process.argv[1] ?? '';
    if (!script.endsWith('.js'))
        return 'codex-orchestrator';
    const path = (0,external_node_path_.relative)(process.cwd(), script);
    return `node ${path.startsWith('..') ? script : path}`;
}
function presentPublish({ publish }, out) {
    if (publish === null)
        return;
    if (publish.outcome === 'nothing-to-publish')
        return out.line((0,table/* row */.nM)('pr', out.style.dim('nothing to publish: no change')));
    if (publish.outcome === 'not-asked')
        return out.line((0,table/* row */.nM)('pr', out.style.dim('not asked for')));
    out.line((0,table/* row */.nM)('pr', `branch ${publish.branch} ${publish.outcome} at ${publish.commit.slice(0, 7)}; your work tree is untouched`));
    if (publish.compare !== null)
        out.line((0,table/* row */.nM)('', publish.compare));
}
function presentFix({ verdict, publishError, runDir }, out) {
    const failed = publishError ?? { code: verdict.code, message: verdict.detail, fix: null };
    out.line((0,table/* row */.nM)('why', (0,neutral/* forTerminal */.Qf)(failed.message)));
    const fix = failed.fix ?? (0,reasons/* reasonOf */.A3)(failed.code)?.fix;
    if (fix !== undefined)
        out.line((0,table/* row */.nM)('fix', (0,neutral/* forTerminal */.Qf)(fix)));
    if (outcomeKeepsChange(failed.code))
        out.line((0,table/* row */.nM)('', `git apply --index ${runDir}/change.patch   # after reading it`));
}
function outcomeKeepsChange(code) {
    return code === 'LIMIT_CHANGED_LINES' || code === 'LIMIT_CHANGED_FILES';
}
/** Exit code of an outcome: publishing failures are 6 (DESIGN decision 12). */
function exitCodeOf(outcome) {
    return outcome.publishError === null ? outcome.verdict.exit : 6;
}


/***/ }),

/***/ 4022:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ requestOf)
});

// EXTERNAL MODULE: ./src/run/isolation-options.ts
var isolation_options = __webpack_require__(4438);
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

// EXTERNAL MODULE: ./src/cli/options.ts
var options = __webpack_require__(776);
;// CONCATENATED MODULE: ./src/cli/request.ts



const BACKENDS = ['bubblewrap', 'util-linux', 'podman', 'docker'];
/** The request of `plan` and `run`. Throws UsageError where no pack is named. */
function requestOf(call) {
    const env = call.process.env;
    const packPath = call.args[0] ?? env['TASKPACK_PATH'];
    if (packPath === undefined || packPath === '') {
        throw new options/* UsageError */.eb('USAGE', 'no pack is named', {
            fix: 'Name a pack: codex-orchestrator run <pack>, or set TASKPACK_PATH.'
        });
    }
    return {
        packPath,
        cwd: env['ORCH_WORKSPACE'] || call.process.cwd(),
        packFrom: 'worktree',
        trusted: null,
        installSandbox: 'never',
        base: (0,options/* text */.Qq)(call, 'base') ?? (env['BASE_BRANCH'] || null),
        mode: (0,options/* text */.Qq)(call, 'mode') === 'privileged' ? 'privileged' : 'safe',
        policyPath: (0,options/* text */.Qq)(call, 'policy'),
        isolation: isolationOf(call),
        backend: backendOf((0,options/* text */.Qq)(call, 'backend')),
        evidenceDir: (0,options/* text */.Qq)(call, 'evidence-dir'),
        expectPlan: (0,options/* text */.Qq)(call, 'expect-plan'),
        change: (0,options/* text */.Qq)(call, 'change') === 'worktree' ? 'worktree' : 'implement',
        limits: limitsOf(call),
        branch: (0,options/* text */.Qq)(call, 'branch') ?? (env['ORCH_BRANCH_NAME'] || null),
        branchPrefix: (0,options/* text */.Qq)(call, 'branch-prefix') ?? (env['BRANCH_PREFIX'] || 'codex/'),
        publish: call.flags['no-pr'] !== true
    };
}
function backendOf(name) {
    return BACKENDS.find(known => known === name) ?? null;
}
function isolationOf(call) {
    const { request, problems } = (0,isolation_options/* isolationRequest */.U)(name => (0,options/* text */.Qq)(call, name));
    if (problems.length === 0)
        return request;
    throw new options/* UsageError */.eb('USAGE', `--${problems.join('; --')}`, {
        fix: 'See: codex-orchestrator run --help'
    });
}
function limitsOf(call) {
    const limits = {};
    const attempts = call.process.env['MAX_ATTEMPTS'];
    if (attempts !== undefined && attempts !== '')
        limits.attempts = wholeNumber('MAX_ATTEMPTS', attempts);
    for (const [flag, name] of Object.entries({ attempts: 'attempts', ...limitOptions })) {
        const value = (0,options/* text */.Qq)(call, flag);
        if (value !== null)
            limits[name] = Number(value);
    }
    return limits;
}
function wholeNumber(name, value) {
    if (!/^[1-9]\d{0,3}$/.test(value))
        throw new options/* UsageError */.eb('USAGE', `${name} takes a whole number from 1, not ${JSON.stringify(value)}`);
    return Number(value);
}


/***/ }),

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

/***/ 8941:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cancellable)
/* harmony export */ });
/** Ground: SIGINT, SIGTERM and SIGHUP cancel a run: its commands end, its evidence is sealed as cancelled. */
/** Runs `work` with a signal that aborts when the process is told to stop. Repeated signals change nothing more. */
async function cancellable(process, work) {
    const controller = new AbortController();
    const abort = () => controller.abort();
    const names = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const name of names)
        process.on(name, abort);
    try {
        return await work(controller.signal);
    }
    finally {
        for (const name of names)
            process.off(name, abort);
    }
}


/***/ }),

/***/ 9192:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ie: () => (/* binding */ clockOf),
  uj: () => (/* binding */ hashWorkerOf),
  w4: () => (/* binding */ hostOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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

// EXTERNAL MODULE: ./src/platform/version.ts
var version = __webpack_require__(5895);
// EXTERNAL MODULE: ./src/run/verdict.ts
var verdict = __webpack_require__(8972);
;// CONCATENATED MODULE: ./src/run/host.ts
/** What a flow takes of the process it runs in: the same for every front. */





function hostOf(process, signal) {
    return {
        env: process.env,
        clock: clockOf(process),
        version: version/* VERSION */.x,
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
        throw new verdict/* RunStop */.cw('USAGE', error.message, {
            fix: 'Set it to seconds since 1970, or unset it.'
        });
    }
}
/** The hashing worker stands beside the bundle that runs: dist/cli/index.js, dist/hash-worker/index.js. */
function hashWorkerOf(process) {
    return besideBundle(process, 'hash-worker');
}
function besideBundle(process, name) {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(process.argv[1])), '..', name, 'index.js');
}


/***/ }),

/***/ 7717:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ workflowOf),
/* harmony export */   Iy: () => (/* binding */ openRun),
/* harmony export */   Ql: () => (/* binding */ closeRun),
/* harmony export */   bf: () => (/* binding */ ownerOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _evidence_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8334);
/* harmony import */ var _redaction_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5950);
/* harmony import */ var _sandbox_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2309);
/* harmony import */ var _workspace_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1712);
/* harmony import */ var _isolation_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7326);
/* harmony import */ var _plan_markdown_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4402);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(567);
/* harmony import */ var _watch_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(782);
/** Opening and closing of a run: the private root, the plan, the run directory. */











const EVIDENCE_DIR = '.orchestrator_logs';
/** Everything up to the first record: throws where there is nothing to record yet. */
async function openRun(request, host, listener, lifeline) {
    const begun = performance.now();
    const timings = [];
    const prepared = await clocked(timings, 'read', () => (0,_prepare_js__WEBPACK_IMPORTED_MODULE_9__/* .prepare */ .iA)(request, host, listener));
    const runAs = (0,_sandbox_index_js__WEBPACK_IMPORTED_MODULE_5__/* .chooseRunAs */ .jL)();
    const root = await clocked(timings, 'private root', () => openRoot(host, runAs));
    const { isolation: chosen, limits: wanted } = prepared;
    const open = Object.values(prepared.granting.grants).some(({ network }) => network !== 'none');
    const probing = (0,_isolation_js__WEBPACK_IMPORTED_MODULE_7__/* .beginProbe */ .kP)({ request, host, chosen, limits: wanted, open, root, runAs, lifeline });
    try {
        const { git, plan } = await planned(request, host, prepared, root, timings);
        listener.planned(plan, prepared.inputs.base.branch);
        const runId = runIdOf(plan, host);
        const redactor = (0,_redaction_index_js__WEBPACK_IMPORTED_MODULE_4__/* .createRedactor */ .lY)((0,_redaction_index_js__WEBPACK_IMPORTED_MODULE_4__/* .secretsOf */ .Fj)(host.env));
        const record = await clocked(timings, 'record', () => openRecord(request, host, prepared.inputs.repo, plan, runId, redactor));
        listener.opened({ runId, runDir: record.path, lifeline: lifeline.mark });
        const { inputs, limits } = prepared;
        const known = {
            probing,
            redactor,
            request,
            host,
            listener,
            inputs,
            plan,
            limits,
            runAs,
            runId,
            record,
            root,
            git,
            lifeline
        };
        return { ...known, ...freshState(limits, root, begun), timings };
    }
    catch (error) {
        await (0,_isolation_js__WEBPACK_IMPORTED_MODULE_7__/* .endProbe */ .eS)(probing);
        await root.remove();
        throw error;
    }
}
async function planned(request, host, prepared, root, timings) {
    const { repo, base } = prepared.inputs;
    const git = await clocked(timings, 'private repository', () => (0,_workspace_index_js__WEBPACK_IMPORTED_MODULE_6__/* .openPrivateRepository */ .kB)({ repo, base, root, owner: root.owner }));
    const plan = await clocked(timings, 'plan', () => (0,_prepare_js__WEBPACK_IMPORTED_MODULE_9__/* .planOf */ .XC)(request, host, prepared, git));
    return { git, plan };
}
/** What every run starts with, before any step. */
function freshState(limits, root, begun) {
    return {
        begun,
        deadline: begun + limits.wall_minutes * 60_000,
        disk: (0,_watch_js__WEBPACK_IMPORTED_MODULE_10__/* .diskMeter */ .TN)(root.path, (0,_watch_js__WEBPACK_IMPORTED_MODULE_10__/* .mebibytes */ .jh)(limits.disk_mb)),
        phases: [],
        commands: [],
        criteria: [],
        bound: [],
        isolation: null,
        network: null,
        change: null,
        patch: 'none',
        judged: false,
        artifacts: null
    };
}
async function clocked(timings, step, work) {
    const start = performance.now();
    const result = await work();
    timings.push({ step, milliseconds: performance.now() - start });
    return result;
}
async function openRoot(host, runAs) {
    const parent = (0,_workspace_index_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultParent */ .gE)(host.env, runAs.dropped);
    await (0,_workspace_index_js__WEBPACK_IMPORTED_MODULE_6__/* .sweepStaleRoots */ .Ny)(parent);
    return (0,_workspace_index_js__WEBPACK_IMPORTED_MODULE_6__/* .createPrivateRoot */ .gz)({
        parent,
        runId: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex'),
        owner: runAs.dropped ? runAs : null
    });
}
/** Random, or under a frozen clock from the plan digest, so that the same inputs make the same bytes. */
function runIdOf(plan, host) {
    if (host.clock.frozen)
        return `r-${plan.digest.slice('sha256:'.length, 'sha256:'.length + 12)}`;
    const stamp = host.clock
        .now()
        .replace(/[-:]/g, '')
        .replace(/\.\d+Z$/, '')
        .replace('T', '-');
    return `r-${stamp}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(3).toString('hex')}`;
}
function openRecord(request, host, repo, plan, runId, redactor) {
    const evidenceDir = request.evidenceDir === null ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(repo.root, EVIDENCE_DIR) : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(request.cwd, request.evidenceDir);
    if (request.evidenceDir === null)
        (0,_evidence_index_js__WEBPACK_IMPORTED_MODULE_3__/* .addToGitExclude */ .PY)(repo.commonDir, EVIDENCE_DIR);
    const owner = ownerOf(repo.root);
    const record = (0,_evidence_index_js__WEBPACK_IMPORTED_MODULE_3__/* .createRunDirectory */ .HZ)({
        evidenceDir,
        runId,
        clock: host.clock,
        redactor,
        ...(owner === null ? {} : { owner })
    });
    record.journal.append('run.started', {
        run_id: runId,
        program: plan.program,
        plan_digest: plan.digest,
        pack: { id: plan.pack.id, title: plan.pack.title, path: plan.pack.path },
        base: plan.base,
        ...workflowOf(request)
    });
    record.writeJson('plan.json', plan);
    record.writeText('plan.md', (0,_plan_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .planMarkdown */ .Xg)(plan));
    return record;
}
/** The member of event and manifest; left out where there is none, so that records elsewhere stay as they are. */
function workflowOf({ workflow }) {
    return workflow === undefined || workflow === null ? {} : { workflow };
}
/** Started as root (sudo), the evidence still belongs to whom the repository belongs to. */
function ownerOf(root) {
    if (process.getuid?.() !== 0)
        return null;
    const { uid, gid } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(root);
    return uid === 0 ? null : { uid, gid };
}
/** Removes the private root, once nothing looks into it any more. */
async function closeRun(run) {
    await (0,_isolation_js__WEBPACK_IMPORTED_MODULE_7__/* .endProbe */ .eS)(run.probing);
    try {
        await run.root.remove();
    }
    catch (error) {
        // The outcome stands; the next run sweeps what is left.
        run.listener.note(`${run.root.path} could not be removed: ${error.message}`);
    }
}


/***/ }),

/***/ 4402:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xg: () => (/* binding */ planMarkdown),
/* harmony export */   un: () => (/* binding */ grantText)
/* harmony export */ });
/* unused harmony export isolationOfPlan */
/* harmony import */ var _platform_neutral_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(980);
/* harmony import */ var _permissions_cloud_grants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1249);
/** plan.md: the plan for people. */


function planMarkdown(plan) {
    return [
        `# Plan for ${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .forCode */ .jj)(plan.pack.id)}`,
        '',
        (0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .forCode */ .jj)(plan.pack.title, 200),
        '',
        `- plan ${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .forCode */ .jj)(plan.digest)}`,
        `- pack ${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .forCode */ .jj)(plan.pack.path)}`,
        `- base ${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .forCode */ .jj)(plan.base.commit)}`,
        `- mode ${plan.mode}, isolation ${isolationOfPlan(plan)}`,
        `- change: ${plan.change.source === 'worktree' ? 'the uncommitted change of the workspace' : 'made by implement'}`,
        `- scope: ${plan.contract.allowed_paths === null ? 'the whole repository' : plan.contract.allowed_paths.map(path => (0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .forCode */ .jj)(path)).join(', ')}`,
        '',
        ...plan.phases.flatMap(phaseSection),
        ...limitSection(plan),
        ...listSection('Required artifacts', plan.contract.artifacts.required),
        ...listSection('Optional artifacts', plan.contract.artifacts.optional),
        ...listSection('Not checked (prose)', plan.contract.not_checked),
        ...refusalSection(plan),
        ''
    ].join('\n');
}
/** The isolation in one line; an image is foreign text. */
function isolationOfPlan({ isolation, image }) {
    return image === null ? isolation : `${isolation} of ${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .forCode */ .jj)(image, 400)}`;
}
function phaseSection(phase) {
    const heading = [`## ${phase.name}`, '', `Grant: ${grantText(phase.grant)}`, ''];
    if (phase.commands.length === 0)
        return [...heading, 'Skipped: nothing declared.', ''];
    const rows = phase.commands.map(command => `| ${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .forCode */ .jj)(command.text, 200)} | ${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .forCode */ .jj)(command.cwd === '' ? '.' : command.cwd)} |`);
    return [...heading, '| command | directory |', '| --- | --- |', ...rows, ''];
}
/** A grant in one line. */
function grantText(grant) {
    const network = grant.network === 'none' ? 'network none' : `network ${grant.network.join(' ')}`;
    const env = grant.env.length === 0 ? '' : `, env ${grant.env.join(' ')}`;
    const write = grant.write === null ? '' : `, write ${grant.write.join(' ')}`;
    return `${network}, cloud ${(0,_permissions_cloud_grants_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudText */ .Fe)(grant.cloud)}${env}${write}`;
}
function limitSection(plan) {
    const { exclude, ...numbers } = plan.limits;
    const rows = Object.entries(numbers)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, value]) => `| ${name} | ${value} |`);
    const excluded = exclude.length === 0 ? [] : ['', `Not counted: ${exclude.map(path => (0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .forCode */ .jj)(path)).join(', ')}`];
    return ['## Limits', '', '| limit | value |', '| --- | --- |', ...rows, ...excluded, ''];
}
function listSection(title, items) {
    return items.length === 0 ? [] : [`## ${title}`, '', ...items.map(item => `- ${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .forCode */ .jj)(item, 300)}`), ''];
}
function refusalSection(plan) {
    if (plan.refusals.length === 0)
        return [];
    const rows = plan.refusals.map(refusal => `- ${refusal.code}: ${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .forCode */ .jj)(refusal.message, 300)}`);
    return ['## Will not run', '', ...rows, ''];
}


/***/ }),

/***/ 1073:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ runPack)
});

// EXTERNAL MODULE: ./src/sandbox/index.ts + 9 modules
var sandbox = __webpack_require__(2309);
;// CONCATENATED MODULE: ./src/acceptance/types.ts
/** Judges: passed where every criterion held and the judging was complete. */
function judge(criteria, prose, complete) {
    const failed = criteria.some(criterion => !criterion.ok);
    return {
        schema_version: 1,
        verdict: failed ? 'failed' : complete ? 'passed' : 'not-judged',
        criteria,
        not_checked: prose.map(({ key, text, place }) => ({
            key,
            text,
            place: `${place.file}:${place.line}:${place.column}`
        }))
    };
}
/** The first criterion that did not hold names the reason of the verdict. */
function firstFailure(result) {
    return result.criteria.find(criterion => !criterion.ok) ?? null;
}

// EXTERNAL MODULE: ./src/evidence/index.ts + 35 modules
var evidence = __webpack_require__(8334);
// EXTERNAL MODULE: ./src/platform/errors.ts
var errors = __webpack_require__(6316);
// EXTERNAL MODULE: ./src/permissions/isolation.ts
var isolation = __webpack_require__(8516);
;// CONCATENATED MODULE: ./src/pullrequest/errors.ts
/** What keeps a pull request from being called or from saying what it should. */

class errors_PullRequestError extends errors/* OrchestratorError */.j {
}

// EXTERNAL MODULE: ./src/platform/canonical.ts
var canonical = __webpack_require__(1429);
;// CONCATENATED MODULE: ./src/pullrequest/facts.ts
/** What the body of a pull request is made of, and the digest of what in it counts. */

/**
 * `sha256:…` of what a body says, without what is new in every run (manifest, run id, links, artifact, tries) or
 * belongs to the commit (its signature): two bodies of one digest differ in nothing that counts.
 */
function contentDigest(facts) {
    const { template, baseBranch, warnings, ...content } = lasting(facts);
    const refused = content.refused.map(({ code, host, phase }) => ({ code, host, phase }));
    const added = {
        baseBranch: baseBranch ?? null,
        warnings: warnings ?? [],
        template: template?.digest ?? null
    };
    return (0,canonical/* digestOf */.ol)(wellFormed({ ...content, ...added, refused }));
}
function lasting({ manifestDigest: _m, runId: _r, links: _l, artifact: _a, verification: _v, program: _p, ...rest }) {
    return rest;
}
/** Canonical JSON knows no lone surrogates; a path or title of a stranger does. */
function wellFormed(value) {
    if (typeof value === 'string')
        return value.replace(/\p{Cs}/gu, '\ufffd');
    if (Array.isArray(value))
        return value.map(wellFormed);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, wellFormed(one)]));
}

;// CONCATENATED MODULE: ./src/pullrequest/markers.ts
/** The lines that open an island, written and read: whose it is, what it says, which evidence it is from. */


const markers_ISLAND_START = '<!-- codex-orchestrator:start -->';
const markers_ISLAND_END = '<!-- codex-orchestrator:end -->';
const OID = '[0-9a-f]{40}(?:[0-9a-f]{24})?';
const ID = '[0-9]{1,20}';
const PACK = /^<!-- codex-orchestrator:pack ([0-9a-f]{16}) content (sha256:[0-9a-f]{64}) -->$/;
const EVIDENCE = new RegExp(`^<!-- codex-orchestrator:evidence manifest (sha256:[0-9a-f]{64}) tree (${OID}) base (${OID}) ` +
    `run (-|${ID}) attempt (-|[0-9]{1,9}) artifact (-|${ID}) -->$`);
const STATE = /^<!-- codex-orchestrator:state (opened|open|emptied) for (-|[A-Za-z0-9_-]{2,1400}) -->$/;
/** The lines that open an island. Throws RangeError for digests or ids in another form: a defect of the caller's. */
function markersOf(facts, state = 'open') {
    return [
        markers_ISLAND_START,
        `<!-- codex-orchestrator:pack ${markers_packMark(facts.packPath)} content ${contentDigest(facts)} -->`,
        checked(EVIDENCE, evidenceMarker(facts)),
        checked(STATE, markers_stateMarker(state, facts.baseBranch ?? null))
    ];
}
/** The pack by a digest of its path: a path may hold what would end the comment. */
function markers_packMark(packPath) {
    return (0,canonical/* digestOf */.ol)(wellFormed(packPath)).slice('sha256:'.length, 'sha256:'.length + 16);
}
function evidenceMarker({ manifestDigest, tree, base, artifact }) {
    const { runId = null, attempt = null, id = null } = artifact ?? {};
    return (`<!-- codex-orchestrator:evidence manifest ${manifestDigest} tree ${tree} base ${base} ` +
        `run ${runId ?? '-'} attempt ${attempt ?? '-'} artifact ${id ?? '-'} -->`);
}
function markers_stateMarker(state, baseBranch) {
    const name = baseBranch === null ? '-' : Buffer.from(baseBranch, 'utf8').toString('base64url');
    return `<!-- codex-orchestrator:state ${state} for ${name === '' ? '-' : name} -->`;
}
function checked(form, line) {
    if (form.test(line))
        return line;
    throw new RangeError(`not in the form of a marker: ${JSON.stringify(line.slice(0, 300))}`);
}
/** What the opening lines of an island state beside the pack. */
function markers_readMarkers(header) {
    const evidence = only(header, EVIDENCE);
    const state = only(header, STATE);
    return {
        evidence: evidence && {
            manifest: evidence[1],
            tree: evidence[2],
            base: evidence[3],
            runId: orNull(evidence[4]),
            attempt: evidence[5] === '-' ? null : Number(evidence[5]),
            artifactId: orNull(evidence[6])
        },
        state: state && { state: state[1], baseBranch: branchOf(state[2]) }
    };
}
/** The one line of a form; null for none, and for several: somebody put one there. */
function only(header, form) {
    const found = header.filter(line => form.test(line));
    return found.length === 1 ? form.exec(found[0]) : null;
}
/** Pack and content of a pack marker; null for any other line. */
function markers_packOf(line) {
    const found = PACK.exec(line);
    return found === null ? null : { mark: found[1], content: found[2] };
}
function markers_isStateMarker(line) {
    return STATE.test(line);
}
function orNull(text) {
    return text === '-' ? null : text;
}
function branchOf(text) {
    if (text === '-')
        return null;
    const bytes = Buffer.from(text, 'base64url');
    const name = bytes.toString('utf8');
    return Buffer.from(name, 'utf8').toString('base64url') === text ? name : null;
}

;// CONCATENATED MODULE: ./src/pullrequest/island.ts
/**
 * The island: the part of a pull request's body that this program writes, between markers, in the midst of what people
 * write. A body is hostile text. Source: DESIGN "Publishing", anchors/pull-requests.md cases 36 and 37.
 */



/**
 * GitHub's limit for a body, in characters. It is kept in UTF-16 units, of which there are never fewer than code
 * points. Source: anchors/pull-requests.md case 36.
 */
const BODY_LIMIT = 65536;
/** The island of a body: that of the pack where there is one, else the last of all; null where there is none. */
function readIsland(body, packPath) {
    const mark = packMark(packPath);
    const found = islandOf(body, mark) ?? islandOf(body, null);
    if (found === null)
        return null;
    const { evidence, state } = readMarkers(found.header);
    return {
        ours: found.mark === mark,
        content: found.content,
        evidence,
        state: state?.state ?? 'open',
        baseBranch: state?.baseBranch ?? null
    };
}
/**
 * The body with a new island in the place of this pack's old one, or after the text where there is none; every
 * character that people wrote stays. Throws PR_BODY_FULL where it would be longer than GitHub takes.
 */
function island_replaceIsland(body, island) {
    const mark = islandOf(island, null)?.mark ?? null;
    const old = islandOf(body, mark);
    if (old !== null)
        return fitting(body.slice(0, old.from) + island.trimEnd() + body.slice(old.to));
    return fitting(body === '' ? island : `${body}\n\n${island}`);
}
/** How many characters of a body are not this pack's island; a new one after them needs a blank line, too. */
function island_charactersAround(body, packPath) {
    const old = islandOf(body, packMark(packPath));
    if (old !== null)
        return body.length - (old.to - old.from);
    return body === '' ? 0 : body.length + 2;
}
const EMPTIED_LINE = '**Closed: the change is in the base already.**';
/**
 * The body of a pull request that the program closes itself: its island says so, to people and to the next run. A body
 * without an island comes back as it is. `packPath` tells several islands apart.
 */
function emptiedBody(body, packPath = null) {
    const found = islandOf(body, packPath === null ? null : packMark(packPath));
    if (found === null)
        return body;
    const before = readMarkers(found.header).state;
    if (before?.state === 'emptied')
        return body;
    const marker = stateMarker('emptied', before?.baseBranch ?? null);
    const lines = body.slice(found.from, found.to).split('\n');
    const header = new Set(found.header);
    const at = lines.findLastIndex(line => header.has(line.trimEnd())) + 1;
    const opening = lines.slice(0, at).filter(line => !isStateMarker(line.trimEnd()));
    const island = [...opening, marker, '', EMPTIED_LINE, ...lines.slice(at)].join('\n');
    return fitting(body.slice(0, found.from) + island + body.slice(found.to));
}
function fitting(body) {
    if (body.length <= BODY_LIMIT)
        return body;
    throw new PullRequestError('PR_BODY_FULL', `the text would have ${body.length} characters, and GitHub takes ${BODY_LIMIT}`);
}
/** The last island with the mark (null: any) that is not quoted in a fenced code block. */
function islandOf(body, mark) {
    const { islands, fences } = scan(body);
    const ranges = fencedRanges(fences);
    let next = 0;
    let last = null;
    for (const island of islands) {
        while (next < ranges.length && ranges[next].to < island.from)
            next++;
        const range = ranges[next];
        const quoted = range !== undefined && range.from < island.from;
        if (!quoted && (mark === null || island.mark === mark))
            last = island;
    }
    return last;
}
/**
 * One pass over the lines. Markers count where they are a whole line, which no foreign word of an island ever is. A
 * start within an island begins a new one: what stands before it has lost its end, and is people's to clean up.
 */
function scan(body) {
    const islands = [];
    const fences = [];
    let open = null;
    for (let at = 0, end = 0; at <= body.length; at = end + 1) {
        end = body.indexOf('\n', at);
        if (end === -1)
            end = body.length;
        const line = markerLine(body, at, end);
        if (line === ISLAND_START)
            open = { from: at, fences: fences.length, header: [], inHeader: true };
        else if (line === ISLAND_END && open !== null) {
            const island = foundIsland(open.from, at + ISLAND_END.length, open.header);
            if (island !== null)
                islands.push(island);
            // Those within an island are its own.
            if (island !== null)
                fences.length = open.fences;
            open = null;
        }
        else if (open?.inHeader === true)
            open.inHeader = line === null ? isBlank(body, at, end) : readHeader(open.header, line);
        const fence = line === null ? fenceAt(body, at, end) : null;
        if (fence !== null)
            fences.push(fence);
    }
    return { islands, fences };
}
/** Markers; more of them than there are kinds end the header. */
function readHeader(header, line) {
    header.push(line);
    return header.length < 8;
}
function foundIsland(from, to, header) {
    const pack = packOf(header[0] ?? '');
    return pack === null ? null : { from, to, ...pack, header };
}
/** A marker without white space at its end; null for any other line, which is not copied out of a large body. */
function markerLine(body, at, end) {
    const mayBe = body[at] === '<' && end - at < 4096 && body.startsWith('<!-- codex-orchestrator:', at);
    return mayBe ? body.slice(at, end).trimEnd() : null;
}
function fenceAt(body, at, end) {
    const first = body[at];
    return first === '`' || first === '~' || first === ' ' ? fenceOf(body.slice(at, end), at) : null;
}
function isBlank(body, at, end) {
    return end - at < 64 && body.slice(at, end).trim() === '';
}

// EXTERNAL MODULE: ./src/platform/neutral.ts
var neutral = __webpack_require__(980);
;// CONCATENATED MODULE: ./src/pullrequest/text.ts
/**
 * Foreign text in Markdown that GitHub renders: no link, mention, closing keyword, image, HTML, direction mark or
 * invisible character, wherever it came from. Source: anchors/pull-requests.md case 37, GFM spec 6.1 and 4.10.
 */

const USUAL = 200;
/** What no reader sees, beyond what `forTerminal` shows already: fillers, joiners, variation selectors. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Co}\p{Cn}\u2800]/gu;
/**
 * Foreign text as inline code on one line of at most `most` characters, also within a table. Text with `<`, a backtick
 * or a backslash before a pipe is written as HTML with every sign of it encoded: a code span would be HTML below an
 * unclosed `<pre>` of somebody else's, GitHub's parser takes no fence of more than 80 backticks (measured: what follows
 * acts), and renderers differ about where a cell ends after `\\|`.
 */
function inline(text, most = USUAL) {
    const line = oneLine(text, most);
    return /[<`]|\\\|/.test(line) ? `<code>${encoded(line)}</code>` : (0,neutral/* forCode */.jj)(line, most);
}
/** Whole lines of a record may be megabytes; what is never shown is not looked at. */
function oneLine(text, most) {
    const start = text.length > most * 8 ? `${text.slice(0, most * 8)}…` : text;
    const flat = (0,neutral/* forTerminal */.Qf)(start.replace(INVISIBLE, shown)).replace(/\s+/g, ' ').trim();
    const characters = [...flat];
    return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : flat;
}
function shown(character) {
    return `\\u{${character.codePointAt(0).toString(16)}}`;
}
/** GitHub's parser makes links of mail addresses after it has decoded: an empty comment keeps the two halves apart. */
function encoded(text) {
    return text.replace(/[!-/:-@[-`{-~]/g, sign => `&#${sign.charCodeAt(0)};${sign === '@' ? '<!---->' : ''}`);
}
const WORD = /^(?:[A-Za-z]+(?:['_-][A-Za-z]+)*|\d{1,6})$/;
/** GitHub links what looks like the abbreviated id of a commit. */
const LOOKS_LIKE_A_COMMIT = /^[0-9a-f]{7,}$/;
/**
 * Words of ours as prose. What is not plain words (letters, small numbers, commas, full stops) stands as inline code
 * instead, so that a record somebody else made cannot speak Markdown in their place.
 */
function prose(text, most = 400) {
    const parts = text.split(' ');
    const plain = text.length <= most && parts.every(part => isPlain(part.replace(/[,;:.]$/, '')));
    return plain ? text : inline(text, most);
}
function isPlain(word) {
    return WORD.test(word) && !LOOKS_LIKE_A_COMMIT.test(word);
}
/** A count of a record; anything that is no such number is shown as code. */
function count(value) {
    return Number.isSafeInteger(value) && value >= 0 ? String(value) : inline(String(value), 20);
}
/** `[words](address)`; the words alone where the address is not one of a plain page over http or https. */
function text_link(words, address) {
    const plain = /^https?:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:\/[A-Za-z0-9._~%/-]*)?$/;
    return address !== null && address.length <= 2000 && plain.test(address) ? `[${words}](${address})` : words;
}
/** The line that stands for what is not shown, with the place where it is. `what` is words of ours. */
function leftOut(what) {
    return `_Not shown here: ${what}. All of it is in \`publish/pr-body.md\`, beside the evidence._`;
}

;// CONCATENATED MODULE: ./src/pullrequest/proof.ts

function proof_evidence(facts) {
    const { run, artifact } = facts.links;
    return [
        `- verdict ${prose(facts.verdict)}`,
        `- run ${inline(facts.runId)}${run === null ? '' : ` in ${text_link('this workflow run', run)}`}`,
        ...(artifact === null ? [] : [`- ${text_link('the evidence as an artifact', artifact)}`]),
        `- base ${inline(facts.base)}`,
        `- tree ${inline(facts.tree)}`,
        `- plan ${inline(facts.planDigest)}`,
        `- manifest ${inline(facts.manifestDigest)}`,
        ...signature(facts)
    ].join('\n');
}
/** GitHub's own word about a commit that it made, whichever it is. */
function signature({ verification }) {
    if (verification === undefined || verification === null)
        return [];
    const { verified, reason } = verification;
    return [
        verified
            ? '- commit made through the API; GitHub says that its signature is verified'
            : `- commit made through the API; GitHub says that it is **not** verified: ${inline(reason)}`
    ];
}
/** Commands for a stranger: with the program, without installing it, and for the branch itself. */
function verify(facts, shape) {
    const call = `verify RUN_DIRECTORY --expect-manifest ${facts.manifestDigest}`;
    if (shape.verify === 'none')
        return leftOut('the commands');
    const { artifact } = facts.links;
    return [
        `Fetch ${text_link('the evidence', artifact)}, then: ${inline(`codex-orchestrator ${call}`, 300)}`,
        '',
        `Without installing anything, with Node 20 or newer${cloneText(facts)}: ${inline(`node dist/cli/index.js ${call}`, 300)}`,
        '',
        `A checkout of this branch is what was judged where ${inline('git rev-parse HEAD^{tree}')} prints ${inline(facts.tree)}.`
    ].join('\n');
}
function cloneText({ program }) {
    const source = program?.source ?? null;
    if (source === null)
        return ', from a clone of the program';
    return `, from ${inline(`git clone ${source}`, 300)} (version ${inline(program?.version ?? '')})`;
}

;// CONCATENATED MODULE: ./src/pullrequest/shape.ts
/** What a body leaves out where room is short, and in which order. Source: anchors/pull-requests.md case 36. */
/** Parts of a body, as templates name them, in the order of the program's own layout. */
const SECTIONS = [
    'verdict',
    'warnings',
    'acceptance',
    'permissions',
    'refused',
    'files',
    'evidence',
    'verify'
];
const FILES_SHOWN = { many: 300, some: 50 };
const REFUSED_SHOWN = 20;
const FAILED_SHOWN = 20;
/** What a pull request shows where there is room. */
const FULL_SHAPE = {
    files: 'many',
    refused: 'many',
    permissions: 'whole',
    acceptance: 'whole',
    warnings: 'whole',
    verify: 'whole',
    layout: 'template'
};
/** Everything, for the record beside the evidence, which no limit binds. */
const WHOLE_SHAPE = { ...FULL_SHAPE, files: 'whole', refused: 'whole' };
/** The order in which a body is made shorter; each step is taken only where the one before was not enough. */
const DROP_ORDER = [
    { part: 'files', to: 'some', says: `changed files: only the first ${FILES_SHOWN.some}` },
    { part: 'files', to: 'none', says: 'changed files: only their number' },
    { part: 'refused', to: 'none', says: 'refused attempts: only their number' },
    { part: 'permissions', to: 'none', says: 'permissions: left out' },
    { part: 'acceptance', to: 'failed', says: 'acceptance: only the number of criteria that held' },
    { part: 'acceptance', to: 'short', says: `acceptance: only the first ${FAILED_SHOWN} failures, cut` },
    { part: 'acceptance', to: 'none', says: 'acceptance: only the numbers' },
    { part: 'warnings', to: 'none', says: 'warnings: only their number' },
    { part: 'verify', to: 'none', says: 'how to check it: left out' },
    { part: 'layout', to: 'plain', says: "the repository's template: the program's own layout instead" }
];
/** The first text that fits, taking the steps in their order; the last one, which may not fit, where none does. */
function shorten(render, fits) {
    let shape = FULL_SHAPE;
    let text = render(shape);
    for (const { part, to } of DROP_ORDER) {
        if (fits(text))
            return text;
        shape = { ...shape, [part]: to };
        text = render(shape);
    }
    return text;
}

;// CONCATENATED MODULE: ./src/pullrequest/sections.ts
/** The parts of a body as Markdown, each by its name and by how much of it is shown. */




const RENDER = {
    verdict,
    warnings,
    acceptance,
    permissions,
    refused,
    files,
    evidence: proof_evidence,
    verify: verify
};
/** Headings of the program's own layout; a template writes its own. */
const HEADINGS = {
    verdict: null,
    warnings: 'Warnings',
    acceptance: 'Acceptance',
    permissions: 'Permissions',
    refused: 'Refused by the network',
    files: 'Changed files',
    evidence: 'Evidence',
    verify: 'How to check it'
};
/** What a template's placeholder says where there is nothing to say. */
const NOTHING = {
    warnings: 'None.',
    acceptance: 'No criteria.',
    permissions: 'None.',
    refused: 'Nothing.',
    files: 'None.'
};
function sectionText(name, facts, shape) {
    const text = RENDER[name](facts, shape);
    return text === '' ? (NOTHING[name] ?? '') : text;
}
/** With its heading; null where there is nothing to say. */
function headedSection(name, facts, shape) {
    const text = RENDER[name](facts, shape);
    if (text === '')
        return null;
    const heading = HEADINGS[name];
    return heading === null ? text : `### ${heading}\n\n${text}`;
}
/** Isolation of a run whose commands were ordinary processes. */
const UNHELD = 'none, nothing enforced';
/** What must be said wherever a template puts the rest; null for a run that was held. */
function unheldText(facts) {
    return facts.isolation === UNHELD ? isolation/* NOT_ENFORCED_MARKDOWN */.LA : null;
}
function verdict(facts) {
    const { packId, title, packPath } = facts;
    const unheld = unheldText(facts);
    return [
        `**${prose(facts.verdict)}** for task pack ${inline(packId)}: ${inline(title)}`,
        ...(unheld === null ? [] : [unheld]),
        `Pack: ${inline(packPath)}`
    ].join('\n\n');
}
function warnings({ warnings: all = [] }, { warnings: shown }) {
    if (all.length === 0)
        return '';
    if (shown === 'none')
        return leftOut(`${all.length} warnings`);
    return all
        .map(one => {
        const { text, subjects } = typeof one === 'string' ? { text: one, subjects: [] } : one;
        const about = subjects.slice(0, 20).map(subject => inline(subject));
        const rest = subjects.length - about.length;
        const list = [...about, ...(rest > 0 ? [`and ${rest} more`] : [])].join(', ');
        return `- ${prose(text)}${list === '' ? '' : `: ${list}`}`;
    })
        .join('\n');
}
function acceptance({ criteria }, { acceptance: shown }) {
    if (criteria.length === 0)
        return '';
    const failed = criteria.filter(row => !row.ok);
    const held = criteria.length - failed.length;
    if (shown === 'none')
        return leftOut(`${held} criteria that held and ${failed.length} that did not`);
    const rows = shown === 'whole' ? criteria : shown === 'failed' ? failed : failed.slice(0, FAILED_SHOWN);
    const most = shown === 'short' ? 80 : 200;
    const missing = [
        ...(shown === 'whole' || held === 0 ? [] : [`${held} criteria that held`]),
        ...(failed.length > rows.length && shown !== 'whole'
            ? [`${failed.length - rows.length} that did not`]
            : [])
    ];
    const table = tableOf(['', 'kind', 'criterion', 'seen'], rows.map(row => [
        row.ok ? 'held' : '**FAILED**',
        prose(row.kind, 40),
        inline(row.subject, most),
        inline(row.detail, most)
    ]));
    return joined(rows.length === 0 ? '' : table, missing.length === 0 ? '' : leftOut(missing.join(' and ')));
}
function permissions({ grants, isolation }, { permissions: shown }) {
    if (shown === 'none')
        return leftOut('the permissions of each phase');
    const rows = grants.map(({ phase, network }) => [prose(phase, 40), inline(network)]);
    return joined(`Isolation: ${inline(isolation)}`, rows.length === 0 ? '' : tableOf(['phase', 'network'], rows));
}
function refused({ refused: all }, { refused: shown }) {
    if (all.length === 0)
        return '';
    if (shown === 'none')
        return leftOut(`${all.length} refused attempts`);
    const rows = shown === 'whole' ? all : all.slice(0, REFUSED_SHOWN);
    const table = tableOf(['code', 'host', 'tries', 'phase'], rows.map(({ code, host, tries, phase }) => [
        prose(code, 60),
        inline(host, 280),
        count(tries),
        prose(phase, 40)
    ]));
    return joined(table, moreThan(all.length, rows.length));
}
function files({ files: all }, { files: shown }) {
    if (all.length === 0)
        return '';
    if (shown === 'none')
        return leftOut(`${all.length} changed files`);
    const rows = shown === 'whole' ? all : all.slice(0, FILES_SHOWN[shown]);
    const table = tableOf(['', 'path', 'lines'], rows.map(({ status, path, added, deleted }) => [
        prose(status, 40),
        inline(path),
        `+${count(added)} −${count(deleted)}`
    ]));
    const folded = rows.length > FILES_SHOWN.some
        ? `<details><summary>${all.length} files</summary>\n\n${table}\n\n</details>`
        : table;
    return joined(folded, moreThan(all.length, rows.length));
}
function tableOf(heads, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
function moreThan(all, shown) {
    return all === shown ? '' : leftOut(`${all - shown} more`);
}
function joined(...parts) {
    return parts.filter(part => part !== '').join('\n\n');
}

;// CONCATENATED MODULE: ./src/pullrequest/body.ts
/**
 * The body of a pull request: an island between markers, every foreign word in it inert, as long as GitHub takes it.
 * Source: DESIGN "Publishing", anchors/pull-requests.md cases 36 and 37.
 */









/** Room for the line of `emptiedBody`. */
const SPARE = 256;
/**
 * Markdown of the island, made shorter in the order of DROP_ORDER until `around` characters of people's fit beside it.
 * Throws PR_BODY_FULL where even marker, verdict and digests have no room.
 */
function pullRequestBody(facts, around = 0, state = 'open') {
    const room = BODY_LIMIT - around;
    const markers = markersOf(facts, state);
    const text = shorten(shape => island(facts, markers, shape), one => charactersOf(one) <= room - SPARE);
    if (text.length <= room)
        return text;
    throw new errors_PullRequestError('PR_BODY_FULL', `people's text has ${around} characters, and the shortest body ${text.length}; GitHub takes ${BODY_LIMIT}`);
}
/** The same without a limit, for the record: where a pull request says that something is not shown, it is here. */
function wholeBody(facts) {
    return island(facts, markersOf(facts), WHOLE_SHAPE);
}
/** The body of a pull request that is opened with it. */
function newBody(facts) {
    return pullRequestBody(facts, 0, 'opened');
}
/** A body that is there already, with its island brought up to date and every character of people's kept. */
function updatedBody(body, facts) {
    return replaceIsland(body, pullRequestBody(facts, charactersAround(body, facts.packPath)));
}
/** An editor in a browser sends two characters for a line break: a person must be able to save what we wrote. */
function charactersOf(text) {
    return text.length + (text.match(/\n/g) ?? []).length;
}
function island(facts, markers, shape) {
    const template = shape.layout === 'template' ? (facts.template ?? null) : null;
    const parts = template === null ? ownLayout(facts, shape) : ofTemplate(template, facts, shape);
    return [...markers, '', ...parts.flatMap(part => [part, '']), markers_ISLAND_END, ''].join('\n');
}
function ownLayout(facts, shape) {
    const sections = SECTIONS.flatMap(name => headedSection(name, facts, shape) ?? []);
    const left = facts.template === undefined || facts.template === null
        ? []
        : [leftOut("the text of the repository's template")];
    return shape.layout === 'plain' ? [...sections, ...left] : sections;
}
/** A template may leave sections out, but not that nothing was enforced. */
function ofTemplate(template, facts, shape) {
    const names = template.parts.flatMap(part => ('section' in part ? [part.section] : []));
    const unheld = names.includes('verdict') ? null : unheldText(facts);
    return [
        ...(unheld === null ? [] : [unheld]),
        ...template.parts.map(part => ('section' in part ? sectionText(part.section, facts, shape) : part.text))
    ].filter(part => part !== '');
}
/** How commands were held, for people: the backend, and whether anything could be reached. */
function body_isolationText(backend, plan) {
    if (backend === 'none')
        return UNHELD;
    const open = plan.phases.some(({ grant }) => grant.network !== 'none');
    return `${backend}, network ${open ? 'by allow list' : 'none'}`;
}

// EXTERNAL MODULE: ./src/pullrequest/names.ts
var names = __webpack_require__(4984);
// EXTERNAL MODULE: ./src/workspace/index.ts + 23 modules
var workspace = __webpack_require__(1712);
// EXTERNAL MODULE: ./src/permissions/refused.ts
var permissions_refused = __webpack_require__(3044);
;// CONCATENATED MODULE: ./src/publish/body.ts
/** The facts of a pull request's body, from the sealed run. */



function bodyFactsOf({ manifest, plan, acceptance, refused }, change, links) {
    const { verdict, isolation } = manifest;
    return {
        packId: manifest.pack.id,
        title: manifest.pack.title,
        packPath: manifest.pack.path,
        verdict: verdict.status === 'passed' ? 'Passed' : `Not passed: ${verdict.code}`,
        base: manifest.base.commit,
        tree: change?.tree ?? manifest.base.tree,
        planDigest: manifest.plan_digest,
        manifestDigest: manifest.digest,
        runId: manifest.run_id,
        criteria: acceptance.criteria,
        files: (change?.files ?? []).map(({ status, path, added, deleted }) => ({
            status,
            path,
            added,
            deleted
        })),
        grants: plan.phases.map(({ name, grant }) => ({
            phase: name,
            network: networkText(plan.isolation, grant)
        })),
        isolation: isolation === null ? 'not started' : isolationText(isolation.backend, plan),
        refused: refusedRowsOf(refused),
        links
    };
}
function refusedRowsOf(refused) {
    return refused.map(one => ({ code: one.code, host: (0,permissions_refused/* refusedText */.cN)(one), tries: one.tries, phase: one.phase }));
}

;// CONCATENATED MODULE: ./src/publish/local.ts






/** One ref update, recorded beside the sealed run. Throws the PR_ errors of the workspace room. */
async function publishLocally(given) {
    const record = (0,evidence/* createPublishRecord */.B_)(given.record.path, given.manifest.digest, given.clock, {
        redactor: given.redactor,
        ...(given.owner === null ? {} : { owner: given.owner })
    });
    record.writeText('pr-title.txt', `${(0,names/* pullRequestTitle */.Zr)(given.plan.pack.id, given.title)}\n`);
    const facts = bodyFacts(given);
    const [whole, fitting] = [wholeBody(facts), pullRequestBody(facts)];
    record.writeText('pr-body.md', whole);
    // What GitHub takes, where that is less.
    if (fitting !== whole)
        record.writeText('pr-body-short.md', fitting);
    try {
        const { repo, git: privateRepo, branch, commit, base } = given;
        const done = await (0,workspace/* publishBranch */.kL)({
            repo,
            privateRepo,
            branch,
            commit,
            base,
            programTrailer: packTrailer(given.plan.pack.path)
        });
        const compare = repo.origin === null ? null : (0,workspace/* compareLink */.yM)(repo.origin, base.branch ?? base.commit, branch);
        record.journal.append('branch.published', {
            branch,
            commit: done.commit,
            outcome: done.outcome,
            previous: done.previous
        });
        return { outcome: done.outcome, branch, commit: done.commit, compare, bodyPath: 'publish/pr-body.md' };
    }
    catch (error) {
        record.journal.append('branch.refused', {
            branch: given.branch,
            code: error.code ?? 'INTERNAL'
        });
        throw error;
    }
    finally {
        record.seal();
    }
}
/** The line that marks the commits of a pack: a branch whose tip bears it is ours to update. */
function packTrailer(packPath) {
    return `Codex-Pack: ${packPath}`;
}
function bodyFacts(given) {
    return {
        packId: given.plan.pack.id,
        title: given.title,
        packPath: given.plan.pack.path,
        verdict: 'Passed',
        base: given.base.commit,
        tree: given.change.tree,
        planDigest: given.plan.digest,
        manifestDigest: given.manifest.digest,
        runId: given.manifest.run_id,
        criteria: given.acceptance.criteria,
        files: given.change.files,
        grants: given.plan.phases.map(({ name, grant }) => ({
            phase: name,
            network: (0,isolation/* networkText */.gw)(given.plan.isolation, grant)
        })),
        isolation: given.isolation,
        refused: refusedRowsOf(given.refused),
        links: { run: null, artifact: null },
        baseBranch: given.base.branch
    };
}

;// CONCATENATED MODULE: ./src/run/commit.ts

/** Author and committer. */
const PROGRAM_IDENTITY = {
    name: 'codex-orchestrator',
    email: 'codex-orchestrator@users.noreply.github.com'
};
/** The message before its seal: everything in it is of the pack and of the plan. */
function commitMessage({ id, title, path }, planDigest) {
    return `[${id}] ${title.replace(/\s+/g, ' ').trim()}\n\n${packTrailer(path)}\nCodex-Plan: ${planDigest}\n`;
}

// EXTERNAL MODULE: ./src/run/open.ts
var run_open = __webpack_require__(7717);
// EXTERNAL MODULE: ./src/run/verdict.ts
var run_verdict = __webpack_require__(8972);
;// CONCATENATED MODULE: ./src/run/state.ts

/** Times a step, and stops before it where the run was cancelled. */
async function timed(run, step, work) {
    refuseCancelled(run);
    const begun = performance.now();
    try {
        return await work();
    }
    finally {
        run.timings.push({ step, milliseconds: performance.now() - begun });
    }
}
function refuseCancelled(run) {
    if (run.host.signal.aborted)
        throw new run_verdict/* RunStop */.cw('CANCELLED', 'the run was cancelled by a signal');
}
/** Records a phase's end, in the journal too. */
function endPhase(run, name, status, code, attempts) {
    run.phases.push({ name, status, code, attempts });
    run.record.journal.append('phase.ended', { phase: name, status, code, attempts });
    run.listener.phaseEnded(name, status, code);
}
/** Milliseconds for records: null under a frozen clock. */
function recordedDuration(run, milliseconds) {
    return run.host.clock.frozen ? null : Math.round(milliseconds);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/policy/protected.ts
var policy_protected = __webpack_require__(7656);
// EXTERNAL MODULE: ./src/acceptance/paths.ts
var paths = __webpack_require__(3787);
;// CONCATENATED MODULE: ./src/acceptance/change.ts


/** Every criterion a change must meet before anything judges it further. */
function judgeChange(files, rules) {
    const criteria = [];
    if (rules.readOnly)
        criteria.push(readOnlyCriterion(files));
    if (rules.protectedPaths.length > 0)
        criteria.push(protectedCriterion(files, rules.protectedPaths));
    if (rules.allowedPaths !== null)
        criteria.push(scopeCriterion(files, rules.allowedPaths));
    return [...criteria, ...sizeCriteria(files, rules)];
}
function readOnlyCriterion(files) {
    const ok = files.length === 0;
    const detail = ok ? 'nothing was changed' : `changed: ${some(files.map(file => file.path))}`;
    return { kind: 'scope', subject: 'read_only', ok, code: ok ? null : 'ACC_READ_ONLY_CHANGED', detail };
}
function protectedCriterion(files, paths) {
    const isProtected = (0,policy_protected/* protectedMatcher */.rV)(paths);
    const changed = touchedPaths(files).filter(isProtected);
    const ok = changed.length === 0;
    return {
        kind: 'scope',
        // The list stands in the plan: it is long, and the same for most packs.
        subject: 'protected_paths',
        ok,
        code: ok ? null : 'SCOPE_PROTECTED',
        detail: ok ? 'none was changed' : `changed: ${some(changed)}`
    };
}
/** Both sides of a rename, sorted, each once. */
function touchedPaths(files) {
    const touched = files.flatMap(file => (file.oldPath === null ? [file.path] : [file.oldPath, file.path]));
    return [...new Set(touched)].sort();
}
/** Both sides of a rename are judged: moving a file out of the allowed paths changes what is outside, and so does moving one in. */
function scopeCriterion(files, allowed) {
    const within = (0,paths/* pathMatcher */.k)(allowed);
    const touched = touchedPaths(files);
    const outside = touched.filter(path => !within(path));
    const ok = outside.length === 0;
    const detail = ok ? `${touched.length} paths, all within` : `outside: ${some(outside)}`;
    return {
        kind: 'scope',
        subject: `allowed_paths: ${allowed.join(', ')}`,
        ok,
        code: ok ? null : 'SCOPE_OUTSIDE',
        detail
    };
}
/** A rename counts unless both of its sides are excluded, so that an excluded name cannot hide what left another. */
function sizeCriteria(files, rules) {
    const excluded = rules.exclude.length === 0 ? () => false : (0,paths/* pathMatcher */.k)(rules.exclude);
    const counted = files.filter(file => !(excluded(file.path) && (file.oldPath === null || excluded(file.oldPath))));
    const lines = counted.reduce((sum, file) => sum + file.added + file.deleted, 0);
    return [
        bound('changed_files', counted.length, rules.changedFiles, 'LIMIT_CHANGED_FILES'),
        bound('changed_lines', lines, rules.changedLines, 'LIMIT_CHANGED_LINES')
    ];
}
function bound(name, seen, most, code) {
    const ok = seen <= most;
    return {
        kind: 'limit',
        subject: `limits.${name}`,
        ok,
        code: ok ? null : code,
        detail: `${seen} of at most ${most}`
    };
}
/** At most five names and the count of the rest. */
function some(names) {
    const rest = names.length - 5;
    return names.slice(0, 5).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

// EXTERNAL MODULE: ./src/platform/files.ts
var platform_files = __webpack_require__(4924);
// EXTERNAL MODULE: ./src/platform/walk.ts
var walk = __webpack_require__(2034);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
;// CONCATENATED MODULE: ./src/artifacts/glob.ts
/**
 * Patterns of artifacts, matched segment by segment, so that no pattern of a stranger can make matching slow:
 * `**` is handled here, one segment by picomatch, with few stars in it.
 */

const MOST_STARS = 4;
const LONGEST = 1024;
const ANY = Symbol('**');
/** Compiles a pattern; null where it leads out of its root or is too elaborate. */
function compileGlob(pattern) {
    const segments = pattern
        .replace(/^(\.\/)+/, '')
        .replace(/\/+$/, '')
        .split('/');
    if (pattern.length > LONGEST || !segments.every(isUsable))
        return null;
    const magic = segments.findIndex(segment => /[*?[\]{}()!+@\\]/.test(segment));
    const literal = magic < 0;
    const base = literal ? segments : segments.slice(0, magic);
    const rest = (literal ? [] : segments.slice(magic)).map(compileSegment);
    return { base, literal, matches: path => matchFrom(rest, path.split('/')) };
}
function isUsable(segment) {
    if (segment === '' || segment === '.' || segment === '..' || segment.includes('\0'))
        return false;
    if (segment !== '**' && segment.split('*').length - 1 > MOST_STARS)
        return false;
    // A brace that is not closed in its segment spans a slash, which is not supported.
    return segment.split('{').length === segment.split('}').length && !/\{\d+\.\./.test(segment);
}
function compileSegment(segment) {
    if (segment === '**')
        return ANY;
    return picomatch_default()(segment, { dot: false, noextglob: true, nonegate: true, strictSlashes: true });
}
/** Does the row of names satisfy the row of matchers? Steps are bounded by the product of both lengths. */
function matchFrom(matchers, names) {
    let alive = closure(matchers, new Set([0]));
    for (const name of names) {
        const next = new Set();
        for (const at of alive) {
            const matcher = matchers[at];
            if (matcher === undefined)
                continue;
            if (matcher === ANY) {
                if (!name.startsWith('.'))
                    next.add(at);
            }
            else if (matcher(name)) {
                next.add(at + 1);
            }
        }
        alive = closure(matchers, next);
    }
    return alive.has(matchers.length);
}
/** `**` may stand for no segment at all. */
function closure(matchers, states) {
    for (const at of states)
        if (matchers[at] === ANY)
            states.add(at + 1);
    return states;
}

;// CONCATENATED MODULE: ./src/artifacts/find.ts
/** Finding what matches a pattern in a hostile tree. */



/** A tree may hold a dependency directory; beyond this it is no place to search. */
const WALK = { maxEntries: 500_000, maxDepth: 64, sizes: false };
/** Everything below `root` that a pattern names. A pattern that names a directory means what lies in it, but hidden files. */
function findMatches(root, pattern) {
    const glob = compileGlob(pattern);
    if (glob === null)
        return { files: [], unsafe: [{ path: pattern, reason: 'bad-pattern' }] };
    if (!glob.literal)
        return search(root, glob, glob.matches);
    const path = glob.base.join('/');
    return isDirectory(root, glob.base) ? search(root, glob, isVisible) : literal(root, path, glob.base);
}
function isVisible(path) {
    return path.split('/').every(name => !name.startsWith('.'));
}
/** The name decides at once; opening it safely is the copier's business. */
function literal(root, path, names) {
    const parent = openOrWhy(root, names.slice(0, -1));
    if (typeof parent === 'string')
        return nothingOr(path, parent);
    try {
        const there = parent.list().some(entry => entry.name === names.at(-1));
        return there ? sorted([path]) : { files: [], unsafe: [] };
    }
    finally {
        parent.close();
    }
}
function isDirectory(root, names) {
    const directory = openOrWhy(root, names);
    if (typeof directory === 'string')
        return false;
    directory.close();
    return true;
}
/** The directory, or why it cannot be entered. */
function openOrWhy(root, names) {
    try {
        return platform_files/* SafeDirectory */.n2.open(root).descend(names, true);
    }
    catch (error) {
        if (error instanceof platform_files/* FileRefused */.rV)
            return error.reason;
        throw error;
    }
}
function nothingOr(path, reason) {
    const absent = reason === 'missing' || reason === 'not-directory';
    return { files: [], unsafe: absent ? [] : [{ path, reason }] };
}
function search(root, glob, matches) {
    const base = glob.base.join('/');
    const entered = openOrWhy(root, glob.base);
    if (typeof entered === 'string')
        return nothingOr(base, entered);
    entered.close();
    const { entries, truncated } = (0,walk/* walkTree */.I)(root, { ...WALK, below: glob.base });
    const prefix = base === '' ? '' : `${base}/`;
    const found = { files: [], unsafe: truncated ? [{ path: prefix, reason: 'too-many' }] : [] };
    for (const { path, kind } of entries) {
        if (!matches(path))
            continue;
        if (kind === 'file')
            found.files.push(prefix + path);
        else
            found.unsafe.push({
                path: prefix + path,
                reason: kind === 'symlink' ? 'symlink' : kind === 'other' ? 'not-regular' : 'bad-name'
            });
    }
    return { files: sorted(found.files).files, unsafe: found.unsafe };
}
function sorted(paths) {
    return { files: [...paths].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))), unsafe: [] };
}

;// CONCATENATED MODULE: ./src/artifacts/collect.ts

/** Collects declared artifacts into `artifacts/` of the record (cases 43 of the escape list are refused). */
function collectArtifacts(request) {
    const collector = new Collector(request);
    const patterns = [
        ...request.required.map(pattern => collector.collect(pattern, true)),
        ...request.optional.map(pattern => collector.collect(pattern, false))
    ];
    return { patterns, criteria: patterns.map(criterionOf) };
}
class Collector {
    request;
    kept = new Map();
    refused = new Map();
    /** Paths in the record, with their directories, so that no file is put where a directory is. */
    taken = new Map();
    bytesLeft;
    filesLeft;
    constructor(request) {
        this.request = request;
        this.bytesLeft = request.maxBytes;
        this.filesLeft = request.maxFiles ?? 10_000;
    }
    collect(pattern, required) {
        for (const root of this.request.roots) {
            const found = findMatches(root.path, pattern);
            if (found.files.length === 0 && found.unsafe.length === 0)
                continue;
            const kept = [];
            const unsafe = found.unsafe.map(({ path, reason }) => ({
                path,
                root: root.label,
                reason
            }));
            for (const path of found.files) {
                const result = this.keep(root, path);
                if ('reason' in result)
                    unsafe.push(result);
                else
                    kept.push(result);
            }
            return { pattern, required, kept, unsafe, missing: false };
        }
        return { pattern, required, kept: [], unsafe: [], missing: true };
    }
    /** One file; the same file is kept once, however many patterns name it. */
    keep(root, path) {
        const key = `${root.label}\0${path}`;
        const known = this.kept.get(key) ?? this.refused.get(key);
        if (known !== undefined)
            return known;
        const result = this.copy(root, path);
        if ('reason' in result)
            this.refused.set(key, result);
        else
            this.kept.set(key, result);
        return result;
    }
    copy(root, path) {
        const refuse = { path, root: root.label };
        const target = this.targetOf(root, path);
        if (!isKeepable(path) || target === null)
            return { ...refuse, reason: 'bad-name' };
        if (this.filesLeft <= 0)
            return { ...refuse, reason: 'too-many' };
        const done = this.request.record.copyArtifact(target, { root: root.path, path }, { maxBytes: this.bytesLeft });
        if (!done.ok)
            return { ...refuse, reason: done.reason };
        this.filesLeft -= 1;
        this.bytesLeft -= done.bytes;
        this.take(target);
        return {
            path,
            root: root.label,
            kept: target,
            bytes: done.bytes,
            sha256: done.sha256,
            redactions: done.redactions
        };
    }
    targetOf(root, path) {
        return ([`artifacts/${path}`, `artifacts/${root.label}/${path}`].find(target => this.isFree(target)) ?? null);
    }
    isFree(target) {
        return !this.taken.has(target) && parentsOf(target).every(parent => this.taken.get(parent) !== 'file');
    }
    take(target) {
        this.taken.set(target, 'file');
        for (const parent of parentsOf(target))
            this.taken.set(parent, 'directory');
    }
}
function parentsOf(path) {
    const names = path.split('/');
    return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
}
/** Control, direction and surrogate characters deceive readers; the others cannot be stored as workflow artifacts. */
function isKeepable(path) {
    return !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\\"<>|:*?]/u.test(path) && Buffer.byteLength(path) <= 1024;
}
const SENTENCES = {
    symlink: 'a symbolic link',
    'not-directory': 'below something that is no directory',
    'not-regular': 'no regular file',
    'hard-link': 'a hard link: the file has other names',
    'too-large': 'more bytes than may be kept',
    'too-many': 'more files than may be kept',
    'bad-name': 'a name that cannot be kept',
    'bad-pattern': 'a pattern that leads out of its root or is too elaborate',
    changed: 'changed while it was read',
    unreadable: 'cannot be read',
    missing: 'gone while it was read',
    'secret-in-binary': 'a binary file that holds a known secret'
};
function criterionOf(result) {
    const { pattern, required, kept, unsafe, missing } = result;
    const base = { kind: 'artifact', subject: pattern };
    if (missing && required)
        return { ...base, ok: false, code: 'ACC_ARTIFACT_MISSING', detail: 'no file matches' };
    if (missing)
        return { ...base, ok: true, code: null, detail: 'optional, no file matches' };
    const [first] = unsafe;
    if (first === undefined)
        return { ...base, ok: true, code: null, detail: countOf(kept.length) };
    const limit = unsafe.every(({ reason }) => reason === 'too-large' || reason === 'too-many');
    const more = unsafe.length > 1 ? `, and ${unsafe.length - 1} more` : '';
    const detail = `${JSON.stringify(first.path)}: ${SENTENCES[first.reason] ?? first.reason}${more}`;
    return { ...base, ok: false, code: limit ? 'ACC_ARTIFACT_LIMIT' : 'ACC_ARTIFACT_UNSAFE', detail };
}
function countOf(count) {
    return count === 1 ? '1 file' : `${count} files`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./src/artifacts/unpack.ts
/**
 * An archive that anybody may have made, unpacked into a fresh directory: regular files under plain names only, within
 * bounds on their number, size and time. The whole directory of the archive is judged before anything of it is
 * written. Source: ZIP (APPNOTE.TXT 4.3, 4.4.2 for Unix modes), anchors/pull-requests.md 44.
 */






/** Milliseconds in which any evidence is unpacked. */
const PATIENCE = (/* unused pure expression or super */ null && (15 * 60_000));
/** Unpacks `archive` into `directory`, which must exist and be empty. Throws ArchiveRefused; gives the file count. */
async function unpackArchive(archive, directory, limits) {
    const { openPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 663, 19));
    const deadline = performance.now() + (limits.maxMilliseconds ?? PATIENCE);
    const zip = await refusing(() => openPromise(archive, { autoClose: false, strictFileNames: true }));
    try {
        return await refusing(async () => {
            const entries = await entriesOf(zip, limits, deadline);
            refuseEntries(entries, zip.fileSize, limits);
            return unpackAll(zip, entries, directory, limits.maxBytes, deadline);
        });
    }
    finally {
        zip.close();
    }
}
/** The count is what the archive says of itself; no more entries than that are read. */
async function entriesOf(zip, limits, deadline) {
    if (zip.entryCount > limits.maxFiles)
        throw new ArchiveRefused(`${zip.entryCount} entries, at most ${limits.maxFiles}`);
    const entries = [];
    for await (const entry of zip.eachEntry()) {
        refuseLate(deadline);
        entries.push(entry);
    }
    return entries;
}
async function unpackAll(zip, entries, directory, most, deadline) {
    const files = entries.filter(entry => !entry.fileName.endsWith('/'));
    const bounded = bounds(most, deadline);
    for (const entry of files) {
        refuseLate(deadline);
        const path = join(directory, entry.fileName);
        mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
        const target = createWriteStream(path, { flags: 'wx', mode: 0o600 });
        await pipeline(await zip.openReadStreamPromise(entry), bounded(), target);
    }
    return files.length;
}
/** Streams that share one quota: what an archive says of its sizes is not what counts. */
function bounds(most, deadline) {
    let left = most;
    return () => new Transform({
        transform(chunk, _encoding, done) {
            left -= chunk.length;
            if (left < 0)
                done(new ArchiveRefused('more bytes than an archive of evidence may hold'));
            else if (performance.now() > deadline)
                done(late());
            else
                done(null, chunk);
        }
    });
}
function refuseLate(deadline) {
    if (performance.now() > deadline)
        throw late();
}
function late() {
    return new ArchiveRefused('it takes longer to unpack than any evidence does');
}
/** In a fresh directory a name that is taken already, or cannot be, is the archive's own doing. */
const TAKEN = (/* unused pure expression or super */ null && (['EEXIST', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'EILSEQ']));
/** What the reader of archives finds wrong is a refusal; what the disk refuses is not. */
async function refusing(work) {
    try {
        return await work();
    }
    catch (error) {
        const { code = '', message } = error;
        if (error instanceof ArchiveRefused || (/^E[A-Z]+$/.test(code) && !TAKEN.includes(code)))
            throw error;
        throw new ArchiveRefused(TAKEN.includes(code) ? 'a file and a directory have one name' : message);
    }
}

;// CONCATENATED MODULE: ./src/artifacts/index.ts



// EXTERNAL MODULE: ./src/permissions/secret-files.ts + 2 modules
var secret_files = __webpack_require__(9513);
// EXTERNAL MODULE: ./src/permissions/secret-rules.ts
var secret_rules = __webpack_require__(2400);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
;// CONCATENATED MODULE: ./src/run/layout.ts
/** What a phase sees: mounts and environment, the same paths in every run so that nothing inside names this host. */

const WORKSPACE = '/workspace';
const HOME = '/home/codex';
const ARTIFACTS = '/artifacts';
const DATA = '/data';
/**
 * Mounts in their order: the tree (read-only where the grant names what may be written, with those paths on top),
 * its pinned `.git`, private home and tmp, the artifacts directory, and the bound read-only paths.
 */
function phaseMounts(directories, git, bound, grant) {
    const writable = (grant.write ?? []).map((path) => ({
        source: `${directories.tree}/${path}`,
        target: `${WORKSPACE}/${path}`,
        mode: 'rw'
    }));
    return [
        { source: directories.tree, target: WORKSPACE, mode: grant.write === null ? 'rw' : 'ro' },
        ...writable,
        ...git,
        { source: directories.home, target: HOME, mode: 'rw' },
        { source: directories.tmp, target: '/tmp', mode: 'rw' },
        { source: directories.artifacts, target: ARTIFACTS, mode: 'rw' },
        ...[...bound].sort(byDepth).map(({ source, target }) => ({ source, target, mode: 'ro' }))
    ];
}
/** Outer paths first, so that a path bound within another lies on top of it. */
function byDepth(a, b) {
    return depth(a.target) - depth(b.target) || (a.target < b.target ? -1 : 1);
}
function depth(path) {
    return path === '/' ? 0 : 1 + depth((0,posix_.dirname)(path));
}
/** The whole environment of a command: nothing of the caller's but what the grant names. */
function phaseEnvironment(facts) {
    return {
        ...facts.passed,
        ...facts.git,
        ARTIFACTS_DIR: ARTIFACTS,
        CI: 'true',
        CODEX_ATTEMPT: String(facts.attempt),
        CODEX_ORCHESTRATOR: '1',
        CODEX_PACK_ID: facts.packId,
        CODEX_PHASE: facts.phase,
        DATA_DIR: DATA,
        HOME,
        LANG: 'C.UTF-8',
        LOGNAME: 'codex',
        PATH: facts.path,
        SHELL: '/bin/bash',
        TERM: 'dumb',
        TMPDIR: '/tmp',
        TZ: 'UTC',
        USER: 'codex',
        ...(facts.sourceDateEpoch === undefined ? {} : { SOURCE_DATE_EPOCH: facts.sourceDateEpoch })
    };
}

;// CONCATENATED MODULE: ./src/run/secrets.ts
/** The credentials of a tree that a phase is about to see, covered by empty read-only files. Source: issue 4, point 4. */






/**
 * Credentials of a tree on disk, sorted by path. To be asked of a fresh tree, before a phase has written to it; its
 * `.git` is left out. Throws SECRET_TREE_TOO_LINKED.
 */
function credentialsIn(tree, { declared, spared }) {
    const none = () => false;
    const { found, bytes } = walkOf(tree);
    return (0,secret_files/* secretFilesIn */.J)(found, path => headOf(tree, bytes.get(path) ?? Buffer.from(path)), {
        declared: declared.length === 0 ? none : (0,paths/* pathMatcher */.k)(declared),
        spared: spared.length === 0 ? none : (0,paths/* pathMatcher */.k)(spared)
    });
}
/** Mounts that lay an empty file over each. A rename or removal of such a path inside fails with EBUSY. */
function coversOf(paths, emptyFile) {
    return paths.map(path => ({ source: emptyFile, target: `${WORKSPACE}/${path}` }));
}
/**
 * Every file and link. A name that is not UTF-8 is told as the room of workspaces tells it: nothing could be laid over
 * such a file, and that room refuses the tree where one is a credential.
 */
function walkOf(tree) {
    const walk = { found: [], bytes: new Map() };
    for (const queue = [Buffer.alloc(0)]; queue.length > 0;) {
        const directory = queue.pop() ?? Buffer.alloc(0);
        for (const name of (0,external_node_fs_.readdirSync)(below(tree, directory), { encoding: 'buffer' })) {
            const path = directory.length === 0 ? name : Buffer.concat([directory, SLASH, name]);
            if (!path.equals(DOT_GIT) && look(tree, path, walk))
                queue.push(path);
        }
    }
    return walk;
}
const SLASH = Buffer.from('/');
const DOT_GIT = Buffer.from('.git');
/** True for a directory. */
function look(tree, bytes, { found, bytes: odd }) {
    const full = below(tree, bytes);
    const stat = (0,external_node_fs_.lstatSync)(full, { throwIfNoEntry: false, bigint: true });
    if (stat === undefined || stat.isDirectory())
        return stat !== undefined;
    const path = (0,workspace/* pathText */.LF)(bytes);
    if (!Buffer.from(path).equals(bytes))
        odd.set(path, bytes);
    if (stat.isSymbolicLink())
        found.push({ kind: 'symlink', path, target: (0,workspace/* pathText */.LF)((0,external_node_fs_.readlinkSync)(full, { encoding: 'buffer' })) });
    else if (stat.isFile())
        found.push({ kind: 'file', path, id: `${stat.dev}:${stat.ino}`, bytes: Number(stat.size) });
    return false;
}
function below(tree, path) {
    return path.length === 0 ? Buffer.from(tree) : Buffer.concat([Buffer.from(`${tree}/`), path]);
}
/** The beginning of a regular file; null where it cannot be read. The tree is fresh: no link leads elsewhere. */
function headOf(tree, path) {
    let fd;
    try {
        fd = (0,external_node_fs_.openSync)(below(tree, path), external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    }
    catch {
        return null;
    }
    try {
        const stat = (0,external_node_fs_.fstatSync)(fd);
        if (!stat.isFile())
            return null;
        const head = Buffer.alloc(Math.min(stat.size, secret_rules/* HEAD_BYTES */.Lq));
        return head.subarray(0, (0,external_node_fs_.readSync)(fd, head, 0, head.length, 0));
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}

;// CONCATENATED MODULE: ./src/run/covers.ts
/** The credentials of a phase's tree: withheld from git inside, and covered by empty files wherever they are. */





/** To be asked of a fresh tree, before a phase has written to it. `directory` is a name of its own below the private root. */
async function coverSecrets(run, tree, directory) {
    const found = withoutOwn(run, credentialsOf(run, tree));
    const git = await run.git.insideGit(tree, { withheld: found.map(({ path }) => path) });
    if (git.withheld.length === 0)
        return { git, covers: () => Promise.resolve([]) };
    if (run.plan.isolation === 'none')
        throw uncoverable(git.withheld);
    if (git.withheld.length > MOST_COVERED)
        throw tooMany(git.withheld.length);
    recordCovered(run, git, found);
    const empty = (0,external_node_path_.join)(await run.root.directory(directory), 'empty');
    (0,external_node_fs_.writeFileSync)(empty, '', { mode: 0o444 });
    return { git, covers: async () => coversOf(await run.git.withheldNow(tree), empty) };
}
/**
 * A user's own change may take a credential out, and the base inside would still hold it: what is one there is withheld
 * before the change is tested.
 */
async function withholdBase(run) {
    const edited = run.change?.files.some(({ status }) => status !== 'added') ?? false;
    if (run.plan.change.source !== 'worktree' || !edited)
        return;
    const base = await run.git.checkout(run.inputs.base.tree, 'base-credentials');
    await run.git.withhold(credentialsOf(run, base).map(({ path }) => path));
}
/** Commands of isolation none see the tree itself: nothing can be laid over a file of it. */
function uncoverable(paths) {
    const shown = paths.slice(0, PATHS_SHOWN).map(path => JSON.stringify(path));
    const rest = paths.length - shown.length;
    return new sandbox/* SandboxError */.ES('ISO_NONE_SECRET', `isolation none beside credentials of the repository: ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`, {
        why: 'Without isolation nothing can be laid over these files, and every command could read them.',
        fix: 'Take them out of the repository, or run the pack with isolation sandbox. Files that are none the operator names under not_secret of the policy.'
    });
}
const PATHS_SHOWN = 5;
/** Each is a mount; bubblewrap takes 9,000 words. */
const MOST_COVERED = 2500;
function tooMany(count) {
    return new run_verdict/* RunStop */.cw('SECRET_TREE_TOO_MANY', `${count} files of the tree are credentials, and at most ${MOST_COVERED} can be covered`);
}
function credentialsOf(run, tree) {
    return credentialsIn(tree.path, {
        declared: run.plan.contract.secrets,
        spared: run.inputs.notSecret
    });
}
/** What implement wrote is its own; what the user wrote may be a credential. */
function withoutOwn(run, found) {
    const files = run.plan.change.source === 'worktree' ? [] : (run.change?.files ?? []);
    const own = new Set(files.map(({ path }) => path));
    return found.filter(({ path }) => !own.has(path));
}
/** A file without a rule of its own has the content of one that has. */
function recordCovered(run, git, found) {
    const rules = new Map(found.map(({ path, rule }) => [path, rule]));
    run.record.journal.append('secrets.covered', {
        head: git.head,
        files: git.withheld.map(path => ({ path, rule: rules.get(path) ?? 'the same content' }))
    });
}

// EXTERNAL MODULE: ./src/run/inputs.ts + 1 modules
var inputs = __webpack_require__(1218);
;// CONCATENATED MODULE: ./src/acceptance/signature.ts
/** The signature of a failure, by which a breaker sees that a second attempt failed in the same way. */
/**
 * Command, exit status and the last lines of output with what varies between attempts taken out: numbers, hex ids,
 * times, escape sequences, temporary names. Equal signatures mean the same error.
 */
function failureSignature(command, status, tail) {
    const text = tail
        .replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '')
        .replace(/\b[0-9a-f]{7,64}\b/gi, '#')
        .replace(/\/tmp\/\S+/g, '/tmp/#')
        .replace(/\d+(\.\d+)?/g, '#')
        .split(/\r?\n/)
        .map(line => line.trim())
        .filter(line => line !== '')
        .slice(-20)
        .join('\n');
    return `${command}\n${status}\n${text}`;
}

;// CONCATENATED MODULE: ./src/run/places.ts
/** Whether what a phase names is there, asked before the sandbox would fail for it. The tree is hostile: no link is followed. */




/**
 * Throws EXEC_CWD_MISSING or SCOPE_WRITE_MISSING. What lies below a bound path or behind a link is not looked at: the
 * one is mounted over the tree, the other is resolved inside.
 */
function refuseMissingPlaces(tree, bound, phase, command) {
    const covered = bound.some(({ target }) => `${WORKSPACE}/${command.cwd}/`.startsWith(`${target}/`));
    if (!covered && kindInTree(tree, command.cwd) !== 'directory')
        throw new run_verdict/* RunStop */.cw('EXEC_CWD_MISSING', `${phase.name}: "${command.text}" runs in ${command.cwd}, which is no directory of the tree`);
    const missing = (phase.grant.write ?? []).find(path => kindInTree(tree, path) === null);
    if (missing !== undefined)
        throw new run_verdict/* RunStop */.cw('SCOPE_WRITE_MISSING', `${phase.name} may write ${missing}, which does not exist in the tree`);
}
/** A link counts as whatever it leads to inside; null where nothing is there. */
function kindInTree(tree, path) {
    const parts = path.split('/').filter(part => part !== '');
    for (let end = 1; end <= parts.length; end++) {
        const stat = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(tree, ...parts.slice(0, end)), { throwIfNoEntry: false });
        if (stat === undefined)
            return null;
        if (stat.isSymbolicLink())
            return 'directory';
        if (!stat.isDirectory())
            return end === parts.length ? 'file' : null;
    }
    return 'directory';
}

// EXTERNAL MODULE: ./src/permissions/cloud/index.ts + 10 modules
var cloud = __webpack_require__(1135);
// EXTERNAL MODULE: ./src/sandbox/cgroup.ts + 3 modules
var cgroup = __webpack_require__(674);
// EXTERNAL MODULE: ./src/run/watch.ts
var run_watch = __webpack_require__(782);
;// CONCATENATED MODULE: ./src/run/cgroup.ts
/** Holding one command to its limits: by the kernel where a control group is to be had, by rlimits and polling elsewhere. */



/** Bounds that are watched for the whole command. */
function watchedLimits(limits) {
    return {
        memoryBytes: (0,run_watch/* mebibytes */.jh)(limits.memory_mb),
        processes: limits.processes,
        cpuSeconds: limits.cpu_minutes * 60
    };
}
/**
 * Bounds of each process. The file size is one mebibyte above the disk limit, so that a file that is stopped there is
 * past that limit, which then is the reason. Nobody but root may ask for more open files than this program itself has.
 */
function commandRlimits(limits, hardOpenFiles = ownHardOpenFiles()) {
    return {
        // Above what the group or the watch allows, so that one of them steps in and says why.
        processes: limits.processes + 2 * run_watch/* LAUNCHER_PROCESSES */.HA,
        fileBytes: (0,run_watch/* mebibytes */.jh)(limits.disk_mb + 1),
        openFiles: Math.min(limits.open_files, hardOpenFiles),
        cpuSeconds: Math.max(1, Math.ceil(limits.cpu_minutes * 60))
    };
}
/** The hard RLIMIT_NOFILE of this program; Infinity where it has none or cannot tell. */
function ownHardOpenFiles() {
    try {
        const text = (0,external_node_fs_.readFileSync)('/proc/self/limits', 'latin1');
        const hard = /^Max open files\s+\S+\s+(\d+)/m.exec(text)?.[1];
        return hard === undefined ? Infinity : Number(hard);
    }
    catch {
        return Infinity; // no procfs: no Linux, no sandbox
    }
}
/**
 * A group that holds a started command, or null where none is to be had or the command could not be moved into it:
 * then polling holds. Close it with `remove()` when the command has ended.
 */
function holdCommand(pid, limits) {
    const { memoryBytes, processes } = watchedLimits(limits);
    const group = (0,cgroup/* openCgroup */.P)({ memoryBytes, processes: processes + run_watch/* LAUNCHER_PROCESSES */.HA });
    if (group === null || group.add(pid))
        return group;
    // Some of it may be inside: the group is taken away from around them only once they are out or gone.
    void group.release();
    return null;
}

;// CONCATENATED MODULE: ./src/run/command.ts
/** One command of a pack: sandboxed, logged as it prints, bounded in time, output, memory, processes and disk. */



/** Runs one command to its end. Rejects where there was none, never for anything that a command does. */
async function runCommand(backend, spec, log, bounds, signal) {
    const begun = performance.now();
    if (signal.aborted)
        return { exit: notStarted, limit: null, cancelled: true, milliseconds: 0, attempts: [] };
    const child = backend.spawn(spec);
    const group = bounds.held ? holdCommand(child.pid, bounds.limits) : null;
    const breaker = breakerFor(child, bounds, group, signal);
    const drained = pump(child, log, bounds.outputBytes, () => breaker.trip('LIMIT_OUTPUT'));
    const [exit] = await Promise.all([child.exited, drained]);
    breaker.disarm();
    if (!signal.aborted)
        lastLook(bounds, group, exit, breaker);
    await group?.remove();
    const failure = child.failure?.() ?? null;
    if (failure !== null && breaker.tripped() === null && !signal.aborted)
        throw failure;
    return {
        exit,
        limit: breaker.tripped() ?? child.limit?.() ?? null,
        cancelled: signal.aborted,
        milliseconds: performance.now() - begun,
        attempts: child.attempts?.() ?? []
    };
}
/** What happened since the last look of the watch, to a command that ended before the next one. */
function lastLook(bounds, group, exit, breaker) {
    const held = (0,run_watch/* heldLimit */.pu)(group, watchedLimits(bounds.limits));
    if (held !== null)
        breaker.trip(held);
    if ((0,run_watch/* endedByCpuLimit */.$c)(exit.code))
        breaker.trip('LIMIT_CPU');
    // The hint of the free space will not do here: somebody else may have freed as much meanwhile.
    if (bounds.disk(true))
        breaker.trip('LIMIT_DISK');
}
const notStarted = { code: null, signal: null, setupError: null };
/** The first limit passed ends the command; later ones change nothing. */
function breakerFor(child, bounds, group, signal) {
    let tripped = null;
    const trip = (code) => {
        tripped ??= code;
        child.kill();
    };
    const kill = () => child.kill();
    signal.addEventListener('abort', kill, { once: true });
    const phaseFirst = bounds.phaseMilliseconds <= bounds.runMilliseconds;
    const wall = Math.max(0, Math.min(bounds.phaseMilliseconds, bounds.runMilliseconds));
    const timer = setTimeout(() => trip(phaseFirst ? 'LIMIT_WALL_PHASE' : 'LIMIT_WALL_RUN'), wall);
    const watch = (0,run_watch/* watchLimits */.U$)(child.pid, bounds.disk, watchedLimits(bounds.limits), trip, group);
    let armed = true;
    void bounds.networkDied?.then(() => armed && trip('NET_PROXY_DIED'));
    const disarm = () => {
        armed = false;
        clearTimeout(timer);
        watch.stop();
        signal.removeEventListener('abort', kill);
    };
    return { trip, tripped: () => tripped, disarm };
}
/** Streams output into the log, which keeps no more than its limit; passing the limit trips the breaker. */
async function pump(child, log, most, over) {
    let seen = 0;
    const take = (chunk) => {
        seen += chunk.length;
        log.write(chunk);
        if (seen > most)
            over();
    };
    const drain = async (stream) => {
        stream.on('data', take);
        await (0,promises_.finished)(stream, { writable: false }).catch(() => undefined); // a broken pipe ends the output, not the run
    };
    await Promise.all([drain(child.stdout), drain(child.stderr)]);
}

;// CONCATENATED MODULE: ./src/run/turn.ts
/** One command's turn in its phase: recorded, run, reported; what stops the run is thrown after it is recorded. */










/** Runs a command to its end. Throws RunStop where it was cancelled, hit a limit, or could not be started. */
async function runTurn(run, phase, command, { index, attempt, view, deadline }) {
    const log = logPath(phase.name, index, attempt, command.text);
    const network = (0,isolation/* networkText */.gw)(run.plan.isolation, phase.grant);
    const access = await accessFor(run, phase, command, index, attempt);
    run.record.journal.append('command.started', {
        id: command.id,
        phase: phase.name,
        attempt,
        text: command.text,
        cwd: command.cwd,
        log
    });
    run.listener.commandStarted({ id: command.id, phase: phase.name, text: command.text, network });
    const sink = run.record.openLog(log, {
        maxBytes: (0,run_watch/* mebibytes */.jh)(run.limits.output_mb),
        echo: bytes => run.listener.output(bytes),
        secrets: access.secrets
    });
    const launch = () => runCommand(run.isolation.backend, specOf(run, phase, command, attempt, view, access), sink, boundsOf(run, deadline), run.host.signal);
    let end = null;
    try {
        end = await started(run, phase, command, attempt, sink, launch);
    }
    finally {
        await access.ended(end?.attempts ?? []);
    }
    const kept = sink.end();
    const report = reportOf(command, phase.name, log, end, run.record.tail(log));
    run.commands.push(report);
    run.record.journal.append('command.ended', { ...endFacts(run, command.id, report), output: kept });
    run.listener.commandEnded(report);
    stopIfNeeded(run, phase, attempt, report, end);
    return report;
}
/** Before the command counts as started: a proxy that ended meanwhile ends the phase. */
async function accessFor(run, phase, command, index, attempt) {
    try {
        return await run.network.open(phase, command, index + 1);
    }
    catch (error) {
        const code = error instanceof errors/* OrchestratorError */.j ? error.code : 'INTERNAL';
        endPhase(run, phase.name, 'failed', code, attempt);
        throw error;
    }
}
/** A command whose sandbox is refused before it is launched is recorded as not started. */
async function started(run, phase, command, attempt, sink, launch) {
    try {
        return await launch();
    }
    catch (error) {
        const code = error instanceof errors/* OrchestratorError */.j ? error.code : 'INTERNAL';
        const output = sink.end();
        run.record.journal.append('command.ended', { id: command.id, status: 'not-started', code, output });
        endPhase(run, phase.name, 'failed', code, attempt);
        throw error;
    }
}
function logPath(phase, index, attempt, text) {
    const slug = text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 32)
        .replace(/-+$/, '') || 'command';
    const again = attempt === 1 ? '' : `-attempt-${attempt}`;
    return `logs/${phase}/${String(index + 1).padStart(2, '0')}-${slug}${again}.log`;
}
function specOf(run, phase, command, attempt, { directories, git, covered }, { network }) {
    const backend = run.isolation.backend;
    return {
        argv: (0,sandbox/* shellArgv */.$K)(command.text),
        cwd: command.cwd === '' ? WORKSPACE : `${WORKSPACE}/${command.cwd}`,
        env: phaseEnvironment({
            phase: phase.name,
            attempt,
            packId: run.plan.pack.id,
            path: backend.path,
            git: git.env,
            sourceDateEpoch: run.host.env['SOURCE_DATE_EPOCH'],
            passed: passedTo(run, phase)
        }),
        mounts: phaseMounts(directories, git.mounts, [...run.bound, ...covered], phase.grant),
        rlimits: commandRlimits(run.limits),
        network
    };
}
/** Variables that the phase names, and those that a cloud it was granted opens, where they are set. */
function passedTo({ inputs }, { grant }) {
    const opened = grant.cloud === 'none' ? [] : (0,cloud/* cloudOpening */.az)(grant.cloud).variables;
    const values = [...grant.env, ...opened].flatMap(name => {
        const value = inputs.passedEnv[name];
        return value === undefined ? [] : [[name, value]];
    });
    return Object.fromEntries(values);
}
function boundsOf(run, phaseDeadline) {
    const now = performance.now();
    return {
        limits: run.limits,
        outputBytes: (0,run_watch/* mebibytes */.jh)(run.limits.output_mb),
        disk: run.disk,
        phaseMilliseconds: phaseDeadline - now,
        runMilliseconds: run.deadline - now,
        held: run.isolation.held,
        networkDied: run.network.died
    };
}
function reportOf(command, phase, log, end, tail) {
    const status = end.cancelled
        ? 'cancelled'
        : end.limit !== null
            ? 'limited'
            : end.exit.code === 0
                ? 'ok'
                : 'failed';
    const { code: exit, signal } = end.exit;
    return {
        id: command.id,
        phase,
        text: command.text,
        cwd: command.cwd,
        status,
        exit,
        signal,
        milliseconds: end.milliseconds,
        log,
        tail
    };
}
function endFacts(run, id, report) {
    return {
        id,
        status: report.status,
        exit: report.exit,
        signal: report.signal,
        milliseconds: recordedDuration(run, report.milliseconds)
    };
}
function stopIfNeeded(run, phase, attempt, report, end) {
    if (report.status === 'cancelled') {
        endPhase(run, phase.name, 'cancelled', 'CANCELLED', attempt);
        throw new run_verdict/* RunStop */.cw('CANCELLED', `cancelled while "${report.text}" ran`, { where: report.log });
    }
    if (end.limit !== null) {
        endPhase(run, phase.name, 'limited', end.limit, attempt);
        throw new run_verdict/* RunStop */.cw(end.limit, `${phase.name}: "${report.text}" was stopped`, { where: report.log });
    }
    if (end.exit.setupError !== null) {
        endPhase(run, phase.name, 'failed', 'ISO_SETUP', attempt);
        throw new run_verdict/* RunStop */.cw('ISO_SETUP', `the sandbox for "${report.text}" could not be built: ${end.exit.setupError}`);
    }
}
function howItEnded(report) {
    return report.exit === null
        ? `was ended by ${report.signal ?? 'a signal'}`
        : `ended with status ${report.exit}`;
}

;// CONCATENATED MODULE: ./src/run/phase.ts
/** One phase: its commands in order, in a tree made for the attempt, with bounded attempts. */








/**
 * Runs a phase with up to `limits.attempts` attempts. Throws RunStop for limits, cancellation, set-up failures and,
 * in the style `first`, for a failed command; in the style `all` the caller judges the reports.
 */
async function runPhase(run, phase, style) {
    run.record.journal.append('phase.started', { phase: phase.name, network: phase.grant.network });
    const signatures = new Set();
    for (let attempt = 1;; attempt++) {
        const end = await attemptPhase(run, phase, style, attempt);
        if (end.ok || attempt >= run.limits.attempts)
            return finish(run, phase, style, end, attempt);
        refuseSameError(run, phase, end, signatures, attempt);
    }
}
function finish(run, phase, style, end, attempts) {
    endPhase(run, phase.name, end.ok ? 'ok' : 'failed', end.ok ? null : style.failureCode, attempts);
    if (!end.ok && style.failure === 'first') {
        const failed = end.reports.find(report => report.status === 'failed');
        throw new run_verdict/* RunStop */.cw(style.failureCode, `${phase.name}: "${failed.text}" ${howItEnded(failed)}`, {
            where: failed.log
        });
    }
    return end;
}
function refuseSameError(run, phase, end, seen, attempt) {
    const failed = end.reports.find(report => report.status === 'failed');
    const signature = failureSignature(failed.text, howItEnded(failed), failed.tail);
    if (seen.has(signature)) {
        endPhase(run, phase.name, 'limited', 'LIMIT_SAME_ERROR', attempt);
        throw new run_verdict/* RunStop */.cw('LIMIT_SAME_ERROR', `${phase.name}: "${failed.text}" failed twice with the same error`, { where: failed.log });
    }
    seen.add(signature);
    run.listener.note(`${phase.name}: attempt ${attempt} failed, trying again`);
}
async function attemptPhase(run, phase, style, attempt) {
    const tree = await style.freshTree(attempt);
    const directories = await phaseDirectories(run, phase.name, attempt, tree);
    const { git, covers } = await coverSecrets(run, tree, `covers-${phase.name}-${attempt}`);
    const deadline = performance.now() + run.limits.phase_minutes * 60_000;
    const reports = [];
    for (const [index, command] of phase.commands.entries()) {
        await remakeMountPoints(run, tree);
        checkPlaces(run, phase, command, tree, attempt);
        const view = { directories, git, covered: await covers() };
        const report = await runTurn(run, phase, command, { index, attempt, view, deadline });
        reports.push(report);
        if (report.status === 'failed' && style.failure === 'first')
            break;
    }
    return { tree, reports, ok: reports.every(report => report.status === 'ok') };
}
function checkPlaces(run, phase, command, tree, attempt) {
    try {
        refuseMissingPlaces(tree.path, run.bound, phase, command);
    }
    catch (error) {
        if (error instanceof run_verdict/* RunStop */.cw)
            endPhase(run, phase.name, 'failed', error.code, attempt);
        throw error;
    }
}
/** Paths inside the tree over which something is mounted. */
function mountPointsOf(run) {
    return boundInTree(run).map(({ target }) => target.slice(WORKSPACE.length + 1));
}
function boundInTree(run) {
    return run.bound.filter(({ target }) => target.startsWith(`${WORKSPACE}/`));
}
/** Before every command: a phase may have removed a mount point, or put a link where one of its parents was. */
async function remakeMountPoints(run, tree) {
    const paths = mountPointsOf(run);
    await run.git.verifyMountPoints(tree, paths);
    for (const { source, target } of boundInTree(run)) {
        await run.git.mountPoint(tree, target.slice(WORKSPACE.length + 1), (0,external_node_fs_.lstatSync)(source).isDirectory() ? 'directory' : 'file');
    }
}
async function phaseDirectories(run, phase, attempt, tree) {
    // A phase that makes things starts again without what its failed attempt left; a test keeps what was made for it.
    const again = attempt > 1 && phase !== 'test';
    if (run.artifacts === null || again)
        run.artifacts = await run.root.directory(`artifacts-${phase}-${attempt}`);
    return {
        tree: tree.path,
        home: await run.root.directory(`home-${phase}-${attempt}`),
        tmp: await run.root.directory(`tmp-${phase}-${attempt}`),
        artifacts: run.artifacts
    };
}

;// CONCATENATED MODULE: ./src/run/steps.ts
/** The steps of a run, each over the state that earlier steps left. */












/** Copies carried paths and data into the run, and binds them. */
async function handIn(run) {
    for (const [index, input] of run.plan.inputs.entries()) {
        const target = (0,external_node_path_.join)(await run.root.directory(`input-${index}`), 'content');
        (0,inputs/* copyInput */.s)(run.inputs.repo.root, input, target, run.runAs.dropped ? run.runAs : null);
        run.bound.push({
            source: target,
            target: input.kind === 'data' ? `${DATA}/${input.name}` : `${WORKSPACE}/${input.path}`
        });
    }
}
function planned(run, name) {
    return run.plan.phases.find(phase => phase.name === name);
}
function skip(run, name) {
    run.listener.phase(name, 'skipped', 'nothing declared');
    endPhase(run, name, 'skipped', null, 0);
}
/** setup: may change no tracked file; what it produces is moved out of its tree and bound read-only from then on. */
async function setup(run) {
    const phase = planned(run, 'setup');
    if (phase.commands.length === 0)
        return skip(run, 'setup');
    const { tree } = await runPhase(run, phase, {
        failure: 'first',
        failureCode: 'SETUP_FAILED',
        freshTree: attempt => run.git.checkout(run.inputs.base.tree, `setup-${attempt}`)
    });
    const drift = await run.git.trackedDrift(tree);
    if (drift.length > 0)
        throw new run_verdict/* RunStop */.cw('SETUP_CHANGED_TREE', `setup changed ${drift.slice(0, 5).join(', ')}`);
    const store = await run.root.directory('produced');
    for (const [index, path] of run.plan.contract.produces.entries()) {
        const target = (0,external_node_path_.join)(store, String(index));
        await run.git.takeProduced(tree, path, target);
        run.bound.push({ source: target, target: `${WORKSPACE}/${path}` });
    }
}
/** implement: the change is what the host sees afterwards, or the user's own with `--change worktree`. */
async function implement(run) {
    if (run.plan.change.source === 'worktree') {
        run.change = await run.git.changeOfWorktree(run.inputs.repo.root);
        if (run.change.tree !== run.plan.change.tree)
            throw new run_verdict/* RunStop */.cw('CARRY_MISSING', 'the workspace changed between the plan and the run', {
                fix: 'Run again while nothing writes there.'
            });
        run.listener.phase('implement', 'skipped', 'the uncommitted change of the workspace is judged');
        return endPhase(run, 'implement', 'skipped', null, 0);
    }
    const phase = planned(run, 'implement');
    if (phase.commands.length === 0) {
        run.change = emptyChange(run);
        return skip(run, 'implement');
    }
    let last = null;
    const freshTree = async (attempt) => (last = await run.git.checkout(run.inputs.base.tree, `implement-${attempt}`));
    try {
        await runPhase(run, phase, { failure: 'first', failureCode: 'IMPLEMENT_FAILED', freshTree });
    }
    catch (error) {
        // A trip or a failure keeps the change that was made so far, as evidence; the reason of the stop stays the first one.
        if (last !== null)
            run.change = await run.git.change(last, { ignoreMountPoints: mountPointsOf(run) }).catch(() => null);
        throw error;
    }
    run.change = await run.git.change(last, { ignoreMountPoints: mountPointsOf(run) });
}
function emptyChange(run) {
    const { tree } = run.inputs.base;
    return { tree, baseTree: tree, files: [], added: 0, deleted: 0 };
}
/** The criteria that a change must meet before anything is tested on it. */
async function checkChange(run) {
    const change = run.change;
    run.record.journal.append('change.computed', {
        tree: change.tree,
        files: change.files.length,
        added: change.added,
        deleted: change.deleted
    });
    const { contract } = run.inputs;
    const criteria = judgeChange(change.files, {
        allowedPaths: contract.allowedPaths,
        changedFiles: run.limits.changed_files,
        changedLines: run.limits.changed_lines,
        exclude: run.limits.exclude,
        readOnly: contract.constraints.readOnly,
        protectedPaths: run.plan.protected_paths
    });
    run.criteria.push(...criteria);
    const failed = criteria.find(criterion => !criterion.ok);
    if (failed)
        throw new run_verdict/* RunStop */.cw(failed.code, `${failed.subject}: ${failed.detail}`);
    if (change.files.length > 0)
        await writePatch(run, change);
    if (run.patch === 'secret')
        throw new run_verdict/* RunStop */.cw('SECRET_IN_CHANGE', 'a secret of this environment stands in the change');
}
/** Records the change as a patch, redacted like everything that is recorded. */
async function writePatch(run, change) {
    const { redactions } = await run.record.writeWith('change.patch', path => run.git.writePatch(change, path));
    run.patch = Object.keys(redactions).length === 0 ? 'clean' : 'secret';
}
/** test: the acceptance commands in a clean tree of base plus exactly the change. */
async function test(run) {
    const phase = planned(run, 'test');
    if (phase.commands.length === 0)
        return skip(run, 'test');
    const change = run.change;
    await withholdBase(run);
    const { tree, reports } = await runPhase(run, phase, {
        failure: 'all',
        failureCode: 'ACC_FAILED',
        freshTree: attempt => run.git.checkout(change.tree, `test-${attempt}`)
    });
    for (const report of reports) {
        const ok = report.status === 'ok';
        run.criteria.push({
            kind: 'command',
            subject: report.text,
            ok,
            code: ok ? null : 'ACC_FAILED',
            detail: ok ? howItEnded(report) : `${howItEnded(report)}, see ${report.log}`
        });
    }
    await judgeTestTree(run, tree);
    await collect(run, tree);
}
async function judgeTestTree(run, tree) {
    const { required, optional } = run.inputs.contract.artifacts;
    const declared = [...required, ...optional];
    const directory = run.inputs.contract.directory;
    const isArtifact = (0,paths/* pathMatcher */.k)([
        ...declared,
        ...declared.map(glob => (directory === '' ? glob : `${directory}/${glob}`))
    ]);
    const drift = (await run.git.trackedDrift(tree)).filter(path => declared.length === 0 || !isArtifact(path));
    const ok = drift.length === 0;
    const detail = ok
        ? 'no tracked file was changed by the test'
        : `changed by the test: ${drift.slice(0, 5).join(', ')}`;
    run.criteria.push({
        kind: 'tree',
        subject: 'test leaves the tree as it is',
        ok,
        code: ok ? null : 'TEST_CHANGED_TREE',
        detail
    });
}
/** Declared artifacts: searched in $ARTIFACTS_DIR, then in the pack's directory of the test tree. */
async function collect(run, tree) {
    const { contract } = run.inputs;
    const found = await collectArtifacts({
        required: contract.artifacts.required,
        optional: contract.artifacts.optional,
        roots: [
            { label: 'artifacts', path: run.artifacts },
            { label: 'pack', path: (0,external_node_path_.join)(tree.path, contract.directory) }
        ],
        record: run.record,
        maxBytes: (0,run_watch/* mebibytes */.jh)(run.limits.disk_mb)
    });
    run.criteria.push(...found.criteria);
}
/** docs.required: present and not empty in the tree that the change leads to. */
async function checkDocs(run) {
    for (const path of run.inputs.contract.docsRequired) {
        const bytes = await run.git.readBlob(run.change.tree, path);
        const ok = bytes !== null && bytes.length > 0;
        run.criteria.push({
            kind: 'docs',
            subject: path,
            ok,
            code: ok ? null : 'ACC_DOCS_MISSING',
            detail: ok ? `${bytes.length} bytes` : 'absent or empty'
        });
    }
}
/** The end of the acceptance: the first criterion that did not hold is the reason of the verdict. */
function decide(run) {
    refuseCancelled(run);
    run.judged = true;
    const failed = run.criteria.find(criterion => !criterion.ok);
    if (failed)
        throw new run_verdict/* RunStop */.cw(failed.code, `${failed.subject}: ${failed.detail}`);
}

// EXTERNAL MODULE: ./src/reasons/index.ts + 21 modules
var reasons = __webpack_require__(1923);
;// CONCATENATED MODULE: ./src/run/summary.ts




function summaryMarkdown(facts) {
    const { plan, verdict } = facts;
    return [
        `# ${verdict.status.toUpperCase()} ${(0,neutral/* forCode */.jj)(plan.pack.id)}`,
        '',
        (0,neutral/* forCode */.jj)(plan.pack.title, 200),
        '',
        `- verdict ${verdict.code}: ${(0,neutral/* forCode */.jj)(verdict.detail, 300)}`,
        ...(verdict.code === 'OK' ? [] : [`- what to do: ${(0,reasons/* reasonOf */.A3)(verdict.code)?.fix ?? 'see the logs'}`]),
        `- run ${(0,neutral/* forCode */.jj)(facts.runId)}`,
        `- plan ${(0,neutral/* forCode */.jj)(plan.digest)}`,
        `- base ${(0,neutral/* forCode */.jj)(plan.base.commit)}`,
        `- isolation ${facts.isolation}`,
        '',
        ...(plan.isolation === 'none' ? [isolation/* NOT_ENFORCED_MARKDOWN */.LA, ''] : []),
        ...phaseSection(facts),
        ...refusedSection(facts),
        ...acceptanceSection(facts.acceptance),
        ...changeSection(facts.change),
        ''
    ].join('\n');
}
function phaseSection(facts) {
    const rows = facts.phases.map(phase => `| ${phase.name} | ${phase.status} | ${phase.code ?? ''} |`);
    const commands = facts.commands.map(command => {
        const time = facts.durations ? `${(command.milliseconds / 1000).toFixed(1)} s` : '';
        return `| ${command.phase} | ${(0,neutral/* forCode */.jj)(command.text)} | ${command.status} | ${time} | ${(0,neutral/* forCode */.jj)(command.log)} |`;
    });
    const table = ['', '| phase | command | | time | log |', '| --- | --- | --- | --- | --- |', ...commands];
    return [
        '## Phases',
        '',
        '| phase | status | code |',
        '| --- | --- | --- |',
        ...rows,
        ...(commands.length > 0 ? table : []),
        ''
    ];
}
const summary_REFUSED_SHOWN = 50;
/** What was asked of the network in vain, and what a pack would say to be granted it. */
function refusedSection({ refused, commands, plan }) {
    if (refused.length === 0)
        return [];
    const rows = refused.slice(0, summary_REFUSED_SHOWN).map(one => {
        const command = commands.find(({ id }) => id === one.command)?.text ?? one.command;
        return `| ${one.code} | ${(0,neutral/* forCode */.jj)((0,permissions_refused/* refusedText */.cN)(one), 280)} | ${one.tries} | ${(0,neutral/* forCode */.jj)(command)} | ${(0,neutral/* forCode */.jj)(one.process ?? '', 200)} |`;
    });
    const rest = refused.length - rows.length;
    const line = (0,permissions_refused/* grantLine */.ll)(refused, plan.phases);
    return [
        '## Refused by the network',
        '',
        '| code | host | tries | command | process |',
        '| --- | --- | --- | --- | --- |',
        ...rows,
        '',
        ...(rest > 0 ? [`and ${rest} more, in egress.jsonl`, ''] : []),
        ...(line === null ? [] : ['If it is meant, the pack says:', '', (0,neutral/* forCode */.jj)(line, 4000), ''])
    ];
}
function acceptanceSection(result) {
    const rows = result.criteria.map(row => `| ${row.ok ? 'held' : 'FAILED'} | ${row.kind} | ${(0,neutral/* forCode */.jj)(row.subject)} | ${(0,neutral/* forCode */.jj)(row.detail)} |`);
    const prose = result.not_checked.map(row => `- ${(0,neutral/* forCode */.jj)(row.text, 300)}`);
    return [
        `## Acceptance: ${result.verdict}`,
        '',
        '| | kind | criterion | seen |',
        '| --- | --- | --- | --- |',
        ...rows,
        '',
        ...(prose.length > 0 ? ['Not checked, because it is prose:', '', ...prose, ''] : [])
    ];
}
function changeSection(change) {
    if (change === null || change.files.length === 0)
        return ['## Change', '', 'No change.'];
    const rows = change.files.slice(0, 200).map(file => {
        const from = file.oldPath === null ? '' : `${(0,neutral/* forCode */.jj)(file.oldPath, 200)} → `;
        return `| ${file.status} | ${from}${(0,neutral/* forCode */.jj)(file.path, 200)} | +${file.added} −${file.deleted} |`;
    });
    const rest = change.files.length - rows.length;
    return [
        '## Change',
        '',
        '| | path | lines |',
        '| --- | --- | --- |',
        ...rows,
        ...(rest > 0 ? ['', `and ${rest} more`] : [])
    ];
}

;// CONCATENATED MODULE: ./src/run/conclude.ts
/** The end of a run: the change as files, the acceptance, the summary, the seal, the index, and then the branch. */












const PHASES = ['plan', 'setup', 'implement', 'test'];
/** Seals what was recorded, whatever ended the run, and publishes a passed change. */
async function conclude(run, ending) {
    run.record.releaseReserve();
    const refused = await closeNetwork(run);
    let verdict = (0,run_verdict/* withLikelyCause */.MH)(ending.verdict, run.commands, refused);
    completePhases(run, verdict);
    const acceptance = judge(run.criteria, run.inputs.contract.prose, run.judged);
    const { branchPrefix, branch: named } = run.request;
    const branch = named ?? (0,names/* branchName */.at)(branchPrefix, run.plan.pack.id, run.inputs.contract.slug);
    const begun = performance.now();
    let commit = null;
    try {
        commit = await writeChange(run, verdict, branch);
    }
    catch (error) {
        // Whatever keeps the change from being written, the record is sealed.
        if (verdict.status === 'passed')
            verdict = (0,run_verdict/* verdictOf */.Vj)(error);
    }
    run.timings.push({ step: 'change files', milliseconds: performance.now() - begun });
    const manifest = sealRun(run, verdict, acceptance, commit, refused);
    const published = await publishIfPassed(run, verdict, branch, commit, manifest, acceptance, refused);
    return { ...outcomeOf(run, { verdict }, acceptance, manifest), refused, ...published };
}
/** After this nothing can be asked any more, and the record of what was refused is whole. */
async function closeNetwork(run) {
    await run.network?.close();
    return run.network?.refused() ?? [];
}
/** Phases that the ending left out are listed as not run, so that every record has all of them. */
function completePhases(run, verdict) {
    const known = new Set(run.phases.map(phase => phase.name));
    const cut = verdict.status !== 'passed';
    for (const name of PHASES) {
        if (known.has(name))
            continue;
        const denied = cut && name === 'plan';
        endPhase(run, name, denied ? 'failed' : 'not-run', denied ? verdict.code : null, 0);
        if (cut && !denied)
            run.listener.phase(name, 'not-run', verdict.code);
    }
}
/**
 * change.patch and change.bundle, also of a run that did not pass; the commit is made once, by the host. A change
 * that holds a known secret gets neither commit nor bundle: in a bundle it could not be redacted.
 */
async function writeChange(run, verdict, branch) {
    const { change } = run;
    // On a full disk the room that was kept back is for the seal.
    if (change === null || change.files.length === 0 || verdict.code === 'EVID_WRITE')
        return null;
    if (run.patch === 'none')
        await writePatch(run, change);
    if (run.patch === 'secret')
        return null;
    const { contract } = run.inputs;
    const commit = await run.git.commit(change, {
        message: commitMessage(contract, run.plan.digest),
        identity: PROGRAM_IDENTITY,
        date: run.host.clock.now()
    });
    const ref = `refs/heads/${branch}`;
    await run.record.writeWith('change.bundle', path => run.git.writeBundle(commit, ref, path), 'never');
    return commit;
}
function sealRun(run, verdict, acceptance, commit, refused) {
    const { record, change, plan, isolation } = run;
    record.writeJson('acceptance.json', acceptance);
    record.writeText('summary.md', summaryMarkdown({
        runId: run.runId,
        plan,
        verdict,
        phases: run.phases,
        commands: run.commands,
        change,
        acceptance,
        refused,
        isolation: isolation === null ? 'not started' : body_isolationText(isolation.backend.name, plan),
        durations: !run.host.clock.frozen
    }));
    record.journal.append('run.verdict', { status: verdict.status, code: verdict.code, exit: verdict.exit });
    const begun = performance.now();
    const manifest = record.seal(manifestFacts(run, verdict, commit));
    (0,evidence/* writeIndex */._M)(record.evidenceDir, run.host.clock);
    run.timings.push({ step: 'seal', milliseconds: performance.now() - begun });
    return manifest;
}
function manifestFacts(run, verdict, commit) {
    const { change, plan, isolation } = run;
    return {
        run_id: run.runId,
        program: plan.program,
        pack: { id: plan.pack.id, title: plan.pack.title, path: plan.pack.path },
        base: plan.base,
        plan_digest: plan.digest,
        change: change === null
            ? null
            : {
                tree: change.tree,
                commit,
                files: change.files.length,
                added: change.added,
                deleted: change.deleted
            },
        isolation: isolation === null
            ? null
            : {
                backend: isolation.backend.name,
                version: isolation.backend.version,
                facts: Object.fromEntries(isolation.report.facts.map(fact => [fact.name, fact.ok]))
            },
        verdict: {
            status: verdict.status,
            code: verdict.code,
            exit: verdict.exit,
            likely_cause: verdict.likelyCause
        },
        phases: run.phases,
        ...(0,run_open/* workflowOf */.B4)(run.request),
        started_at: run.record.startedAt,
        finished_at: run.host.clock.now()
    };
}
async function publishIfPassed(run, verdict, branch, commit, manifest, acceptance, refused) {
    if (verdict.status !== 'passed')
        return { publish: null, publishError: null };
    try {
        const publish = await timed(run, 'pr', () => publishStep(run, branch, commit, manifest, acceptance, refused));
        return { publish, publishError: null };
    }
    catch (error) {
        if (!(error instanceof errors/* OrchestratorError */.j))
            throw error;
        return {
            publish: null,
            publishError: { code: error.code, message: error.message, fix: error.fix ?? null }
        };
    }
}
async function publishStep(run, branch, commit, manifest, acceptance, refused) {
    const nothing = { branch: null, commit: null, compare: null, bodyPath: null };
    if (run.inputs.contract.pr === null || !run.request.publish || run.plan.purpose === 'learn')
        return { outcome: 'not-asked', ...nothing };
    if (commit === null)
        return { outcome: 'nothing-to-publish', ...nothing };
    return publishLocally({
        repo: run.inputs.repo,
        git: run.git,
        base: run.inputs.base,
        branch,
        commit,
        change: run.change,
        plan: run.plan,
        acceptance,
        manifest,
        record: run.record,
        clock: run.host.clock,
        redactor: run.redactor,
        owner: (0,run_open/* ownerOf */.bf)(run.inputs.repo.root),
        title: run.inputs.contract.title,
        isolation: body_isolationText(run.isolation.backend.name, run.plan),
        refused
    });
}
function outcomeOf(run, ending, acceptance, manifest) {
    return {
        runId: run.runId,
        runDir: run.record.path,
        verdict: ending.verdict,
        plan: run.plan,
        manifestDigest: manifest.digest,
        journalHead: manifest.journal.head,
        files: manifest.files.length,
        change: run.change,
        acceptance,
        timings: run.timings
    };
}

// EXTERNAL MODULE: ./src/run/isolation.ts + 11 modules
var run_isolation = __webpack_require__(7326);
// EXTERNAL MODULE: ./src/run/prepare.ts + 12 modules
var prepare = __webpack_require__(567);
;// CONCATENATED MODULE: ./src/run/run.ts
/** The order of a run, from a request to sealed evidence. Source: DESIGN "Evidence", "Running: the decisions". */








/**
 * Runs one pack. Before the plan stands it throws (usage, broken pack, no repository); after that every end, also a
 * refusal, a failure or a cancel, is a sealed record and a returned outcome.
 */
async function runPack(request, host, listener) {
    const lifeline = (0,sandbox/* createLifeline */.Xn)();
    const run = await (0,run_open/* openRun */.Iy)(request, host, listener, lifeline);
    try {
        const ending = await endingOf(run);
        return await conclude(run, ending);
    }
    finally {
        await (0,run_open/* closeRun */.Ql)(run);
        lifeline.close();
    }
}
async function endingOf(run) {
    try {
        await execute(run);
        return { verdict: run_verdict/* passed */.bF, error: null };
    }
    catch (error) {
        const verdict = (0,run_verdict/* verdictOf */.Vj)(error);
        if (verdict.code === 'INTERNAL' && run.host.env['CODEX_DEBUG'] !== undefined) {
            run.listener.note(String(error.stack));
        }
        return { verdict, error };
    }
}
async function execute(run) {
    (0,prepare/* refusePlan */.gy)(run.request, run.plan);
    endPhase(run, 'plan', 'ok', null, 1);
    await timed(run, 'probe', () => (0,run_isolation/* isolate */.az)(run));
    await timed(run, 'inputs', () => handIn(run));
    await timed(run, 'setup', () => setup(run));
    await timed(run, 'implement', () => implement(run));
    await timed(run, 'change', () => checkChange(run));
    await timed(run, 'test', () => test(run));
    await timed(run, 'docs', () => checkDocs(run));
    decide(run);
}


/***/ }),

/***/ 9940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ silent)
/* harmony export */ });
const nothing = () => undefined;
const silent = {
    problems: nothing,
    planned: nothing,
    opened: nothing,
    probed: nothing,
    phase: nothing,
    phaseEnded: nothing,
    commandStarted: nothing,
    output: nothing,
    commandEnded: nothing,
    note: nothing
};


/***/ }),

/***/ 674:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ openCgroup)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/sandbox/cgroup-files.ts
/** The files of one control group: read, written, and taken as absent where they cannot be. */


/** A number of a file of `name number` lines; null where there is none. */
function field(group, file, name) {
    const found = new RegExp(`^${name} (\\d+)$`, 'm').exec(content((0,external_node_path_.join)(group.path, file)));
    return found === null ? null : Number(found[1]);
}
/** The one number of a file; null where there is none. */
function number(group, file) {
    const read = content((0,external_node_path_.join)(group.path, file)).trim();
    return /^\d+$/.test(read) ? Number(read) : null;
}
/** Removes an empty group; true where it is gone. */
function discardPath(path) {
    try {
        (0,external_node_fs_.rmdirSync)(path);
        return true;
    }
    catch (error) {
        return error.code === 'ENOENT';
    }
}
/** False where the kernel does not take the value. */
function set(group, file, value) {
    const path = (0,external_node_path_.join)(group.path, file);
    // Writing would make an ordinary file of it where this is no control group.
    if (!(0,external_node_fs_.existsSync)(path))
        return false;
    try {
        (0,external_node_fs_.writeFileSync)(path, value);
        return true;
    }
    catch {
        return false;
    }
}
/** Empty where it cannot be read. */
function content(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'latin1');
    }
    catch {
        return '';
    }
}
/** Names in a directory; none where it cannot be read. */
function entries(path) {
    try {
        return (0,external_node_fs_.readdirSync)(path);
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./src/sandbox/cgroup-place.ts
/**
 * Where control groups can be made on this machine: which controllers are mounted, at which version, and below which
 * directory this program may make groups. Sources: cgroups(7), proc_pid_mountinfo(5), the kernel's cgroup-v2.rst.
 */


const V1 = ['memory', 'pids', 'cpu', 'cpuacct'];
const V2 = ['memory', 'pids', 'cpu'];
/** Pure: reads both texts. What is not visible from here (another namespace, another root) is left out. */
function ownGroups(mountinfo, membership) {
    const mounts = mountinfo.split('\n').flatMap(mountOf);
    const lines = membership.split('\n').flatMap(line => {
        const [, id, controllers = '', path] = /^(\d+):([^:]*):(.*)$/.exec(line) ?? [];
        return id === undefined || path === undefined ? [] : [{ controllers: controllers.split(','), path }];
    });
    const v1 = lines.flatMap(({ controllers, path }) => {
        const known = V1.filter(one => controllers.includes(one));
        const mount = mounts.find(({ type, options }) => type === 'cgroup' && known.some(one => options.includes(one)));
        const parent = known.length === 0 || mount === undefined ? null : visible(mount, path);
        return parent === null ? [] : [{ parent, controllers: known }];
    });
    const unified = lines.find(({ controllers }) => controllers.length === 1 && controllers[0] === '');
    const mount = mounts.find(({ type }) => type === 'cgroup2');
    const own = unified === undefined || mount === undefined ? null : visible(mount, unified.path);
    return { v1, v2: own === null || mount === undefined ? null : { mount: mount.at, own } };
}
function mountOf(line) {
    const [left = '', right = ''] = line.split(' - ');
    const [, , , root, at] = left.split(' ');
    const [type, , options = ''] = right.split(' ');
    if (root === undefined || at === undefined || (type !== 'cgroup' && type !== 'cgroup2'))
        return [];
    return [{ root: unescaped(root), at: unescaped(at), type, options: options.split(',') }];
}
/** Spaces and the like are written in octal. */
function unescaped(text) {
    return text.replace(/\\([0-7]{3})/g, (_whole, digits) => String.fromCharCode(Number.parseInt(digits, 8)));
}
/** Where a group of a hierarchy is found below a mount that may show only a part of it. */
function visible({ root, at }, path) {
    if (!path.startsWith('/') || path.split('/').includes('..'))
        return null;
    if (root === '/')
        return path === '/' ? at : `${at}${path}`;
    if (path === root)
        return at;
    return path.startsWith(`${root}/`) ? `${at}${path.slice(root.length)}` : null;
}
/** Every place where this program may make groups now; each controller at most once. */
function usablePlaces() {
    const groups = ownGroups(cgroup_place_text('/proc/self/mountinfo'), cgroup_place_text('/proc/self/cgroup'));
    const v1 = groups.v1
        .filter(({ parent }) => writable(parent) && writable((0,external_node_path_.join)(parent, 'cgroup.procs')))
        .map((one) => ({ version: 1, hostLeaf: null, home: one.parent, ...one }));
    const taken = new Set(groups.v1.flatMap(({ controllers }) => controllers));
    const wanted = V2.filter(controller => !taken.has(controller));
    const v2 = groups.v2 === null || wanted.length === 0 ? null : unifiedPlace(groups.v2, wanted);
    return v2 === null ? v1 : [...v1, v2];
}
/**
 * Version 2, in this order: below our own group where it already hands controllers on (the root of a hierarchy);
 * below it after we stepped aside into a leaf, where nobody else is in it (`systemd-run --scope -p Delegate=yes`);
 * beside it, where our own group bears no limit that a sibling would escape (a user's own systemd slice).
 */
function unifiedPlace({ mount, own }, wanted) {
    const below = placeAt(own, own, wanted, null);
    if (below !== null)
        return below;
    const beside = (0,external_node_path_.dirname)(own);
    // Stepped aside for an earlier group that is still there.
    if ((0,external_node_path_.basename)(own) === hostName())
        return placeAt(beside, own, wanted, own);
    const aside = stepAside(own, wanted);
    if (aside !== null)
        return aside;
    if (own === mount || !beside.startsWith(mount) || bearsLimit(own))
        return null;
    return placeAt(beside, own, wanted, null);
}
function placeAt(parent, home, wanted, hostLeaf) {
    const handed = words((0,external_node_path_.join)(parent, 'cgroup.subtree_control'));
    const controllers = wanted.filter(one => handed.includes(one));
    // Moving a process needs leave to write where its old and its new group meet, which is this directory.
    if (controllers.length === 0 || !writable(parent) || !writable((0,external_node_path_.join)(parent, 'cgroup.procs')))
        return null;
    return { version: 2, parent, home, controllers, hostLeaf };
}
function stepAside(own, wanted) {
    const offered = wanted.filter(one => words((0,external_node_path_.join)(own, 'cgroup.controllers')).includes(one));
    if (offered.length === 0 || !writable(own) || !writable((0,external_node_path_.join)(own, 'cgroup.subtree_control')))
        return null;
    if (words((0,external_node_path_.join)(own, 'cgroup.procs')).some(pid => !isOurs(Number(pid))))
        return null;
    const leaf = (0,external_node_path_.join)(own, hostName());
    try {
        (0,external_node_fs_.mkdirSync)(leaf, { recursive: true });
        for (const pid of words((0,external_node_path_.join)(own, 'cgroup.procs')))
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(leaf, 'cgroup.procs'), pid);
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(own, 'cgroup.subtree_control'), offered.map(one => `+${one}`).join(' '));
        return placeAt(own, leaf, offered, leaf);
    }
    catch {
        stepBack({ version: 2, parent: own, home: own, controllers: offered, hostLeaf: leaf });
        return null;
    }
}
function hostName() {
    return `codex-host-${process.pid}`;
}
/** Undoes `stepAside` once no group is left below; what cannot be undone is left: it bounds nothing. */
function stepBack({ parent, hostLeaf, controllers }) {
    if (hostLeaf === null || !(0,external_node_fs_.existsSync)(hostLeaf))
        return;
    try {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(parent, 'cgroup.subtree_control'), controllers.map(one => `-${one}`).join(' '));
        for (const pid of words((0,external_node_path_.join)(hostLeaf, 'cgroup.procs')))
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(parent, 'cgroup.procs'), pid);
        (0,external_node_fs_.rmdirSync)(hostLeaf);
    }
    catch {
        // Another group is in use: the last one to go steps back.
    }
}
/** This process or a descendant of it: whom it may move without anybody noticing. */
function isOurs(pid) {
    for (let at = pid, steps = 0; at > 0 && steps < 64; steps += 1) {
        if (at === process.pid)
            return true;
        at = parentOf(at);
    }
    return false;
}
/** 0 where there is none. The command name before the fields may hold spaces and parentheses. */
function parentOf(pid) {
    const stat = cgroup_place_text(`/proc/${pid}/stat`);
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? 0);
}
const BOUNDS = ['memory.max', 'memory.high', 'memory.swap.max', 'pids.max', 'cpu.max', 'cpuset.cpus'];
function bearsLimit(group) {
    return BOUNDS.some(name => {
        const value = cgroup_place_text((0,external_node_path_.join)(group, name)).trim();
        return value !== '' && !value.startsWith('max');
    });
}
function writable(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.W_OK);
        return true;
    }
    catch {
        return false;
    }
}
/** Words of a file; none where it cannot be read. */
function words(path) {
    return cgroup_place_text(path)
        .split(/\s+/)
        .filter(word => word !== '');
}
function cgroup_place_text(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./src/sandbox/cgroup-move.ts
/** Moving a process and all its descendants into control groups. */




/** Rounds after which a tree that keeps growing outside is given up. */
const MOST_ROUNDS = 50;
/**
 * Moves until a whole look finds nobody outside. Whoever is started by a process inside is inside, so a tree can only
 * grow outside by those not yet moved, and each look moves all of those.
 */
function addTree(groups, root) {
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
        const tree = descendants(root);
        const outside = groups.map(group => {
            const members = new Set(words((0,external_node_path_.join)(group.path, 'cgroup.procs')));
            return { group, pids: tree.filter(pid => !members.has(String(pid))) };
        });
        if (outside.every(({ pids }) => pids.length === 0))
            return true;
        for (const { group, pids } of outside)
            for (const pid of pids)
                if (!move(group, pid))
                    return false;
    }
    return false;
}
/** False where the kernel refuses; a process that is gone needs no moving. */
function move(group, pid) {
    try {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(group.path, 'cgroup.procs'), String(pid));
        return true;
    }
    catch (error) {
        return error.code === 'ESRCH' || !(0,external_node_fs_.existsSync)(`/proc/${pid}`);
    }
}
/** A process that lives, and all below it. Zombies are in no group. */
function descendants(root) {
    const children = new Map();
    const alive = new Set();
    for (const name of entries('/proc')) {
        if (!/^\d+$/.test(name))
            continue;
        const stat = content(`/proc/${name}/stat`);
        const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        if (state === undefined || parent === undefined)
            continue;
        if (state !== 'Z' && state !== 'X')
            alive.add(Number(name));
        const siblings = children.get(Number(parent));
        if (siblings === undefined)
            children.set(Number(parent), [Number(name)]);
        else
            siblings.push(Number(name));
    }
    const found = [root];
    // Grows while it is walked.
    for (const pid of found)
        found.push(...(children.get(pid) ?? []));
    return found.filter(pid => alive.has(pid));
}

// EXTERNAL MODULE: ./src/sandbox/processes.ts
var processes = __webpack_require__(3618);
;// CONCATENATED MODULE: ./src/sandbox/cgroup.ts
/**
 * A control group for one command: memory, processes and CPU time bounded by the kernel for all its processes
 * together. Where none is to be had there is none, and rlimits and polling hold what they can.
 * Sources: cgroups(7), the kernel's cgroup-v1/memory.rst, cgroup-v1/pids.rst and cgroup-v2.rst.
 */








/** Opens a group with the limits that can be had, or gives null where none of them can. Never throws. */
function openCgroup(options) {
    const groups = [];
    for (const place of usablePlaces()) {
        sweep(place);
        const group = make(place);
        if (group !== null)
            groups.push(group);
        else
            stepBack(place);
    }
    const limits = new Set();
    for (const group of groups)
        for (const limit of bound(group, options))
            limits.add(limit);
    if (limits.size > 0)
        return holderOf(groups, limits);
    for (const group of groups)
        discard(group);
    return null;
}
function make(place) {
    const own = (0,processes/* processId */.PA)(process.pid);
    const name = `codex-${process.pid}-${own?.startTime ?? '0'}-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
    const path = (0,external_node_path_.join)(place.parent, name);
    try {
        (0,external_node_fs_.mkdirSync)(path);
        return { version: place.version, path, controllers: place.controllers, place };
    }
    catch {
        return null;
    }
}
/** Empty groups of programs that are gone: killed before they could remove them. */
function sweep({ parent }) {
    for (const name of entries(parent)) {
        const [, pid, startTime] = /^codex-(?:host-)?(\d+)(?:-(\d+)-[0-9a-f]{8})?$/.exec(name) ?? [];
        if (pid === undefined)
            continue;
        const alive = (0,processes/* processId */.PA)(Number(pid));
        if (alive === null || (startTime !== undefined && !(0,processes/* isAlive */._n)({ pid: Number(pid), startTime })))
            discardPath((0,external_node_path_.join)(parent, name));
    }
}
const PERIOD_MICROSECONDS = 100_000;
function bound(group, { memoryBytes, processes, cpus }) {
    const held = [];
    const has = (controller) => group.controllers.includes(controller);
    if (memoryBytes !== undefined && has('memory') && boundMemory(group, memoryBytes))
        held.push('memory');
    if (processes !== undefined && has('pids') && set(group, 'pids.max', String(processes)))
        held.push('processes');
    if (cpus !== undefined && has('cpu') && boundCpu(group, cpus))
        held.push('cpu');
    return held;
}
/** Swap counts as memory: otherwise a command would push the machine into it. */
function boundMemory(group, bytes) {
    const value = String(Math.floor(bytes));
    if (group.version === 1) {
        if (!set(group, 'memory.limit_in_bytes', value))
            return false;
        set(group, 'memory.memsw.limit_in_bytes', value);
        return true;
    }
    if (!set(group, 'memory.max', value))
        return false;
    set(group, 'memory.swap.max', '0');
    // A command that lost one process at random would go on in a state that nobody wrote.
    set(group, 'memory.oom.group', '1');
    return true;
}
function boundCpu(group, cpus) {
    const quota = Math.max(1000, Math.round(cpus * PERIOD_MICROSECONDS));
    if (group.version === 2)
        return set(group, 'cpu.max', `${quota} ${PERIOD_MICROSECONDS}`);
    return (set(group, 'cpu.cfs_period_us', String(PERIOD_MICROSECONDS)) &&
        set(group, 'cpu.cfs_quota_us', String(quota)));
}
function holderOf(groups, limits) {
    const counting = groups.filter(({ version, controllers }) => version === 2 || controllers.includes('cpuacct'));
    return {
        limits,
        countsCpu: counting.length > 0,
        paths: groups.map(({ path }) => path),
        add: pid => addTree(groups, pid),
        events: () => eventsOf(groups),
        usage: () => usageOf(groups, counting),
        kill: () => killAll(groups),
        release: () => removeAll(groups, moveOut),
        remove: () => removeAll(groups, killAll)
    };
}
function eventsOf(groups) {
    const memory = groups.find(({ controllers }) => controllers.includes('memory'));
    const pids = groups.find(({ controllers }) => controllers.includes('pids'));
    const file = memory?.version === 1 ? 'memory.oom_control' : 'memory.events';
    return {
        oomKills: memory === undefined ? 0 : (field(memory, file, 'oom_kill') ?? 0),
        pidsMax: pids === undefined ? 0 : (field(pids, 'pids.events', 'max') ?? 0)
    };
}
function usageOf(groups, counting) {
    const memory = groups.find(({ controllers }) => controllers.includes('memory'));
    const pids = groups.find(({ controllers }) => controllers.includes('pids'));
    const [cpu] = counting;
    return {
        memoryBytes: memory === undefined
            ? null
            : number(memory, memory.version === 1 ? 'memory.usage_in_bytes' : 'memory.current'),
        processes: pids === undefined ? null : number(pids, 'pids.current'),
        cpuSeconds: cpu === undefined ? null : cpuSeconds(cpu)
    };
}
function cpuSeconds(group) {
    const used = group.version === 1 ? number(group, 'cpuacct.usage') : field(group, 'cpu.stat', 'usage_usec');
    if (used === null)
        return null;
    return used / (group.version === 1 ? 1e9 : 1e6);
}
/** With no process allowed any more, a fork bomb cannot outrun the rounds. */
function killAll(groups) {
    for (const group of groups) {
        set(group, 'pids.max', '0');
        if (group.version === 2)
            set(group, 'cgroup.kill', '1');
    }
    // 0 stands for a process of another namespace, and would mean our own process group to kill(2).
    const inside = groups.flatMap(({ path }) => words((0,external_node_path_.join)(path, 'cgroup.procs')).map(Number));
    for (const pid of inside)
        if (pid > 1)
            (0,processes/* signal */.vP)(pid);
}
const REMOVE_ROUNDS = 200;
const REMOVE_PAUSE_MS = 10;
/** Groups are made beside or below this program's own, and a process moved to the one above counts there as before. */
function moveOut(groups) {
    for (const { path, place } of groups) {
        const to = (0,external_node_path_.join)(place.home, 'cgroup.procs');
        for (const pid of words((0,external_node_path_.join)(path, 'cgroup.procs')))
            attempt(() => (0,external_node_fs_.writeFileSync)(to, pid));
    }
}
function attempt(work) {
    try {
        work();
    }
    catch {
        // The process is gone, or the next round tries again.
    }
}
async function removeAll(groups, empty) {
    for (let round = 0; round < REMOVE_ROUNDS; round += 1) {
        if (groups.some(({ path }) => words((0,external_node_path_.join)(path, 'cgroup.procs')).length > 0))
            empty(groups);
        const left = groups.filter(group => !discard(group));
        if (left.length === 0)
            return true;
        await (0,promises_.setTimeout)(REMOVE_PAUSE_MS);
    }
    return false;
}
/** Removes an empty group; true where it is gone. */
function discard(group) {
    if (!discardPath(group.path))
        return false;
    const others = entries(group.place.parent).filter(name => /^codex-\d+-\d+-[0-9a-f]{8}$/.test(name));
    if (group.place.hostLeaf !== null && others.length === 0)
        stepBack(group.place);
    return true;
}


/***/ })

};
