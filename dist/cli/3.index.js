export const id = 3;
export const ids = [3];
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

/***/ 1773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _evidence_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8334);
/* harmony import */ var _evidence_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8343);
/** `report`: the record of a run as Markdown, made from the sealed record. */


async function run(call) {
    const markdown = (0,_evidence_index_js__WEBPACK_IMPORTED_MODULE_0__/* .renderReport */ .B1)((0,_evidence_place_js__WEBPACK_IMPORTED_MODULE_1__/* .runDirOf */ .y)(call));
    if (call.flags['json'] === true)
        call.out.json({ markdown });
    else
        call.out.line(markdown.trimEnd());
    return 0;
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
