export const id = 1940;
export const ids = [1940];
export const modules = {

/***/ 7373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readContractFile),
/* harmony export */   U: () => (/* binding */ parseContract)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _core_about_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87821);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8005);
/* harmony import */ var _mcp_contract_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29147);
/* harmony import */ var _mcp_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28445);






const MOST_BYTES = 64 * 1024 * 1024;
const ITEMS = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()));
const SCHEMA = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    protocolVersions: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    serverInfo: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()),
    instructions: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    capabilities: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()),
    tools: ITEMS,
    resources: ITEMS,
    resourceTemplates: ITEMS,
    prompts: ITEMS,
});
async function readContractFile(path, shown) {
    const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (facts === undefined || facts.size > MOST_BYTES)
        throw refuse(shown, facts === undefined ? 'absent' : 'too large');
    return parseContract(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path), shown);
}
function parseContract(bytes, shown) {
    let value;
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        if ((0,_mcp_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .tooDeep */ .DI)(text))
            throw refuse(shown, 'nested too deep');
        value = JSON.parse(text);
    }
    catch (error) {
        if (error instanceof Error && 'exit' in error)
            throw error;
        throw refuse(shown, 'not JSON');
    }
    const checked = SCHEMA.safeParse(value);
    if (checked.success)
        return (0,_mcp_contract_js__WEBPACK_IMPORTED_MODULE_4__/* .makeContract */ .F)(checked.data);
    const [first] = checked.error.issues;
    throw refuse(shown, `not a contract (${first?.path.join('.') || 'format'}: ${first?.message ?? 'invalid'})`);
}
function refuse(shown, why) {
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('contract/file', `${shown} is ${why}.`, `Create one: ${_core_about_js__WEBPACK_IMPORTED_MODULE_5__/* .NAME */ .o_} contract > weather.contract.json`);
}


/***/ }),

/***/ 27929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ MADE),
/* harmony export */   GJ: () => (/* binding */ recognise),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Or: () => (/* binding */ makerOf),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   qS: () => (/* binding */ isInstallable)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47473);

const ALL = _index_js__WEBPACK_IMPORTED_MODULE_0__/* .ECOSYSTEMS */ .S.flatMap(({ id: maker, kinds }) => Object.entries(kinds).map(([id, kind]) => ({ id, maker, kind })));
const BY_ID = new Map(ALL.map((made) => [made.id, made]));
const MADE = ALL.map(({ id }) => id);
function kindOf(kind) {
    return BY_ID.get(kind)?.kind;
}
function makerOf(kind) {
    return BY_ID.get(kind)?.maker;
}
function isInstallable(kind) {
    return kindOf(kind)?.installable === true;
}
async function identityOf({ kind, path, file, }) {
    return kindOf(kind)?.identify?.(path, file);
}
async function recognise(file, members) {
    let read;
    const once = () => {
        read ??= members();
        return read;
    };
    for (const { id, kind } of ALL)
        if (await kind.recognise(file, once))
            return id;
    return undefined;
}


/***/ }),

/***/ 29147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ makeContract),
/* harmony export */   W: () => (/* binding */ contractText)
/* harmony export */ });
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
    return items
        .map((one) => {
        const item = canonical(one);
        return { item, rank: `${String(item[key] ?? '')}\0${JSON.stringify(item)}` };
    })
        .sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0))
        .map(({ item }) => item);
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

/***/ 44948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ offers),
/* harmony export */   v: () => (/* binding */ spoken)
/* harmony export */ });
/* harmony import */ var _core_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84368);

function offers({ tools, resources, resourceTemplates, prompts }) {
    const counted = [
        [tools.length, 'tool'],
        [resources.length, 'resource'],
        [resourceTemplates.length, 'resource template'],
        [prompts.length, 'prompt'],
    ];
    const some = counted.filter(([count]) => count > 0);
    return some.map(([count, what]) => (0,_core_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(count, what)).join(', ') || 'nothing';
}
function spoken({ protocolVersions }, eras) {
    if (eras === undefined)
        return protocolVersions.join(', ');
    const { legacy, modern } = eras;
    const range = legacy.length < 2 ? legacy : [`${legacy[0]} to ${legacy.at(-1)}`];
    return [...range, ...modern].join(' and ');
}


/***/ }),

