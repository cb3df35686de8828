export const id = 4921;
export const ids = [4921];
export const modules = {

/***/ 62977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ unpack)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62841);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46547);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62119);







async function unpack(file, folder, limits) {
    const entries = await (0,_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .listArchive */ .d0)(file, limits);
    for (const { cause, path, other } of (0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .nameProblems */ .W)(entries)) {
        const words = other === undefined
            ? 'a name that Windows cannot create'
            : `which differs from ${(0,_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(other)} only in case or form`;
        (0,_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)(cause, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file), `holds ${(0,_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(path)}, ${words}`);
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)).length > 0)
        throw new Error(`${folder} is not empty`);
    await (0,_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .walkArchive */ .wU)(file, async (entry, read) => {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.path);
        if (entry.type === 'folder')
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(target, { recursive: true });
        if (entry.type !== 'file')
            return;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true });
        const mode = (entry.mode & 0o100) === 0 ? 0o644 : 0o755;
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(await read(), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(target, { flags: 'wx', mode }));
    }, limits);
    for (const { path, target } of entries.filter(({ type }) => type === 'link')) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path)), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(target, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path));
    }
    return entries;
}


/***/ }),

/***/ 11617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ pythonProject),
/* harmony export */   o2: () => (/* binding */ nodeProject),
/* harmony export */   s9: () => (/* binding */ contractOfFile),
/* harmony export */   sx: () => (/* binding */ contractOfArtifact)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _archive_archive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62841);
/* harmony import */ var _archive_unpack_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62977);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34002);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8005);
/* harmony import */ var _ecosystems_code_package_detect_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77864);
/* harmony import */ var _ecosystems_identity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83630);
/* harmony import */ var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18991);
/* harmony import */ var _ecosystems_node_detect_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(10144);
/* harmony import */ var _ecosystems_python_detect_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(95824);
/* harmony import */ var _host_sandbox_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(22558);
/* harmony import */ var _repository_files_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(45576);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(39439);














async function contractOfArtifact(artifact, project, host) {
    const installed = await (0,_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_8__/* .ecosystemOf */ .M)(project).install(artifact, project, await (0,_host_sandbox_js__WEBPACK_IMPORTED_MODULE_11__/* .openRoom */ .K)(host, project.name), host);
    return (0,_start_js__WEBPACK_IMPORTED_MODULE_13__/* .startInstalled */ .V)(host, installed, project, artifact.file);
}
async function contractOfFile(path, settings, host) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
    const kind = await kindOf(path);
    if (kind === undefined) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .Wp)('contract/unknown-file', `${file} is nothing that can be installed here.`, 'Name a wheel, an sdist, an npm tarball, a zip, tar or tar.gz, or a .contract.json.');
    }
    const project = await projectOf(path, kind, settings, host);
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    const { sha256 } = await (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestFile */ .T)(path);
    return contractOfArtifact({ kind, file, path, sha256, size, project: project.name }, project, host);
}
async function kindOf(path) {
    if (path.endsWith('.whl'))
        return 'wheel';
    if (/\.(zip|tar)$/.test(path))
        return 'code-package';
    if (!/\.(tgz|tar\.gz)$/.test(path))
        return undefined;
    const names = (await (0,_archive_archive_js__WEBPACK_IMPORTED_MODULE_2__/* .listArchive */ .d0)(path)).map((entry) => entry.path);
    if (names.includes('package/package.json'))
        return 'npm-tarball';
    return names.some((name) => /^[^/]+\/PKG-INFO$/.test(name)) ? 'sdist' : 'code-package';
}
async function projectOf(path, kind, settings, host) {
    const found = kind === 'code-package'
        ? await packed(path, settings, host)
        : kind === 'npm-tarball'
            ? nodeProject((await (0,_archive_archive_js__WEBPACK_IMPORTED_MODULE_2__/* .readEntry */ .hB)(path, 'package/package.json')).toString('utf8'), settings)
            : pythonProject((await (0,_ecosystems_identity_js__WEBPACK_IMPORTED_MODULE_7__/* .identityOf */ .c)({ kind, path, file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) }))?.name ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), settings);
    if (found !== undefined)
        return found;
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .Wp)('contract/unknown-file', `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)} does not say which package it is.`);
}
function pythonProject(name, settings) {
    const manifest = `[project]\nname = ${JSON.stringify(name)}\n`;
    return (0,_ecosystems_python_detect_js__WEBPACK_IMPORTED_MODULE_10__/* .detectPython */ .c)('.', oneFile('pyproject.toml', manifest), { ...settings, ecosystem: 'python' });
}
function nodeProject(packageJson, settings) {
    return (0,_ecosystems_node_detect_js__WEBPACK_IMPORTED_MODULE_9__/* .detectNode */ .gE)('.', oneFile('package.json', packageJson), { ...settings, ecosystem: 'node' });
}
async function packed(path, settings, host) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await host.tempDir('contract'), 'package');
    await (0,_archive_unpack_js__WEBPACK_IMPORTED_MODULE_3__/* .unpack */ .l)(path, folder);
    const all = await (0,_repository_files_js__WEBPACK_IMPORTED_MODULE_12__/* .readFiles */ .U)(folder);
    const tops = new Set(all.all.map((name) => name.split('/')[0] ?? ''));
    const [top = '.'] = tops;
    const within = tops.size === 1 && all.all.every((name) => name.includes('/')) ? top : '.';
    const layout = within === '.' ? 'flat' : 'folder';
    const name = settings.name ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path).replace(/\.(zip|tar|tar\.gz|tgz)$/, '');
    return (0,_ecosystems_code_package_detect_js__WEBPACK_IMPORTED_MODULE_6__/* .detectCodePackage */ .B)(within, all, {
        ...settings,
        name,
        ecosystem: 'code-package',
        package: { ...settings.package, layout },
    });
}
function oneFile(path, text) {
    return {
        root: '/',
        all: [path],
        has: (one) => one === path,
        text: (one) => (one === path ? text : undefined),
        bytes: (one) => (one === path ? Buffer.from(text) : undefined),
    };
}


/***/ }),

