export const id = 1174;
export const ids = [1174];
export const modules = {
/***/ 91704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	D9: () => (/* binding */ readCall),
	nE: () => (/* binding */ sameCall),
	p0: () => (/* binding */ calledBy)
});
var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
var _formats_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36074);
function calledBy(entry) {
		const kinds = ['tool', 'prompt', 'resource'].filter((kind) => typeof entry[kind] === 'string');
		const [kind] = kinds;
		return kind === undefined || kinds.length > 1 ? undefined : { kind, name: String(entry[kind]) };
}
function readCall(table) {
		const named = calledBy(table);
		if (named === undefined)
				return undefined;
		const { arguments: given, write, network, values } = table;
		return {
				...named,
				arguments: (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(given),
				write: write === true,
				network: network === true,
				values: Array.isArray(values) ? values.map(String) : [],
		};
}
function sameCall(a, b) {
		return a.kind === b.kind && a.name === b.name && (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(a.arguments, b.arguments);
}
/***/ }),
/***/ 2789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	M5: () => (/* binding */ loadSettings),
	ec: () => (/* binding */ namedConfig)
});
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var about = __webpack_require__(87821);
var clean_text = __webpack_require__(18001);
var digest = __webpack_require__(34002);
var errors = __webpack_require__(8005);
var notes_template = __webpack_require__(77556);
var regular_file = __webpack_require__(1722);
var did_you_mean = __webpack_require__(24217);
var named_path = __webpack_require__(82161);
var formats_toml = __webpack_require__(65761);
;// CONCATENATED MODULE: ./.build/config/issue-words.js
const TYPES = {
		boolean: 'true or false',
		string: 'a string',
		number: 'a number',
		int: 'a whole number',
		array: 'an array',
		object: 'a table',
		record: 'a table',
		url: 'a URL',
};
const LONGEST = 40;
function wordsFor(issue, value) {
		const wanted = wantedBy(issue);
		if (wanted.length === 0)
				return issue.message;
		const shown = value === undefined ? undefined : (0,clean_text/* cleanLine */.Ow)(JSON.stringify(value));
		const not = shown === undefined || shown.length > LONGEST ? '' : `, not ${shown}`;
		return `must be ${wanted.join(' or ')}${not}`;
}
function wantedBy(issue) {
		const { code, expected = '', values = [], format = '', minimum, maximum, errors = [] } = issue;
		switch (code) {
				case 'invalid_type':
						return [TYPES[expected] ?? expected];
				case 'invalid_value':
						return values.map((value) => JSON.stringify(value));
				case 'invalid_format':
						return TYPES[format] === undefined ? [] : [TYPES[format]];
				case 'too_small':
						return [minimum === 1 && issue.message.includes('string') ? 'text that is not empty' : `at least ${minimum}`];
				case 'too_big':
						return [`at most ${maximum}`];
				case 'invalid_union':
						return [...new Set(errors.flatMap(([first]) => (first?.path.length === 0 ? wantedBy(first) : [])))];
				default:
						return [];
		}
}
var schema = __webpack_require__(72498);
;// CONCATENATED MODULE: ./.build/config/parse.js
function parseConfig(bytes, file) {
		let text;
		try {
				text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		}
		catch {
				throw (0,errors/* usageError */.Wp)('config/encoding', `${file} is not UTF-8 text.`, 'Save it as UTF-8.');
		}
		const toml = (0,formats_toml/* readToml */.D)(text);
		if (toml.problems.length > 0) {
				const lines = toml.problems.map(({ line, column, message }) => `${file}:${line}:${column}: not valid TOML: ${message}`);
				throw (0,errors/* usageError */.Wp)('config/toml', lines.join('\n'));
		}
		const checked = schema/* CONFIG_SCHEMA */.ln.safeParse(toml.value);
		if (checked.success)
				return checked.data;
		const lines = checked.error.issues
				.flatMap((issue) => sentences(issue, toml.value))
				.map(({ path, says }) => `${file}:${lineOf(toml, path)}: ${says}`);
		throw (0,errors/* usageError */.Wp)('config/invalid', lines.join('\n'), `Every key: ${(0,about/* docsPage */.tu)('configuration.md')}`);
}
function lineOf(toml, path) {
		for (let length = path.length; length > 0; length -= 1) {
				const place = toml.at(path.slice(0, length));
				if (place !== undefined)
						return place.line;
		}
		return 1;
}
function sentences(issue, value) {
		const table = issue.path.filter((part) => typeof part === 'string').join('.');
		if (issue.code !== 'unrecognized_keys') {
				const words = wordsFor(issue, (0,named_path/* valueAt */.f)(issue.path, value));
				return [{ path: issue.path, says: words.startsWith('must be') ? `${table} ${words}` : `${table}: ${words}` }];
		}
		return (issue.keys ?? []).map((key) => {
				const near = (0,did_you_mean/* nearest */.p)(key, knownKeys(issue.path));
				const where = table === '' ? '' : ` in [${table}]`;
				return {
						path: [...issue.path, key],
						says: `unknown key ${key}${where}${near === undefined ? '' : `; did you mean ${near}?`}`,
				};
		});
}
function knownKeys(path) {
		let at = schema/* CONFIG_SCHEMA */.ln;
		for (const part of path)
				at = typeof part === 'number' ? inner(at, 'element') : shapeOf(at)[String(part)];
		return Object.keys(shapeOf(at));
}
function shapeOf(schema) {
		const bare = inner(schema, 'innerType') ?? schema;
		return bare?.shape ?? {};
}
function inner(schema, key) {
		const definition = schema?.def;
		const next = definition?.[key];
		return key === 'element' && next === undefined ? inner(definition?.['innerType'], 'element') : next;
}
var config_settings = __webpack_require__(14096);
;// CONCATENATED MODULE: ./.build/config/load.js
function namedConfig({ config }, { cwd }) {
		return config === undefined ? undefined : (0,external_node_path_.resolve)(cwd, config);
}
function loadSettings(folder, root, explicit, shownRoot = root, read = new Map()) {
		if (explicit !== undefined)
				return readSettings(explicit);
		for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
				const file = (0,external_node_path_.join)(at, about/* CONFIG_FILE */.g2);
				if ((0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false }) !== undefined) {
						const settings = read.get(file) ??
								readSettings(file, (0,external_node_path_.join)(shownRoot, (0,external_node_path_.relative)(root, file)), (0,external_node_path_.relative)(root, at).split(external_node_path_.sep).join('/'), root);
						read.set(file, settings);
						return settings;
				}
				if (at === root || (0,external_node_path_.dirname)(at) === at)
						return (0,config_settings/* toSettings */.R)({}, undefined, undefined, '');
		}
}
function readSettings(file, shown = file, folder = '', root) {
		const { bytes, why } = (0,regular_file/* readNamed */.Mk)(file, regular_file/* LARGEST_CONFIG */.UK, root);
		if (bytes === undefined) {
				throw (0,errors/* usageError */.Wp)('config/absent', `The configuration file ${shown} ${(0,regular_file/* unread */.gy)(why)}.`, 'Pass another one with --config FILE.');
		}
		const parsed = parseConfig(bytes, shown);
		const settings = (0,config_settings/* toSettings */.R)(parsed, file, (0,digest/* sha256 */.sc)(bytes), folder);
		const named = parsed.notes?.template;
		return named === undefined ? settings : { ...settings, template: readTemplate(named, file, root) };
}
function readTemplate(named, file, root) {
		const { bytes, why } = (0,regular_file/* readNamed */.Mk)((0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), named), regular_file/* LARGEST_CONFIG */.UK, root);
		if (bytes === undefined) {
				throw (0,errors/* usageError */.Wp)('config/template', `[notes] template: ${named} ${(0,regular_file/* unread */.gy)(why)}.`, `Commit it next to ${about/* CONFIG_FILE */.g2}, or correct the path.`);
		}
		const text = bytes.toString('utf8').replaceAll('\r\n', '\n');
		const unknown = (0,notes_template/* unknownPlace */.qe)(text);
		if (unknown === undefined)
				return text;
		throw (0,errors/* usageError */.Wp)('config/template', `${named}:${unknown.line} has {{${(0,clean_text/* cleanLine */.Ow)(unknown.name)}}}, which is not a known name.`, `Use one of these: ${Object.keys(notes_template/* PLACES */.ls).join(', ')}.`);
}
/***/ }),
/***/ 72498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	ln: () => (/* binding */ CONFIG_SCHEMA),
	vr: () => (/* binding */ ECOSYSTEM_TABLES),
	Mk: () => (/* binding */ configJsonSchema)
});
var external_namespaceObject = {};
__webpack_require__.r(external_namespaceObject);
__webpack_require__.d(external_namespaceObject, {
	YOg: () => (schemas/* array */.YOg),
	zMY: () => (schemas/* boolean */.zMY),
	k5n: () => (schemas/* enum */.k5n),
	Whr: () => (schemas/* int */.Whr),
	g1P: () => (schemas/* record */.g1P),
	YjP: () => (schemas/* string */.YjP),
	OZ5: () => (schemas/* url */.OZ5)
});
var schemas = __webpack_require__(88343);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/external.js
var json_schema_processors = __webpack_require__(98439);
var rules = __webpack_require__(6318);
var level = __webpack_require__(56402);
var notes_template = __webpack_require__(77556);
var spdx_expression = __webpack_require__(77140);
var table_key = __webpack_require__(7234);
var version_order = __webpack_require__(61621);
var ecosystems = __webpack_require__(26321);
var evidence = __webpack_require__(71737);
var tools = __webpack_require__(63078);
var origin = __webpack_require__(31464);
var targets = __webpack_require__(58358);
var calls = __webpack_require__(91704);
var core = __webpack_require__(88532);
var duration = __webpack_require__(4757);
;// CONCATENATED MODULE: ./.build/config/schema-values.js
const schema_values_duration = schemas/* union */.KCZ([schemas/* number */.aig().positive(), schemas/* string */.YjP()])
		.transform((value, context) => {
		const ms = typeof value === 'number' ? value * 1000 : (0,duration/* parseDuration */.E)(value);
		if (ms === undefined) {
				context.addIssue({ code: 'custom', message: 'write seconds as a number, or a time such as "90s" or "2m"' });
				return core/* NEVER */.tm;
		}
		return ms;
})
		.describe('Seconds, or a time such as "90s" or "2m".');
