export const id = 550;
export const ids = [550];
export const modules = {

/***/ 13716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ runSteps)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70370);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8005);



async function runSteps(list, start, host, half) {
    let state = start;
    const add = (produced, project) => {
        state = half.add(state, produced, project);
    };
    async function run(entry, project) {
        const several = project !== undefined && half.projects(state).length > 1;
        const title = several ? `${entry.title} ${project.name}` : entry.title;
        const named = several ? [project.name] : [];
        const reason = 'steps' in entry ? undefined : entry.skip?.(state, project);
        if (reason !== undefined) {
            host.log.debug(`${title}: skipped, ${reason}`);
            return true;
        }
        const since = host.now();
        const done = host.log.busy(title);
        const show = (lines) => {
            done();
            host.log.step(entry.title, lines, host.now() - since);
        };
        try {
            if ('steps' in entry) {
                for (const step of entry.steps)
                    await quietly(step);
                show(entry.lines(state));
                return true;
            }
            const produced = await entry.run(state, host, project);
            add(produced, project);
            if (produced.lines === undefined)
                done();
            else
                show([...named, ...produced.lines]);
            return true;
        }
        catch (error) {
            done();
            host.signal.throwIfAborted();
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .BG))
                throw error;
            add({ findings: error.findings, failed: true }, project);
            show([several ? `${project.name} failed` : 'failed']);
            return false;
        }
    }
    async function quietly(step) {
        const reason = step.skip?.(state);
        if (reason !== undefined)
            return host.log.debug(`${step.title}: skipped, ${reason}`);
        const since = host.now();
        add(await step.run(state, host));
        host.log.debug(`${step.title}: ${host.now() - since} ms`);
    }
    async function watched(entry, project) {
        if (half.watch === undefined)
            return run(entry, project);
        const label = project === undefined ? entry.title : `${entry.title} of ${project.name}`;
        const { result, findings } = await half.watch(label, () => run(entry, project));
        if (findings.length > 0)
            add({ findings }, project);
        return result;
    }
    async function take(project, steps) {
        for (const step of steps) {
            if (failed.has(project) || half.stopsProject?.(state, project) === true)
                return;
            if (!(await watched(step, project)))
                failed.add(project);
        }
    }
    const failed = new Set();
    for (const steps of sideBySide(list)) {
        if (steps[0]?.scope === 'project') {
            const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)());
            await Promise.all(half.projects(state).map((project) => limit(take, project, steps)));
            continue;
        }
        for (const step of steps) {
            if (half.stops(state) || !(await watched(step)))
                return state;
        }
    }
    return state;
}
function sideBySide(list) {
    const runs = [];
    for (const entry of list) {
        const last = runs.at(-1);
        const waits = 'afterAll' in entry && entry.afterAll === true;
        if (last?.[0]?.scope === entry.scope && !waits)
            last.push(entry);
        else
            runs.push([entry]);
    }
    return runs;
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

/***/ 77564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ ownStart),
/* harmony export */   E2: () => (/* binding */ ownArtifacts),
/* harmony export */   PV: () => (/* binding */ ownFile)
/* harmony export */ });
/* harmony import */ var _core_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70976);
/* harmony import */ var _ecosystems_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27929);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4147);



function ownArtifacts(release, project) {
    return release.artifacts.filter((one) => isOwn(one, project));
}
function isOwn({ project: name, folder, kind }, project) {
    if (project === undefined || (0,_ecosystems_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .makerOf */ .Or)(kind) !== project.ecosystem)
        return false;
    return folder === undefined ? name === project.name : folder === project.path;
}
function ownStart(release, project) {
    const files = new Set(ownArtifacts(release, project).map(({ file }) => file));
    return release.started.find(({ artifact }) => files.has(artifact));
}
function ownFile(release, project, suffix) {
    const shared = release.projects.some((other) => other !== project && (0,_core_names_js__WEBPACK_IMPORTED_MODULE_2__/* .flatName */ .pE)(other.name) === (0,_core_names_js__WEBPACK_IMPORTED_MODULE_2__/* .flatName */ .pE)(project.name));
    const version = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .releasedVersion */ .eJ)(project, ownArtifacts(release, project), release);
    return (0,_core_names_js__WEBPACK_IMPORTED_MODULE_2__/* .besideName */ .q4)(shared ? `${project.name}-${project.ecosystem}` : project.name, version, suffix);
}


/***/ }),

/***/ 37997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PW: () => (/* binding */ FILE),
/* harmony export */   b4: () => (/* binding */ ASSET),
/* harmony export */   fs: () => (/* binding */ readAsset)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41418);


const FILE = { accept: 'application/octet-stream' };
const ASSET = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    browser_download_url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
});
function readAsset({ name: file, digest, ...at }, host) {
    const url = at.url !== undefined && host.knows?.(at.url) === true ? at.url : at.browser_download_url;
    return { file, url, sha256: (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256In */ .hS)(digest) };
}


/***/ }),

/***/ 77937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ buildStage)
});

var pretty_bytes = __webpack_require__(85901);
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var consumers_ = __webpack_require__(38321);
var archive = __webpack_require__(62841);
var errors = __webpack_require__(8005);
var kinds = __webpack_require__(27929);
var rules_levels = __webpack_require__(43198);
var scanned_files = __webpack_require__(94858);
var secret_files = __webpack_require__(14740);
var secrets_in = __webpack_require__(55793);
var shipped_secret = __webpack_require__(89404);
var shipped_secret_file = __webpack_require__(96983);
;// CONCATENATED MODULE: ./.build/check/built-files.js












const MOST_OF_ONE = 5_000_000;
const MOST = 256_000_000;
const INSTALLED = /(^|\/)(node_modules|site-packages)\//;
async function findSecrets(artifacts, project, release) {
    const told = new Set(release.findings.map(key));
    const findings = [];
    for (const artifact of artifacts) {
        for (const finding of await findIn(artifact, project, release)) {
            if (told.has(key(finding)))
                continue;
            told.add(key(finding));
            findings.push(finding);
        }
    }
    const levels = (0,rules_levels/* levelsOf */.pd)(project, release);
    return (0,rules_levels/* applyLevels */.k1)(findings, levels).map((finding) => {
        const { file, line, column, ...rest } = finding;
        return file !== undefined && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(release.root, file)) ? finding : rest;
    });
}
async function findIn(artifact, project, release) {
    const findings = [];
    let read = 0;
    const look = async ({ path, type, size }, open) => {
        if (type !== 'file' || INSTALLED.test(path) || (0,scanned_files/* isTest */.Nu)(inside(path, artifact)) || !(0,scanned_files/* mayBeText */.SK)(path))
            return;
        read += size;
        if (size > MOST_OF_ONE || read > MOST)
            return;
        const text = decode(await (0,consumers_.buffer)(await open()));
        const about = {
            artifact: artifact.file,
            project: project.name,
            secret: true,
            file: source(path, artifact, project, release),
        };
        const named = (0,secret_files/* secretFile */.p)(path, text);
        if (named !== undefined) {
            findings.push({
                ...about,
                rule: shipped_secret_file/* shippedSecretFile */.Q.id,
                level: named.sure ? 'error' : 'warning',
                message: `${artifact.file} ${path === artifact.file ? 'is' : `contains ${path}:`} ${named.what}.`,
                hint: 'Exclude it from the package, and revoke the credentials in it.',
                ...(named.line === undefined ? {} : { line: named.line, column: 1 }),
            });
            return;
        }
        for (const { what, shown, sure, line, column } of text === undefined ? [] : await (0,secrets_in/* secretsIn */.V)(text, path)) {
            findings.push({
                ...about,
                rule: shipped_secret/* shippedSecret */.u.id,
                level: sure ? 'error' : 'warning',
                message: `${artifact.file} contains ${what} ${path === artifact.file ? 'in' : `in ${path},`} line ${line}: ${shown}.`,
                hint: shipped_secret/* SECRET_HINT */.B,
                line,
                column,
            });
        }
    };
    if (!(0,archive/* isArchive */.tc)(artifact.file)) {
        await look({ path: artifact.file, type: 'file', size: artifact.size }, async () => (0,external_node_fs_.createReadStream)(artifact.path));
        return findings;
    }
    await (0,archive/* walkArchive */.wU)(artifact.path, look).catch((error) => {
        if (!(error instanceof errors/* ReleaseError */.K2))
            throw error;
    });
    return findings;
}
function key({ rule, file, line }) {
    return `${rule}\0${file}\0${line}`;
}
function decode(bytes) {
    if (bytes.includes(0))
        return undefined;
    return bytes.toString('utf8');
}
function inside(path, { kind, project }) {
    return (0,kinds/* kindOf */.I)(kind)?.inProject?.(path, project) ?? path;
}
function source(path, artifact, project, { root }) {
    const short = inside(path, artifact);
    const tries = [short, external_node_path_.posix.join('src', short)].map((one) => external_node_path_.posix.join(project.path, one));
    return tries.find((one) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, one))) ?? short;
}

var ecosystems = __webpack_require__(38251);
var github_server = __webpack_require__(79180);
var digest = __webpack_require__(34002);
;// CONCATENATED MODULE: ./.build/sbom/embed.js


async function withSboms(artifacts, release, project, server) {
    if (release.sbom?.embed !== true)
        return artifacts;
    const { contentsModel, renderCycloneDx } = await Promise.all(/* import() */[__webpack_require__.e(7761), __webpack_require__.e(6708)]).then(__webpack_require__.bind(__webpack_require__, 56708));
    return Promise.all(artifacts.map(async (artifact) => {
        const { embed } = (0,kinds/* kindOf */.I)(artifact.kind) ?? {};
        const { version } = artifact.identity ?? {};
        if (embed === undefined || version === undefined)
            return artifact;
        await embed(artifact.path, (about) => renderCycloneDx(contentsModel(release, project, { ...artifact, version }, about, server)), release.commitTime);
        return { ...artifact, ...(await (0,digest/* digestFile */.TM)(artifact.path)) };
    }));
}

var target_choice = __webpack_require__(36078);
var targets = __webpack_require__(58358);
;// CONCATENATED MODULE: ./.build/release/refusals.js


const ALL = targets/* TARGETS */.d;
async function refusals(artifacts, release) {
    const goes = release.targets ?? (0,target_choice/* defaultTargets */.iw)(new Set(artifacts.map(({ kind }) => kind)), {}, {});
    const indexOf = release.contract?.indexOf ?? (0,target_choice/* indexes */.DU)();
    const asked = ALL.filter(({ id }) => goes.includes(id)).flatMap((target) => artifacts
        .filter((artifact) => target.accepts(artifact))
        .map((artifact) => target.refuses?.(artifact, indexOf(target.id))));
    return (await Promise.all(asked)).filter((one) => one !== undefined);
}

;// CONCATENATED MODULE: ./.build/release/build.js







const buildStage = {
    title: 'build',
    scope: 'project',
    async run(release, host, project) {
        if (project === undefined)
            return {};
        const ecosystem = (0,ecosystems/* ecosystemOf */.M)(project);
        const produced = await ecosystem.build(project, release, host);
        const artifacts = await withSboms(produced.artifacts ?? [], release, project, (0,github_server/* serverOf */.FN)(host.env).origin);
        const made = artifacts.map(({ file, size }) => `${file.padEnd(44)} ${(0,pretty_bytes/* default */.A)(size)}`);
        const secrets = await findSecrets(artifacts, project, release);
        const findings = [...(produced.findings ?? []), ...secrets, ...(await refusals(artifacts, release))];
        if (secrets.some(({ level }) => level === 'error'))
            throw new errors/* StageFailure */.BG(findings);
        return { ...produced, artifacts, findings, lines: made };
    },
};


