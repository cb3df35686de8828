export const id = 3960;
export const ids = [3960];
export const modules = {
/***/ 43960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	renderAnnotation: () => (/* binding */ renderAnnotation),
	renderAnnotations: () => (/* binding */ renderAnnotations)
});
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18001);
var _core_level_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56402);
const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' };
const SHOWN = 10;
function renderAnnotation(finding) {
		const place = { file: finding.file, line: finding.line, col: finding.column, title: finding.rule };
		const properties = Object.entries(place)
				.filter(([key, value]) => value !== undefined && (key === 'title' || finding.file !== undefined))
				.map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
		const text = [finding.message, ...(finding.quote ?? []), finding.hint]
				.filter((part) => part !== undefined)
				.join('\n');
		return `::${COMMANDS[finding.level]} ${properties.join(',')}::${escapeData(text)}`;
}
function renderAnnotations(findings) {
		const lines = _core_level_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_.flatMap((level) => {
				const all = findings.filter((finding) => finding.level === level);
				const rest = all.length - SHOWN;
				const counted = rest > 0 ? [`${rest} more of level ${level}: the job summary lists them`] : [];
				return [...all.slice(0, SHOWN).map(renderAnnotation), ...counted];
		});
		return lines.map((line) => `${line}\n`).join('');
}
function escapeData(text) {
		return (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanText */ .X5)(text).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
function escapeProperty(text) {
		return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
/***/ })
};
