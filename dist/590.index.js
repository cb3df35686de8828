export const id = 590;
export const ids = [590];
export const modules = {

/***/ 50318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ cleanLine),
/* harmony export */   X: () => (/* binding */ cleanText)
/* harmony export */ });
// Text that is not ours, made safe for a terminal or a log: no escape sequences, no control, bidirectional or invisible characters.
// Sequences that move the cursor, set titles or colours; an unfinished one loses its escape character only.
const ESCAPES = /(?:\u001b\[|\u009b)[0-?]{0,64}[ -/]{0,16}[@-~]|\u001b[\]PX^_][^\u0007\u001b\n]{0,4096}(?:\u0007|\u001b\\)|\u001b[ -/]{0,4}[0-~]?/g;
// Controls but tab and newline; direction marks; joiners, fillers, variation selectors and tags that show nothing.
const UNSEEN = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
/** Foreign text for a terminal; line breaks and tabs stay, a carriage return becomes a line break. */
function cleanText(text) {
    return text
        .replace(ESCAPES, '')
        .replace(/\r\n?|\u0085|\u2028|\u2029/g, '\n')
        .replace(UNSEEN, '');
}
/** Foreign text for one line: as {@link cleanText}, every run of white space a single space. */
function cleanLine(text) {
    return cleanText(text).replace(/\s+/g, ' ').trim();
}


/***/ }),

/***/ 86590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77530);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77176);
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50318);
// Findings as SARIF 2.1.0, for code scanning and editors.



const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
/**
 * Findings as a SARIF log with one run.
 * @param rules where titles and reasons of the rules come from; a finding of a stage has none
 */
function renderSarif(findings, rules = []) {
    const ids = [...new Set(findings.map(({ rule }) => rule))].sort();
    const log = {
        $schema: SCHEMA,
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'mcp-release',
                        semanticVersion: _program_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x,
                        informationUri: _repository_js__WEBPACK_IMPORTED_MODULE_1__/* .HOME */ .yZ,
                        rules: ids.map((id) => about(id, rules)),
                    },
                },
                columnKind: 'utf16CodeUnits',
                results: findings.map((finding) => result(finding, ids)),
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
function about(id, rules) {
    const rule = rules.find((one) => one.id === id);
    if (rule === undefined)
        return { id };
    return {
        id,
        shortDescription: { text: rule.title },
        fullDescription: { text: rule.docs.why },
        help: { text: rule.docs.fix },
        defaultConfiguration: { level: rule.level },
    };
}
function result(finding, ids) {
    const { rule, level, message, hint, file, line, column } = finding;
    const text = (0,_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanText */ .X)([message, hint].filter((part) => part !== undefined).join('\n'));
    const region = line === undefined ? {} : { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } };
    const uri = file?.split('/').map(encodeURIComponent).join('/');
    return {
        ruleId: rule,
        ruleIndex: ids.indexOf(rule),
        level,
        message: { text },
        locations: uri === undefined ? [] : [{ physicalLocation: { artifactLocation: { uri }, ...region } }],
    };
}


/***/ })

};
