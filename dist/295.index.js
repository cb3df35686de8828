export const id = 295;
export const ids = [295];
export const modules = {

/***/ 24184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
const UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
function parseDuration(text) {
    if (/^\d+(\.\d+)?$/.test(text))
        return Number(text) * 1000;
    if (!/^(\d+(\.\d+)?(ms|s|m|h))+$/.test(text))
        return undefined;
    let total = 0;
    for (const [, amount = '', unit = ''] of text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)) {
        total += Number(amount) * (UNITS[unit] ?? 0);
    }
    return total;
}


/***/ }),

/***/ 89243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ StageFailure),
/* harmony export */   K2: () => (/* binding */ ReleaseError),
/* harmony export */   Wp: () => (/* binding */ usageError),
/* harmony export */   dc: () => (/* binding */ EXIT)
/* harmony export */ });
const EXIT = {
    done: 0,
    failed: 1,
    usage: 2,
    conflict: 3,
    accepted: 4,
    bug: 70,
    interrupted: 130,
};
class ReleaseError extends Error {
    code;
    exit;
    hint;
    quote;
    constructor(code, message, options = {}) {
        super(message, { cause: options.cause });
        this.name = 'ReleaseError';
        this.code = code;
        this.exit = options.exit ?? EXIT.failed;
        this.hint = options.hint;
        this.quote = options.quote;
    }
}
function usageError(code, message, hint) {
    return new ReleaseError(code, message, { exit: EXIT.usage, ...(hint === undefined ? {} : { hint }) });
}
class StageFailure extends Error {
    findings;
    constructor(findings) {
        super(findings.map((finding) => finding.message).join('\n'));
        this.name = 'StageFailure';
        this.findings = findings;
    }
}


/***/ }),

/***/ 56508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ workspaceOf),
/* harmony export */   MK: () => (/* binding */ installerEnv),
/* harmony export */   UG: () => (/* binding */ strangerEnv),
/* harmony export */   oW: () => (/* binding */ toolEnv),
/* harmony export */   ts: () => (/* binding */ cleanPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



const STRANGER = new Set([
    ...['LANG', 'LANGUAGE', 'TZ'],
    ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'no_proxy', 'all_proxy'],
    ...[
        'SSL_CERT_FILE',
        'SSL_CERT_DIR',
        'REQUESTS_CA_BUNDLE',
        'CURL_CA_BUNDLE',
        'NODE_EXTRA_CA_CERTS',
        'NODE_USE_SYSTEM_CA',
    ],
    ...['GIT_SSL_CAINFO', 'GIT_SSL_CAPATH', 'PIP_CERT'],
]);
const WINDOWS = new Set(['SystemRoot', 'SystemDrive', 'windir', 'ComSpec', 'PATHEXT', 'NUMBER_OF_PROCESSORS', 'PROCESSOR_ARCHITECTURE', 'OS']
    .concat(['ProgramFiles', 'ProgramFiles(x86)', 'ProgramW6432', 'ProgramData', 'CommonProgramFiles'])
    .map((name) => name.toUpperCase()));
const INSTALLER = /^(UV_(DEFAULT_INDEX|INDEX|INDEX_URL|EXTRA_INDEX_URL|INDEX_STRATEGY|INDEX_[A-Z0-9_]+_(USERNAME|PASSWORD)|FIND_LINKS|NO_INDEX|KEYRING_PROVIDER|INSECURE_HOST|NATIVE_TLS|SYSTEM_CERTS|OFFLINE|HTTP_TIMEOUT|EXCLUDE_NEWER|PYTHON[A-Z_]*|CONFIG_FILE|CONCURRENT_[A-Z]+|LINK_MODE)|PIP_(INDEX_URL|EXTRA_INDEX_URL|FIND_LINKS|NO_INDEX|TRUSTED_HOST|CONFIG_FILE)|npm_config_(registry|cafile|proxy|https_proxy|noproxy|strict_ssl)|NPM_CONFIG_(REGISTRY|CAFILE|PROXY|HTTPS_PROXY|NOPROXY|STRICT_SSL))$/;
function strangerEnv(env, workspace) {
    const kept = pick(env, (name) => STRANGER.has(name) || name.startsWith('LC_') || isWindows(name));
    const path = Object.entries(env).find(([name]) => name === 'PATH' || (isWindows('PATHEXT') && /^path$/i.test(name)))?.[1];
    return { ...kept, PATH: cleanPath(path ?? '', workspace ?? env.GITHUB_WORKSPACE) };
}
function installerEnv(env, workspace) {
    const home = env.HOME ?? env.USERPROFILE ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();
    return {
        ...strangerEnv(env, workspace),
        ...pick(env, (name) => INSTALLER.test(name)),
        UV_CACHE_DIR: env.UV_CACHE_DIR ?? uvCache(env, home),
        npm_config_cache: env.npm_config_cache ?? env.NPM_CONFIG_CACHE ?? npmCache(env, home),
    };
}
function toolEnv(env, extra, workspace) {
    return { ...strangerEnv(env, workspace), ...extra };
}
function workspaceOf(env, cwd) {
    if (env.GITHUB_WORKSPACE)
        return env.GITHUB_WORKSPACE;
    const home = env.HOME ?? env.USERPROFILE ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd); (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) !== folder && folder !== (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(home); folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.git')))
            return folder;
    }
    return undefined;
}
function cleanPath(path, workspace) {
    const inside = (folder) => {
        if (workspace === undefined || workspace === '')
            return false;
        const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder));
        return way === '' || (!way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && way !== '..' && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way));
    };
    return path
        .split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)
        .filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(folder) && !/(^|[\\/])node_modules[\\/]\.bin[\\/]*$/.test(folder) && !inside(folder))
        .join(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter);
}
function isWindows(name) {
    return process.platform === 'win32' && WINDOWS.has(name.toUpperCase());
}
function pick(env, wanted) {
    const kept = {};
    for (const [name, value] of Object.entries(env))
        if (value !== undefined && wanted(name))
            kept[name] = value;
    return kept;
}
function uvCache(env, home) {
    if (process.platform === 'win32')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.LOCALAPPDATA ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, 'AppData', 'Local'), 'uv', 'cache');
    const xdg = env.XDG_CACHE_HOME;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(xdg !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(xdg) ? xdg : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.cache'), 'uv');
}
function npmCache(env, home) {
    if (process.platform === 'win32')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.LOCALAPPDATA ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, 'AppData', 'Local'), 'npm-cache');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.npm');
}


