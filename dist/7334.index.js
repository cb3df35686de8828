export const id = 7334;
export const ids = [7334];
export const modules = {

/***/ 58946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   _F: () => (/* binding */ newClient),
/* harmony export */   kL: () => (/* binding */ isTimeout),
/* harmony export */   oQ: () => (/* binding */ answered),
/* harmony export */   xH: () => (/* binding */ UNSUPPORTED_VERSION)
/* harmony export */ });
/* harmony import */ var _modelcontextprotocol_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99230);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77530);
/* harmony import */ var _eras_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56218);
/* harmony import */ var _talked_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11226);
/* harmony import */ var _visit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1886);





const UNSUPPORTED_VERSION = -32022;
function newClient(era) {
    const negotiation = era === 'legacy' ? {} : { versionNegotiation: { mode: { pin: _eras_js__WEBPACK_IMPORTED_MODULE_1__/* .MODERN */ .Sd } } };
    return new _modelcontextprotocol_client__WEBPACK_IMPORTED_MODULE_0__/* .Client */ .Kj({ name: 'mcp-drydock', version: _program_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x }, { ...negotiation, listMaxPages: _visit_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_LIST */ .W9 });
}
function refused(transport, error) {
    const code = [UNSUPPORTED_VERSION, -32601, -32602].find((each) => (0,_visit_js__WEBPACK_IMPORTED_MODULE_2__/* .isCode */ ._m)(error, each));
    return { ...(0,_talked_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)('refused', transport), message: (0,_visit_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(error), code };
}
function answered(transport, readyMs, found, ending) {
    const { contract, failures, unknownMethod } = found;
    return {
        ...(0,_talked_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)('answered', transport),
        contract,
        failures,
        readyMs,
        ending,
        ...(unknownMethod === undefined ? {} : { unknownMethod }),
    };
}
function isTimeout(error) {
    return error instanceof _modelcontextprotocol_client__WEBPACK_IMPORTED_MODULE_0__/* .SdkError */ .Fp && error.code === _modelcontextprotocol_client__WEBPACK_IMPORTED_MODULE_0__/* .SdkErrorCode */ .OH.RequestTimeout;
}


/***/ }),

/***/ 56218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GD: () => (/* binding */ LEGACY_VERSIONS),
/* harmony export */   HE: () => (/* binding */ modernMeta),
/* harmony export */   KB: () => (/* binding */ legacyVersion),
/* harmony export */   Sd: () => (/* binding */ MODERN),
/* harmony export */   zM: () => (/* binding */ modernVersions)
/* harmony export */ });
/* harmony import */ var _modelcontextprotocol_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99230);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77530);


const MODERN = '2026-07-28';
const CLIENT = { name: 'mcp-drydock', version: _program_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x };
function modernMeta() {
    return {
        [_modelcontextprotocol_client__WEBPACK_IMPORTED_MODULE_0__/* .PROTOCOL_VERSION_META_KEY */ .Uw]: MODERN,
        [_modelcontextprotocol_client__WEBPACK_IMPORTED_MODULE_0__/* .CLIENT_INFO_META_KEY */ .Dx]: CLIENT,
        [_modelcontextprotocol_client__WEBPACK_IMPORTED_MODULE_0__/* .CLIENT_CAPABILITIES_META_KEY */ .Pk]: {},
    };
}
async function modernVersions(tap, timeoutMs) {
    const reply = await tap.ask('server/discover', { _meta: modernMeta() }, timeoutMs);
    const stated = reply.kind === 'result' ? reply.result['supportedVersions'] : undefined;
    if (!Array.isArray(stated))
        return [];
    return stated.filter((one) => typeof one === 'string' && one >= MODERN && one.length < 40).sort();
}
const LEGACY_VERSIONS = _modelcontextprotocol_client__WEBPACK_IMPORTED_MODULE_0__/* .SUPPORTED_PROTOCOL_VERSIONS */ .Iu.filter((one) => one < MODERN);
async function legacyVersion(tap, version, timeoutMs) {
    const params = { protocolVersion: version, capabilities: {}, clientInfo: CLIENT };
    const reply = await tap.ask('initialize', params, timeoutMs);
    const answered = reply.kind === 'result' ? reply.result['protocolVersion'] : undefined;
    return typeof answered === 'string' ? answered : undefined;
}


/***/ }),

/***/ 62740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ guardedFetch)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28445);

const KEPT = 2000;
function guardedFetch(headers = {}) {
    let left = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_BYTES */ .uZ;
    let last;
    const guard = (body, single) => {
        const depth = (0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .depthMeter */ .LQ)();
        let length = 0;
        return body.pipeThrough(new TransformStream({
            transform(chunk, controller) {
                left -= chunk.length;
                length += chunk.length;
                if (left < 0)
                    throw new Error(`the server sent more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_BYTES */ .uZ / 1024 / 1024} MiB`);
                if (single && length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_MESSAGE */ .bX)
                    throw new Error('the answer is longer than clients read (10 MiB)');
                if (depth.tooDeep(chunk))
                    throw new Error('the answer nests deeper than clients read');
                if (!single && chunk.at(-1) === 10)
                    depth.reset();
                controller.enqueue(chunk);
            },
        }));
    };
    return {
        refusal: () => last,
        async fetch(address, init) {
            const all = new Headers(init?.headers);
            for (const [name, value] of Object.entries(headers))
                all.set(name, value);
            const response = await fetch(address, { ...init, headers: all });
            if (response.body === null)
                return response;
            const events = /^text\/event-stream\b/i.test(response.headers.get('content-type') ?? '');
            const body = guard(response.body, !events);
            if (response.ok)
                return new Response(body, response);
            const text = await beginning(body);
            last = { status: response.status, text, authenticate: response.headers.get('www-authenticate') ?? undefined };
            return new Response(text, response);
        },
    };
}
async function beginning(body) {
    const chunks = [];
    let length = 0;
    const reader = body.getReader();
    try {
        while (length < KEPT) {
            const { value, done } = await reader.read();
            if (done)
                break;
            chunks.push(value);
            length += value.length;
        }
    }
    catch {
    }
    await reader.cancel().catch(() => { });
    return Buffer.concat(chunks).toString('utf8').slice(0, KEPT);
}


