export const id = 5130;
export const ids = [5130];
export const modules = {
/***/ 7373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	J: () => (/* binding */ readContractFile),
	U: () => (/* binding */ parseContract)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88343);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8005);
var _host_typed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93237);
var _mcp_contract_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29147);
var _mcp_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28445);
var _plan_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83425);
var _start_golden_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32193);
const MOST_BYTES = 64 * 1024 * 1024;
const ITEMS = zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J()));
const SCHEMA = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
		format: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(1),
		protocolVersions: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
		serverInfo: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J()),
		instructions: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
		capabilities: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J()),
		tools: ITEMS,
		resources: ITEMS,
		resourceTemplates: ITEMS,
		prompts: ITEMS,
		results: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_start_golden_file_js__WEBPACK_IMPORTED_MODULE_4__/* .RESULT */ .Mr).optional(),
		passport: _plan_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .PASSPORT */ .X0.optional(),
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
				if ((0,_mcp_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .depthMeter */ .LQ)().tooDeep(bytes))
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
				return (0,_mcp_contract_js__WEBPACK_IMPORTED_MODULE_7__/* .makeContract */ .FA)(checked.data);
		const [first] = checked.error.issues;
		throw refuse(shown, `not a contract (${first?.path.join('.') || 'format'}: ${first?.message ?? 'invalid'})`);
}
function refuse(shown, why) {
		return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('contract/file', `${shown} is ${why}.`, `Create one: ${_host_typed_js__WEBPACK_IMPORTED_MODULE_2__/* .TYPED */ .X} contract > weather.contract.json`);
}
/***/ }),
/***/ 29147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$N: () => (/* binding */ canonical),
	FA: () => (/* binding */ makeContract),
	Wc: () => (/* binding */ contractText)
});
var _core_by_code_unit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63168);
var _core_json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68478);
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
				...(seen.results === undefined ? {} : { results: canonical(seen.results) }),
				...(seen.passport === undefined ? {} : { passport: canonical(seen.passport) }),
		};
}
function contractText(contract) {
		return (0,_core_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s)(contract);
}
function sorted(items, key) {
		return items
				.map((one) => {
				const item = canonical(one);
				return { item, rank: `${String(item[key] ?? '')}\0${JSON.stringify(item)}` };
		})
				.sort((a, b) => (0,_core_by_code_unit_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodeUnit */ .X)(a.rank, b.rank))
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
/***/ 28445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	DI: () => (/* binding */ tooDeep),
	FI: () => (/* binding */ DEEPEST),
	LQ: () => (/* binding */ depthMeter),
	Yd: () => (/* binding */ isJudgeable),
	bX: () => (/* binding */ LONGEST_MESSAGE),
	uZ: () => (/* binding */ MOST_BYTES)
});
const LONGEST_MESSAGE = 10 * 1024 * 1024;
const MOST_BYTES = 64 * 1024 * 1024;
const DEEPEST = 200;
const LONGEST_SCHEMA = 1024 * 1024;
const LONG_TYPE = /"type":\[(?:"[^"]*",){100}/;
function isJudgeable(text) {
		return text.length <= LONGEST_SCHEMA && !LONG_TYPE.test(text);
}
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
/***/ 36265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	m: () => (/* binding */ readPlan),
	v: () => (/* binding */ parsePlan)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var jsonc_parser__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99547);
