export const id = 6419;
export const ids = [6419];
export const modules = {
/***/ 53169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	a: () => (/* binding */ firstDifference)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
var _core_by_code_unit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63168);
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18001);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8005);
var _archive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62841);
const READ_BYTES = 500_000;
const SHOWN = 120;
const LISTS = /\.dist-info\/RECORD$/;
async function firstDifference(there, here, sides = { there: 'there', here: 'here' }) {
		if (!(0,_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .isArchive */ .tc)(there) || !(0,_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .isArchive */ .tc)(here))
				return undefined;
		try {
				const [theirs, ours] = [await digestsOf(there), await digestsOf(here)];
				const paths = [...new Set([...theirs.keys(), ...ours.keys()])].sort(listsLast);
				const path = paths.find((one) => theirs.get(one)?.digest !== ours.get(one)?.digest);
				if (path === undefined)
						return aboutMembers(theirs, ours, sides) ?? (await aboutGzip(there, here, sides));
				const [one, other] = [theirs.get(path), ours.get(path)];
				if (one === undefined)
						return `${path} is only ${sides.here}`;
				if (other === undefined)
						return `${path} is only ${sides.there}`;
				if (one.size > READ_BYTES || other.size > READ_BYTES)
						return `${path} differs`;
				return `${path} differs${lineIn(await (0,_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .readEntry */ .hB)(there, path), await (0,_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .readEntry */ .hB)(here, path), sides)}`;
		}
		catch (error) {
				(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .tolerated */ .Nx)(error);
				return undefined;
		}
}
function aboutMembers(theirs, ours, sides) {
		const said = (what, a, b) => `${what}: ${a} ${sides.there}, ${b} ${sides.here}; the contents are the same`;
		for (const [path, { mode, time }] of theirs) {
				const other = ours.get(path);
				if (mode !== other.mode)
						return said(`${path} has other permissions`, octal(mode), octal(other.mode));
				if (time !== other.time)
						return said(`${path} has another time`, time || 'none', other.time || 'none');
		}
		const places = [...ours.keys()];
		const moved = [...theirs.keys()].findIndex((path, at) => path !== places[at]);
		if (moved === -1)
				return undefined;
		return said(`member ${moved + 1} is another`, [...theirs.keys()][moved], places[moved]);
}
async function aboutGzip(there, here, { there: one, here: other }) {
		const [theirs, ours] = [await gzipTime(there), await gzipTime(here)];
		return theirs === ours
				? 'the members are the same: only compression or other headers differ'
				: `the gzip header has another time: ${theirs} ${one}, ${ours} ${other}; the members are the same`;
}
async function gzipTime(path) {
		const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
		try {
				const { buffer } = await handle.read(Buffer.alloc(8), 0, 8, 0);
				return buffer.readUInt16LE(0) === 0x8b1f ? buffer.readUInt32LE(4) : 0;
		}
		finally {
				await handle.close();
		}
}
function octal(mode) {
		return mode.toString(8).padStart(4, '0');
}
async function digestsOf(file) {
		const found = new Map();
		await (0,_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .walkArchive */ .wU)(file, async ({ path, type, size, mode, target = '' }, read, time) => {
				const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${type} ${target}\n`);
				if (type === 'file')
						await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(await read(), hash, { end: false });
				const stated = time === undefined || Number.isNaN(time.getTime()) ? '' : time.toISOString().replace('.000Z', 'Z');
				found.set(path, { digest: hash.digest('hex'), size, mode, time: stated });
		});
		return found;
}
function listsLast(a, b) {
		return Number(LISTS.test(a)) - Number(LISTS.test(b)) || (0,_core_by_code_unit_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodeUnit */ .X)(a, b);
}
function lineIn(there, here, sides) {
		if (there.includes(0) || here.includes(0))
				return '';
		const [theirs, ours] = [there.toString().split('\n'), here.toString().split('\n')];
		const at = theirs.findIndex((line, index) => line !== ours[index]);
		const index = at === -1 ? theirs.length : at;
		const shown = (line) => line === undefined ? 'nothing' : `"${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_6__/* .cleanLine */ .Ow)(line).slice(0, SHOWN)}"`;
		return ` in line ${index + 1}: ${shown(theirs[index])} ${sides.there}, ${shown(ours[index])} ${sides.here}`;
}
/***/ }),
/***/ 23157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	indexObjection: () => (/* binding */ indexObjection)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var yauzl__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20663);
const STREAMED = 0x8;
async function indexObjection(file) {
		const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file);
		try {
				const zip = await (0,yauzl__WEBPACK_IMPORTED_MODULE_1__/* .fromFdPromise */ .as)(handle.fd, { decodeStrings: false, autoClose: false });
				for await (const member of zip.eachEntry()) {
						if ((member.generalPurposeBitFlag & STREAMED) !== 0)
								return 'ZIP contains a data descriptor';
						if (member.fileCommentLength > 0)
								return 'Comment in central directory';
				}
				return undefined;
		}
		catch {
				return undefined;
		}
		finally {
				await handle.close();
		}
}
/***/ }),
/***/ 91704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	D9: () => (/* binding */ readCall),
	nE: () => (/* binding */ sameCall),
	p0: () => (/* binding */ calledBy)
});
var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
var _formats_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36074);
function calledBy(entry) {
		const kinds = ['tool', 'prompt', 'resource'].filter((kind) => typeof entry[kind] === 'string');
		const [kind] = kinds;
		return kind === undefined || kinds.length > 1 ? undefined : { kind, name: String(entry[kind]) };
}
function readCall(table) {
		const named = calledBy(table);
		if (named === undefined)
				return undefined;
		const { arguments: given, write, network, values } = table;
		return {
				...named,
				arguments: (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(given),
				write: write === true,
				network: network === true,
				values: Array.isArray(values) ? values.map(String) : [],
		};
}
function sameCall(a, b) {
		return a.kind === b.kind && a.name === b.name && (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(a.arguments, b.arguments);
}
/***/ }),
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
/***/ 77556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	ls: () => (/* binding */ PLACES),
	ou: () => (/* binding */ fillTemplate),
	qe: () => (/* binding */ unknownPlace)
});
const PLACES = {
		version: 'the released version; of several projects the first one’s',
		tag: 'the tag',
		warning: 'what was published without having been started; put on top where no place is given for it, or a comment hides it',
		changelog: 'the section of the version in the changelog',
		changes: 'what clients notice since the version before',
		tools: 'what the servers offer, a line for each tool',
		install: 'how the server is added to each client',
		'works-with': 'where the servers were seen to start',
		verify: 'the commands that verify the release',
		generated: 'GitHub’s own list of changes and new contributors',
		files: 'the files with their digests, folded',
};
const BRACES = /\{\{\s*([^{}]*?)\s*\}\}/g;
function unknownPlace(template) {
		for (const found of template.matchAll(BRACES)) {
				const [, name = ''] = found;
				if (!Object.hasOwn(PLACES, name))
						return { name, line: template.slice(0, found.index).split('\n').length };
		}
		return undefined;
}
function fillTemplate(template, values) {
		const text = template.replace(BRACES, (_, name) => values[name].trim());
		return text.replace(/\n{3,}/g, '\n\n').trim();
}
/***/ }),
/***/ 88316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	W: () => (/* binding */ receiptOf),
	i: () => (/* binding */ withReceipts)
});
function receiptOf(target, { file, project, sha256 }, outcome, { url, detail } = {}) {
		return {
				...{ target, file, project, sha256, outcome },
				...(url === undefined ? {} : { url }),
				...(detail === undefined ? {} : { detail }),
		};
}
function withReceipts(list, more) {
		const by = new Map([...list, ...more].map((one) => [`${one.target} ${one.file}`, one]));
		return [...by.values()];
}
/***/ }),
/***/ 59085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Pj: () => (/* binding */ unchangedBytes),
	SC: () => (/* binding */ checkUnchanged),
	dQ: () => (/* binding */ copyUnchanged)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34002);
var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8005);
var _garbage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85959);
const CHUNK = 256 * 1024;
async function copyUnchanged(publishFile, to) {
		if ((await (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .copyHashed */ .p4)(publishFile.path, to)).sha256 !== publishFile.sha256)
				throw changed(publishFile);
}
async function checkUnchanged(publishFile, copy) {
		if ((await (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestFile */ .TM)(copy)).sha256 !== publishFile.sha256)
				throw changed(publishFile);
}
function unchangedBytes(publishFile) {
		return node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from(checked(publishFile), { objectMode: false, highWaterMark: CHUNK });
}
async function* checked(publishFile) {
		const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
		const used = (0,_garbage_js__WEBPACK_IMPORTED_MODULE_5__/* .freeing */ .H)();
		const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(publishFile.path);
		try {
				let [at, left] = 'start' in publishFile ? [publishFile.start, publishFile.size] : [0, Number.POSITIVE_INFINITY];
				let last;
				while (left > 0) {
						const { bytesRead, buffer } = await file.read(Buffer.allocUnsafeSlow(CHUNK), 0, Math.min(CHUNK, left), at);
						if (bytesRead === 0)
								break;
						at += bytesRead;
						left -= bytesRead;
						const chunk = buffer.subarray(0, bytesRead);
						hash.update(chunk);
						used(bytesRead);
						if (last !== undefined)
								yield last;
						last = chunk;
				}
				if (hash.digest('hex') !== publishFile.sha256)
						throw changed(publishFile);
				if (last !== undefined)
						yield last;
		}
		finally {
				await file.close();
		}
}
function changed({ file }) {
		return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ReleaseError */ .K2('publish/changed', `${file} changed after it was verified: nothing more of it was sent.`, {
				hint: 'Stop the program that writes to the release folder, then run publish again.',
		});
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
/***/ 93935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	cB: () => (/* binding */ converge),
	mw: () => (/* binding */ broken),
	oI: () => (/* binding */ untilServed)
});
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
async function converge(write, host) {
		for (let tries = 1;; tries += 1) {
				const sent = await write.send();
				const seen = await lookAfter(write, sent, host);
				const last = tries >= write.tries;
				const end = write.conclude(sent, seen, last);
				if (end !== undefined)
						return end;
				if (last)
						throw new Error('the last attempt came to nothing');
				await host.sleep(write.pause?.(sent, tries) ?? Math.random() * 1000 * 2 ** tries);
		}
}
function broken(error) {
		if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2 && /^http\/(?!certificate|redirect|name|proxy)/.test(error.code))
				return error;
		throw error;
}
async function lookAfter(write, sent, host) {
		const { isAbsent = (seen) => seen === undefined } = write;
		const [first = 0, ...more] = write.looks?.(sent) ?? [0];
		if (first > 0)
				await host.sleep(first);
		let seen = await write.look(sent);
		for (const pause of more) {
				if (!isAbsent(seen))
						break;
				await host.sleep(pause);
				seen = await write.look(sent);
		}
		return seen;
}
const WAIT_MS = 600_000;
const FIRST_MS = 500;
const LONGEST_MS = 15_000;
async function untilServed(accepted, publishFiles, look, waitMs, host) {
		const until = host.now() + (waitMs ?? WAIT_MS);
		const settled = [];
		let open = publishFiles.filter(({ file }) => accepted.some((one) => one.file === file));
		for (let pause = FIRST_MS;; pause = Math.min(LONGEST_MS, pause * 2)) {
				if (open.length > 0)
						settled.push(...(await look(open)));
				open = open.filter(({ file }) => !settled.some((one) => one.file === file));
				if (open.length === 0 || host.now() + pause > until)
						return settled;
				await host.sleep(pause);
		}
}
/***/ }),
/***/ 67642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	J: () => (/* binding */ refused),
	N: () => (/* binding */ openApi)
});
var _core_about_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87821);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _host_credential_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49260);
var _host_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99389);
var _host_loopback_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20488);
var _remote_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(511);
var _reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41418);
const LIMIT_WAIT_MS = 60_000;
const LIMIT_TRIES = 3;
const PAGES = 50;
function openApi({ repository, token }, host) {
		const base = (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .apiUrl */ .y0)(host);
		if (repository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository)) {
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('github/repository', 'The GitHub repository is unknown: GITHUB_REPOSITORY is not set, and no remote named origin is on GitHub.', 'Remove github from targets, or run: git remote add origin git@github.com:owner/name.git');
		}
		const root = (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryUrl */ .Ek)(base, repository);
		const bare = base.hostname.replace(/^api\./, '');
		const web = host.env['GITHUB_SERVER_URL'] ?? '';
		const own = (url, ...names) => url.origin === base.origin ||
				((0,_host_loopback_js__WEBPACK_IMPORTED_MODULE_4__/* .isLoopback */ .U9)(base) && (0,_host_loopback_js__WEBPACK_IMPORTED_MODULE_4__/* .isLoopback */ .U9)(url)) ||
				(url.protocol === 'https:' && names.includes(url.hostname));
		async function send(request) {
				const url = parsed(request.url);
				const upload = request.method !== undefined && request.method !== 'GET';
				const uploads = bare === base.hostname ? bare : `uploads.${bare}`;
				if (url === undefined || !own(url, uploads))
						throw foreign(request.url, upload);
				const credential = token === undefined ? undefined : (0,_host_credential_js__WEBPACK_IMPORTED_MODULE_5__/* .bearer */ .CM)(token, url);
				for (let tries = 1;; tries += 1) {
						const answer = await host.http({ ...request, headers: { ..._reading_js__WEBPACK_IMPORTED_MODULE_3__/* .HEADERS */ .d0, ...request.headers }, credential });
						if (!isLimit(answer) || tries === LIMIT_TRIES)
								return answer;
						const wait = (0,_host_http_js__WEBPACK_IMPORTED_MODULE_1__/* .retryAfter */ .P)(answer.headers, host.now()) ?? LIMIT_WAIT_MS * tries;
						if (wait > LIMIT_WAIT_MS * 15)
								return answer;
						host.log.info(`GitHub is limiting requests: waiting ${Math.ceil(wait / 1000)} s`);
						await host.sleep(wait);
				}
		}
		const call = (method, path, body) => send({
				method,
				url: `${root}${path}`,
				...(body === undefined ? {} : { body: JSON.stringify(body), headers: JSON_BODY }),
		});
		return {
				repository,
				signedIn: token !== undefined,
				call,
				send,
				async find(path, shape, asked) {
						const answer = await call('GET', path);
						if (answer.status === 404)
								return undefined;
						if (answer.status !== 200)
								throw refused(answer, `read ${asked}`, repository);
						return (0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .readAnswer */ .JN)(answer, shape, asked);
				},
				list: (path, item, asked) => (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .listPages */ .pN)((query) => call('GET', `${path}?${query}`), item, {
						...{ asked: `${asked} of ${repository}`, most: PAGES },
						refused: (answer) => refused(answer, `list the ${asked}`, repository),
				}),
				page(text) {
						const url = parsed(text);
						if (url === undefined || !own(url, bare, parsed(web)?.hostname ?? bare))
								throw foreign(text, false);
						return text;
				},
		};
}
function parsed(text) {
		return URL.canParse(text) ? new URL(text) : undefined;
}
function foreign(text, upload) {
		const where = parsed(text)?.origin ?? 'something that is not a URL';
		return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2(upload ? 'github/upload-origin' : 'github/asset-origin', `GitHub named ${where} for ${upload ? 'uploads' : 'an asset'}, which is not a GitHub host.`, { hint: 'Nothing was sent there. Check GITHUB_API_URL.' });
}
const JSON_BODY = { 'content-type': 'application/json' };
function isLimit(answer) {
		if (answer.status === 429)
				return true;
		return answer.status === 403 && /rate limit/i.test((0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)(answer));
}
function refused(answer, doing, repository) {
		const [code, why, hint] = isLimit(answer) ? LIMITED : reasonOf(answer.status, repository);
		return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2(`github/${code}`, `Could not ${doing} in ${repository} on GitHub: ${why} (${answer.status}).`, {
				exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed,
				hint,
				quote: [(0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)(answer)],
		});
}
const LIMITED = [
		'rate-limit',
		'too many requests with this token',
		'Run publish again later: it continues where it stopped. The limit of a token resets within an hour.',
];
function reasonOf(status, repository) {
		if (status === 401)
				return [
						'token',
						'it does not accept the token',
						`Set a valid token: ${_core_about_js__WEBPACK_IMPORTED_MODULE_6__/* .ENV_PREFIX */ .N8}GITHUB_TOKEN, in Actions github-token.`,
				];
		if (status === 403)
				return [
						'rights',
						'the token does not have the permission',
						'In Actions, set permissions: { contents: write }. A personal token needs Contents: write.',
				];
		if (status === 404) {
				return [
						'not-found',
						'it does not exist, or the token cannot see it',
						`Check that ${repository} is right and that the token has Contents: write for it.`,
				];
		}
		if (status === 422)
				return ['refused', 'the request is invalid', 'Correct what the quoted answer names, then run publish again.'];
		if (status >= 500)
				return ['unavailable', 'a server error', 'Run publish again later: it continues where it stopped.'];
		return ['refused', 'it was rejected', 'Correct what the quoted answer names, then run publish again.'];
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
/***/ 71483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Fg: () => (/* binding */ tagsOf),
	V4: () => (/* binding */ MANIFESTS),
	Wi: () => (/* binding */ parameter),
	h_: () => (/* binding */ openRepository),
	mw: () => (/* binding */ digestAt),
	wk: () => (/* binding */ denied),
	zk: () => (/* binding */ ociWords)
});
var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34002);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8005);
var _host_credential_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49260);
var _origin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31464);
var _remote_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(511);
const MANIFESTS = [
		'application/vnd.oci.image.index.v1+json',
		'application/vnd.oci.image.manifest.v1+json',
		'application/vnd.docker.distribution.manifest.list.v2+json',
		'application/vnd.docker.distribution.manifest.v2+json',
];
const MINTED = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ token: _remote_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .TOKEN */ .CV.optional(), access_token: _remote_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .TOKEN */ .CV.optional() });
const SAID = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
		errors: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ code: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional() })).min(1),
});
const LISTED = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ tags: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(200)).max(100_000).nullish() });
const TAGS = `tags/${'list'}`;
const MOST_PAGES = 200;
const UNREAD = { code: 'oci/registry' };
function openRepository(repository, login, access, host) {
		const scope = `repository:${repository.path}:${access === 'push' ? 'pull,push' : 'pull'}`;
		let proof;
		return {
				repository,
				async send(request, besides) {
						const asked = { ...request, url: new URL(request.url, repository.api).href };
						const answer = await host.http({ ...asked, credential: proof });
						if (answer.status !== 401 || new URL(answer.url).origin !== repository.api.origin)
								return answer;
						const scopes = besides === undefined ? [scope] : [scope, `repository:${besides}:pull`];
						const renewed = await proofFor(answer, repository, scopes, login, host);
						if (renewed === undefined)
								return answer;
						proof = renewed;
						return host.http({ ...asked, credential: proof });
				},
		};
}
async function proofFor({ headers }, { api, registry }, scopes, login, host) {
		const challenge = headers['www-authenticate'] ?? '';
		if (/^basic\b/i.test(challenge))
				return login && (0,_host_credential_js__WEBPACK_IMPORTED_MODULE_5__/* .basic */ .HX)(login.user, login.password, api);
		const realm = parameter(challenge, 'realm');
		if (!/^bearer\b/i.test(challenge) || realm === undefined)
				return undefined;
		const url = (0,_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .trustedUrl */ .$V)(realm, `the token service of ${registry}`);
		const service = parameter(challenge, 'service');
		if (service !== undefined)
				url.searchParams.set('service', service);
		for (const scope of scopes)
				url.searchParams.append('scope', scope);
		const credential = login && (0,_host_credential_js__WEBPACK_IMPORTED_MODULE_5__/* .basic */ .HX)(login.user, login.password, url);
		const answer = await host.http({ url: url.href, credential });
		if (answer.status === 200) {
				const { token, access_token } = (0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .readAnswer */ .JN)(answer, MINTED, `a token of ${registry}`, { secret: true });
				const minted = token ?? access_token;
				if (minted === undefined)
						return undefined;
				host.mask(minted);
				return (0,_host_credential_js__WEBPACK_IMPORTED_MODULE_5__/* .bearer */ .CM)(minted, api);
		}
		if (answer.status === 401 || answer.status === 403)
				return undefined;
		throw unanswered(answer, registry);
}
function parameter(challenge, name) {
		return new RegExp(`[\\s,]${name}="([^"]*)"`, 'i').exec(challenge)?.[1];
}
async function digestAt(client, reference) {
		const request = { url: `manifests/${reference}`, headers: { accept: MANIFESTS.join(', ') } };
		const answer = await client.send({ ...request, method: 'HEAD' });
		if (answer.status === 404)
				return undefined;
		if (answer.status !== 200)
				throw denied(answer, client.repository);
		const stated = answer.headers['docker-content-digest'];
		if (stated !== undefined && /^sha256:[0-9a-f]{64}$/.test(stated))
				return stated;
		const whole = await client.send(request);
		if (whole.status === 404)
				return undefined;
		if (whole.status !== 200)
				throw denied(whole, client.repository);
		if (!MANIFESTS.includes((whole.headers['content-type'] ?? '?').split(';')[0]?.trim() ?? '?'))
				throw (0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .unread */ .gy)(whole, `the manifest ${reference} of ${client.repository.shown}`, 'it is of another type', UNREAD);
		return `sha256:${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(whole.body)}`;
}
async function tagsOf(client) {
		const tags = [];
		const seen = new Set();
		for (let url = TAGS; url !== undefined && !seen.has(url) && seen.size < MOST_PAGES;) {
				seen.add(url);
				const answer = await client.send({ url });
				if (answer.status === 404)
						return tags;
				if (answer.status !== 200)
						throw denied(answer, client.repository);
				tags.push(...((0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .readAnswer */ .JN)(answer, LISTED, `the tags of ${client.repository.shown}`, UNREAD).tags ?? []));
				url = /<([^>]+)>\s*;\s*rel="?next"?/i.exec(answer.headers['link'] ?? '')?.[1];
		}
		return tags;
}
function denied(answer, { shown, registry }) {
		if (answer.status !== 401 && answer.status !== 403)
				return unanswered(answer, registry);
		const hint = registry === 'ghcr.io'
				? `Give the publishing job permissions: { packages: write } and oci-token: \${{ github.token }}. If ${shown} is there already, let it be written from this repository: package settings → Manage Actions access.`
				: `Set oci-username and oci-token to a login of ${registry} that may write ${shown}.`;
		return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2('oci/denied', `${registry} did not let ${shown} be read or written.`, {
				hint,
				quote: [ociWords(answer)],
		});
}
function unanswered(answer, registry) {
		return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2('oci/registry', `${registry} answered ${answer.status}.`, {
				hint: 'Run it again later: it continues where it stopped.',
				quote: [ociWords(answer)],
		});
}
function ociWords(answer) {
		const [first] = (0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .peekAnswer */ .cj)(answer, SAID)?.errors ?? [];
		const words = first === undefined ? (0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z9)(answer) : `${first.code}: ${first.message ?? ''}`.slice(0, 300);
		return `${answer.status} ${words}`.trim();
}
/***/ }),
/***/ 70309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	_8: () => (/* binding */ publisherIn),
	b6: () => (/* binding */ textOf),
	ds: () => (/* binding */ claimsOf),
	lJ: () => (/* binding */ mintedIn),
	r1: () => (/* binding */ exchangeToken),
	sk: () => (/* binding */ noPublisher)
});
var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _formats_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36074);
var _formats_plain_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75140);
var _remote_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(511);
async function exchangeToken(exchange, host) {
		const idToken = await host.idToken(exchange.audience);
		host.mask(idToken);
		const answer = await host.http({ ...exchange.request(idToken), method: 'POST', retry: 'safe' });
		if (answer.status < 200 || answer.status > 299)
				throw exchange.refused(answer, claimsOf(idToken));
		return mintedIn(answer, exchange, host);
}
function mintedIn(answer, { asked, code, key = 'token' }, host) {
		const token = (0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .readAnswer */ .JN)(answer, zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ [key]: _remote_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN */ .CV }), asked, { code, secret: true })[key];
		host.mask(token);
		return token;
}
function claimsOf(idToken) {
		return (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)((0,_formats_plain_json_js__WEBPACK_IMPORTED_MODULE_4__/* .plainJson */ .R)(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString('utf8')));
}
function publisherIn(claims, workflowClaim) {
		const [owner = '', repository = ''] = textOf(claims, 'repository').split('/');
		const called = /^(.*?)\/\.github\/workflows\/(.+?)@/.exec(textOf(claims, workflowClaim));
		const [, workflowIn = '', workflow = ''] = called ?? [];
		return { owner, repository, workflow, workflowIn, environment: textOf(claims, 'environment') };
}
function noPublisher({ owner, repository, workflow, environment }, { code, message, ...more }) {
		const rows = { owner, repository, workflow, environment: environment || '(none)' };
		const table = Object.entries(rows).map(([key, value]) => `  ${key.padEnd(13)} ${value}`);
		return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2(code, `${message}; this is what GitHub sends now:\n\n${table.join('\n')}\n`, more);
}
function textOf(claims, name) {
		const value = claims[name];
		return typeof value === 'string' ? value : '';
}
/***/ }),
/***/ 9789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	F: () => (/* binding */ permissionOf),
	u: () => (/* binding */ askTrust)
});
var _core_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61552);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8005);
var _host_github_server_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79180);
var _host_id_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20248);
var _registries_trusted_publishing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70309);
const NO_EXCHANGE = /^[a-z]+\/trusted$/;
async function askTrust(question, input, host) {
		const { id, what, instead } = question;
		const here = input.sends || (0,_host_id_token_js__WEBPACK_IMPORTED_MODULE_2__/* .mayAskIdToken */ .l)(host.env);
		if (!here && input.trusting === undefined)
				return undefined;
		if (question.githubOnly !== undefined && (0,_host_github_server_js__WEBPACK_IMPORTED_MODULE_4__/* .isEnterpriseServer */ .vh)(host.env)) {
				const message = `${question.githubOnly} trusts github.com alone, and this is ${(0,_host_github_server_js__WEBPACK_IMPORTED_MODULE_4__/* .serverOf */ .FN)(host.env).host}.`;
				const hint = `Set a token: the input ${question.token}.`;
				return { id, what, state: input.sends ? 'wrong' : 'unknown', message, hint, ...instead };
		}
		if (here && !(0,_host_id_token_js__WEBPACK_IMPORTED_MODULE_2__/* .mayAskIdToken */ .l)(host.env)) {
				const cure = permissionOf(host.env, 'id-token: write') ?? instead;
				return (0,_core_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .k)({ id, what, ...cure }, async () => told(await publisherHere('', question, host), question, here));
		}
		return (0,_core_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .k)({ id, what, page: question.page, values: question.fields(stated(input)) }, async () => {
				const audience = await question.audience().catch((error) => ({ ...none(error, input), ...instead }));
				if (typeof audience !== 'string')
						return audience;
				return told(here ? await publisherHere(audience, question, host) : stated(input), question, here);
		});
}
function told(publisher, { ownOnly, first, fields }, here) {
		const { workflowIn, owner, repository } = publisher;
		const elsewhere = workflowIn !== '' && workflowIn.toLowerCase() !== `${owner}/${repository}`.toLowerCase();
		const values = fields(publisher);
		if (ownOnly !== undefined && elsewhere) {
				const message = `The publishing job runs in a workflow of ${workflowIn}, which ${ownOnly} never accepts.`;
				return { state: 'wrong', message, hint: 'Publish in a job of your own workflow.', values };
		}
		const from = here
				? 'GitHub sends these values for this job'
				: `The workflow ${publisher.workflow} will send these values`;
		const message = `${from}; whether the registry trusts them shows only when the release is published. ${first ?? 'Compare them there, letter by letter.'}`;
		return { state: 'unknown', message, values };
}
function none(error, { sends }) {
		if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2) || !NO_EXCHANGE.test(error.code))
				throw error;
		const { code, message, hint, quote } = error;
		return sends ? { id: code, state: 'wrong', message, hint, quote } : { state: 'unknown', message, hint };
}
async function publisherHere(audience, { claim }, host) {
		const token = await host.idToken(audience);
		host.mask(token);
		const claims = (0,_registries_trusted_publishing_js__WEBPACK_IMPORTED_MODULE_3__/* .claimsOf */ .ds)(token);
		const publisher = (0,_registries_trusted_publishing_js__WEBPACK_IMPORTED_MODULE_3__/* .publisherIn */ ._8)(claims, claim);
		return (0,_registries_trusted_publishing_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(claims, 'repository') === '' ? { ...publisher, owner: '(not in the token)' } : publisher;
}
function stated({ trusting, repository }) {
		const [owner = '<owner>', name = '<repository>'] = repository?.split('/') ?? [];
		const { workflow = '<file>.yml', environment = '' } = trusting ?? {};
		return { owner, repository: name, workflow, workflowIn: '', environment };
}
function permissionOf(env, line) {
		const page = (0,_host_github_server_js__WEBPACK_IMPORTED_MODULE_4__/* .workflowPage */ .ZP)(env);
		return page === undefined ? undefined : { page, values: { permissions: `{ ${line} }` } };
}
/***/ }),
/***/ 82459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	U0: () => (/* binding */ unknownName),
	qN: () => (/* binding */ askVersion),
	rn: () => (/* binding */ thereSince)
});
var _core_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61552);
async function askVersion(about, name, look) {
		const seen = [];
		const answer = await (0,_core_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .k)(about, async () => {
				const { state, message, ...more } = await look();
				seen.push({ state, message, ...more });
				return { state, message };
		});
		return { name, isNew: seen[0]?.isNew === true, isThere: seen[0]?.isThere === true, answer };
}
function unknownName(name) {
		return { isNew: true, state: 'ok', message: `There is no ${name} yet: this is its first release.` };
}
function thereSince(version, since, more) {
		const when = since === undefined ? '' : ` since ${since.slice(0, 10)}`;
		return { isThere: true, state: 'unknown', message: `${version} is there${when}${more}` };
}
/***/ }),
/***/ 5833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	work: () => (/* binding */ work)
});
var archive = __webpack_require__(62841);
var first_difference = __webpack_require__(53169);
var errors = __webpack_require__(8005);
var receipt = __webpack_require__(88316);
var picomatch = __webpack_require__(14006);
var schemas = __webpack_require__(88343);
var about = __webpack_require__(87821);
var core_answer = __webpack_require__(61552);
var github_server = __webpack_require__(79180);
var github_api = __webpack_require__(67642);
var remote_answer = __webpack_require__(511);
var ask_trust = __webpack_require__(9789);
var promises_ = __webpack_require__(51455);
var p_limit = __webpack_require__(70370);
var attestations = __webpack_require__(71845);
var converge = __webpack_require__(93935);
;// CONCATENATED MODULE: ./.build/targets/github/shapes.js
const ASSET = schemas/* looseObject */._H3({
		id: schemas/* int */.Whr().positive(),
		name: schemas/* string */.YjP().min(1),
		label: schemas/* string */.YjP().nullish(),
		state: schemas/* string */.YjP(),
		digest: schemas/* string */.YjP().nullish(),
		url: schemas/* string */.YjP(),
		browser_download_url: schemas/* string */.YjP(),
});
const RELEASE = schemas/* looseObject */._H3({
		id: schemas/* int */.Whr().positive(),
		tag_name: schemas/* string */.YjP(),
		draft: schemas/* boolean */.zMY(),
		prerelease: schemas/* boolean */.zMY(),
		immutable: schemas/* boolean */.zMY().optional(),
		body: schemas/* string */.YjP().nullish(),
		html_url: schemas/* string */.YjP(),
		upload_url: schemas/* string */.YjP(),
		assets: (0,remote_answer/* listOf */.c3)(ASSET).optional(),
});
const POINTER = schemas/* looseObject */._H3({
		object: schemas/* looseObject */._H3({ type: schemas/* string */.YjP(), sha: schemas/* string */.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'expected an id') }),
});
const REPOSITORY = schemas/* looseObject */._H3({
		private: schemas/* boolean */.zMY().optional(),
		permissions: schemas/* looseObject */._H3({ push: schemas/* boolean */.zMY().optional() }).nullish(),
});
const NOTES = schemas/* looseObject */._H3({ body: schemas/* string */.YjP() });
const MADE = schemas/* looseObject */._H3({ id: schemas/* int */.Whr().positive() });
;// CONCATENATED MODULE: ./.build/targets/github/write.js
async function writeSeen(host, step) {
		const write = {
				tries: 5,
				send: () => attempt(step),
				look: ({ answer }) => step.look(answer),
				conclude(sent, seen, last) {
						if (seen === undefined && last)
								throw sent.answer === undefined ? sent.fault : lost(step, sent.answer);
						return seen;
				},
		};
		return (0,converge/* converge */.cB)(write, host);
}
async function attempt(step) {
		try {
				const answer = await step.write();
				if (isNo(answer) && step.perhaps?.(answer) !== true)
						throw (0,github_api/* refused */.J)(answer, step.doing, step.repository);
				return { answer };
		}
		catch (error) {
				return { answer: undefined, fault: (0,converge/* broken */.mw)(error) };
		}
}
function madeId(answer) {
		return answer?.status === 201 ? (0,remote_answer/* peekAnswer */.cj)(answer, MADE)?.id : undefined;
}
function isNo({ status }) {
		return status >= 300 && status < 500 && status !== 408;
}
function lost(step, answer) {
		if (answer.status >= 300)
				return (0,github_api/* refused */.J)(answer, step.doing, step.repository);
		return new errors/* ReleaseError */.K2('github/lost', `GitHub reported success for “${step.doing}”, but nothing changed.`, {
				hint: 'Run publish again: it continues where it stopped.',
		});
}
;// CONCATENATED MODULE: ./.build/targets/github/attest.js
const SIGNED = schemas/* looseObject */._H3({
		dsseEnvelope: schemas/* looseObject */._H3({ payload: schemas/* string */.YjP(), signatures: schemas/* array */.YOg(schemas/* looseObject */._H3({ sig: schemas/* string */.YjP() })).min(1) }),
});
const HELD = schemas/* looseObject */._H3({ attestations: (0,remote_answer/* listOf */.c3)(schemas/* looseObject */._H3({ bundle: schemas/* unknown */.L5J() })) });
const PLANS = 'GitHub keeps attestations of public repositories, and of private ones on GitHub Enterprise Cloud only.';
const OFF = 'To publish without: [github] attestations = false.';
async function storeAttestations(api, publishFiles, host) {
		const limit = (0,p_limit/* default */.A)(3);
		await Promise.all(bundlesOf(publishFiles).map((bundle) => limit(() => store(api, bundle, host))));
}
function bundlesOf(publishFiles) {
		const bundles = publishFiles.filter(({ kind, file }) => kind === 'evidence' && /\.(sigstore|attestation)\.json$/.test(file));
		if (bundles.length > 0)
				return bundles;
		throw new errors/* ReleaseError */.K2('github/attestations', '[github] attestations is on, but nothing is signed with Sigstore.', {
				hint: 'Set [sigstore] sign = "public". In a private repository: "always".',
		});
}
async function store(api, { file, path }, host) {
		const bundle = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
		const { payload, signatures } = SIGNED.parse(bundle).dsseEnvelope;
		const mine = signatures[0]?.sig;
		const sha256 = (0,attestations/* digestOf */.ol)([(0,attestations/* decoded */.DH)(payload)], 'sha256', () => true);
		const look = async () => {
				const answer = await api.call('GET', `/attestations/sha256:${sha256}?per_page=100`);
				if (answer.status === 404)
						return undefined;
				if (answer.status !== 200)
						throw denied(answer, api, host) ?? (0,github_api/* refused */.J)(answer, 'read attestations', api.repository);
				const { attestations } = (0,remote_answer/* readAnswer */.JN)(answer, HELD, `the attestations of ${file}`);
				const there = attestations.some((one) => one.bundle == null || SIGNED.safeParse(one.bundle).data?.dsseEnvelope.signatures[0]?.sig === mine);
				return there || undefined;
		};
		if (await look())
				return;
		await writeSeen(host, {
				doing: `store the attestation ${file}`,
				repository: api.repository,
				async write() {
						const answer = await api.call('POST', '/attestations', { bundle });
						const error = denied(answer, api, host);
						if (error !== undefined)
								throw error;
						return answer;
				},
				look: async (answer) => (answer?.status === 201 ? true : look()),
		});
}
function denied(answer, { repository }, { env }) {
		const { status } = answer;
		if (status !== 401 && status !== 403 && status !== 404 && status !== 422)
				return undefined;
		const hint = (0,github_server/* isEnterpriseServer */.vh)(env)
				? `A GitHub Enterprise Server keeps no attestations. ${OFF}`
				: `In Actions, add to the publish job: permissions: { attestations: write, contents: write, id-token: write }. ${PLANS} ${OFF}`;
		return new errors/* ReleaseError */.K2('github/attestations', `GitHub does not store attestations for ${repository} (${status}).`, {
				hint,
				quote: [(0,remote_answer/* wordsOf */.Z9)(answer)],
		});
}
function attestationsAhead(isPrivate, { env }) {
		if ((0,github_server/* isEnterpriseServer */.vh)(env))
				return { state: 'wrong', message: 'A GitHub Enterprise Server keeps no attestations.', hint: OFF };
		return isPrivate ? { state: 'unknown', message: PLANS, hint: OFF } : undefined;
}
;// CONCATENATED MODULE: ./.build/targets/github/tag.js
async function taggedCommit(api, tag) {
		const path = tag.split('/').map(encodeURIComponent).join('/');
		let found = await api.find(`/git/ref/tags/${path}`, POINTER, `the tag ${tag}`);
		for (let depth = 0; found?.object.type === 'tag' && depth < 5; depth += 1)
				found = await api.find(`/git/tags/${found.object.sha}`, POINTER, `the tag ${tag}`);
		return found?.object.sha;
}
function tagProblem(tagged, { tag, commit }, repository) {
		if (tagged === commit)
				return undefined;
		if (tagged === undefined) {
				return { message: `The tag ${tag} is not on GitHub (${repository}).`, hint: `git push origin ${tag}` };
		}
		return {
				message: `The tag ${tag} on GitHub points at ${tagged.slice(0, 12)}, but this release was built from ${commit.slice(0, 12)}.`,
				hint: 'The tag was moved: build and publish the commit it points at now.',
		};
}
function assertTag(tagged, input, repository) {
		const problem = tagProblem(tagged, input, repository);
		if (problem !== undefined)
				throw new errors/* ReleaseError */.K2('github/tag', problem.message, { hint: problem.hint });
}
;// CONCATENATED MODULE: ./.build/targets/github/ahead.js
const PUBLISHED = RELEASE.extend({ published_at: schemas/* string */.YjP().nullish() });
const RULESETS = (0,remote_answer/* listOf */.c3)(schemas/* looseObject */._H3({ id: schemas/* int */.Whr(), target: schemas/* string */.YjP().optional(), enforcement: schemas/* string */.YjP().optional() }));
const PATTERNS = schemas/* array */.YOg(schemas/* string */.YjP()).optional();
const RULESET = schemas/* looseObject */._H3({
		name: schemas/* string */.YjP(),
		conditions: schemas/* looseObject */._H3({ ref_name: schemas/* looseObject */._H3({ include: PATTERNS, exclude: PATTERNS }).optional() }).nullish(),
		rules: schemas/* array */.YOg(schemas/* looseObject */._H3({ type: schemas/* string */.YjP() })).optional(),
});
const MOST_RULESETS = 10;
async function githubAhead(input, host) {
		const api = (0,github_api/* openApi */.N)({ repository: input.repository, token: input.inputs.githubToken }, host);
		const page = `${(0,github_server/* serverOf */.FN)(host.env).origin}/${api.repository}`;
		const own = [await askToken(api, input, host), ...(await askAttestations(api, input, page, host))];
		if (input.tag === undefined || input.built === true)
				return own;
		const { tag } = input;
		return [
				...own,
				await askTag(api, tag, input, page),
				await askRelease(api, tag, page),
				await askProtection(api, tag, page),
		];
}
function askToken(api, input, host) {
		const { page, values } = (0,ask_trust/* permissionOf */.F)(host.env, 'contents: write') ?? {
				page: `${(0,github_server/* serverOf */.FN)(host.env).origin}/settings/personal-access-tokens/new`,
				values: { 'Repository access': api.repository, Permissions: 'Contents: Read and write' },
		};
		return (0,core_answer/* ask */.k)({ id: 'preflight/github-token', what: 'github-token', page, values }, async () => {
				const hint = `Set ${about/* ENV_PREFIX */.N8}GITHUB_TOKEN; in Actions: with: { github-token: ... } and permissions: { contents: write }.`;
				if (!api.signedIn) {
						return input.sends
								? { state: 'wrong', message: 'No token for GitHub is set, so no release can be created.', hint }
								: { state: 'unknown', message: 'Not looked at: no token is set here. The workflow has one of its own.' };
				}
				const answer = await api.call('GET', '');
				if (answer.status !== 200)
						throw (0,github_api/* refused */.J)(answer, 'read the repository', api.repository);
				const { permissions } = (0,remote_answer/* readAnswer */.JN)(answer, REPOSITORY, `the repository ${api.repository}`);
				if (permissions?.push === true)
						return { state: 'ok', message: `The token may write to ${api.repository}.` };
				if (input.inputs.githubToken?.startsWith('ghs_') === true) {
						const message = `The token can read ${api.repository}; whether this job has contents: write shows at the first write only.`;
						const denied = permissions?.push === false;
						const hint = 'Write: permissions: { contents: write }.';
						return { state: 'unknown', message, ...(denied ? { id: 'preflight/github-rights', hint } : {}) };
				}
				const message = `The token cannot push to ${api.repository}, so it cannot see drafts or create a release.`;
				return { state: 'wrong', message, hint: 'Grant the token Contents: write for this repository.' };
		});
}
async function askAttestations(api, input, page, host) {
		if (input.settings.attestations !== true)
				return [];
		const place = (0,ask_trust/* permissionOf */.F)(host.env, 'attestations: write, contents: write, id-token: write') ?? {
				page: `${page}/attestations`,
				values: { permissions: 'attestations: write' },
		};
		const answer = await (0,core_answer/* ask */.k)({ id: 'github/attestations', what: 'attestations on GitHub', ...place }, async () => {
				const seen = await api.call('GET', '');
				const repository = seen.status === 200 ? (0,remote_answer/* peekAnswer */.cj)(seen, REPOSITORY) : undefined;
				const problem = attestationsAhead(repository?.private === true, host);
				if (problem !== undefined)
						return problem;
				return { state: 'unknown', message: 'Whether this job has attestations: write shows at the first one only.' };
		});
		return [answer];
}
function askTag(api, tag, input, page) {
		const values = { Tag: tag, Commit: input.commit };
		return (0,core_answer/* ask */.k)({ id: 'github/tag', what: `the tag ${tag}`, page: `${page}/tags`, values }, async () => {
				const tagged = await taggedCommit(api, tag);
				const problem = tagProblem(tagged, { tag, commit: input.commit }, api.repository);
				if (problem === undefined)
						return { state: 'ok', message: `It is on GitHub at ${input.commit.slice(0, 12)}.` };
				if (tagged === undefined && !api.signedIn) {
						const message = `GitHub shows no tag ${tag} to a request without a token: it is not pushed, or the repository is private.`;
						return { state: 'unknown', message, hint: problem.hint };
				}
				return { state: 'wrong', ...problem };
		});
}
function askRelease(api, tag, page) {
		const about = { page: `${page}/releases`, values: { Tag: tag } };
		return (0,core_answer/* ask */.k)({ id: 'preflight/github-release', what: `the release ${tag}`, ...about }, async () => {
				const found = await api.find(`/releases/tags/${encodeURIComponent(tag)}`, PUBLISHED, `the release ${tag}`);
				if (found !== undefined) {
						const { published_at, immutable } = found;
						const since = published_at == null ? '' : ` since ${published_at.slice(0, 10)}`;
						const frozen = immutable === true ? ' It is immutable: nothing can be added to it.' : '';
						const message = `${tag} is released${since}.${frozen} Whether it has the same files is known after the build.`;
						return { state: 'unknown', message, page: `${page}/releases/tag/${encodeURIComponent(tag)}` };
				}
				if (!api.signedIn)
						return { state: 'unknown', message: 'None is shown to a request without a token.' };
				const immutable = await api.call('GET', '/immutable-releases');
				if (immutable.status !== 200)
						return { state: 'ok', message: 'There is none yet.' };
				const message = `There is none, and immutable releases are on: if ${tag} was released once and deleted, GitHub never accepts that tag again, and says so only when the draft is published.`;
				return { state: 'unknown', message };
		});
}
function askProtection(api, tag, page) {
		const values = {
				'New ruleset': 'New tag ruleset',
				'Target tags': 'v*',
				Rules: 'Restrict updates, Restrict deletions',
		};
		const about = { page: `${page}/settings/rules`, values };
		return (0,core_answer/* ask */.k)({ id: 'preflight/github-protection', what: 'protection of tags', ...about }, async () => {
				const answer = await api.call('GET', '/rulesets?targets=tag&per_page=100');
				const listed = answer.status === 200 ? (0,remote_answer/* peekAnswer */.cj)(answer, RULESETS) : undefined;
				if (listed === undefined)
						return { state: 'unknown', message: `GitHub did not list the rulesets (${answer.status}).` };
				const active = listed.filter(({ target, enforcement }) => target === 'tag' && enforcement === 'active');
				const read = await Promise.all(active.slice(0, MOST_RULESETS).map(({ id }) => api.call('GET', `/rulesets/${id}`)));
				const known = read.map((one) => (one.status === 200 ? (0,remote_answer/* peekAnswer */.cj)(one, RULESET) : undefined));
				const guard = known.find((one) => one !== undefined && keeps(one, tag));
				if (guard !== undefined) {
						const message = `The ruleset ${guard.name} keeps ${tag} from being moved.`;
						return { state: 'ok', message, values: { Ruleset: guard.name } };
				}
				if (known.includes(undefined) || active.length > MOST_RULESETS) {
						const message = `GitHub lists rulesets for tags (${active.length}) and did not say whether one is for ${tag}.`;
						return { state: 'unknown', message };
				}
				const message = `No ruleset is for updates of ${tag}: whoever can push can move it.`;
				return { state: 'ok', message, hint: 'A ruleset keeps release tags where they are.' };
		});
}
function keeps({ conditions, rules }, tag) {
		const { include = [], exclude = [] } = conditions?.ref_name ?? {};
		const fits = (pattern) => pattern === '~ALL' || picomatch.isMatch(`refs/tags/${tag}`, pattern);
		return rules?.some(({ type }) => type === 'update') === true && include.some(fits) && !exclude.some(fits);
}
var semver = __webpack_require__(62088);
var core_version = __webpack_require__(51928);
var decoded = __webpack_require__(51278);
;// CONCATENATED MODULE: ./.build/targets/github/mark.js
const LINE = new RegExp(`^<!-- ${about/* NAME */.o_}: (\\S+) ([0-9a-f]{40}|[0-9a-f]{64})(?: parts=(\\S+))?(?: files=([0-9a-f]{64}(?:,[0-9a-f]{64})*))? -->$`);
function readMark(body, tag) {
		const found = LINE.exec(lastLine(body).line);
		const [, encoded = '', commit = '', parts, files] = found ?? [];
		if (found === null || (0,decoded/* decoded */.D)(encoded) !== tag)
				return undefined;
		return {
				...{ tag, commit },
				parts: (parts?.split(',') ?? []).map((part) => (0,decoded/* decoded */.D)(part) ?? ''),
				files: files?.split(',') ?? [],
		};
}
function withMark(body, mark) {
		const { before, line } = lastLine(body);
		const parts = mark.parts.length === 0 ? '' : ` parts=${mark.parts.map(encodeURIComponent).join(',')}`;
		const files = mark.files.length === 0 ? '' : ` files=${mark.files.join(',')}`;
		const text = LINE.test(line) ? before : body;
		return `${text.trimEnd()}\n\n<!-- ${about/* NAME */.o_}: ${encodeURIComponent(mark.tag)} ${mark.commit}${parts}${files} -->`.trimStart();
}
function withoutMark(body) {
		const { before, line } = lastLine(body);
		return LINE.test(line) ? before.trimEnd() : body;
}
function lastLine(body) {
		const text = body.trimEnd();
		const at = text.lastIndexOf('\n') + 1;
		return { before: text.slice(0, at), line: text.slice(at).trim() };
}
var install_block = __webpack_require__(83462);
var render_diff = __webpack_require__(15473);
var clean_text = __webpack_require__(18001);
var notes_template = __webpack_require__(77556);
var formats_fence = __webpack_require__(11360);
var file_names = __webpack_require__(80649);
;// CONCATENATED MODULE: ./.build/targets/github/notes.js
const MOST_CHARACTERS = 90_000;
const MOST_OF_A_SECTION = 30_000;
const MOST_OF_TOOLS = 12_000;
const MOST_OF_STARTS = 4_000;
function releaseBody(generated, input, mark = markOf(input)) {
		if (input.told?.template !== undefined)
				return withMark(byTemplate(input.told.template, generated, input), mark);
		const above = [...unstarted(input), authored(input)].join('\n');
		const own = section(input).join('\n');
		const left = MOST_CHARACTERS - above.length - own.length;
		return withMark([above, shortened(harmless(generated.trim()), left), own].join('\n'), mark);
}
function byTemplate(template, generated, input) {
		const warning = unstarted(input).join('\n');
		const values = {
				...{ tag: code(input.tag), version: code(input.plan.projects[0]?.version ?? ''), warning, generated: '' },
				...{ changelog: authored(input), changes: changes(input).join('\n'), files: files(input).join('\n') },
				...{ tools: tools(input), 'works-with': worksWith(input) },
				install: (0,install_block/* installBlocks */.Y)(input.told?.setups ?? []),
				verify: (0,install_block/* verifying */.M)(input.told?.verify ?? []),
		};
		const own = ended(template);
		const most = MOST_CHARACTERS - warning.length;
		const left = most - (0,notes_template/* fillTemplate */.ou)(own, values).length;
		const filled = (0,notes_template/* fillTemplate */.ou)(own, { ...values, generated: shortened(harmless(generated.trim()), left) });
		const text = shortened(filled, most);
		const isSaid = text.replace(/<!--.*?-->/gs, '').includes(warning.trim());
		return `${isSaid ? text : `${warning.trim()}\n\n${text}`}\n`;
}
function shortened(text, most) {
		if (text.length <= most)
				return text;
		const lines = text.split('\n');
		const link = lines.findLast((line) => line.startsWith('**Full Changelog**')) ?? '';
		const kept = text.slice(0, Math.max(0, most - link.length - 20));
		return `${kept.slice(0, kept.lastIndexOf('\n') + 1)}\n… (shortened)\n\n${link}`.trim();
}
function harmless(text) {
		return text.split('\n').map(commentsEnd).join('\n');
}
function commentsEnd(text) {
		const ended = text.lastIndexOf('-->') + 1;
		return text.slice(0, ended) + text.slice(ended).replaceAll('<!--', '&lt;!--');
}
function ended(text) {
		const clean = commentsEnd((0,clean_text/* cleanText */.X5)(text));
		let fence;
		for (const line of clean.split('\n'))
				fence = (0,formats_fence/* openFence */._)(line, fence);
		const tags = ['details', 'pre', 'table', 'div'].flatMap((tag) => {
				const count = (pattern) => clean.match(new RegExp(pattern, 'gi'))?.length ?? 0;
				return Array(Math.max(0, count(`<${tag}\\b`) - count(`</${tag}>`))).fill(`</${tag}>`);
		});
		return [clean, ...(fence === undefined ? [] : [fence]), ...tags].join('\n');
}
function markOf({ tag, commit, part, publishFiles }, before = { parts: [], files: [] }) {
		const parts = [...new Set([...before.parts, ...(part === undefined ? [] : [part.name])])];
		return { tag, commit, parts, files: [...new Set([...before.files, ...publishFiles.map(({ sha256 }) => sha256)])] };
}
function addPart(body, input, mark) {
		const text = [withoutMark(body), ...unstarted(input), authored(input), ...section(input)].join('\n');
		return withMark(text.length > MOST_CHARACTERS ? body : text, mark);
}
function authored({ plan: { projects } }) {
		const sections = projects.flatMap(({ name, version, notes }) => notes === undefined ? [] : [`${projects.length > 1 ? `## ${code(name)} ${version}\n\n` : ''}${ended(notes)}\n`]);
		return shortened(sections.join('\n'), MOST_OF_A_SECTION);
}
function section(input) {
		const { told } = input;
		return [
				...changes(input),
				...(told === undefined
						? []
						: [tools(input) + (0,install_block/* installBlocks */.Y)(told.setups) + worksWith(input) + (0,install_block/* verifying */.M)(told.verify)]),
				...files(input),
		];
}
function tools({ told }) {
		return shortened(told?.tools ?? '', MOST_OF_TOOLS);
}
function worksWith({ told }) {
		return shortened(told?.worksWith ?? '', MOST_OF_STARTS);
}
function files(input) {
		const { part } = input;
		const rows = input.publishFiles
				.filter(({ kind }) => kind !== 'evidence')
				.map(({ file, size, sha256 }) => `| ${code(file)} | ${size} | ${code(sha256)} |`);
		return [
				`<details><summary>Files${part === undefined ? '' : ` of ${part.name}`}</summary>`,
				'',
				...(rows.join('\n').length > MOST_OF_A_SECTION
						? [`${rows.length} files; ${code((0,file_names/* planAsset */.Ii)(part))} lists them with their digests.`]
						: ['| file | bytes | sha256 |', '| --- | ---: | --- |', ...rows]),
				'',
				`Every installable file was started as a user would start it, a library imported or run, before it was published; ${code((0,file_names/* planAsset */.Ii)(part))} says with what.`,
				'</details>',
				'',
		];
}
function changes({ plan }) {
		const text = (0,render_diff/* comparedMarkdown */.Nk)(plan.compared, plan.projects.length > 1);
		return text === '' ? [] : [shortened(text, MOST_OF_A_SECTION)];
}
function unstarted(input) {
		const lines = input.publishFiles
				.filter(({ started }) => started?.outcome === 'unstarted')
				.map(({ file, started }) => `> ${code(file)} was not started before it was published: ${code(started?.reason ?? '')}`);
		return lines.length === 0 ? [''] : ['', '> [!WARNING]', ...lines, ''];
}
function code(text) {
		return `\`${text.replace(/[`|\p{Cc}\p{Cf}]/gu, ' ')}\``;
}
var external_node_path_ = __webpack_require__(76760);
var digest = __webpack_require__(34002);
var reading = __webpack_require__(41418);
;// CONCATENATED MODULE: ./.build/targets/github/release.js
async function inspectGithub(input, host) {
		const api = (0,github_api/* openApi */.N)({ repository: input.repository, token: input.inputs.githubToken }, host);
		const tagged = await taggedCommit(api, input.tag);
		const all = await api.list('/releases', RELEASE, 'the releases');
		const here = all.filter(({ tag_name }) => tag_name === input.tag).sort(byWorth);
		const [best = await publishedAt(api, input.tag), ...rest] = here;
		return {
				api,
				tagged,
				release: best === undefined ? undefined : await readRelease(api, best, host),
				spare: rest.filter((one) => one.draft && isSpare(one)).map(({ id }) => id),
				others: all
						.filter((one) => !one.draft && !one.prerelease && one.tag_name !== input.tag)
						.map(({ tag_name }) => tag_name),
		};
}
async function publishedAt(api, tag) {
		const found = await api.find(`/releases/tags/${encodeURIComponent(tag)}`, RELEASE, `the release ${tag}`);
		return found?.tag_name === tag ? found : undefined;
}
async function readAgain(api, id, host) {
		const json = await api.find(`/releases/${id}`, RELEASE, `the release ${id}`);
		return json && readRelease(api, json, host);
}
function byWorth(a, b) {
		const worth = (one) => (one.draft ? 0 : 4) + (isComplete(one) ? 2 : 0) + (markIn(one) === undefined ? 0 : 1);
		return worth(b) - worth(a) || a.id - b.id;
}
function markIn({ body, tag_name }) {
		return readMark(body ?? '', tag_name);
}
function isSpare(one) {
		const mark = markIn(one);
		if (mark === undefined || isComplete(one))
				return false;
		return (one.assets ?? []).every(({ state, digest }) => state !== 'uploaded' || mark.files.includes((0,reading/* sha256In */.hS)(digest) ?? ''));
}
function isRemovable({ draft, mark }, { state, sha256 }) {
		return draft && mark !== undefined && (state !== 'uploaded' || mark.files.includes(sha256 ?? ''));
}
function isComplete({ assets }) {
		return (assets ?? []).some(({ name, state }) => (0,file_names/* isPlanAsset */.Qu)(name) && state === 'uploaded');
}
async function readRelease(api, json, host) {
		const listed = await api.list(`/releases/${json.id}/assets`, ASSET, 'the files');
		return {
				id: json.id,
				draft: json.draft,
				immutable: json.immutable === true,
				mark: markIn(json),
				body: json.body ?? '',
				page: api.page(json.html_url),
				uploadUrl: json.upload_url.replace(/\{.*$/, ''),
				assets: await Promise.all(listed.map((asset) => readAsset(api, asset, host))),
		};
}
async function readAsset(api, json, host) {
		const { id, name, state, url } = json;
		const given = (0,reading/* sha256In */.hS)(json.digest);
		const asset = { id, name, label: json.label ?? '', state, url, download: api.page(json.browser_download_url) };
		if (state !== 'uploaded')
				return { ...asset, sha256: undefined };
		if (given !== undefined)
				return { ...asset, sha256: given };
		const path = await fetchAsset(api, asset, host);
		return { ...asset, sha256: path === undefined ? undefined : (await (0,digest/* digestFile */.TM)(path)).sha256 };
}
async function fetchAsset(api, asset, host) {
		const saveTo = (0,external_node_path_.join)(await host.tempDir('asset'), (0,external_node_path_.basename)(asset.name));
		const answer = await api.send({
				url: asset.url,
				headers: { accept: 'application/octet-stream' },
				saveTo,
				maxBytes: 2 * 1024 ** 3,
				timeoutMs: 600_000,
				budgetMs: 1_200_000,
		});
		if (answer.status === 404)
				return undefined;
		if (answer.status !== 200)
				throw (0,github_api/* refused */.J)(answer, `download ${asset.name}`, api.repository);
		return saveTo;
}
async function fetchWhole(api, asset, host) {
		const path = await fetchAsset(api, asset, host);
		if (path === undefined || (await (0,digest/* digestFile */.TM)(path)).sha256 === asset.sha256)
				return path;
		throw new errors/* ReleaseError */.K2('remote/answer', `${asset.name} of ${api.repository} could not be read: the content is not what GitHub lists (sha256 ${asset.sha256}).`, {
				hint: 'Nothing was concluded from it. Run it again; if it stays, a proxy or a login page may be answering instead.',
		});
}
function assetOf(assets, file) {
		return assets.find(({ name }) => name === file) ?? assets.find(({ label }) => label === file);
}
function isFinished(assets, part) {
		return assetOf(assets, (0,file_names/* planAsset */.Ii)(part))?.sha256 !== undefined;
}
function gone(api) {
		return new errors/* ReleaseError */.K2('github/gone', `The draft disappeared from ${api.repository} during the upload.`, {
				hint: 'Someone deleted it, or another run is active. Run publish again.',
		});
}
var unchanged = __webpack_require__(59085);
var media_type = __webpack_require__(65164);
;// CONCATENATED MODULE: ./.build/targets/github/upload.js
async function uploadAsset(api, release, publishFile, host) {
		const before = assetOf(release.assets, publishFile.file);
		if (before?.sha256 === publishFile.sha256)
				return before;
		if (before !== undefined)
				await clear(api, release, before);
		const url = uploadUrl(release, publishFile);
		return writeSeen(host, {
				doing: `upload ${publishFile.file}`,
				repository: api.repository,
				write: () => api.send({
						method: 'POST',
						url,
						headers: { 'content-type': (0,media_type/* mediaTypeOf */.c)(publishFile) },
						body: () => (0,unchanged/* unchangedBytes */.Pj)(publishFile),
						length: publishFile.size,
				}),
				perhaps: (answer) => answer.status === 422 && /already_exists/.test(answer.text()),
				look: (answer) => lookFor(api, release, publishFile, answer, host),
		});
}
async function lookFor(api, release, publishFile, answer, host) {
		const known = madeId(answer);
		const asset = known === undefined ? await findAsset(api, release.id, publishFile, host) : await byId(api, known, host);
		if (asset === undefined)
				return undefined;
		if (asset.sha256 === publishFile.sha256) {
				if (asset.name === publishFile.file || asset.label === publishFile.file)
						return asset;
				throw new errors/* ReleaseError */.K2('github/renamed', `GitHub stored ${publishFile.file} under the name ${asset.name}.`, {
						hint: 'Use a file name of ASCII letters, digits and . _ + @ -.',
				});
		}
		await clear(api, release, asset);
		return undefined;
}
async function clear(api, release, asset) {
		const wreck = asset.state !== 'uploaded';
		if (wreck || isRemovable(release, asset))
				return removeAsset(api, asset);
		throw new errors/* ReleaseError */.K2('github/other-run', `${asset.name} is in the ${release.draft ? 'draft' : 'release'} with different contents (sha256 ${asset.sha256}), which this run did not upload.`, { hint: 'Another run may be active for the same tag. Let it finish, then run publish again.' });
}
async function byId(api, id, host) {
		const json = await api.find(`/releases/assets/${id}`, ASSET, 'an asset');
		return json && readAsset(api, json, host);
}
async function findAsset(api, release, publishFile, host) {
		const listed = await api.list(`/releases/${release}/assets`, ASSET, 'the files');
		const found = listed.find(({ name, label }) => name === publishFile.file || label === publishFile.file);
		return found === undefined ? undefined : readAsset(api, found, host);
}
async function removeAsset(api, asset) {
		const answer = await api.call('DELETE', `/releases/assets/${asset.id}`);
		if (answer.status === 204 || answer.status === 404)
				return;
		throw (0,github_api/* refused */.J)(answer, `replace ${asset.name}`, api.repository);
}
function uploadUrl(release, publishFile) {
		if (!URL.canParse(release.uploadUrl))
				return release.uploadUrl;
		const url = new URL(release.uploadUrl);
		url.searchParams.set('name', publishFile.file);
		if (/[^A-Za-z0-9._+@-]/.test(publishFile.file))
				url.searchParams.set('label', publishFile.file);
		return url.href;
}
;// CONCATENATED MODULE: ./.build/targets/github/draft.js
async function openDraft(remote, input, host) {
		const { api } = remote;
		assertTag(await taggedCommit(api, input.tag), input, api.repository);
		if (remote.release !== undefined)
				return { ...remote, release: await refresh(remote, remote.release, input, host) };
		const body = releaseBody(await generatedNotes(remote, input, host), input);
		const release = await writeSeen(host, {
				doing: 'create the draft',
				repository: api.repository,
				write: () => api.call('POST', '/releases', {
						tag_name: input.tag,
						name: input.tag,
						body,
						draft: true,
						prerelease: isPre(input),
				}),
				perhaps: (answer) => answer.status === 422 && /already_exists/.test(answer.text()),
				async look(answer) {
						const id = madeId(answer);
						if (id !== undefined)
								return readAgain(api, id, host);
						return (await inspectGithub(input, host)).release;
				},
		});
		return elect(api, release, input, host);
}
async function elect(api, mine, input, host) {
		const now = await inspectGithub(input, host);
		const release = now.release ?? mine;
		if (release.id !== mine.id)
				await removeDraft(api, mine.id, host);
		if (release.mark === undefined || input.part !== undefined || !isOther(release.mark, input)) {
				return { ...now, release: await refresh(now, release, input, host) };
		}
		throw new errors/* ReleaseError */.K2('github/other-run', `Another run of ${input.tag} created its draft in ${api.repository} at the same time, with different files.`, { hint: 'Let it finish, then run publish again: it adopts that draft.' });
}
function isOther({ commit, files }, input) {
		return commit !== input.commit || input.publishFiles.some(({ sha256 }) => !files.includes(sha256));
}
async function refresh(remote, release, input, host) {
		const { mark: before } = release;
		const { api } = remote;
		if (!release.draft || before === undefined)
				return release;
		const { part } = input;
		const names = new Set(input.publishFiles.map(({ file }) => file));
		const finished = isFinished(release.assets, part);
		const stale = finished || part !== undefined
				? []
				: release.assets.filter((asset) => !names.has(asset.name) && !names.has(asset.label) && isRemovable(release, asset));
		for (const asset of stale)
				await removeAsset(api, asset);
		const assets = release.assets.filter((asset) => !stale.includes(asset));
		const current = before.commit === input.commit;
		const kept = before.files.filter((sha256) => part !== undefined || assets.some((asset) => asset.sha256 === sha256));
		const mark = markOf(input, { parts: current ? before.parts : [], files: kept });
		const covers = (there) => there?.commit === mark.commit &&
				mark.parts.every((name) => there.parts.includes(name)) &&
				mark.files.every((sha256) => there.files.includes(sha256));
		if (covers(before))
				return { ...release, assets };
		const covered = part === undefined || before.parts.includes(part.name);
		const body = !current
				? releaseBody(await generatedNotes(remote, input, host), input, mark)
				: covered
						? withMark(release.body, mark)
						: addPart(release.body, input, mark);
		const change = { body, name: input.tag, prerelease: isPre(input) };
		await patch(api, host, release.id, change, 'change the draft', (now) => covers(now.mark));
		return { ...release, body, mark, assets };
}
async function sweep(remote, host) {
		for (const id of remote.spare)
				await removeDraft(remote.api, id, host);
}
async function removeDraft(api, id, host) {
		try {
				const now = await readAgain(api, id, host);
				if (now === undefined || !now.draft || !now.assets.every((asset) => isRemovable(now, asset)))
						return;
				await api.call('DELETE', `/releases/${id}`);
		}
		catch (error) {
				const { message } = (0,errors/* tolerated */.Nx)(error);
				host.log.warn(`An empty draft of ${api.repository} remains; the next run removes it: ${message}`);
		}
}
async function publishDraft(remote, draft, input, host) {
		const { api } = remote;
		assertTag(await taggedCommit(api, input.tag), input, api.repository);
		const change = { draft: false, prerelease: isPre(input), make_latest: makeLatest(remote, input) };
		return patch(api, host, draft.id, change, 'publish the draft', (now) => !now.draft);
}
async function patch(api, host, id, change, doing, done) {
		return writeSeen(host, {
				doing,
				repository: api.repository,
				write: () => api.call('PATCH', `/releases/${id}`, change),
				async look() {
						const now = await readAgain(api, id, host);
						if (now === undefined)
								throw gone(api);
						return done(now) ? now : undefined;
				},
		});
}
async function generatedNotes(remote, input, host) {
		const { api } = remote;
		const doing = 'write release notes';
		const previous = previousTag(remote, input);
		try {
				const answer = await api.call('POST', '/releases/generate-notes', {
						tag_name: input.tag,
						...(previous === undefined ? {} : { previous_tag_name: previous }),
				});
				if (answer.status !== 200)
						throw (0,github_api/* refused */.J)(answer, doing, api.repository);
				return (0,remote_answer/* readAnswer */.JN)(answer, NOTES, 'release notes').body;
		}
		catch (error) {
				host.log.warn(`The release has no generated notes: ${(0,errors/* tolerated */.Nx)(error).message}`);
				return '';
		}
}
function previousTag(remote, input) {
		const names = input.plan.projects.map(({ name }) => name);
		const mine = (0,core_version/* parseTag */.ED)(input.tag, names);
		const version = semver.coerce(mine?.version);
		const below = remote.others.flatMap((tag) => {
				const parsed = (0,core_version/* parseTag */.ED)(tag, names);
				const other = semver.coerce(parsed?.version);
				const same = parsed !== undefined && parsed.name === mine?.name;
				return same && other !== null && version !== null && semver.lt(other, version) ? [{ tag, other }] : [];
		});
		return below.sort((a, b) => semver.rcompare(a.other, b.other))[0]?.tag;
}
function isPre(input) {
		return input.plan.projects.some(({ version }) => (0,core_version/* isPrerelease */.V1)(version));
}
function makeLatest(remote, input) {
		if (isPre(input))
				return 'false';
		const names = input.plan.projects.map(({ name }) => name);
		const parsed = (0,core_version/* parseTag */.ED)(input.tag, names);
		if (parsed === undefined || parsed.name !== undefined)
				return 'legacy';
		const mine = semver.coerce(parsed.version);
		const higher = remote.others
				.map((tag) => semver.coerce((0,core_version/* parseTag */.ED)(tag, names)?.version))
				.some((version) => version !== null && mine !== null && semver.gt(version, mine));
		return higher ? 'legacy' : 'true';
}
;// CONCATENATED MODULE: ./.build/targets/github/record.js
const LARGEST = 1_000_000;
async function recordReceipts(receipts, { api, release }, { part }, host) {
		const now = release === undefined ? undefined : await readAgain(api, release.id, host);
		if (now === undefined || !isFinished(now.assets, part) || (now.immutable && !now.draft))
				return;
		if (!now.draft && assetOf(now.assets, (0,file_names/* receiptsAsset */.Sw)(part, 1)) === undefined)
				return;
		const known = new Set();
		let count = 1;
		for (;; count += 1) {
				const earlier = assetOf(now.assets, (0,file_names/* receiptsAsset */.Sw)(part, count));
				if (earlier?.sha256 === undefined)
						break;
				const path = await fetchWhole(api, earlier, host);
				const text = path === undefined ? '' : (await (0,promises_.readFile)(path, 'utf8')).slice(0, LARGEST);
				for (const line of text.split('\n'))
						known.add(line.replace(/^\{"at":"[^"]*",/, '{'));
		}
		const at = new Date(host.now()).toISOString();
		const lines = receipts
				.map(({ target, project, file, sha256, outcome, url }) => JSON.stringify({ target, project, file, sha256, outcome, url }))
				.filter((line) => !known.has(line))
				.map((line) => `{"at":"${at}",${line.slice(1)}\n`);
		if (lines.length === 0)
				return;
		const file = (0,file_names/* receiptsAsset */.Sw)(part, count);
		const path = (0,external_node_path_.join)(await host.tempDir('receipts'), file);
		await (0,promises_.writeFile)(path, lines.join(''));
		await uploadAsset(api, now, { kind: 'receipts', file, path, ...(await (0,digest/* digestFile */.TM)(path)), project: '' }, host);
}
var markdown = __webpack_require__(51383);
;// CONCATENATED MODULE: ./.build/targets/github/withdraw.js
const [START, END] = [`<!-- ${about/* NAME */.o_} withdrawn -->`, `<!-- /${about/* NAME */.o_} withdrawn -->`];
const withdraw_MOST_CHARACTERS = 125_000;
const GENERATED = [
		/<details><summary>Add [^\n]* to a client<\/summary>\n[\s\S]*?\n<\/details>\n*/g,
		/<details><summary>Files[^\n]*<\/summary>\n[\s\S]*?\n<\/details>\n*/g,
		/^\* [^\n]* (?:by @\S+ in|made their first contribution in) https?:\/\/\S+\n/gm,
];
async function withdrawGithub(of, host) {
		const { release, api } = await inspectGithub(of, host);
		const what = `release ${of.tag}`;
		if (release === undefined)
				return [{ what, outcome: 'absent' }];
		const base = { what, url: release.page };
		if (release.draft)
				return [{ ...base, outcome: 'absent', next: 'It is a draft that only its writers see: delete it there.' }];
		const whole = withdrawnBody(release.body, of.reason);
		const body = fitted(whole) ?? whole;
		if (blockOf(release.body) === blockOf(body))
				return [{ ...base, outcome: 'already' }];
		if (of.dryRun)
				return [{ ...base, outcome: 'to withdraw' }];
		if (!api.signedIn) {
				throw new errors/* ReleaseError */.K2('preflight/github-token', 'No token for GitHub is set, so the release cannot be changed.', {
						hint: 'Set github-token: a token with Contents: write for this repository.',
				});
		}
		if (body.length > withdraw_MOST_CHARACTERS) {
				throw new errors/* ReleaseError */.K2('github/body', `The text of the release ${of.tag} would have ${body.length} characters; GitHub allows ${withdraw_MOST_CHARACTERS}, and nothing of it is generated.`, { hint: `Shorten it at ${release.page}, then run withdraw again.` });
		}
		const done = (now) => blockOf(now.body) === blockOf(body);
		await patch(api, host, release.id, { body }, 'change the release', done);
		return [{ ...base, outcome: 'withdrawn' }];
}
function fitted(body) {
		let text = body.replaceAll('\r\n', '\n');
		for (const part of GENERATED) {
				if (text.length > withdraw_MOST_CHARACTERS)
						text = text.replace(part, '');
		}
		if (body.length <= withdraw_MOST_CHARACTERS)
				return body;
		return text.length <= withdraw_MOST_CHARACTERS ? text : undefined;
}
function withdrawnBody(body, reason) {
		const block = `${START}\n> [!CAUTION]\n> **Withdrawn: do not use this version.** ${(0,markdown/* escapeMarkdown */.FV)(reason)}\n${END}`;
		const before = blockOf(body);
		return `${block}\n\n${before === undefined ? body : body.slice(body.indexOf(END) + END.length).trimStart()}`;
}
function blockOf(body) {
		const at = body.indexOf(END);
		return body.startsWith(START) && at > 0 ? body.slice(0, at).replaceAll('\r\n', '\n') : undefined;
}
;// CONCATENATED MODULE: ./.build/targets/github/work.js
const work = {
		async inspect(input, host) {
				const remote = await inspectGithub(input, host);
				return { ...remote, differs: await differences(remote, input, host) };
		},
		ahead: githubAhead,
		withdraw: withdrawGithub,
		forbids({ tagged, api }, input) {
				const problem = tagProblem(tagged, input, api.repository);
				return problem === undefined ? undefined : { rule: 'github/tag', level: 'error', ...problem };
		},
		plan: planGithub,
		async open(remote, input, host) {
				if (input.settings.attestations === true)
						bundlesOf(input.publishFiles);
				return openDraft(remote, input, host);
		},
		async earlier(file, remote, input, host) {
				const asset = assetOf(remote.release?.assets ?? [], file);
				if (asset?.sha256 === undefined)
						return undefined;
				const here = input.publishFiles.find((one) => one.file === file && one.sha256 === asset.sha256);
				return here?.path ?? fetchWhole(remote.api, asset, host);
		},
		async apply(action, remote, input, host) {
				const { publishFile } = action;
				const { release, api } = remote;
				if (release === undefined)
						throw new Error('open must come before apply');
				if (publishFile.kind === 'plan')
						await assertComplete(remote, input, host);
				const asset = await uploadAsset(api, release, publishFile, host);
				return (0,receipt/* receiptOf */.W)('github', publishFile, release.draft ? 'accepted' : 'published', { url: asset.download });
		},
		record: recordReceipts,
		async finish(remote, input, host) {
				const before = remote.release;
				if (before === undefined)
						throw new Error('finish without a release');
				const whole = !before.draft && lackingIn(before, input.publishFiles).length === 0;
				const now = whole ? before : await readAgain(remote.api, before.id, host);
				if (now === undefined)
						throw gone(remote.api);
				assertAll(now, input.publishFiles, remote);
				const absent = absentParts(now, input);
				await sweep(remote, host);
				if (input.settings.attestations === true)
						await storeAttestations(remote.api, input.publishFiles, host);
				const released = now.draft && absent.length === 0 ? await publishDraft(remote, now, input, host) : now;
				return input.publishFiles.map((publishFile) => {
						const asset = assetOf(released.assets, publishFile.file);
						if (asset?.sha256 !== publishFile.sha256)
								throw missing([publishFile], remote);
						const was = assetOf(before.assets, publishFile.file)?.sha256 === publishFile.sha256;
						const url = publishFile.kind === 'plan' ? released.page : asset.download;
						if (released.draft) {
								const waits = `the release stays a draft until ${absent.join(', ')} ${absent.length === 1 ? 'is' : 'are'} in it too`;
								return (0,receipt/* receiptOf */.W)('github', publishFile, 'accepted', { url, detail: waits });
						}
						return (0,receipt/* receiptOf */.W)('github', publishFile, was ? 'identical' : 'published', { url });
				});
		},
};
function planGithub(publishFiles, remote, { part }) {
		const { release } = remote;
		const finished = isFinished(release?.assets ?? [], part);
		return publishFiles.map((publishFile) => {
				const asset = release === undefined ? undefined : assetOf(release.assets, publishFile.file);
				const base = { target: 'github', publishFile, ...(asset === undefined ? {} : { url: asset.download }) };
				if (asset?.sha256 === publishFile.sha256)
						return { ...base, state: 'identical', verb: 'keep' };
				const closed = release !== undefined && !release.draft && release.immutable;
				if (asset?.sha256 === undefined) {
						if (!closed)
								return { ...base, state: 'absent', verb: 'publish' };
						return { ...base, state: 'absent', verb: 'conflict', there: 'an immutable release without this file' };
				}
				const ours = release !== undefined && isRemovable(release, asset);
				if (ours && (!finished || publishFile.kind === 'evidence'))
						return { ...base, state: 'different', verb: 'publish' };
				const differs = remote.differs?.get(publishFile.file);
				return { ...base, state: 'different', verb: 'conflict', there: `sha256 ${asset.sha256}`, differs };
		});
}
async function differences(remote, input, host) {
		const found = new Map();
		for (const { verb, publishFile } of planGithub(input.publishFiles, remote, input)) {
				const asset = assetOf(remote.release?.assets ?? [], publishFile.file);
				if (verb !== 'conflict' || asset?.sha256 === undefined || !(0,archive/* isArchive */.tc)(publishFile.file))
						continue;
				try {
						const there = await fetchWhole(remote.api, asset, host);
						const words = there === undefined ? undefined : await (0,first_difference/* firstDifference */.a)(there, publishFile.path);
						if (words !== undefined)
								found.set(publishFile.file, words);
				}
				catch (error) {
						(0,errors/* tolerated */.Nx)(error);
				}
		}
		return found;
}
async function assertComplete(remote, input, host) {
		const now = remote.release === undefined ? undefined : await readAgain(remote.api, remote.release.id, host);
		if (now === undefined)
				throw gone(remote.api);
		assertAll(now, input.publishFiles.filter(({ kind }) => kind !== 'plan'), remote);
}
function lackingIn({ assets }, publishFiles) {
		return publishFiles.filter(({ file, sha256 }) => assetOf(assets, file)?.sha256 !== sha256);
}
function assertAll(now, publishFiles, remote) {
		const absent = lackingIn(now, publishFiles);
		if (absent.length > 0)
				throw missing(absent, remote);
}
function absentParts(draft, { part }) {
		return (part?.others ?? []).filter((name) => !isFinished(draft.assets, { name }));
}
function missing(absent, { api }) {
		const names = absent.map(({ file }) => file).join(', ');
		return new errors/* ReleaseError */.K2('github/incomplete', `Missing when read back from ${api.repository}: ${names}.`, {
				hint: 'Run publish again: it uploads what is missing. Another run may be active for the same release.',
		});
}
/***/ }),
/***/ 14893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	work: () => (/* binding */ work)
});
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var digest = __webpack_require__(34002);
var errors = __webpack_require__(8005);
var json_text = __webpack_require__(68478);
var receipt = __webpack_require__(88316);
var server_json = __webpack_require__(97749);
var converge = __webpack_require__(93935);
var core_about = __webpack_require__(87821);
var core_version = __webpack_require__(51928);
var github_server = __webpack_require__(79180);
var id_token = __webpack_require__(20248);
var ask_trust = __webpack_require__(9789);
var ask_version = __webpack_require__(82459);
var schemas = __webpack_require__(88343);
var credential = __webpack_require__(49260);
var remote_answer = __webpack_require__(511);
;// CONCATENATED MODULE: ./.build/targets/mcp-registry/api.js
const OFFICIAL = 'io.modelcontextprotocol.registry/official';
const api_text = schemas/* string */.YjP();
const SERVER = schemas/* looseObject */._H3({
		...{ $schema: api_text, name: api_text, description: api_text, version: api_text },
		packages: (0,remote_answer/* listOf */.c3)(schemas/* looseObject */._H3({ registryType: api_text, identifier: api_text })).optional(),
		remotes: (0,remote_answer/* listOf */.c3)(schemas/* looseObject */._H3({ type: api_text, url: api_text })).optional(),
});
const ENTRY = schemas/* looseObject */._H3({
		server: SERVER,
		_meta: schemas/* looseObject */._H3({
				[OFFICIAL]: schemas/* looseObject */._H3({
						status: schemas/* string */.YjP(),
						statusMessage: schemas/* string */.YjP().optional(),
						publishedAt: schemas/* string */.YjP().optional(),
						isLatest: schemas/* boolean */.zMY().optional(),
				}),
		}),
});
const PROBLEM = schemas/* looseObject */._H3({
		title: schemas/* string */.YjP().optional(),
		detail: schemas/* string */.YjP().optional(),
		errors: (0,remote_answer/* listOf */.c3)(schemas/* looseObject */._H3({ message: schemas/* string */.YjP().optional(), location: schemas/* string */.YjP().optional() })).optional(),
});
const VERDICT = schemas/* looseObject */._H3({
		valid: schemas/* boolean */.zMY(),
		issues: (0,remote_answer/* listOf */.c3)(schemas/* looseObject */._H3({ path: schemas/* string */.YjP().optional(), message: schemas/* string */.YjP(), severity: schemas/* string */.YjP().optional() })).optional(),
});
function versionUrl(registry, name, version) {
		return new URL(`v0.1/servers/${encodeURIComponent(name)}/versions/${encodeURIComponent(version)}`, registry).href;
}
async function readEntry(registry, name, version, host) {
		const answer = await host.http({ url: `${versionUrl(registry, name, version)}?include_deleted=true` });
		if (answer.status === 404 && (0,remote_answer/* peekAnswer */.cj)(answer, PROBLEM)?.detail !== undefined)
				return undefined;
		if (answer.status !== 200)
				throw unavailable(registry, answer);
		const asked = `${name} ${version}`;
		const { server, _meta } = (0,remote_answer/* readAnswer */.JN)(answer, ENTRY, asked, { code: 'mcp-registry/registry' });
		if (server.name !== name || (server.version !== version && version !== 'latest'))
				throw (0,remote_answer/* unread */.gy)(answer, asked, 'it is another server', { code: 'mcp-registry/registry' });
		const { status, statusMessage, publishedAt, isLatest } = _meta[OFFICIAL];
		return { server, status, statusMessage, publishedAt, isLatest: isLatest === true };
}
async function validate(registry, document, host) {
		const url = new URL('v0.1/validate', registry).href;
		const answer = await host.http({ method: 'POST', url, body: document, headers: JSON_BODY, retry: 'safe' });
		if (answer.status === 422 || answer.status === 400)
				return problemsIn(answer);
		if (answer.status !== 200)
				throw unavailable(registry, answer);
		const { valid, issues = [] } = (0,remote_answer/* readAnswer */.JN)(answer, VERDICT, 'what it finds in a server.json', {
				code: 'mcp-registry/registry',
		});
		if (valid)
				return [];
		const wrong = issues.filter(({ severity }) => severity === undefined || severity === 'error');
		return wrong.map(({ path, message }) => at(path, message));
}
async function publish(registry, document, token, host) {
		const url = new URL('v0.1/publish', registry).href;
		return sent(() => host.http({
				...{
						method: 'POST',
						url,
						body: document,
						headers: JSON_BODY,
						credential: (0,credential/* bearer */.CM)(token, registry),
						retry: 'never',
				},
				timeoutMs: 90_000,
		}));
}
async function setStatus(registry, { name, version, status, message }, token, host) {
		const url = `${versionUrl(registry, name, version)}/status`;
		const body = JSON.stringify({ status, statusMessage: message });
		return sent(() => host.http({ method: 'PATCH', url, body, headers: JSON_BODY, credential: (0,credential/* bearer */.CM)(token, registry), retry: 'never' }));
}
const JSON_BODY = { 'content-type': 'application/json', accept: 'application/json' };
async function sent(request) {
		try {
				const answer = await request();
				return { said: meaningOf(answer), words: problemsIn(answer) };
		}
		catch (error) {
				return { said: 'again', words: [(0,converge/* broken */.mw)(error).message] };
		}
}
function meaningOf(answer) {
		const { status } = answer;
		const words = problemsIn(answer).join('\n');
		if (status === 200)
				return 'taken';
		if (status === 401)
				return 'token';
		if (status === 403)
				return 'namespace';
		if (status === 408 || status === 429 || status >= 500)
				return 'again';
		if (status === 400 && /duplicate version|No changes to apply/.test(words))
				return 'exists';
		const unseen = /retry|not found \(status: 404\)|failed to (fetch|verify)|not publicly accessible \(status: (404|5\d\d)\)/;
		return status === 400 && unseen.test(words) ? 'unseen' : 'refused';
}
function problemsIn(answer) {
		if (answer.status === 200)
				return [];
		const problem = (0,remote_answer/* peekAnswer */.cj)(answer, PROBLEM);
		if (problem === undefined)
				return [`${answer.status}: ${(0,remote_answer/* wordsOf */.Z9)(answer)}`];
		const errors = (problem.errors ?? []).map(({ message = '', location }) => at(location, message));
		return [`${answer.status} ${problem.title ?? ''}: ${problem.detail ?? ''}`, ...errors].slice(0, 8);
}
function unavailable(registry, answer) {
		return new errors/* ReleaseError */.K2('mcp-registry/registry', `${registry.host} answered ${answer.status}.`, {
				hint: 'Run it again later: it continues where it stopped. If it stays, check the URL of the registry.',
				quote: [(0,remote_answer/* wordsOf */.Z9)(answer)],
		});
}
function at(place, message) {
		return place === undefined || place === '' ? message : `${place}: ${message}`;
}
var mcp_registry_document = __webpack_require__(44611);
var mcp_registry = __webpack_require__(12080);
var external_node_crypto_ = __webpack_require__(77598);
var trusted_publishing = __webpack_require__(70309);
;// CONCATENATED MODULE: ./.build/targets/mcp-registry/login.js
const MINTED = { asked: 'a token', code: 'mcp-registry/login', key: 'registry_token' };
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
async function registryToken(given, name, host) {
		const registry = (0,mcp_registry/* registryOf */.F)(given);
		const { login } = given.settings;
		if (login === 'none')
				return exchanged(registry, 'none', {}, host);
		if (login !== 'github')
				return exchanged(registry, login, signedNow(given, name, host), host);
		const { mcpRegistryToken } = given.inputs;
		if (mcpRegistryToken !== undefined)
				return exchanged(registry, 'github-at', { github_token: mcpRegistryToken }, host);
		return (0,trusted_publishing/* exchangeToken */.r1)({
				...MINTED,
				audience: registry.origin,
				request: (idToken) => requestTo(registry, 'github-oidc', { oidc_token: idToken }),
				refused: (answer, claims) => refused(registry, answer, `repository_owner ${(0,trusted_publishing/* textOf */.b6)(claims, 'repository_owner')}`),
		}, host);
}
function grantsOf(token) {
		const { permissions } = (0,trusted_publishing/* claimsOf */.ds)(token);
		if (!Array.isArray(permissions))
				return undefined;
		return permissions.flatMap((one) => one?.action === 'publish' && typeof one.resource === 'string' ? [one.resource] : []);
}
function covers(pattern, name) {
		return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
function foreignName(name, grants, from) {
		const [space = '', end = ''] = name.split('/');
		const near = grants.find((pattern) => pattern.toLowerCase() === `${space.toLowerCase()}/*`);
		const own = (near ?? grants[0])?.replace(/\*$/, end) ?? '';
		return {
				own,
				message: `${name} may not be published from here: the login is for ${grants.join(', ') || 'no name at all'}${near === undefined ? '' : ', and case counts'}.`,
				hint: own === '' || !space.toLowerCase().startsWith('io.github.')
						? `${space} is a domain: prove it with [mcp-registry] login = "dns" or "http" and mcp-registry-key, or choose a name below ${grants[0] ?? 'io.github.<owner>/'}.`
						: `Write "name": "${own}" in ${from}, and the same as mcpName or mcp-name in the package.`,
		};
}
async function exchanged(registry, way, body, host) {
		const answer = await host.http({ ...requestTo(registry, way, body), method: 'POST', retry: 'safe' });
		if (answer.status !== 200)
				throw refused(registry, answer, way);
		return (0,trusted_publishing/* mintedIn */.lJ)(answer, MINTED, host);
}
function requestTo(registry, way, body) {
		return {
				url: new URL(`v0.1/auth/${way}`, registry).href,
				headers: { 'content-type': 'application/json', accept: 'application/json' },
				body: JSON.stringify(body),
		};
}
function domainOf(name) {
		return (name.split('/')[0] ?? '').split('.').reverse().join('.');
}
function signedNow({ inputs }, name, host) {
		const key = keyOf(inputs.mcpRegistryKey);
		if (key === undefined) {
				throw new errors/* ReleaseError */.K2('mcp-registry/key', 'mcp-registry-key is not an Ed25519 private key of 64 hex digits.', {
						hint: `Take it from the PEM file: openssl pkey -in key.pem -noout -text | grep -A3 priv: | tail -n +2 | tr -d ' :\\n'`,
				});
		}
		const timestamp = new Date(host.now()).toISOString().replace(/\.\d+Z$/, 'Z');
		return {
				domain: domainOf(name),
				timestamp,
				signed_timestamp: (0,external_node_crypto_.sign)(null, Buffer.from(timestamp), key).toString('hex'),
		};
}
function publicKeyOf(seed) {
		const key = keyOf(seed);
		return key && (0,external_node_crypto_.createPublicKey)(key).export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');
}
function keyOf(seed = '') {
		if (!/^[\da-f]{64}$/i.test(seed.trim()))
				return undefined;
		return (0,external_node_crypto_.createPrivateKey)({
				key: Buffer.concat([PKCS8, Buffer.from(seed.trim(), 'hex')]),
				format: 'der',
				type: 'pkcs8',
		});
}
function refused(registry, answer, by) {
		const quote = problemsIn(answer);
		if (answer.status === 429 || answer.status >= 500) {
				const message = `${registry.host} answered ${answer.status} when asked for a token.`;
				return new errors/* ReleaseError */.K2('mcp-registry/registry', message, { quote, hint: 'Run publish again later.' });
		}
		return new errors/* ReleaseError */.K2('mcp-registry/login', `${registry.host} did not accept the login (${by}).`, {
				quote,
				hint: HINTS[by] ?? 'Check that the publishing job has permissions: { id-token: write }, and run it again.',
		});
}
const HINTS = {
		'github-at': 'Set mcp-registry-token to a classic token of an owner of the account (scope read:org for an organization), or leave it out and publish from GitHub Actions.',
		dns: 'The domain needs a TXT record with the public key of mcp-registry-key: v=MCPv1; k=ed25519; p=<base64>',
		http: 'https://<domain>/.well-known/mcp-registry-auth must contain the public key of mcp-registry-key: v=MCPv1; k=ed25519; p=<base64>',
		none: 'This registry requires a login: remove login = "none" from [mcp-registry].',
};
;// CONCATENATED MODULE: ./.build/targets/mcp-registry/ahead.js
async function registryAhead(input, host) {
		const projects = input.projects.map((one) => ({ path: '.', ...one, version: one.version ?? '' }));
		const bases = (0,mcp_registry_document/* basesOf */.cF)(projects, input);
		const names = await Promise.all(bases.map((base) => askServer(base, input, host)));
		const versions = input.built === true ? [] : names.map(({ answer }) => answer);
		const coming = input.built === true ? names.flatMap(({ isThere, base }) => (isThere ? [] : [base])) : bases;
		if (input.built === true && coming.length === 0)
				return [];
		return [...versions, ...coming.flatMap((base) => ownerAnswer(base, input, host)), askLogin(coming[0], input, host)];
}
async function askServer(base, input, host) {
		const registry = (0,mcp_registry/* registryOf */.F)(input);
		const name = String(base.value['name']);
		const version = (0,core_version/* toSemver */.Ud)(base.project.version) ?? base.project.version;
		const page = versionUrl(registry, name, version === '' ? 'latest' : version);
		const about = {
				...{ id: 'preflight/mcp-registry-version', what: `${name} on ${registry.host}`, page },
				values: { name, version: version === '' ? '(as built)' : version },
		};
		const named = await (0,ask_version/* askVersion */.qN)(about, name, async () => {
				const there = await readEntry(registry, name, version === '' ? 'latest' : version, host);
				if (version === '')
						return { state: 'unknown', message: 'Its version is known after the build.' };
				if (there === undefined)
						return { state: 'ok', message: `${version} is not there yet.` };
				return (0,ask_version/* thereSince */.rn)(version, there.publishedAt, '. Whether it says the same is known after the packages are published.');
		});
		return { ...named, base };
}
function ownerAnswer({ from, value }, { settings, inputs, repository }, { env }) {
		if (settings.login !== 'github' || inputs.mcpRegistryToken !== undefined || repository === undefined)
				return [];
		const name = String(value['name']);
		const [owner = ''] = repository.split('/');
		const space = `io.github.${owner}/`;
		const { message, hint, own } = foreignName(name, [`${space}*`], from);
		const page = (0,github_server/* filePage */.kv)(env, repository, from.startsWith('[') ? core_about/* CONFIG_FILE */.g2 : from);
		const about = { id: 'mcp-registry/namespace', what: `the name ${name}`, page, values: { name: own } };
		if (name.startsWith(space))
				return [{ ...about, state: 'ok', message: `It is in the namespace of ${repository}.` }];
		return [{ ...about, state: 'wrong', message, hint }];
}
function askLogin(base, input, host) {
		const { settings, inputs, sends } = input;
		const about = { id: 'mcp-registry/login', what: 'the login to the MCP Registry', ...loginPlace(base, input, host) };
		const secret = settings.login === 'github' ? inputs.mcpRegistryToken : inputs.mcpRegistryKey;
		if (settings.login === 'none')
				return { ...about, state: 'ok', message: 'This registry requires none.' };
		if (secret !== undefined) {
				return {
						...about,
						state: 'unknown',
						message: 'It is set; whether the registry accepts it shows only when it is used.',
				};
		}
		if (settings.login !== 'github') {
				const hint = 'Set mcp-registry-key to the private Ed25519 key of the domain, as 64 hex digits.';
				return { ...about, state: sends ? 'wrong' : 'unknown', message: 'No key for the domain is set.', hint };
		}
		if ((0,github_server/* isEnterpriseServer */.vh)(host.env)) {
				const message = `The MCP Registry trusts github.com alone, and this is ${(0,github_server/* serverOf */.FN)(host.env).host}.`;
				const hint = 'Set mcp-registry-token to a token of github.com, or prove a domain: [mcp-registry] login = "dns"';
				return { ...about, state: sends ? 'wrong' : 'unknown', message, hint };
		}
		if (!sends && !(0,id_token/* mayAskIdToken */.l)(host.env))
				return { ...about, state: 'unknown', message: 'Not looked at: the workflow proves its identity by itself.' };
		if ((0,id_token/* mayAskIdToken */.l)(host.env))
				return { ...about, state: 'ok', message: 'The job may prove its identity.' };
		const hint = 'Publish from GitHub Actions with permissions: { id-token: write }, or set mcp-registry-token.';
		const message = 'This job has no identity that the registry would accept.';
		return { ...about, state: 'wrong', message, hint };
}
function loginPlace(base, { settings, inputs }, host) {
		const { login } = settings;
		if (login === 'none')
				return { page: (0,mcp_registry/* registryOf */.F)({ inputs, settings }).href, values: { login: 'none' } };
		if (login === 'github') {
				const own = inputs.mcpRegistryToken === undefined ? (0,ask_trust/* permissionOf */.F)(host.env, 'id-token: write') : undefined;
				const page = 'https://github.com/settings/tokens/new?scopes=read:org,read:user';
				return own ?? { page, values: { 'Select scopes': 'read:org, read:user' } };
		}
		const domain = domainOf(String(base?.value['name'] ?? ''));
		const record = `v=MCPv1; k=ed25519; p=${publicKeyOf(inputs.mcpRegistryKey) ?? '<public key>'}`;
		return login === 'dns'
				? { page: `https://dns.google/query?name=${domain}&rr_type=TXT`, values: { [`TXT record of ${domain}`]: record } }
				: { page: `https://${domain}/.well-known/mcp-registry-auth`, values: { 'its only line': record } };
}
var stage = __webpack_require__(8664);
var ecosystems = __webpack_require__(26321);
var kinds = __webpack_require__(27929);
var external_node_util_ = __webpack_require__(57975);
var named_path = __webpack_require__(82161);
var object = __webpack_require__(36074);
;// CONCATENATED MODULE: ./.build/targets/mcp-registry/same.js
const OWN = 'io.modelcontextprotocol.registry/publisher-provided';
function difference(ours, there) {
		const [one, other] = [kept(ours), kept(there)];
		const path = firstUnlike(one, other, []);
		if (path === undefined)
				return undefined;
		const [now, before] = [same_at(path, one), same_at(path, other)].map(quoted);
		return `${(0,named_path/* namedPath */.h)(path, one)} is ${now} here and ${before} there`;
}
function earlyDifference(ours, there) {
		const isKnown = (type) => type !== 'mcpb' && (type !== 'oci' || hasType(ours, type));
		return difference(ofTypes(ours, isKnown), ofTypes(there, isKnown));
}
function hasType({ packages }, type) {
		return Array.isArray(packages) && packages.some((one) => (0,object/* isObject */.Gv)(one) && one['registryType'] === type);
}
function ofTypes(value, isKnown) {
		const packages = Array.isArray(value['packages']) ? value['packages'] : [];
		return { ...value, packages: packages.filter((one) => !(0,object/* isObject */.Gv)(one) || isKnown(one['registryType'])) };
}
function kept(value) {
		const { _meta: meta, ...rest } = value;
		const own = (0,object/* fieldsOf */.Pf)(meta)[OWN];
		return pruned(own === undefined ? rest : { ...rest, _meta: { [OWN]: own } });
}
function pruned(value) {
		if (Array.isArray(value))
				return value.map(pruned);
		if (!(0,object/* isObject */.Gv)(value))
				return value;
		const entries = Object.entries(value).map(([key, inner]) => [key, pruned(inner)]);
		return Object.fromEntries(entries.filter(([, inner]) => !isEmpty(inner)));
}
function isEmpty(value) {
		if (value === undefined || value === null || value === '' || value === false)
				return true;
		return typeof value === 'object' && Object.keys(value).length === 0;
}
function firstUnlike(one, other, path) {
		if ((0,external_node_util_.isDeepStrictEqual)(one, other))
				return undefined;
		const both = [one, other];
		if (both.every((value) => Array.isArray(value)) || both.every(object/* isObject */.Gv)) {
				const keys = new Set(both.flatMap((value) => Object.keys(value)));
				for (const key of keys) {
						const step = Array.isArray(one) ? Number(key) : key;
						const inner = firstUnlike(same_at([step], one), same_at([step], other), [...path, step]);
						if (inner !== undefined)
								return inner;
				}
		}
		return path;
}
function same_at(path, value) {
		return path.reduce((inner, key) => inner?.[key], value);
}
function quoted(value) {
		const text = value === undefined ? 'missing' : JSON.stringify(value);
		return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
;// CONCATENATED MODULE: ./.build/targets/mcp-registry/judge.js
async function judgeListing(input, host) {
		const bases = (0,mcp_registry_document/* basesOf */.cF)(input.plan.projects, input);
		if (bases.length === 0)
				return [nothingToList()];
		const coming = bases.map((base) => ({ base, value: (0,mcp_registry_document/* rendered */.gj)(base, input.plan.projects, promised(input)) }));
		const found = [];
		for (const { base, value } of coming) {
				const wrong = [...(await judgeDocument(base, value, input)), ...(await judgeOwners(base, value, input))];
				found.push(...wrong);
				if (wrong.length === 0)
						found.push(...(await askRegistry(base, value, input, host)));
		}
		return found;
}
function nothingToList() {
		return {
				rule: 'mcp-registry/no-document',
				level: 'error',
				message: 'The release goes to the MCP Registry, but no server.json of this commit is about what is released.',
				hint: `Set name and description in [mcp-registry] of ${core_about/* CONFIG_FILE */.g2}, or write a server.json like that of ${(0,core_about/* docsPage */.tu)('mcp-registry.md')}`,
		};
}
function promised({ plan, tag, repository }) {
		return plan.projects.flatMap(({ name, ecosystem, artifacts }) => artifacts.map(({ file, sha256 }) => ({
				target: (0,ecosystems/* ecosystemOf */.M)({ ecosystem }).installsFrom.target,
				url: `https://github.com/${repository ?? '-/-'}/releases/download/${encodeURIComponent(tag)}/${file}`,
				...{ file, project: name, sha256 },
		})));
}
async function judgeDocument({ from }, value, { repository }) {
		const text = (0,json_text/* jsonText */.s)(value);
		const files = {
				...{ root: '/', all: ['server.json'], has: (path) => path === 'server.json' },
				...{ text: () => text, bytes: () => Buffer.from(text) },
		};
		const found = await (0,stage/* checkRepository */.n_)([], files, { tag: undefined, repository });
		const wrong = found.filter(({ rule }) => rule.startsWith('server-json-') && rule !== 'server-json-schema');
		return wrong.map(({ message, hint }) => ({
				rule: 'mcp-registry/document',
				level: 'error',
				message: `The MCP Registry would refuse ${from}, completed for this release: ${message}`,
				hint,
		}));
}
async function judgeOwners(base, value, { plan, folder }) {
		const { from } = base;
		const name = String(value['name']);
		const found = [];
		const entries = (0,server_json/* packagesIn */.jQ)(value);
		const all = plan.projects.filter((one) => (0,ecosystems/* ecosystemOf */.M)(one).purlType === 'oci');
		const named = (0,mcp_registry_document/* imagesOf */.IC)(entries, all).map(({ project }) => project.name);
		const added = (0,mcp_registry_document/* imagesToAdd */.vp)(base, all).map((one) => one.name);
		for (const project of plan.projects) {
				const isImage = all.includes(project) && [...named, ...added].includes(project.name);
				const isListed = isImage || entries.some((entry) => (0,server_json/* isOf */.yW)(entry, project, (0,ecosystems/* ecosystemOf */.M)(project)));
				if (!isListed)
						continue;
				for (const { kind, file } of project.artifacts) {
						const missing = await (0,kinds/* kindOf */.I)(kind)?.unclaimed?.((0,external_node_path_.join)(folder, file), name);
						if (missing === undefined)
								continue;
						found.push({
								rule: 'mcp-registry/ownership',
								level: 'error',
								message: `${file} does not say that it is ${name}, as ${from} has it: the MCP Registry would refuse it, and what is published cannot be changed.`,
								hint: missing,
								project: project.name,
						});
				}
		}
		return found;
}
async function askRegistry({ from }, value, input, host) {
		const registry = (0,mcp_registry/* registryOf */.F)(input);
		const [name, version] = [String(value['name']), String(value['version'])];
		const words = await validate(registry, (0,json_text/* jsonText */.s)(value), host);
		if (words.length > 0) {
				const message = `${registry.host} does not accept ${from}, completed for this release.`;
				return [{ rule: 'mcp-registry/document', level: 'error', message, quote: words, hint: `Correct it in ${from}.` }];
		}
		const there = await readEntry(registry, name, version, host);
		if (there !== undefined) {
				const differs = earlyDifference(value, there.server);
				if (differs === undefined)
						return [];
				return [
						{
								rule: 'mcp-registry/conflict',
								level: 'error',
								message: `${name} ${version} is in ${registry.host} already and says something else: ${differs}.`,
								hint: `A version there cannot be changed: release a new one. What is there: ${versionUrl(registry, name, version)}`,
						},
				];
		}
		if (input.dryRun === true)
				return [];
		const grants = grantsOf(await registryToken(input, name, host));
		if (grants === undefined || grants.some((pattern) => covers(pattern, name)))
				return [];
		const { message, hint } = foreignName(name, grants, from);
		return [{ rule: 'mcp-registry/namespace', level: 'error', message, hint }];
}
var listed = __webpack_require__(83659);
var bundle_table = __webpack_require__(63353);
var typed = __webpack_require__(93237);
;// CONCATENATED MODULE: ./.build/targets/mcp-registry/offer.js
const MARKS = ['node-mcp-name', 'mcp-name-marker'];
const TABLE = '[mcp-registry]';
const LONGEST_DESCRIPTION = 100;
const OPEN = '0.0.0';
function offerListing(about) {
		const { projects, settings, inputs, trusting } = about;
		const able = projects.filter(isInstalledByClients);
		if (settings.configured || inputs.mcpRegistryUrl !== undefined || able.length === 0)
				return undefined;
		const { repository, path } = trusting;
		const of = able.map((one) => ({ ...one, version: one.version ?? OPEN }));
		const bases = (0,mcp_registry_document/* basesOf */.cF)(of, { settings, repository });
		const bare = of.filter((one) => !bases.some((base) => (0,mcp_registry_document/* isAbout */.KH)(base, one)));
		const names = able.map(({ name }) => name);
		const shown = names.length > 5 ? `the ${names.length} servers` : (0,listed/* listed */.K)([...new Set(names)]);
		const folders = [...new Set(bare.map((one) => one.path))];
		const isOurs = ({ value }) => String(value['name']).startsWith(spaceOf(repository));
		const isFree = folders.every((folder) => !about.files.has(fileIn(folder)));
		const isAsked = repository !== undefined && bases.every(isOurs) && isFree;
		const asks = isAsked ? `${typed/* TYPED */.X} init in a terminal asks about it and writes what it takes. By hand: ` : '';
		const told = [
				`To list ${shown} in the MCP Registry too, which is optional: ${asks}${bare.length > 0 ? 'write server.json, and ' : ''}in ${core_about/* CONFIG_FILE */.g2}`,
				`  ${TABLE}`,
				`${typed/* TYPED */.X} check --fix then adds the mark that the registry looks for in a package. Nothing needs to be set up there for a name io.github.<owner>/…: ${path} proves whose it is. A name under a domain of your own needs a key: ${(0,core_about/* docsPage */.tu)('mcp-registry.md')}`,
		].join('\n');
		if (!isAsked)
				return { told };
		return {
				told,
				question: `List ${shown} in the MCP Registry, where clients look servers up?`,
				table: `# The MCP Registry lists each release.\n${TABLE}\n`,
				documents: folders.map((folder) => documentFor(folder, bare, about)),
				rules: MARKS,
		};
}
function isInstalledByClients(project) {
		const { purlType } = (0,ecosystems/* ecosystemOf */.M)(project);
		if (project.isPrivate === true || project.settings.isLibrary === true)
				return false;
		return [...mcp_registry_document/* NAMED */.qB, mcp_registry_document/* IMAGE */.W1].includes(purlType) || (0,bundle_table/* bundleOf */.cj)(project) !== undefined;
}
function spaceOf(repository = '') {
		return `io.github.${repository.split('/')[0]}/`;
}
function fileIn(folder) {
		return external_node_path_.posix.join(folder, 'server.json');
}
function documentFor(folder, bare, { files, trusting }) {
		const own = bare.filter(({ path }) => path === folder);
		const name = (own[0]?.name ?? '').replace(/^.*\//, '').replace(/[^\w.-]+/g, '-');
		const stated = own.flatMap((one) => (0,ecosystems/* ecosystemOf */.M)(one).describes?.(one, files) ?? [])[0];
		const packages = own.filter((one) => mcp_registry_document/* NAMED */.qB.includes((0,ecosystems/* ecosystemOf */.M)(one).purlType)).map(packageFor);
		const repository = { url: `https://github.com/${trusting.repository}`, source: 'github' };
		return {
				file: fileIn(folder),
				question: `What ${name} does, for its users (at most ${LONGEST_DESCRIPTION} characters):`,
				usual: shortened(stated ?? `${name}, an MCP server`),
				textFor(description) {
						const value = {
								...{ $schema: mcp_registry_document/* SCHEMA */.yx, name: `${spaceOf(trusting.repository)}${name}`, description: shortened(description) },
								repository: folder === '.' ? repository : { ...repository, subfolder: folder },
								version: OPEN,
								...(packages.length === 0 ? {} : { packages }),
						};
						return (0,json_text/* jsonText */.s)(value);
				},
		};
}
function shortened(text) {
		const line = text.replace(/\s+/g, ' ').trim();
		return line.length <= LONGEST_DESCRIPTION ? line : line.slice(0, LONGEST_DESCRIPTION + 1).replace(/\W+\w*$/, '');
}
function packageFor(project) {
		const variables = Object.keys(project.settings.smoke.env).map((name) => ({
				...{ name, isRequired: true },
				...(/KEY|TOKEN|SECRET|PASSWORD/i.test(name) ? { isSecret: true } : {}),
		}));
		return {
				registryType: (0,ecosystems/* ecosystemOf */.M)(project).purlType,
				identifier: project.name,
				version: OPEN,
				transport: { type: 'stdio' },
				...(variables.length === 0 ? {} : { environmentVariables: variables }),
		};
}
;// CONCATENATED MODULE: ./.build/targets/mcp-registry/refusals.js
const LATER = 'Run publish again later: it continues where it stopped.';
function refusals_refused({ host }, what, { said, words }) {
		const more = (hint) => ({ hint, quote: words.slice(0, 8) });
		switch (said) {
				case 'unseen':
						return new errors/* ReleaseError */.K2('mcp-registry/unseen', `${host} does not see a package of ${what} yet.`, more(LATER));
				case 'namespace':
						return new errors/* ReleaseError */.K2('mcp-registry/namespace', `${what} may not be published to ${host} from here.`, more('The name in server.json must begin with a namespace that the registry lists, in the same case.'));
				case 'token':
						return new errors/* ReleaseError */.K2('mcp-registry/login', `${host} did not accept the token that it had just issued.`, more(LATER));
				case 'refused':
						return new errors/* ReleaseError */.K2('mcp-registry/refused', `${host} did not accept ${what}.`, more(hintFor(words.join('\n'))));
				default:
						return new errors/* ReleaseError */.K2('mcp-registry/registry', `${host} did not show ${what} after it was sent.`, more(LATER));
		}
}
function hintFor(words) {
		const ownership = /mcpName|ownership validation|must appear as/.test(words);
		return ownership
				? 'The published package does not name the server as the registry requires: correct it and release a new version.'
				: 'Correct what the registry reports in server.json, and run publish again: the packages stay as they are.';
}
;// CONCATENATED MODULE: ./.build/targets/mcp-registry/withdraw.js
async function withdrawListing(of, host) {
		const projects = of.projects.map((one) => ({ path: '.', ...one, version: of.version }));
		const names = (0,mcp_registry_document/* basesOf */.cF)(projects, of).map(({ value }) => String(value['name']));
		const done = [];
		for (const name of names)
				done.push(await withdrawOne(name, of, host));
		return done;
}
async function withdrawOne(name, of, host) {
		const registry = (0,mcp_registry/* registryOf */.F)(of);
		const version = (0,core_version/* toSemver */.Ud)(of.version) ?? of.version;
		const what = `${name} ${version}`;
		const base = { what, url: versionUrl(registry, name, version) };
		const there = await readEntry(registry, name, version, host);
		if (there === undefined)
				return { what, outcome: 'absent' };
		if (isDone(there, of.reason))
				return { ...base, outcome: 'already' };
		if (of.dryRun === true)
				return { ...base, outcome: 'to withdraw' };
		const status = { name, version, status: 'deprecated', message: of.reason };
		return (0,converge/* converge */.cB)({
				tries: 4,
				send: async () => setStatus(registry, status, await registryToken(of, name, host), host),
				look: () => readEntry(registry, name, version, host),
				conclude(sent, seen, last) {
						if (isDone(seen, of.reason))
								return { ...base, outcome: 'withdrawn' };
						if (['namespace', 'refused', 'token'].includes(sent.said) || last)
								throw refusals_refused(registry, what, sent);
						return undefined;
				},
		}, host);
}
function isDone(entry, reason) {
		return entry?.status === 'deleted' || (entry?.status === 'deprecated' && entry.statusMessage === reason);
}
;// CONCATENATED MODULE: ./.build/targets/mcp-registry/work.js
const TRIES = 9;
const LONGEST_PAUSE = 60_000;
const work = {
		preflight: (_remote, input, host) => judgeListing(input, host),
		ahead: registryAhead,
		withdraw: withdrawListing,
		offer: offerListing,
		async generate(served, input, folder) {
				const { projects } = input.plan;
				const bases = (0,mcp_registry_document/* basesOf */.cF)(projects, input);
				return Promise.all(bases.map(async (base) => {
						const value = (0,mcp_registry_document/* rendered */.gj)(base, projects, served);
						if ((0,server_json/* packagesIn */.jQ)(value).length === 0 && !Array.isArray(value['remotes']))
								throw nothingServed(base);
						const file = (0,mcp_registry_document/* fileOf */.W7)(value, bases.length);
						const path = (0,external_node_path_.join)(folder, file);
						await (0,promises_.writeFile)(path, (0,json_text/* jsonText */.s)(value));
						return { kind: 'generated', file, path, ...(await (0,digest/* digestFile */.TM)(path)), project: base.project.name };
				}));
		},
		async inspect(input, host) {
				const registry = (0,mcp_registry/* registryOf */.F)(input);
				const found = await Promise.all(input.publishFiles.map(async ({ file, path }) => {
						const value = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
						const { name, version } = namedIn(value);
						return [file, { value, there: await readEntry(registry, name, version, host) }];
				}));
				return new Map(found);
		},
		plan: (publishFiles, remote, input) => publishFiles.map((publishFile) => actionFor(publishFile, remote, input)),
		async apply({ publishFile }, remote, input, host) {
				const registry = (0,mcp_registry/* registryOf */.F)(input);
				const { value = {} } = remote.get(publishFile.file) ?? {};
				const { name, version } = namedIn(value);
				const write = {
						tries: input.wait === 0 ? 2 : TRIES,
						send: async () => publish(registry, (0,json_text/* jsonText */.s)(value), await registryToken(input, name, host), host),
						look: () => readEntry(registry, name, version, host),
						conclude(sent, there, last) {
								const seen = seenAs(publishFile, new Map([[publishFile.file, { value, there }]]), input);
								if (seen !== undefined)
										return seen;
								const detail = 'accepted, not shown by the registry yet';
								const url = urlOf(value, input);
								if (sent.said === 'taken')
										return (0,receipt/* receiptOf */.W)('mcp-registry', publishFile, 'accepted', { url, detail });
								const hopeless = ['namespace', 'refused', 'exists'].includes(sent.said);
								if (hopeless || last)
										throw refusals_refused(registry, `${name} ${version}`, sent);
								return undefined;
						},
						pause: (_, tries) => Math.min(LONGEST_PAUSE, 1000 * 2 ** tries),
				};
				return (0,converge/* converge */.cB)(write, host);
		},
		settle(accepted, input, host) {
				const look = async (publishFiles) => {
						const remote = await work.inspect({ ...input, publishFiles }, host);
						return publishFiles.flatMap((publishFile) => seenAs(publishFile, remote, input) ?? []);
				};
				return (0,converge/* untilServed */.oI)(accepted, input.publishFiles, look, input.wait, host);
		},
};
function nothingServed({ from, project: { name } }) {
		const message = `${from} would list nothing that installs ${name}: no target of this run serves a package of it.`;
		const hint = 'Publish it in the same run: name its package index among the targets, or write "packages" in server.json.';
		return new errors/* ReleaseError */.K2('mcp-registry/empty', message, { hint });
}
function namedIn(value) {
		return { name: String(value['name']), version: String(value['version']) };
}
function actionFor(publishFile, remote, input) {
		const { value = {}, there } = remote.get(publishFile.file) ?? {};
		const base = { target: 'mcp-registry', publishFile, url: urlOf(value, input) };
		if (there === undefined)
				return { ...base, state: 'absent', verb: 'publish' };
		const differs = difference(value, there.server);
		if (differs === undefined)
				return { ...base, state: 'identical', verb: 'keep' };
		return { ...base, state: 'different', verb: 'conflict', there: described(there), differs };
}
function seenAs(publishFile, remote, input) {
		const { state, url, there, differs } = actionFor(publishFile, remote, input);
		if (state === 'absent')
				return undefined;
		if (state === 'identical')
				return (0,receipt/* receiptOf */.W)('mcp-registry', publishFile, 'published', { url });
		return (0,receipt/* receiptOf */.W)('mcp-registry', publishFile, 'conflict', { url, detail: `${there}: ${differs}` });
}
function urlOf(value, input) {
		const { name, version } = namedIn(value);
		return versionUrl((0,mcp_registry/* registryOf */.F)(input), name, version);
}
function described({ publishedAt, status }) {
		const when = publishedAt === undefined ? '' : ` of ${publishedAt.slice(0, 10)}`;
		return `another server.json${when}${status === 'active' ? '' : `, ${status}`}`;
}
/***/ }),
/***/ 65164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	c: () => (/* binding */ mediaTypeOf)
});
const TYPES = {
		'.json': 'application/json',
		'.whl': 'application/zip',
		'.zip': 'application/zip',
		'.gz': 'application/gzip',
		'.tgz': 'application/gzip',
		'.tar': 'application/x-tar',
};
function mediaTypeOf({ file, mediaType }) {
		return mediaType ?? TYPES[/\.[a-z]+$/.exec(file)?.[0] ?? ''] ?? 'application/octet-stream';
}
/***/ }),
/***/ 48069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	work: () => (/* binding */ work)
});
var converge = __webpack_require__(93935);
var address = __webpack_require__(88138);
var packument = __webpack_require__(70802);
var answer = __webpack_require__(61552);
var id_token = __webpack_require__(20248);
var ask_trust = __webpack_require__(9789);
var ask_version = __webpack_require__(82459);
var npm = __webpack_require__(48405);
var about = __webpack_require__(87821);
var errors = __webpack_require__(8005);
var remote_answer = __webpack_require__(511);
;// CONCATENATED MODULE: ./.build/targets/npm/preflight.js
function refusals(file, held, input) {
		const { manifest, name, there } = held;
		const base = { artifact: file, project: name };
		const named = input.rehearsed ? undefined : textOf(manifest.publishConfig?.['registry']);
		const elsewhere = named !== undefined && URL.canParse(named) ? new URL(named).host : undefined;
		const { host: registry } = (0,npm/* registryOf */.Fv)(input);
		return [
				...(manifest.private && there === undefined
						? [
								{
										...base,
										rule: 'preflight/npm-private',
										level: 'error',
										message: `${name} has "private": true, so npm does not publish it.`,
										hint: 'Remove "private" from package.json.',
								},
						]
						: []),
				...(elsewhere !== undefined && elsewhere !== registry
						? [
								{
										...base,
										rule: 'preflight/npm-publish-config',
										level: 'warning',
										message: `publishConfig of ${name} names the registry ${elsewhere}, but the release publishes to ${registry}.`,
										hint: `Set [npm] registry in ${about/* CONFIG_FILE */.g2}, or the input npm-registry, if that one is intended.`,
								},
						]
						: []),
		];
}
const PLACEHOLDER = /^(XXXXX-){3}XXXXX$|^\$\{.*\}$/;
async function checkLogin(registry, login, host) {
		if (login.kind === 'token' && PLACEHOLDER.test(login.token)) {
				const message = 'npm-token is the placeholder that actions/setup-node writes, not a token.';
				throw new errors/* ReleaseError */.K2('preflight/npm-token', message, {
						hint: `Set ${about/* ENV_PREFIX */.N8}NPM_TOKEN (in Actions: npm-token) to a token, or leave it unset for trusted publishing.`,
				});
		}
		const answer = await host.http({
				url: new URL('-/whoami', registry).href,
				headers: { accept: 'application/json' },
				credential: (0,npm/* credentialFor */.FX)(login, registry),
		});
		if (answer.status !== 401 && answer.status !== 403)
				return;
		throw new errors/* ReleaseError */.K2('preflight/npm-token', `${registry.host} does not accept ${login.kind === 'user' ? `npm-username ${login.user} with npm-token as its password` : 'npm-token: it is wrong, expired or revoked'}.`, {
				hint: (0,address/* isNpmOrg */.Ou)(registry)
						? 'Create a granular access token with read and write for this package at npmjs.com → Access Tokens, or use trusted publishing.'
						: `Create a token at ${registry.host} that may read and publish this package. For a user and a password, set npm-username too.`,
				quote: [`${answer.status}: ${(0,remote_answer/* wordsOf */.Z9)(answer)}`],
		});
}
function textOf(value) {
		return typeof value === 'string' && value !== '' ? value : undefined;
}
var receipt = __webpack_require__(88316);
var external_node_crypto_ = __webpack_require__(77598);
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var first_difference = __webpack_require__(53169);
var digest = __webpack_require__(34002);
var packed_manifest = __webpack_require__(55137);
;// CONCATENATED MODULE: ./.build/targets/npm/inspect.js
async function identity(publishFile) {
		const manifest = await (0,packed_manifest/* readPackedManifest */.o)(publishFile.path);
		const { name, version } = manifest;
		if (name === undefined || version === undefined)
				throw new errors/* ReleaseError */.K2('archive/no-identity', `${publishFile.file} has no name and version.`);
		return { manifest, name, version, ...(await digestsOf(publishFile.path)) };
}
async function digestsOf(path) {
		const [sha512, sha1] = [(0,external_node_crypto_.createHash)('sha512'), (0,external_node_crypto_.createHash)('sha1')];
		for await (const piece of (0,external_node_fs_.createReadStream)(path))
				for (const hash of [sha512, sha1])
						hash.update(piece);
		return { integrity: `sha512-${sha512.digest('base64')}`, shasum: sha1.digest('hex') };
}
function same(own, there) {
		if (there.integrity !== undefined)
				return there.integrity.split(/\s+/).includes(own.integrity);
		return there.shasum === own.shasum;
}
async function otherThere({ tarball, integrity, shasum }, { path }, credential, host) {
		if (tarball === undefined || !URL.canParse(tarball))
				return undefined;
		const saveTo = (0,external_node_path_.join)(await host.tempDir('npm-there'), 'package.tgz');
		try {
				const answer = await host.http({ url: tarball, credential, saveTo, maxBytes: 1024 ** 3, timeoutMs: 300_000 });
				if (answer.status !== 200)
						return undefined;
				const { sha256 } = await (0,digest/* digestFile */.TM)(saveTo);
				const isWhole = same(await digestsOf(saveTo), { integrity, shasum });
				return { sha256, isWhole, differs: isWhole ? await (0,first_difference/* firstDifference */.a)(saveTo, path) : undefined };
		}
		catch (error) {
				(0,errors/* tolerated */.Nx)(error);
				return undefined;
		}
}
function inOrder(publishFiles, remote) {
		const byName = new Map(publishFiles.map((publishFile) => [remote.get(publishFile.file)?.name, publishFile]));
		const order = [];
		const seen = new Set();
		const visit = (publishFile) => {
				if (seen.has(publishFile))
						return;
				seen.add(publishFile);
				const { dependencies = {}, optionalDependencies = {}, peerDependencies = {}, } = remote.get(publishFile.file)?.manifest ?? {};
				for (const name of Object.keys({ ...optionalDependencies, ...dependencies, ...peerDependencies })) {
						const needed = byName.get(name);
						if (needed !== undefined)
								visit(needed);
				}
				order.push(publishFile);
		};
		publishFiles.forEach(visit);
		return order;
}
;// CONCATENATED MODULE: ./.build/targets/npm/read-back.js
async function lookFor(publishFile, own, input, host) {
		const credential = (0,npm/* readerOf */.TC)(input);
		const there = await (0,packument/* readVersion */.$4)((0,npm/* registryOf */.Fv)(input), own.name, own.version, credential, host);
		if (there === undefined)
				return undefined;
		if (same(own, there))
				return read_back_receipt(publishFile, own, input, 'published');
		const other = await otherThere(there, publishFile, credential, host);
		return read_back_receipt(publishFile, own, input, 'conflict', described(there, other));
}
function refused(publishFile, held, { said, words }, registry, trusted) {
		const text = words.join(' ');
		const hint = said === 'again'
				? 'Run publish again later: it continues where it stopped.'
				: /E402|sign up for private/.test(text)
						? `Private packages need a paid account; for a public one set [npm] access = "public" in ${about/* CONFIG_FILE */.g2}.`
						: /E40[134]|ENEEDAUTH/.test(text)
								? `The ${trusted ? 'trusted publisher' : 'token'} is not allowed to publish ${held.name}. npm reports that as "not found" too.`
								: /E422|provenance/.test(text)
										? 'Set repository.url in package.json to the repository that publishes it.'
										: 'Correct what the registry reports and release it as a new version.';
		return new errors/* ReleaseError */.K2('npm/refused', `${registry.host} did not accept ${publishFile.file}.`, {
				hint,
				quote: words,
		});
}
function described({ integrity, shasum }, other, time) {
		const stated = integrity ?? `sha1 ${shasum ?? '(not given)'}`;
		if (other?.isWhole === false)
				return `${stated}, but what is served has sha256 ${other.sha256}: no npm installs it. Two uploads met: have this version deleted`;
		const digest = other === undefined ? stated : `sha256 ${other.sha256}`;
		return time === undefined ? digest : `${digest}   uploaded ${time.slice(0, 10)}`;
}
function read_back_receipt(publishFile, own, input, outcome, detail) {
		return (0,receipt/* receiptOf */.W)('npm', publishFile, outcome, { url: pageAt((0,npm/* registryOf */.Fv)(input), own.name, own.version), detail });
}
function pageAt(registry, name, version) {
		if (!(0,address/* isNpmOrg */.Ou)(registry))
				return new URL(name, registry).href;
		return `https://www.npmjs.com/package/${name}${version === undefined ? '' : `/v/${version}`}`;
}
var credential = __webpack_require__(49260);
var trusted_publishing = __webpack_require__(70309);
;// CONCATENATED MODULE: ./.build/targets/npm/trusted.js
async function mintNpmToken(registry, name, isNew, host) {
		const path = `-/npm/v1/oidc/token/exchange/package/${name.replace('/', '%2f')}`;
		const exchange = {
				audience: `npm:${registry.hostname}`,
				asked: 'a token to publish with',
				code: 'npm/registry',
				request: (idToken) => ({
						url: new URL(path, registry).href,
						headers: { accept: 'application/json' },
						credential: (0,credential/* bearer */.CM)(idToken, registry),
				}),
				refused(answer, claims) {
						const quote = [`${answer.status}: ${(0,remote_answer/* wordsOf */.Z9)(answer)}`];
						if (answer.status >= 500 || answer.status === 429) {
								return new errors/* ReleaseError */.K2('npm/registry', `${registry.host} answered ${answer.status} when asked for a token.`, {
										quote,
										hint: 'Run publish again later: it continues where it stopped.',
								});
						}
						if (isNew && (0,address/* isNpm */.i5)(registry)) {
								const { message, hint } = firstVersion(registry, name);
								return new errors/* ReleaseError */.K2('preflight/npm-first-version', message, { hint, quote });
						}
						return untrusted(registry, name, claims, quote);
				},
		};
		return (0,trusted_publishing/* exchangeToken */.r1)(exchange, host);
}
function firstVersion({ host }, name) {
		return {
				message: `${host} has no package ${name} yet, but trusted publishing requires an existing package.`,
				hint: 'Publish the first version with a token (npm-token), then set up trusted publishing: npm trust github.',
		};
}
function untrusted(registry, name, claims, quote) {
		const publisher = (0,trusted_publishing/* publisherIn */._8)(claims, 'workflow_ref');
		const { owner, repository, workflow, environment } = publisher;
		const immutable = /^repo:[^:]*@\d/.test((0,trusted_publishing/* textOf */.b6)(claims, 'sub'));
		const ids = 'This repository’s id-token names its owner and itself with numbers, which npm is reported to reject (npm/cli#9969): set npm-token until that is fixed.';
		const line = `npm trust github ${name} --repo ${owner}/${repository} --file ${workflow}${environment === '' ? '' : ` --env ${environment}`} --allow-publish`;
		const hint = !(0,address/* isNpm */.i5)(registry)
				? `If ${registry.host} has trusted publishing, enter exactly these values there. Otherwise set a token that may publish there: npm-token.`
				: immutable
						? `Compare them with npmjs.com → the package → Settings → Trusted publisher. ${ids}`
						: `Enter exactly these values at npmjs.com → the package → Settings → Trusted publisher, or run:\n  ${line}`;
		return (0,trusted_publishing/* noPublisher */.sk)(publisher, {
				code: 'preflight/npm-publisher',
				message: `${registry.host} does not trust this workflow to publish ${name}. It compares these values, case-sensitively`,
				...{ quote, hint },
		});
}
;// CONCATENATED MODULE: ./.build/targets/npm/ahead.js
async function npmAhead(input, host) {
		const registry = (0,npm/* registryOf */.Fv)(input);
		const login = (0,npm/* loginOf */.DQ)(input.inputs);
		const reader = (0,npm/* credentialFor */.FX)(login, registry);
		const asked = input.built === true ? [] : input.projects;
		const names = await Promise.all(asked.map((project) => askPackage(project, registry, reader, host)));
		const versions = names.map(({ answer }) => answer);
		if (login !== undefined)
				return [...versions, await askLogin(registry, login, input, host)];
		const coming = input.built === true ? input.projects : names.filter(({ isThere }) => !isThere);
		const trust = coming.map((one) => 'isNew' in one && one.isNew && !one.name.startsWith('@') && (0,address/* isNpmOrg */.Ou)(registry)
				? noPackage(registry, one.name, input.sends || (0,id_token/* mayAskIdToken */.l)(host.env))
				: askPublisher(registry, one.name, input, host));
		return [...versions, ...(await Promise.all(trust)).flatMap((answer) => answer ?? [])];
}
function tokenPage(registry, names) {
		const packages = names.join(', ');
		return (0,address/* isNpmOrg */.Ou)(registry)
				? {
						page: 'https://www.npmjs.com/settings/~/tokens',
						values: { 'Generate new token': 'Granular Access Token', Permissions: 'Read and write', Packages: packages },
				}
				: { page: registry.href, values: { Permissions: 'read and publish', Packages: packages } };
}
function askLogin(registry, login, { projects }, host) {
		const names = projects.map(({ name }) => name);
		return (0,answer/* ask */.k)({ id: 'preflight/npm-token', what: 'npm-token', ...tokenPage(registry, names) }, async () => {
				await checkLogin(registry, login, host);
				return {
						state: 'ok',
						message: `${registry.host} knows the ${login.kind === 'user' ? 'user' : 'token'}; what it may publish shows at the publication only.`,
				};
		});
}
async function noPackage(registry, name, here) {
		const { page, values } = tokenPage(registry, ['All packages: one that does not exist cannot be chosen']);
		return {
				id: 'preflight/npm-first-version',
				what: `trusted publishing of ${name}`,
				state: here ? 'wrong' : 'unknown',
				...{ ...firstVersion(registry, name), page, values },
		};
}
function askPublisher(registry, name, input, host) {
		const isNpm = (0,address/* isNpmOrg */.Ou)(registry);
		return (0,ask_trust/* askTrust */.u)({
				id: 'preflight/npm-publisher',
				what: `trusted publishing of ${name}`,
				audience: async () => `npm:${registry.hostname}`,
				token: 'npm-token',
				claim: 'workflow_ref',
				githubOnly: isNpm ? registry.host : undefined,
				page: isNpm ? `${pageAt(registry, name)}/access` : pageAt(registry, name),
				fields: ({ owner, repository, workflow, environment }) => ({
						...{ Publisher: 'GitHub Actions', 'Organization or user': owner, Repository: repository },
						...{ 'Workflow filename': workflow, 'Environment name': environment || '(leave empty)' },
						...(isNpm ? { 'Allowed actions': 'npm publish' } : {}),
				}),
				instead: tokenPage(registry, [name]),
				first: undefined,
		}, input, host);
}
function askPackage({ name, version }, registry, credential, host) {
		const about = {
				...{ id: 'preflight/npm-version', what: `${name} on ${registry.host}`, page: pageAt(registry, name) },
				values: { Package: name, Version: version ?? '(as built)' },
		};
		return (0,ask_version/* askVersion */.qN)(about, name, async () => {
				const known = await (0,packument/* readPackage */.LY)(registry, name, credential, host);
				if (known === undefined && credential === undefined && name.startsWith('@')) {
						const message = `No ${name} is shown to a request without a token: it is new, or private.`;
						return { isNew: true, state: 'unknown', message };
				}
				if (known === undefined)
						return (0,ask_version/* unknownName */.U0)(name);
				if (version === undefined || !known.versions.includes(version)) {
						return { state: 'ok', message: `It is there, and ${version ?? 'this version'} is not.` };
				}
				return (0,ask_version/* thereSince */.rn)(version, known.times[version], '. Whether it is the same file is known after the build.');
		});
}
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./.build/targets/npm/dist-tag.js
function distTag(version, versions, wanted) {
		if (wanted !== undefined && wanted !== 'latest')
				return wanted;
		const [kind] = semver.prerelease(version) ?? [];
		if (kind !== undefined)
				return typeof kind === 'string' && semver.validRange(kind) === null ? kind : 'next';
		const higher = versions.filter((one) => semver.valid(one) !== null && semver.prerelease(one) === null && semver.gt(one, version));
		if (higher.length === 0)
				return 'latest';
		const sameMajor = higher.some((one) => semver.major(one) === semver.major(version));
		return sameMajor ? `latest-${semver.major(version)}.${semver.minor(version)}` : `latest-${semver.major(version)}`;
}
;// CONCATENATED MODULE: ./.build/targets/npm/platform-packages.js
const SYSTEM = /(^|[-_./])(linux|darwin|macos|win(32|64|dows)?|freebsd|android|x64|x86_64|amd64|arm64|aarch64|ia32|musl)([-_.]|$)/i;
async function missingPlatforms(remote, registry, credential, host) {
		const released = new Set([...remote.values()].map(({ name }) => name));
		const found = [];
		for (const [file, { manifest, name: project, there }] of remote) {
				if (there !== undefined)
						continue;
				const hidden = credential === undefined && manifest.publishConfig?.['access'] === 'restricted';
				for (const [name, range] of Object.entries(manifest.optionalDependencies ?? {})) {
						if (released.has(name) || !SYSTEM.test(name) || (0,semver.validRange)(range) === null)
								continue;
						if (hidden || (!(0,address/* isNpmOrg */.Ou)(registry) && scopeOf(name) !== scopeOf(project)))
								continue;
						const known = await (0,packument/* readPackage */.LY)(registry, name, credential, host);
						if (known !== undefined && (0,semver.maxSatisfying)(known.versions, range) !== null)
								continue;
						found.push({
								...{ rule: 'preflight/npm-platform', level: 'error', artifact: file, project },
								message: `${project} needs ${name} ${range} on one system, but ${known === undefined ? `${registry.host} shows no such package` : `${registry.host} has no such version`}, so npm would install it there without it, and without a word.`,
								hint: `Publish ${name} first, or in the same release, or remove it from optionalDependencies.`,
						});
				}
		}
		return found;
}
function scopeOf(name) {
		return /^(@[^/]+)\//.exec(name)?.[1];
}
var promises_ = __webpack_require__(51455);
var lib = __webpack_require__(82537);
;// CONCATENATED MODULE: ./.build/targets/npm/provenance.js
const ABOUT_RUN = /^GITHUB_(?:ACTIONS|REPOSITORY(?:_ID|_OWNER_ID)?|REF|SHA|WORKFLOW_REF|SERVER_URL|EVENT_NAME|RUN_ID|RUN_ATTEMPT)$|^RUNNER_ENVIRONMENT$/;
async function provenanceFor(held, input, access, host) {
		const registry = (0,npm/* registryOf */.Fv)(input);
		if (!(0,address/* isNpmOrg */.Ou)(registry))
				return { why: `${registry.host} is not npm’s own registry`, hint: 'Only that one accepts provenance.' };
		if (input.settings.provenance === false)
				return { why: '[npm] provenance is false', hint: 'Remove it.' };
		if (!(0,id_token/* mayAskIdToken */.l)(host.env)) {
				return {
						why: 'this job has no id-token',
						hint: 'Publish in GitHub Actions, and add to the publish job: permissions: { id-token: write }.',
				};
		}
		const here = host.env['GITHUB_REPOSITORY'];
		const said = lib.fromUrl(held.manifest.repository?.url ?? '');
		if (said?.type !== 'github' || `${said.user}/${said.project}` !== here) {
				return {
						why: `repository in package.json is not ${here}`,
						hint: `Set "repository": { "type": "git", "url": "git+https://github.com/${here}.git" }.`,
				};
		}
		const isPublic = access === 'public' || !held.name.startsWith('@') || (held.known?.attested.length ?? 0) > 0;
		if (!isPublic && !(await (0,packument/* readVisibility */.tQ)(registry, held.name, (0,npm/* readerOf */.TC)(input), host))) {
				return {
						why: `${held.name} is not public`,
						hint: 'Set "publishConfig": { "access": "public" } if everyone may install it.',
				};
		}
		const token = await host.idToken('sigstore');
		host.mask(token);
		const claims = (0,trusted_publishing/* claimsOf */.ds)(token);
		if ((0,trusted_publishing/* textOf */.b6)(claims, 'repository_visibility') !== 'public') {
				return { why: `${here} is not a public repository`, hint: 'npm accepts provenance of public repositories only.' };
		}
		if ((0,trusted_publishing/* textOf */.b6)(claims, 'runner_environment') !== 'github-hosted') {
				return {
						why: 'this runner is self-hosted',
						hint: 'Run the publish job on a runner of GitHub: runs-on: ubuntu-latest.',
				};
		}
		const about = Object.entries(host.env).filter((entry) => ABOUT_RUN.test(entry[0]) && entry[1] !== undefined);
		const asked = { CI: 'true', ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.invalid/', SIGSTORE_ID_TOKEN: token };
		return { env: { ...Object.fromEntries(about), ...asked } };
}
async function bundleFor({ evidence = [], sha256 }, held) {
		const bundle = evidence.find(({ file }) => file.endsWith('.sigstore.json'));
		if (bundle === undefined || held.manifest.publishConfig?.['provenance'] === true)
				return undefined;
		const [{ instanceOf }, { verifyBundle }] = await Promise.all([
				Promise.all(/* import() | sigstore */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(8343), __webpack_require__.e(691), __webpack_require__.e(407), __webpack_require__.e(5021), __webpack_require__.e(9081)]).then(__webpack_require__.bind(__webpack_require__, 3375)),
				Promise.all(/* import() | sigstore */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(8343), __webpack_require__.e(691), __webpack_require__.e(407), __webpack_require__.e(5021), __webpack_require__.e(9081)]).then(__webpack_require__.bind(__webpack_require__, 11776)),
		]);
		const { root } = await instanceOf(undefined);
		return verifyBundle(await (0,promises_.readFile)(bundle.path, 'utf8'), { sha256 }, {}, root).ok ? bundle : undefined;
}
function lostProvenance(file, { name, known, manifest }, provenance, { provenance: wanted }) {
		if (provenance.why === undefined)
				return [];
		const { why, hint } = provenance;
		const last = known?.tags['latest'];
		const had = last !== undefined && known?.attested.includes(last) === true;
		if (!had && manifest.publishConfig?.['provenance'] !== true)
				return [];
		return [
				{
						rule: 'preflight/npm-provenance',
						level: had && wanted !== false ? 'error' : 'warning',
						artifact: file,
						project: name,
						message: had
								? `${name} ${last} has provenance, but this release would not: ${why}. Package managers that watch for it then refuse the update.`
								: `publishConfig of ${name} asks for provenance, but there will be none: ${why}.`,
						hint: had && wanted !== false ? `${hint} If it is meant to end, set [npm] provenance = false.` : hint,
				},
		];
}
var unchanged = __webpack_require__(59085);
var publisher_env = __webpack_require__(90505);
;// CONCATENATED MODULE: ./.build/targets/npm/bench.js
const TOKEN = 'NODE_AUTH_TOKEN';
const SEND_MS = 900_000;
async function openBench(publishFile, registry, host, stages = false) {
		const npm = await openNpm(registry, host);
		const copy = (0,external_node_path_.join)(npm.work, publishFile.file);
		await (0,unchanged/* copyUnchanged */.dQ)(publishFile, copy);
		return {
				config: npm.config,
				copy,
				publish: (options, more) => npm.run([...(stages ? ['stage'] : []), 'publish', `./${publishFile.file}`, ...options], more),
		};
}
async function withLogin({ config }, registry, login) {
		const [key, secret] = login.kind === 'token'
				? ['_authToken', login.token]
				: ['_auth', Buffer.from(`${login.user}:${login.password}`).toString('base64')];
		await (0,promises_.writeFile)(config, `//${registry.host}${registry.pathname}:${key}=\${${TOKEN}}\n`, { mode: 0o600 });
		return { [TOKEN]: secret };
}
function scopeAt(name, registry) {
		return name.startsWith('@') ? [`--${name.split('/')[0]}:registry=${registry.href}`] : [];
}
async function openNpm(registry, host) {
		const { sandbox, work, env } = await (0,publisher_env/* openWorkplace */.x5)('npm', registry, host);
		const config = (0,external_node_path_.join)(sandbox, 'npmrc');
		await (0,promises_.writeFile)((0,external_node_path_.join)(work, 'package.json'), '{"private":true}\n');
		await (0,promises_.writeFile)(config, '', { mode: 0o600 });
		const fixed = [
				`--registry=${registry.href}`,
				`--userconfig=${config}`,
				`--globalconfig=${(0,external_node_path_.join)(sandbox, 'no-global-npmrc')}`,
				'--ignore-scripts',
				'--workspaces=false',
				'--no-audit',
				'--no-fund',
				'--no-update-notifier',
				'--fetch-retries=0',
				'--loglevel=notice',
				`--cache=${(0,external_node_path_.join)(sandbox, 'cache')}`,
		];
		return {
				config,
				work,
				run: ([command = '', ...args], more = {}) => host.run({
						command: [host.tool('npm'), command, ...fixed, ...args],
						cwd: work,
						env: { ...env, ...more },
						timeoutMs: SEND_MS,
				}),
		};
}
;// CONCATENATED MODULE: ./.build/targets/npm/publish.js
async function sendTarball(order, host) {
		const { publishFile, name, registry, tag, access, provenance, bundle } = order;
		const bench = await openBench(publishFile, registry, host, order.stages);
		const options = [...scopeAt(name, registry), `--tag=${tag}`, ...(access === undefined ? [] : [`--access=${access}`])];
		const dry = await bench.publish([...options, '--dry-run', ...unsigned(order)]);
		const known = endOf(dry);
		if (known.said === 'exists' || known.said === 'again')
				return known;
		assertRegistry(dry, registry, order);
		await (0,unchanged/* checkUnchanged */.SC)(publishFile, bench.copy);
		const env = await withLogin(bench, registry, order.login);
		const file = `${bench.copy}.provenance.json`;
		if (bundle !== undefined)
				await (0,unchanged/* copyUnchanged */.dQ)(bundle, file);
		const signed = bundle !== undefined
				? [`--provenance-file=${file}`]
				: provenance === undefined
						? unsigned(order)
						: ['--provenance'];
		const ended = await bench.publish([...options, ...signed], { ...env, ...provenance });
		const end = endOf(ended);
		if (end.said !== 'taken' || order.stages !== true)
				return end;
		return { ...end, said: 'staged', staged: { id: /\(staged with id ([\w-]+)\)/.exec(ended.stdout)?.[1], same: true } };
}
function unsigned({ asks }) {
		return asks === true ? ['--provenance=false'] : [];
}
function assertRegistry(dry, registry, { stages }) {
		const said = /(?:Publishing|Staging) to (\S+) with tag/.exec(dry.stderr)?.[1];
		if (dry.code === 0 &&
				said !== undefined &&
				URL.canParse(said) &&
				new URL(said).href.replace(/\/$/, '') === registry.href.replace(/\/$/, ''))
				return;
		throw new errors/* ReleaseError */.K2('npm/origin', said === undefined
				? 'npm did not report where it would publish to. Nothing was sent.'
				: `npm would publish to ${said}, not to ${registry.href}. Nothing was sent.`, {
				hint: `Use npm ${stages === true ? '11.15 (staging needs it)' : '10'} or newer; run npm --version on the machine that publishes.`,
				quote: wordsOf(dry),
		});
}
function endOf(ended) {
		const words = wordsOf(ended);
		if (ended.code === 0)
				return { said: 'taken', words };
		const text = ended.stderr;
		if (/cannot publish over|EPUBLISHCONFLICT|previously published version|already (?:exists|present|contains)|does not allow updating assets|not enough permissions to (?:delete\/)?overwrite|code E409/i.test(text))
				return { said: 'exists', words };
		const transient = /code E(5\d\d|429|408)|ECONNRESET|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ENOTFOUND|ERR_SOCKET|socket hang up|network|EPIPE|TLOG_\w+_ERROR|TUF_\w+_ERROR|CA_CREATE\w+_ERROR|Invalid response body|premature close/i.test(text);
		return { said: ended.timedOut || transient ? 'again' : 'refused', words };
}
function wordsOf(ended) {
		return ended.stderr
				.split('\n')
				.filter((line) => /^npm (error|ERR!)/.test(line) && !/A complete log|_logs/.test(line))
				.map((line) => line.trimEnd())
				.slice(0, 8);
}
var clean_text = __webpack_require__(18001);
;// CONCATENATED MODULE: ./.build/targets/npm/reading.js
async function readingFindings(publishFile, own, host) {
		const bench = await openBench(publishFile, publisher_env/* NOWHERE */.JW, host);
		const ended = await bench.publish(['--dry-run', '--json', '--offline', '--tag=dry-run']);
		const theirs = ended.code === 0 ? parse(ended.stdout) : undefined;
		const base = {
				rule: 'preflight/npm-identity',
				level: 'error',
				artifact: publishFile.file,
				project: publishFile.project,
		};
		if (theirs === undefined) {
				return [
						{
								...base,
								message: `npm cannot read ${publishFile.file}, so it would not publish it.`,
								hint: 'Build it again with npm pack, and with npm 10 or newer on the machine that publishes.',
								quote: wordsOf(ended),
						},
				];
		}
		const version = semver.clean(own.version, { loose: true }) ?? own.version;
		if (theirs.name === own.name && theirs.version === version && theirs.integrity === own.integrity)
				return [];
		return [
				{
						...base,
						message: `npm reads ${publishFile.file} differently. Nothing was sent.`,
						facts: {
								'we read': `${own.name} ${version} ${own.integrity}`,
								'npm reads': `${theirs.name} ${theirs.version} ${theirs.integrity}`,
						},
						hint: 'Do not publish this file. Build it again with npm pack; if the result is the same, report it.',
				},
		];
}
function parse(stdout) {
		try {
				const value = JSON.parse(stdout);
				const one = typeof value['integrity'] === 'string' ? value : Object.values(value)[0];
				const [name, version, integrity] = ['name', 'version', 'integrity'].map((key) => (0,clean_text/* cleanLine */.Ow)(String(one[key])));
				return { name: name ?? '', version: version ?? '', integrity: integrity ?? '' };
		}
		catch {
				return undefined;
		}
}
var schemas = __webpack_require__(88343);
;// CONCATENATED MODULE: ./.build/targets/npm/staged.js
const LIST = schemas/* looseObject */._H3({
		items: (0,remote_answer/* listOf */.c3)(schemas/* looseObject */._H3({
				id: schemas/* string */.YjP().regex(/^[\w-]+$/),
				packageName: schemas/* string */.YjP(),
				version: schemas/* string */.YjP(),
				shasum: schemas/* string */.YjP().optional(),
		})),
});
async function stagedAt(registry, { name, version, shasum }, credential, host) {
		const url = new URL(`-/stage?package=${encodeURIComponent(name)}&perPage=100`, registry).href;
		const answer = await host.http({ url, headers: { accept: 'application/json' }, credential });
		const { items = [] } = (answer.status === 200 ? (0,remote_answer/* peekAnswer */.cj)(answer, LIST) : undefined) ?? {};
		const found = items.find((one) => one.packageName === name && one.version === version);
		return found && { id: found.id, same: found.shasum === undefined || found.shasum === shasum };
}
function awaitsApproval({ name }, id) {
		return id === undefined
				? `staged: a maintainer finds it with npm stage list ${name} and approves it`
				: `staged with id ${id}: a maintainer approves it with npm stage approve ${id}`;
}
var shell_word = __webpack_require__(15847);
var core_version = __webpack_require__(51928);
;// CONCATENATED MODULE: ./.build/targets/npm/withdraw.js
const LOOKS_MS = [0, 300, 700, 1500];
async function withdrawNpm(of, host) {
		const done = [];
		for (const { name } of of.projects)
				done.push(await withdrawPackage(name, of, host));
		return done;
}
async function withdrawPackage(name, of, host) {
		const { reason, dryRun } = of;
		const version = (0,core_version/* toSemver */.Ud)(of.version) ?? of.version;
		const registry = (0,npm/* registryOf */.Fv)(of);
		const login = (0,npm/* loginOf */.DQ)(of.inputs);
		const reader = (0,npm/* readerOf */.TC)(of);
		const what = `${name} ${version}`;
		const look = () => (0,packument/* readVersion */.$4)(registry, name, version, reader, host);
		const there = await look();
		if (there === undefined)
				return { what, outcome: 'absent' };
		const known = await (0,packument/* readPackage */.LY)(registry, name, reader, host);
		const base = { what, url: pageAt(registry, name, version), next: stillLatest(name, version, known) };
		if (there.deprecated === reason)
				return { ...base, outcome: 'already' };
		if (login === undefined) {
				const where = (0,address/* isNpmOrg */.Ou)(registry) ? '' : ` --registry ${registry.href}`;
				const line = `npm deprecate ${(0,shell_word/* shellWord */.r)(`${name}@${version}`)} ${(0,shell_word/* shellWord */.r)(reason)}${where}`;
				return { ...base, outcome: 'by hand', next: `Needs a token: set npm-token, or log in to npm and run: ${line}` };
		}
		if (dryRun)
				return { ...base, outcome: 'to withdraw' };
		return (0,converge/* converge */.cB)({
				tries: 3,
				async send() {
						const npm = await openNpm(registry, host);
						const env = await withLogin(npm, registry, login);
						return endOf(await npm.run(['deprecate', ...scopeAt(name, registry), '--', `${name}@${version}`, reason], env));
				},
				looks: ({ said }) => (said === 'refused' ? [0] : LOOKS_MS),
				isAbsent: (seen) => !seen,
				look: async () => (await look())?.deprecated === reason,
				conclude({ said, words }, seen, last) {
						if (seen)
								return { ...base, outcome: 'withdrawn' };
						if (said === 'taken')
								return { ...base, outcome: 'withdrawn', next: 'npm accepted it but does not show it yet.' };
						if (said === 'refused' || last)
								throw withdraw_refused(name, registry, words);
						return undefined;
				},
		}, host);
}
function stillLatest(name, version, known) {
		if (known?.tags['latest'] !== version)
				return undefined;
		const others = known.versions.filter((one) => one !== version && semver.prerelease(one) === null);
		const [before] = semver.rsort(others.filter((one) => semver.valid(one) !== null));
		const back = before === undefined ? '' : `, or go back: npm dist-tag add ${(0,shell_word/* shellWord */.r)(`${name}@${before}`)} latest`;
		return `${name} without a version is still this one: publish a newer one${back}`;
}
function withdraw_refused(name, registry, quote) {
		return new errors/* ReleaseError */.K2('npm/deprecate', `${registry.host} did not allow ${name} to be deprecated.`, {
				hint: `npm-token needs read and write access to ${name}; a token that requires a one-time password cannot be used here.`,
				quote,
		});
}
;// CONCATENATED MODULE: ./.build/targets/npm/work.js
const TRIES = 4;
const work_LOOKS_MS = [0, 300, 700, 1500];
const STAGES_ONLY = /permission denied for this action/;
const QUEUED = 'accepted, not served yet: npm takes between one minute and three hours';
const work = {
		ahead: npmAhead,
		withdraw: withdrawNpm,
		async preflight(remote, input, host) {
				const registry = (0,npm/* registryOf */.Fv)(input);
				const findings = [...remote].flatMap(([file, held]) => refusals(file, held, input));
				for (const publishFile of input.publishFiles) {
						const held = remote.get(publishFile.file);
						if (held === undefined || held.there !== undefined || held.manifest.private)
								continue;
						findings.push(...(await readingFindings(publishFile, held, host)));
						if ((0,address/* isNpmOrg */.Ou)(registry) && !input.rehearsed) {
								const provenance = await provenanceFor(held, input, accessOf(held, input), host);
								findings.push(...lostProvenance(publishFile.file, held, provenance, input.settings));
						}
				}
				if (!input.rehearsed) {
						findings.push(...(await missingPlatforms(remote, registry, (0,npm/* readerOf */.TC)(input), host)));
				}
				if (findings.some(({ rule }) => rule === 'preflight/npm-identity'))
						return findings;
				if ((0,npm/* loginOf */.DQ)(input.inputs) === undefined && input.dryRun !== true) {
						for (const { name, known, there } of remote.values()) {
								if (there === undefined)
										await mintNpmToken(registry, name, known === undefined, host);
						}
				}
				return findings;
		},
		async inspect(input, host) {
				const registry = (0,npm/* registryOf */.Fv)(input);
				const credential = (0,npm/* readerOf */.TC)(input);
				const held = input.publishFiles.map(async (publishFile) => {
						const own = await identity(publishFile);
						const there = await (0,packument/* readVersion */.$4)(registry, own.name, own.version, credential, host);
						if (there !== undefined && same(own, there))
								return [publishFile.file, { ...own, there, known: undefined, other: undefined }];
						const known = await (0,packument/* readPackage */.LY)(registry, own.name, credential, host);
						const other = there === undefined ? undefined : await otherThere(there, publishFile, credential, host);
						return [publishFile.file, { ...own, there, known, other }];
				});
				return new Map(await Promise.all(held));
		},
		plan: (publishFiles, remote, input) => inOrder(publishFiles, remote).map((publishFile) => actionFor(publishFile, remote, input)),
		async apply({ publishFile }, remote, input, host) {
				const held = heldOf(publishFile, remote);
				const registry = (0,npm/* registryOf */.Fv)(input);
				const login = (0,npm/* loginOf */.DQ)(input.inputs);
				const access = accessOf(held, input);
				const wanted = input.settings.tag ?? textOf(held.manifest.publishConfig?.['tag']);
				const order = {
						...{ publishFile, name: held.name, registry, access },
						asks: held.manifest.publishConfig?.['provenance'] === true,
						tag: distTag(held.version, held.known?.versions ?? [], wanted),
				};
				let stages = input.settings.stage === true;
				const send = async () => {
						const { env } = await provenanceFor(held, input, access, host);
						const bundle = env === undefined ? undefined : await bundleFor(publishFile, held);
						const signed = { ...order, bundle, provenance: bundle === undefined ? env : undefined };
						const token = login === undefined ? await mintNpmToken(registry, held.name, held.known === undefined, host) : '';
						const as = login ?? { kind: 'token', token };
						const waiting = stages ? await stagedAt(registry, held, (0,npm/* credentialFor */.FX)(as, registry), host) : undefined;
						if (waiting !== undefined)
								return { said: 'staged', words: [], staged: waiting };
						const sent = await sendTarball({ ...signed, login: as, stages }, host);
						if (stages && sent.said === 'exists')
								return { ...sent, said: 'staged' };
						const stagesOnly = !stages && login === undefined && STAGES_ONLY.test(sent.words.join(' '));
						if (!stagesOnly)
								return sent;
						stages = true;
						return send();
				};
				const write = {
						tries: TRIES,
						send,
						looks: ({ said }) => (said === 'refused' || said === 'staged' ? [0] : work_LOOKS_MS),
						look: () => lookFor(publishFile, held, input, host),
						conclude({ said, words, staged }, seen, last) {
								if (seen !== undefined)
										return seen.outcome === 'published' ? { ...seen, detail: `dist-tag ${order.tag}` } : seen;
								if (staged?.same === false)
										return read_back_receipt(publishFile, held, input, 'conflict', 'staged with other contents');
								if (said === 'staged') {
										const next = awaitsApproval(held, staged?.id);
										return { ...read_back_receipt(publishFile, held, input, 'accepted', next), byHand: true };
								}
								if (said === 'taken' || said === 'exists')
										return read_back_receipt(publishFile, held, input, 'accepted', QUEUED);
								if (said === 'refused' || last)
										throw refused(publishFile, held, { said, words }, registry, login === undefined);
								return undefined;
						},
				};
				return (0,converge/* converge */.cB)(write, host);
		},
		async settle(accepted, input, host) {
				const own = new Map();
				const look = async (publishFiles) => {
						const seen = [];
						for (const publishFile of publishFiles) {
								const mine = own.get(publishFile.file) ?? (await identity(publishFile));
								own.set(publishFile.file, mine);
								const found = await lookFor(publishFile, mine, input, host);
								if (found !== undefined)
										seen.push(found);
						}
						return seen;
				};
				const waitMs = accepted.every(({ byHand }) => byHand) ? 0 : input.wait;
				return (0,converge/* untilServed */.oI)(accepted, input.publishFiles, look, waitMs, host);
		},
};
function heldOf({ file }, remote) {
		const held = remote.get(file);
		if (held === undefined)
				throw new Error(`${file} was not inspected`);
		return held;
}
function actionFor(publishFile, remote, input) {
		const held = heldOf(publishFile, remote);
		const base = { target: 'npm', publishFile, url: pageAt((0,npm/* registryOf */.Fv)(input), held.name, held.version) };
		if (held.there === undefined)
				return { ...base, state: 'absent', verb: 'publish' };
		if (same(held, held.there))
				return { ...base, state: 'identical', verb: 'keep' };
		return {
				...base,
				state: 'different',
				verb: 'conflict',
				there: described(held.there, held.other, held.known?.times[held.version]),
				differs: held.other?.differs,
		};
}
function accessOf({ manifest, known }, input) {
		const said = input.settings.access ?? textOf(manifest.publishConfig?.['access']);
		if (said === 'public' || said === 'restricted')
				return said;
		return known === undefined && manifest.license !== 'UNLICENSED' ? 'public' : undefined;
}
/***/ }),
/***/ 95033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	work: () => (/* binding */ work)
});
var answer = __webpack_require__(61552);
var oci_client = __webpack_require__(71483);
var reference = __webpack_require__(99631);
var ask_trust = __webpack_require__(9789);
var ask_version = __webpack_require__(82459);
var oci = __webpack_require__(56389);
var external_node_path_ = __webpack_require__(76760);
var image_layout = __webpack_require__(60825);
var errors = __webpack_require__(8005);
var sbom_form = __webpack_require__(24595);
var schemas = __webpack_require__(88343);
var remote_answer = __webpack_require__(511);
;// CONCATENATED MODULE: ./.build/registries/oci/referrers.js
const ENTRY = schemas/* looseObject */._H3({
		mediaType: schemas/* string */.YjP(),
		digest: image_layout/* DIGEST */.Dh,
		size: schemas/* int */.Whr().min(0),
		annotations: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional(),
});
const LIST = schemas/* looseObject */._H3({ manifests: schemas/* array */.YOg(ENTRY).max(10_000).nullish() });
const UNREAD = { code: 'oci/registry' };
function fallbackTag(digest) {
		return digest.replace(':', '-');
}
async function referrersOf(client, digest) {
		const accept = { accept: image_layout/* INDEX_TYPE */.cp };
		const own = await client.send({ url: `referrers/${digest}`, headers: accept });
		if (own.status === 429 || (own.status >= 500 && own.status !== 501))
				throw (0,oci_client/* denied */.wk)(own, client.repository);
		const tag = await client.send({ url: `manifests/${fallbackTag(digest)}`, headers: accept });
		if (tag.status !== 200 && tag.status !== 404)
				throw (0,oci_client/* denied */.wk)(tag, client.repository);
		const what = `what is attached to ${client.repository.shown}@${digest}`;
		return {
				listed: own.status === 200 ? ((0,remote_answer/* readAnswer */.JN)(own, LIST, what, UNREAD).manifests ?? []) : undefined,
				tagged: tag.status === 200 ? ((0,remote_answer/* readAnswer */.JN)(tag, LIST, what, UNREAD).manifests ?? []) : [],
		};
}
function taggedIndex(tagged, more) {
		const old = tagged.filter(({ digest }) => !more.some((one) => one.digest === digest));
		return Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: image_layout/* INDEX_TYPE */.cp, manifests: [...old, ...more] }));
}
var about = __webpack_require__(87821);
var promises_ = __webpack_require__(51455);
var memo = __webpack_require__(13068);
var home = __webpack_require__(82278);
;// CONCATENATED MODULE: ./.build/targets/oci/docker-login.js
const CONFIG = schemas/* looseObject */._H3({
		auths: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({ auth: schemas/* string */.YjP().optional() })).optional(),
		credHelpers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional(),
		credsStore: schemas/* string */.YjP().optional(),
});
const GOT = schemas/* object */.Ikc({ Username: schemas/* string */.YjP().min(1), Secret: schemas/* string */.YjP().min(1) });
const HUB = 'https://index.docker.io/v1/';
const HELPER = /^[A-Za-z0-9._-]+$/;
const HELPER_MS = 30_000;
const IDENTITY = '<token>';
const storedLogin = (0,memo/* memo */.p)((registry, host) => [host, registry], async (registry, host) => {
		const folder = host.env['DOCKER_CONFIG'] ?? (0,external_node_path_.join)((0,home/* homeOf */.lt)(host.env), '.docker');
		const config = await read((0,external_node_path_.join)(folder, 'config.json'));
		if (config === undefined)
				return undefined;
		const names = registry === 'docker.io' ? [HUB, registry, 'index.docker.io'] : [registry, `https://${registry}`];
		for (const name of names) {
				const helper = config.credHelpers?.[name] ?? (config.auths?.[name]?.auth ? undefined : config.credsStore);
				const found = helper === undefined ? decoded(config.auths?.[name]?.auth) : await asked(helper, name, host);
				if (found === undefined)
						continue;
				host.mask(found.password);
				return found;
		}
		return undefined;
});
async function read(path) {
		try {
				return CONFIG.parse(JSON.parse(await (0,promises_.readFile)(path, 'utf8')));
		}
		catch {
				return undefined;
		}
}
function decoded(auth = '') {
		const [, user = '', password = ''] = /^([^:]+):(.+)$/s.exec(Buffer.from(auth, 'base64').toString('utf8')) ?? [];
		return user === '' ? undefined : { user, password };
}
async function asked(helper, name, host) {
		if (!HELPER.test(helper))
				return undefined;
		let program;
		try {
				program = host.tool(`docker-credential-${helper}`);
		}
		catch {
				return undefined;
		}
		const env = Object.fromEntries(Object.entries(host.env).flatMap(([key, value]) => (value ? [[key, value]] : [])));
		const { code, stdout } = await host.run({
				command: [program, 'get'],
				cwd: (0,home/* homeOf */.lt)(host.env),
				env,
				input: name,
				timeoutMs: HELPER_MS,
		});
		if (code !== 0)
				return undefined;
		try {
				const { Username: user, Secret: password } = GOT.parse(JSON.parse(stdout));
				return user === IDENTITY ? undefined : { user, password };
		}
		catch {
				return undefined;
		}
}
;// CONCATENATED MODULE: ./.build/targets/oci/login.js
const ANYBODY = 'token';
async function loginFor(repository, all, inputs, host) {
		return givenLogin(repository, all, inputs, host) ?? (await storedLogin(repository.registry, host));
}
function givenLogin({ registry }, all, { ociToken, ociUsername }, host) {
		if (ociToken === undefined)
				return undefined;
		const lines = ociToken.split(/\r?\n/).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
		const registries = new Set(all.map((one) => one.registry));
		const named = lines.map((line) => /^(\S+)\s+(\S+)$/.exec(line));
		if (named.every((line) => line === null) && lines.length === 1) {
				if (registries.size === 1)
						return { user: ociUsername ?? ANYBODY, password: lines[0] ?? '' };
				throw (0,errors/* usageError */.Wp)('oci/token', `oci-token is one token, but images go to ${[...registries].join(' and ')}.`, 'Write one line per registry: the registry, a space, and its token or user:password.');
		}
		const own = named.find((line) => line?.[1] === registry)?.[2];
		if (own === undefined)
				return undefined;
		host.mask(own);
		const colon = own.indexOf(':');
		if (colon < 1)
				return { user: ANYBODY, password: own };
		const password = own.slice(colon + 1);
		host.mask(password);
		return { user: own.slice(0, colon), password };
}
function noToken(registry) {
		const actions = registry === 'ghcr.io'
				? 'oci-token: ${' + '{ github.token }} and permissions: { packages: write } in the publishing job'
				: 'oci-username, and oci-token from a secret';
		return {
				message: `No token for ${registry} is set, so nothing can be pushed there.`,
				hint: `In Actions: ${actions}. On a command line: docker login ${registry}, or ${about/* ENV_PREFIX */.N8}OCI_TOKEN and --oci-username.`,
		};
}
var semver = __webpack_require__(62088);
var version = __webpack_require__(51928);
var version_order = __webpack_require__(61621);
;// CONCATENATED MODULE: ./.build/targets/oci/tags.js
function movedTags(version, there, wanted) {
		const own = stable(version);
		if (own === undefined)
				return [];
		const others = there.flatMap((tag) => stable(tag) ?? []);
		return movingTags(own, wanted)
				.filter(({ covers }) => !others.some((other) => covers(other) && (0,version_order/* compareVersions */.Zy)(other.version, own.version) > 0))
				.map(({ tag }) => tag);
}
function movingTags({ major, minor }, wanted) {
		const all = {
				minor: [{ tag: `${major}.${minor}`, covers: (one) => one.major === major && one.minor === minor }],
				major: major === 0 ? [] : [{ tag: `${major}`, covers: (one) => one.major === major }],
				latest: [{ tag: 'latest', covers: () => true }],
		};
		return ['minor', 'major', 'latest'].flatMap((name) => (wanted.includes(name) ? all[name] : []));
}
function stable(text) {
		const parsed = semver.parse(text.replace(/^v(?=\d)/, ''));
		return parsed === null || (0,version/* isPrerelease */.V1)(parsed.version) ? undefined : parsed;
}
;// CONCATENATED MODULE: ./.build/targets/oci/inspect.js
const VERSION = 'org.opencontainers.image.version';
const NONE = { listed: undefined, tagged: [] };
async function inspectOci(input, host) {
		const held = new Map();
		for (const publishFile of input.publishFiles) {
				const layout = await (0,image_layout/* readLayout */.T4)(publishFile.path);
				const version = versionIn(layout, publishFile);
				const repositories = (0,oci/* repositoriesFor */.ML)(publishFile.project, input).map(reference/* repositoryOf */._M);
				const places = await Promise.all(repositories.map((one) => placeAt(one, layout, version, input, host)));
				held.set(publishFile.file, { layout, version, places, sboms: sbomsOf(publishFile, input) });
		}
		return held;
}
function sbomsOf({ file: image }, { plan, folder, settings }) {
		if (!settings.attach)
				return [];
		const sboms = plan.projects.flatMap(({ artifacts }) => artifacts.filter(({ about }) => about === image));
		return sboms.map((one) => ({ ...one, path: (0,external_node_path_.join)(folder, one.file), mediaType: (0,sbom_form/* formOf */.QU)(one.file)?.mediaType }));
}
function versionIn({ annotations }, { file }) {
		const version = annotations[VERSION];
		if (version === undefined)
				throw new errors/* ReleaseError */.K2('archive/no-identity', `${file} does not state its version.`);
		return version;
}
async function placeAt(repository, layout, version, input, host) {
		const client = await clientFor(repository, 'pull', input, host);
		const tag = (0,reference/* tagOf */.cO)(version);
		const there = await (0,oci_client/* digestAt */.mw)(client, tag);
		const isHere = input.settings.attach && there === layout.index.digest;
		const referrers = isHere ? await referrersOf(client, layout.index.digest) : NONE;
		return { repository, tag, there, referrers, ...(await moving(client, layout, version, input)) };
}
async function moving(client, layout, version, { settings }) {
		const moved = movedTags(version, await (0,oci_client/* tagsOf */.Fg)(client), settings.tags);
		const digests = await Promise.all(moved.map((one) => (0,oci_client/* digestAt */.mw)(client, one)));
		return {
				behind: moved.filter((_, index) => digests[index] !== layout.index.digest),
				tags: [(0,reference/* tagOf */.cO)(version), ...moved],
		};
}
async function clientFor(repository, access, given, host) {
		const login = await loginFor(repository, everyRepository(given), given.inputs, host);
		return (0,oci_client/* openRepository */.h_)(repository, login, access, host);
}
function everyRepository(given) {
		return (0,oci/* imagesOf */.IC)(given).map((image) => (0,reference/* repositoryOf */._M)((0,reference/* named */.KT)(image, 'x')));
}
;// CONCATENATED MODULE: ./.build/targets/oci/ahead.js
async function ociAhead(input, host) {
		const wanted = input.projects.flatMap((project) => (0,oci/* repositoriesFor */.ML)(project.name, input).map((image) => ({ image, version: project.version })));
		const all = everyRepository(input);
		const registries = new Map(all.map((one) => [one.registry, one]));
		const tokens = [...registries.values()].map((one) => askToken(one, all, input, host));
		const tags = input.built === true ? [] : wanted.map(({ image, version }) => askTag(image, version, input, host));
		return Promise.all([...tokens, ...tags]);
}
function tokenPage({ registry, path }, host) {
		if (registry === 'ghcr.io') {
				return ((0,ask_trust/* permissionOf */.F)(host.env, 'packages: write') ?? {
						page: 'https://github.com/settings/tokens/new?scopes=write:packages',
						values: { 'Select scopes': 'write:packages' },
				});
		}
		if (registry === 'docker.io') {
				return {
						page: 'https://app.docker.com/settings/personal-access-tokens',
						values: { 'Access permissions': 'Read & Write', 'oci-username': path.split('/')[0] ?? '' },
				};
		}
		return { page: `https://${registry}/`, values: { Repository: path, Permissions: 'pull and push' } };
}
function pageOf({ registry, path, shown }) {
		return registry === 'docker.io' ? `https://hub.docker.com/r/${path}/tags` : `https://${shown}`;
}
function askToken(repository, all, input, host) {
		const { registry } = repository;
		const about = { id: 'preflight/oci-token', what: `oci-token for ${registry}`, ...tokenPage(repository, host) };
		return (0,answer/* ask */.k)(about, async () => {
				if ((await loginFor(repository, all, input.inputs, host)) !== undefined)
						return { state: 'unknown', message: `It is set; ${registry} shows only at a push what it may do.` };
				const { message, hint } = noToken(registry);
				return { state: input.sends ? 'wrong' : 'unknown', message, hint };
		});
}
async function askTag(image, version, input, host) {
		const repository = (0,reference/* repositoryOf */._M)(image);
		const values = { Image: image, Tag: version === undefined ? '(the version)' : (0,reference/* tagOf */.cO)(version) };
		const about = { id: 'preflight/oci-tag', what: image, page: pageOf(repository), values };
		const { answer } = await (0,ask_version/* askVersion */.qN)(about, image, async () => {
				const client = await clientFor(repository, 'pull', input, host);
				if (version === undefined)
						return { state: 'unknown', message: 'The version is not known yet.' };
				const there = await (0,oci_client/* digestAt */.mw)(client, (0,reference/* tagOf */.cO)(version));
				if (there === undefined)
						return { state: 'ok', message: `The tag ${(0,reference/* tagOf */.cO)(version)} is free.` };
				return (0,ask_version/* thereSince */.rn)((0,reference/* tagOf */.cO)(version), undefined, ` (${there}). Whether it is the same image is known after the build.`);
		});
		return answer;
}
var receipt = __webpack_require__(88316);
var core_digest = __webpack_require__(34002);
var unchanged = __webpack_require__(59085);
var p_limit = __webpack_require__(70370);
var converge = __webpack_require__(93935);
;// CONCATENATED MODULE: ./.build/targets/oci/push.js
const TRIES = 4;
const AT_ONCE = 3;
async function pushImage(client, layout, publishFile, elsewhere, host) {
		const limit = (0,p_limit/* default */.A)(AT_ONCE);
		const blobs = new Map(layout.images.flatMap(({ config, layers }) => [...layers, config]).map((one) => [one.digest, one]));
		await Promise.all([...blobs.values()].map(({ digest }) => limit(() => {
				const { start, size } = layout.blobs.get(digest) ?? lacking(digest);
				const piece = {
						file: publishFile.file,
						path: layout.path,
						sha256: digest.slice('sha256:'.length),
						start,
						size,
				};
				return pushBlob(client, { digest, size, body: () => (0,unchanged/* unchangedBytes */.Pj)(piece) }, elsewhere, host);
		})));
		const push = (one) => pushManifest(client, one.digest, { ...one, bytes: () => bytesOf(layout, one.digest) }, host);
		for (const { manifest } of layout.images)
				await push(manifest);
		await push(layout.index);
}
function pushTag(client, tag, layout, host, own = false) {
		const { index } = layout;
		return pushManifest(client, tag, { ...index, own, bytes: () => bytesOf(layout, index.digest) }, host);
}
async function pushBlob(client, { digest, size, body }, elsewhere, host) {
		const isThere = async () => (await client.send({ method: 'HEAD', url: `blobs/${digest}` })).status === 200;
		if (await isThere())
				return;
		const begin = (from) => {
				const mount = from === undefined ? '' : `?mount=${digest}&from=${encodeURIComponent(from)}`;
				return attempt(client, { method: 'POST', url: `blobs/uploads/${mount}`, body: '' }, from);
		};
		let from = elsewhere;
		await (0,converge/* converge */.cB)({
				tries: TRIES,
				async send() {
						let begun = await begin(from);
						if (from !== undefined && isDenied(begun))
								begun = await begin();
						from = undefined;
						if (begun instanceof errors/* ReleaseError */.K2)
								return begun;
						const location = begun.headers['location'];
						if (begun.status !== 202 || location === undefined)
								return begun;
						const to = new URL(location, client.repository.api);
						to.searchParams.set('digest', digest);
						return attempt(client, {
								method: 'PUT',
								url: to.href,
								headers: { 'content-type': 'application/octet-stream' },
								body,
								...(typeof body === 'function' ? { length: size } : {}),
						});
				},
				look: isThere,
				isAbsent: (seen) => !seen,
				conclude: (sent, seen, last) => (seen ? true : undefined) ?? refused(sent, last, client, `the blob ${digest}`),
		}, host);
}
async function pushManifest(client, reference, { digest, mediaType, bytes, own = false, }, host) {
		const settled = (seen) => seen === digest || (own && seen !== undefined);
		const there = await (0,oci_client/* digestAt */.mw)(client, reference);
		if (there !== undefined && settled(there))
				return there;
		const body = await bytes();
		return (0,converge/* converge */.cB)({
				tries: TRIES,
				send: () => attempt(client, { method: 'PUT', url: `manifests/${reference}`, headers: { 'content-type': mediaType }, body }),
				look: () => (0,oci_client/* digestAt */.mw)(client, reference),
				conclude: (sent, seen, last) => (settled(seen) ? seen : undefined) ??
						refused(sent, last, client, reference === digest
								? `the ${mediaType === image_layout/* INDEX_TYPE */.cp ? 'index' : 'manifest'} ${digest}`
								: `the tag ${reference}`),
		}, host);
}
function attempt(client, request, besides) {
		return client.send(request, besides).catch(converge/* broken */.mw);
}
function refused(sent, last, { repository }, what) {
		const answer = sent instanceof errors/* ReleaseError */.K2 ? undefined : sent;
		const { status } = answer ?? { status: 503 };
		const isMixed = status === 400 && answer !== undefined && (0,oci_client/* ociWords */.zk)(answer).includes('DIGEST_INVALID');
		const passes = status < 300 || status === 404 || status === 408 || status === 429 || status >= 500 || isMixed;
		if (passes && !last)
				return undefined;
		if (isDenied(sent))
				throw (0,oci_client/* denied */.wk)(sent, repository);
		throw new errors/* ReleaseError */.K2('oci/refused', `${repository.registry} did not accept ${what} of ${repository.shown}.`, {
				hint: hintFor(answer, repository, passes),
				quote: [sent instanceof errors/* ReleaseError */.K2 ? sent.message : (0,oci_client/* ociWords */.zk)(sent)],
		});
}
function hintFor(answer, { registry, path, api }, passes) {
		if (answer?.status === 405)
				return `${registry} accepts nothing now: it is read-only, or a mirror of another registry. Make it writable or name the other one, then run publish again.`;
		if (answer?.status === 404) {
				return (0,oci_client/* ociWords */.zk)(answer).includes('NAME_UNKNOWN')
						? `Create ${path} in ${registry} first, then run publish again.`
						: `No container registry accepts uploads at ${api.origin}/v2/. Name the host of one: registries are at the root of a host, not below a path of it.`;
		}
		return passes
				? 'Run publish again later: it continues where it stopped.'
				: 'Correct what the registry reports, then run publish again.';
}
const isDenied = (sent) => !(sent instanceof errors/* ReleaseError */.K2) && (sent.status === 401 || sent.status === 403);
async function bytesOf({ path, blobs }, digest) {
		const { start, size } = blobs.get(digest) ?? lacking(digest);
		const handle = await (0,promises_.open)(path);
		try {
				return (await handle.read(Buffer.alloc(size), 0, size, start)).buffer;
		}
		finally {
				await handle.close();
		}
}
function lacking(digest) {
		throw new Error(`${digest} is in no layout`);
}
;// CONCATENATED MODULE: ./.build/targets/oci/attach.js
const EMPTY = { mediaType: 'application/vnd.oci.empty.v1+json', size: 2, body: '{}' };
const EMPTY_DIGEST = `sha256:${(0,core_digest/* sha256 */.sc)(EMPTY.body)}`;
const CREATED = 'org.opencontainers.image.created';
const TITLE = 'org.opencontainers.image.title';
const BUNDLE = 'dev.sigstore.bundle';
const attach_TRIES = 3;
function companionsOf({ file: image, evidence = [] }, sboms) {
		const about = [image, ...sboms.map(({ file }) => file)];
		const bundles = evidence.filter(({ file, predicate }) => predicate !== undefined && about.some((one) => file.startsWith(`${one}.`)));
		return [...sboms, ...bundles];
}
function attachments(companions, { index, annotations }) {
		return companions.map((companion) => {
				const { file, sha256: digest, size, mediaType = 'application/octet-stream', predicate } = companion;
				const stated = {
						[CREATED]: annotations[CREATED] ?? '1970-01-01T00:00:00Z',
						[TITLE]: file,
						...(predicate && { [`${BUNDLE}.content`]: 'dsse-envelope', [`${BUNDLE}.predicateType`]: predicate }),
				};
				const body = Buffer.from(JSON.stringify({
						schemaVersion: 2,
						mediaType: image_layout/* MANIFEST_TYPE */.b3,
						artifactType: mediaType,
						config: { mediaType: EMPTY.mediaType, digest: EMPTY_DIGEST, size: EMPTY.size },
						layers: [{ mediaType, digest: `sha256:${digest}`, size }],
						subject: { mediaType: image_layout/* INDEX_TYPE */.cp, digest: index.digest, size: index.size },
						annotations: stated,
				}));
				const entry = { mediaType: image_layout/* MANIFEST_TYPE */.b3, digest: `sha256:${(0,core_digest/* sha256 */.sc)(body)}`, size: body.length };
				return { companion, body, entry: { ...entry, artifactType: mediaType, annotations: stated } };
		});
}
function attach_lacking(all, { listed = [], tagged }) {
		const there = [...listed, ...tagged];
		const isSame = ({ annotations }, { entry, companion }) => companion.predicate !== undefined &&
				Object.entries(entry.annotations ?? {}).every(([name, value]) => annotations?.[name] === value);
		return all.filter((one) => !there.some((other) => other.digest === one.entry.digest || isSame(other, one)));
}
function isAttached(companions, layout, there) {
		return attach_lacking(attachments(companions, layout), there).length === 0;
}
async function attach(client, companions, layout, host) {
		const all = attachments(companions, layout);
		const { digest } = layout.index;
		const missing = attach_lacking(all, await referrersOf(client, digest));
		if (missing.length > 0) {
				await pushBlob(client, { digest: EMPTY_DIGEST, size: EMPTY.size, body: EMPTY.body }, undefined, host);
				for (const { companion, entry, body } of missing) {
						const blob = { digest: `sha256:${companion.sha256}`, size: companion.size };
						await pushBlob(client, { ...blob, body: () => (0,unchanged/* unchangedBytes */.Pj)(companion) }, undefined, host);
						await pushManifest(client, entry.digest, { ...entry, bytes: () => body }, host);
				}
		}
		return tag(client, digest, missing, host);
}
async function tag(client, digest, missing, host) {
		for (let tries = 0;; tries += 1) {
				const { listed, tagged } = await referrersOf(client, digest);
				const open = missing.filter(({ entry }) => !(listed ?? []).some((one) => one.digest === entry.digest));
				const untagged = open.filter(({ entry }) => !tagged.some((one) => one.digest === entry.digest));
				const found = untagged.length === 0 && (listed === undefined || open.length === 0);
				if (found)
						return '';
				const { registry } = client.repository;
				if (untagged.length === 0 || tries === attach_TRIES)
						return ` (${registry} does not list what is attached, so cosign does not find it there; the files are in the release)`;
				const bytes = taggedIndex(tagged, untagged.map(({ entry }) => entry));
				const index = {
						digest: `sha256:${(0,core_digest/* sha256 */.sc)(bytes)}`,
						mediaType: image_layout/* INDEX_TYPE */.cp,
				};
				await pushManifest(client, fallbackTag(digest), { ...index, bytes: () => bytes }, host);
		}
}
;// CONCATENATED MODULE: ./.build/targets/oci/apply.js
async function applyOci(publishFile, held, input, host) {
		const { layout, version, places, sboms } = held;
		const companions = input.settings.attach ? companionsOf(publishFile, sboms) : [];
		const { digest } = layout.index;
		const opened = await Promise.all(places.map(async (place) => ({ place, client: await clientFor(place.repository, 'push', input, host) })));
		const done = [];
		const notes = new Map();
		for (const { place, client } of opened) {
				const elsewhere = done.find(({ repository }) => repository.registry === place.repository.registry);
				await pushImage(client, layout, publishFile, elsewhere?.repository.path, host);
				if (companions.length > 0)
						notes.set(place, await attach(client, companions, layout, host));
				const there = await pushTag(client, place.tag, layout, host, true);
				if (there !== digest)
						return taken(publishFile, place, there);
				done.push(place);
		}
		const served = [];
		for (const { place, client } of opened) {
				const now = await moving(client, layout, version, input);
				const there = await (0,oci_client/* digestAt */.mw)(client, place.tag);
				if (there !== undefined && there !== digest)
						return taken(publishFile, place, there);
				for (const tag of now.behind)
						await pushTag(client, tag, layout, host);
				served.push({ ...place, ...now });
		}
		return servedReceipt(publishFile, { ...held, places: served }, [...new Set(notes.values())].join(''), host);
}
function taken(publishFile, place, there) {
		return (0,receipt/* receiptOf */.W)('oci', publishFile, 'conflict', { url: addressOf(place, there), detail: standing(place, there) });
}
async function servedReceipt(publishFile, { layout, places }, notes, host) {
		const { digest } = layout.index;
		const said = await Promise.all(places.map(async (place) => `${place.repository.shown}:${place.tags.join(', ')}${await apply_hidden(place, digest, host)}`));
		const [first] = places;
		const detail = `${said.join('; ')}; ${digest}${notes}`;
		return (0,receipt/* receiptOf */.W)('oci', publishFile, 'published', { detail, ...(first && { url: addressOf(first, digest) }) });
}
function addressOf({ repository }, digest) {
		return new URL(`manifests/${digest}`, repository.api).href;
}
function standing({ repository, tag }, there) {
		return `${repository.shown}:${tag} is ${there}`;
}
async function apply_hidden({ repository, tag }, digest, host) {
		const seen = await (0,oci_client/* digestAt */.mw)((0,oci_client/* openRepository */.h_)(repository, undefined, 'pull', host), tag).catch((error) => void (0,errors/* tolerated */.Nx)(error));
		if (seen === digest)
				return '';
		const [owner = '', name = ''] = repository.path.split(/\/(.*)/s);
		const page = `https://github.com/users/${owner}/packages/container/${encodeURIComponent(name)}/settings`;
		return ` (not readable without a login${repository.registry === 'ghcr.io' ? `; to make it public: ${page}` : ''})`;
}
;// CONCATENATED MODULE: ./.build/targets/oci/withdraw.js
async function withdrawOci(of, host) {
		const images = of.projects.flatMap(({ name }) => (0,oci/* repositoriesFor */.ML)(name, of));
		return Promise.all(images.map(async (image) => {
				const client = await clientFor((0,reference/* repositoryOf */._M)(image), 'pull', of, host);
				const what = `${image}:${(0,reference/* tagOf */.cO)(of.version)}`;
				const there = await (0,oci_client/* digestAt */.mw)(client, (0,reference/* tagOf */.cO)(of.version));
				if (there === undefined)
						return { what, outcome: 'absent' };
				const isLatest = (await (0,oci_client/* digestAt */.mw)(client, 'latest')) === there;
				const next = isLatest
						? `${image}:latest is still this one. Release a newer version: its tags then move on.`
						: 'Nobody who names no version gets it. A registry cannot mark it; who pinned it keeps it.';
				return { what, outcome: 'by hand', next };
		}));
}
;// CONCATENATED MODULE: ./.build/targets/oci/work.js
const work = {
		inspect: inspectOci,
		ahead: ociAhead,
		withdraw: withdrawOci,
		preflight: async (remote) => clashes(remote),
		plan: (publishFiles, remote, { settings }) => publishFiles.map((publishFile) => actionFor(publishFile, heldOf(publishFile, remote), settings)),
		apply: ({ publishFile }, remote, input, host) => applyOci(publishFile, heldOf(publishFile, remote), input, host),
};
function heldOf({ file }, remote) {
		const held = remote.get(file);
		if (held === undefined)
				throw new Error(`${file} was not inspected`);
		return held;
}
function actionFor(publishFile, held, { attach }) {
		const { layout, places } = held;
		const { digest } = layout.index;
		const [first] = places;
		const base = { target: 'oci', publishFile, ...(first && { url: addressOf(first, digest) }) };
		const other = places.find(({ there }) => there !== undefined && there !== digest);
		if (other?.there !== undefined)
				return { ...base, state: 'different', verb: 'conflict', there: standing(other, other.there) };
		const companions = attach ? companionsOf(publishFile, held.sboms) : [];
		const whole = places.every(({ there, behind, referrers }) => there === digest && behind.length === 0 && isAttached(companions, layout, referrers));
		return whole ? { ...base, state: 'identical', verb: 'keep' } : { ...base, state: 'absent', verb: 'publish' };
}
function clashes(remote) {
		const by = new Map();
		const findings = [];
		for (const [file, { places }] of remote) {
				for (const { repository, tag } of places) {
						const other = by.get(`${repository.shown}:${tag}`);
						by.set(`${repository.shown}:${tag}`, file);
						if (other === undefined)
								continue;
						findings.push({
								rule: 'preflight/oci-image',
								level: 'error',
								artifact: file,
								message: `${other} and ${file} would both be ${repository.shown}:${tag}.`,
								hint: `Give each project a repository of its own: images = ["${repository.registry}/<owner>/{name}"]`,
						});
				}
		}
		return findings;
}
/***/ }),
/***/ 90505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	JW: () => (/* binding */ NOWHERE),
	x5: () => (/* binding */ openWorkplace)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _host_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56508);
