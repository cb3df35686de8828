export const id = 7321;
export const ids = [7321];
export const modules = {
/***/ 47321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	fixAll: () => (/* binding */ fixAll)
});
var by_code_unit = __webpack_require__(63168);
var overlay = __webpack_require__(43121);
var grouped = __webpack_require__(6978);
var plain_json = __webpack_require__(75140);
var toml = __webpack_require__(65761);
;// CONCATENATED MODULE: ./.build/check/fix/select-fixes.js
function playRound(findings, files, mayChange) {
		let wishes = chosen(findings, mayChange);
		for (;;) {
				const texts = applied(wishes, files);
				const broken = [...texts].filter(([file, text]) => reads(file, files.text(file)) && !reads(file, text));
				if (broken.length === 0)
						return summed(wishes, texts);
				const before = wishes.length;
				for (const [file] of broken)
						wishes = alone(wishes, file);
				if (wishes.length === before)
						wishes = wishes.filter((wish) => !broken.some(([file]) => touches(wish, file)));
		}
}
function chosen(findings, mayChange) {
		const taken = [];
		const seen = new Set();
		for (const { rule, fixes = [] } of findings) {
				if (fixes.length === 0 || !fixes.every((fix) => mayChange(fix.file, fix)))
						continue;
				const same = JSON.stringify(fixes);
				if (seen.has(same))
						taken.push({ rule, fixes: [] });
				else if (!taken.some((other) => other.fixes.some((one) => fixes.some((fix) => collide(one, fix))))) {
						taken.push({ rule, fixes });
						seen.add(same);
				}
		}
		return taken;
}
function collide(a, b) {
		return a.file === b.file && 'start' in a && 'start' in b && a.start <= b.end && b.start <= a.end;
}
function touches({ fixes }, file) {
		return fixes.some((fix) => fix.file === file);
}
function alone(wishes, file) {
		const first = wishes.find((wish) => touches(wish, file));
		return wishes.filter((wish) => wish === first || !touches(wish, file));
}
function applied(wishes, files) {
		const edits = wishes.flatMap(({ fixes }) => fixes.flatMap((fix) => ('start' in fix ? [fix] : [])));
		return new Map([...(0,grouped/* grouped */.z)(edits, ({ file }) => file)].map(([file, list]) => [file, (0,overlay/* edited */.oh)(files.text(file) ?? '', list)]));
}
function summed(wishes, texts) {
		const rules = new Map();
		for (const { rule, fixes } of wishes) {
				for (const { file } of fixes)
						rules.set(file, (rules.get(file) ?? new Set()).add(rule));
		}
		const executable = wishes.flatMap(({ fixes }) => fixes.flatMap((fix) => ('executable' in fix ? [fix.file] : [])));
		return { texts, executable: new Set(executable), rules, done: wishes.length };
}
function reads(file, text) {
		if (text === undefined)
				return false;
		if (file.endsWith('.toml'))
				return (0,toml/* readToml */.D)(text.replace(/^\uFEFF/, '')).problems.length === 0;
		return !file.endsWith('.json') || (0,plain_json/* plainJson */.R)(text) !== undefined;
}
var writable = __webpack_require__(19221);
;// CONCATENATED MODULE: ./.build/check/fix/fix.js
const ROUNDS = 5;
async function fixAll(files, look) {
		const changes = new Map();
		const kept = new Map();
		const mayChange = (file, fix) => {
				if (changes.has(file) || ('executable' in fix && (0,writable/* isExecutable */.T)(file, files)))
						return true;
				const why = (0,writable/* whyNot */.O)(file, files);
				if (why !== undefined)
						kept.set(file, why);
				return why === undefined;
		};
		const first = await look(files);
		let last = first;
		let done = 0;
		for (let round = 0; round < ROUNDS; round += 1) {
				const draft = (0,overlay/* draftOf */.bz)(files, changes);
				const played = playRound(last.findings, draft, mayChange);
				if (!takeOver(played, files, draft, changes))
						break;
				done += played.done;
				last = await look((0,overlay/* draftOf */.bz)(files, changes));
		}
		const sorted = [...changes.values()].sort((a, b) => (0,by_code_unit/* byCodeUnit */.X)(a.file, b.file));
		return { first, last, changes: sorted, done, kept };
}
function takeOver({ texts, executable, rules }, files, draft, changes) {
		let news = false;
		for (const file of new Set([...texts.keys(), ...executable])) {
				const text = texts.get(file) ?? draft.text(file);
				const old = changes.get(file);
				const becomes = old?.executable === true || (executable.has(file) && !(0,writable/* isExecutable */.T)(file, files));
				if (text === undefined || (text === draft.text(file) && becomes === (old?.executable ?? false)))
						continue;
				news = true;
				changes.set(file, {
						file,
						before: files.text(file),
						after: text,
						executable: becomes,
						rules: [...new Set([...(old?.rules ?? []), ...(rules.get(file) ?? [])])].sort(),
				});
		}
		return news;
}
/***/ }),
/***/ 43121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	bz: () => (/* binding */ draftOf),
	oh: () => (/* binding */ edited),
	v8: () => (/* binding */ rewrite)
});
function rewrite(file, before, after) {
		return { file, before, after, executable: false, rules: [] };
}
function draftOf(files, changes) {
		const added = [...changes.keys()].filter((path) => !files.has(path));
		const changed = (path) => {
				const change = changes.get(path);
				return change === undefined || change.after === change.before ? undefined : change.after;
		};
		return {
				root: files.root,
				all: added.length === 0 ? files.all : [...files.all, ...added].sort(),
				has: (path) => files.has(path) || changes.has(path),
				text: (path) => changed(path) ?? files.text(path),
				bytes: (path) => {
						const text = changed(path);
						return text === undefined ? files.bytes(path) : new TextEncoder().encode(text);
				},
		};
}
function edited(text, edits) {
		const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
		const windows = /\r?\n/.exec(text)?.[0] === '\r\n';
		let at = 0;
		const parts = [];
		for (const { file, start, end, text: piece } of sorted) {
				if (start < at || end < start || end > text.length)
						throw new RangeError(`${file}: cannot edit ${start}-${end}: out of range`);
				const own = windows && !piece.startsWith('#!') ? piece.replace(/\r?\n/g, '\r\n') : piece;
				parts.push(text.slice(at, start), own);
				at = end;
		}
		return parts.join('') + text.slice(at);
}
/***/ }),
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
/***/ })
};