var _core_about_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(87821);
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(18001);
var _core_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34002);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8005);
var _host_typed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93237);
var _mcp_limits_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28445);
var _file_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80649);
var _schema_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83425);
const BUILD_HINT = `Create one with ${_host_typed_js__WEBPACK_IMPORTED_MODULE_5__/* .TYPED */ .X} build, or pass its folder: ${_host_typed_js__WEBPACK_IMPORTED_MODULE_5__/* .TYPED */ .X} publish <folder>.`;
const MAX_BYTES = 16 * 1024 * 1024;
const MOST_SHOWN = 20;
async function readPlan(folder) {
		const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _file_names_js__WEBPACK_IMPORTED_MODULE_6__/* .PLAN_FILE */ .VI);
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
		if (typeof format === 'number' && format > _schema_js__WEBPACK_IMPORTED_MODULE_7__/* .PLAN_FORMAT */ ._A) {
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('plan/newer', `${place(['format'])}: the plan has format ${format}; this version of ${_core_about_js__WEBPACK_IMPORTED_MODULE_9__/* .NAME */ .o_} reads format ${_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .PLAN_FORMAT */ ._A}.`, `Update ${_core_about_js__WEBPACK_IMPORTED_MODULE_9__/* .NAME */ .o_}, or publish with the version that created the plan.`);
		}
		if (format !== _schema_js__WEBPACK_IMPORTED_MODULE_7__/* .PLAN_FORMAT */ ._A) {
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('plan/foreign', `${place(['format'])}: not a release plan: format is missing.`, BUILD_HINT);
		}
		const checked = _schema_js__WEBPACK_IMPORTED_MODULE_7__/* .PLAN_SCHEMA */ .G0.safeParse(value);
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
				hint: `Do not edit a plan: create a new one with ${_host_typed_js__WEBPACK_IMPORTED_MODULE_5__/* .TYPED */ .X} build.`,
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
						const shown = (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_10__/* .cleanLine */ .Ow)(name).slice(0, 100);
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
		return (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_10__/* .cleanLine */ .Ow)(words.join('')).slice(0, 200) || 'the plan';
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
var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64377);
var _core_change_kinds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1023);
var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26321);
var _ecosystems_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27929);
var _evidence_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71737);
var _file_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80649);
const PLAN_FORMAT = 1;
const MOST_NOTES = 20_000;
const FLAT = /^[A-Za-z0-9_][A-Za-z0-9_.+@!-]*$/;
const MOST_CHARACTERS = 255;
function isFlatName(name) {
		return name.length <= MOST_CHARACTERS && FLAT.test(name);
}
const FILE = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
		.max(MOST_CHARACTERS)
		.regex(FLAT, 'must be the name of a file in this folder: letters, digits and . _ + @ ! -')
		.refine((name) => !name.includes('..'), 'must not contain two consecutive dots')
		.refine((name) => !isReserved(name.toLowerCase()), 'is a reserved name');
function isReserved(name) {
		return (0,_file_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlanAsset */ .Qu)(name) || _evidence_index_js__WEBPACK_IMPORTED_MODULE_2__/* .EVIDENCE */ .S.some(({ ending }) => name.endsWith(ending));
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
const TOOLS = zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(LINE, LINE).refine((tools) => Object.keys(tools).length <= 500, 'must be at most 500 programs');
const SEEN = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(LINE).max(200).optional();
const PASSPORT = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ hosts: SEEN, files: SEEN, programs: SEEN, variables: SEEN });
const STARTED = zod__WEBPACK_IMPORTED_MODULE_4__/* .discriminatedUnion */ .gMt('outcome', [
		zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
				sha256: SHA256,
				runtime: LINE,
				outcome: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('started'),
				protocols: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(LINE).max(50).optional(),
				protected: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(true).optional(),
				transport: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('http').optional(),
				passport: PASSPORT.optional(),
		}),
		zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ sha256: SHA256, runtime: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(''), outcome: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('unstarted'), reason: LINE }),
]);
const ARTIFACT = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
		kind: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n([..._ecosystems_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .MADE */ .E3, ...Object.keys(_file_names_js__WEBPACK_IMPORTED_MODULE_3__/* .BESIDE */ .Zv)]),
		file: FILE,
		sha256: SHA256,
		size: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0),
		about: FILE.optional(),
		started: STARTED.optional(),
});
const PROJECT = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
		name: LINE,
		ecosystem: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ECOSYSTEMS */ .S.map(({ id }) => id)),
		path: FOLDER,
		version: VERSION,
		run: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(LINE).max(10).optional(),
		notes: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(MOST_NOTES).optional(),
		tools: TOOLS.optional(),
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
		loses: LINE.optional(),
});
const COMPARED = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
		project: LINE,
		since: LINE,
		source: LINE,
		changes: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
				kind: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_core_change_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .CHANGE_KINDS */ .t),
				pointer: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([LINE, zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('')]),
				message: LINE,
		}))
				.max(200),
});
const PLAN_SCHEMA = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
		format: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(PLAN_FORMAT),
		tool: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ name: LINE, version: LINE }),
		tools: TOOLS.optional(),
		tag: LINE.optional(),
		commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, 'must be a full commit id'),
		repository: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
				.regex(/^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/, 'must be owner/name')
				.optional(),
		noRelease: LINE.optional(),
		config: SHA256.optional(),
		part: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ name: PART, others: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(PART).min(1).max(255) }).optional(),
		created: zod__WEBPACK_IMPORTED_MODULE_6__/* .datetime */ .w$(),
		projects: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(PROJECT).min(1).max(256),
		compatibility: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(COMPATIBILITY).max(5000).optional(),
		compared: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(COMPARED).max(512).optional(),
});
/***/ }),
/***/ 32193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	AK: () => (/* binding */ recordedIn),
	Mr: () => (/* binding */ RESULT),
	Ri: () => (/* binding */ unfit),
	VF: () => (/* binding */ goldenText),
	cN: () => (/* binding */ readGolden),
	fp: () => (/* binding */ readParts),
	t6: () => (/* binding */ recordCommand),
	vG: () => (/* binding */ GOLDEN_FILE)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88343);