var _host_loopback_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20488);
const NOWHERE = new URL('http://127.0.0.1:9/');
async function openWorkplace(name, destination, host) {
		const sandbox = await host.tempDir(name);
		const [home, work] = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sandbox, 'home'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sandbox, 'work')];
		await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(home), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(work)]);
		return { sandbox, home, work, env: publisherEnv(host, home, destination) };
}
function publisherEnv(host, home, destination) {
		const places = ['HOME', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'TMPDIR', 'TMP', 'TEMP']
				.concat(['XDG_CONFIG_HOME', 'XDG_CONFIG_DIRS', 'XDG_CACHE_HOME', 'XDG_DATA_HOME', 'XDG_STATE_HOME'])
				.map((name) => [name, home]);
		const path = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(host.tool('node')), (0,_host_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .XM)(host.env)].join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
		const own = { ...Object.fromEntries(places), PATH: path };
		const env = (0,_host_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .toolEnv */ .oW)(host.env, own, (0,_host_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceOf */ .B3)(host.env, host.cwd));
		return (0,_host_loopback_js__WEBPACK_IMPORTED_MODULE_3__/* .towards */ .dl)(destination, { ...env, NO_COLOR: '1', NODE_DISABLE_COMPILE_CACHE: '1' });
}
/***/ }),
/***/ 83720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	b: () => (/* binding */ askReadmes),
	refusedReadme: () => (/* binding */ refusedReadme)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _core_memo_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13068);
