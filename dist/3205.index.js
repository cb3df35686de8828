export const id = 3205;
export const ids = [3205];
export const modules = {
/***/ 27929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	E3: () => (/* binding */ MADE),
	GJ: () => (/* binding */ recognise),
	I: () => (/* binding */ kindOf),
	Or: () => (/* binding */ makerOf),
	cu: () => (/* binding */ identityOf),
	qS: () => (/* binding */ isInstallable)
});
var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97592);
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
/***/ 32169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	g: () => (/* binding */ renderRst)
});
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var digest = __webpack_require__(34002);
var errors = __webpack_require__(8005);
var memo = __webpack_require__(13068);
;// CONCATENATED MODULE: ./.build/data/readme-renderer.json
const readme_renderer_namespaceObject = /*#__PURE__*/JSON.parse('{"Ln":[{"name":"docutils","version":"0.23","sha256":["25d013af9bf23bc1c7b2b093dff4208166c53a94786c9e447808335ef1185fea","746f5060322511280a1e50eb76846ed6bf2342984b2ac04dc42caa1a8d78799e"]},{"name":"nh3","version":"0.3.6","sha256":["082675ff87b9385ec430ffe6d5847ba7456cc39b73720cd4add472f9f4cffd56","2411e8c3cee81a1ddd62c2a5d50585c28aa5566d373ad1db92536b95ddb24ef2","25c733bee928530556b1db0ea46c52cf5aa686146e38e60a6fc7cb801ef91cec","2f90d9a0cfdbee218994fdaaeeb5a0fde62d08f35e4eef0378ec1e2200172fd0","34d2b0d934156b87ee114f599a3ba9b8b9e17b5d79652ba3a13fa50903de965e","36d06341bd501240d320f5942481ed5e6846136b666e1ba4faf802b78ebc875f","43bc1ed3fa0716295fabee29ba42b2667e4a51d140b0a68e092170a765474fa6","44673b27010051ab5a5e438a86ec31bbda61d4a77d7e900af6b7be3037c1abae","455469a29951edc92bc48b47ac2281c3f2609e6c4f6a047056449f8c2c23facf","4713502748f564fee0633b37b3403783ce0a3af3a3d148ad91025a5bdadb7bc6","5276ef17bdba9ad8040575c74072008b13aae429436e9d0429e718bb5f90f4da","597a8e843bea00b2eb5520658dc24a9bb032e7fc9e7c2c0c4cd29420220c9796","69bbb92865a693d909db3a700d3c01537533844d0948c1e9323561ce06ecda41","69f365963f63a1e9bff53bdbb3c542c7c2efed3e163c9d5d83a772a2ac468c21","82ca5bf427ad1b216b65ede1a2e2d87dc49bec417ceba0f297213107d3cd9d78","889932a97fb4abb6f95fef1914c0d269ebfb60011e67121c1163059b9449dbb4","905f877dc66dd7aea4a76e54bcb26acb5ff8216f720c0017ccf63e0e6035698e","a43ebd7543555c3ac1bc353023d0794e75cb76f6f18f19c32e95441496c0cc25","d14bf7982e7a77c0c775634c29c07ce08b38a046df73e1c1f139b3e82f18a38e","e196fa70c2ff2eb4de7d3df3108f8f358c1d69dff20d45b11f20a5aa227ffb6d","e1b160831c9cdb06a6c79c2f9cdb11386602938f9af260d1c457a85add4f6f69","e6b7beece07525dc6e6b0fc2f104442de2ba328360ad00e50cbe2e1fd620447d","edb2b4a1a27523e6cc7c417f8d21ce3d005243548b93e56b762b66b0c7f589f9","f2f14b7ae1fca99c4a66c981aac3974e7fbc1ca30a12673d223ae1df76680917","f338ac7d594c067679f1e99b4f5ec3906842979560f9d8f15d6bdfa39a353b10","f3736c9dd3d1856f80cd031715b84ca75cda2bbb1ac802c3da26bfce590838d7","f5ed5fe84aee7f39db95c214a7421bf0499fbf500fec6d86a4e29bfc37971438"]},{"name":"pygments","version":"2.20.0","sha256":["6757cd03768053ff99f3039c1a36d6c0aa0b263438fcab17520b30a303a82b5f","81a9e26dd42fd28a23a2d169d86d7ac03b46e2f8b59ed4698fb4785f946d0176"]},{"name":"readme-renderer","version":"45.0","sha256":["030a8fac74904f8fba11ad1bb6964e3f76e896dc7e5e71f16af190c9056696d1","3385ed220117104a2bceb4a9dac8c5fdf6d1f96890d7ea2a9c7174fd5c84091f"]}]}');
var program = __webpack_require__(34213);
var host_sandbox = __webpack_require__(22558);
var uv_install = __webpack_require__(79317);
var environment = __webpack_require__(50643);
;// CONCATENATED MODULE: ./.build/ecosystems/python/readme-renderer.js
const INSTALL_MS = 120_000;
const RENDER_MS = 60_000;
const renderRst = (0,memo/* memo */.p)((text, host) => [host, (0,digest/* sha256 */.sc)(text)], render);
async function render(text, host) {
		try {
				const { python, ...place } = await readme_renderer_environment(host);
				const command = [python, '-I', '-c', "# Renders reStructuredText from stdin with the library that PyPI renders it with, and says what that says of it.\n\nimport io\nimport json\nimport sys\n\nimport readme_renderer.rst\n\nwords = io.StringIO()\nrendered = readme_renderer.rst.render(sys.stdin.buffer.read().decode(\"utf-8\"), stream=words)\nprint(json.dumps({\"renders\": rendered is not None, \"words\": words.getvalue()}))\n"];
				const { code, stdout, stderr } = await host.run({ command, ...place, input: text, timeoutMs: RENDER_MS });
				if (code !== 0)
						return { unchecked: lastLine(stderr) || `readme_renderer took longer than ${RENDER_MS / 1000} s` };
				const { renders, words } = JSON.parse(stdout);
				if (renders)
						return { renders };
				const line = /^<string>:(\d+):/m.exec(words)?.[1];
				const said = words.trim().replaceAll('<string>:', 'line ').split('\n');
				return { renders, words: said.slice(0, 6), line: line === undefined ? undefined : Number(line) };
		}
		catch (error) {
				if (!(error instanceof errors/* ReleaseError */.K2) || host.signal.aborted)
						throw error;
				return { unchecked: error.message };
		}
}
const readme_renderer_environment = (0,memo/* memo */.p)((host) => [host], install, { again: true });
async function install(host) {
		const sandbox = await (0,host_sandbox/* openSandbox */.E)(host, 'readme');
		const { uv, config, env } = await (0,uv_install/* uvInstall */.x)(host, sandbox);
		const venv = (0,external_node_path_.join)(sandbox.folder, 'venv');
		const list = (0,external_node_path_.join)(sandbox.folder, 'requirements.txt');
		const lines = readme_renderer_namespaceObject.Ln.map(({ name, version, sha256: hashes }) => [`${name}==${version}`, ...hashes.map((one) => `--hash=sha256:${one}`)].join(' '));
		await (0,promises_.writeFile)(list, `${lines.join('\n')}\n`);
		const strict = ['--no-deps', '--require-hashes', '--only-binary', ':all:'];
		const done = host.log.busy('fetching readme_renderer');
		try {
				for (const words of [
						['venv', '--python', '>=3.10', venv],
						['pip', 'install', '--python', venv, ...strict, '-r', list],
				]) {
						const command = [uv, ...words, '--quiet', '--config-file', config];
						const ended = await host.run({ command, cwd: sandbox.cwd, env, timeoutMs: INSTALL_MS, installs: true });
						if (ended.code !== 0)
								throw new errors/* ReleaseError */.K2('tool/uv', `readme_renderer could not be installed: ${lastLine(ended.stderr)}`);
				}
		}
		finally {
				done();
		}
		const { python } = await (0,environment/* openVenv */.IZ)(venv);
		return { python, cwd: sandbox.cwd, env: sandbox.env };
}
function lastLine(text) {
		return text.trim().split('\n').at(-1)?.trim() ?? '';
}
/***/ }),
/***/ 83768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Z: () => (/* binding */ BESIDE)
});
const BESIDE = {
		contract: /\.contract\.json$/,
		sbom: /\.(cdx|spdx)\.json$/,
		checksums: /^(.+\.)?SHA256SUMS$/,
};
/***/ }),
/***/ 82753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$R: () => (/* binding */ checksumsFile),
	BU: () => (/* binding */ partOf),
	Ii: () => (/* binding */ planAsset),
	Qu: () => (/* binding */ isPlanAsset),
	Sw: () => (/* binding */ receiptsAsset),
	q: () => (/* binding */ isReceipts)
});
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
var _core_about_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87821);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _core_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70976);
const MATRIX = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ include: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1) })).min(1) });
function partOf(matrix, projects) {
		if (matrix === undefined)
				return undefined;
		const names = namesByPath(matrix);
		const own = new Set(projects.map(({ path }) => path));
		const outside = [...own].find((path) => !names.has(path));
		if (outside !== undefined) {
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('inputs/matrix', `The project in ${outside} is not in the matrix.`, `Set path to a project of the matrix: ${[...names.keys()].join(', ')}.`);
		}
		const others = [...names].filter(([path]) => !own.has(path)).map(([, name]) => name);
		const name = [...names].find(([path]) => own.has(path))?.[1];
		return name === undefined || others.length === 0 ? undefined : { name, others };
}
function planAsset(part) {
		return part === undefined ? 'release.json' : `${part.name}.release.json`;
}
function isPlanAsset(file) {
		return file === 'release.json' || file.endsWith('.release.json');
}
function checksumsFile(part) {
		return part === undefined ? 'SHA256SUMS' : `${part.name}.SHA256SUMS`;
}
function receiptsAsset(part, run) {
		const name = run === 1 ? 'receipts.jsonl' : `receipts.${run}.jsonl`;
		return part === undefined ? name : `${part.name}.${name}`;
}
function isReceipts(file) {
		return /^(.+\.)?receipts(\.\d+)?\.jsonl$/.test(file);
}
function namesByPath(matrix) {
		const names = new Map();
		for (const { name, path } of readMatrix(matrix))
				if (!names.has(path))
						names.set(path, (0,_core_names_js__WEBPACK_IMPORTED_MODULE_2__/* .flatName */ .pE)(name));
		return names;
}
function readMatrix(text) {
		try {
				return MATRIX.parse(JSON.parse(text)).include;
		}
		catch {
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('inputs/matrix', `The input matrix is not the output of ${_core_about_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME */ .o_} matrix.`, `Use: matrix: \${{ needs.projects.outputs.matrix }}`);
		}
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
	VI: () => (/* binding */ PLAN_FILE),
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
var schema = __webpack_require__(83425);
var plan_tools = __webpack_require__(24219);
;// CONCATENATED MODULE: ./.build/plan/plan.js
const PLAN_FILE = 'release.json';
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
				created: new Date(release.commitTime * 1000).toISOString().replace('.000Z', 'Z'),
				projects,
				...(compatibility === undefined ? {} : { compatibility }),
				...(compared === undefined ? {} : { compared }),
		};
		const text = (0,json_text/* jsonText */.s)(plan);
		const path = (0,external_node_path_.join)(release.out, PLAN_FILE);
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
/***/ 83425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	G0: () => (/* binding */ PLAN_SCHEMA),
	X0: () => (/* binding */ PASSPORT),
	_A: () => (/* binding */ PLAN_FORMAT),
	cJ: () => (/* binding */ MOST_NOTES),
	xQ: () => (/* binding */ isFlatName)
});
var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88343);
var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64377);
var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97592);
var _ecosystems_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27929);
var _evidence_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43884);
var _beside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83768);
var _matrix_part_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82753);
const PLAN_FORMAT = 1;
const MOST_NOTES = 20_000;
const FLAT = /^[A-Za-z0-9_][A-Za-z0-9_.+@!-]*$/;
const MOST_CHARACTERS = 255;
function isFlatName(name) {
		return name.length <= MOST_CHARACTERS && FLAT.test(name);
}
const FILE = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
		.max(MOST_CHARACTERS)
		.regex(FLAT, 'must be the name of a file in this folder: letters, digits and . _ + @ ! -')
		.refine((name) => !name.includes('..'), 'must not contain two consecutive dots')
		.refine((name) => !isReserved(name.toLowerCase()), 'is a reserved name');
