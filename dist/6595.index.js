export const id = 6595;
export const ids = [6595];
export const modules = {
/***/ 34955:
/***/ ((module) => {
let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)
let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}
let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}
let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),
		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),
		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),
		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),
		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}
module.exports = createColors()
module.exports.createColors = createColors
/***/ }),
/***/ 41943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	r: () => (/* binding */ publint)
});
var external_node_path_ = __webpack_require__(76760);
var promises_ = __webpack_require__(51455);
var external_node_child_process_ = __webpack_require__(31421);
var external_node_process_ = __webpack_require__(1708);
var external_node_url_ = __webpack_require__(73136);
var external_node_stream_promises_ = __webpack_require__(46466);
var external_node_stream_ = __webpack_require__(57075);
var external_node_readline_ = __webpack_require__(80481);
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./node_modules/tinyexec/dist/main.mjs
const isPathLikePattern = /^path$/i;
const defaultEnvPathInfo = {
	key: "PATH",
	value: ""
};
function getPathFromEnv(env) {
	for (const key in env) {
		if (!Object.prototype.hasOwnProperty.call(env, key) || !isPathLikePattern.test(key)) continue;
		const value = env[key];
		if (!value) return defaultEnvPathInfo;
		return {
			key,
			value
		};
	}
	return defaultEnvPathInfo;
}
function addNodeBinToPath(cwd, path) {
	const parts = path.value.split(external_node_path_.delimiter);
	const nodeBinPaths = [];
	let currentPath = typeof cwd === "string" ? cwd : (0,external_node_url_.fileURLToPath)(cwd, { windows: false });
	let lastPath;
	do {
		nodeBinPaths.push((0,external_node_path_.resolve)(currentPath, "node_modules", ".bin"));
		lastPath = currentPath;
		currentPath = (0,external_node_path_.dirname)(currentPath);
	} while (currentPath !== lastPath);
	nodeBinPaths.push((0,external_node_path_.dirname)(process.execPath));
	const newPath = nodeBinPaths.concat(parts).join(external_node_path_.delimiter);
	return {
		key: path.key,
		value: newPath
	};
}
function computeEnv(cwd, env, nodePath = true) {
	const envWithDefault = {
		...process.env,
		...env
	};
	if (!nodePath) return envWithDefault;
	const envPathInfo = addNodeBinToPath(cwd, getPathFromEnv(envWithDefault));
	envWithDefault[envPathInfo.key] = envPathInfo.value;
	return envWithDefault;
}
const combineStreams = (streams) => {
	let streamCount = streams.length;
	const combined = new external_node_stream_.PassThrough();
	const maybeEmitEnd = () => {
		if (--streamCount === 0) combined.end();
	};
	for (const stream of streams) (0,external_node_stream_promises_.pipeline)(stream, combined, { end: false }).then(maybeEmitEnd).catch(maybeEmitEnd);
	return combined;
};
const metaCharsRegExp = /([()\][%!^"`<>&|;, *?])/g;
const shebangRegExp = /^#!\s*(.+)/;
const isWindowsExecutableRegExp = /\.(?:com|exe)$/i;
const isNodeModulesCmdRegExp = /node_modules[\\/]\.bin[\\/][^\\/]+\.cmd$/i;
const isWindows = process.platform === "win32";
const defaultPathExt = [
	".EXE",
	".CMD",
	".BAT",
	".COM"
];
const noPathExt = [""];
function normalizeSpawnCommand(command, args = [], options = {}) {
	if (options.shell === true || !isWindows) return {
		command,
		args,
		options
	};
	let file = resolveCommand(command, options);
	let shebang = null;
	if (file !== null) {
		const size = 150;
		const buffer = Buffer.alloc(size);
		let fd = null;
		try {
			fd = (0,external_node_fs_.openSync)(file, "r");
			(0,external_node_fs_.readSync)(fd, buffer, 0, size, 0);
		} catch {} finally {
			if (fd !== null) (0,external_node_fs_.closeSync)(fd);
		}
		const match = buffer.toString().match(shebangRegExp);
		if (match !== null) {
			const line = match[1].trim();
			const separatorIndex = line.indexOf(" ");
			const path = separatorIndex !== -1 ? line.slice(0, separatorIndex) : line;
			const argument = separatorIndex !== -1 ? line.slice(separatorIndex + 1) : "";
			const binary = (0,external_node_path_.basename)(path);
			shebang = binary === "env" ? argument || null : binary;
		}
	}
	if (shebang !== null && file !== null) {
		args = [file, ...args];
		command = shebang;
		file = resolveCommand(command, options);
	}
	if (file === null || !isWindowsExecutableRegExp.test(file)) {
		const needsDoubleEscapeMetaChars = file !== null && isNodeModulesCmdRegExp.test(file);
		command = (0,external_node_path_.normalize)(command);
		command = command.replace(metaCharsRegExp, "^$1");
		args = args.map((arg) => {
			arg = arg.replace(/(?=(\\+?)?)\1"/g, "$1$1\\\"");
			arg = arg.replace(/(?=(\\+?)?)\1$/, "$1$1");
			arg = `"${arg}"`;
			arg = arg.replace(metaCharsRegExp, "^$1");
			if (needsDoubleEscapeMetaChars) arg = arg.replace(metaCharsRegExp, "^$1");
			return arg;
		});
		args = [
			"/d",
			"/s",
			"/c",
			`"${[command, ...args].join(" ")}"`
		];
		command = options.env?.comspec ?? "cmd.exe";
		options = {
			...options,
			windowsVerbatimArguments: true
		};
	}
	return {
		command,
		args,
		options
	};
}
function resolveCommand(command, options) {
	const cwd$3 = (options.cwd ?? (0,external_node_process_.cwd)()).toString();
	const env = options.env ?? process.env;
	const PATH = getPathFromEnv(env).value;
	const pathEnv = command.includes("/") || command.includes("\\") ? [""] : [cwd$3, ...PATH.split(external_node_path_.delimiter)];
	let pathExt = env.PATHEXT ? env.PATHEXT.split(external_node_path_.delimiter) : defaultPathExt;
	if (command.includes(".") && pathExt[0] !== "") pathExt = ["", ...pathExt];
	for (const extensions of [pathExt, noPathExt]) for (const path of pathEnv) {
		const unquoted = path.startsWith("\"") && path.endsWith("\"") && path.length > 1 ? path.slice(1, -1) : path;
		const dest = (0,external_node_path_.resolve)(cwd$3, unquoted, command);
		for (const ext of extensions) {
			const destWithExt = dest + ext;
			try {
				if ((0,external_node_fs_.statSync)(destWithExt).isFile()) return destWithExt;
			} catch {}
		}
	}
	return null;
}
var NonZeroExitError = class extends Error {
	result;
	output;
	exitCode;
	get signalCode() {
		return this.result.signalCode;
	}
	constructor(result, output, command, args) {
		let target = "The process";
		if (command) target = `The command \`${args?.length ? `${command} ${args.map((a) => /[ "'`()]/.test(a) ? JSON.stringify(a) : a).join(" ")}` : command}\``;
		const exitCode = result.exitCode ?? 1;
		super(result.signalCode !== null ? `${target} was killed by the signal ${result.signalCode}` : `${target} exited with a non-zero status (${exitCode})`);
		this.result = result;
		this.output = output;
		this.exitCode = exitCode;
		Object.defineProperty(this, "result", {
			enumerable: false,
			writable: false,
			configurable: false
		});
	}
};
const LINE_SEPARATOR_REGEX = /\r?\n/;
const defaultOptions = {
	timeout: void 0,
	persist: false
};
const defaultSyncOptions = { timeout: void 0 };
const defaultNodeOptions = { windowsHide: true };
function combineSignals(signals) {
	const controller = new AbortController();
	for (const signal of signals) {
		if (signal.aborted) {
			controller.abort();
			return signal;
		}
		const onAbort = () => {
			controller.abort(signal.reason);
		};
		signal.addEventListener("abort", onAbort, { signal: controller.signal });
	}
	return controller.signal;
}
async function readStream(stream) {
	let output = "";
	try {
		for await (const chunk of stream) output += chunk.toString();
	} catch {}
	return output;
}
var ExecProcess = class {
	_process;
	_aborted = false;
	_options;
	_command;
	_args;
	_resolveClose;
	_processClosed;
	_thrownError;
	get process() {
		return this._process;
	}
	get pid() {
		return this._process?.pid;
	}
	get exitCode() {
		if (this._process && this._process.exitCode !== null) return this._process.exitCode;
	}
	get signalCode() {
		return this._process?.signalCode ?? null;
	}
	constructor(command, args, options) {
		this._options = {
			...defaultOptions,
			...options
		};
		this._command = command;
		this._args = args ?? [];
		this._processClosed = new Promise((resolve) => {
			this._resolveClose = resolve;
		});
	}
	kill(signal) {
		return this._process?.kill(signal) === true;
	}
	get aborted() {
		return this._aborted;
	}
	get killed() {
		return this._process?.killed === true;
	}
	pipe(command, args, options) {
		return exec(command, args, {
			...options,
			stdin: this
		});
	}
	async *[Symbol.asyncIterator]() {
		const proc = this._process;
		if (!proc) return;
		const streams = [];
		if (this._streamErr) streams.push(this._streamErr);
		if (this._streamOut) streams.push(this._streamOut);
		const streamCombined = combineStreams(streams);
		const rl = external_node_readline_.createInterface({ input: streamCombined });
		for await (const chunk of rl) yield chunk.toString();
		await this._processClosed;
		proc.removeAllListeners();
		if (this._thrownError) throw this._thrownError;
		if (this._options?.throwOnError && (this.exitCode !== 0 && this.exitCode !== void 0 || this.signalCode !== null)) throw new NonZeroExitError(this, void 0, this._command, this._args);
	}
	async _waitForOutput() {
		const proc = this._process;
		if (!proc) throw new Error("No process was started");
		const [stdout, stderr] = await Promise.all([this._streamOut ? readStream(this._streamOut) : "", this._streamErr ? readStream(this._streamErr) : ""]);
		await this._processClosed;
		const { stdin } = this._options;
		if (stdin && typeof stdin !== "string") await stdin;
		proc.removeAllListeners();
		if (this._thrownError) throw this._thrownError;
		const result = {
			stderr,
			stdout,
			exitCode: this.exitCode
		};
		if (this._options.throwOnError && (this.exitCode !== 0 && this.exitCode !== void 0 || this.signalCode !== null)) throw new NonZeroExitError(this, result, this._command, this._args);
		return result;
	}
	then(onfulfilled, onrejected) {
		return this._waitForOutput().then(onfulfilled, onrejected);
	}
	_streamOut;
	_streamErr;
	spawn() {
		const options = this._options;
		const nodeOptions = {
			...defaultNodeOptions,
			...options.nodeOptions
		};
		const cwd$1 = nodeOptions?.cwd ?? (0,external_node_process_.cwd)();
		const signals = [];
		this._resetState();
		if (options.timeout !== void 0) signals.push(AbortSignal.timeout(options.timeout));
		if (options.signal !== void 0) signals.push(options.signal);
		if (options.persist === true) nodeOptions.detached = true;
		if (signals.length > 0) nodeOptions.signal = combineSignals(signals);
		nodeOptions.env = computeEnv(cwd$1, nodeOptions.env, options.nodePath);
		const crossResult = normalizeSpawnCommand(this._command, this._args, nodeOptions);
		const handle = (0,external_node_child_process_.spawn)(crossResult.command, crossResult.args, crossResult.options);
		if (handle.stderr) this._streamErr = handle.stderr;
		if (handle.stdout) this._streamOut = handle.stdout;
		this._process = handle;
		handle.once("error", this._onError);
		handle.once("close", this._onClose);
		if (handle.stdin) {
			const { stdin } = options;
			if (typeof stdin === "string") handle.stdin.end(stdin);
			else stdin?.process?.stdout?.pipe(handle.stdin);
		}
	}
	_resetState() {
		this._aborted = false;
		this._processClosed = new Promise((resolve) => {
			this._resolveClose = resolve;
		});
		this._thrownError = void 0;
	}
	_onError = (err) => {
		if (err.name === "AbortError" && (!(err.cause instanceof Error) || err.cause.name !== "TimeoutError")) {
			this._aborted = true;
			return;
		}
		this._thrownError = err;
	};
	_onClose = () => {
		if (this._resolveClose) this._resolveClose();
	};
};
function xSync(command, args, options) {
	const opts = {
		...defaultSyncOptions,
		...options
	};
	const nodeOptions = {
		...defaultNodeOptions,
		...opts.nodeOptions
	};
	const cwd$2 = nodeOptions?.cwd ?? cwd();
	if (opts.timeout !== void 0) nodeOptions.timeout = opts.timeout;
	nodeOptions.env = computeEnv(cwd$2, nodeOptions.env, opts.nodePath);
	const crossResult = normalizeSpawnCommand(command, args ?? [], nodeOptions);
	const spawnResult = spawnSync(crossResult.command, crossResult.args, crossResult.options);
	if (spawnResult.error) throw spawnResult.error;
	const stdout = spawnResult.stdout?.toString() ?? "";
	const stderr = spawnResult.stderr?.toString() ?? "";
	const exitCode = spawnResult.status ?? void 0;
	const signalCode = spawnResult.signal ?? null;
	const killed = signalCode !== null;
	const result = {
		stdout,
		stderr,
		get exitCode() {
			return exitCode;
		},
		get signalCode() {
			return signalCode;
		},
		get pid() {
			return spawnResult.pid;
		},
		get killed() {
			return killed;
		},
		*[Symbol.iterator]() {
			for (const text of [stdout, stderr]) {
				if (!text) continue;
				const lines = text.split(LINE_SEPARATOR_REGEX);
				if (lines[lines.length - 1] === "") lines.pop();
				yield* lines;
			}
		}
	};
	if (opts.throwOnError && (exitCode !== 0 && exitCode !== void 0 || signalCode !== null)) throw new NonZeroExitError(result, {
		stdout: result.stdout,
		stderr: result.stderr,
		exitCode: result.exitCode
	}, command, args);
	return result;
}
const x = (command, args, userOptions) => {
	const proc = new ExecProcess(command, args, userOptions);
	proc.spawn();
	return proc;
};
const exec = x;
const execSync = (/* unused pure expression or super */ null && (xSync));
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./node_modules/@publint/pack/src/node/utils.js
function resolvePackageManagerCommand(packageManager) {
	if (!['npm', 'yarn', 'pnpm', 'bun'].includes(packageManager)) {
		throw new Error(`Unsupported package manager: ${packageManager}`)
	}
	const command = [packageManager]
	if (packageManager === 'bun') {
		command.push('pm')
	}
	return command
}
async function getTempPackDir() {
	const tempDir = external_node_os_.tmpdir() + external_node_path_.sep
	const tempPackDir = await promises_.mkdtemp(tempDir + 'publint-pack-')
	return await promises_.realpath(tempPackDir)
}
;// CONCATENATED MODULE: ./node_modules/@publint/pack/src/node/pack.js
async function pack(dir, opts) {
	const packageManager = opts?.packageManager ?? 'npm'
	const command = resolvePackageManagerCommand(packageManager)
	command.push('pack')
	const packDestination = opts?.destination ?? dir
	if (opts?.destination) {
		switch (packageManager) {
			case 'yarn':
				command.push('--out', external_node_path_.join(packDestination, 'package.tgz'))
				break
			case 'bun':
				command.push('--destination', packDestination)
				break
			default:
				command.push('--pack-destination', packDestination)
				break
		}
	}
	if (opts?.ignoreScripts) {
		switch (packageManager) {
			case 'pnpm':
				command.push('--config.ignore-scripts=true')
				break
			case 'yarn':
				break
			default:
				command.push('--ignore-scripts')
				break
		}
	}
	const output = await exec(command[0], command.slice(1), { nodeOptions: { cwd: dir } })
	const tarballFile = await promises_.readdir(packDestination).then((files) => {
		return files.find((file) => file.endsWith('.tgz') && output.stdout.includes(file))
	})
	if (!tarballFile) {
		if (output.stdout.startsWith('yarn pack v1')) {
			throw new Error(
				`Yarn 1 is not supported to pack files. Command output:\n${JSON.stringify(output, null, 2)}`,
			)
		} else {
			throw new Error(
				`Failed to find packed tarball file in ${packDestination}. Command output:\n${JSON.stringify(output, null, 2)}`,
			)
		}
	}
	return external_node_path_.join(packDestination, tarballFile)
}
;// CONCATENATED MODULE: ./node_modules/@publint/pack/src/node/pack-as-json.js
async function packAsJson(dir, opts) {
	const packageManager = opts?.packageManager ?? 'npm'
	if (packageManager === 'bun') {
		throw new Error('`packAsJson` is not supported for `bun`')
	}
	const command = resolvePackageManagerCommand(packageManager)
	command.push('pack', '--json')
	const supportsDryRun = packageManager === 'npm' || packageManager === 'yarn'
	let packDestination
	if (supportsDryRun) {
		command.push('--dry-run')
	} else {
		packDestination = await getTempPackDir()
		command.push('--pack-destination', packDestination)
	}
	if (opts?.ignoreScripts) {
		switch (packageManager) {
			case 'pnpm':
				command.push('--config.ignore-scripts=true')
				break
			case 'yarn':
				break
			default:
				command.push('--ignore-scripts')
				break
		}
	}
	let { stdout } = await exec(command[0], command.slice(1), { nodeOptions: { cwd: dir } })
	try {
		stdout = stdout.trim()
		if (packageManager === 'pnpm') {
			stdout = fixPnpmStdout(stdout)
		} else if (packageManager === 'yarn') {
			stdout = fixYarnStdout(stdout)
		}
		return JSON.parse(stdout)
	} finally {
		if (!supportsDryRun && packDestination) {
			await promises_.rm(packDestination, { recursive: true })
		}
	}
}
function fixPnpmStdout(stdout) {
	if (stdout.startsWith('{')) return stdout
	const usualStartIndex = /\{\s*"name"/.exec(stdout)?.index
	if (usualStartIndex != null) return stdout.slice(usualStartIndex)
	const firstBraceIndex = stdout.indexOf('{')
	if (firstBraceIndex !== -1) return stdout.slice(firstBraceIndex)
	return stdout
}
function fixYarnStdout(stdout) {
	const lines = stdout.split('\n')
	let fixedStdout = '['
	for (const line of lines) {
		if (line) fixedStdout += line + ','
	}
	if (fixedStdout[fixedStdout.length - 1] === ',') {
		fixedStdout = fixedStdout.slice(0, -1)
	}
	fixedStdout += ']'
	return fixedStdout
}
var external_node_util_ = __webpack_require__(57975);
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./node_modules/@publint/pack/src/shared/buffer-stream.js
function uint8ArrayToReadableStream(uint8array) {
	return new ReadableStream({
		start(controller) {
			controller.enqueue(uint8array)
			controller.close()
		},
	})
}
function arrayBufferToReadableStream(arrayBuffer) {
	return new ReadableStream({
		start(controller) {
			controller.enqueue(new Uint8Array(arrayBuffer))
			controller.close()
		},
	})
}
async function readableStreamToArrayBuffer(readableStream) {
	return await new Response(readableStream).arrayBuffer()
}
;// CONCATENATED MODULE: ./node_modules/@publint/pack/src/shared/parse-tar.js
function parseTar(buffer) {
	const decoder = new TextDecoder()
	const files = []
	let offset = 0
	while (offset + 512 <= buffer.byteLength) {
		const size = parseInt(read(buffer, decoder, offset + 124, 12), 8)
		if (Number.isNaN(size)) break
		const type = read(buffer, decoder, offset + 156, 1)
		if (type === '0' || type === '\0') {
			const name = read(buffer, decoder, offset, 100).split('\0', 1)[0]
			const data = new Uint8Array(buffer, offset + 512, size)
			files.push({ name, data })
		}
		offset += 512 + Math.ceil(size / 512) * 512
	}
	return files
}
function read(buffer, decoder, offset, length) {
	const view = new Uint8Array(buffer, offset, length)
	return decoder.decode(view)
}
function getFilesRootDir(files) {
	return files.length ? files[0].name.split('/')[0] : 'package'
}
;// CONCATENATED MODULE: ./node_modules/@publint/pack/src/node/unpack.js
async function unpack(tarball) {
	let buffer
	if (tarball instanceof ReadableStream) {
		buffer = await readableStreamToArrayBuffer(
			tarball.pipeThrough(new DecompressionStream('gzip')),
		)
	} else {
		const nodeBuffer = await external_node_util_.promisify(external_node_zlib_.gunzip)(tarball)
		buffer =   (
			nodeBuffer.buffer.slice(nodeBuffer.byteOffset, nodeBuffer.byteOffset + nodeBuffer.byteLength)
		)
	}
	const files = parseTar(buffer)
	const rootDir = getFilesRootDir(files)
	return { files, rootDir }
}
;// CONCATENATED MODULE: ./node_modules/@publint/pack/src/node/pack-as-list.js
async function packAsList(dir, opts) {
	const packageManager = opts?.packageManager ?? 'npm'
	try {
		return await packAsListWithJson(dir, packageManager, opts?.ignoreScripts)
	} catch {
		return await packAsListWithPack(dir, packageManager, opts?.ignoreScripts)
	}
}
async function packAsListWithJson(dir, packageManager, ignoreScripts) {
	const stdoutJson = await packAsJson(dir, { packageManager, ignoreScripts })
	switch (packageManager) {
		case 'npm':
			return parseNpmPackJson(stdoutJson)
		case 'yarn':
			return parseYarnPackJson(stdoutJson)
		case 'pnpm':
			return parsePnpmPackJson(stdoutJson)
		default:
			return []
	}
}
async function packAsListWithPack(dir, packageManager, ignoreScripts) {
	const destination = await getTempPackDir()
	const tarballPath = await pack(dir, {
		packageManager,
		ignoreScripts,
		destination,
	})
	try {
		const nodeBuffer = await promises_.readFile(tarballPath)
		const buffer =   (
			nodeBuffer.buffer.slice(nodeBuffer.byteOffset, nodeBuffer.byteOffset + nodeBuffer.byteLength)
		)
		const { files, rootDir } = await unpack(buffer)
		return files.map((file) => file.name.slice(rootDir.length + 1))
	} finally {
		await promises_.rm(destination, { recursive: true })
	}
}
function parseNpmPackJson(stdoutJson) {
	if (Array.isArray(stdoutJson)) {
		return stdoutJson[0].files.map((  file) => file.path)
	}
	else {
		const key = Object.keys(stdoutJson)[0]
		return stdoutJson[key].files.map((  file) => file.path)
	}
}
function parseYarnPackJson(stdoutJson) {
	const files = []
	for (const value of stdoutJson) {
		if (value.location) files.push(value.location)
	}
	return files
}
function parsePnpmPackJson(stdoutJson) {
	return stdoutJson.files.map((  file) => file.path)
}
;// CONCATENATED MODULE: ./node_modules/@publint/pack/src/node/get-pack-directory.js
async function getPackDirectory(dir, packageManager) {
	if (packageManager === 'pnpm') {
		try {
			const pkgJsonPath = external_node_path_.resolve(dir, 'package.json')
			const pkgJsonData = JSON.parse(await promises_.readFile(pkgJsonPath, 'utf-8'))
			if (pkgJsonData.publishConfig?.directory) {
				return external_node_path_.resolve(dir, pkgJsonData.publishConfig.directory)
			}
		} catch {
		}
	}
	return dir
}
;// CONCATENATED MODULE: ./node_modules/@publint/pack/src/shared/constants.js
const supportedPackageManagers = ['npm', 'yarn', 'pnpm', 'bun']
;// CONCATENATED MODULE: ./node_modules/@publint/pack/src/index-node.js
;// CONCATENATED MODULE: ./node_modules/publint/src/node/vfs-node.js
function createNodeVfs() {
	return {
		async readFile(path) {
			return await promises_.readFile(path, 'utf8')
		},
		async readDir(path) {
			return await promises_.readdir(path)
		},
		async isPathDir(path) {
			try {
				return (await promises_.stat(path)).isDirectory()
			} catch {
				return false
			}
		},
		async isPathExist(path) {
			return external_node_fs_.existsSync(path)
		},
		pathJoin(...parts) {
			return external_node_path_.join(...parts)
		},
		pathRelative(from, to) {
			return external_node_path_.relative(from, to).replaceAll(external_node_path_.sep, '/')
		},
		getDirName(path) {
			return external_node_path_.dirname(path)
		},
		getExtName(path) {
			return external_node_path_.extname(path)
		},
	}
}
var constants = __webpack_require__(43595);
var utils = __webpack_require__(18795);
;// CONCATENATED MODULE: ./node_modules/publint/src/shared/core.js
async function core({ pkgDir, vfs, level, strict, _packedFiles }) {
	const messages = []
	const promiseQueue = (0,utils/* createPromiseQueue */.fZ)()
	const rootPkgPath = vfs.pathJoin(pkgDir, 'package.json')
	const rootPkgContent = await readFile(rootPkgPath, [])
	if (rootPkgContent === false) {
		throw new Error(
			`[publint] Unable to find package.json at ${pkgDir}. If the \`pack: { files }\` option is used, ` +
				`make sure the \`pkgDir\` is set to the root directory of the files.`,
		)
	}
	const rootPkg = JSON.parse(rootPkgContent)
	const [main, mainPkgPath] = (0,utils/* getPublishedField */.v1)(rootPkg, 'main')
	const [module, modulePkgPath] = (0,utils/* getPublishedField */.v1)(rootPkg, 'module')
	const [browser, browserPkgPath] = (0,utils/* getPublishedField */.v1)(rootPkg, 'browser')
	const [exports, exportsPkgPath] = (0,utils/* getPublishedField */.v1)(rootPkg, 'exports')
	const [imports, importsPkgPath] = (0,utils/* getPublishedField */.v1)(rootPkg, 'imports')
	const internalTestFilePaths = []
	const crawlNestedPackageJsonPromise = crawlNestedPackageJson(pkgDir)
	promiseQueue.push(() => crawlNestedPackageJsonPromise)
	if (rootPkg.files == null) {
		promiseQueue.push(async () => {
			const internalFilePaths = []
			for (const p of constants/* commonInternalPaths */.VX) {
				const internalPath = vfs.pathJoin(pkgDir, p)
				if (_packedFiles) {
					const isPacked = p.endsWith('/')
						? _packedFiles.some((f) => f.startsWith(internalPath))
						: _packedFiles.includes(internalPath)
					if (!isPacked) continue
				}
				if (await vfs.isPathExist(internalPath)) {
					internalFilePaths.push('/' + p)
				}
			}
			await crawlNestedPackageJsonPromise
			const matchedDirs = internalFilePaths.filter((p) => p.endsWith('/'))
			internalFilePaths.push(
				...internalTestFilePaths.filter((p) => !matchedDirs.some((d) => p.startsWith(d))),
			)
			if (internalFilePaths.length > 0) {
				messages.push({
					code: 'USE_FILES',
					args: { internalFilePaths },
					path: ['name'],
					type: 'suggestion',
				})
			}
		})
	}
	if (rootPkg.license == null) {
		promiseQueue.push(async () => {
			const topFiles = await vfs.readDir(pkgDir)
			let matchedLicenseFilePath
			for (const f of topFiles) {
				if (await vfs.isPathDir(vfs.pathJoin(pkgDir, f))) continue
				if (constants/* licenseFiles */.X8.some((r) => r.test(f))) {
					matchedLicenseFilePath = '/' + f
					break
				}
			}
			if (matchedLicenseFilePath) {
				messages.push({
					code: 'USE_LICENSE',
					args: { licenseFilePath: matchedLicenseFilePath },
					path: ['name'],
					type: 'suggestion',
				})
			}
		})
	}
	if (rootPkg.dependencies) {
		promiseQueue.push(async () => {
			for (const depName in rootPkg.dependencies) {
				const depVersion = rootPkg.dependencies[depName]
				if (depVersion.startsWith('file:') || depVersion.startsWith('link:')) {
					messages.push({
						code: 'LOCAL_DEPENDENCY',
						args: {},
						path: ['dependencies', depName],
						type: 'error',
					})
				}
			}
		})
	}
	if (rootPkg.type == null) {
		messages.push({
			code: 'USE_TYPE',
			args: {},
			path: ['name'],
			type: 'suggestion',
		})
	}
	const [engines, enginesPkgPath] = (0,utils/* getPublishedField */.v1)(rootPkg, 'engines')
	if (engines == null || typeof engines !== 'object' || engines.node == null) {
		promiseQueue.push(async () => {
			const msg = {
				code: 'USE_ENGINES_NODE',
				args: {},
				path: engines != null ? enginesPkgPath : ['name'],
				type: 'suggestion',
			}
			if (
				exports != null &&
				typeof exports === 'object' &&
				((0,utils/* objectHasKeyNested */.Kv)(exports, 'node') || (0,utils/* objectHasKeyNested */.Kv)(exports, 'require'))
			) {
				messages.push(msg)
				return
			}
			if (main != null && typeof main === 'string') {
				const mainPath = vfs.pathJoin(pkgDir, main)
				const mainContent = await readFile(mainPath, undefined, ['.js', '/index.js'])
				if (mainContent && (0,utils/* getCodeFormat */.XT)(mainContent) === 'CJS') {
					messages.push(msg)
					return
				}
			}
		})
	}
	if (main == null && module == null && exports == null) {
		promiseQueue.push(async () => {
			const defaultPath = vfs.pathJoin(pkgDir, 'index.js')
			if (await vfs.isPathExist(defaultPath)) {
				const defaultContent = await readFile(defaultPath, [])
				if (defaultContent === false) return
				const actualFormat = (0,utils/* getCodeFormat */.XT)(defaultContent)
				const expectFormat = await (0,utils/* getFilePathFormat */.rZ)(defaultPath, vfs)
				if (
					actualFormat !== expectFormat &&
					actualFormat !== 'unknown' &&
					actualFormat !== 'mixed'
				) {
					messages.push({
						code: 'IMPLICIT_INDEX_JS_INVALID_FORMAT',
						args: {
							actualFormat,
							expectFormat,
						},
						path: ['name'],
						type: 'warning',
					})
				}
				if (expectFormat === 'CJS' && (0,utils/* hasEsModuleAndExportsDefault */.us)(defaultContent)) {
					messages.push({
						code: 'CJS_WITH_ESMODULE_DEFAULT_EXPORT',
						args: { filePath: '/index.js' },
						path: ['name'],
						type: 'warning',
					})
				}
			}
		})
	}
	if (main != null) {
		promiseQueue.push(async () => {
			if (!ensureTypeOfField(main, ['string'], mainPkgPath)) return
			const mainPath = vfs.pathJoin(pkgDir, main)
			const mainContent = await readFile(mainPath, mainPkgPath, ['.js', '/index.js'])
			if (mainContent === false) return
			if (hasInvalidJsxExtension(main, mainPkgPath)) return
			if (!(0,utils/* isFilePathLintable */.n9)(main)) return
			const actualFormat = (0,utils/* getCodeFormat */.XT)(mainContent)
			const expectFormat = await (0,utils/* getFilePathFormat */.rZ)(mainPath, vfs)
			if (actualFormat !== expectFormat && actualFormat !== 'unknown' && actualFormat !== 'mixed') {
				const actualExtension = vfs.getExtName(mainPath)
				messages.push({
					code: (0,utils/* isExplicitExtension */.U_)(actualExtension)
						? 'FILE_INVALID_EXPLICIT_FORMAT'
						: 'FILE_INVALID_FORMAT',
					args: {
						actualFormat,
						expectFormat,
						actualExtension,
						expectExtension: (0,utils/* getCodeFormatExtension */.SR)(actualFormat),
					},
					path: mainPkgPath,
					type: 'warning',
				})
			}
			if (actualFormat === 'ESM' && exports == null) {
				messages.push({
					code: 'HAS_ESM_MAIN_BUT_NO_EXPORTS',
					args: {},
					path: mainPkgPath,
					type: 'suggestion',
				})
			}
			if (
				module == null &&
				exports == null &&
				expectFormat === 'CJS' &&
				(0,utils/* hasEsModuleAndExportsDefault */.us)(mainContent)
			) {
				messages.push({
					code: 'CJS_WITH_ESMODULE_DEFAULT_EXPORT',
					args: { filePath: '/' + vfs.pathRelative(pkgDir, mainPath) },
					path: mainPkgPath,
					type: 'warning',
				})
			}
		})
	}
	if (module != null) {
		promiseQueue.push(async () => {
			if (!ensureTypeOfField(module, ['string'], modulePkgPath)) return
			const modulePath = vfs.pathJoin(pkgDir, module)
			const moduleContent = await readFile(modulePath, modulePkgPath, ['.js', '/index.js'])
			if (moduleContent === false) return
			if (hasInvalidJsxExtension(module, modulePkgPath)) return
			if (!(0,utils/* isFilePathLintable */.n9)(module)) return
			const actualFormat = (0,utils/* getCodeFormat */.XT)(moduleContent)
			if (actualFormat === 'CJS') {
				messages.push({
					code: 'MODULE_SHOULD_BE_ESM',
					args: {},
					path: modulePkgPath,
					type: 'error',
				})
			}
			if (!exports) {
				messages.push({
					code: 'HAS_MODULE_BUT_NO_EXPORTS',
					args: {},
					path: modulePkgPath,
					type: 'suggestion',
				})
			}
		})
	}
	if ((main != null || module != null) && exports != null) {
		let hasRootExports = true
		if (typeof exports == 'object') {
			const exportsKeys = Object.keys(exports)
			if (exportsKeys[0]?.startsWith('.') && !exportsKeys.includes('.')) {
				hasRootExports = false
			}
		}
		if (!hasRootExports) {
			const mainFields = []
			if (main) mainFields.push('main')
			if (module) mainFields.push('module')
			messages.push({
				code: 'EXPORTS_MISSING_ROOT_ENTRYPOINT',
				args: { mainFields },
				path: exportsPkgPath,
				type: 'warning',
			})
		}
	}
	if ('repository' in rootPkg) {
		promiseQueue.push(() => checkRepositoryField(rootPkg.repository))
	}
	const knownFields = ['types', 'typings', 'jsnext:main', 'jsnext', 'unpkg', 'jsdelivr']
	if ((0,utils/* getPublishedField */.v1)(rootPkg, 'typesVersions')[0]) {
		knownFields.splice(0, 2)
	}
	for (const fieldName of knownFields) {
		const [fieldValue, fieldPkgPath] = (0,utils/* getPublishedField */.v1)(rootPkg, fieldName)
		if (fieldValue != null && ensureTypeOfField(fieldValue, ['string'], fieldPkgPath)) {
			promiseQueue.push(async () => {
				const fieldPath = vfs.pathJoin(pkgDir, fieldValue)
				const hasContent = (await readFile(fieldPath, fieldPkgPath, ['.js', '/index.js'])) !== false
				if (hasContent && (fieldName === 'jsnext:main' || fieldName === 'jsnext')) {
					messages.push({
						code: 'DEPRECATED_FIELD_JSNEXT',
						args: {},
						path: fieldPkgPath,
						type: module ? 'suggestion' : 'warning',
					})
				}
			})
		}
	}
	if (rootPkg.sideEffects == null) {
		const hasBundlerSignals =
			module != null ||
			browser != null ||
			(exports != null &&
				typeof exports === 'object' &&
				((0,utils/* objectHasKeyNested */.Kv)(exports, 'browser') || (0,utils/* objectHasKeyNested */.Kv)(exports, 'module'))) ||
			(imports != null &&
				typeof imports === 'object' &&
				((0,utils/* objectHasKeyNested */.Kv)(imports, 'browser') || (0,utils/* objectHasKeyNested */.Kv)(imports, 'module')))
		if (hasBundlerSignals) {
			messages.push({
				code: 'USE_SIDE_EFFECTS',
				args: {},
				path: ['name'],
				type: 'suggestion',
			})
		}
	}
	if (browser) {
		crawlBrowser(browser, browserPkgPath, !!exports)
	}
	if (exports) {
		crawlExportsOrImports(exports, exportsPkgPath)
		doCheckTypesExported()
	} else {
		promiseQueue.push(async () => {
			const files = await (0,utils/* exportsGlob */.Gv)(vfs.pathJoin(pkgDir, './*'), vfs, _packedFiles)
			const pq = (0,utils/* createPromiseQueue */.fZ)()
			for (const filePath of files) {
				if (hasInvalidJsxExtension(filePath, ['name'], '/' + vfs.pathRelative(pkgDir, filePath)))
					continue
				if (!(0,utils/* isFilePathLintable */.n9)(filePath)) continue
				pq.push(async () => {
					const fileContent = await readFile(filePath, [])
					if (fileContent === false) return
					if (!(0,utils/* isFileContentLintable */.BO)(fileContent)) return
					const actualFormat = (0,utils/* getCodeFormat */.XT)(fileContent)
					const expectFormat = await (0,utils/* getFilePathFormat */.rZ)(filePath, vfs)
					if (
						actualFormat !== expectFormat &&
						actualFormat !== 'unknown' &&
						actualFormat !== 'mixed'
					) {
						const isSafeEsm =
							actualFormat === 'ESM' &&
							(filePath.includes('browser') || filePath.includes('bundler'))
						if (isSafeEsm) return
						const actualExtension = vfs.getExtName(filePath)
						const expectExtension = (0,utils/* getCodeFormatExtension */.SR)(actualFormat)
						const expectFilePath = (0,utils/* replaceLast */.Ds)(filePath, actualExtension, expectExtension)
						if (await vfs.isPathExist(expectFilePath)) return
						messages.push({
							code: (0,utils/* isExplicitExtension */.U_)(actualExtension)
								? 'FILE_INVALID_EXPLICIT_FORMAT'
								: 'FILE_INVALID_FORMAT',
							args: {
								actualFormat,
								expectFormat,
								actualExtension,
								expectExtension,
								actualFilePath: '/' + vfs.pathRelative(pkgDir, filePath),
							},
							path: ['name'],
							type: 'warning',
						})
					}
				})
			}
			await pq.wait()
		})
	}
	const [bin, binPkgPath] = (0,utils/* getPublishedField */.v1)(rootPkg, 'bin')
	if (bin) {
		crawlBin(bin, binPkgPath)
	}
	if (imports && ensureTypeOfField(imports, ['object'], importsPkgPath)) {
		crawlExportsOrImports(imports, importsPkgPath, true)
	}
	await promiseQueue.wait()
	if (strict) {
		for (const message of messages) {
			if (message.type === 'warning') {
				message.type = 'error'
			}
		}
	}
	if (level === 'warning') {
		return {
			messages: messages.filter((m) => m.type !== 'suggestion'),
			pkg: rootPkg,
		}
	} else if (level === 'error') {
		return {
			messages: messages.filter((m) => m.type === 'error'),
			pkg: rootPkg,
		}
	}
	return { messages, pkg: rootPkg }
	async function readFile(path, pkgPath = undefined, tryExtensions = []) {
		try {
			const content = await vfs.readFile(path)
			if (pkgPath && _packedFiles && !_packedFiles.includes(path)) {
				fileNotPublished(pkgPath)
			}
			return content
		} catch {
			for (let ext of tryExtensions) {
				if (ext[0] === '/' && path[path.length - 1] === '/') {
					ext = ext.slice(1)
				}
				try {
					const content = await vfs.readFile(path + ext)
					if (pkgPath && _packedFiles && !_packedFiles.includes(path + ext)) {
						fileNotPublished(pkgPath)
					}
					return content
				} catch {}
			}
			if (pkgPath) {
				messages.push({
					code: 'FILE_DOES_NOT_EXIST',
					args: {},
					path: pkgPath,
					type: 'error',
				})
			}
			return false
		}
	}
	async function checkRepositoryField(repository) {
		if (!ensureTypeOfField(repository, ['string', 'object'], ['repository'])) return
		if (typeof repository === 'string') {
			if (!(0,utils/* isShorthandRepositoryUrl */.v7)(repository)) {
				messages.push({
					code: 'INVALID_REPOSITORY_VALUE',
					args: { type: 'invalid-string-shorthand' },
					path: ['repository'],
					type: 'warning',
				})
			}
		} else if (
			typeof repository === 'object' &&
			repository.url &&
			(repository.type === 'git' || repository.type == null)
		) {
			if (!(0,utils/* isGitUrl */.m8)(repository.url)) {
				messages.push({
					code: 'INVALID_REPOSITORY_VALUE',
					args: { type: 'invalid-git-url' },
					path: ['repository', 'url'],
					type: 'warning',
				})
			} else if ((0,utils/* isDeprecatedGitHubGitUrl */.Gf)(repository.url)) {
				messages.push({
					code: 'INVALID_REPOSITORY_VALUE',
					args: { type: 'deprecated-github-git-protocol' },
					path: ['repository', 'url'],
					type: 'suggestion',
				})
			} else if ((0,utils/* isShorthandGitHubOrGitLabUrl */.Mw)(repository.url)) {
				let fullUrl = repository.url
				if (!fullUrl.includes('://')) {
					fullUrl = 'git+ssh://' + fullUrl.replace(':', '/')
				}
				if (fullUrl[fullUrl.length - 1] === '/') {
					fullUrl = fullUrl.slice(0, -1)
				}
				if (!fullUrl.startsWith('git+')) {
					fullUrl = 'git+' + fullUrl
				}
				if (!fullUrl.endsWith('.git')) {
					fullUrl += '.git'
				}
				messages.push({
					code: 'INVALID_REPOSITORY_VALUE',
					args: { type: 'shorthand-git-sites', suggestValue: fullUrl },
					path: ['repository', 'url'],
					type: 'suggestion',
				})
			}
		}
	}
	function fileNotPublished(pkgPath) {
		messages.push({
			code: 'FILE_NOT_PUBLISHED',
			args: {},
			path: pkgPath,
			type: 'error',
		})
	}
	function hasInvalidJsxExtension(filePath, currentPath, globbedFilePath) {
		const matched = constants/* invalidJsxExtensions */.lD.find((ext) => filePath.endsWith(ext))
		if (matched) {
			messages.push({
				code: 'FILE_INVALID_JSX_EXTENSION',
				args: {
					actualExtension: matched,
					globbedFilePath,
				},
				path: currentPath,
				type: 'error',
			})
			return true
		}
		return false
	}
	function ensureTypeOfField(fieldValue, expectTypes, pkgPath) {
		if (!expectTypes.includes(typeof fieldValue)) {
			messages.push({
				code: 'FIELD_INVALID_VALUE_TYPE',
				args: {
					actualType: typeof fieldValue,
					expectTypes,
				},
				path: pkgPath,
				type: 'error',
			})
			return false
		}
		return true
	}
	function crawlBrowser(fieldValue, currentPath, hasExports) {
		if (typeof fieldValue === 'string') {
			promiseQueue.push(async () => {
				const browserPath = vfs.pathJoin(pkgDir, fieldValue)
				const browserContent = await readFile(browserPath, currentPath, ['.js', '/index.js'])
				if (browserContent === false) return
				if (!(0,utils/* isFileContentLintable */.BO)(browserContent)) return
				const expectFormat = await (0,utils/* getFilePathFormat */.rZ)(browserPath, vfs)
				if (!hasExports && expectFormat === 'CJS' && (0,utils/* hasEsModuleAndExportsDefault */.us)(browserContent)) {
					messages.push({
						code: 'CJS_WITH_ESMODULE_DEFAULT_EXPORT',
						args: { filePath: '/' + vfs.pathRelative(pkgDir, browserPath) },
						path: currentPath,
						type: 'warning',
					})
				}
			})
		} else if (typeof fieldValue === 'object') {
			for (const key in fieldValue) {
				if (typeof fieldValue[key] === 'string' && fieldValue[key].startsWith('.')) {
					promiseQueue.push(async () => {
						const browserPath = vfs.pathJoin(pkgDir, fieldValue[key])
						await readFile(browserPath, currentPath.concat(key), ['.js', '/index.js'])
					})
				}
			}
		}
		if (hasExports) {
			if (typeof fieldValue === 'string') {
				messages.push({
					code: 'USE_EXPORTS_BROWSER',
					args: {},
					path: currentPath,
					type: 'suggestion',
				})
			} else {
				messages.push({
					code: 'USE_EXPORTS_OR_IMPORTS_BROWSER',
					args: {},
					path: currentPath,
					type: 'suggestion',
				})
			}
		}
	}
	async function getExportsFiles(exportsValue, exportsKey, exports) {
		const exportsPath = (0,utils/* isRelativePath */.Kb)(exportsValue)
			? vfs.pathJoin(pkgDir, exportsValue)
			: exportsValue
		const isGlob = exportsValue.includes('*')
		return isGlob
			? await (0,utils/* exportsGlob */.Gv)(exportsPath, vfs, _packedFiles, exportsKey, exports)
			: [exportsPath]
	}
	function crawlExportsOrImports(exportsValue, currentPath, isImports = false, state) {
		if (typeof exportsValue === 'string') {
			promiseQueue.push(async () => {
				if (isImports && !exportsValue.startsWith('.')) {
					return
				}
				if (exportsValue.endsWith('/')) {
					const expectPath = currentPath.map((part) => {
						return part.endsWith('/') ? part + '*' : part
					})
					const expectPathAlreadyExist = !!(0,utils/* getPkgPathValue */.xA)(rootPkg, expectPath)
					messages.push({
						code: isImports
							? 'IMPORTS_GLOB_NO_DEPRECATED_SUBPATH_MAPPING'
							: 'EXPORTS_GLOB_NO_DEPRECATED_SUBPATH_MAPPING',
						args: {
							expectPath,
							expectValue: exportsValue + '*',
						},
						path: currentPath,
						type: expectPathAlreadyExist ? 'suggestion' : 'error',
					})
					exportsValue += '*'
				}
				if (!exportsValue.startsWith('./')) {
					messages.push({
						code: isImports ? 'IMPORTS_VALUE_INVALID' : 'EXPORTS_VALUE_INVALID',
						args: {
							suggestValue: './' + exportsValue.replace(/^[\/]+/, ''),
						},
						path: currentPath,
						type: 'error',
					})
				}
				const isGlob = exportsValue.includes('*')
				const exportsKey = currentPath[1]
				const exportsFiles = await getExportsFiles(exportsValue, exportsKey, exports)
				if (isGlob && !exportsFiles.length) {
					if (!isImports) {
						messages.push({
							code: 'EXPORTS_GLOB_NO_MATCHED_FILES',
							args: {},
							path: currentPath,
							type: 'warning',
						})
					}
					return
				}
				if (!isImports && typeof browser === 'object' && exportsValue in browser) {
					const browserishCondition = constants/* knownBrowserishConditions */.ww.find((c) => currentPath.includes(c))
					if (browserishCondition) {
						messages.push({
							code: 'EXPORTS_VALUE_CONFLICTS_WITH_BROWSER',
							args: {
								browserPath: browserPkgPath.concat(exportsValue),
								browserishCondition,
							},
							path: currentPath,
							type: 'warning',
						})
					}
				}
				const pq = (0,utils/* createPromiseQueue */.fZ)()
				for (const filePath of exportsFiles) {
					if (
						hasInvalidJsxExtension(
							filePath,
							currentPath,
							isGlob ? './' + vfs.pathRelative(pkgDir, filePath) : undefined,
						)
					)
						continue
					if (!(0,utils/* isFilePathLintable */.n9)(filePath)) {
						if (
							(0,utils/* isAbsolutePath */.Z1)(filePath, pkgDir) &&
							!(0,utils/* hasCustomCondition */.Rg)((0,utils/* getConditionsFromCurrentPath */.tk)(currentPath))
						) {
							const readFilePkgPath = isImports ? undefined : currentPath
							pq.push(async () => await readFile(filePath, readFilePkgPath))
						}
						continue
					}
					pq.push(async () => {
						const readFilePkgPath = isImports ? undefined : currentPath
						const fileContent = await readFile(filePath, readFilePkgPath)
						if (fileContent === false) return
						if (!(0,utils/* isFileContentLintable */.BO)(fileContent)) return
						if (currentPath.includes('module')) {
							const actualFormat = (0,utils/* getCodeFormat */.XT)(fileContent)
							if (actualFormat === 'CJS') {
								messages.push({
									code: isImports ? 'IMPORTS_MODULE_SHOULD_BE_ESM' : 'EXPORTS_MODULE_SHOULD_BE_ESM',
									args: {},
									path: currentPath,
									type: 'error',
								})
							}
							return
						}
						const expectFormat = await (0,utils/* getFilePathFormat */.rZ)(filePath, vfs)
						if (
							(!state || state?.isReachableByImportCondition) &&
							expectFormat === 'CJS' &&
							(0,utils/* hasEsModuleAndExportsDefault */.us)(fileContent)
						) {
							messages.push({
								code: 'CJS_WITH_ESMODULE_DEFAULT_EXPORT',
								args: { filePath: '/' + vfs.pathRelative(pkgDir, filePath) },
								path: currentPath,
								type: 'warning',
							})
						}
						if (state?.isAfterNodeCondition || currentPath.includes('browser')) return
						const actualFormat = (0,utils/* getCodeFormat */.XT)(fileContent)
						if (
							actualFormat !== expectFormat &&
							actualFormat !== 'unknown' &&
							actualFormat !== 'mixed'
						) {
							const isSafeEsm =
								actualFormat === 'ESM' &&
								(filePath.includes('browser') || filePath.includes('bundler'))
							if (isSafeEsm) return
							const actualExtension = vfs.getExtName(filePath)
							const expectExtension = (0,utils/* getCodeFormatExtension */.SR)(actualFormat)
							if (isGlob) {
								const expectFilePath = (0,utils/* replaceLast */.Ds)(filePath, actualExtension, expectExtension)
								if (await vfs.isPathExist(expectFilePath)) return
							}
							messages.push({
								code: (0,utils/* isExplicitExtension */.U_)(actualExtension)
									? 'FILE_INVALID_EXPLICIT_FORMAT'
									: 'FILE_INVALID_FORMAT',
								args: {
									actualFormat,
									expectFormat,
									actualExtension,
									expectExtension,
									actualFilePath: isGlob ? './' + vfs.pathRelative(pkgDir, filePath) : exportsValue,
								},
								path: currentPath,
								type: 'warning',
							})
						}
					})
				}
				await pq.wait()
			})
		} else if (Array.isArray(exportsValue)) {
			messages.push({
				code: isImports ? 'IMPORTS_FALLBACK_ARRAY_USE' : 'EXPORTS_FALLBACK_ARRAY_USE',
				args: {},
				path: currentPath,
				type: 'warning',
			})
			for (const key of exportsValue.keys()) {
				crawlExportsOrImports(exportsValue[key], currentPath.concat('' + key), isImports, state)
			}
		}
		else if (exportsValue) {
			const exportsKeys = Object.keys(exportsValue)
			if (!isImports && 'types' in exportsValue && exportsKeys[0] !== 'types') {
				const precedingKeys = exportsKeys.slice(0, exportsKeys.indexOf('types')).filter((key) => {
					if (key.startsWith('types')) return false
					const value = exportsValue[key]
					if (typeof value === 'string' && (0,utils/* isFilePathRawTs */.r)(value)) return false
					if (typeof value === 'object' && (0,utils/* objectHasValueNested */.A5)(value, utils/* isFilePathRawTs */.r))
						return false
					return true
				})
				let isPrecededByNestedTypesCondition = false
				for (const key of precedingKeys) {
					if (
						typeof exportsValue[key] === 'object' &&
						(0,utils/* objectHasKeyNested */.Kv)(exportsValue[key], 'types')
					) {
						isPrecededByNestedTypesCondition = true
						break
					}
				}
				if (precedingKeys.length > 0 && !isPrecededByNestedTypesCondition) {
					messages.push({
						code: 'EXPORTS_TYPES_SHOULD_BE_FIRST',
						args: {},
						path: currentPath.concat('types'),
						type: 'error',
					})
				}
			}
			if (
				'module' in exportsValue &&
				'require' in exportsValue &&
				exportsKeys.indexOf('module') > exportsKeys.indexOf('require')
			) {
				messages.push({
					code: isImports
						? 'IMPORTS_MODULE_SHOULD_PRECEDE_REQUIRE'
						: 'EXPORTS_MODULE_SHOULD_PRECEDE_REQUIRE',
					args: {},
					path: currentPath.concat('module'),
					type: 'error',
				})
			}
			if ('default' in exportsValue && exportsKeys[exportsKeys.length - 1] !== 'default') {
				messages.push({
					code: isImports ? 'IMPORTS_DEFAULT_SHOULD_BE_LAST' : 'EXPORTS_DEFAULT_SHOULD_BE_LAST',
					args: {},
					path: currentPath.concat('default'),
					type: 'error',
				})
			}
			const isCurrentPathImports = isImports && currentPath[currentPath.length - 1] === 'imports'
			const isImportRequireConditions =
				exportsKeys.includes('require') || exportsKeys.includes('import')
			let isAfterNodeCondition = state?.isAfterNodeCondition ?? false
			for (const key of exportsKeys) {
				const stateForNextLevel = {
					isAfterNodeCondition,
					isReachableByImportCondition: state?.isReachableByImportCondition ?? true,
				}
				if (isImportRequireConditions) {
					stateForNextLevel.isReachableByImportCondition &&=
						key === 'import' || (!exportsKeys.includes('import') && key === 'default')
				}
				if (isCurrentPathImports && !key.startsWith('#')) {
					messages.push({
						code: 'IMPORTS_KEY_INVALID',
						args: {
							suggestKey: '#' + key.replace(/^[\/]+/, ''),
						},
						path: currentPath.concat(key),
						type: 'error',
					})
				}
				crawlExportsOrImports(
					exportsValue[key],
					currentPath.concat(key),
					isImports,
					stateForNextLevel,
				)
				if (key === 'node') {
					isAfterNodeCondition = true
				}
			}
		}
	}
	function doCheckTypesExported() {
		if (typeof exports === 'string') {
			checkTypesExported()
		} else if (typeof exports === 'object') {
			const exportsKeys = Object.keys(exports)
			if (exportsKeys.length === 0) return
			if (!exportsKeys[0].startsWith('.')) {
				checkTypesExported()
			}
			else if ('.' in exports) {
				checkTypesExported('.')
			}
		}
	}
	function checkTypesExported(exportsRootKey = undefined) {
		promiseQueue.push(async () => {
			const typesFilePath = await findTypesFilePath(exportsRootKey)
			const exportsRootValue = exportsRootKey ? exports[exportsRootKey] : exports
			if (typesFilePath) {
				const exportsPath = exportsRootKey ? exportsPkgPath.concat(exportsRootKey) : exportsPkgPath
				const seenResolvedKeys = new Set()
				const _resolveExports = (conditions) => {
					return (0,utils/* resolveExports */.uX)(
						exportsRootValue,
						conditions.filter(Boolean),
						exportsPath,
					)
				}
				for (const env of [undefined, 'node', 'browser', 'worker']) {
					const importResult = _resolveExports(['import', env])
					const requireResult = _resolveExports(['require', env])
					const isDualPublish =
						importResult && requireResult && importResult.value !== requireResult.value
					for (const format of ['import', 'require']) {
						const typesResult = _resolveExports(['types', format, env])
						if (!typesResult) continue
						const seenKey = typesResult.path.join('.') + (isDualPublish ? format : '')
						if (seenResolvedKeys.has(seenKey)) continue
						seenResolvedKeys.add(seenKey)
						const typesResolvedPath = vfs.pathJoin(pkgDir, typesResult.value)
						if (!(await vfs.isPathExist(typesResolvedPath))) continue
						if ((0,utils/* isDtsFile */.Mj)(typesResult.value)) {
							const dtsActualFormat = await (0,utils/* getDtsFilePathFormat */.w6)(typesResolvedPath, vfs)
							let dtsExpectFormat = undefined
							if (!isDualPublish) {
								const jsResult = format === 'import' ? importResult : requireResult
								if (jsResult) {
									const jsResolvedPath = vfs.pathJoin(pkgDir, jsResult.value)
									if (await vfs.isPathExist(jsResolvedPath)) {
										dtsExpectFormat = await (0,utils/* getFilePathFormat */.rZ)(jsResolvedPath, vfs)
									}
								}
							}
							if (dtsExpectFormat == null) {
								dtsExpectFormat = format === 'import' ? 'ESM' : 'CJS'
							}
							if (dtsActualFormat !== dtsExpectFormat) {
								const expectPath = typesResult.path.slice()
								if (!expectPath.includes(format)) {
									const typesIndex = expectPath.findIndex((p) => p === 'types')
									if (typesIndex === expectPath.length - 1) {
										expectPath.splice(typesIndex, 0, format)
									} else {
										expectPath.push(format)
									}
								}
								messages.push({
									code: 'EXPORTS_TYPES_INVALID_FORMAT',
									args: {
										condition: format,
										actualFormat: dtsActualFormat,
										expectFormat: dtsExpectFormat,
										actualExtension: vfs.getExtName(typesResult.value),
										expectExtension: (0,utils/* getDtsCodeFormatExtension */.v8)(dtsExpectFormat),
										expectPath,
									},
									path: typesResult.path,
									type: 'warning',
								})
							}
						} else {
							const hasAdjacentDtsFile = await vfs.isPathExist(
								vfs.pathJoin(pkgDir, (0,utils/* getAdjacentDtsPath */.v5)(typesResult.value)),
							)
							if (!hasAdjacentDtsFile) {
								const dtsActualFormat = await (0,utils/* getDtsFilePathFormat */.w6)(
									vfs.pathJoin(pkgDir, typesFilePath),
									vfs,
								)
								const dtsExpectFormat = format === 'import' ? 'ESM' : 'CJS'
								const isMatchingFormat = dtsActualFormat === dtsExpectFormat
								messages.push({
									code: 'TYPES_NOT_EXPORTED',
									args: {
										typesFilePath,
										actualExtension: isMatchingFormat ? undefined : vfs.getExtName(typesFilePath),
										expectExtension: isMatchingFormat
											? undefined
											: (0,utils/* getDtsCodeFormatExtension */.v8)(dtsExpectFormat),
									},
									path: typesResult.path,
									type: 'warning',
								})
							}
						}
					}
				}
			}
		})
	}
	async function findTypesFilePath(exportsKey) {
		let typesFilePath
		if (exportsKey == null || exportsKey === '.') {
			const [types] = (0,utils/* getPublishedField */.v1)(rootPkg, 'types')
			const [typings] = (0,utils/* getPublishedField */.v1)(rootPkg, 'typings')
			if (types) {
				typesFilePath = types
			} else if (typings) {
				typesFilePath = typings
			} else if (await readFile(vfs.pathJoin(pkgDir, './index.d.ts'))) {
				typesFilePath = './index.d.ts'
			}
		} else {
		}
		return typesFilePath
	}
	async function crawlNestedPackageJson(dir) {
		const nestedPackageJsonFields =   (['exports', 'imports'])
		let items
		try {
			items = await vfs.readDir(dir)
		} catch {
			return
		}
		for (const item of items) {
			if (item === 'node_modules') continue
			const itemPath = vfs.pathJoin(dir, item)
			if (await vfs.isPathDir(itemPath)) {
				if (_packedFiles && !_packedFiles.some((f) => isPathNestedWithin(f, itemPath))) {
					continue
				}
				await crawlNestedPackageJson(itemPath)
				continue
			}
			if (
				rootPkg.files == null &&
				constants/* commonInternalTestFileRegex */.Yk.test(item) &&
				(!_packedFiles || _packedFiles.includes(itemPath))
			) {
				internalTestFilePaths.push('/' + vfs.pathRelative(pkgDir, itemPath))
			}
			if (item !== 'package.json' || itemPath === rootPkgPath) continue
			if (_packedFiles && !_packedFiles.includes(itemPath)) continue
			let nestedPkg
			try {
				const content = await vfs.readFile(itemPath)
				nestedPkg = JSON.parse(content)
			} catch {
				continue
			}
			const filePath = './' + vfs.pathRelative(pkgDir, itemPath)
			for (const field of nestedPackageJsonFields) {
				if (nestedPkg[field] != null) {
					messages.push({
						code: 'NESTED_PACKAGE_JSON_FIELD_IGNORED',
						args: { field, filePath },
						path: ['name'],
						type: 'warning',
					})
				}
			}
		}
	}
	function isPathNestedWithin(childPath, dirPath) {
		return childPath.startsWith(dirPath + '/') || childPath.startsWith(dirPath + '\\')
	}
	function crawlBin(binValue, currentPath) {
		if (typeof binValue === 'string') {
			promiseQueue.push(async () => {
				const binPath = vfs.pathJoin(pkgDir, binValue)
				const binContent = await readFile(binPath, currentPath, ['.js', '/index.js'])
				if (binContent === false) return
				if (!(0,utils/* isFilePathLintable */.n9)(binValue)) return
				if (!(0,utils/* startsWithShebang */.w1)(binContent)) {
					messages.push({
						code: 'BIN_FILE_NOT_EXECUTABLE',
						args: {},
						path: currentPath,
						type: 'error',
					})
				}
				const actualFormat = (0,utils/* getCodeFormat */.XT)(binContent)
				const expectFormat = await (0,utils/* getFilePathFormat */.rZ)(binPath, vfs)
				if (
					actualFormat !== expectFormat &&
					actualFormat !== 'unknown' &&
					actualFormat !== 'mixed'
				) {
					const actualExtension = vfs.getExtName(binPath)
					messages.push({
						code: (0,utils/* isExplicitExtension */.U_)(actualExtension)
							? 'FILE_INVALID_EXPLICIT_FORMAT'
							: 'FILE_INVALID_FORMAT',
						args: {
							actualFormat,
							expectFormat,
							actualExtension,
							expectExtension: (0,utils/* getCodeFormatExtension */.SR)(actualFormat),
						},
						path: currentPath,
						type: 'warning',
					})
				}
			})
		} else if (typeof binValue === 'object') {
			for (const key in binValue) {
				const binPath = currentPath.concat(key)
				if (!ensureTypeOfField(binValue[key], ['string'], binPath)) continue
				crawlBin(binValue[key], binPath)
			}
		}
	}
}
;// CONCATENATED MODULE: ./node_modules/publint/src/shared/vfs-tarball.js
function createTarballVfs(files) {
	let decoder
	return {
		getDirName: (path) => path.replace(/\/[^/]*$/, ''),
		getExtName: (path) => path.replace(/^.*\./, '.'),
		isPathDir: async (path) => {
			path = path.endsWith('/') ? path : path + '/'
			return files.some((file) => file.name.startsWith(path))
		},
		isPathExist: async (path) => {
			const pathDirVariant = path.endsWith('/') ? path : path + '/'
			return files.some((file) => file.name === path || file.name.startsWith(pathDirVariant))
		},
		pathJoin: (...parts) => parts.join('/').replace(/\/(\.?\/){1,}/g, '/'),
		pathRelative: (from, to) => to.replace(from, '').slice(1),
		readDir: async (path) => {
			path = path.endsWith('/') ? path : path + '/'
			const items = []
			for (const file of files) {
				if (file.name.startsWith(path) && file.name !== path) {
					const item = file.name.slice(path.length).replace(/\/.*$/, '')
					if (!items.includes(item)) {
						items.push(item)
					}
				}
			}
			return items
		},
		readFile: async (path) => {
			const file = files.find((file) => file.name === path)
			if (!file) throw new Error(`Unable to read file at path: ${path}`)
			if (typeof file.data === 'string') {
				return file.data
			} else {
				decoder ??= new TextDecoder()
				return decoder.decode(file.data)
			}
		},
	}
}
;// CONCATENATED MODULE: ./node_modules/publint/src/index-node.js
async function publint(options) {
	const pack = options?.pack ?? 'auto'
	const log = options?._log ?? false
	let vfs
	let resolvedPkgDir
	let packedFiles
	if (typeof pack === 'object') {
		if ('tarball' in pack) {
			if (log) {
				console.log('Unpacking tarball...')
			}
			const result = await unpack(pack.tarball)
			vfs = createTarballVfs(result.files)
			resolvedPkgDir = options?.pkgDir ?? result.rootDir
		} else {
			vfs = createTarballVfs(pack.files)
			resolvedPkgDir = options?.pkgDir ?? process.cwd()
		}
	}
	else {
		if (pack !== false) {
			const pkgDir = options?.pkgDir ?? process.cwd()
			const packageManager = await detectPackageManager(pkgDir, pack)
			const packDir = await getPackDirectory(pkgDir, packageManager)
			packedFiles = await getPackedFiles(pkgDir, packDir, packageManager, log)
			resolvedPkgDir = packDir
		} else {
			resolvedPkgDir = options?.pkgDir ?? process.cwd()
		}
		vfs = createNodeVfs()
	}
	if (log) {
		console.log('Linting...')
	}
	return core({
		pkgDir: resolvedPkgDir,
		vfs,
		level: options?.level ?? 'suggestion',
		strict: options?.strict ?? false,
		_packedFiles: packedFiles,
	})
}
async function detectPackageManager(pkgDir, pack) {
	if (pack === 'auto') {
		const { detect } = await __webpack_require__.e(/* import() */ 9679).then(__webpack_require__.bind(__webpack_require__, 89679))
		const detected = (await detect({ cwd: pkgDir }))?.name ?? 'npm'
		if (supportedPackageManagers.includes(detected)) {
			return detected
		} else {
			return 'npm'
		}
	}
	return pack
}
async function getPackedFiles(pkgDir, packDir, packageManager, log) {
	if (
		packageManager === 'yarn' &&
		['prepack', 'postpack'].includes(process.env.npm_lifecycle_event ?? '')
	) {
		throw new Error(
			`[publint] publint requires running \`yarn pack\` to lint the package, however, ` +
				`it is also being executed in the "${process.env.npm_lifecycle_event}" lifecycle event, ` +
				`which causes an infinite loop. Try to run publint outside of the lifecycle event instead.`,
		)
	}
	if (log) {
		console.log(`Packing files with \`${packageManager} pack\`...`)
	}
	const list = await packAsList(pkgDir, { packageManager, ignoreScripts: true })
	return list.map((file) => external_node_path_.join(packDir, file))
}
/***/ }),
/***/ 43595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	VX: () => (/* binding */ commonInternalPaths),
	X8: () => (/* binding */ licenseFiles),
	Yk: () => (/* binding */ commonInternalTestFileRegex),
	gB: () => (/* binding */ lintableFileExtensions),
	lD: () => (/* binding */ invalidJsxExtensions),
	ww: () => (/* binding */ knownBrowserishConditions)
});
const lintableFileExtensions = ['.js', '.mjs', '.cjs']
const invalidJsxExtensions = ['.mjsx', '.cjsx', '.mtsx', '.ctsx']
const knownBrowserishConditions = [
	'worker',
	'workerd',
	'edge-light',
]
const commonInternalPaths = [
	'test/',
	'tests/',
	'__tests__/',
	'e2e/',
	'.circleci/',
	'.github/',
	'.husky/',
	'.vscode/',
	'.prettierrc',
	'.prettierignore',
	'prettier.config.js',
	'.eslintrc',
	'.eslintrc.js',
	'.eslintignore',
	'eslint.config.js',
	'eslint.config.mjs',
	'eslint.config.cjs',
	'.travis.yml',
	'azure-pipelines.yml',
	'appveyor.yml',
	'.gitattributes',
	'.gitignore',
	'package-lock.json',
	'yarn.lock',
	'pnpm-lock.yaml',
	'bun.lock',
	'bun.lockb',
	'CONTRIBUTING.md',
	'CODE_OF_CONDUCT.md',
	'CODEOWNERS',
	'Dockerfile',
	'tsconfig.tsbuildinfo',
]
const commonInternalTestFileRegex = /\.(test|spec)\.[cm]?[jt]sx?$/
const licenseFiles = [/^copying/i, /^licence/i, /^license/i]
/***/ }),
/***/ 84061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	h: () => (/* binding */ formatMessage)
});
var picocolors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34955);
var _utils_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18795);
const EMPTY_MSG = '<empty>'
function formatMessage(m, pkg, opts = {}) {
	const h = getHighlighter(opts.color)
	const pv = (path) => {
		try {
			const str = String((0,_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .getPkgPathValue */ .xA)(pkg, path))
			return str === '' ? EMPTY_MSG : str
		} catch {
			return 'undefined'
		}
	}
	switch (m.code) {
		case 'IMPLICIT_INDEX_JS_INVALID_FORMAT':
			return `index.js should be ${m.args.expectFormat} but it is ${m.args.actualFormat}`
		case 'FILE_INVALID_FORMAT': {
			const relativePath = m.args.actualFilePath ?? pv(m.path)
			let start = ''
			if (opts.reference || m.path[0] === 'name') {
				start = h.bold(relativePath)
			} else {
				const is = pv(m.path).includes('*') ? 'matches' : 'is'
				start = `${h.bold((0,_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMessagePath */ .mp)(m.path))} ${is} ${h.bold(relativePath)} and`
			}
			return `${start} is written in ${h.warn(m.args.actualFormat)}, but is interpreted as ${h.warn(m.args.expectFormat)}. Consider using the ${h.warn(m.args.expectExtension)} extension, e.g. ${h.bold((0,_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceLast */ .Ds)(relativePath, '.js', m.args.expectExtension))}`
		}
		case 'FILE_INVALID_EXPLICIT_FORMAT': {
			const relativePath = m.args.actualFilePath ?? pv(m.path)
			let start = ''
			if (opts.reference || m.path[0] === 'name') {
				start = h.bold(relativePath)
			} else {
				const is = pv(m.path).includes('*') ? 'matches' : 'is'
				start = `${h.bold((0,_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMessagePath */ .mp)(m.path))} ${is} ${h.bold(relativePath)} and`
			}
			return `${start} ends with the ${h.warn(m.args.actualExtension)} extension, but the code is written in ${h.warn(m.args.actualFormat)}. Consider using the ${h.warn(m.args.expectExtension)} extension, e.g. ${h.bold((0,_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceLast */ .Ds)(relativePath, m.args.actualExtension, m.args.expectExtension))}`
		}
		case 'FILE_INVALID_JSX_EXTENSION': {
			const relativePath = m.args.globbedFilePath ?? pv(m.path)
			let start = ''
			if (opts.reference || m.path[0] === 'name') {
				start = h.bold(relativePath)
			} else {
				const is = m.args.globbedFilePath ? 'matches' : 'is'
				start = `${h.bold((0,_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMessagePath */ .mp)(m.path))} ${is} ${h.bold(relativePath)} and`
			}
			return `${start} uses an invalid ${h.bold(m.args.actualExtension)} extension. You don't need to split ESM and CJS formats for JSX. You should write a single file in ESM with the ${h.bold('.jsx')} extension instead, e.g. ${h.bold((0,_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceLast */ .Ds)(pv(m.path), m.args.actualExtension, '.jsx'))}`
		}
		case 'FILE_DOES_NOT_EXIST':
			if (opts.reference) {
				return `File does not exist`
			} else {
				let value = pv(m.path)
				if (value === EMPTY_MSG && m.path[0] === 'main') {
					value += ' (implies index.js)'
				}
				return `${h.bold((0,_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMessagePath */ .mp)(m.path))} is ${h.bold(value)} but the file does not exist.`
			}
		case 'FILE_NOT_PUBLISHED':
			if (opts.reference) {
				return `File is not published. Is it specified in ${h.bold('pkg.files')}?`
			} else {
				return `${h.bold((0,_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMessagePath */ .mp)(m.path))} is ${h.bold(pv(m.path))} but the file is not published. Is it specified in ${h.bold('pkg.files')}?`
			}
		case 'HAS_ESM_MAIN_BUT_NO_EXPORTS':
			return `${h.bold('pkg.main')} is an ESM file, but it is usually better to use ${h.bold('pkg.exports')} instead. If you don't support Node.js 12.6 and below, you can also remove ${h.bold('pkg.main')}. (This may be a breaking change)`
		case 'HAS_MODULE_BUT_NO_EXPORTS':
			return `${h.bold('pkg.module')} is used to output ESM, but ${h.bold('pkg.exports')} is not defined. As Node.js doesn't read ${h.bold('pkg.module')}, the ESM output may be skipped. Consider adding ${h.bold('pkg.exports')} to export the ESM output. ${h.bold('pkg.module')} can usually be removed alongside too. (This may be a breaking change)`
		case 'MODULE_SHOULD_BE_ESM':
		case 'EXPORTS_MODULE_SHOULD_BE_ESM':
		case 'IMPORTS_MODULE_SHOULD_BE_ESM': {
			const start = opts.reference ? 'Should' : `${h.bold((0,_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMessagePath */ .mp)(m.path))} should`
			return `${start} be ESM, but the code is written in CJS.`
		}
		case 'EXPORTS_GLOB_NO_MATCHED_FILES':
		case 'IMPORTS_GLOB_NO_MATCHED_FILES': {
			const start = opts.reference
				? 'Does'
				: `${h.bold((0,_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMessagePath */ .mp)(m.path))} is ${h.bold(pv(m.path))} but does`
			return `${start} not match any files.`
		}
		case 'EXPORTS_GLOB_NO_DEPRECATED_SUBPATH_MAPPING':
		case 'IMPORTS_GLOB_NO_DEPRECATED_SUBPATH_MAPPING':
			return `${h.bold((0,_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMessagePath */ .mp)(m.path))} maps to a path that ends with ${h.bold('/')} which is a removed feature. Use ${h.bold((0,_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMessagePath */ .mp)(m.args.expectPath))}: "${h.bold(m.args.expectValue)}" instead.`
		case 'EXPORTS_TYPES_SHOULD_BE_FIRST': {
			const start = opts.reference ? 'Should' : `${h.bold((0,_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMessagePath */ .mp)(m.path))} should`
			return `${start} be the first in the object as conditions are order-sensitive so it can be resolved by TypeScript.`
		}
		case 'EXPORTS_MODULE_SHOULD_PRECEDE_REQUIRE':
		case 'IMPORTS_MODULE_SHOULD_PRECEDE_REQUIRE': {
			const start = opts.reference ? 'Should' : `${h.bold((0,_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMessagePath */ .mp)(m.path))} should`
			return `${start} come before the "require" condition so it can take precedence when used by a bundler.`
		}
		case 'EXPORTS_DEFAULT_SHOULD_BE_LAST':
		case 'IMPORTS_DEFAULT_SHOULD_BE_LAST': {
			const start = opts.reference ? 'Should' : `${h.bold((0,_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMessagePath */ .mp)(m.path))} should`
			return `${start} be the last in the object so it doesn't take precedence over the keys following it.`
		}
		case 'EXPORTS_VALUE_INVALID':
		case 'IMPORTS_VALUE_INVALID': {
			const start = opts.reference
				? h.bold(pv(m.path))
				: `${h.bold((0,_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMessagePath */ .mp)(m.path))} is ${h.bold(pv(m.path))} but`
			return `${start} is invalid as it does not start with "${h.bold('./')}". Use ${h.bold(m.args.suggestValue)} instead.`
		}
		case 'EXPORTS_FALLBACK_ARRAY_USE':
		case 'IMPORTS_FALLBACK_ARRAY_USE': {
			const start = opts.reference ? 'The value' : h.bold((0,_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMessagePath */ .mp)(m.path))
			return `${start} uses fallback arrays which is not recommended. It picks the first value that can be parsed and does not have a use case in Node.js currently. It also works differently in some tools and may face inconsistent behaviors.`
		}
		case 'EXPORTS_MISSING_ROOT_ENTRYPOINT': {
			const mainField = m.args.mainFields[0]
			const start = opts.reference
				? 'The root entrypoint is missing'
				: `${h.bold((0,_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMessagePath */ .mp)(m.path))} is missing the root entrypoint export`
			return `${start}, which is defined in ${h.bold('pkg.' + mainField)}. Environments that support the ${h.bold('"exports"')} field will ignore ${h.bold('pkg.' + mainField)} as ${h.bold('"exports"')} takes the highest priority. Consider adding ${h.bold((0,_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMessagePath */ .mp)(m.path.concat('.')))}: "${h.bold(pv([mainField]))}".`
		}
		case 'USE_EXPORTS_BROWSER':
			return (
				`${h.bold('pkg.browser')} with a string value can be refactored to use ${h.bold('pkg.exports')} and the ${h.bold('"browser"')} condition to declare browser-specific exports. ` +
				`e.g. ${h.bold('pkg.exports["."].browser')}: "${h.bold(pv(m.path))}". (This may be a breaking change)`
			)
		case 'USE_EXPORTS_OR_IMPORTS_BROWSER':
			return `${h.bold('pkg.browser')} with an object value can be refactored to use ${h.bold('pkg.exports')}/${h.bold('pkg.imports')} and the ${h.bold('"browser"')} condition to declare browser-specific exports. (This may be a breaking change)`
		case 'USE_FILES': {
			const paths = m.args.internalFilePaths
			const shown = paths
				.slice(0, 5)
				.map((p) => h.bold(p))
				.join(', ')
			const rest = paths.length > 5 ? ` and ${paths.length - 5} more` : ''
			return `The package ${h.bold('publishes internal tests or config files')} (${shown}${rest}). You can use ${h.bold('pkg.files')} to only publish certain files and save user bandwidth.`
		}
		case 'USE_SIDE_EFFECTS':
			return `The package appears to be consumed by bundlers but does not specify ${h.bold('"sideEffects"')}. Consider adding ${h.bold('"sideEffects"')}: ${h.bold('false')} so bundlers can optimize tree-shaking if your package has no side effects.`
		case 'USE_TYPE':
			return `The package does not specify the ${h.bold('"type"')} field. Node.js may attempt to detect the package type causing a small performance hit. Consider adding ${h.bold('"type"')}: "${h.bold('commonjs')}".`
		case 'USE_ENGINES_NODE':
			return `The package does not specify the ${h.bold('"engines.node"')} field. Consumers may install it on an unsupported Node.js version. Consider adding the field with your actual minimum supported Node.js version. (This may be a breaking change)`
		case 'USE_LICENSE':
			return `The package does not specify the ${h.bold('"license"')} field but a license file was detected at ${h.bold(m.args.licenseFilePath)}. Consider adding a ${h.bold('"license"')} field so it's displayed on npm.`
		case 'TYPES_NOT_EXPORTED': {
			const typesFilePath = exportsRel(m.args.typesFilePath)
			const start = opts.reference ? 'The' : h.bold((0,_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMessagePath */ .mp)(m.path))
			if (m.args.actualExtension && m.args.expectExtension) {
				return (
					`${start} types is not exported. Consider adding ${h.bold((0,_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMessagePath */ .mp)(m.path) + '.types')} to be compatible with TypeScript's ${h.bold('"moduleResolution": "bundler"')} compiler option. ` +
					`Note that you cannot use "${h.bold(typesFilePath)}" because it has a mismatching format. Instead, you can duplicate the file and use the ${h.bold(m.args.expectExtension)} extension, e.g. ` +
					`${h.bold((0,_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMessagePath */ .mp)(m.path) + '.types')}: "${h.bold((0,_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceLast */ .Ds)(typesFilePath, m.args.actualExtension, m.args.expectExtension))}"`
				)
			} else {
				return `${start} types is not exported. Consider adding ${h.bold((0,_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMessagePath */ .mp)(m.path) + '.types')}: "${h.bold(typesFilePath)}" to be compatible with TypeScript's ${h.bold('"moduleResolution": "bundler"')} compiler option.`
			}
		}
		case 'EXPORTS_TYPES_INVALID_FORMAT': {
			let additionalMessage = ''
			if (m.args.expectFormat === 'ESM' && m.args.actualFormat === 'CJS') {
				additionalMessage = `This causes the types to be ambiguous when default importing the package due to its implied interop. `
			}
			else if (m.args.expectFormat === 'CJS' && m.args.actualFormat === 'ESM') {
				additionalMessage = `This causes the types to only work when dynamically importing the package, even though the package exports CJS. `
			}
			const start = opts.reference ? 'The' : h.bold((0,_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMessagePath */ .mp)(m.path))
			return (
				`${start} types is interpreted as ${m.args.actualFormat} when resolving with the "${h.bold(m.args.condition)}" condition. ` +
				additionalMessage +
				`Consider splitting out two ${h.bold('"types"')} conditions for ${h.bold('"import"')} and ${h.bold('"require"')}, and use the ${h.warn(m.args.expectExtension)} extension, ` +
				`e.g. ${h.bold((0,_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMessagePath */ .mp)(m.args.expectPath))}: "${h.bold((0,_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceLast */ .Ds)(pv(m.path), m.args.actualExtension, m.args.expectExtension))}"`
			)
		}
		case 'FIELD_INVALID_VALUE_TYPE': {
			let expectStr = m.args.expectTypes[0]
			for (let i = 1; i < m.args.expectTypes.length; i++) {
				if (i === m.args.expectTypes.length - 1) {
					expectStr += ` or ${m.args.expectTypes[i]}`
				} else {
					expectStr += `, ${m.args.expectTypes[i]}`
				}
			}
			const start = opts.reference
				? 'The field value has'
				: `${h.bold((0,_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMessagePath */ .mp)(m.path))} is ${h.bold(pv(m.path))} which is`
			return `${start} an invalid ${h.bold(m.args.actualType)} type. Expected a ${h.bold(expectStr)} type instead.`
		}
		case 'EXPORTS_VALUE_CONFLICTS_WITH_BROWSER': {
			const start = opts.reference
				? `${h.bold(pv(m.path))} matches`
				: `${h.bold((0,_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMessagePath */ .mp)(m.path))} is ${h.bold(pv(m.path))} which also matches`
			return `${start} ${h.bold((0,_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMessagePath */ .mp)(m.args.browserPath))}: "${h.bold(pv(m.args.browserPath))}", which overrides the path when building the library with the "${h.bold(m.args.browserishCondition)}" condition. This is usually unintentional and may cause build issues. Consider using a different file name for ${h.bold(pv(m.path))}.`
		}
		case 'DEPRECATED_FIELD_JSNEXT':
			return `${h.bold((0,_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMessagePath */ .mp)(m.path))} is deprecated. ${h.bold('pkg.module')} should be used instead.`
		case 'INVALID_REPOSITORY_VALUE':
			switch (m.args.type) {
				case 'invalid-string-shorthand': {
					const start = opts.reference
						? 'The field value'
						: `${h.bold((0,_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMessagePath */ .mp)(m.path))} is ${h.bold(pv(m.path))} which`
					return `${start} isn't a valid shorthand value supported by npm. Consider using an object that references a repository.`
				}
				case 'invalid-git-url': {
					const start = opts.reference
						? 'The field value'
						: `${h.bold((0,_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMessagePath */ .mp)(m.path))} is ${h.bold(pv(m.path))} which`
					return `${start} isn't a valid git URL. A valid git URL is usually in the form of "${h.bold('git+https://example.com/user/repo.git')}".`
				}
				case 'deprecated-github-git-protocol': {
					const start = opts.reference
						? 'The field value'
						: `${h.bold((0,_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMessagePath */ .mp)(m.path))} is ${h.bold(pv(m.path))} which`
					return `${start} uses the git:// protocol that is deprecated by GitHub due to security concerns. Consider replacing the protocol with https://.`
				}
				case 'shorthand-git-sites': {
					const start = opts.reference
						? 'The field value'
						: `${h.bold((0,_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMessagePath */ .mp)(m.path))} is ${h.bold(pv(m.path))} but`
					return `${start} could be a full git URL like "${h.bold(m.args.suggestValue)}".`
				}
			}
		case 'LOCAL_DEPENDENCY':
			if (opts.reference) {
				return `This dependency references a local package that will likely not work when installed by end-users.`
			} else {
				return `The "${h.bold(m.path[m.path.length - 1])}" dependency references "${h.bold(pv(m.path))}" that will likely not work when installed by end-users.`
			}
		case 'BIN_FILE_NOT_EXECUTABLE': {
			const start = opts.reference
				? 'This bin file'
				: `${h.bold((0,_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMessagePath */ .mp)(m.path))} is ${h.bold(pv(m.path))} but the file`
			return `${start} is not executable. It should start with a shebang, e.g. ${h.bold('#!/usr/bin/env node')}.`
		}
		case 'IMPORTS_KEY_INVALID':
			const start = opts.reference
				? `The imports key is invalid as it`
				: `${h.bold((0,_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMessagePath */ .mp)(m.path))} is invalid as the imports key`
			return `${start} does not start with "${h.bold('#')}". Use ${h.bold(m.args.suggestKey)} instead.`
		case 'CJS_WITH_ESMODULE_DEFAULT_EXPORT': {
			const start =
				m.path[0] === 'name' && m.args.filePath
					? h.bold(m.args.filePath)
					: opts.reference
						? 'This file'
						: `${h.bold((0,_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMessagePath */ .mp)(m.path))}`
			return `${start} sets both ${h.bold('exports.__esModule = true')} and ${h.bold('exports.default')}. This pattern breaks default imports when importing from an ESM-interpreted file in some bundlers. Consider using ESM syntax instead of CommonJS with ${h.bold('__esModule')} or avoid the default export.`
		}
		case 'NESTED_PACKAGE_JSON_FIELD_IGNORED': {
			return `${h.bold(m.args.filePath)} has an ${h.bold(`"${m.args.field}"`)} field, but it is ignored by Node.js. The field only works in root ${h.bold('package.json')} files and not nested ones. Some bundlers may still pick them up, leading to inconsistent resolution. Consider removing it.`
		}
		default:
			return
	}
}
let _picocolorsWithForcedColor
function getHighlighter(color) {
	let bold
	let warn
	switch (color) {
		case 'html':
			bold = (s) => `<strong>${s}</strong>`
			warn = (s) => `<strong>${s}</strong>`
			break
		case true:
			_picocolorsWithForcedColor ??= picocolors__WEBPACK_IMPORTED_MODULE_1__.createColors(true)
			bold = (s) => _picocolorsWithForcedColor.bold(s)
			warn = (s) => _picocolorsWithForcedColor.yellow(s)
			break
		case false:
			bold = (s) => s
			warn = (s) => s
			break
		default:
			bold = (s) => picocolors__WEBPACK_IMPORTED_MODULE_1__.bold(s)
			warn = (s) => picocolors__WEBPACK_IMPORTED_MODULE_1__.yellow(s)
			break
	}
	return { bold, warn }
}
function exportsRel(s) {
	if (s[0] === '.') return s
	if (s[0] === '/') return '.' + s
	return './' + s
}
/***/ }),
/***/ 18795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	A5: () => (/* binding */ objectHasValueNested),
	BO: () => (/* binding */ isFileContentLintable),
	Ds: () => (/* binding */ replaceLast),
	Gf: () => (/* binding */ isDeprecatedGitHubGitUrl),
	Gv: () => (/* binding */ exportsGlob),
	Kb: () => (/* binding */ isRelativePath),
	Kv: () => (/* binding */ objectHasKeyNested),
	Mj: () => (/* binding */ isDtsFile),
	Mw: () => (/* binding */ isShorthandGitHubOrGitLabUrl),
	Rg: () => (/* binding */ hasCustomCondition),
	SR: () => (/* binding */ getCodeFormatExtension),
	U_: () => (/* binding */ isExplicitExtension),
	XT: () => (/* binding */ getCodeFormat),
	Z1: () => (/* binding */ isAbsolutePath),
	fZ: () => (/* binding */ createPromiseQueue),
	m8: () => (/* binding */ isGitUrl),
	mp: () => (/* binding */ formatMessagePath),
	n9: () => (/* binding */ isFilePathLintable),
	r: () => (/* binding */ isFilePathRawTs),
	rZ: () => (/* binding */ getFilePathFormat),
	tk: () => (/* binding */ getConditionsFromCurrentPath),
	uX: () => (/* binding */ resolveExports),
	us: () => (/* binding */ hasEsModuleAndExportsDefault),
	v1: () => (/* binding */ getPublishedField),
	v5: () => (/* binding */ getAdjacentDtsPath),
	v7: () => (/* binding */ isShorthandRepositoryUrl),
	v8: () => (/* binding */ getDtsCodeFormatExtension),
	w1: () => (/* binding */ startsWithShebang),
	w6: () => (/* binding */ getDtsFilePathFormat),
	xA: () => (/* binding */ getPkgPathValue)
});
var _constants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43595);
const ESM_CONTENT_RE =
	/([\s;]|^)(import[\w,{}\s*]*from|import\s*['"*{]|export\b\s*(?:[*{]|default|type|function|const|var|let|async function)|import\.meta\b)/m
function isCodeEsm(code) {
	return ESM_CONTENT_RE.test(code)
}
const CJS_CONTENT_RE =
	/([\s;]|^)(module.exports\b|exports\.\w|require\s*\(|global\.\w|Object\.(defineProperty|defineProperties|assign)\s*\(\s*exports\b)/m
function isCodeCjs(code) {
	return CJS_CONTENT_RE.test(code)
}
const EXPORTS___ESMODULE_PATTERN_RE =
	/exports\.__esModule\s*=\s*true|Object\.defineProperty\s*\(\s*exports\s*,\s*["']__esModule["']\s*,\s*\{\s*value\s*:\s*true\s*\}/
const EXPORTS_DEFAULT_PATTERN_RE =
	/exports(?:\.default|\["default"\]|\['default'\])\s*=\s*([^\s]{7}.)/g
function hasEsModuleAndExportsDefault(code) {
	const strippedCode = stripComments(code)
	if (!EXPORTS___ESMODULE_PATTERN_RE.test(strippedCode)) {
		return false
	}
	for (const match of strippedCode.matchAll(EXPORTS_DEFAULT_PATTERN_RE)) {
		const partialDefaultValue = match[1].trimEnd()
		if (partialDefaultValue === 'exports' || partialDefaultValue === 'exports;') {
			continue
		}
		if (partialDefaultValue.startsWith('{')) {
			continue
		}
		return true
	}
	return false
}
const MULTILINE_COMMENTS_RE = /\/\*(.|[\r\n])*?\*\//gm
const SINGLELINE_COMMENTS_RE = /\/\/.*/g
function stripComments(code) {
	return code.replace(MULTILINE_COMMENTS_RE, '').replace(SINGLELINE_COMMENTS_RE, '')
}
const GIT_URL_RE =
	/^(?:(git\+https?|git\+ssh|https?|ssh|git):\/\/)?(?:[^@/]+@)?([\w.-]+)(?::([\w\d-]+))?(\/[^?#]+)\/?$/
function isGitUrl(url) {
	return GIT_URL_RE.test(url) && (url.includes('://') || url.includes('@'))
}
function isShorthandGitHubOrGitLabUrl(url) {
	const tokens = url.match(GIT_URL_RE)
	if (tokens && (url.includes('://') || url.includes('@'))) {
		const host = tokens[2]
		const path = tokens[4]
		if (/(github|gitlab)/.test(host)) {
			return !url.startsWith('git+') || !path.endsWith('.git')
		}
	}
	return false
}
function isDeprecatedGitHubGitUrl(url) {
	const tokens = url.match(GIT_URL_RE)
	if (tokens) {
		const protocol = tokens[1]
		const host = tokens[2]
		if (/github/.test(host) && protocol === 'git') {
			return true
		}
	}
	return false
}
const SHORTHAND_REPOSITORY_URL_RE =
	/^(?:(?:github|bitbucket|gitlab):[^/]+\/.+|gist:.+|[^/]+\/[^/]+)$/
function isShorthandRepositoryUrl(url) {
	return SHORTHAND_REPOSITORY_URL_RE.test(url)
}
function getCodeFormat(code) {
	code = stripComments(code)
	const isEsm = isCodeEsm(code)
	const isCjs = isCodeCjs(code)
	if (isEsm && isCjs) {
		return 'mixed'
	} else if (isEsm) {
		return 'ESM'
	} else if (isCjs) {
		return 'CJS'
	} else {
		return 'unknown'
	}
}
async function exportsGlob(globStr, vfs, packedFiles, exportsKey, exports) {
	const filePaths = []
	const globStrRe = new RegExp(`^${slash(globStr).split('*').map(escapeRegExp).join('(.+)')}$`)
	const topDir = globStr.split('*')[0].match(/(.+)[/\\]/)?.[1]
	const excludedExportKeys = []
	if (exportsKey && exports) {
		for (const key in exports) {
			if (exports[key] === null) {
				excludedExportKeys.push(new RegExp(`^${key.split('*').map(escapeRegExp).join('(.+)')}$`))
			}
		}
	}
	if (topDir && (await vfs.isPathDir(topDir))) {
		await scanDir(topDir)
	}
	return filePaths
	async function scanDir(dirPath) {
		const items = await vfs.readDir(dirPath)
		for (const item of items) {
			const itemPath = vfs.pathJoin(dirPath, item)
			if (!packedFiles || packedFiles.some((file) => file.startsWith(itemPath))) {
				if (await vfs.isPathDir(itemPath)) {
					await scanDir(itemPath)
				} else {
					const matched = slash(itemPath).match(globStrRe)
					if (matched) {
						if (matched.length > 2) {
							let allGlobSame = true
							for (let i = 2; i < matched.length; i++) {
								if (matched[i] !== matched[1]) {
									allGlobSame = false
									break
								}
							}
							if (!allGlobSame) {
								continue // skip this file because it doesn't match the glob
							}
						}
						if (exportsKey && exports && excludedExportKeys.length) {
							const replacedExportsKey = exportsKey.replace('*', matched[1])
							if (excludedExportKeys.some((re) => re.test(replacedExportsKey))) {
								continue
							}
						}
						filePaths.push(itemPath)
					}
				}
			}
		}
	}
}
function escapeRegExp(string) {
	return string.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
function slash(str) {
	return str.replace(/\\/g, '/')
}
async function getFilePathFormat(filePath, vfs) {
	if (filePath.endsWith('.native.js')) filePath = filePath.slice(0, -10)
	if (filePath.endsWith('.mjs')) return 'ESM'
	if (filePath.endsWith('.cjs')) return 'CJS'
	const nearestPkg = await getNearestPkg(filePath, vfs)
	return nearestPkg?.type === 'module' ? 'ESM' : 'CJS'
}
async function getDtsFilePathFormat(filePath, vfs) {
	if (filePath.endsWith('.d.mts')) return 'ESM'
	if (filePath.endsWith('.d.cts')) return 'CJS'
	const nearestPkg = await getNearestPkg(filePath, vfs)
	return nearestPkg?.type === 'module' ? 'ESM' : 'CJS'
}
function getCodeFormatExtension(format) {
	switch (format) {
		case 'ESM':
			return '.mjs'
		case 'CJS':
			return '.cjs'
		default:
			return '.js'
	}
}
function getDtsCodeFormatExtension(format) {
	switch (format) {
		case 'ESM':
			return '.mts'
		case 'CJS':
			return '.cts'
		default:
			return '.ts'
	}
}
function isExplicitExtension(path) {
	return path.endsWith('.mjs') || path.endsWith('.cjs')
}
function isFilePathLintable(filePath) {
	return _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .lintableFileExtensions */ .gB.some((ext) => filePath.endsWith(ext))
}
function isFilePathRawTs(filePath) {
	return (filePath.endsWith('.ts') && !filePath.endsWith('.d.ts')) || filePath.endsWith('.tsx')
}
const COMMON_CONDITIONS = [
	'default',
	'import',
	'require',
	'development',
	'production',
	'types',
	'node',
	'browser',
	'worker',
	'deno',
]
function hasCustomCondition(conditions) {
	for (const condition of conditions) {
		if (!COMMON_CONDITIONS.includes(condition)) {
			return true
		}
	}
	return false
}
function getConditionsFromCurrentPath(currentPath) {
	let sliceIndex = currentPath.findIndex((p) => p === 'exports' || p === 'imports')
	if (sliceIndex === -1) return []
	if (currentPath[sliceIndex + 1]?.[0] === '.') sliceIndex++
	return currentPath.slice(sliceIndex + 1)
}
const FLOW_COMMENT_RE = /^\s*(?:\/\/|\/\*\*?|\*)\s*@flow/m
function isFileContentLintable(fileContent) {
	return !FLOW_COMMENT_RE.test(fileContent)
}
function isRelativePath(filePath) {
	if (filePath[0] === '.') return true
	return filePath[0] !== '/' && !filePath.includes(':')
}
function isAbsolutePath(filePath, pkgDir) {
	if (!pkgDir.endsWith('/')) pkgDir += '/'
	return (
		filePath.startsWith(pkgDir) ||
		filePath[0] === '/' ||
		(filePath[1] === ':' && filePath[0].match(/[a-zA-Z]/))
	)
}
async function getNearestPkg(filePath, vfs) {
	let currentDir = vfs.getDirName(filePath)
	while (true) {
		const pkgJsonPath = vfs.pathJoin(currentDir, 'package.json')
		if (await vfs.isPathExist(pkgJsonPath)) {
			try {
				return JSON.parse(await vfs.readFile(pkgJsonPath))
			} catch {
			}
		}
		const nextDir = vfs.getDirName(currentDir)
		if (nextDir === currentDir) break
		currentDir = nextDir
	}
}
function formatMessagePath(path) {
	let formatted = 'pkg'
	for (const part of path) {
		if (/^\d+$/.test(part)) {
			formatted += `[${part}]`
		} else if (!/^[a-zA-Z_$][a-zA-Z0-9_$]*$/.test(part)) {
			formatted += `["${part}"]`
		} else {
			formatted += '.' + part
		}
	}
	return formatted
}
function getPkgPathValue(pkg, path) {
	let v =   (pkg)
	for (const p of path) {
		v = v?.[p]
	}
	return v
}
function createPromiseQueue() {
	const promises = []
	return {
		push: (  fn) => promises.push(fn()),
		wait: () => Promise.all(promises),
	}
}
function getPublishedField(pkgJson, field) {
	if (pkgJson.publishConfig?.[field]) {
		return [pkgJson.publishConfig[field], ['publishConfig', field]]
	} else {
		return [pkgJson[field], [field]]
	}
}
function objectHasKeyNested(obj, key) {
	for (const k in obj) {
		if (k === key) return true
		if (typeof obj[k] === 'object' && objectHasKeyNested(obj[k], key)) return true
	}
	return false
}
function objectHasValueNested(obj, predicate) {
	for (const k in obj) {
		if (typeof obj[k] === 'string' && predicate(obj[k])) return true
		if (typeof obj[k] === 'object' && objectHasValueNested(obj[k], predicate)) return true
	}
	return false
}
function getAdjacentDtsPath(filePath) {
	return filePath.replace(/\.([mc]?)jsx?$/, '.d.$1ts')
}
const DTS_RE = /\.d\.[mc]?ts$/
function isDtsFile(filePath) {
	return DTS_RE.test(filePath)
}
function resolveExports(exportsValue, conditions, currentPath = []) {
	if (typeof exportsValue === 'string') {
		return { value: exportsValue, path: currentPath }
	} else if (Array.isArray(exportsValue)) {
		return resolveExports(exportsValue[0], conditions, currentPath.concat('0'))
	}
	for (const key in exportsValue) {
		if (conditions.includes(key) || key === 'default') {
			const result = resolveExports(exportsValue[key], conditions, currentPath.concat(key))
			if (result || key === 'default') return result
		}
	}
}
function replaceLast(str, search, replace) {
	const index = str.lastIndexOf(search)
	if (index === -1) return str
	return str.slice(0, index) + replace + str.slice(index + search.length)
}
function startsWithShebang(code) {
	return /^#!\s*\/usr\/bin\/env/.test(code)
}
/***/ })
};
