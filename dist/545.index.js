export const id = 545;
export const ids = [545];
export const modules = {

/***/ 28204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ outcomeOf),
/* harmony export */   s: () => (/* binding */ exitOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);

const CODES = {
    done: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.done,
    accepted: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.accepted,
    conflict: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.conflict,
    failed: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed,
};
function exitOf(outcome) {
    return CODES[outcome];
}
function outcomeOf(receipts, findings, optional = []) {
    const outcomes = receipts.filter(({ target }) => !optional.includes(target)).map(({ outcome }) => outcome);
    if (outcomes.includes('conflict'))
        return 'conflict';
    const failed = outcomes.includes('failed') || outcomes.includes('skipped');
    if (failed || findings.some(({ level }) => level === 'error'))
        return 'failed';
    return outcomes.includes('accepted') ? 'accepted' : 'done';
}


/***/ }),

/***/ 37734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ userCommands)
/* harmony export */ });
/* harmony import */ var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18991);

function userCommands(plan, projects, receipts) {
    const took = (target, project) => receipts.some((one) => one.target === target &&
        one.project === project &&
        ['published', 'identical', 'accepted'].includes(one.outcome));
    return plan.projects.flatMap(({ name, ecosystem, path, version }) => {
        const project = projects.find((one) => one.name === name && one.ecosystem === ecosystem && one.path === path);
        if (project === undefined)
            return [];
        const { installsFrom, userCommands: commands } = (0,_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ecosystemOf */ .M)(project);
        return took(installsFrom.target, name) ? commands(project, version) : [];
    });
}


/***/ }),

/***/ 1917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ send)
});

var core_errors = __webpack_require__(8005);
var outcome = __webpack_require__(28204);
var p_limit = __webpack_require__(70370);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var digest = __webpack_require__(34002);
var core_version = __webpack_require__(51928);
var plan_plan = __webpack_require__(4147);
var read = __webpack_require__(36265);
var clean_text = __webpack_require__(18001);
var names = __webpack_require__(70976);
var ecosystems_identity = __webpack_require__(83630);
var wheel = __webpack_require__(60102);
;// CONCATENATED MODULE: ./.build/publish/identity-check.js





async function checkIdentity(plan, tag, parcels) {
    const findings = plan.projects.flatMap((project) => againstTag(project, tag, plan));
    for (const parcel of parcels) {
        const project = plan.projects.find(({ artifacts }) => artifacts.some(({ file }) => file === parcel.file));
        if (project !== undefined)
            findings.push(...(await againstPlan(parcel, project)));
    }
    return findings;
}
function againstTag(project, tag, plan) {
    const parsed = (0,core_version/* parseTag */.ED)(tag, plan.projects.map(({ name }) => name));
    const exact = project.ecosystem === 'code-package';
    const same = parsed !== undefined && (0,core_version/* sameVersion */.r1)(parsed.version, project.version);
    if (same && (!exact || parsed.version === project.version))
        return [];
    const stands = parsed === undefined ? 'is not a version' : `stands for version ${parsed.version}`;
    return [
        {
            rule: 'verify/tag',
            level: 'error',
            message: `The tag ${tag} ${stands}, and ${project.name} in release.json is ${project.version}.`,
            project: project.name,
            hint: 'Build again for the tag that belongs to this version.',
        },
    ];
}
async function againstPlan(parcel, project) {
    const wrong = (message) => [
        {
            rule: 'verify/identity',
            level: 'error',
            message,
            artifact: parcel.file,
            project: project.name,
            hint: 'Build again.',
        },
    ];
    try {
        const identity = await (0,ecosystems_identity/* identityOf */.c)(parcel);
        if (identity === undefined)
            return [];
        if (parcel.kind !== 'npm-tarball')
            (0,wheel/* checkFileName */.wi)(parcel.file, identity);
        const spelled = parcel.kind === 'npm-tarball' ? (name) => name : names/* normalName */.tK;
        if (spelled(identity.name) === spelled(project.name) && (0,core_version/* sameVersion */.r1)(identity.version, project.version))
            return [];
        return wrong(`${parcel.file} says that it is ${identity.name} ${identity.version}, and release.json calls it ${project.name} ${project.version}.`);
    }
    catch (error) {
        if (error instanceof core_errors/* ReleaseError */.K2)
            return wrong(error.message);
        throw error;
    }
}

var schemas = __webpack_require__(88343);
var archive = __webpack_require__(62841);
var of_file = __webpack_require__(7373);
;// CONCATENATED MODULE: ./.build/publish/kind-check.js





const MOST_BYTES = 64 * 1024 * 1024;
const MADE = {
    python: [
        [/\.whl$/, 'wheel'],
        [/\.tar\.gz$/, 'sdist'],
    ],
    node: [[/\.tgz$/, 'npm-tarball']],
    'code-package': [[/\.(zip|tar|tar\.gz)$/, 'code-package']],
};
const BESIDE = [
    [/\.(cdx|spdx)\.json$/, 'sbom'],
    [/\.contract\.json$/, 'contract'],
    [/^(.+\.)?SHA256SUMS$/, 'checksums'],
];
const CYCLONEDX = schemas/* looseObject */._H3({
    bomFormat: schemas/* literal */.euz('CycloneDX'),
    specVersion: schemas/* string */.YjP(),
    components: schemas/* array */.YOg(schemas/* looseObject */._H3({ name: schemas/* string */.YjP() })).optional(),
});
const SPDX = schemas/* looseObject */._H3({
    spdxVersion: schemas/* string */.YjP().regex(/^SPDX-\d/),
    SPDXID: schemas/* literal */.euz('SPDXRef-DOCUMENT'),
    packages: schemas/* array */.YOg(schemas/* looseObject */._H3({ name: schemas/* string */.YjP() })),
});
function kindOf(file, ecosystem) {
    return [...BESIDE, ...MADE[ecosystem]].find(([name]) => name.test(file))?.[1];
}
async function checkKind(parcel, ecosystem) {
    const kind = kindOf(parcel.file, ecosystem);
    const why = kind === parcel.kind
        ? await contentProblem(parcel)
        : `is called ${parcel.kind}, and its name says ${kind ?? 'nothing that a release holds'}`;
    if (why === undefined)
        return [];
    return [
        {
            rule: 'verify/kind',
            level: 'error',
            message: `${parcel.file} ${why}.`,
            artifact: parcel.file,
            project: parcel.project,
            hint: 'Build again.',
        },
    ];
}
async function contentProblem({ kind, path, file, size }) {
    if (kind !== 'code-package' && kind !== 'sbom' && kind !== 'contract')
        return undefined;
    if (kind !== 'code-package' && size > MOST_BYTES)
        return `is far too large for its kind: ${size} bytes`;
    try {
        if (kind === 'code-package')
            await (0,archive/* listArchive */.d0)(path);
        else if (kind === 'contract')
            (0,of_file/* parseContract */.U)(await (0,promises_.readFile)(path), file);
        else
            return sbomProblem(file, await (0,promises_.readFile)(path));
        return undefined;
    }
    catch (error) {
        if (error instanceof core_errors/* ReleaseError */.K2)
            return `is not the ${kind} that it is called: ${error.message.replace(/\.$/, '')}`;
        throw error;
    }
}
function sbomProblem(file, bytes) {
    const [form, schema] = file.endsWith('.cdx.json') ? ['CycloneDX', CYCLONEDX] : ['SPDX', SPDX];
    try {
        const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
        return schema.safeParse(value).success ? undefined : `is not a ${form} document`;
    }
    catch {
        return `is not a ${form} document: it is not JSON`;
    }
}

var matrix_part = __webpack_require__(82753);
;// CONCATENATED MODULE: ./.build/publish/sums-check.js


const sums_check_MOST_BYTES = 4 * 1024 * 1024;
async function checkSums(parcels, part) {
    const findings = [];
    const sums = parcels.filter(({ kind }) => kind === 'checksums');
    if (sums.length === 0) {
        findings.push({
            rule: 'verify/checksums',
            level: 'error',
            message: `release.json lists no ${(0,matrix_part/* checksumsFile */.$R)(part)}: nobody could check what was downloaded.`,
            hint: 'Build again.',
        });
    }
    for (const parcel of sums) {
        const why = parcel.file === (0,matrix_part/* checksumsFile */.$R)(part)
            ? await problem(parcel, parcels)
            : `is not the name of this release's checksums, which is ${(0,matrix_part/* checksumsFile */.$R)(part)}`;
        if (why === undefined)
            continue;
        findings.push({
            rule: 'verify/checksums',
            level: 'error',
            message: `${parcel.file} ${why}.`,
            artifact: parcel.file,
            project: parcel.project,
            hint: 'Build again: it lists every file of the release but itself and release.json.',
        });
    }
    return findings;
}
async function problem({ path, size }, parcels) {
    if (size > sums_check_MOST_BYTES)
        return `is far too large: ${size} bytes`;
    const wanted = new Map(parcels.filter(({ kind }) => kind !== 'checksums').map(({ file, sha256 }) => [file, sha256]));
    const lines = (await (0,promises_.readFile)(path, 'utf8')).split('\n');
    if (lines.pop() !== '')
        return 'does not end with a line';
    for (const [index, line] of lines.entries()) {
        const [, sha256, file] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
        if (file === undefined)
            return `is not a list of digests: line ${index + 1} is none`;
        if (!wanted.has(file))
            return `lists a file in line ${index + 1} that is not in release.json, or lists it twice`;
        if (wanted.get(file) !== sha256)
            return `gives ${file} another digest than release.json`;
        wanted.delete(file);
    }
    const [missing] = wanted.keys();
    return missing === undefined ? undefined : `does not list ${missing}`;
}

;// CONCATENATED MODULE: ./.build/publish/file-check.js





async function checkFiles(plan, tag, parcels, released) {
    const findings = [];
    const sound = [];
    for (const [index, { artifacts }] of plan.projects.entries()) {
        const project = released.projects[index];
        for (const planned of artifacts) {
            findings.push(...startProblems(planned, project));
            const parcel = parcels.find(({ file }) => file === planned.file);
            const wrong = parcel === undefined ? [] : await checkKind(parcel, project.ecosystem);
            findings.push(...wrong);
            if (parcel !== undefined && wrong.length === 0)
                sound.push(parcel);
        }
    }
    findings.push(...(await checkIdentity(plan, tag, sound)));
    const whole = sound.length === plan.projects.flatMap(({ artifacts }) => artifacts).length;
    if (whole)
        findings.push(...(await checkSums(sound, released.part)));
    return findings;
}
function startProblems({ kind, file, sha256, started }, project) {
    const why = startProblem({ kind, sha256, started }, project);
    if (why === undefined)
        return [];
    return [
        {
            rule: 'verify/unstarted',
            level: 'error',
            message: `${file} ${why}: nobody knows whether it works for a stranger.`,
            artifact: file,
            project: project.name,
            hint: 'Build again. A server that cannot be started here needs [smoke] unstarted = "why" in the mcp-drydock.toml of the commit.',
        },
    ];
}
function startProblem({ kind, sha256, started }, project) {
    if (started === undefined)
        return plan_plan/* INSTALLABLE */.qK.has(kind) ? 'was never started' : undefined;
    if (started.sha256 !== sha256)
        return 'is not the file that was started';
    if (started.outcome === 'started')
        return undefined;
    const reason = (0,plan_plan/* unstartedReason */.PA)(project);
    if (reason === undefined)
        return 'was not started, and the configuration of the commit does not allow that';
    return (0,clean_text/* cleanLine */.Ow)(started.reason ?? '') === reason
        ? undefined
        : 'was not started, for another reason than the configuration gives';
}

;// CONCATENATED MODULE: ./.build/publish/project-check.js




const MOST_SHOWN = 10;
function releasedOf(plan, tag, path, committed) {
    const projects = projectsOf(plan, tag, committed.projects);
    if (typeof projects === 'string') {
        throw (0,core_errors/* usageError */.Wp)('verify/other-project', `${path} ${projects}.`, 'Build again from this commit. Where build was given a path, give publish the same.');
    }
    const part = plan.part === undefined && !committed.inParts ? undefined : committed.partOf(projects);
    if (isSamePart(plan.part, part))
        return { projects, part };
    throw (0,core_errors/* usageError */.Wp)('verify/other-part', `${path} was built as ${partWords(plan.part)}, and here it is ${partWords(part)}.`, 'Give publish the same path and matrix as build.');
}
function projectsOf(plan, tag, all) {
    const found = [];
    for (const { name, ecosystem, path } of plan.projects) {
        const project = all.find((one) => one.name === name && one.ecosystem === ecosystem && one.path === path);
        if (project === undefined) {
            return `holds ${name} (${ecosystem} in ${path}), which is not a project of this commit: there is ${listed(all)}`;
        }
        if (found.includes(project))
            return `holds ${name} (${ecosystem} in ${path}) twice`;
        found.push(project);
    }
    const names = all.map(({ name }) => name);
    const tagged = (0,core_version/* parseTag */.ED)(tag, names)?.name;
    const foreign = found.find(({ name }) => name !== tagged);
    if (foreign === undefined || tagged === undefined || !names.includes(tagged))
        return found;
    return `holds ${foreign.name}, and the tag ${tag} releases ${tagged}`;
}
function listed(all) {
    const shown = all.slice(0, MOST_SHOWN).map(({ name, path }) => (0,clean_text/* cleanLine */.Ow)(`${(0,names/* shortName */.EU)(name)} in ${path}`));
    return [...shown, ...(all.length > MOST_SHOWN ? [`${all.length - MOST_SHOWN} more`] : [])].join(', ');
}
function isSamePart(a, b) {
    if (a === undefined || b === undefined)
        return a === b;
    const [ours, theirs] = [a, b].map(({ others }) => [...others].sort().join('\n'));
    return a.name === b.name && ours === theirs;
}
function partWords(part) {
    if (part === undefined)
        return 'the only part of the tag';
    return `the part ${part.name} beside ${part.others.length} ${part.others.length === 1 ? 'other' : 'others'}`;
}

;// CONCATENATED MODULE: ./.build/publish/verify.js









