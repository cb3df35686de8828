export const id = 9178;
export const ids = [9178,6606];
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
/***/ 28557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	doctor: () => (/* binding */ doctor),
	preflight: () => (/* binding */ preflight)
});
var load = __webpack_require__(2789);
var errors = __webpack_require__(8005);
var changed_paths = __webpack_require__(70938);
var git = __webpack_require__(91883);
var discover = __webpack_require__(47111);
var workspace_open = __webpack_require__(46558);
var release_tag = __webpack_require__(67808);
var core_answer = __webpack_require__(61552);
var plural = __webpack_require__(84368);
var clean_text = __webpack_require__(18001);
var markdown = __webpack_require__(51383);
var wrap = __webpack_require__(84439);
;// CONCATENATED MODULE: ./.build/render/answers.js
const WORDS = { ok: 'ok', wrong: 'wrong', unknown: '?' };
const STATE = 7;
function renderAnswers(answers, stream = process.stdout) {
		return sorted(answers)
				.map((answer) => {
				const { state, what, message, target } = answer;
				const about = target === undefined ? what : `${target}: ${what}`;
				const more = (0,wrap/* filled */.Bq)([(0,clean_text/* cleanText */.X5)(message), ...details(answer)].join('\n'), STATE, stream).split('\n');
				return `${WORDS[state].padEnd(STATE)}${(0,clean_text/* cleanLine */.Ow)(about)}\n${more.map((line) => `${' '.repeat(STATE)}${line}\n`).join('')}`;
		})
				.join('');
}
function answersMarkdown(title, answers, counts) {
		const rows = sorted(answers).map(({ state, what, message, target = '' }) => [state, target, what, message].map(markdown/* escapeMarkdown */.FV));
		const todo = sorted(answers)
				.filter((answer) => details(answer).length > 0)
				.map((answer) => `**${(0,markdown/* escapeMarkdown */.FV)(answer.what)}**\n\n${(0,markdown/* fenced */.OF)(details(answer).join('\n'), 'text')}\n`);
		return `## ${(0,markdown/* escapeMarkdown */.FV)(title)}\n\n${(0,markdown/* escapeMarkdown */.FV)(counts)}\n\n${(0,markdown/* markdownTable */.Qj)(['', 'target', '', ''], rows)}\n${todo.join('')}`;
}
const ORDER = ['wrong', 'unknown', 'ok'];
function sorted(answers) {
		return answers.toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
}
function details({ state, quote = [], page, values = {}, hint }) {
		if (state === 'ok' && hint === undefined)
				return [];
		const width = Math.max(0, ...Object.keys(values).map((label) => label.length));
		return [
				...quote.map((line) => `“${(0,clean_text/* cleanLine */.Ow)(line)}”`),
				...(hint === undefined ? [] : (0,clean_text/* cleanText */.X5)(hint).split('\n')),
				...(page === undefined ? [] : [`Open ${(0,clean_text/* cleanLine */.Ow)(page)}`]),
				...Object.entries(values).map(([label, value]) => `  ${label.padEnd(width)}   ${(0,clean_text/* cleanLine */.Ow)(value)}`),
		];
}
;// CONCATENATED MODULE: ./.build/commands/answered.js
function answered(title, answers, host, more = {}) {
		const wrong = answers.filter(({ state }) => state === 'wrong');
		for (const answer of wrong)
				host.annotate((0,core_answer/* asFinding */.s)(answer));
		const unknown = answers.filter(({ state }) => state === 'unknown').length;
		const outcome = wrong.length > 0 ? 'wrong' : 'ok';
		const counts = [
				wrong.length > 0 ? `${(0,plural/* plural */.L)(wrong.length, 'answer')} to repair` : 'nothing to repair was found',
				...(unknown === 0 ? [] : [`${unknown} unknown: could not be asked, or only a later step shows it`]),
		].join(', ');
		return {
				exit: wrong.length > 0 ? errors/* EXIT */.dc.failed : errors/* EXIT */.dc.done,
				json: { outcome, ...more, answers },
				text: `${title}\n\n${renderAnswers(answers)}\n${(0,wrap/* filled */.Bq)(counts)}\n`,
				summary: answersMarkdown(title, answers, counts),
				outputs: { outcome },
		};
}
var ask_release = __webpack_require__(91034);
;// CONCATENATED MODULE: ./.build/commands/preflight.js
async function preflight(inputs, host) {
		return shown(await comingHere(inputs, host), inputs, host);
}
async function doctor(inputs, host) {
		const coming = await comingHere(inputs, host).catch((error) => none(error, inputs, host));
		return shown({ ...coming, machine: true }, inputs, host);
}
async function comingHere(inputs, host) {
		const head = await (0,git/* readHead */.zy)(host, (0,workspace_open/* startOf */.GH)(inputs, host));
		const { root, commit, repository } = head;
		const here = await (0,workspace_open/* survey */.Fr)(host, root, inputs, { git: true, from: root });
		const tag = (0,release_tag/* chooseTag */.u6)(host, inputs, head, here.projects);
		const projects = tag === undefined ? here.projects : (0,discover/* releasedBy */.RV)(tag, here.projects);
		const settings = here.settingsOf(projects);
		const changed = await (0,changed_paths/* changedPaths */.vl)(host, root);
		const sends = host.env['GITHUB_ACTIONS'] === 'true' && (inputs.tag ?? (0,git/* pushedTag */.YZ)(host.env)) !== undefined;
		const partial = (0,discover/* isPartial */.mt)(here, projects);
		return { files: here.files, projects, partial, tag, commit, repository, settings, changed, sends, machine: false };
}
async function none(error, inputs, host) {
		if (!(error instanceof errors/* ReleaseError */.K2) || inputs.path.length > 0 || inputs.tag !== undefined)
				throw error;
		const start = (0,workspace_open/* startOf */.GH)(inputs, host);
		const root = (await (0,git/* tryHead */.Kg)(host, start))?.root;
		const settings = (0,load/* loadSettings */.M5)(start, root ?? start, (0,load/* namedConfig */.ec)(inputs, host));
		const about = { tag: undefined, commit: '', repository: undefined, changed: [], sends: false, machine: true };
		return { ...about, files: NO_FILES, projects: [], partial: undefined, settings };
}
const NO_FILES = { root: '/', all: [], has: () => false, text: () => '', bytes: () => Buffer.from('') };
async function shown(coming, inputs, host) {
		const { projects, tag, commit, repository, settings, machine } = coming;
		const answers = await (0,ask_release/* askRelease */.b)(coming, inputs, host);
		const named = projects.map(({ name }) => name).join(', ');
		const targets = projects.length === 0 ? [] : (0,ask_release/* targetsOf */.Q)(projects, inputs, settings).map(({ id }) => id);
		const release = projects.length === 0 ? undefined : `${named} ${tag ?? '(no tag)'} to ${targets.join(', ')}`;
		const here = machine ? `This machine (${process.platform} ${process.arch})` : undefined;
		const title = [here, release].filter((one) => one !== undefined).join(': ');
		return answered(title, answers, host, { tag, commit, repository, targets });
}
/***/ }),
/***/ 4780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	release: () => (/* binding */ release)
});
var _core_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61552);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8005);
var _core_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28204);
var _host_typed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93237);
var _plan_release_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1490);
var _plan_settle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22741);
var _publish_expected_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60104);
var _publish_findings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78162);
var _release_prepare_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97589);
var _release_send_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(93878);
var _render_report_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(83001);
var _repository_git_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(91883);
var _workspace_committed_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(63974);
var _workspace_no_release_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8925);
var _workspace_open_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(46558);
var _ask_release_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(91034);
var _sent_result_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(12077);
var _stopped_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(88656);
async function release(inputs, host, options) {
		const place = await (0,_plan_release_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .checkOut */ .b$)(host.cwd, inputs.out ?? 'release', (0,_workspace_open_js__WEBPACK_IMPORTED_MODULE_14__/* .startsOf */ .jb)(inputs, host));
		const out = place.folder;
		const opened = await (0,_workspace_open_js__WEBPACK_IMPORTED_MODULE_14__/* .openRelease */ .gS)(host, inputs, out);
		const { noRelease, tag, projects } = opened.release;
		if (noRelease !== undefined) {
				const { tags = [] } = (await (0,_repository_git_js__WEBPACK_IMPORTED_MODULE_11__/* .gitFactsOnce */ .Jd)(host, opened.head.root)) ?? {};
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('release/no-release', `This cannot be released: ${noRelease}.`, `${(0,_workspace_no_release_js__WEBPACK_IMPORTED_MODULE_13__/* .howToRelease */ .JO)(tag, (0,_workspace_no_release_js__WEBPACK_IMPORTED_MODULE_13__/* .nextTag */ .Eh)(tags, projects))} To try the release first: ${_host_typed_js__WEBPACK_IMPORTED_MODULE_3__/* .TYPED */ .X} rehearse`);
		}
		host.log.info((0,_render_report_js__WEBPACK_IMPORTED_MODULE_10__/* .renderHeader */ .wZ)(opened.release));
		const ahead = await refusedAhead(opened, inputs, host);
		if ((0,_core_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .stops */ .Gb)(ahead, { strict: false })) {
				const refused = { ...opened.release, findings: ahead };
				return failed(ahead, (0,_stopped_js__WEBPACK_IMPORTED_MODULE_17__/* .stopped */ .c)(refused, false, 'Nothing was built or published.', host, options));
		}
		const prepared = await (0,_release_prepare_js__WEBPACK_IMPORTED_MODULE_8__/* .prepare */ .i)(opened, inputs, host);
		const { strict, release: { findings }, } = prepared;
		if (prepared.plan === undefined) {
				return failed(findings, (0,_stopped_js__WEBPACK_IMPORTED_MODULE_17__/* .stopped */ .c)(prepared.release, strict, 'Nothing was published.', host, options));
		}
		for (const finding of findings)
				host.annotate(finding);
		const built = await (0,_plan_settle_js__WEBPACK_IMPORTED_MODULE_5__/* .settle */ .G)(prepared.release, place);
		const expected = await (0,_publish_expected_js__WEBPACK_IMPORTED_MODULE_6__/* .expectedRelease */ .w)({ tag: inputs.tag ?? prepared.plan.tag, planDigest: prepared.planDigest }, host);
		const committed = (0,_workspace_committed_js__WEBPACK_IMPORTED_MODULE_12__/* .committedIn */ .G)(opened.release, opened.settings);
		const sent = await (0,_release_send_js__WEBPACK_IMPORTED_MODULE_9__/* .send */ .t)(out, expected, inputs, async () => committed, host).catch((error) => {
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .withFound */ .BL)(error, findings);
		});
		const result = (0,_sent_result_js__WEBPACK_IMPORTED_MODULE_16__/* .sentResult */ .w)({ ...sent, findings: [...findings, ...sent.findings] }, inputs, options, built);
		const digest = prepared.planDigest === undefined ? {} : { 'plan-digest': prepared.planDigest };
		return { ...result, text: `\n${(0,_render_report_js__WEBPACK_IMPORTED_MODULE_10__/* .renderFiles */ .gt)(built)}${result.text}`, outputs: { ...result.outputs, ...digest } };
}
function failed(findings, result) {
		return { ...result, json: { outcome: 'failed', receipts: [], findings }, outputs: { outcome: 'failed' } };
}
async function refusedAhead({ head, settings, release, files }, inputs, host) {
		const { commit, repository } = head;
		const { projects, partial, tag } = release;
		const here = { changed: [], sends: true, machine: false };
		const coming = { files, projects, partial, tag, commit, repository, settings, ...here };
		const answers = await (0,_ask_release_js__WEBPACK_IMPORTED_MODULE_15__/* .askRelease */ .b)(coming, inputs, host);
		return answers
				.filter(({ state }) => state === 'wrong')
				.flatMap((answer) => (0,_publish_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .levelled */ .Io)([(0,_core_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .asFinding */ .s)(answer)], !settings.publish.optional.includes(answer.target ?? '')));
}
/***/ }),
/***/ 12077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	w: () => (/* binding */ sentResult)
});
var _core_level_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56402);
var _core_listed_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83659);
var _core_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28204);
var _host_typed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93237);
var _plan_file_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80649);
var _render_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39716);
var _render_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83001);
var _render_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64835);
var _render_wrap_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84439);
var _targets_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58358);
function sentResult(sent, inputs, { verbose }, built) {
		const { outcome, plan, receipts } = sent;
		const install = sent.install.flatMap(({ commands }) => commands);
		const findings = (0,_core_level_js__WEBPACK_IMPORTED_MODULE_7__/* .heaviestFirst */ .O7)(sent.findings);
		const next = nextStep(sent, inputs);
		return {
				exit: (0,_core_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .exitOf */ .sX)(outcome),
				json: {
						...{ outcome, plan, receipts, findings, adopted: sent.adopted, ...causeOf(findings) },
						...(sent.left === undefined || sent.left.length === 0 ? {} : { left: sent.left }),
						...(inputs.dryRun ? { dryRun: true, actions: sent.intended ?? [] } : {}),
				},
				text: [
						(0,_render_findings_js__WEBPACK_IMPORTED_MODULE_3__.renderFindings)(findings, { verbose }),
						inputs.dryRun ? (0,_render_report_js__WEBPACK_IMPORTED_MODULE_4__/* .renderIntended */ .U0)(sent.intended ?? []) : '',
						receipts.length === 0 ? '' : `\n${(0,_render_report_js__WEBPACK_IMPORTED_MODULE_4__/* .renderReceipts */ .Cs)(receipts)}`,
						outcome === 'done' && !inputs.dryRun && install.length > 0
								? `\nInstall\n${install.map((line) => `  ${line}\n`).join('')}`
								: '',
						`\n${(0,_render_wrap_js__WEBPACK_IMPORTED_MODULE_8__/* .filled */ .Bq)(next)}\n`,
				].join(''),
				summary: (0,_render_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .renderSentSummary */ .Lf)(sent, next),
				report: {
						...{ title: (0,_render_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .sentTitle */ .pX)(sent), next, findings, receipts },
						releases: built === undefined ? [] : [built],
						install: outcome === 'done' ? install : [],
				},
				outputs: {
						tag: plan?.tag ?? '',
						version: plan?.projects[0]?.version ?? '',
						artifacts: plan?.projects.flatMap(({ artifacts }) => artifacts.map(({ file }) => file)).join('\n') ?? '',
						'release-url': pageOf(receipts),
						outcome,
				},
		};
}
function pageOf(receipts) {
		const pages = _targets_index_js__WEBPACK_IMPORTED_MODULE_6__/* .ALL_TARGETS */ .v.flatMap(({ id, page }) => page?.(receipts.filter(({ target }) => target === id)) ?? []);
		return pages[0] ?? '';
}
function causeOf(findings) {
		const cause = findings.find(({ level }) => level === 'error');
		if (cause === undefined)
				return {};
		const { rule: code, message, hint, quote } = cause;
		return { error: { code, message, hint, quote } };
}
function nextStep({ outcome, receipts, plan, rerun, digest, left = [], later = [], intended = [] }, inputs) {
		if (inputs.dryRun) {
				const planned = intended.some(({ verb }) => verb === 'publish');
				if (outcome === 'failed')
						return 'Nothing was written, and publish would stop here too.';
				if (outcome !== 'conflict' && later.length > 0)
						return `Nothing was written. What ${(0,_core_listed_js__WEBPACK_IMPORTED_MODULE_9__/* .listed */ .K)(later)} gets is known when the others are served.`;
				if (outcome !== 'conflict')
						return planned ? 'Nothing was written.' : 'Nothing was written, and nothing is left to publish.';
		}
		if (outcome === 'done' && left.length > 0)
				return `Done at ${inputs.only.join(', ')}. To finish the release, run it again without --only: ${_host_typed_js__WEBPACK_IMPORTED_MODULE_1__/* .TYPED */ .X} publish`;
		switch (outcome) {
				case 'done':
						return receipts.every((receipt) => receipt.outcome === 'identical')
								? 'Everything was already published. Nothing was written.'
								: `${plan?.tag} is out.`;
				case 'accepted':
						if (receipts.every(({ outcome, byHand }) => outcome !== 'accepted' || byHand))
								return `Everything was sent. What still waits for a person is listed above; once that is done, run ${_host_typed_js__WEBPACK_IMPORTED_MODULE_1__/* .TYPED */ .X} publish again to see it finished.`;
						return `Everything was sent, but not all of it is served yet. To wait for it: ${_host_typed_js__WEBPACK_IMPORTED_MODULE_1__/* .TYPED */ .X} publish --wait ${inputs.wait === undefined ? '30m' : '2h'}`;
				case 'conflict':
						return 'A target already has different files for this version. Nothing is ever overwritten: release the change as a new version.';
				case 'failed':
						return [
								receipts.some((receipt) => receipt.outcome === 'published')
										? `Part of the release is published. Fix the cause and ${rerun}: it resumes where it stopped.`
										: `Nothing was published. Fix the cause and ${rerun}.`,
								...(receipts.some(({ file, outcome }) => (0,_plan_file_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlanAsset */ .Qu)(file) && ['accepted', 'identical'].includes(outcome))
										? [`From a fresh clone: ${_host_typed_js__WEBPACK_IMPORTED_MODULE_1__/* .TYPED */ .X} publish --tag ${plan?.tag} --plan-digest ${digest}`]
										: []),
						].join('\n');
		}
}
/***/ }),
/***/ 88656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	c: () => (/* binding */ stopped)
});
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _render_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39716);
var _render_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83001);
var _render_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64835);
function stopped(release, strict, words, host, { verbose }) {
		const { findings } = release;
		for (const finding of findings)
				host.annotate(finding);
		const why = (0,_render_report_js__WEBPACK_IMPORTED_MODULE_2__/* .stoppedByStrict */ .KB)(findings, strict);
		return {
				exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed,
				text: `${(0,_render_findings_js__WEBPACK_IMPORTED_MODULE_1__.renderFindings)(findings, { strict, verbose })}\n${why === '' ? '' : `${why}\n`}${words}\n`,
				summary: (0,_render_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .renderBuildSummary */ .F)(release, undefined, strict),
				report: (0,_render_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .reportedBuild */ .CF)(release, undefined),
		};
}
/***/ }),
/***/ 60104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	w: () => (/* binding */ expectedRelease)
});
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _repository_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91883);
var _repository_given_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79747);
async function expectedRelease(inputs, host) {
		const pushed = (0,_repository_git_js__WEBPACK_IMPORTED_MODULE_1__/* .pushedTag */ .YZ)(host.env);
		const sha = host.env['GITHUB_SHA'];
		const head = await headHere(host, pushed !== undefined && sha !== undefined);
		if (pushed !== undefined && inputs.tag !== undefined && inputs.tag !== pushed) {
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('verify/other-tag', `The tag ${pushed} was pushed, but the input tag is ${inputs.tag}.`, 'Leave the input tag empty if a tag starts the workflow.');
		}
		if (pushed !== undefined && sha !== undefined && head !== undefined)
				await checkCheckout(host, head, pushed, sha);
		if (pushed === undefined && inputs.tag !== undefined && head !== undefined)
				await (0,_repository_given_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .checkGivenTag */ ._)(host, head, inputs.tag);
		const tag = pushed ?? inputs.tag;
		return {
				commit: head?.commit ?? sha ?? '',
				tags: tag === undefined ? (head?.tags ?? []) : [tag],
				repository: host.env['GITHUB_REPOSITORY'] ?? head?.repository,
				digest: inputs.planDigest,
		};
}
async function headHere(host, enough) {
		try {
				return await (0,_repository_git_js__WEBPACK_IMPORTED_MODULE_1__/* .readHead */ .zy)(host, host.cwd);
		}
		catch (error) {
				const absent = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2 && /^(git\/no-repository|tool\/git)$/.test(error.code);
				if (absent && enough)
						return undefined;
				throw error;
		}
}
async function checkCheckout(host, head, pushed, sha) {
		const commit = (await (0,_repository_git_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(host, head.root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${sha}^{commit}`)) ?? sha;
		if (commit === head.commit)
				return;
		throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('verify/other-commit', `The pushed tag ${pushed} is commit ${commit.slice(0, 12)}, but ${head.commit.slice(0, 12)} is checked out.`, 'Check out the commit of the event: actions/checkout without ref.');
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
/***/ 68181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	E: () => (/* binding */ pagesOf)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _repository_regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1722);
const LARGEST_PAGE = 1_000_000;
function pagesOf(folder, names) {
		if (folder === undefined)
				return [];
		const there = namesIn(folder);
		return names.flatMap((name) => {
				const found = there.find((one) => one.toLowerCase() === name.toLowerCase()) ?? name;
				return (0,_repository_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readNamed */ .Mk)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, found), LARGEST_PAGE).bytes?.toString() ?? [];
		});
}
function namesIn(folder) {
		try {
				return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
		}
		catch {
				return [];
		}
}
/***/ }),
/***/ 65384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Lt: () => (/* binding */ wantsVariables),
	TZ: () => (/* binding */ VARIABLE),
	Xx: () => (/* binding */ valueFor),
	eR: () => (/* binding */ documentedVariables)
});
var _core_about_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87821);
var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68181);
const VARIABLE = '[A-Z][A-Z0-9]*_[A-Z0-9_]*[A-Z0-9]';
const NAMES = new RegExp(`\\b${VARIABLE}\\b`, 'g');
const ASKS = /not set|unset|undefined|missing|requir|not found|not provided|must|environment|env var|please set|empty|export/i;
const OTHERS = /^(?:ERR_|E?ADDR|SIG|HTTP_|NODE_|PYTHON|MODULE_NOT_FOUND)/;
const EXAMPLES = ['.env.example', '.env.sample', '.env.template'];
const DOCUMENTATION = ['README.md', 'README.rst', ...EXAMPLES, 'docs/configuration.md'];
const FORMS = [
		[/REDIS_(?:URL|URI)$/, 'redis://localhost:6379'],
		[/MONGO\w*_(?:URL|URI)$/, 'mongodb://localhost:27017/trial'],
		[/(?:MYSQL|MARIADB)\w*_(?:URL|URI|DSN)$/, 'mysql://user:password@localhost:3306/trial'],
		[/NEO4J\w*_(?:URL|URI)$/, 'bolt://localhost:7687'],
		[/(?:DATABASE|POSTGRES\w*|(?:^|_)DB)_(?:URL|URI|DSN)$/, 'postgresql://user:password@localhost:5432/trial'],
		[/(?:URL|URI|ENDPOINT|DSN|WEBHOOK)$|(?:^|_)(?:BASE|SERVER|INSTANCE)$/, 'https://example.com'],
		[/MAIL(?:_ADDRESS)?$/, 'trial@example.com'],
		[/_HOST(?:NAME)?$|_DOMAIN$/, 'example.com'],
		[/_PORT$/, '8080'],
		[/(?:_|^)(?:TIMEOUT|LIMIT|COUNT|MAX|MIN|SIZE|SECONDS|RETRIES|INTERVAL)(?:_|$)/, '10'],
		[/(?:_|^)(?:ENABLED?|DISABLED?|DEBUG|VERIFY\w*|READ_?ONLY|USE)(?:_|$)/, 'true'],
		[/(?:_|^)(?:DIR|DIRECTORY|FOLDER|ROOT|WORKSPACE|VAULT)$|_PATHS?$/, '.'],
		[/(?:UUID|GUID|(?:TENANT|CLIENT|SUBSCRIPTION)_ID)$/, '00000000-0000-4000-8000-000000000000'],
		[/_ID$/, '1'],
		[/REGION$/, 'us-east-1'],
];
function variablesIn(words) {
		let asks = false;
		const names = words.split('\n').flatMap((line) => {
				asks = ASKS.test(line) || (asks && /^\s*(?:[-*•]|\d+[.)])?\s*[A-Z][A-Z0-9_]+\b/.test(line));
				return asks ? (line.match(NAMES) ?? []) : [];
		});
		return [...new Set(names)].filter((name) => !OTHERS.test(name));
}
function wantsVariables(asked, words, { env, folder }) {
		const isOpen = (name) => env[name] === undefined;
		const named = [...new Set([...asked, ...variablesIn(words)])].filter(isOpen);
		if (named.length === 0)
				return undefined;
		const lines = linesOf(folder, DOCUMENTATION);
		const documented = required(lines).filter(isOpen);
		const all = [...new Set([...named, ...documented])].slice(0, MOST);
		return {
				rule: 'start/needs-variable',
				message: `The server does not start without ${named.length === 1 ? 'the variable' : 'the variables'} ${named.join(', ')}. A client that starts it to list its tools gets no answer.`,
				hint: `Read ${all.length === 1 ? 'it' : 'them'} when a tool is called, or set harmless values for the start check in ${_core_about_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_FILE */ .g2}:\n${block(all, { lines, env, words })}`,
		};
}
const ENVIRONMENT = /"env"\s*:\s*\{([^{}]{1,2000})\}/;
function configured(lines) {
		const [, table = ''] = ENVIRONMENT.exec(lines.join('\n')) ?? [];
		const pairs = [...table.matchAll(new RegExp(`"(${VARIABLE})"\\s*:\\s*"([^"]*)"`, 'g'))];
		return pairs.filter(([, , value = '']) => !/optional/i.test(value)).map(([, name = '']) => name);
}
function documentedVariables({ env, folder }) {
		const lines = linesOf(folder, DOCUMENTATION);
		const set = /^\s*(?:export\s+)?([A-Z][A-Z0-9_]*)\s*=/;
		const examples = linesOf(folder, EXAMPLES).flatMap((line) => set.exec(line)?.[1] ?? []);
		const entries = linesOf(folder, ['server.json']).join('\n');
		const listed = /"environmentVariables"/.test(entries)
				? [...entries.matchAll(new RegExp(`"name":\\s*"(${VARIABLE})"`, 'g'))].map(([, name = '']) => name)
				: [];
		const all = [...new Set([...listed, ...examples, ...configured(lines), ...required(lines)])].filter((name) => env[name] === undefined);
		return all.length === 0 ? undefined : block(all.slice(0, MOST), { lines, env });
}
function linesOf(folder, names) {
		return (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .pagesOf */ .E)(folder, names).flatMap((page) => page.split(/\r?\n/));
}
function required(lines) {
		return lines
				.filter((line) => /\brequired\b/i.test(line) && !/\b(?:not|if|when|only|un)\s*required\b|optional/i.test(line))
				.flatMap((line) => (line.match(NAMES) ?? []).slice(0, 1))
				.filter((name) => !OTHERS.test(name));
}
function block(names, { lines, env, words = '' }) {
		const missing = names.map((name) => [name, offeredFor(name, words) ?? valueFor(name, lines)]);
		const values = [...Object.entries(env), ...missing].map(([name, value]) => `${name} = ${JSON.stringify(value)}`);
		return `  [smoke]\n  env = { ${values.join(', ')} }`;
}
const MOST = 12;
const CHOICES = /\b(?:one of|either|(?:allowed|valid|possible|supported) values|choose from)(?: the following)?(?: values)?(?: are)?(?:\s*[:=]\s*|\s+(?=["'`([]))["'`([]*(\w[\w.-]*\w)/i;
function offeredFor(name, words) {
		return words
				.split('\n')
				.filter((line) => line.includes(name))
				.map((line) => CHOICES.exec(line.slice(line.indexOf(name)))?.[1])
				.find((value) => value !== undefined);
}
function valueFor(name, lines = []) {
		const form = FORMS.find(([sign]) => sign.test(name))?.[1];
		if (form === undefined || !form.includes('://'))
				return form ?? 'trial';
		const shown = lines
				.filter((line) => line.includes(name))
				.map((line) => /\b[a-z][a-z0-9+]*:\/\/[^\s"'`<>{}|)\]]+/.exec(line.slice(line.indexOf(name)))?.[0])
				.find((url) => url !== undefined && !/\*|\.\.\.|…/.test(url));
		return shown?.replace(/[.,;]+$/, '') ?? form;
}
/***/ })
};
