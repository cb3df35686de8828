export const id = 95;
export const ids = [95];
export const modules = {

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

/***/ 29147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ makeContract),
/* harmony export */   W: () => (/* binding */ contractText)
/* harmony export */ });
// The contract: what a client sees of a server, in one canonical text, so that two of them can be compared line by line.
function makeContract(seen) {
    const info = canonical(seen.serverInfo);
    return {
        format: 1,
        protocolVersions: [...seen.protocolVersions].sort(),
        serverInfo: { ...info, name: String(info['name'] ?? ''), version: String(info['version'] ?? '') },
        ...(seen.instructions === undefined ? {} : { instructions: seen.instructions }),
        capabilities: canonical(seen.capabilities),
        tools: sorted(seen.tools, 'name'),
        resources: sorted(seen.resources, 'uri'),
        resourceTemplates: sorted(seen.resourceTemplates, 'uriTemplate'),
        prompts: sorted(seen.prompts, 'name'),
    };
}
function contractText(contract) {
    return `${JSON.stringify(contract, undefined, 2)}\n`;
}
function sorted(items, key) {
    const rank = (item) => `${String(item[key] ?? '')}\0${JSON.stringify(item)}`;
    // Compared by code unit, not by locale: the same on every machine.
    return items
        .map((item) => canonical(item))
        .sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}
function canonical(value) {
    if (Array.isArray(value))
        return value.map(canonical);
    if (typeof value !== 'object' || value === null)
        return value;
    const keys = Object.keys(value).sort();
    return Object.fromEntries(keys.map((key) => [key, canonical(value[key])]));
}


/***/ }),

/***/ 78206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "do": () => (/* binding */ PURL_TYPE),
/* harmony export */   pE: () => (/* binding */ flatName),
/* harmony export */   q4: () => (/* binding */ besideName)
/* harmony export */ });
// Names of the files that stand beside an artifact. GitHub's assets are flat, so these are too.
function flatName(name) {
    return name.replace(/^@/, '').replace(/[^A-Za-z0-9._-]+/g, '-');
}
function besideName(project, version, suffix) {
    return `${flatName(project)}-${version.replace(/[^A-Za-z0-9._+-]+/g, '-')}${suffix}`;
}
const PURL_TYPE = {
    python: 'pypi',
    node: 'npm',
    'code-package': 'generic',
};


/***/ }),

/***/ 64095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IZ: () => (/* binding */ PREPARE),
  JQ: () => (/* binding */ runStages),
  Gb: () => (/* binding */ stops)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./node_modules/pretty-bytes/index.js
var pretty_bytes = __webpack_require__(85901);
// EXTERNAL MODULE: ./.build/ecosystems/index.js + 94 modules
var ecosystems = __webpack_require__(39184);
;// CONCATENATED MODULE: ./.build/stages/build.js
// build: the project's ecosystem makes the files that will be shipped.


const buildStage = {
    title: 'build',
    scope: 'project',
    async run(release, host, project) {
        const ecosystem = ecosystems/* ECOSYSTEMS */.S.find(({ id }) => id === project?.ecosystem);
        if (project === undefined || ecosystem === undefined)
            return {};
        const produced = await ecosystem.build(project, release, host);
        const made = (produced.artifacts ?? []).map(({ file, size }) => `${file.padEnd(44)} ${(0,pretty_bytes/* default */.A)(size)}`);
        return { ...produced, lines: made };
    },
};

// EXTERNAL MODULE: ./.build/stages/check.js + 6 modules
var check = __webpack_require__(67795);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/stages/beside.js
// Writes a small text file of ours (SBOM, contract, checksums) beside the artifacts, as an artifact.



async function writeBeside(release, kind, file, text, project) {
    const path = (0,external_node_path_.join)(release.out, file);
    await (0,promises_.writeFile)(path, text);
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
    return { kind, file, path, sha256, size: Buffer.byteLength(text), project };
}

;// CONCATENATED MODULE: ./.build/stages/checksums.js
// checksums: SHA256SUMS over every file of the release but itself and release.json; `sha256sum -c SHA256SUMS` checks it.

const CHECKSUMS_FILE = 'SHA256SUMS';
const checksumsStage = {
    title: 'checksums',
    scope: 'release',
    async run(release) {
        const text = renderChecksums(release);
        const owner = release.projects[0]?.name ?? '';
        const artifact = await writeBeside(release, 'checksums', CHECKSUMS_FILE, text, owner);
        return { artifacts: [artifact], lines: [`${release.artifacts.length} files in ${CHECKSUMS_FILE}`] };
    },
};
function renderChecksums({ artifacts }) {
    return [...artifacts]
        .sort((a, b) => (a.file < b.file ? -1 : 1))
        .map(({ file, sha256 }) => `${sha256}  ${file}\n`)
        .join('');
}

// EXTERNAL MODULE: ./.build/mcp/contract.js
var contract = __webpack_require__(29147);
// EXTERNAL MODULE: ./.build/render/report.js
var report = __webpack_require__(83001);
// EXTERNAL MODULE: ./.build/names.js
var names = __webpack_require__(78206);
// EXTERNAL MODULE: ./.build/plan.js
var plan = __webpack_require__(99671);
;// CONCATENATED MODULE: ./.build/stages/own.js
// What belongs to one project of a release: two projects of a repository may share a name in two ecosystems.


