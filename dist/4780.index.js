export const id = 4780;
export const ids = [4780];
export const modules = {

/***/ 4780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   release: () => (/* binding */ release)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
/* harmony import */ var _plan_release_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1490);
/* harmony import */ var _plan_settle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22741);
/* harmony import */ var _publish_expected_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60104);
/* harmony import */ var _release_prepare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19071);
/* harmony import */ var _release_send_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1917);
/* harmony import */ var _render_findings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58025);
/* harmony import */ var _render_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83001);
/* harmony import */ var _render_summary_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64835);
/* harmony import */ var _workspace_committed_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(63974);
/* harmony import */ var _workspace_open_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(84486);
/* harmony import */ var _sent_result_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(12077);












async function release(inputs, host) {
    const place = await (0,_plan_release_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .checkOut */ .b$)(host.cwd, inputs.out ?? 'release', (0,_workspace_open_js__WEBPACK_IMPORTED_MODULE_10__/* .startsOf */ .jb)(inputs, host));
    const out = place.folder;
    const opened = await (0,_workspace_open_js__WEBPACK_IMPORTED_MODULE_10__/* .openRelease */ .gS)(host, inputs, out);
    const { noRelease } = opened.release;
    if (noRelease !== undefined) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('release/no-release', `This cannot be released: ${noRelease}.`, 'Commit everything and tag the commit: git tag v1.2.3. To look at everything before: mcp-drydock rehearse');
    }
    host.log.info((0,_render_report_js__WEBPACK_IMPORTED_MODULE_7__/* .renderHeader */ .wZ)(opened.release));
    const prepared = await (0,_release_prepare_js__WEBPACK_IMPORTED_MODULE_4__/* .prepare */ .i)(opened, inputs, host);
    const { findings } = prepared.release;
    for (const finding of findings)
        host.annotate(finding);
    if (prepared.plan === undefined) {
        return {
            exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed,
            json: { outcome: 'failed', receipts: [], findings },
            text: `${(0,_render_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .renderFindings */ .v)(findings)}\nNothing was published.\n`,
            summary: (0,_render_summary_js__WEBPACK_IMPORTED_MODULE_8__/* .renderBuildSummary */ .F)(prepared.release, undefined),
            outputs: { outcome: 'failed' },
        };
    }
    const built = await (0,_plan_settle_js__WEBPACK_IMPORTED_MODULE_2__/* .settle */ .G)(prepared.release, place);
    const expected = await (0,_publish_expected_js__WEBPACK_IMPORTED_MODULE_3__/* .expectedRelease */ .w)({ tag: inputs.tag ?? prepared.plan.tag, planDigest: prepared.planDigest }, host);
    const committed = (0,_workspace_committed_js__WEBPACK_IMPORTED_MODULE_9__/* .committedIn */ .G)(opened.release, opened.settings);
    const sent = await (0,_release_send_js__WEBPACK_IMPORTED_MODULE_5__/* .send */ .t)(out, expected, inputs, async () => committed, host);
    const result = (0,_sent_result_js__WEBPACK_IMPORTED_MODULE_11__/* .sentResult */ .w)({ ...sent, findings: [...findings, ...sent.findings] }, inputs);
    const digest = prepared.planDigest === undefined ? {} : { 'plan-digest': prepared.planDigest };
    return { ...result, text: `\n${(0,_render_report_js__WEBPACK_IMPORTED_MODULE_7__/* .renderFiles */ .gt)(built)}${result.text}`, outputs: { ...result.outputs, ...digest } };
}


/***/ }),

/***/ 2525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ heldIn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34002);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8005);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4147);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36265);