/***/ }),

/***/ 31812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ faultOf),
/* harmony export */   v: () => (/* binding */ Fault)
/* harmony export */ });
class Fault extends Error {
    kind;
    words;
    transient;
    hint;
    origin;
    constructor(kind, words, more = {}) {
        super(words);
        this.name = 'Fault';
        this.kind = kind;
        this.words = words;
        this.transient = more.transient ?? false;
        this.hint = more.hint;
        this.origin = more.origin;
    }
}
const RESET = new Set([
    'ECONNRESET',
    'EPIPE',
    'UND_ERR_SOCKET',
    'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
    'UND_ERR_ABORTED',
]);
const TIMEOUT = new Set([
    'ETIMEDOUT',
    'UND_ERR_CONNECT_TIMEOUT',
    'UND_ERR_HEADERS_TIMEOUT',
    'UND_ERR_BODY_TIMEOUT',
    'DEADLINE',
]);
const UNREACHABLE = new Set(['ENETUNREACH', 'EHOSTUNREACH', 'ENETDOWN', 'EADDRNOTAVAIL']);
function faultOf(error) {
    if (error instanceof Fault)
        return error;
    const code = codeOf(error);
    const origin = error;
    if (code === '' && /^(Type|Reference|Range)Error$/.test(nameOf(error)))
        throw error;
    if (code === 'ECONNREFUSED') {
        return new Fault('refused', 'the connection was refused, nothing listens there', { transient: true, origin });
    }
    if (RESET.has(code) || code.startsWith('HPE_')) {
        return new Fault('reset', 'the connection was closed before the answer was complete', { transient: true, origin });
    }
    if (TIMEOUT.has(code))
        return new Fault('timeout', 'no answer in time', { transient: true, origin });
    if (UNREACHABLE.has(code))
        return new Fault('refused', 'the network cannot reach it', { transient: true, origin });
    if (code === 'EAI_AGAIN')
        return new Fault('name', 'its name could not be looked up', { transient: true, origin });
    if (code === 'ENOTFOUND') {
        return new Fault('name', 'there is no host of this name', { hint: 'Check the address and the network.', origin });
    }
    if (/CERT|SELF_SIGNED|ALTNAME|UNABLE_TO|ERR_TLS|ERR_SSL|EPROTO/.test(code)) {
        return new Fault('certificate', `its TLS certificate or protocol was not accepted (${code})`, {
            hint: 'For a private certificate authority set NODE_EXTRA_CA_CERTS to its PEM file.',
            origin,
        });
    }
    return new Fault('failed', `the request failed (${messageOf(error)})`, { origin });
}
function codeOf(error) {
    if (typeof error !== 'object' || error === null)
        return '';
    const { code, cause, errors } = error;
    if (typeof code === 'string')
        return code;
    if (Array.isArray(errors) && errors.length > 0)
        return codeOf(errors[0]);
    return cause === undefined ? '' : codeOf(cause);
}
function nameOf(error) {
    return error instanceof Error ? error.name : '';
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 99389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ retryAfter),
/* harmony export */   V: () => (/* binding */ createHttp)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _http_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31812);


