export const id = 9178;
export const ids = [9178];
export const modules = {
/***/ 28557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	doctor: () => (/* binding */ doctor),
	preflight: () => (/* binding */ preflight)
});
var load = __webpack_require__(2789);
var errors = __webpack_require__(8005);
var changed_paths = __webpack_require__(70938);
var git = __webpack_require__(91883);
var discover = __webpack_require__(47111);
var workspace_open = __webpack_require__(46558);
var release_tag = __webpack_require__(67808);
var core_answer = __webpack_require__(61552);
var plural = __webpack_require__(84368);
var clean_text = __webpack_require__(18001);
var markdown = __webpack_require__(51383);
var wrap = __webpack_require__(84439);
;// CONCATENATED MODULE: ./.build/render/answers.js
const WORDS = { ok: 'ok', wrong: 'wrong', unknown: '?' };
const STATE = 7;
function renderAnswers(answers, stream = process.stdout) {
		return sorted(answers)
				.map((answer) => {
				const { state, what, message, target } = answer;
				const about = target === undefined ? what : `${target}: ${what}`;
				const more = (0,wrap/* filled */.Bq)([(0,clean_text/* cleanText */.X5)(message), ...details(answer)].join('\n'), STATE, stream).split('\n');
				return `${WORDS[state].padEnd(STATE)}${(0,clean_text/* cleanLine */.Ow)(about)}\n${more.map((line) => `${' '.repeat(STATE)}${line}\n`).join('')}`;
		})
				.join('');
}
function answersMarkdown(title, answers, counts) {
		const rows = sorted(answers).map(({ state, what, message, target = '' }) => [state, target, what, message].map(markdown/* escapeMarkdown */.FV));
		const todo = sorted(answers)
				.filter((answer) => answer.state !== 'ok' && details(answer).length > 0)
				.map((answer) => `**${(0,markdown/* escapeMarkdown */.FV)(answer.what)}**\n\n${(0,markdown/* fenced */.OF)(details(answer).join('\n'), 'text')}\n`);
		return `## ${(0,markdown/* escapeMarkdown */.FV)(title)}\n\n${(0,markdown/* escapeMarkdown */.FV)(counts)}\n\n${(0,markdown/* markdownTable */.Qj)(['', 'target', '', ''], rows)}\n${todo.join('')}`;
}
const ORDER = ['wrong', 'unknown', 'ok'];
function sorted(answers) {
		return answers.toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
}
function details({ quote = [], page, values = {}, hint }) {
		const width = Math.max(0, ...Object.keys(values).map((label) => label.length));
		return [
				...quote.map((line) => `“${(0,clean_text/* cleanLine */.Ow)(line)}”`),
				...(hint === undefined ? [] : (0,clean_text/* cleanText */.X5)(hint).split('\n')),
				...(page === undefined ? [] : [`Open ${(0,clean_text/* cleanLine */.Ow)(page)}`]),
				...Object.entries(values).map(([label, value]) => `  ${label.padEnd(width)}   ${(0,clean_text/* cleanLine */.Ow)(value)}`),
		];
}
;// CONCATENATED MODULE: ./.build/commands/answered.js
function answered(title, answers, host, more = {}) {
		const wrong = answers.filter(({ state }) => state === 'wrong');
		for (const answer of wrong)
				host.annotate((0,core_answer/* asFinding */.s)(answer));
		const unknown = answers.filter(({ state }) => state === 'unknown').length;
		const outcome = wrong.length > 0 ? 'wrong' : 'ok';
		const counts = [
				wrong.length > 0 ? `${(0,plural/* plural */.L)(wrong.length, 'answer')} to repair` : 'nothing to repair was found',
				...(unknown === 0 ? [] : [`${unknown} unknown: could not be asked, or only a later step shows it`]),
		].join(', ');
		return {
				exit: wrong.length > 0 ? errors/* EXIT */.dc.failed : errors/* EXIT */.dc.done,
				json: { outcome, ...more, answers },
				text: `${title}\n\n${renderAnswers(answers)}\n${(0,wrap/* filled */.Bq)(counts)}\n`,
				summary: answersMarkdown(title, answers, counts),
				outputs: { outcome },
		};
}
var ask_release = __webpack_require__(91034);
;// CONCATENATED MODULE: ./.build/commands/preflight.js
async function preflight(inputs, host) {
		return shown(await comingHere(inputs, host), inputs, host);
}
async function doctor(inputs, host) {
		const coming = await comingHere(inputs, host).catch((error) => none(error, inputs, host));
		return shown({ ...coming, machine: true }, inputs, host);
}
async function comingHere(inputs, host) {
		const head = await (0,git/* readHead */.zy)(host, (0,workspace_open/* startOf */.GH)(inputs, host));
		const { root, commit, repository } = head;
		const here = await (0,workspace_open/* survey */.Fr)(host, root, inputs, { git: true, from: root });
		const tag = (0,release_tag/* chooseTag */.u6)(host, inputs, head, here.projects);
		const projects = tag === undefined ? here.projects : (0,discover/* releasedBy */.RV)(tag, here.projects);
		const settings = here.settingsOf(projects);
		const changed = await (0,changed_paths/* changedPaths */.vl)(host, root);
		const sends = host.env['GITHUB_ACTIONS'] === 'true' && (inputs.tag ?? (0,git/* pushedTag */.YZ)(host.env)) !== undefined;
		const partial = (0,discover/* isPartial */.mt)(here, projects);
		return { files: here.files, projects, partial, tag, commit, repository, settings, changed, sends, machine: false };
}
async function none(error, inputs, host) {
		if (!(error instanceof errors/* ReleaseError */.K2) || inputs.path.length > 0 || inputs.tag !== undefined)
				throw error;
		const start = (0,workspace_open/* startOf */.GH)(inputs, host);
		const root = (await (0,git/* tryHead */.Kg)(host, start))?.root;
		const settings = (0,load/* loadSettings */.M5)(start, root ?? start, (0,load/* namedConfig */.ec)(inputs, host));
		const about = { tag: undefined, commit: '', repository: undefined, changed: [], sends: false, machine: true };
		return { ...about, files: NO_FILES, projects: [], partial: undefined, settings };
}
const NO_FILES = { root: '/', all: [], has: () => false, text: () => '', bytes: () => Buffer.from('') };
async function shown(coming, inputs, host) {
		const { projects, tag, commit, repository, settings, machine } = coming;
		const answers = await (0,ask_release/* askRelease */.b)(coming, inputs, host);
		const named = projects.map(({ name }) => name).join(', ');
		const targets = projects.length === 0 ? [] : (0,ask_release/* targetsOf */.Q)(projects, inputs, settings).map(({ id }) => id);
		const release = projects.length === 0 ? undefined : `${named} ${tag ?? '(no tag)'} to ${targets.join(', ')}`;
		const here = machine ? `This machine (${process.platform} ${process.arch})` : undefined;
		const title = [here, release].filter((one) => one !== undefined).join(': ');
		return answered(title, answers, host, { tag, commit, repository, targets });
}
/***/ }),
/***/ 4780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	release: () => (/* binding */ release)
});
var _core_about_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(87821);
var _core_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61552);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8005);
var _plan_release_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1490);
var _plan_settle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22741);
var _publish_expected_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60104);
var _publish_findings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78162);
var _release_pipeline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94380);
var _release_prepare_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97589);
var _release_send_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93878);
var _render_findings_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(39716);
var _render_report_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(83001);
var _render_summary_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(64835);
var _repository_git_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(91883);
var _workspace_committed_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(63974);
var _workspace_no_release_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8925);
var _workspace_open_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(46558);
var _ask_release_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(91034);
var _sent_result_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(12077);
async function release(inputs, host, options) {
		const place = await (0,_plan_release_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .checkOut */ .b$)(host.cwd, inputs.out ?? 'release', (0,_workspace_open_js__WEBPACK_IMPORTED_MODULE_15__/* .startsOf */ .jb)(inputs, host));
		const out = place.folder;
		const opened = await (0,_workspace_open_js__WEBPACK_IMPORTED_MODULE_15__/* .openRelease */ .gS)(host, inputs, out);
		const { noRelease, tag, projects } = opened.release;
		if (noRelease !== undefined) {
				const { tags = [] } = (await (0,_repository_git_js__WEBPACK_IMPORTED_MODULE_12__/* .gitFactsOnce */ .Jd)(host, opened.head.root)) ?? {};
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('release/no-release', `This cannot be released: ${noRelease}.`, `${(0,_workspace_no_release_js__WEBPACK_IMPORTED_MODULE_14__/* .howToRelease */ .JO)(tag, (0,_workspace_no_release_js__WEBPACK_IMPORTED_MODULE_14__/* .nextTag */ .Eh)(tags, projects))} To try the release first: ${_core_about_js__WEBPACK_IMPORTED_MODULE_18__/* .NAME */ .o_} rehearse`);
		}
		host.log.info((0,_render_report_js__WEBPACK_IMPORTED_MODULE_10__/* .renderHeader */ .wZ)(opened.release));
		const ahead = await refusedAhead(opened, inputs, host);
		if ((0,_release_pipeline_js__WEBPACK_IMPORTED_MODULE_6__/* .stops */ .Gb)(ahead, { strict: false })) {
				for (const finding of ahead)
						host.annotate(finding);
				return {
						exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.failed,
						json: { outcome: 'failed', receipts: [], findings: ahead },
						text: `${(0,_render_findings_js__WEBPACK_IMPORTED_MODULE_9__/* .renderFindings */ .v)(ahead, { verbose: options.verbose })}\nNothing was built or published.\n`,
						summary: (0,_render_summary_js__WEBPACK_IMPORTED_MODULE_11__/* .renderBuildSummary */ .F)({ ...opened.release, findings: ahead }, undefined, false),
						report: (0,_render_summary_js__WEBPACK_IMPORTED_MODULE_11__/* .reportedBuild */ .CF)({ ...opened.release, findings: ahead }, undefined),
						outputs: { outcome: 'failed' },
				};
		}
		const prepared = await (0,_release_prepare_js__WEBPACK_IMPORTED_MODULE_7__/* .prepare */ .i)(opened, inputs, host);
		const { strict, release: { findings }, } = prepared;
		for (const finding of findings)
				host.annotate(finding);
		if (prepared.plan === undefined) {
				const shown = (0,_render_findings_js__WEBPACK_IMPORTED_MODULE_9__/* .renderFindings */ .v)(findings, { strict, verbose: options.verbose });
				const stopped = (0,_render_report_js__WEBPACK_IMPORTED_MODULE_10__/* .stoppedByStrict */ .KB)(findings, strict);
				return {
						exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.failed,
						json: { outcome: 'failed', receipts: [], findings },
						text: `${shown}\n${stopped === '' ? '' : `${stopped}\n`}Nothing was published.\n`,
						summary: (0,_render_summary_js__WEBPACK_IMPORTED_MODULE_11__/* .renderBuildSummary */ .F)(prepared.release, undefined, strict),
						report: (0,_render_summary_js__WEBPACK_IMPORTED_MODULE_11__/* .reportedBuild */ .CF)(prepared.release, undefined),
						outputs: { outcome: 'failed' },
				};
		}
		const built = await (0,_plan_settle_js__WEBPACK_IMPORTED_MODULE_3__/* .settle */ .G)(prepared.release, place);
		const expected = await (0,_publish_expected_js__WEBPACK_IMPORTED_MODULE_4__/* .expectedRelease */ .w)({ tag: inputs.tag ?? prepared.plan.tag, planDigest: prepared.planDigest }, host);
		const committed = (0,_workspace_committed_js__WEBPACK_IMPORTED_MODULE_13__/* .committedIn */ .G)(opened.release, opened.settings);
		const sent = await (0,_release_send_js__WEBPACK_IMPORTED_MODULE_8__/* .send */ .t)(out, expected, inputs, async () => committed, host);
		const result = (0,_sent_result_js__WEBPACK_IMPORTED_MODULE_17__/* .sentResult */ .w)({ ...sent, findings: [...findings, ...sent.findings] }, inputs, options, built);
		const digest = prepared.planDigest === undefined ? {} : { 'plan-digest': prepared.planDigest };
		return { ...result, text: `\n${(0,_render_report_js__WEBPACK_IMPORTED_MODULE_10__/* .renderFiles */ .gt)(built)}${result.text}`, outputs: { ...result.outputs, ...digest } };
}
async function refusedAhead({ head, settings, release, files }, inputs, host) {
		const { commit, repository } = head;
		const { projects, partial, tag } = release;
		const here = { changed: [], sends: true, machine: false };
		const coming = { files, projects, partial, tag, commit, repository, settings, ...here };
		const answers = await (0,_ask_release_js__WEBPACK_IMPORTED_MODULE_16__/* .askRelease */ .b)(coming, inputs, host);
		return answers
				.filter(({ state }) => state === 'wrong')
				.flatMap((answer) => (0,_publish_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .levelled */ .Io)([(0,_core_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .asFinding */ .s)(answer)], !settings.publish.optional.includes(answer.target ?? '')));
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
/***/ 2525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$: () => (/* binding */ heldIn)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _core_about_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87821);
var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34002);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8005);
var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4147);
var _read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36265);
async function heldIn(folder, shown = folder) {
		const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
		if (entries.length === 0)
				return undefined;
		if (!entries.some(({ name }) => name === _plan_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_FILE */ .VI))
				throw foreign(shown, `it has no ${_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_FILE */ .VI}`);
		const { plan, sha256 } = await (0,_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readPlan */ .m)(folder).catch((error) => {
				throw foreign(shown, error.message.replaceAll(folder, shown).replace(/\.$/, ''));
		});
		const planned = new Map(plan.projects.flatMap(({ artifacts }) => artifacts).map((one) => [one.file, one]));
		for (const entry of entries) {
				if (entry.name === _plan_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_FILE */ .VI)
						continue;
				const one = planned.get(entry.name);
				if (one === undefined || !entry.isFile())
						throw foreign(shown, `its ${_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_FILE */ .VI} does not name ${entry.name}`);
				const found = await (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestFile */ .TM)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name));
				if (found.sha256 !== one.sha256)
						throw foreign(shown, `${entry.name} does not match its ${_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_FILE */ .VI}`);
		}
		return sha256;
}
function foreign(folder, why) {
		return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('out/not-empty', `${folder} is not empty and is not a release folder of ${_core_about_js__WEBPACK_IMPORTED_MODULE_6__/* .NAME */ .o_}, so it is not replaced: ${why}.`, 'Choose another folder with --out DIR, or remove it yourself.');
}
/***/ }),
/***/ 1490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	CR: () => (/* binding */ nameOut),
	FF: () => (/* binding */ openOut),
	b$: () => (/* binding */ checkOut)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8005);
