export const id = 450;
export const ids = [450];
export const modules = {

/***/ 60450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  adoptCodePackage: () => (/* binding */ adoptCodePackage),
  buildCodePackage: () => (/* binding */ buildCodePackage)
});

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var pretty_bytes = __webpack_require__(85901);
var limits = __webpack_require__(89711);
var pack = __webpack_require__(5826);
var digest = __webpack_require__(34002);
var errors = __webpack_require__(8005);
var shell_word = __webpack_require__(15847);
var host_sandbox = __webpack_require__(22558);
var user_settings = __webpack_require__(94773);
var node_bundled = __webpack_require__(96001);
var led_files = __webpack_require__(2392);
var node_manifest = __webpack_require__(38346);
var run_step = __webpack_require__(39201);
var member = __webpack_require__(5629);
var git = __webpack_require__(91883);
var content = __webpack_require__(93506);
var names = __webpack_require__(25971);
var symlinks = __webpack_require__(41195);
;// CONCATENATED MODULE: ./.build/ecosystems/code-package/collect.js








async function collect(project, release, built, host) {
    const folder = (0,external_node_path_.join)(release.root, project.path);
    const listed = await list(folder, built ? 'all' : release.noRelease === undefined ? 'none' : 'unignored', host);
    const modes = new Map(listed.map(({ path, mode }) => [path, mode]));
    const wanted = (0,content/* selectContent */.qT)([...modes.keys()], project.settings.package);
    const findings = [];
    const refuse = (rule, finding) => {
        findings.push({ ...finding, rule, level: 'error', project: project.name });
    };
    const at = (path) => external_node_path_.posix.join(project.path, path);
    const members = [];
    for (const path of wanted) {
        if (!(0,names/* isPlain */.$i)(path))
            refuse('code-package-names', (0,names/* plainFinding */.Ce)(path, at(path)));
        const found = await (0,member/* memberAt */.m)(folder, path, modes.get(path), wanted);
        if (typeof found === 'string')
            refuse('code-package-symlinks', (0,symlinks/* linkFinding */.i)(path, found, at(path)));
        else if (found !== undefined)
            members.push(found);
    }
    for (const { path, other } of (0,names/* clashes */.g0)(members.map(({ path }) => path))) {
        refuse('code-package-names', (0,names/* clashFinding */.zy)(path, other, at(path)));
    }
    if (findings.length > 0)
        throw new errors/* StageFailure */.BG(findings);
    return members;
}
async function list(folder, others, host) {
    const staged = await (0,git/* git */.$Y)(host, folder, 'ls-files', '--stage', '-z', '--', '.');
    const tracked = [];
    for (const entry of staged.split('\0').filter((line) => line !== '')) {
        const path = entry.slice(entry.indexOf('\t') + 1);
        const mode = entry.slice(0, 6);
        if (mode === '160000')
            tracked.push(...(await below(folder, path)));
        else
            tracked.push({ path, mode });
    }
    if (others === 'none')
        return tracked;
    const excludes = others === 'all'
        ? ['node_modules', '.venv', 'venv', '__pycache__'].flatMap((name) => ['-x', name])
        : ['--exclude-standard'];
    const untracked = await (0,git/* git */.$Y)(host, folder, 'ls-files', '--others', '-z', ...excludes, '--', '.');
    return [
        ...tracked,
        ...untracked
            .split('\0')
            .filter((path) => path !== '' && !path.endsWith('/'))
            .map((path) => ({ path, mode: undefined })),
    ];
}
async function below(folder, path) {
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(folder, path), { recursive: true, withFileTypes: true }).catch(() => []);
    return entries
        .filter((entry) => entry.isFile() || entry.isSymbolicLink())
        .map((entry) => ({
        path: (0,external_node_path_.relative)(folder, (0,external_node_path_.join)(entry.parentPath, entry.name)).split(external_node_path_.sep).join('/'),
        mode: undefined,
    }));
}

var code_package_name = __webpack_require__(60948);
;// CONCATENATED MODULE: ./.build/ecosystems/code-package/build.js

















