export const id = 9168;
export const ids = [9168];
export const modules = {
/***/ 29168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	matrix: () => (/* binding */ matrix)
});
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18001);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _repository_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91883);
var _workspace_discover_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47111);
var _workspace_open_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46558);
var _workspace_release_tag_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67808);
async function matrix(inputs, host) {
		const head = await (0,_repository_git_js__WEBPACK_IMPORTED_MODULE_1__/* .readHead */ .zy)(host, (0,_workspace_open_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .GH)(inputs, host));
		const { projects } = await (0,_workspace_open_js__WEBPACK_IMPORTED_MODULE_3__/* .survey */ .Fr)(host, head.root, inputs, { git: true, from: head.root });
		const tag = (0,_workspace_release_tag_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseTag */ .u6)(host, inputs, head, projects);
		const released = tag === undefined ? projects : (0,_workspace_discover_js__WEBPACK_IMPORTED_MODULE_2__/* .releasedBy */ .RV)(tag, projects);
		const json = (0,_workspace_discover_js__WEBPACK_IMPORTED_MODULE_2__/* .matrixOf */ .lQ)(released, tag);
		const text = plainJson(json);
		return { exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.done, json, text: `${text}\n`, outputs: { matrix: text } };
}
function plainJson(value) {
		return JSON.stringify(value).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, _core_clean_text_js__WEBPACK_IMPORTED_MODULE_5__/* .unicodeEscapes */ .eA);
}
/***/ })
};