/***/ }),

/***/ 55657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nt: () => (/* binding */ addresses),
/* harmony export */   PN: () => (/* binding */ whoListens),
/* harmony export */   k6: () => (/* binding */ httpTransport),
/* harmony export */   mc: () => (/* binding */ waitForPort)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _modelcontextprotocol_client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99230);
/* harmony import */ var _host_listening_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56432);



async function whoListens(host, port) {
    if (!(await answers(port, '127.0.0.1')) && !(await answers(port, '::1')))
        return undefined;
    const listener = (await (0,_host_listening_js__WEBPACK_IMPORTED_MODULE_2__/* .listeners */ .gA)(host))?.find((one) => one.port === port);
    return listener === undefined ? { port } : { port, pid: listener.pid, name: (0,_host_listening_js__WEBPACK_IMPORTED_MODULE_2__/* .processName */ .po)(listener.pid) };
}
const ELSEWHERE_MS = 8000;
async function waitForPort(host, running, port, options) {
    const begun = performance.now();
    let ended = false;
    void running.ended.then(() => {
        ended = true;
    });
    let otherSince;
    let others = [];
    for (let pause = 20;; pause = Math.min(pause * 1.5, 200)) {
        const open = await (0,_host_listening_js__WEBPACK_IMPORTED_MODULE_2__/* .listeners */ .gA)(host, await running.family());
        const some = open ?? ((await answers(port, '127.0.0.1')) ? [{ port, pid: running.pid, address: '127.0.0.1' }] : []);
        const near = some.filter(isNear);
        if (near.some((one) => one.port === port))
            return { how: 'open', port };
        const [first] = near;
        if (options.any && first !== undefined)
            return { how: 'open', port: first.port };
        if (some.length > 0) {
            otherSince ??= performance.now();
            others = some;
        }
        if (ended)
            return { how: 'ended' };
        const now = performance.now();
        if (otherSince !== undefined && now - otherSince > ELSEWHERE_MS)
            return { how: 'elsewhere', listening: others };
        if (now - begun > options.timeoutMs || options.until?.aborted) {
            return others.length > 0 ? { how: 'elsewhere', listening: others } : { how: 'silent' };
        }
        await Promise.race([host.sleep(pause), running.ended]);
    }
}
function isNear(one) {
    return (0,_host_listening_js__WEBPACK_IMPORTED_MODULE_2__/* .isEverywhere */ .T4)(one) || one.address === '::1' || one.address.startsWith('127.');
}
function addresses(port, path) {
    const stated = path.startsWith('/') ? path : `/${path}`;
    const other = stated.endsWith('/') ? stated.replace(/\/+$/, '') || '/' : `${stated}/`;
    const paths = [...new Set([stated, other])];
    return ['localhost', '127.0.0.1'].flatMap((name) => paths.map((each) => new URL(`http://${name}:${port}${each}`)));
}
function httpTransport(address, guarded) {
    return new _modelcontextprotocol_client__WEBPACK_IMPORTED_MODULE_1__/* .StreamableHTTPClientTransport */ .jS(address, {
        fetch: guarded.fetch,
        reconnectionOptions: {
            initialReconnectionDelay: 100,
            maxReconnectionDelay: 500,
            reconnectionDelayGrowFactor: 2,
            maxRetries: 1,
        },
    });
}
function answers(port, address) {
    return new Promise((resolve) => {
        const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.connect)({ port, host: address, timeout: 500 });
        const finish = (open) => {
            socket.destroy();
            resolve(open);
        };
        socket.once('connect', () => finish(true));
        socket.once('timeout', () => finish(false));
        socket.once('error', () => finish(false));
    });
}


/***/ }),

/***/ 97334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  talk: () => (/* binding */ talk)
});

var errors = __webpack_require__(89243);
var answers = __webpack_require__(58946);
var mcp_eras = __webpack_require__(56218);
var http = __webpack_require__(55657);
var dist = __webpack_require__(99230);
var listening = __webpack_require__(56432);
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.build/host/memory.js

function peakMemory(pids) {
    if (process.platform !== 'linux')
        return undefined;
    let total = 0;
    for (const pid of pids) {
        try {
            const kilobytes = /^VmHWM:\s*(\d+) kB/m.exec((0,external_node_fs_.readFileSync)(`/proc/${pid}/status`, 'latin1'))?.[1];
            total += Number(kilobytes ?? 0) * 1024;
        }
        catch {
        }
    }
    return total === 0 ? undefined : total;
}

var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./.build/mcp/ending.js

const GOODBYE_MS = 3000;
async function goneOrEnded(running) {
    const gone = await goneIn(running, 1000);
    if (gone.gone)
        return gone;
    await running.end(500);
    return gone;
}
async function goneIn(running, ms) {
    const stop = new AbortController();
    const nobody = { gone: false, code: null, signal: null };
    const waited = (0,promises_.setTimeout)(ms, nobody, { signal: stop.signal }).catch(() => nobody);
    const first = await Promise.race([running.ended.then((end) => ({ gone: true, ...end })), waited]);
    stop.abort();
    return first;
}
async function sayGoodbye(running) {
    if ((await goneIn(running, GOODBYE_MS)).gone)
        return 'stdin';
    return askToEnd(running);
}
async function askToEnd(running) {
    await running.end(2000);
    return (await running.ended).signal === 'SIGKILL' ? 'sigkill' : 'sigterm';
}

