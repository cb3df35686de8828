export const id = 7051;
export const ids = [7051,6606];
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
var ecosystems = __webpack_require__(73544);
var evidence = __webpack_require__(43884);
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
				...{ page: `${core_about/* HOME */.yZ}/blob/main/docs/configuration.md#${target.id}`, values: { [core_about/* CONFIG_FILE */.g2]: `[${target.id}]` } },
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
var plan_read = __webpack_require__(36265);
var refusals = __webpack_require__(10247);
var stage = __webpack_require__(64343);
var github_server = __webpack_require__(79180);
var siblings = __webpack_require__(41669);
var git = __webpack_require__(91883);
;// CONCATENATED MODULE: ./.build/commands/ask-source.js
function askCheckout({ tag, commit, changed, repository }, { env }) {
		const on = (at) => (repository === undefined ? {} : { page: (0,github_server/* treePage */.ih)(env, repository, at) });
		const about = { id: 'preflight/checkout', what: 'the checkout' };
		if (changed.length > 0) {
				const message = `It has uncommitted changes, which are no part of a release: ${changed.slice(0, 3).join(', ')}.`;
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
								...{ ...base, page: `${core_about/* HOME */.yZ}/blob/main/docs/workflows.md`, values: { Terminal: `${core_about/* NAME */.o_} init` } },
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
				values: { Terminal: `${core_about/* NAME */.o_} explain ${rule}` },
		};
		return { id: rule, what, state: 'wrong', message, hint, file, line, ...explained };
}
;// CONCATENATED MODULE: ./.build/commands/ask-files.js
async function askFiles({ files: { root }, projects, commit, settings }, targets, inputs, host) {
		const about = { id: 'preflight/files', what: 'sizes of the files' };
		const release = await builtHere([(0,external_node_path_.join)(host.cwd, 'release'), (0,external_node_path_.join)(root, 'release')], commit);
		if (release === undefined) {
				const message = 'They are known after the build only, and there is no release folder of this commit here.';
				const hint = `To ask before the tag: ${core_about/* NAME */.o_} build, then ${core_about/* NAME */.o_} preflight`;
				return [{ ...about, state: 'unknown', message, hint }];
		}
		const { folder, plan } = release;
		const planned = plan.projects.flatMap(({ artifacts }) => artifacts);
		const files = planned
				.map((one) => ({ ...one, path: (0,external_node_path_.join)(folder, one.file) }))
				.filter(({ path, size }) => (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.size === size);
		const to = targets.map(({ id }) => id);
		const found = await (0,refusals/* refusedBy */.i)(to, files, (0,target_choice/* indexes */.DU)(inputs, settings.publish.tables), {
				...{ sources: { root, projects }, host },
		});
		const largest = (0,pretty_bytes/* default */.A)(Math.max(0, ...files.map(({ size }) => size)));
		const message = `No target refuses any of ${(0,plural/* plural */.L)(files.length, 'file')} in ${folder}; the largest has ${largest}.`;
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
/***/ 85575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	t: () => (/* binding */ table)
});
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18001);
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
		const hanging = (row) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .fill */ .GS)((row[last] ?? '').split(' '), room).map((part, index) => line([...row.slice(0, last).map((cell) => (index === 0 ? cell : '')), part]));
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
						...cells.flatMap((cell) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .fill */ .GS)(cell.split(' '), columns - 2 * GAP.length).map((part) => `${GAP}${GAP}${part}`)),
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