/***/ 44921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ readPublished),
/* harmony export */   Ho: () => (/* binding */ registriesOf),
/* harmony export */   y0: () => (/* binding */ publishedVersions),
/* harmony export */   ys: () => (/* binding */ contractOfPublished)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(88343);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51928);
/* harmony import */ var _core_version_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61621);
/* harmony import */ var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18991);
/* harmony import */ var _host_sandbox_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22558);
/* harmony import */ var _registries_npm_packument_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70802);
/* harmony import */ var _registries_pypi_addresses_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79546);
/* harmony import */ var _registries_pypi_file_version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31342);
/* harmony import */ var _registries_pypi_simple_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20846);
/* harmony import */ var _registries_remote_answer_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(511);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(11617);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(39439);













function registriesOf(given) {
    const settings = { pypi: { url: given.pypiUrl, indexUrl: given.pypiIndex }, npm: { registry: given.npmRegistry } };
    const inputs = {};
    const input = { inputs, settings };
    return { pypi: (0,_registries_pypi_addresses_js__WEBPACK_IMPORTED_MODULE_6__/* .addressesOf */ .s)(input).index, npm: (0,_registries_npm_packument_js__WEBPACK_IMPORTED_MODULE_5__/* .registryOf */ .Fv)(input) };
}
const NPM = /^npm:((?:@[a-z0-9~-][\w.~-]*\/)?[a-zA-Z0-9~_-][\w.~-]*)(?:@([\w.+-]+))?$/;
const PYPI = /^pypi:([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)(?:==?([\w.+!-]+))?$/;
function readPublished(word) {
    const [, from] = /^(npm|pypi):/.exec(word) ?? [];
    if (from !== 'npm' && from !== 'pypi')
        return undefined;
    const [, name, version] = (from === 'npm' ? NPM : PYPI).exec(word) ?? [];
    if (name !== undefined)
        return { from, name, version };
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('contract/what', `${word} names no package.`, 'Write npm:name@1.2.3 or pypi:name==1.2.3.');
}
async function contractOfPublished({ from, name, version }, registries, settings, host) {
    const wanted = version ?? (await newest(from, name, registries, host));
    const project = from === 'npm' ? await nodeOf(name, wanted, registries.npm, settings, host) : (0,_artifact_js__WEBPACK_IMPORTED_MODULE_10__/* .pythonProject */ .C)(name, settings);
    const ecosystem = _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ECOSYSTEMS */ .S.find(({ id }) => id === project?.ecosystem);
    if (project === undefined || ecosystem === undefined)
        throw absent(from, name, wanted);
    const source = from === 'npm' ? { npmRegistry: registries.npm.href } : { pypiIndex: registries.pypi.href };
    const room = await (0,_host_sandbox_js__WEBPACK_IMPORTED_MODULE_4__/* .openRoom */ .K)(host, name);
    const installed = await ecosystem.installPublished(project, project.version ?? wanted, source, room, host);
    if (installed === undefined)
        throw absent(from, name, wanted);
    return (0,_start_js__WEBPACK_IMPORTED_MODULE_11__/* .startInstalled */ .V)(host, installed, project, `${name} ${wanted}`);
}
async function publishedVersions(from, name, registries, host) {
    if (from === 'npm')
        return (await (0,_registries_npm_packument_js__WEBPACK_IMPORTED_MODULE_5__/* .readPackage */ .LY)(registries.npm, name, undefined, host))?.versions;
    const files = await (0,_registries_pypi_simple_index_js__WEBPACK_IMPORTED_MODULE_8__/* .readIndex */ .v)(registries.pypi, name, [], host);
    return files?.flatMap(({ file }) => (0,_registries_pypi_file_version_js__WEBPACK_IMPORTED_MODULE_7__/* .fileVersion */ .f)(file, name) ?? []);
}
async function newest(from, name, registries, host) {
    const all = (await publishedVersions(from, name, registries, host)) ?? [];
    const stable = all.filter((one) => !(0,_core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrerelease */ .V1)(one));
    const version = (0,_core_version_order_js__WEBPACK_IMPORTED_MODULE_2__/* .highestVersion */ .t)(stable.length > 0 ? stable : all);
    if (version === undefined)
        throw absent(from, name, undefined);
    return version;
}
async function nodeManifest(name, version, registry, host) {
    const answer = await host.http({ url: (0,_registries_npm_packument_js__WEBPACK_IMPORTED_MODULE_5__/* .packageUrl */ .EH)(registry, name, version), headers: { accept: 'application/json' } });
    if (answer.status === 404)
        return undefined;
    const asked = `${name} ${version}`;
    if (answer.status !== 200)
        throw (0,_registries_remote_answer_js__WEBPACK_IMPORTED_MODULE_9__/* .unread */ .gy)(answer, asked, 'it could not be read', { code: 'npm/registry' });
    (0,_registries_remote_answer_js__WEBPACK_IMPORTED_MODULE_9__/* .readAnswer */ .JN)(answer, MANIFEST, asked, { code: 'npm/registry' });
    return answer.text();
}
const MANIFEST = zod__WEBPACK_IMPORTED_MODULE_12__/* .looseObject */ ._H3({ name: zod__WEBPACK_IMPORTED_MODULE_12__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_12__/* .string */ .YjP() });
async function nodeOf(name, version, registry, settings, host) {
    const text = await nodeManifest(name, version, registry, host);
    return text === undefined ? undefined : (0,_artifact_js__WEBPACK_IMPORTED_MODULE_10__/* .nodeProject */ .o2)(text, settings);
}
function absent(from, name, version) {
    const what = [name, version].filter(Boolean).join(' ');
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('contract/absent', `There is no ${what} on ${from === 'npm' ? 'the npm registry' : 'the Python index'}.`);
}


/***/ }),

/***/ 39439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ startInstalled)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
/* harmony import */ var _start_try_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20854);


async function startInstalled(host, installed, project, shown) {
    const whole = { packages: 0, components: async () => ({ components: [], direct: [] }), ...installed };
    const { talked, findings } = await (0,_start_try_server_js__WEBPACK_IMPORTED_MODULE_1__/* .tryServer */ .h)(host, whole, project, shown);
    if (talked.contract !== undefined && talked.outcome !== 'protected')
        return talked.contract;
    const against = findings.filter(({ level }) => level === 'error');
    if (against.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .BG(against);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .BG([
        {
            rule: 'contract/no-answer',
            level: 'error',
            message: `${shown} started and lets nobody in without a login, so what it offers cannot be seen.`,
            hint: 'Set [smoke] headers or env to something that lets a test in.',
        },
    ]);
}


/***/ }),

/***/ 61621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LT: () => (/* binding */ stepBetween),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   t: () => (/* binding */ highestVersion)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68898);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62088);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51928);



