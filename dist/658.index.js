export const id = 658;
export const ids = [658];
export const modules = {
/***/ 96600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Lo: () => (/* reexport safe */ _core_input_spec_js__WEBPACK_IMPORTED_MODULE_0__.Lo),
	bv: () => (/* reexport safe */ _core_input_spec_js__WEBPACK_IMPORTED_MODULE_0__.bv),
	mc: () => (/* binding */ INPUTS),
	nJ: () => (/* reexport safe */ _core_input_spec_js__WEBPACK_IMPORTED_MODULE_0__.nJ)
});
var _core_about_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87821);
var _core_input_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51098);
var _evidence_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71737);
var _registries_registry_auth_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7460);
var _targets_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58358);
const PREPARE = ['check', 'build', 'release', 'rehearse', 'matrix'];
const KNOWING = ['publish', 'contract', 'init', 'preflight', 'doctor', 'withdraw', 'version', 'config'];
const ANYWHERE = [...PREPARE, ...KNOWING];
const OF_TARGETS = Object.assign({}, ..._targets_index_js__WEBPACK_IMPORTED_MODULE_3__/* .TARGETS */ .d.map(({ inputs }) => inputs));
const OF_EVIDENCE = Object.assign({}, ..._evidence_index_js__WEBPACK_IMPORTED_MODULE_1__/* .EVIDENCE */ .S.map(({ inputs }) => inputs));
const IDS = _targets_index_js__WEBPACK_IMPORTED_MODULE_3__/* .TARGETS */ .d.map(({ id }) => id);
const ALWAYS = _targets_index_js__WEBPACK_IMPORTED_MODULE_3__/* .TARGETS */ .d.filter((target) => target.isDefault(new Set(), { inputs: {}, settings: {} })).map(({ id }) => id);
const INPUTS = {
		path: {
				type: 'list',
				about: 'Folders of the projects; default: the enclosing project, or every project if run at the root of the repository.',
				commands: ANYWHERE,
				value: '<path…>',
		},
		tag: {
				type: 'text',
				about: 'Tag to release; default: the tag that was pushed, else the one on HEAD.',
				commands: [...PREPARE, 'publish', 'preflight', 'doctor'],
				value: '<tag>',
		},
		matrix: {
				type: 'text',
				about: 'Output of the command matrix, if several jobs each release one project of a tag: their files get distinct names, and the GitHub release waits for all of them.',
				commands: ['build', 'release', 'publish'],
				value: '<json>',
		},
		config: {
				type: 'text',
				about: `Configuration file; default: the nearest ${_core_about_js__WEBPACK_IMPORTED_MODULE_4__/* .CONFIG_FILE */ .g2}.`,
				commands: [...ANYWHERE, 'verify'],
				value: '<file>',
		},
		out: {
				type: 'text',
				about: 'Folder the release is written to; default: release/, but rehearse keeps nothing without it.',
				commands: ['build', 'release', 'rehearse'],
				value: '<dir>',
		},
		from: {
				type: 'list',
				about: 'Files that were built already, or a pattern such as dist/*: nothing is built, and these very files are started, documented and released.',
				commands: ['build', 'release', 'rehearse'],
				value: '<file...>',
		},
		report: {
				type: 'text',
				about: 'HTML file to write a report of the run to: findings, times, files, what clients see, dependencies and licenses.',
				commands: ['check', 'build', 'release', 'rehearse'],
				value: '<file>',
		},
		'release-dir': {
				type: 'text',
				about: 'Folder of a prepared release; default: release/, in Actions, what the build job handed over.',
				commands: ['publish'],
				value: '<dir>',
		},
		targets: {
				type: 'list',
				about: `Where to publish: ${IDS.join(', ')}; default: ${ALWAYS.join(', ')} and the registries of the artifacts.`,
				commands: [..._core_input_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .SENDING */ .F6, 'withdraw'],
				value: '<list>',
		},
		only: {
				type: 'list',
				about: 'Write to these of the targets only; the others are inspected, and a later run without it finishes the release.',
				commands: _core_input_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .PUBLISHING */ .u6,
				value: '<list>',
		},
		strict: {
				type: 'boolean',
				about: 'Treat warnings as errors.',
				commands: ['check', 'build', 'release', 'rehearse'],
		},
		fix: {
				type: 'boolean',
				about: 'Fix what can be fixed safely; shows what changed and what is left.',
				commands: ['check'],
				flagOnly: true,
		},
		twice: {
				type: 'boolean',
				about: 'Build a second time, in another folder, time zone and locale, and report the first member that differs.',
				commands: ['build'],
				flagOnly: true,
		},
		'dry-run': {
				type: 'boolean',
				about: 'Write nothing: show what would change as a patch, and what would be sent as a table.',
				commands: ['check', 'publish', 'withdraw', 'version'],
		},
		baseline: {
				type: 'text',
				about: 'File of known findings: these are only counted; new ones are shown and fail.',
				commands: ['check'],
				value: '<file>',
		},
		'write-baseline': {
				type: 'boolean',
				about: 'Write the current findings to the file of --baseline.',
				commands: ['check'],
				flagOnly: true,
		},
		version: {
				type: 'text',
				about: 'Version to withdraw, or its tag.',
				commands: ['withdraw'],
				value: '<version>',
				flagOnly: true,
		},
		reason: {
				type: 'text',
				about: 'Why nobody should use it, and what to use instead: one line for everyone who installs it.',
				commands: ['withdraw'],
				value: '<text>',
				flagOnly: true,
		},
		packages: {
				type: 'list',
				about: 'Published packages to watch: pypi:name, npm:name, or with a version; default: the newest stable one.',
				commands: ['watch'],
				value: '<package…>',
		},
		findings: {
				type: 'text',
				about: 'Output findings of an earlier watch: nothing is started, and one issue says what is wrong until all is well again; github-token needs issues: write.',
				commands: ['watch'],
				value: '<json>',
		},
		since: {
				type: 'text',
				about: 'Commit, branch or tag: compare what clients see of each server there and here, each built and started twice.',
				commands: ['contract'],
				value: '<commit>',
		},
		'fail-on': {
				type: 'text',
				about: 'Exit with 1 for a change of this severity or higher: breaking, feature; default: never.',
				commands: ['contract'],
				value: '<kind>',
		},
		changes: {
				type: 'text',
				about: 'Output changes of an earlier comparison: nothing is started, and one comment on the pull request says what clients would notice; github-token needs pull-requests: write.',
				commands: ['contract'],
				value: '<json>',
		},
		what: {
				type: 'text',
				about: 'A release folder, a file of one, npm:name@1.2.3, pypi:name==1.2.3 or github:owner/repo@v1.2.3.',
				commands: ['verify'],
				value: '<what>',
				flagOnly: true,
		},
		policy: {
				type: 'text',
				about: 'TOML file with the repository, workflow and gpg-key that are trusted, and what is required.',
				commands: ['verify', 'watch'],
				value: '<file>',
				flagOnly: true,
		},
		repository: {
				type: 'text',
				about: 'The GitHub repository that should have released it; default: that of the policy.',
				commands: ['verify', 'watch'],
				value: '<owner/name>',
				flagOnly: true,
		},
		key: {
				type: 'text',
				about: 'Public key that must have signed: cosign.pub, or an armored GPG key.',
				commands: ['verify'],
				value: '<file>',
				flagOnly: true,
		},
		start: {
				type: 'boolean',
				about: 'Start each file that can be installed here, and compare what clients see with the released contract.',
				commands: ['verify'],
				flagOnly: true,
		},
		'plan-digest': {
				type: 'text',
				about: 'SHA-256 of release.json as the build job reported it; required in Actions.',
				commands: ['publish'],
				value: '<sha256>',
		},
		wait: {
				type: 'duration',
				about: 'How long to wait for registries to serve what they accepted, such as 30m; default 10m.',
				commands: ['publish', 'release', 'rehearse'],
				value: '<time>',
		},
		'registry-auth': {
				type: 'secret',
				hides: _registries_registry_auth_js__WEBPACK_IMPORTED_MODULE_2__/* .secretsIn */ .V,
				about: 'Credentials to read private registries with, one per line: a URL, a space, and a token or user:password. Installers read through them; no build script, dependency or server holds one.',
				commands: [..._core_input_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .CHANGING */ .Wt, 'build', 'rehearse', 'init', 'contract', 'verify', 'watch'],
		},
		...OF_TARGETS,
		...OF_EVIDENCE,
		'single-job': {
				type: 'text',
				about: 'accept-risk allows release in a job that has secrets or an id-token.',
				commands: ['release'],
				value: 'accept-risk',
		},
};
/***/ }),
/***/ 61552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	k: () => (/* binding */ ask),
	s: () => (/* binding */ asFinding)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
