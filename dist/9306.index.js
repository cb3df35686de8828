export const id = 9306;
export const ids = [9306];
export const modules = {

/***/ 69306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseRequirement: () => (/* binding */ parseRequirement)
/* harmony export */ });
/* harmony import */ var pip_requirements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16821);

function parseRequirement(line) {
    try {
        const parsed = (0,pip_requirements_js__WEBPACK_IMPORTED_MODULE_0__.parsePipRequirementsLine)(line);
        if (parsed === null || (parsed.type !== 'ProjectName' && parsed.type !== 'ProjectURL'))
            return undefined;
        const { name, extras = [], environmentMarkerTree } = parsed;
        return { name, extras, marker: environmentMarkerTree };
    }
    catch {
        return undefined;
    }
}


/***/ })

};
