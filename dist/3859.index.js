export const id = 3859;
export const ids = [3859];
export const modules = {
/***/ 2980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	B: () => (/* binding */ writeLayer)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
var tar_stream__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56118);
var _core_by_code_unit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63168);
var _saved_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57446);
async function writeLayer(contents, path, time) {
		const tar = (0,tar_stream__WEBPACK_IMPORTED_MODULE_5__.pack)();
		const written = (0,_saved_js__WEBPACK_IMPORTED_MODULE_6__/* .compressed */ .u)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(tar, { objectMode: false }), Buffer.alloc(0), path, time);
		try {
				const [{ original: _, ...layer }] = await Promise.all([written, feed(tar, contents, new Date(time * 1000))]);
				return layer;
		}
		catch (error) {
				tar.destroy();
				await written.catch(() => { });
				throw error;
		}
}
async function feed(tar, contents, mtime) {
		const folders = new Set();
		const parents = (name) => {
				const parent = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(name);
				if (parent === '.' || folders.has(parent))
						return;
				parents(parent);
				folders.add(parent);
				tar.entry({ name: `${parent}/`, type: 'directory', mode: 0o755, mtime });
		};
		const file = async (name, from, stated) => {
				const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(from);
				if (stat.isDirectory()) {
						for (const one of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(from)).sort())
								await file(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(name, one), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(from, one));
						return;
				}
				parents(name);
				if (stat.isSymbolicLink())
						return void tar.entry({ name, type: 'symlink', linkname: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(from), mtime, mode: 0o777 });
				if (!stat.isFile())
						return;
				const mode = stated ?? ((stat.mode & 0o100) === 0 ? 0o644 : 0o755);
				const entry = tar.entry({ name, size: stat.size, mode, mtime });
				await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(from), entry);
		};
		for (const [name, one] of [...contents].sort(([a], [b]) => (0,_core_by_code_unit_js__WEBPACK_IMPORTED_MODULE_7__/* .byCodeUnit */ .X)(a, b))) {
				if ('from' in one)
						await file(name, one.from, one.mode);
				else if ('empty' in one) {
						parents(name);
						folders.add(name);
						tar.entry({ name: `${name}/`, type: 'directory', mode: one.mode, mtime });
				}
				else {
						parents(name);
						tar.entry({ name, mode: one.mode ?? 0o644, mtime }, one.text);
				}
		}
		tar.finalize();
}
/***/ }),
/***/ 13859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	buildImage: () => (/* binding */ buildImage),
	embedInImage: () => (/* reexport */ embedInImage)
});
var external_node_crypto_ = __webpack_require__(77598);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var image_layout = __webpack_require__(60825);
var core_about = __webpack_require__(87821);
var cut = __webpack_require__(60236);
var errors = __webpack_require__(8005);
var core_version = __webpack_require__(51928);
var github_server = __webpack_require__(79180);
var removal = __webpack_require__(35021);
var reference = __webpack_require__(99631);
var image_engine = __webpack_require__(93648);
var kinds = __webpack_require__(66895);
var regular_file = __webpack_require__(1722);
var layer_files = __webpack_require__(17651);
var legal = __webpack_require__(54717);
;// CONCATENATED MODULE: ./.build/ecosystems/image/licensed.js
const LARGEST = 1_000_000;
async function unlicensed(layout, { name, path, manifest }, root) {
		const names = await (0,legal/* legalNames */.kK)(external_node_path_.posix.join(root, path));
		const texts = names.flatMap((file) => {
				const { bytes } = (0,regular_file/* readInside */.xO)(root, external_node_path_.posix.join(path, file), LARGEST);
				return bytes === undefined ? [] : [plain(bytes.toString('utf8'))];
		});
		const [image] = layout.images;
		if (texts.length === 0 || image === undefined)
				return [];
		const inside = await (0,layer_files/* filesIn */.nG)(layout, image, (file) => legal/* LEGAL */.YA.test(external_node_path_.posix.basename(file)));
		if ([...inside.values()].some((text) => texts.includes(plain(text))))
				return [];
		const [own = 'LICENSE'] = names;
		return [
				{
						...{ rule: 'image/license', level: 'warning', project: name, file: manifest.file },
						message: `The image does not contain ${own}.`,
						hint: `Add to the last stage, and let .dockerignore include it:\nCOPY ${own} /${(0,legal/* docFolder */.PT)(name)}/`,
				},
		];
}
function plain(text) {
		return text.replace(/\r\n/g, '\n').trim();
}
var dockerfile = __webpack_require__(57336);
;// CONCATENATED MODULE: ./.build/ecosystems/image/machine.js
const MACHINES = {
		3: { shown: 'x86', runsOn: ['386', 'amd64'] },
		21: { shown: 'PowerPC', runsOn: ['ppc64', 'ppc64le'] },
		22: { shown: 'IBM Z', runsOn: ['s390x'] },
		40: { shown: '32-bit ARM', runsOn: ['arm', 'arm64'] },
		62: { shown: 'x86-64', runsOn: ['amd64'] },
		183: { shown: 'ARM64', runsOn: ['arm64'] },
		243: { shown: 'RISC-V', runsOn: ['riscv64'] },
};
const MAGIC = '\x7fELF';
const [BYTE_ORDER, MACHINE] = [5, 18];
async function foreignPrograms(layout, { name, manifest }) {
		const findings = [];
		for (const image of layout.images) {
				const { os, architecture } = image.platform;
				const heads = await (0,layer_files/* headsIn */.Xk)(layout, image, programsOf(image));
				for (const [path, head] of heads) {
						const machine = MACHINES[machineOf(head) ?? -1];
						if (machine === undefined || machine.runsOn.includes(architecture))
								continue;
						const place = (0,dockerfile/* lastOf */.g1)(manifest.dockerfile, 'ENTRYPOINT') ?? (0,dockerfile/* lastOf */.g1)(manifest.dockerfile, 'CMD');
						findings.push({
								...{ rule: 'build/image', level: 'error', project: name, file: manifest.file },
								...(place && { line: place.line, column: place.column }),
								message: `/${path} in the image for ${os}/${architecture} is compiled for ${machine.shown}.`,
								hint: manifest.from === 'program'
										? `Compile it for ${os}/${architecture} (with Go: GOOS and GOARCH), or correct its path in [image] programs.`
										: `Compile it for the platform that is built (ARG TARGETARCH in its stage; with Go: GOARCH=$TARGETARCH), or remove ${os}/${architecture} from [image] platforms.`,
						});
				}
		}
		return findings;
}
function programsOf({ settings: { config = {} } }) {
		const words = [...(config.Entrypoint ?? []), ...(config.Cmd ?? [])];
		const after = words.indexOf('--');
		const named = [words[0], after < 0 ? undefined : words[after + 1]].filter((word) => word !== undefined);
		const path = (config.Env ?? []).find((one) => one.startsWith('PATH='))?.slice('PATH='.length) ?? '';
		return named
				.flatMap((word) => word.includes('/')
				? [external_node_path_.posix.resolve('/', config.WorkingDir ?? '/', word)]
				: path.split(':').map((folder) => external_node_path_.posix.resolve('/', folder, word)))
				.map((one) => one.slice(1));
}
function machineOf(head) {
		if (!head.startsWith(MAGIC) || head.length < MACHINE + 2)
				return undefined;
		const [low, high] = [head.charCodeAt(MACHINE), head.charCodeAt(MACHINE + 1)];
		return head.charCodeAt(BYTE_ORDER) === 2 ? low * 256 + high : high * 256 + low;
}
var image_saved = __webpack_require__(57446);
var settings = __webpack_require__(54679);
var external_node_fs_ = __webpack_require__(73024);
var external_node_stream_ = __webpack_require__(57075);
var external_node_stream_promises_ = __webpack_require__(46466);
var tar_stream = __webpack_require__(56118);
var by_code_unit = __webpack_require__(63168);
var core_digest = __webpack_require__(34002);
;// CONCATENATED MODULE: ./.build/ecosystems/image/write-layout.js
async function writeLayout(path, { images, annotations, tag, time }) {
		const blobs = new Map();
		const keep = (bytes, mediaType) => {
				const digest = `sha256:${(0,core_digest/* sha256 */.sc)(bytes)}`;
				blobs.set(digest, { name: nameOf(digest), size: bytes.length, open: () => external_node_stream_.Readable.from([bytes]) });
				return { mediaType, digest, size: bytes.length };
		};
		const json = (value) => Buffer.from(JSON.stringify(value));
		const built = [...images].sort((a, b) => (0,by_code_unit/* byCodeUnit */.X)(nameOfPlatform(a.platform), nameOfPlatform(b.platform)));
		const manifests = built.map(({ platform, config, layers }) => {
				for (const { path: file, sha256: digest, size, start = 0 } of layers)
						blobs.set(`sha256:${digest}`, {
								...{ name: nameOf(`sha256:${digest}`), size },
								open: () => (size === 0 ? external_node_stream_.Readable.from([]) : (0,external_node_fs_.createReadStream)(file, { start, end: start + size - 1 })),
						});
				const stated = keep(json(config), image_layout/* CONFIG_TYPE */.Om);
				const body = {
						schemaVersion: 2,
						mediaType: image_layout/* MANIFEST_TYPE */.b3,
						config: stated,
						layers: layers.map(({ sha256: digest, size }) => ({ mediaType: image_layout/* LAYER_TYPE */.Nl, digest: `sha256:${digest}`, size })),
				};
				return { manifest: { ...keep(json(body), image_layout/* MANIFEST_TYPE */.b3), platform }, config: stated, layers: body.layers };
		});
		const index = keep(json({
				schemaVersion: 2,
				mediaType: image_layout/* INDEX_TYPE */.cp,
				manifests: manifests.map(({ manifest }) => manifest),
				annotations,
		}), image_layout/* INDEX_TYPE */.cp);
		const top = { ...index, annotations: { 'org.opencontainers.image.ref.name': tag } };
		const loadable = manifests.map(({ config, layers }) => ({
				Config: nameOf(config.digest),
				RepoTags: null,
				Layers: layers.map(({ digest }) => nameOf(digest)),
		}));
		const texts = [
				['oci-layout', { imageLayoutVersion: '1.0.0' }],
				['index.json', { schemaVersion: 2, mediaType: image_layout/* INDEX_TYPE */.cp, manifests: [top] }],
				['manifest.json', loadable],
		].map(([name, value]) => ({ name, size: json(value).length, open: () => external_node_stream_.Readable.from([json(value)]) }));
		return writeTar(path, [...texts, ...[...blobs.values()].sort((a, b) => (0,by_code_unit/* byCodeUnit */.X)(a.name, b.name))], time);
}
async function writeTar(path, members, time) {
		const tar = (0,tar_stream.pack)();
		const { stream, digested } = (0,core_digest/* meter */.K7)();
		const written = (0,external_node_stream_promises_.pipeline)(tar, stream, (0,external_node_fs_.createWriteStream)(path, { flags: 'wx' }));
		try {
				await Promise.all([written, feed(tar, members, new Date(time * 1000))]);
		}
		catch (error) {
				tar.destroy();
				await written.catch(() => { });
				await (0,promises_.rm)(path, { force: true });
				throw error;
		}
		return digested();
}
async function feed(tar, members, mtime) {
		for (const { name, size, open } of members)
				await (0,external_node_stream_promises_.pipeline)(open(), tar.entry({ name, size, mode: 0o644, mtime }));
		tar.finalize();
}
function nameOf(digest) {
		return `blobs/${digest.replace(':', '/')}`;
}
function nameOfPlatform({ os, architecture, variant }) {
		return [os, architecture, ...(variant === undefined ? [] : [variant])].join('/');
}
var iso_time = __webpack_require__(46739);
var assemble_layer = __webpack_require__(2980);
var components = __webpack_require__(59922);
;// CONCATENATED MODULE: ./.build/ecosystems/image/embed-sbom.js
const embedInImage = async (path, documentOf, time) => {
		const layout = await (0,image_layout/* readLayout */.T4)(path);
		const { annotations } = layout;
		const [name = '', version = ''] = [annotations[kinds/* TITLE */.ly], annotations[kinds/* VERSION */.xv]];
		const written = [];
		const beside = (ending) => {
				const file = `${path}.${ending}`;
				written.push(file);
				return file;
		};
		try {
				const images = [];
				for (const [at, image] of layout.images.entries()) {
						const about = { name, version, purl: '', hashes: {}, dependsOn: [] };
						const text = documentOf(about, await (0,components/* componentsIn */.a)(layout, image));
						const document = new Map([[`${(0,legal/* docFolder */.PT)(name)}/${core_about/* NAME */.o_}.cdx.json`, { text }]]);
						const layer = await (0,assemble_layer/* writeLayer */.B)(document, beside(`sbom-${at}`), time);
						images.push({
								platform: image.platform,
								config: withLayer(image, layer.diffId, time),
								layers: [...placed(layout, image), layer],
						});
				}
				const target = beside('new');
				await writeLayout(target, { images, annotations, tag: (0,reference/* tagOf */.cO)(version), time });
				await (0,promises_.rename)(target, path);
		}
		finally {
				for (const file of written)
						await (0,promises_.rm)(file, { force: true });
		}
};
function placed({ path, blobs }, { layers }) {
		return layers.map(({ digest, size }) => {
				return { path, start: blobs.get(digest)?.start ?? 0, size, sha256: digest.slice('sha256:'.length) };
		});
}
function withLayer({ settings }, diffId, time) {
		const { rootfs, history = [], ...rest } = settings;
		const created = (0,iso_time/* isoTime */.L)(time);
		return {
				...rest,
				rootfs: { ...rootfs, diff_ids: [...rootfs.diff_ids, diffId] },
				history: [...history, { created, created_by: 'COPY its SBOM' }],
		};
}
;// CONCATENATED MODULE: ./.build/ecosystems/image/build.js
const LAST_LINES = 12;
async function buildImage(project, release, host) {
		const isAssembled = project.manifest.from !== undefined;
		const engine = isAssembled ? undefined : await (0,image_engine/* findEngine */.G)(host, project.name);
		const version = versionOf(project, release);
		const labels = (0,settings/* labelsOf */.P)(project, version, release, (0,github_server/* serverOf */.FN)(host.env).origin);
		const folder = await host.tempDir('image');
		try {
				const images = [];
				for (const platform of project.manifest.platforms)
						images.push(engine === undefined
								? await (await assembling()).assembleFor(platform, project, labels, { release, folder, host })
								: await buildFor(platform, project, version, labels, { release, engine, folder, host }));
				await (0,promises_.mkdir)(release.out, { recursive: true });
				const file = (0,kinds/* imageFile */.Ap)(project.name, version);
				const path = (0,external_node_path_.join)(release.out, file);
				const time = release.commitTime;
				const digested = await writeLayout(path, { images, annotations: labels, tag: (0,reference/* tagOf */.cO)(version), time });
				const identity = { name: project.name, version };
				const [name = '', engineVersion = ''] = engine?.shown.split(' ') ?? [];
				const madeWith = engine === undefined ? {} : { [name]: engineVersion };
				const layout = await (0,image_layout/* readLayout */.T4)(path);
				const isPackage = isAssembled && project.manifest.from !== 'program';
				const foreign = isPackage ? [] : await foreignPrograms(layout, project);
				const findings = [...foreign, ...(await unlicensed(layout, project, release.root))];
				const artifact = { kind: 'oci-image', file, path, ...digested, project: project.name, identity, madeWith };
				return { artifacts: [artifact], findings };
		}
		finally {
				await (0,removal/* removeFolder */.v$)(folder);
		}
}
const assembling = async () => __webpack_require__.e(/* import() */ 8599).then(__webpack_require__.bind(__webpack_require__, 8599));
function versionOf({ name, version }, { tag, commit }) {
		const stated = (0,core_version/* wantedVersion */.KZ)({ name, version }, tag);
		return stated === undefined ? (0,core_version/* unreleased */.rH)(commit) : ((0,core_version/* toSemver */.Ud)(stated) ?? stated);
}
async function buildFor(platform, project, version, labels, { release, engine, folder, host }) {
		const { file } = project.manifest;
		const tag = `${core_about/* NAME */.o_}-build:${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
		const context = (0,external_node_path_.join)(release.root, project.path);
		const given = { VERSION: version, COMMIT: release.commit, SOURCE_DATE_EPOCH: String(release.commitTime) };
		const busy = host.log.busy(`${project.name} for ${platform}`);
		try {
				const args = Object.entries(given).flatMap(([name, value]) => ['--build-arg', `${name}=${value}`]);
				const named = ['--platform', platform, '--tag', tag, '--file', (0,external_node_path_.join)(release.root, file)];
				const built = await engine.run(['build', ...named, ...args, context]);
				if (built.code !== 0)
						throw failed(platform, project, built.stderr || built.stdout, built.timedOut);
				const archive = (0,external_node_path_.join)(folder, `${tag.slice(-16)}.tar`);
				const format = engine.name === 'podman' ? ['--format', 'docker-archive'] : [];
				const saved = await engine.run(['save', ...format, '--output', archive, tag]);
				if (saved.code !== 0)
						throw failed(platform, project, saved.stderr, saved.timedOut);
				const layers = (0,external_node_path_.join)(folder, tag.slice(-16));
				await (0,promises_.mkdir)(layers);
				const image = await (0,image_saved/* readSaved */.S)(archive, layers, release.commitTime);
				const [os = '', architecture = '', variant] = platform.split('/');
				const made = `${image.config['os']}/${image.config['architecture']}`;
				if (made !== `${os}/${architecture}`) {
						const hint = `Remove --platform from the last FROM, or ${platform} from [image] platforms.`;
						throw failure(project, `The image for ${platform} is one for ${made}.`, hint);
				}
				return {
						platform: { os, architecture, ...(variant === undefined ? {} : { variant }) },
						config: (0,settings/* settingsOf */.f)(image, labels, release.commitTime),
						layers: image.layers,
				};
		}
		finally {
				busy();
				await engine.run(['rmi', '--force', tag]).catch(() => { });
		}
}
function failed(platform, project, words, late) {
		const file = external_node_path_.posix.basename(project.manifest.file);
		const message = `${file} could not be built for ${platform}${late ? ': it took too long' : ''}.`;
		const hint = /exec format error/i.test(words)
				? 'It runs a program of another platform. Let the machine emulate it (in Actions: docker/setup-qemu-action), or compile in a stage with FROM --platform=$BUILDPLATFORM.'
				: 'Correct what the build reports. It sees the files of the commit only.';
		return failure(project, message, hint, (0,cut/* tail */.RT)(words, LAST_LINES));
}
function failure({ name, manifest }, message, hint, quote = []) {
		return new errors/* StageFailure */.BG({
				...{ rule: 'build/image', level: 'error', project: name, file: manifest.file },
				...{ message, hint, quote },
		});
}
/***/ }),
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
/***/ }),
/***/ 54717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	PT: () => (/* binding */ docFolder),
	YA: () => (/* binding */ LEGAL),
	kK: () => (/* binding */ legalNames)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
const LEGAL = /^(licen[cs]e|copying|notice)([.-].*)?$/i;
async function legalNames(folder) {
		const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
		const files = entries.filter((one) => one.isFile() && LEGAL.test(one.name));
		return files.map(({ name }) => name).sort();
}
function docFolder(name) {
		return `usr/share/doc/${name.replace(/^.*\//, '')}`;
}
/***/ }),
/***/ 57446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	u: () => (/* binding */ compressed),
	S: () => (/* binding */ readSaved)
});
var external_node_crypto_ = __webpack_require__(77598);
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var external_node_stream_ = __webpack_require__(57075);
var consumers_ = __webpack_require__(38321);
var promises_ = __webpack_require__(46466);
var external_node_zlib_ = __webpack_require__(38522);
var tar_stream = __webpack_require__(56118);
var schemas = __webpack_require__(88343);
var digest = __webpack_require__(34002);
var errors = __webpack_require__(8005);
;// CONCATENATED MODULE: ./.build/ecosystems/image/clamp.js
const BLOCK = 512;
const MOST = 1024 ** 2;
const [TIME, SUM, FLAG] = [136, 148, 156];
function clampTimes(time) {
		let held = Buffer.alloc(0);
		let passing = 0;
		let collecting;
		let nextSize;
		function* take() {
				for (;;) {
						if (passing > 0) {
								const piece = held.subarray(0, passing);
								if (piece.length === 0)
										return;
								held = held.subarray(piece.length);
								passing -= piece.length;
								yield piece;
						}
						else if (collecting !== undefined) {
								if (held.length < collecting.padded)
										return;
								const body = Buffer.from(held.subarray(0, collecting.padded));
								held = held.subarray(collecting.padded);
								nextSize = clampRecords(body.subarray(0, collecting.size), time);
								collecting = undefined;
								yield body;
						}
						else {
								if (held.length < BLOCK)
										return;
								const header = Buffer.from(held.subarray(0, BLOCK));
								held = held.subarray(BLOCK);
								const flag = String.fromCharCode(header[FLAG] ?? 0);
								const size = octal(header, 124, 12) ?? 0;
								const whole = flag === 'x' || flag === 'g' ? size : (nextSize ?? size);
								const padded = Math.ceil(whole / BLOCK) * BLOCK;
								clampHeader(header, time);
								if ((flag === 'x' || flag === 'g') && size <= MOST)
										collecting = { size, padded };
								else {
										passing = padded;
										nextSize = undefined;
								}
								yield header;
						}
				}
		}
		return new external_node_stream_.Transform({
				transform(chunk, _encoding, done) {
						held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
						for (const piece of take())
								this.push(piece);
						done();
				},
				flush(done) {
						done(null, held);
				},
		});
}
function clampHeader(header, time) {
		const stated = octal(header, TIME, 12);
		if (stated === undefined || stated <= time)
				return;
		header.write(`${time.toString(8).padStart(11, '0')}\0`, TIME, 'latin1');
		header.fill(' ', SUM, SUM + 8);
		const sum = header.reduce((all, byte) => all + byte, 0);
		header.write(`${sum.toString(8).padStart(6, '0')}\0 `, SUM, 'latin1');
}
function clampRecords(body, time) {
		let size;
		for (let at = 0; at < body.length;) {
				const length = Number.parseInt(body.toString('latin1', at, at + 10), 10);
				if (!(length > 0))
						return size;
				const text = body.toString('latin1', at, at + length);
				const [, seconds = '', fraction = ''] = /^\d+ [amc]time=(\d+)(\.\d+)?\n$/.exec(text) ?? [];
				if (Number(seconds) > time && seconds.length >= String(time).length) {
						const clamped = String(time).padStart(seconds.length, '0') + fraction.replace(/\d/g, '0');
						body.write(clamped, at + length - 1 - clamped.length, 'latin1');
				}
				const stated = /^\d+ size=(\d+)\n$/.exec(text)?.[1];
				if (stated !== undefined)
						size = Number(stated);
				at += length;
		}
		return size;
}
function octal(block, at, length) {
		const text = block.toString('latin1', at, at + length);
		const digits = /^ *([0-7]+)[ \0]*$/.exec(text)?.[1];
		return digits === undefined ? undefined : Number.parseInt(digits, 8);
}
;// CONCATENATED MODULE: ./.build/ecosystems/image/saved.js
const LIST = schemas/* array */.YOg(schemas/* object */.Ikc({ Config: schemas/* string */.YjP(), Layers: schemas/* array */.YOg(schemas/* string */.YjP()) })).length(1);
const CONFIG = schemas/* looseObject */._H3({ rootfs: schemas/* object */.Ikc({ diff_ids: schemas/* array */.YOg(schemas/* string */.YjP()) }) });
const MOST_JSON = 8 * 1024 * 1024;
const createZstdDecompress = external_node_zlib_.createZstdDecompress;
const LEVEL = 6;
const ZSTD = 0xfd2fb528;
async function readSaved(archive, folder, time) {
		const small = new Map();
		const layers = new Map();
		const links = new Map();
		const reader = (0,tar_stream.extract)();
		const done = (0,promises_.pipeline)((0,external_node_fs_.createReadStream)(archive), reader);
		for await (const entry of reader) {
				const { name, type, linkname, size = 0 } = entry.header;
				const path = name.replace(/^\.\//, '');
				if (type === 'symlink' || type === 'link')
						links.set(path, resolved(path, linkname ?? '', type));
				if (type !== 'file')
						entry.resume();
				else if (/\.json$|^oci-layout$|^VERSION$|\/VERSION$|^repositories$/.test(path))
						small.set(path, await (0,consumers_.buffer)(entry));
				else {
						const [first, rest] = await peeked(entry);
						if (first[0] === 0x7b && size <= MOST_JSON)
								small.set(path, await (0,consumers_.buffer)(rest));
						else
								layers.set(path, await compressed(rest, first, (0,external_node_path_.join)(folder, `layer-${layers.size}`), time));
				}
		}
		await done;
		const [image] = parsed(small.get('manifest.json'), LIST, 'manifest.json');
		const config = parsed(small.get(image?.Config ?? ''), CONFIG, 'its settings');
		const found = (image?.Layers ?? []).map((path) => layers.get(path) ?? layers.get(links.get(path) ?? '') ?? broken(`${path} is missing`));
		if (found.some(({ original }, index) => original !== config.rootfs.diff_ids[index]))
				broken('a layer is not what its digest says');
		return { config, layers: found.map(({ original: _, ...layer }) => layer) };
}
async function peeked(stream) {
		const iterator = stream[Symbol.asyncIterator]();
		const { value: first = Buffer.alloc(0), done } = await iterator.next();
		async function* all() {
				if (done !== true)
						yield first;
				for (let next = await iterator.next(); next.done !== true; next = await iterator.next())
						yield next.value;
		}
		return [first, external_node_stream_.Readable.from(all(), { objectMode: false })];
}
async function compressed(from, first, path, time) {
		const unzipped = decompressors(first);
		const [original, clamped] = [(0,external_node_crypto_.createHash)('sha256'), (0,external_node_crypto_.createHash)('sha256')];
		const { stream, digested } = (0,digest/* meter */.K7)((chunk, before) => {
				if (before <= 9 && before + chunk.length > 9)
						chunk[9 - before] = 255;
		});
		const steps = [
				...unzipped,
				hashed(original),
				clampTimes(time),
				hashed(clamped),
				(0,external_node_zlib_.createGzip)({ level: LEVEL }),
				stream,
		];
		await (0,promises_.pipeline)([from, ...steps, (0,external_node_fs_.createWriteStream)(path)]);
		return {
				...digested(),
				path,
				original: `sha256:${original.digest('hex')}`,
				diffId: `sha256:${clamped.digest('hex')}`,
		};
}
function decompressors(first) {
		if (first[0] === 0x1f && first[1] === 0x8b)
				return [(0,external_node_zlib_.createGunzip)()];
		if (first.length < 4 || first.readUInt32LE(0) !== ZSTD)
				return [];
		if (createZstdDecompress !== undefined)
				return [createZstdDecompress()];
		throw new errors/* ReleaseError */.K2('archive/image', 'A layer is compressed with zstd, which this version of Node cannot read.', {
				hint: 'Run it with Node 24.',
		});
}
function hashed(hash) {
		return new external_node_stream_.Transform({
				transform(chunk, _encoding, done) {
						hash.update(chunk);
						done(null, chunk);
				},
		});
}
function resolved(path, target, type) {
		return type === 'link' ? target : (0,external_node_path_.join)('/', path, '..', target).slice(1);
}
function parsed(bytes, shape, what) {
		let value;
		try {
				value = JSON.parse(bytes?.toString('utf8') ?? '');
		}
		catch {
				broken(`${what} is not JSON`);
		}
		const checked = shape.safeParse(value);
		return checked.success ? checked.data : broken(`${what}: ${checked.error.issues[0]?.message ?? 'invalid'}`);
}
function broken(why) {
		throw new errors/* ReleaseError */.K2('archive/image', `The container engine did not save the image that it built: ${why}.`);
}
/***/ }),
/***/ 54679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	P: () => (/* binding */ labelsOf),
	f: () => (/* binding */ settingsOf)
});
var _core_by_code_unit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63168);
var _core_iso_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46739);
var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66895);
const OCI = 'org.opencontainers.image.';
const KEPT = ['architecture', 'os', 'os.version', 'os.features', 'variant', 'author', 'config', 'rootfs', 'history'];
function labelsOf({ name, manifest }, version, release, origin) {
		const { repository, commit, commitTime } = release;
		return {
				[_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .TITLE */ .ly]: name,
				[_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .xv]: version,
				[`${OCI}revision`]: commit,
				[`${OCI}created`]: (0,_core_iso_time_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .L)(commitTime),
				...(repository === undefined ? {} : { [`${OCI}source`]: `${origin}/${repository}` }),
				...(manifest.license === undefined ? {} : { [`${OCI}licenses`]: manifest.license }),
				...(manifest.serverName === undefined ? {} : { [_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVER_NAME */ .gz]: manifest.serverName }),
		};
}
function settingsOf({ config, layers }, labels, time) {
		const kept = Object.fromEntries(KEPT.flatMap((key) => (config[key] === undefined ? [] : [[key, config[key]]])));
		const { Labels: stated, Hostname: _host, Image: _image, ...run } = (config['config'] ?? {});
		const history = (Array.isArray(config['history']) ? config['history'] : []);
		return {
				created: (0,_core_iso_time_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .L)(time),
				...kept,
				config: { ...run, Labels: sorted({ ...stated, ...labels }) },
				rootfs: { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) },
				history: history.map(({ comment, ...one }) => ({
						...one,
						...(comment === undefined || /^FROM [0-9a-f]{12}$/.test(String(comment)) ? {} : { comment }),
						...(isLater(one['created'], time) ? { created: (0,_core_iso_time_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .L)(time) } : {}),
				})),
		};
}
function isLater(created, time) {
		return typeof created === 'string' && Date.parse(created) > time * 1000;
}
function sorted(labels) {
		return Object.fromEntries(Object.entries(labels).sort(([a], [b]) => (0,_core_by_code_unit_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X)(a, b)));
}
/***/ })
};
