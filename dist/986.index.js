export const id = 986;
export const ids = [986];
export const modules = {

/***/ 1618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ answered)
});

var core_answer = __webpack_require__(61552);
var errors = __webpack_require__(8005);
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


/***/ }),

/***/ 30586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  bu: () => (/* binding */ askRelease),
  QR: () => (/* binding */ targetsOf),
  Fu: () => (/* binding */ toolsOf)
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

var stage = __webpack_require__(23322);
var target_choice = __webpack_require__(36078);
var target_input = __webpack_require__(45717);
var core_version = __webpack_require__(51928);
var ecosystems = __webpack_require__(26211);
var evidence = __webpack_require__(43884);
var answer = __webpack_require__(61552);
;// CONCATENATED MODULE: ./.build/publish/ahead.js


async function askTargets(targets, known, host) {
    const all = await Promise.all(targets.map((target) => askTarget(target, known, host)));
    return all.flat();
}
async function askTarget(target, known, host) {
    const { inputs, tables, projects, ...rest } = known;
    const input = { ...rest, ...(0,target_input/* givenTo */.To)(target, inputs, tables), projects: projects.filter((one) => target.serves(one)) };
    let answers = [];
    const failed = await (0,answer/* ask */.k)({ id: `preflight/${target.id}`, what: target.title }, async () => {
        const { ahead } = await target.load();
        answers = (await ahead?.(input, (0,target_input/* hostOf */.w4)(target, inputs, host))) ?? [];
        return { state: 'ok', message: '' };
    });
    const said = failed.message === '' ? answers : [failed];
    return said.map((answer) => ({ ...answer, target: target.id }));
}

var targets = __webpack_require__(58358);
var ask_tools = __webpack_require__(28325);
;// CONCATENATED MODULE: ./.build/commands/ask-release.js










function targetsOf(projects, inputs, settings) {
    const kinds = new Set(projects.flatMap((project) => Object.keys((0,ecosystems/* ecosystemOf */.M)(project).kinds)));
    const ids = (0,target_choice/* namedTargets */.Ah)(inputs, settings) ?? (0,target_choice/* defaultTargets */.iw)(kinds, inputs, settings.publish.tables);
    return targets/* TARGETS */.d.filter(({ id }) => ids.includes(id));
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
async function askRelease(coming, inputs, host) {
    const { projects, settings, files, tag, commit, repository, sends } = coming;
    const targets = targetsOf(projects, inputs, settings);
    const job = publishingJob(files);
    const known = {
        ...{ tag, commit, repository, sends, inputs, tables: settings.publish.tables },
        projects: projects.map((project) => ({ ...project, version: versionOf(project, tag, files) })),
        trusting: job === undefined ? undefined : { ...job, repository },
    };
    const made = madeWith(inputs, settings.publish.tables);
    const [tools, workflow, proofs, asked] = await Promise.all([
        (0,ask_tools/* askTools */.P)(toolsOf(projects, targets, inputs, settings), host),
        askWorkflow(coming, job?.path),
        Promise.all(made.map(async (one) => one.evidence.ahead?.(one.inputs, one.settings, sends, host) ?? [])),
        askTargets(targets, known, host),
    ]);
    return [...tools, ...workflow, ...proofs.flat(), ...asked];
}
function versionOf(project, tag, files) {
    const tagged = tag === undefined ? undefined : (0,core_version/* parseTag */.ED)(tag, [project.name])?.version;
    const { spell, stated } = (0,ecosystems/* ecosystemOf */.M)(project).versions;
    const version = tagged ?? stated(project, files)?.version;
    return version === undefined ? undefined : (spell(version) ?? version);
}
async function askWorkflow({ projects, files, tag, repository, settings }, publishing) {
    const context = {
        tag,
        repository,
        targets: settings.targets,
        tables: settings.publish.tables,
        levels: settings.rules,
    };
    const found = await (0,stage/* checkRepository */.n_)(projects, files, context);
    const wrong = found.filter(({ rule, level }) => rule.startsWith('workflow-') && level === 'error');
    const answers = wrong.map(({ rule, message, hint, file, line }) => {
        return { id: rule, what: `${file}:${line}`, state: 'wrong', message, hint };
    });
    if (answers.length > 0)
        return answers;
    const base = { id: 'preflight/workflow', what: publishing ?? '.github/workflows' };
    if (publishing === undefined)
        return [{ ...base, state: 'unknown', message: 'No workflow of this repository publishes.' }];
    return [{ ...base, state: 'ok', message: 'Its jobs have the permissions that publishing needs.' }];
}


/***/ }),

