export const id = 6511;
export const ids = [6511,6606];
export const modules = {
/***/ 21634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	k1: () => (/* binding */ applyLevels),
	lF: () => (/* binding */ holdLevels),
	pd: () => (/* binding */ levelsOf)
});
var picomatch__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14006);
var _core_about_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87821);
var _core_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24217);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _host_typed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93237);
var _stage_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65372);
function levelsOf(project, all) {
		return project?.settings.rules ?? all.levels ?? {};
}
function applyLevels(findings, levels, failed = false) {
		return findings.flatMap((finding) => {
				const setting = levels[finding.rule];
				if (setting === undefined || !covers(setting, finding) || (failed && finding.level === 'error'))
						return [finding];
				return setting.level === 'off' ? [] : [{ ...finding, level: setting.level }];
		});
}
function holdLevels(levels, rules) {
		const known = [...rules, ..._stage_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .JUDGED_IDS */ .jV];
		for (const [id, { level }] of Object.entries(levels)) {
				if (known.includes(id) || (level === 'error' && (0,_stage_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .isFirm */ .vL)(id)))
						continue;
				if ((0,_stage_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .isFirm */ .vL)(id))
						throw keepsLevel(id, level);
				const near = _stage_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .RENAMED */ .lE[id] ?? (0,_core_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(id, [...known, ..._stage_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .FIRM_IDS */ .oH]);
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('config/unknown-rule', `Unknown rule ${id}${near === undefined ? '' : `; did you mean ${near}?`}`, `List them all: ${_host_typed_js__WEBPACK_IMPORTED_MODULE_1__/* .TYPED */ .X} explain`);
		}
}
function keepsLevel(id, level) {
		const unstarted = /^(start|install)\//.test(id)
				? ` A server that cannot be started here is published with a warning if this says why:\n  [smoke]\n  unstarted = "…"`
				: '';
		return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('config/firm-rule', `[rules."${id}"] in ${_core_about_js__WEBPACK_IMPORTED_MODULE_4__/* .CONFIG_FILE */ .g2} cannot be ${level === 'off' ? 'switched off' : `set to ${level}`}: ${id} means that nothing was built or started, or that a file is not the one that was checked, and nothing is published then.`, `Remove [rules."${id}"], and repair what ${id} reports.${unstarted}`);
}
function covers({ paths }, { file }) {
		return paths.length === 0 || (file !== undefined && picomatch__WEBPACK_IMPORTED_MODULE_5__([...paths], { dot: true })(file));
}
/***/ }),
/***/ 65372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	jV: () => (/* binding */ JUDGED_IDS),
	lA: () => (/* binding */ fits),
	lE: () => (/* binding */ RENAMED),
	oH: () => (/* binding */ FIRM_IDS),
	vL: () => (/* binding */ isFirm)
});
const JUDGED_IDS = `
  bounds/contract bounds/lowest bounds/runtime
  bundle/native
  build/data-missing build/not-needed build/not-reproducible build/scripts-off build/wheel-differs
  calls/changed calls/content-differs calls/not-read-only calls/rejected calls/too-large calls/unrecorded
  check/baseline-outdated
  conformance/failed conformance/not-run
  contract/behavior contract/breaking contract/cannot-tell contract/feature contract/no-baseline contract/not-compared
  image/license
  imports/missing imports/syntax
  install/readme
  project/private project/sibling project/skipped project/unlisted
  pypi/file-size pypi/local-version pypi/metadata pypi/platform-tag pypi/readme pypi/zip
  sbom/denied-license sbom/vulnerabilities-unknown sbom/vulnerability
  start/all-interfaces start/arguments-lost start/does-not-end start/duplicate start/entry-point start/flood start/huge-list
  start/library start/list-cursor start/list-failed start/memory start/offers-nothing start/origin start/other-command start/ping start/protected start/protocol-version start/redirect
  start/resource-uri start/schema start/slow start/sse start/stdout
  start/undeclared-list start/unknown-method start/which-command start/writes
  tag/other-name
  watch/changed watch/contract watch/not-compared`
		.trim()
		.split(/\s+/);
const FIRM_IDS = `
  build/command build/empty build/failed build/image build/install build/install-script build/missing-program build/name
  build/name-differs build/network build/no-such-package build/no-such-version build/own-script build/pack
  build/peer-conflict build/registry-auth build/timeout build/version build/version-differs
  bundle/manifest
  contract/no-answer
  doctor/network doctor/proxy
  github/attestations github/file-size github/tag
  handover/absent handover/ghes handover/no-service handover/quota
  image/engine image/load image/pull
  install/start
  mcp-registry/conflict mcp-registry/document mcp-registry/login mcp-registry/namespace mcp-registry/no-document mcp-registry/ownership
  npm/file-size npm/scope
  oidc/no-permission
  preflight/check preflight/checkout preflight/files preflight/github-protection preflight/github-release preflight/github-token
  preflight/mcp-registry-version preflight/oci-image preflight/oci-tag preflight/oci-token preflight/npm-first-version preflight/npm-token preflight/npm-version
  preflight/pypi-provenance preflight/pypi-token preflight/pypi-version preflight/sigstore preflight/cosign preflight/workflow
  preflight/github-rights preflight/npm-identity preflight/npm-platform preflight/npm-private preflight/npm-provenance preflight/npm-publish-config preflight/pypi-identity
  preflight/upload-*
  publish/*-conflict publish/*-failed publish/*-other-release publish/accepted publish/only publish/waits
  runner/command-file runner/file
  sign/sigstore
  start/changed start/crashed start/exited start/files start/hang start/import start/install start/install-failed start/install-script
  start/main-guard start/module-type start/native-module start/needs-arguments start/needs-file start/needs-service
  start/needs-variable start/never-there start/no-program start/port-busy start/refused start/shebang start/unpack
  start/unstarted start/wrong-port
  upload/instance
  verify/changed verify/checksums verify/identity verify/kind verify/missing verify/plan-digest verify/tag
  verify/unknown-file verify/unstarted`
		.trim()
		.split(/\s+/);
const RENAMED = Object.fromEntries(`
  start/missing-module imports/missing
  start/changed-dependency imports/missing
  imports/transitive node-imports-declared
  build/no-shebang node-shebang
  build/publint node-publint
  build/engines node-engines
  build/workspace-protocol node-workspace-protocol
  build/script-target-missing entry-point-exists
  build/empty-wheel packages-there
  start/version version-server-info
  start/no-command entry-point-there`
		.trim()
		.split(/\n\s*/)
		.map((line) => line.split(' ')));
function isFirm(id) {
		return FIRM_IDS.some((firm) => fits(firm, id));
}
function fits(ours, id) {
		return new RegExp(`^${ours.replaceAll('*', '[a-z0-9-]+')}$`).test(id);
}
/***/ }),
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
var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26321);
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
