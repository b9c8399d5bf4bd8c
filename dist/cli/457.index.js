export const id = 457;
export const ids = [457];
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

/***/ 5457:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _reasons_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1923);
/* harmony import */ var _run_prepare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(567);
/* harmony import */ var _repository_root_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6893);
/* harmony import */ var _present_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1894);
/** `validate`: every problem of one or many packs, each with its place. */





async function run(call) {
    const roots = new Map();
    const checked = call.args.map(path => check(call.process.cwd(), path, roots));
    const broken = checked.filter(pack => pack.problems.some(problem => problem.severity === 'error'));
    if (call.flags['json'] === true)
        call.out.json({ packs: checked, valid: checked.length - broken.length, broken: broken.length });
    else
        present(call, checked, broken.length);
    return broken.length === 0 ? 0 : (0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_1__/* .exitOf */ .sX)('USAGE');
}
function check(cwd, path, roots) {
    const { contract, problems } = (0,_run_prepare_js__WEBPACK_IMPORTED_MODULE_2__/* .readPackAt */ .lg)(cwd, path, rootOf(cwd, path, roots));
    const commands = contract === null
        ? 0
        : contract.setup.commands.length + contract.implement.commands.length + contract.test.commands.length;
    return { pack: path, id: contract?.id ?? null, commands, problems };
}
/** The repository's root, or where there is none the directory that holds the pack: a pack can be checked anywhere. */
function rootOf(cwd, path, roots) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path));
    const known = roots.get(parent);
    if (known !== undefined)
        return known;
    const root = (0,_repository_root_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryRoot */ .H)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path));
    roots.set(parent, root);
    return root;
}
function present({ out }, checked, broken) {
    for (const { pack, id, commands, problems } of checked) {
        (0,_present_error_js__WEBPACK_IMPORTED_MODULE_4__/* .presentProblems */ .w)(problems, out);
        const bad = problems.some(problem => problem.severity === 'error');
        const mark = bad ? out.style.red('broken') : out.style.green('valid');
        out.line(`${mark.padEnd(7)} ${pack}${id === null ? '' : `  ${id}`}${bad ? '' : `  ${commands} command${commands === 1 ? '' : 's'}`}`);
    }
    if (checked.length > 1)
        out.line(`${checked.length} packs: ${checked.length - broken} valid, ${broken} broken`);
}


/***/ })

};
