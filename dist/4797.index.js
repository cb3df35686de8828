export const id = 4797;
export const ids = [4797,6606];
export const modules = {
/***/ 53169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	a: () => (/* binding */ firstDifference)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
var _core_by_code_unit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63168);
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18001);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8005);
var _archive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62841);
const READ_BYTES = 500_000;
const SHOWN = 120;
const LISTS = /\.dist-info\/RECORD$/;
async function firstDifference(there, here, sides = { there: 'there', here: 'here' }) {
		if (!(0,_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .isArchive */ .tc)(there) || !(0,_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .isArchive */ .tc)(here))
				return undefined;
		try {
				const [theirs, ours] = [await digestsOf(there), await digestsOf(here)];
				const paths = [...new Set([...theirs.keys(), ...ours.keys()])].sort(listsLast);
				const path = paths.find((one) => theirs.get(one)?.digest !== ours.get(one)?.digest);
				if (path === undefined)
						return aboutMembers(theirs, ours, sides) ?? (await aboutGzip(there, here, sides));
				const [one, other] = [theirs.get(path), ours.get(path)];
				if (one === undefined)
						return `${path} is only ${sides.here}`;
				if (other === undefined)
						return `${path} is only ${sides.there}`;
				if (one.size > READ_BYTES || other.size > READ_BYTES)
						return `${path} differs`;
				return `${path} differs${lineIn(await (0,_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .readEntry */ .hB)(there, path), await (0,_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .readEntry */ .hB)(here, path), sides)}`;
		}
		catch (error) {
				(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .tolerated */ .Nx)(error);
				return undefined;
		}
}
function aboutMembers(theirs, ours, sides) {
		const said = (what, a, b) => `${what}: ${a} ${sides.there}, ${b} ${sides.here}; the contents are the same`;
		for (const [path, { mode, time }] of theirs) {
				const other = ours.get(path);
				if (mode !== other.mode)
						return said(`${path} has other permissions`, octal(mode), octal(other.mode));
				if (time !== other.time)
						return said(`${path} has another time`, time || 'none', other.time || 'none');
		}
		const places = [...ours.keys()];
		const moved = [...theirs.keys()].findIndex((path, at) => path !== places[at]);
		if (moved === -1)
				return undefined;
		return said(`member ${moved + 1} is another`, [...theirs.keys()][moved], places[moved]);
}
async function aboutGzip(there, here, { there: one, here: other }) {
		const [theirs, ours] = [await gzipTime(there), await gzipTime(here)];
		return theirs === ours
				? 'the members are the same: only compression or other headers differ'
				: `the gzip header has another time: ${theirs} ${one}, ${ours} ${other}; the members are the same`;
}
async function gzipTime(path) {
		const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
		try {
				const { buffer } = await handle.read(Buffer.alloc(8), 0, 8, 0);
				return buffer.readUInt16LE(0) === 0x8b1f ? buffer.readUInt32LE(4) : 0;
		}
		finally {
				await handle.close();
		}
}
function octal(mode) {
		return mode.toString(8).padStart(4, '0');
}
async function digestsOf(file) {
		const found = new Map();
		await (0,_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .walkArchive */ .wU)(file, async ({ path, type, size, mode, target = '' }, read, time) => {
				const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${type} ${target}\n`);
				if (type === 'file')
						await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(await read(), hash, { end: false });
				const stated = time === undefined || Number.isNaN(time.getTime()) ? '' : time.toISOString().replace('.000Z', 'Z');
				found.set(path, { digest: hash.digest('hex'), size, mode, time: stated });
		});
		return found;
}
function listsLast(a, b) {
		return Number(LISTS.test(a)) - Number(LISTS.test(b)) || (0,_core_by_code_unit_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodeUnit */ .X)(a, b);
}
function lineIn(there, here, sides) {
		if (there.includes(0) || here.includes(0))
				return '';
		const [theirs, ours] = [there.toString().split('\n'), here.toString().split('\n')];
		const at = theirs.findIndex((line, index) => line !== ours[index]);
		const index = at === -1 ? theirs.length : at;
		const shown = (line) => line === undefined ? 'nothing' : `"${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_6__/* .cleanLine */ .Ow)(line).slice(0, SHOWN)}"`;
		return ` in line ${index + 1}: ${shown(theirs[index])} ${sides.there}, ${shown(ours[index])} ${sides.here}`;
}
/***/ }),
/***/ 87936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	build: () => (/* binding */ build_build)
});
var errors = __webpack_require__(8005);
var release_folder = __webpack_require__(1490);
var settle = __webpack_require__(22741);
var prepare = __webpack_require__(97589);
var first_difference = __webpack_require__(53169);
var about = __webpack_require__(87821);
var plural = __webpack_require__(84368);
var kinds = __webpack_require__(27929);
var plan_tools = __webpack_require__(24219);
var build = __webpack_require__(50310);
var pipeline = __webpack_require__(94380);
;// CONCATENATED MODULE: ./.build/release/twice.js
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
const SIDES = { there: 'in the first build', here: 'in the second' };
function twiceStage(open, options) {
		return {
				title: 'twice',
				scope: 'release',
				async run(release, host) {
						const other = { ...host, env: { ...host.env, ...ELSEWHERE } };
						const opened = await open(other);
						const again = await (0,pipeline/* runStages */.J)([build/* buildStage */.Z], { ...opened.release, tag: release.tag }, other, options);
						const first = release.artifacts.filter(({ kind }) => (0,kinds/* kindOf */.I)(kind) !== undefined);
						const findings = await Promise.all(first.map((one) => compared(one, again)));
						const differ = findings.flat();
						const same = first.length - differ.length;
						return { findings: differ, lines: [`${same} of ${(0,plural/* plural */.L)(first.length, 'file')} byte-identical`] };
				},
		};
}
async function compared(first, { artifacts }) {
		const second = artifacts.find(({ file }) => file === first.file);
		if (second?.sha256 === first.sha256)
				return [];
		const about = {
				rule: 'build/not-reproducible',
				level: 'warning',
				project: first.project,
				artifact: first.file,
		};
		if (second === undefined) {
				const names = artifacts.map(({ file }) => file).join(', ');
				const made = names === '' ? 'no file' : names;
				return [
						{ ...about, message: `The second build of the same commit created no ${first.file}, but ${made}.`, hint: HINT },
				];
		}
		const words = (await (0,first_difference/* firstDifference */.a)(first.path, second.path, SIDES)) ?? 'what differs could not be determined';
		const other = (0,plan_tools/* differentTools */.LZ)(first.madeWith ?? {}, second.madeWith ?? {});
		const tools = other === undefined ? '' : ` Made with ${other.there} ${SIDES.there}, ${other.here} ${SIDES.here}.`;
		return [
				{
						...about,
						message: `The second build of the same commit, in another folder, time zone and locale, has other bytes: ${words}. SHA-256 ${first.sha256} ${SIDES.there}, ${second.sha256} ${SIDES.here}.${tools}`,
						hint: HINT,
				},
		];
}
const HINT = `Make the build depend on the commit alone: SOURCE_DATE_EPOCH for times, fixed permissions, sorted lists, no absolute paths. What each build backend does: ${(0,about/* docsPage */.tu)('reproducible.md')}`;
var render_findings = __webpack_require__(39716);
var report = __webpack_require__(83001);
var summary = __webpack_require__(64835);
var workspace_open = __webpack_require__(46558);
var stopped = __webpack_require__(88656);
;// CONCATENATED MODULE: ./.build/commands/build.js
async function build_build(inputs, host, options) {
		if (inputs.twice && inputs.from.length > 0) {
				throw (0,errors/* usageError */.Wp)('from/twice', '--twice builds a second time, and with --from nothing is built.', 'Omit one of them.');
		}
		const place = await (0,release_folder/* checkOut */.b$)(host.cwd, inputs.out ?? 'release', (0,workspace_open/* startsOf */.jb)(inputs, host));
		const out = place.folder;
		const opened = await (0,workspace_open/* openRelease */.gS)(host, inputs, out);
		host.log.info((0,report/* renderHeader */.wZ)(opened.release));
		const prepared = await (0,prepare/* prepare */.i)(opened, inputs, host, inputs.twice ? [twiceStage((other) => (0,workspace_open/* openRelease */.gS)(other, inputs, out), inputs)] : []);
		const { strict, release: { findings }, } = prepared;
		const json = { plan: prepared.plan, out, findings };
		if (prepared.plan === undefined || prepared.planDigest === undefined) {
				return { json, ...(0,stopped/* stopped */.c)(prepared.release, strict, 'Nothing was written.', host, options) };
		}
		for (const finding of findings)
				host.annotate(finding);
		const release = await (0,settle/* settle */.G)(prepared.release, place);
		await host.saveHandover(out, prepared.planDigest);
		return {
				exit: errors/* EXIT */.dc.done,
				json,
				text: `${(0,render_findings.renderFindings)(findings, { strict, verbose: options.verbose })}${(0,report/* renderBuilt */.Nx)(release, prepared.planDigest)}`,
				summary: (0,summary/* renderBuildSummary */.F)(release, prepared.plan, strict, prepared.planDigest),
				report: (0,summary/* reportedBuild */.CF)(release, prepared.plan),
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
/***/ 88656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	c: () => (/* binding */ stopped)
});
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _render_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39716);
var _render_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83001);
var _render_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64835);
function stopped(release, strict, words, host, { verbose }) {
		const { findings } = release;
		for (const finding of findings)
				host.annotate(finding);
		const why = (0,_render_report_js__WEBPACK_IMPORTED_MODULE_2__/* .stoppedByStrict */ .KB)(findings, strict);
		return {
				exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed,
				text: `${(0,_render_findings_js__WEBPACK_IMPORTED_MODULE_1__.renderFindings)(findings, { strict, verbose })}\n${why === '' ? '' : `${why}\n`}${words}\n`,
				summary: (0,_render_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .renderBuildSummary */ .F)(release, undefined, strict),
				report: (0,_render_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .reportedBuild */ .CF)(release, undefined),
		};
}
/***/ }),
/***/ 85575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	t: () => (/* binding */ table)
});
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18001);
var _core_fill_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51979);
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
		const hanging = (row) => (0,_core_fill_js__WEBPACK_IMPORTED_MODULE_2__/* .fill */ .G)((row[last] ?? '').split(' '), room).map((part, index) => line([...row.slice(0, last).map((cell) => (index === 0 ? cell : '')), part]));
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
						...cells.flatMap((cell) => (0,_core_fill_js__WEBPACK_IMPORTED_MODULE_2__/* .fill */ .G)(cell.split(' '), columns - 2 * GAP.length).map((part) => `${GAP}${GAP}${part}`)),
				];
		});
}
/***/ }),
/***/ 68181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	E: () => (/* binding */ pagesOf)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _repository_regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1722);
const LARGEST_PAGE = 1_000_000;
function pagesOf(folder, names) {
		if (folder === undefined)
				return [];
		const there = namesIn(folder);
		return names.flatMap((name) => {
				const found = there.find((one) => one.toLowerCase() === name.toLowerCase()) ?? name;
				return (0,_repository_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readNamed */ .Mk)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, found), LARGEST_PAGE).bytes?.toString() ?? [];
		});
}
function namesIn(folder) {
		try {
				return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
		}
		catch {
				return [];
		}
}
/***/ }),
/***/ 65384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Lt: () => (/* binding */ wantsVariables),
	TZ: () => (/* binding */ VARIABLE),
	Xx: () => (/* binding */ valueFor),
	eR: () => (/* binding */ documentedVariables)
});
var _core_about_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87821);
var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68181);
const VARIABLE = '[A-Z][A-Z0-9]*_[A-Z0-9_]*[A-Z0-9]';
const NAMES = new RegExp(`\\b${VARIABLE}\\b`, 'g');
const ASKS = /not set|unset|undefined|missing|requir|not found|not provided|must|environment|env var|please set|empty|export/i;
const OTHERS = /^(?:ERR_|E?ADDR|SIG|HTTP_|NODE_|PYTHON|MODULE_NOT_FOUND)/;
const EXAMPLES = ['.env.example', '.env.sample', '.env.template'];
const DOCUMENTATION = ['README.md', 'README.rst', ...EXAMPLES, 'docs/configuration.md'];
const FORMS = [
		[/REDIS_(?:URL|URI)$/, 'redis://localhost:6379'],
		[/MONGO\w*_(?:URL|URI)$/, 'mongodb://localhost:27017/trial'],
		[/(?:MYSQL|MARIADB)\w*_(?:URL|URI|DSN)$/, 'mysql://user:password@localhost:3306/trial'],
		[/NEO4J\w*_(?:URL|URI)$/, 'bolt://localhost:7687'],
		[/(?:DATABASE|POSTGRES\w*|(?:^|_)DB)_(?:URL|URI|DSN)$/, 'postgresql://user:password@localhost:5432/trial'],
		[/(?:URL|URI|ENDPOINT|DSN|WEBHOOK)$|(?:^|_)(?:BASE|SERVER|INSTANCE)$/, 'https://example.com'],
		[/MAIL(?:_ADDRESS)?$/, 'trial@example.com'],
		[/_HOST(?:NAME)?$|_DOMAIN$/, 'example.com'],
		[/_PORT$/, '8080'],
		[/(?:_|^)(?:TIMEOUT|LIMIT|COUNT|MAX|MIN|SIZE|SECONDS|RETRIES|INTERVAL)(?:_|$)/, '10'],
		[/(?:_|^)(?:ENABLED?|DISABLED?|DEBUG|VERIFY\w*|READ_?ONLY|USE)(?:_|$)/, 'true'],
		[/(?:_|^)(?:DIR|DIRECTORY|FOLDER|ROOT|WORKSPACE|VAULT)$|_PATHS?$/, '.'],
		[/(?:UUID|GUID|(?:TENANT|CLIENT|SUBSCRIPTION)_ID)$/, '00000000-0000-4000-8000-000000000000'],
		[/_ID$/, '1'],
		[/REGION$/, 'us-east-1'],
];
function variablesIn(words) {
		let asks = false;
		const names = words.split('\n').flatMap((line) => {
				asks = ASKS.test(line) || (asks && /^\s*(?:[-*•]|\d+[.)])?\s*[A-Z][A-Z0-9_]+\b/.test(line));
				return asks ? (line.match(NAMES) ?? []) : [];
		});
		return [...new Set(names)].filter((name) => !OTHERS.test(name));
}
function wantsVariables(asked, words, { env, folder }) {
		const isOpen = (name) => env[name] === undefined;
		const named = [...new Set([...asked, ...variablesIn(words)])].filter(isOpen);
		if (named.length === 0)
				return undefined;
		const lines = linesOf(folder, DOCUMENTATION);
		const documented = required(lines).filter(isOpen);
		const all = [...new Set([...named, ...documented])].slice(0, MOST);
		return {
				rule: 'start/needs-variable',
				message: `The server does not start without ${named.length === 1 ? 'the variable' : 'the variables'} ${named.join(', ')}. A client that starts it to list its tools gets no answer.`,
				hint: `Read ${all.length === 1 ? 'it' : 'them'} when a tool is called, or set harmless values for the start check in ${_core_about_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_FILE */ .g2}:\n${block(all, { lines, env, words })}`,
		};
}
const ENVIRONMENT = /"env"\s*:\s*\{([^{}]{1,2000})\}/;
function configured(lines) {
		const [, table = ''] = ENVIRONMENT.exec(lines.join('\n')) ?? [];
		const pairs = [...table.matchAll(new RegExp(`"(${VARIABLE})"\\s*:\\s*"([^"]*)"`, 'g'))];
		return pairs.filter(([, , value = '']) => !/optional/i.test(value)).map(([, name = '']) => name);
}
function documentedVariables({ env, folder }) {
		const lines = linesOf(folder, DOCUMENTATION);
		const set = /^\s*(?:export\s+)?([A-Z][A-Z0-9_]*)\s*=/;
		const examples = linesOf(folder, EXAMPLES).flatMap((line) => set.exec(line)?.[1] ?? []);
		const entries = linesOf(folder, ['server.json']).join('\n');
		const listed = /"environmentVariables"/.test(entries)
				? [...entries.matchAll(new RegExp(`"name":\\s*"(${VARIABLE})"`, 'g'))].map(([, name = '']) => name)
				: [];
		const all = [...new Set([...listed, ...examples, ...configured(lines), ...required(lines)])].filter((name) => env[name] === undefined);
		return all.length === 0 ? undefined : block(all.slice(0, MOST), { lines, env });
}
function linesOf(folder, names) {
		return (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .pagesOf */ .E)(folder, names).flatMap((page) => page.split(/\r?\n/));
}
function required(lines) {
		return lines
				.filter((line) => /\brequired\b/i.test(line) && !/\b(?:not|if|when|only|un)\s*required\b|optional/i.test(line))
				.flatMap((line) => (line.match(NAMES) ?? []).slice(0, 1))
				.filter((name) => !OTHERS.test(name));
}
function block(names, { lines, env, words = '' }) {
		const missing = names.map((name) => [name, offeredFor(name, words) ?? valueFor(name, lines)]);
		const values = [...Object.entries(env), ...missing].map(([name, value]) => `${name} = ${JSON.stringify(value)}`);
		return `  [smoke]\n  env = { ${values.join(', ')} }`;
}
const MOST = 12;
const CHOICES = /\b(?:one of|either|(?:allowed|valid|possible|supported) values|choose from)(?: the following)?(?: values)?(?: are)?(?:\s*[:=]\s*|\s+(?=["'`([]))["'`([]*(\w[\w.-]*\w)/i;
function offeredFor(name, words) {
		return words
				.split('\n')
				.filter((line) => line.includes(name))
				.map((line) => CHOICES.exec(line.slice(line.indexOf(name)))?.[1])
				.find((value) => value !== undefined);
}
function valueFor(name, lines = []) {
		const form = FORMS.find(([sign]) => sign.test(name))?.[1];
		if (form === undefined || !form.includes('://'))
				return form ?? 'trial';
		const shown = lines
				.filter((line) => line.includes(name))
				.map((line) => /\b[a-z][a-z0-9+]*:\/\/[^\s"'`<>{}|)\]]+/.exec(line.slice(line.indexOf(name)))?.[0])
				.find((url) => url !== undefined && !/\*|\.\.\.|…/.test(url));
		return shown?.replace(/[.,;]+$/, '') ?? form;
}
/***/ })
};