var _ecosystems_python_readme_renderer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32169);
var _ecosystems_python_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9173);
var _formats_object_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36074);
var _registries_pypi_upload_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60242);
var _repository_regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1722);
const LARGEST = 2_000_000;
const PAGE = 'https://pypi.org/help/#description-content-type';
const CURES = [
		[
				/Unknown interpreted text role|Unknown directive type/,
				'PyPI knows the roles and directives of docutils, not those of Sphinx: write ``code`` or a link instead.',
		],
		[/"(include|raw)" directive disabled/, 'PyPI includes no file and no HTML: write the text itself.'],
		[/No content rendered/, 'Add a paragraph: a title alone is no content to PyPI.'],
];
function refusedReadme(text, type, sources, host) {
		return (0,_registries_pypi_upload_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .isRst */ .aH)(type) && text.trim() !== '' ? find(text, type, sources, host) : Promise.resolve(undefined);
}
async function askReadmes({ sources, projects }, host) {
		const asked = pythonOf(sources?.projects ?? []).map(async (project) => {
				if (sources === undefined || !projects.some(({ name }) => name === project.name))
						return [];
				const file = rstOf(project);
				const text = file === undefined ? undefined : textOf(sources.root, file);
				if (file === undefined || text === undefined)
						return [];
				const found = await refusedReadme(text, 'text/x-rst', sources, host);
				const about = { id: 'pypi/readme', what: file, page: PAGE, values: { 'Description-Content-Type': 'text/x-rst' } };
				if (found === undefined)
						return [{ ...about, state: 'ok', message: 'It renders as PyPI renders it.' }];
				const { level, message, hint, quote, line } = found;
				return [
						{
								...about,
								what: line === undefined ? file : `${file}:${line}`,
								state: level === 'error' ? 'wrong' : 'unknown',
								message,
								hint,
								quote,
								file,
								line,
						},
				];
		});
		return (await Promise.all(asked)).flat();
}
const find = (0,_core_memo_js__WEBPACK_IMPORTED_MODULE_4__/* .memo */ .p)((text, type, _sources, host) => [host, `${type}\n${text}`], async (text, type, sources, host) => {
		const rendered = await (0,_ecosystems_python_readme_renderer_js__WEBPACK_IMPORTED_MODULE_1__/* .renderRst */ .g)(text, host);
		return 'renders' in rendered && rendered.renders ? undefined : finding(rendered, text, type, sources);
});
function finding(rendered, text, type, sources) {
		const place = placeOf(text, sources);
		if ('unchecked' in rendered) {
				const message = 'Not checked: whether PyPI can render the readme; it rejects one that it cannot.';
				return { rule: 'pypi/readme', level: 'note', message, file: place?.file, quote: [rendered.unchecked] };
		}
		const line = rendered.line === undefined || place === undefined ? undefined : rendered.line + place.before;
		const as = type === undefined
				? 'has no content type, and does not render as reStructuredText'
				: 'does not render as reStructuredText';
		return {
				rule: 'pypi/readme',
				level: 'error',
				message: `The readme ${as}, so PyPI rejects the upload.`,
				hint: cure(rendered.words.join('\n'), type, place?.file),
				...{ file: place?.file, line, quote: rendered.words },
		};
}
function cure(words, type, file = 'README.md') {
		if (/\.(md|markdown)$/i.test(file) || (type === undefined && !/\.rst$/i.test(file)))
				return `Declare that it is Markdown: readme = { file = "${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file)}", content-type = "text/markdown" } in pyproject.toml; in setup.py long_description_content_type="text/markdown".`;
		return (CURES.find(([sign]) => sign.test(words))?.[1] ?? 'Correct that line: PyPI stops at the first warning of docutils.');
}
function placeOf(text, { root, projects }) {
		const core = plain(text).trim();
		for (const { path, manifest } of pythonOf(projects)) {
				const named = manifest.readme;
				for (const name of [...(named === undefined ? [] : [named]), 'README.rst', 'README.md', 'README.txt', 'README']) {
						const file = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(path, name));
						const at = textOf(root, file)?.indexOf(core) ?? -1;
						if (at === -1)
								continue;
						const above = (textOf(root, file) ?? '').slice(0, at).split('\n').length;
						return { file, before: above - plain(text).split(core)[0].split('\n').length };
				}
		}
		return undefined;
}
function rstOf({ path, manifest }) {
		const { readme, dynamic, value, base } = manifest;
		if (readme === undefined || dynamic.includes('readme'))
				return undefined;
		const stated = (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_5__/* .dig */ .rO)(value, [...base, 'readme']);
		const type = (0,_ecosystems_python_table_js__WEBPACK_IMPORTED_MODULE_6__/* .isTable */ .bI)(stated) ? stated['content-type'] : undefined;
		const is = typeof type === 'string' ? (0,_registries_pypi_upload_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .isRst */ .aH)(type) : /\.rst$/i.test(readme);
		return is ? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(path, readme)) : undefined;
}
function pythonOf(projects) {
		return projects.filter(({ ecosystem }) => ecosystem === 'python');
}
function textOf(root, file) {
		const bytes = (0,_repository_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readInside */ .xO)(root, file, LARGEST).bytes;
		return bytes === undefined ? undefined : plain(bytes.toString('utf8'));
}
function plain(text) {
		return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
/***/ }),
/***/ 97957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	work: () => (/* binding */ work)
});
var core_errors = __webpack_require__(8005);
var receipt = __webpack_require__(88316);
var converge = __webpack_require__(93935);
var folder_index = __webpack_require__(79312);
var simple_index = __webpack_require__(20846);
var upload_rules = __webpack_require__(60242);
var about = __webpack_require__(87821);
var answer = __webpack_require__(61552);
var file_version = __webpack_require__(31342);
var ask_trust = __webpack_require__(9789);
var ask_version = __webpack_require__(82459);
var pypi = __webpack_require__(16628);
var readme = __webpack_require__(83720);
var schemas = __webpack_require__(88343);
var memo = __webpack_require__(13068);
var remote_answer = __webpack_require__(511);
var trusted_publishing = __webpack_require__(70309);
;// CONCATENATED MODULE: ./.build/targets/pypi/trusted.js
async function mintToken(base, host) {
		const exchange = {
				audience: await audienceOf(base, host),
				asked: 'an upload token',
				code: 'pypi/trusted',
				request: (idToken) => ({
						url: `${base.origin}/_/oidc/mint-token`,
						headers: { 'content-type': 'application/json', accept: 'application/json' },
						body: JSON.stringify({ token: idToken }),
				}),
				refused: (answer, claims) => explain(base, claims, answer),
		};
		return (0,trusted_publishing/* exchangeToken */.r1)(exchange, host);
}
const AUDIENCE = schemas/* looseObject */._H3({ audience: schemas/* string */.YjP().min(1).max(200) });
const REFUSED = schemas/* looseObject */._H3({
		errors: (0,remote_answer/* listOf */.c3)(schemas/* looseObject */._H3({ code: schemas/* string */.YjP(), description: schemas/* string */.YjP().optional() })).optional(),
});
const INSTEAD = `Set a token: pypi-token, on a command line ${about/* ENV_PREFIX */.N8}PYPI_TOKEN.`;
const audienceOf = (0,memo/* memo */.p)((base, host) => [host, base.origin], askAudience, { again: true });
async function askAudience(base, host) {
		const answer = await host.http({ url: `${base.origin}/_/oidc/audience` });
		if (answer.status === 200) {
				return (0,remote_answer/* readAnswer */.JN)(answer, AUDIENCE, 'the audience of trusted publishing', { code: 'pypi/trusted', hint: INSTEAD })
						.audience;
		}
		const quote = [(0,remote_answer/* wordsOf */.Z9)(answer)];
		if (answer.status >= 500 || answer.status === 429) {
				const message = `${base.host} answered ${answer.status} when asked whom trusted publishing is for.`;
				throw new core_errors/* ReleaseError */.K2('pypi/index', message, { hint: 'Run it again later.', quote });
		}
		const message = `${base.host} does not support trusted publishing (it answered ${answer.status}).`;
		throw new core_errors/* ReleaseError */.K2('pypi/trusted', message, { hint: INSTEAD, quote });
}
function explain(base, claims, answer) {
		const errors = (0,remote_answer/* peekAnswer */.cj)(answer, REFUSED)?.errors ?? [];
		const code = errors[0]?.code;
		const said = errors.slice(0, 5).map((error) => `${error.code}: ${error.description ?? ''}`.slice(0, 500));
		const quote = said.length > 0 ? said : [`${answer.status}: ${(0,remote_answer/* wordsOf */.Z9)(answer)}`];
		if (code === 'invalid-publisher' || code === 'invalid-pending-publisher')
				return untrusted(base, claims, quote);
		const hint = code === 'invalid-token'
				? 'The token of the run was rejected: check that the job has permissions: { id-token: write } and its clock is right.'
				: INSTEAD;
		return new core_errors/* ReleaseError */.K2('pypi/trusted', `${base.host} did not exchange the token of this workflow run.`, {
				quote,
				hint,
		});
}
function untrusted(base, claims, quote) {
		const publisher = (0,trusted_publishing/* publisherIn */._8)(claims, 'job_workflow_ref');
		const { workflowIn } = publisher;
		const elsewhere = workflowIn !== '' && workflowIn.toLowerCase() !== (0,trusted_publishing/* textOf */.b6)(claims, 'repository').toLowerCase();
		return (0,trusted_publishing/* noPublisher */.sk)(publisher, {
				code: 'preflight/pypi-publisher',
				message: `${base.host} does not trust this workflow yet. It compares these values`,
				quote,
				hint: elsewhere
						? `The publishing job runs in a workflow of ${workflowIn}, which ${base.host} never accepts: publish in a job of your own workflow.`
						: `Enter exactly these values at ${base.host} → your project → Publishing (a new project: your account → Publishing), or rename the workflow file.`,
		});
}
;// CONCATENATED MODULE: ./.build/targets/pypi/ahead.js
async function pypiAhead(input, host) {
		const { upload } = (0,pypi/* placesOf */.ek)(input);
		const index = (0,pypi/* readPlace */.yI)(input);
		const names = await Promise.all(input.projects.map((project) => (input.built === true ? project : askProject(project, index, input, host))));
		const readmes = (0,upload_rules/* isPypiOrg */.x6)(index) && input.built !== true ? await (0,readme/* askReadmes */.b)(input, host) : [];
		const versions = [...names.flatMap(({ answer }) => answer ?? []), ...readmes];
		if ((0,folder_index/* indexFolder */.fC)(upload) !== undefined)
				return versions;
		if (input.inputs.pypiToken !== undefined)
				return [...versions, await askToken(upload, names, input)];
		const trust = await Promise.all(names.map((one) => askPublisher(one, index, input, host)));
		return [...names.flatMap(({ answer }, at) => [answer ?? [], trust[at] ?? []].flat()), ...readmes];
}
function tokenPage(upload, input, fresh = []) {
		if (!(0,upload_rules/* isPypiOrg */.x6)(upload)) {
				const variable = `${about/* ENV_PREFIX */.N8}PYPI_TOKEN`;
				return { page: upload.origin, values: { 'pypi-username': (0,pypi/* userOf */.Z5)(input), [variable]: 'its password, or a token' } };
		}
		const [only, another] = input.projects;
		const whole = fresh.length > 0 || another !== undefined;
		const one = only === undefined ? '' : `Project: ${only.name}${input.built === true ? ', of a new one Entire account' : ''}`;
		const Scope = whole ? 'Entire account (all projects)' : one;
		return { page: `${upload.origin.replace('://upload.', '://')}/manage/account/token/`, values: { Scope } };
}
async function askToken(upload, names, input) {
		const fresh = names.filter(({ isNew }) => isNew === true).map(({ name }) => name);
		const about = { id: 'preflight/pypi-token', what: 'pypi-token', ...tokenPage(upload, input, fresh) };
		return (0,answer/* ask */.k)(about, async () => {
				(0,pypi/* checkToken */.SK)(input.inputs.pypiToken ?? '', upload);
				const scope = fresh.length === 0
						? ''
						: ` For ${fresh.join(', ')} it must be for the entire account: a project that does not exist has no token.`;
				return { state: 'unknown', message: `It is set; ${upload.host} shows only at an upload what it may do.${scope}` };
		});
}
async function askPublisher({ name, isNew = false, isThere = false }, index, input, host) {
		const answer = await (0,ask_trust/* askTrust */.u)({
				id: 'preflight/pypi-publisher',
				what: `trusted publishing of ${name}`,
				audience: () => audienceOf(index, host),
				claim: 'job_workflow_ref',
				token: 'pypi-token',
				ownOnly: index.host,
				githubOnly: (0,upload_rules/* isPypiOrg */.x6)(index) ? index.host : undefined,
				page: isNew
						? `${index.origin}/manage/account/publishing/`
						: `${index.origin}/manage/project/${name}/settings/publishing/`,
				fields: ({ owner, repository, workflow, environment }) => ({
						...(isNew ? { 'Project Name': name } : {}),
						...{ Owner: owner, 'Repository name': repository, 'Workflow name': workflow },
						'Environment name': environment || '(leave empty)',
				}),
				instead: tokenPage((0,pypi/* placesOf */.ek)(input).upload, input, isNew ? [name] : []),
				first: isNew ? 'Add a pending publisher: it creates the project with the first upload.' : undefined,
		}, input, host);
		return isThere && answer?.state === 'wrong' ? { ...answer, state: 'unknown' } : answer;
}
async function askProject({ name, version }, index, input, host) {
		const about = {
				...{ id: 'preflight/pypi-version', what: `${name} on ${index.host || index.pathname}`, page: (0,pypi/* pageOf */.ZZ)(index, name) },
				values: { Project: name, Version: version ?? '(as built)' },
		};
		return (0,ask_version/* askVersion */.qN)(about, name, async () => {
				const files = await (0,simple_index/* readIndex */.v)(index, name, [], host, (0,pypi/* readerOf */.TC)(input));
				if (files === undefined)
						return (0,ask_version/* unknownName */.U0)(name);
				if (version === undefined)
						return { state: 'unknown', message: `It is there; its version is known after the build.` };
				const same = (0,file_version/* ofVersion */.M)(files, name, version);
				if (same.length === 0)
						return { state: 'ok', message: `It is there, and ${version} is not.` };
				const [since] = same.flatMap(({ uploaded }) => uploaded ?? []).sort();
				const late = (0,upload_rules/* isPypiOrg */.x6)(index) ? ' PyPI accepts new files for a version until 14 days after its first.' : '';
				const names = same.map(({ file }) => file).join(', ');
				return (0,ask_version/* thereSince */.rn)(version, since, ` (${names}). Whether the files are the same is known after the build.${late}`);
		});
}
var external_node_path_ = __webpack_require__(76760);
var external_node_url_ = __webpack_require__(73136);
var first_difference = __webpack_require__(53169);
;// CONCATENATED MODULE: ./.build/targets/pypi/differences.js
const LARGEST = 200 * 1024 ** 2;
async function differencesIn(wanted, files, credential, host) {
		const found = new Map();
		for (const { file, path, sha256 } of wanted) {
				const there = files.get(file);
				if (there?.sha256 === undefined || there.sha256 === sha256)
						continue;
				const copy = await copyOf(there, credential, host);
				const words = copy === undefined ? undefined : await (0,first_difference/* firstDifference */.a)(copy, path);
				if (words !== undefined)
						found.set(file, words);
		}
		return found;
}
async function copyOf(there, credential, host) {
		const url = new URL(there.url);
		if (url.protocol === 'file:')
				return (0,external_node_url_.fileURLToPath)(url);
		const saveTo = (0,external_node_path_.join)(await host.tempDir('pypi-there'), there.file);
		const answer = await host
				.http({ url: there.url, credential, saveTo, maxBytes: LARGEST, timeoutMs: 120_000 })
				.catch((error) => void (0,core_errors/* tolerated */.Nx)(error));
		return answer?.status === 200 ? saveTo : undefined;
}
var promises_ = __webpack_require__(51455);
var archive = __webpack_require__(62841);
var core_digest = __webpack_require__(34002);
var html = __webpack_require__(35187);
var names = __webpack_require__(70976);
var unchanged = __webpack_require__(59085);
var python_metadata = __webpack_require__(25336);
var external_node_crypto_ = __webpack_require__(77598);
var simple_page = __webpack_require__(7875);
;// CONCATENATED MODULE: ./.build/targets/pypi/folder-page.js
const JSON_PAGE = 'index.v1_json';
function addLink(folder, { title, text, attributes }, host, project) {
		const path = (0,external_node_path_.join)(folder, 'index.html');
		return alone(`${path}.lock`, host, async () => {
				const before = (await (0,promises_.readFile)(path, 'utf8').catch(folder_index/* absent */.Ge)) ??
						`<!DOCTYPE html>\n<html>\n<head><meta name="pypi:repository-version" content="1.0"><title>${title}</title></head>\n<body>\n</body>\n</html>\n`;
				const end = before.lastIndexOf('</body>');
				const at = end === -1 ? before.length : end;
				const added = `${before.slice(0, at)}<a ${attributes}>${text}</a><br>\n${before.slice(at)}`;
				const page = (0,folder_index/* lists */.k8)(before, text) ? before : added;
				const json = asJson(page, project);
				const there = await (0,promises_.readFile)((0,external_node_path_.join)(folder, JSON_PAGE), 'utf8').catch(folder_index/* absent */.Ge);
				if (json !== there)
						await replace((0,external_node_path_.join)(folder, JSON_PAGE), json);
				if (page !== before)
						await replace(path, page);
		});
}
function asJson(page, project) {
		const links = (0,simple_page/* linksIn */.Lf)(page);
		const meta = { 'api-version': '1.0' };
		if (project === undefined)
				return `${JSON.stringify({ meta, projects: links.map(({ name }) => ({ name })) })}\n`;
		const files = links.map(({ name, of }) => {
				const [url = '', digest = ''] = (of('href') ?? '').split('#');
				const python = of('data-requires-python');
				const core = of('data-core-metadata') ?? of('data-dist-info-metadata');
				const yanked = of('data-yanked');
				return {
						...{ filename: name, url, hashes: hashes(digest) },
						...(python === undefined ? {} : { 'requires-python': python }),
						...(core === undefined ? {} : { 'core-metadata': core.includes('=') ? hashes(core) : true }),
						...(yanked === undefined ? {} : { yanked: yanked || true }),
				};
		});
		return `${JSON.stringify({ meta, name: project, files })}\n`;
}
function hashes(text) {
		const [, name, value] = /^([a-z0-9_]+)=([0-9a-f]+)$/i.exec(text) ?? [];
		return name === undefined || value === undefined ? {} : { [name]: value };
}
const PAUSE_MS = 50;
const STALE_MS = 20_000;
async function alone(lock, host, work) {
		const id = (0,external_node_crypto_.randomUUID)();
		let seen;
		let since = 0;
		while (!(await take(lock, id))) {
				const holder = await (0,promises_.readFile)(lock, 'utf8').catch(folder_index/* absent */.Ge);
				if (holder !== seen)
						[seen, since] = [holder, host.now()];
				else if (holder !== undefined && host.now() - since > STALE_MS)
						await breakLock(lock, holder);
				await host.sleep(PAUSE_MS);
		}
		try {
				await work();
		}
		finally {
				await breakLock(lock, id);
		}
}
async function take(lock, id) {
		try {
				await (0,promises_.writeFile)(lock, id, { flag: 'wx' });
				return true;
		}
		catch (error) {
				if (error.code !== 'EEXIST')
						throw error;
				return false;
		}
}
async function breakLock(lock, holder) {
		const aside = unfinished(lock);
		const moved = await (0,promises_.rename)(lock, aside).then(() => true, folder_index/* absent */.Ge);
		if (moved === undefined)
				return;
		if ((await (0,promises_.readFile)(aside, 'utf8')) !== holder)
				await (0,promises_.link)(aside, lock).catch(() => undefined);
		await (0,promises_.rm)(aside, { force: true });
}
function unfinished(path) {
		return `${path}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
}
async function replace(path, content) {
		const draft = unfinished(path);
		await (0,promises_.writeFile)(draft, content);
		await (0,promises_.rename)(draft, path);
}
;// CONCATENATED MODULE: ./.build/targets/pypi/folder.js
async function addToFolder(publishFile, folder, host) {
		const { file, project } = publishFile;
		const name = (0,names/* normalName */.tK)(project);
		const place = (0,external_node_path_.join)(folder, name);
		try {
				await (0,promises_.mkdir)(place, { recursive: true });
				await addNew(publishFile, (0,external_node_path_.join)(place, file));
				if ((await (0,core_digest/* digestFile */.TM)((0,external_node_path_.join)(place, file))).sha256 !== publishFile.sha256)
						throw other(publishFile, place);
				const metadata = await metadataOf(publishFile);
				if (metadata !== undefined && file.endsWith('.whl'))
						await replace((0,external_node_path_.join)(place, `${file}.metadata`), metadata);
				await addLink(folder, { title: 'Simple index', text: name, attributes: `href="${name}/"` }, host);
				const link = { title: `Links for ${name}`, text: file, attributes: attributes(publishFile, metadata) };
				await addLink(place, link, host, name);
		}
		catch (error) {
				const { code, message } = error;
				if (error instanceof core_errors/* ReleaseError */.K2 || code === undefined)
						throw error;
				throw new core_errors/* ReleaseError */.K2('pypi/folder', `${file} could not be added to the index in ${folder}.`, {
						hint: 'Check that the folder exists on this machine and may be written to.',
						quote: [message],
				});
		}
}
function other({ file }, place) {
		return new core_errors/* ReleaseError */.K2('pypi/folder', `${place} already has a file ${file} with different contents, which its page does not list.`, {
				hint: 'Find out whose it is; remove it if nobody installs it, then run publish again.',
		});
}
async function addNew(publishFile, path) {
		const draft = unfinished(path);
		try {
				await (0,promises_.copyFile)(publishFile.path, draft, promises_.constants.COPYFILE_EXCL);
				await (0,unchanged/* checkUnchanged */.SC)(publishFile, draft);
				await (0,promises_.link)(draft, path).catch((error) => {
						if (error.code !== 'EEXIST')
								throw error;
				});
		}
		finally {
				await (0,promises_.rm)(draft, { force: true });
		}
}
async function metadataOf({ path }) {
		const entries = await (0,archive/* listArchive */.d0)(path);
		const found = entries.find((one) => /^[^/]+\.dist-info\/METADATA$|^[^/]+\/PKG-INFO$/.test(one.path));
		return found && (0,archive/* readEntry */.hB)(path, found.path);
}
function attributes({ file, sha256: digest }, metadata) {
		const python = metadata && (0,python_metadata/* parseMetadata */.jR)(metadata.toString('utf8')).one('Requires-Python');
		const core = metadata && file.endsWith('.whl') ? `sha256=${(0,core_digest/* sha256 */.sc)(metadata)}` : undefined;
		return [
				`href="${encodeURIComponent(file)}#sha256=${digest}"`,
				...(python === undefined ? [] : [`data-requires-python="${(0,html/* escapeHtml */.Z)(python)}"`]),
				...(core === undefined ? [] : [`data-dist-info-metadata="${core}"`, `data-core-metadata="${core}"`]),
		].join(' ');
}
;// CONCATENATED MODULE: ./.build/targets/pypi/provenance.js
async function lostProvenance(input, host) {
		if (input.unattested === undefined)
				return [];
		const { why } = input.unattested;
		const { index } = (0,pypi/* placesOf */.ek)(input);
		const projects = [...new Set(input.publishFiles.map(({ project }) => project))];
		const found = await Promise.all(projects.map(async (project) => {
				const files = (await (0,simple_index/* readIndex */.v)(index, project, [], host, (0,pypi/* readerOf */.TC)(input))) ?? [];
				const own = input.publishFiles.filter((one) => one.project === project).map(({ file }) => file);
				if (own.every((name) => files.some(({ file }) => file === name)))
						return [];
				const last = files
						.filter(({ file }) => !own.includes(file))
						.toSorted((a, b) => (a.uploaded ?? '').localeCompare(b.uploaded ?? ''))
						.at(-1);
				if (last?.provenance === undefined)
						return [];
				const token = input.inputs.pypiToken !== undefined;
				const meant = input.settings.attestations === false;
				const instead = token ? 'Publish without pypi-token, as a trusted publisher, and set' : 'Set';
				const sign = why === undefined ? 'public' : 'always';
				const because = token ? 'it is published with a token' : why;
				return [
						{
								rule: 'preflight/pypi-provenance',
								level: meant ? 'warning' : 'error',
								project,
								message: `${last.file}, the last file of ${project} on ${index.host}, is attested, but this release would not be${because === undefined ? '' : `: ${because}`}.`,
								hint: meant
										? `Remove attestations from [pypi] in ${about/* CONFIG_FILE */.g2} if they should go on.`
										: `${instead} [sigstore] sign = "${sign}" in ${about/* CONFIG_FILE */.g2}. If it is meant to end, set [pypi] attestations = false.`,
						},
				];
		}));
		return found.flat();
}
;// CONCATENATED MODULE: ./.build/targets/pypi/refusals.js
const REFUSALS = [
		[
				/uploads? (are|is) (temporarily )?disabled|registration (is )?disabled|read-only mode/i,
				'Nothing is wrong with the release: the index accepts no files now. See https://status.python.org and run publish again later.',
		],
		[
				/too similar to an existing project|name .* (isn't|is not) allowed|conflicts? with (a|the) .*(name|module)|name has been prohibited/i,
				'The index will never accept this name: choose another one in pyproject.toml and tag a new version. See https://pypi.org/help/#project-name',
		],
		[
				/\b14 days\b|older than .{0,20}days|release is (too old|closed)/i,
				'The index accepts no further file for a version this long after its first one: release what is missing as a new version.',
		],
		[
				/file ?name has already been used|previously used by a file/i,
				'A file of this name was uploaded and deleted, and a name is never free again: release a new version.',
		],
		[
				/file too large|size limit|project size/i,
				'Ship fewer or smaller files, or ask for a higher limit: https://pypi.org/help/#file-size-limit',
		],
		[/archived/i, 'The project is archived: unarchive it at the index (project → Settings), then run publish again.'],
		[
				/verified primary email|email address .*verif/i,
				'Verify the e-mail address of the account the token belongs to, then run publish again.',
		],
		[
				/two[- ]factor|2FA/i,
				'Turn on two-factor authentication for the account the token belongs to, then run publish again.',
		],
		[
				/non-user identities cannot create new projects|not allowed to upload to project|isn't allowed to upload|invalid or non-existent authentication|\b40[13]\b/i,
				'Check that the token is valid for this project; a token for one project cannot create another, and a trusted publisher creates one only if it was added as a pending publisher of this name.',
		],
		[
				/description failed to render|invalid value for classifier|metadata|unsupported platform tag/i,
				'Correct what the index reports in the project’s metadata and release it as a new version.',
		],
];
function hintFor(words) {
		return REFUSALS.find(([sign]) => sign.test(words))?.[1];
}
var cut = __webpack_require__(60236);
var tools_uv = __webpack_require__(3915);
var publisher_env = __webpack_require__(90505);
;// CONCATENATED MODULE: ./.build/targets/pypi/upload.js
const UPLOAD_MS = 900_000;
const NOBODY = { user: '__token__', password: 'none' };
async function sendFile(publishFile, upload, sender, host) {
		const { work, publish } = await openBench([publishFile], upload, host);
		assertOrigin(await publish(NOBODY, ['--dry-run']), upload);
		await (0,unchanged/* checkUnchanged */.SC)(publishFile, (0,external_node_path_.join)(work, publishFile.file));
		return endOf(await publish(sender));
}
async function unreadByUv(publishFiles, host) {
		const { publish } = await openBench(publishFiles, publisher_env/* NOWHERE */.JW, host);
		const dry = await publish(NOBODY, ['--dry-run']);
		return dry.code === 0 ? undefined : endOf(dry).words;
}
async function openBench(publishFiles, upload, host) {
		const uv = await (0,tools_uv/* ensureUv */.aW)(host);
		const { home, work, env: own } = await (0,publisher_env/* openWorkplace */.x5)('pypi', upload, host);
		const sent = publishFiles.flatMap((one) => [one, ...(one.evidence ?? []).filter(({ file }) => goesAlong(file))]);
		for (const one of sent)
				await (0,unchanged/* copyUnchanged */.dQ)(one, (0,external_node_path_.join)(work, one.file));
		const env = {
				...own,
				UV_NO_CONFIG: '1',
				UV_CACHE_DIR: (0,external_node_path_.join)(home, 'cache'),
				UV_PYTHON_DOWNLOADS: 'never',
				UV_HTTP_RETRIES: '0',
		};
		const publish = async ({ user, password }, more = []) => host.run({
				command: [
						...[await (0,tools_uv/* uvForToken */.ow)(uv), 'publish', '--no-config', '--no-progress', '--keyring-provider', 'disabled'],
						...['--publish-url', upload.href, '--trusted-publishing', 'never', ...more],
						...sent.map(({ file }) => file),
				],
				cwd: work,
				env: { ...env, UV_PUBLISH_USERNAME: user, UV_PUBLISH_PASSWORD: password },
				timeoutMs: UPLOAD_MS,
		});
		return { work, publish };
}
function goesAlong(file) {
		return file.endsWith('.publish.attestation');
}
function assertOrigin(dry, upload) {
		const named = [...dry.stderr.matchAll(/https?:\/\/[^\s`'"]+/g)].map(([url]) => url);
		const ours = named.length > 0 && named.every((url) => URL.canParse(url) && new URL(url).origin === upload.origin);
		if (dry.code === 0 && ours)
				return;
		throw new core_errors/* ReleaseError */.K2('pypi/origin', `uv would not send the file to ${upload.origin}. Nothing was sent.`, {
				quote: (0,cut/* tail */.RT)(dry.stderr, 4),
		});
}
const EXISTS = /already exists|\b409\b|not enough permissions to (?:delete\/)?overwrite|does not allow updating assets|cannot be updated|has already been taken/i;
function endOf(ended) {
		const words = ended.stderr
				.trim()
				.split('\n')
				.filter((line) => /^\s*(error|cause|caused by|server says)/i.test(line))
				.map((line) => line.trim());
		if (ended.code === 0)
				return { said: 'taken', words };
		const text = ended.stderr;
		if (/already been used/i.test(text))
				return { said: 'burned', words };
		if (EXISTS.test(text))
				return { said: 'exists', words };
		const status = Number(/status code:? (\d{3})/i.exec(text)?.[1]);
		if (ended.timedOut || status >= 500 || status === 429 || status === 408)
				return { said: 'again', words };
		return {
				said: Number.isNaN(status) && /send|connect|request|body|timed? ?out/i.test(text) ? 'again' : 'refused',
				words,
		};
}
var version = __webpack_require__(51928);
;// CONCATENATED MODULE: ./.build/targets/pypi/withdraw.js
async function withdrawPypi(of, host) {
		const index = (0,pypi/* readPlace */.yI)(of);
		return Promise.all(of.projects.map(async ({ name }) => {
				const what = `${name} ${of.version}`;
				const files = (0,file_version/* ofVersion */.M)((await (0,simple_index/* readIndex */.v)(index, name, [], host)) ?? [], name, of.version);
				if (files.length === 0)
						return { what, outcome: 'absent' };
				if (files.every(({ yanked }) => yanked))
						return { what, outcome: 'already' };
				if (!(0,upload_rules/* isPypiOrg */.x6)(index)) {
						return {
								what,
								outcome: 'by hand',
								next: `Yank it in the way of ${index.host || index.pathname}, with the reason: ${of.reason}`,
						};
				}
				const page = `${index.origin}/manage/project/${(0,names/* normalName */.tK)(name)}/release/${(0,version/* toPep440 */.tj)(of.version) ?? of.version}/`;
				const next = `Open the page as an owner of the project: Options → Yank, with the reason: ${of.reason}`;
				return { what, outcome: 'by hand', url: page, next };
		}));
}
;// CONCATENATED MODULE: ./.build/targets/pypi/work.js
const TRIES = 4;
const TOKEN_MS = 10 * 60_000;
const work = {
		inspect: inspectPypi,
		ahead: pypiAhead,
		withdraw: withdrawPypi,
		async preflight(_remote, input, host) {
				const { upload, index } = (0,pypi/* placesOf */.ek)(input);
				const words = await unreadByUv(input.publishFiles, host);
				if (words !== undefined)
						return [unreadFinding(words)];
				const asked = input.publishFiles.map((publishFile) => pypi/* pypi */.vl.refuses?.(publishFile, { index: () => index }));
				const refused = (await Promise.all(asked)).filter((one) => one !== undefined);
				if (refused.some(({ level }) => level === 'error') || (0,folder_index/* indexFolder */.fC)(upload) !== undefined)
						return refused;
				if (input.inputs.pypiToken === undefined && input.dryRun !== true)
						await mintToken(index, host);
				return [...refused, ...(await lostProvenance(input, host))];
		},
		plan: (publishFiles, remote, input) => publishFiles.map((publishFile) => actionFor(publishFile, remote, input)),
		async apply({ publishFile }, { sender }, input, host) {
				const { upload } = (0,pypi/* placesOf */.ek)(input);
				const folder = (0,folder_index/* indexFolder */.fC)(upload);
				const write = {
						tries: TRIES,
						async send() {
								if (folder === undefined)
										return sendFile(publishFile, upload, await sender(), host);
								await addToFolder(publishFile, folder, host);
								return { said: 'taken', words: [] };
						},
						look: () => lookUp(publishFile, input, host),
						conclude: (sent, there, last) => served(publishFile, there, input) ??
								(sent.said !== 'again' || last ? unseen(publishFile, sent, input) : undefined),
				};
				return (0,converge/* converge */.cB)(write, host);
		},
		async settle(accepted, input, host) {
				const look = async (publishFiles) => {
						const remote = await inspectPypi(input, host);
						return publishFiles.flatMap((publishFile) => served(publishFile, remote.files.get(publishFile.file), input) ?? []);
				};
				return (0,converge/* untilServed */.oI)(accepted, input.publishFiles, look, input.wait, host);
		},
};
function unreadFinding(quote) {
		return {
				rule: 'preflight/pypi-identity',
				level: 'error',
				message: 'uv cannot read the name and version of a wheel or sdist, so it would not publish it. Nothing was sent.',
				hint: 'Build it again with uv build.',
				quote,
		};
}
async function inspectPypi(input, host) {
		const index = (0,pypi/* readPlace */.yI)(input);
		const wanted = input.publishFiles;
		const projects = [...new Set(wanted.map(({ project }) => project))];
		const names = wanted.map(({ file }) => file);
		const pages = await Promise.all(projects.map((project) => (0,simple_index/* readIndex */.v)(index, project, names, host, (0,pypi/* readerOf */.TC)(input))));
		const files = new Map(pages.flatMap((page) => page ?? []).map((file) => [file.file, file]));
		return {
				files,
				differs: await differencesIn(wanted, files, (0,pypi/* readerOf */.TC)(input), host),
				sender: senderOf(input, index, host),
		};
}
function actionFor(publishFile, remote, input) {
		const there = remote.files.get(publishFile.file);
		const base = { target: 'pypi', publishFile, url: pageFor(publishFile, input) };
		if (there === undefined)
				return { ...base, state: 'absent', verb: 'publish' };
		if (there.sha256 === publishFile.sha256)
				return { ...base, state: 'identical', verb: 'keep' };
		const differs = remote.differs.get(publishFile.file);
		return { ...base, state: 'different', verb: 'conflict', there: described(there), differs };
}
async function lookUp(publishFile, input, host) {
		const index = (0,pypi/* readPlace */.yI)(input);
		const files = await (0,simple_index/* readIndex */.v)(index, publishFile.project, [publishFile.file], host, (0,pypi/* readerOf */.TC)(input));
		return files?.find(({ file }) => file === publishFile.file);
}
function served(publishFile, there, input) {
		if (there === undefined)
				return undefined;
		if (there.sha256 === publishFile.sha256)
				return work_receipt(publishFile, input, 'published');
		return work_receipt(publishFile, input, 'conflict', described(there));
}
function unseen(publishFile, sent, input) {
		if (sent.said === 'taken' || sent.said === 'exists') {
				return work_receipt(publishFile, input, 'accepted', 'accepted, not listed by the index yet');
		}
		if (sent.said === 'burned') {
				const words = 'a file of this name was uploaded and deleted before, and names cannot be reused';
				return work_receipt(publishFile, input, 'conflict', words);
		}
		throw refused(publishFile, sent, input);
}
function refused(publishFile, { said, words }, input) {
		const { host } = (0,pypi/* placesOf */.ek)(input).upload;
		const text = words.join(' ');
		const hint = said === 'again'
				? 'Run publish again later: it continues where it stopped.'
				: (hintFor(text) ??
						(/\b40[13]\b/.test(text)
								? rejected(host, input)
								: 'Correct what the index reports and release it as a new version.'));
		return new core_errors/* ReleaseError */.K2('pypi/refused', `${host} did not accept ${publishFile.file}.`, {
				hint,
				quote: words.slice(0, 8),
		});
}
function rejected(host, input) {
		if ((0,upload_rules/* isPypiOrg */.x6)((0,pypi/* placesOf */.ek)(input).upload) || input.inputs.pypiToken === undefined)
				return 'Check that the token is valid for this project; a token for one project cannot create another.';
		const user = (0,pypi/* userOf */.Z5)(input);
		return user === '__token__'
				? `If ${host} expects a user name, set pypi-username; pypi-token is then its password. Otherwise check that pypi-token may upload there.`
				: `Check pypi-username (${user}) and its password pypi-token, and that this user may upload to ${host}.`;
}
function described({ sha256, uploaded }) {
		const when = uploaded === undefined ? '' : `   uploaded ${uploaded.slice(0, 10)}`;
		return `sha256 ${sha256 ?? '(not given)'}${when}`;
}
function work_receipt(publishFile, input, outcome, detail) {
		return (0,receipt/* receiptOf */.W)('pypi', publishFile, outcome, { url: pageFor(publishFile, input), detail });
}
function pageFor({ project }, input) {
		const version = input.plan.projects.find(({ name }) => name === project)?.version;
		return (0,pypi/* pageOf */.ZZ)((0,pypi/* placesOf */.ek)(input).index, project, version);
}
function senderOf(input, index, host) {
		let minted;
		return async () => {
				const { pypiToken } = input.inputs;
				if (pypiToken !== undefined)
						return { user: (0,pypi/* userOf */.Z5)(input), password: pypiToken };
				if (minted === undefined || host.now() - minted.at >= TOKEN_MS)
						minted = { token: await mintToken(index, host), at: host.now() };
				return { user: '__token__', password: minted.token };
		};
}
/***/ }),
/***/ 17214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	work: () => (/* binding */ work)
});
var core_receipt = __webpack_require__(88316);
var converge = __webpack_require__(93935);
var upload_address = __webpack_require__(99721);
var about = __webpack_require__(87821);
var answer = __webpack_require__(61552);
var code_package_name = __webpack_require__(60948);
var ask_version = __webpack_require__(82459);
var errors = __webpack_require__(8005);
var credential = __webpack_require__(49260);
var loopback = __webpack_require__(20488);
var origin = __webpack_require__(31464);
;// CONCATENATED MODULE: ./.build/targets/upload/blind.js
function assertBlind(publishFile, seen, input) {
		const upload = input.settings;
		const { template } = (0,upload_address/* destinationOf */.My)(input);
		const put = upload.method === 'PUT';
		if (upload.overwrite === 'harmless' || (put && upload.overwrite === 'conditional'))
				return;
		if (put && namesDigest(template))
				return;
		const readable = 'Set [upload] read-back-url = "https://…/{file}" to where the file can be read.';
		const more = put
				? ' Or put {sha256} into upload-url; or set [upload] overwrite = "conditional" if the endpoint honors If-None-Match, or "harmless" if replacing a file does no harm.'
				: ' Or set [upload] overwrite = "harmless" if sending a file again does no harm.';
		throw new errors/* ReleaseError */.K2('upload/unreadable', `${seen.url ?? template}: could not tell whether ${publishFile.file} already exists (${seen.why ?? 'it cannot be read'}), and published files are never replaced. Nothing was sent.`, { hint: readable + more });
}
function namesDigest(template) {
		return (template.split(/[?#]/)[0] ?? '').includes('{sha256}');
}
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./node_modules/form-data-encoder/lib/index.js
var __typeError = (msg) => {
	throw TypeError(msg);
};
var __accessCheck = (obj, member, msg) => member.has(obj) || __typeError("Cannot " + msg);
var __privateGet = (obj, member, getter) => (__accessCheck(obj, member, "read from private field"), getter ? getter.call(obj) : member.get(obj));
var __privateAdd = (obj, member, value) => member.has(obj) ? __typeError("Cannot add the same private member more than once") : member instanceof WeakSet ? member.add(obj) : member.set(obj, value);
var __privateSet = (obj, member, value, setter) => (__accessCheck(obj, member, "write to private field"), setter ? setter.call(obj, value) : member.set(obj, value), value);
var __privateMethod = (obj, member, method) => (__accessCheck(obj, member, "access private method"), method);
var MAX_CHUNK_SIZE = 65536;
function* chunk(value) {
	if (value.byteLength <= MAX_CHUNK_SIZE) {
		yield value;
		return;
	}
	let offset = 0;
	while (offset < value.byteLength) {
		const size = Math.min(value.byteLength - offset, MAX_CHUNK_SIZE);
		const buffer = value.buffer.slice(offset, offset + size);
		offset += buffer.byteLength;
		yield new Uint8Array(buffer);
	}
}
var alphabet = "abcdefghijklmnopqrstuvwxyz0123456789";
function createBoundary() {
	let size = 16;
	let res = "";
	while (size--) {
		res += alphabet[Math.random() * alphabet.length << 0];
	}
	return res;
}
var escapeName = (name) => String(name).replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/"/g, "%22");
var isFunction = (value) => typeof value === "function";
var isReadableStreamFallback = (value) => !!value && typeof value === "object" && !Array.isArray(value) && isFunction(value.getReader);
var isAsyncIterable = (value) => isFunction(value[Symbol.asyncIterator]);
async function* readStream(readable) {
	const reader = readable.getReader();
	while (true) {
		const { done, value } = await reader.read();
		if (done) {
			break;
		}
		yield value;
	}
}
async function* chunkStream(stream) {
	for await (const value of stream) {
		yield* chunk(value);
	}
}
var getStreamIterator = (source) => {
	if (isAsyncIterable(source)) {
		return chunkStream(source);
	}
	if (isReadableStreamFallback(source)) {
		return chunkStream(readStream(source));
	}
	throw new TypeError(
		"Unsupported data source: Expected either ReadableStream or async iterable."
	);
};
var isFile = (value) => Boolean(
	value && typeof value === "object" && isFunction(value.constructor) && value[Symbol.toStringTag] === "File" && isFunction(value.stream) && value.name != null
);
var isFormData = (value) => Boolean(
	value && isFunction(value.constructor) && value[Symbol.toStringTag] === "FormData" && isFunction(value.append) && isFunction(value.getAll) && isFunction(value.entries) && isFunction(value[Symbol.iterator])
);
var getType = (value) => Object.prototype.toString.call(value).slice(8, -1).toLowerCase();
function isPlainObject(value) {
	if (getType(value) !== "object") {
		return false;
	}
	const pp = Object.getPrototypeOf(value);
	if (pp === null || pp === void 0) {
		return true;
	}
	return pp.constructor?.toString?.() === Object.toString();
}
var normalizeValue = (value) => String(value).replace(/\r|\n/g, (match, i, str) => {
	if (match === "\r" && str[i + 1] !== "\n" || match === "\n" && str[i - 1] !== "\r") {
		return "\r\n";
	}
	return match;
});
function getProperty(target, prop) {
	if (typeof prop === "string") {
		for (const [name, value] of Object.entries(target)) {
			if (prop.toLowerCase() === name.toLowerCase()) {
				return value;
			}
		}
	}
	return void 0;
}
var proxyHeaders = (object) => new Proxy(
	object,
	{
		get: (target, prop) => getProperty(target, prop),
		has: (target, prop) => getProperty(target, prop) !== void 0
	}
);
var defaultOptions = {
	enableAdditionalHeaders: false
};
var readonlyProp = { writable: false, configurable: false };
var _CRLF, _CRLF_BYTES, _CRLF_BYTES_LENGTH, _DASHES, _encoder, _footer, _form, _options, _FormDataEncoder_instances, getFieldHeader_fn, getContentLength_fn;
var FormDataEncoder = class {
	constructor(form, boundaryOrOptions, options) {
		__privateAdd(this, _FormDataEncoder_instances);
		__privateAdd(this, _CRLF, "\r\n");
		__privateAdd(this, _CRLF_BYTES);
		__privateAdd(this, _CRLF_BYTES_LENGTH);
		__privateAdd(this, _DASHES, "-".repeat(2));
		__privateAdd(this, _encoder, new TextEncoder());
		__privateAdd(this, _footer);
		__privateAdd(this, _form);
		__privateAdd(this, _options);
		if (!isFormData(form)) {
			throw new TypeError("Expected first argument to be a FormData instance.");
		}
		let boundary;
		if (isPlainObject(boundaryOrOptions)) {
			options = boundaryOrOptions;
		} else {
			boundary = boundaryOrOptions;
		}
		if (!boundary) {
			boundary = `form-data-encoder-${createBoundary()}`;
		}
		if (typeof boundary !== "string") {
			throw new TypeError("Expected boundary argument to be a string.");
		}
		if (options && !isPlainObject(options)) {
			throw new TypeError("Expected options argument to be an object.");
		}
		__privateSet(this, _form, Array.from(form.entries()));
		__privateSet(this, _options, { ...defaultOptions, ...options });
		__privateSet(this, _CRLF_BYTES, __privateGet(this, _encoder).encode(__privateGet(this, _CRLF)));
		__privateSet(this, _CRLF_BYTES_LENGTH, __privateGet(this, _CRLF_BYTES).byteLength);
		this.boundary = boundary;
		this.contentType = `multipart/form-data; boundary=${this.boundary}`;
		__privateSet(this, _footer, __privateGet(this, _encoder).encode(
			`${__privateGet(this, _DASHES)}${this.boundary}${__privateGet(this, _DASHES)}${__privateGet(this, _CRLF).repeat(2)}`
		));
		const headers = {
			"Content-Type": this.contentType
		};
		const contentLength = __privateMethod(this, _FormDataEncoder_instances, getContentLength_fn).call(this);
		if (contentLength) {
			this.contentLength = contentLength;
			headers["Content-Length"] = contentLength;
		}
		this.headers = proxyHeaders(Object.freeze(headers));
		Object.defineProperties(this, {
			boundary: readonlyProp,
			contentType: readonlyProp,
			contentLength: readonlyProp,
			headers: readonlyProp
		});
	}
	*values() {
		for (const [name, raw] of __privateGet(this, _form)) {
			const value = isFile(raw) ? raw : __privateGet(this, _encoder).encode(normalizeValue(raw));
			yield __privateMethod(this, _FormDataEncoder_instances, getFieldHeader_fn).call(this, name, value);
			yield value;
			yield __privateGet(this, _CRLF_BYTES);
		}
		yield __privateGet(this, _footer);
	}
	async *encode() {
		for (const part of this.values()) {
			if (isFile(part)) {
				yield* getStreamIterator(part.stream());
			} else {
				yield* chunk(part);
			}
		}
	}
	[Symbol.iterator]() {
		return this.values();
	}
	[Symbol.asyncIterator]() {
		return this.encode();
	}
};
_CRLF = new WeakMap();
_CRLF_BYTES = new WeakMap();
_CRLF_BYTES_LENGTH = new WeakMap();
_DASHES = new WeakMap();
_encoder = new WeakMap();
_footer = new WeakMap();
_form = new WeakMap();
_options = new WeakMap();
_FormDataEncoder_instances = new WeakSet();
getFieldHeader_fn = function(name, value) {
	let header = "";
	header += `${__privateGet(this, _DASHES)}${this.boundary}${__privateGet(this, _CRLF)}`;
	header += `Content-Disposition: form-data; name="${escapeName(name)}"`;
	if (isFile(value)) {
		header += `; filename="${escapeName(value.name)}"${__privateGet(this, _CRLF)}`;
		header += `Content-Type: ${value.type || "application/octet-stream"}`;
	}
	if (__privateGet(this, _options).enableAdditionalHeaders === true) {
		const size = isFile(value) ? value.size : value.byteLength;
		if (size != null && !isNaN(size)) {
			header += `${__privateGet(this, _CRLF)}Content-Length: ${size}`;
		}
	}
	return __privateGet(this, _encoder).encode(`${header}${__privateGet(this, _CRLF).repeat(2)}`);
};
getContentLength_fn = function() {
	let length = 0;
	for (const [name, raw] of __privateGet(this, _form)) {
		const value = isFile(raw) ? raw : __privateGet(this, _encoder).encode(normalizeValue(raw));
		const size = isFile(value) ? value.size : value.byteLength;
		if (size == null || isNaN(size)) {
			return void 0;
		}
		length += __privateMethod(this, _FormDataEncoder_instances, getFieldHeader_fn).call(this, name, value).byteLength;
		length += size;
		length += __privateGet(this, _CRLF_BYTES_LENGTH);
	}
	return String(length + __privateGet(this, _footer).byteLength);
};
var unchanged = __webpack_require__(59085);
var media_type = __webpack_require__(65164);
;// CONCATENATED MODULE: ./.build/targets/upload/body.js
const CHUNK = 256 * 1024;
function rawBody(publishFile) {
		return {
				body: () => (0,unchanged/* unchangedBytes */.Pj)(publishFile),
				length: publishFile.size,
				type: (0,media_type/* mediaTypeOf */.c)(publishFile),
		};
}
function formBody(publishFile, field) {
		const file = {
				name: publishFile.file,
				type: (0,media_type/* mediaTypeOf */.c)(publishFile),
				size: publishFile.size,
				lastModified: 0,
				stream: () => (0,unchanged/* unchangedBytes */.Pj)(publishFile),
				[Symbol.toStringTag]: 'File',
		};
		const encoder = new FormDataEncoder(formOf(field, file));
		return {
				body: () => external_node_stream_.Readable.from(parts(encoder, publishFile), { objectMode: false, highWaterMark: CHUNK }),
				length: Number(encoder.contentLength),
				type: encoder.contentType,
		};
}
async function* parts(encoder, publishFile) {
		for (const part of encoder.values()) {
				if (part instanceof Uint8Array)
						yield part;
				else
						yield* (0,unchanged/* unchangedBytes */.Pj)(publishFile);
		}
}
function formOf(field, file) {
		const entries = () => [[field, file]][Symbol.iterator]();
		return {
				append: () => { },
				getAll: (name) => (name === field ? [file] : []),
				entries,
				[Symbol.iterator]: entries,
				[Symbol.toStringTag]: 'FormData',
		};
}
var http = __webpack_require__(99389);
var remote_answer = __webpack_require__(511);
var pretty_bytes = __webpack_require__(85901);
;// CONCATENATED MODULE: ./.build/targets/upload/progress.js
const EVERY_MS = 250;
const LARGE = 8 * 1024 * 1024;
function watch({ file, size }, host) {
		let done = host.log.busy(`${file} 0 of ${(0,pretty_bytes/* default */.A)(size)}`);
		let shownAt = host.now();
		let quarter = 0;
		return {
				onProgress(sent) {
						const bytes = Math.min(sent, size);
						const reached = Math.floor((bytes * 4) / size);
						if (size >= LARGE && reached > quarter) {
								quarter = reached;
								host.log.debug(`${file}: ${(0,pretty_bytes/* default */.A)(bytes)} of ${(0,pretty_bytes/* default */.A)(size)} sent`);
						}
						if (host.now() - shownAt < EVERY_MS)
								return;
						shownAt = host.now();
						done();
						done = host.log.busy(`${file} ${(0,pretty_bytes/* default */.A)(bytes)} of ${(0,pretty_bytes/* default */.A)(size)}`);
				},
				end: () => done(),
		};
}
;// CONCATENATED MODULE: ./.build/targets/upload/channel.js
const TRIES = 5;
const LOOKS_MS = [0, 500, 1000];
const LONGEST_WAIT_MS = 60_000;
async function deliver(channel, publishFile, before, host) {
		const write = {
				tries: TRIES,
				send: () => attempt(channel, publishFile, before.state === 'absent', host),
				looks: ({ said }) => (said === 'no' || said === 'busy' ? [0] : LOOKS_MS),
				look: () => channel.look(publishFile),
				isAbsent: ({ state }) => state === 'absent',
				conclude: (sent, seen, last) => conclude(channel, publishFile, sent, seen, last),
				pause: ({ wait }, tries) => Math.min(LONGEST_WAIT_MS, wait ?? Math.random() * 500 * 2 ** tries),
		};
		return (0,converge/* converge */.cB)(write, host);
}
function conclude(channel, publishFile, sent, seen, last) {
		const { url, state, there } = seen;
		const receipt = (outcome, detail) => (0,core_receipt/* receiptOf */.W)('upload', publishFile, outcome, { url, detail });
		if (state === 'identical')
				return receipt('published');
		if (state === 'different')
				return receipt('conflict', there);
		if (sent.said === 'exists') {
				if (channel.addressedByDigest)
						return receipt('published', 'its URL contains its digest');
				return receipt('failed', `${sent.words} ${UNTOLD}`);
		}
		const yes = sent.said === 'taken' || sent.said === 'later';
		if (state === 'unknown' && yes)
				return receipt('published', UNREAD);
		if (sent.said === 'later' || (yes && !channel.repeatable))
				return receipt('accepted', 'accepted, not visible there yet');
		if (sent.said === 'no')
				return receipt('failed', sent.words);
		const blind = state === 'unknown' && sent.said === 'again' && !channel.repeatable;
		if (blind)
				return receipt('failed', `${sent.words} It may have been stored anyway.`);
		return last ? receipt('failed', yes ? VANISHED : sent.words) : undefined;
}
const UNTOLD = 'It cannot be read, so it is unknown whether it is this file. Nothing was replaced.';
const VANISHED = 'The endpoint reported that it is stored, but it is missing when read back.';
const UNREAD = 'as the endpoint reported; not read back, since no URL to read from is known';
async function attempt(channel, publishFile, absent, host) {
		const { onProgress, end } = watch(publishFile, host);
		try {
				return await channel.send(publishFile, absent, onProgress);
		}
		catch (error) {
				const { code, message } = (0,converge/* broken */.mw)(error);
				return { said: code === 'http/refused' ? 'busy' : 'again', words: message };
		}
		finally {
				end();
		}
}
function refusal(answer, words, now) {
		const wait = (0,http/* retryAfter */.P)(answer.headers, now);
		if (answer.status === 429)
				return { said: 'busy', words, wait };
		const passes = answer.status === 408 || answer.status === 425 || answer.status >= 500;
		return passes ? { said: 'again', words, wait } : { said: 'no', words };
}
function answeredWith(answer) {
		const words = (0,remote_answer/* wordsOf */.Z9)(answer);
		return words === '' ? `It answered ${answer.status}.` : `It answered ${answer.status}: ${words}`;
}
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var first_difference = __webpack_require__(53169);
var digest = __webpack_require__(34002);
var removal = __webpack_require__(35021);
;// CONCATENATED MODULE: ./.build/targets/upload/read-back.js
const MOST_BYTES = 1024 * 1024 * 1024;
const PEEK_BYTES = 64 * 1024;
async function readBack(url, credential, publishFile, host) {
		const folder = await host.tempDir('read-back');
		const path = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(publishFile.file));
		try {
				const answer = await host.http({
						url: url.href,
						credential,
						saveTo: path,
						maxBytes: MOST_BYTES,
						timeoutMs: 60_000 + publishFile.size / 50,
				});
				if (answer.status < 200 || answer.status > 299)
						return { answer, seen: undefined };
				const { sha256, size } = await (0,digest/* digestFile */.TM)(path);
				const shown = (0,origin/* plainUrl */.kP)(url);
				if (sha256 === publishFile.sha256)
						return { answer, seen: { state: 'identical', url: shown } };
				const nonsense = await noFile(path, size, answer);
				if (nonsense !== undefined)
						throw nonsense(publishFile.file);
				const differs = await (0,first_difference/* firstDifference */.a)(path, publishFile.path);
				const there = `sha256 ${sha256}   ${size} bytes`;
				return { answer, seen: { state: 'different', there, differs, url: shown } };
		}
		catch (error) {
				if (!(error instanceof errors/* ReleaseError */.K2) || error.code !== 'http/too-large')
						throw error;
				const seen = { state: 'different', there: 'a much larger file', url: (0,origin/* plainUrl */.kP)(url) };
				return {
						seen,
						answer: {
								status: 200,
								headers: {},
								url: url.href,
								body: new Uint8Array(),
								text: () => '',
								json: () => undefined,
						},
				};
		}
		finally {
				await (0,removal/* removeFolder */.v$)(folder);
		}
}
async function noFile(path, size, answer) {
		const handle = await (0,promises_.open)(path);
		const { buffer, bytesRead } = await handle
				.read({ buffer: Buffer.alloc(Math.min(size, PEEK_BYTES)) })
				.finally(() => handle.close());
		const text = buffer.toString('utf8', 0, bytesRead);
		const type = answer.headers['content-type'] ?? '';
		const why = answer.status !== 200 || size === 0
				? 'the answer is empty or incomplete'
				: /^\s*</.test(text) || /\bx?html\b/.test(type)
						? 'the answer is an HTML page'
						: /\bjson\b/.test(type) || isJson(text)
								? 'the answer is JSON'
								: undefined;
		if (why === undefined)
				return undefined;
		return (file) => (0,remote_answer/* unread */.gy)({ ...answer, text: () => text }, file, why, { code: 'upload/read-back' });
}
function isJson(text) {
		if (/^\s*[[{]/.test(text))
				return true;
		try {
				JSON.parse(text);
				return true;
		}
		catch {
				return false;
		}
}
;// CONCATENATED MODULE: ./.build/targets/upload/generic.js
function genericChannel(input, host) {
		const upload = input.settings;
		const { template } = (0,upload_address/* destinationOf */.My)(input);
		const put = upload.method === 'PUT';
		const addressedByDigest = put && namesDigest(template);
		const conditional = put && upload.overwrite !== 'harmless';
		async function post(publishFile, url, onProgress, condition) {
				const { body, length, type } = upload.body === 'raw' ? rawBody(publishFile) : formBody(publishFile, upload.field);
				const headers = { 'content-type': type, ...headersOf(publishFile, input, ABOUT_CONTENT) };
				return host.http({
						method: upload.method,
						url: url.href,
						headers: condition ? { ...headers, 'if-none-match': '*' } : headers,
						credential: credentialFor(publishFile, input, url),
						body,
						length,
						retry: 'never',
						onProgress,
				});
		}
		return {
				repeatable: put,
				addressedByDigest,
				async look(publishFile) {
						const to = (0,upload_address/* addressOf */.ci)(template, publishFile, input, 'upload-url');
						const from = readBackAddress(template, publishFile, input);
						if (from === undefined)
								return { state: 'unknown', url: (0,origin/* plainUrl */.kP)(to), why: 'no URL to read it from is known' };
						const { seen, answer } = await readBack(from, credentialFor(publishFile, input, to), publishFile, host);
						return seen ?? unseen(answer, from);
				},
				async send(publishFile, absent, onProgress) {
						const url = (0,upload_address/* addressOf */.ci)(template, publishFile, input, 'upload-url');
						let answer = await post(publishFile, url, onProgress, conditional);
						if (conditional && absent && answer.status === 501)
								answer = await post(publishFile, url, onProgress, false);
						const { status } = answer;
						if (upload.expectedStatus.includes(status))
								return { said: status === 202 ? 'later' : 'taken', words: '' };
						if (conditional && status === 412)
								return { said: 'exists', words: 'A file already exists at this URL.' };
						return explained(answer, url, host);
				},
		};
}
function genericPreflight(input, publishFiles) {
		const upload = input.settings;
		const { template } = (0,upload_address/* destinationOf */.My)(input);
		const findings = [];
		const by = new Map();
		for (const publishFile of publishFiles) {
				const address = (0,upload_address/* addressOf */.ci)(template, publishFile, input, 'upload-url').href;
				const other = by.get(address);
				by.set(address, publishFile);
				if (other === undefined || upload.method !== 'PUT')
						continue;
				findings.push({
						rule: 'preflight/upload-address',
						level: 'error',
						message: `${other.file} and ${publishFile.file} would both be uploaded to ${template}: the second would replace the first.`,
						hint: 'Put the file name into the URL: upload-url = "https://…/{file}"; {name} and {version} work too.',
						artifact: publishFile.file,
				});
		}
		const [first] = publishFiles;
		if (first !== undefined && readBackAddress(template, first, input) === undefined) {
				findings.push({
						rule: 'preflight/upload-read-back',
						level: 'warning',
						message: 'No URL to read uploaded files back is known, so a second run cannot see them and sends them again, as [upload] overwrite allows.',
						hint: `Set [upload] read-back-url = "https://…/{file}" in ${about/* CONFIG_FILE */.g2}.`,
				});
		}
		return findings;
}
function readBackAddress(template, publishFile, input) {
		const upload = input.settings;
		const stated = upload.readBackUrl === undefined ? undefined : (0,upload_address/* addressOf */.ci)(upload.readBackUrl, publishFile, input, 'read-back-url');
		if (stated !== undefined && (!input.rehearsed || (0,loopback/* isLoopback */.U9)(stated)))
				return stated;
		return upload.method === 'PUT' && upload.body === 'raw'
				? (0,upload_address/* addressOf */.ci)(template, publishFile, input, 'upload-url')
				: undefined;
}
const ABOUT_CONTENT = /^content-/;
const OTHERS = /^(?!content-)/;
function credentialFor(publishFile, input, endpoint) {
		const { auth, username = '' } = input.settings;
		const token = input.inputs.uploadToken;
		const configured = (0,credential/* credential */.eE)(endpoint, headersOf(publishFile, input, OTHERS));
		if (token === undefined || auth === 'none')
				return configured;
		const own = auth === 'basic' ? (0,credential/* basic */.HX)(username, token, endpoint) : (0,credential/* bearer */.CM)(token, endpoint);
		return (0,credential/* credential */.eE)(endpoint, own.headers, configured);
}
function headersOf(publishFile, input, wanted) {
		return Object.fromEntries(Object.entries(input.settings.headers)
				.map(([name, value]) => [name.toLowerCase(), (0,upload_address/* headerOf */.rR)(value, publishFile, input)])
				.filter(([name]) => wanted.test(name)));
}
function hasOwnCredential({ settings }) {
		return Object.keys(settings.headers).some((name) => /authorization|token|key/i.test(name));
}
function unseen(answer, url) {
		if (answer.status === 404 || answer.status === 410)
				return { state: 'absent', url: (0,origin/* plainUrl */.kP)(url) };
		if ([401, 403, 405, 501].includes(answer.status)) {
				return { state: 'unknown', url: (0,origin/* plainUrl */.kP)(url), why: `reading it was answered with ${answer.status}` };
		}
		throw new errors/* ReleaseError */.K2('upload/read-back', `${url.origin} could not be asked what it has. ${answeredWith(answer)}`, {
				hint: 'Check [upload] read-back-url, then run it again.',
		});
}
function explained(answer, url, host) {
		const { status, headers } = answer;
		if (status >= 300 && status < 400) {
				const where = headers['location'] === undefined ? '' : ` to ${headers['location']}`;
				return { said: 'no', words: `It redirects${where}, but files are sent only to the configured URL.` };
		}
		if (status === 401 || status === 403) {
				return { said: 'no', words: `${answeredWith(answer)} ${url.origin} rejects the token.` };
		}
		return refusal(answer, answeredWith(answer), host.now());
}
var schemas = __webpack_require__(88343);
var coerce = __webpack_require__(49567);
var core_version = __webpack_require__(51928);
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/targets/upload/platform-api.js
function openPlatform(input, host) {
		const base = apiBase((0,upload_address/* destinationOf */.My)(input).template);
		const send = async (path, request) => platform_api_open(await host.http({ ...request, url: `${base}${path}` }));
		return {
				base,
				async call(path, request = {}) {
						const authorised = async () => ({
								...request,
								headers: { accept: 'application/json', ...request.headers },
								credential: (0,credential/* bearer */.CM)(await token(input, host, send), base),
						});
						const first = await send(path, await authorised());
						if (!isDenied(first))
								return first;
						logins.get(host)?.delete(base);
						const again = input.settings.username === undefined ? first : await send(path, await authorised());
						if (isDenied(again))
								throw denied(again, base, input);
						return again;
				},
		};
}
function apiBase(template) {
		const url = (0,origin/* trustedUrl */.$V)(template, 'upload-url');
		const path = url.pathname.replace(/\/+$/, '').replace(/\/market\/code(\/upload)?$/, '');
		return `${url.origin}${path.endsWith('/api') ? path : `${path}/api`}`;
}
const logins = new WeakMap();
function token({ inputs, settings }, host, send) {
		const secret = inputs.uploadToken;
		const { username } = settings;
		if (secret === undefined) {
				throw new errors/* ReleaseError */.K2('preflight/upload-token', 'No token for the code-package platform is set.', {
						hint: `Set ${about/* ENV_PREFIX */.N8}UPLOAD_TOKEN (in Actions: upload-token); with [upload] username it is the password.`,
				});
		}
		if (username === undefined)
				return Promise.resolve(secret);
		const known = logins.get(host) ?? new Map();
		logins.set(host, known);
		const base = apiBase(inputs.uploadUrl ?? settings.url ?? '');
		const made = known.get(base) ?? logInTwice(username, secret, host, send);
		known.set(base, made);
		made.catch(() => known.delete(base));
		return made;
}
async function logInTwice(username, password, host, send) {
		const first = await logIn(username, password, host, send);
		if (typeof first === 'string')
				return first;
		const second = isDenied(first) ? first : await logIn(username, password, host, send);
		if (typeof second === 'string')
				return second;
		throw noLogin(second, username);
}
async function logIn(username, password, host, send) {
		const post = (path, body) => send(path, {
				method: 'POST',
				headers: { 'content-type': 'application/json' },
				body: JSON.stringify(body),
				retry: 'safe',
		});
		const offered = await post('/authz/encryption-key', {});
		if (!offered.ok)
				return offered;
		const { keyId, publicKey } = readData(offered, KEY, 'a key to log in with');
		const granted = await post('/authz/login', {
				username,
				encryptedPassword: encrypted(password, publicKey, offered),
				keyId,
				timestamp: host.now(),
		});
		if (!granted.ok)
				return granted;
		const { token: given } = readData(granted, LOGIN, 'a token', { secret: true });
		host.mask(given);
		return given;
}
const KEY = schemas/* looseObject */._H3({ keyId: schemas/* string */.YjP(), publicKey: schemas/* string */.YjP() });
const LOGIN = schemas/* looseObject */._H3({ token: remote_answer/* TOKEN */.CV });
function encrypted(password, publicKey, { answer }) {
		const key = Buffer.from(publicKey, 'base64').toString('utf8');
		const padded = { key, padding: external_node_crypto_.constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' };
		try {
				return (0,external_node_crypto_.publicEncrypt)(padded, Buffer.from(password, 'utf8')).toString('base64');
		}
		catch {
				throw (0,remote_answer/* unread */.gy)(answer, 'a key to log in with', 'publicKey: it is not an RSA key', { code: 'upload/platform' });
		}
}
const ENVELOPE = schemas/* looseObject */._H3({
		code: schemas/* number */.aig().optional().catch(undefined),
		message: schemas/* string */.YjP().optional().catch(undefined),
		data: schemas/* unknown */.L5J().optional(),
});
function platform_api_open(answer) {
		const { code, message, data } = (0,remote_answer/* peekAnswer */.cj)(answer, ENVELOPE) ?? {};
		return { answer, ok: answer.status === 200 && code === 0, code, message: message ?? answeredWith(answer), data };
}
function readData({ answer }, shape, asked, more = {}) {
		return (0,remote_answer/* readAnswer */.JN)(answer, schemas/* looseObject */._H3({ data: shape }), asked, { code: 'upload/platform', ...more }).data;
}
function isDenied({ answer, code }) {
		return answer.status === 401 || code === 1001;
}
function denied({ message }, base, { settings }) {
		const named = settings.username;
		return new errors/* ReleaseError */.K2('preflight/upload-token', `${new URL(base).host} does not accept the ${named === undefined ? 'token' : `login of ${named}`}.`, {
				hint: named === undefined
						? 'Its tokens expire after a day. Set [upload] username and the password as upload-token: then each run logs in.'
						: 'Check [upload] username and upload-token.',
				quote: [message],
		});
}
function noLogin({ message }, username) {
		return new errors/* ReleaseError */.K2('preflight/upload-login', `The login of ${username} failed.`, {
				hint: 'Check [upload] username; upload-token is its password.',
				quote: [message],
		});
}
function isMissing({ answer, code, message }) {
		return code !== undefined && (answer.status === 404 || /not (exist|found)/.test(message));
}
function failedCall({ message }, doing) {
		return new errors/* ReleaseError */.K2('upload/platform', `The code-package platform could not ${doing}.`, {
				hint: 'Run it again; if it persists, ask the maintainer of the platform.',
				quote: [message],
		});
}
;// CONCATENATED MODULE: ./.build/targets/upload/packages.js
const PAGE = 100;
const ID = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).transform(String);
const PACKAGE = schemas/* looseObject */._H3({ id: ID, name: schemas/* string */.YjP(), size: schemas/* number */.aig() });
function listPackages(api, name) {
		const asked = { doing: 'list its packages', what: `the packages called ${name}`, idOf: ({ id }) => id };
		return everyPage(PACKAGE, asked, (page, pageSize) => {
				const query = new URLSearchParams({ page: String(page), pageSize: String(pageSize), name });
				return api.call(`/market/code/packages?${query}`);
		});
}
function versionIn(file, project) {
		const start = `${(0,code_package_name/* archiveName */.uv)(project)}-`;
		const version = file.startsWith(start)
				? /^(\d+\..+)\.(zip|tar|tar\.gz)$/.exec(file.slice(start.length))?.[1]
				: undefined;
		return version !== undefined && ((0,core_version/* toPep440 */.tj)(version) ?? (0,core_version/* toSemver */.Ud)(version)) !== undefined ? version : undefined;
}
async function everyPage(shape, { doing, what, idOf }, ask) {
		const listed = schemas/* looseObject */._H3({ list: (0,remote_answer/* listOf */.c3)(shape).nullable(), total: coerce/* number */.ai().optional() });
		const found = new Map();
		for (let page = 1;; page += 1) {
				const answered = await ask(page, PAGE);
				if (!answered.ok)
						throw failedCall(answered, doing);
				const { list, total } = readData(answered, listed, what);
				const before = found.size;
				for (const item of list ?? [])
						found.set(idOf(item), item);
				const isEnd = list === null || list.length === 0 || found.size === total;
				if (isEnd || (found.size === before && total === undefined))
						return [...found.values()];
				if (found.size > before)
						continue;
				const words = `page ${page} repeats an earlier one: ${found.size} of ${total} ${what}`;
				throw failedCall({ ...answered, message: words }, `${doing} completely`);
		}
}
;// CONCATENATED MODULE: ./.build/targets/upload/instance.js
const HOSTING = 3;
const KEPT = [
		...['name', 'mcpServers', 'port', 'initScript', 'command', 'environmentVariables', 'volumeMounts', 'imgAddress'],
		...['startupTimeout', 'runningTimeout', 'notes', 'servicePath', 'iconPath', 'headers'],
];
const BROKEN = ['init-timeout-stop', 'run-timeout-stop', 'exception-force-stop', 'create-failed'];
const STARTING = ['pending', 'running-unready'];
const WAIT_MS = 300_000;
const instance_TRIES = 3;
const TEXTS = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish();
const INSTANCE = schemas/* looseObject */._H3({
		instanceId: ID,
		name: schemas/* string */.YjP(),
		accessType: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]),
		packageId: ID.nullish(),
		environmentVariables: TEXTS,
		headers: TEXTS,
		containerStatus: schemas/* string */.YjP().nullish(),
		containerLastMessage: schemas/* string */.YjP().nullish(),
});
async function readInstance(api, id, host) {
		const answered = await api.call(`/market/instance/${encodeURIComponent(id)}`);
		if (!answered.ok) {
				if (!isMissing(answered))
						throw failedCall(answered, `show the instance ${id}`);
				throw noInstance(`The platform shows no instance ${id}.`, answered);
		}
		const instance = readData(answered, INSTANCE, `the instance ${id}`);
		for (const value of Object.values({ ...instance.environmentVariables, ...instance.headers }))
				host.mask(value);
		if (!isHosted(instance))
				throw noInstance(`The instance ${id} (${instance.name}) does not run a package.`, answered);
		return instance;
}
function noInstance(message, { ok, message: words }) {
		const hint = 'Set [upload] redeploy to the id in the URL of the instance’s page.';
		return new errors/* ReleaseError */.K2('upload/instance', message, { hint, ...(ok ? {} : { quote: [words] }) });
}
async function moveTo(api, instance, packageId, host) {
		const { instanceId } = instance;
		const kept = Object.fromEntries(KEPT.flatMap((key) => (instance[key] == null ? [] : [[key, instance[key]]])));
		const body = JSON.stringify({ ...(await timeoutsOf(api, instanceId)), ...kept, instanceId, packageId });
		await (0,converge/* converge */.cB)({
				tries: instance_TRIES,
				send: () => edit(api, body),
				look: async () => (await readInstance(api, instanceId, host)).packageId === packageId,
				conclude: (words, done, last) => {
						if (done)
								return true;
						if (last)
								throw new errors/* ReleaseError */.K2('upload/redeploy', `The instance ${instanceId} does not accept the package.`, {
										hint: 'Run publish again; if it persists, edit the instance on the platform.',
										quote: [words],
								});
						return undefined;
				},
		}, host);
}
async function edit(api, body) {
		const headers = { 'content-type': 'application/json' };
		try {
				return (await api.call('/market/instance/edit', { method: 'PUT', headers, body, retry: 'never' })).message;
		}
		catch (error) {
				return (0,converge/* broken */.mw)(error).message;
		}
}
async function untilUp(api, id, waitMs = WAIT_MS, host) {
		const until = host.now() + waitMs;
		for (let pause = 500;; pause = Math.min(15_000, pause * 2)) {
				const instance = await readInstance(api, id, host);
				if (!STARTING.includes(instance.containerStatus ?? '') || host.now() + pause > until)
						return instance;
				await host.sleep(pause);
		}
}
function brokenBy({ containerStatus, containerLastMessage }) {
		if (!BROKEN.includes(containerStatus ?? ''))
				return undefined;
		return [containerStatus, containerLastMessage].filter(Boolean).join(': ');
}
const ROW = schemas/* looseObject */._H3({
		instanceId: ID,
		accessType: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]).optional(),
		containerCreateOptions: schemas/* string */.YjP().nullish(),
});
async function timeoutsOf(api, id) {
		const row = (await listInstances(api, id)).find(({ instanceId }) => instanceId === id);
		const { labels } = OPTIONS.parse(row?.containerCreateOptions);
		return Object.fromEntries(['startup', 'running'].flatMap((phase) => {
				const seconds = Number(labels?.[`mcp.${phase}.timeout`]);
				return seconds > 0 ? [[`${phase}Timeout`, seconds]] : [];
		}));
}
const OPTIONS = schemas/* string */.YjP()
		.transform((text) => JSON.parse(text))
		.pipe(schemas/* looseObject */._H3({ labels: TEXTS }))
		.catch({ labels: undefined });
