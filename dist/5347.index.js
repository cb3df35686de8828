export const id = 5347;
export const ids = [5347];
export const modules = {
/***/ 65347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	watch: () => (/* binding */ watch)
});
var schemas = __webpack_require__(88343);
var load = __webpack_require__(2789);
var target_choice = __webpack_require__(36078);
var published = __webpack_require__(44921);
var errors = __webpack_require__(8005);
var plural = __webpack_require__(84368);
var typed = __webpack_require__(93237);
var api = __webpack_require__(67642);
var render_findings = __webpack_require__(39716);
var findings_markdown = __webpack_require__(47);
var policy = __webpack_require__(28650);
var about = __webpack_require__(87821);
var own_text = __webpack_require__(39804);
var remote_answer = __webpack_require__(511);
;// CONCATENATED MODULE: ./.build/watch/issue.js
const MARK = `<!-- ${about/* NAME */.o_}:watch -->`;
const TITLE = 'A published version does not work as it was released';
const ISSUE = schemas/* looseObject */._H3({
		number: schemas/* int */.Whr(),
		html_url: schemas/* string */.YjP(),
		...own_text/* WRITTEN */.S,
		pull_request: schemas/* unknown */.L5J().optional(),
});
async function keepIssue(api, text) {
		const open = (await api.list('/issues', ISSUE, 'issues')).find((one) => one.pull_request === undefined && (0,own_text/* isOwn */.N)(one, MARK));
		if (text === undefined)
				return open === undefined ? { done: 'nothing' } : issue_close(api, open);
		const body = `${MARK}\n${text}`;
		if (open === undefined) {
				const made = await write(api, 'POST', '/issues', { title: TITLE, body });
				return { done: 'opened', url: made.html_url };
		}
		if (open.body === body)
				return { done: 'unchanged', url: open.html_url };
		await write(api, 'PATCH', `/issues/${open.number}`, { body });
		return { done: 'updated', url: open.html_url };
}
async function issue_close(api, { number, html_url: url }) {
		const said = await api.call('POST', `/issues/${number}/comments`, {
				body: 'Everything works again as it was released.',
		});
		if (said.status !== 201)
				throw notWritten(said, api);
		await write(api, 'PATCH', `/issues/${number}`, { state: 'closed', state_reason: 'completed' });
		return { done: 'closed', url };
}
async function write(api, method, path, body) {
		const answer = await api.call(method, path, body);
		if (answer.status !== 200 && answer.status !== 201)
				throw notWritten(answer, api);
		return (0,remote_answer/* readAnswer */.JN)(answer, ISSUE, 'the issue');
}
function notWritten(answer, { repository }) {
		return (0,api/* refused */.J)(answer, 'write an issue', repository);
}
var promises_ = __webpack_require__(51455);
var diff = __webpack_require__(589);
var passport = __webpack_require__(96411);
var of_file = __webpack_require__(7373);
var render_diff = __webpack_require__(15473);
var file_names = __webpack_require__(80649);
var judge = __webpack_require__(40221);
var subject_published = __webpack_require__(60651);
;// CONCATENATED MODULE: ./.build/watch/observe.js
const MOST_CHANGES = 5;
async function observe(what, named, watching, host) {
		const { indexOf, settings, policy } = watching;
		const subject = await (0,subject_published/* publishedSubject */.h)(named, indexOf, policy.repository, host);
		const findings = [...(await changedFiles(what, subject, policy, host))];
		const released = await releasedContract(subject);
		try {
				const seen = await (0,published/* contractOfPublished */.ys)(named, indexOf, settings, host, released?.results ?? []);
				findings.push(...compared(what, released, seen));
		}
		catch (error) {
				if (!(error instanceof errors/* StageFailure */.BG))
						throw error;
				findings.push(...error.findings.map((finding) => ({ ...finding, message: `${what}: ${finding.message}` })));
		}
		return { what, findings };
}
async function changedFiles(what, subject, policy, host) {
		const rows = await (0,judge/* judge */.S4)(subject, policy, host);
		const wrong = rows.filter(({ state, claim }) => state === 'wrong' || (state === 'missing' && policy.require.includes(claim)));
		const first = wrong.filter(({ file }, index) => wrong.findIndex((one) => one.file === file) === index);
		return first.map(({ file, claim, by, detail }) => ({
				rule: 'watch/changed',
				level: 'error',
				artifact: file,
				message: `${what}: ${claim} of ${file}: ${[by, detail].filter(Boolean).join(' ')}.`,
				hint: 'Find out who changed it, revoke the credentials that could, and withdraw the version.',
		}));
}
async function releasedContract({ here }) {
		const [only, another] = [...here].filter(([file]) => file_names/* BESIDE */.Zv.contract.test(file));
		if (only === undefined || another !== undefined)
				return undefined;
		const [file, path] = only;
		try {
				return (0,of_file/* parseContract */.U)(await (0,promises_.readFile)(path), file);
		}
		catch (error) {
				throw new errors/* ReleaseError */.K2('contract/file', (0,errors/* tolerated */.Nx)(error).message, {
						hint: 'Replaced or cut since it was released? Find out who can write to the release.',
				});
		}
}
function compared(what, released, seen) {
		if (released === undefined) {
				return [
						{
								rule: 'watch/not-compared',
								level: 'note',
								message: `${what} starts. What clients see was not compared: no release with its contract was found.`,
								hint: `Pass --repository owner/name of the repository that released it with ${about/* NAME */.o_}.`,
						},
				];
		}
		const changes = (0,diff.diffContracts)(released, { ...seen, passport: (0,passport/* withKnown */.C)(released.passport, seen.passport) });
		if (changes.length === 0)
				return [];
		const breaking = changes.filter(({ kind }) => kind === 'breaking');
		const shown = breaking.length > 0 ? breaking : changes;
		return [
				{
						rule: 'watch/contract',
						level: breaking.length > 0 ? 'error' : 'warning',
						message: `${what}: ${changes.every(({ kind }) => kind === 'behavior') ? 'it does' : 'clients see'} something else than when it was released (${(0,render_diff/* countedChanges */.sA)(changes)}). ${shown
								.slice(0, MOST_CHANGES)
								.map(({ message }) => message)
								.join(' ')}`,
						hint: 'A dependency changed since: bound it below that version, and release a patch.',
				},
		];
}
;// CONCATENATED MODULE: ./.build/commands/watch.js
const FOUND = schemas/* strictObject */.rej({ well: schemas/* boolean */.zMY(), markdown: schemas/* string */.YjP().max(60_000) });
const MOST_CHARACTERS = 50_000;
async function watch(inputs, host) {
		if (inputs.findings !== undefined)
				return keep(inputs.findings, inputs, host);
		if (inputs.packages.length === 0) {
				throw (0,errors/* usageError */.Wp)('watch/what', 'Nothing is named to be watched.', `${typed/* TYPED */.X} watch pypi:weather-mcp npm:weather-mcp`);
		}
		const { project: settings, publish } = (0,load/* loadSettings */.M5)(host.cwd, host.cwd, (0,load/* namedConfig */.ec)(inputs, host));
		const given = inputs.policy === undefined ? policy/* NO_POLICY */.lm : (0,policy/* readPolicy */.T4)(inputs.policy, host.cwd);
		const repository = inputs.repository ?? given.repository ?? host.env['GITHUB_REPOSITORY'];
		const watching = { indexOf: (0,target_choice/* indexes */.DU)(inputs, publish.tables), settings, policy: { ...given, repository } };
		const findings = [];
		const watched = [];
		for (const word of inputs.packages) {
				const done = host.log.busy(`watch ${word}`);
				const one = await look(word, watching, host).finally(done);
				watched.push(one.what);
				findings.push(...one.findings);
		}
		const wrong = findings.filter(({ level }) => level !== 'note');
		const well = wrong.length === 0;
		const all = watched.join(', ');
		const markdown = well
				? `Works as released: ${all}.\n`
				: `${(0,findings_markdown/* findingsMarkdown */.O)(wrong, false).slice(0, MOST_CHARACTERS)}\nWatched: ${all}.\n`;
		const counted = `${(0,plural/* plural */.L)(watched.length, 'published version')} watched, ${(0,plural/* plural */.L)(wrong.length, 'finding')}.`;
		return {
				exit: findings.some(({ level }) => level === 'error') ? errors/* EXIT */.dc.failed : errors/* EXIT */.dc.done,
				json: { watched, well, findings },
				text: `${findings.length === 0 ? '' : `${(0,render_findings.renderFindings)(findings)}\n`}${well ? `Works as released: ${all}.` : counted}\n`,
				summary: markdown,
				outputs: { findings: JSON.stringify({ well, markdown }) },
		};
}
async function look(word, watching, host) {
		const named = (0,published/* readPublished */.Dn)(word);
		if (named === undefined) {
				throw (0,errors/* usageError */.Wp)('watch/what', `${word} does not name a published package.`, 'Use pypi:name, npm:name, or with a version.');
		}
		try {
				const version = named.version ?? (await (0,published/* newestOf */.su)(named, watching.indexOf, host));
				const exact = { ...named, version };
				return await observe((0,published/* wordOf */.aG)(exact), exact, watching, host);
		}
		catch (error) {
				host.signal.throwIfAborted();
				if (!(error instanceof errors/* ReleaseError */.K2) || error.exit === errors/* EXIT */.dc.usage)
						throw error;
				const { code, message, hint, quote } = error;
				return {
						what: word,
						findings: [{ rule: code, level: 'error', message: `${word}: ${message}`, hint, quote }],
				};
		}
}
async function keep(text, inputs, host) {
		const { well, markdown } = readFound(text);
		const repository = inputs.repository ?? host.env['GITHUB_REPOSITORY'];
		const kept = await keepIssue((0,api/* openApi */.N)({ repository, token: inputs.githubToken }, host), well ? undefined : markdown);
		return { exit: errors/* EXIT */.dc.done, json: { well, issue: kept }, text: told(kept) };
}
function readFound(text) {
		try {
				return FOUND.parse(JSON.parse(text));
		}
		catch {
				throw (0,errors/* usageError */.Wp)('watch/findings', 'findings is not what a watch gave.', `Set findings: \${{ needs.watch.outputs.findings }}, as workflows/watch.yml does.`);
		}
}
function told(kept) {
		if (kept.done === 'nothing')
				return 'No issue is open, and none is needed.\n';
		return `The issue was ${kept.done === 'unchanged' ? 'left as it is' : kept.done}: ${kept.url}\n`;
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
