export const id = 4979;
export const ids = [4979];
export const modules = {

/***/ 34979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCheck: () => (/* binding */ renderCheck)
/* harmony export */ });
/* harmony import */ var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18001);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58025);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83001);



const FILES = 3;
const WEIGHT = { error: 0, warning: 1, note: 2 };
function renderCheck(findings, { files, projects, known = 0 }) {
    const groups = grouped(findings);
    const blocks = groups.map(({ title, findings: own }) => {
        const heading = groups.length < 2 || title === '' ? '' : `${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(title)}: ${(0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .countFindings */ .Gt)(own)}\n\n`;
        return heading + (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .renderFindings */ .v)(own, { files });
    });
    const [only] = projects;
    const what = projects.length === 1 && only !== undefined
        ? `${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(only.name)}${only.version === undefined ? '' : ` ${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(only.version)}`}`
        : `${projects.length} projects`;
    const fixable = findings.filter(({ fixes }) => (fixes?.length ?? 0) > 0).length;
    const said = [
        findings.length === 0 ? 'nothing to say' : (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .countFindings */ .Gt)(findings),
        ...(known > 0 ? [`${known} more in the baseline`] : []),
        ...(fixable > 0
            ? [
                `--fix repairs ${fixable === findings.length ? '' : `${fixable} of `}${fixable === 1 && findings.length === 1 ? 'it' : 'them'}`,
            ]
            : []),
    ];
    return `${blocks.join('')}${what}: ${said.join('; ')}\n`;
}
function grouped(findings) {
    const wide = new Set([...gathered(findings, ({ rule }) => rule)]
        .filter(([, own]) => new Set(own.map(({ file }) => file)).size > FILES)
        .map(([rule]) => rule));
    const byFile = gathered(findings, ({ rule, file }) => (file === undefined ? '' : wide.has(rule) ? '\0' : file));
    const weight = (group) => Math.min(...group.map(({ level }) => WEIGHT[level]));
    const rank = (title) => (title === '' ? 0 : title === '\0' ? 1 : 2);
    return [...byFile]
        .sort(([a, left], [b, right]) => weight(left) - weight(right) || rank(a) - rank(b) || (a < b ? -1 : 1))
        .map(([title, own]) => ({ title: title === '\0' ? 'several files' : title, findings: own }));
}
function gathered(findings, key) {
    const groups = new Map();
    for (const finding of findings) {
        const name = key(finding);
        const group = groups.get(name);
        if (group === undefined)
            groups.set(name, [finding]);
        else
            group.push(finding);
    }
    return groups;
}


/***/ }),

/***/ 58025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ renderFindings)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18001);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22794);



const LEVELS = ['error', 'warning', 'note'];
const COLOURS = { error: 'red', warning: 'yellow', note: 'cyan' };
const WIDTH = 96;
const PLACES = 10;
const QUOTED = 20;
function renderFindings(findings, options = {}) {
    const groups = new Map();
    for (const level of LEVELS) {
        for (const finding of findings.filter((one) => one.level === level)) {
            const key = `${level}\0${finding.rule}`;
            groups.set(key, [...(groups.get(key) ?? []), finding]);
        }
    }
    return [...groups.values()].map((group) => `${block(group, options)}\n\n`).join('');
}
function block(group, options) {
    const [first] = group;
    if (first === undefined)
        return '';
    const level = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(COLOURS[first.level], first.level, {
        stream: (options.stream ?? process.stdout),
    });
    const where = group.length === 1 ? place(first) : `${group.length} places`;
    const parts = [`${level}  ${first.rule}${where === '' ? '' : `   ${where}`}`];
    parts.push(...(group.length === 1 ? body(first, options) : bodies(group)));
    return parts.join('\n\n');
}
function body(finding, options) {
    const facts = Object.entries(finding.facts ?? {});
    const width = Math.max(0, ...facts.map(([label]) => label.length));
    const quote = (finding.quote ?? []).flatMap((line) => (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanText */ .X5)(line).split('\n'));
    const source = quote.length > 0 ? [] : (0,_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .frame */ .G)(finding, options.files);
    return [
        paragraphs(finding.message),
        ...(source.length > 0 ? [indent(source, 4)] : []),
        ...(quote.length > 0 ? [indent(quote.slice(-QUOTED), 4)] : []),
        ...(facts.length > 0
            ? [facts.map(([label, value]) => `  ${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(label).padEnd(width)}   ${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(value)}`).join('\n')]
            : []),
        ...(finding.hint === undefined ? [] : [paragraphs(finding.hint)]),
    ];
}
function bodies(group) {
    const same = new Set(group.map(({ message }) => message)).size === 1;
    const hints = [...new Set(group.map(({ hint }) => hint))];
    const shown = group.slice(0, PLACES);
    const places = shown.map((finding) => {
        const extra = same
            ? []
            : paragraphs(finding.message)
                .split('\n')
                .map((line) => `  ${line}`);
        const hint = hints.length > 1 && finding.hint !== undefined ? paragraphs(finding.hint).split('\n') : [];
        return [
            `  ${place(finding) || (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(finding.artifact ?? '')}`,
            ...extra,
            ...hint.map((line) => `  ${line}`),
        ].join('\n');
    });
    const rest = group.length - shown.length;
    return [
        ...(same ? [paragraphs(group[0]?.message ?? '')] : []),
        places.join(same && hints.length === 1 ? '\n' : '\n\n'),
        ...(rest > 0 ? [`  and ${rest} more places: --format json shows all`] : []),
        ...(hints.length === 1 && hints[0] !== undefined ? [paragraphs(hints[0])] : []),
    ];
}
function place(finding) {
    if (finding.file === undefined)
        return (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(finding.artifact ?? '');
    return `${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(finding.file)}${finding.line === undefined ? '' : `:${finding.line}`}`;
}
function paragraphs(text) {
    return (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanText */ .X5)(text)
        .split('\n')
        .flatMap((line) => (line.startsWith(' ') ? [line] : wrap(line)))
        .map((line) => (line === '' ? '' : `  ${line}`))
        .join('\n');
}
function wrap(line) {
    const lines = [];
    let current = '';
    for (const word of line.split(' ')) {
        if (current !== '' && current.length + word.length + 1 > WIDTH) {
            lines.push(current);
            current = word;
        }
        else {
            current = current === '' ? word : `${current} ${word}`;
        }
    }
    return [...lines, current];
}
function indent(lines, width) {
    return lines.map((line) => `${' '.repeat(width)}${line}`).join('\n');
}


/***/ }),

/***/ 22794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ frame),
/* harmony export */   c: () => (/* binding */ lineOf)
/* harmony export */ });
/* harmony import */ var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18001);

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
