export const id = 8557;
export const ids = [8557];
export const modules = {

/***/ 5770:
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
var ecosystems = __webpack_require__(26211);
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
    const proxy = 'Behind a proxy set HTTPS_PROXY=http://proxy.example:3128; for a private certificate authority NODE_EXTRA_CA_CERTS=/path/ca.pem.';
    const hint = answer.hint === undefined ? proxy : `${answer.hint}\n${proxy}`;
    return { ...answer, id: 'doctor/network', state: 'wrong', hint };
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

var stage = __webpack_require__(23322);
var github_server = __webpack_require__(79180);
var siblings = __webpack_require__(41669);
;// CONCATENATED MODULE: ./.build/commands/ask-source.js




function askCheckout({ tag, commit, changed }) {
    const about = { id: 'preflight/checkout', what: 'the checkout' };
    if (changed.length > 0) {
        const message = `It has uncommitted changes, which are no part of a release: ${changed.slice(0, 3).join(', ')}.`;
        return [{ ...about, state: 'unknown', message, hint: 'Commit them before the tag.' }];
    }
    if (tag !== undefined)
        return [{ ...about, state: 'ok', message: `${tag} is commit ${commit.slice(0, 12)}.` }];
    const message = 'There is no tag on this commit, so versions are those of the manifests.';
    return [{ ...about, state: 'unknown', message, hint: 'To ask about a tag: --tag v1.2.3' }];
}
async function askSiblings({ projects, files, settings }, inputs, host) {
    const known = { projects, files, indexOf: (0,target_choice/* indexes */.DU)(inputs, settings.publish.tables) };
    const missing = await Promise.all(projects.map((project) => (0,siblings/* missingSiblings */.O)(project, known, host)));
    return missing.flat().map(wrong);
}
async function askProjects({ projects, files, ...coming }) {
    const { tag, repository, settings } = coming;
    const context = { tag, repository, targets: settings.targets, levels: settings.rules };
    const found = await Promise.all(projects.map((project) => (0,stage/* checkProject */.sh)(project, files, context)));
    const errors = found.flat().filter(({ level }) => level === 'error');
    const about = { id: 'preflight/check', what: 'names, versions and files' };
    const none = { ...about, state: 'ok', message: 'No rule of check stops the release.' };
    return errors.length === 0 ? [none] : errors.map(wrong);
}
async function askWorkflow({ projects, files, tag, repository, settings }, publishing, { env }) {
    const context = {
        ...{ tag, repository, targets: settings.targets },
        ...{ tables: settings.publish.tables, levels: settings.rules },
    };
    const found = await (0,stage/* checkRepository */.n_)(projects, files, context);
    const errors = found.filter(({ rule, level }) => rule.startsWith('workflow-') && level === 'error');
    const page = (file) => (repository === undefined ? {} : { page: (0,github_server/* filePage */.kv)(env, repository, file) });
    if (errors.length > 0)
        return errors.map((one) => ({ ...wrong(one), ...page(one.file ?? '') }));
    const base = { id: 'preflight/workflow', what: publishing?.path ?? '.github/workflows' };
    if (publishing === undefined)
        return [{ ...base, state: 'unknown', message: 'No workflow of this repository publishes.' }];
    const message = 'Its jobs have the permissions that publishing needs.';
    return [{ ...base, state: 'ok', message, ...page(publishing.path) }];
}
function wrong({ rule, file, line, message, hint }) {
    const what = line === undefined ? (file ?? '') : `${file}:${line}`;
    return { id: rule, what, state: 'wrong', message, hint, file, line };
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
    { ask: async (coming) => askCheckout(coming) },
    { ask: async (coming, _targets, inputs, host) => askSiblings(coming, inputs, host) },
    { ask: askProjects },
    { ask: async (coming, _targets, _inputs, host) => askWorkflow(coming, publishingJob(coming.files), host) },
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
    return _build_targets/* TARGETS */.d.filter(({ id }) => ids.includes(id));
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
        trusting: job === undefined ? undefined : { ...job, repository },
    };
    return askTargets(targets, known, host);
}
function versionOf(project, tag, files) {
    const tagged = tag === undefined ? undefined : (0,core_version/* parseTag */.ED)(tag, [project.name])?.version;
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

var load = __webpack_require__(9216);
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
;// CONCATENATED MODULE: ./.build/render/answers.js


const WORDS = { ok: 'ok', wrong: 'WRONG', unknown: '?' };
const STATE = 7;
function renderAnswers(answers) {
    return sorted(answers)
        .map((answer) => {
        const { state, what, message, target } = answer;
        const about = target === undefined ? what : `${target}: ${what}`;
        const text = (0,clean_text/* cleanText */.X5)(message)
            .split('\n')
            .join(`\n${' '.repeat(STATE)}`);
        const more = details(answer).map((line) => `${' '.repeat(STATE)}${line}\n`);
        return `${WORDS[state].padEnd(STATE)}${(0,clean_text/* cleanLine */.Ow)(about)}\n${' '.repeat(STATE)}${text}\n${more.join('')}`;
    })
        .join('');
}
function answersMarkdown(title, answers, counts) {
    const rows = sorted(answers).map(({ state, what, message, target = '' }) => `| ${state} | ${(0,markdown/* escapeMarkdown */.F)(target)} | ${(0,markdown/* escapeMarkdown */.F)(what)} | ${(0,markdown/* escapeMarkdown */.F)(message)} |`);
    const todo = sorted(answers)
        .filter((answer) => answer.state !== 'ok' && details(answer).length > 0)
        .map((answer) => `**${(0,markdown/* escapeMarkdown */.F)(answer.what)}**\n\n${(0,markdown/* fenced */.O)(details(answer).join('\n'), 'text')}\n`);
    return `## ${(0,markdown/* escapeMarkdown */.F)(title)}\n\n${(0,markdown/* escapeMarkdown */.F)(counts)}\n\n| | target | | |\n|---|---|---|---|\n${rows.join('\n')}\n\n${todo.join('')}`;
}
const ORDER = ['wrong', 'unknown', 'ok'];
function sorted(answers) {
    return answers.toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
}
function details({ quote = [], page, values = {}, hint }) {
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
        ...(unknown === 0 ? [] : [`${unknown} unknown: could not be asked, or only a later step tells`]),
    ].join(', ');
    return {
        exit: wrong.length > 0 ? errors/* EXIT */.dc.failed : errors/* EXIT */.dc.done,
        json: { outcome, ...more, answers },
        text: `${title}\n\n${renderAnswers(answers)}\n${counts}\n`,
        summary: answersMarkdown(title, answers, counts),
        outputs: { outcome },
    };
}

