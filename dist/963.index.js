export const id = 963;
export const ids = [963];
export const modules = {

/***/ 62119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ nameProblems)
/* harmony export */ });
// Names in an archive that unpack on the author's machine and not on a stranger's.
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\.|$)/i;
function nameProblems(entries) {
    const problems = [];
    const folded = new Map();
    const told = new Set();
    for (const { path } of entries) {
        for (let at = path.indexOf('/');; at = path.indexOf('/', at + 1)) {
            const part = at === -1 ? path : path.slice(0, at);
            const key = part.normalize('NFC').toUpperCase().toLowerCase();
            const other = folded.get(key);
            if (other === undefined)
                folded.set(key, part);
            else if (other !== part && !told.has(part)) {
                told.add(part);
                problems.push({ cause: 'name-clash', path: part, other });
            }
            if (at === -1)
                break;
        }
        const bad = path
            .split('/')
            .some((segment) => RESERVED.test(segment) || /[<>:"|?*\u0000-\u001f]|[ .]$/.test(segment));
        if (bad)
            problems.push({ cause: 'reserved-name', path });
    }
    return problems;
}


/***/ }),

/***/ 20574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ startOf),
/* harmony export */   W: () => (/* binding */ fileOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
// How a code package is started: the configuration, else mcp.json, else package.json, else the entry file.

const PLAIN = /^[\w@%+=:,./-]+$/;
function startOf(manifest, view, smoke, name) {
    const plain = { cwd: '.', env: {} };
    if (smoke.command !== undefined) {
        return { ...plain, words: smoke.command, shown: smoke.command.join(' '), from: '[smoke] command' };
    }
    const entries = (manifest.servers?.entries ?? []).filter(({ unusable }) => unusable === undefined);
    const entry = entries.find((one) => one.name === name) ?? entries[0];
    if (entry !== undefined) {
        const words = [entry.command, ...entry.args];
        return { words, shown: words.join(' '), from: `mcp.json: ${entry.name}`, cwd: entry.cwd, env: entry.env };
    }
    const script = manifest.packageJson?.scripts['start'];
    if (script !== undefined)
        return { ...plain, words: scriptWords(script, manifest), shown: 'npm start', from: 'scripts.start' };
    const main = manifest.packageJson?.main === undefined ? undefined : mainFile(manifest.packageJson.main, view);
    if (main !== undefined)
        return { ...plain, words: ['node', main], shown: `node ${main}`, from: 'main' };
    if (manifest.entry === undefined)
        return undefined;
    const words = [manifest.entry.endsWith('.py') ? 'python' : 'node', manifest.entry];
    return { ...plain, words, shown: words.join(' '), from: manifest.entry };
}
function fileOf({ words, cwd, }) {
    const [program = '', ...rest] = words;
    const known = /^(node|python(\d(\.\d+)?)?|tsx|ts-node)$/.test(program);
    if (!known)
        return program.includes('/') ? { wanted: program, tries: [node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(cwd, program)] } : undefined;
    const at = rest.findIndex((word) => !word.startsWith('-') || word === '-m' || word === '-c' || word === '-e');
    const word = rest[at];
    if (word === undefined || word === '-c' || word === '-e')
        return undefined;
    if (word === '-m') {
        const path = rest[at + 1]?.split('.').join('/');
        // An installed module (`python -m uvicorn`) is no file of the package.
        if (path === undefined || !path.includes('/'))
            return undefined;
        return {
            wanted: rest[at + 1],
            tries: [`${path}.py`, `${path}/__main__.py`, `src/${path}.py`].map((one) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(cwd, one)),
        };
    }
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(cwd, word);
    return { wanted: word, tries: program.startsWith('py') ? [path, `${path}/__main__.py`] : nodeTries(path) };
}
function scriptWords(script, manifest) {
    const words = script.trim().split(/\s+/);
    const hooks = ['prestart', 'poststart'].some((hook) => manifest.packageJson?.scripts[hook] !== undefined);
    if (words[0] === 'node' && words.every((word) => PLAIN.test(word)) && !hooks)
        return words;
    return ['npm', 'run', '--silent', 'start'];
}
function mainFile(main, view) {
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(main).replace(/\/$/, '');
    return nodeTries(path).find((one) => view.has(one));
}
function nodeTries(path) {
    return [path, `${path}.js`, `${path}.cjs`, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(path, 'index.js')];
}


/***/ }),

/***/ 93506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ environmentsIn),
/* harmony export */   Jy: () => (/* binding */ unwanted),
/* harmony export */   jN: () => (/* binding */ matcher),
/* harmony export */   qT: () => (/* binding */ selectContent)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);
// Which files go into a code package, and why the others stay out.

const NAMES = {
    ...of('version control', '.git .hg .svn .jj .gitignore .gitattributes .gitmodules .gitkeep .hgignore'),
    ...of('dependencies', 'node_modules bower_components jspm_packages'),
    ...of('cache', '__pycache__ .pytest_cache .mypy_cache .ruff_cache .hypothesis .cache .tox .nox .eggs .ipynb_checkpoints .nyc_output .turbo .parcel-cache .eslintcache .pnpm-store .npm .uv-cache .coverage htmlcov .DS_Store Thumbs.db desktop.ini'),
    ...of('virtual environment', '.venv venv virtualenv site-packages'),
    ...of('editor', '.vscode .idea .vs .fleet .zed .settings .project .classpath .editorconfig'),
    ...of('CI', '.github .gitlab .circleci .buildkite .woodpecker .travis.yml .gitlab-ci.yml .drone.yml appveyor.yml .appveyor.yml azure-pipelines.yml bitbucket-pipelines.yml Jenkinsfile .pre-commit-config.yaml .codecov.yml codecov.yml mcp-release.toml'),
};
const CACHE_FILE = /\.(pyc|pyo|tsbuildinfo)$|\.egg-info$|^(npm-debug|yarn-debug|yarn-error|pnpm-debug)\.log/;
const EDITOR_FILE = /\.(swp|swo|iml|sublime-project|sublime-workspace)$|~$/;
const ALWAYS_OUT = new Set(['secret', 'dependencies', 'version control', 'virtual environment']);
function of(why, names) {
    return Object.fromEntries(names.split(' ').map((name) => [name, why]));
}
function unwanted(path, environments = new Set()) {
    const segments = path.split('/');
    for (const [index, segment] of segments.entries()) {
        if (environments.has(segments.slice(0, index).join('/')) && index > 0)
            return 'virtual environment';
        const why = Object.hasOwn(NAMES, segment) ? NAMES[segment] : undefined;
        if (why !== undefined)
            return why;
        if (CACHE_FILE.test(segment))
            return 'cache';
        if (EDITOR_FILE.test(segment))
            return 'editor';
        if ((segment === '.env' || segment.startsWith('.env.')) && segment !== '.env.example')
            return 'secret';
    }
    return undefined;
}
function environmentsIn(paths) {
    return new Set(paths.filter((path) => path.endsWith('/pyvenv.cfg')).map((path) => path.slice(0, -'/pyvenv.cfg'.length)));
}
function selectContent(paths, settings) {
    const environments = environmentsIn(paths);
    const included = matcher(settings.include);
    const excluded = matcher(settings.exclude);
    return [...new Set(paths)]
        .filter((path) => {
        if (excluded(path))
            return false;
        const why = unwanted(path, environments);
        return why === undefined || (!ALWAYS_OUT.has(why) && included(path));
    })
        .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
function matcher(globs) {
    if (globs.length === 0)
        return () => false;
    const clean = globs.map((glob) => glob.replace(/^\.?\//, '').replace(/\/+$/, ''));
    return picomatch__WEBPACK_IMPORTED_MODULE_0__(clean.flatMap((glob) => [glob, `${glob}/**`]), { dot: true });
}


/***/ }),

/***/ 1005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lf: () => (/* binding */ ENTRIES),
  dq: () => (/* binding */ REQUIREMENTS),
  rJ: () => (/* binding */ readCodeManifest),
  du: () => (/* binding */ viewOf),
  G0: () => (/* binding */ viewOnDisk)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/ecosystems/node/manifest.js
var manifest = __webpack_require__(38346);
// EXTERNAL MODULE: ./.build/ecosystems/node/json.js
var json = __webpack_require__(5049);
;// CONCATENATED MODULE: ./.build/ecosystems/code-package/mcp-servers.js
// mcp.json: how clients are told to start a server, as far as it starts the files beside it.


const ELSEWHERE = /^(npx|bunx|uvx|pipx|docker|podman)(\.cmd|\.exe)?$/;
function readMcpServers(text) {
    const document = (0,json/* readJson */.V)(text);
    const problems = [...document.problems];
    const value = (0,manifest/* isObject */.Gv)(document.value) ? document.value : {};
    const key = value['mcpServers'] === undefined && value['servers'] !== undefined ? 'servers' : 'mcpServers';
    const servers = value[key];
    if (document.value !== undefined && !(0,manifest/* isObject */.Gv)(servers)) {
        problems.push({ message: 'mcp.json has no object "mcpServers".', ...document.at(key) });
    }
    const entries = Object.entries((0,manifest/* isObject */.Gv)(servers) ? servers : {}).flatMap(([name, entry]) => {
        const place = document.at(key, name);
        const command = (0,manifest/* isObject */.Gv)(entry) ? entry['command'] : undefined;
        if (!(0,manifest/* isObject */.Gv)(entry))
            problems.push({ message: `"${key}.${name}" has to be an object.`, ...place });
        // An entry with only a url says where a server runs, not how it is started.
        if (!(0,manifest/* isObject */.Gv)(entry) || typeof command !== 'string' || command.trim() === '')
            return [];
        const args = Array.isArray(entry['args']) ? entry['args'].map((arg) => here(String(arg))) : [];
        const cwd = typeof entry['cwd'] === 'string' ? here(entry['cwd']) : '.';
        const env = Object.entries((0,manifest/* isObject */.Gv)(entry['env']) ? entry['env'] : {}).map(([key, value]) => [key, String(value)]);
        const made = { name, command: here(command), args, cwd, env: Object.fromEntries(env), place };
        return [{ ...made, unusable: whyUnusable(made) }];
    });
    return { problems, entries };
}
function here(text) {
    return text.replace(/\$\{(workspaceFolder|workspaceRoot|__dirname)\}/g, '.');
}
function whyUnusable(entry) {
    if (ELSEWHERE.test(entry.command))
        return `${entry.command} starts what was published elsewhere`;
    const foreign = [entry.command, ...entry.args, entry.cwd].find((text) => /^(\/|~|[A-Za-z]:[\\/])|\$\{|<[^>]*>|(^|\/)path\/to\//.test(text));
    if (foreign !== undefined)
        return `${foreign} is a place on one machine`;
    if (entry.cwd.split(/[\\/]/).includes('..'))
        return `cwd ${entry.cwd} leads out of the package`;
    return undefined;
}

;// CONCATENATED MODULE: ./.build/ecosystems/code-package/manifest.js
// What a code package's folder says about itself: entry file, requirements, package.json, mcp.json.




const ENTRIES = ['server.py', 'main.py', 'index.js', 'src/server.py', 'src/main.py', 'src/index.js'];
const REQUIREMENTS = 'requirements.txt';
function readCodeManifest(view) {
    const packageJson = view.has('package.json') ? (0,manifest/* readNodeManifest */.uy)(view.text('package.json')) : undefined;
    return {
        entry: ENTRIES.find((path) => view.has(path)),
        requirements: view.has(REQUIREMENTS),
        packageJson,
        servers: view.has('mcp.json') ? readMcpServers(view.text('mcp.json')) : undefined,
        at: packageJson === undefined ? undefined : (path) => packageJson.at(...path),
        base: [],
    };
}
function viewOf(files, folder) {
    return {
        has: (path) => files.has(external_node_path_.posix.join(folder, path)),
        text: (path) => files.text(external_node_path_.posix.join(folder, path)),
    };
}
function viewOnDisk(folder) {
    return {
        has: (path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, path)) && (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, path)).isFile(),
        text: (path) => {
            try {
                return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, path)));
            }
            catch {
                return undefined;
            }
        },
    };
}


/***/ }),

/***/ 95441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ memberAt)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
// One file of a code package on disk: its bytes, its mode, and links followed inside the folder only.


async function memberAt(folder, path, mode, wanted) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
    const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).catch(() => undefined);
    if (facts === undefined || facts.isDirectory())
        return undefined;
    if (!facts.isSymbolicLink()) {
        if (!facts.isFile())
            return 'which is no regular file';
        const executable = mode === undefined ? (facts.mode & 0o100) !== 0 : mode === '100755';
        return { path, file, mode: executable ? 0o755 : 0o644, size: facts.size };
    }
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file).catch(() => undefined);
    if (target === undefined)
        return 'a link to something that is not there';
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder), target)
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)
        .join('/');
    if (inside === '..' || inside.startsWith('../') || node_path__WEBPACK_IMPORTED_MODULE_1__.posix.isAbsolute(inside))
        return 'a link that leads out of the folder';
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(target);
    if (!there.isFile())
        return 'a link to a folder';
    // Under another name, what stays out would go in after all.
    if (!wanted.includes(inside))
        return `a link to ${inside}, which is not packed`;
    return { path, file: target, mode: (there.mode & 0o100) === 0 ? 0o644 : 0o755, size: there.size };
}


/***/ }),

/***/ 56771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readRequirements)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _python_declared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42851);
/* harmony import */ var _python_pep508_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56777);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1005);
// requirements.txt, read line by line: what is declared, where, and whether something is in it that cannot be told by name.




const DEEPEST = 10;
async function readRequirements(view) {
    const declared = [];
    const problems = [];
    const seen = new Set();
    let open = false;
    const read = async (file, depth, from) => {
        if (seen.has(file) || depth > DEEPEST)
            return;
        seen.add(file);
        const text = view.text(file);
        if (text === undefined) {
            const where = from ?? { file, line: 1 };
            const why = view.has(file) ? 'cannot be read: it is no UTF-8 text' : 'is not there';
            problems.push({ ...where, message: `${file} ${why}.` });
            open = true;
            return;
        }
        for (const { line, words } of logicalLines(text)) {
            const option = /^(?:-r|--requirement)[\s=]*(\S.*)$/.exec(words);
            if (option !== null) {
                await read(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file), option[1].trim())), depth + 1, { file, line });
                continue;
            }
            if (/^(-e|--editable)\b/.test(words))
                open = true;
            if (words.startsWith('-'))
                continue;
            const found = await parse(words);
            if (found === 'open')
                open = true;
            else if (typeof found === 'string')
                problems.push({ file, line, message: found });
            else
                declared.push({ ...found, text: words, file, line });
        }
    };
    if (view.has(_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .REQUIREMENTS */ .dq))
        await read(_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .REQUIREMENTS */ .dq, 0);
    return { declared, problems, open };
}
function logicalLines(text) {
    const found = [];
    let held;
    for (const [index, raw] of text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .entries()) {
        const bare = raw.replace(/(^|\s)#.*$/, '');
        const goesOn = bare.endsWith('\\');
        const words = `${held?.words ?? ''}${goesOn ? bare.slice(0, -1) : bare}`;
        held = { line: held?.line ?? index + 1, words };
        if (goesOn)
            continue;
        if (words.trim() !== '')
            found.push({ line: held.line, words: words.trim() });
        held = undefined;
    }
    if (held !== undefined && held.words.trim() !== '')
        found.push({ line: held.line, words: held.words.trim() });
    return found;
}
async function parse(words) {
    // Per-requirement options such as --hash stand behind it.
    const bare = words.replace(/\s--[a-z-]+[\s=].*$/, '').trim();
    if (/^(\.|\/|[a-z+]+:\/\/)/i.test(bare) || /\.(whl|zip|tar\.gz)$/.test(bare))
        return 'open';
    const problem = await (0,_python_pep508_js__WEBPACK_IMPORTED_MODULE_1__/* .requirementProblem */ .F)(bare);
    if (problem !== undefined)
        return `${JSON.stringify(bare.slice(0, 80))} is no requirement: ${problem}.`;
    const { name = '', extras = [] } = (0,_python_pep508_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRequirement */ .q)(bare) ?? {};
    return { name: (0,_python_declared_js__WEBPACK_IMPORTED_MODULE_3__/* .normalName */ .t)(name), extras: extras.map((extra) => extra.toLowerCase()) };
}


/***/ }),

/***/ 34271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   K$: () => (/* binding */ script),
/* harmony export */   Ok: () => (/* binding */ packedView),
/* harmony export */   TQ: () => (/* binding */ isBuilt),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   ni: () => (/* binding */ start),
/* harmony export */   xc: () => (/* binding */ packed)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20574);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93506);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1005);
// What the rules about code packages share: the files that would be packed, how it is started, where a finding stands.




function present({ project, files }) {
    const prefix = project.path === '.' ? '' : `${project.path}/`;
    return files.all.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
}
const chosen = new WeakMap();
function packed(input) {
    const { project, files } = input;
    const known = chosen.get(files) ?? new Map();
    chosen.set(files, known);
    const content = known.get(project.path) ?? (0,_content_js__WEBPACK_IMPORTED_MODULE_2__/* .selectContent */ .qT)(present(input), project.settings.package);
    known.set(project.path, content);
    return content;
}
function packedView(input) {
    const names = new Set(packed(input));
    const view = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .viewOf */ .du)(input.files, input.project.path);
    return { has: (path) => names.has(path), text: (path) => (names.has(path) ? view.text(path) : undefined) };
}
function isBuilt({ project }) {
    return project.settings.build.command !== undefined || project.settings.build.install !== undefined;
}
function start({ project, files }) {
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .G)(project.manifest, (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .viewOf */ .du)(files, project.path), project.settings.smoke, project.name);
}
function script(input) {
    const { has } = packedView(input);
    const begun = start(input);
    if (begun === undefined)
        return undefined;
    const named = (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .fileOf */ .W)(begun)?.tries.find(has);
    if (named !== undefined)
        return named;
    // `fastmcp run server.py`, `uvicorn server:app`: the file stands in an argument.
    const argument = begun.words
        .slice(1)
        .flatMap((word) => [word.replace(/:\w+$/, ''), `${word.replace(/:\w+$/, '').replaceAll('.', '/')}.py`])
        .map((word) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(begun.cwd, word))
        .find((word) => /\.(py|[cm]?js)$/.test(word) && has(word));
    return argument ?? (begun.from === '[smoke] command' ? undefined : input.project.manifest.entry);
}
function place({ project }, path) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(project.path, path);
}


/***/ }),

/***/ 25971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   Ce: () => (/* binding */ plainFinding),
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   g0: () => (/* binding */ clashes),
/* harmony export */   qU: () => (/* binding */ ownName),
/* harmony export */   zy: () => (/* binding */ clashFinding)
/* harmony export */ });
/* harmony import */ var _archive_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62119);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60948);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34271);
// code-package-names: the package and every file in it have names that unpack everywhere.



const names = {
    id: 'code-package-names',
    title: 'The package and its files have plain ASCII names.',
    level: 'error',
    docs: {
        why: 'Platforms take packages with English names only, and unpack them on systems where other names come out changed, overwrite one another or cannot be made at all.',
        wrong: 'weather/\n  docs/说明.md\n  Server.py\n  server.py',
        right: 'weather/\n  docs/usage.zh.md\n  server.py',
        fix: 'Rename the files, or leave them out with [package] exclude. The name of the package is set with [[project]] name.',
    },
    check(input) {
        const own = ownName(input.project);
        const content = (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .packed */ .xc)(input);
        return [
            ...(own === undefined ? [] : [own]),
            ...content.filter((path) => !isPlain(path)).map((path) => plainFinding(path, (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .place */ .ik)(input, path))),
            ...clashes(content).map(({ path, other }) => clashFinding(path, other, (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .place */ .ik)(input, path))),
        ];
    },
};
function ownName({ name, path, manifestFile, }) {
    if (_name_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAIN_NAME */ .ZL.test((0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveName */ .uv)(name)))
        return undefined;
    return {
        message: `${JSON.stringify(name)} is no name for a file everywhere: platforms take letters, digits and . _ - of ASCII.`,
        hint: `Name it in mcp-release.toml: [[project]] path = "${path}", name = "my-server".`,
        file: manifestFile,
    };
}
function isPlain(path) {
    return /^[\x20-\x7e]+$/.test(path);
}
function clashes(paths) {
    return (0,_archive_names_js__WEBPACK_IMPORTED_MODULE_2__/* .nameProblems */ .W)(paths.map((path) => ({ path, type: 'file', size: 0, mode: 0 })));
}
function plainFinding(path, file) {
    return {
        message: `The name ${JSON.stringify(path)} is not plain ASCII: not every platform unpacks it under this name.`,
        hint: `Rename it, or leave it out: [package] exclude = [${JSON.stringify(path)}].`,
        file,
    };
}
function clashFinding(path, other, file) {
    const why = other === undefined ? 'is a name that Windows cannot create' : `differs from ${JSON.stringify(other)} only in case`;
    return {
        message: `${JSON.stringify(path)} ${why}: it does not unpack everywhere.`,
        hint: 'Rename it, or leave it out with [package] exclude.',
        file,
    };
}


/***/ }),

/***/ 41195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ symlinks),
/* harmony export */   i: () => (/* binding */ linkFinding)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _member_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95441);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34271);
// code-package-symlinks: no symbolic link leads out of the package.



const symlinks = {
    id: 'code-package-symlinks',
    title: 'Symbolic links stay inside, and are packed as copies.',
    level: 'error',
    docs: {
        why: 'A code package holds no links: what unpacks it makes text files of them or refuses them. A link to a file of the package becomes a copy of it; one that leads out would bring in a file from elsewhere, or nothing.',
        wrong: 'config.json -> ../../secrets/config.json',
        right: 'config.json',
        fix: 'Put a copy in its place, or leave it out with [package] exclude.',
    },
    async check(input) {
        const content = (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .packed */ .xc)(input);
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(input.files.root, input.project.path);
        const findings = [];
        for (const path of content) {
            const found = await (0,_member_js__WEBPACK_IMPORTED_MODULE_1__/* .memberAt */ .m)(folder, path, undefined, content);
            if (typeof found === 'string')
                findings.push(linkFinding(path, found, (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .place */ .ik)(input, path)));
        }
        return findings;
    },
};
function linkFinding(path, why, file) {
    return {
        message: `${path} is ${why}: it would not work where the package is unpacked.`,
        hint: `Put a copy in its place, or leave it out: [package] exclude = [${JSON.stringify(path)}].`,
        file,
    };
}


/***/ }),

/***/ 39184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ ECOSYSTEMS)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/ecosystems/node/manifest.js
var node_manifest = __webpack_require__(38346);
;// CONCATENATED MODULE: ./.build/ecosystems/node/detect.js
// Recognises a Node server by its package.json.


const ASIDE = new Set([
    'node_modules',
    'fixtures',
    '__fixtures__',
    'test',
    'tests',
    '__tests__',
    'examples',
    'templates',
    'docs',
]);
function detectNode(folder, files, settings) {
    const manifestFile = external_node_path_.posix.join(folder, 'package.json');
    if (!files.has(manifestFile))
        return undefined;
    if (settings.ecosystem !== undefined && settings.ecosystem !== 'node')
        return undefined;
    const manifest = (0,node_manifest/* readNodeManifest */.uy)(files.text(manifestFile));
    if (settings.ecosystem === undefined && whyNot(folder, files, manifest, settings) !== undefined)
        return undefined;
    const absolute = (0,external_node_path_.join)(files.root, folder);
    return {
        name: manifest.name ?? settings.name ?? (0,external_node_path_.basename)(absolute),
        ecosystem: 'node',
        path: folder,
        folder: absolute,
        manifestFile,
        version: manifest.version,
        ...(manifest.private ? { isPrivate: true } : {}),
        settings,
        manifest,
    };
}
function skippedNode(folder, files, settings) {
    const file = posix.join(folder, 'package.json');
    if (!files.has(file))
        return undefined;
    if (settings.ecosystem !== undefined)
        return undefined;
    const manifest = readNodeManifest(files.text(file));
    const why = whyNot(folder, files, manifest, settings);
    if (why === undefined || why.note === undefined)
        return undefined;
    return { rule: 'project/skipped', level: 'note', file, ...manifest.at(why.key), message: why.note, hint: why.hint };
}
function isCodePackage(manifest) {
    const made = Object.keys(manifest.bin).length > 0 || manifest.files !== undefined || manifest.publishConfig !== undefined;
    return manifest.scripts['start'] !== undefined && !made;
}
function whyNot(folder, files, manifest, settings) {
    if (!manifest.readable)
        return undefined;
    const name = manifest.name === undefined ? 'This package.json' : `The package ${manifest.name}`;
    // {"type": "module"} and the like only steer Node in their folder.
    if (manifest.name === undefined && manifest.version === undefined && Object.keys(manifest.bin).length === 0) {
        return settings.smoke.command === undefined &&
            !isCodePackage(manifest) &&
            folder === '.' &&
            !anyOther(folder, files)
            ? undefined
            : { key: 'name' };
    }
    if (isCodePackage(manifest))
        return { key: 'scripts' };
    const startable = Object.keys(manifest.bin).length > 0 ||
        settings.smoke.command !== undefined ||
        settings.smoke.unstarted !== undefined;
    if (!startable && anyOther(folder, files)) {
        return {
            key: 'name',
            note: `${name} has no bin, so it is taken for a library and not released.`,
            hint: `Add "bin" if it is a server; to release a library, add a [[project]] table with path = "${folder}", ecosystem = "node" and [project.smoke] unstarted = "a library".`,
        };
    }
    return undefined;
}
function anyOther(folder, files) {
    return files.all.some((path) => {
        const name = external_node_path_.posix.basename(path);
        if (name !== 'package.json' && name !== 'pyproject.toml')
            return false;
        const where = external_node_path_.posix.dirname(path);
        if (name === 'package.json' && where === folder)
            return false;
        if (where.split('/').some((part) => ASIDE.has(part)) && !isBelow(folder, where))
            return false;
        if (name === 'pyproject.toml')
            return /^\s*\[project\]/m.test(files.text(path) ?? '');
        const other = (0,node_manifest/* readNodeManifest */.uy)(files.text(path));
        return !other.private && other.name !== undefined && Object.keys(other.bin).length > 0;
    });
}
function isBelow(folder, where) {
    return folder.split('/')[0] === where.split('/')[0];
}

// EXTERNAL MODULE: ./node_modules/toml-eslint-parser/lib/index.mjs + 3 modules
var lib = __webpack_require__(9605);
;// CONCATENATED MODULE: ./.build/formats/encoding.js
// What keeps a text file from being read: UTF-16, a byte order mark, NUL bytes, a link that leads out.
function encodingProblem(text, bytes) {
    const first = { line: 1, column: 1 };
    const [a, b] = bytes ?? [];
    if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) {
        return { message: 'The file is UTF-16, not UTF-8.', ...first };
    }
    if (text === undefined) {
        if (bytes === undefined) {
            return {
                message: 'The file cannot be read: it is larger than 10 MB or a link that leads out of here.',
                ...first,
            };
        }
        const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
        return { message: 'The file is not UTF-8.', ...placeOf(lenient, Math.max(0, lenient.indexOf('\uFFFD'))) };
    }
    const nul = text.indexOf('\0');
    if (nul >= 0)
        return { message: 'The file holds a NUL byte, so it is no text.', ...placeOf(text, nul) };
    if (text.startsWith('\uFEFF'))
        return { message: 'The file begins with a byte order mark.', ...first };
    return undefined;
}
function placeOf(text, offset) {
    let line = 1;
    let start = 0;
    for (let next = text.indexOf('\n'); next >= 0 && next < offset; next = text.indexOf('\n', next + 1)) {
        line += 1;
        start = next + 1;
    }
    return { line, column: offset - start + 1 };
}

// EXTERNAL MODULE: ./.build/formats/toml.js
var toml = __webpack_require__(65761);
// EXTERNAL MODULE: ./.build/ecosystems/python/declared.js
var declared = __webpack_require__(42851);
// EXTERNAL MODULE: ./.build/ecosystems/python/table.js
var python_table = __webpack_require__(9173);
;// CONCATENATED MODULE: ./.build/ecosystems/python/manifest.js
// pyproject.toml as data: values of the right type, everything that has the wrong one as a problem with its place.





const LARGEST = 1_000_000;
function readPyManifest(text, bytes) {
    if ((text?.length ?? 0) > LARGEST) {
        const message = 'pyproject.toml is larger than 1 MB, so it is no manifest that anybody wrote.';
        return shape({}, () => undefined, [{ message, line: 1, column: 1, level: 'error' }], false);
    }
    const broken = encodingProblem(text, bytes);
    // A byte order mark stops Python's reader, but not ours: what stands behind it can be judged all the same.
    const document = (0,toml/* readToml */.D)(text === undefined || text.includes('\0') ? '' : text.replace(/^\uFEFF/, ''));
    const encoding = broken === undefined
        ? []
        : [
            {
                ...broken,
                hint: 'Save pyproject.toml as UTF-8 without a byte order mark: TOML is nothing else.',
                level: 'error',
            },
        ];
    const syntax = document.problems.map((problem) => ({
        ...problem,
        message: `This is no TOML: ${sentence(problem.message)}`,
        hint: 'Correct this line or the one before it: texts stand in quotes, lists in square brackets, a key is there once.',
        level: 'error',
    }));
    const readable = text !== undefined && !text.includes('\0') && syntax.length === 0;
    const newer = readable ? newerToml(text) : [];
    return shape(document.value, document.at, [...encoding, ...syntax, ...newer], readable);
}
function newerToml(text) {
    try {
        (0,lib/* parseTOML */.MD)(text.replace(/^\uFEFF/, ''), { tomlVersion: '1.0' });
    }
    catch (error) {
        if (error instanceof lib/* ParseError */.mB) {
            const message = `This is TOML 1.1, which pip and most build backends cannot read yet: ${sentence(error.message)}`;
            return [{ message, line: error.lineNumber, column: error.column + 1, level: 'warning' }];
        }
    }
    return [];
}
const HINTS = {
    'a text': 'Put it in quotes.',
    'a list of texts': 'Put it in square brackets, each text in quotes.',
    'a table': 'Write it as a table: [name] on a line of its own, then its keys.',
};
function sentence(text) {
    return `${text.charAt(0).toLowerCase()}${text.slice(1).replace(/\.$/, '')}.`;
}
function shape(value, at, known, readable) {
    const problems = [...known];
    const wrong = (path, wanted) => {
        const place = at(path) ?? at(path.slice(0, 1)) ?? { line: 1, column: 1 };
        problems.push({ message: `${shown(path)} has to be ${wanted}.`, hint: HINTS[wanted], ...place, level: 'error' });
    };
    const typed = (path, fits, wanted) => {
        const found = (0,python_table/* dig */.r)(value, path);
        if (found === undefined || fits(found))
            return found;
        wrong(path, wanted);
        return undefined;
    };
    const text = (path) => typed(path, isText, 'a text');
    const texts = (path) => listOf(typed(path, Array.isArray, 'a list of texts'), path, wrong);
    const table = (path) => tableOf(typed(path, python_table/* isTable */.b, 'a table of texts'), path, wrong);
    const project = typed(['project'], python_table/* isTable */.b, 'a table');
    const system = typed(['build-system'], python_table/* isTable */.b, 'a table');
    typed(['tool'], python_table/* isTable */.b, 'a table');
    const poetry = (0,python_table/* dig */.r)(value, ['tool', 'poetry']);
    const old = project === undefined && (0,python_table/* isTable */.b)(poetry);
    const base = old ? ['tool', 'poetry'] : ['project'];
    const license = (0,python_table/* dig */.r)(value, [...base, 'license']);
    if (license !== undefined && !isText(license) && !(0,python_table/* isTable */.b)(license))
        wrong([...base, 'license'], 'a text or a table');
    const readme = (0,python_table/* dig */.r)(value, [...base, 'readme']);
    if (readme !== undefined && !isText(readme) && !(0,python_table/* isTable */.b)(readme) && !(old && Array.isArray(readme))) {
        wrong([...base, 'readme'], 'a text or a table');
    }
    const groups = typed(['project', 'entry-points'], python_table/* isTable */.b, 'a table of tables') ?? {};
    const dependencies = old ? [] : texts(['project', 'dependencies']);
    return {
        readable,
        value,
        at,
        style: project !== undefined ? 'pyproject' : old ? 'poetry' : 'none',
        base,
        name: text([...base, 'name']),
        version: text([...base, 'version']),
        dynamic: texts(['project', 'dynamic']),
        scripts: old ? poetryScripts((0,python_table/* dig */.r)(poetry, ['scripts'])) : table(['project', 'scripts']),
        guiScripts: table(['project', 'gui-scripts']),
        entryPoints: Object.fromEntries(Object.keys(groups).map((group) => [group, table(['project', 'entry-points', group])])),
        requiresPython: old ? asText((0,python_table/* dig */.r)(poetry, ['dependencies', 'python'])) : text(['project', 'requires-python']),
        dependencies,
        declared: (0,declared/* declaredIn */.e)(value, old),
        readme: isText(readme) ? readme : asText((0,python_table/* dig */.r)(readme, ['file'])),
        license: isText(license) ? license : undefined,
        licenseTable: (0,python_table/* isTable */.b)(license) ? license : undefined,
        licenseFiles: (0,python_table/* dig */.r)(value, ['project', 'license-files']) === undefined ? undefined : texts(['project', 'license-files']),
        classifiers: texts([...base, 'classifiers']),
        hasBuildSystem: system !== undefined,
        buildBackend: text(['build-system', 'build-backend']),
        buildRequires: texts(['build-system', 'requires']),
        // Last, since reading the values above finds them.
        problems,
    };
}
function listOf(found, path, wrong) {
    return (found ?? []).flatMap((item, index) => {
        if (isText(item))
            return [item];
        wrong([...path, index], 'a text');
        return [];
    });
}
function tableOf(found, path, wrong) {
    const kept = [];
    for (const [key, item] of Object.entries(found ?? {})) {
        if (isText(item))
            kept.push([key, item]);
        else
            wrong([...path, key], 'a text');
    }
    return Object.fromEntries(kept);
}
function poetryScripts(found) {
    const kept = [];
    for (const [key, item] of Object.entries((0,python_table/* isTable */.b)(found) ? found : {})) {
        const target = isText(item) ? item : (asText((0,python_table/* dig */.r)(item, ['callable'])) ?? asText((0,python_table/* dig */.r)(item, ['reference'])));
        if (target !== undefined)
            kept.push([key, target]);
    }
    return Object.fromEntries(kept);
}
function isText(value) {
    return typeof value === 'string';
}
function asText(value) {
    return isText(value) ? value : undefined;
}
function shown(path) {
    return path
        .map((key, index) => {
        if (typeof key === 'number')
            return `[${key + 1}]`;
        return `${index === 0 ? '' : '.'}${/^[A-Za-z0-9_-]+$/.test(key) ? key : JSON.stringify(key)}`;
    })
        .join('');
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/detect.js
// Recognises a Python project: pyproject.toml with metadata or a build system, else setup.py or setup.cfg.


function detectPython(folder, files, settings) {
    if (settings.ecosystem !== undefined && settings.ecosystem !== 'python')
        return undefined;
    const path = (name) => external_node_path_.posix.join(folder, name);
    const absolute = (0,external_node_path_.join)(files.root, folder);
    const make = (manifestFile, manifest) => {
        const name = manifest.name ?? settings.name ?? (0,external_node_path_.basename)(absolute);
        return {
            name: name.trim() === '' ? (0,external_node_path_.basename)(absolute) : name,
            ecosystem: 'python',
            path: folder,
            folder: absolute,
            manifestFile,
            version: manifest.version,
            settings,
            manifest,
        };
    };
    const setup = ['setup.py', 'setup.cfg'].map(path).find((file) => isSetup(file, files));
    if (files.has(path('pyproject.toml'))) {
        const manifest = readPyManifest(files.text(path('pyproject.toml')), files.bytes(path('pyproject.toml')));
        const isProject = !manifest.readable || manifest.style !== 'none' || manifest.hasBuildSystem;
        if (setup !== undefined && manifest.readable && manifest.style === 'none') {
            return make(setup, withSetup(manifest, files, path('setup.cfg')));
        }
        // A pyproject.toml that only configures tools is no project, unless the configuration says that it is one.
        if (isProject || settings.ecosystem === 'python')
            return make(path('pyproject.toml'), manifest);
    }
    if (setup === undefined)
        return undefined;
    return make(setup, withSetup(readPyManifest(''), files, path('setup.cfg')));
}
function isSetup(file, files) {
    if (!files.has(file))
        return false;
    return file.endsWith('.py')
        ? /\bsetup\s*\(/.test(files.text(file) ?? '')
        : fromCfg(files.text(file), 'name') !== undefined;
}
function withSetup(manifest, files, cfg) {
    const text = files.text(cfg);
    return {
        ...manifest,
        style: 'setup',
        name: fromCfg(text, 'name'),
        version: fromCfg(text, 'version'),
    };
}
function fromCfg(text, key) {
    const sections = (text ?? '').split(/^(?=\[)/m);
    const metadata = sections.find((section) => section.startsWith('[metadata]')) ?? '';
    const value = new RegExp(`^${key}[ \\t]*[=:][ \\t]*(\\S.*?)[ \\t]*$`, 'm').exec(metadata)?.[1];
    return value === undefined || /^(attr|file):/.test(value) ? undefined : value;
}

// EXTERNAL MODULE: ./.build/ecosystems/code-package/manifest.js + 1 modules
var code_package_manifest = __webpack_require__(1005);
// EXTERNAL MODULE: ./.build/ecosystems/code-package/name.js
var code_package_name = __webpack_require__(60948);
;// CONCATENATED MODULE: ./.build/ecosystems/code-package/detect.js
// Recognises a code package: a folder that is shipped as it stands, unpacked, installed and started.





const FRONT_END = /(^|\s|\/)(react-scripts|react-native|vite|next|nuxt|ng|webpack(-dev-server)?|parcel|gatsby|astro|expo|electron|docusaurus|vue-cli-service|remix|storybook|http-server|live-server)(\s|$)/;
function detectCodePackage(folder, files, settings) {
    if (settings.ecosystem !== undefined && settings.ecosystem !== 'code-package')
        return undefined;
    const view = (0,code_package_manifest/* viewOf */.du)(files, folder);
    const manifest = (0,code_package_manifest/* readCodeManifest */.rJ)(view);
    if (settings.ecosystem === undefined && !looksLikeOne(folder, files, settings, manifest))
        return undefined;
    const absolute = (0,external_node_path_.join)(files.root, folder);
    const named = manifest.packageJson?.name;
    const manifestFile = ['package.json', 'requirements.txt', 'mcp.json', ...code_package_manifest/* ENTRIES */.lf].find((path) => view.has(path));
    return {
        name: settings.name ?? named ?? (folder === '.' ? (0,code_package_name/* repositoryName */.aR)(files.root) : (0,external_node_path_.basename)(absolute)),
        ecosystem: 'code-package',
        path: folder,
        folder: absolute,
        manifestFile: external_node_path_.posix.join(folder, manifestFile ?? 'requirements.txt'),
        version: settings.version ?? manifest.packageJson?.version,
        settings,
        manifest,
    };
}
function looksLikeOne(folder, files, settings, manifest) {
    const has = (name) => files.has(external_node_path_.posix.join(folder, name));
    if (has('go.mod') || has('Cargo.toml'))
        return false;
    if (detectPython(folder, files, settings) !== undefined)
        return false;
    const { packageJson } = manifest;
    if (packageJson !== undefined) {
        // A workspace's root starts its members while they are worked on.
        const root = packageJson.workspaces !== undefined || has('pnpm-workspace.yaml') || has('lerna.json');
        if (root || !packageJson.readable || !isCodePackage(packageJson))
            return false;
        if (FRONT_END.test(packageJson.scripts['start'] ?? ''))
            return false;
        return detectNode(folder, files, settings) === undefined;
    }
    return manifest.entry !== undefined || manifest.requirements || manifest.servers !== undefined;
}

// EXTERNAL MODULE: ./.build/ecosystems/code-package/rules/input.js
var rules_input = __webpack_require__(34271);
;// CONCATENATED MODULE: ./.build/ecosystems/code-package/rules/entry.js
// code-package-entry: something says how the server is started.


const entry = {
    id: 'code-package-entry',
    title: 'There is an entry file, or something says how the server is started.',
    level: 'error',
    docs: {
        why: 'Whoever gets a code package unpacks it and has to start it. Without an entry file of a usual name, a start script or an entry in mcp.json, nobody knows what to run, and an instance made of it does not start.',
        wrong: 'weather/\n  app.py\n  requirements.txt',
        right: 'weather/\n  server.py\n  requirements.txt',
        fix: 'Call the file server.py, main.py or index.js (at the top or in src/), give package.json a start script, describe it in mcp.json, or set [smoke] command in mcp-release.toml.',
    },
    check(input) {
        const { manifest, settings, manifestFile } = input.project;
        if ((0,rules_input/* start */.ni)(input) !== undefined || settings.smoke.unstarted !== undefined)
            return [];
        const skipped = manifest.servers?.entries.find(({ unusable }) => unusable !== undefined);
        if (skipped !== undefined) {
            return [
                {
                    message: `Nothing says how this is started: the entry ${skipped.name} cannot be followed, since ${skipped.unusable}.`,
                    hint: 'Write it relative to the package: "command": "python", "args": ["server.py"].',
                    file: (0,rules_input/* place */.ik)(input, 'mcp.json'),
                    ...skipped.place,
                },
            ];
        }
        return [
            {
                message: `Nothing says how this is started: none of ${code_package_manifest/* ENTRIES */.lf.join(', ')} is there, and no start script.`,
                hint: 'Call the entry file server.py, main.py or index.js, or set [smoke] command = ["python", "app.py"] in mcp-release.toml.',
                file: manifestFile,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./.build/ecosystems/code-package/rules/from-scripts.js
// code-package-from-scripts: a package.json that only starts something is packed as a code package, and that is said.

const fromScripts = {
    id: 'code-package-from-scripts',
    title: 'A package.json with a start script and no bin is shipped as a code package.',
    level: 'note',
    docs: {
        why: 'npx starts the bin of a package. A package.json with scripts.start and neither bin, files nor publishConfig is taken for a server that is deployed as a folder, so it becomes an archive and does not go to npm.',
        wrong: '{ "name": "weather", "scripts": { "start": "node server.js" } }',
        right: '{ "name": "weather", "bin": "server.js", "files": ["server.js"] }',
        fix: 'Nothing, if that is meant; [[project]] ecosystem = "code-package" says so. For npm add bin and files.',
    },
    check(input) {
        const { manifest, settings } = input.project;
        if (settings.ecosystem !== undefined || manifest.packageJson === undefined)
            return [];
        return [
            {
                message: 'This package.json has a start script and no bin, so it is shipped as a code package and not on npm.',
                hint: 'For npm add "bin" and "files". If it is meant: [[project]] ecosystem = "code-package" in mcp-release.toml.',
                file: (0,rules_input/* place */.ik)(input, 'package.json'),
                ...manifest.packageJson.at('scripts', 'start'),
            },
        ];
    },
};

// EXTERNAL MODULE: ./.build/ecosystems/node/json.js
var json = __webpack_require__(5049);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: ./.build/ecosystems/node/imports.js
var imports = __webpack_require__(1953);
;// CONCATENATED MODULE: ./.build/ecosystems/node/reach.js
// Follows relative imports from a package's entry points: which sources run, what they need, what is not there.



const CODE = /\.([cm]?[jt]s|[jt]sx)$/;
const COMPILED = {
    '.js': ['.ts', '.tsx'],
    '.mjs': ['.mts'],
    '.cjs': ['.cts'],
    '.jsx': ['.tsx'],
};
const MOST_SOURCES = 5000;
function reach(entries, from) {
    const sources = new Map();
    const packages = [];
    const missing = [];
    const todo = [...entries];
    for (let file = todo.shift(); file !== undefined && sources.size < MOST_SOURCES; file = todo.shift()) {
        if (sources.has(file))
            continue;
        const text = from.text(file);
        // A program without an extension is JavaScript when its first line says node.
        if (text === undefined || !(CODE.test(file) || /^#!.*\bnode\b/.test(text)))
            continue;
        const source = (0,imports/* readSource */.o)(text, file);
        sources.set(file, source);
        for (const asked of source.imports) {
            if (asked.typeOnly)
                continue;
            const name = (0,imports/* packageOf */.w)(asked.module);
            if (name !== undefined && !(0,external_node_module_.isBuiltin)(asked.module))
                packages.push({ file, import: asked, name });
            if (!/^\.{1,2}(\/|$)/.test(asked.module))
                continue;
            const wanted = external_node_path_.posix.join(external_node_path_.posix.dirname(file), asked.module.replace(/[?#].*$/, ''));
            const found = resolve(wanted, file, asked, from);
            if (found === undefined)
                missing.push({ file, import: asked, nearest: nearest(wanted, from) });
            else
                todo.push(found);
        }
    }
    return { sources, packages, missing };
}
function sourceOf(compiled, has, base = '') {
    const bare = compiled.replace(/\.d\.([cm]?)ts$/, '.$1js').replace(/\.[cm]?jsx?$/, '');
    const inner = bare.replace(/^(dist|build|lib|out|output|bin|esm|cjs|\.build)\//, '').replace(/^(esm|cjs|src)\//, '');
    const names = [`src/${inner}`, inner, bare, `src/${external_node_path_.posix.basename(bare)}`, `lib/${inner}`, `source/${inner}`];
    return names
        .flatMap((name) => ['.ts', '.mts', '.cts', '.tsx', '.js', '.mjs', '.cjs'].map((end) => external_node_path_.posix.join(base, name + end)))
        .find((path) => path !== external_node_path_.posix.join(base, compiled) && has(path));
}
function resolve(wanted, file, asked, from) {
    const candidates = [wanted];
    if (/\.[cm]?tsx?$/.test(file)) {
        const end = external_node_path_.posix.extname(wanted);
        candidates.push(...(COMPILED[end] ?? []).map((other) => wanted.slice(0, -end.length) + other));
        // A bundler or CommonJS may complete it: not certain to fail, so it counts as found.
        candidates.push(...['.ts', '.tsx', '.mts', '.cts', '.js', '.json', '/index.ts', '/index.tsx', '/index.js'].map((other) => wanted + other));
    }
    else if (asked.how === 'require' || !from.isModule(file)) {
        candidates.push(...['.js', '.json', '.node', '.cjs', '/index.js', '/index.json', '/package.json'].map((other) => wanted + other));
    }
    return candidates.find((path) => from.has(path));
}
function nearest(wanted, from) {
    return ['.js', '.mjs', '.cjs', '/index.js', '/index.mjs'].map((end) => wanted + end).find((path) => from.has(path));
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/brings.js
// What well-known distributions bring along when they are installed, for imports that nobody declared.
// Resolved with `uv pip compile` for Python 3.12 in November 2026; of mcp and fastmcp the last two major versions together.
const BRINGS = {
    aiohttp: 'aiohappyeyeballs aiosignal attrs frozenlist idna multidict propcache typing-extensions yarl',
    anthropic: `annotated-types anyio docstring-parser h11 httpcore2 httpx2 idna jiter opentelemetry-api pydantic
    pydantic-core sniffio truststore typing-extensions typing-inspection`,
    beautifulsoup4: 'soupsieve typing-extensions',
    boto3: 'botocore jmespath python-dateutil s3transfer six urllib3',
    click: '',
    fastapi: `annotated-doc annotated-types anyio idna opentelemetry-api pydantic pydantic-core starlette
    typing-extensions typing-inspection`,
    fastmcp: `aiofile annotated-doc annotated-types anyio attrs authlib beartype burner-redis cachetools caio
    certifi cffi click cloudpickle cronsim cryptography cyclopts diskcache dnspython docstring-parser
    email-validator exceptiongroup fakeredis fastmcp-slim griffelib h11 httpcore httpcore2 httpx
    httpx-sse httpx2 idna jaraco-classes jaraco-context jaraco-functools jeepney joserfc jsonref
    jsonschema jsonschema-path jsonschema-specifications keyring lupa markdown-it-py mcp mcp-types mdurl
    more-itertools openapi-pydantic opentelemetry-api packaging pathable pathvalidate platformdirs
    prometheus-client py-key-value-aio py-key-value-shared pycparser pydantic pydantic-core
    pydantic-settings pydocket pygments pyjwt pyperclip python-dotenv python-json-logger
    python-multipart pyyaml redis referencing rich rich-rst rpds-py secretstorage shellingham
    sortedcontainers sse-starlette starlette truststore typer typing-extensions typing-inspection
    uncalled-for uvicorn watchfiles websockets`,
    httpx: 'anyio certifi h11 httpcore idna typing-extensions',
    jinja2: 'markupsafe',
    loguru: '',
    mcp: `annotated-types anyio attrs certifi cffi click cryptography h11 httpcore httpcore2 httpx httpx-sse
    httpx2 idna jsonschema jsonschema-specifications mcp-types opentelemetry-api pycparser pydantic
    pydantic-core pydantic-settings pyjwt python-dotenv python-multipart referencing rpds-py
    sse-starlette starlette truststore typing-extensions typing-inspection uvicorn`,
    'mcp[cli]': `annotated-doc annotated-types anyio attrs cffi click cryptography h11 httpcore2 httpx2 idna
    jsonschema jsonschema-specifications markdown-it-py mcp-types mdurl opentelemetry-api pycparser
    pydantic pydantic-core pygments pyjwt python-dotenv python-multipart referencing rich rpds-py
    shellingham sse-starlette starlette truststore typer typing-extensions typing-inspection uvicorn`,
    openai: `annotated-types anyio h11 httpcore2 httpx2 idna jiter pydantic pydantic-core sniffio truststore
    typing-extensions typing-inspection`,
    pandas: 'numpy python-dateutil tzdata',
    pydantic: 'annotated-types pydantic-core typing-extensions typing-inspection',
    'pydantic-settings': 'annotated-types pydantic pydantic-core python-dotenv typing-extensions typing-inspection',
    'python-dotenv': '',
    pyyaml: '',
    redis: '',
    requests: 'certifi charset-normalizer idna urllib3',
    rich: 'markdown-it-py mdurl pygments',
    sqlalchemy: 'typing-extensions',
    starlette: 'anyio idna typing-extensions',
    tenacity: '',
    typer: `annotated-doc annotated-types markdown-it-py mdurl pydantic pydantic-core pygments rich shellingham
    typing-extensions typing-inspection`,
    uvicorn: 'click h11',
};
const EVERYWHERE = new Set(`annotated-types anyio attrs authlib certifi cffi charset-normalizer click colorama cryptography filelock fsspec google-api-core
    google-auth grpcio h11 httpcore httpx idna jinja2 joblib jsonschema jmespath lxml markdown-it-py markupsafe more-itertools
    multidict networkx numpy oauthlib opentelemetry-api packaging pandas pillow platformdirs protobuf psutil pyasn1 pycparser pydantic
    pydantic-core pydantic-settings pygments pyjwt pyparsing python-dateutil python-dotenv python-multipart pytz pyyaml
    regex requests requests-oauthlib rich rpds-py scipy setuptools six sniffio soupsieve sqlalchemy sse-starlette starlette
    tabulate tenacity tokenizers tqdm typer typing-extensions tzdata tzlocal urllib3 uvicorn websockets yarl aiohttp
    beautifulsoup4 botocore boto3 aiofiles orjson wrapt zipp importlib-metadata huggingface-hub langchain-core
    pyarrow torch transformers sentence-transformers onnxruntime nltk matplotlib openpyxl gql graphql-core marshmallow
    msgpack ujson dnspython websocket-client html5lib markdown watchfiles gitpython docker kubernetes redis pymongo pyopenssl`.split(/\s+/));
const CLOSURES = new Map(Object.entries(BRINGS).map(([name, names]) => [name, new Set(names.split(/\s+/))]));
function surelyBrings(declared, extras, wanted) {
    const closure = CLOSURES.get(declared);
    if (closure === undefined)
        return undefined;
    if (closure.has(wanted))
        return true;
    const asked = extras.map((extra) => CLOSURES.get(`${declared}[${extra}]`));
    return asked.some((more) => more?.has(wanted)) ? true : asked.includes(undefined) ? undefined : false;
}
function isEverywhere(wanted) {
    return EVERYWHERE.has(wanted);
}
function isWellKnown(name) {
    return EVERYWHERE.has(name) || CLOSURES.has(name) || [...CLOSURES.values()].some((names) => names.has(name));
}

// EXTERNAL MODULE: ./.build/ecosystems/python/import-names.js
var import_names = __webpack_require__(40713);
;// CONCATENATED MODULE: ./.build/ecosystems/python/entries.js
// The entry points of a Python project, each taken apart: what is called, in which module, written where.
const FORM = /^\s*([\w-]+(?:\.[\w-]+)*)\s*(?::\s*([\w-]+(?:\.[\w-]+)*)\s*)?(?:\[[^\]]*\]\s*)?$/u;
function entriesOf(manifest) {
    const found = (group, script, path, table) => Object.entries(table).map(([name, text]) => {
        const match = FORM.exec(text);
        return { name, text, group, script, path: [...path, name], module: match?.[1] ?? '', object: match?.[2] };
    });
    return [
        ...found('scripts', true, [...manifest.base, 'scripts'], manifest.scripts),
        ...found('gui-scripts', true, ['project', 'gui-scripts'], manifest.guiScripts),
        ...Object.entries(manifest.entryPoints).flatMap(([group, table]) => found(group, false, ['project', 'entry-points', group], table)),
    ];
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/stdlib.js
// What Python's standard library brings: module names, and since which version newer names are there.
const STDLIB = new Set(`abc aifc annotationlib antigravity argparse array ast asynchat asyncio asyncore atexit audioop
   base64 bdb binascii binhex bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code
   codecs codeop collections colorsys compileall compression concurrent configparser contextlib
   contextvars copy copyreg crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis
   distutils doctest email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch
   fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib
   heapq hmac html http idlelib imaplib imghdr imp importlib inspect io ipaddress itertools json
   keyword lib2to3 linecache locale logging lzma mailbox mailcap marshal math mimetypes mmap
   modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode
   operator optparse os ossaudiodev pathlib pdb pickle pickletools pipes pkgutil platform plistlib
   poplib posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat
   queue quopri random re readline reprlib resource rlcompleter runpy sched secrets select selectors
   shelve shlex shutil signal site smtpd smtplib sndhdr socket socketserver spwd sqlite3 sre_compile
   sre_constants sre_parse ssl stat statistics string stringprep struct subprocess sunau symtable sys
   sysconfig syslog tabnanny tarfile telnetlib tempfile termios textwrap this threading time timeit
   tkinter token tokenize tomllib trace traceback tracemalloc tty turtle turtledemo types typing
   unicodedata unittest urllib uu uuid venv warnings wave weakref webbrowser winreg winsound wsgiref
   xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo`.split(/\s+/));
const SINCE = {
    9: 'zoneinfo graphlib functools.cache typing.Annotated asyncio.to_thread',
    10: `itertools.pairwise typing.ParamSpec typing.TypeAlias typing.Concatenate typing.TypeGuard typing.is_typeddict
    types.NoneType types.EllipsisType types.UnionType contextlib.aclosing dataclasses.KW_ONLY`,
    11: `tomllib asyncio.TaskGroup asyncio.timeout asyncio.Runner asyncio.Barrier enum.StrEnum enum.verify datetime.UTC
    contextlib.chdir typing.Self typing.Never typing.LiteralString typing.assert_never typing.assert_type
    typing.Required typing.NotRequired typing.Unpack typing.TypeVarTuple typing.reveal_type typing.dataclass_transform
    wsgiref.types hashlib.file_digest operator.call`,
    12: `itertools.batched typing.override typing.TypeAliasType inspect.BufferFlags calendar.Month calendar.Day
    collections.abc.Buffer`,
    13: `warnings.deprecated typing.ReadOnly typing.TypeIs typing.NoDefault copy.replace queue.ShutDown
    asyncio.QueueShutDown`,
    14: 'annotationlib compression compression.zstd string.templatelib concurrent.interpreters',
};
const VERSIONS = new Map(Object.entries(SINCE).flatMap(([minor, names]) => names.split(/\s+/).map((name) => [name, Number(minor)])));
function sinceMinor(name) {
    return VERSIONS.get(name);
}
function newerNames(minor) {
    return [...VERSIONS].flatMap(([path, since]) => {
        const dot = path.lastIndexOf('.');
        return since > minor ? [{ module: path.slice(0, Math.max(dot, 0)), name: path.slice(dot + 1) }] : [];
    });
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/skim.js
// A quick look at a Python file that decides whether reading it properly is worth the time. It may say too much, never too little.

const IMPORT = /(?:^|[;:])[ \t]*(?:from[ \t]+([\w.]+)[ \t]*import[ \t]*(\([^)]{0,8000}\)|[^#;\n]*)|import[ \t]+([^#;\n]*))/gm;
const CONTINUED = /\\\r?\n/g;
const NEW_SYNTAX = [
    [10, /^[ \t]*match\b/m, /^[ \t]+case\b[^\n]*:/m],
    [11, /\bexcept\s*\*/],
    [12, /^[ \t]*type[ \t]+\w+[ \t]*[=[]|\b(?:def|class)[ \t]+\w+[ \t]*\[/m],
];
function skim(text) {
    const imports = new Set();
    const named = new Map();
    for (const [, from, names = '', list = ''] of text.replace(CONTINUED, ' ').matchAll(IMPORT)) {
        for (const name of from === undefined ? list.split(',') : [from]) {
            const module = /^\s*(\w[\w.]*)/.exec(name)?.[1];
            if (module === undefined)
                continue;
            named.set(module, `${named.get(module) ?? ''} ${names}`);
            imports.add(module.split('.')[0] ?? module);
        }
    }
    return {
        imports,
        mayBeNewerThan: (minor) => NEW_SYNTAX.some(([since, ...patterns]) => since > minor && patterns.every((one) => one.test(text))) ||
            newerNames(minor).some(({ module, name }) => named.has(module === '' ? name : `${module}.${name}`) || named.get(module)?.includes(name)),
        movesPath: /\bsys\.path\b|\bsite\.addsitedir\b/.test(text),
    };
}

// EXTERNAL MODULE: ./node_modules/@lezer/python/dist/index.js
var dist = __webpack_require__(17335);
;// CONCATENATED MODULE: ./.build/ecosystems/python/syntax.js
// The parts of Python statements, read from their syntax nodes.
function firstName(node, words) {
    const name = node.getChild('VariableName');
    return name === null ? '' : words(name);
}
function importsIn(node, words) {
    const tokens = [];
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
        if (child.name !== 'Comment' && !child.type.isError)
            tokens.push(words(child));
    }
    if (tokens[0] === 'from') {
        const split = tokens.indexOf('import');
        const path = (split < 0 ? tokens.slice(1) : tokens.slice(1, split)).join('');
        const dots = /^\.*/.exec(path)?.[0].length ?? 0;
        const names = new Map(split < 0 ? [] : items(tokens.slice(split + 1)).map(({ name, as }) => [name, as ?? name]));
        return [{ module: path.slice(dots), dots, names, binds: undefined }];
    }
    return items(tokens.slice(1)).map(({ name, as }) => ({
        module: name,
        dots: 0,
        names: new Map(),
        binds: as ?? name,
    }));
}
function items(tokens) {
    const found = [];
    let name = '';
    let as;
    const close = () => {
        if (name !== '')
            found.push(as === undefined ? { name } : { name, as });
        name = '';
        as = undefined;
    };
    for (const token of tokens) {
        if (token === ',')
            close();
        else if (token === 'as')
            as = '';
        else if (token !== '(' && token !== ')') {
            if (as === undefined)
                name += token;
            else
                as += token;
        }
    }
    close();
    return found;
}
function requiredOf(list, words) {
    const required = [];
    let kind = '';
    for (let child = list?.firstChild ?? null; child !== null; child = child.nextSibling) {
        if (child.name === '*' || child.name === '**')
            kind = child.name;
        else if (child.name === ',')
            kind = '';
        else if (child.name === 'VariableName' && isParameter(child)) {
            if (kind === '' && !hasDefault(child))
                required.push(words(child));
        }
    }
    return required;
}
function isParameter(node) {
    return ['(', ',', '*', '**', '/'].includes(node.prevSibling?.name ?? '');
}
function hasDefault(node) {
    for (let next = node.nextSibling; next !== null && next.name !== ',' && next.name !== ')'; next = next.nextSibling) {
        if (next.name === 'AssignOp')
            return true;
    }
    return false;
}
function targets(node, words) {
    const names = [];
    const collect = (from) => {
        if (from.name === 'VariableName')
            names.push(words(from));
        else if (/^(Tuple|Array|Parenthesized)Expression$/.test(from.name)) {
            for (let child = from.firstChild; child !== null; child = child.nextSibling)
                collect(child);
        }
    };
    if (node.name === 'WithStatement') {
        for (const as of node.getChildren('as'))
            if (as.nextSibling !== null)
                collect(as.nextSibling);
        return names;
    }
    const last = node.name === 'ForStatement' ? node.getChild('in') : node.getChildren('AssignOp').at(-1);
    for (let child = node.firstChild; child !== null && child.from < (last?.from ?? node.to); child = child.nextSibling) {
        collect(child);
    }
    return names;
}
function catchesImportError(node, words) {
    const clauses = words(node).matchAll(/^[ \t]*except\b[ \t]*\*?([^:\n]*):/gm);
    return [...clauses].some(([, what = '']) => what.trim() === '' || /\b(\w*ImportError|ModuleNotFoundError|Base?Exception|Exception)\b/.test(what));
}
function guardOf(condition) {
    if (/\bTYPE_CHECKING\b/.test(condition))
        return 'typing';
    if (/\b(sys\.(version_info|platform|implementation)|os\.name|version_info|platform\.\w+|find_spec|importlib)\b/.test(condition)) {
        return 'branch';
    }
    return /__name__/.test(condition) ? 'function' : undefined;
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/source.js
// What a Python file says without running it: imports with the guards around them, functions, names, newer syntax.



const DEEPEST = 400;
const source_LARGEST = 1_000_000;
const UNREAD = {
    imports: [],
    functions: new Map(),
    names: new Set(),
    open: true,
    features: [],
};
const CONTAINERS = new Set('Script Body StatementGroup WhileStatement ForStatement WithStatement MatchStatement MatchBody MatchClause'.split(' '));
function readPython(text) {
    if (text.length > source_LARGEST)
        return UNREAD;
    const imports = [];
    const functions = new Map();
    const names = new Set();
    const features = [];
    const lines = lineIndex(text);
    const words = (node) => text.slice(node.from, node.to);
    const bind = (name, scope) => {
        if (scope.top)
            names.add(name);
    };
    const statement = (node, scope, depth) => {
        if (depth > DEEPEST)
            return;
        switch (node.name) {
            case 'ImportStatement': {
                for (const found of importsIn(node, words)) {
                    imports.push({ ...found, guard: scope.guard, ...lines(node.from) });
                    if (found.binds !== undefined)
                        bind(found.binds.split('.')[0] ?? '', scope);
                    for (const name of found.names.values())
                        bind(name, scope);
                }
                return;
            }
            case 'DecoratedStatement':
            case 'FunctionDefinition':
            case 'ClassDefinition':
                definition(node, scope, depth);
                return;
            case 'TypeDefinition':
                if (scope.guard !== 'branch')
                    features.push({ what: 'a type statement', minor: 12, ...lines(node.from) });
                break;
            case 'MatchStatement':
                if (scope.guard !== 'branch')
                    features.push({ what: 'a match statement', minor: 10, ...lines(node.from) });
                break;
            case 'TryStatement':
                tryStatement(node, scope, depth);
                return;
            case 'IfStatement':
                ifStatement(node, scope, depth);
                return;
            default:
        }
        if (node.name === 'AssignStatement' || node.name === 'ForStatement' || node.name === 'WithStatement') {
            for (const name of targets(node, words))
                bind(name, scope);
        }
        if (node.name === 'TypeDefinition')
            bind(firstName(node, words), scope);
        if (!CONTAINERS.has(node.name))
            return;
        const suppressed = node.name === 'WithStatement' && /\bsuppress\([^)]*(Import|ModuleNotFound)Error/.test(words(node));
        const inner = suppressed ? { ...scope, guard: scope.guard ?? 'try' } : scope;
        for (let child = node.firstChild; child !== null; child = child.nextSibling)
            statement(child, inner, depth + 1);
    };
    const definition = (outer, scope, depth) => {
        const node = outer.name === 'DecoratedStatement'
            ? (outer.getChild('FunctionDefinition') ?? outer.getChild('ClassDefinition'))
            : outer;
        if (node === null)
            return;
        const name = firstName(node, words);
        bind(name, scope);
        if (node.getChild('TypeParamList') !== null && scope.guard !== 'branch') {
            features.push({ what: 'type parameters in square brackets', minor: 12, ...lines(node.from) });
        }
        const isFunction = node.name === 'FunctionDefinition';
        if (isFunction && scope.top) {
            functions.set(name, {
                name,
                async: node.getChild('async') !== null,
                decorated: outer.name === 'DecoratedStatement',
                required: requiredOf(node.getChild('ParamList'), words),
                ...lines(node.from),
            });
        }
        else if (scope.top) {
            functions.delete(name);
        }
        const body = node.getChild('Body');
        // A class body runs with the module; a function body runs when it is called.
        const inner = { guard: scope.guard ?? (isFunction ? 'function' : undefined), top: false };
        if (body !== null)
            statement(body, inner, depth + 1);
    };
    const tryStatement = (node, scope, depth) => {
        const guarded = catchesImportError(node, words);
        for (let child = node.firstChild; child !== null; child = child.nextSibling) {
            if (child.name === '*' && child.prevSibling?.name === 'except') {
                features.push({ what: 'except*', minor: 11, ...lines(child.from) });
            }
            if (child.name === 'Body') {
                statement(child, guarded ? { ...scope, guard: scope.guard ?? 'try' } : scope, depth + 1);
            }
        }
    };
    const ifStatement = (node, scope, depth) => {
        let guard;
        for (let child = node.firstChild; child !== null; child = child.nextSibling) {
            if (child.name === 'Body') {
                statement(child, guard === undefined ? scope : { ...scope, guard: scope.guard ?? guard }, depth + 1);
            }
            else if (child.name !== 'if' && child.name !== 'elif' && child.name !== 'else') {
                // What stands in the else of such a condition hangs on it as well.
                guard = guardOf(words(child)) ?? guard;
            }
        }
    };
    statement(dist/* parser */.K.parse(text).topNode, { guard: undefined, top: true }, 0);
    const star = imports.some((one) => one.names.has('*'));
    return {
        imports,
        functions,
        names,
        features,
        open: star || names.has('__getattr__') || /\b(globals|exec|setattr)\s*\(/.test(text),
    };
}
function lineIndex(text) {
    if (text.length < 20_000)
        return (offset) => placeOf(text, offset);
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return (offset) => {
        let low = 0;
        let high = starts.length;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/layout.js
// Where the modules of a Python project lie, which of them are shipped, and which are loaded when the server starts.





const PLAIN_BACKENDS = /^(hatchling\.build|setuptools\.build_meta|flit_core\.buildapi|poetry\.core\.masonry\.api|pdm\.backend|uv_build)$/;
const TEST_FILE = /(^|\/)(tests?|testing)\/|(^|\/)(conftest|test_[^/]*|[^/]*_test)\.py$/;
const layouts = new WeakMap();
function layoutOf(project, files) {
    const known = layouts.get(files) ?? new Map();
    layouts.set(files, known);
    const layout = known.get(project.manifestFile) ?? read(project, files);
    known.set(project.manifestFile, layout);
    return layout;
}
function read(project, files) {
    const { manifest } = project;
    const inside = (path) => external_node_path_.posix.normalize(external_node_path_.posix.join(project.path, path));
    const configured = configuredPackages(manifest);
    const roots = [...new Set([...configured.roots, 'src', '.'].map(inside))];
    const prefix = project.path === '.' ? '' : `${project.path}/`;
    const python = files.all.filter((path) => path.endsWith('.py') && path.startsWith(prefix));
    const folders = new Set(python.flatMap(foldersOf));
    const sources = new Map();
    const source = (path) => {
        const known = sources.get(path) ?? readPython(files.text(path) ?? '');
        sources.set(path, known);
        return known;
    };
    const skimmed = new Map();
    const quickly = (path) => {
        const known = skimmed.get(path) ?? skim(files.text(path) ?? '');
        skimmed.set(path, known);
        return known;
    };
    const find = (module) => {
        const path = module.replaceAll('.', '/');
        for (const root of roots) {
            for (const file of [`${path}/__init__.py`, `${path}.py`]) {
                if (files.has(external_node_path_.posix.join(root, file)))
                    return external_node_path_.posix.join(root, file);
            }
        }
        return undefined;
    };
    const owns = (name) => roots.some((root) => files.has(external_node_path_.posix.join(root, `${name}.py`)) || folders.has(external_node_path_.posix.join(root, name)));
    const shipped = shippedFiles(project, python, roots, configured.packages.map(inside));
    const setup = files.has(inside('setup.py'));
    const plain = !setup && configured.plain && PLAIN_BACKENDS.test(manifest.buildBackend ?? 'setuptools.build_meta');
    let loaded;
    return {
        roots,
        plain,
        find,
        owns,
        shipped,
        source,
        skim: quickly,
        get loaded() {
            loaded ??= loadedFiles(manifest, shipped, find, source);
            return loaded;
        },
    };
}
function foldersOf(path) {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
function configuredPackages({ value }) {
    const tool = (...path) => (0,python_table/* dig */.r)(value, ['tool', ...path]);
    const texts = (found) => (Array.isArray(found) ? found : [found]).filter((one) => typeof one === 'string');
    const wheel = ['hatch', 'build', 'targets', 'wheel'];
    const hatch = [...texts(tool(...wheel, 'packages')), ...texts(tool('hatch', 'build', 'packages'))];
    const poetry = tool('poetry', 'packages');
    const poetryPackages = (Array.isArray(poetry) ? poetry : []).flatMap((entry) => {
        const [include] = texts((0,python_table/* dig */.r)(entry, ['include']));
        return include === undefined ? [] : [{ include, from: texts((0,python_table/* dig */.r)(entry, ['from']))[0] ?? '.' }];
    });
    const moduleRoot = texts(tool('uv', 'build-backend', 'module-root'))[0];
    const packageDir = tool('setuptools', 'package-dir');
    return {
        roots: [
            ...hatch.map((path) => external_node_path_.posix.dirname(path)),
            ...poetryPackages.map(({ from }) => from),
            ...texts(tool('setuptools', 'packages', 'find', 'where')),
            ...texts((0,python_table/* dig */.r)(packageDir, [''])),
            ...texts(tool('pdm', 'build', 'package-dir')),
            ...(moduleRoot === undefined ? [] : [moduleRoot === '' ? '.' : moduleRoot]),
        ],
        packages: [...hatch, ...poetryPackages.map(({ include, from }) => external_node_path_.posix.join(from, include))],
        plain: ['sources', 'force-include', 'include', 'only-include'].every((key) => tool(...wheel, key) === undefined && tool('hatch', 'build', key) === undefined) &&
            tool(...wheel, 'hooks') === undefined &&
            tool('hatch', 'build', 'hooks') === undefined &&
            !((0,python_table/* isTable */.b)(packageDir) && Object.keys(packageDir).some((key) => key !== '')) &&
            tool('setuptools', 'ext-modules') === undefined &&
            tool('poetry', 'build') === undefined,
    };
}
function shippedFiles(project, python, roots, packages) {
    const named = project.name.toLowerCase().replace(/[-.]+/g, '_');
    const tops = new Set([named, ...entriesOf(project.manifest).map(({ module }) => module.split('.')[0] ?? '')]);
    const sourceFolder = external_node_path_.posix.join(project.path, 'src');
    // Setuptools takes every package in src/, the others the one that bears the project's name.
    const takesAll = (project.manifest.buildBackend ?? 'setuptools').startsWith('setuptools');
    const shipped = new Map();
    for (const path of python) {
        if (TEST_FILE.test(path))
            continue;
        const root = roots.find((one) => one === '.' || path.startsWith(`${one}/`));
        if (root === undefined)
            continue;
        const below = root === '.' ? path : path.slice(root.length + 1);
        const module = below.replace(/(\/__init__)?\.py$/, '').replaceAll('/', '.');
        const top = module.split('.')[0] ?? '';
        const isShipped = packages.length > 0
            ? packages.some((folder) => path.startsWith(`${folder}/`) || path === `${folder}.py`)
            : (root === sourceFolder && takesAll) || tops.has(top);
        if (isShipped)
            shipped.set(path, module);
    }
    return shipped;
}
function loadedFiles(manifest, shipped, find, source) {
    const entries = entriesOf(manifest).filter(({ script }) => script);
    const mains = [...shipped.values()].filter((module) => module.endsWith('.__main__'));
    const waiting = entries.length > 0 ? entries.map(({ module }) => module) : mains;
    const seen = new Set();
    for (let module = waiting.pop(); module !== undefined; module = waiting.pop()) {
        // Importing a.b.c runs a and a.b first.
        const parts = module.split('.');
        for (let length = 1; length <= parts.length; length += 1) {
            const path = find(parts.slice(0, length).join('.'));
            if (path === undefined || seen.has(path))
                continue;
            seen.add(path);
            const own = shipped.get(path) ?? parts.slice(0, length).join('.');
            for (const one of source(path).imports) {
                if (one.guard === undefined || one.guard === 'try')
                    waiting.push(...importedModules(one, own, path));
            }
        }
    }
    return seen;
}
function importedModules(one, own, path) {
    const base = resolveModule(one, own, path);
    if (base === undefined)
        return [];
    return [
        base,
        ...[...one.names.keys()].filter((name) => name !== '*').map((name) => (base === '' ? name : `${base}.${name}`)),
    ];
}
function resolveModule(one, own, path) {
    if (one.dots === 0)
        return one.module;
    const parts = own.split('.');
    const up = path.endsWith('/__init__.py') ? one.dots - 1 : one.dots;
    if (up > parts.length)
        return undefined;
    return [...parts.slice(0, parts.length - up), ...(one.module === '' ? [] : [one.module])].join('.');
}

;// CONCATENATED MODULE: ./.build/ecosystems/code-package/reach-python.js
// Which Python files a script loads, and what they import from outside.




const reach_python_MOST_SOURCES = 2000;
const MOVES_PATH = /\bsys\.path\b|\bsite\.addsitedir\b/;
function reachPython(script, view, all) {
    const root = external_node_path_.posix.dirname(script);
    const place = (path) => external_node_path_.posix.normalize(external_node_path_.posix.join(root, path));
    const sources = new Map();
    const outside = [];
    const folders = new Set(all.flatMap((path) => path
        .split('/')
        .slice(0, -1)
        .map((_, index, parts) => parts.slice(0, index + 1).join('/'))));
    const find = (module) => {
        const path = module.replaceAll('.', '/');
        return [`${path}/__init__.py`, `${path}.py`].map(place).find((file) => view.has(file));
    };
    const owns = (top, moves) => {
        if (view.has(place(`${top}.py`)) || folders.has(place(top)))
            return true;
        // Where sys.path is changed, a module may lie in any folder of the package.
        return (moves && all.some((path) => path === `${top}.py` || path.endsWith(`/${top}.py`) || path.split('/').includes(top)));
    };
    const todo = [{ file: script, module: '__main__' }];
    for (let next = todo.shift(); next !== undefined && sources.size < reach_python_MOST_SOURCES; next = todo.shift()) {
        const { file, module } = next;
        const text = sources.has(file) ? undefined : view.text(file);
        if (text === undefined)
            continue;
        const source = readPython(text);
        sources.set(file, source);
        for (const found of source.imports) {
            for (const name of importedModules(found, module, file)) {
                // Importing a.b.c runs a and a.b first.
                const parts = name.split('.');
                for (let length = 1; length <= parts.length; length += 1) {
                    const own = parts.slice(0, length).join('.');
                    const path = find(own);
                    if (path !== undefined)
                        todo.push({ file: path, module: own });
                }
            }
        }
    }
    const moves = [...sources.keys()].some((file) => MOVES_PATH.test(view.text(file) ?? ''));
    for (const [file, { imports }] of sources) {
        for (const found of imports) {
            const top = found.module.split('.')[0] ?? '';
            if (found.dots > 0 || top === '' || top.startsWith('_') || STDLIB.has(top) || owns(top, moves))
                continue;
            outside.push({ file, top, found });
        }
    }
    return { sources, outside };
}

// EXTERNAL MODULE: ./.build/ecosystems/code-package/requirements.js
var code_package_requirements = __webpack_require__(56771);
;// CONCATENATED MODULE: ./.build/ecosystems/code-package/rules/imports.js
// code-package-imports: everything that is imported is declared in requirements.txt or package.json.









const imports_imports = {
    id: 'code-package-imports',
    title: 'Everything that is imported is declared.',
    level: 'error',
    docs: {
        why: 'On your machine it is there because something else brought it. A platform installs what requirements.txt or the dependencies of package.json name, and nothing else.',
        wrong: '# requirements.txt\nmcp>=2.3,<3\n\n# server.py\nimport yaml',
        right: '# requirements.txt\nmcp>=2.3,<3\npyyaml>=6,<7',
        fix: 'Add what brings the import. In package.json it belongs into dependencies: devDependencies are not installed.',
    },
    check(input) {
        const file = (0,rules_input/* script */.K$)(input);
        if (file === undefined)
            return [];
        return file.endsWith('.py') ? pythonFindings(file, input) : nodeFindings(file, input);
    },
};
async function pythonFindings(file, input) {
    const view = (0,rules_input/* packedView */.Ok)(input);
    if (!view.has(code_package_manifest/* REQUIREMENTS */.dq))
        return [];
    const requirements = await (0,code_package_requirements/* readRequirements */.F)(view);
    // A folder or an address may bring anything.
    if (requirements.open)
        return [];
    const { outside } = reachPython(file, view, (0,rules_input/* packed */.xc)(input));
    const used = new Set(outside.map(({ top }) => top));
    const missing = new Map();
    for (const one of outside) {
        if (one.found.guard !== undefined && one.found.guard !== 'function')
            continue;
        if (requirements.declared.some(({ name }) => (0,import_names/* provides */.TG)(name, one.top)))
            continue;
        const known = missing.get(one.top);
        const sooner = known?.found.guard !== undefined && one.found.guard === undefined;
        if (known === undefined || sooner)
            missing.set(one.top, one);
    }
    return [...missing.values()].map((one) => judge(one, requirements, used, input));
}
function judge({ file, top, found }, { declared }, used, input) {
    const candidates = (0,import_names/* distributionsOf */.Xx)(top);
    const wanted = candidates[0] ?? top;
    const base = {
        file: (0,rules_input/* place */.ik)(input, file),
        line: found.line,
        column: found.column,
        hint: `Add ${wanted} to ${code_package_manifest/* REQUIREMENTS */.dq}, with the versions you need.`,
    };
    const bringer = declared.find((one) => candidates.some((name) => surelyBrings(one.name, one.extras, name) === true));
    if (bringer !== undefined) {
        const message = `${top} is imported and not declared: it is only there as long as ${bringer.name} brings ${wanted} along.`;
        return { ...base, message, level: 'warning' };
    }
    if (found.guard === 'function') {
        const message = `${top} is imported and not declared: what uses it ends with ModuleNotFoundError.`;
        return { ...base, message, level: 'warning' };
    }
    // What the table does not know may bring it, and a name that nobody knows may belong to a requirement that seems unused:
    // then the start has to show.
    const unknown = declared.filter((one) => surelyBrings(one.name, one.extras, wanted) === undefined);
    const idle = declared.some(({ name }) => ![...used].some((one) => (0,import_names/* provides */.TG)(name, one)));
    const unsure = (unknown.length > 0 && candidates.some(isEverywhere)) || (idle && !candidates.some(isWellKnown));
    const message = `${top} is imported when the server starts, and nothing in ${code_package_manifest/* REQUIREMENTS */.dq} brings it: it ends with ModuleNotFoundError.`;
    return { ...base, message, ...(unsure ? { level: 'warning' } : {}) };
}
function nodeFindings(file, input) {
    const { packageJson } = input.project.manifest;
    if (packageJson === undefined || !packageJson.readable)
        return [];
    const view = (0,rules_input/* packedView */.Ok)(input);
    const isModule = (path) => path.endsWith('.mjs') || (!path.endsWith('.cjs') && packageJson.type === 'module');
    const { packages, missing } = reach([file], { ...view, isModule });
    const { dependencies, optionalDependencies, peerDependencies, devDependencies, name: own } = packageJson;
    const declared = { ...dependencies, ...optionalDependencies, ...peerDependencies };
    const told = new Set();
    const locked = lockedPackages(view);
    const undeclared = packages.flatMap(({ name, file: where, import: asked }) => {
        if (Object.hasOwn(declared, name) || name === own || asked.guarded || told.has(name))
            return [];
        told.add(name);
        const dev = Object.hasOwn(devDependencies, name);
        const brought = locked?.has(name);
        const how = dev
            ? `${name} is imported and stands in devDependencies only, which nobody installs who runs it.`
            : `${name} is imported and not declared in package.json.`;
        return [
            {
                message: brought === true ? `${how} It is only there as long as another dependency brings it along.` : how,
                hint: dev
                    ? `Move ${name} to dependencies: npm install --save-prod ${name}`
                    : `Run npm install ${name}, and commit package.json and the lock file.`,
                file: (0,rules_input/* place */.ik)(input, where),
                line: asked.line,
                column: asked.column,
                // Only a lock file says for certain what is not installed; without one the start shows it.
                ...(asked.how === 'dynamic' || brought !== false ? { level: 'warning' } : {}),
            },
        ];
    });
    const lost = missing
        .filter(({ import: asked }) => !asked.guarded && asked.how !== 'dynamic')
        .map(({ file: where, import: asked, nearest }) => ({
        message: `${asked.module} is imported and not in the package.`,
        hint: nearest === undefined
            ? 'Commit the file, or configure the build that makes it.'
            : `Write its whole name: ${nearest}`,
        file: (0,rules_input/* place */.ik)(input, where),
        line: asked.line,
        column: asked.column,
    }));
    return [...undeclared, ...(input.project.settings.build.command === undefined ? lost : [])];
}
function lockedPackages(view) {
    const { value } = (0,json/* readJson */.V)(view.text('package-lock.json') ?? view.text('npm-shrinkwrap.json') ?? '');
    const packages = (0,node_manifest/* isObject */.Gv)(value) ? value['packages'] : undefined;
    if (!(0,node_manifest/* isObject */.Gv)(packages))
        return undefined;
    const top = Object.entries(packages).filter(([at, one]) => /^node_modules\/(@[^/]+\/)?[^/]+$/.test(at) && (0,node_manifest/* isObject */.Gv)(one) && one['dev'] !== true);
    return new Set(top.map(([at]) => at.slice('node_modules/'.length)));
}

;// CONCATENATED MODULE: ./.build/ecosystems/code-package/rules/manifest.js
// code-package-manifest: what the server needs is written in requirements.txt or package.json, and they can be read.






const manifest = {
    id: 'code-package-manifest',
    title: 'requirements.txt or package.json says what has to be installed.',
    level: 'error',
    docs: {
        why: 'A platform unpacks the package, installs what requirements.txt or package.json names, and starts it. Without one nothing is installed, and the first import ends the server; one that cannot be read stops the installation.',
        wrong: 'weather/\n  server.py        # import mcp',
        right: 'weather/\n  requirements.txt # mcp>=2.3,<3\n  server.py',
        fix: 'Add requirements.txt (or package.json with its lock file) with everything that the server imports.',
    },
    async check(input) {
        const { manifest: read } = input.project;
        const view = (0,rules_input/* packedView */.Ok)(input);
        const findings = [
            ...(await (0,code_package_requirements/* readRequirements */.F)(view)).problems.map(({ file, line, message }) => ({
                message,
                file: (0,rules_input/* place */.ik)(input, file),
                line,
                hint: 'Write one requirement a line: mcp>=2.3,<3',
            })),
            ...(read.packageJson?.problems ?? []).map((problem) => ({ ...problem, file: (0,rules_input/* place */.ik)(input, 'package.json') })),
            ...(read.servers?.problems ?? []).map((problem) => ({
                ...problem,
                file: (0,rules_input/* place */.ik)(input, 'mcp.json'),
                level: 'warning',
            })),
        ];
        return [...findings, ...absent(input)];
    },
};
function absent(input) {
    const view = (0,rules_input/* packedView */.Ok)(input);
    const file = (0,rules_input/* script */.K$)(input);
    const isPython = file?.endsWith('.py') === true;
    const wanted = isPython ? code_package_manifest/* REQUIREMENTS */.dq : 'package.json';
    if (file === undefined || view.has(wanted))
        return [];
    const text = view.text(file) ?? '';
    // An inline table of dependencies (PEP 723) is one too, for whoever starts it with uv run.
    if (isPython && /^# \/\/\/ script\s*$/m.test(text))
        return [];
    const needs = isPython
        ? reachPython(file, view, (0,rules_input/* packed */.xc)(input))
            .outside.filter(({ found }) => found.guard === undefined)
            .map(({ top }) => top)
        : (0,imports/* readSource */.o)(text, file).imports.flatMap(({ module, typeOnly, guarded }) => {
            const name = (0,imports/* packageOf */.w)(module);
            return name === undefined || typeOnly || guarded || (0,external_node_module_.isBuiltin)(module) ? [] : [name];
        });
    const names = [...new Set(needs)];
    if (names.length === 0)
        return [
            {
                level: 'note',
                file: (0,rules_input/* place */.ik)(input, file),
                message: `There is no ${wanted}: nothing is installed beside the server.`,
            },
        ];
    return [
        {
            file: (0,rules_input/* place */.ik)(input, file),
            message: `${file} imports ${names.slice(0, 5).join(', ')}${names.length > 5 ? ', …' : ''}, and there is no ${wanted}: nothing would be installed.`,
            hint: isPython
                ? 'Add requirements.txt, with bounds: mcp>=2.3,<3'
                : 'Run npm init -y, npm install what it needs, and commit package.json and package-lock.json.',
        },
    ];
}

// EXTERNAL MODULE: ./.build/ecosystems/code-package/rules/names.js
var names = __webpack_require__(25971);
;// CONCATENATED MODULE: ./.build/ecosystems/code-package/rules/port.js
// code-package-port: a port that is written in the sources is the one that instances are reached at.

const LISTENS = [
    /\b(?:uvicorn\.run|\.run|run_streamable_http_async|run_http_async|web\.run_app|TCPSite|FastMCP|MCPServer|serve|make_server|HTTPServer)\s*\([^()]*?\bport\s*=\s*(\d{2,5})\b/g,
    /\b(?:uvicorn\.run|\.run|run_streamable_http_async|run_http_async|web\.run_app|FastMCP|MCPServer)\s*\((?:[^()]|\([^()]*\))*?\bport\s*=\s*(?:int\s*\(\s*)?(?:os\.)?(?:getenv|environ\.get)\s*\(\s*["'][A-Z_]*PORT["']\s*,\s*["']?(\d{2,5})/g,
    /\bsettings\.port\s*=\s*(\d{2,5})\b/g,
    /\.listen\s*\(\s*(?:\{\s*port\s*:\s*)?(\d{2,5})\b/g,
    /\bprocess\.env\.(?:[A-Z_]*_)?PORT\s*(?:\?\?|\|\|)\s*['"]?(\d{2,5})\b/g,
    /\b(?:getenv|environ\.get)\s*\(\s*["'](?:[A-Z_]*_)?PORT["']\s*,\s*["']?(\d{2,5})\b/g,
];
const OTHERS_PORT = /(?:DB|DATABASE|REDIS|POSTGRES|PG|MYSQL|MONGO|SMTP|PROXY|QDRANT|NEO4J|RABBIT\w*|KAFKA|ELASTIC\w*)_?PORT/;
const STDIO = /StdioServerTransport|stdio_server|transport\s*=\s*["']stdio["']|\.run\(\s*\)|["']stdio["']/;
const port = {
    id: 'code-package-port',
    title: 'The port in the sources is the configured one.',
    level: 'warning',
    docs: {
        why: 'A platform asks an instance at the port that was configured for it, 8080 by default. A server that listens on another one starts, and nobody reaches it.',
        wrong: 'uvicorn.run(app, host="0.0.0.0", port=9000)',
        right: 'uvicorn.run(app, host="0.0.0.0", port=int(os.environ.get("PORT", "8080")))',
        fix: 'Listen on 8080, or say which port it is: [smoke] port = 9000.',
    },
    check(input) {
        const { smoke } = input.project.settings;
        const started = (0,rules_input/* script */.K$)(input);
        if (smoke.transport === 'stdio' || started === undefined)
            return [];
        const view = (0,rules_input/* packedView */.Ok)(input);
        const code = (0,rules_input/* packed */.xc)(input).filter((path) => /\.(py|[cm]?js|[cm]?ts)$/.test(path) && !/(^|\/)(tests?|examples?|clients?|scripts)\//.test(path));
        const texts = code.map((path) => ({ path, text: view.text(path) ?? '' }));
        const speaksStdio = texts.some(({ text }) => STDIO.test(text));
        // [smoke] env sets it for the start, and an instance will have to be given the same.
        if (Object.keys(smoke.env).some((name) => name.endsWith('PORT')))
            return [];
        return texts.flatMap(({ path, text }) => {
            const found = new Map();
            for (const pattern of LISTENS) {
                for (const match of text.matchAll(pattern)) {
                    const number = Number(match[1]);
                    if (number === smoke.port || number > 65_535 || OTHERS_PORT.test(match[0]))
                        continue;
                    const before = text.slice(0, match.index + match[0].length);
                    const line = before.split('\n').length;
                    const own = before.slice(before.lastIndexOf('\n') + 1);
                    // Commented out, or a client's: neither listens.
                    if (/^\s*(#|\/\/|\*)/.test(own))
                        continue;
                    if (!found.has(line))
                        found.set(line, number);
                }
            }
            return [...found].map(([line, number]) => ({
                message: `It listens on port ${number}, and instances are asked at ${smoke.port}.`,
                hint: `Listen on ${smoke.port}, or say which port it is: [smoke] port = ${number}.`,
                file: (0,rules_input/* place */.ik)(input, path),
                line,
                // A server that also speaks stdio may open a port only when it is told to.
                ...(speaksStdio ? { level: 'note' } : {}),
            }));
        });
    },
};

;// CONCATENATED MODULE: ./.build/ecosystems/code-package/rules/readme.js
// code-package-readme: a README says what the server is for and how it is set up.

const readme = {
    id: 'code-package-readme',
    title: 'There is a README.',
    level: 'note',
    docs: {
        why: 'Whoever makes an instance of the package has to know how it is started, on which port, and which variables it wants.',
        wrong: 'weather/\n  server.py\n  requirements.txt',
        right: 'weather/\n  README.md\n  server.py\n  requirements.txt',
        fix: 'Add README.md: what it is for, how it is started, its port, its variables.',
    },
    check(input) {
        if ((0,rules_input/* packed */.xc)(input).some((path) => /^readme(\.[a-z-]+)*$/i.test(path)))
            return [];
        return [
            {
                message: 'There is no README: whoever starts this does not learn how, on which port and with which variables.',
                hint: 'Add README.md.',
                file: input.project.manifestFile,
            },
        ];
    },
};

// EXTERNAL MODULE: ./node_modules/pretty-bytes/index.js
var pretty_bytes = __webpack_require__(85901);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./.build/ecosystems/code-package/estimate.js
// How large an archive will be, told from samples: nobody should wait for 100 MiB to be packed to learn that it is too much.



const deflate = (0,external_node_util_.promisify)(external_node_zlib_.deflateRaw);
const SAMPLE = 64 * 1024;
const SAMPLES = 4;
const LARGE = 1024 * 1024;
const DENSE = 0.99;
async function estimate(members, format) {
    const total = members.reduce((sum, { size }) => sum + Math.ceil(size / 512) * 512 + 512, 1024);
    if (format === 'tar')
        return { certain: total, likely: total };
    // Most packages are small, and then there is nothing to sample.
    if (total < 64 * LARGE)
        return { certain: 0, likely: total };
    let certain = 0;
    let likely = 0;
    for (const { file, size } of members) {
        const kept = size < LARGE ? 0.3 : await sample(file, size);
        likely += size * kept;
        if (kept >= DENSE)
            certain += size * DENSE;
    }
    return { certain: Math.round(certain), likely: Math.round(likely) };
}
async function sample(file, size) {
    const handle = await (0,promises_.open)(file);
    try {
        let read = 0;
        let packed = 0;
        for (let index = 0; index < SAMPLES; index += 1) {
            const at = Math.floor((index * (size - SAMPLE)) / Math.max(1, SAMPLES - 1));
            const { buffer, bytesRead } = await handle.read(Buffer.alloc(SAMPLE), 0, SAMPLE, Math.max(0, at));
            read += bytesRead;
            packed += (await deflate(buffer.subarray(0, bytesRead), { level: 1 })).length;
        }
        return read === 0 ? 0 : Math.min(1, packed / read);
    }
    finally {
        await handle.close();
    }
}

// EXTERNAL MODULE: ./.build/ecosystems/code-package/limits.js
var limits = __webpack_require__(28827);
// EXTERNAL MODULE: ./.build/ecosystems/code-package/member.js
var member = __webpack_require__(95441);
;// CONCATENATED MODULE: ./.build/ecosystems/code-package/rules/size.js
// code-package-size: the archive will not be larger than what platforms take.






const size = {
    id: 'code-package-size',
    title: 'The package has at most 100 MiB.',
    level: 'error',
    docs: {
        why: 'Platforms refuse a larger code package, after all of it was sent.',
        wrong: 'weather/\n  models/large.bin   # 140 MB',
        right: '# mcp-release.toml\n[package]\nexclude = ["models"]',
        fix: 'Leave out what is not needed at run time, or fetch it when the server starts.',
    },
    async check(input) {
        const folder = (0,external_node_path_.join)(input.files.root, input.project.path);
        const content = (0,rules_input/* packed */.xc)(input);
        const found = await Promise.all(content.map((path) => (0,member/* memberAt */.m)(folder, path, undefined, content)));
        const members = found.filter((one) => typeof one === 'object');
        const { certain, likely } = await estimate(members, input.project.settings.package.format);
        if (likely <= limits/* MOST_BYTES */.u)
            return [];
        const largest = [...members].sort((a, b) => b.size - a.size).slice(0, 5);
        const most = (0,pretty_bytes/* default */.A)(limits/* MOST_BYTES */.u, { binary: true });
        return [
            {
                message: certain > limits/* MOST_BYTES */.u
                    ? `The package would have at least ${(0,pretty_bytes/* default */.A)(certain, { binary: true })}, and platforms take ${most} at most.`
                    : `The package would have about ${(0,pretty_bytes/* default */.A)(likely, { binary: true })}, and platforms take ${most} at most.`,
                hint: 'Leave out what is not needed at run time: [package] exclude = ["…"].',
                file: (0,rules_input/* place */.ik)(input, largest[0]?.path ?? ''),
                facts: Object.fromEntries(largest.map((one) => [one.path, (0,pretty_bytes/* default */.A)(one.size, { binary: true })])),
                // Packing it will tell; until then it is a guess.
                ...(certain > limits/* MOST_BYTES */.u ? {} : { level: 'warning' }),
            },
        ];
    },
};

// EXTERNAL MODULE: ./.build/ecosystems/code-package/command.js
var command = __webpack_require__(20574);
;// CONCATENATED MODULE: ./.build/ecosystems/code-package/rules/start.js
// code-package-start: the file that the start command runs is in the package.


const start = {
    id: 'code-package-start',
    title: 'The file that is started is in the package.',
    level: 'error',
    docs: {
        why: 'A package holds the files that git tracks and what the configured build made. A start command that runs something else, such as compiled files that are not committed, works on your machine and nowhere else.',
        wrong: '# .gitignore has dist/\n{ "scripts": { "build": "tsc", "start": "node dist/index.js" } }',
        right: '# mcp-release.toml\n[build]\ninstall = ["npm", "ci"]\ncommand = ["npm", "run", "build"]',
        fix: 'Commit the file, correct the command, or configure the build that makes it.',
    },
    check(input) {
        const begun = (0,rules_input/* start */.ni)(input);
        if (begun === undefined || (0,rules_input/* isBuilt */.TQ)(input))
            return [];
        const file = (0,command/* fileOf */.W)(begun);
        const names = new Set((0,rules_input/* packed */.xc)(input));
        if (file === undefined || file.tries.some((path) => names.has(path)))
            return [];
        const there = new Set((0,rules_input/* present */.Eb)(input));
        const out = file.tries.find((path) => there.has(path));
        const builds = input.project.manifest.packageJson?.scripts['build'] !== undefined;
        return [
            {
                message: `It is started with ${begun.words.join(' ')} (${begun.from}), and ${file.wanted} is ${out === undefined ? 'not in the repository' : 'left out of the package'}.`,
                hint: out !== undefined
                    ? `Let it in: [package] include = ["${out}"].`
                    : builds
                        ? 'Say how it is built: [build] install = ["npm", "ci"], command = ["npm", "run", "build"] in mcp-release.toml.'
                        : 'Commit the file, or correct the command.',
                ...whereOf(begun.from, input),
            },
        ];
    },
};
function whereOf(from, input) {
    const { packageJson, servers } = input.project.manifest;
    if (from === 'scripts.start' && packageJson !== undefined) {
        return { file: (0,rules_input/* place */.ik)(input, 'package.json'), ...packageJson.at('scripts', 'start') };
    }
    if (from === 'main' && packageJson !== undefined) {
        return { file: (0,rules_input/* place */.ik)(input, 'package.json'), ...packageJson.at('main') };
    }
    const entry = servers?.entries.find(({ name }) => from === `mcp.json: ${name}`);
    return entry === undefined
        ? { file: input.project.manifestFile }
        : { file: (0,rules_input/* place */.ik)(input, 'mcp.json'), ...entry.place };
}

// EXTERNAL MODULE: ./.build/ecosystems/code-package/rules/symlinks.js
var symlinks = __webpack_require__(41195);
// EXTERNAL MODULE: ./.build/ecosystems/code-package/content.js
var content = __webpack_require__(93506);
;// CONCATENATED MODULE: ./.build/ecosystems/code-package/rules/unwanted.js
// code-package-unwanted: what stays out of the package is not in the repository either.


const WORDS = {
    secret: 'holds settings of one machine, often passwords and keys',
    dependencies: 'holds installed packages, which are installed anew where it runs',
    'virtual environment': 'is a virtual environment, which works on one machine only',
    cache: 'holds caches',
};
const unwanted = {
    id: 'code-package-unwanted',
    title: 'Secrets, installed packages and caches are not committed.',
    level: 'warning',
    docs: {
        why: 'Environment files, node_modules, virtual environments and caches are left out of the package. That they are in the repository is mostly an accident, and for an environment file one that others can read.',
        wrong: 'git add .env node_modules',
        right: '# .gitignore\n.env\nnode_modules/\n.venv/\n__pycache__/',
        fix: 'git rm -r --cached the files and add them to .gitignore. Keys that were in a public repository have to be replaced.',
    },
    check(input) {
        const paths = (0,rules_input/* present */.Eb)(input);
        const environments = (0,content/* environmentsIn */.Ib)(paths);
        const excluded = (0,content/* matcher */.jN)(input.project.settings.package.exclude);
        const groups = new Map();
        for (const path of paths) {
            const why = excluded(path) ? undefined : (0,content/* unwanted */.Jy)(path, environments);
            if (why === undefined || WORDS[why] === undefined)
                continue;
            const top = topOf(path, environments);
            groups.set(top, { why, count: (groups.get(top)?.count ?? 0) + 1 });
        }
        return [...groups].map(([top, { why, count }]) => ({
            message: `${top} ${WORDS[why]}; ${count === 1 ? 'it is' : `${count} files are`} in the repository and stay${count === 1 ? 's' : ''} out of the package.`,
            hint: `git rm -r --cached ${top}, and add it to .gitignore.${why === 'secret' ? ' Replace keys that others could have read.' : ''}`,
            file: (0,rules_input/* place */.ik)(input, top),
        }));
    },
};
function topOf(path, environments) {
    const parts = path.split('/');
    for (let length = 1; length < parts.length; length += 1) {
        const folder = parts.slice(0, length).join('/');
        if (environments.has(folder) || (0,content/* unwanted */.Jy)(folder) !== undefined)
            return folder;
    }
    return path;
}

;// CONCATENATED MODULE: ./.build/ecosystems/code-package/rules/index.js
// The rules about code packages, in the order in which they are documented.











const CODE_PACKAGE_RULES = [
    entry,
    start,
    manifest,
    imports_imports,
    port,
    names/* names */.Dy,
    size,
    symlinks/* symlinks */.X,
    unwanted,
    readme,
    fromScripts,
];

;// CONCATENATED MODULE: ./.build/ecosystems/code-package/user-commands.js
// What a user types to run a code package that was released.


function codePackageCommands(project, version) {
    const { format, layout } = project.settings.package;
    const file = (0,code_package_name/* archiveFile */.Bf)(project.name, version, format);
    const name = (0,code_package_name/* archiveName */.uv)(project.name);
    const into = layout === 'flat' ? name : '.';
    const open = format === 'zip'
        ? `unzip ${file}${into === '.' ? '' : ` -d ${into}`}`
        : `${into === '.' ? '' : `mkdir ${into} && `}tar -xf ${file}${into === '.' ? '' : ` -C ${into}`}`;
    const { manifest, settings } = project;
    const start = (0,command/* startOf */.G)(manifest, { has: () => true, text: () => undefined }, settings.smoke, project.name);
    const shown = [start?.shown ?? '', ...settings.smoke.args].join(' ').trim();
    return [
        `${open} && cd ${name}`,
        ...(manifest.requirements ? ['uv venv && uv pip install -r requirements.txt'] : []),
        ...(manifest.packageJson === undefined ? [] : ['npm install --omit=dev']),
        ...(shown === '' ? [] : [manifest.requirements ? `uv run --no-project ${shown}` : shown]),
    ];
}

;// CONCATENATED MODULE: ./.build/ecosystems/code-package/index.js
// The code package ecosystem: a folder that is shipped as it stands, unpacked, installed and started.



const codePackage = {
    id: 'code-package',
    rules: CODE_PACKAGE_RULES,
    detect: detectCodePackage,
    // Archives and installers are loaded when they are needed: `check` needs neither.
    needs: () => [],
    build: async (project, release, host) => (await Promise.all(/* import() */[__webpack_require__.e(990), __webpack_require__.e(79), __webpack_require__.e(46)]).then(__webpack_require__.bind(__webpack_require__, 98046))).buildCodePackage(project, release, host),
    install: async (artifact, project, room, host) => (await __webpack_require__.e(/* import() */ 977).then(__webpack_require__.bind(__webpack_require__, 42977))).installCodePackage(artifact, project, room, host),
    installPublished: async (project, version, source, room, host) => (await __webpack_require__.e(/* import() */ 977).then(__webpack_require__.bind(__webpack_require__, 42977))).installPublishedCodePackage(project, version, source, room, host),
    userCommands: codePackageCommands,
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/ecosystems/node/build-hooks.js
// Which of a package's scripts build it, and which of them a package manager runs by itself.
const ON_PACK = ['prepack', 'prepare'];
function planBuild(manifest, installed) {
    const { scripts } = manifest;
    const script = scripts['build'] !== undefined
        ? ON_PACK.some((hook) => reaches(scripts, hook, 'build'))
            ? undefined
            : 'build'
        : scripts['prepublishOnly'] !== undefined && ON_PACK.every((hook) => scripts[hook] === undefined)
            ? 'prepublishOnly'
            : undefined;
    const others = ['prepack', 'postpack'].some((hook) => scripts[hook] !== undefined);
    return { script, hooksOnPack: others || !installed };
}
function installRunsPrepare(manager, isRoot) {
    if (manager === 'npm' || manager === 'pnpm')
        return true;
    return manager === 'yarn-1' && isRoot;
}
function reaches(scripts, from, to) {
    const seen = new Set();
    const visit = (name) => {
        const text = scripts[name];
        if (text === undefined || seen.has(name))
            return false;
        seen.add(name);
        if (name === to || text.trim() === scripts[to]?.trim())
            return true;
        return [`pre${name}`, `post${name}`, ...called(text, scripts)].some(visit);
    };
    return visit(from);
}
function buildsOnPack(manifest) {
    return ON_PACK.some((hook) => {
        const text = manifest.scripts[hook];
        return (text !== undefined &&
            !/^\s*(husky|simple-git-hooks|lefthook|is-ci|patch-package|node \.husky)\b[^&|;]*$/.test(text));
    });
}
function called(text, scripts) {
    const words = text.split(/[\s;&|"']+/);
    const runs = /\b(npm|pnpm|yarn|bun|run-s|run-p|npm-run-all|node --run|turbo|nx|wireit)\b/.test(text);
    if (!runs)
        return [];
    return Object.keys(scripts).filter((name) => words.some((word) => word === name || (word.endsWith('*') && name.startsWith(word.replace(/\*+$/, '')))));
}

// EXTERNAL MODULE: ./.build/archive/archive.js
var archive = __webpack_require__(62841);
// EXTERNAL MODULE: ./.build/ecosystems/node/command.js
var node_command = __webpack_require__(10246);
// EXTERNAL MODULE: ./.build/ecosystems/node/entries.js
var node_entries = __webpack_require__(33843);
;// CONCATENATED MODULE: ./.build/ecosystems/node/members.js
// Compares what a packed tarball holds with what its package.json promises and its programs import.






async function judgeTarball(tarball, project) {
    return [
        ...identity(tarball, project),
        ...unresolvedProtocols(tarball.manifest),
        ...missingMembers(tarball, project.manifestFile, project.manifest),
        ...(await withoutShebang(tarball, project)),
        ...members_imports(tarball, project.manifest),
    ];
}
function identity({ manifest }, project) {
    const differs = (what, here, there) => here === undefined || here === there
        ? []
        : [
            {
                rule: `build/${what}-differs`,
                level: 'error',
                file: project.manifestFile,
                message: `The packed package.json has the ${what} ${there ?? '(none)'}, the project's has ${here}.`,
                hint: `A build script changes it: commit the ${what} that is to be released.`,
            },
        ];
    return [
        ...differs('name', project.manifest.name, manifest.name),
        ...differs('version', project.version, manifest.version),
    ];
}
function unresolvedProtocols(manifest) {
    return ['dependencies', 'optionalDependencies', 'peerDependencies'].flatMap((kind) => Object.entries(manifest[kind])
        .filter(([name, range]) => /^(workspace|catalog|link|file|portal):/.test(range) && !manifest.bundled.includes(name))
        .map(([name, range]) => ({
        rule: 'build/workspace-protocol',
        level: 'error',
        message: `The packed package.json needs ${name} as "${range}", which nobody can install.`,
        hint: /^(workspace|catalog):/.test(range)
            ? 'State the package manager that resolves it ("packageManager": "pnpm@…") and commit its lock file.'
            : `Write a version range, and publish ${name} first.`,
    })));
}
function missingMembers(tarball, file, manifest) {
    return (0,node_entries/* entriesOf */.Mc)(tarball.manifest)
        .filter((entry) => (0,node_entries/* filesOf */.R8)(entry, tarball.has, tarball.paths).length === 0)
        .map((entry) => ({
        rule: 'build/missing-member',
        level: entry.kind === 'bin' ? 'error' : 'warning',
        file,
        ...manifest.at(...entry.keys),
        message: `${entry.label} is ${entry.written}, and the tarball does not hold it${entry.kind === 'bin' ? ': npx would fail' : ''}.`,
        hint: hintFor(entry.file, tarball, manifest),
    }));
}
function hintFor(file, tarball, manifest) {
    const folder = file.split('/')[0] ?? file;
    if (manifest.files !== undefined && !tarball.paths.some((path) => path.startsWith(`${folder}/`))) {
        return `Add "${folder}" to "files", and see that the build makes ${file}.`;
    }
    const namesake = tarball.paths.find((path) => external_node_path_.posix.basename(path) === external_node_path_.posix.basename(file));
    return namesake === undefined ? `See that the build makes ${file}.` : `The tarball holds ${namesake}: write that.`;
}
async function withoutShebang(tarball, project) {
    const found = [];
    const started = (0,node_command/* npxCommand */.W)(project.manifest);
    for (const entry of (0,node_entries/* entriesOf */.Mc)(tarball.manifest)) {
        if (entry.kind !== 'bin' || !tarball.has(entry.file) || !/(\.[cm]?js|\/[^./]+|^[^./]+)$/.test(entry.file))
            continue;
        const bytes = tarball.texts.get(entry.file) ?? (await (0,archive/* readEntry */.hB)(tarball.file, `package/${entry.file}`).catch(() => undefined));
        // A compiled program needs none.
        if (bytes === undefined || bytes.subarray(0, 2).toString() === '#!' || bytes.subarray(0, 512).includes(0))
            continue;
        found.push({
            rule: 'build/no-shebang',
            level: entry.label === `bin "${started}"` ? 'error' : 'warning',
            file: project.manifestFile,
            ...project.manifest.at(...entry.keys),
            message: `${entry.label} starts ${entry.file}, whose first line is no #! line: a shell would run it as a shell script.`,
            hint: 'Let the first line of the source be: #!/usr/bin/env node',
        });
    }
    return found;
}
function members_imports(tarball, source) {
    const { manifest } = tarball;
    const starts = (0,node_entries/* entriesOf */.Mc)(manifest).filter(({ kind }) => kind === 'bin' || kind === 'main');
    const reached = reach(starts.flatMap((entry) => (0,node_entries/* filesOf */.R8)(entry, tarball.has, tarball.paths)), {
        has: tarball.has,
        text: (path) => tarball.texts.get(path)?.toString('utf8'),
        isModule: (path) => isModule(tarball, path),
    });
    const declared = new Set([
        ...['dependencies', 'peerDependencies', 'optionalDependencies'].flatMap((kind) => Object.keys(manifest[kind])),
        ...manifest.bundled,
        manifest.name,
    ]);
    const undeclared = new Map(reached.packages
        .filter(({ name, import: asked }) => !declared.has(name) && !asked.guarded && !tarball.has(`node_modules/${name}/package.json`))
        .map((asked) => [asked.name, asked]));
    return [
        ...[...undeclared.values()].map(({ name, file, import: asked }) => ({
            rule: 'build/undeclared-import',
            level: 'warning',
            message: `${file}:${asked.line} in the tarball imports ${name}, which package.json does not list${source.devDependencies[name] === undefined ? '' : ' but in devDependencies'}.`,
            hint: `npm install ${name}: it runs here only as long as some other package happens to bring it.`,
        })),
        ...reached.missing
            .filter(({ import: asked }) => !asked.guarded)
            .map(({ file, import: asked, nearest }) => ({
            rule: 'build/missing-import',
            level: asked.how === 'import' || asked.how === 'export' ? 'error' : 'warning',
            message: `${file}:${asked.line} in the tarball imports ${asked.module}, which is not there.`,
            hint: nearest === undefined
                ? 'See that the build makes it and that "files" lets it in.'
                : `Node adds no extension: write ${asked.module}${nearest.slice(external_node_path_.posix.join(external_node_path_.posix.dirname(file), asked.module).length)}`,
        })),
    ];
}
function isModule(tarball, path) {
    if (/\.mjs$/.test(path))
        return true;
    if (/\.cjs$/.test(path))
        return false;
    for (let folder = external_node_path_.posix.dirname(path); folder !== '.'; folder = external_node_path_.posix.dirname(folder)) {
        const text = tarball.texts.get(`${folder}/package.json`)?.toString('utf8');
        if (text === undefined)
            continue;
        try {
            const value = JSON.parse(text);
            return (0,node_manifest/* isObject */.Gv)(value) && value['type'] === 'module';
        }
        catch {
            return false;
        }
    }
    return tarball.manifest.type === 'module';
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.build/ecosystems/node/package-manager.js
// Which package manager a project uses, and how it is told to install, run a script and pack.




const OURS = {
    'pnpm@7.33.7': 'sha512-ev4kEGQrOcaY30baTOXHIxpczjYGmNafjPj0IlfUCz5D8jEFOwe43oSf1P+/SnH/V7g1E3d3o1I4jz09p0cgDg==',
    'pnpm@8.15.9': 'sha512-SZQ0ydj90aJ5Tr9FUrOyXApjOrzuW7Fee13pDzL0e1E6ypjNXP0AHDHw20VLw4BO3M1XhQHkyik6aBYWa72fgQ==',
    'pnpm@10.34.9': 'sha512-9JtajqD97bRLs8DB1ldQkqU8KVDZW3rRXfEfF5dId6LeOgHAfpNOmyjOcW5RwJqUlixzBtCb4uHksYqMh2L9Mg==',
    'yarn@1.22.22': 'sha512-prL3kGtyG7o9Z9Sv8IPfBNrWTDmXB4Qbes8A9rEzt6wkJV8mUvoirjU0Mp3GGAU06Y0XQyA3/2/RQFVuK7MTfg==',
    '@yarnpkg/cli-dist@4.18.1': 'sha512-EH+A4TxAtBWXKE0DGQxW9Bo9crXHLJ73mfxjTQJuv8XonNWWTpei8BQ5JjczHJNU9GROTycwMFn8iOvRIZXUcA==',
};
const FOREIGN_LOCKS = ['bun.lock', 'bun.lockb', 'deno.lock', 'vlt-lock.json'];
async function chooseManager(root, manifest) {
    const has = (file) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, file));
    const asked = askedFor(manifest);
    const foreign = FOREIGN_LOCKS.find(has) ?? (asked !== undefined && asked.manager === undefined ? asked.name : undefined);
    const base = { pin: asked?.manager === undefined ? undefined : asked.pin, foreign: undefined, ours: undefined };
    const npmLock = ['npm-shrinkwrap.json', 'package-lock.json'].find(has);
    const byLock = npmLock !== undefined
        ? 'npm'
        : has('pnpm-lock.yaml') || has('pnpm-workspace.yaml')
            ? 'pnpm'
            : has('yarn.lock')
                ? 'yarn-1'
                : undefined;
    const manager = asked?.manager ?? byLock ?? 'npm';
    if (manager === 'npm')
        return { ...base, manager, lock: npmLock, foreign: npmLock === undefined ? foreign : undefined };
    if (manager === 'pnpm') {
        const lock = has('pnpm-lock.yaml') ? 'pnpm-lock.yaml' : undefined;
        return { ...base, manager, lock, ours: pnpmFor(lock === undefined ? '' : await head((0,external_node_path_.join)(root, lock))) };
    }
    const lock = has('yarn.lock') ? 'yarn.lock' : undefined;
    const berry = manager === 'yarn-berry' ||
        has('.yarnrc.yml') ||
        /^__metadata:/m.test(lock === undefined ? '' : await head((0,external_node_path_.join)(root, lock)));
    const pinnedToOne = base.pin?.version.startsWith('1.') === true;
    return berry && !pinnedToOne
        ? { ...base, manager: 'yarn-berry', lock, ours: '4.18.1' }
        : { ...base, manager: 'yarn-1', lock, ours: '1.22.22' };
}
function installArguments(choice) {
    switch (choice.manager) {
        case 'npm':
            // Audit and fund ask the network and say nothing about this release; the cache is revalidated by integrity.
            return choice.lock === undefined
                ? ['install', '--no-package-lock', '--no-audit', '--no-fund']
                : ['ci', '--prefer-offline', '--no-audit', '--no-fund'];
        case 'pnpm':
            return ['install', choice.lock === undefined ? '--no-frozen-lockfile' : '--frozen-lockfile', '--prefer-offline'];
        case 'yarn-1':
            return [
                'install',
                '--non-interactive',
                '--prefer-offline',
                ...(choice.lock === undefined ? ['--no-lockfile'] : ['--frozen-lockfile']),
            ];
        case 'yarn-berry':
            return choice.lock === undefined ? ['install', '--no-immutable'] : ['install', '--immutable'];
    }
}
function withoutScripts(choice) {
    return [...installArguments(choice), choice.manager === 'yarn-berry' ? '--mode=skip-build' : '--ignore-scripts'];
}
function packArguments(choice, folder, scripts) {
    switch (choice.manager) {
        case 'npm':
            return ['pack', '--pack-destination', folder, ...(scripts ? [] : ['--ignore-scripts'])];
        case 'pnpm':
            return ['pack', '--pack-destination', folder, ...(scripts ? [] : ['--config.ignore-scripts=true'])];
        case 'yarn-1':
            return ['pack', '--filename', (0,external_node_path_.join)(folder, 'package.tgz'), ...(scripts ? [] : ['--ignore-scripts'])];
        case 'yarn-berry':
            return ['pack', '--out', (0,external_node_path_.join)(folder, 'package.tgz')];
    }
}
function distribution(choice) {
    if (choice.manager === 'pnpm')
        return { name: 'pnpm', program: 'bin/pnpm.cjs' };
    if (choice.manager === 'yarn-1')
        return { name: 'yarn', program: 'bin/yarn.js' };
    if (choice.manager === 'yarn-berry')
        return { name: '@yarnpkg/cli-dist', program: 'bin/yarn.js' };
    return { name: 'npm', program: 'bin/npm-cli.js' };
}
function askedFor(manifest) {
    const match = /^(?<name>[a-z]+)@(?<version>\d+\.\d+\.\d+[^+]*)(?:\+(?<algorithm>[a-z0-9]+)\.(?<digest>[0-9a-f]+))?$/i.exec(manifest.packageManager?.trim() ?? '')?.groups;
    if (match !== undefined) {
        const { name = '', version = '', algorithm, digest } = match;
        return { name, manager: managerOf(name, version), pin: { version, algorithm, digest: digest?.toLowerCase() } };
    }
    const engines = manifest.raw['devEngines'];
    const wanted = (0,node_manifest/* isObject */.Gv)(engines) ? engines['packageManager'] : undefined;
    const first = Array.isArray(wanted) ? wanted[0] : wanted;
    if (!(0,node_manifest/* isObject */.Gv)(first) || typeof first['name'] !== 'string')
        return undefined;
    const version = typeof first['version'] === 'string' && /^\d+\.\d+\.\d+$/.test(first['version']) ? first['version'] : undefined;
    const manager = managerOf(first['name'], version ?? '');
    return { name: first['name'], manager, pin: version === undefined ? undefined : { version } };
}
function managerOf(name, version) {
    if (name === 'npm' || name === 'pnpm')
        return name;
    if (name !== 'yarn')
        return undefined;
    return /^[01]\./.test(version) || version === '' ? 'yarn-1' : 'yarn-berry';
}
function pnpmFor(lock) {
    const format = /^lockfileVersion:\s*['"]?(\d+)/m.exec(lock)?.[1] ?? '9';
    if (Number(format) >= 7)
        return '10.34.9';
    return Number(format) === 6 ? '8.15.9' : '7.33.7';
}
async function head(file) {
    return (await (0,promises_.readFile)(file, 'utf8').catch(() => '')).slice(0, 4096);
}

// EXTERNAL MODULE: ./.build/ecosystems/node/run-step.js
var run_step = __webpack_require__(39201);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./.build/archive/read-tar.js
var read_tar = __webpack_require__(82141);
;// CONCATENATED MODULE: ./.build/ecosystems/node/tarball.js
// What an npm tarball holds: its members, its manifest, and the texts that are looked into.




const LARGEST_TEXT = 1024 * 1024;
const MOST_TEXT = 64 * 1024 * 1024;
const TEXT = /\.([cm]?[jt]sx?|json)$|(^|\/)[^./]+$/;
async function readTarball(file) {
    const members = [];
    const texts = new Map();
    let kept = 0;
    await (0,read_tar/* walkTar */.N)(file, async (entry, read) => {
        if (entry.type === 'folder')
            return;
        const path = entry.path.slice(entry.path.indexOf('/') + 1);
        members.push({ ...entry, path });
        if (entry.type !== 'file' || !TEXT.test(path) || entry.size > LARGEST_TEXT || kept + entry.size > MOST_TEXT)
            return;
        kept += entry.size;
        texts.set(path, await (0,consumers_.buffer)(await read()));
    });
    members.sort((a, b) => (a.path < b.path ? -1 : 1));
    const known = new Set(members.map(({ path }) => path));
    const manifest = texts.get('package.json');
    if (manifest === undefined) {
        throw new errors/* ReleaseError */.K2('archive/no-package', `${file} holds no package.json: it is no npm package.`);
    }
    return {
        file,
        manifest: (0,node_manifest/* readNodeManifest */.uy)(manifest.toString('utf8')),
        members,
        paths: [...known],
        has: (path) => known.has(path),
        texts,
    };
}
function tarballName(name, version) {
    return `${name.replace(/^@/, '').replace('/', '-')}-${version}.tgz`;
}

// EXTERNAL MODULE: ./.build/host/room.js
var host_room = __webpack_require__(48018);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./.build/ecosystems/node/cache-folder.js
// A folder of ours in the person's cache, for what is fetched once and used again.



async function cacheFolder(host, name) {
    if (host.kind === 'action')
        return host.tempDir(name);
    const { XDG_CACHE_HOME: xdg, HOME, LOCALAPPDATA } = host.env;
    const home = HOME !== undefined && (0,external_node_path_.isAbsolute)(HOME) ? HOME : (0,external_node_os_.homedir)();
    const usual = xdg !== undefined && (0,external_node_path_.isAbsolute)(xdg) ? xdg : (0,external_node_path_.join)(home, '.cache');
    const folder = (0,external_node_path_.join)(process.platform === 'win32' && LOCALAPPDATA ? LOCALAPPDATA : usual, 'mcp-release', name);
    try {
        await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
        const { uid, mode } = await (0,promises_.lstat)(folder);
        if (process.platform === 'win32' || (uid === process.getuid?.() && (mode & 0o022) === 0))
            return folder;
    }
    catch {
        // A folder of this run will do.
    }
    return host.tempDir(name);
}

// EXTERNAL MODULE: ./.build/ecosystems/node/npm-settings.js
var npm_settings = __webpack_require__(69470);
;// CONCATENATED MODULE: ./.build/ecosystems/node/fetch-manager.js
// Fetches the package manager that a project pins from the npm registry into a private folder.









const FETCH_MS = 180_000;
async function ensureManager(host, choice) {
    const { name, program } = distribution(choice);
    const shownName = choice.manager.replace(/-.*/, '');
    if (choice.manager === 'npm') {
        const here = await npmOnPath(host);
        if (choice.pin === undefined || choice.pin.version === here) {
            return { command: [host.tool('npm')], shown: `npm ${here ?? ''}`.trim(), path: undefined };
        }
    }
    const version = choice.pin?.version ?? choice.ours ?? '';
    const spec = `${name}@${version}`;
    const folder = (0,external_node_path_.join)(await cacheFolder(host, 'package-managers'), `${spec}-${choice.pin?.digest?.slice(0, 12) ?? 'open'}`.replaceAll('/', '+'));
    const home = (0,external_node_path_.join)(folder, 'node_modules');
    const entry = (0,external_node_path_.join)(home, name, program);
    if (!(await isFile(entry))) {
        const done = host.log.busy(`fetching ${shownName} ${version}`);
        await fetchInto(host, choice, spec, folder).finally(done);
    }
    const own = (await isFile(entry)) ? entry : (0,external_node_path_.join)(home, name, program.replace(/\.cjs$/, '.mjs'));
    return { command: [host.tool('node'), own], shown: `${shownName} ${version}`, path: (0,external_node_path_.join)(home, '.bin') };
}
async function fetchInto(host, choice, spec, folder) {
    const fresh = `${folder}.${process.pid}-${host.now()}`;
    await (0,promises_.mkdir)(fresh, { recursive: true, mode: 0o700 });
    try {
        const env = { ...(0,npm_settings/* npmEnvironment */.PI)(host), HOME: fresh, npm_config_userconfig: await (0,npm_settings/* writeUserConfig */.Z_)(host, fresh) };
        const npm = async (...args) => {
            const command = [host.tool('npm'), ...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
            const ended = await host.run({ command, cwd: fresh, env, timeoutMs: FETCH_MS });
            if (ended.code === 0)
                return;
            throw new errors/* ReleaseError */.K2('build/package-manager', `${spec}, which this project is built with, could not be fetched from the npm registry.`, {
                hint: 'Look at "packageManager" in package.json: that very version has to exist there.',
                quote: ended.stderr.trim().split('\n').slice(-5),
            });
        };
        await npm('pack', spec, '--pack-destination', fresh);
        const file = (await (0,promises_.readdir)(fresh)).find((entry) => entry.endsWith('.tgz'));
        if (file === undefined)
            throw new errors/* ReleaseError */.K2('build/package-manager', `npm pack of ${spec} left no file.`);
        await checkDigest(choice, spec, (0,external_node_path_.join)(fresh, file));
        await npm('install', `./${file}`, '--prefix', fresh);
        await (0,promises_.rename)(fresh, folder).catch(async (error) => {
            // Another process was first, or a half-made folder lies there: ours is whole.
            await (0,promises_.rm)(folder, { recursive: true, force: true });
            await (0,promises_.rename)(fresh, folder).catch(() => {
                throw error;
            });
        });
    }
    finally {
        await (0,promises_.rm)(fresh, { recursive: true, force: true });
    }
}
async function checkDigest(choice, spec, file) {
    const pinned = choice.pin;
    if (pinned?.algorithm !== undefined && pinned.digest !== undefined) {
        // Corepack pins yarn's one program, and of everything else the whole tarball.
        const whole = choice.manager !== 'yarn-berry';
        const found = whole
            ? await digest(file, pinned.algorithm)
            : (0,external_node_crypto_.createHash)(pinned.algorithm)
                .update(await (0,archive/* readEntry */.hB)(file, 'package/bin/yarn.js'))
                .digest('hex');
        if (found === pinned.digest)
            return;
        throw altered(spec, `package.json pins ${pinned.algorithm} ${pinned.digest}`, found);
    }
    const known = OURS[spec];
    if (known === undefined)
        return;
    const found = `sha512-${Buffer.from(await digest(file, 'sha512'), 'hex').toString('base64')}`;
    if (found !== known)
        throw altered(spec, `we know ${known}`, found);
}
function altered(spec, wanted, found) {
    return new errors/* ReleaseError */.K2('build/package-manager', `${spec} from the npm registry is not the file that is pinned: ${wanted}, the registry's is ${found}. It was not run.`, {
        hint: 'Run corepack use on the version you want and look at what changes in package.json.',
    });
}
async function digest(file, algorithm) {
    const hash = (0,external_node_crypto_.createHash)(algorithm);
    for await (const chunk of (0,external_node_fs_.createReadStream)(file))
        hash.update(chunk);
    return hash.digest('hex');
}
async function npmOnPath(host) {
    const program = await (0,promises_.realpath)(host.tool('npm')).catch(() => undefined);
    if (program === undefined)
        return undefined;
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(program, '..', '..', 'package.json'), 'utf8').catch(() => '{}');
    const { name, version } = JSON.parse(text);
    return name === 'npm' ? version : undefined;
}
async function isFile(path) {
    return (await (0,promises_.lstat)(path).catch(() => undefined))?.isFile() ?? false;
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var tinyglobby_dist = __webpack_require__(73382);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./.build/ecosystems/node/workspace.js
// Workspaces of npm, pnpm and yarn: where the root is, who the members are, and what has to be built before whom.






async function findWorkspace(top, folder) {
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        const manifest = await manifestIn(at);
        const globs = manifest === undefined ? undefined : await globsOf(at, manifest);
        if (manifest !== undefined && globs !== undefined) {
            const path = (0,external_node_path_.relative)(at, folder).split(external_node_path_.sep).join('/');
            const wanted = globs.filter((pattern) => !pattern.startsWith('!')).map(clean);
            const unwanted = globs.filter((pattern) => pattern.startsWith('!')).map((pattern) => clean(pattern.slice(1)));
            if (path === '' || (picomatch(wanted)(path) && !picomatch(unwanted)(path))) {
                return { root: at, manifest, members: await membersOf(at, wanted, unwanted) };
            }
        }
        if (at === top || (0,external_node_path_.dirname)(at) === at)
            return undefined;
    }
}
function neededBy(workspace, manifest) {
    const byName = new Map(workspace.members.map((member) => [member.manifest.name, member]));
    const order = [];
    const seen = new Set([manifest.name]);
    const visit = (of) => {
        for (const name of node_manifest/* DEPENDENCY_KINDS */.SW.flatMap((kind) => Object.keys(of[kind]))) {
            const member = byName.get(name);
            if (member === undefined || seen.has(name))
                continue;
            seen.add(name);
            visit(member.manifest);
            order.push(member);
        }
    };
    visit(manifest);
    return order;
}
async function manifestIn(folder) {
    const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'package.json')).catch(() => undefined);
    if (bytes === undefined)
        return undefined;
    try {
        return (0,node_manifest/* readNodeManifest */.uy)(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    }
    catch {
        return (0,node_manifest/* readNodeManifest */.uy)(undefined);
    }
}
async function globsOf(folder, manifest) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'pnpm-workspace.yaml'), 'utf8').catch(() => undefined);
    if (text === undefined)
        return manifest.workspaces;
    try {
        const value = (0,yaml_dist/* parse */.qg)(text);
        const packages = (0,node_manifest/* isObject */.Gv)(value) ? value['packages'] : undefined;
        return Array.isArray(packages) ? packages.filter((item) => typeof item === 'string') : manifest.workspaces;
    }
    catch {
        return manifest.workspaces;
    }
}
async function membersOf(root, wanted, unwanted) {
    const found = await (0,tinyglobby_dist/* glob */.TI)(wanted.map((pattern) => (pattern === '' ? 'package.json' : `${pattern}/package.json`)), { cwd: root, ignore: ['**/node_modules/**', ...unwanted.map((pattern) => `${pattern}/**`)], onlyFiles: true });
    const folders = [...new Set(found)].sort().map((path) => (0,external_node_path_.join)(root, (0,external_node_path_.dirname)(path)));
    const members = await Promise.all(folders.filter((folder) => folder !== root).map(async (folder) => ({ folder, manifest: await manifestIn(folder) })));
    return members.filter((member) => member.manifest !== undefined);
}
function clean(pattern) {
    return pattern.replace(/^\.\//, '').replace(/^\.$/, '').replace(/\/+$/, '');
}

;// CONCATENATED MODULE: ./.build/ecosystems/node/workshop.js
// Where a Node project is built: its workspace, its package manager and the environment its scripts see.







async function openWorkshop(project, release, host) {
    const folder = (0,external_node_path_.join)(release.root, project.path);
    const workspace = await findWorkspace(release.root, folder);
    const root = workspace?.root ?? folder;
    const rootManifest = workspace?.manifest ?? (await manifestIn(root)) ?? project.manifest;
    const atRoot = await chooseManager(root, rootManifest);
    // A member may keep its own lock file although its root has none.
    const choice = atRoot.lock === undefined && atRoot.pin === undefined && root !== folder
        ? await chooseManager(folder, project.manifest)
        : atRoot;
    const manager = await ensureManager(host, choice);
    const own = choice !== atRoot && choice.lock !== undefined;
    return {
        folder,
        root: own ? folder : root,
        workspace: own ? undefined : workspace,
        choice,
        manager,
        env: await buildEnvironment(host, release, manager),
    };
}
async function buildEnvironment(host, release, manager) {
    const room = await (0,host_room/* openRoom */.K)(host, 'build');
    const npm = (0,npm_settings/* npmEnvironment */.PI)(host);
    // On somebody's machine their caches make it fast; in Actions what is built shares nothing with what is started.
    const shared = host.kind === 'local';
    const caches = await cacheFolder(host, 'installs');
    const cache = shared ? ((await (0,npm_settings/* configuredCache */.N4)(host)) ?? npm.npm_config_cache) : (0,external_node_path_.join)(caches, 'npm');
    return {
        ...room.env,
        ...npm,
        PATH: manager.path === undefined ? room.env['PATH'] : `${manager.path}${external_node_path_.delimiter}${room.env['PATH']}`,
        npm_config_userconfig: await (0,npm_settings/* writeUserConfig */.Z_)(host, room.folder),
        npm_config_cache: cache,
        npm_config_update_notifier: 'false',
        npm_config_store_dir: (0,external_node_path_.join)(caches, 'pnpm-store'),
        YARN_CACHE_FOLDER: (0,external_node_path_.join)(caches, 'yarn'),
        YARN_GLOBAL_FOLDER: (0,external_node_path_.join)(caches, 'yarn-berry'),
        YARN_ENABLE_TELEMETRY: '0',
        COREPACK_ENABLE_DOWNLOAD_PROMPT: '0',
        CI: 'true',
        GIT_COMMIT: release.commit,
        BUILD_DATE: new Date(release.commitTime * 1000).toISOString(),
        SOURCE_DATE_EPOCH: String(release.commitTime),
    };
}

;// CONCATENATED MODULE: ./.build/ecosystems/node/build.js
// Builds a Node project as its author does: installs what the lock file says, builds once, packs with its own package manager.











const INSTALL_MS = 20 * 60_000;
const BUILD_MS = 30 * 60_000;
const PACK_MS = 15 * 60_000;
const workplaces = new WeakMap();
async function buildNode(project, release, host) {
    const shop = await openWorkshop(project, release, host);
    const places = workplaces.get(host) ?? new Map();
    workplaces.set(host, places);
    const place = places.get(shop.root) ?? { turn: Promise.resolve(), installed: false, built: new Set() };
    places.set(shop.root, place);
    const mine = place.turn.then(async () => {
        if (!place.installed)
            place.scriptsOff = await install(shop, project, host);
        place.installed = true;
        await buildOnce(shop, project, host, place);
        return pack(shop, project, host, place);
    });
    place.turn = mine.catch(() => undefined);
    const packed = await mine;
    const tarball = await readTarball(packed);
    const [judged, linted] = await Promise.all([
        judgeTarball(tarball, project),
        Promise.all(/* import() */[__webpack_require__.e(595), __webpack_require__.e(121)]).then(__webpack_require__.bind(__webpack_require__, 60121)).then(({ lintTarball }) => lintTarball(tarball, project.manifest, project.manifestFile)),
    ]);
    const file = tarballName(tarball.manifest.name ?? project.name, tarball.manifest.version ?? project.version ?? '0.0.0');
    const findings = [
        ...lockFindings(shop, project, release.root),
        ...(place.scriptsOff === undefined ? [] : [place.scriptsOff.finding]),
        ...judged.map((finding) => ({ ...finding, artifact: file })),
        ...linted.map((finding) => ({ ...finding, artifact: file })),
    ].map((finding) => ({ ...finding, project: project.name }));
    if (findings.some(({ level }) => level === 'error'))
        throw new errors/* StageFailure */.BG(findings);
    const artifact = await store(packed, file, project.name, release.out);
    return { artifacts: [artifact], findings };
}
function stepOf(shop, project, host) {
    return async (rule, what, args, cwd, timeoutMs) => {
        const own = 'own' in args ? args.own : undefined;
        const words = own ?? args;
        const name = shop.manager.shown.split(' ')[0];
        const step = {
            rule,
            what,
            command: own === undefined ? [...shop.manager.command, ...words] : [...program(own[0], shop, host), ...own.slice(1)],
            shown: own === undefined ? [name, ...words].join(' ') : own.join(' '),
            cwd,
            env: shop.env,
            timeoutMs,
            project: project.name,
            file: project.manifestFile,
        };
        await (0,run_step/* runStep */.e)(host, step);
    };
}
async function install(shop, project, host) {
    const run = stepOf(shop, project, host);
    const own = project.settings.build.install;
    const what = 'The installation of the dependencies';
    if (own !== undefined) {
        await run('build/install', what, { own }, shop.folder, INSTALL_MS);
        return undefined;
    }
    try {
        await run('build/install', what, installArguments(shop.choice), shop.root, INSTALL_MS);
        return undefined;
    }
    catch (error) {
        const [cause] = error instanceof errors/* StageFailure */.BG ? error.findings : [];
        if (cause === undefined || !SCRIPT_FAILED.has(cause.rule))
            throw error;
        await run('build/install', what, withoutScripts(shop.choice), shop.root, INSTALL_MS);
        const finding = {
            ...cause,
            rule: 'build/scripts-off',
            level: 'warning',
            message: `${cause.message} It was done again without install scripts, and the build went on.`,
            hint: 'What the build does not need can stay so: set [build] install in mcp-release.toml to the command with --ignore-scripts.',
        };
        return { finding, ownHook: cause.rule === 'build/missing-program' };
    }
}
const SCRIPT_FAILED = new Set(['build/install-script', 'build/missing-program']);
async function buildOnce(shop, project, host, { built, scriptsOff }) {
    const run = stepOf(shop, project, host);
    const own = project.settings.build.command;
    if (own !== undefined)
        return run('build/command', 'The configured build', { own }, shop.folder, BUILD_MS);
    const siblings = shop.workspace === undefined ? [] : neededBy(shop.workspace, project.manifest);
    for (const { folder, manifest } of [...siblings, { folder: shop.folder, manifest: project.manifest }]) {
        if (built.has(folder))
            continue;
        const prepared = scriptsOff === undefined && preparedBy(shop, project, folder);
        const { script } = planBuild(manifest, prepared);
        // A sibling is not packed: what only its packing builds has to be run here.
        const byInstall = prepared && reaches(manifest.scripts, 'prepare', 'build');
        const unpacked = folder !== shop.folder && !byInstall && manifest.scripts.build !== undefined;
        // A hook of the project that cannot run here would have built it: its build is run by name.
        const unhooked = scriptsOff?.ownHook === true || unpacked;
        const wanted = script ?? (unhooked && manifest.scripts['build'] !== undefined ? 'build' : undefined);
        built.add(folder);
        if (wanted !== undefined)
            await run('build/command', `The build of ${manifest.name ?? folder}`, ['run', wanted], folder, BUILD_MS);
    }
}
async function pack(shop, project, host, place) {
    const folder = await host.tempDir('pack');
    const own = project.settings.build.command !== undefined;
    const { hooksOnPack } = planBuild(project.manifest, preparedBy(shop, project, shop.folder));
    // A configured build is the build: hooks would do it once more, in another way. What could not run at install cannot here.
    const args = packArguments(shop.choice, folder, hooksOnPack && !own && place.scriptsOff?.ownHook !== true);
    await stepOf(shop, project, host)('build/pack', 'Packing', args, shop.folder, PACK_MS);
    const made = (await (0,promises_.readdir)(folder)).filter((name) => name.endsWith('.tgz'));
    if (made.length === 1)
        return (0,external_node_path_.join)(folder, made[0]);
    throw new errors/* StageFailure */.BG([
        {
            rule: 'build/pack',
            level: 'error',
            project: project.name,
            file: project.manifestFile,
            message: `${shop.manager.shown} pack ended well and left ${made.length === 0 ? 'no tarball' : `${made.length} tarballs`}.`,
            hint: 'Run it by hand in a clean checkout: a pack hook may move or remove the file.',
        },
    ]);
}
function preparedBy(shop, project, folder) {
    return project.settings.build.install === undefined && installRunsPrepare(shop.choice.manager, folder === shop.root);
}
function program(name, shop, host) {
    if (name === shop.manager.shown.split(' ')[0])
        return shop.manager.command;
    if ((0,external_node_path_.isAbsolute)(name))
        return [name];
    return [name.includes('/') || name.includes(external_node_path_.sep) ? (0,external_node_path_.join)(shop.folder, name) : host.tool(name)];
}
function lockFindings(shop, project, top) {
    const { foreign, lock } = shop.choice;
    if (lock !== undefined || project.settings.build.install !== undefined)
        return [];
    if (foreign !== undefined) {
        const where = /lock/.test(foreign)
            ? external_node_path_.posix.join((0,external_node_path_.relative)(top, shop.root).split(external_node_path_.sep).join('/'), foreign)
            : project.manifestFile;
        return [
            {
                rule: 'build/foreign-lock',
                level: 'warning',
                file: where,
                message: `${foreign} is not read here: the newest versions that package.json allows were installed for the build.`,
                hint: 'Commit a package-lock.json, or set [build] install and command in mcp-release.toml.',
            },
        ];
    }
    if (['dependencies', 'devDependencies'].every((kind) => Object.keys(project.manifest[kind]).length === 0))
        return [];
    return [
        {
            rule: 'build/no-lock',
            level: 'warning',
            file: project.manifestFile,
            message: 'There is no lock file: the newest versions that package.json allows were installed for the build.',
            hint: 'Run npm install once and commit package-lock.json.',
        },
    ];
}
async function store(packed, file, project, out) {
    await (0,promises_.mkdir)(out, { recursive: true });
    const path = (0,external_node_path_.join)(out, file);
    await (0,promises_.copyFile)(packed, path);
    const bytes = await (0,promises_.readFile)(path);
    return {
        kind: 'npm-tarball',
        file,
        path,
        sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'),
        size: bytes.length,
        project,
    };
}

// EXTERNAL MODULE: ./.build/ecosystems/node/install.js + 3 modules
var node_install = __webpack_require__(89465);
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/rule.js
// What the rules of this folder share: they judge a manifest that can be read, and point into it.

function nodeRule(rule) {
    return { ...rule, check: (input) => (input.project.manifest.readable ? rule.check(input) : []) };
}
function place({ project }, ...keys) {
    return { file: project.manifestFile, ...project.manifest.at(...keys) };
}
function packageFiles({ project, files }) {
    const full = (path) => external_node_path_.posix.join(project.path, path);
    const prefix = project.path === '.' ? '' : `${project.path}/`;
    return {
        all: files.all.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length)),
        has: (path) => files.has(full(path)),
        text: (path) => files.text(full(path)),
        isModule: (path) => /\.mjs$/.test(path) || (!/\.cjs$/.test(path) && project.manifest.type === 'module'),
        full,
    };
}
function isBundled(input) {
    const { scripts, devDependencies } = input.project.manifest;
    const words = Object.values(scripts).join('\n');
    const bundlers = /\b(esbuild|tsup|tsdown|rollup|rolldown|vite|webpack|ncc|parcel|unbuild|pkgroll|bunchee|microbundle|rspack|rslib|bun build|deno compile|zshy|obuild)\b/;
    return (bundlers.test(words) ||
        Object.keys(devDependencies).some((name) => /^(tsup|tsdown|@vercel\/ncc|unbuild|pkgroll|esbuild|zshy)$/.test(name)));
}

;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-bin.js
// node-bin: npx has a command to start.



const nodeBin = nodeRule({
    id: 'node-bin',
    title: 'There is a bin, and npx knows which one to start.',
    level: 'error',
    docs: {
        why: 'Clients start an npm server with npx, which runs the package’s bin: the only one, or the one named as the package. Without it npx says "could not determine executable to run".',
        wrong: '{ "name": "weather-mcp", "main": "dist/index.js" }',
        right: '{ "name": "weather-mcp", "bin": { "weather-mcp": "dist/index.js" } }',
        fix: 'Add "bin" with the package’s name. When the server is started otherwise, say how: [smoke] command in mcp-release.toml.',
    },
    check: (input) => {
        const { project } = input;
        const { smoke } = project.settings;
        const commands = Object.keys(project.manifest.bin);
        const own = (0,node_manifest/* withoutScope */.bF)(project.name);
        const told = smoke.command !== undefined || smoke.unstarted !== undefined;
        if (commands.length === 0) {
            const entry = project.manifest.main ?? 'dist/index.js';
            const message = `${project.name} has no bin, so npx cannot start it.`;
            return [
                {
                    level: told ? 'warning' : 'error',
                    message,
                    hint: `Add "bin": { "${own}": "${entry}" }.`,
                    ...place(input, 'name'),
                },
            ];
        }
        if ((0,node_command/* npxCommand */.W)(project.manifest) !== undefined)
            return [];
        const message = `None of the commands ${commands.join(', ')} is named ${own}, so npx ${project.name} cannot choose one.`;
        return [
            { level: told ? 'warning' : 'error', message, hint: `Name the server’s command ${own}.`, ...place(input, 'bin') },
        ];
    },
});

;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-bin-target.js
// node-bin-target: what bin points to is in the package, or is made by its build.



const nodeBinTarget = nodeRule({
    id: 'node-bin-target',
    title: 'The file behind each bin exists, or the build makes it.',
    level: 'error',
    docs: {
        why: 'npm installs a package whose bin does not exist without a word; the command is then simply not there.',
        wrong: '"bin": { "weather-mcp": "dist/indx.js" }',
        right: '"bin": { "weather-mcp": "dist/index.js" }',
        fix: 'Correct the path, which is relative to package.json, or add the script that builds the file.',
    },
    check: (input) => {
        const { scripts } = input.project.manifest;
        const own = packageFiles(input);
        const built = ['build', 'prepare', 'prepack', 'prepublishOnly'].some((name) => scripts[name] !== undefined);
        const configured = input.project.settings.build.command !== undefined;
        return (0,node_entries/* entriesOf */.Mc)(input.project.manifest)
            .filter(({ kind }) => kind === 'bin')
            .flatMap((entry) => {
            const at = place(input, ...entry.keys);
            if (entry.file.startsWith('../')) {
                return [
                    {
                        message: `${entry.label} is ${entry.written}, outside of the package.`,
                        hint: 'Only files beside package.json are packed.',
                        ...at,
                    },
                ];
            }
            if ((0,node_entries/* filesOf */.R8)(entry, own.has, own.all).length > 0 || configured)
                return [];
            if (/\.[cm]?tsx?$/.test(entry.file)) {
                return [
                    {
                        message: `${entry.label} is ${entry.written}, which is not there, and Node starts no TypeScript from a package.`,
                        hint: 'Point to the JavaScript that is built.',
                        ...at,
                    },
                ];
            }
            const clash = own.all.find((path) => path.toLowerCase() === entry.file.toLowerCase());
            if (clash !== undefined) {
                return [
                    {
                        message: `${entry.label} is ${entry.written}, but the file is called ${clash}.`,
                        hint: `Write "${clash}".`,
                        ...at,
                    },
                ];
            }
            if (built)
                return [];
            const source = sourceOf(entry.file, own.has);
            const hint = source === undefined
                ? 'Correct the path.'
                : `Add a script that makes it of ${source}: "prepack": "npm run build".`;
            return [
                {
                    message: `${entry.label} is ${entry.written}: there is no such file, and no script builds it.`,
                    hint,
                    ...at,
                },
            ];
        });
    },
});

;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-build-hook.js
// node-build-hook: whoever packs the package builds it first.



const nodeBuildHook = nodeRule({
    id: 'node-build-hook',
    title: 'Packing builds what is packed.',
    level: 'note',
    docs: {
        why: 'The bin is made by the build, and no script runs the build when the package is packed. This program builds before it packs; npm publish by hand, or an installation from git, would ship an old build or none.',
        wrong: '"scripts": { "build": "tsc" }',
        right: '"scripts": { "build": "tsc", "prepack": "npm run build" }',
        fix: 'Add "prepack": "npm run build".',
    },
    check: (input) => {
        const { manifest } = input.project;
        const own = packageFiles(input);
        if (manifest.scripts['build'] === undefined ||
            buildsOnPack(manifest) ||
            manifest.scripts['prepublishOnly'] !== undefined)
            return [];
        const made = (0,node_entries/* entriesOf */.Mc)(manifest).find(({ kind, file }) => kind === 'bin' && !file.startsWith('../') && !own.has(file));
        if (made === undefined || (0,node_entries/* filesOf */.R8)(made, own.has, own.all).length > 0)
            return [];
        return [
            {
                message: `${made.written} is made by the build, and packing does not run it.`,
                hint: 'Add "prepack": "npm run build" to the scripts.',
                ...place(input, 'scripts'),
            },
        ];
    },
});

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-engines.js
// node-engines: the versions of Node that it runs on are stated, and can be had.


const SDK_NEEDS = [
    { name: '@modelcontextprotocol/server', from: '2.0.0', node: '20.0.0' },
    { name: '@modelcontextprotocol/client', from: '2.0.0', node: '20.0.0' },
    { name: '@modelcontextprotocol/sdk', from: '1.0.0', node: '18.0.0' },
];
const LINES = Array.from({ length: 40 }, (_, index) => `${index + 1}.99.99`);
const nodeEngines = nodeRule({
    id: 'node-engines',
    title: 'engines.node says which Node it needs.',
    level: 'warning',
    docs: {
        why: 'Without it somebody with an old Node gets a syntax error instead of a message that names the version to install.',
        wrong: '{ "name": "weather-mcp" }',
        right: '{ "name": "weather-mcp", "engines": { "node": ">=20" } }',
        fix: 'Add "engines": { "node": ">=20" } with the oldest version that you try it on.',
    },
    check: (input) => {
        const { engines, dependencies } = input.project.manifest;
        const range = engines['node'];
        const needed = SDK_NEEDS.find(({ name }) => dependencies[name] !== undefined);
        const oldest = needed === undefined ? '20' : String(semver.major(needed.node));
        if (range === undefined) {
            return [
                {
                    message: 'engines.node is not stated.',
                    hint: `Add "engines": { "node": ">=${oldest}" }.`,
                    ...place(input, 'engines'),
                },
            ];
        }
        const at = place(input, 'engines', 'node');
        if (semver.validRange(range) === null) {
            return [
                {
                    level: 'error',
                    message: `engines.node is "${range}", which is no version range.`,
                    hint: `Write ">=${oldest}".`,
                    ...at,
                },
            ];
        }
        if (!LINES.some((version) => semver.intersects(range, `<=${version} >=${semver.major(version)}.0.0`))) {
            return [
                { level: 'error', message: `No Node fits engines.node "${range}".`, hint: `Write ">=${oldest}".`, ...at },
            ];
        }
        const lowest = semver.minVersion(range);
        if (needed === undefined || lowest === null || semver.gte(lowest, needed.node))
            return [];
        return [
            {
                message: `engines.node allows Node ${lowest.major}, and ${needed.name} needs ${semver.major(needed.node)} or newer.`,
                hint: `Write ">=${oldest}".`,
                ...at,
            },
        ];
    },
});

// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(70298);
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-files.js
// node-files: "files", or what is ignored instead, lets in what the package promises.




const ALWAYS = /^(package\.json|readme(\..*)?|licen[cs]e(\..*)?)$/i;
const nodeFiles = nodeRule({
    id: 'node-files',
    title: 'What bin, main, exports and types name is packed.',
    level: 'warning',
    docs: {
        why: 'npm packs what "files" lists and, without it, all that .npmignore or .gitignore does not name. A build folder in .gitignore then stays out, but for the one file that bin names: it installs and fails at its first import.',
        wrong: '"bin": { "weather-mcp": "dist/index.js" },\n"files": ["src"]',
        right: '"bin": { "weather-mcp": "dist/index.js" },\n"files": ["dist"]',
        fix: 'List the folder that the build makes in "files".',
    },
    check: (input) => {
        const { manifest } = input.project;
        const entries = (0,node_entries/* entriesOf */.Mc)(manifest).filter(({ file }) => !file.startsWith('../') && !ALWAYS.test(file) && !file.includes('*'));
        return manifest.files === undefined ? ignored(input, entries) : unlisted(input, entries, manifest.files);
    },
});
function unlisted(input, entries, files) {
    const listed = ignore({ ignorecase: false }).add(files.map((pattern) => `/${pattern.replace(/^!?\.?\//, (lead) => (lead.startsWith('!') ? '!' : ''))}`.replace(/^\/!/, '!/')));
    const missing = entries.filter(({ file }) => !listed.ignores(file));
    // bin and main are packed even so, but not what they import, which lies beside them.
    return missing.map((entry) => {
        const folder = entry.file.includes('/') ? entry.file.split('/')[0] : entry.file;
        const alone = entry.kind === 'bin' || entry.kind === 'main';
        const message = alone
            ? `${entry.label} is ${entry.written}, and "files" does not list ${folder}: npm packs that one file and nothing that it imports.`
            : `${entry.label} is ${entry.written}, and "files" does not let it in.`;
        return { message, hint: `Add "${folder}" to "files".`, ...place(input, alone ? 'files' : entry.keys[0]) };
    });
}
function ignored(input, entries) {
    const own = packageFiles(input);
    const rules = ignore();
    const ownRules = own.text('.npmignore') ?? own.text('.gitignore');
    if (ownRules !== undefined)
        rules.add(ownRules);
    else if (input.project.path === '.')
        return [];
    const name = own.has('.npmignore') ? '.npmignore' : '.gitignore';
    const out = entries.filter(({ file }) => rules.ignores(file));
    const first = out[0];
    if (first === undefined)
        return [];
    const folder = first.file.includes('/') ? external_node_path_.posix.dirname(first.file).split('/')[0] : first.file;
    return [
        {
            message: `${first.label} is ${first.written}, which ${name} names, and there is no "files": npm leaves out everything else in ${folder}.`,
            hint: `Add "files": ["${folder}"].`,
            ...place(input, ...first.keys),
        },
    ];
}

// EXTERNAL MODULE: ./node_modules/npm-package-arg/lib/npa.js
var npa = __webpack_require__(78056);
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-git-dependency.js
// node-git-dependency: dependencies come from a registry, where a version never changes.


const nodeGitDependency = nodeRule({
    id: 'node-git-dependency',
    title: 'Every dependency comes from a registry.',
    level: 'warning',
    docs: {
        why: 'A dependency from git or a web address needs git and access at installation, has no version that is kept, and can be changed or removed at any time.',
        wrong: '"dependencies": { "weather-core": "github:octo/weather-core" }',
        right: '"dependencies": { "weather-core": "^1.4.0" }',
        fix: 'Publish it, or take it into the package.',
    },
    check: (input) => ['dependencies', 'optionalDependencies'].flatMap((kind) => Object.entries(input.project.manifest[kind]).flatMap(([name, range]) => {
        const type = typeOf(name, range);
        if (type === undefined || type === 'registry')
            return [];
        const message = type === 'invalid'
            ? `${name} is "${range}", which npm cannot read.`
            : `${name} comes from ${range}, not from a registry.`;
        return [
            {
                level: type === 'invalid' ? 'error' : 'warning',
                message,
                hint: 'Write a version range.',
                ...place(input, kind, name),
            },
        ];
    })),
});
function typeOf(name, range) {
    if (/^(workspace|catalog|file|link|portal):/.test(range))
        return undefined;
    try {
        const { type } = npa.resolve(name, range);
        if (type === 'git' || type === 'remote')
            return 'elsewhere';
        return type === 'file' || type === 'directory' ? undefined : 'registry';
    }
    catch {
        return 'invalid';
    }
}

;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-imports-declared.js
// node-imports-declared: what runs imports only what an installation brings.



const nodeImportsDeclared = nodeRule({
    id: 'node-imports-declared',
    title: 'Everything that is imported at run time is in dependencies.',
    level: 'warning',
    docs: {
        why: 'On the author’s machine devDependencies and packages of other packages are there too. A stranger gets dependencies only, and the server ends with ERR_MODULE_NOT_FOUND.',
        wrong: 'import { z } from "zod";\n\n"devDependencies": { "zod": "^4.0.0" }',
        right: 'import { z } from "zod";\n\n"dependencies": { "zod": "^4.0.0" }',
        fix: 'npm install <package>, or for one in devDependencies: npm install --save-prod <package>.',
    },
    check: (input) => {
        const { manifest } = input.project;
        const own = packageFiles(input);
        const starts = (0,node_entries/* entriesOf */.Mc)(manifest).filter(({ kind }) => kind === 'bin' || kind === 'main');
        const entries = starts.flatMap((entry) => {
            const shipped = (0,node_entries/* filesOf */.R8)(entry, own.has, own.all);
            const source = sourceOf(entry.file, own.has);
            return shipped.length > 0 ? shipped : source === undefined ? [] : [source];
        });
        const { packages } = reach(entries, own);
        const bundled = isBundled(input);
        const brought = new Set([
            ...['dependencies', 'peerDependencies', 'optionalDependencies'].flatMap((kind) => Object.keys(manifest[kind])),
            manifest.name,
        ]);
        const first = new Map();
        for (const asked of packages) {
            const { name } = asked;
            if (brought.has(name) || asked.import.guarded || first.has(name))
                continue;
            const dev = manifest.devDependencies[name] !== undefined;
            // A bundle holds what is installed at build time; names that are only types are gone after compiling.
            if (dev && bundled)
                continue;
            if (/\.[cm]?tsx?$/.test(asked.file) && (isAlias(name, input) || onlyTyped(name, manifest.devDependencies)))
                continue;
            first.set(name, asked);
        }
        return [...first].map(([name, { file, import: asked }]) => {
            const dev = manifest.devDependencies[name] !== undefined;
            return {
                message: `${file} imports ${name}, which ${dev ? 'is only in devDependencies' : 'package.json does not list'}.`,
                hint: dev ? `npm install --save-prod ${name}` : `npm install ${name}`,
                file: own.full(file),
                line: asked.line,
                column: asked.column,
            };
        });
    },
});
function isAlias(name, input) {
    const own = packageFiles(input);
    const configs = own.all.filter((path) => /^tsconfig[\w.-]*\.json$/.test(path)).map((path) => own.text(path) ?? '');
    const root = name.split('/')[0];
    return root === '@' || root === '~' || configs.some((text) => /"paths"/.test(text) && text.includes(`"${root}`));
}
function onlyTyped(name, dev) {
    const types = `@types/${name.replace(/^@/, '').replace('/', '__')}`;
    return dev[types] !== undefined && dev[name] === undefined;
}

;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-install-scripts.js
// node-install-scripts: installing the package runs nothing of it.

const HOOKS = ['preinstall', 'install', 'postinstall'];
const HARMLESS = /^\s*(husky|lefthook|simple-git-hooks|patch-package|only-allow|npx only-allow|is-ci|node-gyp-build|prebuild-install|true|echo\b)/;
const nodeInstallScripts = nodeRule({
    id: 'node-install-scripts',
    title: 'Installing it runs no script of its own.',
    level: 'warning',
    docs: {
        why: 'npm 12 runs no install script unless the user allows it, companies switch them off, and one that downloads something fails behind a proxy: the server is then half installed.',
        wrong: '"scripts": { "postinstall": "node download-binary.js" }',
        right: '"scripts": { "prepack": "node download-binary.js" }',
        fix: 'Do the work in the build and ship the result, or at the first start with a message on standard error.',
    },
    check: (input) => HOOKS.flatMap((hook) => {
        const text = input.project.manifest.scripts[hook];
        if (text === undefined || HARMLESS.test(text))
            return [];
        return [
            {
                message: `${hook} runs "${text}" on every user’s machine.`,
                hint: 'Move it to prepack, or to the first start of the server.',
                ...place(input, 'scripts', hook),
            },
        ];
    }),
});

// EXTERNAL MODULE: ./node_modules/spdx-correct/index.js
var spdx_correct = __webpack_require__(25728);
// EXTERNAL MODULE: ./.build/spdx.js
var spdx = __webpack_require__(94343);
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-license.js
// node-license: the licence is an SPDX expression.



const nodeLicense = nodeRule({
    id: 'node-license',
    title: 'The licence is stated as an SPDX expression.',
    level: 'warning',
    docs: {
        why: 'Without a licence nobody may use the package; one that is no SPDX expression cannot be read by the tools of those who have to check.',
        wrong: '"license": "MIT License"',
        right: '"license": "MIT"',
        fix: 'Write the SPDX identifier, "SEE LICENSE IN LICENSE" for one of your own, or "UNLICENSED" where nobody may use it.',
    },
    check: (input) => {
        const { license, raw } = input.project.manifest;
        if (license === undefined) {
            const old = raw['licenses'] === undefined ? '' : ' ("licenses" is no longer read)';
            return [
                {
                    message: `license is not stated${old}.`,
                    hint: 'Add "license": "MIT", or the licence that you chose.',
                    ...place(input, 'license'),
                },
            ];
        }
        if (license === 'UNLICENSED' || /^SEE LICEN[CS]E IN \S/.test(license) || (0,spdx/* isExpression */.BH)(license))
            return [];
        const better = spdx_correct(license);
        return [
            {
                message: `license is "${license}", which is no SPDX expression.`,
                hint: better === null ? 'Look it up at spdx.org/licenses.' : `Write "${better}".`,
                ...place(input, 'license'),
            },
        ];
    },
});

;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-lockfile.js
// node-lockfile: there is one lock file.


const LOCKS = ['package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock', 'bun.lockb'];
const nodeLockfile = nodeRule({
    id: 'node-lockfile',
    title: 'There is one lock file, of one package manager.',
    level: 'warning',
    docs: {
        why: 'Two lock files drift apart: what is built depends on who builds it.',
        wrong: 'package-lock.json\nyarn.lock',
        right: 'package-lock.json',
        fix: 'Keep the one of the package manager you use and delete the others.',
    },
    check: ({ project, files }) => {
        const here = LOCKS.map((name) => external_node_path_.posix.join(project.path, name)).filter(files.has);
        if (here.length < 2)
            return [];
        return [
            {
                message: `There are ${here.length} lock files: ${here.join(', ')}.`,
                hint: `Keep one: git rm ${here.slice(1).join(' ')}`,
                file: here[1],
                line: 1,
                column: 1,
            },
        ];
    },
});

;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-manifest-readable.js
// node-manifest-readable: package.json is strict JSON and its fields have the types that npm expects.
const nodeManifestReadable = {
    id: 'node-manifest-readable',
    title: 'package.json is strict JSON, and each field has its type.',
    level: 'error',
    docs: {
        why: 'npm reads package.json as strict JSON and drops or refuses fields of the wrong type. What an editor forgives, npm install does not.',
        wrong: '{\n  "name": "weather-mcp",\n  "bin": ["dist/index.js"], // the server\n}',
        right: '{\n  "name": "weather-mcp",\n  "bin": { "weather-mcp": "dist/index.js" }\n}',
        fix: 'Remove comments and trailing commas, save the file as UTF-8 without a byte order mark, and give each field the type that is named.',
    },
    check: ({ project }) => project.manifest.problems.map(({ message, hint, line, column }) => ({
        message,
        hint: hint ?? 'Look at docs.npmjs.com/cli/configuring-npm/package-json for the form of this field.',
        file: project.manifestFile,
        line,
        column,
    })),
};

;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-mcp-name.js
// node-mcp-name: the MCP registry finds its name in package.json.




const nodeMcpName = nodeRule({
    id: 'node-mcp-name',
    title: 'mcpName is the name in server.json.',
    level: 'warning',
    docs: {
        why: 'The MCP registry takes a server.json only when the published package.json names it as mcpName, letter by letter. A published version cannot be changed, so a missing one costs a release.',
        wrong: '{ "name": "weather-mcp" }',
        right: '{ "name": "weather-mcp", "mcpName": "io.github.octo/weather-mcp" }',
        fix: 'Copy "name" from server.json to "mcpName".',
    },
    check: (input) => {
        const { project, files } = input;
        const path = [external_node_path_.posix.join(project.path, 'server.json'), 'server.json'].find(files.has);
        const value = path === undefined ? undefined : (0,json/* readJson */.V)(files.text(path)).value;
        if (!(0,node_manifest/* isObject */.Gv)(value) || typeof value['name'] !== 'string' || !Array.isArray(value['packages']))
            return [];
        const ours = value['packages'].some((entry) => (0,node_manifest/* isObject */.Gv)(entry) &&
            (entry['registryType'] ?? entry['registry_type']) === 'npm' &&
            entry['identifier'] === project.name);
        const { mcpName } = project.manifest;
        if (!ours || mcpName === value['name'])
            return [];
        const message = mcpName === undefined
            ? `${path} is about this package, and package.json has no mcpName.`
            : `mcpName is "${mcpName}", and ${path} says "${value['name']}".`;
        return [
            {
                message,
                hint: `Write "mcpName": "${value['name']}".`,
                ...place(input, mcpName === undefined ? 'name' : 'mcpName'),
            },
        ];
    },
});

;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-module-type.js
// node-module-type: sources are written as the kind of module that Node takes them for.



const nodeModuleType = nodeRule({
    id: 'node-module-type',
    title: '"type" fits how the shipped sources are written.',
    level: 'error',
    docs: {
        why: '"type": "module" makes every .js file an ES module, where require does not exist; without it, or with "commonjs", import statements are a syntax error in most versions of Node.',
        wrong: '"type": "module"\n\nconst { McpServer } = require("@modelcontextprotocol/server");',
        right: '"type": "module"\n\nimport { McpServer } from "@modelcontextprotocol/server";',
        fix: 'Change "type", rename the file to .cjs or .mjs, or write the other kind of import.',
    },
    check: (input) => {
        const own = packageFiles(input);
        const starts = (0,node_entries/* entriesOf */.Mc)(input.project.manifest)
            .filter(({ kind }) => kind === 'bin' || kind === 'main')
            .flatMap((entry) => (0,node_entries/* filesOf */.R8)(entry, own.has, own.all));
        // A package.json in a folder below steers Node there; such files are left to the build.
        const steered = own.all
            .filter((path) => path.endsWith('/package.json'))
            .map((path) => path.slice(0, -'package.json'.length));
        const { sources } = reach(starts, own);
        return [...sources].flatMap(([path, source]) => {
            if (!/\.[cm]?js$/.test(path) || source.broken || steered.some((folder) => path.startsWith(folder)))
                return [];
            const module = own.isModule(path);
            const stated = input.project.manifest.raw['type'] !== undefined || /\.[cm]js$/.test(path);
            if (module && source.commonJs !== undefined && source.esm === undefined) {
                const { word, line, column } = source.commonJs;
                return [
                    {
                        message: `${path} is an ES module for Node and uses ${word}, which does not exist there.`,
                        hint: `Write import and export, or rename it to ${path.replace(/\.m?js$/, '.cjs')}.`,
                        file: own.full(path),
                        line,
                        column,
                    },
                ];
            }
            if (!module && source.esm !== undefined && source.commonJs === undefined) {
                const { word, line, column } = source.esm;
                const message = stated
                    ? `${path} is CommonJS for Node and uses ${word}, which is a syntax error there.`
                    : `${path} uses ${word} and package.json has no "type": Node before 20.19 refuses it, newer ones have to guess.`;
                return [
                    {
                        level: stated ? 'error' : 'warning',
                        message,
                        hint: 'Add "type": "module" to package.json.',
                        file: own.full(path),
                        line,
                        column,
                    },
                ];
            }
            return [];
        });
    },
});

// EXTERNAL MODULE: ./node_modules/validate-npm-package-name/lib/index.js
var validate_npm_package_name_lib = __webpack_require__(77825);
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-name.js
// node-name: the package has a name that npm accepts for a new package.


const nodeName = nodeRule({
    id: 'node-name',
    title: 'The name is one that npm accepts.',
    level: 'error',
    docs: {
        why: 'npm refuses to publish a package whose name has capital letters, spaces or other characters that a URL does not allow.',
        wrong: '"name": "Weather MCP"',
        right: '"name": "weather-mcp"',
        fix: 'Use lower-case letters, digits, dashes, dots and underscores; a scope is written @scope/name.',
    },
    check: (input) => {
        const { name } = input.project.manifest;
        if (name === undefined || name === '') {
            return [{ message: 'package.json has no name.', hint: 'Add "name".', ...place(input, 'name') }];
        }
        const { validForNewPackages, errors = [], warnings = [] } = validate_npm_package_name_lib(name);
        if (validForNewPackages)
            return [];
        const lower = name.toLowerCase().replace(/[^a-z0-9@/._-]+/g, '-');
        const hint = lower !== name && validate_npm_package_name_lib(lower).validForNewPackages ? `Write "name": "${lower}".` : 'Choose another name.';
        return [
            {
                message: `npm does not accept the name "${name}": ${[...errors, ...warnings].join(', ')}.`,
                hint,
                ...place(input, 'name'),
            },
        ];
    },
});

;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-open-sdk-bound.js
// node-open-sdk-bound: the next major version of the MCP SDK is not taken unseen.


const SDK = /^(@modelcontextprotocol\/(sdk|server|core|client|node|express|fastify|hono)|fastmcp|mcp-framework|xmcp|mcp-handler)$/;
const nodeOpenSdkBound = nodeRule({
    id: 'node-open-sdk-bound',
    title: 'The MCP SDK has an upper bound.',
    level: 'warning',
    docs: {
        why: 'A new major version of the SDK renames what the server imports. Users get it on the next fresh installation, while a lock file keeps the author’s machine and CI green.',
        wrong: '"@modelcontextprotocol/server": ">=2.0.0"',
        right: '"@modelcontextprotocol/server": "^2.4.0"',
        fix: 'Use a caret range.',
    },
    check: (input) => Object.entries(input.project.manifest.dependencies).flatMap(([name, range]) => {
        if (!SDK.test(name))
            return [];
        const tag = /^(latest|next|beta|\*|x|)$/i.test(range.trim());
        const lowest = semver.validRange(range) === null ? null : semver.minVersion(range);
        const open = tag || (lowest !== null && semver.intersects(range, `>=${lowest.major + 2}.0.0`));
        if (!open)
            return [];
        const base = tag || lowest === null || lowest.version === '0.0.0' ? '<the version you use>' : lowest.version;
        return [
            {
                message: `${name} is "${range}", which takes every later major version too.`,
                hint: `Write "^${base}".`,
                ...place(input, 'dependencies', name),
            },
        ];
    }),
});

;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-private.js
// node-private: a package that is to be published does not say that it must not be.

const nodePrivate = nodeRule({
    id: 'node-private',
    title: 'The package is not private.',
    level: 'error',
    docs: {
        why: '"private": true makes npm refuse to publish. Beside other projects such a package is skipped; here it is the only one, so nothing would be released.',
        wrong: '{ "name": "weather-mcp", "private": true }',
        right: '{ "name": "weather-mcp" }',
        fix: 'Remove "private", or release the folder as a code package: [[project]] with ecosystem = "code-package" in mcp-release.toml.',
    },
    check: (input) => input.project.manifest.private
        ? [
            {
                message: `${input.project.name} is private, and there is no other project to release.`,
                hint: 'Remove "private": true, or set ecosystem = "code-package" for it in mcp-release.toml.',
                ...place(input, 'private'),
            },
        ]
        : [],
});

// EXTERNAL MODULE: ./node_modules/hosted-git-info/lib/index.js
var hosted_git_info_lib = __webpack_require__(82537);
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-repository.js
// node-repository: package.json names the repository that it is released from.


const nodeRepository = nodeRule({
    id: 'node-repository',
    title: 'repository.url is the repository that it is released from.',
    level: 'warning',
    docs: {
        why: 'npm compares repository.url with the repository that built the package and refuses a publication with provenance when they differ (E422); people look there for the source.',
        wrong: '"repository": "https://github.com/someone-else/template"',
        right: '"repository": { "type": "git", "url": "git+https://github.com/octo/weather-mcp.git" }',
        fix: 'Write the address of this repository, with its capital letters as GitHub shows them.',
    },
    check: (input) => {
        const { repository } = input.project.manifest;
        const here = input.repository;
        const wanted = here === undefined ? undefined : `git+https://github.com/${here}.git`;
        if (repository === undefined) {
            const hint = `Add "repository": { "type": "git", "url": "${wanted ?? 'git+https://github.com/<owner>/<name>.git'}" }.`;
            return [
                {
                    message: 'repository is not stated: npm cannot show where the source is, and refuses provenance.',
                    hint,
                    ...place(input, 'repository'),
                },
            ];
        }
        const keys = typeof input.project.manifest.raw['repository'] === 'string' ? ['repository'] : ['repository', 'url'];
        const said = hosted_git_info_lib.fromUrl(repository.url);
        if (said === undefined && !/^(git\+)?(https?|ssh|git):\/\/|^git@/.test(repository.url)) {
            return [
                {
                    message: `repository is "${repository.url}", which is no address of a repository.`,
                    hint: `Write "${wanted ?? 'git+https://github.com/<owner>/<name>.git'}".`,
                    ...place(input, ...keys),
                },
            ];
        }
        if (here === undefined || said === undefined || said.type !== 'github')
            return [];
        const there = `${said.user}/${said.project}`;
        if (there === here)
            return [];
        const how = there.toLowerCase() === here.toLowerCase() ? ' (capital letters count)' : '';
        return [
            {
                message: `repository is ${there}, and this is released from ${here}${how}.`,
                hint: `Write "${wanted}".`,
                ...place(input, ...keys),
            },
        ];
    },
});

;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-shebang.js
// node-shebang: the program of each bin says on its first line that Node runs it.




const nodeShebang = nodeRule({
    id: 'node-shebang',
    title: 'The program of each bin begins with #!/usr/bin/env node.',
    level: 'error',
    docs: {
        why: 'Without it a shell runs the JavaScript as a shell script: "import: command not found". The compiler keeps the line when the source has it.',
        wrong: 'import { serveStdio } from "@modelcontextprotocol/server/stdio";',
        right: '#!/usr/bin/env node\nimport { serveStdio } from "@modelcontextprotocol/server/stdio";',
        fix: 'Make #!/usr/bin/env node the very first line of the file.',
    },
    check: (input) => {
        const own = packageFiles(input);
        const { manifest } = input.project;
        const started = (0,node_command/* npxCommand */.W)(manifest);
        return (0,node_entries/* entriesOf */.Mc)(manifest)
            .filter(({ kind }) => kind === 'bin')
            .flatMap((entry) => {
            const shipped = own.has(entry.file);
            const path = shipped ? entry.file : sourceOf(entry.file, own.has);
            const text = path === undefined ? undefined : own.text(path);
            if (path === undefined || text === undefined || text.includes('\0') || !/\.[cm]?[jt]sx?$/.test(path))
                return [];
            if (text.startsWith('#!'))
                return [];
            // A build may write the line itself: what it made is looked at after the build.
            const scripts = Object.values(manifest.scripts).join('\n');
            if (!shipped && (isBundled(input) || /#!|shebang|banner|\bnode (\.\/)?(scripts|build)/.test(scripts)))
                return [];
            const late = /^(\uFEFF|\s+)#!/.test(text);
            return [
                {
                    level: entry.label === `bin "${started}"` ? 'error' : 'warning',
                    message: `${path} is started by ${entry.label} and ${late ? 'does not begin with its #! line: something stands before it' : 'has no #! line'}.`,
                    hint: 'Let the first line be: #!/usr/bin/env node',
                    file: own.full(path),
                    line: 1,
                    column: 1,
                },
            ];
        });
    },
});

// EXTERNAL MODULE: ./.build/version.js
var _build_version = __webpack_require__(15922);
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-version.js
// node-version: the version is a full semver version.



const nodeVersion = nodeRule({
    id: 'node-version',
    title: 'The version is a semver version.',
    level: 'error',
    docs: {
        why: 'npm refuses any version that is not major.minor.patch with an optional pre-release; without one nothing can be published.',
        wrong: '"version": "1.4"',
        right: '"version": "1.4.0"',
        fix: 'Write three numbers, and a pre-release as 1.4.0-rc.1.',
    },
    check: (input) => {
        const { version } = input.project.manifest;
        if (version === undefined) {
            return [{ message: 'package.json has no version.', hint: 'Add "version": "0.1.0".', ...place(input, 'version') }];
        }
        if (semver.valid(version) === version)
            return [];
        const better = semver.valid(version) ?? (0,_build_version/* toSemver */.Ud)(version);
        const hint = better === undefined || better === null ? 'Write three numbers: 1.4.0.' : `Write "version": "${better}".`;
        return [
            { message: `"${version}" is no semver version, so npm does not accept it.`, hint, ...place(input, 'version') },
        ];
    },
});

;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-workspace-protocol.js
// node-workspace-protocol: dependencies can be installed outside of this repository.


const KINDS = ['dependencies', 'optionalDependencies', 'peerDependencies'];
const nodeWorkspaceProtocol = nodeRule({
    id: 'node-workspace-protocol',
    title: 'No dependency is written in a way that only this repository understands.',
    level: 'error',
    docs: {
        why: 'workspace: and catalog: are resolved by pnpm and yarn when they pack, and stay as they are when npm packs; file: and link: always stay. npm install of such a package fails for everybody.',
        wrong: '"dependencies": { "weather-core": "file:../core" }',
        right: '"dependencies": { "weather-core": "^1.4.0" }',
        fix: 'Write a version range, or commit the lock file of the package manager that resolves the protocol.',
    },
    check: (input) => {
        const { manifest } = input.project;
        const resolves = resolver(input);
        return KINDS.flatMap((kind) => Object.entries(manifest[kind]).flatMap(([name, range]) => {
            const protocol = /^(workspace|catalog|file|link|portal):/.exec(range)?.[1];
            if (protocol === undefined || manifest.bundled.includes(name))
                return [];
            const fine = (protocol === 'workspace' && resolves !== undefined) || (protocol === 'catalog' && resolves === 'pnpm');
            if (fine)
                return [];
            const local = protocol !== 'workspace' && protocol !== 'catalog';
            return [
                {
                    message: `${name} is "${range}", which npm cannot install from a published package.`,
                    hint: local
                        ? `Write a version range and publish ${name} too.`
                        : 'Commit pnpm-lock.yaml, or write a version range.',
                    ...place(input, kind, name),
                },
            ];
        }));
    },
});
function resolver({ project, files }) {
    if (/^pnpm@/.test(project.manifest.packageManager ?? ''))
        return 'pnpm';
    if (/^yarn@[2-9]/.test(project.manifest.packageManager ?? ''))
        return 'yarn';
    for (let folder = project.path;; folder = external_node_path_.posix.dirname(folder)) {
        const has = (name) => files.has(external_node_path_.posix.join(folder, name));
        if (has('package-lock.json') || has('npm-shrinkwrap.json'))
            return undefined;
        if (has('pnpm-lock.yaml') || has('pnpm-workspace.yaml'))
            return 'pnpm';
        if (has('.yarnrc.yml'))
            return 'yarn';
        if (folder === '.')
            return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/index.js
// Every rule of the Node ecosystem, in the order in which they are shown.




















const NODE_RULES = [
    nodeManifestReadable,
    nodeName,
    nodeVersion,
    nodePrivate,
    nodeBin,
    nodeBinTarget,
    nodeShebang,
    nodeFiles,
    nodeBuildHook,
    nodeModuleType,
    nodeImportsDeclared,
    nodeEngines,
    nodeWorkspaceProtocol,
    nodeGitDependency,
    nodeOpenSdkBound,
    nodeLockfile,
    nodeInstallScripts,
    nodeRepository,
    nodeLicense,
    nodeMcpName,
];

;// CONCATENATED MODULE: ./.build/ecosystems/node/index.js
// The Node ecosystem: npm packages with a bin.




const node = {
    id: 'node',
    rules: NODE_RULES,
    detect: detectNode,
    needs: ({ manifest }) => Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies }),
    build: buildNode,
    install: node_install/* installNode */.Wg,
    installPublished: node_install/* installPublishedNode */.AC,
    userCommands: node_install/* nodeUserCommands */.Ep,
};

// EXTERNAL MODULE: ./.build/digest.js
var _build_digest = __webpack_require__(55868);
// EXTERNAL MODULE: ./.build/git.js
var git = __webpack_require__(27902);
// EXTERNAL MODULE: ./.build/source.js
var source = __webpack_require__(97861);
// EXTERNAL MODULE: ./.build/tools/python-indexes.js + 1 modules
var python_indexes = __webpack_require__(58612);
// EXTERNAL MODULE: ./.build/tools/uv.js + 2 modules
var tools_uv = __webpack_require__(99188);
// EXTERNAL MODULE: ./.build/tools/uv-env.js
var uv_env = __webpack_require__(68153);
;// CONCATENATED MODULE: ./.build/ecosystems/python/build-failure.js
// Turns the last words of a build that failed into a finding that says what to do.
const KNOWN = [
    {
        sign: /Multiple top-level (packages|modules) discovered in a flat-layout: \[([^\]]*)\]/,
        message: (match) => `setuptools found several top-level ${match[1]} and will not choose: ${match[2]}.`,
        hint: (match) => match[1] === 'packages'
            ? 'Name the one to ship: [tool.setuptools] packages = ["weather_mcp"], or move it to src/.'
            : 'Name the ones to ship: [tool.setuptools] py-modules = ["server"], or make a package of them in src/.',
        at: ['build-system'],
    },
    {
        sign: /Unable to determine which files to ship inside the wheel|most likely cause of this is that there is no directory that matches the name/,
        message: () => 'hatchling found no folder of the project’s name, so it does not know what to ship.',
        hint: () => 'Say so: [tool.hatch.build.targets.wheel] packages = ["src/weather_mcp"].',
        at: ['project', 'name'],
    },
    {
        sign: /Expected a Python module at:\s*`?([^`\n]+)/,
        message: (match) => `uv_build expects the package at ${tail(match[1])}, and it is not there.`,
        hint: () => 'Move it there, or say where it is: [tool.uv.build-backend] module-name and module-root.',
        at: ['build-system'],
    },
    {
        sign: /setuptools[-_]scm was unable to detect version|unable to detect version|Error getting the version from source `vcs`|no tags? (?:could|was|were) (?:be )?found|Could not determine version from git|this does not appear to be a Git project/i,
        message: () => 'The version comes from git, and no tag says which one.',
        hint: () => 'Tag the commit (git tag v1.2.3), or state version in [project]. In Actions: actions/checkout with fetch-depth: 0.',
        at: ['project', 'dynamic'],
    },
    {
        sign: /Readme file does not exist: ([^\n]+)|OSError: .*?'([^'\n]*README[^'\n]*)'|(?:readme|README)[^\n]*?(?:No such file|not found|does not exist)/i,
        message: (match) => `The readme that pyproject.toml names is not there${named(match[1] ?? match[2])}.`,
        hint: () => 'Commit it, or take readme out of [project].',
        at: ['project', 'readme'],
    },
    {
        sign: /License file does not exist: ([^\n]+)|license[- ]files?[^\n]*?(?:did not match|does not match|not exist)/i,
        message: (match) => `The licence file that pyproject.toml names is not there${named(match[1])}.`,
        hint: () => 'Commit it, or correct license-files in [project].',
        at: ['project', 'license-files'],
    },
    {
        sign: /(?:ModuleNotFoundError|ImportError): No module named '([^']+)'/,
        message: (match) => `The build imports ${match[1]}, which is not there when the package is built alone.`,
        hint: (match, manifest) => manifest.hasBuildSystem
            ? `Add what provides ${match[1]} to requires in [build-system]; an import of the package itself to read its version needs its dependencies there too.`
            : `Add a [build-system] table whose requires names what provides ${match[1]}.`,
        at: ['build-system', 'requires'],
    },
    {
        sign: /No interpreter found for ([^\n]+)/,
        message: (match) => `No Python here is what the project needs: ${match[1]}.`,
        hint: () => 'Install such a Python (uv python install 3.13, or actions/setup-python).',
        at: ['project', 'requires-python'],
    },
    {
        sign: /Because ([A-Za-z0-9._-]+) was not found in the package registry|No solution found when resolving: `([^`]+)`|Failed to resolve requirements from `build-system\.requires`/,
        message: (match) => `What the build itself needs cannot be installed: ${match[1] ?? match[2] ?? 'build-system.requires'}.`,
        hint: () => 'Look at the names and versions in [build-system] requires, and at the index they should come from.',
        at: ['build-system', 'requires'],
    },
    {
        sign: /Failed to fetch: `([^`]+)`|error sending request for url \(([^)]+)\)|dns error/,
        message: (match) => `What the build itself needs could not be fetched${named(match[1] ?? match[2])}.`,
        hint: () => 'Look at the network and the index setting, then run it again.',
        at: ['build-system', 'requires'],
    },
    {
        sign: /(?:gcc|cc|clang|cl\.exe|cargo|rustc|cmake|ninja)[^\n]*(?:command not found|No such file or directory|not found)|Microsoft Visual C\+\+ \S+ or greater is required/i,
        message: () => 'The build needs a compiler or build tool that is not here.',
        hint: () => 'Install it before this step.',
        at: ['build-system'],
    },
    {
        sign: /(?:configuration error|invalid pyproject\.toml config|ConfigurationError|Field `[^`]+`|Failed to parse)[^\n]*/i,
        message: (match) => `The build backend refuses the configuration: ${match[0].trim()}`,
        hint: () => 'Correct that entry of pyproject.toml.',
        at: ['project'],
    },
];
function buildFailure(ended, about) {
    const { manifest, manifestFile, name } = about.project;
    const output = `${ended.stdout}\n${ended.stderr}`;
    const [known, match] = KNOWN.map((entry) => [entry, entry.sign.exec(output)]).find(([, found]) => found !== null) ?? [];
    const quote = lastLines(ended.stderr.trim() === '' ? ended.stdout : ended.stderr, match?.[0]);
    const place = known === undefined ? undefined : (manifest.at(known.at) ?? manifest.at(known.at.slice(0, 1)));
    const base = {
        rule: 'build/failed',
        level: 'error',
        message: `The build failed ${how(ended)}.`,
        hint: `Run it in a clean checkout to see all of its output: ${about.shown}`,
        project: name,
        file: manifestFile,
        ...(place === undefined ? {} : { line: place.line, column: place.column }),
        quote,
        facts: { command: about.shown },
    };
    if (ended.timedOut) {
        const message = `The build did not end within ${about.minutes} minutes and was stopped.`;
        return { ...base, message, hint: 'Run it by hand: it may wait for an answer.' };
    }
    if (known === undefined || match === undefined || match === null)
        return base;
    return { ...base, message: known.message(match), hint: known.hint(match, manifest) };
}
function how(ended) {
    return ended.signal === null ? `with exit code ${ended.code}` : `by signal ${ended.signal}`;
}
function named(found) {
    return found === undefined ? '' : `: ${found.trim()}`;
}
function tail(path) {
    return (path ?? '').trim().split('/').slice(-3).join('/');
}
function lastLines(output, cause) {
    const lines = output
        .split('\n')
        .map((line) => line.trimEnd())
        .filter((line) => line.trim() !== '' && !/^hint: Build failures usually indicate/.test(line));
    const last = lines.slice(-12);
    const named = cause?.split('\n')[0];
    const first = named === undefined ? undefined : lines.find((line) => line.includes(named));
    return first === undefined || last.includes(first) ? last : [first, '…', ...last.slice(-10)];
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/build-run.js
// Runs uv build for a Python project, or the commands its configuration has instead.








const build_run_BUILD_MS = 30 * 60_000;
const ZIP_EPOCH = 315_532_800;
async function openBuilder(project, release, host) {
    const room = await (0,host_room/* openRoom */.K)(host, 'build');
    const [uv, config, base] = await Promise.all([(0,tools_uv/* ensureUv */.a)(host), (0,python_indexes/* uvConfigFile */.q)(host), (0,uv_env/* uvEnv */.H)(host, room, 'build')]);
    const env = {
        ...base,
        SOURCE_DATE_EPOCH: String(Math.max(release.commitTime, ZIP_EPOCH)),
        GIT_COMMIT: release.commit,
        BUILD_DATE: new Date(release.commitTime * 1000).toISOString().replace('.000Z', 'Z'),
    };
    const run = (command, cwd) => host.run({ command, cwd, env, timeoutMs: build_run_BUILD_MS, onLine: (line) => host.log.debug(line) });
    const failure = (ended, shown) => new errors/* StageFailure */.BG([buildFailure(ended, { project, shown, minutes: build_run_BUILD_MS / 60_000 })]);
    return {
        async uvBuild(source, what) {
            const out = await host.tempDir('dist');
            const words = ['build', ...(what === undefined ? [] : [`--${what}`]), '--no-sources'];
            const options = ['--config-file', config, '--out-dir', out];
            const attempt = (more) => run([uv, ...words, ...options, ...more, source], room.cwd);
            let ended = await attempt([]);
            // A .python-version is about the author's machine; what the package needs is requires-python.
            const wanted = project.manifest.requiresPython;
            const unhad = /No interpreter found|python-build-standalone/;
            if (ended.code !== 0 && unhad.test(ended.stderr) && wanted !== undefined) {
                ended = await attempt(['--python', wanted]);
            }
            if (ended.code !== 0)
                throw failure(ended, ['uv', ...words].join(' '));
            return listBuilt(out);
        },
        async ownBuild() {
            const { install, command } = project.settings.build;
            const folder = (0,external_node_path_.join)(release.root, project.path);
            for (const own of [install, command]) {
                if (own === undefined)
                    continue;
                const [program, ...args] = own;
                const path = (0,external_node_path_.isAbsolute)(program)
                    ? program
                    : /[/\\]/.test(program)
                        ? (0,external_node_path_.join)(folder, program)
                        : program === 'uv'
                            ? uv
                            : host.tool(program);
                const ended = await run([path, ...args], folder);
                if (ended.code !== 0)
                    throw failure(ended, own.join(' '));
            }
            await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'dist'), { recursive: true });
            return listBuilt((0,external_node_path_.join)(folder, 'dist'));
        },
    };
}
async function listBuilt(folder) {
    const files = (await (0,promises_.readdir)(folder)).sort().map((name) => (0,external_node_path_.join)(folder, name));
    return {
        sdists: files.filter((file) => file.endsWith('.tar.gz')),
        wheels: files.filter((file) => file.endsWith('.whl')),
    };
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/compare-wheels.js
// Compares the wheel that is shipped (built from the sdist) with one built from the repository's tree.
const SHOWN = 8;
function compareWheels(shipped, tree, tracked) {
    const own = (path) => /\.dist-info\/(RECORD|WHEEL)$/.test(path);
    const lacks = [...tree.digests.keys()].filter((path) => !own(path) && !shipped.digests.has(path));
    const more = [...shipped.digests.keys()].filter((path) => !own(path) && !tree.digests.has(path));
    const other = [...shipped.digests].flatMap(([path, digest]) => {
        const there = tree.digests.get(path);
        const generated = !path.includes('.dist-info/') && !tracked.has(path.split('/').at(-1));
        return there === undefined || there === digest || own(path) || generated ? [] : [path];
    });
    const modules = [...tree.modules].filter((name) => !shipped.modules.has(name));
    const found = (level, message, hint) => ({
        rule: 'build/wheel-differs',
        level,
        message,
        hint,
        artifact: shipped.file,
    });
    const findings = [];
    if (lacks.length > 0) {
        const what = modules.length > 0 ? `modules that the repository has: ${list(modules)}` : `files: ${list(lacks)}`;
        findings.push(found(modules.length > 0 ? 'error' : 'warning', `The wheel is built from the sdist, as everybody who builds this version does, and lacks ${what}. They are not in the sdist.`, 'Put them into the sdist: include them in the sdist settings of the build backend (MANIFEST.in for setuptools), or commit them.'));
    }
    if (more.length > 0) {
        findings.push(found('warning', `The wheel from the sdist holds files that one from the repository does not: ${list(more)}.`, 'Look why the build depends on where it runs; an exclude may apply to one of the two only.'));
    }
    if (other.length > 0) {
        findings.push(found('warning', `Files differ between the wheel from the sdist and one from the repository: ${list(other)}.`, 'Look why the build depends on where it runs: what people build from the sdist is not what you tried.'));
    }
    return findings;
}
function list(names) {
    const sorted = [...names].sort();
    const rest = sorted.length - SHOWN;
    return `${sorted.slice(0, SHOWN).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

// EXTERNAL MODULE: ./.build/ecosystems/python/metadata.js
var metadata = __webpack_require__(25336);
;// CONCATENATED MODULE: ./.build/ecosystems/python/judge-built.js
// Judges what was built: is it this project in this version, and is everything in it that its scripts need.


function judgeIdentity(built, project, release) {
    const findings = [];
    const at = (key) => project.manifest.at(['project', key]) ?? {};
    const base = { level: 'error', file: project.manifestFile, artifact: built.file };
    if ((0,metadata/* normalName */.tK)(built.name) !== (0,metadata/* normalName */.tK)(project.name)) {
        findings.push({
            ...base,
            ...at('name'),
            rule: 'build/name',
            message: `The project is called ${project.name}, and what was built is called ${built.name}.`,
            hint: 'State one name in [project], and let no setup.py or setup.cfg say another.',
        });
    }
    const tagged = release.tag === undefined ? undefined : (0,_build_version/* parseTag */.ED)(release.tag, [project.name])?.version;
    const wanted = tagged ?? project.version;
    const dynamic = project.manifest.dynamic.includes('version') || project.version === undefined;
    if (wanted !== undefined && !(0,_build_version/* sameVersion */.r1)(built.version, wanted)) {
        findings.push({
            ...base,
            ...at(dynamic ? 'dynamic' : 'version'),
            rule: 'build/version',
            message: `What was built is version ${built.version}; ${tagged === undefined ? 'the manifest' : `the tag ${release.tag}`} says ${wanted}.`,
            hint: dynamic
                ? 'The backend makes the version itself: look at its tag pattern, and at files that the build changes before the version is read.'
                : 'State the version of the tag in [project].',
        });
    }
    else if (built.version.includes('+') && release.tag !== undefined) {
        findings.push({
            ...base,
            ...at(dynamic ? 'dynamic' : 'version'),
            rule: 'build/version',
            message: `What was built is version ${built.version}: no index takes a version with a local part (+…).`,
            hint: 'Release a commit that the tag stands on, with nothing changed; or take the local part out.',
        });
    }
    return findings;
}
function judgeWheel(wheel, project, tracked) {
    const base = { file: project.manifestFile, artifact: wheel.file };
    const findings = [];
    if (wheel.modules.size === 0) {
        findings.push({
            ...base,
            rule: 'build/empty-wheel',
            level: 'error',
            message: 'The wheel holds no Python module: installed, there would be nothing to start.',
            hint: 'Tell the build backend which package to ship, or move it to src/ under the name of the project.',
        });
    }
    else {
        for (const [script, target] of Object.entries(wheel.scripts)) {
            const module = target.split(':')[0]?.trim() ?? '';
            if (wheel.modules.has(module))
                continue;
            const level = ours(module, wheel, tracked) ? 'error' : 'warning';
            findings.push({
                ...base,
                ...project.manifest.at(['project', 'scripts', script]),
                rule: 'build/script-target-missing',
                level,
                message: `The command ${script} starts ${target}, and the wheel holds no module ${module}. It holds: ${[...wheel.topLevel].slice(0, 8).join(', ')}.`,
                hint: level === 'error'
                    ? `Make the build backend ship ${module}, or let ${script} start a module that is shipped.`
                    : `If a dependency brings ${module}, all is well; else correct the name.`,
            });
        }
    }
    const licensed = wheel.metadata.all('license-file').length > 0 ||
        wheel.entries.some(({ path }) => /\.dist-info\/(.*\/)?(licen[cs]e|copying|notice|unlicense)[^/]*$/i.test(path));
    if (!licensed) {
        findings.push({
            ...base,
            rule: 'build/license-missing',
            level: 'warning',
            message: 'The wheel holds no licence file: who installs it has no leave to use it in writing.',
            hint: 'Add a LICENSE file beside pyproject.toml, or name it: [project] license-files = ["LICENSE"].',
        });
    }
    return findings;
}
function ours(module, wheel, tracked) {
    const top = module.split('.')[0];
    if (wheel.topLevel.includes(top) || wheel.metadata.all('requires-dist').length === 0)
        return true;
    return tracked.some((path) => {
        const parts = path.split('/');
        return parts.includes(top) || parts.at(-1) === `${top}.py`;
    });
}

// EXTERNAL MODULE: ./.build/ecosystems/python/wheel.js
var python_wheel = __webpack_require__(60102);
;// CONCATENATED MODULE: ./.build/ecosystems/python/build.js
// Builds a Python project as its users get it: the sdist, the wheel from the sdist, and a look whether that lost anything.










const copies = new WeakMap();
async function buildPython(project, release, host) {
    const builder = await openBuilder(project, release, host);
    const own = project.settings.build.command !== undefined || project.settings.build.install !== undefined;
    const configured = project.settings.build.command !== undefined;
    if (own && !configured)
        await builder.ownBuild();
    const fromTree = configured ? Promise.resolve(undefined) : treeWheel(project, release, host, builder.uvBuild);
    const [built, tree, tracked] = await Promise.all([
        settle(configured ? builder.ownBuild() : builder.uvBuild((0,external_node_path_.join)(release.root, project.path)), fromTree),
        fromTree,
        trackedFiles(release, project, host),
    ]);
    if (built.wheels.length === 0)
        throw new errors/* StageFailure */.BG([nothingBuilt(project, configured)]);
    const wheels = await Promise.all(built.wheels.map(python_wheel/* readWheel */.ag));
    const sdists = await Promise.all(built.sdists.map(async (path) => ({ ...(await (0,python_wheel/* readSdistIdentity */.GA)(path)), file: (0,external_node_path_.basename)(path) })));
    const names = new Set(tracked.map((path) => external_node_path_.posix.basename(path)));
    const findings = [
        ...firstOnly([...wheels, ...sdists].map((one) => judgeIdentity(one, project, release))),
        ...wheels.flatMap((wheel) => judgeWheel(wheel, project, tracked)),
        ...(tree === undefined ? [] : wheels.slice(0, 1).flatMap((wheel) => compareWheels(wheel, tree, names))),
    ].map((finding) => ({ file: project.manifestFile, ...finding, project: project.name }));
    // A version that is not the tag's can still be started: one run shows both.
    if (findings.some(({ level, rule }) => level === 'error' && rule !== 'build/version'))
        throw new errors/* StageFailure */.BG(findings);
    const builtFrom = configured ? undefined : sdists[0]?.file;
    const artifacts = await Promise.all([
        ...built.wheels.map((path) => build_store(path, 'wheel', project.name, release.out, builtFrom)),
        ...built.sdists.map((path) => build_store(path, 'sdist', project.name, release.out)),
    ]);
    return { artifacts, findings };
}
async function settle(build, tree) {
    try {
        return await build;
    }
    catch (error) {
        const wheel = await tree;
        if (!(error instanceof errors/* StageFailure */.BG) || wheel === undefined)
            throw error;
        const note = 'From the repository itself the wheel builds: the sdist lacks something that the build needs.';
        throw new errors/* StageFailure */.BG(error.findings.map((one) => ({ ...one, message: `${one.message} ${note}` })));
    }
}
async function treeWheel(project, release, host, build) {
    const known = copies.get(host) ?? new Map();
    copies.set(host, known);
    const head = {
        root: release.root,
        commit: release.commit,
        commitTime: release.commitTime,
        tags: [],
        repository: undefined,
    };
    const copy = known.get(release.root) ?? (0,source/* cloneSource */.r)(host, head, { tags: [], overlay: release.noRelease !== undefined });
    known.set(release.root, copy);
    try {
        const { wheels } = await build((0,external_node_path_.join)(await copy, project.path), 'wheel');
        return wheels[0] === undefined ? undefined : await (0,python_wheel/* readWheel */.ag)(wheels[0]);
    }
    catch (error) {
        if (!(error instanceof errors/* StageFailure */.BG) && !(error instanceof errors/* ReleaseError */.K2))
            throw error;
        host.log.debug(`${project.name}: no wheel from the tree: ${error.message}`);
        return undefined;
    }
}
async function trackedFiles(release, project, host) {
    const listed = await (0,git/* git */.$Y)(host, release.root, 'ls-files', '-z', '--', project.path);
    return listed.split('\0').filter((path) => path !== '');
}
function firstOnly(lists) {
    const told = new Set();
    return lists.flat().filter(({ rule, message }) => !told.has(`${rule} ${message}`) && told.add(`${rule} ${message}`));
}
function nothingBuilt(project, configured) {
    return {
        rule: 'build/failed',
        level: 'error',
        file: project.manifestFile,
        project: project.name,
        message: configured
            ? `The configured build ended well and left no wheel in ${external_node_path_.posix.join(project.path, 'dist')}.`
            : 'The build ended well and left no wheel.',
        hint: configured ? 'Let [build] command write wheel and sdist to dist/.' : 'Run uv build in a clean checkout.',
    };
}
async function build_store(path, kind, project, out, builtFrom) {
    await (0,promises_.mkdir)(out, { recursive: true });
    const file = (0,external_node_path_.basename)(path);
    const target = (0,external_node_path_.join)(out, file);
    await (0,promises_.copyFile)(path, target);
    return {
        kind,
        file,
        path: target,
        ...(await (0,_build_digest/* digestFile */.T)(target)),
        project,
        ...(builtFrom === undefined ? {} : { builtFrom }),
    };
}

// EXTERNAL MODULE: ./.build/ecosystems/python/environment.js
var environment = __webpack_require__(50643);
;// CONCATENATED MODULE: ./.build/ecosystems/python/choose-command.js
// Which command starts a Python server, as its users would start it.




function chooseScript(names, project) {
    if (names.length <= 1)
        return names[0];
    const own = names.find((name) => (0,metadata/* normalName */.tK)(name) === (0,metadata/* normalName */.tK)(project));
    const likely = names.filter((name) => /mcp|server/i.test(name));
    return own ?? (likely.length === 1 ? likely[0] : undefined);
}
function chooseCommand(project, venv, installed, artifact, host) {
    const { command, args } = project.settings.smoke;
    if (command !== undefined && command.length > 0) {
        const [program = '', ...rest] = command;
        const found = (0,external_node_path_.isAbsolute)(program) ? program : ((0,environment/* programIn */.Wm)(venv, program) ?? host.tool(program));
        return { command: [found, ...rest, ...args], shown: [...command, ...args].join(' ') };
    }
    const names = Object.keys(installed?.scripts ?? {}).sort();
    const script = chooseScript(names, project.name);
    const path = script === undefined ? undefined : (0,environment/* programIn */.Wm)(venv, script);
    if (script !== undefined && path !== undefined) {
        return { command: [path, ...args], shown: [script, ...args].join(' ') };
    }
    const about = { level: 'error', project: project.name, artifact, file: project.manifestFile };
    if (names.length > 1) {
        const place = project.manifest.at([...project.manifest.base, 'scripts']);
        throw new errors/* StageFailure */.BG([
            {
                ...about,
                ...place,
                rule: 'start/which-command',
                message: `${project.name} has the scripts ${names.join(', ')}, and none of them is named ${project.name}: which one is the server cannot be told.`,
                hint: `Say it in mcp-release.toml:\n  [smoke]\n  command = ["${names[0]}"]`,
            },
        ]);
    }
    const main = (installed?.topLevel ?? []).filter((name) => installed?.files.includes(`${name}/__main__.py`));
    const module = main.find((name) => (0,metadata/* normalName */.tK)(name) === (0,metadata/* normalName */.tK)(project.name)) ?? main[0];
    if (module !== undefined) {
        return { command: [venv.python, '-m', module, ...args], shown: ['python', '-m', module, ...args].join(' ') };
    }
    const package_ = installed?.topLevel[0] ?? (0,metadata/* normalName */.tK)(project.name).replaceAll('-', '_');
    throw new errors/* StageFailure */.BG([
        {
            ...about,
            rule: 'start/no-command',
            message: `${artifact} installs no command: it has no script, and no package in it has a __main__.py.`,
            hint: `Add one to pyproject.toml:\n  [project.scripts]\n  ${(0,metadata/* normalName */.tK)(project.name)} = "${package_}.server:main"`,
        },
    ]);
}

// EXTERNAL MODULE: ./.build/ecosystems/python/components.js + 2 modules
var components = __webpack_require__(49858);
// EXTERNAL MODULE: ./.build/ecosystems/python/install-failure.js
var install_failure = __webpack_require__(33853);
// EXTERNAL MODULE: ./.build/ecosystems/python/origin.js
var origin = __webpack_require__(51359);
// EXTERNAL MODULE: ./.build/ecosystems/python/pep508.js
var pep508 = __webpack_require__(56777);
;// CONCATENATED MODULE: ./.build/ecosystems/python/start-failure.js
// What a Python traceback says about a server that did not start, and what its author can do about it.





async function diagnoseStart(stderr, project, venv) {
    const asked = { project, venv, installed: await (0,environment/* distribution */.Nx)(venv, project.name) };
    return ((await missingModule(stderr, asked)) ??
        (await missingName(stderr, asked)) ??
        (await changedSdk(stderr, asked)) ??
        entryPoint(stderr, asked) ??
        missingSetting(stderr));
}
async function missingModule(stderr, asked) {
    const module = last(stderr, /ModuleNotFoundError: No module named '([^']+)'/g)?.[1];
    if (module === undefined)
        return undefined;
    const [top = module] = module.split('.');
    if (asked.installed?.topLevel.includes(top) || isOwn(top, asked))
        return notInWheel(module, asked);
    if (module !== top) {
        const taken = await takenAway(top, `the module ${module}`, asked);
        if (taken !== undefined)
            return taken;
    }
    if (top === 'src') {
        return {
            rule: 'start/missing-module',
            message: 'The server imports src, which exists only in the repository: installed, the package has its own name.',
            hint: 'Import the package by its name (from weather_mcp import …), or relatively (from . import …).',
        };
    }
    const [usual = (0,metadata/* normalName */.tK)(top)] = (0,import_names/* distributionsOf */.Xx)(top);
    const extra = extraWith((0,import_names/* distributionsOf */.Xx)(top), asked.installed);
    if (extra !== undefined) {
        return {
            rule: 'start/missing-module',
            message: `The server imports ${module}, which is installed only with the extra ${extra}. A user who installs ${asked.project.name} plainly does not get it.`,
            hint: `Move it to dependencies in pyproject.toml, or import it only where the extra is needed.`,
        };
    }
    return {
        rule: 'start/missing-module',
        message: `The server imports ${module}, and nothing that its dependencies install has it. On your machine something else brings it, or an older version of a dependency.`,
        hint: `Add the package that has it to dependencies in pyproject.toml:\n  dependencies = [..., "${usual}"]`,
    };
}
function extraWith(names, installed) {
    for (const line of installed?.metadata.all('Requires-Dist') ?? []) {
        const parsed = (0,pep508/* splitRequirement */.q)(line);
        if (parsed === undefined || !names.includes((0,metadata/* normalName */.tK)(parsed.name)))
            continue;
        const extra = /extra\s*==\s*['"]([^'"]+)['"]/.exec(parsed.marker ?? '')?.[1];
        if (extra !== undefined)
            return extra;
    }
    return undefined;
}
async function missingName(stderr, asked) {
    const imported = last(stderr, /ImportError: cannot import name '([^']+)' from (?:partially initialized module )?'([^']+)'/g);
    const attribute = last(stderr, /AttributeError: (?:partially initialized )?module '([^']+)' has no attribute '([^']+)'/g);
    const [name, module] = imported !== undefined ? [imported[1], imported[2]] : [attribute?.[2], attribute?.[1]];
    if (name === undefined || module === undefined)
        return undefined;
    const [top = module] = module.split('.');
    if (asked.installed?.topLevel.includes(top))
        return undefined;
    return takenAway(top, `${name} of ${module}`, asked);
}
async function changedSdk(stderr, asked) {
    const [, owner, attribute, called, argument] = last(stderr, /AttributeError: '((?:FastMCP|MCPServer|Server|Context)\w*)' object has no attribute '(\w+)'|TypeError: ((?:FastMCP|MCPServer|Server|Tool|Context)\w*)\.\w+\(\) got an unexpected keyword argument '(\w+)'/g) ?? [];
    const what = owner !== undefined
        ? `${attribute} of ${owner}`
        : called !== undefined
            ? `the argument ${argument} of ${called}`
            : '';
    if (what === '')
        return undefined;
    return (await takenAway('fastmcp', what, asked)) ?? (await takenAway('mcp', what, asked));
}
async function takenAway(top, what, { installed, venv }) {
    const requirements = (installed?.metadata.all('Requires-Dist') ?? []).flatMap((line) => {
        const parsed = (0,pep508/* splitRequirement */.q)(line);
        return parsed === undefined ? [] : [{ line: line.replace(/\s*;.*$/, ''), name: (0,metadata/* normalName */.tK)(parsed.name) }];
    });
    const candidates = [...(0,import_names/* distributionsOf */.Xx)(top).map(metadata/* normalName */.tK), (0,metadata/* normalName */.tK)(top)];
    for (const name of new Set(candidates)) {
        const found = await (0,environment/* distribution */.Nx)(venv, name);
        if (found === undefined || !found.topLevel.includes(top))
            continue;
        const asked = requirements.find((one) => one.name === name);
        const message = `The server needs ${what}, which ${name} ${found.version} does not have. A fresh installation gets that version; a lock file hides it.`;
        if (asked === undefined) {
            const hint = `${name} comes in through another dependency: name it in dependencies with a bound of its own.`;
            return { rule: 'start/missing-module', message, hint };
        }
        return { rule: 'start/missing-module', message, hint: bound(asked.line, found.version) };
    }
    return undefined;
}
function bound(requirement, version) {
    const plain = requirement.replace(/[()\s]/g, '');
    const lower = /(?:>=|~=|==|>)\s*(\d+)/.exec(plain)?.[1];
    const [major = '0', minor = '0'] = version.split('.');
    const open = !/(<|~=|==)/.test(plain);
    // A bound below the major version helps only when the version that it asks for at least is older.
    const limit = lower !== undefined && Number(lower) >= Number(major) ? `${major}.${minor}` : major;
    if (open) {
        const name = plain.replace(/[<>=!~].*$/, '');
        const stated = plain === name ? `${name}<${limit}` : `${plain},<${limit}`;
        return `Write in dependencies:\n  "${stated}"\nor change the server to what ${version} offers.`;
    }
    return `${plain} lets ${version} in: narrow it to the versions the server works with.`;
}
function entryPoint(stderr, { installed, project }) {
    for (const [script, target] of Object.entries(installed?.scripts ?? {})) {
        const [module = '', name = ''] = target.split(/\s*:\s*/);
        const rest = { rule: 'start/entry-point' };
        const signs = [`cannot import name '${name}' from '${module}'`, `module '${module}' has no attribute '${name}'`];
        if (signs.some((sign) => stderr.includes(sign))) {
            return {
                ...rest,
                message: `The script ${script} starts ${target}, and ${module} has no ${name}.`,
                hint: `Name a function that is there in ${project.manifestFile}:\n  [project.scripts]\n  ${script} = "${module}:main"`,
            };
        }
        if (stderr.includes(`TypeError: ${name}() missing `) && stderr.includes(' required positional argument')) {
            return {
                ...rest,
                message: `The script ${script} calls ${target} without arguments, and ${name} requires some.`,
                hint: `Give ${name} default values, or read its arguments from the command line inside it.`,
            };
        }
        if (stderr.includes(`coroutine '${name}' was never awaited`)) {
            return {
                ...rest,
                message: `The script ${script} calls ${target}, which is async: called like this it does nothing.`,
                hint: `Point the script at a plain function:\n  def run() -> None:\n      asyncio.run(${name}())`,
            };
        }
    }
    return undefined;
}
function missingSetting(stderr) {
    const key = last(stderr, /^KeyError: '([A-Z][A-Z0-9_]+)'/gm)?.[1];
    if (key !== undefined && /environ/.test(stderr))
        return needsVariable([key]);
    const settings = last(stderr, /validation errors? for (\w*(?:Settings|Config|Env)\w*)\n([\s\S]*)/g)?.[2];
    const fields = [...(settings ?? '').matchAll(/^(\w+)\n\s+Field required/gm)].map(([, field = '']) => field.toUpperCase());
    return fields.length > 0 ? needsVariable(fields) : undefined;
}
function needsVariable(names) {
    const list = names.join(', ');
    return {
        rule: 'start/needs-variable',
        message: `The server does not start without ${names.length === 1 ? 'the variable' : 'the variables'} ${list}. A client that starts it to list its tools gets nothing.`,
        hint: `Read it when a tool is called, or give the trial a harmless value in mcp-release.toml:\n  [smoke]\n  env = { ${names.map((name) => `${name} = "trial"`).join(', ')} }`,
    };
}
function isOwn(top, { project, installed }) {
    const own = (0,metadata/* normalName */.tK)(project.name).replaceAll('-', '_');
    const targets = Object.values({ ...project.manifest.scripts, ...installed?.scripts });
    return top === own || targets.some((target) => target.split(/[.:]/)[0] === top);
}
async function notInWheel(module, { installed, project, venv }) {
    const [top = module] = module.split('.');
    const there = (installed?.topLevel ?? []).join(', ');
    const hasTop = installed?.topLevel.includes(top) ?? false;
    const empty = hasTop ? [] : await (0,promises_.readdir)(venv.site).catch(() => []);
    const nothing = hasTop || empty.includes(top) ? '' : ` It holds ${there === '' ? 'no module at all' : there}.`;
    return {
        rule: 'start/missing-module',
        message: `${module} is part of ${project.name}, and it is not in the built package.${nothing}`,
        hint: 'Look at what the build backend includes: a folder without __init__.py, a name that differs from the project’s, or an exclude keeps it out.',
    };
}
function last(text, pattern) {
    return [...text.matchAll(pattern)].at(-1);
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/install.js
// Installs a wheel, or a published version, into a fresh virtual environment, as a user would get it: newest fitting versions,
// no lock file, nothing of this machine but uv's cache.













async function installPython(artifact, project, room, host) {
    const wheel = artifact.kind === 'wheel' ? await (0,python_wheel/* readWheel */.ag)(artifact.path) : undefined;
    return install_install(project, room, host, {
        shown: artifact.file,
        requiresPython: wheel?.metadata.one('Requires-Python') ?? project.manifest.requiresPython,
        // Wheels of the same release may need each other before any index has them.
        words: [artifact.path, '--find-links', (0,external_node_path_.dirname)(artifact.path)],
    });
}
async function installPublishedPython(project, version, source, room, host) {
    if (source.pypiIndex === undefined)
        return undefined;
    const spec = `${project.name}==${version}`;
    return install_install(project, room, host, {
        shown: spec,
        requiresPython: project.manifest.requiresPython,
        // A cached answer of the index may be older than the upload.
        words: [spec, '--index', source.pypiIndex, '--refresh-package', project.name],
    });
}
function pythonUserCommands(project, version) {
    const prerelease = /(a|b|rc|dev)\d*/i.test(version.replace(/\+.*/, ''));
    const script = chooseScript(Object.keys(project.manifest.scripts).sort(), project.name);
    const own = script !== undefined && (0,metadata/* normalName */.tK)(script) === (0,metadata/* normalName */.tK)(project.name);
    if (script === undefined || own)
        return [`uvx ${script ?? project.name}${prerelease ? `@${version}` : ''}`];
    return [`uvx --from ${prerelease ? `'${project.name}==${version}'` : project.name} ${script}`];
}
async function install_install(project, room, host, what) {
    const { smoke } = project.settings;
    const [uv, config, env] = await Promise.all([(0,tools_uv/* ensureUv */.a)(host), (0,python_indexes/* uvConfigFile */.q)(host), (0,uv_env/* uvEnv */.H)(host, room, 'install')]);
    const folder = (0,external_node_path_.join)(room.folder, 'venv');
    const step = async (words, shown) => {
        const ended = await host.run({
            command: [uv, ...words],
            cwd: room.cwd,
            env,
            timeoutMs: smoke.installTimeoutMs,
            onLine: (line) => host.log.debug(line),
        });
        if (ended.code === 0)
            return;
        const seconds = Math.round(smoke.installTimeoutMs / 1000);
        throw new errors/* StageFailure */.BG([(0,install_failure/* installFailure */.Y)(ended, { project, artifact: what.shown, shown, seconds })]);
    };
    const wanted = what.requiresPython === undefined ? [] : ['--python', what.requiresPython];
    await step(['venv', '--quiet', '--no-project', '--config-file', config, ...wanted, folder], ['uv venv', ...wanted.map((word) => (word.startsWith('--') ? word : `'${word}'`))].join(' '));
    const venv = await (0,environment/* openVenv */.IZ)(folder);
    await step(['pip', 'install', '--config-file', config, '--python', venv.python, ...what.words], `uv pip install ${what.shown}`);
    const installed = await (0,environment/* distribution */.Nx)(venv, project.name);
    const { command, shown } = chooseCommand(project, venv, installed, what.shown, host);
    return {
        launch: { command, shown, env: launchEnv(room, venv, smoke.env), cwd: room.cwd },
        runtime: venv.runtime,
        packages: Math.max(0, (await (0,environment/* installedNames */.Hq)(venv)).length - 1),
        components: () => (0,components/* readComponents */.Z)(folder, uv, host),
        diagnose: (stderr) => diagnoseStart(stderr, project, venv),
        origin: (text) => (0,origin/* originOf */.y)(text, project.name, venv),
    };
}
function launchEnv(room, venv, own) {
    const separator = process.platform === 'win32' ? ';' : ':';
    return { ...room.env, PATH: `${venv.bin}${separator}${room.env['PATH'] ?? ''}`, ...own };
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/rule.js
// What the rules about Python projects share: when they hold, and where a finding stands.
function pythonRule(rule) {
    return {
        ...rule,
        check: (input) => {
            const { readable, style } = input.project.manifest;
            return readable && (style === 'pyproject' || style === 'poetry') ? rule.check(input) : [];
        },
    };
}
function at(input, ...paths) {
    const { manifest, manifestFile } = input.project;
    for (const path of paths) {
        const place = manifest.at(path);
        if (place !== undefined)
            return { file: manifestFile, ...place };
    }
    return { file: manifestFile };
}
function toPypi({ targets }) {
    return targets === undefined || targets.includes('pypi');
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/build-system-known.js
// build-system-known: [build-system] names a backend and brings it.



const BACKENDS = {
    'hatchling.build': ['hatchling'],
    'setuptools.build_meta': ['setuptools'],
    'setuptools.build_meta:__legacy__': ['setuptools'],
    'flit_core.buildapi': ['flit-core'],
    'flit_scm:buildapi': ['flit-scm'],
    'poetry.core.masonry.api': ['poetry-core'],
    'poetry_dynamic_versioning.backend': ['poetry-dynamic-versioning'],
    'pdm.backend': ['pdm-backend'],
    'pdm.pep517.api': ['pdm-pep517'],
    uv_build: ['uv-build', 'uv'],
    maturin: ['maturin'],
    mesonpy: ['meson-python'],
    'scikit_build_core.build': ['scikit-build-core'],
    'sipbuild.api': ['sip'],
};
const buildSystemKnown = pythonRule({
    id: 'build-system-known',
    title: '[build-system] names a build backend and requires it.',
    level: 'warning',
    docs: {
        why: 'Without [build-system] uv and pip assume an old form of setuptools, which finds packages by guessing and knows nothing of what newer backends do. A backend that is not required is not there when the build starts.',
        wrong: '[project]\nname = "weather-mcp"\nversion = "1.4.0"',
        right: '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"',
        fix: 'Add a [build-system] table; hatchling and uv_build need no configuration for a package that bears the project’s name.',
    },
    check(input) {
        const { manifest } = input.project;
        const whole = at(input, ['build-system'], manifest.base);
        const write = 'Write:\n  [build-system]\n  requires = ["hatchling"]\n  build-backend = "hatchling.build"';
        if (!manifest.hasBuildSystem) {
            const message = 'There is no [build-system]: uv and pip would build this with setuptools in its old form and guess where the packages are.';
            // A wrong type has been told already.
            return (0,python_table/* dig */.r)(manifest.value, ['build-system']) === undefined ? [{ message, hint: write, ...whole }] : [];
        }
        const { buildBackend, buildRequires } = manifest;
        if ((0,python_table/* dig */.r)(manifest.value, ['build-system', 'requires']) === undefined) {
            const message = '[build-system] has no requires, which is the one key it must have (PEP 518).';
            return [{ message, level: 'error', hint: write, ...whole }];
        }
        if (buildBackend === undefined) {
            if ((0,python_table/* dig */.r)(manifest.value, ['build-system', 'build-backend']) !== undefined)
                return [];
            const message = '[build-system] has no build-backend: uv and pip would use setuptools in its old form.';
            return [{ message, hint: 'Add build-backend = "setuptools.build_meta".', ...whole }];
        }
        const place = at(input, ['build-system', 'build-backend']);
        if ((0,python_table/* dig */.r)(manifest.value, ['build-system', 'backend-path']) !== undefined)
            return [];
        if (!Object.hasOwn(BACKENDS, buildBackend)) {
            const message = `The build backend ${buildBackend} is not one this program knows: the built wheel will tell.`;
            return [{ message, level: 'note', ...place }];
        }
        const bringers = BACKENDS[buildBackend] ?? [];
        const required = buildRequires.map((one) => (0,declared/* normalName */.t)(/^\s*([\w.-]+)/.exec(one)?.[1] ?? ''));
        if (bringers.some((name) => required.includes(name)))
            return [];
        const message = `The build backend is ${buildBackend}, but ${bringers[0]} is not in requires: the build cannot start.`;
        return [
            {
                message,
                level: 'error',
                hint: `Write requires = ["${bringers[0]}"].`,
                ...at(input, ['build-system', 'requires']),
            },
        ];
    },
});

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/dependencies-publishable.js
// dependencies-publishable: what this needs can be installed from the index by anybody.




const dependenciesPublishable = pythonRule({
    id: 'dependencies-publishable',
    title: 'Every dependency comes from the index.',
    level: 'error',
    docs: {
        why: 'PyPI refuses a package that depends on an address, a repository or a folder. Sources in [tool.uv.sources] are for your machine only: people who install get the package of that name from the index.',
        wrong: '[project]\ndependencies = ["weather-core @ git+https://github.com/octo/weather-core"]',
        right: '[project]\ndependencies = ["weather-core>=1.1,<2"]',
        fix: 'Publish what you depend on and name its version.',
    },
    check(input) {
        const { manifest } = input.project;
        const level = toPypi(input) ? 'error' : 'warning';
        const found = [];
        for (const { text, path, style } of manifest.declared) {
            const url = style === 'pep508' ? (0,pep508/* splitRequirement */.q)(text)?.url : poetrySource((0,python_table/* dig */.r)(manifest.value, path));
            if (url === undefined)
                continue;
            const name = (style === 'pep508' ? (0,pep508/* splitRequirement */.q)(text)?.name : path.at(-1)) ?? text;
            found.push({
                message: `${name} comes from ${url}: ${level === 'error' ? 'PyPI refuses packages with such a dependency' : 'people need access to that place'}.`,
                level,
                hint: `Publish ${name} and write "${name}>=1,<2" with its real versions.`,
                ...at(input, path),
            });
        }
        return [...found, ...uvSources(input)];
    },
});
function poetrySource(spec) {
    for (const key of ['git', 'path', 'url', 'file']) {
        const place = (0,python_table/* dig */.r)(spec, [key]);
        if (typeof place === 'string')
            return place;
    }
    return undefined;
}
function uvSources(input) {
    const base = ['tool', 'uv', 'sources'];
    const { manifest } = input.project;
    const sources = (0,python_table/* dig */.r)(manifest.value, base);
    return Object.entries((0,python_table/* isTable */.b)(sources) ? sources : {}).flatMap(([name, source]) => {
        const place = poetrySource(source);
        const shipped = manifest.declared.some((one) => one.extra === undefined && one.name === (0,declared/* normalName */.t)(name));
        if (place === undefined || !shipped)
            return [];
        return [
            {
                message: `${name} comes from ${place} on this machine only: people who install get the ${name} of the index.`,
                level: 'warning',
                hint: `Publish ${name} first, and name the version you need in dependencies.`,
                ...at(input, [...base, name]),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/dependencies-valid.js
// dependencies-valid: every dependency is a requirement that installers read (PEP 508).



const dependenciesValid = pythonRule({
    id: 'dependencies-valid',
    title: 'Every dependency is a requirement that installers read.',
    level: 'error',
    docs: {
        why: 'A dependency is a name, versions after == >= < ~= and so on, and a marker after a semicolon (PEP 508). The build stops at anything else.',
        wrong: '[project]\ndependencies = ["mcp ^1.20"]',
        right: '[project]\ndependencies = ["mcp>=1.20,<2"]',
        fix: 'Write the versions with Python’s operators; ^1.20 of other tools is >=1.20,<2.',
    },
    async check(input) {
        const { value } = input.project.manifest;
        const extras = (0,python_table/* dig */.r)(value, ['project', 'optional-dependencies']);
        const lists = [
            ['project', 'dependencies'],
            ...Object.keys((0,python_table/* isTable */.b)(extras) ? extras : {}).map((extra) => ['project', 'optional-dependencies', extra]),
        ];
        const found = [];
        for (const path of lists) {
            const items = (0,python_table/* dig */.r)(value, path);
            for (const [index, text] of (Array.isArray(items) ? items : []).entries()) {
                if (typeof text !== 'string')
                    continue;
                const problem = await (0,pep508/* requirementProblem */.F)(text);
                if (problem === undefined)
                    continue;
                found.push({
                    message: `${JSON.stringify(text)} is no dependency that Python's tools read: ${problem}.`,
                    hint: corrected(text),
                    ...at(input, [...path, index]),
                });
            }
        }
        return found;
    },
});
function corrected(text) {
    const match = /^\s*([A-Za-z0-9][\w.-]*(?:\[[^\]]*\])?)\s*(\^|~|=|@)?\s*v?(\d+(?:\.\d+)*)\s*$/.exec(text);
    if (match === null)
        return 'Write it as name>=1.2,<2.';
    const [, name, sign, version = ''] = match;
    const next = Number(version.split('.')[0]) + 1;
    if (sign === '^')
        return `Write "${name}>=${version},<${next}".`;
    return sign === '~' ? `Write "${name}~=${version}".` : `Write "${name}==${version}".`;
}

// EXTERNAL MODULE: ./.build/nearest.js
var _build_nearest = __webpack_require__(92024);
;// CONCATENATED MODULE: ./.build/ecosystems/python/exports.js
// Follows a name through the modules of a project to what defines it.

function exportOf(name, file, layout, depth = 0) {
    const source = layout.source(file);
    const defined = source.functions.get(name);
    if (defined !== undefined)
        return defined;
    const imported = source.imports.find((one) => [...one.names.values()].includes(name));
    const original = [...(imported?.names ?? [])].find(([, as]) => as === name)?.[0];
    if (imported !== undefined && original !== undefined && depth < 8) {
        const module = resolveModule(imported, layout.shipped.get(file) ?? moduleOf(file, layout), file);
        const target = module === undefined ? undefined : layout.find(module);
        // Another distribution's module, or a submodule that is imported by its name: both are there, as far as we can see.
        if (target === undefined || target === file)
            return 'unknown';
        const found = exportOf(original, target, layout, depth + 1);
        return found === 'missing' && layout.find(`${module}.${original}`) !== undefined ? 'unknown' : found;
    }
    return source.names.has(name) || source.open ? 'unknown' : 'missing';
}
function moduleOf(file, { roots }) {
    const root = roots.find((one) => one !== '.' && file.startsWith(`${one}/`));
    const below = root === undefined ? file : file.slice(root.length + 1);
    return below.replace(/(\/__init__)?\.py$/, '').replaceAll('/', '.');
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/entry-point-exists.js
// entry-point-exists: the module of an entry point is there and defines what the entry point names.






const entryPointExists = pythonRule({
    id: 'entry-point-exists',
    title: 'What every entry point names is there.',
    level: 'error',
    docs: {
        why: 'The build does not look whether the module and the function of an entry point exist. The installed command does, and ends with ModuleNotFoundError or ImportError.',
        wrong: '[project.scripts]\nweather-mcp = "weather_mcp.server:run"\n\n# weather_mcp/server.py\ndef main(): ...',
        right: '[project.scripts]\nweather-mcp = "weather_mcp.server:main"\n\n# weather_mcp/server.py\ndef main(): ...',
        fix: 'Name a module that is in the package and a function, or another callable, that this module defines or imports.',
    },
    async check(input) {
        const layout = layoutOf(input.project, input.files);
        return entriesOf(input.project.manifest).flatMap((entry) => {
            if (entry.module === '' || (entry.script && entry.object === undefined))
                return [];
            const place = at(input, entry.path);
            const file = layout.find(entry.module);
            if (file === undefined) {
                // Another project's module, a generated one, or one that the hyphen rule speaks about.
                const own = entry.script || layout.owns(entry.module.split('.')[0] ?? '');
                if (!layout.plain || !own || entry.module.includes('-') || hyphenated(input, entry.module))
                    return [];
                return [{ ...entry_point_exists_missingModule(input, entry.module), ...place }];
            }
            const [name, ...inner] = (entry.object ?? '').split('.');
            if (name === undefined || name === '' || inner.length > 0)
                return [];
            if (exportOf(name, file, layout) !== 'missing')
                return [];
            const known = [...layout.source(file).names];
            const near = (0,_build_nearest/* nearest */.p)(name, known) ?? ['main', 'cli', 'run', 'serve', 'start'].find((one) => known.includes(one));
            const hint = near === undefined
                ? `Define ${name}() there, or name another function.`
                : `Write ${entry.name} = "${entry.module}:${near}", or define ${name}() there.`;
            return [{ message: `${file} defines no ${name}, so the command ${entry.name} cannot start.`, hint, ...place }];
        });
    },
});
function entry_point_exists_missingModule(input, module) {
    const path = module.replaceAll('.', '/');
    const layout = layoutOf(input.project, input.files);
    const folder = layout.roots
        .map((root) => external_node_path_.posix.join(root, path))
        .find((one) => input.files.all.some((file) => file.startsWith(`${one}/`) && file.endsWith('.py')));
    if (folder !== undefined) {
        return {
            message: `${module} is a folder without __init__.py, so there is nothing in it to call.`,
            hint: `Add ${folder}/__init__.py, or name a module in it.`,
        };
    }
    const near = (0,_build_nearest/* nearest */.p)(module, [...layout.shipped.values()]);
    return {
        message: `There is no module ${module}: neither ${path}.py nor ${path}/__init__.py, in ${layout.roots.map((root) => (root === '.' ? 'the root' : root)).join(' or ')}.`,
        hint: near === undefined ? `Create it, or name a module of this project.` : `The nearest one there is is ${near}.`,
    };
}
function hyphenated({ files }, module) {
    const top = module.split('.')[0] ?? '';
    return top.includes('_') && files.all.some((path) => path.split('/').includes(top.replaceAll('_', '-')));
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/entry-point-form.js
// entry-point-form: an entry point reads `package.module:function`.


const KEYWORDS = new Set('False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(' '));
const entryPointForm = pythonRule({
    id: 'entry-point-form',
    title: 'Every entry point reads package.module:function.',
    level: 'error',
    docs: {
        why: 'The command that is installed imports the module in front of the colon and calls the function behind it. With another form the build fails, or the command does.',
        wrong: '[project.scripts]\nweather-mcp = "weather_mcp.server.main"',
        right: '[project.scripts]\nweather-mcp = "weather_mcp.server:main"',
        fix: 'Write the dotted path of the module, a colon, and the name of the function: no parentheses, no .py, no slashes.',
    },
    check(input) {
        const { manifest } = input.project;
        return entriesOf(manifest).flatMap((entry) => {
            const place = at(input, entry.path);
            const wrong = entry.script && /[/\\\s]/.test(entry.name)
                ? `A command cannot be called ${JSON.stringify(entry.name)}.`
                : undefined;
            if (wrong !== undefined)
                return [{ message: wrong, hint: 'Use letters, digits, dots and dashes.', ...place }];
            if (isSound(entry))
                return [];
            const better = entry_point_form_corrected(entry);
            return [
                {
                    message: `${entry.name} = ${JSON.stringify(entry.text)} is no entry point: it has to name a module, then a colon, then a function.`,
                    hint: better === undefined ? 'Write it as "package.module:function".' : `Write ${entry.name} = "${better}".`,
                    ...place,
                },
            ];
        });
    },
});
function isSound({ module, object, script }) {
    if (module === '' || (object === undefined && script))
        return false;
    const parts = [...module.split('.'), ...(object?.split('.') ?? [])];
    return parts.every((part) => !/^\d/.test(part) && !KEYWORDS.has(part)) && !(object ?? '').includes('-');
}
function entry_point_form_corrected({ text, script }) {
    const cleaned = text
        .trim()
        .replace(/\(\s*\)$/, '')
        .replace(/\.py(?=:|$)/, '')
        .replace(/^(\.\/)?(src\/)?/, '')
        .replace(/[/\\]/g, '.')
        .replace(/\s+/g, '');
    const [module = '', object, more] = cleaned.split(':');
    if (more !== undefined || !/^[A-Za-z_][\w.]*$/.test(module))
        return undefined;
    if (object !== undefined)
        return /^[A-Za-z_][\w.]*$/.test(object) ? `${module}:${object}` : undefined;
    if (!script)
        return module;
    const dot = module.lastIndexOf('.');
    return dot < 0 ? `${module}:main` : `${module.slice(0, dot)}:${module.slice(dot + 1)}`;
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/entry-point-no-arguments.js
// entry-point-no-arguments: a command's function can be called without arguments and is no coroutine.




const entryPointNoArguments = pythonRule({
    id: 'entry-point-no-arguments',
    title: 'A command’s function can be called without arguments.',
    level: 'error',
    docs: {
        why: 'The installed command calls the function with nothing: sys.exit(main()). A parameter without a default is a TypeError, and an async function returns a coroutine that nobody runs.',
        wrong: 'def main(config_path: str):\n    ...',
        right: 'def main() -> None:\n    config_path = parse_arguments().config\n    ...',
        fix: 'Read arguments from sys.argv (argparse, click, typer) inside the function. For async code write def main(): asyncio.run(serve()).',
    },
    check(input) {
        const layout = layoutOf(input.project, input.files);
        return entriesOf(input.project.manifest).flatMap((entry) => {
            const file = entry.script && entry.object !== undefined ? layout.find(entry.module) : undefined;
            if (file === undefined || entry.object === undefined || entry.object.includes('.'))
                return [];
            const found = exportOf(entry.object, file, layout);
            // Click and typer give the arguments themselves.
            if (found === 'missing' || found === 'unknown' || found.decorated)
                return [];
            const where = { facts: { 'defined at': `${file}:${found.line}` }, ...at(input, entry.path) };
            const own = layout.source(file).functions.get(entry.object) === found
                ? { file, line: found.line, column: found.column }
                : at(input, entry.path);
            if (found.async) {
                const message = `The command ${entry.name} calls ${found.name}(), which is async: it returns a coroutine that nothing runs, and the server never starts.`;
                const hint = `Add a plain function and name that one:\n  def run() -> None:\n      asyncio.run(${found.name}())`;
                return [{ message, hint, facts: { 'called by': `${where.file}:${where.line ?? 1}` }, ...own }];
            }
            if (found.required.length === 0)
                return [];
            const message = `The command ${entry.name} calls ${found.name}() without arguments, but it requires ${found.required.join(', ')}.`;
            const hint = `Give ${found.required.length === 1 ? 'it a default' : 'them defaults'}, or read ${found.required.length === 1 ? 'it' : 'them'} from the command line inside of ${found.name}().`;
            return [{ message, hint, facts: { 'called by': `${where.file}:${where.line ?? 1}` }, ...own }];
        });
    },
});

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/entry-point-there.js
// entry-point-there: installing the package gives a command, so that a client can start the server.



const entryPointThere = pythonRule({
    id: 'entry-point-there',
    title: 'Installing the package gives a command.',
    level: 'error',
    docs: {
        why: 'Clients start a server by a command: uvx weather-mcp. Without [project.scripts] the installation gives none.',
        wrong: '[project]\nname = "weather-mcp"\nversion = "1.4.0"',
        right: '[project.scripts]\nweather-mcp = "weather_mcp.server:main"',
        fix: 'Add [project.scripts] with one line: the command’s name, best that of the package, and package.module:function.',
    },
    check(input) {
        const { manifest, settings, name } = input.project;
        if (settings.smoke.command !== undefined || settings.smoke.unstarted !== undefined)
            return [];
        if (manifest.dynamic.includes('scripts') || entriesOf(manifest).some(({ script }) => script))
            return [];
        const layout = layoutOf(input.project, input.files);
        const main = [...layout.shipped.values()].find((module) => /^[^.]+\.__main__$/.test(module))?.split('.')[0];
        const module = [...layout.shipped].find(([file]) => layout.source(file).functions.has('main'))?.[1];
        const table = manifest.style === 'poetry' ? 'tool.poetry.scripts' : 'project.scripts';
        const command = name.toLowerCase().replace(/[^a-z0-9.-]+/g, '-');
        const hint = `Write:\n  [${table}]\n  ${command} = "${module ?? `${command.replace(/[-.]/g, '_')}.server`}:main"`;
        const message = main === undefined
            ? 'Installing this gives no command, so no client can start it.'
            : `Installing this gives no command: people have to know that it starts with python -m ${main}.`;
        return [{ message, level: main === undefined ? 'error' : 'warning', hint, ...at(input, manifest.base) }];
    },
});

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/hyphenated-package.js
// hyphenated-package: names with hyphens are for indexes and commands; Python imports names with underscores.





const PACKAGE_KEYS = [
    ['tool', 'hatch', 'build', 'targets', 'wheel', 'packages'],
    ['tool', 'hatch', 'build', 'packages'],
    ['tool', 'setuptools', 'packages'],
    ['tool', 'setuptools', 'py-modules'],
    ['tool', 'uv', 'build-backend', 'module-name'],
    ['tool', 'flit', 'module', 'name'],
];
const hyphenatedPackage = pythonRule({
    id: 'hyphenated-package',
    title: 'No hyphen stands in a name that Python imports.',
    level: 'error',
    docs: {
        why: 'A hyphen is a minus in Python: a package folder called weather-mcp cannot be imported. The name on the index has hyphens, the folder and the entry point have underscores.',
        wrong: '[project.scripts]\nweather-mcp = "weather-mcp.server:main"',
        right: '[project.scripts]\nweather-mcp = "weather_mcp.server:main"',
        fix: 'Rename the folder with git mv, and write underscores in entry points and in the list of packages.',
    },
    check(input) {
        const { manifest, path, name } = input.project;
        const found = [];
        for (const entry of entriesOf(manifest)) {
            if (!entry.module.includes('-'))
                continue;
            const better = entry.text.replace(entry.module, entry.module.replaceAll('-', '_'));
            found.push({
                message: `${entry.module} has a hyphen, so Python cannot import it: the command ${entry.name} cannot start.`,
                hint: `Write ${entry.name} = "${better}".`,
                ...at(input, entry.path),
            });
        }
        for (const key of PACKAGE_KEYS) {
            const value = (0,python_table/* dig */.r)(manifest.value, key);
            for (const [index, item] of (Array.isArray(value) ? value : [value]).entries()) {
                if (typeof item !== 'string' || !external_node_path_.posix.basename(item).includes('-'))
                    continue;
                const better = external_node_path_.posix.join(external_node_path_.posix.dirname(item), external_node_path_.posix.basename(item).replaceAll('-', '_'));
                found.push({
                    message: `${item} has a hyphen, so Python cannot import this package.`,
                    hint: `Write "${better}"${input.files.all.some((file) => file.startsWith(`${external_node_path_.posix.join(path, item)}/`)) ? ` and rename the folder: git mv ${external_node_path_.posix.join(path, item)} ${external_node_path_.posix.join(path, better)}` : ''}.`,
                    ...at(input, Array.isArray(value) ? [...key, index] : key),
                });
            }
        }
        if (found.length > 0)
            return found;
        const folder = hyphenatedFolder(input.files.all, path, name);
        if (folder === undefined)
            return [];
        const better = external_node_path_.posix.join(external_node_path_.posix.dirname(folder), external_node_path_.posix.basename(folder).replaceAll('-', '_'));
        return [
            {
                message: `The folder ${folder} has a hyphen, so Python cannot import what is in it.`,
                hint: `Rename it: git mv ${folder} ${better}`,
                ...at(input, ...entriesOf(manifest).map((entry) => entry.path), [...manifest.base, 'name']),
            },
        ];
    },
});
function hyphenatedFolder(all, path, name) {
    for (const root of ['src', '.']) {
        const base = external_node_path_.posix.join(path, root);
        const prefix = base === '.' ? '' : `${base}/`;
        const tops = new Set(all
            .filter((file) => file.startsWith(prefix) && /\/.*\.py$/.test(file.slice(prefix.length)))
            .map((file) => file.slice(prefix.length).split('/')[0] ?? ''));
        for (const top of tops) {
            if (!top.includes('-') || (0,declared/* normalName */.t)(top) !== (0,declared/* normalName */.t)(name) || tops.has(top.replaceAll('-', '_')))
                continue;
            if (all.includes(`${prefix}${top}/__init__.py`))
                return `${prefix}${top}`;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/license-expression.js
// license-expression: the licence is an SPDX expression (PEP 639).



const licenseExpression = pythonRule({
    id: 'license-expression',
    title: 'The licence is stated as an SPDX expression.',
    level: 'error',
    docs: {
        why: 'Since PEP 639 `license` is an SPDX expression such as MIT or Apache-2.0. Build backends and PyPI refuse an invalid one; the older table and the License classifiers still work, but nobody can read them by machine.',
        wrong: '[project]\nlicense = "The MIT License"',
        right: '[project]\nlicense = "MIT"\nlicense-files = ["LICENSE"]',
        fix: 'Write the SPDX identifier; combine several with AND, OR and WITH. Use LicenseRef-… for one that is not on the list.',
    },
    check(input) {
        const { manifest } = input.project;
        const key = [...manifest.base, 'license'];
        const classifier = manifest.classifiers.findIndex((one) => one.startsWith('License ::'));
        const byClassifier = classifier < 0 ? undefined : (0,spdx/* suggestLicense */.WY)(lastPart(manifest.classifiers[classifier] ?? ''));
        const beside = {
            message: 'A License classifier stands beside the licence expression: newer backends refuse both together (PEP 639).',
            level: 'warning',
            hint: `Remove ${JSON.stringify(manifest.classifiers[classifier] ?? '')}.`,
            ...at(input, [...manifest.base, 'classifiers', classifier]),
        };
        if (manifest.license !== undefined) {
            if ((0,spdx/* canonicalLicense */.mO)(manifest.license) === undefined) {
                const better = (0,spdx/* suggestLicense */.WY)(manifest.license);
                return [
                    {
                        message: `${JSON.stringify(manifest.license)} is no SPDX licence expression${manifest.style === 'poetry' ? '' : ': build backends and PyPI refuse it'}.`,
                        level: manifest.style === 'poetry' ? 'warning' : 'error',
                        hint: better === undefined
                            ? 'Write the identifier from the SPDX list, or LicenseRef-Name.'
                            : `Write license = "${better}".`,
                        ...at(input, key),
                    },
                ];
            }
            return classifier < 0 || manifest.style === 'poetry' ? [] : [beside];
        }
        if (manifest.licenseTable !== undefined)
            return [olderTable(input, suggestTable(manifest.licenseTable) ?? byClassifier, key)];
        if ((0,python_table/* dig */.r)(manifest.value, key) !== undefined || manifest.dynamic.includes('license'))
            return [];
        const hint = `Add license = "${byClassifier ?? 'MIT'}"${byClassifier === undefined ? ', or whichever licence it is' : ' and remove the classifier'}.`;
        return classifier < 0
            ? [
                {
                    message: 'The manifest states no licence: people may not know whether they may use it.',
                    level: 'warning',
                    hint,
                    ...at(input, manifest.base),
                },
            ]
            : [
                {
                    message: 'The licence is stated by a classifier only, which machines cannot rely on (PEP 639).',
                    level: 'note',
                    hint,
                    ...at(input, [...manifest.base, 'classifiers', classifier]),
                },
            ];
    },
});
function olderTable(input, better, key) {
    const { licenseTable } = input.project.manifest;
    const isText = typeof licenseTable?.['text'] === 'string';
    const file = licenseTable?.['file'];
    const files = typeof file === 'string' ? `\n  license-files = ["${file}"]` : '';
    return {
        message: `license = { ${isText ? 'text' : 'file'} = … } is the older form, which newer backends warn about (PEP 639).`,
        level: isText ? 'warning' : 'note',
        hint: `Write:\n  license = "${better ?? 'MIT'}"${files}`,
        ...at(input, key),
    };
}
function suggestTable(table) {
    const text = table['text'];
    return typeof text === 'string' && text.length < 200 ? (0,spdx/* suggestLicense */.WY)(text) : undefined;
}
function lastPart(classifier) {
    return (classifier.split('::').at(-1) ?? '').trim();
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/license-files.js
// license-files: the licence files that the manifest names are there.



const licenseFiles = pythonRule({
    id: 'license-files',
    title: 'The licence files that the manifest names are there.',
    level: 'warning',
    docs: {
        why: 'A pattern in license-files that matches nothing has to stop the build (PEP 639), and a wheel without its licence text breaks most licences.',
        wrong: '[project]\nlicense-files = ["LICENCE.txt"]   # the file is LICENSE',
        right: '[project]\nlicense-files = ["LICENSE"]',
        fix: 'Write patterns relative to pyproject.toml that match a file.',
    },
    check(input) {
        const { manifest, path } = input.project;
        const prefix = path === '.' ? '' : `${path}/`;
        const inside = input.files.all.filter((file) => file.startsWith(prefix)).map((file) => file.slice(prefix.length));
        const found = [];
        for (const [index, pattern] of (manifest.licenseFiles ?? []).entries()) {
            const matches = picomatch(pattern);
            if (inside.some((file) => matches(file)))
                continue;
            found.push({
                message: `license-files names ${pattern}, which matches no file.`,
                hint: better(inside),
                ...at(input, ['project', 'license-files', index]),
            });
        }
        const file = manifest.licenseTable?.['file'];
        if (typeof file === 'string' && !inside.includes(external_node_path_.posix.normalize(file))) {
            found.push({
                message: `The licence file ${file} is not there: most build backends stop.`,
                hint: better(inside),
                ...at(input, [...manifest.base, 'license', 'file']),
            });
        }
        return found;
    },
});
function better(inside) {
    const there = inside.find((file) => /^licen[cs]e/i.test(file) && !file.includes('/'));
    return there === undefined ? 'Add the file LICENSE.' : `Write license-files = ["${there}"].`;
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/manifest-complete.js
// manifest-complete: name and version are stated, once, or said to be dynamic.


const manifestComplete = {
    id: 'manifest-complete',
    title: 'The name and the version are stated, once.',
    level: 'error',
    docs: {
        why: 'A package without a name or a version cannot be built. A value that is stated and dynamic at the same time is refused by every backend (PEP 621).',
        wrong: '[project]\nname = "weather-mcp"',
        right: '[project]\nname = "weather-mcp"\nversion = "1.4.0"',
        fix: 'State `name` and `version`, or write dynamic = ["version"] and let the build backend find the version, in a tag for example.',
    },
    check(input) {
        const { manifest } = input.project;
        if (!manifest.readable || manifest.style === 'setup')
            return [];
        const table = `[${manifest.base.join('.')}]`;
        if (manifest.style === 'none') {
            return [
                {
                    message: 'There is no [project] table, so nothing says what this package is called.',
                    hint: 'Add [project] with name and version.',
                    ...at(input, ['build-system']),
                },
            ];
        }
        const found = [];
        const stated = (key) => (0,python_table/* dig */.r)(manifest.value, [...manifest.base, key]) !== undefined;
        if (!stated('name') && !manifest.dynamic.includes('name')) {
            found.push({ message: `${table} has no name.`, hint: 'Add name = "…".', ...at(input, manifest.base) });
        }
        if (!stated('version') && !manifest.dynamic.includes('version')) {
            found.push({
                message: `${table} has no version, and does not say that it is dynamic.`,
                hint: manifest.style === 'poetry' ? 'Add version = "0.1.0".' : 'Add version = "0.1.0", or dynamic = ["version"].',
                ...at(input, manifest.base),
            });
        }
        for (const [index, key] of manifest.dynamic.entries()) {
            const place = at(input, ['project', 'dynamic', index], ['project', 'dynamic']);
            if (key === 'name') {
                found.push({ message: 'The name cannot be dynamic.', hint: 'State it: name = "…".', ...place });
            }
            else if (stated(key)) {
                const message = `${key} is stated and listed as dynamic too: build backends refuse that.`;
                found.push({ message, hint: `Remove "${key}" from dynamic, or the line that states it.`, ...place });
            }
        }
        return found;
    },
};

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/manifest-readable.js
// manifest-readable: pyproject.toml is UTF-8, is TOML 1.0, and its values have the types that the standard gives them.

const manifestReadable = {
    id: 'manifest-readable',
    title: 'pyproject.toml can be read, and its values have the right types.',
    level: 'error',
    docs: {
        why: 'Every tool reads this file first: uv, pip, the build backend, the index. One of them refusing it stops the build.',
        wrong: '[project]\nname = "weather-mcp"\nversion = 1.4',
        right: '[project]\nname = "weather-mcp"\nversion = "1.4.0"',
        fix: 'Correct the line that is named. Texts stand in quotes, lists in square brackets, and the file is UTF-8 without a byte order mark.',
    },
    check({ project }) {
        // With setup.py as the manifest the problems are still those of the pyproject.toml beside it.
        const file = external_node_path_.posix.join(project.path, 'pyproject.toml');
        return project.manifest.problems.map(({ message, hint, level, line, column }) => ({
            message,
            hint: hint ?? (level === 'warning' ? 'Write it on one line, without a comma at the end.' : undefined),
            level,
            file,
            line,
            column,
        }));
    },
};

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/name-valid.js
// name-valid: the name is one that package indexes take (PEP 508).



const VALID = /^[A-Z0-9](?:[A-Z0-9._-]*[A-Z0-9])?$/i;
const PROHIBITED = new Set(['requirements-txt', 'rrequirements-txt', 'requirements-txt-', 'none', 'main']);
const nameValid = pythonRule({
    id: 'name-valid',
    title: 'The name is one that package indexes take.',
    level: 'error',
    docs: {
        why: 'A name holds ASCII letters, digits, dots, dashes and underscores, and begins and ends with a letter or digit (PEP 508). PyPI also refuses the names of Python’s own modules.',
        wrong: '[project]\nname = "weather mcp!"',
        right: '[project]\nname = "weather-mcp"',
        fix: 'Choose another name, in lower case with dashes.',
    },
    check(input) {
        const { name, base } = input.project.manifest;
        if (name === undefined)
            return [];
        const place = at(input, [...base, 'name']);
        if (!VALID.test(name)) {
            const better = name
                .normalize('NFKD')
                .replace(/[^A-Za-z0-9._-]+/g, '-')
                .replace(/^[._-]+|[._-]+$/g, '')
                .toLowerCase();
            const message = `${JSON.stringify(name)} is no name for a Python package: letters, digits, dots, dashes and underscores only, with a letter or digit first and last.`;
            return [{ message, hint: better === '' ? undefined : `Write name = "${better}".`, ...place }];
        }
        const plain = (0,declared/* normalName */.t)(name);
        const standard = [...STDLIB].some((module) => (0,declared/* normalName */.t)(module) === plain);
        if (!toPypi(input) || !(standard || PROHIBITED.has(plain)))
            return [];
        const why = standard ? 'the name of a module of Python itself' : 'a name that it keeps back';
        return [
            { message: `PyPI refuses ${name}: it is ${why}.`, hint: `Write name = "${plain}-mcp", for example.`, ...place },
        ];
    },
});

;// CONCATENATED MODULE: ./.build/ecosystems/python/lock.js
// What the lock file of a project says its dependencies bring along, and in which versions they were tried.




const FILE_LISTS = /^(?:wheels|files) = \[\r?\n(?: .*\r?\n)*\]\r?\n|^sdist = .*\r?\n/gm;
const locks = new WeakMap();
function lockOf(project, files) {
    const always = project.manifest.declared.filter(({ extra }) => extra === undefined);
    for (const file of candidates(project.path)) {
        if (!files.has(file))
            continue;
        const packages = packagesIn(file, files);
        if (packages === undefined || !always.every(({ name }) => packages.has(name)))
            continue;
        return {
            file,
            version: (name) => packages.get(name)?.version,
            closure: ({ name, extras }) => walk(packages, { name, extras }),
        };
    }
    return undefined;
}
function candidates(folder) {
    const above = folder === '.' ? [] : candidates(external_node_path_.posix.dirname(folder));
    return [external_node_path_.posix.join(folder, 'uv.lock'), external_node_path_.posix.join(folder, 'poetry.lock'), ...above];
}
function packagesIn(file, files) {
    const known = locks.get(files) ?? new Map();
    locks.set(files, known);
    if (!known.has(file))
        known.set(file, readLock(files.text(file)));
    return known.get(file);
}
function readLock(text) {
    if (text === undefined)
        return undefined;
    // Nine tenths of a lock file are addresses and digests of files, which take long to parse and say nothing here.
    const list = (0,python_table/* dig */.r)((0,toml/* readToml */.D)(text.replace(FILE_LISTS, '')).value, ['package']);
    if (!Array.isArray(list))
        return undefined;
    const packages = new Map();
    for (const entry of list) {
        const name = (0,python_table/* dig */.r)(entry, ['name']);
        if (typeof name !== 'string')
            continue;
        const known = packages.get((0,declared/* normalName */.t)(name));
        const version = (0,python_table/* dig */.r)(entry, ['version']);
        const optional = (0,python_table/* dig */.r)(entry, ['optional-dependencies']);
        packages.set((0,declared/* normalName */.t)(name), {
            version: typeof version === 'string' ? version : undefined,
            // A distribution may be locked in several versions, for different platforms.
            needs: [...(known?.needs ?? []), ...needsIn((0,python_table/* dig */.r)(entry, ['dependencies']))],
            extras: new Map(Object.entries((0,python_table/* isTable */.b)(optional) ? optional : {}).map(([extra, needs]) => [extra, needsIn(needs)])),
        });
    }
    return packages;
}
function needsIn(found) {
    if ((0,python_table/* isTable */.b)(found))
        return Object.keys(found).map((name) => ({ name: (0,declared/* normalName */.t)(name), extras: [] }));
    return (Array.isArray(found) ? found : []).flatMap((one) => {
        const name = (0,python_table/* dig */.r)(one, ['name']);
        const extras = (0,python_table/* dig */.r)(one, ['extra']);
        if (typeof name !== 'string')
            return [];
        const texts = (Array.isArray(extras) ? extras : []).filter((extra) => typeof extra === 'string');
        return [{ name: (0,declared/* normalName */.t)(name), extras: texts }];
    });
}
function walk(packages, from) {
    const seen = new Set();
    const visited = new Set();
    const waiting = [from];
    for (let need = waiting.pop(); need !== undefined; need = waiting.pop()) {
        const key = `${need.name}[${need.extras.join()}]`;
        if (visited.has(key))
            continue;
        visited.add(key);
        seen.add(need.name);
        const locked = packages.get(need.name);
        waiting.push(...(locked?.needs ?? []), ...need.extras.flatMap((extra) => locked?.extras.get(extra) ?? []));
    }
    return seen;
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/open-sdk-bound.js
// open-sdk-bound: the MCP SDK has an upper bound, since its next major version will break servers again.




const MAJORS = { mcp: 2, fastmcp: 4, modelcontextprotocol: 1 };
const REMOVED = /^mcp\.server\.fastmcp(\.|$)/;
const openSdkBound = pythonRule({
    id: 'open-sdk-bound',
    title: 'The MCP SDK has an upper bound.',
    level: 'warning',
    docs: {
        why: 'mcp 2.0 removed mcp.server.fastmcp and McpError. Every server with an open bound stopped starting on that day for everybody who installed it anew, while its own tests, with a lock file, stayed green.',
        wrong: '[project]\ndependencies = ["mcp>=1.20"]',
        right: '[project]\ndependencies = ["mcp>=1.20,<3"]',
        fix: 'Bound it below the next major version, and raise the bound when you have tried that one.',
    },
    check(input) {
        return input.project.manifest.declared.flatMap((one) => {
            const major = Object.hasOwn(MAJORS, one.name) ? MAJORS[one.name] : undefined;
            if (major === undefined || one.extra !== undefined || isBounded(one))
                return [];
            const old = one.name === 'mcp' ? removedUse(input) : undefined;
            const lowest = Number(/(?:>=|>|~=|==)\s*(\d+)/.exec(one.text)?.[1] ?? 0);
            const locked = lockOf(input.project, input.files)?.version(one.name);
            const tried = locked === undefined ? major : Number.parseInt(locked, 10) || major;
            const below = (old === undefined ? Math.max(lowest, tried) : 1) + 1;
            const spelled = one.style === 'poetry' ? `${one.name} ${one.text}`.trim() : one.text.trim();
            const why = old === undefined
                ? `${spelled} also allows ${one.name} ${below}, which may take away what this server uses${locked === undefined || tried >= major ? '' : `; the lock file holds ${locked}, so people get what you never tried`}.`
                : `${spelled} also allows ${one.name} 2, which has no ${old.module}; ${old.file}:${old.line} imports it, so every new installation fails.`;
            return [{ message: why, hint: `Write ${bounded(one, below)}.`, ...at(input, one.path) }];
        });
    },
});
function isBounded({ style, text }) {
    if (style === 'poetry')
        return /[<^~]|==|^\s*\d/.test(text);
    const parts = (0,pep508/* splitRequirement */.q)(text);
    return parts === undefined || parts.url !== undefined || /<|==|~=/.test(parts.range);
}
function bounded({ style, text, name }, below) {
    if (style === 'poetry')
        return `${name} = "${/\d/.test(text) ? `${text},` : ''}<${below}"`;
    const parts = (0,pep508/* splitRequirement */.q)(text);
    if (parts === undefined)
        return `"${name}<${below}"`;
    const extras = parts.extras.length === 0 ? '' : `[${parts.extras.join(',')}]`;
    const range = parts.range === '' ? `<${below}` : `${parts.range},<${below}`;
    const whole = `${parts.name}${extras}${range}${parts.marker === undefined ? '' : `; ${parts.marker}`}`;
    return whole.includes('"') ? `'${whole}'` : `"${whole}"`;
}
function removedUse(input) {
    const layout = layoutOf(input.project, input.files);
    for (const file of layout.loaded) {
        for (const { module, names, guard, line } of layout.source(file).imports) {
            if (guard !== undefined)
                continue;
            if (REMOVED.test(module))
                return { module, file, line };
            if (module === 'mcp.server' && names.has('fastmcp'))
                return { module: 'mcp.server.fastmcp', file, line };
            if (/^mcp\.shared\.exceptions$|^mcp$/.test(module) && names.has('McpError')) {
                return { module: `${module}.McpError`, file, line };
            }
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/private-classifier.js
// private-classifier: a package that is marked as private is not sent to PyPI.

const privateClassifier = pythonRule({
    id: 'private-classifier',
    title: 'A package for PyPI is not marked as private.',
    level: 'error',
    docs: {
        why: 'PyPI refuses every package with a classifier that begins with “Private ::”. It is there to keep a package from being published by mistake.',
        wrong: '[project]\nclassifiers = ["Private :: Do Not Upload"]',
        right: '[project]\nclassifiers = ["Programming Language :: Python :: 3"]',
        fix: 'Remove the classifier, or remove pypi from the targets in mcp-release.toml.',
    },
    check(input) {
        const { classifiers, base } = input.project.manifest;
        if (!toPypi(input))
            return [];
        return classifiers.flatMap((classifier, index) => {
            if (!/^Private\s*::/i.test(classifier))
                return [];
            return [
                {
                    message: `${JSON.stringify(classifier)} makes PyPI refuse this package.`,
                    hint: 'Remove it to publish there, or write targets = ["github"] in mcp-release.toml.',
                    ...at(input, [...base, 'classifiers', index], [...base, 'classifiers']),
                },
            ];
        });
    },
});

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/readme-exists.js
// readme-exists: the readme that the manifest names is there.



const readmeExists = pythonRule({
    id: 'readme-exists',
    title: 'The manifest names a readme, and it is there.',
    level: 'error',
    docs: {
        why: 'The readme is the page people see on the index. Most build backends stop when the file that is named is missing; without the key the page stays empty.',
        wrong: '[project]\nreadme = "docs/README.md"   # there is no such file',
        right: '[project]\nreadme = "README.md"',
        fix: 'Name the file relative to pyproject.toml, and keep it inside of the project’s folder.',
    },
    check(input) {
        const { manifest, path } = input.project;
        if (manifest.dynamic.includes('readme'))
            return [];
        const key = [...manifest.base, 'readme'];
        if ((0,python_table/* dig */.r)(manifest.value, key) === undefined) {
            const beside = input.files.all.find((file) => external_node_path_.posix.dirname(file) === path && /^readme(\.(md|rst|txt))?$/i.test(external_node_path_.posix.basename(file)));
            const hint = beside === undefined
                ? 'Write a README.md and add readme = "README.md".'
                : `Add readme = "${external_node_path_.posix.basename(beside)}".`;
            return [
                {
                    message: 'The manifest names no readme, so its page on the index will be empty.',
                    level: 'warning',
                    hint,
                    ...at(input, manifest.base),
                },
            ];
        }
        if (manifest.readme === undefined)
            return [];
        const file = external_node_path_.posix.normalize(external_node_path_.posix.join(path, manifest.readme));
        const place = at(input, [...key, 'file'], key);
        if (file === '..' || file.startsWith('../') || (path !== '.' && !file.startsWith(`${path}/`))) {
            const message = `The readme ${manifest.readme} lies outside of the project, so an sdist cannot hold it.`;
            return [{ message, level: 'warning', hint: 'Keep a README.md beside pyproject.toml.', ...place }];
        }
        if (!input.files.has(file)) {
            // Setuptools only warns and leaves the page empty; the others stop.
            const level = (manifest.buildBackend ?? 'setuptools').startsWith('setuptools') ? 'warning' : 'error';
            const other = input.files.all.find((one) => one.toLowerCase() === file.toLowerCase());
            const message = `The readme ${manifest.readme} is not there${level === 'error' ? ': the build stops' : ''}.`;
            const hint = other === undefined ? `Create ${file}.` : `Write readme = "${external_node_path_.posix.relative(path, other)}": case matters.`;
            return [{ message, level, hint, ...place }];
        }
        if (input.files.bytes(file) !== undefined)
            return [];
        const message = `The readme ${manifest.readme} cannot be read: it is a link that leads out of the repository, or larger than 10 MB.`;
        return [{ message, level: 'warning', hint: 'Replace it with a file.', ...place }];
    },
});

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(68898);
;// CONCATENATED MODULE: ./.build/ecosystems/python/python-range.js
// Which Python minor versions a requires-python allows.

const OLDEST = 5;
const NEWEST = 30;
function lowestMinor(range) {
    const plain = range
        .replace(/\^\s*3/g, '>=3')
        .replace(/~\s*(?=\d)/g, '~=')
        .replace(/,\s*$/, '');
    for (let minor = OLDEST; minor <= NEWEST; minor += 1) {
        // The first and some late patch release: `>3.9.1` allows 3.9 too.
        if (allows(plain, `3.${minor}.0`) || allows(plain, `3.${minor}.40`))
            return minor;
    }
    return undefined;
}
function allows(range, version) {
    try {
        return (0,pep440.satisfies)(version, range);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/requires-python.js
// requires-python: which Python versions the server runs on is stated, and some Python is among them.




const requiresPython = pythonRule({
    id: 'requires-python',
    title: 'The manifest states which Python versions the server runs on.',
    level: 'error',
    docs: {
        why: 'With it uv and pip choose a Python that works, or say plainly that there is none. Without it somebody with an old Python gets a SyntaxError.',
        wrong: '[project]\nrequires-python = "3.10+"',
        right: '[project]\nrequires-python = ">=3.10"',
        fix: 'Write >= and the oldest version that you try the server with.',
    },
    check(input) {
        const { manifest } = input.project;
        const poetry = manifest.style === 'poetry';
        const key = poetry ? ['tool', 'poetry', 'dependencies', 'python'] : ['project', 'requires-python'];
        const range = manifest.requiresPython;
        if (range === undefined) {
            if (manifest.dynamic.includes('requires-python') || (0,python_table/* dig */.r)(manifest.value, key) !== undefined)
                return [];
            const hint = poetry ? 'Add python = ">=3.10" to the dependencies.' : 'Add requires-python = ">=3.10".';
            const message = 'Nothing says which Python versions this runs on, so it is installed into any.';
            return [{ message, level: 'warning', hint, ...at(input, manifest.base) }];
        }
        // Poetry's own signs are no PEP 440; it translates them when it builds.
        if (poetry && /[\^~*|]|^\d/.test(range))
            return [];
        const place = at(input, key);
        if (!(0,pep440.validRange)(range.replace(/,\s*$/, '')) || range.trim() === '') {
            const number = /\d+(?:\.\d+)*/.exec(range)?.[0] ?? '3.10';
            const message = `${JSON.stringify(range)} states no Python versions: build backends refuse it.`;
            return [{ message, hint: `Write requires-python = ">=${number}".`, ...place }];
        }
        if (lowestMinor(range) === undefined) {
            const exact = /^\s*==\s*(\d+\.\d+\.\d+)\s*$/.exec(range)?.[1];
            if (exact !== undefined && (0,pep440.satisfies)(exact, range))
                return [];
            const message = `No Python 3 satisfies ${JSON.stringify(range)}, so nobody can install this.`;
            return [{ message, hint: 'Write requires-python = ">=3.10".', ...place }];
        }
        const only = /^\s*==\s*(3\.\d+)\s*$/.exec(range)?.[1];
        if (only === undefined)
            return [];
        const message = `==${only} means ${only}.0 alone: nobody with ${only}.1 or newer can install this.`;
        return [{ message, level: 'warning', hint: `Write requires-python = ">=${only}".`, ...place }];
    },
});

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/requires-python-too-low.js
// requires-python-too-low: the oldest Python that is allowed knows the syntax and the modules that are used.




const SDK_MINORS = { mcp: 10, fastmcp: 10 };
const requiresPythonTooLow = pythonRule({
    id: 'requires-python-too-low',
    title: 'The oldest Python that is allowed runs the code.',
    level: 'warning',
    docs: {
        why: 'uv and pip install into any Python that requires-python allows. On one that is too old the server ends with a SyntaxError or an ImportError.',
        wrong: '[project]\nrequires-python = ">=3.10"\n\n# server.py\nimport tomllib   # new in Python 3.11',
        right: '[project]\nrequires-python = ">=3.11"',
        fix: 'Raise requires-python, or import the newer module inside of try: … except ImportError with another one in its place.',
    },
    check(input) {
        const { manifest } = input.project;
        const lowest = manifest.requiresPython === undefined ? undefined : lowestMinor(manifest.requiresPython);
        if (lowest === undefined)
            return [];
        const key = at(input, ['project', 'requires-python'], ['tool', 'poetry', 'dependencies', 'python']);
        const layout = layoutOf(input.project, input.files);
        const uses = [...layout.shipped.keys()]
            .filter((file) => layout.skim(file).mayBeNewerThan(lowest))
            .flatMap((file) => usesIn(layout.source(file)).map((use) => ({ file, ...use })));
        const newest = uses.filter(({ minor }) => minor > lowest).sort((a, b) => b.minor - a.minor)[0];
        if (newest !== undefined) {
            const { what, minor, file, line, column } = newest;
            const message = `${what} needs Python 3.${minor}, but ${JSON.stringify(manifest.requiresPython)} allows 3.${lowest} too, where this file fails.`;
            const facts = { 'stated at': `${key.file}${key.line === undefined ? '' : `:${key.line}`}` };
            return [{ message, hint: raise(minor, manifest.style), facts, file, line, column }];
        }
        return manifest.declared.flatMap((one) => {
            const minor = Object.hasOwn(SDK_MINORS, one.name) && one.extra === undefined ? SDK_MINORS[one.name] : undefined;
            if (minor === undefined || minor <= lowest)
                return [];
            const message = `${one.name} needs Python 3.${minor} or newer, but ${JSON.stringify(manifest.requiresPython)} allows 3.${lowest}: uv cannot lock this.`;
            return [{ message, hint: raise(minor, manifest.style), ...key }];
        });
    },
});
function raise(minor, style) {
    return style === 'poetry' ? `Write python = ">=3.${minor}".` : `Write requires-python = ">=3.${minor}".`;
}
function usesIn(source) {
    const uses = source.features.map(({ what, ...rest }) => ({ what: capital(what), ...rest }));
    for (const { module, names, dots, guard, line, column } of source.imports) {
        if (dots > 0 || (guard !== undefined && guard !== 'function'))
            continue;
        const candidates = [module, ...[...names.keys()].map((name) => `${module}.${name}`)];
        for (const name of candidates) {
            const minor = sinceMinor(name);
            if (minor !== undefined)
                uses.push({ what: name, minor, line, column });
        }
    }
    return uses;
}
function capital(text) {
    return /^[a-z]+ /.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/setup-only.js
// setup-only: metadata stands in pyproject.toml, where it can be read without running anything.
const setupOnly = {
    id: 'setup-only',
    title: 'The metadata stands in pyproject.toml.',
    level: 'warning',
    docs: {
        why: 'setup.py is a program: what it says is only known after it ran, so nothing in it can be checked before the build.',
        wrong: '# setup.py\nsetup(name="weather-mcp", version="1.4.0")',
        right: '# pyproject.toml\n[project]\nname = "weather-mcp"\nversion = "1.4.0"',
        fix: 'Move the metadata into the [project] table of a pyproject.toml and name the build backend in [build-system].',
    },
    check({ project }) {
        if (project.manifest.style !== 'setup')
            return [];
        return [
            {
                message: `${project.manifestFile} holds the metadata of ${project.name}, so most rules cannot look at it.`,
                hint: 'Move it to [project] in a pyproject.toml; `uvx hatch new --init` converts a setup.py.',
                file: project.manifestFile,
                line: 1,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/undeclared-import.js
// undeclared-import: everything that is imported comes with Python, with the project or with a declared dependency.









const undeclaredImport = pythonRule({
    id: 'undeclared-import',
    title: 'Everything that is imported is a declared dependency.',
    level: 'error',
    docs: {
        why: 'On your machine it is there because something else brought it. A fresh installation has what the manifest declares and nothing else, and ends with ModuleNotFoundError. What another dependency happens to bring today may be gone tomorrow.',
        wrong: '# server.py\nimport yaml\n\n[project]\ndependencies = ["mcp>=1.20,<2"]',
        right: '[project]\ndependencies = ["mcp>=1.20,<2", "pyyaml>=6"]',
        fix: 'Add the distribution that brings the import. An import that may be missing belongs into try: … except ImportError.',
    },
    check(input) {
        const { manifest } = input.project;
        if (manifest.dynamic.includes('dependencies'))
            return [];
        const layout = layoutOf(input.project, input.files);
        const skims = [...layout.shipped.keys()].map((file) => [file, layout.skim(file)]);
        const used = new Set(skims.flatMap(([, { imports }]) => [...imports]));
        const movesPath = skims.some(([, skimmed]) => skimmed.movesPath);
        const known = (top) => top === '' || STDLIB.has(top) || top.startsWith('_') || layout.owns(top) || isDeclared(top, manifest);
        const doubtful = new Set([...used].filter((top) => !known(top)));
        const missing = new Map();
        for (const [file, { imports }] of skims) {
            if (![...imports].some((top) => doubtful.has(top)))
                continue;
            for (const found of layout.source(file).imports) {
                const top = found.module.split('.')[0] ?? '';
                if (found.dots > 0 || !doubtful.has(top))
                    continue;
                if (found.guard !== undefined && found.guard !== 'function')
                    continue;
                const places = missing.get(top);
                if (places === undefined)
                    missing.set(top, [{ file, found }]);
                else
                    places.push({ file, found });
            }
        }
        if (missing.size === 0)
            return [];
        const seen = { manifest, lock: lockOf(input.project, input.files), used };
        return [...missing].flatMap(([top, places]) => {
            // Which modules are loaded at the start is known only after reading all of them: asked when it matters.
            const atStart = () => places.find(({ file, found }) => found.guard === undefined && layout.loaded.has(file));
            const beside = places.filter(({ file }) => {
                const sibling = external_node_path_.posix.join(external_node_path_.posix.dirname(file), top);
                return input.files.has(`${sibling}.py`) || input.files.has(`${sibling}/__init__.py`);
            });
            if (beside.length > 0 && movesPath)
                return [];
            const verdict = beside.length > 0 ? siblingFinding(top, places, atStart()) : undeclared_import_judge(top, seen, atStart);
            const place = verdict?.place ?? places[0];
            if (verdict === undefined || place === undefined)
                return [];
            const { line, column } = place.found;
            return [{ ...verdict.finding, file: place.file, line, column }];
        });
    },
});
function isDeclared(top, { declared }) {
    return declared.some(({ name, extra }) => extra === undefined && (0,import_names/* provides */.TG)(name, top));
}
function undeclared_import_judge(top, seen, atStart) {
    const { manifest, lock, used } = seen;
    const always = manifest.declared.filter(({ extra }) => extra === undefined);
    const names = (0,import_names/* distributionsOf */.Xx)(top);
    const [wanted = top] = names;
    const optional = manifest.declared.find(({ name, extra }) => extra !== undefined && (0,import_names/* provides */.TG)(name, top));
    const group = groupWith(top, manifest);
    const hint = undeclared_import_hintFor(wanted, top, optional, group, manifest);
    const bringer = always.find((one) => lock === undefined
        ? names.some((name) => surelyBrings(one.name, one.extras, name) === true)
        : [...lock.closure(one)].some((name) => (0,import_names/* provides */.TG)(name, top)));
    if (bringer !== undefined) {
        const message = `${top} is imported, but not declared: it is only there as long as ${bringer.name} brings ${wanted} along.`;
        return { finding: { message, level: 'warning', hint } };
    }
    // A dependency that nothing else is imported from, with an import name that nobody knows: this may be it.
    const isOdd = names.length === 1 && wanted === (0,declared/* normalName */.t)(top) && !isWellKnown(wanted);
    if (isOdd && always.some(({ name }) => isUnclaimed(name, used)))
        return undefined;
    const unknown = always.filter((one) => surelyBrings(one.name, one.extras, wanted) === undefined);
    const family = wanted.split('-')[0] ?? wanted;
    const related = unknown.some(({ name }) => family.length > 2 && name.split('-')[0] === family);
    if (lock === undefined && (related || (unknown.length > 0 && names.some(isEverywhere)))) {
        const message = `${top} is imported, but not declared: it is only there if another dependency happens to bring ${wanted} along.`;
        return { finding: { message, level: 'warning', hint } };
    }
    const where = optional !== undefined
        ? `only the extra ${optional.extra} brings it`
        : group !== undefined
            ? `only the group ${group} for development brings it`
            : 'no dependency brings it';
    const place = atStart();
    if (place === undefined) {
        const message = `${top} is imported, but ${where}: whatever uses this module ends with ModuleNotFoundError.`;
        return { finding: { message, level: 'warning', hint } };
    }
    const message = `${top} is imported when the server starts, but ${where}: a fresh installation ends with ModuleNotFoundError.`;
    return { finding: { message, hint }, place };
}
function isUnclaimed(name, used) {
    return !isWellKnown(name) && !(0,import_names/* importNameIsKnown */._$)(name) && ![...used].some((one) => (0,import_names/* provides */.TG)(name, one));
}
function undeclared_import_hintFor(wanted, top, optional, group, manifest) {
    if (optional?.extra !== undefined)
        return `Move "${optional.text}" from the extra ${optional.extra} to dependencies, or import ${top} inside of try: … except ImportError.`;
    if (group !== undefined)
        return `Move ${wanted} from the group ${group} to dependencies.`;
    if (manifest.style === 'poetry')
        return `Run: poetry add ${wanted}`;
    return `Add "${wanted}" to dependencies, with the versions you need: uv add ${wanted}`;
}
function groupWith(top, { value }) {
    const groups = (0,python_table/* dig */.r)(value, ['dependency-groups']);
    const lists = Object.entries((0,python_table/* isTable */.b)(groups) ? groups : {});
    const uv = (0,python_table/* dig */.r)(value, ['tool', 'uv', 'dev-dependencies']);
    for (const [group, list] of [...lists, ['dev', uv]]) {
        for (const text of Array.isArray(list) ? list : []) {
            const name = typeof text === 'string' ? /^\s*([\w.-]+)/.exec(text)?.[1] : undefined;
            if (name !== undefined && (0,import_names/* provides */.TG)((0,declared/* normalName */.t)(name), top))
                return group;
        }
    }
    return undefined;
}
function siblingFinding(top, places, atStart) {
    const found = (atStart ?? places[0])?.found;
    const write = found?.binds === undefined ? `from .${found?.module ?? top} import …` : `from . import ${top}`;
    return {
        place: atStart,
        finding: {
            message: `${top} lies beside this module: that works when the file is run, not when the package is installed.`,
            level: atStart === undefined ? 'warning' : 'error',
            hint: `Write ${write}.`,
        },
    };
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/version-valid.js
// version-valid: the version is one that package indexes take (PEP 440, no local part).



const versionValid = pythonRule({
    id: 'version-valid',
    title: 'The version is one that package indexes take.',
    level: 'error',
    docs: {
        why: 'Build backends refuse what is no version after PEP 440. A local part (`+abc`) is one, but PyPI does not take it.',
        wrong: '[project]\nversion = "1.4.0-final"',
        right: '[project]\nversion = "1.4.0"',
        fix: 'Write numbers with dots, and aN, bN, rcN, .postN or .devN after them where that is meant.',
    },
    check(input) {
        const { version, base } = input.project.manifest;
        if (version === undefined)
            return [];
        const place = at(input, [...base, 'version']);
        const parts = (0,pep440.explain)(version);
        if (parts === null) {
            const placeholder = /[${}]|version/i.test(version);
            const message = placeholder
                ? `${JSON.stringify(version)} is a placeholder, no version: nothing builds before something replaces it.`
                : `${JSON.stringify(version)} is no version that Python's tools read (PEP 440).`;
            const numbers = /^\s*v?(\d+(?:\.\d+)*)/.exec(version)?.[1];
            const better = placeholder ? 'dynamic = ["version"]' : `version = "${(0,_build_version/* toPep440 */.tj)(numbers ?? '') ?? '0.1.0'}"`;
            return [{ message, hint: `Write ${better}.`, ...place }];
        }
        if (parts.local === null || !toPypi(input))
            return [];
        const message = `PyPI takes no version with a local part: ${version} ends in +${parts.local}.`;
        return [{ message, hint: `Write version = "${parts.public}".`, ...place }];
    },
});

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/index.js
// The rules for Python projects, in the order in which they are documented.





















const PYTHON_RULES = [
    manifestReadable,
    setupOnly,
    manifestComplete,
    buildSystemKnown,
    nameValid,
    versionValid,
    entryPointThere,
    entryPointForm,
    entryPointExists,
    entryPointNoArguments,
    hyphenatedPackage,
    readmeExists,
    licenseFiles,
    licenseExpression,
    requiresPython,
    requiresPythonTooLow,
    dependenciesValid,
    dependenciesPublishable,
    openSdkBound,
    privateClassifier,
    undeclaredImport,
];

;// CONCATENATED MODULE: ./.build/ecosystems/python/index.js
// Python: wheels and sdists by any PEP 517 backend, built, installed and resolved by uv.




const python = {
    id: 'python',
    rules: PYTHON_RULES,
    detect: detectPython,
    needs: ({ manifest }) => manifest.dependencies.map((line) => /^\s*[\w.-]+/.exec(line)?.[0].trim() ?? ''),
    build: buildPython,
    install: installPython,
    installPublished: installPublishedPython,
    userCommands: pythonUserCommands,
};

;// CONCATENATED MODULE: ./.build/ecosystems/index.js
// The list of ecosystems: a new one is a folder beside this file and a line here. Code packages come last: they take what is left.



const ECOSYSTEMS = [python, node, codePackage];


/***/ }),

/***/ 10246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ npxCommand),
/* harmony export */   b: () => (/* binding */ cannotChoose)
/* harmony export */ });
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33843);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38346);
// Which command starts a package, as npx would choose it.


function npxCommand(manifest) {
    const commands = Object.keys(manifest.bin);
    const own = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutScope */ .bF)(manifest.name ?? '');
    if (commands.includes(own))
        return own;
    const targets = new Set(Object.values(manifest.bin).map(_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .insidePath */ .yt));
    return targets.size === 1 ? commands[0] : undefined;
}
function cannotChoose(project, artifact) {
    const commands = Object.keys(project.manifest.bin);
    const base = {
        level: 'error',
        project: project.name,
        artifact,
        file: project.manifestFile,
        ...project.manifest.at('bin'),
    };
    if (commands.length === 0) {
        return {
            ...base,
            rule: 'start/no-command',
            message: `${project.name} has no bin: npx has nothing to start.`,
            hint: 'Add "bin" to package.json, or say how it is started: [smoke] command in mcp-release.toml.',
        };
    }
    return {
        ...base,
        rule: 'start/which-command',
        message: `${project.name} has the commands ${commands.join(', ')} and none is named ${(0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutScope */ .bF)(project.name)}: npx cannot choose one.`,
        hint: `Name one of them ${(0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutScope */ .bF)(project.name)}, or set [smoke] command = ["${commands[0]}"] in mcp-release.toml.`,
    };
}


/***/ }),

/***/ 39263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VA: () => (/* binding */ purlOf),
/* harmony export */   Zc: () => (/* binding */ readTree),
/* harmony export */   Zm: () => (/* binding */ readComponents),
/* harmony export */   k$: () => (/* binding */ withInstallScripts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var hosted_git_info__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82537);
/* harmony import */ var packageurl_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87091);
/* harmony import */ var ssri__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68951);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38346);
// The packages of an installed tree, as npm itself recorded them: names, versions, digests, licences and who needs whom.






async function readTree(prefix) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(prefix, 'node_modules', '.package-lock.json'), 'utf8').catch(() => '{}');
    const value = JSON.parse(text);
    const packages = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(value) ? value['packages'] : undefined;
    return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(packages) ? packages : {};
}
function withInstallScripts(tree) {
    return Object.entries(tree)
        .filter(([, locked]) => locked.hasInstallScript === true)
        .map(([place]) => place);
}
async function readComponents(prefix, own) {
    const tree = await readTree(prefix);
    const places = Object.keys(tree).filter((place) => place !== '' && tree[place]?.link !== true);
    const purls = new Map(places.map((place) => [place, purlOf(nameAt(place, tree[place]), tree[place].version ?? '')]));
    const needs = (place) => {
        const { dependencies = {}, optionalDependencies = {}, peerDependencies = {} } = tree[place] ?? {};
        const names = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });
        const found = names.map((name) => purls.get(find(tree, place, name) ?? ''));
        return [...new Set(found.filter((purl) => purl !== undefined))].sort();
    };
    const root = `node_modules/${own}`;
    const described = await Promise.all(places
        .filter((place) => place !== root)
        .map(async (place) => describe(prefix, place, tree[place], purls.get(place), needs(place))));
    // One package may lie in several places: it is one component.
    const merged = new Map();
    for (const component of described) {
        const before = merged.get(component.purl);
        const dependsOn = [...new Set([...(before?.dependsOn ?? []), ...component.dependsOn])].sort();
        merged.set(component.purl, { ...component, dependsOn });
    }
    const components = [...merged.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1));
    return { components, direct: needs(root) };
}
function find(tree, place, name) {
    for (let at = place;; at = at.slice(0, Math.max(at.lastIndexOf('/node_modules/'), 0))) {
        const candidate = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
        if (tree[candidate] !== undefined)
            return candidate;
        if (at === '')
            return undefined;
    }
}
function nameAt(place, locked) {
    return locked.name ?? place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
function purlOf(name, version) {
    const [scope, bare] = name.startsWith('@') ? name.split('/') : [undefined, name];
    return new packageurl_js__WEBPACK_IMPORTED_MODULE_3__.PackageURL('npm', scope, bare ?? name, version, undefined, undefined).toString();
}
async function describe(prefix, place, locked, purl, dependsOn) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(prefix, place, 'package.json'), 'utf8').catch(() => '{}');
    const manifest = parse(text);
    const said = (key, inner) => {
        const value = manifest[key];
        const found = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(value) ? value[inner] : value;
        return typeof found === 'string' && found !== '' ? found : undefined;
    };
    const homepage = said('homepage', 'url');
    const repository = said('repository', 'url');
    const resolved = locked.resolved;
    return {
        name: nameAt(place, locked),
        version: locked.version ?? '',
        purl,
        hashes: hashesOf(locked.integrity),
        license: said('license', 'type'),
        supplier: said('author', 'name')?.replace(/\s*[<(].*$/, ''),
        homepage: homepage !== undefined && /^https?:\/\//.test(homepage) ? homepage : undefined,
        vcs: repository === undefined ? undefined : repositoryUrl(repository),
        distribution: resolved !== undefined && /^https?:\/\//.test(resolved) ? withoutLogin(resolved) : undefined,
        description: said('description', ''),
        dependsOn,
    };
}
function hashesOf(integrity) {
    if (integrity === undefined)
        return {};
    const found = Object.entries(ssri__WEBPACK_IMPORTED_MODULE_4__.parse(integrity)).filter(([algorithm]) => /^sha(1|256|384|512)$/.test(algorithm));
    return Object.fromEntries(found.map(([algorithm, hashes]) => [
        algorithm,
        Buffer.from(hashes[0]?.digest ?? '', 'base64').toString('hex'),
    ]));
}
function repositoryUrl(written) {
    const url = hosted_git_info__WEBPACK_IMPORTED_MODULE_2__.fromUrl(written)?.https({ noGitPlus: true, noCommittish: true }) ?? written.replace(/^git\+/, '');
    return /^https?:\/\//.test(url) ? withoutLogin(url) : undefined;
}
function withoutLogin(url) {
    return url.replace(/^(https?:\/\/)[^/@]*@/, '$1');
}
function parse(text) {
    try {
        const value = JSON.parse(text);
        return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(value) ? value : {};
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 33843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   yt: () => (/* binding */ insidePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38346);
// Which files a package promises: what bin, main, exports and types point to.



function entriesOf(manifest) {
    const entry = (kind, label, keys, written) => ({
        kind,
        label,
        keys,
        written,
        file: insidePath(written),
    });
    const rawBin = manifest.raw['bin'];
    const bins = Object.entries(manifest.bin).map(([command, file]) => entry('bin', `bin "${command}"`, (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(rawBin) ? ['bin', rawKey(rawBin, command)] : ['bin'], file));
    const plain = ['main', 'module', 'types'].flatMap((kind) => {
        const file = manifest[kind];
        const key = kind === 'types' && manifest.raw['types'] === undefined ? 'typings' : kind;
        return file === undefined || file === '' ? [] : [entry(kind, key, [key], file)];
    });
    const exported = targetsOf(manifest.exports, ['exports']).map(({ keys, file }) => entry('exports', exportLabel(keys), keys, file));
    return [...bins, ...plain, ...exported];
}
function filesOf(entry, has, all) {
    if (entry.file.includes('*')) {
        const matches = picomatch__WEBPACK_IMPORTED_MODULE_2__(entry.file.replace('*', '**'), { dot: true });
        return all.filter((file) => matches(file));
    }
    if (has(entry.file))
        return [entry.file];
    if (entry.kind !== 'main' && entry.kind !== 'types')
        return [];
    // Only main and types are completed by an extension or an index file.
    const ends = entry.kind === 'main' ? ['.js', '.json', '.node', '/index.js'] : ['.d.ts', '/index.d.ts'];
    const completed = ends.map((end) => insidePath(entry.file + end)).find(has);
    return completed === undefined ? [] : [completed];
}
function insidePath(written) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(written.replaceAll('\\', '/').replace(/^\/+/, '')).replace(/\/$/, '');
}
function rawKey(bin, command) {
    return Object.keys(bin).find((key) => key === command || key.endsWith(`/${command}`)) ?? command;
}
function targetsOf(value, keys) {
    // A target that does not begin with ./ is no file of the package.
    if (typeof value === 'string')
        return value.startsWith('./') ? [{ keys, file: value }] : [];
    if (Array.isArray(value))
        return value.flatMap((item, index) => targetsOf(item, [...keys, index]));
    if (!(0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return [];
    return Object.entries(value).flatMap(([key, item]) => targetsOf(item, [...keys, key]));
}
function exportLabel(keys) {
    return `exports${keys
        .slice(1)
        .map((key) => (/^[A-Za-z_]\w*$/.test(String(key)) ? `.${key}` : `["${key}"]`))
        .join('')}`;
}


/***/ }),

/***/ 1953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readSource),
/* harmony export */   w: () => (/* binding */ packageOf)
/* harmony export */ });
/* harmony import */ var _lezer_javascript__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37096);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5049);
// What a JavaScript or TypeScript source imports and how it is written, with places; the source is only parsed.


const typed = _lezer_javascript__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K.configure({ dialect: 'ts' });
const typedJsx = _lezer_javascript__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K.configure({ dialect: 'ts jsx' });
const jsx = _lezer_javascript__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K.configure({ dialect: 'jsx' });
function readSource(text, file) {
    const place = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .placesIn */ .y)(text);
    const imports = [];
    let esm;
    let commonJs;
    let broken = false;
    // const require = createRequire(import.meta.url) makes it an ordinary function of an ES module.
    const ownRequire = /\b(const|let|var|function)\s+require\b/.test(text);
    const add = (node, at, how, words) => {
        const module = at === null ? '' : text.slice(at.from + 1, at.to - 1);
        if (at !== null && module !== '')
            imports.push({ module, how, ...words, guarded: isGuarded(node), ...place(at.from) });
    };
    choose(file)
        .parse(text)
        .iterate({
        enter: (ref) => {
            if (ref.type.isError)
                broken = true;
            const { node } = ref;
            const { name } = ref;
            if (name === 'ImportDeclaration' || name === 'ExportDeclaration') {
                const words = named(node, text);
                const how = name === 'ImportDeclaration' ? 'import' : 'export';
                if (!words.typeOnly)
                    esm ??= { ...place(node.from), word: how };
                add(node, node.getChild('String'), how, words);
            }
            else if (name === 'DynamicImport')
                add(node, node.getChild('String'), 'dynamic', ALL);
            else if (name === 'ImportMeta')
                esm ??= { ...place(node.from), word: 'import.meta' };
            else if (name === 'AwaitExpression' && !insideFunction(node)) {
                esm ??= { ...place(node.from), word: 'await outside of a function' };
            }
            else if (name === 'CallExpression') {
                const callee = node.firstChild;
                if (callee?.name !== 'VariableName' || text.slice(callee.from, callee.to) !== 'require')
                    return;
                if (!ownRequire)
                    commonJs ??= { ...place(node.from), word: 'require' };
                add(node, node.getChild('ArgList')?.getChild('String') ?? null, 'require', ALL);
            }
            else if (name === 'MemberExpression' && node.parent?.name === 'AssignmentExpression') {
                if (node.parent.firstChild?.from !== node.from)
                    return;
                const target = /^(module\.exports|exports\.\w)/.exec(text.slice(node.from, node.to).replace(/\s/g, ''))?.[1];
                if (target !== undefined) {
                    commonJs ??= { ...place(node.from), word: target.startsWith('module') ? 'module.exports' : 'exports' };
                }
            }
        },
    });
    return { imports, esm, commonJs, broken };
}
function packageOf(module) {
    if (/^([./#]|[a-z][a-z0-9+.-]*:)/i.test(module))
        return undefined;
    const parts = module.split('/');
    return module.startsWith('@') ? (parts.length > 1 ? parts.slice(0, 2).join('/') : undefined) : parts[0];
}
const ALL = { typeOnly: false, names: [] };
function choose(file) {
    if (/\.[cm]?ts$/.test(file))
        return typed;
    if (file.endsWith('.tsx'))
        return typedJsx;
    return file.endsWith('.jsx') ? jsx : _lezer_javascript__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K;
}
function named(node, text) {
    if (node.getChild('type') !== null)
        return { typeOnly: true, names: [] };
    const head = text.slice(node.from, node.to);
    const group = /\{([^}]*)\}/.exec(head)?.[1];
    if (group === undefined || node.getChild('String') === null)
        return ALL;
    const parts = group
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '');
    const others = /^import\s+[\w$*]/.test(head);
    return {
        typeOnly: !others && parts.length > 0 && parts.every((part) => /^type\s+\S/.test(part)),
        names: parts.map((part) => part
            .replace(/^type\s+/, '')
            .split(/\s+as\s+/)[0]
            .trim()),
    };
}
function isGuarded(node) {
    for (let at = node; at !== null; at = at.parent)
        if (at.name === 'TryStatement')
            return true;
    return node.parent?.name === 'MemberExpression' && node.parent.parent?.name === 'CallExpression';
}
function insideFunction(node) {
    for (let at = node.parent; at !== null; at = at.parent) {
        if (/Function|MethodDeclaration|^ClassBody$/.test(at.name))
            return true;
        if (at.name === 'Property' && at.getChild('Block') !== null)
            return true;
    }
    return false;
}


/***/ }),

/***/ 89465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wg: () => (/* binding */ installNode),
  AC: () => (/* binding */ installPublishedNode),
  Ep: () => (/* binding */ nodeUserCommands),
  Vm: () => (/* binding */ npmEnv)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/ecosystems/node/command.js
var node_command = __webpack_require__(10246);
// EXTERNAL MODULE: ./.build/ecosystems/node/components.js
var components = __webpack_require__(39263);
// EXTERNAL MODULE: ./.build/ecosystems/node/npm-settings.js
var npm_settings = __webpack_require__(69470);
;// CONCATENATED MODULE: ./.build/ecosystems/node/origin.js
// Finds the line of an installed package that printed something to standard output.


const SHORTEST = 4;
const LARGEST_FILE = 1_000_000;
const MOST_FILES = 4000;
const CALL = /\b(console\.(?:log|info|debug)|process\.stdout\.write)\s*\(/g;
async function originOf(text, name, prefix) {
    const modules = (0,external_node_path_.join)(prefix, 'node_modules');
    const own = await search((0,external_node_path_.join)(modules, name), modules, text, SHORTEST);
    return own ?? search(modules, modules, text, Math.max(8, Math.ceil(text.trim().length * 0.6)));
}
async function search(folder, base, text, shortest) {
    let best;
    for (const path of (await sources(folder)).slice(0, MOST_FILES)) {
        const facts = await (0,promises_.stat)(path).catch(() => undefined);
        if (facts === undefined || facts.size > LARGEST_FILE)
            continue;
        const source = await (0,promises_.readFile)(path, 'utf8').catch(() => '');
        for (const match of source.matchAll(CALL)) {
            // The text may stand some lines below the call, never far.
            const length = longestLiteral(source.slice(match.index, match.index + 400), text);
            if (length < shortest || length <= (best?.length ?? 0))
                continue;
            const line = source.slice(0, match.index).split('\n').length;
            best = { length, where: `${(0,external_node_path_.relative)(base, path).split(external_node_path_.sep).join('/')} (line ${line}: ${match[1]})` };
        }
    }
    return best?.where;
}
function longestLiteral(source, text) {
    const statement = /^[\s\S]*?\)\s*(;|\n|$)/.exec(source)?.[0] ?? source;
    let longest = 0;
    for (const [, ...groups] of statement.matchAll(/"((?:\\.|[^"\\\n])*)"|'((?:\\.|[^'\\\n])*)'|`((?:\\.|[^`\\])*)`/g)) {
        const literal = groups.find((group) => group !== undefined) ?? '';
        for (const piece of literal.split(/\$\{[^}]*\}|%[sdifjoO]|\\[nrt]|\n/)) {
            if (piece.trim().length > longest && text.includes(piece))
                longest = piece.trim().length;
        }
    }
    return longest;
}
async function sources(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    return entries
        .filter((entry) => entry.isFile() && /\.[cm]?js$/.test(entry.name))
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
}

// EXTERNAL MODULE: ./.build/ecosystems/node/run-step.js
var run_step = __webpack_require__(39201);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./.build/archive/archive.js
var archive = __webpack_require__(62841);
// EXTERNAL MODULE: ./.build/ecosystems/node/manifest.js
var manifest = __webpack_require__(38346);
;// CONCATENATED MODULE: ./.build/ecosystems/node/siblings.js
// Packages of the same release that a tarball needs: they are not published yet, so they are installed from beside it.





async function siblingsBeside(tarball) {
    const folder = (0,external_node_path_.dirname)(tarball);
    const files = (await (0,promises_.readdir)(folder)).filter((name) => name.endsWith('.tgz') && name !== (0,external_node_path_.basename)(tarball)).sort();
    if (files.length === 0)
        return [];
    const known = new Map();
    for (const file of files) {
        const manifest = await manifestOf((0,external_node_path_.join)(folder, file)).catch(() => undefined);
        if (manifest?.name !== undefined)
            known.set(manifest.name, { file: (0,external_node_path_.join)(folder, file), manifest });
    }
    const order = [];
    const visit = (manifest) => {
        for (const [name, range] of Object.entries({ ...manifest.dependencies, ...manifest.optionalDependencies })) {
            const sibling = known.get(name);
            if (sibling === undefined || order.includes(sibling.file))
                continue;
            // One that does not fit the range is not what a user would get.
            if (!semver.satisfies(sibling.manifest.version ?? '', range, { includePrerelease: true }))
                continue;
            known.delete(name);
            visit(sibling.manifest);
            order.push(sibling.file);
        }
    };
    visit(await manifestOf(tarball));
    return order;
}
async function manifestOf(tarball) {
    return (0,manifest/* readNodeManifest */.uy)((await (0,archive/* readEntry */.hB)(tarball, 'package/package.json')).toString('utf8'));
}

// EXTERNAL MODULE: ./.build/ecosystems/node/imports.js
var imports = __webpack_require__(1953);
;// CONCATENATED MODULE: ./.build/ecosystems/node/start-failure.js
// What Node's last words say about a server that did not start, and what its author can do about it.



async function diagnoseStart(stderr, project, prefix) {
    const tree = await (0,components/* readTree */.Zc)(prefix);
    return (missingModule(stderr, project, tree) ??
        missingExport(stderr, project, tree) ??
        wrongKind(stderr) ??
        wrongProgram(stderr) ??
        nativeModule(stderr));
}
function missingModule(stderr, project, tree) {
    const match = /Cannot find (?:package|module) '([^']+)'(?: imported from (\S+))?/.exec(stderr);
    const asked = match?.[1];
    if (asked === undefined)
        return undefined;
    const rule = 'start/missing-module';
    const from = match?.[2] === undefined ? '' : `, asked for by ${shorten(match[2])}`;
    const name = /^[./]|^[a-z]:\\|^file:/i.test(asked) ? undefined : (0,imports/* packageOf */.w)(asked);
    if (name === undefined) {
        const path = shorten(asked);
        const hint = external_node_path_.posix.extname(path) === ''
            ? `Node adds no extension to an import: write ${external_node_path_.posix.basename(path)}.js, or ${external_node_path_.posix.basename(path)}/index.js.`
            : 'See that the build makes it and that "files" in package.json lets it in.';
        return { rule, message: `The server imports ${path}, which is not in the installed package${from}.`, hint };
    }
    if (tree[`node_modules/${name}`] !== undefined) {
        const { version } = tree[`node_modules/${name}`];
        return {
            rule,
            message: `The server imports ${asked}, which ${name} ${version} does not have${from}.`,
            hint: bound(name, version, project),
        };
    }
    const dev = project.manifest.devDependencies[name] !== undefined;
    return {
        rule,
        message: `The server imports ${name}, which ${dev ? 'is only in devDependencies' : 'package.json does not list'}: a fresh installation does not bring it${from}.`,
        hint: dev ? `npm install --save-prod ${name}` : `npm install ${name}`,
    };
}
function missingExport(stderr, project, tree) {
    const named = /The requested module '([^']+)' (?:does not provide an export named '([^']+)'|is a CommonJS module)/.exec(stderr);
    const path = /Package subpath '([^']+)' is not defined by "exports" in \S*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\/package\.json/.exec(stderr);
    const name = path?.[2] ?? (named?.[1] === undefined ? undefined : (0,imports/* packageOf */.w)(named[1]));
    if (name === undefined)
        return undefined;
    const version = tree[`node_modules/${name}`]?.version ?? '';
    const what = path?.[1] !== undefined ? `${name}${path[1].slice(1)}` : (named?.[2] ?? named?.[1] ?? '');
    return {
        rule: 'start/missing-module',
        message: `The server needs ${what} of ${name}, which ${version === '' ? 'the installed version' : version} does not offer. A fresh installation gets that version; a lock file hides it.`,
        hint: bound(name, version, project),
    };
}
function wrongKind(stderr) {
    const rule = 'start/module-type';
    if (/(require|module|exports|__dirname|__filename) is not defined in ES module scope|ERR_REQUIRE_ESM|require\(\) of ES Module/.test(stderr)) {
        return {
            rule,
            message: 'The server uses require where Node expects an ES module.',
            hint: 'Write import, rename the file to .cjs, or change "type" in package.json.',
        };
    }
    if (/Cannot use import statement outside a module|Unexpected token 'export'/.test(stderr)) {
        return {
            rule,
            message: 'The server is written with import statements, and Node takes it for CommonJS.',
            hint: 'Add "type": "module" to package.json.',
        };
    }
    return undefined;
}
function wrongProgram(stderr) {
    const rule = 'start/shebang';
    if (/env: .?'?node\\?r?'?.*\r|node\\r|node\^M/.test(stderr)) {
        return {
            rule,
            message: 'The first line of the program ends with a carriage return, so the system looks for a program "node\\r".',
            hint: 'Save the file with LF line ends, and add "*.js text eol=lf" to .gitattributes.',
        };
    }
    if (/(^|\n)\S+: (line )?\d+: (import|const|require|\/\/|\/\*|"use strict"|'use strict'|use strict|Syntax error)/.test(stderr)) {
        return {
            rule,
            message: 'A shell ran the JavaScript, because its first line does not say that Node does.',
            hint: 'Let the first line be: #!/usr/bin/env node',
        };
    }
    return undefined;
}
function nativeModule(stderr) {
    if (!/ERR_DLOPEN_FAILED|compiled against a different Node\.js version|Could not locate the bindings file|No native build was found/.test(stderr))
        return undefined;
    return {
        rule: 'start/native-module',
        message: 'A dependency has a compiled part that is not there for this system and this Node.',
        hint: 'Choose a version with prebuilt binaries for it, or one without compiled parts.',
    };
}
function bound(name, version, project) {
    const range = project.manifest.dependencies[name];
    if (range === undefined)
        return `${name} is not in dependencies of package.json: add it with the version that works.`;
    return `"${name}": "${range}" lets ${version ?? 'it'} in: write the range that the server works with, or change the server.`;
}
function shorten(path) {
    const plain = path.replace(/^file:\/\//, '');
    const at = plain.lastIndexOf('node_modules/');
    return at === -1 ? plain : plain.slice(at + 'node_modules/'.length);
}

;// CONCATENATED MODULE: ./.build/ecosystems/node/install.js
// Installs a packed or published Node server into an empty folder and says how it is started.











const QUIET = ['--no-audit', '--no-fund', '--no-save', '--omit=dev', '--loglevel=warn'];
async function installNode(artifact, project, room, host) {
    const beside = await siblingsBeside(artifact.path);
    return installSpecs([artifact.path, ...beside], artifact.file, project, room, host, await npmEnv(room, host));
}
async function installPublishedNode(project, version, source, room, host) {
    if (source.npmRegistry === undefined)
        return undefined;
    const spec = `${project.name}@${version}`;
    return installSpecs([spec], spec, project, room, host, await npmEnv(room, host, source.npmRegistry));
}
function nodeUserCommands(project, version) {
    const spec = version.includes('-') ? `${project.name}@${version}` : project.name;
    const command = (0,node_command/* npxCommand */.W)(project.manifest);
    const first = Object.keys(project.manifest.bin)[0];
    if (command !== undefined)
        return [`npx -y ${spec}`];
    return first === undefined ? [`npm install ${spec}`] : [`npx -y -p ${spec} ${first}`];
}
async function installSpecs(specs, shown, project, room, host, env) {
    let prefix = await emptyPrefix(room, 'installed');
    const step = (args, cwd) => ({
        rule: 'start/install',
        what: `npm install of ${shown} into an empty folder`,
        command: [host.tool('npm'), 'install', ...specs, ...QUIET, ...args],
        shown: ['npm', 'install', shown, ...args.filter((arg) => arg === '--ignore-scripts')].join(' '),
        cwd,
        env,
        timeoutMs: project.settings.smoke.installTimeoutMs,
        project: project.name,
        artifact: shown,
    });
    await (0,run_step/* runStep */.e)(host, step(['--ignore-scripts'], prefix));
    const scripted = (0,components/* withInstallScripts */.k$)(await (0,components/* readTree */.Zc)(prefix));
    if (scripted.length > 0) {
        prefix = await emptyPrefix(room, 'installed-with-scripts');
        // Everything was just fetched: asking the registry again would only cost time.
        await asUser(host, step(['--prefer-offline'], prefix), scripted);
    }
    return {
        launch: launchOf(project, prefix, room, host, shown),
        runtime: await runtimeOf(host, room),
        packages: Object.keys(await (0,components/* readTree */.Zc)(prefix)).length - 1,
        components: () => (0,components/* readComponents */.Zm)(prefix, project.name),
        diagnose: (stderr) => diagnoseStart(stderr, project, prefix),
        origin: (text) => originOf(text, project.name, prefix),
    };
}
async function asUser(host, step, scripted) {
    const ended = await host.run({ ...step, onLine: (line) => host.log.debug(line) });
    if (ended.code === 0)
        return;
    const names = scripted.map((place) => place.slice(place.lastIndexOf('node_modules/') + 13));
    const finding = (0,run_step/* failureOf */.g)(step, ended);
    throw new errors/* StageFailure */.BG([
        {
            ...finding,
            rule: ended.timedOut ? finding.rule : 'start/install-script',
            message: `${finding.message} With scripts off it installs; ${names.join(', ')} ${names.length === 1 ? 'has' : 'have'} an install script.`,
            hint: 'A package should need none: move the work into the build, or to the first start.',
        },
    ]);
}
async function emptyPrefix(room, name) {
    const prefix = (0,external_node_path_.join)(room.folder, name);
    await (0,promises_.mkdir)(prefix, { mode: 0o700 });
    await (0,promises_.writeFile)((0,external_node_path_.join)(prefix, 'package.json'), '{"private":true}\n');
    return prefix;
}
async function npmEnv(room, host, registry) {
    const npm = (0,npm_settings/* npmEnvironment */.PI)(host);
    const config = await (0,npm_settings/* writeUserConfig */.Z_)(host, room.folder, registry);
    // In Actions nothing that the build could have written is used again.
    const cache = host.kind === 'local'
        ? ((await (0,npm_settings/* configuredCache */.N4)(host)) ?? npm['npm_config_cache'])
        : (0,external_node_path_.join)(room.folder, 'npm-cache');
    const env = {
        ...room.env,
        ...npm,
        npm_config_userconfig: config,
        npm_config_cache: cache,
        npm_config_update_notifier: 'false',
    };
    if (registry !== undefined) {
        delete env['NPM_CONFIG_REGISTRY'];
        env['npm_config_registry'] = registry;
    }
    return env;
}
function launchOf(project, prefix, room, host, shown) {
    const { smoke } = project.settings;
    const bins = (0,external_node_path_.join)(prefix, 'node_modules', '.bin');
    const env = { ...room.env, ...smoke.env };
    if (smoke.command !== undefined && smoke.command.length > 0) {
        const [name = '', ...rest] = smoke.command;
        const inside = rest.map((word) => placeOf(word, prefix, project.name));
        const words = [programOf(name, bins, prefix, project.name, host), ...inside, ...smoke.args];
        return { command: words, shown: [...smoke.command, ...smoke.args].join(' '), env, cwd: room.cwd };
    }
    const command = (0,node_command/* npxCommand */.W)(project.manifest);
    if (command === undefined)
        throw new errors/* StageFailure */.BG([(0,node_command/* cannotChoose */.b)(project, shown)]);
    const shim = (0,external_node_path_.join)(bins, process.platform === 'win32' ? `${command}.cmd` : command);
    if (!(0,external_node_fs_.existsSync)(shim)) {
        throw new errors/* StageFailure */.BG([
            {
                rule: 'start/no-command',
                level: 'error',
                project: project.name,
                artifact: shown,
                message: `npm installed ${project.name} and made no command ${command}: the file that bin names is not in the package.`,
                hint: 'Compare "bin" with what npm pack lists.',
            },
        ]);
    }
    // The shim itself, so that the first line of the file counts, as it does for npx.
    return { command: [shim, ...smoke.args], shown: [command, ...smoke.args].join(' '), env, cwd: room.cwd };
}
function programOf(name, bins, prefix, own, host) {
    if ((0,external_node_path_.isAbsolute)(name))
        return name;
    if (!name.includes('/') && !name.includes(external_node_path_.sep)) {
        const shim = (0,external_node_path_.join)(bins, name);
        return (0,external_node_fs_.existsSync)(shim) ? shim : host.tool(name);
    }
    return placeOf(name, prefix, own);
}
function placeOf(word, prefix, own) {
    if ((0,external_node_path_.isAbsolute)(word) || word.startsWith('-'))
        return word;
    const found = [(0,external_node_path_.join)(prefix, word), (0,external_node_path_.join)(prefix, 'node_modules', own, word)].find((path) => path !== prefix && (0,external_node_fs_.existsSync)(path));
    return found !== undefined && /[./\\]/.test(word) && (0,external_node_path_.basename)(word) !== '..' && word !== '.' ? found : word;
}
async function runtimeOf(host, room) {
    const node = host.tool('node');
    if (node === process.execPath)
        return `Node ${process.versions.node}`;
    const ended = await host.run({ command: [node, '--version'], cwd: room.cwd, env: room.env, timeoutMs: 20_000 });
    const version = /^v(\S+)/.exec(ended.stdout)?.[1];
    if (version === undefined)
        throw new errors/* ReleaseError */.K2('tool/node', `${node} --version answered nothing that is a version.`);
    return `Node ${version}`;
}


/***/ }),

/***/ 69470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ readRegistries),
/* harmony export */   N4: () => (/* binding */ configuredCache),
/* harmony export */   PI: () => (/* binding */ npmEnvironment),
/* harmony export */   Z_: () => (/* binding */ writeUserConfig)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _host_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56508);
// Where packages come from, as the person's npmrc and environment say it: addresses and certificates, never credentials.




const KEPT = /^(registry|@[^:]+:registry|cafile|ca|ca\[\]|strict-ssl|proxy|https-proxy|noproxy|maxsockets|fetch-[a-z-]+)$/;
const NPM = 'https://registry.npmjs.org/';
function npmEnvironment(host) {
    const all = (0,_host_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .installerEnv */ .MK)(host.env, (0,_host_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceOf */ .B3)(host.env, host.cwd));
    return Object.fromEntries(Object.entries(all).filter(([name]) => !/^(UV|PIP)_/.test(name)));
}
async function writeUserConfig(host, folder, registry) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'npmrc');
    const lines = (await readLines(host)).filter(({ key }) => KEPT.test(key));
    const kept = registry === undefined ? lines : lines.filter(({ key }) => !key.endsWith('registry'));
    const all = registry === undefined ? kept : [...kept, { key: 'registry', value: registry }];
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, all.map(({ key, value }) => `${key}=${value}\n`).join(''), { mode: 0o600 });
    return path;
}
async function readRegistries(host) {
    const lines = await readLines(host);
    const set = Object.entries(host.env).find(([name, value]) => /^npm_config_registry$/i.test(name) && value)?.[1];
    const registry = set ?? lines.findLast(({ key }) => key === 'registry')?.value;
    const ownScopes = lines.flatMap(({ key }) => /^(@[^:]+):registry$/.exec(key)?.[1] ?? []);
    return { registry: registry !== undefined && URL.canParse(registry) ? registry : NPM, ownScopes };
}
async function configuredCache(host) {
    return (await readLines(host)).find(({ key, value }) => key === 'cache' && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(value))?.value;
}
async function readLines(host) {
    const home = host.env['HOME'] ?? host.env['USERPROFILE'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();
    const file = host.env['npm_config_userconfig'] ?? host.env['NPM_CONFIG_USERCONFIG'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.npmrc');
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => '');
    return text.split(/\r?\n/).flatMap((line) => {
        const match = /^\s*([^=;#\s][^=]*?)\s*=\s*(.*?)\s*$/.exec(line);
        if (match === null)
            return [];
        const [, key = '', value = ''] = match;
        // npm fills in ${VARIABLES} from the environment, which the child does not have.
        const filled = value.replace(/\$\{([^}?]+)\??\}/g, (whole, name) => host.env[name] ?? whole);
        return [{ key, value: filled.replace(/^"(.*)"$/, '$1') }];
    });
}


/***/ }),

/***/ 39201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ runStep),
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
// Runs one command of a build and turns its failure into a finding that names the cause.

const KNOWN = [
    {
        sign: /can only install packages when your package\.json and (\S+).* are in sync|ERR_PNPM_OUTDATED_LOCKFILE|lockfile (?:needs to be updated|would have been modified)|YN0028/s,
        rule: 'build/lock-out-of-step',
        because: () => 'the lock file does not fit package.json',
        hint: 'Install once without the frozen option (npm install, pnpm install, yarn install) and commit the lock file.',
    },
    {
        sign: /No matching version found for ([^\s]+)|ERR_PNPM_NO_MATCHING_VERSION[^\n]*?for ([^\s]+)|Couldn't find any versions for "([^"]+)"|YN0082[^\n]*? ([^\s:]+): No candidates found/,
        rule: 'build/no-such-version',
        because: (match) => `the registry has no version that fits ${plain(match[1] ?? match[2] ?? match[3] ?? match[4] ?? '')}`,
        hint: "Look whether that version was ever published, or take the lock file's entry for it out and lock again.",
    },
    {
        sign: /node_modules\/((?:@[^/\s]+\/)?[^/\s:]+) (?:pre|post)?install[$:][^\n]*Failed|npm error path \S*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\nnpm error command /,
        rule: 'build/install-script',
        because: (match) => `the install script of ${match[1] ?? match[2]} failed`,
        hint: 'If the build does not need it, set [build] install in mcp-release.toml to the command above with --ignore-scripts.',
    },
    {
        sign: /404 Not Found - GET (\S+)|ERR_PNPM_FETCH_404[^\n]*GET (\S+)|(https?:\/\/[^\s:]+): Request failed \\?"?404|YN0035[^\n]*?(https?:\/\/\S+)/,
        rule: 'build/no-such-package',
        because: (match) => `the registry does not have ${plain(match[1] ?? match[2] ?? match[3] ?? match[4] ?? '')}`,
        hint: 'Look at the name and the registry; when only the lock file names that version, lock again.',
    },
    {
        sign: /EUNSUPPORTEDPROTOCOL|Unsupported URL Type "?(workspace|catalog|link)/i,
        rule: 'build/workspace-protocol',
        because: () => 'a dependency is written with workspace:, catalog: or link:, which npm cannot install',
        hint: 'Pack with the package manager that knows them, or write a version range.',
    },
    {
        sign: /(?:sh|bash|\/bin\/sh)(?::| line)[^\n]*?\b([\w.-]+): (?:command )?not found|'([^']+)' is not recognized/,
        rule: 'build/missing-program',
        because: (match) => `the program ${plain(match[1] ?? match[2] ?? '')} is not there`,
        hint: 'Add it to devDependencies, or say how it is built here: [build] install and command in mcp-release.toml.',
    },
    {
        sign: /npm error code EBADENGINE|ERR_PNPM_UNSUPPORTED_ENGINE|ERR_UNKNOWN_BUILTIN_MODULE|This version of pnpm requires at least Node|The engine "node" is incompatible/,
        rule: 'build/engines',
        because: () => 'the package manager or a package does not run on this version of Node',
        hint: 'Put a Node version on PATH that "engines" and the package manager allow.',
    },
    {
        sign: /\b(ERESOLVE)\b/,
        rule: 'build/peer-conflict',
        because: () => 'two packages want different versions of a third one',
        hint: 'Run npm install in a clean checkout; npm explain <package> shows who wants what.',
    },
    {
        sign: /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT)\b/,
        rule: 'build/network',
        because: (match) => `the registry could not be reached (${match[1]})`,
        hint: 'Look at the network and the registry setting, then run it again.',
    },
];
async function runStep(host, step) {
    const done = host.log.busy(step.shown);
    const { command, cwd, env, timeoutMs } = step;
    const ended = await host.run({ command, cwd, env, timeoutMs, onLine: (line) => host.log.debug(line) }).finally(done);
    if (ended.code === 0 && !ended.timedOut)
        return ended;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .BG([failureOf(step, ended)]);
}
function failureOf(step, ended) {
    const output = `${ended.stdout}\n${ended.stderr}`;
    const [known, match] = KNOWN.map((entry) => [entry, entry.sign.exec(output)]).find(([, found]) => found !== null) ?? [];
    const base = {
        level: 'error',
        project: step.project,
        ...(step.file === undefined ? {} : { file: step.file }),
        ...(step.artifact === undefined ? {} : { artifact: step.artifact }),
        facts: { command: step.shown },
        quote: lastLines(output),
    };
    if (ended.timedOut) {
        const message = `${step.what} did not end within ${Math.round(step.timeoutMs / 1000)} s and was stopped.`;
        return {
            ...base,
            rule: step.rule.startsWith('start/') ? step.rule : 'build/timeout',
            message,
            hint: 'Run the command by hand: it may wait for an answer, or watch for changes.',
        };
    }
    const how = ended.signal === null ? `with exit code ${ended.code}` : `by signal ${ended.signal}`;
    if (known === undefined || match === undefined || match === null) {
        return {
            ...base,
            rule: step.rule,
            message: `${step.what} failed ${how}.`,
            hint: step.hint ?? 'Run the command in a clean checkout to see all of its output.',
        };
    }
    return {
        ...base,
        rule: step.rule.startsWith('start/') ? step.rule : known.rule,
        message: `${step.what} failed ${how}: ${known.because(match)}.`,
        hint: known.hint,
    };
}
function plain(text) {
    return text.replace(/[.:,'"]+$/, '');
}
function lastLines(output) {
    return output
        .split('\n')
        .map((line) => line.trimEnd())
        .filter((line) => line.trim() !== '' && !/A complete log of this run|_logs|npm notice|npm warn|^\s+at .*[:(]/i.test(line))
        .slice(-12);
}


/***/ }),

/***/ 49858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ readComponents)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/packageurl-js/index.js
var packageurl_js = __webpack_require__(87091);
// EXTERNAL MODULE: ./.build/host/room.js
var host_room = __webpack_require__(48018);
// EXTERNAL MODULE: ./.build/ecosystems/python/environment.js
var environment = __webpack_require__(50643);
// EXTERNAL MODULE: ./.build/formats/toml.js
var toml = __webpack_require__(65761);
// EXTERNAL MODULE: ./.build/tools/python-indexes.js + 1 modules
var python_indexes = __webpack_require__(58612);
// EXTERNAL MODULE: ./.build/tools/uv-env.js
var uv_env = __webpack_require__(68153);
// EXTERNAL MODULE: ./.build/ecosystems/python/metadata.js
var python_metadata = __webpack_require__(25336);
;// CONCATENATED MODULE: ./.build/ecosystems/python/installed-files.js
// Which file each installed distribution came from: uv resolves the same versions again, and the tags tell the file.




async function installedFiles(distributions, venv, uv, room, host) {
    const indexed = distributions.filter(({ direct }) => !direct);
    const [config, env] = await Promise.all([(0,python_indexes/* uvConfigFile */.q)(host), (0,uv_env/* uvEnv */.H)(host, room, 'install')]);
    const options = ['--quiet', '--config-file', config, '--no-deps', '--no-header', '--format', 'pylock.toml'];
    const { code, stdout, stderr } = await host.run({
        command: [uv, 'pip', 'compile', ...options, '-'],
        cwd: room.cwd,
        env: { ...env, VIRTUAL_ENV: venv },
        input: indexed.map(({ name, version }) => `${name}==${version}\n`).join(''),
        timeoutMs: 120_000,
        keep: 16 * 1024 * 1024,
    });
    if (code !== 0)
        host.log.warn(`The SBOM has no digests of dependencies: uv said ${stderr.trim().split('\n').at(-1)}`);
    const listed = code === 0 ? ((0,toml/* readToml */.D)(stdout).value['packages'] ?? []) : [];
    const byName = new Map(listed.map((one) => [(0,python_metadata/* normalName */.tK)(one.name), one]));
    return new Map(indexed.flatMap((distribution) => {
        const file = choose(distribution, byName.get((0,python_metadata/* normalName */.tK)(distribution.name)));
        const sha256 = file?.hashes?.sha256;
        if (file?.url === undefined || sha256 === undefined)
            return [];
        return [[(0,python_metadata/* normalName */.tK)(distribution.name), { url: withoutCredentials(file.url), sha256 }]];
    }));
}
function choose(distribution, listed) {
    const wanted = [...distribution.tags].sort().join(' ');
    const wheel = listed?.wheels?.find((file) => tagsOf(file).sort().join(' ') === wanted);
    return wheel ?? listed?.sdist;
}
function withoutCredentials(address) {
    if (!URL.canParse(address))
        return address;
    const url = new URL(address);
    url.username = '';
    url.password = '';
    return url.href;
}
function tagsOf(file) {
    const name = file.name ?? file.url?.split('/').at(-1) ?? '';
    const [platforms = '', abis = '', pythons = ''] = name
        .replace(/\.whl$/, '')
        .split('-')
        .reverse();
    return pythons
        .split('.')
        .flatMap((python) => abis.split('.').flatMap((abi) => platforms.split('.').map((platform) => `${python}-${abi}-${platform}`)));
}

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js
var pep440 = __webpack_require__(68898);
;// CONCATENATED MODULE: ./.build/ecosystems/python/markers.js
// Environment markers of requirements (PEP 508), evaluated for one interpreter.

function holds(marker, values, extras) {
    if (typeof marker.left === 'object') {
        const { left, right, operator } = marker;
        return operator === 'and'
            ? holds(left, values, extras) && holds(right, values, extras)
            : holds(left, values, extras) || holds(right, values, extras);
    }
    const { operator, left, right } = marker;
    if (left === 'extra' || right === 'extra') {
        const name = literal(left === 'extra' ? right : left)
            .replace(/[-_.]+/g, '-')
            .toLowerCase();
        return operator === '!=' ? !extras.has(name) : extras.has(name);
    }
    return compare(sideOf(left, values), operator.replace(/\s+/g, ' '), sideOf(right, values));
}
function compare(left, operator, right) {
    if (operator === 'in')
        return right.includes(left);
    if (operator === 'not in')
        return !right.includes(left);
    if (operator === '===')
        return left === right;
    // PEP 508: as versions where both sides can be read so, else as text.
    if ((0,pep440.valid)(left) && (0,pep440.valid)(right.replace(/\.\*$/, '')))
        return (0,pep440.satisfies)(left, `${operator}${right}`, { prereleases: true });
    switch (operator) {
        case '==':
            return left === right;
        case '!=':
            return left !== right;
        case '<':
            return left < right;
        case '<=':
            return left <= right;
        case '>':
            return left > right;
        case '>=':
            return left >= right;
        default:
            return false;
    }
}
function sideOf(side, values) {
    return /^["']/.test(side) ? literal(side) : (values[side] ?? '');
}
function literal(side) {
    return side.replace(/^["']|["']$/g, '');
}
const MARKER_SCRIPT = `
import json, os, platform, sys
v = sys.implementation.version
impl = "%d.%d.%d" % (v.major, v.minor, v.micro) + ("" if v.releaselevel == "final" else v.releaselevel[0] + str(v.serial))
print(json.dumps({
  "implementation_name": sys.implementation.name, "implementation_version": impl, "os_name": os.name,
  "platform_machine": platform.machine(), "platform_python_implementation": platform.python_implementation(),
  "platform_release": platform.release(), "platform_system": platform.system(), "platform_version": platform.version(),
  "python_full_version": platform.python_version(), "python_version": ".".join(platform.python_version_tuple()[:2]),
  "sys_platform": sys.platform}))
`;

;// CONCATENATED MODULE: ./.build/ecosystems/python/components.js
// What is installed in a virtual environment: every distribution with its licence, its digest and what it needs.









async function readComponents(venv, uv, host) {
    const { site, python } = await (0,environment/* openVenv */.IZ)(venv);
    const [distributions, room] = await Promise.all([readDistributions(site), (0,host_room/* openRoom */.K)(host, 'components')]);
    const [values, files, parse] = await Promise.all([
        markerValues(python, room, host),
        installedFiles(distributions, venv, uv, room, host),
        requirementParser(),
    ]);
    const edges = dependencies(distributions, values, parse);
    const components = distributions.map((distribution) => {
        const file = files.get((0,python_metadata/* normalName */.tK)(distribution.name));
        return {
            ...describe(distribution),
            hashes: file === undefined ? {} : { sha256: file.sha256 },
            distribution: file?.url,
            dependsOn: edges.get((0,python_metadata/* normalName */.tK)(distribution.name)) ?? [],
        };
    });
    const roots = distributions.filter(({ direct }) => direct).map(({ name }) => (0,python_metadata/* normalName */.tK)(name));
    return { components, direct: [...new Set(roots.flatMap((name) => edges.get(name) ?? []))].sort() };
}
async function readDistributions(folder) {
    const infos = (await (0,promises_.readdir)(folder)).filter((entry) => entry.endsWith('.dist-info')).sort();
    const found = await Promise.all(infos.map(async (info) => {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, info, 'METADATA'), 'utf8').catch(() => undefined);
        if (text === undefined)
            return undefined;
        const metadata = (0,python_metadata/* parseMetadata */.jR)(text);
        const name = metadata.one('Name');
        const version = metadata.one('Version');
        if (name === undefined || version === undefined)
            return undefined;
        const wheel = (0,python_metadata/* parseMetadata */.jR)(await (0,promises_.readFile)((0,external_node_path_.join)(folder, info, 'WHEEL'), 'utf8').catch(() => ''));
        const direct = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, info, 'direct_url.json'));
        return { name, version, metadata, tags: wheel.all('Tag'), direct };
    }));
    return found.filter((one) => one !== undefined);
}
async function markerValues(python, room, host) {
    const { stdout } = await host.run({
        command: [python, '-I', '-S', '-c', MARKER_SCRIPT],
        cwd: room.cwd,
        env: room.env,
        timeoutMs: 30_000,
    });
    return JSON.parse(stdout || '{}');
}
async function requirementParser() {
    const { parseRequirement } = await Promise.all(/* import() */[__webpack_require__.e(821), __webpack_require__.e(306)]).then(__webpack_require__.bind(__webpack_require__, 69306));
    return parseRequirement;
}
function dependencies(distributions, values, parse) {
    const byName = new Map(distributions.map((one) => [(0,python_metadata/* normalName */.tK)(one.name), one]));
    const needs = new Map([...byName].map(([name, one]) => [name, one.metadata.all('Requires-Dist').map(parse)]));
    const extras = new Map([...byName.keys()].map((name) => [name, new Set()]));
    const edges = new Map([...byName.keys()].map((name) => [name, new Set()]));
    for (let grew = true; grew;) {
        grew = false;
        for (const [name, requirements] of needs) {
            for (const requirement of requirements) {
                const wanted = requirement === undefined ? undefined : (0,python_metadata/* normalName */.tK)(requirement.name);
                if (requirement === undefined || wanted === undefined || !byName.has(wanted))
                    continue;
                if (requirement.marker !== undefined && !holds(requirement.marker, values, extras.get(name)))
                    continue;
                edges.get(name).add(purl(byName.get(wanted)));
                for (const extra of requirement.extras.map(python_metadata/* normalName */.tK)) {
                    const known = extras.get(wanted);
                    if (!known.has(extra))
                        grew = true;
                    known.add(extra);
                }
            }
        }
    }
    return new Map([...edges].map(([name, set]) => [name, [...set].sort()]));
}
function purl({ name, version }) {
    return new packageurl_js.PackageURL('pypi', undefined, (0,python_metadata/* normalName */.tK)(name), version, undefined, undefined).toString();
}
function describe(distribution) {
    const { name, version, metadata } = distribution;
    const links = linksOf(metadata);
    const first = (labels) => labels.map((label) => links.get(label)).find(Boolean);
    const addresses = [metadata.one('Home-page'), ...links.values()].filter((url) => url !== undefined);
    return {
        name,
        version,
        purl: purl(distribution),
        description: metadata.one('Summary'),
        license: licenseOf(metadata),
        supplier: supplierOf(metadata),
        homepage: first(['homepage', 'home']) ?? metadata.one('Home-page') ?? first(['documentation', 'docs']),
        vcs: first(['source', 'repository', 'sourcecode', 'code', 'github', 'git']) ?? addresses.find(isRepository),
    };
}
function linksOf(metadata) {
    return new Map(metadata.all('Project-URL').map((line) => {
        const at = line.indexOf(',');
        return [
            line
                .slice(0, at)
                .toLowerCase()
                .replace(/[^a-z0-9]/g, ''),
            line.slice(at + 1).trim(),
        ];
    }));
}
function isRepository(url) {
    return /^https?:\/\/(www\.)?(github\.com|gitlab\.com|codeberg\.org|bitbucket\.org)\/[^/]+\/[^/#?]+?\/?$/.test(url);
}
function licenseOf(metadata) {
    const text = metadata.one('License');
    const classifier = metadata.all('Classifier').find((line) => line.startsWith('License :: '));
    const short = text !== undefined && text.length <= 100 && !text.includes('\n') ? text : undefined;
    return metadata.one('License-Expression') ?? short ?? classifier?.split(' :: ').at(-1);
}
function supplierOf(metadata) {
    const named = ['Author', 'Maintainer'].map((header) => metadata.one(header)).find(Boolean);
    const mailed = ['Author-email', 'Maintainer-email'].map((header) => metadata.one(header)).find(Boolean);
    return named ?? mailed?.replace(/\s*<[^>]*>/g, '').replaceAll('"', '');
}


/***/ }),

/***/ 42851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ declaredIn),
/* harmony export */   t: () => (/* binding */ normalName)
/* harmony export */ });
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9173);
// The dependencies a Python manifest declares, with the place of each: [project], its extras, and [tool.poetry].

const NAME = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?/;
function normalName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
function declaredIn(value, poetry) {
    if (poetry)
        return poetryDependencies(value);
    const found = list(value, ['project', 'dependencies'], undefined);
    const extras = (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .r)(value, ['project', 'optional-dependencies']);
    for (const extra of Object.keys((0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .b)(extras) ? extras : {})) {
        found.push(...list(value, ['project', 'optional-dependencies', extra], extra));
    }
    return found;
}
function list(value, path, extra) {
    const items = (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .r)(value, path);
    return (Array.isArray(items) ? items : []).flatMap((text, index) => {
        const match = typeof text === 'string' ? NAME.exec(text) : null;
        if (typeof text !== 'string' || match?.[1] === undefined)
            return [];
        const extras = (match[2] ?? '').split(',').map((one) => one.trim().toLowerCase());
        return [
            {
                name: normalName(match[1]),
                text,
                style: 'pep508',
                path: [...path, index],
                extra,
                extras: extras.filter((one) => one !== ''),
            },
        ];
    });
}
function poetryDependencies(value) {
    const path = ['tool', 'poetry', 'dependencies'];
    const table = (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .r)(value, path);
    return Object.entries((0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .isTable */ .b)(table) ? table : {}).flatMap(([name, spec]) => {
        if (name === 'python')
            return [];
        const version = (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .r)(spec, ['version']);
        const extras = (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .r)(spec, ['extras']);
        return [
            {
                name: normalName(name),
                text: typeof spec === 'string' ? spec : typeof version === 'string' ? version : '',
                style: 'poetry',
                path: [...path, name],
                extra: (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .r)(spec, ['optional']) === true ? 'optional' : undefined,
                extras: Array.isArray(extras) ? extras.filter((one) => typeof one === 'string') : [],
            },
        ];
    });
}


/***/ }),

/***/ 50643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hq: () => (/* binding */ installedNames),
/* harmony export */   IZ: () => (/* binding */ openVenv),
/* harmony export */   Nx: () => (/* binding */ distribution),
/* harmony export */   Wm: () => (/* binding */ programIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25336);
// A virtual environment as it lies on disk: where its programs and packages are, and what one distribution brought.




const INFO = /-[^-]*\.dist-info$/;
async function openVenv(folder) {
    const windows = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'Scripts'));
    const bin = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, windows ? 'Scripts' : 'bin');
    const config = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'pyvenv.cfg'), 'utf8');
    const value = (key) => new RegExp(`^${key}\\s*=\\s*(.+?)\\s*$`, 'm').exec(config)?.[1];
    const implementation = value('implementation') ?? 'CPython';
    const lib = windows ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'Lib') : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'lib');
    const inner = windows ? '' : ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(lib)).find((entry) => /^(python|pypy)/.test(entry)) ?? 'python');
    return {
        folder,
        bin,
        python: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(bin, windows ? 'python.exe' : 'python'),
        site: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(lib, inner, 'site-packages'),
        runtime: `${implementation === 'CPython' ? 'Python' : implementation} ${value('version_info') ?? value('version') ?? ''}`.trim(),
    };
}
function programIn(venv, name) {
    return [name, `${name}.exe`].map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(venv.bin, file)).find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
}
async function installedNames(venv) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(venv.site);
    return entries.filter((entry) => INFO.test(entry)).map((entry) => entry.replace(INFO, ''));
}
async function distribution(venv, name) {
    const wanted = (0,_metadata_js__WEBPACK_IMPORTED_MODULE_3__/* .normalName */ .tK)(name);
    const info = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(venv.site)).find((entry) => INFO.test(entry) && (0,_metadata_js__WEBPACK_IMPORTED_MODULE_3__/* .normalName */ .tK)(entry.replace(INFO, '')) === wanted);
    if (info === undefined)
        return undefined;
    const text = (file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(venv.site, info, file), 'utf8').catch(() => '');
    const [metadata, points, record] = await Promise.all([text('METADATA'), text('entry_points.txt'), text('RECORD')]);
    const parsed = (0,_metadata_js__WEBPACK_IMPORTED_MODULE_3__/* .parseMetadata */ .jR)(metadata);
    const files = [...(0,_metadata_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRecord */ .Hh)(record).keys()].filter((file) => !file.startsWith('../') && !file.startsWith(`${info}/`));
    return {
        metadata: parsed,
        version: parsed.one('Version') ?? '',
        scripts: (0,_metadata_js__WEBPACK_IMPORTED_MODULE_3__/* .parseEntryPoints */ .f0)(points)['console_scripts'] ?? {},
        files,
        topLevel: [...new Set(files.filter((file) => /\.(py|so|pyd)$/.test(file)).map(importName))].sort(),
    };
}
function importName(file) {
    const [first = ''] = file.split('/');
    return first.replace(/\..*$/, '');
}


/***/ }),

/***/ 40713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TG: () => (/* binding */ provides),
/* harmony export */   Xx: () => (/* binding */ distributionsOf),
/* harmony export */   _$: () => (/* binding */ importNameIsKnown)
/* harmony export */ });
/* harmony import */ var _declared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42851);
// Which distributions bring an import name: a table for those that are called otherwise, a comparison of names for the rest.

const TABLE = {
    attr: 'attrs',
    bs4: 'beautifulsoup4',
    Crypto: 'pycryptodome pycryptodomex pycrypto',
    Cryptodome: 'pycryptodomex',
    cv2: 'opencv-python opencv-python-headless opencv-contrib-python opencv-contrib-python-headless',
    dateutil: 'python-dateutil',
    discord: 'discord-py',
    dns: 'dnspython',
    docx: 'python-docx',
    dotenv: 'python-dotenv',
    faiss: 'faiss-cpu faiss-gpu',
    fitz: 'pymupdf',
    git: 'gitpython',
    github: 'pygithub',
    gi: 'pygobject',
    googleapiclient: 'google-api-python-client',
    grpc: 'grpcio',
    jose: 'python-jose',
    jwt: 'pyjwt',
    kafka: 'kafka-python kafka-python-ng',
    ldap: 'python-ldap',
    magic: 'python-magic',
    mcp: 'mcp fastmcp',
    multipart: 'python-multipart multipart',
    MySQLdb: 'mysqlclient',
    mysql: 'mysql-connector-python mysql-connector',
    nacl: 'pynacl',
    OpenSSL: 'pyopenssl',
    PIL: 'pillow',
    pkg_resources: 'setuptools',
    playwright: 'playwright patchright',
    pptx: 'python-pptx',
    psycopg: 'psycopg psycopg-binary',
    psycopg2: 'psycopg2-binary psycopg2',
    pydantic_ai: 'pydantic-ai pydantic-ai-slim',
    pythoncom: 'pywin32',
    pywintypes: 'pywin32',
    rpds: 'rpds-py',
    ruamel: 'ruamel-yaml',
    serial: 'pyserial',
    setuptools: 'setuptools',
    skimage: 'scikit-image',
    sklearn: 'scikit-learn',
    slugify: 'python-slugify',
    socks: 'pysocks',
    speech_recognition: 'speechrecognition',
    telegram: 'python-telegram-bot',
    usb: 'pyusb',
    websocket: 'websocket-client',
    win32api: 'pywin32',
    win32com: 'pywin32',
    win32con: 'pywin32',
    win32gui: 'pywin32',
    wx: 'wxpython',
    yaml: 'pyyaml',
    zmq: 'pyzmq',
};
const KNOWN_BY_ANOTHER_NAME = new Set(Object.values(TABLE).flatMap((names) => names.split(' ')));
function distributionsOf(importName) {
    return Object.hasOwn(TABLE, importName) ? (TABLE[importName] ?? '').split(' ') : [(0,_declared_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .t)(importName)];
}
function provides(distribution, importName) {
    if (distributionsOf(importName).includes(distribution))
        return true;
    const wanted = (0,_declared_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .t)(importName);
    const squeezed = wanted.replace(/-/g, '');
    const parts = distribution.split('-');
    const bare = parts.filter((part) => part !== 'python' && part !== 'py').join('');
    return (wanted.split('-').every((part) => parts.includes(part)) ||
        [bare, bare.replace(/^py|py$/g, ''), distribution.replace(/-/g, '')].includes(squeezed) ||
        squeezed === `py${bare}`);
}
function importNameIsKnown(distribution) {
    return KNOWN_BY_ANOTHER_NAME.has(distribution);
}


/***/ }),

/***/ 33853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ installFailure)
/* harmony export */ });
// Turns uv's last words about an installation that failed into a finding that says what to do.
const KNOWN = [
    {
        sign: /No interpreter found for ([^\n]+?)(?: in [^\n]*)?\n/,
        cause: (match) => `no Python here is what the package asks for (${match[1]})`,
        hint: () => 'Install such a Python (uv python install 3.13, or actions/setup-python), or correct requires-python.',
    },
    {
        sign: /(?:wheel is (?:in)?compatible with|has no wheels with a matching|A path dependency is incompatible with the current platform)[^\n]*/,
        cause: () => 'it is for another platform or Python than this one',
        hint: () => 'Start it on a machine of that platform. What cannot be started anywhere in the workflow needs [smoke] unstarted = "why" in mcp-release.toml.',
    },
    {
        sign: /[Bb]ecause (?:there are no versions of |only )?([A-Za-z0-9._-]+)[^\n]{0,60}? was not found in the (?:package registry|provided package locations)/,
        cause: (match) => `it needs ${match[1]}, which the index does not have`,
        hint: (match) => `Look at the spelling of ${match[1]} in dependencies. A package of your own must be published before what needs it; a private index is set with UV_INDEX.`,
    },
    {
        sign: /the current Python version \(([^)]+)\) does not satisfy Python([^\s,]+)[^\n]*/,
        cause: (match) => `something in it needs Python ${match[2]}, and requires-python lets ${match[1]} in`,
        hint: (match) => `Raise requires-python to what the dependencies need: requires-python = "${match[2]}"`,
    },
    {
        sign: /Failed to build `([^`]+)`/,
        cause: (match) => `its dependency ${match[1]} has no wheel for this machine and could not be built`,
        hint: (match) => `Users without a compiler cannot install it either. Bound ${match[1]?.replace(/==.*/, '')} to a version with wheels, or tell users what to install first.`,
    },
    {
        sign: /No solution found when resolving dependencies/,
        cause: () => 'no set of versions satisfies its dependencies',
        hint: () => 'The quoted lines name the ones that exclude each other: widen one of them in dependencies.',
    },
    {
        sign: /(?:error sending request for url \(([^)]+)\)|Failed to fetch: `([^`]+)`|dns error|Connection refused|operation timed out)/i,
        cause: (match) => `the index could not be reached${named(match[1] ?? match[2])}`,
        hint: () => 'Look at the network, the proxy and the index setting, then run it again.',
    },
];
function installFailure(ended, about) {
    const output = `${ended.stderr}\n${ended.stdout}\n`;
    const base = {
        rule: 'start/install-failed',
        level: 'error',
        project: about.project.name,
        artifact: about.artifact,
        facts: { command: about.shown },
        quote: lastLines(output),
    };
    const whole = `${about.artifact} cannot be installed in an empty environment`;
    if (ended.timedOut) {
        const message = `${whole}: it took longer than ${about.seconds} s and was stopped.`;
        return { ...base, message, hint: 'Give it more time in mcp-release.toml:\n  [smoke]\n  install-timeout = "15m"' };
    }
    for (const { sign, cause, hint } of KNOWN) {
        const match = sign.exec(output);
        if (match !== null)
            return { ...base, message: `${whole}: ${cause(match)}.`, hint: hint(match) };
    }
    return {
        ...base,
        message: `${whole}: uv ended ${ended.signal === null ? `with exit code ${ended.code}` : `by ${ended.signal}`}.`,
        hint: `To see all of it: uv venv try && uv pip install --python try ${about.artifact}`,
    };
}
function named(found) {
    return found === undefined ? '' : ` (${found.replace(/\/\/[^/@]*@/, '//')})`;
}
function lastLines(output) {
    return output
        .split('\n')
        .map((line) => line.trimEnd().replace(/(https?:\/\/)[^/\s@]*@/g, '$1'))
        .filter((line) => line.trim() !== '')
        .slice(-14);
}


/***/ }),

/***/ 51359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ search),
/* harmony export */   y: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50643);
// Finds the line of an installed package that printed something: print is the usual culprit.



const SHORTEST = 4;
const LARGEST_FILE = 1_000_000;
const MOST_FILES = 6000;
const CALL = /\b(print|rprint|echo|secho|write|pprint)\s*\(/;
async function originOf(text, project, venv) {
    const own = (await (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .distribution */ .Nx)(venv, project))?.files.filter((file) => file.endsWith('.py')) ?? [];
    const mine = await search(own, venv.site, text, SHORTEST);
    if (mine !== undefined)
        return mine;
    const others = (await pythonFiles(venv.site)).filter((file) => !own.includes(file)).slice(0, MOST_FILES);
    // In foreign code only most of the line is proof.
    return search(others, venv.site, text, Math.max(8, Math.ceil(text.trim().length * 0.6)));
}
async function search(files, site, text, shortest) {
    let best;
    for (const file of files) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(site, file);
        const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
        if (facts === undefined || facts.size > LARGEST_FILE)
            continue;
        const lines = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => '')).split('\n');
        for (const [index, line] of lines.entries()) {
            const call = CALL.exec(line)?.[1];
            if (call === undefined || /file\s*=\s*(sys\.)?stderr|stderr\.write|^\s*#/.test(line))
                continue;
            // The text may stand on the lines below the call.
            const length = longestLiteral(lines.slice(index, index + 4).join('\n'), text);
            if (length >= shortest && length > (best?.length ?? 0)) {
                best = { length, where: `${file} (line ${index + 1}: ${call})` };
            }
        }
    }
    return best?.where;
}
function longestLiteral(source, text) {
    const literals = source.matchAll(/"""([\s\S]*?)"""|'''([\s\S]*?)'''|"((?:\\.|[^"\\\n])*)"|'((?:\\.|[^'\\\n])*)'/g);
    let longest = 0;
    for (const [, ...groups] of literals) {
        const literal = groups.find((group) => group !== undefined) ?? '';
        for (const piece of literal.split(/\{[^}]*\}|%[-\d.]*[sdrif]|\\[nrt]/)) {
            if (piece.trim().length > longest && text.includes(piece))
                longest = piece.trim().length;
        }
    }
    return longest;
}
async function pythonFiles(site) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(site, { recursive: true, withFileTypes: true }).catch(() => []);
    return entries
        .filter((entry) => entry.isFile() && entry.name.endsWith('.py'))
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(site, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'));
}


/***/ }),

/***/ 56777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ requirementProblem),
/* harmony export */   q: () => (/* binding */ splitRequirement)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68898);
// A PEP 508 requirement taken apart, and whether it is one.

const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
const FORM = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?\s*(?:@\s*(\S+)|\(([^;()@]*)\)|([^;()@]*))\s*(?:;(.*))?$/s;
function splitRequirement(text) {
    const match = text.length > 4000 ? null : FORM.exec(text);
    if (match?.[1] === undefined)
        return undefined;
    const [, name, extras = '', url, inParentheses, range, marker] = match;
    return {
        name,
        extras: extras.split(',').flatMap((one) => (one.trim() === '' ? [] : [one.trim()])),
        range: (inParentheses ?? range ?? '').trim().replace(/,$/, ''),
        url,
        marker: marker?.trim(),
    };
}
async function requirementProblem(text) {
    if (/^\s*(?:git\+|https?:|file:|\.{0,2}\/)/.test(text))
        return 'it has no name in front of the address';
    const parts = splitRequirement(text);
    if (parts === undefined)
        return 'it is no name followed by versions';
    if (parts.extras.some((extra) => !NAME.test(extra)))
        return 'an extra in the brackets is no name';
    const ranges = parts.range.split(',').filter((one) => !one.trim().startsWith('==='));
    if (parts.url === undefined && parts.range !== '' && ranges.some((one) => !(0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.validRange)(one.trim()))) {
        return `${parts.range} states no versions`;
    }
    if (parts.marker === undefined)
        return undefined;
    const { markerProblem } = await Promise.all(/* import() */[__webpack_require__.e(821), __webpack_require__.e(211)]).then(__webpack_require__.bind(__webpack_require__, 90211));
    return markerProblem(parts.marker);
}


/***/ }),

/***/ 9173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isTable),
/* harmony export */   r: () => (/* binding */ dig)
/* harmony export */ });
// Looks into parsed TOML without trusting its shape.
function dig(value, path) {
    let here = value;
    for (const key of path) {
        if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key))
            return undefined;
        here = here[key];
    }
    return here;
}
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}


/***/ }),

/***/ 83409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readFiles)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89243);
// The files of a repository as rules see them: listed once, read when asked for, never executed.





const MAX_FILE_BYTES = 10 * 1024 * 1024;
const MAX_FILES = 500_000;
const LIST_LIMIT = 256 * 1024 * 1024;
const SKIPPED = new Set('.git .hg .svn .jj node_modules bower_components __pycache__ .venv venv site-packages .tox .nox .eggs .mypy_cache .pytest_cache .ruff_cache .cache .uv-cache .idea'.split(' '));
async function readFiles(root, options = {}) {
    let real;
    try {
        real = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root));
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(real).isDirectory())
            throw new Error('not a folder');
    }
    catch {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('files/no-folder', `There is no folder ${root}.`, 'Name a folder that exists.');
    }
    const listed = options.git === undefined ? undefined : await listWithGit(real, options.git, options.host);
    return openFiles(real, listed ?? walk(real));
}
function openFiles(root, paths) {
    const all = [...new Set(paths)].sort();
    const known = new Set(all);
    const contents = new Map();
    const texts = new Map();
    const bytes = (path) => {
        if (!known.has(path))
            return undefined;
        if (!contents.has(path))
            contents.set(path, read(root, path));
        return contents.get(path);
    };
    const text = (path) => {
        if (!texts.has(path))
            texts.set(path, decode(bytes(path)));
        return texts.get(path);
    };
    return { root, all, has: (path) => known.has(path), text, bytes };
}
function read(root, path) {
    try {
        const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path));
        if (!real.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_2__.sep))
            return undefined;
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(real);
        if (!stat.isFile() || stat.size > MAX_FILE_BYTES)
            return undefined;
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(real);
    }
    catch {
        return undefined;
    }
}
function decode(bytes) {
    if (bytes === undefined)
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
async function listWithGit(root, git, host) {
    // One call gives tracked (H, C, M), absent although tracked (R) and neither tracked nor ignored (?) files.
    // A repository's own settings must not start programs here: no fsmonitor hook.
    const command = ['-c', 'core.fsmonitor=false', 'ls-files', '-z', '-t', '-c', '-o', '-d', '--exclude-standard'];
    const output = await runGit(root, git, command, host);
    if (output === undefined)
        return undefined;
    const present = [];
    const absent = new Set();
    for (const entry of output.split('\0')) {
        const path = entry.slice(2);
        if (path === '' || path.endsWith('/'))
            continue;
        const state = entry[0];
        if (state === 'R' || state === 'S')
            absent.add(path);
        else if (state !== '?' || !path.split('/').some((part) => SKIPPED.has(part)))
            present.push(path);
    }
    return present.filter((path) => !absent.has(path));
}
async function runGit(root, git, args, host) {
    const from = host?.env ?? process.env;
    const env = { GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C.UTF-8' };
    for (const name of ['PATH', 'HOME', 'XDG_CONFIG_HOME', 'USERPROFILE', 'SYSTEMROOT', 'GIT_CONFIG_GLOBAL']) {
        const value = from[name];
        if (value !== undefined)
            env[name] = value;
    }
    if (host !== undefined) {
        const ended = await host.run({ command: [git, ...args], cwd: root, env, timeoutMs: 60_000, keep: LIST_LIMIT });
        return ended.code === 0 ? ended.stdout : undefined;
    }
    try {
        return (await (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(git, [...args], { cwd: root, env, timeout: 60_000, maxBuffer: LIST_LIMIT }))
            .stdout;
    }
    catch {
        return undefined;
    }
}
function walk(root) {
    const found = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of entries((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder))) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory()) {
                if (!SKIPPED.has(entry.name) && !isVirtualEnvironment((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path)))
                    folders.push(path);
            }
            else if (entry.isFile() || entry.isSymbolicLink()) {
                found.push(path);
            }
        }
        if (found.length > MAX_FILES) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('files/too-many', `${root} holds more than ${MAX_FILES} files and is no git repository.`, 'Run this in the folder of your project.');
        }
    }
    return found;
}
function entries(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
function isVirtualEnvironment(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'pyvenv.cfg'), { throwIfNoEntry: false }) !== undefined;
}


/***/ }),

/***/ 48018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ openRoom)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56508);
// Opens a private, empty place for one start: everything the child may write to lies inside.



async function openRoom(host, label) {
    const name = label
        .replace(/[^A-Za-z0-9]+/g, '-')
        .replace(/^-/, '')
        .slice(0, 40);
    // On macOS the temporary folder is a symbolic link; servers report resolved paths.
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(await host.tempDir(`room-${name}`));
    const home = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'home');
    const tmp = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'tmp');
    const cwd = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'work');
    for (const path of [home, tmp, cwd])
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { mode: 0o700 });
    const env = {
        ...(0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .strangerEnv */ .UG)(host.env, (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceOf */ .B3)(host.env, host.cwd)),
        HOME: home,
        USERPROFILE: home,
        APPDATA: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'AppData', 'Roaming'),
        LOCALAPPDATA: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'AppData', 'Local'),
        XDG_CONFIG_HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.config'),
        XDG_CACHE_HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.cache'),
        XDG_DATA_HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.local', 'share'),
        XDG_STATE_HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.local', 'state'),
        XDG_RUNTIME_DIR: tmp,
        TMPDIR: tmp,
        TMP: tmp,
        TEMP: tmp,
        // A Python server's prints are otherwise kept back until it ends, and a client that hangs up early never sees them.
        PYTHONUNBUFFERED: '1',
    };
    return { folder, home, tmp, cwd, env };
}


/***/ }),

/***/ 11420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OG: () => (/* binding */ findProjects),
  Bn: () => (/* binding */ projectAround),
  RV: () => (/* binding */ releasedBy)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/ecosystems/code-package/nested.js
// Which of the code packages that were found on a walk through the repository are meant to be projects of their own.
function withoutNested(found, named) {
    const certain = (project) => project.ecosystem !== 'code-package' || project.settings.ecosystem !== undefined || named.has(project.path);
    const others = found.filter(certain);
    const packages = found.filter((project) => !certain(project));
    const apart = packages.filter(({ path }) => !others.some((other) => inside(path, other.path) || inside(other.path, path)));
    const startable = apart.filter(isStartable);
    const outermost = startable.filter(({ path }) => !startable.some((other) => other.path !== path && inside(path, other.path)));
    // One that cannot be started is worth an error where it is all there is.
    const kept = outermost.length > 0 || others.length > 0 ? outermost : apart.slice(0, 1);
    return found.filter((project) => others.includes(project) || kept.includes(project));
}
function isStartable({ manifest, settings }) {
    const described = manifest.servers?.entries.some(({ unusable }) => unusable === undefined) === true;
    const scripted = manifest.packageJson?.scripts['start'] !== undefined;
    return manifest.entry !== undefined || described || scripted || settings.smoke.command !== undefined;
}
function inside(path, folder) {
    return folder === '.' || path === folder || path.startsWith(`${folder}/`);
}

// EXTERNAL MODULE: ./.build/ecosystems/index.js + 94 modules
var ecosystems = __webpack_require__(39184);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/version.js
var _build_version = __webpack_require__(15922);
;// CONCATENATED MODULE: ./.build/project.js
// Which projects are here, and which of them a tag releases.





const MARKERS = new Set([
    'pyproject.toml',
    'setup.py',
    'setup.cfg',
    'package.json',
    'requirements.txt',
    'mcp.json',
    'go.mod',
    'Cargo.toml',
]);
const ASIDE = /(^|\/)(node_modules|tests?|__tests__|fixtures?|examples?|samples?|templates?|docs?|vendor|third_party|\.[^/]+)(\/|$)/;
const UNSUPPORTED = { 'go.mod': 'Go', 'Cargo.toml': 'Rust' };
function findProjects(files, paths, settingsOf, tables) {
    const named = paths.length > 0 ? paths.map((path) => external_node_path_.posix.normalize(path).replace(/\/$/, '')) : tables;
    const folders = new Set();
    for (const folder of named) {
        if (!exists(files, folder))
            throw (0,errors/* usageError */.Wp)('project/no-folder', `There is no folder ${folder} in the repository.`);
        const here = at(files, folder, settingsOf);
        if (here.length > 0)
            folders.add(folder);
        else
            for (const below of markedFolders(files, folder))
                folders.add(below);
    }
    if (named.length === 0)
        for (const folder of markedFolders(files, '.'))
            folders.add(folder);
    // An entry file alone marks no folder, but it makes a project of the root.
    if (folders.size === 0 && named.length === 0)
        folders.add('.');
    const walked = [...folders].sort().flatMap((folder) => at(files, folder, settingsOf));
    const found = withoutNested(walked, new Set(named));
    const kept = withoutPrivate(found);
    // A private package beside a Go or Rust server is a part of it, not a server that forgot to be published.
    const partOnly = kept.projects.every(({ isPrivate }) => isPrivate === true) && unsupported(files) !== undefined;
    if (kept.projects.length > 0 && !partOnly)
        return { ...kept, projects: inOrder(kept.projects) };
    throw (0,errors/* usageError */.Wp)('project/none', nothing(files, named), 'Recognised are pyproject.toml, package.json and code packages; [[project]] in mcp-release.toml names a folder as one.');
}
function projectAround(files, folder) {
    for (let at = folder; at !== '.' && !at.startsWith('..'); at = external_node_path_.posix.dirname(at)) {
        if ([...MARKERS].some((marker) => files.has(`${at}/${marker}`)))
            return at;
    }
    return undefined;
}
function inOrder(projects) {
    const plain = (name) => name.toLowerCase().replace(/[-_.]+/g, '-');
    const done = [];
    const visit = (project, above) => {
        if (done.includes(project) || above.includes(project))
            return;
        const needs = ecosystems/* ECOSYSTEMS */.S.find(({ id }) => id === project.ecosystem)
            ?.needs(project)
            .map(plain) ?? [];
        for (const other of projects) {
            if (other.ecosystem === project.ecosystem && needs.includes(plain(other.name)))
                visit(other, [...above, project]);
        }
        done.push(project);
    };
    for (const project of projects)
        visit(project, []);
    return done;
}
function releasedBy(tag, projects) {
    const parsed = (0,_build_version/* parseTag */.ED)(tag, projects.map(({ name }) => name));
    if (parsed === undefined)
        return projects;
    if (parsed.name !== undefined) {
        const named = projects.filter(({ name }) => name === parsed.name);
        if (named.length > 0 || projects.length === 1)
            return named.length > 0 ? named : projects;
        throw (0,errors/* usageError */.Wp)('tag/no-project', `The tag ${tag} names ${parsed.name}, and there is no such project.`, `There are: ${projects.map(({ name }) => name).join(', ')}.`);
    }
    const same = projects.filter(({ version }) => version === undefined || (0,_build_version/* sameVersion */.r1)(version, parsed.version));
    return same.length > 0 ? same : projects;
}
function at(files, folder, settingsOf) {
    const settings = settingsOf(folder);
    return ecosystems/* ECOSYSTEMS */.S.filter(({ id }) => settings.ecosystem === undefined || settings.ecosystem === id)
        .map((ecosystem) => ecosystem.detect(folder, files, settings))
        .filter((project) => project !== undefined);
}
function withoutPrivate(projects) {
    const open = projects.filter(({ isPrivate }) => isPrivate !== true);
    if (open.length === 0)
        return { projects, findings: [] };
    const findings = projects
        .filter(({ isPrivate }) => isPrivate === true)
        .map(({ name, manifestFile }) => ({
        rule: 'project/private',
        level: 'note',
        message: `${name} is private and is not released.`,
        file: manifestFile,
    }));
    return { projects: open, findings };
}
function markedFolders(files, below) {
    const prefix = below === '.' ? '' : `${below}/`;
    const folders = new Set();
    for (const path of files.all) {
        if (!path.startsWith(prefix) || !MARKERS.has(external_node_path_.posix.basename(path)))
            continue;
        const folder = external_node_path_.posix.dirname(path);
        if (!ASIDE.test(folder.slice(below === '.' ? 0 : prefix.length)))
            folders.add(folder);
    }
    return [...folders];
}
function exists(files, folder) {
    return folder === '.' || files.all.some((path) => path.startsWith(`${folder}/`));
}
function nothing(files, named) {
    const folders = named.filter((folder) => folder !== '.').join(', ');
    const message = `No Python or Node project and no code package was found in ${folders || 'this repository'}.`;
    const language = unsupported(files);
    return language === undefined ? message : `${message} ${language} servers are not supported yet.`;
}
function unsupported(files) {
    return files.all.map((path) => UNSUPPORTED[external_node_path_.posix.basename(path)]).find((language) => language !== undefined);
}


/***/ }),

/***/ 34963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ survey),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   tT: () => (/* binding */ openReleases),
/* harmony export */   u6: () => (/* binding */ chooseTag)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55574);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89243);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83409);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27902);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11420);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97861);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15922);
// Opens a release: which commit, which tag, which projects, and the private clone they are built in.









async function survey(host, root, inputs, options) {
    const files = await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readFiles */ .U)(root, options.git ? { git: host.tool('git'), host } : {});
    const here = pathInside('.', host.cwd, options.from);
    const around = inputs.path.length === 0 && here !== undefined ? (0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .projectAround */ .Bn)(files, here) : undefined;
    const named = inputs.path.map((path) => repositoryPath(path, host.cwd, options.from));
    const paths = around === undefined ? named : [around];
    const explicit = inputs.config === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, inputs.config);
    const load = (folder) => (0,_config_js__WEBPACK_IMPORTED_MODULE_2__/* .loadSettings */ .M)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), root, explicit, options.shownAs);
    const settings = load(paths.length === 1 ? (paths[0] ?? '.') : (here ?? '.'));
    const base = settings.file === undefined || explicit !== undefined ? '.' : relativePosix(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(settings.file, '..'));
    const settingsOf = (folder) => {
        const nearest = load(folder);
        const home = nearest.file === undefined || explicit !== undefined ? base : relativePosix(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(nearest.file, '..'));
        return nearest.projects.get(relativePosix(home, folder)) ?? nearest.project;
    };
    const tables = [...settings.projects.keys()].map((path) => relativePosix('.', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, path)));
    return { root, files, settings, ...(0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .findProjects */ .OG)(files, paths, settingsOf, tables) };
}
function startOf(inputs, host) {
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, inputs.path[0] ?? '.');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(start))
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(start);
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('project/no-folder', `There is no folder ${inputs.path[0]}.`);
}
async function openReleases(host, inputs, options) {
    const start = startOf(inputs, host);
    const head = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .readHead */ .zy)(host, start);
    const here = await survey(host, head.root, inputs, { git: true, from: head.root });
    const tag = chooseTag(host, inputs, head, here.projects);
    const tags = tag === undefined && options.rehearsed ? rehearsalTags(here.projects, host) : [tag];
    const keep = options.keep === undefined ? '..' : relativePosix(head.root, options.keep);
    const except = keep.startsWith('..') ? undefined : keep;
    const changed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .changedPaths */ .vl)(host, head.root, except);
    const shown = changed.slice(0, 3).join(', ');
    if (changed.length > 0) {
        host.log.warn(options.rehearsed
            ? `${changed.length} files differ from the commit and do not take part: ${shown}`
            : `${changed.length} files differ from the commit, so this is no release: ${shown}`);
    }
    const clone = await (0,_source_js__WEBPACK_IMPORTED_MODULE_7__/* .cloneSource */ .r)(host, head, {
        tags: options.rehearsed ? tags.filter((name) => name !== undefined) : [],
        overlay: changed.length > 0 && !options.rehearsed,
        except,
    });
    const there = await survey(host, clone, inputs, { git: true, from: head.root, shownAs: head.root });
    return tags.map((name) => ({
        head,
        settings: there.settings,
        release: {
            root: clone,
            out: options.out,
            commit: head.commit,
            commitTime: head.commitTime,
            tag: name,
            noRelease: options.rehearsed ? undefined : whyNoRelease(name, shown),
            repository: head.repository,
            rehearsed: options.rehearsed,
            targets: inputs.targets.length > 0 ? inputs.targets : there.settings.targets,
            levels: there.settings.rules,
            projects: name === undefined ? there.projects : (0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .releasedBy */ .RV)(name, there.projects),
            artifacts: [],
            findings: there.findings,
            started: [],
            receipts: [],
        },
    }));
}
function whyNoRelease(tag, changed) {
    if (changed !== '')
        return `the working tree differs from the commit: ${changed}`;
    return tag === undefined ? 'there is no tag on this commit' : undefined;
}
function chooseTag(host, inputs, head, projects) {
    const names = projects.map(({ name }) => name);
    const pushed = (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .pushedTag */ .YZ)(host.env);
    const given = inputs.tag ?? pushed;
    if (given !== undefined) {
        if ((0,_version_js__WEBPACK_IMPORTED_MODULE_8__/* .parseTag */ .ED)(given, names) !== undefined)
            return given;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('tag/no-version', `The tag ${given} is no version.`, 'Tags look like v1.2.3, 1.2.3, name-v1.2.3, name/v1.2.3 or @scope/name@1.2.3.');
    }
    return head.tags.find((name) => projects.some((project) => (0,_version_js__WEBPACK_IMPORTED_MODULE_8__/* .tagFits */ .b0)(name, project)));
}
function rehearsalTags(projects, host) {
    const versionOf = ({ name, version }) => {
        const clean = version?.replace(/[.-]?dev\d*.*$/, '').replace(/\+.*$/, '');
        if (clean !== undefined && clean !== '')
            return clean;
        host.log.info(`The version of ${name} is not known before a tag gives it: rehearsing 0.0.0.`);
        return '0.0.0';
    };
    const [only, another] = projects;
    if (only !== undefined && another === undefined)
        return [`v${versionOf(only)}`];
    return projects.map((project) => `${project.name}@${versionOf(project)}`);
}
function repositoryPath(path, cwd, root) {
    const inRepository = pathInside(path, cwd, root);
    if (inRepository !== undefined)
        return inRepository;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('project/outside', `${path} is not in the repository ${root}.`, 'Name a folder of the repository.');
}
function pathInside(path, cwd, root) {
    const way = relativePosix(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path));
    return way === '..' || way.startsWith('../') ? undefined : way;
}
function relativePosix(from, to) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(from, to).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    return path === '' ? '.' : path;
}


/***/ }),

/***/ 97861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ cloneSource)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27902);
// The private clone a release is built from: what is not committed, or at least not seen by git, cannot help a build.



async function cloneSource(host, head, options) {
    const clone = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await host.tempDir('source'), 'repository');
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(host, head.root, 'clone', '--quiet', '--shared', '--no-checkout', head.root, clone);
    const origin = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .gG)(host, head.root, 'remote', 'get-url', 'origin');
    if (origin !== undefined)
        await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(host, clone, 'remote', 'set-url', 'origin', origin);
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(host, clone, '-c', 'advice.detachedHead=false', 'checkout', '--quiet', '--detach', head.commit);
    for (const tag of options.tags)
        await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(host, clone, 'tag', '--force', tag, head.commit);
    await copySubmodules(host, head.root, clone);
    if (options.overlay) {
        for (const path of await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .changedPaths */ .vl)(host, head.root, options.except))
            await copy(head.root, clone, path);
    }
    return clone;
}
async function copySubmodules(host, root, clone) {
    const staged = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(host, root, 'ls-files', '--stage', '-z');
    for (const entry of staged.split('\0')) {
        if (entry.startsWith('160000 '))
            await copy(root, clone, entry.slice(entry.indexOf('\t') + 1));
    }
}
async function copy(from, to, path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, path)), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, path), { recursive: true, force: true });
    // A path that git reports and that is gone was deleted: removing it was all there is to do.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, path), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, path), { recursive: true, verbatimSymlinks: true }).catch((error) => {
        if (error.code !== 'ENOENT')
            throw error;
    });
}


/***/ }),

/***/ 94343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ isExpression),
/* harmony export */   WY: () => (/* binding */ suggestLicense),
/* harmony export */   mO: () => (/* binding */ canonicalLicense)
/* harmony export */ });
/* harmony import */ var spdx_correct__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25728);
/* harmony import */ var spdx_expression_parse__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93326);
// SPDX licence expressions: whether a text is one, and which one was probably meant.


const OPERATORS = /(\s+(?:and|or|with)\s+|[()])/i;
function canonicalLicense(text) {
    if (text.length > 1000)
        return undefined;
    if (isExpression(text))
        return text;
    // Python's tools take `mit`: compare each identifier regardless of case.
    const spelled = text
        .split(OPERATORS)
        .map((part) => (OPERATORS.test(part) ? part.toUpperCase() : sameButCase(part)))
        .join('');
    return isExpression(spelled) ? spelled : undefined;
}
function suggestLicense(text) {
    if (text.length > 1000)
        return undefined;
    try {
        return canonicalLicense(text) ?? spdx_correct__WEBPACK_IMPORTED_MODULE_0__(text) ?? undefined;
    }
    catch {
        return undefined;
    }
}
function sameButCase(part) {
    const id = part.trim();
    try {
        const corrected = spdx_correct__WEBPACK_IMPORTED_MODULE_0__(id);
        return corrected !== null && corrected.toLowerCase() === id.toLowerCase() ? part.replace(id, corrected) : part;
    }
    catch {
        return part;
    }
}
function isExpression(text) {
    try {
        spdx_expression_parse__WEBPACK_IMPORTED_MODULE_1__(text);
        return true;
    }
    catch {
        // Not only its own errors: an unfinished expression ends in a TypeError.
        return false;
    }
}


/***/ }),

/***/ 68153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ uvEnv)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
// The environment uv runs in: a stranger's, and where uv keeps its own things. Indexes are not in it: see python-indexes.ts.


const caches = new WeakMap();
const KEPT = /^UV_(PYTHON[A-Z_]*|HTTP_TIMEOUT|EXCLUDE_NEWER|CONCURRENT_[A-Z]+|LINK_MODE|COMPILE_BYTECODE)$/;
async function uvEnv(host, room, purpose) {
    const kept = Object.entries(host.env).filter((pair) => {
        return KEPT.test(pair[0]) && pair[1] !== undefined;
    });
    return {
        ...room.env,
        UV_PYTHON_INSTALL_DIR: pythons(host.env),
        ...Object.fromEntries(kept),
        UV_CACHE_DIR: await uvCache(host, purpose),
        UV_NO_PROGRESS: '1',
        NO_COLOR: '1',
    };
}
function uvCache(host, purpose) {
    const known = caches.get(host) ?? new Map();
    caches.set(host, known);
    const made = known.get(purpose) ??
        (host.kind === 'action' ? host.tempDir(`uv-cache-${purpose}`) : Promise.resolve(userCache(host.env)));
    known.set(purpose, made);
    return made;
}
function userCache(env) {
    if (env['UV_CACHE_DIR'])
        return env['UV_CACHE_DIR'];
    if (process.platform === 'win32')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['LOCALAPPDATA'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), 'uv', 'cache');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(xdg(env, 'XDG_CACHE_HOME', '.cache'), 'uv');
}
function pythons(env) {
    if (process.platform === 'win32')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['APPDATA'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), 'uv', 'data', 'python');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(xdg(env, 'XDG_DATA_HOME', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('.local', 'share')), 'uv', 'python');
}
function xdg(env, name, otherwise) {
    const stated = env[name];
    return stated !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(stated) ? stated : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), otherwise);
}


/***/ })

};
