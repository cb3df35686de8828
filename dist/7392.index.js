export const id = 7392;
export const ids = [7392];
export const modules = {

/***/ 83806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ outcomeOf),
/* harmony export */   s: () => (/* binding */ exitOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);

const CODES = {
    done: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.done,
    accepted: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.accepted,
    conflict: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.conflict,
    failed: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed,
};
function exitOf(outcome) {
    return CODES[outcome];
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


/***/ }),

/***/ 53832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readPlan),
/* harmony export */   v: () => (/* binding */ parsePlan)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99547);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89243);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49464);
/* harmony import */ var _plan_schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2895);







const BUILD_HINT = 'Make one with mcp-drydock build, or name its folder: mcp-drydock publish <folder>.';
const MAX_BYTES = 16 * 1024 * 1024;
async function readPlan(folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _plan_js__WEBPACK_IMPORTED_MODULE_5__/* .PLAN_FILE */ .VI);
    const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(() => undefined);
    if (facts === undefined)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('plan/absent', `There is no prepared release: ${path} does not exist.`, BUILD_HINT);
    if (!facts.isFile() || facts.size > MAX_BYTES) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('plan/foreign', `${path} is no release.json of this program: it is ${facts.isFile() ? 'far too large' : 'no plain file'}.`, BUILD_HINT);
    }
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path);
    return { plan: parsePlan(bytes, path), path, bytes, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex') };
}
function parsePlan(bytes, shown) {
    const text = decode(bytes, shown);
    const errors = [];
    const value = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_3__.parse)(text, errors, { disallowComments: true });
    const [first] = errors;
    if (first !== undefined) {
        const words = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_3__.printParseErrorCode)(first.error)
            .replace(/([a-z])([A-Z])/g, '$1 $2')
            .toLowerCase();
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('plan/no-json', `${shown}:${lineAt(text, first.offset)}: this is no JSON: ${words}.`, BUILD_HINT);
    }
    const format = typeof value === 'object' && value !== null ? value.format : undefined;
    if (typeof format === 'number' && format > _plan_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .PLAN_FORMAT */ ._) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('plan/newer', `${shown}:${lineOf(text, ['format'])}: the plan has format ${format}; this version of mcp-drydock reads format ${_plan_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .PLAN_FORMAT */ ._}.`, 'Update mcp-drydock, or publish with the version that made the plan.');
    }
    if (format !== _plan_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .PLAN_FORMAT */ ._) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('plan/foreign', `${shown}:${lineOf(text, ['format'])}: this is no release.json of mcp-drydock: it has no format.`, BUILD_HINT);
    }
    const checked = _plan_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .PLAN_SCHEMA */ .G.safeParse(value);
    const problems = checked.success ? nameProblems(checked.data) : checked.error.issues.map(sentence);
    if (problems.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ReleaseError */ .K2('plan/invalid', problems.map(({ path, says }) => `${shown}:${lineOf(text, path)}: ${shownPath(path)} ${says}.`).join('\n'), { exit: _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.usage, hint: 'A plan is not edited: make a new one with mcp-drydock build.' });
    }
    return checked.data;
}
function sentence(issue) {
    const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
    if (issue.code !== 'unrecognized_keys')
        return { path, says: issue.message.replace(/^Invalid/, 'is invalid:') };
    const [key = ''] = issue.keys ?? [];
    return { path: [...path, key], says: 'is a field that this version does not know' };
}
function nameProblems(plan) {
    const seen = new Set();
    return plan.projects.flatMap((project, index) => project.artifacts.flatMap(({ file }, position) => {
        const name = file.toLowerCase();
        const again = seen.has(name);
        seen.add(name);
        const path = ['projects', index, 'artifacts', position, 'file'];
        return again ? [{ path, says: `names ${file} a second time` }] : [];
    }));
}
function decode(bytes, shown) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('plan/no-json', `${shown} is not UTF-8 text.`, BUILD_HINT);
    }
}
function lineOf(text, path) {
    const tree = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_3__.parseTree)(text);
    for (let length = path.length; tree !== undefined && length > 0; length -= 1) {
        const node = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_3__.findNodeAtLocation)(tree, path.slice(0, length));
        if (node !== undefined)
            return lineAt(text, node.offset);
    }
    return 1;
}
function lineAt(text, offset) {
    return text.slice(0, offset).split('\n').length;
}
function shownPath(path) {
    return (path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`)).join('') ||
        'the plan');
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

/***/ 89389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ send)
});

var _build_errors = __webpack_require__(89243);
var outcome = __webpack_require__(83806);
var p_limit = __webpack_require__(70370);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var digest = __webpack_require__(55868);
var _build_plan = __webpack_require__(49464);
var plan_read = __webpack_require__(53832);
var _build_version = __webpack_require__(15922);
var _build_identity = __webpack_require__(23106);
var names = __webpack_require__(78206);
;// CONCATENATED MODULE: ./.build/stages/identity-check.js




async function checkIdentity(plan, tag, parcels) {
    const findings = plan.projects.flatMap((project) => againstTag(project, tag, plan));
    for (const parcel of parcels) {
        const project = plan.projects.find(({ artifacts }) => artifacts.some(({ file }) => file === parcel.file));
        if (project !== undefined)
            findings.push(...(await againstPlan(parcel, project)));
    }
    return findings;
}
function againstTag(project, tag, plan) {
    const parsed = (0,_build_version/* parseTag */.ED)(tag, plan.projects.map(({ name }) => name));
    if (parsed === undefined || (0,_build_version/* sameVersion */.r1)(parsed.version, project.version))
        return [];
    return [
        {
            rule: 'verify/tag',
            level: 'error',
            message: `The tag ${tag} stands for version ${parsed.version}, and ${project.name} in release.json is ${project.version}.`,
            project: project.name,
            hint: 'Build again for the tag that belongs to this version.',
        },
    ];
}
async function againstPlan(parcel, project) {
    const wrong = (message) => [
        {
            rule: 'verify/identity',
            level: 'error',
            message,
            artifact: parcel.file,
            project: project.name,
            hint: 'Build again.',
        },
    ];
    try {
        const identity = await (0,_build_identity/* identityOf */.c)(parcel);
        if (identity === undefined)
            return [];
        if ((0,names/* normalName */.tK)(identity.name) === (0,names/* normalName */.tK)(project.name) && (0,_build_version/* sameVersion */.r1)(identity.version, project.version))
            return [];
        return wrong(`${parcel.file} says that it is ${identity.name} ${identity.version}, and release.json calls it ${project.name} ${project.version}.`);
    }
    catch (error) {
        if (error instanceof _build_errors/* ReleaseError */.K2)
            return wrong(error.message);
        throw error;
    }
}

var _build_part = __webpack_require__(55101);
;// CONCATENATED MODULE: ./.build/stages/verify.js








async function verifyPlan(releaseDir, expected, host) {
    const { plan, bytes, sha256, path } = await (0,plan_read/* readPlan */.m)(releaseDir);
    checkDigest(sha256, expected, host);
    const tag = checkRelease(plan, path, expected);
    const artifacts = artifactsOf(plan, releaseDir);
    const findings = [...(await strangers(releaseDir, artifacts)), ...artifacts.flatMap(unstarted)];
    const folder = await host.tempDir('publish');
    const parcels = [];
    for (const artifact of artifacts) {
        const copied = await copyPlain(artifact, (0,external_node_path_.join)(folder, artifact.file));
        if (typeof copied === 'string')
            findings.push(problem(copied, artifact));
        else if (copied.sha256 !== artifact.sha256)
            findings.push(changed(artifact, copied.sha256));
        else if (copied.size !== artifact.size)
            findings.push(problem('is not of the size that the plan states', artifact));
        else
            parcels.push({ ...artifact, path: (0,external_node_path_.join)(folder, artifact.file) });
    }
    findings.push(...(await checkIdentity(plan, tag, parcels)));
    if (findings.length > 0)
        throw new _build_errors/* StageFailure */.BG(findings);
    return { plan, tag, folder, parcels: [...parcels, await keepPlan(plan, bytes, sha256, folder)], digest: sha256 };
}
async function keepPlan(plan, bytes, sha256, folder) {
    const path = (0,external_node_path_.join)(folder, _build_plan/* PLAN_FILE */.VI);
    await (0,promises_.writeFile)(path, bytes, { mode: 0o600 });
    const project = plan.projects[0]?.name ?? '';
    return { kind: 'plan', file: (0,_build_part/* planAsset */.Ii)(plan.part), path, sha256, size: bytes.length, project };
}
function artifactsOf(plan, folder) {
    return plan.projects.flatMap(({ name, artifacts }) => artifacts.map((artifact) => ({ ...artifact, path: (0,external_node_path_.join)(folder, artifact.file), project: name })));
}
function checkDigest(sha256, { digest }, host) {
    if (digest === undefined) {
        if (host.kind !== 'action')
            return;
        throw (0,_build_errors/* usageError */.Wp)('verify/plan-digest', 'In Actions publish needs plan-digest: without it nothing says that these are the files of the build job.', `Write: with: { plan-digest: \${{ needs.build.outputs.plan-digest }} }`);
    }
    if (digest.toLowerCase() === sha256)
        return;
    throw new _build_errors/* StageFailure */.BG([
        {
            rule: 'verify/plan-digest',
            level: 'error',
            message: 'release.json is not the one that the build job reported: it was changed or replaced on the way.',
            file: _build_plan/* PLAN_FILE */.VI,
            facts: { reported: digest, here: sha256 },
            hint: 'Run the whole workflow again, the build job included.',
        },
    ]);
}
function checkRelease(plan, path, expected) {
    const { tag, noRelease } = plan;
    if (noRelease !== undefined || tag === undefined) {
        throw (0,_build_errors/* usageError */.Wp)('verify/no-release', `${path} is no release: ${noRelease ?? 'it has no tag'}.`, 'Commit everything, tag the commit (git tag v1.2.3), and build again.');
    }
    if (plan.commit !== expected.commit) {
        throw (0,_build_errors/* usageError */.Wp)('verify/other-commit', `${path} was made from commit ${plan.commit.slice(0, 12)}, and this is ${expected.commit.slice(0, 12)}.`, `Check out ${tag}, or build again from this commit.`);
    }
    if (!expected.tags.includes(tag)) {
        const here = expected.tags.length === 0 ? 'there is no tag here' : `this is ${expected.tags.join(', ')}`;
        throw (0,_build_errors/* usageError */.Wp)('verify/other-tag', `${path} was made for the tag ${tag}, and ${here}.`, 'Build again for this tag.');
    }
    if (plan.repository !== undefined &&
        expected.repository !== undefined &&
        !same(plan.repository, expected.repository)) {
        throw (0,_build_errors/* usageError */.Wp)('verify/other-repository', `${path} was made in ${plan.repository}, and this is ${expected.repository}.`, 'Build again in this repository.');
    }
    return tag;
}
function same(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
async function strangers(folder, artifacts) {
    const known = new Set([_build_plan/* PLAN_FILE */.VI, ...artifacts.map(({ file }) => file)]);
    return (await (0,promises_.readdir)(folder))
        .filter((name) => !known.has(name))
        .sort()
        .map((name) => ({
        rule: 'verify/unknown-file',
        level: 'error',
        message: `${name} lies in the release folder and is not in release.json: something was added after the build.`,
        artifact: name,
        hint: 'Remove it, or build again.',
    }));
}
function unstarted(artifact) {
    const { started, sha256, kind, file } = artifact;
    if (!_build_plan/* INSTALLABLE */.qK.has(kind) && started === undefined)
        return [];
    const reasoned = started?.outcome === 'started' || started?.reason !== undefined;
    if (started !== undefined && started.sha256 === sha256 && reasoned)
        return [];
    const why = started === undefined ? 'was never started' : 'is not the file that was started';
    return [
        {
            rule: 'verify/unstarted',
            level: 'error',
            message: `${file} ${why}: nobody knows whether it works for a stranger.`,
            artifact: file,
            hint: 'Build again. A server that cannot be started here needs [smoke] unstarted = "why" in mcp-drydock.toml.',
        },
    ];
}
async function copyPlain(artifact, to) {
    const facts = await (0,promises_.lstat)(artifact.path).catch(() => undefined);
    if (facts === undefined)
        return 'is in release.json and not in the folder';
    return facts.isFile() ? (0,digest/* copyHashed */.p)(artifact.path, to) : 'is no plain file';
}
function problem(words, { file, project }) {
    return {
        rule: words.includes('not in the folder') ? 'verify/missing' : 'verify/changed',
        level: 'error',
        message: `${file} ${words}.`,
        artifact: file,
        project,
        hint: 'Build again: what is published is what was started.',
    };
}
function changed({ file, project, sha256 }, here) {
    return {
        rule: 'verify/changed',
        level: 'error',
        message: `${file} is not the file that was built and started: its bytes were changed afterwards.`,
        artifact: file,
        project,
        facts: { 'in release.json': sha256, here },
        hint: 'Build again: what is published is what was started.',
    };
}

;// CONCATENATED MODULE: ./.build/stages/adopt.js









async function adopt(input, holder, host) {
    const mine = input.parcels.find(({ kind }) => kind === 'plan');
    const path = mine === undefined ? undefined : await holder.fetch(mine.file);
    if (path === undefined || mine === undefined)
        return { input, adopted: false, findings: [], receipts: [] };
    const bytes = await (0,promises_.readFile)(path);
    const folder = await host.tempDir('adopted');
    const kept = await (0,digest/* copyHashed */.p)(path, (0,external_node_path_.join)(folder, _build_plan/* PLAN_FILE */.VI));
    if (kept.sha256 === mine.sha256)
        return { input, adopted: false, findings: [], receipts: [] };
    const plan = readTheirs(bytes);
    const reason = typeof plan === 'string' ? plan : difference(plan, input);
    if (typeof plan === 'string' || reason !== undefined)
        return refusal(input, holder, reason ?? '', [kept.sha256, mine]);
    const parcels = [];
    for (const artifact of artifactsOf(plan, folder)) {
        const copy = await holder.fetch(artifact.file);
        const there = copy === undefined ? undefined : await (0,digest/* copyHashed */.p)(copy, artifact.path);
        if (there?.sha256 !== artifact.sha256) {
            const words = there === undefined ? 'is missing there' : 'is not the file that its release.json names';
            return refusal(input, holder, `${artifact.file} ${words}`, [there?.sha256 ?? 'absent', artifact]);
        }
        parcels.push(artifact);
    }
    const problems = [
        ...parcels.flatMap((parcel) => unstarted(parcel)),
        ...(await checkIdentity(plan, input.tag, parcels)),
    ];
    const [problem] = problems;
    if (problem !== undefined)
        return refusal(input, holder, problem.message, [kept.sha256, mine]);
    host.log.info(`An earlier run left this release complete at ${holder.target}: its files are published, not the ones handed over.`);
    const last = await keepPlan(plan, bytes, kept.sha256, await host.tempDir('plan'));
    return { input: { ...input, plan, folder, parcels: [...parcels, last] }, adopted: true, findings: [], receipts: [] };
}
function readTheirs(bytes) {
    try {
        return (0,plan_read/* parsePlan */.v)(bytes, _build_plan/* PLAN_FILE */.VI);
    }
    catch (error) {
        if (error instanceof _build_errors/* ReleaseError */.K2)
            return error.message;
        throw error;
    }
}
function difference(plan, input) {
    if (plan.noRelease !== undefined)
        return `it is no release: ${plan.noRelease}`;
    if (plan.commit !== input.commit)
        return `it was made from commit ${plan.commit.slice(0, 12)}, this one from ${input.commit.slice(0, 12)}`;
    if (plan.tag !== input.tag)
        return `it was made for the tag ${plan.tag ?? '(none)'}, this one for ${input.tag}`;
    const elsewhere = plan.repository !== undefined && input.repository !== undefined;
    if (elsewhere && plan.repository?.toLowerCase() !== input.repository?.toLowerCase()) {
        return `it was made in ${plan.repository}, this one in ${input.repository}`;
    }
    if (plan.part?.name !== input.plan.part?.name)
        return 'it is another part of the tag';
    const theirs = plan.projects.map(({ name, version }) => `${name} ${version}`).join(', ');
    const ours = input.plan.projects.map(({ name, version }) => `${name} ${version}`).join(', ');
    const same = plan.projects.length === input.plan.projects.length &&
        input.plan.projects.every((project) => plan.projects.some(({ name, version }) => name === project.name && (0,_build_version/* sameVersion */.r1)(version, project.version)));
    return same ? undefined : `it holds ${theirs}, this one ${ours}`;
}
function refusal(input, holder, reason, [there, here]) {
    const { file, sha256 } = here;
    const finding = {
        rule: `publish/${holder.target}-other-release`,
        level: 'error',
        message: `${holder.target} already holds a complete release for ${input.tag}, and it is another one: ${reason}.`,
        artifact: file,
        facts: { there: `sha256 ${there}`, here: `sha256 ${sha256}` },
        hint: 'Nothing was sent. Release the change as a new version; a draft that nobody needs can be deleted on GitHub, then run publish again.',
    };
    const receipt = {
        target: holder.target,
        file,
        sha256,
        outcome: 'conflict',
        detail: `there: sha256 ${there} (${reason})`,
    };
    return { input, adopted: false, findings: [finding], receipts: [receipt] };
}

;// CONCATENATED MODULE: ./.build/stages/preflight.js


async function preflight(given, targets, host, { always = false } = {}) {
    const used = targets.filter((target) => given.settings.targets.includes(target.id) && given.parcels.some((parcel) => target.accepts(parcel)));
    const inspected = await Promise.all(used.map((target) => inspect(target, given, host)));
    const { adoption, seen } = await adoptFrom(given, inspected, host);
    const { input } = adoption;
    const blind = seen.some(({ target, remote }) => target.earlier !== undefined && remote === undefined);
    const prospects = await Promise.all(seen.map((one) => look(one, adoption, given, host, { always, blind })));
    const findings = [...adoption.findings, ...prospects.flatMap((prospect) => prospect.findings)];
    const receipts = [...adoption.receipts, ...prospects.flatMap(({ actions }) => conflicts(actions))];
    const stopped = adoption.findings.length > 0 || prospects.some(({ required, closed }) => required && closed);
    return { prospects, input, adopted: adoption.adopted, findings, receipts, stopped };
}
async function inspect(target, input, host) {
    try {
        return { target, remote: await target.inspect(input, host), findings: [] };
    }
    catch (error) {
        return { target, remote: undefined, findings: [asFinding(error, target)] };
    }
}
async function adoptFrom(input, seen, host) {
    const none = { input, adopted: false, findings: [], receipts: [] };
    const holder = seen.find(({ target, remote }) => target.earlier !== undefined && remote !== undefined);
    if (holder === undefined)
        return { adoption: none, seen };
    const { target } = holder;
    try {
        return { adoption: await adopt(input, { target: target.id, fetch: fetcher(holder, input, host) }, host), seen };
    }
    catch (error) {
        const unread = { target, remote: undefined, findings: [asFinding(error, target)] };
        return { adoption: none, seen: seen.map((one) => (one === holder ? unread : one)) };
    }
}
function fetcher({ target, remote }, input, host) {
    return async (file) => target.earlier?.(file, remote, input, host);
}
async function look({ target, remote, findings: before }, { input, adopted }, given, host, { always, blind }) {
    const required = !given.settings.optional.includes(target.id);
    const base = { target, required, remote };
    if (remote === undefined)
        return { ...base, actions: [], closed: true, findings: levelled(before, required) };
    const fresh = adopted ? await inspect(target, input, host) : { remote, findings: [] };
    const findings = [...fresh.findings];
    const parcels = input.parcels.filter((parcel) => target.accepts(parcel));
    const planned = fresh.remote === undefined ? [] : target.plan(parcels, fresh.remote, input);
    const actions = blind ? planned.filter(({ verb }) => verb !== 'conflict') : planned;
    findings.push(...actions.filter(({ verb }) => verb === 'conflict').map((action) => conflictFinding(action)));
    if (findings.length === 0 && (always || actions.some(({ verb }) => verb === 'publish'))) {
        findings.push(...(await rights(target, input, host)));
    }
    const closed = findings.some(({ level }) => level === 'error') || actions.length < planned.length;
    return { ...base, remote: fresh.remote, actions, closed, findings: levelled(findings, required) };
}
async function rights(target, input, host) {
    try {
        return await target.preflight(input, host);
    }
    catch (error) {
        return [asFinding(error, target)];
    }
}
function levelled(findings, required) {
    return required ? findings : findings.map((one) => (one.level === 'error' ? { ...one, level: 'warning' } : one));
}
function asFinding(error, target) {
    if (!(error instanceof _build_errors/* ReleaseError */.K2) || error.exit === 2 || error.exit === 130)
        throw error;
    return {
        rule: error.code,
        level: 'error',
        message: `${target.id}: ${error.message}`,
        hint: error.hint,
        quote: error.quote,
    };
}
function conflictFinding({ target, parcel, there = 'other contents' }) {
    return {
        rule: `publish/${target}-conflict`,
        level: 'error',
        message: `${target} already holds ${parcel.file} with other contents, and what is published is never replaced.`,
        artifact: parcel.file,
        project: parcel.project,
        facts: { there, here: `sha256 ${parcel.sha256}` },
        hint: 'Release the change as a new version. If it was this commit that was uploaded, the release folder of that run has the right bytes.',
    };
}
function conflicts(actions) {
    return actions
        .filter(({ verb }) => verb === 'conflict')
        .map(({ target, parcel, there, url }) => ({
        ...receiptOf(target, parcel),
        outcome: 'conflict',
        url,
        detail: `there: ${there}`,
    }));
}
function receiptOf(target, parcel) {
    return { target, file: parcel.file, project: parcel.project, sha256: parcel.sha256 };
}

;// CONCATENATED MODULE: ./.build/stages/apply.js


async function applyAll(target, actions, remote, input, host) {
    const receipts = actions.filter(({ verb }) => verb !== 'publish').map((action) => standing(action));
    const todo = actions.filter(({ verb }) => verb === 'publish');
    const findings = [];
    let opened = remote;
    try {
        if (todo.length > 0 && target.open !== undefined)
            opened = await target.open(remote, input, host);
    }
    catch (error) {
        findings.push(asFinding(error, target));
    }
    const limit = (0,p_limit/* default */.A)(target.parallel ?? 1);
    const one = async (action) => {
        if (findings.length > 0)
            return void receipts.push(failed(action, 'nothing was sent after the failure before'));
        try {
            const receipt = await target.apply(action, opened, input, host);
            receipts.push(receipt);
            const finding = findingOf(receipt);
            if (finding !== undefined)
                findings.push(finding);
        }
        catch (error) {
            const finding = asFinding(error, target);
            findings.push(finding);
            receipts.push(failed(action, finding.message));
        }
    };
    for (const group of [todo.filter((action) => !isPlan(action)), todo.filter(isPlan)]) {
        await Promise.all(group.map((action) => limit(one, action)));
    }
    return { receipts: inOrder(receipts, actions), findings, remote: opened };
}
function isPlan({ parcel }) {
    return parcel.kind === 'plan';
}
function findingOf({ target, file, project, outcome, detail = '', sha256 }) {
    if (outcome !== 'failed' && outcome !== 'conflict')
        return undefined;
    const message = outcome === 'failed'
        ? `${target} did not take ${file}.`
        : `${target} holds ${file} with other contents, and what is published is never replaced.`;
    return {
        ...{ rule: `publish/${target}-${outcome}`, level: 'error', message, artifact: file, project },
        ...(outcome === 'conflict' ? { facts: { there: detail, here: `sha256 ${sha256}` } } : { quote: [detail] }),
        hint: outcome === 'failed' ? 'Run publish again: it goes on where it stopped.' : 'Release the change as a new version.',
    };
}
function standing({ target, parcel, verb, url, there }) {
    const outcomes = {
        keep: 'identical',
        wait: 'accepted',
        conflict: 'conflict',
        publish: 'failed',
    };
    const { file, project, sha256 } = parcel;
    return {
        target,
        file,
        project,
        sha256,
        outcome: outcomes[verb],
        url,
        ...(there === undefined ? {} : { detail: there }),
    };
}
function failed({ target, parcel }, detail) {
    const { file, project, sha256 } = parcel;
    return { target, file, project, sha256, outcome: 'failed', detail };
}
function inOrder(receipts, actions) {
    const place = new Map(actions.map(({ parcel }, index) => [parcel.file, index]));
    return [...receipts].sort((a, b) => (place.get(a.file) ?? 0) - (place.get(b.file) ?? 0));
}

var external_node_fs_ = __webpack_require__(73024);
var environment = __webpack_require__(56508);
;// CONCATENATED MODULE: ./.build/evidence/gpg.js





const LONGEST_HOME = 75;
const S2K_COUNT = '1048576';
const AGENT_WAIT_MS = 3000;
const KEY_HINT = 'gpg --armor --export-secret-keys <key id> prints what gpg-key wants.';
async function openSigner(key, passphrase, host) {
    const gpg = host.tool('gpg');
    const home = await shortFolder(host);
    const env = (0,environment/* toolEnv */.oW)(host.env, { HOME: home, GNUPGHOME: home, LC_ALL: 'C', LANG: 'C' });
    const agent = host.start({
        command: [
            ...[host.tool('gpg-agent'), '--homedir', home, '--allow-loopback-pinentry', '--s2k-count', S2K_COUNT, '--daemon'],
            ...['--', host.tool('gpg-connect-agent'), '--homedir', home, '--no-autostart'],
        ],
        cwd: home,
        env,
        timeoutMs: 1_800_000,
    });
    agent.stdout.resume();
    const run = (args, input) => host.run({
        command: [gpg, '--homedir', home, '--batch', '--no-tty', '--status-fd', '1', ...args],
        cwd: home,
        env,
        timeoutMs: 120_000,
        ...(input === undefined ? {} : { input }),
    });
    const close = async () => {
        await agent.end();
        await (0,promises_.rm)(home, { recursive: true, force: true, maxRetries: 3 });
    };
    try {
        for (let waited = 0; waited < AGENT_WAIT_MS && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(home, 'S.gpg-agent')); waited += 20) {
            await new Promise((done) => setTimeout(done, 20));
        }
        const fingerprint = await importKey(run, key);
        return {
            fingerprint,
            close,
            sign: async (file, to) => {
                const args = ['--yes', '--pinentry-mode', 'loopback', '--passphrase-fd', '0', '--local-user', fingerprint];
                const ended = await run([...args, '--armor', '--output', to, '--detach-sign', file], `${passphrase ?? ''}\n`);
                if (ended.code !== 0 || !statuses(ended).some(([word]) => word === 'SIG_CREATED'))
                    throw notSigned(ended);
            },
            verify: async (signature, file) => {
                const ended = await run(['--verify', signature, file]);
                const said = statuses(ended);
                const valid = said.some((words) => words[0] === 'VALIDSIG' && words.at(-1) === fingerprint);
                return ended.code === 0 && valid && said.some(([word]) => word === 'GOODSIG');
            },
        };
    }
    catch (error) {
        await close();
        throw error;
    }
}
async function importKey(run, key) {
    const ended = await run(['--import'], key);
    const imported = statuses(ended).some(([word]) => word === 'IMPORT_OK');
    if (!imported) {
        throw (0,_build_errors/* usageError */.Wp)('sign/key', 'gpg-key is no key that gpg can read.', `It is the whole armored block. ${KEY_HINT}`);
    }
    const listed = await run(['--with-colons', '--list-secret-keys']);
    const fields = listed.stdout.split('\n').map((line) => line.split(':'));
    const primaries = fields.flatMap((field, index) => field[0] === 'sec' ? [fields.slice(index).find(([kind]) => kind === 'fpr')?.[9]] : []);
    const [only] = primaries;
    if (only === undefined) {
        throw (0,_build_errors/* usageError */.Wp)('sign/key', 'gpg-key is a public key: nothing can be signed with it.', KEY_HINT);
    }
    if (primaries.length > 1) {
        throw (0,_build_errors/* usageError */.Wp)('sign/key', `gpg-key holds ${primaries.length} private keys: it is not clear which one signs.`, KEY_HINT);
    }
    return only;
}
function notSigned(ended) {
    const quote = ended.stderr.trim().split('\n').slice(-3);
    if (/bad passphrase|no passphrase/i.test(ended.stderr)) {
        return (0,_build_errors/* usageError */.Wp)('sign/passphrase', 'gpg-passphrase does not open gpg-key.', 'Set the passphrase of this very key.');
    }
    if (ended.timedOut)
        return new _build_errors/* ReleaseError */.K2('sign/failed', 'gpg did not answer in time.', { quote });
    return new _build_errors/* ReleaseError */.K2('sign/failed', 'gpg could not sign with gpg-key: it may be expired or have no key that signs.', {
        quote,
        hint: 'gpg --list-secret-keys shows what the key may do and until when.',
    });
}
function statuses(ended) {
    return ended.stdout
        .split('\n')
        .filter((line) => line.startsWith('[GNUPG:] '))
        .map((line) => line.slice('[GNUPG:] '.length).trim().split(' '));
}
async function shortFolder(host) {
    const folder = await host.tempDir('gpg');
    if (folder.length <= LONGEST_HOME || process.platform === 'win32')
        return folder;
    return (0,promises_.mkdtemp)('/tmp/mcp-drydock-gpg-');
}

;// CONCATENATED MODULE: ./.build/stages/sign.js




async function signParcels(input, earlier, host) {
    const { gpgKey, gpgPassphrase } = input.inputs;
    if (gpgKey === undefined || gpgKey.trim() === '')
        return { input, fingerprint: undefined, made: 0, adopted: 0 };
    const artifacts = input.parcels.filter(({ kind }) => kind !== 'plan' && kind !== 'signature');
    const folder = await host.tempDir('evidence');
    const signer = await openSigner(gpgKey, gpgPassphrase, host);
    try {
        const signatures = [];
        let adopted = 0;
        for (const artifact of artifacts) {
            const path = (0,external_node_path_.join)(folder, `${artifact.file}.asc`);
            if (await adoptSignature(signer, artifact, path, earlier))
                adopted += 1;
            else
                await signer.sign(artifact.path, path);
            const { sha256, size } = await (0,digest/* digestFile */.T)(path);
            signatures.push({
                kind: 'signature',
                file: `${artifact.file}.asc`,
                path,
                sha256,
                size,
                project: artifact.project,
            });
        }
        const plan = input.parcels.filter(({ kind }) => kind === 'plan');
        const parcels = [...artifacts, ...signatures, ...plan];
        return { input: { ...input, parcels }, fingerprint: signer.fingerprint, made: artifacts.length - adopted, adopted };
    }
    finally {
        await signer.close();
    }
}
async function adoptSignature(signer, artifact, path, earlier) {
    const found = await earlier(`${artifact.file}.asc`);
    if (found === undefined || !(await signer.verify(found, artifact.path)))
        return false;
    await (0,promises_.copyFile)(found, path);
    return true;
}

;// CONCATENATED MODULE: ./.build/stages/publish.js




const PHASES = ['draft', 'upload', 'registry'];
async function publishRelease(given, targets, host) {
    const before = await timed(host, 'preflight', async () => {
        const looked = await preflight(given, targets, host);
        return { value: looked, lines: looked.prospects.map(planLine) };
    });
    const end = (input, receipts, findings, key) => ({
        ...{ receipts, findings, plan: input.plan, parcels: input.parcels, adopted: before.adopted, fingerprint: key },
        outcome: (0,outcome/* outcomeOf */.$)(receipts, findings, given.settings.optional),
    });
    if (before.stopped)
        return end(before.input, before.receipts, before.findings);
    const signed = await sign(before.input, before.prospects, host);
    const { input, fingerprint, prospects } = signed;
    if (signed.unread !== undefined)
        return end(input, [], [...before.findings, signed.unread]);
    const late = prospects.flatMap(({ actions }) => actions.filter(({ verb }) => verb === 'conflict'));
    const blocking = late.filter(({ target }) => !given.settings.optional.includes(target));
    if (blocking.length > 0) {
        const receipts = blocking.map(({ target, parcel, there }) => receipt(target, parcel, 'conflict', there));
        return end(input, receipts, [...before.findings, ...blocking.map(conflictFinding)], fingerprint);
    }
    const board = new Board(before.findings);
    await timed(host, 'publish', async () => {
        await write(prospects, input, host, board);
        await finish(prospects, input, host, board);
        await settle(prospects, input, host, board);
        return { value: undefined, lines: prospects.map(({ target }) => outcomeLine(target, board.of(target))) };
    });
    return end(input, board.receipts(), board.findings, fingerprint);
}
class Board {
    findings;
    #receipts = new Map();
    remotes = new Map();
    constructor(findings) {
        this.findings = [...findings];
    }
    add(receipts) {
        for (const one of receipts)
            this.#receipts.set(`${one.target} ${one.file}`, one);
    }
    receipts() {
        return [...this.#receipts.values()];
    }
    of({ id }) {
        return this.receipts().filter(({ target }) => target === id);
    }
    broken(target) {
        return this.of(target).some(({ outcome }) => ['failed', 'conflict', 'skipped'].includes(outcome));
    }
}
async function sign(input, prospects, host) {
    if (input.inputs.gpgKey === undefined)
        return { input, fingerprint: undefined, prospects };
    const holder = prospects.find(({ target, remote }) => target.earlier !== undefined && remote !== undefined);
    let unread;
    const earlier = async (file) => {
        if (holder === undefined)
            return undefined;
        try {
            return await fetcher(holder, input, host)(file);
        }
        catch (error) {
            unread = asFinding(error, holder.target);
            throw error;
        }
    };
    const signing = timed(host, 'sign', async () => {
        const value = await signParcels(input, earlier, host);
        return { value, lines: [`${value.made} files signed, ${value.adopted} signatures kept, key ${value.fingerprint}`] };
    });
    const signed = await signing.catch((error) => {
        if (unread === undefined)
            throw error;
    });
    if (signed === undefined)
        return { input, fingerprint: undefined, prospects, unread };
    const again = prospects.map((prospect) => {
        const { target, remote, closed } = prospect;
        if (closed || remote === undefined)
            return prospect;
        const parcels = signed.input.parcels.filter((parcel) => target.accepts(parcel));
        return { ...prospect, actions: target.plan(parcels, remote, signed.input) };
    });
    return { input: signed.input, fingerprint: signed.fingerprint, prospects: again };
}
async function write(prospects, input, host, board) {
    let stopped = false;
    for (const phase of PHASES) {
        for (const prospect of prospects.filter(({ target }) => target.phase === phase)) {
            const { target, required, actions, closed, remote } = prospect;
            if (closed)
                board.add(input.parcels.filter((parcel) => target.accepts(parcel)).map((one) => closedReceipt(one, actions, target)));
            else if (stopped) {
                board.add(actions.map(({ parcel, verb }) => receipt(target.id, parcel, verb === 'keep' ? 'identical' : 'skipped', 'an earlier target failed')));
            }
            else {
                const done = await applyAll(target, actions, remote, input, host);
                board.remotes.set(target, done.remote);
                board.add(done.receipts);
                board.findings.push(...done.findings.map((one) => (required ? one : { ...one, level: 'warning' })));
                stopped ||= required && board.broken(target);
            }
        }
    }
}
async function finish(prospects, input, host, board) {
    if (prospects.some(({ target, required }) => required && board.broken(target)))
        return;
    for (const { target, required, closed } of prospects) {
        if (target.finish === undefined || closed || board.broken(target))
            continue;
        try {
            board.add(await target.finish(board.remotes.get(target), input, host));
        }
        catch (error) {
            const finding = asFinding(error, target);
            board.findings.push(required ? finding : { ...finding, level: 'warning' });
            board.add(board.of(target).map((one) => ({ ...one, outcome: 'failed', detail: finding.message })));
        }
    }
}
async function settle(prospects, input, host, board) {
    await Promise.all(prospects.map(async ({ target, required }) => {
        const accepted = board.of(target).filter(({ outcome }) => outcome === 'accepted');
        if (target.settle === undefined || accepted.length === 0)
            return;
        try {
            const settled = await target.settle(accepted, input, host);
            board.add(settled);
            board.findings.push(...settled.flatMap((one) => findingOf(one) ?? []));
        }
        catch (error) {
            const finding = asFinding(error, target);
            board.findings.push({ ...finding, level: required ? 'warning' : 'note' });
        }
    }));
}
function closedReceipt(parcel, actions, target) {
    const action = actions.find((one) => one.parcel.file === parcel.file);
    if (action?.verb === 'conflict')
        return receipt(target.id, parcel, 'conflict', action.there);
    return receipt(target.id, parcel, action?.verb === 'keep' ? 'identical' : 'skipped', 'nothing was sent there');
}
function receipt(target, parcel, outcome, detail) {
    const base = { target, file: parcel.file, project: parcel.project, sha256: parcel.sha256, outcome };
    return detail === undefined || outcome === 'identical' ? base : { ...base, detail };
}
async function timed(host, title, work) {
    const since = host.now();
    const done = host.log.busy(title);
    try {
        const { value, lines } = await work();
        done();
        host.log.step(title, lines, host.now() - since);
        return value;
    }
    catch (error) {
        done();
        throw error;
    }
}
function planLine({ target, actions, closed }) {
    const words = { publish: 'to publish', keep: 'identical', wait: 'on the way', conflict: 'in conflict' };
    return `${target.id.padEnd(8)} ${counted(actions.map(({ verb }) => words[verb])) || (closed ? 'not reachable' : 'nothing')}`;
}
function outcomeLine(target, receipts) {
    return `${target.id.padEnd(8)} ${counted(receipts.map(({ outcome }) => outcome)) || 'nothing'}`;
}
function counted(words) {
    return [...new Set(words)].map((word) => `${words.filter((one) => one === word).length} ${word}`).join(', ');
}

var http = __webpack_require__(99389);
var origin = __webpack_require__(49481);
;// CONCATENATED MODULE: ./.build/targets/github/api.js



const VERSION = '2022-11-28';
const LIMIT_WAIT_MS = 60_000;
const LIMIT_TRIES = 3;
function openApi(input, host) {
    const base = (0,origin/* trustedUrl */.$)(host.env['GITHUB_API_URL'] || 'https://api.github.com', 'GITHUB_API_URL');
    const { repository } = input;
    if (repository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository)) {
        throw (0,_build_errors/* usageError */.Wp)('github/repository', 'It is not known which GitHub repository this is: there is no GITHUB_REPOSITORY and no GitHub remote called origin.', 'git remote add origin git@github.com:owner/name.git, or leave github out of targets.');
    }
    const root = `${base.href.replace(/\/$/, '')}/repos/${repository}`;
    const token = input.inputs.githubToken;
    const headers = {
        accept: 'application/vnd.github+json',
        'x-github-api-version': VERSION,
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    };
    async function send(request) {
        for (let tries = 1;; tries += 1) {
            const answer = await host.http({ ...request, headers: { ...headers, ...request.headers } });
            if (!isLimit(answer) || tries === LIMIT_TRIES)
                return answer;
            const wait = (0,http/* retryAfter */.P)(answer.headers, host.now()) ?? LIMIT_WAIT_MS * tries;
            if (wait > LIMIT_WAIT_MS * 15)
                return answer;
            host.log.info(`GitHub asks to slow down: waiting ${Math.ceil(wait / 1000)} s`);
            await host.sleep(wait);
        }
    }
    const call = (method, path, body) => send({
        method,
        url: `${root}${path}`,
        ...(body === undefined ? {} : { body: JSON.stringify(body), headers: JSON_BODY }),
    });
    return {
        repository,
        signedIn: token !== undefined,
        call,
        send,
        async list(path, pages = 50) {
            const items = [];
            for (let page = 1; page <= pages; page += 1) {
                const answer = await call('GET', `${path}?per_page=100&page=${page}`);
                if (answer.status !== 200)
                    throw refused(answer, 'list what is there', repository);
                const found = answer.json();
                items.push(...found);
                if (found.length < 100)
                    break;
            }
            return items;
        },
        trustsUpload(url) {
            if (url.origin === base.origin || ((0,origin/* isLoopback */.U)(base) && (0,origin/* isLoopback */.U)(url)))
                return true;
            const uploads = base.hostname.startsWith('api.') ? base.hostname.replace(/^api\./, 'uploads.') : base.hostname;
            return url.protocol === 'https:' && url.hostname === uploads;
        },
    };
}
const JSON_BODY = { 'content-type': 'application/json' };
function isLimit(answer) {
    if (answer.status === 429)
        return true;
    return answer.status === 403 && /rate limit/i.test(wordsOf(answer));
}
function wordsOf(answer) {
    try {
        const { message, errors } = JSON.parse(answer.text());
        const details = Array.isArray(errors) && errors.length > 0 ? ` ${JSON.stringify(errors)}` : '';
        return `${message ?? ''}${details}`.slice(0, 500);
    }
    catch {
        return answer.text().slice(0, 200).trim();
    }
}
function refused(answer, doing, repository) {
    const [code, why, hint] = reasonOf(answer.status, repository);
    return new _build_errors/* ReleaseError */.K2(`github/${code}`, `GitHub did not let us ${doing} in ${repository}: ${why} (${answer.status}).`, {
        exit: _build_errors/* EXIT */.dc.failed,
        hint,
        quote: [wordsOf(answer)],
    });
}
function reasonOf(status, repository) {
    if (status === 401)
        return [
            'token',
            'it does not accept the token',
            'Give a valid token: MCP_DRYDOCK_GITHUB_TOKEN, in Actions github-token.',
        ];
    if (status === 403)
        return [
            'rights',
            'the token has no right to',
            'In Actions write: permissions: { contents: write }. A personal token needs Contents: write.',
        ];
    if (status === 404) {
        return [
            'not-found',
            'it does not show us such a thing',
            `Check that ${repository} is right and that the token has Contents: write for it.`,
        ];
    }
    if (status === 422)
        return ['refused', 'it finds the request invalid', 'Its own words say what is in the way.'];
    if (status >= 500)
        return ['unavailable', 'it is not well', 'Run publish again later: it goes on where it stopped.'];
    return ['refused', 'it refused', 'Its own words say what is in the way.'];
}

var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./.build/targets/github/converge.js


const TRIES = 5;
async function converge(host, step) {
    for (let tries = 1;; tries += 1) {
        let answer;
        let fault;
        try {
            answer = await step.write();
        }
        catch (error) {
            if (!(error instanceof _build_errors/* ReleaseError */.K2) || !error.code.startsWith('http/') || host.signal.aborted)
                throw error;
            fault = error;
        }
        if (answer !== undefined && isNo(answer) && step.perhaps?.(answer) !== true) {
            throw refused(answer, step.doing, step.repository);
        }
        const seen = await step.look(answer);
        if (seen !== undefined)
            return seen;
        if (tries === TRIES)
            throw fault ?? lost(step, answer);
        await host.sleep(Math.random() * 1000 * 2 ** tries);
    }
}
function isNo({ status }) {
    return status >= 300 && status < 500 && status !== 408;
}
function lost(step, answer) {
    if (answer !== undefined && answer.status >= 300)
        return refused(answer, step.doing, step.repository);
    return new _build_errors/* ReleaseError */.K2('github/lost', `GitHub answered that it did ${step.doing}, and it is not there.`, {
        hint: 'Run publish again: it goes on where it stopped.',
    });
}

var contract_diff = __webpack_require__(37265);
;// CONCATENATED MODULE: ./.build/targets/github/notes.js


function marker(body) {
    const found = /<!-- mcp-drydock: (\S+) ([0-9a-f]{40,64}) -->/.exec(body);
    if (found === null)
        return undefined;
    return { tag: decodeURIComponent(found[1] ?? ''), commit: found[2] ?? '' };
}
function releaseBody(generated, input) {
    return [generated.trim(), ...section(input), ...mark(input)].join('\n').trimStart();
}
function isCovered(body, { plan: { part } }) {
    return part === undefined || body.includes(partMark(part.name));
}
function addPart(body, input) {
    const [end = ''] = mark(input);
    return body.replace(end, () => [...section(input), end].join('\n'));
}
const partMark = (name) => `<!-- mcp-drydock part: ${name} -->`;
const mark = ({ tag, commit }) => [
    `<!-- mcp-drydock: ${encodeURIComponent(tag)} ${commit} -->`,
];
function section(input) {
    const { part } = input.plan;
    const rows = input.parcels
        .filter(({ kind }) => kind !== 'signature')
        .map(({ file, size, sha256 }) => `| ${code(file)} | ${size} | ${code(sha256)} |`);
    return [
        ...notes_unstarted(input),
        ...changes(input),
        ...(part === undefined ? [] : [partMark(part.name)]),
        `<details><summary>Files${part === undefined ? '' : ` of ${part.name}`}</summary>`,
        '',
        '| file | bytes | sha256 |',
        '| --- | ---: | --- |',
        ...rows,
        '',
        `Every installable file was started as a stranger would start it before it was published; ${code((0,_build_part/* planAsset */.Ii)(part))} says with what.`,
        '</details>',
        '',
    ];
}
function changes({ plan }) {
    const text = (0,contract_diff/* comparedMarkdown */.Nk)(plan.compared, plan.projects.length > 1);
    return text === '' ? [] : [text];
}
function notes_unstarted(input) {
    const lines = input.parcels
        .filter(({ started }) => started?.outcome === 'unstarted')
        .map(({ file, started }) => `> ${code(file)} was not started before it was published: ${code(started?.reason ?? '')}`);
    return lines.length === 0 ? [''] : ['', '> [!WARNING]', ...lines, ''];
}
function code(text) {
    return `\`${text.replace(/[`|\p{Cc}\p{Cf}]/gu, ' ')}\``;
}