var external_node_http_ = __webpack_require__(37067);
var program = __webpack_require__(77530);
;// CONCATENATED MODULE: ./.build/mcp/foreign.js



const PATIENCE_MS = 3000;
const FOREIGN = 'rebound.example';
function answersForeign(address, headers = {}) {
    const params = {
        protocolVersion: mcp_eras/* LEGACY_VERSIONS */.GD[0],
        capabilities: {},
        clientInfo: { name: 'mcp-drydock', version: program/* VERSION */.x },
    };
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
    return new Promise((resolve) => {
        const asked = (0,external_node_http_.request)(address, {
            method: 'POST',
            timeout: PATIENCE_MS,
            headers: {
                ...headers,
                Host: `${FOREIGN}:${address.port}`,
                Origin: `http://${FOREIGN}:${address.port}`,
                'Content-Type': 'application/json',
                Accept: 'application/json, text/event-stream',
                'Content-Length': Buffer.byteLength(body),
            },
        }, (answer) => {
            const { statusCode = 0 } = answer;
            answer.destroy();
            resolve(statusCode === 200);
        });
        asked.once('timeout', () => asked.destroy());
        asked.once('error', () => resolve(false));
        asked.end(body);
    });
}

var guarded_fetch = __webpack_require__(62740);
;// CONCATENATED MODULE: ./.build/mcp/http-kinds.js
const http_kinds_PATIENCE_MS = 3000;
const MOST = 64 * 1024;
async function findSse(port, path, ask) {
    for (const each of new Set([path, '/sse'])) {
        const address = new URL(`http://localhost:${port}${each}`);
        const stop = new AbortController();
        const timer = setTimeout(() => stop.abort(), http_kinds_PATIENCE_MS);
        try {
            const answer = await ask(address, { headers: { Accept: 'text/event-stream' }, signal: stop.signal });
            const type = answer.headers.get('content-type') ?? '';
            if (answer.ok && /^text\/event-stream\b/i.test(type) && (await beginsWithEndpoint(answer)))
                return address;
        }
        catch {
        }
        finally {
            clearTimeout(timer);
            stop.abort();
        }
    }
    return undefined;
}
async function beginsWithEndpoint(answer) {
    let text = '';
    const decoder = new TextDecoder();
    for await (const chunk of answer.body) {
        text += decoder.decode(chunk, { stream: true });
        const event = /^event:[ \t]*(.*?)\r?\n/m.exec(text)?.[1];
        if (event !== undefined)
            return event === 'endpoint';
        if (text.length > MOST)
            return false;
    }
    return false;
}
async function loginOf(address, refusal) {
    if (refusal?.status !== 401)
        return undefined;
    const scheme = /^\s*(Bearer|DPoP)\b/i.exec(refusal.authenticate ?? '')?.[1];
    for (const path of new Set([address.pathname.replace(/\/$/, ''), ''])) {
        const place = new URL(`/.well-known/oauth-protected-resource${path}`, address);
        const servers = await metadata(place);
        if (servers !== undefined)
            return `401; ${place.pathname} names ${servers}`;
    }
    return scheme === undefined ? undefined : `401; WWW-Authenticate: ${refusal.authenticate?.slice(0, 200)}`;
}
async function metadata(place) {
    try {
        const answer = await fetch(place, { signal: AbortSignal.timeout(http_kinds_PATIENCE_MS), redirect: 'error' });
        if (!answer.ok || Number(answer.headers.get('content-length') ?? 0) > MOST)
            return undefined;
        const text = await answer.text();
        if (text.length > MOST)
            return undefined;
        const value = JSON.parse(text);
        if (typeof value?.resource !== 'string')
            return undefined;
        const servers = Array.isArray(value.authorization_servers)
            ? value.authorization_servers.slice(0, 3).map(String)
            : [];
        return servers.length === 0 ? 'no authorization server' : servers.join(', ').slice(0, 200);
    }
    catch {
        return undefined;
    }
}

var mcp_talked = __webpack_require__(11226);
var tap = __webpack_require__(51612);
var visit = __webpack_require__(1886);
;// CONCATENATED MODULE: ./.build/mcp/over-http.js













