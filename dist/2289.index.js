export const id = 2289;
export const ids = [2289,6606];
export const modules = {
/***/ 35116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	publish: () => (/* binding */ publish)
});
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var about = __webpack_require__(87821);
var errors = __webpack_require__(8005);
var level = __webpack_require__(56402);
var publish_expected = __webpack_require__(60104);
var promises_ = __webpack_require__(51455);
var target_choice = __webpack_require__(36078);
var core_digest = __webpack_require__(34002);
var matrix_part = __webpack_require__(82753);
var plan_plan = __webpack_require__(4147);
var read = __webpack_require__(36265);
var publisher = __webpack_require__(20571);
var verify = __webpack_require__(42705);
;// CONCATENATED MODULE: ./.build/publish/recover.js
async function recoverRelease(tag, expected, inputs, { committed, targets }, host) {
		const { projects, inParts } = committed;
		const part = inParts ? committed.partOf(projects) : undefined;
		const settings = committed.settingsOf(projects);
		const named = (0,target_choice/* namedTargets */.Ah)(inputs, settings) ?? target_choice/* GOES_ANYWAY */.Fm;
		const input = {
				...{ tag, commit: expected.commit, repository: expected.repository, projects, part, inputs },
				...{ plan: { format: 1, tool: { name: about/* NAME */.o_, version: '' }, commit: '', created: '', projects: [] } },
				...{ config: settings.digest, rehearsed: false, folder: '', publishFiles: [] },
				settings: { ...settings.publish, targets: named },
		};
		const holders = await Promise.all(targets.filter(({ id }) => named.includes(id)).map((target) => (0,publisher/* publisherOf */.K)(target, input, host)));
		for (const holder of holders) {
				const folder = await fetchFrom(holder, input, expected, host);
				if (folder !== undefined)
						return folder;
		}
		const asked = holders.filter(({ earlier }) => earlier !== undefined).map(({ id }) => id);
		throw (0,errors/* usageError */.Wp)('publish/nothing-left', `There is no release folder here, and ${asked.length === 0 ? 'no target of it keeps one' : `${asked.join(', ')} has no complete release of ${tag}`}.`, `Build it again: ${about/* NAME */.o_} release --tag ${tag}`);
}
async function fetchFrom(holder, input, { digest }, host) {
		const { id, earlier } = holder;
		if (earlier === undefined)
				return undefined;
		const remote = await holder.inspect(input);
		const there = await earlier((0,matrix_part/* planAsset */.Ii)(input.part), remote, input);
		if (there === undefined)
				return undefined;
		const folder = (0,external_node_path_.join)(await host.tempDir('recovered'), 'release');
		await (0,promises_.mkdir)(folder);
		const { sha256 } = await (0,core_digest/* copyHashed */.p4)(there, (0,external_node_path_.join)(folder, plan_plan/* PLAN_FILE */.VI));
		if (digest?.toLowerCase() !== sha256)
				throw otherDigest(id, input.tag, digest, sha256);
		const { plan } = await (0,read/* readPlan */.m)(folder);
		for (const { file, path } of (0,verify/* artifactsOf */.Ns)(plan, folder)) {
				const copy = await earlier(file, remote, input);
				if (copy !== undefined)
						await (0,promises_.copyFile)(copy, path);
		}
		host.log.info(`The release folder was fetched from ${id}: ${input.tag}, as an earlier run left it there.`);
		return folder;
}
function otherDigest(id, tag, given, there) {
		const resume = `${about/* NAME */.o_} publish --tag ${tag} --plan-digest ${there}`;
		return given === undefined
				? (0,errors/* usageError */.Wp)('publish/plan-digest', `${id} has a release.json for ${tag} with sha256 ${there}. Anyone who may write to the repository can have put it there, so publish needs the digest that the build printed.`, `Compare it with plan-digest in the log or the summary of the build. If they are equal: ${resume}`)
				: (0,errors/* usageError */.Wp)('publish/other-plan', `${id} has a different release.json for ${tag} (sha256 ${there}) than the build made (${given}). Nothing was sent.`, `If a later build of the same commit was published first, its log has that digest: ${resume}. Otherwise find out who changed it.`);
}
var send = __webpack_require__(93878);
var targets = __webpack_require__(58358);
var workspace_committed = __webpack_require__(63974);
var sent_result = __webpack_require__(12077);
;// CONCATENATED MODULE: ./.build/commands/publish.js
async function publish(inputs, host, options) {
		const here = await releaseFolder(inputs, host);
		const expected = await (0,publish_expected/* expectedRelease */.w)(inputs, host);
		let read;
		const committed = (tag) => {
				read ??= (0,workspace_committed/* readCommitted */.r)(inputs, tag, host);
				return read;
		};
		const folder = here ?? (await recovered(expected, inputs, committed, host));
		const sent = await (0,send/* send */.t)(folder, expected, inputs, committed, host);
		for (const finding of (0,level/* heaviestFirst */.O7)(sent.findings))
				host.annotate(finding);
		return (0,sent_result/* sentResult */.w)(sent, inputs, options);
}
async function recovered(expected, inputs, committed, host) {
		const [tag = ''] = expected.tags;
		return recoverRelease(tag, expected, inputs, { committed: await committed(tag), targets: targets/* TARGETS */.d }, host);
}
async function releaseFolder(inputs, host) {
		if (inputs.releaseDir === undefined && host.kind === 'action') {
				if (inputs.planDigest === undefined) {
						throw (0,errors/* usageError */.Wp)('verify/plan-digest', 'In GitHub Actions, publish needs plan-digest: it identifies what the build job produced.', `Add: with: { plan-digest: \${{ needs.build.outputs.plan-digest }} }`);
				}
				const folder = (0,external_node_path_.join)(await host.tempDir('handover'), 'release');
				try {
						await host.loadHandover(folder, inputs.planDigest);
				}
				catch (error) {
						const absent = error instanceof errors/* ReleaseError */.K2 && /^handover\/absent$/.test(error.code);
						if (absent && inputs.tag !== undefined)
								return undefined;
						throw error;
				}
				return folder;
		}
		const folder = (0,external_node_path_.resolve)(host.cwd, inputs.releaseDir ?? 'release');
		if ((0,external_node_fs_.existsSync)(folder))
				return folder;
		if (inputs.releaseDir === undefined && inputs.tag !== undefined)
				return undefined;
		throw (0,errors/* usageError */.Wp)('publish/no-folder', `The release folder ${folder} does not exist.`, `Create it first: ${about/* NAME */.o_} build. To finish a release that was begun elsewhere, name its tag: ${about/* NAME */.o_} publish --tag v1.2.3`);
}
/***/ }),
/***/ 12077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	w: () => (/* binding */ sentResult)
});
var _core_about_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(87821);
var _core_level_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56402);
var _core_listed_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83659);
var _core_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28204);
var _plan_matrix_part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82753);
var _render_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39716);
var _render_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83001);
var _render_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64835);
var _render_wrap_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84439);
var _targets_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58358);
function sentResult(sent, inputs, { verbose }, built) {
		const { outcome, plan, receipts } = sent;
		const install = sent.install.flatMap(({ commands }) => commands);
		const findings = (0,_core_level_js__WEBPACK_IMPORTED_MODULE_6__/* .heaviestFirst */ .O7)(sent.findings);
		const next = nextStep(sent, inputs);
		return {
				exit: (0,_core_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .exitOf */ .sX)(outcome),
				json: {
						...{ outcome, plan, receipts, findings, adopted: sent.adopted, ...causeOf(findings) },
						...(sent.left === undefined || sent.left.length === 0 ? {} : { left: sent.left }),
						...(inputs.dryRun ? { dryRun: true, actions: sent.intended ?? [] } : {}),
				},
				text: [
						(0,_render_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .renderFindings */ .v)(findings, { verbose }),
						inputs.dryRun ? (0,_render_report_js__WEBPACK_IMPORTED_MODULE_3__/* .renderIntended */ .U0)(sent.intended ?? []) : '',
						receipts.length === 0 ? '' : `\n${(0,_render_report_js__WEBPACK_IMPORTED_MODULE_3__/* .renderReceipts */ .Cs)(receipts)}`,
						outcome === 'done' && !inputs.dryRun && install.length > 0
								? `\nInstall\n${install.map((line) => `  ${line}\n`).join('')}`
								: '',
						`\n${(0,_render_wrap_js__WEBPACK_IMPORTED_MODULE_7__/* .filled */ .Bq)(next)}\n`,
				].join(''),
				summary: (0,_render_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .renderSentSummary */ .Lf)(sent, next),
				report: {
						...{ title: (0,_render_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .sentTitle */ .pX)(sent), next, findings, receipts },
						releases: built === undefined ? [] : [built],
						install: outcome === 'done' ? install : [],
				},
				outputs: {
						tag: plan?.tag ?? '',
						version: plan?.projects[0]?.version ?? '',
						artifacts: plan?.projects.flatMap(({ artifacts }) => artifacts.map(({ file }) => file)).join('\n') ?? '',
						'release-url': pageOf(receipts),
						outcome,
				},
		};
}
function pageOf(receipts) {
		const pages = _targets_index_js__WEBPACK_IMPORTED_MODULE_5__/* .ALL_TARGETS */ .v.flatMap(({ id, page }) => page?.(receipts.filter(({ target }) => target === id)) ?? []);
		return pages[0] ?? '';
}
function causeOf(findings) {
		const cause = findings.find(({ level }) => level === 'error');
		if (cause === undefined)
				return {};
		const { rule: code, message, hint, quote } = cause;
		return { error: { code, message, hint, quote } };
}
function nextStep({ outcome, receipts, plan, rerun, digest, left = [], later = [], intended = [] }, inputs) {
		if (inputs.dryRun) {
				const planned = intended.some(({ verb }) => verb === 'publish');
				if (outcome === 'failed')
						return 'Nothing was written, and publish would stop here too.';
				if (outcome !== 'conflict' && later.length > 0)
						return `Nothing was written. What ${(0,_core_listed_js__WEBPACK_IMPORTED_MODULE_8__/* .listed */ .K)(later)} gets is known when the others are served.`;
				if (outcome !== 'conflict')
						return planned ? 'Nothing was written.' : 'Nothing was written, and nothing is left to publish.';
		}
		if (outcome === 'done' && left.length > 0)
				return `Done at ${inputs.only.join(', ')}. To finish the release, run it again without --only: ${_core_about_js__WEBPACK_IMPORTED_MODULE_9__/* .NAME */ .o_} publish`;
		switch (outcome) {
				case 'done':
						return receipts.every((receipt) => receipt.outcome === 'identical')
								? 'Everything was already published. Nothing was written.'
								: `${plan?.tag} is out.`;
				case 'accepted':
						if (receipts.every(({ outcome, byHand }) => outcome !== 'accepted' || byHand))
								return `Everything was sent. What still waits for a person is listed above; once that is done, run ${_core_about_js__WEBPACK_IMPORTED_MODULE_9__/* .NAME */ .o_} publish again to see it finished.`;
						return `Everything was sent, but not all of it is served yet. To wait for it: ${_core_about_js__WEBPACK_IMPORTED_MODULE_9__/* .NAME */ .o_} publish --wait ${inputs.wait === undefined ? '30m' : '2h'}`;
				case 'conflict':
						return 'A target already has different files for this version. Nothing is ever overwritten: release the change as a new version.';
				case 'failed':
						return [
								receipts.some((receipt) => receipt.outcome === 'published')
										? `Part of the release is published. Fix the cause and ${rerun}: it resumes where it stopped.`
										: `Nothing was published. Fix the cause and ${rerun}.`,
								...(receipts.some(({ file, outcome }) => (0,_plan_matrix_part_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlanAsset */ .Qu)(file) && ['accepted', 'identical'].includes(outcome))
										? [`From a fresh clone: ${_core_about_js__WEBPACK_IMPORTED_MODULE_9__/* .NAME */ .o_} publish --tag ${plan?.tag} --plan-digest ${digest}`]
										: []),
						].join('\n');
		}
}
/***/ }),
/***/ 60104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	w: () => (/* binding */ expectedRelease)
});
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _repository_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91883);
var _repository_given_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79747);
async function expectedRelease(inputs, host) {
		const pushed = (0,_repository_git_js__WEBPACK_IMPORTED_MODULE_1__/* .pushedTag */ .YZ)(host.env);
		const sha = host.env['GITHUB_SHA'];
		const head = await headHere(host, pushed !== undefined && sha !== undefined);
		if (pushed !== undefined && inputs.tag !== undefined && inputs.tag !== pushed) {
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('verify/other-tag', `The tag ${pushed} was pushed, but the input tag is ${inputs.tag}.`, 'Leave the input tag empty if a tag starts the workflow.');
		}
		if (pushed !== undefined && sha !== undefined && head !== undefined)
				await checkCheckout(host, head, pushed, sha);
		if (pushed === undefined && inputs.tag !== undefined && head !== undefined)
				await (0,_repository_given_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .checkGivenTag */ ._)(host, head, inputs.tag);
		const tag = pushed ?? inputs.tag;
		return {
				commit: head?.commit ?? sha ?? '',
				tags: tag === undefined ? (head?.tags ?? []) : [tag],
				repository: host.env['GITHUB_REPOSITORY'] ?? head?.repository,
				digest: inputs.planDigest,
		};
}
async function headHere(host, enough) {
		try {
				return await (0,_repository_git_js__WEBPACK_IMPORTED_MODULE_1__/* .readHead */ .zy)(host, host.cwd);
		}
		catch (error) {
				const absent = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2 && /^(git\/no-repository|tool\/git)$/.test(error.code);
				if (absent && enough)
						return undefined;
				throw error;
		}
}
async function checkCheckout(host, head, pushed, sha) {
		const commit = (await (0,_repository_git_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(host, head.root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${sha}^{commit}`)) ?? sha;
		if (commit === head.commit)
				return;
		throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('verify/other-commit', `The pushed tag ${pushed} is commit ${commit.slice(0, 12)}, but ${head.commit.slice(0, 12)} is checked out.`, 'Check out the commit of the event: actions/checkout without ref.');
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
