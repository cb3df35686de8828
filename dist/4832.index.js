export const id = 4832;
export const ids = [4832];
export const modules = {

/***/ 67841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   build: () => (/* binding */ build)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _out_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5290);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7797);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34963);
/* harmony import */ var _render_findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58025);
/* harmony import */ var _render_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83001);
/* harmony import */ var _render_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64835);







async function build(inputs, host) {
    const out = (0,_out_js__WEBPACK_IMPORTED_MODULE_1__/* .checkOut */ .b)(host.cwd, inputs.out ?? 'release');
    const opened = await (0,_release_js__WEBPACK_IMPORTED_MODULE_3__/* .openRelease */ .gS)(host, inputs, out);
    host.log.info((0,_render_report_js__WEBPACK_IMPORTED_MODULE_5__/* .renderHeader */ .wZ)(opened.release));
    const prepared = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_2__/* .prepare */ .i)(opened, inputs, host);
    const { findings } = prepared.release;
    for (const finding of findings)
        host.annotate(finding);
    const json = { plan: prepared.plan, out, findings };
    if (prepared.plan === undefined || prepared.planDigest === undefined) {
        return {
            exit: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed,
            json,
            text: `${(0,_render_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .renderFindings */ .v)(findings)}\nNothing was written.\n`,
            summary: (0,_render_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .renderBuildSummary */ .F)(prepared.release, undefined),
        };
    }
    const release = await (0,_out_js__WEBPACK_IMPORTED_MODULE_1__/* .settle */ .G)(prepared.release, out);
    await host.saveHandover(out, prepared.planDigest);
    return {
        exit: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.done,
        json,
        text: `${(0,_render_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .renderFindings */ .v)(findings)}${(0,_render_report_js__WEBPACK_IMPORTED_MODULE_5__/* .renderBuilt */ .Nx)(release)}`,
        summary: (0,_render_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .renderBuildSummary */ .F)(release, prepared.plan),
        outputs: {
            tag: release.tag ?? '',
            version: prepared.plan.projects[0]?.version ?? '',
            artifacts: release.artifacts.map(({ file }) => file).join('\n'),
            'plan-digest': prepared.planDigest,
            outcome: 'built',
        },
    };
}


/***/ }),

/***/ 5290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle),
/* harmony export */   b: () => (/* binding */ checkOut)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89243);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49464);





