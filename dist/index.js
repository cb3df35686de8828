import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({
/***/ 42613:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
/***/ }),
/***/ 20181:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
/***/ }),
/***/ 35317:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
/***/ }),
/***/ 49140:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");
/***/ }),
/***/ 76982:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
/***/ }),
/***/ 24434:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
/***/ }),
/***/ 79896:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
/***/ }),
/***/ 91943:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");
/***/ }),
/***/ 58611:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
/***/ }),
/***/ 65692:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
/***/ }),
/***/ 73339:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");
/***/ }),
/***/ 69278:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
/***/ }),
/***/ 34589:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");
/***/ }),
/***/ 16698:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
/***/ }),
/***/ 4573:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
/***/ }),
/***/ 31421:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
/***/ }),
/***/ 37540:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");
/***/ }),
/***/ 77598:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
/***/ }),
/***/ 53053:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
/***/ }),
/***/ 40610:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
/***/ }),
/***/ 78474:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
/***/ }),
/***/ 73024:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
/***/ }),
/***/ 51455:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
/***/ }),
/***/ 37067:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
/***/ }),
/***/ 32467:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");
/***/ }),
/***/ 44708:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
/***/ }),
/***/ 98995:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
/***/ }),
/***/ 77030:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
/***/ }),
/***/ 48161:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
/***/ }),
/***/ 76760:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
/***/ }),
/***/ 58152:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/win32");
/***/ }),
/***/ 643:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
/***/ }),
/***/ 1708:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
/***/ }),
/***/ 41792:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");
/***/ }),
/***/ 80481:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");
/***/ }),
/***/ 26848:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline/promises");
/***/ }),
/***/ 57075:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
/***/ }),
/***/ 38321:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");
/***/ }),
/***/ 46466:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
/***/ }),
/***/ 46193:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");
/***/ }),
/***/ 58500:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
/***/ }),
/***/ 41692:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
/***/ }),
/***/ 73136:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
/***/ }),
/***/ 57975:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
/***/ }),
/***/ 73429:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");
/***/ }),
/***/ 78877:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
/***/ }),
/***/ 30714:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");
/***/ }),
/***/ 75919:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
/***/ }),
/***/ 38522:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
/***/ }),
/***/ 70857:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
/***/ }),
/***/ 16928:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
/***/ }),
/***/ 932:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");
/***/ }),
/***/ 2203:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");
/***/ }),
/***/ 13193:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
/***/ }),
/***/ 53557:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
/***/ }),
/***/ 64756:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
/***/ }),
/***/ 52018:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");
/***/ }),
/***/ 87016:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");
/***/ }),
/***/ 39023:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
/***/ }),
/***/ 43106:
/***/ ((module) => {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");
/***/ }),
/***/ 87821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
	N8: () => (/* binding */ ENV_PREFIX),
	N_: () => (/* binding */ ISSUES),
	OP: () => (/* binding */ pageOfId),
	g2: () => (/* binding */ CONFIG_FILE),
	o_: () => (/* binding */ NAME),
	tu: () => (/* binding */ docsPage),
	xv: () => (/* binding */ VERSION),
	yZ: () => (/* binding */ HOME)
});
const NAME = 'mcp-drydock';
const VERSION = '0.1.0';
const CONFIG_FILE = `${NAME}.toml`;
const ENV_PREFIX = `${NAME.toUpperCase().replaceAll('-', '_')}_`;
const REPOSITORY = `${NAME}/${NAME}`;
const HOME = `https://github.com/${REPOSITORY}`;
const ISSUES = `${HOME}/issues`;
function docsPage(page) {
		return `${HOME}/blob/main/docs/${page}`;
}
function pageOfId(id, kind) {
		return docsPage(kind === 'rule' ? `rules.md#${id}` : `errors.md#${id.replace('/', '-')}`);
}
/***/ }),
/***/ 18001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
	Ow: () => (/* binding */ cleanLine),
	PR: () => (/* binding */ UNSEEN),
	X5: () => (/* binding */ cleanText),
	eA: () => (/* binding */ unicodeEscapes)
});
const ESCAPES = /(?:\u001b\[|\u009b)[0-?]{0,64}[ -/]{0,16}[@-~]|\u001b[\]PX^_][^\u0007\u001b\n]{0,4096}(?:\u0007|\u001b\\)|\u001b[ -/]{0,4}[0-~]?/g;
const UNSEEN = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
function cleanText(text) {
		return text
				.replace(ESCAPES, '')
				.replace(/\r\n?|\u0085|\u2028|\u2029/g, '\n')
				.replace(UNSEEN, '');
}
function cleanLine(text) {
		return cleanText(text).replace(/\s+/g, ' ').trim();
}
function unicodeEscapes(text) {
		return [...Array(text.length).keys()].map((at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
}
/***/ }),
/***/ 8005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
	BG: () => (/* binding */ StageFailure),
	BL: () => (/* binding */ withFound),
	K2: () => (/* binding */ ReleaseError),
	Nx: () => (/* binding */ tolerated),
	VM: () => (/* binding */ interrupted),
	Wp: () => (/* binding */ usageError),
	dc: () => (/* binding */ EXIT),
	mG: () => (/* binding */ thrownWords)
});
const EXIT = {
		done: 0,
		failed: 1,
		usage: 2,
		conflict: 3,
		accepted: 4,
		bug: 70,
		interrupted: 130,
};
class ReleaseError extends Error {
		code;
		exit;
		hint;
		quote;
		found;
		constructor(code, message, options = {}) {
				super(message, { cause: options.cause });
				this.name = 'ReleaseError';
				this.code = code;
				this.exit = options.exit ?? EXIT.failed;
				this.hint = options.hint;
				this.quote = options.quote?.some((line) => line.trim() !== '') === true ? options.quote : undefined;
				this.found = options.found ?? [];
		}
}
function tolerated(error) {
		if (error instanceof ReleaseError && error.exit !== EXIT.interrupted)
				return error;
		throw error;
}
function withFound(error, found) {
		if (!(error instanceof ReleaseError) || found.length === 0)
				return error;
		const { code, message, hint, exit, quote } = error;
		return new ReleaseError(code, message, { hint, exit, quote, cause: error, found: [...found, ...error.found] });
}
function thrownWords(error) {
		return error instanceof Error ? error.message : String(error);
}
function usageError(code, message, hint) {
		return new ReleaseError(code, message, { exit: EXIT.usage, ...(hint === undefined ? {} : { hint }) });
}
function interrupted() {
		return new ReleaseError('interrupted', 'Interrupted.', { exit: EXIT.interrupted });
}
class StageFailure extends Error {
		findings;
		constructor(found) {
				const findings = [found].flat();
				super(findings.map((finding) => finding.message).join('\n'));
				this.name = 'StageFailure';
				this.findings = findings;
		}
}
/***/ }),
/***/ 52708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
	$d: () => (/* binding */ isOutOfMemory),
	Kt: () => (/* binding */ FREE_SPACE),
	j5: () => (/* binding */ systemWords),
	p6: () => (/* binding */ expected),
	ym: () => (/* binding */ FULL_DISK)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8005);
