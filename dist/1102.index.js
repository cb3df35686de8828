export const id = 1102;
export const ids = [1102];
export const modules = {
/***/ 11102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	diffOf: () => (/* binding */ diffOf)
});
var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37291);
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18001);
const PLAIN = '100644';
const EXECUTABLE = '100755';
function diffOf(changes) {
		return changes.map(patch).join('');
}
function patch({ file, before, after, executable }) {
		const from = before === undefined ? '/dev/null' : `a/${file}`;
		const { hunks } = (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .structuredPatch */ .YB)(from, `b/${file}`, before ?? '', after, undefined, undefined, { context: 3 });
		const text = (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .formatPatch */ .Gu)({
				oldFileName: from,
				newFileName: `b/${file}`,
				oldHeader: undefined,
				newHeader: undefined,
				hunks,
				isGit: true,
				...(before === undefined ? { isCreate: true, newMode: executable ? EXECUTABLE : PLAIN } : {}),
				...(before !== undefined && executable ? { oldMode: PLAIN, newMode: EXECUTABLE } : {}),
		});
		return text
				.split('\n')
				.map((line) => (line.endsWith('\r') ? `${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanText */ .X5)(line.slice(0, -1))}\r` : (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanText */ .X5)(line)))
				.join('\n');
}
/***/ })
};
