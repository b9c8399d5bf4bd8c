export const id = 492;
export const ids = [492];
export const modules = {

/***/ 5492:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _reasons_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1923);
/* harmony import */ var _pack_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(703);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(776);
/** `explain`: cause, fix and example of a reason code, or the whole table. */



async function run(call) {
    const code = call.args[0]?.toUpperCase();
    if (code === undefined)
        return listAll(call);
    const reason = (0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(code);
    if (reason === null) {
        const near = (0,_pack_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(code, (0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__/* .allCodes */ .Sb)());
        throw new _options_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('USAGE', `unknown reason code ${JSON.stringify(code)}`, {
            fix: near === null ? 'See: codex-orchestrator explain' : `Did you mean ${near}?`
        });
    }
    if (call.flags['json'] === true)
        call.out.json({ code, ...reason });
    else {
        const { out } = call;
        out.line(`${out.style.bold(code)}  ${reason.title}   exit ${reason.exit}`);
        out.line(`  cause   ${reason.cause}`);
        out.line(`  fix     ${reason.fix}`);
        out.line('  example');
        for (const line of reason.example.split('\n'))
            out.line(`    ${line}`);
    }
    return 0;
}
function listAll({ flags, out }) {
    const codes = (0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__/* .allCodes */ .Sb)();
    if (flags['json'] === true)
        out.json(codes.map(code => ({ code, ...(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(code) })));
    else
        for (const code of codes)
            out.line(`${code.padEnd(28)} ${String((0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__/* .exitOf */ .sX)(code)).padStart(3)}  ${(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(code).title}`);
    return 0;
}


/***/ })

};