async function verifyPlan(releaseDir, expected, committed, host) {
    const { plan, bytes, sha256, path } = await (0,read/* readPlan */.m)(releaseDir);
    checkDigest(sha256, expected, host);
    const tag = checkRelease(plan, path, expected);
    const commit = await committed(tag);
    const released = releasedOf(plan, tag, path, commit);
    const settings = commit.settingsOf(released.projects);
    checkConfig(plan, settings);
    const artifacts = artifactsOf(plan, releaseDir);
    const findings = [...(await strangers(releaseDir, artifacts))];
    const folder = await host.tempDir('publish');
    const parcels = [];
    for (const artifact of artifacts) {
        const copied = await copyPlain(artifact, (0,external_node_path_.join)(folder, artifact.file));
        if ('says' in copied)
            findings.push(verify_problem(copied, artifact));
        else if (copied.sha256 !== artifact.sha256)
            findings.push(changed(artifact, copied.sha256));
        else if (copied.size !== artifact.size)
            findings.push(verify_problem(OTHER_SIZE, artifact));
        else
            parcels.push({ ...artifact, path: (0,external_node_path_.join)(folder, artifact.file) });
    }
    findings.push(...(await checkFiles(plan, tag, parcels, released)));
    if (findings.length > 0)
        throw new core_errors/* StageFailure */.BG(findings);
    const last = await keepPlan(plan, (0,matrix_part/* planAsset */.Ii)(released.part), bytes, sha256, folder);
    return { plan, tag, ...released, settings, folder, parcels: [...parcels, last], digest: sha256 };
}
async function keepPlan(plan, file, bytes, sha256, folder) {
    const path = (0,external_node_path_.join)(folder, plan_plan/* PLAN_FILE */.VI);
    await (0,promises_.writeFile)(path, bytes, { mode: 0o600 });
    const project = plan.projects[0]?.name ?? '';
    return { kind: 'plan', file, path, sha256, size: bytes.length, project };
}
function artifactsOf(plan, folder) {
    return plan.projects.flatMap(({ name, artifacts }) => artifacts.map((artifact) => ({ ...artifact, path: (0,external_node_path_.join)(folder, artifact.file), project: name })));
}
function checkDigest(sha256, { digest }, host) {
    if (digest === undefined) {
        if (host.kind !== 'action')
            return;
        throw (0,core_errors/* usageError */.Wp)('verify/plan-digest', 'In Actions publish needs plan-digest: without it nothing says that these are the files of the build job.', `Write: with: { plan-digest: \${{ needs.build.outputs.plan-digest }} }`);
    }
    if (digest.toLowerCase() === sha256)
        return;
    throw new core_errors/* StageFailure */.BG([
        {
            rule: 'verify/plan-digest',
            level: 'error',
            message: 'release.json is not the one that the build job reported: it was changed or replaced on the way.',
            file: plan_plan/* PLAN_FILE */.VI,
            facts: { reported: digest, here: sha256 },
            hint: 'Run the whole workflow again, the build job included.',
        },
    ]);
}
function checkRelease(plan, path, expected) {
    const { tag, noRelease } = plan;
    if (noRelease !== undefined || tag === undefined) {
        throw (0,core_errors/* usageError */.Wp)('verify/no-release', `${path} is no release: ${noRelease ?? 'it has no tag'}.`, 'Commit everything, tag the commit (git tag v1.2.3), and build again.');
    }
    if (plan.commit !== expected.commit) {
        throw (0,core_errors/* usageError */.Wp)('verify/other-commit', `${path} was made from commit ${plan.commit.slice(0, 12)}, and this is ${expected.commit.slice(0, 12)}.`, `Check out ${tag}, or build again from this commit.`);
    }
    if (!expected.tags.includes(tag)) {
        const here = expected.tags.length === 0 ? 'there is no tag here' : `this is ${expected.tags.join(', ')}`;
        throw (0,core_errors/* usageError */.Wp)('verify/other-tag', `${path} was made for the tag ${tag}, and ${here}.`, 'Build again for this tag.');
    }
    if (plan.repository !== undefined &&
        expected.repository !== undefined &&
        !same(plan.repository, expected.repository)) {
        throw (0,core_errors/* usageError */.Wp)('verify/other-repository', `${path} was made in ${plan.repository}, and this is ${expected.repository}.`, 'Build again in this repository.');
    }
    return tag;
}
function checkConfig(plan, settings) {
    if (plan.config === settings.digest)
        return;
    const seen = settings.file === undefined ? 'here there is none' : `${settings.file} is another one`;
    const built = plan.config === undefined ? 'without an mcp-drydock.toml' : 'with an mcp-drydock.toml';
    throw (0,core_errors/* usageError */.Wp)('verify/other-config', `The release was built ${built}, and ${seen}: where it goes must not change in between.`, 'Check out the same commit in the publish job (actions/checkout), and give both jobs the same config.');
}
function same(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
async function strangers(folder, artifacts) {
    const known = new Set([plan_plan/* PLAN_FILE */.VI, ...artifacts.map(({ file }) => file)]);
    return (await (0,promises_.readdir)(folder))
        .filter((name) => !known.has(name))
        .sort()
        .map((name) => ({
        rule: 'verify/unknown-file',
        level: 'error',
        message: `${name} lies in the release folder and is not in release.json: something was added after the build.`,
        artifact: name,
        hint: 'Remove it, or build again.',
    }));
}
const MISSING = { rule: 'verify/missing', says: 'is in release.json and not in the folder' };
const NOT_PLAIN = { rule: 'verify/changed', says: 'is no plain file' };
const OTHER_SIZE = { rule: 'verify/changed', says: 'is not of the size that the plan states' };
async function copyPlain(artifact, to) {
    const facts = await (0,promises_.lstat)(artifact.path).catch(() => undefined);
    if (facts === undefined)
        return MISSING;
    return facts.isFile() ? (0,digest/* copyHashed */.p)(artifact.path, to) : NOT_PLAIN;
}
function verify_problem({ rule, says }, { file, project }) {
    return {
        rule,
        level: 'error',
        message: `${file} ${says}.`,
        artifact: file,
        project,
        hint: 'Build again: what is published is what was started.',
    };
}
function changed({ file, project, sha256 }, here) {
    return {
        rule: 'verify/changed',
        level: 'error',
        message: `${file} is not the file that was built and started: its bytes were changed afterwards.`,
        artifact: file,
        project,
        facts: { 'in release.json': sha256, here },
        hint: 'Build again: what is published is what was started.',
    };
}

;// CONCATENATED MODULE: ./.build/publish/adopt.js










async function adopt(input, holder, host) {
    const mine = input.parcels.find(({ kind }) => kind === 'plan');
    const path = mine === undefined ? undefined : await holder.fetch(mine.file);
    if (path === undefined || mine === undefined)
        return { input, adopted: false, findings: [], receipts: [] };
    const bytes = await (0,promises_.readFile)(path);
    const folder = await host.tempDir('adopted');
    const kept = await (0,digest/* copyHashed */.p)(path, (0,external_node_path_.join)(folder, plan_plan/* PLAN_FILE */.VI));
    if (kept.sha256 === mine.sha256)
        return { input, adopted: false, findings: [], receipts: [] };
    const plan = readTheirs(bytes);
    const reason = typeof plan === 'string' ? plan : difference(plan, input);
    if (typeof plan === 'string' || reason !== undefined)
        return refusal(input, holder, reason ?? '', [kept.sha256, mine]);
    const projects = projectsOf(plan, input.tag, input.projects);
    if (typeof projects === 'string')
        return refusal(input, holder, `it ${projects}`, [kept.sha256, mine]);
    const parcels = [];
    for (const artifact of artifactsOf(plan, folder)) {
        const copy = await holder.fetch(artifact.file);
        const there = copy === undefined ? undefined : await (0,digest/* copyHashed */.p)(copy, artifact.path);
        if (there?.sha256 !== artifact.sha256 || there.size !== artifact.size) {
            const words = there === undefined ? 'is missing there' : 'is not the file that its release.json names';
            return refusal(input, holder, `${artifact.file} ${words}`, [there?.sha256 ?? 'absent', artifact]);
        }
        parcels.push(artifact);
    }
    const [problem] = await checkFiles(plan, input.tag, parcels, { projects, part: input.part });
    if (problem !== undefined)
        return refusal(input, holder, problem.message, [kept.sha256, mine]);
    host.log.info(`An earlier run left this release complete at ${holder.target}: its files are published, not the ones handed over.`);
    const last = await keepPlan(plan, mine.file, bytes, kept.sha256, await host.tempDir('plan'));
    return {
        input: { ...input, plan, projects, folder, parcels: [...parcels, last] },
        adopted: true,
        findings: [],
        receipts: [],
    };
}
function readTheirs(bytes) {
    try {
        return (0,read/* parsePlan */.v)(bytes, plan_plan/* PLAN_FILE */.VI);
    }
    catch (error) {
        if (error instanceof core_errors/* ReleaseError */.K2)
            return error.message;
        throw error;
    }
}
function difference(plan, input) {
    if (plan.noRelease !== undefined)
        return `it is no release: ${plan.noRelease}`;
    if (plan.commit !== input.commit)
        return `it was made from commit ${plan.commit.slice(0, 12)}, this one from ${input.commit.slice(0, 12)}`;
    if (plan.tag !== input.tag)
        return `it was made for the tag ${plan.tag ?? '(none)'}, this one for ${input.tag}`;
    const elsewhere = plan.repository !== undefined && input.repository !== undefined;
    if (elsewhere && plan.repository?.toLowerCase() !== input.repository?.toLowerCase()) {
        return `it was made in ${plan.repository}, this one in ${input.repository}`;
    }
    if (!isSamePart(plan.part, input.part))
        return 'it is another part of the tag';
    if (plan.config !== input.config)
        return 'it was built under another configuration';
    const theirs = plan.projects.map(({ name, version }) => `${name} ${version}`).join(', ');
    const ours = input.plan.projects.map(({ name, version }) => `${name} ${version}`).join(', ');
    const same = plan.projects.length === input.plan.projects.length &&
        input.plan.projects.every((project) => plan.projects.some(({ name, version }) => name === project.name && (0,core_version/* sameVersion */.r1)(version, project.version)));
    return same ? undefined : `it holds ${theirs}, this one ${ours}`;
}
function refusal(input, holder, reason, [there, here]) {
    const { file, sha256 } = here;
    const finding = {
        rule: `publish/${holder.target}-other-release`,
        level: 'error',
        message: `${holder.target} already holds a complete release for ${input.tag}, and it is another one: ${reason}.`,
        artifact: file,
        facts: { there: `sha256 ${there}`, here: `sha256 ${sha256}` },
        hint: 'Nothing was sent. Release the change as a new version; a draft that nobody needs can be deleted on GitHub, then run publish again.',
    };
    const receipt = {
        target: holder.target,
        file,
        sha256,
        outcome: 'conflict',
        detail: `there: sha256 ${there} (${reason})`,
    };
    return { input, adopted: false, findings: [finding], receipts: [receipt] };
}

;// CONCATENATED MODULE: ./.build/publish/preflight.js


async function preflight(given, targets, host, { always = false } = {}) {
    const used = targets.filter((target) => given.settings.targets.includes(target.id) && given.parcels.some((parcel) => target.accepts(parcel)));
    const inspected = await Promise.all(used.map((target) => inspect(target, given, host)));
    const { adoption, seen } = await adoptFrom(given, inspected, host);
    const { input } = adoption;
    const blind = seen.some(({ target, remote }) => target.earlier !== undefined && remote === undefined);
    const prospects = await Promise.all(seen.map((one) => look(one, adoption, given, host, { always, blind })));
    const forbidden = forbiddenBy(prospects, input);
    const findings = [...adoption.findings, ...prospects.flatMap((prospect) => prospect.findings), ...forbidden];
    const receipts = [...adoption.receipts, ...prospects.flatMap(({ actions }) => conflicts(actions))];
    const stopped = adoption.findings.length > 0 ||
        forbidden.length > 0 ||
        prospects.some(({ required, closed }) => required && closed);
    return { prospects, input, adopted: adoption.adopted, findings, receipts, stopped };
}
function forbiddenBy(prospects, input) {
    if (!prospects.some(({ actions }) => actions.some(({ verb }) => verb === 'publish')))
        return [];
    return prospects.flatMap(({ target, required, remote, findings }) => {
        const finding = remote === undefined || !required ? undefined : target.forbids?.(remote, input);
        return finding === undefined || findings.some(({ rule }) => rule === finding.rule) ? [] : [finding];
    });
}
async function inspect(target, input, host) {
    try {
        return { target, remote: await target.inspect(input, host), findings: [] };
    }
    catch (error) {
        return { target, remote: undefined, findings: [asFinding(error, target)] };
    }
}
async function adoptFrom(input, seen, host) {
    const none = { input, adopted: false, findings: [], receipts: [] };
    const holder = seen.find(({ target, remote }) => target.earlier !== undefined && remote !== undefined);
    if (holder === undefined)
        return { adoption: none, seen };
    const { target } = holder;
    try {
        return { adoption: await adopt(input, { target: target.id, fetch: fetcher(holder, input, host) }, host), seen };
    }
    catch (error) {
        const unread = { target, remote: undefined, findings: [asFinding(error, target)] };
        return { adoption: none, seen: seen.map((one) => (one === holder ? unread : one)) };
    }
}
function fetcher({ target, remote }, input, host) {
    return async (file) => target.earlier?.(file, remote, input, host);
}
async function look({ target, remote, findings: before }, { input, adopted }, given, host, { always, blind }) {
    const required = !given.settings.optional.includes(target.id);
    const base = { target, required, remote };
    if (remote === undefined)
        return { ...base, actions: [], closed: true, findings: levelled(before, required) };
    const fresh = adopted ? await inspect(target, input, host) : { remote, findings: [] };
    const findings = [...fresh.findings];
    const parcels = input.parcels.filter((parcel) => target.accepts(parcel));
    const planned = fresh.remote === undefined ? [] : target.plan(parcels, fresh.remote, input);
    const actions = blind ? planned.filter(({ verb }) => verb !== 'conflict') : planned;
    findings.push(...actions.filter(({ verb }) => verb === 'conflict').map((action) => conflictFinding(action)));
    if (findings.length === 0 && (always || actions.some(({ verb }) => verb === 'publish'))) {
        findings.push(...(await rights(target, input, host)));
    }
    const closed = findings.some(({ level }) => level === 'error') || actions.length < planned.length;
    return { ...base, remote: fresh.remote, actions, closed, findings: levelled(findings, required) };
}
async function rights(target, input, host) {
    try {
        return (await target.preflight(input, host)).map((finding) => ({ ...finding, target: target.id }));
    }
    catch (error) {
        return [asFinding(error, target)];
    }
}
function levelled(findings, required) {
    return required ? findings : findings.map((one) => (one.level === 'error' ? { ...one, level: 'warning' } : one));
}
function asFinding(error, target) {
    if (!(error instanceof core_errors/* ReleaseError */.K2) || error.exit === 2 || error.exit === 130)
        throw error;
    return {
        rule: error.code,
        level: 'error',
        target: target.id,
        message: `${target.id}: ${error.message}`,
        hint: error.hint,
        quote: error.quote,
    };
}
function conflictFinding({ target, parcel, there = 'other contents' }) {
    return {
        rule: `publish/${target}-conflict`,
        level: 'error',
        target,
        message: `${target} already holds ${parcel.file} with other contents, and what is published is never replaced.`,
        artifact: parcel.file,
        project: parcel.project,
        facts: { there, here: `sha256 ${parcel.sha256}` },
        hint: 'Release the change as a new version. If it was this commit that was uploaded, the release folder of that run has the right bytes.',
    };
}
function conflicts(actions) {
    return actions
        .filter(({ verb }) => verb === 'conflict')
        .map(({ target, parcel, there, url }) => ({
        ...receiptOf(target, parcel),
        outcome: 'conflict',
        url,
        detail: `there: ${there}`,
    }));
}
function receiptOf(target, parcel) {
    return { target, file: parcel.file, project: parcel.project, sha256: parcel.sha256 };
}

;// CONCATENATED MODULE: ./.build/publish/apply.js


async function applyAll(target, actions, remote, input, host) {
    const receipts = actions.filter(({ verb }) => verb !== 'publish').map((action) => standing(action));
    const todo = actions.filter(({ verb }) => verb === 'publish');
    const findings = [];
    let opened = remote;
    try {
        if (todo.length > 0 && target.open !== undefined)
            opened = await target.open(remote, input, host);
    }
    catch (error) {
        findings.push(asFinding(error, target));
    }
    const limit = (0,p_limit/* default */.A)(target.parallel ?? 1);
    const one = async (action) => {
        if (findings.length > 0)
            return void receipts.push(failed(action, 'nothing was sent after the failure before'));
        try {
            const receipt = await target.apply(action, opened, input, host);
            receipts.push(receipt);
            const finding = findingOf(receipt);
            if (finding !== undefined)
                findings.push(finding);
        }
        catch (error) {
            const finding = asFinding(error, target);
            findings.push(finding);
            receipts.push(failed(action, finding.message));
        }
    };
    for (const group of [todo.filter((action) => !isPlan(action)), todo.filter(isPlan)]) {
        await Promise.all(group.map((action) => limit(one, action)));
    }
    return { receipts: inOrder(receipts, actions), findings, remote: opened };
}
function isPlan({ parcel }) {
    return parcel.kind === 'plan';
}
function findingOf({ target, file, project, outcome, detail = '', sha256 }) {
    if (outcome !== 'failed' && outcome !== 'conflict')
        return undefined;
    const message = outcome === 'failed'
        ? `${target} did not take ${file}.`
        : `${target} holds ${file} with other contents, and what is published is never replaced.`;
    return {
        ...{ rule: `publish/${target}-${outcome}`, level: 'error', target, message, artifact: file, project },
        ...(outcome === 'conflict' ? { facts: { there: detail, here: `sha256 ${sha256}` } } : { quote: [detail] }),
        hint: outcome === 'failed' ? 'Run publish again: it goes on where it stopped.' : 'Release the change as a new version.',
    };
}
function standing({ target, parcel, verb, url, there }) {
    const outcomes = {
        keep: 'identical',
        wait: 'accepted',
        conflict: 'conflict',
        publish: 'failed',
    };
    const { file, project, sha256 } = parcel;
    return {
        target,
        file,
        project,
        sha256,
        outcome: outcomes[verb],
        url,
        ...(there === undefined ? {} : { detail: there }),
    };
}
function failed({ target, parcel }, detail) {
    const { file, project, sha256 } = parcel;
    return { target, file, project, sha256, outcome: 'failed', detail };
}
function inOrder(receipts, actions) {
    const place = new Map(actions.map(({ parcel }, index) => [parcel.file, index]));
    return [...receipts].sort((a, b) => (place.get(a.file) ?? 0) - (place.get(b.file) ?? 0));
}

var external_node_fs_ = __webpack_require__(73024);
var environment = __webpack_require__(56508);
var own_folder = __webpack_require__(50614);
var removal = __webpack_require__(35021);
;// CONCATENATED MODULE: ./.build/evidence/gpg.js






const LONGEST_HOME = 75;
const S2K_COUNT = '1048576';
const AGENT_WAIT_MS = 3000;
const KEY_HINT = 'gpg --armor --export-secret-keys <key id> prints what gpg-key wants.';
async function openSigner(key, passphrase, host) {
    const gpg = host.tool('gpg');
    const home = await shortFolder(host);
    const env = (0,environment/* toolEnv */.oW)(host.env, { HOME: home, GNUPGHOME: home, LC_ALL: 'C', LANG: 'C' });
    const agent = host.start({
        command: [
            ...[host.tool('gpg-agent'), '--homedir', home, '--allow-loopback-pinentry', '--s2k-count', S2K_COUNT, '--daemon'],
            ...['--', host.tool('gpg-connect-agent'), '--homedir', home, '--no-autostart'],
        ],
        cwd: home,
        env,
        timeoutMs: 1_800_000,
    });
    agent.stdout.resume();
    const run = (args, input) => host.run({
        command: [gpg, '--homedir', home, '--batch', '--no-tty', '--status-fd', '1', ...args],
        cwd: home,
        env,
        timeoutMs: 120_000,
        ...(input === undefined ? {} : { input }),
    });
    const close = async () => {
        await agent.end();
        await (0,removal/* removeFolder */.v$)(home);
    };
    try {
        for (let waited = 0; waited < AGENT_WAIT_MS && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(home, 'S.gpg-agent')); waited += 20) {
            await new Promise((done) => setTimeout(done, 20));
        }
        const fingerprint = await importKey(run, key);
        return {
            fingerprint,
            close,
            sign: async (file, to) => {
                const args = ['--yes', '--pinentry-mode', 'loopback', '--passphrase-fd', '0', '--local-user', fingerprint];
                const ended = await run([...args, '--armor', '--output', to, '--detach-sign', file], `${passphrase ?? ''}\n`);
                if (ended.code !== 0 || !statuses(ended).some(([word]) => word === 'SIG_CREATED'))
                    throw notSigned(ended);
            },
            verify: async (signature, file) => {
                const ended = await run(['--verify', signature, file]);
                const said = statuses(ended);
                const valid = said.some((words) => words[0] === 'VALIDSIG' && words.at(-1) === fingerprint);
                return ended.code === 0 && valid && said.some(([word]) => word === 'GOODSIG');
            },
        };
    }
    catch (error) {
        await close();
        throw error;
    }
}
async function importKey(run, key) {
    const ended = await run(['--import'], key);
    const imported = statuses(ended).some(([word]) => word === 'IMPORT_OK');
    if (!imported) {
        throw (0,core_errors/* usageError */.Wp)('sign/key', 'gpg-key is no key that gpg can read.', `It is the whole armored block. ${KEY_HINT}`);
    }
    const listed = await run(['--with-colons', '--list-secret-keys']);
    const fields = listed.stdout.split('\n').map((line) => line.split(':'));
    const primaries = fields.flatMap((field, index) => field[0] === 'sec' ? [fields.slice(index).find(([kind]) => kind === 'fpr')?.[9]] : []);
    const [only] = primaries;
    if (only === undefined) {
        throw (0,core_errors/* usageError */.Wp)('sign/key', 'gpg-key is a public key: nothing can be signed with it.', KEY_HINT);
    }
    if (primaries.length > 1) {
        throw (0,core_errors/* usageError */.Wp)('sign/key', `gpg-key holds ${primaries.length} private keys: it is not clear which one signs.`, KEY_HINT);
    }
    return only;
}
function notSigned(ended) {
    const quote = ended.stderr.trim().split('\n').slice(-3);
    if (/bad passphrase|no passphrase/i.test(ended.stderr)) {
        return (0,core_errors/* usageError */.Wp)('sign/passphrase', 'gpg-passphrase does not open gpg-key.', 'Set the passphrase of this very key.');
    }
    if (ended.timedOut)
        return new core_errors/* ReleaseError */.K2('sign/failed', 'gpg did not answer in time.', { quote });
    return new core_errors/* ReleaseError */.K2('sign/failed', 'gpg could not sign with gpg-key: it may be expired or have no key that signs.', {
        quote,
        hint: 'gpg --list-secret-keys shows what the key may do and until when.',
    });
}
function statuses(ended) {
    return ended.stdout
        .split('\n')
        .filter((line) => line.startsWith('[GNUPG:] '))
        .map((line) => line.slice('[GNUPG:] '.length).trim().split(' '));
}
async function shortFolder(host) {
    const folder = await host.tempDir('gpg');
    if (folder.length <= LONGEST_HOME || process.platform === 'win32')
        return folder;
    return (0,own_folder/* ownFolder */.v)('/tmp', 'gpg-');
}

;// CONCATENATED MODULE: ./.build/publish/sign.js




