export const id = 3670;
export const ids = [3670];
export const modules = {

/***/ 1926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publish: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8005);
/* harmony import */ var _publish_expected_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60104);
/* harmony import */ var _release_send_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1917);
/* harmony import */ var _workspace_committed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63974);
/* harmony import */ var _sent_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12077);







async function publish(inputs, host) {
    const folder = await releaseFolder(inputs, host);
    const expected = await (0,_publish_expected_js__WEBPACK_IMPORTED_MODULE_3__/* .expectedRelease */ .w)(inputs, host);
    const sent = await (0,_release_send_js__WEBPACK_IMPORTED_MODULE_4__/* .send */ .t)(folder, expected, inputs, (tag) => (0,_workspace_committed_js__WEBPACK_IMPORTED_MODULE_5__/* .readCommitted */ .r)(inputs, tag, host), host);
    for (const finding of sent.findings)
        host.annotate(finding);
    return (0,_sent_result_js__WEBPACK_IMPORTED_MODULE_6__/* .sentResult */ .w)(sent, inputs);
}
async function releaseFolder(inputs, host) {
    if (inputs.releaseDir === undefined && host.kind === 'action') {
        if (inputs.planDigest === undefined) {
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)('verify/plan-digest', 'In Actions publish needs plan-digest: it names what the build job handed over.', `Write: with: { plan-digest: \${{ needs.build.outputs.plan-digest }} }`);
        }
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await host.tempDir('handover'), 'release');
        await host.loadHandover(folder, inputs.planDigest);
        return folder;
    }
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, inputs.releaseDir ?? 'release');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return folder;
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)('publish/no-folder', `There is no release folder ${folder}.`, 'Make it first: mcp-drydock build');
}


/***/ }),

/***/ 83001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ renderReceipts),
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   Nx: () => (/* binding */ renderBuilt),
/* harmony export */   W1: () => (/* binding */ startedWith),
/* harmony export */   gt: () => (/* binding */ renderFiles),
/* harmony export */   wZ: () => (/* binding */ renderHeader)
/* harmony export */ });
/* harmony import */ var pretty_bytes__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85901);
/* harmony import */ var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18001);
/* harmony import */ var _core_program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65236);
/* harmony import */ var _host_progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39910);
/* harmony import */ var _plan_compatibility_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58832);





function renderHeader(release) {
    const names = release.projects.map(({ name, version }) => (version === undefined ? name : `${name} ${version}`));
    const shown = names.length > 3 ? `${names.length} projects` : (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(names.join(', '));
    const tag = release.tag === undefined ? 'no tag' : `tag ${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(release.tag)}`;
    const how = release.rehearsed ? ' (rehearsed)' : release.noRelease === undefined ? '' : ' (no release)';
    return `mcp-drydock ${_core_program_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x}   ${shown}   commit ${release.commit.slice(0, 7)}   ${tag}${how}\n`;
}
function shortDigest(sha256) {
    return `${sha256.slice(0, 4)}…${sha256.slice(-4)}`;
}
function renderFiles(release) {
    const rows = release.artifacts.map((artifact) => [
        artifact.file,
        (0,pretty_bytes__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(artifact.size),
        shortDigest(artifact.sha256),
        startedWith(artifact, release),
    ]);
    return `${table([['file', 'size', 'sha256', 'started with'], ...rows])}${renderCompatibility(release)}`;
}
function startedWith(artifact, release) {
    if (artifact.started === undefined)
        return '';
    if (artifact.started.outcome === 'unstarted')
        return `not started: ${artifact.started.reason ?? ''}`;
    const start = release.started.find((one) => one.artifact === artifact.file && one.sha256 === artifact.sha256);
    const ready = start === undefined || start.readyMs === 0 ? '' : `, ready in ${(0,_host_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA)(start.readyMs)}`;
    return `${artifact.started.runtime}${ready}`;
}
function renderCompatibility({ compatibility = [] }) {
    if (compatibility.length < 2)
        return '';
    const several = new Set(compatibility.map(({ artifact }) => artifact)).size > 1;
    const rows = (0,_plan_compatibility_js__WEBPACK_IMPORTED_MODULE_4__/* .inOrder */ .al)(compatibility).map((row) => [
        ...(several ? [row.project] : []),
        row.runtime,
        row.dependencies,
        row.sdk ?? '',
        (0,_plan_compatibility_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeOf */ .sG)(row),
    ]);
    return `\n${table([[...(several ? ['server'] : []), 'tried on', 'dependencies', 'SDK', ''], ...rows])}`;
}
function renderReceipts(receipts) {
    const groups = new Map();
    for (const receipt of receipts) {
        const key = `${receipt.target}\0${receipt.outcome}`;
        groups.set(key, [...(groups.get(key) ?? []), receipt]);
    }
    const rows = [...groups.values()].map((group) => {
        const [first] = group;
        const files = group.length === 1 ? (first?.file ?? '') : `${group.length} files`;
        const link = group.find(({ url }) => url !== undefined)?.url ?? '';
        return [first?.target ?? '', first?.outcome ?? '', files, first?.detail ?? link];
    });
    return table([['target', 'outcome', 'files', ''], ...rows]);
}
function table(foreign) {
    const rows = foreign.map((row) => row.map(_core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow));
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    const line = (row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd();
    return `${rows.map(line).join('\n')}\n`;
}
function renderBuilt(release) {
    const next = release.noRelease === undefined
        ? `Next: mcp-drydock publish ${release.out}`
        : `This is no release: ${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(release.noRelease)}. It can be looked at, not published.`;
    return `\n${renderFiles(release)}\nIn ${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(release.out)}\n${next}\n`;
}
function countFindings(findings) {
    return ['error', 'warning', 'note']
        .map((level) => ({ level, count: findings.filter((finding) => finding.level === level).length }))
        .filter(({ count }) => count > 0)
        .map(({ level, count }) => `${count} ${level}${count === 1 ? '' : 's'}`)
        .join(', ');
}


/***/ })

};