const VERSIONS_MS = 5000;
async function overHttp(host, running, options) {
    const begun = performance.now();
    running.stdout.resume();
    const any = options.transport === 'auto' && options.portCounts !== true;
    const waited = await (0,http/* waitForPort */.mc)(host, running, options.port, { any, timeoutMs: options.timeoutMs });
    if (waited.how === 'ended') {
        const { code, signal } = await running.ended;
        return { ...(0,mcp_talked/* failed */.g)('exited', 'http'), exitCode: code, signal };
    }
    if (waited.how === 'elsewhere')
        return { ...(0,mcp_talked/* failed */.g)('elsewhere', 'http'), listening: waited.listening };
    if (waited.how === 'silent')
        return (0,mcp_talked/* failed */.g)('silent', 'http');
    const connected = await connect(running, waited.port, options);
    if ('outcome' in connected)
        return connected;
    const { client, noted, address, era, oldSse } = connected;
    const readyMs = Math.round(performance.now() - begun);
    const found = await (0,visit/* visit */.YR)(client, noted, options.timeoutMs);
    const family = await running.family();
    const open = await (0,listening/* listeners */.gA)(host, family);
    const facts = {
        address: address.href,
        peakBytes: peakMemory(family),
        listening: open?.filter((one) => one.port === waited.port && (0,listening/* isEverywhere */.T4)(one)) ?? [],
        ...(oldSse ? { oldSse } : {}),
    };
    if (found.brokeAt !== undefined || found.unknownMethod === 'ended') {
        const { code, signal } = await goneOrEnded(running);
        const how = { ...facts, exitCode: code, signal };
        if (found.brokeAt !== undefined)
            return { ...(0,mcp_talked/* failed */.g)('crashed', 'http'), ...how, during: found.brokeAt };
        return { ...(0,answers/* answered */.oQ)('http', readyMs, found, 'sigterm'), ...how };
    }
    const foreign = options.quick === true || oldSse ? false : await answersForeign(address, options.headers);
    const first = found.contract.protocolVersions;
    const eras = options.quick === true || oldSse ? undefined : await otherVersions(address, options, era, first);
    await connected.close();
    const ending = await askToEnd(running);
    return {
        ...(0,answers/* answered */.oQ)('http', readyMs, found, ending),
        ...facts,
        ...(eras === undefined ? {} : { eras }),
        ...(foreign ? { answersForeign: true } : {}),
    };
}
async function connect(running, port, options) {
    const all = (0,http/* addresses */.Nt)(port, options.path);
    const guarded = (0,guarded_fetch/* guardedFetch */.x)(options.headers);
    let last;
    for (const era of ['legacy', 'modern']) {
        for (const address of all) {
            const transport = (0,http/* httpTransport */.k6)(address, guarded);
            const opened = await over_http_open(transport, era, options.timeoutMs);
            if (!('error' in opened)) {
                const close = async () => {
                    await transport.terminateSession().catch(() => { });
                    await opened.client.close();
                };
                return { ...opened, address, era, oldSse: false, close };
            }
            last ??= { error: opened.error, address, refusal: guarded.refusal() };
            if (opened.greeted && (await goneIn(running, 500)).gone)
                return endedGreeted(running, address);
            if ((await goneIn(running, 50)).gone || (0,answers/* isTimeout */.kL)(opened.error))
                return whyNot(running, last);
        }
    }
    const sse = await findSse(port, options.path, guarded.fetch);
    if (sse !== undefined) {
        const opened = await over_http_open(new dist/* SSEClientTransport */.Am(sse, { fetch: guarded.fetch }), 'legacy', options.timeoutMs);
        if (!('error' in opened)) {
            return { ...opened, address: sse, era: 'legacy', oldSse: true, close: () => opened.client.close() };
        }
    }
    return whyNot(running, last);
}
async function over_http_open(transport, era, timeoutMs) {
    const noted = (0,tap/* tap */.M)(transport);
    const client = (0,answers/* newClient */._F)(era);
    try {
        await client.connect(transport, { timeout: timeoutMs });
        return { client, noted };
    }
    catch (error) {
        await client.close().catch(() => { });
        return { error, greeted: noted.results('initialize').length > 0 };
    }
}
async function endedGreeted(running, address) {
    const { code, signal } = await running.ended;
    return { ...(0,mcp_talked/* failed */.g)('crashed', 'http'), address: address.href, exitCode: code, signal, during: 'initialized' };
}
async function whyNot(running, last) {
    const { gone, code, signal } = await goneIn(running, 50);
    if (gone)
        return { ...(0,mcp_talked/* failed */.g)('exited', 'http'), exitCode: code, signal };
    const address = last?.address.href;
    if ((0,answers/* isTimeout */.kL)(last?.error))
        return { ...(0,mcp_talked/* failed */.g)('silent', 'http'), address };
    const login = last === undefined ? undefined : await loginOf(last.address, last.refusal);
    const talked = { ...(0,answers/* refused */.J5)('http', last?.error), address, refusal: last?.refusal };
    if (login === undefined)
        return talked;
    const ending = await askToEnd(running);
    return { ...talked, outcome: 'protected', login, ending };
}
async function otherVersions(address, options, era, first) {
    const until = performance.now() + Math.min(options.timeoutMs, VERSIONS_MS);
    const ask = async (question) => {
        const left = until - performance.now();
        if (left <= 0)
            return undefined;
        const transport = (0,http/* httpTransport */.k6)(address, (0,guarded_fetch/* guardedFetch */.x)(options.headers));
        const asking = (0,tap/* tap */.M)(transport);
        try {
            await transport.start();
            return await question(asking, left);
        }
        finally {
            await transport.terminateSession().catch(() => { });
            await transport.close();
        }
    };
    if (era === 'modern')
        return { legacy: [], modern: first.filter((version) => version >= mcp_eras/* MODERN */.Sd) };
    const modern = (await ask(mcp_eras/* modernVersions */.zM)) ?? [];
    const legacy = new Set(first);
    for (const version of mcp_eras/* LEGACY_VERSIONS */.GD.filter((one) => first.every((other) => one < other))) {
        if ((await ask((asking, ms) => (0,mcp_eras/* legacyVersion */.KB)(asking, version, ms))) === version)
            legacy.add(version);
    }
    return { legacy: [...legacy].sort(), modern };
}

