export const id = 150;
export const ids = [150];
export const modules = {

/***/ 7150:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _run_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9192);
/* harmony import */ var _run_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1073);
/* harmony import */ var _run_silent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9940);
/* harmony import */ var _present_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7826);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4022);
/* harmony import */ var _platform_signals_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8941);
/** `run`: one pack, contained, with evidence. */






async function run(call) {
    const json = call.flags['json'] === true;
    const request = (0,_request_js__WEBPACK_IMPORTED_MODULE_4__/* .requestOf */ .f)(call);
    const listener = json ? _run_silent_js__WEBPACK_IMPORTED_MODULE_2__/* .silent */ .K : (0,_present_run_js__WEBPACK_IMPORTED_MODULE_3__/* .runPresenter */ .yN)(call.out);
    noteUnknownSwitches(call);
    const outcome = await (0,_platform_signals_js__WEBPACK_IMPORTED_MODULE_5__/* .cancellable */ .n)(call.process, signal => (0,_run_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runPack */ .R)(request, (0,_run_host_js__WEBPACK_IMPORTED_MODULE_0__/* .hostOf */ .w4)(call.process, signal), listener));
    if (json)
        call.out.json(jsonOf(outcome));
    else
        (0,_present_run_js__WEBPACK_IMPORTED_MODULE_3__/* .presentOutcome */ .Y5)(outcome, call.process, call.out);
    return (0,_present_run_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodeOf */ .FO)(outcome);
}
/** Switches of the original whose features this version does not have: said, and not passed over in silence. */
const NOT_HERE = {
    ORCH_ENABLE_PLUGINS: 'there are no plugins yet, the commands of the pack are run',
    ORCH_PLUGINS_STRICT: 'there are no plugins yet',
    ORCH_COLLECT_REVIEW: 'there is no review report yet'
};
function noteUnknownSwitches({ process, out }) {
    for (const [name, what] of Object.entries(NOT_HERE)) {
        const value = process.env[name] ?? '';
        if (value !== '' && value !== '0')
            out.error(`warning   ${name} is set: ${what}`);
    }
}
/** The stable JSON of a run; `snake_case`, nothing undefined. */
function jsonOf(outcome) {
    const { verdict, change } = outcome;
    return {
        run_id: outcome.runId,
        run_dir: outcome.runDir,
        verdict: {
            status: verdict.status,
            code: verdict.code,
            exit: (0,_present_run_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodeOf */ .FO)(outcome),
            detail: verdict.detail,
            likely_cause: verdict.likelyCause
        },
        plan_digest: outcome.plan.digest,
        manifest_digest: outcome.manifestDigest,
        journal_head: outcome.journalHead,
        files: outcome.files,
        change: change === null
            ? null
            : { tree: change.tree, files: change.files, added: change.added, deleted: change.deleted },
        acceptance: outcome.acceptance,
        refused: outcome.refused,
        publish: outcome.publish,
        publish_error: outcome.publishError,
        timings: outcome.timings
    };
}


/***/ })

};