const UNSEEN = /^(http\/(?!proxy$)|remote\/answer$|[a-z-]+\/(registry|index|platform|unavailable|rate-limit)$)/;
async function ask(about, work) {
		const answer = await work().catch(failed);
		const { page = about.page, values = about.values } = answer;
		return { ...about, ...answer, page, values };
}
function failed(error) {
		const { code, message, hint, quote } = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .tolerated */ .Nx)(error);
		if (UNSEEN.test(code))
				return { state: 'unknown', message, hint, quote };
		return { id: code, state: 'wrong', message, hint, quote };
}
function asFinding({ id, state, message, hint, page, values, quote, target, file, line }) {
		const open = page === undefined ? [] : [`Open ${page}`];
		const lines = [...(hint === undefined ? [] : [hint]), ...open].join('\n');
		return {
				...{ rule: id, level: state === 'wrong' ? 'error' : 'warning', message, quote, facts: values, target, file, line },
				...(lines === '' ? {} : { hint: lines }),
		};
}
/***/ }),
/***/ 60236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Dt: () => (/* binding */ firstFew),
	Jj: () => (/* binding */ cut),
	RT: () => (/* binding */ tail),
	UV: () => (/* binding */ firstLines)
});
function cut(text, longest) {
		return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
function firstFew(all, most, shown = String) {
		const more = all.length - most;
		return `${all.slice(0, most).map(shown).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
function firstLines(lines, most) {
		const more = lines.length - most;
		return [...lines.slice(0, most), ...(more > 0 ? [`and ${more} more`] : [])];
}
function tail(text, most) {
		return text.trim().split('\n').slice(-most);
}
/***/ }),
/***/ 51278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	D: () => (/* binding */ decoded)
});
function decoded(text) {
		try {
				return decodeURIComponent(text);
		}
		catch {
				return undefined;
		}
}
/***/ }),
/***/ 34002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	DC: () => (/* binding */ hashFile),
	K7: () => (/* binding */ meter),
	Nq: () => (/* binding */ digestStream),
	TM: () => (/* binding */ digestFile),
	UI: () => (/* binding */ isAsStated),
	nZ: () => (/* binding */ sha512File),
	p4: () => (/* binding */ copyHashed),
	sc: () => (/* binding */ sha256)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
function sha256(data) {
		return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
}
async function digestStream(stream) {
		const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
		let size = 0;
		for await (const chunk of stream) {
				hash.update(chunk);
				size += chunk.length;
		}
		return { sha256: hash.digest('hex'), size };
}
async function digestFile(path) {
		const { hex, size } = await hashFile(path, 'sha256');
		return { sha256: hex, size };
}
async function sha512File(path) {
		return (await hashFile(path, 'sha512')).hex;
}
async function hashFile(path, algorithm) {
		const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
		const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path);
		try {
				const size = await eachPart(file, (part) => void hash.update(part));
				return { hex: hash.digest('hex'), size };
		}
		finally {
				await file.close();
		}
}
async function eachPart(file, see) {
		const buffer = Buffer.allocUnsafe(256 * 1024);
		for (let size = 0;;) {
				const { bytesRead } = await file.read(buffer, 0, buffer.length);
				if (bytesRead === 0)
						return size;
				await see(buffer.subarray(0, bytesRead));
				size += bytesRead;
		}
}
async function isAsStated(path, sha256, stated) {
		if (stated.sha256 === undefined && stated.sha512 === undefined)
				return undefined;
		if (stated.sha256 !== undefined && stated.sha256 !== sha256)
				return false;
		return stated.sha512 === undefined || stated.sha512 === (await sha512File(path));
}
function meter(see) {
		const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
		let size = 0;
		const stream = new node_stream__WEBPACK_IMPORTED_MODULE_3__.Transform({
				transform(chunk, _encoding, done) {
						try {
								see?.(chunk, size);
						}
						catch (error) {
								done(error);
								return;
						}
						hash.update(chunk);
						size += chunk.length;
						done(null, chunk);
				},
		});
		return { stream, digested: () => ({ sha256: hash.digest('hex'), size }) };
}
async function copyHashed(from, to) {
		const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
		const source = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(from, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0));
		let copy;
		try {
				const made = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(to, 'wx', 0o600);
				copy = made;
				const size = await eachPart(source, async (part) => {
						hash.update(part);
						await made.writeFile(part);
				});
				return { sha256: hash.digest('hex'), size };
		}
		finally {
				await Promise.all([source.close(), copy?.close()]);
		}
}
/***/ }),
/***/ 51098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	F6: () => (/* binding */ SENDING),
	Lo: () => (/* binding */ COMMANDS),
	Wt: () => (/* binding */ CHANGING),
	bv: () => (/* binding */ variable),
	nJ: () => (/* binding */ camel),
	u6: () => (/* binding */ PUBLISHING)
});
var _about_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87821);
const COMMANDS = [
		'check',
		'build',
		'publish',
		'release',
		'rehearse',
		'matrix',
		'contract',
		'init',
		'preflight',
		'doctor',
		'withdraw',
		'verify',
		'watch',
		'version',
		'explain',
		'config',
];
const PUBLISHING = ['publish', 'release', 'preflight', 'doctor'];
const CHANGING = [...PUBLISHING, 'withdraw'];
const SENDING = [...PUBLISHING, 'rehearse'];
function camel(name) {
		return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
function variable(name) {
		return `${_about_js__WEBPACK_IMPORTED_MODULE_0__/* .ENV_PREFIX */ .N8}${name.toUpperCase().replaceAll('-', '_')}`;
}
/***/ }),
/***/ 83659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	K: () => (/* binding */ listed)
});
function listed(words) {
		return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
/***/ }),
/***/ 13068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	p: () => (/* binding */ memo)
});
function memo(of, work, { again = false } = {}) {
		const answers = new WeakMap();
		return (...args) => {
				const [owner, key] = of(...args);
				const known = answers.get(owner) ?? new Map();
				answers.set(owner, known);
				if (!known.has(key)) {
						const answer = work(...args);
						known.set(key, answer);
						if (again && answer instanceof Promise)
								answer.catch(() => known.delete(key));
				}
				return known.get(key);
		};
}
/***/ }),
/***/ 70976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$P: () => (/* binding */ isServerName),
	EU: () => (/* binding */ shortName),
	pE: () => (/* binding */ flatName),
	q4: () => (/* binding */ besideName),
	tK: () => (/* binding */ normalName)
});
function flatName(name) {
		return name.replace(/^@/, '').replace(/[^A-Za-z0-9._-]+/g, '-');
}
function normalName(name) {
		return name.toLowerCase().replace(/[-_.]+/g, '-');
}
function besideName(project, version, suffix) {
		return `${flatName(project)}-${version.replace(/[^A-Za-z0-9._+-]+/g, '-')}${suffix}`;
}
function isServerName(name) {
		return typeof name === 'string' && /^[A-Za-z0-9.-]{1,100}\/[A-Za-z0-9._-]{1,100}$/.test(name);
}
function shortName(name) {
		return name.length > 200 ? `${name.slice(0, 200)}…` : name;
}
/***/ }),
/***/ 84368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	L: () => (/* binding */ plural)
});
function plural(count, noun) {
		return `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`;
}
/***/ }),
/***/ 7234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	C: () => (/* binding */ about)
});
const about = (type, text) => type.optional().describe(text);
/***/ }),
/***/ 60948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Bf: () => (/* binding */ archiveFile),
	ZL: () => (/* binding */ PLAIN_NAME),
	uv: () => (/* binding */ archiveName)
});
const PLAIN_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
function archiveName(name) {
		return name.replace(/^@[^/]+\//, '');
}
function archiveFile(name, version, format) {
		return `${archiveName(name)}-${version}.${format}`;
}
/***/ }),
/***/ 10950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	q: () => (/* binding */ formatRefused)
});
var _core_about_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87821);
function formatRefused(file) {
		const hint = `[package] format = "zip" in ${_core_about_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIG_FILE */ .g2}.`;
		if (/\.tar\.gz$|\.tgz$/.test(file)) {
				const message = `The platform lists .tar.gz as accepted but fails to unpack it, so ${file} would be rejected.`;
				return { message, hint };
		}
		if (!file.endsWith('.tar'))
				return undefined;
		const message = `The platform accepts ${file}, but an instance unpacks only zip files and would not start.`;
		return { message, hint };
}
/***/ }),
/***/ 69049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	B5: () => (/* binding */ openGpg),
	Kv: () => (/* binding */ signerOf),
	bM: () => (/* binding */ statuses)
});
var _host_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56508);
var _host_own_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50614);
var _host_removal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35021);
const LONGEST_HOME = 75;
async function openGpg(host) {
		const gpg = host.tool('gpg');
		const home = await shortFolder(host);
		const env = (0,_host_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .toolEnv */ .oW)(host.env, { HOME: home, GNUPGHOME: home, LC_ALL: 'C', LANG: 'C' });
		const run = (args, input) => host.run({
				command: [gpg, '--homedir', home, '--batch', '--no-tty', '--status-fd', '1', ...args],
				cwd: home,
				env,
				timeoutMs: 120_000,
				...(input === undefined ? {} : { input }),
		});
		return { home, env, run, remove: async () => void (await (0,_host_removal_js__WEBPACK_IMPORTED_MODULE_2__/* .removeFolder */ .v$)(home)) };
}
async function signerOf(signature, file, run) {
		const ended = await run(['--verify', signature, file]);
		const said = statuses(ended);
		if (ended.code !== 0 || !said.some(([word]) => word === 'GOODSIG'))
				return undefined;
		return said.find(([word]) => word === 'VALIDSIG')?.at(-1);
}
function statuses(ended) {
		return ended.stdout
				.split('\n')
				.filter((line) => line.startsWith('[GNUPG:] '))
				.map((line) => line.slice('[GNUPG:] '.length).trim().split(' '));
}
async function shortFolder(host) {
		const folder = await host.tempDir('gpg');
		if (folder.length <= LONGEST_HOME || process.platform === 'win32')
				return folder;
		return (0,_host_own_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .ownFolder */ .vY)('/tmp', 'gpg-');
}
/***/ }),
/***/ 71737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	S: () => (/* binding */ EVIDENCE)
});
var about = __webpack_require__(87821);
var answer = __webpack_require__(61552);
var input_spec = __webpack_require__(51098);
var plural = __webpack_require__(84368);
var sigstore_inputs = __webpack_require__(97180);
;// CONCATENATED MODULE: ./.build/evidence/cosign/index.js
const inputs = {
		'cosign-key': {
				type: 'secret',
				about: 'Text of cosign.key, or the URI of a key in a KMS (awskms://, gcpkms://, azurekms://, hashivault://), which the cosign program asks; with it each artifact gets a Sigstore bundle signed by that key.',
				commands: input_spec/* SENDING */.F6,
		},
		'cosign-password': { type: 'secret', about: 'Password of cosign-key.', commands: input_spec/* SENDING */.F6 },
		'sigstore-trust-config': sigstore_inputs/* SIGSTORE_INPUTS */.vn['sigstore-trust-config'],
};
const PLACE = {
		page: (0,about/* docsPage */.tu)('signing.md'),
		values: { 'cosign-key': 'the text of cosign.key', 'cosign-password': 'its password' },
};
const cosign = {
		id: 'cosign',
		title: 'cosign',
		inputs,
		ending: '.cosign.json',
		mediaType: sigstore_inputs/* BUNDLE_TYPE */.q$,
		isAbout: () => true,
		parallel: 4,
		isOn: ({ cosignKey }) => cosignKey !== undefined && cosignKey.trim() !== '',
		ahead: (given, _settings, _sends, host) => (0,answer/* ask */.k)({ id: 'preflight/cosign', what: 'signing with cosign-key', ...PLACE }, async () => {
				const { openKey } = await Promise.all(/* import() | sigstore */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(8343), __webpack_require__.e(691), __webpack_require__.e(407), __webpack_require__.e(5021), __webpack_require__.e(9081)]).then(__webpack_require__.bind(__webpack_require__, 36488));
				return { state: 'ok', message: `Files are signed by the key ${(await openKey(given, host)).by}.` };
		}),
		async open(given, host) {
				return (await Promise.all(/* import() | sigstore */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(8343), __webpack_require__.e(691), __webpack_require__.e(407), __webpack_require__.e(5021), __webpack_require__.e(9081)]).then(__webpack_require__.bind(__webpack_require__, 99804))).openKeyMaker(given, host);
		},
		async judge(artifact, file, trust) {
				return (await Promise.all(/* import() | sigstore */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(8343), __webpack_require__.e(691), __webpack_require__.e(407), __webpack_require__.e(5021), __webpack_require__.e(9081)]).then(__webpack_require__.bind(__webpack_require__, 60579))).judgeKeyBundle(artifact, file, trust);
		},
		standIn: async (rehearsal) => (await Promise.all(/* import() | stand-ins */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(7242), __webpack_require__.e(5219), __webpack_require__.e(8343), __webpack_require__.e(6118), __webpack_require__.e(5492), __webpack_require__.e(3353), __webpack_require__.e(691), __webpack_require__.e(7837), __webpack_require__.e(407), __webpack_require__.e(6321), __webpack_require__.e(6694), __webpack_require__.e(5021), __webpack_require__.e(2015), __webpack_require__.e(598)]).then(__webpack_require__.bind(__webpack_require__, 53401))).openKeyStandIn(rehearsal),
		say: ({ made, adopted, by }) => `${(0,plural/* plural */.L)(made, 'file')} signed, ${(0,plural/* plural */.L)(adopted, 'signature')} kept, key ${by}`,
};
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var cut = __webpack_require__(60236);
var errors = __webpack_require__(8005);
var program = __webpack_require__(69049);
;// CONCATENATED MODULE: ./.build/evidence/gpg/signer.js
const S2K_COUNT = '1048576';
const AGENT_WAIT_MS = 3000;
const KEY_HINT = 'gpg --armor --export-secret-keys <key id> prints what belongs in gpg-key.';
async function openSigner(key, passphrase, host) {
		const { home, env, run, remove } = await (0,program/* openGpg */.B5)(host);
		const agent = host.start({
				command: [
						...[host.tool('gpg-agent'), '--homedir', home, '--allow-loopback-pinentry', '--s2k-count', S2K_COUNT, '--daemon'],
						...['--', host.tool('gpg-connect-agent'), '--homedir', home, '--no-autostart'],
				],
				cwd: home,
				env,
				timeoutMs: 1_800_000,
		});
		agent.stdout.resume();
		const close = async () => {
				await agent.end();
				await remove();
		};
		try {
				for (let waited = 0; waited < AGENT_WAIT_MS && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(home, 'S.gpg-agent')); waited += 20) {
						await new Promise((done) => setTimeout(done, 20));
				}
				const fingerprint = await importKey(run, key);
				return {
						fingerprint,
						close,
						sign: async (file, to) => {
								const args = ['--yes', '--pinentry-mode', 'loopback', '--passphrase-fd', '0', '--local-user', fingerprint];
								const ended = await run([...args, '--armor', '--output', to, '--detach-sign', file], `${passphrase ?? ''}\n`);
								if (ended.code !== 0 || !(0,program/* statuses */.bM)(ended).some(([word]) => word === 'SIG_CREATED'))
										throw notSigned(ended);
						},
						verify: async (signature, file) => {
								return (await (0,program/* signerOf */.Kv)(signature, file, run)) === fingerprint;
						},
				};
		}
		catch (error) {
				await close();
				throw error;
		}
}
async function importKey(run, key) {
		const ended = await run(['--import'], key);
		const imported = (0,program/* statuses */.bM)(ended).some(([word]) => word === 'IMPORT_OK');
		if (!imported) {
				throw (0,errors/* usageError */.Wp)('sign/key', 'gpg-key is not a key that gpg can read.', `Set the whole armored block. ${KEY_HINT}`);
		}
		const listed = await run(['--with-colons', '--list-secret-keys']);
		const fields = listed.stdout.split('\n').map((line) => line.split(':'));
		const primaries = fields.flatMap((field, index) => field[0] === 'sec' ? [fields.slice(index).find(([kind]) => kind === 'fpr')?.[9]] : []);
		const [only] = primaries;
		if (only === undefined) {
				throw (0,errors/* usageError */.Wp)('sign/key', 'gpg-key is a public key, which cannot sign.', KEY_HINT);
		}
		if (primaries.length > 1) {
				throw (0,errors/* usageError */.Wp)('sign/key', `gpg-key contains ${primaries.length} private keys, and it is not clear which one signs.`, KEY_HINT);
		}
		return only;
}
function notSigned(ended) {
		const quote = (0,cut/* tail */.RT)(ended.stderr, 3);
		if (/bad passphrase|no passphrase/i.test(ended.stderr)) {
				return (0,errors/* usageError */.Wp)('sign/passphrase', 'gpg-passphrase does not unlock gpg-key.', 'Set the passphrase of this key.');
		}
		if (ended.timedOut)
				return new errors/* ReleaseError */.K2('sign/failed', 'gpg did not finish before the timeout.', { quote });
		return new errors/* ReleaseError */.K2('sign/failed', 'gpg could not sign with gpg-key: it may be expired or unable to sign.', {
				quote,
				hint: 'gpg --list-secret-keys shows what the key can do and when it expires.',
		});
}
;// CONCATENATED MODULE: ./.build/evidence/gpg/index.js
const gpg_inputs = {
		'gpg-key': {
				type: 'secret',
				about: 'Armored private key; with it each artifact gets a detached signature.',
				commands: input_spec/* SENDING */.F6,
		},
		'gpg-passphrase': { type: 'secret', about: 'Passphrase of gpg-key.', commands: input_spec/* SENDING */.F6 },
};
const gpg = {
		id: 'gpg',
		title: 'sign',
		tools: ['gpg'],
		inputs: gpg_inputs,
		ending: '.asc',
		mediaType: 'application/pgp-signature',
		isAbout: () => true,
		isOn: ({ gpgKey }) => gpgKey !== undefined && gpgKey.trim() !== '',
		async open({ gpgKey = '', gpgPassphrase }, host) {
				const signer = await openSigner(gpgKey, gpgPassphrase, host);
				return {
						by: signer.fingerprint,
						make: ({ path }, to) => signer.sign(path, to),
						verify: ({ path }, file) => signer.verify(file, path),
						close: () => signer.close(),
				};
		},
		judge: async ({ path }, file, trust, host) => (await __webpack_require__.e(/* import() */ 1362).then(__webpack_require__.bind(__webpack_require__, 91362))).judgeSignature(path, file, trust, host),
		say: ({ made, adopted, by }) => `${(0,plural/* plural */.L)(made, 'file')} signed, ${(0,plural/* plural */.L)(adopted, 'signature')} kept, key ${by}`,
};
;// CONCATENATED MODULE: ./.build/evidence/sigstore/signed.js
function signedBy(load) {
		return {
				inputs: sigstore_inputs/* SIGSTORE_INPUTS */.vn,
				parallel: 4,
				isOn: (inputs, settings) => (0,sigstore_inputs/* whenOf */.A3)(inputs, settings) !== 'off',
				whyNone: async (inputs, settings, host) => (await Promise.all(/* import() | sigstore */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(8343), __webpack_require__.e(691), __webpack_require__.e(407), __webpack_require__.e(5021), __webpack_require__.e(9081)]).then(__webpack_require__.bind(__webpack_require__, 98335))).whyNone(await load(), inputs, settings, host),
				async open(inputs, host, about, settings) {
						const { openMaker } = await Promise.all(/* import() | sigstore */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(8343), __webpack_require__.e(691), __webpack_require__.e(407), __webpack_require__.e(5021), __webpack_require__.e(9081)]).then(__webpack_require__.bind(__webpack_require__, 98335));
						return openMaker(await load(), inputs, settings, about, host);
				},
				async judge(artifact, file, trust, host) {
						const { judgeBundle } = await Promise.all(/* import() | sigstore */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(8343), __webpack_require__.e(691), __webpack_require__.e(407), __webpack_require__.e(5021), __webpack_require__.e(9081)]).then(__webpack_require__.bind(__webpack_require__, 27950));
						return judgeBundle(await load(), artifact, file, trust, host);
				},
		};
}
;// CONCATENATED MODULE: ./.build/evidence/pep740/index.js
const pep740 = {
		id: 'pep740',
		title: 'pep 740',
		...signedBy(async () => (await Promise.all(/* import() | sigstore */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(8343), __webpack_require__.e(691), __webpack_require__.e(407), __webpack_require__.e(5021), __webpack_require__.e(9081)]).then(__webpack_require__.bind(__webpack_require__, 91447))).attestation),
		tableOf: 'sigstore',
		ending: '.publish.attestation',
		mediaType: 'application/json',
		isAbout: ({ kind }) => kind === 'wheel' || kind === 'sdist',
		goesTo: ['pypi'],
		say: ({ made, adopted, by }) => `${(0,plural/* plural */.L)(made, 'file')} attested, ${(0,plural/* plural */.L)(adopted, 'attestation')} kept, for ${by}`,
};
var sbom_form = __webpack_require__(24595);
;// CONCATENATED MODULE: ./.build/evidence/sbom/index.js
const sbomAttestation = {
		id: 'sbom-attestation',
		title: 'attest',
		...signedBy(async () => (await Promise.all(/* import() | sigstore */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(8343), __webpack_require__.e(691), __webpack_require__.e(407), __webpack_require__.e(5021), __webpack_require__.e(9081)]).then(__webpack_require__.bind(__webpack_require__, 86134))).contents),
		tableOf: 'sigstore',
		ending: '.attestation.json',
		mediaType: sigstore_inputs/* BUNDLE_TYPE */.q$,
		predicate: ({ file }) => (0,sbom_form/* formOf */.QU)(file)?.predicate ?? '',
		isOfDescribed: true,
		isAbout: ({ kind }) => kind === 'sbom',
		goesTo: ['github', 'oci'],
		say: ({ made, adopted, by }) => `${(0,plural/* plural */.L)(made, 'SBOM')} attested, ${(0,plural/* plural */.L)(adopted, 'attestation')} kept, for ${by}`,
};
var table_key = __webpack_require__(7234);
;// CONCATENATED MODULE: ./.build/evidence/sigstore/index.js
const sigstore = {
		id: 'sigstore',
		title: 'sigstore',
		...signedBy(async () => (await Promise.all(/* import() | sigstore */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(8343), __webpack_require__.e(691), __webpack_require__.e(407), __webpack_require__.e(5021), __webpack_require__.e(9081)]).then(__webpack_require__.bind(__webpack_require__, 43934))).provenance),
		table: (zod) => ({
				about: 'Signatures without a key of your own (Sigstore).',
				keys: {
						sign: (0,table_key/* about */.C)(zod.enum(['public', 'always', 'off']), 'public: sign in a public repository; always: in a private one too, whose name and workflow then are in a public log; default off.'),
				},
		}),
		needs: [
				{
						permission: 'id-token',
						why: 'Signing with Sigstore',
						without: (given, settings) => !['public', 'always'].includes(given('sigstore') ?? settings?.sign ?? 'off'),
				},
		],
		settingsOf: (table) => ({ sign: table?.['sign'] }),
		ending: '.sigstore.json',
		mediaType: sigstore_inputs/* BUNDLE_TYPE */.q$,
		predicate: () => sigstore_inputs/* PROVENANCE */.EK,
		isAbout: () => true,
		ahead: async (inputs, settings, sends, host) => (await Promise.all(/* import() | sigstore */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(8343), __webpack_require__.e(691), __webpack_require__.e(407), __webpack_require__.e(5021), __webpack_require__.e(9081)]).then(__webpack_require__.bind(__webpack_require__, 30808))).signAhead(inputs, settings, sends, host),
		standIn: async (rehearsal) => (await Promise.all(/* import() | stand-ins */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(7242), __webpack_require__.e(5219), __webpack_require__.e(8343), __webpack_require__.e(6118), __webpack_require__.e(5492), __webpack_require__.e(3353), __webpack_require__.e(691), __webpack_require__.e(7837), __webpack_require__.e(407), __webpack_require__.e(6321), __webpack_require__.e(6694), __webpack_require__.e(5021), __webpack_require__.e(2015), __webpack_require__.e(598)]).then(__webpack_require__.bind(__webpack_require__, 5488))).openSigstore(rehearsal),
		say: ({ made, adopted, by }) => `${(0,plural/* plural */.L)(made, 'file')} signed and verified, ${(0,plural/* plural */.L)(adopted, 'signature')} kept, for ${by}`,
};
;// CONCATENATED MODULE: ./.build/evidence/index.js
const EVIDENCE = [gpg, sigstore, pep740, sbomAttestation, cosign];
/***/ }),
/***/ 97180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	A3: () => (/* binding */ whenOf),
	EK: () => (/* binding */ PROVENANCE),
	ai: () => (/* binding */ PROVENANCE_BEFORE),
	q$: () => (/* binding */ BUNDLE_TYPE),
	vn: () => (/* binding */ SIGSTORE_INPUTS)
});
var _core_about_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87821);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _core_input_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51098);
const PROVENANCE = 'https://slsa.dev/provenance/v1';
const PROVENANCE_BEFORE = 'https://slsa.dev/provenance/v0.2';
const BUNDLE_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const WHEN = ['public', 'always', 'off'];
const SIGSTORE_INPUTS = {
		sigstore: {
				type: 'text',
				about: 'When files are signed with Sigstore: public (in a public repository), always (in a private one too, whose name and workflow then are in a public log) or off; default: [sigstore] sign, else off.',
				commands: _core_input_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .SENDING */ .F6,
				value: '<when>',
		},
		'sigstore-trust-config': {
				type: 'text',
				about: 'Client trust configuration (JSON) of another Sigstore instance; default: the public one.',
				commands: _core_input_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .SENDING */ .F6,
				value: '<file>',
		},
};
function whenOf({ sigstore }, settings = {}) {
		const said = sigstore ?? settings.sign ?? 'off';
		const when = WHEN.find((one) => one === said);
		if (when !== undefined)
				return when;
		throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('sign/sigstore-when', `sigstore is "${said}"; it can be ${WHEN.join(', ')}.`, `Set sigstore: public, or [sigstore] sign = "public" in ${_core_about_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_FILE */ .g2}.`);
}
/***/ }),
/***/ 83956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	L: () => (/* binding */ setJson)
});
var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
var _plain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75140);
const LONG_LINE = /[^\n]{2000}/;
function setJson(file, text, path, value, { after, insert = false } = {}) {
		if (text === undefined || text.startsWith('\uFEFF') || (0,_plain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .plainJson */ .R)(text) === undefined)
				return [];
		const indent = /\n([ \t]+)"/.exec(text)?.[1];
		const formattingOptions = {
				insertSpaces: indent?.startsWith('\t') !== true,
				tabSize: indent?.startsWith('\t') === true ? 1 : (indent?.length ?? 2),
				eol: /\r?\n/.exec(text)?.[0] ?? '\n',
		};
		const edits = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.modify)(text, path, value, {
				isArrayInsertion: insert,
				...(after === undefined
						? {}
						: { getInsertionIndex: (keys) => (keys.includes(after) ? keys.indexOf(after) + 1 : keys.length) }),
				...(indent === undefined || LONG_LINE.test(text) ? {} : { formattingOptions }),
		});
		return edits.map(({ offset, length, content }) => ({ file, start: offset, end: offset + length, text: content }));
}
/***/ }),
/***/ 45238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	d: () => (/* binding */ jsonFile)
});
var _core_memo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13068);
var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16931);
var _json_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83956);
const jsonFile = (0,_core_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memo */ .p)((files, file) => [files, file], open);
function open(files, file) {
		const text = files.text(file);
		const document = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(text);
		return {
				file,
				value: document.value,
				problems: document.problems,
				place: (...path) => ({ file, ...document.at(...path) }),
				replace: (path, value) => (document.value === undefined ? [] : (0,_json_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .setJson */ .L)(file, text, [...path], value)),
		};
}
/***/ }),
/***/ 16931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	DI: () => (/* binding */ tooDeep),
	Vh: () => (/* binding */ readJson),
	pt: () => (/* binding */ LARGEST_LOCK)
});
var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
var _core_memo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13068);
var _position_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22398);
const DEEPEST = 200;
const LARGEST = 1_000_000;
const LARGEST_LOCK = 4_000_000;
const START = { line: 1, column: 1 };
const NO_MARK = 'Save it as UTF-8 without a byte order mark.';
function readJson(text, most = LARGEST) {
		if (text === undefined)
				return broken('The file is not UTF-8 text.', START, NO_MARK);
		if (text.length > most)
				return broken(`The file is larger than ${most / 1_000_000} MB.`, START);
		if (text.includes('\0'))
				return broken('The file contains NUL characters: it is not UTF-8 text.', START, 'Save it as UTF-8.');
		if (text.trim() === '')
				return broken('The file is empty.', START);
		const marked = text.startsWith('\uFEFF');
		const body = marked ? ` ${text.slice(1)}` : text;
		const place = (0,_position_js__WEBPACK_IMPORTED_MODULE_1__/* .placesIn */ .y)(body);
		const deep = tooDeep(body);
		if (deep !== undefined)
				return broken(`The file is nested deeper than ${DEEPEST} levels.`, place(deep));
		const errors = [];
		const tree = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(body, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
		const first = errors[0];
		if (first !== undefined || tree === undefined) {
				const hint = 'npm reads strict JSON: remove comments and trailing commas.';
				return broken(`Not valid JSON: ${words(first)}.`, place(first?.offset ?? 0), hint);
		}
		const mark = { message: 'The file begins with a byte order mark.', hint: NO_MARK, ...START };
		return {
				value: JSON.parse(body),
				problems: [...(marked ? [mark] : []), ...doubled(tree, place)],
				at: (...path) => placeOf(tree, path, place),
		};
}
function broken(message, where, hint) {
		return {
				value: undefined,
				problems: [{ message, ...where, ...(hint === undefined ? {} : { hint }) }],
				at: () => where,
		};
}
function words(error) {
		if (error === undefined)
				return 'nothing can be read';
		const name = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error.error).replace(/([a-z])([A-Z])/g, '$1 $2');
		return name.toLowerCase();
}
function placeOf(tree, path, place) {
		let node = tree;
		for (const key of path) {
				const next = childOf(node, key);
				if (next === undefined)
						break;
				node = next;
		}
		return place(node.parent?.type === 'property' ? node.parent.offset : node.offset);
}
const members = (0,_core_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memo */ .p)((node) => [node], ({ children = [] }) => new Map([...children]
		.reverse()
		.flatMap(({ children: [name, value] = [] }) => (name && value ? [[name.value, value]] : []))));
function childOf(node, key) {
		if (node.type === 'array')
				return typeof key === 'number' ? node.children?.[key] : undefined;
		return node.type === 'object' ? members(node).get(key) : undefined;
}
function doubled(node, place) {
		const found = [];
		const seen = new Set();
		for (const child of node.children ?? []) {
				if (node.type === 'object') {
						const key = child.children?.[0];
						if (seen.has(key?.value)) {
								found.push({
										message: `The key "${String(key?.value)}" is duplicated; the last one wins.`,
										...place(child.offset),
								});
						}
						seen.add(key?.value);
				}
				found.push(...doubled(child, place));
		}
		return found;
}
function tooDeep(text) {
		let depth = 0;
		let quoted = false;
		for (let offset = 0; offset < text.length; offset += 1) {
				const letter = text[offset];
				if (quoted) {
						if (letter === '\\')
								offset += 1;
						else if (letter === '"')
								quoted = false;
				}
				else if (letter === '"')
						quoted = true;
				else if (letter === '{' || letter === '[') {
						depth += 1;
						if (depth > DEEPEST)
								return offset;
				}
				else if (letter === '}' || letter === ']')
						depth -= 1;
		}
		return undefined;
}
/***/ }),
/***/ 36074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	CB: () => (/* binding */ textsOf),
	Gv: () => (/* binding */ isObject),
	Pf: () => (/* binding */ fieldsOf),
	c3: () => (/* binding */ listOf),
	e1: () => (/* binding */ asText),
	iZ: () => (/* binding */ objectsOf),
	rO: () => (/* binding */ dig)
});
function isObject(value) {
		return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function fieldsOf(value) {
		return isObject(value) ? value : {};
}
function listOf(value) {
		return Array.isArray(value) ? value : [];
}
function objectsOf(value) {
		return listOf(value).filter(isObject);
}
function textsOf(value) {
		return listOf(value).filter((item) => typeof item === 'string');
}
function asText(value) {
		return typeof value === 'string' ? value : undefined;
}
function dig(value, path) {
		let here = value;
		for (const key of path) {
				if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key))
						return undefined;
				here = here[key];
		}
		return here;
}
/***/ }),
/***/ 75140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	R: () => (/* binding */ plainJson)
});
function plainJson(text) {
		try {
				return text === undefined ? undefined : JSON.parse(text.replace(/^\uFEFF/, ''));
		}
		catch {
				return undefined;
		}
}
/***/ }),
/***/ 22398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$: () => (/* binding */ placeOf),
	y: () => (/* binding */ placesIn)
});
function placeOf(text, offset) {
		let line = 1;
		let start = 0;
		for (let next = text.indexOf('\n'); next >= 0 && next < offset; next = text.indexOf('\n', next + 1)) {
				line += 1;
				start = next + 1;
		}
		return { line, column: offset - start + 1 };
}
function placesIn(text) {
		const starts = [0];
		for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
				starts.push(at + 1);
		return (offset) => {
				let low = 0;
				let high = starts.length;
				while (high - low > 1) {
						const middle = (low + high) >> 1;
						if ((starts[middle] ?? 0) <= offset)
								low = middle;
						else
								high = middle;
				}
				return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
		};
}
/***/ }),
/***/ 24595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Pk: () => (/* binding */ spdxDocument),
	QU: () => (/* binding */ formOf),
	fm: () => (/* binding */ CYCLONEDX_BOM)
});
const CYCLONEDX_BOM = 'https://cyclonedx.org/bom';
const spdxDocument = (version) => `https://spdx.dev/Document/v${version}`;
const FORMS = {
		'.cdx.json': { mediaType: 'application/vnd.cyclonedx+json', predicate: CYCLONEDX_BOM },
		'.spdx.json': { mediaType: 'application/spdx+json', predicate: spdxDocument('2.3') },
};
function formOf(file) {
		return Object.entries(FORMS).find(([ending]) => file.endsWith(ending))?.[1];
}
/***/ }),
/***/ 97749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ms: () => (/* binding */ entryOf),
	jQ: () => (/* binding */ packagesIn),
	pu: () => (/* binding */ serverJsons),
	yW: () => (/* binding */ isOf)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _core_memo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13068);
