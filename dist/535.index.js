export const id = 535;
export const ids = [535];
export const modules = {

/***/ 43198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ applyLevels)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);
/* harmony import */ var _core_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24217);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);



function applyLevels(findings, levels, known) {
    const unknown = Object.keys(levels).find((id) => !known.includes(id));
    if (unknown !== undefined) {
        const near = (0,_core_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(unknown, known);
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('config/unknown-rule', `There is no rule ${unknown}${near === undefined ? '' : `; did you mean ${near}?`}`, 'docs/rules.md lists them.');
    }
    return findings.flatMap((finding) => {
        const setting = levels[finding.rule];
        if (setting === undefined || !covers(setting, finding))
            return [finding];
        return setting.level === 'off' ? [] : [{ ...finding, level: setting.level }];
    });
}
function covers({ paths }, { file }) {
    return paths.length === 0 || (file !== undefined && picomatch__WEBPACK_IMPORTED_MODULE_2__([...paths], { dot: true })(file));
}


/***/ }),

/***/ 36587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ LIBRARY_FORMS),
/* harmony export */   cw: () => (/* binding */ hasPassword),
/* harmony export */   kq: () => (/* binding */ TELLTALE),
/* harmony export */   wK: () => (/* binding */ isPlaceholder),
/* harmony export */   yE: () => (/* binding */ MORE_FORMS)
/* harmony export */ });
const LIBRARY_FORMS = {
    aws: { what: 'an AWS key', sure: true },
    gcp: { what: 'the private key of a Google service account', sure: true },
    npm: { what: 'an npm token', sure: true },
    slack: { what: 'a Slack token', sure: true },
    basicauth: { what: 'a password in a URL', sure: false },
    openai: { what: 'an OpenAI key', sure: true },
    anthropic: { what: 'an Anthropic key', sure: true },
    groq: { what: 'a Groq key', sure: true },
    huggingface: { what: 'a Hugging Face token', sure: true },
    linear: { what: 'a Linear key', sure: true },
    notion: { what: 'a Notion token', sure: true },
    privatekey: { what: 'a private key', sure: true },
    sendgrid: { what: 'a SendGrid key', sure: true },
    shopify: { what: 'a Shopify token', sure: true },
    github: { what: 'a GitHub token', sure: true },
    gitlab: { what: 'a GitLab token', sure: true },
    grafana: { what: 'a Grafana token', sure: true },
    '1password': { what: 'a 1Password service token', sure: true },
    'database-connection-string': { what: 'the password of a database', sure: false },
    'hashicorp-vault': { what: 'a Vault token', sure: true },
    vercel: { what: 'a Vercel token', sure: true },
    databricks: { what: 'a Databricks token', sure: true },
    docker: { what: 'a Docker token', sure: true },
    figma: { what: 'a Figma token', sure: true },
};
const MORE_FORMS = [
    { what: 'a PyPI token', sure: true, pattern: /\bpypi-AgE[\w-]{40,400}/g },
    { what: 'an AWS key', sure: true, pattern: /\bA[KS]IA[A-Z2-7]{16}\b/g },
    { what: 'an age secret key', sure: true, pattern: /\bAGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}\b/g },
    {
        what: 'a PGP private key',
        sure: true,
        pattern: /-----BEGIN PGP PRIVATE KEY BLOCK-----(?:\s{1,4}[A-Z][a-z]{2,10}: [^\r\n]{0,200}){0,5}[\w+/=\s\\]{100,20000}-----END PGP PRIVATE KEY BLOCK-----/g,
    },
    { what: 'a Stripe key', sure: true, pattern: /\b[sr]k_live_[A-Za-z0-9]{24,128}\b/g },
    { what: 'a Google API key', sure: false, pattern: /\bAIza[\w-]{35}(?![\w-])/g },
    { what: 'the token of a Telegram bot', sure: false, pattern: /\b\d{8,10}:AA[\w-]{33}(?![\w-])/g },
];
const TELLTALE = new RegExp([
    'A[KS]IA[A-Z0-9]{16}',
    '[Ss](?:ECRET|ecret)_?(?:ACCESS|access|Access)_?(?:KEY|key|Key)',
    '-----BEGIN ?[A-Z ]{0,20}PRIVATE KEY',
    '_authToken=|:x-oauth-basic@|"private_key_id"',
    'npm_\\w{36}|gh[pousr]_\\w{36}|github_pat_\\w{20}|glpat-|gl(?:c|sa)_\\w{32}|dckr_pat_|figd_|hf_[A-Za-z]{34}|gsk_\\w{52}',
    'xox[abopr]-|xapp-|hooks\\.slack\\.com',
    'sk-(?:proj|svcacct|admin|ant|\\w{20}T3Bl)',
    'lin_api_|ntn_\\d{11}|SG\\.\\w+\\.|shp(?:pa|ca|at|ss)_|ops_ey|hv[sbr]\\.[\\w-]{20}|vc[piark]_\\w{20}|dapi[A-Fa-f0-9]{32}',
    '://[\\w.%+~-]{0,100}:[^\\s/@"\'`<>]{1,200}@',
    'pypi-AgE|AGE-SECRET-KEY-1|[sr]k_live_|AIza|\\d{8}:AA[\\w-]{33}',
].join('|'));
const WORDS = /example|dummy|placeholder|sample|changeme|change_me|redacted|your[-_]?|fake|mock|foobar|insert|replace|secret_?key|s3cr3t|not[-_]?a?[-_]?real|xxxx|\*\*\*|\.\.\.|…|deadbeef|<|\$\{|\{\{/i;
function isPlaceholder(secret) {
    if (WORDS.test(secret))
        return true;
    const body = secret.replace(/^[A-Za-z]{2,10}[-_](?:[a-z]{2,6}[-_])?/, '');
    return new Set(body.toLowerCase()).size < Math.min(8, body.length / 2) || hasRun(body);
}
function hasRun(text) {
    let up = 1;
    let same = 1;
    for (let at = 1; at < text.length; at += 1) {
        const step = text.charCodeAt(at) - text.charCodeAt(at - 1);
        const wraps = text[at] === '0' && text[at - 1] === '9';
        up = step === 1 || wraps ? up + 1 : 1;
        same = step === 0 ? same + 1 : 1;
        if (up >= 10 || same >= 8)
            return true;
    }
    return false;
}
const LOCAL_HOST = /^(localhost|[\w-]+|(127|10|0|192\.168|172\.(1[6-9]|2\d|3[01]))\.[\d.]+|\[.*|.*\.(local|localhost|internal|test|example|invalid|lan)|(.*\.)?example\.(com|org|net)|(.*\.)?(host|domain|server|company|site|cluster\w*)\.(com|net|org|io|mongodb\.net))(:\d+)?$/i;
const WEAK = /^(p(ass)?w(or)?d\w*|pass\w*|secret\w*|user\w*|admin\w*|root\w*|postgres\w*|mysql|mongo\w*|redis|guest|test\w*|token|api_?key|my\w*|db\w*|hunter2|x-oauth-basic|abc\w*|[a-z]{1,7}|\d{1,8}|.{1,5})$/i;
function hasPassword(url) {
    const parts = /:\/\/([^:/\s]*):([^@/\s]*)@([^/?#\s"'`)\]},;]+)/.exec(url);
    if (parts === null)
        return false;
    const [, , password = '', hosts = ''] = parts;
    if (/[${}<>*%()[\]|\\]|…/.test(password) || WEAK.test(password) || isPlaceholder(password))
        return false;
    return hosts.split(',').every((host) => !LOCAL_HOST.test(host) && !/[${}<>*[\]]/.test(host) && !WORDS.test(host));
}


/***/ }),

/***/ 22916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ shipsOf)
/* harmony export */ });
/* harmony import */ var _repository_subtree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59349);

const known = new WeakMap();
function shipsOf(input) {
    const { project, files } = input;
    const cached = known.get(files) ?? new Map();
    known.set(files, cached);
    const key = `${project.ecosystem}\0${project.manifestFile}`;
    const ships = cached.get(key) ?? divide(input);
    cached.set(key, ships);
    return ships;
}
function divide(input) {
    const { project, files, ecosystem } = input;
    const own = (0,_repository_subtree_js__WEBPACK_IMPORTED_MODULE_0__/* .pathsBelow */ .Yl)(files, project.path).filter((path) => !/(^|\/)node_modules\//.test(path));
    const does = project.isPrivate === true ? () => false : ecosystem.ships(input, own);
    const shipped = [];
    const others = [];
    for (const path of own)
        (does(path) ? shipped : others).push(path);
    return { shipped, others };
}


/***/ }),

/***/ 94858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nu: () => (/* binding */ isTest),
/* harmony export */   O1: () => (/* binding */ lookedAt),
/* harmony export */   SK: () => (/* binding */ mayBeText)
/* harmony export */ });
/* harmony import */ var _repository_subtree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59349);
/* harmony import */ var _packed_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22916);


const MOST_FILES = 2000;
const MOST_OTHERS = 1000;
const MOST_CHARACTERS = 12_000_000;
const NO_TEXT = /\.(png|jpe?g|gif|webp|avif|ico|icns|bmp|tiff?|psd|svg|woff2?|ttf|otf|eot|mp[34]|m4a|mov|webm|wav|ogg|flac|pdf|zip|gz|tgz|bz2|xz|zst|7z|rar|tar|whl|jar|war|class|exe|dll|so|dylib|a|o|pyc|pyd|wasm|node|bin|dat|db|sqlite3?|parquet|arrow|npy|npz|pt|onnx|safetensors|gguf|pkl|docx?|xlsx?|pptx?|odt|lock|lockb|snap)$|(^|\/)(package-lock|npm-shrinkwrap)\.json$|(^|\/)(pnpm-lock\.yaml|go\.sum)$/i;
const TEST = /(^|\/)(tests?|__tests__|testing|testdata|test[-_](data|fixtures?|files|resources)|fixtures?|__fixtures__|mocks?|__mocks__|specs?|e2e|evals?|integration[-_]tests?)\/|[._-](test|spec)\.[cm]?[jt]sx?$|(^|\/)(test_[^/]*|[^/]*_test|conftest)\.py$|_test\.go$/i;
function isTest(path) {
    return TEST.test(path);
}
function mayBeText(path) {
    return !NO_TEXT.test(path);
}
function* lookedAt(input) {
    const { shipped, others } = (0,_packed_files_js__WEBPACK_IMPORTED_MODULE_1__/* .shipsOf */ .L)(input);
    let characters = 0;
    for (const [paths, ships] of [
        [shipped, true],
        [others, false],
    ]) {
        let files = 0;
        for (const path of paths) {
            if (isTest((0,_repository_subtree_js__WEBPACK_IMPORTED_MODULE_0__/* .inFolder */ ._z)(path, input.project.path)) || !mayBeText(path))
                continue;
            if (ownedByAnother(input, path, ships))
                continue;
            files += 1;
            if (files > (ships ? MOST_FILES : MOST_OTHERS) || characters > MOST_CHARACTERS)
                break;
            const text = input.files.text(path);
            characters += text?.length ?? 0;
            yield { path, text: text?.includes('\0') === true ? undefined : text, ships };
        }
    }
}
function ownedByAnother({ project, ecosystem }, path, ships) {
    return !ships && ecosystem.leavesOut?.((0,_repository_subtree_js__WEBPACK_IMPORTED_MODULE_0__/* .inFolder */ ._z)(path, project.path)) === true;
}


/***/ }),

/***/ 14740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ secretFile)
/* harmony export */ });
/* harmony import */ var _known_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36587);

const ENV = /^\.env(\.(?!.*\b(example|sample|template|tpl|dist|default|defaults|schema|test|tests|ci)\b)[\w.-]+)?$/i;
const KEY_FILE = /^id_(rsa|dsa|ecdsa|ed25519)(_sk)?$/;
const KEY_STORE = /\.(p12|pfx|jks|keystore|kdbx|ppk)$/i;
const LARGEST = 200_000;
const SECRET_NAME = /(key|token|secret|passw(or)?d|pwd|passphrase|credential|auth|dsn|private)/i;
function secretFile(path, text) {
    if ((text?.length ?? 0) > LARGEST)
        return undefined;
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (ENV.test(name))
        return environment(text);
    if (name === '.npmrc')
        return lineOf(text, /^[^#;\n]*:?_(?:authToken|auth|password)[ \t]*=[ \t]*(.+)$/m, 'the login of npm');
    if (name === '.pypirc')
        return lineOf(text, /^[ \t]*password[ \t]*[:=][ \t]*(.+)$/m, 'the login of PyPI');
    if (name === '.netrc' || name === '_netrc')
        return lineOf(text, /\bpassword[ \t]+(\S+)/m, 'logins of machines');
    if (name === '.git-credentials')
        return lineOf(text, /:\/\/[^:/\s]{1,100}:([^@\s]{1,200})@/m, 'logins of git');
    if (path.endsWith('.docker/config.json'))
        return lineOf(text, /"auth"\s*:\s*"([^"]+)"/m, 'the login of a registry');
    if (path.endsWith('.aws/credentials'))
        return lineOf(text, /secret_access_key\s*=\s*(\S+)/m, 'the login of AWS');
    if (KEY_FILE.test(name))
        return /PRIVATE KEY/.test(text ?? '') ? { what: 'a private key', sure: true } : undefined;
    return KEY_STORE.test(name) ? { what: 'a store of keys', sure: false } : undefined;
}
function environment(text) {
    let any;
    for (const [index, line] of (text ?? '').split('\n', 2000).entries()) {
        if (line.length > 4000)
            continue;
        const [, key, raw = ''] = /^\s*(?:export\s+)?([A-Za-z_][\w.]*)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
        if (key === undefined)
            continue;
        const value = raw.replace(/^(["'])(.*)\1.*$/, '$2').replace(/\s+#.*$/, '');
        if (value === '' || isVariable(value))
            continue;
        if ((0,_known_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPassword */ .cw)(value) || (SECRET_NAME.test(key) && !isHarmless(value)))
            return { what: 'the environment of one machine', sure: true, line: index + 1 };
        any ??= index + 1;
    }
    return any === undefined ? undefined : { what: 'the environment of one machine', sure: false, line: any };
}
function lineOf(text, pattern, what) {
    const match = pattern.exec(text ?? '');
    const value = match?.[1]?.trim() ?? '';
    if (match === null || isVariable(value) || isHarmless(value))
        return undefined;
    return { what, sure: true, line: (text ?? '').slice(0, match.index).split('\n').length };
}
function isVariable(value) {
    return /^["']?(\$\{?\w|%\w+%|<|\{\{)/.test(value);
}
function isHarmless(value) {
    return (value.length < 6 ||
        /^(true|false|none|null|undefined|enabled|disabled|\d+|https?:\/\/[^@]*|\.{0,2}\/[\w./-]*|[a-z][a-z_-]*)$/i.test(value) ||
        (0,_known_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK)(value));
}


/***/ }),

/***/ 55793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ secretsIn)
/* harmony export */ });
/* harmony import */ var _formats_encoding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46232);
/* harmony import */ var _known_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36587);


const LARGEST = 5_000_000;
async function secretsIn(text, path) {
    if (text.length > LARGEST || !_known_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .TELLTALE */ .kq.test(text))
        return [];
    const found = new Map();
    const ends = [];
    const add = (form, start, end) => {
        if (ends.some(([from, to]) => start < to && end > from))
            return;
        ends.push([start, end]);
        const value = text.slice(start, end);
        const shown = /^-----|^\s*\{/.test(value)
            ? `${value.length} characters`
            : `${value.slice(0, 4)}… (${value.length} characters)`;
        found.set(start, { ...form, shown, ...(0,_formats_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(text, start) });
    };
    for (const { pattern, ...form } of _known_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .MORE_FORMS */ .yE) {
        for (const match of text.matchAll(pattern)) {
            if (!(0,_known_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK)(match[0]))
                add(form, match.index, match.index + match[0].length);
        }
    }
    const { lint } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(4570), __webpack_require__.e(9747)]).then(__webpack_require__.bind(__webpack_require__, 89747));
    for (const { rule, start, end } of await lint(text, path)) {
        const form = _known_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .LIBRARY_FORMS */ .C[rule] ?? { what: 'a secret', sure: false };
        if (isReal(rule, text.slice(start, end), text, start))
            add(form, start, end);
    }
    return [...found.values()].sort((a, b) => a.line - b.line || a.column - b.column);
}
function isReal(rule, value, text, start) {
    if (rule === 'basicauth' || rule === 'database-connection-string') {
        return (0,_known_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .hasPassword */ .cw)(/^\S*/.exec(text.slice(start, start + 600))?.[0] ?? '');
    }
    if (rule === 'npm' && !/^npm_/.test(value)) {
        const token = /_authToken=([^\r\n]*)/.exec(text.slice(start, start + 600))?.[1]?.trim() ?? '';
        return /^[\w+/=.-]{20,}$/.test(token) && !(0,_known_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK)(token);
    }
    if (rule === 'privatekey' || rule === 'gcp')
        return !/\.\.\.|…|example|dummy|placeholder/i.test(value);
    return !(0,_known_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .wK)(value);
}


/***/ }),

/***/ 96983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ shippedSecretFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _scanned_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94858);
/* harmony import */ var _secret_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14740);



const shippedSecretFile = {
    id: 'shipped-secret-file',
    title: 'Environment files, logins and private keys are not published.',
    level: 'error',
    docs: {
        why: 'Environment files, the logins of npm and PyPI and key files come into a package because everything in the folder is packed. A published version can not be taken back.',
        wrong: '.env\npyproject.toml\nsrc/weather_mcp/',
        right: '# .gitignore\n.env\n.pypirc',
        fix: 'git rm --cached the file, add it to .gitignore, and replace what is in it: it stays in the history. Commit .env.example with empty values instead.',
    },
    check(input) {
        const findings = [];
        for (const { path, text, ships } of (0,_scanned_files_js__WEBPACK_IMPORTED_MODULE_1__/* .lookedAt */ .O1)(input)) {
            const file = (0,_secret_files_js__WEBPACK_IMPORTED_MODULE_2__/* .secretFile */ .p)(path, text);
            if (file !== undefined && (ships || file.sure))
                findings.push(fileFinding(file, path, ships));
        }
        return findings;
    },
};
function fileFinding({ what, sure, line }, path, ships) {
    const where = ships ? 'is published with everything in it' : 'can be read by everybody who can read the repository';
    return {
        level: ships && sure ? 'error' : 'warning',
        message: `${path} is ${what}, and ${where}.`,
        hint: `git rm --cached ${path} && echo ${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)} >> .gitignore${sure ? '. Replace what it holds: it stays in the history.' : '.'}`,
        file: path,
        ...(line === undefined ? {} : { line, column: 1 }),
        secret: true,
    };
}


/***/ }),

/***/ 89404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ SECRET_HINT),
/* harmony export */   u: () => (/* binding */ shippedSecret)
/* harmony export */ });
/* harmony import */ var _scanned_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94858);
/* harmony import */ var _secret_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14740);
/* harmony import */ var _secrets_in_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55793);



const MOST = 20;
const shippedSecret = {
    id: 'shipped-secret',
    title: 'No file holds a token, a key or a password.',
    level: 'error',
    docs: {
        why: 'What is published is read by programs that look for nothing but keys, within minutes, and can not be taken back. Files of the project that are not published are told as a warning. Tests and fixtures are not looked at, and neither are placeholders.',
        wrong: 'client = Client(token="ghp_3Kq…")',
        right: 'client = Client(token=os.environ["GITHUB_TOKEN"])',
        fix: 'Revoke the secret where it was issued: it is in the history of the repository too. Then read it from the environment. A value that opens nothing: [rules.shipped-secret] level = "off", with paths and a reason.',
    },
    async check(input) {
        const findings = [];
        for (const { path, text, ships } of (0,_scanned_files_js__WEBPACK_IMPORTED_MODULE_0__/* .lookedAt */ .O1)(input)) {
            if (text === undefined || (0,_secret_files_js__WEBPACK_IMPORTED_MODULE_1__/* .secretFile */ .p)(path, text) !== undefined)
                continue;
            for (const secret of await (0,_secrets_in_js__WEBPACK_IMPORTED_MODULE_2__/* .secretsIn */ .V)(text, path)) {
                if (findings.length < MOST)
                    findings.push(secretFinding(secret, path, ships));
            }
        }
        return findings;
    },
};
function secretFinding(secret, path, ships) {
    const { what, shown, sure, line, column } = secret;
    const where = ships ? 'which is published' : 'and everybody who can read the repository has it';
    return {
        level: ships && sure ? 'error' : 'warning',
        message: `${path} holds ${what}: ${shown}, ${where}.`,
        hint: SECRET_HINT,
        file: path,
        line,
        column,
        secret: true,
    };
}
const SECRET_HINT = 'Revoke it where it was issued, and read it from the environment.';


/***/ }),

/***/ 3180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Uj: () => (/* binding */ ALL_RULES),
  sh: () => (/* binding */ checkProject),
  n_: () => (/* binding */ checkRepository),
  FX: () => (/* binding */ checkRepositoryStage),
  RT: () => (/* binding */ checkStage)
});

var core_version = __webpack_require__(51928);
var ecosystems = __webpack_require__(18991);
var repository_files = __webpack_require__(45576);
var repository_git = __webpack_require__(91883);
var subtree = __webpack_require__(59349);
;// CONCATENATED MODULE: ./.build/check/rules/layout/where.js

function ownFiles({ project, files }) {
    return (0,subtree/* filesBelow */.DR)(files, project.path);
}
function someFile(input, wanted) {
    return ownFiles(input).some(wanted) || (input.project.path !== '.' && input.files.all.some(wanted));
}

;// CONCATENATED MODULE: ./.build/check/rules/layout/changelog.js

const NAME = /(^|\/)(change(log|s)?|history|news|releases?|release[-_]notes|version[-_]history)(\.(md|mdx|rst|txt|adoc))?$/i;
const WRITTEN = /^(\.changeset\/|changelog\.d\/|changelogs?\/|newsfragments\/|\.changes\/|\.changie\.ya?ml$|cliff\.toml$|\.?release-please-[\w-]*\.json$|\.release-it\.|\.releaserc|release\.config\.[cm]?js$|\.github\/release(-drafter)?\.ya?ml$)/;
const layoutChangelog = {
    id: 'layout-changelog',
    title: 'A CHANGELOG tells what changed.',
    level: 'note',
    docs: {
        why: 'People who update a server want to know what will be different; the notes of a GitHub release are not in what they install.',
        wrong: 'weather/\n  README.md\n  pyproject.toml',
        right: 'weather/\n  CHANGELOG.md\n  README.md\n  pyproject.toml',
        fix: 'Add CHANGELOG.md with a section for each version: ## 1.4.0 - 2026-11-21.',
    },
    check(input) {
        const there = someFile(input, (path) => (NAME.test(path) && path.split('/').length <= 2) || WRITTEN.test(path));
        if (there)
            return [];
        const { project } = input;
        const message = `${project.name} has no CHANGELOG: people do not see what an update changes.`;
        return [{ message, hint: 'Add CHANGELOG.md with a section for each version.', file: project.manifestFile }];
    },
};

;// CONCATENATED MODULE: ./.build/check/rules/layout/sources.js

const CODE = /\.(py|[cm]?[jt]sx?)$/;
const BELONGS = /^(setup|conftest|noxfile|tasks|fabfile|manage|hatch_build|_?version|__init__|__main__)\.py$|(^\.|\.config\.|\.setup\.|\.d\.)|^(gulpfile|gruntfile|jest|vitest|eslint|rollup|webpack|vite|tsup|esbuild|build|install|release|register)[\w.-]*\.[cm]?[jt]s$|(^|[._-])tests?[._-]|^tests?\./i;
const MANY = 5;
const layoutSources = {
    id: 'layout-sources',
    title: 'The sources lie in a folder of their own.',
    level: 'note',
    docs: {
        why: 'Sources among manifests, settings and scripts are hard to list: what is packed has to be named file by file, and one that is forgotten is missing at the start.',
        wrong: 'weather/\n  forecast.js\n  index.js\n  places.js\n  server.js\n  units.js\n  package.json',
        right: 'weather/\n  src/\n  package.json',
        fix: 'Move them to src/, and name that folder in the manifest.',
    },
    check(input) {
        const { project } = input;
        const own = ownFiles(input);
        const top = own.filter((path) => !path.includes('/') && CODE.test(path) && !BELONGS.test(path));
        const folder = own.some((path) => /^(?!(tests?|docs?|scripts?|examples?|e2e|\.)[^/]*\/)[^/]+\/(.*\/)?[^/]+$/i.test(path) && CODE.test(path));
        if (folder || top.length < MANY)
            return [];
        const message = `${top.length} files of code lie beside ${project.manifestFile.split('/').at(-1)}: ${top.slice(0, 3).join(', ')}, …`;
        return [{ message, hint: 'Move them to src/.', file: project.manifestFile }];
    },
};

;// CONCATENATED MODULE: ./.build/check/rules/layout/tests.js

const FOLDER = /(^|\/)(tests?|__tests__|spec|specs|e2e|testing|integration[-_]tests?|[\w-]+[-_.]tests?)\//i;
const FILE = /(^|\/)(test_[^/]*\.py|[^/]*_tests?\.py|[^/]*[.-](test|spec)s?\.[cm]?[jt]sx?|tests?\.(py|[cm]?[jt]s))$/;
const layoutTests = {
    id: 'layout-tests',
    title: 'There are tests.',
    level: 'note',
    docs: {
        why: 'Starting a server shows that it starts and what it offers; only its own tests show that its tools do what they say.',
        wrong: 'weather/\n  src/\n  pyproject.toml',
        right: 'weather/\n  src/\n  tests/\n  pyproject.toml',
        fix: 'Add tests/ with a test for each tool, and run them before each release.',
    },
    check(input) {
        if (someFile(input, (path) => FOLDER.test(path) || FILE.test(path)))
            return [];
        const { project } = input;
        return [
            { message: `${project.name} has no tests that could be found.`, hint: 'Add tests/.', file: project.manifestFile },
        ];
    },
};

;// CONCATENATED MODULE: ./.build/check/rules/layout/index.js



const LAYOUT_RULES = [layoutSources, layoutTests, layoutChangelog];

var external_node_path_ = __webpack_require__(76760);
var lock_entry = __webpack_require__(5355);
;// CONCATENATED MODULE: ./.build/check/rules/license-file.js



const LICENSE = /^(licen[cs]es?|copying|unlicense|notice)([-._][\w.-]*)?$/i;
const licenseFile = {
    id: 'license-file',
    title: 'The text of the licence lies in the project’s folder.',
    level: 'warning',
    docs: {
        why: 'Nearly every licence asks for its text to go along with the code. Build tools take it from the folder of the project only, so a licence in the root of a monorepo is in none of its packages.',
        wrong: 'packages/weather/pyproject.toml\nLICENSE',
        right: 'packages/weather/pyproject.toml\npackages/weather/LICENSE\nLICENSE',
        fix: 'Put a file LICENSE with the text of the licence beside the manifest.',
    },
    check({ project, ecosystem, files }) {
        if (licensesIn(project.path, files).length > 0)
            return [];
        const above = (0,lock_entry/* foldersUp */.TS)(project.path)
            .slice(1)
            .flatMap((folder) => licensesIn(folder, files))[0];
        const along = ecosystem.licenseFolder?.(project, files);
        if (along !== undefined && licensesIn(along, files).some((file) => /^licen[cs]e/i.test(external_node_path_.posix.basename(file))))
            return [];
        const message = above === undefined
            ? `${project.name} has no file with the text of its licence: people may not know whether they may use it.`
            : `${above} is outside of ${project.path}, so it will not be in what people install.`;
        const hint = above === undefined
            ? `Add ${external_node_path_.posix.join(project.path, 'LICENSE')}.`
            : `Copy it: cp ${above} ${external_node_path_.posix.join(project.path, external_node_path_.posix.basename(above))}`;
        return [{ message, hint, file: project.manifestFile }];
    },
};
function licensesIn(folder, files) {
    const start = folder === '.' ? 0 : folder.length + 1;
    return (0,subtree/* pathsBelow */.Yl)(files, folder).filter((path) => {
        const slash = path.indexOf('/', start);
        if (slash >= 0)
            return slash === start + 8 && /^licen[cs]es\/[^/]*$/i.test(path.slice(start));
        const name = path.slice(start);
        return LICENSE.test(name) && !/\.(py|js|ts|go|rs)$/i.test(name);
    });
}

var did_you_mean = __webpack_require__(24217);
var names = __webpack_require__(70976);
;// CONCATENATED MODULE: ./.build/check/rules/mcp/published.js
function published({ projects, ecosystemOf }) {
    return projects.map((project) => {
        const ecosystem = ecosystemOf(project);
        return { project, ecosystem, commands: ecosystem.commands(project) };
    });
}
function publishedAs(launch, all) {
    return all.find(({ ecosystem, project }) => ecosystem.purlType === launch.kind &&
        ecosystem.canonicalName(project.name) === ecosystem.canonicalName(launch.package));
}
function namesHere({ files, ecosystems }, purlType) {
    const ecosystem = ecosystems.find((one) => one.purlType === purlType);
    const named = files.all.flatMap((path) => ecosystem?.namesIn?.(path, files) ?? []);
    return new Set(named.map((name) => ecosystem?.canonicalName(name) ?? name));
}
function canonicalName({ ecosystems }, purlType, name) {
    return ecosystems.find((one) => one.purlType === purlType)?.canonicalName(name) ?? name;
}