var _host_own_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50614);
var _host_removal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35021);
var _held_release_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2525);
var _settle_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22741);
async function checkOut(cwd, out, starts) {
		return openOut(nameOut(cwd, out, starts));
}
function nameOut(cwd, out, starts) {
		const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, out);
		const stat = look(folder);
		if (stat !== undefined && !stat.isDirectory()) {
				const what = stat.isSymbolicLink() ? 'a symbolic link' : 'a file';
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('out/no-folder', `${folder} is ${what}, not a folder.`, 'Choose a folder with --out DIR.');
		}
		if (stat !== undefined)
				refuseProtected(folder, [cwd, ...starts]);
		const parent = nearestFolder(folder);
		try {
				(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(parent, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
		}
		catch {
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('out/unwritable', `The folder ${parent} is not writable.`, 'Choose another one with --out DIR.');
		}
		return folder;
}
async function openOut(folder) {
		await recover(folder);
		return { folder, held: look(folder) === undefined ? undefined : await (0,_held_release_js__WEBPACK_IMPORTED_MODULE_6__/* .heldIn */ .$)(folder) };
}
async function recover(folder) {
		const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
		await (0,_host_removal_js__WEBPACK_IMPORTED_MODULE_5__/* .sweepDead */ .nR)(parent, (0,_settle_js__WEBPACK_IMPORTED_MODULE_7__/* .leftover */ .w)(folder, 'part'), isUnfinished);
		await (0,_host_removal_js__WEBPACK_IMPORTED_MODULE_5__/* .sweepDead */ .nR)(parent, (0,_settle_js__WEBPACK_IMPORTED_MODULE_7__/* .leftover */ .w)(folder, 'old'), async (old) => {
				const ours = await (0,_held_release_js__WEBPACK_IMPORTED_MODULE_6__/* .heldIn */ .$)(old).then((held) => held !== undefined, () => false);
				if (!ours || look(folder) !== undefined)
						return ours;
				await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(old, folder);
				return false;
		});
}
async function isUnfinished(part) {
		const files = (0,_host_own_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .filesOfDead */ .Nh)(part);
		if (files === undefined)
				return false;
		const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(part, { withFileTypes: true });
		return entries.every((entry) => entry.isFile() && (entry.name === _host_own_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .OWNER */ .yo || files.includes(entry.name)));
}
function refuseProtected(folder, starts) {
		const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder);
		const worked = starts.filter(node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync).map((start) => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(start));
		const around = worked.find((start) => start === real || start.startsWith(real.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? real : real + node_path__WEBPACK_IMPORTED_MODULE_2__.sep));
		const git = look((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(real, '.git')) !== undefined;
		if (around === undefined && !git)
				return;
		const what = git ? 'a git repository' : real === around ? 'the current directory' : `a folder above ${around}`;
		throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('out/protected', `${folder} is ${what}, but the output folder is replaced as a whole.`, 'Choose a separate folder with --out DIR, such as --out release.');
}
function nearestFolder(folder) {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder ? folder : nearestFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder));
}
function look(path) {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
}
/***/ }),
/***/ 22741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	G: () => (/* binding */ settle),
	w: () => (/* binding */ leftover)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8005);
