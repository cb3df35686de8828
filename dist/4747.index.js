export const id = 4747;
export const ids = [4747];
export const modules = {
/***/ 37196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	e: () => (/* binding */ run)
});
var _config_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96600);
var _registries_read_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39620);
var _release_untouched_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56346);
async function run(command, inputs, bare, options) {
		const work = (host) => perform(command, inputs, host, options);
		if (inputs.report === undefined)
				return work(bare);
		return (await Promise.all(/* import() */[__webpack_require__.e(1760), __webpack_require__.e(1016)]).then(__webpack_require__.bind(__webpack_require__, 9025))).reported(command, inputs, bare, work);
}
async function perform(command, inputs, bare, options) {
		const reads = _config_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc['registry-auth'].commands.includes(command);
		const host = reads ? await (0,_registries_read_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .authenticated */ .A)(bare, inputs) : bare;
		switch (command) {
				case 'check':
						return (await Promise.all(/* import() */[__webpack_require__.e(8275), __webpack_require__.e(425), __webpack_require__.e(2685), __webpack_require__.e(788), __webpack_require__.e(5219), __webpack_require__.e(720), __webpack_require__.e(407), __webpack_require__.e(3544), __webpack_require__.e(2763), __webpack_require__.e(1760), __webpack_require__.e(2854), __webpack_require__.e(4343), __webpack_require__.e(6111), __webpack_require__.e(6558), __webpack_require__.e(2687), __webpack_require__.e(3719)]).then(__webpack_require__.bind(__webpack_require__, 9342))).check(inputs, host, options);
				case 'build':
						return (await Promise.all(/* import() */[__webpack_require__.e(8275), __webpack_require__.e(425), __webpack_require__.e(2685), __webpack_require__.e(788), __webpack_require__.e(5219), __webpack_require__.e(720), __webpack_require__.e(407), __webpack_require__.e(3544), __webpack_require__.e(2763), __webpack_require__.e(1760), __webpack_require__.e(2854), __webpack_require__.e(4343), __webpack_require__.e(6111), __webpack_require__.e(6558), __webpack_require__.e(2687), __webpack_require__.e(4995), __webpack_require__.e(4797)]).then(__webpack_require__.bind(__webpack_require__, 87936))).build(inputs, host, options);
				case 'publish':
						return (await Promise.all(/* import() */[__webpack_require__.e(8275), __webpack_require__.e(425), __webpack_require__.e(2685), __webpack_require__.e(788), __webpack_require__.e(5219), __webpack_require__.e(720), __webpack_require__.e(407), __webpack_require__.e(3544), __webpack_require__.e(2763), __webpack_require__.e(1760), __webpack_require__.e(2854), __webpack_require__.e(4343), __webpack_require__.e(6111), __webpack_require__.e(6558), __webpack_require__.e(2687), __webpack_require__.e(4995), __webpack_require__.e(6113), __webpack_require__.e(2289)]).then(__webpack_require__.bind(__webpack_require__, 35116))).publish(inputs, host, options);
				case 'release':
						return (await Promise.all(/* import() | asking */[__webpack_require__.e(8275), __webpack_require__.e(425), __webpack_require__.e(2685), __webpack_require__.e(788), __webpack_require__.e(5219), __webpack_require__.e(720), __webpack_require__.e(407), __webpack_require__.e(3544), __webpack_require__.e(2763), __webpack_require__.e(1760), __webpack_require__.e(2854), __webpack_require__.e(4343), __webpack_require__.e(6111), __webpack_require__.e(6558), __webpack_require__.e(2687), __webpack_require__.e(4995), __webpack_require__.e(6113), __webpack_require__.e(7051), __webpack_require__.e(9178)]).then(__webpack_require__.bind(__webpack_require__, 4780))).release(inputs, host, options);
				case 'rehearse':
						return (await Promise.all(/* import() */[__webpack_require__.e(8275), __webpack_require__.e(425), __webpack_require__.e(2685), __webpack_require__.e(788), __webpack_require__.e(5219), __webpack_require__.e(720), __webpack_require__.e(3353), __webpack_require__.e(407), __webpack_require__.e(3544), __webpack_require__.e(2763), __webpack_require__.e(1760), __webpack_require__.e(2854), __webpack_require__.e(4343), __webpack_require__.e(6111), __webpack_require__.e(6558), __webpack_require__.e(2687), __webpack_require__.e(4995), __webpack_require__.e(6113), __webpack_require__.e(7914), __webpack_require__.e(6606)]).then(__webpack_require__.bind(__webpack_require__, 37914))).rehearse(inputs, host, options);
				case 'matrix':
						return (await Promise.all(/* import() */[__webpack_require__.e(8275), __webpack_require__.e(425), __webpack_require__.e(2685), __webpack_require__.e(788), __webpack_require__.e(407), __webpack_require__.e(3544), __webpack_require__.e(2763), __webpack_require__.e(2854), __webpack_require__.e(6558), __webpack_require__.e(9168)]).then(__webpack_require__.bind(__webpack_require__, 29168))).matrix(inputs, host);
				case 'contract':
						return (0,_release_untouched_js__WEBPACK_IMPORTED_MODULE_2__/* .untouched */ .s)(host, 'contract', async () => (await Promise.all(/* import() */[__webpack_require__.e(8275), __webpack_require__.e(425), __webpack_require__.e(2685), __webpack_require__.e(788), __webpack_require__.e(407), __webpack_require__.e(3544), __webpack_require__.e(2763), __webpack_require__.e(1760), __webpack_require__.e(2854), __webpack_require__.e(6111), __webpack_require__.e(6558), __webpack_require__.e(9223), __webpack_require__.e(1828)]).then(__webpack_require__.bind(__webpack_require__, 77792))).contract(inputs, host, options));
				case 'preflight':
						return (await Promise.all(/* import() | asking */[__webpack_require__.e(8275), __webpack_require__.e(425), __webpack_require__.e(2685), __webpack_require__.e(788), __webpack_require__.e(5219), __webpack_require__.e(720), __webpack_require__.e(407), __webpack_require__.e(3544), __webpack_require__.e(2763), __webpack_require__.e(1760), __webpack_require__.e(2854), __webpack_require__.e(4343), __webpack_require__.e(6111), __webpack_require__.e(6558), __webpack_require__.e(2687), __webpack_require__.e(4995), __webpack_require__.e(6113), __webpack_require__.e(7051), __webpack_require__.e(9178)]).then(__webpack_require__.bind(__webpack_require__, 28557))).preflight(inputs, host);
				case 'doctor':
						return (await Promise.all(/* import() | asking */[__webpack_require__.e(8275), __webpack_require__.e(425), __webpack_require__.e(2685), __webpack_require__.e(788), __webpack_require__.e(5219), __webpack_require__.e(720), __webpack_require__.e(407), __webpack_require__.e(3544), __webpack_require__.e(2763), __webpack_require__.e(1760), __webpack_require__.e(2854), __webpack_require__.e(4343), __webpack_require__.e(6111), __webpack_require__.e(6558), __webpack_require__.e(2687), __webpack_require__.e(4995), __webpack_require__.e(6113), __webpack_require__.e(7051), __webpack_require__.e(9178)]).then(__webpack_require__.bind(__webpack_require__, 28557))).doctor(inputs, host);
				case 'init':
						return (await Promise.all(/* import() */[__webpack_require__.e(8275), __webpack_require__.e(425), __webpack_require__.e(2685), __webpack_require__.e(788), __webpack_require__.e(7291), __webpack_require__.e(407), __webpack_require__.e(3544), __webpack_require__.e(2763), __webpack_require__.e(2854), __webpack_require__.e(4343), __webpack_require__.e(6558), __webpack_require__.e(876)]).then(__webpack_require__.bind(__webpack_require__, 876))).init(inputs, host, options);
				case 'version':
						return (await Promise.all(/* import() */[__webpack_require__.e(8275), __webpack_require__.e(425), __webpack_require__.e(2685), __webpack_require__.e(788), __webpack_require__.e(5219), __webpack_require__.e(720), __webpack_require__.e(407), __webpack_require__.e(3544), __webpack_require__.e(2763), __webpack_require__.e(1760), __webpack_require__.e(2854), __webpack_require__.e(4343), __webpack_require__.e(6111), __webpack_require__.e(6558), __webpack_require__.e(2687), __webpack_require__.e(5783)]).then(__webpack_require__.bind(__webpack_require__, 70430))).version(inputs, host, options);
				case 'explain':
						return (await Promise.all(/* import() */[__webpack_require__.e(8275), __webpack_require__.e(425), __webpack_require__.e(2685), __webpack_require__.e(788), __webpack_require__.e(407), __webpack_require__.e(3544), __webpack_require__.e(2763), __webpack_require__.e(4343), __webpack_require__.e(8280)]).then(__webpack_require__.bind(__webpack_require__, 28280))).explain(options.words ?? []);
				case 'config':
						return (await Promise.all(/* import() */[__webpack_require__.e(8275), __webpack_require__.e(425), __webpack_require__.e(2685), __webpack_require__.e(788), __webpack_require__.e(407), __webpack_require__.e(3544), __webpack_require__.e(2763), __webpack_require__.e(2854), __webpack_require__.e(6558), __webpack_require__.e(5175)]).then(__webpack_require__.bind(__webpack_require__, 65175))).config(inputs, host, options);
				case 'withdraw':
						return (await Promise.all(/* import() */[__webpack_require__.e(8275), __webpack_require__.e(425), __webpack_require__.e(2685), __webpack_require__.e(788), __webpack_require__.e(5219), __webpack_require__.e(720), __webpack_require__.e(407), __webpack_require__.e(3544), __webpack_require__.e(2763), __webpack_require__.e(1760), __webpack_require__.e(2854), __webpack_require__.e(4343), __webpack_require__.e(6111), __webpack_require__.e(6558), __webpack_require__.e(2687), __webpack_require__.e(7051), __webpack_require__.e(2508)]).then(__webpack_require__.bind(__webpack_require__, 37207))).withdraw(inputs, host);
				case 'watch':
						return (0,_release_untouched_js__WEBPACK_IMPORTED_MODULE_2__/* .untouched */ .s)(host, 'watch', async () => (await Promise.all(/* import() */[__webpack_require__.e(8275), __webpack_require__.e(425), __webpack_require__.e(2685), __webpack_require__.e(788), __webpack_require__.e(5219), __webpack_require__.e(720), __webpack_require__.e(407), __webpack_require__.e(3544), __webpack_require__.e(2763), __webpack_require__.e(1760), __webpack_require__.e(2854), __webpack_require__.e(4343), __webpack_require__.e(6111), __webpack_require__.e(2687), __webpack_require__.e(9223), __webpack_require__.e(6902), __webpack_require__.e(130)]).then(__webpack_require__.bind(__webpack_require__, 65347))).watch(inputs, host));
				case 'verify':
						return (0,_release_untouched_js__WEBPACK_IMPORTED_MODULE_2__/* .untouched */ .s)(host, 'verify', async () => (await Promise.all(/* import() */[__webpack_require__.e(8275), __webpack_require__.e(425), __webpack_require__.e(2685), __webpack_require__.e(788), __webpack_require__.e(407), __webpack_require__.e(3544), __webpack_require__.e(2763), __webpack_require__.e(1760), __webpack_require__.e(2854), __webpack_require__.e(6111), __webpack_require__.e(9223), __webpack_require__.e(6902), __webpack_require__.e(7699)]).then(__webpack_require__.bind(__webpack_require__, 45136))).verify(inputs, host));
		}
}
/***/ }),
/***/ 4757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	E: () => (/* binding */ parseDuration),
	J: () => (/* binding */ shownLimit)
});
const UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
function shownLimit(ms) {
		return `${Math.round(ms / 100) / 10} s`;
}
function parseDuration(text) {
		if (/^\d+(\.\d+)?$/.test(text))
				return Number(text) * 1000;
		if (!/^(\d+(\.\d+)?(ms|s|m|h))+$/.test(text))
				return undefined;
		let total = 0;
		for (const [, amount = '', unit = ''] of text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)) {
				total += Number(amount) * (UNITS[unit] ?? 0);
		}
		return total;
}
/***/ }),
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
var _evidence_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43884);
var _registries_read_credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39620);
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
				about: 'Folders of the projects, one per line; default: the enclosing project, or every project if run at the root of the repository.',
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
				about: 'Show what would be done and write nothing: the changes of --fix and version as a patch, the actions of publish and withdraw as a table.',
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
				about: 'Published packages to watch, one per line: pypi:name, npm:name, or with a version; default: the newest stable one.',
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
				hides: _registries_read_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .secretsIn */ .V,
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
/***/ 44179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ko: () => (/* binding */ readInputs),
	L5: () => (/* binding */ unknown),
	lJ: () => (/* binding */ maskInput)
});
var _core_about_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87821);
var _core_did_you_mean_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24217);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _host_masks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67776);
var _host_secret_forms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64115);
var _targets_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58358);
var _duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4757);
var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96600);
const IDS = _targets_index_js__WEBPACK_IMPORTED_MODULE_3__/* .TARGETS */ .d.map(({ id }) => id);
function readInputs(command, raw) {
		const problems = [];
		const values = {};
		for (const name of Object.keys(raw)) {
				if (!(name in _inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .INPUTS */ .mc) && raw[name] !== undefined)
						problems.push(unknown('input', name, Object.keys(_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .INPUTS */ .mc)));
		}
		for (const [name, spec] of Object.entries(_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .INPUTS */ .mc)) {
				const text = raw[name] === '' ? undefined : raw[name];
				if (text !== undefined && !spec.commands.includes(command)) {
						problems.push(`${command} has no input ${name}.`);
						continue;
				}
				values[(0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .camel */ .nJ)(name)] = toValue(name, spec, text, problems);
		}
		if (problems.length > 0)
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('inputs/invalid', problems.join('\n'), `${_core_about_js__WEBPACK_IMPORTED_MODULE_6__/* .NAME */ .o_} ${command} --help`);
		return Object.freeze(values);
}
function maskInput(host, name, text) {
		const spec = _inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .INPUTS */ .mc[name];
		for (const secret of spec?.hides?.(text) ?? [text])
				maskSecret(host, name, secret);
}
function maskSecret(host, name, secret) {
		host.mask(secret);
		const how = (0,_host_masks_js__WEBPACK_IMPORTED_MODULE_1__/* .hiding */ .Q)(secret);
		if (how === 'everywhere')
				return;
		const where = how === 'alone' ? 'hidden in the log only as a separate word' : 'not hidden in the log';
		host.log.warn(`${name} has fewer than ${_host_secret_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .SHORTEST */ .t} characters: it is ${where}. Choose a longer one.`);
}
function toValue(name, spec, text, problems) {
		switch (spec.type) {
				case 'boolean':
						if (text === undefined)
								return false;
						if (/^(true|false)$/i.test(text))
								return text.toLowerCase() === 'true';
						problems.push(`${name} is ${text}; set true or false.`);
						return false;
				case 'list': {
						const items = (text ?? '')
								.split(name === 'path' ? '\n' : /[\n,]/)
								.map((item) => item.trim())
								.filter((item) => item !== '');
						if (name === 'targets' || name === 'only') {
								for (const item of items)
										if (!IDS.includes(item))
												problems.push(unknown('target', item, IDS));
						}
						return items;
				}
				case 'duration': {
						const ms = text === undefined ? undefined : (0,_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDuration */ .E)(text);
						if (text !== undefined && ms === undefined)
								problems.push(`${name} is ${text}; set a time such as 90s or 30m.`);
						return ms;
				}
				default:
						return text;
		}
}
function unknown(kind, name, known) {
		const near = (0,_core_did_you_mean_js__WEBPACK_IMPORTED_MODULE_7__/* .nearest */ .p)(name, known);
		return `Unknown ${kind} ${name}${near === undefined ? '' : `; did you mean ${near}?`}`;
}
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
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2) || error.exit === _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.interrupted)
				throw error;
		const { code, message, hint, quote } = error;
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
/***/ 24217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	p: () => (/* binding */ nearest)
});
var leven__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47785);
function nearest(typed, known) {
		const scored = known.map((name) => ({ name, distance: (0,leven__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(typed.toLowerCase(), name.toLowerCase()) }));
		scored.sort((a, b) => a.distance - b.distance);
		const best = scored[0];
		return best !== undefined && best.distance <= Math.max(2, Math.floor(typed.length / 3)) ? best.name : undefined;
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
/***/ 52363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	s: () => (/* binding */ PRIVATE_AUTHORITY)
});
const PRIVATE_AUTHORITY = 'For a private certificate authority set NODE_EXTRA_CA_CERTS and SSL_CERT_FILE to its PEM file.';
/***/ }),
/***/ 15847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	T: () => (/* binding */ shellLine),
	r: () => (/* binding */ shellWord)
});
function shellWord(word, windows = process.platform === 'win32') {
		if (windows) {
				if (/^[\w+=:./\\-][\w@+=:./\\-]*$/.test(word))
						return word;
				return /["$`%!]/.test(word) ? `'${word.replaceAll("'", "''")}'` : `"${word}"`;
		}
		return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
function shellLine(words) {
		return words.map((word) => shellWord(word)).join(' ');
}
/***/ }),
/***/ 7234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	C: () => (/* binding */ about)
});
const about = (type, text) => type.optional().describe(text);
/***/ }),
/***/ 51928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Bd: () => (/* binding */ taggedVersion),
	ED: () => (/* binding */ parseTag),
	H_: () => (/* binding */ ownTagVersion),
	KZ: () => (/* binding */ wantedVersion),
	Ud: () => (/* binding */ toSemver),
	V1: () => (/* binding */ isPrerelease),
	Z1: () => (/* binding */ explainPep440),
	b0: () => (/* binding */ tagFits),
	hq: () => (/* binding */ hasHugeNumber),
	r1: () => (/* binding */ sameVersion),
	rH: () => (/* binding */ unreleased),
	tj: () => (/* binding */ toPep440)
});
var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68898);
var semver__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62088);
var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70976);
function explainPep440(text) {
		return text.length > LONGEST || hasHugeNumber(text) ? null : (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.explain)(text);
}
function hasHugeNumber(version) {
		const numbers = (version.split('+')[0] ?? '').match(/\d{16,}/g) ?? [];
		return numbers.some((digits) => !Number.isSafeInteger(Number(digits)));
}
const UNSEEN = /[\s\p{Cc}\p{Cf}]/u;
const LONGEST = 300;
const NAME_FIRST = /^(?<name>.+?)[-/@_]v?(?<version>\d.*)$/;
const DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const WORDS = new Set(['release', 'releases', 'rel', 'version', 'ver', 'tag', 'v']);
const SEMVER_PRE = { a: 'alpha', b: 'beta', rc: 'rc' };
function parseTag(tag, projectNames = []) {
		if (UNSEEN.test(tag))
				return undefined;
		const plain = readVersion(tag);
		if (plain !== undefined)
				return { name: undefined, version: plain };
		if (tag.split('/').includes('..'))
				return undefined;
		const longestFirst = [...projectNames].sort((a, b) => b.length - a.length);
		for (const name of longestFirst) {
				for (const spelling of new Set([name, name.replace(/^@[^/]+\//, '')])) {
						const rest = afterName(tag, spelling);
						const version = rest === undefined ? undefined : readVersion(rest);
						if (version !== undefined)
								return { name, version };
				}
		}
		for (let from = 0;;) {
				const match = NAME_FIRST.exec(from === 0 ? tag : tag.slice(from));
				if (match?.groups === undefined)
						return undefined;
				const { name = '', version: text = '' } = match.groups;
				const version = readVersion(text);
				if (version !== undefined) {
						const whole = tag.slice(0, from) + name;
						return { name: WORDS.has(whole.toLowerCase()) ? undefined : whole, version };
				}
				from = tag.length - text.length;
		}
}
function afterName(tag, name) {
		if (tag.length <= name.length + 1 || (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .normalName */ .tK)(tag.slice(0, name.length)) !== (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .normalName */ .tK)(name))
				return undefined;
		return /^[-/@_]/.test(tag.slice(name.length)) ? tag.slice(name.length + 1) : undefined;
}
function readVersion(text) {
		const bare = text.replace(/^[vV](?=\d)/, '');
		const date = DATE.exec(bare);
		if (date !== null)
				return date.slice(1).map(Number).join('.');
		if (!/^\d/.test(bare) || /^\d+-\d/.test(bare))
				return undefined;
		return semver__WEBPACK_IMPORTED_MODULE_1__.valid(bare) !== null || explainPep440(bare) !== null ? bare : undefined;
}
function tagFits(tag, project) {
		const parts = parseTag(tag, [project.name]);
		if (parts === undefined || (parts.name !== undefined && parts.name !== project.name))
				return false;
		return parts.version.includes('.') || parts.version === project.version;
}
function wantedVersion({ name, version }, tag) {
		return taggedVersion(tag, name) ?? version;
}
function taggedVersion(tag, name) {
		return tag === undefined ? undefined : parseTag(tag, [name])?.version;
}
function ownTagVersion(tag, name) {
		const parts = tag === undefined ? undefined : parseTag(tag, [name]);
		return parts?.name === undefined || parts.name === name ? parts?.version : undefined;
}
function sameVersion(a, b) {
		const [left, right] = [a, b].map((version) => version.trim().replace(/^[vV](?=\d)/, ''));
		if (left === undefined || right === undefined)
				return false;
		if (left === right)
				return true;
		const [x, y] = [toPep440(left), toPep440(right)];
		if (x !== undefined && y !== undefined)
				return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.eq)(x, y);
		const [s, t] = [semver__WEBPACK_IMPORTED_MODULE_1__.parse(left), semver__WEBPACK_IMPORTED_MODULE_1__.parse(right)];
		return s !== null && t !== null && semver__WEBPACK_IMPORTED_MODULE_1__.eq(s, t) && s.build.join('.') === t.build.join('.');
}
function isPrerelease(version) {
		const bare = version.replace(/^[vV](?=\d)/, '');
		const parsed = semver__WEBPACK_IMPORTED_MODULE_1__.parse(bare);
		if (parsed !== null)
				return parsed.prerelease.length > 0;
		const explained = explainPep440(bare);
		return explained?.is_prerelease === true || explained?.is_devrelease === true;
}
function toPep440(version) {
		const explained = explainPep440(version.trim());
		if (explained === null)
				return undefined;
		return explained.local === null ? explained.public : `${explained.public}+${explained.local}`;
}
function toSemver(version) {
		const bare = version.trim().replace(/^[vV](?=\d)/, '');
		if (semver__WEBPACK_IMPORTED_MODULE_1__.valid(bare) !== null)
				return bare;
		const parts = explainPep440(bare);
		if (parts === null || parts.epoch !== 0 || parts.is_postrelease || parts.release.length > 3)
				return undefined;
		const release = [...parts.release, 0, 0].slice(0, 3).join('.');
		const [letter, number] = parts.pre ?? [];
		const pre = letter === undefined ? undefined : `${SEMVER_PRE[letter]}.${number}`;
		const dev = parts.dev === null ? undefined : `dev.${String(parts.dev)}`;
		const after = [pre, dev].filter((part) => part !== undefined).join('.');
		return `${release}${after === '' ? '' : `-${after}`}${parts.local === null ? '' : `+${parts.local}`}`;
}
function unreleased(commit) {
		return `0.0.0+g${commit.slice(0, 7)}`;
}
/***/ }),
/***/ 60948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Bf: () => (/* binding */ archiveFile),
	E4: () => (/* binding */ versionOf),
	ZL: () => (/* binding */ PLAIN_NAME),
	uv: () => (/* binding */ archiveName)
});
var _core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51928);
const PLAIN_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
function archiveName(name) {
		return name.replace(/^@[^/]+\//, '');
}
function archiveFile(name, version, format) {
		return `${archiveName(name)}-${version}.${format}`;
}
function versionOf(project, release) {
		return (0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .wantedVersion */ .KZ)(project, release.tag) ?? (0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .unreleased */ .rH)(release.commit);
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
/***/ 43884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	S: () => (/* binding */ EVIDENCE)
});
var about = __webpack_require__(87821);
var answer = __webpack_require__(61552);
var plural = __webpack_require__(84368);
var input_spec = __webpack_require__(51098);
var sigstore_inputs = __webpack_require__(97180);
;// CONCATENATED MODULE: ./.build/evidence/cosign/inputs.js
const COSIGN_INPUTS = {
		'cosign-key': {
				type: 'secret',
				about: 'Text of cosign.key, or the URI of a key in a KMS (awskms://, gcpkms://, azurekms://, hashivault://), which the cosign program asks; with it each artifact gets a Sigstore bundle signed by that key.',
				commands: input_spec/* SENDING */.F6,
		},
		'cosign-password': { type: 'secret', about: 'Password of cosign-key.', commands: input_spec/* SENDING */.F6 },
		'sigstore-trust-config': sigstore_inputs/* SIGSTORE_INPUTS */.vn['sigstore-trust-config'],
};
;// CONCATENATED MODULE: ./.build/evidence/cosign/index.js
const PLACE = {
		page: `${about/* HOME */.yZ}/blob/main/docs/signing.md`,
		values: { 'cosign-key': 'the text of cosign.key', 'cosign-password': 'its password' },
};
const cosign = {
		id: 'cosign',
		title: 'cosign',
		inputs: COSIGN_INPUTS,
		ending: '.cosign.json',
		mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
		isAbout: () => true,
		parallel: 4,
		isOn: ({ cosignKey }) => cosignKey !== undefined && cosignKey.trim() !== '',
		ahead: (inputs, _settings, _sends, host) => (0,answer/* ask */.k)({ id: 'preflight/cosign', what: 'signing with cosign-key', ...PLACE }, async () => {
				const { openKey } = await Promise.all(/* import() | sigstore */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(691), __webpack_require__.e(407), __webpack_require__.e(5021), __webpack_require__.e(9081)]).then(__webpack_require__.bind(__webpack_require__, 36488));
				return { state: 'ok', message: `Files are signed by the key ${(await openKey(inputs, host)).by}.` };
		}),
		async open(inputs, host) {
				return (await Promise.all(/* import() | sigstore */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(691), __webpack_require__.e(407), __webpack_require__.e(5021), __webpack_require__.e(9081)]).then(__webpack_require__.bind(__webpack_require__, 99804))).openKeyMaker(inputs, host);
		},
		async judge(artifact, file, trust) {
				return (await Promise.all(/* import() | sigstore */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(691), __webpack_require__.e(407), __webpack_require__.e(5021), __webpack_require__.e(9081)]).then(__webpack_require__.bind(__webpack_require__, 60579))).judgeKeyBundle(artifact, file, trust);
		},
		standIn: async (rehearsal) => (await Promise.all(/* import() | stand-ins */[__webpack_require__.e(8275), __webpack_require__.e(425), __webpack_require__.e(2685), __webpack_require__.e(788), __webpack_require__.e(5219), __webpack_require__.e(3353), __webpack_require__.e(691), __webpack_require__.e(7837), __webpack_require__.e(407), __webpack_require__.e(3544), __webpack_require__.e(3205), __webpack_require__.e(5021), __webpack_require__.e(598)]).then(__webpack_require__.bind(__webpack_require__, 53401))).openKeyStandIn(rehearsal),
		say: ({ made, adopted, by }) => `${(0,plural/* plural */.L)(made, 'file')} signed, ${(0,plural/* plural */.L)(adopted, 'signature')} kept, key ${by}`,
};
;// CONCATENATED MODULE: ./.build/evidence/gpg/inputs.js
const GPG_INPUTS = {
		'gpg-key': {
				type: 'secret',
				about: 'Armored private key; with it each artifact gets a detached signature.',
				commands: input_spec/* SENDING */.F6,
		},
		'gpg-passphrase': { type: 'secret', about: 'Passphrase of gpg-key.', commands: input_spec/* SENDING */.F6 },
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
const gpg = {
		id: 'gpg',
		title: 'sign',
		tools: ['gpg'],
		inputs: GPG_INPUTS,
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
				whyNone: async (inputs, settings, host) => (await Promise.all(/* import() | sigstore */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(691), __webpack_require__.e(407), __webpack_require__.e(5021), __webpack_require__.e(9081)]).then(__webpack_require__.bind(__webpack_require__, 98335))).whyNone(await load(), inputs, settings, host),
				async open(inputs, host, about, settings) {
						const { openMaker } = await Promise.all(/* import() | sigstore */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(691), __webpack_require__.e(407), __webpack_require__.e(5021), __webpack_require__.e(9081)]).then(__webpack_require__.bind(__webpack_require__, 98335));
						return openMaker(await load(), inputs, settings, about, host);
				},
				async judge(artifact, file, trust, host) {
						const { judgeBundle } = await Promise.all(/* import() | sigstore */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(691), __webpack_require__.e(407), __webpack_require__.e(5021), __webpack_require__.e(9081)]).then(__webpack_require__.bind(__webpack_require__, 27950));
						return judgeBundle(await load(), artifact, file, trust, host);
				},
		};
}
;// CONCATENATED MODULE: ./.build/evidence/pep740/index.js
const pep740 = {
		id: 'pep740',
		title: 'pep 740',
		...signedBy(async () => (await Promise.all(/* import() | sigstore */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(691), __webpack_require__.e(407), __webpack_require__.e(5021), __webpack_require__.e(9081)]).then(__webpack_require__.bind(__webpack_require__, 91447))).attestation),
		tableOf: 'sigstore',
		ending: '.publish.attestation',
		mediaType: 'application/json',
		isAbout: ({ kind }) => kind === 'wheel' || kind === 'sdist',
		goesTo: ['pypi'],
		say: ({ made, adopted, by }) => `${(0,plural/* plural */.L)(made, 'file')} attested, ${(0,plural/* plural */.L)(adopted, 'attestation')} kept, for ${by}`,
};
var sbom_root = __webpack_require__(99657);
;// CONCATENATED MODULE: ./.build/evidence/sbom/index.js
const sbomAttestation = {
		id: 'sbom-attestation',
		title: 'attest',
		...signedBy(async () => (await Promise.all(/* import() | sigstore */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(691), __webpack_require__.e(407), __webpack_require__.e(5021), __webpack_require__.e(9081)]).then(__webpack_require__.bind(__webpack_require__, 86134))).contents),
		tableOf: 'sigstore',
		ending: '.attestation.json',
		mediaType: sigstore_inputs/* BUNDLE_TYPE */.q$,
		predicate: ({ file }) => (0,sbom_root/* formOf */.Q)(file)?.predicate ?? '',
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
		...signedBy(async () => (await Promise.all(/* import() | sigstore */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(691), __webpack_require__.e(407), __webpack_require__.e(5021), __webpack_require__.e(9081)]).then(__webpack_require__.bind(__webpack_require__, 43934))).provenance),
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
		ahead: async (inputs, settings, sends, host) => (await Promise.all(/* import() | sigstore */[__webpack_require__.e(8275), __webpack_require__.e(2685), __webpack_require__.e(691), __webpack_require__.e(407), __webpack_require__.e(5021), __webpack_require__.e(9081)]).then(__webpack_require__.bind(__webpack_require__, 30808))).signAhead(inputs, settings, sends, host),
		standIn: async (rehearsal) => (await Promise.all(/* import() | stand-ins */[__webpack_require__.e(8275), __webpack_require__.e(425), __webpack_require__.e(2685), __webpack_require__.e(788), __webpack_require__.e(5219), __webpack_require__.e(3353), __webpack_require__.e(691), __webpack_require__.e(7837), __webpack_require__.e(407), __webpack_require__.e(3544), __webpack_require__.e(3205), __webpack_require__.e(5021), __webpack_require__.e(598)]).then(__webpack_require__.bind(__webpack_require__, 5488))).openSigstore(rehearsal),
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
	pt: () => (/* binding */ LARGEST_LOCK),
	yN: () => (/* binding */ placesIn)
});
var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
var _core_memo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13068);
const DEEPEST = 200;
const LARGEST = 1_000_000;
const LARGEST_LOCK = 4_000_000;
const START = { line: 1, column: 1 };
function readJson(text, most = LARGEST) {
		if (text === undefined)
				return broken('The file is not UTF-8 text.', START, 'Save it as UTF-8 without a byte order mark.');
		if (text.length > most)
				return broken(`The file is larger than ${most / 1_000_000} MB.`, START);
		if (text.includes('\0'))
				return broken('The file contains NUL characters: it is not UTF-8 text.', START, 'Save it as UTF-8.');
		if (text.trim() === '')
				return broken('The file is empty.', START);
		const marked = text.startsWith('\uFEFF');
		const body = marked ? ` ${text.slice(1)}` : text;
		const starts = lineStarts(body);
		const place = (offset) => positionOf(starts, offset);
		const deep = tooDeep(body);
		if (deep !== undefined)
				return broken(`The file is nested deeper than ${DEEPEST} levels.`, place(deep));
		const errors = [];
		const tree = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(body, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
		const first = errors[0];
		if (first !== undefined || tree === undefined) {
				const where = place(first?.offset ?? 0);
				return broken(`Not valid JSON: ${words(first)}.`, where, 'npm reads strict JSON: remove comments and trailing commas.');
		}
		return {
				value: JSON.parse(body),
				problems: [
						...(marked
								? [
										{
												message: 'The file begins with a byte order mark.',
												hint: 'Save it as UTF-8 without a byte order mark.',
												...START,
										},
								]
								: []),
						...doubled(tree, place),
				],
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
const members = (0,_core_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .memo */ .p)((node) => [node], ({ children = [] }) => new Map([...children]
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
function lineStarts(text) {
		const starts = [0];
		for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
				starts.push(at + 1);
		return starts;
}
function positionOf(starts, offset) {
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
				const middle = Math.ceil((low + high) / 2);
				if (starts[middle] <= offset)
						low = middle;
				else
						high = middle - 1;
		}
		return { line: low + 1, column: offset - starts[low] + 1 };
}
function placesIn(text) {
		const starts = lineStarts(text);
		return (offset) => positionOf(starts, offset);
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
/***/ 99657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Q: () => (/* binding */ formOf),
	g: () => (/* binding */ sbomRoot)
});
var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
var _plain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75140);
const CYCLONEDX = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
		metadata: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
				component: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
						hashes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ alg: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), content: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })).default([]),
						externalReferences: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })).default([]),
				}),
		}),
});
const SPDX = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
		spdxVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
		packages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
				packageFileName: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
				checksums: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ algorithm: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), checksumValue: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })).default([]),
		})),
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
function sbomRoot(text) {
		const says = (0,_plain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .plainJson */ .R)(text);
		const cyclonedx = CYCLONEDX.safeParse(says).data?.metadata.component;
		if (cyclonedx !== undefined) {
				const file = cyclonedx.externalReferences.find(({ type, url }) => type === 'distribution' && !url.includes('/'))?.url;
				const sha256 = cyclonedx.hashes.find(({ alg }) => alg === 'SHA-256')?.content;
				return file === undefined || sha256 === undefined ? undefined : { file, sha256, says, predicate: CYCLONEDX_BOM };
		}
		const spdx = SPDX.safeParse(says).data;
		const root = spdx?.packages.find(({ packageFileName }) => packageFileName !== undefined);
		const sha256 = root?.checksums.find(({ algorithm }) => algorithm === 'SHA256')?.checksumValue;
		if (spdx === undefined || root?.packageFileName === undefined || sha256 === undefined)
				return undefined;
		const predicate = spdxDocument(spdx.spdxVersion.replace(/^SPDX-/, ''));
		return { file: root.packageFileName, sha256, says, predicate };
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
/***/ 59867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	r: () => (/* binding */ steadyNow)
});
function steadyNow() {
		return Math.round(performance.timeOrigin + performance.now());
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
		return { url, credential: basic(decoded(username), decoded(password), url) };
}
function loginIn(address) {
		return URL.canParse(address) ? fromAddress(new URL(address)) : undefined;
}
function headersFor(given, url) {
		return given !== undefined && given.origin === url.origin ? given.headers : {};
}
function decoded(text) {
		try {
				return decodeURIComponent(text);
		}
		catch {
				return text;
		}
}
/***/ }),
/***/ 79180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	FN: () => (/* binding */ serverOf),
	Kv: () => (/* binding */ signerOf),
	UG: () => (/* binding */ ghRepository),
	ZP: () => (/* binding */ workflowPage),
	ih: () => (/* binding */ treePage),
	ir: () => (/* binding */ apiOf),
	kv: () => (/* binding */ filePage),
	uU: () => (/* binding */ rerunOf),
	vh: () => (/* binding */ isEnterpriseServer)
});
var _loopback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20488);
function serverOf(env) {
		const stated = env['GITHUB_SERVER_URL'] || (env['GH_HOST'] ? `https://${env['GH_HOST']}` : '');
		return new URL(URL.canParse(stated) ? stated : 'https://github.com');
}
function apiOf(env) {
		if (env['GITHUB_API_URL'])
				return env['GITHUB_API_URL'];
		const server = serverOf(env);
		return isEnterpriseServer(env) ? `${server.origin}/api/v3` : `${server.protocol}//api.${server.host}`;
}
function isEnterpriseServer(env) {
		const server = serverOf(env);
		return !/(^|\.)(github\.com|ghe\.com)$/i.test(server.hostname) && !(0,_loopback_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(server);
}
function signerOf(env) {
		const server = serverOf(env);
		const { host, hostname, origin: web } = server;
		if (isEnterpriseServer(env))
				return { issuer: `${web}/_services/token`, web };
		if (/\.ghe\.com$/i.test(hostname))
				return { issuer: `https://token.actions.${host}`, web };
		return { issuer: 'https://token.actions.githubusercontent.com', web: 'https://github.com' };
}
function ghRepository(env, repository) {
		const { host } = serverOf(env);
		return host === 'github.com' ? repository : `${host}/${repository}`;
}
function rerunOf(env) {
		const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
		if (env['GITHUB_ACTIONS'] !== 'true' || !repository || !/^\d+$/.test(run ?? ''))
				return 'run publish again';
		return `choose Re-run failed jobs at ${serverOf(env).origin}/${repository}/actions/runs/${run}`;
}
function filePage(env, repository, path) {
		return `${serverOf(env).origin}/${repository}/blob/HEAD/${path.split('/').map(encodeURIComponent).join('/')}`;
}
function treePage(env, repository, at) {
		return `${serverOf(env).origin}/${repository}/tree/${at.split('/').map(encodeURIComponent).join('/')}`;
}
function workflowPage(env) {
		const [, repository, path] = /^([\w.-]+\/[\w.-]+)\/(.+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '') ?? [];
		return repository === undefined || path === undefined ? undefined : filePage(env, repository, path);
}
/***/ }),
/***/ 31812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	K: () => (/* binding */ faultOf),
	v: () => (/* binding */ Fault)
});
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _core_private_authority_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52363);
var _core_system_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52708);
class Fault extends Error {
		kind;
		words;
		transient;
		hint;
		origin;
		constructor(kind, words, more = {}) {
				super(words);
				this.name = 'Fault';
				this.kind = kind;
				this.words = words;
				this.transient = more.transient ?? false;
				this.hint = more.hint;
				this.origin = more.origin;
		}
}
const RESET = new Set([
		'ECONNRESET',
		'EPIPE',
		'UND_ERR_SOCKET',
		'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
		'UND_ERR_ABORTED',
]);
const TIMEOUT = new Set([
		'ETIMEDOUT',
		'UND_ERR_CONNECT_TIMEOUT',
		'UND_ERR_HEADERS_TIMEOUT',
		'UND_ERR_BODY_TIMEOUT',
		'DEADLINE',
]);
const NO_TLS = new Set(['ERR_SSL_WRONG_VERSION_NUMBER', 'ERR_SSL_PACKET_LENGTH_TOO_LONG']);
const UNREACHABLE = new Set(['ENETUNREACH', 'EHOSTUNREACH', 'ENETDOWN', 'EADDRNOTAVAIL']);
function faultOf(error) {
		if (error instanceof Fault)
				return error;
		const code = codeOf(error);
		const origin = error;
		if ((0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .systemWords */ .j5)(error) !== undefined && error.path !== undefined)
				throw error;
		if (code === '' && /^(Type|Reference|Range)Error$/.test(nameOf(error)))
				throw error;
		if (code === 'ECONNREFUSED') {
				return new Fault('refused', `the connection${towards(error)} was refused`, {
						transient: true,
						hint: 'Check the network, HTTPS_PROXY or HTTP_PROXY if one is set, and the URL if you set it.',
						origin,
				});
		}
		if (RESET.has(code) || code.startsWith('HPE_')) {
				return new Fault('reset', 'the connection was closed before the answer was complete', { transient: true, origin });
		}
		if (TIMEOUT.has(code))
				return new Fault('timeout', 'no answer before the timeout', { transient: true, origin });
		if (UNREACHABLE.has(code))
				return new Fault('refused', 'the network cannot reach it', { transient: true, origin });
		if (code === 'EAI_AGAIN') {
				const hint = 'Check the network and its name server.';
				return new Fault('name', 'its name could not be resolved', { transient: true, hint, origin });
		}
		if (code === 'ENOTFOUND') {
				return new Fault('name', 'the host does not exist', {
						hint: 'Check the network and its name server, and the URL if you set it.',
						origin,
				});
		}
		if (NO_TLS.has(code)) {
				return new Fault('certificate', `it does not answer with TLS (${code})`, {
						hint: 'Check the address and its port. Plain HTTP is only used on this machine (127.0.0.1, localhost): elsewhere it has to be served with https.',
						origin,
				});
		}
		if (/CERT|SELF_SIGNED|ALTNAME|UNABLE_TO|ERR_TLS|ERR_SSL|EPROTO/.test(code)) {
				return new Fault('certificate', `its TLS certificate or protocol was not accepted (${code})`, {
						hint: _core_private_authority_js__WEBPACK_IMPORTED_MODULE_2__/* .PRIVATE_AUTHORITY */ .s,
						origin,
				});
		}
		return new Fault('failed', `the request failed (${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .thrownWords */ .mG)(error)})`, { origin });
}
function codeOf(error) {
		if (typeof error !== 'object' || error === null)
				return '';
		const { code, cause, errors } = error;
		if (typeof code === 'string')
				return code;
		if (Array.isArray(errors) && errors.length > 0)
				return codeOf(errors[0]);
		return cause === undefined ? '' : codeOf(cause);
}
function towards(error) {
		if (typeof error !== 'object' || error === null)
				return '';
		const { address, port, cause, errors } = error;
		if (typeof address === 'string')
				return ` to ${address.includes(':') ? `[${address}]` : address}:${String(port)}`;
		return towards(Array.isArray(errors) ? errors[0] : cause);
}
function nameOf(error) {
		return error instanceof Error ? error.name : '';
}
/***/ }),
/***/ 99389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	P: () => (/* binding */ retryAfter),
	V: () => (/* binding */ createHttp)
});
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59867);
var _http_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31812);
const ATTEMPTS = 6;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 60_000;
const TIMEOUT_MS = 30_000;
const BUDGET_MS = 180_000;
const SLOWEST_BYTES_PER_SECOND = 50_000;
const TRANSIENT = new Set([408, 425, 429, 500, 502, 503, 504]);
function createHttp(options) {
		const random = options.random ?? Math.random;
		let attempt;
		return async (request) => {
				attempt ??= Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(7016)]).then(__webpack_require__.bind(__webpack_require__, 37016)).then((module) => module.createAttempt(options));
				const send = await attempt;
				const method = request.method ?? 'GET';
				const timeoutMs = request.timeoutMs ?? TIMEOUT_MS + ((request.length ?? 0) / SLOWEST_BYTES_PER_SECOND) * 1000;
				const repeats = (request.retry ?? (method === 'GET' || method === 'HEAD' ? 'safe' : 'never')) === 'safe';
				const began = (0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .steadyNow */ .r)();
				let waited = 0;
				for (let count = 1;; count += 1) {
						const left = (request.budgetMs ?? Math.max(BUDGET_MS, timeoutMs)) - ((0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .steadyNow */ .r)() - began) - waited;
						const answer = await outcomeOf(() => send(request, Math.max(1, Math.min(timeoutMs, left))));
						if (options.signal.aborted)
								throw interrupted();
						const wait = waitAfter(answer, count, random);
						if (!repeats || wait === undefined || count >= ATTEMPTS || wait >= left) {
								if (answer instanceof _http_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .v)
										throw explain(answer, method, request.url, count);
								return answer;
						}
						waited += wait;
						await options.sleep(wait);
						if (options.signal.aborted)
								throw interrupted();
				}
		};
}
async function outcomeOf(send) {
		try {
				return await send();
		}
		catch (error) {
				return (0,_http_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOf */ .K)(error);
		}
}
function waitAfter(answer, count, random) {
		const jittered = random() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** count);
		if (answer instanceof _http_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .v)
				return answer.transient ? jittered : undefined;
		const asked = retryAfter(answer.headers, (0,_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .steadyNow */ .r)());
		const limited = answer.status === 403 && (asked !== undefined || answer.headers['x-ratelimit-remaining'] === '0');
		if (!limited && !TRANSIENT.has(answer.status))
				return undefined;
		return asked ?? jittered;
}
function retryAfter(headers, ours) {
		const theirs = Date.parse(headers['date'] ?? '');
		const now = Number.isNaN(theirs) ? ours : theirs;
		const value = headers['retry-after']?.trim();
		if (value !== undefined) {
				if (/^\d+(\.\d+)?$/.test(value))
						return Number(value) * 1000;
				const date = Date.parse(value);
				if (!Number.isNaN(date))
						return Math.max(0, date - now);
		}
		const reset = headers['x-ratelimit-reset'];
		if (headers['x-ratelimit-remaining'] === '0' && reset !== undefined && /^\d+$/.test(reset)) {
				return Math.max(0, Number(reset) * 1000 - now);
		}
		return undefined;
}
function interrupted() {
		return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('interrupted', 'Interrupted.', { exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.interrupted });
}
function explain(fault, method, url, attempts) {
		const host = URL.canParse(url) ? new URL(url).host : 'an invalid URL';
		const tries = attempts === 1 ? '' : ` (tried ${attempts} times)`;
		return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2(`http/${fault.kind}`, `${method} ${host}: ${fault.words}${tries}.`, {
				...(fault.hint === undefined ? {} : { hint: fault.hint }),
				cause: fault.origin,
		});
}
/***/ }),
/***/ 20248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	g: () => (/* binding */ requestIdToken),
	l: () => (/* binding */ mayAskIdToken)
});
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _credential_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49260);
const ISSUED = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ value: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[\x21-\x7e]{1,20000}$/) });
function mayAskIdToken(env) {
		return URL.canParse(env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '');
}
async function requestIdToken({ env, http }, audience) {
		const url = new URL(env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '');
		url.searchParams.set('audience', audience);
		const credential = (0,_credential_js__WEBPACK_IMPORTED_MODULE_2__/* .bearer */ .CM)(env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '', url);
		const answer = await http({ url: url.href, credential });
		const issued = answer.status === 200 ? ISSUED.safeParse(answer.json()).data : undefined;
		if (issued !== undefined)
				return issued.value;
		throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('oidc/refused', `GitHub did not issue an id-token to this job (${answer.status}).`, {
				hint: 'Add to the job: permissions: { id-token: write, contents: write }. If it has them, run it again.',
		});
}
/***/ }),
/***/ 79688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	S: () => (/* binding */ createLocalHost)
});
var external_node_fs_ = __webpack_require__(73024);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var promises_ = __webpack_require__(58500);
var about = __webpack_require__(87821);
var errors = __webpack_require__(8005);
var system_error = __webpack_require__(52708);
var external_node_readline_promises_ = __webpack_require__(26848);
;// CONCATENATED MODULE: ./.build/host/ask.js
async function askLine(question, { input, output }, signal) {
		if (!input.readable)
				return undefined;
		const lines = (0,external_node_readline_promises_.createInterface)({ input, output, terminal: false });
		const ended = new Promise((resolve) => lines.once('close', () => resolve(undefined)));
		try {
				const line = await Promise.race([lines.question(question, { signal }), ended]);
				if (line === undefined)
						output.write('\n');
				return line?.trim();
		}
		finally {
				lines.close();
		}
}
var clock = __webpack_require__(59867);
var environment = __webpack_require__(56508);
var host_http = __webpack_require__(99389);
var id_token = __webpack_require__(20248);
var host_masks = __webpack_require__(67776);
var outlet = __webpack_require__(36348);
var own_folder = __webpack_require__(50614);
var external_node_child_process_ = __webpack_require__(31421);
var external_node_crypto_ = __webpack_require__(77598);
var output = __webpack_require__(22352);
var process_tree = __webpack_require__(79773);
var host_system = __webpack_require__(29592);
var watchdog = __webpack_require__(58646);
;// CONCATENATED MODULE: ./.build/host/windows.js
const SPECIAL = /[()\][%!^"`<>&|;, *?]/g;
function startedAs([program = '', ...args], env = process.env, system = host_system/* SYSTEM */.I) {
		if (!system.windows || !/\.(cmd|bat)$/i.test(program))
				return { file: program, args, verbatim: false };
		const words = [escaped(external_node_path_.win32.normalize(program)), ...args.map((word) => escaped(escaped(quoted(word))))];
		const shell = inSystem('cmd.exe', env);
		return { file: shell, args: ['/d', '/s', '/c', `"${words.join(' ')}"`], verbatim: true };
}
function endTree(pid, env = process.env) {
		(0,external_node_child_process_.spawnSync)(inSystem('taskkill.exe', env), ['/pid', String(pid), '/T', '/F'], { windowsHide: true, stdio: 'ignore' });
}
function inSystem(name, env) {
		const root = Object.entries(env).find(([key]) => /^systemroot$/i.test(key))?.[1] ?? 'C:\\Windows';
		return external_node_path_.win32.join(root, 'System32', name);
}
function quoted(word) {
		return `"${word.replace(/(\\*)"/g, '$1$1\\"').replace(/\\+$/, '$&$&')}"`;
}
function escaped(text) {
		return text.replace(SPECIAL, '^$&');
}
;// CONCATENATED MODULE: ./.build/host/process.js
const KEEP = 1024 * 1024;
const GRACE_MS = 2000;
const UNREAD_MS = 5000;
const LONGEST_TIMER_MS = 2 ** 31 - 1;
const living = new Set();
let exitHooked = false;
function hookExit() {
		if (exitHooked)
				return;
		exitHooked = true;
		process.once('exit', () => {
				for (const live of living)
						live.kill();
		});
}
function createProcesses(options) {
		const { signal } = options;
		const mine = new Set();
		hookExit();
		const endAll = async () => {
				await Promise.all([...mine].map((live) => live.end()));
		};
		signal.addEventListener('abort', () => void endAll(), { once: true });
		function launch(child) {
				if (signal.aborted)
						throw interrupted();
				const mark = newMark();
				const spawned = spawnChild(child, mark);
				const pid = spawned.pid;
				const find = () => (0,process_tree/* familyOf */.Ap)(pid, mark);
				let expired = false;
				const lastWords = (0,output/* keepLast */.Af)(child.keep ?? KEEP);
				const lines = child.onLine && (0,output/* splitLines */.uz)((line) => child.onLine?.(line, 'stderr'));
				spawned.stderr.on('data', (chunk) => {
						lastWords.add(chunk);
						lines?.add(chunk);
				});
				spawned.stderr.on('end', () => lines?.end());
				spawned.stdin.on('error', () => { });
				const ended = waitFor(spawned, child.leavesNothing === true ? () => [] : find);
				const live = {
						kill: () => (host_system/* SYSTEM */.I.windows ? endTree(pid) : (0,process_tree/* signalEach */.eC)(find(), 'SIGKILL')),
						end: async (graceMs = GRACE_MS) => {
								await endFamily(pid, find, graceMs);
								await ended;
						},
				};
				const deadline = setTimeout(() => {
						expired = true;
						void live.end();
				}, Math.min(child.timeoutMs, LONGEST_TIMER_MS));
				living.add(live);
				mine.add(live);
				void ended.then(() => {
						clearTimeout(deadline);
						living.delete(live);
						mine.delete(live);
				});
				const running = {
						pid,
						stdin: spawned.stdin,
						stdout: spawned.stdout,
						stderr: lastWords.text,
						ended,
						family: async () => find(),
						end: live.end,
				};
				return { running, spawned, timedOut: () => expired };
		}
		return {
				start: (child) => {
						const { running } = launch(child);
						if (child.input !== undefined)
								running.stdin.end(child.input);
						return running;
				},
				run: async (child) => {
						const begun = performance.now();
						const { running, spawned, timedOut } = launch(child);
						const kept = (0,output/* keepLast */.Af)(child.keep ?? KEEP);
						const lines = child.onLine && (0,output/* splitLines */.uz)((line) => child.onLine?.(line, 'stdout'));
						spawned.stdout.on('data', (chunk) => {
								kept.add(chunk);
								lines?.add(chunk);
						});
						spawned.stdout.on('end', () => lines?.end());
						running.stdin.end(child.input ?? '');
						const { code, signal: by } = await running.ended;
						if (signal.aborted)
								throw interrupted();
						const ms = Math.round(performance.now() - begun);
						return { code, signal: by, stdout: kept.text(), stderr: running.stderr(), timedOut: timedOut(), ms };
				},
				endAll,
		};
}
const OWN = `${process.env[process_tree/* MARK */.M$] === undefined ? '' : `${process.env[process_tree/* MARK */.M$]}.`}${(0,external_node_crypto_.randomBytes)(12).toString('hex')}`;
function newMark() {
		return `${OWN}.${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
}
function spawnChild(child, mark) {
		const [program] = child.command;
		if (program === undefined)
				throw new Error('a child needs a program');
		const { file, args, verbatim } = startedAs(child.command);
		if (child.leavesNothing !== true)
				(0,watchdog/* startWatchdog */.M)(OWN);
		const spawned = (0,external_node_child_process_.spawn)(file, args, {
				cwd: child.cwd,
				env: { ...child.env, [process_tree/* MARK */.M$]: mark },
				stdio: ['pipe', 'pipe', 'pipe'],
				detached: !host_system/* SYSTEM */.I.windows,
				windowsHide: true,
				windowsVerbatimArguments: verbatim,
				shell: false,
		});
		spawned.on('error', () => { });
		if (spawned.pid === undefined)
				throw notStarted(program, child.cwd);
		return spawned;
}
function notStarted(program, cwd) {
		const why = (() => {
				if (!isFolder(cwd))
						return `its working folder ${cwd} does not exist`;
				if (!program.includes('/') && !program.includes('\\'))
						return 'it is not on PATH';
				try {
						(0,external_node_fs_.accessSync)(program, external_node_fs_.constants.F_OK);
				}
				catch {
						return 'the file does not exist';
				}
				try {
						(0,external_node_fs_.accessSync)(program, external_node_fs_.constants.X_OK);
				}
				catch {
						return 'the file is not executable';
				}
				return 'the system refused to run it; the interpreter that its first line names may be missing';
		})();
		return new errors/* ReleaseError */.K2('process/not-started', `${program} could not be started: ${why}.`);
}
function isFolder(path) {
		return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function interrupted() {
		return new errors/* ReleaseError */.K2('interrupted', 'Interrupted.', { exit: errors/* EXIT */.dc.interrupted });
}
function waitFor(spawned, find) {
		return new Promise((resolve) => {
				let giveUp;
				let closed = false;
				spawned.once('close', (code, signal) => {
						closed = true;
						clearTimeout(giveUp);
						resolve({ code, signal });
				});
				spawned.once('exit', () => {
						void (async () => {
								if (find().length > 0)
										await endFamily(spawned.pid, find, 500);
								if (closed)
										return;
								giveUp = setTimeout(() => {
										spawned.stdout.destroy();
										spawned.stderr.destroy();
								}, UNREAD_MS);
						})();
				});
		});
}
async function endFamily(pid, find, graceMs) {
		if (host_system/* SYSTEM */.I.windows)
				return endTree(pid);
		const begun = performance.now();
		let left = find();
		(0,process_tree/* signalEach */.eC)(left, 'SIGTERM');
		for (let pause = 5; left.length > 0 && performance.now() - begun < graceMs; pause = Math.min(pause * 2, 100)) {
				await (0,promises_.setTimeout)(pause);
				left = find();
		}
		for (let round = 0; left.length > 0 && round < 50; round += 1) {
				(0,process_tree/* signalEach */.eC)(left, 'SIGKILL');
				await (0,promises_.setTimeout)(20);
				left = find();
		}
}
var progress = __webpack_require__(39910);
var real_path = __webpack_require__(94977);
var removal = __webpack_require__(35021);
var toolkit = __webpack_require__(49023);
var host_tools = __webpack_require__(63078);
;// CONCATENATED MODULE: ./.build/host/local.js
function createLocalHost(options) {
		const signal = options.signal ?? new AbortController().signal;
		const masks = (0,host_masks/* createMasks */._)();
		for (const secret of secretsIn(options.env))
				masks.add(secret);
		const log = (0,progress/* createLog */.hM)(options.stderr ?? process.stderr, {
				verbose: options.verbose ?? false,
				quiet: options.quiet ?? false,
				redact: masks.redact,
		});
		const processes = createProcesses({ signal });
		const sleep = (ms) => (0,promises_.setTimeout)(ms, undefined, { signal });
		const workspaces = (0,environment/* workspacesOf */.cE)(options.env, [options.cwd, ...(options.paths ?? [])]);
		const env = (0,environment/* withCleanPath */.dq)(options.env, workspaces);
		const tools = (0,host_tools/* createTools */.uK)((0,environment/* pathOf */.XM)(env), workspaces, (name, file) => log.debug(`${name} is ${file}`));
		const http = (0,host_http/* createHttp */.V)({ signal, env, sleep, userAgent: `${about/* NAME */.o_}/${about/* VERSION */.xv}` });
		const { terminal } = options;
		const ask = (question) => askLine((0,outlet/* outgoing */.by)(question, 'text', { write() { } }, masks.redact), terminal, signal);
		let base;
		const removeBase = () => {
				if (base !== undefined)
						(0,removal/* removeFolderSync */.IY)(base);
		};
		return {
				kind: 'local',
				env,
				cwd: options.cwd,
				log,
				...(terminal === undefined ? {} : { ask }),
				signal,
				now: clock/* steadyNow */.r,
				sleep,
				run(child) {
						tools.settle();
						return processes.run(child);
				},
				start(child) {
						tools.settle();
						return processes.start(child);
				},
				http,
				tool: tools.tool,
				async tempDir(prefix) {
						if (base === undefined) {
								const parent = tempFolder(options.env, workspaces);
								base = makeBase(parent);
								process.once('exit', removeBase);
								await (0,own_folder/* sweep */.X0)(parent);
						}
						return (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(base, `${prefix}-`));
				},
				async idToken(audience) {
						if ((0,id_token/* mayAskIdToken */.l)(env)) {
								const token = await (0,id_token/* requestIdToken */.g)({ env, http }, audience);
								masks.add(token);
								return token;
						}
						if (env['GITHUB_ACTIONS'] === 'true')
								throw (0,toolkit/* noPermission */.RI)(env);
						throw new errors/* ReleaseError */.K2('oidc/not-in-actions', 'An id-token exists only in GitHub Actions.', {
								hint: `Set a token: ${about/* ENV_PREFIX */.N8}PYPI_TOKEN or ${about/* ENV_PREFIX */.N8}NPM_TOKEN.`,
						});
				},
				mask: masks.add,
				annotate() { },
				async summary() { },
				async output() { },
				async saveHandover() { },
				async loadHandover() {
						throw new errors/* ReleaseError */.K2('handover/none', 'Outside GitHub Actions, no build job hands over a release.', {
								exit: errors/* EXIT */.dc.usage,
								hint: `Name the folder of the prepared release: ${about/* NAME */.o_} publish release/`,
						});
				},
				redact: masks.redact,
				async close() {
						await processes.endAll();
						process.removeListener('exit', removeBase);
						if (base !== undefined)
								await (0,removal/* removeFolder */.v$)(base);
						base = undefined;
				},
		};
}
function makeBase(parent) {
		try {
				return (0,own_folder/* ownFolder */.vY)(parent);
		}
		catch (error) {
				const words = (0,system_error/* systemWords */.j5)(error) ?? 'it does not exist';
				const isFull = system_error/* FULL_DISK */.ym.test(error.code ?? '');
				throw new errors/* ReleaseError */.K2('system/refused', `A temporary folder cannot be created in ${parent}: ${words}.`, {
						hint: isFull ? system_error/* FREE_SPACE */.Kt : 'Set TMPDIR (in Actions RUNNER_TEMP) to a folder you own.',
						cause: error,
				});
		}
}
function secretsIn(env) {
		return Object.entries(env).flatMap(([name, value = '']) => {
				if (/^(ACTIONS_(ID_TOKEN_REQUEST|RUNTIME)|GITHUB|GH|NODE_AUTH|NPM)_TOKEN$/.test(name))
						return [value];
				if (!/_proxy$/i.test(name) || !URL.canParse(value))
						return [];
				const { password } = new URL(value);
				return password === '' ? [] : [password, decoded(password)];
		});
}
function decoded(text) {
		try {
				return decodeURIComponent(text);
		}
		catch {
				return text;
		}
}
function tempFolder(env, workspaces) {
		const named = [env['RUNNER_TEMP'] ?? '', (0,external_node_os_.tmpdir)()].filter((path) => (0,external_node_path_.isAbsolute)(path));
		const places = process.platform === 'win32' ? named : [...named, '/tmp'];
		const outside = places.find((path) => (0,external_node_fs_.existsSync)(path) && !workspaces.some((one) => (0,real_path/* isWithin */.U)(path, one)));
		return outside ?? places[0] ?? (0,external_node_os_.tmpdir)();
}
/***/ }),
/***/ 67776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Q: () => (/* binding */ hiding),
	_: () => (/* binding */ createMasks)
});
var _readings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1788);
var _secret_forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64115);
const PIECE = 8;
const PART = 12;
const LONG = 16;
const ARMOR = /^(-----.*|[A-Za-z-]+: .*)$/;
const WORD = /(?:(?!\.\.)[^\s"'`<>(){}[\],;|…])+/g;
function createMasks() {
		const heads = new Map();
		const long = { heads: new Map(), tails: new Map(), inside: new Set() };
		const alone = new Set();
		const known = new Set();
		const add = (form, isLong) => {
				if (known.has(form))
						return;
				known.add(form);
				note(heads, form.slice(0, PIECE), form);
				if (!isLong)
						return;
				note(long.heads, form.slice(0, PIECE), form);
				note(long.tails, form.slice(-PIECE), form);
				for (let at = 0; at + PART <= form.length; at += 1)
						long.inside.add(form.slice(at, at + PART));
		};
		return {
				add(secret) {
						const lines = secret.split(/\r?\n/).map((line) => line.trim());
						for (const line of lines.length > 1 ? lines.filter((one) => !ARMOR.test(one)) : [secret]) {
								const found = line.length >= _secret_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .SHORTEST */ .t ? (0,_secret_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .formsOf */ .X)(line) : [];
								for (const form of found)
										add(form, line.length >= LONG);
								if (hiding(line) === 'alone')
										alone.add(line);
						}
				},
				redact(text) {
						if (known.size === 0 && alone.size === 0)
								return text;
						const ranges = [...whole(text, heads), ...pieces(text, long), ...words(text, alone)];
						return ranges.length === 0 ? text : covered(text, ranges);
				},
		};
}
function note(index, key, form) {
		const there = index.get(key);
		if (there === undefined)
				index.set(key, [form]);
		else
				there.push(form);
}
function hiding(secret) {
		if (secret.length >= _secret_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .SHORTEST */ .t)
				return 'everywhere';
		return secret.length >= 4 && !/^[A-Za-z]+$/.test(secret) ? 'alone' : 'never';
}
function whole(text, heads) {
		const found = matches(text, heads);
		for (const { text: reading, starts, ends } of (0,_readings_js__WEBPACK_IMPORTED_MODULE_0__/* .readingsOf */ .RO)(text)) {
				for (const [from, to] of matches(reading, heads)) {
						const range = [starts[from] ?? 0, ends[to - 1] ?? text.length];
						if (to - from >= LONG || !/\s/.test(text.slice(...range).replaceAll(_readings_js__WEBPACK_IMPORTED_MODULE_0__/* .LINE_END */ .J2, '')))
								found.push(range);
				}
		}
		return found;
}
function matches(text, heads) {
		const found = [];
		for (let at = 0; at + PIECE <= text.length; at += 1) {
				for (const form of heads.get(text.slice(at, at + PIECE)) ?? []) {
						if (text.startsWith(form, at))
								found.push([at, at + form.length]);
				}
		}
		return found;
}
function pieces(text, { heads, tails, inside }) {
		const found = [];
		if (heads.size === 0)
				return found;
		for (let at = 0; at + PART <= text.length; at += 1) {
				if (inside.has(text.slice(at, at + PART)))
						found.push([at, at + PART]);
		}
		for (const { 0: word, index } of text.matchAll(WORD)) {
				for (let at = 0; at + PIECE <= word.length; at += 1) {
						const part = word.slice(at, at + PIECE);
						if (heads.get(part)?.some((form) => form.startsWith(word.slice(at))))
								found.push([index + at, index + word.length]);
						if (tails.get(part)?.some((form) => form.endsWith(word.slice(0, at + PIECE))))
								found.push([index, index + at + PIECE]);
				}
		}
		return found;
}
function words(text, secrets) {
		const inWord = /[A-Za-z0-9]/;
		return [...secrets].flatMap((secret) => places(text, secret)
				.filter((at) => !inWord.test(text[at - 1] ?? '') && !inWord.test(text[at + secret.length] ?? ''))
				.map((at) => [at, at + secret.length]));
}
function places(text, part) {
		const found = [];
		for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
				found.push(at);
		return found;
}
function covered(text, ranges) {
		let result = '';
		let from = 0;
		let open;
		const close = () => {
				if (open === undefined)
						return;
				result += `${text.slice(from, open[0])}***`;
				from = open[1];
		};
		for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
				if (open !== undefined && start <= open[1])
						open[1] = Math.max(open[1], end);
				else {
						close();
						open = [start, end];
				}
		}
		close();
		return result + text.slice(from);
}
/***/ }),
/***/ 22352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Af: () => (/* binding */ keepLast),
	T6: () => (/* binding */ CUT),
	uz: () => (/* binding */ splitLines)
});
var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46193);
const CUT = '[beginning omitted]';
const LONGEST_LINE = 64 * 1024;
const MOST_SHOWN = 1024 * 1024;
function keepLast(limit) {
		let chunks = [];
		let size = 0;
		let dropped = false;
		return {
				add(chunk) {
						chunks.push(chunk);
						size += chunk.length;
						if (size <= limit * 2)
								return;
						chunks = [Buffer.concat(chunks).subarray(-limit)];
						size = limit;
						dropped = true;
				},
				text() {
						const all = Buffer.concat(chunks);
						const cut = all.length > limit;
						const text = all.subarray(cut ? -limit : 0).toString('utf8');
						return cut || dropped ? `${CUT}\n${text}` : text;
				},
		};
}
function splitLines(onLine, most = MOST_SHOWN) {
		const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf8');
		let rest = '';
		let left = most;
		const pass = (line) => {
				if (left < 0)
						return;
				left -= line.length + 1;
				onLine(left < 0 ? '[the rest is omitted]' : line);
		};
		return {
				add(chunk) {
						const lines = (rest + decoder.write(chunk)).split('\n');
						rest = lines.pop() ?? '';
						for (const line of lines)
								pass(line.endsWith('\r') ? line.slice(0, -1) : line);
						if (rest.length > LONGEST_LINE) {
								pass(rest);
								rest = '';
						}
				},
				end() {
						rest += decoder.end();
						if (rest !== '')
								pass(rest);
						rest = '';
				},
		};
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
var _core_about_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87821);
var _core_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34002);
var _removal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35021);
var _watchdog_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58646);
const OURS = new RegExp(`^${_core_about_js__WEBPACK_IMPORTED_MODULE_7__/* .NAME */ .o_}-(gpg-)?[A-Za-z0-9]{6}$`);
const OWNER = '.owner';
const LARGEST_RECORD = 1 << 20;
function ownFolder(parent, kind = '') {
		const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, `${_core_about_js__WEBPACK_IMPORTED_MODULE_7__/* .NAME */ .o_}-${kind}`)));
		writeOwner(folder);
		(0,_watchdog_js__WEBPACK_IMPORTED_MODULE_6__/* .removeAfterUs */ .b)(folder);
		return (0,_removal_js__WEBPACK_IMPORTED_MODULE_5__/* .noteMade */ .qq)(folder);
}
function writeOwner(folder, files = []) {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, OWNER), [ownerOf(process.pid) ?? '', ...files].join('\n'), { mode: 0o600, flag: 'wx' });
}
async function sweep(parent) {
		const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(parent).catch(() => []);
		const left = names.filter((name) => OURS.test(name)).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, name));
		for (const folder of left.filter((one) => filesOfDead(one)?.length === 0))
				await (0,_removal_js__WEBPACK_IMPORTED_MODULE_5__/* .removeFolder */ .v$)((0,_removal_js__WEBPACK_IMPORTED_MODULE_5__/* .noteMade */ .qq)(folder));
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
		return `${machineId()} ${pid} ${startOf(pid)}`;
}
function startOf(pid) {
		const stat = textOf(`/proc/${pid}/stat`);
		return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '0';
}
function machineId() {
		const about = [textOf('/proc/sys/kernel/random/boot_id'), namespace(), (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)()].join('\n');
		return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(about).slice(0, 16);
}
function namespace() {
		try {
				return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)('/proc/self/ns/pid');
		}
		catch {
				return '';
		}
}
function textOf(file) {
		try {
				return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
		}
		catch {
				return '';
		}
}
/***/ }),
/***/ 34213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
function program(from, name) {
		return readFileSync(new URL(name, from), 'utf8');
}
/***/ }),
/***/ 39910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	YA: () => (/* binding */ seconds),
	hM: () => (/* binding */ createLog),
	nI: () => (/* binding */ paint)
});
var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
var pretty_ms__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41692);
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18001);
var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59867);
var _outlet_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36348);
const TITLE = 11;
const BODY = 58;
const TIME = 7;
const SILENT = [5_000, 15_000, 30_000, 60_000];
function seconds(ms) {
		return ms < 60_000 ? `${(ms / 1000).toFixed(1)} s` : (0,pretty_ms__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(ms, { secondsDecimalDigits: 0 });
}
function paint(level, text, screen) {
		if (screen.isTTY !== true || process.env['NO_COLOR'])
				return text;
		const colour = level === 'note' ? 'cyan' : level === 'warning' ? 'yellow' : 'red';
		return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(colour, text, { validateStream: false });
}
function createLog(screen, options) {
		const now = options.now ?? _clock_js__WEBPACK_IMPORTED_MODULE_2__/* .steadyNow */ .r;
		const busy = new Set();
		const quiet = options.quiet === true;
		const live = screen.isTTY === true && !quiet;
		const body = Math.min(BODY, Math.max(0, (screen.columns ?? 80) - TITLE - TIME - 3));
		let shown = false;
		let last = now();
		let said = 0;
		let timer;
		const erase = () => {
				if (shown)
						screen.write('\r\u001b[2K');
				shown = false;
		};
		const draw = () => {
				if (quiet || busy.size === 0)
						return;
				const text = [...busy].map((item) => `${item.title} ${seconds(now() - item.since)}`).join(', ');
				if (!live) {
						const times = said;
						if (now() - last < (SILENT[Math.min(times, SILENT.length - 1)] ?? 0))
								return;
						print(`  ${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .Ow)(text)} …`);
						said = times + 1;
						return;
				}
				screen.write(`\r\u001b[2K  ${options.redact((0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .Ow)(text)).slice(0, (screen.columns ?? 80) - 4)} …`);
				shown = true;
		};
		const print = (line) => {
				erase();
				screen.write(`${(0,_outlet_js__WEBPACK_IMPORTED_MODULE_4__/* .outgoing */ .by)(line, 'text', screen, options.redact)}\n`);
				last = now();
				said = 0;
				draw();
		};
		return {
				step(title, lines, ms) {
						if (quiet)
								return;
						const [first = '', ...rest] = live && body < BODY ? lines.flatMap((line) => narrowed(line, body)) : lines;
						print(`  ${title.padEnd(TITLE)}${first.padEnd(body)} ${seconds(ms).padStart(TIME - 1)}`);
						for (const line of rest)
								print(`  ${''.padEnd(TITLE)}${line}`);
				},
				busy(title) {
						const item = { title, since: now() };
						busy.add(item);
						timer ??= setInterval(draw, live ? 100 : 1_000).unref();
						draw();
						return () => {
								busy.delete(item);
								erase();
								if (busy.size === 0) {
										clearInterval(timer);
										timer = undefined;
								}
								draw();
						};
				},
				info: (line) => {
						if (!quiet)
								print(line);
				},
				warn: (line) => print(`${paint('warning', 'warning', screen)}  ${line}`),
				debug: (line) => {
						if (options.verbose && !quiet)
								print(`    ${line}`);
				},
		};
}
function narrowed(line, width) {
		const lines = [];
		for (const word of line.split(/ +/)) {
				const last = lines.at(-1);
				if (last !== undefined && last.length + 1 + word.length <= width)
						lines[lines.length - 1] = `${last} ${word}`;
				else
						lines.push(word);
		}
		return lines;
}
/***/ }),
/***/ 1788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	J2: () => (/* binding */ LINE_END),
	RO: () => (/* binding */ readingsOf),
	pj: () => (/* binding */ plain)
});
const DEEPEST = 3;
const MARGIN = String.raw `(?:npm (?:error|ERR!|warn|notice|verbose|http)[ \t]+|[|│>][ \t]+)?`;
const GAP = String.raw `[\s\u00ad\u200b-\u200f\u2028\u2029\u2060\ufeff]+${MARGIN}|\u001b\[[0-9;?]*[A-Za-z]`;
const LINE_END = new RegExp(String.raw `[ \t]*\r?\n[ \t]*${MARGIN}`, 'g');
const PERCENT = '(?:%[0-9A-Fa-f]{2})+';
const BACKSLASH = String.raw `\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|\\[nrtbfv0]|\\[!-%'-/:-@[-${'`'}{-~]`;
const ENTITY = '&(?:amp|lt|gt|quot|apos|nbsp|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});';
const TOKEN = new RegExp([GAP, PERCENT, BACKSLASH, ENTITY].join('|'), 'g');
const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '' };
function readingsOf(text) {
		const readings = [];
		let last;
		for (let depth = 0; depth < DEEPEST; depth += 1) {
				const next = resolve(last?.text ?? text);
				if (next === undefined)
						break;
				last = last === undefined ? next : through(next, last);
				readings.push(last);
		}
		return readings;
}
function plain(text) {
		return resolve(text)?.text ?? text;
}
function resolve(text) {
		const starts = [];
		const ends = [];
		const parts = [];
		let from = 0;
		const put = (piece, start, width) => {
				parts.push(piece);
				for (let at = 0; at < piece.length; at += 1) {
						starts.push(width === 0 ? start + at : start);
						ends.push(width === 0 ? start + at + 1 : start + width);
				}
		};
		for (const match of text.matchAll(TOKEN)) {
				const [token] = match;
				put(text.slice(from, match.index), from, 0);
				from = match.index + token.length;
				if (!token.startsWith('%'))
						put(meaning(token), match.index, token.length);
				let at = match.index;
				for (const [piece, width] of token.startsWith('%') ? bytes(token) : []) {
						put(piece, at, width);
						at += width;
				}
		}
		if (from === 0)
				return undefined;
		put(text.slice(from), from, 0);
		return { text: parts.join(''), starts, ends };
}
function bytes(run) {
		const raw = Buffer.from(run.replaceAll('%', ''), 'hex');
		const text = raw.toString('utf8');
		if (text.includes('\ufffd'))
				return [...raw].map((byte) => [String.fromCharCode(byte), 3]);
		return [...text].map((char) => [char, 3 * Buffer.byteLength(char)]);
}
function meaning(token) {
		if (token.startsWith('&')) {
				const name = token.slice(1, -1);
				const number = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
				if (!name.startsWith('#'))
						return NAMED[name] ?? '';
				return number <= 0x10ffff ? String.fromCodePoint(number).trim() : '';
		}
		if (!token.startsWith('\\'))
				return '';
		if (/^\\[ux]/.test(token))
				return String.fromCharCode(Number.parseInt(token.slice(2), 16)).trim();
		return /^\\[nrtbfv0]$/.test(token) ? '' : token.slice(1);
}
function through(next, last) {
		return {
				text: next.text,
				starts: next.starts.map((at) => last.starts[at] ?? 0),
				ends: next.ends.map((at) => last.ends[at - 1] ?? 0),
		};
}
/***/ }),
/***/ 73280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	C: () => (/* binding */ createRelay),
	N: () => (/* binding */ throughRelay)
});
var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51455);
var node_http__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37067);
var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76760);
var node_stream_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46466);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8005);
const LARGEST = 2 * 1024 ** 3;
const ATTEMPT_MS = 300_000;
const NAMES_ADDRESSES = /json|html|text/;
function createRelay(origins, { http, tempDir }) {
		const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomBytes)(16).toString('hex');
		let users = 0;
		let answers = 0;
		let folder;
		let base;
		let opened;
		const placeOf = (at) => `${base}/${key}/${at}`;
		const through = (text) => origins.reduce((led, origin, at) => led.replaceAll(originIn(origin), placeOf(at)), text);
		const answer = async (request, response) => {
				const [, given, at, rest = '/'] = /^\/([0-9a-f]+)\/(\d+)(\/.*)?$/.exec(request.url ?? '') ?? [];
				const origin = given === key ? origins[Number(at)] : undefined;
				const method = request.method === 'HEAD' ? 'HEAD' : 'GET';
				if (origin === undefined)
						return end(response, 404, 'not found');
				if (request.method !== method)
						return end(response, 405, 'only reading is relayed');
				if (users === 0)
						return end(response, 403, 'only an installation may read this registry: set [build] install');
				folder ??= tempDir('relay');
				answers += 1;
				const saveTo = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(await folder, String(answers));
				const headers = { accept: request.headers.accept ?? '*/*' };
				const url = `${origin}${rest}`;
				try {
						const got = await http({
								method,
								url,
								headers,
								saveTo,
								maxBytes: LARGEST,
								timeoutMs: ATTEMPT_MS,
								retry: 'never',
						});
						const type = got.headers['content-type'] ?? 'application/octet-stream';
						const saved = got.status >= 200 && got.status < 300 && method === 'GET';
						const page = saved && NAMES_ADDRESSES.test(type) ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readFile)(saveTo) : undefined;
						if (saved && (page === undefined || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(page))) {
								response.writeHead(got.status, { 'content-type': type });
								return await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_6__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.createReadStream)(saveTo), response);
						}
						const text = page === undefined ? got.text() : page.toString('utf8');
						const rooted = text.replace(/(\bhref\s*=\s*["']|"url"\s*:\s*")\/(?!\/)/gi, `$1${placeOf(Number(at))}/`);
						response.writeHead(got.status, { 'content-type': type }).end(through(rooted));
				}
				finally {
						await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rm)(saveTo, { force: true });
				}
		};
		const open = () => {
				opened ??= listen((0,node_http__WEBPACK_IMPORTED_MODULE_4__.createServer)((request, response) => {
						answer(request, response).catch((error) => end(response, 502, error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ReleaseError */ .K2 ? error.message : 'the registry could not be read'));
				}));
				return opened;
		};
		return {
				async through(text) {
						base = await open();
						return through(text);
				},
				real: (text) => base === undefined ? text : origins.reduce((said, origin, at) => said.replaceAll(placeOf(at), origin), text),
				async during(work) {
						users += 1;
						try {
								return await work();
						}
						finally {
								users -= 1;
						}
				},
		};
}
async function throughRelay({ relay }, text) {
		return relay === undefined ? text : relay.through(text);
}
function originIn(origin) {
		return new RegExp(`${origin.replaceAll(/[.[\]]/g, '\\$&')}(?=[/"'\\s]|$)`, 'gm');
}
async function listen(server) {
		await new Promise((done, failed) => server.once('error', failed).listen(0, '127.0.0.1', done));
		server.unref();
		return `http://127.0.0.1:${server.address().port}`;
}
function end(response, status, words) {
		if (response.headersSent)
				response.destroy();
		else
				response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ error: words }));
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
/***/ 64115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	X: () => (/* binding */ formsOf),
	t: () => (/* binding */ SHORTEST)
});
var _readings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1788);
const SHORTEST = 8;
function formsOf(secret) {
		const raw = Buffer.from(secret, 'utf8');
		const hex = raw.toString('hex');
		const coded = [0, 1, 2].map((offset) => base64At(raw, offset));
		const all = [
				secret,
				(0,_readings_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(secret),
				(0,_readings_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_readings_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(secret)),
				(0,_readings_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_readings_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_readings_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(secret))),
				secret.replaceAll(' ', '+'),
				...coded,
				...coded.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
				hex,
				hex.toUpperCase(),
		];
		return [...new Set(all.flatMap((form) => [form, form.replaceAll(/\s+/g, '')]))].filter((form) => form.length >= SHORTEST);
}
function base64At(secret, offset) {
		const text = Buffer.concat([Buffer.alloc(offset), secret]).toString('base64');
		const begin = Math.ceil((offset * 8) / 6);
		return text.slice(begin, Math.floor(((offset + secret.length) * 8) / 6));
}
/***/ }),
/***/ 49023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	H8: () => (/* binding */ HANDOVER_VARIABLE),
	RI: () => (/* binding */ noPermission),
	eY: () => (/* binding */ askToolkit),
	hl: () => (/* binding */ noArtifactService)
});
var _core_about_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87821);
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18001);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _github_server_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79180);
const HANDOVER_VARIABLE = `${_core_about_js__WEBPACK_IMPORTED_MODULE_1__/* .ENV_PREFIX */ .N8}HANDOVER`;
const NOT_WRITTEN = 'A file that the runner gives to each step cannot be written.';
const RERUN = 'Run it again: the run’s page → Re-run jobs → Re-run failed jobs.';
const NO_PERMISSION = 'This job may not request an id-token, so it cannot use trusted publishing: it lacks id-token: write.';
const CURES = [
		{
				sign: /ACTIONS_ID_TOKEN_REQUEST_(URL|TOKEN)/,
				code: 'oidc/no-permission',
				message: () => NO_PERMISSION,
				hint: permissionOf,
		},
		{
				sign: /GHESNotSupportedError|not currently supported on GHES/,
				code: 'handover/ghes',
				message: (_, env) => noArtifacts(env),
				hint: () => GHES_WAYS,
				usage: true,
		},
		{
				sign: /ACTIONS_(RUNTIME_TOKEN|RESULTS_URL)/,
				code: 'handover/no-service',
				message: () => 'The runner gives this step no access to the artifact service.',
				hint: () => `Only steps with uses: have it: replace node dist/index.js in run: by uses: ${_core_about_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME */ .o_}/${_core_about_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME */ .o_}/build@…. A local runner such as act hands over through a folder: set ${HANDOVER_VARIABLE} to one that both jobs reach.`,
				usage: true,
		},
		{
				sign: /ArtifactNotFoundError|Artifact not found|No artifacts? found/i,
				code: 'handover/absent',
				message: () => 'The build job of this run handed over no release with this plan-digest.',
				hint: () => 'plan-digest must be the output of the build job of this run: with: plan-digest: ${{ needs.build.outputs.plan-digest }}. Artifacts are kept for 7 days: after that, re-run all jobs.',
				usage: true,
		},
		{
				sign: /quota has been hit|insufficient usage/i,
				code: 'handover/quota',
				message: () => 'The artifact storage of this account is full.',
				hint: () => 'Delete old artifacts (repository → Actions → a run → Artifacts) or raise the limit (Settings → Billing); usage is counted again every 6 to 12 hours. Then re-run failed jobs.',
		},
		{
				sign: /summary file|file command|Missing file at path|GITHUB_(OUTPUT|STATE|ENV|PATH)|EACCES|EROFS|ENOSPC/,
				code: 'runner/file',
				message: () => NOT_WRITTEN,
				hint: () => 'Check the owner and the free space of the folder _temp of the runner (RUNNER_TEMP), and that a container of the job mounts it.',
		},
];
function noArtifacts(env) {
		return `${(0,_github_server_js__WEBPACK_IMPORTED_MODULE_2__/* .serverOf */ .FN)(env).host} is a GitHub Enterprise Server: the release cannot travel as an artifact of the run there.`;
}
const GHES_WAYS = [
		'Choose one:',
		`  a folder that both jobs reach (one runner, a network drive): env: { ${HANDOVER_VARIABLE}: /srv/releases }`,
		`  your own artifact steps: env: { ${HANDOVER_VARIABLE}: none }, actions/upload-artifact@v3 with path: release after build, actions/download-artifact@v3 before publish, and release-dir: release there`,
		'  one job: command: release with single-job: accept-risk',
].join('\n');
async function askToolkit(asked, env, work) {
		try {
				return await work();
		}
		catch (error) {
				if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2)
						throw error;
				throw explained(asked, env, error);
		}
}
function noArtifactService(env) {
		return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('handover/ghes', noArtifacts(env), { exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.usage, hint: GHES_WAYS });
}
function noPermission(env) {
		return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('oidc/no-permission', NO_PERMISSION, { hint: permissionOf(env) });
}
function permissionOf(env) {
		return `Add to ${jobOf(env)}:\n  permissions:\n    id-token: write\n    contents: write\nPull requests from forks never get an id-token. To use a token instead, set it: pypi-token, npm-token.`;
}
function explained(asked, env, error) {
		const { name = '', message = String(error) } = (error ?? {});
		const words = (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .Ow)(message).slice(0, 300);
		const quote = words === '' ? [] : [words];
		const cure = CURES.find(({ sign }) => sign.test(name) || sign.test(words));
		if (cure !== undefined) {
				return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2(cure.code, cure.message(asked, env), {
						...{ hint: cure.hint(env), quote, cause: error },
						...(cure.usage === true ? { exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.usage } : {}),
				});
		}
		if (asked === 'an id-token') {
				const hint = `${RERUN} A runner of your own must reach ${serviceOf(env['ACTIONS_ID_TOKEN_REQUEST_URL'])}.`;
				return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('oidc/refused', 'GitHub did not issue an id-token to this job.', { hint, quote });
		}
		if (asked === 'a file of the runner') {
				return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('runner/file', NOT_WRITTEN, { quote });
		}
		const hint = `${RERUN} A runner of your own must reach ${serviceOf(env['ACTIONS_RESULTS_URL'])}.`;
		return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('handover/service', `The artifact service of GitHub failed: ${asked}.`, { hint, quote });
}
function jobOf(env) {
		const file = /^[^/]+\/[^/]+\/(.+?)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '')?.[1];
		const job = env['GITHUB_JOB'] === undefined ? 'the publish job' : `the job ${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .Ow)(env['GITHUB_JOB'])}`;
		return file === undefined ? job : `${job} in ${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .Ow)(file)}`;
}
function serviceOf(url) {
		return url !== undefined && URL.canParse(url) ? new URL(url).host : '*.actions.githubusercontent.com';
}
/***/ }),
/***/ 63078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	FU: () => (/* binding */ pageOfTool),
	O: () => (/* binding */ howToGet),
	_j: () => (/* binding */ OLDEST),
	uK: () => (/* binding */ createTools)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _core_about_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87821);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8005);