async function heldIn(folder, shown = folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
    if (entries.length === 0)
        return undefined;
    if (!entries.some(({ name }) => name === _plan_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_FILE */ .VI))
        throw foreign(shown, `it holds no ${_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_FILE */ .VI}`);
    const { plan, sha256 } = await (0,_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readPlan */ .m)(folder).catch((error) => {
        throw foreign(shown, error.message.replaceAll(folder, shown).replace(/\.$/, ''));
    });
    const planned = new Map(plan.projects.flatMap(({ artifacts }) => artifacts).map((one) => [one.file, one]));
    for (const entry of entries) {
        if (entry.name === _plan_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_FILE */ .VI)
            continue;
        const one = planned.get(entry.name);
        if (one === undefined || !entry.isFile())
            throw foreign(shown, `its ${_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_FILE */ .VI} does not name ${entry.name}`);
        const found = await (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestFile */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name));
        if (found.sha256 !== one.sha256)
            throw foreign(shown, `${entry.name} is not the file that its ${_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_FILE */ .VI} names`);
    }
    return sha256;
}
function foreign(folder, why) {
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('out/not-empty', `${folder} is not empty and no release folder of ours, so it is not replaced: ${why}.`, 'Name another folder with --out DIR, or remove it yourself.');
}


/***/ }),

/***/ 1490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ nameOut),
/* harmony export */   FF: () => (/* binding */ openOut),
/* harmony export */   b$: () => (/* binding */ checkOut)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8005);
/* harmony import */ var _host_removal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35021);
/* harmony import */ var _held_release_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2525);
/* harmony import */ var _settle_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22741);







async function checkOut(cwd, out, starts) {
    return openOut(nameOut(cwd, out, starts));
}
function nameOut(cwd, out, starts) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, out);
    const stat = look(folder);
    if (stat !== undefined && !stat.isDirectory()) {
        const what = stat.isSymbolicLink() ? 'a symbolic link' : 'a file';
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('out/no-folder', `${folder} is ${what}, and no folder.`, 'Name a folder with --out DIR.');
    }
    if (stat !== undefined)
        refuseProtected(folder, [cwd, ...starts]);
    const parent = nearestFolder(folder);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(parent, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
    }
    catch {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('out/unwritable', `The folder ${parent} cannot be written to.`, 'Name another one with --out DIR.');
    }
    return folder;
}
async function openOut(folder) {
    await recover(folder);
    return { folder, held: look(folder) === undefined ? undefined : await (0,_held_release_js__WEBPACK_IMPORTED_MODULE_5__/* .heldIn */ .$)(folder) };
}
async function recover(folder) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    await (0,_host_removal_js__WEBPACK_IMPORTED_MODULE_4__/* .sweepDead */ .nR)(parent, (0,_settle_js__WEBPACK_IMPORTED_MODULE_6__/* .leftover */ .w)(folder, 'part'));
    await (0,_host_removal_js__WEBPACK_IMPORTED_MODULE_4__/* .sweepDead */ .nR)(parent, (0,_settle_js__WEBPACK_IMPORTED_MODULE_6__/* .leftover */ .w)(folder, 'old'), async (old) => {
        const ours = await (0,_held_release_js__WEBPACK_IMPORTED_MODULE_5__/* .heldIn */ .$)(old).then((held) => held !== undefined, () => false);
        if (!ours || look(folder) !== undefined)
            return ours;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(old, folder);
        return false;
    });
}
function refuseProtected(folder, starts) {
    const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder);
    const worked = starts.filter(node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync).map((start) => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(start));
    const around = worked.find((start) => start === real || start.startsWith(real.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? real : real + node_path__WEBPACK_IMPORTED_MODULE_2__.sep));
    const git = look((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(real, '.git')) !== undefined;
    if (around === undefined && !git)
        return;
    const what = git ? 'a git repository' : real === around ? 'the folder that is worked in' : `a folder above ${around}`;
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('out/protected', `${folder} is ${what}, and the output folder is replaced as a whole.`, 'Name a folder of its own with --out DIR, such as --out release.');
}
function nearestFolder(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder ? folder : nearestFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder));
}
function look(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
}


/***/ }),

/***/ 22741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle),
/* harmony export */   w: () => (/* binding */ leftover)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8005);
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52708);
/* harmony import */ var _host_removal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35021);
/* harmony import */ var _held_release_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2525);