function checkOut(cwd, out) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, out);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder)) {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder).isDirectory())
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('out/no-folder', `${folder} is a file.`, 'Name a folder.');
        const holds = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
        if (holds.length > 0 && !holds.includes(_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_FILE */ .VI)) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('out/not-empty', `${folder} is not empty and holds no ${_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_FILE */ .VI}, so it is no release folder of ours.`, 'Name another folder with --out, or empty it.');
        }
    }
    const parent = nearestFolder(folder);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(parent, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    }
    catch {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('out/unwritable', `The folder ${parent} can not be written to.`, 'Name another one with --out DIR.');
    }
    return folder;
}
function nearestFolder(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder ? folder : nearestFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder));
}
async function settle(release, folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder), { recursive: true });
    const fresh = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder)}.${process.pid}.part`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(fresh, { recursive: true, force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.cp)(release.out, fresh, { recursive: true, preserveTimestamps: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(fresh, folder);
    const moved = (artifact) => ({ ...artifact, path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, artifact.file) });
    return { ...release, out: folder, artifacts: release.artifacts.map(moved) };
}


/***/ }),

/***/ 7797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ prepare)
/* harmony export */ });
/* harmony import */ var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77655);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75997);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49464);



const KINDS = [
    'wheel',
    'sdist',
    'npm-tarball',
    'code-package',
    'contract',
    'sbom',
    'checksums',
];
async function prepare(opened, inputs, host) {
    const strict = inputs.strict || opened.settings.strict;
    const release = await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_1__/* .runStages */ .JQ)(_pipeline_js__WEBPACK_IMPORTED_MODULE_1__/* .PREPARE */ .IZ, opened.release, host, { strict });
    if ((0,_pipeline_js__WEBPACK_IMPORTED_MODULE_1__/* .stops */ .Gb)(release.findings, { strict }))
        return { ...opened, release, plan: undefined, planDigest: undefined };
    const { plan, sha256 } = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .writePlan */ .pD)(release, {
        config: opened.settings.digest,
        run: (project, version) => _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ECOSYSTEMS */ .S.find(({ id }) => id === project.ecosystem)?.userCommands(project, version) ?? [],
    });
    const records = new Map(plan.projects.flatMap(({ artifacts }) => artifacts).map((one) => [one.file, one.started]));
    const artifacts = release.artifacts
        .map((artifact) => ({ ...artifact, started: records.get(artifact.file) }))
        .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.file < b.file ? -1 : 1));
    return { ...opened, release: { ...release, artifacts }, plan, planDigest: sha256 };
}


/***/ }),

/***/ 58025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ renderFindings)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50318);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22794);



const LEVELS = ['error', 'warning', 'note'];
const COLOURS = { error: 'red', warning: 'yellow', note: 'cyan' };
const WIDTH = 96;
const PLACES = 10;
const QUOTED = 20;
function renderFindings(findings, options = {}) {
    const groups = new Map();
    for (const level of LEVELS) {
        for (const finding of findings.filter((one) => one.level === level)) {
            const key = `${level}\0${finding.rule}`;
            groups.set(key, [...(groups.get(key) ?? []), finding]);
        }
    }
    return [...groups.values()].map((group) => `${block(group, options)}\n\n`).join('');
}
function block(group, options) {
    const [first] = group;
    if (first === undefined)
        return '';
    const level = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(COLOURS[first.level], first.level, {
        stream: (options.stream ?? process.stdout),
    });
    const where = group.length === 1 ? place(first) : `${group.length} places`;
    const parts = [`${level}  ${first.rule}${where === '' ? '' : `   ${where}`}`];
    parts.push(...(group.length === 1 ? body(first, options) : bodies(group)));
    return parts.join('\n\n');
}
function body(finding, options) {
    const facts = Object.entries(finding.facts ?? {});
    const width = Math.max(0, ...facts.map(([label]) => label.length));
    const quote = (finding.quote ?? []).flatMap((line) => (0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanText */ .X)(line).split('\n'));
    const source = quote.length > 0 ? [] : (0,_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .frame */ .G)(finding, options.files);
    return [
        paragraphs(finding.message),
        ...(source.length > 0 ? [indent(source, 4)] : []),
        ...(quote.length > 0 ? [indent(quote.slice(-QUOTED), 4)] : []),
        ...(facts.length > 0
            ? [facts.map(([label, value]) => `  ${(0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .O)(label).padEnd(width)}   ${(0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .O)(value)}`).join('\n')]
            : []),
        ...(finding.hint === undefined ? [] : [paragraphs(finding.hint)]),
    ];
}
function bodies(group) {
    const same = new Set(group.map(({ message }) => message)).size === 1;
    const hints = [...new Set(group.map(({ hint }) => hint))];
    const shown = group.slice(0, PLACES);
    const places = shown.map((finding) => {
        const extra = same
            ? []
            : paragraphs(finding.message)
                .split('\n')
                .map((line) => `  ${line}`);
        const hint = hints.length > 1 && finding.hint !== undefined ? paragraphs(finding.hint).split('\n') : [];
        return [
            `  ${place(finding) || (0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .O)(finding.artifact ?? '')}`,
            ...extra,
            ...hint.map((line) => `  ${line}`),
        ].join('\n');
    });
    const rest = group.length - shown.length;
    return [
        ...(same ? [paragraphs(group[0]?.message ?? '')] : []),
        places.join(same && hints.length === 1 ? '\n' : '\n\n'),
        ...(rest > 0 ? [`  and ${rest} more places: --format json shows all`] : []),
        ...(hints.length === 1 && hints[0] !== undefined ? [paragraphs(hints[0])] : []),
    ];
}
function place(finding) {
    if (finding.file === undefined)
        return (0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .O)(finding.artifact ?? '');
    return `${(0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .O)(finding.file)}${finding.line === undefined ? '' : `:${finding.line}`}`;
}
function paragraphs(text) {
    return (0,_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanText */ .X)(text)
        .split('\n')
        .flatMap((line) => (line.startsWith(' ') ? [line] : wrap(line)))
        .map((line) => (line === '' ? '' : `  ${line}`))
        .join('\n');
}
function wrap(line) {
    const lines = [];
    let current = '';
    for (const word of line.split(' ')) {
        if (current !== '' && current.length + word.length + 1 > WIDTH) {
            lines.push(current);
            current = word;
        }
        else {
            current = current === '' ? word : `${current} ${word}`;
        }
    }
    return [...lines, current];
}
function indent(lines, width) {
    return lines.map((line) => `${' '.repeat(width)}${line}`).join('\n');
}


/***/ }),

/***/ 22794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ frame),
/* harmony export */   c: () => (/* binding */ lineOf)
/* harmony export */ });
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50318);

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
    const shown = `${start}${(0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X)(source.slice(from, to))}${to < source.length ? '…' : ''}`;
    const gutter = ' '.repeat(String(line).length);
    if (column === undefined)
        return [`${line} | ${shown}`];
    const before = [...`${start}${(0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X)(source.slice(from, at))}`].map((letter) => letter === '\t' ? '\t' : WIDE.test(letter) ? '  ' : ' ');
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

/***/ 64835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ renderBuildSummary),
/* harmony export */   Lf: () => (/* binding */ renderSentSummary),
/* harmony export */   iL: () => (/* binding */ renderReleaseSummary)
/* harmony export */ });
/* harmony import */ var pretty_bytes__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85901);
/* harmony import */ var _compatibility_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27766);
/* harmony import */ var _part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55101);
/* harmony import */ var _contract_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37265);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86118);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83001);






function renderBuildSummary(release, plan) {
    const title = plan === undefined ? 'was stopped' : release.noRelease === undefined ? 'is ready' : 'was built (no release)';
    return [
        heading(release, title),
        findings(release.findings),
        started(release),
        (0,_contract_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .comparedMarkdown */ .Nk)(release.compared, release.projects.length > 1),
        compatibility(release.compatibility),
        files(release),
    ].join('');
}
function renderReleaseSummary(release, result) {
    return [
        heading(release, result.title),
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .F)(result.next)}\n\n`,
        findings(release.findings),
        channels(result.receipts),
        started(release),
        (0,_contract_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .comparedMarkdown */ .Nk)(release.compared, release.projects.length > 1),
        compatibility(release.compatibility),
        files(release),
        install(result.install),
    ].join('');
}
function renderSentSummary(sent, commands, next) {
    const { plan, receipts, outcome } = sent;
    const names = plan?.projects.map(({ name, version }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .F)(`${name} ${version}`)) ?? ['The release'];
    const words = {
        done: 'is out',
        accepted: 'is on its way',
        conflict: 'was stopped by a conflict',
        failed: 'is not out',
    };
    return [
        `## ${names.join(', ')} ${words[outcome]}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .F)(next)}\n\n`,
        findings(sent.findings),
        channels(receipts),
        plan === undefined ? '' : planned(plan),
        (0,_contract_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .comparedMarkdown */ .Nk)(plan?.compared, (plan?.projects.length ?? 0) > 1),
        compatibility(plan?.compatibility),
        plan === undefined ? '' : checkIt(plan),
        outcome === 'done' || outcome === 'accepted' ? install(commands) : '',
    ].join('');
}
function heading(release, title) {
    const names = release.projects.map(({ name, version }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .F)(version === undefined ? name : `${name} ${version}`));
    const facts = [
        `commit ${release.commit.slice(0, 7)}`,
        ...(release.tag === undefined ? [] : [`tag ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .F)(release.tag)}`]),
    ];
    return `## ${names.join(', ')} ${title}\n\n${facts.join(', ')}\n\n`;
}
function findings(all) {
    if (all.length === 0)
        return '';
    const rows = all.map(({ level, rule, message, file, line, hint }) => `| ${level} | ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .F)(rule)} | ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .F)(file === undefined ? '' : line === undefined ? file : `${file}:${line}`)} | ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .F)([message, hint].filter(Boolean).join(' '))} |`);
    return `### ${(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .countFindings */ .Gt)(all)}\n\n| | rule | where | what |\n|---|---|---|---|\n${rows.slice(0, 100).join('\n')}\n\n`;
}
function channels(receipts) {
    if (receipts.length === 0)
        return '';
    const rows = receipts.map(({ target, file, outcome, url, detail }) => `| ${target} | ${url === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .F)(file) : `[${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .F)(file)}](${encodeURI(url)})`} | ${outcome} | ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .F)(detail ?? '')} |`);
    return `### Channels\n\n| target | file | outcome | |\n|---|---|---|---|\n${rows.join('\n')}\n\n`;
}
function started(release) {
    const rows = release.started.map(({ artifact, contract, runtime, readyMs, peakBytes, components, eras, ...start }) => {
        const { serverInfo } = contract;
        const memory = peakBytes === undefined ? '' : `, ${(0,pretty_bytes__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .A)(peakBytes)} of memory`;
        const who = start.protected ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .F)(`${serverInfo.name} ${serverInfo.version}`);
        const what = start.protected ? 'protected: it asks for a login' : (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .offers */ .O5)(contract);
        return `| ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .F)(artifact)} | ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .F)(runtime)}, ${components.length} packages | ${(readyMs / 1000).toFixed(1)} s${memory} | ${who} | ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .F)((0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .spoken */ .vg)(contract, eras))} | ${what} |`;
    });
    const unstarted = release.artifacts
        .filter((artifact) => artifact.started?.outcome === 'unstarted')
        .map((artifact) => `| ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .F)(artifact.file)} | **${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .F)((0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .startedWith */ .W1)(artifact, release))}** | | | | |`);
    const all = [...rows, ...unstarted];
    if (all.length === 0)
        return '';
    return `### Started\n\n| file | in an empty environment | ready in | server | protocol | offers |\n|---|---|---|---|---|---|\n${all.join('\n')}\n\n`;
}
function compatibility(measured = []) {
    if (measured.length < 2)
        return '';
    const several = new Set(measured.map(({ project }) => project)).size > 1;
    const rows = (0,_compatibility_js__WEBPACK_IMPORTED_MODULE_5__/* .inOrder */ .al)(measured).map((row) => {
        const cells = [...(several ? [row.project] : []), row.runtime, row.dependencies, row.sdk ?? '', (0,_compatibility_js__WEBPACK_IMPORTED_MODULE_5__/* .outcomeOf */ .sG)(row)];
        return `| ${cells.map(_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .F).join(' | ')} |`;
    });
    const head = [...(several ? ['server'] : []), 'tried on', 'dependencies', 'SDK', ''];
    return `### Works with\n\n| ${head.join(' | ')} |\n${'|---'.repeat(head.length)}|\n${rows.join('\n')}\n\n`;
}
function files(release) {
    if (release.artifacts.length === 0)
        return '';
    const rows = release.artifacts.map(({ file, size, sha256 }) => `| ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .F)(file)} | ${(0,pretty_bytes__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .A)(size)} | \`${sha256}\` |`);
    return `<details><summary>Files</summary>\n\n| file | size | sha256 |\n|---|---|---|\n${rows.join('\n')}\n\n</details>\n\n`;
}
function planned(plan) {
    const rows = plan.projects.flatMap(({ artifacts }) => artifacts.map(({ file, size, sha256, started }) => {
        const how = started === undefined
            ? ''
            : started.outcome === 'started'
                ? started.runtime
                : `**not started: ${started.reason ?? ''}**`;
        return `| ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .F)(file)} | ${(0,pretty_bytes__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .A)(size)} | \`${sha256}\` | ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .F)(how)} |`;
    }));
    return `### Files\n\n| file | size | sha256 | started with |\n|---|---|---|---|\n${rows.join('\n')}\n\n`;
}
function checkIt({ tag, repository, part }) {
    if (tag === undefined || repository === undefined)
        return '';
    const get = `gh release download ${quote(tag)} --repo ${repository}`;
    return `### Check it yourself\n\n\`\`\`sh\n${get}\nsha256sum -c ${(0,_part_js__WEBPACK_IMPORTED_MODULE_0__/* .checksumsFile */ .$R)(part)}\n\`\`\`\n\n`;
}
function quote(text) {
    return /^[A-Za-z0-9._+@/:-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
function install(commands) {
    if (commands.length === 0)
        return '';
    return `### Install\n\n\`\`\`sh\n${commands.join('\n')}\n\`\`\`\n\n`;
}


/***/ }),

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});


;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

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

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);



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
