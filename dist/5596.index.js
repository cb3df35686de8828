export const id = 5596;
export const ids = [5596];
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
/***/ }),
/***/ 85596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	installCodePackage: () => (/* binding */ installCodePackage),
	installPublishedCodePackage: () => (/* binding */ installPublishedCodePackage)
});
var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var unpack = __webpack_require__(62977);
var about = __webpack_require__(87821);
var digest = __webpack_require__(34002);
var errors = __webpack_require__(8005);
var uv = __webpack_require__(3915);
var uv_env = __webpack_require__(68153);
var files_in = __webpack_require__(51497);
var runtime = __webpack_require__(98863);
var start_failure = __webpack_require__(83932);
var origin = __webpack_require__(51359);
var advice = __webpack_require__(77095);
var bundle = __webpack_require__(20694);
var command = __webpack_require__(20574);
var diagnose = __webpack_require__(49411);
var code_package_manifest = __webpack_require__(1005);
var code_package_name = __webpack_require__(60948);
var ask_registry = __webpack_require__(16364);
var node_components = __webpack_require__(39263);
var led_files = __webpack_require__(2392);
var locks = __webpack_require__(43703);
var npm_env = __webpack_require__(99060);
var run_step = __webpack_require__(39201);
;// CONCATENATED MODULE: ./.build/ecosystems/code-package/node-modules.js
const QUIET = ['--omit=dev', '--no-audit', '--no-fund', '--loglevel=warn'];
const HOOKS = ['preinstall', 'install', 'postinstall', 'prepare'];
async function nodeModules(folder, manifest, artifact, project, sandbox, host) {
		const env = await (0,npm_env/* npmEnv */.V)(sandbox, host);
		const names = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies });
		const needed = names.length > 0 || HOOKS.some((hook) => manifest.scripts[hook] !== undefined);
		if (needed) {
				const words = locks/* LOCKS */.H8.npm.some((lock) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, lock))) ? ['ci'] : ['install', '--no-package-lock'];
				const step = {
						rule: 'start/install',
						isInstallation: true,
						installs: true,
						what: 'The installation of its dependencies',
						command: [host.tool('npm'), ...words, ...QUIET, ...(host.kind === 'local' ? ['--prefer-offline'] : [])],
						shown: `npm ${words[0]} --omit=dev`,
						cwd: folder,
						env,
						timeoutMs: project.settings.smoke.installTimeoutMs,
						project: project.name,
						artifact: artifact.file,
						file: project.manifestFile,
				};
				await (0,led_files/* led */.I)([folder], host, () => (0,run_step/* runStep */.eg)(host, step));
		}
		const tree = await (0,node_components/* readTree */.Zc)(folder);
		return {
				bin: (0,external_node_path_.join)(folder, 'node_modules', '.bin'),
				registry: (0,ask_registry/* askRegistry */.r)(env, { sandbox, host }),
				packages: Object.keys(tree).filter((place) => place !== '').length,
				components: async () => {
						const { components } = await (0,node_components/* readComponents */.Zm)(folder, '', host);
						const direct = names.flatMap((name) => {
								const version = tree[`node_modules/${name}`]?.version;
								return version === undefined ? [] : [(0,node_components/* purlOf */.VA)(name, version)];
						});
						return { components, direct: direct.sort() };
				},
		};
}
var names = __webpack_require__(70976);
var uv_install = __webpack_require__(79317);
var ask_index = __webpack_require__(22113);
var python_components = __webpack_require__(92354);
var environment = __webpack_require__(50643);
var install_failure = __webpack_require__(33853);
var requirements = __webpack_require__(56771);
;// CONCATENATED MODULE: ./.build/ecosystems/code-package/python-env.js
async function pythonEnv(folder, artifact, project, sandbox, host) {
		const { installTimeoutMs } = project.settings.smoke;
		const { uv, config, env } = await (0,uv_install/* uvInstall */.x)(host, sandbox);
		const step = async (shown, command) => {
				const onLine = (line) => host.log.debug(line);
				const ended = await host.run({ command, cwd: folder, env, timeoutMs: installTimeoutMs, installs: true, onLine });
				if (ended.code === 0)
						return;
				const seconds = Math.round(installTimeoutMs / 1000);
				const finding = (0,install_failure/* installFailure */.Y)(ended, { project, artifact: artifact.file, shown, seconds });
				throw new errors/* StageFailure */.BG({ ...finding, file: external_node_path_.posix.join(project.path, code_package_manifest/* REQUIREMENTS */.dq) });
		};
		const made = (0,external_node_path_.join)(sandbox.folder, 'venv');
		await step('uv venv', [uv, 'venv', '--quiet', '--no-project', '--config-file', config, made]);
		const venv = await (0,environment/* openVenv */.IZ)(made);
		const words = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, code_package_manifest/* REQUIREMENTS */.dq)) ? ['-r', code_package_manifest/* REQUIREMENTS */.dq] : [];
		if (words.length > 0) {
				const command = [uv, 'pip', 'install', '--config-file', config, '--python', venv.python, ...words];
				await step(`uv pip install ${words.join(' ')}`, command);
		}
		const declared = async () => (await (0,requirements/* readRequirements */.F)((0,code_package_manifest/* viewOnDisk */.G0)(folder))).declared;
		return {
				venv,
				required: async () => (await declared()).map(({ text }) => text.replace(/\s--[a-z-]+[\s=].*$/, '')),
				index: (0,ask_index/* askIndex */.a)({ uv, config, env, venv, sandbox, host, words, cwd: folder }),
				packages: (await (0,environment/* installedNames */.Hq)(venv)).length,
				components: async () => {
						const { components } = await (0,python_components/* readComponents */.Z)(venv.folder, uv, host);
						const asked = new Set((await declared()).map(({ name }) => name));
						const installed = components.filter(({ purl }) => purl.startsWith('pkg:pypi/'));
						const direct = installed.filter(({ name }) => asked.has((0,names/* normalName */.tK)(name))).map(({ purl }) => purl);
						return { components, direct: direct.sort() };
				},
		};
}
;// CONCATENATED MODULE: ./.build/ecosystems/code-package/install.js
const PYTHON = /^python(\d+(\.\d+)?)?(\.exe)?$/;
const SHORTEST_TEXT = 4;
const NODE = /(^|[\\/])(node|npm|npx)(\.exe|\.cmd)?$/;
async function installCodePackage(artifact, project, sandbox, host) {
		if (artifact.kind === 'code-mcpb')
				return (0,bundle/* installCodeBundle */.d)(artifact, project, sandbox, host);
		const unpacked = (0,external_node_path_.join)(sandbox.folder, 'package');
		await (0,promises_.mkdir)(unpacked, { mode: 0o700 });
		await (0,unpack/* unpack */.l)(artifact.path, unpacked).catch((error) => cannotUnpack(error, artifact, project));
		const folder = await topFolder(unpacked, project);
		const view = (0,code_package_manifest/* viewOnDisk */.G0)(folder);
		const manifest = (0,code_package_manifest/* readCodeManifest */.rJ)(view);
		const start = (0,command/* startOf */.G)(manifest, view, project.settings.smoke, project.name);
		if (start === undefined)
				throw new errors/* StageFailure */.BG(noStart(artifact, project));
		const wantsPython = manifest.requirements || PYTHON.test(start.words[0] ?? '') || manifest.entry?.endsWith('.py') === true;
		const python = wantsPython ? await pythonEnv(folder, artifact, project, sandbox, host) : undefined;
		const { packageJson } = manifest;
		const node = packageJson === undefined ? undefined : await nodeModules(folder, packageJson, artifact, project, sandbox, host);
		const bins = [python?.venv.bin, node?.bin].filter((bin) => bin !== undefined);
		const cwd = (0,external_node_path_.resolve)(folder, start.cwd);
		const program = await programOf(start, cwd, bins, artifact, project, host);
		const { smoke } = project.settings;
		const uses = /(^|[\\/])uvx?(\.exe)?$/.test(program) ? await (0,uv_env/* uvEnv */.H)(host, sandbox, 'install') : sandbox.env;
		const onNode = NODE.test(program) || (node !== undefined && program.startsWith(node.bin));
		return {
				launch: {
						command: [program, ...start.words.slice(1), ...smoke.args],
						shown: [start.shown, ...smoke.args].join(' '),
						env: {
								...uses,
								PATH: [...bins, sandbox.env['PATH'] ?? ''].join(external_node_path_.delimiter),
								...(python === undefined ? {} : { VIRTUAL_ENV: python.venv.folder }),
								...start.env,
								...smoke.env,
						},
						cwd,
				},
				advice: (0,advice/* codePackageAdvice */.g)(async () => (await ownPython(folder)).map((file) => ({ name: file, file, text: view.text(file) ?? '' }))),
				runtime: python !== undefined && !onNode ? python.venv.runtime : await (0,runtime/* runtimeOf */.G)(host, sandbox),
				packages: (python?.packages ?? 0) + (node?.packages ?? 0),
				components: async () => {
						const parts = [await python?.components(), await node?.components()].filter((part) => part !== undefined);
						return {
								components: parts.flatMap(({ components }) => components),
								direct: parts.flatMap(({ direct }) => direct).sort(),
						};
				},
				diagnose: async (stderr) => {
						const cause = python === undefined
								? undefined
								: await (0,diagnose/* diagnosePython */.b)(stderr, { ...python, required: await python.required(), project: project.name });
						if (cause !== undefined || node === undefined)
								return cause;
						const stated = project.manifest.packageJson ?? packageJson;
						const { name, folder: from } = project;
						return stated && (0,start_failure/* diagnoseStart */.Z)(stderr, { name, manifest: stated, folder: from }, folder, node.registry);
				},
				origin: async (text) => (0,origin/* search */.$)(await ownPython(folder), folder, text, SHORTEST_TEXT),
		};
}
async function installPublishedCodePackage(project, version, source, sandbox, host) {
		const file = (0,code_package_name/* archiveFile */.Bf)(project.name, version, project.settings.package.format);
		const url = source.assets?.[file];
		if (url === undefined)
				return undefined;
		const path = (0,external_node_path_.join)(sandbox.folder, file);
		const answer = await host.http({ url, saveTo: path, maxBytes: 512 * 1024 * 1024, timeoutMs: 300_000 });
		if (answer.status !== 200) {
				throw new errors/* ReleaseError */.K2('start/download', `${url} answered ${answer.status}.`, {
						hint: 'Check the release: the file may have been removed.',
				});
		}
		const artifact = { kind: 'code-package', file, path, ...(await (0,digest/* digestFile */.TM)(path)), project: project.name };
		return installCodePackage(artifact, project, sandbox, host);
}
async function ownPython(folder) {
		return (await (0,files_in/* filesIn */.n)(folder)).filter((path) => path.endsWith('.py') && !path.includes('node_modules/'));
}
async function topFolder(unpacked, project) {
		const entries = await (0,promises_.readdir)(unpacked);
		const only = entries.length === 1 && project.settings.package.layout === 'folder' ? entries[0] : undefined;
		return only === undefined ? unpacked : (0,external_node_path_.join)(unpacked, only);
}
async function programOf({ words, from }, cwd, bins, artifact, project, host) {
		const name = words[0] ?? '';
		if ((0,external_node_path_.isAbsolute)(name))
				return name;
		if (/[/\\]/.test(name)) {
				if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(cwd, name)))
						return (0,external_node_path_.join)(cwd, name);
		}
		else {
				const suffixes = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
				const names = [name, ...(PYTHON.test(name) ? ['python'] : [])];
				const own = bins
						.flatMap((bin) => names.flatMap((one) => suffixes.map((suffix) => (0,external_node_path_.join)(bin, one + suffix))))
						.find((path) => (0,external_node_fs_.existsSync)(path));
				if (own !== undefined)
						return own;
				if (name === 'uv')
						return (0,uv/* ensureUv */.aW)(host);
				try {
						return host.tool(name);
				}
				catch (error) {
						if (!(error instanceof errors/* ReleaseError */.K2))
								throw error;
				}
		}
		throw new errors/* StageFailure */.BG({
				rule: 'start/no-program',
				level: 'error',
				message: `The start command is ${words.join(' ')} (${from}), but the program ${name} is neither in the package, nor in its dependencies, nor on this machine.`,
				hint: 'Add the package that provides the program to requirements.txt or package.json, or set [smoke] command.',
				project: project.name,
				artifact: artifact.file,
		});
}
function noStart(artifact, project) {
		const skipped = project.manifest.servers?.entries.find(({ unusable }) => unusable !== undefined);
		const why = skipped === undefined ? '' : ` The entry ${skipped.name} of mcp.json cannot be used: ${skipped.unusable}.`;
		return {
				rule: 'code-package-entry',
				subject: { about: 'command' },
				level: 'error',
				code: 'unsatisfiable',
				message: `No start command found for ${artifact.file}.${why}`,
				hint: `Name the entry file server.py, main.py or index.js, or set [smoke] command = ["python", "app.py"] in ${about/* CONFIG_FILE */.g2}.`,
				project: project.name,
				artifact: artifact.file,
				file: external_node_path_.posix.normalize(project.manifestFile),
		};
}
function cannotUnpack(error, artifact, project) {
		if (!(error instanceof errors/* ReleaseError */.K2))
				throw error;
		throw new errors/* StageFailure */.BG({
				rule: 'start/unpack',
				level: 'error',
				message: error.message,
				hint: error.hint,
				project: project.name,
				artifact: artifact.file,
		});
}
/***/ })
};