;// CONCATENATED MODULE: ./.build/targets/github/tag.js


async function taggedCommit(api, tag) {
    const path = tag.split('/').map(encodeURIComponent).join('/');
    const answer = await api.call('GET', `/git/ref/tags/${path}`);
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        throw refused(answer, `read the tag ${tag}`, api.repository);
    let { object } = answer.json();
    for (let depth = 0; object.type === 'tag' && depth < 5; depth += 1) {
        const next = await api.call('GET', `/git/tags/${object.sha}`);
        if (next.status !== 200)
            throw refused(next, `read the tag ${tag}`, api.repository);
        object = next.json().object;
    }
    return object.sha;
}
function assertTag(tagged, input, repository) {
    if (tagged === input.commit)
        return;
    const message = tagged === undefined
        ? `The tag ${input.tag} is not on GitHub (${repository}).`
        : `The tag ${input.tag} on GitHub points at ${tagged.slice(0, 12)}, and this release was made from ${input.commit.slice(0, 12)}.`;
    throw new _build_errors/* ReleaseError */.K2('github/tag', message, {
        hint: tagged === undefined
            ? `git push origin ${input.tag}`
            : 'Somebody moved the tag: build and publish the commit it points at now.',
    });
}

;// CONCATENATED MODULE: ./.build/targets/github/release.js