var _real_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94977);
const GET = {
		docker: 'Install Docker 20.10 or newer and start it.',
		podman: 'Install Podman 4 or newer.',
		cosign: 'Install cosign 3 or newer and put it on PATH (in Actions: sigstore/cosign-installer).',
		git: 'Install Git 2.32 or newer and put it on PATH.',
		gpg: 'Install GnuPG 2.2 or newer and put it on PATH, or leave gpg-key unset.',
		'gpg-agent': undefined,
		'gpg-connect-agent': undefined,
		npm: 'Install Node.js with npm 10 or newer (in Actions: actions/setup-node).',
		node: 'Install Node.js 20.19 or newer (in Actions: actions/setup-node).',
		uv: `Install uv (pip install uv), or let ${_core_about_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME */ .o_} download it.`,
};
const OLDEST = {
		git: '2.32',
		gpg: '2.2',
		npm: '10.0',
		node: '20.19',
		uv: '0.9.0',
};
function howToGet(name) {
		return GET[name] ?? `Install ${name} and put it on PATH.`;
}
const PAGES = {
		docker: 'https://docs.docker.com/engine/install/',
		podman: 'https://podman.io/docs/installation',
		cosign: 'https://docs.sigstore.dev/cosign/system_config/installation/',
		git: 'https://git-scm.com/downloads',
		gpg: 'https://gnupg.org/download/',
		npm: 'https://nodejs.org/en/download',
		node: 'https://nodejs.org/en/download',
		uv: 'https://docs.astral.sh/uv/getting-started/installation/',
};
function pageOfTool(name) {
		return PAGES[name];
}
const SUFFIXES = process.platform === 'win32' ? ['.exe', '.cmd', '.bat', ''] : [''];
function createTools(path, workspaces, found) {
		const known = new Map();
		const look = (name) => {
				if (!known.has(name))
						known.set(name, findTool(name, path, workspaces));
				return known.get(name);
		};
		const told = new Set();
		let settled = false;
		return {
				tool(name) {
						const file = look(name);
						if (file === undefined) {
								throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K2(`tool/${name}`, `${name} is required but not on PATH.`, {
										exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.usage,
										hint: howToGet(name),
								});
						}
						if (!told.has(name))
								found(name, file);
						told.add(name);
						return file;
				},
				settle() {
						if (settled)
								return;
						settled = true;
						for (const name of Object.keys(GET))
								look(name);
				},
		};
}
function findTool(name, path, workspaces) {
		for (const folder of path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter(Boolean)) {
				for (const suffix of SUFFIXES) {
						const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name + suffix);
						try {
								(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
								if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile() && !workspaces.some((one) => (0,_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .U)(file, one)))
										return file;
						}
						catch {
						}
				}
		}
		return undefined;
}
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
/***/ 41418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ek: () => (/* binding */ repositoryUrl),
	d0: () => (/* binding */ HEADERS),
	hS: () => (/* binding */ sha256In),
	pN: () => (/* binding */ listPages),
	y0: () => (/* binding */ apiUrl)
});
var _host_github_server_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79180);
var _origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31464);
var _remote_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(511);
const HEADERS = { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' };
const ON_A_PAGE = 100;
function apiUrl(host) {
		return (0,_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedUrl */ .$V)((0,_host_github_server_js__WEBPACK_IMPORTED_MODULE_2__/* .apiOf */ .ir)(host.env), 'GITHUB_API_URL');
}
function repositoryUrl(api, repository) {
		return `${api.href.replace(/\/$/, '')}/repos/${repository}`;
}
async function listPages(get, item, { asked, most, refused, unread }) {
		const items = [];
		for (let page = 1; page <= most; page += 1) {
				const answer = await get(`per_page=${ON_A_PAGE}&page=${page}`);
				if (answer.status !== 200) {
						const error = refused(answer);
						if (error !== undefined)
								throw error;
						break;
				}
				const found = (0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .readAnswer */ .JN)(answer, (0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(item), asked, unread);
				items.push(...found);
				if (found.length < ON_A_PAGE)
						break;
		}
		return items;
}
function sha256In(digest) {
		return /^sha256:([0-9a-f]{64})$/.exec(digest ?? '')?.[1];
}
/***/ }),
/***/ 88138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Rb: () => (/* binding */ registryAt),
	i5: () => (/* binding */ isNpm),
	ug: () => (/* binding */ NPM_REGISTRY)
});
var _origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31464);
const NPM_REGISTRY = 'https://registry.npmjs.org/';
function isNpm(registry) {
		return registry.href === NPM_REGISTRY || (0,_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(registry);
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
/***/ 94773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Kf: () => (/* binding */ readRegistries),
	N4: () => (/* binding */ configuredCache),
	PI: () => (/* binding */ npmEnvironment),
	Z_: () => (/* binding */ writeUserConfig),
	kx: () => (/* binding */ npmCredentials)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _host_credential_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49260);
var _host_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56508);
var _host_home_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82278);
var _host_loopback_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20488);
var _host_relay_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73280);
var _origin_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31464);
var _address_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88138);
var _npmrc_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(63900);
const KEPT = /^(registry|@[^:]+:registry|cafile|ca|ca\[\]|strict-ssl|proxy|https-proxy|noproxy|maxsockets|fetch-[a-z-]+)$/;
async function npmEnvironment(host) {
		const all = Object.entries((0,_host_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .installerEnv */ .MK)(host.env, (0,_host_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceOf */ .B3)(host.env, host.cwd)));
		const own = all.filter(([name]) => !/^(UV|PIP)_/.test(name));
		const led = own.map(async ([name, value]) => {
				return [name, /_registry$/i.test(name) ? await (0,_host_relay_js__WEBPACK_IMPORTED_MODULE_4__/* .throughRelay */ .N)(host, (0,_host_credential_js__WEBPACK_IMPORTED_MODULE_7__/* .loginIn */ .Xj)(value)?.url.href ?? value) : value];
		});
		return Object.fromEntries(await Promise.all(led));
}
async function npmCredentials(host) {
		const places = new Map();
		for (const { key, value } of await readLines(host)) {
				const [, place, kind] = /^(\/\/.+?):(_authToken|_auth|username|_password)$/.exec(key) ?? [];
				if (place === undefined || kind === undefined || value === '' || value.includes('${'))
						continue;
				places.set(place, (places.get(place) ?? new Map()).set(kind, value));
		}
		return [...places].flatMap(([place, kinds]) => readCredential(place, kinds, host) ?? []);
}
function readCredential(place, kinds, host) {
		const address = [`https:${place}`, `http:${place}`].find((one) => URL.canParse(one) && wanted(new URL(one)));
		if (address === undefined)
				return undefined;
		const { origin } = new URL(address);
		const [token, pair, username, password] = ['_authToken', '_auth', 'username', '_password'].map((one) => kinds.get(one));
		const plain = (text) => Buffer.from(text ?? '', 'base64').toString('utf8');
		const whole = pair === undefined ? `${username ?? ''}:${plain(password)}` : plain(pair);
		const [user, secret] = [whole.slice(0, whole.indexOf(':')), whole.slice(whole.indexOf(':') + 1)];
		for (const one of [token, pair, password, secret])
				if (one)
						host.mask(one);
		const found = token !== undefined ? (0,_host_credential_js__WEBPACK_IMPORTED_MODULE_7__/* .bearer */ .CM)(token, address) : secret === '' ? undefined : (0,_host_credential_js__WEBPACK_IMPORTED_MODULE_7__/* .basic */ .HX)(user, secret, address);
		return found === undefined ? undefined : { below: `${origin}/`, credential: found };
}
function wanted(url) {
		return url.href !== _address_js__WEBPACK_IMPORTED_MODULE_6__/* .NPM_REGISTRY */ .ug && (url.protocol === 'https:') !== (0,_origin_js__WEBPACK_IMPORTED_MODULE_5__/* .isLoopback */ .U9)(url);
}
async function writeUserConfig(host, folder, registry, more = {}) {
		const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'npmrc');
		const project = Object.entries(more).map(([key, value]) => ({ key, value }));
		const lines = [...(await readLines(host)).filter(({ key }) => KEPT.test(key)), ...project];
		const kept = registry === undefined ? lines : lines.filter(({ key }) => !key.endsWith('registry'));
		const all = direct(registry === undefined ? kept : [...kept, { key: 'registry', value: registry }], host);
		const text = all.map(({ key, value }) => `${key}=${value}\n`).join('');
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, await (0,_host_relay_js__WEBPACK_IMPORTED_MODULE_4__/* .throughRelay */ .N)(host, text), { mode: 0o600 });
		return path;
}
function direct(lines, host) {
		if (!lines.some(({ key }) => /^(https-)?proxy$/.test(key)))
				return lines;
		const stated = lines.filter(({ key }) => key === 'noproxy').map(({ value }) => value);
		return [...lines, { key: 'noproxy', value: (0,_host_loopback_js__WEBPACK_IMPORTED_MODULE_8__/* .withLoopback */ .Yv)([...stated, (0,_host_loopback_js__WEBPACK_IMPORTED_MODULE_8__/* .noProxyOf */ .xn)(host.env)].join(',')) }];
}
async function readRegistries(host) {
		const lines = await readLines(host);
		const set = Object.entries(host.env).find(([name, value]) => /^npm_config_registry$/i.test(name) && value)?.[1];
		const registry = set ?? lines.findLast(({ key }) => key === 'registry')?.value;
		const scoped = lines.filter(({ key, value }) => /^@[^:]+:registry$/.test(key) && URL.canParse(value));
		const scopes = Object.fromEntries(scoped.map(({ key, value }) => [key.slice(0, key.indexOf(':')), value]));
		return { registry: registry !== undefined && URL.canParse(registry) ? registry : _address_js__WEBPACK_IMPORTED_MODULE_6__/* .NPM_REGISTRY */ .ug, scopes };
}
async function configuredCache(host) {
		return (await readLines(host)).find(({ key, value }) => key === 'cache' && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(value))?.value;
}
async function readLines(host) {
		const home = (0,_host_home_js__WEBPACK_IMPORTED_MODULE_3__/* .homeOf */ .lt)(host.env);
		const file = host.env['npm_config_userconfig'] ?? host.env['NPM_CONFIG_USERCONFIG'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.npmrc');
		const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => '');
		return (0,_npmrc_js__WEBPACK_IMPORTED_MODULE_9__/* .npmrcLines */ .OO)(text).map(({ key, value }) => {
				return { key, value: value.replace(/\$\{([^}?]+)\??\}/g, (whole, name) => host.env[name] ?? whole) };
		});
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
		return named(`${address.host}${decodeURIComponent(address.pathname)}`, name);
}
/***/ }),
/***/ 31464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$V: () => (/* binding */ trustedUrl),
	U9: () => (/* reexport safe */ _host_loopback_js__WEBPACK_IMPORTED_MODULE_1__.U9),
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
/***/ 94000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	tr: () => (/* binding */ isRelayed),
	BC: () => (/* binding */ pythonIndexes),
	qD: () => (/* binding */ uvConfigFile)
});
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var dist = __webpack_require__(3292);
var memo = __webpack_require__(13068);
var object = __webpack_require__(36074);
var credential = __webpack_require__(49260);
var host_home = __webpack_require__(82278);
var relay = __webpack_require__(73280);
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./.build/registries/pypi/pip-config.js
async function readPipConfig(env) {
		const home = (0,host_home/* homeOf */.lt)(env);
		const user = process.platform === 'win32'
				? [(0,external_node_path_.join)(env['APPDATA'] ?? '', 'pip', 'pip.ini')]
				: [(0,external_node_path_.join)(env['XDG_CONFIG_HOME'] || (0,external_node_path_.join)(home, '.config'), 'pip', 'pip.conf'), (0,external_node_path_.join)(home, '.pip', 'pip.conf')];
		const settings = new Map();
		const own = env['PIP_CONFIG_FILE'];
		for (const file of own === external_node_os_.devNull ? [] : ['/etc/pip.conf', ...user, ...(own ? [own] : [])]) {
				const text = await (0,promises_.readFile)(file, 'utf8').catch(() => '');
				for (const [key, value] of parsePipConfig(text))
						settings.set(key, value);
		}
		const value = (name) => env[`PIP_${name.toUpperCase().replaceAll('-', '_')}`] || settings.get(name) || '';
		const list = (name) => value(name).split(/\s+/).filter(Boolean);
		return { index: value('index-url') || undefined, extra: list('extra-index-url'), findLinks: list('find-links') };
}
function parsePipConfig(text) {
		const found = new Map();
		let section = '';
		let key;
		for (const line of text.split(/\r?\n/)) {
				if (/^\s*([#;].*)?$/.test(line))
						continue;
				const head = /^\[([^\]]+)\]/.exec(line)?.[1];
				const pair = /^([A-Za-z][\w-]*)\s*[=:]\s*(.*)$/.exec(line);
				if (head !== undefined) {
						section = head;
						key = undefined;
				}
				else if (/^\s/.test(line) && key !== undefined) {
						found.set(key, `${found.get(key) ?? ''} ${line.trim()}`.trim());
				}
				else if (pair !== null && (section === 'global' || section === 'install')) {
						key = pair[1].toLowerCase().replaceAll('_', '-');
						found.set(key, pair[2].trim());
				}
				else {
						key = undefined;
				}
		}
		return found;
}
;// CONCATENATED MODULE: ./.build/registries/pypi/user-indexes.js
const PYPI = 'https://pypi.org/simple/';
const pythonIndexes = (0,memo/* memo */.p)((host) => [host], readIndexes);
async function isRelayed(host) {
		const { toml } = await pythonIndexes(host);
		const plain = await withoutCredentials(toml, { relay: undefined });
		return (await (0,relay/* throughRelay */.N)(host, plain)) !== plain;
}
async function withoutCredentials(toml, host) {
		const plain = (value) => {
				if (typeof value === 'string')
						return withoutUser(value);
				if (Array.isArray(value))
						return value.map(plain);
				if (!(0,object/* isObject */.Gv)(value))
						return value;
				return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, key === 'url' ? plain(one) : one]));
		};
		const places = ['index', 'find-links'].filter((key) => toml[key] !== undefined);
		const led = Object.fromEntries(places.map((key) => [key, plain(toml[key])]));
		return (0,relay/* throughRelay */.N)(host, (0,dist/* stringify */.As)({ ...toml, ...led }));
}
const uvConfigFile = (0,memo/* memo */.p)((host) => [host], writeConfig);
async function writeConfig(host) {
		const file = (0,external_node_path_.join)(await host.tempDir('uv-config'), 'uv.toml');
		await (0,promises_.writeFile)(file, await withoutCredentials((await pythonIndexes(host)).toml, host), { mode: 0o600 });
		return file;
}
async function readIndexes(host) {
		const { env } = host;
		const user = await readUvToml(env);
		const pip = await readPipConfig(env);
		const stated = [...uvIndexes(env), ...uvTomlIndexes(user)];
		const main = stated.find((index) => index['default'] === true) ?? (pip.index === undefined ? undefined : { url: pip.index });
		const others = stated.filter((index) => index['default'] !== true);
		const extra = others.length > 0 ? others : pip.extra.map((url) => ({ url }));
		const links = words(env['UV_FIND_LINKS'], /[\s,]+/);
		const findLinks = links.length > 0 ? links : (user['find-links'] ?? (pip.findLinks.length > 0 ? pip.findLinks : undefined));
		const index = [...extra, ...(main === undefined ? [] : [{ ...main, default: true }])].map((one) => authorised(one, env));
		for (const one of [...index.map(({ url }) => url), ...(Array.isArray(findLinks) ? findLinks : [])])
				maskCredentials(host, String(one));
		const toml = {
				'index-strategy': env['UV_INDEX_STRATEGY'] || user['index-strategy'],
				'keyring-provider': env['UV_KEYRING_PROVIDER'] || user['keyring-provider'],
				'allow-insecure-host': env['UV_INSECURE_HOST']
						? words(env['UV_INSECURE_HOST'], /[\s,]+/)
						: user['allow-insecure-host'],
				'native-tls': env['UV_NATIVE_TLS'] ? truthy(env['UV_NATIVE_TLS']) : user['native-tls'],
				'no-index': env['UV_NO_INDEX'] ? truthy(env['UV_NO_INDEX']) : user['no-index'],
				offline: env['UV_OFFLINE'] ? truthy(env['UV_OFFLINE']) : user['offline'],
				'find-links': findLinks,
				index: index.length > 0 ? index : undefined,
		};
		return {
				default: index.find((one) => 'default' in one && one.default === true)?.url ?? PYPI,
				index: [...index.map(({ url }) => url), ...(Array.isArray(findLinks) ? findLinks : [])],
				toml: Object.fromEntries(Object.entries(toml).filter(([, value]) => value !== undefined)),
		};
}
function uvIndexes(env) {
		const named = (text) => {
				const name = /^([A-Za-z0-9_.-]+)=/.exec(text)?.[1];
				return name === undefined ? { url: text } : { name, url: text.slice(name.length + 1) };
		};
		const main = env['UV_DEFAULT_INDEX'] || env['UV_INDEX_URL'];
		return [
				...words(env['UV_INDEX'], /\s+/).map(named),
				...words(env['UV_EXTRA_INDEX_URL'], /\s+/).map(named),
				...(main ? [{ ...named(main), default: true }] : []),
		];
}
function uvTomlIndexes(toml) {
		const listed = Array.isArray(toml['index']) ? toml['index'] : [];
		const extra = Array.isArray(toml['extra-index-url']) ? toml['extra-index-url'] : [];
		const main = toml['index-url'];
		return [
				...listed.filter((index) => typeof index?.url === 'string'),
				...extra.filter((url) => typeof url === 'string').map((url) => ({ url })),
				...(typeof main === 'string' ? [{ url: main, default: true }] : []),
		];
}
function authorised(index, env) {
		const { name } = index;
		if (typeof name !== 'string' || !URL.canParse(index.url))
				return index;
		const prefix = `UV_INDEX_${name.toUpperCase().replace(/[^A-Z0-9]/g, '_')}`;
		const user = env[`${prefix}_USERNAME`];
		const password = env[`${prefix}_PASSWORD`];
		if (user === undefined && password === undefined)
				return index;
		const url = new URL(index.url);
		url.username = encodeURIComponent(user ?? '');
		url.password = encodeURIComponent(password ?? '');
		return { ...index, url: url.href };
}
function withoutUser(address) {
		const found = (0,credential/* loginIn */.Xj)(address);
		return found?.credential === undefined ? address : found.url.href;
}
function maskCredentials(host, address) {
		if (!URL.canParse(address))
				return;
		const { username, password } = new URL(address);
		const secret = password || username;
		if (secret !== '')
				host.mask(decodeURIComponent(secret));
}
async function readUvToml(env) {
		if (truthy(env['UV_NO_CONFIG'] ?? ''))
				return {};
		const places = process.platform === 'win32'
				? [(0,external_node_path_.join)(env['APPDATA'] ?? '', 'uv', 'uv.toml')]
				: [(0,external_node_path_.join)((0,host_home/* xdgFolder */.aX)(env, 'XDG_CONFIG_HOME', '.config'), 'uv', 'uv.toml'), '/etc/uv/uv.toml'];
		for (const place of env['UV_CONFIG_FILE'] ? [env['UV_CONFIG_FILE']] : places) {
				const text = await (0,promises_.readFile)(place, 'utf8').catch(() => undefined);
				if (text === undefined)
						continue;
				try {
						return (0,dist/* parse */.qg)(text);
				}
				catch {
						return {}; // uv itself reports a broken configuration to its user; it is none of the project's.
				}
		}
		return {};
}
function words(text, between) {
		return (text ?? '').split(between).filter((word) => word !== '');
}
function truthy(text) {
		return /^(1|true|yes|on|y|t)$/i.test(text);
}
/***/ }),
/***/ 39620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	A: () => (/* binding */ authenticated),
	V: () => (/* binding */ secretsIn)
});
var errors = __webpack_require__(8005);
var host_credential = __webpack_require__(49260);
var host_relay = __webpack_require__(73280);
;// CONCATENATED MODULE: ./.build/host/read-credentials.js
function withReadCredentials(host, known, ours = []) {
		if (known.length === 0 && ours.length === 0)
				return host;
		const all = [...known, ...ours];
		const http = (request) => {
				const reads = request.method === undefined || request.method === 'GET' || request.method === 'HEAD';
				const credential = request.credential ?? (reads ? credentialAt(request.url, all) : undefined);
				return host.http({ ...request, credential });
		};
		const knows = (address) => credentialAt(address, all) !== undefined;
		if (known.length === 0)
				return { ...host, http, knows };
		const origins = [...new Set(known.map(({ credential }) => credential.origin))];
		const relay = (0,host_relay/* createRelay */.C)(origins, { http, tempDir: host.tempDir });
		const run = async (child) => {
				if (child.installs !== true)
						return host.run(child);
				const ended = await relay.during(() => host.run({ ...child, ...heard(child, relay.real) }));
				return { ...ended, stdout: relay.real(ended.stdout), stderr: relay.real(ended.stderr) };
		};
		return { ...host, http, knows, run, relay };
}
function heard({ onLine }, real) {
		return onLine === undefined ? {} : { onLine: (line, stream) => onLine(real(line), stream) };
}
function credentialAt(address, known) {
		const url = URL.canParse(address) ? new URL(address) : undefined;
		if (url === undefined || url.username !== '' || url.password !== '')
				return undefined;
		const fitting = known.filter(({ below }) => `${url.href}/`.startsWith(below));
		return fitting.toSorted((a, b) => b.below.length - a.below.length)[0]?.credential;
}
var reading = __webpack_require__(41418);
var user_settings = __webpack_require__(94773);
var origin = __webpack_require__(31464);
var user_indexes = __webpack_require__(94000);
;// CONCATENATED MODULE: ./.build/registries/read-credentials.js
async function authenticated(host, { registryAuth, githubToken, }) {
		const given = linesOf(registryAuth).map(({ text, number }) => read(text, number));
		const known = [...given, ...(await (0,user_settings/* npmCredentials */.kx)(host)), ...indexCredentials(await (0,user_indexes/* pythonIndexes */.BC)(host))];
		if (githubToken === undefined)
				return withReadCredentials(host, known);
		const api = (0,reading/* apiUrl */.y0)(host);
		const below = api.href.endsWith('/') ? api.href : `${api.href}/`;
		return withReadCredentials(host, known, [{ below, credential: (0,host_credential/* bearer */.CM)(githubToken, api) }]);
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
				throw (0,errors/* usageError */.Wp)('inputs/registry-auth', message, 'Write it as https://npm.example.com/ TOKEN');
		}
		const url = (0,origin/* trustedUrl */.$V)(place, `registry-auth, line ${number}`);
		if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
				const message = `registry-auth, line ${number}: the URL has a user name, a password, or something behind ? or #.`;
				throw (0,errors/* usageError */.Wp)('inputs/registry-auth', message, `Write it as ${(0,origin/* plainUrl */.kP)(url)} user:password`);
		}
		if (!url.pathname.endsWith('/'))
				url.pathname += '/';
		const colon = secret.indexOf(':');
		const credential = colon < 0 ? (0,host_credential/* bearer */.CM)(secret, url) : (0,host_credential/* basic */.HX)(secret.slice(0, colon), secret.slice(colon + 1), url);
		return { below: url.href, credential };
}
function indexCredentials({ index }) {
		return index.flatMap((address) => {
				const found = (0,host_credential/* loginIn */.Xj)(address);
				if (found?.credential === undefined)
						return [];
				return [{ below: `${found.url.origin}/`, credential: found.credential }];
		});
}
/***/ }),
/***/ 511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	CV: () => (/* binding */ TOKEN),
	JN: () => (/* binding */ readAnswer),
	Z9: () => (/* binding */ wordsOf),
	c3: () => (/* binding */ listOf),
	cj: () => (/* binding */ peekAnswer),
	gy: () => (/* binding */ unread)
});
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88532);
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18001);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
const MOST_LEVELS = 200;
const MOST_VALUES = 4_000_000;
const MOST_WORDS = 300;
const TOKEN = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[\x21-\x7e]{1,20000}$/, 'expected a token');
const HINT = 'Nothing was concluded from it. Run it again; if it stays, something else (a proxy, a login page) answers at this URL.';
function readAnswer(answer, shape, asked, more = {}) {
		const value = parseBounded(answer.text());
		if ('why' in value)
				throw unread(answer, asked, value.why, more);
		const checked = shape.safeParse(value.json);
		if (checked.success)
				return checked.data;
		const [issue] = checked.error.issues;
		const path = (issue?.path ?? [])
				.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
				.join('');
		const place = (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(path.replace(/^\./, '')).slice(0, 100);
		const words = (issue?.message ?? 'invalid').replace(/^Invalid input: /, '');
		throw unread(answer, asked, `${place === '' ? '' : `${place}: `}${words}`, more);
}
function peekAnswer(answer, shape) {
		const value = parseBounded(answer.text());
		return 'why' in value ? undefined : shape.safeParse(value.json).data;
}
function unread(answer, asked, why, more = {}) {
		const words = more.secret === true ? '' : wordsOf(answer);
		const host = URL.canParse(answer.url) ? new URL(answer.url).host : answer.url;
		return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2(more.code ?? 'remote/answer', `${host} answered ${answer.status}, but not with ${asked}: ${why}.`, { hint: more.hint ?? HINT, ...(words === '' ? {} : { quote: [words] }) });
}
function listOf(item) {
		return zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).transform((values, context) => {
				const items = [];
				for (const [index, value] of values.entries()) {
						const checked = item.safeParse(value);
						if (!checked.success) {
								const [issue] = checked.error.issues;
								context.addIssue({
										code: 'custom',
										message: issue?.message ?? 'invalid',
										path: [index, ...(issue?.path ?? [])],
								});
								return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
						}
						items.push(checked.data);
				}
				return items;
		});
}
const SAID = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
		message: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
		error: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
		detail: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
		errors: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
});
function wordsOf(answer) {
		const said = peekAnswer(answer, SAID);
		const [message] = [said?.message, said?.error, said?.detail].filter((one) => typeof one === 'string' && one !== '');
		if (typeof message !== 'string')
				return short(answer
						.text()
						.slice(0, 20_000)
						.replace(/<[^<>]*>/g, ' '));
		const details = Array.isArray(said?.errors) && said.errors.length > 0 ? ` ${JSON.stringify(said.errors)}` : '';
		return short(`${message}${details}`);
}
function short(text) {
		const line = (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(text.slice(0, 20_000));
		return line.length > MOST_WORDS ? `${line.slice(0, MOST_WORDS)}…` : line;
}
function parseBounded(text) {
		const start = text.slice(0, 100).trimStart();
		if (start === '' && text.trim() === '')
				return { why: 'the answer is empty' };
		if (start.startsWith('<'))
				return { why: 'the answer is an HTML page, not JSON' };
		const excess = excessOf(text);
		if (excess !== undefined)
				return { why: excess };
		try {
				return { json: JSON.parse(text) };
		}
		catch {
				return { why: 'the answer is not JSON' };
		}
}
function excessOf(text) {
		let depth = 0;
		let values = 0;
		const marks = /["[\]{},]/g;
		for (let found = marks.exec(text); found !== null; found = marks.exec(text)) {
				const [mark] = found;
				if (mark === '"') {
						const end = endOfString(text, found.index);
						if (end === undefined)
								return undefined;
						marks.lastIndex = end + 1;
				}
				else if (mark === '[' || mark === '{') {
						depth += 1;
						values += 1;
						if (depth > MOST_LEVELS)
								return `the answer is nested deeper than ${MOST_LEVELS} levels`;
				}
				else if (mark === ',')
						values += 1;
				else
						depth -= 1;
				if (values > MOST_VALUES)
						return `the answer has more than ${MOST_VALUES} values`;
		}
		return undefined;
}
function endOfString(text, from) {
		for (let at = text.indexOf('"', from + 1); at !== -1; at = text.indexOf('"', at + 1)) {
				let slashes = 0;
				while (text[at - 1 - slashes] === '\\')
						slashes += 1;
				if (slashes % 2 === 0)
						return at;
		}
		return undefined;
}
/***/ }),
/***/ 56346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	s: () => (/* binding */ untouched),
	D: () => (/* binding */ watchUntouched)
});
var clean_text = __webpack_require__(18001);
var errors = __webpack_require__(8005);
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var removal = __webpack_require__(35021);
;// CONCATENATED MODULE: ./.build/host/command-files.js
const NAMES = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
const FOLDER = '_runner_file_commands';
const MOST_BYTES = 16 * 1024 * 1024;
function rememberCommandFiles(env) {
		const named = new Map(NAMES.flatMap((name) => (env[name] ? [[env[name], name]] : [])));
		const folders = [...new Set([...named.keys()].map((path) => (0,external_node_path_.dirname)(path)))].filter((at) => (0,external_node_path_.basename)(at) === FOLDER);
		const listed = () => [...new Set([...named.keys(), ...folders.flatMap(filesIn)])];
		const before = new Map(listed().map((path) => [path, contentOf(path)]));
		return () => [...new Set([...before.keys(), ...listed()])].flatMap((path) => {
				const was = before.get(path);
				const now = contentOf(path);
				if (was === undefined ? now === undefined : now instanceof Buffer && was instanceof Buffer && was.equals(now))
						return [];
				if (was === 'other')
						return [];
				return [{ name: named.get(path) ?? (0,external_node_path_.basename)(path), added: addedTo(was, now), restored: restore(path, was) }];
		});
}
function contentOf(path) {
		const facts = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
		if (facts === undefined)
				return undefined;
		if (!facts.isFile() || facts.size > MOST_BYTES)
				return 'other';
		try {
				return (0,external_node_fs_.readFileSync)(path);
		}
		catch {
				return 'other';
		}
}
function restore(path, content) {
		try {
				if (content !== undefined && writeInPlace(path, content))
						return true;
				if ((0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() === true)
						(0,removal/* removeFolderSync */.IY)((0,removal/* noteMade */.qq)(path));
				else
						(0,external_node_fs_.rmSync)(path, { force: true });
				if (content === undefined)
						return true;
				(0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
				(0,external_node_fs_.writeFileSync)(path, content, { flag: 'wx', mode: 0o644 });
				return true;
		}
		catch {
				return false;
		}
}
function writeInPlace(path, content) {
		if ((0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isFile() !== true)
				return false;
		const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_TRUNC | (external_node_fs_.constants.O_NOFOLLOW ?? 0));
		try {
				(0,external_node_fs_.writeFileSync)(file, content);
		}
		finally {
				(0,external_node_fs_.closeSync)(file);
		}
		return true;
}
function addedTo(was, now) {
		if (!(now instanceof Buffer))
				return '';
		const text = now.toString('utf8');
		const old = was?.toString('utf8') ?? '';
		return text.startsWith(old) ? text.slice(old.length) : text;
}
function filesIn(folder) {
		try {
				return (0,external_node_fs_.readdirSync)(folder).map((name) => (0,external_node_path_.join)(folder, name));
		}
		catch {
				return [];
		}
}
;// CONCATENATED MODULE: ./.build/release/untouched.js
const RULE = 'runner/command-file';
const HINT = 'A build script, a dependency or the server wrote it. Find out which one and remove it: nothing that is released may touch the files of the runner.';
const LINES = 5;
function watchUntouched(host) {
		const look = rememberCommandFiles(host.env);
		const running = [];
		return {
				async after(label, work) {
						running.push(label);
						const seen = () => look().map((file) => finding(file, running.join(', ')));
						try {
								const result = await work();
								return { result, findings: seen() };
						}
						catch (error) {
								const [first] = seen();
								throw first === undefined ? error : refusal(first);
						}
						finally {
								running.splice(running.indexOf(label), 1);
						}
				},
		};
}
async function untouched(host, label, work) {
		const { result, findings } = await watchUntouched(host).after(label, work);
		const [first] = findings;
		if (first !== undefined)
				throw refusal(first);
		return result;
}
function refusal({ message, quote }) {
		return new errors/* ReleaseError */.K2(RULE, message, { hint: HINT, ...(quote === undefined ? {} : { quote }) });
}
function finding({ name, added, restored }, during) {
		const quote = added.split('\n').map(clean_text/* cleanLine */.Ow).filter(Boolean).slice(0, LINES);
		return {
				rule: RULE,
				level: 'error',
				message: `The runner's file ${name} was changed while this ran: ${during}. ${restored ? 'Later steps of the job would have followed it; it was restored.' : 'It could not be restored: later steps of the job follow it.'}`,
				hint: HINT,
				...(quote.length === 0 ? {} : { quote }),
		};
}
/***/ }),
/***/ 29553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	w: () => (/* binding */ toFailure),
	z: () => (/* binding */ renderFailure)
});
var _core_about_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87821);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _core_system_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52708);
var _host_progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39910);
var _wrap_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84439);
function toFailure(error, signal) {
		if (signal.aborted) {
				const message = 'Interrupted. All started processes were stopped.';
				const hint = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2 ? error.hint : undefined;
				return { exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.interrupted, error: { code: 'interrupted', message, hint }, quote: [], findings: [] };
		}
		const known = (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p6)(error);
		if (known !== undefined) {
				const { code, message, hint, exit } = known;
				return { exit, error: { code, message, hint }, quote: known.quote ?? [], findings: [] };
		}
		if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .BG) {
				const [first] = error.findings;
				const shown = { code: first?.rule ?? 'failed', message: error.message, hint: first?.hint };
				return { exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed, error: shown, quote: first?.quote ?? [], findings: error.findings };
		}
		if ((0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isOutOfMemory */ .$d)(error)) {
				const shown = {
						code: 'system/memory',
						message: `The system gave no more memory: ${error.message}.`,
						hint: 'Raise the limit: ulimit -v unlimited. Node reserves far more address space than it uses; to limit a run, limit the memory of its container instead.',
				};
				return { exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed, error: shown, quote: [], findings: [] };
		}
		return {
				exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.bug,
				error: {
						code: 'bug',
						message: `This is a bug in ${_core_about_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME */ .o_}, not in your project.`,
						hint: `Report it at ${_core_about_js__WEBPACK_IMPORTED_MODULE_3__/* .ISSUES */ .N_} with these lines: ${_core_about_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME */ .o_} ${_core_about_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .xv}, Node ${process.version}, ${process.platform}`,
				},
				quote: stacksOf(error),
				findings: [],
		};
}
function stacksOf(error) {
		const lines = [];
		const seen = new Set();
		for (let one = error; one !== undefined && !seen.has(one); one = one instanceof Error ? one.cause : undefined) {
				seen.add(one);
				const stack = one instanceof Error ? (one.stack ?? one.message) : String(one);
				lines.push(...`${lines.length > 0 ? 'caused by ' : ''}${stack}`.split('\n'));
		}
		return lines;
}
function renderFailure(failure, screen) {
		const columns = screen.columns === undefined ? Number.POSITIVE_INFINITY : (0,_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .columnsOf */ .PL)(screen);
		const { code, message, hint } = failure.error;
		const blocks = [
				`${(0,_host_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)('error', 'error', screen)}  ${code}`,
				(0,_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraphs */ .qN)(message, columns),
				...(failure.quote.length > 0 ? [indent(failure.quote, 4)] : []),
				...(hint === undefined ? [] : [(0,_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraphs */ .qN)(hint, columns)]),
		];
		return `\n${blocks.join('\n\n')}\n`;
}
function indent(lines, width) {
		return lines.map((line) => (line === '' ? '' : `${' '.repeat(width)}${line}`)).join('\n');
}
/***/ }),
/***/ 84439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Bq: () => (/* binding */ filled),
	GS: () => (/* binding */ fill),
	PL: () => (/* binding */ columnsOf),
	qN: () => (/* binding */ paragraphs)
});
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18001);
const WIDEST = 100;
const NARROWEST = 40;
const COMMAND = /^(.*: )((?:(?!: ).)*(?:[^.:?]|(?<= )\.))$/s;
function columnsOf(stream, most = WIDEST) {
		return Math.max(NARROWEST, Math.min(most, stream.columns ?? most));
}
function paragraphs(text, columns = WIDEST) {
		return (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(text)
				.split('\n')
				.flatMap((line) => (line.startsWith(' ') ? [line] : wrap(line, columns - 4)))
				.map((line) => (line === '' ? '' : `  ${line}`))
				.join('\n');
}
function filled(text, taken = 0, stream = process.stdout) {
		const columns = columnsOf(stream, Number.POSITIVE_INFINITY) - taken;
		return text
				.split('\n')
				.flatMap((line) => (line.startsWith(' ') ? [line] : wrap(line, columns)))
				.join('\n');
}
function wrap(line, width) {
		const [, before = line, command] = COMMAND.exec(line) ?? [];
		return fill([...before.trimEnd().split(' '), ...(command === undefined ? [] : [command])], width);
}
function fill(words, width) {
		const lines = [];
		let current = '';
		for (const word of words) {
				if (current !== '' && current.length + word.length + 1 > width) {
						lines.push(current);
						current = word;
				}
				else {
						current = current === '' ? word : `${current} ${word}`;
				}
		}
		return [...lines, current];
}
/***/ }),
/***/ 26491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	EO: () => (/* binding */ runGit),
	HX: () => (/* binding */ topOf),
	Lq: () => (/* binding */ userSettings),
	gE: () => (/* binding */ gitEnv)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8005);