function compareVersions(a, b) {
    const [x, y] = [(0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .toPep440 */ .tj)(bare(a)), (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .toPep440 */ .tj)(bare(b))];
    if (x !== undefined && y !== undefined)
        return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.compare)(x, y);
    const [s, t] = [semver__WEBPACK_IMPORTED_MODULE_1__.parse(bare(a)), semver__WEBPACK_IMPORTED_MODULE_1__.parse(bare(b))];
    if (s !== null && t !== null)
        return semver__WEBPACK_IMPORTED_MODULE_1__.compare(s, t);
    return Number(x !== undefined || s !== null) - Number(y !== undefined || t !== null);
}
function highestVersion(versions) {
    return [...versions].sort(compareVersions).at(-1);
}
function stepBetween(from, to) {
    const [a, b] = [numbersOf(from), numbersOf(to)];
    if (a === undefined || b === undefined)
        return undefined;
    const at = [0, 1, 2].find((index) => a[index] !== b[index]);
    const bump = at === undefined ? (a.join() === b.join() ? 'none' : 'patch') : ['major', 'minor', 'patch'][at];
    return { bump: bump ?? 'none', zero: b[0] === 0, calendar: (b[0] ?? 0) >= 1990 };
}
function numbersOf(version) {
    const parsed = semver__WEBPACK_IMPORTED_MODULE_1__.parse(bare(version));
    if (parsed !== null)
        return [parsed.major, parsed.minor, parsed.patch];
    const release = (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .explainPep440 */ .Z1)(bare(version))?.release;
    return release === undefined ? undefined : [...release, 0, 0, 0].slice(0, Math.max(3, release.length));
}
function bare(version) {
    return version.trim().replace(/^[vV](?=\d)/, '');
}


/***/ }),

/***/ 56432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ isEverywhere),
/* harmony export */   gA: () => (/* binding */ listeners),
/* harmony export */   po: () => (/* binding */ processName)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