var _config_calls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91704);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8005);
var _core_json_text_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(68478);
var _core_shell_word_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(15847);
var _formats_object_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(36074);
var _formats_plain_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75140);
var _host_typed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93237);
var _mcp_limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28445);
var _repository_regular_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1722);
const FOLDER = 'golden';
const GOLDEN_FILE = `${FOLDER}/calls.json`;
const MOST_FILES = 100;
const MARK = 'golden-calls';
const LARGEST = 4_000_000;
const LARGEST_RESULT = 500_000;
const SHAPE = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
		type: zod__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()).min(1)])
				.transform((type) => [type].flat().map((one) => (one === 'integer' ? 'number' : one))),
		properties: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .lazy */ .RZV(() => SHAPE))
				.optional(),
		required: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()).optional(),
		items: zod__WEBPACK_IMPORTED_MODULE_6__/* .lazy */ .RZV(() => SHAPE).optional(),
});
const RESULT = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
		call: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
				kind: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['tool', 'prompt', 'resource']),
				name: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
				arguments: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5J()),
				write: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY(),
				network: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY(),
				values: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
		}),
		failed: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional(),
		content: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
		shape: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ data: SHAPE.optional(), text: SHAPE.optional() }),
		values: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5J()),
		volatile: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
});
const ENTRY = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
		tool: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional(),
		prompt: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional(),
		resource: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional(),
		arguments: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5J()).default({}),
		write: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY().default(false),
		network: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY().default(false),
		content: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()).optional(),
		data: SHAPE.optional(),
		text: SHAPE.optional(),
		values: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5J()).default({}),
		volatile: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()).default([]),
})
		.refine((entry) => (0,_config_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .calledBy */ .p0)(entry) !== undefined, 'names no tool, prompt or resource');
