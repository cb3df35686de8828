export const id = 6694;
export const ids = [6694];
export const modules = {
/***/ 24217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	p: () => (/* binding */ nearest)
});
var leven__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47785);
function nearest(typed, known) {
		const scored = known.map((name) => ({ name, distance: (0,leven__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(typed.toLowerCase(), name.toLowerCase()) }));
		scored.sort((a, b) => a.distance - b.distance);
		const best = scored[0];
		return best !== undefined && best.distance <= Math.max(2, Math.floor(typed.length / 3)) ? best.name : undefined;
}
/***/ }),
/***/ 52363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	s: () => (/* binding */ PRIVATE_AUTHORITY)
});
const PRIVATE_AUTHORITY = 'For a private certificate authority set NODE_EXTRA_CA_CERTS and SSL_CERT_FILE to its PEM file.';
/***/ }),
/***/ 79180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	FN: () => (/* binding */ serverOf),
	Kv: () => (/* binding */ signerOf),
	UG: () => (/* binding */ ghRepository),
	ZP: () => (/* binding */ workflowPage),
	ih: () => (/* binding */ treePage),
	ir: () => (/* binding */ apiOf),
	kv: () => (/* binding */ filePage),
	uU: () => (/* binding */ rerunOf),
	vh: () => (/* binding */ isEnterpriseServer)
});
var _loopback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20488);
function serverOf(env) {
		const stated = env['GITHUB_SERVER_URL'] || (env['GH_HOST'] ? `https://${env['GH_HOST']}` : '');
		return new URL(URL.canParse(stated) ? stated : 'https://github.com');
}
function apiOf(env) {
		if (env['GITHUB_API_URL'])
				return env['GITHUB_API_URL'];
		const server = serverOf(env);
		return isEnterpriseServer(env) ? `${server.origin}/api/v3` : `${server.protocol}//api.${server.host}`;
}
function isEnterpriseServer(env) {
		const server = serverOf(env);
		return !/(^|\.)(github\.com|ghe\.com)$/i.test(server.hostname) && !(0,_loopback_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(server);
}
function signerOf(env) {
		const server = serverOf(env);
		const { host, hostname, origin: web } = server;
		if (isEnterpriseServer(env))
				return { issuer: `${web}/_services/token`, web };
		if (/\.ghe\.com$/i.test(hostname))
				return { issuer: `https://token.actions.${host}`, web };
		return { issuer: 'https://token.actions.githubusercontent.com', web: 'https://github.com' };
}
function ghRepository(env, repository) {
		const { host } = serverOf(env);
		return host === 'github.com' ? repository : `${host}/${repository}`;
}
function rerunOf(env) {
		const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
		if (env['GITHUB_ACTIONS'] !== 'true' || !repository || !/^\d+$/.test(run ?? ''))
				return 'run publish again';
		return `choose Re-run failed jobs at ${serverOf(env).origin}/${repository}/actions/runs/${run}`;
}
function filePage(env, repository, path) {
		return `${serverOf(env).origin}/${repository}/blob/HEAD/${path.split('/').map(encodeURIComponent).join('/')}`;
}
function treePage(env, repository, at) {
		return `${serverOf(env).origin}/${repository}/tree/${at.split('/').map(encodeURIComponent).join('/')}`;
}
function workflowPage(env) {
		const [, repository, path] = /^([\w.-]+\/[\w.-]+)\/(.+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '') ?? [];
		return repository === undefined || path === undefined ? undefined : filePage(env, repository, path);
}
/***/ }),
/***/ 73280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	C: () => (/* binding */ createRelay),
	N: () => (/* binding */ throughRelay)
});
var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51455);
var node_http__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37067);
var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76760);
var node_stream_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46466);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8005);
var _loopback_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20488);
const LARGEST = 2 * 1024 ** 3;
const ATTEMPT_MS = 300_000;
const NAMES_ADDRESSES = /json|html|text/;
function createRelay(origins, { http, tempDir }) {
		const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomBytes)(16).toString('hex');
		let users = 0;
		let answers = 0;
		let folder;
		let base;
		let opened;
		const placeOf = (at) => `${base}/${key}/${at}`;
		const through = (text) => origins.reduce((led, origin, at) => led.replaceAll(originIn(origin), placeOf(at)), text);
		const answer = async (request, response) => {
				const [, given, at, rest = '/'] = /^\/([0-9a-f]+)\/(\d+)(\/.*)?$/.exec(request.url ?? '') ?? [];
				const origin = given === key ? origins[Number(at)] : undefined;
				const method = request.method === 'HEAD' ? 'HEAD' : 'GET';
				if (origin === undefined)
						return end(response, 404, 'not found');
				if (request.method !== method)
						return end(response, 405, 'only reading is relayed');
				if (users === 0)
						return end(response, 403, 'only an installation may read this registry: set [build] install');
				folder ??= tempDir('relay');
				answers += 1;
				const saveTo = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(await folder, String(answers));
				const headers = { accept: request.headers.accept ?? '*/*' };
				const url = `${origin}${rest}`;
				try {
						const got = await http({
								method,
								url,
								headers,
								saveTo,
								maxBytes: LARGEST,
								timeoutMs: ATTEMPT_MS,
								retry: 'never',
						});
						const type = got.headers['content-type'] ?? 'application/octet-stream';
						const saved = got.status >= 200 && got.status < 300 && method === 'GET';
						const page = saved && NAMES_ADDRESSES.test(type) ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readFile)(saveTo) : undefined;
						if (saved && (page === undefined || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(page))) {
								response.writeHead(got.status, { 'content-type': type });
								return await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_6__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.createReadStream)(saveTo), response);
						}
						const text = page === undefined ? got.text() : page.toString('utf8');
						const rooted = text.replace(/(\bhref\s*=\s*["']|"url"\s*:\s*")\/(?!\/)/gi, `$1${placeOf(Number(at))}/`);
						response.writeHead(got.status, { 'content-type': type }).end(through(rooted));
				}
				finally {
						await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rm)(saveTo, { force: true });
				}
		};
		const open = () => {
				if (opened !== undefined)
						return opened;
				const server = (0,node_http__WEBPACK_IMPORTED_MODULE_4__.createServer)((request, response) => {
						answer(request, response).catch((error) => end(response, 502, error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ReleaseError */ .K2 ? error.message : 'the registry could not be read'));
				});
				server.unref();
				opened = (0,_loopback_js__WEBPACK_IMPORTED_MODULE_8__/* .listenHere */ .ox)(server);
				return opened;
		};
		return {
				async through(text) {
						base = await open();
						return through(text);
				},
				real: (text) => base === undefined ? text : origins.reduce((said, origin, at) => said.replaceAll(placeOf(at), origin), text),
				async during(work) {
						users += 1;
						try {
								return await work();
						}
						finally {
								users -= 1;
						}
				},
		};
}
async function throughRelay({ relay }, text) {
		return relay === undefined ? text : relay.through(text);
}
function originIn(origin) {
		return new RegExp(`${origin.replaceAll(/[.[\]]/g, '\\$&')}(?=[/"'\\s]|$)`, 'gm');
}
function end(response, status, words) {
		if (response.headersSent)
				response.destroy();
		else
				response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ error: words }));
}
/***/ }),
/***/ 63078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	FU: () => (/* binding */ pageOfTool),
	O: () => (/* binding */ howToGet),
	_j: () => (/* binding */ OLDEST),
	uK: () => (/* binding */ createTools)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _core_about_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87821);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8005);