var _json_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45238);
var _object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36074);
const ASIDE = /(^|\/)(node_modules|tests?|__tests__|testdata|fixtures?|examples?|samples?|templates?|docs?|vendor)\//i;
const LARGEST = 1_000_000;
const serverJsons = (0,_core_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memo */ .p)((files) => [files], (files) => files.all
		.filter((path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path) === 'server.json' && !ASIDE.test(path))
		.flatMap((path) => open(files, path)));
function open(files, path) {
		if ((files.text(path)?.length ?? 0) > LARGEST)
				return [];
		const file = (0,_json_file_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonFile */ .d)(files, path);
		const value = (0,_object_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)(file.value);
		const isOne = /modelcontextprotocol/.test((files.text(path) ?? '').slice(0, 100_000)) ||
				(typeof value['name'] === 'string' &&
						value['name'].includes('/') &&
						(Array.isArray(value['packages']) || Array.isArray(value['remotes'])));
		if (!isOne)
				return [];
		return {
				...file,
				value,
				name: (0,_object_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(value['name']),
				version: (0,_object_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(value['version']),
				packages: packagesIn(value),
		};
}
function packagesIn(value) {
		return (0,_object_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(value['packages']).flatMap((entry, index) => {
				if (!(0,_object_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(entry))
						return [];
				return {
						path: ['packages', index],
						value: entry,
						type: (0,_object_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(entry['registryType'] ?? entry['registry_type']),
						identifier: (0,_object_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(entry['identifier']),
						version: (0,_object_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(entry['version']),
				};
		});
}
function isOf(entry, project, ecosystem) {
		const { type, identifier } = entry;
		if (identifier === undefined || type !== ecosystem.purlType)
				return false;
		return ecosystem.canonicalName(identifier) === ecosystem.canonicalName(project.name);
}
function entryOf(entries, project, ecosystem) {
		const name = ecosystem.listedAs?.(project) ?? project.name;
		return entries.find((entry) => isOf(entry, { name }, ecosystem));
}
/***/ }),
/***/ 49260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$U: () => (/* binding */ fromAddress),
	CM: () => (/* binding */ bearer),
	HX: () => (/* binding */ basic),
	Xj: () => (/* binding */ loginIn),
	eE: () => (/* binding */ credential),
	iY: () => (/* binding */ headersFor)
});
var _core_decoded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51278);
function bearer(token, place) {
		return credential(place, { authorization: `Bearer ${token}` });
}
function basic(user, password, place) {
		const pair = Buffer.from(`${user}:${password}`).toString('base64');
		return credential(place, { authorization: `Basic ${pair}` });
}
function credential(place, headers, more) {
		const own = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
		return { origin: new URL(place).origin, headers: { ...Object.fromEntries(own), ...more?.headers } };
}
function fromAddress(address) {
		const url = new URL(address);
		url.username = '';
		url.password = '';
		const { username, password } = address;
		if (username === '' && password === '')
				return { url, credential: undefined };
		return { url, credential: basic((0,_core_decoded_js__WEBPACK_IMPORTED_MODULE_0__/* .decoded */ .D)(username) ?? username, (0,_core_decoded_js__WEBPACK_IMPORTED_MODULE_0__/* .decoded */ .D)(password) ?? password, url) };
}
function loginIn(address) {
		return URL.canParse(address) ? fromAddress(new URL(address)) : undefined;
}
function headersFor(given, url) {
		return given !== undefined && given.origin === url.origin ? given.headers : {};
}
/***/ }),
/***/ 50614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Nh: () => (/* binding */ filesOfDead),
	X0: () => (/* binding */ sweep),
	h3: () => (/* binding */ writeOwner),
	vY: () => (/* binding */ ownFolder),
	yo: () => (/* binding */ OWNER)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
