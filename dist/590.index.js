export const id = 590;
export const ids = [590];
export const modules = {

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