/***/ 28445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   FI: () => (/* binding */ DEEPEST),
/* harmony export */   LQ: () => (/* binding */ depthMeter),
/* harmony export */   bX: () => (/* binding */ LONGEST_MESSAGE),
/* harmony export */   uZ: () => (/* binding */ MOST_BYTES)
/* harmony export */ });
const LONGEST_MESSAGE = 10 * 1024 * 1024;
const MOST_BYTES = 64 * 1024 * 1024;
const DEEPEST = 200;
const [QUOTE, BACKSLASH, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d];
function depthMeter() {
    let depth = 0;
    let quoted = false;
    let escaped = false;
    return {
        tooDeep(chunk) {
            for (const byte of chunk) {
                if (quoted) {
                    if (escaped)
                        escaped = false;
                    else if (byte === BACKSLASH)
                        escaped = true;
                    else if (byte === QUOTE)
                        quoted = false;
                }
                else if (byte === QUOTE)
                    quoted = true;
                else if (byte === OPEN || byte === OPEN_LIST) {
                    depth += 1;
                    if (depth > DEEPEST)
                        return true;
                }
                else if (byte === CLOSE || byte === CLOSE_LIST)
                    depth -= 1;
            }
            return false;
        },
        reset() {
            depth = 0;
            quoted = false;
            escaped = false;
        },
    };
}
function tooDeep(text) {
    let brackets = 0;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === OPEN || code === OPEN_LIST) {
            brackets += 1;
            if (brackets > DEEPEST)
                return depthMeter().tooDeep(Buffer.from(text));
        }
    }
    return false;
}


/***/ }),

/***/ 83768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ BESIDE)
/* harmony export */ });
const BESIDE = {
    contract: /\.contract\.json$/,
    sbom: /\.(cdx|spdx)\.json$/,
    checksums: /^(.+\.)?SHA256SUMS$/,
};


/***/ }),

/***/ 58832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   lM: () => (/* binding */ planned),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
function inOrder(rows) {
    const compare = new Intl.Collator('en', { numeric: true }).compare;
    return [...rows].sort((a, b) => compare(a.project, b.project) ||
        compare(a.artifact, b.artifact) ||
        Number(a.dependencies === 'lowest') - Number(b.dependencies === 'lowest') ||
        compare(a.runtime, b.runtime));
}
function planned(rows) {
    if (rows === undefined || rows.length === 0)
        return undefined;
    return inOrder(rows).map(({ project, artifact, runtime, dependencies, sdk, outcome, detail }) => ({
        project,
        artifact,
        runtime,
        dependencies,
        ...(sdk === undefined ? {} : { sdk }),
        outcome,
        ...(detail === undefined || detail === '' ? {} : { detail }),
    }));
}
function outcomeOf({ outcome, detail }) {
    if (outcome === 'not-measured')
        return `not measured${detail === undefined ? '' : `: ${detail}`}`;
    return outcome === 'started' ? 'starts' : 'does not start';
}


/***/ }),

/***/ 4147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  VI: () => (/* binding */ PLAN_FILE),
  eJ: () => (/* binding */ releasedVersion),
  PA: () => (/* binding */ unstartedReason),
  pD: () => (/* binding */ writePlan)
});

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var core_about = __webpack_require__(87821);
var clean_text = __webpack_require__(18001);
var digest = __webpack_require__(34002);
var version = __webpack_require__(51928);
var kinds = __webpack_require__(27929);
;// CONCATENATED MODULE: ./.build/plan/compared.js

const MOST = 200;
const LONGEST = 500;
function plannedChanges(compared) {
    if (compared === undefined || compared.length === 0)
        return undefined;
    const rank = ({ project, since }) => `${project}\0${since}`;
    return [...compared]
        .sort((a, b) => (rank(a) < rank(b) ? -1 : 1))
        .map(({ project, since, source, changes }) => ({
        project,
        since,
        source,
        changes: changes.slice(0, MOST).map(({ kind, pointer, message }) => ({
            kind,
            pointer: (0,clean_text/* cleanLine */.Ow)(pointer).slice(0, LONGEST),
            message: (0,clean_text/* cleanLine */.Ow)(message).slice(0, LONGEST),
        })),
    }));
}

var plan_compatibility = __webpack_require__(58832);
var schema = __webpack_require__(83425);
;// CONCATENATED MODULE: ./.build/plan/plan.js










