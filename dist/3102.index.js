export const id = 3102;
export const ids = [3102];
export const modules = {
/***/ 85887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	S: () => (/* binding */ saveStream),
	b: () => (/* binding */ readIncoming)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
var _core_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34002);
var _reply_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84863);
function readIncoming(raw, url, params, origin) {
		const bytes = async (max = 512 * 1024 * 1024) => {
				const chunks = [];
				let size = 0;
				for await (const chunk of raw) {
						size += chunk.byteLength;
						if (size > max)
								throw new _reply_js__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P({ status: 413, body: 'Payload Too Large\n' });
						chunks.push(chunk);
				}
				return Buffer.concat(chunks);
		};
		return {
				method: raw.method ?? 'GET',
				url,
				params,
				headers: raw.headers,
				origin,
				raw,
				bytes,
				async json() {
						const body = await bytes();
						if (body.byteLength === 0)
								return undefined;
						try {
								return JSON.parse(body.toString('utf8'));
						}
						catch {
								throw new _reply_js__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P({ status: 400, json: { message: 'Problems parsing JSON' } });
						}
				},
				save: (path) => saveStream(raw, path),
				gone: () => raw.destroyed && !raw.complete,
		};
}
async function saveStream(stream, path) {
		const { stream: through, digested } = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .meter */ .K7)();
		try {
				await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(stream, through, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path, { mode: 0o600 }));
		}
		catch (error) {
				await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
				throw error;
		}
		return { path, ...digested() };
}
/***/ }),
/***/ 33102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	E: () => (/* binding */ startOidc),
	Y: () => (/* binding */ verifyIdToken)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var jose_jwks_local__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36687);
var jose_jwt_sign__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85357);
var jose_jwt_verify__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54605);
var jose_key_export__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17968);
var jose_key_generate_keypair__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59480);
var _service_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40090);
const ISSUER = 'https://token.actions.githubusercontent.com';
async function startOidc(run) {
		const { publicKey, privateKey } = await (0,jose_key_generate_keypair__WEBPACK_IMPORTED_MODULE_2__/* .generateKeyPair */ .T)('RS256');
		const kid = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
		const keys = { keys: [{ ...(await (0,jose_key_export__WEBPACK_IMPORTED_MODULE_3__/* .exportJWK */ .JU)(publicKey)), kid, use: 'sig', alg: 'RS256' }] };
		const requestToken = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(24).toString('hex');
		const issued = [];
		const path = '/idtoken/run/1';
		const service = await (0,_service_js__WEBPACK_IMPORTED_MODULE_1__/* .startService */ .iL)([
				{
						method: 'GET',
						path,
						async handle(request) {
								if (!/^bearer /i.test(request.headers.authorization ?? ''))
										throw denied();
								if (request.headers.authorization.slice(7).trim() !== requestToken)
										throw denied();
								const audience = request.url.searchParams.get('audience');
								const claims = claimsOf(run, audience ?? `https://github.com/${run.repository.split('/')[0]}`);
								issued.push(claims);
								const value = await new jose_jwt_sign__WEBPACK_IMPORTED_MODULE_4__/* .SignJWT */ .P(claims).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid }).sign(privateKey);
								return { status: 200, json: { count: value.length, value } };
						},
				},
				{ method: 'GET', path: '/.well-known/jwks', handle: () => ({ status: 200, json: keys }) },
		]);
		return Object.assign(service, { requestUrl: `${service.url}${path}?api-version=2.0`, requestToken, keys, issued });
}
function claimsOf(run, audience) {
		const [owner, name] = run.repository.split('/');
		const [ownerId, repositoryId] = [run.ownerId ?? 4242, run.repositoryId ?? 1296269];
		const now = Math.floor(Date.now() / 1000);
		const workflow = `${run.repository}/.github/workflows/${run.workflow ?? 'release.yml'}@${run.ref}`;
		const named = run.immutableSubject ? `${owner}@${ownerId}/${name}@${repositoryId}` : run.repository;
		const what = run.environment !== undefined ? `environment:${run.environment}` : `ref:${run.ref}`;
		return {
				jti: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
				sub: `repo:${named}:${run.event === 'pull_request' ? 'pull_request' : what}`,
				aud: audience,
				ref: run.ref,
				sha: run.sha,
				repository: run.repository,
				repository_owner: owner,
				repository_owner_id: String(ownerId),
				run_id: '1',
				run_number: '1',
				run_attempt: '1',
				repository_visibility: run.visibility ?? 'public',
				repository_id: String(repositoryId),
				actor_id: '1',
				actor: owner,
				workflow: 'release',
				head_ref: '',
				base_ref: '',
				event_name: run.event ?? 'push',
				ref_protected: 'false',
				ref_type: run.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
				workflow_ref: workflow,
				workflow_sha: run.sha,
				job_workflow_ref: run.calledWorkflow ?? workflow,
				job_workflow_sha: run.sha,
				runner_environment: 'github-hosted',
				...(run.environment === undefined ? {} : { environment: run.environment }),
				iss: ISSUER,
				nbf: now - 600,
				exp: now + (run.lifetime ?? 300),
				iat: now,
				...run.claims,
		};
}
async function verifyIdToken(token, keys, audience, issuer = ISSUER) {
		try {
				return (await (0,jose_jwt_verify__WEBPACK_IMPORTED_MODULE_5__/* .jwtVerify */ .V)(token, (0,jose_jwks_local__WEBPACK_IMPORTED_MODULE_6__/* .createLocalJWKSet */ .w)(keys), issuer === null ? { audience } : { audience, issuer }))
						.payload;
		}
		catch {
				return undefined;
		}
}
function denied() {
		return new _service_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_({ status: 401, json: { message: 'The token of the request is not valid for this run.' } });
}
/***/ }),
/***/ 84863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	P: () => (/* binding */ Refusal),
	Z: () => (/* binding */ sendReply)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
