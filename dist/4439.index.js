export const id = 4439;
export const ids = [4439];
export const modules = {
/***/ 84439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Bq: () => (/* binding */ filled),
	GS: () => (/* binding */ fill),
	PL: () => (/* binding */ columnsOf),
	qN: () => (/* binding */ paragraphs)
});
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18001);
const WIDEST = 100;
const NARROWEST = 40;
const COMMAND = /^(.*: )((?:(?!: ).)*(?:[^.:?]|(?<= )\.))$/s;
function columnsOf(stream, most = WIDEST) {
		return Math.max(NARROWEST, Math.min(most, stream.columns ?? most));
}
function paragraphs(text, columns = WIDEST) {
		return (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(text)
				.split('\n')
				.flatMap((line) => (line.startsWith(' ') ? [line] : wrap(line, columns - 4)))
				.map((line) => (line === '' ? '' : `  ${line}`))
				.join('\n');
}
function filled(text, taken = 0, stream = process.stdout) {
		const columns = columnsOf(stream, Number.POSITIVE_INFINITY) - taken;
		return text
				.split('\n')
				.flatMap((line) => (line.startsWith(' ') ? [line] : wrap(line, columns)))
				.join('\n');
}
function wrap(line, width) {
		const [, before = line, command] = COMMAND.exec(line) ?? [];
		return fill([...before.trimEnd().split(' '), ...(command === undefined ? [] : [command])], width);
}
function fill(words, width) {
		const lines = [];
		let current = '';
		for (const word of words) {
				if (current !== '' && current.length + word.length + 1 > width) {
						lines.push(current);
						current = word;
				}
				else {
						current = current === '' ? word : `${current} ${word}`;
				}
		}
		return [...lines, current];
}
/***/ })
};
