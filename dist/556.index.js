export const id = 556;
export const ids = [556];
export const modules = {
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
/***/ }),
/***/ 55657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Nt: () => (/* binding */ addresses),
	PN: () => (/* binding */ whoListens),
	k6: () => (/* binding */ httpTransport),
	mc: () => (/* binding */ waitForPort)
});
var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
var _modelcontextprotocol_client__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10720);
var _host_listening_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56432);
async function whoListens(host, port) {
		if (!(await answers(port, '127.0.0.1')) && !(await answers(port, '::1')))
				return undefined;
		const listener = (await (0,_host_listening_js__WEBPACK_IMPORTED_MODULE_3__/* .listeners */ .gA)(host))?.find((one) => one.port === port);
		return listener === undefined ? { port } : { port, pid: listener.pid, name: (0,_host_listening_js__WEBPACK_IMPORTED_MODULE_3__/* .processName */ .po)(listener.pid) };
}
const ELSEWHERE_MS = 8000;
async function waitForPort(host, running, port, options) {
		const begun = performance.now();
		let ended = false;
		void running.ended.then(() => {
				ended = true;
		});
		let otherSince;
		let others = [];
		for (let pause = 20;; pause = Math.min(pause * 1.5, 200)) {
				const open = options.elsewhere ? undefined : await (0,_host_listening_js__WEBPACK_IMPORTED_MODULE_3__/* .listeners */ .gA)(host, await running.family());
				const reached = open === undefined && (await (options.elsewhere ? answersHttp : answers)(port, '127.0.0.1'));
				const some = open ?? (reached ? [{ port, pid: running.pid, address: '127.0.0.1' }] : []);
				const near = some.filter(isNear);
				if (near.some((one) => one.port === port))
						return { how: 'open', port };
				const [first] = near;
				if (options.any && first !== undefined)
						return { how: 'open', port: first.port };
				if (some.length > 0) {
						otherSince ??= performance.now();
						others = some;
				}
				if (ended)
						return { how: 'ended' };
				const now = performance.now();
				if (otherSince !== undefined && now - otherSince > ELSEWHERE_MS)
						return { how: 'elsewhere', listening: others };
				if (now - begun > options.timeoutMs || options.until?.aborted) {
						return others.length > 0 ? { how: 'elsewhere', listening: others } : { how: 'silent' };
				}
				await Promise.race([host.sleep(pause), running.ended]);
		}
}
function isNear(one) {
		return (0,_host_listening_js__WEBPACK_IMPORTED_MODULE_3__/* .isEverywhere */ .T4)(one) || one.address === '::1' || one.address.startsWith('127.');
}
function addresses(port, path) {
		const stated = path.startsWith('/') ? path : `/${path}`;
		const other = stated.endsWith('/') ? stated.replace(/\/+$/, '') || '/' : `${stated}/`;
		const paths = [...new Set([stated, other])];
		return ['localhost', '127.0.0.1'].flatMap((name) => paths.map((each) => new URL(`http://${name}:${port}${each}`)));
}
function httpTransport(address, guarded) {
		return new _modelcontextprotocol_client__WEBPACK_IMPORTED_MODULE_2__/* .StreamableHTTPClientTransport */ .jS(address, {
				fetch: guarded.fetch,
				reconnectionOptions: {
						initialReconnectionDelay: 100,
						maxReconnectionDelay: 500,
						reconnectionDelayGrowFactor: 2,
						maxRetries: 1,
				},
		});
}
function answersHttp(port, host) {
		return new Promise((resolve) => {
				const asked = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)({ host, port, agent: false, timeout: 500 }, (answer) => {
						answer.resume();
						resolve(true);
				});
				asked.once('timeout', () => asked.destroy());
				asked.once('error', () => resolve(false));
				asked.end();
		});
}
function answers(port, address) {
		return new Promise((resolve) => {
				const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.connect)({ port, host: address, timeout: 500 });
				const finish = (open) => {
						socket.destroy();
						resolve(open);
				};
				socket.once('connect', () => finish(true));
				socket.once('timeout', () => finish(false));
				socket.once('error', () => finish(false));
		});
}
/***/ }),
/***/ 75054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	T: () => (/* binding */ itemName)
});
function itemName(item) {
		return item['name'] ?? item['uri'] ?? item['uriTemplate'];
}
/***/ }),
/***/ 19310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	S: () => (/* binding */ readLines)
});
const SHOWN_BYTES = 300;
function readLines(longest, onLine) {
		const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
		let parts = [];
		let kept = 0;
		let bytes = 0;
		const flush = (whole) => {
				const line = Buffer.concat(parts);
				const length = bytes;
				parts = [];
				kept = 0;
				bytes = 0;
				if (length > longest) {
						onLine({ kind: 'too-long', text: shown(line), bytes: length });
						return;
				}
				let text;
				try {
						text = strict.decode(line);
				}
				catch {
						onLine({ kind: 'not-utf8', text: shown(line) });
						return;
				}
				onLine({ kind: 'text', text, whole });
		};
		const take = (piece) => {
				bytes += piece.length;
				if (bytes <= longest) {
						parts.push(piece);
						kept += piece.length;
				}
				else if (kept > SHOWN_BYTES) {
						parts = [Buffer.from(Buffer.concat(parts).subarray(0, SHOWN_BYTES))];
						kept = SHOWN_BYTES;
				}
				else if (kept < SHOWN_BYTES) {
						const rest = Buffer.from(piece.subarray(0, SHOWN_BYTES - kept));
						parts.push(rest);
						kept += rest.length;
				}
		};
		return {
				add(chunk) {
						const buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
						let from = 0;
						for (let at = buffer.indexOf(10); at !== -1; at = buffer.indexOf(10, from)) {
								take(buffer.subarray(from, at));
								flush(true);
								from = at + 1;
						}
						if (from < buffer.length)
								take(buffer.subarray(from));
				},
				end() {
						if (bytes > 0)
								flush(false);
				},
		};
}
function shown(line) {
		return line.subarray(0, SHOWN_BYTES).toString('utf8');
}
/***/ }),
/***/ 2525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$: () => (/* binding */ heldIn)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _core_about_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87821);
var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34002);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8005);
var _file_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80649);
var _read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36265);
async function heldIn(folder, shown = folder) {
		const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
		if (entries.length === 0)
				return undefined;
		if (!entries.some(({ name }) => name === _file_names_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_FILE */ .VI))
				throw foreign(shown, `it has no ${_file_names_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_FILE */ .VI}`);
		const { plan, sha256 } = await (0,_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readPlan */ .m)(folder).catch((error) => {
				throw foreign(shown, error.message.replaceAll(folder, shown).replace(/\.$/, ''));
		});
		const planned = new Map(plan.projects.flatMap(({ artifacts }) => artifacts).map((one) => [one.file, one]));
		for (const entry of entries) {
				if (entry.name === _file_names_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_FILE */ .VI)
						continue;
				const one = planned.get(entry.name);
				if (one === undefined || !entry.isFile())
						throw foreign(shown, `its ${_file_names_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_FILE */ .VI} does not name ${entry.name}`);
				const found = await (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestFile */ .TM)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name));
				if (found.sha256 !== one.sha256)
						throw foreign(shown, `${entry.name} does not match its ${_file_names_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_FILE */ .VI}`);
		}
		return sha256;
}
function foreign(folder, why) {
		return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('out/not-empty', `${folder} is not empty and is not a release folder of ${_core_about_js__WEBPACK_IMPORTED_MODULE_6__/* .NAME */ .o_}, so it is not replaced: ${why}.`, 'Choose another folder with --out DIR, or remove it yourself.');
}
/***/ }),
/***/ 1490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	CR: () => (/* binding */ nameOut),
	FF: () => (/* binding */ openOut),
	b$: () => (/* binding */ checkOut)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8005);
var _host_own_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50614);
var _host_removal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35021);
var _held_release_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2525);
var _settle_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22741);
async function checkOut(cwd, out, starts) {
		return openOut(nameOut(cwd, out, starts));
}
function nameOut(cwd, out, starts) {
		const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, out);
		const stat = look(folder);
		if (stat !== undefined && !stat.isDirectory()) {
				const what = stat.isSymbolicLink() ? 'a symbolic link' : 'a file';
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('out/no-folder', `${folder} is ${what}, not a folder.`, 'Choose a folder with --out DIR.');
		}
		if (stat !== undefined)
				refuseProtected(folder, [cwd, ...starts]);
		const parent = nearestFolder(folder);
		try {
				(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(parent, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
		}
		catch {
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('out/unwritable', `The folder ${parent} is not writable.`, 'Choose another one with --out DIR.');
		}
		return folder;
}
async function openOut(folder) {
		await recover(folder);
		return { folder, held: look(folder) === undefined ? undefined : await (0,_held_release_js__WEBPACK_IMPORTED_MODULE_6__/* .heldIn */ .$)(folder) };
}
async function recover(folder) {
		const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
		await (0,_host_removal_js__WEBPACK_IMPORTED_MODULE_5__/* .sweepDead */ .nR)(parent, (0,_settle_js__WEBPACK_IMPORTED_MODULE_7__/* .leftover */ .w)(folder, 'part'), isUnfinished);
		await (0,_host_removal_js__WEBPACK_IMPORTED_MODULE_5__/* .sweepDead */ .nR)(parent, (0,_settle_js__WEBPACK_IMPORTED_MODULE_7__/* .leftover */ .w)(folder, 'old'), async (old) => {
				const ours = await (0,_held_release_js__WEBPACK_IMPORTED_MODULE_6__/* .heldIn */ .$)(old).then((held) => held !== undefined, () => false);
				if (!ours || look(folder) !== undefined)
						return ours;
				await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(old, folder);
				return false;
		});
}
async function isUnfinished(part) {
		const files = (0,_host_own_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .filesOfDead */ .Nh)(part);
		if (files === undefined)
				return false;
		const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(part, { withFileTypes: true });
		return entries.every((entry) => entry.isFile() && (entry.name === _host_own_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .OWNER */ .yo || files.includes(entry.name)));
}
function refuseProtected(folder, starts) {
		const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder);
		const worked = starts.filter(node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync).map((start) => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(start));
		const around = worked.find((start) => start === real || start.startsWith(real.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? real : real + node_path__WEBPACK_IMPORTED_MODULE_2__.sep));
		const git = look((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(real, '.git')) !== undefined;
		if (around === undefined && !git)
				return;
		const what = git ? 'a git repository' : real === around ? 'the current directory' : `a folder above ${around}`;
		throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('out/protected', `${folder} is ${what}, but the output folder is replaced as a whole.`, 'Choose a separate folder with --out DIR, such as --out release.');
}
function nearestFolder(folder) {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder ? folder : nearestFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder));
}
function look(path) {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
}
/***/ }),
/***/ 22741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	G: () => (/* binding */ settle),
	w: () => (/* binding */ leftover)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8005);
