export const id = 6113;
export const ids = [6113];
export const modules = {
/***/ 47695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	K: () => (/* binding */ sectionsOf),
	s: () => (/* binding */ writeSections)
});
var _core_about_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87821);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _core_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51383);
var _plan_compatibility_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58832);
var _render_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84753);
function writeSections(readme, sections, shown) {
		const eol = readme.includes('\r\n') ? '\r\n' : '\n';
		let text = readme;
		let found = false;
		for (const [section, content] of Object.entries(sections)) {
				const [open, close] = markers(section);
				const start = text.indexOf(open);
				if (start < 0)
						continue;
				const end = text.indexOf(close, start);
				if (end < 0)
						throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('contract/markers', `${shown} has ${open} but no ${close} after it.`);
				found = true;
				const body = `\n${content.trim()}\n`.replaceAll('\n', eol);
				text = text.slice(0, start + open.length) + body + text.slice(end);
		}
		if (found)
				return text;
		const wanted = Object.keys(sections).map((section) => markers(section).join('\n'));
		throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('contract/markers', `${shown} has no markers for the generated tables.`, `Add these lines where the tables belong:\n${wanted.join('\n')}`);
}
function markers(section) {
		return [`<!-- ${_core_about_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME */ .o_}:${section} -->`, `<!-- /${_core_about_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME */ .o_}:${section} -->`];
}
function sectionsOf(contract, rows = []) {
		const measured = rows.filter(({ outcome }) => outcome !== 'not-measured');
		return {
				contract: (0,_render_js__WEBPACK_IMPORTED_MODULE_2__/* .contractMarkdown */ .e)(contract),
				...(measured.length === 0 ? {} : { compatibility: compatibilityMarkdown(measured) }),
		};
}
function compatibilityMarkdown(rows) {
		const several = new Set(rows.map(({ artifact }) => artifact)).size > 1;
		const head = [...(several ? ['File'] : []), 'Runtime', 'Dependencies', 'SDK', 'Measured'];
		const lines = (0,_plan_compatibility_js__WEBPACK_IMPORTED_MODULE_3__/* .inOrder */ .al)(rows).map((row) => {
				const cells = [row.runtime, row.dependencies, row.sdk ?? '', (0,_plan_compatibility_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeOf */ .sG)(row)];
				return `| ${[...(several ? [row.artifact] : []), ...cells].map(_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV).join(' | ')} |`;
		});
		return [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...lines].join('\n');
}
/***/ }),
/***/ 84753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	e: () => (/* binding */ contractMarkdown),
	g: () => (/* binding */ contractColumns)
});
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18001);
var _core_cut_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60236);
var _core_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51383);
var _formats_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36074);
var _mcp_describe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44948);
const LONGEST = 200;
function contractMarkdown(contract) {
		const shown = sections(contract);
		if (shown.length === 0)
				return 'This server has no tools, resources or prompts yet.\n';
		return shown
				.map(({ title, takes, rows }) => {
				const withTakes = rows.some((row) => row.takes.length > 0);
				const head = withTakes ? [title, takes, 'Description'] : [title, 'Description'];
				const lines = rows.map((row) => {
						const cells = withTakes ? [row.takes.map(codeOrText).join(', ')] : [];
						return `| ${[codeOrText(row.name), ...cells, (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(row.about)].join(' | ')} |`;
				});
				return [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...lines, ''].join('\n');
		})
				.join('\n');
}
function contractColumns(contract) {
		const { serverInfo, protocolVersions } = contract;
		const who = (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(`${serverInfo.name} ${serverInfo.version}`.trim());
		const blocks = sections(contract).map(({ title, rows }) => {
				const names = rows.map(({ name, takes }) => (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(takes.length === 0 ? name : `${name}(${takes.join(', ')})`));
				const width = Math.min(48, Math.max(...names.map((name) => name.length)));
				return [
						`\n${title.toLowerCase()}`,
						...rows.map(({ about }, index) => `  ${(names[index] ?? '').padEnd(width)}  ${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(about)}`.trimEnd()),
						'',
				].join('\n');
		});
		return `${who}, protocol ${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(protocolVersions.join(', '))}: ${(0,_mcp_describe_js__WEBPACK_IMPORTED_MODULE_2__/* .offers */ .O)(contract)}\n${blocks.join('')}`;
}
function sections({ tools, resources, resourceTemplates, prompts }) {
		const all = [
				{ title: 'Tool', takes: 'Arguments', rows: tools.map((item) => row(item, 'name', toolArguments(item))) },
				{ title: 'Resource', takes: '', rows: resources.map((item) => row(item, 'uri', [])) },
				{ title: 'Resource template', takes: '', rows: resourceTemplates.map((item) => row(item, 'uriTemplate', [])) },
				{ title: 'Prompt', takes: 'Arguments', rows: prompts.map((item) => row(item, 'name', promptArguments(item))) },
		];
		return all.filter(({ rows }) => rows.length > 0);
}
function row(item, key, takes) {
		const { description, title, name } = item;
		const about = [description, title, key === 'name' ? undefined : name].find((one) => typeof one === 'string');
		return { name: String(item[key] ?? ''), takes, about: firstSentence(String(about ?? '')) };
}
function toolArguments({ inputSchema }) {
		if (!(0,_formats_object_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(inputSchema) || !(0,_formats_object_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(inputSchema['properties']))
				return [];
		const required = (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(inputSchema['required']);
		const names = Object.keys(inputSchema['properties']);
		const optional = (name) => !required.includes(name);
		return [...names.filter((name) => !optional(name)), ...names.filter(optional).map((name) => `${name}?`)];
}
function promptArguments({ arguments: listed }) {
		return (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsOf */ .iZ)(listed).map((one) => `${String(one['name'])}${one['required'] === true ? '' : '?'}`);
}
function firstSentence(text) {
		const [paragraph = ''] = (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(text.trim().split(/\n\s*\n/)[0] ?? '').split(/(?<=[.!?])\s/);
		return (0,_core_cut_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(paragraph, LONGEST);
}
function codeOrText(name) {
		return /^[\w.:/{}?&=,*+~@-]{1,200}$/.test(name) ? `\`${name}\`` : (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(name.slice(0, 200));
}
/***/ }),
/***/ 88316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	W: () => (/* binding */ receiptOf),
	i: () => (/* binding */ withReceipts)
});
function receiptOf(target, { file, project, sha256 }, outcome, { url, detail } = {}) {
		return {
				...{ target, file, project, sha256, outcome },
				...(url === undefined ? {} : { url }),
				...(detail === undefined ? {} : { detail }),
		};
}
function withReceipts(list, more) {
		const by = new Map([...list, ...more].map((one) => [`${one.target} ${one.file}`, one]));
		return [...by.values()];
}
/***/ }),
/***/ 92666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	H: () => (/* binding */ sumIn)
});
function sumIn(line) {
		const [, sha256, file] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
		return sha256 === undefined || file === undefined ? undefined : { sha256, file };
}
/***/ }),
/***/ 36149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	g: () => (/* binding */ checkFiles)
});
var about = __webpack_require__(87821);
var clean_text = __webpack_require__(18001);
var errors = __webpack_require__(8005);
var kinds = __webpack_require__(27929);
var plan = __webpack_require__(4147);
var publish_findings = __webpack_require__(78162);
var identity_check = __webpack_require__(77295);
var kind_check = __webpack_require__(83563);
var promises_ = __webpack_require__(51455);
var file_names = __webpack_require__(80649);
var sums = __webpack_require__(92666);
;// CONCATENATED MODULE: ./.build/publish/sums-check.js
const MOST_BYTES = 4 * 1024 * 1024;
async function checkSums(publishFiles, part) {
		const findings = [];
		const sums = publishFiles.filter(({ kind }) => kind === 'checksums');
		if (sums.length === 0) {
				const message = `release.json does not list ${(0,file_names/* checksumsFile */.$R)(part)}, so users could not verify their downloads.`;
				findings.push((0,publish_findings/* verifyFinding */.hQ)('verify/checksums', message, 'Build again.'));
		}
		for (const publishFile of sums) {
				const why = publishFile.file === (0,file_names/* checksumsFile */.$R)(part)
						? await problem(publishFile, publishFiles)
						: `is not the name of this release's checksums, which is ${(0,file_names/* checksumsFile */.$R)(part)}`;
				if (why === undefined)
						continue;
				const { file, project } = publishFile;
				const hint = 'Build again: it lists every file of the release but itself and release.json.';
				findings.push((0,publish_findings/* verifyFinding */.hQ)('verify/checksums', `${file} ${why}.`, hint, { artifact: file, project }));
		}
		return findings;
}
async function problem({ path, size }, publishFiles) {
		if (size > MOST_BYTES)
				return `is far too large: ${size} bytes`;
		const wanted = new Map(publishFiles.filter(({ kind }) => kind !== 'checksums').map(({ file, sha256 }) => [file, sha256]));
		const lines = (await (0,promises_.readFile)(path, 'utf8')).split('\n');
		if (lines.pop() !== '')
				return 'does not end with a line feed';
		for (const [index, line] of lines.entries()) {
				const sum = (0,sums/* sumIn */.H)(line);
				if (sum === undefined)
						return `is not a list of digests: line ${index + 1} has none`;
				const { sha256, file } = sum;
				if (!wanted.has(file))
						return `lists a file in line ${index + 1} that is not in release.json, or lists it twice`;
				if (wanted.get(file) !== sha256)
						return `has a different digest for ${file} than release.json`;
				wanted.delete(file);
		}
		const [missing] = wanted.keys();
		return missing === undefined ? undefined : `does not list ${missing}`;
}
;// CONCATENATED MODULE: ./.build/publish/file-check.js
async function checkFiles(plan, tag, publishFiles, released) {
		const findings = [];
		const sound = [];
		for (const [index, { artifacts }] of plan.projects.entries()) {
				const project = released.projects[index];
				for (const planned of artifacts) {
						const publishFile = publishFiles.find(({ file }) => file === planned.file);
						findings.push(...(await startProblems(planned, artifacts, project, publishFile)));
						const wrong = publishFile === undefined ? [] : await (0,kind_check/* checkKind */.p)(publishFile, project.ecosystem);
						findings.push(...wrong);
						if (publishFile !== undefined && wrong.length === 0)
								sound.push(publishFile);
				}
		}
		findings.push(...(await (0,identity_check/* checkIdentity */.Z)(plan, tag, sound)));
		const whole = sound.length === plan.projects.flatMap(({ artifacts }) => artifacts).length;
		if (whole)
				findings.push(...(await checkSums(sound, released.part)));
		return findings;
}
async function startProblems(planned, all, project, publishFile) {
		const { file } = planned;
		const why = startProblem(planned, project);
		if (why === undefined || (await isForAnotherPlatform(planned, all, publishFile)))
				return [];
		const message = `${file} ${why}, so it is unknown whether it works for users.`;
		const hint = `Build again. A server that cannot be started here needs [smoke] unstarted = "why" in the ${about/* CONFIG_FILE */.g2} of the commit.`;
		return [(0,publish_findings/* verifyFinding */.hQ)('verify/unstarted', message, hint, { artifact: file, project: project.name })];
}
function startProblem({ kind, sha256, started }, project) {
		if (started === undefined)
				return (0,kinds/* isInstallable */.qS)(kind) ? 'was never started' : undefined;
		if (started.sha256 !== sha256)
				return 'is not the file that was started';
		if (started.outcome === 'started')
				return undefined;
		const reason = (0,plan/* unstartedReason */.PA)(project);
		if (reason === undefined)
				return 'was not started, and the configuration of the commit does not allow that';
		return (0,clean_text/* cleanLine */.Ow)(started.reason ?? '') === reason
				? undefined
				: 'was not started, for another reason than the configuration gives';
}
async function isForAnotherPlatform({ kind, sha256, started }, all, publishFile) {
		if (publishFile === undefined || started?.outcome !== 'unstarted' || started.sha256 !== sha256)
				return false;
		if (!all.some((one) => one.kind === kind && one.started?.outcome === 'started'))
				return false;
		const identity = await (0,kinds/* identityOf */.cu)(publishFile).catch((error) => void (0,errors/* tolerated */.Nx)(error));
		return identity?.platform !== undefined;
}
/***/ }),
/***/ 78162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Io: () => (/* binding */ levelled),
	UL: () => (/* binding */ conflictFinding),
	ct: () => (/* binding */ withoutDoubts),
	hD: () => (/* binding */ findingOf),
	hQ: () => (/* binding */ verifyFinding),
	s0: () => (/* binding */ asFinding)
});
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _core_system_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52708);
function asFinding(thrown, target) {
		const error = (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p6)(thrown);
		if (error === undefined || error.exit === _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.usage || error.exit === _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.interrupted)
				throw thrown;
		return {
				rule: error.code,
				level: 'error',
				target: target.id,
				message: `${target.id}: ${error.message}`,
				hint: error.hint,
				quote: error.quote,
		};
}
function verifyFinding(rule, message, hint, about = {}) {
		return { rule, level: 'error', message, hint, ...about };
}
function levelled(findings, required) {
		return required ? findings : findings.map((one) => (one.level === 'error' ? { ...one, level: 'warning' } : one));
}
const NEW_VERSION = 'Release the change as a new version.';
function conflictFinding({ state, target, publishFile, there = 'other contents', differs }) {
		const { file, kind, project, sha256 } = publishFile;
		const about = { rule: `publish/${target}-conflict`, level: 'error', target, artifact: file, project };
		if (state === 'absent') {
				const isEvidence = kind === 'evidence';
				return {
						...about,
						message: `${target} has ${there}, and accepts no more files: ${file} cannot be added.${isEvidence ? ' Nothing was signed.' : ''}`,
						hint: isEvidence ? 'Publish this version without that signature, and sign from the next one on.' : NEW_VERSION,
				};
		}
		return {
				...about,
				message: `${target} already has ${file} with different contents, and published files are never replaced.`,
				facts: {
						there,
						here: sha256 ? `sha256 ${sha256}` : 'not made yet',
						...(differs === undefined ? {} : { differs }),
				},
				hint: `${NEW_VERSION} If this commit was uploaded, publish the release folder of that run: it has the same bytes. A build with other versions of its tools has others.`,
		};
}
function findingOf({ target, file, project, outcome, detail = '', sha256 }) {
		if (outcome === 'conflict')
				return conflictFinding({ state: 'different', target, publishFile: { file, project, sha256 }, there: detail });
		if (outcome !== 'failed')
				return undefined;
		return {
				...{ rule: `publish/${target}-failed`, level: 'error', target, artifact: file, project, quote: [detail] },
				message: `${target} did not accept ${file}.`,
				hint: 'Run publish again: it continues where it stopped.',
		};
}
function withoutDoubts(findings) {
		const refused = new Set(findings.filter(({ level }) => level === 'error').map(keyOf));
		return findings.filter((one) => one.level === 'error' || one.target === undefined || !refused.has(keyOf(one)));
}
function keyOf({ rule, target, file, artifact }) {
		return JSON.stringify([rule, target, file, artifact]);
}
/***/ }),
/***/ 77295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Z: () => (/* binding */ checkIdentity)
});
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _core_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51928);
var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26321);
var _ecosystems_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27929);
var _plan_own_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77564);
var _findings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78162);
async function checkIdentity(plan, tag, publishFiles) {
		const findings = plan.projects.flatMap((project) => againstTag(project, tag, plan));
		for (const publishFile of publishFiles) {
				const project = (0,_plan_own_js__WEBPACK_IMPORTED_MODULE_4__/* .plannedFor */ .kr)(publishFile.file, plan);
				if (project !== undefined)
						findings.push(...(await againstPlan(publishFile, project)));
		}
		return findings;
}
function againstTag(project, tag, plan) {
		const parsed = (0,_core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED)(tag, plan.projects.map(({ name }) => name));
		const exact = project.artifacts.every(({ kind }) => (0,_ecosystems_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(kind)?.identify === undefined);
		const same = parsed !== undefined && (0,_core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .sameVersion */ .r1)(parsed.version, project.version);
		if (same && (!exact || parsed.version === project.version))
				return [];
		const stated = parsed === undefined ? 'is not a version' : `is version ${parsed.version}`;
		const message = `The tag ${tag} ${stated}, but ${project.name} in release.json is ${project.version}.`;
		const hint = 'Build again for the tag that belongs to this version.';
		return [(0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyFinding */ .hQ)('verify/tag', message, hint, { project: project.name })];
}
async function againstPlan(publishFile, project) {
		const about = { artifact: publishFile.file, project: project.name };
		const wrong = (message) => [(0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyFinding */ .hQ)('verify/identity', message, 'Build again.', about)];
		try {
				const identity = await (0,_ecosystems_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .identityOf */ .cu)(publishFile);
				if (identity === undefined)
						return [];
				(0,_ecosystems_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(publishFile.kind)?.checkName?.(publishFile.file, identity);
				const { canonicalName } = (0,_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_2__/* .ecosystemOf */ .M)(project);
				if (canonicalName(identity.name) === canonicalName(project.name) && (0,_core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .sameVersion */ .r1)(identity.version, project.version))
						return [];
				return wrong(`${publishFile.file} is ${identity.name} ${identity.version}, but release.json lists it as ${project.name} ${project.version}.`);
		}
		catch (error) {
				return wrong((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .tolerated */ .Nx)(error).message);
		}
}
/***/ }),
/***/ 83563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	p: () => (/* binding */ checkKind)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88343);
var _contract_of_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7373);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8005);
var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26321);
var _ecosystems_kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27929);
var _plan_file_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80649);
var _findings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78162);
const MOST_BYTES = 64 * 1024 * 1024;
const CYCLONEDX = zod__WEBPACK_IMPORTED_MODULE_7__/* .looseObject */ ._H3({
		bomFormat: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('CycloneDX'),
		specVersion: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
		components: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .looseObject */ ._H3({ name: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() })).optional(),
});
const SPDX = zod__WEBPACK_IMPORTED_MODULE_7__/* .looseObject */ ._H3({
		spdxVersion: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(/^SPDX-\d/),
		SPDXID: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('SPDXRef-DOCUMENT'),
		packages: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .looseObject */ ._H3({ name: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() })),
});
function kindNamed(file, ecosystem) {
		const made = Object.entries((0,_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ecosystemOf */ .M)({ ecosystem }).kinds).map(([kind, { fileName }]) => [kind, fileName]);
		return [...Object.entries(_plan_file_names_js__WEBPACK_IMPORTED_MODULE_5__/* .BESIDE */ .Zv), ...made].find(([, name]) => name.test(file))?.[0];
}
async function checkKind(publishFile, ecosystem) {
		const kind = kindNamed(publishFile.file, ecosystem);
		const why = kind === publishFile.kind
				? await contentProblem(publishFile)
				: `is listed as ${publishFile.kind}, but its name is that of ${kind ?? 'nothing that a release contains'}`;
		if (why === undefined)
				return [];
		const { file, project } = publishFile;
		return [(0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .verifyFinding */ .hQ)('verify/kind', `${file} ${why}.`, 'Build again.', { artifact: file, project })];
}
async function contentProblem({ kind, path, file, size }) {
		const ours = kind === 'sbom' || kind === 'contract';
		if (ours && size > MOST_BYTES)
				return `is far too large for its kind: ${size} bytes`;
		try {
				if (kind === 'sbom')
						return sbomProblem(file, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path));
				if (kind === 'contract')
						(0,_contract_of_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseContract */ .U)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path), file);
				else
						await (0,_ecosystems_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(kind)?.checkContent?.(path);
				return undefined;
		}
		catch (error) {
				return `is not the ${kind} it is listed as: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .tolerated */ .Nx)(error).message.replace(/\.$/, '')}`;
		}
}
function sbomProblem(file, bytes) {
		const [form, schema] = file.endsWith('.cdx.json') ? ['CycloneDX', CYCLONEDX] : ['SPDX', SPDX];
		try {
				const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
				return schema.safeParse(value).success ? undefined : `is not a ${form} document`;
		}
		catch {
				return `is not a ${form} document: it is not JSON`;
		}
}
/***/ }),
/***/ 66482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	UW: () => (/* binding */ projectsOf),
	f8: () => (/* binding */ releasedOf),
	si: () => (/* binding */ isSamePart)
});
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18001);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _core_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70976);
var _core_plural_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84368);
var _core_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51928);
var _plan_own_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77564);
const MOST_SHOWN = 10;
function releasedOf(plan, tag, path, committed) {
		const projects = projectsOf(plan, tag, committed.projects);
		if (typeof projects === 'string') {
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('verify/other-project', `${path} ${projects}.`, 'Build again from this commit. If build had a path, pass the same to publish.');
		}
		const part = plan.part === undefined && !committed.inParts ? undefined : committed.partOf(projects);
		if (isSamePart(plan.part, part))
				return { projects, part };
		throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('verify/other-part', `${path} was built as ${partWords(plan.part)}, but here it is ${partWords(part)}.`, 'Pass publish the same path and matrix as build.');
}
function projectsOf(plan, tag, all) {
		const found = [];
		for (const { name, ecosystem, path } of plan.projects) {
				const project = (0,_plan_own_js__WEBPACK_IMPORTED_MODULE_2__/* .projectOf */ .v8)({ name, ecosystem, path }, all);
				if (project === undefined) {
						return `contains ${name} (${ecosystem} in ${path}), which is not a project of this commit: there is ${listed(all)}`;
				}
				if (found.includes(project))
						return `contains ${name} (${ecosystem} in ${path}) twice`;
				found.push(project);
		}
		const names = all.map(({ name }) => name);
		const tagged = (0,_core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED)(tag, names)?.name;
		const foreign = found.find(({ name }) => name !== tagged);
		if (foreign === undefined || tagged === undefined || !names.includes(tagged))
				return found;
		return `contains ${foreign.name}, but the tag ${tag} releases ${tagged}`;
}
function listed(all) {
		const shown = all.slice(0, MOST_SHOWN).map(({ name, path }) => (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .Ow)(`${(0,_core_names_js__WEBPACK_IMPORTED_MODULE_4__/* .shortName */ .EU)(name)} in ${path}`));
		return [...shown, ...(all.length > MOST_SHOWN ? [`${all.length - MOST_SHOWN} more`] : [])].join(', ');
}
function isSamePart(a, b) {
		if (a === undefined || b === undefined)
				return a === b;
		const [ours, theirs] = [a, b].map(({ others }) => [...others].sort().join('\n'));
		return a.name === b.name && ours === theirs;
}
function partWords(part) {
		if (part === undefined)
				return 'the only part of the tag';
		return `the part ${part.name} next to ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .L)(part.others.length, 'other')}`;
}
/***/ }),
/***/ 42705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ns: () => (/* binding */ artifactsOf),
	Zl: () => (/* binding */ verifyPlan),
	l5: () => (/* binding */ isElsewhere),
	vk: () => (/* binding */ keepPlan)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _core_about_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(87821);