function ownArtifacts(release, project) {
    return release.artifacts.filter((one) => one.project === project?.name && plan/* MAKER */.rM[one.kind] === project?.ecosystem);
}
function ownStart(release, project) {
    const files = new Set(ownArtifacts(release, project).map(({ file }) => file));
    return release.started.find(({ artifact }) => files.has(artifact));
}
async function ownFile(release, project, suffix) {
    const shared = release.projects.some((other) => other !== project && (0,names/* flatName */.pE)(other.name) === (0,names/* flatName */.pE)(project.name));
    const version = await (0,plan/* releasedVersion */.eJ)(project, ownArtifacts(release, project), release);
    return (0,names/* besideName */.q4)(shared ? `${project.name}-${project.ecosystem}` : project.name, version, suffix);
}

;// CONCATENATED MODULE: ./.build/stages/contract.js
// contract: what a client sees of the server, as one canonical file that can be compared with the last release's.




const contractStage = {
    title: 'contract',
    scope: 'project',
    skip: (release, project) => (ownStart(release, project) === undefined ? 'nothing was started' : undefined),
    async run(release, _host, project) {
        const start = ownStart(release, project);
        if (start === undefined || project === undefined)
            return {};
        const file = await ownFile(release, project, '.contract.json');
        const artifact = await writeBeside(release, 'contract', file, (0,contract/* contractText */.W)(start.contract), project.name);
        return { artifacts: [artifact], lines: [`${(0,report/* offers */.O5)(start.contract)} in ${file}`] };
    },
};

;// CONCATENATED MODULE: ./.build/stages/sbom.js
// sbom: CycloneDX and SPDX of the artifact and of everything that was installed to start it, never of the author's own tree.





const sbomStage = {
    title: 'sbom',
    scope: 'project',
    skip: (release, project) => (ownStart(release, project) === undefined ? 'nothing was started' : undefined),
    async run(release, _host, project) {
        const start = ownStart(release, project);
        const artifact = release.artifacts.find(({ file }) => file === start?.artifact);
        if (start === undefined || artifact === undefined || project === undefined)
            return {};
        const { sbomModel, renderCycloneDx, renderSpdx } = await Promise.all(/* import() */[__webpack_require__.e(761), __webpack_require__.e(517)]).then(__webpack_require__.bind(__webpack_require__, 1517));
        const version = await (0,plan/* releasedVersion */.eJ)(project, ownArtifacts(release, project), release);
        const sha512 = (0,external_node_crypto_.createHash)('sha512')
            .update(await (0,promises_.readFile)(artifact.path))
            .digest('hex');
        const model = sbomModel(release, project, version, { ...artifact, sha512 }, start);
        const write = async (suffix, text) => writeBeside(release, 'sbom', await ownFile(release, project, suffix), text, project.name);
        return {
            artifacts: [await write('.cdx.json', renderCycloneDx(model)), await write('.spdx.json', renderSpdx(model))],
            lines: [`${model.components.length + 1} components, CycloneDX and SPDX`],
        };
    },
};

// EXTERNAL MODULE: ./.build/digest.js
var digest = __webpack_require__(55868);
// EXTERNAL MODULE: ./.build/host/progress.js
var progress = __webpack_require__(39910);
// EXTERNAL MODULE: ./.build/host/room.js
var host_room = __webpack_require__(48018);
// EXTERNAL MODULE: ./.build/identity.js
var identity = __webpack_require__(23106);
// EXTERNAL MODULE: ./.build/render/clean.js
var clean = __webpack_require__(50318);
// EXTERNAL MODULE: ./.build/stages/try-server.js + 2 modules
var try_server = __webpack_require__(9185);
;// CONCATENATED MODULE: ./.build/stages/start.js
// start: each installable file, installed in an empty environment, answers an MCP client. Nothing is published without it.