var _core_system_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52708);
var _host_own_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50614);
var _host_removal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35021);
var _held_release_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2525);
async function settle(release, out) {
		const { folder } = out;
		try {
				await replace(release.out, out);
		}
		catch (error) {
				const words = (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .systemWords */ .j5)(error);
				if (words === undefined)
						throw error;
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleaseError */ .K2('out/unwritable', `The release could not be written to ${folder}: ${words}.`, {
						hint: error.code === 'EBUSY'
								? `Choose a folder inside it: --out ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'release')}`
								: 'Free disk space, or choose another folder with --out DIR.',
						cause: error,
				});
		}
		const moved = (artifact) => ({ ...artifact, path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, artifact.file) });
		return { ...release, out: folder, artifacts: release.artifacts.map(moved) };
}
async function replace(from, out) {
		const { folder } = out;
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder), { recursive: true });
		const fresh = beside(folder, 'part');
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(fresh);
		(0,_host_removal_js__WEBPACK_IMPORTED_MODULE_6__/* .noteMade */ .qq)(fresh);
		try {
				(0,_host_own_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .writeOwner */ .h3)(fresh, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(from));
				await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.cp)(from, fresh, { recursive: true, preserveTimestamps: true });
				const old = await takeAway(out);
				try {
						await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(fresh, _host_own_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .OWNER */ .yo));
						await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(fresh, folder);
				}
				catch (error) {
						if (old !== undefined)
								await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(old, folder).catch(() => { });
						throw isTaken(error) ? changed(folder) : error;
				}
				if (old !== undefined)
						await (0,_host_removal_js__WEBPACK_IMPORTED_MODULE_6__/* .removeFolder */ .v$)((0,_host_removal_js__WEBPACK_IMPORTED_MODULE_6__/* .noteMade */ .qq)(old));
		}
		finally {
				await (0,_host_removal_js__WEBPACK_IMPORTED_MODULE_6__/* .removeFolder */ .v$)(fresh);
		}
}
async function takeAway({ folder, held }) {
		if (held === undefined) {
				await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(folder).catch((error) => {
						if (error.code !== 'ENOENT')
								throw isTaken(error) ? changed(folder) : error;
				});
				return undefined;
		}
		const old = beside(folder, 'old');
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(folder, old).catch((error) => {
				throw error.code === 'ENOENT' ? changed(folder) : error;
		});
		const now = await (0,_held_release_js__WEBPACK_IMPORTED_MODULE_7__/* .heldIn */ .$)(old, folder).catch((error) => error);
		if (now === held)
				return old;
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(old, folder).catch(() => { });
		throw now instanceof Error ? now : changed(folder);
}
function changed(folder) {
		return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleaseError */ .K2('out/changed', `Another process, such as a second run, wrote to ${folder} in the meantime. Its files were kept; the release of this run was not.`, { hint: 'Run this again, and give concurrent runs separate folders: --out DIR.' });
}
function isTaken(error) {
		const { code } = error;
		return (code === 'ENOTEMPTY' ||
				code === 'EEXIST' ||
				code === 'ENOTDIR' ||
				(process.platform === 'win32' && code === 'EPERM'));
}
function beside(folder, ending) {
		return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder)}.${process.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}.${ending}`);
}
function leftover(folder, ending) {
		return new RegExp(`^\\.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder).replace(/[^\w]/g, '\\$&')}\\.(\\d+)(?:-[0-9a-f]{8})?\\.${ending}$`);
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
/***/ }),
/***/ 50310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Z: () => (/* binding */ buildStage)
});
var pretty_bytes = __webpack_require__(85901);
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var consumers_ = __webpack_require__(38321);
var archive = __webpack_require__(62841);
var errors = __webpack_require__(8005);
var kinds = __webpack_require__(27929);
var check_levels = __webpack_require__(21634);
var scanned_files = __webpack_require__(94858);
var secret_files = __webpack_require__(14740);
var secrets_in = __webpack_require__(55793);
var shipped_secret = __webpack_require__(89404);
var shipped_secret_file = __webpack_require__(96983);
;// CONCATENATED MODULE: ./.build/check/built-files.js
const MOST_OF_ONE = 5_000_000;
const MOST = 256_000_000;
const INSTALLED = /(^|\/)(node_modules|site-packages)\//;
async function findSecrets(artifacts, project, release) {
		const told = new Set(release.findings.map(key));
		const findings = [];
		for (const artifact of artifacts) {
				for (const finding of await findIn(artifact, project, release)) {
						if (told.has(key(finding)))
								continue;
						told.add(key(finding));
						findings.push(finding);
				}
		}
		const levels = (0,check_levels/* levelsOf */.pd)(project, release);
		return (0,check_levels/* applyLevels */.k1)(findings, levels).map((finding) => {
				const { file, line, column, ...rest } = finding;
				return file !== undefined && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(release.root, file)) ? finding : rest;
		});
}
async function findIn(artifact, project, release) {
		const findings = [];
		let read = 0;
		const look = async ({ path, type, size }, open) => {
				if (type !== 'file' || INSTALLED.test(path) || (0,scanned_files/* isTest */.Nu)(inside(path, artifact)) || !(0,scanned_files/* mayBeText */.SK)(path))
						return;
				read += size;
				if (size > MOST_OF_ONE || read > MOST)
						return;
				const text = decode(await (0,consumers_.buffer)(await open()));
				const about = {
						artifact: artifact.file,
						project: project.name,
						secret: true,
						file: source(path, artifact, project, release),
				};
				const named = (0,secret_files/* secretFile */.p)(path, text);
				if (named !== undefined) {
						findings.push({
								...about,
								rule: shipped_secret_file/* shippedSecretFile */.Q.id,
								level: named.sure ? 'error' : 'warning',
								message: `${artifact.file} ${path === artifact.file ? 'is' : `contains ${path}:`} ${named.what}.`,
								hint: 'Exclude it from the package, and revoke the credentials in it.',
								...(named.line === undefined ? {} : { line: named.line, column: 1 }),
						});
						return;
				}
				for (const { what, shown, sure, line, column } of text === undefined ? [] : await (0,secrets_in/* secretsIn */.V)(text, path)) {
						findings.push({
								...about,
								rule: shipped_secret/* shippedSecret */.u.id,
								level: sure ? 'error' : 'warning',
								message: `${artifact.file} contains ${what} ${path === artifact.file ? 'in' : `in ${path},`} line ${line}: ${shown}.`,
								hint: shipped_secret/* SECRET_HINT */.B,
								line,
								column,
						});
				}
		};
		if (!(0,archive/* isArchive */.tc)(artifact.file)) {
				await look({ path: artifact.file, type: 'file', size: artifact.size }, async () => (0,external_node_fs_.createReadStream)(artifact.path));
				return findings;
		}
		await (0,archive/* walkArchive */.wU)(artifact.path, look).catch((error) => {
				if (!(error instanceof errors/* ReleaseError */.K2))
						throw error;
		});
		return findings;
}
function key({ rule, file, line }) {
		return `${rule}\0${file}\0${line}`;
}
function decode(bytes) {
		if (bytes.includes(0))
				return undefined;
		return bytes.toString('utf8');
}
function inside(path, { kind, project }) {
		return (0,kinds/* kindOf */.I)(kind)?.inProject?.(path, project) ?? path;
}
function source(path, artifact, project, { root }) {
		const short = inside(path, artifact);
		const tries = [short, external_node_path_.posix.join('src', short)].map((one) => external_node_path_.posix.join(project.path, one));
		return tries.find((one) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, one))) ?? short;
}
var ecosystems = __webpack_require__(26321);
var github_server = __webpack_require__(79180);
var digest = __webpack_require__(34002);
;// CONCATENATED MODULE: ./.build/sbom/embed.js
async function withSboms(artifacts, release, project, server) {
		if (release.sbom?.embed !== true)
				return artifacts;
		const { contentsModel, renderCycloneDx } = await Promise.all(/* import() */[__webpack_require__.e(7761), __webpack_require__.e(2242)]).then(__webpack_require__.bind(__webpack_require__, 82242));
		return Promise.all(artifacts.map(async (artifact) => {
				const { embed } = (0,kinds/* kindOf */.I)(artifact.kind) ?? {};
				const { version } = artifact.identity ?? {};
				if (embed === undefined || version === undefined)
						return artifact;
				await embed(artifact.path, (about, inside) => renderCycloneDx(contentsModel(release, project, { ...artifact, version }, { about, inside }, server)), release.commitTime);
				return { ...artifact, ...(await (0,digest/* digestFile */.TM)(artifact.path)) };
		}));
}
var refusals = __webpack_require__(10247);
;// CONCATENATED MODULE: ./.build/release/build.js
const buildStage = {
		title: 'build',
		scope: 'project',
		async run(release, host, project) {
				if (project === undefined)
						return {};
				const produced = await made(project, release, host);
				const own = produced.artifacts ?? [];
				const artifacts = release.given === undefined ? await withSboms(own, release, project, (0,github_server/* serverOf */.FN)(host.env).origin) : own;
				const lines = artifacts.map(({ file, size }) => `${file.padEnd(44)} ${(0,pretty_bytes/* default */.A)(size)}`);
				const secrets = await findSecrets(artifacts, project, release);
				const findings = [...(produced.findings ?? []), ...secrets, ...(await (0,refusals/* refusals */.K)(artifacts, release, host))];
				if (secrets.some(({ level }) => level === 'error'))
						throw new errors/* StageFailure */.BG(findings);
				return { ...produced, artifacts, findings, lines };
		},
};
async function made(project, release, host) {
		const ecosystem = (0,ecosystems/* ecosystemOf */.M)(project);
		if (release.given === undefined)
				return ecosystem.build(project, release, host);
		const own = release.given.filter((one) => one.project.path === project.path && one.project.name === project.name);
		if (ecosystem.adopt === undefined)
				throw new Error(`${ecosystem.id} was given files`);
		return ecosystem.adopt(own, project, release, host);
}
/***/ }),
/***/ 94380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	I: () => (/* binding */ PREPARE),
	J: () => (/* binding */ runStages)
});
var check_levels = __webpack_require__(21634);
var stage = __webpack_require__(8664);
var core_version = __webpack_require__(51928);
var ecosystems = __webpack_require__(26321);
var typed = __webpack_require__(93237);
var plan_own = __webpack_require__(77564);
var plan = __webpack_require__(4147);
var diff = __webpack_require__(589);
var clean_text = __webpack_require__(18001);
var cut = __webpack_require__(60236);
var version_order = __webpack_require__(61621);
var render_diff = __webpack_require__(15473);
;// CONCATENATED MODULE: ./.build/contract/judge-version.js
const SHOWN = 10;
function judgeVersion({ version, since, changes, gate }) {
		const step = (0,version_order/* stepBetween */.LT)(since, version);
		if (gate === 'off' || step === undefined || step.calendar)
				return [];
		const kind = step.bump === 'none' ? 'patch' : step.bump;
		const found = (of, level, hint, so = '') => {
				const some = changes.filter((one) => one.kind === of);
				const message = `${(0,render_diff/* countedChanges */.sA)(some)} since ${since}${so}.`;
				return [{ rule: `contract/${of}`, level, message, hint, quote: quoted(some) }];
		};
		const denied = `, but ${version} is a ${kind} version`;
		if ((0,diff/* atLeast */.j)(changes, 'breaking') && kind !== 'major') {
				const admitting = step.zero ? 'minor' : 'major';
				if (kind !== admitting) {
						return found('breaking', gate, `Release it as ${next(since, admitting)}, or restore what was there.`, denied);
				}
				const hint = 'Once users rely on the server, release 1.0.0; from then on a breaking change needs a major version.';
				return found('breaking', 'note', hint, ', which is allowed below 1.0');
		}
		if (!step.zero && kind === 'patch' && (0,diff/* atLeast */.j)(changes, 'feature')) {
				return found('feature', gate === 'error' ? 'warning' : 'note', `Release it as ${next(since, 'minor')}.`, denied);
		}
		if (kind === 'major' || changes.every((one) => one.kind !== 'cannot-tell'))
				return [];
		const hint = `Review them: a breaking change requires ${next(since, step.zero ? 'minor' : 'major')}.`;
		return found('cannot-tell', 'note', hint);
}
function judgeBehavior({ version, since, changes, gate }) {
		const some = changes.filter(({ kind }) => kind === 'behavior');
		const step = (0,version_order/* stepBetween */.LT)(since, version);
		if (gate === 'off' || step === undefined || some.length === 0)
				return [];
		const grows = some.some(({ message }) => /^The server now (contacts|starts) /.test(message));
		const unexpected = grows && !step.zero && !step.calendar && !['major', 'minor'].includes(step.bump);
		const message = `${(0,render_diff/* countedChanges */.sA)(some)} since ${since}${unexpected ? `, but ${version} is a patch version` : ''}.`;
		const finding = { rule: 'contract/behavior', message, quote: quoted(some) };
		return unexpected
				? [{ ...finding, level: gate === 'error' ? 'warning' : 'note', hint: `Release it as ${next(since, 'minor')}.` }]
				: [{ ...finding, level: 'note' }];
}
function quoted(changes) {
		return (0,cut/* firstLines */.UV)(changes.map(({ message }) => (0,clean_text/* cleanLine */.Ow)(message)), SHOWN);
}
function next(since, kind) {
		const [major = 0, minor = 0] = since
				.replace(/^v/, '')
				.split('.')
				.map((part) => Number.parseInt(part, 10));
		const version = kind === 'major' ? `${major + 1}.0.0` : `${major}.${minor + 1}.0`;
		return (0,version_order/* compareVersions */.Zy)(version, since) > 0 ? version : since;
}
var target_choice = __webpack_require__(36078);
var errors = __webpack_require__(8005);
var during = __webpack_require__(41232);
var github_assets = __webpack_require__(37997);
var origin = __webpack_require__(31464);
var file = __webpack_require__(32193);
var of_artifact = __webpack_require__(11617);
var external_node_path_ = __webpack_require__(76760);
var digest = __webpack_require__(34002);
var kinds = __webpack_require__(27929);
;// CONCATENATED MODULE: ./.build/contract/of/asking.js
const ASK = { timeoutMs: 10_000, budgetMs: 15_000, retry: 'never' };
const LARGEST = 64 * 1024 * 1024;
async function fetchVersion({ url, file, shown, kind, version, digests }, project, host) {
		const path = (0,external_node_path_.join)(await host.tempDir('before'), (0,external_node_path_.basename)(file));
		const address = (0,origin/* trustedUrl */.$V)(url, shown).href;
		const answer = await host.http({
				url: address,
				headers: github_assets/* FILE */.PW,
				saveTo: path,
				maxBytes: LARGEST,
				...ASK,
				budgetMs: 60_000,
				timeoutMs: 60_000,
		});
		if (answer.status !== 200)
				throw notRead(`${shown} could not be downloaded: ${new URL(address).host} answered ${answer.status}.`);
		const { sha256, size } = await (0,digest/* digestFile */.TM)(path);
		if ((await (0,digest/* isAsStated */.UI)(path, sha256, digests)) === false)
				throw notRead(`${shown} does not match its digest.`);
		const artifact = { kind, file: (0,external_node_path_.basename)(file), path, sha256, size, project: project.name };
		const identity = await (0,kinds/* identityOf */.cu)(artifact);
		const { canonicalName } = (0,ecosystems/* ecosystemOf */.M)(project);
		const mine = identity !== undefined &&
				canonicalName(identity.name) === canonicalName(project.name) &&
				(0,core_version/* sameVersion */.r1)(identity.version, version);
		if (mine)
				return { ...artifact, identity };
		throw notRead(`${shown} is not ${project.name} ${version}.`);
}
function notRead(message) {
		return new errors/* ReleaseError */.K2('contract/not-compared', message);
}
var of_file = __webpack_require__(7373);
var schemas = __webpack_require__(88343);
var core_names = __webpack_require__(70976);
var reading = __webpack_require__(41418);
var remote_answer = __webpack_require__(511);
;// CONCATENATED MODULE: ./.build/contract/of/own-releases.js
const PAGES = 3;
const RELEASE = schemas/* looseObject */._H3({
		tag_name: schemas/* string */.YjP(),
		draft: schemas/* boolean */.zMY().default(false),
		assets: (0,remote_answer/* listOf */.c3)(github_assets/* ASSET */.b4).default([]),
});
async function ownReleases(repository, project, host) {
		const root = (0,reading/* repositoryUrl */.Ek)((0,reading/* apiUrl */.y0)(host), repository);
		const get = (query) => host.http({ url: `${root}/releases?${query}`, headers: reading/* HEADERS */.d0, ...ASK });
		const releases = await (0,reading/* listPages */.pN)(get, RELEASE, {
				...{ asked: `the releases of ${repository}`, most: PAGES, unread: { code: 'contract/not-compared' } },
				refused: ({ status }) => notRead(unlisted(status, repository, host.knows?.(root) === true)),
		});
		return releases.flatMap((one) => ofProject(one, project, host));
}
function unlisted(status, repository, signed) {
		if (status !== 404)
				return `GitHub answered ${status} when asked for the releases.`;
		return signed
				? `GitHub answered 404 when asked for the releases of ${repository}: github-token may not read it.`
				: `GitHub shows no ${repository} without a token: if it is private, pass github-token (contents: read) to build.`;
}
async function fetchInstallable(release, project, host) {
		const { version, tag, installable } = release;
		if (installable === undefined)
				return undefined;
		const { kind, file, url, sha256 } = installable;
		const shown = `${file} of the GitHub release ${tag}`;
		return fetchVersion({ url, file, shown, kind, version, digests: { sha256 } }, project, host);
}
function ofProject({ tag_name: tag, draft, assets }, project, host) {
		if (draft)
				return [];
		const version = (0,core_version/* parseTag */.ED)(tag, [project.name])?.version;
		if (version === undefined)
				return [];
		const named = assets.map((asset) => (0,github_assets/* readAsset */.fs)(asset, host));
		const contract = named.find(({ file }) => isContract(file, project, version));
		const [installable] = Object.entries((0,ecosystems/* ecosystemOf */.M)(project).kinds).flatMap(([kind, { installsAnywhere }]) => named.flatMap((asset) => installsAnywhere?.(asset.file, { name: project.name, version }) === true ? [{ ...asset, kind }] : []));
		if (contract === undefined && installable === undefined)
				return [];
		return [{ version, tag, contract, installable }];
}
function isContract(file, project, version) {
		if (!file.endsWith('.contract.json'))
				return false;
		const stem = file.slice(0, -'.contract.json'.length);
		const names = [`${project.name}-${project.ecosystem}`, project.name].map(core_names/* flatName */.pE);
		return names.some((name) => stem.startsWith(`${name}-`) && (0,core_version/* sameVersion */.r1)(stem.slice(name.length + 1), version));
}
;// CONCATENATED MODULE: ./.build/contract/of/baseline.js
const START_MS = 60_000;
async function findBaselines(release, project, version, host) {
		const { repository } = release;
		if (repository === undefined)
				return { found: [], troubles: [] };
		const troubles = [];
		const attempt = async (find) => {
				try {
						return await find();
				}
				catch (error) {
						host.signal.throwIfAborted();
						if (!(error instanceof errors/* ReleaseError */.K2 || error instanceof errors/* StageFailure */.BG))
								throw error;
						troubles.push((error instanceof errors/* StageFailure */.BG ? error.findings[0]?.message : error.message) ?? 'it failed');
						return [];
				}
		};
		const nearest = (all) => nearestLower(version, all, release.tag === undefined);
		const releases = await attempt(() => ownReleases(repository, project, host));
		const ways = [
				() => written(releases, nearest, host),
				() => ofOwnRelease(release, project, releases, nearest, host),
				() => attested(release, project, repository, nearest, host, troubles),
		];
		for (const way of ways) {
				const found = await attempt(way);
				if (found.length > 0)
						return { found, troubles: [] };
		}
		return { found: [], troubles };
}
function nearestLower(version, all, untagged = false) {
		const lower = all.filter((one) => (0,version_order/* compareVersions */.Zy)(one, version) < (untagged ? 1 : 0));
		const stable = (0,version_order/* highestVersion */.t)(lower.filter((one) => !(0,core_version/* isPrerelease */.V1)(one)));
		const before = (0,core_version/* isPrerelease */.V1)(version) ? (0,version_order/* highestVersion */.t)(lower.filter(core_version/* isPrerelease */.V1)) : undefined;
		const later = before !== undefined && (stable === undefined || (0,version_order/* compareVersions */.Zy)(before, stable) > 0);
		return [stable, later ? before : undefined].filter((one) => one !== undefined);
}
async function written(releases, nearest, host) {
		const having = releases.flatMap(({ contract, ...one }) => (contract === undefined ? [] : [{ ...one, contract }]));
		const wanted = nearest(having.map((one) => one.version));
		return Promise.all(wanted.map(async (lower) => {
				const { tag, contract } = having.find((one) => one.version === lower);
				const shown = `the contract of ${tag}`;
				const url = (0,origin/* trustedUrl */.$V)(contract.url, 'GitHub').href;
				const answer = await host.http({ url, headers: github_assets/* FILE */.PW, maxBytes: 64 * 1024 * 1024, ...ASK });
				if (answer.status !== 200)
						throw notRead(`GitHub answered ${answer.status} when asked for ${shown}.`);
				return { version: lower, source: `GitHub release ${tag}`, contract: (0,of_file/* parseContract */.U)(answer.body, shown) };
		}));
}
async function ofOwnRelease(release, project, releases, nearest, host) {
		if (!publishesTo(release, 'github'))
				return [];
		const having = releases.filter(({ installable }) => installable !== undefined);
		const wanted = nearest(having.map((one) => one.version));
		const found = [];
		for (const lower of wanted) {
				const one = having.find((other) => other.version === lower);
				const artifact = await fetchInstallable(one, project, host);
				if (artifact === undefined)
						continue;
				const source = `GitHub release ${one.tag}`;
				found.push({ version: lower, source, contract: await started(artifact, project, `${lower} of ${source}`, host) });
		}
		return found;
}
async function attested(release, project, repository, nearest, host, troubles) {
		const { name } = project;
		const { published, installsFrom } = (0,ecosystems/* ecosystemOf */.M)(project);
		if (published === undefined || project.isPrivate === true || !publishesTo(release, installsFrom.target))
				return [];
		const { shown } = published;
		const indexOf = release.contract?.indexOf ?? (0,target_choice/* indexes */.DU)();
		const registry = indexOf(installsFrom.target);
		const bounded = { ...host, http: (request) => host.http({ ...request, ...ASK }) };
		const listed = await published.versions(name, registry, bounded);
		if (listed === undefined && published.hides(project, registry) && host.knows?.(registry.href) !== true) {
				troubles.push(`${registry.host} shows no ${name} without a credential: if it is private, pass registry-auth to build.`);
				return [];
		}
		const all = listed ?? [];
		const found = [];
		for (const lower of nearest(all)) {
				const wanted = await published.attested(name, lower, repository, registry, bounded);
				if (wanted === undefined) {
						troubles.push(`${name} ${lower} on ${shown} was not started: no release of ${repository} contains it, and it has no attestation for ${repository}.`);
						continue;
				}
				const artifact = await fetchVersion(wanted, project, host);
				const contract = await started(artifact, project, `${lower} from ${shown}`, host);
				found.push({ version: lower, source: shown, contract });
		}
		return found;
}
function publishesTo({ targets }, target) {
		return targets === undefined || targets.includes(target);
}
async function started(artifact, project, shown, host) {
		const { settings } = project;
		const smoke = { ...settings.smoke, installTimeoutMs: Math.min(settings.smoke.installTimeoutMs, START_MS) };
		const golden = (0,file/* readGolden */.cN)(project.folder, project.path);
		return (0,during/* during */.i)(host, `start ${project.name} ${shown}`, () => (0,of_artifact/* contractOfFile */.$)(artifact.path, { ...settings, smoke }, host, golden));
}
;// CONCATENATED MODULE: ./.build/contract/compare.js
const compareStage = {
		title: 'compare',
		scope: 'project',
		skip(release, project) {
				if (release.contract?.gate === 'off')
						return 'disabled in the configuration';
				const start = (0,plan_own/* ownStart */.DJ)(release, project);
				if (start === undefined)
						return 'nothing was started';
				if (start.library !== undefined)
						return 'a library has no contract';
				if (start.protected === true)
						return 'the capabilities of the server are unknown';
				return release.repository === undefined ? 'the GitHub repository is unknown' : undefined;
		},
		async run(release, host, project) {
				const start = (0,plan_own/* ownStart */.DJ)(release, project);
				if (start === undefined || project === undefined)
						return {};
				const version = (0,plan/* releasedVersion */.eJ)(project, (0,plan_own/* ownArtifacts */.E2)(release, project), release);
				const { found, troubles } = await findBaselines(release, project, version, host);
				if (found.length === 0)
						return nothing(troubles, project);
				const findings = [];
				const compared = [];
				const lines = [];
				for (const before of found) {
						const changes = (0,diff.diffContracts)(before.contract, start.contract);
						compared.push({ project: project.name, since: before.version, source: before.source, changes });
						lines.push(`since ${before.version}: ${(0,render_diff/* countedChanges */.sA)(changes)}`);
						if ((0,core_version/* isPrerelease */.V1)(before.version))
								continue;
						if ((0,core_version/* sameVersion */.r1)(before.version, version))
								continue;
						const gate = release.noRelease === undefined ? (release.contract?.gate ?? 'error') : 'warning';
						const judged = { version, since: before.version, changes, gate };
						findings.push(...judgeVersion(judged), ...judgeBehavior(judged));
				}
				return { findings, compared, lines };
		},
};
function nothing(troubles, project) {
		const before = (0,ecosystems/* ecosystemOf */.M)(project).published?.word(project.name, '<version>') ?? '<its file>';
		const [first] = troubles;
		const finding = first === undefined
				? {
						rule: 'contract/no-baseline',
						level: 'note',
						message: 'There is no earlier version to compare with: this one becomes the baseline of the next.',
				}
				: {
						rule: 'contract/not-compared',
						level: 'note',
						message: `The contract was not compared with the last version: ${first}`,
						hint: `Compare by hand, which starts both versions: ${typed/* TYPED */.X} contract diff ${before} .`,
				};
		return { findings: [finding], lines: ['nothing to compare with'] };
}
var contract = __webpack_require__(29147);
var describe = __webpack_require__(44948);
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./.build/plan/write-artifact.js
async function writeBeside(release, kind, file, text, project, about = {}) {
		const path = (0,external_node_path_.join)(release.out, file);
		await (0,promises_.writeFile)(path, text);
		return { kind, file, path, sha256: (0,digest/* sha256 */.sc)(text), size: Buffer.byteLength(text), project, ...about };
}
;// CONCATENATED MODULE: ./.build/contract/stage.js
const contractStage = {
		title: 'contract',
		scope: 'project',
		skip: (release, project) => {
				const start = (0,plan_own/* ownStart */.DJ)(release, project);
				if (start === undefined)
						return 'nothing was started';
				if (start.library)
						return 'a library has no contract';
				return start.protected ? 'the server requires authentication, so its capabilities are unknown' : undefined;
		},
		async run(release, _host, project) {
				const start = (0,plan_own/* ownStart */.DJ)(release, project);
				if (start === undefined || project === undefined)
						return {};
				const file = (0,plan_own/* ownFile */.PV)(release, project, '.contract.json');
				const artifact = await writeBeside(release, 'contract', file, (0,contract/* contractText */.Wc)(start.contract), project.name);
				return { artifacts: [artifact], lines: [`${(0,describe/* offers */.O)(start.contract)} in ${file}`] };
		},
};
var loop = __webpack_require__(13716);
var outcome = __webpack_require__(28204);
var level = __webpack_require__(56402);
;// CONCATENATED MODULE: ./.build/core/told-once.js
function toldOnce(known, fresh) {
		const told = [...known];
		const added = [];
		for (const one of fresh) {
				const same = told.flatMap((other, at) => (other.project === one.project && isSameFact(other, one) ? [at] : []));
				const [at = -1] = same;
				const first = told[at];
				const vague = isVague(one) && (same.length > 1 || fresh.filter((other) => isVague(other, one.rule)).length > 1);
				if (first === undefined || vague)
						added.push(one);
				else
						told[at] = joined(first, one);
		}
		return [...told, ...added];
}
function joined(first, later) {
		if (first.guess === true) {
				const { file, line, column } = later.file === undefined ? first : later;
				return { ...later, file, line, column };
		}
		return {
				...first,
				level: (0,level/* byLevel */.s6)(later.level, first.level) < 0 ? later.level : first.level,
				artifact: first.artifact ?? later.artifact,
				quote: first.quote ?? later.quote,
				facts: first.facts === undefined && later.facts === undefined ? undefined : { ...later.facts, ...first.facts },
				code: first.code ?? later.code,
				stops: first.stops === true || later.stops === true ? true : undefined,
		};
}
function isVague({ file, subject, rule }, of = rule) {
		return file === undefined && subject === undefined && rule === of;
}
function isSameFact(known, one) {
		return isSame(known.subject, one.subject) || (known.rule === one.rule && isSamePlace(known, one));
}
function isSamePlace(known, one) {
		if (known.artifact !== undefined)
				return false;
		const [about, knownAbout] = [one, known].map(({ subject }) => subject?.package ?? subject?.module);
		if (about !== undefined || knownAbout !== undefined)
				return about === knownAbout;
		return one.file === undefined || (one.file === known.file && (one.line === undefined || one.line === known.line));
}
function isSame(one, other) {
		if (one?.about !== undefined)
				return one.about === other?.about;
		if (one?.package !== undefined && one.module === undefined)
				return one.package === other?.package;
		if (one?.module === undefined || other?.module === undefined || one.name !== other.name)
				return false;
		return isWithin(one.module, other.module) || isWithin(other.module, one.module);
}
function isWithin(part, whole) {
		return whole === part || whole.startsWith(`${part}.`) || whole.startsWith(`${part}/`);
}
var plural = __webpack_require__(84368);
var github_server = __webpack_require__(79180);
;// CONCATENATED MODULE: ./.build/sbom/stage.js
const sbomStage = {
		title: 'sbom',
		scope: 'project',
		skip: (release, project) => ((0,plan_own/* ownStart */.DJ)(release, project) === undefined ? 'nothing was started' : undefined),
		async run(release, host, project) {
				const start = (0,plan_own/* ownStart */.DJ)(release, project);
				const artifact = release.artifacts.find(({ file }) => file === start?.artifact);
				if (start === undefined || artifact === undefined || project === undefined)
						return {};
				const { deniedLicenses, findVulnerabilities, sbomModel, renderCycloneDx, renderSpdx } = await Promise.all(/* import() */[__webpack_require__.e(7761), __webpack_require__.e(2242)]).then(__webpack_require__.bind(__webpack_require__, 82242));
				const version = (0,plan/* releasedVersion */.eJ)(project, (0,plan_own/* ownArtifacts */.E2)(release, project), release);
				const sha512 = await (0,digest/* sha512File */.nZ)(artifact.path);
				const model = sbomModel(release, project, version, { ...artifact, sha512 }, start, (0,github_server/* serverOf */.FN)(host.env).origin);
				const write = async (suffix, text) => writeBeside(release, 'sbom', (0,plan_own/* ownFile */.PV)(release, project, suffix), text, project.name, { about: artifact.file });
				const { deny = [], vulnerabilities, osv } = release.sbom ?? {};
				const looked = vulnerabilities === true ? await findVulnerabilities(model, project.name, host, osv) : undefined;
				return {
						artifacts: [await write('.cdx.json', renderCycloneDx(model)), await write('.spdx.json', renderSpdx(model))],
						lines: [
								`${(0,plural/* plural */.L)(model.components.length + 1, 'component')}, CycloneDX and SPDX`,
								...unstated(model),
								...bundledLine(model),
								...(looked === undefined ? [] : [looked.line]),
						],
						findings: [...deniedLicenses(model, deny, project.name), ...(looked?.findings ?? [])],
				};
		},
};
function unstated({ root, components }) {
		const lacking = (key) => [root, ...components].filter((one) => one[key] === undefined).length;
		const counts = ['supplier', 'license'].flatMap((key) => lacking(key) === 0 ? [] : [`${lacking(key)} without ${key}`]);
		return counts.length === 0 ? [] : [counts.join(', ')];
}
function bundledLine({ components, unknown }) {
		const found = components.filter(({ inside, holders }) => inside !== undefined || holders !== undefined).length;
		const [first] = unknown;
		const more = unknown.length > 1 ? ` and ${(0,plural/* plural */.L)(unknown.length - 1, 'more file')}` : '';
		return [
				...(found === 0 ? [] : [`${found} of them bundled`]),
				...(first === undefined ? [] : [`incomplete: a source map would say what a bundler put into ${first}${more}`]),
		];
}
var progress = __webpack_require__(39910);
var host_sandbox = __webpack_require__(22558);
var files_in = __webpack_require__(51497);
var try_server = __webpack_require__(37465);
;// CONCATENATED MODULE: ./.build/start/alone.js
function timedOf(host, seen) {
		const { artifact, project, ecosystem, installed, sandbox, installMs, talked } = seen;
		const once = async (what) => {
				const { talked: alone } = await (0,try_server/* tryServer */.h)(host, what, project, artifact.file, { quick: true });
				return alone.contract === undefined ? undefined : onceOf(alone);
		};
		return {
				artifact: artifact.file,
				first: onceOf(talked),
				installMs,
				packages: installed.packages,
				size: async () => (installed.launch.elsewhere === true ? 0 : bytesBelow(sandbox.folder)),
				again: async () => (await once(installed)) ?? onceOf(talked),
				cold: async () => {
						const place = await (0,host_sandbox/* openSandbox */.E)(host, `cold-${project.name}`);
						const begun = host.now();
						try {
								const anew = await ecosystem.install(artifact, project, { ...place, caches: (0,external_node_path_.join)(place.folder, 'caches') }, host);
								const ms = host.now() - begun;
								const started = await once(anew);
								return started === undefined ? undefined : ms + started.ms;
						}
						catch (error) {
								if (error instanceof errors/* StageFailure */.BG)
										return undefined;
								throw error;
						}
				},
		};
}
function onceOf({ listedMs, readyMs, peakBytes }) {
		return { ms: listedMs ?? readyMs, peakBytes };
}
async function bytesBelow(folder) {
		const sizes = (await (0,files_in/* filesIn */.n)(folder)).map(async (file) => {
				const seen = await (0,promises_.lstat)((0,external_node_path_.join)(folder, file)).catch(() => undefined);
				return seen?.isFile() === true ? seen.size : 0;
		});
		return (await Promise.all(sizes)).reduce((sum, one) => sum + one, 0);
}
var external_node_os_ = __webpack_require__(48161);
var p_limit = __webpack_require__(70370);
var compatibility = __webpack_require__(58832);
var json_pointer = __webpack_require__(12500);
var object = __webpack_require__(36074);
var mcp_item = __webpack_require__(75054);
;// CONCATENATED MODULE: ./.build/start/bounds/losses.js
const MOST_SHOWN = 3;
const WORDS = new Set(['$comment', '$id', '$schema', 'default', 'deprecated', 'description', 'examples', 'title']);
const LISTS = { resources: 'resource', resourceTemplates: 'resource template', prompts: 'prompt' };
async function lossesOf(usual, end) {
		const { diffContracts } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 589));
		const gone = diffContracts(usual, end)
				.filter(({ kind, before, after }) => kind === 'breaking' && before !== undefined && after === undefined)
				.flatMap(({ pointer }) => lostAt(usual, (0,json_pointer/* keysIn */.q7)(pointer)));
		return [...new Set([...together(usual, gone), ...emptied(usual, end)])];
}
function lossWords(losses) {
		return `loses ${(0,cut/* firstFew */.Dt)(losses, MOST_SHOWN)}`;
}
function lostAt(usual, [list = '', index = '', ...rest]) {
		if (list === 'tools') {
				const tool = nameOf(usual.tools[Number(index)]);
				if (rest.length === 0)
						return [`tool ${tool}`];
				const names = rest.filter((_, at) => ['properties', '$defs', 'definitions'].includes(rest[at - 1] ?? ''));
				return rest[0] === 'inputSchema' && rest.at(-2) === 'properties' ? [`argument ${names.join('.')} of ${tool}`] : [];
		}
		if (list === 'results')
				return resultLost(usual, Number(index), rest);
		if (!(list in LISTS))
				return [];
		const item = usual[list][Number(index)];
		const name = `${LISTS[list]} ${nameOf(item)}`;
		if (rest.length === 0)
				return [name];
		const listed = item?.['arguments'];
		return rest[0] === 'arguments' && rest.length === 2 && Array.isArray(listed)
				? [`argument ${nameOf(listed[Number(rest[1])])} of ${name}`]
				: [];
}
function resultLost({ results = [] }, index, [part, ...keys]) {
		const call = results[index]?.call;
		if (call === undefined || part === 'values')
				return [];
		const whole = `the result of ${call.kind} ${call.name.slice(0, 80)}`;
		if (keys.length > 0)
				return [`field ${keys.join('.').replaceAll('.*', '[]')} of ${whole}`];
		return [part === undefined ? whole : `${part} in ${whole}`];
}
function nameOf(item) {
		return (0,object/* isObject */.Gv)(item) ? String((0,mcp_item/* itemName */.T)(item) ?? '').slice(0, 80) : '';
}
function together({ tools }, gone) {
		const whole = tools.flatMap((tool) => {
				const names = Object.keys(argumentsOf(tool)).map((name) => `argument ${name} of ${nameOf(tool)}`);
				return names.length > 1 && names.every((name) => gone.includes(name)) ? [{ tool: nameOf(tool), names }] : [];
		});
		const known = new Set(whole.flatMap(({ names }) => names));
		return [
				...whole.map(({ tool, names }) => `all ${names.length} arguments of ${tool}`),
				...gone.filter((one) => !known.has(one)),
		];
}
function emptied(usual, end) {
		const others = new Map(end.tools.map((tool) => [nameOf(tool), argumentsOf(tool)]));
		return usual.tools.flatMap((tool) => {
				const other = others.get(nameOf(tool));
				return Object.entries(argumentsOf(tool)).flatMap(([name, schema]) => {
						const lost = other !== undefined && Object.hasOwn(other, name) && speaks(schema) && !speaks(other[name]);
						return lost ? [`the schema of argument ${name} of ${nameOf(tool)}`] : [];
				});
		});
}
function argumentsOf({ inputSchema }) {
		const properties = (0,object/* fieldsOf */.Pf)(inputSchema)['properties'];
		return (0,object/* fieldsOf */.Pf)(properties);
}
function speaks(schema) {
		return (0,object/* isObject */.Gv)(schema) && Object.keys(schema).some((key) => !WORDS.has(key));
}
;// CONCATENATED MODULE: ./.build/start/bounds/findings.js
function runtimeFinding(bench, bounds, row, works) {
		const { text, from, below, ...place } = bounds.stated;
		const [first] = row.findings;
		const runtime = row.want.runtime?.shown ?? row.entry.runtime;
		const lowest = row.want.runtime?.end === 'lowest';
		const line = lowest ? from(works) : below(row.want.runtime?.version ?? '');
		return {
				rule: 'bounds/runtime',
				level: lowest ? 'warning' : 'error',
				...(lowest ? { subject: { about: 'oldest-runtime' } } : {}),
				project: bench.project.name,
				artifact: bench.artifact.file,
				...place,
				message: `${text} allows ${runtime}, but the server fails there: ${first?.message ?? ''}`,
				hint: `It works on ${bench.ecosystem.title} ${works}. Set ${line}, or make it work on ${runtime}.`,
				...findings_quoted(first),
				facts: { runtime: row.entry.runtime, dependencies: 'newest' },
		};
}
function lossFinding(bench, bounds, row, lost, works) {
		const { text, from, below, ...place } = bounds.stated;
		const runtime = row.want.runtime?.shown ?? row.entry.runtime;
		const line = row.want.runtime?.end === 'lowest' ? from(works) : below(row.want.runtime?.version ?? '');
		return {
				rule: 'bounds/contract',
				level: 'warning',
				project: bench.project.name,
				artifact: bench.artifact.file,
				...place,
				message: `${text} allows ${runtime}, where the server starts but ${lossWords(lost)}.`,
				hint: `On ${bench.ecosystem.title} ${works} nothing is lost. Set ${line}, or offer the same on ${runtime}.`,
				facts: { runtime: row.entry.runtime, dependencies: 'newest' },
		};
}
function lowestFinding(bench, bounds, row, unsatisfied) {
		const [first] = row.findings;
		return atLowest(bench, bounds, row, unsatisfied, {
				rule: 'bounds/lowest',
				whole: `The server fails with the lowest versions its dependencies allow: ${first?.message ?? ''}`,
				one: `but the server fails with it: ${first?.message ?? ''}`,
				works: 'It works with',
				fails: ', not with',
		});
}
function lowestLosses(bench, bounds, row, lost, unsatisfied) {
		return atLowest(bench, bounds, row, unsatisfied, {
				rule: 'bounds/contract',
				whole: `With the lowest versions its dependencies allow, the server starts but ${lossWords(lost)}.`,
				one: `with which the server starts but ${lossWords(lost)}.`,
				works: 'Nothing is lost with',
				fails: '; something is with',
		});
}
function atLowest(bench, bounds, row, unsatisfied, words) {
		const base = {
				rule: words.rule,
				level: 'warning',
				project: bench.project.name,
				artifact: bench.artifact.file,
				...findings_quoted(row.findings[0]),
				facts: { runtime: row.entry.runtime, versions: versions(bench, row) },
		};
		if (unsatisfied.length === 0) {
				const [only] = bounds.direct;
				return [
						{
								...base,
								...(only === undefined ? {} : { file: only.file }),
								message: words.whole,
								hint: 'Raise the lower bounds to versions you have tested. Could not tell which dependency it is.',
						},
				];
		}
		return unsatisfied.map(({ dependency, lowest, works, fails }) => {
				const { name, requirement, file, line, column } = dependency;
				const since = fails === undefined
						? `${words.works} ${name} ${works}; not every lower version was tested.`
						: `${words.works} ${name} ${works}${words.fails} ${fails}.`;
				return {
						...base,
						file,
						line,
						column,
						message: `${requirement} allows ${name} ${lowest}, ${words.one}`,
						hint: `${since} Write ${bounds.raise(dependency, works)}.`,
				};
		});
}
function versions({ direct }, row) {
		return direct
				.flatMap((name) => (row.versions[name] === undefined ? [] : [`${name} ${row.versions[name]}`]))
				.join(', ');
}
function findings_quoted(finding) {
		return finding?.quote === undefined ? {} : { quote: finding.quote };
}
var sdks = __webpack_require__(42351);
var golden_golden = __webpack_require__(8366);
;// CONCATENATED MODULE: ./.build/start/bounds/row.js
const SHORTEST_MS = 1000;
const LONGEST_DETAIL = 300;
function sdkOf(versions, direct) {
		const there = sdks/* servers */.b0.filter((name) => versions[name] !== undefined);
		const name = there.find((one) => direct.includes(one)) ?? there[0];
		return name === undefined ? undefined : `${name} ${versions[name]}`;
}
async function measureRow(bench, want) {
		const { host } = bench;
		const what = `${want.dependencies} versions${want.runtime === undefined ? '' : ` on ${want.runtime.shown}`}`;
		return bench.limit(() => (0,during/* during */.i)(host, what, () => measureNow(bench, want)));
}
async function measureNow(bench, want) {
		const { host, artifact, project } = bench;
		host.signal.throwIfAborted();
		const shown = want.runtime?.shown ?? '';
		if (bench.deadline - host.now() < SHORTEST_MS)
				return notMeasured(bench, want, shown, outOfTime(bench));
		let runtime;
		try {
				runtime = await want.runtime?.get();
		}
		catch (error) {
				if (!(error instanceof errors/* ReleaseError */.K2))
						throw error;
				return notMeasured(bench, want, shown, error.message);
		}
		const sandbox = await (0,host_sandbox/* openSandbox */.E)(host, `bounds-${project.name}`);
		const hurried = hurry(project, bench.deadline - host.now());
		let installed;
		try {
				const variant = { ...want.variant, ...(runtime === undefined ? {} : { runtime }) };
				installed = await bench.ecosystem.install(artifact, hurried, sandbox, host, variant);
		}
		catch (error) {
				if (error instanceof errors/* ReleaseError */.K2)
						return notMeasured(bench, want, shown, error.message);
				if (!(error instanceof errors/* StageFailure */.BG))
						throw error;
				if (host.now() >= bench.deadline)
						return notMeasured(bench, want, shown, outOfTime(bench));
				return notInstalled(bench, want, error.findings);
		}
		return startRow(bench, want, installed, hurried);
}
async function startRow(bench, want, installed, project) {
		const { host, artifact } = bench;
		const [{ talked, findings }, versions = {}] = await Promise.all([
				(0,try_server/* tryServer */.h)(host, installed, project, artifact.file, { quick: true }),
				installed.versions?.(),
		]);
		const errors = findings.filter(({ level }) => level === 'error');
		const answered = talked.contract !== undefined || talked.outcome === 'protected';
		const started = answered && errors.length === 0;
		const late = errors.length > 0 && errors.every(({ code }) => code === 'late');
		const over = host.now() >= bench.deadline;
		if (!started && (late || (over && talked.outcome === 'silent'))) {
				const why = over ? outOfTime(bench) : (errors[0]?.message ?? outOfTime(bench));
				return notMeasured(bench, want, installed.runtime, why);
		}
		const lowest = want.dependencies === 'lowest' ? bench.direct.filter((name) => versions[name] !== undefined) : [];
		const which = lowest.map((name) => `${name} ${versions[name]}`).join(', ');
		const why = errors[0]?.message;
		const detail = started ? which : [which, why].filter((part) => part !== undefined && part !== '').join(': ');
		const recorded = started ? (0,file/* readGolden */.cN)(project.folder, project.path) : [];
		const results = recorded.length === 0 ? undefined : await timely(bench, installed, recorded, talked);
		const whole = started && talked.outcome !== 'protected' && talked.failures.every(({ what }) => what === 'ping');
		return {
				want,
				versions,
				findings: errors,
				...(whole && talked.contract !== undefined
						? { contract: results === undefined ? talked.contract : { ...talked.contract, results } }
						: {}),
				entry: {
						...base(bench, want),
						runtime: installed.runtime,
						sdk: sdkOf(versions, bench.direct),
						outcome: started ? 'started' : 'failed',
						...(detail === '' ? {} : { detail: row_short(detail) }),
						...(started ? { ms: talked.readyMs } : {}),
				},
				...(started ? {} : { again: () => bench.limit(() => startRow(bench, want, installed, project)) }),
		};
}
async function timely({ host, project }, installed, recorded, talked) {
		const { results, answers } = await (0,golden_golden/* repeated */.Z)(host, installed, project, recorded, talked);
		const late = new Set(answers.filter((one) => one.late === true).map(({ call }) => call));
		return results.filter(({ call }) => !late.has(call));
}
function notInstalled(bench, want, findings) {
		const [first] = findings;
		const shown = want.runtime?.shown ?? '';
		if (want.dependencies === 'lowest' || first?.code !== 'unsatisfiable') {
				return notMeasured(bench, want, shown, first?.message ?? 'it could not be installed');
		}
		const detail = row_short(first?.message ?? '');
		return {
				want,
				versions: {},
				findings,
				entry: { ...base(bench, want), runtime: shown, outcome: 'failed', detail },
		};
}
function notMeasured(bench, want, runtime, why) {
		const entry = { ...base(bench, want), runtime, outcome: 'not-measured', detail: row_short(why) };
		return { want, versions: {}, findings: [], entry };
}
function base({ artifact, project }, want) {
		return { project: project.name, artifact: artifact.file, dependencies: want.dependencies };
}
function outOfTime({ budget }) {
		return `the time limit for bounds (${budget}) was reached`;
}
function hurry(project, left) {
		const { smoke } = project.settings;
		const timeoutMs = Math.min(smoke.timeoutMs, left);
		const installTimeoutMs = Math.min(smoke.installTimeoutMs, left);
		return { ...project, settings: { ...project.settings, smoke: { ...smoke, timeoutMs, installTimeoutMs } } };
}
function row_short(text) {
		const line = (0,clean_text/* cleanLine */.Ow)(text.split('\n').join(' '))
				.replace(/\S*\/room-[^\s:,]*/g, '…')
				.replace(/\s+/g, ' ')
				.trim();
		return (0,cut/* cut */.Jj)(line, LONGEST_DETAIL);
}
;// CONCATENATED MODULE: ./.build/start/bounds/search.js
const MOST_TRIES = 12;
const MOST_SUSPECTS = 4;
async function searchBounds(bench, bounds, failed, newest, isGood) {
		let tries = 0;
		const starts = async (pins) => {
				tries += 1;
				if (tries > MOST_TRIES)
						return undefined;
				const want = { dependencies: 'lowest', runtime: failed.want.runtime, variant: { lowest: true, pins } };
				const row = await measureRow(bench, want);
				return row.entry.outcome === 'not-measured' ? undefined : isGood(row);
		};
		const pins = {};
		const raised = [];
		const all = suspects(bounds.direct, failed, newest);
		let cured = false;
		for (const one of all.slice(0, MOST_SUSPECTS)) {
				pins[one.name] = newest[one.name];
				raised.push(one);
				cured = await starts(pins);
				if (cured)
						break;
		}
		if (cured !== true)
				return cured === false && raised.length === all.length ? undefined : [];
		const unsatisfied = [];
		for (const dependency of [...raised].reverse()) {
				const { name } = dependency;
				const lowest = failed.versions[name];
				const allowed = await bounds.versions(name);
				let low = allowed.indexOf(lowest);
				let high = allowed.indexOf(newest[name]);
				if (low < 0 || high < 0)
						continue;
				const without = Object.fromEntries(Object.entries(pins).filter(([key]) => key !== name));
				if (raised.length > 1 && (await starts(without))) {
						delete pins[name];
						continue;
				}
				while (high - low > 1) {
						const middle = (low + high) >> 1;
						const works = await starts({ ...pins, [name]: allowed[middle] });
						if (works === undefined)
								break;
						if (works)
								high = middle;
						else
								low = middle;
				}
				pins[name] = allowed[high];
				unsatisfied.push({
						dependency,
						lowest,
						works: allowed[high],
						fails: high - low === 1 ? allowed[low] : undefined,
				});
		}
		return unsatisfied.reverse();
}
function suspects(direct, failed, newest) {
		const blamed = new Set(failed.findings.map(({ subject }) => subject?.package));
		const weight = ({ name }) => {
				const named = blamed.has(name) ? 0 : 2;
				return named + (/mcp|modelcontextprotocol/.test(name) ? 0 : 1);
		};
		return direct
				.filter(({ name }) => failed.versions[name] !== undefined && newest[name] !== undefined)
				.filter(({ name }) => failed.versions[name] !== newest[name])
				.sort((a, b) => weight(a) - weight(b));
}
;// CONCATENATED MODULE: ./.build/start/bounds/judge.js
const MOST_BETWEEN = 3;
async function judgeRows(all) {
		const { bench, bounds, started, errors, low, runtimes } = all;
		const findings = [];
		const broke = tellingRows([...(low === undefined ? [] : [low]), ...runtimes], errors);
		for (const row of runtimes.filter((one) => broke.has(one))) {
				findings.push(runtimeFinding(bench, bounds, row, await lowestThat(isStarted, all, row)));
		}
		if (low !== undefined && broke.has(low)) {
				const lies = await searchBounds(bench, bounds, low, versionsOf(started.components), isStarted);
				if (lies !== undefined)
						findings.push(...lowestFinding(bench, bounds, low, lies));
		}
		const loses = await lossesIn(all);
		for (const row of runtimes) {
				const lost = loses.get(row);
				if (lost === undefined)
						continue;
				findings.push(lossFinding(bench, bounds, row, lost, await lowestThat(keeping(started, lost), all, row)));
		}
		const lost = low === undefined ? undefined : loses.get(low);
		const others = lost?.filter((one) => !runtimes.some((row) => loses.get(row)?.includes(one)));
		if (low !== undefined && others !== undefined && others.length > 0) {
				const lies = await searchBounds(bench, bounds, low, versionsOf(started.components), keeping(started, others));
				if (lies !== undefined)
						findings.push(...lowestLosses(bench, bounds, low, others, lies));
		}
		return { findings, loses };
}
function isStarted({ entry }) {
		return entry.outcome === 'started';
}
function keeping({ contract: usual }, lost) {
		return async ({ contract }) => contract !== undefined && !(await lossesOf(usual, contract)).some((one) => lost.includes(one));
}
async function lossesIn({ bench, started, low, runtimes }) {
		const loses = new Map();
		if (started.protected === true)
				return loses;
		for (const row of [...(low === undefined ? [] : [low]), ...runtimes]) {
				const lost = row.contract === undefined ? [] : await lossesOf(started.contract, row.contract);
				if (lost.length > 0)
						loses.set(row, lost);
		}
		if (loses.size === 0)
				return loses;
		const { contract } = await measureRow(bench, { dependencies: 'newest' });
		if (contract === undefined)
				return new Map();
		const unsteady = await lossesOf(started.contract, contract);
		const steady = [...loses].map(([row, lost]) => [row, lost.filter((one) => !unsteady.includes(one))]);
		return new Map(steady.filter(([, lost]) => lost.length > 0));
}
function tellingRows(rows, errors) {
		const failed = rows.filter(({ entry, findings: [first] }) => entry.outcome === 'failed' &&
				!errors.some(({ rule, subject }) => rule === first?.rule && sameSubject(subject, first.subject)));
		return new Set(failed.filter((row) => !failed.some((other) => other !== row && causeOf(other) === causeOf(row))));
}
function sameSubject(one, other) {
		return one?.module === other?.module && one?.package === other?.package;
}
function causeOf({ findings: [first] }) {
		return [first?.rule, first?.message, first?.quote?.at(-1)].join('\0');
}
async function lowestThat(isGood, { bench, bounds, started }, row) {
		const usually = /\d+(\.\d+)?/.exec(started.runtime)?.[0] ?? '';
		if (row.want.runtime?.end !== 'lowest')
				return usually;
		const between = (await bounds.between()).filter(({ shown }) => shown !== row.want.runtime?.shown && !sameRuntime(started.runtime, shown));
		const below = between.filter(({ version }) => number(version) < number(usually)).slice(0, MOST_BETWEEN);
		for (const runtime of below) {
				if (await isGood(await measureRow(bench, { dependencies: 'newest', runtime })))
						return runtime.version;
		}
		return usually;
}
function number(version) {
		const [major = '0', minor = '0'] = version.split('.');
		return Number(major) * 1000 + Number(minor);
}
function sameRuntime(runtime, shown) {
		return runtime === shown || runtime.startsWith(`${shown}.`);
}
function versionsOf(components) {
		return Object.fromEntries(components.map(({ name, version, purl }) => {
				const ecosystem = ecosystems/* ECOSYSTEMS */.S.find(({ purlType }) => purl.startsWith(`pkg:${purlType}/`));
				return [ecosystem?.canonicalName(name) ?? name, version];
		}));
}
;// CONCATENATED MODULE: ./.build/start/bounds/bounds.js
const BUDGET_MS = 180_000;
const limit = (0,p_limit/* default */.A)(Math.max(1, (0,external_node_os_.availableParallelism)() - 1));
function beginBounds(artifacts, release, project, host) {
		const { smoke } = project.settings;
		const [artifact] = artifacts;
		const ecosystem = (0,ecosystems/* ecosystemOf */.M)(project);
		if (artifact === undefined)
				throw new Error('nothing to start');
		const full = (smoke.bounds ?? (release.tag === undefined ? 'newest' : 'full')) === 'full';
		const budgetMs = smoke.boundsTimeoutMs ?? BUDGET_MS;
		const bench = (bounds) => ({
				artifact,
				project,
				ecosystem,
				host,
				direct: bounds.direct.map(({ name }) => name),
				deadline: since + budgetMs,
				budget: (0,progress/* seconds */.YA)(budgetMs),
				limit,
		});
		const since = host.now();
		const early = full ? begin() : Promise.resolve(undefined);
		let errors;
		early.catch(() => { });
		async function begin() {
				const bounds = await ecosystem.bounds?.(artifact, project, host);
				if (bounds === undefined)
						return undefined;
				const runtime = bounds.lowest;
				if (bounds.direct.length === 0)
						return { bounds, lowest: undefined };
				const row = await measureRow(bench(bounds), { dependencies: 'lowest', runtime, variant: { lowest: true } });
				const other = runtime !== undefined && row.entry.outcome === 'not-measured' && host.now() < since + budgetMs;
				const lowest = other ? await measureRow(bench(bounds), { dependencies: 'lowest', variant: { lowest: true } }) : row;
				return { bounds, lowest: lowest.entry.outcome === 'not-measured' ? row : lowest };
		}
		return {
				undisturbed: async (start) => {
						let one = await start();
						if (full && one.findings.some(({ code }) => code === 'port-taken')) {
								await early.catch(() => { });
								one = await start();
						}
						errors ??= one.findings.filter(({ level }) => level === 'error');
						return one;
				},
				finish: async (started) => {
						const first = started === undefined ? [] : [usual(started)];
						const begun = await early;
						if (begun === undefined)
								return { compatibility: first, findings: [], lines: [] };
						return finish(bench(begun.bounds), begun, { started, errors: errors ?? [] }, first);
				},
		};
}
async function finish(bench, { bounds, lowest }, { started, errors }, first) {
		if (started === undefined) {
				return { compatibility: lowest === undefined ? [] : [lowest.entry], findings: [], lines: [] };
		}
		const ends = [bounds.lowest, await bounds.newest()].filter((runtime) => runtime !== undefined);
		const others = ends.filter(({ shown }) => !sameRuntime(started.runtime, shown));
		const wants = others.map((runtime) => ({ dependencies: 'newest', runtime }));
		const measured = await Promise.all(wants.map((want) => measureRow(bench, want)));
		const runtimes = [];
		for (const row of measured)
				runtimes.push((await row.again?.()) ?? row);
		let low = (await lowest?.again?.()) ?? lowest;
		const broken = runtimes.find(({ want, entry }) => want.runtime?.end === 'lowest' && entry.outcome === 'failed');
		if (low?.entry.outcome === 'failed' && broken !== undefined) {
				low = await measureRow(bench, { dependencies: 'lowest', variant: { lowest: true } });
		}
		const rows = [...(low === undefined ? [] : [low]), ...runtimes];
		const { findings, loses } = await judgeRows({ bench, bounds, started, errors, low, runtimes });
		const shown = rows.map((row) => {
				const lost = loses.get(row);
				return lost === undefined ? row : { ...row, entry: { ...row.entry, loses: lossWords(lost) } };
		});
		return { compatibility: [...first, ...shown.map(({ entry }) => entry)], findings, lines: shown.map(line) };
}
function usual(started) {
		const direct = started.components.filter(({ purl }) => started.direct.includes(purl));
		return {
				project: started.project,
				artifact: started.artifact,
				runtime: started.runtime,
				dependencies: 'newest',
				sdk: sdkOf(versionsOf(started.components), Object.keys(versionsOf(direct))),
				outcome: 'started',
				ms: started.readyMs,
		};
}
function line({ entry }) {
		const what = entry.dependencies === 'lowest' ? 'lowest versions' : 'newest versions';
		const on = entry.runtime === '' ? '' : `, ${entry.runtime}`;
		const sdk = entry.sdk === undefined ? '' : `, ${entry.sdk}`;
		if (entry.outcome === 'not-measured')
				return `${what}${on}: not measured, ${entry.detail ?? ''}`;
		return `${what}${on}${sdk}: ${(0,compatibility/* outcomeOf */.sG)(entry)}`;
}
var about = __webpack_require__(87821);
;// CONCATENATED MODULE: ./.build/data/conformance.json
const conformance_namespaceObject = /*#__PURE__*/JSON.parse('{"F7":"@modelcontextprotocol/conformance","rE":"0.2.0-alpha.12","rH":22,"eF":[{"scenario":"server-initialize","era":"legacy","reason":"every server answers initialize"},{"scenario":"ping","era":"legacy","reason":"every server answers ping"},{"scenario":"server-session-lifecycle","era":"legacy","over":"http","reason":"binds whoever gives sessions and accepts DELETE (a terminated session MUST be answered with 404: clients start a new one on that status alone); the suite itself passes over the others"},{"scenario":"tools-list","reason":"lists what is there"},{"scenario":"resources-list","needs":"resources","reason":"lists what is there"},{"scenario":"prompts-list","needs":"prompts","reason":"lists what is there"},{"scenario":"caching","era":"modern","reason":"reads the lists, and the first resource"},{"scenario":"sep-2164-resource-not-found","era":"modern","needs":"resources","reason":"asks for a resource that nobody has"},{"scenario":"server-stateless","era":"modern","over":"http","reason":"statuses and errors of HTTP; its checks that need test tools call themselves not testable"}],"bF":[{"check":"tools-name-format","reason":"the rules about clients judge names, and more strictly"},{"check":"tools-list","words":"missing description","reason":"a description is optional in the specification; the rules about clients note its absence"},{"check":"prompts-list","words":"missing description","reason":"a description is optional in the specification"},{"check":"server-session-id-visible-ascii","over":"stdio","reason":"over stdio the session is ours"},{"check":"sep-2549-prompts-list-caching-hints","needs":"prompts","reason":"nothing is promised about lists that are not declared"},{"check":"sep-2549-resources-list-caching-hints","needs":"resources","reason":"nothing is promised about lists that are not declared"},{"check":"sep-2549-resources-templates-list-caching-hints","needs":"resources","reason":"nothing is promised about lists that are not declared"},{"check":"sep-2549-tools-list-caching-hints","needs":"tools","reason":"nothing is promised about lists that are not declared"},{"check":"sep-2549-ttl-non-negative","words":"no endpoints returned ttlMs","reason":"said of each list already"},{"check":"sep-2549-cache-scope-valid","words":"no endpoints returned cacheScope","reason":"said of each list already"},{"check":"sep-2575-server-sends-prompts-list-changed-on-subscription","reason":"needs a test tool that changes the list"},{"check":"sep-2575-server-sends-tools-list-changed-on-subscription","reason":"needs a test tool that changes the list"},{"check":"sep-2575-server-rejects-undeclared-capability","reason":"needs a test tool"},{"check":"sep-2575-missing-capability-http-400","reason":"needs a test tool"},{"check":"sep-2575-http-server-no-independent-requests-on-stream","reason":"needs a test tool"},{"check":"sep-2575-server-no-log-without-loglevel","reason":"needs a test tool"},{"check":"sep-2549-tools-list-caching-hints","words":"response missing","reason":"wire-schema-valid says it of the same messages"},{"check":"sep-2549-prompts-list-caching-hints","words":"response missing","reason":"wire-schema-valid says it of the same messages"},{"check":"sep-2549-resources-list-caching-hints","words":"response missing","reason":"wire-schema-valid says it of the same messages"},{"check":"sep-2549-resources-templates-list-caching-hints","words":"response missing","reason":"wire-schema-valid says it of the same messages"},{"check":"sep-2549-resources-read-caching-hints","words":"response missing","reason":"wire-schema-valid says it of the same messages"}],"s2":{"node_modules/@hono/node-server":{"version":"2.1.9","integrity":"sha512-Sk4NQd3GFY0WZWCzndwFMPwJhtD0y9qjsQ+pjID0/03nK9pxyBCUoUHCho8QYBLBVhi0ssL8UkNPHqbgSOFPIQ==","peerDependencies":{"hono":"^4 || ^5.0.0-0"}},"node_modules/@modelcontextprotocol/conformance":{"version":"0.2.0-alpha.12","integrity":"sha512-eXtZFgmtZiU5SsvXty+RGXGnyIqEVm3GLU/HZmg1wMjtKOocPZZgD9HQKd30oJhio5UB0wFJmsc6r8u48Q+EYA==","dependencies":{"@modelcontextprotocol/sdk":"^1.29.0","@octokit/rest":"^22.0.0","ajv":"^8.20.0","ajv-formats":"^3.0.1","commander":"^14.0.2","eventsource-parser":"^3.0.8","express":"^5.1.0","jose":"^6.1.2","undici":"^7.25.0","yaml":"^2.8.2","zod":"^4.3.6"}},"node_modules/@modelcontextprotocol/sdk":{"version":"1.32.2","integrity":"sha512-SWsVtH/0vULSQStoZ6xxH2K09Li8fXYTMC64ZeogCdpZ3XSi1eCPOByV1OpuJxuI3OcmHhosDWYyii07tpPsLw==","dependencies":{"@hono/node-server":"^1.19.9 || ^2.0.5","ajv":"^8.17.1","ajv-formats":"^3.0.1","content-type":"^1.0.5","cors":"^2.8.5","cross-spawn":"^7.0.5","eventsource":"^3.0.2","eventsource-parser":"^3.0.0","express":"^5.2.1","express-rate-limit":"^8.2.1","hono":"^4.11.4","jose":"^6.1.3","json-schema-typed":"^8.0.2","pkce-challenge":"^5.0.0","raw-body":"^3.0.0","zod":"^3.25 || ^4.0","zod-to-json-schema":"^3.25.1"},"peerDependencies":{"@cfworker/json-schema":"^4.1.1","zod":"^3.25 || ^4.0"},"peerDependenciesMeta":{"@cfworker/json-schema":{"optional":true},"zod":{"optional":false}}},"node_modules/@octokit/auth-token":{"version":"6.0.0","integrity":"sha512-P4YJBPdPSpWTQ1NU4XYdvHvXJJDxM6YwpS0FZHRgP7YFkdVxsWcpWGy/NVqlAA7PcPCnMacXlRm1y2PFZRWL/w=="},"node_modules/@octokit/core":{"version":"7.0.8","integrity":"sha512-L7y8eYc+AwxGr2PWI4WFt1VG4TiJ66c26BD16mXpYIlXxG0SMigM1+m4aTSlYyBr5BlQsGAlz8uDCoZN4SEMcg==","dependencies":{"@octokit/auth-token":"^6.0.0","@octokit/graphql":"^9.0.5","@octokit/request":"^10.0.16","@octokit/request-error":"^7.1.2","@octokit/types":"^18.0.0","before-after-hook":"^4.0.0","universal-user-agent":"^7.0.0"}},"node_modules/@octokit/endpoint":{"version":"11.0.5","integrity":"sha512-iXa654H3yFafF/ieHkukfbgWo2rmXD2ceD0ZOtrPhw1bc3FDch1d9N/TNs0FQ1/cIbwb7kspUX8jzIs8nzb9DQ==","dependencies":{"@octokit/types":"^18.0.0","universal-user-agent":"^7.0.2"}},"node_modules/@octokit/graphql":{"version":"9.0.5","integrity":"sha512-bt/hm03LeU6Vy7FwTrkkC9p3XGT/lBwClglMqxBSe5/q0E5CdJTXeAqEI0vlw89/LF/G6tryTIH8HirZ3prMVg==","dependencies":{"@octokit/request":"^10.0.16","@octokit/types":"^18.0.0","universal-user-agent":"^7.0.0"}},"node_modules/@octokit/openapi-types":{"version":"29.0.1","integrity":"sha512-9qWOMFNxxLokERcms42rU0PTLqQmVs7g5E41TI4mCOxmpFayD1rfC7XxOL55cG9MBZLFlC31BrR37myMKardwg=="},"node_modules/@octokit/plugin-paginate-rest":{"version":"14.0.0","integrity":"sha512-fNVRE7ufJiAA3XUrha2omTA39M6IXIc6GIZLvlbsm8QOQCYvpq/LkMNGyFlB1d8hTDzsAXa3OKtybdMAYsV/fw==","dependencies":{"@octokit/types":"^16.0.0"},"peerDependencies":{"@octokit/core":">=6"}},"node_modules/@octokit/plugin-paginate-rest/node_modules/@octokit/openapi-types":{"version":"27.0.0","integrity":"sha512-whrdktVs1h6gtR+09+QsNk2+FO+49j6ga1c55YZudfEG+oKJVvJLQi3zkOm5JjiUXAagWK2tI2kTGKJ2Ys7MGA=="},"node_modules/@octokit/plugin-paginate-rest/node_modules/@octokit/types":{"version":"16.0.0","integrity":"sha512-sKq+9r1Mm4efXW1FCk7hFSeJo4QKreL/tTbR0rz/qx/r1Oa2VV83LTA/H/MuCOX7uCIJmQVRKBcbmWoySjAnSg==","dependencies":{"@octokit/openapi-types":"^27.0.0"}},"node_modules/@octokit/plugin-request-log":{"version":"6.0.0","integrity":"sha512-UkOzeEN3W91/eBq9sPZNQ7sUBvYCqYbrrD8gTbBuGtHEuycE4/awMXcYvx6sVYo7LypPhmQwwpUe4Yyu4QZN5Q==","peerDependencies":{"@octokit/core":">=6"}},"node_modules/@octokit/plugin-rest-endpoint-methods":{"version":"17.0.0","integrity":"sha512-B5yCyIlOJFPqUUeiD0cnBJwWJO8lkJs5d8+ze9QDP6SvfiXSz1BF+91+0MeI1d2yxgOhU/O+CvtiZ9jSkHhFAw==","dependencies":{"@octokit/types":"^16.0.0"},"peerDependencies":{"@octokit/core":">=6"}},"node_modules/@octokit/plugin-rest-endpoint-methods/node_modules/@octokit/openapi-types":{"version":"27.0.0","integrity":"sha512-whrdktVs1h6gtR+09+QsNk2+FO+49j6ga1c55YZudfEG+oKJVvJLQi3zkOm5JjiUXAagWK2tI2kTGKJ2Ys7MGA=="},"node_modules/@octokit/plugin-rest-endpoint-methods/node_modules/@octokit/types":{"version":"16.0.0","integrity":"sha512-sKq+9r1Mm4efXW1FCk7hFSeJo4QKreL/tTbR0rz/qx/r1Oa2VV83LTA/H/MuCOX7uCIJmQVRKBcbmWoySjAnSg==","dependencies":{"@octokit/openapi-types":"^27.0.0"}},"node_modules/@octokit/request":{"version":"10.0.16","integrity":"sha512-A0zWGjHzISIb+9ccG8s0dq7LKO5zVpJLRICjgUb+sJxEWqn8RUHB1rD3AE51+PECvXHIxqZ1VVvs4fHTSD9nUQ==","dependencies":{"@octokit/endpoint":"^11.0.5","@octokit/request-error":"^7.1.2","@octokit/types":"^18.0.0","content-type":"^3.0.0","json-with-bigint":"^3.5.12","universal-user-agent":"^7.0.2"}},"node_modules/@octokit/request-error":{"version":"7.1.2","integrity":"sha512-XZRuT3xZ84D3gYErI1DZvhJ33dCWVV6uzBtWkaBB4TvA/L6eOeTZodxLFVB44bBEEo3vEx7y00UfX1tBLrtLRg==","dependencies":{"@octokit/types":"^18.0.0"}},"node_modules/@octokit/request/node_modules/content-type":{"version":"3.1.1","integrity":"sha512-GW4qUsfFo59d0HbUibDlWv5wPz+vAAcaTWbKIuKCf0JkC7wWkSyf8f13IpXn5JkeMlB2P8iTSSIjwXljorg2vA=="},"node_modules/@octokit/rest":{"version":"22.0.1","integrity":"sha512-Jzbhzl3CEexhnivb1iQ0KJ7s5vvjMWcmRtq5aUsKmKDrRW6z3r84ngmiFKFvpZjpiU/9/S6ITPFRpn5s/3uQJw==","dependencies":{"@octokit/core":"^7.0.6","@octokit/plugin-paginate-rest":"^14.0.0","@octokit/plugin-request-log":"^6.0.0","@octokit/plugin-rest-endpoint-methods":"^17.0.0"}},"node_modules/@octokit/types":{"version":"18.0.0","integrity":"sha512-l6bAF43PNxkJp6g+W4PjoUSSkxHomXw2nOum5CTftJz1NlV3vu93NImgOYtLf6CbBUb5j+fiuzW0PPQ5JTSvZA==","dependencies":{"@octokit/openapi-types":"^29.0.1"}},"node_modules/accepts":{"version":"2.0.0","integrity":"sha512-5cvg6CtKwfgdmVqY1WIiXKc3Q1bkRqGLi+2W/6ao+6Y7gu/RCwRuAhGEzh5B4KlszSuTLgZYuqFqo5bImjNKng==","dependencies":{"mime-types":"^3.0.0","negotiator":"^1.0.0"}},"node_modules/ajv":{"version":"8.20.0","integrity":"sha512-Thbli+OlOj+iMPYFBVBfJ3OmCAnaSyNn4M1vz9T6Gka5Jt9ba/HIR56joy65tY6kx/FCF5VXNB819Y7/GUrBGA==","dependencies":{"fast-deep-equal":"^3.1.3","fast-uri":"^3.0.1","json-schema-traverse":"^1.0.0","require-from-string":"^2.0.2"}},"node_modules/ajv-formats":{"version":"3.0.1","integrity":"sha512-8iUql50EUR+uUcdRQ3HDqa6EVyo3docL8g5WJ3FNcWmu62IbkGUue/pEyLBW8VGKKucTPgqeks4fIU1DA4yowQ==","dependencies":{"ajv":"^8.0.0"},"peerDependencies":{"ajv":"^8.0.0"},"peerDependenciesMeta":{"ajv":{"optional":true}}},"node_modules/async-function":{"version":"1.0.0","integrity":"sha512-hsU18Ae8CDTR6Kgu9DYf0EbCr/a5iGL0rytQDobUcdpYOKokk8LEjVphnXkDkgpi0wYVsqrXuP0bZxJaTqdgoA=="},"node_modules/async-generator-function":{"version":"1.0.0","integrity":"sha512-+NAXNqgCrB95ya4Sr66i1CL2hqLVckAk7xwRYWdcm39/ELQ6YNn1aw5r0bdQtqNZgQpEWzc5yc/igXc7aL5SLA=="},"node_modules/before-after-hook":{"version":"4.0.0","integrity":"sha512-q6tR3RPqIB1pMiTRMFcZwuG5T8vwp+vUvEG0vuI6B+Rikh5BfPp2fQ82c925FOs+b0lcFQ8CFrL+KbilfZFhOQ=="},"node_modules/body-parser":{"version":"2.4.0","integrity":"sha512-Ifk1KcLrxaGt1occQagQNFNNOqRt1LFuehEnHHzB8Z6cRgIxRU1TBaiIsUiCdA+gy5PL7Y1IX31DNKkRmxtXjQ==","dependencies":{"bytes":"^3.1.2","content-type":"^2.1.0","debug":"^4.4.3","http-errors":"^2.0.1","iconv-lite":"^0.7.3","on-finished":"^2.4.1","qs":"^6.16.1","raw-body":"^3.0.2","type-is":"^2.1.0"}},"node_modules/body-parser/node_modules/content-type":{"version":"2.1.0","integrity":"sha512-mj7UPXE0jaqaOsukNZRUEfEi2AcL7C/vwmwcHV0O97eO1E1pxBZuyjlZrx5seTaNBg1U6+o35wpa35Qfcc+7ag=="},"node_modules/bytes":{"version":"3.1.2","integrity":"sha512-/Nf7TyzTx6S3yRJObOAV7956r8cr2+Oj8AC5dt8wSP3BQAoeX58NoHyCU8P8zGkNXStjTSi6fzO6F0pBdcYbEg=="},"node_modules/call-bind-apply-helpers":{"version":"1.0.2","integrity":"sha512-Sp1ablJ0ivDkSzjcaJdxEunN5/XvksFJ2sMBFfq6x0ryhQV/2b/KwFe21cMpmHtPOSij8K99/wSfoEuTObmuMQ==","dependencies":{"es-errors":"^1.3.0","function-bind":"^1.1.2"}},"node_modules/call-bound":{"version":"1.0.4","integrity":"sha512-+ys997U96po4Kx/ABpBCqhA9EuxJaQWDQg7295H4hBphv3IZg0boBKuwYpt4YXp6MZ5AmZQnU/tyMTlRpaSejg==","dependencies":{"call-bind-apply-helpers":"^1.0.2","get-intrinsic":"^1.3.0"}},"node_modules/commander":{"version":"14.0.3","integrity":"sha512-H+y0Jo/T1RZ9qPP4Eh1pkcQcLRglraJaSLoyOtHxu6AapkjWVCy2Sit1QQ4x3Dng8qDlSsZEet7g5Pq06MvTgw=="},"node_modules/content-disposition":{"version":"2.0.1","integrity":"sha512-e+H0ZXHSWYrENhQzw1LPuP4oF5MzVKmDU6d3hxlvaPEYLLg62MxtQNPRx4SYSuYJSBUgnQIG4HIN2tEtNv7Dog=="},"node_modules/content-type":{"version":"1.0.5","integrity":"sha512-nTjqfcBFEipKdXCv4YDQWCfmcLZKm81ldF0pAopTvyrFGVbcR6P/VAAd5G7N+0tTr8QqiU0tFadD6FK4NtJwOA=="},"node_modules/cookie":{"version":"0.7.2","integrity":"sha512-yki5XnKuf750l50uGTllt6kKILY4nQ1eNIQatoXEByZ5dWgnKqbnqmTrBE5B4N7lrMJKQ2ytWMiTO2o0v6Ew/w=="},"node_modules/cookie-signature":{"version":"1.2.2","integrity":"sha512-D76uU73ulSXrD1UXF4KE2TMxVVwhsnCgfAyTg9k8P6KGZjlXKrOLe4dJQKI3Bxi5wjesZoFXJWElNWBjPZMbhg=="},"node_modules/cors":{"version":"2.8.6","integrity":"sha512-tJtZBBHA6vjIAaF6EnIaq6laBBP9aq/Y3ouVJjEfoHbRBcHBAHYcMh/w8LDrk2PvIMMq8gmopa5D4V8RmbrxGw==","dependencies":{"object-assign":"^4","vary":"^1"}},"node_modules/cross-spawn":{"version":"7.0.6","integrity":"sha512-uV2QOWP2nWzsy2aMp8aRibhi9dlzF5Hgh5SHaB9OiTGEyDTiJJyx0uy51QXdyWbtAHNua4XJzUKca3OzKUd3vA==","dependencies":{"path-key":"^3.1.0","shebang-command":"^2.0.0","which":"^2.0.1"}},"node_modules/debug":{"version":"4.4.3","integrity":"sha512-RGwwWnwQvkVfavKVt22FGLw+xYSdzARwm0ru6DhTVA3umU5hZc28V3kO4stgYryrTlLpuvgI9GiijltAjNbcqA==","dependencies":{"ms":"^2.1.3"},"peerDependenciesMeta":{"supports-color":{"optional":true}}},"node_modules/depd":{"version":"2.0.0","integrity":"sha512-g7nH6P6dyDioJogAAGprGpCtVImJhpPk/roCzdb3fIh61/s/nPsfR6onyMwkCAR/OlC3yBC0lESvUoQEAssIrw=="},"node_modules/dunder-proto":{"version":"1.0.1","integrity":"sha512-KIN/nDJBQRcXw0MLVhZE9iQHmG68qAVIBg9CqmUYjmQIhgij9U5MFvrqkUL5FbtyyzZuOeOt0zdeRe4UY7ct+A==","dependencies":{"call-bind-apply-helpers":"^1.0.1","es-errors":"^1.3.0","gopd":"^1.2.0"}},"node_modules/ee-first":{"version":"1.1.1","integrity":"sha512-WMwm9LhRUo+WUaRN+vRuETqG89IgZphVSNkdFgeb6sS/E4OrDIN7t48CAewSHXc6C8lefD8KKfr5vY61brQlow=="},"node_modules/encodeurl":{"version":"2.0.3","integrity":"sha512-mIteYONiEfc4xWf2F1WXovh1c8npzS00vNeiUPdwFF+QlVJni+gNvpQltLMQhob8rew/bWWc/bGTuUr0EUGt0w=="},"node_modules/es-define-property":{"version":"1.0.1","integrity":"sha512-e3nRfgfUZ4rNGL232gUgX06QNyyez04KdjFrF+LTRoOXmrOgFKDg4BCdsjW8EnT69eqdYGmRpJwiPVYNrCaW3g=="},"node_modules/es-errors":{"version":"1.3.0","integrity":"sha512-Zf5H2Kxt2xjTvbJvP2ZWLEICxA6j+hAmMzIlypy4xcBg1vKVnx89Wy0GbS+kf5cwCVFFzdCFh2XSCFNULS6csw=="},"node_modules/es-object-atoms":{"version":"1.1.2","integrity":"sha512-HWcBoN6NileqtSydK2FqHbS/LoDd2pqrnQHLyJzBj4kOp/ky2MWMN694xOfkK8/SnUsW2DH7EfyVlydKCsm1Zw==","dependencies":{"es-errors":"^1.3.0"}},"node_modules/escape-html":{"version":"1.0.3","integrity":"sha512-NiSupZ4OeuGwr68lGIeym/ksIZMJodUGOSCZ/FSnTxcrekbvqrgdUxlJOMpijaKZVjAJrWrGs/6Jy8OMuyj9ow=="},"node_modules/etag":{"version":"1.8.1","integrity":"sha512-aIL5Fx7mawVa300al2BnEE4iNvo1qETxLrPI/o05L7z6go7fCw1J6EQmbK4FmJ2AS7kgVF/KEZWufBfdClMcPg=="},"node_modules/eventsource":{"version":"3.0.7","integrity":"sha512-CRT1WTyuQoD771GW56XEZFQ/ZoSfWid1alKGDYMmkt2yl8UXrVR4pspqWNEcqKvVIzg6PAltWjxcSSPrboA4iA==","dependencies":{"eventsource-parser":"^3.0.1"}},"node_modules/eventsource-parser":{"version":"3.1.1","integrity":"sha512-EKN1vKAMcZ8MlYMpaNuxN6R9yakzH6uajHcHVTqWJzvu5pWw9DyhbP35HH8MVBQ+dZjAfDxk+A8NiR9KWaXiyQ=="},"node_modules/express":{"version":"5.3.0","integrity":"sha512-qCqy1xSoaugxOD4IVHb1ZWdkvCF2W3aE2okKouWj8VwJ+ztskSiXoBnCSJqfKT+cVPJhuJqe9YLbY425+Zh00g==","dependencies":{"accepts":"^2.0.0","body-parser":"^2.3.0","content-disposition":"^2.0.1","content-type":"^2.0.0","cookie":"^0.7.1","cookie-signature":"^1.2.1","debug":"^4.4.0","depd":"^2.0.0","encodeurl":"^2.0.0","escape-html":"^1.0.3","etag":"^1.8.1","finalhandler":"^2.1.0","fresh":"^2.0.0","http-errors":"^2.0.0","merge-descriptors":"^2.0.0","mime-types":"^3.0.0","on-finished":"^2.4.1","once":"^1.4.0","parseurl":"^1.3.3","proxy-addr":"^2.0.8","qs":"^6.16.0","range-parser":"^1.2.1","router":"^2.2.0","send":"^1.1.0","serve-static":"^2.2.0","statuses":"^2.0.1","type-is":"^2.1.0","vary":"^1.1.2"}},"node_modules/express-rate-limit":{"version":"8.7.5","integrity":"sha512-wi+v38cx2EqD0JnhE/e74o5tFqKWUOAPFJIgyEiqJ8v2MNpoOAA3kI2hXYOI+YM+HE5yqbdAlVxm2GqOIeYOgA==","dependencies":{"debug":"^4.4.3","ip-address":"^10.2.0"},"peerDependencies":{"express":">= 4.11"}},"node_modules/express/node_modules/content-type":{"version":"2.1.0","integrity":"sha512-mj7UPXE0jaqaOsukNZRUEfEi2AcL7C/vwmwcHV0O97eO1E1pxBZuyjlZrx5seTaNBg1U6+o35wpa35Qfcc+7ag=="},"node_modules/fast-deep-equal":{"version":"3.1.3","integrity":"sha512-f3qQ9oQy9j2AhBe/H9VC91wLmKBCCU/gDOnKNAYG5hswO7BLKj09Hc5HYNz9cGI++xlpDCIgDaitVs03ATR84Q=="},"node_modules/fast-uri":{"version":"3.1.9","integrity":"sha512-hS/0Wt3Ya043oKXs0sIxrMpKQITXhMLIrVAKKXi4gozGC9v7YRWVnXIZzjNPTO02M9BdxLCWqK1yRXgNziVyJQ=="},"node_modules/finalhandler":{"version":"2.1.1","integrity":"sha512-S8KoZgRZN+a5rNwqTxlZZePjT/4cnm0ROV70LedRHZ0p8u9fRID0hJUZQpkKLzro8LfmC8sx23bY6tVNxv8pQA==","dependencies":{"debug":"^4.4.0","encodeurl":"^2.0.0","escape-html":"^1.0.3","on-finished":"^2.4.1","parseurl":"^1.3.3","statuses":"^2.0.1"}},"node_modules/forwarded":{"version":"0.2.0","integrity":"sha512-buRG0fpBtRHSTCOASe6hD258tEubFoRLb4ZNA6NxMVHNw2gOcwHo9wyablzMzOA5z9xA9L1KNjk/Nt6MT9aYow=="},"node_modules/fresh":{"version":"2.0.0","integrity":"sha512-Rx/WycZ60HOaqLKAi6cHRKKI7zxWbJ31MhntmtwMoaTeF7XFH9hhBp8vITaMidfljRQ6eYWCKkaTK+ykVJHP2A=="},"node_modules/function-bind":{"version":"1.1.2","integrity":"sha512-7XHNxH7qX9xG5mIwxkhumTox/MIRNcOgDrxWsMt2pAr23WHp6MrRlN7FBSFpCpr+oVO0F744iUgR82nJMfG2SA=="},"node_modules/generator-function":{"version":"2.0.1","integrity":"sha512-SFdFmIJi+ybC0vjlHN0ZGVGHc3lgE0DxPAT0djjVg+kjOnSqclqmj0KQ7ykTOLP6YxoqOvuAODGdcHJn+43q3g=="},"node_modules/get-intrinsic":{"version":"1.3.1","integrity":"sha512-fk1ZVEeOX9hVZ6QzoBNEC55+Ucqg4sTVwrVuigZhuRPESVFpMyXnd3sbXvPOwp7Y9riVyANiqhEuRF0G1aVSeQ==","dependencies":{"async-function":"^1.0.0","async-generator-function":"^1.0.0","call-bind-apply-helpers":"^1.0.2","es-define-property":"^1.0.1","es-errors":"^1.3.0","es-object-atoms":"^1.1.1","function-bind":"^1.1.2","generator-function":"^2.0.0","get-proto":"^1.0.1","gopd":"^1.2.0","has-symbols":"^1.1.0","hasown":"^2.0.2","math-intrinsics":"^1.1.0"}},"node_modules/get-proto":{"version":"1.0.1","integrity":"sha512-sTSfBjoXBp89JvIKIefqw7U2CCebsc74kiY6awiGogKtoSGbgjYE/G/+l9sF3MWFPNc9IcoOC4ODfKHfxFmp0g==","dependencies":{"dunder-proto":"^1.0.1","es-object-atoms":"^1.0.0"}},"node_modules/gopd":{"version":"1.2.0","integrity":"sha512-ZUKRh6/kUFoAiTAtTYPZJ3hw9wNxx+BIBOijnlG9PnrJsCcSjs1wyyD6vJpaYtgnzDrKYRSqf3OO6Rfa93xsRg=="},"node_modules/has-symbols":{"version":"1.1.0","integrity":"sha512-1cDNdwJ2Jaohmb3sg4OmKaMBwuC48sYni5HUw2DvsC8LjGTLK9h+eb1X6RyuOHe4hT0ULCW68iomhjUoKUqlPQ=="},"node_modules/hasown":{"version":"2.0.4","integrity":"sha512-T2UbfbBEF32wiepXIsMlTW9+dDYC6wMh/t/vYA4tuOMKqWz/n3vr1NFSxQiyP+zk2mXsoMA/i/7qV6LKut1t1A==","dependencies":{"function-bind":"^1.1.2"}},"node_modules/hono":{"version":"4.13.19","integrity":"sha512-KmXvQAXwcAHV+muzbIwoJ23niEB5nMoDVr9WcRkU8mvjUECm/1+7v4Jgp7P7a+H6MLFrh+vXrGonGrGS+RQfkA=="},"node_modules/http-errors":{"version":"2.0.1","integrity":"sha512-4FbRdAX+bSdmo4AUFuS0WNiPz8NgFt+r8ThgNWmlrjQjt1Q7ZR9+zTlce2859x4KSXrwIsaeTqDoKQmtP8pLmQ==","dependencies":{"depd":"~2.0.0","inherits":"~2.0.4","setprototypeof":"~1.2.0","statuses":"~2.0.2","toidentifier":"~1.0.1"}},"node_modules/iconv-lite":{"version":"0.7.3","integrity":"sha512-IKXpvIzjnC9XTAUbVBcMfGS0EPaIXtW6v+zr+RRp+hqULEpo0owZax6wyRwPOJbWbzjYspQwusTsfVr0ifh4uQ==","dependencies":{"safer-buffer":">= 2.1.2 < 3.0.0"}},"node_modules/inherits":{"version":"2.0.4","integrity":"sha512-k/vGaX4/Yla3WzyMCvTQOXYeIHvqOKtnqBduzTHpzpQZzAskKMhZ2K+EnBiSM9zGSoIFeMpXKxa4dYeZIQqewQ=="},"node_modules/ip-address":{"version":"10.7.6","integrity":"sha512-00LYkM6byILa9eQIx6qoaXCM40xTLd56AZ4vyaPW3YTyb49VZYPo5xsiAq4tuQ54GH4R7gVdYScJ1B7B77PuTg=="},"node_modules/ipaddr.js":{"version":"1.9.1","integrity":"sha512-0KI/607xoxSToH7GjN1FfSbLoU0+btTicjsQSWQlh/hZykN8KpmMf7uYwPW3R+akZ6R/w18ZlXSHBYXiYUPO3g=="},"node_modules/is-promise":{"version":"4.0.0","integrity":"sha512-hvpoI6korhJMnej285dSg6nu1+e6uxs7zG3BYAm5byqDsgJNWwxzM6z6iZiAgQR4TJ30JmBTOwqZUw3WlyH3AQ=="},"node_modules/isexe":{"version":"2.0.0","integrity":"sha512-RHxMLp9lnKHGHRng9QFhRCMbYAcVpn69smSGcq3f36xjgVVWThj4qqLbTLlq7Ssj8B+fIQ1EuCEGI2lKsyQeIw=="},"node_modules/jose":{"version":"6.2.18","integrity":"sha512-doV4thUwgkrycJH4yLeqwTGIIZphHl+pk7CPReuMIhYhncmgzdko85MaCG4YQFTxqMFr1/oEH32tZuKKovcDEg=="},"node_modules/json-schema-traverse":{"version":"1.0.0","integrity":"sha512-NM8/P9n3XjXhIZn1lLhkFaACTOURQXjWhV4BA/RnOv8xvgqtqpAX9IO4mRQxSx1Rlo4tqzeqb0sOlruaOy3dug=="},"node_modules/json-schema-typed":{"version":"8.0.2","integrity":"sha512-fQhoXdcvc3V28x7C7BMs4P5+kNlgUURe2jmUT1T//oBRMDrqy1QPelJimwZGo7Hg9VPV3EQV5Bnq4hbFy2vetA=="},"node_modules/json-with-bigint":{"version":"3.5.12","integrity":"sha512-uwbF/wSSuOgC7qqlq27Xp5B6a2MHVug3t0idZdTqu0JnlFvgJuH7ju+KAk/J06C7GfhoYy2gnb9wz2INqcne7w=="},"node_modules/math-intrinsics":{"version":"1.1.0","integrity":"sha512-/IXtbwEk5HTPyEwyKX6hGkYXxM9nbj64B+ilVJnC/R6B0pH5G4V3b0pVbL7DBj4tkhBAppbQUlf6F6Xl9LHu1g=="},"node_modules/media-typer":{"version":"1.1.1","integrity":"sha512-yz3xRaG20c6/BOzvYoDaGtPmGscs7YivItZEEqe6GbwNfHuxu9YNmvnEkMzKldAGY4/80pRcQRZSEnhquk9XuQ=="},"node_modules/merge-descriptors":{"version":"2.0.0","integrity":"sha512-Snk314V5ayFLhp3fkUREub6WtjBfPdCPY1Ln8/8munuLuiYhsABgBVWsozAG+MWMbVEvcdcpbi9R7ww22l9Q3g=="},"node_modules/mime-db":{"version":"1.54.0","integrity":"sha512-aU5EJuIN2WDemCcAp2vFBfp/m4EAhWJnUNSSw0ixs7/kXbd6Pg64EmwJkNdFhB8aWt1sH2CTXrLxo/iAGV3oPQ=="},"node_modules/mime-types":{"version":"3.0.2","integrity":"sha512-Lbgzdk0h4juoQ9fCKXW4by0UJqj+nOOrI9MJ1sSj4nI8aI2eo1qmvQEie4VD1glsS250n15LsWsYtCugiStS5A==","dependencies":{"mime-db":"^1.54.0"}},"node_modules/ms":{"version":"2.1.3","integrity":"sha512-6FlzubTLZG3J2a/NVCAleEhjzq5oxgHyaCU9yYXvcLsvoVaHJq/s5xXI6/XXP6tz7R9xAOtHnSO/tXtF3WRTlA=="},"node_modules/negotiator":{"version":"1.1.0","integrity":"sha512-NMPBRMJgiQHjbd8phG3Vebdx4kZ1H121rbl5IkMqeOsahptB9BKo/d7oJ3zTXqTgagn2bWlNSXkh0QUGM31RYg==","dependencies":{"content-type":"^2.1.0"}},"node_modules/negotiator/node_modules/content-type":{"version":"2.1.0","integrity":"sha512-mj7UPXE0jaqaOsukNZRUEfEi2AcL7C/vwmwcHV0O97eO1E1pxBZuyjlZrx5seTaNBg1U6+o35wpa35Qfcc+7ag=="},"node_modules/object-assign":{"version":"4.1.1","integrity":"sha512-rJgTQnkUnH1sFw8yT6VSU3zD3sWmu6sZhIseY8VX+GRu3P6F7Fu+JNDoXfklElbLJSnc3FUQHVe4cU5hj+BcUg=="},"node_modules/object-inspect":{"version":"1.14.0","integrity":"sha512-IVgHNlp/jwQX271+Xzoq9LZNTWXxZK+cEOrGBOBxXNbn7fapnZ+Ts6TVMgNOuAezwG2wdtnMX97tTPK6VEnuOQ=="},"node_modules/on-finished":{"version":"2.4.2","integrity":"sha512-ATWUv387i+nLD49EiDoOft5scf32Vsdz3ktrQJG9bi7jRFmaXTssvyvj1EmeKVVgvesbqUtvQQvaS2TpTukAZQ==","dependencies":{"ee-first":"1.1.1"}},"node_modules/once":{"version":"1.4.0","integrity":"sha512-lNaJgI+2Q5URQBkccEKHTQOPaXdUxnZZElQTZY0MFUAuaEqe1E+Nyvgdz/aIyNi6Z9MzO5dv1H8n58/GELp3+w==","dependencies":{"wrappy":"1"}},"node_modules/parseurl":{"version":"1.3.3","integrity":"sha512-CiyeOxFT/JZyN5m0z9PfXw4SCBJ6Sygz1Dpl0wqjlhDEGGBP1GnsUVEL0p63hoG1fcj3fHynXi9NYO4nWOL+qQ=="},"node_modules/path-key":{"version":"3.1.1","integrity":"sha512-ojmeN0qd+y0jszEtoY48r0Peq5dwMEkIlCOu6Q5f41lfkswXuKtYrhgoTpLnyIcHm24Uhqx+5Tqm2InSwLhE6Q=="},"node_modules/path-to-regexp":{"version":"8.4.2","integrity":"sha512-qRcuIdP69NPm4qbACK+aDogI5CBDMi1jKe0ry5rSQJz8JVLsC7jV8XpiJjGRLLol3N+R5ihGYcrPLTno6pAdBA=="},"node_modules/pkce-challenge":{"version":"5.0.1","integrity":"sha512-wQ0b/W4Fr01qtpHlqSqspcj3EhBvimsdh0KlHhH8HRZnMsEa0ea2fTULOXOS9ccQr3om+GcGRk4e+isrZWV8qQ=="},"node_modules/proxy-addr":{"version":"2.0.8","integrity":"sha512-5nnx0yGyVUcY6t9RnWcARWtwT9F1D8O9rt08htPvnd49W1IgZtmLkhu9WfMzQj1cFxjHIO6connUNVW5k7AVyQ==","dependencies":{"forwarded":"0.2.0","ipaddr.js":"1.9.1"}},"node_modules/qs":{"version":"6.17.1","integrity":"sha512-jd3COkaKVgGUW+ZHyEHCG9bH7RoaaiWuMgzsIBjUMVjLAaWGWpoUAVwljVvBHxRu/2qEHnadLGZrkutYUBPQJA==","dependencies":{"es-define-property":"^1.0.1","side-channel":"^1.1.1"}},"node_modules/range-parser":{"version":"1.3.0","integrity":"sha512-hek2mFQpPuI4E1BBKrSto+BU3e3x4xuarsbiwr3+lf7p44juvFMV0XFWQAP3xUyqXA4RrXLIoaSUGbSt056ZMw=="},"node_modules/raw-body":{"version":"3.0.2","integrity":"sha512-K5zQjDllxWkf7Z5xJdV0/B0WTNqx6vxG70zJE4N0kBs4LovmEYWJzQGxC9bS9RAKu3bgM40lrd5zoLJ12MQ5BA==","dependencies":{"bytes":"~3.1.2","http-errors":"~2.0.1","iconv-lite":"~0.7.0","unpipe":"~1.0.0"}},"node_modules/require-from-string":{"version":"2.0.2","integrity":"sha512-Xf0nWe6RseziFMu+Ap9biiUbmplq6S9/p+7w7YXP/JBHhrUDDUhwa+vANyubuqfZWTveU//DYVGsDG7RKL/vEw=="},"node_modules/router":{"version":"2.3.0","integrity":"sha512-bpowRfGjEPe8t9R6fJIzhwmyCGAXwKvxBUsgJm+bJukwdcWmUXbMo7p22w7aYmQBPQTUMNqMV39YX0kMou3z8w==","dependencies":{"debug":"^4.4.0","depd":"^2.0.0","is-promise":"^4.0.0","parseurl":"^1.3.3","path-to-regexp":"^8.0.0"}},"node_modules/safer-buffer":{"version":"2.1.2","integrity":"sha512-YZo3K82SD7Riyi0E1EQPojLz7kpepnSQI9IyPbHHg1XXXevb5dJI7tpyN2ADxGcQbHG7vcyRHk0cbwqcQriUtg=="},"node_modules/send":{"version":"1.2.1","integrity":"sha512-1gnZf7DFcoIcajTjTwjwuDjzuz4PPcY2StKPlsGAQ1+YH20IRVrBaXSWmdjowTJ6u8Rc01PoYOGHXfP1mYcZNQ==","dependencies":{"debug":"^4.4.3","encodeurl":"^2.0.0","escape-html":"^1.0.3","etag":"^1.8.1","fresh":"^2.0.0","http-errors":"^2.0.1","mime-types":"^3.0.2","ms":"^2.1.3","on-finished":"^2.4.1","range-parser":"^1.2.1","statuses":"^2.0.2"}},"node_modules/serve-static":{"version":"2.2.1","integrity":"sha512-xRXBn0pPqQTVQiC8wyQrKs2MOlX24zQ0POGaj0kultvoOCstBQM5yvOhAVSUwOMjQtTvsPWoNCHfPGwaaQJhTw==","dependencies":{"encodeurl":"^2.0.0","escape-html":"^1.0.3","parseurl":"^1.3.3","send":"^1.2.0"}},"node_modules/setprototypeof":{"version":"1.2.0","integrity":"sha512-E5LDX7Wrp85Kil5bhZv46j8jOeboKq5JMmYM3gVGdGH8xFpPWXUMsNrlODCrkoxMEeNi/XZIwuRvY4XNwYMJpw=="},"node_modules/shebang-command":{"version":"2.0.0","integrity":"sha512-kHxr2zZpYtdmrN1qDjrrX/Z1rR1kG8Dx+gkpK1G4eXmvXswmcE1hTWBWYUzlraYw1/yZp6YuDY77YtvbN0dmDA==","dependencies":{"shebang-regex":"^3.0.0"}},"node_modules/shebang-regex":{"version":"3.0.0","integrity":"sha512-7++dFhtcx3353uBaq8DDR4NuxBetBzC7ZQOhmTQInHEd6bSrXdiEyzCvG07Z44UYdLShWUyXt5M/yhz8ekcb1A=="},"node_modules/side-channel":{"version":"1.1.1","integrity":"sha512-6x6dK6zJdpTzF4sQeNYxwtvBzf6Eg4GtlesS94HOvTudUeyK2WXAaIfmDgsyslYrRBeFIlsi54AYsFGUuhmvrQ==","dependencies":{"es-errors":"^1.3.0","object-inspect":"^1.13.4","side-channel-list":"^1.0.1","side-channel-map":"^1.0.1","side-channel-weakmap":"^1.0.2"}},"node_modules/side-channel-list":{"version":"1.0.1","integrity":"sha512-mjn/0bi/oUURjc5Xl7IaWi/OJJJumuoJFQJfDDyO46+hBWsfaVM65TBHq2eoZBhzl9EchxOijpkbRC8SVBQU0w==","dependencies":{"es-errors":"^1.3.0","object-inspect":"^1.13.4"}},"node_modules/side-channel-map":{"version":"1.0.1","integrity":"sha512-VCjCNfgMsby3tTdo02nbjtM/ewra6jPHmpThenkTYh8pG9ucZ/1P8So4u4FGBek/BjpOVsDCMoLA/iuBKIFXRA==","dependencies":{"call-bound":"^1.0.2","es-errors":"^1.3.0","get-intrinsic":"^1.2.5","object-inspect":"^1.13.3"}},"node_modules/side-channel-weakmap":{"version":"1.0.2","integrity":"sha512-WPS/HvHQTYnHisLo9McqBHOJk2FkHO/tlpvldyrnem4aeQp4hai3gythswg6p01oSoTl58rcpiFAjF2br2Ak2A==","dependencies":{"call-bound":"^1.0.2","es-errors":"^1.3.0","get-intrinsic":"^1.2.5","object-inspect":"^1.13.3","side-channel-map":"^1.0.1"}},"node_modules/statuses":{"version":"2.0.2","integrity":"sha512-DvEy55V3DB7uknRo+4iOGT5fP1slR8wQohVdknigZPMpMstaKJQWhwiYBACJE3Ul2pTnATihhBYnRhZQHGBiRw=="},"node_modules/toidentifier":{"version":"1.0.1","integrity":"sha512-o5sSPKEkg/DIQNmH43V0/uerLrpzVedkUh8tGNvaeXpfpuwjKenlSox/2O/BTlZUtEe+JG7s5YhEz608PlAHRA=="},"node_modules/type-is":{"version":"2.1.0","integrity":"sha512-faYHw0anBbc/kWF3zFTEnxSFOAGUX9GFbOBthvDdLsIlEoWOFOtS0zgCiQYwIskL9iGXZL3kAXD8OoZ4GmMATA==","dependencies":{"content-type":"^2.0.0","media-typer":"^1.1.0","mime-types":"^3.0.0"}},"node_modules/type-is/node_modules/content-type":{"version":"2.1.0","integrity":"sha512-mj7UPXE0jaqaOsukNZRUEfEi2AcL7C/vwmwcHV0O97eO1E1pxBZuyjlZrx5seTaNBg1U6+o35wpa35Qfcc+7ag=="},"node_modules/undici":{"version":"7.30.2","integrity":"sha512-mLyPQnHwUxaM/rideoK/+KL8DaAJLRl4aBCfmX444aCSLnIaomqPLtNRe2jdCYcsk5wZzXrDIQC8ZeYNRAYyIA=="},"node_modules/universal-user-agent":{"version":"7.0.3","integrity":"sha512-TmnEAEAsBJVZM/AADELsK76llnwcf9vMKuPz8JflO1frO8Lchitr0fNaN9d+Ap0BjKtqWqd/J17qeDnXh8CL2A=="},"node_modules/unpipe":{"version":"1.0.0","integrity":"sha512-pjy2bYhSsufwWlKwPc+l3cN7+wuJlK6uz0YdJEOlQDbl6jo/YlPi4mb8agUkVC8BF7V8NuzeyPNqRksA3hztKQ=="},"node_modules/vary":{"version":"1.1.2","integrity":"sha512-BNGbWLfd0eUPabhkXUVm0j8uuvREyTh5ovRa/dyow/BqAbZJyC+5fU+IzQOzmAKzYqYRAISoRhdQr3eIZ/PXqg=="},"node_modules/which":{"version":"2.0.2","integrity":"sha512-BLI3Tl1TW3Pvl70l3yq3Y64i+awpwXqsGBYWkkqMtnbXgrMD+yj7rhW0kuEDxzJaYXGjEW5ogapKNMEKNMjibA==","dependencies":{"isexe":"^2.0.0"}},"node_modules/wrappy":{"version":"1.0.2","integrity":"sha512-l4Sp/DRseor9wL6EvV2+TuQn63dMkPjZ/sp9XkghTEbV9KlPS1xUsZ3u7/IQO4wxtcFB4bgpQPRcR3QCvezPcQ=="},"node_modules/yaml":{"version":"2.9.1","integrity":"sha512-3NxN8+78OdzbT7C/WjGsyfPAtJaN3FNDsWxv7Y7mcDsT/oOmgW8BpyQQFFBnvZE3j9Y2Sdz1ULFLezL7Eb2yFw=="},"node_modules/zod":{"version":"4.6.7","integrity":"sha512-g8W2D2kU6a8untc053fX1uVBKzM7yqAxW/3zwk83+6RyF2+SKOuV+c0wBDhUwzV1PaGapmZH+rmcUzPf+3CGwg=="},"node_modules/zod-to-json-schema":{"version":"3.25.2","integrity":"sha512-O/PgfnpT1xKSDeQYSCfRI5Gy3hPf91mKVDuYLUHZJMiDFptvP41MSnWofm8dnCm0256ZNfZIM7DSzuSMAFnjHA==","peerDependencies":{"zod":"^3.25.28 || ^4"}}}}');
var port_lock = __webpack_require__(13636);
var external_node_crypto_ = __webpack_require__(77598);
var external_node_http_ = __webpack_require__(37067);
var plain_json = __webpack_require__(75140);
var loopback = __webpack_require__(20488);
var limits = __webpack_require__(28445);
var mcp_lines = __webpack_require__(19310);
;// CONCATENATED MODULE: ./.build/mcp/bridge.js
async function openBridge(host, launch, timeoutMs) {
		const sessions = new Map();
		const begin = (id) => {
				const { command, cwd, env } = launch;
				const session = follow(host.start({ command, cwd, env, timeoutMs }));
				sessions.set(id, session);
				return session;
		};
		const answer = async (request, response) => {
				const named = request.headers['mcp-session-id'];
				const id = typeof named === 'string' ? named : '';
				if (request.method === 'DELETE' && sessions.has(id)) {
						await sessions.get(id)?.running.end(500);
						sessions.delete(id);
						response.writeHead(200).end();
						return;
				}
				const message = request.method === 'POST' ? await read(request) : undefined;
				if (message === undefined) {
						response.writeHead(request.method === 'POST' ? 400 : 405).end();
						return;
				}
				const fresh = message['method'] === 'initialize' ? (0,external_node_crypto_.randomUUID)() : undefined;
				if (fresh !== undefined)
						response.setHeader('Mcp-Session-Id', fresh);
				const session = fresh === undefined ? (sessions.get(id) ?? (id === '' ? begin('') : undefined)) : begin(fresh);
				if (session === undefined) {
						response.writeHead(404).end();
						return;
				}
				if (message['method'] === undefined || message['id'] === undefined)
						response.writeHead(202).end();
				else {
						response.writeHead(200, { 'Content-Type': 'text/event-stream' }).flushHeaders();
						session.waiting.set(JSON.stringify(message['id']), response);
				}
				session.running.stdin.write(`${JSON.stringify(message)}\n`);
		};
		const server = (0,external_node_http_.createServer)((request, response) => {
				answer(request, response).catch(() => response.destroy());
		});
		const origin = await (0,loopback/* listenHere */.ox)(server);
		return {
				address: `${origin}/mcp`,
				async close() {
						await Promise.all([...sessions.values()].map(({ running }) => running.end(500)));
						server.closeAllConnections();
						await new Promise((resolve) => server.close(resolve));
				},
		};
}
function follow(running) {
		const waiting = new Map();
		const lines = (0,mcp_lines/* readLines */.S)(limits/* LONGEST_MESSAGE */.bX, (line) => {
				const message = line.kind === 'text' ? parse(line.text) : undefined;
				if (message === undefined)
						return;
				const key = message['method'] === undefined ? JSON.stringify(message['id']) : undefined;
				const own = key === undefined ? undefined : waiting.get(key);
				const to = own ?? [...waiting.values()].at(-1);
				to?.write(`event: message\ndata: ${JSON.stringify(message)}\n\n`);
				if (own === undefined)
						return;
				own.end();
				waiting.delete(key);
		});
		running.stdout.on('data', (chunk) => lines.add(chunk));
		running.stdin.on('error', () => { });
		void running.ended.then(() => {
				for (const one of waiting.values())
						one.destroy();
		});
		return { running, waiting };
}
async function read(request) {
		const chunks = [];
		for await (const chunk of request)
				chunks.push(chunk);
		return parse(Buffer.concat(chunks).toString());
}
function parse(text) {
		const value = (0,plain_json/* plainJson */.R)(text);
		return (0,object/* isObject */.Gv)(value) ? value : undefined;
}
var http = __webpack_require__(55657);
var memo = __webpack_require__(13068);
var user_settings = __webpack_require__(94773);
;// CONCATENATED MODULE: ./.build/tools/conformance.js
const FETCH_MS = 180_000;
const QUIET = ['--no-audit', '--no-fund', '--loglevel=error', '--fetch-retries=1', '--fetch-retry-mintimeout=1000'];
const HINT = 'Check the connection to the npm registry, or remove conformance from [smoke].';
const ensureConformance = (0,memo/* memo */.p)((host) => [host], install);
async function install(host) {
		if (Number(process.versions.node.split('.')[0]) < conformance_namespaceObject.rH) {
				const message = `${conformance_namespaceObject.F7} ${conformance_namespaceObject.rE} needs Node.js ${conformance_namespaceObject.rH} or newer; this is ${process.versions.node}.`;
				throw (0,errors/* usageError */.Wp)('conformance/not-run', message, `Run it with Node.js ${conformance_namespaceObject.rH} or newer.`);
		}
		const folder = await host.tempDir('conformance');
		const dependencies = { [conformance_namespaceObject.F7]: conformance_namespaceObject.rE };
		const root = { name: 'conformance', version: '0.0.0', private: true, dependencies };
		const lock = { name: root.name, version: root.version, lockfileVersion: 3, packages: { '': root, ...conformance_namespaceObject.s2 } };
		await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'package.json'), JSON.stringify(root));
		await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'package-lock.json'), JSON.stringify(lock));
		const home = (0,external_node_path_.join)(folder, 'home');
		await (0,promises_.mkdir)(home);
		const env = {
				...(await (0,user_settings/* npmEnvironment */.PI)(host)),
				HOME: home,
				npm_config_userconfig: await (0,user_settings/* writeUserConfig */.Z_)(host, folder),
				npm_config_cache: (0,external_node_path_.join)(home, 'npm-cache'),
				npm_config_update_notifier: 'false',
		};
		const command = [host.tool('npm'), 'ci', '--ignore-scripts', ...QUIET];
		const done = host.log.busy(`fetching ${conformance_namespaceObject.F7} ${conformance_namespaceObject.rE}`);
		const ended = await host.run({ command, cwd: folder, env, timeoutMs: FETCH_MS, installs: true }).finally(done);
		if (ended.code === 0)
				return (0,external_node_path_.join)(folder, 'node_modules', ...conformance_namespaceObject.F7.split('/'), 'dist', 'index.js');
		const late = ended.timedOut ? `: npm was stopped after ${FETCH_MS / 60_000} minutes` : '';
		const message = `${conformance_namespaceObject.F7} ${conformance_namespaceObject.rE} could not be downloaded from the npm registry${late}.`;
		throw new errors/* ReleaseError */.K2('conformance/not-run', message, { hint: HINT, quote: reason(ended.stderr), exit: errors/* EXIT */.dc.usage });
}
function reason(stderr) {
		const lines = stderr.split('\n').filter((line) => /^npm error \S/.test(line));
		return lines.slice(0, 5);
}
;// CONCATENATED MODULE: ./.build/start/conformance/scenarios.js
function runsFor(revisions, bound) {
		return ['legacy', 'modern'].flatMap((era) => {
				const revision = revisions[era];
				if (revision === undefined)
						return [];
				return conformance_namespaceObject.eF
						.filter((row) => (row.era ?? era) === era && (row.over ?? bound.transport) === bound.transport)
						.filter(({ needs }) => needs === undefined || needs in bound.capabilities)
						.map(({ scenario }) => ({ scenario, revision }));
		});
}
function failed(checks, bound) {
		return checks.flatMap((check) => {
				const { errorMessage = '' } = check;
				if (!['FAILURE', 'WARNING'].includes(check.status) || errorMessage.startsWith('Not testable'))
						return [];
				const rows = conformance_namespaceObject.bF.filter((row) => row.check === check.id && applies(row, bound));
				if (rows.some(({ words }) => words === undefined))
						return [];
				const left = errorMessage.split('; ').filter((part) => !rows.some(({ words = '' }) => part.includes(words)));
				return rows.length > 0 && left.length === 0 ? [] : [{ ...check, errorMessage: left.join('; ') }];
		});
}
function applies({ over, needs }, { transport, capabilities }) {
		return (over === undefined || over === transport) && (needs === undefined || !(needs in capabilities));
}
;// CONCATENATED MODULE: ./.build/start/conformance/conformance.js
const SCENARIO_MS = 60_000;
const LEGACY = ['2025-11-25', '2025-06-18'];
const MOST_QUOTED = 10;
const LONGEST = 300;
async function conformance(host, launch, { name, settings: { smoke } }, artifact, talked) {
		const told = { project: name, artifact };
		const notRun = (why, more = {}) => ({
				findings: [
						{
								rule: 'conformance/not-run',
								level: 'note',
								message: `The conformance suite was not run: ${why}`,
								...more,
								...told,
						},
				],
				lines: [],
		});
		const { eras = { legacy: [], modern: [] }, contract, transport } = talked;
		const revisions = { legacy: LEGACY.find((one) => eras.legacy.includes(one)), modern: eras.modern.at(-1) };
		const bound = { transport, capabilities: contract?.capabilities ?? {} };
		const runs = runsFor(revisions, bound);
		if (smoke.headers !== undefined)
				return notRun('it cannot send the headers of [smoke].');
		if (runs.length === 0)
				return notRun(`the server speaks no revision that it knows (${LEGACY.join(', ')} and newer).`);
		let program;
		try {
				program = await ensureConformance(host);
		}
		catch (error) {
				if (!(error instanceof errors/* ReleaseError */.K2))
						throw error;
				return notRun(error.message, { hint: error.hint, quote: error.quote });
		}
		const all = async (address) => {
				const outcomes = [];
				for (const run of runs)
						outcomes.push(await (0,during/* during */.i)(host, `conformance: ${run.scenario}`, () => ask(host, program, address, run)));
				return outcomes;
		};
		const outcomes = transport === 'stdio'
				? await overBridge(host, launch, runs.length * SCENARIO_MS, all)
				: await (0,port_lock/* inTurn */.l)(host, smoke.port, () => overPort(host, launch, talked, smoke.timeoutMs, runs.length * SCENARIO_MS, all));
		if (outcomes === undefined)
				return notRun('the server did not listen when it was started once more.');
		const silent = outcomes.find(({ checks }) => checks === undefined);
		const checks = outcomes.flatMap((one) => one.checks ?? []);
		const counted = checks.filter(({ status }) => ['SUCCESS', 'FAILURE', 'WARNING'].includes(status));
		const wrong = outcomes.flatMap(({ run, checks: some = [] }) => failed(some, bound).map((check) => ({ ...check, run })));
		return {
				findings: [
						...findingsOf(wrong).map((one) => ({ ...one, ...told })),
						...(silent === undefined
								? []
								: notRun(`its scenario ${silent.run.scenario} gave no result.`, { quote: silent.words }).findings),
				],
				lines: [
						`conformance ${conformance_namespaceObject.rE}, ${Object.values(revisions).filter(Boolean).join(' and ')}: ${(0,plural/* plural */.L)(counted.length, 'check')}, ${wrong.length === 0 ? 'none fails' : `${wrong.length} failed`}`,
				],
		};
}
function findingsOf(wrong) {
		return [...new Set(wrong.map(({ id }) => id))].map((id) => {
				const same = wrong.filter((one) => one.id === id);
				const [first] = same;
				const quote = [...new Set(same.map(({ errorMessage = '' }) => (0,clean_text/* cleanLine */.Ow)(errorMessage).slice(0, LONGEST)))].filter((line) => line !== '');
				const source = first.specReferences?.find(({ url }) => url !== undefined)?.url;
				return {
						rule: 'conformance/failed',
						level: same.some(({ status }) => status === 'FAILURE') ? 'warning' : 'note',
						message: `The conformance check ${id} fails: “${(0,clean_text/* cleanLine */.Ow)(first.description).replace(/\.$/, '')}”.`,
						hint: `Answer as the quoted lines expect. To accept it as it is, write in ${about/* CONFIG_FILE */.g2}:\n  [rules."conformance/failed"]\n  level = "note"\n  reason = "…"`,
						...(quote.length === 0 ? {} : { quote: quote.slice(0, MOST_QUOTED) }),
						facts: {
								check: id,
								scenario: [...new Set(same.map(({ run }) => `${run.scenario} (${run.revision})`))].join(', '),
								...(source === undefined ? {} : { source }),
						},
				};
		});
}
async function ask(host, program, address, run) {
		const sandbox = await (0,host_sandbox/* openSandbox */.E)(host, `conformance-${run.scenario}`);
		const out = (0,external_node_path_.join)(sandbox.folder, 'results');
		const { scenario, revision } = run;
		const { stdout, stderr } = await host.run({
				command: [
						process.execPath,
						program,
						'server',
						'--url',
						address,
						'--scenario',
						scenario,
						'--spec-version',
						revision,
						'-o',
						out,
				],
				cwd: sandbox.cwd,
				env: sandbox.env,
				timeoutMs: SCENARIO_MS,
		});
		const words = (0,cut/* tail */.RT)(`${stdout}\n${stderr}`, 5);
		try {
				const [folder = ''] = await (0,promises_.readdir)(out);
				return {
						run,
						words,
						checks: JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(out, folder, 'checks.json'), 'utf8')),
				};
		}
		catch {
				return { run, words, checks: undefined };
		}
}
async function overBridge(host, launch, timeoutMs, work) {
		const bridge = await openBridge(host, launch, timeoutMs);
		return work(bridge.address).finally(() => bridge.close());
}
async function overPort(host, { command, cwd, env, elsewhere }, { address = '' }, readyMs, timeoutMs, work) {
		const running = host.start({ command, cwd, env, timeoutMs: readyMs + timeoutMs });
		running.stdout.resume();
		try {
				const stated = new URL(address);
				const waited = await (0,http/* waitForPort */.mc)(host, running, Number(stated.port), {
						any: elsewhere !== true,
						timeoutMs: readyMs,
						elsewhere,
				});
				if (waited.how !== 'open')
						return undefined;
				stated.port = String(waited.port);
				return await work(stated.href);
		}
		finally {
				await running.end(500);
		}
}
var documented = __webpack_require__(77413);
;// CONCATENATED MODULE: ./.build/start/for-clients.js
async function forClients(contract, project, artifact, failures, known) {
		const { judgeClients } = await __webpack_require__.e(/* import() */ 9669).then(__webpack_require__.bind(__webpack_require__, 49669));
		const { clientDrafts } = await __webpack_require__.e(/* import() */ 3111).then(__webpack_require__.bind(__webpack_require__, 13111));
		const { worksWith } = await __webpack_require__.e(/* import() */ 2592).then(__webpack_require__.bind(__webpack_require__, 92592));
		const judging = { targets: project.settings.clients, key: (0,documented/* documentedKey */.gv)(project.folder) };
		const refused = judgeClients(contract, judging);
		const told = failures.flatMap(({ invalid = [] }) => invalid);
		const invalid = known.some(({ rule, level }) => rule === 'start/schema' && level === 'error');
		const drafts = clientDrafts(refused).filter(({ rule }, index) => {
				if (invalid && rule === 'schema-2020-12')
						return false;
				const found = refused[index]?.found ?? [];
				return !found.every(({ tool, pointer }) => told.some((one) => one.item === tool && (pointer.startsWith(one.pointer) || one.pointer.startsWith(pointer))));
		});
		return {
				findings: drafts.map((draft) => ({ ...draft, project: project.name, artifact })),
				worksWith: worksWith(refused, judging),
		};
}
function toldOfAll(findings, more) {
		const known = new Set(findings.map(({ rule, message }) => `${rule}\0${message}`));
		return more.filter(({ rule, message }) => !known.has(`${rule}\0${message}`));
}
var import_library = __webpack_require__(92062);
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./.build/start/lost-arguments.js
const SDK = '@modelcontextprotocol/sdk';
const READS_ZOD_4 = '1.23.0';
function lostArguments({ tools }, components, direct) {
		const sdk = components.find(({ name }) => name === SDK)?.version ?? '';
		const zod = components.find(({ name, version, purl }) => name === 'zod' && direct.includes(purl) && semver.valid(version) !== null && semver.major(version) >= 4)?.version;
		if (zod === undefined || !semver.valid(sdk) || semver.gte(sdk, READS_ZOD_4))
				return [];
		if (!tools.every(({ inputSchema }) => isEmpty(inputSchema)))
				return [];
		if (!tools.some(({ inputSchema }) => (0,object/* isObject */.Gv)(inputSchema) && '$schema' in inputSchema))
				return [];
		return [
				{
						rule: 'start/arguments-lost',
						level: 'warning',
						message: `No tool lists any argument: ${SDK} ${sdk} cannot read schemas of zod ${zod} and shows an empty one in their place, so models call the tools without arguments.`,
						hint: `Require "${SDK}": "^${READS_ZOD_4}".`,
				},
		];
}
function isEmpty(schema) {
		const properties = (0,object/* fieldsOf */.Pf)(schema)['properties'];
		return properties === undefined || ((0,object/* isObject */.Gv)(properties) && Object.keys(properties).length === 0);
}
;// CONCATENATED MODULE: ./.build/start/merge-import-findings.js
function withImports(findings, imports, started) {
		const left = new Set(imports);
		const placed = findings.map((finding) => {
				if (finding.rule !== 'imports/missing' || finding.file !== undefined)
						return finding;
				const same = imports.find((one) => left.has(one) && isSame(finding.subject, one.subject));
				if (same === undefined)
						return finding;
				left.delete(same);
				return { ...finding, file: same.file, line: same.line, column: same.column };
		});
		return [...placed, ...[...left].filter(({ level }) => started || level === 'error')];
}
var variables = __webpack_require__(65384);
;// CONCATENATED MODULE: ./.build/start/offers-nothing.js
function offersNothing({ tools, resources, resourceTemplates, prompts }, { name, folder, settings }, artifact, failures) {
		const all = [tools, resources, resourceTemplates, prompts];
		if (failures.length > 0 || all.some((list) => list.length > 0))
				return [];
		const block = (0,variables/* documentedVariables */.eR)({ env: settings.smoke.env, folder });
		return [
				{
						rule: 'start/offers-nothing',
						level: 'note',
						project: name,
						artifact,
						message: 'The server answers, but offers no tools, resources and prompts, so its contract is empty and nothing of it was checked.',
						hint: block === undefined
								? `If it offers them only when it is configured, set test values in [smoke] env of ${about/* CONFIG_FILE */.g2}.`
								: `If it offers them only when it is configured, set test values of what its documentation names in ${about/* CONFIG_FILE */.g2}:\n${block}`,
				},
		];
}
var draft = __webpack_require__(32310);
;// CONCATENATED MODULE: ./.build/start/other-commands.js
const HELP_MS = 10_000;
const MOST_COMMANDS = 12;
const BROKE = /^Traceback \(most recent call last\)|^\s*(?:\w+\.)*\w*(?:Error|Exception): |^Node\.js v\d|command not found|bad interpreter/m;
async function besideServer(host, installed, server, project, artifact) {
		const others = [...(installed.others ?? []), ...(installed.candidates ?? [])].filter(({ shown }) => shown !== server.shown);
		const findings = [];
		for (const other of others.slice(0, MOST_COMMANDS)) {
				const broken = await tryHelp(host, other);
				if (broken !== undefined)
						findings.push(commandBroken(other, broken, project, artifact));
		}
		const entryPoints = (await installed.brokenEntryPoints?.()) ?? [];
		return [...findings, ...entryPoints.map((one) => entryPointBroken(one, project, artifact))];
}
async function tryHelp(host, { command, cwd, env }) {
		const ended = await host.run({ command: [...command, '--help'], cwd, env, timeoutMs: HELP_MS, keep: 64 * 1024 });
		if (ended.timedOut || ended.code === 0)
				return undefined;
		const output = `${ended.stdout}\n${ended.stderr}`;
		const cannotRun = ended.code === 126 || ended.code === 127;
		return cannotRun || BROKE.test(output) ? (0,draft/* lastWords */.aN)(output) : undefined;
}
function commandBroken({ shown }, quote, project, artifact) {
		const [name = shown] = shown.split(' ');
		return {
				rule: 'start/other-command',
				level: 'warning',
				project: project.name,
				artifact,
				message: `The package also installs the command ${name}, but ${name} --help fails.`,
				hint: `Fix it, or remove it from the scripts in ${project.manifestFile}.`,
				quote,
		};
}
function entryPointBroken({ group, name, value, error }, project, artifact) {
		return {
				rule: 'start/entry-point',
				level: 'warning',
				project: project.name,
				artifact,
				file: project.manifestFile,
				message: `The entry point ${name} = "${value}" (${group}) cannot be loaded in an empty environment: programs that load ${group} get an error.`,
				hint: 'Correct the module and the object that it names, or declare what it imports.',
				quote: [error],
		};
}
var observe = __webpack_require__(92820);
var recorded = __webpack_require__(27661);
;// CONCATENATED MODULE: ./.build/start/server-version.js
function versionFinding({ contract, version, components, project, advice, artifact, }) {
		const said = contract.serverInfo.version;
		if (version === undefined || same(said, version))
				return [];
		const filled = sdks/* servers */.b0
				.flatMap((name) => components.find((one) => one.name === name) ?? [])
				.find((one) => same(one.version, said));
		const message = filled !== undefined
				? `The server reports version ${said}, which is that of ${filled.name}; the package is ${version}.`
				: `The server ${said === '' ? 'reports no version of its own' : `reports version ${said}`}; the package is ${version}. Users quote the version they see in bug reports.`;
		const hint = advice?.stateVersion(project.name, components) ?? 'Pass the version of the package when creating the server.';
		return [{ rule: 'version-server-info', level: 'warning', project: project.name, artifact, message, hint }];
}
function same(a, b) {
		return a === b || (a !== '' && (0,core_version/* sameVersion */.r1)(a, b));
}
var slow = __webpack_require__(97220);
var consumers_ = __webpack_require__(38321);
var archive = __webpack_require__(62841);
var lfs = __webpack_require__(27064);
;// CONCATENATED MODULE: ./.build/start/spoiled.js
const NEVER_EMPTY = /\.(?:json|wasm|node|so|dll|dylib|pyd|png|jpe?g|gif|webp|zip|gz|onnx|safetensors|npy|npz|parquet|pdf)$/i;
const NOT_OURS = /(?:^|\/)(?:tests?|__tests__|fixtures?|node_modules|[^/]+\.dist-info)\//;
const TOLD = 5;
async function spoiledFiles({ file, path, }) {
		if (!(0,archive/* isArchive */.tc)(file))
				return [];
		const [pointers, empty] = [[], []];
		await (0,archive/* walkArchive */.wU)(path, async (entry, read) => {
				if (entry.type !== 'file' || NOT_OURS.test(entry.path))
						return;
				if (entry.size === 0 && NEVER_EMPTY.test(entry.path))
						empty.push(entry.path);
				if (entry.size === 0 || entry.size > lfs/* LONGEST_POINTER */.B3)
						return;
				if ((0,lfs/* isLfsPointer */.NS)((await (0,consumers_.buffer)(await read())).toString('latin1')))
						pointers.push(entry.path);
		});
		const tell = (paths, what, hint) => {
				const [first] = paths;
				if (first === undefined)
						return [];
				const more = paths.length === 1 ? '' : ` So ${paths.length === 2 ? 'is' : 'are'} ${(0,plural/* plural */.L)(paths.length - 1, 'other file')}.`;
				const message = `${first} in ${file} is ${what}: whatever reads it fails, though the server starts.${more}`;
				const quote = paths.length === 1 ? {} : { quote: paths.slice(0, TOLD) };
				return [{ rule: 'build/data-missing', level: 'warning', message, hint, ...quote }];
		};
		return [
				...tell(pointers, 'a pointer of Git LFS, not the file itself', 'Commit the file itself; or, if Git LFS has it, name it in .gitattributes (git lfs track), so that the build gets its content.'),
				...tell(empty, 'empty, which no file of that format is', 'Commit the file with its content, or leave it out.'),
		];
}
var host_home = __webpack_require__(82278);
;// CONCATENATED MODULE: ./.build/start/stray-writes.js
const PASSED_OVER = new Set([
		'.git',
		'node_modules',
		'.venv',
		'venv',
		'__pycache__',
		'dist',
		'build',
		'release',
		'target',
		'.cache',
]);
const MOST = 5000;
const DEEPEST = 6;
const HOMES = [
		'',
		'.config',
		'.cache',
		(0,external_node_path_.join)('.local', 'share'),
		(0,external_node_path_.join)('.local', 'state'),
		(0,external_node_path_.join)('Library', 'Application Support'),
];
async function watchPlaces(folders, out, host, project) {
		const roots = [...new Set(folders)];
		const trees = await Promise.all(roots.map(async (root) => ({ root, before: await entriesOf(root, out) })));
		const home = (0,host_home/* homeOf */.lt)(host.env);
		const own = await inHome(home, project.name);
		return async (artifact) => {
				const found = [];
				for (const { root, before } of trees) {
						const after = before === undefined ? undefined : await entriesOf(root, out);
						if (before === undefined || after === undefined)
								continue;
						found.push(...[...after].filter((path) => !before.has(path)));
				}
				const news = [...(await inHome(home, project.name))]
						.filter((path) => !own.has(path))
						.map((path) => (0,external_node_path_.join)('~', path));
				return [
						...(found.length === 0 ? [] : [finding('the project', [...new Set(found)], project, artifact)]),
						...(news.length === 0 ? [] : [finding('the real home directory', news, project, artifact)]),
				];
		};
}
async function entriesOf(root, out) {
		const paths = new Set();
		const left = [{ folder: root, depth: 0 }];
		for (let at = left.pop(); at !== undefined; at = left.pop()) {
				const { folder, depth } = at;
				for (const entry of await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => [])) {
						if (PASSED_OVER.has(entry.name))
								continue;
						const path = (0,external_node_path_.join)(folder, entry.name);
						if (path === out)
								continue;
						paths.add((0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join('/'));
						if (entry.isDirectory() && depth < DEEPEST)
								left.push({ folder: path, depth: depth + 1 });
				}
				if (paths.size > MOST)
						return undefined;
		}
		return paths;
}
async function inHome(home, project) {
		const name = plain(project.replace(/^@[^/]*\//, ''));
		const found = new Set();
		if (name.length < 3)
				return found;
		for (const place of HOMES) {
				for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(home, place)).catch(() => [])) {
						if (plain(entry).includes(name))
								found.add((0,external_node_path_.join)(place, entry));
				}
		}
		return found;
}
function plain(name) {
		return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
function finding(where, paths, project, artifact) {
		return {
				rule: 'start/writes',
				level: 'warning',
				project: project.name,
				artifact,
				message: `While the server ran, new files appeared in ${where}: ${(0,cut/* firstFew */.Dt)(paths, 5)}. The server was started with its own empty home and working directory.`,
				hint: 'Write below $HOME or the XDG directories, as set in the environment, never next to the code: an installed package may be read-only.',
		};
}
;// CONCATENATED MODULE: ./.build/start/unstarted.js
function notStarted(artifact, project, reason) {
		return {
				rule: 'start/unstarted',
				level: 'warning',
				project: project.name,
				artifact: artifact.file,
				message: `${artifact.file} was not started: ${reason}. It will be published without having been started.`,
				hint: `Remove unstarted from [smoke] in ${about/* CONFIG_FILE */.g2} as soon as it can be started somewhere.`,
		};
}
function elsewhere({ file, unstarted }, { name }) {
		if (unstarted === undefined)
				return [];
		const message = `${file} was not started here: ${unstarted}.`;
		return [{ rule: 'start/unstarted', level: 'note', project: name, artifact: file, message }];
}
function nothingForHere(all, { name, manifestFile: file }) {
		return {
				rule: 'start/unstarted',
				level: 'error',
				project: name,
				file,
				message: `${name} was not started: ${all.map((one) => `${one.file}: ${one.unstarted}`).join('; ')}.`,
				hint: 'Let it be built for the platform of this machine too: one file of a release must be started.',
		};
}
;// CONCATENATED MODULE: ./.build/start/stage.js
const startStage = {
		title: 'start',
		scope: 'project',
		afterAll: true,
		skip: (release, project) => (installable(release, project).length > 0 ? undefined : 'nothing installable was built'),
		async run(release, host, project) {
				if (project === undefined)
						return {};
				const all = installable(release, project);
				const artifacts = all.filter(({ unstarted }) => unstarted === undefined);
				const reason = project.settings.smoke.unstarted;
				if (reason !== undefined) {
						return {
								findings: all.map((artifact) => notStarted(artifact, project, reason)),
								lines: [`not started: ${reason}`],
						};
				}
				if (artifacts.length === 0)
						throw new errors/* StageFailure */.BG([nothingForHere(all, project)]);
				const findings = all.flatMap((artifact) => elsewhere(artifact, project));
				const started = [];
				const pending = [];
				const lines = [];
				const levels = (0,check_levels/* levelsOf */.pd)(project, release);
				let observe;
				if (project.settings.isLibrary === true)
						return (0,import_library/* importAll */.p)(artifacts, findings, release, project, host);
				const ends = beginBounds(artifacts, release, project, host);
				for (const artifact of artifacts) {
						const one = await ends.undisturbed(() => startOne(artifact, release, project, host));
						findings.push(...toldOfAll(findings, (0,check_levels/* applyLevels */.k1)(one.findings, levels, one.started === undefined)));
						lines.push(...one.lines);
						if (one.started !== undefined)
								started.push(one.started);
						observe ??= one.observe;
						if (one.timed !== undefined)
								pending.push(one.timed);
				}
				const failed = findings.some(({ level }) => level === 'error');
				const [bounds, passport] = await Promise.all([ends.finish(started[0]), failed ? undefined : observe?.()]);
				findings.push(...(0,check_levels/* applyLevels */.k1)(bounds.findings, levels), ...(0,check_levels/* applyLevels */.k1)(await (0,slow/* slowFindings */._t)(pending, project.name, host), levels));
				lines.push(...bounds.lines);
				if (findings.some(({ level }) => level === 'error'))
						throw new errors/* StageFailure */.BG(findings);
				return { findings, started: withPassport(started, passport), lines, compatibility: bounds.compatibility };
		},
};
const NO_CALLS = { findings: [], lines: [] };
async function startOne(artifact, release, project, host) {
		const ecosystem = (0,ecosystems/* ecosystemOf */.M)(project);
		const sandbox = await (0,host_sandbox/* openSandbox */.E)(host, project.name);
		const { sha256 } = await (0,digest/* digestFile */.TM)(artifact.path);
		if (sha256 !== artifact.sha256)
				return { findings: [(0,recorded/* changed */.tD)(artifact, sha256, project)], lines: [] };
		const begun = host.now();
		let installed;
		try {
				installed = await (0,during/* during */.i)(host, `installing ${artifact.file}`, () => ecosystem.install(artifact, project, sandbox, host));
		}
		catch (error) {
				if (error instanceof errors/* StageFailure */.BG)
						return { findings: error.findings, lines: [] };
				throw error;
		}
		const installMs = host.now() - begun;
		const watched = host.kind === 'action' ? [release.root, host.cwd] : [release.root];
		const watch = await watchPlaces(watched, release.out, host, project);
		const [trial, read, looked] = await Promise.allSettled([
				(0,during/* during */.i)(host, `starting ${installed.launch.shown}, ${(0,plural/* plural */.L)(installed.packages, 'package')}`, () => (0,try_server/* tryServer */.h)(host, installed, project, artifact.file)),
				installed.components(),
				installed.imports?.(release.root, release.findings) ?? [],
		]);
		if (looked.status === 'rejected')
				throw looked.reason;
		if (trial.status === 'rejected') {
				if (trial.reason instanceof errors/* StageFailure */.BG)
						return { findings: trial.reason.findings, lines: [] };
				throw trial.reason;
		}
		const { talked, launch } = trial.value;
		const closed = talked.outcome === 'protected';
		const contract = closed ? recorded/* NOTHING_SEEN */.s3 : talked.contract;
		if (contract === undefined)
				return { findings: withImports(trial.value.findings, looked.value, false), lines: [] };
		if (read.status === 'rejected')
				throw read.reason;
		const beside = await besideServer(host, installed, launch, project, artifact.file);
		const golden = closed ? NO_CALLS : await (0,golden_golden/* heldToGolden */.k)(host, installed, project, artifact.file, talked);
		const official = closed || project.settings.smoke.conformance !== true
				? NO_CALLS
				: await conformance(host, launch, project, artifact.file, talked);
		const written = await watch(artifact.file);
		const spoiled = await spoiledFiles(artifact);
		const findings = [
				...withImports(trial.value.findings, looked.value, true),
				...beside,
				...golden.findings,
				...official.findings,
				...written,
				...spoiled.map((one) => ({ ...one, project: project.name, artifact: artifact.file })),
		];
		const version = artifact.identity?.version;
		const { runtime, packages } = installed;
		const seen = closed
				? undefined
				: await forClients(contract, project, artifact.file, talked.failures, trial.value.findings);
		return {
				observe: () => (0,observe/* observed */.P)(host, installed, launch, project, talked, golden.results),
				...(closed
						? {}
						: { timed: timedOf(host, { artifact, project, ecosystem, installed, sandbox, installMs, talked }) }),
				findings: closed
						? findings
						: [
								...findings,
								...(seen?.findings ?? []),
								...offersNothing(contract, project, artifact.file, talked.failures),
								...lostArguments(contract, read.value.components, read.value.direct).map((one) => ({
										...one,
										project: project.name,
										artifact: artifact.file,
								})),
								...versionFinding({
										contract,
										version,
										components: read.value.components,
										project,
										advice: installed.advice,
										artifact: artifact.file,
								}),
						],
				lines: [
						[
								`${runtime}, ${(0,plural/* plural */.L)(packages, 'package')}`,
								closed ? 'started, requires authentication' : `ready in ${(0,progress/* seconds */.YA)(talked.readyMs)}`,
								...(talked.peakBytes === undefined ? [] : [`${Math.ceil(talked.peakBytes / 1e6)} MB of memory`]),
						].join(', '),
						closed ? (0,clean_text/* cleanLine */.Ow)(talked.login ?? '') : stage_describe(contract, talked.eras),
						...golden.lines,
						...official.lines,
				],
				started: {
						project: project.name,
						artifact: artifact.file,
						sha256,
						...(0,recorded/* alsoOf */.NB)(artifact, release, project),
						runtime,
						command: launch.command.map((word, index) => (index === 0 ? (0,external_node_path_.basename)(word) : word)),
						transport: talked.transport,
						readyMs: talked.readyMs,
						...(talked.peakBytes === undefined ? {} : { peakBytes: talked.peakBytes }),
						...(talked.eras === undefined ? {} : { eras: talked.eras }),
						...(closed ? { protected: true } : {}),
						contract: golden.results === undefined ? contract : { ...contract, results: golden.results },
						...(seen === undefined ? {} : { worksWith: seen.worksWith }),
						...read.value,
				},
		};
}
function withPassport([first, ...more], passport) {
		if (first === undefined)
				return [];
		return [{ ...first, contract: (0,contract/* makeContract */.FA)({ ...first.contract, passport }) }, ...more];
}
function installable(release, project) {
		const own = (0,plan_own/* ownArtifacts */.E2)(release, project).filter((one) => (0,kinds/* isInstallable */.qS)(one.kind));
		return own.filter(({ file }) => !own.some(({ builtFrom }) => builtFrom === file));
}
function stage_describe(contract, eras) {
		const { serverInfo } = contract;
		const who = (0,clean_text/* cleanLine */.Ow)(`${serverInfo.name} ${serverInfo.version}`.trim());
		return `${who}, protocol ${(0,clean_text/* cleanLine */.Ow)((0,describe/* spoken */.v)(contract, eras))}: ${(0,describe/* offers */.O)(contract)}`;
}
var build = __webpack_require__(50310);
var file_names = __webpack_require__(80649);
;// CONCATENATED MODULE: ./.build/release/checksums.js
const checksumsStage = {
		title: 'checksums',
		scope: 'release',
		async run(release) {
				const text = renderChecksums(release);
				const owner = release.projects[0]?.name ?? '';
				const file = (0,file_names/* checksumsFile */.$R)(release.part);
				const artifact = await writeBeside(release, 'checksums', file, text, owner);
				return { artifacts: [artifact], lines: [`${(0,plural/* plural */.L)(release.artifacts.length, 'file')} in ${file}`] };
		},
};
function renderChecksums({ artifacts }) {
		return [...artifacts]
				.sort((a, b) => (a.file < b.file ? -1 : 1))
				.map(({ file, sha256 }) => `${sha256}  ${file}\n`)
				.join('');
}
var siblings = __webpack_require__(41669);
var untouched = __webpack_require__(56346);
;// CONCATENATED MODULE: ./.build/release/pipeline.js
const PREPARE = [
		stage/* checkRepositoryStage */.FX, // rules about the repository as a whole: its workflows
		stage/* checkStage */.RT, // every rule about a project; nothing is built
		siblings/* siblingsStage */.U, // what comes from this repository too and is not released with it is published already
		build/* buildStage */.Z, // the files that ship
		startStage, // those very files, installed in an empty environment, answer an MCP client
		contractStage, // what the client saw, as a file that can be compared
		compareStage, // that, beside what the version before showed: does the number admit what changed?
		sbomStage, // what was installed beside it, as CycloneDX and SPDX
		checksumsStage, // SHA256SUMS over all files
];
async function runStages(stages, release, host, options) {
		const watch = (0,untouched/* watchUntouched */.D)(host);
		const half = {
				projects: ({ projects }) => projects,
				add,
				stops: ({ findings }) => (0,outcome/* stops */.Gb)(findings, options),
				stopsProject: ({ findings }, { name }) => findings.some(({ level, stops: ends, project = name }) => level === 'error' && ends === true && project === name),
				watch: watch.after,
		};
		return (0,loop/* runSteps */.r)(stages, release, host, half);
}
function add(release, produced, project) {
		const owned = (finding) => finding.project === undefined && project !== undefined ? { ...finding, project: project.name } : finding;
		const made = (produced.artifacts ?? []).map((one) => project === undefined ? one : { ...one, folder: project.path });
		const found = (produced.findings ?? []).map(owned);
		const levels = (0,check_levels/* levelsOf */.pd)(project, release);
		const known = release.findings.filter((one) => !isRefuted(one, produced));
		return {
				...release,
				artifacts: [...release.artifacts, ...made],
				findings: toldOnce(known, (0,check_levels/* applyLevels */.k1)(found, levels, produced.failed)),
				started: [...release.started, ...(produced.started ?? [])],
				compatibility: [...(release.compatibility ?? []), ...(produced.compatibility ?? [])],
				compared: [...(release.compared ?? []), ...(produced.compared ?? [])],
				receipts: [...release.receipts, ...(produced.receipts ?? [])],
		};
}
function isRefuted({ guess, project }, { started = [] }) {
		return guess === true && started.some((one) => one.project === project);
}
/***/ }),
/***/ 97589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	i: () => (/* binding */ prepare)
});
var check_levels = __webpack_require__(21634);
var outcome = __webpack_require__(28204);
var ecosystems = __webpack_require__(26321);
var kinds = __webpack_require__(27929);
var file_names = __webpack_require__(80649);
var plan_plan = __webpack_require__(4147);
var ask_tools = __webpack_require__(28325);
var pipeline = __webpack_require__(94380);
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var clean_text = __webpack_require__(18001);
var changelog = __webpack_require__(42971);
var schema = __webpack_require__(83425);
var regular_file = __webpack_require__(1722);
;// CONCATENATED MODULE: ./.build/release/release-notes.js
const MARKDOWN = /(^|\/)[^.]+$|\.(md|markdown|txt)$/i;
const LARGEST = 2_000_000;
function readReleaseNotes(root, projects) {
		const texts = new Map(projects.map(({ path }) => [path, changelogOf(root, path)]));
		return ({ path }, version) => {
				const text = texts.get(path);
				const section = text === undefined ? undefined : (0,changelog/* sectionOf */.ZE)(text, version);
				if (section === undefined || section.length <= schema/* MOST_NOTES */.cJ)
						return section;
				const kept = section.slice(0, schema/* MOST_NOTES */.cJ - 2);
				return `${kept.slice(0, kept.lastIndexOf('\n') + 1)}…`;
		};
}
function changelogOf(root, path) {
		const names = (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, path)).map((name) => external_node_path_.posix.join(path, name));
		const file = (0,changelog/* changelogIn */.Sl)(path, names);
		if (file === undefined || !MARKDOWN.test(file))
				return undefined;
		const text = (0,regular_file/* readInside */.xO)(root, file, LARGEST).bytes?.toString();
		return text === undefined ? undefined : (0,clean_text/* cleanText */.X5)(text);
}
;// CONCATENATED MODULE: ./.build/release/prepare.js
const KINDS = [...kinds/* MADE */.E3, ...Object.keys(file_names/* BESIDE */.Zv)];
async function prepare(opened, inputs, host, more = []) {
		const strict = inputs.strict || opened.settings.strict;
		const { findings: before, levels = {} } = opened.release;
		const start = { ...opened.release, findings: (0,check_levels/* applyLevels */.k1)(before, levels) };
		const notes = readReleaseNotes(start.root, start.projects);
		const release = await (0,pipeline/* runStages */.J)([...pipeline/* PREPARE */.I, ...more], start, host, { strict });
		if ((0,outcome/* stops */.Gb)(release.findings, { strict }))
				return { ...opened, release, strict, plan: undefined, planDigest: undefined };
		const git = await (0,ask_tools/* versionOf */.E)(host.tool('git'), host);
		const { plan, sha256 } = await (0,plan_plan/* writePlan */.pD)(release, {
				tools: { ...(git === undefined ? {} : { git }), Node: process.versions.node },
				config: opened.settings.digest,
				run: (project, version) => (0,ecosystems/* ecosystemOf */.M)(project).userCommands(project, version),
				notes,
		});
		const records = new Map(plan.projects.flatMap(({ artifacts }) => artifacts).map((one) => [one.file, one.started]));
		const artifacts = release.artifacts
				.map((artifact) => ({ ...artifact, started: records.get(artifact.file) }))
				.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.file < b.file ? -1 : 1));
		return { ...opened, release: { ...release, artifacts }, strict, plan, planDigest: sha256 };
}
/***/ }),
/***/ 10247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	K: () => (/* binding */ refusals),
	i: () => (/* binding */ refusedBy)
});
var _config_target_choice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36078);
var _targets_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58358);
async function refusals(artifacts, release, host) {
		const goes = release.targets ?? (0,_config_target_choice_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultTargets */ .iw)(new Set(artifacts.map(({ kind }) => kind)), {}, {});
		return refusedBy(goes, artifacts, release.contract?.indexOf ?? (0,_config_target_choice_js__WEBPACK_IMPORTED_MODULE_0__/* .indexes */ .DU)(), { sources: release, host });
}
async function refusedBy(targets, artifacts, indexOf, made) {
		const asked = _targets_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_TARGETS */ .v.filter(({ id }) => targets.includes(id)).flatMap((target) => artifacts
				.filter((artifact) => target.accepts(artifact))
				.map((artifact) => target.refuses?.(artifact, { index: () => indexOf(target.id), made })));
		return [...new Set(await Promise.all(asked))].filter((one) => one !== undefined);
}
/***/ }),
/***/ 41669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	O: () => (/* binding */ missingSiblings),
	U: () => (/* binding */ siblingsStage)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _config_target_choice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36078);
var _core_about_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87821);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8005);
var _core_listed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83659);
var _core_memo_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13068);
var _core_project_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52364);
var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26321);
var _repository_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45576);
const ASK = { budgetMs: 20_000, timeoutMs: 10_000 };
const siblingsStage = {
		title: 'siblings',
		scope: 'project',
		async run(release, host, project) {
				if (project === undefined)
						return {};
				const known = {
						projects: release.projects,
						files: await filesOf(release, host),
						indexOf: release.contract?.indexOf,
				};
				return { findings: await missingSiblings(project, known, host) };
		},
};
async function missingSiblings(project, known, host) {
		const all = await allUnpublished(project, known, host);
		const [first, second] = all;
		if (first === undefined)
				return [];
		const base = { rule: 'project/sibling', level: 'error', stops: true, project: project.name };
		const names = all.map(({ name }) => name);
		if (second === undefined) {
				return [
						{
								...base,
								file: first.file,
								message: `${project.name} needs ${first.name} of this repository, but this release does not contain it and ${first.there} on ${first.host}.`,
								hint: `Release ${first.name} first, or with it: one tag that both have the version of.${tables(project, all)}`,
						},
				];
		}
		return [
				{
						...base,
						file: project.manifestFile,
						message: `${project.name} needs ${names.length} packages of this repository that this release does not contain, and of which no version that satisfies it is on ${first.host}: ${(0,_core_listed_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .K)(names)}.`,
						hint: `Release them first, or with it: one tag that all have the version of.${tables(project, all)}`,
				},
		];
}
async function allUnpublished(project, known, host, seen = new Set()) {
		const fresh = siblingsOf(project, known).filter(({ name }) => !seen.has(name));
		for (const { name } of fresh)
				seen.add(name);
		const found = await Promise.all(fresh.map((one) => unpublished(one, project, known, host)));
		const missing = found.flatMap((one) => one ?? []);
		const below = await Promise.all(missing.map((one) => allUnpublished(one.project, known, host, seen)));
		return [...missing, ...below.flat()];
}
function tables(project, all) {
		const libraries = all
				.filter(({ isLibrary }) => isLibrary)
				.map((one) => (0,_core_project_table_js__WEBPACK_IMPORTED_MODULE_6__/* .projectTable */ .O)(one.project.path, 'kind = "library"'));
		if (libraries.length === 0)
				return '';
		const own = (0,_core_project_table_js__WEBPACK_IMPORTED_MODULE_6__/* .projectTable */ .O)(project.path);
		return ` What has no command is released as a library; in ${_core_about_js__WEBPACK_IMPORTED_MODULE_7__/* .CONFIG_FILE */ .g2}, with a table for each server:\n${[own, ...libraries].join('\n')}`;
}
const filesOf = (0,_core_memo_js__WEBPACK_IMPORTED_MODULE_8__/* .memo */ .p)(({ root }, host) => [host, root], ({ root }, host) => (0,_repository_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readFiles */ .U)(root, { host }));
function siblingsOf(project, { projects, files }) {
		const { needs, namesIn, canonicalName, detect, requires, maybeServer, id } = (0,_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ecosystemOf */ .M)(project);
		if (requires === undefined)
				return [];
		const wanted = new Map(needs(project).map((name) => [canonicalName(name), name]));
		for (const one of projects)
				if (one.ecosystem === id)
						wanted.delete(canonicalName(one.name));
		return [...wanted].flatMap(([canonical, name]) => {
				const file = files.all.find((path) => namesIn?.(path, files).some((one) => canonicalName(one) === canonical));
				const settings = { ...project.settings, isLibrary: true };
				const there = file === undefined ? undefined : detect(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file), files, settings);
				if (file === undefined || there === undefined || canonicalName(there.name) !== canonical)
						return [];
				const takes = requires(project, name, there.version);
				const smoke = { ...settings.smoke, command: undefined, unstarted: undefined };
				const alone = detect(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file), files, { ...settings, smoke, isLibrary: false });
				const isLibrary = alone === undefined || maybeServer?.(alone) === false;
				return takes === undefined ? [] : [{ name, file, project: there, isLibrary, takes }];
		});
}
async function unpublished({ takes, ...sibling }, project, { indexOf = (0,_config_target_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .indexes */ .DU)() }, host) {
		const { name } = sibling;
		const { published, installsFrom } = (0,_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ecosystemOf */ .M)(project);
		if (published === undefined)
				return undefined;
		const own = indexOf(installsFrom.target);
		const bounded = { ...host, http: (request) => host.http({ ...request, ...ASK }) };
		const versions = [];
		for (const href of new Set([own.href, (0,_config_target_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .indexes */ .DU)()(installsFrom.target).href])) {
				const registry = new URL(href);
				const there = await published.versions(name, registry, bounded).catch(_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .tolerated */ .Nx);
				if (there instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K2)
						return undefined;
				if (there === undefined && published.hides({ ...project, name }, registry) && host.knows?.(href) !== true)
						return undefined;
				versions.push(...(there ?? []));
		}
		if (versions.some(takes))
				return undefined;
		const there = versions.length === 0 ? 'it has never been published' : 'no published version satisfies it';
		return { ...sibling, there, host: own.host };
}
/***/ }),
/***/ 92062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	l: () => (/* binding */ importLibrary),
	p: () => (/* binding */ importAll)
});
var _check_levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21634);
var _core_about_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87821);
var _core_cut_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60236);
var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34002);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8005);
var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26321);
var _host_sandbox_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22558);
var _recorded_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27661);
const LINES = 12;
async function importLibrary(installed, project, artifact, host) {
		const { command, shown, env, cwd } = installed.launch;
		const ended = await host.run({ command, cwd, env, timeoutMs: project.settings.smoke.timeoutMs });
		if (ended.code === 0)
				return [];
		const cause = await installed.diagnose?.(ended.stderr);
		const imported = project.settings.smoke.command === undefined;
		const how = ended.timedOut
				? 'did not end before the timeout'
				: `failed with ${ended.signal ?? `exit code ${ended.code}`}`;
		return [
				{
						rule: cause?.rule ?? 'start/import',
						level: 'error',
						project: project.name,
						artifact,
						message: `${artifact} ${imported ? 'cannot be imported' : 'does not run'} in an empty environment: ${shown} ${how}.${cause === undefined ? '' : ` ${cause.message}`}`,
						hint: cause?.hint ??
								`Declare what it imports as dependencies, and ship every module that it needs; then build again.${imported ? '' : ' The [smoke] command of a library must exit with 0.'}`,
						subject: cause?.subject,
						quote: (0,_core_cut_js__WEBPACK_IMPORTED_MODULE_6__/* .tail */ .RT)(ended.stderr, LINES),
				},
		];
}
async function importAll(artifacts, before, release, project, host) {
		const ecosystem = (0,_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ecosystemOf */ .M)(project);
		const library = project.settings.smoke.command === undefined ? 'imported' : 'run';
		const levels = (0,_check_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .levelsOf */ .pd)(project, release);
		const findings = [...before, ...(library === 'run' ? [] : (0,_check_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .applyLevels */ .k1)(notTried(project), levels))];
		const started = [];
		for (const artifact of artifacts) {
				const { sha256 } = await (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestFile */ .TM)(artifact.path);
				if (sha256 !== artifact.sha256)
						throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .BG([(0,_recorded_js__WEBPACK_IMPORTED_MODULE_5__/* .changed */ .tD)(artifact, sha256, project)]);
				const sandbox = await (0,_host_sandbox_js__WEBPACK_IMPORTED_MODULE_4__/* .openSandbox */ .E)(host, project.name);
				const installed = await ecosystem.install(artifact, project, sandbox, host);
				const [failed, read] = await Promise.all([
						importLibrary(installed, project, artifact.file, host),
						installed.components(),
				]);
				const missing = (await installed.imports?.(release.root, release.findings)) ?? [];
				findings.push(...(0,_check_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .applyLevels */ .k1)([...failed, ...missing], levels, failed.length > 0));
				const { runtime, launch } = installed;
				started.push({
						...{ project: project.name, artifact: artifact.file, sha256, ...(0,_recorded_js__WEBPACK_IMPORTED_MODULE_5__/* .alsoOf */ .NB)(artifact, release, project), runtime },
						...{ command: [launch.shown], transport: 'stdio', readyMs: 0, library, contract: _recorded_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING_SEEN */ .s3, ...read },
				});
		}
		if (findings.some(({ level }) => level === 'error'))
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .BG(findings);
		const lines = started.map(({ runtime, command }) => `${runtime}, ${library}: ${command.join(' ')}`);
		return { findings, started, lines };
}
function notTried(project) {
		const commands = (0,_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ecosystemOf */ .M)(project).commands(project) ?? [];
		if (commands.length === 0)
				return [];
		return [
				{
						rule: 'start/library',
						level: 'note',
						project: project.name,
						message: `${project.name} has the command ${commands.join(', ')}, which was not started: kind = "library" only imports it.`,
						hint: `If it is an MCP server, remove kind = "library" from its [[project]] table in ${_core_about_js__WEBPACK_IMPORTED_MODULE_7__/* .CONFIG_FILE */ .g2}.`,
				},
		];
}
/***/ }),
/***/ 27661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	NB: () => (/* binding */ alsoOf),
	s3: () => (/* binding */ NOTHING_SEEN),
	tD: () => (/* binding */ changed)
});
var _mcp_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29147);
function alsoOf(artifact, release, project) {
		const also = release.artifacts.filter((one) => one.file === artifact.builtFrom && one.project === project.name);
		return also.length === 0 ? {} : { also: also.map(({ file, sha256 }) => ({ file, sha256 })) };
}
const NOTHING_SEEN = (0,_mcp_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .makeContract */ .FA)({
		protocolVersions: [],
		serverInfo: {},
		capabilities: {},
		tools: [],
		resources: [],
		resourceTemplates: [],
		prompts: [],
});
function changed(artifact, sha256, project) {
		return {
				rule: 'start/changed',
				level: 'error',
				project: project.name,
				artifact: artifact.file,
				message: `${artifact.file} changed after the build, so the file to start is not the file that was built.`,
				hint: 'Find the program that writes to the output folder, stop it, and build again.',
				facts: { built: artifact.sha256, 'there now': sha256 },
		};
}
/***/ })
};