const FILE = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ [MARK]: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(1), calls: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(ENTRY).max(1000) });
function readParts(folder, path) {
		return [...handwritten(folder), GOLDEN_FILE].flatMap((file) => readPart(folder, path, file) ?? []);
}
function readGolden(folder, path) {
		return recordedIn(readParts(folder, path));
}
function recordedIn(parts) {
		const all = parts.flatMap(({ results }) => results);
		return all.filter(({ call }, index) => !all.slice(0, index).some((one) => (0,_config_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .sameCall */ .nE)(one.call, call)));
}
function handwritten(folder) {
		try {
				const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, FOLDER)).filter((name) => name.endsWith('.json'));
				return names
						.sort()
						.slice(0, MOST_FILES)
						.map((name) => `${FOLDER}/${name}`)
						.filter((file) => file !== GOLDEN_FILE);
		}
		catch {
				return [];
		}
}
function readPart(folder, path, file) {
		const { bytes, why } = (0,_repository_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readInside */ .xO)(folder, file, LARGEST);
		const refuse = (reason) => (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('calls/file', `${path === '.' ? '' : `${path}/`}${file} is not a golden session: ${reason}.`, file === GOLDEN_FILE
				? `Delete it and record it again: ${recordCommand(path)}`
				: `Correct it; a call without content is recorded: ${recordCommand(path)}`);
		if (why !== undefined)
				throw refuse(`it is ${why}`);
		if (bytes === undefined)
				return undefined;
		const text = bytes.toString();
		const isOurs = text.includes(`"${MARK}"`);
		if ((0,_mcp_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .tooDeep */ .DI)(text)) {
				if (isOurs)
						throw refuse('it is nested too deep');
				return undefined;
		}
		const value = (0,_formats_plain_json_js__WEBPACK_IMPORTED_MODULE_8__/* .plainJson */ .R)(text);
		if (value === undefined && isOurs)
				throw refuse('it is not valid JSON');
		if (!(0,_formats_object_js__WEBPACK_IMPORTED_MODULE_9__/* .isObject */ .Gv)(value) || !Object.hasOwn(value, MARK))
				return undefined;
		const checked = FILE.safeParse(value);
		if (!checked.success) {
				const [first] = checked.error.issues;
				throw refuse(`${first?.path.join('.') ?? ''}: ${first?.message ?? 'invalid'}`);
		}
		const { calls } = checked.data;
		return {
				file,
				results: calls.flatMap((entry) => (entry.content === undefined ? [] : [toResult(entry, entry.content)])),
				open: calls.flatMap((entry) => (entry.content === undefined ? [toCall(entry)] : [])),
		};
}
function recordCommand(path) {
		return `${_host_typed_js__WEBPACK_IMPORTED_MODULE_4__/* .TYPED */ .X} contract record${path === '.' ? '' : ` ${(0,_core_shell_word_js__WEBPACK_IMPORTED_MODULE_10__/* .shellWord */ .r)(path)}`}`;
}
function toCall(entry) {
		const { arguments: given, write, network, values } = entry;
		const named = (0,_config_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .calledBy */ .p0)(entry);
		return { ...named, arguments: given, write, network, values: Object.keys(values) };
}
function toResult(entry, content) {
		const { data, text, values, volatile } = entry;
		const shape = { ...(data === undefined ? {} : { data }), ...(text === undefined ? {} : { text }) };
		return { call: toCall(entry), content, shape, values, volatile };
}
function goldenText(results) {
		const calls = results.map(({ call, content, shape, values, volatile }) => ({
				[call.kind]: call.name,
				...(Object.keys(call.arguments).length === 0 ? {} : { arguments: call.arguments }),
				...(call.write ? { write: true } : {}),
				...(call.network ? { network: true } : {}),
				content,
				...Object.fromEntries(Object.entries(shape).flatMap(([part, one]) => (one === undefined ? [] : [[part, plain(one)]]))),
				...(Object.keys(values).length === 0 ? {} : { values }),
				...(volatile.length === 0 ? {} : { volatile }),
		}));
		return (0,_core_json_text_js__WEBPACK_IMPORTED_MODULE_11__/* .jsonText */ .s)({ [MARK]: 1, calls });
}
function unfit({ shape, values }) {
		const bytes = Buffer.byteLength(JSON.stringify([shape, values]));
		return bytes <= LARGEST_RESULT
				? undefined
				: `its fields alone have ${Math.round(bytes / 1000)} kB (at most ${LARGEST_RESULT / 1000}); call it with arguments that give less`;
}
function plain({ type, properties, required, items }) {
		const each = Object.entries(properties ?? {}).map(([key, one]) => [key, plain(one)]);
		return {
				type: type.length === 1 ? type[0] : type,
				...(properties === undefined ? {} : { properties: Object.fromEntries(each) }),
				...(required === undefined ? {} : { required }),
				...(items === undefined ? {} : { items: plain(items) }),
		};
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