var _core_about_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87821);
var _core_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34002);
var _proc_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92977);
var _removal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35021);
var _watchdog_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58646);
const OURS = new RegExp(`^${_core_about_js__WEBPACK_IMPORTED_MODULE_8__/* .NAME */ .o_}-(gpg-)?[A-Za-z0-9]{6}$`);
const OWNER = '.owner';
const LARGEST_RECORD = 1 << 20;
function ownFolder(parent, kind = '') {
		const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, `${_core_about_js__WEBPACK_IMPORTED_MODULE_8__/* .NAME */ .o_}-${kind}`)));
		writeOwner(folder);
		(0,_watchdog_js__WEBPACK_IMPORTED_MODULE_7__/* .removeAfterUs */ .b)(folder);
		return (0,_removal_js__WEBPACK_IMPORTED_MODULE_6__/* .noteMade */ .qq)(folder);
}
function writeOwner(folder, files = []) {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, OWNER), [ownerOf(process.pid) ?? '', ...files].join('\n'), { mode: 0o600, flag: 'wx' });
}
async function sweep(parent) {
		const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(parent).catch(() => []);
		const left = names.filter((name) => OURS.test(name)).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, name));
		for (const folder of left.filter((one) => filesOfDead(one)?.length === 0))
				await (0,_removal_js__WEBPACK_IMPORTED_MODULE_6__/* .removeFolder */ .v$)((0,_removal_js__WEBPACK_IMPORTED_MODULE_6__/* .noteMade */ .qq)(folder));
}
function filesOfDead(folder) {
		try {
				const facts = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder);
				if (!facts.isDirectory() || (process.getuid !== undefined && facts.uid !== process.getuid()))
						return undefined;
				const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, OWNER);
				const record = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file);
				if (!record.isFile() || record.size > LARGEST_RECORD)
						return undefined;
				const [owner = '', ...files] = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8').split('\n');
				const [machine, pid] = /^([0-9a-f]{16}) (\d{1,10}) \d+$/.exec(owner)?.slice(1) ?? [];
				const gone = machine === machineId() && pid !== undefined && ownerOf(Number(pid)) !== owner;
				return gone ? files : undefined;
		}
		catch {
				return undefined;
		}
}
function ownerOf(pid) {
		try {
				process.kill(pid, 0);
		}
		catch (error) {
				if (error.code === 'ESRCH')
						return undefined;
		}
		return `${machineId()} ${pid} ${(0,_proc_js__WEBPACK_IMPORTED_MODULE_5__/* .statOf */ ._N)(pid)[_proc_js__WEBPACK_IMPORTED_MODULE_5__/* .STAT */ .Vb.start] ?? '0'}`;
}
function machineId() {
		const about = [(0,_proc_js__WEBPACK_IMPORTED_MODULE_5__/* .procText */ .uR)('/proc/sys/kernel/random/boot_id'), (0,_proc_js__WEBPACK_IMPORTED_MODULE_5__/* .procLink */ .H9)('/proc/self/ns/pid'), (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)()].join('\n');
		return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(about).slice(0, 16);
}
/***/ }),
/***/ 34213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
function program(from, name) {
		return readFileSync(new URL(name, from), 'utf8');
}
/***/ }),
/***/ 35021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	IY: () => (/* binding */ removeFolderSync),
	_n: () => (/* binding */ isAlive),
	nR: () => (/* binding */ sweepDead),
	qq: () => (/* binding */ noteMade),
	v$: () => (/* binding */ removeFolder)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
