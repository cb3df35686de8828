export const id = 9046;
export const ids = [9046];
export const modules = {
/***/ 59922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	a: () => (/* binding */ componentsIn)
});
var packageurl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87091);
var _core_spdx_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77140);
var _formats_object_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36074);
var _node_components_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39263);
var _python_components_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92354);
var _python_license_known_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42840);
var _python_metadata_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25336);
var _layer_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17651);
const RELEASE = /^(usr\/lib|etc)\/os-release$/;
const DPKG = /^var\/lib\/dpkg\/(status|status\.d\/[^/]+)$/;
const APK = /^(usr\/)?lib\/apk\/db\/installed$/;
const PYTHON = /(^|\/)(site|dist)-packages\/[^/]+\.dist-info\/METADATA$/;
const NODE = /(^|\/)node_modules\/(@[^/]+\/)?[^/@][^/]*\/package\.json$/;
async function componentsIn(layout, image) {
		const kinds = [RELEASE, DPKG, APK, PYTHON, NODE];
		const files = [...(await (0,_layer_files_js__WEBPACK_IMPORTED_MODULE_5__/* .filesIn */ .nG)(layout, image, (path) => kinds.some((kind) => kind.test(path))))];
		const of = (kind) => files.filter(([path]) => kind.test(path));
		const system = systemOf(of(RELEASE).at(-1)?.[1] ?? '');
		const found = [
				...of(DPKG).flatMap(([, text]) => packagesIn(text, system, DEBIAN)),
				...of(APK).flatMap(([, text]) => packagesIn(text, system, ALPINE)),
				...of(PYTHON).flatMap(([, text]) => python(text)),
				...of(NODE).flatMap(([, text]) => node(text)),
		];
		const unique = new Map(found.map((one) => [one.purl, one]));
		return [...unique.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1));
}
function systemOf(text) {
		const of = (key) => new RegExp(`^${key}="?([^"\\n]*)"?$`, 'm').exec(text)?.[1] ?? '';
		return { id: of('ID'), version: of('VERSION_ID') };
}
const DEBIAN = {
		type: 'deb',
		usual: 'debian',
		keys: {
				...{ name: 'Package', version: 'Version', arch: 'Architecture', status: 'Status' },
				...{ homepage: 'Homepage', supplier: 'Maintainer' },
		},
};
const ALPINE = {
		type: 'apk',
		usual: 'alpine',
		keys: { name: 'P', version: 'V', arch: 'A', license: 'L', homepage: 'U', supplier: 'm' },
};
function packagesIn(text, { id, version: release }, { type, usual, keys }) {
		return text.split(/\n{2,}/).flatMap((paragraph) => {
				const of = (key) => key === undefined ? '' : (new RegExp(`^${key}: ?(.+)$`, 'm').exec(paragraph)?.[1] ?? '');
				const [name, version, arch, status] = [of(keys.name), of(keys.version), of(keys.arch), of(keys.status)];
				if (name === '' || version === '' || (status !== '' && !/ installed$/.test(status)))
						return [];
				const more = { ...(arch && { arch }), ...(release && { distro: `${id}-${release}` }) };
				const purl = new packageurl_js__WEBPACK_IMPORTED_MODULE_0__.PackageURL(type, id || usual, name, version, more, undefined).toString();
				const [homepage, supplier, license] = [of(keys.homepage), of(keys.supplier), of(keys.license)];
				return [component(name, version, purl, { homepage, supplier, license })];
		});
}
function python(text) {
		const { one, all } = (0,_python_metadata_js__WEBPACK_IMPORTED_MODULE_6__/* .parseMetadata */ .jR)(text);
		const [name, version] = [one('name'), one('version')];
		if (name === undefined || version === undefined)
				return [];
		const classified = all('classifier').flatMap((line) => (0,_python_license_known_js__WEBPACK_IMPORTED_MODULE_4__/* .licenseOfClassifier */ .Ke)(line) ?? []);
		const license = one('license-expression') ?? (classified.length === 1 ? classified[0] : undefined);
		return [component(name, version, (0,_python_components_js__WEBPACK_IMPORTED_MODULE_3__/* .purl */ .EV)({ name, version }), { license })];
}
function node(text) {
		const { name, version, license } = (0,_node_components_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Yz)(text);
		if (typeof name !== 'string' || typeof version !== 'string')
				return [];
		return [component(name, version, (0,_node_components_js__WEBPACK_IMPORTED_MODULE_2__/* .purlOf */ .VA)(name, version), { license: (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_7__/* .asText */ .e1)(license) })];
}
function component(name, version, purl, { homepage, supplier, license }) {
		return {
				...{ name, version, purl, hashes: {}, dependsOn: [] },
				...(homepage !== undefined && /^https?:\/\//.test(homepage) ? { homepage } : {}),
				...(supplier ? { supplier: supplier.replace(/\s*<[^>]*>$/, '') } : {}),
				...(license !== undefined && (0,_core_spdx_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .isExpression */ .BH)(license) ? { license } : {}),
		};
}
/***/ }),
/***/ 93648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	G: () => (/* binding */ findEngine)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8005);
var _host_home_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82278);
var _host_sandbox_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22558);
var _tools_tool_on_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4432);
const ASK_MS = 30_000;
const WORK_MS = 20 * 60_000;
const NAMES = ['docker', 'podman'];
const BUILDKIT_BY_DEFAULT = 23;
async function findEngine(host, project) {
		const failures = [];
		for (const name of NAMES) {
				const program = (0,_tools_tool_on_path_js__WEBPACK_IMPORTED_MODULE_5__/* .toolOnPath */ .f)(name, host);
				if (program === undefined)
						continue;
				const engine = await opened(name, program, host);
				if (typeof engine !== 'string')
						return engine;
				failures.push(engine);
		}
		const why = failures.length === 0 ? 'neither docker nor podman is on PATH' : 'no container engine answers';
		throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .BG({
				rule: 'image/engine',
				level: 'error',
				project,
				message: `An image is released, but ${why}.`,
				hint: 'Install Docker or Podman and start it. Runners of GitHub with Linux have both.',
				quote: failures,
		});
}
async function opened(name, program, host) {
		const { env: base, cwd, home } = await (0,_host_sandbox_js__WEBPACK_IMPORTED_MODULE_4__/* .openSandbox */ .E)(host, 'engine');
		const env = { ...base, ...(await leading(name, program, cwd, home, host)) };
		const run = (args, { timeoutMs = WORK_MS, cwd: at = cwd } = {}) => host.run({ command: [program, ...args], cwd: at, env, timeoutMs, leavesNothing: true });
		const format = name === 'docker' ? '{{.Server.Version}} {{.Client.Version}}' : '{{.Client.Version}} {{.Client.Version}}';
		const asked = await run(['version', '--format', format], { timeoutMs: ASK_MS });
		const [version = '', client = ''] = asked.stdout.trim().split(' ');
		if (asked.code !== 0 || version === '')
				return (asked.stderr.trim() || `${name} did not answer`).slice(0, 300);
		const old = name === 'docker' && Number.parseInt(client, 10) < BUILDKIT_BY_DEFAULT;
		Object.assign(env, old ? { DOCKER_BUILDKIT: '1' } : {}, { BUILDX_NO_DEFAULT_ATTESTATIONS: '1' });
		return { name, program, env, cwd, run, shown: `${name === 'docker' ? 'Docker' : 'Podman'} ${version}` };
}
async function leading(name, program, cwd, home, host) {
		const given = (...names) => Object.fromEntries(names.flatMap((one) => (host.env[one] === undefined ? [] : [[one, host.env[one]]])));
		if (name === 'podman') {
				const none = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'auth.json');
				await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(none, '{}');
				return { ...given('CONTAINER_HOST', 'XDG_RUNTIME_DIR', 'HOME'), REGISTRY_AUTH_FILE: none };
		}
		const certificates = given('DOCKER_HOST', 'DOCKER_TLS_VERIFY', 'DOCKER_CERT_PATH');
		const own = (0,_host_home_js__WEBPACK_IMPORTED_MODULE_3__/* .homeOf */ .lt)(host.env);
		const folder = host.env['DOCKER_CONFIG'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(own, '.docker');
		const config = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.docker');
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(config, { recursive: true });
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(config, 'config.json'), JSON.stringify({ cliPluginsExtraDirs: [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'cli-plugins')] }));
		if (certificates['DOCKER_HOST'] !== undefined)
				return certificates;
		const asked = await host.run({
				command: [program, 'context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'],
				cwd,
				env: { ...given('PATH', 'DOCKER_CONTEXT', 'DOCKER_CONFIG'), HOME: own },
				timeoutMs: ASK_MS,
				leavesNothing: true,
		});
		const endpoint = asked.stdout.trim();
		return asked.code === 0 && /^\w+:\/\//.test(endpoint) ? { DOCKER_HOST: endpoint } : {};
}
/***/ }),
/***/ 89046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	installImage: () => (/* binding */ installImage),
	installPublishedImage: () => (/* binding */ installPublishedImage),
	typedImage: () => (/* reexport */ typedImage)
});
var image_layout = __webpack_require__(60825);
var cut = __webpack_require__(60236);
var errors = __webpack_require__(8005);
var reference = __webpack_require__(99631);
var external_node_crypto_ = __webpack_require__(77598);
var external_node_fs_ = __webpack_require__(73024);
var about = __webpack_require__(87821);
;// CONCATENATED MODULE: ./.build/ecosystems/image/clear-away.js
const SHELL = '/bin/sh';
const DAY_MS = 24 * 3600_000;
const SCRIPT = [
		`trap '' INT HUP`,
		`trap : TERM`,
		'read -r _',
		`trap '' TERM`,
		'program=$1 label=$2; shift 2',
		'left=$("$program" ps --all --quiet --filter "label=$label")',
		'[ -z "$left" ] || "$program" rm --force $left',
		'for image; do "$program" rmi --force "$image"; done',
].join('\n');
function newLabel() {
		return `${about/* NAME */.o_}=${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
}
function clearAway({ program, env, cwd }, label, images, host) {
		if (!(0,external_node_fs_.existsSync)(SHELL))
				return;
		const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`);
		const command = ['/usr/bin/env', '-i', ...variables, SHELL, '-c', SCRIPT, 'clear-away', program, label, ...images];
		host.start({ command, cwd, env: {}, timeoutMs: DAY_MS }).stdout.resume();
}
var image_components = __webpack_require__(59922);
var image_engine = __webpack_require__(93648);
var external_node_readline_ = __webpack_require__(80481);
var object = __webpack_require__(36074);
var plain_json = __webpack_require__(75140);
;// CONCATENATED MODULE: ./.build/ecosystems/image/hold.js
const NO_NETWORK = 'no network';
const ALL = [
		{ held: NO_NETWORK, options: ['--network', 'none'] },
		{ held: 'read-only', options: ['--read-only', '--tmpfs', '/tmp'] },
		{ held: 'no capabilities', options: ['--cap-drop', 'ALL', '--security-opt', 'no-new-privileges'] },
];
const INITIALIZE = {
		jsonrpc: '2.0',
		id: 1,
		method: 'initialize',
		params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: about/* NAME */.o_, version: '1' } },
};
async function tightest(launchWith, smoke, host) {
		const with_ = (mask) => {
				const some = ALL.filter((_, index) => (mask & (1 << index)) !== 0);
				const options = some.flatMap((one) => one.options);
				const launch = launchWith(options);
				const online = some.filter(({ held }) => held !== NO_NETWORK).flatMap((one) => one.options);
				return {
						launch: options.length === online.length ? launch : { ...launch, online: launchWith(online).command },
						held: some.map(({ held }) => held),
				};
		};
		const all = with_(2 ** ALL.length - 1);
		if (await answers(all.launch, smoke, host))
				return all;
		const none = with_(0);
		if (!(await answers(none.launch, smoke, host)))
				return none;
		const between = [0b110, 0b101, 0b011, 0b100, 0b010, 0b001].map(with_);
		for (const one of between)
				if (await answers(one.launch, smoke, host))
						return one;
		return none;
}
function overNetwork(launchWith, port) {
		const some = ALL.filter(({ held }) => held !== NO_NETWORK);
		const publish = ['--publish', `127.0.0.1:${port}:${port}`];
		return {
				launch: launchWith([...some.flatMap(({ options }) => options), ...publish]),
				held: some.map(({ held }) => held),
		};
}
async function answers({ command, cwd, env }, { timeoutMs }, host) {
		const running = host.start({ command, cwd, env, timeoutMs });
		try {
				running.stdin.write(`${JSON.stringify(INITIALIZE)}\n`);
				for await (const line of (0,external_node_readline_.createInterface)({ input: running.stdout })) {
						if (isAnswer(line))
								return true;
				}
				return false;
		}
		finally {
				await running.end(500);
		}
}
function isAnswer(line) {
		return (0,object/* fieldsOf */.Pf)((0,plain_json/* plainJson */.R)(line))['id'] === INITIALIZE.id;
}
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/ecosystems/image/smoke-files.js
const HOME = '/tmp/home';
async function smokeFiles(image, { files = {}, env }, engine, cwd) {
		const texts = Object.entries(files);
		if (texts.length === 0)
				return [];
		const asked = await engine.run(['image', 'inspect', '--format', '{{.Config.WorkingDir}}', image]);
		const workingDir = asked.stdout.trim() || '/';
		const home = env['HOME'] ?? HOME;
		const mounts = [];
		for (const [path, text] of texts) {
				const inside = path.startsWith('~/') ? external_node_path_.posix.join(home, path.slice(2)) : external_node_path_.posix.resolve(workingDir, path);
				const file = (0,external_node_path_.join)(cwd, 'smoke-files', inside);
				await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
				await (0,promises_.writeFile)(file, text, { mode: 0o644 });
				mounts.push('--volume', `${file}:${inside}:ro`);
		}
		const isHome = env['HOME'] === undefined && texts.some(([path]) => path.startsWith('~/'));
		return isHome ? [...mounts, '--env', `HOME=${home}`] : mounts;
}
;// CONCATENATED MODULE: ./.build/ecosystems/image/typed.js
const ALONE = /^(?:-[it]{1,2}|--interactive|--tty|--rm|--init|--quiet|-q|--env=.*|-e\w+(?:=.*)?|--pull=\w+|--read-only)$/;
const TAKING = /^(?:-e|--env|--pull)$/;
const TERMINAL = /input device is not a TTY/i;
const typedImage = async (words, source, _sandbox, host, project) => {
		const repository = source.registries?.['oci'];
		if (repository === undefined)
				return 'published to no container registry';
		const [program = '', run, ...rest] = words;
		const at = imageIn(rest);
		if (run !== 'run' || at === undefined)
				return 'with files, ports or rights of one machine';
		const engine = await engineHere(host, project);
		if (engine === undefined)
				return 'for a container engine, and none answers here';
		if (!program.endsWith(engine.name))
				return `for ${program}, and ${engine.name} answers here`;
		const tag = /:([\w.-]+)$/.exec(rest[at] ?? '')?.[1] ?? 'latest';
		const image = `${(0,reference/* named */.KT)(repository, project.name)}:${tag}`;
		const label = newLabel();
		const pulled = await engine.run(['pull', image]);
		if (pulled.code !== 0)
				return `not to be had here as ${tag}`;
		clearAway(engine, label, [image], host);
		const command = [engine.program, 'run', '--label', label, ...rest.slice(0, at), image, ...rest.slice(at + 1)];
		const terminal = 'it asks for a terminal (-t), and a client gives it none';
		return {
				command,
				env: engine.env,
				elsewhere: true,
				failure: (said) => (TERMINAL.test(said) ? { wrong: terminal, byClient: true } : undefined),
		};
};
function imageIn(words) {
		for (let at = 0; at < words.length; at += 1) {
				const word = words[at] ?? '';
				if (!word.startsWith('-'))
						return at;
				if (TAKING.test(word))
						at += 1;
				else if (!ALONE.test(word))
						return undefined;
		}
		return undefined;
}
async function engineHere(host, { name }) {
		try {
				return await (0,image_engine/* findEngine */.G)(host, name);
		}
		catch (error) {
				if (error instanceof errors/* StageFailure */.BG)
						return undefined;
				throw error;
		}
}
;// CONCATENATED MODULE: ./.build/ecosystems/image/install.js
const ADVICE = {
		print: 'Write to stderr instead: in a container too, stdout is reserved for the protocol.',
		includeFile: 'COPY it in the Dockerfile, and do not exclude it in .dockerignore.',
		stateVersion: () => 'Build the image from the package that is released (COPY the wheel or tarball and install it), or pass the version on: the build is given --build-arg VERSION.',
};
const installImage = async (artifact, project, sandbox, host) => {
		const engine = await (0,image_engine/* findEngine */.G)(host, project.name);
		const label = newLabel();
		const layout = await (0,image_layout/* readLayout */.T4)(artifact.path);
		const image = imageForHere(layout);
		const { id, isNew } = await load(artifact, idsOf(image, layout), engine, project);
		clearAway(engine, label, isNew ? [id] : [], host);
		const components = await (0,image_components/* componentsIn */.a)(layout, image);
		return { ...(await started(id, label, engine, project, sandbox.cwd, host)), ...inside(components) };
};
function inside(components) {
		const direct = components.map(({ purl }) => purl);
		return { packages: components.length, components: async () => ({ components, direct }) };
}
const installPublishedImage = async (project, version, source, sandbox, host) => {
		const repository = source.registries?.['oci'];
		if (repository === undefined)
				return undefined;
		const engine = await (0,image_engine/* findEngine */.G)(host, project.name);
		const label = newLabel();
		const image = `${(0,reference/* named */.KT)(repository, project.name)}:${(0,reference/* tagOf */.cO)(version)}`;
		const { code, stderr } = await engine.run(['pull', image]);
		if (code !== 0)
				throw unpulled(image, stderr, project);
		clearAway(engine, label, [image], host);
		return started(image, label, engine, project, sandbox.cwd, host);
};
function imageForHere({ images }) {
		const own = { x64: 'amd64', arm64: 'arm64' }[process.arch] ?? process.arch;
		const found = images.find(({ platform }) => platform.architecture === own) ?? images[0];
		if (found === undefined)
				throw new Error('a layout has an image');
		return found;
}
function idsOf({ config, manifest }, { index }) {
		return [config, manifest, index].map(({ digest }) => digest);
}
async function load(artifact, ids, engine, project) {
		const known = async () => {
				for (const id of ids)
						if ((await engine.run(['image', 'inspect', id])).code === 0)
								return id;
				return undefined;
		};
		const before = await known();
		const { code, stderr, stdout } = await engine.run(['load', '--input', artifact.path]);
		const id = code === 0 ? await known() : undefined;
		if (id !== undefined)
				return { id, isNew: before === undefined };
		throw new errors/* StageFailure */.BG({
				rule: 'image/load',
				level: 'error',
				project: project.name,
				artifact: artifact.file,
				message: `${engine.shown} did not load ${artifact.file}.`,
				hint: 'Check that the engine has room left, and is not older than Docker 20.10.',
				quote: (0,cut/* tail */.RT)(`${stderr}\n${stdout}`, 5),
		});
}
async function started(image, label, engine, project, cwd, host) {
		const stated = project.settings.smoke;
		const smoke = project.manifest.from === 'program' ? { ...stated, command: undefined } : stated;
		const files = await smokeFiles(image, smoke, engine, cwd);
		const launchWith = (options) => launchOf(image, label, engine, { options, files }, smoke, cwd);
		const { launch, held } = smoke.transport === 'http' ? overNetwork(launchWith, smoke.port) : await tightest(launchWith, smoke, host);
		return {
				launch,
				advice: ADVICE,
				runtime: [engine.shown, ...held].join(', '),
				...inside([]),
		};
}
function launchOf(image, label, engine, { options, files }, { args, env, command }, cwd) {
		const variables = ['PYTHONUNBUFFERED', ...Object.entries(env).map((pair) => pair.join('='))];
		const given = variables.flatMap((variable) => ['--env', variable]);
		const entry = command === undefined ? [] : ['--entrypoint', command[0] ?? ''];
		const words = [...(command ?? []).slice(1), ...args];
		const shown = image.replace(/^(sha256:.{12}).*$/, '$1');
		return {
				command: [
						...[engine.program, 'run', '--interactive', '--rm', '--label', label],
						...[...options, ...files, ...given, ...entry, image, ...words],
				],
				shown: [engine.name, 'run', '-i', '--rm', ...options, ...entry, shown, ...words].join(' '),
				env: engine.env,
				cwd,
				elsewhere: true,
		};
}
function unpulled(image, words, { name, manifestFile: file }) {
		const message = `${image} could not be pulled.`;
		return new errors/* StageFailure */.BG({ rule: 'image/pull', level: 'error', project: name, file, message, quote: (0,cut/* tail */.RT)(words, 5) });
}
/***/ }),
/***/ 17651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Xk: () => (/* binding */ headsIn),
	nG: () => (/* binding */ filesIn),
	vz: () => (/* binding */ filesInLayers)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38321);
