export const id = 2594;
export const ids = [2594];
export const modules = {

/***/ 93648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ findEngine)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8005);
/* harmony import */ var _host_home_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82278);
/* harmony import */ var _host_sandbox_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22558);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51455);





const ASK_MS = 30_000;
const WORK_MS = 20 * 60_000;
const NAMES = ['docker', 'podman'];
const BUILDKIT_BY_DEFAULT = 23;
async function findEngine(host, project) {
    const failures = [];
    for (const name of NAMES) {
        const program = programOf(name, host);
        if (program === undefined)
            continue;
        const engine = await opened(name, program, host);
        if (typeof engine !== 'string')
            return engine;
        failures.push(engine);
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .BG([
        {
            rule: 'image/engine',
            level: 'error',
            project,
            message: failures.length === 0
                ? 'An image is released, but neither docker nor podman is on PATH.'
                : 'An image is released, but no container engine answers.',
            hint: 'Install Docker or Podman and start it. Runners of GitHub with Linux have both.',
            quote: failures,
        },
    ]);
}
function programOf(name, host) {
    try {
        return host.tool(name);
    }
    catch {
        return undefined;
    }
}
async function opened(name, program, host) {
    const { env: base, cwd, home } = await (0,_host_sandbox_js__WEBPACK_IMPORTED_MODULE_3__/* .openSandbox */ .E)(host, 'engine');
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
    if (name === 'podman')
        return given('CONTAINER_HOST', 'XDG_RUNTIME_DIR', 'HOME');
    const certificates = given('DOCKER_HOST', 'DOCKER_TLS_VERIFY', 'DOCKER_CERT_PATH');
    const own = (0,_host_home_js__WEBPACK_IMPORTED_MODULE_2__/* .homeOf */ .l)(host.env);
    const folder = host.env['DOCKER_CONFIG'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(own, '.docker');
    const config = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, '.docker');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.mkdir)(config, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(config, 'config.json'), JSON.stringify({ cliPluginsExtraDirs: [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'cli-plugins')] }));
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

/***/ 32594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  installImage: () => (/* binding */ installImage),
  installPublishedImage: () => (/* binding */ installPublishedImage)
});

var external_node_crypto_ = __webpack_require__(77598);
var image_layout = __webpack_require__(60825);
var about = __webpack_require__(87821);
var errors = __webpack_require__(8005);
;// CONCATENATED MODULE: ./.build/ecosystems/image/advice.js
const imageAdvice = {
    print: 'Write to stderr instead: in a container too, stdout is reserved for the protocol.',
    includeFile: 'COPY it in the Dockerfile, and do not exclude it in .dockerignore.',
    stateVersion: () => 'Build the image from the package that is released (COPY the wheel or tarball and install it), or pass the version on: the build is given --build-arg VERSION.',
};