async function settle(release, out) {
    const { folder } = out;
    try {
        await replace(release.out, out);
    }
    catch (error) {
        const words = (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .systemWords */ .j)(error);
        if (words === undefined)
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleaseError */ .K2('out/unwritable', `The release could not be written to ${folder}: ${words}.`, {
            hint: error.code === 'EBUSY'
                ? `Name a folder inside of it: --out ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'release')}`
                : 'Make room or name another folder with --out DIR.',
            cause: error,
        });
    }
    const moved = (artifact) => ({ ...artifact, path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, artifact.file) });
    return { ...release, out: folder, artifacts: release.artifacts.map(moved) };
}
async function replace(from, out) {
    const { folder } = out;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder), { recursive: true });
    const fresh = beside(folder, 'part');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(fresh);
    (0,_host_removal_js__WEBPACK_IMPORTED_MODULE_5__/* .noteMade */ .qq)(fresh);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.cp)(from, fresh, { recursive: true, preserveTimestamps: true });
        const old = await takeAway(out);
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(fresh, folder);
        }
        catch (error) {
            if (old !== undefined)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(old, folder).catch(() => { });
            throw isTaken(error) ? changed(folder) : error;
        }
        if (old !== undefined)
            await (0,_host_removal_js__WEBPACK_IMPORTED_MODULE_5__/* .removeFolder */ .v$)((0,_host_removal_js__WEBPACK_IMPORTED_MODULE_5__/* .noteMade */ .qq)(old));
    }
    finally {
        await (0,_host_removal_js__WEBPACK_IMPORTED_MODULE_5__/* .removeFolder */ .v$)(fresh);
    }
}
async function takeAway({ folder, held }) {
    if (held === undefined) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(folder).catch((error) => {
            if (error.code !== 'ENOENT')
                throw isTaken(error) ? changed(folder) : error;
        });
        return undefined;
    }
    const old = beside(folder, 'old');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(folder, old).catch((error) => {
        throw error.code === 'ENOENT' ? changed(folder) : error;
    });
    const now = await (0,_held_release_js__WEBPACK_IMPORTED_MODULE_6__/* .heldIn */ .$)(old, folder).catch((error) => error);
    if (now === held)
        return old;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(old, folder).catch(() => { });
    throw now instanceof Error ? now : changed(folder);
}
function changed(folder) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleaseError */ .K2('out/changed', `Something else, such as another run, wrote to ${folder} meanwhile. What it wrote stays; the release of this run was not kept.`, { hint: 'Run this again, and give runs at the same time a folder each: --out DIR.' });
}
function isTaken(error) {
    const { code } = error;
    return (code === 'ENOTEMPTY' ||
        code === 'EEXIST' ||
        code === 'ENOTDIR' ||
        (process.platform === 'win32' && code === 'EPERM'));
}
function beside(folder, ending) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder)}.${process.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}.${ending}`);
}
function leftover(folder, ending) {
    return new RegExp(`^\\.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder).replace(/[^\w]/g, '\\$&')}\\.(\\d+)(?:-[0-9a-f]{8})?\\.${ending}$`);
}


/***/ }),

/***/ 19071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ prepare)
/* harmony export */ });
/* harmony import */ var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18991);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4147);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44823);



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
    const release = await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_2__/* .runStages */ .JQ)(_pipeline_js__WEBPACK_IMPORTED_MODULE_2__/* .PREPARE */ .IZ, opened.release, host, { strict });
    if ((0,_pipeline_js__WEBPACK_IMPORTED_MODULE_2__/* .stops */ .Gb)(release.findings, { strict }))
        return { ...opened, release, plan: undefined, planDigest: undefined };
    const { plan, sha256 } = await (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .writePlan */ .pD)(release, {
        config: opened.settings.digest,
        run: (project, version) => (0,_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ecosystemOf */ .M)(project).userCommands(project, version),
    });
    const records = new Map(plan.projects.flatMap(({ artifacts }) => artifacts).map((one) => [one.file, one.started]));
    const artifacts = release.artifacts
        .map((artifact) => ({ ...artifact, started: records.get(artifact.file) }))
        .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.file < b.file ? -1 : 1));
    return { ...opened, release: { ...release, artifacts }, plan, planDigest: sha256 };
}


/***/ })

};