/***/ }),

/***/ 73135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  IZ: () => (/* binding */ PREPARE),
  JQ: () => (/* binding */ runStages),
  Gb: () => (/* binding */ stops)
});

var rules_levels = __webpack_require__(43198);
var stage = __webpack_require__(31237);
var about = __webpack_require__(87821);
var core_version = __webpack_require__(51928);
var ecosystems = __webpack_require__(38251);
var plan_own = __webpack_require__(77564);
var plan = __webpack_require__(4147);
var diff = __webpack_require__(589);
var clean_text = __webpack_require__(18001);
var version_order = __webpack_require__(61621);
var render_diff = __webpack_require__(15473);
;// CONCATENATED MODULE: ./.build/contract/judge-version.js




const SHOWN = 10;
function judgeVersion({ version, since, changes, gate }) {
    const step = (0,version_order/* stepBetween */.LT)(since, version);
    if (gate === 'off' || step === undefined || step.calendar)
        return [];
    const kind = step.bump === 'none' ? 'patch' : step.bump;
    const found = (of, level, hint, so = '') => {
        const some = changes.filter((one) => one.kind === of);
        const message = `${(0,render_diff/* countedChanges */.sA)(some)} since ${since}${so}.`;
        return [{ rule: `contract/${of}`, level, message, hint, quote: quoted(some) }];
    };
    const denied = `, but ${version} is a ${kind} version`;
    if ((0,diff/* atLeast */.jZ)(changes, 'breaking') && kind !== 'major') {
        const admitting = step.zero ? 'minor' : 'major';
        if (kind !== admitting) {
            return found('breaking', gate, `Release it as ${next(since, admitting)}, or restore what was there.`, denied);
        }
        const hint = 'Once users rely on the server, release 1.0.0; from then on a breaking change needs a major version.';
        return found('breaking', 'note', hint, ', which is allowed below 1.0');
    }
    if (!step.zero && kind === 'patch' && (0,diff/* atLeast */.jZ)(changes, 'feature')) {
        return found('feature', gate === 'error' ? 'warning' : 'note', `Release it as ${next(since, 'minor')}.`, denied);
    }
    if (kind === 'major' || changes.every((one) => one.kind !== 'cannot-tell'))
        return [];
    const hint = `Review them: a breaking change requires ${next(since, step.zero ? 'minor' : 'major')}.`;
    return found('cannot-tell', 'note', hint);
}
function quoted(changes) {
    const lines = changes.slice(0, SHOWN).map(({ message }) => (0,clean_text/* cleanLine */.Ow)(message));
    return changes.length > SHOWN ? [...lines, `and ${changes.length - SHOWN} more`] : lines;
}
function next(since, kind) {
    const [major = 0, minor = 0] = since
        .replace(/^v/, '')
        .split('.')
        .map((part) => Number.parseInt(part, 10));
    const version = kind === 'major' ? `${major + 1}.0.0` : `${major}.${minor + 1}.0`;
    return (0,version_order/* compareVersions */.Zy)(version, since) > 0 ? version : since;
}

var target_choice = __webpack_require__(36078);
var errors = __webpack_require__(8005);
var during = __webpack_require__(41232);
var github_assets = __webpack_require__(37997);
var origin = __webpack_require__(31464);
var file = __webpack_require__(32193);
var of_artifact = __webpack_require__(11617);
var external_node_path_ = __webpack_require__(76760);
var digest = __webpack_require__(34002);
var kinds = __webpack_require__(27929);
;// CONCATENATED MODULE: ./.build/contract/of/asking.js








const ASK = { timeoutMs: 10_000, budgetMs: 15_000, retry: 'never' };
const LARGEST = 64 * 1024 * 1024;
async function fetchVersion({ url, file, shown, kind, version, digests }, project, host) {
    const path = (0,external_node_path_.join)(await host.tempDir('before'), (0,external_node_path_.basename)(file));
    const address = (0,origin/* trustedUrl */.$V)(url, shown).href;
    const answer = await host.http({
        url: address,
        headers: github_assets/* FILE */.PW,
        saveTo: path,
        maxBytes: LARGEST,
        ...ASK,
        budgetMs: 60_000,
        timeoutMs: 60_000,
    });
    if (answer.status !== 200)
        throw notRead(`${shown} could not be downloaded: ${new URL(address).host} answered ${answer.status}.`);
    const { sha256, size } = await (0,digest/* digestFile */.TM)(path);
    if ((await (0,digest/* isAsStated */.UI)(path, sha256, digests)) === false)
        throw notRead(`${shown} does not match its digest.`);
    const artifact = { kind, file: (0,external_node_path_.basename)(file), path, sha256, size, project: project.name };
    const identity = await (0,kinds/* identityOf */.cu)(artifact);
    const { canonicalName } = (0,ecosystems/* ecosystemOf */.M)(project);
    const mine = identity !== undefined &&
        canonicalName(identity.name) === canonicalName(project.name) &&
        (0,core_version/* sameVersion */.r1)(identity.version, version);
    if (mine)
        return { ...artifact, identity };
    throw notRead(`${shown} is not ${project.name} ${version}.`);
}
function notRead(message) {
    return new errors/* ReleaseError */.K2('contract/not-compared', message);
}

var of_file = __webpack_require__(7373);
var schemas = __webpack_require__(88343);
var core_names = __webpack_require__(70976);
var reading = __webpack_require__(41418);
var remote_answer = __webpack_require__(511);
;// CONCATENATED MODULE: ./.build/contract/of/own-releases.js








const PAGES = 3;
const RELEASE = schemas/* looseObject */._H3({
    tag_name: schemas/* string */.YjP(),
    draft: schemas/* boolean */.zMY().default(false),
    assets: (0,remote_answer/* listOf */.c3)(github_assets/* ASSET */.b4).default([]),
});
async function ownReleases(repository, project, host) {
    const root = (0,reading/* repositoryUrl */.Ek)((0,reading/* apiUrl */.y0)(host), repository);
    const get = (query) => host.http({ url: `${root}/releases?${query}`, headers: reading/* HEADERS */.d0, ...ASK });
    const releases = await (0,reading/* listPages */.pN)(get, RELEASE, {
        ...{ asked: `the releases of ${repository}`, most: PAGES, unread: { code: 'contract/not-compared' } },
        refused: ({ status }) => notRead(unlisted(status, repository, host.knows?.(root) === true)),
    });
    return releases.flatMap((one) => ofProject(one, project, host));
}
function unlisted(status, repository, signed) {
    if (status !== 404)
        return `GitHub answered ${status} when asked for the releases.`;
    return signed
        ? `GitHub answered 404 when asked for the releases of ${repository}: github-token may not read it.`
        : `GitHub shows no ${repository} without a token: if it is private, pass github-token (contents: read) to build.`;
}
async function fetchInstallable(release, project, host) {
    const { version, tag, installable } = release;
    if (installable === undefined)
        return undefined;
    const { kind, file, url, sha256 } = installable;
    const shown = `${file} of the GitHub release ${tag}`;
    return fetchVersion({ url, file, shown, kind, version, digests: { sha256 } }, project, host);
}
function ofProject({ tag_name: tag, draft, assets }, project, host) {
    if (draft)
        return [];
    const version = (0,core_version/* parseTag */.ED)(tag, [project.name])?.version;
    if (version === undefined)
        return [];
    const named = assets.map((asset) => (0,github_assets/* readAsset */.fs)(asset, host));
    const contract = named.find(({ file }) => isContract(file, project, version));
    const [installable] = Object.entries((0,ecosystems/* ecosystemOf */.M)(project).kinds).flatMap(([kind, { installsAnywhere }]) => named.flatMap((asset) => installsAnywhere?.(asset.file, { name: project.name, version }) === true ? [{ ...asset, kind }] : []));
    if (contract === undefined && installable === undefined)
        return [];
    return [{ version, tag, contract, installable }];
}
function isContract(file, project, version) {
    if (!file.endsWith('.contract.json'))
        return false;
    const stem = file.slice(0, -'.contract.json'.length);
    const names = [`${project.name}-${project.ecosystem}`, project.name].map(core_names/* flatName */.pE);
    return names.some((name) => stem.startsWith(`${name}-`) && (0,core_version/* sameVersion */.r1)(stem.slice(name.length + 1), version));
}

;// CONCATENATED MODULE: ./.build/contract/of/baseline.js













const START_MS = 60_000;
async function findBaselines(release, project, version, host) {
    const { repository } = release;
    if (repository === undefined)
        return { found: [], troubles: [] };
    const troubles = [];
    const attempt = async (find) => {
        try {
            return await find();
        }
        catch (error) {
            host.signal.throwIfAborted();
            if (!(error instanceof errors/* ReleaseError */.K2 || error instanceof errors/* StageFailure */.BG))
                throw error;
            troubles.push((error instanceof errors/* StageFailure */.BG ? error.findings[0]?.message : error.message) ?? 'it failed');
            return [];
        }
    };
    const nearest = (all) => nearestLower(version, all, release.tag === undefined);
    const releases = await attempt(() => ownReleases(repository, project, host));
    const ways = [
        () => written(releases, nearest, host),
        () => ofOwnRelease(release, project, releases, nearest, host),
        () => attested(release, project, repository, nearest, host, troubles),
    ];
    for (const way of ways) {
        const found = await attempt(way);
        if (found.length > 0)
            return { found, troubles: [] };
    }
    return { found: [], troubles };
}
function nearestLower(version, all, untagged = false) {
    const lower = all.filter((one) => (0,version_order/* compareVersions */.Zy)(one, version) < (untagged ? 1 : 0));
    const stable = (0,version_order/* highestVersion */.t)(lower.filter((one) => !(0,core_version/* isPrerelease */.V1)(one)));
    const before = (0,core_version/* isPrerelease */.V1)(version) ? (0,version_order/* highestVersion */.t)(lower.filter(core_version/* isPrerelease */.V1)) : undefined;
    const later = before !== undefined && (stable === undefined || (0,version_order/* compareVersions */.Zy)(before, stable) > 0);
    return [stable, later ? before : undefined].filter((one) => one !== undefined);
}
async function written(releases, nearest, host) {
    const having = releases.flatMap(({ contract, ...one }) => (contract === undefined ? [] : [{ ...one, contract }]));
    const wanted = nearest(having.map((one) => one.version));
    return Promise.all(wanted.map(async (lower) => {
        const { tag, contract } = having.find((one) => one.version === lower);
        const shown = `the contract of ${tag}`;
        const url = (0,origin/* trustedUrl */.$V)(contract.url, 'GitHub').href;
        const answer = await host.http({ url, headers: github_assets/* FILE */.PW, maxBytes: 64 * 1024 * 1024, ...ASK });
        if (answer.status !== 200)
            throw notRead(`GitHub answered ${answer.status} when asked for ${shown}.`);
        return { version: lower, source: `GitHub release ${tag}`, contract: (0,of_file/* parseContract */.U)(answer.body, shown) };
    }));
}
async function ofOwnRelease(release, project, releases, nearest, host) {
    if (!publishesTo(release, 'github'))
        return [];
    const having = releases.filter(({ installable }) => installable !== undefined);
    const wanted = nearest(having.map((one) => one.version));
    const found = [];
    for (const lower of wanted) {
        const one = having.find((other) => other.version === lower);
        const artifact = await fetchInstallable(one, project, host);
        if (artifact === undefined)
            continue;
        const source = `GitHub release ${one.tag}`;
        found.push({ version: lower, source, contract: await started(artifact, project, `${lower} of ${source}`, host) });
    }
    return found;
}
async function attested(release, project, repository, nearest, host, troubles) {
    const { name } = project;
    const { published, installsFrom } = (0,ecosystems/* ecosystemOf */.M)(project);
    if (published === undefined || project.isPrivate === true || !publishesTo(release, installsFrom.target))
        return [];
    const { shown } = published;
    const indexOf = release.contract?.indexOf ?? (0,target_choice/* indexes */.DU)();
    const registry = indexOf(installsFrom.target);
    const bounded = { ...host, http: (request) => host.http({ ...request, ...ASK }) };
    const listed = await published.versions(name, registry, bounded);
    if (listed === undefined && published.hides(project, registry) && host.knows?.(registry.href) !== true) {
        troubles.push(`${registry.host} shows no ${name} without a credential: if it is private, pass registry-auth to build.`);
        return [];
    }
    const all = listed ?? [];
    const found = [];
    for (const lower of nearest(all)) {
        const wanted = await published.attested(name, lower, repository, registry, bounded);
        if (wanted === undefined) {
            troubles.push(`${name} ${lower} on ${shown} was not started: no release of ${repository} contains it, and it has no attestation for ${repository}.`);
            continue;
        }
        const artifact = await fetchVersion(wanted, project, host);
        const contract = await started(artifact, project, `${lower} from ${shown}`, host);
        found.push({ version: lower, source: shown, contract });
    }
    return found;
}
function publishesTo({ targets }, target) {
    return targets === undefined || targets.includes(target);
}
async function started(artifact, project, shown, host) {
    const { settings } = project;
    const smoke = { ...settings.smoke, installTimeoutMs: Math.min(settings.smoke.installTimeoutMs, START_MS) };
    const golden = (0,file/* readGolden */.cN)(project.folder, project.path);
    return (0,during/* during */.i)(host, `start ${project.name} ${shown}`, () => (0,of_artifact/* contractOfFile */.$)(artifact.path, { ...settings, smoke }, host, golden));
}