async function inspectGithub(input, host) {
    const api = openApi(input, host);
    const tagged = await taggedCommit(api, input.tag);
    const all = (await api.list('/releases'));
    const here = all.filter(({ tag_name }) => tag_name === input.tag).sort(byWorth);
    const [best, ...rest] = here;
    return {
        api,
        tagged,
        release: best === undefined ? undefined : await readRelease(api, best, host),
        spare: rest.filter((one) => one.draft && isOurs(one) && !isComplete(one)).map(({ id }) => id),
        others: all
            .filter((one) => !one.draft && !one.prerelease && one.tag_name !== input.tag)
            .map(({ tag_name }) => tag_name),
    };
}
async function readAgain(api, id, host) {
    const answer = await api.call('GET', `/releases/${id}`);
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        throw refused(answer, 'read the release', api.repository);
    return readRelease(api, answer.json(), host);
}
function byWorth(a, b) {
    const worth = (one) => (one.draft ? 0 : 4) + (isComplete(one) ? 2 : 0) + (isOurs(one) ? 1 : 0);
    return worth(b) - worth(a) || a.id - b.id;
}
function isOurs({ body }) {
    return marker(body ?? '') !== undefined;
}
function isComplete({ assets }) {
    return (assets ?? []).some(({ name, state }) => /(^|\.)release\.json$/.test(name) && state === 'uploaded');
}
async function readRelease(api, json, host) {
    const listed = (await api.list(`/releases/${json.id}/assets`));
    return {
        id: json.id,
        draft: json.draft,
        immutable: json.immutable === true,
        ours: isOurs(json),
        body: json.body ?? '',
        page: json.html_url,
        uploadUrl: json.upload_url.replace(/\{.*$/, ''),
        assets: await Promise.all(listed.map((asset) => readAsset(api, asset, host))),
    };
}
async function readAsset(api, json, host) {
    const { id, name, state, url } = json;
    const given = /^sha256:([0-9a-f]{64})$/.exec(json.digest ?? '')?.[1];
    const asset = { id, name, label: json.label ?? '', state, url, download: json.browser_download_url };
    if (state !== 'uploaded')
        return { ...asset, sha256: undefined };
    if (given !== undefined)
        return { ...asset, sha256: given };
    const path = await fetchAsset(api, asset, host);
    return { ...asset, sha256: path === undefined ? undefined : (await (0,digest/* digestFile */.T)(path)).sha256 };
}
async function fetchAsset(api, asset, host) {
    const saveTo = (0,external_node_path_.join)(await host.tempDir('asset'), 'asset');
    const answer = await api.send({
        url: asset.url,
        headers: { accept: 'application/octet-stream' },
        saveTo,
        maxBytes: 2 * 1024 ** 3,
        timeoutMs: 600_000,
        budgetMs: 1_200_000,
    });
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        throw refused(answer, `download ${asset.name}`, api.repository);
    return saveTo;
}
function assetOf(assets, file) {
    return assets.find(({ name }) => name === file) ?? assets.find(({ label }) => label === file);
}
function gone(api) {
    return new _build_errors/* ReleaseError */.K2('github/gone', `The draft disappeared from ${api.repository} while we filled it.`, {
        hint: 'Somebody deleted it, or another run is at work. Run publish again.',
    });
}

;// CONCATENATED MODULE: ./.build/targets/github/upload.js





const TYPES = {
    '.json': 'application/json',
    '.whl': 'application/zip',
    '.zip': 'application/zip',
    '.gz': 'application/gzip',
    '.tgz': 'application/gzip',
    '.tar': 'application/x-tar',
    '.asc': 'application/pgp-signature',
};
async function uploadAsset(api, release, parcel, host) {
    const before = assetOf(release.assets, parcel.file);
    if (before !== undefined)
        await removeAsset(api, before);
    const url = uploadUrl(api, release, parcel);
    return converge(host, {
        doing: `upload ${parcel.file}`,
        repository: api.repository,
        write: () => api.send({
            method: 'POST',
            url,
            headers: { 'content-type': TYPES[/\.[a-z]+$/.exec(parcel.file)?.[0] ?? ''] ?? 'application/octet-stream' },
            body: () => (0,external_node_fs_.createReadStream)(parcel.path),
            length: parcel.size,
        }),
        perhaps: (answer) => answer.status === 422 && /already_exists/.test(answer.text()),
        look: (answer) => lookFor(api, release.id, parcel, answer, host),
    });
}
async function lookFor(api, release, parcel, answer, host) {
    const known = answer?.status === 201 ? idIn(answer) : undefined;
    const asset = known === undefined ? await findAsset(api, release, parcel, host) : await byId(api, known, host);
    if (asset === undefined)
        return undefined;
    if (asset.sha256 === parcel.sha256) {
        if (asset.name === parcel.file || asset.label === parcel.file)
            return asset;
        throw new _build_errors/* ReleaseError */.K2('github/renamed', `GitHub stored ${parcel.file} under the name ${asset.name}.`, {
            hint: 'Choose a name of ASCII letters, digits and . _ + @ -.',
        });
    }
    await removeAsset(api, asset);
    return undefined;
}
function idIn(answer) {
    try {
        const { id } = answer.json();
        return typeof id === 'number' ? id : undefined;
    }
    catch {
        return undefined;
    }
}
async function byId(api, id, host) {
    const answer = await api.call('GET', `/releases/assets/${id}`);
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        throw refused(answer, 'read an asset back', api.repository);
    return readAsset(api, answer.json(), host);
}
async function findAsset(api, release, parcel, host) {
    const listed = (await api.list(`/releases/${release}/assets`));
    const found = listed.find(({ name, label }) => name === parcel.file || label === parcel.file);
    return found === undefined ? undefined : readAsset(api, found, host);
}
async function removeAsset(api, asset) {
    const answer = await api.call('DELETE', `/releases/assets/${asset.id}`);
    if (answer.status === 204 || answer.status === 404)
        return;
    throw refused(answer, `replace ${asset.name}`, api.repository);
}
function uploadUrl(api, release, parcel) {
    const url = new URL(release.uploadUrl);
    if (!api.trustsUpload(url)) {
        throw new _build_errors/* ReleaseError */.K2('github/upload-origin', `GitHub named ${url.origin} for uploads, which is not its own.`, {
            hint: 'Nothing was sent there. Check GITHUB_API_URL.',
        });
    }
    url.searchParams.set('name', parcel.file);
    if (/[^A-Za-z0-9._+@-]/.test(parcel.file))
        url.searchParams.set('label', parcel.file);
    return url.href;
}

;// CONCATENATED MODULE: ./.build/targets/github/draft.js










async function openDraft(remote, input, host) {
    const { api } = remote;
    assertTag(await taggedCommit(api, input.tag), input, api.repository);
    if (remote.release !== undefined)
        return { ...remote, release: await refresh(api, remote.release, input, host) };
    const body = releaseBody(await generatedNotes(api, input, host), input);
    const release = await converge(host, {
        doing: 'create the draft',
        repository: api.repository,
        write: () => api.call('POST', '/releases', {
            tag_name: input.tag,
            name: input.tag,
            body,
            draft: true,
            prerelease: isPre(input),
        }),
        perhaps: (answer) => answer.status === 422 && /already_exists/.test(answer.text()),
        async look(answer) {
            const id = idOf(answer);
            if (id !== undefined)
                return readAgain(api, id, host);
            return (await inspectGithub(input, host)).release;
        },
    });
    if (input.plan.part === undefined)
        return { ...remote, release };
    return (await elders(remote, release, input, host)) ?? { ...remote, release };
}
async function elders(remote, mine, input, host) {
    const now = await inspectGithub(input, host);
    if (now.release === undefined || now.release.id === mine.id)
        return undefined;
    await remote.api.call('DELETE', `/releases/${mine.id}`);
    return { ...now, release: await refresh(remote.api, now.release, input, host) };
}
async function refresh(api, release, input, host) {
    if (!release.draft || !release.ours)
        return release;
    const { part } = input.plan;
    const names = new Set(input.parcels.map(({ file }) => file));
    const finished = assetOf(release.assets, (0,_build_part/* planAsset */.Ii)(part))?.sha256 !== undefined;
    const stale = finished || part !== undefined
        ? []
        : release.assets.filter(({ name, label }) => !names.has(name) && !names.has(label));
    for (const asset of stale)
        await removeAsset(api, asset);
    const assets = release.assets.filter((asset) => !stale.includes(asset));
    const isCurrent = (text) => marker(text)?.commit === input.commit;
    if (isCurrent(release.body) && isCovered(release.body, input))
        return { ...release, assets };
    const body = isCurrent(release.body)
        ? addPart(release.body, input)
        : releaseBody(await generatedNotes(api, input, host), input);
    const change = { body, name: input.tag, prerelease: isPre(input) };
    const done = (now) => isCurrent(now.body) && isCovered(now.body, input);
    await patch(api, host, release.id, change, 'change the draft', done);
    return { ...release, body, assets };
}
async function publishDraft(remote, draft, input, host) {
    const { api } = remote;
    assertTag(await taggedCommit(api, input.tag), input, api.repository);
    for (const id of remote.spare)
        await api.call('DELETE', `/releases/${id}`);
    const change = { draft: false, prerelease: isPre(input), make_latest: makeLatest(remote, input) };
    return patch(api, host, draft.id, change, 'publish the draft', (now) => !now.draft);
}
async function patch(api, host, id, change, doing, done) {
    return converge(host, {
        doing,
        repository: api.repository,
        write: () => api.call('PATCH', `/releases/${id}`, change),
        async look() {
            const now = await readAgain(api, id, host);
            if (now === undefined) {
                throw gone(api);
            }
            return done(now) ? now : undefined;
        },
    });
}
function idOf(answer) {
    if (answer?.status !== 201)
        return undefined;
    try {
        const { id } = answer.json();
        return typeof id === 'number' ? id : undefined;
    }
    catch {
        return undefined;
    }
}
async function generatedNotes(api, input, host) {
    const doing = 'write release notes';
    try {
        const answer = await api.call('POST', '/releases/generate-notes', { tag_name: input.tag });
        if (answer.status !== 200)
            throw refused(answer, doing, api.repository);
        return String(answer.json().body ?? '');
    }
    catch (error) {
        if (!(error instanceof _build_errors/* ReleaseError */.K2) || host.signal.aborted)
            throw error;
        host.log.warn(`The release has no generated notes: ${error.message}`);
        return '';
    }
}
function isPre(input) {
    return input.plan.projects.some(({ version }) => (0,_build_version/* isPrerelease */.V1)(version));
}
function makeLatest(remote, input) {
    if (isPre(input))
        return 'false';
    const names = input.plan.projects.map(({ name }) => name);
    const parsed = (0,_build_version/* parseTag */.ED)(input.tag, names);
    if (parsed === undefined || parsed.name !== undefined)
        return 'legacy';
    const mine = semver.coerce(parsed.version);
    const higher = remote.others
        .map((tag) => semver.coerce((0,_build_version/* parseTag */.ED)(tag, names)?.version))
        .some((version) => version !== null && mine !== null && semver.gt(version, mine));
    return higher ? 'legacy' : 'true';
}

;// CONCATENATED MODULE: ./.build/targets/github/target.js







const github = {
    id: 'github',
    phase: 'draft',
    parallel: 4,
    accepts: () => true,
    inspect: inspectGithub,
    plan: planGithub,
    open: openDraft,
    async preflight(input, host) {
        const api = openApi(input, host);
        if (!api.signedIn) {
            throw new _build_errors/* ReleaseError */.K2('preflight/github-token', 'There is no token for GitHub, so no release can be made.', {
                hint: 'Set MCP_DRYDOCK_GITHUB_TOKEN; in Actions: with: { github-token: ... } and permissions: { contents: write }.',
            });
        }
        assertTag(await taggedCommit(api, input.tag), input, api.repository);
        return target_rights(api, input);
    },
    async earlier(file, remote, _input, host) {
        const asset = assetOf(remote.release?.assets ?? [], file);
        return asset?.sha256 === undefined ? undefined : fetchAsset(remote.api, asset, host);
    },
    async apply(action, remote, input, host) {
        const { parcel } = action;
        const { release, api } = remote;
        if (release === undefined)
            throw new Error('open must come before apply');
        if (parcel.kind === 'plan')
            await assertComplete(remote, input, host);
        const asset = await uploadAsset(api, release, parcel, host);
        return target_receipt(parcel, release.draft ? 'accepted' : 'published', asset.download);
    },
    async finish(remote, input, host) {
        const before = remote.release;
        if (before === undefined)
            throw new Error('finish without a release');
        const now = before.draft ? await readAgain(remote.api, before.id, host) : before;
        if (now === undefined)
            throw gone(remote.api);
        const absent = absentParts(now, input);
        const released = now.draft && absent.length === 0 ? await publishDraft(remote, now, input, host) : now;
        return input.parcels.map((parcel) => {
            const asset = assetOf(released.assets, parcel.file);
            if (asset?.sha256 !== parcel.sha256)
                throw missing([parcel.file], remote);
            const was = assetOf(before.assets, parcel.file)?.sha256 === parcel.sha256;
            const url = parcel.kind === 'plan' ? released.page : asset.download;
            if (released.draft) {
                const waits = `the release stays a draft until ${absent.join(', ')} ${absent.length === 1 ? 'is' : 'are'} in it too`;
                return { ...target_receipt(parcel, 'accepted', url), detail: waits };
            }
            return target_receipt(parcel, was ? 'identical' : 'published', url);
        });
    },
};
function planGithub(parcels, remote, { plan }) {
    const { release } = remote;
    const finished = assetOf(release?.assets ?? [], (0,_build_part/* planAsset */.Ii)(plan.part))?.sha256 !== undefined;
    return parcels.map((parcel) => {
        const asset = release === undefined ? undefined : assetOf(release.assets, parcel.file);
        const base = { target: 'github', parcel, ...(asset === undefined ? {} : { url: asset.download }) };
        if (asset?.sha256 === parcel.sha256)
            return { ...base, state: 'identical', verb: 'keep' };
        const closed = release !== undefined && !release.draft && release.immutable;
        if (asset?.sha256 === undefined) {
            if (!closed)
                return { ...base, state: 'absent', verb: 'publish' };
            return { ...base, state: 'absent', verb: 'conflict', there: 'an immutable release without this file' };
        }
        const ours = release?.draft === true && release.ours;
        if (ours && (!finished || parcel.kind === 'signature'))
            return { ...base, state: 'different', verb: 'publish' };
        return { ...base, state: 'different', verb: 'conflict', there: `sha256 ${asset.sha256}` };
    });
}
async function target_rights(api, input) {
    const answer = await api.call('GET', '');
    const { permissions } = answer.status === 200 ? answer.json() : {};
    if (permissions === undefined || permissions.push === true)
        return [];
    const actions = input.inputs.githubToken?.startsWith('ghs_') === true;
    return [
        {
            rule: 'preflight/github-rights',
            level: actions ? 'warning' : 'error',
            message: `The token has no push right to ${api.repository}: it sees no drafts and can make no release.`,
            hint: actions
                ? 'Write: permissions: { contents: write }.'
                : 'Give the token Contents: write for this repository.',
        },
    ];
}
async function assertComplete(remote, input, host) {
    const now = remote.release === undefined ? undefined : await readAgain(remote.api, remote.release.id, host);
    if (now === undefined)
        throw gone(remote.api);
    const absent = input.parcels
        .filter(({ kind }) => kind !== 'plan')
        .filter(({ file, sha256 }) => assetOf(now.assets, file)?.sha256 !== sha256);
    if (absent.length > 0)
        throw missing(absent.map(({ file }) => file), remote);
}
function absentParts(draft, { plan }) {
    const others = plan.part?.others ?? [];
    return others.filter((name) => assetOf(draft.assets, (0,_build_part/* planAsset */.Ii)({ name }))?.sha256 === undefined);
}
function missing(files, remote) {
    return new _build_errors/* ReleaseError */.K2('github/incomplete', `Not there when read back from ${remote.api.repository}: ${files.join(', ')}.`, {
        hint: 'Run publish again: it fills in what is missing. Another run may be at work on the same release.',
    });
}
function target_receipt(parcel, outcome, url) {
    return { target: 'github', file: parcel.file, project: parcel.project, sha256: parcel.sha256, outcome, url };
}

;// CONCATENATED MODULE: ./.build/targets/npm/dist-tag.js

function distTag(version, versions, wanted) {
    if (wanted !== undefined && wanted !== 'latest')
        return wanted;
    const [kind] = semver.prerelease(version) ?? [];
    if (kind !== undefined)
        return typeof kind === 'string' && semver.validRange(kind) === null ? kind : 'next';
    const higher = versions.filter((one) => semver.valid(one) !== null && semver.prerelease(one) === null && semver.gt(one, version));
    if (higher.length === 0)
        return 'latest';
    const sameMajor = higher.some((one) => semver.major(one) === semver.major(version));
    return sameMajor ? `latest-${semver.major(version)}.${semver.minor(version)}` : `latest-${semver.major(version)}`;
}

var external_node_crypto_ = __webpack_require__(77598);
var archive = __webpack_require__(62841);
var node_manifest = __webpack_require__(38346);
;// CONCATENATED MODULE: ./.build/targets/npm/held.js







async function identity(parcel) {
    const manifest = (0,node_manifest/* readNodeManifest */.uy)((await (0,archive/* readEntry */.hB)(parcel.path, 'package/package.json')).toString('utf8'));
    const { name, version } = manifest;
    if (name === undefined || version === undefined)
        throw new _build_errors/* ReleaseError */.K2('archive/no-identity', `${parcel.file} states no name and version.`);
    const bytes = await (0,promises_.readFile)(parcel.path);
    const integrity = `sha512-${(0,external_node_crypto_.createHash)('sha512').update(bytes).digest('base64')}`;
    return { manifest, name, version, integrity, shasum: (0,external_node_crypto_.createHash)('sha1').update(bytes).digest('hex') };
}
function held_same(own, there) {
    if (there.integrity !== undefined)
        return there.integrity.split(/\s+/).includes(own.integrity);
    return there.shasum === own.shasum;
}
async function sha256There({ tarball }, registry, token, host) {
    if (tarball === undefined || !URL.canParse(tarball))
        return undefined;
    const url = new URL(tarball);
    const saveTo = (0,external_node_path_.join)(await host.tempDir('npm-there'), 'package.tgz');
    const headers = token !== undefined && url.origin === registry.origin ? { authorization: `Bearer ${token}` } : {};
    try {
        const answer = await host.http({ url: url.href, headers, saveTo, maxBytes: 1024 ** 3, timeoutMs: 300_000 });
        return answer.status === 200 ? (await (0,digest/* digestFile */.T)(saveTo)).sha256 : undefined;
    }
    catch (error) {
        if (error instanceof _build_errors/* ReleaseError */.K2)
            return undefined;
        throw error;
    }
}
function held_inOrder(parcels, remote) {
    const byName = new Map(parcels.map((parcel) => [remote.get(parcel.file)?.name, parcel]));
    const order = [];
    const seen = new Set();
    const visit = (parcel) => {
        if (seen.has(parcel))
            return;
        seen.add(parcel);
        const { dependencies = {}, optionalDependencies = {}, peerDependencies = {}, } = remote.get(parcel.file)?.manifest ?? {};
        for (const name of Object.keys({ ...optionalDependencies, ...dependencies, ...peerDependencies })) {
            const needed = byName.get(name);
            if (needed !== undefined)
                visit(needed);
        }
        order.push(parcel);
    };
    parcels.forEach(visit);
    return order;
}

var npm_registry = __webpack_require__(15814);
;// CONCATENATED MODULE: ./.build/targets/npm/refusals.js


function refusals(file, held, input) {
    const { manifest, name, there } = held;
    const base = { artifact: file, project: name };
    const elsewhere = textOf(manifest.publishConfig?.['registry']);
    const registry = (0,npm_registry/* registryOf */.Fv)(input);
    return [
        ...(manifest.private && there === undefined
            ? [
                {
                    ...base,
                    rule: 'preflight/npm-private',
                    level: 'error',
                    message: `${name} says "private": true, and npm refuses to publish it.`,
                    hint: 'Remove "private" from package.json.',
                },
            ]
            : []),
        ...(elsewhere !== undefined && URL.canParse(elsewhere) && new URL(elsewhere).host !== registry.host
            ? [
                {
                    ...base,
                    rule: 'preflight/npm-publish-config',
                    level: 'warning',
                    message: `publishConfig of ${name} names the registry ${new URL(elsewhere).host}; it is published to ${registry.host}.`,
                    hint: 'Set [npm] registry in mcp-drydock.toml, or the input npm-registry, if the other one is meant.',
                },
            ]
            : []),
    ];
}
async function checkToken(registry, token, host) {
    const answer = await host.http({
        url: new URL('-/whoami', registry).href,
        headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
    });
    if (answer.status !== 401 && answer.status !== 403)
        return;
    throw new _build_errors/* ReleaseError */.K2('preflight/npm-token', `${registry.host} does not accept npm-token: it is wrong, expired or revoked.`, {
        hint: 'Make a granular access token with read and write for this package at npmjs.com → Access Tokens, or use trusted publishing.',
        quote: [`${answer.status}: ${answer.text().slice(0, 200)}`],
    });
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}

;// CONCATENATED MODULE: ./.build/targets/npm/seen.js



const LOOKS_MS = [0, 300, 700, 1500];
async function lookBack(parcel, held, sent, input, host) {
    const looks = sent.said === 'refused' ? [0] : LOOKS_MS;
    for (const pause of looks) {
        if (pause > 0)
            await host.sleep(pause);
        const there = await (0,npm_registry/* readVersion */.$4)((0,npm_registry/* registryOf */.Fv)(input), held.name, held.version, input.inputs.npmToken, host);
        if (there !== undefined)
            return judge(parcel, held, there, input, host);
    }
    return undefined;
}
async function judge(parcel, own, there, input, host) {
    if (held_same(own, there))
        return seen_receipt(parcel, own, input, 'published');
    const other = await sha256There(there, (0,npm_registry/* registryOf */.Fv)(input), input.inputs.npmToken, host);
    return seen_receipt(parcel, own, input, 'conflict', described(there, other));
}
function seen_refused(parcel, held, { said, words }, registry, trusted) {
    const text = words.join(' ');
    const hint = said === 'again'
        ? 'Run publish again later: it goes on where it stopped.'
        : /E402|sign up for private/.test(text)
            ? 'Private packages need a paid account; for a public one set [npm] access = "public" in mcp-drydock.toml.'
            : /permission denied for this action/.test(text)
                ? 'The trusted publisher may only stage: allow it to publish at npmjs.com → the package → Settings.'
                : /E40[134]|ENEEDAUTH/.test(text)
                    ? `The ${trusted ? 'trusted publisher' : 'token'} has no right to publish ${held.name}. npm says "not found" for that too.`
                    : /E422|provenance/.test(text)
                        ? 'repository.url in package.json has to be the repository that it is published from.'
                        : 'What the registry says must be changed in the project: then it is a new version.';
    return new _build_errors/* ReleaseError */.K2('npm/refused', `${registry.host} did not take ${parcel.file}.`, { hint, quote: words });
}
function described({ integrity, shasum }, sha256, time) {
    const digest = sha256 === undefined ? (integrity ?? `sha1 ${shasum ?? '(not given)'}`) : `sha256 ${sha256}`;
    return time === undefined ? digest : `${digest}   uploaded ${time.slice(0, 10)}`;
}
function seen_receipt(parcel, own, input, outcome, detail) {
    const { file, project, sha256 } = parcel;
    const base = { target: 'npm', file, project, sha256, outcome, url: pageOf(own, input) };
    return detail === undefined ? base : { ...base, detail };
}
function pageOf({ name, version }, input) {
    const registry = (0,npm_registry/* registryOf */.Fv)(input);
    if (registry.href === npm_registry/* NPM_REGISTRY */.ug)
        return `https://www.npmjs.com/package/${name}/v/${version}`;
    return new URL(name, registry).href;
}

;// CONCATENATED MODULE: ./.build/targets/npm/send.js




const SEND_MS = 900_000;
async function sendTarball(order, host) {
    const { parcel, name, registry, tag, access } = order;
    const room = await host.tempDir('npm');
    const [home, work, config] = [(0,external_node_path_.join)(room, 'home'), (0,external_node_path_.join)(room, 'work'), (0,external_node_path_.join)(room, 'npmrc')];
    await Promise.all([(0,promises_.mkdir)(home), (0,promises_.mkdir)(work)]);
    await (0,promises_.copyFile)(parcel.path, (0,external_node_path_.join)(work, parcel.file));
    await (0,promises_.writeFile)((0,external_node_path_.join)(work, 'package.json'), '{"private":true}\n');
    await (0,promises_.writeFile)(config, '', { mode: 0o600 });
    const scope = name.startsWith('@') ? [`--${name.split('/')[0]}:registry=${registry.href}`] : [];
    const options = [
        `--registry=${registry.href}`,
        ...scope,
        `--userconfig=${config}`,
        `--globalconfig=${(0,external_node_path_.join)(room, 'no-global-npmrc')}`,
        `--tag=${tag}`,
        ...(access === undefined ? [] : [`--access=${access}`]),
        '--provenance=false',
        '--ignore-scripts',
        '--workspaces=false',
        '--no-audit',
        '--no-fund',
        '--no-update-notifier',
        '--fetch-retries=0',
        '--loglevel=notice',
        `--cache=${(0,external_node_path_.join)(room, 'cache')}`,
    ];
    const env = (0,environment/* toolEnv */.oW)(host.env, {
        HOME: home,
        USERPROFILE: home,
        APPDATA: home,
        LOCALAPPDATA: home,
        TMPDIR: home,
        XDG_CONFIG_HOME: home,
        NO_COLOR: '1',
    }, (0,environment/* workspaceOf */.B3)(host.env, host.cwd));
    const publish = (more) => host.run({
        command: [host.tool('npm'), 'publish', `./${parcel.file}`, ...options, ...more],
        cwd: work,
        env,
        timeoutMs: SEND_MS,
    });
    const dry = await publish(['--dry-run']);
    const known = send_judge(dry);
    if (known.said === 'exists' || known.said === 'again')
        return known;
    assertRegistry(dry, registry);
    const bare = `//${registry.host}${registry.pathname}`;
    await (0,promises_.writeFile)(config, `${bare}:_authToken=${order.token}\n`, { mode: 0o600 });
    try {
        return send_judge(await publish([]));
    }
    finally {
        await (0,promises_.writeFile)(config, '');
    }
}
function assertRegistry(dry, registry) {
    const said = /Publishing to (\S+) with tag/.exec(dry.stderr)?.[1];
    if (dry.code === 0 &&
        said !== undefined &&
        URL.canParse(said) &&
        new URL(said).href.replace(/\/$/, '') === registry.href.replace(/\/$/, ''))
        return;
    throw new _build_errors/* ReleaseError */.K2('npm/origin', said === undefined
        ? 'npm did not say where it would publish to: nothing was sent.'
        : `npm would publish to ${said}, not to ${registry.href}: nothing was sent.`, {
        hint: 'Use npm 10 or newer; run npm --version on the machine that publishes.',
        quote: send_wordsOf(dry),
    });
}
function send_judge(ended) {
    const words = send_wordsOf(ended);
    if (ended.code === 0)
        return { said: 'taken', words };
    const text = ended.stderr;
    if (/cannot publish over|EPUBLISHCONFLICT|previously published version|already exists|code E409/i.test(text))
        return { said: 'exists', words };
    const transient = /code E(5\d\d|429|408)|ECONNRESET|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ENOTFOUND|ERR_SOCKET|socket hang up|network|EPIPE|Invalid response body|premature close/i.test(text);
    return { said: ended.timedOut || transient ? 'again' : 'refused', words };
}
function send_wordsOf(ended) {
    return ended.stderr
        .split('\n')
        .filter((line) => /^npm (error|ERR!)/.test(line) && !/A complete log|_logs/.test(line))
        .map((line) => line.trimEnd())
        .slice(0, 8);
}

;// CONCATENATED MODULE: ./.build/targets/pypi/trusted.js

async function mintToken(base, host) {
    const audience = await audienceOf(base, host);
    const idToken = await host.idToken(audience);
    host.mask(idToken);
    const answer = await host.http({
        method: 'POST',
        url: `${base.origin}/_/oidc/mint-token`,
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ token: idToken }),
        retry: 'safe',
    });
    const { token, errors, message } = read(answer);
    if (answer.status === 200 && typeof token === 'string' && token !== '') {
        host.mask(token);
        return token;
    }
    throw explain(base, claimsOf(idToken), errors, message ?? `status ${answer.status}`);
}
async function audienceOf(base, host) {
    const answer = await host.http({ url: `${base.origin}/_/oidc/audience` });
    const { audience } = answer.status === 200 ? read(answer) : {};
    if (typeof audience === 'string' && audience !== '')
        return audience;
    throw new _build_errors/* ReleaseError */.K2('pypi/trusted', `${base.host} offers no trusted publishing (it answered ${answer.status}).`, {
        hint: 'Give a token: pypi-token, on a command line MCP_DRYDOCK_PYPI_TOKEN.',
    });
}
function read(answer) {
    try {
        return (JSON.parse(answer.text()) ?? {});
    }
    catch {
        return {};
    }
}
function claimsOf(idToken) {
    try {
        return JSON.parse(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString('utf8'));
    }
    catch {
        return {};
    }
}
function explain(base, claims, errors, message) {
    const code = errors?.[0]?.code;
    const quote = errors?.map((error) => `${error.code}: ${error.description}`) ?? [message];
    if (code === 'invalid-publisher' || code === 'invalid-pending-publisher')
        return noPublisher(base, claims, quote);
    const hint = code === 'invalid-token'
        ? 'The token of the run was not accepted: check that the job has permissions: { id-token: write } and its clock is right.'
        : 'Give a token instead: pypi-token, on a command line MCP_DRYDOCK_PYPI_TOKEN.';
    return new _build_errors/* ReleaseError */.K2('pypi/trusted', `${base.host} did not exchange the token of this workflow run.`, {
        quote,
        hint,
    });
}
function noPublisher(base, claims, quote) {
    const text = (name) => (typeof claims[name] === 'string' ? claims[name] : '');
    const [owner = '', repository = ''] = text('repository').split('/');
    const called = /^(.+?)\/\.github\/workflows\/(.+?)@/.exec(text('job_workflow_ref'));
    const workflow = called?.[2] ?? '';
    const rows = [
        ['owner', owner],
        ['repository', repository],
        ['workflow', workflow],
        ['environment', text('environment') || '(none)'],
    ];
    const elsewhere = called?.[1] !== undefined && called[1].toLowerCase() !== text('repository').toLowerCase();
    const table = rows.map(([name, value]) => `  ${name.padEnd(13)} ${value}`).join('\n');
    return new _build_errors/* ReleaseError */.K2('preflight/pypi-publisher', `${base.host} does not trust this workflow yet. It compares these values; this is what GitHub sends now:\n\n${table}\n`, {
        quote,
        hint: elsewhere
            ? `The publishing job runs in a workflow of ${called?.[1]}, which ${base.host} never accepts: publish in a job of your own workflow.`
            : `Enter exactly these values at ${base.host} → your project → Publishing (a new project: your account → Publishing), or rename the workflow file.`,
    });
}

