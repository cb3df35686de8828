export const id = 7699;
export const ids = [7699];
export const modules = {
/***/ 43198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	k1: () => (/* binding */ applyLevels),
	lF: () => (/* binding */ holdLevels),
	pd: () => (/* binding */ levelsOf)
});
var picomatch__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14006);
var _core_about_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87821);
var _core_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24217);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _stage_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63936);
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
		const known = [...rules, ..._stage_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .JUDGED_IDS */ .jV];
		for (const [id, { level }] of Object.entries(levels)) {
				if (known.includes(id) || (level === 'error' && (0,_stage_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .isFirm */ .vL)(id)))
						continue;
				if ((0,_stage_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .isFirm */ .vL)(id))
						throw keepsLevel(id, level);
				const near = _stage_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .RENAMED */ .lE[id] ?? (0,_core_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(id, [...known, ..._stage_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .FIRM_IDS */ .oH]);
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('config/unknown-rule', `Unknown rule ${id}${near === undefined ? '' : `; did you mean ${near}?`}`, `List them all: ${_core_about_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME */ .o_} explain`);
		}
}
function keepsLevel(id, level) {
		const unstarted = /^(start|install)\//.test(id)
				? ` A server that cannot be started here is published with a warning if this says why:\n  [smoke]\n  unstarted = "…"`
				: '';
		return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('config/firm-rule', `[rules."${id}"] in ${_core_about_js__WEBPACK_IMPORTED_MODULE_3__/* .CONFIG_FILE */ .g2} cannot be ${level === 'off' ? 'switched off' : `set to ${level}`}: ${id} means that nothing was built or started, or that a file is not the one that was checked, and nothing is published then.`, `Remove [rules."${id}"], and repair what ${id} reports.${unstarted}`);
}
function covers({ paths }, { file }) {
		return paths.length === 0 || (file !== undefined && picomatch__WEBPACK_IMPORTED_MODULE_4__([...paths], { dot: true })(file));
}
/***/ }),
/***/ 63936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	jV: () => (/* binding */ JUDGED_IDS),
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
		return FIRM_IDS.some((firm) => new RegExp(`^${firm.replace('*', '[a-z-]+')}$`).test(id));
}
/***/ }),
/***/ 45136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	verify: () => (/* binding */ verify)
});
var load = __webpack_require__(2789);
var target_choice = __webpack_require__(36078);
var errors = __webpack_require__(8005);
var clean_text = __webpack_require__(18001);
var plural = __webpack_require__(84368);
var table = __webpack_require__(85575);
var wrap = __webpack_require__(84439);
;// CONCATENATED MODULE: ./.build/render/proofs.js
const WORDS = {
		proven: 'proven',
		wrong: 'wrong',
		missing: 'missing',
		unchecked: 'not checked',
};
function renderProofs(rows, notes) {
		const lines = rows.map(({ file, claim, state, by, detail }, index) => [
				rows[index - 1]?.file === file ? '' : file,
				claim,
				WORDS[state],
				state === 'proven' ? by : [by, detail].filter(Boolean).join(' '),
		]);
		const hints = [...new Set(rows.flatMap(({ hint }) => hint ?? []))];
		const told = [...notes, ...hints].map((line) => `\n${(0,wrap/* filled */.Bq)((0,clean_text/* cleanLine */.Ow)(line))}\n`).join('');
		return `\n${(0,table/* table */.t)([['file', 'claim', '', 'by'], ...lines])}${told}`;
}
function proofsClosing(rows, holds) {
		const count = (state) => rows.filter((row) => row.state === state).length;
		const counts = ['proven', 'wrong', 'missing', 'unchecked']
				.filter((state) => count(state) > 0)
				.map((state) => `${count(state)} ${WORDS[state]}`);
		const files = (0,plural/* plural */.L)(new Set(rows.map(({ file }) => file)).size, 'file');
		return (0,wrap/* filled */.Bq)(`${holds ? 'Nothing is wrong' : 'Do not use it as it is'}: ${files}, ${counts.join(', ')}.`);
}
var judge = __webpack_require__(40221);
var verify_policy = __webpack_require__(28650);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var diff = __webpack_require__(589);
var artifact = __webpack_require__(11617);
var of_file = __webpack_require__(7373);
var render_diff = __webpack_require__(15473);
var digest = __webpack_require__(34002);
var kinds = __webpack_require__(27929);
var beside = __webpack_require__(83768);
var subject_subject = __webpack_require__(60941);
;// CONCATENATED MODULE: ./.build/verify/start.js
async function startProofs(subject, settings, host) {
		const rows = [];
		for (const file of subject.files.filter(({ kind }) => (0,kinds/* isInstallable */.qS)(kind))) {
				const done = host.log.busy(`start ${file.file}`);
				rows.push({ file: file.file, claim: 'contract', ...(await startOne(file, subject, settings, host).finally(done)) });
		}
		return rows;
}
async function startOne(file, subject, settings, host) {
		try {
				const smoke = { ...settings.smoke, passport: false };
				const seen = await (0,artifact/* contractOfFile */.$)(file.path, { ...settings, smoke }, host, []);
				const path = contractBeside(file, subject);
				if (path === undefined)
						return { state: 'unchecked', by: 'started here', detail: 'no contract was released with it' };
				const { other } = await (0,subject_subject/* statedOf */.Nv)({ file: (0,external_node_path_.basename)(path), path, ...(await (0,digest/* digestFile */.TM)(path)) }, subject);
				if (other.length > 0)
						return { state: 'wrong', by: other.join(', '), detail: `states another digest of ${(0,external_node_path_.basename)(path)}` };
				const changes = (0,diff.diffContracts)((0,of_file/* parseContract */.U)(await (0,promises_.readFile)(path), path), seen);
				if (changes.length === 0)
						return { state: 'proven', by: 'started here' };
				const [{ message } = { message: '' }] = changes;
				return { state: 'wrong', by: 'started here', detail: `${(0,render_diff/* countedChanges */.sA)(changes)}: ${message}` };
		}
		catch (error) {
				if (!(error instanceof errors/* StageFailure */.BG))
						throw error;
				return { state: 'wrong', by: 'started here', detail: error.findings[0]?.message };
		}
}
function contractBeside({ file }, { plans, here }) {
		const contract = (0,subject_subject/* plannedIn */.Y0)(plans, file)?.project.artifacts.find((one) => beside/* BESIDE */.Z.contract.test(one.file))?.file;
		return contract === undefined ? undefined : here.get(contract);
}
var external_node_fs_ = __webpack_require__(73024);
var of_published = __webpack_require__(44921);
var folder = __webpack_require__(74425);
var github = __webpack_require__(71310);
var subject_published = __webpack_require__(60651);
;// CONCATENATED MODULE: ./.build/verify/subject/index.js
const GITHUB = 'github:';
async function subjectOf(word, { indexOf, repository }, host) {
		if (word.startsWith(GITHUB))
				return (0,github/* githubSubject */.Eg)(word.slice(GITHUB.length), host);
		const published = (0,of_published/* readPublished */.Dn)(word);
		if (published !== undefined)
				return (0,subject_published/* publishedSubject */.h)(published, indexOf, repository, host);
		const path = (0,external_node_path_.resolve)(host.cwd, word);
		if (!(0,external_node_fs_.existsSync)(path)) {
				throw (0,errors/* usageError */.Wp)('verify/what', `${word} does not exist.`, 'Name a release folder, a file, npm:name@1.2.3, pypi:name==1.2.3 or github:owner/repo@v1.2.3.');
		}
		if ((0,external_node_fs_.statSync)(path).isDirectory())
				return (0,folder/* folderSubject */.$)(path, word);
		return (0,folder/* filesSubject */.G)((0,external_node_path_.dirname)(path), [(0,external_node_path_.basename)(path)]);
}
;// CONCATENATED MODULE: ./.build/commands/verify.js
const DEFAULT = 'release';
async function verify(inputs, host) {
		const policy = inputs.policy === undefined ? verify_policy/* NO_POLICY */.lm : (0,verify_policy/* readPolicy */.T4)(inputs.policy, host.cwd);
		const settings = (0,load/* loadSettings */.M5)(host.cwd, host.cwd, (0,load/* namedConfig */.ec)(inputs, host));
		const repository = inputs.repository ?? policy.repository;
		const named = { ...policy, repository };
		const trust = inputs.key === undefined ? named : (0,verify_policy/* withKey */.iC)(named, inputs.key, host.cwd);
		const indexOf = (0,target_choice/* indexes */.DU)(inputs, settings.publish.tables);
		const subject = await subjectOf(inputs.what ?? DEFAULT, { indexOf, repository }, host);
		const rows = await (0,judge/* judge */.S4)(subject, trust, host);
		const starts = inputs.start ? await startProofs(subject, settings.project, host) : [];
		const all = [...new Set(rows.map(({ file }) => file))].flatMap((file) => [...rows, ...starts].filter((row) => row.file === file));
		const sound = (0,judge/* holds */.v9)(all, trust);
		const notes = [...subject.notes, ...(0,judge/* unvouched */.WV)(all)];
		const files = subject.files.map(({ file, sha256, size }) => ({ file, sha256, size }));
		return {
				exit: sound ? errors/* EXIT */.dc.done : errors/* EXIT */.dc.failed,
				json: { what: inputs.what ?? DEFAULT, verified: sound, files, proofs: all, notes },
				text: `${renderProofs(all, notes)}\n${proofsClosing(all, sound)}\n`,
		};
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
/***/ 77564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	DJ: () => (/* binding */ ownStart),
	E2: () => (/* binding */ ownArtifacts),
	PV: () => (/* binding */ ownFile),
	kr: () => (/* binding */ plannedFor),
	v8: () => (/* binding */ projectOf)
});
var _core_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70976);
var _ecosystems_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27929);
var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4147);
function ownArtifacts(release, project) {
		return release.artifacts.filter((one) => isOwn(one, project));
}
function isOwn({ project: name, folder, kind }, project) {
		if (project === undefined || (0,_ecosystems_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .makerOf */ .Or)(kind) !== project.ecosystem)
				return false;
		return folder === undefined ? name === project.name : folder === project.path;
}
function ownStart(release, project) {
		const files = new Set(ownArtifacts(release, project).map(({ file }) => file));
		return release.started.find(({ artifact }) => files.has(artifact));
}
function ownFile(release, project, suffix) {
		const shared = release.projects.some((other) => other !== project && (0,_core_names_js__WEBPACK_IMPORTED_MODULE_2__/* .flatName */ .pE)(other.name) === (0,_core_names_js__WEBPACK_IMPORTED_MODULE_2__/* .flatName */ .pE)(project.name));
		const version = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .releasedVersion */ .eJ)(project, ownArtifacts(release, project), release);
		return (0,_core_names_js__WEBPACK_IMPORTED_MODULE_2__/* .besideName */ .q4)(shared ? `${project.name}-${project.ecosystem}` : project.name, version, suffix);
}
function projectOf({ name, ecosystem, path }, projects) {
		return projects.find((one) => one.name === name && one.ecosystem === ecosystem && one.path === path);
}
function plannedFor(file, { projects }) {
		return projects.find(({ artifacts }) => artifacts.some((one) => one.file === file));
}
/***/ }),
/***/ 37997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	PW: () => (/* binding */ FILE),
	b4: () => (/* binding */ ASSET),
	fs: () => (/* binding */ readAsset)
});
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41418);
const FILE = { accept: 'application/octet-stream' };
const ASSET = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
		name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
		url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
		browser_download_url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
		digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
});
function readAsset({ name: file, digest, ...at }, host) {
		const url = at.url !== undefined && host.knows?.(at.url) === true ? at.url : at.browser_download_url;
		return { file, url, sha256: (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256In */ .hS)(digest) };
}
/***/ })
};
