export const id = 1427;
export const ids = [1427];
export const modules = {

/***/ 11427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportFixes: () => (/* binding */ reportFixes)
/* harmony export */ });
/* harmony import */ var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18001);

async function reportFixes(fixed, dryRun) {
    const { changes, done, kept } = fixed;
    const alone = [...kept].map(([file, why]) => `  left      ${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(file)}: ${why}\n`).join('');
    const json = { fixed: changes.map(({ file, rules }) => ({ file, rules })) };
    if (changes.length === 0)
        return { text: alone === '' ? '' : `${alone}\n`, json: dryRun ? { ...json, diff: '' } : json };
    const count = `${done} finding${done === 1 ? '' : 's'} in ${changes.length} file${changes.length === 1 ? '' : 's'}`;
    if (!dryRun) {
        const width = Math.max(...changes.map(({ file }) => file.length));
        const lines = changes.map((change) => `  repaired  ${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(change.file).padEnd(width)}   ${what(change)}\n`);
        return { text: `${lines.join('')}${alone}\nRepaired ${count}.\n\n`, json };
    }
    const diff = (await __webpack_require__.e(/* import() */ 1899).then(__webpack_require__.bind(__webpack_require__, 41899))).diffOf(changes);
    return {
        text: `${diff}\n${alone}Nothing was written. --fix alone would repair ${count}. What would be left:\n\n`,
        json: { ...json, diff },
    };
}
function what({ rules, executable }) {
    return `${rules.join(', ')}${executable ? ' (made executable)' : ''}`;
}


/***/ })

};