const WORDS = {
		EACCES: 'permission denied',
		EBUSY: 'it is in use, or a mount point',
		EDQUOT: 'the disk quota is exceeded',
		EFBIG: 'the file is too large for this system',
		EIO: 'the disk reported an error',
		ELOOP: 'its symbolic links form a loop',
		EMFILE: 'too many files are open',
		ENAMETOOLONG: 'the name is too long for this file system',
		ENFILE: 'too many files are open on this machine',
		ENOSPC: 'no space is left on the disk',
		ENOTDIR: 'part of the path is a file',
		EPERM: 'the operation is not permitted',
		EROFS: 'the file system is read-only',
};
const FULL_DISK = /\bENOSPC\b|No space left on device|os error 28\b|There is not enough space on the disk|\bEDQUOT\b|Disk quota exceeded/i;
const FREE_SPACE = 'Free space on that disk. For temporary files on another one, set TMPDIR (in Actions RUNNER_TEMP) to a folder there.';
function systemWords(error) {
		const { code, syscall } = (error ?? {});
		return syscall === undefined || code === undefined ? undefined : WORDS[code];
}
function systemFailure(error) {
		const words = systemWords(error);
		if (words === undefined)
				return undefined;
		const { code, path, syscall } = error;
		return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('system/refused', `${path ?? syscall ?? 'The system'}: ${words}.`, {
				hint: code === 'ENOSPC' || code === 'EDQUOT'
						? FREE_SPACE
						: 'Check the owner and the permissions at that location. To use another temporary folder, set TMPDIR.',
				cause: error,
		});
}
function expected(error) {
		return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2 ? error : systemFailure(error);
}
function isOutOfMemory(error) {
		return error instanceof RangeError && /out of memory|allocation failed|could not allocate/i.test(error.message);
}
/***/ }),
/***/ 90714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
	V: () => (/* binding */ coverEnvironment)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(56508);
