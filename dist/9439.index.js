export const id = 9439;
export const ids = [9439];
export const modules = {
/***/ 39439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	B: () => (/* binding */ withoutAnswer),
	V: () => (/* binding */ startInstalled)
});
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _mcp_contract_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29147);
var _start_golden_golden_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8366);
var _start_passport_observe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92820);
var _start_try_server_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37465);
async function startInstalled(host, installed, project, shown, golden = []) {
		const whole = { packages: 0, components: async () => ({ components: [], direct: [] }), ...installed };
		const { talked, findings, launch } = await (0,_start_try_server_js__WEBPACK_IMPORTED_MODULE_3__/* .tryServer */ .h)(host, whole, project, shown);
		if (talked.contract !== undefined && talked.outcome !== 'protected') {
				const results = golden.length === 0 ? undefined : (await (0,_start_golden_golden_js__WEBPACK_IMPORTED_MODULE_1__/* .repeated */ .Z)(host, whole, project, golden, talked)).results;
				const passport = await (0,_start_passport_observe_js__WEBPACK_IMPORTED_MODULE_2__/* .observed */ .P)(host, whole, launch, project, talked, results);
				return (0,_mcp_contract_js__WEBPACK_IMPORTED_MODULE_4__/* .makeContract */ .FA)({ ...talked.contract, results, passport });
		}
		throw withoutAnswer(shown, findings);
}
function withoutAnswer(shown, findings) {
		const against = findings.filter(({ level }) => level === 'error');
		if (against.length > 0)
				return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .BG(against);
		return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .BG({
				rule: 'contract/no-answer',
				level: 'error',
				message: `${shown} started but requires authentication, so its capabilities cannot be listed.`,
				hint: 'Set [smoke] headers or env to a test token that the server accepts.',
		});
}
/***/ }),
/***/ 41232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	i: () => (/* binding */ during)
});
async function during({ log }, title, work) {
		const done = log.busy(title);
		return work().finally(done);
}
/***/ }),
/***/ 56432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	T4: () => (/* binding */ isEverywhere),
	gA: () => (/* binding */ listeners),
	po: () => (/* binding */ processName)
});
var _proc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92977);
function isEverywhere({ address }) {
		return address === '0.0.0.0' || address === '::' || address === '*';
}
async function listeners(host, pids) {
		if (process.platform === 'linux')
				return fromProc(pids ?? (0,_proc_js__WEBPACK_IMPORTED_MODULE_0__/* .processIds */ .Uj)());
		if (process.platform === 'win32')
				return undefined;
		return fromLsof(host, pids);
}
function processName(pid) {
		return (0,_proc_js__WEBPACK_IMPORTED_MODULE_0__/* .procText */ .uR)(`/proc/${pid}/cmdline`).split('\0').filter(Boolean).slice(0, 4).join(' ') || undefined;
}
function fromProc(pids) {
		const bound = new Map();
		for (const file of ['/proc/net/tcp', '/proc/net/tcp6']) {
				for (const line of (0,_proc_js__WEBPACK_IMPORTED_MODULE_0__/* .procText */ .uR)(file).split('\n').slice(1)) {
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
				for (const descriptor of (0,_proc_js__WEBPACK_IMPORTED_MODULE_0__/* .procNames */ .bG)(`/proc/${pid}/fd`)) {
						const one = bound.get((0,_proc_js__WEBPACK_IMPORTED_MODULE_0__/* .procLink */ .H9)(`/proc/${pid}/fd/${descriptor}`));
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
/***/ }),
/***/ 13636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	l: () => (/* binding */ inTurn)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var _core_about_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87821);
var _removal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35021);
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
		const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `${_core_about_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME */ .o_}-port-${port}.lock`);
		const held = await take(host, file);
		try {
				return await work();
		}
		finally {
				if (held)
						await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
		}
}
async function take(host, file) {
		const until = performance.now() + PATIENCE_MS;
		while (performance.now() < until) {
				try {
						await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, String(process.pid), { flag: 'wx', mode: 0o644 });
						return true;
				}
				catch (error) {
						if (error.code !== 'EEXIST')
								return false;
				}
				const pid = Number(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => ''));
				if (pid > 0 && (pid === process.pid || !(0,_removal_js__WEBPACK_IMPORTED_MODULE_3__/* .isAlive */ ._n)(pid))) {
						const gone = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true }).then(() => true, () => false);
						if (!gone)
								return false;
				}
				await host.sleep(PAUSE_MS);
		}
		return false;
}
/***/ }),
/***/ 28707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	C: () => (/* binding */ textsOf),
	d: () => (/* binding */ viewOf),
	resultOf: () => (/* binding */ resultOf)
});
var _core_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12500);
var _formats_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36074);
var _formats_plain_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75140);
var _contract_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29147);
var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28445);
var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3448);
function resultOf({ call, result = {}, failed }) {
		if (failed !== undefined)
				return { call, failed, content: [], shape: {}, values: {}, volatile: [] };
		const view = viewOf(result);
		const shape = {
				...(view.data === undefined ? {} : { data: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F5)(view.data) }),
				...(view.text === undefined || says(view) ? {} : { text: shapeOfText(view.text, result) }),
		};
		const found = call.values.map((pointer) => [pointer, (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_1__/* .dig */ .rO)(view, (0,_core_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .keysIn */ .q7)(pointer))]);
		const values = Object.fromEntries(found.filter(([, value]) => value !== undefined));
		return { call, content: contentOf(result), shape, values, volatile: [] };
}
function shapeOfText(text, result) {
		const each = textsOf(result).map(parsed);
		return each.length > 1 && each.every((one) => one !== undefined)
				? (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .merged */ .Zu)(each.map((one) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F5)(one)))
				: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeOf */ .F5)(text);
}
function viewOf(result) {
		const texts = textsOf(result);
		const data = result['structuredContent'];
		const whole = texts.join('\n');
		const single = texts.length === 1 ? parsed(whole) : undefined;
		return {
				...(data === undefined || data === null ? {} : { data }),
				...(texts.length === 0 ? {} : { text: single ?? whole }),
		};
}
function says({ data, text }) {
		if (data === undefined)
				return false;
		const wrapped = (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(data) && Object.keys(data).join() === 'result' ? data['result'] : data;
		return [data, wrapped].some((one) => stable(one) === stable(text) || String(one) === text);
}
function textsOf(result) {
		return blocks(result).flatMap(({ text }) => (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(text) ?? []);
}
function stable(value) {
		return JSON.stringify((0,_contract_js__WEBPACK_IMPORTED_MODULE_3__/* .canonical */ .$N)(value)) ?? '';
}
function blocks(result) {
		const [content, contents, messages] = [result['content'], result['contents'], result['messages']];
		if (Array.isArray(messages))
				return messages
						.filter(_formats_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)
						.flatMap((one) => [one['content']].flat())
						.filter(_formats_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv);
		return [content ?? contents].flat().filter(_formats_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv);
}
function contentOf(result) {
		const { messages, contents } = result;
		const kinds = Array.isArray(messages)
				? messages.filter(_formats_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv).flatMap(({ role, content }) => [content]
						.flat()
						.filter(_formats_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)
						.map(({ type }) => `${String(role)} ${String(type)}`))
				: blocks(result).map(({ type, mimeType, blob }) => Array.isArray(contents) ? String(mimeType ?? (blob === undefined ? 'text' : 'blob')) : String(type));
		return [...new Set(kinds)].sort();
}
function parsed(text) {
		return !/^\s*[[{]/.test(text) || (0,_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .tooDeep */ .DI)(text) ? undefined : (0,_formats_plain_json_js__WEBPACK_IMPORTED_MODULE_5__/* .plainJson */ .R)(text);
}
/***/ }),
/***/ 77413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Nb: () => (/* binding */ documentedStart),
	Po: () => (/* binding */ documentedArguments),
	gv: () => (/* binding */ documentedKey)
});
var _core_quoted_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88751);
var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68181);
var _variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65384);
const READMES = ['README.md', 'README.rst', 'README.txt'];
const PAGES = [...READMES, 'docs/installation.md', 'docs/setup.md'];
const CONFIGURED = /"(?:mcpServers|servers)"\s*:\s*\{\s*"([\w .@/-]{1,64})"\s*:\s*\{/;
const ARGUMENTS = /"args"\s*:\s*(\[[^\]{}]{0,2000}\])/g;
const VERSION = /(?<=.)(?:@[^/]*|==.*)$/;
function documentedKey(folder) {
		return (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .pagesOf */ .E)(folder, READMES)
				.map((text) => CONFIGURED.exec(text)?.[1])
				.find((key) => key !== undefined);
}
function documentedArguments(folder, commands) {
		const lists = (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .pagesOf */ .E)(folder, PAGES).flatMap((text) => [...text.matchAll(ARGUMENTS)].map(([, list = '']) => list));
		for (const list of lists) {
				const words = wordsOf(list);
				const at = words.findLastIndex((word) => commands.includes(word.replace(VERSION, '')));
				if (at >= 0 && at < words.length - 1)
						return words.slice(at + 1);
		}
		return [];
}
function documentedStart({ name, folder, settings: { smoke } }, command) {
		const words = smoke.args.length > 0 || folder === undefined ? [] : documentedArguments(folder, [command, name]);
		const variables = (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .documentedVariables */ .eR)({ env: smoke.env, folder });
		if (words.length === 0)
				return variables ?? '  [smoke]\n  args = ["…"]\n  env = { NAME = "…" }';
		return [variables ?? '  [smoke]', `  args = ${(0,_core_quoted_list_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedList */ .p)(words)}`].join('\n');
}
function wordsOf(list) {
		try {
				return JSON.parse(list.replace(/,\s*\]$/, ']')).map(String);
		}
		catch {
				return [];
		}
}
/***/ }),
/***/ 32310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ev: () => (/* binding */ TOLD),
	Tx: () => (/* binding */ how),
	aN: () => (/* binding */ lastWords),
	w$: () => (/* binding */ lastLines),
	zd: () => (/* binding */ printed)
});
var _core_about_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87821);
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
const PROVOKED = [
		/^.*Failed to validate request:.*\n(?:(?:\w+\.[\w.]+| +Input should be .*| +Field required.*| +For further information .*)\n)*(?:.*Message that failed validation:.*\n)?/gm,
		new RegExp(`^.*\\b${_core_about_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME */ .o_}/.*\\n?`, 'gm'),
		/^.*"?(?:GET|POST|PUT|HEAD|OPTIONS|DELETE) \S* HTTP\/[\d.]+"? -? ?\d{3}\b.*\n?/gm,
];
function lastWords(stderr) {
		return PROVOKED.reduce((text, noise) => text.replace(noise, ''), stderr)
				.split('\n')
				.map((line) => line.replace(ROOM, '').trimEnd().slice(0, 300))
				.filter((line) => line.trim() !== '')
				.slice(-12);
}
/***/ }),
/***/ 73037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Gw: () => (/* binding */ resultDrafts),
	n4: () => (/* binding */ changedDrafts),
	nk: () => (/* binding */ missingDrafts)
});
var _clients_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6318);
var _core_about_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87821);
var _core_capital_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56884);
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18001);
var _core_cut_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60236);
var _core_plural_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84368);
var _formats_object_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36074);
var _mcp_results_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28707);
var _file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32193);
const MOST_SHOWN = 10;
async function changedDrafts({ file, results: recorded }, seen, record, offline) {
		const { diffResults } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 40247));
		const changes = diffResults(recorded, seen);
		const alone = offline && seen.some(({ call, failed }) => failed !== undefined && !call.network);
		const online = alone
				? ` If a call needs the network, set network = true in its [[call]] in ${_core_about_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_FILE */ .g2} first.`
				: '';
		const again = file === _file_js__WEBPACK_IMPORTED_MODULE_1__/* .GOLDEN_FILE */ .vG ? `record it again and commit the file: ${record}` : `correct ${file}.`;
		const draft = (kind, level, hint) => {
				const some = changes.filter((one) => one.kind === kind).map(({ message }) => (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .Ow)(message));
				const [first, ...more] = some;
				if (first === undefined)
						return [];
				const also = more.length === 0 ? '' : ` ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(more.length, 'more such change')}.`;
				const quote = (0,_core_cut_js__WEBPACK_IMPORTED_MODULE_5__/* .firstLines */ .UV)(some, MOST_SHOWN);
				const message = `A result is not as recorded in ${file}: ${first}${also}`;
				return [{ rule: 'calls/changed', level, message, hint, ...(more.length === 0 ? {} : { quote }) }];
		};
		return [
				...draft('breaking', 'error', `Restore the result.${online} If the change is meant, ${again}`),
				...draft('feature', 'note', (0,_core_capital_js__WEBPACK_IMPORTED_MODULE_6__/* .capital */ .N)(again)),
		];
}
function missingDrafts(answers, unrecorded, record) {
		const refused = answers.filter(({ skipped, call }) => skipped?.includes('readOnlyHint') === true && call.kind === 'tool');
		const [first] = refused;
		const [open] = unrecorded;
		return [
				...(first === undefined
						? []
						: [
								{
										rule: 'calls/not-read-only',
										level: 'warning',
										message: `${(0,_core_capital_js__WEBPACK_IMPORTED_MODULE_6__/* .capital */ .N)(namesOf(refused.map(({ call }) => call)))} was not called: it does not declare readOnlyHint: true, so a call may write.`,
										hint: `Set annotations.readOnlyHint to true on the tool. If it may be called although it writes, set write = true in its [[call]] in ${_core_about_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_FILE */ .g2}, and record again: ${record}`,
								},
						]),
				...(open === undefined
						? []
						: [
								{
										rule: 'calls/unrecorded',
										level: 'warning',
										message: `The golden session has ${namesOf(unrecorded)} without a recorded result, or without one of its values, to compare with.`,
										hint: `Record it and commit the file: ${record}`,
								},
						]),
		];
}
function resultDrafts(answers, targets) {
		const clients = (0,_clients_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(targets);
		return answers.flatMap((answer) => [...rejected(answer), ...differing(answer), ...tooLarge(answer, clients)]);
}
function rejected({ call, failed, rejected: is }) {
		if (is !== true || failed === undefined)
				return [];
		return [
				{
						rule: 'calls/rejected',
						level: 'warning',
						message: `Clients reject the result of ${call.kind} ${call.name}: ${failed}.`,
						hint: 'Return what outputSchema promises in structuredContent, and content as a list, or correct the outputSchema of the tool.',
				},
		];
}
function differing({ call, result, failed }) {
		if (result === undefined || failed !== undefined || call.kind !== 'tool')
				return [];
		const { data, text } = (0,_mcp_results_js__WEBPACK_IMPORTED_MODULE_7__/* .viewOf */ .d)(result);
		if (data === undefined)
				return [];
		const said = typeof text === 'string' ? text : (JSON.stringify(text) ?? '');
		const values = leaves(data);
		const missing = values.filter((one) => {
				const quoted = JSON.stringify(one).slice(1, -1);
				return ![one, quoted, ascii(quoted)].some((spelling) => said.includes(spelling));
		});
		if (missing.length === 0 || (typeof text === 'string' && missing.length * 2 <= values.length))
				return [];
		return [
				{
						rule: 'calls/content-differs',
						level: 'warning',
						message: `The text of the result of tool ${call.name} lacks ${missing.length} of the ${values.length} values in its structuredContent (such as ${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .Ow)(missing[0] ?? '').slice(0, 60)}). Clients that give models only content, such as opencode, lose them.`,
						hint: 'Return the same data in both: add { type: "text", text: JSON.stringify(structuredContent) } to content.',
						facts: { 'seen on': '2026-07-21', source: 'https://github.com/anthropics/claude-code/issues/79944' },
				},
		];
}
function ascii(text) {
		return text.replace(/[\u0080-\uffff]/g, _core_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .unicodeEscapes */ .eA);
}
function leaves(value) {
		if (typeof value === 'number')
				return [String(value)];
		if (typeof value === 'string')
				return value.trim() === '' ? [] : [value];
		if (Array.isArray(value))
				return value.flatMap(leaves);
		return (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(value) ? Object.values(value).flatMap(leaves) : [];
}
function tooLarge({ call, result }, clients) {
		if (result === undefined)
				return [];
		const bytes = Buffer.byteLength(JSON.stringify(result));
		const over = _clients_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .LARGEST_RESULTS */ .q1.filter((one) => bytes > one.bytes && clients.includes(one.client));
		const [first] = over;
		if (first === undefined)
				return [];
		const who = over.map(({ client, effect }) => `${(0,_clients_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(client)} ${effect}`).join('; ');
		return [
				{
						rule: 'calls/too-large',
						level: 'warning',
						message: `The result of ${call.kind} ${call.name} has ${Math.round(bytes / 1000)} kB. ${who}.`,
						hint: 'Return less: a limit and a cursor as arguments, or a resource link instead of the content.',
						facts: { 'seen on': first.seen, source: first.source },
				},
		];
}
function namesOf(calls) {
		const names = [...new Set(calls.map(({ kind, name }) => `${kind} ${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .Ow)(name).slice(0, 80)}`))];
		return (0,_core_cut_js__WEBPACK_IMPORTED_MODULE_5__/* .firstFew */ .Dt)(names, 4);
}
/***/ }),
/***/ 8366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Z: () => (/* binding */ repeated),
	k: () => (/* binding */ heldToGolden)
});
var _config_calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91704);
var _core_plural_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84368);
var _host_during_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41232);
var _file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32193);
var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73037);
var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16852);
async function heldToGolden(host, installed, project, artifact, spoken) {
		const parts = (0,_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readParts */ .fp)(project.folder, project.path);
		const recorded = (0,_file_js__WEBPACK_IMPORTED_MODULE_1__/* .recordedIn */ .AK)(parts);
		const stated = [...(project.settings.calls ?? []), ...parts.flatMap((part) => part.open)];
		const open = stated.filter((call) => !recorded.some((one) => (0,_config_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .sameCall */ .nE)(one.call, call) && hasValues(one, call)));
		const record = (0,_file_js__WEBPACK_IMPORTED_MODULE_1__/* .recordCommand */ .t6)(project.path);
		const told = { project: project.name, artifact };
		if (recorded.length === 0) {
				return { findings: (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .missingDrafts */ .nk)([], open, record).map((draft) => ({ ...draft, ...told })), lines: [] };
		}
		const session = await repeated(host, installed, project, recorded, spoken);
		const changed = [];
		for (const { file: own, results } of parts) {
				const file = project.path === '.' ? own : `${project.path}/${own}`;
				const drafts = await (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .changedDrafts */ .n4)({ file: own, results }, session.results, record, session.network === undefined);
				changed.push(...drafts.map((draft) => ({ ...draft, ...told, file })));
		}
		const rejected = (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .resultDrafts */ .Gw)(session.answers, project.settings.clients);
		const network = session.network === undefined ? 'without network' : `with network, since ${session.network}`;
		return {
				findings: [
						...changed,
						...[...(0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .missingDrafts */ .nk)(session.answers, open, record), ...rejected].map((draft) => ({ ...draft, ...told })),
				],
				results: session.results,
				lines: [`${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(session.results.length, 'golden call')}, ${network}`],
		};
}
function hasValues({ values, volatile }, call) {
		return call.values.every((pointer) => Object.hasOwn(values, pointer) || volatile.includes(pointer));
}
async function repeated(host, installed, project, recorded, spoken) {
		const calls = recorded.map(({ call }) => call);
		const session = await (0,_host_during_js__WEBPACK_IMPORTED_MODULE_5__/* .during */ .i)(host, (0,_core_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(calls.length, 'golden call'), () => (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .callSession */ .zm)(host, installed, project, calls, spoken));
		const volatile = new Map(recorded.map((one) => [one.call, one.volatile]));
		return { ...session, results: session.results.map((one) => ({ ...one, volatile: volatile.get(one.call) ?? [] })) };
}
/***/ }),
/***/ 16852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	zm: () => (/* binding */ callSession),
	EZ: () => (/* binding */ freshLaunch),
	HD: () => (/* binding */ visitOnce)
});
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var memo = __webpack_require__(13068);
var environment = __webpack_require__(56508);
var program = __webpack_require__(34213);
;// CONCATENATED MODULE: ./.build/host/offline.js
const OWN_USER = ['--user', '--map-current-user'];
const WRAP = [...OWN_USER, '--net', '--'];
const WITH_LOOPBACK = [...OWN_USER, '--keep-caps', '--net', '--', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];
const LONGEST_SOCKET = 107;
async function offline(host, launch) {
		const found = await unshare(host, WRAP);
		return found.why === undefined
				? { launch: { ...launch, command: [found.program, ...WRAP, ...launch.command] } }
				: { why: found.why };
}
async function offlineServer(host, launch, port) {
		const found = await unshare(host, WITH_LOOPBACK);
		if (found.why !== undefined)
				return { why: found.why };
		const folder = await host.tempDir('door');
		const socket = (0,external_node_path_.join)(folder, 's');
		if (Buffer.byteLength(socket) > LONGEST_SOCKET)
				return { why: 'the path of the temporary folder is too long for it' };
		const door = (0,external_node_path_.join)(folder, 'door.cjs');
		await (0,promises_.writeFile)(door, "// The way into a network that leads nowhere: one side listens on this machine's loopback address, the other one, inside, asks the\n// server; a Unix socket joins them. Each starts the next command and ends as it ends.\n'use strict';\n\nconst fs = require('node:fs');\nconst net = require('node:net');\nconst { spawn } = require('node:child_process');\n\nconst [, , side, port, socket, ...command] = process.argv;\nconst { DOOR_NODE_OPTIONS: options, ...env } = process.env;\n\n// Signals go to the whole group: the server decides when it ends.\nfor (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => {});\n\nfunction join(from, to) {\n  from.pipe(to);\n  to.pipe(from);\n  const end = () => {\n    from.destroy();\n    to.destroy();\n  };\n  from.on('error', end);\n  to.on('error', end);\n}\n\n/** What listens inside is the server's: the stated port counts, then any. */\nfunction listening() {\n  const ports = ['tcp', 'tcp6'].flatMap((file) =>\n    fs\n      .readFileSync(`/proc/self/net/${file}`, 'latin1')\n      .split('\\n')\n      .slice(1)\n      .map((line) => line.trim().split(/\\s+/))\n      .filter(([, , , state]) => state === '0A')\n      .map(([, local]) => Number.parseInt(local.split(':').at(-1), 16)),\n  );\n  return ports.includes(Number(port)) ? Number(port) : ports[0];\n}\n\nfunction enter(from) {\n  const to = listening();\n  if (to === undefined) from.destroy();\n  else join(from, net.connect({ port: to, host: 'localhost', allowHalfOpen: true }));\n}\n\nconst outside = side === 'outside';\nconst given = options === undefined || outside ? {} : { NODE_OPTIONS: options };\nconst server = net.createServer({ allowHalfOpen: true }, (from) =>\n  outside ? join(from, net.connect({ path: socket, allowHalfOpen: true })) : enter(from),\n);\nserver.on('error', (error) => {\n  process.stderr.write(`${error.message}\\n`);\n  process.exit(1);\n});\nserver.listen(outside ? { port: Number(port), host: '127.0.0.1' } : { path: socket }, () => {\n  const child = spawn(command[0], command.slice(1), {\n    stdio: 'inherit',\n    env: outside ? process.env : { ...env, ...given },\n  });\n  child.on('error', (error) => {\n    process.stderr.write(`${error.message}\\n`);\n    process.exit(127);\n  });\n  child.on('exit', (code, signal) => {\n    if (signal === null) process.exit(code);\n    process.removeAllListeners(signal);\n    process.kill(process.pid, signal);\n    setTimeout(() => process.exit(1), 500);\n  });\n});\n");
		const through = (side) => [process.execPath, door, side, String(port), socket];
		const { NODE_OPTIONS: options, ...env } = launch.env;
		const unshared = [found.program, ...WITH_LOOPBACK, found.program, ...OWN_USER, '--'];
		return {
				launch: {
						...launch,
						command: [...through('outside'), ...unshared, ...through('inside'), ...launch.command],
						env: options === undefined ? env : { ...env, DOOR_NODE_OPTIONS: options },
						elsewhere: true,
				},
		};
}
const unshare = (0,memo/* memo */.p)((host, words) => [host, words], async (host, words) => {
		if (process.platform !== 'linux')
				return { why: `${process.platform} has no network namespaces` };
		let program;
		try {
				program = host.tool('unshare');
		}
		catch {
				return { why: 'unshare (util-linux) is not installed' };
		}
		const command = [program, ...words, 'true'];
		const { code, stderr } = await host.run({ command, cwd: host.cwd, env: (0,environment/* strangerEnv */.UG)(host.env), timeoutMs: 10_000 });
		const [first = 'it failed'] = stderr.trim().split('\n');
		return code === 0 ? { program } : { why: `this system does not allow it (${first.slice(0, 120)})` };
});
var port_lock = __webpack_require__(13636);
var sandbox = __webpack_require__(22558);
var smoke_files = __webpack_require__(17810);
;// CONCATENATED MODULE: ./.build/start/golden/session.js
async function callSession(host, installed, project, calls, { transport }) {
		const { resultOf } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 28707));
		const without = calls.filter(({ network }) => !network);
		const connected = calls.filter(({ network }) => network);
		const fresh = await freshLaunch(host, installed.launch, project);
		const shut = without.length === 0 ? { launch: fresh.launch } : await shutIn(host, fresh.launch, transport, project);
		const second = await freshLaunch(host, installed.launch, project);
		const answers = [
				...(await ask(host, shut.launch ?? fresh.launch, installed, project, without, transport)),
				...(await ask(host, online(second.launch), installed, project, connected, transport)),
		];
		return {
				answers,
				results: calls
						.flatMap((call) => answers.filter((one) => one.call === call && one.skipped === undefined))
						.map(resultOf),
				...(shut.why === undefined ? {} : { network: shut.why }),
				rooms: [fresh.room, second.room],
		};
}
async function shutIn(host, launch, transport, { settings: { smoke } }) {
		const http = transport === 'http';
		if (launch.elsewhere !== true)
				return http ? offlineServer(host, launch, smoke.port) : offline(host, launch);
		if (http)
				return { why: 'a container without one cannot be asked over HTTP' };
		return launch.online === undefined ? { why: 'its container does not start without one' } : { launch };
}
function online(launch) {
		return { ...launch, command: launch.online ?? launch.command };
}
async function visitOnce(host, launch, { advice }, { settings: { smoke } }, calls, transport, linger) {
		const { talk } = await Promise.all(/* import() */[__webpack_require__.e(5219), __webpack_require__.e(720), __webpack_require__.e(65), __webpack_require__.e(2244)]).then(__webpack_require__.bind(__webpack_require__, 72244));
		const portCounts = advice?.fixedPort === true;
		const anyPort = smoke.transport === 'auto' && !portCounts;
		const options = { ...smoke, transport, portCounts, anyPort, quick: true, calls, linger };
		const visit = () => talk(host, launch, options);
		return transport === 'http' ? (0,port_lock/* inTurn */.l)(host, smoke.port, visit) : visit();
}
async function ask(host, launch, installed, project, calls, transport) {
		if (calls.length === 0)
				return [];
		const talked = await visitOnce(host, launch, installed, project, calls, transport);
		const { answers = [], outcome, during, message } = talked;
		const broke = outcome === 'crashed' ? `the server exited during ${during ?? 'it'}` : (message ?? `it is ${outcome}`);
		const [first, ...rest] = calls.slice(answers.length);
		return [
				...answers,
				...(first === undefined ? [] : [{ call: first, failed: broke }]),
				...rest.map((call) => ({ call, skipped: 'the server had ended' })),
		];
}
async function freshLaunch(host, launch, project) {
		const room = await (0,sandbox/* openSandbox */.E)(host, `calls-${project.name}`);
		const old = launch.env['HOME'];
		const places = Object.entries(room.env).filter(([name, value]) => value.startsWith(room.folder) && launch.env[name] !== undefined);
		const isOurs = old !== undefined && launch.cwd === old.replace(/home$/, 'work');
		const { env: own } = project.settings.smoke;
		const neutral = [...Object.entries({ TZ: 'UTC', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' }), ...places];
		const fresh = {
				...launch,
				cwd: isOurs ? room.cwd : launch.cwd,
				env: { ...launch.env, ...Object.fromEntries(neutral.filter(([name]) => own[name] === undefined)) },
		};
		await (0,smoke_files/* writeSmokeFiles */.M)(fresh, project, project.name);
		return { launch: fresh, room };
}
/***/ }),
/***/ 92820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	P: () => (/* binding */ observed)
});
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var external_node_timers_promises_ = __webpack_require__(58500);
var during = __webpack_require__(41232);
var home = __webpack_require__(82278);
var program = __webpack_require__(34213);
var real_path = __webpack_require__(94977);
var regular_file = __webpack_require__(1722);
var session = __webpack_require__(16852);
var external_node_fs_ = __webpack_require__(73024);
var names = __webpack_require__(70976);
;// CONCATENATED MODULE: ./.build/start/passport/own-code.js
const MOST_BYTES = 16_000_000;
const RUNTIME = /^(<|node:|$)|[/]lib[/]python[\d.]+[/]/i;
function ownCode(project) {
		const records = new Map();
		return (file) => {
				const path = file.replaceAll('\\', '/');
				const [, site, inside] = /^(.*?[/](?:site|dist)-packages)[/](.*)$/.exec(path) ?? [];
				if (site !== undefined) {
						const record = records.get(site) ?? recordOf(project, site);
						records.set(site, record);
						return record.includes(`\n${inside},`);
				}
				const [, inNode] = /^.*[/]node_modules[/](.*)$/.exec(path) ?? [];
				return inNode === undefined ? !RUNTIME.test(path) : inNode.startsWith(`${project}/`);
		};
}
function recordOf(project, site) {
		try {
				const infos = (0,external_node_fs_.readdirSync)(site).filter((entry) => entry.endsWith('.dist-info'));
				const info = infos.find((entry) => (0,names/* normalName */.tK)(entry.replace(/-[^-]*\.dist-info$/, '')) === (0,names/* normalName */.tK)(project));
				return info === undefined ? '' : `\n${(0,regular_file/* readNamed */.Mk)((0,external_node_path_.join)(site, info, 'RECORD'), MOST_BYTES).bytes?.toString() ?? ''}`;
		}
		catch {
				return '';
		}
}
var passport_seen = __webpack_require__(47533);
;// CONCATENATED MODULE: ./.build/start/passport/observe.js
const observe_MOST_BYTES = 16_000_000;
const MOST_FILES = 2000;
const LOOK_MS = 200;
const QUIET_LOOKS = 4;
const MOST_LOOKS = 30;
async function observed(host, installed, launch, project, spoken, golden = []) {
		if (project.settings.smoke.passport === false || launch.elsewhere === true)
				return undefined;
		try {
				return await (0,during/* during */.i)(host, 'observing what it does', () => observe(host, installed, launch, project, spoken, golden));
		}
		catch (error) {
				if (host.signal.aborted)
						throw error;
				host.log.debug(`Nothing was observed: ${String(error)}`);
				return undefined;
		}
}
async function observe(host, installed, launch, project, spoken, golden) {
		const own = (0,real_path/* realPath */.Y)(await host.tempDir('observe'));
		const visits = await Promise.all(['first', 'second'].map(async (name) => {
				const folder = (0,external_node_path_.join)(own, name);
				const watched = await withObservers(launch, folder);
				const fresh = await (0,session/* freshLaunch */.EZ)(host, watched, project);
				const log = (0,external_node_path_.join)(folder, 'seen.txt');
				const linger = () => quiet(log);
				const { outcome } = await (0,session/* visitOnce */.HD)(host, fresh.launch, installed, project, [], spoken.transport, linger);
				return { ...fresh, watched, log, answers: outcome === 'answered' || outcome === 'protected' };
		}));
		const [first] = visits;
		if (first === undefined || !visits.some(({ answers }) => answers))
				return undefined;
		const calls = golden.map(({ call }) => call);
		const more = calls.length === 0
				? []
				: (await (0,session/* callSession */.zm)(host, { ...installed, launch: first.watched }, project, calls, spoken)).rooms;
		const rooms = [...visits.map(({ room }) => room), ...more];
		const left = await Promise.all(rooms.flatMap(({ home, tmp, cwd }) => [home, tmp, cwd].map(filesBelow)));
		const { smoke } = project.settings;
		const seen = visits.map(({ log }) => (0,regular_file/* readNamed */.Mk)(log, observe_MOST_BYTES).bytes?.toString() ?? '');
		return (0,passport_seen/* passportOf */.S)(seen.join('\n'), {
				left: left.flat(),
				places: [
						...rooms.flatMap(({ home, tmp, cwd }) => [
								{ folder: home, shown: '~' },
								{ folder: tmp, shown: '$TMPDIR' },
								{ folder: cwd, shown: '.' },
						]),
						{ folder: first.launch.cwd, shown: '.' },
						...installedPlace(launch, first),
						{ folder: (0,real_path/* realPath */.Y)((0,home/* homeOf */.lt)(host.env)), shown: '(home of the user)' },
				],
				put: Object.keys(smoke.files ?? {}).map((path) => (path.startsWith('~/') ? path : `./${path}`)),
				env: Object.keys(smoke.env),
				parent: process.platform === 'win32' ? undefined : process.pid,
				own,
				isItsOwn: ownCode(project.name),
		});
}
async function withObservers(launch, folder) {
		const node = (0,external_node_path_.join)(folder, 'report.cjs');
		await (0,promises_.mkdir)(folder, { recursive: true });
		await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'sitecustomize.py'), "\"\"\"Writes down what a Python program does, for a start that is only observed. It never prints and never raises.\"\"\"\n\nimport os\nimport sys\n\n\ndef observe():\n    here = os.path.dirname(os.path.abspath(__file__))\n    log = os.open(os.path.join(here, \"seen.txt\"), os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)\n    mapping = {os.__file__, sys.modules[\"_collections_abc\"].__file__, \"<frozen os>\", \"<frozen _collections_abc>\"}\n    known = set()\n    given = set(os.environ)\n\n    def say(*words):\n        line = \"\\t\".join(\"\".join(c if c.isprintable() else \" \" for c in str(word)[:1000]) for word in words)\n        if line in known or len(known) > 5000:\n            return\n        known.add(line)\n        try:\n            os.write(log, (line + \"\\n\").encode(\"utf-8\", \"replace\"))\n        except OSError:\n            pass\n\n    def path(of):\n        return os.path.abspath(os.fsdecode(of))\n\n    def started(program, words):\n        if isinstance(words, (str, bytes)):\n            words = [words]\n        words = [os.fsdecode(word) for word in words or []]\n        program = os.fsdecode(program or (words[0] if words else \"\"))\n        shell = words[2] if len(words) > 2 and words[1] == \"-c\" else \"\"\n        say(\"program\", program, shell)\n\n    names = {}\n\n    def contacted(host, port):\n        say(\"host\", names.get(host, host), port)\n\n    unnamed = getattr(os, \"O_TMPFILE\", 0)\n\n    def opened(at, flags):\n        if not isinstance(at, (str, bytes)) or not flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):\n            return\n        # tempfile tries whether it can write, under a name that it tells nobody.\n        probe = sys._getframe(2).f_code.co_name == \"_get_default_tempdir\"\n        if not probe and (unnamed == 0 or flags & unnamed != unnamed):\n            say(\"file\", path(at))\n\n    def hook(event, args):\n        try:\n            if event == \"open\":\n                opened(args[0], args[2])\n            elif event == \"os.rename\" or event == \"os.symlink\" or event == \"os.link\":\n                say(\"file\", path(args[1]))\n            elif event == \"sqlite3.connect\":\n                if args[0] and not os.fsdecode(args[0]).startswith((\":memory:\", \"file:\")):\n                    say(\"file\", path(args[0]))\n            elif event == \"tempfile.mkstemp\" or event == \"tempfile.mkdtemp\":\n                local = sys._getframe(1).f_locals\n                say(\"random\", path(args[0]), local.get(\"pre\", local.get(\"prefix\")) or \"\")\n            elif event == \"socket.connect\" or event == \"socket.sendto\" or event == \"socket.sendmsg\":\n                # Connecting a datagram socket sends nothing: it is how programs ask for their own address.\n                if event == \"socket.connect\" and args[0].type & 0xF == 2:\n                    return\n                if isinstance(args[1], tuple):\n                    contacted(args[1][0], args[1][1])\n                elif isinstance(args[1], (str, bytes)):\n                    say(\"host\", \"unix\", path(args[1]))\n            elif event == \"subprocess.Popen\" or event == \"os.posix_spawn\" or event == \"os.exec\":\n                started(args[0], args[1])\n            elif event == \"os.spawn\":\n                started(args[1], args[2])\n            elif event == \"os.system\":\n                started(\"sh\", [\"sh\", \"-c\", args[0]])\n            elif event == \"os.fork\" or event == \"os.forkpty\":\n                say(\"program\", sys.executable, \"\")\n        except Exception:\n            pass\n\n    def resolving(real):\n        def getaddrinfo(host, port, *more, **other):\n            name = host.decode(\"ascii\", \"replace\") if isinstance(host, bytes) else host\n            try:\n                found = real(host, port, *more, **other)\n            except OSError:\n                if isinstance(name, str) and name != _socket.gethostname():\n                    say(\"host\", name, port)\n                raise\n            if isinstance(name, str):\n                for one in found:\n                    names[one[4][0]] = name\n            return found\n\n        return getaddrinfo\n\n    def asking(real):\n        def getitem(self, key):\n            frame = sys._getframe(1)\n            while frame is not None and frame.f_code.co_filename in mapping:\n                frame = frame.f_back\n            if self is os.environ and isinstance(key, str) and frame is not None:\n                say(\"variable\", key, \"set\" if key in given else \"\", frame.f_code.co_filename)\n            return real(self, key)\n\n        return getitem\n\n    say(\"start\", os.getpid(), os.getppid(), sys.executable)\n    import _socket\n\n    _socket.getaddrinfo = resolving(_socket.getaddrinfo)\n    type(os.environ).__getitem__ = asking(type(os.environ).__getitem__)\n    sys.addaudithook(hook)\n    return here\n\n\ndef others(here):\n    \"\"\"The sitecustomize of the installation, which ours was found in place of.\"\"\"\n    from importlib.machinery import PathFinder\n    from importlib.util import module_from_spec\n\n    found = PathFinder.find_spec(\"sitecustomize\", [place for place in sys.path if os.path.abspath(place) != here])\n    if found is not None and found.loader is not None:\n        found.loader.exec_module(module_from_spec(found))\n\n\ntry:\n    others(observe())\nexcept Exception:\n    pass\n");
		await (0,promises_.writeFile)(node, "// Writes down what a Node program does, for a start that is only observed. It never prints and never throws.\n'use strict';\n\nconst fs = require('node:fs');\nconst path = require('node:path');\nconst net = require('node:net');\nconst dgram = require('node:dgram');\nconst children = require('node:child_process');\n\nconst { writeSync } = fs;\nconst known = new Set();\nconst given = new Set(Object.keys(process.env));\nlet log = -1;\n\nfunction say(...words) {\n  const line = words\n    .map((word) =>\n      String(word)\n        .slice(0, 1000)\n        .replace(/[\\p{C}\\p{Zl}\\p{Zp}]/gu, ' '),\n    )\n    .join('\\t');\n  if (known.has(line) || known.size > 5000) return;\n  known.add(line);\n  writeSync(log, `${line}\\n`);\n}\n\n/** The same function, which is looked at each time it is called. */\nfunction watched(owner, name, look) {\n  const real = owner[name];\n  if (typeof real !== 'function') return;\n  owner[name] = new Proxy(real, {\n    apply(target, self, args) {\n      try {\n        look(args, self);\n      } catch {\n        // What cannot be told is not seen.\n      }\n      return Reflect.apply(target, self, args);\n    },\n  });\n}\n\nfunction file(at) {\n  if (typeof at === 'number' || at === undefined) return;\n  const given = at instanceof URL ? require('node:url').fileURLToPath(at) : String(at);\n  say('file', path.resolve(given));\n}\n\nfunction writes(flags) {\n  const { O_WRONLY, O_RDWR, O_CREAT } = fs.constants;\n  return typeof flags === 'number' ? (flags & (O_WRONLY | O_RDWR | O_CREAT)) !== 0 : /[wa+]/.test(flags ?? 'r');\n}\n\nfunction watchFiles() {\n  const both = (names, look) => {\n    for (const name of names) {\n      watched(fs, name, look);\n      watched(fs, `${name}Sync`, look);\n      watched(fs.promises, name, look);\n    }\n  };\n  both(['writeFile', 'appendFile'], ([at]) => file(typeof at === 'object' && 'fd' in at ? undefined : at));\n  both(['rename', 'copyFile', 'cp', 'symlink', 'link'], ([, to]) => file(to));\n  both(['open'], ([at, flags]) => writes(flags) && file(at));\n  both(['mkdtemp'], ([prefix]) =>\n    say('random', `${path.resolve(String(prefix))}XXXXXX`, path.basename(String(prefix))),\n  );\n}\n\nfunction contacted(given) {\n  const [first, second] = Array.isArray(given[0]) ? given[0] : given;\n  const to = typeof first === 'object' && first !== null ? first : { port: first, host: second };\n  const pipe = to.path ?? (typeof first === 'string' && !/^\\d+$/.test(first) ? first : undefined);\n  if (pipe !== undefined) say('host', 'unix', path.resolve(pipe));\n  else say('host', typeof to.host === 'string' && to.host !== '' ? to.host : 'localhost', to.port);\n}\n\nfunction started(program, words = []) {\n  say('program', program, words[1] === '-c' ? (words[2] ?? '') : '');\n}\n\nfunction watchPrograms() {\n  watched(children.ChildProcess.prototype, 'spawn', ([{ file: program, args }]) => started(program, args));\n  const shelled = (options, command) =>\n    started(typeof options?.shell === 'string' ? options.shell : 'sh', ['', '-c', command]);\n  const direct = ([program, words, options]) => {\n    const given = Array.isArray(words) ? options : words;\n    if (given?.shell) shelled(given, program);\n    else started(program);\n  };\n  watched(children, 'spawnSync', direct);\n  watched(children, 'execFileSync', direct);\n  watched(children, 'execSync', ([command, options]) => shelled(options, command));\n}\n\n/** The file of whoever called this function. */\nfunction caller(below) {\n  const { prepareStackTrace, stackTraceLimit } = Error;\n  const trace = {};\n  try {\n    Error.stackTraceLimit = 1;\n    Error.prepareStackTrace = undefined;\n    Error.captureStackTrace(trace, below);\n    const frame = trace.stack.split('\\n')[1] ?? '';\n    const place = / \\((.*)\\)$/.exec(frame)?.[1] ?? frame.replace(/^ *at (async )?/, '');\n    const file = place.replace(/(:\\d+)+$/, '');\n    return file.startsWith('file:') ? require('node:url').fileURLToPath(file) : file;\n  } finally {\n    Error.stackTraceLimit = stackTraceLimit;\n    Error.prepareStackTrace = prepareStackTrace;\n  }\n}\n\nfunction watchVariables() {\n  const times = new Map();\n  const asked = (name, below) => {\n    const before = times.get(name) ?? 0;\n    // Some are asked for all the time.\n    if (typeof name !== 'string' || before > 50) return;\n    times.set(name, before + 1);\n    try {\n      say('variable', name, given.has(name) ? 'set' : '', caller(below));\n    } catch {\n      // What cannot be told is not seen.\n    }\n  };\n  const traps = {\n    get(target, name) {\n      asked(name, traps.get);\n      return target[name];\n    },\n    has(target, name) {\n      asked(name, traps.has);\n      return name in target;\n    },\n    // Without these a new value would be defined on the object, which it does not allow.\n    set(target, name, value) {\n      target[name] = value;\n      return true;\n    },\n  };\n  process.env = new Proxy(process.env, traps);\n}\n\ntry {\n  log = fs.openSync(path.join(__dirname, 'seen.txt'), 'a', 0o600);\n  say('start', process.pid, process.ppid, process.execPath);\n  watchFiles();\n  watched(net.Socket.prototype, 'connect', contacted);\n  watched(dgram.Socket.prototype, 'send', (args) => {\n    const [port, address] = args\n      .slice(1)\n      .filter((one) => typeof one !== 'function')\n      .slice(-2);\n    if (typeof address === 'string') say('host', address, port);\n  });\n  watchPrograms();\n  watchVariables();\n  require('node:module').syncBuiltinESMExports();\n} catch {\n  // Then nothing is seen, and that is what is said.\n}\n");
		const { PYTHONPATH: path, NODE_OPTIONS: options } = launch.env;
		const env = {
				PYTHONPATH: [folder, ...(path ? [path] : [])].join(external_node_path_.delimiter),
				NODE_OPTIONS: [`--require ${JSON.stringify(node)}`, ...(options ? [options] : [])].join(' '),
		};
		return { ...launch, env: { ...launch.env, ...env } };
}
function installedPlace({ env }, { room }) {
		const home = env['HOME'];
		return home === undefined || home === room.home ? [] : [{ folder: (0,external_node_path_.dirname)(home), shown: '(installed)' }];
}
async function quiet(log) {
		let size = -1;
		for (let looks = 0, same = 0; looks < MOST_LOOKS && same < QUIET_LOOKS; looks += 1) {
				await (0,external_node_timers_promises_.setTimeout)(LOOK_MS);
				const now = (await (0,promises_.stat)(log).catch(() => undefined))?.size ?? 0;
				same = now === size ? same + 1 : 0;
				size = now;
		}
}
async function filesBelow(root) {
		const found = [];
		const left = [root];
		for (let at = left.pop(); at !== undefined && found.length < MOST_FILES; at = left.pop()) {
				const entries = await (0,promises_.readdir)(at, { withFileTypes: true }).catch(() => []);
				if (entries.length === 0 && at !== root)
						found.push(at);
				for (const entry of entries.slice(0, MOST_FILES)) {
						if (entry.isDirectory())
								left.push((0,external_node_path_.join)(at, entry.name));
						else
								found.push((0,external_node_path_.join)(at, entry.name));
				}
		}
		return found;
}
/***/ }),
/***/ 97220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Xu: () => (/* binding */ slowness),
	_t: () => (/* binding */ slowFindings),
	i7: () => (/* binding */ NOTABLE)
});
var pretty_bytes__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85901);
var _clients_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6318);
var _core_capital_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56884);
var _core_listed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83659);
var _core_plural_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84368);
var _host_during_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41232);
var _host_progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39910);
const USUAL_MS = 100;
const TRIES = 3;
const LONG_SECONDS = 10;
const SHORTEST_MS = Math.min(..._clients_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .WAITS */ .rp.map((wait) => wait.seconds)) * 1000;
const LONGEST_MS = Math.max(..._clients_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .WAITS */ .rp.map((wait) => wait.seconds)) * 1000;
const SMALLEST_BYTES = Math.min(..._clients_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .MEMORY */ .Qy.map((limit) => limit.bytes));
const LARGE_BYTES = 100_000_000;
const NOTABLE = 1.5;
async function slowFindings(files, project, host) {
		const findings = [];
		for (const file of files) {
				const drafts = await draftsOf(file, host);
				findings.push(...drafts.map((draft) => ({ ...draft, project, artifact: file.artifact })));
		}
		return findings;
}
async function draftsOf(file, host) {
		const { artifact, first, packages } = file;
		const alone = isModest(first) ? first : await (0,_host_during_js__WEBPACK_IMPORTED_MODULE_2__/* .during */ .i)(host, `measuring ${artifact} alone`, file.again);
		const ms = Math.min(first.ms, alone.ms);
		const bytes = Math.min(first.peakBytes ?? 0, alone.peakBytes ?? first.peakBytes ?? 0);
		const size = await file.size();
		const isLong = file.installMs + first.ms > LONGEST_MS || size > LARGE_BYTES;
		const coldMs = isLong && ms <= SHORTEST_MS ? await (0,_host_during_js__WEBPACK_IMPORTED_MODULE_2__/* .during */ .i)(host, `installing ${artifact} anew`, file.cold) : undefined;
		if (ms <= SHORTEST_MS && (coldMs ?? 0) <= LONGEST_MS)
				return memoryDrafts(bytes);
		const slow = slowDraft({ warmMs: ms, coldMs: coldMs ?? 0, packages, size }, await slowness(host));
		return [...(slow === undefined ? [] : [slow]), ...memoryDrafts(bytes)];
}
function isModest({ ms, peakBytes = 0 }) {
		return ms <= SHORTEST_MS && peakBytes <= SMALLEST_BYTES;
}
async function slowness(host) {
		let best = Number.POSITIVE_INFINITY;
		for (let one = 0; one < TRIES; one += 1) {
				const begun = host.now();
				await host.run({ command: [process.execPath, '-e', '0'], cwd: host.cwd, env: {}, timeoutMs: 30_000 });
				best = Math.min(best, host.now() - begun);
		}
		return Math.max(1, best / USUAL_MS);
}
function slowDraft({ warmMs, coldMs, packages, size }, factor) {
		const rule = 'start/slow';
		const warm = warmMs / factor;
		if (warm > SHORTEST_MS) {
				return {
						rule,
						level: warm > LONG_SECONDS * 1000 ? 'warning' : 'note',
						message: `The server needed ${(0,_host_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .seconds */ .YA)(warmMs)} to its tool list${measured(factor)}. ${whoGivesUp(warm)}.`,
						hint: 'Answer initialize and tools/list first: import heavy modules, connect and load data when a tool is called.',
				};
		}
		const cold = coldMs / factor;
		if (cold <= LONGEST_MS)
				return undefined;
		return {
				rule,
				level: 'note',
				message: `The first start, with the download and installation of ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(packages, 'package')} (${(0,pretty_bytes__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .A)(size)} installed), took ${(0,_host_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .seconds */ .YA)(coldMs)}${measured(factor)}. ${whoGivesUp(cold)}.`,
				hint: 'Depend on less, or move heavy parts to an optional extra. In the README, let users install it once before they configure it: uv tool install or npm install -g.',
		};
}
function memoryDrafts(bytes) {
		const limits = _clients_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .MEMORY */ .Qy.filter((limit) => limit.bytes < bytes);
		const [first] = limits;
		if (first === undefined)
				return [];
		const names = (0,_core_listed_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .K)(limits.map((limit) => `${(0,_clients_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(limit.client)} (${(0,pretty_bytes__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .A)(limit.bytes)})`));
		return [
				{
						rule: 'start/memory',
						level: 'warning',
						message: `The server took ${(0,pretty_bytes__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .A)(bytes)} of memory before any tool was called, all processes together: more than ${names} gives a server by default, so it is killed there.`,
						hint: 'Load models and data when a tool is called, and release them afterwards.',
						facts: { source: first.source },
				},
		];
}
function whoGivesUp(ms) {
		const waits = _clients_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .WAITS */ .rp.filter((wait) => wait.seconds * 1000 < ms);
		const parts = waits.map(({ client, seconds: most, versions }) => `${(0,_clients_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(client)}${versions === undefined ? '' : ` ${versions}`} (${most} s)`);
		const text = (0,_core_listed_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .K)(parts);
		return `${(0,_core_capital_js__WEBPACK_IMPORTED_MODULE_6__/* .capital */ .N)(text)} would give up by default`;
}
function measured(factor) {
		return factor < NOTABLE ? '' : ` on this machine, which is ${factor.toFixed(1)} times slower than usual`;
}
/***/ }),
/***/ 17810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	M: () => (/* binding */ writeSmokeFiles)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
async function writeSmokeFiles(launch, project, artifact) {
		if (launch.elsewhere === true)
				return undefined;
		for (const [path, text] of Object.entries(project.settings.smoke.files ?? {})) {
				const home = launch.env['HOME'] ?? launch.cwd;
				const file = path.startsWith('~/') ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, path.slice(2)) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(launch.cwd, path);
				try {
						await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
						await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text, { flag: 'wx', mode: 0o600 });
				}
				catch (error) {
						if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => undefined)) === text)
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
/***/ }),
/***/ 37465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	h: () => (/* binding */ tryServer)
});
var levels = __webpack_require__(21634);
var about = __webpack_require__(87821);
var errors = __webpack_require__(8005);
var port_lock = __webpack_require__(13636);
var sandbox = __webpack_require__(22558);
var external_node_path_ = __webpack_require__(76760);
var duration = __webpack_require__(4757);
var clean_text = __webpack_require__(18001);
var project_table = __webpack_require__(52364);
var quoted_list = __webpack_require__(88751);
var listed = __webpack_require__(83659);
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
		if (talked.redirect !== undefined) {
				const { status, from, to } = talked.redirect;
				const [path, other] = [from, to].map((url) => new URL(url).pathname);
				drafts.push({
						rule: 'start/redirect',
						level: 'warning',
						message: `The server answers ${path} with ${status} to ${path === other ? to : other}. Clients and proxies that do not follow redirects cannot connect, and some that do lose the POST or its credentials.`,
						hint: `Serve MCP at ${path} itself. Starlette redirects from a mount without its slash: mount the MCP app at "/" with its own path, or set redirect_slashes=False and register both.`,
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
var json_pointer = __webpack_require__(12500);
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
				hint: 'Correct the schema at the quoted path. Declaring an older draft does not help: the Claude API reads every input schema as 2020-12.',
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
		'no-uri': {
				rule: 'start/resource-uri',
				level: 'warning',
				says: 'has an address without a scheme. Clients built on the Python SDK before 2.0 lose all resources because of it',
				hint: 'Begin each uri with a scheme of the server, such as weather://stations.',
		},
		'hidden-text': {
				rule: 'hidden-characters',
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
				const quote = places
						.slice(0, start_draft/* TOLD */.Ev)
						.map((fault) => (0,clean_text/* cleanLine */.Ow)(`${thing(fault.where)}: ${inWords(fault)}`).slice(0, 300));
				return { ...draft, message: `The ${(0,clean_text/* cleanLine */.Ow)(thing(first?.where ?? '')).slice(0, 120)} ${says}.${more}`, quote };
		});
}
const SINGLE = {
		tools: 'tool',
		prompts: 'prompt',
		resources: 'resource',
		resourceTemplates: 'resource template',
};
const SCHEMAS = { inputSchema: 'input schema', outputSchema: 'output schema' };
function thing(where) {
		const [, list = '', name = '', schema = ''] = /^(\w+)\.(.*?)(?:\.(inputSchema|outputSchema))?$/s.exec(where) ?? [];
		const single = SINGLE[list];
		if (single === undefined)
				return where;
		return schema === '' ? `${single} ${name}` : `${SCHEMAS[schema]} of the ${single} ${name}`;
}
function inWords({ where, what }) {
		const kind = where.endsWith('.outputSchema') ? 'field' : 'argument';
		return what.replace(/^(?:\/properties\/[^/:]+)+(?:\/[^:]*)?(?=: )/, (pointer) => {
				const [, properties = '', rest = ''] = /^((?:\/properties\/[^/]+)+)(.*)$/.exec(pointer) ?? [];
				const name = properties.split('/properties/').slice(1).map(json_pointer/* unescapedKey */.Gj).join('.');
				return `${kind} ${name}${rest.split('/').map(json_pointer/* unescapedKey */.Gj).join(' ').replace(/^ /, ', ')}`;
		});
}
var plural = __webpack_require__(84368);
;// CONCATENATED MODULE: ./.build/start/probed.js
function probedDrafts(talked) {
		return [...unknown(talked), ...undeclared(talked), ...versions(talked)];
}
function unknown(talked) {
		const hint = 'Answer with the JSON-RPC error -32601 and continue; today’s SDKs do so automatically: update an old one, or look for a handler that catches all requests.';
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
function undeclared({ undeclared: found = [], ...talked }) {
		const rule = { rule: 'start/undeclared-list', level: 'warning' };
		return found.map(({ what, came }) => {
				const hint = `Answer ${what}/list with the JSON-RPC error -32601, or with an empty list.`;
				if (came === 'ended') {
						const message = `The server exited ${(0,start_draft/* how */.Tx)(talked)} on ${what}/list, which it does not declare. Some clients ask for every list, and expect an error.`;
						return { ...rule, message, hint, quote: (0,start_draft/* lastWords */.aN)(talked.stderr) };
				}
				if (came === 'silent') {
						const message = `The server does not answer ${what}/list, which it does not declare. A client that asks for every list waits until it times out.`;
						return { ...rule, message, hint };
				}
				const many = (0,plural/* plural */.L)(came, what.replace(/s$/, ''));
				return {
						...rule,
						message: `The server lists ${many}, but does not declare ${what}: most clients never ask for them.`,
						hint: `Add ${what} to the capabilities in the answer to initialize: "${what}": {}`,
				};
		});
}
function versions({ oddVersions: odd = [] }) {
		const [first] = odd;
		if (first === undefined)
				return [];
		const asked = (0,listed/* listed */.K)(odd.map((one) => one.asked).sort());
		return [
				{
						rule: 'start/protocol-version',
						level: 'warning',
						message: `Asked for protocol version ${asked}, the server answers ${JSON.stringify((0,clean_text/* cleanLine */.Ow)(first.answered).slice(0, 60))}, which no client of initialize knows: those that offer it disconnect.`,
						hint: 'Answer with the version that the client offers, or with the newest one that the server supports, such as "2025-11-25".',
				},
		];
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
function strayDraft({ talked, advice, printedBy, keptBack = false }) {
		const [first] = talked.stray;
		const blank = talked.stray.every(({ what }) => what === 'blank');
		const late = talked.stray.every((one) => one.late === true);
		const harm = late
				? 'The client had disconnected by then, so it loses nothing; one that still reads reports an error.'
				: keptBack
						? 'That was with PYTHONUNBUFFERED=1, which container images often set: there, a client would drop the connection or lose an answer. Without it, Python keeps the line back until the server exits or has printed about 8 kB.'
						: 'A client would drop the connection or lose an answer.';
		const when = late ? 'after stdin was closed' : `${first?.before ? 'before' : 'after'} the answer to initialize`;
		const by = printedBy === undefined ? '' : `, by ${printedBy}`;
		const more = talked.strayCount > 1 ? ` There are ${talked.strayCount} such lines; this is the first.` : '';
		const seen = `It was printed ${when}${by}.${more}`;
		if (first !== undefined && !late && isGarbled(first)) {
				return {
						rule: 'start/stdout',
						level: 'error',
						message: `The server wrote a message to stdout that is not UTF-8, which JSON-RPC must be: no client can read it.\n${seen}`,
						hint: 'Write UTF-8 whatever the locale is; in Python: sys.stdout.reconfigure(encoding="utf-8")',
						quote: talked.stray.slice(0, start_draft/* TOLD */.Ev).map(({ text }) => text),
				};
		}
		return {
				rule: 'start/stdout',
				level: blank || late || keptBack ? 'warning' : 'error',
				message: `The server wrote ${named(first)} that is not JSON-RPC to stdout. ${harm}\n${seen}`,
				hint: advice?.print ?? 'Write to stderr instead: stdout is reserved for the protocol.',
				quote: talked.stray.slice(0, start_draft/* TOLD */.Ev).map(({ text, what }) => (what === 'blank' ? '(an empty line)' : text)),
		};
}
function isGarbled({ what, text }) {
		return what === 'not-utf8' && /^\s*\{.*"jsonrpc"/.test(text);
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
var start_variables = __webpack_require__(65384);
;// CONCATENATED MODULE: ./.build/start/answered.js
function answeredDrafts(tried) {
		const { talked, project } = tried;
		const drafts = [];
		if (talked.strayCount > 0)
				drafts.push(strayDraft(tried));
		const failing = [];
		const garbled = talked.stray.some(isGarbled);
		for (const failure of talked.failures.filter(({ late }) => !(garbled && late === true))) {
				if (failure.what === 'ping')
						drafts.push(silentPing(failure.message));
				else if (failure.invalid !== undefined)
						drafts.push(unreadable(failure, failure.invalid));
				else if (!project.settings.smoke.allow.includes(listOf(failure)))
						failing.push(failure);
		}
		const causeOf = (one) => `${weightOf(one)} ${one.message}`;
		for (const cause of new Set(failing.map(causeOf))) {
				drafts.push(listsFailed(failing.filter((one) => causeOf(one) === cause), tried));
		}
		return [
				...drafts,
				...cursors(talked),
				...probedDrafts(talked),
				...offeredDrafts(tried.faults ?? []),
				...exposedDrafts(tried),
				...noise(talked),
				...endingDrafts(tried),
		];
}
function silentPing(message) {
		return {
				rule: 'start/ping',
				level: 'warning',
				message: `The server does not answer ping: ${message}. Clients use it to check whether a server is still alive.`,
				hint: 'Every SDK answers ping automatically: look for a handler that catches all requests.',
		};
}
function listOf({ what }) {
		return what === 'resource templates' ? 'resources' : what;
}
function weightOf(failure) {
		return failure.unknown === true && listOf(failure) !== 'tools' ? 'warning' : 'error';
}
const UNTOLD = /token|credential|\bkey\b|not (?:set|provided|configured)|missing|required|unauthori[sz]ed/i;
function listsFailed(failures, { talked, project }) {
		const lists = [...new Set(failures.map(listOf))];
		const message = (failures[0]?.message ?? '').replace(/\.+$/, '');
		const all = (0,listed/* listed */.K)(failures.map(({ what }) => what));
		const allow = `allow the failure in ${about/* CONFIG_FILE */.g2}:\n  [smoke]\n  allow = ${(0,quoted_list/* quotedList */.p)(lists)}`;
		const { folder, settings } = project;
		const variables = UNTOLD.test(message) ? (0,start_variables/* documentedVariables */.eR)({ env: settings.smoke.env, folder }) : undefined;
		return {
				rule: 'start/list-failed',
				level: failures.map(weightOf).includes('error') ? 'error' : 'warning',
				message: `The server declares ${(0,listed/* listed */.K)(lists)}, and its list${failures.length > 1 ? 's' : ''} of ${all} failed: ${message}.`,
				hint: variables === undefined
						? `Correct the list, or do not declare ${(0,listed/* listed */.K)(lists)}. If it depends on something that is unavailable here, ${allow}`
						: `Answer without it, or set harmless values for the start check in ${about/* CONFIG_FILE */.g2}:\n${variables}`,
				quote: (0,start_draft/* lastWords */.aN)(talked.stderr),
				...(failures.some(({ late }) => late === true) ? { code: 'late' } : {}),
		};
}
function unreadable({ what, message }, invalid) {
		const places = invalid.map(({ item, pointer, why }) => (0,clean_text/* cleanLine */.Ow)(`${item === undefined ? `the list of ${what}` : `${what.replace(/s$/, '')} ${item}`}, ${pointer}: ${why}`));
		return {
				rule: 'start/list-failed',
				level: 'error',
				message: `Clients cannot read the server’s list of ${what}, and lose all of it: ${places[0] ?? message}.`,
				hint: 'Correct that value where it is defined: null is not allowed for a field that can be omitted, and the root of a schema is { "type": "object" }.',
				...(places.length > 1 ? { quote: places.slice(0, start_draft/* TOLD */.Ev) } : {}),
		};
}
function cursors({ cursors: found = [], failures }) {
		return found
				.filter(({ what }) => !failures.some((one) => one.what === what))
				.map(({ what, value }) => ({
				rule: 'start/list-cursor',
				level: 'warning',
				message: `The list of ${what} does not end: its last page has the nextCursor ${JSON.stringify((0,clean_text/* cleanLine */.Ow)(value).slice(0, 60))}, which leads to a page that was there. Clients that follow it ask forever.`,
				hint: 'Omit nextCursor on the last page.',
		}));
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
var ecosystems = __webpack_require__(26321);
var missed = __webpack_require__(48785);
var documented = __webpack_require__(77413);
;// CONCATENATED MODULE: ./.build/start/usage.js
const AS_WORD = /(?<!-[\w-]+[ =])[{[<(](?:[\w-]+[,|])*stdio(?:[,|][\w-]+)*[}\])>]/;
const AS_VALUE = /[{[<(](?:[\w-]+[,|])*stdio(?:[,|][\w-]+)*[}\])>]|\b(?:choices|choose from|one of|possible values)\b[^\n]{0,80}?\n?\s*["'(]?stdio\b/i;
const COMMAND = /^[ \t]+(?:[\w@./-]+ )?([a-z][\w-]*)(?: [[<][^\n]*?[\]>])*[ \t]{2,}\S/gm;
const SERVERS = ['stdio', 'mcp', 'serve', 'start', 'server', 'run'];
function offeredCommand(usage) {
		const words = new Set([...usage.matchAll(COMMAND)].map(([, word = '']) => word));
		return SERVERS.find((word) => words.has(word)) ?? (AS_WORD.test(usage) ? 'stdio' : undefined);
}
const LIST = /[{[<(]([\w.-]+)(?:[,|][\w.-]+)+[}\])>]/;
const FROM = /\b(?:choices|choose from|one of|possible values)\b\W{0,20}([\w.-]*\w)/i;
function offeredValue(argument, usage) {
		const flag = /--[a-z][\w-]*/.exec(argument)?.[0];
		if (flag !== undefined && /transport|mode|protocol/i.test(flag) && AS_VALUE.test(usage))
				return 'stdio';
		const own = LIST.exec(argument.slice(flag?.length ?? 0))?.[1];
		if (own !== undefined)
				return own;
		const name = flag ?? /[A-Za-z][\w-]*/.exec(argument)?.[0];
		if (name === undefined)
				return undefined;
		const lines = usage.replace(/:[ \t]*\n\s*/g, ': ').split('\n');
		const after = lines.flatMap((line) => line.split(new RegExp(`(?<![\\w-])${name}(?![\\w-])`)).slice(1));
		return firstOf(after, flag) ?? (flag === undefined ? positional(name, usage) : undefined);
}
function firstOf(after, flag) {
		const lists = flag === undefined ? [] : after.map((text) => new RegExp(`^[ =]${LIST.source}`).exec(text)?.[1]);
		return [...lists, ...after.map((text) => FROM.exec(text)?.[1])].find((value) => value !== undefined);
}
function positional(name, usage) {
		const line = /^usage: [^\n]*(?:\n[ \t]+[^\n]*)*/im.exec(usage)?.[0].replace(/\[[^\]]*\]/g, '') ?? '';
		const lists = [...line.matchAll(new RegExp(`(?<!-[\\w-]+[ =])${LIST.source}`, 'g'))];
		if (line.includes(` ${name}`) || lists.length !== 1)
				return undefined;
		const words = lists[0]?.[0].slice(1, -1).split(/[,|]/) ?? [];
		return SERVERS.find((word) => words.includes(word)) ?? words[0];
}
;// CONCATENATED MODULE: ./.build/start/causes.js
const UNKNOWN = 'args = ["…"]';
const KNOWN = [
		{
				sign: /the following arguments are required: ([^\n]+)|Missing (?:argument|option|parameter)s?:? ['"]?([^'"\n]+)|missing required argument ['"]?([^'"\n]+)|required option ['"]?([^'"\n]+?)['"]? not specified|Missing required arguments?: ([^\n]+)|Not enough non-option arguments|(?<!\S)(--[a-z][\w-]*) (?:is|are|must be) (?:required|set|provided|given|specified)/,
				tell: (match) => lacks(match.slice(1).find((part) => part !== undefined) ?? positionals(match.input), match.input),
		},
		{
				sign: /\b(?:requires?|needs?|without|(?:use|pass|add|set)) (?:the |an? )?['"`]?(--[a-z][\w-]*)['"`]? (?:flag|switch)\b/i,
				tell: ([, flag = '']) => needsArguments(flag, [flag]),
		},
		{
				sign: new RegExp(`\\b(${start_variables/* VARIABLE */.TZ})\\b[^\\n]{0,80}?(?:(?:is|are|was|be|been)? ?(?:not set|unset|not defined|undefined|not found|missing|required|not provided|empty|not configured)|must be (?:set|provided|given)|environment variable)`),
				tell: ([, name]) => (name === undefined ? undefined : (0,missed/* needsVariable */.KP)([name])),
		},
		{
				sign: new RegExp(`(?:environment variables?|env(?:ironment)? vars?|[Mm]issing|[Rr]equired|[Pp]lease set|[Mm]ust set|not set|export)[^\\n]{0,60}?(?:\\n[\\s*•-]*)?\\b(${start_variables/* VARIABLE */.TZ})\\b`),
				tell: ([, name]) => (name === undefined ? undefined : (0,missed/* needsVariable */.KP)([name])),
		},
		{
				sign: /_execute_child\b[\s\S]*FileNotFoundError: \[Errno 2\] No such file or directory: '([^'/\n]+)'|\bspawn(?:Sync)? ([^\s/\\]+) ENOENT|^(?:\/bin\/)?(?:ba)?sh: (?:\d+: |line \d+: )?([\w.-]+): (?:command )?not found/m,
				tell: (match) => needsProgram(match[1] ?? match[2] ?? match[3] ?? '', match[0].split('\n').at(-1) ?? ''),
		},
		{
				sign: /^.*(?:interactive terminal|not a (?:tty|terminal)\b|(?:requires?|needs?|wants?) (?:a|an interactive) (?:tty|terminal)\b|Raw mode is not supported|Inappropriate ioctl for device|must be run (?:in|from) a terminal).*$/im,
				tell: ([line]) => ({
						rule: 'start/exited',
						message: `The server needs a terminal, but a client gives it pipes: “${line.trim().slice(0, 200)}”.`,
						hint: 'Serve without one, and ask for a terminal only in commands that people type.',
				}),
		},
		{
				sign: /(?:FileNotFoundError: \[Errno 2\] No such file or directory: '([^'\n]+)'|ENOENT: no such file or directory, (?:open|scandir|stat|access) '([^'\n]+)')(?![\s\S]*(?:FileNotFoundError|ENOENT: no such file))/,
				tell: (match, advice) => needsFile(match[1] ?? match[2] ?? '', advice),
		},
		{
				sign: /^.*(?:not (?:logged|signed) in|log ?in (?:is )?required|please (?:log|sign) in|run \S+ (?:auth )?login|not authenticated|authentication (?:failed|required|error)|invalid (?:api[ _-]?key|token|credentials|client)|unauthori[sz]ed|credentials (?:were )?not found|could not (?:automatically )?determine credentials|ECONNREFUSED|[Cc]onnection refused|ConnectError|connection attempts failed|(?:could not|cannot|unable to|failed to) connect\b).*$/im,
				tell: ([line]) => needsService(line.trim()),
		},
		{
				sign: /^.*(?:ENOTFOUND|EAI_AGAIN|[Nn]ame or service not known|name resolution|nodename nor servname|NameResolutionError|[Ff]ailed to download|(?:could not|cannot|unable to) (?:download|fetch)\b|could not load model \S+ from any source|couldn.t connect to).*$/im,
				tell: ([line]) => needsNetwork(line.trim()),
		},
		{ sign: /^[Uu]sage: /m, tell: ({ input }) => lacks(positionals(input), input) },
		{
				sign: /(?:Address already in use|address already in use|EADDRINUSE|Errno 98|Errno 48)[^\n]*/,
				tell: () => ({
						rule: 'start/port-busy',
						message: 'The server could not listen: its port is already in use on this machine.',
						hint: `Stop the program that listens there, or set another port in ${about/* CONFIG_FILE */.g2}:\n  [smoke]\n  port = 8081`,
				}),
		},
];
function causeOf(output, given = {}) {
		const { advice, diagnosis, env = {}, folder } = given;
		const whole = (cause) => cause?.subject?.variables === undefined ? cause : (0,start_variables/* wantsVariables */.Lt)(cause.subject.variables, output, { env, folder });
		const named = whole(diagnosis);
		if (named !== undefined)
				return named;
		for (const { sign, tell } of KNOWN) {
				const match = sign.exec(output);
				const cause = match === null ? undefined : whole(tell(match, advice));
				if (cause !== undefined)
						return withCommand(withArguments(cause, given), given);
		}
		for (const { lastWords } of ecosystems/* ECOSYSTEMS */.S) {
				const cause = lastWords?.(output);
				if (cause !== undefined)
						return cause;
		}
		return undefined;
}
function withArguments(cause, { folder, name }) {
		if (folder === undefined || name === undefined || !cause.hint?.endsWith(UNKNOWN))
				return cause;
		const args = (0,documented/* documentedArguments */.Po)(folder, [name]);
		return args.length === 0 ? cause : { ...cause, hint: cause.hint.replace(UNKNOWN, `args = ${(0,quoted_list/* quotedList */.p)(args)}`) };
}
function withCommand(cause, { name = '', others = [] }) {
		const server = others.find((one) => /(?:^|[-_])(?:mcp|serve|server|stdio)$/.test(one.replace(name, '')));
		if (cause.rule !== 'start/needs-arguments' || server === undefined)
				return cause;
		return { ...cause, hint: `${cause.hint}\nOr, if ${server} is the server:\n  [smoke]\n  command = ["${server}"]` };
}
function needsService(line) {
		return missesThere('an account or a service', line, 'Log in and connect', 'needs an account');
}
function needsNetwork(line) {
		return missesThere('the network', line, 'Put what it downloads into the package, or connect', 'downloads a file first');
}
function needsProgram(program, line) {
		const install = `Install ${program} before the start check (in a workflow: in a step before it), start it`;
		return missesThere(`the program ${program}`, line, install, `needs ${program}`);
}
function missesThere(what, line, instead, why) {
		return {
				rule: 'start/needs-service',
				message: `The server does not start without ${what}: “${line.slice(0, 200)}”. A client that starts it to list its tools gets no answer.`,
				hint: `${instead} when a tool is called, or state why it cannot be started here in ${about/* CONFIG_FILE */.g2}:\n  [smoke]\n  unstarted = "${why}"`,
		};
}
function lacks(missing, usage) {
		const named = missing?.split(',') ?? [];
		const command = named.some((one) => one.includes('--') || isPlace(one)) ? undefined : offeredCommand(usage);
		if (command !== undefined)
				return needsArguments(missing, [command]);
		return needsArguments(missing, missing === undefined ? ['…'] : named.flatMap((one) => flagAndValue(one, usage)));
}
function needsArguments(missing, args) {
		const which = missing === undefined ? '' : ` (${missing.trim().replace(/\.$/, '')})`;
		return {
				rule: 'start/needs-arguments',
				message: `The server does not start without arguments${which}: it printed its usage and exited.`,
				hint: `Set the arguments for the start check in ${about/* CONFIG_FILE */.g2}:\n  [smoke]\n  args = ${(0,quoted_list/* quotedList */.p)(args)}`,
		};
}
function positionals(output) {
		const line = /^\s*(?:[Uu]sage:\s*)?[\w@./-]+((?: <[\w-]+>)+)(?= |$)/m.exec(output)?.[1];
		return line?.trim().replaceAll(' ', ', ');
}
function flagAndValue(argument, usage) {
		const flag = /--[a-z][\w-]*/.exec(argument)?.[0] ?? bareFlag(argument.trim(), usage);
		const name = (flag?.slice(2) ?? /[A-Za-z][\w-]*/.exec(argument)?.[0] ?? '').toUpperCase().replaceAll('-', '_');
		if (flag !== undefined)
				return [flag, offeredValue(argument.includes(flag) ? argument : flag, usage) ?? (0,start_variables/* valueFor */.Xx)(name)];
		return [offeredValue(argument, usage) ?? (name === '' ? '…' : isPlace(name) ? '.' : (0,start_variables/* valueFor */.Xx)(name))];
}
function bareFlag(argument, usage) {
		const flag = `--${argument}`;
		return /^[a-z][\w-]*$/.test(argument) && usage.split(/[\s,=]+/).includes(flag) ? flag : undefined;
}
function isPlace(argument) {
		return /DIR|FOLDER|PATH|ROOT|WORKSPACE/i.test(argument);
}
const PLACES = /[/\\]room-[^/\\]+[/\\](work|home|venv|installed|installed-with-scripts|package)[/\\](.+)$/;
function needsFile(path, advice) {
		const [, place, inner = ''] = PLACES.exec(path) ?? [];
		if (place !== undefined && place !== 'work' && place !== 'home') {
				const file = inner.replace(/^.*(?:site-packages|node_modules)[/\\]/, '');
				if (file === inner && place === 'venv') {
						return {
								rule: 'start/needs-file',
								message: `The server reads ${inner.replace(/^lib[/\\]python[\d.]+[/\\]/, '')} beside the packages: in the repository it is there, in an installation nothing is.`,
								hint: 'Move it into the folder of the package, read it from there, and include it in the build.',
						};
				}
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
var last_words = __webpack_require__(17452);
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
		const found = (0,last_words/* firstSign */.a)(MISUSES, words);
		return found?.known.tell(found.match);
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
				hint: `Pass the port to the server in a variable or an argument, or set in ${about/* CONFIG_FILE */.g2}:\n  [smoke]\n  port = ${first?.port ?? port}`,
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
		return { ...base, message, hint: hintFor(status, smoke.path, saidPath(talked, smoke.path)) };
}
function hintFor(status, path, said) {
		if (status === 401 || status === 403) {
				return 'It requires authentication for initialize. Allow initialize and the lists without authentication, or configure a test token that the server accepts:\n  [smoke]\n  headers = { Authorization = "Bearer trial" }\n  env = { … }';
		}
		if (status === 404 || status === 405) {
				return `No MCP endpoint at ${path}. Set its path in ${about/* CONFIG_FILE */.g2}:\n  [smoke]\n  path = "${said ?? '/…'}"`;
		}
		if (status >= 500)
				return 'The quoted lines are the output of the server: the request never reached MCP.';
		return 'Answer initialize before anything that can fail: licenses, logins and connections belong into the tools.';
}
function saidPath(talked, tried) {
		const words = [talked.stderr, ...(0,start_draft/* printed */.zd)(talked)].join('\n');
		const paths = [...words.matchAll(/\bhttps?:\/\/[^/\s'"]+(\/[\w./-]+)/g)].map(([, path = '']) => path.replace(/\.$/, ''));
		return paths.find((path) => path !== tried);
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
var names = __webpack_require__(70976);
;// CONCATENATED MODULE: ./.build/start/last-place.js
const NODE = /\bnode_modules\/((?:@[^/\s]+\/)?[^/\s]+)\/((?!node_modules\/)[^\s:()]+):(\d+)/g;
const PYTHON = /File "[^"\n]*site-packages\/(([^/"\n]+)\/[^"\n]+)", line (\d+)/g;
function failedAt(words, name) {
		const node = [...words.matchAll(NODE)].find(([, owner]) => owner === name);
		if (node !== undefined)
				return `${node[2]}:${node[3]}`;
		const python = [...words.matchAll(PYTHON)].findLast(([, , top = '']) => (0,names/* normalName */.tK)(top) === (0,names/* normalName */.tK)(name));
		return python === undefined ? undefined : `${python[1]}:${python[3]}`;
}
const QUESTION = /(?:^|\n)([^\n]*(?:\b(?:enter|type|your|paste|provide|choose|select|password|passphrase|api[ _-]?key|token|user ?name|continue|proceed)\b[^\n]{0,80}[:?>]|[[(]y\/n[\])]:?))\s*$/i;
function asksPerson(words, lines) {
		const question = QUESTION.exec(words)?.[1]?.trim();
		if (question === undefined)
				return undefined;
		return {
				rule: 'start/hang',
				message: `The server waits for a person to answer “${question.slice(-200)}”. Behind a client nobody types: stdin is reserved for the protocol.`,
				hint: `Take it from an environment variable or an argument. If the server asks only where that is missing, set it in ${about/* CONFIG_FILE */.g2}:\n${lines}`,
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
const UNREADABLE = /^Invalid result for initialize: /;
const UNSUPPORTED = /^Server's protocol version is not supported: /;
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
						return (known(tried) ??
								asked(tried) ?? {
								...error,
								rule: 'start/hang',
								code: 'late',
								message: `The server started but did not answer initialize within ${(0,duration/* shownLimit */.J)(tried.waitedMs ?? smoke.timeoutMs)}.`,
								hint: `Do slow work after the answer, or when a tool is called. For a server that needs longer, or that uses HTTP, set in ${about/* CONFIG_FILE */.g2}:\n  [smoke]\n  timeout = "90s"\n  transport = "http"\nFor one that first connects to what is unavailable here, such as a database, state why it is published unstarted:\n  [smoke]\n  unstarted = "needs a database"`,
						});
				case 'refused':
						if (UNREADABLE.test(talked.message ?? '')) {
								return {
										...error,
										rule: 'start/refused',
										message: `Clients cannot read the server’s answer to initialize: ${(talked.message ?? '').replace(UNREADABLE, '')}.`,
										hint: 'Correct that value: null is not allowed for a field that can be omitted, and serverInfo needs a name and a version.',
								};
						}
						if (UNSUPPORTED.test(talked.message ?? '')) {
								const version = (0,clean_text/* cleanLine */.Ow)((talked.message ?? '').replace(UNSUPPORTED, '')).slice(0, 60);
								return {
										...error,
										rule: 'start/refused',
										message: `The server answers initialize with the protocol version ${JSON.stringify(version)}, which no client of initialize knows: all disconnect.`,
										hint: 'Answer with the version that the client offers, or with the newest one that the server supports, such as "2025-11-25".',
								};
						}
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
								message: `The server answered initialize and then exited ${(0,start_draft/* how */.Tx)(talked)} when ${request(talked.during)}.`,
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
								hint: tried.neverRun ?? `${startByHand(tried)}${talked.exitCode === 0 ? noServer(tried) : ''}`,
						});
		}
}
function asked(tried) {
		const quote = (0,start_draft/* lastLines */.w$)(tried);
		const lines = (0,documented/* documentedStart */.Nb)(tried.project, tried.shown.split(' ')[0] ?? '');
		const cause = asksPerson(quote.join('\n'), lines);
		return cause === undefined ? undefined : { level: 'error', ...cause, quote };
}
function known(tried) {
		const cause = misuseIn(tried.talked.stderr) ??
				causeOf(`${tried.talked.stderr}\n${(0,start_draft/* printed */.zd)(tried.talked).join('\n')}`, {
						advice: tried.advice,
						diagnosis: tried.diagnosis,
						env: tried.project.settings.smoke.env,
						folder: tried.project.folder,
						name: tried.project.name,
						others: tried.others,
				});
		if (cause === undefined)
				return undefined;
		return { level: 'error', ...cause, quote: (0,start_draft/* lastLines */.w$)(tried) };
}
function noServer({ project, shown }) {
		const path = external_node_path_.posix.dirname(project.manifestFile);
		if (path === '.')
				return '';
		const [command = ''] = shown.split(' ');
		const table = (0,project_table/* projectTable */.O)(path, 'kind = "library"', `smoke = { command = ${(0,quoted_list/* quotedList */.p)([command, '--help'])} }`);
		return `\nIf it is a command line tool and not a server, say so there, next to a [[project]] table for each server:\n${table}`;
}
function startByHand({ advice, shown, project, talked }) {
		const place = failedAt(talked.stderr, project.name);
		const failed = place === undefined ? '' : `It failed at ${place}: correct that, or what it was given. `;
		const by = advice?.byHand?.(shown) ?? shown;
		const lines = (0,documented/* documentedStart */.Nb)(project, shown.split(' ')[0] ?? '');
		return `${failed}Start it by hand: ${by}\nSet what it needs to start, with harmless values, in ${about/* CONFIG_FILE */.g2} and commit it:\n${lines}`;
}
function request(during) {
		if (during === 'initialized')
				return 'the client sent initialized';
		return `it was asked for ${during === undefined || during === 'ping' ? 'a ping' : `its ${during}`}`;
}
var slow = __webpack_require__(97220);
var smoke_files = __webpack_require__(17810);
;// CONCATENATED MODULE: ./.build/start/try-server.js
const MOST_PATIENCE = 4;
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
		const refused = await (0,smoke_files/* writeSmokeFiles */.M)(launch, project, artifact);
		if (refused !== undefined)
				throw new errors/* StageFailure */.BG([refused]);
		const { talk } = await Promise.all(/* import() */[__webpack_require__.e(5219), __webpack_require__.e(720), __webpack_require__.e(65), __webpack_require__.e(2244)]).then(__webpack_require__.bind(__webpack_require__, 72244));
		const { judgeContract } = await Promise.all(/* import() */[__webpack_require__.e(5219), __webpack_require__.e(4337)]).then(__webpack_require__.bind(__webpack_require__, 34337));
		const { advice } = installed;
		const portCounts = advice?.fixedPort === true;
		const visit = (started = launch, { timeoutMs } = smoke) => talk(host, started, { ...smoke, timeoutMs, portCounts, quick });
		const oneByOne = smoke.transport === 'http' || (smoke.transport === 'auto' && portCounts);
		const once = (given = smoke) => oneByOne ? (0,port_lock/* inTurn */.l)(host, smoke.port, () => visit(launch, given)) : visit(launch, given);
		const first = await once();
		const factor = first.outcome === 'silent' && quick !== true ? await (0,slow/* slowness */.Xu)(host) : 1;
		const patient = { ...smoke, timeoutMs: Math.ceil((smoke.timeoutMs * Math.min(factor, MOST_PATIENCE)) / 1000) * 1000 };
		const talked = factor < slow/* NOTABLE */.i7 ? first : await once(patient);
		const [stray] = talked.stray;
		const [diagnosis, neverRun, printedBy, keptBack] = await Promise.all([
				diagnose(installed, talked),
				talked.outcome === 'exited' && talked.exitCode === 0 ? advice?.neverRun?.() : undefined,
				talked.outcome === 'answered' && stray !== undefined && stray.what !== 'blank'
						? installed.origin?.(stray.text)
						: undefined,
				disturbs(talked) && !disturbs(await visit((0,sandbox/* buffered */.e)(launch, smoke.env))),
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
				waitedMs: factor < slow/* NOTABLE */.i7 ? smoke.timeoutMs : patient.timeoutMs,
				faults,
				diagnosis,
				others: installed.others?.map(({ shown }) => shown.split(' ')[0] ?? shown),
				neverRun,
				printedBy,
				keptBack,
		});
		const failed = !ANSWERS.includes(talked.outcome);
		return { talked, launch, findings: (0,levels/* applyLevels */.k1)(findings, project.settings.rules ?? {}, failed) };
}
function disturbs({ outcome, stray }) {
		return outcome === 'answered' && stray.some(({ what, late }) => what !== 'blank' && late !== true);
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
				hint: `To avoid the search, set in ${about/* CONFIG_FILE */.g2}:\n  [smoke]\n  command = ["${launch.shown.split(' ')[0]}"]`,
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
