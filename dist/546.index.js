export const id = 546;
export const ids = [546];
export const modules = {

/***/ 1546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  talk: () => (/* binding */ talk)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@modelcontextprotocol/client/dist/index.mjs + 14 modules
var dist = __webpack_require__(27287);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/program.js
var program = __webpack_require__(77530);
;// CONCATENATED MODULE: ./.build/mcp/ending.js
// How a server ends: by itself when stdin is closed, when it is asked to, or not before it is killed.

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

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.build/host/listening.js
// Which TCP ports processes listen on: to know whether the server that answers is the one that was started.

async function listeners(host, pids) {
    if (process.platform === 'linux')
        return fromProc(pids ?? allProcesses());
    if (process.platform === 'win32')
        return undefined;
    return fromLsof(host, pids);
}
function processName(pid) {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${pid}/cmdline`, 'utf8').split('\0').filter(Boolean).slice(0, 4).join(' ') || undefined;
    }
    catch {
        return undefined;
    }
}
function fromProc(pids) {
    const portOf = new Map();
    for (const file of ['/proc/net/tcp', '/proc/net/tcp6']) {
        for (const line of readOrEmpty(file).split('\n').slice(1)) {
            // number, local address:port (hexadecimal), remote, state (0A: listening), …, inode
            const fields = line.trim().split(/\s+/);
            const [, local, , state] = fields;
            const inode = fields[9];
            if (state !== '0A' || local === undefined || inode === undefined)
                continue;
            portOf.set(`socket:[${inode}]`, Number.parseInt(local.slice(local.lastIndexOf(':') + 1), 16));
        }
    }
    return pids.flatMap((pid) => {
        const ports = new Set();
        for (const descriptor of listOrEmpty(`/proc/${pid}/fd`)) {
            const port = portOf.get(linkOrEmpty(`/proc/${pid}/fd/${descriptor}`));
            if (port !== undefined)
                ports.add(port);
        }
        return [...ports].map((port) => ({ port, pid }));
    });
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
        const port = /^n.*:(\d+)$/.exec(line)?.[1];
        if (port !== undefined)
            found.push({ port: Number(port), pid });
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
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        return '';
    }
}
function listOrEmpty(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
function linkOrEmpty(path) {
    try {
        return (0,external_node_fs_.readlinkSync)(path);
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./.build/mcp/http.js
// Streamable HTTP: waits until the started server listens, then finds the address it answers MCP at.



async function whoListens(host, port) {
    if (!(await answers(port, '127.0.0.1')) && !(await answers(port, '::1')))
        return undefined;
    const listener = (await listeners(host))?.find((one) => one.port === port);
    return listener === undefined ? { port } : { port, pid: listener.pid, name: processName(listener.pid) };
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
        const open = await listeners(host, await running.family());
        // Where the system does not tell whose a socket is, one that answers has to do.
        const ports = open?.map((one) => one.port) ?? ((await answers(port, '127.0.0.1')) ? [port] : []);
        if (ports.includes(port))
            return { how: 'open', port };
        const [first] = ports;
        if (options.any && first !== undefined)
            return { how: 'open', port: first };
        if (first !== undefined) {
            otherSince ??= performance.now();
            others = [...new Set(ports)].sort((a, b) => a - b);
        }
        if (ended)
            return { how: 'ended' };
        const now = performance.now();
        if (otherSince !== undefined && now - otherSince > ELSEWHERE_MS)
            return { how: 'elsewhere', ports: others };
        if (now - begun > options.timeoutMs || options.until?.aborted) {
            return others.length > 0 ? { how: 'elsewhere', ports: others } : { how: 'silent' };
        }
        await Promise.race([host.sleep(pause), running.ended]);
    }
}
function addresses(port, path) {
    const stated = path.startsWith('/') ? path : `/${path}`;
    const other = stated.endsWith('/') ? stated.replace(/\/+$/, '') || '/' : `${stated}/`;
    const paths = [...new Set([stated, other])];
    return ['localhost', '127.0.0.1'].flatMap((name) => paths.map((each) => new URL(`http://${name}:${port}${each}`)));
}
function httpTransport(address) {
    return new dist/* StreamableHTTPClientTransport */.jS(address, {
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
        const socket = (0,external_node_net_.connect)({ port, host: address, timeout: 500 });
        const finish = (open) => {
            socket.destroy();
            resolve(open);
        };
        socket.once('connect', () => finish(true));
        socket.once('timeout', () => finish(false));
        socket.once('error', () => finish(false));
    });
}

;// CONCATENATED MODULE: ./.build/mcp/talked.js
// What a visit to a server found out; no opinion, and no SDK.
function failed(outcome, transport) {
    return { outcome, transport, readyMs: 0, failures: [], stray: [], strayCount: 0, stderr: '' };
}

;// CONCATENATED MODULE: ./.build/mcp/tap.js
// Notes the raw results that a server sends: the SDK's Client drops every field it does not know, a contract must not.

function tap(transport) {
    const asked = new Map();
    const results = new Map();
    const send = transport.send.bind(transport);
    transport.send = (message, options) => {
        if ('method' in message && 'id' in message)
            asked.set(message.id, message.method);
        return send(message, options);
    };
    transport.onmessage = (message) => {
        if (!(0,dist/* isJSONRPCResultResponse */.ig)(message))
            return;
        const method = asked.get(message.id);
        if (method === undefined)
            return;
        asked.delete(message.id);
        results.set(method, [...(results.get(method) ?? []), message.result]);
    };
    return { results: (method) => results.get(method) ?? [] };
}

;// CONCATENATED MODULE: ./.build/mcp/lines.js
// Cuts a server's stdout into lines as bytes, bounded in memory, so that what is no UTF-8 or endless is seen as such.
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
            // Too long already: only its beginning is still wanted.
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
// The SDK's Transport over one of our children: what on stdout is no protocol message is kept as evidence, to the very end.
// The SDK's own stdio transport passes such lines over in silence, so a check on it could not fail.


const LONGEST_LINE = 10 * 1024 * 1024;
const KEPT = 20;
const SHOWN = 300;
function stdioTransport(running) {
    const stray = [];
    let count = 0;
    let answered = false;
    let closed = false;
    let drain;
    const drained = new Promise((resolve) => {
        drain = resolve;
    });
    const keep = (what, text, bytes) => {
        count += 1;
        if (stray.length >= KEPT)
            return;
        stray.push({ what, text: text.slice(0, SHOWN), before: !answered, ...(bytes === undefined ? {} : { bytes }) });
    };
    const read = (line) => {
        if (line.kind !== 'text') {
            keep(line.kind, line.text, line.kind === 'too-long' ? line.bytes : undefined);
            return;
        }
        const messages = parse(line.text);
        if (typeof messages === 'string') {
            keep(line.whole || messages === 'blank' ? messages : 'unfinished', line.text);
            return;
        }
        for (const message of messages) {
            if ((0,dist/* isJSONRPCResultResponse */.ig)(message) || (0,dist/* isJSONRPCErrorResponse */.LW)(message))
                answered = true;
            if (!closed)
                transport.onmessage?.(message);
        }
    };
    const close = () => {
        if (closed)
            return;
        closed = true;
        transport.onclose?.();
    };
    const transport = {
        async start() {
            const lines = readLines(LONGEST_LINE, read);
            running.stdout.on('data', (chunk) => lines.add(chunk));
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

// EXTERNAL MODULE: ./.build/mcp/contract.js
var contract = __webpack_require__(29147);
;// CONCATENATED MODULE: ./.build/mcp/visit.js
// What a client does once it is connected: a ping, every declared list to its end, and the contract of what it saw.


const LONGEST_LIST = 64;
async function visit(client, tap, timeoutMs) {
    const options = { timeout: timeoutMs };
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
            await ask();
        }
        catch (error) {
            if (isBroken(error)) {
                brokeAt = what;
                break;
            }
            // `resources` declares no templates: many servers have none and say so with this code.
            if (what === 'resource templates' && isCode(error, dist/* ProtocolErrorCode */.qu.MethodNotFound))
                continue;
            failures.push({ what, message: words(error) });
        }
    }
    return { contract: contractOf(client, tap), failures, brokeAt };
}
function isBroken(error) {
    if (error instanceof dist/* SdkError */.Fp) {
        return [dist/* SdkErrorCode */.OH.ConnectionClosed, dist/* SdkErrorCode */.OH.SendFailed, dist/* SdkErrorCode */.OH.NotConnected].includes(error.code);
    }
    const { code, cause } = (error ?? {});
    if (typeof code === 'string' && /^(EPIPE|ECONNRESET|ECONNREFUSED|ERR_STREAM|UND_ERR_SOCKET)/.test(code))
        return true;
    return cause !== undefined && isBroken(cause);
}
function isCode(error, code) {
    return error instanceof dist/* ProtocolError */.bd && error.code === code;
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
            // Not the list we know: its text as it is.
        }
    }
    const status = error instanceof dist/* SdkHttpError */.HC ? `HTTP ${error.status}: ` : '';
    return `${status}${text}`.replace(/\s+/g, ' ').trim().slice(0, 500);
}
function contractOf(client, tap) {
    const hello = tap.results('initialize')[0] ?? tap.results('server/discover').at(-1) ?? {};
    const info = hello['serverInfo'] ?? client.getServerVersion() ?? {};
    const version = client.getNegotiatedProtocolVersion();
    const supported = Array.isArray(hello['supportedVersions']) ? hello['supportedVersions'].map(String) : undefined;
    const instructions = hello['instructions'] ?? client.getInstructions();
    return (0,contract/* makeContract */.F)({
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

;// CONCATENATED MODULE: ./.build/mcp/session.js
// One whole visit to a server by a real MCP client: start, initialize, every declared list, a clean end. It gathers facts;
// what they mean is said elsewhere (stages/start-findings.ts). Import it on demand: it loads the SDK.










const MODERN = '2026-07-28';
const UNSUPPORTED_VERSION = -32022;
const UNDECIDED_MS = 1000;
const WATCH_AFTER_MS = 400;
async function talk(host, launch, options) {
    const talked = await attempt(host, launch, options, undefined);
    // Both a server of the newer revision and one that knows no initialize at all may speak the newer one.
    if (talked.outcome !== 'refused' || talked.code === undefined)
        return talked;
    const modern = await attempt(host, launch, options, MODERN);
    return modern.outcome === 'answered' || talked.code === UNSUPPORTED_VERSION ? modern : talked;
}
async function attempt(host, launch, options, pin) {
    const wanted = options.transport === 'http' || (options.transport === 'auto' && options.portCounts === true);
    const busy = wanted ? await whoListens(host, options.port) : undefined;
    if (busy !== undefined && options.transport === 'http')
        return { ...failed('port-busy', 'http'), busy };
    const running = host.start({
        command: launch.command,
        cwd: launch.cwd,
        env: launch.env,
        // A last resort: every step below has a deadline of its own.
        timeoutMs: options.timeoutMs * 8 + 30_000,
    });
    try {
        const talked = options.transport === 'http'
            ? await overHttp(host, running, options, pin)
            : await overStdio(host, running, options, pin);
        if (host.signal.aborted)
            throw new errors/* ReleaseError */.K2('interrupted', 'Interrupted.', { exit: errors/* EXIT */.dc.interrupted });
        // A server that speaks stdio does not mind who has the port; of another one nothing else can be told.
        if (busy !== undefined && (talked.transport === 'http' || talked.outcome !== 'answered')) {
            return { ...failed('port-busy', 'http'), busy, stderr: running.stderr() };
        }
        return { ...talked, stderr: running.stderr() };
    }
    finally {
        await running.end(500);
    }
}
async function overStdio(host, running, options, pin) {
    const begun = performance.now();
    const transport = stdioTransport(running);
    const noted = tap(transport);
    const client = newClient(pin);
    const connected = client.connect(transport, { timeout: options.timeoutMs }).then(() => undefined, (error) => ({ error }));
    const stopWatching = new AbortController();
    if (options.transport === 'auto') {
        const opened = watchPorts(host, running, options, stopWatching.signal);
        const first = await Promise.race([connected.then(() => 'stdio'), opened]);
        if (first === 'http') {
            const talked = await overHttp(host, running, options, pin);
            const stdioToo = await Promise.race([connected.then((problem) => problem === undefined), (0,promises_.setTimeout)(0, false)]);
            const decided = talked.outcome === 'answered' || talked.outcome === 'crashed';
            // On the port that counts, or with none but others open, it is an HTTP server whatever it answers.
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
    const found = await visit(client, noted, options.timeoutMs);
    if (found.brokeAt !== undefined) {
        const { code, signal } = await goneOrEnded(running);
        await transport.drained;
        return { ...failed('crashed', 'stdio'), ...strays(transport), exitCode: code, signal, during: found.brokeAt };
    }
    await client.close();
    const ending = await sayGoodbye(running);
    await transport.drained;
    return { ...answered('stdio', readyMs, found, ending), ...strays(transport) };
}
async function watchPorts(host, running, options, until) {
    await (0,promises_.setTimeout)(WATCH_AFTER_MS);
    const waited = await waitForPort(host, running, options.port, { any: true, timeoutMs: options.timeoutMs, until });
    if (waited.how === 'open') {
        await (0,promises_.setTimeout)(UNDECIDED_MS);
        if (!until.aborted)
            return 'http';
    }
    return new Promise(() => { });
}
async function overHttp(host, running, options, pin) {
    const begun = performance.now();
    running.stdout.resume();
    const any = options.transport === 'auto' && options.portCounts !== true;
    const waited = await waitForPort(host, running, options.port, { any, timeoutMs: options.timeoutMs });
    if (waited.how === 'ended') {
        const { code, signal } = await running.ended;
        return { ...failed('exited', 'http'), exitCode: code, signal };
    }
    if (waited.how === 'elsewhere')
        return { ...failed('elsewhere', 'http'), ports: waited.ports };
    if (waited.how === 'silent')
        return failed('silent', 'http');
    let last;
    for (const address of addresses(waited.port, options.path)) {
        const transport = httpTransport(address);
        const noted = tap(transport);
        const client = newClient(pin);
        try {
            await client.connect(transport, { timeout: options.timeoutMs });
        }
        catch (error) {
            last ??= { error, address };
            await client.close();
            if ((await goneIn(running, 50)).gone || isTimeout(error))
                break;
            continue;
        }
        const readyMs = Math.round(performance.now() - begun);
        const found = await visit(client, noted, options.timeoutMs);
        if (found.brokeAt !== undefined) {
            const { code, signal } = await goneOrEnded(running);
            return { ...failed('crashed', 'http'), exitCode: code, signal, during: found.brokeAt };
        }
        await transport.terminateSession().catch(() => { });
        await client.close();
        const ending = await askToEnd(running);
        return { ...answered('http', readyMs, found, ending), address: address.href };
    }
    const { gone, code, signal } = await goneIn(running, 50);
    if (gone)
        return { ...failed('exited', 'http'), exitCode: code, signal };
    if (isTimeout(last?.error))
        return failed('silent', 'http');
    return { ...refused('http', last?.error), address: last?.address.href };
}
function newClient(pin) {
    const negotiation = pin === undefined ? {} : { versionNegotiation: { mode: { pin } } };
    return new dist/* Client */.Kj({ name: 'mcp-release', version: program/* VERSION */.x }, { ...negotiation, listMaxPages: LONGEST_LIST });
}
async function noAnswer(running, transport, error) {
    if (isTimeout(error)) {
        await running.end(500);
        await transport.drained;
        return { ...failed('silent', 'stdio'), ...strays(transport) };
    }
    if (isBroken(error)) {
        const { code, signal } = await goneOrEnded(running);
        await transport.drained;
        return { ...failed('exited', 'stdio'), ...strays(transport), exitCode: code, signal };
    }
    await running.end(500);
    await transport.drained;
    return { ...refused('stdio', error), ...strays(transport) };
}
function refused(transport, error) {
    const code = [UNSUPPORTED_VERSION, -32601, -32602].find((each) => isCode(error, each));
    return { ...failed('refused', transport), message: words(error), code };
}
function answered(transport, readyMs, found, ending) {
    const { contract, failures } = found;
    return { ...failed('answered', transport), contract, failures, readyMs, ending };
}
function strays(transport) {
    return { stray: transport.stray(), strayCount: transport.strayCount() };
}
function isTimeout(error) {
    return error instanceof dist/* SdkError */.Fp && error.code === dist/* SdkErrorCode */.OH.RequestTimeout;
}


/***/ })

};