const startStage = {
    title: 'start',
    scope: 'project',
    afterAll: true,
    skip: (release, project) => installable(release, project).length > 0 ? undefined : 'nothing was built that can be installed',
    async run(release, host, project) {
        if (project === undefined)
            return {};
        const artifacts = installable(release, project);
        const reason = project.settings.smoke.unstarted;
        if (reason !== undefined) {
            return {
                findings: artifacts.map((artifact) => notStarted(artifact, project, reason)),
                lines: [`not started: ${reason}`],
            };
        }
        const findings = [];
        const started = [];
        const lines = [];
        for (const artifact of artifacts) {
            const one = await startOne(artifact, release, project, host);
            findings.push(...one.findings);
            lines.push(...one.lines);
            if (one.started !== undefined)
                started.push(one.started);
        }
        if (findings.some(({ level }) => level === 'error'))
            throw new errors/* StageFailure */.BG(findings);
        return { findings, started, lines };
    },
};
async function startOne(artifact, release, project, host) {
    const ecosystem = ecosystems/* ECOSYSTEMS */.S.find(({ id }) => id === project.ecosystem);
    if (ecosystem === undefined)
        throw new Error(`no ecosystem ${project.ecosystem}`);
    const room = await (0,host_room/* openRoom */.K)(host, project.name);
    // The bytes that are started are the ones that are recorded, whatever the build said.
    const { sha256 } = await (0,digest/* digestFile */.T)(artifact.path);
    if (sha256 !== artifact.sha256)
        return { findings: [changed(artifact, sha256, project)], lines: [] };
    let installed;
    try {
        installed = await ecosystem.install(artifact, project, room, host);
    }
    catch (error) {
        if (error instanceof errors/* StageFailure */.BG)
            return { findings: error.findings, lines: [] };
        throw error;
    }
    // What is installed is read while the server is talked to; a failure of either is told when both have ended.
    const [trial, read] = await Promise.allSettled([
        (0,try_server/* tryServer */.h)(host, installed, project, artifact.file),
        installed.components(),
    ]);
    if (trial.status === 'rejected')
        throw trial.reason;
    const { talked, findings } = trial.value;
    const { contract } = talked;
    if (contract === undefined)
        return { findings, lines: [] };
    if (read.status === 'rejected')
        throw read.reason;
    const version = (await (0,identity/* identityOf */.c)(artifact))?.version;
    const { launch, runtime, packages } = installed;
    const also = release.artifacts.filter((one) => one.file === artifact.builtFrom && one.project === project.name);
    return {
        findings: [...findings, ...versionFinding(contract, version, read.value.components, project, artifact)],
        lines: [
            `${runtime}, ${packages} package${packages === 1 ? '' : 's'}, ready in ${(0,progress/* seconds */.YA)(talked.readyMs)}`,
            describe(contract),
        ],
        started: {
            project: project.name,
            artifact: artifact.file,
            sha256,
            ...(also.length === 0 ? {} : { also: also.map((one) => ({ file: one.file, sha256: one.sha256 })) }),
            runtime,
            command: launch.command.map((word, index) => (index === 0 ? (0,external_node_path_.basename)(word) : word)),
            transport: talked.transport,
            readyMs: talked.readyMs,
            contract,
            ...read.value,
        },
    };
}
function installable(release, project) {
    const own = ownArtifacts(release, project).filter((one) => plan/* INSTALLABLE */.qK.has(one.kind));
    return own.filter(({ file }) => !own.some(({ builtFrom }) => builtFrom === file));
}
function describe(contract) {
    const { serverInfo, protocolVersions } = contract;
    const who = (0,clean/* cleanLine */.O)(`${serverInfo.name} ${serverInfo.version}`.trim());
    return `${who}, protocol ${(0,clean/* cleanLine */.O)(protocolVersions.join(', '))}: ${(0,report/* offers */.O5)(contract)}`;
}
const SDKS = ['mcp', 'fastmcp', '@modelcontextprotocol/sdk', '@modelcontextprotocol/server'];
function versionFinding({ serverInfo }, version, components, project, artifact) {
    const said = serverInfo.version;
    if (version === undefined || plain(said) === plain(version))
        return [];
    const sdk = components.find((one) => SDKS.includes(one.name) && plain(one.version) === plain(said));
    const base = { rule: 'start/version', project: project.name, artifact: artifact.file };
    const hint = HINTS[project.ecosystem] ?? 'State the version of the package where the server is made.';
    if (sdk !== undefined) {
        const message = `The server calls itself version ${said}, which is that of ${sdk.name}; the package is ${version}.`;
        return [{ ...base, level: 'note', message, hint }];
    }
    const what = said === '' ? 'states no version of its own' : `calls itself version ${said}`;
    const message = `The server ${what}; the package is ${version}. People who report a fault name the version they see.`;
    return [{ ...base, level: said === '' ? 'note' : 'warning', message, hint }];
}
const HINTS = {
    python: 'Take it from the package: importlib.metadata.version("<name>"), and give it to the server.',
    node: 'Take it from package.json, and give it to the server: new McpServer({ name, version }).',
};
function plain(version) {
    return version
        .toLowerCase()
        .replace(/^v/, '')
        .replace(/[-_.]?(alpha|beta|rc|a|b|dev)[-_.]?(?=\d)/, (_, word) => `${word.replace(/^(alpha|beta)$/, (long) => long.charAt(0))}`);
}
function notStarted(artifact, project, reason) {
    return {
        rule: 'start/unstarted',
        level: 'warning',
        project: project.name,
        artifact: artifact.file,
        message: `${artifact.file} was not started: ${reason}. It will be published without anybody having seen it run.`,
        hint: 'Take unstarted out of [smoke] in mcp-release.toml as soon as it can be started somewhere.',
    };
}
function changed(artifact, sha256, project) {
    return {
        rule: 'start/changed',
        level: 'error',
        project: project.name,
        artifact: artifact.file,
        message: `${artifact.file} changed after it was built: what would be started is not what was built.`,
        hint: 'Something else writes into the output folder: build again without it.',
        facts: { built: artifact.sha256, 'there now': sha256 },
    };
}

;// CONCATENATED MODULE: ./.build/pipeline.js
// The ordered lists of stages, and the loop that runs them. The loop owns titles, timing, skip reasons and error context;
// a stage only does its work and hands back what it produced.