var limits = __webpack_require__(28445);
;// CONCATENATED MODULE: ./.build/mcp/lines.js
const SHOWN_BYTES = 300;
function readLines(longest, onLine) {
    const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    let parts = [];
    let kept = 0;
    let bytes = 0;
    const flush = (whole) => {
        const line = Buffer.concat(parts);
        const length = bytes;
        parts = [];
        kept = 0;
        bytes = 0;
        if (length > longest) {
            onLine({ kind: 'too-long', text: shown(line), bytes: length });
            return;
        }
        let text;
        try {
            text = strict.decode(line);
        }
        catch {
            onLine({ kind: 'not-utf8', text: shown(line) });
            return;
        }
        onLine({ kind: 'text', text, whole });
    };
    const take = (piece) => {
        bytes += piece.length;
        if (bytes <= longest) {
            parts.push(piece);
            kept += piece.length;
        }
        else if (kept > SHOWN_BYTES) {
            parts = [Buffer.from(Buffer.concat(parts).subarray(0, SHOWN_BYTES))];
            kept = SHOWN_BYTES;
        }
        else if (kept < SHOWN_BYTES) {
            const rest = Buffer.from(piece.subarray(0, SHOWN_BYTES - kept));
            parts.push(rest);
            kept += rest.length;
        }
    };
    return {
        add(chunk) {
            const buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
            let from = 0;
            for (let at = buffer.indexOf(10); at !== -1; at = buffer.indexOf(10, from)) {
                take(buffer.subarray(from, at));
                flush(true);
                from = at + 1;
            }
            if (from < buffer.length)
                take(buffer.subarray(from));
        },
        end() {
            if (bytes > 0)
                flush(false);
        },
    };
}
function shown(line) {
    return line.subarray(0, SHOWN_BYTES).toString('utf8');
}

;// CONCATENATED MODULE: ./.build/mcp/transport.js



