export const id = 342;
export const ids = [342];
export const modules = {

/***/ 6893:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ repositoryRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/** The repository that a path lies in, found without git: for verbs that only read or write packs. */


/** Root of the repository around a path, or where there is none the directory that holds it. Absolute, real path. */
function repositoryRoot(path) {
    const start = realParent(path);
    for (let at = start;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return start;
    }
}
/** The real path of the nearest existing directory above a path, which need not exist yet. */
function realParent(path) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(parent) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(parent) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realParent(parent), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(parent));
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

/***/ 5342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _execpolicy_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(421);
/* harmony import */ var _pack_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9049);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4924);
/* harmony import */ var _platform_neutral_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(980);
/* harmony import */ var _reasons_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1923);
/* harmony import */ var _run_prepare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(567);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(776);
/* harmony import */ var _present_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1894);
/* harmony import */ var _repository_root_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6893);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2170);
/** `guard`: what a command text, a script or every command of a pack would execute, judged before anything runs. */












/** Most bytes of a script, and of standard input. */
const MOST_BYTES = 1024 * 1024;
async function run(call) {
    const policy = policyOf(call);
    if (policy === null)
        return (0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_5__/* .exitOf */ .sX)('EXEC_RULE');
    if (call.flags['rules'] === true)
        return listRules(policy, call);
    const mode = (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(call, 'mode') === 'privileged' ? 'privileged' : 'safe';
    const results = subjects(call).map(({ name, text: command }) => ({
        name,
        ...(0,_execpolicy_index_js__WEBPACK_IMPORTED_MODULE_2__/* .guardText */ .hG)(command, policy, mode)
    }));
    const denied = results.filter(({ decision }) => decision === 'forbid').length;
    if (call.flags['json'] === true)
        call.out.json({
            decision: denied === 0 ? 'allow' : 'forbid',
            mode,
            texts: results,
            denied,
            exit: denied === 0 ? 0 : (0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_5__/* .exitOf */ .sX)('EXEC_FORBIDDEN')
        });
    else
        present(results, call.out);
    return denied === 0 ? 0 : (0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_5__/* .exitOf */ .sX)('EXEC_FORBIDDEN');
}
/** The execpolicy of the work tree with what the flags change; null where it has errors, which are then shown. */
function policyOf(call) {
    const { policy, problems } = (0,_execpolicy_index_js__WEBPACK_IMPORTED_MODULE_2__/* .loadExecPolicy */ .yX)(sourceOf(call));
    if (policy === null) {
        const errors = problems;
        if (call.flags['json'] === true)
            call.out.json({
                error: { code: problems[0].code, message: problems[0].message, problems },
                exit: (0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_5__/* .exitOf */ .sX)('EXEC_RULE')
            });
        else
            (0,_present_error_js__WEBPACK_IMPORTED_MODULE_8__/* .presentProblems */ .w)(errors, call.out);
        return null;
    }
    const steps = (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(call, 'max-steps');
    const guard = {
        ...policy.guard,
        ...(steps === null ? {} : { maxSteps: Number(steps) }),
        ...(call.flags['allow-emoji'] === true ? { emoji: 'allow' } : {})
    };
    return { ...policy, guard };
}
function sourceOf(call) {
    const named = (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(call, 'policy');
    const cwd = call.process.cwd();
    const path = named === null ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_repository_root_js__WEBPACK_IMPORTED_MODULE_9__/* .repositoryRoot */ .H)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, 'x')), _execpolicy_index_js__WEBPACK_IMPORTED_MODULE_2__/* .execPolicyPath */ .d_) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, named);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)) {
        if (named === null)
            return null;
        throw new _options_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb('USAGE', `guard: the execpolicy file ${named} does not exist`);
    }
    return { path: named ?? _execpolicy_index_js__WEBPACK_IMPORTED_MODULE_2__/* .execPolicyPath */ .d_, bytes: readSafely(path, named ?? _execpolicy_index_js__WEBPACK_IMPORTED_MODULE_2__/* .execPolicyPath */ .d_) };
}
/** A regular file, its last component no link. */
function readSafely(path, shown) {
    try {
        return (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegular */ .VX)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), path.slice((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path).length + 1), { maxBytes: MOST_BYTES });
    }
    catch (error) {
        if (error instanceof _platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .FileRefused */ .rV)
            throw new _options_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb('USAGE', `guard: ${shown} cannot be read: ${error.message}`, { cause: error });
        throw error;
    }
}
function subjects(call) {
    const [file, pack] = [(0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(call, 'file'), (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(call, 'pack')];
    const given = [call.args.length > 0, file !== null, pack !== null].filter(Boolean).length;
    if (given !== 1)
        throw new _options_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb('USAGE', 'guard: name either texts, --file or --pack', {
            fix: 'See: codex-orchestrator guard --help'
        });
    if (pack !== null)
        return packSubjects(call, pack);
    if (file !== null)
        return [{ name: file, text: decode(readSafely((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(call.process.cwd(), file), file), file) }];
    return call.args.map((command, index) => ({
        name: call.args.length === 1 ? 'text' : `text ${index + 1}`,
        text: command
    }));
}
function decode(bytes, name) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb('USAGE', `guard: ${name} is not UTF-8`);
    }
}
/** Every command of a pack, in the order in which it would run. */
function packSubjects(call, pack) {
    const cwd = call.process.cwd();
    const { contract, problems } = (0,_run_prepare_js__WEBPACK_IMPORTED_MODULE_6__/* .readPackAt */ .lg)(cwd, pack, (0,_repository_root_js__WEBPACK_IMPORTED_MODULE_9__/* .repositoryRoot */ .H)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, pack)));
    if (contract === null)
        throw new _pack_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .PackError */ .ql(problems);
    const { setup, implement, test } = contract;
    return [setup, implement, test].flatMap(({ commands }) => commands.map(({ id, text: command }) => ({ name: id, text: command })));
}
function listRules({ rules }, { out, flags }) {
    if (flags['json'] === true)
        out.json({ rules });
    else
        for (const { id, decision, reason } of rules)
            out.line(`${id.padEnd(26)} ${decision.padEnd(7)} ${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_10__/* .forTerminal */ .Qf)(reason)}`);
    return 0;
}
function present(results, out) {
    for (const result of results) {
        const verdict = result.decision === 'allow' ? out.style.green('allowed') : out.style.red('DENIED');
        out.line(`${verdict.padEnd(8)} ${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_10__/* .forTerminal */ .Qf)(result.name)}  ${result.steps} of ${result.maxSteps} steps`);
        for (const { program, words, line, column, text: command } of result.commands)
            if (words.length > 0)
                out.line((0,_table_js__WEBPACK_IMPORTED_MODULE_11__/* .row */ .nM)('', `${`${line}:${column}`.padEnd(7)} ${(0,_table_js__WEBPACK_IMPORTED_MODULE_11__/* .fit */ .Uj)((0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_10__/* .forTerminal */ .Qf)(program ?? '?'), 14)} ${(0,_table_js__WEBPACK_IMPORTED_MODULE_11__/* .fit */ .Uj)((0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_10__/* .forTerminal */ .Qf)(command), 60).trimEnd()}`));
        for (const finding of result.findings)
            presentFinding(finding, out);
    }
}
function presentFinding({ code, refuses, rule, reason, useInstead, text: part, line, column }, out) {
    const mark = refuses ? out.style.red('REFUSED') : out.style.yellow('unclear');
    out.line('');
    out.line(`${mark.padEnd(9)} ${code}  ${line}:${column}${part === '' ? '' : `  ${(0,_table_js__WEBPACK_IMPORTED_MODULE_11__/* .fit */ .Uj)((0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_10__/* .forTerminal */ .Qf)(part), 80).trimEnd()}`}`);
    out.line((0,_table_js__WEBPACK_IMPORTED_MODULE_11__/* .row */ .nM)('  why', `${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_10__/* .forTerminal */ .Qf)(reason)}${rule === null ? '' : `  (rule ${rule})`}`));
    if (useInstead !== null)
        out.line((0,_table_js__WEBPACK_IMPORTED_MODULE_11__/* .row */ .nM)('  instead', (0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_10__/* .forTerminal */ .Qf)(useInstead)));
}


/***/ })

};