const PREPARE = [
    check/* checkStage */.R, // every rule; nothing is built
    buildStage, // wheel, sdist, npm tarball or code package
    startStage, // those very files, installed in an empty environment, answer an MCP client
    contractStage, // what the client saw, as a file that can be compared
    sbomStage, // what was installed beside it, as CycloneDX and SPDX
    checksumsStage, // SHA256SUMS over all files
];
async function runStages(stages, release, host, options) {
    let current = release;
    const failed = new Set();
    const fold = (produced, project) => {
        current = add(current, produced, project);
    };
    for (const group of grouped(stages)) {
        if (group[0]?.scope === 'project') {
            const limit = (0,p_limit/* default */.A)((0,external_node_os_.availableParallelism)());
            await Promise.all(current.projects.map((project) => limit(async () => {
                for (const stage of group) {
                    if (failed.has(project))
                        return;
                    const found = of(current.findings, project);
                    if (found.some(({ level, rule }) => level === 'error' && UNBUILDABLE.test(rule)))
                        return;
                    if (!(await runStage(stage, () => current, host, fold, project)))
                        failed.add(project);
                }
            })));
            continue;
        }
        for (const stage of group) {
            if (stops(current.findings, options))
                return current;
            if (!(await runStage(stage, () => current, host, fold)))
                return current;
        }
    }
    return current;
}
function stops(findings, options) {
    return findings.some(({ level }) => level === 'error' || (options.strict && level === 'warning'));
}
const UNBUILDABLE = /manifest-(readable|complete)$|private/;
async function runStage(stage, release, host, fold, project) {
    const several = release().projects.length > 1 && project !== undefined;
    const title = several ? `${stage.title} ${project.name}` : stage.title;
    const reason = stage.skip?.(release(), project);
    if (reason !== undefined) {
        host.log.debug(`${title}: skipped, ${reason}`);
        return true;
    }
    const since = host.now();
    const done = host.log.busy(title);
    try {
        const produced = await stage.run(release(), host, project);
        fold(produced, project);
        done();
        host.log.step(stage.title, several ? [project.name, ...(produced.lines ?? [])] : (produced.lines ?? []), host.now() - since);
        return true;
    }
    catch (error) {
        done();
        host.signal.throwIfAborted();
        if (!(error instanceof errors/* StageFailure */.BG))
            throw error;
        fold({ findings: error.findings }, project);
        host.log.step(stage.title, [several ? `${project.name} failed` : 'failed'], host.now() - since);
        return false;
    }
}
function grouped(stages) {
    const groups = [];
    for (const stage of stages) {
        const last = groups.at(-1);
        if (last?.[0]?.scope === stage.scope && stage.afterAll !== true)
            last.push(stage);
        else
            groups.push([stage]);
    }
    return groups;
}
function of(findings, project) {
    return findings.filter((finding) => finding.project === project.name);
}
function add(release, produced, project) {
    const owned = (finding) => finding.project === undefined && project !== undefined ? { ...finding, project: project.name } : finding;
    return {
        ...release,
        artifacts: [...release.artifacts, ...(produced.artifacts ?? [])],
        findings: [...release.findings, ...(produced.findings ?? []).map(owned)],
        started: [...release.started, ...(produced.started ?? [])],
        receipts: [...release.receipts, ...(produced.receipts ?? [])],
    };
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


/***/ }),

/***/ 67795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ checkProject),
  R: () => (/* binding */ checkStage)
});

// EXTERNAL MODULE: ./.build/ecosystems/index.js + 94 modules
var ecosystems = __webpack_require__(39184);
// EXTERNAL MODULE: ./.build/files.js
var _build_files = __webpack_require__(83409);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/rules/license-file.js
// license-file: the text of the licence is in the project's folder, so that it is in what people install.

const LICENSE = /^(licen[cs]es?|copying|unlicense|notice)([-._][\w.-]*)?$/i;
const licenseFile = {
    id: 'license-file',
    title: 'The text of the licence lies in the project’s folder.',
    level: 'warning',
    docs: {
        why: 'Nearly every licence asks for its text to go along with the code. Build tools take it from the folder of the project only, so a licence in the root of a monorepo is in none of its packages.',
        wrong: 'packages/weather/pyproject.toml\nLICENSE',
        right: 'packages/weather/pyproject.toml\npackages/weather/LICENSE\nLICENSE',
        fix: 'Put a file LICENSE with the text of the licence beside the manifest.',
    },
    check({ project, files }) {
        if (licensesIn(project.path, files).length > 0)
            return [];
        const above = parents(project.path).flatMap((folder) => licensesIn(folder, files))[0];
        const message = above === undefined
            ? `${project.name} has no file with the text of its licence: people may not know whether they may use it.`
            : `${above} is outside of ${project.path}, so it will not be in what people install.`;
        const hint = above === undefined
            ? `Add ${external_node_path_.posix.join(project.path, 'LICENSE')}.`
            : `Copy it: cp ${above} ${external_node_path_.posix.join(project.path, external_node_path_.posix.basename(above))}`;
        return [{ message, hint, file: project.manifestFile }];
    },
};
function licensesIn(folder, files) {
    const prefix = folder === '.' ? '' : `${folder}/`;
    return files.all.filter((path) => {
        if (!path.startsWith(prefix))
            return false;
        const [first = '', second, more] = path.slice(prefix.length).split('/');
        if (second === undefined)
            return LICENSE.test(first) && !/\.(py|js|ts|go|rs)$/i.test(first);
        return more === undefined && /^licen[cs]es$/i.test(first);
    });
}
function parents(folder) {
    const steps = [];
    for (let at = folder; at !== '.';) {
        at = external_node_path_.posix.dirname(at);
        steps.push(at);
    }
    return steps;
}

