export const id = 954;
export const ids = [954];
export const modules = {

/***/ 9789:
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

/***/ 1752:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _sandbox_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1751);
/* harmony import */ var _workspace_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2170);
/* harmony import */ var _reasons_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4961);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9789);
/** `doctor`: what this machine can enforce, why not more, and the one command that would improve it. */





async function run(call) {
    let diagnosis = await look(call);
    if (call.flags['fix'] === true) {
        fix(diagnosis, call);
        diagnosis = await look(call);
    }
    if (call.flags['json'] === true)
        call.out.json(diagnosis);
    else
        present(diagnosis, call);
    return diagnosis.ok ? 0 : (0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_3__/* .exitOf */ .sX)('ISO_UNAVAILABLE');
}
async function look(call) {
    const runAs = (0,_sandbox_index_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseRunAs */ .jL)();
    const owner = runAs.dropped ? runAs : null;
    const root = await (0,_workspace_index_js__WEBPACK_IMPORTED_MODULE_2__/* .createPrivateRoot */ .gz)({
        parent: (0,_workspace_index_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultParent */ .gE)(call.process.env, runAs.dropped),
        runId: 'doctor',
        owner
    });
    try {
        return await (0,_sandbox_index_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnose */ .h4)({ runAs, scratch: await root.directory('probe') });
    }
    finally {
        await root.remove();
    }
}
/** Runs the commands that help, one after the other, showing each; stops at the first that fails. */
function fix(diagnosis, { out, flags }) {
    const quiet = flags['json'] === true;
    for (const argv of (0,_sandbox_index_js__WEBPACK_IMPORTED_MODULE_1__/* .fixCommands */ .Yi)(diagnosis)) {
        if (!quiet)
            out.line((0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .row */ .nM)('fix', argv.join(' ')));
        const [program, ...args] = argv;
        const done = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(program, args, { stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'] });
        if (done.status === 0)
            continue;
        out.error((0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .row */ .nM)('fix', out.style.red(`failed: ${argv.join(' ')}`)));
        return;
    }
}
function present(diagnosis, { out }) {
    out.line((0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .row */ .nM)('machine', `${diagnosis.platform} ${diagnosis.architecture}`));
    for (const rung of diagnosis.rungs)
        presentRung(rung, out);
    out.line('');
    if (diagnosis.ok)
        out.line((0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .row */ .nM)('runs', out.style.green('packs can be run here: network none, kernel-enforced')));
    else
        out.line((0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .row */ .nM)('runs', out.style.red('no backend passes its probe: run exits 5 here')));
    const remedy = diagnosis.rungs.find(rung => rung.backend === 'bubblewrap' && !rung.ok)?.remedy ?? null;
    if (remedy !== null)
        out.line((0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .row */ .nM)('improve', remedy));
}
function presentRung(rung, out) {
    const state = rung.ok ? out.style.green('ok') : out.style.yellow('not used');
    out.line((0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .row */ .nM)('backend', `${rung.backend.padEnd(12)} ${state}  ${rung.version ?? ''}`));
    if (rung.reason !== null)
        out.line((0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .row */ .nM)('', `why       ${rung.reason}`));
    for (const fact of rung.facts)
        out.line((0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .row */ .nM)('', `${fact.ok ? out.style.green('held') : out.style.red('FAILED')}  ${fact.name.padEnd(22)} ${out.style.dim(fact.seen)}`));
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