function isEverywhere({ address }) {
    return address === '0.0.0.0' || address === '::' || address === '*';
}
async function listeners(host, pids) {
    if (process.platform === 'linux')
        return fromProc(pids ?? allProcesses());
    if (process.platform === 'win32')
        return undefined;
    return fromLsof(host, pids);
}
function processName(pid) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/cmdline`, 'utf8').split('\0').filter(Boolean).slice(0, 4).join(' ') || undefined;
    }
    catch {
        return undefined;
    }
}
function fromProc(pids) {
    const bound = new Map();
    for (const file of ['/proc/net/tcp', '/proc/net/tcp6']) {
        for (const line of readOrEmpty(file).split('\n').slice(1)) {
            const fields = line.trim().split(/\s+/);
            const [, local, , state] = fields;
            const inode = fields[9];
            if (state !== '0A' || local === undefined || inode === undefined)
                continue;
            const [address = '', port = ''] = local.split(':');
            bound.set(`socket:[${inode}]`, { port: Number.parseInt(port, 16), address: readAddress(address) });
        }
    }
    return pids.flatMap((pid) => {
        const found = new Map();
        for (const descriptor of listOrEmpty(`/proc/${pid}/fd`)) {
            const one = bound.get(linkOrEmpty(`/proc/${pid}/fd/${descriptor}`));
            if (one !== undefined)
                found.set(`${one.address} ${one.port}`, { ...one, pid });
        }
        return [...found.values()];
    });
}
function readAddress(hex) {
    const bytes = (hex.match(/.{8}/g) ?? []).flatMap((word) => (word.match(/../g) ?? []).reverse());
    if (bytes.length === 4)
        return bytes.map((byte) => Number.parseInt(byte, 16)).join('.');
    const groups = Array.from({ length: 8 }, (_, at) => Number.parseInt(bytes.slice(at * 2, at * 2 + 2).join(''), 16));
    if (groups.every((group) => group === 0))
        return '::';
    if (groups.slice(0, 7).every((group) => group === 0))
        return `::${groups[7]?.toString(16)}`;
    return groups.map((group) => group.toString(16)).join(':');
}
async function fromLsof(host, pids) {
    const which = pids === undefined ? [] : ['-a', '-p', pids.join(',')];
    const ended = await host
        .run({
        command: ['/usr/sbin/lsof', '-nP', '-iTCP', '-sTCP:LISTEN', '-Fpn', ...which],
        cwd: '/',
        env: {},
        timeoutMs: 5000,
    })
        .catch(() => undefined);
    if (ended === undefined)
        return undefined;
    const found = [];
    let pid = 0;
    for (const line of ended.stdout.split('\n')) {
        if (line.startsWith('p'))
            pid = Number(line.slice(1));
        const [, address, port] = /^n(.*):(\d+)$/.exec(line) ?? [];
        if (port !== undefined)
            found.push({ port: Number(port), pid, address: (address ?? '').replace(/^\[|\]$/g, '') });
    }
    return found;
}
function allProcesses() {
    return listOrEmpty('/proc')
        .filter((name) => /^\d+$/.test(name))
        .map(Number);
}
function readOrEmpty(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch {
        return '';
    }
}
function listOrEmpty(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
function linkOrEmpty(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path);
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 31342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ fileVersion)
/* harmony export */ });
/* harmony import */ var _core_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70976);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51928);


function fileVersion(file, project) {
    if (file.endsWith('.whl'))
        return known(file.split('-')[1]);
    const stem = /^(.+)\.(?:tar\.gz|zip|tar\.bz2)$/.exec(file)?.[1];
    if (stem === undefined)
        return undefined;
    for (let at = stem.indexOf('-'); at > 0; at = stem.indexOf('-', at + 1)) {
        if ((0,_core_names_js__WEBPACK_IMPORTED_MODULE_1__/* .normalName */ .tK)(stem.slice(0, at)) === (0,_core_names_js__WEBPACK_IMPORTED_MODULE_1__/* .normalName */ .tK)(project))
            return known(stem.slice(at + 1));
    }
    return undefined;
}
function known(text) {
    return text === undefined || (0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .toPep440 */ .tj)(text) === undefined ? undefined : text;
}


/***/ }),

/***/ 32310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ TOLD),
/* harmony export */   Tx: () => (/* binding */ how),
/* harmony export */   aN: () => (/* binding */ lastWords),
/* harmony export */   w$: () => (/* binding */ lastLines),
/* harmony export */   zd: () => (/* binding */ printed)
/* harmony export */ });
const TOLD = 5;
function how({ exitCode, signal }) {
    if (signal !== undefined && signal !== null)
        return `by ${signal}`;
    return exitCode === undefined || exitCode === null ? 'by closing its output' : `with exit code ${exitCode}`;
}
function printed({ stray }) {
    return stray.map(({ text }) => text);
}
function lastLines({ talked }) {
    const words = lastWords(talked.stderr);
    return words.length > 0 ? words : printed(talked).slice(-12);
}
const ROOM = /(?:file:\/\/)?(?:\b[A-Za-z]:)?[/\\][^\s"']*[/\\]mcp-drydock-\w+[/\\]room-[^/\\\s"']+[/\\]/g;
function lastWords(stderr) {
    return stderr
        .split('\n')
        .map((line) => line.replace(ROOM, '').trimEnd().slice(0, 300))
        .filter((line) => line.trim() !== '')
        .slice(-12);
}


/***/ }),

/***/ 20854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ tryServer)
});

var errors = __webpack_require__(8005);
var promises_ = __webpack_require__(51455);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var removal = __webpack_require__(35021);
;// CONCATENATED MODULE: ./.build/host/port-lock.js




const PATIENCE_MS = 180_000;
const PAUSE_MS = 150;
const turns = new Map();
async function inTurn(host, port, work) {
    const before = turns.get(port) ?? Promise.resolve();
    const mine = before.then(() => withLock(host, port, work), () => withLock(host, port, work));
    turns.set(port, mine.catch(() => { }));
    return mine;
}
async function withLock(host, port, work) {
    const file = (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `mcp-drydock-port-${port}.lock`);
    const held = await take(host, file);
    try {
        return await work();
    }
    finally {
        if (held)
            await (0,promises_.rm)(file, { force: true });
    }
}
async function take(host, file) {
    const until = performance.now() + PATIENCE_MS;
    while (performance.now() < until) {
        try {
            await (0,promises_.writeFile)(file, String(process.pid), { flag: 'wx', mode: 0o644 });
            return true;
        }
        catch (error) {
            if (error.code !== 'EEXIST')
                return false;
        }
        const pid = Number(await (0,promises_.readFile)(file, 'utf8').catch(() => ''));
        if (pid > 0 && (pid === process.pid || !(0,removal/* isAlive */._n)(pid))) {
            const gone = await (0,promises_.rm)(file, { force: true }).then(() => true, () => false);
            if (!gone)
                return false;
        }
        await host.sleep(PAUSE_MS);
    }
    return false;
}

var duration = __webpack_require__(4757);
var start_draft = __webpack_require__(32310);
var listening = __webpack_require__(56432);
;// CONCATENATED MODULE: ./.build/start/exposed.js

function exposedDrafts({ talked, advice }) {
    const drafts = [];
    const open = talked.listening?.find(listening/* isEverywhere */.T4);
    if (open !== undefined && advice?.fixedPort !== true) {
        drafts.push({
            rule: 'start/all-interfaces',
            level: 'warning',
            message: `The server listens on ${open.address}:${open.port}: everybody in the same network can use it, with the rights of the person who started it.`,
            hint: 'Listen on 127.0.0.1, and let a variable or an argument open it for containers.',
        });
    }
    if (talked.answersForeign) {
        drafts.push({
            rule: 'start/origin',
            level: 'warning',
            message: 'The server answers requests whose Host and Origin are those of a foreign web page: any page that its user opens can use it (DNS rebinding).',
            hint: 'Refuse other hosts and origins than localhost with 403. The SDKs do so when asked: TransportSecuritySettings in Python, allowedHosts and allowedOrigins in TypeScript.',
        });
    }
    if (talked.oldSse) {
        drafts.push({
            rule: 'start/sse',
            level: 'warning',
            message: `The server speaks HTTP+SSE (at ${talked.address ?? '/sse'}), which streamable HTTP replaced in 2025-03-26. Newer clients no longer try it.`,
            hint: 'Serve streamable HTTP: transport="streamable-http" in Python, StreamableHTTPServerTransport in TypeScript.',
        });
    }
    return drafts;
}

var clean_text = __webpack_require__(18001);
;// CONCATENATED MODULE: ./.build/start/offered.js


const OFFERED = {
    schema: {
        rule: 'start/schema',
        level: 'error',
        says: 'is no JSON Schema. Clients that check schemas refuse all tools of the server for it',
        hint: 'Correct the schema where the tool is made. Where it is generated from types, look at the type that the path names.',
    },
    'schema-dialect': {
        rule: 'start/schema',
        level: 'warning',
        says: 'does not hold to the draft of JSON Schema that it is read as: the one its $schema states, else 2020-12',
        hint: 'Correct the place, or state the draft that it is written in: "$schema": "http://json-schema.org/draft-07/schema#".',
    },
    duplicate: {
        rule: 'start/duplicate',
        level: 'error',
        says: 'is offered more than once. Clients call things by name: they lose one, or refuse all',
        hint: 'Give each its own name.',
    },
    'duplicate-uri': {
        rule: 'start/duplicate',
        level: 'warning',
        says: 'is offered more than once',
        hint: 'List each resource once.',
    },
    name: {
        rule: 'start/tool-name',
        level: 'warning',
        says: 'has a name that some clients refuse',
        hint: 'Use 1 to 128 letters, digits and _ - .',
    },
    'hidden-text': {
        rule: 'start/hidden-text',
        level: 'warning',
        says: 'holds text that people do not see and programs follow',
        hint: 'Take it out: names and descriptions are shown in terminals, logs and to models.',
    },
    huge: {
        rule: 'start/huge-list',
        level: 'warning',
        says: 'are very long. Clients put them in front of a model with every question',
        hint: 'Shorten descriptions and schemas, or offer fewer tools.',
    },
};
function offeredDrafts(faults) {
    const kinds = [...new Set(faults.map(({ kind }) => kind))];
    return kinds.map((kind) => {
        const { says, ...draft } = OFFERED[kind];
        const places = faults.filter((fault) => fault.kind === kind);
        const [first] = places;
        const more = places.length > 1 ? ` So it is with ${places.length} of them.` : '';
        const quote = places.slice(0, start_draft/* TOLD */.Ev).map(({ where, what }) => (0,clean_text/* cleanLine */.Ow)(`${where}: ${what}`).slice(0, 300));
        return { ...draft, message: `${(0,clean_text/* cleanLine */.Ow)(first?.where ?? '').slice(0, 120)} ${says}.${more}`, quote };
    });
}

;// CONCATENATED MODULE: ./.build/start/shutdown-findings.js
const RULE = 'start/does-not-end';
const ALLOW = 'When it has to go on, allow it in mcp-drydock.toml:\n  [smoke]\n  allow = ["keeps-running"]';
function endingDrafts({ talked, project }) {
    const { ending, transport, ignoresTerm } = talked;
    if (transport === 'stdio' && (ending === 'sigterm' || ending === 'sigkill')) {
        const how = ending === 'sigterm'
            ? 'only when it was asked to (SIGTERM)'
            : 'nor when it was asked to (SIGTERM): it had to be killed';
        return [
            {
                rule: RULE,
                level: project.settings.smoke.allow.includes('keeps-running') ? 'note' : 'error',
                message: `The server did not end when its input was closed, ${how}. Each client that says goodbye leaves one behind.`,
                hint: `End when stdin ends: that is how a client says goodbye. Look for a timer, a thread, a connection or a handler of SIGTERM that holds the process. ${ALLOW}`,
            },
        ];
    }
    if (ending === 'sigkill') {
        return [
            {
                rule: RULE,
                level: 'warning',
                message: 'The server did not end when it was asked to (SIGTERM) and had to be killed.',
                hint: 'Do not catch SIGTERM without ending.',
            },
        ];
    }
    if (ignoresTerm !== true)
        return [];
    return [
        {
            rule: RULE,
            level: 'note',
            message: 'The server ends when its input is closed, and did not when it was asked to (SIGTERM) with a client connected: it had to be killed.',
            hint: 'A container is stopped like that. Do not catch SIGTERM without ending; a thread that waits for input must not hold the process.',
        },
    ];
}

;// CONCATENATED MODULE: ./.build/start/stray.js

function strayDraft({ talked, advice, printedBy }) {
    const [first] = talked.stray;
    const blank = talked.stray.every(({ what }) => what === 'blank');
    const when = first?.before ? 'before' : 'after';
    const by = printedBy === undefined ? '' : `, by ${printedBy}`;
    const more = talked.strayCount > 1 ? ` There are ${talked.strayCount} such lines; it is the first that is told of here.` : '';
    return {
        rule: 'start/stdout',
        level: blank ? 'warning' : 'error',
        message: `The server wrote ${named(first)} to standard output that is no protocol message. A client would drop the connection or lose an answer.\nIt was printed ${when} the answer to initialize${by}.${more}`,
        hint: advice?.print ?? 'Write to standard error instead: standard output belongs to the protocol.',
        quote: talked.stray.slice(0, start_draft/* TOLD */.Ev).map(({ text, what }) => (what === 'blank' ? '(an empty line)' : text)),
    };
}
function named(first) {
    switch (first?.what) {
        case 'blank':
            return 'an empty line';
        case 'json':
            return 'a line of JSON';
        case 'not-utf8':
            return 'a line that is not UTF-8';
        case 'too-long':
            return `a line of ${((first.bytes ?? 0) / 1_000_000).toFixed(0)} MB, longer than clients read,`;
        case 'too-deep':
            return 'a line of JSON nested deeper than clients read,';
        case 'unfinished':
            return 'a line without an end';
        default:
            return 'a line';
    }
}

;// CONCATENATED MODULE: ./.build/start/answered.js





function answeredDrafts(tried) {
    const { talked, project } = tried;
    const drafts = [];
    if (talked.strayCount > 0)
        drafts.push(strayDraft(tried));
    for (const { what, message } of talked.failures) {
        const list = what === 'resource templates' ? 'resources' : what;
        if (project.settings.smoke.allow.includes(list))
            continue;
        drafts.push(what === 'ping'
            ? {
                rule: 'start/ping',
                level: 'warning',
                message: `The server does not answer ping: ${message}. Clients use it to see whether a server still lives.`,
                hint: 'Every SDK answers ping by itself: look for a handler that catches all requests.',
            }
            : {
                rule: 'start/list-failed',
                level: 'error',
                message: `The server declares ${list}, and its list of ${what} failed: ${message}.`,
                hint: `Correct the list, or do not declare ${list}. When it needs what is not here, allow it in mcp-drydock.toml:\n  [smoke]\n  allow = ["${list}"]`,
                quote: (0,start_draft/* lastWords */.aN)(talked.stderr),
            });
    }
    return [
        ...drafts,
        ...unknown(talked),
        ...offeredDrafts(tried.faults ?? []),
        ...exposedDrafts(tried),
        ...noise(talked),
        ...endingDrafts(tried),
    ];
}
function unknown(talked) {
    const hint = 'Answer with the JSON-RPC error -32601 and go on; every SDK does so by itself: look for a handler that catches all requests.';
    const rule = 'start/unknown-method';
    switch (talked.unknownMethod) {
        case 'ended':
            return [
                {
                    rule,
                    level: 'error',
                    message: `The server ended ${(0,start_draft/* how */.Tx)(talked)} when it was asked for a method that it does not know. Newer clients ask for what older servers do not know, and expect an error.`,
                    hint,
                    quote: (0,start_draft/* lastWords */.aN)(talked.stderr),
                },
            ];
        case 'silent':
            return [
                {
                    rule,
                    level: 'warning',
                    message: 'The server does not answer a request for a method that it does not know. A client waits for it until it gives up.',
                    hint,
                },
            ];
        case 'answered':
            return [
                {
                    rule,
                    level: 'note',
                    message: 'The server answers a method that does not exist as if it knew it: a client cannot find out what it supports.',
                    hint,
                },
            ];
        default:
            return [];
    }
}
function noise(talked) {
    if (talked.outcome !== 'answered' || !talked.stderr.startsWith('[the beginning was left out]'))
        return [];
    return [
        {
            rule: 'start/flood',
            level: 'warning',
            message: 'The server wrote more than 1 MB to standard error while it was only asked what it offers. Clients keep that as their log.',
            hint: 'Log less, or behind a level.',
        },
    ];
}

var missed = __webpack_require__(48785);
var why_missing = __webpack_require__(56680);
;// CONCATENATED MODULE: ./.build/start/causes.js


const VARIABLE = '[A-Z][A-Z0-9]*_[A-Z0-9_]+';
const KNOWN = [
    {
        sign: /the following arguments are required: ([^\n]+)|Missing (?:argument|option|parameter)s?:? ['"]?([^'"\n]+)|missing required argument ['"]?([^'"\n]+)|required option ['"]?([^'"\n]+?)['"]? not specified|Missing required arguments?: ([^\n]+)|Not enough non-option arguments/,
        tell: (match) => needsArguments(match.slice(1).find((part) => part !== undefined)),
    },
    {
        sign: new RegExp(`\\b(${VARIABLE})\\b[^\\n]{0,80}?(?:(?:is|are|was|be|been)? ?(?:not set|unset|not defined|undefined|not found|missing|required|not provided|empty|not configured)|must be (?:set|provided|given)|environment variable)`),
        tell: ([, name]) => (name === undefined ? undefined : (0,missed/* needsVariable */.KP)([name])),
    },
    {
        sign: new RegExp(`(?:environment variables?|env(?:ironment)? vars?|[Mm]issing|[Rr]equired|[Pp]lease set|[Mm]ust set|not set|export)[^\\n]{0,60}?\\b(${VARIABLE})\\b`),
        tell: ([, name]) => (name === undefined ? undefined : (0,missed/* needsVariable */.KP)([name])),
    },
    {
        sign: /(?:FileNotFoundError: \[Errno 2\] No such file or directory: '([^'\n]+)'|ENOENT: no such file or directory, (?:open|scandir|stat|access) '([^'\n]+)')(?![\s\S]*(?:FileNotFoundError|ENOENT: no such file))/,
        tell: (match, advice) => needsFile(match[1] ?? match[2] ?? '', advice),
    },
    { sign: /^[Uu]sage: /m, tell: () => needsArguments(undefined) },
    {
        sign: /Cannot find (?:package|module) '([^']+)'(?: imported from ([^\n]+))?/,
        tell: ([, module = '']) => (0,missed/* missingAtStart */.M8)((0,why_missing/* whyMissing */.bi)(module, {}), ' On your machine something else brings it.'),
    },
    {
        sign: /(?:Address already in use|address already in use|EADDRINUSE|Errno 98|Errno 48)[^\n]*/,
        tell: () => ({
            rule: 'start/port-busy',
            message: 'The server could not listen: the port it wants is taken on this machine.',
            hint: 'End what listens there, or give the trial another port in mcp-drydock.toml:\n  [smoke]\n  port = 8081',
        }),
    },
];
function causeOf(output, advice) {
    for (const { sign, tell } of KNOWN) {
        const match = sign.exec(output);
        const cause = match === null ? undefined : tell(match, advice);
        if (cause !== undefined)
            return cause;
    }
    return undefined;
}
function needsArguments(missing) {
    const which = missing === undefined ? '' : ` (${missing.trim().replace(/\.$/, '')})`;
    return {
        rule: 'start/needs-arguments',
        message: `The server does not start without arguments${which}: it printed how it is used and ended.`,
        hint: 'Give the trial what it needs in mcp-drydock.toml:\n  [smoke]\n  args = ["…"]',
    };
}
const PLACES = /[/\\]room-[^/\\]+[/\\](work|home|venv|installed|installed-with-scripts|package)[/\\](.+)$/;
function needsFile(path, advice) {
    const [, place, inner = ''] = PLACES.exec(path) ?? [];
    if (place !== undefined && place !== 'work' && place !== 'home') {
        const file = inner.replace(/^.*(?:site-packages|node_modules)[/\\]/, '');
        return {
            rule: 'start/needs-file',
            message: `The server reads its own file ${file}, and it is not in the package.`,
            hint: advice?.includeFile ?? 'Let the build take it in.',
        };
    }
    const shown = place === 'home' ? `~/${inner}` : place === 'work' ? inner : path.replace(/^\.[/\\]/, '');
    const message = `The server does not start without the file ${shown}. A client that starts it to list its tools gets nothing.`;
    const rule = 'start/needs-file';
    if (/^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(shown)) {
        return {
            rule,
            message,
            hint: 'Read it when a tool is called, or let a variable say where it is, and set that in mcp-drydock.toml:\n  [smoke]\n  env = { … }\n  files = { "name" = "…" }',
        };
    }
    return {
        rule,
        message,
        hint: `Read it when a tool is called, or give the trial one in mcp-drydock.toml:\n  [smoke]\n  files = { "${shown}" = "…" }`,
    };
}

;// CONCATENATED MODULE: ./.build/start/misuse.js
const MISUSES = [
    {
        sign: /AttributeError: '(?:Lowlevel)?(\w*Server|FastMCP)' object has no attribute '(run_stdio|run_http|run_sse|serve|start)'/,
        tell: (match) => ({
            rule: 'start/never-there',
            message: `The server calls ${match[2]}() of ${match[1]}, which no version of the SDK ever had, though guides show it.`,
            hint: 'A low-level Server is run over its streams:\n  from mcp.server.stdio import stdio_server\n  async with stdio_server() as (read, write):\n      await server.run(read, write, server.create_initialization_options())',
        }),
    },
    {
        sign: /TypeError: '(\w*Server|FastMCP)' object is not callable/,
        tell: (match) => ({
            rule: 'start/never-there',
            message: `What uvicorn was given is an MCP ${match[1]}, and that is no web application: every request fails.`,
            hint: 'Give uvicorn an application that speaks MCP over streamable HTTP: a Starlette app that mounts mcp.server.streamable_http_manager.StreamableHTTPSessionManager(app) at /mcp; or leave uvicorn out and start a FastMCP server (mcp 1) with run(transport="streamable-http").',
        }),
    },
    {
        sign: /Already connected to a transport|Protocol is already connected/,
        tell: () => ({
            rule: 'start/never-there',
            message: 'The server connects one McpServer to a new transport with each request, and an McpServer takes one transport: the second request of every client ends it.',
            hint: 'Make a server for each request, inside the handler: const server = makeServer(); await server.connect(transport). Or keep one transport for each session.',
        }),
    },
];
function misuseIn(words) {
    for (const { sign, tell } of MISUSES) {
        const match = sign.exec(words);
        if (match !== null)
            return tell(match);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/start/http.js



const EXCEPTION = /^\s*(?:Uncaught )?([A-Za-z_][\w.]*(?:Error|Exception)): ([^\n]+)$/gm;
function elsewhere(tried) {
    const { talked, project } = tried;
    const { port } = project.settings.smoke;
    const listening = talked.listening ?? [];
    const [first] = listening;
    const base = { level: 'error', rule: 'start/wrong-port', quote: (0,start_draft/* lastLines */.w$)(tried) };
    if (listening.some((one) => one.port === port)) {
        return {
            ...base,
            message: `The server listens on ${first?.address}:${port} only, where this machine's own clients do not reach it as localhost.`,
            hint: 'Listen on 127.0.0.1.',
        };
    }
    const places = [...new Set(listening.map((one) => `${bracketed(one.address)}:${one.port}`))];
    return {
        ...base,
        message: `The server listens on ${places.join(', ')}, not on port ${port}, where it was expected.`,
        hint: `Say so in mcp-drydock.toml, or give it the port by a variable or an argument:\n  [smoke]\n  port = ${first?.port ?? port}`,
    };
}
function bracketed(address) {
    return address.includes(':') ? `[${address}]` : address;
}
function refusedOverHttp(tried) {
    const { talked, project } = tried;
    const diagnosis = misuseIn(talked.stderr) ?? tried.diagnosis;
    const { smoke } = project.settings;
    const { status, text } = talked.refusal ?? { status: 0, text: '' };
    const port = talked.address === undefined ? smoke.port : Number(new URL(talked.address).port);
    const cause = status >= 500 ? exceptionIn(talked.stderr) : undefined;
    const said = cause ?? sayOf(text);
    const base = { level: 'error', rule: 'start/refused', quote: (0,start_draft/* lastLines */.w$)(tried) };
    const message = `The server listens on port ${port}, but answers initialize with ${status}${said === '' ? '' : `: ${said}`}.`;
    if (diagnosis !== undefined) {
        return { ...base, ...diagnosis, message: `${message} ${diagnosis.message}` };
    }
    return { ...base, message, hint: hintFor(status, smoke.path) };
}
function hintFor(status, path) {
    if (status === 401 || status === 403) {
        return 'It wants a login before it says what it is. Let initialize and the lists through without one, or give the trial a test token that the server is told of:\n  [smoke]\n  headers = { Authorization = "Bearer trial" }\n  env = { … }';
    }
    if (status === 404 || status === 405) {
        return `Nothing answers MCP at ${path}. Say where it is in mcp-drydock.toml:\n  [smoke]\n  path = "/mcp"`;
    }
    if (status >= 500)
        return 'The quoted lines are what the server said: the request never reached MCP.';
    return 'Answer initialize before anything that can fail: licences, logins and connections belong into the tools.';
}
function sayOf(text) {
    const plain = text.trim();
    if (/^<(!doctype|html)/i.test(plain))
        return /<title>([^<]*)<\/title>/i.exec(plain)?.[1]?.trim() ?? '';
    try {
        const value = JSON.parse(plain);
        const error = typeof value.error === 'string' ? value.error : value.error?.message;
        const words = error ?? value.message ?? value.detail;
        if (typeof words === 'string')
            return (0,clean_text/* cleanLine */.Ow)(words).slice(0, 300);
    }
    catch {
    }
    return (0,clean_text/* cleanLine */.Ow)(plain).slice(0, 300);
}
function exceptionIn(stderr) {
    const last = [...(0,start_draft/* lastWords */.aN)(stderr).join('\n').matchAll(EXCEPTION)].at(-1);
    return last?.[2] === undefined ? undefined : (0,clean_text/* cleanLine */.Ow)(last[2]).slice(0, 300);
}
function loginWanted({ talked }) {
    return {
        rule: 'start/protected',
        level: 'note',
        message: `The server is started and protected: without a login it answers ${(0,clean_text/* cleanLine */.Ow)(talked.login ?? '401')}. What it offers was not seen, so there is no contract of it.`,
        hint: 'To have its lists tried too, tell it of a test token by a variable, and send that:\n  [smoke]\n  headers = { Authorization = "Bearer trial" }\n  env = { … }',
    };
}