const KEPT = 20;
const SHOWN = 300;
function stdioTransport(running) {
    const stray = [];
    let count = 0;
    let bytes = 0;
    let answered = false;
    let closed = false;
    let drain;
    const drained = new Promise((resolve) => {
        drain = resolve;
    });
    const keep = (what, text, length) => {
        count += 1;
        if (stray.length >= KEPT)
            return;
        stray.push({
            what,
            text: text.slice(0, SHOWN),
            before: !answered,
            ...(length === undefined ? {} : { bytes: length }),
        });
    };
    const deliver = (message) => {
        if ((0,dist/* isJSONRPCResultResponse */.ig)(message) || (0,dist/* isJSONRPCErrorResponse */.LW)(message))
            answered = true;
        if (!closed)
            transport.onmessage?.(message);
    };
    const refuse = (what, text, length) => {
        const id = idOf(text);
        if (id === undefined) {
            keep(what, text, length);
            return;
        }
        const how = what === 'too-long'
            ? `${megabytes(length)} long, and clients read`
            : `nested deeper than ${limits/* DEEPEST */.FI}, and clients read`;
        const limit = what === 'too-long' ? `at most ${megabytes(limits/* LONGEST_MESSAGE */.bX)}` : 'no such message';
        deliver({ jsonrpc: '2.0', id, error: { code: -32603, message: `the answer is ${how} ${limit}` } });
    };
    const read = (line) => {
        if (line.kind === 'too-long')
            refuse('too-long', line.text, line.bytes);
        else if (line.kind !== 'text')
            keep(line.kind, line.text);
        else if ((0,limits/* tooDeep */.DI)(line.text))
            refuse('too-deep', line.text, line.text.length);
        else
            readText(line.text, line.whole);
    };
    const readText = (text, whole) => {
        const messages = parse(text);
        if (typeof messages === 'string') {
            keep(whole || messages === 'blank' ? messages : 'unfinished', text);
            return;
        }
        for (const message of messages)
            deliver(message);
    };
    const close = () => {
        if (closed)
            return;
        closed = true;
        transport.onclose?.();
    };
    const transport = {
        async start() {
            const lines = readLines(limits/* LONGEST_MESSAGE */.bX, read);
            const take = (chunk) => {
                bytes += chunk.length;
                if (bytes <= limits/* MOST_BYTES */.uZ) {
                    lines.add(chunk);
                    return;
                }
                running.stdout.off('data', take);
                running.stdout.resume();
                void running.end(0);
                close();
            };
            running.stdout.on('data', take);
            running.stdout.once('close', () => {
                lines.end();
                drain();
                close();
            });
        },
        send(message) {
            return new Promise((resolve, reject) => {
                running.stdin.write(`${JSON.stringify(message)}\n`, (error) => (error ? reject(error) : resolve()));
            });
        },
        async close() {
            running.stdin.end();
            close();
        },
        stray: () => stray,
        strayCount: () => count,
        flooded: () => bytes > limits/* MOST_BYTES */.uZ,
        drained,
    };
    return transport;
}
function parse(text) {
    if (text.trim() === '')
        return 'blank';
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return 'text';
    }
    try {
        const values = Array.isArray(value) ? value : [value];
        return values.length === 0 ? 'json' : values.map(dist/* parseJSONRPCMessage */.or);
    }
    catch {
        return 'json';
    }
}
function idOf(text) {
    const start = text.slice(0, SHOWN);
    const id = start.includes('"jsonrpc"') ? /^\s*\{.*?"id"\s*:\s*(\d{1,9})\b/s.exec(start)?.[1] : undefined;
    return id === undefined ? undefined : Number(id);
}
function megabytes(bytes) {
    return `${Math.round(bytes / 1_000_000)} MB`;
}

;// CONCATENATED MODULE: ./.build/mcp/over-stdio.js










const UNDECIDED_MS = 1000;
const WATCH_AFTER_MS = 400;
async function overStdio(host, running, options, era) {
    const begun = performance.now();
    const transport = stdioTransport(running);
    const noted = (0,tap/* tap */.M)(transport);
    const client = (0,answers/* newClient */._F)(era);
    const connected = client.connect(transport, { timeout: options.timeoutMs }).then(() => undefined, (error) => ({ error }));
    const stopWatching = new AbortController();
    if (options.transport === 'auto') {
        const opened = watchPorts(host, running, options, stopWatching.signal);
        const first = await Promise.race([connected.then(() => 'stdio'), opened]);
        if (first === 'http') {
            const talked = await overHttp(host, running, options);
            const stdioToo = await Promise.race([connected.then((problem) => problem === undefined), (0,promises_.setTimeout)(0, false)]);
            const decided = ['answered', 'crashed', 'protected'].includes(talked.outcome);
            const counts = options.portCounts === true && ['elsewhere', 'refused', 'exited'].includes(talked.outcome);
            if (decided || (counts && !stdioToo)) {
                await client.close();
                return talked;
            }
        }
    }
    const problem = await connected;
    stopWatching.abort();
    const readyMs = Math.round(performance.now() - begun);
    if (problem !== undefined)
        return noAnswer(running, transport, problem.error);
    const found = await (0,visit/* visit */.YR)(client, noted, options.timeoutMs);
    const peakBytes = peakMemory(await running.family());
    if (found.brokeAt !== undefined || found.unknownMethod === 'ended') {
        const { code, signal } = await goneOrEnded(running);
        await transport.drained;
        const how = { ...strays(transport), exitCode: code, signal };
        if (transport.flooded())
            return { ...(0,mcp_talked/* failed */.g)('flooded', 'stdio'), ...how };
        if (found.brokeAt !== undefined)
            return { ...(0,mcp_talked/* failed */.g)('crashed', 'stdio'), ...how, during: found.brokeAt };
        return { ...(0,answers/* answered */.oQ)('stdio', readyMs, found, 'stdin'), ...how, peakBytes };
    }
    await client.close();
    const ending = await sayGoodbye(running);
    await transport.drained;
    const talked = { ...(0,answers/* answered */.oQ)('stdio', readyMs, found, ending), ...strays(transport), peakBytes };
    return transport.flooded() ? { ...talked, outcome: 'flooded' } : talked;
}
async function watchPorts(host, running, options, until) {
    await (0,promises_.setTimeout)(WATCH_AFTER_MS);
    const waited = await (0,http/* waitForPort */.mc)(host, running, options.port, { any: true, timeoutMs: options.timeoutMs, until });
    if (waited.how === 'open') {
        await (0,promises_.setTimeout)(UNDECIDED_MS);
        if (!until.aborted)
            return 'http';
    }
    return new Promise(() => { });
}
async function noAnswer(running, transport, error) {
    if (transport.flooded() || (0,answers/* isTimeout */.kL)(error)) {
        await running.end(500);
        await transport.drained;
        return { ...(0,mcp_talked/* failed */.g)(transport.flooded() ? 'flooded' : 'silent', 'stdio'), ...strays(transport) };
    }
    if ((0,visit/* isBroken */.Qr)(error)) {
        const { code, signal } = await goneOrEnded(running);
        await transport.drained;
        return { ...(0,mcp_talked/* failed */.g)('exited', 'stdio'), ...strays(transport), exitCode: code, signal };
    }
    await running.end(500);
    await transport.drained;
    return { ...(0,answers/* refused */.J5)('stdio', error), ...strays(transport) };
}
function strays(transport) {
    return { stray: transport.stray(), strayCount: transport.strayCount() };
}

;// CONCATENATED MODULE: ./.build/mcp/second-look.js




const PATIENCE = 4;
const AT_LEAST_MS = 5000;
const TERM_MS = 2500;
async function secondLook(host, launch, { negotiated, readyMs, timeoutMs }) {
    const patience = Math.min(timeoutMs, Math.max(AT_LEAST_MS, readyMs * PATIENCE));
    const running = host.start({
        command: launch.command,
        cwd: launch.cwd,
        env: launch.env,
        timeoutMs: patience * 3 + 30_000,
    });
    try {
        const transport = stdioTransport(running);
        const asking = (0,tap/* tap */.M)(transport);
        await transport.start?.();
        const modern = await (0,mcp_eras/* modernVersions */.zM)(asking, patience);
        const legacy = new Set([negotiated]);
        const until = performance.now() + patience;
        for (const version of mcp_eras/* LEGACY_VERSIONS */.GD) {
            const left = until - performance.now();
            if (version >= negotiated || left <= 0)
                continue;
            const answered = await (0,mcp_eras/* legacyVersion */.KB)(asking, version, left);
            if (answered === version)
                legacy.add(version);
        }
        const eras = { legacy: [...legacy].sort(), modern };
        if ((await goneIn(running, 0)).gone)
            return { eras };
        await running.end(Math.max(TERM_MS, Math.min(readyMs, timeoutMs)));
        const killed = (await running.ended).signal === 'SIGKILL';
        return { eras, ...(killed ? { ignoresTerm: true } : {}) };
    }
    finally {
        await running.end(0);
    }
}

;// CONCATENATED MODULE: ./.build/mcp/session.js








async function talk(host, launch, options) {
    const first = await attempt(host, launch, options, 'legacy');
    const talked = await perhapsModern(host, launch, options, first);
    if (talked.outcome !== 'answered' || talked.contract === undefined)
        return talked;
    const all = { ...talked, eras: talked.eras ?? erasOf(talked.contract) };
    if (options.quick === true || all.transport === 'http' || all.eras.legacy.length === 0)
        return withVersions(all);
    const { readyMs, eras } = all;
    const negotiated = eras.legacy.at(-1) ?? '';
    const { ignoresTerm, ...more } = await secondLook(host, launch, {
        negotiated,
        readyMs,
        timeoutMs: options.timeoutMs,
    });
    if (host.signal.aborted)
        throw interrupted();
    const term = ignoresTerm === undefined || talked.ending === 'sigkill' ? {} : { ignoresTerm };
    return withVersions({ ...all, ...more, ...term });
}
async function perhapsModern(host, launch, options, first) {
    if (first.transport !== 'stdio' || first.outcome !== 'refused' || first.code === undefined)
        return first;
    const modern = await attempt(host, launch, options, 'modern');
    return modern.outcome === 'answered' || first.code === answers/* UNSUPPORTED_VERSION */.xH ? modern : first;
}
async function attempt(host, launch, options, era) {
    const wanted = options.transport === 'http' || (options.transport === 'auto' && options.portCounts === true);
    const busy = wanted ? await (0,http/* whoListens */.PN)(host, options.port) : undefined;
    if (busy !== undefined && options.transport === 'http')
        return { ...(0,mcp_talked/* failed */.g)('port-busy', 'http'), busy };
    const running = host.start({
        command: launch.command,
        cwd: launch.cwd,
        env: launch.env,
        timeoutMs: options.timeoutMs * 8 + 30_000,
    });
    try {
        const talked = options.transport === 'http'
            ? await overHttp(host, running, options)
            : await overStdio(host, running, options, era);
        if (host.signal.aborted)
            throw interrupted();
        if (busy !== undefined && (talked.transport === 'http' || talked.outcome !== 'answered')) {
            return { ...(0,mcp_talked/* failed */.g)('port-busy', 'http'), busy, stderr: running.stderr() };
        }
        return { ...talked, stderr: running.stderr() };
    }
    finally {
        await running.end(500);
    }
}
function erasOf({ protocolVersions }) {
    return {
        legacy: protocolVersions.filter((version) => version < mcp_eras/* MODERN */.Sd),
        modern: protocolVersions.filter((version) => version >= mcp_eras/* MODERN */.Sd),
    };
}
function withVersions(talked) {
    const { contract, eras } = talked;
    if (contract === undefined)
        return talked;
    const newest = eras.legacy.slice(-1);
    return { ...talked, contract: { ...contract, protocolVersions: [...newest, ...eras.modern] } };
}
function interrupted() {
    return new errors/* ReleaseError */.K2('interrupted', 'Interrupted.', { exit: errors/* EXIT */.dc.interrupted });
}


/***/ }),

