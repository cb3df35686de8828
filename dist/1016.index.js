export const id = 1016;
export const ids = [1016];
export const modules = {
/***/ 9025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	reported: () => (/* binding */ reported)
});
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var about = __webpack_require__(87821);
var errors = __webpack_require__(8005);
var real_path = __webpack_require__(94977);
var external_node_async_hooks_ = __webpack_require__(16698);
var cut = __webpack_require__(60236);
var shell_word = __webpack_require__(15847);
;// CONCATENATED MODULE: ./.build/host/timeline.js
const MOST = 4000;
const LONGEST = 400;
function recorded(host) {
		const began = host.now();
		const within = new external_node_async_hooks_.AsyncLocalStorage();
		const all = [];
		let count = 0;
		let closed;
		const open = (kind, title) => {
				let outer = within.getStore();
				while (outer?.ms !== undefined)
						outer = outer.outer;
				const span = { kind, title, lines: [], from: host.now() - began, ms: undefined, inside: [], outer };
				count += 1;
				if (count <= MOST)
						(outer?.inside ?? all).push(span);
				return span;
		};
		const close = (span, lines = []) => {
				span.ms = host.now() - began - span.from;
				span.lines = [...span.lines, ...lines];
		};
		const log = {
				...host.log,
				busy(title) {
						const span = open('step', title);
						within.enterWith(span);
						const done = host.log.busy(title);
						return () => {
								close(span);
								closed = span;
								done();
						};
				},
				step(title, lines, ms) {
						if (closed?.title.startsWith(title))
								closed.lines = lines;
						closed = undefined;
						host.log.step(title, lines, ms);
				},
		};
		return {
				host: {
						...host,
						log,
						async run(child) {
								const span = open('process', commandOf(child));
								try {
										const ended = await host.run(child);
										close(span, wentWrong(ended.timedOut ? { ...ended, signal: 'the time was up' } : ended));
										return ended;
								}
								catch (error) {
										close(span, ['could not be started']);
										throw error;
								}
						},
						start(child) {
								const span = open('process', commandOf(child));
								const running = host.start(child);
								running.ended.then((ended) => close(span, wentWrong(ended)), () => close(span, ['could not be started']));
								return running;
						},
				},
				spans: () => all,
		};
}
function commandOf({ command: [program = '', ...args] }) {
		const typed = [(0,external_node_path_.basename)(program), ...args]
				.map((word) => (0,shell_word/* shellWord */.r)(word))
				.join(' ')
				.replace(/^git( --no-pager| -c ('[^']*'|\S)+)+/, 'git');
		return (0,cut/* cut */.Jj)(typed, LONGEST);
}
function wentWrong({ code, signal }) {
		if (code === 0)
				return [];
		return [code === null ? `ended by ${signal ?? 'the system'}` : `exit code ${code}`];
}
var failure = __webpack_require__(29553);
var external_node_crypto_ = __webpack_require__(77598);
var program = __webpack_require__(34213);
var progress = __webpack_require__(39910);
var report = __webpack_require__(83001);
var render_diff = __webpack_require__(15473);
var object = __webpack_require__(36074);
var describe = __webpack_require__(44948);
var clean_text = __webpack_require__(18001);
var html = __webpack_require__(35187);
;// CONCATENATED MODULE: ./.build/render/page/html.js
function html_html(ours, ...values) {
		return { parts: ours.flatMap((part, at) => [part, ...partsOf(values[at])]) };
}
function partsOf(value) {
		if (value === undefined)
				return [];
		if (typeof value === 'string' || typeof value === 'number')
				return [{ text: String(value) }];
		return 'parts' in value ? value.parts : value.flatMap(partsOf);
}
function ours(text) {
		return { parts: [text] };
}
function html_link(url, shown) {
		if (url === undefined || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
				return html_html `${shown}`;
		return html_html `<a href="${url}" rel="noreferrer noopener">${shown}</a>`;
}
function written({ parts }, redact) {
		return parts.map((part) => (typeof part === 'string' ? part : (0,html/* escapeHtml */.Z)(redact((0,clean_text/* cleanText */.X5)(part.text))))).join('');
}
;// CONCATENATED MODULE: ./.build/render/page/parts.js
function sectionMarkup({ id, title, body, search }) {
		const box = search === undefined
				? ''
				: html_html `<p class="search" hidden><input type="search" aria-label="${search}" placeholder="${search}" autocomplete="off" spellcheck="false"> <output></output></p>`;
		return html_html `<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${box}${body}</section>`;
}
function tableMarkup(head, rows) {
		const cells = (row) => row.map((cell, at) => html_html `<td data-head="${head[at]}">${cell}</td>`);
		return html_html `<div class="wide" tabindex="0" role="region" aria-label="Table"><table><thead><tr>${head.map((title) => html_html `<th scope="col">${title}</th>`)}</tr></thead><tbody>${rows.map((row) => html_html `<tr data-row>${cells(row)}</tr>`)}</tbody></table></div>`;
}
function badge(kind, shown = kind) {
		return html_html `<span class="badge ${kind}">${shown}</span>`;
}
;// CONCATENATED MODULE: ./.build/render/page/schema-fields.js
const DEEPEST = 4;
const schema_fields_MOST = 200;
const VALUES = 12;
function fieldsOf(schema, above = '', depth = 0) {
		if (!(0,object/* isObject */.Gv)(schema) || depth > DEEPEST)
				return [];
		if ((0,object/* isObject */.Gv)(schema['items']))
				return fieldsOf(schema['items'], `${above}[]`, depth + 1);
		const { properties, required } = schema;
		if (!(0,object/* isObject */.Gv)(properties))
				return [];
		const needed = Array.isArray(required) ? required : [];
		return Object.entries(properties)
				.flatMap(([name, field]) => {
				const path = above === '' ? name : `${above}.${name}`;
				const about = (0,object/* isObject */.Gv)(field) && typeof field['description'] === 'string' ? field['description'] : '';
				const own = { path, type: typeOf(field), required: needed.includes(name), about };
				return [own, ...fieldsOf(field, path, depth + 1)];
		})
				.slice(0, schema_fields_MOST);
}
function typeOf(schema) {
		if (!(0,object/* isObject */.Gv)(schema))
				return String(schema ?? '');
		const { type, default: unsaid } = schema;
		const fallback = unsaid === undefined ? '' : `, default ${JSON.stringify(unsaid)}`;
		const values = Array.isArray(schema['enum']) ? schema['enum'] : 'const' in schema ? [schema['const']] : [];
		if (values.length > 0) {
				const shown = values.slice(0, VALUES).map((value) => JSON.stringify(value));
				return `${shown.join(' | ')}${values.length > VALUES ? ' | …' : ''}${fallback}`;
		}
		const choices = [schema['anyOf'], schema['oneOf']].find(Array.isArray);
		if (choices !== undefined)
				return `${choices.slice(0, VALUES).map(plainType).join(' | ')}${fallback}`;
		return `${Array.isArray(type) ? type.join(' | ') : plainType(schema)}${fallback}`;
}
function plainType(schema) {
		if (!(0,object/* isObject */.Gv)(schema))
				return 'any';
		const { type, items, $ref } = schema;
		if (type === 'array' && (0,object/* isObject */.Gv)(items))
				return `array of ${plainType(items)}`;
		return typeof type === 'string' ? type : typeof $ref === 'string' ? ($ref.split('/').at(-1) ?? '') : 'any';
}
;// CONCATENATED MODULE: ./.build/render/page/contract.js
const LONGEST_JSON = 20_000;
const LONGEST_VALUE = 300;
function contractSection(releases) {
		const seen = new Map();
		let count = 0;
		for (const { started, compared = [] } of releases) {
				for (const { project, artifact, contract, eras, ...start } of started) {
						const key = `${project}\0${JSON.stringify(contract)}`;
						if (start.protected || start.library || seen.has(key))
								continue;
						const { name, version } = contract.serverInfo;
						count += contract.tools.length + contract.resources.length + contract.prompts.length;
						seen.set(key, html_html `<h3>${name} ${version}</h3><p>${artifact}: ${(0,describe/* offers */.O)(contract)}; protocol ${(0,describe/* spoken */.v)(contract, eras)}</p>${compared
								.filter((one) => one.project === project)
								.map(changesMarkup)}${listsOf(contract)}`);
				}
		}
		if (seen.size === 0)
				return undefined;
		return {
				id: 'contract',
				title: 'What clients see',
				count,
				search: 'Search tools, arguments and changes',
				body: html_html `${[...seen.values()]}`,
		};
}
function changesMarkup({ since, source, changes }) {
		const head = html_html `<h4>Since ${since} (${source}): ${(0,render_diff/* countedChanges */.sA)(changes)}</h4>`;
		return html_html `${head}${changes.map(changeMarkup)}`;
}
function changeMarkup({ kind, message, before, after, example }) {
		const sides = [
				['before', before],
				['after', after],
				['example', example],
		];
		const shown = sides.filter(([, value]) => value !== undefined);
		return html_html `<div class="change ${kind}" data-row><p>${badge(kind)} <span class="text">${message}</span></p>${shown.length === 0
				? ''
				: html_html `<dl>${shown.map(([side, value]) => html_html `<dt>${side}</dt><dd><code>${(0,cut/* cut */.Jj)(JSON.stringify(value) ?? '', LONGEST_VALUE)}</code></dd>`)}</dl>`}</div>`;
}
function listsOf({ tools, resources, resourceTemplates, prompts, instructions }) {
		const lists = [
				['Tools', tools, 'name'],
				['Resources', resources, 'uri'],
				['Resource templates', resourceTemplates, 'uriTemplate'],
				['Prompts', prompts, 'name'],
		];
		const said = instructions === undefined
				? ''
				: html_html `<details class="item" data-row><summary><b>Instructions</b></summary><p class="text">${instructions}</p></details>`;
		return html_html `${said}${lists
				.filter(([, items]) => items.length > 0)
				.map(([title, items, key]) => html_html `<h4>${title}</h4>${items.map((item) => itemMarkup(item, key))}`)}`;
}
function itemMarkup(item, key) {
		const { inputSchema, outputSchema, annotations } = item;
		const description = contract_text(item['description']);
		const hints = (0,object/* isObject */.Gv)(annotations) ? Object.keys(annotations).filter((name) => annotations[name] === true) : [];
		const [first = ''] = description.trim().split('\n');
		return html_html `<details class="item" data-row><summary><code>${contract_text(item[key])}</code> <span class="short">${(0,cut/* cut */.Jj)(first || contract_text(item['title']), 140)}</span></summary>${hints.length === 0 ? '' : html_html `<p>${hints.map((name) => html_html `${badge('note', name)} `)}</p>`}<p class="text">${description}</p>${fieldsMarkup('argument', inputSchema ?? promptSchema(item))}${fieldsMarkup('result', outputSchema)}<details><summary>JSON</summary><pre tabindex="0">${(0,cut/* cut */.Jj)(JSON.stringify(item, null, 2), LONGEST_JSON)}</pre></details></details>`;
}
function fieldsMarkup(what, schema) {
		const fields = fieldsOf(schema);
		if (fields.length === 0)
				return html_html ``;
		return tableMarkup([what, 'type', 'description'], fields.map(({ path, type, required, about }) => [
				html_html `<code>${path}</code>`,
				required ? html_html `${type} ${badge('required')}` : type,
				about === '' ? '' : html_html `<span class="text">${about}</span>`,
		]));
}
function promptSchema(item) {
		const listed = Array.isArray(item['arguments']) ? item['arguments'].filter(object/* isObject */.Gv) : [];
		return {
				properties: Object.fromEntries(listed.map((one) => [contract_text(one['name']), { ...one, type: 'string' }])),
				required: listed.filter((one) => one['required'] === true).map((one) => one['name']),
		};
}
function contract_text(value) {
		return typeof value === 'string' ? value : '';
}
var level = __webpack_require__(56402);
var place = __webpack_require__(85956);
;// CONCATENATED MODULE: ./.build/render/page/findings.js
function findingsSection(findings) {
		return {
				id: 'findings',
				title: 'Findings',
				count: findings.length,
				search: findings.length === 0 ? undefined : 'Search findings',
				body: findings.length === 0 ? html_html `<p>No problems found.</p>` : html_html `<div>${(0,level/* heaviestFirst */.O7)(findings).map(card)}</div>`,
		};
}
function card({ level, rule, message, hint, quote = [], facts = {}, project, ...finding }) {
		const where = [project ?? '', (0,place/* placeOf */.$)(finding)].filter((part) => part !== '').join('   ');
		const known = Object.entries(facts);
		return html_html `<article class="finding ${level}" data-row><p>${badge(level)} <b>${rule}</b> <code>${where}</code></p><p class="text">${message}</p>${quote.length === 0 ? '' : html_html `<pre tabindex="0">${quote.join('\n')}</pre>`}${known.length === 0 ? '' : html_html `<dl>${known.map(([label, value]) => html_html `<dt>${label}</dt><dd>${value}</dd>`)}</dl>`}${hint === undefined ? '' : html_html `<p class="text hint">${hint}</p>`}</article>`;
}
var pretty_bytes = __webpack_require__(85901);
var compatibility = __webpack_require__(58832);
var passport = __webpack_require__(4073);
var works_with = __webpack_require__(95598);
;// CONCATENATED MODULE: ./.build/render/page/outcome.js
function filesSection(releases) {
		const files = releases.flatMap((release) => release.artifacts.map((artifact) => ({ artifact, release })));
		if (files.length === 0)
				return undefined;
		const rows = files.map(({ artifact, release }) => [
				artifact.file,
				(0,pretty_bytes/* default */.A)(artifact.size),
				(0,report/* startedWith */.W1)(artifact, release),
				html_html `<code class="digest">${artifact.sha256}</code>`,
		]);
		const body = tableMarkup(['file', 'size', 'started with', 'sha256'], rows);
		return { id: 'files', title: 'Files', count: files.length, body };
}
function targetsSection(receipts) {
		if (receipts.length === 0)
				return undefined;
		const rows = receipts.map(({ target, file, outcome, url, detail }) => [
				target,
				html_link(url, file),
				badge(outcome),
				detail,
		]);
		const body = tableMarkup(['target', 'file', 'outcome', 'detail'], rows);
		return { id: 'targets', title: 'Targets', count: receipts.length, body };
}
function boundsSection(releases) {
		const measured = (0,compatibility/* inOrder */.al)(releases.flatMap(({ compatibility = [] }) => compatibility));
		if (measured.length === 0)
				return undefined;
		const body = tableMarkup(['server', 'tested on', 'dependencies', 'SDK', 'outcome', 'detail'], measured.map((row) => [
				row.project,
				row.runtime,
				row.dependencies,
				row.sdk,
				badge(row.outcome, row.outcome === 'not-measured' ? 'not measured' : (0,compatibility/* outcomeOf */.sG)(row)),
				row.detail,
		]));
		return { id: 'bounds', title: 'Compatibility', count: measured.length, body };
}
function clientsSection(releases) {
		const all = releases.flatMap(works_with/* clientTables */.B9);
		const rows = (0,works_with/* worksWithRows */.MV)(all);
		if (rows.length === 0)
				return undefined;
		const [head = [], ...losses] = rows.slice(0, -1);
		const [said] = rows.at(-1) ?? [];
		const well = [...new Set(all.flatMap((table) => table.well))];
		const body = html_html `<p>${said}</p>${losses.length === 0 ? '' : tableMarkup(head, losses)}<p class="chips">${well.map((client) => html_html `${badge('ok', client)} `)}</p>`;
		return { id: 'clients', title: 'Works with', body };
}
function passportSection(releases) {
		const [head, ...rows] = (0,passport/* passportRows */.Ek)(releases.flatMap(passport/* passportsOf */.rd));
		if (head === undefined)
				return undefined;
		return { id: 'passport', title: 'Behavior', body: tableMarkup(head, rows) };
}
function installSection(commands) {
		if (commands.length === 0)
				return undefined;
		return { id: 'install', title: 'Install', body: html_html `<pre tabindex="0">${commands.join('\n')}</pre>` };
}
;// CONCATENATED MODULE: ./.build/render/page/packages.js
const NEEDED_BY = 4;
const LICENSES = 12;
function packagesSection(releases) {
		const rows = rowsOf(releases);
		if (rows.length === 0)
				return undefined;
		const counted = new Map();
		for (const { component } of rows)
				counted.set(licenseOf(component), (counted.get(licenseOf(component)) ?? 0) + 1);
		const licenses = [...counted].sort(([, a], [, b]) => b - a);
		const more = licenses.length - LICENSES;
		return {
				id: 'packages',
				title: 'Dependencies and licenses',
				count: rows.length,
				search: 'Search packages and licenses',
				body: html_html `<p class="chips">${licenses
						.slice(0, LICENSES)
						.map(([license, count]) => html_html `<button type="button" data-fill="${license}">${license} <b>${count}</b></button> `)}${more > 0 ? html_html `<span>and ${more} more</span>` : ''}</p>${tableMarkup(['package', 'version', 'license', 'needed by'], rows.map(({ component, direct, neededBy }) => [
						html_link(component.homepage ?? component.vcs, component.name),
						component.version,
						licenseOf(component) === UNKNOWN ? badge('warning', UNKNOWN) : licenseOf(component),
						html_html `${direct ? badge('direct') : ''} ${(0,cut/* firstFew */.Dt)([...neededBy], NEEDED_BY)}`,
				]))}`,
		};
}
const UNKNOWN = 'unknown';
function licenseOf({ concluded, license }) {
		return concluded ?? license ?? UNKNOWN;
}
function rowsOf(releases) {
		const started = releases.flatMap((release) => release.started);
		const bundled = releases.flatMap(({ artifacts }) => artifacts.flatMap((one) => one.bundled?.components ?? []));
		const all = new Map();
		for (const one of [...started.flatMap(({ components }) => components), ...bundled]) {
				if (!all.has(one.purl))
						all.set(one.purl, one);
		}
		const direct = new Set(started.flatMap((one) => one.direct));
		const needing = new Map();
		for (const { name, dependsOn } of all.values()) {
				for (const purl of dependsOn)
						needing.set(purl, (needing.get(purl) ?? new Set()).add(name));
		}
		return [...all.values()]
				.sort((a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'))
				.map((component) => ({
				component,
				direct: direct.has(component.purl),
				neededBy: needing.get(component.purl) ?? new Set(),
		}));
}
;// CONCATENATED MODULE: ./.build/render/page/timeline.js
const WIDTH = 1000;
function timelineSection(spans, total) {
		if (spans.length === 0)
				return undefined;
		const steps = spans.filter(({ kind }) => kind === 'step');
		const asked = spans.filter(({ kind }) => kind === 'process');
		const first = asked[0];
		const opening = first === undefined
				? []
				: [{ kind: 'step', title: 'outside of steps', lines: [], from: first.from, ms: timeOf(asked), inside: asked }];
		const rows = [...opening, ...steps];
		return {
				id: 'timeline',
				title: 'Timeline',
				count: steps.length,
				search: 'Search steps and commands',
				body: html_html `<ol class="spans">${rows.map((span) => row(span, total))}</ol>`,
		};
}
function timeOf(spans) {
		return spans.reduce((sum, { ms = 0 }) => sum + ms, 0);
}
function row(span, total) {
		const { kind, title, lines, inside, ms } = span;
		const title_ = kind === 'process' ? html_html `<code>${title}</code>` : html_html `<b>${title}</b>`;
		const line = html_html `<span class="name">${title_}</span>${bar(span, total)}<span class="time">${timeShown(ms)}</span>`;
		const said = lines.length === 0 ? '' : html_html `<span class="said">${lines.join('\n')}</span>`;
		const own = kind === 'step' ? 'step' : 'process';
		if (inside.length === 0)
				return html_html `<li class="${own}" data-row><div class="span">${line}</div>${said}</li>`;
		return html_html `<li class="${own}" data-row><details><summary class="span">${line}</summary><ol class="spans">${inside.map((one) => row(one, total))}</ol></details>${said}</li>`;
}
function timeShown(ms) {
		if (ms === undefined)
				return 'not ended';
		return ms < 100 ? `${ms} ms` : (0,progress/* seconds */.YA)(ms);
}
function bar({ from, ms = 0 }, total) {
		const scale = WIDTH / Math.max(total, 1);
		const x = Math.round(from * scale);
		const width = Math.min(WIDTH - x, Math.max(3, Math.round(ms * scale)));
		return html_html `<svg class="bar" viewBox="0 0 ${WIDTH} 8" preserveAspectRatio="none" aria-hidden="true"><rect x="${x}" width="${width}" height="8" rx="1"></rect></svg>`;
}
;// CONCATENATED MODULE: ./.build/render/page/page.js
const MARK = `<!doctype html><!-- ${about/* NAME */.o_} report -->`;
function renderPage(reported, took, redact) {
		const { title, next, findings, releases, receipts = [], install = [] } = reported;
		const style = ":root {\n  color-scheme: light dark;\n  --ink: #1c2128;\n  --soft: #59636e;\n  --paper: #fff;\n  --pane: #f4f6f8;\n  --line: #d1d9e0;\n  --link: #0758c2;\n  --error: #c0182b;\n  --warning: #8a5a00;\n  --ok: #1a7038;\n  --bar: #2b6cb8;\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n    --ink: #e4e8ed;\n    --soft: #9aa4b0;\n    --paper: #11151a;\n    --pane: #1b2129;\n    --line: #343c46;\n    --link: #71aef5;\n    --error: #ff7b72;\n    --warning: #e0ab3c;\n    --ok: #57c27a;\n    --bar: #4d92e0;\n  }\n}\n* {\n  box-sizing: border-box;\n}\n[hidden] {\n  /* biome-ignore lint/complexity/noImportantStyles: what is hidden is hidden, whatever its display */\n  display: none !important;\n}\nbody {\n  margin: 0 auto;\n  max-width: 72rem;\n  padding: 1.5rem 1.25rem 4rem;\n  color: var(--ink);\n  background: var(--paper);\n  font:\n    0.95rem / 1.5 system-ui,\n    sans-serif;\n  overflow-wrap: anywhere;\n}\nh1 {\n  margin: 0;\n  font-size: 1.6rem;\n  line-height: 1.25;\n}\nh2 {\n  margin: 2.5rem 0 0.5rem;\n  font-size: 1.2rem;\n}\nh3 {\n  margin: 1.5rem 0 0;\n  font-size: 1.05rem;\n}\nh4 {\n  margin: 1.25rem 0 0.4rem;\n  font-size: 0.95rem;\n}\np {\n  margin: 0.4rem 0;\n}\na {\n  color: var(--link);\n}\ncode,\npre,\nkbd {\n  font:\n    0.88em / 1.5 ui-monospace,\n    monospace;\n}\npre {\n  overflow: auto;\n  max-height: 28rem;\n  margin: 0.5rem 0;\n  padding: 0.6rem 0.8rem;\n  border-radius: 6px;\n  background: var(--pane);\n  white-space: pre-wrap;\n}\n:focus-visible {\n  outline: 2px solid var(--link);\n  outline-offset: 2px;\n}\n.skip {\n  position: absolute;\n  left: -100vw;\n}\n.skip:focus {\n  left: 1rem;\n  top: 0.5rem;\n  padding: 0.3rem 0.6rem;\n  background: var(--paper);\n}\n.text {\n  white-space: pre-wrap;\n}\n.facts,\n.short,\n.time,\n.said,\noutput {\n  color: var(--soft);\n}\n.facts {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0 1.25rem;\n}\nnav {\n  margin-top: 1rem;\n  border-block: 1px solid var(--line);\n}\nnav ul {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.25rem 1.25rem;\n  margin: 0;\n  padding: 0.5rem 0;\n  list-style: none;\n}\nnav a {\n  text-decoration: none;\n}\nnav b,\n.chips b {\n  color: var(--soft);\n  font-weight: 400;\n}\ninput {\n  width: min(24rem, 70%);\n  padding: 0.35rem 0.6rem;\n  border: 1px solid var(--line);\n  border-radius: 6px;\n  color: inherit;\n  background: var(--paper);\n  font: inherit;\n}\nbutton {\n  padding: 0.1rem 0.6rem;\n  border: 1px solid var(--line);\n  border-radius: 1rem;\n  color: inherit;\n  background: var(--pane);\n  font: inherit;\n  cursor: pointer;\n}\n.chips {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.3rem;\n}\n.wide {\n  overflow-x: auto;\n}\ntable {\n  width: 100%;\n  border-collapse: collapse;\n}\nth,\ntd {\n  padding: 0.35rem 0.9rem 0.35rem 0;\n  border-bottom: 1px solid var(--line);\n  text-align: left;\n  vertical-align: top;\n}\nth {\n  color: var(--soft);\n  font-weight: 500;\n}\ntd:first-child {\n  min-width: 8rem;\n}\n.digest {\n  font-size: 0.75em;\n}\n.badge {\n  display: inline-block;\n  padding: 0 0.5rem;\n  border: 1px solid currentColor;\n  border-radius: 0.7rem;\n  color: var(--soft);\n  font-size: 0.8rem;\n  overflow-wrap: anywhere;\n}\n.badge.error,\n.badge.breaking,\n.badge.failed,\n.badge.conflict {\n  color: var(--error);\n}\n.badge.warning,\n.badge.cannot-tell,\n.badge.accepted,\n.badge.required {\n  color: var(--warning);\n}\n.badge.ok,\n.badge.published,\n.badge.identical,\n.badge.started,\n.badge.feature {\n  color: var(--ok);\n}\n.finding,\n.change {\n  margin: 0.6rem 0;\n  padding: 0.3rem 0 0.3rem 0.9rem;\n  border-left: 3px solid var(--line);\n}\n.finding.error,\n.change.breaking {\n  border-color: var(--error);\n}\n.finding.warning,\n.change.cannot-tell {\n  border-color: var(--warning);\n}\n.change.feature {\n  border-color: var(--ok);\n}\n.hint {\n  padding: 0.4rem 0.7rem;\n  border-radius: 6px;\n  background: var(--pane);\n}\ndl {\n  display: grid;\n  grid-template-columns: fit-content(30%) minmax(0, 1fr);\n  gap: 0 1rem;\n  margin: 0.3rem 0;\n}\ndt {\n  color: var(--soft);\n}\ndd {\n  margin: 0;\n}\n.item {\n  border-bottom: 1px solid var(--line);\n  padding: 0.3rem 0;\n}\nsummary {\n  cursor: pointer;\n}\n.spans {\n  margin: 0;\n  padding: 0;\n  list-style: none;\n}\n.span {\n  display: grid;\n  grid-template-columns: minmax(8rem, 24rem) 1fr 5.5rem;\n  gap: 0.9rem;\n  align-items: center;\n  padding: 0.15rem 0;\n}\nsummary.span {\n  list-style: none;\n}\nsummary.span .name::before {\n  content: \"▸ \";\n  color: var(--soft);\n}\ndetails[open] > summary.span .name::before {\n  content: \"▾ \";\n}\n.process > .span > .name {\n  overflow: hidden;\n  white-space: nowrap;\n  text-overflow: ellipsis;\n}\n.process > .span:hover > .name {\n  white-space: normal;\n}\n.time {\n  text-align: right;\n  font-variant-numeric: tabular-nums;\n}\n.said {\n  display: block;\n  white-space: pre-wrap;\n  font-size: 0.88rem;\n}\n.bar {\n  width: 100%;\n  height: 0.6rem;\n  background: var(--pane);\n  border-radius: 2px;\n}\n.bar rect {\n  fill: var(--bar);\n}\n.process .bar rect {\n  opacity: 0.6;\n}\n/* biome-ignore lint/style/noDescendingSpecificity: the rules above set other properties */\n.spans .spans .name,\n.spans .spans .said {\n  padding-left: 1.1rem;\n}\n.spans .spans .spans .name,\n.spans .spans .spans .said {\n  padding-left: 2.2rem;\n}\n.keys {\n  margin-top: 3rem;\n  color: var(--soft);\n}\n@media (max-width: 40rem) {\n  body {\n    padding: 1rem 0.9rem 3rem;\n  }\n  input {\n    width: 100%;\n    font-size: 1rem;\n  }\n  .span {\n    grid-template-columns: 1fr 5.5rem;\n    gap: 0 0.6rem;\n  }\n  .bar {\n    grid-row: 2;\n    grid-column: 1 / -1;\n  }\n  .wide {\n    overflow: visible;\n  }\n  table,\n  tbody,\n  tr,\n  td {\n    display: block;\n  }\n  .wide {\n    position: relative;\n  }\n  thead {\n    position: absolute;\n    clip-path: inset(50%);\n  }\n  tr {\n    padding: 0.4rem 0;\n    border-bottom: 1px solid var(--line);\n  }\n  td {\n    position: relative;\n    min-height: 1.5em;\n    padding: 0 0 0 7rem;\n    border: 0;\n  }\n  td:empty {\n    display: none;\n  }\n  td::before {\n    content: attr(data-head);\n    position: absolute;\n    left: 0;\n    color: var(--soft);\n  }\n}\n@media print {\n  .search,\n  .keys,\n  nav {\n    display: none;\n  }\n}\n";
		const script = "// In the page of a report: searching. Everything else works without it.\n(() => {\n  const boxes = [...document.querySelectorAll('.search')];\n  for (const hidden of [...boxes, ...document.querySelectorAll('footer[hidden]')]) hidden.hidden = false;\n\n  const look = (section) => {\n    const box = section.querySelector('.search');\n    const words = box.querySelector('input').value.toLowerCase().split(/\\s+/).filter(Boolean);\n    const rows = [...section.querySelectorAll('[data-row]')];\n    const found = new Set();\n    for (const row of rows) {\n      const text = row.textContent.toLowerCase();\n      if (words.every((word) => text.includes(word))) found.add(row);\n    }\n    for (const row of rows) {\n      // A row of an item that matches stays, so that what was found is seen as a whole.\n      const around = row.parentElement.closest('[data-row]');\n      const inside = [...row.querySelectorAll('[data-row]')].some((one) => found.has(one));\n      row.hidden = !(found.has(row) || (around !== null && found.has(around) && !around.matches('.step')));\n      if (words.length > 0 && inside && row.matches('.step')) row.querySelector('details').open = true;\n    }\n    const outer = rows.filter((row) => row.parentElement.closest('[data-row]') === null);\n    const shown = outer.filter((row) => !row.hidden).length;\n    box.querySelector('output').textContent = words.length === 0 ? '' : `${shown} of ${outer.length}`;\n  };\n\n  for (const box of boxes) box.addEventListener('input', () => look(box.closest('section')));\n  for (const button of document.querySelectorAll('[data-fill]')) {\n    button.addEventListener('click', () => {\n      const section = button.closest('section');\n      const input = section.querySelector('input');\n      input.value = input.value === button.dataset.fill ? '' : button.dataset.fill;\n      look(section);\n    });\n  }\n  document.addEventListener('keydown', (event) => {\n    const { target, key } = event;\n    if (key === 'Escape' && target.matches('input')) {\n      target.value = '';\n      look(target.closest('section'));\n    }\n    if (key !== '/' || target.matches('input') || event.ctrlKey || event.metaKey || event.altKey) return;\n    // The search that is read now: the first one whose section has not been scrolled away.\n    const box = boxes.find((one) => one.closest('section').getBoundingClientRect().bottom > 40);\n    if (box === undefined) return;\n    event.preventDefault();\n    box.querySelector('input').focus();\n  });\n})();\n";
		const policy = `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`;
		const all = [
				findingsSection(findings),
				timelineSection(took.spans, took.ms),
				targetsSection(receipts),
				installSection(install),
				filesSection(releases),
				contractSection(releases),
				boundsSection(releases),
				passportSection(releases),
				clientsSection(releases),
				packagesSection(releases),
		];
		const sections = all.filter((one) => one !== undefined);
		const index = sections.map(({ id, title: name, count }) => html_html `<li><a href="#${id}">${name}${count === undefined ? '' : html_html ` <b>${count}</b>`}</a></li>`);
		const [release] = releases;
		const facts = [
				...(release === undefined ? [] : [html_html `commit <code>${release.commit.slice(0, 7)}</code>`]),
				...releases.flatMap(({ tag }) => (tag === undefined ? [] : [html_html `tag <code>${tag}</code>`])),
				(0,report/* countFindings */.Gt)(findings) || 'no problems found',
				`${took.began.toISOString().slice(0, 16).replace('T', ' ')} UTC`,
				(0,progress/* seconds */.YA)(took.ms),
				`${about/* NAME */.o_} ${about/* VERSION */.xv}`,
		];
		const page = html_html `${ours(MARK)}
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${ours(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark">
<title>${title}</title><style>${ours(style)}</style></head><body><a class="skip" href="#main">Skip to the content</a>
<header><h1>${title}</h1><p class="facts">${facts.map((fact) => html_html `<span>${fact}</span> `)}</p>${next === undefined || next === '' ? '' : html_html `<p class="text">${next}</p>`}<nav aria-label="Sections"><ul>${index}</ul></nav></header>
<main id="main" tabindex="-1">${sections.map(sectionMarkup)}</main>
<footer class="keys" hidden><kbd>/</kbd> search, <kbd>Esc</kbd> clear</footer><script>${ours(script)}</script></body></html>
`;
		return written(page, redact);
}
function hash(text) {
		return `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
}
var write_whole = __webpack_require__(27282);
;// CONCATENATED MODULE: ./.build/commands/reported.js
async function reported(command, inputs, bare, work) {
		const path = reportPath(command, inputs, bare);
		const { host, spans } = recorded(bare);
		const since = bare.now();
		const write = (about) => {
				const took = { began: new Date(since), ms: bare.now() - since, spans: spans() };
				try {
						(0,write_whole/* writeWhole */.f)(path, renderPage(about, took, bare.redact), bare.cwd);
				}
				catch (error) {
						bare.log.warn(`The report ${path} could not be written: ${error.message}.`);
				}
		};
		try {
				const result = await work(host);
				if (result.report !== undefined)
						write(result.report);
				return result;
		}
		catch (error) {
				write(stopped(command, error, bare.signal));
				throw error;
		}
}
function stopped(command, error, signal) {
		const { error: cause, quote, findings } = (0,failure/* toFailure */.w)(error, signal);
		const { code: rule, message, hint } = cause;
		const why = { rule, level: 'error', message, hint, quote };
		return { title: `${about/* NAME */.o_} ${command} was stopped`, findings: findings.length > 0 ? findings : [why], releases: [] };
}
function reportPath(command, { report = '', out }, { cwd }) {
		const path = (0,external_node_path_.resolve)(cwd, report);
		const folder = (0,external_node_path_.dirname)(path);
		try {
				(0,external_node_fs_.accessSync)(folder, external_node_fs_.constants.W_OK | external_node_fs_.constants.X_OK);
		}
		catch {
				const message = `The folder ${folder}, where the report would be written, does not exist or is not writable.`;
				throw (0,errors/* usageError */.Wp)('report/no-folder', message, 'Create it, or name another file: --report report.html');
		}
		const kept = out ?? (command === 'build' || command === 'release' ? 'release' : undefined);
		if (kept !== undefined && (0,real_path/* isWithin */.U)(path, (0,external_node_path_.resolve)(cwd, kept))) {
				const message = `${path} is in the release folder, which contains nothing but the release.`;
				throw (0,errors/* usageError */.Wp)('report/in-release', message, 'Write it next to the folder: --report report.html');
		}
		const there = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
		if (there !== undefined && !(there.isFile() && (0,external_node_fs_.readFileSync)(path, 'utf8').startsWith(MARK))) {
				const message = `${path} exists and is not a report of ${about/* NAME */.o_}, so it is not overwritten.`;
				throw (0,errors/* usageError */.Wp)('report/not-ours', message, 'Choose another file: --report report.html');
		}
		return path;
}
/***/ }),
/***/ 91704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	D9: () => (/* binding */ readCall),
	nE: () => (/* binding */ sameCall),
	p0: () => (/* binding */ calledBy)
});
var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
var _formats_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36074);
function calledBy(entry) {
		const kinds = ['tool', 'prompt', 'resource'].filter((kind) => typeof entry[kind] === 'string');
		const [kind] = kinds;
		return kind === undefined || kinds.length > 1 ? undefined : { kind, name: String(entry[kind]) };
}
function readCall(table) {
		const named = calledBy(table);
		if (named === undefined)
				return undefined;
		const { arguments: given, write, network, values } = table;
		return {
				...named,
				arguments: (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(given),
				write: write === true,
				network: network === true,
				values: Array.isArray(values) ? values.map(String) : [],
		};
}
function sameCall(a, b) {
		return a.kind === b.kind && a.name === b.name && (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(a.arguments, b.arguments);
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
/***/ 6978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	z: () => (/* binding */ grouped)
});
function grouped(all, common) {
		const groups = new Map();
		for (const one of all) {
				const group = groups.get(common(one));
				if (group === undefined)
						groups.set(common(one), [one]);
				else
						group.push(one);
		}
		return groups;
}
/***/ }),
/***/ 35187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	U: () => (/* binding */ unescapeHtml),
	Z: () => (/* binding */ escapeHtml)
});
const ENTITIES = {
		'&': '&amp;',
		'<': '&lt;',
		'>': '&gt;',
		'"': '&quot;',
		"'": '&#39;',
};
const CHARACTERS = new Map(Object.entries(ENTITIES).map(([character, entity]) => [entity, character]));
function escapeHtml(text) {
		return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
function unescapeHtml(text) {
		return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => CHARACTERS.get(entity) ?? '');
}
/***/ }),
/***/ 56402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	A_: () => (/* binding */ LEVELS),
	O7: () => (/* binding */ heaviestFirst),
	s6: () => (/* binding */ byLevel)
});
const LEVELS = ['error', 'warning', 'note'];
function heaviestFirst(findings) {
		return findings.toSorted((a, b) => byLevel(a.level, b.level));
}
function byLevel(a, b) {
		return LEVELS.indexOf(a) - LEVELS.indexOf(b);
}
/***/ }),
/***/ 15847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	T: () => (/* binding */ shellLine),
	r: () => (/* binding */ shellWord)
});
function shellWord(word, windows = process.platform === 'win32') {
		if (windows) {
				if (/^[\w+=:./\\-][\w@+=:./\\-]*$/.test(word))
						return word;
				return /["$`%!]/.test(word) ? `'${word.replaceAll("'", "''")}'` : `"${word}"`;
		}
		return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
function shellLine(words) {
		return words.map((word) => shellWord(word)).join(' ');
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
/***/ }),
/***/ 27282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	b: () => (/* binding */ draftOf),
	f: () => (/* binding */ writeWhole)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
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
		const draft = draftOf(path);
		try {
				(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(draft, text, { flag: 'wx', mode: there === undefined ? 0o666 : there.mode & 0o7777 });
				(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, path);
		}
		catch (error) {
				(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(draft, { force: true });
				throw error;
		}
}
function draftOf(path) {
		return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
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
/***/ }),
/***/ 85901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	A: () => (/* binding */ prettyBytes)
});
const BYTE_UNITS = [
	'B',
	'kB',
	'MB',
	'GB',
	'TB',
	'PB',
	'EB',
	'ZB',
	'YB',
];
const BIBYTE_UNITS = [
	'B',
	'KiB',
	'MiB',
	'GiB',
	'TiB',
	'PiB',
	'EiB',
	'ZiB',
	'YiB',
];
const BIT_UNITS = [
	'b',
	'kbit',
	'Mbit',
	'Gbit',
	'Tbit',
	'Pbit',
	'Ebit',
	'Zbit',
	'Ybit',
];
const BIBIT_UNITS = [
	'b',
	'kibit',
	'Mibit',
	'Gibit',
	'Tibit',
	'Pibit',
	'Eibit',
	'Zibit',
	'Yibit',
];
const UNIT_SETS = [BYTE_UNITS, BIBYTE_UNITS, BIT_UNITS, BIBIT_UNITS];
const toDecimalString = number => {
	if (number >= 1e-6 && number < 1e21) {
		return String(number);
	}
	const [mantissa, exponentString] = number.toExponential().split('e');
	const digits = mantissa.replace('.', '');
	const pointPosition = Number(exponentString) + 1;
	const isPositive = pointPosition > 0;
	const padded = isPositive ? digits.padEnd(pointPosition, '0') : '0'.repeat(1 - pointPosition) + digits;
	const integerPart = padded.slice(0, isPositive ? pointPosition : 1);
	const fractionPart = padded.slice(isPositive ? pointPosition : 1).replace(/0+$/, '');
	return fractionPart ? `${integerPart}.${fractionPart}` : integerPart;
};
const toLocaleString = (number, locale, options) => {
	if (typeof locale === 'string' || Array.isArray(locale) || locale === true) {
		const locales = locale === true ? undefined : locale;
		if (options !== undefined) {
			return number.toLocaleString(locales, options);
		}
		const text = toDecimalString(number);
		const pointIndex = text.indexOf('.');
		const maximumFractionDigits = pointIndex === -1 ? 0 : text.length - pointIndex - 1;
		if (maximumFractionDigits > 100) {
			return text;
		}
		return number.toLocaleString(locales, {maximumFractionDigits});
	}
	if (options === undefined) {
		return toDecimalString(number);
	}
	return number.toLocaleString('en-US', {...options, useGrouping: false});
};
const log10 = numberOrBigInt => {
	if (typeof numberOrBigInt === 'number') {
		return Math.log10(numberOrBigInt);
	}
	const string = numberOrBigInt.toString(10);
	return string.length + Math.log10(`0.${string.slice(0, 15)}`);
};
const log = numberOrBigInt => {
	if (typeof numberOrBigInt === 'number') {
		return Math.log(numberOrBigInt);
	}
	return log10(numberOrBigInt) * Math.log(10);
};
const divide = (numberOrBigInt, base, exponent) => {
	const divisor = base ** exponent;
	if (typeof numberOrBigInt === 'number' || numberOrBigInt <= Number.MAX_SAFE_INTEGER) {
		return Number(numberOrBigInt) / divisor;
	}
	const bigintDivisor = BigInt(base) ** BigInt(exponent);
	const integerPart = numberOrBigInt / bigintDivisor;
	const remainder = numberOrBigInt % bigintDivisor;
	return Number(integerPart) + (Number(remainder) / divisor);
};
const toUnrepresentableString = (number, base, exponent, localeOptions) => {
	const scale = BigInt(base) ** BigInt(exponent);
	const whole = number / scale;
	if (localeOptions === undefined) {
		return whole.toString();
	}
	const minimumFractionDigits = localeOptions.minimumFractionDigits ?? 0;
	const maximumFractionDigits = Math.max(localeOptions.maximumFractionDigits ?? 3, minimumFractionDigits);
	const truncated = ((number % scale) * (10n ** BigInt(maximumFractionDigits)) / scale).toString().padStart(maximumFractionDigits, '0');
	const fraction = truncated.replace(/0+$/, '').padEnd(minimumFractionDigits, '0');
	return fraction ? `${whole}.${fraction}` : whole.toString();
};
const signOf = (number, signed) => {
	if (number < 0) {
		return '-';
	}
	if (!signed) {
		return '';
	}
	return number === 0 || number === 0n ? ' ' : '+';
};
const assertFixedWidth = fixedWidth => {
	if (fixedWidth !== undefined && (typeof fixedWidth !== 'number' || !Number.isSafeInteger(fixedWidth) || fixedWidth < 0)) {
		throw new TypeError(`Expected fixedWidth to be a non-negative integer, got ${typeof fixedWidth}: ${fixedWidth}`);
	}
};
const assertFractionDigits = (name, value) => {
	if (value !== undefined && (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > 100)) {
		throw new TypeError(`Expected ${name} to be an integer between 0 and 100, got ${typeof value}: ${value}`);
	}
};
const buildLocaleOptions = options => {
	const {minimumFractionDigits, maximumFractionDigits} = options;
	if (minimumFractionDigits === undefined && maximumFractionDigits === undefined) {
		return undefined;
	}
	assertFractionDigits('minimumFractionDigits', minimumFractionDigits);
	assertFractionDigits('maximumFractionDigits', maximumFractionDigits);
	if (minimumFractionDigits > maximumFractionDigits) {
		throw new RangeError(`Expected minimumFractionDigits (${minimumFractionDigits}) to not be greater than maximumFractionDigits (${maximumFractionDigits})`);
	}
	return {
		...(minimumFractionDigits !== undefined && {minimumFractionDigits}),
		...(maximumFractionDigits !== undefined && {maximumFractionDigits}),
		roundingMode: 'trunc',
	};
};
function prettyBytes(number, options) {
	if (typeof number !== 'bigint' && !Number.isFinite(number)) {
		throw new TypeError(`Expected a finite number, got ${typeof number}: ${number}`);
	}
	options = {
		bits: false,
		binary: false,
		space: true,
		nonBreakingSpace: false,
		...options,
	};
	assertFixedWidth(options.fixedWidth);
	const localeOptions = buildLocaleOptions(options);
	const UNITS = UNIT_SETS[(options.bits ? 2 : 0) + (options.binary ? 1 : 0)];
	const separator = options.space ? (options.nonBreakingSpace ? '\u00A0' : ' ') : '';
	if (Object.is(number, -0)) {
		number = 0;
	}
	const prefix = signOf(number, options.signed);
	if (number < 0) {
		number = -number;
	}
	const base = options.binary ? 1024 : 1000;
	let exponent = 0;
	if (number >= 1) {
		exponent = Math.min(Math.floor(options.binary ? log(number) / Math.log(base) : log10(number) / 3), UNITS.length - 1);
	}
	const scaled = divide(number, base, exponent);
	let numberString;
	if (Number.isFinite(scaled)) {
		number = scaled;
		if (number < 1 && exponent > 0) {
			number *= base;
			exponent -= 1;
		}
		if (!localeOptions) {
			const minimumPrecision = Math.max(3, Math.floor(number).toString().length);
			number = Number(number.toPrecision(minimumPrecision));
			if (number >= base && exponent < UNITS.length - 1) {
				number /= base;
				exponent += 1;
			}
		}
		numberString = toLocaleString(number, options.locale, localeOptions);
	} else {
		numberString = toUnrepresentableString(number, base, exponent, localeOptions);
	}
	const result = prefix + numberString + separator + UNITS[exponent];
	return result.padStart(options.fixedWidth ?? 0);
}
/***/ })
};
