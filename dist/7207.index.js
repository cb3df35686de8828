export const id = 7207;
export const ids = [7207];
export const modules = {
/***/ 91034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	b: () => (/* binding */ askRelease),
	Q: () => (/* binding */ targetsOf)
});
var external_node_path_ = __webpack_require__(76760);
var kinds = __webpack_require__(72456);
var read = __webpack_require__(31443);
;// CONCATENATED MODULE: ./.build/check/rules/workflow/publishing-job.js
function publishingJob(files) {
		const all = (0,read/* workflowsOf */.IN)(files).flatMap(({ file, jobs }) => jobs.map((job) => ({ file, job })));
		const ours = all.find(({ job }) => job.steps.some((step) => /^(publish|release)$/.test((0,kinds/* ourPart */.uY)(step) ?? '')));
		const found = ours ?? all.find(({ job }) => job.steps.some(kinds/* publishes */.AN));
		if (found === undefined)
				return undefined;
		return { workflow: external_node_path_.posix.basename(found.file), path: found.file, environment: environmentOf(found.job) };
}
function environmentOf({ all }) {
		const stated = all.table?.get('environment');
		return stated?.text ?? stated?.table?.get('name')?.text ?? '';
}
var target_choice = __webpack_require__(36078);
var target_input = __webpack_require__(45717);
var core_version = __webpack_require__(51928);
var ecosystems = __webpack_require__(26321);
var evidence = __webpack_require__(71737);
var core_about = __webpack_require__(87821);
var core_answer = __webpack_require__(61552);
;// CONCATENATED MODULE: ./.build/publish/ahead.js
async function askTargets(targets, known, host) {
		const all = await Promise.all(targets.map((target) => askTarget(target, known, host)));
		return all.flat();
}
async function askTarget(target, known, host) {
		const { inputs, tables, projects, ...rest } = known;
		const input = { ...rest, ...(0,target_input/* givenTo */.To)(target, inputs, tables), projects: projects.filter((one) => target.serves(one)) };
		let answers = [];
		const about = {
				...{ id: `preflight/${target.id}`, what: target.title },
				...{ page: (0,core_about/* docsPage */.tu)(`configuration.md#${target.id}`), values: { [core_about/* CONFIG_FILE */.g2]: `[${target.id}]` } },
		};
		const failed = await (0,core_answer/* ask */.k)(about, async () => {
				const { ahead } = await target.load();
				answers = (await ahead?.(input, (0,target_input/* hostOf */.w4)(target, inputs, host))) ?? [];
				return { state: 'ok', message: '' };
		});
		const said = failed.message === '' ? answers : [failed];
		return said.map((answer) => ({ ...answer, target: target.id }));
}
var _build_targets = __webpack_require__(58358);
var ask_tools = __webpack_require__(28325);
var external_node_fs_ = __webpack_require__(73024);
var pretty_bytes = __webpack_require__(85901);
var plural = __webpack_require__(84368);
var typed = __webpack_require__(93237);
var plan_read = __webpack_require__(36265);
var refusals = __webpack_require__(10247);
var stage = __webpack_require__(8664);
var github_server = __webpack_require__(79180);
var siblings = __webpack_require__(41669);
var git = __webpack_require__(91883);
;// CONCATENATED MODULE: ./.build/commands/ask-source.js
function askCheckout({ tag, commit, changed, repository }, { env }) {
		const on = (at) => (repository === undefined ? {} : { page: (0,github_server/* treePage */.ih)(env, repository, at) });
		const about = { id: 'preflight/checkout', what: 'the checkout' };
		if (changed.length > 0) {
				const message = `It has uncommitted changes, which are not part of a release: ${changed.slice(0, 3).join(', ')}.`;
				const values = { Terminal: 'git commit --all' };
				return [{ ...about, ...on(commit), values, state: 'unknown', message, hint: 'Commit them before the tag.' }];
		}
		const values = { Commit: commit };
		if (tag !== undefined) {
				const message = `${tag} is commit ${commit.slice(0, 12)}.`;
				return [{ ...about, ...on(tag), values: { Tag: tag, ...values }, state: 'ok', message }];
		}
		const message = 'There is no tag on this commit, so versions are those of the manifests.';
		return [{ ...about, ...on(commit), values, state: 'unknown', message, hint: 'To ask about a tag: --tag v1.2.3' }];
}
async function askSiblings({ projects, files, settings }, inputs, host) {
		const known = { projects, files, indexOf: (0,target_choice/* indexes */.DU)(inputs, settings.publish.tables) };
		const missing = await Promise.all(projects.map((project) => (0,siblings/* missingSiblings */.O)(project, known, host)));
		return missing.flat().map(wrong);
}
async function contextOf({ files, tag, repository, settings, partial }, inputs, host) {
		return {
				...{ tag, repository, targets: (0,target_choice/* namedTargets */.Ah)(inputs, settings), tables: settings.publish.tables },
				...{ levels: settings.rules, git: await (0,git/* gitFactsOnce */.Jd)(host, files.root), partial },
		};
}
async function askProjects(coming, inputs, host) {
		const { projects, files } = coming;
		const context = await contextOf(coming, inputs, host);
		const found = await Promise.all(projects.map((project) => (0,stage/* checkProject */.sh)(project, files, context)));
		const refused = (0,stage/* declined */.Li)(projects, context);
		const errors = [...refused, ...found.flat().filter(({ level }) => level === 'error')];
		const about = { id: 'preflight/check', what: 'names, versions and files' };
		const none = { ...about, state: 'ok', message: 'No rule of check stops the release.' };
		return errors.length === 0 ? [none] : errors.map(wrong);
}
async function askWorkflow(coming, publishing, inputs, host) {
		const { projects, files, repository } = coming;
		const found = await (0,stage/* checkRepository */.n_)(projects, files, await contextOf(coming, inputs, host));
		const errors = found.filter(({ rule, level }) => rule.startsWith('workflow-') && level === 'error');
		const page = (file) => (repository === undefined ? {} : { page: (0,github_server/* filePage */.kv)(host.env, repository, file) });
		if (errors.length > 0)
				return errors.map((one) => ({ ...wrong(one), ...page(one.file ?? '') }));
		const base = { id: 'preflight/workflow', what: publishing?.path ?? '.github/workflows' };
		if (publishing === undefined)
				return [
						{
								...{ ...base, page: `${core_about/* HOME */.yZ}/blob/main/docs/workflows.md`, values: { Terminal: `${typed/* TYPED */.X} init` } },
								...{ state: 'unknown', message: 'No workflow of this repository publishes.' },
						},
				];
		const message = 'Its jobs have the permissions that publishing needs.';
		return [{ ...base, state: 'ok', message, ...page(publishing.path) }];
}
function wrong({ rule, file, line, message, hint, project }) {
		const what = line === undefined ? (file ?? project ?? '') : `${file}:${line}`;
		const [page, anchor] = rule.includes('/') ? ['errors', rule.replaceAll('/', '-')] : ['rules', rule];
		const explained = {
				page: `${core_about/* HOME */.yZ}/blob/main/docs/${page}.md#${anchor}`,
				values: { Terminal: `${typed/* TYPED */.X} explain ${rule}` },
		};
		return { id: rule, what, state: 'wrong', message, hint, file, line, ...explained };
}
;// CONCATENATED MODULE: ./.build/commands/ask-files.js
async function askFiles({ files: { root }, projects, commit, settings }, targets, inputs, host) {
		const about = { id: 'preflight/files', what: 'sizes of the files' };
		const release = await builtHere([(0,external_node_path_.join)(host.cwd, 'release'), (0,external_node_path_.join)(root, 'release')], commit);
		if (release === undefined) {
				const message = 'They are known after the build only, and there is no release folder of this commit here.';
				const hint = `To ask before the tag: ${typed/* TYPED */.X} build, then ${typed/* TYPED */.X} preflight`;
				return [{ ...about, state: 'unknown', message, hint }];
		}
		const { folder, plan } = release;
		const planned = plan.projects.flatMap(({ artifacts }) => artifacts);
		const files = planned
				.map((one) => ({ ...one, path: (0,external_node_path_.join)(folder, one.file) }))
				.filter(({ path, size }) => (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.size === size);
		const to = targets.map(({ id }) => id);
		const sources = { root, projects };
		const found = await (0,refusals/* refusedBy */.i)(to, files, (0,target_choice/* indexes */.DU)(inputs, settings.publish.tables), { sources, host });
		const largest = (0,pretty_bytes/* default */.A)(Math.max(0, ...files.map(({ size }) => size)));
		const message = `No target rejects any of ${(0,plural/* plural */.L)(files.length, 'file')} in ${folder}; the largest has ${largest}.`;
		if (found.length === 0)
				return [{ ...about, state: 'ok', message }];
		return found.map((one) => {
				const answer = { ...wrong(one), what: one.artifact ?? about.what };
				return one.level === 'error' ? answer : { ...answer, state: 'unknown' };
		});
}
async function builtHere(folders, commit) {
		for (const folder of folders) {
				const read = await (0,plan_read/* readPlan */.m)(folder).catch(() => undefined);
				if (read?.plan.commit === commit)
						return { ...read, folder };
		}
		return undefined;
}
var private_authority = __webpack_require__(52363);
var loopback = __webpack_require__(20488);
var reading = __webpack_require__(41418);
;// CONCATENATED MODULE: ./.build/commands/ask-machine.js
const REACH_MS = 10_000;
async function askMachine(targets, inputs, { publish: { tables } }, host) {
		const places = targets.flatMap((target) => target.index?.((0,target_input/* givenTo */.To)(target, inputs, tables)) ?? []);
		const remote = [(0,reading/* apiUrl */.y0)(host), ...places].filter(({ protocol }) => protocol !== 'file:');
		const origins = [...new Set(remote.map(({ origin }) => origin))];
		return [...(await Promise.all(origins.map((origin) => reach(origin, host)))), ...proxies(host)];
}
async function reach(origin, host) {
		const { host: name } = new URL(origin);
		const answer = await (0,core_answer/* ask */.k)({ id: 'doctor/network', what: name }, async () => {
				const { status } = await host.http({ url: `${origin}/`, method: 'HEAD', budgetMs: REACH_MS, timeoutMs: REACH_MS });
				return { state: 'ok', message: `It answers (${status}).` };
		});
		if (answer.state === 'ok')
				return answer;
		const proxy = 'Behind a proxy set HTTPS_PROXY=http://proxy.example:3128.';
		const hints = new Set([answer.hint, proxy, private_authority/* PRIVATE_AUTHORITY */.s].filter((one) => one !== undefined));
		return { ...answer, id: 'doctor/network', state: 'wrong', hint: [...hints].join('\n') };
}
function proxies(host) {
		return (0,loopback/* proxiesOf */._j)(host.env).map(({ name, value }) => {
				const about = { id: 'doctor/proxy', what: name };
				if (/^no_proxy$/i.test(name))
						return { ...about, state: 'ok', message: value };
				if (/^all_proxy$/i.test(name))
						return { ...about, state: 'ok', message: 'It is set; HTTP_PROXY and HTTPS_PROXY count here.' };
				const url = URL.canParse(value) ? new URL(value) : undefined;
				if (url?.protocol === 'http:' || url?.protocol === 'https:')
						return { ...about, state: 'ok', message: url.host };
				const message = 'It is not a URL that begins with http:// or https://.';
				return { ...about, state: 'wrong', message, hint: `export ${name}=http://proxy.example:3128` };
		});
}
;// CONCATENATED MODULE: ./.build/commands/ask-release.js
const QUESTIONS = [
		{
				always: true,
				ask: async ({ projects, settings }, targets, inputs, host) => (0,ask_tools/* askTools */.P)(toolsOf(projects, targets, inputs, settings), host),
		},
		{
				always: true,
				machine: true,
				ask: async ({ settings }, targets, inputs, host) => askMachine(targets, inputs, settings, host),
		},
		{ ask: async (coming, _targets, _inputs, host) => askCheckout(coming, host) },
		{ ask: async (coming, _targets, inputs, host) => askSiblings(coming, inputs, host) },
		{ ask: async (coming, _targets, inputs, host) => askProjects(coming, inputs, host) },
		{ ask: async (coming, _targets, inputs, host) => askWorkflow(coming, publishingJob(coming.files), inputs, host) },
		{ ask: askFiles },
		{ ask: askEvidence },
		{ ask: askAhead },
];
async function askRelease(coming, inputs, host) {
		const { projects, settings, machine } = coming;
		const targets = projects.length === 0 ? _build_targets/* TARGETS */.d : targetsOf(projects, inputs, settings);
		const asked = QUESTIONS.filter((one) => (machine || !one.machine) && (projects.length > 0 || one.always));
		return (await Promise.all(asked.map((one) => one.ask(coming, targets, inputs, host)))).flat();
}
function targetsOf(projects, inputs, settings) {
		const kinds = new Set(projects.flatMap((project) => Object.keys((0,ecosystems/* ecosystemOf */.M)(project).kinds)));
		const ids = (0,target_choice/* namedTargets */.Ah)(inputs, settings) ?? (0,target_choice/* defaultTargets */.iw)(kinds, inputs, settings.publish.tables);
		return _build_targets/* ALL_TARGETS */.v.filter(({ id }) => ids.includes(id));
}
function toolsOf(projects, targets, inputs, { publish: { tables } }) {
		const makers = madeWith(inputs, tables).map(({ evidence }) => evidence);
		return [...projects.map((project) => (0,ecosystems/* ecosystemOf */.M)(project)), ...targets, ...makers].flatMap(({ tools = [] }) => tools);
}
function madeWith(inputs, tables) {
		return evidence/* EVIDENCE */.S
				.map((evidence) => ({ evidence, ...(0,target_input/* givenToEvidence */.Sz)(evidence, inputs, tables) }))
				.filter(({ evidence, inputs: own, settings }) => evidence.isOn(own, settings));
}
async function askEvidence({ settings, sends }, _targets, inputs, host) {
		const made = madeWith(inputs, settings.publish.tables);
		const asked = made.map(async (one) => one.evidence.ahead?.(one.inputs, one.settings, sends, host) ?? []);
		return (await Promise.all(asked)).flat();
}
async function askAhead({ projects, settings, files, tag, commit, repository, sends }, targets, inputs, host) {
		const job = publishingJob(files);
		const known = {
				...{ tag, commit, repository, sends, inputs, tables: settings.publish.tables },
				projects: projects.map((project) => ({ ...project, version: versionOf(project, tag, files) })),
				sources: { root: files.root, projects },
				trusting: job === undefined ? undefined : { ...job, repository },
		};
		return askTargets(targets, known, host);
}
function versionOf(project, tag, files) {
		const tagged = (0,core_version/* taggedVersion */.Bd)(tag, project.name);
		const { spell, stated } = (0,ecosystems/* ecosystemOf */.M)(project).versions;
		const version = tagged ?? stated(project, files)?.version;
		return version === undefined ? undefined : (spell(version) ?? version);
}
/***/ }),
/***/ 37207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	withdraw: () => (/* binding */ withdraw)
});
var target_input = __webpack_require__(45717);
var clean_text = __webpack_require__(18001);
var errors = __webpack_require__(8005);
var core_version = __webpack_require__(51928);
var typed = __webpack_require__(93237);
var publish_findings = __webpack_require__(78162);
var render_findings = __webpack_require__(39716);
var table = __webpack_require__(85575);
;// CONCATENATED MODULE: ./.build/render/withdrawn.js
function renderWithdrawn(rows) {
		if (rows.length === 0)
				return '';
		const lines = rows.map(({ target, what, outcome, url }) => [target, what, outcome, url ?? '']);
		const next = rows.flatMap(({ target, next: todo }) => todo === undefined ? [] : [`${target}: ${(0,clean_text/* cleanLine */.Ow)(todo)}\n`]);
		return `\n${(0,table/* table */.t)([['target', 'what', 'outcome', ''], ...lines])}${next.length === 0 ? '' : `\n${next.join('')}`}`;
}
var git = __webpack_require__(91883);
var discover = __webpack_require__(47111);
var workspace_open = __webpack_require__(46558);
var ask_release = __webpack_require__(91034);
;// CONCATENATED MODULE: ./.build/commands/withdraw.js
const MOST_CHARACTERS = 500;
async function withdraw(inputs, host) {
		const reason = reasonOf(inputs);
		const head = await (0,git/* readHead */.zy)(host, (0,workspace_open/* startOf */.GH)(inputs, host));
		const { projects, settingsOf } = await (0,workspace_open/* survey */.Fr)(host, head.root, inputs, { git: true, from: head.root });
		const tags = (await (0,git/* readGitFacts */.SV)(host, head.root))?.tags ?? [];
		const { tag, version } = tagOf(inputs.version ?? '', tags, projects);
		const released = (0,discover/* releasedBy */.RV)(tag, projects);
		const settings = settingsOf(released);
		const repository = host.env['GITHUB_REPOSITORY'] ?? head.repository;
		const rows = [];
		const findings = [];
		for (const target of (0,ask_release/* targetsOf */.Q)(released, inputs, settings)) {
				const here = released.filter((project) => target.serves(project));
				if (here.length === 0)
						continue;
				const { withdraw: doIt } = await target.load();
				if (doIt === undefined)
						continue;
				for (const projects of target.phase === 'registry' ? here.map((one) => [one]) : [here]) {
						const of = {
								...{ tag, version, reason, repository, projects, dryRun: inputs.dryRun },
								...(0,target_input/* givenTo */.To)(target, inputs, settings.publish.tables),
						};
						try {
								const done = await doIt(of, (0,target_input/* hostOf */.w4)(target, inputs, host));
								rows.push(...done.map((one) => ({ target: target.id, ...one })));
						}
						catch (error) {
								findings.push((0,publish_findings/* asFinding */.s0)(error, target));
						}
				}
		}
		return {
				exit: findings.length > 0 ? errors/* EXIT */.dc.failed : errors/* EXIT */.dc.done,
				json: { tag, version, reason, dryRun: inputs.dryRun, withdrawn: rows, findings },
				text: `${(0,render_findings.renderFindings)(findings, {})}${renderWithdrawn(rows)}\n${closing(rows, findings, inputs)}\n`,
		};
}
function reasonOf({ reason, version }) {
		const line = (0,clean_text/* cleanLine */.Ow)(reason ?? '').trim();
		if (line !== '' && line.length <= MOST_CHARACTERS)
				return line;
		const message = line === ''
				? 'withdraw needs a reason: everyone who installs the version is shown it.'
				: `The reason has ${line.length} characters; ${MOST_CHARACTERS} are shown.`;
		throw (0,errors/* usageError */.Wp)('withdraw/reason', message, `Write: ${typed/* TYPED */.X} withdraw ${version ?? '1.2.3'} --reason "Loses data; use a newer version."`);
}
function tagOf(given, tags, projects) {
		const names = projects.map(({ name }) => name);
		const wanted = (0,core_version/* parseTag */.ED)(given, names)?.version ?? given;
		const versionOf = (tag) => (0,core_version/* parseTag */.ED)(tag, names)?.version;
		const fitting = tags.includes(given) ? [given] : tags.filter((tag) => (0,core_version/* sameVersion */.r1)(versionOf(tag) ?? '', wanted));
		const [tag, another] = fitting;
		const version = tag === undefined ? undefined : versionOf(tag);
		if (tag !== undefined && version !== undefined && another === undefined)
				return { tag, version };
		throw another === undefined
				? (0,errors/* usageError */.Wp)('withdraw/no-tag', `No tag of this repository has the version ${(0,clean_text/* cleanLine */.Ow)(given)}.`, 'Fetch all tags (git fetch --tags), then name a tag that git tag lists.')
				: (0,errors/* usageError */.Wp)('withdraw/several', `Several tags have the version ${(0,clean_text/* cleanLine */.Ow)(given)}: ${fitting.join(', ')}.`, `Name one of them: ${typed/* TYPED */.X} withdraw ${tag} --reason …`);
}
function closing(rows, findings, { dryRun }) {
		if (dryRun)
				return 'Nothing was changed.';
		if (findings.length > 0)
				return 'Not everything is withdrawn. Fix the cause and run it again: it does only what is left.';
		if (rows.every(({ outcome }) => outcome === 'absent'))
				return 'It was not published anywhere.';
		if (rows.some(({ outcome }) => outcome === 'by hand'))
				return 'What is left is for a person to do.';
		return 'Withdrawn. Nothing was deleted: whoever pinned the version still gets it.';
}
/***/ }),
/***/ 1023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	t: () => (/* binding */ CHANGE_KINDS)
});
const CHANGE_KINDS = ['breaking', 'cannot-tell', 'feature', 'behavior', 'fix', 'docs'];
/***/ }),
/***/ 28204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	BR: () => (/* binding */ highest),
	Gb: () => (/* binding */ stops),
	sG: () => (/* binding */ outcomeOf),
	sX: () => (/* binding */ exitOf)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
