export const id = 6190;
export const ids = [6190];
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

/***/ 96190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   preflight: () => (/* binding */ preflight)
/* harmony export */ });
/* harmony import */ var _check_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23322);
/* harmony import */ var _config_target_choice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36078);
/* harmony import */ var _release_siblings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41669);
/* harmony import */ var _repository_changed_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70938);
/* harmony import */ var _repository_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91883);
/* harmony import */ var _workspace_discover_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47111);
/* harmony import */ var _workspace_open_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46558);
/* harmony import */ var _workspace_release_tag_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67808);
/* harmony import */ var _answered_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1618);
/* harmony import */ var _ask_release_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(30586);










async function preflight(inputs, host) {
    const head = await (0,_repository_git_js__WEBPACK_IMPORTED_MODULE_4__/* .readHead */ .zy)(host, (0,_workspace_open_js__WEBPACK_IMPORTED_MODULE_6__/* .startOf */ .GH)(inputs, host));
    const { root, commit, repository } = head;
    const here = await (0,_workspace_open_js__WEBPACK_IMPORTED_MODULE_6__/* .survey */ .Fr)(host, root, inputs, { git: true, from: root });
    const tag = (0,_workspace_release_tag_js__WEBPACK_IMPORTED_MODULE_7__/* .chooseTag */ .u6)(host, inputs, head, here.projects);
    const projects = tag === undefined ? here.projects : (0,_workspace_discover_js__WEBPACK_IMPORTED_MODULE_5__/* .releasedBy */ .RV)(tag, here.projects);
    const settings = here.settingsOf(projects);
    const changed = await (0,_repository_changed_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .changedPaths */ .vl)(host, root);
    const sends = host.env['GITHUB_ACTIONS'] === 'true' && (inputs.tag ?? (0,_repository_git_js__WEBPACK_IMPORTED_MODULE_4__/* .pushedTag */ .YZ)(host.env)) !== undefined;
    const coming = { files: here.files, projects, tag, commit, repository, settings, sends };
    const known = { projects, files: here.files, indexOf: (0,_config_target_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .indexes */ .DU)(inputs, settings.publish.tables) };
    const [siblings, checked, asked] = await Promise.all([
        Promise.all(projects.map((project) => (0,_release_siblings_js__WEBPACK_IMPORTED_MODULE_2__/* .missingSiblings */ .O)(project, known, host))),
        askProjects(projects, { files: here.files, tag, repository, settings }),
        (0,_ask_release_js__WEBPACK_IMPORTED_MODULE_9__/* .askRelease */ .bu)(coming, inputs, host),
    ]);
    const answers = [...askCheckout(tag, head.commit, changed), ...siblings.flat().map(wrong), ...checked, ...asked];
    const named = projects.map(({ name }) => name).join(', ');
    const to = (0,_ask_release_js__WEBPACK_IMPORTED_MODULE_9__/* .targetsOf */ .QR)(projects, inputs, settings).map(({ id }) => id);
    return (0,_answered_js__WEBPACK_IMPORTED_MODULE_8__/* .answered */ .o)(`${named} ${tag ?? '(no tag)'} to ${to.join(', ')}`, answers, host, {
        ...{ tag, commit, repository, targets: to },
    });
}
function wrong({ rule, file = '', line, message, hint }) {
    return { id: rule, what: line === undefined ? file : `${file}:${line}`, state: 'wrong', message, hint };
}
async function askProjects(projects, { files, tag, repository, settings }) {
    const context = { tag, repository, targets: settings.targets, levels: settings.rules };
    const found = await Promise.all(projects.map((project) => (0,_check_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .checkProject */ .sh)(project, files, context)));
    const errors = found.flat().filter(({ level }) => level === 'error');
    const about = { id: 'preflight/check', what: 'names, versions and files' };
    const none = { ...about, state: 'ok', message: 'No rule of check stops the release.' };
    return errors.length === 0 ? [none] : errors.map(wrong);
}
function askCheckout(tag, commit, changed) {
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