;// CONCATENATED MODULE: ./.build/targets/npm/trusted.js


async function mintNpmToken(registry, name, isNew, host) {
    const idToken = await host.idToken(`npm:${registry.hostname}`);
    host.mask(idToken);
    const path = `-/npm/v1/oidc/token/exchange/package/${name.replace('/', '%2f')}`;
    const answer = await host.http({
        method: 'POST',
        url: new URL(path, registry).href,
        headers: { authorization: `Bearer ${idToken}`, accept: 'application/json' },
        retry: 'safe',
    });
    const { token, message } = trusted_read(answer.text());
    if (answer.status >= 200 && answer.status < 300 && token !== undefined) {
        host.mask(token);
        return token;
    }
    const quote = [`${answer.status}: ${message ?? 'no message'}`];
    if (isNew) {
        throw new _build_errors/* ReleaseError */.K2('preflight/npm-first-version', `${registry.host} has no package ${name} yet, and trusted publishing only works for one that is there.`, {
            quote,
            hint: 'Publish the first version with a token (npm-token), then set up trusted publishing: npm trust github.',
        });
    }
    throw trusted_noPublisher(registry, name, claimsOf(idToken), quote);
}
function trusted_read(text) {
    try {
        const value = JSON.parse(text);
        const found = (key) => typeof value[key] === 'string' && value[key] !== '' ? value[key] : undefined;
        return { token: found('token'), message: found('message') ?? found('error') };
    }
    catch {
        return {};
    }
}
function trusted_noPublisher(registry, name, claims, quote) {
    const text = (key) => (typeof claims[key] === 'string' ? claims[key] : '');
    const [owner = '', repository = ''] = text('repository').split('/');
    const workflow = /\/\.github\/workflows\/(.+?)@/.exec(text('workflow_ref'))?.[1] ?? '';
    const rows = [
        ['owner', owner],
        ['repository', repository],
        ['workflow', workflow],
        ['environment', text('environment') || '(none)'],
    ];
    const table = rows.map(([key, value]) => `  ${key.padEnd(13)} ${value}`).join('\n');
    const immutable = /^repo:[^:]*@\d/.test(text('sub'));
    return new _build_errors/* ReleaseError */.K2('preflight/npm-publisher', `${registry.host} does not trust this workflow to publish ${name}. It compares these values, letter by letter; this is what GitHub sends now:\n\n${table}\n`, {
        quote,
        hint: immutable
            ? 'Compare them with npmjs.com → the package → Settings → Trusted publisher. This repository’s id-token names its owner and itself with numbers, which npm is reported to refuse (npm/cli#9969): until then give npm-token.'
            : `Enter exactly these values at npmjs.com → the package → Settings → Trusted publisher, or run:\n  npm trust github ${name} --repo ${owner}/${repository} --file ${workflow}${text('environment') === '' ? '' : ` --env ${text('environment')}`} --allow-publish`,
    });
}