const CODES = {
		done: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.done,
		accepted: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.accepted,
		conflict: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.conflict,
		failed: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed,
};
function exitOf(outcome) {
		return CODES[outcome];
}
function highest(...codes) {
		const order = [
				_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.interrupted,
				_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.bug,
				_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.usage,
				_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.conflict,
				_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed,
				_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.accepted,
		];
		return order.find((code) => codes.includes(code)) ?? _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.done;
}
function outcomeOf(receipts, findings, optional = []) {
		const outcomes = receipts.filter(({ target }) => !optional.includes(target)).map(({ outcome }) => outcome);
		if (outcomes.includes('conflict'))
				return 'conflict';
		const failed = outcomes.includes('failed') || outcomes.includes('skipped');
		if (failed || findings.some(({ level }) => level === 'error'))
				return 'failed';
		return outcomes.includes('accepted') ? 'accepted' : 'done';
}
function stops(findings, { strict }) {
		return findings.some(({ level }) => level === 'error' || (strict && level === 'warning'));
}
/***/ }),
/***/ 28445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	DI: () => (/* binding */ tooDeep),
	FI: () => (/* binding */ DEEPEST),
	LQ: () => (/* binding */ depthMeter),
	Yd: () => (/* binding */ isJudgeable),
	bX: () => (/* binding */ LONGEST_MESSAGE),
	uZ: () => (/* binding */ MOST_BYTES)
});
const LONGEST_MESSAGE = 10 * 1024 * 1024;
const MOST_BYTES = 64 * 1024 * 1024;
const DEEPEST = 200;
const LONGEST_SCHEMA = 1024 * 1024;
const LONG_TYPE = /"type":\[(?:"[^"]*",){100}/;
function isJudgeable(text) {
		return text.length <= LONGEST_SCHEMA && !LONG_TYPE.test(text);
}
const [QUOTE, BACKSLASH, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d];
function depthMeter() {
		let depth = 0;
		let quoted = false;
		let escaped = false;
		return {
				tooDeep(chunk) {
						for (let at = 0; at < chunk.length; at += 1) {
								const byte = chunk[at];
								if (quoted) {
										if (escaped)
												escaped = false;
										else if (byte === BACKSLASH)
												escaped = true;
										else if (byte === QUOTE)
												quoted = false;
								}
								else if (byte === QUOTE)
										quoted = true;
								else if (byte === OPEN || byte === OPEN_LIST) {
										depth += 1;
										if (depth > DEEPEST)
												return true;
								}
								else if (byte === CLOSE || byte === CLOSE_LIST)
										depth -= 1;
						}
						return false;
				},
				reset() {
						depth = 0;
						quoted = false;
						escaped = false;
				},
		};
}
function tooDeep(text) {
		let brackets = 0;
		for (let at = 0; at < text.length; at += 1) {
				const code = text.charCodeAt(at);
				if (code === OPEN || code === OPEN_LIST) {
						brackets += 1;
						if (brackets > DEEPEST)
								return depthMeter().tooDeep(Buffer.from(text));
				}
		}
		return false;
}
/***/ }),
/***/ 36265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	m: () => (/* binding */ readPlan),
	v: () => (/* binding */ parsePlan)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var jsonc_parser__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99547);
