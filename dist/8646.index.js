export const id = 8646;
export const ids = [8646];
export const modules = {
/***/ 28445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	DI: () => (/* binding */ tooDeep),
	FI: () => (/* binding */ DEEPEST),
	LQ: () => (/* binding */ depthMeter),
	bX: () => (/* binding */ LONGEST_MESSAGE),
	uZ: () => (/* binding */ MOST_BYTES)
});
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
						for (let at = 0; at < chunk.length; at += 1) {
								const byte = chunk[at];
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
__webpack_require__.d(__webpack_exports__, {
	Z: () => (/* binding */ BESIDE)
});
const BESIDE = {
		contract: /\.contract\.json$/,
		sbom: /\.(cdx|spdx)\.json$/,
		checksums: /^(.+\.)?SHA256SUMS$/,
};
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
/***/ 36265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	m: () => (/* binding */ readPlan),
	v: () => (/* binding */ parsePlan)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var jsonc_parser__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99547);
var _core_about_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87821);
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(18001);
var _core_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34002);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8005);
var _mcp_limits_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28445);
var _plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4147);
var _schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83425);
const BUILD_HINT = `Create one with ${_core_about_js__WEBPACK_IMPORTED_MODULE_7__/* .NAME */ .o_} build, or pass its folder: ${_core_about_js__WEBPACK_IMPORTED_MODULE_7__/* .NAME */ .o_} publish <folder>.`;
const MAX_BYTES = 16 * 1024 * 1024;
const MOST_SHOWN = 20;
async function readPlan(folder) {
		const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _plan_js__WEBPACK_IMPORTED_MODULE_5__/* .PLAN_FILE */ .VI);
		const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
		if (facts === undefined)
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('plan/absent', `There is no prepared release: ${path} does not exist.`, BUILD_HINT);
		if (!facts.isFile() || facts.size > MAX_BYTES) {
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('plan/foreign', `${path} is not a release plan: it is ${facts.isFile() ? 'too large' : 'not a regular file'}.`, BUILD_HINT);
		}
		const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
		return { plan: parsePlan(bytes, path), path, bytes, sha256: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(bytes) };
}
function parsePlan(bytes, shown) {
		const text = decode(bytes, shown);
		if ((0,_mcp_limits_js__WEBPACK_IMPORTED_MODULE_8__/* .tooDeep */ .DI)(text))
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('plan/foreign', `${shown} is nested too deep for a release.json.`, BUILD_HINT);
		const errors = [];
		const tree = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_2__.parseTree)(text, errors, { disallowComments: true });
		const value = parseJson(text);
		if (tree === undefined || value === undefined || errors.length > 0) {
				const [first] = errors;
				const words = first === undefined ? '' : `: ${spaced((0,jsonc_parser__WEBPACK_IMPORTED_MODULE_2__.printParseErrorCode)(first.error))}`;
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('plan/no-json', `${shown}:${lineAt(text, first?.offset ?? 0)}: not valid JSON${words}.`, BUILD_HINT);
		}
		const place = (path) => `${shown}:${lineOf(text, tree, path)}`;
		const keys = keyProblems(tree);
		if (keys.length > 0)
				throw invalid(keys.map(({ offset, says }) => `${shown}:${lineAt(text, offset)}: ${says}`));
		const format = typeof value === 'object' && value !== null ? value.format : undefined;
		if (typeof format === 'number' && format > _schema_js__WEBPACK_IMPORTED_MODULE_6__/* .PLAN_FORMAT */ ._A) {
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('plan/newer', `${place(['format'])}: the plan has format ${format}; this version of ${_core_about_js__WEBPACK_IMPORTED_MODULE_7__/* .NAME */ .o_} reads format ${_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .PLAN_FORMAT */ ._A}.`, `Update ${_core_about_js__WEBPACK_IMPORTED_MODULE_7__/* .NAME */ .o_}, or publish with the version that created the plan.`);
		}
		if (format !== _schema_js__WEBPACK_IMPORTED_MODULE_6__/* .PLAN_FORMAT */ ._A) {
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('plan/foreign', `${place(['format'])}: not a release plan: format is missing.`, BUILD_HINT);
		}
		const checked = _schema_js__WEBPACK_IMPORTED_MODULE_6__/* .PLAN_SCHEMA */ .G0.safeParse(value);
		const problems = checked.success ? nameProblems(checked.data) : checked.error.issues.map(sentence);
		if (problems.length > 0 || !checked.success) {
				throw invalid(problems.slice(0, MOST_SHOWN + 1).map(({ path, says }) => `${place(path)}: ${shownPath(path)} ${says}`));
		}
		return checked.data;
}
function parseJson(text) {
		try {
				return JSON.parse(text);
		}
		catch {
				return undefined;
		}
}
function spaced(code) {
		return code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}