;// CONCATENATED MODULE: ./.build/targets/npm/target.js







const target_TRIES = 4;
const WAIT_MS = 600_000;
const LONGEST_PAUSE_MS = 30_000;
const npm = {
    id: 'npm',
    phase: 'registry',
    accepts: ({ kind }) => kind === 'npm-tarball',
    async preflight(input, host) {
        const registry = (0,npm_registry/* registryOf */.Fv)(input);
        const remote = await npm.inspect(input, host);
        const findings = [...remote].flatMap(([file, held]) => refusals(file, held, input));
        if (input.inputs.npmToken !== undefined)
            await checkToken(registry, input.inputs.npmToken, host);
        else {
            for (const { name, known, there } of remote.values()) {
                if (there === undefined)
                    await mintNpmToken(registry, name, known === undefined, host);
            }
        }
        return findings;
    },
    async inspect(input, host) {
        const registry = (0,npm_registry/* registryOf */.Fv)(input);
        const { npmToken } = input.inputs;
        const held = input.parcels.filter(npm.accepts).map(async (parcel) => {
            const own = await identity(parcel);
            const [there, known] = await Promise.all([
                (0,npm_registry/* readVersion */.$4)(registry, own.name, own.version, npmToken, host),
                (0,npm_registry/* readPackage */.LY)(registry, own.name, npmToken, host),
            ]);
            const otherSha256 = there === undefined || held_same(own, there) ? undefined : await sha256There(there, registry, npmToken, host);
            return [parcel.file, { ...own, there, known, otherSha256 }];
        });
        return new Map(await Promise.all(held));
    },
    plan: (parcels, remote, input) => held_inOrder(parcels.filter(npm.accepts), remote).map((parcel) => actionFor(parcel, remote, input)),
    async apply({ parcel }, remote, input, host) {
        const held = remote.get(parcel.file);
        if (held === undefined)
            throw new Error(`${parcel.file} was not inspected`);
        const registry = (0,npm_registry/* registryOf */.Fv)(input);
        const { npmToken } = input.inputs;
        const versions = held.known?.versions ?? [];
        const wanted = input.settings.npm.tag ?? textOf(held.manifest.publishConfig?.['tag']);
        for (let tries = 1;; tries += 1) {
            const token = npmToken ?? (await mintNpmToken(registry, held.name, held.known === undefined, host));
            const order = {
                parcel,
                name: held.name,
                registry,
                token,
                tag: distTag(held.version, versions, wanted),
                access: accessOf(held, input),
            };
            const sent = await sendTarball(order, host);
            const seen = await lookBack(parcel, held, sent, input, host);
            if (seen !== undefined)
                return seen;
            if (sent.said === 'taken' || sent.said === 'exists') {
                return seen_receipt(parcel, held, input, 'accepted', 'taken, and not served yet: npm needs from one minute to three hours');
            }
            if (sent.said === 'refused' || tries === target_TRIES)
                throw seen_refused(parcel, held, sent, registry, npmToken === undefined);
            await host.sleep(Math.random() * 1000 * 2 ** tries);
        }
    },
    async settle(accepted, input, host) {
        const registry = (0,npm_registry/* registryOf */.Fv)(input);
        const parcels = input.parcels.filter((parcel) => npm.accepts(parcel) && accepted.some(({ file }) => file === parcel.file));
        const until = host.now() + (input.inputs.wait ?? WAIT_MS);
        const settled = new Map();
        for (let pause = 1000;; pause = Math.min(LONGEST_PAUSE_MS, pause * 2)) {
            for (const parcel of parcels.filter(({ file }) => !settled.has(file))) {
                const own = await identity(parcel);
                const there = await (0,npm_registry/* readVersion */.$4)(registry, own.name, own.version, input.inputs.npmToken, host);
                const seen = there === undefined ? undefined : await judge(parcel, own, there, input, host);
                if (seen !== undefined)
                    settled.set(parcel.file, seen);
            }
            if (settled.size === parcels.length || host.now() + pause > until)
                return [...settled.values()];
            await host.sleep(pause);
        }
    },
};
function actionFor(parcel, remote, input) {
    const held = remote.get(parcel.file);
    if (held === undefined)
        throw new Error(`${parcel.file} was not inspected`);
    const base = { target: 'npm', parcel, url: pageOf(held, input) };
    if (held.there === undefined)
        return { ...base, state: 'absent', verb: 'publish' };
    if (held_same(held, held.there))
        return { ...base, state: 'identical', verb: 'keep' };
    return {
        ...base,
        state: 'different',
        verb: 'conflict',
        there: described(held.there, held.otherSha256, held.known?.times[held.version]),
    };
}
function accessOf({ manifest, name, known }, input) {
    const said = input.settings.npm.access ?? textOf(manifest.publishConfig?.['access']);
    if (said === 'public' || said === 'restricted')
        return said;
    return name.startsWith('@') && known === undefined && manifest.license !== 'UNLICENSED' ? 'public' : undefined;
}

