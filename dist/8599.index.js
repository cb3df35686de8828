export const id = 8599;
export const ids = [8599];
export const modules = {
/***/ 8599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	FROM: () => (/* binding */ FROM),
	assembleFor: () => (/* binding */ assembleFor)
});
var external_node_path_ = __webpack_require__(76760);
var errors = __webpack_require__(8005);
var iso_time = __webpack_require__(46739);
var legal = __webpack_require__(54717);
var image_settings = __webpack_require__(54679);
var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(51455);
var memo = __webpack_require__(13068);
var oci_client = __webpack_require__(71483);
var schemas = __webpack_require__(88343);
var image_layout = __webpack_require__(60825);
var core_digest = __webpack_require__(34002);
;// CONCATENATED MODULE: ./.build/registries/oci/pull.js
const DESCRIPTOR = schemas/* looseObject */._H3({
		mediaType: schemas/* string */.YjP(),
		digest: image_layout/* DIGEST */.Dh,
		size: schemas/* int */.Whr().min(0),
		platform: schemas/* looseObject */._H3({ os: schemas/* string */.YjP(), architecture: schemas/* string */.YjP(), variant: schemas/* string */.YjP().optional() }).optional(),
});
const INDEX = schemas/* looseObject */._H3({ manifests: schemas/* array */.YOg(DESCRIPTOR) });
const MANIFEST = schemas/* looseObject */._H3({ config: DESCRIPTOR, layers: schemas/* array */.YOg(DESCRIPTOR) });
const CONFIG = schemas/* looseObject */._H3({
		os: schemas/* string */.YjP(),
		architecture: schemas/* string */.YjP(),
		config: schemas/* looseObject */._H3({ Env: schemas/* array */.YOg(schemas/* string */.YjP()).nullish() }).nullish(),
		rootfs: schemas/* looseObject */._H3({ diff_ids: schemas/* array */.YOg(schemas/* string */.YjP()) }),
});
const MOST_JSON = 8 * 1024 * 1024;
async function pinnedImage(client, digest, platform) {
		const top = await pull_document(client, `manifests/${digest}`, digest);
		const index = INDEX.safeParse(top);
		const fits = (one) => one?.os === platform.os &&
				one.architecture === platform.architecture &&
				(platform.variant === undefined || one.variant === platform.variant);
		const found = index.success ? index.data.manifests.find((one) => fits(one.platform)) : undefined;
		if (index.success && found === undefined)
				return undefined;
		const manifest = found === undefined ? top : await pull_document(client, `manifests/${found.digest}`, found.digest);
		const { config: stated, layers } = MANIFEST.parse(manifest);
		const config = CONFIG.parse(await pull_document(client, `blobs/${stated.digest}`, stated.digest));
		return fits(config) ? { config, layers } : undefined;
}
async function pullLayer(client, { digest, size }, saveTo) {
		const answer = await client.send({ url: `blobs/${digest}`, saveTo, maxBytes: size });
		if (answer.status !== 200)
				throw unreadable(answer, client);
		if (`sha256:${(await (0,core_digest/* digestFile */.TM)(saveTo)).sha256}` === digest)
				return;
		await (0,promises_.rm)(saveTo, { force: true });
		throw other(client, digest);
}
async function pull_document(client, url, digest) {
		const answer = await client.send({ url, headers: { accept: oci_client/* MANIFESTS */.V4.join(', ') }, maxBytes: MOST_JSON });
		if (answer.status === 404)
				throw new errors/* ReleaseError */.K2('oci/digest', `${client.repository.shown} has no ${digest}.`, {
						hint: 'Name a digest that the registry shows for the tag: docker buildx imagetools inspect <image>',
				});
		if (answer.status !== 200)
				throw unreadable(answer, client);
		if (`sha256:${(0,core_digest/* sha256 */.sc)(answer.body)}` !== digest)
				throw other(client, digest);
		return answer.json();
}
function unreadable(answer, { repository }) {
		if (answer.status !== 401 && answer.status !== 403)
				return (0,oci_client/* denied */.wk)(answer, repository);
		const realm = (0,oci_client/* parameter */.Wi)(answer.headers['www-authenticate'] ?? '', 'realm') ?? '';
		const { origin } = URL.canParse(realm) ? new URL(realm) : repository.api;
		return new errors/* ReleaseError */.K2('oci/denied', `${repository.registry} did not let ${repository.shown} be read.`, {
				hint: `Add a login that may read it to registry-auth, on a line of its own:\n${origin}/ user:token`,
				quote: [(0,oci_client/* ociWords */.zk)(answer)],
		});
}
function other({ repository }, digest) {
		return new errors/* ReleaseError */.K2('oci/digest', `What ${repository.registry} sent for ${repository.shown}@${digest} is something else.`, {
				hint: 'Run it again; if it stays, a mirror or proxy in between changes images.',
		});
}
var reference = __webpack_require__(99631);
var layer_files = __webpack_require__(17651);
var saved = __webpack_require__(57446);
;// CONCATENATED MODULE: ./.build/ecosystems/image/assemble/base.js
const PROGRAM = /^(usr\/local\/bin|usr\/bin|opt\/[^/]+\/bin|nodejs\/bin|bin)\/(python3\.\d+|node)$/;
const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
const MUSL = /^(usr\/)?lib\/ld-musl-[^/]+$/;
function readBase(base) {
		const [named = '', digest = ''] = base.split('@');
		const bare = named.replace(/:[^/:]*$/, '');
		const [first = ''] = bare.split('/');
		const isHost = bare.includes('/') && (/[.:]/.test(first) || first === 'localhost');
		const whole = isHost ? bare : `docker.io/${bare.includes('/') ? bare : `library/${bare}`}`;
		return { repository: (0,reference/* repositoryOf */._M)(whole), digest };
}
const pullBase = (0,memo/* memo */.p)((base, platform, host) => [host, `${base} ${JSON.stringify(platform)}`], async (base, platform, host) => {
		const { repository, digest } = readBase(base);
		const client = (0,oci_client/* openRepository */.h_)(repository, undefined, 'pull', host);
		const image = await pinnedImage(client, digest, platform);
		if (image === undefined)
				throw unfit(base, `has no image for ${platform.os}/${platform.architecture}`);
		const { diff_ids: diffIds } = image.config.rootfs;
		const folder = await host.tempDir('base');
		const layers = [];
		for (const [at, layer] of image.layers.entries()) {
				const path = (0,external_node_path_.join)(folder, `${at}`);
				await pullLayer(client, layer, path);
				const diffId = diffIds[at] ?? '';
				if (/gzip$/.test(layer.mediaType))
						layers.push({ path, sha256: layer.digest.slice('sha256:'.length), size: layer.size, diffId });
				else
						layers.push(await gzipped(path, diffId, base));
		}
		const found = await (0,layer_files/* filesInLayers */.vz)(layers.map(({ path }) => () => (0,external_node_fs_.createReadStream)(path)), (path) => (PROGRAM.test(path) || MUSL.test(path) ? 'name' : 'no'));
		const paths = [...found.keys()];
		return {
				config: image.config,
				env: image.config.config?.Env ?? [],
				layers,
				programs: paths.filter((path) => PROGRAM.test(path)),
				libc: paths.some((path) => MUSL.test(path)) ? 'musl' : 'glibc',
		};
});
async function gzipped(path, diffId, base) {
		const first = await firstBytes(path);
		const { original, ...layer } = await (0,saved/* compressed */.u)((0,external_node_fs_.createReadStream)(path), first, `${path}.gz`, Infinity);
		if (original !== diffId)
				throw unfit(base, 'has a layer that its settings do not name');
		return layer;
}
async function firstBytes(path) {
		const file = await (0,promises_.open)(path);
		try {
				return (await file.read(Buffer.alloc(4), 0, 4, 0)).buffer;
		}
		finally {
				await file.close();
		}
}
function emptyBase(platform) {
		return { config: { ...platform }, env: [`PATH=${PATH}`], layers: [], programs: [], libc: 'glibc' };
}
function unfit(base, why) {
		return new errors/* ReleaseError */.K2('image/base', `The base ${base} ${why}.`, {
				hint: 'Name another base in [image] base, or write a Dockerfile and remove [image] from.',
		});
}
var assemble_layer = __webpack_require__(2980);
var host_sandbox = __webpack_require__(22558);
var node_command = __webpack_require__(10246);
var components = __webpack_require__(39263);
var empty_prefix = __webpack_require__(9731);
var npm_env = __webpack_require__(99060);
var packed_manifest = __webpack_require__(55137);
var run_step = __webpack_require__(39201);
var siblings = __webpack_require__(57468);
;// CONCATENATED MODULE: ./.build/ecosystems/image/assemble/tree.js
const APP = `opt/${'app'}`;
function cannot({ project, platform }, why, hint, quote = []) {
		return new errors/* StageFailure */.BG({
				...{ rule: 'build/image', level: 'error', project: project.name, file: project.manifest.file },
				message: `The image for ${platform} cannot be put together: ${why}.`,
				hint,
				quote,
		});
}
function lacks(laying, what) {
		return cannot(laying, `its base ${laying.project.manifest.base} has no ${what}`, 'Name another one in [image] base, or write a Dockerfile and remove [image] from and base.');
}
;// CONCATENATED MODULE: ./.build/ecosystems/image/assemble/node-tree.js
const MACHINES = { amd64: 'x64', arm64: 'arm64' };
const layTarball = async (laying) => {
		const { artifact, base, platform, project, host } = laying;
		const [node] = base.programs.filter((path) => path.endsWith('/node'));
		if (node === undefined)
				throw lacks(laying, 'Node');
		const machine = MACHINES[platform.replace(/^linux\//, '')];
		if (machine === undefined)
				throw cannot(laying, 'Node has no name for it', 'Remove it from [image] platforms.');
		const manifest = await (0,packed_manifest/* readPackedManifest */.o)(artifact.path);
		const command = (0,node_command/* npxCommand */.WN)(manifest);
		const file = manifest.bin[command ?? ''];
		if (file === undefined)
				throw cannot(laying, `${artifact.file} has no command that npx would choose`, 'Add "bin" to package.json.');
		const sandbox = await (0,host_sandbox/* openSandbox */.E)(host, 'image-tree');
		const prefix = await (0,empty_prefix/* emptyPrefix */.m)(sandbox, 'installed');
		const args = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-save', '--omit=dev', '--loglevel=warn'];
		const platformArgs = ['--os=linux', `--cpu=${machine}`, `--libc=${base.libc}`];
		await (0,run_step/* runStep */.eg)(host, {
				rule: 'build/image',
				isInstallation: true,
				installs: true,
				what: `npm install of ${artifact.file} for the image`,
				command: [
						...[host.tool('npm'), 'install', artifact.path, ...(await (0,siblings/* siblingsBeside */.e)(artifact.path))],
						...args,
						...platformArgs,
				],
				shown: `npm install ${artifact.file} ${platformArgs.join(' ')}`,
				cwd: prefix,
				env: await (0,npm_env/* npmEnv */.V)(sandbox, host),
				timeoutMs: project.settings.smoke.installTimeoutMs,
				project: project.name,
				artifact: artifact.file,
		});
		const [scripted] = (0,components/* withInstallScripts */.k$)(await (0,components/* readTree */.Zc)(prefix));
		if (scripted !== undefined)
				throw cannot(laying, `${scripted.replace(/^.*node_modules\//, '')} has an install script, and nothing is run`, 'Write a Dockerfile that runs npm ci, and remove [image] from and base.');
		const modules = (0,external_node_path_.join)(prefix, 'node_modules');
		await (0,promises_.rm)((0,external_node_path_.join)(modules, '.package-lock.json'), { force: true });
		return {
				contents: new Map([[`${APP}/node_modules`, { from: modules }]]),
				entrypoint: [`/${node}`, external_node_path_.posix.join('/', APP, 'node_modules', manifest.name ?? '', file)],
				env: { NODE_ENV: 'production' },
		};
};
var external_node_tls_ = __webpack_require__(41692);
var unpack = __webpack_require__(62977);
var code_package_name = __webpack_require__(60948);
;// CONCATENATED MODULE: ./.build/ecosystems/image/assemble/program-tree.js
const BESIDES = new Map([
		['etc/ssl/certs/ca-certificates.crt', { text: `${external_node_tls_.rootCertificates.join('\n')}\n` }],
		['etc/passwd', { text: 'root:x:0:0:root:/:/sbin/nologin\nnonroot:x:65532:65532:nonroot:/tmp:/sbin/nologin\n' }],
		['tmp', { empty: true, mode: 0o1777 }],
]);
const [TABLE, ENTRY_SIZE, COUNT, LOADER] = [32, 54, 56, 3];
const layProgram = async (laying) => {
		const { artifact, base, platform, project, host } = laying;
		const named = project.manifest.programs?.[platform];
		if (named === undefined) {
				const hint = `Name the program in [image]: programs = { "${platform}" = "path/in/the/code-package" }`;
				throw cannot(laying, `[image] programs names none for ${platform}`, hint);
		}
		const folder = (0,external_node_path_.join)(await host.tempDir('image-program'), 'package');
		await (0,unpack/* unpack */.l)(artifact.path, folder);
		const file = [(0,external_node_path_.join)(folder, named), (0,external_node_path_.join)(folder, (0,code_package_name/* archiveName */.uv)(project.name), named)].find(external_node_fs_.existsSync);
		if (file === undefined) {
				const hint = 'Let [build] command make it, and [package] include name it.';
				throw cannot(laying, `${artifact.file} has no ${named}`, hint);
		}
		const isEmpty = base.layers.length === 0;
		if (isEmpty && needsLoader(await (0,promises_.readFile)(file))) {
				const hint = 'Link it statically (Go: CGO_ENABLED=0; Rust: a musl target), or name an [image] base that has its libraries.';
				throw cannot(laying, `${named} is linked dynamically, and an empty image has no libraries`, hint);
		}
		const path = `${APP}/${(0,external_node_path_.basename)(named)}`;
		const program = [path, { from: file, mode: 0o755 }];
		const contents = new Map([program, ...(isEmpty ? BESIDES : [])]);
		return { contents, entrypoint: [`/${path}`], env: {} };
};
function needsLoader(bytes) {
		const isElf64 = bytes.length > 64 && bytes.readUInt32BE(0) === 0x7f454c46 && bytes[4] === 2 && bytes[5] === 1;
		if (!isElf64)
				return false;
		const [start, size, count] = [
				Number(bytes.readBigUInt64LE(TABLE)),
				bytes.readUInt16LE(ENTRY_SIZE),
				bytes.readUInt16LE(COUNT),
		];
		return Array.from({ length: count }, (_, at) => start + at * size).some((at) => at + 4 <= bytes.length && bytes.readUInt32LE(at) === LOADER);
}
var cut = __webpack_require__(60236);
var toml = __webpack_require__(65761);
var choose_command = __webpack_require__(73716);
var target_folder = __webpack_require__(69161);
var wheel = __webpack_require__(60102);
;// CONCATENATED MODULE: ./.build/ecosystems/image/assemble/python-tree.js
const python_tree_MACHINES = { amd64: 'x86_64', arm64: 'aarch64' };
const LIBRARY = `${APP}/site-packages`;
const LAST_LINES = 12;
const layWheel = async (laying) => {
		const { artifact, base, project, host } = laying;
		const python = base.programs.filter((path) => /python3\.\d+$/.test(path)).at(-1);
		if (python === undefined)
				throw lacks(laying, 'Python');
		const { scripts, metadata } = await (0,wheel/* readWheel */.ag)(artifact.path);
		const script = (0,choose_command/* chooseScript */.j)(Object.keys(scripts).sort(), project.name);
		const [module = '', called = ''] = (scripts[script ?? ''] ?? '').replace(/\s*\[.*$/, '').split(':');
		if (script === undefined || called === '')
				throw cannot(laying, `${artifact.file} has no command that is the server`, `Add to pyproject.toml:\n[project.scripts]\n${(0,toml/* tomlKey */.m)(project.name)} = "<module>:<function>"`);
		const folder = (0,external_node_path_.join)(await host.tempDir('image-tree'), 'lib');
		await install(laying, folder, python.replace(/^.*python/, ''));
		const launcher = `${APP}/bin/${script}`;
		const text = [
				'import site, sys',
				`site.addsitedir("/${LIBRARY}")`,
				`from ${module.trim()} import ${called.trim().split('.')[0]}`,
				`sys.exit(${called.trim()}())`,
				'',
		].join('\n');
		return {
				contents: new Map([
						[LIBRARY, { from: folder }],
						[launcher, { text }],
				]),
				entrypoint: [`/${python}`, `/${launcher}`],
				env: { PYTHONPATH: `/${LIBRARY}`, PYTHONUNBUFFERED: '1' },
				license: metadata.one('License-Expression'),
		};
};
async function install(laying, folder, version) {
		const { artifact, base, platform, project, host } = laying;
		const machine = python_tree_MACHINES[platform.replace(/^linux\//, '')];
		if (machine === undefined)
				throw cannot(laying, 'Python has no wheels for it', 'Remove it from [image] platforms.');
		const words = ['--python-platform', `${machine}-unknown-linux-${base.libc === 'musl' ? 'musl' : 'gnu'}`];
		const { code, stderr, timedOut } = await (0,target_folder/* installInto */.a)(folder, artifact, ['--python-version', version, ...words], {
				timeoutMs: project.settings.smoke.installTimeoutMs,
				host,
		});
		if (code === 0)
				return;
		throw cannot(laying, `its packages could not be installed for Python ${version}${timedOut ? ' in time' : ''}`, 'Packages without a wheel for this platform need a Dockerfile: remove [image] from and base.', (0,cut/* tail */.RT)(stderr, LAST_LINES));
}
;// CONCATENATED MODULE: ./.build/ecosystems/image/assemble/assemble.js
const FROM = {
		wheel: { kind: 'wheel', lay: layWheel },
		tarball: { kind: 'npm-tarball', lay: layTarball },
		program: { kind: 'code-package', lay: layProgram },
};
const USER = '65532:65532';
async function assembleFor(platform, project, labels, { release, folder, host }) {
		const { from = 'wheel', base: named } = project.manifest;
		const [os = '', architecture = '', variant] = platform.split('/');
		const stated = { os, architecture, ...(variant === undefined ? {} : { variant }) };
		const { kind, lay } = FROM[from];
		const artifact = release.artifacts.find((one) => one.kind === kind && isOf(one, project));
		if (artifact === undefined)
				throw cannot({ project, platform }, `this release has no ${from} of ${project.name}`, 'Correct what stopped its build.');
		const busy = host.log.busy(`${project.name} for ${platform}`);
		try {
				const base = await baseFor(from, named, stated, host).catch((error) => {
						if (!(error instanceof errors/* ReleaseError */.K2))
								throw error;
						const { message, hint, quote } = error;
						const say = `its base ${named ?? ''} could not be read. ${message.replace(/\.$/, '')}`;
						throw cannot({ project, platform }, say, hint ?? 'Run it again later.', quote);
				});
				const { contents, entrypoint, env, license } = await lay({ artifact, base, platform, project, release, host });
				const all = new Map([...contents, ...(await legalFiles(project, release))]);
				const layer = await (0,assemble_layer/* writeLayer */.B)(all, (0,external_node_path_.join)(folder, `${architecture}${variant ?? ''}.layer`), release.commitTime);
				const layers = [...base.layers, layer];
				const history = Array.isArray(base.config['history']) ? base.config['history'] : [];
				const created = (0,iso_time/* isoTime */.L)(release.commitTime);
				const config = {
						...base.config,
						history: [
								...history,
								{ created, created_by: `COPY ${from === 'program' ? 'the program' : artifact.file} and what it needs` },
						],
						config: {
								Env: [...base.env, ...Object.entries(env).map((pair) => pair.join('='))],
								Entrypoint: entrypoint,
								User: USER,
								WorkingDir: '/',
						},
				};
				const more = license === undefined ? {} : { 'org.opencontainers.image.licenses': license };
				const settings = (0,image_settings/* settingsOf */.f)({ config, layers }, { ...more, ...labels }, release.commitTime);
				return { platform: stated, config: settings, layers };
		}
		finally {
				busy();
		}
}
async function baseFor(from, named, platform, host) {
		const isEmpty = named === 'scratch' || (named === undefined && from === 'program');
		if (isEmpty)
				return emptyBase(platform);
		if (named !== undefined)
				return pullBase(named, platform, host);
		throw new errors/* ReleaseError */.K2('image/base', '[image] base is missing.', {
				hint: `Name the image that the ${from} is put on, with its digest: base = "python:3.13-slim@sha256:…"`,
		});
}
function isOf({ project: name, folder }, project) {
		return folder === undefined ? name === project.name : folder === project.path;
}
async function legalFiles({ name, path }, { root }) {
		const folder = (0,external_node_path_.join)(root, path);
		const files = await (0,legal/* legalNames */.kK)(folder);
		return new Map(files.map((file) => [`${(0,legal/* docFolder */.PT)(name)}/${file}`, { from: (0,external_node_path_.join)(folder, file) }]));
}
/***/ }),
/***/ 71483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Fg: () => (/* binding */ tagsOf),
	V4: () => (/* binding */ MANIFESTS),
	Wi: () => (/* binding */ parameter),
	h_: () => (/* binding */ openRepository),
	mw: () => (/* binding */ digestAt),
	wk: () => (/* binding */ denied),
	zk: () => (/* binding */ ociWords)
});
var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34002);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8005);
var _host_credential_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49260);
var _origin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31464);
var _remote_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(511);
const MANIFESTS = [
		'application/vnd.oci.image.index.v1+json',
		'application/vnd.oci.image.manifest.v1+json',
		'application/vnd.docker.distribution.manifest.list.v2+json',
		'application/vnd.docker.distribution.manifest.v2+json',
];
const MINTED = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ token: _remote_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .TOKEN */ .CV.optional(), access_token: _remote_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .TOKEN */ .CV.optional() });
const SAID = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
		errors: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ code: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional() })).min(1),
});
const LISTED = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ tags: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(200)).max(100_000).nullish() });
const TAGS = `tags/${'list'}`;
const MOST_PAGES = 200;
const UNREAD = { code: 'oci/registry' };
function openRepository(repository, login, access, host) {
		const scope = `repository:${repository.path}:${access === 'push' ? 'pull,push' : 'pull'}`;
		let proof;
		return {
				repository,
				async send(request, besides) {
						const asked = { ...request, url: new URL(request.url, repository.api).href };
						const answer = await host.http({ ...asked, credential: proof });
						if (answer.status !== 401 || new URL(answer.url).origin !== repository.api.origin)
								return answer;
						const scopes = besides === undefined ? [scope] : [scope, `repository:${besides}:pull`];
						const renewed = await proofFor(answer, repository, scopes, login, host);
						if (renewed === undefined)
								return answer;
						proof = renewed;
						return host.http({ ...asked, credential: proof });
				},
		};
}
async function proofFor({ headers }, { api, registry }, scopes, login, host) {
		const challenge = headers['www-authenticate'] ?? '';
		if (/^basic\b/i.test(challenge))
				return login && (0,_host_credential_js__WEBPACK_IMPORTED_MODULE_5__/* .basic */ .HX)(login.user, login.password, api);
		const realm = parameter(challenge, 'realm');
		if (!/^bearer\b/i.test(challenge) || realm === undefined)
				return undefined;
		const url = (0,_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .trustedUrl */ .$V)(realm, `the token service of ${registry}`);
		const service = parameter(challenge, 'service');
		if (service !== undefined)
				url.searchParams.set('service', service);
		for (const scope of scopes)
				url.searchParams.append('scope', scope);
		const credential = login && (0,_host_credential_js__WEBPACK_IMPORTED_MODULE_5__/* .basic */ .HX)(login.user, login.password, url);
		const answer = await host.http({ url: url.href, credential });
		if (answer.status === 200) {
				const { token, access_token } = (0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .readAnswer */ .JN)(answer, MINTED, `a token of ${registry}`, { secret: true });
				const minted = token ?? access_token;
				if (minted === undefined)
						return undefined;
				host.mask(minted);
				return (0,_host_credential_js__WEBPACK_IMPORTED_MODULE_5__/* .bearer */ .CM)(minted, api);
		}
		if (answer.status === 401 || answer.status === 403)
				return undefined;
		throw unanswered(answer, registry);
}
function parameter(challenge, name) {
		return new RegExp(`[\\s,]${name}="([^"]*)"`, 'i').exec(challenge)?.[1];
}
async function digestAt(client, reference) {
		const request = { url: `manifests/${reference}`, headers: { accept: MANIFESTS.join(', ') } };
		const answer = await client.send({ ...request, method: 'HEAD' });
		if (answer.status === 404)
				return undefined;
		if (answer.status !== 200)
				throw denied(answer, client.repository);
		const stated = answer.headers['docker-content-digest'];
		if (stated !== undefined && /^sha256:[0-9a-f]{64}$/.test(stated))
				return stated;
		const whole = await client.send(request);
		if (whole.status === 404)
				return undefined;
		if (whole.status !== 200)
				throw denied(whole, client.repository);
		if (!MANIFESTS.includes((whole.headers['content-type'] ?? '?').split(';')[0]?.trim() ?? '?'))
				throw (0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .unread */ .gy)(whole, `the manifest ${reference} of ${client.repository.shown}`, 'it is of another type', UNREAD);
		return `sha256:${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(whole.body)}`;
}
async function tagsOf(client) {
		const tags = [];
		const seen = new Set();
		for (let url = TAGS; url !== undefined && !seen.has(url) && seen.size < MOST_PAGES;) {
				seen.add(url);
				const answer = await client.send({ url });
				if (answer.status === 404)
						return tags;
				if (answer.status !== 200)
						throw denied(answer, client.repository);
				tags.push(...((0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .readAnswer */ .JN)(answer, LISTED, `the tags of ${client.repository.shown}`, UNREAD).tags ?? []));
				url = /<([^>]+)>\s*;\s*rel="?next"?/i.exec(answer.headers['link'] ?? '')?.[1];
		}
		return tags;
}
function denied(answer, { shown, registry }) {
		if (answer.status !== 401 && answer.status !== 403)
				return unanswered(answer, registry);
		const hint = registry === 'ghcr.io'
				? `Give the publishing job permissions: { packages: write } and oci-token: \${{ github.token }}. If ${shown} is there already, let it be written from this repository: package settings → Manage Actions access.`
				: `Set oci-username and oci-token to a login of ${registry} that may write ${shown}.`;
		return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2('oci/denied', `${registry} did not let ${shown} be read or written.`, {
				hint,
				quote: [ociWords(answer)],
		});
}
function unanswered(answer, registry) {
		return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2('oci/registry', `${registry} answered ${answer.status}.`, {
				hint: 'Run it again later: it continues where it stopped.',
				quote: [ociWords(answer)],
		});
}
function ociWords(answer) {
		const [first] = (0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .peekAnswer */ .cj)(answer, SAID)?.errors ?? [];
		const words = first === undefined ? (0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z9)(answer) : `${first.code}: ${first.message ?? ''}`.slice(0, 300);
		return `${answer.status} ${words}`.trim();
}
/***/ })
};
