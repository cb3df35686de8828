export const id = 6590;
export const ids = [6590];
export const modules = {
/***/ 22794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	G: () => (/* binding */ frame),
	c: () => (/* binding */ lineOf)
});
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18001);
const WIDTH = 100;
const BEFORE = 40;
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
function frame({ file, line, column, secret }, files) {
		if (secret === true || files === undefined || file === undefined || line === undefined)
				return [];
		const source = lineOf(files.text(file) ?? '', line);
		if (source.trim() === '')
				return [];
		const at = Math.min(Math.max(0, (column ?? 1) - 1), source.length);
		const from = source.length <= WIDTH ? 0 : Math.max(0, Math.min(at - BEFORE, source.length - WIDTH));
		const to = Math.min(source.length, from + WIDTH);
		const start = from > 0 ? '…' : '';
		const shown = `${start}${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(source.slice(from, to))}${to < source.length ? '…' : ''}`;
		const gutter = ' '.repeat(String(line).length);
		if (column === undefined)
				return [`${line} | ${shown}`];
		const before = [...`${start}${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(source.slice(from, at))}`].map((letter) => letter === '\t' ? '\t' : WIDE.test(letter) ? '  ' : ' ');
		return [`${line} | ${shown}`, `${gutter} | ${before.join('')}^`];
}
function lineOf(text, line) {
		let start = 0;
		for (let number = 1; number < line; number += 1) {
				const next = text.indexOf('\n', start);
				if (next < 0)
						return '';
				start = next + 1;
		}
		const end = text.indexOf('\n', start);
		return text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '');
}
/***/ }),
/***/ 86590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	renderSarif: () => (/* binding */ renderSarif)
});
var _core_about_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87821);
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18001);
var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34002);
var _core_grouped_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6978);
var _core_json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68478);
var _frame_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22794);
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const ROOT = '%SRCROOT%';
function renderSarif(findings, { rules = [], files } = {}) {
		const ids = [...new Set(findings.map(({ rule }) => rule))].sort();
		const prints = fingerprints(findings, files);
		const log = {
				$schema: SCHEMA,
				version: '2.1.0',
				runs: [
						{
								tool: {
										driver: {
												name: _core_about_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME */ .o_,
												semanticVersion: _core_about_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .xv,
												informationUri: _core_about_js__WEBPACK_IMPORTED_MODULE_1__/* .HOME */ .yZ,
												rules: ids.map((id) => about(id, rules)),
										},
								},
								columnKind: 'utf16CodeUnits',
								results: findings.map((finding, index) => ({
										...result(finding, ids),
										partialFingerprints: { primaryLocationLineHash: prints[index] },
								})),
						},
				],
		};
		return (0,_core_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonText */ .s)(log);
}
function about(id, rules) {
		const rule = rules.find((one) => one.id === id);
		if (rule === undefined)
				return { id, helpUri: (0,_core_about_js__WEBPACK_IMPORTED_MODULE_1__/* .pageOfId */ .OP)(id, 'stage') };
		return {
				id,
				shortDescription: { text: rule.title },
				fullDescription: { text: rule.docs.why },
				help: { text: rule.docs.fix },
				helpUri: (0,_core_about_js__WEBPACK_IMPORTED_MODULE_1__/* .pageOfId */ .OP)(id, 'rule'),
				defaultConfiguration: { level: rule.level },
		};
}
function result({ rule, level, message, hint, file, line, column, fixes = [] }, ids) {
		const text = (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanText */ .X5)([message, hint].filter((part) => part !== undefined).join('\n'));
		const region = line === undefined ? {} : { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } };
		const changes = artifactChanges(fixes);
		return {
				ruleId: rule,
				ruleIndex: ids.indexOf(rule),
				level,
				message: { text },
				locations: file === undefined ? [] : [{ physicalLocation: { artifactLocation: locationOf(file), ...region } }],
				...(changes.length === 0
						? {}
						: { fixes: [{ description: { text: (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanText */ .X5)(hint ?? message) }, artifactChanges: changes }] }),
		};
}
function locationOf(file) {
		return { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: ROOT };
}
function artifactChanges(fixes) {
		if (!fixes.every((fix) => 'start' in fix))
				return [];
		return [...(0,_core_grouped_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .z)(fixes, ({ file }) => file)].map(([file, some]) => ({
				artifactLocation: locationOf(file),
				replacements: some.map(({ start, end, text }) => ({
						deletedRegion: { charOffset: start, charLength: end - start },
						insertedContent: { text },
				})),
		}));
}
function fingerprints(findings, files) {
		const seen = new Map();
		return findings.map(({ rule, file, line, project, subject, target, code, secret }) => {
				const known = secret === true || file === undefined || line === undefined ? '' : (files?.text(file) ?? '');
				const words = known === '' ? [project, subject, target, code] : (0,_frame_js__WEBPACK_IMPORTED_MODULE_5__/* .lineOf */ .c)(known, line ?? 1).trim();
				const hash = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(JSON.stringify([rule, file, words])).slice(0, 16);
				const count = (seen.get(hash) ?? 0) + 1;
				seen.set(hash, count);
				return `${hash}:${count}`;
		});
}
/***/ })
};
