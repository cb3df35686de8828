export const id = 2181;
export const ids = [2181];
export const modules = {

/***/ 11617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ contractOfFile),
/* harmony export */   s: () => (/* binding */ contractOfArtifact)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _archive_archive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62841);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34002);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8005);
/* harmony import */ var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47473);
/* harmony import */ var _ecosystems_kinds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27929);
/* harmony import */ var _host_sandbox_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22558);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(39439);









async function contractOfArtifact(artifact, project, host) {
    const installed = await (0,_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_5__/* .ecosystemOf */ .M)(project).install(artifact, project, await (0,_host_sandbox_js__WEBPACK_IMPORTED_MODULE_7__/* .openRoom */ .K)(host, project.name), host);
    return (0,_start_js__WEBPACK_IMPORTED_MODULE_8__/* .startInstalled */ .V)(host, installed, project, artifact.file);
}
async function contractOfFile(path, settings, host) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
    const kind = await (0,_ecosystems_kinds_js__WEBPACK_IMPORTED_MODULE_6__/* .recognise */ .GJ)(file, async () => (await (0,_archive_archive_js__WEBPACK_IMPORTED_MODULE_2__/* .listArchive */ .d0)(path)).map((entry) => entry.path));
    if (kind === undefined) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('contract/unknown-file', `${file} is not an installable artifact.`, 'Name a wheel, an sdist, an npm tarball, a zip, tar or tar.gz, or a .contract.json.');
    }
    const project = await (0,_ecosystems_kinds_js__WEBPACK_IMPORTED_MODULE_6__/* .kindOf */ .I)(kind)?.projectOf(path, settings, host);
    if (project === undefined)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('contract/unknown-file', `${file} does not say which package it is.`);
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    const { sha256 } = await (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestFile */ .TM)(path);
    return contractOfArtifact({ kind, file, path, sha256, size, project: project.name }, project, host);
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
            message: `${shown} started but requires authentication, so its capabilities cannot be listed.`,
            hint: 'Set [smoke] headers or env to a test token that the server accepts.',
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

/***/ 32310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ TOLD),
/* harmony export */   Tx: () => (/* binding */ how),
/* harmony export */   aN: () => (/* binding */ lastWords),
/* harmony export */   w$: () => (/* binding */ lastLines),
/* harmony export */   zd: () => (/* binding */ printed)
/* harmony export */ });
/* harmony import */ var _core_about_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87821);

const TOLD = 5;
function how({ exitCode, signal }) {
    if (signal !== undefined && signal !== null)
        return `on ${signal}`;
    return exitCode === undefined || exitCode === null ? 'after closing its output' : `with exit code ${exitCode}`;
}
function printed({ stray }) {
    return stray.map(({ text }) => text);
}
function lastLines({ talked }) {
    const words = lastWords(talked.stderr);
    return words.length > 0 ? words : printed(talked).slice(-12);
}
const ROOM = new RegExp(`(?:file://)?(?:\\b[A-Za-z]:)?[/\\\\][^\\s"']*[/\\\\]${_core_about_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME */ .o_}-\\w+[/\\\\]room-[^/\\\\\\s"']+[/\\\\]`, 'g');
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