const command = schemas/* array */.YOg(schemas/* string */.YjP()).min(1).describe('Program and arguments, as an array.');
;// CONCATENATED MODULE: ./.build/config/schema-start.js
const INSIDE = /^(?:~\/)?(?!\/|~)(?!(?:.*\/)?\.\.?(?:\/|$))[^\\\0:]+(?<!\/)$/;
const smoke = schemas/* strictObject */.rej({
		command: (0,table_key/* about */.C)(command, 'Program and arguments that start the server; replaces the script or bin.'),
		args: (0,table_key/* about */.C)(schemas/* array */.YOg(schemas/* string */.YjP()), 'Arguments for the script or bin.'),
		env: (0,table_key/* about */.C)(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()), 'Variables the server needs to start. Test values, never secrets.'),
		transport: (0,table_key/* about */.C)(schemas/* enum */.k5n(['auto', 'stdio', 'http']), 'Transport of the server; default auto.'),
		port: (0,table_key/* about */.C)(schemas/* int */.Whr().min(1).max(65535), 'Port of an HTTP server; default 8080.'),
		path: (0,table_key/* about */.C)(schemas/* string */.YjP().regex(/^\//, 'has to begin with /'), 'Path of the MCP endpoint; default /mcp.'),
		timeout: (0,table_key/* about */.C)(schema_values_duration, 'How long the server may take to answer; default 30 s.'),
		'install-timeout': (0,table_key/* about */.C)(schema_values_duration, 'How long its installation may take; default 5 min.'),
		allow: (0,table_key/* about */.C)(schemas/* array */.YOg(schemas/* enum */.k5n(['tools', 'resources', 'prompts', 'keeps-running'])), 'Declared lists that may fail; `keeps-running`: the server may keep running after its stdin was closed.'),
		files: (0,table_key/* about */.C)(schemas/* record */.g1P(schemas/* string */.YjP().regex(INSIDE, 'write a path below the working folder, or below the home with ~/ in front'), schemas/* string */.YjP()), 'Files the server needs to start, path = text: in its working folder, or in its home with ~/ in front.'),
		headers: (0,table_key/* about */.C)(schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, 'is not a header name'), schemas/* string */.YjP().regex(/^[^\r\n\0]*$/)), 'Headers for an HTTP server, such as a test token. Test values, never secrets.'),
		bounds: (0,table_key/* about */.C)(schemas/* enum */.k5n(['newest', 'full']), 'Which ends of the promised versions are started: the newest only, or the lowest dependencies and the lowest and newest Python or Node too; default full if there is a tag.'),
		'bounds-timeout': (0,table_key/* about */.C)(schema_values_duration, 'How long those other ends may take together; default 3 min. What is left is shown as not measured.'),
		conformance: (0,table_key/* about */.C)(schemas/* boolean */.zMY(), 'true: checks of the official conformance suite that hold for any server are run too; npm fetches it. Default false.'),
		passport: (0,table_key/* about */.C)(schemas/* boolean */.zMY(), 'false: no further start in which hosts, files, programs and variables are observed; default true.'),
		unstarted: (0,table_key/* about */.C)(schemas/* string */.YjP().min(1), 'Why it cannot be started here; it is then published without a start check, with a warning.'),
})
		.describe('How the start check starts the built files.');