const ATTEMPTS = 6;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 60_000;
const TIMEOUT_MS = 30_000;
const BUDGET_MS = 180_000;
const SLOWEST_BYTES_PER_SECOND = 50_000;
const TRANSIENT = new Set([408, 425, 429, 500, 502, 503, 504]);
function createHttp(options) {
    const random = options.random ?? Math.random;
    let attempt;
    return async (request) => {
        attempt ??= Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(921)]).then(__webpack_require__.bind(__webpack_require__, 40921)).then((module) => module.createAttempt(options));
        const send = await attempt;
        const method = request.method ?? 'GET';
        const timeoutMs = request.timeoutMs ?? TIMEOUT_MS + ((request.length ?? 0) / SLOWEST_BYTES_PER_SECOND) * 1000;
        const repeats = (request.retry ?? (method === 'GET' || method === 'HEAD' ? 'safe' : 'never')) === 'safe';
        const began = Date.now();
        let waited = 0;
        for (let count = 1;; count += 1) {
            const left = (request.budgetMs ?? Math.max(BUDGET_MS, timeoutMs)) - (Date.now() - began) - waited;
            const answer = await outcomeOf(() => send(request, Math.max(1, Math.min(timeoutMs, left))));
            if (options.signal.aborted)
                throw interrupted();
            const wait = waitAfter(answer, count, random);
            if (!repeats || wait === undefined || count >= ATTEMPTS || wait >= left) {
                if (answer instanceof _http_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .v)
                    throw explain(answer, method, request.url, count);
                return answer;
            }
            waited += wait;
            await options.sleep(wait);
            if (options.signal.aborted)
                throw interrupted();
        }
    };
}
async function outcomeOf(send) {
    try {
        return await send();
    }
    catch (error) {
        return (0,_http_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOf */ .K)(error);
    }
}
function waitAfter(answer, count, random) {
    const jittered = random() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** count);
    if (answer instanceof _http_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .v)
        return answer.transient ? jittered : undefined;
    const asked = retryAfter(answer.headers, Date.now());
    const limited = answer.status === 403 && (asked !== undefined || answer.headers['x-ratelimit-remaining'] === '0');
    if (!limited && !TRANSIENT.has(answer.status))
        return undefined;
    return asked ?? jittered;
}
function retryAfter(headers, now) {
    const value = headers['retry-after']?.trim();
    if (value !== undefined) {
        if (/^\d+(\.\d+)?$/.test(value))
            return Number(value) * 1000;
        const date = Date.parse(value);
        if (!Number.isNaN(date))
            return Math.max(0, date - now);
    }
    const reset = headers['x-ratelimit-reset'];
    if (headers['x-ratelimit-remaining'] === '0' && reset !== undefined && /^\d+$/.test(reset)) {
        return Math.max(0, Number(reset) * 1000 - now);
    }
    return undefined;
}
function interrupted() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('interrupted', 'Interrupted.', { exit: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.interrupted });
}
function explain(fault, method, url, attempts) {
    const host = URL.canParse(url) ? new URL(url).host : 'an address that cannot be read';
    const tries = attempts === 1 ? '' : ` (tried ${attempts} times)`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2(`http/${fault.kind}`, `${method} ${host}: ${fault.words}${tries}.`, {
        ...(fault.hint === undefined ? {} : { hint: fault.hint }),
        cause: fault.origin,
    });
}


/***/ }),

/***/ 98136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ createLocalHost)
});

var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(51455);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var external_node_timers_promises_ = __webpack_require__(58500);
var errors = __webpack_require__(89243);
var program = __webpack_require__(77530);
var environment = __webpack_require__(56508);
var http = __webpack_require__(99389);
;// CONCATENATED MODULE: ./.build/host/masks.js
function createMasks() {
    const known = new Set();
    return {
        add(secret) {
            for (const part of [secret, ...secret.split(/\r?\n/)]) {
                if (part.length < 4)
                    continue;
                known.add(part);
                known.add(Buffer.from(part).toString('base64').replace(/=+$/, ''));
                known.add(encodeURIComponent(part));
            }
        },
        redact(text) {
            let result = text;
            for (const secret of known)
                if (result.includes(secret))
                    result = result.replaceAll(secret, '***');
            return result;
        },
    };
}

var external_node_child_process_ = __webpack_require__(31421);
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/host/family.js


const MARK = 'MCP_DRYDOCK_CHILD';
function familyOf(pid, mark) {
    const entries = readProc(mark) ?? readPs();
    const found = new Set();
    for (const entry of entries)
        if (entry.pid === pid || entry.group === pid || entry.marked)
            found.add(entry.pid);
    for (let grew = true; grew;) {
        grew = false;
        for (const entry of entries) {
            if (!found.has(entry.pid) && found.has(entry.parent)) {
                found.add(entry.pid);
                grew = true;
            }
        }
    }
    found.delete(process.pid);
    return [...found];
}
function signalEach(pids, signal) {
    for (const pid of pids) {
        try {
            process.kill(pid, signal);
        }
        catch {
        }
    }
}
function readProc(mark) {
    if (process.platform !== 'linux')
        return undefined;
    let names;
    try {
        names = (0,external_node_fs_.readdirSync)('/proc');
    }
    catch {
        return undefined;
    }
    const wanted = `${MARK}=${mark}`;
    const entries = [];
    for (const name of names) {
        if (!/^\d+$/.test(name))
            continue;
        const stat = readOrEmpty(`/proc/${name}/stat`);
        const [state, parent, group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        if (state === undefined || state === '' || state === 'Z' || state === 'X')
            continue;
        const environ = readOrEmpty(`/proc/${name}/environ`);
        const at = environ.indexOf(wanted);
        const marked = at === 0 || (at > 0 && environ[at - 1] === '\0');
        entries.push({ pid: Number(name), parent: Number(parent), group: Number(group), marked });
    }
    return entries;
}
function readOrEmpty(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'latin1');
    }
    catch {
        return '';
    }
}
function readPs() {
    if (process.platform === 'win32')
        return [];
    const { stdout } = (0,external_node_child_process_.spawnSync)('/bin/ps', ['-A', '-o', 'pid=,ppid=,pgid=,stat='], { encoding: 'utf8' });
    return (stdout ?? '').split('\n').flatMap((line) => {
        const [pid, parent, group, state] = line.trim().split(/\s+/);
        if (state === undefined || state.startsWith('Z'))
            return [];
        return [{ pid: Number(pid), parent: Number(parent), group: Number(group), marked: false }];
    });
}

var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./.build/host/output.js

