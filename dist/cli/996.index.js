export const id = 996;
export const ids = [996];
export const modules = {

/***/ 8343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ evidenceDirOf),
/* harmony export */   y: () => (/* binding */ runDirOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _evidence_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8334);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(776);
/** Where the evidence lies that a verb is asked about. */




const EVIDENCE_DIR = '.orchestrator_logs';
/** `--evidence-dir`, else the nearest `.orchestrator_logs` here or above, else the one this directory would get. */
function evidenceDirOf(call) {
    const named = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(call, 'evidence-dir');
    const start = call.process.cwd();
    if (named !== null)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(start, named);
    for (let at = start;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, EVIDENCE_DIR)))
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, EVIDENCE_DIR);
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(start, EVIDENCE_DIR);
    }
}
/** Absolute path of the run that an argument names: `last`, an id, or a path. Throws EVID_NOT_FOUND. */
function runDirOf(call, argument = call.args[0] ?? 'last') {
    return (0,_evidence_index_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveRun */ .Uf)(evidenceDirOf(call), argument, call.process.cwd());
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

/***/ 9702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _evidence_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8334);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4924);
/* harmony import */ var _platform_neutral_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(980);
/* harmony import */ var _reasons_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1923);
/* harmony import */ var _evidence_place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8343);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(776);
/* harmony import */ var _run_host_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9192);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2170);
/** `verify`: whether the evidence of a run holds, offline, from the run directory alone. */










