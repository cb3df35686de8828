export const id = 450;
export const ids = [450];
export const modules = {
/***/ 77095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	g: () => (/* binding */ codePackageAdvice)
});
var _core_about_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87821);
var _python_unrun_server_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17293);
const codePackageAdvice = (sources) => ({
		fixedPort: true,
		print: 'Write to stderr instead: stdout is reserved for the protocol.',
		includeFile: `Commit it, or add it to include in [package] of ${_core_about_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_FILE */ .g2}.`,
		stateVersion: () => 'Pass the version of the package when creating the server.',
		neverRun: async () => {
				const server = (0,_python_unrun_server_js__WEBPACK_IMPORTED_MODULE_0__/* .unrunServer */ ._2)(await sources());
				if (server === undefined)
						return undefined;
				const { name, module, byFastmcp } = server;
				const program = `\nOr start it with the command of FastMCP, in ${_core_about_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_FILE */ .g2}:\n  [smoke]\n  command = ["fastmcp", "run", "${module.file}"]`;
				return `Nothing runs ${name}. Add to ${module.file}:\n  if __name__ == "__main__":\n      ${name}.run()${byFastmcp ? program : ''}`;
		},
});
/***/ }),
/***/ 60450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	adoptCodePackage: () => (/* binding */ adoptCodePackage),
	buildCodePackage: () => (/* binding */ buildCodePackage)
});
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var pretty_bytes = __webpack_require__(85901);
var limits = __webpack_require__(89711);
var pack = __webpack_require__(5826);
var errors = __webpack_require__(8005);
var shell_word = __webpack_require__(15847);
var host_sandbox = __webpack_require__(22558);
var user_settings = __webpack_require__(94773);
var bundle_adopt = __webpack_require__(54899);
var configured_program = __webpack_require__(79301);
var build_context = __webpack_require__(28623);
var bundled = __webpack_require__(96001);
var led_files = __webpack_require__(2392);
var node_manifest = __webpack_require__(38346);
var run_step = __webpack_require__(39201);
var stored = __webpack_require__(8751);
var bundle = __webpack_require__(20694);
var member = __webpack_require__(5629);
var git = __webpack_require__(91883);
var files_in = __webpack_require__(51497);
var content = __webpack_require__(93506);
var names = __webpack_require__(25971);
var symlinks = __webpack_require__(41195);
;// CONCATENATED MODULE: ./.build/ecosystems/code-package/collect.js
async function collect(project, release, built, host) {
		const folder = (0,external_node_path_.join)(release.root, project.path);
		const listed = await list(folder, built ? 'all' : release.noRelease === undefined ? 'none' : 'unignored', host);
		const modes = new Map(listed.map(({ path, mode }) => [path, mode]));
		const wanted = (0,content/* selectContent */.qT)([...modes.keys()], project.settings.package);
		const findings = [];
		const refuse = (rule, finding) => {
				findings.push({ ...finding, rule, level: 'error', project: project.name });
		};
		const at = (path) => external_node_path_.posix.join(project.path, path);
		const members = [];
		for (const path of wanted) {
				if (!(0,names/* isPlain */.$i)(path))
						refuse('code-package-names', (0,names/* plainFinding */.Ce)(path, at(path)));
				const found = await (0,member/* memberAt */.m)(folder, path, modes.get(path), wanted);
				if (typeof found === 'string')
						refuse('code-package-symlinks', (0,symlinks/* linkFinding */.i)(path, found, at(path)));
				else if (found !== undefined)
						members.push(found);
		}
		for (const { path, other } of (0,names/* clashes */.g0)(members.map(({ path }) => path))) {
				refuse('code-package-names', (0,names/* clashFinding */.zy)(path, other, at(path)));
		}
		if (findings.length > 0)
				throw new errors/* StageFailure */.BG(findings);
		return members;
}
async function list(folder, others, host) {
		const staged = await (0,git/* git */.$Y)(host, folder, 'ls-files', '--stage', '-z', '--', '.');
		const tracked = [];
		for (const entry of staged.split('\0').filter((line) => line !== '')) {
				const path = entry.slice(entry.indexOf('\t') + 1);
				const mode = entry.slice(0, 6);
				if (mode !== '160000')
						tracked.push({ path, mode });
				else
						for (const file of await (0,files_in/* filesIn */.n)((0,external_node_path_.join)(folder, path)))
								tracked.push({ path: `${path}/${file}`, mode: undefined });
		}
		if (others === 'none')
				return tracked;
		const excludes = others === 'all'
				? ['node_modules', '.venv', 'venv', '__pycache__'].flatMap((name) => ['-x', name])
				: ['--exclude-standard'];
		const untracked = await (0,git/* git */.$Y)(host, folder, 'ls-files', '--others', '-z', ...excludes, '--', '.');
		return [
				...tracked,
				...untracked
						.split('\0')
						.filter((path) => path !== '' && !path.endsWith('/'))
						.map((path) => ({ path, mode: undefined })),
		];
}
var estimate = __webpack_require__(24061);
var code_package_name = __webpack_require__(60948);
var versions = __webpack_require__(77450);
;// CONCATENATED MODULE: ./.build/ecosystems/code-package/build.js
const FORMATS = ['tar.gz', 'tar', 'zip'];
const BUILD_MS = 30 * 60_000;
async function buildCodePackage(project, release, host) {
		const { format, layout } = project.settings.package;
		const name = (0,code_package_name/* archiveName */.uv)(project.name);
		const bad = (0,names/* ownName */.qU)(project);
		if (bad !== undefined) {
				throw new errors/* StageFailure */.BG({ ...bad, rule: 'code-package-names', level: 'error', project: project.name });
		}
		const built = await runBuild(project, release, host);
		const members = await collect(project, release, built, host);
		if (members.length === 0)
				throw new errors/* StageFailure */.BG(empty(project));
		if (format === 'tar')
				assertTarFits(members, project);
		const file = (0,code_package_name/* archiveFile */.Bf)(project.name, (0,versions/* versionOf */.E)(project, release), format);
		const path = (0,external_node_path_.join)(release.out, file);
		await (0,promises_.mkdir)(release.out, { recursive: true });
		const top = layout === 'folder' ? name : undefined;
		try {
				const digested = await (0,pack/* pack */.q)({ path, format, top, time: release.commitTime, members });
				const bundled = await bundledBy(path, project, release);
				const bundles = await (0,bundle/* buildCodeBundles */.l)(members, project, release, host);
				const archive = { kind: 'code-package', file, path, ...digested, project: project.name, bundled };
				return { artifacts: [archive, ...bundles.artifacts], findings: bundles.findings };
		}
		catch (error) {
				if (error instanceof limits/* TooLarge */.M)
						throw new errors/* StageFailure */.BG(tooLarge(members, project, file));
				throw error;
		}
}
async function adoptCodePackage(given, project, release, host) {
		const names = FORMATS.map((format) => (0,code_package_name/* archiveFile */.Bf)(project.name, (0,versions/* versionOf */.E)(project, release), format));
		const artifacts = [...(await (0,bundle_adopt/* adoptBundles */.e)(given, project, release, host))];
		for (const { path: from } of given.filter(({ kind }) => kind === 'code-package')) {
				const file = (0,external_node_path_.basename)(from);
				if (!names.includes(file)) {
						const ending = FORMATS.find((format) => file.endsWith(`.${format}`)) ?? 'zip';
						const wanted = (0,code_package_name/* archiveFile */.Bf)(project.name, (0,versions/* versionOf */.E)(project, release), ending);
						const message = `${file} is not named as ${project.name} in the released version: ${wanted}.`;
						const hint = `Rename it, or leave it out: mv ${(0,shell_word/* shellLine */.T)([file, wanted])}`;
						throw new errors/* StageFailure */.BG({
								rule: 'build/name',
								level: 'error',
								project: project.name,
								artifact: file,
								message,
								hint,
						});
				}
				const bundled = await bundledBy(from, project, release);
				artifacts.push({ kind: 'code-package', ...(await (0,stored/* stored */.s)(from, release)), project: project.name, bundled });
		}
		return { artifacts };
}
function bundledBy(archive, project, { root }) {
		const { manifest, settings, path } = project;
		const packed = { file: archive, inFolder: settings.package.layout === 'folder' };
		return (0,bundled/* bundledIn */.u)(packed, manifest.packageJson ?? (0,node_manifest/* readNodeManifest */.uy)('{}'), { folder: (0,external_node_path_.join)(root, path), root });
}
async function runBuild(project, release, host) {
		const { install, command } = project.settings.build;
		const steps = [
				{ words: install, installs: true, rule: 'build/install', what: 'The configured installation' },
				{ words: command, rule: 'build/command', what: 'The configured build' },
		];
		const wanted = steps.filter(({ words }) => words !== undefined);
		if (wanted.length === 0)
				return false;
		const folder = (0,external_node_path_.join)(release.root, project.path);
		const sandbox = await (0,host_sandbox/* openSandbox */.E)(host, 'build');
		const env = {
				...sandbox.env,
				...(await (0,user_settings/* npmEnvironment */.PI)(host)),
				npm_config_userconfig: await (0,user_settings/* writeUserConfig */.Z_)(host, sandbox.folder),
				npm_config_update_notifier: 'false',
				...(0,build_context/* commitVariables */.D)(release),
		};
		for (const { words = [], rule, what, installs } of wanted) {
				const [program = '', ...args] = words;
				const step = {
						rule,
						what,
						command: [(0,configured_program/* configuredProgram */.B)(program, folder, host), ...args],
						shown: words.join(' '),
						cwd: folder,
						env,
						timeoutMs: BUILD_MS,
						installs,
						project: project.name,
						file: project.manifestFile,
				};
				await (installs === true ? (0,led_files/* led */.I)([folder], host, () => (0,run_step/* runStep */.eg)(host, step)) : (0,run_step/* runStep */.eg)(host, step));
		}
		return true;
}
function assertTarFits(members, project) {
		if ((0,estimate/* tarSize */.v)(members) > limits/* MOST_BYTES */.u)
				throw new errors/* StageFailure */.BG(tooLarge(members, project, 'The tar'));
}
function tooLarge(members, project, what) {
		const largest = [...members].sort((a, b) => b.size - a.size).slice(0, 5);
		return {
				rule: 'code-package-size',
				level: 'error',
				message: `${what} is larger than ${(0,pretty_bytes/* default */.A)(limits/* MOST_BYTES */.u, { binary: true })}, the limit of the platforms.`,
				hint: 'Exclude what is not needed at run time: [package] exclude = ["…"].',
				project: project.name,
				file: external_node_path_.posix.join(project.path, largest[0]?.path ?? ''),
				facts: Object.fromEntries(largest.map(({ path, size }) => [path, (0,pretty_bytes/* default */.A)(size)])),
		};
}
function empty(project) {
		return {
				rule: 'build/empty',
				level: 'error',
				message: `No files to pack in ${project.path}: no file is tracked by git, or all are excluded.`,
				hint: 'Commit the files, and check [package] exclude.',
				project: project.name,
		};
}
/***/ }),
/***/ 20694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	l: () => (/* binding */ buildCodeBundles),
	d: () => (/* binding */ installCodeBundle)
});
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/archive/program-head.js
const PROGRAM_HEAD = 1024;
const ELF = { 62: 'x64', 183: 'arm64' };
const MACH = { 16777223: 'x64', 16777228: 'arm64' };
const PE = { 34404: 'x64', 43620: 'arm64' };
function platformOf(head) {
		if (head.length < 64)
				return undefined;
		const magic = head.readUInt32BE(0);
		if (magic === 0x7f454c46)
				return of('linux', ELF[head.readUInt16LE(18)]);
		if (magic === 0xcffaedfe)
				return of('darwin', MACH[head.readUInt32LE(4)]);
		if (magic === 0xcafebabe && head.readUInt32BE(4) < 20)
				return 'darwin-*';
		const at = head.toString('latin1', 0, 2) === 'MZ' ? head.readUInt32LE(60) : head.length;
		const isPe = at + 6 <= head.length && head.toString('latin1', at, at + 4) === 'PE\0\0';
		return isPe ? of('win32', PE[head.readUInt16LE(at + 4)]) : undefined;
}
function of(system, processor) {
		return processor === undefined ? undefined : `${system}-${processor}`;
}
var object = __webpack_require__(36074);
var bundle_build = __webpack_require__(87941);
var bundle_manifest = __webpack_require__(75048);
var bundle_platform = __webpack_require__(62818);
var bundle_start = __webpack_require__(50285);
var bundle_table = __webpack_require__(63353);
var code_package_advice = __webpack_require__(77095);
var versions = __webpack_require__(77450);
;// CONCATENATED MODULE: ./.build/ecosystems/code-package/bundle.js
const INSIDE = /^\$\{__dirname\}(?:\/|\$\{\/\})/;
async function buildCodeBundles(members, project, release, host) {
		const table = (0,bundle_table/* bundleOf */.cj)(project);
		if (table === undefined)
				return { artifacts: [], findings: [] };
		const programs = Object.entries(table.programs ?? {}).map(([platform, path]) => [platform, external_node_path_.posix.normalize(path)]);
		const own = members.filter(({ path }) => !programs.some(([, program]) => program === path));
		const common = { kind: 'code-mcpb', version: (0,versions/* versionOf */.E)(project, release), types: ['binary'] };
		const filled = async (more) => {
				const folder = (0,external_node_path_.join)(await host.tempDir('bundle'), 'filled');
				for (const { file, path, mode } of [...own, ...more]) {
						await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path)), { recursive: true });
						await (0,promises_.copyFile)(file, (0,external_node_path_.join)(folder, path));
						await (0,promises_.chmod)((0,external_node_path_.join)(folder, path), mode);
				}
				return folder;
		};
		const wanted = programs.map(([platform = '', path = '']) => ({
				...common,
				platform,
				adapted: (manifest) => onlyFor(platform, manifest),
				fill: async (manifest) => {
						const program = await programAt(path, platform, members, project);
						return filled([{ ...program, path: programIn(manifest, platform), mode: 0o755 }]);
				},
		}));
		const made = [];
		for (const one of wanted.length > 0 ? wanted : [{ ...common, fill: () => filled([]) }])
				made.push(await (0,bundle_build/* buildBundle */.b)(project, release, one));
		return { artifacts: made.map(({ artifact }) => artifact), findings: made.flatMap(({ findings }) => findings) };
}
function onlyFor(platform, manifest) {
		const [os = ''] = platform.split('-');
		const compatibility = (0,object/* fieldsOf */.Pf)(manifest['compatibility']);
		const server = (0,object/* fieldsOf */.Pf)(manifest['server']);
		return {
				...manifest,
				server: { ...server, entry_point: programIn(manifest, platform) },
				compatibility: { ...compatibility, platforms: [os] },
		};
}
function programIn(manifest, platform) {
		const { command } = (0,bundle_start/* configFor */.m)(manifest, platform.replace(/-.*$/, ''));
		if (INSIDE.test(command))
				return external_node_path_.posix.normalize(command.replace(INSIDE, ''));
		return String((0,object/* fieldsOf */.Pf)(manifest['server'])['entry_point'] ?? '');
}
async function programAt(path, platform, members, project) {
		const found = members.find((one) => one.path === path);
		if (found === undefined) {
				throw (0,bundle_manifest/* problem */.CC)(project, {
						message: `[mcpb] programs names ${path} for ${platform}, which is not in the code package.`,
						hint: 'Let [build] command make it, and [package] include name it.',
				});
		}
		const file = await (0,promises_.open)(found.file);
		const { buffer, bytesRead } = await file.read(Buffer.alloc(PROGRAM_HEAD), 0, PROGRAM_HEAD, 0);
		await file.close();
		const runsOn = platformOf(buffer.subarray(0, bytesRead));
		const isRight = runsOn === undefined || runsOn === platform || platform.startsWith(runsOn.replace('*', ''));
		if (isRight)
				return found;
		throw (0,bundle_manifest/* problem */.CC)(project, {
				message: `[mcpb] programs names ${path} for ${platform}, but it is compiled for ${runsOn}.`,
				hint: `Compile it for ${platform} (with Go: GOOS and GOARCH), or correct the path.`,
		});
}
async function installCodeBundle(artifact, project, sandbox, host) {
		const { launch } = await (0,bundle_start/* unpackedBundle */.o)(artifact, project, sandbox, async (name) => name === 'node' ? host.tool('node') : undefined);
		const advice = (0,code_package_advice/* codePackageAdvice */.g)(async () => []);
		return { launch, advice, runtime: bundle_platform/* HERE */.Dg, packages: 0, components: async () => ({ components: [], direct: [] }) };
}
/***/ })
};
