export const id = 5713;
export const ids = [5713];
export const modules = {
/***/ 45713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	main: () => (/* binding */ main)
});
var core = __webpack_require__(33838);
var exec = __webpack_require__(81260);
var run = __webpack_require__(37388);
var config_inputs = __webpack_require__(96600);
var external_node_fs_ = __webpack_require__(73024);
var about = __webpack_require__(87821);
var errors = __webpack_require__(8005);
;// CONCATENATED MODULE: ./.build/config/privileges.js
const IDENTITY = 'id-token: write';
function credentials(env, inputs) {
		const values = inputs;
		const set = Object.entries(config_inputs/* INPUTS */.mc)
				.filter(([name, { type }]) => type === 'secret' && values[(0,config_inputs/* camel */.nJ)(name)] !== undefined)
				.map(([name]) => name);
		return env['ACTIONS_ID_TOKEN_REQUEST_URL'] ? [...set, IDENTITY] : set;
}
function refusal(command, env, inputs) {
		const held = credentials(env, inputs);
		if (held.length === 0)
				return undefined;
		const holds = `this job has ${held.join(', ')}`;
		const runsStrangers = command === 'build' ||
				command === 'rehearse' ||
				command === 'release' ||
				command === 'publish' ||
				command === 'watch' ||
				(command === 'contract' && inputs.changes === undefined);
		if (runsStrangers && foreignHead(env)) {
				return (0,errors/* usageError */.Wp)('trust/foreign-code', `${command} was started by ${env['GITHUB_EVENT_NAME']}, so it would run code written by others while ${holds}.`, 'Run check or build on pull_request, without secrets and without id-token: write.');
		}
		if (command === 'release' && inputs.singleJob !== 'accept-risk') {
				return (0,errors/* usageError */.Wp)('trust/single-job', `release builds and publishes in one job, and ${holds}: a build script that can read the memory of other processes (it can where there is sudo) gets them.`, `Use two jobs, build and publish (${about/* NAME */.o_} init writes them), or set single-job: accept-risk.`);
		}
		return undefined;
}
function foreignHead(env) {
		const event = env['GITHUB_EVENT_NAME'];
		if (event === 'pull_request_target' || event === 'workflow_run')
				return true;
		const pull = event?.startsWith('pull_request') === true || env['GITHUB_REF']?.startsWith('refs/pull/') === true;
		return pull && fromFork(env['GITHUB_EVENT_PATH']);
}
function fromFork(eventPath) {
		try {
				const event = JSON.parse((0,external_node_fs_.readFileSync)(eventPath ?? '', 'utf8'));
				const [head, base] = [event.pull_request?.head?.repo?.full_name, event.pull_request?.base?.repo?.full_name];
				return typeof head !== 'string' || head !== base;
		}
		catch {
				return true;
		}
}
var read_inputs = __webpack_require__(44179);
var markdown = __webpack_require__(51383);
var external_node_crypto_ = __webpack_require__(77598);
var clean_text = __webpack_require__(18001);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var github_server = __webpack_require__(79180);
var toolkit = __webpack_require__(49023);
;// CONCATENATED MODULE: ./.build/host/handover.js
function handoverName(digest) {
		return `${about/* NAME */.o_}-${digest.slice(0, 16)}`;
}
function openHandover(env) {
		const folder = env[toolkit/* HANDOVER_VARIABLE */.H8] ?? '';
		if (folder === 'none')
				return byHand;
		if (folder === '' && (0,github_server/* isEnterpriseServer */.vh)(env))
				throw (0,toolkit/* noArtifactService */.hl)(env);
		if (folder === '')
				return artifactService(env);
		if (env['GITHUB_SERVER_URL'] === 'https://github.com' && env['ACT'] === undefined) {
				throw new errors/* ReleaseError */.K2('handover/folder', `${toolkit/* HANDOVER_VARIABLE */.H8} is set, but it is for local runners only.`, {
						exit: errors/* EXIT */.dc.usage,
						hint: `Remove ${toolkit/* HANDOVER_VARIABLE */.H8} from the workflow: on GitHub the release travels as an artifact of the run.`,
				});
		}
		return sharedFolder(folder);
}
function sharedFolder(base) {
		return {
				async save(folder, name) {
						await (0,promises_.mkdir)(base, { recursive: true });
						await (0,promises_.cp)(folder, (0,external_node_path_.join)(base, name), { recursive: true });
				},
				async load(folder, name) {
						await (0,promises_.cp)((0,external_node_path_.join)(base, name), folder, { recursive: true }).catch((error) => {
								throw new errors/* ReleaseError */.K2('handover/absent', `The build job did not hand over ${name}.`, {
										exit: errors/* EXIT */.dc.usage,
										hint: `plan-digest must be the output of the build job of this run, and ${toolkit/* HANDOVER_VARIABLE */.H8} the same folder in both jobs.`,
										quote: [String(error.message)],
								});
						});
				},
		};
}
const byHand = {
		async save() { },
		async load() {
				throw new errors/* ReleaseError */.K2('handover/by-hand', `${toolkit/* HANDOVER_VARIABLE */.H8} is none, so publish needs the folder of the release.`, {
						exit: errors/* EXIT */.dc.usage,
						hint: 'Download the folder that build wrote, and add to the publish step: with: { release-dir: release }',
				});
		},
};
function artifactService(env) {
		const asking = (asked, work) => (0,toolkit/* askToolkit */.eY)(asked, env, work);
		return {
				save: (folder, name) => asking('the upload of the release', async () => {
						const { client } = await Promise.all(/* import() */[__webpack_require__.e(8275), __webpack_require__.e(6118), __webpack_require__.e(990), __webpack_require__.e(1351), __webpack_require__.e(2830), __webpack_require__.e(9645), __webpack_require__.e(6285)]).then(__webpack_require__.bind(__webpack_require__, 6285));
						const files = (await (0,promises_.readdir)(folder)).map((file) => (0,external_node_path_.join)(folder, file));
						await client()
								.uploadArtifact(name, files, folder, { retentionDays: 7, compressionLevel: 0 })
								.catch((error) => {
								if (!/already exists/.test(error.message))
										throw error;
						});
				}),
				load: (folder, name) => asking('the release of the build job', async () => {
						const { client } = await Promise.all(/* import() */[__webpack_require__.e(8275), __webpack_require__.e(6118), __webpack_require__.e(990), __webpack_require__.e(1351), __webpack_require__.e(2830), __webpack_require__.e(9645), __webpack_require__.e(6285)]).then(__webpack_require__.bind(__webpack_require__, 6285));
						const { artifact } = await client().getArtifact(name);
						await client().downloadArtifact(artifact.id, { path: folder });
				}),
		};
}
var host_local = __webpack_require__(79688);
var outlet = __webpack_require__(36348);
;// CONCATENATED MODULE: ./.build/host/actions.js
const ANNOTATIONS = 10;
const QUOTED = 6;
const SUMMARY_BYTES = 1_000_000;
function createActionsHost(options) {
		const fence = (0,external_node_crypto_.randomUUID)();
		const command = (issue) => {
				process.stdout.write(`\n::${fence}::\n`);
				issue();
				process.stdout.write(`::stop-commands::${fence}\n`);
		};
		process.stdout.write(`::stop-commands::${fence}\n`);
		const screen = { write: (text) => process.stdout.write(text) };
		const local = (0,host_local/* createLocalHost */.S)({ ...options, stderr: screen, verbose: options.verbose ?? core/* isDebug */._o() });
		const shown = { error: 0, warning: 0, note: 0 };
		return {
				...local,
				kind: 'action',
				async idToken(audience) {
						return (0,toolkit/* askToolkit */.eY)('an id-token', options.env, async () => {
								process.stdout.write(`\n::${fence}::\n`);
								const token = await core/* getIDToken */.V9(audience).finally(() => {
										process.stdout.write(`::stop-commands::${fence}\n`);
								});
								if (typeof token !== 'string' || token === '')
										throw new Error('the answer contains no token');
								local.mask(token);
								return token;
						});
				},
				mask(secret) {
						local.mask(secret);
						command(() => core/* setSecret */.Pq(secret));
				},
				annotate(finding) {
						shown[finding.level] += 1;
						if (shown[finding.level] <= ANNOTATIONS)
								command(() => annotate(finding, local.redact));
				},
				async summary(markdown) {
						if (!options.env['GITHUB_STEP_SUMMARY'])
								return;
						const bytes = Buffer.from(local.redact(markdown));
						const kept = bytes.length <= SUMMARY_BYTES ? bytes.toString() : `${bytes.subarray(0, SUMMARY_BYTES).toString()}\n\n(cut)\n`;
						try {
								await (0,toolkit/* askToolkit */.eY)('a file of the runner', options.env, () => core/* summary */.z.addRaw(kept, true).write());
						}
						catch (error) {
								local.log.warn(`The job has no summary: ${error.message} ${error.quote?.[0]}`);
						}
						finally {
								core/* summary */.z.emptyBuffer();
						}
				},
				output: (name, value) => (0,toolkit/* askToolkit */.eY)('a file of the runner', options.env, () => core/* setOutput */.uH(name, (0,outlet/* redactJson */.Kp)(value, local.redact))),
				saveHandover: (folder, digest) => openHandover(options.env).save(folder, handoverName(digest)),
				loadHandover: (folder, digest) => openHandover(options.env).load(folder, handoverName(digest)),
				async close() {
						await local.close();
						process.stdout.write(`\n::${fence}::\n`);
				},
		};
}
function annotate({ level, rule, message, quote = [], hint, file, line, column }, redact) {
		const said = [message, ...quote.slice(0, QUOTED), hint].filter((part) => part !== undefined);
		const text = redact((0,clean_text/* cleanText */.X5)(said.join('\n')));
		const place = {
				title: (0,clean_text/* cleanText */.X5)(rule),
				...(file === undefined ? {} : { file: redact((0,clean_text/* cleanText */.X5)(file)) }),
				...(line === undefined ? {} : { startLine: line }),
				...(column === undefined ? {} : { startColumn: column }),
		};
		if (level === 'error')
				core/* error */.z3(text, place);
		else if (level === 'warning')
				core/* warning */.$e(text, place);
		else
				core/* notice */.lm(text, place);
}
var render_failure = __webpack_require__(29553);
var git_run = __webpack_require__(26491);
;// CONCATENATED MODULE: ./.build/action.js
async function main() {
		const controller = new AbortController();
		const env = { ...process.env };
		const host = createActionsHost({ env, cwd: env['GITHUB_WORKSPACE'] ?? process.cwd(), signal: controller.signal });
		const interrupt = () => controller.abort(new Error('interrupted'));
		process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
		try {
				return await execute(env, host);
		}
		catch (error) {
				const failure = (0,render_failure/* toFailure */.w)(error, controller.signal);
				for (const finding of failure.findings)
						host.annotate(finding);
				host.log.info((0,render_failure/* renderFailure */.z)(failure, { write: () => true }));
				host.annotate({
						rule: failure.error.code,
						level: 'error',
						message: failure.error.message,
						hint: failure.error.hint,
						quote: failure.error.code === 'bug' ? [] : failure.quote,
				});
				await host.summary(`## ${about/* NAME */.o_} was stopped\n\n${(0,markdown/* fenced */.OF)((0,render_failure/* renderFailure */.z)(failure, { write: () => true }), 'text')}`);
				return failure.exit;
		}
		finally {
				process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
				await host.close();
		}
}
async function execute(env, host) {
		const command = readCommand();
		const inputs = gather(command, host);
		const refused = refusal(command, env, inputs);
		if (refused !== undefined)
				throw refused;
		if (command === 'build' && credentials(env, inputs).includes(IDENTITY)) {
				host.log.warn('This job can request OIDC tokens while it runs build scripts: remove id-token: write from the build job.');
		}
		if (command === 'build' || (command === 'publish' && inputs.releaseDir === undefined))
				openHandover(env);
		await showTools(host);
		const result = await (0,run/* run */.e)(command, inputs, host, { format: 'text', verbose: core/* isDebug */._o() });
		return await report(result, host);
}
function readCommand() {
		const name = core/* getInput */.V4('command') || 'release';
		const command = config_inputs/* COMMANDS */.Lo.find((known) => known === name);
		if (command === undefined)
				throw (0,errors/* usageError */.Wp)('inputs/command', (0,read_inputs/* unknown */.L5)('command', name, config_inputs/* COMMANDS */.Lo));
		return command;
}
function gather(command, host) {
		const raw = {};
		for (const variable of Object.keys(process.env)) {
				const name = variable.match(/^INPUT_(.+)$/)?.[1]?.toLowerCase();
				if (name !== undefined && name !== 'command')
						raw[name] = core/* getInput */.V4(name) || undefined;
		}
		for (const [name, spec] of Object.entries(config_inputs/* INPUTS */.mc)) {
				if (spec.type === 'secret' && raw[name] !== undefined)
						(0,read_inputs/* maskInput */.lJ)(host, name, raw[name]);
		}
		return (0,read_inputs/* readInputs */.Ko)(command, raw);
}
async function showTools(host) {
		const options = { silent: true, ignoreReturnCode: true, env: (0,git_run/* gitEnv */.gE)(host) };
		const { stdout } = await (0,exec/* getExecOutput */.H)(host.tool('git'), ['--version'], options);
		host.log.debug(`${await eventOf()}, ${stdout.trim()}, node ${process.version}`);
}
async function eventOf() {
		try {
				const { context } = await __webpack_require__.e(/* import() */ 1351).then(__webpack_require__.bind(__webpack_require__, 61351));
				return `${context.eventName} ${context.ref} ${context.sha}`;
		}
		catch {
				return 'the event file GITHUB_EVENT_PATH cannot be read';
		}
}
async function report(result, host) {
		host.log.info(result.text);
		for (const [name, value] of Object.entries(result.outputs ?? {}))
				await host.output(name, outputText(value));
		if (result.summary !== undefined)
				await host.summary(result.summary);
		if (result.exit !== errors/* EXIT */.dc.accepted)
				return result.exit;
		host.annotate({
				rule: 'publish/accepted',
				level: 'warning',
				message: 'Everything was accepted, but not all of it is served yet.',
				hint: 'Nothing is left to send. Run this job again to check.',
		});
		return errors/* EXIT */.dc.done;
}
function outputText(value) {
		if (value.startsWith('{'))
				return value;
		return value
				.split('\n')
				.filter((line) => /^[A-Za-z0-9._+@/:-]*$/.test(line))
				.join('\n');
}
/***/ }),
/***/ 51383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	FV: () => (/* binding */ escapeMarkdown),
	OF: () => (/* binding */ fenced),
	Qj: () => (/* binding */ markdownTable)
});
var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18001);
const BREAK = '&#8203;';
function fenced(text, language) {
		const cleaned = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(text).replace(/^\n+|\n+$/g, '');
		const longest = Math.max(2, ...[...cleaned.matchAll(/`+/g)].map(([run]) => run.length));
		const fence = '`'.repeat(longest + 1);
		return `${fence}${language}\n${cleaned}\n${fence}\n`;
}
function escapeMarkdown(text) {
		return (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text)
				.replace(/&/g, '&amp;')
				.replace(/</g, '&lt;')
				.replace(/>/g, '&gt;')
				.replace(/[\\`*_{}[\]()!|~$^:=]/g, '\\$&')
				.replace(/^(?:[-+]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
				.replace(/@/g, `@${BREAK}`)
				.replace(/(?<!&)#/g, `\\#${BREAK}`)
				.replace(/\b(GH)-(?=\d)/gi, `$1${BREAK}-`)
				.replace(/\b(www)\./gi, `$1${BREAK}.`)
				.replace(/\\:\/\//g, `\\:${BREAK}//`);
}
function markdownTable(head, rows) {
		const names = head.map((name) => (name === '' ? ' ' : ` ${name} `));
		return `|${names.join('|')}|\n${'|---'.repeat(head.length)}|\n${rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('')}`;
}
/***/ }),
/***/ 15847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	T: () => (/* binding */ shellLine),
	r: () => (/* binding */ shellWord)
});
function shellWord(word, windows = process.platform === 'win32') {
		if (windows) {
				if (/^[\w+=:./\\-][\w@+=:./\\-]*$/.test(word))
						return word;
				return /["$`%!]/.test(word) ? `'${word.replaceAll("'", "''")}'` : `"${word}"`;
		}
		return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
function shellLine(words) {
		return words.map((word) => shellWord(word)).join(' ');
}
/***/ }),
/***/ 26491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	EO: () => (/* binding */ runGit),
	HX: () => (/* binding */ topOf),
	Lq: () => (/* binding */ userSettings),
	gE: () => (/* binding */ gitEnv)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8005);
var _core_shell_word_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15847);
var _host_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56508);
const SETTINGS = [
		['core.fsmonitor', 'false'],
		['core.untrackedCache', 'false'],
		['core.hooksPath', node_os__WEBPACK_IMPORTED_MODULE_2__.devNull],
		['core.attributesFile', node_os__WEBPACK_IMPORTED_MODULE_2__.devNull],
		['core.excludesFile', node_os__WEBPACK_IMPORTED_MODULE_2__.devNull],
		['core.autocrlf', 'input'],
		['core.eol', 'lf'],
		['core.safecrlf', 'false'],
		['core.quotePath', 'false'],
		['core.splitIndex', 'false'],
		['core.warnAmbiguousRefs', 'false'],
		['core.pager', 'cat'],
		['color.ui', 'false'],
		['column.ui', 'never'],
		['advice.detachedHead', 'false'],
		['commit.gpgSign', 'false'],
		['gc.auto', '0'],
		['maintenance.auto', 'false'],
		['submodule.recurse', 'false'],
		['protocol.allow', 'never'],
		['credential.helper', ''],
];
const READS = new Set(['rev-parse', 'for-each-ref', 'cat-file', 'config', 'ls-files', 'symbolic-ref', 'status']);
const DUBIOUS = /detected dubious ownership|unsafe repository/;
async function runGit(host, folder, args, options = {}) {
		const known = trustFiles.get(host.run) ?? node_os__WEBPACK_IMPORTED_MODULE_2__.devNull;
		const ended = await start(host, folder, args, options, known);
		if (ended.code === 0 || !DUBIOUS.test(ended.stderr))
				return ended;
		const file = await trustFile(host, folder);
		const again = await start(host, folder, args, options, file);
		if (again.code === 0 || !DUBIOUS.test(again.stderr))
				return again;
		const top = topOf(folder) ?? folder;
		throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ReleaseError */ .K2('git/ownership', `The repository ${top} belongs to another user, so git does not read it.`, {
				exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.usage,
				hint: `If you trust it: git config --global --add safe.directory ${(0,_core_shell_word_js__WEBPACK_IMPORTED_MODULE_6__/* .shellWord */ .r)(top)}`,
		});
}
const trustFiles = new WeakMap();
async function trustFile(host, folder) {
		const trusted = (await userSettings(host, folder)).filter(({ key, own }) => own && key === 'safe.directory');
		const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await host.tempDir('git'), 'trusted');
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, `[safe]\n${trusted.map(({ value }) => `\tdirectory = ${JSON.stringify(value)}\n`).join('')}`);
		trustFiles.set(host.run, file);
		return file;
}
async function userSettings(host, folder) {
		const env = { ...gitEnv(host), GIT_TRACE2: '0', GIT_TRACE2_EVENT: '0', GIT_TRACE2_PERF: '0' };
		for (const name of ['GIT_CONFIG_NOSYSTEM', 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM'])
				delete env[name];
		for (const name of ['HOME', 'USERPROFILE', 'XDG_CONFIG_HOME']) {
				const value = host.env[name];
				if (value !== undefined)
						env[name] = value;
		}
		const pattern = '^(safe\\.directory|core\\.excludesfile|filter\\..*)$';
		const command = [host.tool('git'), 'config', '--null', '--includes', '--show-scope', '--get-regexp', pattern];
		const ended = await host.run({ command, cwd: folder, env, timeoutMs: 60_000, leavesNothing: true });
		const words = ended.stdout.split('\0');
		const found = [];
		for (let at = 0; at + 1 < words.length; at += 2) {
				const [scope, text = ''] = [words[at], words[at + 1]];
				const end = text.indexOf('\n');
				const [key, value] = end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end + 1)];
				found.push({ key, value, own: scope === 'global' || scope === 'system' });
		}
		return found;
}
function topOf(folder) {
		for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(folder);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(at)) {
				const facts = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(at, '.git'), { throwIfNoEntry: false });
				if (facts?.isFile() || (facts?.isDirectory() && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(at, '.git', 'HEAD'))))
						return at;
				if ((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(at) === at)
						return undefined;
		}
}
function start(host, folder, args, options, config) {
		const env = gitEnv(host);
		const top = args[0] === 'init' ? undefined : topOf(folder);
		if (top !== undefined)
				env['GIT_WORK_TREE'] = top;
		env['GIT_CONFIG_GLOBAL'] = config;
		const more = options.settings ?? [];
		if (more.length > 0)
				env['GIT_CONFIG_COUNT'] = String(more.length);
		for (const [index, [key, value]] of more.entries()) {
				env[`GIT_CONFIG_KEY_${index}`] = key;
				env[`GIT_CONFIG_VALUE_${index}`] = value;
		}
		const replaced = new Set(more.map(([key]) => key.toLowerCase()));
		const fixed = SETTINGS.filter(([key]) => !replaced.has(key.toLowerCase())).flatMap(([key, value]) => [
				'-c',
				`${key}=${value}`,
		]);
		return host.run({
				command: [host.tool('git'), '--no-pager', ...fixed, ...args],
				cwd: folder,
				env,
				timeoutMs: 120_000,
				keep: options.keep ?? 64 * 1024 * 1024,
				input: options.input,
				leavesNothing: READS.has(args[0] ?? ''),
		});
}
function gitEnv(host) {
		const env = {
				PATH: (0,_host_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanPath */ .ts)((0,_host_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .pathOf */ .XM)(host.env), (0,_host_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .workspacesOf */ .cE)(host.env, [host.cwd])),
				HOME: node_os__WEBPACK_IMPORTED_MODULE_2__.devNull,
				LC_ALL: 'C',
				GIT_CONFIG_NOSYSTEM: '1',
				GIT_CONFIG_SYSTEM: node_os__WEBPACK_IMPORTED_MODULE_2__.devNull,
				GIT_CONFIG_GLOBAL: node_os__WEBPACK_IMPORTED_MODULE_2__.devNull,
				GIT_ATTR_NOSYSTEM: '1',
				GIT_NO_REPLACE_OBJECTS: '1',
				GIT_NO_LAZY_FETCH: '1',
				GIT_ALLOW_PROTOCOL: 'none',
				GIT_OPTIONAL_LOCKS: '0',
				GIT_TERMINAL_PROMPT: '0',
		};
		for (const name of ['SystemRoot', 'SUDO_UID']) {
				const value = host.env[name];
				if (value !== undefined)
						env[name] = value;
		}
		return env;
}
/***/ })
};