/***/ 11226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failed)
/* harmony export */ });
function failed(outcome, transport) {
    return { outcome, transport, readyMs: 0, failures: [], stray: [], strayCount: 0, stderr: '' };
}


/***/ }),

/***/ 51612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ tap)
/* harmony export */ });
/* harmony import */ var _modelcontextprotocol_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99230);

const FIRST_OWN_ID = 1_000_000;
function tap(transport) {
    const asked = new Map();
    const results = new Map();
    const waiting = new Map();
    let nextId = FIRST_OWN_ID;
    let closed = false;
    const send = transport.send.bind(transport);
    transport.send = (message, options) => {
        if ('method' in message && 'id' in message)
            asked.set(message.id, message.method);
        return send(message, options);
    };
    transport.onclose = () => {
        closed = true;
        for (const settle of [...waiting.values()])
            settle({ kind: 'closed' });
    };
    transport.onmessage = (message) => {
        const isResult = (0,_modelcontextprotocol_client__WEBPACK_IMPORTED_MODULE_0__/* .isJSONRPCResultResponse */ .ig)(message);
        if (!isResult && !(0,_modelcontextprotocol_client__WEBPACK_IMPORTED_MODULE_0__/* .isJSONRPCErrorResponse */ .LW)(message))
            return;
        const { id } = message;
        const own = id === undefined ? undefined : waiting.get(id);
        if (own !== undefined) {
            own(isResult
                ? { kind: 'result', result: message.result }
                : { kind: 'error', code: message.error.code, message: message.error.message });
            return;
        }
        const method = id === undefined || !isResult ? undefined : asked.get(id);
        if (method === undefined || id === undefined || !isResult)
            return;
        asked.delete(id);
        results.set(method, [...(results.get(method) ?? []), message.result]);
    };
    return {
        results: (method) => results.get(method) ?? [],
        ask: (method, params, timeoutMs) => new Promise((resolve) => {
            if (closed) {
                resolve({ kind: 'closed' });
                return;
            }
            const id = nextId;
            nextId += 1;
            const timer = setTimeout(() => settle({ kind: 'silent' }), timeoutMs);
            const settle = (reply) => {
                clearTimeout(timer);
                waiting.delete(id);
                resolve(reply);
            };
            waiting.set(id, settle);
            send({ jsonrpc: '2.0', id, method, params }).catch((error) => settle({ kind: 'broken', error }));
        }),
    };
}


/***/ }),

/***/ 1886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qr: () => (/* binding */ isBroken),
/* harmony export */   W9: () => (/* binding */ LONGEST_LIST),
/* harmony export */   YR: () => (/* binding */ visit),
/* harmony export */   _m: () => (/* binding */ isCode),
/* harmony export */   aL: () => (/* binding */ words)
/* harmony export */ });
/* harmony import */ var _modelcontextprotocol_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99230);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29147);
/* harmony import */ var _eras_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56218);