class Refusal extends Error {
		reply;
		constructor(reply) {
				super(`answered ${reply.status}`);
				this.reply = reply;
		}
}
async function sendReply(response, logged, reply, cut = false) {
		const data = reply.json !== undefined ? JSON.stringify(reply.json) : reply.body;
		const body = typeof data === 'string' ? Buffer.from(data) : data;
		const type = reply.json !== undefined ? 'application/json; charset=utf-8' : 'text/plain; charset=utf-8';
		const length = reply.file !== undefined ? (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(reply.file)).size : (body?.byteLength ?? 0);
		response.writeHead(reply.status, reply.reason?.replace(/[^ -~]/g, '?'), {
				...(length > 0 ? { 'content-type': reply.file === undefined ? type : 'application/octet-stream' } : {}),
				...(reply.status === 204 || reply.status === 304 ? {} : { 'content-length': String(length) }),
				...reply.headers,
		});
		logged.status = reply.status;
		if (cut) {
				const half = reply.file !== undefined ? Buffer.alloc(1) : Buffer.from(body ?? []).subarray(0, length / 2);
				response.write(half, () => response.socket?.destroy());
				if (half.byteLength === 0)
						response.socket?.destroy();
				return;
		}
		if (logged.method === 'HEAD' || length === 0)
				response.end();
		else if (reply.file !== undefined)
				await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(reply.file), response);
		else
				response.end(body);
}
/***/ }),
/***/ 40090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	P_: () => (/* reexport */ stand_in_reply/* Refusal */.P),
	iL: () => (/* binding */ startService)
});
var external_node_events_ = __webpack_require__(78474);
var promises_ = __webpack_require__(51455);
var external_node_http_ = __webpack_require__(37067);
var external_node_https_ = __webpack_require__(44708);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var external_node_timers_promises_ = __webpack_require__(58500);
var about = __webpack_require__(87821);
var removal = __webpack_require__(35021);
;// CONCATENATED MODULE: ./.build/stand-in/faults.js
const LOGIN_PAGE = '/injected/login';
const COPY = 'x-injected-copy';
function isCopy(raw) {
		return raw.headers[COPY] !== undefined;
}
async function twice(request) {
		const body = await request.bytes();
		const own = new Set(['host', 'connection', 'content-length', 'transfer-encoding', 'expect', 'keep-alive']);
		const headers = Object.entries(request.headers).flatMap(([name, value]) => own.has(name) || value === undefined ? [] : [[name, [value].flat().join(', ')]]);
		const init = { method: request.method, headers: [...headers, [COPY, '1']] };
		const send = () => fetch(request.url, {
				...init,
				redirect: 'manual',
				...(body.byteLength === 0 ? {} : { body: new Uint8Array(body) }),
		});
		await (await send()).arrayBuffer();
		const answer = await send();
		const told = Object.fromEntries([...answer.headers].filter(([name]) => !own.has(name) && name !== 'date'));
		return { status: answer.status, headers: told, body: Buffer.from(await answer.arrayBuffer()) };
}
function elsewhere({ url }) {
		if (url.pathname !== LOGIN_PAGE)
				return { status: 302, headers: { location: LOGIN_PAGE }, body: '' };
		return { status: 200, headers: { 'content-type': 'text/html' }, body: '<title>Sign in</title>\n' };
}
function faultAt(k, fault, match = () => true) {
		let seen = 0;
		return (request) => {
				if (!match(request))
						return undefined;
				seen += 1;
				return seen === k ? fault : undefined;
		};
}
function injected(fault) {
		return {
				status: fault.status,
				headers: fault.retryAfter === undefined ? {} : { 'retry-after': fault.retryAfter },
				body: `Injected ${fault.status}\n`,
		};
}
async function echoed(request, status) {
		const authorization = request.headers.authorization ?? 'none';
		const coded = authorization.replace(/^basic /i, '');
		const pair = Buffer.from(coded, 'base64').toString('latin1');
		const body = (await request.bytes()).subarray(0, 2000).toString('latin1');
		const dump = Buffer.from(`authorization: ${authorization}\r\n${body}`, 'latin1').toString('base64');
		const wrapped = dump.replaceAll(/.{76}/g, '$&\n').slice(0, 1500);
		const shown = /^basic /i.test(authorization) ? pair : authorization;
		const message = `refused: ${authorization} (${encodeURIComponent(shown)}) ${JSON.stringify({ shown })}`;
		const description = `${shown}\n${wrapped}`;
		return {
				status,
				reason: `Refused ${shown}`,
				headers: { 'x-echo': encodeURIComponent(authorization) },
				json: { code: 1007, message, error: message, detail: description, errors: [{ code: 'echo', description }], body },
		};
}
async function resetInBody(raw) {
		await Promise.race([(0,external_node_events_.once)(raw, 'data'), (0,external_node_events_.once)(raw, 'end'), (0,external_node_events_.once)(raw, 'close')]);
		raw.socket.resetAndDestroy();
}
var incoming = __webpack_require__(85887);
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./.build/stand-in/ports.js
async function listen(server, port) {
		server.listen(port, '127.0.0.1');
		await (0,external_node_events_.once)(server, 'listening');
}
async function hold({ server, sockets, port, }) {
		const ours = (0,external_node_net_.connect)(port, '127.0.0.1').on('error', () => { });
		await Promise.race([(0,external_node_events_.once)(ours, 'connect'), (0,external_node_events_.once)(ours, 'close')]);
		const theirs = () => [...sockets].find(({ remotePort }) => remotePort === ours.localPort);
		while (!ours.destroyed && theirs() === undefined)
				await Promise.race([(0,external_node_events_.once)(server, 'connection'), (0,external_node_events_.once)(ours, 'close')]);
		return { ours, theirs: theirs() };
}
var stand_in_reply = __webpack_require__(84863);
;// CONCATENATED MODULE: ./.build/stand-in/routes.js
function matcher(pattern) {
		const wanted = pattern.split('/');
		return (path) => {
				const given = path.split('/');
				const open = wanted.at(-1) === '*';
				if (open ? given.length < wanted.length : given.length !== wanted.length)
						return undefined;
				const params = {};
				for (const [index, segment] of wanted.entries()) {
						if (segment === '*' && index === wanted.length - 1)
								params['*'] = given.slice(index).join('/');
						else if (segment.startsWith(':')) {
								const value = decode(given[index]);
								if (value === undefined || value === '')
										return undefined;
								params[segment.slice(1)] = value;
						}
						else if (segment !== given[index])
								return undefined;
				}
				return params;
		};
}
function find(routes, method, path) {
		const asked = method === 'HEAD' ? 'GET' : method;
		for (const { route, match } of routes) {
				if (route.method !== asked)
						continue;
				const params = match(path);
				if (params !== undefined)
						return { route, params };
		}
		return undefined;
}
function decode(segment) {
		try {
				return decodeURIComponent(segment);
		}
		catch {
				return undefined;
		}
}
;// CONCATENATED MODULE: ./.build/stand-in/service.js
async function startService(routes, options = {}) {
		const compiled = routes.map((route) => ({ route, match: matcher(route.path) }));
		const own = options.folder === undefined ? (0,removal/* noteMade */.qq)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `${about/* NAME */.o_}-service-`))) : undefined;
		const requests = [];
		const busy = new Set();
		const bugs = [];
		const listener = (origin) => (raw, response) => {
				raw.on('error', () => { });
				response.on('error', () => { });
				void serve(raw, response, origin);
		};
		const servers = await Promise.all(Array.from({ length: options.origins ?? 1 }, async (_, origin) => {
				const server = options.tls ? (0,external_node_https_.createServer)(options.tls, listener(origin)) : (0,external_node_http_.createServer)(listener(origin));
				server.keepAliveTimeout = 60_000;
				const sockets = new Set();
				server.on('connection', (socket) => {
						sockets.add(socket);
						socket.on('close', () => sockets.delete(socket));
				});
				await listen(server, 0);
				return { server, sockets, port: server.address().port };
		}));
		const urls = servers.map(({ port }) => `${options.tls ? 'https' : 'http'}://127.0.0.1:${port}`);
		async function serve(raw, response, origin) {
				const url = new URL(raw.url ?? '/', urls[origin]);
				const found = find(compiled, raw.method ?? 'GET', url.pathname);
				const logged = {
						number: requests.length + 1,
						method: raw.method ?? 'GET',
						path: url.pathname + url.search,
						status: 0,
						ms: 0,
						write: found?.route.write ?? !['GET', 'HEAD', 'OPTIONS'].includes(raw.method ?? 'GET'),
						stored: false,
						authorization: raw.headers.authorization,
						fault: undefined,
				};
				requests.push(logged);
				busy.add(raw.socket);
				const started = performance.now();
				const request = (0,incoming/* readIncoming */.b)(raw, url, found?.params ?? {}, origin);
				try {
						const fault = isCopy(raw) ? undefined : service.before?.(logged);
						logged.fault = fault?.kind;
						if (fault?.kind === 'refuse')
								await service.refuse(fault.ms ?? 300);
						if (fault?.kind === 'refuse' || fault?.kind === 'reset-before')
								return void raw.socket.resetAndDestroy();
						if (fault?.kind === 'reset-body')
								return await resetInBody(raw);
						if (fault?.kind === 'stall')
								await silence(fault.ms, raw);
						if (raw.socket.destroyed)
								return;
						if (fault?.kind === 'duplicate')
								return await (0,stand_in_reply/* sendReply */.Z)(response, logged, await twice(request));
						if (fault?.kind === 'redirect' || url.pathname === LOGIN_PAGE)
								return await (0,stand_in_reply/* sendReply */.Z)(response, logged, elsewhere(request));
						if (fault?.kind === 'echo')
								return await (0,stand_in_reply/* sendReply */.Z)(response, logged, await echoed(request, fault.status));
						if (fault?.kind === 'status' && fault.stored !== true)
								return await (0,stand_in_reply/* sendReply */.Z)(response, logged, injected(fault));
						let reply = await decide(found?.route.handle ?? options.missing ?? nothingHere, request, bugs, (decided) => {
								if (fault?.kind === 'lost' || decided.store === undefined)
										return;
								decided.store();
								logged.stored = logged.write;
						});
						if (service.after)
								reply = service.after(logged, reply);
						if (fault?.kind === 'drop-reply')
								return void raw.socket.resetAndDestroy();
						if (fault?.kind === 'status')
								reply = injected(fault);
						await (0,stand_in_reply/* sendReply */.Z)(response, logged, reply, fault?.kind === 'cut-reply');
				}
				catch {
						raw.socket.destroy();
				}
				finally {
						busy.delete(raw.socket);
						logged.ms = Math.round(performance.now() - started);
				}
		}
		const service = {
				url: urls[0],
				urls,
				folder: options.folder ?? own,
				requests,
				bugs,
				before: options.before,
				after: options.after,
				async refuse(ms) {
						const down = servers.filter(({ server }) => server.listening);
						const held = await Promise.all(down.map(hold));
						for (const { server, sockets } of down) {
								server.close();
								for (const socket of sockets)
										if (!busy.has(socket) && !held.some((one) => one.theirs === socket))
												socket.destroy();
						}
						setTimeout(() => {
								const up = closed ? [] : down.map(({ server, port }) => listen(server, port));
								Promise.all(up)
										.catch((error) => void bugs.push(error))
										.finally(() => held.forEach(({ ours }) => void ours.destroy()));
						}, ms);
				},
				async close() {
						closed = true;
						for (const { server } of servers) {
								server.close();
								server.closeAllConnections();
						}
						if (own !== undefined)
								await (0,removal/* removeFolder */.v$)(own);
				},
		};
		let closed = false;
		return service;
}
async function silence(ms, raw) {
		const over = new AbortController();
		await Promise.race([
				(0,external_node_timers_promises_.setTimeout)(ms, undefined, { signal: over.signal }),
				(0,external_node_events_.once)(raw.socket, 'close', { signal: over.signal }),
		]).finally(() => over.abort());
}
async function decide(handle, request, bugs, store) {
		try {
				const answer = await handle(request);
				const reply = typeof answer === 'function' ? answer() : answer;
				store(reply);
				return reply;
		}
		catch (error) {
				if (error instanceof stand_in_reply/* Refusal */.P)
						return error.reply;
				if (request.gone())
						throw error;
				bugs.push(error);
				return { status: 500, body: `The stand-in failed: ${error.message}\n` };
		}
}
function nothingHere(request) {
		return { status: 404, body: `No route ${request.method} ${request.url.pathname}\n` };
}
/***/ })
};
