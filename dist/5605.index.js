export const id = 5605;
export const ids = [5605];
export const modules = {
/***/ 83462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	M: () => (/* binding */ verifying),
	Y: () => (/* binding */ installBlocks)
});
var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
var _core_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51383);
var _core_shell_word_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15847);
var _data_clients_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18326);
var _setup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5140);
const FORMS = _data_clients_json__WEBPACK_IMPORTED_MODULE_1__/* .setups */ .Le;
const MOST_CHARACTERS = 20_000;
function installBlocks(setups) {
		let left = MOST_CHARACTERS;
		return setups
				.map(installBlock)
				.filter((text) => {
				left -= text.length;
				return left >= 0;
		})
				.join('');
}
function verifying(commands) {
		return commands.length === 0 ? '' : `### Check it yourself\n\n${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .fenced */ .OF)(commands.join('\n'), 'sh')}\n`;
}
function installBlock(setup) {
		const links = FORMS.flatMap(({ client, link, asks }) => link === undefined ? [] : [`[Add to ${client}](${linkTo(link, setup, asks)})`]);
		const blocks = new Map();
		for (const form of FORMS) {
				const text = textFor(form, setup);
				if (text === undefined)
						continue;
				blocks.set(text, [
						...(blocks.get(text) ?? []),
						form.file === undefined ? form.client : `${form.client} (\`${form.file}\`)`,
				]);
		}
		return [
				`<details><summary>Add ${setup.key} to a client</summary>\n\n${links.join(' · ')}\n\n`,
				...[...blocks].map(([text, clients]) => `${clients.join(', ')}\n\n${text}\n`),
				notes(setup),
				'</details>\n\n',
		].join('');
}
function textFor({ form, key = '', asks }, setup) {
		if (form === 'profile')
				return setup.image === undefined ? undefined : (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .fenced */ .OF)(profile(setup.key, setup.image), 'sh');
		if (form === 'command') {
				const env = setup.env.flatMap((one) => ['--env', `${one.name}=${one.value ?? (0,_setup_js__WEBPACK_IMPORTED_MODULE_2__/* .blank */ .h)(one.name)}`]);
				const words = [
						'claude',
						'mcp',
						'add',
						...env,
						'--transport',
						'stdio',
						setup.key,
						'--',
						setup.command,
						...setup.args,
				];
				return (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .fenced */ .OF)((0,_core_shell_word_js__WEBPACK_IMPORTED_MODULE_4__/* .shellLine */ .T)(words), 'sh');
		}
		const servers = { [key]: { [setup.key]: configOf(setup, asks) } };
		if (form === 'toml')
				return (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .fenced */ .OF)((0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(servers), 'toml');
		const inputs = asks === true ? inputsOf(setup) : [];
		return (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .fenced */ .OF)(jsonOf(inputs.length === 0 ? servers : { inputs, ...servers }, 2), 'json');
}
function profile(key, image) {
		const [create, add] = [
				['docker', 'mcp', 'profile', 'create', '--name', key],
				['docker', 'mcp', 'profile', 'server', 'add', key, '--server', `docker://${image}`],
		];
		return `${(0,_core_shell_word_js__WEBPACK_IMPORTED_MODULE_4__/* .shellLine */ .T)(create)}\n${(0,_core_shell_word_js__WEBPACK_IMPORTED_MODULE_4__/* .shellLine */ .T)(add)}`;
}
function configOf({ command, args, env }, asks = false) {
		const own = ({ name, value }) => value ?? (asks ? `\${input:${name}}` : (0,_setup_js__WEBPACK_IMPORTED_MODULE_2__/* .blank */ .h)(name));
		return {
				command,
				args,
				...(env.length === 0 ? {} : { env: Object.fromEntries(env.map((one) => [one.name, own(one)])) }),
		};
}
function inputsOf({ env }) {
		return env
				.filter(({ value }) => value === undefined)
				.map(({ name, isSecret }) => ({ type: 'promptString', id: name, description: name, password: isSecret }));
}
function linkTo(link, setup, asks) {
		const config = jsonOf(configOf(setup, asks));
		const inputs = inputsOf(setup);
		const parts = {
				name: setup.key,
				config,
				inputs: jsonOf(inputs),
				base64: Buffer.from(config).toString('base64'),
		};
		const asked = inputs.length === 0 ? link.replace('&inputs={inputs}', '') : link;
		return asked.replace(/\{(\w+)\}/g, (_, part) => inLink(parts[part] ?? ''));
}
function inLink(text) {
		return encodeURIComponent(text).replace(/[!'()*~_]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}
function jsonOf(value, indent) {
		return JSON.stringify(value, undefined, indent).replaceAll('<', '\\u003c');
}
function notes({ env, args, optional }) {
		const own = [...env.flatMap(({ value, name }) => (value === undefined ? [(0,_setup_js__WEBPACK_IMPORTED_MODULE_2__/* .blank */ .h)(name)] : [])), ...args].filter((word) => word.includes('YOUR_'));
		const code = (names) => names.map((name) => `\`${name.replaceAll('`', '')}\``).join(', ');
		return [
				own.length === 0 ? '' : `Replace ${code(own)} with your own.\n\n`,
				optional.length === 0 ? '' : `It also reads ${code(optional)}.\n\n`,
		].join('');
}
/***/ }),
/***/ 5140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	N: () => (/* binding */ setupOf),
	h: () => (/* binding */ blank)
});
var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26321);
var _formats_entry_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70799);
const LONGEST_KEY = 64;
function setupOf(project, version, index) {
		const { listed, settings } = project;
		const served = listed?.value['transport']?.type ?? 'stdio';
		if (settings.isLibrary === true || settings.smoke.transport === 'http' || served !== 'stdio')
				return undefined;
		const variables = listed === undefined ? [] : (0,_formats_entry_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .variablesOf */ .h)(listed).filter(({ name }) => /^\w+$/.test(name));
		const isSet = (one) => one.isRequired || one.value !== undefined;
		const set = variables.filter(isSet);
		const names = set.map(({ name }) => name);
		const ecosystem = (0,_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ecosystemOf */ .M)(project);
		const launch = ecosystem.launch?.(project, version, index, names);
		if (launch === undefined)
				return undefined;
		if (listed === undefined && settings.smoke.args.length > 0)
				return undefined;
		const given = listed === undefined ? [] : ((0,_formats_entry_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .argumentsOf */ .a)(listed, blank) ?? []);
		const [command = '', ...args] = [...launch, ...given];
		const setup = {
				...{ key: keyOf(project.name), command, args },
				...(ecosystem.isSelfDescribed?.(project) === true ? { image: launch.at(-1) } : {}),
				env: set.map(({ name, isSecret, ...stated }) => {
						return { name, isSecret, value: isSecret ? undefined : plain(stated.value ?? stated.default) };
				}),
				optional: variables.filter((one) => !isSet(one)).map(({ name }) => name),
		};
		return [command, ...args, ...setup.env.flatMap(({ value }) => value ?? [])].some((word) => /\p{Cc}|\p{Cf}/u.test(word))
				? undefined
				: setup;
}
function blank(called) {
		return `YOUR_${called
				.toUpperCase()
				.replace(/[^A-Z0-9]+/g, '_')
				.replace(/^_+|_+$/g, '')}`;
}
function plain(value) {
		return value === undefined || /\{\w+\}/.test(value) ? undefined : value;
}
function keyOf(name) {
		const bare = name.replace(/^@[^/]*\//, '').replace(/[^A-Za-z0-9_-]+/g, '-');
		return bare.replace(/^-+/, '').slice(0, LONGEST_KEY) || 'server';
}
/***/ }),
/***/ 70799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	a: () => (/* binding */ argumentsOf),
	h: () => (/* binding */ variablesOf)
});
var _object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36074);
function variablesOf({ value }) {
		return (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOf */ .iZ)(value['environmentVariables']).flatMap((one) => {
				const name = (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(one['name']);
				if (name === undefined)
						return [];
				return {
						name,
						value: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(one['value']),
						default: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(one['default']),
						isRequired: one['isRequired'] === true,
						isSecret: one['isSecret'] === true,
						about: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(one['description']),
				};
		});
}
function argumentsOf({ value }, blank = () => undefined) {
		const words = (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOf */ .iZ)(value['packageArguments']).map((one) => wordsOf(one, blank));
		return words.some((one) => one.includes(undefined)) ? undefined : words.flat();
}
function wordsOf(argument, blank) {
		const { type, name, valueHint, isSecret } = argument;
		const given = (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(argument['value']) ?? (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(argument['default']);
		const flag = type === 'named' && typeof name === 'string' ? [name] : [];
		const called = (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(valueHint) ?? (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(name) ?? 'value';
		if (given === undefined) {
				if (argument['isRequired'] !== true)
						return [];
				const isSwitch = flag.length > 0 && (argument['format'] === 'boolean' || valueHint === undefined);
				return isSwitch ? flag : [...flag, blank(called)];
		}
		const hidden = isSecret === true ? blank(called) : undefined;
		return [...flag, hidden ?? filled(given, blank)];
}
function filled(text, blank) {
		const names = [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
		if (names.some((name) => blank(name) === undefined))
				return undefined;
		return text.replace(/\{(\w+)\}/g, (_, name) => blank(name) ?? '');
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
/***/ 4147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	eJ: () => (/* binding */ releasedVersion),
	PA: () => (/* binding */ unstartedReason),
	pD: () => (/* binding */ writePlan)
});
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var core_about = __webpack_require__(87821);
var by_code_unit = __webpack_require__(63168);
var clean_text = __webpack_require__(18001);
var digest = __webpack_require__(34002);
var iso_time = __webpack_require__(46739);
var json_text = __webpack_require__(68478);
var version = __webpack_require__(51928);
var kinds = __webpack_require__(27929);
;// CONCATENATED MODULE: ./.build/plan/compared.js
const MOST = 200;
const LONGEST = 500;
function plannedChanges(compared) {
		if (compared === undefined || compared.length === 0)
				return undefined;
		const rank = ({ project, since }) => `${project}\0${since}`;
		return [...compared]
				.sort((a, b) => (rank(a) < rank(b) ? -1 : 1))
				.map(({ project, since, source, changes }) => ({
				project,
				since,
				source,
				changes: changes.slice(0, MOST).map(({ kind, pointer, message }) => ({
						kind,
						pointer: (0,clean_text/* cleanLine */.Ow)(pointer).slice(0, LONGEST),
						message: (0,clean_text/* cleanLine */.Ow)(message).slice(0, LONGEST),
				})),
		}));
}
var plan_compatibility = __webpack_require__(58832);
var file_names = __webpack_require__(80649);
var schema = __webpack_require__(83425);
var plan_tools = __webpack_require__(24219);
;// CONCATENATED MODULE: ./.build/plan/plan.js
async function writePlan(release, about = {}) {
		const records = startRecords(release.artifacts, release.started, release.projects);
		const projects = release.projects.map((project) => {
				const artifacts = release.artifacts
						.filter((artifact) => ownerOf(artifact, release.projects) === project)
						.sort((a, b) => (0,by_code_unit/* byCodeUnit */.X)(a.file, b.file));
				const version = releasedVersion(project, artifacts, release);
				const notes = about.notes?.(project, version);
				const tools = (0,plan_tools/* toolsOf */.Fu)(artifacts);
				return {
						name: project.name,
						ecosystem: project.ecosystem,
						path: project.path,
						version,
						...(about.run === undefined ? {} : { run: about.run(project, version) }),
						...(notes === undefined ? {} : { notes }),
						...(tools === undefined ? {} : { tools }),
						artifacts: artifacts.map((artifact) => plannedArtifact(artifact, artifact.started ?? records.get(artifact.file))),
				};
		});
		const compatibility = (0,plan_compatibility/* planned */.lM)(release.compatibility);
		const compared = plannedChanges(release.compared);
		const plan = {
				format: schema/* PLAN_FORMAT */._A,
				tool: { name: core_about/* NAME */.o_, version: core_about/* VERSION */.xv },
				...(about.tools === undefined ? {} : { tools: about.tools }),
				...(release.tag === undefined ? {} : { tag: release.tag }),
				commit: release.commit,
				...(release.repository === undefined ? {} : { repository: release.repository }),
				...(release.noRelease === undefined ? {} : { noRelease: release.noRelease }),
				...(about.config === undefined ? {} : { config: about.config }),
				...(release.part === undefined ? {} : { part: release.part }),
				created: (0,iso_time/* isoTime */.L)(release.commitTime),
				projects,
				...(compatibility === undefined ? {} : { compatibility }),
				...(compared === undefined ? {} : { compared }),
		};
		const text = (0,json_text/* jsonText */.s)(plan);
		const path = (0,external_node_path_.join)(release.out, file_names/* PLAN_FILE */.VI);
		await (0,promises_.writeFile)(path, text);
		return { plan, path, sha256: (0,digest/* sha256 */.sc)(text) };
}
function startRecords(artifacts, started, projects) {
		const records = new Map();
		for (const { file, sha256, kind, project, unstarted } of artifacts) {
				const start = started.find((one) => [{ file: one.artifact, sha256: one.sha256 }, ...(one.also ?? [])].some((same) => same.file === file && same.sha256 === sha256));
				const owner = projects.find(({ name, ecosystem }) => name === project && ecosystem === (0,kinds/* makerOf */.Or)(kind));
				const reason = owner === undefined ? undefined : (oneLine(unstarted) ?? unstartedReason(owner));
				if (start !== undefined)
						records.set(file, { sha256, ...recordOf(start) });
				else if (reason !== undefined) {
						records.set(file, { sha256, runtime: '', outcome: 'unstarted', reason });
				}
		}
		return records;
}
function unstartedReason({ settings }) {
		return oneLine(settings.smoke.unstarted);
}
function oneLine(reason) {
		return reason === undefined ? undefined : (0,clean_text/* cleanLine */.Ow)(reason).slice(0, 500) || 'no reason given';
}
function recordOf({ runtime, eras, library, transport, protected: closed, contract, }) {
		const protocols = [...new Set([...(eras?.legacy ?? []), ...(eras?.modern ?? [])])].sort();
		return {
				runtime: library === undefined ? runtime : `${runtime}, ${library}`,
				outcome: 'started',
				...(protocols.length === 0 ? {} : { protocols }),
				...(closed === undefined ? {} : { protected: closed }),
				...(transport === 'http' ? { transport } : {}),
				...(contract.passport === undefined ? {} : { passport: contract.passport }),
		};
}
function ownerOf(artifact, projects) {
		const named = projects.filter(({ name }) => name === artifact.project);
		const made = named.filter(({ ecosystem }) => ecosystem === (0,kinds/* makerOf */.Or)(artifact.kind));
		return made.find(({ path }) => path === artifact.folder) ?? made[0] ?? named[0] ?? projects[0];
}
function releasedVersion(project, artifacts, release) {
		const stated = artifacts
				.filter(({ project: name, kind }) => name === project.name && (0,kinds/* makerOf */.Or)(kind) === project.ecosystem)
				.find(({ identity }) => identity !== undefined)?.identity?.version;
		if (stated !== undefined)
				return stated;
		const tagged = (0,version/* taggedVersion */.Bd)(release.tag, project.name);
		return tagged ?? project.settings.version ?? project.version ?? (0,version/* unreleased */.rH)(release.commit);
}
function plannedArtifact({ kind, file, sha256, size, about }, started) {
		return {
				...{ kind, file, sha256, size },
				...(about === undefined ? {} : { about }),
				...(started === undefined ? {} : { started }),
		};
}
/***/ }),
/***/ 24219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Fu: () => (/* binding */ toolsOf),
	LZ: () => (/* binding */ differentTools),
	pC: () => (/* binding */ planTools)
});
function toolsOf(artifacts) {
		const all = artifacts.flatMap(({ madeWith = {} }) => Object.entries(madeWith));
		return all.length === 0 ? undefined : sorted(all);
}
function planTools({ tool, tools = {}, projects }) {
		const runtimes = projects.flatMap(({ artifacts }) => artifacts.flatMap(({ started }) => started?.runtime ?? []));
		const started = runtimes.flatMap((runtime) => [...runtime.matchAll(/(\S+) (\d\S*?)(?:, |$)/g)]);
		const built = projects.flatMap((one) => Object.entries(one.tools ?? {}));
		return sorted([
				[tool.name, tool.version],
				...Object.entries(tools),
				...built,
				...started.map(([, name, version]) => [name, version]),
		]);
}
function differentTools(there, here) {
		const names = Object.keys({ ...there, ...here })
				.filter((name) => there[name] !== here[name])
				.sort();
		if (names.length === 0)
				return undefined;
		const shown = (tools) => names.map((name) => `${name} ${tools[name] ?? '(none)'}`).join(', ');
		return { there: shown(there), here: shown(here) };
}
function sorted(pairs) {
		const names = [...new Set(pairs.map(([name]) => name))].sort();
		const versions = (name) => [...new Set(pairs.filter(([other]) => other === name).map(([, version]) => version))].sort().join(' and ');
		return Object.fromEntries(names.map((name) => [name, versions(name)]));
}
/***/ })
};