const LONGEST_LINE = 64 * 1024;
function keepLast(limit) {
    let chunks = [];
    let size = 0;
    let dropped = false;
    return {
        add(chunk) {
            chunks.push(chunk);
            size += chunk.length;
            if (size <= limit * 2)
                return;
            chunks = [Buffer.concat(chunks).subarray(-limit)];
            size = limit;
            dropped = true;
        },
        text() {
            const all = Buffer.concat(chunks);
            const cut = all.length > limit;
            const text = all.subarray(cut ? -limit : 0).toString('utf8');
            return cut || dropped ? `[the beginning was left out]\n${text}` : text;
        },
    };
}
function splitLines(onLine) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let rest = '';
    return {
        add(chunk) {
            const lines = (rest + decoder.write(chunk)).split('\n');
            rest = lines.pop() ?? '';
            for (const line of lines)
                onLine(line.endsWith('\r') ? line.slice(0, -1) : line);
            if (rest.length > LONGEST_LINE) {
                onLine(rest);
                rest = '';
            }
        },
        end() {
            rest += decoder.end();
            if (rest !== '')
                onLine(rest);
            rest = '';
        },
    };
}

;// CONCATENATED MODULE: ./.build/host/watchdog.js



const SCRIPT = `
trap '' INT TERM HUP
read -r _
for round in 1 2 3; do
  for file in $(grep -l -a -s -e "$1" /proc/[0-9]*/environ); do
    pid=\${file#/proc/}
    kill -KILL "\${pid%/environ}" 2>/dev/null
  done
done
`;
let watching = false;
function startWatchdog(mark) {
    if (watching || process.platform !== 'linux' || !(0,external_node_fs_.existsSync)('/bin/sh'))
        return;
    watching = true;
    const dog = (0,external_node_child_process_.spawn)('/bin/sh', ['-c', SCRIPT, 'mcp-drydock-watchdog', `${MARK}=${mark}`], {
        cwd: '/',
        env: { PATH: '/usr/bin:/bin' },
        stdio: ['pipe', 'ignore', 'ignore'],
        detached: true,
    });
    dog.on('error', () => { });
    dog.stdin.on('error', () => { });
    dog.unref();
    dog.stdin.unref?.();
}

;// CONCATENATED MODULE: ./.build/host/process.js