var about = __webpack_require__(87821);
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
    const file = (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `${about/* NAME */.o_}-port-${port}.lock`);
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
var output = __webpack_require__(22352);
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
            message: `The server listens on ${open.address}:${open.port}: everyone on the same network can use it, with the permissions of the user who started it.`,
            hint: 'Listen on 127.0.0.1 by default, and make the address configurable for containers.',
        });
    }
    if (talked.answersForeign) {
        drafts.push({
            rule: 'start/origin',
            level: 'warning',
            message: 'The server accepts requests with the Host and Origin of a foreign web page: any page the user opens can access it (DNS rebinding).',
            hint: 'Reject hosts and origins other than localhost with 403. The SDKs support this: TransportSecuritySettings in Python, allowedHosts and allowedOrigins in TypeScript.',
        });
    }
    if (talked.oldSse) {
        drafts.push({
            rule: 'start/sse',
            level: 'warning',
            message: `The server speaks HTTP+SSE (at ${talked.address ?? '/sse'}), which Streamable HTTP replaced in 2025-03-26. Newer clients no longer support it.`,
            hint: 'Serve Streamable HTTP: transport="streamable-http" in Python, StreamableHTTPServerTransport in TypeScript.',
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
        says: 'is not a valid JSON Schema. Clients that validate schemas reject all tools of the server because of it',
        hint: 'Correct the schema where the tool is defined. If it is generated from types, check the type at that path.',
    },
    'schema-dialect': {
        rule: 'start/schema',
        level: 'warning',
        says: 'does not follow its JSON Schema draft: the one in $schema, or 2020-12 by default',
        hint: 'Correct the schema at that path, or declare the draft it uses: "$schema": "http://json-schema.org/draft-07/schema#".',
    },
    duplicate: {
        rule: 'start/duplicate',
        level: 'error',
        says: 'is listed more than once. Clients address things by name: they lose one, or reject all',
        hint: 'Give each one a unique name.',
    },
    'duplicate-uri': {
        rule: 'start/duplicate',
        level: 'warning',
        says: 'is listed more than once',
        hint: 'List each resource once.',
    },
    name: {
        rule: 'start/tool-name',
        level: 'warning',
        says: 'has a name that some clients reject',
        hint: 'Use 1 to 128 letters, digits, underscores, dashes and dots.',
    },
    'hidden-text': {
        rule: 'start/hidden-text',
        level: 'warning',
        says: 'contains text that people cannot see and programs act on',
        hint: 'Remove it: names and descriptions are shown in terminals, logs and to models.',
    },
    huge: {
        rule: 'start/huge-list',
        level: 'warning',
        says: 'are very long. Clients send them to the model with every request',
        hint: 'Shorten descriptions and schemas, or expose fewer tools.',
    },
};
function offeredDrafts(faults) {
    const kinds = [...new Set(faults.map(({ kind }) => kind))];
    return kinds.map((kind) => {
        const { says, ...draft } = OFFERED[kind];
        const places = faults.filter((fault) => fault.kind === kind);
        const [first] = places;
        const more = places.length > 1 ? ` This applies to ${places.length} of them.` : '';
        const quote = places.slice(0, start_draft/* TOLD */.Ev).map(({ where, what }) => (0,clean_text/* cleanLine */.Ow)(`${where}: ${what}`).slice(0, 300));
        return { ...draft, message: `${(0,clean_text/* cleanLine */.Ow)(first?.where ?? '').slice(0, 120)} ${says}.${more}`, quote };
    });
}

;// CONCATENATED MODULE: ./.build/start/shutdown-findings.js

const RULE = 'start/does-not-end';
const ALLOW = `If it must keep running, allow it in ${about/* CONFIG_FILE */.g2}:\n  [smoke]\n  allow = ["keeps-running"]`;
function endingDrafts({ talked, project }) {
    const { ending, transport, ignoresTerm } = talked;
    if (transport === 'stdio' && (ending === 'sigterm' || ending === 'sigkill')) {
        const how = ending === 'sigterm' ? 'only on SIGTERM' : 'nor on SIGTERM: it had to be killed';
        return [
            {
                rule: RULE,
                level: project.settings.smoke.allow.includes('keeps-running') ? 'note' : 'error',
                message: `The server did not exit when stdin was closed, ${how}. Each client that disconnects leaves a process behind.`,
                hint: `Exit when stdin closes: that is how a client disconnects. Look for a timer, a thread, a connection or a SIGTERM handler that keeps the process alive. ${ALLOW}`,
            },
        ];
    }
    if (ending === 'sigkill') {
        return [
            {
                rule: RULE,
                level: 'warning',
                message: 'The server did not exit on SIGTERM and had to be killed.',
                hint: 'If you handle SIGTERM, exit in the handler.',
            },
        ];
    }
    if (ignoresTerm !== true)
        return [];
    return [
        {
            rule: RULE,
            level: 'note',
            message: 'The server exits when stdin is closed, but did not exit on SIGTERM while a client was connected: it had to be killed.',
            hint: 'Containers are stopped with SIGTERM. If you handle it, exit in the handler; a thread that waits for input must not keep the process alive.',
        },
    ];
}

;// CONCATENATED MODULE: ./.build/start/stray.js

function strayDraft({ talked, advice, printedBy }) {
    const [first] = talked.stray;
    const blank = talked.stray.every(({ what }) => what === 'blank');
    const when = first?.before ? 'before' : 'after';
    const by = printedBy === undefined ? '' : `, by ${printedBy}`;
    const more = talked.strayCount > 1 ? ` There are ${talked.strayCount} such lines; this is the first.` : '';
    return {
        rule: 'start/stdout',
        level: blank ? 'warning' : 'error',
        message: `The server wrote ${named(first)} that is not JSON-RPC to stdout. A client would drop the connection or lose an answer.\nIt was printed ${when} the answer to initialize${by}.${more}`,
        hint: advice?.print ?? 'Write to stderr instead: stdout is reserved for the protocol.',
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
            return 'an unterminated line';
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
                message: `The server does not answer ping: ${message}. Clients use it to check whether a server is still alive.`,
                hint: 'Every SDK answers ping automatically: look for a handler that catches all requests.',
            }
            : {
                rule: 'start/list-failed',
                level: 'error',
                message: `The server declares ${list}, and its list of ${what} failed: ${message}.`,
                hint: `Correct the list, or do not declare ${list}. If it depends on something that is unavailable here, allow the failure in ${about/* CONFIG_FILE */.g2}:\n  [smoke]\n  allow = ["${list}"]`,
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
    const hint = 'Answer with the JSON-RPC error -32601 and continue; every SDK does so automatically: look for a handler that catches all requests.';
    const rule = 'start/unknown-method';
    switch (talked.unknownMethod) {
        case 'ended':
            return [
                {
                    rule,
                    level: 'error',
                    message: `The server exited ${(0,start_draft/* how */.Tx)(talked)} on a request for an unknown method. Newer clients send methods that older servers do not know, and expect an error.`,
                    hint,
                    quote: (0,start_draft/* lastWords */.aN)(talked.stderr),
                },
            ];
        case 'silent':
            return [
                {
                    rule,
                    level: 'warning',
                    message: 'The server does not answer a request for an unknown method. A client waits until it times out.',
                    hint,
                },
            ];
        case 'answered':
            return [
                {
                    rule,
                    level: 'note',
                    message: 'The server answers an unknown method with a result instead of an error: a client cannot find out what it supports.',
                    hint,
                },
            ];
        default:
            return [];
    }
}
function noise(talked) {
    if (talked.outcome !== 'answered' || !talked.stderr.startsWith(output/* CUT */.T6))
        return [];
    return [
        {
            rule: 'start/flood',
            level: 'warning',
            message: 'The server wrote more than 1 MB to stderr while only its capabilities were listed. Clients keep stderr as their log.',
            hint: 'Log less, or raise the default log level.',
        },
    ];
}

var ecosystems = __webpack_require__(47473);
var missed = __webpack_require__(48785);
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
        sign: /(?:Address already in use|address already in use|EADDRINUSE|Errno 98|Errno 48)[^\n]*/,
        tell: () => ({
            rule: 'start/port-busy',
            message: 'The server could not listen: its port is already in use on this machine.',
            hint: `Stop the program that listens there, or set another port in ${about/* CONFIG_FILE */.g2}:\n  [smoke]\n  port = 8081`,
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
    for (const { lastWords } of ecosystems/* ECOSYSTEMS */.S) {
        const cause = lastWords?.(output);
        if (cause !== undefined)
            return cause;
    }
    return undefined;
}
function needsArguments(missing) {
    const which = missing === undefined ? '' : ` (${missing.trim().replace(/\.$/, '')})`;
    return {
        rule: 'start/needs-arguments',
        message: `The server does not start without arguments${which}: it printed its usage and exited.`,
        hint: `Set the arguments for the start check in ${about/* CONFIG_FILE */.g2}:\n  [smoke]\n  args = ["…"]`,
    };
}
const PLACES = /[/\\]room-[^/\\]+[/\\](work|home|venv|installed|installed-with-scripts|package)[/\\](.+)$/;
function needsFile(path, advice) {
    const [, place, inner = ''] = PLACES.exec(path) ?? [];
    if (place !== undefined && place !== 'work' && place !== 'home') {
        const file = inner.replace(/^.*(?:site-packages|node_modules)[/\\]/, '');
        return {
            rule: 'start/needs-file',
            message: `The server reads its own file ${file}, which is not in the package.`,
            hint: advice?.includeFile ?? 'Include it in the build.',
        };
    }
    const shown = place === 'home' ? `~/${inner}` : place === 'work' ? inner : path.replace(/^\.[/\\]/, '');
    const message = `The server does not start without the file ${shown}. A client that starts it to list its tools gets no answer.`;
    const rule = 'start/needs-file';
    if (/^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(shown)) {
        return {
            rule,
            message,
            hint: `Read it when a tool is called, or take its path from an environment variable and set that in ${about/* CONFIG_FILE */.g2}:\n  [smoke]\n  env = { … }\n  files = { "name" = "…" }`,
        };
    }
    return {
        rule,
        message,
        hint: `Read it when a tool is called, or provide one for the start check in ${about/* CONFIG_FILE */.g2}:\n  [smoke]\n  files = { "${shown}" = "…" }`,
    };
}

;// CONCATENATED MODULE: ./.build/start/misuse.js
const MISUSES = [
    {
        sign: /AttributeError: '(?:Lowlevel)?(\w*Server|FastMCP)' object has no attribute '(run_stdio|run_http|run_sse|serve|start)'/,
        tell: (match) => ({
            rule: 'start/never-there',
            message: `The server calls ${match[2]}() of ${match[1]}, which no version of the SDK ever had, although some guides show it.`,
            hint: 'Run a low-level Server over its streams:\n  from mcp.server.stdio import stdio_server\n  async with stdio_server() as (read, write):\n      await server.run(read, write, server.create_initialization_options())',
        }),
    },
    {
        sign: /TypeError: '(\w*Server|FastMCP)' object is not callable/,
        tell: (match) => ({
            rule: 'start/never-there',
            message: `uvicorn was given an MCP ${match[1]}, which is not a web application: every request fails.`,
            hint: 'Give uvicorn an application that serves MCP over Streamable HTTP: a Starlette app that mounts mcp.server.streamable_http_manager.StreamableHTTPSessionManager(app) at /mcp; or drop uvicorn and start a FastMCP server (mcp 1) with run(transport="streamable-http").',
        }),
    },
    {
        sign: /Already connected to a transport|Protocol is already connected/,
        tell: () => ({
            rule: 'start/never-there',
            message: 'The server connects one McpServer to a new transport for each request, but an McpServer supports one transport: the second request of every client makes it fail.',
            hint: 'Create a server for each request, inside the handler: const server = makeServer(); await server.connect(transport). Or keep one transport for each session.',
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
            message: `The server listens on ${first?.address}:${port} only, where clients on this machine cannot reach it as localhost.`,
            hint: 'Listen on 127.0.0.1.',
        };
    }
    const places = [...new Set(listening.map((one) => `${bracketed(one.address)}:${one.port}`))];
    return {
        ...base,
        message: `The server listens on ${places.join(', ')}, not on the expected port ${port}.`,
        hint: `Set the port in ${about/* CONFIG_FILE */.g2}, or pass it to the server in a variable or an argument:\n  [smoke]\n  port = ${first?.port ?? port}`,
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
        return 'It requires authentication for initialize. Allow initialize and the lists without authentication, or configure a test token that the server accepts:\n  [smoke]\n  headers = { Authorization = "Bearer trial" }\n  env = { … }';
    }
    if (status === 404 || status === 405) {
        return `No MCP endpoint at ${path}. Set its path in ${about/* CONFIG_FILE */.g2}:\n  [smoke]\n  path = "/mcp"`;
    }
    if (status >= 500)
        return 'The quoted lines are the output of the server: the request never reached MCP.';
    return 'Answer initialize before anything that can fail: licenses, logins and connections belong into the tools.';
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
        message: `The server started and requires authentication: without it, it answers ${(0,clean_text/* cleanLine */.Ow)(talked.login ?? '401')}. Its capabilities were not listed, so there is no contract.`,
        hint: 'To check its lists too, pass a test token to the server in a variable, and send the same token:\n  [smoke]\n  headers = { Authorization = "Bearer trial" }\n  env = { … }',
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
                message: `Port ${port} is already in use${who}, so that program would have been tested instead. The server was not started.`,
                hint: `Stop that program, or set another port in ${about/* CONFIG_FILE */.g2}:\n  [smoke]\n  port = 8081`,
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
                message: 'The server wrote more than 64 MB to stdout while its capabilities were listed, and was stopped. stdout is reserved for the protocol, and no client reads that much.',
                hint: 'Look for a loop that prints, and for lists that never end.',
                quote: (0,start_draft/* printed */.zd)(talked).slice(0, 3),
            };
        case 'silent':
            return (known(tried) ?? {
                ...error,
                rule: 'start/hang',
                message: `The server started but did not answer initialize within ${(0,duration/* shownLimit */.J)(smoke.timeoutMs)}.`,
                hint: `Do slow work after the answer, or when a tool is called. For a server that needs longer, or that uses HTTP, set in ${about/* CONFIG_FILE */.g2}:\n  [smoke]\n  timeout = "90s"\n  transport = "http"`,
            });
        case 'refused':
            return talked.refusal === undefined
                ? {
                    ...error,
                    rule: 'start/refused',
                    message: `The server answered initialize with an error: ${talked.message ?? 'no reason given'}.`,
                    hint: 'Answer initialize before anything that can fail: check licenses, log in and connect when a tool is called.',
                }
                : refusedOverHttp(tried);
        case 'crashed':
            return {
                ...error,
                rule: 'start/crashed',
                message: `The server answered initialize and then exited ${(0,start_draft/* how */.Tx)(talked)} when ${asked(talked.during)}.`,
                hint: `The quoted lines are its last output. A client starts it with nothing but ${shown}: check what it reads from its folder, the home directory or the network.`,
                ...misuseIn(talked.stderr),
            };
        default:
            return (known(tried) ?? {
                ...error,
                rule: 'start/exited',
                message: talked.exitCode === 0
                    ? 'The server exited immediately, without an error and without an answer: it does not wait for a client.'
                    : `The server exited ${(0,start_draft/* how */.Tx)(talked)} before it answered initialize.`,
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
    return `Start it by hand in an empty folder: ${by}\nSet what it needs in [smoke] args, env or files of ${about/* CONFIG_FILE */.g2}.`;
}
function asked(during) {
    if (during === 'initialized')
        return 'the client sent initialized';
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
            const why = error.code === 'EEXIST' ? 'the package has a file at that path' : String(error);
            return {
                rule: 'start/files',
                level: 'error',
                project: project.name,
                artifact,
                message: `[smoke] files cannot write ${path}: ${why}. The start check would test something other than what is published.`,
                hint: 'Choose another path, and pass it to the server with [smoke] env or args.',
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
        throw new Error('no command was started');
    return { ...first, findings: [which(candidates, project, artifact), ...first.findings] };
}
async function tryLaunch(host, installed, launch, project, artifact, { quick }) {
    const { smoke } = project.settings;
    const refused = await writeSmokeFiles(launch, project, artifact);
    if (refused !== undefined)
        throw new errors/* StageFailure */.BG([refused]);
    const { talk } = await Promise.all(/* import() */[__webpack_require__.e(5219), __webpack_require__.e(720), __webpack_require__.e(65), __webpack_require__.e(1663)]).then(__webpack_require__.bind(__webpack_require__, 31663));
    const { judgeContract } = await Promise.all(/* import() */[__webpack_require__.e(5219), __webpack_require__.e(203)]).then(__webpack_require__.bind(__webpack_require__, 20203));
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
        message: `Several commands could be the server; ${launch.shown} answers, so it is used.`,
        hint: `Set it to avoid the search:\n  [smoke]\n  command = ["${launch.shown.split(' ')[0]}"]`,
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
        message: `${project.name} has the commands ${names}; none is named ${project.name}, and none answers as a server.`,
        hint: `Set the command, and what it needs, in ${about/* CONFIG_FILE */.g2}:\n  [smoke]\n  command = ["${candidates[0]?.shown.split(' ')[0]}"]`,
    };
}


/***/ })

};
