export const id = 810;
export const ids = [810];
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
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78533);
/* harmony import */ var _stages_expected_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41378);
/* harmony import */ var _sent_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12077);
// publish: the second half, from a prepared folder. Running it again resumes.








async function publish(inputs, host) {
    const folder = await releaseFolder(inputs, host);
    const expected = await (0,_stages_expected_js__WEBPACK_IMPORTED_MODULE_6__/* .expectedRelease */ .w)(inputs, host);
    const root = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .askGit */ .gG)(host, host.cwd, 'rev-parse', '--show-toplevel')) ?? host.cwd;
    const explicit = inputs.config === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, inputs.config);
    const sent = await (0,_send_js__WEBPACK_IMPORTED_MODULE_5__/* .send */ .t)(folder, expected, inputs, (0,_config_js__WEBPACK_IMPORTED_MODULE_2__/* .loadSettings */ .M)(host.cwd, root, explicit), host);
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
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('publish/no-folder', `There is no release folder ${folder}.`, 'Make it first: mcp-release build');
}


/***/ }),

/***/ 23106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ identityOf)
/* harmony export */ });
/* harmony import */ var _archive_archive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62841);
/* harmony import */ var _ecosystems_python_wheel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60102);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89243);
// Name and version as the archive itself states them: what a registry will read, whatever a plan or a file name says.



async function identityOf(parcel) {
    switch (parcel.kind) {
        case 'wheel':
            return (0,_ecosystems_python_wheel_js__WEBPACK_IMPORTED_MODULE_1__/* .readWheelIdentity */ .Ii)(parcel.path);
        case 'sdist':
            return (0,_ecosystems_python_wheel_js__WEBPACK_IMPORTED_MODULE_1__/* .readSdistIdentity */ .GA)(parcel.path);
        case 'npm-tarball':
            return readTarballIdentity(parcel.path, parcel.file);
        default:
            return undefined;
    }
}
async function readTarballIdentity(path, file) {
    const text = (await (0,_archive_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .readEntry */ .hB)(path, 'package/package.json')).toString('utf8');
    try {
        const { name, version } = JSON.parse(text);
        if (typeof name === 'string' && typeof version === 'string')
            return { name, version };
    }
    catch {
        // Said below: for a reader it is the same fault.
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K2('archive/no-identity', `The package.json in ${file} states no name and version.`);
}


/***/ }),

/***/ 2895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ PLAN_SCHEMA),
/* harmony export */   _: () => (/* binding */ PLAN_FORMAT)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
// What release.json may hold: anything else is refused, since publishing follows it.

const PLAN_FORMAT = 1;
const FILE = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(255)
    .regex(/^[A-Za-z0-9_][A-Za-z0-9_.+@!-]*$/, 'must be the name of a file in this folder: letters, digits and . _ + @ ! -')
    .refine((name) => !name.includes('..'), 'must not hold two dots in a row')
    .refine((name) => !/^release\.json$|\.asc$/i.test(name), 'is a name that publishing uses itself');
const LINE = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .max(500)
    .regex(/^[^\p{Cc}\p{Cf}\u2028\u2029]+$/u, 'must be one line without control characters');
const SHA256 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'must be a sha256 in 64 lower-case hexadecimal digits');
const FOLDER = LINE.refine((path) => !path.startsWith('/') && !path.includes('\\') && !path.split('/').includes('..'), 'must be a folder of the repository');
const STARTED = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    sha256: SHA256,
    runtime: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([LINE, zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('')]),
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['started', 'unstarted']),
    reason: LINE.optional(),
});
const ARTIFACT = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['wheel', 'sdist', 'npm-tarball', 'code-package', 'sbom', 'contract', 'checksums']),
    file: FILE,
    sha256: SHA256,
    size: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0),
    started: STARTED.optional(),
});
const PROJECT = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: LINE,
    ecosystem: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['python', 'node', 'code-package']),
    path: FOLDER,
    version: LINE,
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(LINE).max(10).optional(),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ARTIFACT).max(500),
});
const PLAN_SCHEMA = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(PLAN_FORMAT),
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: LINE, version: LINE }),
    tag: LINE.optional(),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, 'must be a full commit id'),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/, 'must be owner/name')
        .optional(),
    noRelease: LINE.optional(),
    config: SHA256.optional(),
    created: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
    projects: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(PROJECT).min(1).max(256),
});