function listInstances(api, name) {
		const asked = {
				...{ doing: 'list its instances', what: 'its instances' },
				idOf: ({ instanceId }) => instanceId,
		};
		return everyPage(ROW, asked, (page, pageSize) => post(api, '/market/instance/list', { page, pageSize, instanceName: name }));
}
const TEMPLATE = schemas/* looseObject */._H3({ templateId: ID.nullish(), id: ID.nullish(), packageId: ID.nullish() });
async function packagesInUse(api, host) {
		const asked = {
				...{ doing: 'list its templates', what: 'its templates' },
				idOf: ({ templateId, id, packageId }) => String(templateId ?? id ?? packageId),
		};
		const templates = await everyPage(TEMPLATE, asked, (page, pageSize) => post(api, '/market/template/list', { page, pageSize }));
		const used = new Set(templates.flatMap(({ packageId }) => packageId ?? []));
		for (const row of await listInstances(api, '')) {
				if (row.accessType !== undefined && !isHosted(row))
						continue;
				const { packageId } = await readInstance(api, row.instanceId, host);
				if (packageId != null)
						used.add(packageId);
		}
		return used;
}
function isHosted({ accessType }) {
		return accessType === HOSTING || accessType === 'HOSTING';
}
function post(api, path, body) {
		const headers = { 'content-type': 'application/json' };
		return api.call(path, { method: 'POST', headers, body: JSON.stringify(body), retry: 'safe' });
}
;// CONCATENATED MODULE: ./.build/targets/upload/ahead.js
async function uploadAhead(input, host) {
		const reached = { ...input, rehearsed: false };
		const { template, style } = (0,upload_address/* destinationOf */.My)(reached);
		const base = { id: 'preflight/upload-token', what: 'upload-token', ...tokenPlace(template, style, input) };
		if (style === 'generic')
				return genericTokens(template, base, input);
		if (input.inputs.uploadToken === undefined)
				return [noToken(base, input.sends)];
		const api = openPlatform(reached, host);
		const login = await (0,answer/* ask */.k)(base, async () => {
				await listPackages(api, (0,code_package_name/* archiveName */.uv)(input.projects[0]?.name ?? ''));
				return { state: 'ok', message: `${new URL(api.base).host} lists its packages for it.` };
		});
		if (login.state !== 'ok')
				return [login];
		const asked = input.built === true ? [] : input.projects;
		const packages = await Promise.all(asked.map((project) => askPackage(api, project)));
		const redeploy = Object.entries(input.settings.redeploy ?? {});
		const names = input.projects.map(({ name }) => name);
		const ids = redeploy.flatMap(([project, instances]) => (names.includes(project) ? instances : []));
		const others = redeploy.flatMap(([project]) => (names.includes(project) ? [] : [notReleased(project, names, api)]));
		return [login, ...packages, ...(await Promise.all(ids.map((id) => askInstance(api, id, host)))), ...others];
}
function tokenPlace(template, style, { settings: { auth, username } }) {
		const login = style !== 'generic' ? username : auth === 'basic' ? (username ?? '<user>') : undefined;
		const secret = login === undefined ? 'a token that may upload' : `the password of ${login}`;
		return {
				page: siteOf(template),
				values: {
						'upload-url': template,
						...(login === undefined ? {} : { '[upload] username': login }),
						...(style === 'generic' && auth === 'none' ? {} : { [`${about/* ENV_PREFIX */.N8}UPLOAD_TOKEN`]: secret }),
				},
		};
}
function siteOf(template) {
		return `${new URL(template.replace(/\{\w+\}/g, 'x')).origin}/`;
}
function genericTokens(template, base, input) {
		const { auth, username } = input.settings;
		if (auth === 'none')
				return [{ ...base, state: 'ok', message: `${template} accepts files without one.` }];
		const given = input.inputs.uploadToken !== undefined || hasOwnCredential(input);
		const token = given
				? { ...base, state: 'unknown', message: `It is set; ${template} shows only at an upload what it may do.` }
				: noToken(base, input.sends, ', or [upload] auth = "none" if anyone can write there');
		if (auth !== 'basic' || username !== undefined)
				return [token];
		const message = 'Basic authentication requires a user name.';
		const hint = 'Set [upload] username; upload-token is the password.';
		return [
				token,
				{ ...base, id: 'preflight/upload-username', what: '[upload] username', state: 'wrong', message, hint },
		];
}
function noToken(base, sends, more = '') {
		const message = 'No token for the upload endpoint is set.';
		const hint = `Set ${about/* ENV_PREFIX */.N8}UPLOAD_TOKEN (in Actions: upload-token)${more}.`;
		return { ...base, state: sends ? 'wrong' : 'unknown', message, hint };
}
function notReleased(project, released, { base }) {
		const message = `${project} is not in this release (${released.join(', ')}), so its instances stay as they are.`;
		const about = { id: 'upload/instance', what: `[upload] redeploy of ${project}` };
		return { ...about, state: 'unknown', message, page: siteOf(base), values: { Project: released.join(', ') } };
}
async function askPackage(api, { name, version }) {
		const what = `${name} on ${new URL(api.base).host}`;
		const values = { Package: `${(0,code_package_name/* archiveName */.uv)(name)}-${version ?? '(the version)'}` };
		const about = { id: 'preflight/upload-version', what, page: siteOf(api.base), values };
		const { answer } = await (0,ask_version/* askVersion */.qN)(about, name, async () => {
				const listed = await listPackages(api, `${(0,code_package_name/* archiveName */.uv)(name)}-`);
				const own = listed.filter((one) => versionIn(one.name, name) !== undefined);
				if (own.length === 0)
						return (0,ask_version/* unknownName */.U0)(name);
				const same = own.find((one) => versionIn(one.name, name) === version);
				if (same === undefined)
						return { state: 'ok', message: `It is there, and ${version ?? 'this version'} is not.` };
				return {
						state: 'unknown',
						message: `${same.name} is there. Whether it is the same file is known after the build.`,
				};
		});
		return answer;
}
function askInstance(api, id, host) {
		const about = { page: siteOf(api.base), values: { '[upload] redeploy': id } };
		return (0,answer/* ask */.k)({ id: 'upload/instance', what: `the instance ${id}`, ...about }, async () => {
				const instance = await readInstance(api, id, host);
				const broken = brokenBy(instance);
				if (broken === undefined)
						return { state: 'ok', message: `It is ${instance.name} and moves to the new package.` };
				return { state: 'unknown', message: `It is ${instance.name}, and it is down (${broken}); a new package may help.` };
		});
}
var version_order = __webpack_require__(61621);
;// CONCATENATED MODULE: ./.build/targets/upload/keep.js
async function clearOld(api, uploaded, keep, host) {
		if (keep === undefined)
				return [];
		try {
				const old = await oldOnes(api, uploaded, keep);
				const used = old.length === 0 ? undefined : await packagesInUse(api, host);
				const gone = [];
				const left = [];
				for (const { id, name } of old.filter((one) => used?.has(one.id) !== true)) {
						const path = `/market/code/packages/${encodeURIComponent(id)}`;
						const answered = await api.call(path, { method: 'DELETE', retry: 'safe' });
						if (answered.ok || isMissing(answered))
								gone.push(name);
						else
								left.push(`${name} was not deleted: ${answered.message}`);
				}
				return [...(gone.length === 0 ? [] : [`deleted ${gone.join(', ')}`]), ...left];
		}
		catch (error) {
				if (!(error instanceof errors/* ReleaseError */.K2))
						throw error;
				return [`old packages were not deleted: ${error.message}`];
		}
}
async function oldOnes(api, { publishFile: { file, project }, id }, keep) {
		const versionOf = ({ name }) => versionIn(name, project);
		const own = (await listPackages(api, `${(0,code_package_name/* archiveName */.uv)(project)}-`)).filter((one) => versionOf(one) !== undefined);
		const versions = [...new Set(own.flatMap((one) => versionOf(one) ?? []))].sort(version_order/* compareVersions */.Zy);
		const staying = new Set([...versions.slice(-keep), versionOf({ name: file })]);
		return own.filter((one) => one.id !== id && !staying.has(versionOf(one)));
}
;// CONCATENATED MODULE: ./.build/targets/upload/platform.js
const REFUSED = 1007;
function platformChannel(input, host) {
		const api = openPlatform(input, host);
		return {
				repeatable: false,
				addressedByDigest: false,
				look: (publishFile) => look(api, publishFile, host),
				async send(publishFile, _absent, onProgress) {
						const { body, length, type } = formBody(publishFile, 'file');
						const answered = await api.call('/market/code/upload', {
								method: 'POST',
								headers: { 'content-type': type },
								body,
								length,
								retry: 'never',
								onProgress,
						});
						return endOf(answered, host);
				},
		};
}
async function look(api, publishFile, host) {
		const named = (await listPackages(api, publishFile.file)).filter(({ name }) => name === publishFile.file);
		const ordered = [...named].sort((a, b) => Number(b.size === publishFile.size) - Number(a.size === publishFile.size));
		let other;
		for (const { id } of ordered) {
				const seen = await fetchPackage(api, id, publishFile, host);
				if (seen.state === 'identical')
						return { ...seen, id };
				other ??= seen;
		}
		return other ?? { state: 'absent' };
}
async function fetchPackage(api, id, publishFile, host) {
		const url = new URL(`${api.base}/market/code/download/${encodeURIComponent(id)}`);
		const { seen, answer } = await readBack(url, undefined, publishFile, host);
		if (seen !== undefined)
				return seen;
		throw failedCall({ answer, ok: false, code: undefined, message: answer.text().slice(0, 300), data: undefined }, `give back the package ${id}`);
}
function endOf(answered, host) {
		const { answer, ok, code, message } = answered;
		if (ok)
				return { said: 'taken', words: '' };
		if (code === REFUSED)
				return { said: 'no', words: `The platform rejected it: ${message}` };
		if (code === 1002 || answer.status === 403)
				return { said: 'no', words: `The platform does not allow it: ${message}` };
		if (answer.status === 200)
				return code === undefined ? { said: 'again', words: message } : { said: 'no', words: message };
		return refusal(answer, message, host.now());
}
;// CONCATENATED MODULE: ./.build/targets/upload/deploy.js
async function deploy(publishFiles, before, input, host) {
		const api = openPlatform(input, host);
		const receipts = [];
		for (const publishFile of publishFiles) {
				const known = before.get(publishFile.file);
				const { id, url } = known?.id === undefined ? await look(api, publishFile, host) : known;
				if (id === undefined)
						continue;
				const words = [];
				for (const instance of input.settings.redeploy?.[publishFile.project] ?? []) {
						words.push(await redeploy(api, instance, { publishFile, id }, input, host));
				}
				words.push(...(await clearOld(api, { publishFile, id }, input.settings.keep, host)));
				const outcome = known?.id === undefined ? 'published' : 'identical';
				receipts.push((0,core_receipt/* receiptOf */.W)('upload', publishFile, outcome, { url, detail: words.join('; ') || undefined }));
		}
		return receipts;
}
async function redeploy(api, instanceId, { publishFile: { file, project }, id }, input, host) {
		const before = await readInstance(api, instanceId, host);
		const had = before.packageId ?? '';
		const old = had === '' ? undefined : (await listPackages(api, had)).find((one) => one.id === had)?.name;
		if (had !== id) {
				const [theirs, ours] = [versionIn(old ?? '', project), versionIn(file, project)];
				const newer = theirs !== undefined && ours !== undefined && (0,version_order/* compareVersions */.Zy)(theirs, ours) > 0;
				if (newer && input.inputs.uploadBack !== true) {
						return `the instance ${instanceId} keeps ${old}, which is newer; to go back: --upload-back`;
				}
				await moveTo(api, before, id, host);
		}
		const after = had === id ? before : await untilUp(api, instanceId, input.wait, host);
		const broken = brokenBy(after);
		const ran = had === id ? undefined : old;
		if (broken !== undefined) {
				throw new errors/* ReleaseError */.K2('upload/redeploy', `${file} is uploaded, but the instance ${instanceId} is down with it.`, {
						hint: `Look at its log on the platform.${ran === undefined ? '' : ` To go back, publish the tag of ${ran} with --upload-back.`}`,
						quote: [broken],
				});
		}
		const instead = ran === undefined ? '' : ` in place of ${ran}`;
		return `the instance ${instanceId} has it${instead} (${after.containerStatus ?? 'restarted'})`;
}
var archive = __webpack_require__(62841);
var limits = __webpack_require__(89711);
var platform_format = __webpack_require__(10950);
;// CONCATENATED MODULE: ./.build/targets/upload/platform-limits.js
async function platformFindings(publishFile) {
		const findings = [];
		const stop = (cause, message, hint) => {
				const { file, project } = publishFile;
				findings.push({ rule: `preflight/upload-${cause}`, level: 'error', message, hint, artifact: file, project });
		};
		const { file, size } = publishFile;
		if (file !== file.replace(/(\.[A-Za-z]+)+$/, (end) => end.toLowerCase())) {
				stop('extension', `The platform rejects ${file}: it can only remove a lower-case extension.`, 'Name it in lower case.');
		}
		else {
				const refused = (0,platform_format/* formatRefused */.q)(file);
				if (refused !== undefined)
						stop('format', refused.message, refused.hint);
		}
		if (!/^[A-Za-z0-9._-]+$/.test(file)) {
				stop('name', `The platform accepts only English names: ${file}`, `Name it in ${about/* CONFIG_FILE */.g2}: [[project]] name = "my-server".`);
		}
		if (size > limits/* MOST_BYTES */.u) {
				stop('size', `${file} has ${size} bytes, and the platform allows ${limits/* MOST_BYTES */.u}.`, 'Exclude what is not needed at run time: [package] exclude.');
		}
		const entries = await (0,archive/* listArchive */.d0)(publishFile.path);
		const tops = new Set(entries.map(({ path }) => path.split('/')[0]));
		const flat = tops.size !== 1 || entries.some(({ path, type }) => type === 'file' && !path.includes('/'));
		if (flat) {
				stop('layout', `${file} has no single top folder, which is what an instance of the platform starts from.`, `Set [package] layout = "folder" in ${about/* CONFIG_FILE */.g2}.`);
		}
		const link = entries.find(({ type }) => type === 'link');
		if (link !== undefined) {
				stop('link', `${file} contains the link ${link.path}, which the platform turns into a text file.`, 'Replace it with a copy.');
		}
		return findings;
}
;// CONCATENATED MODULE: ./.build/targets/upload/work.js
const work = {
		async preflight(_remote, input) {
				const { publishFiles } = input;
				if ((0,upload_address/* destinationOf */.My)(input).style === 'generic')
						return genericPreflight(input, publishFiles);
				const found = await Promise.all(publishFiles.map((publishFile) => platformFindings(publishFile)));
				return found.flat();
		},
		ahead: uploadAhead,
		async inspect(input, host) {
				const channel = channelOf(input, host);
				const seen = new Map();
				for (const publishFile of input.publishFiles) {
						const found = await channel.look(publishFile);
						if (found.state === 'unknown')
								assertBlind(publishFile, found, input);
						seen.set(publishFile.file, found);
				}
				return seen;
		},
		plan: (publishFiles, remote) => publishFiles.map((publishFile) => actionFor(publishFile, remote.get(publishFile.file))),
		apply: ({ publishFile }, remote, input, host) => deliver(channelOf(input, host), publishFile, remote.get(publishFile.file) ?? { state: 'unknown' }, host),
		async finish(remote, input, host) {
				return (0,upload_address/* isAsked */.D6)(input.settings) ? deploy(input.publishFiles, remote, input, host) : [];
		},
		async settle(accepted, input, host) {
				const channel = channelOf(input, host);
				const look = async (publishFiles) => {
						const changed = [];
						for (const publishFile of publishFiles) {
								const { state, url, there } = await channel.look(publishFile);
								if (state === 'identical')
										changed.push((0,core_receipt/* receiptOf */.W)('upload', publishFile, 'published', { url }));
								if (state === 'different')
										changed.push((0,core_receipt/* receiptOf */.W)('upload', publishFile, 'conflict', { url, detail: there }));
								if (state === 'unknown')
										changed.push(...accepted.filter(({ file }) => file === publishFile.file));
						}
						return changed;
				};
				const settled = await (0,converge/* untilServed */.oI)(accepted, input.publishFiles, look, input.wait, host);
				const there = input.publishFiles.filter(({ file }) => settled.some((one) => one.file === file && one.outcome === 'published'));
				return (0,upload_address/* isAsked */.D6)(input.settings) ? (0,core_receipt/* withReceipts */.i)(settled, await deploy(there, new Map(), input, host)) : settled;
		},
};
function channelOf(input, host) {
		return (0,upload_address/* destinationOf */.My)(input).style === 'generic' ? genericChannel(input, host) : platformChannel(input, host);
}
function actionFor(publishFile, seen = { state: 'absent' }) {
		const base = { target: 'upload', publishFile, ...(seen.url === undefined ? {} : { url: seen.url }) };
		if (seen.state === 'identical')
				return { ...base, state: 'identical', verb: 'keep' };
		const { there, differs } = seen;
		if (seen.state === 'different')
				return { ...base, state: 'different', verb: 'conflict', there, differs };
		return { ...base, state: 'absent', verb: 'publish' };
}
/***/ }),
/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	A: () => (/* binding */ pLimit)
});
;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
class Node {
	value;
	next;
	constructor(value) {
		this.value = value;
	}
}
class Queue {
	#head;
	#tail;
	#size;
	constructor() {
		this.clear();
	}
	enqueue(value) {
		const node = new Node(value);
		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}
		this.#size++;
	}
	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}
		this.#head = this.#head.next;
		this.#size--;
		if (!this.#head) {
			this.#tail = undefined;
		}
		return current.value;
	}
	peek() {
		if (!this.#head) {
			return;
		}
		return this.#head.value;
	}
	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}
	get size() {
		return this.#size;
	}
	* [Symbol.iterator]() {
		let current = this.#head;
		while (current) {
			yield current.value;
			current = current.next;
		}
	}
	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}