const PLAN_FILE = 'release.json';
async function writePlan(release, about = {}) {
    const records = startRecords(release.artifacts, release.started, release.projects);
    const projects = release.projects.map((project) => {
        const artifacts = release.artifacts
            .filter((artifact) => ownerOf(artifact, release.projects) === project)
            .sort((a, b) => order(a.file, b.file));
        const version = releasedVersion(project, artifacts, release);
        const notes = about.notes?.(project, version);
        return {
            name: project.name,
            ecosystem: project.ecosystem,
            path: project.path,
            version,
            ...(about.run === undefined ? {} : { run: about.run(project, version) }),
            ...(notes === undefined ? {} : { notes }),
            artifacts: artifacts.map((artifact) => plannedArtifact(artifact, artifact.started ?? records.get(artifact.file))),
        };
    });
    const compatibility = (0,plan_compatibility/* planned */.lM)(release.compatibility);
    const compared = plannedChanges(release.compared);
    const plan = {
        format: schema/* PLAN_FORMAT */._A,
        tool: { name: core_about/* NAME */.o_, version: core_about/* VERSION */.xv },
        ...(release.tag === undefined ? {} : { tag: release.tag }),
        commit: release.commit,
        ...(release.repository === undefined ? {} : { repository: release.repository }),
        ...(release.noRelease === undefined ? {} : { noRelease: release.noRelease }),
        ...(about.config === undefined ? {} : { config: about.config }),
        ...(release.part === undefined ? {} : { part: release.part }),
        created: new Date(release.commitTime * 1000).toISOString().replace('.000Z', 'Z'),
        projects,
        ...(compatibility === undefined ? {} : { compatibility }),
        ...(compared === undefined ? {} : { compared }),
    };
    const text = renderPlan(plan);
    const path = (0,external_node_path_.join)(release.out, PLAN_FILE);
    await (0,promises_.writeFile)(path, text);
    return { plan, path, sha256: (0,digest/* sha256 */.sc)(text) };
}
function renderPlan(plan) {
    return `${JSON.stringify(plan, undefined, 2)}\n`;
}
function startRecords(artifacts, started, projects) {
    const records = new Map();
    for (const { file, sha256, kind, project, unstarted } of artifacts) {
        const start = started.find((one) => [{ file: one.artifact, sha256: one.sha256 }, ...(one.also ?? [])].some((same) => same.file === file && same.sha256 === sha256));
        const owner = projects.find(({ name, ecosystem }) => name === project && ecosystem === (0,kinds/* makerOf */.Or)(kind));
        const reason = owner === undefined ? undefined : (oneLine(unstarted) ?? unstartedReason(owner));
        if (start !== undefined)
            records.set(file, { sha256, ...recordOf(start) });
        else if (reason !== undefined) {
            records.set(file, { sha256, runtime: '', outcome: 'unstarted', reason });
        }
    }
    return records;
}
function unstartedReason({ settings }) {
    return oneLine(settings.smoke.unstarted);
}
function oneLine(reason) {
    return reason === undefined ? undefined : (0,clean_text/* cleanLine */.Ow)(reason).slice(0, 500) || 'no reason given';
}
function recordOf({ runtime, eras, protected: closed }) {
    const protocols = [...new Set([...(eras?.legacy ?? []), ...(eras?.modern ?? [])])].sort();
    return {
        runtime,
        outcome: 'started',
        ...(protocols.length === 0 ? {} : { protocols }),
        ...(closed === undefined ? {} : { protected: closed }),
    };
}
function ownerOf(artifact, projects) {
    const named = projects.filter(({ name }) => name === artifact.project);
    return named.find(({ ecosystem }) => ecosystem === (0,kinds/* makerOf */.Or)(artifact.kind)) ?? named[0] ?? projects[0];
}
function releasedVersion(project, artifacts, release) {
    const stated = artifacts
        .filter(({ project: name, kind }) => name === project.name && (0,kinds/* makerOf */.Or)(kind) === project.ecosystem)
        .find(({ identity }) => identity !== undefined)?.identity?.version;
    if (stated !== undefined)
        return stated;
    const tagged = release.tag === undefined ? undefined : (0,version/* parseTag */.ED)(release.tag, [project.name])?.version;
    return tagged ?? project.settings.version ?? project.version ?? `0.0.0+g${release.commit.slice(0, 7)}`;
}
function plannedArtifact({ kind, file, sha256, size }, started) {
    return { kind, file, sha256, size, ...(started === undefined ? {} : { started }) };
}
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 83425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ PLAN_SCHEMA),
/* harmony export */   _A: () => (/* binding */ PLAN_FORMAT),
/* harmony export */   cJ: () => (/* binding */ MOST_NOTES)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
/* harmony import */ var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47473);
/* harmony import */ var _ecosystems_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27929);
/* harmony import */ var _evidence_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13360);
/* harmony import */ var _beside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83768);





