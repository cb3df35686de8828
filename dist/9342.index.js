export const id = 9342;
export const ids = [9342];
export const modules = {
/***/ 9342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	check: () => (/* binding */ check)
});
var external_node_path_ = __webpack_require__(76760);
var check_levels = __webpack_require__(21634);
var stage = __webpack_require__(8664);
var errors = __webpack_require__(8005);
var outcome = __webpack_require__(28204);
var during = __webpack_require__(41232);
var markdown = __webpack_require__(51383);
var plural = __webpack_require__(84368);
var findings_markdown = __webpack_require__(47);
var report = __webpack_require__(83001);
;// CONCATENATED MODULE: ./.build/render/check-summary.js
function renderCheckSummary(findings, shown) {
		return `## ${checkTitle(findings, shown, markdown/* escapeMarkdown */.FV)}\n\n${(0,findings_markdown/* findingsMarkdown */.O)(findings, shown.strict ?? false)}`;
}
function checkTitle(findings, { projects, known = 0 }, safe = (name) => name) {
		const names = projects.length > 3 ? (0,plural/* plural */.L)(projects.length, 'project') : projects.map(({ name }) => safe(name)).join(', ');
		const counted = findings.length === 0 ? 'no problems found' : (0,report/* countFindings */.Gt)(findings);
		return `Check of ${names}: ${counted}${known > 0 ? `; ${known} more in the baseline` : ''}`;
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
var version = __webpack_require__(51928);
var changed_paths = __webpack_require__(70938);
var discover = __webpack_require__(47111);
var release_tag = __webpack_require__(67808);
;// CONCATENATED MODULE: ./.build/workspace/checked-tag.js
async function checkedTag(host, given, head, projects) {
		const names = projects.map(({ name }) => name);
		if (given !== undefined) {
				if ((0,version/* parseTag */.ED)(given, names) === undefined)
						throw (0,release_tag/* noVersion */.yV)(given);
				return { tag: given, released: (0,discover/* releasedBy */.RV)(given, projects), findings: otherName(given, projects) };
		}
		const tag = (0,repository_git/* pushedTag */.YZ)(host.env) ?? (await committedTag(host, head, projects));
		const fits = tag !== undefined && projects.some((project) => (0,version/* tagFits */.b0)(tag, project));
		return { tag, released: fits ? (0,discover/* releasedBy */.RV)(tag, projects) : projects, findings: [] };
}
async function committedTag(host, head, projects) {
		const tag = head === undefined ? undefined : (0,release_tag/* fittingTag */.Qj)(head, projects);
		if (head === undefined || tag === undefined)
				return undefined;
		return (await (0,changed_paths/* changedPaths */.vl)(host, head.root)).length === 0 ? tag : undefined;
}
function otherName(tag, projects) {
		const [only, another] = projects;
		const name = only === undefined ? undefined : (0,version/* parseTag */.ED)(tag, [only.name])?.name;
		if (only === undefined || another !== undefined || name === undefined || name === only.name)
				return [];
		return [
				{
						rule: 'tag/other-name',
						level: 'note',
						message: `The tag ${tag} names ${name}, and the only project is ${only.name}: the tag releases it all the same.`,
						hint: `If it is a tag of something else, exclude it from the filter of the release workflow, or tag ${only.name}-v1.2.3.`,
				},
		];
}
var workspace_open = __webpack_require__(46558);
var schemas = __webpack_require__(88343);
var about = __webpack_require__(87821);
var by_code_unit = __webpack_require__(63168);
var json_text = __webpack_require__(68478);
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
		const sorted = [...kinds].sort((a, b) => (0,by_code_unit/* byCodeUnit */.X)(order(a), order(b)));
		try {
				(0,write_whole/* writeWhole */.f)(path, (0,json_text/* jsonText */.s)({ format: 1, findings: sorted }), root);
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
var cut = __webpack_require__(60236);
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
						: [...fresh, ...(0,check_levels/* applyLevels */.k1)([outdated(left, path, options.files.root)], options.levels)],
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
		return {
				rule: 'check/baseline-outdated',
				level: 'note',
				message: `${(0,plural/* plural */.L)(count, 'finding')} of the baseline no longer ${count === 1 ? 'occurs' : 'occur'}.`,
				quote: (0,cut/* firstLines */.UV)(names, NAMED),
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
				const { tag, released, findings } = await checkedTag(host, inputs.tag, head, found.projects);
				const projects = inputs.tag === undefined ? found.projects : released;
				const noted = { ...found, findings: [...found.findings, ...findings] };
				return lookAt(noted, { tag, projects, released, repository: head?.repository, git }, host);
		};
		const baseline = baselinePath(inputs, here.settings, host.cwd, root);
		const fixing = inputs.fix || inputs.dryRun;
		const fixed = fixing ? await (await __webpack_require__.e(/* import() */ 7321).then(__webpack_require__.bind(__webpack_require__, 47321))).fixAll(here.files, look) : undefined;
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
				exit: (0,outcome/* stops */.Gb)(judged, { strict }) ? errors/* EXIT */.dc.failed : errors/* EXIT */.dc.done,
				json: {
						projects: seen.projects.map(({ name, ecosystem, path, version }) => ({ name, ecosystem, path, version })),
						findings: findings.map(plain),
						...(baseline === undefined ? {} : { known }),
						...report?.json,
				},
				text: `${isText ? (report?.text ?? '') : ''}${await renderFormat(options.format, findings, { ...shown, rules: stage/* ALL_RULES */.Uj })}`,
				summary: renderCheckSummary(findings, shown),
				report: { title: checkTitle(findings, shown), findings, releases: [] },
		};
}
async function lookAt(found, { tag, projects, released, repository, git }, host) {
		const { targets, rules: levels, publish } = found.settings;
		const partial = (0,discover/* isPartial */.mt)(found, projects);
		const context = { tag, repository, targets, tables: publish.tables, levels, git, partial };
		const findings = [...(0,check_levels/* applyLevels */.k1)(found.findings, levels)];
		for (const [index, project] of projects.entries()) {
				const own = released.includes(project) ? context : { ...context, tag: undefined };
				const title = projects.length === 1 ? 'check' : `check ${index + 1} of ${projects.length} projects`;
				findings.push(...(await (0,during/* during */.i)(host, title, () => (0,stage/* checkProject */.sh)(project, found.files, own))));
		}
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
/***/ 56884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	N: () => (/* binding */ capital)
});
function capital(text) {
		return text.charAt(0).toUpperCase() + text.slice(1);
}
/***/ }),
/***/ 51383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	FV: () => (/* binding */ escapeMarkdown),
	OF: () => (/* binding */ fenced),
	Qj: () => (/* binding */ markdownTable)
});
var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18001);
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
function markdownTable(head, rows) {
		const names = head.map((name) => (name === '' ? ' ' : ` ${name} `));
		return `|${names.join('|')}|\n${'|---'.repeat(head.length)}|\n${rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('')}`;
}
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
/***/ 41232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	i: () => (/* binding */ during)
});
async function during({ log }, title, work) {
		const done = log.busy(title);
		return work().finally(done);
}
/***/ }),
/***/ 58832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	WR: () => (/* binding */ compatibilityRows),
	al: () => (/* binding */ inOrder),
	lM: () => (/* binding */ planned),
	sG: () => (/* binding */ outcomeOf)
});
function inOrder(rows) {
		const compare = new Intl.Collator('en', { numeric: true }).compare;
		return [...rows].sort((a, b) => compare(a.project, b.project) ||
				compare(a.artifact, b.artifact) ||
				Number(a.dependencies === 'lowest') - Number(b.dependencies === 'lowest') ||
				compare(a.runtime, b.runtime));
}
function planned(rows) {
		if (rows === undefined || rows.length === 0)
				return undefined;
		return inOrder(rows).map(({ project, artifact, runtime, dependencies, sdk, outcome, detail, loses }) => ({
				project,
				artifact,
				runtime,
				dependencies,
				...(sdk === undefined ? {} : { sdk }),
				outcome,
				...(detail === undefined || detail === '' ? {} : { detail }),
				...(loses === undefined ? {} : { loses }),
		}));
}
function outcomeOf({ outcome, detail, loses }) {
		if (outcome === 'not-measured')
				return `not measured${detail === undefined ? '' : `: ${detail}`}`;
		if (outcome === 'failed')
				return 'does not start';
		return loses === undefined ? 'starts' : `starts, ${loses}`;
}
function compatibilityRows(measured) {
		const several = new Set(measured.map(({ project }) => project)).size > 1;
		const named = (server) => (several ? [server] : []);
		return [
				[...named('server'), 'tested on', 'dependencies', 'SDK', ''],
				...inOrder(measured).map((row) => [
						...named(row.project),
						row.runtime,
						row.dependencies,
						row.sdk ?? '',
						outcomeOf(row),
				]),
		];
}
/***/ }),
/***/ 47:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	O: () => (/* binding */ findingsMarkdown)
});
var _core_level_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56402);
var _core_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51383);
var _core_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28204);
var _core_plural_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84368);
var _place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85956);
var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83001);
const IN_FULL = 20;
const ROWS = 300;
function findingsMarkdown(findings, strict) {
		const stopping = findings.filter((finding) => (0,_core_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .stops */ .Gb)([finding], { strict }));
		const shown = stopping.toSorted((a, b) => (0,_core_level_js__WEBPACK_IMPORTED_MODULE_2__/* .byLevel */ .s6)(a.level, b.level)).slice(0, IN_FULL);
		const rest = findings.filter((finding) => !shown.includes(finding));
		const stopped = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .stoppedByStrict */ .KB)(findings, strict);
		return [
				...shown.map(inFull),
				stopped === '' ? '' : `${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(stopped)}\n\n`,
				rest.length === 0
						? ''
						: `<details><summary>${(0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .countFindings */ .Gt)(rest)}</summary>\n\n${table(rest.slice(0, ROWS))}${rest.length > ROWS ? `\nand ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(rest.length - ROWS, 'more finding')}\n` : ''}\n</details>\n\n`,
		].join('');
}
function inFull(finding) {
		const { level, rule, message, quote = [] } = finding;
		const where = (0,_place_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$)(finding);
		const head = `**${level}** ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(rule)}${where === '' ? '' : ` in ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(where)}`}`;
		return [
				head,
				paragraphs(message),
				...(quote.length === 0 ? [] : [(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .fenced */ .OF)(quote.join('\n'), 'text').trimEnd()]),
				...(finding.hint === undefined ? [] : [paragraphs(finding.hint)]),
		]
				.map((part) => `${part}\n\n`)
				.join('');
}
function paragraphs(text) {
		return (text.match(/(?:^ .*\n?)+|^.*$/gm) ?? [])
				.filter((part) => part !== '')
				.map((part) => (part.startsWith(' ') ? (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .fenced */ .OF)(part.replace(/^ {2}/gm, ''), '').trimEnd() : (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(part)))
				.join('\n\n');
}
function table(findings) {
		const rows = findings.map((finding) => {
				const { level, rule, message, hint = '' } = finding;
				const what = [message, ...hint.split('\n')].map(_core_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV).filter((part) => part !== '');
				return [level, (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(rule), (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)((0,_place_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$)(finding)), what.join('<br>')];
		});
		return (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownTable */ .Qj)(['', 'rule', 'where', 'what'], rows);
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
	Gt: () => (/* binding */ countFindings),
	KB: () => (/* binding */ stoppedByStrict),
	Nx: () => (/* binding */ renderBuilt),
	U0: () => (/* binding */ renderIntended),
	W1: () => (/* binding */ startedWith),
	gt: () => (/* binding */ renderFiles),
	uM: () => (/* binding */ renderPassports),
	v8: () => (/* binding */ renderClients),
	wZ: () => (/* binding */ renderHeader)
});
var pretty_bytes__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85901);
var _core_about_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87821);
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18001);
var _core_plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84368);
var _host_progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39910);
var _plan_compatibility_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(58832);
var _passport_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4073);
var _receipts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33650);
var _table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85575);
var _works_with_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95598);
var _wrap_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(84439);
function renderHeader(release) {
		const names = release.projects.map(({ name, version }) => (version === undefined ? name : `${name} ${version}`));
		const shown = names.length > 3 ? (0,_core_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(names.length, 'project') : (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .Ow)(names.join(', '));
		const tag = release.tag === undefined ? 'no tag' : `tag ${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .Ow)(release.tag)}`;
		const how = release.rehearsed ? ' (rehearsed)' : release.noRelease === undefined ? '' : ' (no release)';
		return `${_core_about_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME */ .o_} ${_core_about_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .xv}   ${shown}   commit ${release.commit.slice(0, 7)}   ${tag}${how}\n`;
}
function shortDigest(sha256) {
		return `${sha256.slice(0, 4)}…${sha256.slice(-4)}`;
}
function renderFiles(release) {
		const rows = release.artifacts.map((artifact) => [
				artifact.file,
				(0,pretty_bytes__WEBPACK_IMPORTED_MODULE_5__/* ["default"] */ .A)(artifact.size),
				shortDigest(artifact.sha256),
				startedWith(artifact, release),
		]);
		return `${(0,_table_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .t)([['file', 'size', 'sha256', 'started with'], ...rows])}${renderCompatibility(release)}${renderPassports((0,_passport_js__WEBPACK_IMPORTED_MODULE_7__/* .passportsOf */ .rd)(release))}${renderClients((0,_works_with_js__WEBPACK_IMPORTED_MODULE_8__/* .clientTables */ .B9)(release))}`;
}
function renderPassports(shown) {
		const rows = (0,_passport_js__WEBPACK_IMPORTED_MODULE_7__/* .passportRows */ .Ek)(shown);
		return rows.length === 0 ? '' : `\n${(0,_table_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .t)(rows)}`;
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
		const rows = (0,_works_with_js__WEBPACK_IMPORTED_MODULE_8__/* .worksWithRows */ .MV)(tables);
		if (rows.length === 0)
				return '';
		const [last = ['']] = rows.slice(-1);
		const above = rows.length === 1 ? '' : (0,_table_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .t)(rows.slice(0, -1));
		return `\n${above}${(0,_wrap_js__WEBPACK_IMPORTED_MODULE_9__/* .filled */ .Bq)(`  ${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .Ow)(last[0] ?? '')}`)}\n`;
}
function renderCompatibility({ compatibility = [] }) {
		if (compatibility.length < 2)
				return '';
		return `\n${(0,_table_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .t)((0,_plan_compatibility_js__WEBPACK_IMPORTED_MODULE_10__/* .compatibilityRows */ .WR)(compatibility))}`;
}
function renderReceipts(receipts) {
		const rows = (0,_receipts_js__WEBPACK_IMPORTED_MODULE_1__/* .channelsOf */ .M)(receipts).map(({ target, outcome, files, link, detail }) => {
				const about = [detail, outcome === 'published' || detail === undefined ? link : undefined];
				return [target, outcome, files, about.filter(Boolean).join('  ')];
		});
		return (0,_table_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .t)([['target', 'outcome', 'files', ''], ...rows]);
}
function renderIntended(rows) {
		if (rows.length === 0)
				return '';
		const lines = rows.map(({ target, file, state, verb, why, there, url }) => [
				...[target, file, state, verb],
				why ?? (verb === 'conflict' ? `there: ${there ?? ''}` : (url ?? '')),
		]);
		return `\n${(0,_table_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .t)([['target', 'file', 'there', 'action', ''], ...lines])}`;
}
function renderBuilt(release, planDigest) {
		const next = release.noRelease === undefined
				? `Next: ${_core_about_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME */ .o_} publish ${release.out}`
				: (0,_wrap_js__WEBPACK_IMPORTED_MODULE_9__/* .filled */ .Bq)(`This is not a release: ${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .Ow)(release.noRelease)}. It can be inspected, but not published.`);
		return `\n${renderFiles(release)}\nIn ${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .Ow)(release.out)}\nplan-digest ${planDigest}\n${next}\n`;
}
function countFindings(findings) {
		return ['error', 'warning', 'note']
				.map((level) => ({ level, count: findings.filter((finding) => finding.level === level).length }))
				.filter(({ count }) => count > 0)
				.map(({ level, count }) => (0,_core_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(count, level))
				.join(', ');
}
function stoppedByStrict(findings, strict) {
		const rules = [...new Set(findings.filter(({ level }) => level === 'warning').map(({ rule }) => rule))];
		if (!strict || rules.length === 0)
				return '';
		const too = findings.some(({ level }) => level === 'error') ? ' too' : '';
		return `Stopped by strict${too}: warnings count as errors (${rules.join(', ')}).`;
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