/***/ }),

/***/ 99671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VI: () => (/* binding */ PLAN_FILE),
/* harmony export */   eJ: () => (/* binding */ releasedVersion),
/* harmony export */   pD: () => (/* binding */ writePlan),
/* harmony export */   qK: () => (/* binding */ INSTALLABLE),
/* harmony export */   rM: () => (/* binding */ MAKER)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23106);
/* harmony import */ var _plan_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2895);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77530);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15922);
// release.json: everything that was prepared, with digests and start records. Written once, then only read.







const PLAN_FILE = 'release.json';
const INSTALLABLE = new Set([
    'wheel',
    'sdist',
    'npm-tarball',
    'code-package',
]);
async function writePlan(release, about = {}) {
    const records = startRecords(release.artifacts, release.started, release.projects);
    const projects = await Promise.all(release.projects.map(async (project) => {
        const artifacts = release.artifacts
            .filter((artifact) => ownerOf(artifact, release.projects) === project)
            .sort((a, b) => order(a.file, b.file));
        const version = await releasedVersion(project, artifacts, release);
        return {
            name: project.name,
            ecosystem: project.ecosystem,
            path: project.path,
            version,
            ...(about.run === undefined ? {} : { run: about.run(project, version) }),
            artifacts: artifacts.map((artifact) => planned(artifact, artifact.started ?? records.get(artifact.file))),
        };
    }));
    const plan = {
        format: _plan_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_FORMAT */ ._,
        tool: { name: 'mcp-release', version: _program_js__WEBPACK_IMPORTED_MODULE_6__/* .VERSION */ .x },
        ...(release.tag === undefined ? {} : { tag: release.tag }),
        commit: release.commit,
        ...(release.repository === undefined ? {} : { repository: release.repository }),
        ...(release.noRelease === undefined ? {} : { noRelease: release.noRelease }),
        ...(about.config === undefined ? {} : { config: about.config }),
        created: new Date(release.commitTime * 1000).toISOString().replace('.000Z', 'Z'),
        projects,
    };
    const text = renderPlan(plan);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(release.out, PLAN_FILE);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, text);
    return { plan, path, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex') };
}
function renderPlan(plan) {
    return `${JSON.stringify(plan, undefined, 2)}\n`;
}
function startRecords(artifacts, started, projects) {
    const records = new Map();
    for (const { file, sha256, kind, project } of artifacts) {
        const start = started.find((one) => [{ file: one.artifact, sha256: one.sha256 }, ...(one.also ?? [])].some((same) => same.file === file && same.sha256 === sha256));
        const reason = projects.find(({ name }) => name === project)?.settings.smoke.unstarted;
        if (start !== undefined)
            records.set(file, { sha256, runtime: start.runtime, outcome: 'started' });
        else if (reason !== undefined && INSTALLABLE.has(kind)) {
            records.set(file, { sha256, runtime: '', outcome: 'unstarted', reason });
        }
    }
    return records;
}
function ownerOf(artifact, projects) {
    const named = projects.filter(({ name }) => name === artifact.project);
    return named.find(({ ecosystem }) => ecosystem === MAKER[artifact.kind]) ?? named[0] ?? projects[0];
}
const MAKER = {
    wheel: 'python',
    sdist: 'python',
    'npm-tarball': 'node',
    'code-package': 'code-package',
};
async function releasedVersion(project, artifacts, release) {
    for (const artifact of artifacts.filter((one) => one.project === project.name)) {
        const identity = await (0,_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .identityOf */ .c)(artifact);
        if (identity !== undefined)
            return identity.version;
    }
    const tagged = release.tag === undefined ? undefined : (0,_version_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTag */ .ED)(release.tag, [project.name])?.version;
    return tagged ?? project.settings.version ?? project.version ?? `0.0.0+g${release.commit.slice(0, 7)}`;
}
function planned({ kind, file, sha256, size }, started) {
    return { kind, file, sha256, size, ...(started === undefined ? {} : { started }) };
}
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 50318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ cleanLine),
/* harmony export */   X: () => (/* binding */ cleanText)
/* harmony export */ });
// Text that is not ours, made safe for a terminal or a log: no escape sequences, no control, bidirectional or invisible characters.
// Sequences that move the cursor, set titles or colours; an unfinished one loses its escape character only.
const ESCAPES = /(?:\u001b\[|\u009b)[0-?]{0,64}[ -/]{0,16}[@-~]|\u001b[\]PX^_][^\u0007\u001b\n]{0,4096}(?:\u0007|\u001b\\)|\u001b[ -/]{0,4}[0-~]?/g;
// Controls but tab and newline; direction marks; joiners, fillers, variation selectors and tags that show nothing.
const UNSEEN = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
function cleanText(text) {
    return text
        .replace(ESCAPES, '')
        .replace(/\r\n?|\u0085|\u2028|\u2029/g, '\n')
        .replace(UNSEEN, '');
}
function cleanLine(text) {
    return cleanText(text).replace(/\s+/g, ' ').trim();
}