var _proc_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(92977);
var _process_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(79773);
function coverEnvironment() {
		if (process.platform !== 'linux')
				return false;
		try {
				const shown = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/self/environ');
				const covered = withoutValues(shown);
				if (covered.equals(shown))
						return true;
				const at = placeOf(shown.length);
				const memory = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)('/proc/self/mem', 'r+');
				try {
						const there = Buffer.alloc(shown.length);
						(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(memory, there, 0, there.length, at);
						if (!there.equals(shown))
								return false;
						for (const name of Object.keys(process.env))
								if (!(0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBeShown */ .Wi)(name))
										process.env[name] = process.env[name];
						(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(memory, covered, 0, covered.length, at);
				}
				finally {
						(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(memory);
				}
				return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/self/environ').equals(covered);
		}
		catch {
				return false;
		}
}
function withoutValues(environ) {
		const result = Buffer.from(environ);
		for (let from = 0; from < result.length;) {
				const found = result.indexOf(0, from);
				const end = found < 0 ? result.length : found;
				const equals = result.indexOf('=', from);
				const name = equals < 0 || equals > end ? '' : result.toString('latin1', from, equals);
				if (name !== _process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .MARK */ .M$ && !(0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBeShown */ .Wi)(name))
						result.fill(0, name === '' ? from : equals + 1, end);
				from = end + 1;
		}
		return result;
}
function placeOf(length) {
		const fields = (0,_proc_js__WEBPACK_IMPORTED_MODULE_2__/* .statOf */ ._N)('self');
		const [start, end] = [Number(fields[_proc_js__WEBPACK_IMPORTED_MODULE_2__/* .STAT */ .Vb.envStart]), Number(fields[_proc_js__WEBPACK_IMPORTED_MODULE_2__/* .STAT */ .Vb.envEnd])];
		if (!Number.isSafeInteger(start) || end - start !== length)
				throw new Error('not where it is said to be');
		return start;
}
/***/ }),
/***/ 56508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
	B3: () => (/* binding */ workspaceOf),
	MK: () => (/* binding */ installerEnv),
	UG: () => (/* binding */ strangerEnv),
	Wi: () => (/* binding */ mayBeShown),
	XM: () => (/* binding */ pathOf),
	cE: () => (/* binding */ workspacesOf),
	dq: () => (/* binding */ withCleanPath),
	oW: () => (/* binding */ toolEnv),
	ts: () => (/* binding */ cleanPath)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