var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38522);
var tar_stream__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56118);
const HEAD = 64;
const MOST = 64 * 1024 * 1024;
const REMOVED = '.wh.';
function filesIn(layout, image, wanted) {
		return filesInLayers(openedIn(layout, image), (one) => (wanted(one) ? 'text' : 'no'));
}
function headsIn(layout, image, paths) {
		return filesInLayers(openedIn(layout, image), (one) => (paths.includes(one) ? 'head' : 'no'));
}
function openedIn({ path, blobs }, { layers }) {
		return layers.flatMap(({ digest }) => {
				const { start, size } = blobs.get(digest) ?? { start: 0, size: 0 };
				return size === 0 ? [] : [() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { start, end: start + size - 1 })];
		});
}
async function filesInLayers(layers, wanted) {
		const found = new Map();
		const removed = (gone) => {
				for (const one of found.keys())
						if (one === gone || one.startsWith(`${gone}/`))
								found.delete(one);
		};
		for (const open of layers) {
				const reader = (0,tar_stream__WEBPACK_IMPORTED_MODULE_5__.extract)();
				const read = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(open(), (0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.createGunzip)(), reader);
				const fresh = new Map();
				for await (const entry of reader) {
						const { name, type, size: length = 0 } = entry.header;
						const at = name.replace(/^\.?\//, '').replace(/\/$/, '');
						const base = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(at);
						if (base === `${REMOVED}${REMOVED}.opq`)
								removed(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(at));
						else if (base.startsWith(REMOVED))
								removed(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(at), base.slice(REMOVED.length)));
						const how = type === 'file' ? wanted(at) : 'no';
						if (how === 'text' && length <= MOST)
								fresh.set(at, (await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__.buffer)(entry)).toString('utf8'));
						else if (how === 'head')
								fresh.set(at, await headOf(entry));
						else {
								if (how === 'name')
										fresh.set(at, '');
								entry.resume();
						}
				}
				await read;
				for (const [at, text] of fresh)
						found.set(at, text);
		}
		return found;
}
async function headOf(bytes) {
		let head = '';
		for await (const chunk of bytes)
				if (head.length < HEAD)
						head += chunk.subarray(0, HEAD).toString('latin1');
		return head.slice(0, HEAD);
}
/***/ })
};
