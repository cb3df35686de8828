export const id = 3665;
export const ids = [3665,7321,3706];
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
/***/ }),
/***/ 53665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	version: () => (/* binding */ version)
});
var core_version = __webpack_require__(51928);
var changelog = __webpack_require__(42971);
;// CONCATENATED MODULE: ./.build/check/fix/changelog-heading.js
function changelogHeading(files, folder, version, date) {
		const file = (0,changelog/* changelogIn */.Sl)(folder, files.all);
		const text = file === undefined ? undefined : files.text(file);
		if (file === undefined || text === undefined)
				return undefined;
		const headings = (0,changelog/* headingsOf */.z)(text);
		const sections = headings.filter(({ versions }) => versions.length > 0);
		if (sections.some(({ versions }) => versions.some((one) => (0,core_version/* sameVersion */.r1)(one, version))))
				return undefined;
		const open = headings.find(({ title, versions }) => versions.length === 0 && changelog/* UNRELEASED */.pu.test(title));
		const model = sections[0];
		const at = open ?? model;
		if (at === undefined)
				return undefined;
		const starts = lineStarts(text);
		const start = starts[at.line - 1] ?? 0;
		const end = open === undefined ? start : (starts[at.below - 1] ?? text.length);
		const heading = written(model, open ?? at, version, date, text);
		const above = open?.title.startsWith('[') === true ? `${text.slice(start, end).trimEnd()}\n\n` : '';
		return {
				file,
				line: at.line,
				fix: { file, start, end, text: `${above}${heading}${open === undefined ? '\n' : ''}` },
		};
}
function written(model, at, version, date, text) {
		const like = model?.title ?? (at.title.startsWith('[') ? '[0.0.0] - 2000-01-01' : '0.0.0');
		const old = model?.versions[0] ?? '0.0.0';
		const title = like
				.replace(old, version)
				.replace(/\d{4}-\d{2}-\d{2}/, date)
				.replace(/\]\([^)]*\)/, ']');
		const lines = text.split(/\r?\n/);
		const underline = /^\s*#/.test(lines[at.line - 1] ?? '') ? undefined : (lines[at.line] ?? '').trim()[0];
		return underline === undefined
				? `${'#'.repeat(at.level)} ${title}\n`
				: `${title}\n${underline.repeat(title.length)}\n`;
}
function lineStarts(text) {
		return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}
