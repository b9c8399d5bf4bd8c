export const id = 692;
export const ids = [692];
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

/***/ 1558:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _evidence_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8334);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _evidence_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8343);
/* harmony import */ var _platform_neutral_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(980);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(776);
/* harmony import */ var _run_host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9192);
/** `evidence`: the five queries over recorded runs. */






const QUERIES = {
    index: (call, directory) => (0,_evidence_index_js__WEBPACK_IMPORTED_MODULE_0__/* .writeIndex */ ._M)(directory, (0,_run_host_js__WEBPACK_IMPORTED_MODULE_4__/* .clockOf */ .ie)(call.process)),
    'list-runs': (_call, directory) => (0,_evidence_index_js__WEBPACK_IMPORTED_MODULE_0__/* .listRuns */ .v)(directory),
    'list-artifacts': (call, directory) => (0,_evidence_index_js__WEBPACK_IMPORTED_MODULE_0__/* .listArtifacts */ .wn)(directory, runIdOf(call, directory)),
    'show-artifact': (call, directory) => shown(call, directory),
    'show-index-meta': (_call, directory) => (0,_evidence_index_js__WEBPACK_IMPORTED_MODULE_0__/* .showIndexMeta */ .Dp)(directory)
};
async function run(call) {
    const [query = ''] = call.args;
    if (!Object.hasOwn(QUERIES, query)) {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb('USAGE', `evidence: unknown query ${JSON.stringify(query)}`, {
            fix: `One of: ${Object.keys(QUERIES).join(', ')}.`
        });
    }
    const result = QUERIES[query](call, (0,_evidence_place_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceDirOf */ .w)(call));
    if (call.flags['json'] === true)
        call.out.json(result);
    else
        present(query, result, call);
    return 0;
}
function runIdOf(call, directory) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,_evidence_index_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveRun */ .Uf)(directory, call.args[1] ?? 'last', call.process.cwd()));
}
/** The artifact's text for JSON; bytes that are not text are given in base64. */
function shown(call, directory) {
    const path = call.args[2];
    if (path === undefined)
        throw new _options_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb('USAGE', 'evidence show-artifact: missing argument', {
            fix: 'evidence show-artifact last summary.md'
        });
    const { content, bytes, truncated } = (0,_evidence_index_js__WEBPACK_IMPORTED_MODULE_0__/* .showArtifact */ .QS)((0,_evidence_index_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveRun */ .Uf)(directory, call.args[1], call.process.cwd()), path);
    const text = content.toString('utf8');
    const isText = Buffer.from(text, 'utf8').equals(content);
    return {
        path,
        bytes,
        truncated,
        encoding: isText ? 'utf8' : 'base64',
        content: isText ? text : content.toString('base64')
    };
}
function present(query, result, { out }) {
    if (query === 'list-runs')
        return result.forEach(run => out.line(runRow(run)));
    if (query === 'list-artifacts') {
        for (const { type, path, bytes } of result)
            out.line(`${type.padEnd(12)} ${String(bytes ?? '').padStart(9)}  ${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_5__/* .forTerminal */ .Qf)(path)}`);
        return;
    }
    if (query === 'show-artifact')
        return presentArtifact(result, out);
    const meta = query === 'index' ? { runs: result.runs.length } : result;
    for (const [name, value] of Object.entries(meta))
        out.line(`${name.padEnd(16)} ${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_5__/* .forTerminal */ .Qf)(String(value))}`);
}
function runRow(run) {
    const verdict = run.state === 'sealed' ? (run.verdict?.code ?? '') : run.state;
    return `${run.run_id.padEnd(28)} ${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_5__/* .forTerminal */ .Qf)(verdict).padEnd(24)} ${(0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_5__/* .forTerminal */ .Qf)(run.pack_id ?? '')}`;
}
function presentArtifact(artifact, out) {
    out.line((0,_platform_neutral_js__WEBPACK_IMPORTED_MODULE_5__/* .forTerminal */ .Qf)(String(artifact['content'])).trimEnd());
    if (artifact['truncated'] === true)
        out.error(`cut: the file has ${String(artifact['bytes'])} bytes`);
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