var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34002);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8005);
var _host_typed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93237);
var _plan_file_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80649);
var _plan_read_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36265);
var _workspace_no_release_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8925);
var _file_check_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36149);
var _findings_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(78162);
var _project_check_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(66482);
async function verifyPlan(releaseDir, expected, committed, host) {
		const { plan, bytes, sha256, path } = await (0,_plan_read_js__WEBPACK_IMPORTED_MODULE_6__/* .readPlan */ .m)(releaseDir);
		checkDigest(sha256, expected, host);
		const tag = checkRelease(plan, path, expected);
		const commit = await committed(tag);
		const released = (0,_project_check_js__WEBPACK_IMPORTED_MODULE_10__/* .releasedOf */ .f8)(plan, tag, path, commit);
		const settings = commit.settingsOf(released.projects);
		checkConfig(plan, settings);
		const artifacts = artifactsOf(plan, releaseDir);
		const findings = [...(await strangers(releaseDir, artifacts))];
		const folder = await host.tempDir('publish');
		const publishFiles = [];
		for (const artifact of artifacts) {
				const copied = await copyPlain(artifact, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, artifact.file));
				const wrong = 'says' in copied ? copied : wrongIn(copied, artifact);
				if (wrong !== undefined)
						findings.push(problem(wrong, artifact));
				else
						publishFiles.push({ ...artifact, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, artifact.file) });
		}
		findings.push(...(await (0,_file_check_js__WEBPACK_IMPORTED_MODULE_8__/* .checkFiles */ .g)(plan, tag, publishFiles, released)));
		if (findings.length > 0)
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StageFailure */ .BG(findings);
		const last = await keepPlan(plan, (0,_plan_file_names_js__WEBPACK_IMPORTED_MODULE_5__/* .planAsset */ .Ii)(released.part), bytes, sha256, folder);
		return { plan, tag, ...released, settings, folder, publishFiles: [...publishFiles, last], digest: sha256 };
}
async function keepPlan(plan, file, bytes, sha256, folder) {
		const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _plan_file_names_js__WEBPACK_IMPORTED_MODULE_5__/* .PLAN_FILE */ .VI);
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, bytes, { mode: 0o600 });
		const project = plan.projects[0]?.name ?? '';
		return { kind: 'plan', file, path, sha256, size: bytes.length, project };
}
function artifactsOf(plan, folder) {
		return plan.projects.flatMap(({ name, artifacts }) => artifacts.map((artifact) => ({ ...artifact, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, artifact.file), project: name })));
}
function checkDigest(sha256, { digest }, host) {
		if (digest === undefined) {
				if (host.kind !== 'action')
						return;
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('verify/plan-digest', 'In Actions, publish requires plan-digest: without it, nothing proves that these are the files of the build job.', `Write: with: { plan-digest: \${{ needs.build.outputs.plan-digest }} }`);
		}
		if (digest.toLowerCase() === sha256)
				return;
		const message = 'release.json is not the one that the build job reported: it was changed or replaced in between.';
		const about = { file: _plan_file_names_js__WEBPACK_IMPORTED_MODULE_5__/* .PLAN_FILE */ .VI, facts: { reported: digest, here: sha256 } };
		const hint = 'Run the whole workflow again, the build job included.';
		throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StageFailure */ .BG((0,_findings_js__WEBPACK_IMPORTED_MODULE_9__/* .verifyFinding */ .hQ)('verify/plan-digest', message, hint, about));
}
function checkRelease(plan, path, expected) {
		const { tag, noRelease } = plan;
		if (noRelease !== undefined || tag === undefined) {
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('verify/no-release', `${path} is not a release: ${noRelease ?? 'it has no tag'}.`, `${(0,_workspace_no_release_js__WEBPACK_IMPORTED_MODULE_7__/* .howToRelease */ .JO)(tag, undefined)} Then build again: ${_host_typed_js__WEBPACK_IMPORTED_MODULE_4__/* .TYPED */ .X} build`);
		}
		if (plan.commit !== expected.commit) {
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('verify/other-commit', `${path} was built from commit ${plan.commit.slice(0, 12)}, but this is ${expected.commit.slice(0, 12)}.`, `Check out ${tag}, or build again from this commit.`);
		}
		if (!expected.tags.includes(tag)) {
				const here = expected.tags.length === 0 ? 'this commit has no tag' : `this is ${expected.tags.join(', ')}`;
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('verify/other-tag', `${path} was built for the tag ${tag}, but ${here}.`, 'Build again for this tag.');
		}
		if (isElsewhere(plan, expected)) {
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('verify/other-repository', `${path} was built in ${plan.repository}, but this is ${expected.repository}.`, 'Build again in this repository.');
		}
		return tag;
}
function checkConfig(plan, settings) {
		if (plan.config === settings.digest)
				return;
		const seen = settings.file === undefined ? 'there is none here' : `${settings.file} is a different one`;
		const built = plan.config === undefined ? `without ${_core_about_js__WEBPACK_IMPORTED_MODULE_11__/* .CONFIG_FILE */ .g2}` : `with ${_core_about_js__WEBPACK_IMPORTED_MODULE_11__/* .CONFIG_FILE */ .g2}`;
		throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('verify/other-config', `The release was built ${built}, but ${seen}: the destinations must not change in between.`, 'Check out the same commit in the publish job (actions/checkout), and pass both jobs the same config.');
}
function isElsewhere({ repository }, here) {
		const known = repository !== undefined && here.repository !== undefined;
		return known && repository.toLowerCase() !== here.repository?.toLowerCase();
}
async function strangers(folder, artifacts) {
		const known = new Set([_plan_file_names_js__WEBPACK_IMPORTED_MODULE_5__/* .PLAN_FILE */ .VI, ...artifacts.map(({ file }) => file)]);
		return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder))
				.filter((name) => !known.has(name))
				.sort()
				.map((name) => {
				const message = `${name} is in the release folder but not in release.json: it was added after the build.`;
				return (0,_findings_js__WEBPACK_IMPORTED_MODULE_9__/* .verifyFinding */ .hQ)('verify/unknown-file', message, 'Remove it, or build again.', { artifact: name });
		});
}
const MISSING = { rule: 'verify/missing', says: 'is in release.json but not in the folder' };
const NOT_PLAIN = { rule: 'verify/changed', says: 'is not a regular file' };
function wrongIn(here, { sha256, size }) {
		const rule = 'verify/changed';
		if (here.sha256 !== sha256) {
				const says = 'is not the file that was built and started: its bytes were changed afterwards';
				return { rule, says, facts: { 'in release.json': sha256, here: here.sha256 } };
		}
		return here.size === size ? undefined : { rule, says: 'does not have the size that release.json states' };
}
async function copyPlain(artifact, to) {
		const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(artifact.path).catch(() => undefined);
		if (facts === undefined)
				return MISSING;
		return facts.isFile() ? (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .copyHashed */ .p4)(artifact.path, to) : NOT_PLAIN;
}
function problem({ rule, says, facts }, { file, project }) {
		const hint = 'Build again: only files that were started are published.';
		return (0,_findings_js__WEBPACK_IMPORTED_MODULE_9__/* .verifyFinding */ .hQ)(rule, `${file} ${says}.`, hint, { artifact: file, project, facts });
}
/***/ }),
/***/ 93878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	t: () => (/* binding */ send)
});
var target_choice = __webpack_require__(36078);
var errors = __webpack_require__(8005);
var github_server = __webpack_require__(79180);
var install_commands = __webpack_require__(37734);
;// CONCATENATED MODULE: ./.build/publish/dry-run.js
function intended(plans) {
		return plans.flatMap(({ actions, left, closed }) => actions.map(({ target, publishFile: { file, sha256 }, state, verb, there, url }) => {
				const why = left ? 'not named in only' : closed ? 'nothing may be sent there' : undefined;
				return {
						...{ target, file, sha256, state },
						...(why !== undefined && verb === 'publish' ? { verb: 'skip', why } : { verb }),
						...(there === undefined ? {} : { there }),
						...(url === undefined ? {} : { url }),
				};
		}));
}
function leftOf(plans) {
		return plans.filter(({ left }) => left).map(({ target }) => target.id);
}
function laterOf(plans) {
		return plans
				.filter(({ target, left, closed }) => target.generate !== undefined && !left && !closed)
				.map(({ target }) => target.id);
}
var loop = __webpack_require__(13716);
var outcome = __webpack_require__(28204);
var _build_evidence = __webpack_require__(71737);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var p_limit = __webpack_require__(70370);
var target_input = __webpack_require__(45717);
var digest = __webpack_require__(34002);
var core_receipt = __webpack_require__(88316);
var publish_findings = __webpack_require__(78162);
;// CONCATENATED MODULE: ./.build/publish/publication.js
const PUBLICATION = {
		projects: ({ input }) => input.projects,
		add: (before, { lines: _, ...change }) => ({
				...before,
				...change,
				evidence: [...before.evidence, ...(change.evidence ?? [])],
				receipts: (0,core_receipt/* withReceipts */.i)(before.receipts, change.receipts ?? []),
				findings: [...before.findings, ...(change.findings ?? [])],
		}),
		stops: ({ stopped }) => stopped,
};
function receiptsOf({ id }, receipts) {
		return receipts.filter(({ target }) => target === id);
}
function isWrite({ verb }) {
		return verb === 'publish';
}
function isConflict({ verb }) {
		return verb === 'conflict';
}
function holderIn(plans) {
		return plans.find(({ target, remote }) => target.earlier !== undefined && remote !== undefined);
}
function isBroken(target, receipts) {
		return receiptsOf(target, receipts).some(({ outcome }) => ['failed', 'conflict', 'skipped'].includes(outcome));
}
function isAnyRequiredBroken(plans, receipts) {
		return plans.some(({ target, required, left }) => required && !left && isBroken(target, receipts));
}
function lacking(plans, receipts) {
		return plans.filter(({ target, required, left }) => required && left && isBroken(target, receipts));
}
function counted(words) {
		return [...new Set(words)].map((word) => `${words.filter((one) => one === word).length} ${word}`).join(', ');
}
function idWidth(plans) {
		return Math.max(8, ...plans.map(({ target }) => target.id.length));
}
;// CONCATENATED MODULE: ./.build/publish/apply.js
async function applyAll(target, actions, remote, input) {
		const receipts = actions.filter((one) => !isWrite(one)).map((one) => standing(one));
		const todo = actions.filter(isWrite);
		const findings = [];
		let opened = remote;
		try {
				if (todo.length > 0)
						opened = await target.open(remote, input);
		}
		catch (error) {
				findings.push((0,publish_findings/* asFinding */.s0)(error, target));
		}
		const limit = (0,p_limit/* default */.A)(target.parallel ?? 1);
		const one = async (action) => {
				if (findings.length > 0)
						return void receipts.push(failed(action, 'nothing was sent after the earlier failure'));
				try {
						const receipt = await target.apply(action, opened, input);
						receipts.push(receipt);
						const finding = (0,publish_findings/* findingOf */.hD)(receipt);
						if (finding !== undefined)
								findings.push(finding);
				}
				catch (error) {
						const finding = (0,publish_findings/* asFinding */.s0)(error, target);
						findings.push(finding);
						receipts.push(failed(action, [finding.message, ...(finding.quote ?? []).slice(0, 2)].join(' ')));
				}
		};
		for (const group of [todo.filter((action) => !isPlan(action)), todo.filter(isPlan)]) {
				await Promise.all(group.map((action) => limit(one, action)));
		}
		return { receipts: inOrder(receipts, actions), findings, remote: opened };
}
function isPlan({ publishFile }) {
		return publishFile.kind === 'plan';
}
function standing(action, why) {
		const { target, publishFile, url, there } = action;
		if (isWrite(action))
				return (0,core_receipt/* receiptOf */.W)(target, publishFile, 'skipped', { detail: why });
		return (0,core_receipt/* receiptOf */.W)(target, publishFile, isConflict(action) ? 'conflict' : 'identical', { url, detail: there });
}
function failed({ target, publishFile }, detail) {
		return (0,core_receipt/* receiptOf */.W)(target, publishFile, 'failed', { detail });
}
function inOrder(receipts, actions) {
		const place = new Map(actions.map(({ publishFile }, index) => [publishFile.file, index]));
		return [...receipts].sort((a, b) => (place.get(a.file) ?? 0) - (place.get(b.file) ?? 0));
}
var answer = __webpack_require__(61552);
var publisher = __webpack_require__(20571);
var core_version = __webpack_require__(51928);
var file_names = __webpack_require__(80649);
var read = __webpack_require__(36265);
var tools = __webpack_require__(24219);
var file_check = __webpack_require__(36149);
var project_check = __webpack_require__(66482);
var verify = __webpack_require__(42705);
;// CONCATENATED MODULE: ./.build/publish/adopt.js
function notAdopted(input) {
		return { input, adopted: false, findings: [], receipts: [] };
}
async function adopt(input, holder, host) {
		const mine = input.publishFiles.find(({ kind }) => kind === 'plan');
		const path = mine === undefined ? undefined : await holder.fetch(mine.file);
		if (path === undefined || mine === undefined)
				return notAdopted(input);
		const bytes = await (0,promises_.readFile)(path);
		const folder = await host.tempDir('adopted');
		const kept = await (0,digest/* copyHashed */.p4)(path, (0,external_node_path_.join)(folder, file_names/* PLAN_FILE */.VI));
		if (kept.sha256 === mine.sha256)
				return notAdopted(input);
		const plan = readTheirs(bytes);
		const reason = typeof plan === 'string' ? plan : difference(plan, input);
		if (typeof plan === 'string' || reason !== undefined)
				return refusal(input, holder, reason ?? '', [kept.sha256, mine], plan);
		const projects = (0,project_check/* projectsOf */.UW)(plan, input.tag, input.projects);
		if (typeof projects === 'string')
				return refusal(input, holder, `it ${projects}`, [kept.sha256, mine], plan);
		const publishFiles = [];
		for (const artifact of (0,verify/* artifactsOf */.Ns)(plan, folder)) {
				const copy = await holder.fetch(artifact.file);
				const there = copy === undefined ? undefined : await (0,digest/* copyHashed */.p4)(copy, artifact.path);
				if (there?.sha256 !== artifact.sha256 || there.size !== artifact.size) {
						const words = there === undefined ? 'is missing there' : 'is not the file that its release.json names';
						return refusal(input, holder, `${artifact.file} ${words}`, [there?.sha256 ?? 'absent', artifact], plan);
				}
				publishFiles.push(artifact);
		}
		const [problem] = await (0,file_check/* checkFiles */.g)(plan, input.tag, publishFiles, { projects, part: input.part });
		if (problem !== undefined)
				return refusal(input, holder, problem.message, [kept.sha256, mine], plan);
		const made = Object.entries(otherTools(plan, input.plan)).map(([where, tools]) => `${where} ${tools}`);
		host.log.info(`An earlier run left this release complete at ${holder.target}: its files are published, not the ones handed over${made.length === 0 ? '' : ` (${made.join('; ')})`}.`);
		const last = await (0,verify/* keepPlan */.vk)(plan, mine.file, bytes, kept.sha256, await host.tempDir('plan'));
		return {
				input: { ...input, plan, projects, folder, publishFiles: [...publishFiles, last] },
				adopted: true,
				findings: [],
				receipts: [],
		};
}
function readTheirs(bytes) {
		try {
				return (0,read/* parsePlan */.v)(bytes, file_names/* PLAN_FILE */.VI);
		}
		catch (error) {
				return (0,errors/* tolerated */.Nx)(error).message;
		}
}
function difference(plan, input) {
		if (plan.noRelease !== undefined)
				return `it is not a release: ${plan.noRelease}`;
		if (plan.commit !== input.commit)
				return `it was built from commit ${plan.commit.slice(0, 12)}, this one from ${input.commit.slice(0, 12)}`;
		if (plan.tag !== input.tag)
				return `it was built for the tag ${plan.tag ?? '(none)'}, this one for ${input.tag}`;
		if ((0,verify/* isElsewhere */.l5)(plan, input))
				return `it was built in ${plan.repository}, this one in ${input.repository}`;
		if (!(0,project_check/* isSamePart */.si)(plan.part, input.part))
				return 'it is a different part of the tag';
		if (plan.config !== input.config)
				return 'it was built with a different configuration';
		const theirs = plan.projects.map(({ name, version }) => `${name} ${version}`).join(', ');
		const ours = input.plan.projects.map(({ name, version }) => `${name} ${version}`).join(', ');
		const same = plan.projects.length === input.plan.projects.length &&
				input.plan.projects.every((project) => plan.projects.some(({ name, version }) => name === project.name && (0,core_version/* sameVersion */.r1)(version, project.version)));
		return same ? undefined : `it contains ${theirs}, this one ${ours}`;
}
function refusal(input, holder, reason, [there, here], theirs) {
		const { file, sha256 } = here;
		const finding = {
				rule: `publish/${holder.target}-other-release`,
				level: 'error',
				message: `${holder.target} already has a complete release for ${input.tag}, but a different one: ${reason}.`,
				artifact: file,
				facts: { there: `sha256 ${there}`, here: `sha256 ${sha256}`, ...otherTools(theirs, input.plan) },
				hint: 'Nothing was sent. Release the change as a new version; if it is a draft that nobody needs, delete it there and run publish again.',
		};
		const detail = `there: sha256 ${there} (${reason})`;
		const receipt = (0,core_receipt/* receiptOf */.W)(holder.target, { file, sha256 }, 'conflict', { detail });
		return { ...notAdopted(input), findings: [finding], receipts: [receipt] };
}
function otherTools(theirs, ours) {
		if (typeof theirs === 'string')
				return {};
		const other = (0,tools/* differentTools */.LZ)((0,tools/* planTools */.pC)(theirs), (0,tools/* planTools */.pC)(ours));
		return other === undefined ? {} : { 'made there with': other.there, 'made here with': other.here };
}
;// CONCATENATED MODULE: ./.build/publish/preflight.js
const preflightStep = {
		title: 'preflight',
		scope: 'release',
		async run({ targets, input: given }, host) {
				const named = targets.filter(({ id }) => given.settings.targets.includes(id));
				const loaded = await Promise.all(named.map((target) => (0,publisher/* publisherOf */.K)(target, given, host)));
				const publishers = loaded.filter((target) => target.generate !== undefined || given.publishFiles.some((publishFile) => target.accepts(publishFile)));
				const inspected = await Promise.all(publishers.map((target) => inspect(target, given)));
				const { adoption, seen } = await adoptFrom(given, inspected, host);
				const { input } = adoption;
				const blind = seen.some(({ target, remote }) => target.earlier !== undefined && remote === undefined);
				const known = await Promise.all(seen.map((one) => look(one, adoption, given, blind)));
				const looked = await Promise.all(known.map((one) => withRights(one, known, input)));
				const forbidden = [...forbiddenBy(looked, input), ...unkept(looked)];
				const stopped = adoption.findings.length > 0 ||
						forbidden.length > 0 ||
						looked.some(({ required, closed, left, actions }) => required && closed && (!left || actions.some(isConflict)));
				return {
						...{ input, adopted: adoption.adopted, plans: looked, stopped },
						findings: [...adoption.findings, ...looked.flatMap(({ findings }) => findings), ...forbidden],
						receipts: stopped
								? [
										...adoption.receipts,
										...looked.flatMap(({ actions }) => actions.filter(isConflict).map((one) => standing(one))),
								]
								: [],
						lines: looked.map((one) => planLine(one, idWidth(looked))),
				};
		},
};
function forbiddenBy(looked, input) {
		if (!looked.some(({ actions, left }) => !left && actions.some(isWrite)))
				return [];
		return looked.flatMap(({ target, required, remote, findings }) => {
				const finding = remote === undefined || !required ? undefined : target.forbids(remote, input);
				return finding === undefined || findings.some(({ rule }) => rule === finding.rule) ? [] : [finding];
		});
}
function unkept(looked) {
		const sent = looked.filter(({ left, target, actions }) => !left && target.phase !== 'draft' && (target.after !== undefined || actions.some(isWrite)));
		const keeper = looked.find(({ target, left }) => left && target.earlier !== undefined);
		if (sent.length === 0 || keeper === undefined || isKept(keeper))
				return [];
		const [id, others] = [keeper.target.id, sent.map(({ target }) => target.id)];
		return [
				{
						rule: 'publish/only',
						level: 'error',
						target: id,
						message: `${id} does not have the files of this release yet, and only there a later run finds what ${others.join(', ')} would get. Nothing was sent.`,
						hint: `Name it too: it gets the files first, and stays a draft until the rest is published: --only ${[id, ...others].join(',')}`,
				},
		];
}
function isKept({ remote, actions }) {
		return remote !== undefined && actions.every(({ verb }) => verb === 'keep');
}
async function inspect(target, input) {
		try {
				return { target, remote: await target.inspect(input), findings: [] };
		}
		catch (error) {
				return { target, remote: undefined, findings: [(0,publish_findings/* asFinding */.s0)(error, target)] };
		}
}
async function adoptFrom(input, seen, host) {
		const holder = holderIn(seen);
		if (holder === undefined)
				return { adoption: notAdopted(input), seen };
		const { target } = holder;
		try {
				return { adoption: await adopt(input, { target: target.id, fetch: fetcher(holder, input) }, host), seen };
		}
		catch (error) {
				const unread = { target, remote: undefined, findings: [(0,publish_findings/* asFinding */.s0)(error, target)] };
				return { adoption: notAdopted(input), seen: seen.map((one) => (one === holder ? unread : one)) };
		}
}
function fetcher({ target, remote }, input) {
		return async (file) => target.earlier?.(file, remote, input);
}
async function look({ target, remote, findings: before }, { input, adopted }, given, blind) {
		const required = !given.settings.optional.includes(target.id);
		const { only } = given.settings;
		const left = only !== undefined && !only.includes(target.id);
		const base = { target, required, remote, left };
		if (remote === undefined)
				return { ...base, actions: [], closed: true, findings: (0,publish_findings/* levelled */.Io)(before, required && !left) };
		const fresh = adopted ? await inspect(target, input) : { remote, findings: [] };
		const findings = [...fresh.findings];
		const planned = fresh.remote === undefined ? [] : actionsOf(target, fresh.remote, input);
		const actions = blind ? planned.filter((one) => !isConflict(one)) : planned;
		findings.push(...actions.filter(isConflict).map(publish_findings/* conflictFinding */.UL));
		if (!left && findings.length === 0 && actions.some(isWrite)) {
				findings.push(...(await rights(target, fresh.remote, input)));
		}
		const closed = findings.some(({ level }) => level === 'error') || actions.length < planned.length;
		return {
				...base,
				remote: fresh.remote,
				actions,
				closed,
				findings: (0,publish_findings/* levelled */.Io)(findings, required && (!left || actions.some(isConflict))),
		};
}
function actionsOf(target, remote, input) {
		const publishFiles = input.publishFiles.filter((publishFile) => (0,target_input/* takes */.ny)(target, publishFile));
		return target.plan(publishFiles, remote, input);
}
async function withRights(one, all, input) {
		const { target, remote, closed, required, actions, left } = one;
		const asked = closed || left || actions.some(isWrite);
		const some = all.some((other) => other.actions.some(isWrite));
		if (target.generate === undefined || asked || !some)
				return one;
		const findings = await rights(target, remote, input);
		const refused = findings.some(({ level }) => level === 'error');
		return { ...one, closed: refused, findings: [...one.findings, ...(0,publish_findings/* levelled */.Io)(findings, required)] };
}
async function rights(target, remote, input) {
		const answers = await findingsOf(target, async () => (await target.ahead(input))
				.filter(({ state, hint }) => state === 'wrong' || (state === 'unknown' && hint))
				.map(answer/* asFinding */.s));
		const found = await findingsOf(target, () => target.preflight(remote, input));
		const said = new Set(answers.map(({ rule }) => rule));
		return [...answers, ...found.filter(({ rule }) => !said.has(rule))];
}
async function findingsOf(target, look) {
		try {
				return (await look()).map((finding) => ({ ...finding, target: target.id }));
		}
		catch (error) {
				return [(0,publish_findings/* asFinding */.s0)(error, target)];
		}
}
function planLine({ target, remote, actions, closed, left }, width) {
		const words = { publish: 'to publish', keep: 'identical', conflict: 'conflict' };
		const none = target.generate === undefined ? 'nothing' : 'when the others are served';
		const stopped = remote === undefined ? 'not reachable' : 'stopped';
		const counts = counted(actions.map(({ verb }) => words[verb])) || (closed ? stopped : none);
		return `${target.id.padEnd(width)} ${counts}${left ? ' (left: not named in only)' : ''}`;
}
;// CONCATENATED MODULE: ./.build/publish/evidence.js
function evidenceStep(evidence) {
		const given = (input) => (0,target_input/* givenToEvidence */.Sz)(evidence, input.inputs, input.settings.tables);
		return {
				title: evidence.title,
				scope: 'release',
				skip: (state) => {
						const { inputs, settings } = given(state.input);
						if (!evidence.isOn(inputs, settings))
								return `no ${Object.keys(evidence.inputs)[0]} is given`;
						return aboutOf(evidence, state).length === 0 ? 'it is about none of the files' : undefined;
				},
				async run(state, host) {
						const folder = await host.tempDir('evidence');
						const { inputs, settings } = given(state.input);
						const { publishFiles } = state.input;
						const about = aboutOf(evidence, state);
						const { repository, tag, commit } = state.input;
						const maker = await evidence.open(inputs, host, { repository, tag, commit, publishFiles }, settings);
						try {
								const earlier = earlierOf(state);
								const seen = await eachOf(about, evidence, async (artifact) => {
										const path = (0,external_node_path_.join)(folder, `${artifact.file}${evidence.ending}`);
										return { artifact, path, adopted: await evidence_adopt(maker, artifact, path, earlier) };
								});
								const wanted = seen.filter((one) => one.adopted || ('make' in maker && isLacked(evidence, one, state)));
								const refused = planAgain(state, withUnmade(state.input, wanted, evidence));
								if (refused.stopped)
										return { ...refused, input: state.input, plans: state.plans };
								const proofs = await eachOf(wanted, evidence, async ({ artifact, path, adopted }) => {
										if (!adopted && 'make' in maker)
												await maker.make(artifact, path);
										return { artifact, adopted, file: await publishFileOf(artifact, path, evidence) };
								});
								const adopted = proofs.filter((one) => one.adopted).length;
								const input = { ...state.input, publishFiles: withProofs(publishFiles, proofs, evidence) };
								const again = planAgain(state, input);
								if ('none' in maker && adopted === 0)
										return { ...again, lines: [`not signed: ${maker.none}`] };
								const done = { made: proofs.length - adopted, adopted, by: 'by' in maker ? maker.by : '' };
								return { ...again, evidence: [{ id: evidence.id, ...done }], lines: [evidence.say(done)] };
						}
						finally {
								await maker.close?.();
						}
				},
		};
}
async function eachOf(all, { parallel = 1 }, work) {
		const limit = (0,p_limit/* default */.A)({ concurrency: parallel, rejectOnClear: true });
		const running = all.map((one) => limit(work, one));
		return Promise.all(running).catch(async (error) => {
				limit.clearQueue();
				await Promise.allSettled(running);
				throw failureOf(error);
		});
}
function withUnmade(input, wanted, { ending, mediaType }) {
		const unmade = wanted
				.filter(({ adopted }) => !adopted)
				.map(({ artifact: { project, file }, path }) => {
				return { kind: 'evidence', file: `${file}${ending}`, path, sha256: '', size: 0, project, mediaType };
		});
		return { ...input, publishFiles: [...input.publishFiles, ...unmade] };
}
function withProofs(publishFiles, proofs, evidence) {
		const proven = publishFiles.map((one) => {
				const own = proofs.filter(({ artifact }) => concerns(evidence, artifact, one)).map(({ file }) => file);
				return own.length === 0 ? one : { ...one, evidence: [...(one.evidence ?? []), ...own] };
		});
		const files = proofs.map(({ file }) => file);
		return [...proven.filter(({ kind }) => kind !== 'plan'), ...files, ...proven.filter(({ kind }) => kind === 'plan')];
}
function concerns({ isOfDescribed }, artifact, one) {
		return one.file === artifact.file || (isOfDescribed === true && one.file === artifact.about);
}
function aboutOf(evidence, state) {
		const { publishFiles } = state.input;
		return publishFiles.filter((one) => one.kind !== 'evidence' &&
				evidence.isAbout(one) &&
				(evidence.goesTo === undefined || takersOf(evidence, one, state).length > 0));
}
function takersOf(evidence, artifact, { plans, input }) {
		const files = input.publishFiles.filter((one) => concerns(evidence, artifact, one));
		return plans.filter(({ target, closed }) => evidence.goesTo?.includes(target.id) === true &&
				!closed &&
				files.some((one) => target.accepts(one)) &&
				target.attested?.((0,target_input/* givenTo */.To)(target, input.inputs, input.settings.tables)) === true);
}
function isLacked(evidence, unmade, state) {
		const { artifact } = unmade;
		if (artifact.kind === 'plan')
				return isKeptBeside(evidence, unmade, state);
		if (evidence.goesTo === undefined)
				return true;
		return takersOf(evidence, artifact, state).some(({ target, actions }) => actions
				.filter(isWrite)
				.some(({ publishFile }) => target.phase === 'draft' || concerns(evidence, artifact, publishFile)));
}
function isKeptBeside(evidence, unmade, { plans, input }) {
		const name = `${unmade.artifact.file}${evidence.ending}`;
		const asked = withUnmade(input, [unmade], evidence);
		return plans.some(({ target, remote, closed, left }) => !closed &&
				!left &&
				remote !== undefined &&
				actionsOf(target, remote, asked).some(({ publishFile, there }) => publishFile.file === name && there === undefined));
}
function failureOf(error) {
		if (!(error instanceof errors/* ReleaseError */.K2) || error.exit !== errors/* EXIT */.dc.failed)
				return error;
		const { code: rule, message, hint, quote } = error;
		return new errors/* StageFailure */.BG([{ rule, level: 'error', message, hint, quote }]);
}
async function publishFileOf(artifact, path, { ending, mediaType, predicate }) {
		const { project, file } = artifact;
		const more = { project, mediaType, ...(predicate && { predicate: predicate(artifact) }) };
		return { kind: 'evidence', file: `${file}${ending}`, path, ...(await (0,digest/* digestFile */.TM)(path)), ...more };
}
async function evidence_adopt(maker, artifact, path, earlier) {
		const found = await earlier((0,external_node_path_.basename)(path));
		if (found === undefined || !(await maker.verify(artifact, found)))
				return false;
		await (0,promises_.copyFile)(found, path);
		return true;
}
function earlierOf({ plans, input }) {
		const holder = holderIn(plans);
		if (holder === undefined)
				return async () => undefined;
		const fetch = fetcher(holder, input);
		return async (file) => {
				try {
						return await fetch(file);
				}
				catch (error) {
						throw new errors/* StageFailure */.BG([(0,publish_findings/* asFinding */.s0)(error, holder.target)]);
				}
		};
}
function planAgain(state, input) {
		const plans = state.plans.map((plan) => {
				const { target, remote, closed } = plan;
				return closed || remote === undefined ? plan : { ...plan, actions: actionsOf(target, remote, input) };
		});
		const blocking = plans.flatMap(({ required, actions }) => (required ? actions.filter(isConflict) : []));
		const receipts = blocking.map((one) => standing(one));
		return { input, plans, receipts, findings: blocking.map(publish_findings/* conflictFinding */.UL), stopped: blocking.length > 0 };
}
;// CONCATENATED MODULE: ./.build/publish/finish.js
const finishStep = {
		title: 'finish',
		scope: 'release',
		skip: ({ plans, receipts }) => {
				if (isAnyRequiredBroken(plans, receipts))
						return 'a required target failed';
				const ids = lacking(plans, receipts).map(({ target }) => target.id);
				return ids.length === 0 ? undefined : `${ids.join(', ')} is left for a later run`;
		},
		async run({ plans, receipts, input }) {
				const finished = [];
				const findings = [];
				const isDraft = ({ target }) => target.phase === 'draft';
				for (const plan of [...plans.filter((one) => !isDraft(one)), ...plans.filter(isDraft)]) {
						const { target, required, closed, left, remote } = plan;
						if (target.after !== undefined || closed || left || isBroken(target, receipts))
								continue;
						if (isDraft(plan) && isAnyRequiredBroken(plans, finished))
								continue;
						const done = await finishAt({ target, remote }, receipts, input);
						finished.push(...done.receipts);
						findings.push(...(0,publish_findings/* levelled */.Io)(done.findings, required));
				}
				return { receipts: finished, findings };
		},
};
async function finishAt({ target, remote }, receipts, input) {
		if (target.finish === undefined)
				return { receipts: [], findings: [] };
		try {
				return { receipts: await target.finish(remote, input), findings: [] };
		}
		catch (error) {
				const finding = (0,publish_findings/* asFinding */.s0)(error, target);
				const failed = { outcome: 'failed', detail: finding.message };
				return { receipts: receiptsOf(target, receipts).map((one) => ({ ...one, ...failed })), findings: [finding] };
		}
}
;// CONCATENATED MODULE: ./.build/publish/send.js
function sendStep(phase) {
		return {
				title: phase,
				scope: 'release',
				skip: ({ plans }) => plans.some(({ target }) => isNow(target, phase)) ? undefined : 'no target publishes this way',
				async run({ plans, receipts, input }) {
						const findings = [];
						let sent = [];
						const after = [];
						for (const plan of plans) {
								const { target, required, remote } = plan;
								const stopped = isAnyRequiredBroken(plans, (0,core_receipt/* withReceipts */.i)(receipts, sent));
								const done = isNow(target, phase) ? await sendTo(plan, stopped, input) : { remote, receipts: [], findings: [] };
								after.push({ ...plan, remote: done.remote });
								sent = (0,core_receipt/* withReceipts */.i)(sent, done.receipts);
								findings.push(...(0,publish_findings/* levelled */.Io)(done.findings, required));
						}
						return { plans: after, receipts: sent, findings };
				},
		};
}
function isNow({ phase, after }, now) {
		return phase === now && after === undefined;
}
async function sendTo(plan, stopped, input) {
		const { target, closed, actions, remote, left } = plan;
		if (!left && !closed && !stopped)
				return applyAll(target, actions, remote, input);
		const why = left ? 'not named in only' : closed ? 'nothing was sent there' : 'an earlier target failed';
		const receipts = input.publishFiles
				.filter((publishFile) => (0,target_input/* takes */.ny)(target, publishFile))
				.map((publishFile) => {
				const unknown = { target: target.id, publishFile, state: 'absent', verb: 'publish' };
				return standing(actions.find((one) => one.publishFile.file === publishFile.file) ?? unknown, why);
		});
		return { remote, findings: [], receipts };
}
;// CONCATENATED MODULE: ./.build/publish/settle.js
const settleStep = {
		title: 'settle',
		scope: 'release',
		skip: ({ plans, receipts }) => plans.some(({ target }) => target.settle !== undefined && acceptedBy(target, receipts).length > 0)
				? undefined
				: 'everything is served',
		async run(state) {
				const settled = await Promise.all(state.plans.map((plan) => settleAt(plan, state)));
				return { receipts: settled.flatMap((one) => one.receipts), findings: settled.flatMap((one) => one.findings) };
		},
};
async function settleAt({ target, required }, { receipts, input }) {
		const accepted = acceptedBy(target, receipts);
		if (target.settle === undefined || accepted.length === 0)
				return { receipts: [], findings: [] };
		try {
				const changed = await target.settle(accepted, input);
				return { receipts: changed, findings: changed.flatMap((one) => (0,publish_findings/* findingOf */.hD)(one) ?? []) };
		}
		catch (error) {
				return { receipts: [], findings: [{ ...(0,publish_findings/* asFinding */.s0)(error, target), level: required ? 'warning' : 'note' }] };
		}
}
function acceptedBy(target, receipts) {
		return receiptsOf(target, receipts).filter(({ outcome }) => outcome === 'accepted');
}
;// CONCATENATED MODULE: ./.build/publish/follow.js
const followStep = {
		title: 'follow',
		scope: 'release',
		skip: ({ plans }) => (plans.some(waits) ? undefined : 'no target waits for others'),
		async run(start, host) {
				let receipts = start.receipts;
				const findings = [];
				for (const plan of inTurn(start.plans)) {
						const state = { ...start, receipts };
						const awaited = awaitedBy(plan, start.plans);
						const unserved = awaited.filter((one) => !isServed(one, receipts));
						if (plan.left)
								continue;
						const done = unserved.length > 0 ? notYet(plan, unserved, state) : await follow(plan, awaited, state, host);
						receipts = (0,core_receipt/* withReceipts */.i)(receipts, done.receipts);
						findings.push(...(0,publish_findings/* levelled */.Io)(done.findings, plan.required));
				}
				return { receipts, findings };
		},
};
function waits({ target }) {
		return target.after !== undefined;
}
function awaitedBy({ target }, plans) {
		const { id, after = [] } = target;
		return plans.filter((one) => {
				if (one.target.id === id)
						return false;
				return after === 'served' ? one.required && one.target.after !== 'served' : after.includes(one.target.id);
		});
}
function inTurn(plans) {
		const left = plans.filter(waits);
		const turns = [];
		while (left.length > 0) {
				const free = left.findIndex((one) => !awaitedBy(one, plans).some((other) => left.includes(other)));
				turns.push(...left.splice(Math.max(free, 0), 1));
		}
		return turns;
}
function isServed({ target, closed }, receipts) {
		const own = receiptsOf(target, receipts);
		const hadTurn = target.after === undefined || own.length > 0;
		return !closed && hadTurn && own.every(({ outcome }) => outcome === 'published' || outcome === 'identical');
}
function notYet({ target: { id } }, unserved, { receipts }) {
		const failed = unserved.filter(({ target, closed }) => closed || isBroken(target, receipts));
		const [names, why] = failed.length > 0
				? [failed, 'did not accept everything']
				: [unserved, 'accepted everything but does not serve it yet'];
		const finding = {
				rule: 'publish/waits',
				level: unserved.some(({ required, left }) => required && !left) ? 'note' : 'error',
				target: id,
				message: `Nothing was sent to ${id}: ${names.map(({ target }) => target.id).join(', ')} ${why}.`,
				hint: 'Run publish again: it continues where it stopped.',
		};
		return { receipts: [], findings: [finding] };
}
async function follow(plan, awaited, state, host) {
		const { target, closed } = plan;
		const broken = isAnyRequiredBroken(state.plans, state.receipts);
		if (closed || broken)
				return { receipts: (await sendTo(plan, broken, state.input)).receipts, findings: [] };
		try {
				const served = awaited.flatMap((one) => receiptsOf(one.target, state.receipts)).map(servedOf);
				const generated = await made(target, served.sort(byName), state, host);
				const input = { ...state.input, publishFiles: [...state.input.publishFiles, ...generated] };
				return await publishTo(plan, await target.inspect(input), input);
		}
		catch (error) {
				return { receipts: [], findings: [(0,publish_findings/* asFinding */.s0)(error, target)] };
		}
}
function servedOf({ target, file, project, sha256, url }) {
		return { target, file, project, sha256, url };
}
function byName(a, b) {
		const [one, other] = [`${a.target} ${a.file}`, `${b.target} ${b.file}`];
		return one < other ? -1 : Number(one > other);
}
async function made(target, served, { input }, host) {
		if (target.generate === undefined)
				return [];
		const publishFiles = await target.generate(served, input, await host.tempDir(`for-${target.id}`));
		return publishFiles.map((one) => ({ ...one, kind: 'generated' }));
}
async function publishTo(plan, remote, input) {
		const { target } = plan;
		const actions = actionsOf(target, remote, input);
		const refused = actions.filter(isConflict).map(publish_findings/* conflictFinding */.UL);
		const writes = refused.length === 0 && actions.some(isWrite);
		const before = writes ? await rights(target, remote, input) : refused;
		const closed = before.some(({ level }) => level === 'error');
		const sent = await sendTo({ ...plan, remote, actions, closed }, false, input);
		if (closed || isBroken(target, sent.receipts))
				return { ...sent, findings: [...before, ...sent.findings] };
		const last = await finishAt({ target, remote: sent.remote }, sent.receipts, input);
		const receipts = (0,core_receipt/* withReceipts */.i)(sent.receipts, last.receipts);
		const settled = await settleAt(plan, { receipts, input });
		return {
				receipts: (0,core_receipt/* withReceipts */.i)(receipts, settled.receipts),
				findings: [...before, ...last.findings, ...settled.findings],
		};
}
var system_error = __webpack_require__(52708);
;// CONCATENATED MODULE: ./.build/publish/record.js
const recordStep = {
		title: 'record',
		scope: 'release',
		skip: (state) => (keepers(state).length > 0 && news(state).length > 0 ? undefined : 'nothing happened elsewhere'),
		async run(state, host) {
				for (const { target, remote } of keepers(state)) {
						try {
								await target.record?.(news(state), remote, state.input);
						}
						catch (thrown) {
								const error = (0,system_error/* expected */.p6)(thrown);
								if (error === undefined || error.exit === errors/* EXIT */.dc.interrupted)
										throw thrown;
								host.log.warn(`The receipts of this run were not recorded at ${target.id}: ${error.message}`);
						}
				}
				return {};
		},
};
function keepers({ plans, receipts }) {
		return plans.filter(({ target, closed, left }) => target.record !== undefined && !closed && !left && !isBroken(target, receipts));
}
function news({ plans, receipts }) {
		return receipts.filter(({ target: id, outcome }) => {
				const phase = plans.find(({ target }) => target.id === id)?.target.phase;
				return phase !== 'draft' && outcome !== 'identical' && outcome !== 'skipped';
		});
}
;// CONCATENATED MODULE: ./.build/publish/publish.js
function publishSteps(evidence, dryRun = false) {
		if (dryRun)
				return [preflightStep];
		return [
				preflightStep, // what each target holds, what would be done there, whether we may; an earlier run's release is adopted
				...evidence.map(evidenceStep), // signatures: adopted where an earlier run made them, else made
				{
						title: 'publish',
						scope: 'release',
						steps: [
								sendStep('draft'), // into what can be taken back
								sendStep('upload'), // to what can hardly be taken back
								sendStep('registry'), // to what never can
								recordStep, // what became of the files so far is kept in the draft: nothing can be added to an immutable release
								finishStep, // the draft is published: the last write, when every required target has accepted
								settleStep, // until what was accepted is served
								followStep, // targets that wait until others are served
						],
						lines: ({ plans, receipts }) => plans.map(({ target }) => outcomeLine(target, receipts, idWidth(plans))),
				},
		];
}
async function publishRelease(given, targets, host, evidence = _build_evidence/* EVIDENCE */.S) {
		const start = {
				...{ targets, input: given, adopted: false, plans: [], evidence: [] },
				...{ receipts: [], findings: [], stopped: false },
		};
		const { input, receipts, findings: all, ...end } = await (0,loop/* runSteps */.r)(publishSteps(evidence, given.dryRun), start, host, PUBLICATION).catch((error) => {
				throw host.signal.aborted ? cutShort(error) : error;
		});
		const findings = (0,publish_findings/* withoutDoubts */.ct)(all);
		return {
				...{
						receipts,
						findings,
						plans: end.plans,
						plan: input.plan,
						publishFiles: input.publishFiles,
						adopted: end.adopted,
						evidence: end.evidence,
				},
				outcome: (0,outcome/* outcomeOf */.sG)(receipts.filter((one) => counts(one, end.plans)), findings, given.settings.optional),
		};
}
function cutShort(cause) {
		return new errors/* ReleaseError */.K2('interrupted', 'Interrupted.', {
				exit: errors/* EXIT */.dc.interrupted,
				hint: 'What was published until then stays. Run publish again: it continues where it stopped.',
				cause,
		});
}
function counts({ target: id, outcome }, plans) {
		const { left, target } = plans.find(({ target }) => target.id === id) ?? {};
		if (outcome === 'conflict')
				return true;
		if (left === true)
				return false;
		return outcome !== 'accepted' || target?.phase !== 'draft' || !plans.some((one) => one.left);
}
function outcomeLine(target, receipts, width) {
		return `${target.id.padEnd(width)} ${counted(receiptsOf(target, receipts).map(({ outcome }) => outcome)) || 'nothing'}`;
}
var _build_targets = __webpack_require__(58358);
var of_file = __webpack_require__(7373);
var readme = __webpack_require__(47695);
var markdown = __webpack_require__(51383);
;// CONCATENATED MODULE: ./.build/release/offered.js
async function offeredBy(files, { compatibility }) {
		const contracts = files.filter(({ kind }) => kind === 'contract');
		const all = await Promise.all(contracts.map(async ({ file, path }) => ({
				file,
				...(0,readme/* sectionsOf */.K)(await (0,of_file/* readContractFile */.J)(path, file), compatibility),
		})));
		const several = all.length > 1;
		const tables = all.map(({ file, contract = '' }) => `${several ? `${(0,markdown/* escapeMarkdown */.FV)(file)}\n\n` : ''}${contract}`);
		const starts = all[0]?.compatibility;
		return {
				tools: tables.length === 0 ? '' : `### What it offers\n\n${tables.join('\n')}\n`,
				worksWith: starts === undefined ? '' : `### Works with\n\n${starts}\n`,
		};
}
;// CONCATENATED MODULE: ./.build/release/send.js
async function send(folder, expected, inputs, committed, host, rehearsed = false) {
		try {
				const verified = await (0,verify/* verifyPlan */.Zl)(folder, expected, committed, host);
				const { plan, tag, projects, part, settings, publishFiles } = verified;
				const targets = targetsFor(publishFiles, inputs, settings);
				const { dryRun } = inputs;
				const { repository } = expected;
				const indexOf = (0,target_choice/* indexes */.DU)(inputs, settings.publish.tables);
				const told = {
						setups: (0,install_commands/* setupsOf */.uZ)((0,install_commands/* installsOf */.Ur)(plan, projects, (target) => targets.includes(target), indexOf)),
						...(await offeredBy(publishFiles, plan)),
						verify: repository === undefined ? [] : (0,install_commands/* verifyCommands */.I6)(tag, (0,github_server/* ghRepository */.UG)(host.env, repository), part),
						...(settings.template === undefined ? {} : { template: settings.template }),
				};
				const input = {
						...{ plan, tag, projects, part, publishFiles, told, inputs, rehearsed, dryRun },
						folder: verified.folder,
						config: settings.digest,
						commit: expected.commit,
						repository,
						settings: { ...settings.publish, targets, only: onlyOf(inputs, targets) },
				};
				const published = await publishRelease(input, _build_targets/* TARGETS */.d, host);
				const install = (0,install_commands/* installsOf */.Ur)(published.plan, projects, (0,install_commands/* took */.sm)(published.receipts), indexOf);
				const { plans, ...done } = published;
				const digest = done.publishFiles.find(({ kind }) => kind === 'plan')?.sha256;
				const shown = {
						digest,
						intended: dryRun ? intended(plans) : undefined,
						left: leftOf(plans),
						...(dryRun ? { later: laterOf(plans) } : {}),
				};
				return { ...done, ...shown, install, verify: told.verify, rerun: (0,github_server/* rerunOf */.uU)(host.env) };
		}
		catch (error) {
				if (!(error instanceof errors/* StageFailure */.BG))
						throw error;
				return {
						outcome: 'failed',
						receipts: [],
						findings: error.findings,
						plan: undefined,
						install: [],
						verify: [],
						adopted: false,
						rerun: (0,github_server/* rerunOf */.uU)(host.env),
				};
		}
}
function onlyOf({ only }, targets) {
		if (only.length === 0)
				return undefined;
		const other = only.find((id) => !targets.includes(id));
		if (other === undefined)
				return only;
		throw (0,errors/* usageError */.Wp)('publish/only-other', `only names ${other}, but this release goes to ${targets.join(', ')}.`, `Name some of them: --only ${targets[0]}`);
}
function targetsFor(publishFiles, inputs, settings) {
		const kinds = new Set(publishFiles.map(({ kind }) => kind));
		return (0,target_choice/* namedTargets */.Ah)(inputs, settings) ?? (0,target_choice/* defaultTargets */.iw)(kinds, inputs, settings.publish.tables);
}
/***/ }),
/***/ 20571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	K: () => (/* binding */ publisherOf)
});
var _config_target_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45717);
async function publisherOf(target, given, host) {
		const work = await target.load();
		const own = (0,_config_target_input_js__WEBPACK_IMPORTED_MODULE_0__/* .hostOf */ .w4)(target, given.inputs, host);
		const { earlier, record, finish, settle, generate } = work;
		return {
				...target,
				ahead: async (input) => (await work.ahead?.(builtAhead(target, input), own)) ?? [],
				inspect: (input) => work.inspect((0,_config_target_input_js__WEBPACK_IMPORTED_MODULE_0__/* .inputOf */ .wg)(target, input), own),
				async preflight(remote, input) {
						const unattested = await (0,_config_target_input_js__WEBPACK_IMPORTED_MODULE_0__/* .whyUnattested */ .CT)(target, input, host);
						return (await work.preflight?.(remote, { ...(0,_config_target_input_js__WEBPACK_IMPORTED_MODULE_0__/* .inputOf */ .wg)(target, input), unattested }, own)) ?? [];
				},
				forbids: (remote, input) => work.forbids?.(remote, (0,_config_target_input_js__WEBPACK_IMPORTED_MODULE_0__/* .inputOf */ .wg)(target, input)),
				plan: (publishFiles, remote, input) => work.plan(publishFiles, remote, (0,_config_target_input_js__WEBPACK_IMPORTED_MODULE_0__/* .inputOf */ .wg)(target, input)),
				open: async (remote, input) => (work.open === undefined ? remote : work.open(remote, (0,_config_target_input_js__WEBPACK_IMPORTED_MODULE_0__/* .inputOf */ .wg)(target, input), own)),
				apply: (action, remote, input) => work.apply(action, remote, (0,_config_target_input_js__WEBPACK_IMPORTED_MODULE_0__/* .inputOf */ .wg)(target, input), own),
				...(generate && { generate: (served, input, folder) => generate(served, (0,_config_target_input_js__WEBPACK_IMPORTED_MODULE_0__/* .inputOf */ .wg)(target, input), folder) }),
				...(earlier && { earlier: (file, remote, input) => earlier(file, remote, (0,_config_target_input_js__WEBPACK_IMPORTED_MODULE_0__/* .inputOf */ .wg)(target, input), own) }),
				...(record && { record: (receipts, remote, input) => record(receipts, remote, (0,_config_target_input_js__WEBPACK_IMPORTED_MODULE_0__/* .inputOf */ .wg)(target, input), own) }),
				...(finish && { finish: (remote, input) => finish(remote, (0,_config_target_input_js__WEBPACK_IMPORTED_MODULE_0__/* .inputOf */ .wg)(target, input), own) }),
				...(settle && { settle: (accepted, input) => settle(accepted, (0,_config_target_input_js__WEBPACK_IMPORTED_MODULE_0__/* .inputOf */ .wg)(target, input), own) }),
		};
}
function builtAhead(target, input) {
		const { tag, commit, repository, plan, inputs, settings } = input;
		return {
				...{ tag, commit, repository, projects: plan.projects.filter((one) => target.serves(one)) },
				...{ trusting: undefined, sends: true, built: true },
				...(0,_config_target_input_js__WEBPACK_IMPORTED_MODULE_0__/* .givenTo */ .To)(target, inputs, settings.tables),
		};
}
/***/ }),
/***/ 63974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	G: () => (/* binding */ committedIn),
	r: () => (/* binding */ readCommitted)
});
var _config_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14096);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8005);
var _plan_matrix_part_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82753);
var _repository_clone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51466);
var _repository_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91883);
var _discover_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47111);
var _open_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46558);
function committedIn({ projects, part }, settings) {
		return { projects, inParts: part !== undefined, settingsOf: () => settings, partOf: () => part };
}
async function readCommitted(inputs, tag, host) {
		const head = await checkedOut(host);
		const clone = await (0,_repository_clone_js__WEBPACK_IMPORTED_MODULE_3__/* .cloneSource */ .r)(host, head, { tags: [], overlay: false });
		const place = { git: true, from: head.root, shownAs: head.root, anywhere: true };
		const there = await (0,_open_js__WEBPACK_IMPORTED_MODULE_6__/* .survey */ .Fr)(host, clone, inputs, place);
		const released = byTag(tag, there.projects);
		return {
				projects: there.projects,
				inParts: inputs.matrix !== undefined,
				settingsOf(projects) {
						const settings = there.settingsOf(projects);
						const given = inputs.path.length > 0 || inputs.config !== undefined || sameProjects(projects, released);
						if (given || leadsOneWay(there, settings))
								return settings;
						throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('publish/path', `The release contains ${projects.map(({ name }) => name).join(', ')} but not everything that ${tag} releases, and the configurations in this repository name different destinations.`, 'Pass the same path to publish as to build: release.json does not decide which configuration applies.');
				},
				partOf: (projects) => (0,_plan_matrix_part_js__WEBPACK_IMPORTED_MODULE_2__/* .partOf */ .B)(inputs.matrix ?? JSON.stringify((0,_discover_js__WEBPACK_IMPORTED_MODULE_5__/* .matrixOf */ .lQ)(released, tag)), projects),
		};
}
async function checkedOut(host) {
		const head = await (0,_repository_git_js__WEBPACK_IMPORTED_MODULE_4__/* .tryHead */ .Kg)(host, host.cwd);
		if (head !== undefined)
				return head;
		throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('publish/no-checkout', 'There is no checkout here: what may be published, and where, is read from the commit, never from release.json.', 'Add actions/checkout (with fetch-depth: 0 and persist-credentials: false) before publish, or run it in the repository.');
}
function byTag(tag, projects) {
		try {
				return (0,_discover_js__WEBPACK_IMPORTED_MODULE_5__/* .releasedBy */ .RV)(tag, projects);
		}
		catch (error) {
				if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2)
						return projects;
				throw error;
		}
}
function sameProjects(some, all) {
		return some.length === all.length && some.every((one) => all.includes(one));
}
function leadsOneWay({ projects, settingsOf }, chosen) {
		return [settingsOf([]), ...projects.map((one) => settingsOf([one]))].every((one) => (0,_config_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .sameDestinations */ .G)(one, chosen));
}
/***/ })
};
