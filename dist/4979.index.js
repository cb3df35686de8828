export const id = 4979;
export const ids = [4979];
export const modules = {
/***/ 34979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	renderCheck: () => (/* binding */ renderCheck)
});
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18001);
var _core_plural_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84368);
var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39716);
var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83001);
function renderCheck(findings, shown) {
		const { projects, known = 0, strict = false } = shown;
		const [only] = projects;
		const what = projects.length === 1 && only !== undefined
				? `${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(only.name)}${only.version === undefined ? '' : ` ${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(only.version)}`}`
				: (0,_core_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(projects.length, 'project');
		const fixable = findings.filter(({ fixes }) => (fixes?.length ?? 0) > 0).length;
		const said = [
				findings.length === 0 ? 'no problems found' : (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .countFindings */ .Gt)(findings),
				...(known > 0 ? [`${known} more in the baseline`] : []),
				...(fixable > 0
						? [
								`--fix fixes ${fixable === findings.length ? '' : `${fixable} of `}${fixable === 1 && findings.length === 1 ? 'it' : 'them'}`,
						]
						: []),
		];
		const stopped = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .stoppedByStrict */ .KB)(findings, strict);
		return `${findings.length === 0 ? '' : `${(0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .renderFindings */ .v)(findings, shown)}\n`}${what}: ${said.join('; ')}\n${stopped === '' ? '' : `${stopped}\n`}`;
}
/***/ }),
/***/ 39716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	v: () => (/* binding */ renderFindings)
});
var external_node_util_ = __webpack_require__(57975);
var clean_text = __webpack_require__(18001);
var grouped = __webpack_require__(6978);
var level = __webpack_require__(56402);
var outcome = __webpack_require__(28204);
var plural = __webpack_require__(84368);
var render_place = __webpack_require__(85956);
;// CONCATENATED MODULE: ./.build/render/fold.js
const MOST = 8;
const INDENT = ' '.repeat('warning  '.length);
const IN_FULL = `${INDENT}--verbose shows them in full; in Actions, the job summary does\n\n`;
function foldFindings(groups, inFull, paint, columns) {
		const notes = groups.filter(([{ level }]) => level === 'note');
		const warnings = groups.filter((group) => !notes.includes(group));
		const workflows = warnings.filter(isWorkflow);
		const others = workflows.length < 2 ? warnings : warnings.filter((group) => !workflows.includes(group));
		const together = [workflows.length < 2 ? '' : named(workflows, paint, folderOf(workflows)), named(notes, paint)];
		const room = MOST - together.filter((line) => line !== '').length - 2;
		const end = `${together.join('')}${IN_FULL}`;
		const forms = [
				() => inFull(groups),
				() => `${inFull(warnings)}${named(notes, paint)}${IN_FULL}`,
				() => `${others.map((group) => `${line(group, paint, columns)}${hint(group)}`).join('')}${end}`,
				() => `${others.map((group) => line(group, paint, columns)).join('')}${end}`,
				() => {
						const shown = others.slice(0, room).map((group) => line(group, paint, columns));
						return `${shown.join('')}${named(others.slice(room), paint)}${end}`;
				},
		];
		return forms.map((form) => form()).find((text, index) => index === forms.length - 1 || linesOf(text) <= MOST) ?? '';
}
function isWorkflow(group) {
		return group.every(({ project, file }) => project === undefined && file?.startsWith('.github/') === true);
}
function folderOf(groups) {
		const files = new Set(groups.flat().map(({ file }) => file));
		const [only = '', another] = files;
		return another === undefined ? (0,clean_text/* cleanLine */.Ow)(only) : '.github/workflows';
}
function named(groups, paint, where = '') {
		const [first] = groups;
		if (first === undefined)
				return '';
		const names = groups.map(([{ rule }, ...more]) => `${rule}${more.length === 0 ? '' : ` (${more.length + 1})`}`);
		return `${begin(first[0].level, paint)}${names.join(', ')}${where === '' ? '' : `   ${where}`}\n`;
}
function line(group, paint, columns) {
		const [{ level, rule, message }] = group;
		const text = [rule, (0,render_place/* placesOf */.e)(group), (0,clean_text/* cleanLine */.Ow)(message)].filter((part) => part !== '').join('   ');
		const room = columns - INDENT.length;
		const cut = text.length <= room ? text : `${text.slice(0, room - 1).trimEnd()}…`;
		return `${begin(level, paint)}${cut}\n`;
}
function hint(group) {
		const [only = '', another] = new Set(group.map((finding) => finding.hint));
		if (only === '' || another !== undefined)
				return '';
		return (0,clean_text/* cleanText */.X5)(only)
				.split('\n')
				.map((text) => `${INDENT}${text}\n`)
				.join('');
}
function begin(level, paint) {
		return `${paint(level)}${' '.repeat(INDENT.length - level.length)}`;
}
function linesOf(text) {
		return text.split('\n').filter((one) => one.trim() !== '').length;
}
var render_frame = __webpack_require__(22794);
var wrap = __webpack_require__(84439);
;// CONCATENATED MODULE: ./.build/render/findings.js
const COLOURS = { error: 'red', warning: 'yellow', note: 'cyan' };
const WIDEST_LINE = 129;
const PLACES = 10;
const QUOTED = 20;
const QUOTED_PLACE = 6;
function renderFindings(findings, options = {}) {
		const groups = byRule(findings);
		const inFull = (some) => some.map((group) => `${block(group, options)}\n\n`).join('');
		const stopping = groups.filter((group) => options.verbose || (0,outcome/* stops */.Gb)(group, { strict: options.strict === true }));
		const rest = groups.filter((group) => !stopping.includes(group));
		const folded = foldFindings(rest, inFull, (level) => painted(level, options), columns(options, WIDEST_LINE));
		return findings.length === 0 ? '' : `${`${inFull(stopping)}${folded}`.trimEnd()}\n`;
}
function byRule(findings) {
		const sorted = level/* LEVELS */.A_.flatMap((level) => findings.filter((one) => one.level === level));
		return [...(0,grouped/* grouped */.z)(sorted, ({ rule }) => rule).values()];
}
function painted(level, { stream = process.stdout }) {
		return (0,external_node_util_.styleText)(COLOURS[level], level, { stream: stream });
}
function columns({ stream = process.stdout }, most) {
		return (0,wrap/* columnsOf */.PL)(stream, most);
}
function block(group, options) {
		const [first] = group;
		const where = (0,render_place/* placesOf */.e)(group);
		const parts = [`${painted(first.level, options)}  ${first.rule}${where === '' ? '' : `   ${where}`}`];
		parts.push(...(group.length === 1 ? body(first, options) : bodies(group, columns(options))));
		return parts.join('\n\n');
}
function body(finding, options) {
		const facts = Object.entries(finding.facts ?? {});
		const width = Math.max(0, ...facts.map(([label]) => label.length));
		const quote = quoted(finding);
		const source = quote.length > 0 ? [] : (0,render_frame/* frame */.G)(finding, options.files);
		return [
				(0,wrap/* paragraphs */.qN)(finding.message, columns(options)),
				...(source.length > 0 ? [indent(source, 4)] : []),
				...(quote.length > 0 ? [indent(quote, 4)] : []),
				...(facts.length > 0
						? [facts.map(([label, value]) => `  ${(0,clean_text/* cleanLine */.Ow)(label).padEnd(width)}   ${(0,clean_text/* cleanLine */.Ow)(value)}`).join('\n')]
						: []),
				...(finding.hint === undefined ? [] : [(0,wrap/* paragraphs */.qN)(finding.hint, columns(options))]),
		];
}
function quoted({ quote = [] }, most = QUOTED) {
		return quote.flatMap((line) => (0,clean_text/* cleanText */.X5)(line).split('\n')).slice(-most);
}
function bodies(group, width) {
		const same = new Set(group.map(({ message }) => message)).size === 1;
		const words = same ? quoted(group[0]) : [];
		const hints = [...new Set(group.map(({ hint }) => hint))];
		const shown = group.slice(0, PLACES);
		const places = shown.map((finding) => {
				const extra = same
						? []
						: (0,wrap/* paragraphs */.qN)(finding.message, width - 2)
								.split('\n')
								.concat(quoted(finding, QUOTED_PLACE).map((line) => `    ${line}`))
								.map((line) => `  ${line}`);
				const hint = hints.length > 1 && finding.hint !== undefined ? (0,wrap/* paragraphs */.qN)(finding.hint, width - 2).split('\n') : [];
				const lighter = finding.level === group[0].level ? '' : `   (${finding.level})`;
				const place = `${(0,render_place/* placeOf */.$)(finding)}${lighter}`;
				return [...(place === '' ? [] : [`  ${place}`]), ...extra, ...hint.map((line) => `  ${line}`)].join('\n');
		});
		const rest = group.length - shown.length;
		return [
				...(same ? [(0,wrap/* paragraphs */.qN)(group[0].message, width)] : []),
				...(words.length > 0 ? [indent(words, 4)] : []),
				...(places.every((place) => place === '') ? [] : [places.join(same && hints.length === 1 ? '\n' : '\n\n')]),
				...(rest > 0 ? [`  and ${(0,plural/* plural */.L)(rest, 'more place')}: --format json shows all`] : []),
				...(hints.length === 1 && hints[0] !== undefined ? [(0,wrap/* paragraphs */.qN)(hints[0], width)] : []),
		];
}
function indent(lines, width) {
		return lines.map((line) => `${' '.repeat(width)}${line}`).join('\n');
}
/***/ }),
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
/***/ })
};
