export const id = 309;
export const ids = [309];
export const modules = {

/***/ 20309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  FROM: () => (/* binding */ FROM),
  assembleFor: () => (/* binding */ assembleFor)
});

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var errors = __webpack_require__(8005);
var image_settings = __webpack_require__(54679);
var external_node_fs_ = __webpack_require__(73024);
var memo = __webpack_require__(13068);
var oci_client = __webpack_require__(71483);
var schemas = __webpack_require__(88343);
var core_digest = __webpack_require__(34002);
;// CONCATENATED MODULE: ./.build/registries/oci/pull.js





const DESCRIPTOR = schemas/* looseObject */._H3({
    mediaType: schemas/* string */.YjP(),
    digest: schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/),
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
        throw (0,oci_client/* denied */.wk)(answer, client.repository);
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
        throw (0,oci_client/* denied */.wk)(answer, client.repository);
    if (`sha256:${(0,core_digest/* sha256 */.sc)(answer.body)}` !== digest)
        throw other(client, digest);
    return answer.json();
}
function other({ repository }, digest) {
    return new errors/* ReleaseError */.K2('oci/digest', `What ${repository.registry} sent for ${repository.shown}@${digest} is something else.`, {
        hint: 'Run it again; if it stays, a mirror or proxy in between changes images.',
    });
}

var reference = __webpack_require__(99631);
var layer_files = __webpack_require__(17651);
;// CONCATENATED MODULE: ./.build/ecosystems/image/assemble/base.js








const PROGRAM = /^(usr\/local\/bin|usr\/bin|opt\/[^/]+\/bin|nodejs\/bin|bin)\/(python3\.\d+|node)$/;
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
        if (!/gzip$/.test(layer.mediaType))
            throw unfit(base, `has a layer that is not compressed with gzip`);
        const path = (0,external_node_path_.join)(folder, `${at}`);
        await pullLayer(client, layer, path);
        layers.push({ path, sha256: layer.digest.slice('sha256:'.length), size: layer.size, diffId: diffIds[at] ?? '' });
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
function unfit(base, why) {
    return new errors/* ReleaseError */.K2('image/base', `The base ${base} ${why}.`, {
        hint: 'Name another base in [image] base, or write a Dockerfile and remove [image] from.',
    });
}

var external_node_stream_ = __webpack_require__(57075);
var external_node_stream_promises_ = __webpack_require__(46466);
var tar_stream = __webpack_require__(56118);
var saved = __webpack_require__(57446);
;// CONCATENATED MODULE: ./.build/ecosystems/image/assemble/layer.js







async function writeLayer(contents, path, time) {
    const tar = (0,tar_stream.pack)();
    const written = (0,saved/* compressed */.u)(external_node_stream_.Readable.from(tar, { objectMode: false }), Buffer.alloc(0), path, time);
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
        const parent = external_node_path_.posix.dirname(name);
        if (parent === '.' || folders.has(parent))
            return;
        parents(parent);
        folders.add(parent);
        tar.entry({ name: `${parent}/`, type: 'directory', mode: 0o755, mtime });
    };
    const file = async (name, from) => {
        const stat = await (0,promises_.lstat)(from);
        if (stat.isDirectory()) {
            for (const one of (await (0,promises_.readdir)(from)).sort(order))
                await file(external_node_path_.posix.join(name, one), (0,external_node_path_.join)(from, one));
            return;
        }
        parents(name);
        if (stat.isSymbolicLink())
            return void tar.entry({ name, type: 'symlink', linkname: await (0,promises_.readlink)(from), mtime, mode: 0o777 });
        if (!stat.isFile())
            return;
        const mode = (stat.mode & 0o100) === 0 ? 0o644 : 0o755;
        const entry = tar.entry({ name, size: stat.size, mode, mtime });
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(from), entry);
    };
    for (const [name, one] of [...contents].sort(([a], [b]) => order(a, b))) {
        if ('from' in one)
            await file(name, one.from);
        else {
            parents(name);
            tar.entry({ name, mode: one.mode ?? 0o644, mtime }, one.text);
        }
    }
    tar.finalize();
}
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

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
    const finding = {
        rule: 'build/image',
        level: 'error',
        project: project.name,
        file: project.manifest.file,
        message: `The image for ${platform} cannot be put together: ${why}.`,
        hint,
        quote,
    };
    return new errors/* StageFailure */.BG([finding]);
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
    const command = (0,node_command/* npxCommand */.W)(manifest);
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