const FORMATS = ['tar.gz', 'tar', 'zip'];
const BUILD_MS = 30 * 60_000;
const TAR_HEADER = 1024;
async function buildCodePackage(project, release, host) {
    const { format, layout } = project.settings.package;
    const name = (0,code_package_name/* archiveName */.uv)(project.name);
    const bad = (0,names/* ownName */.qU)(project);
    if (bad !== undefined) {
        throw new errors/* StageFailure */.BG([{ ...bad, rule: 'code-package-names', level: 'error', project: project.name }]);
    }
    const built = await runBuild(project, release, host);
    const members = await collect(project, release, built, host);
    if (members.length === 0)
        throw new errors/* StageFailure */.BG([empty(project)]);
    if (format === 'tar')
        assertTarFits(members, project);
    const file = (0,code_package_name/* archiveFile */.Bf)(project.name, (0,code_package_name/* versionOf */.E4)(project, release), format);
    const path = (0,external_node_path_.join)(release.out, file);
    await (0,promises_.mkdir)(release.out, { recursive: true });
    const top = layout === 'folder' ? name : undefined;
    try {
        const digested = await (0,pack/* pack */.q)({ path, format, top, time: release.commitTime, members });
        const place = { folder: (0,external_node_path_.join)(release.root, project.path), root: release.root };
        const manifest = project.manifest.packageJson ?? (0,node_manifest/* readNodeManifest */.uy)('{}');
        const bundled = await (0,node_bundled/* bundledIn */.u)({ file: path, inFolder: top !== undefined }, manifest, place);
        return {
            artifacts: [{ kind: 'code-package', file, path, ...digested, project: project.name, bundled }],
        };
    }
    catch (error) {
        if (error instanceof limits/* TooLarge */.M)
            throw new errors/* StageFailure */.BG([tooLarge(members, project, file)]);
        throw error;
    }
}
async function adoptCodePackage(given, project, release) {
    const names = FORMATS.map((format) => (0,code_package_name/* archiveFile */.Bf)(project.name, (0,code_package_name/* versionOf */.E4)(project, release), format));
    const artifacts = [];
    for (const { path: from } of given) {
        const file = (0,external_node_path_.basename)(from);
        if (!names.includes(file)) {
            const ending = FORMATS.find((format) => file.endsWith(`.${format}`)) ?? 'zip';
            const wanted = (0,code_package_name/* archiveFile */.Bf)(project.name, (0,code_package_name/* versionOf */.E4)(project, release), ending);
            const message = `${file} is not named as ${project.name} in the released version: ${wanted}.`;
            const hint = `Rename it, or leave it out: mv ${(0,shell_word/* shellLine */.T)([file, wanted])}`;
            throw new errors/* StageFailure */.BG([
                { rule: 'build/name', level: 'error', project: project.name, artifact: file, message, hint },
            ]);
        }
        const path = (0,external_node_path_.join)(release.out, file);
        await (0,promises_.mkdir)(release.out, { recursive: true });
        await (0,promises_.copyFile)(from, path);
        const place = { folder: (0,external_node_path_.join)(release.root, project.path), root: release.root };
        const manifest = project.manifest.packageJson ?? (0,node_manifest/* readNodeManifest */.uy)('{}');
        const bundled = await (0,node_bundled/* bundledIn */.u)({ file: path, inFolder: project.settings.package.layout === 'folder' }, manifest, place);
        artifacts.push({ kind: 'code-package', file, path, ...(await (0,digest/* digestFile */.TM)(path)), project: project.name, bundled });
    }
    return { artifacts };
}
async function runBuild(project, release, host) {
    const { install, command } = project.settings.build;
    const steps = [
        { words: install, installs: true, rule: 'build/install', what: 'The configured installation' },
        { words: command, rule: 'build/command', what: 'The configured build' },
    ];
    const wanted = steps.filter(({ words }) => words !== undefined);
    if (wanted.length === 0)
        return false;
    const folder = (0,external_node_path_.join)(release.root, project.path);
    const sandbox = await (0,host_sandbox/* openSandbox */.E)(host, 'build');
    const env = {
        ...sandbox.env,
        ...(await (0,user_settings/* npmEnvironment */.PI)(host)),
        npm_config_userconfig: await (0,user_settings/* writeUserConfig */.Z_)(host, sandbox.folder),
        npm_config_update_notifier: 'false',
        CI: 'true',
        GIT_COMMIT: release.commit,
        BUILD_DATE: new Date(release.commitTime * 1000).toISOString(),
        SOURCE_DATE_EPOCH: String(release.commitTime),
    };
    for (const { words = [], rule, what, installs } of wanted) {
        const [program = '', ...args] = words;
        const step = {
            rule,
            what,
            command: [programOf(program, folder, host), ...args],
            shown: words.join(' '),
            cwd: folder,
            env,
            timeoutMs: BUILD_MS,
            installs,
            project: project.name,
            file: project.manifestFile,
        };
        await (installs === true ? (0,led_files/* led */.I)([folder], host, () => (0,run_step/* runStep */.eg)(host, step)) : (0,run_step/* runStep */.eg)(host, step));
    }
    return true;
}
function programOf(name, folder, host) {
    if ((0,external_node_path_.isAbsolute)(name))
        return name;
    return name.includes('/') ? (0,external_node_path_.join)(folder, name) : host.tool(name);
}
function assertTarFits(members, project) {
    const total = members.reduce((sum, { size }) => sum + Math.ceil(size / 512) * 512 + 512, TAR_HEADER);
    if (total > limits/* MOST_BYTES */.u)
        throw new errors/* StageFailure */.BG([tooLarge(members, project, 'The tar')]);
}
function tooLarge(members, project, what) {
    const largest = [...members].sort((a, b) => b.size - a.size).slice(0, 5);
    return {
        rule: 'code-package-size',
        level: 'error',
        message: `${what} is larger than ${(0,pretty_bytes/* default */.A)(limits/* MOST_BYTES */.u, { binary: true })}, the limit of the platforms.`,
        hint: 'Exclude what is not needed at run time: [package] exclude = ["…"].',
        project: project.name,
        file: external_node_path_.posix.join(project.path, largest[0]?.path ?? ''),
        facts: Object.fromEntries(largest.map(({ path, size }) => [path, (0,pretty_bytes/* default */.A)(size)])),
    };
}
function empty(project) {
    return {
        rule: 'build/empty',
        level: 'error',
        message: `No files to pack in ${project.path}: no file is tracked by git, or all are excluded.`,
        hint: 'Commit the files, and check [package] exclude.',
        project: project.name,
    };
}


/***/ })

};