;// CONCATENATED MODULE: ./.build/contract/compare.js









const compareStage = {
    title: 'compare',
    scope: 'project',
    skip(release, project) {
        if (release.contract?.gate === 'off')
            return 'disabled in the configuration';
        const start = (0,plan_own/* ownStart */.DJ)(release, project);
        if (start === undefined)
            return 'nothing was started';
        if (start.library !== undefined)
            return 'a library has no contract';
        if (start.protected === true)
            return 'the capabilities of the server are unknown';
        return release.repository === undefined ? 'the GitHub repository is unknown' : undefined;
    },
    async run(release, host, project) {
        const start = (0,plan_own/* ownStart */.DJ)(release, project);
        if (start === undefined || project === undefined)
            return {};
        const version = (0,plan/* releasedVersion */.eJ)(project, (0,plan_own/* ownArtifacts */.E2)(release, project), release);
        const { found, troubles } = await findBaselines(release, project, version, host);
        if (found.length === 0)
            return nothing(troubles, project);
        const findings = [];
        const compared = [];
        const lines = [];
        for (const before of found) {
            const changes = (0,diff.diffContracts)(before.contract, start.contract);
            compared.push({ project: project.name, since: before.version, source: before.source, changes });
            lines.push(`since ${before.version}: ${(0,render_diff/* countedChanges */.sA)(changes)}`);
            if ((0,core_version/* isPrerelease */.V1)(before.version))
                continue;
            if ((0,core_version/* sameVersion */.r1)(before.version, version))
                continue;
            const gate = release.noRelease === undefined ? (release.contract?.gate ?? 'error') : 'warning';
            findings.push(...judgeVersion({ version, since: before.version, changes, gate }));
        }
        return { findings, compared, lines };
    },
};
function nothing(troubles, project) {
    const before = (0,ecosystems/* ecosystemOf */.M)(project).published?.word(project.name, '<version>') ?? '<its file>';
    const [first] = troubles;
    const finding = first === undefined
        ? {
            rule: 'contract/no-baseline',
            level: 'note',
            message: 'There is no earlier version to compare with: this one becomes the baseline of the next.',
        }
        : {
            rule: 'contract/not-compared',
            level: 'note',
            message: `The contract was not compared with the last version: ${first}`,
            hint: `Compare by hand, which starts both versions: ${about/* NAME */.o_} contract diff ${before} .`,
        };
    return { findings: [finding], lines: ['nothing to compare with'] };
}

var contract = __webpack_require__(29147);
var describe = __webpack_require__(44948);
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./.build/plan/write-artifact.js



async function writeBeside(release, kind, file, text, project) {
    const path = (0,external_node_path_.join)(release.out, file);
    await (0,promises_.writeFile)(path, text);
    return { kind, file, path, sha256: (0,digest/* sha256 */.sc)(text), size: Buffer.byteLength(text), project };
}

;// CONCATENATED MODULE: ./.build/contract/stage.js




const contractStage = {
    title: 'contract',
    scope: 'project',
    skip: (release, project) => {
        const start = (0,plan_own/* ownStart */.DJ)(release, project);
        if (start === undefined)
            return 'nothing was started';
        if (start.library)
            return 'a library has no contract';
        return start.protected ? 'the server requires authentication, so its capabilities are unknown' : undefined;
    },
    async run(release, _host, project) {
        const start = (0,plan_own/* ownStart */.DJ)(release, project);
        if (start === undefined || project === undefined)
            return {};
        const file = (0,plan_own/* ownFile */.PV)(release, project, '.contract.json');
        const artifact = await writeBeside(release, 'contract', file, (0,contract/* contractText */.W)(start.contract), project.name);
        return { artifacts: [artifact], lines: [`${(0,describe/* offers */.O)(start.contract)} in ${file}`] };
    },
};

var loop = __webpack_require__(13716);
var level = __webpack_require__(56402);
;// CONCATENATED MODULE: ./.build/core/told-once.js

function toldOnce(known, fresh) {
    const told = [...known];
    const added = [];
    for (const one of fresh) {
        const same = told.flatMap((other, at) => (other.project === one.project && isSameFact(other, one) ? [at] : []));
        const [at = -1] = same;
        const first = told[at];
        const vague = isVague(one) && (same.length > 1 || fresh.filter((other) => isVague(other, one.rule)).length > 1);
        if (first === undefined || vague)
            added.push(one);
        else
            told[at] = joined(first, one);
    }
    return [...told, ...added];
}
function joined(first, later) {
    return {
        ...first,
        level: (0,level/* byLevel */.s6)(later.level, first.level) < 0 ? later.level : first.level,
        artifact: first.artifact ?? later.artifact,
        quote: first.quote ?? later.quote,
        facts: first.facts === undefined && later.facts === undefined ? undefined : { ...later.facts, ...first.facts },
        code: first.code ?? later.code,
        stops: first.stops === true || later.stops === true ? true : undefined,
    };
}
function isVague({ file, subject, rule }, of = rule) {
    return file === undefined && subject === undefined && rule === of;
}
function isSameFact(known, one) {
    return isSame(known.subject, one.subject) || (known.rule === one.rule && isSamePlace(known, one));
}
function isSamePlace(known, one) {
    if (known.artifact !== undefined)
        return false;
    const [about, knownAbout] = [one, known].map(({ subject }) => subject?.package ?? subject?.module);
    if (about !== undefined || knownAbout !== undefined)
        return about === knownAbout;
    return one.file === undefined || (one.file === known.file && (one.line === undefined || one.line === known.line));
}
function isSame(one, other) {
    if (one?.about !== undefined)
        return one.about === other?.about;
    if (one?.package !== undefined && one.module === undefined)
        return one.package === other?.package;
    if (one?.module === undefined || other?.module === undefined || one.name !== other.name)
        return false;
    return isWithin(one.module, other.module) || isWithin(other.module, one.module);
}
function isWithin(part, whole) {
    return whole === part || whole.startsWith(`${part}.`) || whole.startsWith(`${part}/`);
}

var plural = __webpack_require__(84368);
var github_server = __webpack_require__(79180);
;// CONCATENATED MODULE: ./.build/sbom/stage.js






const sbomStage = {
    title: 'sbom',
    scope: 'project',
    skip: (release, project) => ((0,plan_own/* ownStart */.DJ)(release, project) === undefined ? 'nothing was started' : undefined),
    async run(release, host, project) {
        const start = (0,plan_own/* ownStart */.DJ)(release, project);
        const artifact = release.artifacts.find(({ file }) => file === start?.artifact);
        if (start === undefined || artifact === undefined || project === undefined)
            return {};
        const { deniedLicenses, findVulnerabilities, sbomModel, renderCycloneDx, renderSpdx } = await Promise.all(/* import() */[__webpack_require__.e(7761), __webpack_require__.e(6708)]).then(__webpack_require__.bind(__webpack_require__, 56708));
        const version = (0,plan/* releasedVersion */.eJ)(project, (0,plan_own/* ownArtifacts */.E2)(release, project), release);
        const sha512 = await (0,digest/* sha512File */.nZ)(artifact.path);
        const model = sbomModel(release, project, version, { ...artifact, sha512 }, start, (0,github_server/* serverOf */.FN)(host.env).origin);
        const write = async (suffix, text) => writeBeside(release, 'sbom', (0,plan_own/* ownFile */.PV)(release, project, suffix), text, project.name);
        const { deny = [], vulnerabilities, osv } = release.sbom ?? {};
        const looked = vulnerabilities === true ? await findVulnerabilities(model, project.name, host, osv) : undefined;
        return {
            artifacts: [await write('.cdx.json', renderCycloneDx(model)), await write('.spdx.json', renderSpdx(model))],
            lines: [
                `${(0,plural/* plural */.L)(model.components.length + 1, 'component')}, CycloneDX and SPDX`,
                ...unstated(model),
                ...bundledLine(model),
                ...(looked === undefined ? [] : [looked.line]),
            ],
            findings: [...deniedLicenses(model, deny, project.name), ...(looked?.findings ?? [])],
        };
    },
};
function unstated({ root, components }) {
    const lacking = (key) => [root, ...components].filter((one) => one[key] === undefined).length;
    const counts = ['supplier', 'license'].flatMap((key) => lacking(key) === 0 ? [] : [`${lacking(key)} without ${key}`]);
    return counts.length === 0 ? [] : [counts.join(', ')];
}
function bundledLine({ components, unknown }) {
    const found = components.filter(({ inside, holders }) => inside !== undefined || holders !== undefined).length;
    const [first] = unknown;
    const more = unknown.length > 1 ? ` and ${(0,plural/* plural */.L)(unknown.length - 1, 'more file')}` : '';
    return [
        ...(found === 0 ? [] : [`${found} of them bundled`]),
        ...(first === undefined ? [] : [`incomplete: a source map would say what a bundler put into ${first}${more}`]),
    ];
}

var progress = __webpack_require__(39910);
var host_sandbox = __webpack_require__(22558);
var external_node_os_ = __webpack_require__(48161);
var p_limit = __webpack_require__(70370);
var compatibility = __webpack_require__(58832);
var json_pointer = __webpack_require__(12500);
var object = __webpack_require__(36074);
;// CONCATENATED MODULE: ./.build/start/bounds/losses.js


