export const id = 3111;
export const ids = [3111];
export const modules = {
/***/ 13111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	clientDrafts: () => (/* binding */ clientDrafts)
});
var _core_capital_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56884);
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18001);
var _core_cut_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60236);
var _core_grouped_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6978);
var _core_level_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56402);
var _core_listed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83659);
var _core_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84368);
var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6318);
const TOLD = 8;
function clientDrafts(refused) {
		return refused.map(({ rule, found, refusals }) => {
				const [first, ...more] = found;
				const subject = first.tool === undefined ? 'The server' : `The tool ${short(first.tool)}`;
				const at = first.pointer === '' || first.pointer === '/name' ? '' : ` (${short(first.pointer)})`;
				const what = first.what === undefined ? '' : `: ${short(first.what)}`;
				const also = more.length === 0 ? '' : ` ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(more.length, 'other tool')} ${more.length === 1 ? 'does' : 'do'} so too.`;
				const [newest] = [...refusals].sort((a, b) => (0,_core_level_js__WEBPACK_IMPORTED_MODULE_2__/* .byLevel */ .s6)(a.level, b.level) || (a.seen < b.seen ? 1 : -1));
				return {
						rule: rule.id,
						level: (0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .heaviest */ .iS)(refusals),
						message: `${subject} ${rule.says}${at}${what}.${also} ${effects(refusals)}`,
						hint: rule.docs.fix,
						...(more.length === 0 ? {} : { quote: places(found) }),
						facts: { 'seen on': newest?.seen ?? '', source: newest?.source ?? '' },
				};
		});
}
function places(found) {
		const lines = found.slice(0, TOLD).map(({ tool, pointer, what }) => {
				const about = [pointer === '/name' ? '' : pointer, what ?? ''].filter((part) => part !== '').join(', ');
				return (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .Ow)(`${tool ?? 'server'}${about === '' ? '' : `: ${about}`}`).slice(0, 300);
		});
		return found.length > TOLD ? [...lines, `… and ${found.length - TOLD} more`] : lines;
}
function short(text) {
		return (0,_core_cut_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)((0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .Ow)(text), 200);
}
const LOSES = {
		all: ['loses all tools of the server', 'lose all tools of the server'],
		tool: ['loses this tool', 'lose this tool'],
		mangled: ['changes it', 'change it'],
};
function effects(refusals) {
		const groups = (0,_core_grouped_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .z)(refusals, ({ effect, loses }) => effect ?? loses);
		const parts = [...groups.values()].map((group) => {
				const names = [...new Set(group.map(({ client }) => (0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(client)))];
				const [first] = group;
				return `${(0,_core_listed_js__WEBPACK_IMPORTED_MODULE_6__/* .listed */ .K)(names)} ${first.effect ?? LOSES[first.loses][names.length > 1 ? 1 : 0]}`;
		});
		return `${(0,_core_capital_js__WEBPACK_IMPORTED_MODULE_7__/* .capital */ .N)(parts.join('; '))}.`;
}
/***/ })
};
