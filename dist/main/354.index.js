export const id = 354;
export const ids = [354];
export const modules = {

/***/ 73116:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46316);
/** The github room's one error class. Its texts hold no token: whoever makes one has been through `Session.clean`. */

class GitHubError extends _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OrchestratorError */ .j {
}


/***/ })

};