var main = __webpack_require__(99547);
var json = __webpack_require__(16931);
;// CONCATENATED MODULE: ./.build/check/rules/mcp/launch.js
const NPX = {
    kind: 'npm',
    alone: /^(-y|--yes|-q|--quiet|--no|--prefer-offline|--bun)$/,
    taking: /^(--registry|--loglevel)$/,
    naming: /^(-p|--package)$/,
};
const UVX = {
    kind: 'pypi',
    alone: /^(-q|--quiet|-v|--verbose|-n|--no-cache|--refresh|-U|--upgrade|--isolated|--offline|--native-tls|--no-config|--managed-python)$/,
    taking: /^(--with|-w|-p|--python|--index|--index-url|-i|--extra-index-url|--default-index|--prerelease|--env-file|--directory|--index-strategy|--refresh-package)$/,
    naming: /^--from$/,
};
const PROGRAMS = [
    { words: ['npx'], ...NPX },
    { words: ['bunx'], ...NPX },
    { words: ['pnpm', 'dlx'], ...NPX },
    { words: ['yarn', 'dlx'], ...NPX },
    { words: ['uvx'], ...UVX },
    { words: ['uv', 'tool', 'run'], ...UVX },
    { words: ['uv', 'x'], ...UVX },
    {
        words: ['pipx', 'run'],
        kind: 'pypi',
        alone: /^(--no-cache|-q|--quiet|-v|--verbose)$/,
        taking: /^(--python|--pip-args|--index-url|-i)$/,
        naming: /^--spec$/,
    },
    ...['docker', 'podman'].map((name) => ({
        words: [name, 'run'],
        kind: 'image',
        alone: /^(-[itd]+|--rm|--init|--interactive|--tty|--detach|--read-only|--privileged|--pull|--quiet)$/,
        taking: /^(-[evpwulh]|--(env|env-file|volume|mount|publish|name|network|net|workdir|user|label|platform|entrypoint|add-host|memory|cpus|hostname|restart|tmpfs|security-opt|cap-add|cap-drop))$/,
    })),
];
function launchOf(words) {
    for (let from = 0; from < words.length; from += 1) {
        const program = PROGRAMS.find(({ words: own }) => own.every((one, index) => bare(words[from + index]?.text ?? '') === one));
        if (program !== undefined)
            return read(program, words.slice(from + program.words.length));
        if (from > 30)
            return undefined;
    }
    return undefined;
}
function bare(word) {
    return word.replace(/^.*[\\/]/, '').replace(/\.(exe|cmd|ps1)$/i, '');
}
function read(program, words) {
    let named;
    for (let index = 0; index < words.length; index += 1) {
        const word = words[index];
        const [option = '', value] = word.text.startsWith('--') ? split(word.text) : [word.text];
        if (!word.text.startsWith('-'))
            return made(program, named ?? word, named === undefined ? undefined : word);
        if (word.text === '--')
            continue;
        if (program.naming?.test(option)) {
            named = value === undefined ? words[++index] : { text: value, offset: word.offset + option.length + 1 };
        }
        else if (program.taking.test(option)) {
            if (value === undefined)
                index += 1;
        }
        else if (!program.alone.test(option))
            return undefined;
    }
    return undefined;
}
function split(option) {
    const at = option.indexOf('=');
    return at < 0 ? [option] : [option.slice(0, at), option.slice(at + 1)];
}
const FORMS = {
    npm: /^((?:@[a-z0-9~][\w.~-]*\/)?[a-z0-9~][\w.~-]*)(?:@([\w.+-]+))?$/i,
    pypi: /^([a-z0-9](?:[\w.-]*[a-z0-9])?)(?:\[[\w,.\s-]*\])?(?:(?:==|@)([\w.+!-]+))?$/i,
    image: /^((?:[\w.-]+(?::\d+)?\/)*[\w.-]+)(?::([\w.-]+))?$/,
};
function made(program, spec, command) {
    const match = FORMS[program.kind].exec(spec.text);
    if (match?.[1] === undefined || /^(your|my|some|example)[-_]|^(name|package|image)$/i.test(match[1]))
        return undefined;
    return {
        kind: program.kind,
        package: match[1],
        version: match[2],
        command: command?.text,
        by: program.words.join(' '),
        offset: spec.offset,
        commandOffset: command?.offset ?? spec.offset,
    };
}

;// CONCATENATED MODULE: ./.build/check/rules/mcp/snippets.js



const DOCS = /^(?:[^/]+\/)*README[^/]*\.(md|mdx|markdown)$|^(?:.*\/)?docs?\/.*\.(md|mdx|markdown)$|^llms-install\.md$/i;
const ASIDE = /(^|\/)(node_modules|tests?|__tests__|testdata|fixtures?|vendor|third_party|\.(?!github\/)[^/]+)\//i;
const MOST_FILES = 200;
const LARGEST = 500_000;
const known = new WeakMap();
function snippets(files) {
    const found = known.get(files) ??
        files.all
            .filter((path) => DOCS.test(path) && !ASIDE.test(path))
            .slice(0, MOST_FILES)
            .flatMap((path) => inFile(path, files.text(path) ?? ''));
    known.set(files, found);
    return found;
}
function inFile(file, text) {
    if (text.length > LARGEST || !/\b(npx|bunx|uvx|dlx|pipx|tool run|docker|podman)\b/.test(text))
        return [];
    const place = (0,json/* placesIn */.yN)(text);
    return blocksOf(text).flatMap((block) => {
        const lines = isShell(block) ? shellLines(block) : jsonCommands(block);
        return lines.flatMap((words) => {
            const launch = launchOf(words);
            return launch === undefined ? [] : [{ ...launch, file, place, before: block.before }];
        });
    });
}
function blocksOf(text) {
    const blocks = [];
    let open;
    const recent = [];
    let offset = 0;
    for (const line of text.split('\n')) {
        const next = offset + line.length + 1;
        const fence = /^\s*(?:[-*>]\s+|\d+\.\s+)?(`{3,}|~{3,})\s*([\w+-]*)/.exec(line);
        if (open === undefined && fence !== null) {
            const before = recent.slice(-4).join('\n');
            open = { fence: fence[1] ?? '', language: (fence[2] ?? '').toLowerCase(), start: next, before };
        }
        else if (open !== undefined && fence?.[1]?.startsWith(open.fence) && fence[2] === '') {
            blocks.push({
                language: open.language,
                text: text.slice(open.start, offset),
                offset: open.start,
                before: open.before,
            });
            open = undefined;
        }
        else if (open === undefined && line.trim() !== '') {
            recent.push(line);
            if (recent.length > 8)
                recent.shift();
        }
        offset = next;
    }
    return blocks;
}
function isShell({ language, text }) {
    if (/^(jsonc?|json5|js|ts|javascript|typescript)$/.test(language))
        return false;
    return (/^(sh|bash|zsh|shell|console|shell-session|terminal|powershell|ps1|cmd|bat|fish)$/.test(language) ||
        !/^\s*["{[]/.test(text));
}
function shellLines({ language, text, offset }) {
    if (/^(ya?ml|toml|python|py|dockerfile|diff|mermaid|go|rust|html|xml|ini|text|txt|http|csharp|java)$/.test(language))
        return [];
    const joined = text.replace(/[\\`^][ \t]*\r?\n/g, (all) => ' '.repeat(all.length));
    const lines = [];
    let start = 0;
    for (const line of joined.split('\n')) {
        const words = [...line.matchAll(/"([^"\n]*)"|'([^'\n]*)'|(\S+)/g)].map((match) => {
            const quoted = match[1] ?? match[2];
            return { text: quoted ?? match[3] ?? '', offset: offset + start + match.index + (quoted === undefined ? 0 : 1) };
        });
        const end = words.findIndex(({ text: word }) => /^(#|&&|\|\|?|;)/.test(word));
        const own = end < 0 ? words : words.slice(0, end);
        if (own[0]?.text !== '#' && !own[0]?.text.startsWith('//'))
            lines.push(own);
        start += line.length + 1;
    }
    return lines;
}
function jsonCommands({ text, offset }) {
    const isFragment = /^\s*"/.test(text);
    const body = isFragment ? `{${text}}` : text;
    const shift = offset - (isFragment ? 1 : 0);
    const tree = body.length > 100_000 ? undefined : (0,main.parseTree)(body, [], { allowTrailingComma: true });
    const found = [];
    const visit = (node, depth) => {
        if (node === undefined || depth > 50)
            return;
        if (node.type === 'object') {
            const value = (key) => node.children?.find(({ children }) => children?.[0]?.value === key)?.children?.[1];
            const command = value('command');
            const args = value('args');
            if (command?.type === 'string' && (args === undefined || args.type === 'array')) {
                const words = [command, ...(args?.children ?? [])].filter(({ type }) => type === 'string');
                found.push(words.flatMap((one, index) => wordsOf(one, index === 0, shift)));
                return;
            }
        }
        for (const child of node.children ?? [])
            visit(child, depth + 1);
    };
    visit(tree, 0);
    return found;
}
function wordsOf(node, isCommand, shift) {
    const text = String(node.value);
    const start = node.offset + shift + 1;
    if (!isCommand)
        return [{ text, offset: start }];
    return [...text.matchAll(/\S+/g)].map((match) => ({ text: match[0], offset: start + match.index }));
}

;// CONCATENATED MODULE: ./.build/check/rules/mcp/client-command.js




const ANY = /^(python[\d.]*|node|sh|bash|-c)$/;
const clientCommand = {
    id: 'client-command',
    title: 'README and docs tell people to run a command that the package has.',
    level: 'warning',
    docs: {
        why: 'uvx runs the command that is named as the package, or the one that is given after --from. With another one nothing starts, and the client says no more than that.',
        wrong: 'uvx weather-mcp   # the package’s command is weather-server',
        right: 'uvx --from weather-mcp weather-server',
        fix: 'Name the command as [project.scripts] or "bin" has it, or give the package a command with its own name.',
    },
    check(input) {
        const all = published(input);
        return snippets(input.files).flatMap((snippet) => {
            const { commands, project } = publishedAs(snippet, all) ?? {};
            if (commands === undefined || commands.length === 0 || project === undefined)
                return [];
            const given = snippet.command;
            const same = (one, other) => one === other || (0,names/* normalName */.tK)(one) === (0,names/* normalName */.tK)(other);
            if (given === undefined) {
                if (snippet.kind !== 'pypi' || commands.some((one) => same(one, snippet.package)))
                    return [];
                const message = `${snippet.file} tells people to run ${snippet.by} ${snippet.package}, and the package has no command of that name: it has ${commands.join(', ')}.`;
                const hint = `Write: uvx --from ${project.name} ${commands[0]}`;
                return [{ message, hint, file: snippet.file, ...snippet.place(snippet.offset) }];
            }
            const command = given.replace(/@.*$/, '');
            if (ANY.test(command) || /[<>${}]/.test(command) || commands.includes(command))
                return [];
            const near = (0,did_you_mean/* nearest */.p)(command, commands) ?? commands[0];
            const message = `${snippet.file} tells people to run ${command} of ${project.name}, which has no such command: it has ${commands.join(', ')}.`;
            return [{ message, hint: `Write ${near}.`, file: snippet.file, ...snippet.place(snippet.commandOffset) }];
        });
    },
};

;// CONCATENATED MODULE: ./.build/check/rules/mcp/same-name.js
function isMeant(name, real) {
    const [scope, own] = parts(name);
    const [realScope, realOwn] = parts(real);
    if (scope !== undefined && realScope !== undefined && scope !== realScope)
        return false;
    if (own.join('') === realOwn.join(''))
        return true;
    if (scope !== realScope || own.length !== realOwn.length)
        return false;
    const different = own.flatMap((word, index) => word === realOwn[index] ? [] : [[word, realOwn[index] ?? '']]);
    const [pair] = different;
    return different.length === 1 && pair !== undefined && isSwapped(pair[0], pair[1]);
}
function parts(name) {
    const match = /^(?:@([^/]+)\/)?(.*)$/.exec(name.toLowerCase());
    return [match?.[1], (match?.[2] ?? '').split(/[-_.]+/)];
}
function isSwapped(word, real) {
    const sorted = (text) => [...text].sort().join('');
    if (word.length === real.length && word.length > 2 && sorted(word) === sorted(real))
        return true;
    if (real.length < 6 || Math.abs(word.length - real.length) > 1)
        return false;
    let start = 0;
    while (start < word.length && word[start] === real[start])
        start += 1;
    return [
        word.slice(start + 1) === real.slice(start + 1),
        word.slice(start) === real.slice(start + 1),
        word.slice(start + 1) === real.slice(start),
    ].includes(true);
}

var json_file = __webpack_require__(45238);
var object = __webpack_require__(36074);
;// CONCATENATED MODULE: ./.build/check/rules/mcp/server-json.js



const server_json_ASIDE = /(^|\/)(node_modules|tests?|__tests__|testdata|fixtures?|examples?|samples?|templates?|docs?|vendor)\//i;
const server_json_LARGEST = 1_000_000;
const found = new WeakMap();
function serverJsons(files) {
    const known = found.get(files) ??
        files.all
            .filter((path) => external_node_path_.posix.basename(path) === 'server.json' && !server_json_ASIDE.test(path))
            .flatMap((path) => server_json_open(files, path));
    found.set(files, known);
    return known;
}
function server_json_open(files, path) {
    if ((files.text(path)?.length ?? 0) > server_json_LARGEST)
        return [];
    const file = (0,json_file/* jsonFile */.d)(files, path);
    const value = (0,object/* isObject */.G)(file.value) ? file.value : {};
    const isOne = /modelcontextprotocol/.test((files.text(path) ?? '').slice(0, 100_000)) ||
        (typeof value['name'] === 'string' &&
            value['name'].includes('/') &&
            (Array.isArray(value['packages']) || Array.isArray(value['remotes'])));
    if (!isOne)
        return [];
    const entries = Array.isArray(value['packages']) ? value['packages'] : [];
    const packages = entries.flatMap((entry, index) => {
        if (!(0,object/* isObject */.G)(entry))
            return [];
        return [
            {
                path: ['packages', index],
                value: entry,
                type: server_json_text(entry['registryType'] ?? entry['registry_type']),
                identifier: server_json_text(entry['identifier']),
                version: server_json_text(entry['version']),
            },
        ];
    });
    return [{ ...file, value, name: server_json_text(value['name']), version: server_json_text(value['version']), packages }];
}
function server_json_text(value) {
    return typeof value === 'string' ? value : undefined;
}
function isOf(entry, project, ecosystem) {
    const { type, identifier } = entry;
    if (identifier === undefined || type !== ecosystem.purlType)
        return false;
    return ecosystem.canonicalName(identifier) === ecosystem.canonicalName(project.name);
}

;// CONCATENATED MODULE: ./.build/check/rules/mcp/client-package.js