var addresses = __webpack_require__(73820);
var index_read = __webpack_require__(10257);
var tools_uv = __webpack_require__(60327);
;// CONCATENATED MODULE: ./.build/targets/pypi/upload.js





const UPLOAD_MS = 900_000;
async function sendFile(parcel, upload, token, host) {
    const uv = await (0,tools_uv/* ensureUv */.a)(host);
    const room = await host.tempDir('pypi');
    const [home, work] = [(0,external_node_path_.join)(room, 'home'), (0,external_node_path_.join)(room, 'work')];
    await Promise.all([(0,promises_.mkdir)(home), (0,promises_.mkdir)(work)]);
    await (0,promises_.copyFile)(parcel.path, (0,external_node_path_.join)(work, parcel.file));
    const env = {
        ...(0,environment/* toolEnv */.oW)(host.env, { HOME: home, USERPROFILE: home, APPDATA: home, LOCALAPPDATA: home }, (0,environment/* workspaceOf */.B3)(host.env, host.cwd)),
        XDG_CONFIG_HOME: home,
        XDG_CONFIG_DIRS: home,
        XDG_CACHE_HOME: home,
        XDG_DATA_HOME: home,
        TMPDIR: home,
        UV_NO_CONFIG: '1',
        UV_CACHE_DIR: (0,external_node_path_.join)(home, 'cache'),
        UV_PYTHON_DOWNLOADS: 'never',
        UV_HTTP_RETRIES: '0',
        NO_COLOR: '1',
        ...Object.fromEntries(['NO_PROXY', 'no_proxy'].map((name) => [name, noProxy(host)])),
    };
    const publish = (more, extra) => host.run({
        command: [uv, 'publish', '--no-config', '--no-progress', '--keyring-provider', 'disabled', ...more, parcel.file],
        cwd: work,
        env: { ...env, ...extra },
        timeoutMs: UPLOAD_MS,
    });
    const destination = ['--publish-url', upload.href, '--trusted-publishing', 'never'];
    assertOrigin(await publish([...destination, '--dry-run'], { UV_PUBLISH_TOKEN: 'none' }), upload);
    return upload_judge(await publish(destination, { UV_PUBLISH_TOKEN: token }));
}
function noProxy({ env }) {
    return [env['no_proxy'] || env['NO_PROXY'], 'localhost', '127.0.0.1', '::1'].filter(Boolean).join(',');
}
function assertOrigin(dry, upload) {
    const named = [...dry.stderr.matchAll(/https?:\/\/[^\s`'"]+/g)].map(([url]) => url);
    const ours = named.length > 0 && named.every((url) => URL.canParse(url) && new URL(url).origin === upload.origin);
    if (dry.code === 0 && ours)
        return;
    throw new _build_errors/* ReleaseError */.K2('pypi/origin', `uv would not send the file to ${upload.origin}: nothing was sent.`, {
        quote: dry.stderr.trim().split('\n').slice(-4),
    });
}
function upload_judge(ended) {
    const words = ended.stderr
        .trim()
        .split('\n')
        .filter((line) => /^\s*(error|cause|caused by|server says)/i.test(line))
        .map((line) => line.trim());
    if (ended.code === 0)
        return { said: 'taken', words };
    const text = ended.stderr;
    if (/already been used/i.test(text))
        return { said: 'burned', words };
    if (/already exists|\b409\b/i.test(text))
        return { said: 'exists', words };
    const status = Number(/status code:? (\d{3})/i.exec(text)?.[1]);
    if (ended.timedOut || status >= 500 || status === 429 || status === 408)
        return { said: 'again', words };
    return {
        said: Number.isNaN(status) && /send|connect|request|body|timed? ?out/i.test(text) ? 'again' : 'refused',
        words,
    };
}

;// CONCATENATED MODULE: ./.build/targets/pypi/target.js






const pypi_target_TRIES = 4;
const target_WAIT_MS = 600_000;
const target_LONGEST_PAUSE_MS = 15_000;
const TOKEN_MS = 10 * 60_000;
const pypi = {
    id: 'pypi',
    phase: 'registry',
    accepts: ({ kind }) => kind === 'wheel' || kind === 'sdist',
    inspect: inspectPypi,
    async preflight(input, host) {
        const { upload, index } = (0,addresses/* addressesOf */.s)(input);
        if (input.inputs.pypiToken === undefined)
            await mintToken(index, host);
        else if (upload.hostname.endsWith('pypi.org') && !input.inputs.pypiToken.startsWith('pypi-')) {
            throw new _build_errors/* ReleaseError */.K2('preflight/pypi-token', 'pypi-token is no token of PyPI: those begin with pypi-.', {
                hint: 'Make one at pypi.org → Account settings → API tokens, or use trusted publishing.',
            });
        }
        return [];
    },
    plan: (parcels, remote, input) => parcels.filter(pypi.accepts).map((parcel) => target_actionFor(parcel, remote, input)),
    async apply({ parcel }, _remote, input, host) {
        const { upload, index } = (0,addresses/* addressesOf */.s)(input);
        for (let tries = 1;; tries += 1) {
            const sent = await sendFile(parcel, upload, await tokenFor(input, index, host), host);
            const there = await lookUp(parcel, input, host);
            const seen = target_judge(parcel, there, input);
            if (seen !== undefined)
                return seen;
            if (sent.said !== 'again' || tries === pypi_target_TRIES)
                return unseen(parcel, sent, input);
            await host.sleep(Math.random() * 1000 * 2 ** tries);
        }
    },
    async settle(accepted, input, host) {
        const parcels = input.parcels.filter(({ file }) => accepted.some((receipt) => receipt.file === file));
        const until = host.now() + (input.inputs.wait ?? target_WAIT_MS);
        const settled = new Map();
        for (let pause = 500;; pause = Math.min(target_LONGEST_PAUSE_MS, pause * 2)) {
            const remote = await inspectPypi(input, host);
            for (const parcel of parcels) {
                const seen = target_judge(parcel, remote.get(parcel.file), input);
                if (seen !== undefined)
                    settled.set(parcel.file, seen);
            }
            if (settled.size === parcels.length || host.now() + pause > until)
                return [...settled.values()];
            await host.sleep(pause);
        }
    },
};
async function inspectPypi(input, host) {
    const { index } = (0,addresses/* addressesOf */.s)(input);
    const wanted = input.parcels.filter(pypi.accepts);
    const projects = [...new Set(wanted.map(({ project }) => project))];
    const names = wanted.map(({ file }) => file);
    const pages = await Promise.all(projects.map((project) => (0,index_read/* readIndex */.v)(index, project, names, host)));
    return new Map(pages.flatMap((files) => files ?? []).map((file) => [file.file, file]));
}
function target_actionFor(parcel, remote, input) {
    const there = remote.get(parcel.file);
    const base = { target: 'pypi', parcel, url: target_pageOf(parcel, input) };
    if (there === undefined)
        return { ...base, state: 'absent', verb: 'publish' };
    if (there.sha256 === parcel.sha256)
        return { ...base, state: 'identical', verb: 'keep' };
    return { ...base, state: 'different', verb: 'conflict', there: target_described(there) };
}
async function lookUp(parcel, input, host) {
    const files = await (0,index_read/* readIndex */.v)((0,addresses/* addressesOf */.s)(input).index, parcel.project, [parcel.file], host);
    return files?.find(({ file }) => file === parcel.file);
}
function target_judge(parcel, there, input) {
    if (there === undefined)
        return undefined;
    if (there.sha256 === parcel.sha256)
        return pypi_target_receipt(parcel, input, 'published');
    return pypi_target_receipt(parcel, input, 'conflict', target_described(there));
}
function unseen(parcel, sent, input) {
    if (sent.said === 'taken' || sent.said === 'exists') {
        return pypi_target_receipt(parcel, input, 'accepted', 'taken, and not shown by the index yet');
    }
    if (sent.said === 'burned') {
        const words = 'a file of this name was uploaded and deleted before, and a name never comes back';
        return pypi_target_receipt(parcel, input, 'conflict', words);
    }
    throw target_refused(parcel, sent, input);
}
function target_refused(parcel, { said, words }, input) {
    const { host } = (0,addresses/* addressesOf */.s)(input).upload;
    const text = words.join(' ');
    const hint = said === 'again'
        ? 'Run publish again later: it goes on where it stopped.'
        : /\b40[13]\b/.test(text)
            ? 'Check that the token is valid for this project; a token for one project cannot create another.'
            : 'What the index says must be changed in the project: then it is a new version.';
    return new _build_errors/* ReleaseError */.K2('pypi/refused', `${host} did not take ${parcel.file}.`, { hint, quote: words.slice(0, 8) });
}
function target_described({ sha256, uploaded }) {
    const when = uploaded === undefined ? '' : `   uploaded ${uploaded.slice(0, 10)}`;
    return `sha256 ${sha256 ?? '(not given)'}${when}`;
}
function pypi_target_receipt(parcel, input, outcome, detail) {
    const { file, project, sha256 } = parcel;
    const base = { target: 'pypi', file, project, sha256, outcome, url: target_pageOf(parcel, input) };
    return detail === undefined ? base : { ...base, detail };
}
function target_pageOf({ project }, input) {
    const { index } = (0,addresses/* addressesOf */.s)(input);
    const version = input.plan.projects.find(({ name }) => name === project)?.version ?? '';
    if (index.hostname.endsWith('pypi.org'))
        return `${index.origin}/project/${project}/${version}/`;
    return new URL(`${(0,names/* normalName */.tK)(project)}/`, bare(index)).href;
}
function bare(index) {
    const url = new URL(index);
    url.username = '';
    url.password = '';
    return url;
}
const minted = new WeakMap();
async function tokenFor(input, index, host) {
    if (input.inputs.pypiToken !== undefined)
        return input.inputs.pypiToken;
    const before = minted.get(input);
    if (before !== undefined && host.now() - before.at < TOKEN_MS)
        return before.token;
    const token = await mintToken(index, host);
    minted.set(input, { token, at: host.now() });
    return token;
}

var upload_address = __webpack_require__(99721);
var pretty_bytes = __webpack_require__(85901);
;// CONCATENATED MODULE: ./.build/targets/upload/progress.js

const EVERY_MS = 250;
const LARGE = 8 * 1024 * 1024;
function watch({ file, size }, host) {
    let done = host.log.busy(`${file} 0 of ${(0,pretty_bytes/* default */.A)(size)}`);
    let shownAt = host.now();
    let quarter = 0;
    return {
        onProgress(sent) {
            const bytes = Math.min(sent, size);
            const reached = Math.floor((bytes * 4) / size);
            if (size >= LARGE && reached > quarter) {
                quarter = reached;
                host.log.debug(`${file}: ${(0,pretty_bytes/* default */.A)(bytes)} of ${(0,pretty_bytes/* default */.A)(size)} sent`);
            }
            if (host.now() - shownAt < EVERY_MS)
                return;
            shownAt = host.now();
            done();
            done = host.log.busy(`${file} ${(0,pretty_bytes/* default */.A)(bytes)} of ${(0,pretty_bytes/* default */.A)(size)}`);
        },
        end: () => done(),
    };
}

;// CONCATENATED MODULE: ./.build/targets/upload/channel.js



const channel_TRIES = 5;
const LOOKS = 3;
const LONGEST_WAIT_MS = 60_000;
async function deliver(channel, parcel, host) {
    for (let tries = 1;; tries += 1) {
        const sent = await attempt(channel, parcel, host);
        const seen = await lookAfter(channel, parcel, sent, host);
        if (seen.state === 'identical')
            return channel_receipt(parcel, 'published', seen.url);
        if (seen.state === 'different')
            return channel_receipt(parcel, 'conflict', seen.url, seen.there);
        const yes = sent.said === 'taken' || sent.said === 'later';
        if (seen.state === 'unknown' && yes)
            return channel_receipt(parcel, 'published', seen.url, UNREAD);
        if (sent.said === 'later')
            return channel_receipt(parcel, 'accepted', seen.url, 'taken, and not seen there yet');
        if (sent.said === 'no')
            return channel_receipt(parcel, 'failed', seen.url, sent.words);
        const blind = seen.state === 'unknown' && sent.said === 'again' && !channel.repeatable;
        if (blind)
            return channel_receipt(parcel, 'failed', seen.url, `${sent.words} It may have been stored all the same.`);
        if (tries === channel_TRIES) {
            const words = yes ? 'It was answered that it is stored, and it is not there when it is read back.' : sent.words;
            return channel_receipt(parcel, 'failed', seen.url, words);
        }
        await host.sleep(Math.min(LONGEST_WAIT_MS, sent.wait ?? Math.random() * 500 * 2 ** tries));
    }
}
const UNREAD = 'the endpoint said so; it was not read back, since nothing says where from';
async function attempt(channel, parcel, host) {
    const { onProgress, end } = watch(parcel, host);
    try {
        return await channel.send(parcel, onProgress);
    }
    catch (error) {
        if (!(error instanceof _build_errors/* ReleaseError */.K2) || !error.code.startsWith('http/'))
            throw error;
        const never = /^http\/(certificate|redirect|name)$/.test(error.code);
        const said = error.code === 'http/refused' ? 'busy' : never ? 'no' : 'again';
        return { said, words: error.message };
    }
    finally {
        end();
    }
}
async function lookAfter(channel, parcel, sent, host) {
    const looks = sent.said === 'no' || sent.said === 'busy' ? 1 : LOOKS;
    for (let count = 1;; count += 1) {
        const seen = await channel.look(parcel);
        if (seen.state !== 'absent' || count === looks)
            return seen;
        await host.sleep(250 * 2 ** count);
    }
}
function channel_refusal(answer, words, now) {
    const wait = (0,http/* retryAfter */.P)(answer.headers, now);
    if (answer.status === 429)
        return { said: 'busy', words, wait };
    const passes = answer.status === 408 || answer.status === 425 || answer.status >= 500;
    return passes ? { said: 'again', words, wait } : { said: 'no', words };
}
function channel_wordsOf(answer) {
    const text = answer
        .text()
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, 300);
    return text === '' ? `It answered ${answer.status}.` : `It answered ${answer.status}: ${text}`;
}
function channel_receipt(parcel, outcome, url, detail) {
    const { file, project, sha256 } = parcel;
    return {
        ...{ target: 'upload', file, project, sha256, outcome },
        ...(url === undefined ? {} : { url }),
        ...(detail === undefined ? {} : { detail }),
    };
}

var external_node_stream_ = __webpack_require__(57075);
var lib = __webpack_require__(62505);
;// CONCATENATED MODULE: ./.build/targets/upload/body.js



const CHUNK = 256 * 1024;
const body_TYPES = {
    '.zip': 'application/zip',
    '.gz': 'application/gzip',
    '.tar': 'application/x-tar',
};
function rawBody(parcel) {
    return {
        body: () => (0,external_node_fs_.createReadStream)(parcel.path, { highWaterMark: CHUNK }),
        length: parcel.size,
        type: typeOf(parcel.file),
    };
}
function formBody(parcel, field) {
    const file = {
        name: parcel.file,
        type: typeOf(parcel.file),
        size: parcel.size,
        lastModified: 0,
        stream: () => (0,external_node_fs_.createReadStream)(parcel.path, { highWaterMark: CHUNK }),
        [Symbol.toStringTag]: 'File',
    };
    const encoder = new lib/* FormDataEncoder */.Vi(formOf(field, file));
    return {
        body: () => external_node_stream_.Readable.from(encoder.encode(), { objectMode: false, highWaterMark: CHUNK }),
        length: Number(encoder.contentLength),
        type: encoder.contentType,
    };
}
function typeOf(file) {
    return body_TYPES[/\.[a-z]+$/.exec(file)?.[0] ?? ''] ?? 'application/octet-stream';
}
function formOf(field, file) {
    const entries = () => [[field, file]][Symbol.iterator]();
    return {
        append: () => { },
        getAll: (name) => (name === field ? [file] : []),
        entries,
        [Symbol.iterator]: entries,
        [Symbol.toStringTag]: 'FormData',
    };
}

;// CONCATENATED MODULE: ./.build/targets/upload/read-back.js




const MOST_BYTES = 1024 * 1024 * 1024;
async function readBack(url, headers, parcel, host) {
    const folder = await host.tempDir('read-back');
    const path = (0,external_node_path_.join)(folder, 'file');
    try {
        const answer = await host.http({
            url: url.href,
            headers,
            saveTo: path,
            maxBytes: MOST_BYTES,
            timeoutMs: 60_000 + parcel.size / 50,
        });
        if (answer.status < 200 || answer.status > 299)
            return { answer, seen: undefined };
        const { sha256, size } = await (0,digest/* digestFile */.T)(path);
        const shown = withoutQuery(url);
        if (sha256 === parcel.sha256)
            return { answer, seen: { state: 'identical', url: shown } };
        return { answer, seen: { state: 'different', there: `sha256 ${sha256}   ${size} bytes`, url: shown } };
    }
    catch (error) {
        if (!(error instanceof _build_errors/* ReleaseError */.K2) || error.code !== 'http/too-large')
            throw error;
        const seen = { state: 'different', there: 'a much larger file', url: withoutQuery(url) };
        return {
            seen,
            answer: {
                status: 200,
                headers: {},
                url: url.href,
                body: new Uint8Array(),
                text: () => '',
                json: () => undefined,
            },
        };
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
function withoutQuery(url) {
    return `${url.origin}${url.pathname}`;
}

;// CONCATENATED MODULE: ./.build/targets/upload/generic.js






function genericChannel(input, host) {
    const { upload } = input.settings;
    const { template } = (0,upload_address/* destinationOf */.My)(input);
    return {
        repeatable: upload.method === 'PUT',
        async look(parcel) {
            const to = (0,upload_address/* addressOf */.ci)(template, parcel, input, 'upload-url');
            const from = readBackAddress(template, parcel, input);
            if (from === undefined)
                return { state: 'unknown', url: withoutQuery(to) };
            const { seen, answer } = await readBack(from, credentials(parcel, input, from.origin === to.origin), parcel, host);
            return seen ?? generic_unseen(answer, from);
        },
        async send(parcel, onProgress) {
            const url = (0,upload_address/* addressOf */.ci)(template, parcel, input, 'upload-url');
            const { body, length, type } = upload.body === 'raw' ? rawBody(parcel) : formBody(parcel, upload.field);
            const own = Object.fromEntries(Object.entries(upload.headers).map(([name, value]) => [name.toLowerCase(), (0,upload_address/* headerOf */.rR)(value, parcel, input)]));
            const answer = await host.http({
                method: upload.method,
                url: url.href,
                headers: { 'content-type': type, ...credentials(parcel, input, true), ...own },
                body,
                length,
                retry: 'never',
                onProgress,
            });
            const { status } = answer;
            if (upload.expectedStatus.includes(status))
                return { said: status === 202 ? 'later' : 'taken', words: '' };
            return explained(answer, url, host);
        },
    };
}
function genericPreflight(input, parcels) {
    const { upload } = input.settings;
    const { template } = (0,upload_address/* destinationOf */.My)(input);
    const findings = [];
    const by = new Map();
    for (const parcel of parcels) {
        const address = (0,upload_address/* addressOf */.ci)(template, parcel, input, 'upload-url').href;
        const other = by.get(address);
        by.set(address, parcel);
        if (other === undefined || upload.method !== 'PUT')
            continue;
        findings.push({
            rule: 'preflight/upload-address',
            level: 'error',
            message: `${other.file} and ${parcel.file} would both be put to ${template}: the second would replace the first.`,
            hint: 'Put the file name into the address: upload-url = "https://…/{file}"; {name} and {version} are known too.',
            artifact: parcel.file,
        });
    }
    if (upload.auth !== 'none' && input.inputs.uploadToken === undefined && !hasOwnCredential(input)) {
        findings.push({
            rule: 'preflight/upload-token',
            level: 'error',
            message: 'There is no token for the upload endpoint.',
            hint: 'Set MCP_DRYDOCK_UPLOAD_TOKEN (in Actions: upload-token), or [upload] auth = "none" where anybody may write.',
        });
    }
    if (upload.auth === 'basic' && upload.username === undefined) {
        findings.push({
            rule: 'preflight/upload-username',
            level: 'error',
            message: 'Basic authentication needs a user name.',
            hint: 'Set [upload] username; upload-token is the password.',
        });
    }
    const [first] = parcels;
    if (first !== undefined && readBackAddress(template, first, input) === undefined) {
        findings.push({
            rule: 'preflight/upload-read-back',
            level: 'warning',
            message: 'Nothing says where an uploaded file can be read back, so a second run cannot see that it is there and sends it again.',
            hint: 'Set [upload] read-back-url = "https://…/{file}" in mcp-drydock.toml.',
        });
    }
    return findings;
}
function readBackAddress(template, parcel, input) {
    const { upload } = input.settings;
    const stated = upload.readBackUrl === undefined ? undefined : (0,upload_address/* addressOf */.ci)(upload.readBackUrl, parcel, input, 'read-back-url');
    if (stated !== undefined && (!input.rehearsed || (0,origin/* isLoopback */.U)(stated)))
        return stated;
    return upload.method === 'PUT' && upload.body === 'raw'
        ? (0,upload_address/* addressOf */.ci)(template, parcel, input, 'upload-url')
        : undefined;
}
function credentials(parcel, input, own) {
    if (!own)
        return {};
    const { upload } = input.settings;
    const token = input.inputs.uploadToken;
    const configured = Object.entries(upload.headers)
        .map(([name, value]) => [name.toLowerCase(), (0,upload_address/* headerOf */.rR)(value, parcel, input)])
        .filter(([name]) => !name.startsWith('content-'));
    const headers = Object.fromEntries(configured);
    if (token === undefined || upload.auth === 'none')
        return headers;
    const pair = Buffer.from(`${upload.username ?? ''}:${token}`).toString('base64');
    return { authorization: upload.auth === 'basic' ? `Basic ${pair}` : `Bearer ${token}`, ...headers };
}
function hasOwnCredential({ settings }) {
    return Object.keys(settings.upload.headers).some((name) => /authorization|token|key/i.test(name));
}
function generic_unseen(answer, url) {
    if (answer.status === 404 || answer.status === 410)
        return { state: 'absent', url: withoutQuery(url) };
    if ([401, 403, 405, 501].includes(answer.status))
        return { state: 'unknown', url: withoutQuery(url) };
    throw new _build_errors/* ReleaseError */.K2('upload/read-back', `${url.origin} could not be asked what it holds. ${channel_wordsOf(answer)}`, {
        hint: 'Look at [upload] read-back-url, then run it again.',
    });
}
function explained(answer, url, host) {
    const { status, headers } = answer;
    if (status >= 300 && status < 400) {
        const where = headers['location'] === undefined ? '' : ` to ${headers['location']}`;
        return { said: 'no', words: `It redirects${where}, and a file is sent to the address that was named only.` };
    }
    if (status === 401 || status === 403) {
        return { said: 'no', words: `${channel_wordsOf(answer)} The token is refused by ${url.origin}.` };
    }
    return channel_refusal(answer, channel_wordsOf(answer), host.now());
}

;// CONCATENATED MODULE: ./.build/targets/upload/platform-api.js





function openPlatform(input, host) {
    const base = apiBase((0,upload_address/* destinationOf */.My)(input).template);
    const send = async (path, request) => platform_api_open(await host.http({ ...request, url: `${base}${path}` }));
    return {
        base,
        async call(path, request = {}) {
            const authorised = async () => ({
                ...request,
                headers: {
                    accept: 'application/json',
                    ...request.headers,
                    authorization: `Bearer ${await token(input, host, send)}`,
                },
            });
            const first = await send(path, await authorised());
            if (!isDenied(first))
                return first;
            logins.get(host)?.delete(base);
            const again = input.settings.upload.username === undefined ? first : await send(path, await authorised());
            if (isDenied(again))
                throw denied(again, base, input);
            return again;
        },
    };
}
function apiBase(template) {
    const url = (0,origin/* trustedUrl */.$)(template, 'upload-url');
    const path = url.pathname.replace(/\/+$/, '').replace(/\/market\/code(\/upload)?$/, '');
    return `${url.origin}${path.endsWith('/api') ? path : `${path}/api`}`;
}
const logins = new WeakMap();
function token({ inputs, settings }, host, send) {
    const secret = inputs.uploadToken;
    const { username } = settings.upload;
    if (secret === undefined) {
        throw new _build_errors/* ReleaseError */.K2('preflight/upload-token', 'There is no token for the code-package platform.', {
            hint: 'Set MCP_DRYDOCK_UPLOAD_TOKEN (in Actions: upload-token); with [upload] username it is the password.',
        });
    }
    if (username === undefined)
        return Promise.resolve(secret);
    const known = logins.get(host) ?? new Map();
    logins.set(host, known);
    const base = apiBase(inputs.uploadUrl ?? settings.upload.url ?? '');
    const made = known.get(base) ?? logInTwice(username, secret, host, send);
    known.set(base, made);
    made.catch(() => known.delete(base));
    return made;
}
async function logInTwice(username, password, host, send) {
    const first = await logIn(username, password, host, send);
    if (typeof first === 'string')
        return first;
    const second = isDenied(first) ? first : await logIn(username, password, host, send);
    if (typeof second === 'string')
        return second;
    throw noLogin(second, username);
}
async function logIn(username, password, host, send) {
    const post = (path, body) => send(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
        retry: 'safe',
    });
    const offered = await post('/authz/encryption-key', {});
    const { keyId, publicKey } = fields(offered);
    if (!offered.ok || typeof keyId !== 'string' || typeof publicKey !== 'string')
        return offered;
    const key = Buffer.from(publicKey, 'base64').toString('utf8');
    const padded = { key, padding: external_node_crypto_.constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' };
    const encryptedPassword = (0,external_node_crypto_.publicEncrypt)(padded, Buffer.from(password, 'utf8')).toString('base64');
    const granted = await post('/authz/login', { username, encryptedPassword, keyId, timestamp: host.now() });
    const { token: given } = fields(granted);
    if (!granted.ok || typeof given !== 'string')
        return granted;
    host.mask(given);
    return given;
}
function platform_api_open(answer) {
    let value;
    try {
        value = JSON.parse(answer.text());
    }
    catch {
    }
    const { code, message, data } = (typeof value === 'object' && value !== null ? value : {});
    return {
        answer,
        ok: answer.status === 200 && code === 0,
        code: typeof code === 'number' ? code : undefined,
        message: typeof message === 'string' ? message : channel_wordsOf(answer),
        data,
    };
}
function fields({ data }) {
    return typeof data === 'object' && data !== null ? data : {};
}
function isDenied({ answer, code }) {
    return answer.status === 401 || code === 1001;
}
function denied({ message }, base, { settings }) {
    const named = settings.upload.username;
    return new _build_errors/* ReleaseError */.K2('preflight/upload-token', `${new URL(base).host} does not accept the ${named === undefined ? 'token' : `login of ${named}`}.`, {
        hint: named === undefined
            ? 'Its tokens are good for a day. Set [upload] username and give the password as upload-token: then each run logs in.'
            : 'Look at [upload] username and upload-token.',
        quote: [message],
    });
}
function noLogin({ message }, username) {
    return new _build_errors/* ReleaseError */.K2('preflight/upload-login', `The login of ${username} failed.`, {
        hint: 'Look at [upload] username; upload-token is its password.',
        quote: [message],
    });
}
function failedCall({ message }, doing) {
    return new _build_errors/* ReleaseError */.K2('upload/platform', `The code-package platform could not ${doing}.`, {
        hint: 'Run it again; when it stays, ask who keeps the platform.',
        quote: [message],
    });
}

;// CONCATENATED MODULE: ./.build/targets/upload/platform.js




const PAGE = 100;
const MOST_PAGES = 100;
const REFUSED = 1007;
function platformChannel(input, host) {
    const api = openPlatform(input, host);
    return {
        repeatable: false,
        look: (parcel) => platform_look(api, parcel, host),
        async send(parcel, onProgress) {
            const { body, length, type } = formBody(parcel, 'file');
            const answered = await api.call('/market/code/upload', {
                method: 'POST',
                headers: { 'content-type': type },
                body,
                length,
                retry: 'never',
                onProgress,
            });
            return platform_judge(answered, host);
        },
    };
}
async function platform_look(api, parcel, host) {
    const named = (await list(api, parcel.file)).filter(({ name }) => name === parcel.file);
    const ordered = [...named].sort((a, b) => Number(b.size === parcel.size) - Number(a.size === parcel.size));
    let other;
    for (const { id } of ordered) {
        const seen = await fetchPackage(api, id, parcel, host);
        if (seen?.state === 'identical')
            return seen;
        other ??= seen;
    }
    return other ?? { state: 'absent' };
}
async function fetchPackage(api, id, parcel, host) {
    const url = new URL(`${api.base}/market/code/download/${encodeURIComponent(id)}`);
    const { seen, answer } = await readBack(url, {}, parcel, host);
    if (seen !== undefined)
        return seen;
    if (answer.status === 404)
        return undefined;
    throw failedCall({ answer, ok: false, code: undefined, message: answer.text().slice(0, 300), data: undefined }, `give back the package ${id}`);
}
async function list(api, name) {
    const found = [];
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        const query = new URLSearchParams({ page: String(page), pageSize: String(PAGE), name });
        const answered = await api.call(`/market/code/packages?${query}`);
        if (!answered.ok)
            throw failedCall(answered, 'list its packages');
        const { list: shown, total } = fields(answered);
        const items = (Array.isArray(shown) ? shown : []);
        found.push(...items.map(({ id, name, size }) => ({ id: String(id), name: String(name), size: Number(size) })));
        if (items.length === 0 || found.length >= Number(total))
            break;
    }
    return found;
}
function platform_judge(answered, host) {
    const { answer, ok, code, message } = answered;
    if (ok)
        return { said: 'taken', words: '' };
    if (code === REFUSED)
        return { said: 'no', words: `The platform refused it: ${message}` };
    if (code === 1002 || answer.status === 403)
        return { said: 'no', words: `The platform does not allow it: ${message}` };
    if (answer.status === 200)
        return code === undefined ? { said: 'again', words: message } : { said: 'no', words: message };
    return channel_refusal(answer, message, host.now());
}

var limits = __webpack_require__(28827);
;// CONCATENATED MODULE: ./.build/targets/upload/platform-limits.js


async function platformFindings(parcel) {
    const findings = [];
    const stop = (cause, message, hint) => {
        const { file, project } = parcel;
        findings.push({ rule: `preflight/upload-${cause}`, level: 'error', message, hint, artifact: file, project });
    };
    const { file, size } = parcel;
    const zip = '[package] format = "zip" in mcp-drydock.toml.';
    if (file !== file.replace(/(\.[A-Za-z]+)+$/, (end) => end.toLowerCase())) {
        stop('extension', `The platform refuses ${file}: it can only cut a lower-case extension off.`, 'Name it in lower case.');
    }
    else if (/\.tar\.gz$|\.tgz$/.test(file)) {
        stop('format', `The platform lists .tar.gz as accepted and fails to unpack it, so ${file} would be refused.`, zip);
    }
    else if (file.endsWith('.tar')) {
        stop('format', `The platform takes ${file}, but an instance unpacks zip files only and would not start.`, zip);
    }
    if (!/^[A-Za-z0-9._-]+$/.test(file)) {
        stop('name', `The platform takes English names only: ${file}`, 'Name it in mcp-drydock.toml: [[project]] name = "my-server".');
    }
    if (size > limits/* MOST_BYTES */.u) {
        stop('size', `${file} has ${size} bytes, and the platform takes ${limits/* MOST_BYTES */.u} at most.`, 'Leave out what is not needed at run time: [package] exclude.');
    }
    const entries = await (0,archive/* listArchive */.d0)(parcel.path);
    const tops = new Set(entries.map(({ path }) => path.split('/')[0]));
    const flat = tops.size !== 1 || entries.some(({ path, type }) => type === 'file' && !path.includes('/'));
    if (flat) {
        stop('layout', `${file} has no single top folder, which is what an instance of the platform starts from.`, 'Set [package] layout = "folder" in mcp-drydock.toml.');
    }
    const link = entries.find(({ type }) => type === 'link');
    if (link !== undefined) {
        stop('link', `${file} holds the link ${link.path}, which the platform makes a text file of.`, 'Put a copy in its place.');
    }
    return findings;
}

;// CONCATENATED MODULE: ./.build/targets/upload/target.js





const upload_target_WAIT_MS = 600_000;
const upload_target_LONGEST_PAUSE_MS = 15_000;
const upload = {
    id: 'upload',
    phase: 'upload',
    accepts: ({ kind }) => kind === 'code-package',
    async preflight(input) {
        const parcels = mine(input);
        if ((0,upload_address/* destinationOf */.My)(input).style === 'generic')
            return genericPreflight(input, parcels);
        return (await Promise.all(parcels.map((parcel) => platformFindings(parcel)))).flat();
    },
    async inspect(input, host) {
        const channel = channelOf(input, host);
        const seen = new Map();
        for (const parcel of mine(input))
            seen.set(parcel.file, await channel.look(parcel));
        return seen;
    },
    plan: (parcels, remote) => parcels.filter(upload.accepts).map((parcel) => upload_target_actionFor(parcel, remote.get(parcel.file))),
    apply: ({ parcel }, _remote, input, host) => deliver(channelOf(input, host), parcel, host),
    async settle(accepted, input, host) {
        const channel = channelOf(input, host);
        const until = host.now() + (input.inputs.wait ?? upload_target_WAIT_MS);
        const settled = [];
        for (const parcel of mine(input).filter(({ file }) => accepted.some((one) => one.file === file))) {
            for (let pause = 500;; pause = Math.min(upload_target_LONGEST_PAUSE_MS, pause * 2)) {
                const { state, url, there } = await channel.look(parcel);
                if (state === 'identical')
                    settled.push(channel_receipt(parcel, 'published', url));
                if (state === 'different')
                    settled.push(channel_receipt(parcel, 'conflict', url, there));
                if (state !== 'absent' || host.now() + pause > until)
                    break;
                await host.sleep(pause);
            }
        }
        return settled;
    },
};
function mine({ parcels }) {
    return parcels.filter(upload.accepts);
}
function channelOf(input, host) {
    return (0,upload_address/* destinationOf */.My)(input).style === 'generic' ? genericChannel(input, host) : platformChannel(input, host);
}
function upload_target_actionFor(parcel, seen = { state: 'absent' }) {
    const base = { target: 'upload', parcel, ...(seen.url === undefined ? {} : { url: seen.url }) };
    if (seen.state === 'identical')
        return { ...base, state: 'identical', verb: 'keep' };
    if (seen.state === 'different')
        return { ...base, state: 'different', verb: 'conflict', there: seen.there };
    return { ...base, state: 'absent', verb: 'publish' };
}

;// CONCATENATED MODULE: ./.build/targets/index.js




const TARGETS = [github, pypi, npm, upload];

;// CONCATENATED MODULE: ./.build/send.js




async function send(folder, expected, inputs, settingsOf, host, rehearsed = false) {
    try {
        const { plan, tag, folder: copy, parcels } = await verifyPlan(folder, expected, host);
        const settings = settingsOf(plan.projects);
        checkConfig(plan, settings);
        const input = {
            plan,
            tag,
            commit: expected.commit,
            repository: expected.repository,
            rehearsed,
            folder: copy,
            parcels,
            inputs,
            settings: { ...settings.publish, targets: targetsFor(parcels, inputs, settings) },
        };
        return await publishRelease(input, TARGETS, host);
    }
    catch (error) {
        if (!(error instanceof _build_errors/* StageFailure */.BG))
            throw error;
        return { outcome: 'failed', receipts: [], findings: error.findings, plan: undefined, adopted: false };
    }
}
function targetsFor(parcels, inputs, settings) {
    const named = inputs.targets.length > 0 ? inputs.targets : settings.targets;
    if (named !== undefined)
        return named;
    const has = (kind) => parcels.some((parcel) => parcel.kind === kind);
    const uploads = has('code-package') && (inputs.uploadUrl ?? settings.publish.upload.url) !== undefined;
    return [
        'github',
        ...(uploads ? ['upload'] : []),
        ...(has('npm-tarball') ? ['npm'] : []),
        ...(has('wheel') || has('sdist') ? ['pypi'] : []),
    ];
}
function checkConfig(plan, settings) {
    if (plan.config === settings.digest)
        return;
    const seen = settings.file === undefined ? 'here there is none' : `${settings.file} is another one`;
    const built = plan.config === undefined ? 'without an mcp-drydock.toml' : 'with an mcp-drydock.toml';
    throw (0,_build_errors/* usageError */.Wp)('verify/other-config', `The release was built ${built}, and ${seen}: where it goes must not change in between.`, 'Check out the same commit in the publish job (actions/checkout), and give both jobs the same config.');
}


/***/ }),

/***/ 99721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   My: () => (/* binding */ destinationOf),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   rR: () => (/* binding */ headerOf)
/* harmony export */ });
/* harmony import */ var _ecosystems_code_package_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60948);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49481);



const PLATFORM_CALL = /\/market\/code\/upload\/?$/;
function destinationOf({ inputs, settings, rehearsed, }) {
    const { upload } = settings;
    const template = inputs.uploadUrl ?? upload.url;
    if (template === undefined) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('upload/no-url', 'The target upload has no address.', 'Set upload-url, or [upload] url = "https://…" in mcp-drydock.toml.');
    }
    const url = (0,_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .trustedUrl */ .$)(fill(template, () => 'x'), 'upload-url');
    if (rehearsed && !(0,_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U)(url)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2('rehearsal/outside', `A rehearsal wanted to upload to ${url.origin}.`);
    }
    const plain = upload.method === 'PUT' && upload.body === 'raw';
    return { template, style: plain && PLATFORM_CALL.test(url.pathname) ? 'code-package-platform' : upload.style };
}
function addressOf(template, parcel, input, what) {
    const filled = fill(template, (name) => encodeURIComponent(placeholderValue(name, parcel, input)));
    const url = (0,_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .trustedUrl */ .$)(filled, what);
    if (url.pathname.endsWith('/') && !template.includes('{file}'))
        url.pathname += encodeURIComponent(parcel.file);
    return url;
}
function headerOf(text, parcel, input) {
    return fill(text, (name) => placeholderValue(name, parcel, input));
}
const PLACEHOLDERS = ['name', 'version', 'file', 'sha256', 'size'];
function fill(text, value) {
    return text.replace(/\{(\w+)\}/g, (whole, name) => {
        return PLACEHOLDERS.includes(name) ? value(name) : whole;
    });
}
function placeholderValue(name, parcel, { plan }) {
    if (name === 'file')
        return parcel.file;
    if (name === 'name')
        return (0,_ecosystems_code_package_name_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveName */ .uv)(parcel.project);
    if (name === 'sha256')
        return parcel.sha256;
    if (name === 'size')
        return String(parcel.size);
    const project = plan.projects.find(({ artifacts }) => artifacts.some(({ file }) => file === parcel.file));
    return project?.version ?? '';
}


/***/ }),

/***/ 84426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ userCommands)
/* harmony export */ });
const INDEX = { python: 'pypi', node: 'npm', 'code-package': 'github' };
function userCommands(plan, receipts) {
    const took = (target, project) => receipts.some((one) => one.target === target &&
        one.project === project &&
        ['published', 'identical', 'accepted'].includes(one.outcome));
    return plan.projects.flatMap(({ name, ecosystem, run = [] }) => (took(INDEX[ecosystem], name) ? run : []));
}


/***/ })

};