var _home_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(82278);
var _loopback_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(20488);
var _real_path_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(94977);
var _system_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(29592);
const STRANGER = new Set([
		'TZ',
		...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'no_proxy', 'all_proxy'],
		...[
				'SSL_CERT_FILE',
				'SSL_CERT_DIR',
				'REQUESTS_CA_BUNDLE',
				'CURL_CA_BUNDLE',
				'NODE_EXTRA_CA_CERTS',
				'NODE_USE_SYSTEM_CA',
		],
		...['GIT_SSL_CAINFO', 'GIT_SSL_CAPATH', 'PIP_CERT'],
]);
const LOCALE = new Set(['LANG', 'LC_ALL', 'LC_CTYPE']);
const WINDOWS = new Set(['SystemRoot', 'SystemDrive', 'windir', 'ComSpec', 'PATHEXT', 'NUMBER_OF_PROCESSORS', 'PROCESSOR_ARCHITECTURE', 'OS']
		.concat(['ProgramFiles', 'ProgramFiles(x86)', 'ProgramW6432', 'ProgramData', 'CommonProgramFiles'])
		.map((name) => name.toUpperCase()));
const INSTALLER = /^(UV_(DEFAULT_INDEX|INDEX|INDEX_URL|EXTRA_INDEX_URL|INDEX_STRATEGY|INDEX_[A-Z0-9_]+_(USERNAME|PASSWORD)|FIND_LINKS|NO_INDEX|KEYRING_PROVIDER|INSECURE_HOST|NATIVE_TLS|SYSTEM_CERTS|OFFLINE|HTTP_TIMEOUT|EXCLUDE_NEWER|PYTHON[A-Z_]*|CONFIG_FILE|CONCURRENT_[A-Z]+|LINK_MODE)|PIP_(INDEX_URL|EXTRA_INDEX_URL|FIND_LINKS|NO_INDEX|TRUSTED_HOST|CONFIG_FILE)|npm_config_(registry|cafile|proxy|https_proxy|noproxy|strict_ssl)|NPM_CONFIG_(REGISTRY|CAFILE|PROXY|HTTPS_PROXY|NOPROXY|STRICT_SSL))$/;
function strangerEnv(env, workspace, system = _system_js__WEBPACK_IMPORTED_MODULE_4__/* .SYSTEM */ .I) {
		const isOfSystem = (name) => system.windows && WINDOWS.has(name.toUpperCase());
		const kept = pick(env, (name) => STRANGER.has(name) || isUtf8Locale(name, env) || isOfSystem(name));
		const around = workspace ?? env.GITHUB_WORKSPACE;
		return { ...(0,_loopback_js__WEBPACK_IMPORTED_MODULE_5__/* .directLoopback */ .L9)(kept), PATH: cleanPath(pathOf(env, system), around ? [around] : [], system) };
}
function installerEnv(env, workspace) {
		const kept = (0,_loopback_js__WEBPACK_IMPORTED_MODULE_5__/* .directLoopback */ .L9)({ ...strangerEnv(env, workspace), ...pick(env, (name) => INSTALLER.test(name)) });
		return {
				...kept,
				...where('UV_CACHE_DIR', (0,_home_js__WEBPACK_IMPORTED_MODULE_2__/* .userUvCache */ .N2)(env)),
				...where('npm_config_cache', env.npm_config_cache ?? env.NPM_CONFIG_CACHE ?? npmCache(env)),
		};
}
function mayBeShown(name) {
		return STRANGER.has(name) || name === 'PATH' || name === 'HOME' || LOCALE.has(name);
}
function toolEnv(env, extra, workspace) {
		return { ...strangerEnv(env, workspace), ...extra };
}
function workspacesOf(env, folders) {
		const home = (0,_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Y)((0,_home_js__WEBPACK_IMPORTED_MODULE_2__/* .homeOf */ .lt)(env));
		const around = folders.flatMap((start) => {
				for (let folder = (0,_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Y)(start); (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) !== folder && folder !== home; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
						if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
								return [folder];
				}
				return [];
		});
		return [...new Set([...(env.GITHUB_WORKSPACE ? [env.GITHUB_WORKSPACE] : []), ...around])];
}
function workspaceOf(env, cwd) {
		return workspacesOf(env, [cwd])[0];
}
function pathOf(env, system = _system_js__WEBPACK_IMPORTED_MODULE_4__/* .SYSTEM */ .I) {
		const isPath = ([name]) => name === 'PATH' || (system.windows && /^path$/i.test(name));
		return Object.entries(env).find(isPath)?.[1] ?? '';
}
function withCleanPath(env, workspaces, system = _system_js__WEBPACK_IMPORTED_MODULE_4__/* .SYSTEM */ .I) {
		const spelled = Object.keys(env).find((name) => system.windows && /^path$/i.test(name)) ?? 'PATH';
		return env[spelled] === undefined ? env : { ...env, [spelled]: cleanPath(pathOf(env, system), workspaces, system) };
}
function cleanPath(path, workspaces, system = _system_js__WEBPACK_IMPORTED_MODULE_4__/* .SYSTEM */ .I) {
		const { delimiter, isAbsolute } = system.path;
		const installed = /(^|[\\/])node_modules[\\/]\.bin[\\/]*$/i;
		return path
				.split(delimiter)
				.filter((folder) => isAbsolute(folder) && !installed.test(folder) && !installed.test((0,_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Y)(folder, system)))
				.filter((folder) => !workspaces.some((one) => (0,_real_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .U)(folder, one, system)))
				.join(delimiter);
}
function isUtf8Locale(name, env) {
		return LOCALE.has(name) && /utf-?8/i.test(env[name] ?? '');
}
function pick(env, wanted) {
		const kept = {};
		for (const [name, value] of Object.entries(env))
				if (value !== undefined && wanted(name))
						kept[name] = value;
		return kept;
}
function where(name, folder) {
		return (0,_home_js__WEBPACK_IMPORTED_MODULE_2__/* .isWritable */ .nH)(folder) ? { [name]: folder } : {};
}
function npmCache(env) {
		const home = (0,_home_js__WEBPACK_IMPORTED_MODULE_2__/* .homeOf */ .lt)(env);
		if (_system_js__WEBPACK_IMPORTED_MODULE_4__/* .SYSTEM */ .I.windows)
				return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.LOCALAPPDATA ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'AppData', 'Local'), 'npm-cache');
		return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.npm');
}
/***/ }),
/***/ 82278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
	N2: () => (/* binding */ userUvCache),
	aX: () => (/* binding */ xdgFolder),
	lt: () => (/* binding */ homeOf),
	nH: () => (/* binding */ isWritable)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48161);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
