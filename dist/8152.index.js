export const id = 8152;
export const ids = [8152];
export const modules = {
/***/ 35116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	publish: () => (/* binding */ publish)
});
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var errors = __webpack_require__(8005);
var level = __webpack_require__(56402);
var typed = __webpack_require__(93237);
var publish_expected = __webpack_require__(60104);
var promises_ = __webpack_require__(51455);
var target_choice = __webpack_require__(36078);
var about = __webpack_require__(87821);
var core_digest = __webpack_require__(34002);
var file_names = __webpack_require__(80649);
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
		throw (0,errors/* usageError */.Wp)('publish/nothing-left', `There is no release folder here, and ${asked.length === 0 ? 'no target of it keeps one' : `${asked.join(', ')} has no complete release of ${tag}`}.`, `Build it again: ${typed/* TYPED */.X} release --tag ${tag}`);
}
async function fetchFrom(holder, input, { digest }, host) {
		const { id, earlier } = holder;
		if (earlier === undefined)
				return undefined;
		const remote = await holder.inspect(input);
		const there = await earlier((0,file_names/* planAsset */.Ii)(input.part), remote, input);
		if (there === undefined)
				return undefined;
		const folder = (0,external_node_path_.join)(await host.tempDir('recovered'), 'release');
		await (0,promises_.mkdir)(folder);
		const { sha256 } = await (0,core_digest/* copyHashed */.p4)(there, (0,external_node_path_.join)(folder, file_names/* PLAN_FILE */.VI));
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
		const resume = `${typed/* TYPED */.X} publish --tag ${tag} --plan-digest ${there}`;
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
		throw (0,errors/* usageError */.Wp)('publish/no-folder', `The release folder ${folder} does not exist.`, `Create it first: ${typed/* TYPED */.X} build. To finish a release that was begun elsewhere, name its tag: ${typed/* TYPED */.X} publish --tag v1.2.3`);
}
/***/ }),
/***/ 12077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	w: () => (/* binding */ sentResult)
});
var _core_level_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56402);
var _core_listed_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83659);
var _core_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28204);
var _host_typed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93237);
var _plan_file_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80649);
var _render_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39716);
var _render_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83001);
var _render_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64835);
var _render_wrap_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84439);
var _targets_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58358);
function sentResult(sent, inputs, { verbose }, built) {
		const { outcome, plan, receipts } = sent;
		const install = sent.install.flatMap(({ commands }) => commands);
		const findings = (0,_core_level_js__WEBPACK_IMPORTED_MODULE_7__/* .heaviestFirst */ .O7)(sent.findings);
		const next = nextStep(sent, inputs);
		return {
				exit: (0,_core_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .exitOf */ .sX)(outcome),
				json: {
						...{ outcome, plan, receipts, findings, adopted: sent.adopted, ...causeOf(findings) },
						...(sent.left === undefined || sent.left.length === 0 ? {} : { left: sent.left }),
						...(inputs.dryRun ? { dryRun: true, actions: sent.intended ?? [] } : {}),
				},
				text: [
						(0,_render_findings_js__WEBPACK_IMPORTED_MODULE_3__.renderFindings)(findings, { verbose }),
						inputs.dryRun ? (0,_render_report_js__WEBPACK_IMPORTED_MODULE_4__/* .renderIntended */ .U0)(sent.intended ?? []) : '',
						receipts.length === 0 ? '' : `\n${(0,_render_report_js__WEBPACK_IMPORTED_MODULE_4__/* .renderReceipts */ .Cs)(receipts)}`,
						outcome === 'done' && !inputs.dryRun && install.length > 0
								? `\nInstall\n${install.map((line) => `  ${line}\n`).join('')}`
								: '',
						`\n${(0,_render_wrap_js__WEBPACK_IMPORTED_MODULE_8__/* .filled */ .Bq)(next)}\n`,
				].join(''),
				summary: (0,_render_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .renderSentSummary */ .Lf)(sent, next),
				report: {
						...{ title: (0,_render_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .sentTitle */ .pX)(sent), next, findings, receipts },
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
		const pages = _targets_index_js__WEBPACK_IMPORTED_MODULE_6__/* .ALL_TARGETS */ .v.flatMap(({ id, page }) => page?.(receipts.filter(({ target }) => target === id)) ?? []);
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
						return `Nothing was written. What ${(0,_core_listed_js__WEBPACK_IMPORTED_MODULE_9__/* .listed */ .K)(later)} gets is known when the others are served.`;
				if (outcome !== 'conflict')
						return planned ? 'Nothing was written.' : 'Nothing was written, and nothing is left to publish.';
		}
		if (outcome === 'done' && left.length > 0)
				return `Done at ${inputs.only.join(', ')}. To finish the release, run it again without --only: ${_host_typed_js__WEBPACK_IMPORTED_MODULE_1__/* .TYPED */ .X} publish`;
		switch (outcome) {
				case 'done':
						return receipts.every((receipt) => receipt.outcome === 'identical')
								? 'Everything was already published. Nothing was written.'
								: `${plan?.tag} is out.`;
				case 'accepted':
						if (receipts.every(({ outcome, byHand }) => outcome !== 'accepted' || byHand))
								return `Everything was sent. What still waits for a person is listed above; once that is done, run ${_host_typed_js__WEBPACK_IMPORTED_MODULE_1__/* .TYPED */ .X} publish again to see it finished.`;
						return `Everything was sent, but not all of it is served yet. To wait for it: ${_host_typed_js__WEBPACK_IMPORTED_MODULE_1__/* .TYPED */ .X} publish --wait ${inputs.wait === undefined ? '30m' : '2h'}`;
				case 'conflict':
						return 'A target already has different files for this version. Nothing is ever overwritten: release the change as a new version.';
				case 'failed':
						return [
								receipts.some((receipt) => receipt.outcome === 'published')
										? `Part of the release is published. Fix the cause and ${rerun}: it resumes where it stopped.`
										: `Nothing was published. Fix the cause and ${rerun}.`,
								...(receipts.some(({ file, outcome }) => (0,_plan_file_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlanAsset */ .Qu)(file) && ['accepted', 'identical'].includes(outcome))
										? [`From a fresh clone: ${_host_typed_js__WEBPACK_IMPORTED_MODULE_1__/* .TYPED */ .X} publish --tag ${plan?.tag} --plan-digest ${digest}`]
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
/***/ })
};