var removal = __webpack_require__(35021);
var user_indexes = __webpack_require__(94000);
var tools_uv = __webpack_require__(3915);
var uv_env = __webpack_require__(68153);
var choose_command = __webpack_require__(73716);
var wheel = __webpack_require__(60102);
;// CONCATENATED MODULE: ./.build/ecosystems/image/assemble/python-tree.js










const python_tree_MACHINES = { amd64: 'x86_64', arm64: 'aarch64' };
const LIBRARY = `${APP}/site-packages`;
const TRACES = /^(direct_url\.json|uv_cache\.json|uv_build\.json)$/;
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
        throw cannot(laying, `${artifact.file} has no command that is the server`, `Add to pyproject.toml:\n[project.scripts]\n${project.name} = "<module>:<function>"`);
    const sandbox = await (0,host_sandbox/* openSandbox */.E)(host, 'image-tree');
    const folder = (0,external_node_path_.join)(sandbox.folder, 'lib');
    await install(laying, folder, python.replace(/^.*python/, ''), sandbox);
    await clean(folder);
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
async function install(laying, folder, version, sandbox) {
    const { artifact, base, platform, project, host } = laying;
    const machine = python_tree_MACHINES[platform.replace(/^linux\//, '')];
    if (machine === undefined)
        throw cannot(laying, 'Python has no wheels for it', 'Remove it from [image] platforms.');
    const [uv, config, env] = await Promise.all([(0,tools_uv/* ensureUv */.aW)(host), (0,user_indexes/* uvConfigFile */.qD)(host), (0,uv_env/* uvEnv */.H)(host, sandbox, 'install')]);
    const { code, stderr, timedOut } = await host.run({
        command: [
            ...[uv, 'pip', 'install', '--config-file', config, '--target', folder, '--only-binary', ':all:'],
            ...['--python-version', version, '--find-links', (0,external_node_path_.dirname)(artifact.path)],
            ...['--python-platform', `${machine}-unknown-linux-${base.libc === 'musl' ? 'musl' : 'gnu'}`, artifact.path],
        ],
        cwd: sandbox.cwd,
        env,
        timeoutMs: project.settings.smoke.installTimeoutMs,
        installs: true,
    });
    if (code === 0)
        return;
    throw cannot(laying, `its packages could not be installed for Python ${version}${timedOut ? ' in time' : ''}`, 'Packages without a wheel for this platform need a Dockerfile: remove [image] from and base.', stderr.trimEnd().split('\n').slice(-LAST_LINES));
}
async function clean(folder) {
    for (const name of ['bin', '__pycache__'])
        await (0,removal/* removeFolder */.v$)((0,external_node_path_.join)(folder, name));
    await (0,promises_.rm)((0,external_node_path_.join)(folder, '.lock'), { force: true });
    for (const name of await (0,promises_.readdir)(folder)) {
        if (!name.endsWith('.dist-info'))
            continue;
        for (const file of await (0,promises_.readdir)((0,external_node_path_.join)(folder, name)))
            if (TRACES.test(file))
                await (0,promises_.rm)((0,external_node_path_.join)(folder, name, file), { force: true });
        const record = (0,external_node_path_.join)(folder, name, 'RECORD');
        const lines = (await (0,promises_.readFile)(record, 'utf8').catch(() => '')).split('\n');
        const kept = lines.filter((line) => !/^(\.\.\/|bin\/|[^,]*\.dist-info\/(direct_url|uv_cache|uv_build)\.json,)/.test(line));
        if (lines.length > 1)
            await (0,promises_.writeFile)(record, kept.join('\n'));
    }
}

;// CONCATENATED MODULE: ./.build/ecosystems/image/assemble/assemble.js









const FROM = {
    wheel: { kind: 'wheel', lay: layWheel },
    tarball: { kind: 'npm-tarball', lay: layTarball },
};
const USER = '65532:65532';
const LEGAL = /^(licen[cs]e|copying|notice)([.-].*)?$/i;
async function assembleFor(platform, project, labels, { release, folder, host }) {
    const { from = 'wheel', base: named = '' } = project.manifest;
    const [os = '', architecture = '', variant] = platform.split('/');
    const stated = { os, architecture, ...(variant === undefined ? {} : { variant }) };
    const { kind, lay } = FROM[from];
    const artifact = release.artifacts.find((one) => one.kind === kind && isOf(one, project));
    if (artifact === undefined)
        throw cannot({ project, platform }, `this release has no ${from} of ${project.name}`, 'Correct what stopped its build.');
    const busy = host.log.busy(`${project.name} for ${platform}`);
    try {
        const base = await pullBase(named, stated, host).catch((error) => {
            if (!(error instanceof errors/* ReleaseError */.K2))
                throw error;
            const { message, hint, quote } = error;
            const say = `its base ${named} could not be read. ${message.replace(/\.$/, '')}`;
            throw cannot({ project, platform }, say, hint ?? 'Run it again later.', quote);
        });
        const { contents, entrypoint, env, license } = await lay({ artifact, base, platform, project, release, host });
        const all = new Map([...contents, ...(await legalFiles(project, release))]);
        const layer = await writeLayer(all, (0,external_node_path_.join)(folder, `${architecture}${variant ?? ''}.layer`), release.commitTime);
        const layers = [...base.layers, layer];
        const history = Array.isArray(base.config['history']) ? base.config['history'] : [];
        const created = new Date(release.commitTime * 1000).toISOString();
        const config = {
            ...base.config,
            history: [...history, { created, created_by: `COPY ${artifact.file} and what it needs` }],
            config: {
                Env: [...base.env, ...Object.entries(env).map((pair) => pair.join('='))],
                Entrypoint: entrypoint,
                User: USER,
                WorkingDir: '/',
            },
        };
        const more = license === undefined ? {} : { 'org.opencontainers.image.licenses': license };
        const settings = (0,image_settings/* settingsOf */.f5)({ config, layers }, { ...more, ...labels }, release.commitTime);
        return { platform: stated, config: settings, layers };
    }
    finally {
        busy();
    }
}
function isOf({ project: name, folder }, project) {
    return folder === undefined ? name === project.name : folder === project.path;
}
async function legalFiles({ name, path }, { root }) {
    const folder = (0,external_node_path_.join)(root, path);
    const files = (await (0,promises_.readdir)(folder, { withFileTypes: true })).filter((one) => one.isFile() && LEGAL.test(one.name));
    return new Map(files.map((one) => [`usr/share/doc/${name.replace(/^.*\//, '')}/${one.name}`, { from: (0,external_node_path_.join)(folder, one.name) }]));
}


/***/ }),

/***/ 71483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ tagsOf),
/* harmony export */   V4: () => (/* binding */ MANIFESTS),
/* harmony export */   h_: () => (/* binding */ openRepository),
/* harmony export */   mw: () => (/* binding */ digestAt),
/* harmony export */   wk: () => (/* binding */ denied),
/* harmony export */   zk: () => (/* binding */ ociWords)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34002);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8005);
/* harmony import */ var _host_credential_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49260);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31464);
/* harmony import */ var _remote_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(511);






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
        async send(request) {
            const asked = { ...request, url: new URL(request.url, repository.api).href };
            const answer = await host.http({ ...asked, credential: proof });
            if (answer.status !== 401 || new URL(answer.url).origin !== repository.api.origin)
                return answer;
            const renewed = await proofFor(answer, repository, scope, login, host);
            if (renewed === undefined)
                return answer;
            proof = renewed;
            return host.http({ ...asked, credential: proof });
        },
    };
}
async function proofFor({ headers }, { api, registry }, scope, login, host) {
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
    url.searchParams.set('scope', scope);
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