var _core_about_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(87821);
function homeOf(env) {
		const stated = [env['HOME'], env['USERPROFILE']].find((path) => path !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path));
		return stated ?? systemHome() ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `${_core_about_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME */ .o_}-no-home`);
}
function xdgFolder(env, name, otherwise) {
		const stated = env[name];
		return stated !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(stated) ? stated : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(homeOf(env), otherwise);
}
function userUvCache(env) {
		if (env['UV_CACHE_DIR'])
				return env['UV_CACHE_DIR'];
		if (process.platform !== 'win32')
				return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(xdgFolder(env, 'XDG_CACHE_HOME', '.cache'), 'uv');
		return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env['LOCALAPPDATA'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(homeOf(env), 'AppData', 'Local'), 'uv', 'cache');
}
function systemHome() {
		try {
				const { homedir } = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.userInfo)();
				return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(homedir) ? homedir : undefined;
		}
		catch {
				return undefined;
		}
}
function isWritable(folder) {
		if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false }) === undefined) {
				return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) !== folder && isWritable((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder));
		}
		try {
				(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
				return true;
		}
		catch {
				return false;
		}
}
/***/ }),
/***/ 20488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
	L9: () => (/* binding */ directLoopback),
	U9: () => (/* binding */ isLoopback),
	Yv: () => (/* binding */ withLoopback),
	_j: () => (/* binding */ proxiesOf),
	dl: () => (/* binding */ towards),
	ox: () => (/* binding */ listenHere),
	xn: () => (/* binding */ noProxyOf)
});
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
const DIRECT = ['localhost', '127.0.0.1'];
const PROXY = /^(https?_proxy|all_proxy|npm_config_(https_)?proxy)$/i;
const NO_PROXY = /^(no_proxy|npm_config_noproxy)$/i;
function isLoopback(url) {
		return LOOPBACK.test(url.hostname);
}
function directLoopback(env) {
		const names = Object.keys(env);
		if (!names.some((name) => PROXY.test(name)))
				return { ...env };
		const value = withLoopback(noProxyOf(env));
		const others = Object.entries(env).filter(([name]) => !NO_PROXY.test(name));
		const own = names.some((name) => /^npm_config_noproxy$/i.test(name)) ? { npm_config_noproxy: value } : {};
		return { ...Object.fromEntries(others), NO_PROXY: value, no_proxy: value, ...own };
}
function towards(destination, env) {
		if (!isLoopback(destination))
				return { ...env };
		const value = withLoopback(noProxyOf(env));
		const others = Object.entries(env).filter(([name]) => !PROXY.test(name) && !NO_PROXY.test(name));
		return { ...Object.fromEntries(others), NO_PROXY: value, no_proxy: value };
}
function withLoopback(list) {
		return [...new Set([...list.split(/[\s,]+/).filter((one) => one !== ''), ...DIRECT])].join(',');
}
function noProxyOf(env) {
		return Object.entries(env)
				.flatMap(([name, value]) => (value !== undefined && NO_PROXY.test(name) ? [value] : []))
				.join(',');
}
function proxiesOf(env) {
		return Object.entries(env).flatMap(([name, value]) => value && (PROXY.test(name) || NO_PROXY.test(name)) ? [{ name, value }] : []);
}
async function listenHere(server) {
		await new Promise((done, failed) => server.once('error', failed).listen(0, '127.0.0.1', done));
		return `http://127.0.0.1:${server.address().port}`;
}
/***/ }),
/***/ 36348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
	Bd: () => (/* binding */ outliveReaders),
	Kp: () => (/* binding */ redactJson),
	by: () => (/* binding */ outgoing),
	sD: () => (/* binding */ writeOut)
});
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(18001);
const COLOURS = /(\u001b\[(?:31|33|36|39)m)/;
const STRING = /"(?:[^"\\\n]|\\.)*"/g;
const OURS = /^::(?:error|warning|notice) [^\n]*$/;
function outgoing(text, form, { isTTY }, redact = (one) => one) {
		if (form === 'json')
				return escapeUnseen(redactJson(text, redact)).replace(/##(?=\[|vso\[)/g, '#\\u0023');
		const coloured = isTTY === true || /^(?!0$|false$)./.test(process.env['FORCE_COLOR'] ?? '');
		const words = redact(coloured
				? text
						.split(COLOURS)
						.map((part, index) => (index % 2 === 1 ? part : cleaned(part)))
						.join('')
				: cleaned(text));
		if (form === 'text')
				return withoutCommands(words);
		return words
				.split('\n')
				.map((line) => (OURS.test(line) ? withoutOld(line) : withoutCommands(line)))
				.join('\n');
}
function redactJson(text, redact) {
		return redact(text.replace(STRING, (literal) => redactString(literal, redact)));
}
function redactString(literal, redact) {
		if (!literal.includes('\\') && (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(literal) === literal)
				return literal;
		try {
				const words = (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(JSON.parse(literal));
				const shown = redact(words);
				return shown === words ? literal : JSON.stringify(shown);
		}
		catch {
				return literal;
		}
}
function cleaned(text) {
		return text.split('\r\n').map(_core_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5).join('\r\n');
}
function withoutCommands(text) {
		return withoutOld(text.replace(/^((?:[^\S\n]|\u001b\[\d+m)*):(?=:)/gm, '$1: '));
}
function withoutOld(text) {
		return text.replace(/##(?=\[|vso\[)/g, '## ');
}
function escapeUnseen(json) {
		return json.replace(_core_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .UNSEEN */ .PR, _core_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unicodeEscapes */ .eA);
}
function writeOut(outlet, text) {
		return new Promise((resolve) => {
				outlet.write(text, (error) => resolve(error ?? undefined));
		});
}
function outliveReaders(...streams) {
		for (const stream of streams)
				stream.on('error', () => { });
}
/***/ }),
/***/ 92977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
	H9: () => (/* binding */ procLink),
	Uj: () => (/* binding */ processIds),
	Vb: () => (/* binding */ STAT),
	_N: () => (/* binding */ statOf),
	bG: () => (/* binding */ procNames),
	uR: () => (/* binding */ procText)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
function procText(file) {
		try {
				return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
		}
		catch {
				return '';
		}
}
function procNames(folder) {
		try {
				return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
		}
		catch {
				return [];
		}
}
function procLink(path) {
		try {
				return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path);
		}
		catch {
				return '';
		}
}
function processIds() {
		return procNames('/proc')
				.filter((name) => /^\d+$/.test(name))
				.map(Number);
}
const STAT = {
		state: 0,
		parent: 1,
		group: 2,
		userTime: 11,
		systemTime: 12,
		start: 19,
		envStart: 47,
		envEnd: 48,
};
function statOf(pid) {
		const stat = procText(`/proc/${pid}/stat`);
		return stat === '' ? [] : stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}
/***/ }),
/***/ 79773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
	Ap: () => (/* binding */ familyOf),
	M$: () => (/* binding */ MARK),
	eC: () => (/* binding */ signalEach)
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31421);
var _core_about_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(87821);
var _proc_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(92977);
const MARK = `${_core_about_js__WEBPACK_IMPORTED_MODULE_2__/* .ENV_PREFIX */ .N8}CHILD`;
function familyOf(pid, mark) {
		const entries = readProc(mark) ?? readPs();
		const found = new Set();
		for (const entry of entries)
				if (entry.pid === pid || entry.group === pid || entry.marked)
						found.add(entry.pid);
		for (let grew = true; grew;) {
				grew = false;
				for (const entry of entries) {
						if (!found.has(entry.pid) && found.has(entry.parent)) {
								found.add(entry.pid);
								grew = true;
						}
				}
		}
		found.delete(process.pid);
		return [...found];
}
function signalEach(pids, signal) {
		for (const pid of pids) {
				try {
						process.kill(pid, signal);
				}
				catch {
				}
		}
}
function readProc(mark) {
		const ids = process.platform === 'linux' ? (0,_proc_js__WEBPACK_IMPORTED_MODULE_1__/* .processIds */ .Uj)() : [];
		if (ids.length === 0)
				return undefined;
		const wanted = `${MARK}=${mark}`;
		const ours = Number((0,_proc_js__WEBPACK_IMPORTED_MODULE_1__/* .statOf */ ._N)('self')[_proc_js__WEBPACK_IMPORTED_MODULE_1__/* .STAT */ .Vb.start]);
		return ids.flatMap((pid) => {
				const fields = (0,_proc_js__WEBPACK_IMPORTED_MODULE_1__/* .statOf */ ._N)(pid);
				const state = fields[_proc_js__WEBPACK_IMPORTED_MODULE_1__/* .STAT */ .Vb.state];
				if (state === undefined || state === 'Z' || state === 'X')
						return [];
				if (Number(fields[_proc_js__WEBPACK_IMPORTED_MODULE_1__/* .STAT */ .Vb.start]) < ours)
						return [];
				const environ = (0,_proc_js__WEBPACK_IMPORTED_MODULE_1__/* .procText */ .uR)(`/proc/${pid}/environ`);
				const at = environ.indexOf(wanted);
				const marked = at === 0 || (at > 0 && environ[at - 1] === '\0');
				return [{ pid, parent: Number(fields[_proc_js__WEBPACK_IMPORTED_MODULE_1__/* .STAT */ .Vb.parent]), group: Number(fields[_proc_js__WEBPACK_IMPORTED_MODULE_1__/* .STAT */ .Vb.group]), marked }];
		});
}
function readPs() {
		if (process.platform === 'win32')
				return [];
		const { stdout } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('/bin/ps', ['-A', '-o', 'pid=,ppid=,pgid=,stat='], {
				encoding: 'utf8',
				env: { PATH: '/usr/bin:/bin' },
		});
		return (stdout ?? '').split('\n').flatMap((line) => {
				const [pid, parent, group, state] = line.trim().split(/\s+/);
				if (state === undefined || state.startsWith('Z'))
						return [];
				return [{ pid: Number(pid), parent: Number(parent), group: Number(group), marked: false }];
		});
}
/***/ }),
/***/ 94977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
	U: () => (/* binding */ isWithin),
	Y: () => (/* binding */ realPath)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
