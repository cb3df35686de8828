export const id = 6606;
export const ids = [6606];
export const modules = {
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