/***/ }),

/***/ 83001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ renderReceipts),
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   Nx: () => (/* binding */ renderBuilt),
/* harmony export */   O5: () => (/* binding */ offers),
/* harmony export */   W1: () => (/* binding */ startedWith),
/* harmony export */   gt: () => (/* binding */ renderFiles),
/* harmony export */   wZ: () => (/* binding */ renderHeader)
/* harmony export */ });
/* harmony import */ var pretty_bytes__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85901);
/* harmony import */ var _host_progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39910);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77530);
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50318);
// What a person reads at the end, on stdout: files, where they went, and what to type to use them.




function renderHeader(release) {
    const names = release.projects.map(({ name, version }) => (version === undefined ? name : `${name} ${version}`));
    const shown = names.length > 3 ? `${names.length} projects` : names.join(', ');
    const tag = release.tag === undefined ? 'no tag' : `tag ${release.tag}`;
    const how = release.rehearsed ? ' (rehearsed)' : release.noRelease === undefined ? '' : ' (no release)';
    return `mcp-release ${_program_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x}   ${shown}   commit ${release.commit.slice(0, 7)}   ${tag}${how}\n`;
}
function shortDigest(sha256) {
    return `${sha256.slice(0, 4)}…${sha256.slice(-4)}`;
}
function offers({ tools, resources, resourceTemplates, prompts }) {
    const counted = [
        [tools.length, 'tool'],
        [resources.length, 'resource'],
        [resourceTemplates.length, 'resource template'],
        [prompts.length, 'prompt'],
    ];
    const some = counted.filter(([count]) => count > 0);
    return some.map(([count, what]) => `${count} ${what}${count === 1 ? '' : 's'}`).join(', ') || 'nothing';
}
function renderFiles(release) {
    const rows = release.artifacts.map((artifact) => [
        artifact.file,
        (0,pretty_bytes__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(artifact.size),
        shortDigest(artifact.sha256),
        startedWith(artifact, release),
    ]);
    return table([['file', 'size', 'sha256', 'started with'], ...rows]);
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
        return [first?.target ?? '', first?.outcome ?? '', files, (0,_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanText */ .X)(first?.detail ?? link)];
    });
    return table([['target', 'outcome', 'files', ''], ...rows]);
}
function table(rows) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    const line = (row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd();
    return `${rows.map(line).join('\n')}\n`;
}
function renderBuilt(release) {
    const next = release.noRelease === undefined
        ? `Next: mcp-release publish ${release.out}`
        : `This is no release: ${release.noRelease}. It can be looked at, not published.`;
    return `\n${renderFiles(release)}\nIn ${release.out}\n${next}\n`;
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