const SHOWN = 20;
async function run(call) {
    (0,_run_host_js__WEBPACK_IMPORTED_MODULE_7__/* .clockOf */ .ie)(call.process);
    const expectManifest = (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(call, 'expect-manifest');
    const worker = (0,_run_host_js__WEBPACK_IMPORTED_MODULE_7__/* .hashWorkerOf */ .uj)(call.process);
    const report = await (0,_evidence_index_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyRun */ .$f)((0,_evidence_place_js__WEBPACK_IMPORTED_MODULE_5__/* .runDirOf */ .y)(call), {
        ...(expectManifest === null ? {} : { expectManifest }),
        requireSignature: call.flags['require-signature'] === true,
        workerPath: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(worker) ? worker : null
    });
    const purpose = report.ok ? purposeOf(report.run_dir) : null;
    const tree = report.ok ? await treeOf(call, report.run_dir) : null;
    if (call.flags['json'] === true)
        call.out.json({ ...report, purpose, ...(tree === null ? {} : { tree }) });
    else
        presentAll(call, report, purpose, tree);
    if (tree?.code != null)
        return (0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_4__/* .exitOf */ .sX)(tree.code);
    return report.ok ? 0 : (0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_4__/* .exitOf */ .sX)(report.problems[0]?.code ?? 'EVID_MANIFEST');
}
function presentAll(call, report, purpose, tree) {
    const { out } = call;
    present(report, call);
    if (tree !== null)
        presentTree(tree, call);
    if (purpose !== null)
        out.line((0,_table_js__WEBPACK_IMPORTED_MODULE_8__/* .row */ .nM)('purpose', out.style.yellow('learn: hosts were granted one by one; never published')));
}
/** Asked for with `--tree`, in a clone. */
async function treeOf(call, runDir) {
    const name = (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(call, 'tree');
    if (name === null)
        return null;
    const { compareTree } = await Promise.all(/* import() */[__webpack_require__.e(712), __webpack_require__.e(396)]).then(__webpack_require__.bind(__webpack_require__, 1396));
    return compareTree(runDir, call.process.cwd(), name);
}
function presentTree({ ok, code, commit, paths, pathCount }, { out }) {
    if (ok)
        return out.line((0,_table_js__WEBPACK_IMPORTED_MODULE_8__/* .row */ .nM)('tree', out.style.green(`${commit} has the tree that was tested`)));
    out.line((0,_table_js__WEBPACK_IMPORTED_MODULE_8__/* .row */ .nM)('tree', out.style.red(`${code}  ${commit} has another tree than was tested`)));
    if (paths === null)
        return out.line((0,_table_js__WEBPACK_IMPORTED_MODULE_8__/* .row */ .nM)('', 'the clone does not have the tested tree, so that it cannot say where'));
    for (const path of paths)
        out.line((0,_table_js__WEBPACK_IMPORTED_MODULE_8__/* .row */ .nM)('', (0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_9__/* .forTerminal */ .Qf)(path)));
    if (pathCount > paths.length)
        out.line((0,_table_js__WEBPACK_IMPORTED_MODULE_8__/* .row */ .nM)('', `and ${pathCount - paths.length} more`));
}
/** Of a record that holds: its plan is one of the files that were checked. Null for every run but those of `learn`. */
function purposeOf(runDir) {
    try {
        const plan = JSON.parse((0,_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegular */ .VX)(runDir, 'plan.json', { maxBytes: 32 << 20, allowHardLinks: true }).toString('utf8'));
        return typeof plan === 'object' && plan !== null && 'purpose' in plan && plan.purpose === 'learn'
            ? 'learn'
            : null;
    }
    catch {
        return null; // an interrupted run may have none
    }
}
function present(report, { out, process }) {
    out.line((0,_table_js__WEBPACK_IMPORTED_MODULE_8__/* .row */ .nM)('run', `${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_9__/* .forTerminal */ .Qf)(report.run_id ?? 'unknown')}  ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(process.cwd(), report.run_dir) || '.'}`));
    for (const problem of report.problems.slice(0, SHOWN)) {
        const place = [problem.path, problem.line].filter(part => part !== null).join(':');
        out.line((0,_table_js__WEBPACK_IMPORTED_MODULE_8__/* .row */ .nM)(out.style.red('problem'.padEnd(9)), `${problem.code}  ${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_9__/* .forTerminal */ .Qf)(place === '' ? '' : `${place}  `)}${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_9__/* .forTerminal */ .Qf)(problem.message)}`));
    }
    if (report.problems.length > SHOWN)
        out.line((0,_table_js__WEBPACK_IMPORTED_MODULE_8__/* .row */ .nM)('', `and ${report.problems.length - SHOWN} more problems`));
    if (report.incomplete !== null)
        presentIncomplete(report.incomplete, report.manifest_digest !== null, text => out.line(text));
    if (report.verdict !== null)
        out.line((0,_table_js__WEBPACK_IMPORTED_MODULE_8__/* .row */ .nM)('verdict', `${report.verdict.code}   the run's own exit was ${report.verdict.exit}`));
    if (report.manifest_digest !== null)
        out.line((0,_table_js__WEBPACK_IMPORTED_MODULE_8__/* .row */ .nM)('manifest', (0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_9__/* .forTerminal */ .Qf)(report.manifest_digest)));
    out.line((0,_table_js__WEBPACK_IMPORTED_MODULE_8__/* .row */ .nM)('files', `${report.files} files, ${report.bytes} bytes`));
    const finding = (0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_9__/* .forTerminal */ .Qf)(report.finding);
    out.line((0,_table_js__WEBPACK_IMPORTED_MODULE_8__/* .row */ .nM)('finding', report.ok ? out.style.green(finding) : out.style.red(finding)));
}
/** In a record that was sealed afterwards, what the run did not write itself was added by whoever sealed it. */
function presentIncomplete(found, sealed, line) {
    line((0,_table_js__WEBPACK_IMPORTED_MODULE_8__/* .row */ .nM)('begun', found.phases_begun.length === 0 ? 'no phase' : found.phases_begun.map(_platform_neutral_js__WEBPACK_IMPORTED_MODULE_9__/* .forTerminal */ .Qf).join(', ')));
    if (found.last_event !== null)
        line((0,_table_js__WEBPACK_IMPORTED_MODULE_8__/* .row */ .nM)('last', `${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_9__/* .forTerminal */ .Qf)(found.last_event.type)} at ${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_9__/* .forTerminal */ .Qf)(found.last_event.time)}, event ${found.events}`));
    if (found.torn_bytes > 0)
        line((0,_table_js__WEBPACK_IMPORTED_MODULE_8__/* .row */ .nM)('torn', `${found.torn_bytes} bytes of an event that was being written`));
    line((0,_table_js__WEBPACK_IMPORTED_MODULE_8__/* .row */ .nM)('there', found.files
        .slice(0, SHOWN)
        .map(file => `${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_9__/* .forTerminal */ .Qf)(file.path)} (${file.bytes})`)
        .join(', ')));
    line((0,_table_js__WEBPACK_IMPORTED_MODULE_8__/* .row */ .nM)(sealed ? 'added' : 'absent', found.absent.map(_platform_neutral_js__WEBPACK_IMPORTED_MODULE_9__/* .forTerminal */ .Qf).join(', ')));
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

/***/ 8972:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MH: () => (/* binding */ withLikelyCause),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   cw: () => (/* binding */ RunStop)
/* harmony export */ });
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6316);
/* harmony import */ var _reasons_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1923);


/** Ends a run early with a reason. Everything recorded so far is kept and sealed. */
class RunStop extends _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .j {
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
    if (!(error instanceof _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .j)) {
        return {
            status: 'error',
            code: 'INTERNAL',
            exit: 70,
            detail: `the program met an unexpected state: ${error instanceof Error ? error.message : String(error)}`,
            likelyCause: null
        };
    }
    const exit = (0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_1__/* .exitOf */ .sX)(error.code);
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


/***/ }),

/***/ 8799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
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


/***/ })

};
