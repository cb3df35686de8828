export const id = 65;
export const ids = [65];
export const modules = {
/***/ 82161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	f: () => (/* binding */ valueAt),
	h: () => (/* binding */ namedPath)
});
const NAMES = ['name', 'identifier', 'uri', 'uriTemplate', 'url', 'valueHint', 'value', 'src'];
const WORDS = {
		packages: 'package',
		remotes: 'remote',
		environmentVariables: 'environment variable',
		packageArguments: 'argument',
		runtimeArguments: 'argument',
		arguments: 'argument',
		headers: 'header',
		icons: 'icon',
		tools: 'tool',
		prompts: 'prompt',
		resources: 'resource',
		resourceTemplates: 'resource template',
};
const ORDINALS = ['first', 'second', 'third'];
const LONGEST_NAME = 100;
function namedPath(path, document) {
		const at = path.findLastIndex((part) => typeof part === 'number');
		const inner = path.slice(at + 1).join('.');
		if (at === -1)
				return `"${inner}"`;
		const item = itemAt(path.slice(0, at + 1), document);
		return inner === '' ? item : `"${inner}" of ${item}`;
}
function itemAt(path, document) {
		const [list, index] = [path.slice(0, -1), Number(path.at(-1))];
		const outer = list.findLastIndex((part) => typeof part === 'number');
		const word = WORDS[String(list.at(-1))];
		const key = `"${list.slice(outer + 1).join('.')}"`;
		const name = nameOf(valueAt(path, document))?.slice(0, LONGEST_NAME);
		const unnamed = `the ${ORDINALS[index] ?? `${index + 1}th`} ${word ?? `entry of ${key}`}`;
		const named = word === undefined ? `${name} in ${key}` : `the ${word} ${name}`;
		const shown = name === undefined ? unnamed : named;
		return outer === -1 ? shown : `${shown} of ${itemAt(list.slice(0, outer + 1), document)}`;
}
function nameOf(item) {
		if (typeof item === 'string')
				return item === '' ? undefined : JSON.stringify(item);
		const names = NAMES.map((key) => item?.[key]);
		return names.find((name) => typeof name === 'string' && name !== '');
}
function valueAt(path, document) {
		return path.reduce((value, key) => value?.[key], document);
}
/***/ }),
/***/ 58946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	J5: () => (/* binding */ refused),
	_F: () => (/* binding */ newClient),
	oQ: () => (/* binding */ answered),
	xH: () => (/* binding */ UNSUPPORTED_VERSION)
});
var _modelcontextprotocol_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10720);
var _core_about_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87821);
var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59006);
var _list_capabilities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5483);
var _protocol_versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30487);
var _session_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60331);
const UNSUPPORTED_VERSION = -32022;
function newClient(era) {
		const negotiation = era === 'legacy' ? {} : { versionNegotiation: { mode: { pin: _protocol_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .MODERN */ .Sd } } };
		return new _modelcontextprotocol_client__WEBPACK_IMPORTED_MODULE_0__/* .Client */ .Kj({ name: _core_about_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME */ .o_, version: _core_about_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .xv }, { ...negotiation, listMaxPages: _list_capabilities_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_LIST */ .W });
}
function refused(transport, error) {
		const code = [UNSUPPORTED_VERSION, -32601, -32602].find((each) => (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .isCode */ ._m)(error, each));
		return { ...(0,_session_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)('refused', transport), message: (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(error), code };
}
function answered(transport, { begun, readyMs }, found, ending) {
		const { contract, failures, unknownMethod, undeclared, listedAt, cursors = [], answers } = found;
		return {
				...(0,_session_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)('answered', transport),
				contract,
				failures,
				readyMs,
				...(listedAt === undefined ? {} : { listedMs: Math.round(listedAt - begun) }),
				ending,
				...(cursors.length === 0 ? {} : { cursors }),
				...(answers === undefined ? {} : { answers }),
				...(unknownMethod === undefined ? {} : { unknownMethod }),
				...(undeclared === undefined ? {} : { undeclared }),
		};
}
/***/ }),
/***/ 59006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Qr: () => (/* binding */ isBroken),
	_m: () => (/* binding */ isCode),
	aL: () => (/* binding */ words),
	kL: () => (/* binding */ isTimeout)
});
var _modelcontextprotocol_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10720);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8005);
var _core_named_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82161);
var _invalid_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65655);
function isTimeout(error) {
		return error instanceof _modelcontextprotocol_client__WEBPACK_IMPORTED_MODULE_0__/* .SdkError */ .Fp && error.code === _modelcontextprotocol_client__WEBPACK_IMPORTED_MODULE_0__/* .SdkErrorCode */ .OH.RequestTimeout;
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
function words(error, answer) {
		const text = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .thrownWords */ .mG)(error);
		const invalid = (0,_invalid_list_js__WEBPACK_IMPORTED_MODULE_3__/* .invalidResult */ .n)(error);
		if (invalid !== undefined) {
				const places = invalid.issues.slice(0, 3).map(({ path, message }) => {
						return `${(0,_core_named_path_js__WEBPACK_IMPORTED_MODULE_2__/* .namedPath */ .h)(Array.isArray(path) ? path : [], answer)}: ${message ?? ''}`;
				});
				return `${invalid.says}: ${places.join('; ')}`.slice(0, 500);
		}
		const status = error instanceof _modelcontextprotocol_client__WEBPACK_IMPORTED_MODULE_0__/* .SdkHttpError */ .HC ? `HTTP ${error.status}: ` : '';
		return `${status}${text}`.replace(/\s+/g, ' ').trim().slice(0, 500);
}
/***/ }),
/***/ 99304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	e: () => (/* binding */ follow),
	t: () => (/* binding */ send)
});
var _host_loopback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20488);
const MOST_HOPS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const SECRET = ['authorization', 'cookie', 'proxy-authorization'];
async function follow(first, init, own, seen = () => { }) {
		const headers = new Headers(init?.headers);
		for (const [name, value] of Object.entries(own))
				headers.set(name, value);
		let url = first;
		let request = { ...init, headers, redirect: 'manual' };
		for (let hops = 0;; hops += 1) {
				const response = await send(url, request);
				const location = response.headers.get('location');
				if (!REDIRECTS.has(response.status) || location === null || !URL.canParse(location, url.href))
						return response;
				await response.body?.cancel();
				if (hops === MOST_HOPS)
						throw new TypeError(`it redirected more than ${MOST_HOPS} times`);
				const next = new URL(location, url);
				seen({ status: response.status, from: url.href, to: next.href });
				if (next.origin !== url.origin)
						for (const name of [...SECRET, ...Object.keys(own)])
								headers.delete(name);
				request = afterwards(request, response.status);
				url = next;
		}
}
function afterwards(request, status) {
		if (status !== 303 && !((status === 301 || status === 302) && request.method === 'POST'))
				return request;
		const { body: _left, ...rest } = request;
		return { ...rest, method: 'GET' };
}
async function send(url, request) {
		if (!(0,_host_loopback_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(url))
				return fetch(url, request);
		const undici = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
		direct ??= new undici.Agent();
		return undici.fetch(url, { ...request, dispatcher: direct });
}
let direct;
/***/ }),
/***/ 62740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	x: () => (/* binding */ guardedFetch)
});
var _follow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99304);
var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28445);
const KEPT = 2000;
function guardedFetch(headers = {}) {
		let left = _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_BYTES */ .uZ;
		let last;
		let first;
		const guard = (body, single) => {
				const depth = (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .depthMeter */ .LQ)();
				let length = 0;
				return body.pipeThrough(new TransformStream({
						transform(chunk, controller) {
								left -= chunk.length;
								length += chunk.length;
								if (left < 0)
										throw new Error(`the server sent more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_BYTES */ .uZ / 1024 / 1024} MiB`);
								if (single && length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST_MESSAGE */ .bX)
										throw new Error('the response is longer than clients accept (10 MiB)');
								if (depth.tooDeep(chunk))
										throw new Error('the response is nested deeper than clients accept');
								if (!single && chunk.at(-1) === 10)
										depth.reset();
								controller.enqueue(chunk);
						},
				}));
		};
		return {
				refusal: () => last,
				redirect: () => first,
				async fetch(address, init) {
						const response = await (0,_follow_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e)(new URL(address), init, headers, (redirect) => {
								first ??= redirect;
						});
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
__webpack_require__.d(__webpack_exports__, {
	Nt: () => (/* binding */ addresses),
	PN: () => (/* binding */ whoListens),
	k6: () => (/* binding */ httpTransport),
	mc: () => (/* binding */ waitForPort)
});
var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
var _modelcontextprotocol_client__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10720);
var _host_listening_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56432);
async function whoListens(host, port) {
		if (!(await answers(port, '127.0.0.1')) && !(await answers(port, '::1')))
				return undefined;
		const listener = (await (0,_host_listening_js__WEBPACK_IMPORTED_MODULE_3__/* .listeners */ .gA)(host))?.find((one) => one.port === port);
		return listener === undefined ? { port } : { port, pid: listener.pid, name: (0,_host_listening_js__WEBPACK_IMPORTED_MODULE_3__/* .processName */ .po)(listener.pid) };
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
				const open = options.elsewhere ? undefined : await (0,_host_listening_js__WEBPACK_IMPORTED_MODULE_3__/* .listeners */ .gA)(host, await running.family());
				const reached = open === undefined && (await (options.elsewhere ? answersHttp : answers)(port, '127.0.0.1'));
				const some = open ?? (reached ? [{ port, pid: running.pid, address: '127.0.0.1' }] : []);
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
		return (0,_host_listening_js__WEBPACK_IMPORTED_MODULE_3__/* .isEverywhere */ .T4)(one) || one.address === '::1' || one.address.startsWith('127.');
}
function addresses(port, path) {
		const stated = path.startsWith('/') ? path : `/${path}`;
		const other = stated.endsWith('/') ? stated.replace(/\/+$/, '') || '/' : `${stated}/`;
		const paths = [...new Set([stated, other])];
		return ['localhost', '127.0.0.1'].flatMap((name) => paths.map((each) => new URL(`http://${name}:${port}${each}`)));
}
function httpTransport(address, guarded) {
		return new _modelcontextprotocol_client__WEBPACK_IMPORTED_MODULE_2__/* .StreamableHTTPClientTransport */ .jS(address, {
				fetch: guarded.fetch,
				reconnectionOptions: {
						initialReconnectionDelay: 100,
						maxReconnectionDelay: 500,
						reconnectionDelayGrowFactor: 2,
						maxRetries: 1,
				},
		});
}
function answersHttp(port, host) {
		return new Promise((resolve) => {
				const asked = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)({ host, port, agent: false, timeout: 500 }, (answer) => {
						answer.resume();
						resolve(true);
				});
				asked.once('timeout', () => asked.destroy());
				asked.once('error', () => resolve(false));
				asked.end();
		});
}
function answers(port, address) {
		return new Promise((resolve) => {
				const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.connect)({ port, host: address, timeout: 500 });
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
/***/ 65655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	n: () => (/* binding */ invalidResult),
	y: () => (/* binding */ invalidPlaces)
});
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _core_json_pointer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12500);
var _formats_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36074);
var _formats_plain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75140);
const MOST_PLACES = 20;
function invalidResult(error) {
		const text = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .thrownWords */ .mG)(error);
		const [, says, list] = /^(Invalid result for \S+?): (\[[\s\S]*\])$/.exec(text) ?? [];
		if (says === undefined || list === undefined)
				return undefined;
		const issues = (0,_formats_plain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .plainJson */ .R)(list);
		return Array.isArray(issues) ? { says, issues: issues.filter(_formats_object_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv) } : undefined;
}
function invalidPlaces(error, page) {
		return invalidResult(error)
				?.issues.slice(0, MOST_PLACES)
				.map((issue) => {
				const path = (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(issue['path']).map(String);
				const why = String(issue['message'] ?? '').slice(0, 200);
				const item = (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(page) && path[1] !== undefined ? nameIn(page[path[0] ?? ''], Number(path[1])) : undefined;
				const inside = item === undefined ? path : path.slice(2);
				return { ...(item === undefined ? {} : { item }), pointer: (0,_core_json_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .pointerTo */ .xH)(inside), why };
		});
}
function nameIn(list, index) {
		const item = (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(list)[index];
		if (!(0,_formats_object_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(item))
				return undefined;
		const name = item['name'] ?? item['uri'] ?? item['uriTemplate'];
		return typeof name === 'string' ? name.slice(0, 200) : undefined;
}
/***/ }),
/***/ 5483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	W: () => (/* binding */ LONGEST_LIST),
	Y: () => (/* binding */ visit)
});
var dist = __webpack_require__(10720);
var object = __webpack_require__(36074);
var contract = __webpack_require__(29147);
var mcp_failures = __webpack_require__(59006);
var invalid_list = __webpack_require__(65655);
var results = __webpack_require__(28707);
;// CONCATENATED MODULE: ./.build/mcp/make-calls.js
const NO_CONTENT = 'it has no content, which clients built on the Python SDK require';
const METHODS = { tool: 'tools/call', prompt: 'prompts/get', resource: 'resources/read' };
async function makeCalls(client, tap, calls, timeoutMs) {
		const answers = [];
		for (const call of calls) {
				const skipped = mayNot(call, tap);
				if (skipped !== undefined) {
						answers.push({ call, skipped });
						continue;
				}
				const before = tap.results(METHODS[call.kind]).length;
				try {
						await ask(client, call, timeoutMs);
						const result = tap.results(METHODS[call.kind]).at(-1) ?? {};
						const text = (0,results/* blocks */.B)(result).flatMap((one) => (typeof one['text'] === 'string' ? [one['text']] : []));
						const failed = result['isError'] === true ? make_calls_short(text.join(' ')) || 'isError without a text' : undefined;
						const empty = call.kind === 'tool' && !Array.isArray(result['content'])
								? { failed: NO_CONTENT, rejected: true }
								: {};
						answers.push({ call, result, ...(failed === undefined ? empty : { failed }) });
				}
				catch (error) {
						if ((0,mcp_failures/* isBroken */.Qr)(error))
								return { answers, brokeAt: `${call.kind} ${call.name}` };
						const result = tap.results(METHODS[call.kind])[before];
						const failed = (0,mcp_failures/* words */.aL)(error, result);
						const late = (0,mcp_failures/* isTimeout */.kL)(error) ? { late: true } : {};
						answers.push({ call, failed, ...late, ...(result === undefined ? {} : { result, rejected: true }) });
				}
		}
		return { answers };
}
function mayNot({ kind, name, write }, tap) {
		if (kind !== 'tool' || write)
				return undefined;
		const tools = tap.results('tools/list').flatMap(({ tools: page }) => (0,object/* objectsOf */.iZ)(page));
		const tool = tools.find((one) => one['name'] === name);
		if (tool === undefined)
				return undefined;
		const hints = (0,object/* fieldsOf */.Pf)(tool['annotations']);
		return hints['readOnlyHint'] === true ? undefined : 'it does not declare readOnlyHint: true';
}
function ask(client, { kind, name, arguments: given }, timeout) {
		if (kind === 'tool')
				return client.callTool({ name, arguments: given }, { timeout });
		if (kind === 'prompt')
				return client.getPrompt({ name, arguments: given }, { timeout });
		return client.readResource({ uri: name }, { timeout });
}
function make_calls_short(text) {
		return text.replace(/\s+/g, ' ').trim().slice(0, 500);
}
var probes = __webpack_require__(16586);
;// CONCATENATED MODULE: ./.build/mcp/list-capabilities.js
const list_capabilities_METHODS = {
		ping: 'ping',
		tools: 'tools/list',
		resources: 'resources/list',
		'resource templates': 'resources/templates/list',
		prompts: 'prompts/list',
};
const LONGEST_LIST = 64;
const TOTAL = 3;
async function visit(client, tap, { timeoutMs, calls, quick }) {
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
		let listedAt;
		for (const { what, declared, ask } of asks) {
				if (!declared)
						continue;
				try {
						await before(until, ask(), timeoutMs * TOTAL);
						if (what === 'tools')
								listedAt = performance.now();
				}
				catch (error) {
						if ((0,mcp_failures/* isBroken */.Qr)(error)) {
								brokeAt = what;
								break;
						}
						if (what === 'resource templates' && (0,mcp_failures/* isCode */._m)(error, dist/* ProtocolErrorCode */.qu.MethodNotFound))
								continue;
						const answer = tap.results(list_capabilities_METHODS[what]).at(-1);
						const invalid = (0,invalid_list/* invalidPlaces */.y)(error, answer);
						failures.push({
								what,
								message: (0,mcp_failures/* words */.aL)(error, answer),
								...(invalid === undefined ? {} : { invalid }),
								...((0,mcp_failures/* isTimeout */.kL)(error) ? { late: true } : {}),
								...((0,mcp_failures/* isCode */._m)(error, dist/* ProtocolErrorCode */.qu.MethodNotFound) ? { unknown: true } : {}),
						});
						if (performance.now() >= until)
								break;
				}
		}
		const called = brokeAt === undefined && calls ? await makeCalls(client, tap, calls, timeoutMs) : undefined;
		brokeAt ??= called?.brokeAt;
		const probed = brokeAt === undefined ? await (0,probes/* probe */.dy)(client, tap, { timeoutMs, quick }) : {};
		return {
				contract: contractOf(client, tap),
				failures,
				brokeAt,
				...probed,
				listedAt,
				cursors: cursorsOf(tap),
				answers: called?.answers,
		};
}
async function before(until, work, totalMs) {
		work.catch(() => { });
		let timer;
		const late = new Promise((_, reject) => {
				const message = `it was incomplete after ${Math.round(totalMs / 1000)} s, the limit for all requests together`;
				const error = new dist/* SdkError */.Fp(dist/* SdkErrorCode */.OH.RequestTimeout, message);
				timer = setTimeout(() => reject(error), Math.max(0, until - performance.now()));
		});
		return Promise.race([work, late]).finally(() => clearTimeout(timer));
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
				instructions: (0,object/* asText */.e1)(instructions),
				capabilities: (hello['capabilities'] ?? client.getServerCapabilities() ?? {}),
				tools: items(tap, 'tools/list', 'tools'),
				resources: items(tap, 'resources/list', 'resources'),
				resourceTemplates: items(tap, 'resources/templates/list', 'resourceTemplates'),
				prompts: items(tap, 'prompts/list', 'prompts'),
		});
}
function cursorsOf(tap) {
		return Object.entries(list_capabilities_METHODS).flatMap(([what, method]) => {
				const given = tap.results(method).flatMap(({ nextCursor: one }) => (typeof one === 'string' ? [one] : []));
				const value = given.find((one, at) => one === '' || given.indexOf(one) < at);
				return value === undefined ? [] : [{ what, value }];
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
/***/ }),
/***/ 16586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	dy: () => (/* binding */ probe),
	hY: () => (/* binding */ hasEnded)
});
var _core_about_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87821);
var _failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59006);
var _protocol_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30487);
const LISTS = ['tools', 'resources', 'prompts'];
const ERROR_MS = 10_000;
async function probe(client, tap, { timeoutMs, quick }) {
		const params = client.getProtocolEra() === 'modern' ? { _meta: (0,_protocol_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .modernMeta */ .HE)() } : {};
		const ask = (method) => tap.ask(method, params, Math.min(timeoutMs, ERROR_MS));
		const unknownMethod = unknownOf(await ask(`${_core_about_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME */ .o_}/unknown`));
		if (quick === true || (unknownMethod !== undefined && unknownMethod !== 'answered'))
				return { unknownMethod };
		const declared = client.getServerCapabilities() ?? {};
		const undeclared = [];
		for (const what of LISTS.filter((one) => declared[one] === undefined)) {
				const came = listOf(await ask(`${what}/list`), what);
				if (came !== undefined)
						undeclared.push({ what, came });
				if (came === 'ended')
						break;
		}
		return { unknownMethod, ...(undeclared.length === 0 ? {} : { undeclared }) };
}
function hasEnded({ unknownMethod, undeclared = [] }) {
		return unknownMethod === 'ended' || undeclared.some(({ came }) => came === 'ended');
}
function unknownOf(reply) {
		if (isGone(reply))
				return 'ended';
		return reply.kind === 'silent' ? 'silent' : reply.kind === 'result' ? 'answered' : undefined;
}
function listOf(reply, what) {
		if (isGone(reply))
				return 'ended';
		if (reply.kind === 'silent')
				return 'silent';
		const list = reply.kind === 'result' ? reply.result[what] : undefined;
		return Array.isArray(list) && list.length > 0 ? list.length : undefined;
}
function isGone(reply) {
		return reply.kind === 'closed' || (reply.kind === 'broken' && (0,_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .isBroken */ .Qr)(reply.error));
}
/***/ }),
/***/ 30487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	GD: () => (/* binding */ LEGACY_VERSIONS),
	HE: () => (/* binding */ modernMeta),
	KB: () => (/* binding */ legacyVersion),
	Sd: () => (/* binding */ MODERN),
	ru: () => (/* binding */ legacyVersions),
	zM: () => (/* binding */ modernVersions)
});
var _modelcontextprotocol_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10720);
var _core_about_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87821);
var _formats_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36074);
const MODERN = '2026-07-28';
const CLIENT = { name: _core_about_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME */ .o_, version: _core_about_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .xv };
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
		return (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(stated)
				.filter((one) => one >= MODERN && one.length < 40)
				.sort();
}
const LEGACY_VERSIONS = _modelcontextprotocol_client__WEBPACK_IMPORTED_MODULE_0__/* .SUPPORTED_PROTOCOL_VERSIONS */ .Iu.filter((one) => one < MODERN);
async function legacyVersions(versions, ask) {
		const answered = [];
		const odd = [];
		for (const asked of versions) {
				const version = await ask(asked);
				if (version === asked)
						answered.push(version);
				else if (version !== undefined && !LEGACY_VERSIONS.includes(version))
						odd.push({ asked, answered: version });
		}
		return { answered, odd };
}
async function legacyVersion(tap, version, timeoutMs) {
		const params = { protocolVersion: version, capabilities: {}, clientInfo: CLIENT };
		const reply = await tap.ask('initialize', params, timeoutMs);
		const answered = reply.kind === 'result' ? reply.result['protocolVersion'] : undefined;
		return (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(answered);
}
/***/ }),
/***/ 61471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	M: () => (/* binding */ tap)
});
var _modelcontextprotocol_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10720);
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
/***/ 60331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	g: () => (/* binding */ failed)
});
function failed(outcome, transport) {
		return { outcome, transport, readyMs: 0, failures: [], stray: [], strayCount: 0, stderr: '' };
}
/***/ })
};