var _core_system_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52708);
var _host_own_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50614);
var _host_removal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35021);
var _held_release_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2525);
async function settle(release, out) {
		const { folder } = out;
		try {
				await replace(release.out, out);
		}
		catch (error) {
				const words = (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .systemWords */ .j5)(error);
				if (words === undefined)
						throw error;
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleaseError */ .K2('out/unwritable', `The release could not be written to ${folder}: ${words}.`, {
						hint: error.code === 'EBUSY'
								? `Choose a folder inside it: --out ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'release')}`
								: 'Free disk space, or choose another folder with --out DIR.',
						cause: error,
				});
		}
		const moved = (artifact) => ({ ...artifact, path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, artifact.file) });
		return { ...release, out: folder, artifacts: release.artifacts.map(moved) };
}
async function replace(from, out) {
		const { folder } = out;
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder), { recursive: true });
		const fresh = beside(folder, 'part');
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(fresh);
		(0,_host_removal_js__WEBPACK_IMPORTED_MODULE_6__/* .noteMade */ .qq)(fresh);
		try {
				(0,_host_own_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .writeOwner */ .h3)(fresh, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(from));
				await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.cp)(from, fresh, { recursive: true, preserveTimestamps: true });
				const old = await takeAway(out);
				try {
						await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(fresh, _host_own_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .OWNER */ .yo));
						await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(fresh, folder);
				}
				catch (error) {
						if (old !== undefined)
								await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(old, folder).catch(() => { });
						throw isTaken(error) ? changed(folder) : error;
				}
				if (old !== undefined)
						await (0,_host_removal_js__WEBPACK_IMPORTED_MODULE_6__/* .removeFolder */ .v$)((0,_host_removal_js__WEBPACK_IMPORTED_MODULE_6__/* .noteMade */ .qq)(old));
		}
		finally {
				await (0,_host_removal_js__WEBPACK_IMPORTED_MODULE_6__/* .removeFolder */ .v$)(fresh);
		}
}
async function takeAway({ folder, held }) {
		if (held === undefined) {
				await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(folder).catch((error) => {
						if (error.code !== 'ENOENT')
								throw isTaken(error) ? changed(folder) : error;
				});
				return undefined;
		}
		const old = beside(folder, 'old');
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(folder, old).catch((error) => {
				throw error.code === 'ENOENT' ? changed(folder) : error;
		});
		const now = await (0,_held_release_js__WEBPACK_IMPORTED_MODULE_7__/* .heldIn */ .$)(old, folder).catch((error) => error);
		if (now === held)
				return old;
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(old, folder).catch(() => { });
		throw now instanceof Error ? now : changed(folder);
}
function changed(folder) {
		return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleaseError */ .K2('out/changed', `Another process, such as a second run, wrote to ${folder} in the meantime. Its files were kept; the release of this run was not.`, { hint: 'Run this again, and give concurrent runs separate folders: --out DIR.' });
}
function isTaken(error) {
		const { code } = error;
		return (code === 'ENOTEMPTY' ||
				code === 'EEXIST' ||
				code === 'ENOTDIR' ||
				(process.platform === 'win32' && code === 'EPERM'));
}
function beside(folder, ending) {
		return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder)}.${process.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}.${ending}`);
}
function leftover(folder, ending) {
		return new RegExp(`^\\.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder).replace(/[^\w]/g, '\\$&')}\\.(\\d+)(?:-[0-9a-f]{8})?\\.${ending}$`);
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
/***/ 97589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	i: () => (/* binding */ prepare)
});
var rules_levels = __webpack_require__(43198);
var ecosystems = __webpack_require__(73544);
var kinds = __webpack_require__(27929);
var beside = __webpack_require__(83768);
var plan_plan = __webpack_require__(4147);
var ask_tools = __webpack_require__(28325);
var pipeline = __webpack_require__(94380);
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var clean_text = __webpack_require__(18001);
var changelog = __webpack_require__(42971);
var schema = __webpack_require__(83425);
var regular_file = __webpack_require__(1722);
;// CONCATENATED MODULE: ./.build/release/release-notes.js
const MARKDOWN = /(^|\/)[^.]+$|\.(md|markdown|txt)$/i;
const LARGEST = 2_000_000;
function readReleaseNotes(root, projects) {
		const texts = new Map(projects.map(({ path }) => [path, changelogOf(root, path)]));
		return ({ path }, version) => {
				const text = texts.get(path);
				const section = text === undefined ? undefined : (0,changelog/* sectionOf */.ZE)(text, version);
				if (section === undefined || section.length <= schema/* MOST_NOTES */.cJ)
						return section;
				const kept = section.slice(0, schema/* MOST_NOTES */.cJ - 2);
				return `${kept.slice(0, kept.lastIndexOf('\n') + 1)}…`;
		};
}
function changelogOf(root, path) {
		const names = (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, path)).map((name) => external_node_path_.posix.join(path, name));
		const file = (0,changelog/* changelogIn */.Sl)(path, names);
		if (file === undefined || !MARKDOWN.test(file))
				return undefined;
		const text = (0,regular_file/* readInside */.xO)(root, file, LARGEST).bytes?.toString();
		return text === undefined ? undefined : (0,clean_text/* cleanText */.X5)(text);
}
;// CONCATENATED MODULE: ./.build/release/prepare.js
const KINDS = [...kinds/* MADE */.E3, ...Object.keys(beside/* BESIDE */.Z)];
async function prepare(opened, inputs, host, more = []) {
		const strict = inputs.strict || opened.settings.strict;
		const { findings: before, levels = {} } = opened.release;
		const start = { ...opened.release, findings: (0,rules_levels/* applyLevels */.k1)(before, levels) };
		const notes = readReleaseNotes(start.root, start.projects);
		const release = await (0,pipeline/* runStages */.JQ)([...pipeline/* PREPARE */.IZ, ...more], start, host, { strict });
		if ((0,pipeline/* stops */.Gb)(release.findings, { strict }))
				return { ...opened, release, strict, plan: undefined, planDigest: undefined };
		const git = await (0,ask_tools/* versionOf */.E)(host.tool('git'), host);
		const { plan, sha256 } = await (0,plan_plan/* writePlan */.pD)(release, {
				tools: { ...(git === undefined ? {} : { git }), Node: process.versions.node },
				config: opened.settings.digest,
				run: (project, version) => (0,ecosystems/* ecosystemOf */.M)(project).userCommands(project, version),
				notes,
		});
		const records = new Map(plan.projects.flatMap(({ artifacts }) => artifacts).map((one) => [one.file, one.started]));
		const artifacts = release.artifacts
				.map((artifact) => ({ ...artifact, started: records.get(artifact.file) }))
				.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.file < b.file ? -1 : 1));
		return { ...opened, release: { ...release, artifacts }, strict, plan, planDigest: sha256 };
}
/***/ })
};