;// CONCATENATED MODULE: ./.build/start/findings.js






function startFindings(tried) {
    const { project, artifact, shown, runtime, talked } = tried;
    const drafts = talked.outcome === 'answered' ? answeredDrafts(tried) : [whyNot(tried)];
    const facts = { 'started with': shown, in: `an empty environment, ${runtime}` };
    if (talked.address !== undefined)
        facts['asked at'] = talked.address;
    return drafts.map((draft) => ({ ...draft, ...codeOf(draft, talked), project: project.name, artifact, facts }));
}
const PORT_TAKEN = /EADDRINUSE|address already in use|Only one usage of each socket address|port \d+ is (already )?in use/i;
function codeOf({ quote = [] }, { message = '', refusal }) {
    return PORT_TAKEN.test([...quote, message, refusal?.text ?? ''].join('\n')) ? { code: 'port-taken' } : {};
}
function whyNot(tried) {
    const { talked, project, shown } = tried;
    const quote = (0,start_draft/* lastLines */.w$)(tried);
    const error = { level: 'error', quote };
    const { smoke } = project.settings;
    switch (talked.outcome) {
        case 'port-busy': {
            const { port = smoke.port, pid, name } = talked.busy ?? {};
            const who = pid === undefined ? '' : ` by process ${pid}${name === undefined ? '' : ` (${name})`}`;
            return {
                level: 'error',
                rule: 'start/port-busy',
                message: `Port ${port} is taken${who}, so it would be that program that is tried. The server was not started.`,
                hint: 'End that program, or give the trial another port in mcp-drydock.toml:\n  [smoke]\n  port = 8081',
            };
        }
        case 'elsewhere':
            return elsewhere(tried);
        case 'protected':
            return loginWanted(tried);
        case 'flooded':
            return {
                ...error,
                rule: 'start/flood',
                message: 'The server wrote more than 64 MB to standard output while it was asked what it offers, and was stopped. Standard output belongs to the protocol, and no client reads that much.',
                hint: 'Look for a loop that prints, and for lists without an end.',
                quote: (0,start_draft/* printed */.zd)(talked).slice(0, 3),
            };
        case 'silent':
            return (known(tried) ?? {
                ...error,
                rule: 'start/hang',
                message: `The server started and gave no answer to initialize within ${(0,duration/* shownLimit */.J)(smoke.timeoutMs)}.`,
                hint: 'Do slow work after the answer, or when a tool is called. A server that needs longer, or that speaks HTTP, is described in mcp-drydock.toml:\n  [smoke]\n  timeout = "90s"\n  transport = "http"',
            });
        case 'refused':
            return talked.refusal === undefined
                ? {
                    ...error,
                    rule: 'start/refused',
                    message: `The server answered initialize with an error: ${talked.message ?? 'no reason given'}.`,
                    hint: 'Answer initialize before anything that can fail: licences, logins and connections belong into the tools.',
                }
                : refusedOverHttp(tried);
        case 'crashed':
            return {
                ...error,
                rule: 'start/crashed',
                message: `The server answered initialize and then ended ${(0,start_draft/* how */.Tx)(talked)} when ${asked(talked.during)}.`,
                hint: `The quoted lines are its last words. A client starts it with nothing but ${shown}: look at what it reads from its folder, its user or the network.`,
                ...misuseIn(talked.stderr),
            };
        default:
            return (known(tried) ?? {
                ...error,
                rule: 'start/exited',
                message: talked.exitCode === 0
                    ? 'The server ended at once, without an error and without an answer: it does not wait for a client.'
                    : `The server ended ${(0,start_draft/* how */.Tx)(talked)} before it answered initialize.`,
                hint: startByHand(tried),
            });
    }
}
function known(tried) {
    const cause = misuseIn(tried.talked.stderr) ??
        tried.diagnosis ??
        causeOf(`${tried.talked.stderr}\n${(0,start_draft/* printed */.zd)(tried.talked).join('\n')}`, tried.advice);
    if (cause === undefined)
        return undefined;
    return { level: 'error', ...cause, quote: (0,start_draft/* lastLines */.w$)(tried) };
}
function startByHand({ advice, artifact, shown }) {
    const by = advice?.byHand?.(artifact, shown) ?? shown;
    return `Start it by hand in an empty folder and see: ${by}\nWhat it needs goes into [smoke] args, env or files of mcp-drydock.toml.`;
}
function asked(during) {
    if (during === 'initialized')
        return 'the client said that it is ready';
    return `it was asked for ${during === undefined || during === 'ping' ? 'a ping' : `its ${during}`}`;
}

