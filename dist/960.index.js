export const id = 960;
export const ids = [960];
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

/***/ 43960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderAnnotation: () => (/* binding */ renderAnnotation),
/* harmony export */   renderAnnotations: () => (/* binding */ renderAnnotations)
/* harmony export */ });
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50318);
// Findings as workflow commands: GitHub shows them on file and line. It keeps ten of each level per step.

const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' };
/** What GitHub shows of one level in one step; the rest would vanish without a word. */
const SHOWN = 10;
/** One workflow command for one finding, without a line break at its end. */
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
/** Findings as annotations within GitHub's limit; what is beyond it is counted in plain lines. */
function renderAnnotations(findings) {
    const lines = ['error', 'warning', 'note'].flatMap((level) => {
        const all = findings.filter((finding) => finding.level === level);
        const rest = all.length - SHOWN;
        const counted = rest > 0 ? [`${rest} more of level ${level}: mcp-release check shows all`] : [];
        return [...all.slice(0, SHOWN).map(renderAnnotation), ...counted];
    });
    return lines.map((line) => `${line}\n`).join('');
}
function escapeData(text) {
    return (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X)(text).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}


/***/ })

};
