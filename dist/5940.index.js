export const id = 5940;
export const ids = [5940];
export const modules = {

/***/ 15940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

var external_node_path_ = __webpack_require__(76760);
var rules_levels = __webpack_require__(42218);
var stage = __webpack_require__(58099);
var errors = __webpack_require__(8005);
var pipeline = __webpack_require__(61509);
var markdown = __webpack_require__(51383);
var plural = __webpack_require__(84368);
var findings_markdown = __webpack_require__(47);
var report = __webpack_require__(83001);
;// CONCATENATED MODULE: ./.build/render/check-summary.js




function renderCheckSummary(findings, { projects, known = 0, strict = false }) {
    const names = projects.length > 3 ? (0,plural/* plural */.L)(projects.length, 'project') : projects.map(({ name }) => name).join(', ');
    const counted = findings.length === 0 ? 'no problems found' : (0,report/* countFindings */.Gt)(findings);
    const more = known > 0 ? `; ${known} more in the baseline` : '';
    return `## Check of ${(0,markdown/* escapeMarkdown */.F)(names)}: ${counted}${more}\n\n${(0,findings_markdown/* findingsMarkdown */.O)(findings, strict)}`;
}

;// CONCATENATED MODULE: ./.build/render/format.js
async function renderFormat(format, findings, context) {
    switch (format) {
        case 'json':
            return '';
        case 'github':
            return (await __webpack_require__.e(/* import() */ 3960).then(__webpack_require__.bind(__webpack_require__, 43960))).renderAnnotations(findings);
        case 'sarif':
            return (await __webpack_require__.e(/* import() */ 6590).then(__webpack_require__.bind(__webpack_require__, 86590))).renderSarif(findings, context);
        case 'text':
        case 'markdown':
            return (await __webpack_require__.e(/* import() */ 4979).then(__webpack_require__.bind(__webpack_require__, 34979))).renderCheck(findings, context);
    }
}

var repository_git = __webpack_require__(91883);
var discover = __webpack_require__(97885);
var workspace_open = __webpack_require__(84486);
var schemas = __webpack_require__(88343);
var about = __webpack_require__(87821);
var regular_file = __webpack_require__(1722);
var write_whole = __webpack_require__(27282);
;// CONCATENATED MODULE: ./.build/check/baseline.js






const MOST_BYTES = 4_000_000;
const SUBJECT = {
    about: schemas/* enum */.k5n(['command', 'license']),
    variables: schemas/* array */.YOg(schemas/* string */.YjP()),
    module: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    package: schemas/* string */.YjP(),
};
const FIELDS = Object.keys(SUBJECT);
const SHAPE = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz(1),
    findings: schemas/* array */.YOg(schemas/* strictObject */.rej({
        rule: schemas/* string */.YjP(),
        file: schemas/* string */.YjP().optional(),
        project: schemas/* string */.YjP().optional(),
        subject: schemas/* strictObject */.rej(SUBJECT).partial().optional(),
        message: schemas/* string */.YjP(),
        count: schemas/* int */.Whr().min(1),
    })),
});
function readBaseline(path, root) {
    const { bytes, why: refused } = (0,regular_file/* readNamed */.Mk)(path, MOST_BYTES, root);
    if (bytes === undefined) {
        const why = refused === undefined ? 'does not exist' : `cannot be read: ${refused}`;
        const hint = `Write it: ${about/* NAME */.o_} check --baseline ${(0,external_node_path_.basename)(path)} --write-baseline`;
        throw (0,errors/* usageError */.Wp)('baseline/absent', `The baseline ${path} ${why}.`, hint);
    }
    let value;
    try {
        value = JSON.parse(bytes.toString());
    }
    catch (error) {
        throw invalid(path, error.message);
    }
    const checked = SHAPE.safeParse(value);
    if (checked.success)
        return checked.data.findings;
    const [issue] = checked.error.issues;
    throw invalid(path, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
}
function invalid(path, why) {
    return (0,errors/* usageError */.Wp)('baseline/invalid', `${path} is not a baseline: ${why}`, 'Write it again with --write-baseline.');
}
function compare(findings, baseline) {
    const now = counted(findings);
    const held = new Map(baseline.map((one) => [keyOf(one), one]));
    const isKnown = (finding) => {
        const key = keyOf(kindOf(finding));
        return (now.get(key)?.count ?? 0) <= (held.get(key)?.count ?? 0);
    };
    const fresh = findings.filter((finding) => !isKnown(finding));
    const gone = [...held].flatMap(([key, one]) => {
        const count = one.count - (now.get(key)?.count ?? 0);
        return count > 0 ? [{ ...one, count }] : [];
    });
    return { fresh, known: findings.length - fresh.length, gone };
}
function kindsOf(findings) {
    return [...counted(findings).values()];
}
function writeBaseline(path, kinds, root) {
    const sorted = [...kinds].sort((a, b) => (order(a) < order(b) ? -1 : 1));
    try {
        (0,write_whole/* writeWhole */.f)(path, `${JSON.stringify({ format: 1, findings: sorted }, null, 2)}\n`, root);
    }
    catch (error) {
        throw (0,errors/* usageError */.Wp)('baseline/unwritable', `The baseline ${path} cannot be written: ${error.message}`, 'Name a regular file with --baseline FILE.');
    }
}
function counted(findings) {
    const kinds = new Map();
    for (const finding of findings) {
        const kind = kindOf(finding);
        const key = keyOf(kind);
        const known = kinds.get(key);
        kinds.set(key, { ...(known ?? kind), count: (known?.count ?? 0) + 1 });
    }
    return kinds;
}
function kindOf({ rule, file, project, subject, message }) {
    const about = {
        ...(file === undefined ? {} : { file }),
        ...(project === undefined ? {} : { project }),
        ...(subject === undefined ? {} : { subject }),
    };
    return { rule, ...about, message: message.replace(/\d+/g, '#'), count: 1 };
}
function keyOf({ rule, file, project, subject }) {
    return JSON.stringify([rule, file, project, ...FIELDS.map((field) => subject?.[field])]);
}
function order({ rule, file = '', project = '', message }) {
    return [file, rule, message, project].join('\0');
}

;// CONCATENATED MODULE: ./.build/commands/check-baseline.js






const NAMED = 10;
function baselinePath(inputs, settings, cwd, root) {
    const path = inputs.baseline === undefined ? settings.baseline : (0,external_node_path_.resolve)(cwd, inputs.baseline);
    if (inputs.baseline === undefined && path !== undefined && (0,external_node_path_.relative)(root, path).startsWith('..')) {
        const hint = 'Set it to a file of the repository, or pass another one with --baseline FILE.';
        throw (0,errors/* usageError */.Wp)('baseline/outside', `${settings.file}: baseline names ${path}, which is not in the repository.`, hint);
    }
    if (path === undefined && inputs.writeBaseline) {
        const hint = `Pass it: ${about/* NAME */.o_} check --baseline .${about/* NAME */.o_}-baseline.json --write-baseline`;
        throw (0,errors/* usageError */.Wp)('baseline/unnamed', '--write-baseline needs a file.', hint);
    }
    return path;
}
function holdAll(findings, { path, only, files }) {
    if (path === undefined)
        return;
    const others = only === undefined ? [] : readBaseline(path, files.root).filter((kind) => !isAbout(kind, only));
    const kinds = only === undefined ? findings : findings.filter(({ project }) => project !== undefined);
    writeBaseline(path, [...others, ...kindsOf(kinds)], files.root);
}
function besideBaseline(findings, options) {
    const { path, only } = options;
    if (path === undefined)
        return { findings, known: 0 };
    const { fresh, known, gone } = compare(findings, readBaseline(path, options.files.root));
    const left = only === undefined ? gone : gone.filter((kind) => isAbout(kind, only));
    return {
        findings: left.length === 0
            ? fresh
            : [...fresh, ...(0,rules_levels/* applyLevels */.k1)([outdated(left, path, options.files.root)], options.levels)],
        known,
    };
}
function isAbout({ project }, projects) {
    return project !== undefined && projects.some(({ name }) => name === project);
}
function outdated(gone, path, root) {
    const inside = (0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join('/');
    const count = gone.reduce((sum, kind) => sum + kind.count, 0);
    const names = gone.map(({ rule, file, count: times }) => `${rule}${file === undefined ? '' : ` ${file}`}${times > 1 ? ` (${times})` : ''}`);
    const rest = names.length - NAMED;
    return {
        rule: 'check/baseline-outdated',
        level: 'note',
        message: `${(0,plural/* plural */.L)(count, 'finding')} of the baseline no longer ${count === 1 ? 'occurs' : 'occur'}.`,
        quote: [...names.slice(0, NAMED), ...(rest > 0 ? [`and ${rest} more`] : [])],
        hint: `Remove them, so that they cannot come back: ${about/* NAME */.o_} check --baseline FILE --write-baseline`,
        ...(inside.startsWith('..') ? {} : { file: inside }),
    };
}

;// CONCATENATED MODULE: ./.build/commands/check.js











async function check(inputs, host, options) {
    const start = (0,workspace_open/* startOf */.GH)(inputs, host);
    const head = await (0,repository_git/* tryHead */.Kg)(host, start);
    const root = head?.root ?? rootWithoutGit(inputs, host, start);
    const [here, git] = await Promise.all([
        (0,workspace_open/* survey */.Fr)(host, root, inputs, { git: head !== undefined, from: root }),
        head === undefined ? undefined : (0,repository_git/* readGitFacts */.SV)(host, root),
    ]);
    const look = async (files) => {
        const found = files === here.files ? here : await (0,workspace_open/* survey */.Fr)(host, root, inputs, { git: false, from: root, files });
        return lookAt(found, { inputs, env: host.env, repository: head?.repository, git });
    };
    const baseline = baselinePath(inputs, here.settings, host.cwd, root);
    const fixing = inputs.fix || inputs.dryRun;
    const fixed = fixing ? await (await __webpack_require__.e(/* import() */ 6849).then(__webpack_require__.bind(__webpack_require__, 36849))).fixAll(here.files, look) : undefined;
    const seen = fixed?.last ?? (await look(here.files));
    if (fixed !== undefined && !inputs.dryRun) {
        await (await __webpack_require__.e(/* import() */ 3706).then(__webpack_require__.bind(__webpack_require__, 63706))).writeChanges(here.files, fixed.changes);
    }
    const part = !here.whole || seen.projects.length < here.projects.length;
    const against = {
        path: baseline,
        only: part ? seen.projects : undefined,
        files: here.files,
        levels: here.settings.rules,
    };
    if (inputs.writeBaseline && baseline !== undefined && !inputs.dryRun) {
        holdAll(seen.findings, against);
        host.log.info(`Wrote the baseline ${(0,external_node_path_.relative)(host.cwd, baseline)}.`);
    }
    const { findings, known } = besideBaseline(seen.findings, against);
    const judged = inputs.dryRun && fixed !== undefined ? besideBaseline(fixed.first.findings, against).findings : findings;
    for (const finding of findings)
        host.annotate(finding);
    const strict = inputs.strict || here.settings.strict;
    const shown = { files: seen.files, projects: seen.projects, known, strict, verbose: options.verbose };
    const report = fixed === undefined ? undefined : await (await __webpack_require__.e(/* import() */ 1427).then(__webpack_require__.bind(__webpack_require__, 11427))).reportFixes(fixed, inputs.dryRun);
    const isText = options.format === 'text';
    if (!isText && report !== undefined && report.text !== '')
        host.log.info(report.text.trimEnd());
    return {
        exit: (0,pipeline/* stops */.Gb)(judged, { strict }) ? errors/* EXIT */.dc.failed : errors/* EXIT */.dc.done,
        json: {
            projects: seen.projects.map(({ name, ecosystem, path, version }) => ({ name, ecosystem, path, version })),
            findings: findings.map(plain),
            ...(baseline === undefined ? {} : { known }),
            ...report?.json,
        },
        text: `${isText ? (report?.text ?? '') : ''}${await renderFormat(options.format, findings, { ...shown, rules: stage/* ALL_RULES */.Uj })}`,
        summary: renderCheckSummary(findings, shown),
    };
}
async function lookAt(found, { inputs, env, repository, git }) {
    const tag = inputs.tag ?? (0,repository_git/* pushedTag */.YZ)(env);
    const projects = inputs.tag === undefined ? found.projects : (0,discover/* releasedBy */.RV)(inputs.tag, found.projects);
    const { targets, rules: levels } = found.settings;
    const context = { tag, repository, targets, levels, git };
    const findings = [...(0,rules_levels/* applyLevels */.k1)(found.findings, levels)];
    for (const project of projects)
        findings.push(...(await (0,stage/* checkProject */.sh)(project, found.files, context)));
    findings.push(...(await (0,stage/* checkRepository */.n_)(projects, found.files, context)));
    return { ...found, projects, findings };
}
function plain({ fixes, ...finding }) {
    return (fixes?.length ?? 0) > 0 ? { ...finding, fixable: true } : finding;
}
function rootWithoutGit(inputs, host, start) {
    return inputs.path.some((path) => (0,external_node_path_.relative)(host.cwd, (0,external_node_path_.resolve)(host.cwd, path)).startsWith('..')) ? start : host.cwd;
}


/***/ }),

/***/ 27282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



function writeWhole(path, text, root, folders = 'there') {
    const steps = stepsTo(path, root);
    const link = steps.find((step) => look(step)?.isSymbolicLink());
    if (link !== undefined)
        throw new Error(`${link} is a symbolic link, and links are never followed for writing`);
    const file = steps.slice(0, -1).find((step) => look(step)?.isDirectory() === false);
    if (file !== undefined)
        throw new Error(`${file} is not a folder`);
    const there = look(path);
    if (there !== undefined && !there.isFile())
        throw new Error(`${path} is not a regular file`);
    if (folders === 'make')
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(draft, text, { flag: 'wx', mode: there === undefined ? 0o666 : there.mode & 0o7777 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(draft, { force: true });
        throw error;
    }
}
function stepsTo(path, root) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path));
    if (way.startsWith('..'))
        return [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path)];
    return way.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).map((_, at, all) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, ...all.slice(0, at + 1)));
}
function look(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch (error) {
        if (error.code === 'ENOTDIR')
            return undefined;
        throw error;
    }
}


/***/ })

};
