export const id = 9747;
export const ids = [9747];
export const modules = {
/***/ 89747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	lint: () => (/* binding */ lint)
});
var _secretlint_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(198);
var _secretlint_secretlint_rule_preset_recommend__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31577);
const CONFIG = { rules: [{ id: _secretlint_secretlint_rule_preset_recommend__WEBPACK_IMPORTED_MODULE_1__/* .creator */ .x.meta.id, rule: _secretlint_secretlint_rule_preset_recommend__WEBPACK_IMPORTED_MODULE_1__/* .creator */ .x, options: {} }] };
async function lint(text, path) {
		const ext = /\.[^./]+$/.exec(path)?.[0] ?? '';
		const { messages } = await (0,_secretlint_core__WEBPACK_IMPORTED_MODULE_0__/* .lintSource */ .n)({
				source: { filePath: path, content: text, ext: ext === '.p12' ? '' : ext, contentType: 'text' },
				options: { config: CONFIG, maskSecrets: true, noPhysicFilePath: true },
		});
		return messages.map(({ ruleId, range }) => ({
				rule: ruleId.replace(/^.*secretlint-rule-/, ''),
				start: range[0],
				end: range[1],
		}));
}
/***/ })
};
