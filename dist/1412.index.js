export const id = 1412;
export const ids = [1412];
export const modules = {
/***/ 41412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	contractComment: () => (/* binding */ contractComment),
	contractSince: () => (/* binding */ contractSince)
});
var schemas = __webpack_require__(88343);
var about = __webpack_require__(87821);
var change_kinds = __webpack_require__(1023);
var errors = __webpack_require__(8005);
var markdown = __webpack_require__(51383);
var github_api = __webpack_require__(67642);
var own_text = __webpack_require__(39804);
var remote_answer = __webpack_require__(511);
var render_diff = __webpack_require__(15473);
;// CONCATENATED MODULE: ./.build/contract/comment.js
const MARK = `<!-- ${about/* NAME */.o_}:contract -->`;
const MOST_CHANGES = 100;
const MOST_MESSAGE = 400;
const MOST_CHARACTERS = 60_000;
const HANDED = schemas/* array */.YOg(schemas/* strictObject */.rej({
		name: schemas/* string */.YjP().max(300),
		alone: schemas/* string */.YjP().max(100).optional(),
		left: schemas/* int */.Whr().nonnegative(),
		changes: schemas/* array */.YOg(schemas/* strictObject */.rej({ kind: schemas/* enum */.k5n(change_kinds/* CHANGE_KINDS */.t), message: schemas/* string */.YjP().max(MOST_MESSAGE) }))
				.max(MOST_CHANGES),
}));
function handOver(found) {
		const most = Math.max(5, Math.floor(MOST_CHANGES / Math.max(found.length, 1)));
		const handed = found.map(({ name, alone, changes }) => ({
				name: name.slice(0, 300),
				...(alone === undefined ? {} : { alone }),
				left: Math.max(0, changes.length - most),
				changes: changes.slice(0, most).map(({ kind, message }) => ({ kind, message: message.slice(0, MOST_MESSAGE) })),
		}));
		return JSON.stringify({ servers: handed });
}
function readHanded(text) {
		try {
				return schemas/* strictObject */.rej({ servers: HANDED }).parse(JSON.parse(text)).servers;
		}
		catch {
				throw (0,errors/* usageError */.Wp)('contract/changes', 'changes is not what a comparison gave.', 'Set changes: ${{ needs.contract.outputs.changes }}, as callable-contract.yml does.');
		}
}
function noticed(servers) {
		const told = servers.filter(({ changes, alone }) => changes.length > 0 || alone !== undefined);
		if (told.length === 0)
				return undefined;
		const blocks = told.map(({ name, alone, left, changes }) => {
				const all = changes.map((one) => ({ ...one, pointer: '' }));
				const words = alone === undefined ? (0,render_diff/* countedChanges */.sA)(all) : `${(0,markdown/* escapeMarkdown */.FV)(alone)}, so nothing is compared.`;
				const more = left === 0 ? '' : `\nand ${left} more\n`;
				return `**${(0,markdown/* escapeMarkdown */.FV)(name)}**: ${words}\n\n${(0,render_diff/* changesMarkdown */.T4)(all)}${more}`;
		});
		const text = blocks.join('\n');
		if (text.length <= MOST_CHARACTERS)
				return text;
		return `${text.slice(0, text.lastIndexOf('\n', MOST_CHARACTERS))}\n\nThe job has the rest.\n`;
}
const COMMENT = schemas/* looseObject */._H3({
		id: schemas/* int */.Whr(),
		html_url: schemas/* string */.YjP(),
		...own_text/* WRITTEN */.S,
});
async function keepComment(api, pull, text) {
		const all = await api.list(`/issues/${pull}/comments`, COMMENT, 'comments');
		const own = all.find((one) => (0,own_text/* isOwn */.N)(one, MARK));
		if (text === undefined && own === undefined)
				return { done: 'nothing' };
		const body = `${MARK}\n### What clients would notice\n\n${text ?? 'Nothing: they see what they saw before.\n'}`;
		if (own?.body === body)
				return { done: 'unchanged', url: own.html_url };
		const answer = own === undefined
				? await api.call('POST', `/issues/${pull}/comments`, { body })
				: await api.call('PATCH', `/issues/comments/${own.id}`, { body });
		const { html_url: url } = written(answer, api);
		return { done: own === undefined ? 'written' : 'updated', url };
}
function written(answer, { repository }) {
		if (answer.status !== 200 && answer.status !== 201)
				throw (0,github_api/* refused */.J)(answer, 'write a comment', repository);
		return (0,remote_answer/* readAnswer */.JN)(answer, COMMENT, 'the comment');
}
var diff = __webpack_require__(589);
var external_node_path_ = __webpack_require__(76760);
var clone = __webpack_require__(51466);
var git = __webpack_require__(91883);
var workspace_open = __webpack_require__(46558);
var of_folder = __webpack_require__(53719);
;// CONCATENATED MODULE: ./.build/contract/since.js
async function changesSince(commit, paths, config, host) {
		const head = await (0,git/* readHead */.zy)(host, host.cwd);
		const before = await (0,git/* askGit */.gG)(host, head.root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`);
		if (before === undefined) {
				throw (0,errors/* usageError */.Wp)('contract/since', `${commit} is not a commit of this checkout.`, 'Fetch it: git fetch --unshallow. In Actions: actions/checkout with fetch-depth: 0.');
		}
		const old = await (0,clone/* cloneSource */.r)(host, { ...head, commit: before, tags: [] }, { tags: [], overlay: false });
		const servers = async (root, path, at) => {
				const all = await (0,workspace_open/* survey */.Fr)(at, root, { path, config }, { git: true, from: root });
				return all.projects.filter(({ settings }) => settings.isLibrary !== true);
		};
		const known = await servers(old, [], { ...host, cwd: old }).catch(() => []);
		const found = [];
		for (const project of await servers(head.root, paths, host)) {
				const then = known.find(({ name, ecosystem }) => name === project.name && ecosystem === project.ecosystem);
				const now = await (0,of_folder/* contractOfFolder */.E)((0,external_node_path_.join)(head.root, project.path), config, host);
				const was = then === undefined ? 'It is new' : await contractThen((0,external_node_path_.join)(old, then.path), config, host);
				found.push(typeof was === 'string'
						? { name: project.name, alone: was, changes: [] }
						: { name: project.name, changes: (0,diff.diffContracts)(was, now) });
		}
		return found;
}
async function contractThen(folder, config, host) {
		try {
				return await (0,of_folder/* contractOfFolder */.E)(folder, config, host);
		}
		catch (error) {
				host.signal.throwIfAborted();
				host.log.debug(`${folder}: ${error.message}`);
				return 'It did not start before';
		}
}
var clean_text = __webpack_require__(18001);
;// CONCATENATED MODULE: ./.build/commands/contract-since.js
async function contractSince(commit, words, failOn, config, host) {
		const found = await changesSince(commit, words, config, host);
		const failed = found.some(({ changes }) => (0,diff/* atLeast */.j)(changes, failOn));
		const handed = handOver(found);
		const shown = found.map(({ name, alone, changes }) => {
				const counted = alone === undefined ? (0,render_diff/* countedChanges */.sA)(changes) : `${alone}, so nothing is compared.`;
				return `${(0,clean_text/* cleanLine */.Ow)(name)}: ${counted}\n${changes.length === 0 ? '' : `\n${(0,render_diff/* renderChanges */.O1)(changes)}\n`}`;
		});
		return {
				exit: failed ? errors/* EXIT */.dc.failed : errors/* EXIT */.dc.done,
				json: { since: commit, servers: found },
				text: `${shown.join('')}${failed ? `fail-on is ${failOn}.\n` : ''}`,
				summary: `## What clients would notice\n\n${noticed(readHanded(handed)) ?? 'Nothing: they see what they saw before.\n'}`,
				outputs: { changes: handed },
		};
}
async function contractComment(text, inputs, host) {
		const servers = readHanded(text);
		const pull = Number(/^refs\/pull\/(\d+)\//.exec(host.env['GITHUB_REF'] ?? '')?.[1]);
		if (Number.isNaN(pull)) {
				throw (0,errors/* usageError */.Wp)('contract/no-pull', 'This run is not of a pull request, so there is nothing to comment on.');
		}
		const api = (0,github_api/* openApi */.N)({ repository: host.env['GITHUB_REPOSITORY'], token: inputs.githubToken }, host);
		const said = await keepComment(api, pull, noticed(servers));
		return { exit: errors/* EXIT */.dc.done, json: { comment: said }, text: told(said) };
}
function told(said) {
		if (said.done === 'nothing')
				return 'Clients would notice nothing, and no comment is needed.\n';
		return `The comment was ${said.done === 'unchanged' ? 'left as it is' : said.done}: ${said.url}\n`;
}
/***/ }),
/***/ 67642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	J: () => (/* binding */ refused),
	N: () => (/* binding */ openApi)
});
var _core_about_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87821);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _host_credential_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49260);
var _host_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99389);
var _host_loopback_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20488);
var _remote_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(511);
var _reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41418);
const LIMIT_WAIT_MS = 60_000;
const LIMIT_TRIES = 3;
const PAGES = 50;
function openApi({ repository, token }, host) {
		const base = (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .apiUrl */ .y0)(host);
		if (repository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository)) {
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('github/repository', 'The GitHub repository is unknown: GITHUB_REPOSITORY is not set, and no remote named origin is on GitHub.', 'Remove github from targets, or run: git remote add origin git@github.com:owner/name.git');
		}
		const root = (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryUrl */ .Ek)(base, repository);
		const bare = base.hostname.replace(/^api\./, '');
		const web = host.env['GITHUB_SERVER_URL'] ?? '';
		const own = (url, ...names) => url.origin === base.origin ||
				((0,_host_loopback_js__WEBPACK_IMPORTED_MODULE_4__/* .isLoopback */ .U9)(base) && (0,_host_loopback_js__WEBPACK_IMPORTED_MODULE_4__/* .isLoopback */ .U9)(url)) ||
				(url.protocol === 'https:' && names.includes(url.hostname));
		async function send(request) {
				const url = parsed(request.url);
				const upload = request.method !== undefined && request.method !== 'GET';
				const uploads = bare === base.hostname ? bare : `uploads.${bare}`;
				if (url === undefined || !own(url, uploads))
						throw foreign(request.url, upload);
				const credential = token === undefined ? undefined : (0,_host_credential_js__WEBPACK_IMPORTED_MODULE_5__/* .bearer */ .CM)(token, url);
				for (let tries = 1;; tries += 1) {
						const answer = await host.http({ ...request, headers: { ..._reading_js__WEBPACK_IMPORTED_MODULE_3__/* .HEADERS */ .d0, ...request.headers }, credential });
						if (!isLimit(answer) || tries === LIMIT_TRIES)
								return answer;
						const wait = (0,_host_http_js__WEBPACK_IMPORTED_MODULE_1__/* .retryAfter */ .P)(answer.headers, host.now()) ?? LIMIT_WAIT_MS * tries;
						if (wait > LIMIT_WAIT_MS * 15)
								return answer;
						host.log.info(`GitHub is limiting requests: waiting ${Math.ceil(wait / 1000)} s`);
						await host.sleep(wait);
				}
		}
		const call = (method, path, body) => send({
				method,
				url: `${root}${path}`,
				...(body === undefined ? {} : { body: JSON.stringify(body), headers: JSON_BODY }),
		});
		return {
				repository,
				signedIn: token !== undefined,
				call,
				send,
				async find(path, shape, asked) {
						const answer = await call('GET', path);
						if (answer.status === 404)
								return undefined;
						if (answer.status !== 200)
								throw refused(answer, `read ${asked}`, repository);
						return (0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .readAnswer */ .JN)(answer, shape, asked);
				},
				list: (path, item, asked) => (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .listPages */ .pN)((query) => call('GET', `${path}?${query}`), item, {
						...{ asked: `${asked} of ${repository}`, most: PAGES },
						refused: (answer) => refused(answer, `list the ${asked}`, repository),
				}),
				page(text) {
						const url = parsed(text);
						if (url === undefined || !own(url, bare, parsed(web)?.hostname ?? bare))
								throw foreign(text, false);
						return text;
				},
		};
}
function parsed(text) {
		return URL.canParse(text) ? new URL(text) : undefined;
}
function foreign(text, upload) {
		const where = parsed(text)?.origin ?? 'something that is not a URL';
		return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2(upload ? 'github/upload-origin' : 'github/asset-origin', `GitHub named ${where} for ${upload ? 'uploads' : 'an asset'}, which is not a GitHub host.`, { hint: 'Nothing was sent there. Check GITHUB_API_URL.' });
}
const JSON_BODY = { 'content-type': 'application/json' };
function isLimit(answer) {
		if (answer.status === 429)
				return true;
		return answer.status === 403 && /rate limit/i.test((0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)(answer));
}
function refused(answer, doing, repository) {
		const [code, why, hint] = isLimit(answer) ? LIMITED : reasonOf(answer.status, repository);
		return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2(`github/${code}`, `Could not ${doing} in ${repository} on GitHub: ${why} (${answer.status}).`, {
				exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed,
				hint,
				quote: [(0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)(answer)],
		});
}
const LIMITED = [
		'rate-limit',
		'too many requests with this token',
		'Run publish again later: it continues where it stopped. The limit of a token resets within an hour.',
];
function reasonOf(status, repository) {
		if (status === 401)
				return [
						'token',
						'it does not accept the token',
						`Set a valid token: ${_core_about_js__WEBPACK_IMPORTED_MODULE_6__/* .ENV_PREFIX */ .N8}GITHUB_TOKEN, in Actions github-token.`,
				];
		if (status === 403)
				return [
						'rights',
						'the token does not have the permission',
						'In Actions, set permissions: { contents: write }. A personal token needs Contents: write.',
				];
		if (status === 404) {
				return [
						'not-found',
						'it does not exist, or the token cannot see it',
						`Check that ${repository} is right and that the token has Contents: write for it.`,
				];
		}
		if (status === 422)
				return ['refused', 'the request is invalid', 'Correct what the quoted answer names, then run publish again.'];
		if (status >= 500)
				return ['unavailable', 'a server error', 'Run publish again later: it continues where it stopped.'];
		return ['refused', 'it was rejected', 'Correct what the quoted answer names, then run publish again.'];
}
/***/ }),
/***/ 39804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	N: () => (/* binding */ isOwn),
	S: () => (/* binding */ WRITTEN)
});
var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
const WRITTEN = {
		body: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
		user: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullish(),
		author_association: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
};
function isOwn({ body, user, author_association: by = '' }, mark) {
		return body?.startsWith(mark) === true && (user?.type === 'Bot' || /^(OWNER|MEMBER|COLLABORATOR)$/.test(by));
}
/***/ })
};