const LONGEST_LIST = 64;
const TOTAL = 3;
const UNKNOWN_MS = 10_000;
async function visit(client, tap, timeoutMs) {
    const options = { timeout: timeoutMs };
    const until = performance.now() + timeoutMs * TOTAL;
    const capabilities = client.getServerCapabilities() ?? {};
    const legacy = client.getProtocolEra() === 'legacy';
    const asks = [
        { what: 'ping', declared: legacy, ask: () => client.ping(options) },
        { what: 'tools', declared: capabilities.tools !== undefined, ask: () => client.listTools(undefined, options) },
        {
            what: 'resources',
            declared: capabilities.resources !== undefined,
            ask: () => client.listResources(undefined, options),
        },
        {
            what: 'resource templates',
            declared: capabilities.resources !== undefined,
            ask: () => client.listResourceTemplates(undefined, options),
        },
        {
            what: 'prompts',
            declared: capabilities.prompts !== undefined,
            ask: () => client.listPrompts(undefined, options),
        },
    ];
    const failures = [];
    let brokeAt;
    for (const { what, declared, ask } of asks) {
        if (!declared)
            continue;
        try {
            await before(until, ask(), timeoutMs * TOTAL);
        }
        catch (error) {
            if (isBroken(error)) {
                brokeAt = what;
                break;
            }
            if (what === 'resource templates' && isCode(error, _modelcontextprotocol_client__WEBPACK_IMPORTED_MODULE_0__/* .ProtocolErrorCode */ .qu.MethodNotFound))
                continue;
            failures.push({ what, message: words(error) });
            if (performance.now() >= until)
                break;
        }
    }
    const unknownMethod = brokeAt === undefined ? await askUnknown(client, tap, timeoutMs) : undefined;
    return { contract: contractOf(client, tap), failures, brokeAt, unknownMethod };
}
async function before(until, work, totalMs) {
    work.catch(() => { });
    let timer;
    const late = new Promise((_, reject) => {
        const message = `it was not complete after ${Math.round(totalMs / 1000)} s for all requests together`;
        timer = setTimeout(() => reject(new Error(message)), Math.max(0, until - performance.now()));
    });
    return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
async function askUnknown(client, tap, timeoutMs) {
    const params = client.getProtocolEra() === 'modern' ? { _meta: (0,_eras_js__WEBPACK_IMPORTED_MODULE_1__/* .modernMeta */ .HE)() } : {};
    const reply = await tap.ask('mcp-drydock/unknown', params, Math.min(timeoutMs, UNKNOWN_MS));
    if (reply.kind === 'closed' || (reply.kind === 'broken' && isBroken(reply.error)))
        return 'ended';
    if (reply.kind === 'silent')
        return 'silent';
    return reply.kind === 'result' ? 'answered' : undefined;
}
function isBroken(error) {
    if (error instanceof _modelcontextprotocol_client__WEBPACK_IMPORTED_MODULE_0__/* .SdkError */ .Fp) {
        return [_modelcontextprotocol_client__WEBPACK_IMPORTED_MODULE_0__/* .SdkErrorCode */ .OH.ConnectionClosed, _modelcontextprotocol_client__WEBPACK_IMPORTED_MODULE_0__/* .SdkErrorCode */ .OH.SendFailed, _modelcontextprotocol_client__WEBPACK_IMPORTED_MODULE_0__/* .SdkErrorCode */ .OH.NotConnected].includes(error.code);
    }
    const { code, cause } = (error ?? {});
    if (typeof code === 'string' && /^(EPIPE|ECONNRESET|ECONNREFUSED|ERR_STREAM|UND_ERR_SOCKET)/.test(code))
        return true;
    return cause !== undefined && isBroken(cause);
}
function isCode(error, code) {
    return error instanceof _modelcontextprotocol_client__WEBPACK_IMPORTED_MODULE_0__/* .ProtocolError */ .bd && error.code === code;
}
function words(error) {
    const text = error instanceof Error ? error.message : String(error);
    const invalid = /^(Invalid result for \S+?): (\[[\s\S]*\])$/.exec(text);
    if (invalid?.[1] !== undefined && invalid[2] !== undefined) {
        try {
            const issues = JSON.parse(invalid[2]);
            const places = issues.slice(0, 3).map(({ path, message }) => `${(path ?? []).join('.')}: ${message ?? ''}`);
            return `${invalid[1]}: ${places.join('; ')}`.slice(0, 500);
        }
        catch {
        }
    }
    const status = error instanceof _modelcontextprotocol_client__WEBPACK_IMPORTED_MODULE_0__/* .SdkHttpError */ .HC ? `HTTP ${error.status}: ` : '';
    return `${status}${text}`.replace(/\s+/g, ' ').trim().slice(0, 500);
}
function contractOf(client, tap) {
    const hello = tap.results('initialize')[0] ?? tap.results('server/discover').at(-1) ?? {};
    const info = hello['serverInfo'] ?? client.getServerVersion() ?? {};
    const version = client.getNegotiatedProtocolVersion();
    const supported = Array.isArray(hello['supportedVersions']) ? hello['supportedVersions'].map(String) : undefined;
    const instructions = hello['instructions'] ?? client.getInstructions();
    return (0,_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .makeContract */ .F)({
        protocolVersions: supported ?? (version === undefined ? [] : [version]),
        serverInfo: info,
        instructions: typeof instructions === 'string' ? instructions : undefined,
        capabilities: (hello['capabilities'] ?? client.getServerCapabilities() ?? {}),
        tools: items(tap, 'tools/list', 'tools'),
        resources: items(tap, 'resources/list', 'resources'),
        resourceTemplates: items(tap, 'resources/templates/list', 'resourceTemplates'),
        prompts: items(tap, 'prompts/list', 'prompts'),
    });
}
function items(tap, method, key) {
    let last = '';
    return tap.results(method).flatMap((page) => {
        const list = page[key];
        const text = JSON.stringify(page);
        if (!Array.isArray(list) || text === last)
            return [];
        last = text;
        return list.filter((item) => typeof item === 'object' && item !== null);
    });
}


/***/ })

};