const PLAN_FORMAT = 1;
const MOST_NOTES = 20_000;
const FILE = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
    .max(255)
    .regex(/^[A-Za-z0-9_][A-Za-z0-9_.+@!-]*$/, 'must be the name of a file in this folder: letters, digits and . _ + @ ! -')
    .refine((name) => !name.includes('..'), 'must not contain two consecutive dots')
    .refine((name) => !isReserved(name.toLowerCase()), 'is a reserved name');
const OWN_ENDINGS = ['.release.json', ..._evidence_index_js__WEBPACK_IMPORTED_MODULE_2__/* .EVIDENCE */ .S.map(({ ending }) => ending)];
function isReserved(name) {
    return name === 'release.json' || OWN_ENDINGS.some((ending) => name.endsWith(ending));
}
const LINE = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
    .min(1)
    .max(500)
    .regex(/^[^\p{Cc}\p{Cf}\u2028\u2029]+$/u, 'must be one line without control characters');
const PART = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
    .max(200)
    .regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, 'must be the name of a part');
const SHA256 = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 digest in 64 lowercase hexadecimal digits');
const FOLDER = LINE.refine((path) => !path.startsWith('/') && !path.includes('\\') && !path.split('/').includes('..'), 'must be a folder of the repository');
const VERSION = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
    .max(200)
    .regex(/^[A-Za-z0-9][A-Za-z0-9.!+_-]*$/, 'must be a version');
const STARTED = zod__WEBPACK_IMPORTED_MODULE_4__/* .discriminatedUnion */ .gMt('outcome', [
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        sha256: SHA256,
        runtime: LINE,
        outcome: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('started'),
        protocols: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(LINE).max(50).optional(),
        protected: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(true).optional(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ sha256: SHA256, runtime: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(''), outcome: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('unstarted'), reason: LINE }),
]);
const ARTIFACT = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n([..._ecosystems_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .MADE */ .E3, ...Object.keys(_beside_js__WEBPACK_IMPORTED_MODULE_3__/* .BESIDE */ .Z)]),
    file: FILE,
    sha256: SHA256,
    size: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0),
    started: STARTED.optional(),
});
const PROJECT = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    name: LINE,
    ecosystem: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ECOSYSTEMS */ .S.map(({ id }) => id)),
    path: FOLDER,
    version: VERSION,
    run: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(LINE).max(10).optional(),
    notes: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(MOST_NOTES).optional(),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(ARTIFACT).max(500),
});
const COMPATIBILITY = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    project: LINE,
    artifact: FILE,
    runtime: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([LINE, zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('')]),
    dependencies: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['newest', 'lowest']),
    sdk: LINE.optional(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['started', 'failed', 'not-measured']),
    detail: LINE.optional(),
});
const COMPARED = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    project: LINE,
    since: LINE,
    source: LINE,
    changes: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['breaking', 'feature', 'fix', 'docs', 'cannot-tell']),
        pointer: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([LINE, zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('')]),
        message: LINE,
    }))
        .max(200),
});
const PLAN_SCHEMA = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(PLAN_FORMAT),
    tool: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ name: LINE, version: LINE }),
    tag: LINE.optional(),
    commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, 'must be a full commit id'),
    repository: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(/^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/, 'must be owner/name')
        .optional(),
    noRelease: LINE.optional(),
    config: SHA256.optional(),
    part: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ name: PART, others: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(PART).min(1).max(255) }).optional(),
    created: zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$(),
    projects: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(PROJECT).min(1).max(256),
    compatibility: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(COMPATIBILITY).max(5000).optional(),
    compared: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(COMPARED).max(512).optional(),
});


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
