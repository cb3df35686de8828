export const id = 26;
export const ids = [26];
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
/***/ 7373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	J: () => (/* binding */ readContractFile),
	U: () => (/* binding */ parseContract)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
var _core_about_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87821);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8005);
var _mcp_contract_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29147);
var _mcp_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28445);
var _plan_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83425);
var _start_golden_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32193);
const MOST_BYTES = 64 * 1024 * 1024;
const ITEMS = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()));
const SCHEMA = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
		format: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
		protocolVersions: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
		serverInfo: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()),
		instructions: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
		capabilities: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()),
		tools: ITEMS,
		resources: ITEMS,
		resourceTemplates: ITEMS,
		prompts: ITEMS,
		results: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_start_golden_file_js__WEBPACK_IMPORTED_MODULE_3__/* .RESULT */ .Mr).optional(),
		passport: _plan_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .PASSPORT */ .X0.optional(),
});
async function readContractFile(path, shown) {
		const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
		if (facts === undefined || facts.size > MOST_BYTES)
				throw refuse(shown, facts === undefined ? 'absent' : 'too large');
		return parseContract(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path), shown);
}
function parseContract(bytes, shown) {
		let value;
		try {
				const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
				if ((0,_mcp_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .depthMeter */ .LQ)().tooDeep(bytes))
						throw refuse(shown, 'nested too deep');
				value = JSON.parse(text);
		}
		catch (error) {
				if (error instanceof Error && 'exit' in error)
						throw error;
				throw refuse(shown, 'not JSON');
		}
		const checked = SCHEMA.safeParse(value);
		if (checked.success)
				return (0,_mcp_contract_js__WEBPACK_IMPORTED_MODULE_6__/* .makeContract */ .F)(checked.data);
		const [first] = checked.error.issues;
		throw refuse(shown, `not a contract (${first?.path.join('.') || 'format'}: ${first?.message ?? 'invalid'})`);
}
function refuse(shown, why) {
		return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('contract/file', `${shown} is ${why}.`, `Create one: ${_core_about_js__WEBPACK_IMPORTED_MODULE_7__/* .NAME */ .o_} contract > weather.contract.json`);
}
/***/ }),
/***/ 63168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	X: () => (/* binding */ byCodeUnit)
});
function byCodeUnit(a, b) {
		return a < b ? -1 : a > b ? 1 : 0;
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
/***/ 29147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	F: () => (/* binding */ makeContract),
	W: () => (/* binding */ contractText)
});
function makeContract(seen) {
		const info = canonical(seen.serverInfo);
		return {
				format: 1,
				protocolVersions: [...seen.protocolVersions].sort(),
				serverInfo: { ...info, name: String(info['name'] ?? ''), version: String(info['version'] ?? '') },
				...(seen.instructions === undefined ? {} : { instructions: seen.instructions }),
				capabilities: canonical(seen.capabilities),
				tools: sorted(seen.tools, 'name'),
				resources: sorted(seen.resources, 'uri'),
				resourceTemplates: sorted(seen.resourceTemplates, 'uriTemplate'),
				prompts: sorted(seen.prompts, 'name'),
				...(seen.results === undefined ? {} : { results: canonical(seen.results) }),
				...(seen.passport === undefined ? {} : { passport: canonical(seen.passport) }),
		};
}
function contractText(contract) {
		return `${JSON.stringify(contract, undefined, 2)}\n`;
}
function sorted(items, key) {
		return items
				.map((one) => {
				const item = canonical(one);
				return { item, rank: `${String(item[key] ?? '')}\0${JSON.stringify(item)}` };
		})
				.sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0))
				.map(({ item }) => item);
}
function canonical(value) {
		if (Array.isArray(value))
				return value.map(canonical);
		if (typeof value !== 'object' || value === null)
				return value;
		const keys = Object.keys(value).sort();
		return Object.fromEntries(keys.map((key) => [key, canonical(value[key])]));
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
/***/ 32193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Mr: () => (/* binding */ RESULT),
	Ri: () => (/* binding */ unfit),
	VF: () => (/* binding */ goldenText),
	cN: () => (/* binding */ readGolden),
	fp: () => (/* binding */ readParts),
	t6: () => (/* binding */ recordCommand),
	vG: () => (/* binding */ GOLDEN_FILE)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88343);
var _config_calls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91704);
var _core_about_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(87821);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8005);
var _core_json_text_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(68478);
var _core_shell_word_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(15847);
var _formats_object_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36074);
var _formats_plain_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75140);
var _mcp_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28445);
var _repository_regular_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1722);
const FOLDER = 'golden';
const GOLDEN_FILE = `${FOLDER}/calls.json`;
const MOST_FILES = 100;
const MARK = 'golden-calls';
const LARGEST = 4_000_000;
const LARGEST_RESULT = 500_000;
const SHAPE = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
		type: zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).min(1)])
				.transform((type) => [type].flat().map((one) => (one === 'integer' ? 'number' : one))),
		properties: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .lazy */ .RZV(() => SHAPE))
				.optional(),
		required: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).optional(),
		items: zod__WEBPACK_IMPORTED_MODULE_5__/* .lazy */ .RZV(() => SHAPE).optional(),
});
const RESULT = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
		call: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
				kind: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['tool', 'prompt', 'resource']),
				name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
				arguments: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J()),
				write: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
				network: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
				values: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
		}),
		failed: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
		content: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
		shape: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ data: SHAPE.optional(), text: SHAPE.optional() }),
		values: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J()),
		volatile: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
});
const ENTRY = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
		tool: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
		prompt: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
		resource: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
		arguments: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J()).default({}),
		write: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().default(false),
		network: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().default(false),
		content: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).optional(),
		data: SHAPE.optional(),
		text: SHAPE.optional(),
		values: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J()).default({}),
		volatile: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).default([]),
})
		.refine((entry) => (0,_config_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .calledBy */ .p0)(entry) !== undefined, 'names no tool, prompt or resource');
