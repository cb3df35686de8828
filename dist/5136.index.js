export const id = 5136;
export const ids = [5136];
export const modules = {
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
var file_names = __webpack_require__(80649);
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
		const contract = (0,subject_subject/* plannedIn */.Y0)(plans, file)?.project.artifacts.find((one) => file_names/* BESIDE */.Zv.contract.test(one.file))?.file;
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
/***/ 11617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$: () => (/* binding */ contractOfFile),
	s: () => (/* binding */ contractOfArtifact)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _archive_archive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62841);
var _core_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34002);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8005);
var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26321);
var _ecosystems_kinds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27929);
var _host_sandbox_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22558);
var _start_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(39439);
async function contractOfArtifact(artifact, project, host, golden) {
		const installed = await (0,_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_5__/* .ecosystemOf */ .M)(project).install(artifact, project, await (0,_host_sandbox_js__WEBPACK_IMPORTED_MODULE_7__/* .openSandbox */ .E)(host, project.name), host);
		return (0,_start_js__WEBPACK_IMPORTED_MODULE_8__/* .startInstalled */ .V)(host, installed, project, artifact.file, golden);
}
async function contractOfFile(path, settings, host, golden) {
		const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
		const kind = await (0,_ecosystems_kinds_js__WEBPACK_IMPORTED_MODULE_6__/* .recognise */ .GJ)(file, async () => (await (0,_archive_archive_js__WEBPACK_IMPORTED_MODULE_2__/* .listArchive */ .d0)(path)).map((entry) => entry.path));
		if (kind === undefined) {
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('contract/unknown-file', `${file} is not an installable artifact.`, 'Name a wheel, an sdist, an npm tarball, a zip, tar or tar.gz, or a .contract.json.');
		}
		const project = await (0,_ecosystems_kinds_js__WEBPACK_IMPORTED_MODULE_6__/* .kindOf */ .I)(kind)?.projectOf(path, settings, host);
		if (project === undefined)
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('contract/unknown-file', `${file} does not say which package it is.`);
		const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
		const { sha256 } = await (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestFile */ .TM)(path);
		return contractOfArtifact({ kind, file, path, sha256, size, project: project.name }, project, host, golden);
}
/***/ })
};