const MOST_SHOWN = 3;
const WORDS = new Set(['$comment', '$id', '$schema', 'default', 'deprecated', 'description', 'examples', 'title']);
const LISTS = { resources: 'resource', resourceTemplates: 'resource template', prompts: 'prompt' };
async function lossesOf(usual, end) {
    const { diffContracts } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 589));
    const gone = diffContracts(usual, end)
        .filter(({ kind, before, after }) => kind === 'breaking' && before !== undefined && after === undefined)
        .flatMap(({ pointer }) => lostAt(usual, pointer.slice(1).split('/').map(json_pointer/* unescapedKey */.Gj)));
    return [...new Set([...together(usual, gone), ...emptied(usual, end)])];
}
function lossWords(losses) {
    const shown = losses.slice(0, MOST_SHOWN).join(', ');
    return `loses ${shown}${losses.length > MOST_SHOWN ? ` and ${losses.length - MOST_SHOWN} more` : ''}`;
}
function lostAt(usual, [list = '', index = '', ...rest]) {
    if (list === 'tools') {
        const tool = nameOf(usual.tools[Number(index)]);
        if (rest.length === 0)
            return [`tool ${tool}`];
        const names = rest.filter((_, at) => ['properties', '$defs', 'definitions'].includes(rest[at - 1] ?? ''));
        return rest[0] === 'inputSchema' && rest.at(-2) === 'properties' ? [`argument ${names.join('.')} of ${tool}`] : [];
    }
    if (list === 'results')
        return resultLost(usual, Number(index), rest);
    if (!(list in LISTS))
        return [];
    const item = usual[list][Number(index)];
    const name = `${LISTS[list]} ${nameOf(item)}`;
    if (rest.length === 0)
        return [name];
    const listed = item?.['arguments'];
    return rest[0] === 'arguments' && rest.length === 2 && Array.isArray(listed)
        ? [`argument ${nameOf(listed[Number(rest[1])])} of ${name}`]
        : [];
}
function resultLost({ results = [] }, index, [part, ...keys]) {
    const call = results[index]?.call;
    if (call === undefined || part === 'values')
        return [];
    const whole = `the result of ${call.kind} ${call.name.slice(0, 80)}`;
    if (keys.length > 0)
        return [`field ${keys.join('.').replaceAll('.*', '[]')} of ${whole}`];
    return [part === undefined ? whole : `${part} in ${whole}`];
}
function nameOf(item) {
    if (!(0,object/* isObject */.G)(item))
        return '';
    return String(item['name'] ?? item['uri'] ?? item['uriTemplate'] ?? '').slice(0, 80);
}
function together({ tools }, gone) {
    const whole = tools.flatMap((tool) => {
        const names = Object.keys(argumentsOf(tool)).map((name) => `argument ${name} of ${nameOf(tool)}`);
        return names.length > 1 && names.every((name) => gone.includes(name)) ? [{ tool: nameOf(tool), names }] : [];
    });
    const known = new Set(whole.flatMap(({ names }) => names));
    return [
        ...whole.map(({ tool, names }) => `all ${names.length} arguments of ${tool}`),
        ...gone.filter((one) => !known.has(one)),
    ];
}
function emptied(usual, end) {
    const others = new Map(end.tools.map((tool) => [nameOf(tool), argumentsOf(tool)]));
    return usual.tools.flatMap((tool) => {
        const other = others.get(nameOf(tool));
        return Object.entries(argumentsOf(tool)).flatMap(([name, schema]) => {
            const lost = other !== undefined && Object.hasOwn(other, name) && speaks(schema) && !speaks(other[name]);
            return lost ? [`the schema of argument ${name} of ${nameOf(tool)}`] : [];
        });
    });
}
function argumentsOf({ inputSchema }) {
    const properties = (0,object/* isObject */.G)(inputSchema) ? inputSchema['properties'] : undefined;
    return (0,object/* isObject */.G)(properties) ? properties : {};
}
function speaks(schema) {
    return (0,object/* isObject */.G)(schema) && Object.keys(schema).some((key) => !WORDS.has(key));
}

;// CONCATENATED MODULE: ./.build/start/bounds/findings.js

function runtimeFinding(bench, bounds, row, works) {
    const { text, from, below, ...place } = bounds.stated;
    const [first] = row.findings;
    const runtime = row.want.runtime?.shown ?? row.entry.runtime;
    const lowest = row.want.runtime?.end === 'lowest';
    const line = lowest ? from(works) : below(row.want.runtime?.version ?? '');
    return {
        rule: 'bounds/runtime',
        level: lowest ? 'warning' : 'error',
        project: bench.project.name,
        artifact: bench.artifact.file,
        ...place,
        message: `${text} allows ${runtime}, but the server does not start there: ${first?.message ?? ''}`,
        hint: `It starts on ${bench.ecosystem.title} ${works}. Set ${line}, or make it start on ${runtime}.`,
        ...findings_quoted(first),
        facts: { runtime: row.entry.runtime, dependencies: 'newest' },
    };
}
function lossFinding(bench, bounds, row, lost, works) {
    const { text, from, below, ...place } = bounds.stated;
    const runtime = row.want.runtime?.shown ?? row.entry.runtime;
    const line = row.want.runtime?.end === 'lowest' ? from(works) : below(row.want.runtime?.version ?? '');
    return {
        rule: 'bounds/contract',
        level: 'warning',
        project: bench.project.name,
        artifact: bench.artifact.file,
        ...place,
        message: `${text} allows ${runtime}, where the server starts but ${lossWords(lost)}.`,
        hint: `On ${bench.ecosystem.title} ${works} nothing is lost. Set ${line}, or offer the same on ${runtime}.`,
        facts: { runtime: row.entry.runtime, dependencies: 'newest' },
    };
}
function lowestFinding(bench, bounds, row, unsatisfied) {
    const [first] = row.findings;
    return atLowest(bench, bounds, row, unsatisfied, {
        rule: 'bounds/lowest',
        whole: `The server does not start with the lowest versions its dependencies allow: ${first?.message ?? ''}`,
        one: `but the server does not start with it: ${first?.message ?? ''}`,
        works: 'It starts with',
        fails: ', not with',
    });
}
function lowestLosses(bench, bounds, row, lost, unsatisfied) {
    return atLowest(bench, bounds, row, unsatisfied, {
        rule: 'bounds/contract',
        whole: `With the lowest versions its dependencies allow, the server starts but ${lossWords(lost)}.`,
        one: `with which the server starts but ${lossWords(lost)}.`,
        works: 'Nothing is lost with',
        fails: '; something is with',
    });
}
function atLowest(bench, bounds, row, unsatisfied, words) {
    const base = {
        rule: words.rule,
        level: 'warning',
        project: bench.project.name,
        artifact: bench.artifact.file,
        ...findings_quoted(row.findings[0]),
        facts: { runtime: row.entry.runtime, versions: versions(bench, row) },
    };
    if (unsatisfied.length === 0) {
        const [only] = bounds.direct;
        return [
            {
                ...base,
                ...(only === undefined ? {} : { file: only.file }),
                message: words.whole,
                hint: 'Raise the lower bounds to versions you have tested. Could not tell which dependency it is.',
            },
        ];
    }
    return unsatisfied.map(({ dependency, lowest, works, fails }) => {
        const { name, requirement, file, line, column } = dependency;
        const since = fails === undefined
            ? `${words.works} ${name} ${works}; not every lower version was tested.`
            : `${words.works} ${name} ${works}${words.fails} ${fails}.`;
        return {
            ...base,
            file,
            line,
            column,
            message: `${requirement} allows ${name} ${lowest}, ${words.one}`,
            hint: `${since} Write ${bounds.raise(dependency, works)}.`,
        };
    });
}
function newestBroke(bench, row) {
    return {
        rule: 'bounds/newest',
        level: 'note',
        project: bench.project.name,
        artifact: bench.artifact.file,
        message: `The server starts with the lowest versions its dependencies allow (${versions(bench, row)}; ${row.entry.runtime}): a newer version breaks it.`,
        hint: 'Add an upper bound to the dependency named in the error, or adapt the server to its newer version.',
    };
}
function versions({ direct }, row) {
    return direct
        .flatMap((name) => (row.versions[name] === undefined ? [] : [`${name} ${row.versions[name]}`]))
        .join(', ');
}
function findings_quoted(finding) {
    return finding?.quote === undefined ? {} : { quote: finding.quote };
}

var sdks = __webpack_require__(42351);
var golden_golden = __webpack_require__(8366);
var try_server = __webpack_require__(35168);
;// CONCATENATED MODULE: ./.build/start/bounds/row.js