// EXTERNAL MODULE: ./.build/version.js
var version = __webpack_require__(15922);
;// CONCATENATED MODULE: ./.build/rules/version-place.js
// Where a manifest states its version.
const FORMS = {
    python: /^[ \t]*version[ \t]*=/m,
    node: /^[ \t]*"version"[ \t]*:/m,
    'code-package': /^[ \t]*"?version"?[ \t]*[:=]/m,
};
function versionPlace(project, files) {
    const { at, base } = (project.manifest ?? {});
    const known = base === undefined ? undefined : at?.([...base, 'version']);
    if (known !== undefined)
        return known;
    const text = files.text(project.manifestFile);
    const match = text === undefined ? null : FORMS[project.ecosystem].exec(text);
    if (text === undefined || match === null)
        return {};
    const line = text.slice(0, match.index).split('\n').length;
    return { line, column: match[0].length - match[0].trimStart().length + 1 };
}

;// CONCATENATED MODULE: ./.build/rules/tag-is-version.js
// tag-is-version: the tag and the manifest state the same version.


const tagIsVersion = {
    id: 'tag-is-version',
    title: 'The tag is the version that the manifest states.',
    level: 'error',
    docs: {
        why: 'The tag is what people see and the manifest is what indexes see. When they differ, one of them is wrong, and a published version can never be taken back.',
        wrong: '# the tag is v1.4.0\n[project]\nversion = "1.3.2"',
        right: '# the tag is v1.4.0\n[project]\nversion = "1.4.0"',
        fix: 'Write the version of the tag into the manifest, commit, and set the tag on that commit. Pre-releases may be spelled either way: 1.2.0-rc.1 and 1.2.0rc1 are the same.',
    },
    check({ project, files, tag, tagVersion }) {
        if (tag === undefined || tagVersion === undefined || project.version === undefined)
            return [];
        // What is no version at all is told by another rule.
        const isVersion = project.ecosystem === 'python' ? version/* toPep440 */.tj : version/* toSemver */.Ud;
        if (isVersion(project.version) === undefined || (0,version/* sameVersion */.r1)(tagVersion, project.version))
            return [];
        // A code package is named by its tag; what the configuration states is for builds without one.
        if (project.ecosystem === 'code-package' && project.settings.version !== undefined)
            return [];
        const wanted = (project.ecosystem === 'python' ? (0,version/* toPep440 */.tj)(tagVersion) : (0,version/* toSemver */.Ud)(tagVersion)) ?? tagVersion;
        const early = (0,version/* isPrerelease */.V1)(project.version) && !(0,version/* isPrerelease */.V1)(tagVersion) ? ', a pre-release' : '';
        return [
            {
                message: `The tag ${tag} says ${tagVersion}, but ${project.manifestFile} says ${project.version}${early}.`,
                hint: `Set the version to ${wanted} and move the tag to that commit, or tag v${project.version}.`,
                file: project.manifestFile,
                ...versionPlace(project, files),
                ...(project.ecosystem === 'code-package' ? { level: 'warning' } : {}),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./.build/rules/index.js
// The rules that hold for every ecosystem, in the order in which they are documented.


const SHARED_RULES = [tagIsVersion, licenseFile];

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/nearest.js
var nearest = __webpack_require__(92024);
;// CONCATENATED MODULE: ./.build/rules/levels.js
// [rules.<id>] of mcp-release.toml: rules with another level than their own, for the whole project or for some files.



function applyLevels(findings, levels, known) {
    const unknown = Object.keys(levels).find((id) => !known.includes(id));
    if (unknown !== undefined) {
        const near = (0,nearest/* nearest */.p)(unknown, known);
        throw (0,errors/* usageError */.Wp)('config/unknown-rule', `There is no rule ${unknown}${near === undefined ? '' : `; did you mean ${near}?`}`, 'docs/rules.md lists them.');
    }
    return findings.flatMap((finding) => {
        const setting = levels[finding.rule];
        if (setting === undefined || !covers(setting, finding))
            return [finding];
        return setting.level === 'off' ? [] : [{ ...finding, level: setting.level }];
    });
}
function covers({ paths }, { file }) {
    return paths.length === 0 || (file !== undefined && picomatch([...paths], { dot: true })(file));
}

;// CONCATENATED MODULE: ./.build/rules/run.js
// Runs rules over one project and gives their findings with rule, level and project filled in.
const WEIGHT = { error: 0, warning: 1, note: 2 };
async function runRules(rules, input) {
    const found = await Promise.all(rules.map(async (rule) => {
        try {
            const findings = await rule.check(input);
            return findings.map((finding) => ({
                ...finding,
                rule: rule.id,
                level: finding.level ?? rule.level,
                project: input.project.name,
            }));
        }
        catch (error) {
            const where = `${input.project.name} (${input.project.manifestFile})`;
            throw new Error(`The rule ${rule.id} failed on ${where}.`, { cause: error });
        }
    }));
    return found.flat().sort(byWeightAndPlace);
}
function byWeightAndPlace(a, b) {
    const [left, right] = [a.file ?? '', b.file ?? ''];
    return (WEIGHT[a.level] - WEIGHT[b.level] ||
        (left < right ? -1 : left > right ? 1 : 0) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0));
}

;// CONCATENATED MODULE: ./.build/stages/check.js
// check: every rule over one project. Nothing is built, executed or downloaded.






const RULE_IDS = [...ecosystems/* ECOSYSTEMS */.S.flatMap(({ rules }) => rules), ...SHARED_RULES].map(({ id }) => id);
function rulesFor(project) {
    return [...(ecosystems/* ECOSYSTEMS */.S.find(({ id }) => id === project.ecosystem)?.rules ?? []), ...SHARED_RULES];
}
async function checkProject(project, files, context) {
    const parts = context.tag === undefined ? undefined : (0,version/* parseTag */.ED)(context.tag, [project.name]);
    const named = parts?.name === undefined || parts.name === project.name;
    const findings = await runRules(rulesFor(project), {
        project,
        files,
        tag: context.tag,
        tagVersion: named ? parts?.version : undefined,
        repository: context.repository,
        targets: context.targets,
    });
    return applyLevels(findings, context.levels ?? {}, RULE_IDS);
}
const checkStage = {
    title: 'check',
    scope: 'project',
    async run(release, host, project) {
        if (project === undefined)
            return {};
        const { tag, repository, targets, levels } = release;
        const findings = await checkProject(project, await filesOf(release, host), { tag, repository, targets, levels });
        return { findings, lines: [summary(rulesFor(project).length, findings)] };
    },
};
const listed = new WeakMap();
function filesOf(release, host) {
    const known = listed.get(host) ?? new Map();
    listed.set(host, known);
    const files = known.get(release.root) ?? (0,_build_files/* readFiles */.U)(release.root, { git: host.tool('git'), host });
    known.set(release.root, files);
    return files;
}
function summary(rules, findings) {
    const counts = ['error', 'warning', 'note'].flatMap((level) => {
        const number = findings.filter((finding) => finding.level === level).length;
        return number === 0 ? [] : [`${number} ${level}${number === 1 ? '' : 's'}`];
    });
    return [`${rules} rules`, ...counts].join(', ');
}


/***/ }),

/***/ 9185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ tryServer)
});

