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
/* harmony import */ var _core_about_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87821);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8005);
/* harmony import */ var _publish_expected_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60104);
/* harmony import */ var _release_send_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7205);
/* harmony import */ var _workspace_committed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63974);
/* harmony import */ var _sent_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12077);








async function publish(inputs, host, options) {
    const folder = await releaseFolder(inputs, host);
    const expected = await (0,_publish_expected_js__WEBPACK_IMPORTED_MODULE_3__/* .expectedRelease */ .w)(inputs, host);
    const sent = await (0,_release_send_js__WEBPACK_IMPORTED_MODULE_4__/* .send */ .t)(folder, expected, inputs, (tag) => (0,_workspace_committed_js__WEBPACK_IMPORTED_MODULE_5__/* .readCommitted */ .r)(inputs, tag, host), host);
    for (const finding of sent.findings)
        host.annotate(finding);
    return (0,_sent_result_js__WEBPACK_IMPORTED_MODULE_6__/* .sentResult */ .w)(sent, inputs, options);
}
async function releaseFolder(inputs, host) {
    if (inputs.releaseDir === undefined && host.kind === 'action') {
        if (inputs.planDigest === undefined) {
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)('verify/plan-digest', 'In GitHub Actions, publish needs plan-digest: it identifies what the build job produced.', `Add: with: { plan-digest: \${{ needs.build.outputs.plan-digest }} }`);
        }
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await host.tempDir('handover'), 'release');
        await host.loadHandover(folder, inputs.planDigest);
        return folder;
    }
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, inputs.releaseDir ?? 'release');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return folder;
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)('publish/no-folder', `The release folder ${folder} does not exist.`, `Create it first: ${_core_about_js__WEBPACK_IMPORTED_MODULE_7__/* .NAME */ .o_} build`);
}


/***/ }),

/***/ 12077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ sentResult)
/* harmony export */ });
/* harmony import */ var _core_about_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87821);
/* harmony import */ var _core_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28204);
/* harmony import */ var _render_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39716);
/* harmony import */ var _render_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83001);
/* harmony import */ var _render_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64835);
/* harmony import */ var _targets_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58358);






function sentResult(sent, inputs, { verbose }) {
    const { outcome, plan, receipts, findings, install } = sent;
    const next = nextStep(sent, inputs);
    return {
        exit: (0,_core_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .exitOf */ .sX)(outcome),
        json: { outcome, plan, receipts, findings, adopted: sent.adopted },
        text: [
            (0,_render_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .renderFindings */ .v)(findings, { verbose }),
            receipts.length === 0 ? '' : `\n${(0,_render_report_js__WEBPACK_IMPORTED_MODULE_2__/* .renderReceipts */ .Cs)(receipts)}`,
            outcome === 'done' && install.length > 0 ? `\nInstall\n${install.map((line) => `  ${line}\n`).join('')}` : '',
            `\n${next}\n`,
        ].join(''),
        summary: (0,_render_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .renderSentSummary */ .Lf)(sent, install, next),
        outputs: {
            tag: plan?.tag ?? '',
            version: plan?.projects[0]?.version ?? '',
            artifacts: plan?.projects.flatMap(({ artifacts }) => artifacts.map(({ file }) => file)).join('\n') ?? '',
            'release-url': pageOf(receipts),
            outcome,
        },
    };
}
function pageOf(receipts) {
    const all = _targets_index_js__WEBPACK_IMPORTED_MODULE_4__/* .TARGETS */ .d;
    const pages = all.flatMap(({ id, page }) => page?.(receipts.filter(({ target }) => target === id)) ?? []);
    return pages[0] ?? '';
}
function nextStep({ outcome, receipts, plan }, inputs) {
    switch (outcome) {
        case 'done':
            return receipts.every((receipt) => receipt.outcome === 'identical')
                ? 'Everything was already published. Nothing was written.'
                : `${plan?.tag} is out.`;
        case 'accepted':
            return `Everything was sent, but not all of it is served yet. To wait for it: ${_core_about_js__WEBPACK_IMPORTED_MODULE_5__/* .NAME */ .o_} publish --wait ${inputs.wait === undefined ? '30m' : '2h'}`;
        case 'conflict':
            return 'A target already has different files for this version. Nothing is ever overwritten: release the change as a new version.';
        case 'failed':
            return receipts.some((receipt) => receipt.outcome === 'published')
                ? 'Part of the release is published. Fix the cause and run publish again: it resumes where it stopped.'
                : 'Nothing was published.';
    }
}


/***/ }),

/***/ 60104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ expectedRelease)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
/* harmony import */ var _repository_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91883);
/* harmony import */ var _repository_given_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79747);



async function expectedRelease(inputs, host) {
    const pushed = (0,_repository_git_js__WEBPACK_IMPORTED_MODULE_1__/* .pushedTag */ .YZ)(host.env);
    const sha = host.env['GITHUB_SHA'];
    const head = await headHere(host, pushed !== undefined && sha !== undefined);
    if (pushed !== undefined && inputs.tag !== undefined && inputs.tag !== pushed) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('verify/other-tag', `The tag ${pushed} was pushed, but the input tag is ${inputs.tag}.`, 'Leave the input tag empty if a tag starts the workflow.');
    }
    if (pushed !== undefined && sha !== undefined && head !== undefined)
        await checkCheckout(host, head, pushed, sha);
    if (pushed === undefined && inputs.tag !== undefined && head !== undefined)
        await (0,_repository_given_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .checkGivenTag */ ._)(host, head, inputs.tag);
    const tag = pushed ?? inputs.tag;
    return {
        commit: head?.commit ?? sha ?? '',
        tags: tag === undefined ? (head?.tags ?? []) : [tag],
        repository: host.env['GITHUB_REPOSITORY'] ?? head?.repository,
        digest: inputs.planDigest,
    };
}
async function headHere(host, enough) {
    try {
        return await (0,_repository_git_js__WEBPACK_IMPORTED_MODULE_1__/* .readHead */ .zy)(host, host.cwd);
    }
    catch (error) {
        const absent = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2 && /^(git\/no-repository|tool\/git)$/.test(error.code);
        if (absent && enough)
            return undefined;
        throw error;
    }
}
async function checkCheckout(host, head, pushed, sha) {
    const commit = (await (0,_repository_git_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(host, head.root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${sha}^{commit}`)) ?? sha;
    if (commit === head.commit)
        return;
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('verify/other-commit', `The pushed tag ${pushed} is commit ${commit.slice(0, 12)}, but ${head.commit.slice(0, 12)} is checked out.`, 'Check out the commit of the event: actions/checkout without ref.');
}


/***/ })

};
