export const id = 9918;
export const ids = [9918];
export const modules = {
/***/ 9918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	markerProblem: () => (/* binding */ markerProblem),
	parseRequirement: () => (/* binding */ parseRequirement)
});
var pip_requirements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16821);
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
