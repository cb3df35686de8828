export const id = 121;
export const ids = [121];
export const modules = {

/***/ 60121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lintTarball: () => (/* binding */ lintTarball)
/* harmony export */ });
/* harmony import */ var publint__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41943);
/* harmony import */ var publint_utils__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84061);
// publint on the packed tarball: what other tools would trip over. Loaded on demand.


const OURS = new Set([
    'FILE_DOES_NOT_EXIST',
    'FILE_NOT_PUBLISHED',
    'BIN_FILE_NOT_EXECUTABLE',
    'LOCAL_DEPENDENCY',
    'USE_LICENSE',
    'INVALID_REPOSITORY_VALUE',
    'USE_ENGINES_NODE',
]);
const LEVELS = { error: 'warning', warning: 'warning', suggestion: 'note' };
async function lintTarball(tarball, manifest, file) {
    const files = tarball.paths.map((path) => ({
        name: `package/${path}`,
        data: tarball.texts.get(path) ?? new Uint8Array(),
    }));
    const { messages, pkg } = await (0,publint__WEBPACK_IMPORTED_MODULE_0__/* .publint */ .r)({ pkgDir: 'package', pack: { files } });
    return messages
        .filter(({ code }) => !OURS.has(code))
        .map((message) => ({
        rule: 'build/publint',
        level: LEVELS[message.type],
        file,
        ...manifest.at(...message.path),
        message: (0,publint_utils__WEBPACK_IMPORTED_MODULE_1__/* .formatMessage */ .h)(message, pkg, { color: false }) ?? message.code,
        hint: `publint.dev/rules#${message.code.toLowerCase()}`,
    }));
}


/***/ })

};