const schema_start_calls = schemas/* array */.YOg(schemas/* strictObject */.rej({
		tool: (0,table_key/* about */.C)(schemas/* string */.YjP().min(1), 'Name of the tool to call; or `prompt` or `resource`.'),
		prompt: (0,table_key/* about */.C)(schemas/* string */.YjP().min(1), 'Name of the prompt to get.'),
		resource: (0,table_key/* about */.C)(schemas/* string */.YjP().min(1), 'URI of the resource to read.'),
		arguments: (0,table_key/* about */.C)(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()), 'Arguments of the tool or the prompt.'),
		write: (0,table_key/* about */.C)(schemas/* boolean */.zMY(), 'true: the tool may be called although it does not declare `readOnlyHint`.'),
		network: (0,table_key/* about */.C)(schemas/* boolean */.zMY(), 'true: the call has the network; default false.'),
		values: (0,table_key/* about */.C)(schemas/* array */.YOg(schemas/* string */.YjP().regex(/^\//, 'write a JSON pointer, which begins with /')), 'JSON pointers of values that count too: `/data/…` in structuredContent, `/text/…` in text that is JSON.'),
})
		.refine((call) => (0,calls/* readCall */.D9)(call) !== undefined, 'needs one of tool, prompt and resource'))
		.describe('Calls of the golden session: `contract record` records what their results look like.');
;// CONCATENATED MODULE: ./.build/config/schema.js
const build = schemas/* strictObject */.rej({
		install: (0,table_key/* about */.C)(command, 'Replaces the installation of dependencies before the build.'),
		command: (0,table_key/* about */.C)(command, 'Replaces the build; for a code package it runs before packing.'),
})
		.describe('Commands that replace the built-in ones.');
const packing = schemas/* strictObject */.rej({
		format: (0,table_key/* about */.C)(schemas/* enum */.k5n(['zip', 'tar', 'tar.gz']), 'Format of the code package; default zip.'),
		layout: (0,table_key/* about */.C)(schemas/* enum */.k5n(['folder', 'flat']), 'One top folder named after the project, or none; default folder.'),
		include: (0,table_key/* about */.C)(schemas/* array */.YOg(schemas/* string */.YjP()), 'Globs of further files, such as build outputs.'),
		exclude: (0,table_key/* about */.C)(schemas/* array */.YOg(schemas/* string */.YjP()), 'Globs of files to exclude.'),
})
		.describe('Which files a code package contains.');
const schema_rules = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({
		level: schemas/* enum */.k5n([...level/* LEVELS */.A_, 'off']).describe('Level of the rule in this project.'),
		reason: schemas/* string */.YjP().min(1).describe('Why, for the next person who reads this.'),
		paths: (0,table_key/* about */.C)(schemas/* array */.YOg(schemas/* string */.YjP()), 'Globs of the files this applies to, relative to this file; default all.'),
}));
const { /* array */ "YOg": array, /* boolean */ "zMY": schema_boolean, /* enum */ "k5n": choice, /* int */ "Whr": schema_int, /* record */ "g1P": record, /* string */ "YjP": string, /* url */ "OZ5": url } = external_namespaceObject;
const ZOD = { array, boolean: schema_boolean, enum: choice, int: schema_int, record, string, url };
const tableOf = ({ about: text, keys }, more = {}) => schemas/* strictObject */.rej({ ...more, ...keys })
		.optional()
		.describe(text);
const ofEcosystems = Object.fromEntries(ecosystems/* ECOSYSTEMS */.S.flatMap(({ tables }) => Object.entries(tables?.(ZOD) ?? {})).map(([name, table]) => [
		name,
		tableOf(table),
]));
const ECOSYSTEM_TABLES = Object.keys(ofEcosystems);
const project = schemas/* strictObject */.rej({
		path: schemas/* string */.YjP()
				.min(1)
				.describe('Its folder, relative to this file; with --config, to the root of the repository.'),
		name: (0,table_key/* about */.C)(schemas/* string */.YjP().min(1), 'Its name, if no manifest states it.'),
		version: (0,table_key/* about */.C)(schemas/* string */.YjP().min(1), 'Its version, if neither tag nor manifest states it.'),
		kind: (0,table_key/* about */.C)(schemas/* enum */.k5n(['server', 'library']), 'library: a package that others use. It is imported instead of started; or, a command line tool, run with the [smoke] command, which must exit with 0. Default server.'),
		ecosystem: (0,table_key/* about */.C)(schemas/* enum */.k5n(ecosystems/* ECOSYSTEMS */.S.map(({ id }) => id)), 'Its ecosystem, if detection is not enough.'),
		smoke: smoke.optional(),
		build: build.optional(),
		package: packing.optional(),
		...ofEcosystems,
		rules: (0,table_key/* about */.C)(schema_rules, 'Rules with another level for this project.'),
		call: schema_start_calls.optional(),
})
		.describe('One project; with such tables, only these are projects.');
const required = (0,table_key/* about */.C)(schemas/* boolean */.zMY(), 'false: a failure does not stop the other targets.');
const ofTargets = Object.fromEntries(targets/* TARGETS */.d.map((target) => [target.id, tableOf(target.table(ZOD), { required })]));
const proofs = Object.fromEntries(evidence/* EVIDENCE */.S.flatMap(({ id, table }) => {
		if (table === undefined)
				return [];
		const { about: text, keys } = table(ZOD);
		return [[id, (0,table_key/* about */.C)(schemas/* strictObject */.rej(keys), text)]];
}));
const CONFIG_SCHEMA = schemas/* strictObject */.rej({
		strict: (0,table_key/* about */.C)(schemas/* boolean */.zMY(), 'Treat warnings as errors.'),
		targets: (0,table_key/* about */.C)(schemas/* array */.YOg(schemas/* enum */.k5n(targets/* TARGETS */.d.map(({ id }) => id))), 'Where to publish; default: that of the input `targets`.'),
		baseline: (0,table_key/* about */.C)(schemas/* string */.YjP().min(1), 'File of known findings, relative to this one, that `check` counts but does not show. A release ignores it.'),
		rules: (0,table_key/* about */.C)(schema_rules, 'Findings with another level, by the id that they show: [rules.open-sdk-bound], [rules."start/stdout"]. docs/errors.md lists those that keep theirs.'),
		smoke: smoke.optional(),
		build: build.optional(),
		tools: (0,table_key/* about */.C)(schemas/* strictObject */.rej({
				uv: (0,table_key/* about */.C)(schemas/* string */.YjP()
						.regex(/^\d+\.\d+\.\d+$/, { error: 'is not an exact version such as "0.9.10"', abort: true })
						.refine((version) => (0,version_order/* compareVersions */.Zy)(version, tools/* OLDEST */._j['uv']) >= 0, `is older than ${tools/* OLDEST */._j['uv']}, the oldest that works`), 'The exact version of uv that builds Python projects: the one on PATH if it is this one, else downloaded from the package index and compared with the SHA-256 published there.'),
		}), 'Programs that make the files.'),
		package: packing.optional(),
		call: schema_start_calls.optional(),
		contract: (0,table_key/* about */.C)(schemas/* strictObject */.rej({
				gate: (0,table_key/* about */.C)(schemas/* enum */.k5n(['error', 'warning', 'off']), 'Level of the finding if the version number does not admit what changed for clients; default error. off: nothing is compared.'),
		}), 'What clients see, compared with the previous version.'),
		notes: (0,table_key/* about */.C)(schemas/* strictObject */.rej({
				template: (0,table_key/* about */.C)(schemas/* string */.YjP().min(1), `Markdown file for the text of the GitHub release, relative to this one, with the places ${Object.keys(notes_template/* PLACES */.ls)
						.map((name) => `{{${name}}}`)
						.join(', ')}.`),
		}), 'The text of a release.'),
		sbom: (0,table_key/* about */.C)(schemas/* strictObject */.rej({
				deny: (0,table_key/* about */.C)(schemas/* array */.YOg(schemas/* string */.YjP().refine((id) => (0,spdx_expression/* isExpression */.BH)((0,spdx_expression/* gnuFamily */.Fv)(id)), 'is not an SPDX license identifier')), 'SPDX identifiers of licenses that nothing in a release or installed with it may be under; `GPL-3.0` covers `-only` and `-or-later`.'),
				vulnerabilities: (0,table_key/* about */.C)(schemas/* enum */.k5n(['warn', 'off']), 'warn: ask OSV (osv.dev) for known vulnerabilities of what is shipped and installed with it; default off.'),
				osv: (0,table_key/* about */.C)(schemas/* url */.OZ5().refine((text) => (0,origin/* isEncrypted */.ph)(new URL(text)), 'is not a URL that begins with https://'), 'Address of another OSV API; default https://api.osv.dev.'),
				embed: (0,table_key/* about */.C)(schemas/* boolean */.zMY(), 'true: before it is started, a wheel gets an SBOM of itself in `.dist-info/sboms/` (PEP 770), and a container image in `/usr/share/doc/<name>/`.'),
		}), 'What an SBOM may contain, and where it goes.'),
		clients: (0,table_key/* about */.C)(schemas/* strictObject */.rej({
				targets: (0,table_key/* about */.C)(schemas/* array */.YOg(schemas/* enum */.k5n(rules/* CLIENT_IDS */.Zl)).min(1), `Clients and providers whose rules count; default all but ${rules/* OPT_IN */.CG.join(' and ')}.`),
		}), 'Which clients the server is meant for.'),
		...ofEcosystems,
		...ofTargets,
		...proofs,
		project: schemas/* array */.YOg(project).optional(),
});
function configJsonSchema() {
		return json_schema_processors/* toJSONSchema */.bl(CONFIG_SCHEMA, { io: 'input', unrepresentable: 'any', target: 'draft-7' });
}
/***/ }),
/***/ 14096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	G: () => (/* binding */ sameDestinations),
	R: () => (/* binding */ toSettings)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
