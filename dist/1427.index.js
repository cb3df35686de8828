export const id = 1427;
export const ids = [1427];
export const modules = {
/***/ 11427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	reportFixes: () => (/* binding */ reportFixes)
});
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18001);
var _core_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84368);
async function reportFixes(fixed, dryRun) {
		const { changes, done, kept } = fixed;
		const alone = [...kept].map(([file, why]) => `  skipped   ${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(file)}: ${why}\n`).join('');
		const json = { fixed: changes.map(({ file, rules }) => ({ file, rules })) };
		if (changes.length === 0) {
				return { text: `${alone}Nothing that --fix can fix.\n\n`, json: dryRun ? { ...json, diff: '' } : json };
		}
		const count = `${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(done, 'finding')} in ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(changes.length, 'file')}`;
		if (!dryRun) {
				const width = Math.max(...changes.map(({ file }) => file.length));
				const lines = changes.map((change) => `  fixed     ${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(change.file).padEnd(width)}   ${what(change)}\n`);
				return { text: `${lines.join('')}${alone}\nFixed ${count}.\n\n`, json };
		}
		const diff = (await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(1102)]).then(__webpack_require__.bind(__webpack_require__, 11102))).diffOf(changes);
		return {
				text: `${diff}\n${alone}Nothing was written. --fix without --dry-run would fix ${count}. What would remain:\n\n`,
				json: { ...json, diff },
		};
}
function what({ rules, executable }) {
		return `${rules.join(', ')}${executable ? ' (made executable)' : ''}`;
}
/***/ })
};