const KEEP = 1024 * 1024;
const GRACE_MS = 2000;
const UNREAD_MS = 5000;
const LONGEST_TIMER_MS = 2 ** 31 - 1;
const living = new Set();
let exitHooked = false;
function hookExit() {
    if (exitHooked)
        return;
    exitHooked = true;
    process.once('exit', () => {
        for (const live of living)
            signalEach(live.find(), 'SIGKILL');
    });
}
function createProcesses(options) {
    const { signal } = options;
    const mine = new Set();
    hookExit();
    const endAll = async () => {
        await Promise.all([...mine].map((live) => live.end()));
    };
    signal.addEventListener('abort', () => void endAll(), { once: true });
    function launch(child) {
        if (signal.aborted)
            throw interrupted();
        const mark = newMark();
        const spawned = spawnChild(child, mark);
        const pid = spawned.pid;
        const find = () => familyOf(pid, mark);
        let expired = false;
        const lastWords = keepLast(child.keep ?? KEEP);
        const lines = child.onLine && splitLines((line) => child.onLine?.(line, 'stderr'));
        spawned.stderr.on('data', (chunk) => {
            lastWords.add(chunk);
            lines?.add(chunk);
        });
        spawned.stderr.on('end', () => lines?.end());
        spawned.stdin.on('error', () => { });
        const ended = waitFor(spawned, child.leavesNothing === true ? () => [] : find);
        const live = {
            find,
            end: async (graceMs = GRACE_MS) => {
                await endFamily(pid, find, graceMs);
                await ended;
            },
        };
        const deadline = setTimeout(() => {
            expired = true;
            void live.end();
        }, Math.min(child.timeoutMs, LONGEST_TIMER_MS));
        living.add(live);
        mine.add(live);
        void ended.then(() => {
            clearTimeout(deadline);
            living.delete(live);
            mine.delete(live);
        });
        const running = {
            pid,
            stdin: spawned.stdin,
            stdout: spawned.stdout,
            stderr: lastWords.text,
            ended,
            family: async () => find(),
            end: live.end,
        };
        return { running, spawned, timedOut: () => expired };
    }
    return {
        start: (child) => {
            const { running } = launch(child);
            if (child.input !== undefined)
                running.stdin.end(child.input);
            return running;
        },
        run: async (child) => {
            const begun = performance.now();
            const { running, spawned, timedOut } = launch(child);
            const kept = keepLast(child.keep ?? KEEP);
            const lines = child.onLine && splitLines((line) => child.onLine?.(line, 'stdout'));
            spawned.stdout.on('data', (chunk) => {
                kept.add(chunk);
                lines?.add(chunk);
            });
            spawned.stdout.on('end', () => lines?.end());
            running.stdin.end(child.input ?? '');
            const { code, signal: by } = await running.ended;
            if (signal.aborted)
                throw interrupted();
            const ms = Math.round(performance.now() - begun);
            return { code, signal: by, stdout: kept.text(), stderr: running.stderr(), timedOut: timedOut(), ms };
        },
        endAll,
    };
}
const OWN = `${process.env[MARK] === undefined ? '' : `${process.env[MARK]}.`}${(0,external_node_crypto_.randomBytes)(12).toString('hex')}`;
function newMark() {
    return `${OWN}.${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
}
function spawnChild(child, mark) {
    const [program, ...args] = child.command;
    if (program === undefined)
        throw new Error('a child needs a program');
    if (child.leavesNothing !== true)
        startWatchdog(OWN);
    const spawned = (0,external_node_child_process_.spawn)(program, args, {
        cwd: child.cwd,
        env: { ...child.env, [MARK]: mark },
        stdio: ['pipe', 'pipe', 'pipe'],
        detached: process.platform !== 'win32',
        windowsHide: true,
        shell: false,
    });
    spawned.on('error', () => { });
    if (spawned.pid === undefined)
        throw notStarted(program, child.cwd);
    return spawned;
}
function notStarted(program, cwd) {
    const why = (() => {
        if (!isFolder(cwd))
            return `its working folder ${cwd} does not exist`;
        if (!program.includes('/') && !program.includes('\\'))
            return 'no such program was found on PATH';
        try {
            (0,external_node_fs_.accessSync)(program, external_node_fs_.constants.F_OK);
        }
        catch {
            return 'there is no such file';
        }
        try {
            (0,external_node_fs_.accessSync)(program, external_node_fs_.constants.X_OK);
        }
        catch {
            return 'the file is not executable';
        }
        return 'the system refused to run it; the interpreter that its first line names may be missing';
    })();
    return new errors/* ReleaseError */.K2('process/not-started', `${program} could not be started: ${why}.`);
}
function isFolder(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function interrupted() {
    return new errors/* ReleaseError */.K2('interrupted', 'Interrupted.', { exit: errors/* EXIT */.dc.interrupted });
}
function waitFor(spawned, find) {
    return new Promise((resolve) => {
        let giveUp;
        let closed = false;
        spawned.once('close', (code, signal) => {
            closed = true;
            clearTimeout(giveUp);
            resolve({ code, signal });
        });
        spawned.once('exit', () => {
            void (async () => {
                if (find().length > 0)
                    await endFamily(spawned.pid, find, 500);
                if (closed)
                    return;
                giveUp = setTimeout(() => {
                    spawned.stdout.destroy();
                    spawned.stderr.destroy();
                }, UNREAD_MS);
            })();
        });
    });
}
async function endFamily(pid, find, graceMs) {
    if (process.platform === 'win32') {
        (0,external_node_child_process_.spawnSync)('taskkill', ['/pid', String(pid), '/T', '/F'], { windowsHide: true });
        return;
    }
    const begun = performance.now();
    let left = find();
    signalEach(left, 'SIGTERM');
    for (let pause = 5; left.length > 0 && performance.now() - begun < graceMs; pause = Math.min(pause * 2, 100)) {
        await (0,external_node_timers_promises_.setTimeout)(pause);
        left = find();
    }
    for (let round = 0; left.length > 0 && round < 50; round += 1) {
        signalEach(left, 'SIGKILL');
        await (0,external_node_timers_promises_.setTimeout)(20);
        left = find();
    }
}

var progress = __webpack_require__(39910);
;// CONCATENATED MODULE: ./.build/host/local.js












const GET = {
    git: 'Install Git 2.30 or newer and put it on PATH.',
    gpg: 'Install GnuPG 2.2 or newer and put it on PATH, or leave gpg-key unset.',
    npm: 'Install Node.js with npm 10 or newer (in Actions: actions/setup-node).',
    node: 'Install Node.js 20.19 or newer (in Actions: actions/setup-node).',
    uv: 'Install uv (pip install uv), or let mcp-drydock fetch it.',
};
function createLocalHost(options) {
    const signal = options.signal ?? new AbortController().signal;
    const masks = createMasks();
    const log = (0,progress/* createLog */.hM)(options.stderr ?? process.stderr, {
        verbose: options.verbose ?? false,
        redact: masks.redact,
    });
    const processes = createProcesses({ signal });
    const sleep = (ms) => (0,external_node_timers_promises_.setTimeout)(ms, undefined, { signal });
    const tools = new Map();
    let base;
    const removeBase = () => {
        if (base !== undefined)
            (0,external_node_fs_.rmSync)(base, { recursive: true, force: true, maxRetries: 3 });
    };
    return {
        kind: 'local',
        env: options.env,
        cwd: options.cwd,
        log,
        signal,
        now: () => Date.now(),
        sleep,
        run: processes.run,
        start: processes.start,
        http: (0,http/* createHttp */.V)({ signal, env: options.env, sleep, userAgent: `mcp-drydock/${program/* VERSION */.x}` }),
        tool(name) {
            const known = tools.get(name) ?? findTool(name, options.env, options.cwd);
            if (known === undefined) {
                throw new errors/* ReleaseError */.K2(`tool/${name}`, `The program ${name} is needed and is not on PATH.`, {
                    exit: errors/* EXIT */.dc.usage,
                    hint: GET[name] ?? `Install ${name} and put it on PATH.`,
                });
            }
            tools.set(name, known);
            return known;
        },
        async tempDir(prefix) {
            if (base === undefined) {
                base = (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(options.env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'mcp-drydock-')));
                process.once('exit', removeBase);
            }
            return (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(base, `${prefix}-`));
        },
        async idToken() {
            throw new errors/* ReleaseError */.K2('oidc/not-in-actions', 'There is no id-token outside GitHub Actions.', {
                hint: 'Give a token: MCP_DRYDOCK_PYPI_TOKEN or MCP_DRYDOCK_NPM_TOKEN.',
            });
        },
        mask: masks.add,
        annotate() { },
        async summary() { },
        output() { },
        async saveHandover() { },
        async loadHandover() {
            throw new errors/* ReleaseError */.K2('handover/none', 'Outside Actions there is no hand-over from a build job.', {
                exit: errors/* EXIT */.dc.usage,
                hint: 'Name the folder of the prepared release: mcp-drydock publish release/',
            });
        },
        redact: masks.redact,
        async close() {
            await processes.endAll();
            process.removeListener('exit', removeBase);
            if (base !== undefined)
                await (0,promises_.rm)(base, { recursive: true, force: true, maxRetries: 3 });
            base = undefined;
        },
    };
}
function findTool(name, env, cwd) {
    const suffixes = process.platform === 'win32' ? ['.exe', '.cmd', '.bat', ''] : [''];
    const path = (0,environment/* cleanPath */.ts)(env['PATH'] ?? env['Path'] ?? '', (0,environment/* workspaceOf */.B3)(env, cwd));
    for (const folder of path.split(external_node_path_.delimiter)) {
        for (const suffix of suffixes) {
            const file = (0,external_node_path_.join)(folder, name + suffix);
            try {
                (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
                if ((0,external_node_fs_.statSync)(file).isFile())
                    return file;
            }
            catch {
            }
        }
    }
    return undefined;
}


/***/ }),

/***/ 39910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   hM: () => (/* binding */ createLog),
/* harmony export */   nI: () => (/* binding */ paint)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var pretty_ms__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41692);


const TITLE = 11;
const BODY = 58;
function seconds(ms) {
    return ms < 60_000 ? `${(ms / 1000).toFixed(1)} s` : (0,pretty_ms__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(ms, { secondsDecimalDigits: 0 });
}
function paint(level, text, screen) {
    if (screen.isTTY !== true || process.env['NO_COLOR'])
        return text;
    const colour = level === 'note' ? 'cyan' : level === 'warning' ? 'yellow' : 'red';
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(colour, text, { validateStream: false });
}
function createLog(screen, options) {
    const busy = new Set();
    const live = screen.isTTY === true;
    let shown = false;
    let timer;
    const erase = () => {
        if (shown)
            screen.write('\r\u001b[2K');
        shown = false;
    };
    const draw = () => {
        if (!live || busy.size === 0)
            return;
        const text = [...busy].map((item) => `${item.title} ${seconds(Date.now() - item.since)}`).join(', ');
        screen.write(`\r\u001b[2K  ${options.redact(text).slice(0, (screen.columns ?? 80) - 4)} …`);
        shown = true;
    };
    const print = (line) => {
        erase();
        screen.write(`${options.redact(line)}\n`);
        draw();
    };
    return {
        step(title, lines, ms) {
            const [first = '', ...rest] = lines;
            print(`  ${title.padEnd(TITLE)}${first.padEnd(BODY)} ${seconds(ms).padStart(6)}`);
            for (const line of rest)
                print(`  ${''.padEnd(TITLE)}${line}`);
        },
        busy(title) {
            const item = { title, since: Date.now() };
            busy.add(item);
            if (live)
                timer ??= setInterval(draw, 100).unref();
            draw();
            return () => {
                busy.delete(item);
                erase();
                if (busy.size === 0) {
                    clearInterval(timer);
                    timer = undefined;
                }
                draw();
            };
        },
        info: print,
        warn: (line) => print(`${paint('warning', 'warning', screen)}  ${line}`),
        debug: (line) => {
            if (options.verbose)
                print(`    ${line}`);
        },
    };
}


/***/ }),

/***/ 9141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ COMMANDS),
/* harmony export */   mc: () => (/* binding */ INPUTS),
/* harmony export */   nJ: () => (/* binding */ camel)
/* harmony export */ });
const COMMANDS = ['check', 'build', 'publish', 'release', 'rehearse', 'matrix', 'contract', 'init'];
const PREPARE = ['check', 'build', 'release', 'rehearse', 'matrix'];
const SEND = ['publish', 'release', 'rehearse'];
const TRULY_SEND = ['publish', 'release'];
const INPUTS = {
    path: {
        type: 'list',
        about: 'Folders of the projects, one a line; default: the project around, at the root every project of the repository.',
        commands: [...PREPARE, 'init'],
        value: '<path…>',
    },
    tag: {
        type: 'text',
        about: 'The tag to release; default: the tag that was pushed, else one on HEAD.',
        commands: [...PREPARE, 'publish'],
        value: '<tag>',
    },
    matrix: {
        type: 'text',
        about: 'What the command matrix printed, where several jobs release a project each of one tag: their files get names of their own, and the GitHub release waits for all.',
        commands: ['build', 'release'],
        value: '<json>',
    },
    config: {
        type: 'text',
        about: 'Configuration file; default: the nearest mcp-drydock.toml.',
        commands: [...PREPARE, 'publish', 'contract', 'init'],
        value: '<file>',
    },
    out: {
        type: 'text',
        about: 'Folder the release is written to; default: release/.',
        commands: ['build', 'release', 'rehearse'],
        value: '<dir>',
    },
    'release-dir': {
        type: 'text',
        about: 'Folder of a prepared release; default: release/, in Actions the hand-over of the build job.',
        commands: ['publish'],
        value: '<dir>',
    },
    targets: {
        type: 'list',
        about: 'Where to publish: github, pypi, npm, upload; default: github and what the artifacts are for.',
        commands: SEND,
        value: '<list>',
    },
    strict: {
        type: 'boolean',
        about: 'Warnings stop the release too.',
        commands: ['check', 'build', 'release', 'rehearse'],
    },
    fix: {
        type: 'boolean',
        about: 'Repair what can be repaired safely; shows what was changed and what is left.',
        commands: ['check'],
        flagOnly: true,
    },
    'dry-run': {
        type: 'boolean',
        about: 'Show what --fix would change as a patch; writes nothing.',
        commands: ['check'],
        flagOnly: true,
    },
    baseline: {
        type: 'text',
        about: 'File of known findings: they are counted, and only new ones are shown and fail.',
        commands: ['check'],
        value: '<file>',
    },
    'write-baseline': {
        type: 'boolean',
        about: 'Write the findings there are into the baseline.',
        commands: ['check'],
        flagOnly: true,
    },
    'plan-digest': {
        type: 'text',
        about: 'The sha256 of release.json as the build job reported it; required in Actions.',
        commands: ['publish'],
        value: '<sha256>',
    },
    wait: {
        type: 'duration',
        about: 'How long to wait for registries to serve what they accepted, such as 30m; default 10m.',
        commands: SEND,
        value: '<time>',
    },
    'github-token': { type: 'secret', about: 'Token with contents: write for the GitHub release.', commands: TRULY_SEND },
    'pypi-url': {
        type: 'text',
        about: 'Upload address of the Python package index; default PyPI.',
        commands: TRULY_SEND,
        value: '<url>',
    },
    'pypi-index-url': {
        type: 'text',
        about: 'Simple index to read back from; default: the one that belongs to pypi-url.',
        commands: [...TRULY_SEND, 'contract'],
        value: '<url>',
    },
    'pypi-token': {
        type: 'secret',
        about: 'Token for the Python package index; without it trusted publishing is used.',
        commands: TRULY_SEND,
    },
    'npm-registry': {
        type: 'text',
        about: 'npm registry to publish to and read from; default: npm.',
        commands: [...TRULY_SEND, 'contract'],
        value: '<url>',
    },
    'npm-token': {
        type: 'secret',
        about: 'Token for the npm registry; without it trusted publishing is used.',
        commands: TRULY_SEND,
    },
    'upload-url': {
        type: 'text',
        about: 'Address of the upload endpoint for code packages.',
        commands: TRULY_SEND,
        value: '<url>',
    },
    'upload-token': { type: 'secret', about: 'Bearer token for the upload endpoint.', commands: TRULY_SEND },
    'gpg-key': {
        type: 'secret',
        about: 'Armored private key; with it each artifact gets a detached signature.',
        commands: SEND,
    },
    'gpg-passphrase': { type: 'secret', about: 'Passphrase of gpg-key.', commands: SEND },
    'single-job': {
        type: 'text',
        about: 'accept-risk: let release run in a job that holds secrets or an id-token.',
        commands: ['release'],
        value: 'accept-risk',
    },
};
function camel(name) {
    return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 92024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47785);

function nearest(typed, known) {
    const scored = known.map((name) => ({ name, distance: (0,leven__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(typed.toLowerCase(), name.toLowerCase()) }));
    scored.sort((a, b) => a.distance - b.distance);
    const best = scored[0];
    return best !== undefined && best.distance <= Math.max(2, Math.floor(typed.length / 3)) ? best.name : undefined;
}


/***/ }),

/***/ 77530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '0.1.0';


/***/ }),

/***/ 3260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs),
/* harmony export */   L: () => (/* binding */ unknown)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24184);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9141);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92024);




const TARGETS = ['github', 'pypi', 'npm', 'upload'];
function readInputs(command, raw) {
    const problems = [];
    const values = {};
    for (const name of Object.keys(raw)) {
        if (!(name in _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc) && raw[name] !== undefined)
            problems.push(unknown('input', name, Object.keys(_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc)));
    }
    for (const [name, spec] of Object.entries(_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc)) {
        const text = raw[name] === '' ? undefined : raw[name];
        if (text !== undefined && !spec.commands.includes(command)) {
            problems.push(`${command} takes no ${name}.`);
            continue;
        }
        values[(0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .camel */ .nJ)(name)] = toValue(name, spec, text, problems);
    }
    if (problems.length > 0)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('inputs/invalid', problems.join('\n'), `mcp-drydock ${command} --help`);
    return Object.freeze(values);
}
function toValue(name, spec, text, problems) {
    switch (spec.type) {
        case 'boolean':
            if (text === undefined)
                return false;
            if (/^(true|false)$/i.test(text))
                return text.toLowerCase() === 'true';
            problems.push(`${name} is ${text}; write true or false.`);
            return false;
        case 'list': {
            const items = (text ?? '')
                .split(name === 'path' ? '\n' : /[\n,]/)
                .map((item) => item.trim())
                .filter((item) => item !== '');
            if (name === 'targets') {
                for (const item of items)
                    if (!TARGETS.includes(item))
                        problems.push(unknown('target', item, TARGETS));
            }
            return items;
        }
        case 'duration': {
            const ms = text === undefined ? undefined : (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(text);
            if (text !== undefined && ms === undefined)
                problems.push(`${name} is ${text}; write a time such as 90s or 30m.`);
            return ms;
        }
        default:
            return text;
    }
}
function unknown(kind, name, known) {
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name, known);
    return `There is no ${kind} ${name}${near === undefined ? '' : `; did you mean ${near}?`}`;
}


/***/ }),

/***/ 29553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ toFailure),
/* harmony export */   z: () => (/* binding */ renderFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _host_progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39910);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77530);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77176);




function toFailure(error, signal) {
    if (signal.aborted) {
        const message = 'Interrupted. Everything that was started has been ended.';
        return { exit: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.interrupted, error: { code: 'interrupted', message }, quote: [], findings: [] };
    }
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2) {
        const { code, message, hint, exit } = error;
        return { exit, error: { code, message, hint }, quote: error.quote ?? [], findings: [] };
    }
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .BG) {
        const [first] = error.findings;
        const shown = { code: first?.rule ?? 'failed', message: error.message, hint: first?.hint };
        return { exit: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed, error: shown, quote: first?.quote ?? [], findings: error.findings };
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return {
        exit: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.bug,
        error: {
            code: 'bug',
            message: 'This is a bug of mcp-drydock, not of your project.',
            hint: `Report it at ${_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .ISSUES */ .N_} with these lines: mcp-drydock ${_program_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x}, Node ${process.version}, ${process.platform}`,
        },
        quote: stack.split('\n'),
        findings: [],
    };
}
function renderFailure(failure, screen) {
    const { code, message, hint } = failure.error;
    const blocks = [
        `${(0,_host_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)('error', 'error', screen)}  ${code}`,
        indent(message.split('\n'), 2),
        ...(failure.quote.length > 0 ? [indent(failure.quote, 4)] : []),
        ...(hint === undefined ? [] : [indent(hint.split('\n'), 2)]),
    ];
    return `\n${blocks.join('\n\n')}\n`;
}
function indent(lines, width) {
    return lines.map((line) => (line === '' ? '' : `${' '.repeat(width)}${line}`)).join('\n');
}


/***/ }),

/***/ 77176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N_: () => (/* binding */ ISSUES),
/* harmony export */   yZ: () => (/* binding */ HOME)
/* harmony export */ });
/* unused harmony export REPOSITORY */
const REPOSITORY = 'mcp-drydock/mcp-drydock';
const HOME = `https://github.com/${REPOSITORY}`;
const ISSUES = `${HOME}/issues`;


/***/ }),

