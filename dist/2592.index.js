export const id = 2592;
export const ids = [2592];
export const modules = {
/***/ 92592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	worksWith: () => (/* binding */ worksWith)
});
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18001);
var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6318);
const JUDGES = new Set(_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .CLIENT_RULES */ .up.flatMap(({ refusals }) => refusals.map(({ client }) => client)));
function worksWith(refused, { targets } = {}) {
		const losses = new Map();
		for (const { rule, found, refusals } of refused) {
				for (const { client, loses, level } of refusals) {
						if (loses === 'mangled' || level === 'note')
								continue;
						const tools = found.length === 1 && found[0].tool !== undefined
								? (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(found[0].tool).slice(0, 80)
								: `${found.length} tools`;
						const what = `${loses === 'all' ? 'all tools' : tools} (${rule.id})`;
						losses.set(client, [...(losses.get(client) ?? []), what]);
				}
		}
		const names = (ids) => [...new Set(ids.map(_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb))].map((name) => name.replace(/^the /, ''));
		return {
				well: names((0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(targets).filter((id) => JUDGES.has(id) && !losses.has(id))),
				losses: [...losses].map(([client, what]) => ({ client: names([client])[0] ?? client, loses: what.join(', ') })),
				asOf: _rules_js__WEBPACK_IMPORTED_MODULE_0__/* .AS_OF */ .H_,
		};
}
/***/ })
};