var _real_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94977);
const GET = {
		docker: 'Install Docker 20.10 or newer and start it.',
		podman: 'Install Podman 4 or newer.',
		cosign: 'Install cosign 3 or newer and put it on PATH (in Actions: sigstore/cosign-installer).',
		git: 'Install Git 2.32 or newer and put it on PATH.',
		gpg: 'Install GnuPG 2.2 or newer and put it on PATH, or leave gpg-key unset.',
		'gpg-agent': undefined,
		'gpg-connect-agent': undefined,
		npm: 'Install Node.js with npm 10 or newer (in Actions: actions/setup-node).',
		node: 'Install Node.js 20.19 or newer (in Actions: actions/setup-node).',
		uv: `Install uv (pip install uv), or let ${_core_about_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME */ .o_} download it.`,
};
const OLDEST = {
		git: '2.32',
		gpg: '2.2',
		npm: '10.0',
		node: '20.19',
		uv: '0.9.0',
};
function howToGet(name) {
		return GET[name] ?? `Install ${name} and put it on PATH.`;
}
const PAGES = {
		docker: 'https://docs.docker.com/engine/install/',
		podman: 'https://podman.io/docs/installation',
		cosign: 'https://docs.sigstore.dev/cosign/system_config/installation/',
		git: 'https://git-scm.com/downloads',
		gpg: 'https://gnupg.org/download/',
		npm: 'https://nodejs.org/en/download',
		node: 'https://nodejs.org/en/download',
		uv: 'https://docs.astral.sh/uv/getting-started/installation/',
};
function pageOfTool(name) {
		return PAGES[name];
}
const SUFFIXES = process.platform === 'win32' ? ['.exe', '.cmd', '.bat', ''] : [''];
function createTools(path, workspaces, found) {
		const known = new Map();
		const look = (name) => {
				if (!known.has(name))
						known.set(name, findTool(name, path, workspaces));
				return known.get(name);
		};
		const told = new Set();
		let settled = false;
		return {
				tool(name) {
						const file = look(name);
						if (file === undefined) {
								throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K2(`tool/${name}`, `${name} is required but not on PATH.`, {
										exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.usage,
										hint: howToGet(name),
								});
						}
						if (!told.has(name))
								found(name, file);
						told.add(name);
						return file;
				},
				settle() {
						if (settled)
								return;
						settled = true;
						for (const name of Object.keys(GET))
								look(name);
				},
		};
}
function findTool(name, path, workspaces) {
		for (const folder of path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter(Boolean)) {
				for (const suffix of SUFFIXES) {
						const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name + suffix);
						try {
								(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
								if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile() && !workspaces.some((one) => (0,_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .U)(file, one)))
										return file;
						}
						catch {
						}
				}
		}
		return undefined;
}
/***/ }),
/***/ 94773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Kf: () => (/* binding */ readRegistries),
	N4: () => (/* binding */ configuredCache),
	PI: () => (/* binding */ npmEnvironment),
	Z_: () => (/* binding */ writeUserConfig),
	kx: () => (/* binding */ npmCredentials)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _host_credential_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49260);