/***/ 61599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ highest),
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);

async function run(command, inputs, host, options) {
    switch (command) {
        case 'check':
            return (await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(7180), __webpack_require__.e(8275), __webpack_require__.e(1349), __webpack_require__.e(8373), __webpack_require__.e(4963), __webpack_require__.e(7474), __webpack_require__.e(9845), __webpack_require__.e(5997), __webpack_require__.e(8635)]).then(__webpack_require__.bind(__webpack_require__, 68806))).check(inputs, host, options);
        case 'build':
            return (await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(7180), __webpack_require__.e(8275), __webpack_require__.e(1349), __webpack_require__.e(8373), __webpack_require__.e(4963), __webpack_require__.e(7474), __webpack_require__.e(9845), __webpack_require__.e(5997), __webpack_require__.e(4832)]).then(__webpack_require__.bind(__webpack_require__, 67841))).build(inputs, host);
        case 'publish':
            return (await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(7180), __webpack_require__.e(8373), __webpack_require__.e(7474), __webpack_require__.e(7392), __webpack_require__.e(7555), __webpack_require__.e(1926)]).then(__webpack_require__.bind(__webpack_require__, 1926))).publish(inputs, host);
        case 'release':
            return (await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(7180), __webpack_require__.e(8275), __webpack_require__.e(1349), __webpack_require__.e(8373), __webpack_require__.e(4963), __webpack_require__.e(7474), __webpack_require__.e(9845), __webpack_require__.e(5997), __webpack_require__.e(7392), __webpack_require__.e(7555), __webpack_require__.e(4780)]).then(__webpack_require__.bind(__webpack_require__, 4780))).release(inputs, host);
        case 'rehearse':
            return (await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(7180), __webpack_require__.e(8275), __webpack_require__.e(1349), __webpack_require__.e(3353), __webpack_require__.e(131), __webpack_require__.e(8373), __webpack_require__.e(4963), __webpack_require__.e(7474), __webpack_require__.e(9845), __webpack_require__.e(5997), __webpack_require__.e(7392), __webpack_require__.e(1221)]).then(__webpack_require__.bind(__webpack_require__, 21221))).rehearse(inputs, host);
        case 'matrix':
            return (await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(7180), __webpack_require__.e(8275), __webpack_require__.e(1349), __webpack_require__.e(8373), __webpack_require__.e(4963), __webpack_require__.e(9168)]).then(__webpack_require__.bind(__webpack_require__, 29168))).matrix(inputs, host);
        case 'contract':
            return (await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(7180), __webpack_require__.e(8275), __webpack_require__.e(1349), __webpack_require__.e(8373), __webpack_require__.e(4963), __webpack_require__.e(7474), __webpack_require__.e(9845), __webpack_require__.e(4487)]).then(__webpack_require__.bind(__webpack_require__, 38083))).contract(inputs, host, options);
        case 'init':
            return (await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(7180), __webpack_require__.e(8275), __webpack_require__.e(1349), __webpack_require__.e(8373), __webpack_require__.e(4963), __webpack_require__.e(1788)]).then(__webpack_require__.bind(__webpack_require__, 31788))).init(inputs, host, options);
    }
}
function highest(...codes) {
    const order = [
        _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.interrupted,
        _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.bug,
        _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.usage,
        _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.conflict,
        _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed,
        _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.accepted,
    ];
    return order.find((code) => codes.includes(code)) ?? _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.done;
}


/***/ })

};
