export const id = 6285;
export const ids = [6285];
export const modules = {
/***/ 6285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	client: () => (/* binding */ client)
});
var _actions_artifact__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9645);
function client() {
		return new _actions_artifact__WEBPACK_IMPORTED_MODULE_0__/* .DefaultArtifactClient */ .t9();
}
/***/ })
};