const SHORTEST_MS = 1000;
const LONGEST_DETAIL = 300;
function sdkOf(versions, direct) {
    const there = sdks/* servers */.b0.filter((name) => versions[name] !== undefined);
    const name = there.find((one) => direct.includes(one)) ?? there[0];
    return name === undefined ? undefined : `${name} ${versions[name]}`;
}
async function measureRow(bench, want) {
    const { host } = bench;
    const what = `${want.dependencies} versions${want.runtime === undefined ? '' : ` on ${want.runtime.shown}`}`;
    return bench.limit(() => (0,during/* during */.i)(host, what, () => measureNow(bench, want)));
}
async function measureNow(bench, want) {
    const { host, artifact, project } = bench;
    host.signal.throwIfAborted();
    const shown = want.runtime?.shown ?? '';
    if (bench.deadline - host.now() < SHORTEST_MS)
        return notMeasured(bench, want, shown, outOfTime(bench));
    let runtime;
    try {
        runtime = await want.runtime?.get();
    }
    catch (error) {
        if (!(error instanceof errors/* ReleaseError */.K2))
            throw error;
        return notMeasured(bench, want, shown, error.message);
    }
    const sandbox = await (0,host_sandbox/* openSandbox */.E)(host, `bounds-${project.name}`);
    const hurried = hurry(project, bench.deadline - host.now());
    let installed;
    try {
        const variant = { ...want.variant, ...(runtime === undefined ? {} : { runtime }) };
        installed = await bench.ecosystem.install(artifact, hurried, sandbox, host, variant);
    }
    catch (error) {
        if (error instanceof errors/* ReleaseError */.K2)
            return notMeasured(bench, want, shown, error.message);
        if (!(error instanceof errors/* StageFailure */.BG))
            throw error;
        if (host.now() >= bench.deadline)
            return notMeasured(bench, want, shown, outOfTime(bench));
        return notInstalled(bench, want, error.findings);
    }
    return startRow(bench, want, installed, hurried);
}
async function startRow(bench, want, installed, project) {
    const { host, artifact } = bench;
    const [{ talked, findings }, versions = {}] = await Promise.all([
        (0,try_server/* tryServer */.h)(host, installed, project, artifact.file, { quick: true }),
        installed.versions?.(),
    ]);
    const errors = findings.filter(({ level }) => level === 'error');
    const answered = talked.contract !== undefined || talked.outcome === 'protected';
    const started = answered && errors.length === 0;
    const late = errors.length > 0 && errors.every(({ code }) => code === 'late');
    const over = host.now() >= bench.deadline;
    if (!started && (late || (over && talked.outcome === 'silent'))) {
        const why = over ? outOfTime(bench) : (errors[0]?.message ?? outOfTime(bench));
        return notMeasured(bench, want, installed.runtime, why);
    }
    const lowest = want.dependencies === 'lowest' ? bench.direct.filter((name) => versions[name] !== undefined) : [];
    const which = lowest.map((name) => `${name} ${versions[name]}`).join(', ');
    const why = errors[0]?.message;
    const detail = started ? which : [which, why].filter((part) => part !== undefined && part !== '').join(': ');
    const recorded = started ? (0,file/* readGolden */.cN)(project.folder, project.path) : [];
    const { results } = recorded.length === 0 ? {} : await (0,golden_golden/* repeated */.Z)(host, installed, project, recorded, talked);
    const whole = started && talked.outcome !== 'protected' && talked.failures.every(({ what }) => what === 'ping');
    return {
        want,
        versions,
        findings: errors,
        ...(whole && talked.contract !== undefined
            ? { contract: results === undefined ? talked.contract : { ...talked.contract, results } }
            : {}),
        entry: {
            ...base(bench, want),
            runtime: installed.runtime,
            sdk: sdkOf(versions, bench.direct),
            outcome: started ? 'started' : 'failed',
            ...(detail === '' ? {} : { detail: row_short(detail) }),
            ...(started ? { ms: talked.readyMs } : {}),
        },
        ...(started ? {} : { again: () => bench.limit(() => startRow(bench, want, installed, project)) }),
    };
}
function notInstalled(bench, want, findings) {
    const [first] = findings;
    const shown = want.runtime?.shown ?? '';
    if (want.dependencies === 'lowest' || first?.code !== 'unsatisfiable') {
        return notMeasured(bench, want, shown, first?.message ?? 'it could not be installed');
    }
    const detail = row_short(first?.message ?? '');
    return {
        want,
        versions: {},
        findings,
        entry: { ...base(bench, want), runtime: shown, outcome: 'failed', detail },
    };
}
function notMeasured(bench, want, runtime, why) {
    const entry = { ...base(bench, want), runtime, outcome: 'not-measured', detail: row_short(why) };
    return { want, versions: {}, findings: [], entry };
}
function base({ artifact, project }, want) {
    return { project: project.name, artifact: artifact.file, dependencies: want.dependencies };
}
function outOfTime({ budget }) {
    return `the time limit for bounds (${budget}) was reached`;
}
function hurry(project, left) {
    const { smoke } = project.settings;
    const timeoutMs = Math.min(smoke.timeoutMs, left);
    const installTimeoutMs = Math.min(smoke.installTimeoutMs, left);
    return { ...project, settings: { ...project.settings, smoke: { ...smoke, timeoutMs, installTimeoutMs } } };
}
function row_short(text) {
    const line = (0,clean_text/* cleanLine */.Ow)(text.split('\n').join(' '))
        .replace(/\S*\/room-[^\s:,]*/g, '…')
        .replace(/\s+/g, ' ')
        .trim();
    return line.length > LONGEST_DETAIL ? `${line.slice(0, LONGEST_DETAIL - 1)}…` : line;
}

;// CONCATENATED MODULE: ./.build/start/bounds/search.js

const MOST_TRIES = 12;
const MOST_SUSPECTS = 4;
async function searchBounds(bench, bounds, failed, newest, isGood) {
    let tries = 0;
    const starts = async (pins) => {
        tries += 1;
        if (tries > MOST_TRIES)
            return undefined;
        const want = { dependencies: 'lowest', runtime: failed.want.runtime, variant: { lowest: true, pins } };
        const row = await measureRow(bench, want);
        return row.entry.outcome === 'not-measured' ? undefined : isGood(row);
    };
    const pins = {};
    const raised = [];
    const all = suspects(bounds.direct, failed, newest);
    let cured = false;
    for (const one of all.slice(0, MOST_SUSPECTS)) {
        pins[one.name] = newest[one.name];
        raised.push(one);
        cured = await starts(pins);
        if (cured)
            break;
    }
    if (cured !== true)
        return cured === false && raised.length === all.length ? undefined : [];
    const unsatisfied = [];
    for (const dependency of [...raised].reverse()) {
        const { name } = dependency;
        const lowest = failed.versions[name];
        const allowed = await bounds.versions(name);
        let low = allowed.indexOf(lowest);
        let high = allowed.indexOf(newest[name]);
        if (low < 0 || high < 0)
            continue;
        const without = Object.fromEntries(Object.entries(pins).filter(([key]) => key !== name));
        if (raised.length > 1 && (await starts(without))) {
            delete pins[name];
            continue;
        }
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            const works = await starts({ ...pins, [name]: allowed[middle] });
            if (works === undefined)
                break;
            if (works)
                high = middle;
            else
                low = middle;
        }
        pins[name] = allowed[high];
        unsatisfied.push({
            dependency,
            lowest,
            works: allowed[high],
            fails: high - low === 1 ? allowed[low] : undefined,
        });
    }
    return unsatisfied.reverse();
}
function suspects(direct, failed, newest) {
    const blamed = new Set(failed.findings.map(({ subject }) => subject?.package));
    const weight = ({ name }) => {
        const named = blamed.has(name) ? 0 : 2;
        return named + (/mcp|modelcontextprotocol/.test(name) ? 0 : 1);
    };
    return direct
        .filter(({ name }) => failed.versions[name] !== undefined && newest[name] !== undefined)
        .filter(({ name }) => failed.versions[name] !== newest[name])
        .sort((a, b) => weight(a) - weight(b));
}

;// CONCATENATED MODULE: ./.build/start/bounds/judge.js





const MOST_BETWEEN = 3;
async function judgeRows(all) {
    const { bench, bounds, started, errors, low, runtimes } = all;
    const findings = [];
    const broke = tellingRows([...(low === undefined ? [] : [low]), ...runtimes], errors);
    for (const row of runtimes.filter((one) => broke.has(one))) {
        findings.push(runtimeFinding(bench, bounds, row, await lowestThat(isStarted, all, row)));
    }
    if (low !== undefined && broke.has(low)) {
        const lies = await searchBounds(bench, bounds, low, versionsOf(started), isStarted);
        if (lies !== undefined)
            findings.push(...lowestFinding(bench, bounds, low, lies));
    }
    const loses = await lossesIn(all);
    for (const row of runtimes) {
        const lost = loses.get(row);
        if (lost === undefined)
            continue;
        findings.push(lossFinding(bench, bounds, row, lost, await lowestThat(keeping(started, lost), all, row)));
    }
    const lost = low === undefined ? undefined : loses.get(low);
    const others = lost?.filter((one) => !runtimes.some((row) => loses.get(row)?.includes(one)));
    if (low !== undefined && others !== undefined && others.length > 0) {
        const lies = await searchBounds(bench, bounds, low, versionsOf(started), keeping(started, others));
        if (lies !== undefined)
            findings.push(...lowestLosses(bench, bounds, low, others, lies));
    }
    return { findings, loses };
}
function isStarted({ entry }) {
    return entry.outcome === 'started';
}
function keeping({ contract: usual }, lost) {
    return async ({ contract }) => contract !== undefined && !(await lossesOf(usual, contract)).some((one) => lost.includes(one));
}
async function lossesIn({ bench, started, low, runtimes }) {
    const loses = new Map();
    if (started.protected === true)
        return loses;
    for (const row of [...(low === undefined ? [] : [low]), ...runtimes]) {
        const lost = row.contract === undefined ? [] : await lossesOf(started.contract, row.contract);
        if (lost.length > 0)
            loses.set(row, lost);
    }
    if (loses.size === 0)
        return loses;
    const { contract } = await measureRow(bench, { dependencies: 'newest' });
    if (contract === undefined)
        return new Map();
    const unsteady = await lossesOf(started.contract, contract);
    const steady = [...loses].map(([row, lost]) => [row, lost.filter((one) => !unsteady.includes(one))]);
    return new Map(steady.filter(([, lost]) => lost.length > 0));
}
function tellingRows(rows, errors) {
    const failed = rows.filter(({ entry, findings: [first] }) => entry.outcome === 'failed' &&
        !errors.some(({ rule, subject }) => rule === first?.rule && sameSubject(subject, first.subject)));
    return new Set(failed.filter((row) => !failed.some((other) => other !== row && causeOf(other) === causeOf(row))));
}
function sameSubject(one, other) {
    return one?.module === other?.module && one?.package === other?.package;
}
function causeOf({ findings: [first] }) {
    return [first?.rule, first?.message, first?.quote?.at(-1)].join('\0');
}
async function lowestThat(isGood, { bench, bounds, started }, row) {
    const usually = /\d+(\.\d+)?/.exec(started.runtime)?.[0] ?? '';
    if (row.want.runtime?.end !== 'lowest')
        return usually;
    const between = (await bounds.between()).filter(({ shown }) => shown !== row.want.runtime?.shown && !sameRuntime(started.runtime, shown));
    const below = between.filter(({ version }) => number(version) < number(usually)).slice(0, MOST_BETWEEN);
    for (const runtime of below) {
        if (await isGood(await measureRow(bench, { dependencies: 'newest', runtime })))
            return runtime.version;
    }
    return usually;
}
function number(version) {
    const [major = '0', minor = '0'] = version.split('.');
    return Number(major) * 1000 + Number(minor);
}
function sameRuntime(runtime, shown) {
    return runtime === shown || runtime.startsWith(`${shown}.`);
}
function versionsOf({ components }) {
    return Object.fromEntries(components.map(({ name, version, purl }) => [purl.startsWith('pkg:pypi/') ? (0,core_names/* normalName */.tK)(name) : name, version]));
}

;// CONCATENATED MODULE: ./.build/start/bounds/bounds.js









