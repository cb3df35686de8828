export const id = 2015;
export const ids = [2015];
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
/***/ 44611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	IC: () => (/* binding */ imagesOf),
	KH: () => (/* binding */ isAbout),
	W1: () => (/* binding */ IMAGE),
	W7: () => (/* binding */ fileOf),
	cF: () => (/* binding */ basesOf),
	gj: () => (/* binding */ rendered),
	qB: () => (/* binding */ NAMED),
	vp: () => (/* binding */ imagesToAdd),
	yx: () => (/* binding */ SCHEMA)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _check_rules_mcp_server_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88467);
var _core_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51928);
var _ecosystems_bundle_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63353);
var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26321);
var _formats_server_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97749);
var _host_loopback_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20488);
var _registries_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99631);
var _repository_subtree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59349);
const SCHEMA = `https://static.modelcontextprotocol.io/schemas/${_check_rules_mcp_server_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .SCHEMA_DATE */ .j}/server.schema.json`;
const NAMED = ['npm', 'pypi', 'nuget', 'cargo'];
const IMAGE = 'oci';
const PUBLIC = ['docker.io', 'ghcr.io', 'quay.io'];
const BUNDLE = /\.mcpb$/;
const VERSION = /[-_]v?\d+(?:\.\d+)*(?:[-.+]?(?:alpha|beta|a|b|rc|dev|post|pre)[.\d]*)?(?:\+[\w.]+)?(?=-|\.mcpb$)/;
const FOR_PLATFORM = new RegExp(`-${_ecosystems_bundle_table_js__WEBPACK_IMPORTED_MODULE_7__/* .PLATFORM */ .i9}$`);
function basesOf(projects, { settings, repository }) {
		const { documents, name, title, description } = settings;
		const found = documents.flatMap((document) => {
				const project = subjectOf(document, projects);
				return project === undefined ? [] : [{ from: document.file, value: document.value, project }];
		});
		const written = found.map((base) => {
				const others = found.filter(({ from }) => from !== base.from);
				const isOthers = (one) => others.some((other) => isAbout(other, one)) && !isAbout(base, one);
				return { ...base, own: projects.filter((one) => !isOthers(one)) };
		});
		const [project] = projects;
		if (written.length > 0 || name === undefined || description === undefined || project === undefined)
				return written;
		const place = repository === undefined ? {} : { repository: { url: `https://github.com/${repository}`, source: 'github' } };
		const value = { $schema: SCHEMA, name, ...(title === undefined ? {} : { title }), description, ...place };
		return [{ from: '[mcp-registry]', value, project, own: projects }];
}
function isAbout({ value, project }, one) {
		return one.path === project.path || (0,_formats_server_json_js__WEBPACK_IMPORTED_MODULE_4__/* .packagesIn */ .jQ)(value).some((entry) => (0,_formats_server_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isOf */ .yW)(entry, one, (0,_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ecosystemOf */ .M)(one)));
}
function subjectOf({ file, value }, projects) {
		const entries = (0,_formats_server_json_js__WEBPACK_IMPORTED_MODULE_4__/* .packagesIn */ .jQ)(value);
		const named = entries.flatMap((entry) => projects.find((one) => (0,_formats_server_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isOf */ .yW)(entry, one, (0,_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ecosystemOf */ .M)(one))) ?? []);
		if (named[0] !== undefined)
				return named[0];
		if (entries.some(({ type }) => type !== undefined && NAMED.includes(type)))
				return undefined;
		const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file);
		const around = projects.filter(({ path }) => (0,_repository_subtree_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnder */ .Jo)(folder, path));
		const [nearest] = around.sort((a, b) => b.path.length - a.path.length);
		return nearest ?? projects.find(({ path }) => (0,_repository_subtree_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnder */ .Jo)(path, folder));
}
function rendered(base, projects, served) {
		const { value, project, own } = base;
		const entries = (0,_formats_server_json_js__WEBPACK_IMPORTED_MODULE_4__/* .packagesIn */ .jQ)(value);
		const bundles = served.filter(({ file, url }) => BUNDLE.test(file) && url !== undefined);
		const images = imagesIn(entries, projects, served);
		const known = entries.flatMap((entry) => images.get(entry) ?? completed(entry, projects, bundles));
		const open = entries.length === 0 && !Array.isArray(value['remotes']);
		const isOwn = (one) => own.some(({ name }) => name === one.project);
		const packages = [
				...known,
				...(open ? own.flatMap((one) => packageOf(one, served)) : []),
				...imagesToAdd(base, projects).flatMap((one) => imageEntry(one, served)),
				...(entries.some(({ type }) => type === 'mcpb') ? [] : bundles.filter(isOwn).map(bundleEntry)),
		];
		const all = { ...value, version: (0,_core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .toSemver */ .Ud)(project.version) ?? project.version };
		return packages.length === 0 ? all : { ...all, packages };
}
function completed(entry, projects, bundles) {
		const project = projects.find((one) => (0,_formats_server_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isOf */ .yW)(entry, one, (0,_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ecosystemOf */ .M)(one)));
		if (project !== undefined)
				return [{ ...entry.value, version: spelled(project) }];
		const own = entry.type === 'mcpb' ? bundlesFor(entry, bundles) : [];
		if (own.length === 0)
				return [entry.value];
		return own.map(({ url, sha256 }) => ({ ...entry.value, identifier: url, fileSha256: sha256 }));
}
function imagesIn(entries, projects, served) {
		const own = projects.filter((one) => {
				const { purlType, installsFrom } = (0,_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ecosystemOf */ .M)(one);
				return (purlType === IMAGE && served.some(({ target, project }) => target === installsFrom.target && project === one.name));
		});
		return new Map(imagesOf(entries, own).map(({ entry, repository, project }) => {
				return [entry, { ...entry.value, identifier: `${repository}:${(0,_registries_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .tagOf */ .cO)(spelled(project))}` }];
		}));
}
function imagesToAdd({ value, project }, projects) {
		if ((0,_formats_server_json_js__WEBPACK_IMPORTED_MODULE_4__/* .packagesIn */ .jQ)(value).some(({ type }) => type === IMAGE))
				return [];
		return projects.filter((one) => (0,_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ecosystemOf */ .M)(one).purlType === IMAGE && one.path === project.path);
}
function imageEntry(project, served) {
		const { target } = (0,_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ecosystemOf */ .M)(project).installsFrom;
		const there = served.find((one) => one.target === target && one.project === project.name);
		const repository = (0,_registries_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryAt */ .uw)(there?.url ?? '');
		if (repository === undefined)
				return [];
		const [registry = '', below = ''] = repository.split('/');
		if (!PUBLIC.includes((0,_host_loopback_js__WEBPACK_IMPORTED_MODULE_8__/* .isLoopback */ .U9)(new URL(`http://${registry}`)) ? below : registry))
				return [];
		const identifier = `${repository}:${(0,_registries_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .tagOf */ .cO)(spelled(project))}`;
		return [{ registryType: IMAGE, identifier, transport: { type: 'stdio' } }];
}
function imagesOf(entries, own) {
		const all = entries.filter(({ type, identifier }) => type === IMAGE && identifier !== undefined);
		return all.flatMap((entry) => {
				const repository = (0,_registries_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryIn */ .ce)(entry.identifier ?? '');
				const called = own.find(({ name }) => repository.endsWith(`/${(0,_registries_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .named */ .KT)('{name}', name)}`));
				const project = called ?? (all.length === 1 && own.length === 1 ? own[0] : undefined);
				return project === undefined ? [] : [{ entry, repository, project }];
		});
}
function bundlesFor({ identifier = '' }, bundles) {
		if (bundles.length === 1)
				return bundles;
		const stem = (file) => file.replace(VERSION, '').replace(BUNDLE, '');
		const wanted = stem(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(identifier));
		const same = bundles.filter(({ file }) => stem(file) === wanted);
		return same.length > 0 ? same : bundles.filter(({ file }) => stem(file).replace(FOR_PLATFORM, '') === wanted);
}
function packageOf(project, served) {
		const { installsFrom, purlType } = (0,_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ecosystemOf */ .M)(project);
		const there = served.some(({ target, project: name }) => target === installsFrom.target && name === project.name);
		if (!there || !NAMED.includes(purlType))
				return [];
		const transport = { type: 'stdio' };
		return [{ registryType: purlType, identifier: project.name, version: spelled(project), transport }];
}
function bundleEntry({ url, sha256 }) {
		return { registryType: 'mcpb', identifier: url, fileSha256: sha256, transport: { type: 'stdio' } };
}
function spelled(project) {
		return (0,_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ecosystemOf */ .M)(project).versions.spell(project.version) ?? project.version;
}
function fileOf(value, count) {
		return count === 1 ? 'server.json' : `${String(value['name']).replaceAll('/', '.')}.server.json`;
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
var _ecosystems_code_package_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60948);
var _host_loopback_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20488);
var _plan_own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77564);
var _registries_origin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31464);
const PLATFORM_CALL = /\/market\/code\/upload\/?$/;
function destinationOf({ inputs, settings, rehearsed, }) {
		const template = inputs.uploadUrl ?? settings.url;
		if (template === undefined) {
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('upload/no-url', 'The target upload has no URL.', `Set upload-url, or [upload] url = "https://…" in ${_core_about_js__WEBPACK_IMPORTED_MODULE_3__/* .CONFIG_FILE */ .g2}.`);
		}
		const url = (0,_registries_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .trustedUrl */ .$V)(fill(template, () => 'x'), 'upload-url');
		if (rehearsed && !(0,_host_loopback_js__WEBPACK_IMPORTED_MODULE_4__/* .isLoopback */ .U9)(url)) {
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
				return (0,_ecosystems_code_package_name_js__WEBPACK_IMPORTED_MODULE_5__/* .archiveName */ .uv)(publishFile.project);
		if (name === 'sha256')
				return publishFile.sha256;
		if (name === 'size')
				return String(publishFile.size);
		return (0,_plan_own_js__WEBPACK_IMPORTED_MODULE_1__/* .plannedFor */ .kr)(publishFile.file, plan)?.version ?? '';
}
/***/ })
};
