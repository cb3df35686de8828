export const id = 9081;
export const ids = [9081];
export const modules = {

/***/ 43934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeProvenance: () => (/* binding */ judgeProvenance),
/* harmony export */   openProvenance: () => (/* binding */ openProvenance)
/* harmony export */ });
/* harmony import */ var _ecosystems_node_components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39263);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27950);
/* harmony import */ var _maker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31179);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99832);




const FORM = {
    predicate: _statement_js__WEBPACK_IMPORTED_MODULE_3__/* .PROVENANCE */ .EK,
    async state(artifact, claims, about, sha512) {
        return (0,_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .provenanceOf */ .Jj)(await subjectOf(artifact, sha512), claims, about.server, about);
    },
    write: (bundle) => `${JSON.stringify(bundle)}\n`,
    read: (text) => text,
};
function judgeProvenance(artifact, file, trust) {
    return (0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeBundle */ .G)(FORM, artifact, file, trust);
}
function openProvenance(inputs, settings, about, host) {
    return (0,_maker_js__WEBPACK_IMPORTED_MODULE_2__/* .openMaker */ .L)(FORM, inputs, settings, about, host);
}
async function subjectOf({ kind, file, sha256, identity }, sha512) {
    if (kind !== 'npm-tarball' || identity === undefined)
        return { name: file, digest: { sha256 } };
    const { name, version } = identity;
    return { name: (0,_ecosystems_node_components_js__WEBPACK_IMPORTED_MODULE_0__/* .purlOf */ .VA)(name, version), digest: { sha512: await sha512(), sha256 } };
}


/***/ })

};