async function signParcels(input, earlier, host) {
    const { gpgKey, gpgPassphrase } = input.inputs;
    if (gpgKey === undefined || gpgKey.trim() === '')
        return { input, fingerprint: undefined, made: 0, adopted: 0 };
    const artifacts = input.parcels.filter(({ kind }) => kind !== 'plan' && kind !== 'signature');
    const folder = await host.tempDir('evidence');
    const signer = await openSigner(gpgKey, gpgPassphrase, host);
    try {
        const signatures = [];
        let adopted = 0;
        for (const artifact of artifacts) {
            const path = (0,external_node_path_.join)(folder, `${artifact.file}.asc`);
            if (await adoptSignature(signer, artifact, path, earlier))
                adopted += 1;
            else
                await signer.sign(artifact.path, path);
            const { sha256, size } = await (0,digest/* digestFile */.T)(path);
            signatures.push({
                kind: 'signature',
                file: `${artifact.file}.asc`,
                path,
                sha256,
                size,
                project: artifact.project,
            });
        }
        const plan = input.parcels.filter(({ kind }) => kind === 'plan');
        const parcels = [...artifacts, ...signatures, ...plan];
        return { input: { ...input, parcels }, fingerprint: signer.fingerprint, made: artifacts.length - adopted, adopted };
    }
    finally {
        await signer.close();
    }
}
async function adoptSignature(signer, artifact, path, earlier) {
    const found = await earlier(`${artifact.file}.asc`);
    if (found === undefined || !(await signer.verify(found, artifact.path)))
        return false;
    await (0,promises_.copyFile)(found, path);
    return true;
}

;// CONCATENATED MODULE: ./.build/publish/publish.js




const PHASES = ['draft', 'upload', 'registry'];
async function publishRelease(given, targets, host) {
    const before = await timed(host, 'preflight', async () => {
        const looked = await preflight(given, targets, host);
        return { value: looked, lines: looked.prospects.map(planLine) };
    });
    const end = (input, receipts, findings, key) => ({
        ...{ receipts, findings, plan: input.plan, parcels: input.parcels, adopted: before.adopted, fingerprint: key },
        outcome: (0,outcome/* outcomeOf */.$)(receipts, findings, given.settings.optional),
    });
    if (before.stopped)
        return end(before.input, before.receipts, before.findings);
    const signed = await sign(before.input, before.prospects, host);
    const { input, fingerprint, prospects } = signed;
    if (signed.unread !== undefined)
        return end(input, [], [...before.findings, signed.unread]);
    const late = prospects.flatMap(({ actions }) => actions.filter(({ verb }) => verb === 'conflict'));
    const blocking = late.filter(({ target }) => !given.settings.optional.includes(target));
    if (blocking.length > 0) {
        const receipts = blocking.map(({ target, parcel, there }) => receipt(target, parcel, 'conflict', there));
        return end(input, receipts, [...before.findings, ...blocking.map(conflictFinding)], fingerprint);
    }
    const board = new Board(before.findings);
    await timed(host, 'publish', async () => {
        await write(prospects, input, host, board);
        await finish(prospects, input, host, board);
        await settle(prospects, input, host, board);
        return { value: undefined, lines: prospects.map(({ target }) => outcomeLine(target, board.of(target))) };
    });
    return end(input, board.receipts(), board.findings, fingerprint);
}
class Board {
    findings;
    #receipts = new Map();
    remotes = new Map();
    constructor(findings) {
        this.findings = [...findings];
    }
    add(receipts) {
        for (const one of receipts)
            this.#receipts.set(`${one.target} ${one.file}`, one);
    }
    receipts() {
        return [...this.#receipts.values()];
    }
    of({ id }) {
        return this.receipts().filter(({ target }) => target === id);
    }
    broken(target) {
        return this.of(target).some(({ outcome }) => ['failed', 'conflict', 'skipped'].includes(outcome));
    }
}
async function sign(input, prospects, host) {
    if (input.inputs.gpgKey === undefined)
        return { input, fingerprint: undefined, prospects };
    const holder = prospects.find(({ target, remote }) => target.earlier !== undefined && remote !== undefined);
    let unread;
    const earlier = async (file) => {
        if (holder === undefined)
            return undefined;
        try {
            return await fetcher(holder, input, host)(file);
        }
        catch (error) {
            unread = asFinding(error, holder.target);
            throw error;
        }
    };
    const signing = timed(host, 'sign', async () => {
        const value = await signParcels(input, earlier, host);
        return { value, lines: [`${value.made} files signed, ${value.adopted} signatures kept, key ${value.fingerprint}`] };
    });
    const signed = await signing.catch((error) => {
        if (unread === undefined)
            throw error;
    });
    if (signed === undefined)
        return { input, fingerprint: undefined, prospects, unread };
    const again = prospects.map((prospect) => {
        const { target, remote, closed } = prospect;
        if (closed || remote === undefined)
            return prospect;
        const parcels = signed.input.parcels.filter((parcel) => target.accepts(parcel));
        return { ...prospect, actions: target.plan(parcels, remote, signed.input) };
    });
    return { input: signed.input, fingerprint: signed.fingerprint, prospects: again };
}
async function write(prospects, input, host, board) {
    let stopped = false;
    for (const phase of PHASES) {
        for (const prospect of prospects.filter(({ target }) => target.phase === phase)) {
            const { target, required, actions, closed, remote } = prospect;
            if (closed)
                board.add(input.parcels.filter((parcel) => target.accepts(parcel)).map((one) => closedReceipt(one, actions, target)));
            else if (stopped) {
                board.add(actions.map(({ parcel, verb }) => receipt(target.id, parcel, verb === 'keep' ? 'identical' : 'skipped', 'an earlier target failed')));
            }
            else {
                const done = await applyAll(target, actions, remote, input, host);
                board.remotes.set(target, done.remote);
                board.add(done.receipts);
                board.findings.push(...done.findings.map((one) => (required ? one : { ...one, level: 'warning' })));
                stopped ||= required && board.broken(target);
            }
        }
    }
}
async function finish(prospects, input, host, board) {
    if (prospects.some(({ target, required }) => required && board.broken(target)))
        return;
    for (const { target, required, closed } of prospects) {
        if (target.finish === undefined || closed || board.broken(target))
            continue;
        try {
            board.add(await target.finish(board.remotes.get(target), input, host));
        }
        catch (error) {
            const finding = asFinding(error, target);
            board.findings.push(required ? finding : { ...finding, level: 'warning' });
            board.add(board.of(target).map((one) => ({ ...one, outcome: 'failed', detail: finding.message })));
        }
    }
}
async function settle(prospects, input, host, board) {
    await Promise.all(prospects.map(async ({ target, required }) => {
        const accepted = board.of(target).filter(({ outcome }) => outcome === 'accepted');
        if (target.settle === undefined || accepted.length === 0)
            return;
        try {
            const settled = await target.settle(accepted, input, host);
            board.add(settled);
            board.findings.push(...settled.flatMap((one) => findingOf(one) ?? []));
        }
        catch (error) {
            const finding = asFinding(error, target);
            board.findings.push({ ...finding, level: required ? 'warning' : 'note' });
        }
    }));
}
function closedReceipt(parcel, actions, target) {
    const action = actions.find((one) => one.parcel.file === parcel.file);
    if (action?.verb === 'conflict')
        return receipt(target.id, parcel, 'conflict', action.there);
    return receipt(target.id, parcel, action?.verb === 'keep' ? 'identical' : 'skipped', 'nothing was sent there');
}
function receipt(target, parcel, outcome, detail) {
    const base = { target, file: parcel.file, project: parcel.project, sha256: parcel.sha256, outcome };
    return detail === undefined || outcome === 'identical' ? base : { ...base, detail };
}
async function timed(host, title, work) {
    const since = host.now();
    const done = host.log.busy(title);
    try {
        const { value, lines } = await work();
        done();
        host.log.step(title, lines, host.now() - since);
        return value;
    }
    catch (error) {
        done();
        throw error;
    }
}
function planLine({ target, actions, closed }) {
    const words = { publish: 'to publish', keep: 'identical', wait: 'on the way', conflict: 'in conflict' };
    return `${target.id.padEnd(8)} ${counted(actions.map(({ verb }) => words[verb])) || (closed ? 'not reachable' : 'nothing')}`;
}
function outcomeLine(target, receipts) {
    return `${target.id.padEnd(8)} ${counted(receipts.map(({ outcome }) => outcome)) || 'nothing'}`;
}
function counted(words) {
    return [...new Set(words)].map((word) => `${words.filter((one) => one === word).length} ${word}`).join(', ');
}

var host_credential = __webpack_require__(49260);
var http = __webpack_require__(99389);
var origin = __webpack_require__(31464);
var remote_answer = __webpack_require__(511);
;// CONCATENATED MODULE: ./.build/registries/github/api.js





const VERSION = '2022-11-28';
const LIMIT_WAIT_MS = 60_000;
const LIMIT_TRIES = 3;
const PAGES = 50;
function openApi(input, host) {
    const base = (0,origin/* trustedUrl */.$)(host.env['GITHUB_API_URL'] || 'https://api.github.com', 'GITHUB_API_URL');
    const { repository } = input;
    if (repository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository)) {
        throw (0,core_errors/* usageError */.Wp)('github/repository', 'It is not known which GitHub repository this is: there is no GITHUB_REPOSITORY and no GitHub remote called origin.', 'git remote add origin git@github.com:owner/name.git, or leave github out of targets.');
    }
    const root = `${base.href.replace(/\/$/, '')}/repos/${repository}`;
    const token = input.inputs.githubToken;
    const headers = {
        accept: 'application/vnd.github+json',
        'x-github-api-version': VERSION,
    };
    const bare = base.hostname.replace(/^api\./, '');
    const web = host.env['GITHUB_SERVER_URL'] ?? '';
    const own = (url, ...names) => url.origin === base.origin ||
        ((0,origin/* isLoopback */.U)(base) && (0,origin/* isLoopback */.U)(url)) ||
        (url.protocol === 'https:' && names.includes(url.hostname));
    async function send(request) {
        const url = parsed(request.url);
        const upload = request.method !== undefined && request.method !== 'GET';
        const uploads = bare === base.hostname ? bare : `uploads.${bare}`;
        if (url === undefined || !own(url, uploads))
            throw foreign(request.url, upload);
        const credential = token === undefined ? undefined : (0,host_credential/* bearer */.CM)(token, url);
        for (let tries = 1;; tries += 1) {
            const answer = await host.http({ ...request, headers: { ...headers, ...request.headers }, credential });
            if (!isLimit(answer) || tries === LIMIT_TRIES)
                return answer;
            const wait = (0,http/* retryAfter */.P)(answer.headers, host.now()) ?? LIMIT_WAIT_MS * tries;
            if (wait > LIMIT_WAIT_MS * 15)
                return answer;
            host.log.info(`GitHub asks to slow down: waiting ${Math.ceil(wait / 1000)} s`);
            await host.sleep(wait);
        }
    }
    const call = (method, path, body) => send({
        method,
        url: `${root}${path}`,
        ...(body === undefined ? {} : { body: JSON.stringify(body), headers: JSON_BODY }),
    });
    return {
        repository,
        signedIn: token !== undefined,
        call,
        send,
        async list(path, item, asked) {
            const items = [];
            for (let page = 1; page <= PAGES; page += 1) {
                const answer = await call('GET', `${path}?per_page=100&page=${page}`);
                if (answer.status !== 200)
                    throw refused(answer, 'list what is there', repository);
                const found = (0,remote_answer/* readAnswer */.JN)(answer, (0,remote_answer/* listOf */.c3)(item), `${asked} of ${repository}`);
                items.push(...found);
                if (found.length < 100)
                    break;
            }
            return items;
        },
        page(text) {
            const url = parsed(text);
            if (url === undefined || !own(url, bare, parsed(web)?.hostname ?? bare))
                throw foreign(text, false);
            return text;
        },
    };
}
function parsed(text) {
    return URL.canParse(text) ? new URL(text) : undefined;
}
function foreign(text, upload) {
    const where = parsed(text)?.origin ?? 'something that is not a URL';
    return new core_errors/* ReleaseError */.K2(upload ? 'github/upload-origin' : 'github/asset-origin', `GitHub named ${where} for ${upload ? 'uploads' : 'an asset'}, which is not its own.`, { hint: 'Nothing was sent there. Check GITHUB_API_URL.' });
}
const JSON_BODY = { 'content-type': 'application/json' };
function isLimit(answer) {
    if (answer.status === 429)
        return true;
    return answer.status === 403 && /rate limit/i.test((0,remote_answer/* wordsOf */.Z9)(answer));
}
function refused(answer, doing, repository) {
    const [code, why, hint] = isLimit(answer) ? LIMITED : reasonOf(answer.status, repository);
    return new core_errors/* ReleaseError */.K2(`github/${code}`, `GitHub did not let us ${doing} in ${repository}: ${why} (${answer.status}).`, {
        exit: core_errors/* EXIT */.dc.failed,
        hint,
        quote: [(0,remote_answer/* wordsOf */.Z9)(answer)],
    });
}
const LIMITED = [
    'rate-limit',
    'it has had too many requests with this token',
    'Run publish again later: it goes on where it stopped. The limit of a token is reset after an hour at most.',
];
function reasonOf(status, repository) {
    if (status === 401)
        return [
            'token',
            'it does not accept the token',
            'Give a valid token: MCP_DRYDOCK_GITHUB_TOKEN, in Actions github-token.',
        ];
    if (status === 403)
        return [
            'rights',
            'the token has no right to',
            'In Actions write: permissions: { contents: write }. A personal token needs Contents: write.',
        ];
    if (status === 404) {
        return [
            'not-found',
            'it does not show us such a thing',
            `Check that ${repository} is right and that the token has Contents: write for it.`,
        ];
    }
    if (status === 422)
        return ['refused', 'it finds the request invalid', 'Its own words say what is in the way.'];
    if (status >= 500)
        return ['unavailable', 'it is not well', 'Run publish again later: it goes on where it stopped.'];
    return ['refused', 'it refused', 'Its own words say what is in the way.'];
}

var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./.build/targets/github/converge.js


const TRIES = 5;
async function converge(host, step) {
    for (let tries = 1;; tries += 1) {
        let answer;
        let fault;
        try {
            answer = await step.write();
        }
        catch (error) {
            if (!(error instanceof core_errors/* ReleaseError */.K2) || !error.code.startsWith('http/') || host.signal.aborted)
                throw error;
            fault = error;
        }
        if (answer !== undefined && isNo(answer) && step.perhaps?.(answer) !== true) {
            throw refused(answer, step.doing, step.repository);
        }
        const seen = await step.look(answer);
        if (seen !== undefined)
            return seen;
        if (tries === TRIES)
            throw fault ?? lost(step, answer);
        await host.sleep(Math.random() * 1000 * 2 ** tries);
    }
}
function isNo({ status }) {
    return status >= 300 && status < 500 && status !== 408;
}
function lost(step, answer) {
    if (answer !== undefined && answer.status >= 300)
        return refused(answer, step.doing, step.repository);
    return new core_errors/* ReleaseError */.K2('github/lost', `GitHub answered that it did ${step.doing}, and it is not there.`, {
        hint: 'Run publish again: it goes on where it stopped.',
    });
}

;// CONCATENATED MODULE: ./.build/targets/github/mark.js
const LINE = /^<!-- mcp-drydock: (\S+) ([0-9a-f]{40}|[0-9a-f]{64})(?: parts=(\S+))?(?: files=([0-9a-f]{64}(?:,[0-9a-f]{64})*))? -->$/;
function readMark(body, tag) {
    const found = LINE.exec(lastLine(body).line);
    const [, encoded = '', commit = '', parts, files] = found ?? [];
    if (found === null || decoded(encoded) !== tag)
        return undefined;
    return {
        ...{ tag, commit },
        parts: (parts?.split(',') ?? []).map((part) => decoded(part) ?? ''),
        files: files?.split(',') ?? [],
    };
}
function withMark(body, mark) {
    const { before, line } = lastLine(body);
    const parts = mark.parts.length === 0 ? '' : ` parts=${mark.parts.map(encodeURIComponent).join(',')}`;
    const files = mark.files.length === 0 ? '' : ` files=${mark.files.join(',')}`;
    const text = LINE.test(line) ? before : body;
    return `${text.trimEnd()}\n\n<!-- mcp-drydock: ${encodeURIComponent(mark.tag)} ${mark.commit}${parts}${files} -->`.trimStart();
}
function withoutMark(body) {
    const { before, line } = lastLine(body);
    return LINE.test(line) ? before.trimEnd() : body;
}
function lastLine(body) {
    const text = body.trimEnd();
    const at = text.lastIndexOf('\n') + 1;
    return { before: text.slice(0, at), line: text.slice(at).trim() };
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}

var render_diff = __webpack_require__(15473);
;// CONCATENATED MODULE: ./.build/targets/github/notes.js



function releaseBody(generated, input, mark = markOf(input)) {
    return withMark([harmless(generated.trim()), ...section(input)].join('\n'), mark);
}
function harmless(text) {
    return text.replace(/<!--(?![^\n]*-->)/g, '&lt;!--');
}
function markOf({ tag, commit, part, parcels }, before = { parts: [], files: [] }) {
    const parts = [...new Set([...before.parts, ...(part === undefined ? [] : [part.name])])];
    return { tag, commit, parts, files: [...new Set([...before.files, ...parcels.map(({ sha256 }) => sha256)])] };
}
function addPart(body, input, mark) {
    return withMark([withoutMark(body), '', ...section(input)].join('\n'), mark);
}
function section(input) {
    const { part } = input;
    const rows = input.parcels
        .filter(({ kind }) => kind !== 'signature')
        .map(({ file, size, sha256 }) => `| ${code(file)} | ${size} | ${code(sha256)} |`);
    return [
        ...unstarted(input),
        ...changes(input),
        `<details><summary>Files${part === undefined ? '' : ` of ${part.name}`}</summary>`,
        '',
        '| file | bytes | sha256 |',
        '| --- | ---: | --- |',
        ...rows,
        '',
        `Every installable file was started as a stranger would start it before it was published; ${code((0,matrix_part/* planAsset */.Ii)(part))} says with what.`,
        '</details>',
        '',
    ];
}
function changes({ plan }) {
    const text = (0,render_diff/* comparedMarkdown */.Nk)(plan.compared, plan.projects.length > 1);
    return text === '' ? [] : [text];
}
function unstarted(input) {
    const lines = input.parcels
        .filter(({ started }) => started?.outcome === 'unstarted')
        .map(({ file, started }) => `> ${code(file)} was not started before it was published: ${code(started?.reason ?? '')}`);
    return lines.length === 0 ? [''] : ['', '> [!WARNING]', ...lines, ''];
}
function code(text) {
    return `\`${text.replace(/[`|\p{Cc}\p{Cf}]/gu, ' ')}\``;
}

;// CONCATENATED MODULE: ./.build/targets/github/shapes.js


const ASSET = schemas/* looseObject */._H3({
    id: schemas/* int */.Whr().positive(),
    name: schemas/* string */.YjP().min(1),
    label: schemas/* string */.YjP().nullish(),
    state: schemas/* string */.YjP(),
    digest: schemas/* string */.YjP().nullish(),
    url: schemas/* string */.YjP(),
    browser_download_url: schemas/* string */.YjP(),
});
const RELEASE = schemas/* looseObject */._H3({
    id: schemas/* int */.Whr().positive(),
    tag_name: schemas/* string */.YjP(),
    draft: schemas/* boolean */.zMY(),
    prerelease: schemas/* boolean */.zMY(),
    immutable: schemas/* boolean */.zMY().optional(),
    body: schemas/* string */.YjP().nullish(),
    html_url: schemas/* string */.YjP(),
    upload_url: schemas/* string */.YjP(),
    assets: (0,remote_answer/* listOf */.c3)(ASSET).optional(),
});
const POINTER = schemas/* looseObject */._H3({
    object: schemas/* looseObject */._H3({ type: schemas/* string */.YjP(), sha: schemas/* string */.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'expected an id') }),
});
const REPOSITORY = schemas/* looseObject */._H3({
    full_name: schemas/* string */.YjP(),
    permissions: schemas/* looseObject */._H3({ push: schemas/* boolean */.zMY().optional() }).nullish(),
});
const NOTES = schemas/* looseObject */._H3({ body: schemas/* string */.YjP() });
const shapes_MADE = schemas/* looseObject */._H3({ id: schemas/* int */.Whr().positive() });