var _core_about_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(87821);
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(18001);
var _core_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34002);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8005);
var _host_typed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93237);
var _mcp_limits_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28445);
var _file_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80649);
var _schema_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83425);
const BUILD_HINT = `Create one with ${_host_typed_js__WEBPACK_IMPORTED_MODULE_5__/* .TYPED */ .X} build, or pass its folder: ${_host_typed_js__WEBPACK_IMPORTED_MODULE_5__/* .TYPED */ .X} publish <folder>.`;
const MAX_BYTES = 16 * 1024 * 1024;
const MOST_SHOWN = 20;
async function readPlan(folder) {
		const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _file_names_js__WEBPACK_IMPORTED_MODULE_6__/* .PLAN_FILE */ .VI);
		const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
		if (facts === undefined)
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('plan/absent', `There is no prepared release: ${path} does not exist.`, BUILD_HINT);
		if (!facts.isFile() || facts.size > MAX_BYTES) {
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('plan/foreign', `${path} is not a release plan: it is ${facts.isFile() ? 'too large' : 'not a regular file'}.`, BUILD_HINT);
		}
		const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
		return { plan: parsePlan(bytes, path), path, bytes, sha256: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(bytes) };
}
function parsePlan(bytes, shown) {
		const text = decode(bytes, shown);
		if ((0,_mcp_limits_js__WEBPACK_IMPORTED_MODULE_8__/* .tooDeep */ .DI)(text))
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('plan/foreign', `${shown} is nested too deep for a release.json.`, BUILD_HINT);
		const errors = [];
		const tree = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_2__.parseTree)(text, errors, { disallowComments: true });
		const value = parseJson(text);
		if (tree === undefined || value === undefined || errors.length > 0) {
				const [first] = errors;
				const words = first === undefined ? '' : `: ${spaced((0,jsonc_parser__WEBPACK_IMPORTED_MODULE_2__.printParseErrorCode)(first.error))}`;
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('plan/no-json', `${shown}:${lineAt(text, first?.offset ?? 0)}: not valid JSON${words}.`, BUILD_HINT);
		}
		const place = (path) => `${shown}:${lineOf(text, tree, path)}`;
		const keys = keyProblems(tree);
		if (keys.length > 0)
				throw invalid(keys.map(({ offset, says }) => `${shown}:${lineAt(text, offset)}: ${says}`));
		const format = typeof value === 'object' && value !== null ? value.format : undefined;
		if (typeof format === 'number' && format > _schema_js__WEBPACK_IMPORTED_MODULE_7__/* .PLAN_FORMAT */ ._A) {
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('plan/newer', `${place(['format'])}: the plan has format ${format}; this version of ${_core_about_js__WEBPACK_IMPORTED_MODULE_9__/* .NAME */ .o_} reads format ${_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .PLAN_FORMAT */ ._A}.`, `Update ${_core_about_js__WEBPACK_IMPORTED_MODULE_9__/* .NAME */ .o_}, or publish with the version that created the plan.`);
		}
		if (format !== _schema_js__WEBPACK_IMPORTED_MODULE_7__/* .PLAN_FORMAT */ ._A) {
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('plan/foreign', `${place(['format'])}: not a release plan: format is missing.`, BUILD_HINT);
		}
		const checked = _schema_js__WEBPACK_IMPORTED_MODULE_7__/* .PLAN_SCHEMA */ .G0.safeParse(value);
		const problems = checked.success ? nameProblems(checked.data) : checked.error.issues.map(sentence);
		if (problems.length > 0 || !checked.success) {
				throw invalid(problems.slice(0, MOST_SHOWN + 1).map(({ path, says }) => `${place(path)}: ${shownPath(path)} ${says}`));
		}
		return checked.data;
}
function parseJson(text) {
		try {
				return JSON.parse(text);
		}
		catch {
				return undefined;
		}
}
function spaced(code) {
		return code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}