var _evidence_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71737);
var _targets_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58358);
var _calls_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91704);
var _schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72498);
function sameDestinations(a, b) {
		const where = ({ targets, publish: { tables } }) => ({ targets, tables });
		return (0,node_util__WEBPACK_IMPORTED_MODULE_1__.isDeepStrictEqual)(where(a), where(b));
}
function toSettings(file, path, digest, folder) {
		return {
				file: path,
				digest,
				strict: file.strict ?? false,
				baseline: file.baseline === undefined || path === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), file.baseline),
				rules: toRules(file.rules, folder),
				gate: file.contract?.gate ?? 'error',
				sbom: {
						deny: file.sbom?.deny ?? [],
						embed: file.sbom?.embed ?? false,
						vulnerabilities: file.sbom?.vulnerabilities === 'warn',
						osv: file.sbom?.osv?.replace(/\/+$/, ''),
				},
				targets: file.targets,
				publish: {
						optional: _targets_index_js__WEBPACK_IMPORTED_MODULE_3__/* .TARGETS */ .d.filter(({ id }) => tableOf(file, id)?.['required'] === false).map(({ id }) => id),
						tables: Object.fromEntries([..._targets_index_js__WEBPACK_IMPORTED_MODULE_3__/* .TARGETS */ .d, ..._evidence_index_js__WEBPACK_IMPORTED_MODULE_2__/* .EVIDENCE */ .S].map((one) => [one.id, one.settingsOf?.(tableOf(file, one.id))])),
				},
				project: toProjectSettings(file, undefined, folder),
				projects: new Map((file.project ?? []).map((table) => [
						node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(table.path).replace(/\/$/, ''),
						toProjectSettings(file, table, folder),
				])),
		};
}
function tableOf(file, id) {
		return file?.[id];
}
function ecosystemTables(file, table) {
		const written = _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .ECOSYSTEM_TABLES */ .vr.flatMap((name) => {
				const [common, own] = [tableOf(file, name), tableOf(table, name)];
				return common === undefined && own === undefined ? [] : [[name, { ...common, ...own }]];
		});
		return written.length === 0 ? undefined : Object.fromEntries(written);
}
function toRules(rules, folder) {
		const fromRoot = (glob) => glob.startsWith('!') ? `!${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, glob.slice(1))}` : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, glob);
		return Object.fromEntries(Object.entries(rules ?? {}).map(([id, rule]) => [id, { ...rule, paths: (rule.paths ?? []).map(fromRoot) }]));
}
function toProjectSettings(file, table, folder) {
		const smoke = { ...file.smoke, ...table?.smoke };
		const build = { ...file.build, ...table?.build };
		const packing = { ...file.package, ...table?.package };
		const calls = (table?.call ?? file.call ?? []).flatMap((call) => (0,_calls_js__WEBPACK_IMPORTED_MODULE_4__/* .readCall */ .D9)(call) ?? []);
		const tables = ecosystemTables(file, table);
		return {
				name: table?.name,
				version: table?.version,
				ecosystem: table?.ecosystem,
				...(table?.kind === 'library' ? { isLibrary: true } : {}),
				...(tables === undefined ? {} : { tables }),
				smoke: {
						command: smoke.command,
						args: smoke.args ?? [],
						env: smoke.env ?? {},
						transport: smoke.transport ?? 'auto',
						port: smoke.port ?? 8080,
						path: smoke.path ?? '/mcp',
						timeoutMs: smoke.timeout ?? 30_000,
						installTimeoutMs: smoke['install-timeout'] ?? 300_000,
						allow: smoke.allow ?? [],
						files: smoke.files,
						headers: smoke.headers,
						bounds: smoke.bounds,
						boundsTimeoutMs: smoke['bounds-timeout'],
						conformance: smoke.conformance,
						passport: smoke.passport,
						unstarted: smoke.unstarted,
				},
				build: { install: build.install, command: build.command, uv: file.tools?.uv },
				rules: { ...toRules(file.rules, folder), ...toRules(table?.rules, folder) },
				...(calls.length === 0 ? {} : { calls }),
				...(file.clients?.targets === undefined ? {} : { clients: file.clients.targets }),
				package: {
						format: packing.format ?? 'zip',
						layout: packing.layout ?? 'folder',
						include: packing.include ?? [],
						exclude: packing.exclude ?? [],
				},
		};
}
/***/ }),
/***/ 77556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	ls: () => (/* binding */ PLACES),
	ou: () => (/* binding */ fillTemplate),
	qe: () => (/* binding */ unknownPlace)
});
const PLACES = {
		version: 'the released version; of several projects the first one’s',
		tag: 'the tag',
		warning: 'what was published without having been started; put on top where no place is given for it, or a comment hides it',
		changelog: 'the section of the version in the changelog',
		changes: 'what clients notice since the version before',
		tools: 'what the servers offer, a line for each tool',
		install: 'how the server is added to each client',
		'works-with': 'where the servers were seen to start',
		verify: 'the commands that verify the release',
		generated: 'GitHub’s own list of changes and new contributors',
		files: 'the files with their digests, folded',
};
const BRACES = /\{\{\s*([^{}]*?)\s*\}\}/g;
function unknownPlace(template) {
		for (const found of template.matchAll(BRACES)) {
				const [, name = ''] = found;
				if (!Object.hasOwn(PLACES, name))
						return { name, line: template.slice(0, found.index).split('\n').length };
		}
		return undefined;
}
function fillTemplate(template, values) {
		const text = template.replace(BRACES, (_, name) => values[name].trim());
		return text.replace(/\n{3,}/g, '\n\n').trim();
}
/***/ }),
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
var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26321);
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
