export const id = 7792;
export const ids = [7792];
export const modules = {
/***/ 77792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	contract: () => (/* binding */ contract)
});
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var load = __webpack_require__(2789);
var target_choice = __webpack_require__(36078);
var diff = __webpack_require__(589);
var about = __webpack_require__(87821);
var errors = __webpack_require__(8005);
var host_sandbox = __webpack_require__(22558);
var file_names = __webpack_require__(80649);
var artifact = __webpack_require__(11617);
var file = __webpack_require__(7373);
var of_folder = __webpack_require__(53719);
var of_published = __webpack_require__(44921);
var start = __webpack_require__(39439);
;// CONCATENATED MODULE: ./.build/contract/of/index.js
async function contractOf(word, context, host) {
		const published = (0,of_published/* readPublished */.Dn)(word);
		if (published !== undefined)
				return (0,of_published/* contractOfPublished */.ys)(published, context.indexOf, context.settings, host, context.golden);
		if (/^https?:\/\//i.test(word))
				return contractOfAddress(word, context.settings);
		const path = (0,external_node_path_.resolve)(host.cwd, word);
		if (!(0,external_node_fs_.existsSync)(path)) {
				throw (0,errors/* usageError */.Wp)('contract/what', `${word} does not exist.`, `Give a folder, a file, ${of_published/* EXAMPLES */.kS.join(', ')} or a URL, or a command after --.`);
		}
		if ((0,external_node_fs_.statSync)(path).isDirectory()) {
				const written = contractIn(path);
				if (written !== undefined)
						return (0,file/* readContractFile */.J)((0,external_node_path_.join)(path, written), (0,external_node_path_.join)(word, written));
				return (0,of_folder/* contractOfFolder */.E)((0,external_node_fs_.realpathSync)(path), context.config, host);
		}
		return path.endsWith('.json')
				? (0,file/* readContractFile */.J)(path, word)
				: (0,artifact/* contractOfFile */.$)(path, context.settings, host, context.golden);
}
function contractIn(folder) {
		if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, file_names/* PLAN_FILE */.VI)))
				return undefined;
		const files = (0,external_node_fs_.readdirSync)(folder).filter((file) => file.endsWith('.contract.json'));
		if (files.length < 2)
				return files[0];
		throw (0,errors/* usageError */.Wp)('contract/several', `${folder} contains several contracts: ${files.join(', ')}.`, 'Name one of them.');
}
async function contractOfAddress(word, { smoke }) {
		if (!URL.canParse(word))
				throw (0,errors/* usageError */.Wp)('contract/what', `${word} is not a URL.`);
		const { visitRemote } = await Promise.all(/* import() */[__webpack_require__.e(5219), __webpack_require__.e(720), __webpack_require__.e(65), __webpack_require__.e(339)]).then(__webpack_require__.bind(__webpack_require__, 50339));
		return visitRemote(new URL(word), { timeoutMs: smoke.timeoutMs, headers: smoke.headers });
}
async function contractOfCommand(words, { settings, golden }, host) {
		const [name = '', ...rest] = words;
		const sandbox = await (0,host_sandbox/* openSandbox */.E)(host, name);
		const program = /[/\\]/.test(name) ? (0,external_node_path_.resolve)(host.cwd, name) : host.tool(name);
		const { smoke } = settings;
		const project = { name, manifestFile: about/* CONFIG_FILE */.g2, settings };
		const launch = {
				command: [program, ...rest],
				shown: words.join(' '),
				env: { ...sandbox.env, ...smoke.env },
				cwd: host.cwd,
		};
		return (0,start/* startInstalled */.V)(host, { launch, runtime: 'this machine' }, project, words.join(' '), golden);
}
var contract_readme = __webpack_require__(47695);
var render = __webpack_require__(84753);
var render_diff = __webpack_require__(15473);
var clean_text = __webpack_require__(18001);
var listed = __webpack_require__(83659);
var markdown = __webpack_require__(51383);
var typed = __webpack_require__(93237);
var read = __webpack_require__(36265);
var render_passport = __webpack_require__(4073);
var report = __webpack_require__(83001);
var works_with = __webpack_require__(95598);
var regular_file = __webpack_require__(1722);
var write_whole = __webpack_require__(27282);
var golden_file = __webpack_require__(32193);
var config_calls = __webpack_require__(91704);
var plural = __webpack_require__(84368);
var system_error = __webpack_require__(52708);
var ecosystems = __webpack_require__(26321);
var during = __webpack_require__(41232);
var golden_findings = __webpack_require__(73037);
var object = __webpack_require__(36074);
var shape = __webpack_require__(3448);
var session = __webpack_require__(16852);
;// CONCATENATED MODULE: ./.build/start/golden/record.js
const MOST_UNASKED = 20;
async function recordCalls(host, installed, project, calls, spoken) {
		const first = await (0,session/* callSession */.zm)(host, installed, project, calls, spoken);
		const second = await (0,session/* callSession */.zm)(host, installed, project, calls, spoken);
		const failures = [];
		const results = calls.flatMap((call) => {
				const [one, other] = [first, second].map(({ answers }) => answers.find((answer) => answer.call === call));
				const [a, b] = [first, second].map((session) => session.results.find((result) => result.call === call));
				const why = one?.skipped ?? other?.skipped ?? a?.failed ?? b?.failed;
				if (a !== undefined && b !== undefined && why === undefined) {
						const result = both(a, b);
						const large = (0,golden_file/* unfit */.Ri)(result);
						const nowhere = call.values.filter((name) => !Object.hasOwn(a.values, name) && !Object.hasOwn(b.values, name));
						if (nowhere.length > 0)
								failures.push(`${call.kind} ${call.name}: its result has no value at ${nowhere.join(', ')}`);
						if (large === undefined)
								return [result];
						failures.push(`${call.kind} ${call.name}: ${large}`);
						return [];
				}
				failures.push(`${call.kind} ${call.name}: ${why ?? 'no answer'}`);
				return [];
		});
		return { results, failures, sessions: [first, second] };
}
function both(a, b) {
		const parts = ['data', 'text'].flatMap((part) => {
				const [left, right] = [a.shape[part], b.shape[part]];
				return left === undefined || right === undefined ? [] : [{ part, left, right }];
		});
		const unsteady = Object.keys(a.values).filter((name) => JSON.stringify(a.values[name]) !== JSON.stringify(b.values[name]));
		const kept = Object.entries(a.values).filter(([name]) => !unsteady.includes(name));
		return {
				call: a.call,
				content: a.content.filter((kind) => b.content.includes(kind)),
				shape: Object.fromEntries(parts.map(({ part, left, right }) => [part, (0,shape/* merged */.Zu)([left, right])])),
				values: Object.fromEntries(kept),
				volatile: [...parts.flatMap(({ part, left, right }) => (0,shape/* differing */.R1)(left, right, `/${part}`)), ...unsteady].sort(),
		};
}
function askable({ tools, resources, prompts }) {
		const plain = { arguments: {}, write: false, network: false, values: [] };
		const needsNothing = (schema) => (0,object/* isObject */.Gv)(schema) && (!Array.isArray(schema['required']) || schema['required'].length === 0);
		const isReading = (annotations) => (0,object/* isObject */.Gv)(annotations) && annotations['readOnlyHint'] === true;
		return [
				...tools
						.filter((tool) => isReading(tool['annotations']) && needsNothing(tool['inputSchema']))
						.map(({ name }) => ({ kind: 'tool', name: String(name), ...plain })),
				...prompts
						.filter((prompt) => ![prompt['arguments'] ?? []].flat().some((one) => (0,object/* isObject */.Gv)(one) && one['required'] === true))
						.map(({ name }) => ({ kind: 'prompt', name: String(name), ...plain })),
				...resources.map(({ uri }) => ({ kind: 'resource', name: String(uri), ...plain })),
		].slice(0, MOST_UNASKED);
}
var try_server = __webpack_require__(37465);
;// CONCATENATED MODULE: ./.build/commands/contract-record.js
async function recordGolden(words, config, host) {
		const [word = '.', more] = words;
		const folder = (0,external_node_path_.resolve)(host.cwd, word);
		if (more !== undefined || !(0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory()) {
				throw (0,errors/* usageError */.Wp)('contract/what', `contract record takes the folder of one project, not ${words.join(' ')}.`);
		}
		const { artifact, project } = await (0,of_folder/* buildFolder */.b)((0,external_node_fs_.realpathSync)(folder), config, host);
		const sandbox = await (0,host_sandbox/* openSandbox */.E)(host, project.name);
		const installed = await (0,during/* during */.i)(host, `installing ${artifact.file}`, () => (0,ecosystems/* ecosystemOf */.M)(project).install(artifact, project, sandbox, host));
		const { talked, findings } = await (0,try_server/* tryServer */.h)(host, installed, project, artifact.file, { quick: true });
		const { contract } = talked;
		if (contract === undefined || talked.outcome === 'protected' || findings.some(({ level }) => level === 'error')) {
				throw (0,start/* withoutAnswer */.B)(artifact.file, findings);
		}
		const parts = (0,golden_file/* readParts */.fp)(project.folder, project.path);
		const isIn = (call, some) => some.some((one) => (0,config_calls/* sameCall */.nE)(one, call));
		const ofFile = (own) => parts
				.filter(({ file }) => (file === golden_file/* GOLDEN_FILE */.vG) === own)
				.flatMap(({ results }) => results.map(({ call }) => call));
		const [known, expected] = [ofFile(true), ofFile(false)];
		const stated = [...(project.settings.calls ?? []), ...parts.flatMap(({ open }) => open)];
		const wanted = [...stated, ...known].filter((call) => !isIn(call, expected));
		const asked = wanted.filter((call, index) => !isIn(call, wanted.slice(0, index)));
		const calls = asked.length > 0 || expected.length > 0 ? asked : askable(contract);
		if (calls.length === 0)
				throw nothing();
		const recording = await (0,during/* during */.i)(host, `${(0,plural/* plural */.L)(calls.length, 'call')}, each on two starts`, () => recordCalls(host, installed, project, calls, talked));
		const { results, failures, sessions } = recording;
		const path = (0,external_node_path_.join)(folder, golden_file/* GOLDEN_FILE */.vG);
		if (results.length > 0)
				write(path, (0,golden_file/* goldenText */.VF)(results), folder);
		const [{ network, answers }] = sessions;
		const warnings = (0,golden_findings/* resultDrafts */.Gw)(answers, project.settings.clients).map(({ message, hint }) => `  ${(0,clean_text/* cleanLine */.Ow)(message)}\n    ${hint ?? ''}`);
		const lines = [
				results.length === 0
						? `Nothing was recorded.${known.length === 0 ? '' : ` ${golden_file/* GOLDEN_FILE */.vG} is as it was: delete it if these calls are gone for good.`}`
						: `Wrote ${(0,external_node_path_.join)(word === '.' ? '' : word, golden_file/* GOLDEN_FILE */.vG)}: commit it.`,
				...(network === undefined ? [] : [`The calls had the network, since ${network}.`]),
				...results.map(({ call, volatile }) => `  ${named(call)}${volatile.length === 0 ? '' : `; not compared, since two starts differ: ${volatile.join(', ')}`}`),
				...(failures.length === 0 ? [] : ['Not recorded:', ...failures.map((line) => `  ${(0,clean_text/* cleanLine */.Ow)(line)}`), ADVICE]),
				...(warnings.length === 0 ? [] : ['Clients lose some of it:', ...warnings]),
		];
		const exit = results.length === 0 || (asked.length > 0 && failures.length > 0) ? errors/* EXIT */.dc.failed : errors/* EXIT */.dc.done;
		return { exit, json: { file: path, recorded: results, failures }, text: `${lines.join('\n')}\n` };
}
const ADVICE = `A call that needs the network needs network = true in its [[call]] in ${about/* CONFIG_FILE */.g2}, a tool that may write needs write = true.`;
function write(path, text, folder) {
		try {
				(0,write_whole/* writeWhole */.f)(path, text, folder, 'make');
		}
		catch (error) {
				throw (0,errors/* usageError */.Wp)('calls/unwritable', `${golden_file/* GOLDEN_FILE */.vG} cannot be written: ${(0,system_error/* systemWords */.j5)(error) ?? error.message}.`, `Move away what is in its place, or check who owns ${(0,external_node_path_.dirname)(golden_file/* GOLDEN_FILE */.vG)}/; then record again.`);
		}
}
function named({ kind, name, arguments: given }) {
		return (0,clean_text/* cleanLine */.Ow)(`${kind} ${name}${Object.keys(given).length === 0 ? '' : ` ${JSON.stringify(given).slice(0, 80)}`}`);
}
function nothing() {
		return new errors/* ReleaseError */.K2('calls/none', 'There is nothing to record: no tool that declares readOnlyHint: true takes no arguments, and there are no prompts and resources.', { hint: `State a call in ${about/* CONFIG_FILE */.g2}:\n  [[call]]\n  tool = "forecast"\n  arguments = { city = "Berlin" }` });
}
;// CONCATENATED MODULE: ./.build/commands/contract.js
const MOST_README = 10_000_000;
const FAIL_ON = ['never', 'breaking', 'feature'];
async function contract(inputs, host, options) {
		if (inputs.changes !== undefined)
				return (await since()).contractComment(inputs.changes, inputs, host);
		const asked = options.contract ?? { what: inputs.path, command: [], check: false };
		const failOn = readFailOn(inputs.failOn);
		if (inputs.since !== undefined)
				return (await since()).contractSince(inputs.since, asked.what, failOn, (0,load/* namedConfig */.ec)(inputs, host), host);
		const context = contextOf(inputs, host);
		const [first, ...rest] = asked.what;
		if (first === 'record')
				return recordGolden(rest, context.config, host);
		if (first === 'diff')
				return compare(rest, { command: asked.command, failOn }, context, host, options.format);
		if (asked.what.length > 1)
				throw (0,errors/* usageError */.Wp)('contract/what', `contract takes one argument, not ${asked.what.length}.`);
		if (asked.readme !== undefined)
				return writeReadme(asked, asked.readme, context, host);
		const found = await one(first, asked.command, context, host);
		const { passport } = found;
		const does = passport === undefined ? [] : [{ server: found.serverInfo.name, passport }];
		const clients = [await clientTable(found, context.settings.clients)];
		const text = options.format === 'markdown'
				? `${(0,render/* contractMarkdown */.e)(found)}\n${(0,render_passport/* passportMarkdown */.W3)(does)}${(0,works_with/* worksWithMarkdown */.ED)(clients)}`
				: `${(0,render/* contractColumns */.g)(found)}${(0,report/* renderPassports */.uM)(does)}${(0,report/* renderClients */.v8)(clients)}`;
		return { exit: errors/* EXIT */.dc.done, json: { ...found }, text };
}
const since = () => __webpack_require__.e(/* import() */ 1412).then(__webpack_require__.bind(__webpack_require__, 41412));
function readFailOn(word = 'never') {
		const known = FAIL_ON.find((one) => one === word);
		if (known !== undefined)
				return known;
		throw (0,errors/* usageError */.Wp)('contract/fail-on', `fail-on is ${word}; set ${(0,listed/* listed */.K)(FAIL_ON)}.`);
}
async function clientTable(found, targets) {
		const { judgeClients } = await Promise.all(/* import() */[__webpack_require__.e(5219), __webpack_require__.e(9669)]).then(__webpack_require__.bind(__webpack_require__, 49669));
		const { worksWith } = await __webpack_require__.e(/* import() */ 2592).then(__webpack_require__.bind(__webpack_require__, 92592));
		return { ...worksWith(judgeClients(found, { targets }), { targets }), server: found.serverInfo.name };
}
async function one(word, command, context, host) {
		if (command.length === 0)
				return contractOf(word ?? '.', context, host);
		if (word === undefined)
				return contractOfCommand(command, context, host);
		throw (0,errors/* usageError */.Wp)('contract/what', `Give either ${word} or a command after --, not both.`);
}
async function compare(words, { command, failOn }, context, host, format) {
		if (words.length + Math.min(command.length, 1) !== 2) {
				throw (0,errors/* usageError */.Wp)('contract/what', 'contract diff compares two things: the older one, then the newer one.', `${typed/* TYPED */.X} contract diff pypi:weather-mcp==1.3.2 .`);
		}
		const before = await contractOf(words[0] ?? '', context, host);
		const after = words[1] === undefined
				? await contractOfCommand(command, context, host)
				: await contractOf(words[1], context, host);
		const changes = (0,diff.diffContracts)(before, after);
		const names = [before, after].map(({ serverInfo }) => (0,clean_text/* cleanLine */.Ow)(`${serverInfo.name} ${serverInfo.version}`.trim()));
		const counted = (0,render_diff/* countedChanges */.sA)(changes);
		const needs = needed(changes);
		const closing = needs === undefined ? '' : `From 1.0 on, semantic versioning requires ${needs} release.\n`;
		return {
				exit: (0,diff/* atLeast */.j)(changes, failOn) ? errors/* EXIT */.dc.failed : errors/* EXIT */.dc.done,
				json: { before: before.serverInfo, after: after.serverInfo, changes, needs: needs?.split(' ')[1] ?? 'none' },
				text: format === 'markdown'
						? `**${names.map(markdown/* escapeMarkdown */.FV).join(' → ')}**: ${counted}\n\n${(0,render_diff/* changesMarkdown */.T4)(changes)}`
						: `${names.join(' → ')}: ${counted}\n${changes.length === 0 ? '' : `\n${(0,render_diff/* renderChanges */.O1)(changes)}\n${closing}`}`,
		};
}
function needed(changes) {
		if (changes.length === 0)
				return undefined;
		if ((0,diff/* atLeast */.j)(changes, 'breaking'))
				return 'a major';
		return (0,diff/* atLeast */.j)(changes, 'feature') ? 'a minor' : 'a patch';
}
async function writeReadme({ what, command, check }, readme, context, host) {
		const path = (0,external_node_path_.resolve)(host.cwd, readme);
		if (!(0,external_node_fs_.existsSync)(path))
				throw (0,errors/* usageError */.Wp)('contract/readme', `${readme} does not exist.`);
		const prepared = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(host.cwd, 'release', file_names/* PLAN_FILE */.VI)) ? 'release' : '.';
		const word = what[0] ?? (command.length > 0 ? undefined : prepared);
		const found = await one(word, command, context, host);
		const folder = word === undefined ? undefined : (0,external_node_path_.resolve)(host.cwd, word);
		const planned = folder !== undefined && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, file_names/* PLAN_FILE */.VI)) ? await (0,read/* readPlan */.m)(folder) : undefined;
		const { bytes, why } = (0,regular_file/* readNamed */.Mk)(path, MOST_README, host.cwd);
		if (bytes === undefined)
				throw (0,errors/* usageError */.Wp)('contract/readme', `${readme} ${(0,regular_file/* unread */.gy)(why)}.`);
		const before = bytes.toString();
		const after = (0,contract_readme/* writeSections */.s)(before, (0,contract_readme/* sectionsOf */.K)(found, planned?.plan.compatibility), readme);
		const stale = after !== before;
		if (stale && !check) {
				try {
						(0,write_whole/* writeWhole */.f)(path, after, host.cwd);
				}
				catch (error) {
						throw (0,errors/* usageError */.Wp)('contract/readme', `${readme} cannot be written: ${error.message}.`);
				}
		}
		const again = `${typed/* TYPED */.X} contract ${word === undefined || word === '.' ? '' : `${word} `}--write-readme ${readme}`;
		const text = !stale ? `${readme} is up to date.\n` : check ? `${readme} is stale: ${again}\n` : `Wrote ${readme}.\n`;
		return { exit: stale && check ? errors/* EXIT */.dc.failed : errors/* EXIT */.dc.done, json: { readme, stale, written: stale && !check }, text };
}
function contextOf(inputs, host) {
		const config = (0,load/* namedConfig */.ec)(inputs, host);
		const settings = (0,load/* loadSettings */.M5)(host.cwd, host.cwd, config);
		return {
				settings: settings.project,
				config,
				indexOf: (0,target_choice/* indexes */.DU)(inputs, settings.publish.tables),
				golden: (0,golden_file/* readGolden */.cN)(host.cwd, '.'),
		};
}
/***/ }),
/***/ 11617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$: () => (/* binding */ contractOfFile),
	s: () => (/* binding */ contractOfArtifact)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _archive_archive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62841);
