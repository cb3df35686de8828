export const id = 6902;
export const ids = [6902];
export const modules = {
/***/ 99657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	g: () => (/* binding */ sbomRoot)
});
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
var _plain_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75140);
var _sbom_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24595);
const CYCLONEDX = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
		metadata: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
				component: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
						hashes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ alg: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), content: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })).default([]),
						externalReferences: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })).default([]),
				}),
		}),
});
const SPDX = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
		spdxVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
		packages: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
				packageFileName: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
				checksums: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ algorithm: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), checksumValue: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })).default([]),
		})),
});
function sbomRoot(text) {
		const says = (0,_plain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .plainJson */ .R)(text);
		const cyclonedx = CYCLONEDX.safeParse(says).data?.metadata.component;
		if (cyclonedx !== undefined) {
				const file = cyclonedx.externalReferences.find(({ type, url }) => type === 'distribution' && !url.includes('/'))?.url;
				const sha256 = cyclonedx.hashes.find(({ alg }) => alg === 'SHA-256')?.content;
				return file === undefined || sha256 === undefined ? undefined : { file, sha256, says, predicate: _sbom_form_js__WEBPACK_IMPORTED_MODULE_0__/* .CYCLONEDX_BOM */ .fm };
		}
		const spdx = SPDX.safeParse(says).data;
		const root = spdx?.packages.find(({ packageFileName }) => packageFileName !== undefined);
		const sha256 = root?.checksums.find(({ algorithm }) => algorithm === 'SHA256')?.checksumValue;
		if (spdx === undefined || root?.packageFileName === undefined || sha256 === undefined)
				return undefined;
		const predicate = (0,_sbom_form_js__WEBPACK_IMPORTED_MODULE_0__/* .spdxDocument */ .Pk)(spdx.spdxVersion.replace(/^SPDX-/, ''));
		return { file: root.packageFileName, sha256, says, predicate };
}
/***/ }),
/***/ 77564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	DJ: () => (/* binding */ ownStart),
	E2: () => (/* binding */ ownArtifacts),
	PV: () => (/* binding */ ownFile),
	kr: () => (/* binding */ plannedFor),
	v8: () => (/* binding */ projectOf)
});
var _core_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70976);
var _ecosystems_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27929);
var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4147);
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
function projectOf({ name, ecosystem, path }, projects) {
		return projects.find((one) => one.name === name && one.ecosystem === ecosystem && one.path === path);
}
function plannedFor(file, { projects }) {
		return projects.find(({ artifacts }) => artifacts.some((one) => one.file === file));
}
/***/ }),
/***/ 4147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	eJ: () => (/* binding */ releasedVersion),
	PA: () => (/* binding */ unstartedReason),
	pD: () => (/* binding */ writePlan)
});
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var core_about = __webpack_require__(87821);
var by_code_unit = __webpack_require__(63168);
var clean_text = __webpack_require__(18001);
var digest = __webpack_require__(34002);
var iso_time = __webpack_require__(46739);
var json_text = __webpack_require__(68478);
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
var file_names = __webpack_require__(80649);
var schema = __webpack_require__(83425);
var plan_tools = __webpack_require__(24219);
;// CONCATENATED MODULE: ./.build/plan/plan.js
async function writePlan(release, about = {}) {
		const records = startRecords(release.artifacts, release.started, release.projects);
		const projects = release.projects.map((project) => {
				const artifacts = release.artifacts
						.filter((artifact) => ownerOf(artifact, release.projects) === project)
						.sort((a, b) => (0,by_code_unit/* byCodeUnit */.X)(a.file, b.file));
				const version = releasedVersion(project, artifacts, release);
				const notes = about.notes?.(project, version);
				const tools = (0,plan_tools/* toolsOf */.Fu)(artifacts);
				return {
						name: project.name,
						ecosystem: project.ecosystem,
						path: project.path,
						version,
						...(about.run === undefined ? {} : { run: about.run(project, version) }),
						...(notes === undefined ? {} : { notes }),
						...(tools === undefined ? {} : { tools }),
						artifacts: artifacts.map((artifact) => plannedArtifact(artifact, artifact.started ?? records.get(artifact.file))),
				};
		});
		const compatibility = (0,plan_compatibility/* planned */.lM)(release.compatibility);
		const compared = plannedChanges(release.compared);
		const plan = {
				format: schema/* PLAN_FORMAT */._A,
				tool: { name: core_about/* NAME */.o_, version: core_about/* VERSION */.xv },
				...(about.tools === undefined ? {} : { tools: about.tools }),
				...(release.tag === undefined ? {} : { tag: release.tag }),
				commit: release.commit,
				...(release.repository === undefined ? {} : { repository: release.repository }),
				...(release.noRelease === undefined ? {} : { noRelease: release.noRelease }),
				...(about.config === undefined ? {} : { config: about.config }),
				...(release.part === undefined ? {} : { part: release.part }),
				created: (0,iso_time/* isoTime */.L)(release.commitTime),
				projects,
				...(compatibility === undefined ? {} : { compatibility }),
				...(compared === undefined ? {} : { compared }),
		};
		const text = (0,json_text/* jsonText */.s)(plan);
		const path = (0,external_node_path_.join)(release.out, file_names/* PLAN_FILE */.VI);
		await (0,promises_.writeFile)(path, text);
		return { plan, path, sha256: (0,digest/* sha256 */.sc)(text) };
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
function recordOf({ runtime, eras, library, transport, protected: closed, contract, }) {
		const protocols = [...new Set([...(eras?.legacy ?? []), ...(eras?.modern ?? [])])].sort();
		return {
				runtime: library === undefined ? runtime : `${runtime}, ${library}`,
				outcome: 'started',
				...(protocols.length === 0 ? {} : { protocols }),
				...(closed === undefined ? {} : { protected: closed }),
				...(transport === 'http' ? { transport } : {}),
				...(contract.passport === undefined ? {} : { passport: contract.passport }),
		};
}
function ownerOf(artifact, projects) {
		const named = projects.filter(({ name }) => name === artifact.project);
		const made = named.filter(({ ecosystem }) => ecosystem === (0,kinds/* makerOf */.Or)(artifact.kind));
		return made.find(({ path }) => path === artifact.folder) ?? made[0] ?? named[0] ?? projects[0];
}
function releasedVersion(project, artifacts, release) {
		const stated = artifacts
				.filter(({ project: name, kind }) => name === project.name && (0,kinds/* makerOf */.Or)(kind) === project.ecosystem)
				.find(({ identity }) => identity !== undefined)?.identity?.version;
		if (stated !== undefined)
				return stated;
		const tagged = (0,version/* taggedVersion */.Bd)(release.tag, project.name);
		return tagged ?? project.settings.version ?? project.version ?? (0,version/* unreleased */.rH)(release.commit);
}
function plannedArtifact({ kind, file, sha256, size, about }, started) {
		return {
				...{ kind, file, sha256, size },
				...(about === undefined ? {} : { about }),
				...(started === undefined ? {} : { started }),
		};
}
/***/ }),
/***/ 92666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	H: () => (/* binding */ sumIn)
});
function sumIn(line) {
		const [, sha256, file] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
		return sha256 === undefined || file === undefined ? undefined : { sha256, file };
}
/***/ }),
/***/ 24219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Fu: () => (/* binding */ toolsOf),
	LZ: () => (/* binding */ differentTools),
	pC: () => (/* binding */ planTools)
});
function toolsOf(artifacts) {
		const all = artifacts.flatMap(({ madeWith = {} }) => Object.entries(madeWith));
		return all.length === 0 ? undefined : sorted(all);
}
function planTools({ tool, tools = {}, projects }) {
		const runtimes = projects.flatMap(({ artifacts }) => artifacts.flatMap(({ started }) => started?.runtime ?? []));
		const started = runtimes.flatMap((runtime) => [...runtime.matchAll(/(\S+) (\d\S*?)(?:, |$)/g)]);
		const built = projects.flatMap((one) => Object.entries(one.tools ?? {}));
		return sorted([
				[tool.name, tool.version],
				...Object.entries(tools),
				...built,
				...started.map(([, name, version]) => [name, version]),
		]);
}
function differentTools(there, here) {
		const names = Object.keys({ ...there, ...here })
				.filter((name) => there[name] !== here[name])
				.sort();
		if (names.length === 0)
				return undefined;
		const shown = (tools) => names.map((name) => `${name} ${tools[name] ?? '(none)'}`).join(', ');
		return { there: shown(there), here: shown(here) };
}
function sorted(pairs) {
		const names = [...new Set(pairs.map(([name]) => name))].sort();
		const versions = (name) => [...new Set(pairs.filter(([other]) => other === name).map(([, version]) => version))].sort().join(' and ');
		return Object.fromEntries(names.map((name) => [name, versions(name)]));
}
/***/ }),
/***/ 78162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Io: () => (/* binding */ levelled),
	UL: () => (/* binding */ conflictFinding),
	ct: () => (/* binding */ withoutDoubts),
	hD: () => (/* binding */ findingOf),
	hQ: () => (/* binding */ verifyFinding),
	s0: () => (/* binding */ asFinding)
});
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _core_system_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52708);
function asFinding(thrown, target) {
		const error = (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p6)(thrown);
		if (error === undefined || error.exit === _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.usage || error.exit === _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.interrupted)
				throw thrown;
		return {
				rule: error.code,
				level: 'error',
				target: target.id,
				message: `${target.id}: ${error.message}`,
				hint: error.hint,
				quote: error.quote,
		};
}
function verifyFinding(rule, message, hint, about = {}) {
		return { rule, level: 'error', message, hint, ...about };
}
function levelled(findings, required) {
		return required ? findings : findings.map((one) => (one.level === 'error' ? { ...one, level: 'warning' } : one));
}
const NEW_VERSION = 'Release the change as a new version.';
function conflictFinding({ state, target, publishFile, there = 'other contents', differs }) {
		const { file, kind, project, sha256 } = publishFile;
		const about = { rule: `publish/${target}-conflict`, level: 'error', target, artifact: file, project };
		if (state === 'absent') {
				const isEvidence = kind === 'evidence';
				return {
						...about,
						message: `${target} has ${there}, and accepts no more files: ${file} cannot be added.${isEvidence ? ' Nothing was signed.' : ''}`,
						hint: isEvidence ? 'Publish this version without that signature, and sign from the next one on.' : NEW_VERSION,
				};
		}
		return {
				...about,
				message: `${target} already has ${file} with different contents, and published files are never replaced.`,
				facts: {
						there,
						here: sha256 ? `sha256 ${sha256}` : 'not made yet',
						...(differs === undefined ? {} : { differs }),
				},
				hint: `${NEW_VERSION} If this commit was uploaded, publish the release folder of that run: it has the same bytes. A build with other versions of its tools has others.`,
		};
}
function findingOf({ target, file, project, outcome, detail = '', sha256 }) {
		if (outcome === 'conflict')
				return conflictFinding({ state: 'different', target, publishFile: { file, project, sha256 }, there: detail });
		if (outcome !== 'failed')
				return undefined;
		return {
				...{ rule: `publish/${target}-failed`, level: 'error', target, artifact: file, project, quote: [detail] },
				message: `${target} did not accept ${file}.`,
				hint: 'Run publish again: it continues where it stopped.',
		};
}
function withoutDoubts(findings) {
		const refused = new Set(findings.filter(({ level }) => level === 'error').map(keyOf));
		return findings.filter((one) => one.level === 'error' || one.target === undefined || !refused.has(keyOf(one)));
}
function keyOf({ rule, target, file, artifact }) {
		return JSON.stringify([rule, target, file, artifact]);
}
/***/ }),
/***/ 77295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Z: () => (/* binding */ checkIdentity)
});
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _core_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51928);
var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26321);
var _ecosystems_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27929);
var _plan_own_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77564);
var _findings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78162);
async function checkIdentity(plan, tag, publishFiles) {
		const findings = plan.projects.flatMap((project) => againstTag(project, tag, plan));
		for (const publishFile of publishFiles) {
				const project = (0,_plan_own_js__WEBPACK_IMPORTED_MODULE_4__/* .plannedFor */ .kr)(publishFile.file, plan);
				if (project !== undefined)
						findings.push(...(await againstPlan(publishFile, project)));
		}
		return findings;
}
function againstTag(project, tag, plan) {
		const parsed = (0,_core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED)(tag, plan.projects.map(({ name }) => name));
		const exact = project.artifacts.every(({ kind }) => (0,_ecosystems_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(kind)?.identify === undefined);
		const same = parsed !== undefined && (0,_core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .sameVersion */ .r1)(parsed.version, project.version);
		if (same && (!exact || parsed.version === project.version))
				return [];
		const stated = parsed === undefined ? 'is not a version' : `is version ${parsed.version}`;
		const message = `The tag ${tag} ${stated}, but ${project.name} in release.json is ${project.version}.`;
		const hint = 'Build again for the tag that belongs to this version.';
		return [(0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyFinding */ .hQ)('verify/tag', message, hint, { project: project.name })];
}
async function againstPlan(publishFile, project) {
		const about = { artifact: publishFile.file, project: project.name };
		const wrong = (message) => [(0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyFinding */ .hQ)('verify/identity', message, 'Build again.', about)];
		try {
				const identity = await (0,_ecosystems_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .identityOf */ .cu)(publishFile);
				if (identity === undefined)
						return [];
				(0,_ecosystems_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(publishFile.kind)?.checkName?.(publishFile.file, identity);
				const { canonicalName } = (0,_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_2__/* .ecosystemOf */ .M)(project);
				if (canonicalName(identity.name) === canonicalName(project.name) && (0,_core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .sameVersion */ .r1)(identity.version, project.version))
						return [];
				return wrong(`${publishFile.file} is ${identity.name} ${identity.version}, but release.json lists it as ${project.name} ${project.version}.`);
		}
		catch (error) {
				return wrong((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .tolerated */ .Nx)(error).message);
		}
}
/***/ }),
/***/ 83563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	p: () => (/* binding */ checkKind)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88343);
var _contract_of_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7373);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8005);
var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26321);
var _ecosystems_kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27929);
var _plan_file_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80649);
var _findings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78162);
const MOST_BYTES = 64 * 1024 * 1024;
const CYCLONEDX = zod__WEBPACK_IMPORTED_MODULE_7__/* .looseObject */ ._H3({
		bomFormat: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('CycloneDX'),
		specVersion: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
		components: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .looseObject */ ._H3({ name: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() })).optional(),
});
const SPDX = zod__WEBPACK_IMPORTED_MODULE_7__/* .looseObject */ ._H3({
		spdxVersion: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(/^SPDX-\d/),
		SPDXID: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('SPDXRef-DOCUMENT'),
		packages: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .looseObject */ ._H3({ name: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() })),
});
function kindNamed(file, ecosystem) {
		const made = Object.entries((0,_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ecosystemOf */ .M)({ ecosystem }).kinds).map(([kind, { fileName }]) => [kind, fileName]);
		return [...Object.entries(_plan_file_names_js__WEBPACK_IMPORTED_MODULE_5__/* .BESIDE */ .Zv), ...made].find(([, name]) => name.test(file))?.[0];
}
async function checkKind(publishFile, ecosystem) {
		const kind = kindNamed(publishFile.file, ecosystem);
		const why = kind === publishFile.kind
				? await contentProblem(publishFile)
				: `is listed as ${publishFile.kind}, but its name is that of ${kind ?? 'nothing that a release contains'}`;
		if (why === undefined)
				return [];
		const { file, project } = publishFile;
		return [(0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .verifyFinding */ .hQ)('verify/kind', `${file} ${why}.`, 'Build again.', { artifact: file, project })];
}
async function contentProblem({ kind, path, file, size }) {
		const ours = kind === 'sbom' || kind === 'contract';
		if (ours && size > MOST_BYTES)
				return `is far too large for its kind: ${size} bytes`;
		try {
				if (kind === 'sbom')
						return sbomProblem(file, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path));
				if (kind === 'contract')
						(0,_contract_of_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseContract */ .U)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path), file);
				else
						await (0,_ecosystems_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(kind)?.checkContent?.(path);
				return undefined;
		}
		catch (error) {
				return `is not the ${kind} it is listed as: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .tolerated */ .Nx)(error).message.replace(/\.$/, '')}`;
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
/***/ }),
/***/ 37997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	PW: () => (/* binding */ FILE),
	b4: () => (/* binding */ ASSET),
	fs: () => (/* binding */ readAsset)
});
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41418);
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
/***/ 40221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	v9: () => (/* binding */ holds),
	S4: () => (/* binding */ judge),
	WV: () => (/* binding */ unvouched)
});
var errors = __webpack_require__(8005);
var kinds = __webpack_require__(27929);
var identity_check = __webpack_require__(77295);
var kind_check = __webpack_require__(83563);
var proof = __webpack_require__(50468);
var promises_ = __webpack_require__(51455);
var digest = __webpack_require__(34002);
var sbom_root = __webpack_require__(99657);
var file_names = __webpack_require__(80649);
var subject_subject = __webpack_require__(60941);
;// CONCATENATED MODULE: ./.build/verify/sbom.js
const MOST_BYTES = 64 * 1024 * 1024;
async function readSboms(subject) {
		const named = [...subject.here].filter(([name]) => file_names/* BESIDE */.Zv.sbom.test(name));
		const read = async ([name, path]) => {
				const digested = await (0,digest/* digestFile */.TM)(path);
				if (digested.size > MOST_BYTES)
						return [];
				const stated = await (0,subject_subject/* statedOf */.Nv)({ file: name, path, ...digested }, subject);
				return [{ name, stated, rootDigest: rootIn(await (0,promises_.readFile)(path, 'utf8')) }];
		};
		return (await Promise.all(named.map(read))).flat();
}
function sbomProof({ file, sha256 }, sboms) {
		const naming = sboms.filter(({ rootDigest }) => rootDigest(file) !== undefined);
		const names = (fits) => naming
				.filter(fits)
				.map(({ name }) => name)
				.join(', ');
		const wrong = names(({ rootDigest }) => rootDigest(file) !== sha256);
		if (wrong !== '')
				return { state: 'wrong', by: wrong, detail: 'is about other bytes of that name' };
		const changed = names(({ stated }) => stated.other.length > 0);
		if (changed !== '')
				return { state: 'wrong', by: changed, detail: 'was changed after the release' };
		const listed = names(({ stated }) => stated.same.length > 0);
		if (listed !== '')
				return { state: 'proven', by: listed };
		const unlisted = names(() => true);
		if (unlisted === '')
				return undefined;
		return { state: 'unchecked', by: unlisted, detail: 'names it, and nothing here lists that SBOM' };
}
function rootIn(text) {
		const root = (0,sbom_root/* sbomRoot */.g)(text);
		return (file) => (root?.file === file ? root.sha256 : undefined);
}
var evidence = __webpack_require__(71737);
;// CONCATENATED MODULE: ./.build/verify/signed.js
const KINDS = evidence/* EVIDENCE */.S;
const UNSIGNED = { state: 'unchecked', by: '', detail: '(nobody signed that)' };
async function signatures({ file }, subject, policy, host) {
		const judged = await Promise.all(KINDS.map(async (kind) => ({ id: kind.id, said: await signed_evidence(kind, file, subject, policy, host) })));
		const found = (state) => judged.find(({ said }) => said?.state === state);
		const wrong = found('wrong');
		if (wrong !== undefined) {
				const why = [wrong.said?.by, wrong.said?.detail].filter(Boolean).join(' ');
				return { state: 'wrong', by: '', detail: `(its signature, ${wrong.id}: ${why})` };
		}
		const unchecked = found('unchecked')?.said;
		const other = unchecked === undefined ? UNSIGNED : { ...unchecked, detail: '(its signature was not checked)' };
		return found('proven')?.said ?? other;
}
async function signed_evidence(kind, file, { here, attested, repository }, policy, host) {
		const name = `${file.file}${kind.ending}`;
		const paths = [here.get(name), attested?.get(name)].filter((path) => path !== undefined);
		const judged = await Promise.all(paths.map(async (path) => {
				const named = { ...policy, repository: policy.repository ?? repository };
				const said = await kind.judge(file, path, named, host);
				const isNamed = policy.repository === undefined && repository !== undefined;
				return isNamed && said.state === 'wrong' ? kind.judge(file, path, policy, host) : said;
		}));
		return judged.find(({ state }) => state === 'wrong') ?? judged[0];
}
;// CONCATENATED MODULE: ./.build/verify/judge.js
async function judge(subject, policy, host) {
		const rows = [
				...subject.absent.map((file) => undigested(file, 'is in release.json but not here')),
				...(subject.unread ?? []).map((file) => undigested(file, 'has a name that no release.json can list')),
		];
		const sboms = await readSboms(subject);
		const signed = new Map(await Promise.all(subject.plans.map(async (held) => [held, await signatures(held, subject, policy, host)])));
		for (const file of subject.files) {
				const done = host.log.busy(`verify ${file.file}`);
				const about = await claimsAbout(file, subject, { sboms, signed }, policy, host).finally(done);
				for (const claim of proof/* CLAIMS */.I) {
						const found = about.get(claim) ?? (policy.require.includes(claim) && applies(claim, file) ? NOTHING : undefined);
						if (found !== undefined)
								rows.push({ file: file.file, claim, ...found });
				}
		}
		return [...rows, ...unmeant(subject, policy)];
}
function unmeant({ files }, { require }) {
		const none = require.filter((claim) => !files.some((file) => applies(claim, file)));
		const detail = 'is never made for files of this kind, and the policy requires it';
		return none.flatMap((claim) => files.map(({ file }) => ({ file, claim, state: 'missing', by: '', detail })));
}
function undigested(file, detail) {
		return { file, claim: 'digest', state: 'missing', by: '', detail };
}
const NOTHING = { state: 'missing', by: '', detail: 'nothing proves it' };
function applies(claim, file) {
		if (claim === 'digest')
				return file.kind !== 'plan';
		const evidence = KINDS.find(({ id }) => id === claim);
		return evidence === undefined ? (0,kinds/* isInstallable */.qS)(file.kind) : evidence.isAbout(file);
}
async function claimsAbout(file, subject, { sboms, signed }, policy, host) {
		const planned = (0,subject_subject/* plannedIn */.Y0)(subject.plans, file.file);
		const found = [
				['digest', await judge_digest(file, subject)],
				['identity', await identity(file, planned?.project, subject)],
				['started', planned === undefined ? undefined : started(planned, file, signed.get(planned.held) ?? UNSIGNED)],
				['sbom', (0,kinds/* isInstallable */.qS)(file.kind) ? sbomProof(file, sboms) : undefined],
				...(await Promise.all(KINDS.map(async (kind) => [kind.id, await signed_evidence(kind, file, subject, policy, host)]))),
		];
		return new Map(found.filter((one) => one[1] !== undefined));
}
async function judge_digest(file, subject) {
		const { same, other } = await (0,subject_subject/* statedOf */.Nv)(file, subject);
		if (other.length > 0)
				return { state: 'wrong', by: other.join(', '), detail: `states another digest than ${file.sha256}` };
		if (same.length > 0)
				return { state: 'proven', by: same.join(', ') };
		return applies('digest', file) ? { state: 'missing', by: '', detail: 'nothing here lists it' } : undefined;
}
async function identity(file, project, { plans }) {
		try {
				const [other] = project === undefined ? [] : await (0,kind_check/* checkKind */.p)(file, project.ecosystem);
				if (other !== undefined)
						return { state: 'wrong', by: '', detail: other.message };
				const said = await (0,kinds/* identityOf */.cu)(file);
				if (said === undefined)
						return undefined;
				const words = `${said.name} ${said.version}`;
				if (project === undefined)
						return { state: 'proven', by: words };
				const [wrong] = await (0,identity_check/* checkIdentity */.Z)({ ...plans[0].plan, projects: [project] }, project.version, [file]);
				return wrong === undefined ? { state: 'proven', by: words } : { state: 'wrong', by: words, detail: wrong.message };
		}
		catch (error) {
				return { state: 'wrong', by: '', detail: (0,errors/* tolerated */.Nx)(error).message };
		}
}
function started({ held, artifact }, { sha256, kind }, signed) {
		if (!(0,kinds/* isInstallable */.qS)(kind))
				return undefined;
		const by = held.file.file;
		const record = artifact.started;
		if (record === undefined)
				return { state: 'missing', by, detail: 'records no start of it' };
		if (record.sha256 !== sha256)
				return { state: 'wrong', by, detail: 'records the start of another file' };
		if (record.outcome !== 'started')
				return { state: 'missing', by, detail: `says why it was not started: ${record.reason ?? ''}` };
		const said = `${by}: ${record.runtime}`;
		const { state, detail, hint } = signed;
		return state === 'proven' ? { state, by: `${said}, ${signed.by}` } : { state, by: said, detail, hint };
}
function unvouched(rows) {
		const vouched = rows.some(({ claim, state }) => state === 'proven' && KINDS.some(({ id }) => id === claim));
		return vouched ? [] : ['No signature was verified: this shows that the files belong together, not who made them.'];
}
function holds(rows, { require }) {
		return rows.every(({ state, claim }) => state === 'proven' || (state !== 'wrong' && !require.includes(claim)));
}
/***/ }),
/***/ 28650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	T4: () => (/* binding */ readPolicy),
	iC: () => (/* binding */ withKey),
	lm: () => (/* binding */ NO_POLICY)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88343);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8005);