;// CONCATENATED MODULE: ./.build/start/smoke-files.js


async function writeSmokeFiles(launch, project, artifact) {
    for (const [path, text] of Object.entries(project.settings.smoke.files ?? {})) {
        const home = launch.env['HOME'] ?? launch.cwd;
        const file = path.startsWith('~/') ? (0,external_node_path_.join)(home, path.slice(2)) : (0,external_node_path_.join)(launch.cwd, path);
        try {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
            await (0,promises_.writeFile)(file, text, { flag: 'wx', mode: 0o600 });
        }
        catch (error) {
            if ((await (0,promises_.readFile)(file, 'utf8').catch(() => undefined)) === text)
                continue;
            const why = error.code === 'EEXIST' ? 'the package has a file there' : String(error);
            return {
                rule: 'start/files',
                level: 'error',
                project: project.name,
                artifact,
                message: `[smoke] files cannot write ${path}: ${why}. Then something else would be tried than what is published.`,
                hint: 'Choose another path, and tell the server of it by [smoke] env or args.',
            };
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/start/try-server.js




const ANSWERS = ['answered', 'protected'];
async function tryServer(host, installed, project, artifact, options = {}) {
    const { candidates = [] } = installed;
    if (candidates.length === 0)
        return tryLaunch(host, installed, installed.launch, project, artifact, options);
    const trials = [];
    for (const launch of candidates) {
        const trial = await tryLaunch(host, installed, launch, project, artifact, options);
        if (ANSWERS.includes(trial.talked.outcome))
            return { ...trial, findings: [...trial.findings, found(trial, project, artifact)] };
        trials.push(trial);
    }
    const [first] = trials;
    if (first === undefined)
        throw new Error('no command was tried');
    return { ...first, findings: [which(candidates, project, artifact), ...first.findings] };
}
async function tryLaunch(host, installed, launch, project, artifact, { quick }) {
    const { smoke } = project.settings;
    const refused = await writeSmokeFiles(launch, project, artifact);
    if (refused !== undefined)
        throw new errors/* StageFailure */.BG([refused]);
    const { talk } = await Promise.all(/* import() */[__webpack_require__.e(5469), __webpack_require__.e(65), __webpack_require__.e(1663)]).then(__webpack_require__.bind(__webpack_require__, 31663));
    const { judgeContract } = await Promise.all(/* import() */[__webpack_require__.e(3784), __webpack_require__.e(4337)]).then(__webpack_require__.bind(__webpack_require__, 34337));
    const { advice } = installed;
    const portCounts = advice?.fixedPort === true;
    const visit = () => talk(host, launch, { ...smoke, portCounts, quick });
    const oneByOne = smoke.transport === 'http' || (smoke.transport === 'auto' && portCounts);
    const talked = await (oneByOne ? inTurn(host, smoke.port, visit) : visit());
    const [stray] = talked.stray;
    const [diagnosis, printedBy] = await Promise.all([
        diagnose(installed, talked),
        talked.outcome === 'answered' && stray !== undefined && stray.what !== 'blank'
            ? installed.origin?.(stray.text)
            : undefined,
    ]);
    const faults = talked.contract === undefined || quick === true ? [] : judgeContract(talked.contract);
    const { runtime } = installed;
    const findings = startFindings({
        project,
        advice,
        artifact,
        shown: launch.shown,
        runtime,
        talked,
        faults,
        diagnosis,
        printedBy,
    });
    return { talked, launch, findings };
}
async function diagnose(installed, talked) {
    const failed = talked.outcome === 'exited' || talked.outcome === 'silent';
    const behind = talked.outcome === 'refused' && (talked.refusal?.status ?? 0) >= 500;
    return failed || behind ? installed.diagnose?.(talked.stderr) : undefined;
}
function found({ launch }, project, artifact) {
    return {
        rule: 'start/which-command',
        level: 'note',
        project: project.name,
        artifact,
        message: `Several commands could be the server; ${launch.shown} answers, so it is taken for it.`,
        hint: `Say it, so that nothing has to be tried:\n  [smoke]\n  command = ["${launch.shown.split(' ')[0]}"]`,
    };
}
function which(candidates, project, artifact) {
    const names = candidates.map(({ shown }) => shown.split(' ')[0]).join(', ');
    return {
        rule: 'start/which-command',
        level: 'error',
        code: 'unsatisfiable',
        project: project.name,
        artifact,
        file: project.manifestFile,
        message: `${project.name} has the commands ${names}; none of them is named ${project.name}, and none answers as a server.`,
        hint: `Say which one it is, and what it needs, in mcp-drydock.toml:\n  [smoke]\n  command = ["${candidates[0]?.shown.split(' ')[0]}"]`,
    };
}


/***/ })

};
