export const id = 9223;
export const ids = [9223,6606];
export const modules = {
/***/ 44921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Dn: () => (/* binding */ readPublished),
	aG: () => (/* binding */ wordOf),
	kS: () => (/* binding */ EXAMPLES),
	su: () => (/* binding */ newestOf),
	ys: () => (/* binding */ contractOfPublished)
});
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _core_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51928);
var _core_version_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61621);
var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73544);
var _host_sandbox_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22558);
var _start_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39439);
const LISTED = _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ECOSYSTEMS */ .S.filter((one) => one.published !== undefined);
const EXAMPLES = LISTED.map(({ published }) => published.word('name', '1.2.3'));
function readPublished(word) {
		const colon = word.indexOf(':');
		const from = word.slice(0, Math.max(colon, 0));
		const published = LISTED.find((one) => one.published.scheme === from)?.published;
		if (published === undefined)
				return undefined;
		const named = published.parse(word.slice(colon + 1));
		if (named !== undefined)
				return { from, ...named };
		throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('contract/what', `${word} does not name a package.`, `Use ${EXAMPLES.join(' or ')}.`);
}
async function newestOf({ from, name }, indexOf, host) {
		const { published, installsFrom } = listedAs(from);
		return newest(published, name, indexOf(installsFrom.target), host);
}
function wordOf({ from, name, version = '' }) {
		return listedAs(from).published.word(name, version);
}
function listedAs(from) {
		const ecosystem = LISTED.find(({ published }) => published.scheme === from);
		if (ecosystem === undefined)
				throw new Error(`no ecosystem is published as ${from}`);
		return ecosystem;
}
async function contractOfPublished({ from, name, version }, indexOf, settings, host, golden) {
		const ecosystem = listedAs(from);
		const { published, installsFrom } = ecosystem;
		const registry = indexOf(installsFrom.target);
		const wanted = version ?? (await newest(published, name, registry, host));
		const project = await published.project(name, wanted, registry, settings, host);
		if (project === undefined)
				throw absent(published, name, wanted);
		const source = { registries: { [installsFrom.target]: registry.href } };
		const sandbox = await (0,_host_sandbox_js__WEBPACK_IMPORTED_MODULE_4__/* .openSandbox */ .E)(host, name);
		const installed = await ecosystem.installPublished(project, project.version ?? wanted, source, sandbox, host);
		if (installed === undefined)
				throw absent(published, name, wanted);
		return (0,_start_js__WEBPACK_IMPORTED_MODULE_5__/* .startInstalled */ .V)(host, installed, project, `${name} ${wanted}`, golden);
}
async function newest(published, name, registry, host) {
		const all = (await published.versions(name, registry, host)) ?? [];
		const stable = all.filter((one) => !(0,_core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrerelease */ .V1)(one));
		const version = (0,_core_version_order_js__WEBPACK_IMPORTED_MODULE_2__/* .highestVersion */ .t)(stable.length > 0 ? stable : all);
		if (version === undefined)
				throw absent(published, name, undefined);
		return version;
}
function absent({ place }, name, version) {
		const what = [name, version].filter(Boolean).join(' ');
		return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('contract/absent', `There is no ${what} on ${place}.`);
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