;// CONCATENATED MODULE: ./.build/targets/github/tag.js




async function taggedCommit(api, tag) {
    const path = tag.split('/').map(encodeURIComponent).join('/');
    const answer = await api.call('GET', `/git/ref/tags/${path}`);
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        throw refused(answer, `read the tag ${tag}`, api.repository);
    let { object } = (0,remote_answer/* readAnswer */.JN)(answer, POINTER, `the tag ${tag}`);
    for (let depth = 0; object.type === 'tag' && depth < 5; depth += 1) {
        const next = await api.call('GET', `/git/tags/${object.sha}`);
        if (next.status !== 200)
            throw refused(next, `read the tag ${tag}`, api.repository);
        object = (0,remote_answer/* readAnswer */.JN)(next, POINTER, `the tag ${tag}`).object;
    }
    return object.sha;
}
function tagProblem(tagged, { tag, commit }, repository) {
    if (tagged === commit)
        return undefined;
    if (tagged === undefined) {
        return { message: `The tag ${tag} is not on GitHub (${repository}).`, hint: `git push origin ${tag}` };
    }
    return {
        message: `The tag ${tag} on GitHub points at ${tagged.slice(0, 12)}, and this release was made from ${commit.slice(0, 12)}.`,
        hint: 'Somebody moved the tag: build and publish the commit it points at now.',
    };
}
function assertTag(tagged, input, repository) {
    const problem = tagProblem(tagged, input, repository);
    if (problem !== undefined)
        throw new core_errors/* ReleaseError */.K2('github/tag', problem.message, { hint: problem.hint });
}

;// CONCATENATED MODULE: ./.build/targets/github/release.js








async function inspectGithub(input, host) {
    const api = openApi(input, host);
    const tagged = await taggedCommit(api, input.tag);
    const all = await api.list('/releases', RELEASE, 'the releases');
    const here = all.filter(({ tag_name }) => tag_name === input.tag).sort(byWorth);
    const [best, ...rest] = here;
    return {
        api,
        tagged,
        release: best === undefined ? undefined : await readRelease(api, best, host),
        spare: rest.filter((one) => one.draft && isSpare(one)).map(({ id }) => id),
        others: all
            .filter((one) => !one.draft && !one.prerelease && one.tag_name !== input.tag)
            .map(({ tag_name }) => tag_name),
    };
}
async function readAgain(api, id, host) {
    const answer = await api.call('GET', `/releases/${id}`);
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        throw refused(answer, 'read the release', api.repository);
    return readRelease(api, (0,remote_answer/* readAnswer */.JN)(answer, RELEASE, `the release ${id}`), host);
}
function byWorth(a, b) {
    const worth = (one) => (one.draft ? 0 : 4) + (isComplete(one) ? 2 : 0) + (isOurs(one) ? 1 : 0);
    return worth(b) - worth(a) || a.id - b.id;
}
function markIn({ body, tag_name }) {
    return readMark(body ?? '', tag_name);
}
function isOurs(one) {
    return markIn(one) !== undefined;
}
function isSpare(one) {
    const mark = markIn(one);
    if (mark === undefined || isComplete(one))
        return false;
    return (one.assets ?? []).every(({ state, digest }) => state !== 'uploaded' || mark.files.includes(hexOf(digest) ?? ''));
}
function isRemovable({ draft, mark }, { state, sha256 }) {
    return draft && mark !== undefined && (state !== 'uploaded' || mark.files.includes(sha256 ?? ''));
}
function isComplete({ assets }) {
    return (assets ?? []).some(({ name, state }) => /(^|\.)release\.json$/.test(name) && state === 'uploaded');
}
async function readRelease(api, json, host) {
    const listed = await api.list(`/releases/${json.id}/assets`, ASSET, 'the files');
    return {
        id: json.id,
        draft: json.draft,
        immutable: json.immutable === true,
        mark: markIn(json),
        body: json.body ?? '',
        page: api.page(json.html_url),
        uploadUrl: json.upload_url.replace(/\{.*$/, ''),
        assets: await Promise.all(listed.map((asset) => readAsset(api, asset, host))),
    };
}
async function readAsset(api, json, host) {
    const { id, name, state, url } = json;
    const given = hexOf(json.digest);
    const asset = { id, name, label: json.label ?? '', state, url, download: api.page(json.browser_download_url) };
    if (state !== 'uploaded')
        return { ...asset, sha256: undefined };
    if (given !== undefined)
        return { ...asset, sha256: given };
    const path = await fetchAsset(api, asset, host);
    return { ...asset, sha256: path === undefined ? undefined : (await (0,digest/* digestFile */.T)(path)).sha256 };
}
function hexOf(digest) {
    return /^sha256:([0-9a-f]{64})$/.exec(digest ?? '')?.[1];
}
async function fetchAsset(api, asset, host) {
    const saveTo = (0,external_node_path_.join)(await host.tempDir('asset'), 'asset');
    const answer = await api.send({
        url: asset.url,
        headers: { accept: 'application/octet-stream' },
        saveTo,
        maxBytes: 2 * 1024 ** 3,
        timeoutMs: 600_000,
        budgetMs: 1_200_000,
    });
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        throw refused(answer, `download ${asset.name}`, api.repository);
    return saveTo;
}
async function fetchWhole(api, asset, host) {
    const path = await fetchAsset(api, asset, host);
    if (path === undefined || (await (0,digest/* digestFile */.T)(path)).sha256 === asset.sha256)
        return path;
    throw new core_errors/* ReleaseError */.K2('remote/answer', `${asset.name} of ${api.repository} could not be read: what came is not what GitHub lists (sha256 ${asset.sha256}).`, { hint: 'Nothing was concluded from it. Run it again; if it stays, a proxy or a login page answers in its place.' });
}
function assetOf(assets, file) {
    return assets.find(({ name }) => name === file) ?? assets.find(({ label }) => label === file);
}
function gone(api) {
    return new core_errors/* ReleaseError */.K2('github/gone', `The draft disappeared from ${api.repository} while we filled it.`, {
        hint: 'Somebody deleted it, or another run is at work. Run publish again.',
    });
}

var external_node_crypto_ = __webpack_require__(77598);
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./.build/core/unchanged.js





const CHUNK = 256 * 1024;
async function copyUnchanged(parcel, to) {
    if ((await (0,digest/* copyHashed */.p)(parcel.path, to)).sha256 !== parcel.sha256)
        throw unchanged_changed(parcel);
}
async function checkUnchanged(parcel, copy) {
    if ((await (0,digest/* digestFile */.T)(copy)).sha256 !== parcel.sha256)
        throw unchanged_changed(parcel);
}
function unchangedBytes(parcel) {
    return external_node_stream_.Readable.from(checked(parcel), { objectMode: false, highWaterMark: CHUNK });
}
async function* checked(parcel) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let last;
    for await (const chunk of (0,external_node_fs_.createReadStream)(parcel.path, { highWaterMark: CHUNK })) {
        hash.update(chunk);
        if (last !== undefined)
            yield last;
        last = chunk;
    }
    if (hash.digest('hex') !== parcel.sha256)
        throw unchanged_changed(parcel);
    if (last !== undefined)
        yield last;
}
function unchanged_changed({ file }) {
    return new core_errors/* ReleaseError */.K2('publish/changed', `${file} was changed after it was verified: nothing more of it was sent.`, {
        hint: 'Another program on this machine writes into the folders of this one. Run publish again where it does not.',
    });
}

;// CONCATENATED MODULE: ./.build/targets/github/upload.js







const TYPES = {
    '.json': 'application/json',
    '.whl': 'application/zip',
    '.zip': 'application/zip',
    '.gz': 'application/gzip',
    '.tgz': 'application/gzip',
    '.tar': 'application/x-tar',
    '.asc': 'application/pgp-signature',
};
async function uploadAsset(api, release, parcel, host) {
    const before = assetOf(release.assets, parcel.file);
    if (before?.sha256 === parcel.sha256)
        return before;
    if (before !== undefined)
        await clear(api, release, before);
    const url = uploadUrl(release, parcel);
    return converge(host, {
        doing: `upload ${parcel.file}`,
        repository: api.repository,
        write: () => api.send({
            method: 'POST',
            url,
            headers: { 'content-type': TYPES[/\.[a-z]+$/.exec(parcel.file)?.[0] ?? ''] ?? 'application/octet-stream' },
            body: () => unchangedBytes(parcel),
            length: parcel.size,
        }),
        perhaps: (answer) => answer.status === 422 && /already_exists/.test(answer.text()),
        look: (answer) => lookFor(api, release, parcel, answer, host),
    });
}
async function lookFor(api, release, parcel, answer, host) {
    const known = answer?.status === 201 ? (0,remote_answer/* peekAnswer */.cj)(answer, shapes_MADE)?.id : undefined;
    const asset = known === undefined ? await findAsset(api, release.id, parcel, host) : await byId(api, known, host);
    if (asset === undefined)
        return undefined;
    if (asset.sha256 === parcel.sha256) {
        if (asset.name === parcel.file || asset.label === parcel.file)
            return asset;
        throw new core_errors/* ReleaseError */.K2('github/renamed', `GitHub stored ${parcel.file} under the name ${asset.name}.`, {
            hint: 'Choose a name of ASCII letters, digits and . _ + @ -.',
        });
    }
    await clear(api, release, asset);
    return undefined;
}
async function clear(api, release, asset) {
    const wreck = asset.state !== 'uploaded';
    if (wreck || isRemovable(release, asset))
        return removeAsset(api, asset);
    throw new core_errors/* ReleaseError */.K2('github/other-run', `${asset.name} is in the ${release.draft ? 'draft' : 'release'} with other contents (sha256 ${asset.sha256}), which this run did not put there.`, { hint: 'Another run may be at work on the same tag. Let it finish, then run publish again.' });
}
async function byId(api, id, host) {
    const answer = await api.call('GET', `/releases/assets/${id}`);
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        throw refused(answer, 'read an asset back', api.repository);
    return readAsset(api, (0,remote_answer/* readAnswer */.JN)(answer, ASSET, 'a file'), host);
}
async function findAsset(api, release, parcel, host) {
    const listed = await api.list(`/releases/${release}/assets`, ASSET, 'the files');
    const found = listed.find(({ name, label }) => name === parcel.file || label === parcel.file);
    return found === undefined ? undefined : readAsset(api, found, host);
}
async function removeAsset(api, asset) {
    const answer = await api.call('DELETE', `/releases/assets/${asset.id}`);
    if (answer.status === 204 || answer.status === 404)
        return;
    throw refused(answer, `replace ${asset.name}`, api.repository);
}
function uploadUrl(release, parcel) {
    if (!URL.canParse(release.uploadUrl))
        return release.uploadUrl;
    const url = new URL(release.uploadUrl);
    url.searchParams.set('name', parcel.file);
    if (/[^A-Za-z0-9._+@-]/.test(parcel.file))
        url.searchParams.set('label', parcel.file);
    return url.href;
}

;// CONCATENATED MODULE: ./.build/targets/github/draft.js













async function openDraft(remote, input, host) {
    const { api } = remote;
    assertTag(await taggedCommit(api, input.tag), input, api.repository);
    if (remote.release !== undefined)
        return { ...remote, release: await refresh(api, remote.release, input, host) };
    const body = releaseBody(await generatedNotes(api, input, host), input);
    const release = await converge(host, {
        doing: 'create the draft',
        repository: api.repository,
        write: () => api.call('POST', '/releases', {
            tag_name: input.tag,
            name: input.tag,
            body,
            draft: true,
            prerelease: isPre(input),
        }),
        perhaps: (answer) => answer.status === 422 && /already_exists/.test(answer.text()),
        async look(answer) {
            const id = idOf(answer);
            if (id !== undefined)
                return readAgain(api, id, host);
            return (await inspectGithub(input, host)).release;
        },
    });
    return elect(api, release, input, host);
}
async function elect(api, mine, input, host) {
    const now = await inspectGithub(input, host);
    const release = now.release ?? mine;
    if (release.id !== mine.id)
        await removeDraft(api, mine.id, host);
    if (release.mark === undefined || input.part !== undefined || !isOther(release.mark, input)) {
        return { ...now, release: await refresh(api, release, input, host) };
    }
    throw new core_errors/* ReleaseError */.K2('github/other-run', `Another run of ${input.tag} made its draft in ${api.repository} at the same moment, with other files.`, { hint: 'Let it finish, then run publish again: it takes over what is there.' });
}
function isOther({ commit, files }, input) {
    return commit !== input.commit || input.parcels.some(({ sha256 }) => !files.includes(sha256));
}
async function refresh(api, release, input, host) {
    const { mark: before } = release;
    if (!release.draft || before === undefined)
        return release;
    const { part } = input;
    const names = new Set(input.parcels.map(({ file }) => file));
    const finished = assetOf(release.assets, (0,matrix_part/* planAsset */.Ii)(part))?.sha256 !== undefined;
    const stale = finished || part !== undefined
        ? []
        : release.assets.filter((asset) => !names.has(asset.name) && !names.has(asset.label) && isRemovable(release, asset));
    for (const asset of stale)
        await removeAsset(api, asset);
    const assets = release.assets.filter((asset) => !stale.includes(asset));
    const current = before.commit === input.commit;
    const kept = before.files.filter((sha256) => part !== undefined || assets.some((asset) => asset.sha256 === sha256));
    const mark = markOf(input, { parts: current ? before.parts : [], files: kept });
    const covers = (there) => there?.commit === mark.commit &&
        mark.parts.every((name) => there.parts.includes(name)) &&
        mark.files.every((sha256) => there.files.includes(sha256));
    if (covers(before))
        return { ...release, assets };
    const covered = part === undefined || before.parts.includes(part.name);
    const body = !current
        ? releaseBody(await generatedNotes(api, input, host), input, mark)
        : covered
            ? withMark(release.body, mark)
            : addPart(release.body, input, mark);
    const change = { body, name: input.tag, prerelease: isPre(input) };
    await patch(api, host, release.id, change, 'change the draft', (now) => covers(now.mark));
    return { ...release, body, mark, assets };
}
async function sweep(remote, host) {
    for (const id of remote.spare)
        await removeDraft(remote.api, id, host);
}
async function removeDraft(api, id, host) {
    try {
        const now = await readAgain(api, id, host);
        if (now === undefined || !now.draft || !now.assets.every((asset) => isRemovable(now, asset)))
            return;
        await api.call('DELETE', `/releases/${id}`);
    }
    catch (error) {
        if (!(error instanceof core_errors/* ReleaseError */.K2) || host.signal.aborted)
            throw error;
        host.log.warn(`An empty draft of ${api.repository} is left, and the next run removes it: ${error.message}`);
    }
}
async function publishDraft(remote, draft, input, host) {
    const { api } = remote;
    assertTag(await taggedCommit(api, input.tag), input, api.repository);
    const change = { draft: false, prerelease: isPre(input), make_latest: makeLatest(remote, input) };
    return patch(api, host, draft.id, change, 'publish the draft', (now) => !now.draft);
}
async function patch(api, host, id, change, doing, done) {
    return converge(host, {
        doing,
        repository: api.repository,
        write: () => api.call('PATCH', `/releases/${id}`, change),
        async look() {
            const now = await readAgain(api, id, host);
            if (now === undefined) {
                throw gone(api);
            }
            return done(now) ? now : undefined;
        },
    });
}
function idOf(answer) {
    return answer?.status === 201 ? (0,remote_answer/* peekAnswer */.cj)(answer, shapes_MADE)?.id : undefined;
}
async function generatedNotes(api, input, host) {
    const doing = 'write release notes';
    try {
        const answer = await api.call('POST', '/releases/generate-notes', { tag_name: input.tag });
        if (answer.status !== 200)
            throw refused(answer, doing, api.repository);
        return (0,remote_answer/* readAnswer */.JN)(answer, NOTES, 'release notes').body;
    }
    catch (error) {
        if (!(error instanceof core_errors/* ReleaseError */.K2) || host.signal.aborted)
            throw error;
        host.log.warn(`The release has no generated notes: ${error.message}`);
        return '';
    }
}
function isPre(input) {
    return input.plan.projects.some(({ version }) => (0,core_version/* isPrerelease */.V1)(version));
}
function makeLatest(remote, input) {
    if (isPre(input))
        return 'false';
    const names = input.plan.projects.map(({ name }) => name);
    const parsed = (0,core_version/* parseTag */.ED)(input.tag, names);
    if (parsed === undefined || parsed.name !== undefined)
        return 'legacy';
    const mine = semver.coerce(parsed.version);
    const higher = remote.others
        .map((tag) => semver.coerce((0,core_version/* parseTag */.ED)(tag, names)?.version))
        .some((version) => version !== null && mine !== null && semver.gt(version, mine));
    return higher ? 'legacy' : 'true';
}

;// CONCATENATED MODULE: ./.build/targets/github/target.js









