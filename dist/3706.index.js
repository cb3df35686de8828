export const id = 3706;
export const ids = [3706];
export const modules = {
/***/ 19221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	O: () => (/* binding */ whyNot),
	T: () => (/* binding */ isExecutable)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
function whyNot(file, files) {
		const parts = file.split('/');
		if (parts.some((part) => part === '' || part === '.' || part === '..' || /[\\:\0]/.test(part)))
				return 'the path is outside the repository';
		if (parts.some((part) => part.toLowerCase() === '.git'))
				return 'it belongs to git';
		for (let length = 1; length <= parts.length; length += 1) {
				const stat = look((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(files.root, ...parts.slice(0, length)));
				const last = length === parts.length;
				if (stat === undefined) {
						if (!last)
								return 'its folder does not exist';
						return files.has(file) ? 'it no longer exists' : undefined;
				}
				if (stat.isSymbolicLink())
						return last ? 'it is a symbolic link' : 'its folder is a symbolic link';
				if (last ? !stat.isFile() : !stat.isDirectory())
						return last ? 'it is not a regular file' : 'its folder is a file';
		}
		if (!files.has(file))
				return 'it exists and git ignores it';
		if (files.text(file) === undefined)
				return 'it is not UTF-8 text, or larger than 10 MB';
		try {
				(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(files.root, file), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
				return undefined;
		}
		catch {
				return 'it is not writable';
		}
}
function isExecutable(file, files) {
		if (process.platform === 'win32')
				return true;
		return ((look((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(files.root, file))?.mode ?? 0o111) & 0o111) !== 0;
}
function look(path) {
		try {
				return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
		}
		catch {
				return undefined;
		}
}
/***/ }),
/***/ 63706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	writeChanges: () => (/* binding */ writeChanges)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8005);
var _repository_write_whole_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27282);
var _writable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19221);
async function writeChanges(files, changes) {
		const ready = [];
		try {
				for (const change of changes) {
						await unchanged(files, change);
						const to = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(files.root, change.file);
						const from = (0,_repository_write_whole_js__WEBPACK_IMPORTED_MODULE_3__/* .draftOf */ .b)(to);
						ready.push({ from, to });
						await prepare(from, to, change);
				}
				for (const { from, to } of ready)
						await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, to);
		}
		catch (error) {
				await Promise.all(ready.map(({ from }) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(from, { force: true })));
				if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K2)
						throw error;
				const words = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .thrownWords */ .mG)(error);
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K2('fix/unwritable', 'A file could not be written.', {
						hint: 'Check the owner of the folder and the free disk space.',
						quote: [words],
						exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.failed,
				});
		}
}
async function unchanged(files, { file, before }) {
		const now = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(files.root, file)).catch(() => undefined);
		const was = before === undefined ? undefined : Buffer.from(before, 'utf8');
		const same = now === undefined || was === undefined ? now === was : now.equals(was);
		if (same && (0,_writable_js__WEBPACK_IMPORTED_MODULE_4__/* .whyNot */ .O)(file, files) === undefined)
				return;
		throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K2('fix/changed', `${file} changed while the fix was computed, so nothing was written.`, {
				hint: 'Run the command again.',
		});
}
async function prepare(from, to, { before, after, executable }) {
		const old = before === undefined ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(to);
		const mode = (old?.mode ?? 0o644) & 0o7777;
		const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(from, 'wx', mode);
		try {
				await handle.writeFile(after, 'utf8');
				await handle.sync();
		}
		finally {
				await handle.close();
		}
		const foreign = old !== undefined && (old.uid !== process.getuid?.() || old.gid !== process.getgid?.());
		if (foreign && process.getuid?.() === 0)
				await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chown)(from, old.uid, old.gid);
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(from, executable ? mode | ((mode & 0o444) >> 2) : mode);
}
/***/ })
};
