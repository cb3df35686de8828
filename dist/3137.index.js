export const id = 3137;
export const ids = [3137,4439];
export const modules = {
/***/ 37388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	e: () => (/* binding */ run)
});
var config_inputs = __webpack_require__(96600);
var credential = __webpack_require__(49260);
var is_read = __webpack_require__(19818);
var host_relay = __webpack_require__(73280);
;// CONCATENATED MODULE: ./.build/host/read-credentials.js
function withReadCredentials(host, known, ours = []) {
		if (known.length === 0 && ours.length === 0)
				return host;
		const all = [...known, ...ours];
		const http = (request) => {
				const credential = request.credential ?? ((0,is_read/* isRead */.H)(request) ? credentialAt(request.url, all) : undefined);
				return host.http({ ...request, credential });
		};
		const knows = (address) => credentialAt(address, all) !== undefined;
		if (known.length === 0)
				return { ...host, http, knows };
		const origins = [...new Set(known.map(({ credential }) => credential.origin))];
		const relay = (0,host_relay/* createRelay */.C)(origins, { http, tempDir: host.tempDir });
		const run = async (child) => {
				if (child.installs !== true)
						return host.run(child);
				const ended = await relay.during(() => host.run({ ...child, ...heard(child, relay.real) }));
				return { ...ended, stdout: relay.real(ended.stdout), stderr: relay.real(ended.stderr) };
		};
		return { ...host, http, knows, run, relay };
}
function heard({ onLine }, real) {
		return onLine === undefined ? {} : { onLine: (line, stream) => onLine(real(line), stream) };
}
function credentialAt(address, known) {
		const url = URL.canParse(address) ? new URL(address) : undefined;
		if (url === undefined || url.username !== '' || url.password !== '')
				return undefined;
		const fitting = known.filter(({ below }) => `${url.href}/`.startsWith(below));
		return fitting.toSorted((a, b) => b.below.length - a.below.length)[0]?.credential;
}
var reading = __webpack_require__(41418);
var user_settings = __webpack_require__(94773);
var user_indexes = __webpack_require__(94000);
var registry_auth = __webpack_require__(7460);
;// CONCATENATED MODULE: ./.build/registries/read-credentials.js
async function authenticated(host, { registryAuth, githubToken, }) {
		const known = [
				...(0,registry_auth/* readRegistryAuth */.e)(registryAuth),
				...(await (0,user_settings/* npmCredentials */.kx)(host)),
				...indexCredentials(await (0,user_indexes/* pythonIndexes */.BC)(host)),
		];
		if (githubToken === undefined)
				return withReadCredentials(host, known);
		const api = (0,reading/* apiUrl */.y0)(host);
		const below = api.href.endsWith('/') ? api.href : `${api.href}/`;
		return withReadCredentials(host, known, [{ below, credential: (0,credential/* bearer */.CM)(githubToken, api) }]);
}
function indexCredentials({ index }) {
		return index.flatMap((address) => {
				const found = (0,credential/* loginIn */.Xj)(address);
				if (found?.credential === undefined)
						return [];
				return [{ below: `${found.url.origin}/`, credential: found.credential }];
		});
}
var untouched = __webpack_require__(56346);
;// CONCATENATED MODULE: ./.build/commands/run.js
async function run(command, inputs, bare, options) {
		const work = (host) => perform(command, inputs, host, options);
		if (inputs.report === undefined)
				return work(bare);
		return (await Promise.all(/* import() */[__webpack_require__.e(1760), __webpack_require__.e(1016)]).then(__webpack_require__.bind(__webpack_require__, 9025))).reported(command, inputs, bare, work);
}
async function perform(command, inputs, bare, options) {
		const reads = config_inputs/* INPUTS */.mc['registry-auth'].commands.includes(command);
		const host = reads ? await authenticated(bare, inputs) : bare;
		switch (command) {
				case 'check':
						return (await Promise.all(/* import() */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(7242), __webpack_require__.e(407), __webpack_require__.e(6321), __webpack_require__.e(1465), __webpack_require__.e(1174), __webpack_require__.e(6558), __webpack_require__.e(8664), __webpack_require__.e(9342)]).then(__webpack_require__.bind(__webpack_require__, 9342))).check(inputs, host, options);
				case 'build':
						return (await Promise.all(/* import() */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(7242), __webpack_require__.e(5219), __webpack_require__.e(720), __webpack_require__.e(407), __webpack_require__.e(6321), __webpack_require__.e(1465), __webpack_require__.e(1174), __webpack_require__.e(6558), __webpack_require__.e(8664), __webpack_require__.e(1760), __webpack_require__.e(5130), __webpack_require__.e(9439), __webpack_require__.e(5605), __webpack_require__.e(7708), __webpack_require__.e(556), __webpack_require__.e(4797)]).then(__webpack_require__.bind(__webpack_require__, 87936))).build(inputs, host, options);
				case 'publish':
						return (await Promise.all(/* import() */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(7242), __webpack_require__.e(407), __webpack_require__.e(6321), __webpack_require__.e(1465), __webpack_require__.e(1174), __webpack_require__.e(6558), __webpack_require__.e(1760), __webpack_require__.e(5130), __webpack_require__.e(5605), __webpack_require__.e(7708), __webpack_require__.e(6113), __webpack_require__.e(8152)]).then(__webpack_require__.bind(__webpack_require__, 35116))).publish(inputs, host, options);
				case 'release':
						return (await Promise.all(/* import() | asking */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(7242), __webpack_require__.e(5219), __webpack_require__.e(720), __webpack_require__.e(407), __webpack_require__.e(6321), __webpack_require__.e(1465), __webpack_require__.e(1174), __webpack_require__.e(6558), __webpack_require__.e(8664), __webpack_require__.e(1760), __webpack_require__.e(5130), __webpack_require__.e(9439), __webpack_require__.e(5605), __webpack_require__.e(7708), __webpack_require__.e(556), __webpack_require__.e(6113), __webpack_require__.e(9178)]).then(__webpack_require__.bind(__webpack_require__, 4780))).release(inputs, host, options);
				case 'rehearse':
						return (await Promise.all(/* import() */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(7242), __webpack_require__.e(5219), __webpack_require__.e(720), __webpack_require__.e(3353), __webpack_require__.e(407), __webpack_require__.e(6321), __webpack_require__.e(1465), __webpack_require__.e(1174), __webpack_require__.e(6558), __webpack_require__.e(8664), __webpack_require__.e(1760), __webpack_require__.e(5130), __webpack_require__.e(9439), __webpack_require__.e(5605), __webpack_require__.e(7708), __webpack_require__.e(556), __webpack_require__.e(6113), __webpack_require__.e(7914), __webpack_require__.e(6606)]).then(__webpack_require__.bind(__webpack_require__, 37914))).rehearse(inputs, host, options);
				case 'matrix':
						return (await Promise.all(/* import() */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(7242), __webpack_require__.e(407), __webpack_require__.e(6321), __webpack_require__.e(1465), __webpack_require__.e(1174), __webpack_require__.e(6558), __webpack_require__.e(9168)]).then(__webpack_require__.bind(__webpack_require__, 29168))).matrix(inputs, host);
				case 'contract':
						return (0,untouched/* untouched */.s)(host, 'contract', async () => (await Promise.all(/* import() */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(7242), __webpack_require__.e(407), __webpack_require__.e(6321), __webpack_require__.e(1465), __webpack_require__.e(1174), __webpack_require__.e(6558), __webpack_require__.e(1760), __webpack_require__.e(5130), __webpack_require__.e(9439), __webpack_require__.e(6511), __webpack_require__.e(7792)]).then(__webpack_require__.bind(__webpack_require__, 77792))).contract(inputs, host, options));
				case 'preflight':
						return (await Promise.all(/* import() | asking */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(7242), __webpack_require__.e(5219), __webpack_require__.e(720), __webpack_require__.e(407), __webpack_require__.e(6321), __webpack_require__.e(1465), __webpack_require__.e(1174), __webpack_require__.e(6558), __webpack_require__.e(8664), __webpack_require__.e(1760), __webpack_require__.e(5130), __webpack_require__.e(9439), __webpack_require__.e(5605), __webpack_require__.e(7708), __webpack_require__.e(556), __webpack_require__.e(6113), __webpack_require__.e(9178)]).then(__webpack_require__.bind(__webpack_require__, 28557))).preflight(inputs, host);
				case 'doctor':
						return (await Promise.all(/* import() | asking */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(7242), __webpack_require__.e(5219), __webpack_require__.e(720), __webpack_require__.e(407), __webpack_require__.e(6321), __webpack_require__.e(1465), __webpack_require__.e(1174), __webpack_require__.e(6558), __webpack_require__.e(8664), __webpack_require__.e(1760), __webpack_require__.e(5130), __webpack_require__.e(9439), __webpack_require__.e(5605), __webpack_require__.e(7708), __webpack_require__.e(556), __webpack_require__.e(6113), __webpack_require__.e(9178)]).then(__webpack_require__.bind(__webpack_require__, 28557))).doctor(inputs, host);
				case 'init':
						return (await Promise.all(/* import() */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(7242), __webpack_require__.e(7291), __webpack_require__.e(407), __webpack_require__.e(6321), __webpack_require__.e(1465), __webpack_require__.e(1174), __webpack_require__.e(6558), __webpack_require__.e(8664), __webpack_require__.e(876)]).then(__webpack_require__.bind(__webpack_require__, 876))).init(inputs, host, options);
				case 'version':
						return (await Promise.all(/* import() */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(7242), __webpack_require__.e(407), __webpack_require__.e(6321), __webpack_require__.e(1465), __webpack_require__.e(1174), __webpack_require__.e(6558), __webpack_require__.e(8664), __webpack_require__.e(3665)]).then(__webpack_require__.bind(__webpack_require__, 53665))).version(inputs, host, options);
				case 'explain':
						return (await Promise.all(/* import() */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(7242), __webpack_require__.e(407), __webpack_require__.e(6321), __webpack_require__.e(1465), __webpack_require__.e(8664), __webpack_require__.e(8280)]).then(__webpack_require__.bind(__webpack_require__, 28280))).explain(options.words ?? []);
				case 'config':
						return (await Promise.all(/* import() */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(7242), __webpack_require__.e(407), __webpack_require__.e(6321), __webpack_require__.e(1465), __webpack_require__.e(1174), __webpack_require__.e(6558), __webpack_require__.e(5175)]).then(__webpack_require__.bind(__webpack_require__, 65175))).config(inputs, host, options);
				case 'withdraw':
						return (await Promise.all(/* import() */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(7242), __webpack_require__.e(407), __webpack_require__.e(6321), __webpack_require__.e(1465), __webpack_require__.e(1174), __webpack_require__.e(6558), __webpack_require__.e(8664), __webpack_require__.e(7207)]).then(__webpack_require__.bind(__webpack_require__, 37207))).withdraw(inputs, host);
				case 'watch':
						return (0,untouched/* untouched */.s)(host, 'watch', async () => (await Promise.all(/* import() */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(7242), __webpack_require__.e(407), __webpack_require__.e(6321), __webpack_require__.e(1465), __webpack_require__.e(1174), __webpack_require__.e(1760), __webpack_require__.e(5130), __webpack_require__.e(9439), __webpack_require__.e(6511), __webpack_require__.e(6902), __webpack_require__.e(5347)]).then(__webpack_require__.bind(__webpack_require__, 65347))).watch(inputs, host));
				case 'verify':
						return (0,untouched/* untouched */.s)(host, 'verify', async () => (await Promise.all(/* import() */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(7242), __webpack_require__.e(407), __webpack_require__.e(6321), __webpack_require__.e(1465), __webpack_require__.e(1174), __webpack_require__.e(1760), __webpack_require__.e(5130), __webpack_require__.e(9439), __webpack_require__.e(6511), __webpack_require__.e(6902), __webpack_require__.e(5136)]).then(__webpack_require__.bind(__webpack_require__, 45136))).verify(inputs, host));
		}
}
/***/ }),
/***/ 4757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	E: () => (/* binding */ parseDuration),
	J: () => (/* binding */ shownLimit)
});
const UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
function shownLimit(ms) {
		return `${Math.round(ms / 100) / 10} s`;
}
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
/***/ 44179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ko: () => (/* binding */ readInputs),
	L5: () => (/* binding */ unknown),
	lJ: () => (/* binding */ maskInput)
});
var _core_did_you_mean_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24217);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _host_masks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67776);
var _host_secret_forms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64115);
var _host_typed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93237);
var _targets_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58358);
var _duration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4757);
var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96600);
const IDS = _targets_index_js__WEBPACK_IMPORTED_MODULE_4__/* .TARGETS */ .d.map(({ id }) => id);
function readInputs(command, raw) {
		const problems = [];
		const values = {};
		for (const name of Object.keys(raw)) {
				if (!(name in _inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .INPUTS */ .mc) && raw[name] !== undefined)
						problems.push(unknown('input', name, Object.keys(_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .INPUTS */ .mc)));
		}
		for (const [name, spec] of Object.entries(_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .INPUTS */ .mc)) {
				const text = raw[name] === '' ? undefined : raw[name];
				if (text !== undefined && !spec.commands.includes(command)) {
						problems.push(`${command} has no input ${name}.`);
						continue;
				}
				values[(0,_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .camel */ .nJ)(name)] = toValue(name, spec, text, problems);
		}
		if (problems.length > 0)
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('inputs/invalid', problems.join('\n'), `${_host_typed_js__WEBPACK_IMPORTED_MODULE_3__/* .TYPED */ .X} ${command} --help`);
		return Object.freeze(values);
}
function maskInput(host, name, text) {
		const spec = _inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .INPUTS */ .mc[name];
		for (const secret of spec?.hides?.(text) ?? [text])
				maskSecret(host, name, secret);
}
function maskSecret(host, name, secret) {
		host.mask(secret);
		const how = (0,_host_masks_js__WEBPACK_IMPORTED_MODULE_1__/* .hiding */ .Q)(secret);
		if (how === 'everywhere')
				return;
		const where = how === 'alone' ? 'hidden in the log only as a separate word' : 'not hidden in the log';
		host.log.warn(`${name} has fewer than ${_host_secret_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .SHORTEST */ .t} characters: it is ${where}. Choose a longer one.`);
}
function toValue(name, spec, text, problems) {
		switch (spec.type) {
				case 'boolean':
						if (text === undefined)
								return false;
						if (/^(true|false)$/i.test(text))
								return text.toLowerCase() === 'true';
						problems.push(`${name} is ${text}; set true or false.`);
						return false;
				case 'list': {
						const items = (text ?? '')
								.split(name === 'path' ? '\n' : /[\n,]/)
								.map((item) => item.trim())
								.filter((item) => item !== '');
						if (name === 'targets' || name === 'only') {
								for (const item of items)
										if (!IDS.includes(item))
												problems.push(unknown('target', item, IDS));
						}
						return items;
				}
				case 'duration': {
						const ms = text === undefined ? undefined : (0,_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDuration */ .E)(text);
						if (text !== undefined && ms === undefined)
								problems.push(`${name} is ${text}; set a time such as 90s or 30m.`);
						return ms;
				}
				default:
						return text;
		}
}
function unknown(kind, name, known) {
		const near = (0,_core_did_you_mean_js__WEBPACK_IMPORTED_MODULE_7__/* .nearest */ .p)(name, known);
		return `Unknown ${kind} ${name}${near === undefined ? '' : `; did you mean ${near}?`}`;
}
/***/ }),
/***/ 51979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	G: () => (/* binding */ fill)
});
function fill(words, width) {
		const lines = [];
		let current = '';
		for (const word of words) {
				if (current !== '' && current.length + word.length + 1 > width) {
						lines.push(current);
						current = word;
				}
				else {
						current = current === '' ? word : `${current} ${word}`;
				}
		}
		return [...lines, current];
}
/***/ }),
/***/ 59867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	r: () => (/* binding */ steadyNow)
});
function steadyNow() {
		return Math.round(performance.timeOrigin + performance.now());
}
/***/ }),
/***/ 31812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	K: () => (/* binding */ faultOf),
	v: () => (/* binding */ Fault)
});
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _core_private_authority_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52363);
var _core_system_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52708);
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
const NO_TLS = new Set(['ERR_SSL_WRONG_VERSION_NUMBER', 'ERR_SSL_PACKET_LENGTH_TOO_LONG']);
const UNREACHABLE = new Set(['ENETUNREACH', 'EHOSTUNREACH', 'ENETDOWN', 'EADDRNOTAVAIL']);
function faultOf(error) {
		if (error instanceof Fault)
				return error;
		const code = codeOf(error);
		const origin = error;
		if ((0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .systemWords */ .j5)(error) !== undefined && error.path !== undefined)
				throw error;
		if (code === '' && /^(Type|Reference|Range)Error$/.test(nameOf(error)))
				throw error;
		if (code === 'ECONNREFUSED') {
				return new Fault('refused', `the connection${towards(error)} was refused`, {
						transient: true,
						hint: 'Check the network, HTTPS_PROXY or HTTP_PROXY if one is set, and the URL if you set it.',
						origin,
				});
		}
		if (RESET.has(code) || code.startsWith('HPE_')) {
				return new Fault('reset', 'the connection was closed before the answer was complete', { transient: true, origin });
		}
		if (TIMEOUT.has(code))
				return new Fault('timeout', 'no answer before the timeout', { transient: true, origin });
		if (UNREACHABLE.has(code))
				return new Fault('refused', 'the network cannot reach it', { transient: true, origin });
		if (code === 'EAI_AGAIN') {
				const hint = 'Check the network and its name server.';
				return new Fault('name', 'its name could not be resolved', { transient: true, hint, origin });
		}
		if (code === 'ENOTFOUND') {
				return new Fault('name', 'the host does not exist', {
						hint: 'Check the network and its name server, and the URL if you set it.',
						origin,
				});
		}
		if (NO_TLS.has(code)) {
				return new Fault('certificate', `it does not answer with TLS (${code})`, {
						hint: 'Check the address and its port. Plain HTTP is only used on this machine (127.0.0.1, localhost): elsewhere it must be served with https.',
						origin,
				});
		}
		if (/CERT|SELF_SIGNED|ALTNAME|UNABLE_TO|ERR_TLS|ERR_SSL|EPROTO/.test(code)) {
				return new Fault('certificate', `its TLS certificate or protocol was not accepted (${code})`, {
						hint: _core_private_authority_js__WEBPACK_IMPORTED_MODULE_2__/* .PRIVATE_AUTHORITY */ .s,
						origin,
				});
		}
		return new Fault('failed', `the request failed (${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .thrownWords */ .mG)(error)})`, { origin });
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
function towards(error) {
		if (typeof error !== 'object' || error === null)
				return '';
		const { address, port, cause, errors } = error;
		if (typeof address === 'string')
				return ` to ${address.includes(':') ? `[${address}]` : address}:${String(port)}`;
		return towards(Array.isArray(errors) ? errors[0] : cause);
}
function nameOf(error) {
		return error instanceof Error ? error.name : '';
}
/***/ }),
/***/ 99389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	P: () => (/* binding */ retryAfter),
	V: () => (/* binding */ createHttp)
});
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59867);
var _http_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31812);
var _is_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19818);
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
				attempt ??= Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(7016)]).then(__webpack_require__.bind(__webpack_require__, 37016)).then((module) => module.createAttempt(options));
				const send = await attempt;
				const timeoutMs = request.timeoutMs ?? TIMEOUT_MS + ((request.length ?? 0) / SLOWEST_BYTES_PER_SECOND) * 1000;
				const repeats = (request.retry ?? ((0,_is_read_js__WEBPACK_IMPORTED_MODULE_2__/* .isRead */ .H)(request) ? 'safe' : 'never')) === 'safe';
				const began = (0,_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .steadyNow */ .r)();
				let waited = 0;
				for (let count = 1;; count += 1) {
						const left = (request.budgetMs ?? Math.max(BUDGET_MS, timeoutMs)) - ((0,_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .steadyNow */ .r)() - began) - waited;
						const answer = await outcomeOf(() => send(request, Math.max(1, Math.min(timeoutMs, left))));
						if (options.signal.aborted)
								throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .interrupted */ .VM)();
						const wait = waitAfter(answer, count, random);
						if (!repeats || wait === undefined || count >= ATTEMPTS || wait >= left) {
								if (answer instanceof _http_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .v)
										throw explain(answer, request.method ?? 'GET', request.url, count);
								return answer;
						}
						waited += wait;
						await options.sleep(wait);
						if (options.signal.aborted)
								throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .interrupted */ .VM)();
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
		const asked = retryAfter(answer.headers, (0,_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .steadyNow */ .r)());
		const limited = answer.status === 403 && (asked !== undefined || answer.headers['x-ratelimit-remaining'] === '0');
		if (!limited && !TRANSIENT.has(answer.status))
				return undefined;
		return asked ?? jittered;
}
function retryAfter(headers, ours) {
		const theirs = Date.parse(headers['date'] ?? '');
		const now = Number.isNaN(theirs) ? ours : theirs;
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
function explain(fault, method, url, attempts) {
		const host = URL.canParse(url) ? new URL(url).host : 'an invalid URL';
		const tries = attempts === 1 ? '' : ` (tried ${attempts} times)`;
		return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2(`http/${fault.kind}`, `${method} ${host}: ${fault.words}${tries}.`, {
				...(fault.hint === undefined ? {} : { hint: fault.hint }),
				cause: fault.origin,
		});
}
/***/ }),
/***/ 20248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	g: () => (/* binding */ requestIdToken),
	l: () => (/* binding */ mayAskIdToken)
});
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _credential_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49260);
const ISSUED = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ value: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[\x21-\x7e]{1,20000}$/) });
function mayAskIdToken(env) {
		return URL.canParse(env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '');
}
async function requestIdToken({ env, http }, audience) {
		const url = new URL(env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '');
		url.searchParams.set('audience', audience);
		const credential = (0,_credential_js__WEBPACK_IMPORTED_MODULE_2__/* .bearer */ .CM)(env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '', url);
		const answer = await http({ url: url.href, credential });
		const issued = answer.status === 200 ? ISSUED.safeParse(answer.json()).data : undefined;
		if (issued !== undefined)
				return issued.value;
		throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('oidc/refused', `GitHub did not issue an id-token to this job (${answer.status}).`, {
				hint: 'Add to the job: permissions: { id-token: write, contents: write }. If it has them, run it again.',
		});
}
/***/ }),
/***/ 19818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	H: () => (/* binding */ isRead)
});
function isRead({ method = 'GET' }) {
		return method === 'GET' || method === 'HEAD';
}
/***/ }),
/***/ 79688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	S: () => (/* binding */ createLocalHost)
});
var external_node_fs_ = __webpack_require__(73024);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var promises_ = __webpack_require__(58500);
var about = __webpack_require__(87821);
var decoded = __webpack_require__(51278);
var errors = __webpack_require__(8005);
var system_error = __webpack_require__(52708);
var external_node_readline_promises_ = __webpack_require__(26848);
;// CONCATENATED MODULE: ./.build/host/ask.js
async function askLine(question, { input, output }, signal) {
		if (!input.readable)
				return undefined;
		const lines = (0,external_node_readline_promises_.createInterface)({ input, output, terminal: false });
		const ended = new Promise((resolve) => lines.once('close', () => resolve(undefined)));
		try {
				const line = await Promise.race([lines.question(question, { signal }), ended]);
				if (line === undefined)
						output.write('\n');
				return line?.trim();
		}
		finally {
				lines.close();
		}
}
var clock = __webpack_require__(59867);
var environment = __webpack_require__(56508);
var host_http = __webpack_require__(99389);
var id_token = __webpack_require__(20248);
var host_masks = __webpack_require__(67776);
var outlet = __webpack_require__(36348);
var own_folder = __webpack_require__(50614);
var external_node_child_process_ = __webpack_require__(31421);
var external_node_crypto_ = __webpack_require__(77598);
var output = __webpack_require__(22352);
var process_tree = __webpack_require__(79773);
var host_system = __webpack_require__(29592);
var watchdog = __webpack_require__(58646);
;// CONCATENATED MODULE: ./.build/host/windows.js
const SPECIAL = /[()\][%!^"`<>&|;, *?]/g;
function startedAs([program = '', ...args], env = process.env, system = host_system/* SYSTEM */.I) {
		if (!system.windows || !/\.(cmd|bat)$/i.test(program))
				return { file: program, args, verbatim: false };
		const words = [escaped(external_node_path_.win32.normalize(program)), ...args.map((word) => escaped(escaped(quoted(word))))];
		const shell = inSystem('cmd.exe', env);
		return { file: shell, args: ['/d', '/s', '/c', `"${words.join(' ')}"`], verbatim: true };
}
function endTree(pid, env = process.env) {
		(0,external_node_child_process_.spawnSync)(inSystem('taskkill.exe', env), ['/pid', String(pid), '/T', '/F'], { windowsHide: true, stdio: 'ignore' });
}
function inSystem(name, env) {
		const root = Object.entries(env).find(([key]) => /^systemroot$/i.test(key))?.[1] ?? 'C:\\Windows';
		return external_node_path_.win32.join(root, 'System32', name);
}
function quoted(word) {
		return `"${word.replace(/(\\*)"/g, '$1$1\\"').replace(/\\+$/, '$&$&')}"`;
}
function escaped(text) {
		return text.replace(SPECIAL, '^$&');
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
						live.kill();
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
						throw (0,errors/* interrupted */.VM)();
				const mark = newMark();
				const spawned = spawnChild(child, mark);
				const pid = spawned.pid;
				const find = () => (0,process_tree/* familyOf */.Ap)(pid, mark);
				let expired = false;
				const lastWords = (0,output/* keepLast */.Af)(child.keep ?? KEEP);
				const lines = child.onLine && (0,output/* splitLines */.uz)((line) => child.onLine?.(line, 'stderr'));
				spawned.stderr.on('data', (chunk) => {
						lastWords.add(chunk);
						lines?.add(chunk);
				});
				spawned.stderr.on('end', () => lines?.end());
				spawned.stdin.on('error', () => { });
				const ended = waitFor(spawned, child.leavesNothing === true ? () => [] : find);
				const live = {
						kill: () => (host_system/* SYSTEM */.I.windows ? endTree(pid) : (0,process_tree/* signalEach */.eC)(find(), 'SIGKILL')),
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
						const kept = (0,output/* keepLast */.Af)(child.keep ?? KEEP);
						const lines = child.onLine && (0,output/* splitLines */.uz)((line) => child.onLine?.(line, 'stdout'));
						spawned.stdout.on('data', (chunk) => {
								kept.add(chunk);
								lines?.add(chunk);
						});
						spawned.stdout.on('end', () => lines?.end());
						running.stdin.end(child.input ?? '');
						const { code, signal: by } = await running.ended;
						if (signal.aborted)
								throw (0,errors/* interrupted */.VM)();
						const ms = Math.round(performance.now() - begun);
						return { code, signal: by, stdout: kept.text(), stderr: running.stderr(), timedOut: timedOut(), ms };
				},
				endAll,
		};
}
const OWN = `${process.env[process_tree/* MARK */.M$] === undefined ? '' : `${process.env[process_tree/* MARK */.M$]}.`}${(0,external_node_crypto_.randomBytes)(12).toString('hex')}`;
function newMark() {
		return `${OWN}.${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
}
function spawnChild(child, mark) {
		const [program] = child.command;
		if (program === undefined)
				throw new Error('a child needs a program');
		const { file, args, verbatim } = startedAs(child.command);
		if (child.leavesNothing !== true)
				(0,watchdog/* startWatchdog */.M)(OWN);
		const spawned = (0,external_node_child_process_.spawn)(file, args, {
				cwd: child.cwd,
				env: { ...child.env, [process_tree/* MARK */.M$]: mark },
				stdio: ['pipe', 'pipe', 'pipe'],
				detached: !host_system/* SYSTEM */.I.windows,
				windowsHide: true,
				windowsVerbatimArguments: verbatim,
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
						return 'it is not on PATH';
				try {
						(0,external_node_fs_.accessSync)(program, external_node_fs_.constants.F_OK);
				}
				catch {
						return 'the file does not exist';
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
		if (host_system/* SYSTEM */.I.windows)
				return endTree(pid);
		const begun = performance.now();
		let left = find();
		(0,process_tree/* signalEach */.eC)(left, 'SIGTERM');
		for (let pause = 5; left.length > 0 && performance.now() - begun < graceMs; pause = Math.min(pause * 2, 100)) {
				await (0,promises_.setTimeout)(pause);
				left = find();
		}
		for (let round = 0; left.length > 0 && round < 50; round += 1) {
				(0,process_tree/* signalEach */.eC)(left, 'SIGKILL');
				await (0,promises_.setTimeout)(20);
				left = find();
		}
}
var progress = __webpack_require__(39910);
var real_path = __webpack_require__(94977);
var removal = __webpack_require__(35021);
var toolkit = __webpack_require__(49023);
var host_tools = __webpack_require__(63078);
var typed = __webpack_require__(93237);
;// CONCATENATED MODULE: ./.build/host/local.js
function createLocalHost(options) {
		const signal = options.signal ?? new AbortController().signal;
		const masks = (0,host_masks/* createMasks */._)();
		for (const secret of secretsIn(options.env))
				masks.add(secret);
		const log = (0,progress/* createLog */.hM)(options.stderr ?? process.stderr, {
				verbose: options.verbose ?? false,
				quiet: options.quiet ?? false,
				redact: masks.redact,
		});
		const processes = createProcesses({ signal });
		const sleep = (ms) => (0,promises_.setTimeout)(ms, undefined, { signal });
		const workspaces = (0,environment/* workspacesOf */.cE)(options.env, [options.cwd, ...(options.paths ?? [])]);
		const env = (0,environment/* withCleanPath */.dq)(options.env, workspaces);
		const tools = (0,host_tools/* createTools */.uK)((0,environment/* pathOf */.XM)(env), workspaces, (name, file) => log.debug(`${name} is ${file}`));
		const http = (0,host_http/* createHttp */.V)({ signal, env, sleep, userAgent: `${about/* NAME */.o_}/${about/* VERSION */.xv}` });
		const { terminal } = options;
		const ask = (question) => askLine((0,outlet/* outgoing */.by)(question, 'text', { write() { } }, masks.redact), terminal, signal);
		let base;
		const removeBase = () => {
				if (base !== undefined)
						(0,removal/* removeFolderSync */.IY)(base);
		};
		return {
				kind: 'local',
				env,
				cwd: options.cwd,
				log,
				...(terminal === undefined ? {} : { ask }),
				signal,
				now: clock/* steadyNow */.r,
				sleep,
				run(child) {
						tools.settle();
						return processes.run(child);
				},
				start(child) {
						tools.settle();
						return processes.start(child);
				},
				http,
				tool: tools.tool,
				async tempDir(prefix) {
						if (base === undefined) {
								const parent = tempFolder(options.env, workspaces);
								base = makeBase(parent);
								process.once('exit', removeBase);
								await (0,own_folder/* sweep */.X0)(parent);
						}
						return (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(base, `${prefix}-`));
				},
				async idToken(audience) {
						if ((0,id_token/* mayAskIdToken */.l)(env)) {
								const token = await (0,id_token/* requestIdToken */.g)({ env, http }, audience);
								masks.add(token);
								return token;
						}
						if (env['GITHUB_ACTIONS'] === 'true')
								throw (0,toolkit/* noPermission */.RI)(env);
						throw new errors/* ReleaseError */.K2('oidc/not-in-actions', 'An id-token exists only in GitHub Actions.', {
								hint: `Set a token: ${about/* ENV_PREFIX */.N8}PYPI_TOKEN or ${about/* ENV_PREFIX */.N8}NPM_TOKEN.`,
						});
				},
				mask: masks.add,
				annotate() { },
				async summary() { },
				async output() { },
				async saveHandover() { },
				async loadHandover() {
						throw new errors/* ReleaseError */.K2('handover/none', 'Outside GitHub Actions, no build job hands over a release.', {
								exit: errors/* EXIT */.dc.usage,
								hint: `Name the folder of the prepared release: ${typed/* TYPED */.X} publish release/`,
						});
				},
				redact: masks.redact,
				async close() {
						await processes.endAll();
						process.removeListener('exit', removeBase);
						if (base !== undefined)
								await (0,removal/* removeFolder */.v$)(base);
						base = undefined;
				},
		};
}
function makeBase(parent) {
		try {
				return (0,own_folder/* ownFolder */.vY)(parent);
		}
		catch (error) {
				const words = (0,system_error/* systemWords */.j5)(error) ?? 'it does not exist';
				const isFull = system_error/* FULL_DISK */.ym.test(error.code ?? '');
				throw new errors/* ReleaseError */.K2('system/refused', `A temporary folder cannot be created in ${parent}: ${words}.`, {
						hint: isFull ? system_error/* FREE_SPACE */.Kt : 'Set TMPDIR (in Actions RUNNER_TEMP) to a folder you own.',
						cause: error,
				});
		}
}
function secretsIn(env) {
		return Object.entries(env).flatMap(([name, value = '']) => {
				if (/^(ACTIONS_(ID_TOKEN_REQUEST|RUNTIME)|GITHUB|GH|NODE_AUTH|NPM)_TOKEN$/.test(name))
						return [value];
				if (!/_proxy$/i.test(name) || !URL.canParse(value))
						return [];
				const { password } = new URL(value);
				return password === '' ? [] : [password, (0,decoded/* decoded */.D)(password) ?? password];
		});
}
function tempFolder(env, workspaces) {
		const named = [env['RUNNER_TEMP'] ?? '', (0,external_node_os_.tmpdir)()].filter((path) => (0,external_node_path_.isAbsolute)(path));
		const places = process.platform === 'win32' ? named : [...named, '/tmp'];
		const outside = places.find((path) => (0,external_node_fs_.existsSync)(path) && !workspaces.some((one) => (0,real_path/* isWithin */.U)(path, one)));
		return outside ?? places[0] ?? (0,external_node_os_.tmpdir)();
}
/***/ }),
/***/ 67776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Q: () => (/* binding */ hiding),
	_: () => (/* binding */ createMasks)
});
var _readings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1788);
var _secret_forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64115);
const PIECE = 8;
const PART = 12;
const LONG = 16;
const ARMOR = /^(-----.*|[A-Za-z-]+: .*)$/;
const WORD = /(?:(?!\.\.)[^\s"'`<>(){}[\],;|…])+/g;
function createMasks() {
		const heads = new Map();
		const long = { heads: new Map(), tails: new Map(), inside: new Set() };
		const alone = new Set();
		const known = new Set();
		const add = (form, isLong) => {
				if (known.has(form))
						return;
				known.add(form);
				note(heads, form.slice(0, PIECE), form);
				if (!isLong)
						return;
				note(long.heads, form.slice(0, PIECE), form);
				note(long.tails, form.slice(-PIECE), form);
				for (let at = 0; at + PART <= form.length; at += 1)
						long.inside.add(form.slice(at, at + PART));
		};
		return {
				add(secret) {
						const lines = secret.split(/\r?\n/).map((line) => line.trim());
						for (const line of lines.length > 1 ? lines.filter((one) => !ARMOR.test(one)) : [secret]) {
								const found = line.length >= _secret_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .SHORTEST */ .t ? (0,_secret_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .formsOf */ .X)(line) : [];
								for (const form of found)
										add(form, line.length >= LONG);
								if (hiding(line) === 'alone')
										alone.add(line);
						}
				},
				redact(text) {
						if (known.size === 0 && alone.size === 0)
								return text;
						const ranges = [...whole(text, heads), ...pieces(text, long), ...words(text, alone)];
						return ranges.length === 0 ? text : covered(text, ranges);
				},
		};
}
function note(index, key, form) {
		const there = index.get(key);
		if (there === undefined)
				index.set(key, [form]);
		else
				there.push(form);
}
function hiding(secret) {
		if (secret.length >= _secret_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .SHORTEST */ .t)
				return 'everywhere';
		return secret.length >= 4 && !/^[A-Za-z]+$/.test(secret) ? 'alone' : 'never';
}
function whole(text, heads) {
		const found = matches(text, heads);
		for (const { text: reading, starts, ends } of (0,_readings_js__WEBPACK_IMPORTED_MODULE_0__/* .readingsOf */ .RO)(text)) {
				for (const [from, to] of matches(reading, heads)) {
						const range = [starts[from] ?? 0, ends[to - 1] ?? text.length];
						if (to - from >= LONG || !/\s/.test(text.slice(...range).replaceAll(_readings_js__WEBPACK_IMPORTED_MODULE_0__/* .LINE_END */ .J2, '')))
								found.push(range);
				}
		}
		return found;
}
function matches(text, heads) {
		const found = [];
		for (let at = 0; at + PIECE <= text.length; at += 1) {
				for (const form of heads.get(text.slice(at, at + PIECE)) ?? []) {
						if (text.startsWith(form, at))
								found.push([at, at + form.length]);
				}
		}
		return found;
}
function pieces(text, { heads, tails, inside }) {
		const found = [];
		if (heads.size === 0)
				return found;
		for (let at = 0; at + PART <= text.length; at += 1) {
				if (inside.has(text.slice(at, at + PART)))
						found.push([at, at + PART]);
		}
		for (const { 0: word, index } of text.matchAll(WORD)) {
				for (let at = 0; at + PIECE <= word.length; at += 1) {
						const part = word.slice(at, at + PIECE);
						if (heads.get(part)?.some((form) => form.startsWith(word.slice(at))))
								found.push([index + at, index + word.length]);
						if (tails.get(part)?.some((form) => form.endsWith(word.slice(0, at + PIECE))))
								found.push([index, index + at + PIECE]);
				}
		}
		return found;
}
function words(text, secrets) {
		const inWord = /[A-Za-z0-9]/;
		return [...secrets].flatMap((secret) => places(text, secret)
				.filter((at) => !inWord.test(text[at - 1] ?? '') && !inWord.test(text[at + secret.length] ?? ''))
				.map((at) => [at, at + secret.length]));
}
function places(text, part) {
		const found = [];
		for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
				found.push(at);
		return found;
}
function covered(text, ranges) {
		let result = '';
		let from = 0;
		let open;
		const close = () => {
				if (open === undefined)
						return;
				result += `${text.slice(from, open[0])}***`;
				from = open[1];
		};
		for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
				if (open !== undefined && start <= open[1])
						open[1] = Math.max(open[1], end);
				else {
						close();
						open = [start, end];
				}
		}
		close();
		return result + text.slice(from);
}
/***/ }),
/***/ 22352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Af: () => (/* binding */ keepLast),
	T6: () => (/* binding */ CUT),
	uz: () => (/* binding */ splitLines)
});
var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46193);
const CUT = '[beginning omitted]';
const LONGEST_LINE = 64 * 1024;
const MOST_SHOWN = 1024 * 1024;
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
						return cut || dropped ? `${CUT}\n${text}` : text;
				},
		};
}
function splitLines(onLine, most = MOST_SHOWN) {
		const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf8');
		let rest = '';
		let left = most;
		const pass = (line) => {
				if (left < 0)
						return;
				left -= line.length + 1;
				onLine(left < 0 ? '[the rest is omitted]' : line);
		};
		return {
				add(chunk) {
						const lines = (rest + decoder.write(chunk)).split('\n');
						rest = lines.pop() ?? '';
						for (const line of lines)
								pass(line.endsWith('\r') ? line.slice(0, -1) : line);
						if (rest.length > LONGEST_LINE) {
								pass(rest);
								rest = '';
						}
				},
				end() {
						rest += decoder.end();
						if (rest !== '')
								pass(rest);
						rest = '';
				},
		};
}
/***/ }),
/***/ 39910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	YA: () => (/* binding */ seconds),
	hM: () => (/* binding */ createLog),
	nI: () => (/* binding */ paint)
});
var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
var pretty_ms__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19311);
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18001);
var _core_fill_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51979);
var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59867);
var _outlet_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36348);
const TITLE = 11;
const BODY = 58;
const TIME = 7;
const SILENT = [5_000, 15_000, 30_000, 60_000];
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
		const now = options.now ?? _clock_js__WEBPACK_IMPORTED_MODULE_2__/* .steadyNow */ .r;
		const busy = new Set();
		const quiet = options.quiet === true;
		const live = screen.isTTY === true && !quiet;
		const body = Math.min(BODY, Math.max(0, (screen.columns ?? 80) - TITLE - TIME - 3));
		let shown = false;
		let last = now();
		let said = 0;
		let timer;
		const erase = () => {
				if (shown)
						screen.write('\r\u001b[2K');
				shown = false;
		};
		const draw = () => {
				if (quiet || busy.size === 0)
						return;
				const text = [...busy].map((item) => `${item.title} ${seconds(now() - item.since)}`).join(', ');
				if (!live) {
						const times = said;
						if (now() - last < (SILENT[Math.min(times, SILENT.length - 1)] ?? 0))
								return;
						print(`  ${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .Ow)(text)} …`);
						said = times + 1;
						return;
				}
				screen.write(`\r\u001b[2K  ${options.redact((0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .Ow)(text)).slice(0, (screen.columns ?? 80) - 4)} …`);
				shown = true;
		};
		const print = (line) => {
				erase();
				screen.write(`${(0,_outlet_js__WEBPACK_IMPORTED_MODULE_4__/* .outgoing */ .by)(line, 'text', screen, options.redact)}\n`);
				last = now();
				said = 0;
				draw();
		};
		return {
				step(title, lines, ms) {
						if (quiet)
								return;
						const [first = '', ...rest] = live && body < BODY ? lines.flatMap((line) => (0,_core_fill_js__WEBPACK_IMPORTED_MODULE_5__/* .fill */ .G)(line.split(/ +/), body)) : lines;
						print(`  ${title.padEnd(TITLE)}${first.padEnd(body)} ${seconds(ms).padStart(TIME - 1)}`);
						for (const line of rest)
								print(`  ${''.padEnd(TITLE)}${line}`);
				},
				busy(title) {
						const item = { title, since: now() };
						busy.add(item);
						timer ??= setInterval(draw, live ? 100 : 1_000).unref();
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
				info: (line) => {
						if (!quiet)
								print(line);
				},
				warn: (line) => print(`${paint('warning', 'warning', screen)}  ${line}`),
				debug: (line) => {
						if (options.verbose && !quiet)
								print(`    ${line}`);
				},
		};
}
/***/ }),
/***/ 1788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	J2: () => (/* binding */ LINE_END),
	RO: () => (/* binding */ readingsOf),
	pj: () => (/* binding */ plain)
});
const DEEPEST = 3;
const MARGIN = String.raw `(?:npm (?:error|ERR!|warn|notice|verbose|http)[ \t]+|[|│>][ \t]+)?`;
const GAP = String.raw `[\s\u00ad\u200b-\u200f\u2028\u2029\u2060\ufeff]+${MARGIN}|\u001b\[[0-9;?]*[A-Za-z]`;
const LINE_END = new RegExp(String.raw `[ \t]*\r?\n[ \t]*${MARGIN}`, 'g');
const PERCENT = '(?:%[0-9A-Fa-f]{2})+';
const BACKSLASH = String.raw `\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|\\[nrtbfv0]|\\[!-%'-/:-@[-${'`'}{-~]`;
const ENTITY = '&(?:amp|lt|gt|quot|apos|nbsp|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});';
const TOKEN = new RegExp([GAP, PERCENT, BACKSLASH, ENTITY].join('|'), 'g');
const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '' };
function readingsOf(text) {
		const readings = [];
		let last;
		for (let depth = 0; depth < DEEPEST; depth += 1) {
				const next = resolve(last?.text ?? text);
				if (next === undefined)
						break;
				last = last === undefined ? next : through(next, last);
				readings.push(last);
		}
		return readings;
}
function plain(text) {
		return resolve(text)?.text ?? text;
}
function resolve(text) {
		const starts = [];
		const ends = [];
		const parts = [];
		let from = 0;
		const put = (piece, start, width) => {
				parts.push(piece);
				for (let at = 0; at < piece.length; at += 1) {
						starts.push(width === 0 ? start + at : start);
						ends.push(width === 0 ? start + at + 1 : start + width);
				}
		};
		for (const match of text.matchAll(TOKEN)) {
				const [token] = match;
				put(text.slice(from, match.index), from, 0);
				from = match.index + token.length;
				if (!token.startsWith('%'))
						put(meaning(token), match.index, token.length);
				let at = match.index;
				for (const [piece, width] of token.startsWith('%') ? bytes(token) : []) {
						put(piece, at, width);
						at += width;
				}
		}
		if (from === 0)
				return undefined;
		put(text.slice(from), from, 0);
		return { text: parts.join(''), starts, ends };
}
function bytes(run) {
		const raw = Buffer.from(run.replaceAll('%', ''), 'hex');
		const text = raw.toString('utf8');
		if (text.includes('\ufffd'))
				return [...raw].map((byte) => [String.fromCharCode(byte), 3]);
		return [...text].map((char) => [char, 3 * Buffer.byteLength(char)]);
}
function meaning(token) {
		if (token.startsWith('&')) {
				const name = token.slice(1, -1);
				const number = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
				if (!name.startsWith('#'))
						return NAMED[name] ?? '';
				return number <= 0x10ffff ? String.fromCodePoint(number).trim() : '';
		}
		if (!token.startsWith('\\'))
				return '';
		if (/^\\[ux]/.test(token))
				return String.fromCharCode(Number.parseInt(token.slice(2), 16)).trim();
		return /^\\[nrtbfv0]$/.test(token) ? '' : token.slice(1);
}
function through(next, last) {
		return {
				text: next.text,
				starts: next.starts.map((at) => last.starts[at] ?? 0),
				ends: next.ends.map((at) => last.ends[at - 1] ?? 0),
		};
}
/***/ }),
/***/ 64115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	X: () => (/* binding */ formsOf),
	t: () => (/* binding */ SHORTEST)
});
var _readings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1788);
const SHORTEST = 8;
function formsOf(secret) {
		const raw = Buffer.from(secret, 'utf8');
		const hex = raw.toString('hex');
		const coded = [0, 1, 2].map((offset) => base64At(raw, offset));
		const all = [
				secret,
				(0,_readings_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(secret),
				(0,_readings_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_readings_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(secret)),
				(0,_readings_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_readings_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_readings_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(secret))),
				secret.replaceAll(' ', '+'),
				...coded,
				...coded.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
				hex,
				hex.toUpperCase(),
		];
		return [...new Set(all.flatMap((form) => [form, form.replaceAll(/\s+/g, '')]))].filter((form) => form.length >= SHORTEST);
}
function base64At(secret, offset) {
		const text = Buffer.concat([Buffer.alloc(offset), secret]).toString('base64');
		const begin = Math.ceil((offset * 8) / 6);
		return text.slice(begin, Math.floor(((offset + secret.length) * 8) / 6));
}
/***/ }),
/***/ 49023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	H8: () => (/* binding */ HANDOVER_VARIABLE),
	RI: () => (/* binding */ noPermission),
	eY: () => (/* binding */ askToolkit),
	hl: () => (/* binding */ noArtifactService)
});
var _core_about_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87821);
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18001);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _github_server_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79180);
const HANDOVER_VARIABLE = `${_core_about_js__WEBPACK_IMPORTED_MODULE_1__/* .ENV_PREFIX */ .N8}HANDOVER`;
const NOT_WRITTEN = 'A file that the runner gives to each step cannot be written.';
const RERUN = 'Run it again: the run’s page → Re-run jobs → Re-run failed jobs.';
const NO_PERMISSION = 'This job may not request an id-token, so it cannot use trusted publishing: it lacks id-token: write.';
const CURES = [
		{
				sign: /ACTIONS_ID_TOKEN_REQUEST_(URL|TOKEN)/,
				code: 'oidc/no-permission',
				message: () => NO_PERMISSION,
				hint: permissionOf,
		},
		{
				sign: /GHESNotSupportedError|not currently supported on GHES/,
				code: 'handover/ghes',
				message: (_, env) => noArtifacts(env),
				hint: () => GHES_WAYS,
				usage: true,
		},
		{
				sign: /ACTIONS_(RUNTIME_TOKEN|RESULTS_URL)/,
				code: 'handover/no-service',
				message: () => 'The runner gives this step no access to the artifact service.',
				hint: () => `Only steps with uses: have it: replace node dist/index.js in run: by uses: ${_core_about_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME */ .o_}/${_core_about_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME */ .o_}/build@…. A local runner such as act hands over through a folder: set ${HANDOVER_VARIABLE} to one that both jobs reach.`,
				usage: true,
		},
		{
				sign: /ArtifactNotFoundError|Artifact not found|No artifacts? found/i,
				code: 'handover/absent',
				message: () => 'The build job of this run handed over no release with this plan-digest.',
				hint: () => 'plan-digest must be the output of the build job of this run: with: plan-digest: ${{ needs.build.outputs.plan-digest }}. Artifacts are kept for 7 days: after that, re-run all jobs.',
				usage: true,
		},
		{
				sign: /quota has been hit|insufficient usage/i,
				code: 'handover/quota',
				message: () => 'The artifact storage of this account is full.',
				hint: () => 'Delete old artifacts (repository → Actions → a run → Artifacts) or raise the limit (Settings → Billing); usage is counted again every 6 to 12 hours. Then re-run failed jobs.',
		},
		{
				sign: /summary file|file command|Missing file at path|GITHUB_(OUTPUT|STATE|ENV|PATH)|EACCES|EROFS|ENOSPC/,
				code: 'runner/file',
				message: () => NOT_WRITTEN,
				hint: () => 'Check the owner and the free space of the folder _temp of the runner (RUNNER_TEMP), and that a container of the job mounts it.',
		},
];
function noArtifacts(env) {
		return `${(0,_github_server_js__WEBPACK_IMPORTED_MODULE_2__/* .serverOf */ .FN)(env).host} is a GitHub Enterprise Server: the release cannot travel as an artifact of the run there.`;
}
const GHES_WAYS = [
		'Choose one:',
		`  a folder that both jobs reach (one runner, a network drive): env: { ${HANDOVER_VARIABLE}: /srv/releases }`,
		`  your own artifact steps: env: { ${HANDOVER_VARIABLE}: none }, actions/upload-artifact@v3 with path: release after build, actions/download-artifact@v3 before publish, and release-dir: release there`,
		'  one job: command: release with single-job: accept-risk',
].join('\n');
async function askToolkit(asked, env, work) {
		try {
				return await work();
		}
		catch (error) {
				if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2)
						throw error;
				throw explained(asked, env, error);
		}
}
function noArtifactService(env) {
		return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('handover/ghes', noArtifacts(env), { exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.usage, hint: GHES_WAYS });
}
function noPermission(env) {
		return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('oidc/no-permission', NO_PERMISSION, { hint: permissionOf(env) });
}
function permissionOf(env) {
		return `Add to ${jobOf(env)}:\n  permissions:\n    id-token: write\n    contents: write\nPull requests from forks never get an id-token. To use a token instead, set it: pypi-token, npm-token.`;
}
function explained(asked, env, error) {
		const { name = '', message = String(error) } = (error ?? {});
		const words = (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .Ow)(message).slice(0, 300);
		const quote = words === '' ? [] : [words];
		const cure = CURES.find(({ sign }) => sign.test(name) || sign.test(words));
		if (cure !== undefined) {
				return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2(cure.code, cure.message(asked, env), {
						...{ hint: cure.hint(env), quote, cause: error },
						...(cure.usage === true ? { exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.usage } : {}),
				});
		}
		if (asked === 'an id-token') {
				const hint = `${RERUN} A runner of your own must reach ${serviceOf(env['ACTIONS_ID_TOKEN_REQUEST_URL'])}.`;
				return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('oidc/refused', 'GitHub did not issue an id-token to this job.', { hint, quote });
		}
		if (asked === 'a file of the runner') {
				return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('runner/file', NOT_WRITTEN, { quote });
		}
		const hint = `${RERUN} A runner of your own must reach ${serviceOf(env['ACTIONS_RESULTS_URL'])}.`;
		return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('handover/service', `The artifact service of GitHub failed: ${asked}.`, { hint, quote });
}
function jobOf(env) {
		const file = /^[^/]+\/[^/]+\/(.+?)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '')?.[1];
		const job = env['GITHUB_JOB'] === undefined ? 'the publish job' : `the job ${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .Ow)(env['GITHUB_JOB'])}`;
		return file === undefined ? job : `${job} in ${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .Ow)(file)}`;
}
function serviceOf(url) {
		return url !== undefined && URL.canParse(url) ? new URL(url).host : '*.actions.githubusercontent.com';
}
/***/ }),
/***/ 41418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ek: () => (/* binding */ repositoryUrl),
	d0: () => (/* binding */ HEADERS),
	hS: () => (/* binding */ sha256In),
	pN: () => (/* binding */ listPages),
	y0: () => (/* binding */ apiUrl)
});
var _host_github_server_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79180);
var _origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31464);
var _remote_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(511);
const HEADERS = { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' };
const ON_A_PAGE = 100;
function apiUrl(host) {
		return (0,_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedUrl */ .$V)((0,_host_github_server_js__WEBPACK_IMPORTED_MODULE_2__/* .apiOf */ .ir)(host.env), 'GITHUB_API_URL');
}
function repositoryUrl(api, repository) {
		return `${api.href.replace(/\/$/, '')}/repos/${repository}`;
}
async function listPages(get, item, { asked, most, refused, unread }) {
		const items = [];
		for (let page = 1; page <= most; page += 1) {
				const answer = await get(`per_page=${ON_A_PAGE}&page=${page}`);
				if (answer.status !== 200) {
						const error = refused(answer);
						if (error !== undefined)
								throw error;
						break;
				}
				const found = (0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .readAnswer */ .JN)(answer, (0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(item), asked, unread);
				items.push(...found);
				if (found.length < ON_A_PAGE)
						break;
		}
		return items;
}
function sha256In(digest) {
		return /^sha256:([0-9a-f]{64})$/.exec(digest ?? '')?.[1];
}
/***/ }),
/***/ 56346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	s: () => (/* binding */ untouched),
	D: () => (/* binding */ watchUntouched)
});
var clean_text = __webpack_require__(18001);
var errors = __webpack_require__(8005);
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var removal = __webpack_require__(35021);
;// CONCATENATED MODULE: ./.build/host/command-files.js
const NAMES = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
const FOLDER = '_runner_file_commands';
const MOST_BYTES = 16 * 1024 * 1024;
function rememberCommandFiles(env) {
		const named = new Map(NAMES.flatMap((name) => (env[name] ? [[env[name], name]] : [])));
		const folders = [...new Set([...named.keys()].map((path) => (0,external_node_path_.dirname)(path)))].filter((at) => (0,external_node_path_.basename)(at) === FOLDER);
		const listed = () => [...new Set([...named.keys(), ...folders.flatMap(filesIn)])];
		const before = new Map(listed().map((path) => [path, contentOf(path)]));
		return () => [...new Set([...before.keys(), ...listed()])].flatMap((path) => {
				const was = before.get(path);
				const now = contentOf(path);
				if (was === undefined ? now === undefined : now instanceof Buffer && was instanceof Buffer && was.equals(now))
						return [];
				if (was === 'other')
						return [];
				return [{ name: named.get(path) ?? (0,external_node_path_.basename)(path), added: addedTo(was, now), restored: restore(path, was) }];
		});
}
function contentOf(path) {
		const facts = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
		if (facts === undefined)
				return undefined;
		if (!facts.isFile() || facts.size > MOST_BYTES)
				return 'other';
		try {
				return (0,external_node_fs_.readFileSync)(path);
		}
		catch {
				return 'other';
		}
}
function restore(path, content) {
		try {
				if (content !== undefined && writeInPlace(path, content))
						return true;
				if ((0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() === true)
						(0,removal/* removeFolderSync */.IY)((0,removal/* noteMade */.qq)(path));
				else
						(0,external_node_fs_.rmSync)(path, { force: true });
				if (content === undefined)
						return true;
				(0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
				(0,external_node_fs_.writeFileSync)(path, content, { flag: 'wx', mode: 0o644 });
				return true;
		}
		catch {
				return false;
		}
}
function writeInPlace(path, content) {
		if ((0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isFile() !== true)
				return false;
		const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_TRUNC | (external_node_fs_.constants.O_NOFOLLOW ?? 0));
		try {
				(0,external_node_fs_.writeFileSync)(file, content);
		}
		finally {
				(0,external_node_fs_.closeSync)(file);
		}
		return true;
}
function addedTo(was, now) {
		if (!(now instanceof Buffer))
				return '';
		const text = now.toString('utf8');
		const old = was?.toString('utf8') ?? '';
		return text.startsWith(old) ? text.slice(old.length) : text;
}
function filesIn(folder) {
		try {
				return (0,external_node_fs_.readdirSync)(folder).map((name) => (0,external_node_path_.join)(folder, name));
		}
		catch {
				return [];
		}
}
;// CONCATENATED MODULE: ./.build/release/untouched.js
const RULE = 'runner/command-file';
const HINT = 'A build script, a dependency or the server wrote it. Find out which one and remove it: nothing that is released may touch the files of the runner.';
const LINES = 5;
function watchUntouched(host) {
		const look = rememberCommandFiles(host.env);
		const running = [];
		return {
				async after(label, work) {
						running.push(label);
						const seen = () => look().map((file) => finding(file, running.join(', ')));
						try {
								const result = await work();
								return { result, findings: seen() };
						}
						catch (error) {
								const [first] = seen();
								throw first === undefined ? error : refusal(first);
						}
						finally {
								running.splice(running.indexOf(label), 1);
						}
				},
		};
}
async function untouched(host, label, work) {
		const { result, findings } = await watchUntouched(host).after(label, work);
		const [first] = findings;
		if (first !== undefined)
				throw refusal(first);
		return result;
}
function refusal({ message, quote }) {
		return new errors/* ReleaseError */.K2(RULE, message, { hint: HINT, ...(quote === undefined ? {} : { quote }) });
}
function finding({ name, added, restored }, during) {
		const quote = added.split('\n').map(clean_text/* cleanLine */.Ow).filter(Boolean).slice(0, LINES);
		return {
				rule: RULE,
				level: 'error',
				message: `The runner's file ${name} was changed while this ran: ${during}. ${restored ? 'Later steps of the job would have followed it; it was restored.' : 'It could not be restored: later steps of the job follow it.'}`,
				hint: HINT,
				...(quote.length === 0 ? {} : { quote }),
		};
}
/***/ }),
/***/ 29553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	cy: () => (/* binding */ renderStopped),
	w2: () => (/* binding */ toFailure)
});
var _core_about_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87821);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _core_system_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52708);
var _host_progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39910);
var _wrap_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84439);
const NONE = { quote: [], findings: [], before: [] };
function toFailure(error, signal) {
		if (signal.aborted) {
				const message = 'Interrupted. All started processes were stopped.';
				const hint = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2 ? error.hint : undefined;
				return { ...NONE, exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.interrupted, error: { code: 'interrupted', message, hint } };
		}
		const known = (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p6)(error);
		if (known !== undefined) {
				const { code, message, hint, exit } = known;
				return { ...NONE, exit, error: { code, message, hint }, quote: known.quote ?? [], before: known.found };
		}
		if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .BG) {
				const [first] = error.findings;
				const shown = { code: first?.rule ?? 'failed', message: error.message, hint: first?.hint };
				return { ...NONE, exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed, error: shown, quote: first?.quote ?? [], findings: error.findings };
		}
		if ((0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isOutOfMemory */ .$d)(error)) {
				const shown = {
						code: 'system/memory',
						message: `The system gave no more memory: ${error.message}.`,
						hint: 'Raise the limit: ulimit -v unlimited. Node reserves far more address space than it uses; to limit a run, limit the memory of its container instead.',
				};
				return { ...NONE, exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed, error: shown };
		}
		return {
				...NONE,
				exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.bug,
				error: {
						code: 'bug',
						message: `This is a bug in ${_core_about_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME */ .o_}, not in your project.`,
						hint: `Report it at ${_core_about_js__WEBPACK_IMPORTED_MODULE_3__/* .ISSUES */ .N_} with these lines: ${_core_about_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME */ .o_} ${_core_about_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .xv}, Node ${process.version}, ${process.platform}`,
				},
				quote: stacksOf(error),
		};
}
function stacksOf(error) {
		const lines = [];
		const seen = new Set();
		for (let one = error; one !== undefined && !seen.has(one); one = one instanceof Error ? one.cause : undefined) {
				seen.add(one);
				const stack = one instanceof Error ? (one.stack ?? one.message) : String(one);
				lines.push(...`${lines.length > 0 ? 'caused by ' : ''}${stack}`.split('\n'));
		}
		return lines;
}
async function renderStopped(failure, stream) {
		const text = renderFailure(failure, stream);
		if (failure.before.length === 0)
				return text;
		const { renderFindings } = await Promise.all(/* import() | asking */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(7242), __webpack_require__.e(5219), __webpack_require__.e(720), __webpack_require__.e(407), __webpack_require__.e(6321), __webpack_require__.e(1465), __webpack_require__.e(1174), __webpack_require__.e(6558), __webpack_require__.e(8664), __webpack_require__.e(1760), __webpack_require__.e(5130), __webpack_require__.e(9439), __webpack_require__.e(5605), __webpack_require__.e(7708), __webpack_require__.e(556), __webpack_require__.e(6113), __webpack_require__.e(9178)]).then(__webpack_require__.bind(__webpack_require__, 39716));
		return `\n${renderFindings(failure.before, { stream })}${text}`;
}
function renderFailure(failure, screen) {
		const columns = screen.columns === undefined ? Number.POSITIVE_INFINITY : (0,_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .columnsOf */ .PL)(screen);
		const { code, message, hint } = failure.error;
		const blocks = [
				`${(0,_host_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)('error', 'error', screen)}  ${code}`,
				(0,_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraphs */ .qN)(message, columns),
				...(failure.quote.length > 0 ? [(0,_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .indented */ .gu)(failure.quote.join('\n'))] : []),
				...(hint === undefined ? [] : [(0,_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraphs */ .qN)(hint, columns)]),
		];
		return `\n${blocks.join('\n\n')}\n`;
}
/***/ }),
/***/ 84439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Bq: () => (/* binding */ filled),
	PL: () => (/* binding */ columnsOf),
	gu: () => (/* binding */ indented),
	qN: () => (/* binding */ paragraphs)
});
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18001);
var _core_fill_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51979);
const WIDEST = 100;
const NARROWEST = 40;
const COMMAND = /^(.*: )((?:(?!: ).)*(?:[^.:?]|(?<= )\.))$/s;
function columnsOf(stream, most = WIDEST) {
		return Math.max(NARROWEST, Math.min(most, stream.columns ?? most));
}
function paragraphs(text, columns = WIDEST) {
		return (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(text)
				.split('\n')
				.flatMap((line) => (line.startsWith(' ') ? [line] : wrap(line, columns - 4)))
				.map((line) => (line === '' ? '' : `  ${line}`))
				.join('\n');
}
function indented(lines) {
		return lines.replace(/^(?=.)/gm, '    ');
}
function filled(text, taken = 0, stream = process.stdout) {
		const columns = columnsOf(stream, Number.POSITIVE_INFINITY) - taken;
		return text
				.split('\n')
				.flatMap((line) => (line.startsWith(' ') ? [line] : wrap(line, columns)))
				.join('\n');
}
function wrap(line, width) {
		const [, before = line, command] = COMMAND.exec(line) ?? [];
		return (0,_core_fill_js__WEBPACK_IMPORTED_MODULE_1__/* .fill */ .G)([...before.trimEnd().split(' '), ...(command === undefined ? [] : [command])], width);
}
/***/ })
};
