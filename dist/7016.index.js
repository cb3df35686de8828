export const id = 7016;
export const ids = [7016];
export const modules = {
/***/ 85959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	H: () => (/* binding */ freeing)
});
var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
var node_vm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30714);
let collect;
const FREED_AFTER = 8 * 1024 * 1024;
function freeing() {
		let used = 0;
		return (bytes) => {
				used += bytes;
				if (used < FREED_AFTER)
						return;
				used %= FREED_AFTER;
				freeChunks();
		};
}
function freeChunks() {
		if (collect === undefined) {
				(0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--expose-gc');
				collect = (0,node_vm__WEBPACK_IMPORTED_MODULE_1__.runInNewContext)('gc');
		}
		collect?.({ type: 'minor' });
}
/***/ }),
/***/ 37016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	createAttempt: () => (/* binding */ createAttempt)
});
var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(51455);
var external_node_stream_ = __webpack_require__(57075);
var external_node_stream_promises_ = __webpack_require__(46466);
var undici = __webpack_require__(46752);
var errors = __webpack_require__(8005);
var garbage = __webpack_require__(85959);
var names = __webpack_require__(70976);
var credential = __webpack_require__(49260);
var http_fault = __webpack_require__(31812);
var loopback = __webpack_require__(20488);
;// CONCATENATED MODULE: ./.build/host/http-route.js
function dispatcherFor(env) {
		const read = (name) => env[name.toLowerCase()] || env[name] || undefined;
		const httpProxy = read('HTTP_PROXY');
		const httpsProxy = read('HTTPS_PROXY') ?? httpProxy;
		const connections = 8;
		const direct = new undici.Agent({ connections });
		if (httpProxy === undefined && httpsProxy === undefined)
				return () => direct;
		for (const [name, value] of Object.entries({ HTTP_PROXY: httpProxy, HTTPS_PROXY: httpsProxy })) {
				if (value === undefined || (URL.canParse(value) && /^https?:/i.test(value)))
						continue;
				throw (0,errors/* usageError */.Wp)('http/proxy', `${name} is not a URL that begins with http:// or https://, so no request can be sent.`, `export ${name}=http://proxy.example:3128, or unset it.`);
		}
		const outside = withoutNotice(() => new undici.EnvHttpProxyAgent({
				connections,
				noProxy: read('NO_PROXY') ?? '',
				...(httpProxy === undefined ? {} : { httpProxy }),
				...(httpsProxy === undefined ? {} : { httpsProxy }),
		}));
		return (url) => ((0,loopback/* isLoopback */.U9)(url) ? direct : outside);
}
function withoutNotice(make) {
		const { emitWarning } = process;
		const others = (warning, ...rest) => {
				const [options] = rest;
				if (options?.code !== 'UNDICI-EHPA')
						Reflect.apply(emitWarning, process, [warning, ...rest]);
		};
		process.emitWarning = others;
		try {
				return make();
		}
		finally {
				process.emitWarning = emitWarning;
		}
}
;// CONCATENATED MODULE: ./.build/host/http-attempt.js
const MAX_BYTES = 64 * 1024 * 1024;
const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const HARMLESS = new Set(['accept', 'accept-language', 'user-agent', 'range']);
function createAttempt(options) {
		const route = dispatcherFor(options.env);
		return async (request, timeoutMs) => {
				const deadline = new AbortController();
				const late = Object.assign(new Error('deadline'), { code: 'DEADLINE' });
				const stop = (options.deadline ?? byTheClock)(timeoutMs, () => deadline.abort(late), request);
				const signal = AbortSignal.any([options.signal, deadline.signal]);
				try {
						return await follow(request, { dispatcherFor: route, signal, userAgent: options.userAgent });
				}
				catch (error) {
						throw deadline.signal.aborted && !options.signal.aborted ? late : error;
				}
				finally {
						stop();
				}
		};
}
function byTheClock(ms, late) {
		const timer = setTimeout(late, ms);
		return () => clearTimeout(timer);
}
async function follow(request, line) {
		const source = typeof request.body === 'function' ? request.body() : undefined;
		const body = source === undefined ? request.body : counted(source, request);
		const first = addressOf(request.url);
		let url = first.url;
		let headers = {
				'user-agent': line.userAgent,
				...lowerCase(request.headers),
				...(0,credential/* headersFor */.iY)(first.credential, first.url),
				...(0,credential/* headersFor */.iY)(request.credential, first.url),
				...(source !== undefined && request.length !== undefined ? { 'content-length': String(request.length) } : {}),
		};
		try {
				for (let hops = 0;; hops += 1) {
						const answer = await sendTo(url, headers, body, request, line);
						const location = answer.headers['location'];
						const readOnly = request.method === undefined || request.method === 'GET' || request.method === 'HEAD';
						if (!readOnly || !REDIRECTS.has(answer.statusCode) || typeof location !== 'string') {
								assertBelieved(answer.statusCode, first.url, url);
								return await receive(answer, url, request);
						}
						await answer.body.dump({ limit: 64 * 1024 });
						if (hops === MAX_REDIRECTS)
								throw new http_fault/* Fault */.v('redirect', `it redirected more than ${MAX_REDIRECTS} times`);
						const next = redirected(url, location);
						if (next.origin !== url.origin) {
								headers = Object.fromEntries(Object.entries(headers).filter(([name]) => HARMLESS.has(name)));
						}
						url = next;
				}
		}
		finally {
				source?.on('error', () => { }).destroy();
		}
}
function assertBelieved(status, asked, answered) {
		if ((status !== 404 && status !== 410) || asked.href === answered.href)
				return;
		const last = lastName(asked);
		if (last !== undefined && last === lastName(answered))
				return;
		throw new http_fault/* Fault */.v('redirect', `it redirected to ${answered.origin}${answered.pathname}, which answered ${status}`, {
				hint: 'Open the URL in a browser: a login, a proxy or a moved service answers in its place.',
		});
}
function lastName({ pathname }) {
		const parts = pathname
				.replaceAll(/%2f/gi, '/')
				.split('/')
				.filter((part) => part !== '');
		const last = parts.at(-1);
		return last === undefined ? undefined : (0,names/* normalName */.tK)(last);
}
function redirected(from, location) {
		if (!URL.canParse(location, from.href))
				throw new http_fault/* Fault */.v('redirect', 'it redirected to a URL that is not valid');
		const next = new URL(location, from);
		const allowed = next.protocol === 'https:' || (next.protocol === 'http:' && from.protocol === 'http:');
		if (!allowed)
				throw new http_fault/* Fault */.v('redirect', `it redirected to ${next.protocol}//${next.host}, which is not encrypted`);
		next.username = '';
		next.password = '';
		return next;
}
function addressOf(text) {
		const url = URL.canParse(text) ? new URL(text) : undefined;
		if (url === undefined || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
				throw new http_fault/* Fault */.v('failed', 'the URL is not http or https');
		}
		return (0,credential/* fromAddress */.$U)(url);
}
function lowerCase(headers) {
		return Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
}
function sendTo(url, headers, body, request, line) {
		return (0,undici.request)(url, {
				dispatcher: line.dispatcherFor(url),
				signal: line.signal,
				method: request.method ?? 'GET',
				headers,
				...(body === undefined ? {} : { body }),
				headersTimeout: 0,
				bodyTimeout: 0,
		});
}
function counted(source, request) {
		const { onProgress } = request;
		if (onProgress === undefined)
				return source;
		let sent = 0;
		const counter = new external_node_stream_.Transform({
				transform(chunk, _encoding, done) {
						sent += chunk.length;
						onProgress(sent);
						done(null, chunk);
				},
		});
		source.on('error', (error) => counter.destroy(error));
		return source.pipe(counter);
}
async function receive(answer, url, request) {
		const limit = request.maxBytes ?? MAX_BYTES;
		const tooLarge = () => new http_fault/* Fault */.v('too-large', `its answer is larger than the ${limit} bytes that are expected`);
		const headers = Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [
				name,
				Array.isArray(value) ? value.join(', ') : (value ?? ''),
		]));
		const good = answer.statusCode >= 200 && answer.statusCode < 300;
		const saveTo = good ? request.saveTo : undefined;
		try {
				if (request.method !== 'HEAD' && Number(headers['content-length'] ?? 0) > limit)
						throw tooLarge();
				const body = await read(answer.body, saveTo, limit, tooLarge);
				return response(answer.statusCode, headers, url, body);
		}
		catch (error) {
				answer.body.on('error', () => { }).destroy();
				if (saveTo !== undefined)
						await (0,promises_.rm)(saveTo, { force: true });
				throw error;
		}
}
async function read(body, saveTo, limit, tooLarge) {
		let size = 0;
		const used = saveTo === undefined ? () => { } : (0,garbage/* freeing */.H)();
		async function* bounded(source) {
				for await (const chunk of source) {
						size += chunk.length;
						if (size > limit)
								throw tooLarge();
						yield chunk;
						used(chunk.length);
				}
		}
		if (saveTo !== undefined) {
				const file = (0,external_node_fs_.createWriteStream)(saveTo, { mode: 0o600 });
				file.once('error', (error) => {
						error.path ??= saveTo;
				});
				await (0,external_node_stream_promises_.pipeline)(body, bounded, file);
				return Buffer.alloc(0);
		}
		const chunks = [];
		for await (const chunk of bounded(body))
				chunks.push(chunk);
		return Buffer.concat(chunks);
}
function response(status, headers, url, body) {
		return {
				status,
				headers,
				url: url.href,
				body,
				text: () => body.toString('utf8'),
				json: () => {
						try {
								return JSON.parse(body.toString('utf8'));
						}
						catch (cause) {
								throw new errors/* ReleaseError */.K2('http/not-json', `${url.host} answered ${status} with text that is not JSON.`, {
										cause,
								});
						}
				},
		};
}
/***/ })
};
