export const id = 2508;
export const ids = [2508];
export const modules = {
/***/ 37207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	withdraw: () => (/* binding */ withdraw)
});
var target_input = __webpack_require__(45717);
var about = __webpack_require__(87821);
var clean_text = __webpack_require__(18001);
var errors = __webpack_require__(8005);
var core_version = __webpack_require__(51928);
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
				text: `${(0,render_findings/* renderFindings */.v)(findings, {})}${renderWithdrawn(rows)}\n${closing(rows, findings, inputs)}\n`,
		};
}
function reasonOf({ reason, version }) {
		const line = (0,clean_text/* cleanLine */.Ow)(reason ?? '').trim();
		if (line !== '' && line.length <= MOST_CHARACTERS)
				return line;
		const message = line === ''
				? 'withdraw needs a reason: everyone who installs the version is shown it.'
				: `The reason has ${line.length} characters; ${MOST_CHARACTERS} are shown.`;
		throw (0,errors/* usageError */.Wp)('withdraw/reason', message, `Write: ${about/* NAME */.o_} withdraw ${version ?? '1.2.3'} --reason "Loses data; use a newer version."`);
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
				: (0,errors/* usageError */.Wp)('withdraw/several', `Several tags have the version ${(0,clean_text/* cleanLine */.Ow)(given)}: ${fitting.join(', ')}.`, `Name one of them: ${about/* NAME */.o_} withdraw ${tag} --reason …`);
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
/***/ 36265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	m: () => (/* binding */ readPlan),
	v: () => (/* binding */ parsePlan)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var jsonc_parser__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99547);