const github = {
    id: 'github',
    phase: 'draft',
    parallel: 4,
    accepts: () => true,
    inspect: inspectGithub,
    forbids({ tagged, api }, input) {
        const problem = tagProblem(tagged, input, api.repository);
        return problem === undefined ? undefined : { rule: 'github/tag', level: 'error', ...problem };
    },
    plan: planGithub,
    open: openDraft,
    async preflight(input, host) {
        const api = openApi(input, host);
        if (!api.signedIn) {
            throw new core_errors/* ReleaseError */.K2('preflight/github-token', 'There is no token for GitHub, so no release can be made.', {
                hint: 'Set MCP_DRYDOCK_GITHUB_TOKEN; in Actions: with: { github-token: ... } and permissions: { contents: write }.',
            });
        }
        assertTag(await taggedCommit(api, input.tag), input, api.repository);
        return target_rights(api, input);
    },
    async earlier(file, remote, _input, host) {
        const asset = assetOf(remote.release?.assets ?? [], file);
        return asset?.sha256 === undefined ? undefined : fetchWhole(remote.api, asset, host);
    },
    async apply(action, remote, input, host) {
        const { parcel } = action;
        const { release, api } = remote;
        if (release === undefined)
            throw new Error('open must come before apply');
        if (parcel.kind === 'plan')
            await assertComplete(remote, input, host);
        const asset = await uploadAsset(api, release, parcel, host);
        return target_receipt(parcel, release.draft ? 'accepted' : 'published', asset.download);
    },
    async finish(remote, input, host) {
        const before = remote.release;
        if (before === undefined)
            throw new Error('finish without a release');
        const now = await readAgain(remote.api, before.id, host);
        if (now === undefined)
            throw gone(remote.api);
        assertAll(now, input.parcels, remote);
        const absent = absentParts(now, input);
        await sweep(remote, host);
        const released = now.draft && absent.length === 0 ? await publishDraft(remote, now, input, host) : now;
        return input.parcels.map((parcel) => {
            const asset = assetOf(released.assets, parcel.file);
            if (asset?.sha256 !== parcel.sha256)
                throw missing([parcel.file], remote);
            const was = assetOf(before.assets, parcel.file)?.sha256 === parcel.sha256;
            const url = parcel.kind === 'plan' ? released.page : asset.download;
            if (released.draft) {
                const waits = `the release stays a draft until ${absent.join(', ')} ${absent.length === 1 ? 'is' : 'are'} in it too`;
                return { ...target_receipt(parcel, 'accepted', url), detail: waits };
            }
            return target_receipt(parcel, was ? 'identical' : 'published', url);
        });
    },
};
function planGithub(parcels, remote, { part }) {
    const { release } = remote;
    const finished = assetOf(release?.assets ?? [], (0,matrix_part/* planAsset */.Ii)(part))?.sha256 !== undefined;
    return parcels.map((parcel) => {
        const asset = release === undefined ? undefined : assetOf(release.assets, parcel.file);
        const base = { target: 'github', parcel, ...(asset === undefined ? {} : { url: asset.download }) };
        if (asset?.sha256 === parcel.sha256)
            return { ...base, state: 'identical', verb: 'keep' };
        const closed = release !== undefined && !release.draft && release.immutable;
        if (asset?.sha256 === undefined) {
            if (!closed)
                return { ...base, state: 'absent', verb: 'publish' };
            return { ...base, state: 'absent', verb: 'conflict', there: 'an immutable release without this file' };
        }
        const ours = release !== undefined && isRemovable(release, asset);
        if (ours && (!finished || parcel.kind === 'signature'))
            return { ...base, state: 'different', verb: 'publish' };
        return { ...base, state: 'different', verb: 'conflict', there: `sha256 ${asset.sha256}` };
    });
}
async function target_rights(api, input) {
    const answer = await api.call('GET', '');
    if (answer.status !== 200)
        return [];
    const { permissions } = (0,remote_answer/* readAnswer */.JN)(answer, REPOSITORY, `the repository ${api.repository}`);
    if (permissions === undefined || permissions === null || permissions.push === true)
        return [];
    const actions = input.inputs.githubToken?.startsWith('ghs_') === true;
    return [
        {
            rule: 'preflight/github-rights',
            level: actions ? 'warning' : 'error',
            message: `The token has no push right to ${api.repository}: it sees no drafts and can make no release.`,
            hint: actions
                ? 'Write: permissions: { contents: write }.'
                : 'Give the token Contents: write for this repository.',
        },
    ];
}
async function assertComplete(remote, input, host) {
    const now = remote.release === undefined ? undefined : await readAgain(remote.api, remote.release.id, host);
    if (now === undefined)
        throw gone(remote.api);
    assertAll(now, input.parcels.filter(({ kind }) => kind !== 'plan'), remote);
}
function assertAll(now, parcels, remote) {
    const absent = parcels.filter(({ file, sha256 }) => assetOf(now.assets, file)?.sha256 !== sha256);
    if (absent.length === 0)
        return;
    throw missing(absent.map(({ file }) => file), remote);
}
function absentParts(draft, { part }) {
    const others = part?.others ?? [];
    return others.filter((name) => assetOf(draft.assets, (0,matrix_part/* planAsset */.Ii)({ name }))?.sha256 === undefined);
}
function missing(files, remote) {
    return new core_errors/* ReleaseError */.K2('github/incomplete', `Not there when read back from ${remote.api.repository}: ${files.join(', ')}.`, {
        hint: 'Run publish again: it fills in what is missing. Another run may be at work on the same release.',
    });
}
function target_receipt(parcel, outcome, url) {
    return { target: 'github', file: parcel.file, project: parcel.project, sha256: parcel.sha256, outcome, url };
}

var packument = __webpack_require__(70802);
;// CONCATENATED MODULE: ./.build/targets/npm/dist-tag.js

function distTag(version, versions, wanted) {
    if (wanted !== undefined && wanted !== 'latest')
        return wanted;
    const [kind] = semver.prerelease(version) ?? [];
    if (kind !== undefined)
        return typeof kind === 'string' && semver.validRange(kind) === null ? kind : 'next';
    const higher = versions.filter((one) => semver.valid(one) !== null && semver.prerelease(one) === null && semver.gt(one, version));
    if (higher.length === 0)
        return 'latest';
    const sameMajor = higher.some((one) => semver.major(one) === semver.major(version));
    return sameMajor ? `latest-${semver.major(version)}.${semver.minor(version)}` : `latest-${semver.major(version)}`;
}

var packed_manifest = __webpack_require__(55137);
;// CONCATENATED MODULE: ./.build/targets/npm/inspect.js







async function identity(parcel) {
    const manifest = await (0,packed_manifest/* readPackedManifest */.o)(parcel.path);
    const { name, version } = manifest;
    if (name === undefined || version === undefined)
        throw new core_errors/* ReleaseError */.K2('archive/no-identity', `${parcel.file} states no name and version.`);
    const [sha512, sha1] = [(0,external_node_crypto_.createHash)('sha512'), (0,external_node_crypto_.createHash)('sha1')];
    for await (const piece of (0,external_node_fs_.createReadStream)(parcel.path))
        for (const hash of [sha512, sha1])
            hash.update(piece);
    return { manifest, name, version, integrity: `sha512-${sha512.digest('base64')}`, shasum: sha1.digest('hex') };
}
function inspect_same(own, there) {
    if (there.integrity !== undefined)
        return there.integrity.split(/\s+/).includes(own.integrity);
    return there.shasum === own.shasum;
}
async function sha256There({ tarball }, registry, token, host) {
    if (tarball === undefined || !URL.canParse(tarball))
        return undefined;
    const saveTo = (0,external_node_path_.join)(await host.tempDir('npm-there'), 'package.tgz');
    const credential = token === undefined ? undefined : (0,host_credential/* bearer */.CM)(token, registry);
    try {
        const answer = await host.http({ url: tarball, credential, saveTo, maxBytes: 1024 ** 3, timeoutMs: 300_000 });
        return answer.status === 200 ? (await (0,digest/* digestFile */.T)(saveTo)).sha256 : undefined;
    }
    catch (error) {
        if (error instanceof core_errors/* ReleaseError */.K2)
            return undefined;
        throw error;
    }
}
function inspect_inOrder(parcels, remote) {
    const byName = new Map(parcels.map((parcel) => [remote.get(parcel.file)?.name, parcel]));
    const order = [];
    const seen = new Set();
    const visit = (parcel) => {
        if (seen.has(parcel))
            return;
        seen.add(parcel);
        const { dependencies = {}, optionalDependencies = {}, peerDependencies = {}, } = remote.get(parcel.file)?.manifest ?? {};
        for (const name of Object.keys({ ...optionalDependencies, ...dependencies, ...peerDependencies })) {
            const needed = byName.get(name);
            if (needed !== undefined)
                visit(needed);
        }
        order.push(parcel);
    };
    parcels.forEach(visit);
    return order;
}

;// CONCATENATED MODULE: ./.build/targets/npm/preflight.js




function refusals(file, held, input) {
    const { manifest, name, there } = held;
    const base = { artifact: file, project: name };
    const elsewhere = textOf(manifest.publishConfig?.['registry']);
    const registry = (0,packument/* registryOf */.Fv)(input);
    return [
        ...(manifest.private && there === undefined
            ? [
                {
                    ...base,
                    rule: 'preflight/npm-private',
                    level: 'error',
                    message: `${name} says "private": true, and npm refuses to publish it.`,
                    hint: 'Remove "private" from package.json.',
                },
            ]
            : []),
        ...(elsewhere !== undefined && URL.canParse(elsewhere) && new URL(elsewhere).host !== registry.host
            ? [
                {
                    ...base,
                    rule: 'preflight/npm-publish-config',
                    level: 'warning',
                    message: `publishConfig of ${name} names the registry ${new URL(elsewhere).host}; it is published to ${registry.host}.`,
                    hint: 'Set [npm] registry in mcp-drydock.toml, or the input npm-registry, if the other one is meant.',
                },
            ]
            : []),
    ];
}
async function checkToken(registry, token, host) {
    const answer = await host.http({
        url: new URL('-/whoami', registry).href,
        headers: { accept: 'application/json' },
        credential: (0,host_credential/* bearer */.CM)(token, registry),
    });
    if (answer.status !== 401 && answer.status !== 403)
        return;
    throw new core_errors/* ReleaseError */.K2('preflight/npm-token', `${registry.host} does not accept npm-token: it is wrong, expired or revoked.`, {
        hint: 'Make a granular access token with read and write for this package at npmjs.com → Access Tokens, or use trusted publishing.',
        quote: [`${answer.status}: ${(0,remote_answer/* wordsOf */.Z9)(answer)}`],
    });
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}

var loopback = __webpack_require__(20488);
;// CONCATENATED MODULE: ./.build/targets/publisher-env.js



function publisherEnv(host, home, destination) {
    const places = ['HOME', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'TMPDIR', 'TMP', 'TEMP']
        .concat(['XDG_CONFIG_HOME', 'XDG_CONFIG_DIRS', 'XDG_CACHE_HOME', 'XDG_DATA_HOME', 'XDG_STATE_HOME'])
        .map((name) => [name, home]);
    const path = [(0,external_node_path_.dirname)(host.tool('node')), (0,environment/* pathOf */.XM)(host.env)].join(external_node_path_.delimiter);
    const own = { ...Object.fromEntries(places), PATH: path };
    const env = (0,environment/* toolEnv */.oW)(host.env, own, (0,environment/* workspaceOf */.B3)(host.env, host.cwd));
    return (0,loopback/* towards */.dl)(destination, { ...env, NO_COLOR: '1' });
}

;// CONCATENATED MODULE: ./.build/targets/npm/bench.js




const SEND_MS = 900_000;
async function openBench(parcel, registry, host) {
    const room = await host.tempDir('npm');
    const [home, work, config] = [(0,external_node_path_.join)(room, 'home'), (0,external_node_path_.join)(room, 'work'), (0,external_node_path_.join)(room, 'npmrc')];
    await Promise.all([(0,promises_.mkdir)(home), (0,promises_.mkdir)(work)]);
    const copy = (0,external_node_path_.join)(work, parcel.file);
    await copyUnchanged(parcel, copy);
    await (0,promises_.writeFile)((0,external_node_path_.join)(work, 'package.json'), '{"private":true}\n');
    await (0,promises_.writeFile)(config, '', { mode: 0o600 });
    const fixed = [
        `--registry=${registry.href}`,
        `--userconfig=${config}`,
        `--globalconfig=${(0,external_node_path_.join)(room, 'no-global-npmrc')}`,
        '--provenance=false',
        '--ignore-scripts',
        '--workspaces=false',
        '--no-audit',
        '--no-fund',
        '--no-update-notifier',
        '--fetch-retries=0',
        '--loglevel=notice',
        `--cache=${(0,external_node_path_.join)(room, 'cache')}`,
    ];
    const env = publisherEnv(host, home, registry);
    return {
        config,
        copy,
        publish: (options, more = {}) => host.run({
            command: [host.tool('npm'), 'publish', `./${parcel.file}`, ...fixed, ...options],
            cwd: work,
            env: { ...env, ...more },
            timeoutMs: SEND_MS,
        }),
    };
}

;// CONCATENATED MODULE: ./.build/targets/npm/publish.js




const TOKEN = 'NODE_AUTH_TOKEN';
async function sendTarball(order, host) {
    const { parcel, name, registry, tag, access } = order;
    const bench = await openBench(parcel, registry, host);
    const options = [
        ...(name.startsWith('@') ? [`--${name.split('/')[0]}:registry=${registry.href}`] : []),
        `--tag=${tag}`,
        ...(access === undefined ? [] : [`--access=${access}`]),
    ];
    const dry = await bench.publish([...options, '--dry-run']);
    const known = judge(dry);
    if (known.said === 'exists' || known.said === 'again')
        return known;
    assertRegistry(dry, registry);
    await checkUnchanged(parcel, bench.copy);
    await (0,promises_.writeFile)(bench.config, `//${registry.host}${registry.pathname}:_authToken=\${${TOKEN}}
`, { mode: 0o600 });
    return judge(await bench.publish(options, { [TOKEN]: order.token }));
}
function assertRegistry(dry, registry) {
    const said = /Publishing to (\S+) with tag/.exec(dry.stderr)?.[1];
    if (dry.code === 0 &&
        said !== undefined &&
        URL.canParse(said) &&
        new URL(said).href.replace(/\/$/, '') === registry.href.replace(/\/$/, ''))
        return;
    throw new core_errors/* ReleaseError */.K2('npm/origin', said === undefined
        ? 'npm did not say where it would publish to: nothing was sent.'
        : `npm would publish to ${said}, not to ${registry.href}: nothing was sent.`, {
        hint: 'Use npm 10 or newer; run npm --version on the machine that publishes.',
        quote: wordsOf(dry),
    });
}
function judge(ended) {
    const words = wordsOf(ended);
    if (ended.code === 0)
        return { said: 'taken', words };
    const text = ended.stderr;
    if (/cannot publish over|EPUBLISHCONFLICT|previously published version|already exists|code E409/i.test(text))
        return { said: 'exists', words };
    const transient = /code E(5\d\d|429|408)|ECONNRESET|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ENOTFOUND|ERR_SOCKET|socket hang up|network|EPIPE|Invalid response body|premature close/i.test(text);
    return { said: ended.timedOut || transient ? 'again' : 'refused', words };
}
function wordsOf(ended) {
    return ended.stderr
        .split('\n')
        .filter((line) => /^npm (error|ERR!)/.test(line) && !/A complete log|_logs/.test(line))
        .map((line) => line.trimEnd())
        .slice(0, 8);
}

;// CONCATENATED MODULE: ./.build/targets/npm/read-back.js



const LOOKS_MS = [0, 300, 700, 1500];
async function lookBack(parcel, held, sent, input, host) {
    const looks = sent.said === 'refused' ? [0] : LOOKS_MS;
    for (const pause of looks) {
        if (pause > 0)
            await host.sleep(pause);
        const there = await (0,packument/* readVersion */.$4)((0,packument/* registryOf */.Fv)(input), held.name, held.version, input.inputs.npmToken, host);
        if (there !== undefined)
            return read_back_judge(parcel, held, there, input, host);
    }
    return undefined;
}
async function read_back_judge(parcel, own, there, input, host) {
    if (inspect_same(own, there))
        return read_back_receipt(parcel, own, input, 'published');
    const other = await sha256There(there, (0,packument/* registryOf */.Fv)(input), input.inputs.npmToken, host);
    return read_back_receipt(parcel, own, input, 'conflict', described(there, other));
}
function read_back_refused(parcel, held, { said, words }, registry, trusted) {
    const text = words.join(' ');
    const hint = said === 'again'
        ? 'Run publish again later: it goes on where it stopped.'
        : /E402|sign up for private/.test(text)
            ? 'Private packages need a paid account; for a public one set [npm] access = "public" in mcp-drydock.toml.'
            : /permission denied for this action/.test(text)
                ? 'The trusted publisher may only stage: allow it to publish at npmjs.com → the package → Settings.'
                : /E40[134]|ENEEDAUTH/.test(text)
                    ? `The ${trusted ? 'trusted publisher' : 'token'} has no right to publish ${held.name}. npm says "not found" for that too.`
                    : /E422|provenance/.test(text)
                        ? 'repository.url in package.json has to be the repository that it is published from.'
                        : 'What the registry says must be changed in the project: then it is a new version.';
    return new core_errors/* ReleaseError */.K2('npm/refused', `${registry.host} did not take ${parcel.file}.`, { hint, quote: words });
}
function described({ integrity, shasum }, sha256, time) {
    const digest = sha256 === undefined ? (integrity ?? `sha1 ${shasum ?? '(not given)'}`) : `sha256 ${sha256}`;
    return time === undefined ? digest : `${digest}   uploaded ${time.slice(0, 10)}`;
}
function read_back_receipt(parcel, own, input, outcome, detail) {
    const { file, project, sha256 } = parcel;
    const base = { target: 'npm', file, project, sha256, outcome, url: pageOf(own, input) };
    return detail === undefined ? base : { ...base, detail };
}
function pageOf({ name, version }, input) {
    const registry = (0,packument/* registryOf */.Fv)(input);
    if (registry.href === packument/* NPM_REGISTRY */.ug)
        return `https://www.npmjs.com/package/${name}/v/${version}`;
    return new URL(name, registry).href;
}

;// CONCATENATED MODULE: ./.build/targets/npm/reading.js