;// CONCATENATED MODULE: ./.build/stages/start-causes.js
// What the last words of a server that did not start mean, in any language.
const VARIABLE = '[A-Z][A-Z0-9]*_[A-Z0-9_]+';
const KNOWN = [
    {
        // argparse, click and typer, commander, yargs.
        sign: /the following arguments are required: ([^\n]+)|Missing (?:argument|option|parameter)s?:? ['"]?([^'"\n]+)|missing required argument ['"]?([^'"\n]+)|required option ['"]?([^'"\n]+?)['"]? not specified|Missing required arguments?: ([^\n]+)|Not enough non-option arguments/,
        tell: (match) => needsArguments(match.slice(1).find((part) => part !== undefined)),
    },
    {
        sign: new RegExp(`\\b(${VARIABLE})\\b[^\\n]{0,80}?(?:(?:is|are|was|be|been)? ?(?:not set|unset|not defined|undefined|not found|missing|required|not provided|empty|not configured)|must be (?:set|provided|given)|environment variable)`),
        tell: (match) => needsVariable(match[1]),
    },
    {
        sign: new RegExp(`(?:environment variables?|env(?:ironment)? vars?|[Mm]issing|[Rr]equired|[Pp]lease set|[Mm]ust set|not set|export)[^\\n]{0,60}?\\b(${VARIABLE})\\b`),
        tell: (match) => needsVariable(match[1]),
    },
    { sign: /^[Uu]sage: /m, tell: () => needsArguments(undefined) },
    {
        // Node, with and without the resolver's new words.
        sign: /Cannot find (?:package|module) '([^']+)'(?: imported from ([^\n]+))?/,
        tell: (match) => missingInNode(match[1] ?? ''),
    },
    {
        sign: /(?:Address already in use|address already in use|EADDRINUSE|Errno 98|Errno 48)[^\n]*/,
        tell: () => ({
            rule: 'start/port-busy',
            message: 'The server could not listen: the port it wants is taken on this machine.',
            hint: 'End what listens there, or give the trial another port in mcp-release.toml:\n  [smoke]\n  port = 8081',
        }),
    },
];
function causeOf(output) {
    for (const { sign, tell } of KNOWN) {
        const match = sign.exec(output);
        const cause = match === null ? undefined : tell(match);
        if (cause !== undefined)
            return cause;
    }
    return undefined;
}
function needsArguments(missing) {
    const which = missing === undefined ? '' : ` (${missing.trim().replace(/\.$/, '')})`;
    return {
        rule: 'start/needs-arguments',
        message: `The server does not start without arguments${which}: it printed how it is used and ended.`,
        hint: 'Give the trial what it needs in mcp-release.toml:\n  [smoke]\n  args = ["…"]',
    };
}
function needsVariable(name) {
    if (name === undefined)
        return undefined;
    return {
        rule: 'start/needs-variable',
        message: `The server does not start without the variable ${name}. A client that starts it to list its tools gets nothing.`,
        hint: `Read it when a tool is called, or give the trial a harmless value in mcp-release.toml:\n  [smoke]\n  env = { ${name} = "trial" }`,
    };
}
function missingInNode(name) {
    const own = /^(\.|\/|file:|[A-Za-z]:\\)/.test(name);
    if (own) {
        const file = name.split(/[\\/]/).slice(-3).join('/');
        return {
            rule: 'start/missing-module',
            message: `The server loads its own file ${file}, and it is not in the package.`,
            hint: 'Add its folder to "files" in package.json, and look that the build writes it before npm pack.',
        };
    }
    const parts = name.split('/');
    const package_ = name.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0];
    return {
        rule: 'start/missing-module',
        message: `The server imports ${package_}, and its dependencies do not install it. On your machine something else brings it.`,
        hint: `Move it from devDependencies to dependencies, or add it: npm install ${package_}`,
    };
}

