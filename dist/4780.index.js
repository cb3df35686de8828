export const id = 4780;
export const ids = [4780];
export const modules = {

/***/ 4780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   release: () => (/* binding */ release)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _out_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5290);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7797);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34963);
/* harmony import */ var _render_findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58025);
/* harmony import */ var _render_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83001);
/* harmony import */ var _render_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64835);
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89389);
/* harmony import */ var _stages_expected_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41378);
/* harmony import */ var _sent_result_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(12077);










async function release(inputs, host) {
    const out = (0,_out_js__WEBPACK_IMPORTED_MODULE_1__/* .checkOut */ .b)(host.cwd, inputs.out ?? 'release');
    const opened = await (0,_release_js__WEBPACK_IMPORTED_MODULE_3__/* .openRelease */ .gS)(host, inputs, out);
    const { noRelease } = opened.release;
    if (noRelease !== undefined) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('release/no-release', `This cannot be released: ${noRelease}.`, 'Commit everything and tag the commit: git tag v1.2.3. To look at everything before: mcp-drydock rehearse');
    }
    host.log.info((0,_render_report_js__WEBPACK_IMPORTED_MODULE_5__/* .renderHeader */ .wZ)(opened.release));
    const prepared = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_2__/* .prepare */ .i)(opened, inputs, host);
    const { findings } = prepared.release;
    for (const finding of findings)
        host.annotate(finding);
    if (prepared.plan === undefined) {
        return {
            exit: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed,
            json: { outcome: 'failed', receipts: [], findings },
            text: `${(0,_render_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .renderFindings */ .v)(findings)}\nNothing was published.\n`,
            summary: (0,_render_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .renderBuildSummary */ .F)(prepared.release, undefined),
            outputs: { outcome: 'failed' },
        };
    }
    const built = await (0,_out_js__WEBPACK_IMPORTED_MODULE_1__/* .settle */ .G)(prepared.release, out);
    const expected = await (0,_stages_expected_js__WEBPACK_IMPORTED_MODULE_8__/* .expectedRelease */ .w)({ tag: inputs.tag ?? prepared.plan.tag, planDigest: prepared.planDigest }, host);
    const sent = await (0,_send_js__WEBPACK_IMPORTED_MODULE_7__/* .send */ .t)(out, expected, inputs, () => opened.settings, host);
    const result = (0,_sent_result_js__WEBPACK_IMPORTED_MODULE_9__/* .sentResult */ .w)({ ...sent, findings: [...findings, ...sent.findings] }, inputs);
    const digest = prepared.planDigest === undefined ? {} : { 'plan-digest': prepared.planDigest };
    return { ...result, text: `\n${(0,_render_report_js__WEBPACK_IMPORTED_MODULE_5__/* .renderFiles */ .gt)(built)}${result.text}`, outputs: { ...result.outputs, ...digest } };
}


/***/ }),

/***/ 5290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle),
/* harmony export */   b: () => (/* binding */ checkOut)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89243);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49464);





function checkOut(cwd, out) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, out);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder)) {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder).isDirectory())
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('out/no-folder', `${folder} is a file.`, 'Name a folder.');
        const holds = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
        if (holds.length > 0 && !holds.includes(_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_FILE */ .VI)) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('out/not-empty', `${folder} is not empty and holds no ${_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_FILE */ .VI}, so it is no release folder of ours.`, 'Name another folder with --out, or empty it.');
        }
    }
    const parent = nearestFolder(folder);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(parent, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    }
    catch {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('out/unwritable', `The folder ${parent} can not be written to.`, 'Name another one with --out DIR.');
    }
    return folder;
}
function nearestFolder(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder ? folder : nearestFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder));
}
async function settle(release, folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder), { recursive: true });
    const fresh = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder)}.${process.pid}.part`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(fresh, { recursive: true, force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.cp)(release.out, fresh, { recursive: true, preserveTimestamps: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(fresh, folder);
    const moved = (artifact) => ({ ...artifact, path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, artifact.file) });
    return { ...release, out: folder, artifacts: release.artifacts.map(moved) };
}


/***/ }),

/***/ 7797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ prepare)
/* harmony export */ });
/* harmony import */ var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77655);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75997);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49464);



const KINDS = [
    'wheel',
    'sdist',
    'npm-tarball',
    'code-package',
    'contract',
    'sbom',
    'checksums',
];
async function prepare(opened, inputs, host) {
    const strict = inputs.strict || opened.settings.strict;
    const release = await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_1__/* .runStages */ .JQ)(_pipeline_js__WEBPACK_IMPORTED_MODULE_1__/* .PREPARE */ .IZ, opened.release, host, { strict });
    if ((0,_pipeline_js__WEBPACK_IMPORTED_MODULE_1__/* .stops */ .Gb)(release.findings, { strict }))
        return { ...opened, release, plan: undefined, planDigest: undefined };
    const { plan, sha256 } = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .writePlan */ .pD)(release, {
        config: opened.settings.digest,
        run: (project, version) => _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ECOSYSTEMS */ .S.find(({ id }) => id === project.ecosystem)?.userCommands(project, version) ?? [],
    });
    const records = new Map(plan.projects.flatMap(({ artifacts }) => artifacts).map((one) => [one.file, one.started]));
    const artifacts = release.artifacts
        .map((artifact) => ({ ...artifact, started: records.get(artifact.file) }))
        .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.file < b.file ? -1 : 1));
    return { ...opened, release: { ...release, artifacts }, plan, planDigest: sha256 };
}


/***/ })

};