var _system_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(29592);
function realPath(path, system = _system_js__WEBPACK_IMPORTED_MODULE_1__/* .SYSTEM */ .I) {
		const { basename, dirname, join, resolve } = system.path;
		const whole = resolve(path);
		try {
				return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(whole);
		}
		catch {
				const above = dirname(whole);
				return above === whole ? whole : join(realPath(above, system), basename(whole));
		}
}
function isWithin(path, folder, system = _system_js__WEBPACK_IMPORTED_MODULE_1__/* .SYSTEM */ .I) {
		const { resolve } = system.path;
		return (below(resolve(path), resolve(folder), system) || below(realPath(path, system), realPath(folder, system), system));
}
function below(path, folder, { path: { isAbsolute, relative, sep } }) {
		const way = relative(folder, path);
		return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}
/***/ }),
/***/ 85012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
	S: () => (/* binding */ leaveShortageToRequests)
});
var _core_system_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(52708);
function leaveShortageToRequests() {
		process.on('unhandledRejection', (error) => {
				if (!(0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isOutOfMemory */ .$d)(error))
						throw error;
		});
}
/***/ }),
/***/ 29592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
	I: () => (/* binding */ SYSTEM)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
const SYSTEM = { windows: process.platform === 'win32', path: node_path__WEBPACK_IMPORTED_MODULE_0__ };
/***/ }),
/***/ 67370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
	Y: () => (/* binding */ usualUmask)
});
function usualUmask() {
		process.umask(0o022);
}
/***/ }),
/***/ 89689:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
var _core_about_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(87821);
var _host_cover_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(90714);
var _host_outlet_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(36348);
var _host_shortage_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(85012);
var _host_umask_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(67370);
(0,_host_cover_js__WEBPACK_IMPORTED_MODULE_0__/* .coverEnvironment */ .V)();
(0,_host_outlet_js__WEBPACK_IMPORTED_MODULE_2__/* .outliveReaders */ .Bd)(process.stdout, process.stderr);
(0,_host_shortage_js__WEBPACK_IMPORTED_MODULE_1__/* .leaveShortageToRequests */ .S)();
(0,_host_umask_js__WEBPACK_IMPORTED_MODULE_3__/* .usualUmask */ .Y)();
if (Reflect.get(globalThis, Symbol.for(`${_core_about_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME */ .o_}.cli`)) === true) {
		const { main } = await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(8179), __nccwpck_require__.e(658), __nccwpck_require__.e(3736)]).then(__nccwpck_require__.bind(__nccwpck_require__, 63736));
		process.exitCode = await main(process.argv.slice(2));
}
else {
		const { main } = await Promise.all(/* import() */[__nccwpck_require__.e(8343), __nccwpck_require__.e(5492), __nccwpck_require__.e(6752), __nccwpck_require__.e(9547), __nccwpck_require__.e(1933), __nccwpck_require__.e(6694), __nccwpck_require__.e(658), __nccwpck_require__.e(3137), __nccwpck_require__.e(5713)]).then(__nccwpck_require__.bind(__nccwpck_require__, 45713));
		process.exitCode = await main();
}
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);
/***/ })
/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(89689);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
