export const id = 413;
export const ids = [413];
export const modules = {

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
/* harmony import */ var _pack_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7916);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(776);
/** `init`: a new pack that validates and runs. */




async function run(call) {
    const form = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(call, 'form') === 'directory' ? 'directory' : 'file';
    const path = call.args[0] ?? (form === 'file' ? '.github/task-packs/task.yml' : 'task-packs/task');
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(call.process.cwd(), path);
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target).replace(/\.ya?ml$/, '');
    const files = (0,_pack_index_js__WEBPACK_IMPORTED_MODULE_2__/* .initPack */ .GN)({ id: (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(call, 'id') ?? name.toUpperCase(), title: (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(call, 'title') ?? `Describe ${name} in one line`, kind: form });
    // The pack room names files as they would lie by default; here the user named the place.
    const place = (file) => (form === 'file' ? target : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file.path)));
    refuseExisting(files.map(place));
    for (const file of files)
        write(place(file), file.text);
    if (call.flags['json'] === true)
        call.out.json({ pack: path, files: files.map(file => file.path) });
    else {
        call.out.line(`wrote     ${path}`);
        call.out.line(`next      codex-orchestrator validate ${path}, commit it, codex-orchestrator run ${path}`);
    }
    return 0;
}
/** Nothing a person wrote is ever replaced. */
function refuseExisting(paths) {
    for (const path of paths) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined) {
            throw new _options_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb('USAGE', `init: ${path} exists already`, { fix: 'Name another path, or remove the file.' });
        }
    }
}
function write(path, content) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, content, { flag: 'wx' });
}


/***/ })

};