const BUDGET_MS = 180_000;
const limit = (0,p_limit/* default */.A)(Math.max(1, (0,external_node_os_.availableParallelism)() - 1));
function beginBounds(artifacts, release, project, host) {
    const { smoke } = project.settings;
    const [artifact] = artifacts;
    const ecosystem = (0,ecosystems/* ecosystemOf */.M)(project);
    if (artifact === undefined)
        throw new Error('nothing to start');
    const full = (smoke.bounds ?? (release.tag === undefined ? 'newest' : 'full')) === 'full';
    const budgetMs = smoke.boundsTimeoutMs ?? BUDGET_MS;
    const bench = (bounds) => ({
        artifact,
        project,
        ecosystem,
        host,
        direct: bounds.direct.map(({ name }) => name),
        deadline: since + budgetMs,
        budget: (0,progress/* seconds */.YA)(budgetMs),
        limit,
    });
    const since = host.now();
    const early = full ? begin() : Promise.resolve(undefined);
    let errors;
    early.catch(() => { });
    async function begin() {
        const bounds = await ecosystem.bounds?.(artifact, project, host);
        if (bounds === undefined)
            return undefined;
        const runtime = bounds.lowest;
        if (bounds.direct.length === 0)
            return { bounds, lowest: undefined };
        const row = await measureRow(bench(bounds), { dependencies: 'lowest', runtime, variant: { lowest: true } });
        const other = runtime !== undefined && row.entry.outcome === 'not-measured' && host.now() < since + budgetMs;
        const lowest = other ? await measureRow(bench(bounds), { dependencies: 'lowest', variant: { lowest: true } }) : row;
        return { bounds, lowest: lowest.entry.outcome === 'not-measured' ? row : lowest };
    }
    return {
        undisturbed: async (start) => {
            let one = await start();
            if (full && one.findings.some(({ code }) => code === 'port-taken')) {
                await early.catch(() => { });
                one = await start();
            }
            errors ??= one.findings.filter(({ level }) => level === 'error');
            return one;
        },
        finish: async (started) => {
            const first = started === undefined ? [] : [usual(started)];
            const begun = await early;
            if (begun === undefined)
                return { compatibility: first, findings: [], lines: [] };
            return finish(bench(begun.bounds), begun, { started, errors: errors ?? [] }, first);
        },
    };
}
async function finish(bench, { bounds, lowest }, { started, errors }, first) {
    if (started === undefined) {
        const named = errors.some(({ subject }) => subject?.package !== undefined);
        const findings = named && lowest?.entry.outcome === 'started' ? [newestBroke(bench, lowest)] : [];
        return { compatibility: lowest === undefined ? [] : [lowest.entry], findings, lines: [] };
    }
    const ends = [bounds.lowest, await bounds.newest()].filter((runtime) => runtime !== undefined);
    const others = ends.filter(({ shown }) => !sameRuntime(started.runtime, shown));
    const wants = others.map((runtime) => ({ dependencies: 'newest', runtime }));
    const measured = await Promise.all(wants.map((want) => measureRow(bench, want)));
    const runtimes = [];
    for (const row of measured)
        runtimes.push((await row.again?.()) ?? row);
    let low = (await lowest?.again?.()) ?? lowest;
    const broken = runtimes.find(({ want, entry }) => want.runtime?.end === 'lowest' && entry.outcome === 'failed');
    if (low?.entry.outcome === 'failed' && broken !== undefined) {
        low = await measureRow(bench, { dependencies: 'lowest', variant: { lowest: true } });
    }
    const rows = [...(low === undefined ? [] : [low]), ...runtimes];
    const { findings, loses } = await judgeRows({ bench, bounds, started, errors, low, runtimes });
    const shown = rows.map((row) => {
        const lost = loses.get(row);
        return lost === undefined ? row : { ...row, entry: { ...row.entry, loses: lossWords(lost) } };
    });
    return { compatibility: [...first, ...shown.map(({ entry }) => entry)], findings, lines: shown.map(line) };
}
function usual(started) {
    const named = started.components.filter(({ purl }) => started.direct.includes(purl)).map(({ name }) => name);
    return {
        project: started.project,
        artifact: started.artifact,
        runtime: started.runtime,
        dependencies: 'newest',
        sdk: sdkOf(versionsOf(started), named),
        outcome: 'started',
        ms: started.readyMs,
    };
}
function line({ entry }) {
    const what = entry.dependencies === 'lowest' ? 'lowest versions' : 'newest versions';
    const on = entry.runtime === '' ? '' : `, ${entry.runtime}`;
    const sdk = entry.sdk === undefined ? '' : `, ${entry.sdk}`;
    if (entry.outcome === 'not-measured')
        return `${what}${on}: not measured, ${entry.detail ?? ''}`;
    return `${what}${on}${sdk}: ${(0,compatibility/* outcomeOf */.sG)(entry)}`;
}

var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.build/start/documented-key.js