var _formats_toml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65761);
var _repository_regular_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1722);
var _proof_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50468);
const NO_POLICY = { require: [] };
const MOST_BYTES = 1024 * 1024;
const SCHEMA = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
		repository: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
				.regex(/^[\w.-]+\/[\w.-]+$/, 'write owner/name')
				.optional(),
		workflow: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).optional(),
		ref: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().startsWith('refs/').optional(),
		'gpg-key': zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).optional(),
		'cosign-key': zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).optional(),
		'sigstore-trust-config': zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).optional(),
		require: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(_proof_js__WEBPACK_IMPORTED_MODULE_5__/* .CLAIMS */ .I)).optional(),
});
function readPolicy(file, cwd) {
		const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file);
		const { bytes, why } = (0,_repository_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readNamed */ .Mk)(path, MOST_BYTES);
		if (bytes === undefined) {
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)('verify/policy', `The policy ${file} ${(0,_repository_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .unread */ .gy)(why)}.`);
		}
		const toml = (0,_formats_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .readToml */ .D)(bytes.toString('utf8'));
		const wrong = toml.problems.map(({ line, message }) => `${file}:${line}: not valid TOML: ${message}`);
		const checked = SCHEMA.safeParse(toml.value);
		const issues = checked.success ? [] : checked.error.issues;
		const told = issues.map((issue) => {
				const at = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
				const says = issue.code === 'unrecognized_keys' ? 'unknown key' : issue.message;
				return `${file}:${toml.at(at)?.line ?? 1}: ${at.join('.')}: ${says}`;
		});
		if (wrong.length > 0 || !checked.success) {
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)('verify/policy', (wrong.length > 0 ? wrong : told).join('\n'), `Keys: repository, workflow, ref, gpg-key, cosign-key, sigstore-trust-config, require (of ${_proof_js__WEBPACK_IMPORTED_MODULE_5__/* .CLAIMS */ .I.join(', ')}).`);
		}
		const { 'gpg-key': keys, 'cosign-key': publicKey, 'sigstore-trust-config': config, require = [], ...trust } = checked.data;
		const beside = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), name);
		const read = (key, name) => readKey(beside(name), `${file}: ${key}: ${name}`);
		return {
				...trust,
				require,
				...(keys === undefined ? {} : { keys: read('gpg-key', keys) }),
				...(publicKey === undefined ? {} : { publicKey: read('cosign-key', publicKey) }),
				...(config === undefined ? {} : { trustConfig: beside(config) }),
		};
}
function withKey(policy, file, cwd) {
		const text = readKey((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file), `--key ${file}`, 'Name the file of a public key.');
		if (text.includes('-----BEGIN PGP PUBLIC KEY BLOCK-----'))
				return { ...policy, keys: text };
		if (text.includes('-----BEGIN PUBLIC KEY-----'))
				return { ...policy, publicKey: text };
		throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)('verify/key', `--key ${file} is not a public key${/-----BEGIN [A-Z ]*PRIVATE KEY/.test(text) ? ', but a private one' : ''}.`, 'Name cosign.pub (cosign public-key --key cosign.key prints it), or what gpg --armor --export KEY-ID printed.');
}
function readKey(path, shown, hint = 'Name a file, relative to the policy.') {
		try {
				return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
		}
		catch {
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)('verify/policy', `${shown} cannot be read.`, hint);
		}
}
/***/ }),
/***/ 50468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	I: () => (/* binding */ CLAIMS)
});
var _evidence_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71737);
const CLAIMS = [
		'digest',
		'identity',
		'started',
		'sbom',
		'contract',
		..._evidence_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EVIDENCE */ .S.map(({ id }) => id),
];
/***/ }),
/***/ 73153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	R: () => (/* binding */ download)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var p_limit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70370);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8005);
var _registries_github_assets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37997);
var _registries_origin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31464);
const MOST_BYTES = 2 * 1024 ** 3;
const AT_ONCE = 3;
async function download(all, from, folder, host) {
		const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .A)(AT_ONCE);
		const done = host.log.busy(`download ${all.length} files of ${from}`);
		const one = async ({ file, url }) => {
				const address = (0,_registries_origin_js__WEBPACK_IMPORTED_MODULE_3__/* .trustedUrl */ .$V)(url, from).href;
				const answer = await host.http({
						...{ url: address, headers: _registries_github_assets_js__WEBPACK_IMPORTED_MODULE_2__/* .FILE */ .PW, saveTo: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, file), maxBytes: MOST_BYTES },
						...{ timeoutMs: 300_000, budgetMs: 600_000 },
				});
				if (answer.status === 200)
						return;
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2('verify/download', `${new URL(address).host} answered ${answer.status} for ${file}.`, {
						hint: 'Run it again; a file of a private repository needs github-token.',
				});
		};
		await Promise.all(all.map((file) => limit(one, file))).finally(done);
}
/***/ }),
/***/ 74425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$: () => (/* binding */ folderSubject),
	G: () => (/* binding */ filesSubject)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _archive_archive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62841);