const FILE = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ [MARK]: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(1), calls: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(ENTRY).max(1000) });
function readParts(folder, path) {
		return [...handwritten(folder), GOLDEN_FILE].flatMap((file) => readPart(folder, path, file) ?? []);
}
function readGolden(folder, path) {
		const all = readParts(folder, path).flatMap(({ results }) => results);
		return all.filter(({ call }, index) => !all.slice(0, index).some((one) => (0,_config_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .sameCall */ .nE)(one.call, call)));
}
function handwritten(folder) {
		try {
				const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, FOLDER)).filter((name) => name.endsWith('.json'));
				return names
						.sort()
						.slice(0, MOST_FILES)
						.map((name) => `${FOLDER}/${name}`)
						.filter((file) => file !== GOLDEN_FILE);
		}
		catch {
				return [];
		}
}
function readPart(folder, path, file) {
		const { bytes, why } = (0,_repository_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readInside */ .xO)(folder, file, LARGEST);
		const refuse = (reason) => (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('calls/file', `${path === '.' ? '' : `${path}/`}${file} is not a golden session: ${reason}.`, file === GOLDEN_FILE
				? `Delete it and record it again: ${recordCommand(path)}`
				: `Correct it; a call without content is recorded: ${recordCommand(path)}`);
		if (why !== undefined)
				throw refuse(`it is ${why}`);
		if (bytes === undefined)
				return undefined;
		const text = bytes.toString();
		const isOurs = text.includes(`"${MARK}"`);
		if ((0,_mcp_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .tooDeep */ .DI)(text)) {
				if (isOurs)
						throw refuse('it is nested too deep');
				return undefined;
		}
		const value = (0,_formats_plain_json_js__WEBPACK_IMPORTED_MODULE_7__/* .plainJson */ .R)(text);
		if (value === undefined && isOurs)
				throw refuse('it is not valid JSON');
		if (!(0,_formats_object_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(value) || !Object.hasOwn(value, MARK))
				return undefined;
		const checked = FILE.safeParse(value);
		if (!checked.success) {
				const [first] = checked.error.issues;
				throw refuse(`${first?.path.join('.') ?? ''}: ${first?.message ?? 'invalid'}`);
		}
		const { calls } = checked.data;
		return {
				file,
				results: calls.flatMap((entry) => (entry.content === undefined ? [] : [toResult(entry, entry.content)])),
				open: calls.flatMap((entry) => (entry.content === undefined ? [toCall(entry)] : [])),
		};
}
function recordCommand(path) {
		return `${_core_about_js__WEBPACK_IMPORTED_MODULE_9__/* .NAME */ .o_} contract record${path === '.' ? '' : ` ${(0,_core_shell_word_js__WEBPACK_IMPORTED_MODULE_10__/* .shellWord */ .r)(path)}`}`;
}
function toCall(entry) {
		const { arguments: given, write, network, values } = entry;
		const named = (0,_config_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .calledBy */ .p0)(entry);
		return { ...named, arguments: given, write, network, values: Object.keys(values) };
}
function toResult(entry, content) {
		const { data, text, values, volatile } = entry;
		const shape = { ...(data === undefined ? {} : { data }), ...(text === undefined ? {} : { text }) };
		return { call: toCall(entry), content, shape, values, volatile };
}
function goldenText(results) {
		const calls = results.map(({ call, content, shape, values, volatile }) => ({
				[call.kind]: call.name,
				...(Object.keys(call.arguments).length === 0 ? {} : { arguments: call.arguments }),
				...(call.write ? { write: true } : {}),
				...(call.network ? { network: true } : {}),
				content,
				...Object.fromEntries(Object.entries(shape).flatMap(([part, one]) => (one === undefined ? [] : [[part, plain(one)]]))),
				...(Object.keys(values).length === 0 ? {} : { values }),
				...(volatile.length === 0 ? {} : { volatile }),
		}));
		return (0,_core_json_text_js__WEBPACK_IMPORTED_MODULE_11__/* .jsonText */ .s)({ [MARK]: 1, calls });
}
function unfit({ shape, values }) {
		const bytes = Buffer.byteLength(JSON.stringify([shape, values]));
		return bytes <= LARGEST_RESULT
				? undefined
				: `its fields alone have ${Math.round(bytes / 1000)} kB (at most ${LARGEST_RESULT / 1000}); call it with arguments that give less`;
}
function plain({ type, properties, required, items }) {
		const each = Object.entries(properties ?? {}).map(([key, one]) => [key, plain(one)]);
		return {
				type: type.length === 1 ? type[0] : type,
				...(properties === undefined ? {} : { properties: Object.fromEntries(each) }),
				...(required === undefined ? {} : { required }),
				...(items === undefined ? {} : { items: plain(items) }),
		};
}
/***/ })
};