;// CONCATENATED MODULE: ./.build/stages/start-findings.js
// What a visit to a server means for its author: facts in, findings out.

function startFindings(tried) {
    const { project, artifact, shown, runtime, talked } = tried;
    const drafts = talked.outcome === 'answered' ? whatItDid(tried) : [whyNot(tried)];
    const facts = { 'started with': shown, in: `an empty environment, ${runtime}` };
    if (talked.address !== undefined)
        facts['asked at'] = talked.address;
    return drafts.map((draft) => ({ ...draft, project: project.name, artifact, facts }));
}
function whyNot(tried) {
    const { talked, project, shown } = tried;
    const quote = lastLines(tried);
    const error = { level: 'error', quote };
    const { smoke } = project.settings;
    switch (talked.outcome) {
        case 'port-busy': {
            const { port = smoke.port, pid, name } = talked.busy ?? {};
            const who = pid === undefined ? '' : ` by process ${pid}${name === undefined ? '' : ` (${name})`}`;
            return {
                level: 'error',
                rule: 'start/port-busy',
                message: `Port ${port} is taken${who}, so it would be that program that is tried. The server was not started.`,
                hint: 'End that program, or give the trial another port in mcp-release.toml:\n  [smoke]\n  port = 8081',
            };
        }
        case 'elsewhere': {
            const ports = (talked.ports ?? []).join(', ');
            return {
                ...error,
                rule: 'start/wrong-port',
                message: `The server listens on port ${ports}, not on ${smoke.port}, where it was expected.`,
                hint: `Say so in mcp-release.toml, or give it the port by a variable or an argument:\n  [smoke]\n  port = ${talked.ports?.[0] ?? smoke.port}`,
            };
        }
        case 'silent':
            return (known(tried) ?? {
                ...error,
                rule: 'start/hang',
                message: `The server started and gave no answer to initialize within ${seconds(smoke.timeoutMs)}.`,
                hint: 'Do slow work after the answer, or when a tool is called. A server that needs longer, or that speaks HTTP, is described in mcp-release.toml:\n  [smoke]\n  timeout = "90s"\n  transport = "http"',
            });
        case 'refused':
            return {
                ...error,
                rule: 'start/refused',
                message: `The server answered initialize with an error: ${talked.message ?? 'no reason given'}.`,
                hint: refusedHint(talked, smoke.path),
            };
        case 'crashed':
            return {
                ...error,
                rule: 'start/crashed',
                message: `The server answered initialize and then ended ${how(talked)} when it was asked for ${asked(talked.during)}.`,
                hint: `The quoted lines are its last words. A client starts it with nothing but ${shown}: look at what it reads from its folder, its user or the network.`,
            };
        default:
            return (known(tried) ?? {
                ...error,
                rule: 'start/exited',
                message: talked.exitCode === 0
                    ? 'The server ended at once, without an error and without an answer: it does not wait for a client.'
                    : `The server ended ${how(talked)} before it answered initialize.`,
                hint: startByHand(tried),
            });
    }
}
function known(tried) {
    const cause = tried.diagnosis ?? causeOf(`${tried.talked.stderr}\n${printed(tried.talked).join('\n')}`);
    if (cause === undefined)
        return undefined;
    return { level: 'error', rule: cause.rule, message: cause.message, hint: cause.hint, quote: lastLines(tried) };
}
function whatItDid(tried) {
    const { talked, project } = tried;
    const drafts = [];
    if (talked.strayCount > 0)
        drafts.push(stray(tried));
    for (const { what, message } of talked.failures) {
        const list = what === 'resource templates' ? 'resources' : what;
        if (project.settings.smoke.allow.includes(list))
            continue;
        drafts.push(what === 'ping'
            ? {
                rule: 'start/ping',
                level: 'warning',
                message: `The server does not answer ping: ${message}. Clients use it to see whether a server still lives.`,
                hint: 'Every SDK answers ping by itself: look for a handler that catches all requests.',
            }
            : {
                rule: 'start/list-failed',
                level: 'error',
                message: `The server declares ${list}, and its list of ${what} failed: ${message}.`,
                hint: `Correct the list, or do not declare ${list}. When it needs what is not here, allow it in mcp-release.toml:\n  [smoke]\n  allow = ["${list}"]`,
                quote: lastWords(talked.stderr),
            });
    }
    if (talked.ending === 'sigkill') {
        drafts.push({
            rule: 'start/does-not-end',
            level: 'warning',
            message: talked.transport === 'http'
                ? 'The server did not end when it was asked to (SIGTERM) and had to be killed.'
                : 'The server did not end when its input was closed, nor when it was asked to (SIGTERM): it had to be killed. Clients leave such servers behind.',
            hint: 'End when stdin ends, and do not catch SIGTERM without ending.',
        });
    }
    else if (talked.ending === 'sigterm' && talked.transport === 'stdio') {
        drafts.push({
            rule: 'start/does-not-end',
            level: 'note',
            message: 'The server did not end when its input was closed, only when it was asked to (SIGTERM).',
            hint: 'End when stdin ends: that is how a client says goodbye.',
        });
    }
    return drafts;
}
function stray({ talked, project, printedBy }) {
    const [first] = talked.stray;
    const blank = talked.stray.every(({ what }) => what === 'blank');
    const when = first?.before ? 'before' : 'after';
    const by = printedBy === undefined ? '' : `, by ${printedBy}`;
    const more = talked.strayCount > 1 ? ` There are ${talked.strayCount} such lines; it is the first that is told of here.` : '';
    return {
        rule: 'start/stdout',
        level: blank ? 'warning' : 'error',
        message: `The server wrote ${named(first)} to standard output that is no protocol message. A client would drop the connection or lose an answer.\nIt was printed ${when} the answer to initialize${by}.${more}`,
        hint: HINTS[project.ecosystem] ?? 'Write to standard error instead: standard output belongs to the protocol.',
        quote: talked.stray.slice(0, 5).map(({ text, what }) => (what === 'blank' ? '(an empty line)' : text)),
    };
}
function named(first) {
    switch (first?.what) {
        case 'blank':
            return 'an empty line';
        case 'json':
            return 'a line of JSON';
        case 'not-utf8':
            return 'a line that is not UTF-8';
        case 'too-long':
            return `a line of ${((first.bytes ?? 0) / 1_000_000).toFixed(0)} MB, longer than clients read,`;
        case 'unfinished':
            return 'a line without an end';
        default:
            return 'a line';
    }
}
const HINTS = {
    python: 'Print to standard error instead: print(..., file=sys.stderr), or use logging.',
    node: 'Use console.error instead of console.log, or give the logger process.stderr.',
};
function refusedHint(talked, path) {
    if (/HTTP 401|HTTP 403|Unauthorized/i.test(talked.message ?? '')) {
        return 'It wants a login before it says what it is. Let initialize and the lists through without one, or give the trial what it needs in [smoke] env.';
    }
    if (/HTTP 404|HTTP 405/.test(talked.message ?? '')) {
        return `Nothing answers MCP at ${path}. Say where it is in mcp-release.toml:\n  [smoke]\n  path = "/mcp"`;
    }
    return 'Answer initialize before anything that can fail: licences, logins and connections belong into the tools.';
}
function startByHand({ project, artifact, shown }) {
    const by = project.ecosystem === 'python' ? `uvx --from ./${artifact} ${shown}` : shown;
    return `Start it by hand in an empty folder and see: ${by}`;
}
function asked(during) {
    return during === undefined || during === 'ping' ? 'a ping' : `its ${during}`;
}
function how({ exitCode, signal }) {
    if (signal !== undefined && signal !== null)
        return `by ${signal}`;
    return exitCode === undefined || exitCode === null ? 'by closing its output' : `with exit code ${exitCode}`;
}
function printed({ stray: lines }) {
    return lines.map(({ text }) => text);
}
function lastLines({ talked }) {
    const words = lastWords(talked.stderr);
    return words.length > 0 ? words : printed(talked).slice(-12);
}
const ROOM = /(?:[A-Za-z]:)?[/\\][^\s"']*[/\\]mcp-release-\w+[/\\]room-[^/\\\s"']+[/\\]/g;
function lastWords(stderr) {
    return (stderr
        .split('\n')
        // Where our private folder lies says nothing to the author, and differs each time.
        .map((line) => line.replace(ROOM, '').trimEnd().slice(0, 300))
        .filter((line) => line.trim() !== '')
        .slice(-12));
}
function seconds(ms) {
    return `${Math.round(ms / 100) / 10} s`;
}

;// CONCATENATED MODULE: ./.build/stages/try-server.js
// Starts something that is installed, talks to it, and says what is wrong: for the start before publishing and the one after.

const ports = new Map();
async function tryServer(host, installed, project, artifact) {
    const { smoke } = project.settings;
    // On demand: it loads the SDK.
    const { talk } = await Promise.all(/* import() */[__webpack_require__.e(287), __webpack_require__.e(546)]).then(__webpack_require__.bind(__webpack_require__, 1546));
    // A code package is run by a platform, which asks every instance at the same port.
    const portCounts = project.ecosystem === 'code-package';
    const visit = () => talk(host, installed.launch, { ...smoke, portCounts });
    const oneByOne = smoke.transport === 'http' || (smoke.transport === 'auto' && portCounts);
    const talked = await (oneByOne ? inTurn(smoke.port, visit) : visit());
    const failed = talked.outcome === 'exited' || talked.outcome === 'silent';
    const [stray] = talked.stray;
    const [diagnosis, printedBy] = await Promise.all([
        failed ? installed.diagnose?.(talked.stderr) : undefined,
        talked.outcome === 'answered' && stray !== undefined && stray.what !== 'blank'
            ? installed.origin?.(stray.text)
            : undefined,
    ]);
    const { shown } = installed.launch;
    return {
        talked,
        findings: startFindings({ project, artifact, shown, runtime: installed.runtime, talked, diagnosis, printedBy }),
    };
}
async function inTurn(port, work) {
    const before = ports.get(port) ?? Promise.resolve();
    const mine = before.then(work, work);
    ports.set(port, mine.catch(() => { }));
    return mine;
}


/***/ })

};