var _core_about_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87821);
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(18001);
var _core_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34002);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8005);
var _mcp_limits_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28445);
var _plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4147);
var _schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83425);
const BUILD_HINT = `Create one with ${_core_about_js__WEBPACK_IMPORTED_MODULE_7__/* .NAME */ .o_} build, or pass its folder: ${_core_about_js__WEBPACK_IMPORTED_MODULE_7__/* .NAME */ .o_} publish <folder>.`;
const MAX_BYTES = 16 * 1024 * 1024;
const MOST_SHOWN = 20;
async function readPlan(folder) {
		const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _plan_js__WEBPACK_IMPORTED_MODULE_5__/* .PLAN_FILE */ .VI);
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
		if (typeof format === 'number' && format > _schema_js__WEBPACK_IMPORTED_MODULE_6__/* .PLAN_FORMAT */ ._A) {
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('plan/newer', `${place(['format'])}: the plan has format ${format}; this version of ${_core_about_js__WEBPACK_IMPORTED_MODULE_7__/* .NAME */ .o_} reads format ${_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .PLAN_FORMAT */ ._A}.`, `Update ${_core_about_js__WEBPACK_IMPORTED_MODULE_7__/* .NAME */ .o_}, or publish with the version that created the plan.`);
		}
		if (format !== _schema_js__WEBPACK_IMPORTED_MODULE_6__/* .PLAN_FORMAT */ ._A) {
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('plan/foreign', `${place(['format'])}: not a release plan: format is missing.`, BUILD_HINT);
		}
		const checked = _schema_js__WEBPACK_IMPORTED_MODULE_6__/* .PLAN_SCHEMA */ .G0.safeParse(value);
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
				hint: `Do not edit a plan: create a new one with ${_core_about_js__WEBPACK_IMPORTED_MODULE_7__/* .NAME */ .o_} build.`,
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
						const shown = (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_9__/* .cleanLine */ .Ow)(name).slice(0, 100);
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
		return (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_9__/* .cleanLine */ .Ow)(words.join('')).slice(0, 200) || 'the plan';
}
/***/ }),
/***/ 78162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Io: () => (/* binding */ levelled),
	UL: () => (/* binding */ conflictFinding),
	ct: () => (/* binding */ withoutDoubts),
	hD: () => (/* binding */ findingOf),
	s0: () => (/* binding */ asFinding)
});
var _core_system_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52708);
function asFinding(thrown, target) {
		const error = (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_0__/* .expected */ .p6)(thrown);
		if (error === undefined || error.exit === 2 || error.exit === 130)
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
function levelled(findings, required) {
		return required ? findings : findings.map((one) => (one.level === 'error' ? { ...one, level: 'warning' } : one));
}
function conflictFinding({ state, target, publishFile, there = 'other contents', differs }) {
		const { file, kind, project, sha256 } = publishFile;
		const about = { rule: `publish/${target}-conflict`, level: 'error', target, artifact: file, project };
		if (state === 'absent') {
				const isEvidence = kind === 'evidence';
				return {
						...about,
						message: `${target} has ${there}, and accepts no more files: ${file} cannot be added.${isEvidence ? ' Nothing was signed.' : ''}`,
						hint: isEvidence
								? 'Publish this version without that signature, and sign from the next one on.'
								: 'Release the change as a new version.',
				};
		}
		return {
				...about,
				message: `${target} already has ${file} with different contents, and published files are never replaced.`,
				facts: {
						there,
						here: sha256 === '' ? 'not made yet' : `sha256 ${sha256}`,
						...(differs === undefined ? {} : { differs }),
				},
				hint: 'Release the change as a new version. If this commit was uploaded, publish the release folder of that run: it has the same bytes. A build with other versions of its tools has others.',
		};
}
function findingOf({ target, file, project, outcome, detail = '', sha256 }) {
		if (outcome !== 'failed' && outcome !== 'conflict')
				return undefined;
		const message = outcome === 'failed'
				? `${target} did not accept ${file}.`
				: `${target} has ${file} with different contents, and published files are never replaced.`;
		return {
				...{ rule: `publish/${target}-${outcome}`, level: 'error', target, message, artifact: file, project },
				...(outcome === 'conflict' ? { facts: { there: detail, here: `sha256 ${sha256}` } } : { quote: [detail] }),
				hint: outcome === 'failed'
						? 'Run publish again: it continues where it stopped.'
						: 'Release the change as a new version.',
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
/***/ 39716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	v: () => (/* binding */ renderFindings)
});
var external_node_util_ = __webpack_require__(57975);
var clean_text = __webpack_require__(18001);
var grouped = __webpack_require__(6978);
var level = __webpack_require__(56402);
var plural = __webpack_require__(84368);
var pipeline = __webpack_require__(94380);
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
function renderFindings(findings, options = {}) {
		const groups = byRule(findings);
		const inFull = (some) => some.map((group) => `${block(group, options)}\n\n`).join('');
		const stopping = groups.filter((group) => options.verbose || (0,pipeline/* stops */.Gb)(group, { strict: options.strict === true }));
		const rest = groups.filter((group) => !stopping.includes(group));
		const folded = foldFindings(rest, inFull, (level) => painted(level, options), columns(options, WIDEST_LINE));
		return findings.length === 0 ? '' : `${`${inFull(stopping)}${folded}`.trimEnd()}\n`;
}
function byRule(findings) {
		const sorted = level/* LEVELS */.A_.flatMap((level) => findings.filter((one) => one.level === level));
		return [...(0,grouped/* grouped */.z)(sorted, ({ rule }) => rule).values()];
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
		const quote = (finding.quote ?? []).flatMap((line) => (0,clean_text/* cleanText */.X5)(line).split('\n'));
		const source = quote.length > 0 ? [] : (0,render_frame/* frame */.G)(finding, options.files);
		return [
				(0,wrap/* paragraphs */.qN)(finding.message, columns(options)),
				...(source.length > 0 ? [indent(source, 4)] : []),
				...(quote.length > 0 ? [indent(quote.slice(-QUOTED), 4)] : []),
				...(facts.length > 0
						? [facts.map(([label, value]) => `  ${(0,clean_text/* cleanLine */.Ow)(label).padEnd(width)}   ${(0,clean_text/* cleanLine */.Ow)(value)}`).join('\n')]
						: []),
				...(finding.hint === undefined ? [] : [(0,wrap/* paragraphs */.qN)(finding.hint, columns(options))]),
		];
}
function bodies(group, width) {
		const same = new Set(group.map(({ message }) => message)).size === 1;
		const hints = [...new Set(group.map(({ hint }) => hint))];
		const shown = group.slice(0, PLACES);
		const places = shown.map((finding) => {
				const extra = same
						? []
						: (0,wrap/* paragraphs */.qN)(finding.message, width - 2)
								.split('\n')
								.map((line) => `  ${line}`);
				const hint = hints.length > 1 && finding.hint !== undefined ? (0,wrap/* paragraphs */.qN)(finding.hint, width - 2).split('\n') : [];
				const lighter = finding.level === group[0].level ? '' : `   (${finding.level})`;
				const place = `${(0,render_place/* placeOf */.$)(finding)}${lighter}`;
				return [...(place === '' ? [] : [`  ${place}`]), ...extra, ...hint.map((line) => `  ${line}`)].join('\n');
		});
		const rest = group.length - shown.length;
		return [
				...(same ? [(0,wrap/* paragraphs */.qN)(group[0].message, width)] : []),
				...(places.every((place) => place === '') ? [] : [places.join(same && hints.length === 1 ? '\n' : '\n\n')]),
				...(rest > 0 ? [`  and ${(0,plural/* plural */.L)(rest, 'more place')}: --format json shows all`] : []),
				...(hints.length === 1 && hints[0] !== undefined ? [(0,wrap/* paragraphs */.qN)(hints[0], width)] : []),
		];
}
function indent(lines, width) {
		return lines.map((line) => `${' '.repeat(width)}${line}`).join('\n');
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
/***/ })
};