const made = new Set();
function noteMade(folder) {
		made.add(folder);
		return folder;
}
async function removeFolder(path) {
		if (!mayRemove(path))
				return false;
		if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, OPTIONS).then(yes, no))
				return true;
		await openUp(path).catch(no);
		return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, OPTIONS).then(yes, no);
}
function removeFolderSync(path) {
		try {
				if (mayRemove(path))
						(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, OPTIONS);
				return true;
		}
		catch {
				return false;
		}
}
async function sweepDead(parent, name, mayGo = async () => true) {
		for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(parent).catch(() => [])) {
				const pid = Number(name.exec(entry)?.[1] ?? 0);
				const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, entry);
				if (pid > 0 && !isAlive(pid) && isOurs(look(folder)) && (await mayGo(folder)))
						await removeFolder(noteMade(folder));
		}
}
const OPTIONS = { recursive: true, force: true, maxRetries: 3 };
const yes = () => true;
const no = () => false;
function mayRemove(path) {
		const root = [...made].find((one) => path === one || path.startsWith(one + node_path__WEBPACK_IMPORTED_MODULE_2__.sep));
		if (root === undefined || path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).includes('..'))
				throw new Error(`${path} is no folder that this process made`);
		const stat = look(path);
		if (path === root)
				return stat === undefined || isOurs(stat);
		for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path); at.length >= root.length; at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) {
				const step = look(at);
				if (step === undefined)
						return true;
				if (!step.isDirectory())
						return false;
		}
		return true;
}
function isOurs(stat) {
		return stat?.isDirectory() === true && (process.getuid === undefined || stat.uid === process.getuid());
}
function look(path) {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
}
async function openUp(folder) {
		if (!isOurs(look(folder)))
				return;
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(folder, 0o700);
		for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder))
				await openUp((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry)).catch(no);
}
function isAlive(pid) {
		try {
				process.kill(pid, 0);
				return true;
		}
		catch (error) {
				return error.code === 'EPERM';
		}
}
/***/ }),
/***/ 93237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	X: () => (/* binding */ TYPED)
});
var _core_about_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87821);
const INSTALLED = new RegExp(`[\\\\/]node_modules[\\\\/](?:\\.bin[\\\\/]|.*[\\\\/])?${_core_about_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME */ .o_}(?:$|[\\\\/]dist[\\\\/])`);
const RUNNERS = [
		[/[\\/]pnpm[\\/]dlx[\\/]/, 'pnpm dlx'],
		[/[\\/]bunx-/, 'bunx'],
];
function typedName(script) {
		if (!INSTALLED.test(script))
				return _core_about_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME */ .o_;
		const runner = RUNNERS.find(([folder]) => folder.test(script))?.[1] ?? 'npx';
		return `${runner} ${_core_about_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME */ .o_}`;
}
const TYPED = typedName(process.argv[1] ?? '');
/***/ }),
/***/ 58646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	M: () => (/* binding */ startWatchdog),
	b: () => (/* binding */ removeAfterUs)
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
var _core_about_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87821);
var _process_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79773);
var _program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34213);
let watching = false;
let tell;
const untold = [];
function removeAfterUs(folder) {
		if (folder.includes('\n'))
				return;
		if (tell === undefined)
				untold.push(folder);
		else
				tell(folder);
}
function startWatchdog(mark) {
		if (watching || process.platform !== 'linux' || !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)('/bin/sh'))
				return;
		watching = true;
		const dog = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('/bin/sh', ['-c', "# Notes the folders it reads, a line each, until its input ends, which it does when we are gone, and then ends whoever carries our mark\n# ($1) and removes those of these folders that bear our name ($2). A process that shares the mark by accident cannot be: it is random. It forks nothing while it waits.\ntrap '' INT TERM HUP\nmark=$1\nname=$2\nshift 2\nwhile IFS= read -r folder; do set -- \"$@\" \"$folder\"; done\nfor round in 1 2 3; do\n  for file in $(grep -l -a -s -e \"$mark\" /proc/[0-9]*/environ); do\n    pid=${file#/proc/}\n    kill -KILL \"${pid%/environ}\" 2>/dev/null\n  done\ndone\nfor folder; do\n  case $folder in */\"$name\"-*) rm -rf -- \"$folder\" ;; esac\ndone\n", `${_core_about_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME */ .o_}-watchdog`, `${_process_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .MARK */ .M$}=${mark}`, _core_about_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME */ .o_], {
				cwd: '/',
				env: { PATH: '/usr/bin:/bin' },
				stdio: ['pipe', 'ignore', 'ignore'],
				detached: true,
		});
		dog.on('error', () => { });
		dog.stdin.on('error', () => { });
		tell = (folder) => void dog.stdin.write(`${folder}\n`);
		for (const folder of untold.splice(0))
				tell(folder);
		dog.unref();
		dog.stdin.unref?.();
}
/***/ }),
/***/ 80649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$R: () => (/* binding */ checksumsFile),
	Ii: () => (/* binding */ planAsset),
	Qu: () => (/* binding */ isPlanAsset),
	Sw: () => (/* binding */ receiptsAsset),
	VI: () => (/* binding */ PLAN_FILE),
	Zv: () => (/* binding */ BESIDE),
	q: () => (/* binding */ isReceipts)
});
const PLAN_FILE = 'release.json';
const BESIDE = {
		contract: /\.contract\.json$/,
		sbom: /\.(cdx|spdx)\.json$/,
		checksums: /^(.+\.)?SHA256SUMS$/,
};
function planAsset(part) {
		return ofPart(part, PLAN_FILE);
}
function isPlanAsset(file) {
		return file === PLAN_FILE || file.endsWith(`.${PLAN_FILE}`);
}
function checksumsFile(part) {
		return ofPart(part, 'SHA256SUMS');
}
function receiptsAsset(part, run) {
		return ofPart(part, run === 1 ? 'receipts.jsonl' : `receipts.${run}.jsonl`);
}
function ofPart(part, file) {
		return part === undefined ? file : `${part.name}.${file}`;
}
function isReceipts(file) {
		return /^(.+\.)?receipts(\.\d+)?\.jsonl$/.test(file);
}
/***/ }),
/***/ 88138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ou: () => (/* binding */ isNpmOrg),
	Rb: () => (/* binding */ registryAt),
	i5: () => (/* binding */ isNpm),
	ug: () => (/* binding */ NPM_REGISTRY)
});
var _host_loopback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20488);
var _origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31464);
const NPM_REGISTRY = 'https://registry.npmjs.org/';
function isNpmOrg(registry) {
		return registry.href === NPM_REGISTRY;
}
function isNpm(registry) {
		return isNpmOrg(registry) || (0,_host_loopback_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(registry);
}
function registryAt(text) {
		const url = (0,_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedUrl */ .$V)(text ?? NPM_REGISTRY, 'npm-registry');
		if (!url.pathname.endsWith('/'))
				url.pathname += '/';
		return url;
}
/***/ }),
/***/ 63900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$b: () => (/* binding */ withoutLogins),
	Ml: () => (/* binding */ publishedTo),
	OO: () => (/* binding */ npmrcLines),
	Xx: () => (/* binding */ registriesIn)
});
function npmrcLines(text) {
		return text.split(/\r?\n/).flatMap((line) => {
				const [, key, value = ''] = /^\s*([^=;#\s][^=]*?)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
				return key === undefined ? [] : [{ key, value: value.replace(/^"(.*)"$/, '$1') }];
		});
}
const REGISTRY = /^(registry|@[^:]+:registry)$/;
function registriesIn(text) {
		const named = npmrcLines(text).filter(({ key, value }) => REGISTRY.test(key) && URL.canParse(value));
		return Object.fromEntries(named.map(({ key, value }) => [key, value]));
}
const LOGIN = /^(\/\/.*:)?(_authToken|_auth|_password|username|email|always-auth|certfile|keyfile|tokenHelper)$/;
function withoutLogins(text) {
		const kept = text.split('\n').filter((line) => !npmrcLines(line).some(({ key }) => LOGIN.test(key)));
		return kept.join('\n');
}
function publishedTo(name, registries, publishConfig = {}) {
		const scoped = name.startsWith('@') ? `${name.split('/')[0]}:registry` : undefined;
		const named = [
				...(scoped === undefined ? [] : [publishConfig[scoped], registries[scoped]]),
				...[publishConfig['registry'], registries['registry']],
		];
		return named.find((one) => typeof one === 'string' && URL.canParse(one));
}
/***/ }),
/***/ 99631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	KT: () => (/* binding */ named),
	RL: () => (/* binding */ pulledFrom),
	_M: () => (/* binding */ repositoryOf),
	cO: () => (/* binding */ tagOf),
	ce: () => (/* binding */ repositoryIn),
	uw: () => (/* binding */ repositoryAt)
});
var _core_decoded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51278);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _host_loopback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20488);
const NAME = /^[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*$/;
const HUB = 'registry-1.docker.io';
function repositoryOf(text) {
		const slash = text.indexOf('/');
		const registry = text.slice(0, slash);
		const path = text.slice(slash + 1);
		const address = URL.canParse(`https://${registry}/`) ? new URL(`https://${registry}/`) : undefined;
		const isHost = address?.host === registry && (/[.:]/.test(registry) || registry === 'localhost');
		if (slash < 1 || !isHost) {
				const hint = `Write the registry in front: ${slash < 1 || !NAME.test(text) ? 'ghcr.io/<owner>/<name>' : `docker.io/${text}`}.`;
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('oci/image', `${text} does not begin with the host of a registry.`, hint);
		}
		if (!NAME.test(path)) {
				const bare = path.replace(/[:@].*$/, '').toLowerCase();
				const hint = NAME.test(bare)
						? `Write ${registry}/${bare}; the tag is the version.`
						: 'Use lower-case letters, digits and . _ - /';
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('oci/image', `${text} is not the name of a repository in a registry.`, hint);
		}
		const host = registry === 'docker.io' || registry === 'index.docker.io' ? HUB : registry;
		const scheme = (0,_host_loopback_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(address) ? 'http' : 'https';
		return { shown: text, registry, path, api: new URL(`${scheme}://${host}/v2/${path}/`) };
}
function repositoryAt(address) {
		const [, registry, path] = /^https?:\/\/([^/]+)\/v2\/(.+)\/manifests\/[^/]+$/.exec(address) ?? [];
		return registry === undefined ? undefined : `${registry === HUB ? 'docker.io' : registry}/${path}`;
}
function repositoryIn(reference) {
		return reference.replace(/@.*$/, '').replace(/:[^/]*$/, '');
}
function tagOf(version) {
		return version.replaceAll('+', '_');
}
function named(image, name) {
		return image.replaceAll('{name}', name.replace(/^.*\//, '').toLowerCase());
}
function pulledFrom(address, name) {
		return named(`${address.host}${(0,_core_decoded_js__WEBPACK_IMPORTED_MODULE_2__/* .decoded */ .D)(address.pathname) ?? address.pathname}`, name);
}
/***/ }),
/***/ 31464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$V: () => (/* binding */ trustedUrl),
	kP: () => (/* binding */ plainUrl),
	ph: () => (/* binding */ isEncrypted)
});
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _host_loopback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20488);
function trustedUrl(text, what) {
		const url = URL.canParse(text) ? new URL(text) : undefined;
		if (url !== undefined && isEncrypted(url))
				return url;
		throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('target/url', url === undefined
				? `${what}: ${text} is not a URL.`
				: `${what}: ${url.origin} is not encrypted, but a token would be sent to it.`, 'Use a URL that begins with https://.');
}
function isEncrypted(url) {
		return url.protocol === 'https:' || (url.protocol === 'http:' && (0,_host_loopback_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(url));
}
function plainUrl({ origin, pathname, protocol, href }) {
		if (protocol === 'file:')
				return href;
		return `${origin}${pathname}`;
}
/***/ }),
/***/ 57165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	U4: () => (/* binding */ PYPI_INDEX),
	bb: () => (/* binding */ isPypi),
	sO: () => (/* binding */ addressesOf)
});
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _origin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31464);
const PYPI_UPLOAD = 'https://upload.pypi.org/legacy/';
const PYPI_INDEX = 'https://pypi.org/simple/';
function addressesOf(given) {
		const folder = given.url !== undefined && URL.canParse(given.url) ? new URL(given.url) : undefined;
		const upload = folder?.protocol === 'file:' ? folder : (0,_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .trustedUrl */ .$V)(given.url ?? PYPI_UPLOAD, 'pypi-url');
		if (upload.username !== '' || upload.password !== '') {
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('target/url', 'pypi-url contains a user name or password.', 'Remove them and set pypi-username and pypi-token.');
		}
		const index = given.indexUrl === undefined ? new URL(indexFor(upload)) : (0,_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .trustedUrl */ .$V)(given.indexUrl, 'pypi-index-url');
		if (!index.pathname.endsWith('/'))
				index.pathname += '/';
		return { upload, index };
}
function isPypi(index) {
		return index.href === PYPI_INDEX;
}
function indexFor(upload) {
		if (upload.protocol === 'file:')
				return upload.href;
		if (upload.hostname === 'upload.pypi.org')
				return PYPI_INDEX;
		const path = upload.pathname.replace(/\/+$/, '');
		const legacy = path.replace(/\/legacy$/, '');
		if (legacy !== path)
				return `${upload.origin}${legacy}/simple/`;
		const azure = path.replace(/\/pypi\/upload$/, '/pypi');
		if (azure !== path)
				return `${upload.origin}${azure}/simple/`;
		if (/^\/(?!repository\/|pypi\/)[^/]+\/[^/]+$/.test(path))
				return `${upload.origin}${path}/+simple/`;
		return `${upload.origin}${path}/simple/`;
}
/***/ }),
/***/ 79312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Bf: () => (/* binding */ readFolderIndex),
	Ge: () => (/* binding */ absent),
	fC: () => (/* binding */ indexFolder),
	k8: () => (/* binding */ lists)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
