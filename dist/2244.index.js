export const id = 2244;
export const ids = [2244];
export const modules = {
/***/ 19310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	S: () => (/* binding */ readLines)
});
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
/***/ }),
/***/ 72244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	talk: () => (/* binding */ talk)
});
var errors = __webpack_require__(8005);
var answers = __webpack_require__(58946);
var mcp_eras = __webpack_require__(56218);
var http = __webpack_require__(55657);
var dist = __webpack_require__(10720);
var proc = __webpack_require__(92977);
;// CONCATENATED MODULE: ./.build/host/activity.js
function activityOf(pids) {
		if (process.platform !== 'linux')
				return undefined;
		let ticks = 0;
		let wanting = false;
		for (const pid of pids) {
				const fields = (0,proc/* statOf */._N)(pid);
				ticks += Number(fields[proc/* STAT */.Vb.userTime] ?? 0) + Number(fields[proc/* STAT */.Vb.systemTime] ?? 0);
				wanting ||= fields[proc/* STAT */.Vb.state] === 'R' || fields[proc/* STAT */.Vb.state] === 'D';
		}
		return { ticks, wanting };
}
function peakMemory(pids) {
		if (process.platform !== 'linux')
				return undefined;
		let total = 0;
		for (const pid of pids) {
				const kilobytes = /^VmHWM:\s*(\d+) kB/m.exec((0,proc/* procText */.uR)(`/proc/${pid}/status`))?.[1];
				total += Number(kilobytes ?? 0) * 1024;
		}
		return total === 0 ? undefined : total;
}
var listening = __webpack_require__(56432);
var external_node_http_ = __webpack_require__(37067);
var protocol_versions = __webpack_require__(30487);
;// CONCATENATED MODULE: ./.build/mcp/dns-rebinding.js
const PATIENCE_MS = 3000;
const FOREIGN = 'rebound.example';
function answersForeign(address, headers = {}) {
		const params = (0,protocol_versions/* greeting */.O$)(protocol_versions/* LEGACY_VERSIONS */.GD[0] ?? '');
		const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
		return new Promise((resolve) => {
				const asked = (0,external_node_http_.request)(address, {
						method: 'POST',
						agent: false,
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
var failures = __webpack_require__(59006);
var guarded_fetch = __webpack_require__(62740);
var follow = __webpack_require__(99304);
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
				const answer = await (0,follow/* send */.t)(place, { signal: AbortSignal.timeout(http_kinds_PATIENCE_MS), redirect: 'error' });
				const text = answer.ok ? await shortText(answer) : undefined;
				if (text === undefined)
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
async function shortText(answer) {
		const chunks = [];
		let length = 0;
		for await (const chunk of (answer.body ?? [])) {
				length += chunk.length;
				if (length > MOST)
						return undefined;
				chunks.push(chunk);
		}
		return Buffer.concat(chunks).toString();
}
var list_capabilities = __webpack_require__(5483);
var probes = __webpack_require__(16586);
var recorder = __webpack_require__(61471);
var session_result = __webpack_require__(60331);
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./.build/mcp/shutdown.js
const GOODBYE_MS = 8000;
const IDLE_LOOKS = 3;
const LOOK_MS = 1000;
const LONGEST_LOOKS = 30;
const IDLE_TICKS = 10;
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
		if ((await goneIn(running, GOODBYE_MS)).gone || (await goneWhileBusy(running)))
				return 'stdin';
		return askToEnd(running);
}
async function goneWhileBusy(running) {
		let before = activityOf(await running.family());
		for (let look = 0, idle = 0; look < LONGEST_LOOKS && idle < IDLE_LOOKS; look += 1) {
				if ((await goneIn(running, LOOK_MS)).gone)
						return true;
				const now = activityOf(await running.family());
				const busy = now !== undefined && (now.wanting || now.ticks - (before?.ticks ?? 0) >= IDLE_TICKS);
				idle = busy ? 0 : idle + 1;
				before = now;
		}
		return false;
}
async function askToEnd(running) {
		await running.end(2000);
		return (await running.ended).signal === 'SIGKILL' ? 'sigkill' : 'sigterm';
}
;// CONCATENATED MODULE: ./.build/mcp/over-http.js
const VERSIONS_MS = 5000;
async function overHttp(host, running, options) {
		const begun = performance.now();
		running.stdout.resume();
		const any = options.anyPort === true || (options.transport === 'auto' && options.portCounts !== true);
		const { timeoutMs, elsewhere } = options;
		const waited = await (0,http/* waitForPort */.mc)(host, running, options.port, { any, timeoutMs, elsewhere });
		if (waited.how === 'ended') {
				const { code, signal } = await running.ended;
				return { ...(0,session_result/* failed */.g)('exited', 'http'), exitCode: code, signal };
		}
		if (waited.how === 'elsewhere')
				return { ...(0,session_result/* failed */.g)('elsewhere', 'http'), listening: waited.listening };
		if (waited.how === 'silent')
				return (0,session_result/* failed */.g)('silent', 'http');
		const connected = await connect(running, waited.port, options);
		if ('outcome' in connected)
				return connected;
		const { client, noted, address, era, oldSse, redirect } = connected;
		const readyMs = Math.round(performance.now() - begun);
		const found = await (0,list_capabilities/* visit */.Y)(client, noted, options);
		await options.linger?.();
		const family = elsewhere ? [] : await running.family();
		const open = await (0,listening/* listeners */.gA)(host, family);
		const facts = {
				address: address.href,
				peakBytes: peakMemory(family),
				listening: open?.filter((one) => one.port === waited.port && (0,listening/* isEverywhere */.T4)(one)) ?? [],
				...(oldSse ? { oldSse } : {}),
				...(redirect === undefined ? {} : { redirect }),
		};
		if (found.brokeAt !== undefined || (0,probes/* hasEnded */.hY)(found)) {
				const { code, signal } = await goneOrEnded(running);
				const how = { ...facts, exitCode: code, signal };
				if (found.brokeAt !== undefined) {
						return { ...(0,session_result/* failed */.g)('crashed', 'http'), ...how, during: found.brokeAt, answers: found.answers };
				}
				return { ...(0,answers/* answered */.oQ)('http', { begun, readyMs }, found, 'sigterm'), ...how };
		}
		const foreign = options.quick === true || oldSse ? false : await answersForeign(address, options.headers);
		const first = found.contract.protocolVersions;
		const others = options.quick === true || oldSse ? {} : await otherVersions(address, options, era, first);
		await connected.close();
		const ending = await askToEnd(running);
		return {
				...(0,answers/* answered */.oQ)('http', { begun, readyMs }, found, ending),
				...facts,
				...others,
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
								return { ...opened, address, era, oldSse: false, redirect: guarded.redirect(), close };
						}
						last ??= { error: opened.error, address, refusal: guarded.refusal() };
						if (opened.greeted && (await goneIn(running, 500)).gone)
								return endedGreeted(running, address);
						if ((await goneIn(running, 50)).gone || (0,failures/* isTimeout */.kL)(opened.error))
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
		const noted = (0,recorder/* tap */.M)(transport);
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
		return { ...(0,session_result/* failed */.g)('crashed', 'http'), address: address.href, exitCode: code, signal, during: 'initialized' };
}
async function whyNot(running, last) {
		const { gone, code, signal } = await goneIn(running, 50);
		if (gone)
				return { ...(0,session_result/* failed */.g)('exited', 'http'), exitCode: code, signal };
		const address = last?.address.href;
		if ((0,failures/* isTimeout */.kL)(last?.error))
				return { ...(0,session_result/* failed */.g)('silent', 'http'), address };
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
				const asking = (0,recorder/* tap */.M)(transport);
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
				return { eras: { legacy: [], modern: (0,mcp_eras/* erasOf */.lf)(first).modern } };
		const modern = (await ask(protocol_versions/* modernVersions */.zM)) ?? [];
		const older = protocol_versions/* LEGACY_VERSIONS */.GD.filter((one) => first.every((other) => one < other));
		const { answered: more, odd } = await (0,protocol_versions/* legacyVersions */.ru)(older, (version) => ask((asking, ms) => (0,protocol_versions/* legacyVersion */.KB)(asking, version, ms)));
		return {
				eras: { legacy: [...new Set([...first, ...more])].sort(), modern },
				...(odd.length === 0 ? {} : { oddVersions: odd }),
		};
}
var limits = __webpack_require__(28445);
var mcp_lines = __webpack_require__(19310);
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
						...(closed ? { late: true } : {}),
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
						? `${megabytes(length)} long; clients accept`
						: `nested deeper than ${limits/* DEEPEST */.FI}; clients accept`;
				const limit = what === 'too-long' ? `at most ${megabytes(limits/* LONGEST_MESSAGE */.bX)}` : 'less';
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
						const lines = (0,mcp_lines/* readLines */.S)(limits/* LONGEST_MESSAGE */.bX, read);
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
		const noted = (0,recorder/* tap */.M)(transport);
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
		const found = await (0,list_capabilities/* visit */.Y)(client, noted, options);
		await options.linger?.();
		const peakBytes = options.elsewhere ? undefined : peakMemory(await running.family());
		if (found.brokeAt !== undefined || (0,probes/* hasEnded */.hY)(found)) {
				const { code, signal } = await goneOrEnded(running);
				await transport.drained;
				const how = { ...strays(transport), exitCode: code, signal };
				if (transport.flooded())
						return { ...(0,session_result/* failed */.g)('flooded', 'stdio'), ...how };
				if (found.brokeAt !== undefined) {
						return { ...(0,session_result/* failed */.g)('crashed', 'stdio'), ...how, during: found.brokeAt, answers: found.answers };
				}
				return { ...(0,answers/* answered */.oQ)('stdio', { begun, readyMs }, found, 'stdin'), ...how, peakBytes };
		}
		await client.close();
		const ending = await sayGoodbye(running);
		await transport.drained;
		const talked = { ...(0,answers/* answered */.oQ)('stdio', { begun, readyMs }, found, ending), ...strays(transport), peakBytes };
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
		if (transport.flooded() || (0,failures/* isTimeout */.kL)(error)) {
				await running.end(500);
				await transport.drained;
				return { ...(0,session_result/* failed */.g)(transport.flooded() ? 'flooded' : 'silent', 'stdio'), ...strays(transport) };
		}
		if ((0,failures/* isBroken */.Qr)(error)) {
				const { code, signal } = await goneOrEnded(running);
				await transport.drained;
				return { ...(0,session_result/* failed */.g)('exited', 'stdio'), ...strays(transport), exitCode: code, signal };
		}
		await running.end(500);
		await transport.drained;
		return { ...(0,answers/* refused */.J5)('stdio', error), ...strays(transport) };
}
function strays(transport) {
		return { stray: transport.stray(), strayCount: transport.strayCount() };
}
;// CONCATENATED MODULE: ./.build/mcp/probe-restart.js
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
				const asking = (0,recorder/* tap */.M)(transport);
				await transport.start?.();
				const modern = await (0,protocol_versions/* modernVersions */.zM)(asking, patience);
				const until = performance.now() + patience;
				const older = protocol_versions/* LEGACY_VERSIONS */.GD.filter((version) => version < negotiated);
				const { answered, odd } = await (0,protocol_versions/* legacyVersions */.ru)(older, async (version) => {
						const left = until - performance.now();
						return left <= 0 ? undefined : (0,protocol_versions/* legacyVersion */.KB)(asking, version, left);
				});
				const eras = { legacy: [...answered, negotiated].sort(), modern };
				if ((await goneIn(running, 0)).gone)
						return { eras, odd };
				await running.end(Math.max(TERM_MS, Math.min(readyMs, timeoutMs)));
				const killed = (await running.ended).signal === 'SIGKILL';
				return { eras, odd, ...(killed ? { ignoresTerm: true } : {}) };
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
		const all = { ...talked, contract: talked.contract, eras: talked.eras ?? (0,mcp_eras/* erasOf */.lf)(talked.contract.protocolVersions) };
		if (options.quick === true || all.transport === 'http' || all.eras.legacy.length === 0)
				return named(all);
		const { readyMs, eras } = all;
		const negotiated = eras.legacy.at(-1) ?? '';
		const { ignoresTerm, odd, ...more } = await secondLook(host, launch, {
				negotiated,
				readyMs,
				timeoutMs: options.timeoutMs,
		});
		if (host.signal.aborted)
				throw (0,errors/* interrupted */.VM)();
		const term = ignoresTerm === undefined || talked.ending === 'sigkill' ? {} : { ignoresTerm };
		return named({ ...all, ...more, ...term, ...(odd.length === 0 ? {} : { oddVersions: odd }) });
}
async function perhapsModern(host, launch, options, first) {
		if (first.transport !== 'stdio' || first.outcome !== 'refused' || first.code === undefined)
				return first;
		const modern = await attempt(host, launch, options, 'modern');
		return modern.outcome === 'answered' || first.code === answers/* UNSUPPORTED_VERSION */.xH ? modern : first;
}
async function attempt(host, launch, given, era) {
		const options = { ...given, elsewhere: launch.elsewhere };
		const counts = options.transport === 'auto' ? options.portCounts === true : options.transport === 'http';
		const wanted = counts && options.anyPort !== true;
		const busy = wanted ? await (0,http/* whoListens */.PN)(host, options.port) : undefined;
		if (busy !== undefined && options.transport === 'http')
				return { ...(0,session_result/* failed */.g)('port-busy', 'http'), busy };
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
						throw (0,errors/* interrupted */.VM)();
				if (busy !== undefined && (talked.transport === 'http' || talked.outcome !== 'answered')) {
						return { ...(0,session_result/* failed */.g)('port-busy', 'http'), busy, stderr: running.stderr() };
				}
				return { ...talked, stderr: running.stderr() };
		}
		finally {
				await running.end(500);
		}
}
function named(talked) {
		return { ...talked, contract: (0,mcp_eras/* withVersions */.KY)(talked.contract, talked.eras) };
}
/***/ })
};