const NOWHERE = new URL('http://127.0.0.1:9/');
async function readingFindings(parcel, own, host) {
    const bench = await openBench(parcel, NOWHERE, host);
    const options = ['--dry-run', '--json', '--offline', '--tag=dry-run'];
    const ended = await bench.publish(options, { HTTP_PROXY: '', HTTPS_PROXY: '', http_proxy: '', https_proxy: '' });
    const theirs = ended.code === 0 ? parse(ended.stdout) : undefined;
    const base = {
        rule: 'preflight/npm-identity',
        level: 'error',
        artifact: parcel.file,
        project: parcel.project,
    };
    if (theirs === undefined) {
        return [
            {
                ...base,
                message: `npm cannot read ${parcel.file}: it would not publish it.`,
                hint: 'Build it again with npm pack, and with npm 10 or newer on the machine that publishes.',
                quote: wordsOf(ended),
            },
        ];
    }
    const version = semver.clean(own.version, { loose: true }) ?? own.version;
    if (theirs.name === own.name && theirs.version === version && theirs.integrity === own.integrity)
        return [];
    return [
        {
            ...base,
            message: `npm reads something else in ${parcel.file} than we do: nothing was sent.`,
            facts: {
                'we read': `${own.name} ${version} ${own.integrity}`,
                'npm reads': `${theirs.name} ${theirs.version} ${theirs.integrity}`,
            },
            hint: 'Do not publish this file. Build it again with npm pack; if that gives the same, report it.',
        },
    ];
}
function parse(stdout) {
    try {
        const value = JSON.parse(stdout);
        const one = typeof value['integrity'] === 'string' ? value : Object.values(value)[0];
        const [name, version, integrity] = ['name', 'version', 'integrity'].map((key) => (0,clean_text/* cleanLine */.Ow)(String(one[key])));
        return { name: name ?? '', version: version ?? '', integrity: integrity ?? '' };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/targets/pypi/trusted.js



async function mintToken(base, host) {
    const audience = await audienceOf(base, host);
    const idToken = await host.idToken(audience);
    host.mask(idToken);
    const answer = await host.http({
        method: 'POST',
        url: `${base.origin}/_/oidc/mint-token`,
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ token: idToken }),
        retry: 'safe',
    });
    if (answer.status === 200) {
        const asked = 'an upload token';
        const { token } = (0,remote_answer/* readAnswer */.JN)(answer, MINTED, asked, { code: 'pypi/trusted', secret: true });
        host.mask(token);
        return token;
    }
    throw explain(base, claimsOf(idToken), answer);
}
const MINTED = schemas/* looseObject */._H3({ token: remote_answer/* TOKEN */.CV });
const AUDIENCE = schemas/* looseObject */._H3({ audience: schemas/* string */.YjP().min(1).max(200) });
const REFUSED = schemas/* looseObject */._H3({
    errors: (0,remote_answer/* listOf */.c3)(schemas/* looseObject */._H3({ code: schemas/* string */.YjP(), description: schemas/* string */.YjP().optional() })).optional(),
});
const INSTEAD = 'Give a token: pypi-token, on a command line MCP_DRYDOCK_PYPI_TOKEN.';
async function audienceOf(base, host) {
    const answer = await host.http({ url: `${base.origin}/_/oidc/audience` });
    if (answer.status === 200) {
        return (0,remote_answer/* readAnswer */.JN)(answer, AUDIENCE, 'the audience of trusted publishing', { code: 'pypi/trusted', hint: INSTEAD })
            .audience;
    }
    throw new core_errors/* ReleaseError */.K2('pypi/trusted', `${base.host} offers no trusted publishing (it answered ${answer.status}).`, {
        hint: answer.status >= 500 ? 'Run it again later.' : INSTEAD,
        quote: [(0,remote_answer/* wordsOf */.Z9)(answer)],
    });
}
function claimsOf(idToken) {
    try {
        const value = JSON.parse(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString('utf8'));
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}
function explain(base, claims, answer) {
    const errors = (0,remote_answer/* peekAnswer */.cj)(answer, REFUSED)?.errors ?? [];
    const code = errors[0]?.code;
    const said = errors.slice(0, 5).map((error) => `${error.code}: ${error.description ?? ''}`.slice(0, 500));
    const quote = said.length > 0 ? said : [`${answer.status}: ${(0,remote_answer/* wordsOf */.Z9)(answer)}`];
    if (code === 'invalid-publisher' || code === 'invalid-pending-publisher')
        return noPublisher(base, claims, quote);
    const hint = code === 'invalid-token'
        ? 'The token of the run was not accepted: check that the job has permissions: { id-token: write } and its clock is right.'
        : 'Give a token instead: pypi-token, on a command line MCP_DRYDOCK_PYPI_TOKEN.';
    return new core_errors/* ReleaseError */.K2('pypi/trusted', `${base.host} did not exchange the token of this workflow run.`, {
        quote,
        hint,
    });
}
function noPublisher(base, claims, quote) {
    const text = (name) => (typeof claims[name] === 'string' ? claims[name] : '');
    const [owner = '', repository = ''] = text('repository').split('/');
    const called = /^(.+?)\/\.github\/workflows\/(.+?)@/.exec(text('job_workflow_ref'));
    const workflow = called?.[2] ?? '';
    const rows = [
        ['owner', owner],
        ['repository', repository],
        ['workflow', workflow],
        ['environment', text('environment') || '(none)'],
    ];
    const elsewhere = called?.[1] !== undefined && called[1].toLowerCase() !== text('repository').toLowerCase();
    const table = rows.map(([name, value]) => `  ${name.padEnd(13)} ${value}`).join('\n');
    return new core_errors/* ReleaseError */.K2('preflight/pypi-publisher', `${base.host} does not trust this workflow yet. It compares these values; this is what GitHub sends now:\n\n${table}\n`, {
        quote,
        hint: elsewhere
            ? `The publishing job runs in a workflow of ${called?.[1]}, which ${base.host} never accepts: publish in a job of your own workflow.`
            : `Enter exactly these values at ${base.host} → your project → Publishing (a new project: your account → Publishing), or rename the workflow file.`,
    });
}

;// CONCATENATED MODULE: ./.build/targets/npm/trusted.js





async function mintNpmToken(registry, name, isNew, host) {
    const idToken = await host.idToken(`npm:${registry.hostname}`);
    host.mask(idToken);
    const path = `-/npm/v1/oidc/token/exchange/package/${name.replace('/', '%2f')}`;
    const answer = await host.http({
        method: 'POST',
        url: new URL(path, registry).href,
        headers: { accept: 'application/json' },
        credential: (0,host_credential/* bearer */.CM)(idToken, registry),
        retry: 'safe',
    });
    if (answer.status >= 200 && answer.status < 300) {
        const { token } = (0,remote_answer/* readAnswer */.JN)(answer, trusted_MINTED, 'a token to publish with', { code: 'npm/registry', secret: true });
        host.mask(token);
        return token;
    }
    const quote = [`${answer.status}: ${(0,remote_answer/* wordsOf */.Z9)(answer)}`];
    if (answer.status >= 500 || answer.status === 429) {
        throw new core_errors/* ReleaseError */.K2('npm/registry', `${registry.host} answered ${answer.status} when asked for a token.`, {
            quote,
            hint: 'Run publish again later: it goes on where it stopped.',
        });
    }
    if (isNew) {
        throw new core_errors/* ReleaseError */.K2('preflight/npm-first-version', `${registry.host} has no package ${name} yet, and trusted publishing only works for one that is there.`, {
            quote,
            hint: 'Publish the first version with a token (npm-token), then set up trusted publishing: npm trust github.',
        });
    }
    throw trusted_noPublisher(registry, name, claimsOf(idToken), quote);
}
const trusted_MINTED = schemas/* looseObject */._H3({ token: remote_answer/* TOKEN */.CV });
function trusted_noPublisher(registry, name, claims, quote) {
    const text = (key) => (typeof claims[key] === 'string' ? claims[key] : '');
    const [owner = '', repository = ''] = text('repository').split('/');
    const workflow = /\/\.github\/workflows\/(.+?)@/.exec(text('workflow_ref'))?.[1] ?? '';
    const rows = [
        ['owner', owner],
        ['repository', repository],
        ['workflow', workflow],
        ['environment', text('environment') || '(none)'],
    ];
    const table = rows.map(([key, value]) => `  ${key.padEnd(13)} ${value}`).join('\n');
    const immutable = /^repo:[^:]*@\d/.test(text('sub'));
    return new core_errors/* ReleaseError */.K2('preflight/npm-publisher', `${registry.host} does not trust this workflow to publish ${name}. It compares these values, letter by letter; this is what GitHub sends now:\n\n${table}\n`, {
        quote,
        hint: immutable
            ? 'Compare them with npmjs.com → the package → Settings → Trusted publisher. This repository’s id-token names its owner and itself with numbers, which npm is reported to refuse (npm/cli#9969): until then give npm-token.'
            : `Enter exactly these values at npmjs.com → the package → Settings → Trusted publisher, or run:\n  npm trust github ${name} --repo ${owner}/${repository} --file ${workflow}${text('environment') === '' ? '' : ` --env ${text('environment')}`} --allow-publish`,
    });
}

;// CONCATENATED MODULE: ./.build/targets/npm/target.js








const target_TRIES = 4;
const WAIT_MS = 600_000;
const LONGEST_PAUSE_MS = 30_000;
const npm = {
    id: 'npm',
    phase: 'registry',
    accepts: ({ kind }) => kind === 'npm-tarball',
    async preflight(input, host) {
        const registry = (0,packument/* registryOf */.Fv)(input);
        const remote = await npm.inspect(input, host);
        const findings = [...remote].flatMap(([file, held]) => refusals(file, held, input));
        for (const parcel of input.parcels) {
            const held = remote.get(parcel.file);
            if (held === undefined || held.there !== undefined || held.manifest.private)
                continue;
            findings.push(...(await readingFindings(parcel, held, host)));
        }
        if (findings.some(({ rule }) => rule === 'preflight/npm-identity'))
            return findings;
        if (input.inputs.npmToken !== undefined)
            await checkToken(registry, input.inputs.npmToken, host);
        else {
            for (const { name, known, there } of remote.values()) {
                if (there === undefined)
                    await mintNpmToken(registry, name, known === undefined, host);
            }
        }
        return findings;
    },
    async inspect(input, host) {
        const registry = (0,packument/* registryOf */.Fv)(input);
        const { npmToken } = input.inputs;
        const held = input.parcels.filter(npm.accepts).map(async (parcel) => {
            const own = await identity(parcel);
            const [there, known] = await Promise.all([
                (0,packument/* readVersion */.$4)(registry, own.name, own.version, npmToken, host),
                (0,packument/* readPackage */.LY)(registry, own.name, npmToken, host),
            ]);
            const otherSha256 = there === undefined || inspect_same(own, there) ? undefined : await sha256There(there, registry, npmToken, host);
            return [parcel.file, { ...own, there, known, otherSha256 }];
        });
        return new Map(await Promise.all(held));
    },
    plan: (parcels, remote, input) => inspect_inOrder(parcels.filter(npm.accepts), remote).map((parcel) => actionFor(parcel, remote, input)),
    async apply({ parcel }, remote, input, host) {
        const held = remote.get(parcel.file);
        if (held === undefined)
            throw new Error(`${parcel.file} was not inspected`);
        const registry = (0,packument/* registryOf */.Fv)(input);
        const { npmToken } = input.inputs;
        const versions = held.known?.versions ?? [];
        const wanted = input.settings.npm.tag ?? textOf(held.manifest.publishConfig?.['tag']);
        for (let tries = 1;; tries += 1) {
            const token = npmToken ?? (await mintNpmToken(registry, held.name, held.known === undefined, host));
            const order = {
                parcel,
                name: held.name,
                registry,
                token,
                tag: distTag(held.version, versions, wanted),
                access: accessOf(held, input),
            };
            const sent = await sendTarball(order, host);
            const seen = await lookBack(parcel, held, sent, input, host);
            if (seen !== undefined)
                return seen;
            if (sent.said === 'taken' || sent.said === 'exists') {
                return read_back_receipt(parcel, held, input, 'accepted', 'taken, and not served yet: npm needs from one minute to three hours');
            }
            if (sent.said === 'refused' || tries === target_TRIES)
                throw read_back_refused(parcel, held, sent, registry, npmToken === undefined);
            await host.sleep(Math.random() * 1000 * 2 ** tries);
        }
    },
    async settle(accepted, input, host) {
        const registry = (0,packument/* registryOf */.Fv)(input);
        const parcels = input.parcels.filter((parcel) => npm.accepts(parcel) && accepted.some(({ file }) => file === parcel.file));
        const until = host.now() + (input.inputs.wait ?? WAIT_MS);
        const settled = new Map();
        for (let pause = 1000;; pause = Math.min(LONGEST_PAUSE_MS, pause * 2)) {
            for (const parcel of parcels.filter(({ file }) => !settled.has(file))) {
                const own = await identity(parcel);
                const there = await (0,packument/* readVersion */.$4)(registry, own.name, own.version, input.inputs.npmToken, host);
                const seen = there === undefined ? undefined : await read_back_judge(parcel, own, there, input, host);
                if (seen !== undefined)
                    settled.set(parcel.file, seen);
            }
            if (settled.size === parcels.length || host.now() + pause > until)
                return [...settled.values()];
            await host.sleep(pause);
        }
    },
};
function actionFor(parcel, remote, input) {
    const held = remote.get(parcel.file);
    if (held === undefined)
        throw new Error(`${parcel.file} was not inspected`);
    const base = { target: 'npm', parcel, url: pageOf(held, input) };
    if (held.there === undefined)
        return { ...base, state: 'absent', verb: 'publish' };
    if (inspect_same(held, held.there))
        return { ...base, state: 'identical', verb: 'keep' };
    return {
        ...base,
        state: 'different',
        verb: 'conflict',
        there: described(held.there, held.otherSha256, held.known?.times[held.version]),
    };
}
function accessOf({ manifest, name, known }, input) {
    const said = input.settings.npm.access ?? textOf(manifest.publishConfig?.['access']);
    if (said === 'public' || said === 'restricted')
        return said;
    return name.startsWith('@') && known === undefined && manifest.license !== 'UNLICENSED' ? 'public' : undefined;
}

var addresses = __webpack_require__(79546);
var simple_index = __webpack_require__(20846);
var tools_uv = __webpack_require__(60327);
;// CONCATENATED MODULE: ./.build/targets/pypi/upload.js






const UPLOAD_MS = 900_000;
const upload_NOWHERE = new URL('http://127.0.0.1:9/');
async function sendFile(parcel, upload, token, host) {
    const { work, publish } = await upload_openBench([parcel], upload, host);
    assertOrigin(await publish('none', ['--dry-run']), upload);
    await checkUnchanged(parcel, (0,external_node_path_.join)(work, parcel.file));
    return upload_judge(await publish(token));
}
async function unreadByUv(parcels, host) {
    const { publish } = await upload_openBench(parcels, upload_NOWHERE, host);
    const dry = await publish('none', ['--dry-run']);
    return dry.code === 0 ? undefined : upload_judge(dry).words;
}
async function upload_openBench(parcels, upload, host) {
    const uv = await (0,tools_uv/* ensureUv */.a)(host);
    const room = await host.tempDir('pypi');
    const [home, work] = [(0,external_node_path_.join)(room, 'home'), (0,external_node_path_.join)(room, 'work')];
    await Promise.all([(0,promises_.mkdir)(home), (0,promises_.mkdir)(work)]);
    for (const parcel of parcels)
        await copyUnchanged(parcel, (0,external_node_path_.join)(work, parcel.file));
    const env = {
        ...publisherEnv(host, home, upload),
        UV_NO_CONFIG: '1',
        UV_CACHE_DIR: (0,external_node_path_.join)(home, 'cache'),
        UV_PYTHON_DOWNLOADS: 'never',
        UV_HTTP_RETRIES: '0',
    };
    const publish = (token, more = []) => host.run({
        command: [
            ...[uv, 'publish', '--no-config', '--no-progress', '--keyring-provider', 'disabled'],
            ...['--publish-url', upload.href, '--trusted-publishing', 'never', ...more],
            ...parcels.map(({ file }) => file),
        ],
        cwd: work,
        env: { ...env, UV_PUBLISH_TOKEN: token },
        timeoutMs: UPLOAD_MS,
    });
    return { work, publish };
}
function assertOrigin(dry, upload) {
    const named = [...dry.stderr.matchAll(/https?:\/\/[^\s`'"]+/g)].map(([url]) => url);
    const ours = named.length > 0 && named.every((url) => URL.canParse(url) && new URL(url).origin === upload.origin);
    if (dry.code === 0 && ours)
        return;
    throw new core_errors/* ReleaseError */.K2('pypi/origin', `uv would not send the file to ${upload.origin}: nothing was sent.`, {
        quote: dry.stderr.trim().split('\n').slice(-4),
    });
}
function upload_judge(ended) {
    const words = ended.stderr
        .trim()
        .split('\n')
        .filter((line) => /^\s*(error|cause|caused by|server says)/i.test(line))
        .map((line) => line.trim());
    if (ended.code === 0)
        return { said: 'taken', words };
    const text = ended.stderr;
    if (/already been used/i.test(text))
        return { said: 'burned', words };
    if (/already exists|\b409\b/i.test(text))
        return { said: 'exists', words };
    const status = Number(/status code:? (\d{3})/i.exec(text)?.[1]);
    if (ended.timedOut || status >= 500 || status === 429 || status === 408)
        return { said: 'again', words };
    return {
        said: Number.isNaN(status) && /send|connect|request|body|timed? ?out/i.test(text) ? 'again' : 'refused',
        words,
    };
}

;// CONCATENATED MODULE: ./.build/targets/pypi/target.js






const pypi_target_TRIES = 4;
const target_WAIT_MS = 600_000;
const target_LONGEST_PAUSE_MS = 15_000;
const TOKEN_MS = 10 * 60_000;
const pypi = {
    id: 'pypi',
    phase: 'registry',
    accepts: ({ kind }) => kind === 'wheel' || kind === 'sdist',
    inspect: inspectPypi,
    async preflight(input, host) {
        const { upload, index } = (0,addresses/* addressesOf */.s)(input);
        const words = await unreadByUv(input.parcels.filter(pypi.accepts), host);
        if (words !== undefined)
            return [unreadFinding(words)];
        if (input.inputs.pypiToken === undefined)
            await mintToken(index, host);
        else if (upload.hostname.endsWith('pypi.org') && !input.inputs.pypiToken.startsWith('pypi-')) {
            throw new core_errors/* ReleaseError */.K2('preflight/pypi-token', 'pypi-token is no token of PyPI: those begin with pypi-.', {
                hint: 'Make one at pypi.org → Account settings → API tokens, or use trusted publishing.',
            });
        }
        return [];
    },
    plan: (parcels, remote, input) => parcels.filter(pypi.accepts).map((parcel) => target_actionFor(parcel, remote, input)),
    async apply({ parcel }, _remote, input, host) {
        const { upload, index } = (0,addresses/* addressesOf */.s)(input);
        for (let tries = 1;; tries += 1) {
            const sent = await sendFile(parcel, upload, await tokenFor(input, index, host), host);
            const there = await lookUp(parcel, input, host);
            const seen = target_judge(parcel, there, input);
            if (seen !== undefined)
                return seen;
            if (sent.said !== 'again' || tries === pypi_target_TRIES)
                return unseen(parcel, sent, input);
            await host.sleep(Math.random() * 1000 * 2 ** tries);
        }
    },
    async settle(accepted, input, host) {
        const parcels = input.parcels.filter(({ file }) => accepted.some((receipt) => receipt.file === file));
        const until = host.now() + (input.inputs.wait ?? target_WAIT_MS);
        const settled = new Map();
        for (let pause = 500;; pause = Math.min(target_LONGEST_PAUSE_MS, pause * 2)) {
            const remote = await inspectPypi(input, host);
            for (const parcel of parcels) {
                const seen = target_judge(parcel, remote.get(parcel.file), input);
                if (seen !== undefined)
                    settled.set(parcel.file, seen);
            }
            if (settled.size === parcels.length || host.now() + pause > until)
                return [...settled.values()];
            await host.sleep(pause);
        }
    },
};
function unreadFinding(quote) {
    return {
        rule: 'preflight/pypi-identity',
        level: 'error',
        message: 'uv cannot read who a wheel or sdist is, and would not publish it: nothing was sent.',
        hint: 'Build it again with uv build.',
        quote,
    };
}
async function inspectPypi(input, host) {
    const { index } = (0,addresses/* addressesOf */.s)(input);
    const wanted = input.parcels.filter(pypi.accepts);
    const projects = [...new Set(wanted.map(({ project }) => project))];
    const names = wanted.map(({ file }) => file);
    const pages = await Promise.all(projects.map((project) => (0,simple_index/* readIndex */.v)(index, project, names, host)));
    return new Map(pages.flatMap((files) => files ?? []).map((file) => [file.file, file]));
}
function target_actionFor(parcel, remote, input) {
    const there = remote.get(parcel.file);
    const base = { target: 'pypi', parcel, url: target_pageOf(parcel, input) };
    if (there === undefined)
        return { ...base, state: 'absent', verb: 'publish' };
    if (there.sha256 === parcel.sha256)
        return { ...base, state: 'identical', verb: 'keep' };
    return { ...base, state: 'different', verb: 'conflict', there: target_described(there) };
}
async function lookUp(parcel, input, host) {
    const files = await (0,simple_index/* readIndex */.v)((0,addresses/* addressesOf */.s)(input).index, parcel.project, [parcel.file], host);
    return files?.find(({ file }) => file === parcel.file);
}
function target_judge(parcel, there, input) {
    if (there === undefined)
        return undefined;
    if (there.sha256 === parcel.sha256)
        return pypi_target_receipt(parcel, input, 'published');
    return pypi_target_receipt(parcel, input, 'conflict', target_described(there));
}
function unseen(parcel, sent, input) {
    if (sent.said === 'taken' || sent.said === 'exists') {
        return pypi_target_receipt(parcel, input, 'accepted', 'taken, and not shown by the index yet');
    }
    if (sent.said === 'burned') {
        const words = 'a file of this name was uploaded and deleted before, and a name never comes back';
        return pypi_target_receipt(parcel, input, 'conflict', words);
    }
    throw target_refused(parcel, sent, input);
}
function target_refused(parcel, { said, words }, input) {
    const { host } = (0,addresses/* addressesOf */.s)(input).upload;
    const text = words.join(' ');
    const hint = said === 'again'
        ? 'Run publish again later: it goes on where it stopped.'
        : /\b40[13]\b/.test(text)
            ? 'Check that the token is valid for this project; a token for one project cannot create another.'
            : 'What the index says must be changed in the project: then it is a new version.';
    return new core_errors/* ReleaseError */.K2('pypi/refused', `${host} did not take ${parcel.file}.`, { hint, quote: words.slice(0, 8) });
}
function target_described({ sha256, uploaded }) {
    const when = uploaded === undefined ? '' : `   uploaded ${uploaded.slice(0, 10)}`;
    return `sha256 ${sha256 ?? '(not given)'}${when}`;
}
function pypi_target_receipt(parcel, input, outcome, detail) {
    const { file, project, sha256 } = parcel;
    const base = { target: 'pypi', file, project, sha256, outcome, url: target_pageOf(parcel, input) };
    return detail === undefined ? base : { ...base, detail };
}
function target_pageOf({ project }, input) {
    const { index } = (0,addresses/* addressesOf */.s)(input);
    const version = input.plan.projects.find(({ name }) => name === project)?.version ?? '';
    if (index.hostname.endsWith('pypi.org'))
        return `${index.origin}/project/${project}/${version}/`;
    return new URL(`${(0,names/* normalName */.tK)(project)}/`, bare(index)).href;
}
function bare(index) {
    const url = new URL(index);
    url.username = '';
    url.password = '';
    return url;
}
const minted = new WeakMap();
async function tokenFor(input, index, host) {
    if (input.inputs.pypiToken !== undefined)
        return input.inputs.pypiToken;
    const before = minted.get(input);
    if (before !== undefined && host.now() - before.at < TOKEN_MS)
        return before.token;
    const token = await mintToken(index, host);
    minted.set(input, { token, at: host.now() });
    return token;
}

var upload_address = __webpack_require__(99721);
;// CONCATENATED MODULE: ./.build/targets/upload/blind.js


function assertBlind(parcel, seen, input) {
    const { upload } = input.settings;
    const { template } = (0,upload_address/* destinationOf */.My)(input);
    const put = upload.method === 'PUT';
    if (upload.overwrite === 'harmless' || (put && upload.overwrite === 'conditional'))
        return;
    if (put && namesDigest(template))
        return;
    const readable = 'Set [upload] read-back-url = "https://…/{file}" to where the file can be read.';
    const more = put
        ? ' Or put {sha256} into upload-url; or set [upload] overwrite = "conditional" if the endpoint honours If-None-Match, or "harmless" if replacing a file does no harm.'
        : ' Or set [upload] overwrite = "harmless" if sending a file again does no harm.';
    throw new core_errors/* ReleaseError */.K2('upload/unreadable', `${seen.url ?? template}: nobody can tell whether ${parcel.file} is already there (${seen.why ?? 'it cannot be read'}), and what is published is never replaced. Nothing was sent.`, { hint: readable + more });
}
function namesDigest(template) {
    return (template.split(/[?#]/)[0] ?? '').includes('{sha256}');
}

var pretty_bytes = __webpack_require__(85901);
;// CONCATENATED MODULE: ./.build/targets/upload/progress.js

const EVERY_MS = 250;
const LARGE = 8 * 1024 * 1024;
function watch({ file, size }, host) {
    let done = host.log.busy(`${file} 0 of ${(0,pretty_bytes/* default */.A)(size)}`);
    let shownAt = host.now();
    let quarter = 0;
    return {
        onProgress(sent) {
            const bytes = Math.min(sent, size);
            const reached = Math.floor((bytes * 4) / size);
            if (size >= LARGE && reached > quarter) {
                quarter = reached;
                host.log.debug(`${file}: ${(0,pretty_bytes/* default */.A)(bytes)} of ${(0,pretty_bytes/* default */.A)(size)} sent`);
            }
            if (host.now() - shownAt < EVERY_MS)
                return;
            shownAt = host.now();
            done();
            done = host.log.busy(`${file} ${(0,pretty_bytes/* default */.A)(bytes)} of ${(0,pretty_bytes/* default */.A)(size)}`);
        },
        end: () => done(),
    };
}

;// CONCATENATED MODULE: ./.build/targets/upload/channel.js




const channel_TRIES = 5;
const LOOKS = 3;
const LONGEST_WAIT_MS = 60_000;
async function deliver(channel, parcel, before, host) {
    const absent = before.state === 'absent';
    for (let tries = 1;; tries += 1) {
        const sent = await attempt(channel, parcel, absent, host);
        const seen = await lookAfter(channel, parcel, sent, host);
        if (seen.state === 'identical')
            return channel_receipt(parcel, 'published', seen.url);
        if (seen.state === 'different')
            return channel_receipt(parcel, 'conflict', seen.url, seen.there);
        if (sent.said === 'exists') {
            if (channel.addressedByDigest)
                return channel_receipt(parcel, 'published', seen.url, 'its address names its digest');
            return channel_receipt(parcel, 'failed', seen.url, `${sent.words} ${UNTOLD}`);
        }
        const yes = sent.said === 'taken' || sent.said === 'later';
        if (seen.state === 'unknown' && yes)
            return channel_receipt(parcel, 'published', seen.url, UNREAD);
        if (sent.said === 'later')
            return channel_receipt(parcel, 'accepted', seen.url, 'taken, and not seen there yet');
        if (sent.said === 'no')
            return channel_receipt(parcel, 'failed', seen.url, sent.words);
        const blind = seen.state === 'unknown' && sent.said === 'again' && !channel.repeatable;
        if (blind)
            return channel_receipt(parcel, 'failed', seen.url, `${sent.words} It may have been stored all the same.`);
        if (tries === channel_TRIES) {
            const words = yes ? 'It was answered that it is stored, and it is not there when it is read back.' : sent.words;
            return channel_receipt(parcel, 'failed', seen.url, words);
        }
        await host.sleep(Math.min(LONGEST_WAIT_MS, sent.wait ?? Math.random() * 500 * 2 ** tries));
    }
}
const UNTOLD = 'It cannot be read, so nobody can tell whether it is this file, and nothing was replaced.';
const UNREAD = 'the endpoint said so; it was not read back, since nothing says where from';
async function attempt(channel, parcel, absent, host) {
    const { onProgress, end } = watch(parcel, host);
    try {
        return await channel.send(parcel, absent, onProgress);
    }
    catch (error) {
        if (!(error instanceof core_errors/* ReleaseError */.K2) || !error.code.startsWith('http/'))
            throw error;
        const never = /^http\/(certificate|redirect|name)$/.test(error.code);
        const said = error.code === 'http/refused' ? 'busy' : never ? 'no' : 'again';
        return { said, words: error.message };
    }
    finally {
        end();
    }
}
async function lookAfter(channel, parcel, sent, host) {
    const looks = sent.said === 'no' || sent.said === 'busy' ? 1 : LOOKS;
    for (let count = 1;; count += 1) {
        const seen = await channel.look(parcel);
        if (seen.state !== 'absent' || count === looks)
            return seen;
        await host.sleep(250 * 2 ** count);
    }
}
function channel_refusal(answer, words, now) {
    const wait = (0,http/* retryAfter */.P)(answer.headers, now);
    if (answer.status === 429)
        return { said: 'busy', words, wait };
    const passes = answer.status === 408 || answer.status === 425 || answer.status >= 500;
    return passes ? { said: 'again', words, wait } : { said: 'no', words };
}
function answeredWith(answer) {
    const words = (0,remote_answer/* wordsOf */.Z9)(answer);
    return words === '' ? `It answered ${answer.status}.` : `It answered ${answer.status}: ${words}`;
}
function channel_receipt(parcel, outcome, url, detail) {
    const { file, project, sha256 } = parcel;
    return {
        ...{ target: 'upload', file, project, sha256, outcome },
        ...(url === undefined ? {} : { url }),
        ...(detail === undefined ? {} : { detail }),
    };
}

var lib = __webpack_require__(62505);
;// CONCATENATED MODULE: ./.build/targets/upload/body.js



const body_CHUNK = 256 * 1024;
const body_TYPES = {
    '.zip': 'application/zip',
    '.gz': 'application/gzip',
    '.tar': 'application/x-tar',
};
function rawBody(parcel) {
    return {
        body: () => unchangedBytes(parcel),
        length: parcel.size,
        type: typeOf(parcel.file),
    };
}
function formBody(parcel, field) {
    const file = {
        name: parcel.file,
        type: typeOf(parcel.file),
        size: parcel.size,
        lastModified: 0,
        stream: () => unchangedBytes(parcel),
        [Symbol.toStringTag]: 'File',
    };
    const encoder = new lib/* FormDataEncoder */.Vi(formOf(field, file));
    return {
        body: () => external_node_stream_.Readable.from(encoder.encode(), { objectMode: false, highWaterMark: body_CHUNK }),
        length: Number(encoder.contentLength),
        type: encoder.contentType,
    };
}
function typeOf(file) {
    return body_TYPES[/\.[a-z]+$/.exec(file)?.[0] ?? ''] ?? 'application/octet-stream';
}
function formOf(field, file) {
    const entries = () => [[field, file]][Symbol.iterator]();
    return {
        append: () => { },
        getAll: (name) => (name === field ? [file] : []),
        entries,
        [Symbol.iterator]: entries,
        [Symbol.toStringTag]: 'FormData',
    };
}

;// CONCATENATED MODULE: ./.build/targets/upload/read-back.js






const read_back_MOST_BYTES = 1024 * 1024 * 1024;
const PEEK_BYTES = 64 * 1024;
async function readBack(url, credential, parcel, host) {
    const folder = await host.tempDir('read-back');
    const path = (0,external_node_path_.join)(folder, 'file');
    try {
        const answer = await host.http({
            url: url.href,
            credential,
            saveTo: path,
            maxBytes: read_back_MOST_BYTES,
            timeoutMs: 60_000 + parcel.size / 50,
        });
        if (answer.status < 200 || answer.status > 299)
            return { answer, seen: undefined };
        const { sha256, size } = await (0,digest/* digestFile */.T)(path);
        const shown = withoutQuery(url);
        if (sha256 === parcel.sha256)
            return { answer, seen: { state: 'identical', url: shown } };
        const nonsense = await noFile(path, size, answer);
        if (nonsense !== undefined)
            throw nonsense(parcel.file);
        return { answer, seen: { state: 'different', there: `sha256 ${sha256}   ${size} bytes`, url: shown } };
    }
    catch (error) {
        if (!(error instanceof core_errors/* ReleaseError */.K2) || error.code !== 'http/too-large')
            throw error;
        const seen = { state: 'different', there: 'a much larger file', url: withoutQuery(url) };
        return {
            seen,
            answer: {
                status: 200,
                headers: {},
                url: url.href,
                body: new Uint8Array(),
                text: () => '',
                json: () => undefined,
            },
        };
    }
    finally {
        await (0,removal/* removeFolder */.v$)(folder);
    }
}
async function noFile(path, size, answer) {
    const handle = await (0,promises_.open)(path);
    const { buffer, bytesRead } = await handle
        .read({ buffer: Buffer.alloc(Math.min(size, PEEK_BYTES)) })
        .finally(() => handle.close());
    const text = buffer.toString('utf8', 0, bytesRead);
    const type = answer.headers['content-type'] ?? '';
    const why = answer.status !== 200 || size === 0
        ? 'the answer is empty or a part'
        : /^\s*</.test(text) || /\bx?html\b/.test(type)
            ? 'the answer is a page'
            : /\bjson\b/.test(type) || isJson(text)
                ? 'the answer is JSON'
                : undefined;
    if (why === undefined)
        return undefined;
    return (file) => (0,remote_answer/* unread */.gy)({ ...answer, text: () => text }, file, why, { code: 'upload/read-back' });
}
function isJson(text) {
    if (/^\s*[[{]/.test(text))
        return true;
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
function withoutQuery(url) {
    return `${url.origin}${url.pathname}`;
}

;// CONCATENATED MODULE: ./.build/targets/upload/generic.js








function genericChannel(input, host) {
    const { upload } = input.settings;
    const { template } = (0,upload_address/* destinationOf */.My)(input);
    const put = upload.method === 'PUT';
    const addressedByDigest = put && namesDigest(template);
    const conditional = put && upload.overwrite !== 'harmless';
    async function post(parcel, url, onProgress, condition) {
        const { body, length, type } = upload.body === 'raw' ? rawBody(parcel) : formBody(parcel, upload.field);
        const headers = { 'content-type': type, ...headersOf(parcel, input, ABOUT_CONTENT) };
        return host.http({
            method: upload.method,
            url: url.href,
            headers: condition ? { ...headers, 'if-none-match': '*' } : headers,
            credential: credentialFor(parcel, input, url),
            body,
            length,
            retry: 'never',
            onProgress,
        });
    }
    return {
        repeatable: put,
        addressedByDigest,
        async look(parcel) {
            const to = (0,upload_address/* addressOf */.ci)(template, parcel, input, 'upload-url');
            const from = readBackAddress(template, parcel, input);
            if (from === undefined)
                return { state: 'unknown', url: withoutQuery(to), why: 'nothing says where from' };
            const { seen, answer } = await readBack(from, credentialFor(parcel, input, to), parcel, host);
            return seen ?? generic_unseen(answer, from);
        },
        async send(parcel, absent, onProgress) {
            const url = (0,upload_address/* addressOf */.ci)(template, parcel, input, 'upload-url');
            let answer = await post(parcel, url, onProgress, conditional);
            if (conditional && absent && answer.status === 501)
                answer = await post(parcel, url, onProgress, false);
            const { status } = answer;
            if (upload.expectedStatus.includes(status))
                return { said: status === 202 ? 'later' : 'taken', words: '' };
            if (conditional && status === 412)
                return { said: 'exists', words: 'A file is there under this address.' };
            return explained(answer, url, host);
        },
    };
}
function genericPreflight(input, parcels) {
    const { upload } = input.settings;
    const { template } = (0,upload_address/* destinationOf */.My)(input);
    const findings = [];
    const by = new Map();
    for (const parcel of parcels) {
        const address = (0,upload_address/* addressOf */.ci)(template, parcel, input, 'upload-url').href;
        const other = by.get(address);
        by.set(address, parcel);
        if (other === undefined || upload.method !== 'PUT')
            continue;
        findings.push({
            rule: 'preflight/upload-address',
            level: 'error',
            message: `${other.file} and ${parcel.file} would both be put to ${template}: the second would replace the first.`,
            hint: 'Put the file name into the address: upload-url = "https://…/{file}"; {name} and {version} are known too.',
            artifact: parcel.file,
        });
    }
    if (upload.auth !== 'none' && input.inputs.uploadToken === undefined && !hasOwnCredential(input)) {
        findings.push({
            rule: 'preflight/upload-token',
            level: 'error',
            message: 'There is no token for the upload endpoint.',
            hint: 'Set MCP_DRYDOCK_UPLOAD_TOKEN (in Actions: upload-token), or [upload] auth = "none" where anybody may write.',
        });
    }
    if (upload.auth === 'basic' && upload.username === undefined) {
        findings.push({
            rule: 'preflight/upload-username',
            level: 'error',
            message: 'Basic authentication needs a user name.',
            hint: 'Set [upload] username; upload-token is the password.',
        });
    }
    const [first] = parcels;
    if (first !== undefined && readBackAddress(template, first, input) === undefined) {
        findings.push({
            rule: 'preflight/upload-read-back',
            level: 'warning',
            message: 'Nothing says where an uploaded file can be read back, so a second run cannot see that it is there and sends it again, as [upload] overwrite allows.',
            hint: 'Set [upload] read-back-url = "https://…/{file}" in mcp-drydock.toml.',
        });
    }
    return findings;
}
function readBackAddress(template, parcel, input) {
    const { upload } = input.settings;
    const stated = upload.readBackUrl === undefined ? undefined : (0,upload_address/* addressOf */.ci)(upload.readBackUrl, parcel, input, 'read-back-url');
    if (stated !== undefined && (!input.rehearsed || (0,origin/* isLoopback */.U)(stated)))
        return stated;
    return upload.method === 'PUT' && upload.body === 'raw'
        ? (0,upload_address/* addressOf */.ci)(template, parcel, input, 'upload-url')
        : undefined;
}
const ABOUT_CONTENT = /^content-/;
const OTHERS = /^(?!content-)/;
function credentialFor(parcel, input, endpoint) {
    const { auth, username = '' } = input.settings.upload;
    const token = input.inputs.uploadToken;
    const configured = (0,host_credential/* credential */.eE)(endpoint, headersOf(parcel, input, OTHERS));
    if (token === undefined || auth === 'none')
        return configured;
    const own = auth === 'basic' ? (0,host_credential/* basic */.HX)(username, token, endpoint) : (0,host_credential/* bearer */.CM)(token, endpoint);
    return (0,host_credential/* credential */.eE)(endpoint, own.headers, configured);
}
function headersOf(parcel, input, wanted) {
    return Object.fromEntries(Object.entries(input.settings.upload.headers)
        .map(([name, value]) => [name.toLowerCase(), (0,upload_address/* headerOf */.rR)(value, parcel, input)])
        .filter(([name]) => wanted.test(name)));
}
function hasOwnCredential({ settings }) {
    return Object.keys(settings.upload.headers).some((name) => /authorization|token|key/i.test(name));
}
function generic_unseen(answer, url) {
    if (answer.status === 404 || answer.status === 410)
        return { state: 'absent', url: withoutQuery(url) };
    if ([401, 403, 405, 501].includes(answer.status)) {
        return { state: 'unknown', url: withoutQuery(url), why: `reading it was answered with ${answer.status}` };
    }
    throw new core_errors/* ReleaseError */.K2('upload/read-back', `${url.origin} could not be asked what it holds. ${answeredWith(answer)}`, {
        hint: 'Look at [upload] read-back-url, then run it again.',
    });
}
function explained(answer, url, host) {
    const { status, headers } = answer;
    if (status >= 300 && status < 400) {
        const where = headers['location'] === undefined ? '' : ` to ${headers['location']}`;
        return { said: 'no', words: `It redirects${where}, and a file is sent to the address that was named only.` };
    }
    if (status === 401 || status === 403) {
        return { said: 'no', words: `${answeredWith(answer)} The token is refused by ${url.origin}.` };
    }
    return channel_refusal(answer, answeredWith(answer), host.now());
}

var coerce = __webpack_require__(49567);
;// CONCATENATED MODULE: ./.build/targets/upload/platform-api.js








function openPlatform(input, host) {
    const base = apiBase((0,upload_address/* destinationOf */.My)(input).template);
    const send = async (path, request) => platform_api_open(await host.http({ ...request, url: `${base}${path}` }));
    return {
        base,
        async call(path, request = {}) {
            const authorised = async () => ({
                ...request,
                headers: { accept: 'application/json', ...request.headers },
                credential: (0,host_credential/* bearer */.CM)(await token(input, host, send), base),
            });
            const first = await send(path, await authorised());
            if (!isDenied(first))
                return first;
            logins.get(host)?.delete(base);
            const again = input.settings.upload.username === undefined ? first : await send(path, await authorised());
            if (isDenied(again))
                throw denied(again, base, input);
            return again;
        },
    };
}
function apiBase(template) {
    const url = (0,origin/* trustedUrl */.$)(template, 'upload-url');
    const path = url.pathname.replace(/\/+$/, '').replace(/\/market\/code(\/upload)?$/, '');
    return `${url.origin}${path.endsWith('/api') ? path : `${path}/api`}`;
}
const logins = new WeakMap();
function token({ inputs, settings }, host, send) {
    const secret = inputs.uploadToken;
    const { username } = settings.upload;
    if (secret === undefined) {
        throw new core_errors/* ReleaseError */.K2('preflight/upload-token', 'There is no token for the code-package platform.', {
            hint: 'Set MCP_DRYDOCK_UPLOAD_TOKEN (in Actions: upload-token); with [upload] username it is the password.',
        });
    }
    if (username === undefined)
        return Promise.resolve(secret);
    const known = logins.get(host) ?? new Map();
    logins.set(host, known);
    const base = apiBase(inputs.uploadUrl ?? settings.upload.url ?? '');
    const made = known.get(base) ?? logInTwice(username, secret, host, send);
    known.set(base, made);
    made.catch(() => known.delete(base));
    return made;
}
async function logInTwice(username, password, host, send) {
    const first = await logIn(username, password, host, send);
    if (typeof first === 'string')
        return first;
    const second = isDenied(first) ? first : await logIn(username, password, host, send);
    if (typeof second === 'string')
        return second;
    throw noLogin(second, username);
}
async function logIn(username, password, host, send) {
    const post = (path, body) => send(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
        retry: 'safe',
    });
    const offered = await post('/authz/encryption-key', {});
    if (!offered.ok)
        return offered;
    const { keyId, publicKey } = readData(offered, KEY, 'a key to log in with');
    const granted = await post('/authz/login', {
        username,
        encryptedPassword: encrypted(password, publicKey, offered),
        keyId,
        timestamp: host.now(),
    });
    if (!granted.ok)
        return granted;
    const { token: given } = readData(granted, LOGIN, 'a token', { secret: true });
    host.mask(given);
    return given;
}
const KEY = schemas/* looseObject */._H3({ keyId: schemas/* string */.YjP(), publicKey: schemas/* string */.YjP() });
const LOGIN = schemas/* looseObject */._H3({ token: remote_answer/* TOKEN */.CV });
function encrypted(password, publicKey, { answer }) {
    const key = Buffer.from(publicKey, 'base64').toString('utf8');
    const padded = { key, padding: external_node_crypto_.constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' };
    try {
        return (0,external_node_crypto_.publicEncrypt)(padded, Buffer.from(password, 'utf8')).toString('base64');
    }
    catch {
        throw (0,remote_answer/* unread */.gy)(answer, 'a key to log in with', 'publicKey: it is no RSA key', { code: 'upload/platform' });
    }
}
const ENVELOPE = schemas/* looseObject */._H3({
    code: schemas/* number */.aig().optional().catch(undefined),
    message: schemas/* string */.YjP().optional().catch(undefined),
    data: schemas/* unknown */.L5J().optional(),
});
function platform_api_open(answer) {
    const { code, message, data } = (0,remote_answer/* peekAnswer */.cj)(answer, ENVELOPE) ?? {};
    return { answer, ok: answer.status === 200 && code === 0, code, message: message ?? answeredWith(answer), data };
}
function readData({ answer }, shape, asked, more = {}) {
    return (0,remote_answer/* readAnswer */.JN)(answer, schemas/* looseObject */._H3({ data: shape }), asked, { code: 'upload/platform', ...more }).data;
}
function isDenied({ answer, code }) {
    return answer.status === 401 || code === 1001;
}
function denied({ message }, base, { settings }) {
    const named = settings.upload.username;
    return new core_errors/* ReleaseError */.K2('preflight/upload-token', `${new URL(base).host} does not accept the ${named === undefined ? 'token' : `login of ${named}`}.`, {
        hint: named === undefined
            ? 'Its tokens are good for a day. Set [upload] username and give the password as upload-token: then each run logs in.'
            : 'Look at [upload] username and upload-token.',
        quote: [message],
    });
}
function noLogin({ message }, username) {
    return new core_errors/* ReleaseError */.K2('preflight/upload-login', `The login of ${username} failed.`, {
        hint: 'Look at [upload] username; upload-token is its password.',
        quote: [message],
    });
}
function failedCall({ message }, doing) {
    return new core_errors/* ReleaseError */.K2('upload/platform', `The code-package platform could not ${doing}.`, {
        hint: 'Run it again; when it stays, ask who keeps the platform.',
        quote: [message],
    });
}

;// CONCATENATED MODULE: ./.build/targets/upload/platform.js






const PAGE = 100;
const MOST_PAGES = 100;
const platform_REFUSED = 1007;
function platformChannel(input, host) {
    const api = openPlatform(input, host);
    return {
        repeatable: false,
        addressedByDigest: false,
        look: (parcel) => platform_look(api, parcel, host),
        async send(parcel, _absent, onProgress) {
            const { body, length, type } = formBody(parcel, 'file');
            const answered = await api.call('/market/code/upload', {
                method: 'POST',
                headers: { 'content-type': type },
                body,
                length,
                retry: 'never',
                onProgress,
            });
            return platform_judge(answered, host);
        },
    };
}
async function platform_look(api, parcel, host) {
    const named = (await list(api, parcel.file)).filter(({ name }) => name === parcel.file);
    const ordered = [...named].sort((a, b) => Number(b.size === parcel.size) - Number(a.size === parcel.size));
    let other;
    for (const { id } of ordered) {
        const seen = await fetchPackage(api, id, parcel, host);
        if (seen?.state === 'identical')
            return seen;
        other ??= seen;
    }
    return other ?? { state: 'absent' };
}
async function fetchPackage(api, id, parcel, host) {
    const url = new URL(`${api.base}/market/code/download/${encodeURIComponent(id)}`);
    const { seen, answer } = await readBack(url, undefined, parcel, host);
    if (seen !== undefined)
        return seen;
    if (answer.status === 404)
        return undefined;
    throw failedCall({ answer, ok: false, code: undefined, message: answer.text().slice(0, 300), data: undefined }, `give back the package ${id}`);
}
const LIST = schemas/* looseObject */._H3({
    list: (0,remote_answer/* listOf */.c3)(schemas/* looseObject */._H3({
        id: schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* number */.aig()]).transform(String),
        name: schemas/* string */.YjP(),
        size: schemas/* number */.aig(),
    })).nullable(),
    total: coerce/* number */.ai().optional(),
});
async function list(api, name) {
    const found = [];
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        const query = new URLSearchParams({ page: String(page), pageSize: String(PAGE), name });
        const answered = await api.call(`/market/code/packages?${query}`);
        if (!answered.ok)
            throw failedCall(answered, 'list its packages');
        const { list: shown, total } = readData(answered, LIST, `the packages called ${name}`);
        const items = shown ?? [];
        found.push(...items);
        if (items.length === 0 || found.length >= (total ?? 0))
            break;
    }
    return found;
}
function platform_judge(answered, host) {
    const { answer, ok, code, message } = answered;
    if (ok)
        return { said: 'taken', words: '' };
    if (code === platform_REFUSED)
        return { said: 'no', words: `The platform refused it: ${message}` };
    if (code === 1002 || answer.status === 403)
        return { said: 'no', words: `The platform does not allow it: ${message}` };
    if (answer.status === 200)
        return code === undefined ? { said: 'again', words: message } : { said: 'no', words: message };
    return channel_refusal(answer, message, host.now());
}

var limits = __webpack_require__(28827);
;// CONCATENATED MODULE: ./.build/targets/upload/platform-limits.js


async function platformFindings(parcel) {
    const findings = [];
    const stop = (cause, message, hint) => {
        const { file, project } = parcel;
        findings.push({ rule: `preflight/upload-${cause}`, level: 'error', message, hint, artifact: file, project });
    };
    const { file, size } = parcel;
    const zip = '[package] format = "zip" in mcp-drydock.toml.';
    if (file !== file.replace(/(\.[A-Za-z]+)+$/, (end) => end.toLowerCase())) {
        stop('extension', `The platform refuses ${file}: it can only cut a lower-case extension off.`, 'Name it in lower case.');
    }
    else if (/\.tar\.gz$|\.tgz$/.test(file)) {
        stop('format', `The platform lists .tar.gz as accepted and fails to unpack it, so ${file} would be refused.`, zip);
    }
    else if (file.endsWith('.tar')) {
        stop('format', `The platform takes ${file}, but an instance unpacks zip files only and would not start.`, zip);
    }
    if (!/^[A-Za-z0-9._-]+$/.test(file)) {
        stop('name', `The platform takes English names only: ${file}`, 'Name it in mcp-drydock.toml: [[project]] name = "my-server".');
    }
    if (size > limits/* MOST_BYTES */.u) {
        stop('size', `${file} has ${size} bytes, and the platform takes ${limits/* MOST_BYTES */.u} at most.`, 'Leave out what is not needed at run time: [package] exclude.');
    }
    const entries = await (0,archive/* listArchive */.d0)(parcel.path);
    const tops = new Set(entries.map(({ path }) => path.split('/')[0]));
    const flat = tops.size !== 1 || entries.some(({ path, type }) => type === 'file' && !path.includes('/'));
    if (flat) {
        stop('layout', `${file} has no single top folder, which is what an instance of the platform starts from.`, 'Set [package] layout = "folder" in mcp-drydock.toml.');
    }
    const link = entries.find(({ type }) => type === 'link');
    if (link !== undefined) {
        stop('link', `${file} holds the link ${link.path}, which the platform makes a text file of.`, 'Put a copy in its place.');
    }
    return findings;
}

;// CONCATENATED MODULE: ./.build/targets/upload/target.js






const upload_target_WAIT_MS = 600_000;
const upload_target_LONGEST_PAUSE_MS = 15_000;
const upload = {
    id: 'upload',
    phase: 'upload',
    accepts: ({ kind }) => kind === 'code-package',
    async preflight(input) {
        const parcels = mine(input);
        if ((0,upload_address/* destinationOf */.My)(input).style === 'generic')
            return genericPreflight(input, parcels);
        return (await Promise.all(parcels.map((parcel) => platformFindings(parcel)))).flat();
    },
    async inspect(input, host) {
        const channel = channelOf(input, host);
        const seen = new Map();
        for (const parcel of mine(input)) {
            const found = await channel.look(parcel);
            if (found.state === 'unknown')
                assertBlind(parcel, found, input);
            seen.set(parcel.file, found);
        }
        return seen;
    },
    plan: (parcels, remote) => parcels.filter(upload.accepts).map((parcel) => upload_target_actionFor(parcel, remote.get(parcel.file))),
    apply: ({ parcel }, remote, input, host) => deliver(channelOf(input, host), parcel, remote.get(parcel.file) ?? { state: 'unknown' }, host),
    async settle(accepted, input, host) {
        const channel = channelOf(input, host);
        const until = host.now() + (input.inputs.wait ?? upload_target_WAIT_MS);
        const settled = [];
        for (const parcel of mine(input).filter(({ file }) => accepted.some((one) => one.file === file))) {
            for (let pause = 500;; pause = Math.min(upload_target_LONGEST_PAUSE_MS, pause * 2)) {
                const { state, url, there } = await channel.look(parcel);
                if (state === 'identical')
                    settled.push(channel_receipt(parcel, 'published', url));
                if (state === 'different')
                    settled.push(channel_receipt(parcel, 'conflict', url, there));
                if (state !== 'absent' || host.now() + pause > until)
                    break;
                await host.sleep(pause);
            }
        }
        return settled;
    },
};
function mine({ parcels }) {
    return parcels.filter(upload.accepts);
}
function channelOf(input, host) {
    return (0,upload_address/* destinationOf */.My)(input).style === 'generic' ? genericChannel(input, host) : platformChannel(input, host);
}
function upload_target_actionFor(parcel, seen = { state: 'absent' }) {
    const base = { target: 'upload', parcel, ...(seen.url === undefined ? {} : { url: seen.url }) };
    if (seen.state === 'identical')
        return { ...base, state: 'identical', verb: 'keep' };
    if (seen.state === 'different')
        return { ...base, state: 'different', verb: 'conflict', there: seen.there };
    return { ...base, state: 'absent', verb: 'publish' };
}

;// CONCATENATED MODULE: ./.build/targets/index.js




const TARGETS = [github, pypi, npm, upload];

;// CONCATENATED MODULE: ./.build/release/send.js




async function send(folder, expected, inputs, committed, host, rehearsed = false) {
    try {
        const verified = await verifyPlan(folder, expected, committed, host);
        const { plan, tag, projects, part, settings, parcels } = verified;
        const input = {
            ...{ plan, tag, projects, part, parcels, inputs, rehearsed },
            folder: verified.folder,
            config: settings.digest,
            commit: expected.commit,
            repository: expected.repository,
            settings: { ...settings.publish, targets: targetsFor(parcels, inputs, settings) },
        };
        const published = await publishRelease(input, TARGETS, host);
        return { ...published, projects, part, repository: expected.repository };
    }
    catch (error) {
        if (!(error instanceof core_errors/* StageFailure */.BG))
            throw error;
        return { outcome: 'failed', receipts: [], findings: error.findings, plan: undefined, projects: [], adopted: false };
    }
}
function targetsFor(parcels, inputs, settings) {
    const named = inputs.targets.length > 0 ? inputs.targets : settings.targets;
    if (named !== undefined)
        return named;
    const has = (kind) => parcels.some((parcel) => parcel.kind === kind);
    const uploads = has('code-package') && (inputs.uploadUrl ?? settings.publish.upload.url) !== undefined;
    return [
        'github',
        ...(uploads ? ['upload'] : []),
        ...(has('npm-tarball') ? ['npm'] : []),
        ...(has('wheel') || has('sdist') ? ['pypi'] : []),
    ];
}


/***/ }),

/***/ 99721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   My: () => (/* binding */ destinationOf),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   rR: () => (/* binding */ headerOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
/* harmony import */ var _ecosystems_code_package_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60948);
/* harmony import */ var _registries_origin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31464);



const PLATFORM_CALL = /\/market\/code\/upload\/?$/;
function destinationOf({ inputs, settings, rehearsed, }) {
    const { upload } = settings;
    const template = inputs.uploadUrl ?? upload.url;
    if (template === undefined) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('upload/no-url', 'The target upload has no address.', 'Set upload-url, or [upload] url = "https://…" in mcp-drydock.toml.');
    }
    const url = (0,_registries_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .trustedUrl */ .$)(fill(template, () => 'x'), 'upload-url');
    if (rehearsed && !(0,_registries_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U)(url)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('rehearsal/outside', `A rehearsal wanted to upload to ${url.origin}.`);
    }
    const plain = upload.method === 'PUT' && upload.body === 'raw';
    return { template, style: plain && PLATFORM_CALL.test(url.pathname) ? 'code-package-platform' : upload.style };
}
function addressOf(template, parcel, input, what) {
    const filled = fill(template, (name) => encodeURIComponent(placeholderValue(name, parcel, input)));
    const url = (0,_registries_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .trustedUrl */ .$)(filled, what);
    if (url.pathname.endsWith('/') && !template.includes('{file}'))
        url.pathname += encodeURIComponent(parcel.file);
    return url;
}
function headerOf(text, parcel, input) {
    return fill(text, (name) => placeholderValue(name, parcel, input));
}
const PLACEHOLDERS = ['name', 'version', 'file', 'sha256', 'size'];
function fill(text, value) {
    return text.replace(/\{(\w+)\}/g, (whole, name) => {
        return PLACEHOLDERS.includes(name) ? value(name) : whole;
    });
}
function placeholderValue(name, parcel, { plan }) {
    if (name === 'file')
        return parcel.file;
    if (name === 'name')
        return (0,_ecosystems_code_package_name_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveName */ .uv)(parcel.project);
    if (name === 'sha256')
        return parcel.sha256;
    if (name === 'size')
        return String(parcel.size);
    const project = plan.projects.find(({ artifacts }) => artifacts.some(({ file }) => file === parcel.file));
    return project?.version ?? '';
}


/***/ }),

/***/ 63974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ committedIn),
/* harmony export */   r: () => (/* binding */ readCommitted)
/* harmony export */ });
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93698);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8005);
/* harmony import */ var _plan_matrix_part_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82753);
/* harmony import */ var _repository_clone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51466);
/* harmony import */ var _repository_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91883);
/* harmony import */ var _discover_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13667);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84486);







function committedIn({ projects, part }, settings) {
    return { projects, inParts: part !== undefined, settingsOf: () => settings, partOf: () => part };
}
async function readCommitted(inputs, tag, host) {
    const head = await checkedOut(host);
    const clone = await (0,_repository_clone_js__WEBPACK_IMPORTED_MODULE_3__/* .cloneSource */ .r)(host, head, { tags: [], overlay: false });
    const place = { git: true, from: head.root, shownAs: head.root, anywhere: true };
    const there = await (0,_open_js__WEBPACK_IMPORTED_MODULE_6__/* .survey */ .Fr)(host, clone, inputs, place);
    const released = byTag(tag, there.projects);
    return {
        projects: there.projects,
        inParts: inputs.matrix !== undefined,
        settingsOf(projects) {
            const settings = there.settingsOf(projects);
            const given = inputs.path.length > 0 || inputs.config !== undefined || sameProjects(projects, released);
            if (given || leadsOneWay(there, settings))
                return settings;
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('publish/path', `The release holds ${projects.map(({ name }) => name).join(', ')} and not all that ${tag} releases, and the configurations of this repository name different destinations.`, 'Give publish the same path as build: which configuration holds is not for release.json to say.');
        },
        partOf: (projects) => (0,_plan_matrix_part_js__WEBPACK_IMPORTED_MODULE_2__/* .partOf */ .BU)(inputs.matrix ?? JSON.stringify((0,_discover_js__WEBPACK_IMPORTED_MODULE_5__/* .matrixOf */ .lQ)(released, tag)), projects),
    };
}
async function checkedOut(host) {
    const head = await (0,_repository_git_js__WEBPACK_IMPORTED_MODULE_4__/* .tryHead */ .Kg)(host, host.cwd);
    if (head !== undefined)
        return head;
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('publish/no-checkout', 'There is no checkout here: what may be published, and where, is read from the commit and never from release.json.', 'Add actions/checkout (with fetch-depth: 0 and persist-credentials: false) before publish, or run it in the repository.');
}
function byTag(tag, projects) {
    try {
        return (0,_discover_js__WEBPACK_IMPORTED_MODULE_5__/* .releasedBy */ .RV)(tag, projects);
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2)
            return projects;
        throw error;
    }
}
function sameProjects(some, all) {
    return some.length === all.length && some.every((one) => all.includes(one));
}
function leadsOneWay({ settings, projects, settingsOf }, chosen) {
    return [settings, ...projects.map((one) => settingsOf([one]))].every((one) => (0,_config_load_js__WEBPACK_IMPORTED_MODULE_0__/* .sameDestinations */ .GZ)(one, chosen));
}


/***/ })

};