var _core_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34002);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8005);
var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26321);
var _ecosystems_kinds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27929);
var _host_sandbox_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22558);
var _start_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(39439);
async function contractOfArtifact(artifact, project, host, golden) {
		const installed = await (0,_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_5__/* .ecosystemOf */ .M)(project).install(artifact, project, await (0,_host_sandbox_js__WEBPACK_IMPORTED_MODULE_7__/* .openSandbox */ .E)(host, project.name), host);
		return (0,_start_js__WEBPACK_IMPORTED_MODULE_8__/* .startInstalled */ .V)(host, installed, project, artifact.file, golden);
}
async function contractOfFile(path, settings, host, golden) {
		const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
		const kind = await (0,_ecosystems_kinds_js__WEBPACK_IMPORTED_MODULE_6__/* .recognise */ .GJ)(file, async () => (await (0,_archive_archive_js__WEBPACK_IMPORTED_MODULE_2__/* .listArchive */ .d0)(path)).map((entry) => entry.path));
		if (kind === undefined) {
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('contract/unknown-file', `${file} is not an installable artifact.`, 'Name a wheel, an sdist, an npm tarball, a zip, tar or tar.gz, or a .contract.json.');
		}
		const project = await (0,_ecosystems_kinds_js__WEBPACK_IMPORTED_MODULE_6__/* .kindOf */ .I)(kind)?.projectOf(path, settings, host);
		if (project === undefined)
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('contract/unknown-file', `${file} does not say which package it is.`);
		const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
		const { sha256 } = await (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestFile */ .TM)(path);
		return contractOfArtifact({ kind, file, path, sha256, size, project: project.name }, project, host, golden);
}
/***/ }),
/***/ 53719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	E: () => (/* binding */ contractOfFolder),
	b: () => (/* binding */ buildFolder)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _core_about_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(87821);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8005);