const clientPackage = {
    id: 'client-package',
    title: 'README and docs tell people to run the package that is published.',
    level: 'warning',
    docs: {
        why: 'People copy the client configuration from the README. With another name in it nothing starts, or a package of somebody else does.',
        wrong: '{ "command": "npx", "args": ["-y", "weather-mpc"] }',
        right: '{ "command": "npx", "args": ["-y", "weather-mcp"] }',
        fix: 'Write the name of the package as its manifest has it. Where the command has another name: npx -y -p <package> <command>, uvx --from <package> <command>.',
    },
    check(input) {
        const all = published(input);
        const names = new Map();
        const here = (kind) => {
            const known = names.get(kind) ?? namesHere(input, kind);
            names.set(kind, known);
            return known;
        };
        const listed = serverJsons(input.files).flatMap(({ packages }) => packages.map(({ identifier }) => identifier));
        return snippets(input.files).flatMap((snippet) => {
            if (snippet.kind === 'image' || publishedAs(snippet, all) !== undefined)
                return [];
            const known = canonicalName(input, snippet.kind, snippet.package);
            if (listed.includes(snippet.package) || here(snippet.kind).has(known))
                return [];
            const found = wrongName(snippet, all);
            return found === undefined ? [] : [{ ...found, file: snippet.file, ...snippet.place(snippet.offset) }];
        });
    },
};
function wrongName(snippet, all) {
    const same = all.filter(({ ecosystem }) => ecosystem.purlType === snippet.kind);
    const by = snippet.kind === 'npm' ? 'npx' : 'uvx';
    const named = `${snippet.file} tells people to run ${snippet.by} ${snippet.package}`;
    const owner = same.find(({ commands, project }) => commands?.includes(snippet.package) && isTelling(snippet.package, project.name));
    if (owner !== undefined && snippet.command === undefined) {
        const { name } = owner.project;
        const message = `${named}, but that is the command; the package is ${name}, and ${by} looks for a package.`;
        const isScope = name.replace(/^@[^/]+\//, '') === snippet.package;
        const whole = by === 'npx' ? `npx -y -p ${name} ${snippet.package}` : `uvx --from ${name} ${snippet.package}`;
        return { message, hint: `Write: ${isScope ? `npx -y ${name}` : whole}` };
    }
    const meant = same.find(({ project }) => isMeant(snippet.package, project.name));
    if (meant === undefined)
        return undefined;
    return {
        message: `${named}, and what is published here is ${meant.project.name}.`,
        hint: `Write ${meant.project.name}.`,
    };
}
function isTelling(command, name) {
    const words = (0,names/* normalName */.tK)(name.replace(/^@/, '').replace('/', '-')).split('-');
    return (/mcp/i.test(command) ||
        (0,names/* normalName */.tK)(command)
            .split('-')
            .some((word) => word.length > 4 && words.includes(word)));
}

;// CONCATENATED MODULE: ./.build/check/rules/versions/expected-version.js

const PLACEHOLDER = /^v?0\.0\.0$|^0\.0\.0[-.+]?(a0|dev\d*|development|semantic(ally)?[-.]released?|placeholder|managed|unreleased|snapshot|local)\b|[${}%<>]|^(version|x\.y\.z|unknown|dev|development)$/i;
function isPlaceholder(version) {
    return PLACEHOLDER.test(version.trim());
}
function truthOf(input) {
    if (input.tag !== undefined && input.tagVersion !== undefined) {
        return { version: input.tagVersion, by: `the tag ${input.tag}` };
    }
    const stated = input.ecosystem.versions.stated(input.project, input.files);
    if (stated === undefined || isPlaceholder(stated.version))
        return undefined;
    const isVersion = (0,core_version/* toPep440 */.tj)(stated.version) ?? (0,core_version/* toSemver */.Ud)(stated.version);
    return isVersion === undefined ? undefined : { version: stated.version, by: stated.file };
}
function asSemver({ version }) {
    return (0,core_version/* toSemver */.Ud)(version) ?? version;
}
function spelled({ version }, { ecosystem }) {
    return ecosystem.versions.spell(version) ?? version;
}
function unlike(stated, truth, { what, wanted, why, hint }) {
    if (stated.version.length > 100)
        return undefined;
    if (isPlaceholder(stated.version) || (0,core_version/* sameVersion */.r1)(stated.version, truth.version))
        return undefined;
    if ((0,core_version/* sameVersion */.r1)(stated.version, wanted))
        return undefined;
    if (((0,core_version/* toPep440 */.tj)(stated.version) ?? (0,core_version/* toSemver */.Ud)(stated.version)) === undefined)
        return undefined;
    const { version, fixes, ...place } = stated;
    return {
        message: `${what} says ${version}, but ${truth.by} says ${truth.version}. ${why}`,
        hint,
        ...place,
        ...(fixes === undefined || fixes.length === 0 ? {} : { fixes }),
    };
}
function unlikeCopy(copy, truth, input, why) {
    const { what, hint, sure, fixes, version, file, line = 1, column = 1 } = copy;
    const wanted = spelled(truth, input);
    const stated = { version, file, line, column, fixes: fixes(wanted) };
    const finding = unlike(stated, truth, { what, wanted, why, hint: hint(wanted) });
    return finding === undefined || sure?.() === false ? [] : [finding];
}

;// CONCATENATED MODULE: ./.build/check/rules/mcp/client-version.js





const ON_PURPOSE = /\b(pin(ned|ning)?|specific|particular|certain|older|previous|earlier|downgrad\w*|roll\s*back|legacy|deprecated|upgrad\w*|migrat\w*|before|until|since|e\.g\.|for example|such as|instead of|beta|nightly|canary|preview)\b/i;
const clientVersion = {
    id: 'client-version',
    title: 'A version that README and docs tell people to run is the one that is published.',
    level: 'warning',
    docs: {
        why: 'A configuration copied from the README keeps people on the version that stands there, for years.',
        wrong: '{ "command": "npx", "args": ["-y", "weather-mcp@1.3.2"] }  // the package is 1.4.0',
        right: '{ "command": "npx", "args": ["-y", "weather-mcp@latest"] }',
        fix: 'Leave the version out or write @latest, or bring it up to date with every release.',
    },
    check(input) {
        const all = published(input);
        return snippets(input.files).flatMap((snippet) => {
            const found = publishedAs(snippet, all) ?? asImage(snippet, all);
            const form = snippet.kind === 'image' ? /^v?(\d+\.\d+\.\d+)(?![\w.])/ : /^(\d+\.\d+(?:\.\d+)?\S*)$/;
            const version = form.exec(snippet.version ?? '')?.[1];
            if (found === undefined || version === undefined)
                return [];
            if (ON_PURPOSE.test(snippet.before))
                return [];
            const { project, ecosystem } = found;
            const parts = input.tag === undefined ? undefined : (0,core_version/* parseTag */.ED)(input.tag, [project.name]);
            const tagVersion = parts?.name === undefined || parts.name === project.name ? parts?.version : undefined;
            const truth = truthOf({ project, ecosystem, files: input.files, tag: input.tag, tagVersion });
            if (truth === undefined || (0,core_version/* isPrerelease */.V1)(truth.version) || (0,core_version/* sameVersion */.r1)(version, truth.version))
                return [];
            const isImage = snippet.kind === 'image';
            const what = isImage ? `${snippet.package}:${snippet.version}` : `${project.name} ${version}`;
            const wanted = spelled(truth, { ecosystem });
            return [
                {
                    message: `${snippet.file} tells people to run ${what}, and ${truth.by} says ${truth.version}.`,
                    hint: isImage ? `Write the tag of ${wanted}.` : `Write ${project.name}@latest, or ${wanted}.`,
                    file: snippet.file,
                    ...snippet.place(snippet.offset),
                },
            ];
        });
    },
};
function asImage({ kind, package: image }, all) {
    const last = image.split('/').pop() ?? '';
    if (kind !== 'image' || !image.includes('/'))
        return undefined;
    return all.find(({ project }) => (0,names/* normalName */.tK)(project.name.replace(/^@[^/]+\//, '')) === (0,names/* normalName */.tK)(last));
}

;// CONCATENATED MODULE: ./.build/check/rules/mcp/mcpb.js




const mcpb_ASIDE = /(^|\/)(node_modules|tests?|__tests__|testdata|fixtures?|examples?|samples?|docs?|vendor)\//i;
const mcpb_LARGEST = 1_000_000;
const mcpb_found = new WeakMap();
function mcpbManifests(files) {
    const known = mcpb_found.get(files) ??
        files.all.flatMap((path) => {
            if (external_node_path_.posix.basename(path) !== 'manifest.json' || mcpb_ASIDE.test(path))
                return [];
            const text = files.text(path) ?? '';
            if (text.length > mcpb_LARGEST || !/"(manifest_version|dxt_version)"/.test(text))
                return [];
            const file = (0,json_file/* jsonFile */.d)(files, path);
            if (!(0,object/* isObject */.G)(file.value))
                return /"mcp_config"|"dxt_version"/.test(text) ? [{ ...file, value: {}, folder: '' }] : [];
            const version = file.value['manifest_version'] ?? file.value['dxt_version'];
            if (typeof version !== 'string' && !(0,object/* isObject */.G)(file.value['server']))
                return [];
            return [{ ...file, value: file.value, folder: external_node_path_.posix.dirname(path) }];
        });
    mcpb_found.set(files, known);
    return known;
}
function bundles({ value, folder }, project) {
    const name = typeof value['name'] === 'string' ? (0,names/* normalName */.tK)(value['name']) : '';
    if (name === (0,names/* normalName */.tK)(project.name.replace(/^@[^/]+\//, '')))
        return true;
    return project.path !== '.' && (folder === project.path || folder.startsWith(`${project.path}/`));
}

;// CONCATENATED MODULE: ./.build/check/rules/mcp/mcpb-entry-point.js




const mcpbEntryPoint = {
    id: 'mcpb-entry-point',
    title: 'The file that an MCP bundle starts is there.',
    level: 'warning',
    docs: {
        why: 'mcpb pack does not look whether entry_point is there: the bundle is made, installed, and does not start.',
        wrong: '{ "server": { "entry_point": "src/sever.py" } }',
        right: '{ "server": { "entry_point": "src/server.py" } }',
        fix: 'Correct the path: it is relative to the folder of manifest.json. A file that the build makes is fine.',
    },
    check({ files }) {
        return mcpbManifests(files).flatMap((manifest) => judge(manifest, files.all));
    },
};
function judge(manifest, all) {
    const { server } = manifest.value;
    if (!(0,object/* isObject */.G)(server) || typeof server['entry_point'] !== 'string')
        return [];
    const entry = server['entry_point'];
    const place = manifest.place('server', 'entry_point');
    if (external_node_path_.posix.isAbsolute(entry) || /^[A-Za-z]:|^~|\$\{|^\.\.(\/|$)/.test(entry)) {
        const message = `entry_point "${entry}" is no path inside of the bundle.`;
        return [{ message, hint: 'Write it relative to manifest.json, without ${__dirname}.', ...place }];
    }
    const path = external_node_path_.posix.normalize(external_node_path_.posix.join(manifest.folder, entry));
    const prefix = manifest.folder === '.' ? '' : `${manifest.folder}/`;
    const top = entry.replace(/^\.\//, '').split('/')[0] ?? '';
    const isSource = /\.(py|[cm]?js)$/.test(entry);
    const isHere = !entry.includes('/') || all.some((one) => one.startsWith(`${prefix}${top}/`));
    if (all.includes(path) || !isSource || !isHere)
        return [];
    if (all.some((one) => /\.[cm]?tsx?$/.test(one) && one.replace(/\.[cm]?tsx?$/, '') === path.replace(/\.[cm]?js$/, ''))) {
        return [];
    }
    const folder = external_node_path_.posix.dirname(path);
    const beside = all.filter((one) => external_node_path_.posix.dirname(one) === folder && external_node_path_.posix.extname(one) === external_node_path_.posix.extname(path));
    if (beside.length === 0)
        return [];
    const near = (0,did_you_mean/* nearest */.p)(external_node_path_.posix.basename(path), beside.map((one) => external_node_path_.posix.basename(one)));
    const hint = near === undefined ? 'Correct the path.' : `Did you mean ${external_node_path_.posix.join(external_node_path_.posix.dirname(entry), near)}?`;
    return [{ message: `entry_point "${entry}" is not there: the bundle would not start.`, hint, ...place }];
}

;// CONCATENATED MODULE: ./.build/check/rules/mcp/shape.js

const shape_text = { type: 'string' };
const flag = { type: 'boolean' };
const url = {
    type: 'string',
    pattern: '^[A-Za-z][A-Za-z0-9+.-]*:.+',
    words: 'an address such as https://example.com',
};
const listOf = (items) => ({ type: 'array', items });
function misfits(shape, value, path = []) {
    const say = (message) => [
        { path, message: `${shown(path)} ${message}.`, hint: undefined },
    ];
    const types = shape.type === undefined ? undefined : [shape.type].flat();
    if (types !== undefined && !types.includes(typeOf(value))) {
        return say(`has to be ${types.map((type) => TYPES[type] ?? type).join(' or ')}`);
    }
    if (shape.enum !== undefined && !shape.enum.some((one) => one === value)) {
        return say(`has to be one of ${shape.enum.join(', ')}`);
    }
    if (typeof value === 'string') {
        const length = [...value].length;
        if (length < (shape.minLength ?? 0))
            return say(length === 0 ? 'is empty' : 'is too short');
        if (length > (shape.maxLength ?? Infinity))
            return say(`is longer than ${shape.maxLength} characters`);
        if (shape.pattern === undefined || new RegExp(shape.pattern, 'u').test(value))
            return [];
        return say(`has to be ${shape.words ?? shape.pattern}`);
    }
    if (Array.isArray(value)) {
        const { items } = shape;
        return items === undefined ? [] : value.flatMap((item, index) => misfits(items, item, [...path, index]));
    }
    return (0,object/* isObject */.G)(value) ? [...keysOf(shape, value, path), ...chosen(shape, value, path)] : [];
}
function keysOf(shape, value, path) {
    const missing = (shape.required ?? [])
        .filter((key) => !Object.hasOwn(value, key))
        .map((key) => ({ path: [...path, key], message: `${shown([...path, key])} is missing.`, hint: `Add "${key}".` }));
    const wrong = Object.entries(value).flatMap(([key, item]) => {
        const known = shape.properties !== undefined && Object.hasOwn(shape.properties, key);
        const own = known ? shape.properties?.[key] : shape.additionalProperties;
        if (own !== false)
            return own === undefined ? [] : misfits(own, item, [...path, key]);
        const message = `${shown([...path, key])} is no key that is known here.`;
        return [{ path: [...path, key], message, hint: 'Take it out, or correct its spelling.', unknown: true }];
    });
    return [...missing, ...wrong];
}
function chosen(shape, value, path) {
    const key = shape.discriminator?.propertyName;
    if (key === undefined || !Object.hasOwn(value, key))
        return [];
    const options = shape.oneOf ?? [];
    const option = options.find(({ properties }) => properties?.[key]?.const === value[key]);
    if (option !== undefined)
        return misfits(option, value, path);
    const known = options.map(({ properties }) => properties?.[key]?.const).join(', ');
    const message = `${shown([...path, key])} is ${JSON.stringify(value[key])}; it has to be one of ${known}.`;
    return [{ path: [...path, key], message, hint: undefined }];
}
const TYPES = {
    string: 'a text',
    boolean: 'true or false',
    object: 'an object',
    array: 'a list',
    number: 'a number',
};
function typeOf(value) {
    if (value === null)
        return 'null';
    return Array.isArray(value) ? 'array' : typeof value;
}
function shown(path) {
    const words = path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`));
    return words.length === 0 ? 'The document' : `"${words.join('')}"`;
}

;// CONCATENATED MODULE: ./.build/check/rules/mcp/mcpb-shape.js

const MCPB_VERSIONS = ['0.1', '0.2', '0.3', '0.4'];
const only = (keys) => ({
    type: 'object',
    additionalProperties: false,
    required: Object.keys(keys).flatMap((key) => (key.endsWith('!') ? [key.slice(0, -1)] : [])),
    properties: Object.fromEntries(Object.entries(keys).map(([key, value]) => [key.replace(/!$/, ''), value])),
});
const mapOf = (value) => ({ type: 'object', additionalProperties: value });
const start = { args: listOf(shape_text), env: mapOf(shape_text) };
const config = only({
    'command!': shape_text,
    ...start,
    platform_overrides: mapOf(only({ command: shape_text, ...start })),
});
const mcpb_shape_option = only({
    'type!': { enum: ['string', 'number', 'boolean', 'directory', 'file'] },
    'title!': shape_text,
    'description!': shape_text,
    required: flag,
    default: { type: ['string', 'number', 'boolean', 'array'], items: shape_text },
    multiple: flag,
    sensitive: flag,
    min: { type: 'number' },
    max: { type: 'number' },
});
function mcpbShape(version) {
    const since = (first, keys) => (version >= first ? keys : {});
    return only({
        $schema: shape_text,
        manifest_version: shape_text,
        dxt_version: shape_text,
        'name!': shape_text,
        display_name: shape_text,
        'version!': shape_text,
        'description!': shape_text,
        long_description: shape_text,
        'author!': only({
            'name!': shape_text,
            email: { type: 'string', pattern: '^[^@\\s]+@[^@\\s]+$', words: 'an e-mail address' },
            url: url,
        }),
        repository: only({ 'type!': shape_text, 'url!': url }),
        homepage: url,
        documentation: url,
        support: url,
        icon: shape_text,
        screenshots: listOf(shape_text),
        'server!': only({
            'type!': { enum: ['python', 'node', 'binary', ...(version >= '0.4' ? ['uv'] : [])] },
            'entry_point!': shape_text,
            'mcp_config!': config,
        }),
        tools: listOf(only({ 'name!': shape_text, description: shape_text })),
        tools_generated: flag,
        prompts: listOf(only({ 'name!': shape_text, description: shape_text, arguments: listOf(shape_text), 'text!': shape_text })),
        prompts_generated: flag,
        keywords: listOf(shape_text),
        license: shape_text,
        compatibility: only({
            claude_desktop: shape_text,
            platforms: listOf({ enum: ['darwin', 'win32', 'linux'] }),
            runtimes: only({ python: shape_text, node: shape_text }),
        }),
        user_config: mapOf(mcpb_shape_option),
        ...since('0.2', { privacy_policies: listOf(url) }),
        ...since('0.3', {
            icons: listOf(only({
                'src!': shape_text,
                'size!': { type: 'string', pattern: '^\\d+x\\d+$', words: 'a size such as 16x16' },
                theme: { type: 'string', minLength: 1 },
            })),
            localization: only({ 'resources!': shape_text, 'default_locale!': shape_text }),
            _meta: mapOf({ type: 'object' }),
        }),
    });
}

;// CONCATENATED MODULE: ./.build/check/rules/mcp/mcpb-manifest.js



const MOST = 10;
const mcpbManifest = {
    id: 'mcpb-manifest',
    title: 'The manifest of an MCP bundle has the shape that its format asks for.',
    level: 'warning',
    docs: {
        why: 'mcpb pack refuses a manifest that lacks a key or has one that it does not know, and desktop clients refuse the bundle.',
        wrong: '{ "manifest_version": "0.3", "name": "weather-mcp", "version": "1.4.0", "server": { "type": "python" } }',
        right: '{ "manifest_version": "0.3", "name": "weather-mcp", "version": "1.4.0", "description": "…", "author": { "name": "Octo" }, "server": { "type": "python", "entry_point": "server.py", "mcp_config": { "command": "python", "args": ["${__dirname}/server.py"] } } }',
        fix: 'Add what is missing and correct what is not known; a newer manifest_version knows more keys.',
    },
    check: ({ files }) => mcpbManifests(files).flatMap(mcpb_manifest_judge),
};
function mcpb_manifest_judge(manifest) {
    const { value, file } = manifest;
    if (manifest.problems.length > 0) {
        return manifest.problems.slice(0, 1).map(({ message, line, column }) => ({
            message,
            hint: 'Bundles are read as strict JSON: no comments, no trailing commas, no key twice.',
            file,
            line,
            column,
        }));
    }
    const key = value['manifest_version'] === undefined ? 'dxt_version' : 'manifest_version';
    const version = MCPB_VERSIONS.find((one) => one === value[key]);
    if (version === undefined) {
        if (typeof value[key] === 'string' && value[key] > '0.4')
            return [];
        const message = `"${key}" is ${JSON.stringify(value[key])}, which no client knows.`;
        return [{ message, hint: `Write "manifest_version": "0.3".`, ...manifest.place(key) }];
    }
    return misfits(shapeOf(version), value)
        .slice(0, MOST)
        .map(({ path, message, hint, unknown }) => {
        const newer = unknown === true && path.length === 1 ? firstThatKnows(String(path[0]), version) : undefined;
        return {
            message,
            hint: newer === undefined ? hint : `Write "${key}": "${newer}", which knows it, or take it out.`,
            ...manifest.place(...path),
        };
    });
}
function firstThatKnows(name, version) {
    return MCPB_VERSIONS.find((one) => {
        return one > version && Object.hasOwn(shapeOf(one).properties ?? {}, name);
    });
}
const shapes = new Map();
function shapeOf(version) {
    const shape = shapes.get(version) ?? mcpbShape(version);
    shapes.set(version, shape);
    return shape;
}

;// CONCATENATED MODULE: ./.build/check/rules/mcp/rule.js


function serverRule(rule, check) {
    return {
        ...rule,
        level: 'warning',
        check: (input) => serverJsons(input.files).flatMap((server) => Object.keys(server.value).length === 0 ? [] : check(server, input)),
    };
}
function entryRule(rule, check) {
    return serverRule(rule, (server, input) => server.packages.flatMap((entry) => check(entry, server, input)));
}
function schemaDate({ value }) {
    const schema = value['$schema'];
    return typeof schema === 'string' ? /\/schemas\/([^/]+)\/server\.schema\.json/.exec(schema)?.[1] : undefined;
}
const SCHEMA_DATE = '2025-12-11';
function isOpen(text) {
    return isPlaceholder(text) || /\$\{|\$[A-Z_]{3,}|\{\{|%[A-Z_]+%|<[^>]*>/.test(text);
}

;// CONCATENATED MODULE: ./.build/check/rules/mcp/server-json-arguments.js


const serverJsonArguments = entryRule({
    id: 'server-json-arguments',
    title: 'Arguments in server.json can be put on a command line.',
    docs: {
        why: 'The MCP registry refuses a flag with a space or a placeholder in its name, a value that repeats the flag, and a positional argument that says neither its value nor what it is for.',
        wrong: '{ "type": "named", "name": "--city <name>" }',
        right: '{ "type": "named", "name": "--city", "value": "{city}" }',
        fix: 'Write the flag alone as "name", and what follows it as "value" or "default".',
    },
}, ({ value, path }, server) => ['runtimeArguments', 'packageArguments'].flatMap((key) => {
    const list = value[key];
    return (Array.isArray(list) ? list : []).flatMap((argument, index) => {
        const wrong = (0,object/* isObject */.G)(argument) ? faultOf(argument) : undefined;
        if (wrong === undefined)
            return [];
        const { at, ...words } = wrong;
        return [{ ...words, ...server.place(...path, key, index, at) }];
    });
}));
function faultOf(argument) {
    const { type, name, valueHint } = argument;
    if (type === 'positional') {
        if (argument['value'] !== undefined || valueHint !== undefined)
            return undefined;
        const message = 'The positional argument has neither "value" nor "valueHint", of which the MCP registry asks for one.';
        return { message, hint: 'Add "value", or "valueHint" with a name for it.', at: 'type' };
    }
    if (type !== 'named' || typeof name !== 'string')
        return undefined;
    if (/[\s<>$]/.test(name)) {
        const message = `The flag "${name}" holds more than its name, which the MCP registry refuses.`;
        return { message, hint: `Write "name": "${name.split(/[\s<>$=]/)[0]}" and the rest as "value".`, at: 'name' };
    }
    const repeats = ['value', 'default'].find((key) => {
        const given = argument[key];
        return (typeof given === 'string' &&
            name !== '' &&
            (given === name || given.startsWith(`${name}=`) || given.startsWith(`${name} `)));
    });
    if (repeats === undefined)
        return undefined;
    const message = `"${repeats}" begins with the flag ${name} once more, which the MCP registry refuses.`;
    return { message, hint: 'Write what follows the flag only.', at: repeats };
}

;// CONCATENATED MODULE: ./.build/check/rules/mcp/server-json-bundle.js

const serverJsonBundle = entryRule({
    id: 'server-json-bundle',
    title: 'An MCP bundle in server.json is an asset of a release, with its digest.',
    docs: {
        why: 'The MCP registry takes a bundle only by the https address of a release’s asset that has “mcp” in it, with fileSha256 beside it. A slash in the tag breaks that address.',
        wrong: '{ "registryType": "mcpb", "identifier": "https://example.com/weather.zip" }',
        right: '{ "registryType": "mcpb", "identifier": "https://github.com/octo/weather-mcp/releases/download/v1.4.0/weather.mcpb", "fileSha256": "…" }',
        fix: 'Name the asset of the release, and write its sha256 beside it.',
    },
}, ({ type, identifier, path, value }, server) => {
    if (type !== 'mcpb' || identifier === undefined)
        return [];
    const place = server.place(...path, 'identifier');
    if (!isOpen(identifier)) {
        const why = wrongAddress(identifier);
        if (why !== undefined)
            return [{ ...why, ...place }];
    }
    if (value['fileSha256'] !== undefined)
        return [];
    const message = 'The bundle has no fileSha256, which the MCP registry asks for.';
    return [{ message, hint: 'Add "fileSha256" with the output of: sha256sum <the bundle>', ...place }];
});
function wrongAddress(identifier) {
    const address = URL.canParse(identifier) ? new URL(identifier) : undefined;
    if (address?.protocol !== 'https:') {
        return { message: `"${identifier}" is no https address.`, hint: 'Write the address of the release’s asset.' };
    }
    if (!/mcp/i.test(identifier)) {
        const message = `${identifier} has no “mcp” in it, by which the MCP registry knows a bundle.`;
        return { message, hint: 'Name the asset <name>.mcpb.' };
    }
    if (address.hostname !== 'github.com')
        return undefined;
    const steps = address.pathname.split('/').slice(1);
    if (steps[2] !== 'releases' || steps[3] !== 'download') {
        const message = `${identifier} is no asset of a release, and the MCP registry takes nothing else from GitHub.`;
        return { message, hint: 'Write https://github.com/<owner>/<name>/releases/download/<tag>/<file>.' };
    }
    if (steps.length <= 6)
        return undefined;
    const message = 'The tag in the bundle’s address holds a slash, with which the MCP registry does not find it.';
    return { message, hint: 'Name the tag without a slash, such as weather-mcp-v1.4.0.' };
}

;// CONCATENATED MODULE: ./.build/check/rules/mcp/server-json-description.js

const server_json_description_MOST = 100;
const serverJsonDescription = serverRule({
    id: 'server-json-description',
    title: 'The description in server.json has at most 100 characters.',
    docs: {
        why: 'The MCP registry refuses a longer one, at the very end of a release.',
        wrong: '{ "description": "An MCP server that answers every question about the weather of today, tomorrow and the day after, anywhere" }',
        right: '{ "description": "Weather of today and tomorrow, anywhere" }',
        fix: 'Say what it does in one short sentence; the README has room for the rest.',
    },
}, (server) => {
    const { description } = server.value;
    const length = typeof description === 'string' ? [...description].length : 0;
    if (length <= server_json_description_MOST)
        return [];
    return [
        {
            message: `The description has ${length} characters; the MCP registry takes ${server_json_description_MOST}.`,
            hint: `Take ${length - server_json_description_MOST} characters out.`,
            ...server.place('description'),
        },
    ];
});

;// CONCATENATED MODULE: ./.build/check/rules/mcp/server-json-image.js

const serverJsonImage = entryRule({
    id: 'server-json-image',
    title: 'A container image in server.json is named with its tag or digest, and nothing beside.',
    docs: {
        why: 'The MCP registry wants the whole reference in "identifier" and refuses version, registryBaseUrl and fileSha256 beside it. A tag such as latest is another image tomorrow.',
        wrong: '{ "registryType": "oci", "identifier": "octo/weather-mcp", "version": "1.4.0" }',
        right: '{ "registryType": "oci", "identifier": "ghcr.io/octo/weather-mcp:1.4.0" }',
        fix: 'Write registry, name and tag into "identifier", and take the other keys out.',
    },
}, ({ type, identifier, path, value }, server) => {
    if (type !== 'oci' || identifier === undefined)
        return [];
    const extra = ['version', 'registryBaseUrl', 'fileSha256'].find((key) => value[key] !== undefined);
    if (extra !== undefined) {
        const message = `The MCP registry refuses "${extra}" for a container image: all of it stands in "identifier".`;
        return [{ message, hint: `Take "${extra}" out.`, ...server.place(...path, extra) }];
    }
    if (isOpen(identifier))
        return [];
    const place = server.place(...path, 'identifier');
    const last = identifier.split('/').pop() ?? '';
    if (!/[:@]/.test(last)) {
        const message = `${identifier} has neither a tag nor a digest, which the MCP registry asks for.`;
        return [{ message, hint: 'Write the tag of this version behind it, as in name:1.4.0.', ...place }];
    }
    if (!/:latest$/.test(identifier))
        return [];
    const message = `${identifier} is another image with every push: clients of one version get whatever is newest.`;
    return [{ message, hint: 'Write the tag of this version.', ...place }];
});

var lib = __webpack_require__(82537);
;// CONCATENATED MODULE: ./.build/check/rules/mcp/server-json-name.js



const serverJsonName = serverRule({
    id: 'server-json-name',
    title: 'The name in server.json is written as GitHub writes the owner.',
    docs: {
        why: 'io.github.<Owner>/ may be published by that owner only, and capital letters count: the MCP registry answers 403 where they differ. The marker in the package has to be changed along with the name.',
        wrong: '{ "name": "io.github.octo/weather-mcp" }  // the owner is Octo',
        right: '{ "name": "io.github.Octo/weather-mcp" }',
        fix: 'Write the owner as GitHub shows it, in server.json and as mcpName or mcp-name in the package.',
    },
}, (server, { repository }) => {
    const { name } = server;
    if (name === undefined)
        return [];
    const parts = /^([a-zA-Z0-9.-]+)\/([a-zA-Z0-9._-]+)$/.exec(name);
    if (parts === null)
        return [];
    const place = server.place('name');
    const [, space = '', own = ''] = parts;
    if ([space, own].some((half) => !/^[a-zA-Z0-9](.*[a-zA-Z0-9])?$/.test(half))) {
        const message = `"${name}" begins or ends a half with a mark; the MCP registry wants a letter or a digit there.`;
        return [{ message, hint: 'Take the mark out.', ...place }];
    }
    const owner = /^io\.github\.(.+)$/i.exec(space)?.[1];
    if (owner === undefined)
        return [];
    const real = [repository?.split('/')[0], ownerIn(server)].find((one) => one !== undefined && one.toLowerCase() === owner.toLowerCase());
    const wanted = `io.github.${real ?? owner}/${own}`;
    if (wanted === name)
        return [];
    return [
        {
            message: `"${name}" has other capital letters than the owner on GitHub: the MCP registry refuses it (403).`,
            hint: `Write "name": "${wanted}", and the same as mcpName or mcp-name in the package.`,
            ...place,
        },
    ];
});
function ownerIn({ value }) {
    const { repository } = value;
    const url = (0,object/* isObject */.G)(repository) ? repository['url'] : undefined;
    const found = typeof url === 'string' ? lib.fromUrl(url) : undefined;
    return found?.type === 'github' ? found.user : undefined;
}

;// CONCATENATED MODULE: ./.build/check/rules/mcp/server-json-package.js




const server_json_package_TYPES = ['npm', 'pypi', 'nuget', 'oci', 'mcpb', 'cargo'];
const WITH_VERSION = ['npm', 'pypi', 'nuget', 'cargo'];
const serverJsonPackage = entryRule({
    id: 'server-json-package',
    title: 'The packages in server.json are those that this repository publishes.',
    docs: {
        why: 'The MCP registry looks the package up in the version that is stated, and refuses an entry it does not find; where somebody else has a package of that name, clients would install theirs.',
        wrong: '{ "registryType": "npm", "identifier": "weather_mcp", "version": "1.4.0" }',
        right: '{ "registryType": "npm", "identifier": "weather-mcp", "version": "1.4.0" }',
        fix: 'Copy name and version from the manifest.',
    },
}, (entry, server, input) => {
    const { type, identifier, path, value } = entry;
    if (type === undefined || isOpen(type))
        return [];
    if (!server_json_package_TYPES.includes(type)) {
        const message = `"${type}" is no registryType that the MCP registry knows.`;
        return [{ message, hint: `Write one of ${server_json_package_TYPES.join(', ')}.`, ...server.place(...path, 'registryType') }];
    }
    if (identifier !== undefined && /\s/.test(identifier)) {
        const message = `The identifier "${identifier}" holds a space, which the MCP registry refuses.`;
        return [{ message, hint: 'Write the package’s name alone.', ...server.place(...path, 'identifier') }];
    }
    if (type === 'npm' && value['fileSha256'] !== undefined) {
        const message = 'The MCP registry refuses fileSha256 for npm packages: npm has digests of its own.';
        return [{ message, hint: 'Take "fileSha256" out.', ...server.place(...path, 'fileSha256') }];
    }
    const meant = otherName(entry, input);
    if (meant !== undefined) {
        return [
            {
                message: `${server.file} names ${identifier} on ${type === 'npm' ? 'npm' : 'PyPI'}, and this repository publishes ${meant.name}.`,
                hint: `Write "identifier": "${meant.name}".`,
                ...server.place(...path, 'identifier'),
            },
        ];
    }
    if (identifier === undefined || value['version'] !== undefined || !WITH_VERSION.includes(type))
        return [];
    const message = `The package ${identifier} has no version, which the MCP registry needs to look it up.`;
    return [
        { message, hint: 'Add "version" with the version of the package.', ...server.place(...path, 'identifier') },
    ];
});
function otherName(entry, input) {
    const { type = '', identifier } = entry;
    const candidates = input.projects.filter((project) => input.ecosystemOf(project).purlType === type);
    const own = (project) => isOf(entry, project, input.ecosystemOf(project));
    if (identifier === undefined || isOpen(identifier) || candidates.some(own)) {
        return undefined;
    }
    if (namesHere(input, type).has(canonicalName(input, type, identifier)))
        return undefined;
    return candidates.find(({ name }) => isMeant(identifier, name));
}

;// CONCATENATED MODULE: ./.build/check/rules/mcp/server-json-schema.js

const SINCE = {
    '2025-07-09': 'Keys are written as registryType and environmentVariables since, and "status" is gone.',
    '2025-09-16': '"status" is gone since.',
};
const serverJsonSchema = serverRule({
    id: 'server-json-schema',
    title: 'server.json names the schema that the MCP registry takes today.',
    docs: {
        why: 'The registry refuses documents that name an older schema, or the draft, and it does so at the very end of a release.',
        wrong: '{ "$schema": "https://static.modelcontextprotocol.io/schemas/2025-07-09/server.schema.json" }',
        right: `{ "$schema": "https://static.modelcontextprotocol.io/schemas/${SCHEMA_DATE}/server.schema.json" }`,
        fix: `Name the schema of ${SCHEMA_DATE} and run this check again: it then says what else has to change.`,
    },
}, (server) => {
    const date = schemaDate(server);
    const isOld = date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date) && date < SCHEMA_DATE;
    if (!isOld && date !== 'draft')
        return [];
    const what = isOld ? `the schema of ${date}` : 'the draft of the schema';
    const more = date === undefined ? undefined : SINCE[date];
    return [
        {
            message: `${server.file} names ${what}, which the MCP registry no longer takes.${more === undefined ? '' : ` ${more}`}`,
            hint: `Write ${SCHEMA_DATE} in its place, then check again.`,
            ...server.place('$schema'),
        },
    ];
});

;// CONCATENATED MODULE: ./.build/check/rules/mcp/server-shape.js

const httpUrl = {
    type: 'string',
    pattern: '^https?://[^\\s]+$',
    words: 'an address that begins with https:// or http://',
};
const input = {
    description: shape_text,
    isRequired: flag,
    isSecret: flag,
    format: { enum: ['string', 'number', 'boolean', 'filepath'] },
    default: shape_text,
    placeholder: shape_text,
    value: shape_text,
    choices: listOf(shape_text),
};
const withVariables = {
    ...input,
    variables: { type: 'object', additionalProperties: { type: 'object', properties: input } },
};
const keyValue = {
    type: 'object',
    required: ['name'],
    properties: { ...withVariables, name: shape_text },
};
const argument = {
    type: 'object',
    required: ['type'],
    discriminator: { propertyName: 'type' },
    properties: withVariables,
    oneOf: [
        { required: ['name'], properties: { type: { const: 'named' }, name: shape_text, isRepeated: flag } },
        { properties: { type: { const: 'positional' }, valueHint: shape_text, isRepeated: flag } },
    ],
};
const overHttp = (type) => ({
    required: ['url'],
    properties: { type: { const: type }, url: httpUrl, headers: listOf(keyValue) },
});
const transport = {
    type: 'object',
    required: ['type'],
    discriminator: { propertyName: 'type' },
    oneOf: [{ properties: { type: { const: 'stdio' } } }, overHttp('streamable-http'), overHttp('sse')],
};
const remote = {
    type: 'object',
    required: ['type'],
    discriminator: { propertyName: 'type' },
    properties: { variables: { type: 'object', additionalProperties: { type: 'object', properties: input } } },
    oneOf: [overHttp('streamable-http'), overHttp('sse')],
};
const SERVER_SHAPE = {
    type: 'object',
    required: ['name', 'description', 'version'],
    properties: {
        $schema: url,
        name: {
            type: 'string',
            minLength: 3,
            maxLength: 200,
            pattern: '^[a-zA-Z0-9.-]+/[a-zA-Z0-9._-]+$',
            words: 'a namespace, one slash and a name: io.github.octo/weather-mcp',
        },
        title: { type: 'string', minLength: 1, maxLength: 100 },
        description: { type: 'string', minLength: 1 },
        version: { type: 'string', maxLength: 255 },
        websiteUrl: url,
        icons: listOf({
            type: 'object',
            required: ['src'],
            properties: {
                src: { ...url, maxLength: 255 },
                mimeType: { enum: ['png', 'jpeg', 'jpg', 'svg+xml', 'webp'].map((type) => `image/${type}`) },
                sizes: listOf({ type: 'string', pattern: '^(\\d+x\\d+|any)$', words: 'a size such as 48x48, or any' }),
                theme: { enum: ['light', 'dark'] },
            },
        }),
        repository: {
            type: 'object',
            required: ['url', 'source'],
            properties: { url: url, source: shape_text, id: shape_text, subfolder: shape_text },
        },
        packages: listOf({
            type: 'object',
            required: ['registryType', 'identifier', 'transport'],
            properties: {
                registryType: shape_text,
                identifier: shape_text,
                version: { type: 'string', minLength: 1 },
                registryBaseUrl: url,
                fileSha256: {
                    type: 'string',
                    pattern: '^[a-f0-9]{64}$',
                    words: 'a sha256: 64 digits and letters from a to f, in lower case',
                },
                runtimeHint: shape_text,
                runtimeArguments: listOf(argument),
                packageArguments: listOf(argument),
                environmentVariables: listOf(keyValue),
                transport,
            },
        }),
        remotes: listOf(remote),
        _meta: {
            type: 'object',
            properties: { 'io.modelcontextprotocol.registry/publisher-provided': { type: 'object' } },
        },
    },
};

;// CONCATENATED MODULE: ./.build/check/rules/mcp/server-json-shape.js




const server_json_shape_MOST = 10;
const serverJsonShape = {
    id: 'server-json-shape',
    title: 'server.json has the shape that the MCP registry asks for.',
    level: 'warning',
    docs: {
        why: 'The registry refuses a document that does not fit its schema, after everything else was published; and the publisher drops keys it does not know without a word.',
        wrong: '{ "packages": [{ "registryType": "npm", "identifier": "weather-mcp" }] }',
        right: '{ "packages": [{ "registryType": "npm", "identifier": "weather-mcp", "transport": { "type": "stdio" } }] }',
        fix: 'Add what is missing and correct what has the wrong form.',
    },
    check: ({ files }) => serverJsons(files).flatMap(server_json_shape_judge),
};
function server_json_shape_judge(server) {
    const { file } = server;
    if (server.problems.length > 0) {
        return server.problems.slice(0, 1).map(({ message, line, column }) => ({
            message,
            hint: 'The MCP registry reads strict JSON: no comments, no trailing commas, no key twice.',
            file,
            line,
            column,
        }));
    }
    const date = schemaDate(server);
    if (date !== undefined && date !== SCHEMA_DATE)
        return [];
    return misfits(SERVER_SHAPE, server.value)
        .slice(0, server_json_shape_MOST)
        .map(({ path, message, hint }) => ({ message, hint, ...server.place(...path) }));
}

;// CONCATENATED MODULE: ./.build/check/rules/mcp/server-json-transport.js


const LOCAL = /^[a-z]+:\/\/(localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\]|[^/]*\.local(host)?)(:\d+)?([/?#]|$)/i;
const serverJsonTransport = serverRule({
    id: 'server-json-transport',
    title: 'Transports in server.json say where a client finds the server.',
    docs: {
        why: 'The MCP registry refuses a url beside stdio, a remote on the local machine, and a {variable} in a url that nothing defines: no client could fill it in.',
        wrong: '{ "remotes": [{ "type": "streamable-http", "url": "http://localhost:8080/mcp" }] }',
        right: '{ "remotes": [{ "type": "streamable-http", "url": "https://weather.example.com/mcp" }] }',
        fix: 'Write the public address, and define each variable: among the arguments or environment variables of a package, or as "variables" of a remote.',
    },
}, (server) => {
    const { remotes } = server.value;
    return [
        ...server.packages.flatMap((entry) => ofPackage(entry, server)),
        ...(Array.isArray(remotes) ? remotes : []).flatMap((remote, index) => (0,object/* isObject */.G)(remote) ? ofRemote(remote, ['remotes', index], server) : []),
    ];
});
function ofPackage({ value, path }, server) {
    const { transport } = value;
    const url = (0,object/* isObject */.G)(transport) ? transport['url'] : undefined;
    if (!(0,object/* isObject */.G)(transport) || typeof url !== 'string')
        return [];
    const place = server.place(...path, 'transport', 'url');
    if (transport['type'] === 'stdio') {
        if (url === '')
            return [];
        return [
            { message: 'A stdio transport has no url: the MCP registry refuses it.', hint: 'Take "url" out.', ...place },
        ];
    }
    const lists = ['runtimeArguments', 'packageArguments', 'environmentVariables'].map((key) => value[key]);
    const known = lists.flat().flatMap((one) => ((0,object/* isObject */.G)(one) ? [one['name'], one['valueHint']] : []));
    const bare = known.map((name) => String(name).replace(/^-+/, ''));
    const missing = variablesIn(url).find((name) => !known.includes(name) && !bare.includes(name));
    if (missing === undefined)
        return [];
    const message = `{${missing}} in the url is no argument and no environment variable of the package: no client can fill it in.`;
    return [{ message, hint: `Add an environment variable or argument named ${missing}.`, ...place }];
}
function ofRemote(remote, path, server) {
    const { url, variables } = remote;
    if (typeof url !== 'string')
        return [];
    const place = server.place(...path, 'url');
    if (LOCAL.test(url)) {
        const message = `${url} is the machine of whoever reads it, and the MCP registry refuses it as a remote.`;
        const hint = 'Write the public address, or describe how it is started under "packages".';
        return [{ message, hint, ...place }];
    }
    const missing = variablesIn(url).find((name) => !(0,object/* isObject */.G)(variables) || variables[name] === undefined);
    if (missing === undefined)
        return [];
    const message = `{${missing}} in the url is not defined: no client can fill it in.`;
    return [{ message, hint: `Add "variables": { "${missing}": { "description": "…" } } to the remote.`, ...place }];
}
function variablesIn(url) {
    return [...url.matchAll(/(?<![${])\{([\w.-]+)\}/g)].map(([, name = '']) => name);
}

;// CONCATENATED MODULE: ./.build/check/rules/mcp/server-json-twice.js


const serverJsonTwice = serverRule({
    id: 'server-json-twice',
    title: 'No package and no address stands in server.json twice.',
    docs: {
        why: 'A client takes one of two entries for the same thing, and nobody knows which; of two that should be the same, one is forgotten when the version goes up.',
        wrong: '{ "packages": [{ "identifier": "weather-mcp" }, { "identifier": "weather-mcp" }] }',
        right: '{ "packages": [{ "identifier": "weather-mcp" }] }',
        fix: 'Keep one of them.',
    },
}, (server) => {
    const { remotes } = server.value;
    const entries = [
        ...server.packages.map(({ type, identifier, value, path }) => ({
            what: identifier,
            key: [type, identifier, JSON.stringify(value['transport']), JSON.stringify(value['packageArguments'])].join('\0'),
            path: [...path, 'identifier'],
        })),
        ...(Array.isArray(remotes) ? remotes : []).map((remote, index) => {
            const { type, url } = (0,object/* isObject */.G)(remote) ? remote : {};
            return {
                what: typeof url === 'string' ? url : undefined,
                key: `${type}\0${url}`,
                path: ['remotes', index, 'url'],
            };
        }),
    ];
    const seen = new Set();
    return entries.flatMap(({ what, key, path }) => {
        if (what === undefined)
            return [];
        if (!seen.has(key)) {
            seen.add(key);
            return [];
        }
        const message = `${what} stands in ${server.file} twice.`;
        return [{ message, hint: 'Keep one of the two entries.', ...server.place(...path) }];
    });
});

;// CONCATENATED MODULE: ./.build/check/rules/mcp/server-json-version.js

const RANGE = /^[\^~<>=]|\|\||\s-\s|\*|^\d+(\.\d+)?\.x$|^x$/i;
const serverJsonVersion = serverRule({
    id: 'server-json-version',
    title: 'Versions in server.json are exact.',
    docs: {
        why: 'The MCP registry refuses ranges and the word latest: an entry stands for one version of a package, for good.',
        wrong: '{ "identifier": "weather-mcp", "version": "^1.4.0" }',
        right: '{ "identifier": "weather-mcp", "version": "1.4.0" }',
        fix: 'Write the version itself.',
    },
}, (server) => {
    const places = [
        [server.version, ['version']],
        ...server.packages.map(({ version, path }) => [
            version,
            [...path, 'version'],
        ]),
    ];
    return places.flatMap(([version, path]) => {
        if (version === undefined || isOpen(version))
            return [];
        const isLatest = version.toLowerCase() === 'latest';
        if (!isLatest && !RANGE.test(version))
            return [];
        const message = `"${version}" is ${isLatest ? 'no version' : 'a range'}, and the MCP registry takes exact versions only.`;
        return [{ message, hint: 'Write the version that is released.', ...server.place(...path) }];
    });
});

;// CONCATENATED MODULE: ./.build/check/rules/mcp/index.js
















const MCP_RULES = [
    serverJsonShape,
    serverJsonSchema,
    serverJsonName,
    serverJsonDescription,
    serverJsonVersion,
    serverJsonPackage,
    serverJsonImage,
    serverJsonBundle,
    serverJsonTransport,
    serverJsonArguments,
    serverJsonTwice,
    mcpbManifest,
    mcpbEntryPoint,
    clientPackage,
    clientCommand,
    clientVersion,
];

var encoding = __webpack_require__(46232);
var packed_files = __webpack_require__(22916);
var scanned_files = __webpack_require__(94858);
;// CONCATENATED MODULE: ./.build/check/rules/safety/sources.js



const sources_CODE = /\.(py|[cm]?[jt]sx?)$/;
const sources_MOST = 2000;
function sourcesOf(input) {
    const { shipped, others } = (0,packed_files/* shipsOf */.L)(input);
    return [...shipped, ...others]
        .filter((path) => sources_CODE.test(path) && !path.endsWith('.d.ts') && !(0,scanned_files/* isTest */.Nu)((0,subtree/* inFolder */._z)(path, input.project.path)))
        .slice(0, sources_MOST);
}

var dist = __webpack_require__(37096);
var python_dist = __webpack_require__(17335);
;// CONCATENATED MODULE: ./.build/check/rules/safety/tool-texts.js


const typed = dist/* parser */.K.configure({ dialect: 'ts' });
const typedJsx = dist/* parser */.K.configure({ dialect: 'ts jsx' });
const tool_texts_LARGEST = 1_000_000;
const HIGHEST = 14;
const CALLS = /^(tool|prompt|resource|resource_?template|(add|register)_?(tool|prompt|resource|resource_?template)|Tool|Prompt|Resource|ResourceTemplate|PromptArgument|FastMCP|McpServer|MCPServer|Server|describe)$/i;
const KEYS = {
    name: 'name',
    title: 'description',
    description: 'description',
    instructions: 'description',
};
const VARIABLE = /description|instructions|tool_?name|tool_?doc|tool_?prompt/i;
const STRINGS = new Set(['String', 'FormatString', 'TemplateString']);
const END = /^(Body|Block|Script|FunctionDefinition|LambdaExpression|ArrowFunction|ClassDefinition|ClassBody|ReturnStatement)$/;
function toolTexts(text, path) {
    if (text.length > tool_texts_LARGEST)
        return [];
    const parser = /\.pyi?$/.test(path)
        ? python_dist/* parser */.K
        : /\.[cm]?ts$/.test(path)
            ? typed
            : /\.([cm]?js|[jt]sx)$/.test(path)
                ? typedJsx
                : undefined;
    const found = [];
    const words = (node) => (node === null ? '' : text.slice(node.from, node.to));
    parser?.parse(text).iterate({
        enter: (ref) => {
            if (STRINGS.has(ref.name)) {
                const kind = kindOf(ref.node, words);
                if (kind !== undefined)
                    found.push({ kind, start: ref.from, end: ref.to });
                return;
            }
            if (ref.name !== 'FunctionDefinition' || !isTool(ref.node, words))
                return;
            const name = ref.node.getChild('VariableName');
            if (name !== null)
                found.push({ kind: 'name', start: name.from, end: name.to });
        },
    });
    return found;
}
function kindOf(string, words) {
    let at = string;
    for (let level = 0; level < HIGHEST; level += 1) {
        const over = at.parent;
        if (over === null)
            return undefined;
        if (over.name === 'ExpressionStatement')
            return isDocstring(over, words) ? 'description' : undefined;
        if (END.test(over.name))
            return undefined;
        const key = keyOf(at, over, words);
        if (key === '')
            return undefined;
        if (over.name === 'ArgList') {
            if (CALLS.test(calleeOf(over, words)))
                return key === undefined ? (isFirst(at) ? 'name' : 'description') : (KEYS[key] ?? 'description');
        }
        if (key !== undefined && Object.hasOwn(KEYS, key))
            return KEYS[key];
        if (over.name === 'AssignStatement' || over.name === 'VariableDeclaration') {
            const name = words(over.getChild('VariableName') ?? over.getChild('VariableDefinition'));
            return VARIABLE.test(name) ? 'description' : undefined;
        }
        at = over;
    }
    return undefined;
}
function keyOf(at, over, words) {
    if (over.name === 'Property')
        return over.firstChild?.from === at.from ? '' : tool_texts_bare(words(over.firstChild));
    if (over.name === 'DictionaryExpression') {
        return at.prevSibling?.name === ':' ? tool_texts_bare(words(at.prevSibling.prevSibling)) : '';
    }
    return over.name === 'ArgList' && at.prevSibling?.name === 'AssignOp' ? words(at.prevSibling.prevSibling) : undefined;
}
function tool_texts_bare(key) {
    return key.replace(/^["'`]|["'`]$/g, '');
}
function calleeOf(args, words) {
    const callee = args.prevSibling;
    return words(callee?.name === 'MemberExpression' ? callee.lastChild : callee);
}
function isFirst(at) {
    return at.prevSibling?.name === '(';
}
function isDocstring(statement, words) {
    const body = statement.parent;
    const definition = body?.parent;
    if (body?.name !== 'Body' || definition?.name !== 'FunctionDefinition')
        return false;
    return statement.prevSibling?.name === ':' && isTool(definition, words);
}
function isTool(definition, words) {
    const outer = definition.parent;
    if (outer?.name !== 'DecoratedStatement')
        return false;
    return outer
        .getChildren('Decorator')
        .some((decorator) => /^@[\w.]*?(tool|prompt|resource)\w*\s*(\(|$)/i.test(words(decorator).slice(0, 200).split('\n')[0] ?? ''));
}

;// CONCATENATED MODULE: ./.build/check/rules/safety/unseen.js
const RAW = new RegExp(
`[${[
    '\\u034F\\u061C\\u115F\\u1160\\u180B-\\u180F\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u3164',
    '\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\u{E0000}-\\u{E0FFF}',
].join('')}]`, 'gu');
const ESCAPED = /\\u\{?(?:061c|200[bef]|202[a-e]|206[0-9]|feff)\b\}?|\\(?:u\{e0[0-9a-f]{3}\}|U000e0[0-9a-f]{3})|\\udb40\\ud[c-f][0-9a-f]{2}/gi;
const NAMES = {
    '200B': 'zero width space',
    '200C': 'zero width non-joiner',
    '200D': 'zero width joiner',
    '200E': 'left-to-right mark',
    '200F': 'right-to-left mark',
    '202A': 'left-to-right embedding',
    '202B': 'right-to-left embedding',
    '202C': 'end of a direction',
    '202D': 'left-to-right override',
    '202E': 'right-to-left override',
    '2060': 'word joiner',
    '2066': 'left-to-right isolate',
    '2067': 'right-to-left isolate',
    '2068': 'first strong isolate',
    '2069': 'end of an isolate',
    '3164': 'Hangul filler',
    FEFF: 'zero width no-break space',
};
function mayHoldUnseen(text) {
    return text.search(RAW) >= 0 || text.search(ESCAPED) >= 0;
}
function unseenIn(text) {
    const found = [];
    for (const match of text.matchAll(RAW)) {
        const code = match[0].codePointAt(0) ?? 0;
        if (!isNeeded(code, text, match.index, match[0].length))
            found.push({ at: match.index, name: nameOf(code) });
    }
    for (const match of text.matchAll(ESCAPED)) {
        if (text[match.index - 1] === '\\')
            continue;
        const hex = /^\\udb40/i.test(match[0]) ? 'E0000' : match[0].replace(/[^0-9a-f]|^\\U000/gi, '').toUpperCase();
        found.push({ at: match.index, name: nameOf(Number.parseInt(hex, 16)) });
    }
    return found.sort((a, b) => a.at - b.at);
}
function nameOf(code) {
    const hex = code.toString(16).toUpperCase().padStart(4, '0');
    const name = NAMES[hex] ??
        (code >= 0xe0100 || (code >= 0xfe00 && code <= 0xfe0f)
            ? 'variation selector'
            : code >= 0xe0000
                ? 'tag character'
                : 'invisible character');
    return `U+${hex} (${name})`;
}
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const HANGUL = /\p{Script=Hangul}/u;
const JOINING = /[\p{L}\p{M}]/u;
const EUROPEAN = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hangul}]/u;
const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\u{1F1E6}-\u{1F1FF}\uFE0F\u20E3]/u;
function isNeeded(code, text, at, length) {
    const before = [...text.slice(Math.max(0, at - 4), at)].at(-1) ?? '';
    const after = [...text.slice(at + length, at + length + 4)][0] ?? '';
    const joins = JOINING.test(before) && !EUROPEAN.test(before);
    if (code === 0xfeff)
        return at === 0;
    if (code === 0x200d)
        return joins || (PICTURE.test(before) && PICTURE.test(after));
    if (code === 0x200b || code === 0x200c)
        return joins;
    if (code >= 0xfe00 && code <= 0xfe0f)
        return /[\p{S}\p{Emoji}\p{P}\p{Script=Han}]/u.test(before) || joins;
    if (code >= 0xe0100)
        return /\p{Script=Han}/u.test(before);
    if (code >= 0xe0020 && code <= 0xe007f)
        return /\u{1F3F4}[\u{E0020}-\u{E007F}]*$/u.test(text.slice(Math.max(0, at - 40), at));
    if (code === 0x202d || code === 0x202e)
        return false;
    if (/[\u061C\u200E\u200F\u202A-\u202C\u2066-\u2069]/.test(String.fromCodePoint(code)))
        return RIGHT_TO_LEFT.test(lineAround(text, at));
    if (code >= 0x180b && code <= 0x180f)
        return joins;
    if (code === 0x115f || code === 0x1160 || code === 0x3164 || code === 0xffa0)
        return HANGUL.test(before) || HANGUL.test(after);
    return false;
}
function lineAround(text, at) {
    const start = Math.max(text.lastIndexOf('\n', at) + 1, at - 500);
    const end = text.indexOf('\n', at);
    return text.slice(start, Math.min(end < 0 ? text.length : end, at + 500));
}

;// CONCATENATED MODULE: ./.build/check/rules/safety/hidden-characters.js




const hidden_characters_MOST = 20;
const MOST_UNSEEN = 1000;
const hiddenCharacters = {
    id: 'hidden-characters',
    title: 'Names and descriptions of tools hold no invisible characters.',
    level: 'warning',
    docs: {
        why: 'A model reads what people do not see: tag characters, zero width spaces and direction marks in a description can carry instructions, or show another text than the one that is read. Clients and registries refuse such tools. What scripts and emoji need is left alone.',
        wrong: '@mcp.tool()\ndef forecast(city: str) -> str:\n    """Weather\\u200b of a city."""',
        right: '@mcp.tool()\ndef forecast(city: str) -> str:\n    """Weather of a city."""',
        fix: 'Type the line anew; most often it was copied from a web page or a chat.',
    },
    check(input) {
        const findings = [];
        for (const path of sourcesOf(input)) {
            const text = input.files.text(path);
            if (text === undefined || !mayHoldUnseen(text))
                continue;
            const unseen = unseenIn(text).slice(0, MOST_UNSEEN);
            if (unseen.length === 0)
                continue;
            for (const shown of toolTexts(text, path)) {
                const inside = unseen.filter(({ at }) => at >= shown.start && at < shown.end);
                if (inside[0] !== undefined)
                    findings.push(hidden_characters_hidden(shown, inside, inside[0], text, path));
            }
        }
        return findings.slice(0, hidden_characters_MOST);
    },
};
function hidden_characters_hidden({ kind }, all, first, text, path) {
    const more = all.length === 1 ? '' : ` and ${all.length - 1} more`;
    return {
        message: `This ${kind} holds ${first.name}${more}: a model reads it and people do not see it.`,
        hint: 'Type the line anew without it.',
        file: path,
        ...(0,encoding/* placeOf */.$)(text, first.at),
    };
}

var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.build/check/rules/safety/links-inside.js





const MOST_FOLDERS = 2000;
const linksInside = {
    id: 'links-inside',
    title: 'No symbolic link leads out of the repository, and none is packed where links are left out.',
    level: 'warning',
    docs: {
        why: 'A link that leads out of the repository brings a file of one machine into the package, or nothing. npm leaves every link out, so the file behind it is missing.',
        wrong: 'src/weather_mcp/cities.json -> /home/me/cities.json',
        right: 'src/weather_mcp/cities.json',
        fix: 'Put a copy of the file in the place of the link.',
    },
    check(input) {
        const { shipped, others } = (0,packed_files/* shipsOf */.L)(input);
        const isLink = linksOf(input.files.root);
        const found = (paths, ships) => paths
            .filter((path) => isLink(path) && !(0,scanned_files/* isTest */.Nu)((0,subtree/* inFolder */._z)(path, input.project.path)))
            .flatMap((path) => links_inside_judge(path, ships, input));
        return [...found(shipped, true), ...found(others, false)];
    },
};
const NEEDED = /(^|\/)(package\.json|(readme|licen[cs]e)(\.[^/]*)?)$|\.([cm]?js|json|node|wasm)$/i;
function links_inside_judge(path, ships, { ecosystem, files }) {
    const full = (0,external_node_path_.join)(files.root, path);
    const target = linkAt(full);
    if (target === undefined)
        return [];
    const out = (0,external_node_path_.isAbsolute)(target) || /^[A-Za-z]:/.test(target) || leaves(full, files.root);
    if (out) {
        const taken = ships && ecosystem.dropsLinks !== true;
        return [
            {
                level: taken && exists(full) ? 'error' : 'warning',
                message: `${path} is a link to ${target}, outside of the repository: ${taken ? 'what lies there on this machine is packed' : 'everybody else finds nothing there'}.`,
                hint: `Put a copy in its place: cp --remove-destination ${target} ${path}`,
                file: path,
            },
        ];
    }
    if (!ships)
        return [];
    if (!exists(full)) {
        const message = `${path} is a link to ${target}, and nothing is there.`;
        return [{ message, hint: `Remove it, or put a file in its place: git rm ${path}`, file: path }];
    }
    if (ecosystem.dropsLinks !== true || !NEEDED.test(path))
        return [];
    return [
        {
            message: `${path} is a link to ${target}: npm leaves out every link, so the package is without it.`,
            hint: `Put a copy in its place: cp --remove-destination "$(realpath ${path})" ${path}`,
            file: path,
        },
    ];
}
function linksOf(root) {
    const folders = new Map();
    return (path) => {
        const slash = path.lastIndexOf('/');
        const folder = path.slice(0, Math.max(0, slash));
        const links = folders.get(folder) ?? (folders.size < MOST_FOLDERS ? linksIn((0,external_node_path_.join)(root, folder)) : new Set());
        folders.set(folder, links);
        return links.size > 0 && links.has(path.slice(slash + 1));
    };
}
function linksIn(folder) {
    try {
        const entries = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
        return new Set(entries.filter((entry) => entry.isSymbolicLink()).map(({ name }) => name));
    }
    catch {
        return new Set();
    }
}
function linkAt(full) {
    try {
        return (0,external_node_fs_.readlinkSync)(full);
    }
    catch {
        return undefined;
    }
}
function exists(full) {
    try {
        return (0,external_node_fs_.statSync)(full) !== undefined;
    }
    catch {
        return false;
    }
}
function leaves(full, root) {
    let to;
    try {
        to = (0,external_node_fs_.realpathSync)(full);
    }
    catch {
        to = (0,external_node_path_.join)(full, '..', (0,external_node_fs_.readlinkSync)(full));
    }
    const way = (0,external_node_path_.relative)(root, to);
    return way === '..' || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way);
}

;// CONCATENATED MODULE: ./.build/check/rules/safety/lookalike-names.js





const LOOKALIKES = new Map(['аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅS', 'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνvρp'].flatMap((pairs) => pairs.match(/../gu)?.map((pair) => [...pair]) ?? []));
const lookalike_names_ANY = new RegExp(`[${[...LOOKALIKES.keys()].join('')}\uFF21-\uFF3A\uFF41-\uFF5A]`, 'u');
const lookalikeNames = {
    id: 'lookalike-names',
    title: 'Names of tools and files mix no letters that look like Latin ones.',
    level: 'warning',
    docs: {
        why: 'A name with a Cyrillic а in it reads like another and is another: a client that asks for the one does not find it, and it is how one tool is passed off as another.',
        wrong: 'server.registerTool("seаrch", …)  // the third letter is Cyrillic',
        right: 'server.registerTool("search", …)',
        fix: 'Type the name anew with Latin letters.',
    },
    check(input) {
        const findings = [];
        for (const path of (0,packed_files/* shipsOf */.L)(input).shipped) {
            const bad = lookalike_names_ANY.test(path) ? mixed(external_node_path_.posix.basename(path)) : undefined;
            if (bad !== undefined) {
                findings.push({ message: `The name of this file ${bad}.`, hint: 'Rename it with Latin letters.', file: path });
            }
        }
        for (const path of sourcesOf(input)) {
            const text = input.files.text(path);
            if (text === undefined || !lookalike_names_ANY.test(text))
                continue;
            for (const { kind, start, end } of toolTexts(text, path)) {
                const bad = kind === 'name' ? mixed(text.slice(start, end)) : undefined;
                if (bad === undefined)
                    continue;
                findings.push({
                    message: `This name ${bad}.`,
                    hint: 'Type it anew with Latin letters.',
                    file: path,
                    ...(0,encoding/* placeOf */.$)(text, start),
                });
            }
        }
        return findings;
    },
};
function mixed(name) {
    for (const word of name.split(/[^\p{L}\p{M}]+/u)) {
        if (!/[A-Za-z]/.test(word))
            continue;
        const letter = [...word].find((one) => lookalike_names_ANY.test(one));
        if (letter === undefined || [...word].some((one) => !/[A-Za-z]/.test(one) && !lookalike_names_ANY.test(one)))
            continue;
        const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        const like = LOOKALIKES.get(letter) ?? letter.normalize('NFKC');
        return `has the letter U+${code} in ${JSON.stringify(word)}, which looks like ${like} and is another`;
    }
    return undefined;
}

var archive_names = __webpack_require__(62119);
;// CONCATENATED MODULE: ./.build/check/rules/safety/portable-names.js




const LONGEST = 170;
const portable_names_MOST = 20;
const portable_names_CODE = /\.(py|pyi|[cm]?[jt]sx?)$/;
const portableNames = {
    id: 'portable-names',
    title: 'File names can be written on every system, and stay apart there.',
    level: 'warning',
    docs: {
        why: 'On Windows and macOS names that differ only in case or Unicode form are one file: the second overwrites the first. Windows cannot make CON, aux.py, a name that ends with a dot, or one with : or ?, and reads a backslash as a folder.',
        wrong: 'src/weather_mcp/aux.py\nsrc/weather_mcp/Forecast.py\nsrc/weather_mcp/forecast.py',
        right: 'src/weather_mcp/auxiliary.py\nsrc/weather_mcp/forecast.py',
        fix: 'git mv the file to another name. A change of case only takes two steps: git mv Forecast.py x, git mv x forecast.py.',
    },
    check(input) {
        const paths = judged(input);
        const problems = (0,archive_names/* nameProblems */.W)(paths.map((path) => ({ path, type: 'file', size: 0, mode: 0 })));
        return [
            ...paths.filter((path) => path.includes('\\')).map((path) => backslash(path)),
            ...problems.filter(({ path }) => !path.includes('\\')).map(({ path, other }) => problem(path, other, paths)),
            ...paths.filter((path) => (0,subtree/* inFolder */._z)(path, input.project.path).length > LONGEST).map((path) => portable_names_long(path)),
        ].slice(0, portable_names_MOST);
    },
};
function judged(input) {
    const { shipped, others } = (0,packed_files/* shipsOf */.L)(input);
    const sources = others.filter((path) => portable_names_CODE.test(path) && !(0,scanned_files/* isTest */.Nu)((0,subtree/* inFolder */._z)(path, input.project.path)));
    return [...shipped, ...sources].sort();
}
function problem(path, other, paths) {
    const file = paths.includes(path) ? path : (paths.find((one) => one.startsWith(`${path}/`)) ?? path);
    const name = JSON.stringify(path);
    return other === undefined
        ? {
            message: `${name} cannot be made on Windows: the name is reserved there, holds a character that is not allowed, or ends with a dot or a space.`,
            hint: `Rename it: git mv ${file} …`,
            file,
        }
        : {
            message: `${name} and ${JSON.stringify(other)} differ only in case or Unicode form: on Windows and macOS one overwrites the other.`,
            hint: 'Rename one of them.',
            file,
        };
}
function backslash(path) {
    return {
        level: 'error',
        message: `${JSON.stringify(path)} holds a backslash: where it is unpacked on Windows it leads into another folder.`,
        hint: 'Rename it.',
        file: path,
    };
}
function portable_names_long(path) {
    return {
        message: `The path of this file has ${path.length} characters: below the folders that uv and npx install into it is too long for Windows.`,
        hint: 'Shorten names of folders.',
        file: path,
    };
}

var shipped_secret = __webpack_require__(89404);
var shipped_secret_file = __webpack_require__(96983);
;// CONCATENATED MODULE: ./.build/check/rules/safety/index.js






const SAFETY_RULES = [
    shipped_secret/* shippedSecret */.u,
    shipped_secret_file/* shippedSecretFile */.Q,
    linksInside,
    portableNames,
    hiddenCharacters,
    lookalikeNames,
];

;// CONCATENATED MODULE: ./.build/check/rules/tag-is-version.js

const tagIsVersion = {
    id: 'tag-is-version',
    title: 'The tag is the version that the manifest states.',
    level: 'error',
    docs: {
        why: 'The tag is what people see and the manifest is what indexes see. When they differ, one of them is wrong, and a published version can never be taken back.',
        wrong: '# the tag is v1.4.0\n[project]\nversion = "1.3.2"',
        right: '# the tag is v1.4.0\n[project]\nversion = "1.4.0"',
        fix: 'Write the version of the tag into the manifest, commit, and set the tag on that commit. Pre-releases may be spelled either way: 1.2.0-rc.1 and 1.2.0rc1 are the same.',
    },
    check({ project, ecosystem, files, tag, tagVersion }) {
        const { versions } = ecosystem;
        const stated = versions.stated(project, files);
        if (tag === undefined || tagVersion === undefined || stated === undefined)
            return [];
        const { version, fixes, ...place } = stated;
        if (versions.spell(version) === undefined || (0,core_version/* sameVersion */.r1)(tagVersion, version))
            return [];
        const tagLeads = versions.tagLeads === true;
        if (tagLeads && project.settings.version !== undefined)
            return [];
        const wanted = versions.spell(tagVersion) ?? tagVersion;
        const early = (0,core_version/* isPrerelease */.V1)(version) && !(0,core_version/* isPrerelease */.V1)(tagVersion) ? ', a pre-release' : '';
        return [
            {
                message: `The tag ${tag} says ${tagVersion}, but ${place.file} says ${version}${early}.`,
                hint: `Set the version to ${wanted} and move the tag to that commit, or tag v${version}.`,
                ...place,
                fixes: fixes(wanted),
                ...(tagLeads ? { level: 'warning' } : {}),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./.build/check/rules/versions/version-changelog.js


const version_changelog_NAMES = /^(change[-_]?log|changes|history|news)(\.(md|markdown|rst|txt))?$/i;
const VERSION = /(?<![\w.])v?(\d+\.\d+(?:\.\d+)*(?:[-.]?(?:a|b|rc|alpha|beta|dev|post|pre)[-.]?\d*)?(?:[-+][\w.]+)?)(?![\w])/gi;
const UNRELEASED = /\b(unreleased|upcoming|next)\b/i;
const version_changelog_LARGEST = 500_000;
const version_changelog_LONGEST = 200;
const versionChangelog = {
    id: 'version-changelog',
    title: 'The changelog has a section for this version.',
    level: 'warning',
    docs: {
        why: 'Who updates looks for the version in the changelog. A section still named “Unreleased” says that what was just released was not.',
        wrong: '# the tag is v1.4.0\n## Unreleased\n\n## 1.3.2',
        right: '## 1.4.0\n\n## 1.3.2',
        fix: 'Give the section of this release its version before the tag is set.',
    },
    check({ project, files, tag, tagVersion }) {
        if (tag === undefined || tagVersion === undefined || (0,core_version/* isPrerelease */.V1)(tagVersion))
            return [];
        const file = changelogIn(project.path, files.all);
        const text = file === undefined ? undefined : files.text(file);
        if (file === undefined || text === undefined || text.length > version_changelog_LARGEST)
            return [];
        const headings = headingsOf(text);
        const sections = headings.filter(({ versions }) => versions.length > 0);
        if (sections.length < 2 || headings.some(({ versions }) => versions.some((one) => (0,core_version/* sameVersion */.r1)(one, tagVersion)))) {
            return [];
        }
        const open = headings.find(({ title }) => UNRELEASED.test(title));
        const at = open ?? sections[0];
        const message = `${file} has no section for ${tagVersion}, the version of the tag ${tag}; the newest there is ${sections[0]?.versions[0]}.`;
        const hint = open === undefined
            ? `Add a section ${tagVersion} with what changed.`
            : `Name the section “${open.title}” ${tagVersion}.`;
        return [{ message, hint, file, line: at?.line ?? 1, column: 1 }];
    },
};
function changelogIn(folder, all) {
    return all.find((path) => external_node_path_.posix.dirname(path) === folder && version_changelog_NAMES.test(external_node_path_.posix.basename(path)));
}
function headingsOf(text) {
    const lines = text.split(/\r?\n/);
    return lines.flatMap((line, index) => {
        if (line.length > version_changelog_LONGEST)
            return [];
        const marked = /^#{1,4}\s+(.*)$/.exec(line)?.[1];
        const underlined = /^(=|-|~|\^){3,}\s*$/.test(lines[index + 1] ?? '') && line.trim() !== '';
        const title = marked ?? (underlined ? line : undefined);
        if (title === undefined)
            return [];
        return [
            { title: title.trim(), versions: [...title.matchAll(VERSION)].map((match) => match[1] ?? ''), line: index + 1 },
        ];
    });
}

;// CONCATENATED MODULE: ./.build/check/rules/versions/version-dynamic.js

const versionDynamic = {
    id: 'version-dynamic',
    title: 'The version is known before a release gives it.',
    level: 'note',
    docs: {
        why: 'Where the version is made of the git tag, or stands as 0.0.0 until a release writes it, nothing can be compared with it before there is a tag, and a build without one has a version that no index takes.',
        wrong: '{ "version": "0.0.0-development" }',
        right: '{ "version": "1.4.0" }',
        fix: 'Nothing has to be done: check with --tag v1.4.0 to see what a release of that tag would say, and fetch tags where it is built (fetch-depth: 0). Or state the version in the manifest.',
    },
    check({ project, ecosystem, files, tag }) {
        if (tag !== undefined)
            return [];
        const { file, version, line, column } = ecosystem.versions.stated(project, files) ?? {};
        if (file !== undefined && version !== undefined && isPlaceholder(version)) {
            return [
                {
                    message: `${file} says ${version}, which stands there until a release writes the version: nothing can be compared with it.`,
                    hint: 'A release of this commit needs the real version in its place.',
                    file,
                    line,
                    column,
                },
            ];
        }
        const made = ecosystem.versions.fromTags?.(project, files);
        if (made === undefined)
            return [];
        const { tool, ...place } = made;
        return [
            {
                message: `The version of ${project.name} is made of the git tag by ${tool}: before there is a tag on the commit, nothing can be compared with it.`,
                hint: 'To see what a release would say: mcp-drydock check --tag v1.4.0',
                file: project.manifestFile,
                ...place,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./.build/check/rules/versions/version-lockfile.js

const versionLockfile = {
    id: 'version-lockfile',
    title: 'The lock file states the project’s own version.',
    level: 'warning',
    docs: {
        why: 'A lock file that knows the project by another version was not brought up to date: uv refuses it with --locked, and npm writes to it on the next install, so the tree is dirty in the middle of a release.',
        wrong: '# package.json says 1.4.0, package-lock.json:\n"version": "1.3.2"',
        right: '"version": "1.4.0"',
        fix: 'Run npm install --package-lock-only, or uv lock, after every change of the version; `check --fix` writes it too.',
    },
    check(input) {
        const { project, files, ecosystem } = input;
        const truth = truthOf({ project, files, ecosystem, tag: undefined, tagVersion: undefined });
        if (truth === undefined)
            return [];
        const copies = ecosystem.versions.inLock?.(project, files) ?? [];
        const [first, ...others] = copies.flatMap((copy) => unlikeCopy(copy, truth, input, copy.why));
        if (first === undefined)
            return [];
        const fixes = [first, ...others].flatMap((one) => one.fixes ?? []);
        return [fixes.length === 0 ? first : { ...first, fixes }];
    },
};

;// CONCATENATED MODULE: ./.build/check/rules/versions/rewritten.js
const rewritten_LARGEST = 500_000;
const rewritten_LONGEST = 1000;
const rewritten_known = new WeakMap();
function rewrittenBy(files, name) {
    const answers = rewritten_known.get(files) ?? new Map();
    rewritten_known.set(files, answers);
    if (!answers.has(name)) {
        answers.set(name, files.all.find((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) && writes(files.text(path) ?? '', name)));
    }
    return answers.get(name);
}
function writes(text, name) {
    if (text.length > rewritten_LARGEST || !text.includes(name))
        return false;
    const file = name.replace(/\./g, '\\.');
    const ways = [
        new RegExp(`\\b(sed|perl|yq|gsed)\\b.*\\s-\\w*i.*${file}`),
        new RegExp(`\\bmv\\b.*\\s["']?[^\\s"']*${file}["']?\\s*(?:[;&|)]|$)`),
        new RegExp(`(>|\\btee)\\s*["']?[^\\s"'>|;&]*${file}["']?\\s*(?:[;&|)]|$)`),
        new RegExp(`writeFile(Sync)?\\(.*${file}|open\\(.*${file}.*["']w`),
    ];
    return text
        .split('\n')
        .some((line) => line.length < rewritten_LONGEST && line.includes(name) && ways.some((way) => way.test(line)));
}

;// CONCATENATED MODULE: ./.build/check/rules/versions/version-mcpb.js



const versionMcpb = {
    id: 'version-mcpb',
    title: 'The manifest of the MCP bundle states the version that is released.',
    level: 'warning',
    docs: {
        why: 'Desktop clients show this version and compare it to see whether there is an update: with an old one, nobody is told of the new bundle.',
        wrong: '# package.json says 1.4.0, manifest.json:\n{ "manifest_version": "0.3", "name": "weather-mcp", "version": "1.3.2" }',
        right: '{ "manifest_version": "0.3", "name": "weather-mcp", "version": "1.4.0" }',
        fix: 'Write the version of the package; `check --fix` does it.',
    },
    check(input) {
        const { files, project } = input;
        const truth = truthOf(input);
        if (truth === undefined || rewrittenBy(files, 'manifest.json') !== undefined)
            return [];
        return mcpbManifests(files).flatMap((manifest) => {
            const version = manifest.value['version'];
            if (!bundles(manifest, project) || typeof version !== 'string')
                return [];
            const wanted = asSemver(truth);
            const finding = unlike({ version, ...manifest.place('version'), fixes: manifest.replace(['version'], wanted) }, truth, {
                what: manifest.file,
                wanted,
                why: 'Clients show this one, and see no update.',
                hint: `Write "version": "${wanted}".`,
            });
            return finding === undefined ? [] : [finding];
        });
    },
};

;// CONCATENATED MODULE: ./.build/check/rules/versions/version-module.js

const versionModule = {
    id: 'version-module',
    title: 'The version in the source is the one that is released.',
    level: 'warning',
    docs: {
        why: 'People read __version__ to find out what they run, and put it in bug reports. A second place that states the version by hand is forgotten sooner or later.',
        wrong: '# pyproject.toml says 1.4.0, weather_mcp/__init__.py:\n__version__ = "1.3.2"',
        right: 'from importlib.metadata import version\n\n__version__ = version("weather-mcp")',
        fix: 'Read it from the installed package, or write the right one; `check --fix` writes it.',
    },
    check(input) {
        const truth = truthOf(input);
        if (truth === undefined)
            return [];
        const copies = input.ecosystem.versions.inSources?.(input.project, input.files) ?? [];
        const why = 'It is what people read to see which version they run.';
        return copies.flatMap((copy) => unlikeCopy(copy, truth, input, why));
    },
};

;// CONCATENATED MODULE: ./.build/check/rules/versions/version-placeholder.js




const versionPlaceholder = {
    id: 'version-placeholder',
    title: 'server.json and the bundle’s manifest hold versions, not placeholders.',
    level: 'note',
    docs: {
        why: 'A placeholder is published as it stands when the step that replaces it is left out or fails. Registries keep what they were given, and a version can be published once only.',
        wrong: '{ "version": "$VERSION" }',
        right: '{ "version": "1.4.0" }',
        fix: 'Keep the real version in the file: this check then holds it to the tag. Where a step writes it, let the same step fail when the placeholder is still there.',
    },
    check({ project, ecosystem, files }) {
        const say = (file, place, version) => {
            const name = file.split('/').pop() ?? file;
            const writer = rewrittenBy(files, name);
            return {
                ...place,
                message: `${file} says ${version}: a placeholder that has to be replaced before it is published${writer === undefined ? '' : `, as ${writer} does`}.`,
                hint: 'Write the version itself, and check it against the tag instead of writing it at release.',
            };
        };
        const servers = serverJsons(files).flatMap((server) => {
            const mine = server.packages.some((entry) => isOf(entry, project, ecosystem));
            if (!mine)
                return [];
            if (server.version !== undefined && isPlaceholder(server.version)) {
                return [say(server.file, { message: '', ...server.place('version') }, server.version)];
            }
            const entry = server.packages.find((one) => isOf(one, project, ecosystem) && isPlaceholder(one.version ?? '1'));
            if (entry?.version === undefined)
                return [];
            return [say(server.file, { message: '', ...server.place(...entry.path, 'version') }, entry.version)];
        });
        const manifests = mcpbManifests(files).flatMap((manifest) => {
            const version = manifest.value['version'];
            if (typeof version !== 'string' || !isPlaceholder(version) || !bundles(manifest, project))
                return [];
            return [say(manifest.file, { message: '', ...manifest.place('version') }, version)];
        });
        return [...servers, ...manifests];
    },
};

;// CONCATENATED MODULE: ./.build/check/rules/versions/version-server-info.js

const versionServerInfo = {
    id: 'version-server-info',
    title: 'The version that clients are told is the one that is released.',
    level: 'warning',
    docs: {
        why: 'Clients show serverInfo.version, log it and put it in bug reports. A literal in the source is what is left behind when the version goes up.',
        wrong: "// package.json says 1.4.0\nnew McpServer({ name: 'weather-mcp', version: '1.0.0' });",
        right: "new McpServer({ name: 'weather-mcp', version: packageJson.version });",
        fix: 'Take it from package.json or importlib.metadata.version("…"), or write the right one; `check --fix` writes it.',
    },
    check(input) {
        const truth = truthOf(input);
        if (truth === undefined)
            return [];
        const seen = new Set();
        return (input.ecosystem.versions.inServers?.(input.project, input.files) ?? []).flatMap((copy) => {
            const key = `${copy.file}:${copy.line}:${copy.column}`;
            if (seen.has(key))
                return [];
            seen.add(key);
            return unlikeCopy(copy, truth, input, 'It is the version that clients show.');
        });
    },
};

;// CONCATENATED MODULE: ./.build/check/rules/versions/version-server-json.js




const versionServerJson = {
    id: 'version-server-json',
    title: 'server.json states the version that is released.',
    level: 'warning',
    docs: {
        why: 'The MCP registry lists what server.json says. With an old version there, clients go on installing the old package, and the registry refuses the same version a second time.',
        wrong: '{ "version": "1.3.2", "packages": [{ "identifier": "weather-mcp", "version": "1.3.2" }] }',
        right: '{ "version": "1.4.0", "packages": [{ "identifier": "weather-mcp", "version": "1.4.0" }] }',
        fix: 'Write the version at the top and in every package entry; `check --fix` does it.',
    },
    check(input) {
        const { files, project, ecosystem } = input;
        const truth = truthOf(input);
        if (truth === undefined || rewrittenBy(files, 'server.json') !== undefined)
            return [];
        return serverJsons(files).flatMap((server) => {
            const first = server.packages.findIndex((entry) => isOf(entry, project, ecosystem));
            if (first < 0)
                return [];
            const whole = server.packages.slice(0, first).every(({ type }) => type === 'oci' || type === 'mcpb');
            const judged = server.packages.map((entry) => ofEntry(server, entry, truth, isOf(entry, project, ecosystem) ? input : undefined, whole));
            return [...(whole ? [ofServer(server, truth)] : []), ...judged].filter((one) => one !== undefined);
        });
    },
};
function ofServer(server, truth) {
    if (server.version === undefined)
        return undefined;
    const wanted = asSemver(truth);
    const stated = {
        version: server.version,
        ...server.place('version'),
        fixes: server.replace(['version'], wanted),
    };
    return unlike(stated, truth, {
        what: server.file,
        wanted,
        why: 'The registry would list the wrong one.',
        hint: `Write "version": "${wanted}".`,
    });
}
function ofEntry(server, entry, truth, own, whole) {
    if (own !== undefined && entry.version !== undefined) {
        const wanted = spelled(truth, own);
        const path = [...entry.path, 'version'];
        const stated = { version: entry.version, ...server.place(...path), fixes: server.replace(path, wanted) };
        return unlike(stated, truth, {
            what: `The package ${entry.identifier} in ${server.file}`,
            wanted,
            why: 'Clients would install that one.',
            hint: `Write "version": "${wanted}".`,
        });
    }
    if (!whole || entry.identifier === undefined)
        return undefined;
    const inside = insideOf(entry);
    if (inside === undefined)
        return undefined;
    const stated = { version: inside, ...server.place(...entry.path, 'identifier') };
    return unlike(stated, truth, {
        what: `The ${entry.type === 'oci' ? 'image' : 'bundle'} in ${server.file}`,
        wanted: asSemver(truth),
        why: 'Clients would install that one.',
        hint: `Name the one of ${truth.version} in "identifier".`,
    });
}
function insideOf({ type, identifier = '' }) {
    if (type === 'oci')
        return /:v?(\d+\.\d+\.\d+[^@]*)(@|$)/.exec(identifier)?.[1];
    if (type !== 'mcpb')
        return undefined;
    const tag = /\/releases\/download\/([^/]+)\//.exec(identifier)?.[1];
    return tag === undefined ? undefined : (0,core_version/* parseTag */.ED)(tag)?.version;
}

;// CONCATENATED MODULE: ./.build/check/rules/versions/version-shallow-clone.js
const versionShallowClone = {
    id: 'version-shallow-clone',
    title: 'Tags were fetched where the version is made of them.',
    level: 'warning',
    docs: {
        why: 'actions/checkout fetches one commit and no tags. A tool that makes the version out of tags then finds none, and makes up a version such as 0.1.dev1.',
        wrong: '- uses: actions/checkout@<sha>',
        right: '- uses: actions/checkout@<sha>\n  with:\n    fetch-depth: 0',
        fix: 'Fetch everything: fetch-depth: 0 in the workflow, git fetch --tags --unshallow on your machine.',
    },
    check({ project, ecosystem, files, tag, git }) {
        if (git === undefined || !git.shallow || git.tags.length > 0)
            return [];
        const made = ecosystem.versions.fromTags?.(project, files);
        if (made === undefined)
            return [];
        const { tool, ...place } = made;
        return [
            {
                level: tag === undefined ? 'note' : 'warning',
                message: `${tool} makes the version of ${project.name} out of tags, and this clone is shallow and has none: a build here gets a wrong version.`,
                hint: 'Set fetch-depth: 0 for actions/checkout, or run: git fetch --tags --unshallow',
                file: project.manifestFile,
                ...place,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./.build/check/rules/versions/index.js









const VERSIONS_RULES = [
    versionLockfile,
    versionServerJson,
    versionMcpb,
    versionModule,
    versionServerInfo,
    versionPlaceholder,
    versionDynamic,
    versionShallowClone,
    versionChangelog,
];

;// CONCATENATED MODULE: ./.build/check/rules/workflow/kinds.js
function actionOf(uses) {
    const text = uses?.text ?? '';
    return /^[\w.-]+\/[\w./-]+@/.test(text) ? text.slice(0, text.indexOf('@')).toLowerCase() : undefined;
}
function isAction({ uses }, name) {
    return name.test(actionOf(uses) ?? '');
}
function isPypa(step) {
    return /^pypa\/gh-action-pypi-publish@/i.test(step.uses?.text ?? '');
}
function ourPart(step) {
    const part = /^[\w.-]+\/mcp-drydock(?:\/(build|publish))?@/i.exec(step.uses?.text ?? '');
    if (part === null)
        return undefined;
    if (part[1] !== undefined)
        return part[1];
    const command = step.with.get('command')?.text ?? 'release';
    return command === 'build' || command === 'publish' || command === 'release' ? command : undefined;
}
function commandsOf(step) {
    return (step.run?.text ?? '').replace(/\\\r?\n\s*/g, ' ').replace(/^\s*#.*$/gm, '');
}
const START = '(?:^|[;&|({]|\\b(?:if|then|do|else|time|sudo|exec|command)\\s)\\s*(?:\\w+=\\S*\\s+)*' +
    '(?:(?:npx|bunx)\\s+(?:-y\\s+|--yes\\s+)?|uvx\\s+|uv\\s+run\\s+(?:--?\\S+\\s+)*|pipx\\s+run\\s+|python3?\\s+-m\\s+|poetry\\s+run\\s+|pnpm\\s+(?:dlx|exec)\\s+)?';
const PUBLISHES = new RegExp(`${START}(?:(?:npm|pnpm|bun|lerna|vsce|cargo|poetry|hatch|flit|pdm|uv|mcp-publisher)\\s+(?:[\\w=-]+\\s+){0,4}?publish\\b|` +
    'yarn\\s+(?:npm\\s+)?publish\\b|changeset\\s+publish\\b|semantic-release\\b|twine\\s+upload\\b|' +
    'gh\\s+release\\s+(?:create|upload)\\b|goreleaser\\s+release\\b)(?![^\\n]*--dry-run)', 'm');
const PUBLISHING_ACTIONS = /^(pypa\/gh-action-pypi-publish|softprops\/action-gh-release|ncipollo\/release-action|js-devtools\/npm-publish|goreleaser\/goreleaser-action|cycjimmy\/semantic-release-action|svenstaro\/upload-release-action|actions\/upload-release-asset|actions\/create-release|pyo3\/maturin-action\/publish)$/;
function publishes(step) {
    const action = actionOf(step.uses) ?? '';
    const ours = ourPart(step);
    return (PUBLISHING_ACTIONS.test(action) ||
        ours === 'publish' ||
        ours === 'release' ||
        (isAction(step, /^changesets\/action$/) && step.with.get('publish') !== undefined) ||
        (isAction(step, /^pyo3\/maturin-action$/) && /^(publish|upload)$/.test(step.with.get('command')?.text ?? '')) ||
        PUBLISHES.test(commandsOf(step)));
}
const BUILDS = new RegExp(`${START}(?:npm\\s+(?:ci|i|install|run\\s+(?!-)\\S*|pack|test)|pnpm\\s+(?:i|install|run|build|test|pack|-r\\s+(?!publish)\\S+)|` +
    'yarn(?:\\s+(?:install|build|run|test))?(?=\\s*$|\\s*[;&|]|\\s+-)|yarn\\s+(?:install|build|run|test|workspaces?)|bun\\s+(?:i|install|run|test|build)|' +
    'pip3?\\s+install|uv\\s+pip\\s+install|build(?=\\s*$|\\s+-)|pytest|tox|uv\\s+(?:sync|build|run)|poetry\\s+(?:install|build|run)|' +
    'hatch\\s+(?:build|run)|pdm\\s+(?:install|build|run)|make(?=\\s*$|\\s)|cargo\\s+(?:build|test)|go\\s+(?:build|test|generate)|tsc)(?![\\w-])', 'm');
function buildsAt(step) {
    if (step.uses !== undefined && (ourPart(step) === 'build' || ourPart(step) === 'release')) {
        return { words: step.uses.text?.replace(/@.*/, '') ?? '', value: step.uses };
    }
    if (step.run === undefined)
        return undefined;
    for (const line of commandsOf(step).split('\n')) {
        const words = TOOL.test(line) ? undefined : BUILDS.exec(line)?.[0];
        if (words === undefined)
            continue;
        return {
            words: words
                .trim()
                .replace(/^[;&|({]\s*/, '')
                .replace(/\s+/g, ' '),
            value: step.run,
        };
    }
    return undefined;
}
const TOOL = /^\s*(sudo\s+)?(npm\s+(i|install)\s+(-g|--global)\b|(uv\s+|python3?\s+-m\s+)?pip3?\s+install\s+(?!.*(\s-e|\s-r|\s--editable|\s--requirement|\s\.)(\s|$|\[)))/;
function releases({ jobs, on }) {
    return (jobs.some(({ steps }) => steps.some(publishes)) || (isTagged(on) && jobs.some(({ uses }) => uses !== undefined)));
}
function isTagged(on) {
    return on.has('release') || on.get('push')?.table?.has('tags') === true;
}
function isTagOnly({ on }) {
    const push = on.get('push')?.table;
    return [...on.keys()].every((event) => event === 'release' || (event === 'push' && push?.has('tags') === true && !push.has('branches')));
}
function permissionsOf(job, workflow) {
    return job.permissions ?? workflow.permissions;
}
function grants(name, job, workflow) {
    const stated = permissionsOf(job, workflow);
    if (stated === undefined) {
        if (workflow.on.has('workflow_call'))
            return undefined;
        return name === 'id-token' ? false : undefined;
    }
    if (stated.table === undefined)
        return stated.text === 'write-all' || /\$\{\{/.test(stated.text ?? '');
    const level = stated.table.get(name)?.text;
    return level === 'write' || /\$\{\{/.test(level ?? '');
}

var yaml_dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./.build/check/rules/workflow/read.js

const read_FILE = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const read_LARGEST = 512_000;
const DEEPEST = 20;
const MOST_VALUES = 50_000;
const MOST_ALIASES = 500;
const NONE = new Map();
const read_read = new WeakMap();
function workflowsOf(files) {
    const known = read_read.get(files) ?? files.all.filter((path) => read_FILE.test(path)).flatMap((path) => readWorkflow(path, files));
    read_read.set(files, known);
    return known;
}
function readWorkflow(file, files) {
    const text = files.text(file);
    if (text === undefined || text.length > read_LARGEST || text.includes('\0'))
        return [];
    const lines = new yaml_dist/* LineCounter */.HN();
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    let root;
    try {
        const document = (0,yaml_dist/* parseDocument */.Tp)(text, { lineCounter: lines, version: '1.2', uniqueKeys: false, logLevel: 'silent' });
        root = toValue(document.contents, { at, document, values: 0, aliases: 0 }, 0);
    }
    catch {
        return [];
    }
    const { table } = root ?? {};
    if (table === undefined)
        return [];
    const jobs = [...(table.get('jobs')?.table ?? NONE)].flatMap(([id, value]) => jobOf(id, value));
    const on = table.get('on');
    return [
        {
            file,
            text,
            on: eventsOf(on),
            onPlace: on?.place ?? { line: 1, column: 1 },
            permissions: table.get('permissions'),
            concurrency: table.get('concurrency'),
            env: table.get('env')?.table ?? NONE,
            jobs,
            at,
        },
    ];
}
function eventsOf(on) {
    if (on?.table !== undefined)
        return on.table;
    const names = on?.list?.map(({ text }) => text) ?? [on?.text];
    return new Map(names.flatMap((name) => (name === undefined ? [] : [[name, undefined]])));
}
function jobOf(id, all) {
    const { table } = all;
    if (table === undefined)
        return [];
    return [
        {
            id,
            place: all.place,
            uses: table.get('uses'),
            permissions: table.get('permissions'),
            env: table.get('env')?.table ?? NONE,
            concurrency: table.get('concurrency'),
            steps: (table.get('steps')?.list ?? []).flatMap((step) => stepOf(step)),
            all,
        },
    ];
}
function stepOf(all) {
    const { table } = all;
    if (table === undefined)
        return [];
    return [
        {
            uses: table.get('uses'),
            run: table.get('run'),
            with: table.get('with')?.table ?? NONE,
            env: table.get('env')?.table ?? NONE,
            all,
        },
    ];
}
function toValue(given, reading, depth, key) {
    const alias = (0,yaml_dist/* isAlias */.Vj)(given);
    reading.values += 1;
    reading.aliases += alias ? 1 : 0;
    if (reading.values > MOST_VALUES || reading.aliases > MOST_ALIASES)
        throw new RangeError('too many values');
    const node = alias ? given.resolve(reading.document) : given;
    if (node === null || node === undefined || depth > DEEPEST)
        return undefined;
    const { at } = reading;
    const [start = 0, end = start] = node.range ?? [];
    const base = { text: undefined, list: undefined, table: undefined, place: at(key ?? start), start, end };
    const inner = (child, childKey) => toValue(child, reading, depth + 1, childKey);
    if ((0,yaml_dist/* isScalar */.jn)(node)) {
        const { value, source } = node;
        return { ...base, text: typeof value === 'string' ? value : (source ?? (value === null ? '' : String(value))) };
    }
    if ((0,yaml_dist/* isSeq */.oP)(node))
        return { ...base, list: node.items.flatMap((item) => inner(item) ?? []) };
    if (!(0,yaml_dist/* isMap */.jh)(node))
        return undefined;
    const table = new Map();
    for (const { key: name, value } of node.items) {
        if (!(0,yaml_dist/* isScalar */.jn)(name))
            continue;
        const where = name.range?.[0] ?? start;
        const found = inner(value, where);
        table.set(String(name.value), found ?? { ...base, text: '', place: at(where), start: where, end: where });
    }
    return { ...base, table };
}
function* textsIn(value) {
    if (value === undefined)
        return;
    if (value.text !== undefined)
        yield value;
    for (const one of value.list ?? [])
        yield* textsIn(one);
    for (const one of value.table?.values() ?? [])
        yield* textsIn(one);
}

;// CONCATENATED MODULE: ./.build/check/rules/workflow/build-secrets.js


const SECRET = /\bsecrets\.(?!GITHUB_TOKEN\b)(\w+)/i;
const workflowBuildSecrets = {
    id: 'workflow-build-secrets',
    title: 'The job that builds a release holds neither secrets nor an identity.',
    level: 'warning',
    docs: {
        why: 'Installing and building runs the scripts of every dependency, and what runs in a job can read all of it: a token of a later step from the runner’s memory, an identity from its address. Of the packages that were taken over, most were published with a token that a build script found.',
        wrong: 'jobs:\n  release:\n    steps:\n      - run: npm ci && npm run build\n      - run: npm publish\n        env: { NODE_AUTH_TOKEN: "${{ secrets.NPM_TOKEN }}" }',
        right: 'jobs:\n  build:\n    permissions: { contents: read }\n    steps:\n      - run: npm ci && npm pack\n      - uses: actions/upload-artifact@…\n  publish:\n    needs: build\n    permissions: { id-token: write }\n    steps:\n      - uses: actions/download-artifact@…\n      - run: npm publish ./*.tgz',
        fix: 'Build in one job without rights, hand the files over, and publish in a second one that installs nothing. mcp-drydock init writes such a workflow.',
    },
    check({ files }) {
        return workflowsOf(files)
            .filter(releases)
            .flatMap((workflow) => workflow.jobs.filter((job) => feedsRelease(job, workflow)).flatMap((job) => build_secrets_judge(job, workflow)));
    },
};
function feedsRelease(job, { jobs }) {
    if (job.steps.some(publishes))
        return true;
    const hands = job.steps.some((step) => isAction(step, /^actions\/upload-artifact$/) || ourPart(step) === 'build');
    return hands && jobs.some((one) => one.steps.some(publishes) && needsOf(one).includes(job.id));
}
function needsOf(job) {
    return [...textsIn(job.all.table?.get('needs'))].map(({ text }) => text ?? '');
}
function build_secrets_judge(job, workflow) {
    const building = job.steps.filter((step) => isBuild(step));
    const first = building[0];
    const built = first === undefined ? undefined : buildsAt(first);
    if (built === undefined)
        return [];
    const secret = secretOf(job, workflow);
    const stated = permissionsOf(job, workflow);
    const identity = stated !== undefined && grants('id-token', job, workflow) === true;
    if (secret === undefined && !identity)
        return [];
    const holds = [
        ...(secret === undefined
            ? []
            : [`secrets.${secret.name}${secret.line === undefined ? '' : ` (line ${secret.line})`}`]),
        ...(identity ? ['id-token: write'] : []),
    ].join(' and ');
    return [
        {
            message: `The job ${job.id} runs ${built.words} and holds ${holds}: scripts of every dependency can take what the job has.`,
            hint: 'Build in a job with permissions: { contents: read } and no secrets; publish in a second one (needs: …) that only downloads the files. mcp-drydock init writes both.',
            file: workflow.file,
            ...built.value.place,
        },
    ];
}
function isBuild(step) {
    if (ourPart(step) !== undefined)
        return ourPart(step) === 'build';
    return buildsAt(step) !== undefined;
}
function secretOf(job, workflow) {
    for (const value of [...textsIn(job.all), ...[...workflow.env.values()].flatMap((one) => [...textsIn(one)])]) {
        const name = nameIn(value);
        if (name !== undefined)
            return { name, line: value.place.line };
    }
    return undefined;
}
function nameIn({ text = '' }) {
    return /\$\{\{/.test(text) ? SECRET.exec(text)?.[1] : undefined;
}

;// CONCATENATED MODULE: ./.build/check/rules/workflow/cache.js


const workflowCache = {
    id: 'workflow-cache',
    title: 'The workflow that releases uses no cache.',
    level: 'warning',
    docs: {
        why: 'Any run on the default branch can fill a cache, and a release that reads it ships what that run left there. A release runs rarely: the minute that a cache saves is worth less.',
        wrong: '- uses: actions/setup-node@…\n  with: { node-version: 24, cache: npm }',
        right: '- uses: actions/setup-node@…\n  with: { node-version: 24 }',
        fix: 'Take the cache out of the workflow that publishes; the one that tests pull requests may keep it.',
    },
    check({ files }) {
        return workflowsOf(files)
            .filter((workflow) => releases(workflow) && !isCi(workflow))
            .flatMap((workflow) => {
            const found = workflow.jobs
                .filter(({ steps }) => steps.some((step) => buildsAt(step) !== undefined))
                .flatMap(({ steps }) => steps.flatMap((step) => cacheOf(step) ?? []));
            const [first] = found;
            if (first === undefined)
                return [];
            const more = found.length === 1 ? '' : ` (and ${found.length - 1} more in this file)`;
            return [
                {
                    message: `${first.words} reads what other runs have left${more}: that goes into the release.`,
                    hint: first.hint,
                    file: workflow.file,
                    ...first.value.place,
                },
            ];
        });
    },
};
function isCi({ on }) {
    return on.has('pull_request');
}
function cacheOf(step) {
    const action = actionOf(step.uses) ?? '';
    const { uses } = step;
    if (uses === undefined)
        return undefined;
    if (/^(actions\/cache(\/restore)?|swatinem\/rust-cache|buildjet\/cache|useblacksmith\/cache)$/.test(action)) {
        return { words: action, hint: 'Take the step out.', value: uses };
    }
    const name = SETTINGS.find(([pattern]) => pattern.test(action))?.[1] ?? '';
    const setting = step.with.get(name);
    const text = setting?.text ?? '';
    if (setting === undefined || text === '' || text === 'false' || text === 'auto' || /\$\{\{/.test(text))
        return undefined;
    return { words: `${name}: ${text} of ${action}`, hint: `Take out ${name}: ${text}.`, value: setting };
}
const SETTINGS = [
    [/^actions\/setup-(node|python|java)$|^pnpm\/action-setup$/, 'cache'],
    [/^astral-sh\/setup-uv$/, 'enable-cache'],
    [/^docker\/build-push-action$/, 'cache-from'],
];

;// CONCATENATED MODULE: ./.build/check/rules/workflow/concurrency.js


const workflowConcurrency = {
    id: 'workflow-concurrency',
    title: 'Runs of the release wait for one another.',
    level: 'note',
    docs: {
        why: 'A tag that is pushed twice, or a run that is started again while the first still works, makes two runs that upload the same version: one of them fails half-way.',
        wrong: 'on: { push: { tags: ["v*"] } }\njobs:',
        right: "on: { push: { tags: ['v*'] } }\nconcurrency: { group: 'release-${{ github.ref }}', cancel-in-progress: false }\njobs:",
        fix: 'Add the group, and never cancel a run that may be publishing.',
    },
    check({ files }) {
        return workflowsOf(files)
            .filter((workflow) => releases(workflow) && !workflow.on.has('workflow_call'))
            .flatMap((workflow) => {
            const open = workflow.jobs.find(({ steps, concurrency }) => concurrency === undefined && steps.some(publishes));
            if (open === undefined || workflow.concurrency !== undefined)
                return [];
            return [
                {
                    message: `Two runs of this workflow can publish at the same time: the job ${open.id} has no concurrency group.`,
                    hint: "Write above jobs:\n  concurrency: { group: 'release-${{ github.ref }}', cancel-in-progress: false }",
                    file: workflow.file,
                    ...workflow.onPlace,
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./.build/check/rules/workflow/head-built.js


const TRIGGERS = ['pull_request_target', 'workflow_run'];
const HEAD = /github\.head_ref|github\.event\.(pull_request\.(head\.(sha|ref|repo)|number|merge_commit_sha)|number\b|workflow_run\.(head_(sha|branch|repository|commit)|pull_requests))|refs\/pull\//;
const FETCHES = /\bgh\s+pr\s+checkout\b|\bgit\s+(fetch|checkout|switch|pull)\b[^\n]*(pull\/|head_ref|HEAD_REF|head\.(sha|ref)|HEAD_SHA)/;
const OWN_ONLY = /workflow_run\.event\s*==\s*'(push|schedule|workflow_dispatch|release)'|workflow_run\.event\s*!=\s*'pull_request'|event\.label\.name\s*==|author_association|github\.(actor|triggering_actor|event\.\w+\.user\.login)\s*==|head_repository\.full_name\s*==\s*github\.repository|head\.repo\.full_name\s*==\s*github\.repository|head\.repo\.fork\s*==\s*false|!\s*github\.event\.pull_request\.head\.repo\.fork/;
const workflowHeadBuilt = {
    id: 'workflow-head-built',
    title: 'pull_request_target and workflow_run build nothing that a pull request brings.',
    level: 'warning',
    docs: {
        why: 'These triggers run with the secrets and the write token of the repository, whoever opened the pull request. Building its head runs a stranger’s scripts next to them; projects were taken over that way.',
        wrong: 'on: pull_request_target\njobs:\n  test:\n    steps:\n      - uses: actions/checkout@…\n        with: { ref: "${{ github.event.pull_request.head.sha }}" }\n      - run: npm ci && npm test',
        right: 'on: pull_request\njobs:\n  test:\n    permissions: { contents: read }\n    steps:\n      - uses: actions/checkout@…\n      - run: npm ci && npm test',
        fix: 'Use pull_request, which has no secrets and a token that can only read. What needs rights goes into a second workflow that runs no code of the pull request.',
    },
    check({ files }) {
        return workflowsOf(files).flatMap((workflow) => {
            const trigger = TRIGGERS.find((name) => workflow.on.has(name));
            return trigger === undefined ? [] : workflow.jobs.flatMap((job) => head_built_judge(job, trigger, workflow));
        });
    },
};
function head_built_judge(job, trigger, workflow) {
    const condition = job.all.table?.get('if')?.text ?? '';
    if (OWN_ONLY.test(condition) || job.all.table?.has('environment') === true)
        return [];
    const from = job.steps.findIndex(checksOutHead);
    if (from === -1)
        return [];
    const built = job.steps
        .slice(from)
        .map(runsHead)
        .find((one) => one !== undefined);
    const at = job.steps[from]?.uses ?? job.steps[from]?.run;
    if (built === undefined || at === undefined)
        return [];
    return [
        {
            message: `The job ${job.id} checks out what a pull request brings and runs ${built.words} (line ${built.value.place.line}), and ${trigger} gives it the secrets and the token of this repository.`,
            hint: `Write on: pull_request in place of ${trigger}, or move what needs rights into a job that builds nothing.`,
            file: workflow.file,
            ...at.place,
        },
    ];
}
const RUNS = /^\s*(?:\w+=\S*\s+)*(?:(?:npx|node|python3?|bash|sh|task|just|nx|uvx|go\s+run)\s+\S+|\.\/[\w./-]+)/m;
function runsHead(step) {
    const { uses, run } = step;
    if (uses?.text?.startsWith('./') === true)
        return { words: uses.text, value: uses };
    const words = RUNS.exec(commandsOf(step))?.[0].trim();
    return buildsAt(step) ?? (words === undefined || run === undefined ? undefined : { words, value: run });
}
function checksOutHead(step) {
    if (OWN_ONLY.test(step.all.table?.get('if')?.text ?? ''))
        return false;
    if (isAction(step, /^actions\/checkout$/)) {
        return HEAD.test(`${step.with.get('ref')?.text ?? ''} ${step.with.get('repository')?.text ?? ''}`);
    }
    return FETCHES.test(commandsOf(step));
}

;// CONCATENATED MODULE: ./.build/check/rules/workflow/injection.js


const HARMLESS = /\.(number|id|node_id|sha|head_sha|before|after|merged|draft|fork|private|action|created_at|updated_at|run_number|run_id|run_attempt|conclusion|status|event|html_url|url|clone_url|full_name|default_branch|login|prerelease|merge_commit_sha|forced|deleted|created)$/i;
const FREE = /\b(?:github\.event\.[\w.*[\]'-]+|github\.head_ref|inputs\.[\w-]+|github\.event\.inputs\.[\w-]+)/g;
const workflowInjection = {
    id: 'workflow-injection',
    title: 'Scripts take inputs and event data from the environment.',
    level: 'warning',
    docs: {
        why: 'The runner puts the text of ${{ }} into the script before a shell reads it: a branch named $(curl …) or an input with a quotation mark in it becomes a command, next to the rights to publish.',
        wrong: '- run: echo "Releasing ${{ inputs.version }}"',
        right: '- run: echo "Releasing $VERSION"\n  env: { VERSION: "${{ inputs.version }}" }',
        fix: 'Hand the value over in env and read it as a variable, in quotes.',
    },
    check({ files }) {
        return workflowsOf(files)
            .filter((workflow) => releases(workflow) || workflow.on.has('pull_request_target'))
            .flatMap((workflow) => workflow.jobs.flatMap(({ steps }) => steps.flatMap((step) => injection_judge(step, workflow))));
    },
};
function injection_judge(step, workflow) {
    const script = isAction(step, /^actions\/github-script$/) ? step.with.get('script') : step.run;
    if (script === undefined)
        return [];
    const found = expressions(script, workflow);
    const [first] = found;
    if (first === undefined)
        return [];
    const more = found.length === 1 ? '' : ` (and ${found.length - 1} more in this script)`;
    const variable = (first.name
        .split(/[.\]['-]+/)
        .filter((part) => part !== '')
        .at(-1) ?? 'value').toUpperCase();
    const how = step.run === undefined ? `process.env.${variable}` : `"$${variable}"`;
    return [
        {
            message: `\${{ ${first.name} }} becomes part of the script${more}: whoever writes the value writes a command.`,
            hint: `Write ${how} in its place, and beside the script:\n  env:\n    ${variable}: \${{ ${first.name} }}`,
            file: workflow.file,
            ...workflow.at(first.offset),
        },
    ];
}
function expressions(script, workflow) {
    const source = workflow.text.slice(script.start, script.end);
    return [...source.matchAll(/\$\{\{([^}]{0,500}(?:\}(?!\})[^}]{0,500})*)\}\}/g)].flatMap((match) => {
        const body = (match[1] ?? '').trim();
        if (/[=!<>]=|&&|^(?:contains|startsWith|endsWith|hashFiles|toJSON\(inputs|format)\(/.test(body))
            return [];
        const name = body.match(FREE)?.find((one) => !HARMLESS.test(one) && !isChosen(one, workflow));
        return name === undefined ? [] : [{ name, offset: script.start + match.index }];
    });
}
function isChosen(name, { on }) {
    const input = /^(?:github\.event\.)?inputs\.([\w-]+)$/.exec(name)?.[1];
    if (input === undefined)
        return false;
    const kinds = ['workflow_dispatch', 'workflow_call'].flatMap((event) => {
        const stated = on.get(event)?.table?.get('inputs')?.table?.get(input);
        return stated === undefined ? [] : [stated.table?.get('type')?.text ?? 'string'];
    });
    return kinds.length > 0 && kinds.every((kind) => /^(boolean|number|choice|environment)$/.test(kind));
}

;// CONCATENATED MODULE: ./.build/check/rules/workflow/permissions.js


const workflowPermissions = {
    id: 'workflow-permissions',
    title: 'Jobs that publish have the permissions that publishing needs.',
    level: 'error',
    docs: {
        why: 'Trusted publishing and attestations ask GitHub for an identity, which only a job with id-token: write gets; a release is made with contents: write. Where permissions are stated, everything that is not named is refused, at the end of the release.',
        wrong: 'permissions: { contents: read }\nsteps:\n  - uses: pypa/gh-action-pypi-publish@…',
        right: 'permissions: { contents: read, id-token: write }\nsteps:\n  - uses: pypa/gh-action-pypi-publish@…',
        fix: 'State the permissions on the job that publishes, and only there.',
    },
    check(input) {
        return workflowsOf(input.files)
            .filter(releases)
            .flatMap((workflow) => workflow.jobs.flatMap((job) => {
            const needs = job.steps.flatMap((step) => permissions_needsOf(step, job, workflow, input));
            const missing = needs.filter(({ name }) => grants(name, job, workflow) === false);
            const first = new Map(missing.toReversed().map((need) => [need.name, need]));
            return [...first.values()].toReversed().map((need) => refused(need, job, workflow));
        }));
    },
};
function refused({ name, why, level, at }, job, workflow) {
    const stated = permissionsOf(job, workflow);
    const where = stated === undefined ? 'states no permissions' : 'does not have it';
    return {
        level,
        message: `${why} needs ${name}: write, and the job ${job.id} ${where}: it will be refused.`,
        hint: `Write under the job ${job.id}:\n  permissions:\n    ${name}: write${name === 'contents' ? '' : '\n    contents: read'}`,
        file: workflow.file,
        ...at.place,
    };
}
function permissions_needsOf(step, job, workflow, input) {
    const part = ourPart(step);
    if (part === 'publish' || part === 'release')
        return ourNeeds(step, job, input);
    const action = actionOf(step.uses) ?? '';
    if (step.uses !== undefined && isPypa(step)) {
        const trusted = step.with.get('password') === undefined;
        return trusted ? [{ name: 'id-token', why: 'Trusted publishing to PyPI', level: 'error', at: step.uses }] : [];
    }
    if (step.uses !== undefined && /^actions\/attest(-[\w-]+)?$/.test(action)) {
        const why = 'An attestation';
        return [
            { name: 'id-token', why, level: 'warning', at: step.uses },
            { name: 'attestations', why, level: 'warning', at: step.uses },
        ];
    }
    return [...commandNeeds(step, job, workflow), ...releaseNeeds(step, job, workflow)];
}
function ourNeeds(step, job, { projects, targets }) {
    const { uses } = step;
    if (uses === undefined)
        return [];
    const given = step.with.get('targets')?.text;
    if (/\$\{\{/.test(given ?? ''))
        return [];
    const chosen = given === undefined || given.trim() === '' ? targets : given.split(/[\s,]+/);
    const goes = (target, ecosystem) => chosen === undefined
        ? ecosystem === undefined || projects.some((one) => one.ecosystem === ecosystem && one.isPrivate !== true)
        : chosen.includes(target);
    const has = (name) => step.with.has(name);
    const token = /secrets\./.test(step.with.get('github-token')?.text ?? '') || job.all.table?.has('strategy') === true;
    const needs = [];
    if (goes('pypi', 'python') && !has('pypi-token') && !has('pypi-url')) {
        needs.push({ name: 'id-token', why: 'Trusted publishing to PyPI', level: 'error', at: uses });
    }
    else if (goes('npm', 'node') && !has('npm-token') && !has('npm-registry')) {
        needs.push({ name: 'id-token', why: 'Trusted publishing to npm', level: 'error', at: uses });
    }
    if (goes('github') && !token)
        needs.push({ name: 'contents', why: 'The GitHub release', level: 'error', at: uses });
    return needs;
}
function commandNeeds(step, job, workflow) {
    const { run } = step;
    if (run === undefined)
        return [];
    const words = commandsOf(step);
    const env = (name) => (step.env.get(name) ?? job.env.get(name) ?? workflow.env.get(name))?.text;
    const provenance = /\b(npm|pnpm)\s+publish\b[^\n]*--provenance(?!=false)/.test(words) || env('NPM_CONFIG_PROVENANCE') === 'true';
    if (provenance && /\b(npm|pnpm)\s+publish\b/.test(words)) {
        return [{ name: 'id-token', why: 'npm publish with provenance', level: 'warning', at: run }];
    }
    if (/\buv\s+publish\b[^\n]*--trusted-publishing[ =]always/.test(words)) {
        return [{ name: 'id-token', why: 'Trusted publishing to PyPI', level: 'error', at: run }];
    }
    return [];
}
const RELEASE_ACTIONS = /^(softprops\/action-gh-release|ncipollo\/release-action|actions\/create-release|actions\/upload-release-asset)$/;
function releaseNeeds(step, job, workflow) {
    const byAction = RELEASE_ACTIONS.test(actionOf(step.uses) ?? '');
    const byCommand = /\bgh\s+release\s+(create|upload)\b/.test(commandsOf(step));
    const at = step.uses ?? step.run;
    if (at === undefined || !(byAction || byCommand))
        return [];
    const tokens = [...textsIn(step.all)].map(({ text }) => text ?? '');
    const around = [job.env, workflow.env].flatMap((env) => [
        env.get('GH_TOKEN')?.text ?? '',
        env.get('GITHUB_TOKEN')?.text ?? '',
    ]);
    const other = [...tokens, ...around].some((text) => /secrets\.(?!GITHUB_TOKEN\b)|steps\.[\w-]+\.outputs\.\w*token/i.test(text));
    return other ? [] : [{ name: 'contents', why: 'A GitHub release', level: 'warning', at }];
}

;// CONCATENATED MODULE: ./.build/check/rules/workflow/pypi-called.js


const workflowPypiCalled = {
    id: 'workflow-pypi-called',
    title: 'PyPI is published to by a step of the repository’s own workflow.',
    level: 'warning',
    docs: {
        why: 'PyPI compares the file that the publishing job is written in with the publisher it trusts. In a called workflow of another repository that file never matches, so PyPI refuses; in one of the same repository its attestations do not.',
        wrong: 'jobs:\n  publish:\n    uses: our-team/workflows/.github/workflows/pypi-publish.yml@…',
        right: 'jobs:\n  publish:\n    permissions: { id-token: write }\n    steps:\n      - uses: pypa/gh-action-pypi-publish@…',
        fix: 'Call the workflow for everything up to the built files, and publish in a step of your own job.',
    },
    check({ files }) {
        return workflowsOf(files).flatMap((workflow) => [
            ...workflow.jobs.flatMap((job) => elsewhere(job, workflow)),
            ...called(workflow),
        ]);
    },
};
function elsewhere(job, workflow) {
    const { uses } = job;
    const name = actionOf(uses);
    if (uses === undefined || name === undefined || !name.includes('/.github/workflows/'))
        return [];
    if (!/pypi/i.test(name) || grants('id-token', job, workflow) !== true)
        return [];
    if (job.all.table?.has('secrets') === true)
        return [];
    return [
        {
            message: `${uses.text?.replace(/@.*/, '')} is a workflow of another repository: PyPI trusts a file of this one, and refuses what is published from there.`,
            hint: 'Let the called workflow build only, and publish in a step of your own job.',
            file: workflow.file,
            ...uses.place,
        },
    ];
}
function called(workflow) {
    if (!workflow.on.has('workflow_call'))
        return [];
    if (workflow.on.size > 1)
        return [];
    return workflow.jobs.flatMap((job) => job.steps.flatMap((step) => {
        const { uses } = step;
        const pypa = isPypa(step);
        const ours = ourPart(step) === 'publish' && /pypi/.test(step.with.get('targets')?.text ?? '');
        const tokens = [...textsIn(step.all)].some(({ text }) => /secrets\.|inputs\.[\w-]*(token|password)/i.test(text ?? ''));
        if (uses === undefined || !(pypa || ours) || tokens || step.with.has('password'))
            return [];
        return [
            {
                message: `${workflow.file} is started by other workflows only: PyPI refuses it when it is called from another repository, and its attestations in this one.`,
                hint: 'Move this step into a job of the workflow that the tag starts.',
                file: workflow.file,
                ...uses.place,
            },
        ];
    }));
}

;// CONCATENATED MODULE: ./.build/check/rules/workflow/tags-fetched.js


const BUILDS_PYTHON = /\b(uv\s+build|python3?\s+-m\s+build|hatch\s+build|poetry\s+build|pdm\s+(build|publish)|pip\s+wheel|flit\s+build)\b/;
const workflowTagsFetched = {
    id: 'workflow-tags-fetched',
    title: 'A release whose version comes from tags checks the tags out.',
    level: 'warning',
    docs: {
        why: 'actions/checkout fetches one commit and no tags. A version that is made from the tags then becomes 0.0.0 or 0.1.dev1, and what is built bears it. A run that a pushed tag starts has that one tag.',
        wrong: 'on: { workflow_dispatch: {} }\nsteps:\n  - uses: actions/checkout@…\n  - run: uv build',
        right: 'on: { workflow_dispatch: {} }\nsteps:\n  - uses: actions/checkout@…\n    with: { fetch-depth: 0 }\n  - run: uv build',
        fix: 'Add with: { fetch-depth: 0 } to the checkout before the build.',
    },
    check({ files, projects, ecosystemOf }) {
        const dynamic = projects.find((project) => ecosystemOf(project).versions.fromTags?.(project, files) !== undefined);
        if (dynamic === undefined)
            return [];
        return workflowsOf(files)
            .filter((workflow) => releases(workflow) && !isTagOnly(workflow))
            .flatMap((workflow) => workflow.jobs.flatMap((job) => tags_fetched_judge(job, workflow, dynamic)));
    },
};
function tags_fetched_judge(job, workflow, project) {
    const build = job.steps.findIndex((step) => BUILDS_PYTHON.test(commandsOf(step)) || ourPart(step) === 'build' || ourPart(step) === 'release');
    const before = job.steps.slice(0, Math.max(0, build));
    const checkout = before.findLast((step) => isAction(step, /^actions\/checkout$/));
    if (checkout?.uses === undefined)
        return [];
    const depth = checkout.with.get('fetch-depth')?.text;
    const tags = checkout.with.get('fetch-tags')?.text;
    if (depth !== undefined || (tags !== undefined && tags !== 'false') || checkout.with.has('ref'))
        return [];
    if (before.some((step) => /\bgit\s+(fetch|pull)\b|\bgit\s+tag\s+(?!-l)/.test(commandsOf(step))))
        return [];
    if (/_PRETEND_VERSION|UV_DYNAMIC_VERSIONING_BYPASS|PDM_BUILD_SCM_VERSION/.test(workflow.text))
        return [];
    return [
        {
            message: `The version of ${project.name} comes from tags, and this checkout has none: a run that no tag has started builds another version.`,
            hint: 'Write under it: with: { fetch-depth: 0 }',
            file: workflow.file,
            ...checkout.uses.place,
        },
    ];
}

;// CONCATENATED MODULE: ./.build/check/rules/workflow/unpinned.js


const workflowUnpinned = {
    id: 'workflow-unpinned',
    title: 'Actions of others that a release uses are named by commit.',
    level: 'warning',
    docs: {
        why: 'A tag of an action can be moved to other code, and has been (tj-actions/changed-files, 2025): the next release runs it with the rights to publish. A commit can not be moved. GitHub’s own actions are left out of this.',
        wrong: '- uses: pypa/gh-action-pypi-publish@release/v1',
        right: '- uses: pypa/gh-action-pypi-publish@ed0c53931b1dc9bd32cbe73a98c7f6766f8a527e # v1.13.0',
        fix: 'Write the commit of the release and its version as a comment; Dependabot and Renovate keep both up to date.',
    },
    check(input) {
        return workflowsOf(input.files)
            .filter(releases)
            .flatMap((workflow) => {
            const moving = workflow.jobs
                .flatMap(({ uses, steps }) => [uses, ...steps.map((step) => step.uses)])
                .filter((uses) => uses !== undefined && isMoving(uses.text ?? '', input));
            const [first] = moving;
            if (first === undefined)
                return [];
            const others = [...new Set(moving.slice(1).map(({ text }) => text))].filter((text) => text !== first.text);
            const more = others.length === 0
                ? ''
                : `, and so do ${others.slice(0, 5).join(', ')}${others.length > 5 ? ` and ${others.length - 5} more` : ''}`;
            const repository = first.text?.split(/[@/]/, 2).join('/');
            return [
                {
                    message: `${first.text} names code that can be replaced without notice${more}.`,
                    hint: `Write the commit: git ls-remote https://github.com/${repository} prints it; the version goes behind it as a comment.`,
                    file: workflow.file,
                    ...first.place,
                },
            ];
        });
    },
};
function isMoving(uses, { repository }) {
    if (uses.startsWith('docker://'))
        return !/@sha256:[0-9a-f]{64}$/.test(uses);
    const [, owner = '', ref = ''] = /^([\w.-]+)\/[\w./-]+@(.+)$/.exec(uses) ?? [];
    if (owner === '' || /^(actions|github)$/i.test(owner))
        return false;
    if (owner.toLowerCase() === repository?.split('/')[0]?.toLowerCase())
        return false;
    return !/^[0-9a-f]{40}([0-9a-f]{24})?$/i.test(ref) && !/\$\{\{/.test(ref);
}

;// CONCATENATED MODULE: ./.build/check/rules/workflow/index.js









const WORKFLOW_RULES = [
    workflowPermissions,
    workflowPypiCalled,
    workflowTagsFetched,
    workflowHeadBuilt,
    workflowBuildSecrets,
    workflowInjection,
    workflowUnpinned,
    workflowCache,
    workflowConcurrency,
];

;// CONCATENATED MODULE: ./.build/check/rules/index.js







const SHARED_RULES = [
    tagIsVersion,
    licenseFile,
    ...VERSIONS_RULES,
    ...SAFETY_RULES,
    ...LAYOUT_RULES,
];
const REPOSITORY_RULES = [...MCP_RULES, ...WORKFLOW_RULES];

var rules_levels = __webpack_require__(43198);
;// CONCATENATED MODULE: ./.build/check/rules/run.js
const WEIGHT = { error: 0, warning: 1, note: 2 };
async function runRules(rules, input, about) {
    const found = await Promise.all(rules.map(async (rule) => {
        try {
            const findings = await rule.check(input);
            return findings.map((finding) => ({
                ...finding,
                rule: rule.id,
                level: finding.level ?? rule.level,
                project: about?.name,
                ...(rule.stops === true ? { stops: true } : {}),
            }));
        }
        catch (error) {
            const where = about === undefined ? 'the repository' : `${about.name} (${about.manifestFile})`;
            throw new Error(`The rule ${rule.id} failed on ${where}.`, { cause: error });
        }
    }));
    return found.flat().sort(byWeightAndPlace);
}
function byWeightAndPlace(a, b) {
    const [left, right] = [a.file ?? '', b.file ?? ''];
    return (WEIGHT[a.level] - WEIGHT[b.level] ||
        (left < right ? -1 : left > right ? 1 : 0) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0));
}

;// CONCATENATED MODULE: ./.build/check/stage.js







const ALL_RULES = [
    ...ecosystems/* ECOSYSTEMS */.S.flatMap(({ rules }) => rules),
    ...SHARED_RULES,
    ...REPOSITORY_RULES,
];
const RULE_IDS = ALL_RULES.map(({ id }) => id);
function rulesFor(project) {
    const { rules, replaces = [] } = (0,ecosystems/* ecosystemOf */.M)(project);
    return [...rules, ...SHARED_RULES.filter(({ id }) => !replaces.includes(id))];
}
async function checkProject(project, files, context) {
    const parts = context.tag === undefined ? undefined : (0,core_version/* parseTag */.ED)(context.tag, [project.name]);
    const named = parts?.name === undefined || parts.name === project.name;
    const input = {
        project,
        ecosystem: (0,ecosystems/* ecosystemOf */.M)(project),
        files,
        tag: context.tag,
        tagVersion: named ? parts?.version : undefined,
        repository: context.repository,
        targets: context.targets,
        git: context.git,
    };
    const levels = project.settings.rules ?? context.levels ?? {};
    return (0,rules_levels/* applyLevels */.k)(await runRules(rulesFor(project), input, project), levels, RULE_IDS);
}
async function checkRepository(projects, files, context) {
    const { levels, ...known } = context;
    return (0,rules_levels/* applyLevels */.k)(await runRules(REPOSITORY_RULES, { projects, files, ecosystems: ecosystems/* ECOSYSTEMS */.S, ecosystemOf: ecosystems/* ecosystemOf */.M, ...known }), levels ?? {}, RULE_IDS);
}
const checkRepositoryStage = {
    title: 'repository',
    scope: 'release',
    async run(release, host) {
        const { tag, repository, targets, levels, projects } = release;
        const { files, git } = await factsOf(release, host);
        const findings = await checkRepository(projects, files, { tag, repository, targets, levels, git });
        return { findings, lines: [summary(REPOSITORY_RULES.length, findings)] };
    },
};
const checkStage = {
    title: 'check',
    scope: 'project',
    async run(release, host, project) {
        if (project === undefined)
            return {};
        const { tag, repository, targets, levels } = release;
        const { files, git } = await factsOf(release, host);
        const findings = await checkProject(project, files, { tag, repository, targets, levels, git });
        return { findings, lines: [summary(rulesFor(project).length, findings)] };
    },
};
const listed = new WeakMap();
function factsOf(release, host) {
    const known = listed.get(host) ?? new Map();
    listed.set(host, known);
    const facts = known.get(release.root) ?? readFacts(release.root, host);
    known.set(release.root, facts);
    return facts;
}
async function readFacts(root, host) {
    const [files, git] = await Promise.all([(0,repository_files/* readFiles */.U)(root, { host }), (0,repository_git/* readGitFacts */.SV)(host, root)]);
    return { files, git };
}
function summary(rules, findings) {
    const counts = ['error', 'warning', 'note'].flatMap((level) => {
        const number = findings.filter((finding) => finding.level === level).length;
        return number === 0 ? [] : [`${number} ${level}${number === 1 ? '' : 's'}`];
    });
    return [`${rules} rules`, ...counts].join(', ');
}


/***/ }),

/***/ 44823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  IZ: () => (/* binding */ PREPARE),
  JQ: () => (/* binding */ runStages),
  Gb: () => (/* binding */ stops)
});

var external_node_os_ = __webpack_require__(48161);
var p_limit = __webpack_require__(70370);
var stage = __webpack_require__(3180);
var core_version = __webpack_require__(51928);
var core_names = __webpack_require__(70976);
var plan = __webpack_require__(4147);
;// CONCATENATED MODULE: ./.build/plan/own.js


function ownArtifacts(release, project) {
    return release.artifacts.filter((one) => one.project === project?.name && plan/* MAKER */.rM[one.kind] === project?.ecosystem);
}
function ownStart(release, project) {
    const files = new Set(ownArtifacts(release, project).map(({ file }) => file));
    return release.started.find(({ artifact }) => files.has(artifact));
}
async function ownFile(release, project, suffix) {
    const shared = release.projects.some((other) => other !== project && (0,core_names/* flatName */.pE)(other.name) === (0,core_names/* flatName */.pE)(project.name));
    const version = await (0,plan/* releasedVersion */.eJ)(project, ownArtifacts(release, project), release);
    return (0,core_names/* besideName */.q4)(shared ? `${project.name}-${project.ecosystem}` : project.name, version, suffix);
}

var diff = __webpack_require__(79934);
var clean_text = __webpack_require__(18001);
var version_order = __webpack_require__(61621);
;// CONCATENATED MODULE: ./.build/contract/judge-version.js



const SHOWN = 10;
function judgeVersion({ version, since, changes, gate }) {
    const step = (0,version_order/* stepBetween */.LT)(since, version);
    if (gate === 'off' || step === undefined || step.calendar)
        return [];
    const small = step.bump === 'patch' || step.bump === 'none';
    const breaks = changes.filter(({ kind }) => kind === 'breaking');
    const base = { quote: quoted(breaks.length > 0 ? breaks : changes.filter(({ kind }) => kind === 'feature')) };
    const kind = step.bump === 'none' || step.bump === 'patch' ? 'patch' : step.bump;
    if ((0,diff/* atLeast */.jZ)(changes, 'breaking') && step.bump !== 'major') {
        const count = `${breaks.length} change${breaks.length === 1 ? '' : 's'}`;
        const message = `${count} break${breaks.length === 1 ? 's' : ''} what works with ${since}, and ${version} is a ${kind} version.`;
        if (!step.zero) {
            const hint = `Release it as ${next(since, 'major')}, or keep what was there.`;
            return [{ rule: 'contract/breaking', level: gate, message, hint, ...base }];
        }
        if (small) {
            const hint = `Release it as ${next(since, 'minor')}, or keep what was there.`;
            return [{ rule: 'contract/breaking', level: gate, message, hint, ...base }];
        }
        const hint = 'Below 1.0 that is allowed. Once people rely on it: release 1.0.0, and a break is a major version from then on.';
        return [{ rule: 'contract/breaking', level: 'warning', message, hint, ...base }];
    }
    if (!step.zero && small && (0,diff/* atLeast */.jZ)(changes, 'feature')) {
        const message = `There is more than in ${since}, and ${version} is a patch version: those who take fixes only get features.`;
        const hint = `Release it as ${next(since, 'minor')}.`;
        return [{ rule: 'contract/feature', level: gate, message, hint, ...base }];
    }
    const unclear = changes.filter((one) => one.kind === 'cannot-tell');
    if (unclear.length === 0 || step.bump === 'major')
        return [];
    const message = `Whether clients of ${since} notice some changes cannot be told.`;
    const hint = `Look at them: a break calls for ${next(since, step.zero ? 'minor' : 'major')}.`;
    return [{ rule: 'contract/cannot-tell', level: 'note', message, hint, quote: quoted(unclear) }];
}
function quoted(changes) {
    const lines = changes.slice(0, SHOWN).map(({ message }) => (0,clean_text/* cleanLine */.Ow)(message));
    return changes.length > SHOWN ? [...lines, `and ${changes.length - SHOWN} more`] : lines;
}
function next(since, kind) {
    const [major = 0, minor = 0] = since
        .replace(/^v/, '')
        .split('.')
        .map((part) => Number.parseInt(part, 10));
    const version = kind === 'major' ? `${major + 1}.0.0` : `${major}.${minor + 1}.0`;
    return (0,version_order/* compareVersions */.Zy)(version, since) > 0 ? version : since;
}

var errors = __webpack_require__(8005);
var origin = __webpack_require__(31464);
var of_artifact = __webpack_require__(11617);
var external_node_crypto_ = __webpack_require__(77598);
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var digest = __webpack_require__(34002);
var ecosystems_identity = __webpack_require__(83630);
;// CONCATENATED MODULE: ./.build/contract/of/asking.js









const ASK = { timeoutMs: 10_000, budgetMs: 15_000, retry: 'never' };
const LARGEST = 64 * 1024 * 1024;
async function fetchVersion({ url, file, shown, kind, version, digests }, project, host) {
    const path = (0,external_node_path_.join)(await host.tempDir('before'), (0,external_node_path_.basename)(file));
    const address = (0,origin/* trustedUrl */.$)(url, shown).href;
    const answer = await host.http({
        url: address,
        saveTo: path,
        maxBytes: LARGEST,
        ...ASK,
        budgetMs: 60_000,
        timeoutMs: 60_000,
    });
    if (answer.status !== 200)
        throw notRead(`${shown} could not be fetched: ${new URL(address).host} answered ${answer.status}.`);
    const { sha256, size } = await (0,digest/* digestFile */.T)(path);
    const wrong = (digests.sha256 !== undefined && digests.sha256 !== sha256) ||
        (digests.sha512 !== undefined && digests.sha512 !== (await sha512Of(path)));
    if (wrong)
        throw notRead(`${shown} is not the file that its digest names.`);
    const artifact = { kind, file: (0,external_node_path_.basename)(file), path, sha256, size, project: project.name };
    const identity = await (0,ecosystems_identity/* identityOf */.c)(artifact);
    const mine = identity !== undefined &&
        (0,core_names/* normalName */.tK)(identity.name) === (0,core_names/* normalName */.tK)(project.name) &&
        (0,core_version/* sameVersion */.r1)(identity.version, version);
    if (mine)
        return artifact;
    throw notRead(`${shown} is not ${project.name} ${version}.`);
}
function notRead(message) {
    return new errors/* ReleaseError */.K2('contract/not-compared', message);
}
async function sha512Of(path) {
    const hash = (0,external_node_crypto_.createHash)('sha512');
    for await (const chunk of (0,external_node_fs_.createReadStream)(path))
        hash.update(chunk);
    return hash.digest('hex');
}

var schemas = __webpack_require__(88343);
var object = __webpack_require__(36074);
var packument = __webpack_require__(70802);
var file_version = __webpack_require__(31342);
var simple_index = __webpack_require__(20846);
var remote_answer = __webpack_require__(511);
;// CONCATENATED MODULE: ./.build/contract/of/attested.js






async function attestedFile({ name, ecosystem }, version, repository, registries, host) {
    return ecosystem === 'node'
        ? onNpm(name, version, repository, registries.npm, host)
        : onIndex(name, version, repository, registries.pypi, host);
}
async function onIndex(name, version, repository, index, host) {
    const files = (await (0,simple_index/* readIndex */.v)(index, name, [], host)) ?? [];
    const wheel = files.find(({ file }) => file.endsWith('-none-any.whl') && (0,file_version/* fileVersion */.f)(file, name) === version);
    if (wheel?.provenance === undefined)
        return undefined;
    const answer = await host.http({ url: wheel.provenance, headers: { accept: 'application/json' } });
    if (answer.status !== 200)
        return undefined;
    const ours = list(field((0,remote_answer/* peekAnswer */.cj)(answer, schemas/* unknown */.L5J()), 'attestation_bundles')).filter((bundle) => {
        const publisher = field(bundle, 'publisher');
        return field(publisher, 'kind') === 'GitHub' && sameText(field(publisher, 'repository'), repository);
    });
    const statements = ours
        .flatMap((bundle) => list(field(bundle, 'attestations')))
        .map((one) => decoded(field(field(one, 'envelope'), 'statement')));
    const sha256 = digestOf(statements, 'sha256', (subject) => subject === wheel.file);
    if (sha256 === undefined)
        return undefined;
    const { file, url } = wheel;
    return { url, file, shown: `${file} on ${index.host}`, kind: 'wheel', version, digests: { sha256 } };
}
async function onNpm(name, version, repository, registry, host) {
    const headers = { accept: 'application/json' };
    const shown = await host.http({ url: (0,packument/* packageUrl */.EH)(registry, name, version), headers });
    const dist = shown.status === 200 ? field((0,remote_answer/* peekAnswer */.cj)(shown, schemas/* unknown */.L5J()), 'dist') : undefined;
    const url = field(dist, 'tarball');
    const told = field(field(dist, 'attestations'), 'url');
    if (typeof url !== 'string' || typeof told !== 'string' || !URL.canParse(told, registry.href))
        return undefined;
    const address = new URL(told, registry);
    if (address.origin !== registry.origin)
        return undefined;
    const answer = await host.http({ url: address.href, headers });
    if (answer.status !== 200)
        return undefined;
    const statements = list(field((0,remote_answer/* peekAnswer */.cj)(answer, schemas/* unknown */.L5J()), 'attestations'))
        .filter((one) => String(field(one, 'predicateType')).startsWith('https://slsa.dev/provenance/'))
        .map((one) => decoded(field(field(field(one, 'bundle'), 'dsseEnvelope'), 'payload')))
        .filter((statement) => sameText(builtFrom(statement), `https://github.com/${repository}`));
    const sha512 = digestOf(statements, 'sha512', (subject) => subject === purlOf(name, version));
    if (sha512 === undefined)
        return undefined;
    const file = `${name.replace(/^@/, '').replace('/', '-')}-${version}.tgz`;
    return {
        url,
        file,
        shown: `${name} ${version} on ${registry.host}`,
        kind: 'npm-tarball',
        version,
        digests: { sha512 },
    };
}
function builtFrom(statement) {
    const parameters = field(field(field(statement, 'predicate'), 'buildDefinition'), 'externalParameters');
    return field(field(parameters, 'workflow'), 'repository');
}
function purlOf(name, version) {
    return `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;
}
function digestOf(statements, algorithm, isFile) {
    const found = statements
        .flatMap((statement) => list(field(statement, 'subject')))
        .filter((subject) => isFile(field(subject, 'name')))
        .map((subject) => field(field(subject, 'digest'), algorithm));
    const [first] = found;
    return typeof first === 'string' && /^[0-9a-f]+$/.test(first) ? first : undefined;
}
function decoded(text) {
    try {
        return JSON.parse(Buffer.from(typeof text === 'string' ? text : '', 'base64').toString('utf8'));
    }
    catch {
        return undefined;
    }
}
function field(value, key) {
    return (0,object/* isObject */.G)(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function sameText(value, wanted) {
    return typeof value === 'string' && value.replace(/\/$/, '').toLowerCase() === wanted.toLowerCase();
}

var file = __webpack_require__(7373);
;// CONCATENATED MODULE: ./.build/contract/of/own-releases.js






const PAGES = 3;
const RELEASE = schemas/* looseObject */._H3({
    tag_name: schemas/* string */.YjP(),
    draft: schemas/* boolean */.zMY().default(false),
    assets: (0,remote_answer/* listOf */.c3)(schemas/* looseObject */._H3({ name: schemas/* string */.YjP(), browser_download_url: schemas/* string */.YjP(), digest: schemas/* string */.YjP().nullish() })).default([]),
});
const RELEASES = (0,remote_answer/* listOf */.c3)(RELEASE);
async function ownReleases(repository, project, host) {
    const base = (0,origin/* trustedUrl */.$)(host.env['GITHUB_API_URL'] || 'https://api.github.com', 'GITHUB_API_URL');
    const found = [];
    for (let page = 1; page <= PAGES; page += 1) {
        const url = `${base.href.replace(/\/$/, '')}/repos/${repository}/releases?per_page=100&page=${page}`;
        const answer = await host.http({ url, headers: { accept: 'application/vnd.github+json' }, ...ASK });
        if (answer.status === 404)
            return [];
        if (answer.status !== 200)
            throw notRead(`GitHub answered ${answer.status} when asked for the releases.`);
        const releases = (0,remote_answer/* readAnswer */.JN)(answer, RELEASES, `the releases of ${repository}`, { code: 'contract/not-compared' });
        found.push(...releases.flatMap((one) => ofProject(one, project)));
        if (releases.length < 100)
            break;
    }
    return found;
}
async function fetchInstallable(release, project, host) {
    const { version, tag, installable } = release;
    if (installable === undefined)
        return undefined;
    const { kind, file, url, sha256 } = installable;
    const shown = `${file} of the GitHub release ${tag}`;
    return fetchVersion({ url, file, shown, kind, version, digests: { sha256 } }, project, host);
}
function ofProject({ tag_name: tag, draft, assets }, project) {
    if (draft)
        return [];
    const version = (0,core_version/* parseTag */.ED)(tag, [project.name])?.version;
    if (version === undefined)
        return [];
    const named = assets.map(readAsset);
    const contract = named.find(({ file }) => isContract(file, project, version));
    const kind = project.ecosystem === 'node' ? 'npm-tarball' : 'wheel';
    const file = named.find(({ file }) => project.ecosystem !== 'code-package' && isInstallable(file, kind, project, version));
    if (contract === undefined && file === undefined)
        return [];
    return [{ version, tag, contract, installable: file === undefined ? undefined : { ...file, kind } }];
}
function readAsset({ name: file, browser_download_url: url, digest }) {
    const [, sha256] = /^sha256:([0-9a-f]{64})$/.exec(digest ?? '') ?? [];
    return { file, url, sha256 };
}
function isContract(file, project, version) {
    if (!file.endsWith('.contract.json'))
        return false;
    const stem = file.slice(0, -'.contract.json'.length);
    const names = [`${project.name}-${project.ecosystem}`, project.name].map(core_names/* flatName */.pE);
    return names.some((name) => stem.startsWith(`${name}-`) && (0,core_version/* sameVersion */.r1)(stem.slice(name.length + 1), version));
}
function isInstallable(file, kind, { name }, version) {
    if (kind === 'npm-tarball') {
        const stem = `${(0,core_names/* flatName */.pE)(name)}-`;
        return file.startsWith(stem) && file.endsWith('.tgz') && (0,core_version/* sameVersion */.r1)(file.slice(stem.length, -4), version);
    }
    const [project = '', stated = ''] = file.split('-');
    return file.endsWith('-none-any.whl') && same(project, name) && (0,core_version/* sameVersion */.r1)(stated, version);
}
function same(name, other) {
    return (0,core_names/* normalName */.tK)(name) === (0,core_names/* normalName */.tK)(other);
}

var published = __webpack_require__(44921);
;// CONCATENATED MODULE: ./.build/contract/of/baseline.js










const START_MS = 60_000;
async function findBaselines(release, project, version, host) {
    const { repository } = release;
    if (repository === undefined)
        return { found: [], troubles: [] };
    const troubles = [];
    const attempt = async (find) => {
        try {
            return await find();
        }
        catch (error) {
            host.signal.throwIfAborted();
            if (!(error instanceof errors/* ReleaseError */.K2 || error instanceof errors/* StageFailure */.BG))
                throw error;
            troubles.push(error.message.split('\n')[0] ?? '');
            return [];
        }
    };
    const releases = await attempt(() => ownReleases(repository, project, host));
    const ways = [
        () => written(releases, version, host),
        () => ofOwnRelease(release, project, releases, version, host),
        () => attested(release, project, repository, version, host, troubles),
    ];
    for (const way of ways) {
        const found = await attempt(way);
        if (found.length > 0)
            return { found, troubles: [] };
    }
    return { found: [], troubles };
}
function nearestLower(version, all) {
    const lower = all.filter((one) => (0,version_order/* compareVersions */.Zy)(one, version) < 0);
    const stable = (0,version_order/* highestVersion */.t)(lower.filter((one) => !(0,core_version/* isPrerelease */.V1)(one)));
    const before = (0,core_version/* isPrerelease */.V1)(version) ? (0,version_order/* highestVersion */.t)(lower.filter(core_version/* isPrerelease */.V1)) : undefined;
    const later = before !== undefined && (stable === undefined || (0,version_order/* compareVersions */.Zy)(before, stable) > 0);
    return [stable, later ? before : undefined].filter((one) => one !== undefined);
}
async function written(releases, version, host) {
    const having = releases.flatMap(({ contract, ...one }) => (contract === undefined ? [] : [{ ...one, contract }]));
    const wanted = nearestLower(version, having.map((one) => one.version));
    return Promise.all(wanted.map(async (lower) => {
        const { tag, contract } = having.find((one) => one.version === lower);
        const shown = `the contract of ${tag}`;
        const url = (0,origin/* trustedUrl */.$)(contract.url, 'GitHub').href;
        const answer = await host.http({ url, maxBytes: 64 * 1024 * 1024, ...ASK });
        if (answer.status !== 200)
            throw notRead(`GitHub answered ${answer.status} when asked for ${shown}.`);
        return { version: lower, source: `GitHub release ${tag}`, contract: (0,file/* parseContract */.U)(answer.body, shown) };
    }));
}
async function ofOwnRelease(release, project, releases, version, host) {
    if (!publishesTo(release, 'github'))
        return [];
    const having = releases.filter(({ installable }) => installable !== undefined);
    const wanted = nearestLower(version, having.map((one) => one.version));
    const found = [];
    for (const lower of wanted) {
        const one = having.find((other) => other.version === lower);
        const artifact = await fetchInstallable(one, project, host);
        if (artifact === undefined)
            continue;
        const source = `GitHub release ${one.tag}`;
        found.push({ version: lower, source, contract: await started(artifact, project, `${lower} of ${source}`, host) });
    }
    return found;
}
async function attested(release, project, repository, version, host, troubles) {
    const { ecosystem, name } = project;
    const from = ecosystem === 'node' ? 'npm' : 'pypi';
    if (ecosystem === 'code-package' || project.isPrivate === true || !publishesTo(release, from))
        return [];
    const shown = from === 'npm' ? 'npm' : 'PyPI';
    const registries = (0,published/* registriesOf */.Ho)(release.contract ?? {});
    const bounded = { ...host, http: (request) => host.http({ ...request, ...ASK }) };
    const all = (await (0,published/* publishedVersions */.y0)(from, name, registries, bounded)) ?? [];
    const found = [];
    for (const lower of nearestLower(version, all)) {
        const wanted = await attestedFile(project, lower, repository, registries, bounded);
        if (wanted === undefined) {
            troubles.push(`${name} ${lower} on ${shown} was not started: no release of ${repository} holds it, and it is not attested for ${repository}.`);
            continue;
        }
        const artifact = await fetchVersion(wanted, project, host);
        const contract = await started(artifact, project, `${lower} from ${shown}`, host);
        found.push({ version: lower, source: shown, contract });
    }
    return found;
}
function publishesTo({ targets }, target) {
    return targets === undefined || targets.includes(target);
}
async function started(artifact, project, shown, host) {
    const { settings } = project;
    const smoke = { ...settings.smoke, installTimeoutMs: Math.min(settings.smoke.installTimeoutMs, START_MS) };
    const done = host.log.busy(`start ${project.name} ${shown}`);
    return (0,of_artifact/* contractOfFile */.s9)(artifact.path, { ...settings, smoke }, host).finally(done);
}

var render_diff = __webpack_require__(15473);
;// CONCATENATED MODULE: ./.build/contract/compare.js







const compareStage = {
    title: 'compare',
    scope: 'project',
    skip(release, project) {
        if (release.contract?.gate === 'off')
            return 'the configuration says so';
        const start = ownStart(release, project);
        if (start === undefined)
            return 'nothing was started';
        if (start.protected === true)
            return 'what the server offers was not seen';
        return release.repository === undefined ? 'it is not known which GitHub repository this is' : undefined;
    },
    async run(release, host, project) {
        const start = ownStart(release, project);
        if (start === undefined || project === undefined)
            return {};
        const version = await (0,plan/* releasedVersion */.eJ)(project, ownArtifacts(release, project), release);
        const { found, troubles } = await findBaselines(release, project, version, host);
        if (found.length === 0)
            return nothing(troubles, project);
        const findings = [];
        const compared = [];
        const lines = [];
        for (const before of found) {
            const changes = (0,diff/* diffContracts */.hk)(before.contract, start.contract);
            compared.push({ project: project.name, since: before.version, source: before.source, changes });
            lines.push(`since ${before.version}: ${(0,render_diff/* countedChanges */.sA)(changes)}`);
            if ((0,core_version/* isPrerelease */.V1)(before.version))
                continue;
            const gate = release.noRelease === undefined ? (release.contract?.gate ?? 'error') : 'warning';
            findings.push(...judgeVersion({ version, since: before.version, changes, gate }));
        }
        return { findings, compared, lines };
    },
};
function nothing(troubles, { name, ecosystem }) {
    const before = { node: `npm:${name}@<version>`, python: `pypi:${name}==<version>`, 'code-package': '<its file>' };
    const [first] = troubles;
    const finding = first === undefined
        ? {
            rule: 'contract/no-baseline',
            level: 'note',
            message: 'There is no earlier version to compare with: this one is what the next is compared with.',
        }
        : {
            rule: 'contract/not-compared',
            level: 'note',
            message: `What clients notice since the last version was not looked at: ${first}`,
            hint: `Compare by hand, which starts what you name: mcp-drydock contract diff ${before[ecosystem]} .`,
        };
    return { findings: [finding], lines: ['nothing to compare with'] };
}

var contract = __webpack_require__(29147);
var describe = __webpack_require__(44948);
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./.build/plan/write-artifact.js



async function writeBeside(release, kind, file, text, project) {
    const path = (0,external_node_path_.join)(release.out, file);
    await (0,promises_.writeFile)(path, text);
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
    return { kind, file, path, sha256, size: Buffer.byteLength(text), project };
}

;// CONCATENATED MODULE: ./.build/contract/stage.js




const contractStage = {
    title: 'contract',
    scope: 'project',
    skip: (release, project) => {
        const start = ownStart(release, project);
        if (start === undefined)
            return 'nothing was started';
        return start.protected ? 'it asks for a login: nothing was seen of it' : undefined;
    },
    async run(release, _host, project) {
        const start = ownStart(release, project);
        if (start === undefined || project === undefined)
            return {};
        const file = await ownFile(release, project, '.contract.json');
        const artifact = await writeBeside(release, 'contract', file, (0,contract/* contractText */.W)(start.contract), project.name);
        return { artifacts: [artifact], lines: [`${(0,describe/* offers */.O)(start.contract)} in ${file}`] };
    },
};

;// CONCATENATED MODULE: ./.build/sbom/stage.js





const sbomStage = {
    title: 'sbom',
    scope: 'project',
    skip: (release, project) => (ownStart(release, project) === undefined ? 'nothing was started' : undefined),
    async run(release, _host, project) {
        const start = ownStart(release, project);
        const artifact = release.artifacts.find(({ file }) => file === start?.artifact);
        if (start === undefined || artifact === undefined || project === undefined)
            return {};
        const { sbomModel, renderCycloneDx, renderSpdx } = await Promise.all(/* import() */[__webpack_require__.e(7761), __webpack_require__.e(1517)]).then(__webpack_require__.bind(__webpack_require__, 1517));
        const version = await (0,plan/* releasedVersion */.eJ)(project, ownArtifacts(release, project), release);
        const sha512 = (0,external_node_crypto_.createHash)('sha512')
            .update(await (0,promises_.readFile)(artifact.path))
            .digest('hex');
        const model = sbomModel(release, project, version, { ...artifact, sha512 }, start);
        const write = async (suffix, text) => writeBeside(release, 'sbom', await ownFile(release, project, suffix), text, project.name);
        return {
            artifacts: [await write('.cdx.json', renderCycloneDx(model)), await write('.spdx.json', renderSpdx(model))],
            lines: [`${model.components.length + 1} components, CycloneDX and SPDX`],
        };
    },
};

var ecosystems = __webpack_require__(18991);
var progress = __webpack_require__(39910);
var sandbox = __webpack_require__(22558);
;// CONCATENATED MODULE: ./.build/start/bounds/findings.js
function runtimeFinding(bench, bounds, row, works) {
    const { text, from, below, ...place } = bounds.stated;
    const [first] = row.findings;
    const runtime = row.want.runtime?.shown ?? row.entry.runtime;
    const lowest = row.want.runtime?.end === 'lowest';
    const line = lowest ? from(works) : below(row.want.runtime?.version ?? '');
    return {
        rule: 'bounds/runtime',
        level: lowest ? 'warning' : 'error',
        project: bench.project.name,
        artifact: bench.artifact.file,
        ...place,
        message: `${text} lets ${runtime} in, and there it does not start: ${first?.message ?? ''}`,
        hint: `It starts on ${bench.ecosystem.title} ${works}. Write ${line}, or make it start on ${runtime}.`,
        ...findings_quoted(first),
        facts: { runtime: row.entry.runtime, dependencies: 'newest' },
    };
}
function lowestFinding(bench, bounds, row, lies) {
    const [first] = row.findings;
    const base = {
        rule: 'bounds/lowest',
        level: 'warning',
        project: bench.project.name,
        artifact: bench.artifact.file,
        ...findings_quoted(first),
        facts: { runtime: row.entry.runtime, versions: versions(bench, row) },
    };
    if (lies.length === 0) {
        const [only] = bounds.direct;
        return [
            {
                ...base,
                ...(only === undefined ? {} : { file: only.file }),
                message: `With the lowest versions that its dependencies allow it does not start: ${first?.message ?? ''}`,
                hint: 'Raise the lower bounds to versions that you have tried. Which of them it is was not found in the time there was.',
            },
        ];
    }
    return lies.map(({ dependency, lowest, works, exact }) => {
        const { name, requirement, file, line, column } = dependency;
        const since = exact
            ? `It starts from ${name} ${works} on.`
            : `It starts with ${name} ${works}; versions below were not all tried.`;
        return {
            ...base,
            file,
            line,
            column,
            message: `${requirement} allows ${name} ${lowest}, and with it the server does not start: ${first?.message ?? ''}`,
            hint: `${since} Write ${bounds.raise(dependency, works)}.`,
        };
    });
}
function newestBroke(bench, row) {
    return {
        rule: 'bounds/newest',
        level: 'note',
        project: bench.project.name,
        artifact: bench.artifact.file,
        message: `With the lowest versions that its dependencies allow it starts (${versions(bench, row)}; ${row.entry.runtime}): something newer broke it.`,
        hint: 'Bound the dependency that the error speaks of, or move to its newer version.',
    };
}
function versions({ direct }, row) {
    return direct
        .flatMap((name) => (row.versions[name] === undefined ? [] : [`${name} ${row.versions[name]}`]))
        .join(', ');
}
function findings_quoted(finding) {
    return finding?.quote === undefined ? {} : { quote: finding.quote };
}

var try_server = __webpack_require__(20854);
;// CONCATENATED MODULE: ./.build/start/bounds/row.js




const SDKS = ['fastmcp', 'mcp', '@modelcontextprotocol/server', '@modelcontextprotocol/sdk', 'mcp-framework'];
const SHORTEST_MS = 1000;
const LONGEST_DETAIL = 300;
function sdkOf(versions, direct) {
    const there = SDKS.filter((name) => versions[name] !== undefined);
    const name = there.find((one) => direct.includes(one)) ?? there[0];
    return name === undefined ? undefined : `${name} ${versions[name]}`;
}
async function measureRow(bench, want) {
    const { host, artifact, project } = bench;
    return bench.limit(async () => {
        host.signal.throwIfAborted();
        const shown = want.runtime?.shown ?? '';
        if (bench.deadline - host.now() < SHORTEST_MS)
            return notMeasured(bench, want, shown, outOfTime(bench));
        let runtime;
        try {
            runtime = await want.runtime?.get();
        }
        catch (error) {
            if (!(error instanceof errors/* ReleaseError */.K2))
                throw error;
            return notMeasured(bench, want, shown, error.message);
        }
        const room = await (0,sandbox/* openRoom */.K)(host, `bounds-${project.name}`);
        const hurried = hurry(project, bench.deadline - host.now());
        let installed;
        try {
            const variant = { ...want.variant, ...(runtime === undefined ? {} : { runtime }) };
            installed = await bench.ecosystem.install(artifact, hurried, room, host, variant);
        }
        catch (error) {
            if (error instanceof errors/* ReleaseError */.K2)
                return notMeasured(bench, want, shown, error.message);
            if (!(error instanceof errors/* StageFailure */.BG))
                throw error;
            if (host.now() >= bench.deadline)
                return notMeasured(bench, want, shown, outOfTime(bench));
            return notInstalled(bench, want, error.findings);
        }
        return startRow(bench, want, installed, hurried);
    });
}
async function startRow(bench, want, installed, project) {
    const { host, artifact } = bench;
    const [{ talked, findings }, versions = {}] = await Promise.all([
        (0,try_server/* tryServer */.h)(host, installed, project, artifact.file, { quick: true }),
        installed.versions?.(),
    ]);
    const errors = findings.filter(({ level }) => level === 'error');
    const answered = talked.contract !== undefined || talked.outcome === 'protected';
    const started = answered && errors.length === 0;
    if (!started && talked.outcome === 'silent' && host.now() >= bench.deadline) {
        return notMeasured(bench, want, installed.runtime, outOfTime(bench));
    }
    const lowest = want.dependencies === 'lowest' ? bench.direct.filter((name) => versions[name] !== undefined) : [];
    const which = lowest.map((name) => `${name} ${versions[name]}`).join(', ');
    const why = errors[0]?.message;
    const detail = started ? which : [which, why].filter((part) => part !== undefined && part !== '').join(': ');
    return {
        want,
        versions,
        findings: errors,
        entry: {
            ...base(bench, want),
            runtime: installed.runtime,
            sdk: sdkOf(versions, bench.direct),
            outcome: started ? 'started' : 'failed',
            ...(detail === '' ? {} : { detail: row_short(detail) }),
            ...(started ? { ms: talked.readyMs } : {}),
        },
        ...(started ? {} : { again: () => bench.limit(() => startRow(bench, want, installed, project)) }),
    };
}
function notInstalled(bench, want, findings) {
    const [first] = findings;
    const shown = want.runtime?.shown ?? '';
    if (want.dependencies === 'lowest' || first?.code !== 'unsatisfiable') {
        return notMeasured(bench, want, shown, first?.message ?? 'it could not be installed');
    }
    const detail = row_short(first?.message ?? '');
    return {
        want,
        versions: {},
        findings,
        entry: { ...base(bench, want), runtime: shown, outcome: 'failed', detail },
    };
}
function notMeasured(bench, want, runtime, why) {
    const entry = { ...base(bench, want), runtime, outcome: 'not-measured', detail: row_short(why) };
    return { want, versions: {}, findings: [], entry };
}
function base({ artifact, project }, want) {
    return { project: project.name, artifact: artifact.file, dependencies: want.dependencies };
}
function outOfTime({ budget }) {
    return `the time for bounds (${budget}) was over`;
}
function hurry(project, left) {
    const { smoke } = project.settings;
    const timeoutMs = Math.min(smoke.timeoutMs, left);
    const installTimeoutMs = Math.min(smoke.installTimeoutMs, left);
    return { ...project, settings: { ...project.settings, smoke: { ...smoke, timeoutMs, installTimeoutMs } } };
}
function row_short(text) {
    const line = (0,clean_text/* cleanLine */.Ow)(text.split('\n').join(' '))
        .replace(/\S*\/room-[^\s:,]*/g, '…')
        .replace(/\s+/g, ' ')
        .trim();
    return line.length > LONGEST_DETAIL ? `${line.slice(0, LONGEST_DETAIL - 1)}…` : line;
}

;// CONCATENATED MODULE: ./.build/start/bounds/search.js

const MOST_TRIES = 12;
const MOST_SUSPECTS = 4;
async function searchBounds(bench, bounds, failed, newest) {
    let tries = 0;
    const starts = async (pins) => {
        tries += 1;
        if (tries > MOST_TRIES)
            return undefined;
        const want = { dependencies: 'lowest', runtime: failed.want.runtime, variant: { lowest: true, pins } };
        const { outcome } = (await measureRow(bench, want)).entry;
        return outcome === 'not-measured' ? undefined : outcome === 'started';
    };
    const pins = {};
    const raised = [];
    for (const one of suspects(bounds.direct, failed, newest)) {
        pins[one.name] = newest[one.name];
        raised.push(one);
        if (await starts(pins))
            break;
        if (raised.length === MOST_SUSPECTS || tries >= MOST_TRIES)
            return [];
    }
    if (raised.length === 0)
        return [];
    const lies = [];
    for (const dependency of [...raised].reverse()) {
        const { name } = dependency;
        const lowest = failed.versions[name];
        const allowed = await bounds.versions(name);
        let low = allowed.indexOf(lowest);
        let high = allowed.indexOf(newest[name]);
        if (low < 0 || high < 0)
            continue;
        const without = Object.fromEntries(Object.entries(pins).filter(([key]) => key !== name));
        if (raised.length > 1 && (await starts(without))) {
            delete pins[name];
            continue;
        }
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            const works = await starts({ ...pins, [name]: allowed[middle] });
            if (works === undefined)
                break;
            if (works)
                high = middle;
            else
                low = middle;
        }
        pins[name] = allowed[high];
        lies.push({ dependency, lowest, works: allowed[high], exact: high - low === 1 });
    }
    return lies.reverse();
}
function suspects(direct, failed, newest) {
    const blamed = new Set(failed.findings.map(({ subject }) => subject?.package));
    const weight = ({ name }) => {
        const named = blamed.has(name) ? 0 : 2;
        return named + (/mcp|modelcontextprotocol/.test(name) ? 0 : 1);
    };
    return direct
        .filter(({ name }) => failed.versions[name] !== undefined && newest[name] !== undefined)
        .filter(({ name }) => failed.versions[name] !== newest[name])
        .sort((a, b) => weight(a) - weight(b));
}

;// CONCATENATED MODULE: ./.build/start/bounds/bounds.js








const BUDGET_MS = 180_000;
const MOST_BETWEEN = 3;
const limit = (0,p_limit/* default */.A)(Math.max(1, (0,external_node_os_.availableParallelism)() - 1));
function beginBounds(artifacts, release, project, host) {
    const { smoke } = project.settings;
    const [artifact] = artifacts;
    const ecosystem = (0,ecosystems/* ecosystemOf */.M)(project);
    if (artifact === undefined)
        throw new Error('nothing to start');
    const full = (smoke.bounds ?? (release.tag === undefined ? 'newest' : 'full')) === 'full';
    const budgetMs = smoke.boundsTimeoutMs ?? BUDGET_MS;
    const bench = (bounds) => ({
        artifact,
        project,
        ecosystem,
        host,
        direct: bounds.direct.map(({ name }) => name),
        deadline: since + budgetMs,
        budget: (0,progress/* seconds */.YA)(budgetMs),
        limit,
    });
    const since = host.now();
    const early = full ? begin() : Promise.resolve(undefined);
    early.catch(() => { });
    async function begin() {
        const bounds = await ecosystem.bounds?.(artifact, project, host);
        if (bounds === undefined)
            return undefined;
        const runtime = bounds.lowest;
        if (bounds.direct.length === 0)
            return { bounds, lowest: undefined };
        const row = await measureRow(bench(bounds), { dependencies: 'lowest', runtime, variant: { lowest: true } });
        const other = runtime !== undefined && row.entry.outcome === 'not-measured' && host.now() < since + budgetMs;
        const lowest = other ? await measureRow(bench(bounds), { dependencies: 'lowest', variant: { lowest: true } }) : row;
        return { bounds, lowest: lowest.entry.outcome === 'not-measured' ? row : lowest };
    }
    return {
        undisturbed: async (start) => {
            const one = await start();
            if (!full || !one.findings.some(({ code }) => code === 'port-taken'))
                return one;
            await early.catch(() => { });
            return start();
        },
        finish: async (started) => {
            const first = started === undefined ? [] : [usual(started)];
            const begun = await early;
            if (begun === undefined)
                return { compatibility: first, findings: [], lines: [] };
            return finish(bench(begun.bounds), begun, started, first);
        },
    };
}
async function finish(bench, { bounds, lowest }, started, first) {
    if (started === undefined) {
        const findings = lowest?.entry.outcome === 'started' ? [newestBroke(bench, lowest)] : [];
        return { compatibility: lowest === undefined ? [] : [lowest.entry], findings, lines: [] };
    }
    const ends = [bounds.lowest, await bounds.newest()].filter((runtime) => runtime !== undefined);
    const others = ends.filter(({ shown }) => !sameRuntime(started.runtime, shown));
    const wants = others.map((runtime) => ({ dependencies: 'newest', runtime }));
    const measured = await Promise.all(wants.map((want) => measureRow(bench, want)));
    const runtimes = [];
    for (const row of measured)
        runtimes.push((await row.again?.()) ?? row);
    let low = (await lowest?.again?.()) ?? lowest;
    const broken = runtimes.find(({ want, entry }) => want.runtime?.end === 'lowest' && entry.outcome === 'failed');
    if (low?.entry.outcome === 'failed' && broken !== undefined) {
        low = await measureRow(bench, { dependencies: 'lowest', variant: { lowest: true } });
    }
    const findings = [];
    for (const row of runtimes.filter(({ entry }) => entry.outcome === 'failed')) {
        findings.push(runtimeFinding(bench, bounds, row, await lowestThatStarts(bench, bounds, row, started)));
    }
    if (low?.entry.outcome === 'failed') {
        const newest = versionsOf(started);
        findings.push(...lowestFinding(bench, bounds, low, await searchBounds(bench, bounds, low, newest)));
    }
    const rows = [...(low === undefined ? [] : [low]), ...runtimes];
    return { compatibility: [...first, ...rows.map(({ entry }) => entry)], findings, lines: rows.map(line) };
}
async function lowestThatStarts(bench, bounds, row, started) {
    const usually = /\d+(\.\d+)?/.exec(started.runtime)?.[0] ?? '';
    if (row.want.runtime?.end !== 'lowest')
        return usually;
    const between = (await bounds.between()).filter(({ shown }) => shown !== row.want.runtime?.shown && !sameRuntime(started.runtime, shown));
    const below = between.filter(({ version }) => number(version) < number(usually)).slice(0, MOST_BETWEEN);
    for (const runtime of below) {
        const tried = await measureRow(bench, { dependencies: 'newest', runtime });
        if (tried.entry.outcome === 'started')
            return runtime.version;
    }
    return usually;
}
function number(version) {
    const [major = '0', minor = '0'] = version.split('.');
    return Number(major) * 1000 + Number(minor);
}
function sameRuntime(runtime, shown) {
    return runtime === shown || runtime.startsWith(`${shown}.`);
}
function versionsOf({ components }) {
    return Object.fromEntries(components.map(({ name, version, purl }) => [purl.startsWith('pkg:pypi/') ? (0,core_names/* normalName */.tK)(name) : name, version]));
}
function usual(started) {
    const named = started.components.filter(({ purl }) => started.direct.includes(purl)).map(({ name }) => name);
    return {
        project: started.project,
        artifact: started.artifact,
        runtime: started.runtime,
        dependencies: 'newest',
        sdk: sdkOf(versionsOf(started), named),
        outcome: 'started',
        ms: started.readyMs,
    };
}
function line({ entry }) {
    const what = entry.dependencies === 'lowest' ? 'lowest versions' : 'newest versions';
    const on = entry.runtime === '' ? '' : `, ${entry.runtime}`;
    const sdk = entry.sdk === undefined ? '' : `, ${entry.sdk}`;
    if (entry.outcome === 'not-measured')
        return `${what}${on}: not measured, ${entry.detail ?? ''}`;
    return `${what}${on}${sdk}: ${entry.outcome === 'started' ? 'starts' : 'does not start'}`;
}

;// CONCATENATED MODULE: ./.build/start/merge-import-findings.js
function withImports(findings, imports, started) {
    const left = new Set(imports);
    const placed = findings.map((finding) => {
        if (finding.rule !== 'start/missing-module' || finding.file !== undefined)
            return finding;
        const same = imports.find((one) => left.has(one) && isSame(finding.subject, one.subject));
        if (same === undefined)
            return finding;
        left.delete(same);
        return { ...finding, file: same.file, line: same.line, column: same.column };
    });
    return [...placed, ...[...left].filter(({ level }) => started || level === 'error')];
}
function isSame(missed, written) {
    if (missed?.module === undefined || written?.module === undefined || missed.name !== written.name)
        return false;
    const rest = written.module.startsWith(missed.module) ? written.module.slice(missed.module.length) : undefined;
    return rest === '' || rest?.startsWith('.') === true || rest?.startsWith('/') === true;
}

var draft = __webpack_require__(32310);
;// CONCATENATED MODULE: ./.build/start/other-commands.js

const HELP_MS = 10_000;
const MOST_COMMANDS = 12;
const BROKE = /^Traceback \(most recent call last\)|^\s*(?:\w+\.)*\w*(?:Error|Exception): |^Node\.js v\d|command not found|bad interpreter/m;
async function besideServer(host, installed, server, project, artifact) {
    const others = [...(installed.others ?? []), ...(installed.candidates ?? [])].filter(({ shown }) => shown !== server.shown);
    const findings = [];
    for (const other of others.slice(0, MOST_COMMANDS)) {
        const broken = await tryHelp(host, other);
        if (broken !== undefined)
            findings.push(commandBroken(other, broken, project, artifact));
    }
    const entryPoints = (await installed.brokenEntryPoints?.()) ?? [];
    return [...findings, ...entryPoints.map((one) => entryPointBroken(one, project, artifact))];
}
async function tryHelp(host, { command, cwd, env }) {
    const ended = await host.run({ command: [...command, '--help'], cwd, env, timeoutMs: HELP_MS, keep: 64 * 1024 });
    if (ended.timedOut || ended.code === 0)
        return undefined;
    const output = `${ended.stdout}\n${ended.stderr}`;
    const cannotRun = ended.code === 126 || ended.code === 127;
    return cannotRun || BROKE.test(output) ? (0,draft/* lastWords */.aN)(output) : undefined;
}
function commandBroken({ shown }, quote, project, artifact) {
    const [name = shown] = shown.split(' ');
    return {
        rule: 'start/other-command',
        level: 'warning',
        project: project.name,
        artifact,
        message: `The package installs the command ${name} too, and ${name} --help breaks.`,
        hint: `Repair it, or take it out of the scripts that ${project.manifestFile} names.`,
        quote,
    };
}
function entryPointBroken({ group, name, value, error }, project, artifact) {
    return {
        rule: 'start/entry-point',
        level: 'warning',
        project: project.name,
        artifact,
        file: project.manifestFile,
        message: `The entry point ${name} = "${value}" (${group}) cannot be loaded in an empty environment: whoever looks for ${group} gets an error.`,
        hint: 'Correct the module and the object that it names, or declare what it imports.',
        quote: [error],
    };
}

;// CONCATENATED MODULE: ./.build/start/server-version.js

const server_version_SDKS = ['fastmcp', 'mcp', '@modelcontextprotocol/sdk', '@modelcontextprotocol/server'];
function versionFinding({ contract, version, components, project, advice, artifact, }) {
    const said = contract.serverInfo.version;
    if (version === undefined || server_version_same(said, version))
        return [];
    const filled = server_version_SDKS.flatMap((name) => components.find((one) => one.name === name) ?? []).find((one) => server_version_same(one.version, said));
    const message = filled !== undefined
        ? `The server calls itself version ${said}, which is that of ${filled.name}; the package is ${version}.`
        : `The server ${said === '' ? 'states no version of its own' : `calls itself version ${said}`}; the package is ${version}. People who report a fault name the version they see.`;
    const hint = advice?.stateVersion(project.name, components) ?? 'State the version of the package where the server is made.';
    return [{ rule: 'start/version', level: 'warning', project: project.name, artifact, message, hint }];
}
function server_version_same(a, b) {
    return a === b || (a !== '' && (0,core_version/* sameVersion */.r1)(a, b));
}

var host_home = __webpack_require__(82278);
;// CONCATENATED MODULE: ./.build/start/stray-writes.js



const PASSED_OVER = new Set([
    '.git',
    'node_modules',
    '.venv',
    'venv',
    '__pycache__',
    'dist',
    'build',
    'release',
    'target',
    '.cache',
]);
const MOST = 5000;
const DEEPEST = 6;
const HOMES = [
    '',
    '.config',
    '.cache',
    (0,external_node_path_.join)('.local', 'share'),
    (0,external_node_path_.join)('.local', 'state'),
    (0,external_node_path_.join)('Library', 'Application Support'),
];
async function watchPlaces(folders, out, host, project) {
    const roots = [...new Set(folders)];
    const trees = await Promise.all(roots.map(async (root) => ({ root, before: await entriesOf(root, out) })));
    const home = (0,host_home/* homeOf */.l)(host.env);
    const own = await inHome(home, project.name);
    return async (artifact) => {
        const found = [];
        for (const { root, before } of trees) {
            const after = before === undefined ? undefined : await entriesOf(root, out);
            if (before === undefined || after === undefined)
                continue;
            found.push(...[...after].filter((path) => !before.has(path)));
        }
        const news = [...(await inHome(home, project.name))]
            .filter((path) => !own.has(path))
            .map((path) => (0,external_node_path_.join)('~', path));
        return [
            ...(found.length === 0 ? [] : [finding('the project', [...new Set(found)], project, artifact)]),
            ...(news.length === 0 ? [] : [finding('the real home', news, project, artifact)]),
        ];
    };
}
async function entriesOf(root, out) {
    const paths = new Set();
    const left = [{ folder: root, depth: 0 }];
    for (let at = left.pop(); at !== undefined; at = left.pop()) {
        const { folder, depth } = at;
        for (const entry of await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => [])) {
            if (PASSED_OVER.has(entry.name))
                continue;
            const path = (0,external_node_path_.join)(folder, entry.name);
            if (path === out)
                continue;
            paths.add((0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join('/'));
            if (entry.isDirectory() && depth < DEEPEST)
                left.push({ folder: path, depth: depth + 1 });
        }
        if (paths.size > MOST)
            return undefined;
    }
    return paths;
}
async function inHome(home, project) {
    const name = plain(project.replace(/^@[^/]*\//, ''));
    const found = new Set();
    if (name.length < 3)
        return found;
    for (const place of HOMES) {
        for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(home, place)).catch(() => [])) {
            if (plain(entry).includes(name))
                found.add((0,external_node_path_.join)(place, entry));
        }
    }
    return found;
}
function plain(name) {
    return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
function finding(where, paths, project, artifact) {
    return {
        rule: 'start/writes',
        level: 'warning',
        project: project.name,
        artifact,
        message: `While the server ran, something new appeared in ${where}: ${paths.slice(0, 5).join(', ')}${paths.length > 5 ? ` and ${paths.length - 5} more` : ''}. It was given an empty home and folder of its own.`,
        hint: 'Write below HOME or the XDG folders as the variables name them, and never beside the code: an installed package may not be writable.',
    };
}

;// CONCATENATED MODULE: ./.build/start/stage.js


















const startStage = {
    title: 'start',
    scope: 'project',
    afterAll: true,
    skip: (release, project) => installable(release, project).length > 0 ? undefined : 'nothing was built that can be installed',
    async run(release, host, project) {
        if (project === undefined)
            return {};
        const artifacts = installable(release, project);
        const reason = project.settings.smoke.unstarted;
        if (reason !== undefined) {
            return {
                findings: artifacts.map((artifact) => notStarted(artifact, project, reason)),
                lines: [`not started: ${reason}`],
            };
        }
        const findings = [];
        const started = [];
        const lines = [];
        const ends = beginBounds(artifacts, release, project, host);
        for (const artifact of artifacts) {
            const one = await ends.undisturbed(() => startOne(artifact, release, project, host));
            findings.push(...one.findings);
            lines.push(...one.lines);
            if (one.started !== undefined)
                started.push(one.started);
        }
        const bounds = await ends.finish(started[0]);
        findings.push(...bounds.findings);
        lines.push(...bounds.lines);
        if (findings.some(({ level }) => level === 'error'))
            throw new errors/* StageFailure */.BG(findings);
        return { findings, started, lines, compatibility: bounds.compatibility };
    },
};
async function startOne(artifact, release, project, host) {
    const ecosystem = (0,ecosystems/* ecosystemOf */.M)(project);
    const room = await (0,sandbox/* openRoom */.K)(host, project.name);
    const { sha256 } = await (0,digest/* digestFile */.T)(artifact.path);
    if (sha256 !== artifact.sha256)
        return { findings: [changed(artifact, sha256, project)], lines: [] };
    let installed;
    try {
        installed = await ecosystem.install(artifact, project, room, host);
    }
    catch (error) {
        if (error instanceof errors/* StageFailure */.BG)
            return { findings: error.findings, lines: [] };
        throw error;
    }
    const watched = host.kind === 'action' ? [release.root, host.cwd] : [release.root];
    const watch = await watchPlaces(watched, release.out, host, project);
    const [trial, read, looked] = await Promise.allSettled([
        (0,try_server/* tryServer */.h)(host, installed, project, artifact.file),
        installed.components(),
        installed.imports?.(release.root, release.findings) ?? [],
    ]);
    if (looked.status === 'rejected')
        throw looked.reason;
    if (trial.status === 'rejected') {
        if (trial.reason instanceof errors/* StageFailure */.BG)
            return { findings: trial.reason.findings, lines: [] };
        throw trial.reason;
    }
    const { talked, launch } = trial.value;
    const closed = talked.outcome === 'protected';
    const contract = closed ? NOTHING_SEEN : talked.contract;
    if (contract === undefined)
        return { findings: withImports(trial.value.findings, looked.value, false), lines: [] };
    if (read.status === 'rejected')
        throw read.reason;
    const beside = await besideServer(host, installed, launch, project, artifact.file);
    const written = await watch(artifact.file);
    const findings = [...withImports(trial.value.findings, looked.value, true), ...beside, ...written];
    const version = (await (0,ecosystems_identity/* identityOf */.c)(artifact))?.version;
    const { runtime, packages } = installed;
    const also = release.artifacts.filter((one) => one.file === artifact.builtFrom && one.project === project.name);
    return {
        findings: closed
            ? findings
            : [
                ...findings,
                ...versionFinding({
                    contract,
                    version,
                    components: read.value.components,
                    project,
                    advice: installed.advice,
                    artifact: artifact.file,
                }),
            ],
        lines: [
            [
                `${runtime}, ${packages} package${packages === 1 ? '' : 's'}`,
                closed ? 'started, protected' : `ready in ${(0,progress/* seconds */.YA)(talked.readyMs)}`,
                ...(talked.peakBytes === undefined ? [] : [`${Math.ceil(talked.peakBytes / 1e6)} MB of memory`]),
            ].join(', '),
            closed ? (0,clean_text/* cleanLine */.Ow)(talked.login ?? '') : stage_describe(contract, talked.eras),
        ],
        started: {
            project: project.name,
            artifact: artifact.file,
            sha256,
            ...(also.length === 0 ? {} : { also: also.map((one) => ({ file: one.file, sha256: one.sha256 })) }),
            runtime,
            command: launch.command.map((word, index) => (index === 0 ? (0,external_node_path_.basename)(word) : word)),
            transport: talked.transport,
            readyMs: talked.readyMs,
            ...(talked.peakBytes === undefined ? {} : { peakBytes: talked.peakBytes }),
            ...(talked.eras === undefined ? {} : { eras: talked.eras }),
            ...(closed ? { protected: true } : {}),
            contract,
            ...read.value,
        },
    };
}
function installable(release, project) {
    const own = ownArtifacts(release, project).filter((one) => plan/* INSTALLABLE */.qK.has(one.kind));
    return own.filter(({ file }) => !own.some(({ builtFrom }) => builtFrom === file));
}
const NOTHING_SEEN = (0,contract/* makeContract */.F)({
    protocolVersions: [],
    serverInfo: {},
    capabilities: {},
    tools: [],
    resources: [],
    resourceTemplates: [],
    prompts: [],
});
function stage_describe(contract, eras) {
    const { serverInfo } = contract;
    const who = (0,clean_text/* cleanLine */.Ow)(`${serverInfo.name} ${serverInfo.version}`.trim());
    return `${who}, protocol ${(0,clean_text/* cleanLine */.Ow)((0,describe/* spoken */.v)(contract, eras))}: ${(0,describe/* offers */.O)(contract)}`;
}
function notStarted(artifact, project, reason) {
    return {
        rule: 'start/unstarted',
        level: 'warning',
        project: project.name,
        artifact: artifact.file,
        message: `${artifact.file} was not started: ${reason}. It will be published without anybody having seen it run.`,
        hint: 'Take unstarted out of [smoke] in mcp-drydock.toml as soon as it can be started somewhere.',
    };
}
function changed(artifact, sha256, project) {
    return {
        rule: 'start/changed',
        level: 'error',
        project: project.name,
        artifact: artifact.file,
        message: `${artifact.file} changed after it was built: what would be started is not what was built.`,
        hint: 'Something else writes into the output folder: build again without it.',
        facts: { built: artifact.sha256, 'there now': sha256 },
    };
}

var pretty_bytes = __webpack_require__(85901);
var consumers_ = __webpack_require__(38321);
var archive = __webpack_require__(62841);
var rules_levels = __webpack_require__(43198);
var scanned_files = __webpack_require__(94858);
var secret_files = __webpack_require__(14740);
var secrets_in = __webpack_require__(55793);
var shipped_secret = __webpack_require__(89404);
var shipped_secret_file = __webpack_require__(96983);
;// CONCATENATED MODULE: ./.build/check/built-files.js











const MOST_OF_ONE = 5_000_000;
const built_files_MOST = 256_000_000;
const INSTALLED = /(^|\/)(node_modules|site-packages)\//;
async function findSecrets(artifacts, project, release) {
    const told = new Set(release.findings.map(key));
    const findings = [];
    for (const artifact of artifacts) {
        for (const finding of await findIn(artifact, project, release)) {
            if (told.has(key(finding)))
                continue;
            told.add(key(finding));
            findings.push(finding);
        }
    }
    const levels = project.settings.rules ?? release.levels ?? {};
    return (0,rules_levels/* applyLevels */.k)(findings, levels, Object.keys(levels)).map((finding) => {
        const { file, line, column, ...rest } = finding;
        return file !== undefined && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(release.root, file)) ? finding : rest;
    });
}
async function findIn(artifact, project, release) {
    const findings = [];
    let read = 0;
    await (0,archive/* walkArchive */.wU)(artifact.path, async ({ path, type, size }, open) => {
        if (type !== 'file' || INSTALLED.test(path) || (0,scanned_files/* isTest */.Nu)(inside(path, artifact)) || !(0,scanned_files/* mayBeText */.SK)(path))
            return;
        read += size;
        if (size > MOST_OF_ONE || read > built_files_MOST)
            return;
        const text = decode(await (0,consumers_.buffer)(await open()));
        const about = {
            artifact: artifact.file,
            project: project.name,
            secret: true,
            file: source(path, artifact, project, release),
        };
        const named = (0,secret_files/* secretFile */.p)(path, text);
        if (named !== undefined) {
            findings.push({
                ...about,
                rule: shipped_secret_file/* shippedSecretFile */.Q.id,
                level: named.sure ? 'error' : 'warning',
                message: `${artifact.file} holds ${path}: ${named.what}.`,
                hint: 'Leave it out of the package, and replace what it holds.',
                ...(named.line === undefined ? {} : { line: named.line, column: 1 }),
            });
            return;
        }
        for (const { what, shown, sure, line, column } of text === undefined ? [] : await (0,secrets_in/* secretsIn */.V)(text, path)) {
            findings.push({
                ...about,
                rule: shipped_secret/* shippedSecret */.u.id,
                level: sure ? 'error' : 'warning',
                message: `${artifact.file} holds ${what} in ${path}, line ${line}: ${shown}.`,
                hint: shipped_secret/* SECRET_HINT */.B,
                line,
                column,
            });
        }
    }).catch((error) => {
        if (!(error instanceof errors/* ReleaseError */.K2))
            throw error;
    });
    return findings;
}
function key({ rule, file, line }) {
    return `${rule}\0${file}\0${line}`;
}
function decode(bytes) {
    if (bytes.includes(0))
        return undefined;
    return bytes.toString('utf8');
}
function inside(path, { kind, project }) {
    if (kind === 'npm-tarball' || kind === 'sdist')
        return path.slice(path.indexOf('/') + 1);
    return kind === 'code-package' && path.startsWith(`${project}/`) ? path.slice(project.length + 1) : path;
}
function source(path, artifact, project, { root }) {
    const short = inside(path, artifact);
    const tries = [short, external_node_path_.posix.join('src', short)].map((one) => external_node_path_.posix.join(project.path, one));
    return tries.find((one) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, one))) ?? short;
}

;// CONCATENATED MODULE: ./.build/release/build.js




const buildStage = {
    title: 'build',
    scope: 'project',
    async run(release, host, project) {
        if (project === undefined)
            return {};
        const ecosystem = (0,ecosystems/* ecosystemOf */.M)(project);
        const produced = await ecosystem.build(project, release, host);
        const made = (produced.artifacts ?? []).map(({ file, size }) => `${file.padEnd(44)} ${(0,pretty_bytes/* default */.A)(size)}`);
        const secrets = await findSecrets(produced.artifacts ?? [], project, release);
        const findings = [...(produced.findings ?? []), ...secrets];
        if (secrets.some(({ level }) => level === 'error'))
            throw new errors/* StageFailure */.BG(findings);
        return { ...produced, findings, lines: made };
    },
};

var matrix_part = __webpack_require__(82753);
;// CONCATENATED MODULE: ./.build/release/checksums.js


const checksumsStage = {
    title: 'checksums',
    scope: 'release',
    async run(release) {
        const text = renderChecksums(release);
        const owner = release.projects[0]?.name ?? '';
        const file = (0,matrix_part/* checksumsFile */.$R)(release.part);
        const artifact = await writeBeside(release, 'checksums', file, text, owner);
        return { artifacts: [artifact], lines: [`${release.artifacts.length} files in ${file}`] };
    },
};
function renderChecksums({ artifacts }) {
    return [...artifacts]
        .sort((a, b) => (a.file < b.file ? -1 : 1))
        .map(({ file, sha256 }) => `${sha256}  ${file}\n`)
        .join('');
}

var untouched = __webpack_require__(56346);
;// CONCATENATED MODULE: ./.build/release/pipeline.js











const PREPARE = [
    stage/* checkRepositoryStage */.FX, // rules about the repository as a whole: its workflows
    stage/* checkStage */.RT, // every rule about a project; nothing is built
    buildStage, // wheel, sdist, npm tarball or code package
    startStage, // those very files, installed in an empty environment, answer an MCP client
    contractStage, // what the client saw, as a file that can be compared
    compareStage, // that, beside what the version before showed: does the number admit what changed?
    sbomStage, // what was installed beside it, as CycloneDX and SPDX
    checksumsStage, // SHA256SUMS over all files
];
async function runStages(stages, release, host, options) {
    let current = release;
    const failed = new Set();
    const fold = (produced, project) => {
        current = add(current, produced, project);
    };
    const watch = (0,untouched/* watchUntouched */.D)(host);
    const step = async (stage, project) => {
        const label = project === undefined ? stage.title : `${stage.title} of ${project.name}`;
        const work = () => runStage(stage, () => current, host, fold, project);
        const { result, findings } = await watch.after(label, work);
        if (findings.length > 0)
            fold({ findings }, project);
        return result;
    };
    for (const group of grouped(stages)) {
        if (group[0]?.scope === 'project') {
            const limit = (0,p_limit/* default */.A)((0,external_node_os_.availableParallelism)());
            await Promise.all(current.projects.map((project) => limit(async () => {
                for (const stage of group) {
                    if (failed.has(project))
                        return;
                    const found = of(current.findings, project);
                    if (found.some(({ level, stops }) => level === 'error' && stops === true))
                        return;
                    if (!(await step(stage, project)))
                        failed.add(project);
                }
            })));
            continue;
        }
        for (const stage of group) {
            if (stops(current.findings, options))
                return current;
            if (!(await step(stage)))
                return current;
        }
    }
    return current;
}
function stops(findings, options) {
    return findings.some(({ level }) => level === 'error' || (options.strict && level === 'warning'));
}
async function runStage(stage, release, host, fold, project) {
    const several = release().projects.length > 1 && project !== undefined;
    const title = several ? `${stage.title} ${project.name}` : stage.title;
    const reason = stage.skip?.(release(), project);
    if (reason !== undefined) {
        host.log.debug(`${title}: skipped, ${reason}`);
        return true;
    }
    const since = host.now();
    const done = host.log.busy(title);
    try {
        const produced = await stage.run(release(), host, project);
        fold(produced, project);
        done();
        host.log.step(stage.title, several ? [project.name, ...(produced.lines ?? [])] : (produced.lines ?? []), host.now() - since);
        return true;
    }
    catch (error) {
        done();
        host.signal.throwIfAborted();
        if (!(error instanceof errors/* StageFailure */.BG))
            throw error;
        fold({ findings: error.findings }, project);
        host.log.step(stage.title, [several ? `${project.name} failed` : 'failed'], host.now() - since);
        return false;
    }
}
function grouped(stages) {
    const groups = [];
    for (const stage of stages) {
        const last = groups.at(-1);
        if (last?.[0]?.scope === stage.scope && stage.afterAll !== true)
            last.push(stage);
        else
            groups.push([stage]);
    }
    return groups;
}
function of(findings, project) {
    return findings.filter((finding) => finding.project === project.name);
}
function add(release, produced, project) {
    const owned = (finding) => finding.project === undefined && project !== undefined ? { ...finding, project: project.name } : finding;
    return {
        ...release,
        artifacts: [...release.artifacts, ...(produced.artifacts ?? [])],
        findings: [...release.findings, ...(produced.findings ?? []).map(owned)],
        started: [...release.started, ...(produced.started ?? [])],
        compatibility: [...(release.compatibility ?? []), ...(produced.compatibility ?? [])],
        compared: [...(release.compared ?? []), ...(produced.compared ?? [])],
        receipts: [...release.receipts, ...(produced.receipts ?? [])],
    };
}


/***/ }),

/***/ 83001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ renderReceipts),
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   Nx: () => (/* binding */ renderBuilt),
/* harmony export */   W1: () => (/* binding */ startedWith),
/* harmony export */   gt: () => (/* binding */ renderFiles),
/* harmony export */   wZ: () => (/* binding */ renderHeader)
/* harmony export */ });
/* harmony import */ var pretty_bytes__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85901);
/* harmony import */ var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18001);
/* harmony import */ var _core_program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65236);
/* harmony import */ var _host_progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39910);
/* harmony import */ var _plan_compatibility_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58832);





function renderHeader(release) {
    const names = release.projects.map(({ name, version }) => (version === undefined ? name : `${name} ${version}`));
    const shown = names.length > 3 ? `${names.length} projects` : (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(names.join(', '));
    const tag = release.tag === undefined ? 'no tag' : `tag ${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(release.tag)}`;
    const how = release.rehearsed ? ' (rehearsed)' : release.noRelease === undefined ? '' : ' (no release)';
    return `mcp-drydock ${_core_program_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x}   ${shown}   commit ${release.commit.slice(0, 7)}   ${tag}${how}\n`;
}
function shortDigest(sha256) {
    return `${sha256.slice(0, 4)}…${sha256.slice(-4)}`;
}
function renderFiles(release) {
    const rows = release.artifacts.map((artifact) => [
        artifact.file,
        (0,pretty_bytes__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(artifact.size),
        shortDigest(artifact.sha256),
        startedWith(artifact, release),
    ]);
    return `${table([['file', 'size', 'sha256', 'started with'], ...rows])}${renderCompatibility(release)}`;
}
function startedWith(artifact, release) {
    if (artifact.started === undefined)
        return '';
    if (artifact.started.outcome === 'unstarted')
        return `not started: ${artifact.started.reason ?? ''}`;
    const start = release.started.find((one) => one.artifact === artifact.file && one.sha256 === artifact.sha256);
    const ready = start === undefined || start.readyMs === 0 ? '' : `, ready in ${(0,_host_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA)(start.readyMs)}`;
    return `${artifact.started.runtime}${ready}`;
}
function renderCompatibility({ compatibility = [] }) {
    if (compatibility.length < 2)
        return '';
    const several = new Set(compatibility.map(({ artifact }) => artifact)).size > 1;
    const rows = (0,_plan_compatibility_js__WEBPACK_IMPORTED_MODULE_4__/* .inOrder */ .al)(compatibility).map((row) => [
        ...(several ? [row.project] : []),
        row.runtime,
        row.dependencies,
        row.sdk ?? '',
        (0,_plan_compatibility_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomeOf */ .sG)(row),
    ]);
    return `\n${table([[...(several ? ['server'] : []), 'tried on', 'dependencies', 'SDK', ''], ...rows])}`;
}
function renderReceipts(receipts) {
    const groups = new Map();
    for (const receipt of receipts) {
        const key = `${receipt.target}\0${receipt.outcome}`;
        groups.set(key, [...(groups.get(key) ?? []), receipt]);
    }
    const rows = [...groups.values()].map((group) => {
        const [first] = group;
        const files = group.length === 1 ? (first?.file ?? '') : `${group.length} files`;
        const link = group.find(({ url }) => url !== undefined)?.url ?? '';
        return [first?.target ?? '', first?.outcome ?? '', files, first?.detail ?? link];
    });
    return table([['target', 'outcome', 'files', ''], ...rows]);
}
function table(foreign) {
    const rows = foreign.map((row) => row.map(_core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow));
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    const line = (row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd();
    return `${rows.map(line).join('\n')}\n`;
}
function renderBuilt(release) {
    const next = release.noRelease === undefined
        ? `Next: mcp-drydock publish ${release.out}`
        : `This is no release: ${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(release.noRelease)}. It can be looked at, not published.`;
    return `\n${renderFiles(release)}\nIn ${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(release.out)}\n${next}\n`;
}
function countFindings(findings) {
    return ['error', 'warning', 'note']
        .map((level) => ({ level, count: findings.filter((finding) => finding.level === level).length }))
        .filter(({ count }) => count > 0)
        .map(({ level, count }) => `${count} ${level}${count === 1 ? '' : 's'}`)
        .join(', ');
}


/***/ })

};