/***/ 90986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doctor: () => (/* binding */ doctor)
/* harmony export */ });
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9216);
/* harmony import */ var _config_target_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45717);
/* harmony import */ var _core_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61552);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8005);
/* harmony import */ var _host_loopback_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(20488);
/* harmony import */ var _registries_github_reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41418);
/* harmony import */ var _repository_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91883);
/* harmony import */ var _targets_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58358);
/* harmony import */ var _tools_ask_tools_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28325);
/* harmony import */ var _workspace_open_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46558);
/* harmony import */ var _answered_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1618);
/* harmony import */ var _ask_release_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(30586);












const REACH_MS = 10_000;
async function doctor(inputs, host) {
    const start = (0,_workspace_open_js__WEBPACK_IMPORTED_MODULE_8__/* .startOf */ .GH)(inputs, host);
    const root = (await (0,_repository_git_js__WEBPACK_IMPORTED_MODULE_5__/* .tryHead */ .Kg)(host, start))?.root;
    const projects = root === undefined ? [] : await projectsIn(root, inputs, host);
    const settings = (0,_config_load_js__WEBPACK_IMPORTED_MODULE_0__/* .loadSettings */ .M5)(start, root ?? start, (0,_config_load_js__WEBPACK_IMPORTED_MODULE_0__/* .namedConfig */ .ec)(inputs, host));
    const targets = projects.length === 0 ? _targets_index_js__WEBPACK_IMPORTED_MODULE_6__/* .TARGETS */ .d : (0,_ask_release_js__WEBPACK_IMPORTED_MODULE_10__/* .targetsOf */ .QR)(projects, inputs, settings);
    const tools = await (0,_tools_ask_tools_js__WEBPACK_IMPORTED_MODULE_7__/* .askTools */ .P)((0,_ask_release_js__WEBPACK_IMPORTED_MODULE_10__/* .toolsOf */ .Fu)(projects, targets, inputs, settings), host);
    const places = targets.flatMap((target) => target.index?.((0,_config_target_input_js__WEBPACK_IMPORTED_MODULE_1__/* .givenTo */ .To)(target, inputs, settings.publish.tables)) ?? []);
    const remote = [(0,_registries_github_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .apiUrl */ .y0)(host), ...places].filter(({ protocol }) => protocol !== 'file:');
    const origins = new Set(remote.map(({ origin }) => origin));
    const network = await Promise.all([...origins].map((origin) => reach(origin, host)));
    return (0,_answered_js__WEBPACK_IMPORTED_MODULE_9__/* .answered */ .o)(`This machine (${process.platform} ${process.arch})`, [...tools, ...network, ...proxies(host)], host);
}
async function projectsIn(root, inputs, host) {
    try {
        return (await (0,_workspace_open_js__WEBPACK_IMPORTED_MODULE_8__/* .survey */ .Fr)(host, root, inputs, { git: true, from: root })).projects;
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleaseError */ .K2 && inputs.path.length === 0)
            return [];
        throw error;
    }
}
async function reach(origin, host) {
    const { host: name } = new URL(origin);
    const answer = await (0,_core_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .k)({ id: 'doctor/network', what: name }, async () => {
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
    return (0,_host_loopback_js__WEBPACK_IMPORTED_MODULE_11__/* .proxiesOf */ ._j)(host.env).map(({ name, value }) => {
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


/***/ })

};
