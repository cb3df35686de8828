export const id = 1926;
export const ids = [1926];
export const modules = {

/***/ 1926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publish: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55574);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89243);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27902);
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89389);
/* harmony import */ var _stages_expected_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41378);
/* harmony import */ var _sent_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12077);








async function publish(inputs, host) {
    const folder = await releaseFolder(inputs, host);
    const expected = await (0,_stages_expected_js__WEBPACK_IMPORTED_MODULE_6__/* .expectedRelease */ .w)(inputs, host);
    const root = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .askGit */ .gG)(host, host.cwd, 'rev-parse', '--show-toplevel')) ?? host.cwd;
    const explicit = inputs.config === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, inputs.config);
    const settingsOf = ([only, another]) => (0,_config_js__WEBPACK_IMPORTED_MODULE_2__/* .loadSettings */ .M)(only === undefined || another !== undefined ? host.cwd : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, only.path), root, explicit);
    const sent = await (0,_send_js__WEBPACK_IMPORTED_MODULE_5__/* .send */ .t)(folder, expected, inputs, settingsOf, host);
    for (const finding of sent.findings)
        host.annotate(finding);
    return (0,_sent_result_js__WEBPACK_IMPORTED_MODULE_7__/* .sentResult */ .w)(sent, inputs);
}
async function releaseFolder(inputs, host) {
    if (inputs.releaseDir === undefined && host.kind === 'action') {
        if (inputs.planDigest === undefined) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('verify/plan-digest', 'In Actions publish needs plan-digest: it names what the build job handed over.', `Write: with: { plan-digest: \${{ needs.build.outputs.plan-digest }} }`);
        }
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await host.tempDir('handover'), 'release');
        await host.loadHandover(folder, inputs.planDigest);
        return folder;
    }
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, inputs.releaseDir ?? 'release');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return folder;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('publish/no-folder', `There is no release folder ${folder}.`, 'Make it first: mcp-drydock build');
}


/***/ })

};
