export const id = 248;
export const ids = [248];
export const modules = {

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

/***/ 4248:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/run/host.ts + 1 modules
var host = __webpack_require__(9192);
// EXTERNAL MODULE: ./src/workspace/index.ts + 23 modules
var workspace = __webpack_require__(1712);
// EXTERNAL MODULE: ./src/run/prepare.ts + 12 modules
var prepare = __webpack_require__(567);
// EXTERNAL MODULE: ./src/run/silent.ts
var silent = __webpack_require__(9940);
;// CONCATENATED MODULE: ./src/run/plan-only.ts



/** Reads and plans. A private root is made only where the user's uncommitted change belongs to the plan. */
async function planOnly(request, host) {
    const prepared = await (0,prepare/* prepare */.iA)(request, host, silent/* silent */.K);
    const plan = request.change === 'worktree'
        ? await planWithWorktree(request, host, prepared)
        : await (0,prepare/* planOf */.XC)(request, host, prepared, null);
    return { plan, problems: prepared.problems };
}
async function planWithWorktree(request, host, prepared) {
    const root = await (0,workspace/* createPrivateRoot */.gz)({
        parent: (0,workspace/* defaultParent */.gE)(host.env, false),
        runId: 'plan',
        owner: null
    });
    try {
        const git = await (0,workspace/* openPrivateRepository */.kB)({
            repo: prepared.inputs.repo,
            base: prepared.inputs.base,
            root,
            owner: null
        });
        return await (0,prepare/* planOf */.XC)(request, host, prepared, git);
    }
    finally {
        await root.remove();
    }
}

// EXTERNAL MODULE: ./src/platform/signals.ts
var signals = __webpack_require__(8941);
// EXTERNAL MODULE: ./src/platform/neutral.ts
var neutral = __webpack_require__(980);
// EXTERNAL MODULE: ./src/run/plan-markdown.ts
var plan_markdown = __webpack_require__(4402);
// EXTERNAL MODULE: ./src/cli/table.ts
var table = __webpack_require__(2170);
;// CONCATENATED MODULE: ./src/cli/present-plan.ts
/** The plan as a table on a terminal. */



function presentPlan(plan, out) {
    out.line((0,table/* row */.nM)('pack', `${out.style.bold((0,neutral/* forTerminal */.Qf)(plan.pack.id))}  ${(0,neutral/* forTerminal */.Qf)(plan.pack.title)}`));
    out.line((0,table/* row */.nM)('plan', plan.digest));
    out.line((0,table/* row */.nM)('base', plan.base.commit));
    out.line((0,table/* row */.nM)('mode', `${plan.mode}, isolation ${plan.isolation}${plan.image === null ? '' : ` of ${(0,neutral/* forTerminal */.Qf)(plan.image)}`}`));
    if (plan.change.source === 'worktree')
        out.line((0,table/* row */.nM)('change', 'the uncommitted change of the workspace'));
    out.line((0,table/* row */.nM)('scope', plan.contract.allowed_paths === null
        ? 'the whole repository'
        : plan.contract.allowed_paths.map(neutral/* forTerminal */.Qf).join(', ')));
    for (const phase of plan.phases)
        presentPhase(phase, out);
    const { exclude, ...numbers } = plan.limits;
    out.line((0,table/* row */.nM)('limits', Object.entries(numbers)
        .sort()
        .map(([name, value]) => `${name} ${value}`)
        .join(', ')));
    if (exclude.length > 0)
        out.line((0,table/* row */.nM)('', `not counted: ${exclude.map(neutral/* forTerminal */.Qf).join(', ')}`));
    for (const glob of plan.contract.artifacts.required)
        out.line((0,table/* row */.nM)('artifact', (0,neutral/* forTerminal */.Qf)(glob)));
    for (const prose of plan.contract.not_checked)
        out.line((0,table/* row */.nM)('prose', out.style.dim(`not checked: ${(0,neutral/* forTerminal */.Qf)(prose).replace(/\s+/g, ' ').slice(0, 90)}`)));
    for (const refusal of plan.refusals) {
        out.line('');
        out.line(`${out.style.red('will not run')}  ${refusal.code}  ${(0,neutral/* forTerminal */.Qf)(refusal.message)}${refusal.where === null ? '' : `  (${(0,neutral/* forTerminal */.Qf)(refusal.where)})`}`);
    }
}
function presentPhase(phase, out) {
    if (phase.commands.length === 0)
        return out.line((0,table/* row */.nM)(phase.name, out.style.dim('skipped: nothing declared')));
    out.line((0,table/* row */.nM)(phase.name, out.style.dim((0,plan_markdown/* grantText */.un)(phase.grant))));
    for (const command of phase.commands) {
        out.line((0,table/* row */.nM)('', `${(0,neutral/* forTerminal */.Qf)(command.text.trimEnd())}  ${out.style.dim(`in ${command.cwd === '' ? '.' : (0,neutral/* forTerminal */.Qf)(command.cwd)}`)}`));
    }
}

// EXTERNAL MODULE: ./src/cli/present-error.ts
var present_error = __webpack_require__(1894);
// EXTERNAL MODULE: ./src/cli/request.ts + 1 modules
var request = __webpack_require__(4022);
;// CONCATENATED MODULE: ./src/cli/verbs/plan.ts
/** `plan`: what a run would do, its digest, and whether it would be refused. */






async function run(call) {
    const json = call.flags['json'] === true;
    const { plan, problems } = await (0,signals/* cancellable */.n)(call.process, signal => planOnly((0,request/* requestOf */.f)(call), (0,host/* hostOf */.w4)(call.process, signal)));
    if (json)
        call.out.json({ ...plan, problems });
    else {
        (0,present_error/* presentProblems */.w)(problems, call.out);
        presentPlan(plan, call.out);
    }
    return 0;
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


/***/ })

};