function invalid(sentences) {
		const shown = sentences.slice(0, MOST_SHOWN).map((one) => `${one}.`);
		const more = sentences.length > MOST_SHOWN ? ['There are more problems.'] : [];
		return new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ReleaseError */ .K2('plan/invalid', [...shown, ...more].join('\n'), {
				exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.usage,
				hint: `Do not edit a plan: create a new one with ${_core_about_js__WEBPACK_IMPORTED_MODULE_7__/* .NAME */ .o_} build.`,
		});
}
function keyProblems(tree) {
		const problems = [];
		const visit = (node) => {
				const seen = new Set();
				for (const child of node.children ?? []) {
						if (node.type !== 'object') {
								visit(child);
								continue;
						}
						const [key, value] = child.children ?? [];
						const name = String(key?.value);
						const shown = (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_9__/* .cleanLine */ .Ow)(name).slice(0, 100);
						if (seen.has(name))
								problems.push({ offset: child.offset, says: `duplicate key ${shown}` });
						else if (name in Object.prototype)
								problems.push({ offset: child.offset, says: `unknown key ${shown}` });
						seen.add(name);
						if (value !== undefined)
								visit(value);
				}
		};
		visit(tree);
		return problems;
}
function sentence(issue) {
		const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
		if (issue.code !== 'unrecognized_keys')
				return { path, says: issue.message.replace(/^Invalid/, 'is invalid:') };
		const [key = ''] = issue.keys ?? [];
		return { path: [...path, key], says: 'is an unknown key' };
}
function nameProblems(plan) {
		const seen = new Set();
		const files = new Set(plan.projects.flatMap(({ artifacts }) => artifacts.map(({ file }) => file)));
		return plan.projects.flatMap((project, index) => project.artifacts.flatMap(({ file, about }, position) => {
				const name = file.toLowerCase();
				const again = seen.has(name);
				seen.add(name);
				const path = ['projects', index, 'artifacts', position];
				const unknown = about !== undefined && !files.has(about);
				return [
						...(again ? [{ path: [...path, 'file'], says: `names ${file} a second time` }] : []),
						...(unknown ? [{ path: [...path, 'about'], says: `names ${about}, which the plan does not list` }] : []),
				];
		}));
}
function decode(bytes, shown) {
		try {
				return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		}
		catch {
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('plan/no-json', `${shown} is not UTF-8 text.`, BUILD_HINT);
		}
}
function lineOf(text, tree, path) {
		for (let length = path.length; length > 0; length -= 1) {
				const node = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_2__.findNodeAtLocation)(tree, path.slice(0, length));
				if (node !== undefined)
						return lineAt(text, node.offset);
		}
		return 1;
}
function lineAt(text, offset) {
		return text.slice(0, offset).split('\n').length;
}
function shownPath(path) {
		const words = path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`));
		return (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_9__/* .cleanLine */ .Ow)(words.join('')).slice(0, 200) || 'the plan';
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
/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	p6: () => (/* binding */ date),
	w$: () => (/* binding */ datetime)
});
var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
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