const CONFIGURED = /"(?:mcpServers|servers)"\s*:\s*\{\s*"([\w .@/-]{1,64})"\s*:\s*\{/;
const LONGEST_README = 1_000_000;
function documentedKey(folder) {
    try {
        const name = (0,external_node_fs_.readdirSync)(folder).find((one) => /^readme\.(?:md|rst|txt)$/i.test(one));
        if (name === undefined)
            return undefined;
        return CONFIGURED.exec((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, name), 'utf8').slice(0, LONGEST_README))?.[1];
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/start/for-clients.js

async function forClients(contract, project, artifact, failures, known) {
    const { judgeClients } = await Promise.all(/* import() */[__webpack_require__.e(5219), __webpack_require__.e(9669)]).then(__webpack_require__.bind(__webpack_require__, 49669));
    const { clientDrafts } = await __webpack_require__.e(/* import() */ 3111).then(__webpack_require__.bind(__webpack_require__, 13111));
    const { worksWith } = await __webpack_require__.e(/* import() */ 2592).then(__webpack_require__.bind(__webpack_require__, 92592));
    const judging = { targets: project.settings.clients, key: documentedKey(project.folder) };
    const refused = judgeClients(contract, judging);
    const told = failures.flatMap(({ invalid = [] }) => invalid);
    const invalid = known.some(({ rule, level }) => rule === 'start/schema' && level === 'error');
    const drafts = clientDrafts(refused).filter(({ rule }, index) => {
        if (invalid && rule === 'schema-2020-12')
            return false;
        const found = refused[index]?.found ?? [];
        return !found.every(({ tool, pointer }) => told.some((one) => one.item === tool && (pointer.startsWith(one.pointer) || one.pointer.startsWith(pointer))));
    });
    return {
        findings: drafts.map((draft) => ({ ...draft, project: project.name, artifact })),
        worksWith: worksWith(refused, judging),
    };
}
function toldOfAll(findings, more) {
    const known = new Set(findings.map(({ rule, message }) => `${rule}\0${message}`));
    return more.filter(({ rule, message }) => !known.has(`${rule}\0${message}`));
}

var import_library = __webpack_require__(92062);
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./.build/start/lost-arguments.js


const SDK = '@modelcontextprotocol/sdk';
const READS_ZOD_4 = '1.23.0';
function lostArguments({ tools }, components, direct) {
    const sdk = components.find(({ name }) => name === SDK)?.version ?? '';
    const zod = components.find(({ name, version, purl }) => name === 'zod' && direct.includes(purl) && semver.valid(version) !== null && semver.major(version) >= 4)?.version;
    if (zod === undefined || !semver.valid(sdk) || semver.gte(sdk, READS_ZOD_4))
        return [];
    if (!tools.every(({ inputSchema }) => isEmpty(inputSchema)))
        return [];
    if (!tools.some(({ inputSchema }) => (0,object/* isObject */.G)(inputSchema) && '$schema' in inputSchema))
        return [];
    return [
        {
            rule: 'start/arguments-lost',
            level: 'warning',
            message: `No tool lists any argument: ${SDK} ${sdk} cannot read schemas of zod ${zod} and shows an empty one in their place, so models call the tools without arguments.`,
            hint: `Require "${SDK}": "^${READS_ZOD_4}".`,
        },
    ];
}
function isEmpty(schema) {
    const properties = (0,object/* isObject */.G)(schema) ? schema['properties'] : undefined;
    return properties === undefined || ((0,object/* isObject */.G)(properties) && Object.keys(properties).length === 0);
}

;// CONCATENATED MODULE: ./.build/start/merge-import-findings.js

function withImports(findings, imports, started) {
    const left = new Set(imports);
    const placed = findings.map((finding) => {
        if (finding.rule !== 'imports/missing' || finding.file !== undefined)
            return finding;
        const same = imports.find((one) => left.has(one) && isSame(finding.subject, one.subject));
        if (same === undefined)
            return finding;
        left.delete(same);
        return { ...finding, file: same.file, line: same.line, column: same.column };
    });
    return [...placed, ...[...left].filter(({ level }) => started || level === 'error')];
}

var draft = __webpack_require__(32310);
;// CONCATENATED MODULE: ./.build/start/other-commands.js

const HELP_MS = 10_000;
const MOST_COMMANDS = 12;
const BROKE = /^Traceback \(most recent call last\)|^\s*(?:\w+\.)*\w*(?:Error|Exception): |^Node\.js v\d|command not found|bad interpreter/m;
async function besideServer(host, installed, server, project, artifact) {
    const others = [...(installed.others ?? []), ...(installed.candidates ?? [])].filter(({ shown }) => shown !== server.shown);
    const findings = [];
    for (const other of others.slice(0, MOST_COMMANDS)) {
        const broken = await tryHelp(host, other);
        if (broken !== undefined)
            findings.push(commandBroken(other, broken, project, artifact));
    }
    const entryPoints = (await installed.brokenEntryPoints?.()) ?? [];
    return [...findings, ...entryPoints.map((one) => entryPointBroken(one, project, artifact))];
}
async function tryHelp(host, { command, cwd, env }) {
    const ended = await host.run({ command: [...command, '--help'], cwd, env, timeoutMs: HELP_MS, keep: 64 * 1024 });
    if (ended.timedOut || ended.code === 0)
        return undefined;
    const output = `${ended.stdout}\n${ended.stderr}`;
    const cannotRun = ended.code === 126 || ended.code === 127;
    return cannotRun || BROKE.test(output) ? (0,draft/* lastWords */.aN)(output) : undefined;
}
function commandBroken({ shown }, quote, project, artifact) {
    const [name = shown] = shown.split(' ');
    return {
        rule: 'start/other-command',
        level: 'warning',
        project: project.name,
        artifact,
        message: `The package also installs the command ${name}, but ${name} --help fails.`,
        hint: `Fix it, or remove it from the scripts in ${project.manifestFile}.`,
        quote,
    };
}
function entryPointBroken({ group, name, value, error }, project, artifact) {
    return {
        rule: 'start/entry-point',
        level: 'warning',
        project: project.name,
        artifact,
        file: project.manifestFile,
        message: `The entry point ${name} = "${value}" (${group}) cannot be loaded in an empty environment: programs that load ${group} get an error.`,
        hint: 'Correct the module and the object that it names, or declare what it imports.',
        quote: [error],
    };
}

var recorded = __webpack_require__(27661);
;// CONCATENATED MODULE: ./.build/start/server-version.js


function versionFinding({ contract, version, components, project, advice, artifact, }) {
    const said = contract.serverInfo.version;
    if (version === undefined || same(said, version))
        return [];
    const filled = sdks/* servers */.b0
        .flatMap((name) => components.find((one) => one.name === name) ?? [])
        .find((one) => same(one.version, said));
    const message = filled !== undefined
        ? `The server reports version ${said}, which is that of ${filled.name}; the package is ${version}.`
        : `The server ${said === '' ? 'reports no version of its own' : `reports version ${said}`}; the package is ${version}. Users quote the version they see in bug reports.`;
    const hint = advice?.stateVersion(project.name, components) ?? 'Pass the version of the package when creating the server.';
    return [{ rule: 'version-server-info', level: 'warning', project: project.name, artifact, message, hint }];
}
function same(a, b) {
    return a === b || (a !== '' && (0,core_version/* sameVersion */.r1)(a, b));
}

var slow = __webpack_require__(97220);
var host_home = __webpack_require__(82278);
;// CONCATENATED MODULE: ./.build/start/stray-writes.js



const PASSED_OVER = new Set([
    '.git',
    'node_modules',
    '.venv',
    'venv',
    '__pycache__',
    'dist',
    'build',
    'release',
    'target',
    '.cache',
]);
const MOST = 5000;
const DEEPEST = 6;
const HOMES = [
    '',
    '.config',
    '.cache',
    (0,external_node_path_.join)('.local', 'share'),
    (0,external_node_path_.join)('.local', 'state'),
    (0,external_node_path_.join)('Library', 'Application Support'),
];
async function watchPlaces(folders, out, host, project) {
    const roots = [...new Set(folders)];
    const trees = await Promise.all(roots.map(async (root) => ({ root, before: await entriesOf(root, out) })));
    const home = (0,host_home/* homeOf */.l)(host.env);
    const own = await inHome(home, project.name);
    return async (artifact) => {
        const found = [];
        for (const { root, before } of trees) {
            const after = before === undefined ? undefined : await entriesOf(root, out);
            if (before === undefined || after === undefined)
                continue;
            found.push(...[...after].filter((path) => !before.has(path)));
        }
        const news = [...(await inHome(home, project.name))]
            .filter((path) => !own.has(path))
            .map((path) => (0,external_node_path_.join)('~', path));
        return [
            ...(found.length === 0 ? [] : [finding('the project', [...new Set(found)], project, artifact)]),
            ...(news.length === 0 ? [] : [finding('the real home directory', news, project, artifact)]),
        ];
    };
}
async function entriesOf(root, out) {
    const paths = new Set();
    const left = [{ folder: root, depth: 0 }];
    for (let at = left.pop(); at !== undefined; at = left.pop()) {
        const { folder, depth } = at;
        for (const entry of await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => [])) {
            if (PASSED_OVER.has(entry.name))
                continue;
            const path = (0,external_node_path_.join)(folder, entry.name);
            if (path === out)
                continue;
            paths.add((0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join('/'));
            if (entry.isDirectory() && depth < DEEPEST)
                left.push({ folder: path, depth: depth + 1 });
        }
        if (paths.size > MOST)
            return undefined;
    }
    return paths;
}
async function inHome(home, project) {
    const name = plain(project.replace(/^@[^/]*\//, ''));
    const found = new Set();
    if (name.length < 3)
        return found;
    for (const place of HOMES) {
        for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(home, place)).catch(() => [])) {
            if (plain(entry).includes(name))
                found.add((0,external_node_path_.join)(place, entry));
        }
    }
    return found;
}
function plain(name) {
    return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
function finding(where, paths, project, artifact) {
    return {
        rule: 'start/writes',
        level: 'warning',
        project: project.name,
        artifact,
        message: `While the server ran, new files appeared in ${where}: ${paths.slice(0, 5).join(', ')}${paths.length > 5 ? ` and ${paths.length - 5} more` : ''}. The server was started with its own empty home and working directory.`,
        hint: 'Write below $HOME or the XDG directories, as set in the environment, never next to the code: an installed package may be read-only.',
    };
}

;// CONCATENATED MODULE: ./.build/start/stage.js


























const startStage = {
    title: 'start',
    scope: 'project',
    afterAll: true,
    skip: (release, project) => (installable(release, project).length > 0 ? undefined : 'nothing installable was built'),
    async run(release, host, project) {
        if (project === undefined)
            return {};
        const all = installable(release, project);
        const artifacts = all.filter(({ unstarted }) => unstarted === undefined);
        const reason = project.settings.smoke.unstarted;
        if (reason !== undefined) {
            return {
                findings: all.map((artifact) => notStarted(artifact, project, reason)),
                lines: [`not started: ${reason}`],
            };
        }
        if (artifacts.length === 0)
            throw new errors/* StageFailure */.BG([nothingForHere(all, project)]);
        const findings = all.flatMap((artifact) => elsewhere(artifact, project));
        const started = [];
        const pending = [];
        const lines = [];
        const levels = (0,rules_levels/* levelsOf */.pd)(project, release);
        if (project.settings.isLibrary === true)
            return (0,import_library/* importAll */.p)(artifacts, findings, release, project, host);
        const ends = beginBounds(artifacts, release, project, host);
        for (const artifact of artifacts) {
            const one = await ends.undisturbed(() => startOne(artifact, release, project, host));
            findings.push(...toldOfAll(findings, (0,rules_levels/* applyLevels */.k1)(one.findings, levels, one.started === undefined)));
            lines.push(...one.lines);
            if (one.started !== undefined)
                started.push(one.started);
            if (one.timed !== undefined)
                pending.push(one.timed);
        }
        const bounds = await ends.finish(started[0]);
        findings.push(...(0,rules_levels/* applyLevels */.k1)(bounds.findings, levels), ...(0,rules_levels/* applyLevels */.k1)(await (0,slow/* slowFindings */._t)(pending, project.name, host), levels));
        lines.push(...bounds.lines);
        if (findings.some(({ level }) => level === 'error'))
            throw new errors/* StageFailure */.BG(findings);
        return { findings, started, lines, compatibility: bounds.compatibility };
    },
};
const NO_CALLS = { findings: [], lines: [] };
async function startOne(artifact, release, project, host) {
    const ecosystem = (0,ecosystems/* ecosystemOf */.M)(project);
    const sandbox = await (0,host_sandbox/* openSandbox */.E)(host, project.name);
    const { sha256 } = await (0,digest/* digestFile */.TM)(artifact.path);
    if (sha256 !== artifact.sha256)
        return { findings: [(0,recorded/* changed */.tD)(artifact, sha256, project)], lines: [] };
    const begun = host.now();
    let installed;
    try {
        installed = await (0,during/* during */.i)(host, `installing ${artifact.file}`, () => ecosystem.install(artifact, project, sandbox, host));
    }
    catch (error) {
        if (error instanceof errors/* StageFailure */.BG)
            return { findings: error.findings, lines: [] };
        throw error;
    }
    const installMs = host.now() - begun;
    const watched = host.kind === 'action' ? [release.root, host.cwd] : [release.root];
    const watch = await watchPlaces(watched, release.out, host, project);
    const [trial, read, looked] = await Promise.allSettled([
        (0,during/* during */.i)(host, `starting ${installed.launch.shown}, ${(0,plural/* plural */.L)(installed.packages, 'package')}`, () => (0,try_server/* tryServer */.h)(host, installed, project, artifact.file)),
        installed.components(),
        installed.imports?.(release.root, release.findings) ?? [],
    ]);
    if (looked.status === 'rejected')
        throw looked.reason;
    if (trial.status === 'rejected') {
        if (trial.reason instanceof errors/* StageFailure */.BG)
            return { findings: trial.reason.findings, lines: [] };
        throw trial.reason;
    }
    const { talked, launch } = trial.value;
    const closed = talked.outcome === 'protected';
    const contract = closed ? recorded/* NOTHING_SEEN */.s3 : talked.contract;
    if (contract === undefined)
        return { findings: withImports(trial.value.findings, looked.value, false), lines: [] };
    if (read.status === 'rejected')
        throw read.reason;
    const beside = await besideServer(host, installed, launch, project, artifact.file);
    const golden = closed ? NO_CALLS : await (0,golden_golden/* heldToGolden */.k)(host, installed, project, artifact.file, talked);
    const written = await watch(artifact.file);
    const findings = [
        ...withImports(trial.value.findings, looked.value, true),
        ...beside,
        ...golden.findings,
        ...written,
    ];
    const version = artifact.identity?.version;
    const { runtime, packages } = installed;
    const seen = closed
        ? undefined
        : await forClients(contract, project, artifact.file, talked.failures, trial.value.findings);
    const warmMs = talked.listedMs ?? talked.readyMs;
    const again = async () => {
        const alone = await (0,try_server/* tryServer */.h)(host, installed, project, artifact.file, { quick: true });
        return alone.talked.listedMs ?? warmMs;
    };
    return {
        ...(closed ? {} : { timed: { artifact: artifact.file, warmMs, coldMs: installMs + warmMs, packages, again } }),
        findings: closed
            ? findings
            : [
                ...findings,
                ...(seen?.findings ?? []),
                ...lostArguments(contract, read.value.components, read.value.direct).map((one) => ({
                    ...one,
                    project: project.name,
                    artifact: artifact.file,
                })),
                ...versionFinding({
                    contract,
                    version,
                    components: read.value.components,
                    project,
                    advice: installed.advice,
                    artifact: artifact.file,
                }),
            ],
        lines: [
            [
                `${runtime}, ${(0,plural/* plural */.L)(packages, 'package')}`,
                closed ? 'started, requires authentication' : `ready in ${(0,progress/* seconds */.YA)(talked.readyMs)}`,
                ...(talked.peakBytes === undefined ? [] : [`${Math.ceil(talked.peakBytes / 1e6)} MB of memory`]),
            ].join(', '),
            closed ? (0,clean_text/* cleanLine */.Ow)(talked.login ?? '') : stage_describe(contract, talked.eras),
            ...golden.lines,
        ],
        started: {
            project: project.name,
            artifact: artifact.file,
            sha256,
            ...(0,recorded/* alsoOf */.NB)(artifact, release, project),
            runtime,
            command: launch.command.map((word, index) => (index === 0 ? (0,external_node_path_.basename)(word) : word)),
            transport: talked.transport,
            readyMs: talked.readyMs,
            ...(talked.peakBytes === undefined ? {} : { peakBytes: talked.peakBytes }),
            ...(talked.eras === undefined ? {} : { eras: talked.eras }),
            ...(closed ? { protected: true } : {}),
            contract: golden.results === undefined ? contract : { ...contract, results: golden.results },
            ...(seen === undefined ? {} : { worksWith: seen.worksWith }),
            ...read.value,
        },
    };
}
function installable(release, project) {
    const own = (0,plan_own/* ownArtifacts */.E2)(release, project).filter((one) => (0,kinds/* isInstallable */.qS)(one.kind));
    return own.filter(({ file }) => !own.some(({ builtFrom }) => builtFrom === file));
}
function stage_describe(contract, eras) {
    const { serverInfo } = contract;
    const who = (0,clean_text/* cleanLine */.Ow)(`${serverInfo.name} ${serverInfo.version}`.trim());
    return `${who}, protocol ${(0,clean_text/* cleanLine */.Ow)((0,describe/* spoken */.v)(contract, eras))}: ${(0,describe/* offers */.O)(contract)}`;
}
function notStarted(artifact, project, reason) {
    return {
        rule: 'start/unstarted',
        level: 'warning',
        project: project.name,
        artifact: artifact.file,
        message: `${artifact.file} was not started: ${reason}. It will be published without having been started.`,
        hint: `Remove unstarted from [smoke] in ${about/* CONFIG_FILE */.g2} as soon as it can be started somewhere.`,
    };
}
function elsewhere({ file, unstarted }, { name }) {
    if (unstarted === undefined)
        return [];
    const message = `${file} was not started here: ${unstarted}.`;
    return [{ rule: 'start/unstarted', level: 'note', project: name, artifact: file, message }];
}
function nothingForHere(all, { name, manifestFile: file }) {
    return {
        rule: 'start/unstarted',
        level: 'error',
        project: name,
        file,
        message: `${name} was not started: ${all.map((one) => `${one.file}: ${one.unstarted}`).join('; ')}.`,
        hint: 'Let it be built for the platform of this machine too: one file of a release has to be started.',
    };
}

var build = __webpack_require__(77937);
var matrix_part = __webpack_require__(82753);
;// CONCATENATED MODULE: ./.build/release/checksums.js



const checksumsStage = {
    title: 'checksums',
    scope: 'release',
    async run(release) {
        const text = renderChecksums(release);
        const owner = release.projects[0]?.name ?? '';
        const file = (0,matrix_part/* checksumsFile */.$R)(release.part);
        const artifact = await writeBeside(release, 'checksums', file, text, owner);
        return { artifacts: [artifact], lines: [`${(0,plural/* plural */.L)(release.artifacts.length, 'file')} in ${file}`] };
    },
};
function renderChecksums({ artifacts }) {
    return [...artifacts]
        .sort((a, b) => (a.file < b.file ? -1 : 1))
        .map(({ file, sha256 }) => `${sha256}  ${file}\n`)
        .join('');
}

var siblings = __webpack_require__(41669);
var untouched = __webpack_require__(56346);
;// CONCATENATED MODULE: ./.build/release/pipeline.js












const PREPARE = [
    stage/* checkRepositoryStage */.FX, // rules about the repository as a whole: its workflows
    stage/* checkStage */.RT, // every rule about a project; nothing is built
    siblings/* siblingsStage */.U, // what comes from this repository too and is not released with it is published already
    build/* buildStage */.Z, // the files that ship
    startStage, // those very files, installed in an empty environment, answer an MCP client
    contractStage, // what the client saw, as a file that can be compared
    compareStage, // that, beside what the version before showed: does the number admit what changed?
    sbomStage, // what was installed beside it, as CycloneDX and SPDX
    checksumsStage, // SHA256SUMS over all files
];
async function runStages(stages, release, host, options) {
    const watch = (0,untouched/* watchUntouched */.D)(host);
    const half = {
        projects: ({ projects }) => projects,
        add,
        stops: ({ findings }) => stops(findings, options),
        stopsProject: ({ findings }, { name }) => findings.some(({ level, stops, project = name }) => level === 'error' && stops === true && project === name),
        watch: watch.after,
    };
    return (0,loop/* runSteps */.r)(stages, release, host, half);
}
function stops(findings, options) {
    return findings.some(({ level }) => level === 'error' || (options.strict && level === 'warning'));
}
function add(release, produced, project) {
    const owned = (finding) => finding.project === undefined && project !== undefined ? { ...finding, project: project.name } : finding;
    const made = (produced.artifacts ?? []).map((one) => project === undefined ? one : { ...one, folder: project.path });
    const found = (produced.findings ?? []).map(owned);
    const levels = (0,rules_levels/* levelsOf */.pd)(project, release);
    return {
        ...release,
        artifacts: [...release.artifacts, ...made],
        findings: toldOnce(release.findings, (0,rules_levels/* applyLevels */.k1)(found, levels, produced.failed)),
        started: [...release.started, ...(produced.started ?? [])],
        compatibility: [...(release.compatibility ?? []), ...(produced.compatibility ?? [])],
        compared: [...(release.compared ?? []), ...(produced.compared ?? [])],
        receipts: [...release.receipts, ...(produced.receipts ?? [])],
    };
}


/***/ }),

/***/ 41669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ missingSiblings),
/* harmony export */   U: () => (/* binding */ siblingsStage)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_target_choice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36078);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8005);
/* harmony import */ var _core_memo_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13068);
/* harmony import */ var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38251);
/* harmony import */ var _repository_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45576);