var _core_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34002);
var _core_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70976);
function indexFolder(index) {
		return index.protocol === 'file:' ? (0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(index) : undefined;
}
async function readFolderIndex(folder, project) {
		const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,_core_names_js__WEBPACK_IMPORTED_MODULE_4__/* .normalName */ .tK)(project));
		const page = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, 'index.html'), 'utf8').catch(absent);
		if (page === undefined)
				return undefined;
		const listed = ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(place).catch(absent)) ?? []).filter((file) => lists(page, file));
		return Promise.all(listed.map(async (file) => ({
				...{ file, url: (0,node_url__WEBPACK_IMPORTED_MODULE_2__.pathToFileURL)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, file)).href },
				sha256: (await (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestFile */ .TM)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, file))).sha256,
				yanked: false,
		})));
}
function lists(page, name) {
		return page.includes(`>${name}</a>`);
}
function absent(error) {
		if (error.code !== 'ENOENT')
				throw error;
		return undefined;
}
/***/ }),
/***/ 60242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ec: () => (/* binding */ refusedMetadata),
	aH: () => (/* binding */ isRst),
	l5: () => (/* binding */ isPypiFile),
	uZ: () => (/* binding */ MOST_BYTES),
	x6: () => (/* binding */ isPypiOrg),
	yy: () => (/* binding */ refusedName)
});
function isPypiOrg({ hostname }) {
		return hostname === 'pypi.org' || hostname.endsWith('.pypi.org');
}
const MOST_BYTES = 100 * 1024 * 1024;
function isPypiFile(url) {
		return isPypiOrg(url) || /^(?:files|test-files)\.pythonhosted\.org$/.test(url.hostname);
}
function refusedName(file) {
		const tags = /-([^-]+)\.whl$/.exec(file)?.[1]?.split('.') ?? [];
		const tag = tags.find((one) => one.startsWith('linux_') && !/^linux_armv[67]l$/.test(one));
		return tag === undefined ? undefined : `Binary wheel '${file}' has an unsupported platform tag '${tag}'.`;
}
const TYPES = ['text/plain', 'text/x-rst', 'text/markdown'];
function refusedMetadata(version, readme) {
		if (!/^(1\.[012]|2\.[1-9]\d*)$/.test(version))
				return `'${version}' is not a valid metadata version`;
		const [type = '', ...parameters] = (readme ?? '').split(';').map((part) => part.trim().toLowerCase());
		if (type === '')
				return undefined;
		const field = "'description-content-type'";
		if (!TYPES.includes(type))
				return `${field} must be one of ${JSON.stringify(TYPES)}, not '${type}'`;
		const given = Object.fromEntries(parameters.map((one) => one.split('=').map((part) => part.replace(/["\s]/g, ''))));
		const { charset = 'utf-8', variant = 'gfm' } = given;
		if (charset !== 'utf-8')
				return `${field} can only specify the UTF-8 charset, not '${charset}'`;
		if (type === 'text/markdown' && !['gfm', 'commonmark'].includes(variant))
				return `valid Markdown variants for ${field} are ["GFM","CommonMark"], not '${variant}'`;
		return undefined;
}
function isRst(type) {
		return ['', 'text/x-rst'].includes((type ?? '').split(';')[0]?.trim().toLowerCase() ?? '');
}
/***/ }),
/***/ 7460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	V: () => (/* binding */ secretsIn),
	e: () => (/* binding */ readRegistryAuth)
});
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _host_credential_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49260);
var _origin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31464);
function readRegistryAuth(text) {
		return linesOf(text).map(({ text: line, number }) => read(line, number));
}
function secretsIn(registryAuth) {
		return linesOf(registryAuth).flatMap(({ text }) => {
				const { secret } = split(text);
				const password = secret.slice(secret.indexOf(':') + 1);
				return secret === '' ? [text] : password === secret ? [secret] : [secret, password];
		});
}
function linesOf(text = '') {
		const lines = text.split('\n').map((line, at) => ({ text: line.trim(), number: at + 1 }));
		return lines.filter((line) => line.text !== '' && !line.text.startsWith('#'));
}
function split(line) {
		const [, place = line, secret = ''] = /^(\S+)\s+(.*)$/.exec(line) ?? [];
		return { place, secret };
}
function read(line, number) {
		const { place, secret } = split(line);
		if (secret === '' || !URL.canParse(place)) {
				const message = `registry-auth, line ${number}: not a URL, a space, and a token or user:password.`;
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('inputs/registry-auth', message, 'Write it as https://npm.example.com/ TOKEN');
		}
		const url = (0,_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .trustedUrl */ .$V)(place, `registry-auth, line ${number}`);
		if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
				const message = `registry-auth, line ${number}: the URL has a user name, a password, or something behind ? or #.`;
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('inputs/registry-auth', message, `Write it as ${(0,_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .plainUrl */ .kP)(url)} user:password`);
		}
		if (!url.pathname.endsWith('/'))
				url.pathname += '/';
		const colon = secret.indexOf(':');
		const credential = colon < 0 ? (0,_host_credential_js__WEBPACK_IMPORTED_MODULE_2__/* .bearer */ .CM)(secret, url) : (0,_host_credential_js__WEBPACK_IMPORTED_MODULE_2__/* .basic */ .HX)(secret.slice(0, colon), secret.slice(colon + 1), url);
		return { below: url.href, credential };
}
/***/ }),
/***/ 58358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	v: () => (/* binding */ ALL_TARGETS),
	d: () => (/* binding */ TARGETS)
});
var input_spec = __webpack_require__(51098);
var table_key = __webpack_require__(7234);
var file_names = __webpack_require__(80649);
var types = __webpack_require__(88318);
;// CONCATENATED MODULE: ./.build/targets/github/index.js
const inputs = {
		'github-token': {
				type: 'secret',
				about: 'Token with contents: write for the GitHub release; build needs contents: read only, for earlier releases of a private repository; contract needs pull-requests: write only, for its comment.',
				commands: [...input_spec/* CHANGING */.Wt, 'build', 'contract', 'verify', 'watch'],
		},
};
function hasOwnRights(given) {
		return /secrets\.(?!GITHUB_TOKEN\b)/.test(given('github-token') ?? '');
}
const TOO_LARGE = 2 * 1024 ** 3;
function tooLarge(file, size) {
		return {
				rule: 'github/file-size',
				level: 'error',
				message: `${file} has ${size} bytes; a file of a GitHub release must have fewer than ${TOO_LARGE} (2 GiB).`,
				hint: 'Exclude what is not needed at run time.',
		};
}
const github = (0,types/* defineTarget */.D)({
		id: 'github',
		title: 'GitHub',
		phase: 'draft',
		parallel: 3,
		accepts: () => true,
		refuses: ({ file, size }) => (size < TOO_LARGE ? undefined : tooLarge(file, size)),
		inputs,
		attested: ({ settings }) => settings.attestations === true,
		table: (zod) => ({
				about: 'The GitHub release.',
				keys: {
						attestations: (0,table_key/* about */.C)(zod.boolean(), 'true: GitHub keeps the provenance of each file and its SBOMs too, if [sigstore] signs; the publish job needs attestations: write. Default false.'),
				},
		}),
		settingsOf: (table) => ({ attestations: table?.['attestations'] }),
		isDefault: () => true,
		serves: () => true,
		needs: [
				{ permission: 'contents', why: 'The GitHub release', without: hasOwnRights },
				{
						permission: 'attestations',
						why: '[github] attestations',
						without: (given, { attestations }) => attestations !== true || hasOwnRights(given),
				},
		],
		page: (receipts) => receipts.find(({ file }) => (0,file_names/* isPlanAsset */.Qu)(file))?.url,
		standIn: async (rehearsal) => (await Promise.all(/* import() | stand-ins */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(7242), __webpack_require__.e(5219), __webpack_require__.e(8343), __webpack_require__.e(6118), __webpack_require__.e(5492), __webpack_require__.e(3353), __webpack_require__.e(691), __webpack_require__.e(7837), __webpack_require__.e(407), __webpack_require__.e(6321), __webpack_require__.e(6694), __webpack_require__.e(5021), __webpack_require__.e(2015), __webpack_require__.e(598)]).then(__webpack_require__.bind(__webpack_require__, 16333))).openGitHub(rehearsal),
		load: async () => (await Promise.all(/* import() | targets */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(7242), __webpack_require__.e(8343), __webpack_require__.e(5492), __webpack_require__.e(407), __webpack_require__.e(6321), __webpack_require__.e(1465), __webpack_require__.e(8664), __webpack_require__.e(1760), __webpack_require__.e(5605), __webpack_require__.e(6694), __webpack_require__.e(2015), __webpack_require__.e(6419)]).then(__webpack_require__.bind(__webpack_require__, 5833))).work,
});
var mcp_registry = __webpack_require__(12080);
var npm = __webpack_require__(48405);
var oci = __webpack_require__(56389);
var pypi = __webpack_require__(16628);
var upload = __webpack_require__(58717);
;// CONCATENATED MODULE: ./.build/targets/index.js
const TARGETS = [github, pypi/* pypi */.vl, npm/* npm */.wm, oci/* oci */.sk, upload/* upload */.S, mcp_registry/* mcpRegistry */.Q];
const ALL_TARGETS = TARGETS;
/***/ }),
/***/ 12080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	F: () => (/* binding */ registryOf),
	Q: () => (/* binding */ mcpRegistry)
});
var _core_input_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51098);
var _core_table_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7234);
var _formats_server_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97749);
var _registries_origin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31464);
var _types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88318);
const inputs = {
		'mcp-registry-url': {
				type: 'text',
				about: 'URL of the MCP Registry; default: registry.modelcontextprotocol.io.',
				commands: _core_input_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .CHANGING */ .Wt,
				value: '<url>',
		},
		'mcp-registry-token': {
				type: 'secret',
				about: 'GitHub token to log in to the MCP Registry with; without it the identity of the workflow is used.',
				commands: _core_input_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .CHANGING */ .Wt,
		},
		'mcp-registry-key': {
				type: 'secret',
				about: 'Private Ed25519 key, 64 hex digits, for [mcp-registry] login = "dns" or "http".',
				commands: _core_input_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .CHANGING */ .Wt,
		},
};
const REGISTRY = 'https://registry.modelcontextprotocol.io/';
function keys(zod) {
		return {
				url: (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_3__/* .about */ .C)(zod.url(), 'URL of the registry; default registry.modelcontextprotocol.io.'),
				login: (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_3__/* .about */ .C)(zod.enum(['github', 'dns', 'http', 'none']), 'How the namespace is proven: github for io.github.<owner>/…, dns or http for a domain of your own (with mcp-registry-key), none for a registry that asks for nothing; default github.'),
				name: (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_3__/* .about */ .C)(zod.string().min(3), 'Name to list it as if there is no server.json.'),
				title: (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_3__/* .about */ .C)(zod.string().min(1), 'Title for people if there is no server.json.'),
				description: (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_3__/* .about */ .C)(zod.string().min(1), 'At most 100 characters, if there is no server.json.'),
		};
}
function registryOf({ inputs: given, settings }) {
		const url = (0,_registries_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .trustedUrl */ .$V)(given.mcpRegistryUrl ?? settings.url ?? REGISTRY, 'mcp-registry-url');
		if (!url.pathname.endsWith('/'))
				url.pathname += '/';
		return url;
}
const mcpRegistry = (0,_types_js__WEBPACK_IMPORTED_MODULE_4__/* .defineTarget */ .D)({
		id: 'mcp-registry',
		title: 'the MCP Registry',
		phase: 'registry',
		after: 'served',
		accepts: () => false,
		inputs,
		table: (zod) => ({ about: 'The MCP Registry; with this table a release is listed there.', keys: keys(zod) }),
		settingsOf: (table) => ({
				configured: table !== undefined,
				url: table?.url,
				login: table?.login ?? 'github',
				name: table?.name,
				title: table?.title,
				description: table?.description,
				documents: [],
		}),
		stated: (settings, _projects, files) => ({
				...settings,
				documents: (0,_formats_server_json_js__WEBPACK_IMPORTED_MODULE_1__/* .serverJsons */ .pu)(files).map(({ file, value }) => ({ file, value })),
		}),
		isDefault: (kinds, { inputs: { mcpRegistryUrl }, settings: { configured } }) => kinds.size > 0 && (configured || mcpRegistryUrl !== undefined),
		serves: () => true,
		needs: [
				{
						permission: 'id-token',
						why: 'The login to the MCP Registry',
						without: (given, { configured, login }) => login !== 'github' ||
								given('mcp-registry-token') !== undefined ||
								given('mcp-registry-key') !== undefined ||
								(!configured && given('mcp-registry-url') === undefined),
				},
		],
		index: registryOf,
		standIn: async (rehearsal) => (await Promise.all(/* import() | stand-ins */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(7242), __webpack_require__.e(5219), __webpack_require__.e(8343), __webpack_require__.e(6118), __webpack_require__.e(5492), __webpack_require__.e(3353), __webpack_require__.e(691), __webpack_require__.e(7837), __webpack_require__.e(407), __webpack_require__.e(6321), __webpack_require__.e(6694), __webpack_require__.e(5021), __webpack_require__.e(2015), __webpack_require__.e(598)]).then(__webpack_require__.bind(__webpack_require__, 49591))).openRegistry(rehearsal),
		load: async () => (await Promise.all(/* import() | targets */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(7242), __webpack_require__.e(8343), __webpack_require__.e(5492), __webpack_require__.e(407), __webpack_require__.e(6321), __webpack_require__.e(1465), __webpack_require__.e(8664), __webpack_require__.e(1760), __webpack_require__.e(5605), __webpack_require__.e(6694), __webpack_require__.e(2015), __webpack_require__.e(6419)]).then(__webpack_require__.bind(__webpack_require__, 14893))).work,
});
/***/ }),
/***/ 48405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	DQ: () => (/* binding */ loginOf),
	FX: () => (/* binding */ credentialFor),
	Fv: () => (/* binding */ registryOf),
	TC: () => (/* binding */ readerOf),
	wm: () => (/* binding */ npm)
});
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _core_input_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51098);
var _core_table_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7234);
var _host_credential_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49260);
var _registries_npm_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88138);
var _registries_npm_npmrc_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63900);
var _types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88318);
const inputs = {
		'npm-registry': {
				type: 'text',
				about: 'npm registry to publish to and read from; default: what publishConfig or .npmrc names, else npm.',
				commands: [..._core_input_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .CHANGING */ .Wt, 'contract', 'verify', 'watch'],
				value: '<url>',
		},
		'npm-username': {
				type: 'text',
				about: 'User name for an npm registry that knows no tokens; npm-token is then its password.',
				commands: _core_input_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .CHANGING */ .Wt,
				value: '<name>',
				variable: true,
		},
		'npm-token': {
				type: 'secret',
				about: 'Token, or password of npm-username, for the npm registry; without it trusted publishing is used.',
				commands: _core_input_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .CHANGING */ .Wt,
		},
};
function keys(zod) {
		return {
				registry: (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_3__/* .about */ .C)(zod.url(), 'Registry to publish to; default npm.'),
				access: (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_3__/* .about */ .C)(zod.enum(['public', 'restricted']), 'Access of a scoped package.'),
				tag: (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_3__/* .about */ .C)(zod.string().min(1), 'dist-tag; default: latest, or next for a pre-release.'),
				provenance: (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_3__/* .about */ .C)(zod.boolean(), 'false: npm signs no provenance; default: it does if a public repository publishes to npm with id-token: write.'),
				stage: (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_3__/* .about */ .C)(zod.boolean(), 'true: versions are staged, and published when a maintainer approves them; default: if the trusted publisher may only stage.'),
		};
}
const MOST_BYTES = 256_000_000;
function loginOf({ npmToken, npmUsername }) {
		if (npmToken === undefined)
				return undefined;
		return npmUsername === undefined
				? { kind: 'token', token: npmToken }
				: { kind: 'user', user: npmUsername, password: npmToken };
}
function credentialFor(login, registry) {
		if (login === undefined)
				return undefined;
		return login.kind === 'token' ? (0,_host_credential_js__WEBPACK_IMPORTED_MODULE_4__/* .bearer */ .CM)(login.token, registry) : (0,_host_credential_js__WEBPACK_IMPORTED_MODULE_4__/* .basic */ .HX)(login.user, login.password, registry);
}
function readerOf(given) {
		return credentialFor(loginOf(given.inputs), registryOf(given));
}
function registryOf({ inputs: given, settings }) {
		return (0,_registries_npm_address_js__WEBPACK_IMPORTED_MODULE_2__/* .registryAt */ .Rb)(given.npmRegistry ?? settings.registry);
}
const npm = (0,_types_js__WEBPACK_IMPORTED_MODULE_5__/* .defineTarget */ .D)({
		id: 'npm',
		title: 'npm',
		phase: 'registry',
		tools: ['npm'],
		accepts: ({ kind }) => kind === 'npm-tarball',
		refuses: ({ file, size }, { index }) => (isGitHub(index()) && size >= MOST_BYTES ? tooLarge(file, size) : undefined),
		declines: (project, settings) => isGitHub(registryOf({ inputs: {}, settings })) ? unscoped(project) : undefined,
		inputs,
		table: (zod) => ({ about: 'The npm registry.', keys: keys(zod) }),
		settingsOf: ({ registry, access, tag, provenance, stage } = {}) => ({
				...{ registry, access, tag, provenance, stage },
		}),
		stated,
		isDefault: (kinds) => kinds.has('npm-tarball'),
		serves: ({ ecosystem }) => ecosystem === 'node',
		trust: (names, { repository = '<owner>/<repository>', workflow, environment }) => [
				'Let npm trust the workflow (npm 11.19 or newer; the first version of a package must already be published):',
				...names.map((name) => `  npm trust github ${name} --file ${workflow} --repo ${repository} --env ${environment} --allow-publish`),
		].join('\n'),
		needs: [
				{
						permission: 'id-token',
						why: 'Trusted publishing to npm',
						without: (given) => given('npm-token') !== undefined || given('npm-registry') !== undefined,
				},
		],
		index: registryOf,
		standIn: async (rehearsal) => (await Promise.all(/* import() | stand-ins */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(7242), __webpack_require__.e(5219), __webpack_require__.e(8343), __webpack_require__.e(6118), __webpack_require__.e(5492), __webpack_require__.e(3353), __webpack_require__.e(691), __webpack_require__.e(7837), __webpack_require__.e(407), __webpack_require__.e(6321), __webpack_require__.e(6694), __webpack_require__.e(5021), __webpack_require__.e(2015), __webpack_require__.e(598)]).then(__webpack_require__.bind(__webpack_require__, 59278))).openNpm(rehearsal),
		load: async () => (await Promise.all(/* import() | targets */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(7242), __webpack_require__.e(8343), __webpack_require__.e(5492), __webpack_require__.e(407), __webpack_require__.e(6321), __webpack_require__.e(1465), __webpack_require__.e(8664), __webpack_require__.e(1760), __webpack_require__.e(5605), __webpack_require__.e(6694), __webpack_require__.e(2015), __webpack_require__.e(6419)]).then(__webpack_require__.bind(__webpack_require__, 48069))).work,
});
function stated(settings, projects) {
		if (settings.registry !== undefined)
				return settings;
		const packages = projects.filter(({ ecosystem, isPrivate }) => ecosystem === 'node' && isPrivate !== true);
		const named = packages.map(({ name, manifest }) => {
				const { registries, publishConfig } = manifest;
				return { name, registry: (0,_registries_npm_npmrc_js__WEBPACK_IMPORTED_MODULE_6__/* .publishedTo */ .Ml)(name, registries, publishConfig) ?? _registries_npm_address_js__WEBPACK_IMPORTED_MODULE_2__/* .NPM_REGISTRY */ .ug };
		});
		const [first] = named;
		const other = named.find(({ registry }) => registry !== first?.registry);
		if (first === undefined || (other === undefined && first.registry === _registries_npm_address_js__WEBPACK_IMPORTED_MODULE_2__/* .NPM_REGISTRY */ .ug))
				return settings;
		if (other === undefined)
				return { ...settings, registry: first.registry };
		throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('npm/registries', `${first.name} is published to ${first.registry} and ${other.name} to ${other.registry}, as publishConfig and .npmrc say; a release goes to one npm registry.`, 'Release them by a tag each, or set [npm] registry in the configuration.');
}
function isGitHub({ hostname }) {
		return hostname === 'npm.pkg.github.com';
}
function tooLarge(file, size) {
		return {
				rule: 'npm/file-size',
				level: 'error',
				message: `${file} has ${size} bytes; GitHub Packages allows less than 256 MB.`,
				hint: 'Exclude what is not needed at run time.',
		};
}
function unscoped({ name, ecosystem, isPrivate }) {
		if (ecosystem !== 'node' || isPrivate === true || /^@[^/A-Z]+\/[^A-Z]+$/.test(name))
				return undefined;
		return {
				rule: 'npm/scope',
				message: `GitHub Packages accepts only names in lower case with the scope of their owner, and this one is ${name}.`,
				hint: `Rename it in package.json: "name": "@OWNER/${name.replace(/^@[^/]*\//, '').toLowerCase()}", where OWNER is the GitHub account in lower case. Or name another registry: [npm] registry.`,
		};
}
/***/ }),
/***/ 56389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	IC: () => (/* binding */ imagesOf),
	ML: () => (/* binding */ repositoriesFor),
	sk: () => (/* binding */ oci)
});
var _core_about_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87821);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _core_input_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51098);
var _core_listed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83659);
var _core_table_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7234);
var _host_loopback_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20488);
var _registries_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99631);
var _registries_origin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31464);
var _types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88318);
const inputs = {
		'oci-images': {
				type: 'list',
				about: 'Repositories of container registries to push images to, such as ghcr.io/octo/weather; default: [oci] images.',
				commands: _core_input_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .CHANGING */ .Wt,
				value: '<list>',
		},
		'oci-username': {
				type: 'text',
				about: 'User name for the container registry, with oci-token as its password; ghcr.io needs none.',
				commands: _core_input_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .PUBLISHING */ .u6,
				value: '<name>',
				variable: true,
		},
		'oci-token': {
				type: 'secret',
				about: 'Token or password for the container registry; for several registries one per line: the registry, a space, and a token or user:password.',
				commands: _core_input_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .PUBLISHING */ .u6,
		},
};
const MOVING = ['latest', 'minor', 'major'];
function keys(zod) {
		return {
				images: (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_4__/* .about */ .C)(zod.array(zod.string().min(1)), 'Repositories that images are pushed to, such as ghcr.io/octo/weather; {name} is the project.'),
				tags: (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_4__/* .about */ .C)(zod.array(zod.enum(MOVING)), 'Tags that move on to a newer stable version, besides the version itself; default: all of latest, minor (1.2), major (1).'),
				attach: (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_4__/* .about */ .C)(zod.boolean(), 'false: SBOMs and Sigstore signatures of an image are not attached to it in the registry.'),
		};
}
function imagesOf({ inputs: given, settings }) {
		return given.ociImages !== undefined && given.ociImages.length > 0 ? given.ociImages : settings.images;
}
function repositoriesFor(name, given) {
		const images = imagesOf(given);
		if (images.length === 0) {
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('oci/no-image', 'The target oci has no repository to push to.', `Set in ${_core_about_js__WEBPACK_IMPORTED_MODULE_5__/* .CONFIG_FILE */ .g2}:\n  [oci]\n  images = ["ghcr.io/<owner>/<name>"]`);
		}
		return images.map((image) => (0,_registries_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(image, name));
}
const oci = (0,_types_js__WEBPACK_IMPORTED_MODULE_6__/* .defineTarget */ .D)({
		id: 'oci',
		title: 'the container registry',
		phase: 'registry',
		accepts: ({ kind }) => kind === 'oci-image',
		inputs,
		table: (zod) => ({ about: 'Container registries.', keys: keys(zod) }),
		settingsOf: ({ images = [], tags = [...MOVING], attach = true } = {}) => ({ images, tags, attach }),
		attested: ({ settings: { attach } }) => attach,
		isDefault: (kinds, given) => kinds.has('oci-image') && imagesOf(given).length > 0,
		serves: ({ ecosystem }) => ecosystem === 'image',
		trust(names, { path }) {
				return [
						`Let the workflow push the image of ${(0,_core_listed_js__WEBPACK_IMPORTED_MODULE_7__/* .listed */ .K)(names)} (ghcr.io needs no other credential); in ${path}, in the publishing job:`,
						'  permissions: { packages: write }',
						'  with: { oci-token: "${' + '{ github.token }}" }',
				].join('\n');
		},
		needs: [
				{
						permission: 'packages',
						why: 'An image on ghcr.io',
						without: (given, { images }) => {
								const onGhcr = /ghcr\.io/.test(given('oci-images') ?? images.join(' '));
								return !onGhcr || !/github\.token|secrets\.GITHUB_TOKEN/.test(given('oci-token') ?? '');
						},
				},
		],
		index: (given) => {
				const [first = 'docker.io/{name}'] = imagesOf(given);
				const address = new URL(`https://${first}`);
				return (0,_registries_origin_js__WEBPACK_IMPORTED_MODULE_3__/* .trustedUrl */ .$V)((0,_host_loopback_js__WEBPACK_IMPORTED_MODULE_8__/* .isLoopback */ .U9)(address) ? `http://${first}` : address.href, 'oci-images');
		},
		standIn: async (rehearsal) => (await Promise.all(/* import() | stand-ins */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(7242), __webpack_require__.e(5219), __webpack_require__.e(8343), __webpack_require__.e(6118), __webpack_require__.e(5492), __webpack_require__.e(3353), __webpack_require__.e(691), __webpack_require__.e(7837), __webpack_require__.e(407), __webpack_require__.e(6321), __webpack_require__.e(6694), __webpack_require__.e(5021), __webpack_require__.e(2015), __webpack_require__.e(598)]).then(__webpack_require__.bind(__webpack_require__, 34969))).openOci(rehearsal),
		load: async () => (await Promise.all(/* import() | targets */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(7242), __webpack_require__.e(8343), __webpack_require__.e(5492), __webpack_require__.e(407), __webpack_require__.e(6321), __webpack_require__.e(1465), __webpack_require__.e(8664), __webpack_require__.e(1760), __webpack_require__.e(5605), __webpack_require__.e(6694), __webpack_require__.e(2015), __webpack_require__.e(6419)]).then(__webpack_require__.bind(__webpack_require__, 95033))).work,
});
/***/ }),
/***/ 16628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	SK: () => (/* binding */ checkToken),
	TC: () => (/* binding */ readerOf),
	Z5: () => (/* binding */ userOf),
	ZZ: () => (/* binding */ pageOf),
	ek: () => (/* binding */ placesOf),
	vl: () => (/* binding */ pypi),
	yI: () => (/* binding */ readPlace)
});
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _core_input_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51098);
var _core_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70976);
var _core_table_key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7234);
var _host_credential_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49260);
var _registries_origin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31464);
var _registries_pypi_addresses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57165);
var _registries_pypi_folder_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79312);
var _registries_pypi_upload_rules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60242);
var _types_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88318);
const inputs = {
		'pypi-url': {
				type: 'text',
				about: 'Upload URL of the Python package index, or file:///… for a folder that is one; default: PyPI.',
				commands: _core_input_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .CHANGING */ .Wt,
				value: '<url>',
		},
		'pypi-index-url': {
				type: 'text',
				about: 'Simple index URL to read versions from; default: that of pypi-url, else PyPI’s.',
				commands: [..._core_input_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .CHANGING */ .Wt, 'contract', 'verify', 'watch'],
				value: '<url>',
		},
		'pypi-username': {
				type: 'text',
				about: 'User name for the Python package index, with pypi-token as its password; default: __token__, as PyPI has it.',
				commands: _core_input_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .PUBLISHING */ .u6,
				value: '<name>',
				variable: true,
		},
		'pypi-token': {
				type: 'secret',
				about: 'Token, or password of pypi-username, for the Python package index; without it trusted publishing is used.',
				commands: _core_input_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .PUBLISHING */ .u6,
		},
};
function keys(zod) {
		return {
				url: (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_5__/* .about */ .C)(zod.url(), 'Upload address, or file:///… for a folder that is an index; default PyPI.'),
				'index-url': (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_5__/* .about */ .C)(zod.url(), 'Simple index URL to read back from; default: the one of url.'),
				username: (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_5__/* .about */ .C)(zod.string().min(1), 'User name that pypi-token is the password of; default __token__.'),
				attestations: (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_5__/* .about */ .C)(zod.boolean(), 'false: files go to PyPI without attestations, whatever earlier ones had; default: with them, if [sigstore] signs.'),
		};
}
function placesOf({ inputs: given, settings }) {
		return (0,_registries_pypi_addresses_js__WEBPACK_IMPORTED_MODULE_3__/* .addressesOf */ .sO)({ url: given.pypiUrl ?? settings.url, indexUrl: given.pypiIndexUrl ?? settings.indexUrl });
}
function readPlace(given) {
		const { upload, index } = placesOf(given);
		const folder = new URL(upload);
		if (!folder.pathname.endsWith('/'))
				folder.pathname += '/';
		return (0,_registries_pypi_folder_index_js__WEBPACK_IMPORTED_MODULE_4__/* .indexFolder */ .fC)(upload) === undefined ? index : folder;
}
function pageOf(index, name, version) {
		if (!(0,_registries_pypi_upload_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .isPypiOrg */ .x6)(index))
				return (0,_registries_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .plainUrl */ .kP)(new URL(`${(0,_core_names_js__WEBPACK_IMPORTED_MODULE_7__/* .normalName */ .tK)(name)}/`, index));
		return `${index.origin}/project/${name}/${version === undefined ? '' : `${version}/`}`;
}
function userOf({ inputs: given, settings }) {
		return given.pypiUsername ?? settings.username ?? '__token__';
}
function readerOf(input) {
		const { upload } = placesOf(input);
		const { pypiToken } = input.inputs;
		if ((0,_registries_pypi_folder_index_js__WEBPACK_IMPORTED_MODULE_4__/* .indexFolder */ .fC)(upload) !== undefined)
				return undefined;
		return pypiToken === undefined || (0,_registries_pypi_upload_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .isPypiOrg */ .x6)(upload) ? undefined : (0,_host_credential_js__WEBPACK_IMPORTED_MODULE_8__/* .basic */ .HX)(userOf(input), pypiToken, upload);
}
function checkToken(token, upload) {
		if (!(0,_registries_pypi_upload_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .isPypiOrg */ .x6)(upload) || token.startsWith('pypi-'))
				return;
		throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('preflight/pypi-token', 'pypi-token is not a PyPI token: those begin with pypi-.', {
				hint: 'Create one at pypi.org → Account settings → API tokens, or use trusted publishing.',
		});
}
const pypi = (0,_types_js__WEBPACK_IMPORTED_MODULE_9__/* .defineTarget */ .D)({
		id: 'pypi',
		title: 'PyPI',
		phase: 'registry',
		tools: ['uv'],
		accepts: ({ kind }) => kind === 'wheel' || kind === 'sdist',
		refuses,
		attested: ({ inputs: given, settings }) => given.pypiToken === undefined && settings.attestations !== false,
		inputs,
		table: (zod) => ({ about: 'The Python package index.', keys: keys(zod) }),
		settingsOf: ({ url, 'index-url': indexUrl, username, attestations } = {}) => ({
				...{ url, indexUrl, username, attestations },
		}),
		isDefault: (kinds) => kinds.has('wheel') || kinds.has('sdist'),
		serves: ({ ecosystem }) => ecosystem === 'python',
		trust(names, { repository, workflow, environment }) {
				const [owner = '<owner>', repo = '<repository>'] = repository?.split('/') ?? [];
				return [
						'Let PyPI trust the workflow:',
						...names.map((name) => `  https://pypi.org/manage/project/${name}/settings/publishing/`),
						'  or, for a project that is not on PyPI yet, https://pypi.org/manage/account/publishing/',
						...names.map((name) => `  project      ${name}`),
						`  owner        ${owner}`,
						`  repository   ${repo}`,
						`  workflow     ${workflow}`,
						`  environment  ${environment}`,
				].join('\n');
		},
		needs: [
				{
						permission: 'id-token',
						why: 'Trusted publishing to PyPI',
						without: (given) => given('pypi-token') !== undefined || given('pypi-url') !== undefined,
						ownWorkflow: true,
				},
		],
		index: (given) => placesOf(given).index,
		standIn: async (rehearsal) => (await Promise.all(/* import() | stand-ins */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(7242), __webpack_require__.e(5219), __webpack_require__.e(8343), __webpack_require__.e(6118), __webpack_require__.e(5492), __webpack_require__.e(3353), __webpack_require__.e(691), __webpack_require__.e(7837), __webpack_require__.e(407), __webpack_require__.e(6321), __webpack_require__.e(6694), __webpack_require__.e(5021), __webpack_require__.e(2015), __webpack_require__.e(598)]).then(__webpack_require__.bind(__webpack_require__, 74109))).openPypi(rehearsal),
		load: async () => (await Promise.all(/* import() | targets */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(7242), __webpack_require__.e(8343), __webpack_require__.e(5492), __webpack_require__.e(407), __webpack_require__.e(6321), __webpack_require__.e(1465), __webpack_require__.e(8664), __webpack_require__.e(1760), __webpack_require__.e(5605), __webpack_require__.e(6694), __webpack_require__.e(2015), __webpack_require__.e(6419)]).then(__webpack_require__.bind(__webpack_require__, 97957))).work,
});
const ELSEWHERE = 'If it goes to another index, name that: [pypi] url.';
async function refuses({ file, path, size }, { index, made }) {
		if (!(0,_registries_pypi_upload_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .isPypiOrg */ .x6)(index()))
				return undefined;
		if (file.includes('+')) {
				const message = `PyPI rejects ${file}: its version has a local part (+…).`;
				return refusal('pypi/local-version', message, `Release a version without it. ${ELSEWHERE}`);
		}
		const tag = (0,_registries_pypi_upload_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .refusedName */ .yy)(file);
		if (tag !== undefined) {
				const message = `PyPI rejects ${file}: it was built for this machine's own Linux, not for every Linux.`;
				const hint = `Build it with cibuildwheel, or repair it with auditwheel: then its tag is manylinux or musllinux. ${ELSEWHERE}`;
				return refusal('pypi/platform-tag', message, hint, tag);
		}
		if (size > _registries_pypi_upload_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .MOST_BYTES */ .uZ)
				return tooLarge(file, size);
		if (file.endsWith('.whl')) {
				const { indexObjection } = await Promise.all(/* import() | targets */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(7242), __webpack_require__.e(8343), __webpack_require__.e(5492), __webpack_require__.e(407), __webpack_require__.e(6321), __webpack_require__.e(1465), __webpack_require__.e(8664), __webpack_require__.e(1760), __webpack_require__.e(5605), __webpack_require__.e(6694), __webpack_require__.e(2015), __webpack_require__.e(6419)]).then(__webpack_require__.bind(__webpack_require__, 23157));
				const objection = await indexObjection(path);
				if (objection !== undefined) {
						const message = `PyPI rejects ${file}: a reader of streams could see other files in it than one that reads its list.`;
						const hint = `Let the build backend write it: a wheel that another tool zipped again has such parts. ${ELSEWHERE}`;
						return refusal('pypi/zip', message, hint, objection);
				}
		}
		const { readIndexed } = await Promise.all(/* import() | targets */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(7242), __webpack_require__.e(8343), __webpack_require__.e(5492), __webpack_require__.e(407), __webpack_require__.e(6321), __webpack_require__.e(1465), __webpack_require__.e(8664), __webpack_require__.e(1760), __webpack_require__.e(5605), __webpack_require__.e(6694), __webpack_require__.e(2015), __webpack_require__.e(6419)]).then(__webpack_require__.bind(__webpack_require__, 60102));
		const { version, type, readme } = await readIndexed(path);
		const metadata = (0,_registries_pypi_upload_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .refusedMetadata */ .Ec)(version, type);
		if (metadata !== undefined) {
				const message = `PyPI rejects ${file}: its metadata has a value that PyPI does not know.`;
				const hint = 'Correct it in pyproject.toml: readme = { file = "README.md", content-type = "text/markdown" }; for the metadata version, use a newer build backend.';
				return refusal('pypi/metadata', message, hint, metadata);
		}
		if (made === undefined)
				return undefined;
		const { refusedReadme } = await Promise.all(/* import() | targets */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(7242), __webpack_require__.e(8343), __webpack_require__.e(5492), __webpack_require__.e(407), __webpack_require__.e(6321), __webpack_require__.e(1465), __webpack_require__.e(8664), __webpack_require__.e(1760), __webpack_require__.e(5605), __webpack_require__.e(6694), __webpack_require__.e(2015), __webpack_require__.e(6419)]).then(__webpack_require__.bind(__webpack_require__, 83720));
		return refusedReadme(readme, type, made.sources, made.host);
}
function refusal(rule, message, hint, words) {
		return { rule, level: 'error', message, hint, ...(words === undefined ? {} : { quote: [words] }) };
}
function tooLarge(file, size) {
		return {
				rule: 'pypi/file-size',
				level: 'warning',
				message: `${file} has ${size} bytes; PyPI allows ${_registries_pypi_upload_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .MOST_BYTES */ .uZ} (100 MiB), unless it has raised the limit for this project.`,
				hint: 'Exclude what is not needed at run time, or ask for a higher limit before the release: https://pypi.org/help/#file-size-limit',
		};
}
/***/ }),
/***/ 88318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	D: () => (/* binding */ defineTarget)
});
function defineTarget(target) {
		return target;
}
/***/ }),
/***/ 58717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	S: () => (/* binding */ upload)
});
var _core_input_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51098);
var _core_listed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83659);
var _core_table_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7234);
var _ecosystems_code_package_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60948);
var _ecosystems_code_package_platform_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10950);
var _types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88318);
const inputs = {
		'upload-url': {
				type: 'text',
				about: 'URL of the upload endpoint for code packages.',
				commands: _core_input_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .PUBLISHING */ .u6,
				value: '<url>',
		},
		'upload-token': { type: 'secret', about: 'Bearer token for the upload endpoint.', commands: _core_input_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .PUBLISHING */ .u6 },
		'upload-back': {
				type: 'boolean',
				about: 'Let the instances of [upload] redeploy go back to this version from a newer one.',
				commands: _core_input_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .PUBLISHING */ .u6,
		},
};
function keys(zod) {
		return {
				style: (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_1__/* .about */ .C)(zod.enum(['generic', 'code-package-platform']), 'One HTTP request, or the API of the platform.'),
				url: (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_1__/* .about */ .C)(zod.string().min(1), 'URL; may contain {name}, {version}, {file}, {sha256}, {size}.'),
				method: (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_1__/* .about */ .C)(zod.enum(['PUT', 'POST']), 'Default PUT.'),
				body: (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_1__/* .about */ .C)(zod.enum(['raw', 'multipart']), 'Default raw.'),
				field: (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_1__/* .about */ .C)(zod.string().min(1), 'Form field of the file; default file.'),
				headers: (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_1__/* .about */ .C)(zod.record(zod.string(), zod.string()), 'Further headers. No secrets.'),
				auth: (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_1__/* .about */ .C)(zod.enum(['bearer', 'basic', 'none']), 'How the token is sent; default bearer.'),
				username: (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_1__/* .about */ .C)(zod.string(), 'User for basic, or for the login of the platform.'),
				'expected-status': (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_1__/* .about */ .C)(zod.array(zod.int()), 'Status codes that mean success; default 200, 201, 202, 204.'),
				'read-back-url': (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_1__/* .about */ .C)(zod.string(), 'URL to read the file back from, with the same placeholders.'),
				overwrite: (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_1__/* .about */ .C)(zod.enum(['refuse', 'conditional', 'harmless']), 'If it cannot be told whether a file already exists: refuse (default) sends nothing; conditional sends a PUT with If-None-Match: *, for an endpoint that honors it; harmless sends even if that replaces a file.'),
				keep: (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_1__/* .about */ .C)(zod.int().min(1), 'How many versions stay on the platform: older packages that no instance and no template uses are deleted; default all.'),
				redeploy: (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_1__/* .about */ .C)(zod.record(zod.string(), zod.array(zod.string().min(1))), 'Project and the ids of the instances on the platform that move to its new package.'),
		};
}
function settingsOf(given) {
		const table = given ?? {};
		return {
				configured: given !== undefined,
				style: table.style ?? 'generic',
				url: table.url,
				method: table.method ?? 'PUT',
				body: table.body ?? 'raw',
				field: table.field ?? 'file',
				headers: table.headers ?? {},
				auth: table.auth ?? 'bearer',
				username: table.username,
				expectedStatus: table['expected-status'] ?? [200, 201, 202, 204],
				readBackUrl: table['read-back-url'],
				overwrite: table.overwrite ?? 'refuse',
				keep: table.keep,
				redeploy: table.redeploy,
		};
}
const upload = (0,_types_js__WEBPACK_IMPORTED_MODULE_2__/* .defineTarget */ .D)({
		id: 'upload',
		title: 'the upload endpoint',
		phase: 'upload',
		accepts: ({ kind }) => kind === 'code-package',
		declines({ ecosystem, name, settings: { package: { format }, }, }, { style }) {
				if (ecosystem !== 'code-package' || style === 'generic')
						return undefined;
				const refused = (0,_ecosystems_code_package_platform_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRefused */ .q)(`${(0,_ecosystems_code_package_name_js__WEBPACK_IMPORTED_MODULE_4__/* .archiveName */ .uv)(name)}.${format}`);
				return refused && { rule: 'preflight/upload-format', ...refused };
		},
		inputs,
		table: (zod) => ({ about: 'The upload endpoint for code packages.', keys: keys(zod) }),
		settingsOf,
		isDefault: (kinds, { inputs: { uploadUrl }, settings }) => kinds.has('code-package') && (uploadUrl ?? settings.url) !== undefined,
		serves: ({ ecosystem }) => ecosystem === 'code-package',
		trust: (names, { path }) => [
				`Where ${(0,_core_listed_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .K)(names)} is uploaded to: name it in the publish step of ${path}, with the token as an environment secret:`,
				'  upload-url: https://…',
				`  upload-token: $\{{ secrets.UPLOAD_TOKEN }}`,
		].join('\n'),
		standIn: async (rehearsal) => (await Promise.all(/* import() | stand-ins */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(7242), __webpack_require__.e(5219), __webpack_require__.e(8343), __webpack_require__.e(6118), __webpack_require__.e(5492), __webpack_require__.e(3353), __webpack_require__.e(691), __webpack_require__.e(7837), __webpack_require__.e(407), __webpack_require__.e(6321), __webpack_require__.e(6694), __webpack_require__.e(5021), __webpack_require__.e(2015), __webpack_require__.e(598)]).then(__webpack_require__.bind(__webpack_require__, 48080))).openUpload(rehearsal),
		load: async () => (await Promise.all(/* import() | targets */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(7242), __webpack_require__.e(8343), __webpack_require__.e(5492), __webpack_require__.e(407), __webpack_require__.e(6321), __webpack_require__.e(1465), __webpack_require__.e(8664), __webpack_require__.e(1760), __webpack_require__.e(5605), __webpack_require__.e(6694), __webpack_require__.e(2015), __webpack_require__.e(6419)]).then(__webpack_require__.bind(__webpack_require__, 17214))).work,
});
/***/ })
};