;// CONCATENATED MODULE: ./node_modules/p-limit/index.js
function pLimit(concurrency) {
	let rejectOnClear = false;
	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}
	validateConcurrency(concurrency);
	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}
	const queue = new Queue();
	let activeCount = 0;
	const resumeNext = () => {
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};
	const next = () => {
		activeCount--;
		resumeNext();
	};
	const run = async (function_, resolve, arguments_) => {
		const result = (async () => function_(...arguments_))();
		resolve(result);
		try {
			await result;
		} catch {}
		next();
	};
	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then
		if (activeCount < concurrency) {
			resumeNext();
		}
	};
	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});
	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}
				const abortError = AbortSignal.abort().reason;
				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,
			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;
				queueMicrotask(() => {
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];
				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}
					throw error;
				}
				return Promise.all(promises);
			},
		},
	});
	return generator;
}
function limitFunction(function_, options) {
	const limit = pLimit(options);
	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});
	return limitedFunction;
}
function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}
/***/ }),
/***/ 49567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	ai: () => (/* binding */ number)
});
var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
function string(params) {
		return core._coercedString(schemas.ZodString, params);
}
function number(params) {
		return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedNumber */ .qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodNumber */ .rSt, params);
}
function boolean(params) {
		return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
		return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
		return core._coercedDate(schemas.ZodDate, params);
}
/***/ }),
/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	p6: () => (/* binding */ date),
	w$: () => (/* binding */ datetime)
});
var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
function datetime(params) {
		return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
		return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
		return core._isoTime(ZodISOTime, params);
}
function duration(params) {
		return core._isoDuration(ZodISODuration, params);
}
/***/ })
};