const ASK = { budgetMs: 20_000, timeoutMs: 10_000 };
const siblingsStage = {
    title: 'siblings',
    scope: 'project',
    async run(release, host, project) {
        if (project === undefined)
            return {};
        const known = {
            projects: release.projects,
            files: await filesOf(release, host),
            indexOf: release.contract?.indexOf,
        };
        return { findings: await missingSiblings(project, known, host) };
    },
};
async function missingSiblings(project, known, host) {
    const found = await Promise.all(siblingsOf(project, known).map((one) => unpublished(one, project, known, host)));
    return found.flatMap((one) => one ?? []);
}
const filesOf = (0,_core_memo_js__WEBPACK_IMPORTED_MODULE_5__/* .memo */ .p)(({ root }, host) => [host, root], ({ root }, host) => (0,_repository_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readFiles */ .U)(root, { host }));
function siblingsOf(project, { projects, files }) {
    const { needs, namesIn, canonicalName, detect, requires, id } = (0,_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ecosystemOf */ .M)(project);
    if (requires === undefined)
        return [];
    const wanted = new Map(needs(project).map((name) => [canonicalName(name), name]));
    for (const one of projects)
        if (one.ecosystem === id)
            wanted.delete(canonicalName(one.name));
    return [...wanted].flatMap(([canonical, name]) => {
        const file = files.all.find((path) => namesIn?.(path, files).some((one) => canonicalName(one) === canonical));
        const settings = { ...project.settings, isLibrary: true };
        const there = file === undefined ? undefined : detect(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file), files, settings);
        if (file === undefined || there === undefined || canonicalName(there.name) !== canonical)
            return [];
        const takes = requires(project, name, there.version);
        return takes === undefined ? [] : [{ name, file, takes }];
    });
}
async function unpublished({ name, file, takes }, project, { indexOf = (0,_config_target_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .indexes */ .DU)() }, host) {
    const { published, installsFrom } = (0,_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ecosystemOf */ .M)(project);
    if (published === undefined)
        return undefined;
    const own = indexOf(installsFrom.target);
    const bounded = { ...host, http: (request) => host.http({ ...request, ...ASK }) };
    const versions = [];
    for (const href of new Set([own.href, (0,_config_target_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .indexes */ .DU)()(installsFrom.target).href])) {
        const registry = new URL(href);
        const listed = await published.versions(name, registry, bounded).catch(unasked);
        if (listed === 'unasked')
            return undefined;
        if (listed === undefined && published.hides({ ...project, name }, registry) && host.knows?.(href) !== true)
            return undefined;
        versions.push(...(listed ?? []));
    }
    if (versions.some(takes))
        return undefined;
    const there = versions.length === 0 ? 'it has never been published' : 'no published version is one that it takes';
    return {
        ...{ rule: 'project/sibling', level: 'error', stops: true, project: project.name, file },
        message: `${project.name} needs ${name} of this repository, but this release does not contain it and ${there} on ${own.host}.`,
        hint: `Release ${name} first, or with it: one tag that both have the version of.`,
    };
}
function unasked(error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K2) || error.exit === _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.interrupted)
        throw error;
    return 'unasked';
}


/***/ }),

/***/ 85956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18001);
/* harmony import */ var _core_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84368);


function placesOf(group) {
    const [only, another] = group;
    return only !== undefined && another === undefined ? placeOf(only) : (0,_core_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(group.length, 'place');
}
function placeOf({ file, line, artifact = '' }) {
    return (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(file === undefined ? artifact : `${file}${line === undefined ? '' : `:${line}`}`);
}


/***/ }),

/***/ 92062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ importLibrary),
/* harmony export */   p: () => (/* binding */ importAll)
/* harmony export */ });
/* harmony import */ var _check_rules_levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43198);
/* harmony import */ var _core_about_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87821);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34002);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8005);
/* harmony import */ var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38251);
/* harmony import */ var _host_sandbox_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22558);
/* harmony import */ var _recorded_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27661);







const LINES = 12;
async function importLibrary(installed, project, artifact, host) {
    const { command, shown, env, cwd } = installed.launch;
    const ended = await host.run({ command, cwd, env, timeoutMs: project.settings.smoke.timeoutMs });
    if (ended.code === 0)
        return [];
    const cause = await installed.diagnose?.(ended.stderr);
    const imported = project.settings.smoke.command === undefined;
    const how = ended.timedOut
        ? 'did not end before the timeout'
        : `failed with ${ended.signal ?? `exit code ${ended.code}`}`;
    return [
        {
            rule: cause?.rule ?? 'start/import',
            level: 'error',
            project: project.name,
            artifact,
            message: `${artifact} ${imported ? 'cannot be imported' : 'does not run'} in an empty environment: ${shown} ${how}.${cause === undefined ? '' : ` ${cause.message}`}`,
            hint: cause?.hint ??
                `Declare what it imports as dependencies, and ship every module that it needs; then build again.${imported ? '' : ' The [smoke] command of a library has to exit with 0.'}`,
            subject: cause?.subject,
            quote: ended.stderr.trimEnd().split('\n').slice(-LINES),
        },
    ];
}
async function importAll(artifacts, before, release, project, host) {
    const ecosystem = (0,_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ecosystemOf */ .M)(project);
    const library = project.settings.smoke.command === undefined ? 'imported' : 'run';
    const levels = (0,_check_rules_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .levelsOf */ .pd)(project, release);
    const findings = [...before, ...(library === 'run' ? [] : (0,_check_rules_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .applyLevels */ .k1)(notTried(project), levels))];
    const started = [];
    for (const artifact of artifacts) {
        const { sha256 } = await (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestFile */ .TM)(artifact.path);
        if (sha256 !== artifact.sha256)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .BG([(0,_recorded_js__WEBPACK_IMPORTED_MODULE_5__/* .changed */ .tD)(artifact, sha256, project)]);
        const sandbox = await (0,_host_sandbox_js__WEBPACK_IMPORTED_MODULE_4__/* .openSandbox */ .E)(host, project.name);
        const installed = await ecosystem.install(artifact, project, sandbox, host);
        const [failed, read] = await Promise.all([
            importLibrary(installed, project, artifact.file, host),
            installed.components(),
        ]);
        const missing = (await installed.imports?.(release.root, release.findings)) ?? [];
        findings.push(...(0,_check_rules_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .applyLevels */ .k1)([...failed, ...missing], levels, failed.length > 0));
        const { runtime, launch } = installed;
        started.push({
            ...{ project: project.name, artifact: artifact.file, sha256, ...(0,_recorded_js__WEBPACK_IMPORTED_MODULE_5__/* .alsoOf */ .NB)(artifact, release, project), runtime },
            ...{ command: [launch.shown], transport: 'stdio', readyMs: 0, library, contract: _recorded_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING_SEEN */ .s3, ...read },
        });
    }
    if (findings.some(({ level }) => level === 'error'))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .BG(findings);
    const lines = started.map(({ runtime, command }) => `${runtime}, ${library}: ${command.join(' ')}`);
    return { findings, started, lines };
}
function notTried(project) {
    const commands = (0,_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ecosystemOf */ .M)(project).commands(project) ?? [];
    if (commands.length === 0)
        return [];
    return [
        {
            rule: 'start/library',
            level: 'note',
            project: project.name,
            message: `${project.name} has the command ${commands.join(', ')}, which was not started: kind = "library" only imports it.`,
            hint: `If it is an MCP server, remove kind = "library" from its [[project]] table in ${_core_about_js__WEBPACK_IMPORTED_MODULE_6__/* .CONFIG_FILE */ .g2}.`,
        },
    ];
}


/***/ }),

/***/ 27661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NB: () => (/* binding */ alsoOf),
/* harmony export */   s3: () => (/* binding */ NOTHING_SEEN),
/* harmony export */   tD: () => (/* binding */ changed)
/* harmony export */ });
/* harmony import */ var _mcp_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29147);

function alsoOf(artifact, release, project) {
    const also = release.artifacts.filter((one) => one.file === artifact.builtFrom && one.project === project.name);
    return also.length === 0 ? {} : { also: also.map(({ file, sha256 }) => ({ file, sha256 })) };
}
const NOTHING_SEEN = (0,_mcp_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .makeContract */ .F)({
    protocolVersions: [],
    serverInfo: {},
    capabilities: {},
    tools: [],
    resources: [],
    resourceTemplates: [],
    prompts: [],
});
function changed(artifact, sha256, project) {
    return {
        rule: 'start/changed',
        level: 'error',
        project: project.name,
        artifact: artifact.file,
        message: `${artifact.file} changed after the build, so the file to start is not the file that was built.`,
        hint: 'Find the program that writes to the output folder, stop it, and build again.',
        facts: { built: artifact.sha256, 'there now': sha256 },
    };
}


/***/ }),

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});


;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		const result = (async () => function_(...arguments_))();

		resolve(result);

		try {
			await result;
		} catch {}

		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
