export const id = 41;
export const ids = [41];
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

/***/ 1413:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _pack_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4197);
/* harmony import */ var _repository_root_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6893);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(776);
/** `init`: a new pack that validates and runs. */





async function run(call) {
    const form = (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(call, 'form') === 'directory' ? 'directory' : 'file';
    const path = call.args[0] ?? (form === 'file' ? '.github/task-packs/task.yml' : 'task-packs/task');
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(call.process.cwd(), path);
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target).replace(/\.ya?ml$/, '');
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,_repository_root_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryRoot */ .H)(target), target);
    if (form === 'directory')
        refuseOddFolder(folder);
    const files = (0,_pack_index_js__WEBPACK_IMPORTED_MODULE_2__/* .initPack */ .GN)({
        id: (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(call, 'id') ?? name.toUpperCase(),
        title: (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(call, 'title') ?? `Describe ${name} in one line`,
        kind: form,
        folder
    });
    // The pack room names files as they would lie by default; here the user named the place.
    const place = (file) => (form === 'file' ? target : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file.path)));
    refuseExisting(files.map(place));
    for (const file of files)
        write(place(file), file.text);
    if (call.flags['json'] === true)
        call.out.json({ pack: path, files: files.map(file => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(call.process.cwd(), place(file))) });
    else {
        for (const file of files)
            call.out.line(`wrote     ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(call.process.cwd(), place(file))}`);
        call.out.line(`next      codex-orchestrator validate ${path}, commit it, codex-orchestrator run ${path}`);
    }
    return 0;
}
/** The commands of the new pack name files of its folder; quotes and blanks in it would change what they mean. */
function refuseOddFolder(folder) {
    if (/^[A-Za-z0-9._/-]+$/.test(folder))
        return;
    throw new _options_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb('USAGE', `init: the folder ${JSON.stringify(folder)} has characters that a command would have to quote`, {
        fix: 'Use letters, digits, dots, hyphens and underscores.'
    });
}
/** Nothing a person wrote is ever replaced. */
function refuseExisting(paths) {
    for (const path of paths) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined) {
            throw new _options_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb('USAGE', `init: ${path} exists already`, {
                fix: 'Name another path, or remove the file.'
            });
        }
    }
}
function write(path, content) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, content, { flag: 'wx' });
}


/***/ }),

/***/ 1429:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8799);
/** Ground: canonical JSON (RFC 8785) and its SHA-256, the one way in which records are hashed. */


/** RFC 8785 text of a JSON value. Throws TypeError on what JSON cannot say (NaN, lone surrogates, undefined). */
function canonical(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new TypeError('value has no canonical JSON form');
    return text;
}
/** Lower-case hex SHA-256 of bytes or of UTF-8 text; 64 characters, no prefix. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
}
/** `sha256:<hex>` over the canonical JSON of a value. */
function digestOf(value) {
    return `sha256:${sha256(canonical(value))}`;
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
