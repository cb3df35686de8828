export const id = 25;
export const ids = [25];
export const modules = {

/***/ 58025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCheck: () => (/* binding */ renderCheck),
/* harmony export */   renderFindings: () => (/* binding */ renderFindings)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50318);
// Findings as a person reads them in a terminal: what happened, where, why, what to do. One rule, one block.


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
function renderCheck(findings, context) {
    const [only] = context.projects;
    const what = context.projects.length === 1 && only !== undefined
        ? `${(0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .O)(only.name)}${only.version === undefined ? '' : ` ${(0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .O)(only.version)}`}`
        : `${context.projects.length} projects`;
    const count = LEVELS.map((level) => ({ level, number: findings.filter((one) => one.level === level).length }))
        .filter(({ number }) => number > 0)
        .map(({ level, number }) => `${number} ${level}${number === 1 ? '' : 's'}`);
    return `${renderFindings(findings, { files: context.files })}${what}: ${count.length === 0 ? 'nothing to say' : count.join(', ')}\n`;
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
    const quote = (finding.quote ?? []).flatMap((line) => (0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanText */ .X)(line).split('\n'));
    const source = quote.length > 0 ? [] : frame(finding, options.files);
    return [
        paragraphs(finding.message),
        ...(source.length > 0 ? [indent(source, 4)] : []),
        ...(quote.length > 0 ? [indent(quote.slice(-QUOTED), 4)] : []),
        ...(facts.length > 0
            ? [facts.map(([label, value]) => `  ${(0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .O)(label).padEnd(width)}   ${(0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .O)(value)}`).join('\n')]
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
            `  ${place(finding) || (0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .O)(finding.artifact ?? '')}`,
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
        return (0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .O)(finding.artifact ?? '');
    return `${(0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .O)(finding.file)}${finding.line === undefined ? '' : `:${finding.line}`}`;
}
function frame({ file, line, column }, files) {
    if (files === undefined || file === undefined || line === undefined)
        return [];
    const source = files.text(file)?.split('\n')[line - 1]?.replace(/\r$/, '');
    if (source === undefined || source.trim() === '' || source.length > 200)
        return [];
    const gutter = ' '.repeat(String(line).length);
    const before = (0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanText */ .X)(source.slice(0, (column ?? 1) - 1)).replace(/[^\t]/g, ' ');
    return [`${line} | ${(0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanText */ .X)(source)}`, ...(column === undefined ? [] : [`${gutter} | ${before}^`])];
}
function paragraphs(text) {
    return (0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanText */ .X)(text)
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


/***/ })

};