var _host_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56508);
var _host_home_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82278);
var _host_loopback_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20488);
var _host_relay_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73280);
var _address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88138);
var _npmrc_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(63900);
const KEPT = /^(registry|@[^:]+:registry|cafile|ca|ca\[\]|strict-ssl|proxy|https-proxy|noproxy|maxsockets|fetch-[a-z-]+)$/;
async function npmEnvironment(host) {
		const all = Object.entries((0,_host_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .installerEnv */ .MK)(host.env, (0,_host_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceOf */ .B3)(host.env, host.cwd)));
		const own = all.filter(([name]) => !/^(UV|PIP)_/.test(name));
		const led = own.map(async ([name, value]) => {
				return [name, /_registry$/i.test(name) ? await (0,_host_relay_js__WEBPACK_IMPORTED_MODULE_4__/* .throughRelay */ .N)(host, (0,_host_credential_js__WEBPACK_IMPORTED_MODULE_6__/* .loginIn */ .Xj)(value)?.url.href ?? value) : value];
		});
		return Object.fromEntries(await Promise.all(led));
}
async function npmCredentials(host) {
		const places = new Map();
		for (const { key, value } of await readLines(host)) {
				const [, place, kind] = /^(\/\/.+?):(_authToken|_auth|username|_password)$/.exec(key) ?? [];
				if (place === undefined || kind === undefined || value === '' || value.includes('${'))
						continue;
				places.set(place, (places.get(place) ?? new Map()).set(kind, value));
		}
		return [...places].flatMap(([place, kinds]) => readCredential(place, kinds, host) ?? []);
}
function readCredential(place, kinds, host) {
		const address = [`https:${place}`, `http:${place}`].find((one) => URL.canParse(one) && wanted(new URL(one)));
		if (address === undefined)
				return undefined;
		const { origin } = new URL(address);
		const [token, pair, username, password] = ['_authToken', '_auth', 'username', '_password'].map((one) => kinds.get(one));
		const plain = (text) => Buffer.from(text ?? '', 'base64').toString('utf8');
		const whole = pair === undefined ? `${username ?? ''}:${plain(password)}` : plain(pair);
		const [user, secret] = [whole.slice(0, whole.indexOf(':')), whole.slice(whole.indexOf(':') + 1)];
		for (const one of [token, pair, password, secret])
				if (one)
						host.mask(one);
		const found = token !== undefined ? (0,_host_credential_js__WEBPACK_IMPORTED_MODULE_6__/* .bearer */ .CM)(token, address) : secret === '' ? undefined : (0,_host_credential_js__WEBPACK_IMPORTED_MODULE_6__/* .basic */ .HX)(user, secret, address);
		return found === undefined ? undefined : { below: `${origin}/`, credential: found };
}
function wanted(url) {
		return url.href !== _address_js__WEBPACK_IMPORTED_MODULE_5__/* .NPM_REGISTRY */ .ug && (url.protocol === 'https:') !== (0,_host_loopback_js__WEBPACK_IMPORTED_MODULE_7__/* .isLoopback */ .U9)(url);
}
async function writeUserConfig(host, folder, registry, more = {}) {
		const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'npmrc');
		const project = Object.entries(more).map(([key, value]) => ({ key, value }));
		const lines = [...(await readLines(host)).filter(({ key }) => KEPT.test(key)), ...project];
		const kept = registry === undefined ? lines : lines.filter(({ key }) => !key.endsWith('registry'));
		const all = direct(registry === undefined ? kept : [...kept, { key: 'registry', value: registry }], host);
		const text = all.map(({ key, value }) => `${key}=${value}\n`).join('');
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, await (0,_host_relay_js__WEBPACK_IMPORTED_MODULE_4__/* .throughRelay */ .N)(host, text), { mode: 0o600 });
		return path;
}
function direct(lines, host) {
		if (!lines.some(({ key }) => /^(https-)?proxy$/.test(key)))
				return lines;
		const stated = lines.filter(({ key }) => key === 'noproxy').map(({ value }) => value);
		return [...lines, { key: 'noproxy', value: (0,_host_loopback_js__WEBPACK_IMPORTED_MODULE_7__/* .withLoopback */ .Yv)([...stated, (0,_host_loopback_js__WEBPACK_IMPORTED_MODULE_7__/* .noProxyOf */ .xn)(host.env)].join(',')) }];
}
async function readRegistries(host) {
		const lines = await readLines(host);
		const set = Object.entries(host.env).find(([name, value]) => /^npm_config_registry$/i.test(name) && value)?.[1];
		const registry = set ?? lines.findLast(({ key }) => key === 'registry')?.value;
		const scoped = lines.filter(({ key, value }) => /^@[^:]+:registry$/.test(key) && URL.canParse(value));
		const scopes = Object.fromEntries(scoped.map(({ key, value }) => [key.slice(0, key.indexOf(':')), value]));
		return { registry: registry !== undefined && URL.canParse(registry) ? registry : _address_js__WEBPACK_IMPORTED_MODULE_5__/* .NPM_REGISTRY */ .ug, scopes };
}
async function configuredCache(host) {
		return (await readLines(host)).find(({ key, value }) => key === 'cache' && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(value))?.value;
}
async function readLines(host) {
		const home = (0,_host_home_js__WEBPACK_IMPORTED_MODULE_3__/* .homeOf */ .lt)(host.env);
		const file = host.env['npm_config_userconfig'] ?? host.env['NPM_CONFIG_USERCONFIG'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.npmrc');
		const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => '');
		return (0,_npmrc_js__WEBPACK_IMPORTED_MODULE_8__/* .npmrcLines */ .OO)(text).map(({ key, value }) => {
				return { key, value: value.replace(/\$\{([^}?]+)\??\}/g, (whole, name) => host.env[name] ?? whole) };
		});
}
/***/ }),
/***/ 94000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	tr: () => (/* binding */ isRelayed),
	BC: () => (/* binding */ pythonIndexes),
	qD: () => (/* binding */ uvConfigFile)
});
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var dist = __webpack_require__(3292);
var decoded = __webpack_require__(51278);
var memo = __webpack_require__(13068);
var object = __webpack_require__(36074);
var credential = __webpack_require__(49260);
var host_home = __webpack_require__(82278);
var relay = __webpack_require__(73280);
var addresses = __webpack_require__(57165);
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./.build/registries/pypi/pip-config.js
async function readPipConfig(env) {
		const home = (0,host_home/* homeOf */.lt)(env);
		const user = process.platform === 'win32'
				? [(0,external_node_path_.join)(env['APPDATA'] ?? '', 'pip', 'pip.ini')]
				: [(0,external_node_path_.join)(env['XDG_CONFIG_HOME'] || (0,external_node_path_.join)(home, '.config'), 'pip', 'pip.conf'), (0,external_node_path_.join)(home, '.pip', 'pip.conf')];
		const settings = new Map();
		const own = env['PIP_CONFIG_FILE'];
		for (const file of own === external_node_os_.devNull ? [] : ['/etc/pip.conf', ...user, ...(own ? [own] : [])]) {
				const text = await (0,promises_.readFile)(file, 'utf8').catch(() => '');
				for (const [key, value] of parsePipConfig(text))
						settings.set(key, value);
		}
		const value = (name) => env[`PIP_${name.toUpperCase().replaceAll('-', '_')}`] || settings.get(name) || '';
		const list = (name) => value(name).split(/\s+/).filter(Boolean);
		return { index: value('index-url') || undefined, extra: list('extra-index-url'), findLinks: list('find-links') };
}
function parsePipConfig(text) {
		const found = new Map();
		let section = '';
		let key;
		for (const line of text.split(/\r?\n/)) {
				if (/^\s*([#;].*)?$/.test(line))
						continue;
				const head = /^\[([^\]]+)\]/.exec(line)?.[1];
				const pair = /^([A-Za-z][\w-]*)\s*[=:]\s*(.*)$/.exec(line);
				if (head !== undefined) {
						section = head;
						key = undefined;
				}
				else if (/^\s/.test(line) && key !== undefined) {
						found.set(key, `${found.get(key) ?? ''} ${line.trim()}`.trim());
				}
				else if (pair !== null && (section === 'global' || section === 'install')) {
						key = pair[1].toLowerCase().replaceAll('_', '-');
						found.set(key, pair[2].trim());
				}
				else {
						key = undefined;
				}
		}
		return found;
}
;// CONCATENATED MODULE: ./.build/registries/pypi/user-indexes.js
const pythonIndexes = (0,memo/* memo */.p)((host) => [host], readIndexes);
async function isRelayed(host) {
		const { toml } = await pythonIndexes(host);
		const plain = await withoutCredentials(toml, { relay: undefined });
		return (await (0,relay/* throughRelay */.N)(host, plain)) !== plain;
}
async function withoutCredentials(toml, host) {
		const plain = (value) => {
				if (typeof value === 'string')
						return withoutUser(value);
				if (Array.isArray(value))
						return value.map(plain);
				if (!(0,object/* isObject */.Gv)(value))
						return value;
				return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, key === 'url' ? plain(one) : one]));
		};
		const places = ['index', 'find-links'].filter((key) => toml[key] !== undefined);
		const led = Object.fromEntries(places.map((key) => [key, plain(toml[key])]));
		return (0,relay/* throughRelay */.N)(host, (0,dist/* stringify */.As)({ ...toml, ...led }));
}
const uvConfigFile = (0,memo/* memo */.p)((host) => [host], writeConfig);
async function writeConfig(host) {
		const file = (0,external_node_path_.join)(await host.tempDir('uv-config'), 'uv.toml');
		await (0,promises_.writeFile)(file, await withoutCredentials((await pythonIndexes(host)).toml, host), { mode: 0o600 });
		return file;
}
async function readIndexes(host) {
		const { env } = host;
		const user = await readUvToml(env);
		const pip = await readPipConfig(env);
		const stated = [...uvIndexes(env), ...uvTomlIndexes(user)];
		const main = stated.find((index) => index['default'] === true) ?? (pip.index === undefined ? undefined : { url: pip.index });
		const others = stated.filter((index) => index['default'] !== true);
		const extra = others.length > 0 ? others : pip.extra.map((url) => ({ url }));
		const links = words(env['UV_FIND_LINKS'], /[\s,]+/);
		const findLinks = links.length > 0 ? links : (user['find-links'] ?? (pip.findLinks.length > 0 ? pip.findLinks : undefined));
		const index = [...extra, ...(main === undefined ? [] : [{ ...main, default: true }])].map((one) => authorised(one, env));
		for (const one of [...index.map(({ url }) => url), ...(Array.isArray(findLinks) ? findLinks : [])])
				maskCredentials(host, String(one));
		const toml = {
				'index-strategy': env['UV_INDEX_STRATEGY'] || user['index-strategy'],
				'keyring-provider': env['UV_KEYRING_PROVIDER'] || user['keyring-provider'],
				'allow-insecure-host': env['UV_INSECURE_HOST']
						? words(env['UV_INSECURE_HOST'], /[\s,]+/)
						: user['allow-insecure-host'],
				'native-tls': env['UV_NATIVE_TLS'] ? truthy(env['UV_NATIVE_TLS']) : user['native-tls'],
				'no-index': env['UV_NO_INDEX'] ? truthy(env['UV_NO_INDEX']) : user['no-index'],
				offline: env['UV_OFFLINE'] ? truthy(env['UV_OFFLINE']) : user['offline'],
				'find-links': findLinks,
				index: index.length > 0 ? index : undefined,
		};
		return {
				default: index.find((one) => 'default' in one && one.default === true)?.url ?? addresses/* PYPI_INDEX */.U4,
				index: [...index.map(({ url }) => url), ...(Array.isArray(findLinks) ? findLinks : [])],
				toml: Object.fromEntries(Object.entries(toml).filter(([, value]) => value !== undefined)),
		};
}
function uvIndexes(env) {
		const named = (text) => {
				const name = /^([A-Za-z0-9_.-]+)=/.exec(text)?.[1];
				return name === undefined ? { url: text } : { name, url: text.slice(name.length + 1) };
		};
		const main = env['UV_DEFAULT_INDEX'] || env['UV_INDEX_URL'];
		return [
				...words(env['UV_INDEX'], /\s+/).map(named),
				...words(env['UV_EXTRA_INDEX_URL'], /\s+/).map(named),
				...(main ? [{ ...named(main), default: true }] : []),
		];
}
function uvTomlIndexes(toml) {
		const listed = Array.isArray(toml['index']) ? toml['index'] : [];
		const extra = Array.isArray(toml['extra-index-url']) ? toml['extra-index-url'] : [];
		const main = toml['index-url'];
		return [
				...listed.filter((index) => typeof index?.url === 'string'),
				...extra.filter((url) => typeof url === 'string').map((url) => ({ url })),
				...(typeof main === 'string' ? [{ url: main, default: true }] : []),
		];
}
function authorised(index, env) {
		const { name } = index;
		if (typeof name !== 'string' || !URL.canParse(index.url))
				return index;
		const prefix = `UV_INDEX_${name.toUpperCase().replace(/[^A-Z0-9]/g, '_')}`;
		const user = env[`${prefix}_USERNAME`];
		const password = env[`${prefix}_PASSWORD`];
		if (user === undefined && password === undefined)
				return index;
		const url = new URL(index.url);
		url.username = encodeURIComponent(user ?? '');
		url.password = encodeURIComponent(password ?? '');
		return { ...index, url: url.href };
}
function withoutUser(address) {
		const found = (0,credential/* loginIn */.Xj)(address);
		return found?.credential === undefined ? address : found.url.href;
}
function maskCredentials(host, address) {
		if (!URL.canParse(address))
				return;
		const { username, password } = new URL(address);
		const secret = password || username;
		if (secret !== '')
				host.mask((0,decoded/* decoded */.D)(secret) ?? secret);
}
async function readUvToml(env) {
		if (truthy(env['UV_NO_CONFIG'] ?? ''))
				return {};
		const places = process.platform === 'win32'
				? [(0,external_node_path_.join)(env['APPDATA'] ?? '', 'uv', 'uv.toml')]
				: [(0,external_node_path_.join)((0,host_home/* xdgFolder */.aX)(env, 'XDG_CONFIG_HOME', '.config'), 'uv', 'uv.toml'), '/etc/uv/uv.toml'];
		for (const place of env['UV_CONFIG_FILE'] ? [env['UV_CONFIG_FILE']] : places) {
				const text = await (0,promises_.readFile)(place, 'utf8').catch(() => undefined);
				if (text === undefined)
						continue;
				try {
						return (0,dist/* parse */.qg)(text);
				}
				catch {
						return {}; // uv itself reports a broken configuration to its user; it is none of the project's.
				}
		}
		return {};
}
function words(text, between) {
		return (text ?? '').split(between).filter((word) => word !== '');
}
function truthy(text) {
		return /^(1|true|yes|on|y|t)$/i.test(text);
}
/***/ }),
/***/ 511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	CV: () => (/* binding */ TOKEN),
	JN: () => (/* binding */ readAnswer),
	Z9: () => (/* binding */ wordsOf),
	c3: () => (/* binding */ listOf),
	cj: () => (/* binding */ peekAnswer),
	gy: () => (/* binding */ unread)
});
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88532);
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18001);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
const MOST_LEVELS = 200;
const MOST_VALUES = 4_000_000;
const MOST_WORDS = 300;
const TOKEN = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[\x21-\x7e]{1,20000}$/, 'expected a token');
const HINT = 'Nothing was concluded from it. Run it again; if it stays, something else (a proxy, a login page) answers at this URL.';
function readAnswer(answer, shape, asked, more = {}) {
		const value = parseBounded(answer.text());
		if ('why' in value)
				throw unread(answer, asked, value.why, more);
		const checked = shape.safeParse(value.json);
		if (checked.success)
				return checked.data;
		const [issue] = checked.error.issues;
		const path = (issue?.path ?? [])
				.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
				.join('');
		const place = (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(path.replace(/^\./, '')).slice(0, 100);
		const words = (issue?.message ?? 'invalid').replace(/^Invalid input: /, '');
		throw unread(answer, asked, `${place === '' ? '' : `${place}: `}${words}`, more);
}
function peekAnswer(answer, shape) {
		const value = parseBounded(answer.text());
		return 'why' in value ? undefined : shape.safeParse(value.json).data;
}
function unread(answer, asked, why, more = {}) {
		const words = more.secret === true ? '' : wordsOf(answer);
		const host = URL.canParse(answer.url) ? new URL(answer.url).host : answer.url;
		return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2(more.code ?? 'remote/answer', `${host} answered ${answer.status}, but not with ${asked}: ${why}.`, { hint: more.hint ?? HINT, ...(words === '' ? {} : { quote: [words] }) });
}
function listOf(item) {
		return zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).transform((values, context) => {
				const items = [];
				for (const [index, value] of values.entries()) {
						const checked = item.safeParse(value);
						if (!checked.success) {
								const [issue] = checked.error.issues;
								context.addIssue({
										code: 'custom',
										message: issue?.message ?? 'invalid',
										path: [index, ...(issue?.path ?? [])],
								});
								return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
						}
						items.push(checked.data);
				}
				return items;
		});
}
const SAID = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
		message: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
		error: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
		detail: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
		errors: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
});
function wordsOf(answer) {
		const said = peekAnswer(answer, SAID);
		const [message] = [said?.message, said?.error, said?.detail].filter((one) => typeof one === 'string' && one !== '');
		if (typeof message !== 'string')
				return short(answer
						.text()
						.slice(0, 20_000)
						.replace(/<[^<>]*>/g, ' '));
		const details = Array.isArray(said?.errors) && said.errors.length > 0 ? ` ${JSON.stringify(said.errors)}` : '';
		return short(`${message}${details}`);
}
function short(text) {
		const line = (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(text.slice(0, 20_000));
		return line.length > MOST_WORDS ? `${line.slice(0, MOST_WORDS)}…` : line;
}
function parseBounded(text) {
		const start = text.slice(0, 100).trimStart();
		if (start === '' && text.trim() === '')
				return { why: 'the answer is empty' };
		if (start.startsWith('<'))
				return { why: 'the answer is an HTML page, not JSON' };
		const excess = excessOf(text);
		if (excess !== undefined)
				return { why: excess };
		try {
				return { json: JSON.parse(text) };
		}
		catch {
				return { why: 'the answer is not JSON' };
		}
}
function excessOf(text) {
		let depth = 0;
		let values = 0;
		const marks = /["[\]{},]/g;
		for (let found = marks.exec(text); found !== null; found = marks.exec(text)) {
				const [mark] = found;
				if (mark === '"') {
						const end = endOfString(text, found.index);
						if (end === undefined)
								return undefined;
						marks.lastIndex = end + 1;
				}
				else if (mark === '[' || mark === '{') {
						depth += 1;
						values += 1;
						if (depth > MOST_LEVELS)
								return `the answer is nested deeper than ${MOST_LEVELS} levels`;
				}
				else if (mark === ',')
						values += 1;
				else
						depth -= 1;
				if (values > MOST_VALUES)
						return `the answer has more than ${MOST_VALUES} values`;
		}
		return undefined;
}
function endOfString(text, from) {
		for (let at = text.indexOf('"', from + 1); at !== -1; at = text.indexOf('"', at + 1)) {
				let slashes = 0;
				while (text[at - 1 - slashes] === '\\')
						slashes += 1;
				if (slashes % 2 === 0)
						return at;
		}
		return undefined;
}
/***/ })
};