var fix = __webpack_require__(47321);
var write = __webpack_require__(63706);
var tag_is_version = __webpack_require__(15223);
var versions = __webpack_require__(33407);
var stage = __webpack_require__(8664);
var clean_text = __webpack_require__(18001);
var errors = __webpack_require__(8005);
var plural = __webpack_require__(84368);
var shell_word = __webpack_require__(15847);
var host_typed = __webpack_require__(93237);
var findings = __webpack_require__(39716);
var about = __webpack_require__(87821);
var cut = __webpack_require__(60236);
;// CONCATENATED MODULE: ./.build/repository/commit-and-tag.js
const TIMEOUT = 120_000;
async function commitAndTag(host, root, { files, message, tag }) {
		const env = Object.fromEntries(Object.entries(host.env).filter((entry) => entry[1] !== undefined && !entry[0].startsWith(about/* ENV_PREFIX */.N8)));
		const git = async (...args) => {
				const ended = await host.run({ command: [host.tool('git'), ...args], cwd: root, env, timeoutMs: TIMEOUT });
				if (ended.code === 0)
						return;
				throw new errors/* ReleaseError */.K2('git/commit', `git ${args[0]} failed. The files have the new version.`, {
						hint: `Repair that, then: git commit and git tag ${tag}`,
						quote: (0,cut/* tail */.RT)(`${ended.stdout}${ended.stderr}`, 10),
				});
		};
		if (files.length > 0) {
				await git('add', '--', ...files);
				await git('commit', '--quiet', '--message', message, '--', ...files);
		}
		await git('tag', tag);
}
var repository_git = __webpack_require__(91883);
var workspace_open = __webpack_require__(46558);
var tag_form = __webpack_require__(93703);
var semver = __webpack_require__(62088);
var version_step = __webpack_require__(58759);
var ecosystems = __webpack_require__(26321);
;// CONCATENATED MODULE: ./.build/workspace/version-after.js
function versionAfter(project, wanted) {
		const { name, version } = project;
		const step = version_step/* VERSION_STEPS */.P.find((one) => one === wanted);
		if (step === undefined) {
				const typed = wanted.replace(/^v(?=\d)/, '');
				const parsed = (0,core_version/* parseTag */.ED)(`v${typed}`);
				if (parsed?.version === typed && parsed.name === undefined) {
						const refused = misspelled(project, typed);
						if (refused !== undefined)
								throw refused;
						return typed;
				}
				throw (0,errors/* usageError */.Wp)('version/invalid', `${wanted} is not a version.`, `Type one, or ${version_step/* VERSION_STEPS */.P.join(', ')}: ${host_typed/* TYPED */.X} version 1.2.3`);
		}
		const now = semver.parse(version ?? '');
		if (now !== null)
				return now.inc(step).version;
		throw (0,errors/* usageError */.Wp)('version/invalid', version === undefined
				? `${name} states no version, so there is no next ${step} version.`
				: `${name} ${version} is not of the form x.y.z, so there is no next ${step} version.`, `Type the version: ${host_typed/* TYPED */.X} version 1.2.3`);
}
function misspelled({ name, ecosystem }, typed) {
		const { versions, title, installsFrom } = (0,ecosystems/* ecosystemOf */.M)({ ecosystem });
		const spelled = versions.spell(typed);
		if (versions.accepts?.(typed) ?? spelled !== undefined)
				return undefined;
		const other = spelled ?? typed.replace(/^(\d+\.\d+\.\d+).*$/, '$1');
		return (0,errors/* usageError */.Wp)('version/invalid', `${typed} is not a version of a ${title} project: ${name} could not be published to ${installsFrom.shown}.`, `Write it as its registry does: ${host_typed/* TYPED */.X} version ${other}`);
}
;// CONCATENATED MODULE: ./.build/commands/version.js
const CHANGELOG = 'version-changelog';
const RULES = new Set([tag_is_version/* tagIsVersion */.X, ...versions/* VERSIONS_RULES */.o].map(({ id }) => id));
async function version(inputs, host, options) {
		const { next: wanted, tag: tags } = options.release ?? { next: '', tag: false };
		const start = (0,workspace_open/* startOf */.GH)(inputs, host);
		const head = await (0,repository_git/* tryHead */.Kg)(host, start);
		const root = head?.root ?? start;
		const [here, git] = await Promise.all([
				(0,workspace_open/* survey */.Fr)(host, root, inputs, { git: head !== undefined, from: root }),
				head === undefined ? undefined : (0,repository_git/* readGitFacts */.SV)(host, root),
		]);
		const project = theOne(here.projects, wanted);
		const next = versionAfter(project, wanted);
		const tag = (0,tag_form/* tagFor */.gY)(git?.tags ?? [], project, next, here.projects.length);
		if (git?.tags.includes(tag) === true) {
				throw (0,errors/* usageError */.Wp)('version/released', `The tag ${tag} exists.`, `The next one: ${host_typed/* TYPED */.X} version patch`);
		}
		const look = async (files) => {
				const found = files === here.files ? here : await (0,workspace_open/* survey */.Fr)(host, root, inputs, { git: false, from: root, files });
				const now = found.projects.find(({ path }) => path === project.path) ?? project;
				const all = await (0,stage/* checkProject */.sh)(now, files, { tag, repository: head?.repository, git });
				const heading = changelogHeading(files, project.path, next, today(host));
				const findings = all.filter(({ rule }) => RULES.has(rule) && rule !== CHANGELOG);
				return { findings: [...findings, ...(heading === undefined ? [] : [undated(heading)])] };
		};
		const fixed = await (0,fix.fixAll)(here.files, look);
		const { changes, last } = fixed;
		const files = changes.map(({ file }) => file);
		if (!inputs.dryRun)
				await (0,write.writeChanges)(here.files, changes);
		const made = tags && !inputs.dryRun && head !== undefined;
		if (made && last.findings.length === 0)
				await commitAndTag(host, root, { files, message: `Release ${next}`, tag });
		const stopped = last.findings.length > 0;
		return {
				exit: stopped ? errors/* EXIT */.dc.failed : errors/* EXIT */.dc.done,
				json: { version: next, tag, files, tagged: made && !stopped, findings: last.findings.map(bare) },
				text: [
						inputs.dryRun && files.length > 0 ? `${(await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(1102)]).then(__webpack_require__.bind(__webpack_require__, 11102))).diffOf(changes)}\n` : '',
						files.length === 0 ? '' : `${files.map((file) => `  ${(0,clean_text/* cleanLine */.Ow)(file)}\n`).join('')}\n`,
						`${said(project, next, files.length, inputs.dryRun)}\n`,
						stopped ? `\n${(0,findings.renderFindings)(last.findings, { files: here.files })}` : following(files, next, tag, made),
				].join(''),
		};
}
function said(project, next, count, dryRun) {
		if (count === 0)
				return `Every file of ${project.name} says ${next}.`;
		return `${project.name} ${dryRun ? 'would be' : 'is'} ${next} in ${(0,plural/* plural */.L)(count, 'file')}.${dryRun ? ' Nothing was written.' : ''}`;
}
function following(files, next, tag, made) {
		if (made)
				return `Committed and tagged ${tag}. Release it: git push origin HEAD ${tag}\n`;
		const words = (0,shell_word/* shellLine */.T)(files);
		const commit = files.length === 0 ? '' : `git add ${words} && git commit -m "Release ${next}" && `;
		return `\nNext:\n  ${commit}git tag ${tag} && git push origin HEAD ${tag}\n`;
}
function theOne(projects, wanted) {
		const [only, another] = projects;
		if (only !== undefined && another === undefined)
				return only;
		throw (0,errors/* usageError */.Wp)('version/which', `There are ${(0,plural/* plural */.L)(projects.length, 'project')}: ${projects.map(({ name }) => name).join(', ')}.`, `Name the folder of one: ${host_typed/* TYPED */.X} version ${(0,shell_word/* shellWord */.r)(wanted)} ${(0,shell_word/* shellWord */.r)(projects[0]?.path ?? 'FOLDER')}`);
}
function undated({ file, line, fix }) {
		return {
				...{ rule: CHANGELOG, level: 'warning', file, line, fixes: [fix] },
				message: `${file} has no section for this version.`,
		};
}
function today(host) {
		return new Date(host.now()).toISOString().slice(0, 10);
}
function bare({ fixes: _, ...finding }) {
		return finding;
}
/***/ }),
/***/ 28204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	BR: () => (/* binding */ highest),
	Gb: () => (/* binding */ stops),
	sG: () => (/* binding */ outcomeOf),
	sX: () => (/* binding */ exitOf)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