function invalid(sentences) {
		const shown = sentences.slice(0, MOST_SHOWN).map((one) => `${one}.`);
		const more = sentences.length > MOST_SHOWN ? ['There are more problems.'] : [];
		return new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ReleaseError */ .K2('plan/invalid', [...shown, ...more].join('\n'), {
				exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.usage,
				hint: `Do not edit a plan: create a new one with ${_host_typed_js__WEBPACK_IMPORTED_MODULE_5__/* .TYPED */ .X} build.`,
		});
}
function keyProblems(tree) {
		const problems = [];
		const visit = (node) => {
				const seen = new Set();
				for (const child of node.children ?? []) {
						if (node.type !== 'object') {
								visit(child);
								continue;
						}
						const [key, value] = child.children ?? [];
						const name = String(key?.value);
						const shown = (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_10__/* .cleanLine */ .Ow)(name).slice(0, 100);
						if (seen.has(name))
								problems.push({ offset: child.offset, says: `duplicate key ${shown}` });
						else if (name in Object.prototype)
								problems.push({ offset: child.offset, says: `unknown key ${shown}` });
						seen.add(name);
						if (value !== undefined)
								visit(value);
				}
		};
		visit(tree);
		return problems;
}
function sentence(issue) {
		const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
		if (issue.code !== 'unrecognized_keys')
				return { path, says: issue.message.replace(/^Invalid/, 'is invalid:') };
		const [key = ''] = issue.keys ?? [];
		return { path: [...path, key], says: 'is an unknown key' };
}
function nameProblems(plan) {
		const seen = new Set();
		const files = new Set(plan.projects.flatMap(({ artifacts }) => artifacts.map(({ file }) => file)));
		return plan.projects.flatMap((project, index) => project.artifacts.flatMap(({ file, about }, position) => {
				const name = file.toLowerCase();
				const again = seen.has(name);
				seen.add(name);
				const path = ['projects', index, 'artifacts', position];
				const unknown = about !== undefined && !files.has(about);
				return [
						...(again ? [{ path: [...path, 'file'], says: `names ${file} a second time` }] : []),
						...(unknown ? [{ path: [...path, 'about'], says: `names ${about}, which the plan does not list` }] : []),
				];
		}));
}
function decode(bytes, shown) {
		try {
				return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		}
		catch {
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('plan/no-json', `${shown} is not UTF-8 text.`, BUILD_HINT);
		}
}
function lineOf(text, tree, path) {
		for (let length = path.length; length > 0; length -= 1) {
				const node = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_2__.findNodeAtLocation)(tree, path.slice(0, length));
				if (node !== undefined)
						return lineAt(text, node.offset);
		}
		return 1;
}
function lineAt(text, offset) {
		return text.slice(0, offset).split('\n').length;
}
function shownPath(path) {
		const words = path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`));
		return (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_10__/* .cleanLine */ .Ow)(words.join('')).slice(0, 200) || 'the plan';
}
/***/ }),
/***/ 83425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	G0: () => (/* binding */ PLAN_SCHEMA),
	X0: () => (/* binding */ PASSPORT),
	_A: () => (/* binding */ PLAN_FORMAT),
	cJ: () => (/* binding */ MOST_NOTES),
	xQ: () => (/* binding */ isFlatName)
});
var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64377);
var _core_change_kinds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1023);
var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26321);
var _ecosystems_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27929);
var _evidence_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71737);
var _file_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80649);
const PLAN_FORMAT = 1;
const MOST_NOTES = 20_000;
const FLAT = /^[A-Za-z0-9_][A-Za-z0-9_.+@!-]*$/;
const MOST_CHARACTERS = 255;
function isFlatName(name) {
		return name.length <= MOST_CHARACTERS && FLAT.test(name);
}
const FILE = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
		.max(MOST_CHARACTERS)
		.regex(FLAT, 'must be the name of a file in this folder: letters, digits and . _ + @ ! -')
		.refine((name) => !name.includes('..'), 'must not contain two consecutive dots')
		.refine((name) => !isReserved(name.toLowerCase()), 'is a reserved name');
function isReserved(name) {
		return (0,_file_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlanAsset */ .Qu)(name) || _evidence_index_js__WEBPACK_IMPORTED_MODULE_2__/* .EVIDENCE */ .S.some(({ ending }) => name.endsWith(ending));
}
const LINE = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
		.min(1)
		.max(500)
		.regex(/^[^\p{Cc}\p{Cf}\u2028\u2029]+$/u, 'must be one line without control characters');
const PART = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
		.max(200)
		.regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, 'must be the name of a part');
const SHA256 = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 digest in 64 lowercase hexadecimal digits');
const FOLDER = LINE.refine((path) => !path.startsWith('/') && !path.includes('\\') && !path.split('/').includes('..'), 'must be a folder of the repository');
const VERSION = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
		.max(200)
		.regex(/^[A-Za-z0-9][A-Za-z0-9.!+_-]*$/, 'must be a version');
const TOOLS = zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(LINE, LINE).refine((tools) => Object.keys(tools).length <= 500, 'must be at most 500 programs');
const SEEN = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(LINE).max(200).optional();
const PASSPORT = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ hosts: SEEN, files: SEEN, programs: SEEN, variables: SEEN });
const STARTED = zod__WEBPACK_IMPORTED_MODULE_4__/* .discriminatedUnion */ .gMt('outcome', [
		zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
				sha256: SHA256,
				runtime: LINE,
				outcome: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('started'),
				protocols: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(LINE).max(50).optional(),
				protected: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(true).optional(),
				transport: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('http').optional(),
				passport: PASSPORT.optional(),
		}),
		zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ sha256: SHA256, runtime: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(''), outcome: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('unstarted'), reason: LINE }),
]);
const ARTIFACT = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
		kind: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n([..._ecosystems_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .MADE */ .E3, ...Object.keys(_file_names_js__WEBPACK_IMPORTED_MODULE_3__/* .BESIDE */ .Zv)]),
		file: FILE,
		sha256: SHA256,
		size: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0),
		about: FILE.optional(),
		started: STARTED.optional(),
});
const PROJECT = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
		name: LINE,
		ecosystem: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ECOSYSTEMS */ .S.map(({ id }) => id)),
		path: FOLDER,
		version: VERSION,
		run: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(LINE).max(10).optional(),
		notes: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(MOST_NOTES).optional(),
		tools: TOOLS.optional(),
		artifacts: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(ARTIFACT).max(500),
});
const COMPATIBILITY = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
		project: LINE,
		artifact: FILE,
		runtime: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([LINE, zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('')]),
		dependencies: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['newest', 'lowest']),
		sdk: LINE.optional(),
		outcome: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['started', 'failed', 'not-measured']),
		detail: LINE.optional(),
		loses: LINE.optional(),
});
const COMPARED = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
		project: LINE,
		since: LINE,
		source: LINE,
		changes: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
				kind: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_core_change_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .CHANGE_KINDS */ .t),
				pointer: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([LINE, zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('')]),
				message: LINE,
		}))
				.max(200),
});
const PLAN_SCHEMA = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
		format: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(PLAN_FORMAT),
		tool: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ name: LINE, version: LINE }),
		tools: TOOLS.optional(),
		tag: LINE.optional(),
		commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, 'must be a full commit id'),
		repository: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
				.regex(/^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/, 'must be owner/name')
				.optional(),
		noRelease: LINE.optional(),
		config: SHA256.optional(),
		part: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ name: PART, others: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(PART).min(1).max(255) }).optional(),
		created: zod__WEBPACK_IMPORTED_MODULE_6__/* .datetime */ .w$(),
		projects: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(PROJECT).min(1).max(256),
		compatibility: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(COMPATIBILITY).max(5000).optional(),
		compared: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(COMPARED).max(512).optional(),
});
/***/ }),
/***/ 78162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Io: () => (/* binding */ levelled),
	UL: () => (/* binding */ conflictFinding),
	ct: () => (/* binding */ withoutDoubts),
	hD: () => (/* binding */ findingOf),
	hQ: () => (/* binding */ verifyFinding),
	s0: () => (/* binding */ asFinding)
});
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _core_system_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52708);
function asFinding(thrown, target) {
		const error = (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p6)(thrown);
		if (error === undefined || error.exit === _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.usage || error.exit === _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.interrupted)
				throw thrown;
		return {
				rule: error.code,
				level: 'error',
				target: target.id,
				message: `${target.id}: ${error.message}`,
				hint: error.hint,
				quote: error.quote,
		};
}
function verifyFinding(rule, message, hint, about = {}) {
		return { rule, level: 'error', message, hint, ...about };
}
function levelled(findings, required) {
		return required ? findings : findings.map((one) => (one.level === 'error' ? { ...one, level: 'warning' } : one));
}
const NEW_VERSION = 'Release the change as a new version.';
function conflictFinding({ state, target, publishFile, there = 'other contents', differs }) {
		const { file, kind, project, sha256 } = publishFile;
		const about = { rule: `publish/${target}-conflict`, level: 'error', target, artifact: file, project };
		if (state === 'absent') {
				const isEvidence = kind === 'evidence';
				return {
						...about,
						message: `${target} has ${there}, and accepts no more files: ${file} cannot be added.${isEvidence ? ' Nothing was signed.' : ''}`,
						hint: isEvidence ? 'Publish this version without that signature, and sign from the next one on.' : NEW_VERSION,
				};
		}
		return {
				...about,
				message: `${target} already has ${file} with different contents, and published files are never replaced.`,
				facts: {
						there,
						here: sha256 ? `sha256 ${sha256}` : 'not made yet',
						...(differs === undefined ? {} : { differs }),
				},
				hint: `${NEW_VERSION} If this commit was uploaded, publish the release folder of that run: it has the same bytes. A build with other versions of its tools has others.`,
		};
}
function findingOf({ target, file, project, outcome, detail = '', sha256 }) {
		if (outcome === 'conflict')
				return conflictFinding({ state: 'different', target, publishFile: { file, project, sha256 }, there: detail });
		if (outcome !== 'failed')
				return undefined;
		return {
				...{ rule: `publish/${target}-failed`, level: 'error', target, artifact: file, project, quote: [detail] },
				message: `${target} did not accept ${file}.`,
				hint: 'Run publish again: it continues where it stopped.',
		};
}
function withoutDoubts(findings) {
		const refused = new Set(findings.filter(({ level }) => level === 'error').map(keyOf));
		return findings.filter((one) => one.level === 'error' || one.target === undefined || !refused.has(keyOf(one)));
}
function keyOf({ rule, target, file, artifact }) {
		return JSON.stringify([rule, target, file, artifact]);
}
/***/ }),
/***/ 10247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	K: () => (/* binding */ refusals),
	i: () => (/* binding */ refusedBy)
});
var _config_target_choice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36078);
var _targets_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58358);
async function refusals(artifacts, release, host) {
		const goes = release.targets ?? (0,_config_target_choice_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultTargets */ .iw)(new Set(artifacts.map(({ kind }) => kind)), {}, {});
		return refusedBy(goes, artifacts, release.contract?.indexOf ?? (0,_config_target_choice_js__WEBPACK_IMPORTED_MODULE_0__/* .indexes */ .DU)(), { sources: release, host });
}
async function refusedBy(targets, artifacts, indexOf, made) {
		const asked = _targets_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_TARGETS */ .v.filter(({ id }) => targets.includes(id)).flatMap((target) => artifacts
				.filter((artifact) => target.accepts(artifact))
				.map((artifact) => target.refuses?.(artifact, { index: () => indexOf(target.id), made })));
		return [...new Set(await Promise.all(asked))].filter((one) => one !== undefined);
}
/***/ }),
/***/ 41669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	O: () => (/* binding */ missingSiblings),
	U: () => (/* binding */ siblingsStage)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _config_target_choice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36078);
var _core_about_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87821);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8005);
var _core_listed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83659);
var _core_memo_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13068);
var _core_project_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52364);
var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26321);
var _repository_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45576);
const ASK = { budgetMs: 20_000, timeoutMs: 10_000 };
const siblingsStage = {
		title: 'siblings',
		scope: 'project',
		async run(release, host, project) {
				if (project === undefined)
						return {};
				const known = {
						projects: release.projects,
						files: await filesOf(release, host),
						indexOf: release.contract?.indexOf,
				};
				return { findings: await missingSiblings(project, known, host) };
		},
};
async function missingSiblings(project, known, host) {
		const all = await allUnpublished(project, known, host);
		const [first, second] = all;
		if (first === undefined)
				return [];
		const base = { rule: 'project/sibling', level: 'error', stops: true, project: project.name };
		const names = all.map(({ name }) => name);
		if (second === undefined) {
				return [
						{
								...base,
								file: first.file,
								message: `${project.name} needs ${first.name} of this repository, but this release does not contain it and ${first.there} on ${first.host}.`,
								hint: `Release ${first.name} first, or with it: one tag that both have the version of.${tables(project, all)}`,
						},
				];
		}
		return [
				{
						...base,
						file: project.manifestFile,
						message: `${project.name} needs ${names.length} packages of this repository that this release does not contain, and of which no version that satisfies it is on ${first.host}: ${(0,_core_listed_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .K)(names)}.`,
						hint: `Release them first, or with it: one tag that all have the version of.${tables(project, all)}`,
				},
		];
}
async function allUnpublished(project, known, host, seen = new Set()) {
		const fresh = siblingsOf(project, known).filter(({ name }) => !seen.has(name));
		for (const { name } of fresh)
				seen.add(name);
		const found = await Promise.all(fresh.map((one) => unpublished(one, project, known, host)));
		const missing = found.flatMap((one) => one ?? []);
		const below = await Promise.all(missing.map((one) => allUnpublished(one.project, known, host, seen)));
		return [...missing, ...below.flat()];
}
function tables(project, all) {
		const libraries = all
				.filter(({ isLibrary }) => isLibrary)
				.map((one) => (0,_core_project_table_js__WEBPACK_IMPORTED_MODULE_6__/* .projectTable */ .O)(one.project.path, 'kind = "library"'));
		if (libraries.length === 0)
				return '';
		const own = (0,_core_project_table_js__WEBPACK_IMPORTED_MODULE_6__/* .projectTable */ .O)(project.path);
		return ` What has no command is released as a library; in ${_core_about_js__WEBPACK_IMPORTED_MODULE_7__/* .CONFIG_FILE */ .g2}, with a table for each server:\n${[own, ...libraries].join('\n')}`;
}
const filesOf = (0,_core_memo_js__WEBPACK_IMPORTED_MODULE_8__/* .memo */ .p)(({ root }, host) => [host, root], ({ root }, host) => (0,_repository_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readFiles */ .U)(root, { host }));
function siblingsOf(project, { projects, files }) {
		const { needs, namesIn, canonicalName, detect, requires, maybeServer, id } = (0,_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ecosystemOf */ .M)(project);
		if (requires === undefined)
				return [];
		const wanted = new Map(needs(project).map((name) => [canonicalName(name), name]));
		for (const one of projects)
				if (one.ecosystem === id)
						wanted.delete(canonicalName(one.name));
		return [...wanted].flatMap(([canonical, name]) => {
				const file = files.all.find((path) => namesIn?.(path, files).some((one) => canonicalName(one) === canonical));
				const settings = { ...project.settings, isLibrary: true };
				const there = file === undefined ? undefined : detect(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file), files, settings);
				if (file === undefined || there === undefined || canonicalName(there.name) !== canonical)
						return [];
				const takes = requires(project, name, there.version);
				const smoke = { ...settings.smoke, command: undefined, unstarted: undefined };
				const alone = detect(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file), files, { ...settings, smoke, isLibrary: false });
				const isLibrary = alone === undefined || maybeServer?.(alone) === false;
				return takes === undefined ? [] : [{ name, file, project: there, isLibrary, takes }];
		});
}
async function unpublished({ takes, ...sibling }, project, { indexOf = (0,_config_target_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .indexes */ .DU)() }, host) {
		const { name } = sibling;
		const { published, installsFrom } = (0,_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ecosystemOf */ .M)(project);
		if (published === undefined)
				return undefined;
		const own = indexOf(installsFrom.target);
		const bounded = { ...host, http: (request) => host.http({ ...request, ...ASK }) };
		const versions = [];
		for (const href of new Set([own.href, (0,_config_target_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .indexes */ .DU)()(installsFrom.target).href])) {
				const registry = new URL(href);
				const there = await published.versions(name, registry, bounded).catch(_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .tolerated */ .Nx);
				if (there instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K2)
						return undefined;
				if (there === undefined && published.hides({ ...project, name }, registry) && host.knows?.(href) !== true)
						return undefined;
				versions.push(...(there ?? []));
		}
		if (versions.some(takes))
				return undefined;
		const there = versions.length === 0 ? 'it has never been published' : 'no published version satisfies it';
		return { ...sibling, there, host: own.host };
}
/***/ }),
/***/ 39716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	renderFindings: () => (/* binding */ renderFindings)
});
var external_node_util_ = __webpack_require__(57975);
var clean_text = __webpack_require__(18001);
var grouped = __webpack_require__(6978);
var level = __webpack_require__(56402);
var outcome = __webpack_require__(28204);
var plural = __webpack_require__(84368);
var render_place = __webpack_require__(85956);
;// CONCATENATED MODULE: ./.build/render/fold.js
const MOST = 8;
const INDENT = ' '.repeat('warning  '.length);
const IN_FULL = `${INDENT}--verbose shows them in full; in Actions, the job summary does\n\n`;
function foldFindings(groups, inFull, paint, columns) {
		const notes = groups.filter(([{ level }]) => level === 'note');
		const warnings = groups.filter((group) => !notes.includes(group));
		const workflows = warnings.filter(isWorkflow);
		const others = workflows.length < 2 ? warnings : warnings.filter((group) => !workflows.includes(group));
		const together = [workflows.length < 2 ? '' : named(workflows, paint, folderOf(workflows)), named(notes, paint)];
		const room = MOST - together.filter((line) => line !== '').length - 2;
		const end = `${together.join('')}${IN_FULL}`;
		const forms = [
				() => inFull(groups),
				() => `${inFull(warnings)}${named(notes, paint)}${IN_FULL}`,
				() => `${others.map((group) => `${line(group, paint, columns)}${hint(group)}`).join('')}${end}`,
				() => `${others.map((group) => line(group, paint, columns)).join('')}${end}`,
				() => {
						const shown = others.slice(0, room).map((group) => line(group, paint, columns));
						return `${shown.join('')}${named(others.slice(room), paint)}${end}`;
				},
		];
		return forms.map((form) => form()).find((text, index) => index === forms.length - 1 || linesOf(text) <= MOST) ?? '';
}
function isWorkflow(group) {
		return group.every(({ project, file }) => project === undefined && file?.startsWith('.github/') === true);
}
function folderOf(groups) {
		const files = new Set(groups.flat().map(({ file }) => file));
		const [only = '', another] = files;
		return another === undefined ? (0,clean_text/* cleanLine */.Ow)(only) : '.github/workflows';
}
function named(groups, paint, where = '') {
		const [first] = groups;
		if (first === undefined)
				return '';
		const names = groups.map(([{ rule }, ...more]) => `${rule}${more.length === 0 ? '' : ` (${more.length + 1})`}`);
		return `${begin(first[0].level, paint)}${names.join(', ')}${where === '' ? '' : `   ${where}`}\n`;
}
function line(group, paint, columns) {
		const [{ level, rule, message }] = group;
		const text = [rule, (0,render_place/* placesOf */.e)(group), (0,clean_text/* cleanLine */.Ow)(message)].filter((part) => part !== '').join('   ');
		const room = columns - INDENT.length;
		const cut = text.length <= room ? text : `${text.slice(0, room - 1).trimEnd()}…`;
		return `${begin(level, paint)}${cut}\n`;
}
function hint(group) {
		const [only = '', another] = new Set(group.map((finding) => finding.hint));
		if (only === '' || another !== undefined)
				return '';
		return (0,clean_text/* cleanText */.X5)(only)
				.split('\n')
				.map((text) => `${INDENT}${text}\n`)
				.join('');
}
function begin(level, paint) {
		return `${paint(level)}${' '.repeat(INDENT.length - level.length)}`;
}
function linesOf(text) {
		return text.split('\n').filter((one) => one.trim() !== '').length;
}
var render_frame = __webpack_require__(22794);
var wrap = __webpack_require__(84439);
;// CONCATENATED MODULE: ./.build/render/findings.js
const COLOURS = { error: 'red', warning: 'yellow', note: 'cyan' };
const WIDEST_LINE = 129;
const PLACES = 10;
const QUOTED = 20;
const QUOTED_PLACE = 6;
function renderFindings(findings, options = {}) {
		const groups = byRule(findings);
		const inFull = (some) => some.map((group) => `${block(group, options)}\n\n`).join('');
		const stopping = groups.filter((group) => options.verbose || (0,outcome/* stops */.Gb)(group, { strict: options.strict === true }));
		const rest = groups.filter((group) => !stopping.includes(group));
		const folded = foldFindings(rest, inFull, (level) => painted(level, options), columns(options, WIDEST_LINE));
		return findings.length === 0 ? '' : `${`${inFull(stopping)}${folded}`.trimEnd()}\n`;
}
function byRule(findings) {
		return [...(0,grouped/* grouped */.z)((0,level/* heaviestFirst */.O7)(findings), ({ rule }) => rule).values()];
}
function painted(level, { stream = process.stdout }) {
		return (0,external_node_util_.styleText)(COLOURS[level], level, { stream: stream });
}
function columns({ stream = process.stdout }, most) {
		return (0,wrap/* columnsOf */.PL)(stream, most);
}
function block(group, options) {
		const [first] = group;
		const where = (0,render_place/* placesOf */.e)(group);
		const parts = [`${painted(first.level, options)}  ${first.rule}${where === '' ? '' : `   ${where}`}`];
		parts.push(...(group.length === 1 ? body(first, options) : bodies(group, columns(options))));
		return parts.join('\n\n');
}
function body(finding, options) {
		const facts = Object.entries(finding.facts ?? {});
		const width = Math.max(0, ...facts.map(([label]) => label.length));
		const quote = quoted(finding);
		const source = quote.length > 0 ? [] : (0,render_frame/* frame */.G)(finding, options.files);
		return [
				(0,wrap/* paragraphs */.qN)(finding.message, columns(options)),
				...(source.length > 0 ? [(0,wrap/* indented */.gu)(source.join('\n'))] : []),
				...(quote.length > 0 ? [(0,wrap/* indented */.gu)(quote.join('\n'))] : []),
				...(facts.length > 0
						? [facts.map(([label, value]) => `  ${(0,clean_text/* cleanLine */.Ow)(label).padEnd(width)}   ${(0,clean_text/* cleanLine */.Ow)(value)}`).join('\n')]
						: []),
				...(finding.hint === undefined ? [] : [(0,wrap/* paragraphs */.qN)(finding.hint, columns(options))]),
		];
}
function quoted({ quote = [] }, most = QUOTED) {
		return quote.flatMap((line) => (0,clean_text/* cleanText */.X5)(line).split('\n')).slice(-most);
}
function bodies(group, width) {
		const same = new Set(group.map(({ message }) => message)).size === 1;
		const words = same ? quoted(group[0]) : [];
		const hints = [...new Set(group.map(({ hint }) => hint))];
		const shown = group.slice(0, PLACES);
		const places = shown.map((finding) => {
				const extra = same
						? []
						: (0,wrap/* paragraphs */.qN)(finding.message, width - 2)
								.split('\n')
								.concat(quoted(finding, QUOTED_PLACE).map((line) => `    ${line}`))
								.map((line) => `  ${line}`);
				const hint = hints.length > 1 && finding.hint !== undefined ? (0,wrap/* paragraphs */.qN)(finding.hint, width - 2).split('\n') : [];
				const lighter = finding.level === group[0].level ? '' : `   (${finding.level})`;
				const place = `${(0,render_place/* placeOf */.$)(finding)}${lighter}`;
				return [...(place === '' ? [] : [`  ${place}`]), ...extra, ...hint.map((line) => `  ${line}`)].join('\n');
		});
		const rest = group.length - shown.length;
		return [
				...(same ? [(0,wrap/* paragraphs */.qN)(group[0].message, width)] : []),
				...(words.length > 0 ? [(0,wrap/* indented */.gu)(words.join('\n'))] : []),
				...(places.every((place) => place === '') ? [] : [places.join(same && hints.length === 1 ? '\n' : '\n\n')]),
				...(rest > 0 ? [`  and ${(0,plural/* plural */.L)(rest, 'more place')}: --format json shows all`] : []),
				...(hints.length === 1 && hints[0] !== undefined ? [(0,wrap/* paragraphs */.qN)(hints[0], width)] : []),
		];
}
/***/ }),
/***/ 22794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	G: () => (/* binding */ frame),
	c: () => (/* binding */ lineOf)
});
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18001);
const WIDTH = 100;
const BEFORE = 40;
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
function frame({ file, line, column, secret }, files) {
		if (secret === true || files === undefined || file === undefined || line === undefined)
				return [];
		const source = lineOf(files.text(file) ?? '', line);
		if (source.trim() === '')
				return [];
		const at = Math.min(Math.max(0, (column ?? 1) - 1), source.length);
		const from = source.length <= WIDTH ? 0 : Math.max(0, Math.min(at - BEFORE, source.length - WIDTH));
		const to = Math.min(source.length, from + WIDTH);
		const start = from > 0 ? '…' : '';
		const shown = `${start}${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(source.slice(from, to))}${to < source.length ? '…' : ''}`;
		const gutter = ' '.repeat(String(line).length);
		if (column === undefined)
				return [`${line} | ${shown}`];
		const before = [...`${start}${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(source.slice(from, at))}`].map((letter) => letter === '\t' ? '\t' : WIDE.test(letter) ? '  ' : ' ');
		return [`${line} | ${shown}`, `${gutter} | ${before.join('')}^`];
}
function lineOf(text, line) {
		let start = 0;
		for (let number = 1; number < line; number += 1) {
				const next = text.indexOf('\n', start);
				if (next < 0)
						return '';
				start = next + 1;
		}
		const end = text.indexOf('\n', start);
		return text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '');
}
/***/ }),
/***/ 85956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$: () => (/* binding */ placeOf),
	e: () => (/* binding */ placesOf)
});
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18001);
var _core_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84368);
function placesOf(group) {
		const [only, another] = group;
		return only !== undefined && another === undefined ? placeOf(only) : (0,_core_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(group.length, 'place');
}
function placeOf({ file, line, artifact = '' }) {
		return (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(file === undefined ? artifact : `${file}${line === undefined ? '' : `:${line}`}`);
}
/***/ }),
/***/ 85575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	t: () => (/* binding */ table)
});
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18001);
var _core_fill_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51979);
var _wrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84439);
const GAP = '  ';
const LEAST = 24;
function table(foreign, stream = process.stdout) {
		const rows = foreign.map((row) => row.map(_core_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow));
		const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
		const columns = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(stream, Number.POSITIVE_INFINITY);
		const line = (row) => `${GAP}${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(GAP)}`.trimEnd();
		const lines = rows.map(line);
		const fits = lines.every(({ length }) => length <= columns);
		const last = widths.length - 1;
		const room = columns - widths.slice(0, last).reduce((sum, width) => sum + width + GAP.length, GAP.length);
		const words = rows.flatMap((row) => (row[last] ?? '').split(' '));
		const hangs = last > 0 && room >= LEAST && words.every(({ length }) => length <= room);
		const hanging = (row) => (0,_core_fill_js__WEBPACK_IMPORTED_MODULE_2__/* .fill */ .G)((row[last] ?? '').split(' '), room).map((part, index) => line([...row.slice(0, last).map((cell) => (index === 0 ? cell : '')), part]));
		return `${(fits ? lines : hangs ? rows.flatMap(hanging) : blocks(rows, columns)).join('\n')}\n`;
}
function blocks([head = [], ...rows], columns) {
		return rows.flatMap(([first = '', ...rest]) => {
				const cells = rest.flatMap((cell, index) => {
						const name = head[index + 1] ?? '';
						return cell === '' ? [] : [name === '' ? cell : `${name} ${cell}`];
				});
				return [
						...(first === '' ? [] : [`${GAP}${first}`]),
						...cells.flatMap((cell) => (0,_core_fill_js__WEBPACK_IMPORTED_MODULE_2__/* .fill */ .G)(cell.split(' '), columns - 2 * GAP.length).map((part) => `${GAP}${GAP}${part}`)),
				];
		});
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
