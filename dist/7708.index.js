export const id = 7708;
export const ids = [7708];
export const modules = {
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
/***/ 44948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	O: () => (/* binding */ offers),
	v: () => (/* binding */ spoken)
});
var _core_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84368);
function offers({ tools, resources, resourceTemplates, prompts }) {
		const counted = [
				[tools.length, 'tool'],
				[resources.length, 'resource'],
				[resourceTemplates.length, 'resource template'],
				[prompts.length, 'prompt'],
		];
		const some = counted.filter(([count]) => count > 0);
		return some.map(([count, what]) => (0,_core_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(count, what)).join(', ') || 'nothing';
}
function spoken({ protocolVersions }, eras) {
		if (eras === undefined)
				return protocolVersions.join(', ');
		const { legacy, modern } = eras;
		const range = legacy.length < 2 ? legacy : [`${legacy[0]} to ${legacy.at(-1)}`];
		return [...range, ...modern].join(' and ');
}
/***/ }),
/***/ 37734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	I6: () => (/* binding */ verifyCommands),
	Ur: () => (/* binding */ installsOf),
	sm: () => (/* binding */ took),
	uZ: () => (/* binding */ setupsOf)
});
var _clients_setup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5140);
var _core_about_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87821);
var _core_shell_word_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15847);
var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26321);
var _file_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80649);
var _own_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77564);
function installsOf(plan, projects, isThere, indexOf) {
		return plan.projects.flatMap(({ name, ecosystem, path, version, artifacts }) => {
				const project = (0,_own_js__WEBPACK_IMPORTED_MODULE_3__/* .projectOf */ .v8)({ name, ecosystem, path }, projects);
				if (project === undefined)
						return [];
				const { installsFrom, published, userCommands } = (0,_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ecosystemOf */ .M)(project);
				if (!isThere(installsFrom.target, name))
						return [];
				const isNamed = published !== undefined || installsFrom.byAddress === true;
				const index = isNamed ? indexOf(installsFrom.target) : undefined;
				const isHttp = artifacts.some(({ started }) => started?.transport === 'http');
				const setup = isHttp ? undefined : (0,_clients_setup_js__WEBPACK_IMPORTED_MODULE_0__/* .setupOf */ .N)(project, version, index);
				return [{ commands: userCommands(project, version, index), setup }];
		});
}
function setupsOf(installs) {
		return installs.flatMap(({ setup }) => setup ?? []);
}
function took(receipts) {
		return (target, project) => receipts.some((one) => one.target === target &&
				one.project === project &&
				['published', 'identical', 'accepted'].includes(one.outcome));
}
function verifyCommands(tag, repository, part) {
		const [host, ...names] = repository.split('/');
		const elsewhere = names.length === 2 ? `GH_HOST=${host} ` : '';
		const named = names.length === 2 ? names.join('/') : repository;
		return [
				(0,_core_shell_word_js__WEBPACK_IMPORTED_MODULE_4__/* .shellLine */ .T)(['gh', 'release', 'download', tag, '--repo', repository]),
				`sha256sum -c ${(0,_file_names_js__WEBPACK_IMPORTED_MODULE_2__/* .checksumsFile */ .$R)(part)}`,
				`${elsewhere}${(0,_core_shell_word_js__WEBPACK_IMPORTED_MODULE_4__/* .shellLine */ .T)(['npx', '-y', `${_core_about_js__WEBPACK_IMPORTED_MODULE_5__/* .NAME */ .o_}@${_core_about_js__WEBPACK_IMPORTED_MODULE_5__/* .VERSION */ .xv}`, 'verify', `github:${named}@${tag}`])}`,
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
		const shown = (0,_core_level_js__WEBPACK_IMPORTED_MODULE_2__/* .heaviestFirst */ .O7)(stopping).slice(0, IN_FULL);
		const rest = findings.filter((finding) => !shown.includes(finding));
		const stopped = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .stoppedByStrict */ .KB)(findings, strict);
		return [
				...shown.map(inFull),
				stopped === '' ? '' : `${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(stopped)}\n\n`,
				rest.length === 0
						? ''
						: `<details><summary>${(0,_core_level_js__WEBPACK_IMPORTED_MODULE_2__/* .countFindings */ .Gt)(rest)}</summary>\n\n${table(rest.slice(0, ROWS))}${rest.length > ROWS ? `\nand ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(rest.length - ROWS, 'more finding')}\n` : ''}\n</details>\n\n`,
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
/***/ 39716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	renderFindings: () => (/* binding */ renderFindings)
});
var external_node_util_ = __webpack_require__(57975);
var clean_text = __webpack_require__(18001);
var grouped = __webpack_require__(6978);
var level = __webpack_require__(56402);
var outcome = __webpack_require__(28204);
var plural = __webpack_require__(84368);
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
const QUOTED_PLACE = 6;
function renderFindings(findings, options = {}) {
		const groups = byRule(findings);
		const inFull = (some) => some.map((group) => `${block(group, options)}\n\n`).join('');
		const stopping = groups.filter((group) => options.verbose || (0,outcome/* stops */.Gb)(group, { strict: options.strict === true }));
		const rest = groups.filter((group) => !stopping.includes(group));
		const folded = foldFindings(rest, inFull, (level) => painted(level, options), columns(options, WIDEST_LINE));
		return findings.length === 0 ? '' : `${`${inFull(stopping)}${folded}`.trimEnd()}\n`;
}
function byRule(findings) {
		return [...(0,grouped/* grouped */.z)((0,level/* heaviestFirst */.O7)(findings), ({ rule }) => rule).values()];
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
		const quote = quoted(finding);
		const source = quote.length > 0 ? [] : (0,render_frame/* frame */.G)(finding, options.files);
		return [
				(0,wrap/* paragraphs */.qN)(finding.message, columns(options)),
				...(source.length > 0 ? [(0,wrap/* indented */.gu)(source.join('\n'))] : []),
				...(quote.length > 0 ? [(0,wrap/* indented */.gu)(quote.join('\n'))] : []),
				...(facts.length > 0
						? [facts.map(([label, value]) => `  ${(0,clean_text/* cleanLine */.Ow)(label).padEnd(width)}   ${(0,clean_text/* cleanLine */.Ow)(value)}`).join('\n')]
						: []),
				...(finding.hint === undefined ? [] : [(0,wrap/* paragraphs */.qN)(finding.hint, columns(options))]),
		];
}
function quoted({ quote = [] }, most = QUOTED) {
		return quote.flatMap((line) => (0,clean_text/* cleanText */.X5)(line).split('\n')).slice(-most);
}
function bodies(group, width) {
		const same = new Set(group.map(({ message }) => message)).size === 1;
		const words = same ? quoted(group[0]) : [];
		const hints = [...new Set(group.map(({ hint }) => hint))];
		const shown = group.slice(0, PLACES);
		const places = shown.map((finding) => {
				const extra = same
						? []
						: (0,wrap/* paragraphs */.qN)(finding.message, width - 2)
								.split('\n')
								.concat(quoted(finding, QUOTED_PLACE).map((line) => `    ${line}`))
								.map((line) => `  ${line}`);
				const hint = hints.length > 1 && finding.hint !== undefined ? (0,wrap/* paragraphs */.qN)(finding.hint, width - 2).split('\n') : [];
				const lighter = finding.level === group[0].level ? '' : `   (${finding.level})`;
				const place = `${(0,render_place/* placeOf */.$)(finding)}${lighter}`;
				return [...(place === '' ? [] : [`  ${place}`]), ...extra, ...hint.map((line) => `  ${line}`)].join('\n');
		});
		const rest = group.length - shown.length;
		return [
				...(same ? [(0,wrap/* paragraphs */.qN)(group[0].message, width)] : []),
				...(words.length > 0 ? [(0,wrap/* indented */.gu)(words.join('\n'))] : []),
				...(places.every((place) => place === '') ? [] : [places.join(same && hints.length === 1 ? '\n' : '\n\n')]),
				...(rest > 0 ? [`  and ${(0,plural/* plural */.L)(rest, 'more place')}: --format json shows all`] : []),
				...(hints.length === 1 && hints[0] !== undefined ? [(0,wrap/* paragraphs */.qN)(hints[0], width)] : []),
		];
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
	KB: () => (/* binding */ stoppedByStrict),
	Nx: () => (/* binding */ renderBuilt),
	U0: () => (/* binding */ renderIntended),
	W1: () => (/* binding */ startedWith),
	gt: () => (/* binding */ renderFiles),
	uM: () => (/* binding */ renderPassports),
	v8: () => (/* binding */ renderClients),
	wZ: () => (/* binding */ renderHeader)
});
var pretty_bytes__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85901);
var _core_about_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87821);
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18001);
var _core_plural_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84368);
var _host_progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39910);
var _host_typed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93237);
var _plan_compatibility_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(58832);
var _passport_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4073);
var _receipts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33650);
var _table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85575);
var _works_with_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(95598);
var _wrap_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(84439);
function renderHeader(release) {
		const names = release.projects.map(({ name, version }) => (version === undefined ? name : `${name} ${version}`));
		const shown = names.length > 3 ? (0,_core_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(names.length, 'project') : (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .Ow)(names.join(', '));
		const tag = release.tag === undefined ? 'no tag' : `tag ${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .Ow)(release.tag)}`;
		const how = release.rehearsed ? ' (rehearsed)' : release.noRelease === undefined ? '' : ' (no release)';
		return `${_core_about_js__WEBPACK_IMPORTED_MODULE_5__/* .NAME */ .o_} ${_core_about_js__WEBPACK_IMPORTED_MODULE_5__/* .VERSION */ .xv}   ${shown}   commit ${release.commit.slice(0, 7)}   ${tag}${how}\n`;
}
function shortDigest(sha256) {
		return `${sha256.slice(0, 4)}…${sha256.slice(-4)}`;
}
function renderFiles(release) {
		const rows = release.artifacts.map((artifact) => [
				artifact.file,
				(0,pretty_bytes__WEBPACK_IMPORTED_MODULE_6__/* ["default"] */ .A)(artifact.size),
				shortDigest(artifact.sha256),
				startedWith(artifact, release),
		]);
		return `${(0,_table_js__WEBPACK_IMPORTED_MODULE_7__/* .table */ .t)([['file', 'size', 'sha256', 'started with'], ...rows])}${renderCompatibility(release)}${renderPassports((0,_passport_js__WEBPACK_IMPORTED_MODULE_8__/* .passportsOf */ .rd)(release))}${renderClients((0,_works_with_js__WEBPACK_IMPORTED_MODULE_9__/* .clientTables */ .B9)(release))}`;
}
function renderPassports(shown) {
		const rows = (0,_passport_js__WEBPACK_IMPORTED_MODULE_8__/* .passportRows */ .Ek)(shown);
		return rows.length === 0 ? '' : `\n${(0,_table_js__WEBPACK_IMPORTED_MODULE_7__/* .table */ .t)(rows)}`;
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
		const rows = (0,_works_with_js__WEBPACK_IMPORTED_MODULE_9__/* .worksWithRows */ .MV)(tables);
		if (rows.length === 0)
				return '';
		const [last = ['']] = rows.slice(-1);
		const above = rows.length === 1 ? '' : (0,_table_js__WEBPACK_IMPORTED_MODULE_7__/* .table */ .t)(rows.slice(0, -1));
		return `\n${above}${(0,_wrap_js__WEBPACK_IMPORTED_MODULE_10__/* .filled */ .Bq)(`  ${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .Ow)(last[0] ?? '')}`)}\n`;
}
function renderCompatibility({ compatibility = [] }) {
		if (compatibility.length < 2)
				return '';
		return `\n${(0,_table_js__WEBPACK_IMPORTED_MODULE_7__/* .table */ .t)((0,_plan_compatibility_js__WEBPACK_IMPORTED_MODULE_11__/* .compatibilityRows */ .WR)(compatibility))}`;
}
function renderReceipts(receipts) {
		const rows = (0,_receipts_js__WEBPACK_IMPORTED_MODULE_2__/* .channelsOf */ .M)(receipts).map(({ target, outcome, files, link, detail }) => {
				const about = [detail, outcome === 'published' || detail === undefined ? link : undefined];
				return [target, outcome, files, about.filter(Boolean).join('  ')];
		});
		return (0,_table_js__WEBPACK_IMPORTED_MODULE_7__/* .table */ .t)([['target', 'outcome', 'files', ''], ...rows]);
}
function renderIntended(rows) {
		if (rows.length === 0)
				return '';
		const lines = rows.map(({ target, file, state, verb, why, there, url }) => [
				...[target, file, state, verb],
				why ?? (verb === 'conflict' ? `there: ${there ?? ''}` : (url ?? '')),
		]);
		return `\n${(0,_table_js__WEBPACK_IMPORTED_MODULE_7__/* .table */ .t)([['target', 'file', 'there', 'action', ''], ...lines])}`;
}
function renderBuilt(release, planDigest) {
		const next = release.noRelease === undefined
				? `Next: ${_host_typed_js__WEBPACK_IMPORTED_MODULE_1__/* .TYPED */ .X} publish ${release.out}`
				: (0,_wrap_js__WEBPACK_IMPORTED_MODULE_10__/* .filled */ .Bq)(`This is not a release: ${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .Ow)(release.noRelease)}. It can be inspected, but not published.`);
		return `\n${renderFiles(release)}\nIn ${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .Ow)(release.out)}\nplan-digest ${planDigest}\n${next}\n`;
}
function stoppedByStrict(findings, strict) {
		const rules = [...new Set(findings.filter(({ level }) => level === 'warning').map(({ rule }) => rule))];
		if (!strict || rules.length === 0)
				return '';
		const too = findings.some(({ level }) => level === 'error') ? ' too' : '';
		return `Stopped by strict${too}: warnings count as errors (${rules.join(', ')}).`;
}
/***/ }),
/***/ 64835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	CF: () => (/* binding */ reportedBuild),
	F: () => (/* binding */ renderBuildSummary),
	Lf: () => (/* binding */ renderSentSummary),
	eZ: () => (/* binding */ namesOf),
	iL: () => (/* binding */ renderReleaseSummary),
	pX: () => (/* binding */ sentTitle)
});
var pretty_bytes__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(85901);
var _clients_install_block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83462);
var _contract_render_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15473);
var _core_markdown_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51383);
var _core_plural_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(84368);
var _mcp_describe_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(44948);
var _plan_compatibility_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(58832);
var _plan_install_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37734);
var _findings_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47);
var _passport_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4073);
var _receipts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33650);
var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83001);
var _works_with_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95598);
function renderBuildSummary(release, plan, strict, planDigest) {
		return [
				heading(release, builtTitle(release, plan)),
				(0,_findings_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsMarkdown */ .O)(release.findings, strict),
				seen(release),
				planDigest === undefined ? '' : `plan-digest \`${planDigest}\`\n\n`,
		].join('');
}
function seen(release) {
		return [
				started(release),
				(0,_contract_render_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .comparedMarkdown */ .Nk)(release.compared, release.projects.length > 1),
				compatibility(release.compatibility),
				(0,_passport_js__WEBPACK_IMPORTED_MODULE_6__/* .passportMarkdown */ .W3)((0,_passport_js__WEBPACK_IMPORTED_MODULE_6__/* .passportsOf */ .rd)(release)),
				(0,_works_with_js__WEBPACK_IMPORTED_MODULE_7__/* .worksWithMarkdown */ .ED)((0,_works_with_js__WEBPACK_IMPORTED_MODULE_7__/* .clientTables */ .B9)(release)),
				files(release),
		].join('');
}
function builtTitle(release, plan) {
		return plan === undefined
				? 'was stopped'
				: release.noRelease === undefined
						? 'is ready'
						: 'was built (not a release)';
}
function reportedBuild(release, plan) {
		return {
				title: `${namesOf(release)} ${builtTitle(release, plan)}`,
				findings: release.findings,
				releases: [release],
		};
}
function namesOf({ projects, }) {
		return projects.map(({ name, version }) => (version === undefined ? name : `${name} ${version}`)).join(', ');
}
function renderReleaseSummary(release, result) {
		return [
				heading(release, result.title),
				`${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeMarkdown */ .FV)(result.next)}\n\n`,
				(0,_findings_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsMarkdown */ .O)(release.findings, result.strict),
				channels(result.receipts),
				seen(release),
				install(result.install),
		].join('');
}
function renderSentSummary(sent, next) {
		const { plan, receipts, outcome, intended } = sent;
		return [
				`## ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeMarkdown */ .FV)(sentTitle(sent))}\n\n${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeMarkdown */ .FV)(next)}\n\n`,
				(0,_findings_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsMarkdown */ .O)(sent.findings, false),
				channels(receipts),
				actions(intended),
				plan === undefined ? '' : planned(plan),
				(0,_contract_render_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .comparedMarkdown */ .Nk)(plan?.compared, (plan?.projects.length ?? 0) > 1),
				compatibility(plan?.compatibility),
				(0,_clients_install_block_js__WEBPACK_IMPORTED_MODULE_0__/* .verifying */ .M)(sent.verify),
				intended === undefined && (outcome === 'done' || outcome === 'accepted') ? install(sent.install) : '',
		].join('');
}
function sentTitle({ plan, outcome, intended, left = [] }) {
		const words = {
				done: intended === undefined ? (left.length > 0 ? 'is published in part' : 'is published') : 'can be published',
				accepted: 'was sent, but is not served yet',
				conflict: 'was stopped by a conflict',
				failed: 'is not published',
		};
		return `${plan === undefined ? 'The release' : namesOf(plan)} ${words[outcome]}`;
}
function heading(release, title) {
		const facts = [
				`commit ${release.commit.slice(0, 7)}`,
				...(release.tag === undefined ? [] : [`tag ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeMarkdown */ .FV)(release.tag)}`]),
		];
		return `## ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeMarkdown */ .FV)(namesOf(release))} ${title}\n\n${facts.join(', ')}\n\n`;
}
function channels(receipts) {
		if (receipts.length === 0)
				return '';
		const rows = (0,_receipts_js__WEBPACK_IMPORTED_MODULE_4__/* .channelsOf */ .M)(receipts).map(({ target, files, outcome, link, detail }) => {
				const linked = link === undefined ? (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeMarkdown */ .FV)(files) : `[${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeMarkdown */ .FV)(files)}](${addressed(link)})`;
				return [target, linked, outcome, (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeMarkdown */ .FV)(detail ?? '')];
		});
		return section('Channels', ['target', 'files', 'outcome', ''], rows);
}
function addressed(link) {
		const escaped = URL.canParse(link) ? new URL(link).href : encodeURI(link);
		return escaped.replace(/[()|]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}
function actions(intended = []) {
		if (intended.length === 0)
				return '';
		const rows = intended.map(({ target, file, state, verb, why, there }) => [target, file, state, verb, why ?? there ?? ''].map(_core_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeMarkdown */ .FV));
		return section('What publish would do', ['target', 'file', 'there', 'action', ''], rows);
}
function started(release) {
		const rows = release.started.map(({ artifact, contract, runtime, readyMs, peakBytes, components, eras, ...start }) => {
				const { serverInfo } = contract;
				const memory = peakBytes === undefined ? '' : `, ${(0,pretty_bytes__WEBPACK_IMPORTED_MODULE_9__/* ["default"] */ .A)(peakBytes)} of memory`;
				const who = start.protected || start.library ? '' : (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeMarkdown */ .FV)(`${serverInfo.name} ${serverInfo.version}`);
				const what = start.library
						? `a library, ${start.library}`
						: start.protected
								? 'requires authentication'
								: (0,_mcp_describe_js__WEBPACK_IMPORTED_MODULE_10__/* .offers */ .O)(contract);
				return [
						...[(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeMarkdown */ .FV)(artifact), `${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeMarkdown */ .FV)(runtime)}, ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_11__/* .plural */ .L)(components.length, 'package')}`],
						...[`${(readyMs / 1000).toFixed(1)} s${memory}`, who, (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeMarkdown */ .FV)((0,_mcp_describe_js__WEBPACK_IMPORTED_MODULE_10__/* .spoken */ .v)(contract, eras)), what],
				];
		});
		const unstarted = release.artifacts
				.filter((artifact) => artifact.started?.outcome === 'unstarted')
				.map((artifact) => [
				(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeMarkdown */ .FV)(artifact.file),
				`**${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeMarkdown */ .FV)((0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .startedWith */ .W1)(artifact, release))}**`,
				'',
				'',
				'',
				'',
		]);
		const head = ['file', 'in an empty environment', 'ready in', 'server', 'protocol', 'provides'];
		return section('Started', head, [...rows, ...unstarted]);
}
function compatibility(measured = []) {
		if (measured.length < 2)
				return '';
		const [head = [], ...rows] = (0,_plan_compatibility_js__WEBPACK_IMPORTED_MODULE_12__/* .compatibilityRows */ .WR)(measured);
		const cells = rows.map((row) => row.map(_core_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeMarkdown */ .FV));
		return section('Works with', head, cells);
}
function files(release) {
		if (release.artifacts.length === 0)
				return '';
		const rows = release.artifacts.map(({ file, size, sha256 }) => [
				(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeMarkdown */ .FV)(file),
				(0,pretty_bytes__WEBPACK_IMPORTED_MODULE_9__/* ["default"] */ .A)(size),
				`\`${sha256}\``,
		]);
		return `<details><summary>Files</summary>\n\n${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .markdownTable */ .Qj)(['file', 'size', 'sha256'], rows)}\n</details>\n\n`;
}
function planned(plan) {
		const rows = plan.projects.flatMap(({ artifacts }) => artifacts.map(({ file, size, sha256, started }) => {
				const how = started === undefined
						? ''
						: started.outcome === 'started'
								? started.runtime
								: `**not started: ${started.reason ?? ''}**`;
				return [(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeMarkdown */ .FV)(file), (0,pretty_bytes__WEBPACK_IMPORTED_MODULE_9__/* ["default"] */ .A)(size), `\`${sha256}\``, (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeMarkdown */ .FV)(how)];
		}));
		return section('Files', ['file', 'size', 'sha256', 'started with'], rows);
}
function section(title, head, rows) {
		return rows.length === 0 ? '' : `### ${title}\n\n${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .markdownTable */ .Qj)(head, rows)}\n`;
}
function install(installs) {
		if (installs.length === 0)
				return '';
		const commands = installs.flatMap((one) => one.commands).join('\n');
		return `### Install\n\n${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .fenced */ .OF)(commands, 'sh')}\n${(0,_clients_install_block_js__WEBPACK_IMPORTED_MODULE_0__/* .installBlocks */ .Y)((0,_plan_install_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .setupsOf */ .uZ)(installs))}`;
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