var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26321);
var _ecosystems_kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27929);
var _host_during_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(41232);
var _repository_changed_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70938);
var _repository_clone_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51466);
var _repository_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45576);
var _repository_git_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91883);
var _repository_repository_name_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(82843);
var _start_golden_file_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(32193);
var _workspace_open_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(46558);
var _artifact_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(11617);
async function contractOfFolder(folder, config, host) {
		const { artifact, project } = await buildFolder(folder, config, host);
		return (0,_artifact_js__WEBPACK_IMPORTED_MODULE_12__/* .contractOfArtifact */ .s)(artifact, project, host, (0,_start_golden_file_js__WEBPACK_IMPORTED_MODULE_10__/* .readGolden */ .cN)(project.folder, project.path));
}
async function buildFolder(folder, config, host) {
		const head = await (0,_repository_git_js__WEBPACK_IMPORTED_MODULE_8__/* .tryHead */ .Kg)(host, folder);
		const from = head?.root ?? folder;
		const source = head === undefined ? await copyOf(folder, host) : await cloneOf(head, host);
		const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(from, folder) || '.';
		const here = { ...host, cwd: from };
		const inputs = { path: [path], config };
		const { projects } = await (0,_workspace_open_js__WEBPACK_IMPORTED_MODULE_11__/* .survey */ .Fr)(here, source, inputs, { git: true, from, shownAs: from });
		const project = theOne(projects, folder);
		const out = await host.tempDir('contract-build');
		const release = {
				root: source,
				out,
				commit: head?.commit ?? '0'.repeat(40),
				commitTime: head?.commitTime ?? Math.floor(host.now() / 1000),
				tag: undefined,
				noRelease: 'only its contract is needed',
				repository: head?.repository,
				rehearsed: false,
				projects: [project],
				artifacts: [],
				findings: [],
				started: [],
				receipts: [],
		};
		const artifact = await (0,_host_during_js__WEBPACK_IMPORTED_MODULE_13__/* .during */ .i)(host, `build ${project.name}`, () => buildOne(project, release, host));
		return { artifact, project };
}
async function buildOne(project, release, host) {
		const built = await (0,_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ecosystemOf */ .M)(project).build(project, release, host);
		const errors = built.findings?.filter(({ level }) => level === 'error') ?? [];
		if (errors.length > 0)
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .BG(errors);
		const [first] = (built.artifacts ?? [])
				.filter(({ kind }) => (0,_ecosystems_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .isInstallable */ .qS)(kind))
				.sort((a, b) => _ecosystems_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .MADE */ .E3.indexOf(a.kind) - _ecosystems_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .MADE */ .E3.indexOf(b.kind));
		if (first !== undefined)
				return first;
		throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K2('contract/nothing-built', `${project.name} builds nothing installable.`);
}
function theOne(projects, folder) {
		const [only, another] = projects;
		if (only !== undefined && another === undefined)
				return only;
		const names = projects.map(({ name, path }) => `${name} (${path})`).join(', ');
		throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)('contract/several', `${folder} contains several projects: ${names}.`, 'Name the folder of one of them.');
}
async function cloneOf(head, host) {
		const changed = await (0,_repository_changed_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .changedPaths */ .vl)(host, head.root);
		return (0,_repository_clone_js__WEBPACK_IMPORTED_MODULE_6__/* .cloneSource */ .r)(host, head, { tags: [], overlay: changed.length > 0 });
}
async function copyOf(folder, host) {
		const copy = (0,_repository_repository_name_js__WEBPACK_IMPORTED_MODULE_9__/* .standIn */ .b)(await host.tempDir('source'), folder);
		for (const path of (await (0,_repository_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readFiles */ .U)(folder)).all) {
				await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(copy, path)), { recursive: true });
				await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(copy, path), { verbatimSymlinks: true });
		}
		await (0,_repository_clone_js__WEBPACK_IMPORTED_MODULE_6__/* .emptyRepository */ .S)(host, copy);
		await (0,_repository_git_js__WEBPACK_IMPORTED_MODULE_8__/* .git */ .$Y)(host, copy, '-c', 'core.autocrlf=false', 'add', '--all');
		const author = ['-c', `user.name=${_core_about_js__WEBPACK_IMPORTED_MODULE_14__/* .NAME */ .o_}`, '-c', `user.email=${_core_about_js__WEBPACK_IMPORTED_MODULE_14__/* .NAME */ .o_}@localhost`];
		const tree = await (0,_repository_git_js__WEBPACK_IMPORTED_MODULE_8__/* .git */ .$Y)(host, copy, 'write-tree');
		const commit = await (0,_repository_git_js__WEBPACK_IMPORTED_MODULE_8__/* .git */ .$Y)(host, copy, ...author, 'commit-tree', '-m', 'as it is', tree);
		await (0,_repository_git_js__WEBPACK_IMPORTED_MODULE_8__/* .git */ .$Y)(host, copy, 'update-ref', 'HEAD', commit);
		return copy;
}
/***/ }),
/***/ 47695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	K: () => (/* binding */ sectionsOf),
	s: () => (/* binding */ writeSections)
});
var _core_about_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87821);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _core_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51383);
var _plan_compatibility_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58832);
var _render_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84753);
function writeSections(readme, sections, shown) {
		const eol = readme.includes('\r\n') ? '\r\n' : '\n';
		let text = readme;
		let found = false;
		for (const [section, content] of Object.entries(sections)) {
				const [open, close] = markers(section);
				const start = text.indexOf(open);
				if (start < 0)
						continue;
				const end = text.indexOf(close, start);
				if (end < 0)
						throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('contract/markers', `${shown} has ${open} but no ${close} after it.`);
				found = true;
				const body = `\n${content.trim()}\n`.replaceAll('\n', eol);
				text = text.slice(0, start + open.length) + body + text.slice(end);
		}
		if (found)
				return text;
		const wanted = Object.keys(sections).map((section) => markers(section).join('\n'));
		throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('contract/markers', `${shown} has no markers for the generated tables.`, `Add these lines where the tables belong:\n${wanted.join('\n')}`);
}
function markers(section) {
		return [`<!-- ${_core_about_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME */ .o_}:${section} -->`, `<!-- /${_core_about_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME */ .o_}:${section} -->`];
}
function sectionsOf(contract, rows = []) {
		const measured = rows.filter(({ outcome }) => outcome !== 'not-measured');
		return {
				contract: (0,_render_js__WEBPACK_IMPORTED_MODULE_2__/* .contractMarkdown */ .e)(contract),
				...(measured.length === 0 ? {} : { compatibility: compatibilityMarkdown(measured) }),
		};
}
function compatibilityMarkdown(rows) {
		const several = new Set(rows.map(({ artifact }) => artifact)).size > 1;
		const head = [...(several ? ['File'] : []), 'Runtime', 'Dependencies', 'SDK', 'Measured'];
		const lines = (0,_plan_compatibility_js__WEBPACK_IMPORTED_MODULE_3__/* .inOrder */ .al)(rows).map((row) => {
				const cells = [row.runtime, row.dependencies, row.sdk ?? '', (0,_plan_compatibility_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeOf */ .sG)(row)];
				return `| ${[...(several ? [row.artifact] : []), ...cells].map(_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV).join(' | ')} |`;
		});
		return [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...lines].join('\n');
}
/***/ }),
/***/ 84753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	e: () => (/* binding */ contractMarkdown),
	g: () => (/* binding */ contractColumns)
});
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18001);
var _core_cut_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60236);
var _core_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51383);
var _formats_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36074);
var _mcp_describe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44948);
const LONGEST = 200;
function contractMarkdown(contract) {
		const shown = sections(contract);
		if (shown.length === 0)
				return 'This server has no tools, resources or prompts yet.\n';
		return shown
				.map(({ title, takes, rows }) => {
				const withTakes = rows.some((row) => row.takes.length > 0);
				const head = withTakes ? [title, takes, 'Description'] : [title, 'Description'];
				const lines = rows.map((row) => {
						const cells = withTakes ? [row.takes.map(codeOrText).join(', ')] : [];
						return `| ${[codeOrText(row.name), ...cells, (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(row.about)].join(' | ')} |`;
				});
				return [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...lines, ''].join('\n');
		})
				.join('\n');
}
function contractColumns(contract) {
		const { serverInfo, protocolVersions } = contract;
		const who = (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(`${serverInfo.name} ${serverInfo.version}`.trim());
		const blocks = sections(contract).map(({ title, rows }) => {
				const names = rows.map(({ name, takes }) => (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(takes.length === 0 ? name : `${name}(${takes.join(', ')})`));
				const width = Math.min(48, Math.max(...names.map((name) => name.length)));
				return [
						`\n${title.toLowerCase()}`,
						...rows.map(({ about }, index) => `  ${(names[index] ?? '').padEnd(width)}  ${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(about)}`.trimEnd()),
						'',
				].join('\n');
		});
		return `${who}, protocol ${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(protocolVersions.join(', '))}: ${(0,_mcp_describe_js__WEBPACK_IMPORTED_MODULE_2__/* .offers */ .O)(contract)}\n${blocks.join('')}`;
}
function sections({ tools, resources, resourceTemplates, prompts }) {
		const all = [
				{ title: 'Tool', takes: 'Arguments', rows: tools.map((item) => row(item, 'name', toolArguments(item))) },
				{ title: 'Resource', takes: '', rows: resources.map((item) => row(item, 'uri', [])) },
				{ title: 'Resource template', takes: '', rows: resourceTemplates.map((item) => row(item, 'uriTemplate', [])) },
				{ title: 'Prompt', takes: 'Arguments', rows: prompts.map((item) => row(item, 'name', promptArguments(item))) },
		];
		return all.filter(({ rows }) => rows.length > 0);
}
function row(item, key, takes) {
		const { description, title, name } = item;
		const about = [description, title, key === 'name' ? undefined : name].find((one) => typeof one === 'string');
		return { name: String(item[key] ?? ''), takes, about: firstSentence(String(about ?? '')) };
}
function toolArguments({ inputSchema }) {
		if (!(0,_formats_object_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(inputSchema) || !(0,_formats_object_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(inputSchema['properties']))
				return [];
		const required = (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(inputSchema['required']);
		const names = Object.keys(inputSchema['properties']);
		const optional = (name) => !required.includes(name);
		return [...names.filter((name) => !optional(name)), ...names.filter(optional).map((name) => `${name}?`)];
}
function promptArguments({ arguments: listed }) {
		return (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsOf */ .iZ)(listed).map((one) => `${String(one['name'])}${one['required'] === true ? '' : '?'}`);
}
function firstSentence(text) {
		const [paragraph = ''] = (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(text.trim().split(/\n\s*\n/)[0] ?? '').split(/(?<=[.!?])\s/);
		return (0,_core_cut_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(paragraph, LONGEST);
}
function codeOrText(name) {
		return /^[\w.:/{}?&=,*+~@-]{1,200}$/.test(name) ? `\`${name}\`` : (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(name.slice(0, 200));
}
/***/ }),
/***/ 44948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	O: () => (/* binding */ offers),
	v: () => (/* binding */ spoken)
});
var _core_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84368);
function offers({ tools, resources, resourceTemplates, prompts }) {
		const counted = [
				[tools.length, 'tool'],
				[resources.length, 'resource'],
				[resourceTemplates.length, 'resource template'],
				[prompts.length, 'prompt'],
		];
		const some = counted.filter(([count]) => count > 0);
		return some.map(([count, what]) => (0,_core_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(count, what)).join(', ') || 'nothing';
}
function spoken({ protocolVersions }, eras) {
		if (eras === undefined)
				return protocolVersions.join(', ');
		const { legacy, modern } = eras;
		const range = legacy.length < 2 ? legacy : [`${legacy[0]} to ${legacy.at(-1)}`];
		return [...range, ...modern].join(' and ');
}
/***/ }),
/***/ 4073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ek: () => (/* binding */ passportRows),
	W3: () => (/* binding */ passportMarkdown),
	rd: () => (/* binding */ passportsOf)
});
var _core_cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60236);
var _core_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51383);
const MOST_SHOWN = 20;
function passportsOf({ started }) {
		return started.flatMap(({ project, contract: { passport } }) => passport === undefined ? [] : [{ server: project, passport }]);
}
function passportRows(shown) {
		if (shown.length === 0)
				return [];
		const name = (server) => (shown.length > 1 ? [server] : []);
		const rows = shown.flatMap(({ server, passport }) => lists(passport).map(([title, words]) => [...name(server), title, words]));
		return [[...name('server'), 'behavior', 'seen when it was started'], ...rows];
}
function passportMarkdown(shown) {
		const [head, ...rows] = passportRows(shown).map((row) => row.map(_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV));
		return head === undefined ? '' : `### Behavior\n\n${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Qj)(head, rows)}\n`;
}
function lists({ hosts, files, programs, variables }) {
		const unknown = (programs ?? []).length > 0 ? ' (what programs in other languages do is not seen)' : '';
		const all = [
				{ title: 'contacts', none: 'hosts contacted', list: hosts, more: unknown },
				{ title: 'writes', none: 'files written', list: files },
				{ title: 'starts', none: 'programs started', list: programs },
				{ title: 'its own code reads', none: 'variables read by its own code', list: variables },
		];
		const empty = all.filter(({ list, more = '' }) => list?.length === 0 && more === '');
		const rows = all
				.filter((one) => !empty.includes(one))
				.map(({ title, list, more = '' }) => [title, `${words(list)}${more}`]);
		return empty.length === 0 ? rows : [...rows, ['none seen', empty.map(({ none }) => none).join(', ')]];
}
function words(list) {
		if (list === undefined)
				return 'not seen';
		return (0,_core_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .firstFew */ .Dt)(list, MOST_SHOWN) || 'nothing';
}
/***/ }),
/***/ 33650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	M: () => (/* binding */ channelsOf)
});
var _core_grouped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6978);
var _core_plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84368);
var _targets_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58358);
function channelsOf(receipts) {
		const groups = (0,_core_grouped_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .z)(receipts, ({ target, outcome, detail }) => [target, outcome, detail].join('\0'));
		return [...groups.values()].map((group) => {
				const [{ target, outcome, file, detail }] = group;
				const page = _targets_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_TARGETS */ .v.find(({ id }) => id === target)?.page?.(group);
				const link = page ?? group.find(({ url }) => url !== undefined)?.url;
				const files = group.length === 1 ? file : (0,_core_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(group.length, 'file');
				return { target, outcome, files, link, detail };
		});
}
/***/ }),
/***/ 83001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Cs: () => (/* binding */ renderReceipts),
	KB: () => (/* binding */ stoppedByStrict),
	Nx: () => (/* binding */ renderBuilt),
	U0: () => (/* binding */ renderIntended),
	W1: () => (/* binding */ startedWith),
	gt: () => (/* binding */ renderFiles),
	uM: () => (/* binding */ renderPassports),
	v8: () => (/* binding */ renderClients),
	wZ: () => (/* binding */ renderHeader)
});
var pretty_bytes__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85901);
var _core_about_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87821);
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18001);
var _core_plural_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84368);
var _host_progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39910);
var _host_typed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93237);
var _plan_compatibility_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(58832);
var _passport_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4073);
var _receipts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33650);
var _table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85575);
var _works_with_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(95598);
var _wrap_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(84439);
function renderHeader(release) {
		const names = release.projects.map(({ name, version }) => (version === undefined ? name : `${name} ${version}`));
		const shown = names.length > 3 ? (0,_core_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(names.length, 'project') : (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .Ow)(names.join(', '));
		const tag = release.tag === undefined ? 'no tag' : `tag ${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .Ow)(release.tag)}`;
		const how = release.rehearsed ? ' (rehearsed)' : release.noRelease === undefined ? '' : ' (no release)';
		return `${_core_about_js__WEBPACK_IMPORTED_MODULE_5__/* .NAME */ .o_} ${_core_about_js__WEBPACK_IMPORTED_MODULE_5__/* .VERSION */ .xv}   ${shown}   commit ${release.commit.slice(0, 7)}   ${tag}${how}\n`;
}
function shortDigest(sha256) {
		return `${sha256.slice(0, 4)}…${sha256.slice(-4)}`;
}
function renderFiles(release) {
		const rows = release.artifacts.map((artifact) => [
				artifact.file,
				(0,pretty_bytes__WEBPACK_IMPORTED_MODULE_6__/* ["default"] */ .A)(artifact.size),
				shortDigest(artifact.sha256),
				startedWith(artifact, release),
		]);
		return `${(0,_table_js__WEBPACK_IMPORTED_MODULE_7__/* .table */ .t)([['file', 'size', 'sha256', 'started with'], ...rows])}${renderCompatibility(release)}${renderPassports((0,_passport_js__WEBPACK_IMPORTED_MODULE_8__/* .passportsOf */ .rd)(release))}${renderClients((0,_works_with_js__WEBPACK_IMPORTED_MODULE_9__/* .clientTables */ .B9)(release))}`;
}
function renderPassports(shown) {
		const rows = (0,_passport_js__WEBPACK_IMPORTED_MODULE_8__/* .passportRows */ .Ek)(shown);
		return rows.length === 0 ? '' : `\n${(0,_table_js__WEBPACK_IMPORTED_MODULE_7__/* .table */ .t)(rows)}`;
}
function startedWith(artifact, release) {
		if (artifact.started === undefined)
				return '';
		if (artifact.started.outcome === 'unstarted')
				return `not started: ${artifact.started.reason ?? ''}`;
		const start = release.started.find((one) => one.artifact === artifact.file && one.sha256 === artifact.sha256);
		const ready = start === undefined || start.readyMs === 0 ? '' : `, ready in ${(0,_host_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA)(start.readyMs)}`;
		return `${artifact.started.runtime}${ready}`;
}
function renderClients(tables) {
		const rows = (0,_works_with_js__WEBPACK_IMPORTED_MODULE_9__/* .worksWithRows */ .MV)(tables);
		if (rows.length === 0)
				return '';
		const [last = ['']] = rows.slice(-1);
		const above = rows.length === 1 ? '' : (0,_table_js__WEBPACK_IMPORTED_MODULE_7__/* .table */ .t)(rows.slice(0, -1));
		return `\n${above}${(0,_wrap_js__WEBPACK_IMPORTED_MODULE_10__/* .filled */ .Bq)(`  ${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .Ow)(last[0] ?? '')}`)}\n`;
}
function renderCompatibility({ compatibility = [] }) {
		if (compatibility.length < 2)
				return '';
		return `\n${(0,_table_js__WEBPACK_IMPORTED_MODULE_7__/* .table */ .t)((0,_plan_compatibility_js__WEBPACK_IMPORTED_MODULE_11__/* .compatibilityRows */ .WR)(compatibility))}`;
}
function renderReceipts(receipts) {
		const rows = (0,_receipts_js__WEBPACK_IMPORTED_MODULE_2__/* .channelsOf */ .M)(receipts).map(({ target, outcome, files, link, detail }) => {
				const about = [detail, outcome === 'published' || detail === undefined ? link : undefined];
				return [target, outcome, files, about.filter(Boolean).join('  ')];
		});
		return (0,_table_js__WEBPACK_IMPORTED_MODULE_7__/* .table */ .t)([['target', 'outcome', 'files', ''], ...rows]);
}
function renderIntended(rows) {
		if (rows.length === 0)
				return '';
		const lines = rows.map(({ target, file, state, verb, why, there, url }) => [
				...[target, file, state, verb],
				why ?? (verb === 'conflict' ? `there: ${there ?? ''}` : (url ?? '')),
		]);
		return `\n${(0,_table_js__WEBPACK_IMPORTED_MODULE_7__/* .table */ .t)([['target', 'file', 'there', 'action', ''], ...lines])}`;
}
function renderBuilt(release, planDigest) {
		const next = release.noRelease === undefined
				? `Next: ${_host_typed_js__WEBPACK_IMPORTED_MODULE_1__/* .TYPED */ .X} publish ${release.out}`
				: (0,_wrap_js__WEBPACK_IMPORTED_MODULE_10__/* .filled */ .Bq)(`This is not a release: ${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .Ow)(release.noRelease)}. It can be inspected, but not published.`);
		return `\n${renderFiles(release)}\nIn ${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .Ow)(release.out)}\nplan-digest ${planDigest}\n${next}\n`;
}
function stoppedByStrict(findings, strict) {
		const rules = [...new Set(findings.filter(({ level }) => level === 'warning').map(({ rule }) => rule))];
		if (!strict || rules.length === 0)
				return '';
		const too = findings.some(({ level }) => level === 'error') ? ' too' : '';
		return `Stopped by strict${too}: warnings count as errors (${rules.join(', ')}).`;
}
/***/ }),
/***/ 95598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	B9: () => (/* binding */ clientTables),
	ED: () => (/* binding */ worksWithMarkdown),
	MV: () => (/* binding */ worksWithRows)
});
var _core_capital_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56884);
var _core_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51383);
var _core_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84368);
function worksWithRows(tables) {
		const losses = tables.flatMap((table) => table.losses.map((loss) => [loss, table]));
		if (tables.length === 0)
				return [];
		const all = sentence(tables);
		if (losses.length === 0)
				return [[all]];
		const several = tables.length > 1;
		return [
				[...(several ? ['server'] : []), 'client', 'loses'],
				...losses.map(([{ client, loses }, { server }]) => [...(several ? [server] : []), client, loses]),
				[all],
		];
}
function worksWithMarkdown(tables) {
		if (tables.length === 0)
				return '';
		const [head = [], ...rows] = worksWithRows(tables).slice(0, -1);
		const cells = rows.map((row) => row.map(_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV));
		return `### Clients\n\n${rows.length === 0 ? '' : `${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Qj)(head, cells)}\n`}${sentence(tables)}\n\n`;
}
function sentence(tables) {
		const [{ asOf, well } = { asOf: '', well: [] }] = tables;
		const bad = new Set(tables.flatMap(({ losses }) => losses.map(({ client }) => client)));
		const good = well.filter((client) => !bad.has(client));
		const count = (0,_core_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(good.length, bad.size === 0 ? 'known client' : 'other known client');
		const who = bad.size === 0 && good.length > 1 ? `All ${count}` : (0,_core_capital_js__WEBPACK_IMPORTED_MODULE_2__/* .capital */ .N)(count);
		return `${who} accept${good.length === 1 ? 's' : ''} the tool list (rules of ${asOf}).`;
}
function clientTables({ started }) {
		const tables = new Map();
		for (const { project, artifact, worksWith } of started) {
				if (worksWith === undefined)
						continue;
				const key = `${project}\0${JSON.stringify(worksWith.losses)}`;
				const same = [...tables.values()].some(({ server }) => server === project);
				if (!tables.has(key))
						tables.set(key, { ...worksWith, server: same ? artifact : project });
		}
		return [...tables.values()];
}
/***/ })
};