var image_engine = __webpack_require__(93648);
var external_node_fs_ = __webpack_require__(73024);
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
function clearAway({ program, env, cwd }, label, images, host) {
    if (!(0,external_node_fs_.existsSync)(SHELL))
        return;
    const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`);
    const command = ['/usr/bin/env', '-i', ...variables, SHELL, '-c', SCRIPT, 'clear-away', program, label, ...images];
    host.start({ command, cwd, env: {}, timeoutMs: DAY_MS }).stdout.resume();
}

var external_node_readline_ = __webpack_require__(80481);
;// CONCATENATED MODULE: ./.build/ecosystems/image/hold.js


const ALL = [
    { held: 'no network', options: ['--network', 'none'] },
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
        return { launch: launchWith(some.flatMap(({ options }) => options)), held: some.map(({ held }) => held) };
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
    const some = ALL.filter(({ held }) => held !== 'no network');
    const publish = ['--publish', `127.0.0.1:${port}:${port}`];
    return { launch: launchWith([...some.flatMap(({ options }) => options), ...publish]), held: some.map(({ held }) => held) };
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
    try {
        return JSON.parse(line).id === INITIALIZE.id;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./.build/ecosystems/image/install.js








const installImage = async (artifact, project, sandbox, host) => {
    const engine = await (0,image_engine/* findEngine */.G)(host, project.name);
    const label = `${about/* NAME */.o_}=${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
    const layout = await (0,image_layout/* readLayout */.T4)(artifact.path);
    const image = await load(artifact, layout, engine, project);
    clearAway(engine, label, [image], host);
    return started(image, label, engine, project, sandbox.cwd, host);
};
const installPublishedImage = async (project, version, source, sandbox, host) => {
    const repository = source.registries?.['oci']?.replaceAll('{name}', project.name.replace(/^.*\//, '').toLowerCase());
    if (repository === undefined)
        return undefined;
    const engine = await (0,image_engine/* findEngine */.G)(host, project.name);
    const label = `${about/* NAME */.o_}=${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
    const image = `${repository}:${version.replaceAll('+', '_')}`;
    const { code, stderr } = await engine.run(['pull', image]);
    if (code !== 0)
        throw unpulled(image, stderr, project);
    clearAway(engine, label, [image], host);
    return started(image, label, engine, project, sandbox.cwd, host);
};
async function load(artifact, layout, engine, project) {
    const { code, stderr, stdout } = await engine.run(['load', '--input', artifact.path]);
    const { arch } = process;
    const own = { x64: 'amd64', arm64: 'arm64' }[arch] ?? arch;
    const image = layout.images.find(({ platform }) => platform.architecture === own) ?? layout.images[0];
    const ids = [image?.config, image?.manifest, layout.index].flatMap((one) => one?.digest ?? []);
    for (const id of code === 0 ? ids : []) {
        if ((await engine.run(['image', 'inspect', '--format', '{{.Id}}', id])).code === 0)
            return id;
    }
    throw new errors/* StageFailure */.BG([
        {
            rule: 'image/load',
            level: 'error',
            project: project.name,
            artifact: artifact.file,
            message: `${engine.shown} did not load ${artifact.file}.`,
            hint: 'Check that the engine has room left, and is not older than Docker 20.10.',
            quote: `${stderr}\n${stdout}`.trim().split('\n').slice(-5),
        },
    ]);
}
async function started(image, label, engine, project, cwd, host) {
    const { smoke } = project.settings;
    const launchWith = (options) => launchOf(image, label, engine, options, smoke, cwd);
    const { launch, held } = smoke.transport === 'http' ? overNetwork(launchWith, smoke.port) : await tightest(launchWith, smoke, host);
    return {
        launch,
        advice: imageAdvice,
        runtime: [engine.shown, ...held].join(', '),
        packages: 0,
        components: async () => ({ components: [], direct: [] }),
    };
}
function launchOf(image, label, engine, options, { args, env, command }, cwd) {
    const variables = ['PYTHONUNBUFFERED', ...Object.entries(env).map((pair) => pair.join('='))];
    const given = variables.flatMap((variable) => ['--env', variable]);
    const entry = command === undefined ? [] : ['--entrypoint', command[0] ?? ''];
    const words = [...(command ?? []).slice(1), ...args];
    const shown = image.replace(/^(sha256:.{12}).*$/, '$1');
    return {
        command: [engine.program, 'run', '--interactive', '--rm', '--label', label, ...options, ...given, ...entry, image, ...words],
        shown: [engine.name, 'run', '-i', '--rm', ...options, ...entry, shown, ...words].join(' '),
        env: engine.env,
        cwd,
        elsewhere: true,
    };
}
function unpulled(image, words, { name, manifestFile: file }) {
    const message = `${image} could not be pulled.`;
    return new errors/* StageFailure */.BG([
        { rule: 'image/pull', level: 'error', project: name, file, message, quote: words.trim().split('\n').slice(-5) },
    ]);
}


/***/ })

};