var _core_by_code_unit_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(63168);
var _core_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34002);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8005);
var _ecosystems_kinds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27929);
var _evidence_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71737);
var _plan_file_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80649);
var _plan_read_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36265);
var _subject_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60941);
const MOST_BYTES = 16 * 1024 * 1024;
const isEvidence = (file) => _evidence_index_js__WEBPACK_IMPORTED_MODULE_6__/* .EVIDENCE */ .S.some(({ ending }) => file.endsWith(ending));
async function folderSubject(folder, shown) {
		const { here, plans, witnesses } = await readFolder(folder);
		if (plans.length === 0) {
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('verify/no-release-folder', `${shown} contains no ${_plan_file_names_js__WEBPACK_IMPORTED_MODULE_7__/* .PLAN_FILE */ .VI}, so nothing says which files belong to the release.`, `Name the folder that a release was built into or downloaded to, or one file.`);
		}
		const planned = plans.flatMap(({ plan }) => plan.projects.flatMap(({ artifacts }) => artifacts));
		const isPlan = (file) => (0,_plan_file_names_js__WEBPACK_IMPORTED_MODULE_7__/* .isPlanAsset */ .Qu)(file) && witnesses.some(({ by }) => by === file);
		const others = [...here.keys()].filter((file) => !isPlan(file) && !isEvidence(file) && !(0,_plan_file_names_js__WEBPACK_IMPORTED_MODULE_7__/* .isReceipts */ .q)(file));
		const named = [...new Set([...planned.map(({ file }) => file), ...others])];
		if (named.length === 0) {
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('verify/no-release-folder', `${shown} contains no files: its ${_plan_file_names_js__WEBPACK_IMPORTED_MODULE_7__/* .PLAN_FILE */ .VI} lists none.`, 'Name the folder that a release was built into or downloaded to, or one file.');
		}
		const files = await Promise.all(named.flatMap((file) => fileOf(file, here, plans) ?? []));
		const absent = named.filter((file) => !here.has(file));
		return { files: [...files, ...plans.map(({ file }) => file)], here, plans, witnesses, absent, notes: [] };
}
async function filesSubject(folder, files) {
		const { here, plans, witnesses } = await readFolder(folder, true);
		const lists = ({ plan }) => plan.projects.some(({ artifacts }) => artifacts.some(({ file }) => files.includes(file)));
		const named = await Promise.all(files.flatMap((file) => fileOf(file, here, plans) ?? []));
		const unlisted = files.filter((file) => witnesses.every(({ stated }) => stated(file) === undefined));
		const notes = unlisted.map((file) => `Neither a ${_plan_file_names_js__WEBPACK_IMPORTED_MODULE_7__/* .PLAN_FILE */ .VI} nor a SHA256SUMS that lists ${file} is next to it: download them from its release too.`);
		return { files: named, here, plans: plans.filter(lists), witnesses, absent: [], notes };
}
async function readFolder(folder, only = false) {
		const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
		const here = new Map(entries
				.filter((entry) => entry.isFile())
				.map(({ name }) => [name, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)])
				.sort(([a], [b]) => (0,_core_by_code_unit_js__WEBPACK_IMPORTED_MODULE_10__/* .byCodeUnit */ .X)(a, b)));
		const plans = [];
		const witnesses = [];
		for (const [file, path] of here) {
				if (!((0,_plan_file_names_js__WEBPACK_IMPORTED_MODULE_7__/* .isPlanAsset */ .Qu)(file) || _plan_file_names_js__WEBPACK_IMPORTED_MODULE_7__/* .BESIDE */ .Zv.checksums.test(file)) || (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).size > MOST_BYTES)
						continue;
				const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
				if (!(0,_plan_file_names_js__WEBPACK_IMPORTED_MODULE_7__/* .isPlanAsset */ .Qu)(file))
						witnesses.push((0,_subject_js__WEBPACK_IMPORTED_MODULE_9__/* .sumsWitness */ .q)(file, bytes.toString('utf8')));
				else {
						const plan = planIn(bytes, file, path, only);
						if (plan === undefined)
								continue;
						const held = { plan, file: { kind: 'plan', file, path, project: '', ...(await (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestFile */ .TM)(path)) } };
						plans.push(held);
						witnesses.unshift((0,_subject_js__WEBPACK_IMPORTED_MODULE_9__/* .planWitness */ .ZS)(held));
				}
		}
		return { here, plans, witnesses };
}
function planIn(bytes, file, path, only) {
		try {
				return (0,_plan_read_js__WEBPACK_IMPORTED_MODULE_8__/* .parsePlan */ .v)(bytes, path);
		}
		catch (error) {
				if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ReleaseError */ .K2 && (only || file !== _plan_file_names_js__WEBPACK_IMPORTED_MODULE_7__/* .PLAN_FILE */ .VI))
						return undefined;
				throw error;
		}
}
function fileOf(file, here, plans) {
		const path = here.get(file);
		if (path === undefined)
				return undefined;
		const planned = (0,_subject_js__WEBPACK_IMPORTED_MODULE_9__/* .plannedIn */ .Y0)(plans, file);
		return kindOfFile(file, path, planned?.artifact.kind).then(async (kind) => ({
				...{ kind, file, path, project: planned?.project.name ?? '' },
				...(await (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestFile */ .TM)(path)),
		}));
}
async function kindOfFile(file, path, planned) {
		if (planned !== undefined)
				return planned;
		const beside = Object.entries(_plan_file_names_js__WEBPACK_IMPORTED_MODULE_7__/* .BESIDE */ .Zv).find(([, name]) => name.test(file))?.[0];
		if (beside !== undefined)
				return beside;
		const members = async () => (await (0,_archive_archive_js__WEBPACK_IMPORTED_MODULE_2__/* .listArchive */ .d0)(path)).map((entry) => entry.path);
		return (await (0,_ecosystems_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .recognise */ .GJ)(file, members).catch(() => undefined)) ?? 'generated';
}
/***/ }),
/***/ 71310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Eg: () => (/* binding */ githubSubject),
	KF: () => (/* binding */ isFlat),
	VI: () => (/* binding */ githubWitness),
	n_: () => (/* binding */ releaseAssets)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(88343);
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(18001);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8005);
var _plan_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83425);
var _registries_github_assets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37997);
var _registries_github_reading_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41418);
var _registries_remote_answer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(511);
var _download_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73153);
var _folder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74425);
var _subject_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60941);
const NAMED = /^([\w.-]+\/[\w.-]+)@(.+)$/;
const RELEASE = zod__WEBPACK_IMPORTED_MODULE_10__/* .looseObject */ ._H3({ assets: (0,_registries_remote_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .listOf */ .c3)(_registries_github_assets_js__WEBPACK_IMPORTED_MODULE_4__/* .ASSET */ .b4.extend({ url: zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP() })) });
function readGithub(text) {
		const [, repository, tag] = NAMED.exec(text) ?? [];
		if (repository !== undefined && tag !== undefined)
				return { repository, tag };
		throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)('verify/what', `github:${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_11__/* .cleanLine */ .Ow)(text)} does not name a release.`, 'Use github:owner/repo@v1.2.3.');
}
async function releaseAssets(repository, tag, host) {
		const url = `${(0,_registries_github_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryUrl */ .Ek)((0,_registries_github_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .apiUrl */ .y0)(host), repository)}/releases/tags/${encodeURIComponent(tag)}`;
		const answer = await host.http({ url, headers: _registries_github_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .HEADERS */ .d0 });
		if (answer.status === 404)
				return undefined;
		const asked = `the release ${tag} of ${repository}`;
		if (answer.status !== 200)
				throw (0,_registries_remote_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .unread */ .gy)(answer, asked, 'it could not be read');
		return (0,_registries_remote_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .readAnswer */ .JN)(answer, RELEASE, asked).assets.map((asset) => (0,_registries_github_assets_js__WEBPACK_IMPORTED_MODULE_4__/* .readAsset */ .fs)(asset, host));
}
const isFlat = ({ file }) => (0,_plan_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .isFlatName */ .xQ)(file);
function githubWitness(assets) {
		return (0,_subject_js__WEBPACK_IMPORTED_MODULE_9__/* .witness */ .u)('GitHub', assets.map(({ file, sha256 }) => [file, { sha256 }]));
}
async function githubSubject(text, host) {
		const { repository, tag } = readGithub(text);
		const assets = await releaseAssets(repository, tag, host);
		if (assets === undefined) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K2('verify/absent', `GitHub shows no release ${tag} of ${repository}.`, {
						hint: 'Check the tag; for a private repository pass github-token.',
				});
		}
		const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await host.tempDir('verify'), 'release');
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder);
		await (0,_download_js__WEBPACK_IMPORTED_MODULE_7__/* .download */ .R)(assets.filter(isFlat), `${repository} ${tag}`, folder, host);
		const subject = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .folderSubject */ .$)(folder, `The release ${tag} of ${repository}`);
		const unread = assets.filter((one) => !isFlat(one)).map(({ file }) => (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_11__/* .cleanLine */ .Ow)(file));
		return { ...subject, repository, unread, witnesses: [...subject.witnesses, githubWitness(assets)] };
}
/***/ }),
/***/ 60651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	h: () => (/* binding */ publishedSubject)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34002);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8005);
var _core_names_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(70976);
var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26321);
var _evidence_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71737);
var _plan_file_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80649);
var _download_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73153);
var _folder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74425);
var _github_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(71310);
var _subject_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(60941);
async function publishedSubject({ from, name, version }, indexOf, repository, host) {
		const ecosystem = _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_4__/* .ECOSYSTEMS */ .S.find(({ published }) => published?.scheme === from);
		const published = ecosystem?.published;
		if (ecosystem === undefined || published === undefined)
				throw new Error(`no ecosystem is published as ${from}`);
		const word = (one) => published.word(name, one);
		if (version === undefined) {
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('verify/what', `${from}:${name} names no version.`, `Name the version: ${word('1.2.3')}.`);
		}
		const registry = indexOf(ecosystem.installsFrom.target);
		const wanted = await published.files(name, version, registry, host);
		if (wanted.length === 0) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleaseError */ .K2('verify/absent', `There is no ${name} ${version} on ${published.place}.`, {
						hint: 'Check name and version; for a private registry pass registry-auth.',
				});
		}
		const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await host.tempDir('verify'), 'published');
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder);
		await (0,_download_js__WEBPACK_IMPORTED_MODULE_7__/* .download */ .R)(wanted.map(plain), word(version), folder, host);
		const stated = (0,_subject_js__WEBPACK_IMPORTED_MODULE_10__/* .witness */ .u)(published.shown, wanted.map(({ file, digests }) => [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file), digests]));
		const attested = await keep(await published.evidence(name, version, registry, host), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '..', 'registry'));
		const release = repository === undefined ? undefined : await releaseOf(repository, name, version, wanted, host);
		if (release === undefined) {
				const files = await Promise.all(wanted.map((one) => asFile(one, name, folder)));
				const note = repository === undefined
						? 'Pass --repository owner/name to compare it with the GitHub release of the repository that should have made it.'
						: `No release of ${repository} has a ${_plan_file_names_js__WEBPACK_IMPORTED_MODULE_6__/* .PLAN_FILE */ .VI} for ${version}: what the registry states is all that is known.`;
				const here = new Map(files.map(({ file, path }) => [file, path]));
				return { files, here, attested, plans: [], witnesses: [stated], absent: [], notes: [note] };
		}
		const beside = besideOf(release.assets, wanted);
		await (0,_download_js__WEBPACK_IMPORTED_MODULE_7__/* .download */ .R)(beside, `${repository} ${release.tag}`, folder, host);
		const subject = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .filesSubject */ .G)(folder, wanted.map(({ file }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file)));
		const ofRelease = subject.witnesses.map((one) => ({ ...one, by: `${one.by} of ${repository} ${release.tag}` }));
		return { ...subject, attested, witnesses: [stated, ...ofRelease, (0,_github_js__WEBPACK_IMPORTED_MODULE_9__/* .githubWitness */ .VI)(release.assets)] };
}
async function keep(kept, folder) {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
		const written = kept.map(async ({ name, text }) => {
				const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(name));
				await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
				return [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(name), path];
		});
		return new Map(await Promise.all(written));
}
const plain = ({ file, url }) => ({ file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file), url });
function besideOf(assets, wanted) {
		const plans = assets.filter(({ file }) => (0,_plan_file_names_js__WEBPACK_IMPORTED_MODULE_6__/* .isPlanAsset */ .Qu)(file));
		const files = [...wanted, ...plans].map(({ file }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file));
		return assets
				.filter(_github_js__WEBPACK_IMPORTED_MODULE_9__/* .isFlat */ .KF)
				.filter(({ file }) => (0,_plan_file_names_js__WEBPACK_IMPORTED_MODULE_6__/* .isPlanAsset */ .Qu)(file) ||
				Object.values(_plan_file_names_js__WEBPACK_IMPORTED_MODULE_6__/* .BESIDE */ .Zv).some((name) => name.test(file)) ||
				files.some((one) => _evidence_index_js__WEBPACK_IMPORTED_MODULE_5__/* .EVIDENCE */ .S.some(({ ending }) => file === `${one}${ending}`)));
}
async function releaseOf(repository, name, version, wanted, host) {
		const names = [...new Set([name, (0,_core_names_js__WEBPACK_IMPORTED_MODULE_11__/* .flatName */ .pE)(name)])];
		const prefixes = ['v', '', ...names.flatMap((one) => [`${one}@`, `${one}-v`, `${one}/v`, `${one}@v`])];
		let other;
		for (const tag of prefixes.map((prefix) => `${prefix}${version}`)) {
				const assets = await (0,_github_js__WEBPACK_IMPORTED_MODULE_9__/* .releaseAssets */ .n_)(repository, tag, host);
				if (assets?.some(({ file }) => (0,_plan_file_names_js__WEBPACK_IMPORTED_MODULE_6__/* .isPlanAsset */ .Qu)(file)) !== true)
						continue;
				if (wanted.some((one) => assets.some(({ file }) => file === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(one.file))))
						return { tag, assets };
				other ??= { tag, assets };
		}
		return other;
}
async function asFile({ file, kind }, project, folder) {
		const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file));
		return { kind, file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file), path, project, ...(await (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestFile */ .TM)(path)) };
}
/***/ }),
/***/ 60941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Nv: () => (/* binding */ statedOf),
	Y0: () => (/* binding */ plannedIn),
	ZS: () => (/* binding */ planWitness),
	q: () => (/* binding */ sumsWitness),
	u: () => (/* binding */ witness)
});
var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34002);
var _plan_sums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92666);
function plannedIn(plans, file) {
		const entries = plans.flatMap((held) => held.plan.projects.flatMap((project) => project.artifacts.map((artifact) => ({ held, project, artifact }))));
		return entries.find(({ artifact }) => artifact.file === file);
}
async function statedOf({ file, path, sha256 }, { witnesses }) {
		const same = [];
		const other = [];
		for (const { by, stated } of witnesses) {
				const as = await (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isAsStated */ .UI)(path, sha256, stated(file) ?? {});
				if (as !== undefined)
						(as ? same : other).push(by);
		}
		return { same, other };
}
function witness(by, stated) {
		const known = new Map(stated);
		return { by, stated: (file) => known.get(file) };
}
function sumsWitness(by, text) {
		const sums = text.split('\n').flatMap((line) => (0,_plan_sums_js__WEBPACK_IMPORTED_MODULE_1__/* .sumIn */ .H)(line) ?? []);
		return witness(by, sums.map(({ sha256, file }) => [file, { sha256 }]));
}
function planWitness({ plan, file: { file: by } }) {
		return witness(by, plan.projects.flatMap(({ artifacts }) => artifacts.map(({ file, sha256 }) => [file, { sha256 }])));
}
/***/ })
};