const CODES = {
		done: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.done,
		accepted: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.accepted,
		conflict: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.conflict,
		failed: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed,
};
function exitOf(outcome) {
		return CODES[outcome];
}
function highest(...codes) {
		const order = [
				_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.interrupted,
				_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.bug,
				_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.usage,
				_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.conflict,
				_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed,
				_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.accepted,
		];
		return order.find((code) => codes.includes(code)) ?? _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.done;
}
function outcomeOf(receipts, findings, optional = []) {
		const outcomes = receipts.filter(({ target }) => !optional.includes(target)).map(({ outcome }) => outcome);
		if (outcomes.includes('conflict'))
				return 'conflict';
		const failed = outcomes.includes('failed') || outcomes.includes('skipped');
		if (failed || findings.some(({ level }) => level === 'error'))
				return 'failed';
		return outcomes.includes('accepted') ? 'accepted' : 'done';
}
function stops(findings, { strict }) {
		return findings.some(({ level }) => level === 'error' || (strict && level === 'warning'));
}
/***/ }),
/***/ 58759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	P: () => (/* binding */ VERSION_STEPS)
});
const VERSION_STEPS = ['patch', 'minor', 'major'];
/***/ }),
/***/ 39716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	renderFindings: () => (/* binding */ renderFindings)
});
var external_node_util_ = __webpack_require__(57975);
var clean_text = __webpack_require__(18001);
var grouped = __webpack_require__(6978);
var level = __webpack_require__(56402);
var outcome = __webpack_require__(28204);
var plural = __webpack_require__(84368);
var render_place = __webpack_require__(85956);
;// CONCATENATED MODULE: ./.build/render/fold.js
const MOST = 8;
const INDENT = ' '.repeat('warning  '.length);
const IN_FULL = `${INDENT}--verbose shows them in full; in Actions, the job summary does\n\n`;
function foldFindings(groups, inFull, paint, columns) {
		const notes = groups.filter(([{ level }]) => level === 'note');
		const warnings = groups.filter((group) => !notes.includes(group));
		const workflows = warnings.filter(isWorkflow);
		const others = workflows.length < 2 ? warnings : warnings.filter((group) => !workflows.includes(group));
		const together = [workflows.length < 2 ? '' : named(workflows, paint, folderOf(workflows)), named(notes, paint)];
		const room = MOST - together.filter((line) => line !== '').length - 2;
		const end = `${together.join('')}${IN_FULL}`;
		const forms = [
				() => inFull(groups),
				() => `${inFull(warnings)}${named(notes, paint)}${IN_FULL}`,
				() => `${others.map((group) => `${line(group, paint, columns)}${hint(group)}`).join('')}${end}`,
				() => `${others.map((group) => line(group, paint, columns)).join('')}${end}`,
				() => {
						const shown = others.slice(0, room).map((group) => line(group, paint, columns));
						return `${shown.join('')}${named(others.slice(room), paint)}${end}`;
				},
		];
		return forms.map((form) => form()).find((text, index) => index === forms.length - 1 || linesOf(text) <= MOST) ?? '';
}
function isWorkflow(group) {
		return group.every(({ project, file }) => project === undefined && file?.startsWith('.github/') === true);
}
function folderOf(groups) {
		const files = new Set(groups.flat().map(({ file }) => file));
		const [only = '', another] = files;
		return another === undefined ? (0,clean_text/* cleanLine */.Ow)(only) : '.github/workflows';
}
function named(groups, paint, where = '') {
		const [first] = groups;
		if (first === undefined)
				return '';
		const names = groups.map(([{ rule }, ...more]) => `${rule}${more.length === 0 ? '' : ` (${more.length + 1})`}`);
		return `${begin(first[0].level, paint)}${names.join(', ')}${where === '' ? '' : `   ${where}`}\n`;
}
function line(group, paint, columns) {
		const [{ level, rule, message }] = group;
		const text = [rule, (0,render_place/* placesOf */.e)(group), (0,clean_text/* cleanLine */.Ow)(message)].filter((part) => part !== '').join('   ');
		const room = columns - INDENT.length;
		const cut = text.length <= room ? text : `${text.slice(0, room - 1).trimEnd()}…`;
		return `${begin(level, paint)}${cut}\n`;
}
function hint(group) {
		const [only = '', another] = new Set(group.map((finding) => finding.hint));
		if (only === '' || another !== undefined)
				return '';
		return (0,clean_text/* cleanText */.X5)(only)
				.split('\n')
				.map((text) => `${INDENT}${text}\n`)
				.join('');
}
function begin(level, paint) {
		return `${paint(level)}${' '.repeat(INDENT.length - level.length)}`;
}
function linesOf(text) {
		return text.split('\n').filter((one) => one.trim() !== '').length;
}
var render_frame = __webpack_require__(22794);
var wrap = __webpack_require__(84439);
;// CONCATENATED MODULE: ./.build/render/findings.js
const COLOURS = { error: 'red', warning: 'yellow', note: 'cyan' };
const WIDEST_LINE = 129;
const PLACES = 10;
const QUOTED = 20;
const QUOTED_PLACE = 6;
function renderFindings(findings, options = {}) {
		const groups = byRule(findings);
		const inFull = (some) => some.map((group) => `${block(group, options)}\n\n`).join('');
		const stopping = groups.filter((group) => options.verbose || (0,outcome/* stops */.Gb)(group, { strict: options.strict === true }));
		const rest = groups.filter((group) => !stopping.includes(group));
		const folded = foldFindings(rest, inFull, (level) => painted(level, options), columns(options, WIDEST_LINE));
		return findings.length === 0 ? '' : `${`${inFull(stopping)}${folded}`.trimEnd()}\n`;
}
function byRule(findings) {
		return [...(0,grouped/* grouped */.z)((0,level/* heaviestFirst */.O7)(findings), ({ rule }) => rule).values()];
}
function painted(level, { stream = process.stdout }) {
		return (0,external_node_util_.styleText)(COLOURS[level], level, { stream: stream });
}
function columns({ stream = process.stdout }, most) {
		return (0,wrap/* columnsOf */.PL)(stream, most);
}
function block(group, options) {
		const [first] = group;
		const where = (0,render_place/* placesOf */.e)(group);
		const parts = [`${painted(first.level, options)}  ${first.rule}${where === '' ? '' : `   ${where}`}`];
		parts.push(...(group.length === 1 ? body(first, options) : bodies(group, columns(options))));
		return parts.join('\n\n');
}
function body(finding, options) {
		const facts = Object.entries(finding.facts ?? {});
		const width = Math.max(0, ...facts.map(([label]) => label.length));
		const quote = quoted(finding);
		const source = quote.length > 0 ? [] : (0,render_frame/* frame */.G)(finding, options.files);
		return [
				(0,wrap/* paragraphs */.qN)(finding.message, columns(options)),
				...(source.length > 0 ? [(0,wrap/* indented */.gu)(source.join('\n'))] : []),
				...(quote.length > 0 ? [(0,wrap/* indented */.gu)(quote.join('\n'))] : []),
				...(facts.length > 0
						? [facts.map(([label, value]) => `  ${(0,clean_text/* cleanLine */.Ow)(label).padEnd(width)}   ${(0,clean_text/* cleanLine */.Ow)(value)}`).join('\n')]
						: []),
				...(finding.hint === undefined ? [] : [(0,wrap/* paragraphs */.qN)(finding.hint, columns(options))]),
		];
}
function quoted({ quote = [] }, most = QUOTED) {
		return quote.flatMap((line) => (0,clean_text/* cleanText */.X5)(line).split('\n')).slice(-most);
}
function bodies(group, width) {
		const same = new Set(group.map(({ message }) => message)).size === 1;
		const words = same ? quoted(group[0]) : [];
		const hints = [...new Set(group.map(({ hint }) => hint))];
		const shown = group.slice(0, PLACES);
		const places = shown.map((finding) => {
				const extra = same
						? []
						: (0,wrap/* paragraphs */.qN)(finding.message, width - 2)
								.split('\n')
								.concat(quoted(finding, QUOTED_PLACE).map((line) => `    ${line}`))
								.map((line) => `  ${line}`);
				const hint = hints.length > 1 && finding.hint !== undefined ? (0,wrap/* paragraphs */.qN)(finding.hint, width - 2).split('\n') : [];
				const lighter = finding.level === group[0].level ? '' : `   (${finding.level})`;
				const place = `${(0,render_place/* placeOf */.$)(finding)}${lighter}`;
				return [...(place === '' ? [] : [`  ${place}`]), ...extra, ...hint.map((line) => `  ${line}`)].join('\n');
		});
		const rest = group.length - shown.length;
		return [
				...(same ? [(0,wrap/* paragraphs */.qN)(group[0].message, width)] : []),
				...(words.length > 0 ? [(0,wrap/* indented */.gu)(words.join('\n'))] : []),
				...(places.every((place) => place === '') ? [] : [places.join(same && hints.length === 1 ? '\n' : '\n\n')]),
				...(rest > 0 ? [`  and ${(0,plural/* plural */.L)(rest, 'more place')}: --format json shows all`] : []),
				...(hints.length === 1 && hints[0] !== undefined ? [(0,wrap/* paragraphs */.qN)(hints[0], width)] : []),
		];
}
/***/ }),
/***/ 22794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	G: () => (/* binding */ frame),
	c: () => (/* binding */ lineOf)
});
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18001);
const WIDTH = 100;
const BEFORE = 40;
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
function frame({ file, line, column, secret }, files) {
		if (secret === true || files === undefined || file === undefined || line === undefined)
				return [];
		const source = lineOf(files.text(file) ?? '', line);
		if (source.trim() === '')
				return [];
		const at = Math.min(Math.max(0, (column ?? 1) - 1), source.length);
		const from = source.length <= WIDTH ? 0 : Math.max(0, Math.min(at - BEFORE, source.length - WIDTH));
		const to = Math.min(source.length, from + WIDTH);
		const start = from > 0 ? '…' : '';
		const shown = `${start}${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(source.slice(from, to))}${to < source.length ? '…' : ''}`;
		const gutter = ' '.repeat(String(line).length);
		if (column === undefined)
				return [`${line} | ${shown}`];
		const before = [...`${start}${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(source.slice(from, at))}`].map((letter) => letter === '\t' ? '\t' : WIDE.test(letter) ? '  ' : ' ');
		return [`${line} | ${shown}`, `${gutter} | ${before.join('')}^`];
}
function lineOf(text, line) {
		let start = 0;
		for (let number = 1; number < line; number += 1) {
				const next = text.indexOf('\n', start);
				if (next < 0)
						return '';
				start = next + 1;
		}
		const end = text.indexOf('\n', start);
		return text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '');
}
/***/ }),
/***/ 85956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$: () => (/* binding */ placeOf),
	e: () => (/* binding */ placesOf)
});
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18001);
var _core_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84368);
function placesOf(group) {
		const [only, another] = group;
		return only !== undefined && another === undefined ? placeOf(only) : (0,_core_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(group.length, 'place');
}
function placeOf({ file, line, artifact = '' }) {
		return (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(file === undefined ? artifact : `${file}${line === undefined ? '' : `:${line}`}`);
}
/***/ })
};
