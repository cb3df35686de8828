export const id = 211;
export const ids = [211];
export const modules = {

/***/ 90211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   markerProblem: () => (/* binding */ markerProblem)
/* harmony export */ });
/* harmony import */ var pip_requirements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16821);

function markerProblem(marker) {
    try {
        const line = (0,pip_requirements_js__WEBPACK_IMPORTED_MODULE_0__.parsePipRequirementsLine)(`x; ${marker.replaceAll('#', '_')}`);
        return line?.type === 'ProjectName' ? undefined : 'the text after the semicolon is not a marker';
    }
    catch {
        return `${marker === '' ? 'nothing' : marker} is not an environment marker`;
    }
}


/***/ })

};