function isReserved(name) {
		return (0,_matrix_part_js__WEBPACK_IMPORTED_MODULE_4__/* .isPlanAsset */ .Qu)(name) || _evidence_index_js__WEBPACK_IMPORTED_MODULE_2__/* .EVIDENCE */ .S.some(({ ending }) => name.endsWith(ending));
}
const LINE = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
		.min(1)
		.max(500)
		.regex(/^[^\p{Cc}\p{Cf}\u2028\u2029]+$/u, 'must be one line without control characters');
const PART = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
		.max(200)
		.regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, 'must be the name of a part');
const SHA256 = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 digest in 64 lowercase hexadecimal digits');
const FOLDER = LINE.refine((path) => !path.startsWith('/') && !path.includes('\\') && !path.split('/').includes('..'), 'must be a folder of the repository');
const VERSION = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
		.max(200)
		.regex(/^[A-Za-z0-9][A-Za-z0-9.!+_-]*$/, 'must be a version');
const TOOLS = zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(LINE, LINE).refine((tools) => Object.keys(tools).length <= 500, 'must be at most 500 programs');
const SEEN = zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(LINE).max(200).optional();
const PASSPORT = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ hosts: SEEN, files: SEEN, programs: SEEN, variables: SEEN });
const STARTED = zod__WEBPACK_IMPORTED_MODULE_5__/* .discriminatedUnion */ .gMt('outcome', [
		zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
				sha256: SHA256,
				runtime: LINE,
				outcome: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('started'),
				protocols: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(LINE).max(50).optional(),
				protected: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(true).optional(),
				transport: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('http').optional(),
				passport: PASSPORT.optional(),
		}),
		zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ sha256: SHA256, runtime: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(''), outcome: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('unstarted'), reason: LINE }),
]);
const ARTIFACT = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
		kind: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n([..._ecosystems_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .MADE */ .E3, ...Object.keys(_beside_js__WEBPACK_IMPORTED_MODULE_3__/* .BESIDE */ .Z)]),
		file: FILE,
		sha256: SHA256,
		size: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(0),
		about: FILE.optional(),
		started: STARTED.optional(),
});
const PROJECT = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
		name: LINE,
		ecosystem: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ECOSYSTEMS */ .S.map(({ id }) => id)),
		path: FOLDER,
		version: VERSION,
		run: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(LINE).max(10).optional(),
		notes: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1).max(MOST_NOTES).optional(),
		tools: TOOLS.optional(),
		artifacts: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(ARTIFACT).max(500),
});
const COMPATIBILITY = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
		project: LINE,
		artifact: FILE,
		runtime: zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([LINE, zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('')]),
		dependencies: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['newest', 'lowest']),
		sdk: LINE.optional(),
		outcome: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['started', 'failed', 'not-measured']),
		detail: LINE.optional(),
		loses: LINE.optional(),
});
const COMPARED = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
		project: LINE,
		since: LINE,
		source: LINE,
		changes: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
				kind: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['breaking', 'feature', 'fix', 'docs', 'cannot-tell', 'behavior']),
				pointer: zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([LINE, zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('')]),
				message: LINE,
		}))
				.max(200),
});
const PLAN_SCHEMA = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
		format: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(PLAN_FORMAT),
		tool: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ name: LINE, version: LINE }),
		tools: TOOLS.optional(),
		tag: LINE.optional(),
		commit: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, 'must be a full commit id'),
		repository: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
				.regex(/^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/, 'must be owner/name')
				.optional(),
		noRelease: LINE.optional(),
		config: SHA256.optional(),
		part: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ name: PART, others: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(PART).min(1).max(255) }).optional(),
		created: zod__WEBPACK_IMPORTED_MODULE_6__/* .datetime */ .w$(),
		projects: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(PROJECT).min(1).max(256),
		compatibility: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(COMPATIBILITY).max(5000).optional(),
		compared: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(COMPARED).max(512).optional(),
});
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
/***/ 70309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	_8: () => (/* binding */ publisherIn),
	b6: () => (/* binding */ textOf),
	ds: () => (/* binding */ claimsOf),
	lJ: () => (/* binding */ mintedIn),
	r1: () => (/* binding */ exchangeToken),
	sk: () => (/* binding */ noPublisher)
});
var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _formats_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36074);
var _formats_plain_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75140);
var _remote_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(511);
async function exchangeToken(exchange, host) {
		const idToken = await host.idToken(exchange.audience);
		host.mask(idToken);
		const answer = await host.http({ ...exchange.request(idToken), method: 'POST', retry: 'safe' });
		if (answer.status < 200 || answer.status > 299)
				throw exchange.refused(answer, claimsOf(idToken));
		return mintedIn(answer, exchange, host);
}
function mintedIn(answer, { asked, code, key = 'token' }, host) {
		const token = (0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .readAnswer */ .JN)(answer, zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ [key]: _remote_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN */ .CV }), asked, { code, secret: true })[key];
		host.mask(token);
		return token;
}
function claimsOf(idToken) {
		return (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)((0,_formats_plain_json_js__WEBPACK_IMPORTED_MODULE_4__/* .plainJson */ .R)(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString('utf8')));
}
function publisherIn(claims, workflowClaim) {
		const [owner = '', repository = ''] = textOf(claims, 'repository').split('/');
		const called = /^(.*?)\/\.github\/workflows\/(.+?)@/.exec(textOf(claims, workflowClaim));
		const [, workflowIn = '', workflow = ''] = called ?? [];
		return { owner, repository, workflow, workflowIn, environment: textOf(claims, 'environment') };
}
function noPublisher({ owner, repository, workflow, environment }, { code, message, ...more }) {
		const rows = { owner, repository, workflow, environment: environment || '(none)' };
		const table = Object.entries(rows).map(([key, value]) => `  ${key.padEnd(13)} ${value}`);
		return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2(code, `${message}; this is what GitHub sends now:\n\n${table.join('\n')}\n`, more);
}
function textOf(claims, name) {
		const value = claims[name];
		return typeof value === 'string' ? value : '';
}
/***/ }),
/***/ 99721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	D6: () => (/* binding */ isAsked),
	My: () => (/* binding */ destinationOf),
	ci: () => (/* binding */ addressOf),
	rR: () => (/* binding */ headerOf)
});
var _core_about_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87821);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _ecosystems_code_package_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60948);
var _plan_own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77564);
var _registries_origin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31464);
const PLATFORM_CALL = /\/market\/code\/upload\/?$/;
function destinationOf({ inputs, settings, rehearsed, }) {
		const template = inputs.uploadUrl ?? settings.url;
		if (template === undefined) {
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('upload/no-url', 'The target upload has no URL.', `Set upload-url, or [upload] url = "https://…" in ${_core_about_js__WEBPACK_IMPORTED_MODULE_3__/* .CONFIG_FILE */ .g2}.`);
		}
		const url = (0,_registries_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .trustedUrl */ .$V)(fill(template, () => 'x'), 'upload-url');
		if (rehearsed && !(0,_registries_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U9)(url)) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('rehearsal/outside', `The rehearsal tried to upload to ${url.origin}.`);
		}
		const style = styleOf(settings, url);
		if (style === 'generic' && isAsked(settings)) {
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('upload/platform-only', `[upload] ${settings.keep === undefined ? 'redeploy' : 'keep'} is for the code-package platform, and ${url.host} is used as any other endpoint.`, `Set [upload] style = "code-package-platform" in ${_core_about_js__WEBPACK_IMPORTED_MODULE_3__/* .CONFIG_FILE */ .g2}, or remove the key.`);
		}
		return { template, style };
}
function isAsked({ keep, redeploy }) {
		return keep !== undefined || Object.keys(redeploy ?? {}).length > 0;
}
function styleOf(settings, url) {
		const plain = settings.method === 'PUT' && settings.body === 'raw';
		return plain && PLATFORM_CALL.test(url.pathname) ? 'code-package-platform' : settings.style;
}
function addressOf(template, publishFile, input, what) {
		const filled = fill(template, (name) => encodeURIComponent(placeholderValue(name, publishFile, input)));
		const url = (0,_registries_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .trustedUrl */ .$V)(filled, what);
		if (url.pathname.endsWith('/') && !template.includes('{file}'))
				url.pathname += encodeURIComponent(publishFile.file);
		return url;
}
function headerOf(text, publishFile, input) {
		return fill(text, (name) => placeholderValue(name, publishFile, input));
}
const PLACEHOLDERS = ['name', 'version', 'file', 'sha256', 'size'];
function fill(text, value) {
		return text.replace(/\{(\w+)\}/g, (whole, name) => {
				return PLACEHOLDERS.includes(name) ? value(name) : whole;
		});
}
function placeholderValue(name, publishFile, { plan }) {
		if (name === 'file')
				return publishFile.file;
		if (name === 'name')
				return (0,_ecosystems_code_package_name_js__WEBPACK_IMPORTED_MODULE_4__/* .archiveName */ .uv)(publishFile.project);
		if (name === 'sha256')
				return publishFile.sha256;
		if (name === 'size')
				return String(publishFile.size);
		return (0,_plan_own_js__WEBPACK_IMPORTED_MODULE_1__/* .plannedFor */ .kr)(publishFile.file, plan)?.version ?? '';
}
/***/ })
};