var _core_shell_word_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15847);
var _host_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56508);
const SETTINGS = [
		['core.fsmonitor', 'false'],
		['core.untrackedCache', 'false'],
		['core.hooksPath', node_os__WEBPACK_IMPORTED_MODULE_2__.devNull],
		['core.attributesFile', node_os__WEBPACK_IMPORTED_MODULE_2__.devNull],
		['core.excludesFile', node_os__WEBPACK_IMPORTED_MODULE_2__.devNull],
		['core.autocrlf', 'input'],
		['core.eol', 'lf'],
		['core.safecrlf', 'false'],
		['core.quotePath', 'false'],
		['core.splitIndex', 'false'],
		['core.warnAmbiguousRefs', 'false'],
		['core.pager', 'cat'],
		['color.ui', 'false'],
		['column.ui', 'never'],
		['advice.detachedHead', 'false'],
		['commit.gpgSign', 'false'],
		['gc.auto', '0'],
		['maintenance.auto', 'false'],
		['submodule.recurse', 'false'],
		['protocol.allow', 'never'],
		['credential.helper', ''],
];
const READS = new Set(['rev-parse', 'for-each-ref', 'cat-file', 'config', 'ls-files', 'symbolic-ref', 'status']);
const DUBIOUS = /detected dubious ownership|unsafe repository/;
async function runGit(host, folder, args, options = {}) {
		const known = trustFiles.get(host.run) ?? node_os__WEBPACK_IMPORTED_MODULE_2__.devNull;
		const ended = await start(host, folder, args, options, known);
		if (ended.code === 0 || !DUBIOUS.test(ended.stderr))
				return ended;
		const file = await trustFile(host, folder);
		const again = await start(host, folder, args, options, file);
		if (again.code === 0 || !DUBIOUS.test(again.stderr))
				return again;
		const top = topOf(folder) ?? folder;
		throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ReleaseError */ .K2('git/ownership', `The repository ${top} belongs to another user, so git does not read it.`, {
				exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.usage,
				hint: `If you trust it: git config --global --add safe.directory ${(0,_core_shell_word_js__WEBPACK_IMPORTED_MODULE_6__/* .shellWord */ .r)(top)}`,
		});
}
const trustFiles = new WeakMap();
async function trustFile(host, folder) {
		const trusted = (await userSettings(host, folder)).filter(({ key, own }) => own && key === 'safe.directory');
		const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await host.tempDir('git'), 'trusted');
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, `[safe]\n${trusted.map(({ value }) => `\tdirectory = ${JSON.stringify(value)}\n`).join('')}`);
		trustFiles.set(host.run, file);
		return file;
}
async function userSettings(host, folder) {
		const env = { ...gitEnv(host), GIT_TRACE2: '0', GIT_TRACE2_EVENT: '0', GIT_TRACE2_PERF: '0' };
		for (const name of ['GIT_CONFIG_NOSYSTEM', 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM'])
				delete env[name];
		for (const name of ['HOME', 'USERPROFILE', 'XDG_CONFIG_HOME']) {
				const value = host.env[name];
				if (value !== undefined)
						env[name] = value;
		}
		const pattern = '^(safe\\.directory|core\\.excludesfile|filter\\..*)$';
		const command = [host.tool('git'), 'config', '--null', '--includes', '--show-scope', '--get-regexp', pattern];
		const ended = await host.run({ command, cwd: folder, env, timeoutMs: 60_000, leavesNothing: true });
		const words = ended.stdout.split('\0');
		const found = [];
		for (let at = 0; at + 1 < words.length; at += 2) {
				const [scope, text = ''] = [words[at], words[at + 1]];
				const end = text.indexOf('\n');
				const [key, value] = end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end + 1)];
				found.push({ key, value, own: scope === 'global' || scope === 'system' });
		}
		return found;
}
function topOf(folder) {
		for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(folder);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(at)) {
				const facts = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(at, '.git'), { throwIfNoEntry: false });
				if (facts?.isFile() || (facts?.isDirectory() && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(at, '.git', 'HEAD'))))
						return at;
				if ((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(at) === at)
						return undefined;
		}
}
function start(host, folder, args, options, config) {
		const env = gitEnv(host);
		const top = args[0] === 'init' ? undefined : topOf(folder);
		if (top !== undefined)
				env['GIT_WORK_TREE'] = top;
		env['GIT_CONFIG_GLOBAL'] = config;
		const more = options.settings ?? [];
		if (more.length > 0)
				env['GIT_CONFIG_COUNT'] = String(more.length);
		for (const [index, [key, value]] of more.entries()) {
				env[`GIT_CONFIG_KEY_${index}`] = key;
				env[`GIT_CONFIG_VALUE_${index}`] = value;
		}
		const replaced = new Set(more.map(([key]) => key.toLowerCase()));
		const fixed = SETTINGS.filter(([key]) => !replaced.has(key.toLowerCase())).flatMap(([key, value]) => [
				'-c',
				`${key}=${value}`,
		]);
		return host.run({
				command: [host.tool('git'), '--no-pager', ...fixed, ...args],
				cwd: folder,
				env,
				timeoutMs: 120_000,
				keep: options.keep ?? 64 * 1024 * 1024,
				input: options.input,
				leavesNothing: READS.has(args[0] ?? ''),
		});
}
function gitEnv(host) {
		const env = {
				PATH: (0,_host_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanPath */ .ts)((0,_host_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .pathOf */ .XM)(host.env), (0,_host_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .workspacesOf */ .cE)(host.env, [host.cwd])),
				HOME: node_os__WEBPACK_IMPORTED_MODULE_2__.devNull,
				LC_ALL: 'C',
				GIT_CONFIG_NOSYSTEM: '1',
				GIT_CONFIG_SYSTEM: node_os__WEBPACK_IMPORTED_MODULE_2__.devNull,
				GIT_CONFIG_GLOBAL: node_os__WEBPACK_IMPORTED_MODULE_2__.devNull,
				GIT_ATTR_NOSYSTEM: '1',
				GIT_NO_REPLACE_OBJECTS: '1',
				GIT_NO_LAZY_FETCH: '1',
				GIT_ALLOW_PROTOCOL: 'none',
				GIT_OPTIONAL_LOCKS: '0',
				GIT_TERMINAL_PROMPT: '0',
		};
		for (const name of ['SystemRoot', 'SUDO_UID']) {
				const value = host.env[name];
				if (value !== undefined)
						env[name] = value;
		}
		return env;
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
		page: (receipts) => receipts.find(({ file }) => file === 'release.json')?.url,
		standIn: async (rehearsal) => (await Promise.all(/* import() | stand-ins */[__webpack_require__.e(8275), __webpack_require__.e(425), __webpack_require__.e(2685), __webpack_require__.e(788), __webpack_require__.e(5219), __webpack_require__.e(3353), __webpack_require__.e(691), __webpack_require__.e(7837), __webpack_require__.e(407), __webpack_require__.e(3544), __webpack_require__.e(3205), __webpack_require__.e(5021), __webpack_require__.e(598)]).then(__webpack_require__.bind(__webpack_require__, 96702))).openGitHub(rehearsal),
		load: async () => (await Promise.all(/* import() | targets */[__webpack_require__.e(8275), __webpack_require__.e(425), __webpack_require__.e(2685), __webpack_require__.e(788), __webpack_require__.e(407), __webpack_require__.e(3544), __webpack_require__.e(2763), __webpack_require__.e(1760), __webpack_require__.e(4343), __webpack_require__.e(3205), __webpack_require__.e(6419)]).then(__webpack_require__.bind(__webpack_require__, 67044))).work,
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
		stated: (settings, _projects, files) => ({ ...settings, documents: documentsIn(files) }),
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
		standIn: async (rehearsal) => (await Promise.all(/* import() | stand-ins */[__webpack_require__.e(8275), __webpack_require__.e(425), __webpack_require__.e(2685), __webpack_require__.e(788), __webpack_require__.e(5219), __webpack_require__.e(3353), __webpack_require__.e(691), __webpack_require__.e(7837), __webpack_require__.e(407), __webpack_require__.e(3544), __webpack_require__.e(3205), __webpack_require__.e(5021), __webpack_require__.e(598)]).then(__webpack_require__.bind(__webpack_require__, 37186))).openRegistry(rehearsal),
		load: async () => (await Promise.all(/* import() | targets */[__webpack_require__.e(8275), __webpack_require__.e(425), __webpack_require__.e(2685), __webpack_require__.e(788), __webpack_require__.e(407), __webpack_require__.e(3544), __webpack_require__.e(2763), __webpack_require__.e(1760), __webpack_require__.e(4343), __webpack_require__.e(3205), __webpack_require__.e(6419)]).then(__webpack_require__.bind(__webpack_require__, 21492))).work,
});
function documentsIn(files) {
		return (0,_formats_server_json_js__WEBPACK_IMPORTED_MODULE_1__/* .serverJsons */ .pu)(files).map(({ file, value }) => ({ file, value }));
}
/***/ }),
/***/ 48405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	DQ: () => (/* binding */ loginOf),
	FX: () => (/* binding */ credentialFor),
	Fv: () => (/* binding */ registryOf),
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
		trust(names, { repository, workflow, environment }) {
				const [owner = '<owner>', repo = '<repository>'] = repository?.split('/') ?? [];
				return [
						'Let npm trust the workflow (npm 11.19 or newer; the first version of a package must already be published):',
						...names.map((name) => `  npm trust github ${name} --file ${workflow} --repo ${owner}/${repo} --env ${environment} --allow-publish`),
				].join('\n');
		},
		needs: [
				{
						permission: 'id-token',
						why: 'Trusted publishing to npm',
						without: (given) => given('npm-token') !== undefined || given('npm-registry') !== undefined,
				},
		],
		index: registryOf,
		standIn: async (rehearsal) => (await Promise.all(/* import() | stand-ins */[__webpack_require__.e(8275), __webpack_require__.e(425), __webpack_require__.e(2685), __webpack_require__.e(788), __webpack_require__.e(5219), __webpack_require__.e(3353), __webpack_require__.e(691), __webpack_require__.e(7837), __webpack_require__.e(407), __webpack_require__.e(3544), __webpack_require__.e(3205), __webpack_require__.e(5021), __webpack_require__.e(598)]).then(__webpack_require__.bind(__webpack_require__, 59278))).openNpm(rehearsal),
		load: async () => (await Promise.all(/* import() | targets */[__webpack_require__.e(8275), __webpack_require__.e(425), __webpack_require__.e(2685), __webpack_require__.e(788), __webpack_require__.e(407), __webpack_require__.e(3544), __webpack_require__.e(2763), __webpack_require__.e(1760), __webpack_require__.e(4343), __webpack_require__.e(3205), __webpack_require__.e(6419)]).then(__webpack_require__.bind(__webpack_require__, 48069))).work,
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
				message: `GitHub Packages takes only names in lower case with the scope of their owner, and this one is ${name}.`,
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
				tags: (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_4__/* .about */ .C)(zod.array(zod.enum(MOVING)), 'Tags that move on to a newer stable version, beside the version itself; default: all of latest, minor (1.2), major (1).'),
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
		standIn: async (rehearsal) => (await Promise.all(/* import() | stand-ins */[__webpack_require__.e(8275), __webpack_require__.e(425), __webpack_require__.e(2685), __webpack_require__.e(788), __webpack_require__.e(5219), __webpack_require__.e(3353), __webpack_require__.e(691), __webpack_require__.e(7837), __webpack_require__.e(407), __webpack_require__.e(3544), __webpack_require__.e(3205), __webpack_require__.e(5021), __webpack_require__.e(598)]).then(__webpack_require__.bind(__webpack_require__, 34969))).openOci(rehearsal),
		load: async () => (await Promise.all(/* import() | targets */[__webpack_require__.e(8275), __webpack_require__.e(425), __webpack_require__.e(2685), __webpack_require__.e(788), __webpack_require__.e(407), __webpack_require__.e(3544), __webpack_require__.e(2763), __webpack_require__.e(1760), __webpack_require__.e(4343), __webpack_require__.e(3205), __webpack_require__.e(6419)]).then(__webpack_require__.bind(__webpack_require__, 95033))).work,
});
/***/ }),
/***/ 16628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	SK: () => (/* binding */ checkToken),
	TC: () => (/* binding */ readerOf),
	Z5: () => (/* binding */ userOf),
	ek: () => (/* binding */ placesOf),
	vl: () => (/* binding */ pypi),
	yI: () => (/* binding */ readPlace)
});
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _core_input_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51098);
var _core_table_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7234);
var _host_credential_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49260);
var _registries_pypi_addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57165);
var _registries_pypi_folder_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79312);
var _registries_pypi_upload_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60242);
var _types_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88318);
const inputs = {
		'pypi-url': {
				type: 'text',
				about: 'Upload URL of the Python package index, or file:///… for a folder that is one; default: PyPI.',
				commands: _core_input_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .CHANGING */ .Wt,
				value: '<url>',
		},
		'pypi-index-url': {
				type: 'text',
				about: 'Simple index URL to read back from; default: the one of pypi-url.',
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
				url: (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_4__/* .about */ .C)(zod.url(), 'Upload address, or file:///… for a folder that is an index; default PyPI.'),
				'index-url': (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_4__/* .about */ .C)(zod.url(), 'Simple index URL to read back from; default: the one of url.'),
				username: (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_4__/* .about */ .C)(zod.string().min(1), 'User name that pypi-token is the password of; default __token__.'),
				attestations: (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_4__/* .about */ .C)(zod.boolean(), 'false: files go to PyPI without attestations, whatever earlier ones had; default: with them, if [sigstore] signs.'),
		};
}
function placesOf({ inputs: given, settings }) {
		return (0,_registries_pypi_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .addressesOf */ .sO)({ url: given.pypiUrl ?? settings.url, indexUrl: given.pypiIndexUrl ?? settings.indexUrl });
}
function readPlace(given) {
		const { upload, index } = placesOf(given);
		const folder = new URL(upload);
		if (!folder.pathname.endsWith('/'))
				folder.pathname += '/';
		return (0,_registries_pypi_folder_index_js__WEBPACK_IMPORTED_MODULE_3__/* .indexFolder */ .fC)(upload) === undefined ? index : folder;
}
function userOf({ inputs: given, settings }) {
		return given.pypiUsername ?? settings.username ?? '__token__';
}
function readerOf(input) {
		const { upload } = placesOf(input);
		const { pypiToken } = input.inputs;
		if ((0,_registries_pypi_folder_index_js__WEBPACK_IMPORTED_MODULE_3__/* .indexFolder */ .fC)(upload) !== undefined)
				return undefined;
		return pypiToken === undefined || (0,_registries_pypi_upload_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .isPypiOrg */ .x6)(upload) ? undefined : (0,_host_credential_js__WEBPACK_IMPORTED_MODULE_6__/* .basic */ .HX)(userOf(input), pypiToken, upload);
}
function checkToken(token, upload) {
		if (!(0,_registries_pypi_upload_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .isPypiOrg */ .x6)(upload) || token.startsWith('pypi-'))
				return;
		throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('preflight/pypi-token', 'pypi-token is not a PyPI token: those begin with pypi-.', {
				hint: 'Create one at pypi.org → Account settings → API tokens, or use trusted publishing.',
		});
}
const pypi = (0,_types_js__WEBPACK_IMPORTED_MODULE_7__/* .defineTarget */ .D)({
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
		standIn: async (rehearsal) => (await Promise.all(/* import() | stand-ins */[__webpack_require__.e(8275), __webpack_require__.e(425), __webpack_require__.e(2685), __webpack_require__.e(788), __webpack_require__.e(5219), __webpack_require__.e(3353), __webpack_require__.e(691), __webpack_require__.e(7837), __webpack_require__.e(407), __webpack_require__.e(3544), __webpack_require__.e(3205), __webpack_require__.e(5021), __webpack_require__.e(598)]).then(__webpack_require__.bind(__webpack_require__, 74109))).openPypi(rehearsal),
		load: async () => (await Promise.all(/* import() | targets */[__webpack_require__.e(8275), __webpack_require__.e(425), __webpack_require__.e(2685), __webpack_require__.e(788), __webpack_require__.e(407), __webpack_require__.e(3544), __webpack_require__.e(2763), __webpack_require__.e(1760), __webpack_require__.e(4343), __webpack_require__.e(3205), __webpack_require__.e(6419)]).then(__webpack_require__.bind(__webpack_require__, 97957))).work,
});
async function refuses({ file, path, size }, { index, made }) {
		if (!(0,_registries_pypi_upload_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .isPypiOrg */ .x6)(index()))
				return undefined;
		if (file.includes('+'))
				return refusedVersion(file);
		const words = (0,_registries_pypi_upload_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .refusedName */ .yy)(file);
		if (words === undefined) {
				if (size > _registries_pypi_upload_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .MOST_BYTES */ .uZ)
						return tooLarge(file, size);
				if (file.endsWith('.whl')) {
						const { indexObjection } = await Promise.all(/* import() | targets */[__webpack_require__.e(8275), __webpack_require__.e(425), __webpack_require__.e(2685), __webpack_require__.e(788), __webpack_require__.e(407), __webpack_require__.e(3544), __webpack_require__.e(2763), __webpack_require__.e(1760), __webpack_require__.e(4343), __webpack_require__.e(3205), __webpack_require__.e(6419)]).then(__webpack_require__.bind(__webpack_require__, 23157));
						const objection = await indexObjection(path);
						if (objection !== undefined)
								return refusedZip(file, objection);
				}
				const { readIndexed } = await Promise.all(/* import() | targets */[__webpack_require__.e(8275), __webpack_require__.e(425), __webpack_require__.e(2685), __webpack_require__.e(788), __webpack_require__.e(407), __webpack_require__.e(3544), __webpack_require__.e(2763), __webpack_require__.e(1760), __webpack_require__.e(4343), __webpack_require__.e(3205), __webpack_require__.e(6419)]).then(__webpack_require__.bind(__webpack_require__, 60102));
				const { version, type, readme } = await readIndexed(path);
				const metadata = (0,_registries_pypi_upload_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .refusedMetadata */ .Ec)(version, type);
				if (metadata !== undefined)
						return refusedStatement(file, metadata);
				if (made === undefined)
						return undefined;
				const { refusedReadme } = await Promise.all(/* import() | targets */[__webpack_require__.e(8275), __webpack_require__.e(425), __webpack_require__.e(2685), __webpack_require__.e(788), __webpack_require__.e(407), __webpack_require__.e(3544), __webpack_require__.e(2763), __webpack_require__.e(1760), __webpack_require__.e(4343), __webpack_require__.e(3205), __webpack_require__.e(6419)]).then(__webpack_require__.bind(__webpack_require__, 83720));
				return refusedReadme(readme, type, made.sources, made.host);
		}
		return {
				rule: 'pypi/platform-tag',
				level: 'error',
				message: `PyPI rejects ${file}: it was built for this machine's own Linux, not for every Linux.`,
				hint: 'Build it with cibuildwheel, or repair it with auditwheel: then its tag is manylinux or musllinux. If it goes to another index, name that: [pypi] url.',
				quote: [words],
		};
}
function refusedVersion(file) {
		return {
				rule: 'pypi/local-version',
				level: 'error',
				message: `PyPI rejects ${file}: its version has a local part (+…).`,
				hint: 'Release a version without it. If it goes to another index, name that: [pypi] url.',
		};
}
function refusedStatement(file, words) {
		return {
				rule: 'pypi/metadata',
				level: 'error',
				message: `PyPI refuses ${file}: its metadata has a value that PyPI does not know.`,
				hint: 'Correct it in pyproject.toml: readme = { file = "README.md", content-type = "text/markdown" }; for the metadata version, use a newer build backend.',
				quote: [words],
		};
}
function tooLarge(file, size) {
		return {
				rule: 'pypi/file-size',
				level: 'warning',
				message: `${file} has ${size} bytes; PyPI allows ${_registries_pypi_upload_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .MOST_BYTES */ .uZ} (100 MiB), unless it has raised the limit for this project.`,
				hint: 'Exclude what is not needed at run time, or ask for a higher limit before the release: https://pypi.org/help/#file-size-limit',
		};
}
function refusedZip(file, words) {
		return {
				rule: 'pypi/zip',
				level: 'error',
				message: `PyPI rejects ${file}: a reader of streams could see other files in it than one that reads its list.`,
				hint: 'Let the build backend write it: a wheel that another tool zipped again has such parts. If it goes to another index, name that: [pypi] url.',
				quote: [words],
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
var _core_table_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7234);
var _ecosystems_code_package_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60948);
var _ecosystems_code_package_platform_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10950);
var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88318);
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
				style: (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_2__/* .about */ .C)(zod.enum(['generic', 'code-package-platform']), 'One HTTP request, or the API of the platform.'),
				url: (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_2__/* .about */ .C)(zod.string().min(1), 'URL; may contain {name}, {version}, {file}, {sha256}, {size}.'),
				method: (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_2__/* .about */ .C)(zod.enum(['PUT', 'POST']), 'Default PUT.'),
				body: (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_2__/* .about */ .C)(zod.enum(['raw', 'multipart']), 'Default raw.'),
				field: (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_2__/* .about */ .C)(zod.string().min(1), 'Form field of the file; default file.'),
				headers: (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_2__/* .about */ .C)(zod.record(zod.string(), zod.string()), 'Further headers. No secrets.'),
				auth: (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_2__/* .about */ .C)(zod.enum(['bearer', 'basic', 'none']), 'How the token is sent; default bearer.'),
				username: (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_2__/* .about */ .C)(zod.string(), 'User for basic, or for the login of the platform.'),
				'expected-status': (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_2__/* .about */ .C)(zod.array(zod.int()), 'Status codes that mean success; default 200, 201, 202, 204.'),
				'read-back-url': (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_2__/* .about */ .C)(zod.string(), 'URL to read the file back from, with the same placeholders.'),
				overwrite: (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_2__/* .about */ .C)(zod.enum(['refuse', 'conditional', 'harmless']), 'If it cannot be told whether a file already exists: refuse (default) sends nothing; conditional sends a PUT with If-None-Match: *, for an endpoint that honors it; harmless sends even if that replaces a file.'),
				keep: (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_2__/* .about */ .C)(zod.int().min(1), 'How many versions stay on the platform: older packages that no instance and no template uses are deleted; default all.'),
				redeploy: (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_2__/* .about */ .C)(zod.record(zod.string(), zod.array(zod.string().min(1))), 'Project and the ids of the instances on the platform that move to its new package.'),
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
const upload = (0,_types_js__WEBPACK_IMPORTED_MODULE_3__/* .defineTarget */ .D)({
		id: 'upload',
		title: 'the upload endpoint',
		phase: 'upload',
		accepts: ({ kind }) => kind === 'code-package',
		declines({ ecosystem, name, settings: { package: { format }, }, }, { style }) {
				if (ecosystem !== 'code-package' || style === 'generic')
						return undefined;
				const refused = (0,_ecosystems_code_package_platform_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatRefused */ .q)(`${(0,_ecosystems_code_package_name_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveName */ .uv)(name)}.${format}`);
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
		standIn: async (rehearsal) => (await Promise.all(/* import() | stand-ins */[__webpack_require__.e(8275), __webpack_require__.e(425), __webpack_require__.e(2685), __webpack_require__.e(788), __webpack_require__.e(5219), __webpack_require__.e(3353), __webpack_require__.e(691), __webpack_require__.e(7837), __webpack_require__.e(407), __webpack_require__.e(3544), __webpack_require__.e(3205), __webpack_require__.e(5021), __webpack_require__.e(598)]).then(__webpack_require__.bind(__webpack_require__, 46589))).openUpload(rehearsal),
		load: async () => (await Promise.all(/* import() | targets */[__webpack_require__.e(8275), __webpack_require__.e(425), __webpack_require__.e(2685), __webpack_require__.e(788), __webpack_require__.e(407), __webpack_require__.e(3544), __webpack_require__.e(2763), __webpack_require__.e(1760), __webpack_require__.e(4343), __webpack_require__.e(3205), __webpack_require__.e(6419)]).then(__webpack_require__.bind(__webpack_require__, 17214))).work,
});
/***/ })
};