var ask_release = __webpack_require__(5770);
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
    return { files: here.files, projects, tag, commit, repository, settings, changed, sends, machine: false };
}
async function none(error, inputs, host) {
    if (!(error instanceof errors/* ReleaseError */.K2) || inputs.path.length > 0 || inputs.tag !== undefined)
        throw error;
    const start = (0,workspace_open/* startOf */.GH)(inputs, host);
    const root = (await (0,git/* tryHead */.Kg)(host, start))?.root;
    const settings = (0,load/* loadSettings */.M5)(start, root ?? start, (0,load/* namedConfig */.ec)(inputs, host));
    const about = { tag: undefined, commit: '', repository: undefined, changed: [], sends: false, machine: true };
    return { ...about, files: NO_FILES, projects: [], settings };
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

/***/ 51383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ escapeMarkdown),
/* harmony export */   O: () => (/* binding */ fenced)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18001);

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


/***/ }),

/***/ 41669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ missingSiblings),
/* harmony export */   U: () => (/* binding */ siblingsStage)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_target_choice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36078);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8005);
/* harmony import */ var _core_memo_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13068);
/* harmony import */ var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26211);
/* harmony import */ var _repository_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45576);






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
    const found = await Promise.all(siblingsOf(project, known).map((one) => unpublished(one, project, known, host)));
    return found.flatMap((one) => one ?? []);
}
const filesOf = (0,_core_memo_js__WEBPACK_IMPORTED_MODULE_5__/* .memo */ .p)(({ root }, host) => [host, root], ({ root }, host) => (0,_repository_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readFiles */ .U)(root, { host }));
function siblingsOf(project, { projects, files }) {
    const { needs, namesIn, canonicalName, detect, requires, id } = (0,_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ecosystemOf */ .M)(project);
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
        return takes === undefined ? [] : [{ name, file, takes }];
    });
}
async function unpublished({ name, file, takes }, project, { indexOf = (0,_config_target_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .indexes */ .DU)() }, host) {
    const { published, installsFrom } = (0,_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ecosystemOf */ .M)(project);
    if (published === undefined)
        return undefined;
    const own = indexOf(installsFrom.target);
    const bounded = { ...host, http: (request) => host.http({ ...request, ...ASK }) };
    const versions = [];
    for (const href of new Set([own.href, (0,_config_target_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .indexes */ .DU)()(installsFrom.target).href])) {
        const registry = new URL(href);
        const listed = await published.versions(name, registry, bounded).catch(unasked);
        if (listed === 'unasked')
            return undefined;
        if (listed === undefined && published.hides({ ...project, name }, registry) && host.knows?.(href) !== true)
            return undefined;
        versions.push(...(listed ?? []));
    }
    if (versions.some(takes))
        return undefined;
    const there = versions.length === 0 ? 'it has never been published' : 'no published version is one that it takes';
    return {
        ...{ rule: 'project/sibling', level: 'error', stops: true, project: project.name, file },
        message: `${project.name} needs ${name} of this repository, but this release does not contain it and ${there} on ${own.host}.`,
        hint: `Release ${name} first, or with it: one tag that both have the version of.`,
    };
}
function unasked(error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K2) || error.exit === _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.interrupted)
        throw error;
    return 'unasked';
}


/***/ })

};
