export const id = 876;
export const ids = [876,6606,7321,3706,1102];
export const modules = {
/***/ 11102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	diffOf: () => (/* binding */ diffOf)
});
var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37291);
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18001);
const PLAIN = '100644';
const EXECUTABLE = '100755';
function diffOf(changes) {
		return changes.map(patch).join('');
}
function patch({ file, before, after, executable }) {
		const from = before === undefined ? '/dev/null' : `a/${file}`;
		const { hunks } = (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .structuredPatch */ .YB)(from, `b/${file}`, before ?? '', after, undefined, undefined, { context: 3 });
		const text = (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .formatPatch */ .Gu)({
				oldFileName: from,
				newFileName: `b/${file}`,
				oldHeader: undefined,
				newHeader: undefined,
				hunks,
				isGit: true,
				...(before === undefined ? { isCreate: true, newMode: executable ? EXECUTABLE : PLAIN } : {}),
				...(before !== undefined && executable ? { oldMode: PLAIN, newMode: EXECUTABLE } : {}),
		});
		return text
				.split('\n')
				.map((line) => (line.endsWith('\r') ? `${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanText */ .X5)(line.slice(0, -1))}\r` : (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanText */ .X5)(line)))
				.join('\n');
}
/***/ }),
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
/***/ 876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	init: () => (/* binding */ init)
});
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var overlay = __webpack_require__(43121);
var write = __webpack_require__(63706);
var permissions = __webpack_require__(13331);
var stage = __webpack_require__(8664);
var load = __webpack_require__(2789);
var about = __webpack_require__(87821);
var clean_text = __webpack_require__(18001);
var errors = __webpack_require__(8005);
var render_failure = __webpack_require__(29553);
var wrap = __webpack_require__(84439);
var changed_paths = __webpack_require__(70938);
var repository_git = __webpack_require__(91883);
var variables = __webpack_require__(65384);
var _build_targets = __webpack_require__(58358);
var workspace_open = __webpack_require__(46558);
var tag_form = __webpack_require__(93703);
;// CONCATENATED MODULE: ./.build/commands/ask.js
async function agrees(host, question, usual) {
		if (host.ask === undefined)
				return usual;
		const answer = await host.ask(`${question} [${usual ? 'Y/n' : 'y/N'}] `);
		if (answer === undefined)
				return false;
		return usual ? !/^no?$/i.test(answer) : /^y(es)?$/i.test(answer);
}
async function says(host, question, usual) {
		return (0,clean_text/* cleanLine */.Ow)((await host.ask?.(`${question} [${usual}] `)) ?? '') || usual;
}
var diff = __webpack_require__(11102);
var system_error = __webpack_require__(52708);
var typed = __webpack_require__(93237);
var regular_file = __webpack_require__(1722);
var write_whole = __webpack_require__(27282);
;// CONCATENATED MODULE: ./.build/commands/workflow.generated.js
const RELEASE_WORKFLOW = [
		"name: release",
		"on: { push: { tags: ['v*'] }, workflow_dispatch: { inputs: { tag: { required: true, description: An existing tag to release again. } } } }",
		"permissions: {}",
		"concurrency: { group: 'release-${{ inputs.tag || github.ref_name }}', cancel-in-progress: false }",
		"jobs:",
		"  build:",
		"    name: build # runs your code, so it has no permissions",
		"    runs-on: ubuntu-latest",
		"    permissions: { contents: read }",
		"    outputs: { plan-digest: '${{ steps.build.outputs.plan-digest }}' }",
		"    steps:",
		"      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",
		"        with: { ref: '${{ inputs.tag }}', fetch-depth: 0, persist-credentials: false }",
		"      - { id: build, uses: mcp-drydock/mcp-drydock/build@81299228d1c8f2b64d85fef75f0c0643166a4985, with: { tag: '${{ inputs.tag }}' } } # v0.1.0",
		"  publish:",
		"    name: publish # has the permissions, so it runs none of your code",
		"    needs: build",
		"    runs-on: ubuntu-latest",
		"    environment: release",
		"    permissions: { contents: write, id-token: write } # the GitHub release, trusted publishing",
		"    steps:",
		"      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",
		"        with: { ref: '${{ inputs.tag }}', fetch-depth: 0, persist-credentials: false }",
		"      - uses: mcp-drydock/mcp-drydock/publish@81299228d1c8f2b64d85fef75f0c0643166a4985 # v0.1.0",
		"        with: { tag: '${{ inputs.tag }}', plan-digest: '${{ needs.build.outputs.plan-digest }}' }",
		"",
].join("\n");
const PULL_REQUEST_WORKFLOW = [
		"name: pull request",
		"on: { pull_request: {} }",
		"permissions: {}",
		"concurrency: { group: 'pull-request-${{ github.ref }}', cancel-in-progress: true }",
		"jobs:",
		"  check:",
		"    name: check # every rule, as annotations; nothing is built",
		"    runs-on: ubuntu-latest",
		"    permissions: { contents: read }",
		"    steps:",
		"      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",
		"        with: { persist-credentials: false }",
		"      - uses: mcp-drydock/mcp-drydock/check@81299228d1c8f2b64d85fef75f0c0643166a4985 # v0.1.0",
		"  build:",
		"    name: build # starts what it builds, and compares what clients see with the last release",
		"    runs-on: ubuntu-latest",
		"    permissions: { contents: read }",
		"    steps:",
		"      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",
		"        with: { fetch-depth: 0, persist-credentials: false }",
		"      - uses: mcp-drydock/mcp-drydock/build@81299228d1c8f2b64d85fef75f0c0643166a4985 # v0.1.0",
		"  contract:",
		"    name: contract # starts both sides of the pull request; a change that breaks clients fails it",
		"    runs-on: ubuntu-latest",
		"    permissions: { contents: read }",
		"    outputs: { changes: '${{ steps.contract.outputs.changes }}' }",
		"    steps:",
		"      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",
		"        with: { fetch-depth: 0, persist-credentials: false }",
		"      - { id: contract, uses: mcp-drydock/mcp-drydock/contract@81299228d1c8f2b64d85fef75f0c0643166a4985, with: { since: HEAD^, fail-on: breaking } } # v0.1.0",
		"  comment:",
		"    name: comment # one comment with what clients would notice; starts nothing; for a fork it is in the summary only",
		"    needs: contract",
		"    if: ${{ !cancelled() && needs.contract.outputs.changes != '' && github.event.pull_request.head.repo.full_name == github.repository }}",
		"    runs-on: ubuntu-latest",
		"    permissions: { pull-requests: write } # the comment",
		"    steps:",
		"      - uses: mcp-drydock/mcp-drydock/contract@81299228d1c8f2b64d85fef75f0c0643166a4985 # v0.1.0",
		"        with: { changes: '${{ needs.contract.outputs.changes }}', github-token: '${{ github.token }}' }",
		"",
].join("\n");
;// CONCATENATED MODULE: ./.build/commands/caller-workflow.js
const FOLDER = '.github/workflows/';
const WORKFLOW_PATH = `${FOLDER}release.yml`;
const OTHER_PATH = `${FOLDER}release-mcp.yml`;
const PULL_REQUEST_PATH = `${FOLDER}pull-request.yml`;
const ENVIRONMENT = 'release';
const TAGS = "['v*']";
const WITH_NAMES = ['**@*', '**/v*', '**-v*'];
const COVERED = /@|[/-]v$/;
const GRANTED = /permissions: \{ contents: write, id-token: write \} # .*/;
const PLAIN = /^[\w./@*[\]-]*$/;
function quoted(value) {
		if (PLAIN.test(value))
				return `'${value}'`;
		throw new TypeError(`no value for a workflow: ${JSON.stringify(value)}`);
}
function workflowText(prefixes, needs = [], config) {
		const plain = (0,tag_form/* tagFilters */.qn)(prefixes.filter((one) => prefixes.length === 1 || !COVERED.test(one)));
		const filters = prefixes.length > 1 ? [...plain, ...WITH_NAMES] : plain;
		const tagged = RELEASE_WORKFLOW.replace(TAGS, `[${filters.map(quoted).join(', ')}]`);
		const given = config === undefined ? '' : `config: ${quoted(config)}, `;
		return granting(tagged, needs).replaceAll('with: { tag: ', () => `with: { ${given}tag: `);
}
function granting(text, needs) {
		const names = [...new Set(needs.map(({ permission }) => permission))].sort();
		const usual = needs.every(({ permission, why }) => permission === 'contents' || /^Trusted publishing/.test(why));
		if (names.length === 0 || (usual && names.length === 2))
				return text;
		const table = names.map((name) => `${name}: write`).join(', ');
		const why = [...new Set(needs.map((one) => one.why.replace(/^[TSA](?=[a-z])/, (letter) => letter.toLowerCase())))];
		return text.replace(GRANTED, () => `permissions: { ${table} } # ${(0,clean_text/* cleanLine */.Ow)(why.join(', '))}`);
}
async function planWorkflow(root, { path, text }, overwrites) {
		const there = read(root, path);
		if (there === text)
				return { changes: [], kept: [path] };
		const change = (0,overlay/* rewrite */.v8)(path, there, text);
		if (there !== undefined) {
				const patch = (0,diff.diffOf)([change]).trimEnd();
				const answer = await overwrites(patch);
				if (answer !== true) {
						throw new errors/* ReleaseError */.K2('init/differs', `${path} already exists and differs from what init writes. Nothing was written.`, {
								exit: errors/* EXIT */.dc.usage,
								hint: `Keep it, or overwrite it: ${typed/* TYPED */.X} init --force`,
								...(answer === undefined ? { quote: patch.split('\n') } : {}),
						});
				}
		}
		return { changes: [change], kept: [] };
}
function planPullRequest(root, force) {
		const [file, after] = [PULL_REQUEST_PATH, PULL_REQUEST_WORKFLOW];
		const before = read(root, file);
		if (before === after)
				return { changes: [], kept: [file], left: [] };
		if (before !== undefined && !force)
				return { changes: [], kept: [], left: [file] };
		return { changes: [(0,overlay/* rewrite */.v8)(file, before, after)], kept: [], left: [] };
}
function writePlanned(root, changes) {
		for (const { file, after } of changes) {
				try {
						(0,write_whole/* writeWhole */.f)((0,external_node_path_.join)(root, file), after, root, 'make');
				}
				catch (error) {
						throw (0,errors/* usageError */.Wp)('init/unwritable', `${file} cannot be written: ${(0,system_error/* systemWords */.j5)(error) ?? error.message}.`, `Move away what is in its place, or check who owns ${(0,external_node_path_.dirname)(file)}/; then run init again.`);
				}
		}
}
function read(root, path) {
		const { bytes, why } = (0,regular_file/* readInside */.xO)((0,external_node_fs_.realpathSync)(root), path, regular_file/* LARGEST_CONFIG */.UK);
		if (why !== undefined)
				throw (0,errors/* usageError */.Wp)('init/unwritable', `${path} ${(0,regular_file/* unread */.gy)(why)}.`);
		return bytes?.toString();
}
var object = __webpack_require__(36074);
;// CONCATENATED MODULE: ./.build/commands/first-config.js
const CONFIG_HEAD = `#:schema ${about/* HOME */.yZ}/raw/main/schema/${about/* CONFIG_FILE */.g2.replace(/\.toml$/, '.json')}\n`;
async function planConfig(root, projects, valueFor) {
		if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, about/* CONFIG_FILE */.g2)))
				return undefined;
		const values = new Map();
		for (const name of new Set(projects.flatMap(variablesOf)))
				values.set(name, await valueFor(name));
		const after = configText(projects, values);
		return after === undefined ? undefined : (0,overlay/* rewrite */.v8)(about/* CONFIG_FILE */.g2, undefined, after);
}
function configText(projects, values) {
		const asking = projects.filter((project) => variablesOf(project).length > 0);
		if (asking.length === 0)
				return undefined;
		const several = projects.length > 1;
		const tables = (several ? projects : asking).map((project) => {
				const names = variablesOf(project);
				const smoke = names.map((name) => `${name} = ${JSON.stringify(values.get(name))}\n`).join('');
				const head = several ? `[[project]]\npath = ${JSON.stringify(project.path)}\n` : '';
				return `${head}${names.length === 0 ? '' : `${several ? '[project.smoke.env]' : '[smoke.env]'}\n${smoke}`}`;
		});
		const why = several ? 'server.json says that servers need these variables' : 'server.json says that it needs them';
		return [
				CONFIG_HEAD.trimEnd(),
				`# Variables that the server has when it is started before a release: ${why}.`,
				'# Test values, never secrets: this file is committed.',
				...(several ? ['# With these tables, only the projects in them are released.'] : []),
				'',
				tables.join('\n'),
		].join('\n');
}
function variablesOf({ listed, settings }) {
		const all = listed?.value['environmentVariables'];
		if (!Array.isArray(all))
				return [];
		return all.flatMap((one) => {
				if (!(0,object/* isObject */.Gv)(one) || one['isRequired'] !== true)
						return [];
				const name = String(one['name'] ?? '');
				const given = one['value'] ?? one['default'] ?? settings.smoke.env[name];
				return given === undefined && /^[A-Za-z_]\w*$/.test((0,clean_text/* cleanLine */.Ow)(name)) ? [name] : [];
		});
}
var plural = __webpack_require__(84368);
var shell_word = __webpack_require__(15847);
;// CONCATENATED MODULE: ./.build/commands/next-steps.js
const ENVIRONMENTS = 'GitHub → Settings → Environments.';
const SHOWN = 5;
function nextSteps(known, changed, rehearsed) {
		const { projects, tags, root, tagger } = known;
		const git = root === '' ? 'git' : (0,shell_word/* shellLine */.T)(['git', '-C', root]);
		const tagLines = projects.slice(0, SHOWN).flatMap((project) => tagLine(project, tags, projects.length, git));
		const others = projects.length - SHOWN;
		const more = others > 0 ? `\n  # and ${(0,plural/* plural */.L)(others, 'other project')} in the same form` : '';
		return [
				...(changed.length === 0
						? []
						: [`Commit it:\n  ${git} add ${(0,shell_word/* shellLine */.T)(changed)} && ${git} commit -m "Release with ${about/* NAME */.o_}"`]),
				...trust(known),
				...known.told,
				tagger === undefined
						? `Restrict the environment "${ENVIRONMENT}" to release tags, and to the default branch if you want to run the workflow by hand for an existing tag: ${ENVIRONMENTS}`
						: `Restrict the environment "${ENVIRONMENT}" to release tags and to the default branch, on which the workflow is started after ${tagger.name}: ${ENVIRONMENTS}`,
				...(rehearsed ? [] : [`Rehearse the whole release on this machine; nothing is published:\n  ${typed/* TYPED */.X} rehearse`]),
				tagger === undefined
						? `Release:\n${tagLines.join('\n')}${more}`
						: `Release: ${tagger.name} makes the tag. For it, ${tagger.release}.`,
		];
}
function tagLine(project, tags, projects, git) {
		const version = (0,tag_form/* nextVersion */.yU)(tags, project);
		const word = (0,shell_word/* shellWord */.r)((0,tag_form/* tagFor */.gY)(tags, project, version, projects));
		const typed = `  ${git} tag ${word} && ${git} push origin ${word}`;
		if (project.version === undefined || project.version === version)
				return [typed];
		const had = `${(0,clean_text/* cleanLine */.Ow)(project.name)} ${(0,clean_text/* cleanLine */.Ow)(project.version)} has a tag`;
		return [`  # ${had}: set the version to ${version} and commit it`, typed];
}
function trust({ projects, trusted, trusting }) {
		return trusting.flatMap((target) => {
				const names = projects.filter((one) => one.isPrivate !== true && target.serves(one)).map(({ name }) => name);
				return names.length === 0 ? [] : (target.trust?.(names, trusted) ?? []);
		});
}
var fix = __webpack_require__(47321);
var target_input = __webpack_require__(45717);
var repository_files = __webpack_require__(45576);
;// CONCATENATED MODULE: ./.build/commands/offers.js
async function askOffers({ projects, files }, { targets, publish }, inputs, trusting, host) {
		const taken = [];
		const told = [];
		for (const target of _build_targets/* ALL_TARGETS */.v.filter(({ id }) => targets?.includes(id) ?? true)) {
				const given = (0,target_input/* givenTo */.To)(target, inputs, publish.tables);
				const offer = (await target.load()).offer?.({ ...given, projects, files, trusting });
				if (offer === undefined)
						continue;
				if (host.ask === undefined || offer.question === undefined)
						told.push(offer.told);
				else if (await agrees(host, offer.question, false)) {
						const texts = new Map();
						for (const one of offer.documents ?? [])
								texts.set(one.file, one.textFor(await says(host, one.question, one.usual)));
						taken.push({ target, offer, texts });
				}
		}
		const own = taken.map(({ target }) => [target.id, target.settingsOf({})]);
		return { taken, told, tables: { ...publish.tables, ...Object.fromEntries(own) } };
}
async function planOffers({ taken }, root, { config, drafted }, inputs, host) {
		if (taken.length === 0)
				return [];
		const files = await (0,repository_files/* readFiles */.U)(root, { host });
		const [rules, before] = [taken.flatMap(({ offer }) => offer.rules ?? []), textAt((0,external_node_path_.join)(root, config))];
		const tables = taken.map(({ offer }) => offer.table ?? '').join('\n');
		const own = drafted ?? before;
		const head = own === undefined ? CONFIG_HEAD : own.endsWith('\n') ? own : `${own}\n`;
		const added = new Map([...taken.flatMap(({ texts }) => [...texts]), [config, `${head}\n${tables}`]]);
		const changes = new Map([...added].map(([file, after]) => [
				file,
				(0,overlay/* rewrite */.v8)(file, file === config ? before : undefined, after),
		]));
		const marked = await (0,fix.fixAll)((0,overlay/* draftOf */.bz)(files, changes), async (state) => {
				const { projects } = await (0,workspace_open/* survey */.Fr)(host, root, inputs, { git: false, from: root, files: state });
				const found = await Promise.all(projects.map((one) => (0,stage/* checkProject */.sh)(one, state, { tag: undefined, repository: undefined })));
				return { findings: found.flat().filter(({ rule }) => rules.includes(rule)) };
		});
		return [...changes.values(), ...marked.changes];
}
function textAt(path) {
		return (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, 'utf8') : undefined;
}
var kinds = __webpack_require__(72456);
var one_publisher = __webpack_require__(44582);
var workflow_read = __webpack_require__(31443);
var table = __webpack_require__(85575);
;// CONCATENATED MODULE: ./.build/commands/older-workflow.js
const RELEASES = new Set(['push', 'release', 'workflow_dispatch']);
async function olderWorkflows(input, { root, ours }, deletes, isCommitted) {
		const older = (0,one_publisher/* alsoPublishing */.x)(input, ours);
		const whole = older.filter(({ workflow, tagged }) => tagged && isForPublishing(workflow) && isCommitted(workflow.file));
		const removed = [];
		for (const { workflow } of whole) {
				if (await deletes(workflow.file, patchOf(workflow.file, root)))
						removed.push(workflow.file);
		}
		const left = whole.filter(({ workflow }) => !removed.includes(workflow.file));
		const others = older.filter((one) => !whole.includes(one));
		return {
				removed,
				steps: [
						...left.map(({ workflow }) => deletion(workflow, root)),
						...(others.length === 0 ? [] : [removal(others, isCommitted)]),
				],
		};
}
function purposeOf(files, file) {
		const workflow = (0,workflow_read/* workflowsOf */.IN)(files).find((one) => one.file === file);
		if (workflow === undefined || workflow.jobs.some(({ steps }) => steps.some((step) => (0,kinds/* ourPart */.uY)(step) !== undefined)))
				return undefined;
		return isForPublishing(workflow) ? 'publishing' : 'more';
}
function isForPublishing(workflow) {
		return onlyReleases(workflow) && everyJobReleases(workflow);
}
function onlyReleases({ on }) {
		const push = on.get('push');
		const keys = push?.table === undefined ? [] : [...push.table.keys()];
		const tagsOnly = !on.has('push') || (keys.length > 0 && keys.every((key) => key === 'tags' || key === 'tags-ignore'));
		return tagsOnly && [...on.keys()].every((event) => RELEASES.has(event));
}
const KNOWN = /^(?:actions\/(?:checkout|setup-[\w-]+|cache(?:\/[\w-]+)?|(?:up|down)load-artifact|attest[\w-]*|create-release|upload-release-asset)|astral-sh\/setup-uv|pnpm\/action-setup|oven-sh\/setup-bun|sigstore\/[\w-]+|pypa\/gh-action-pypi-publish|softprops\/action-gh-release|ncipollo\/release-action|js-devtools\/npm-publish|svenstaro\/upload-release-action)$/;
const ELSEWHERE = /\b(?:mcp-publisher\s+publish|docker\s+(?:buildx|push)|podman\s+push|kubectl|helm|aws|gcloud|az|flyctl|vercel|wrangler|netlify|heroku|ssh|scp|sftp|rsync|terraform|ansible\S*|(?:cargo|vsce|ovsx|gem)\s+(?:publish|push)|git\s+push|gh\s+(?:workflow|api|pr)|curl\b[^\n]*\s(?:-X|-d|-F|-T|--request|--data\S*|--form\S*|--upload-file))\b/;
function isReplaced(step) {
		if ((0,kinds/* ourPart */.uY)(step) !== undefined)
				return true;
		return step.uses === undefined ? !ELSEWHERE.test((0,kinds/* commandsOf */.Kf)(step)) : KNOWN.test((0,kinds/* actionOf */.qj)(step.uses) ?? '');
}
function everyJobReleases({ jobs }) {
		const releasing = new Set();
		const add = (job) => {
				if (releasing.has(job.id))
						return;
				releasing.add(job.id);
				for (const id of (0,workflow_read/* waitsFor */.is)(job))
						for (const other of jobs)
								if (other.id === id)
										add(other);
		};
		for (const job of jobs)
				if (job.steps.some(kinds/* publishes */.AN))
						add(job);
		return jobs.every(({ id, steps }) => releasing.has(id) && steps.every(isReplaced));
}
const BECOME = `What each step becomes: ${(0,about/* docsPage */.tu)('migrating.md')}`;
function deletion({ file }, root) {
		return [
				`Let one workflow publish: ${file} publishes the same tags.`,
				`  ${typed/* TYPED */.X} init --yes deletes it:`,
				...patchOf(file, root)
						.split('\n')
						.map((line) => `    ${line}`),
				`  ${BECOME}`,
		].join('\n');
}
function removal(others, isCommitted) {
		const rows = others.map(({ workflow: { file }, first, when }) => [
				`${file}:${first.at.place.line}`,
				first.to.shown,
				isCommitted(file) ? when : `${when} (not committed)`,
		]);
		return [
				'Let one workflow publish. These steps do so too: delete them in the same commit, or the whole file where nothing else is in it.',
				...(0,table/* table */.t)(rows, {}).trimEnd().split('\n'),
				`  ${BECOME}`,
		].join('\n');
}
function patchOf(file, root) {
		const path = (0,external_node_path_.join)(root, file);
		const before = (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, 'utf8') : '';
		return (0,diff.diffOf)([(0,overlay/* rewrite */.v8)(file, before, '')]).trimEnd();
}
var workflow_publications = __webpack_require__(28897);
var version_tools = __webpack_require__(6661);
;// CONCATENATED MODULE: ./.build/commands/version-tool.js
function toolsUsed(input, ours) {
		const workflows = (0,workflow_read/* workflowsOf */.IN)(input.files).filter(({ file }) => file !== ours);
		const steps = workflows.flatMap((workflow) => workflow.jobs.flatMap((job) => job.steps.map((step) => ({
				tool: (0,workflow_publications/* runOf */.ng)(step, job, workflow, input.files).tool,
				at: `${workflow.file}:${(step.uses ?? step.run)?.place.line ?? 1}`,
		}))));
		const publications = workflows.flatMap((workflow) => (0,workflow_publications/* publicationsOf */.h3)(workflow, undefined, input));
		return version_tools/* VERSION_TOOLS */.XK.flatMap((tool) => {
				const step = steps.find((one) => one.tool === tool);
				const at = step?.at ?? (0,version_tools/* usedWithout */.c7)(tool, input.files);
				if (at === undefined)
						return [];
				const publishing = publications
						.filter((one) => one.tool === tool)
						.map(({ workflow, at: { place }, to, byTool }) => {
						const said = byTool ? `; instead: ${tool.instead}` : ' too: remove that part';
						return [`${workflow.file}:${place.line}`, `publishes to ${to.shown}${said}`];
				});
				return { tool, at, publishing, inWorkflow: step !== undefined };
		});
}
function keeping({ tool, at, publishing, inWorkflow }, workflow) {
		const tagged = inWorkflow
				? `  A tag that a workflow pushes with GITHUB_TOKEN starts no other workflow; after it, start ${workflow}, with actions: write:\n    gh workflow run ${workflow} -f tag=TAG\n`
				: '';
		return [
				`Keep ${tool.name} (${at}) for versions and tags. ${workflow} publishes, so let nothing else publish:`,
				...(publishing.length === 0 ? [] : [(0,table/* table */.t)(publishing, {}).trimEnd()]),
				`${tagged}  In full: ${(0,about/* docsPage */.tu)('migrating.md#release-please-changesets-semantic-release')}`,
		].join('\n');
}
;// CONCATENATED MODULE: ./.build/commands/init.js
const INDENT = 3;
async function init(inputs, bare, { force = false, yes = false, ...options }) {
		const { ask: _, ...silent } = bare;
		const host = yes ? silent : bare;
		const head = await (0,repository_git/* readHead */.zy)(host, (0,workspace_open/* startOf */.GH)(inputs, host));
		const { projects, files, settingsOf } = await (0,workspace_open/* survey */.Fr)(host, head.root, inputs, { git: true, from: head.root });
		const settings = settingsOf(projects);
		const git = await (0,repository_git/* readGitFacts */.SV)(host, head.root);
		const tags = git?.tags ?? [];
		const changed = new Set(await (0,changed_paths/* changedPaths */.vl)(host, head.root));
		const { targets } = settings;
		const there = purposeOf(files, WORKFLOW_PATH);
		const path = !force && there === 'more' ? OTHER_PATH : WORKFLOW_PATH;
		const whom = { workflow: (0,external_node_path_.basename)(path), path, environment: ENVIRONMENT };
		const trusted = { repository: head.repository, ...whom };
		const offers = await askOffers({ projects, files }, settings, inputs, trusted, host);
		const input = { tag: undefined, repository: head.repository, git, targets, tables: offers.tables };
		const needs = (0,permissions/* neededBy */.X)((0,stage/* repositoryInput */.JD)(projects, files, input));
		const prefixes = projects.map((project) => (0,tag_form/* tagPrefix */.B3)(tags, project));
		const text = workflowText(prefixes, needs, ownConfig(inputs, host, head.root));
		const placed = await planWorkflow(head.root, { path, text }, async (patch) => {
				if (force || (yes && there === 'publishing' && !changed.has(path)))
						return true;
				if (host.ask === undefined)
						return undefined;
				host.log.info(patch);
				return agrees(host, `Overwrite ${path}?`, false);
		});
		const { left, ...beside } = planPullRequest(head.root, force);
		const kept = [...placed.kept, ...beside.kept];
		const config = await planConfig(head.root, projects, (name) => says(host, `${name} is required by server.json. Its value in start checks, which is committed:`, (0,variables/* valueFor */.Xx)(name)));
		const file = ownConfig(inputs, host, head.root) ?? (0,external_node_path_.relative)(head.root, settings.file ?? (0,external_node_path_.join)(head.root, about/* CONFIG_FILE */.g2));
		const table = { config: file.split(external_node_path_.sep).join('/'), drafted: config?.file === file ? config.after : undefined };
		const offered = await planOffers(offers, head.root, table, inputs, host);
		const added = new Set(offered.map((change) => change.file));
		const own = [...placed.changes, ...beside.changes, ...(config === undefined ? [] : [config])];
		const changes = [...own.filter((change) => !added.has(change.file)), ...offered];
		const coming = (0,stage/* repositoryInput */.JD)(projects, (0,overlay/* draftOf */.bz)(files, new Map(changes.map((change) => [change.file, change]))), input);
		const { removed, steps } = await olderWorkflows(coming, { root: head.root, ours: path }, async (older, patch) => {
				if (host.ask === undefined)
						return yes;
				host.log.info(patch);
				return agrees(host, `Delete ${(0,clean_text/* cleanLine */.Ow)(older)}, which publishes the same tags?`, false);
		}, (older) => !changed.has(older));
		writePlanned(head.root, changes.filter((change) => !added.has(change.file)));
		await (0,write.writeChanges)(files, offered);
		for (const older of removed)
				(0,external_node_fs_.rmSync)((0,external_node_path_.join)(head.root, older), { force: true });
		const written = changes.map((change) => change.file);
		const did = [
				...(path === WORKFLOW_PATH ? [] : [`${WORKFLOW_PATH} does other things too and stays`]),
				...written.map((one) => `wrote ${one}`),
				...kept.map((one) => `${one} is up to date`),
				...left.map((one) => `${one} is your own and stays; what init would write: ${about/* HOME */.yZ}/blob/main/workflows/pull-request.yml`),
				...removed.map((one) => `deleted ${one}`),
		];
		if (host.ask !== undefined)
				host.log.info(did.join('\n'));
		const isWhole = offered.every((change) => change.file === table.config);
		const wanted = isWhole &&
				(host.ask === undefined ? yes : await agrees(host, 'Rehearse the release now? Nothing is published.', true));
		const configured = offered.length > 0 ? table.config : config?.file;
		const used = configured === undefined ? inputs : { ...inputs, config: (0,external_node_path_.join)(head.root, configured) };
		const rehearsed = wanted ? await rehearsal(used, host, options) : undefined;
		const seen = (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(host.cwd), (0,external_node_fs_.realpathSync)(head.root));
		const tools = toolsUsed(coming, path);
		const tagger = tools[0]?.tool;
		const known = { root: seen, projects, tags, trusted, trusting: trusting(needs, targets), tagger, told: offers.told };
		const keep = tools.map((one) => keeping(one, (0,external_node_path_.basename)(path)));
		const next = [...steps, ...keep, ...nextSteps(known, [...written, ...removed], rehearsed?.exit === errors/* EXIT */.dc.done)];
		const list = next
				.map((step, index) => `${index + 1}. ${(0,wrap/* filled */.Bq)(step, INDENT).replaceAll('\n', `\n${' '.repeat(INDENT)}`)}\n`)
				.join('\n');
		return {
				exit: rehearsed?.exit ?? errors/* EXIT */.dc.done,
				json: { written, removed, kept, left, next, ...(rehearsed === undefined ? {} : { rehearsal: rehearsed.json }) },
				text: `${host.ask === undefined ? `${did.join('\n')}\n` : ''}${rehearsed?.text ?? ''}\n${list}`,
		};
}
async function rehearsal(inputs, host, options) {
		try {
				return await (await Promise.all(/* import() */[__webpack_require__.e(5219), __webpack_require__.e(720), __webpack_require__.e(3353), __webpack_require__.e(1760), __webpack_require__.e(5130), __webpack_require__.e(9439), __webpack_require__.e(5605), __webpack_require__.e(7708), __webpack_require__.e(556), __webpack_require__.e(6113), __webpack_require__.e(7914)]).then(__webpack_require__.bind(__webpack_require__, 37914))).rehearse(inputs, host, options);
		}
		catch (error) {
				const failure = (0,render_failure/* toFailure */.w2)(error, host.signal);
				if (failure.exit === errors/* EXIT */.dc.bug || failure.exit === errors/* EXIT */.dc.interrupted)
						throw error;
				return { exit: failure.exit, json: { error: failure.error }, text: await (0,render_failure/* renderStopped */.cy)(failure, process.stdout) };
		}
}
function ownConfig(inputs, host, root) {
		const named = (0,load/* namedConfig */.ec)(inputs, host);
		if (named === undefined)
				return undefined;
		const path = (0,external_node_path_.relative)(root, named).split(external_node_path_.sep).join('/');
		if (/^(?!\.\.\/)[\w./-]+$/.test(path))
				return path;
		throw (0,errors/* usageError */.Wp)('init/config', `${(0,clean_text/* cleanLine */.Ow)(inputs.config ?? '')} cannot be the configuration of a workflow: it is outside of the repository, or its path has other characters than letters, digits, ".", "_", "-" and "/".`, `Move it into the repository: --config .github/${about/* CONFIG_FILE */.g2}`);
}
function trusting(needs, named) {
		const isIdentity = ({ permission }) => permission === 'id-token';
		const trusted = needs.filter(isIdentity).map(({ target }) => target);
		return _build_targets/* ALL_TARGETS */.v.filter(({ id }) => named?.includes(id) ?? true).filter((target) => target.needs?.some(isIdentity) !== true || trusted.includes(target.id));
}
/***/ }),
/***/ 85575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	t: () => (/* binding */ table)
});
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18001);
var _core_fill_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51979);
var _wrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84439);
const GAP = '  ';
const LEAST = 24;
function table(foreign, stream = process.stdout) {
		const rows = foreign.map((row) => row.map(_core_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow));
		const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
		const columns = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(stream, Number.POSITIVE_INFINITY);
		const line = (row) => `${GAP}${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(GAP)}`.trimEnd();
		const lines = rows.map(line);
		const fits = lines.every(({ length }) => length <= columns);
		const last = widths.length - 1;
		const room = columns - widths.slice(0, last).reduce((sum, width) => sum + width + GAP.length, GAP.length);
		const words = rows.flatMap((row) => (row[last] ?? '').split(' '));
		const hangs = last > 0 && room >= LEAST && words.every(({ length }) => length <= room);
		const hanging = (row) => (0,_core_fill_js__WEBPACK_IMPORTED_MODULE_2__/* .fill */ .G)((row[last] ?? '').split(' '), room).map((part, index) => line([...row.slice(0, last).map((cell) => (index === 0 ? cell : '')), part]));
		return `${(fits ? lines : hangs ? rows.flatMap(hanging) : blocks(rows, columns)).join('\n')}\n`;
}
function blocks([head = [], ...rows], columns) {
		return rows.flatMap(([first = '', ...rest]) => {
				const cells = rest.flatMap((cell, index) => {
						const name = head[index + 1] ?? '';
						return cell === '' ? [] : [name === '' ? cell : `${name} ${cell}`];
				});
				return [
						...(first === '' ? [] : [`${GAP}${first}`]),
						...cells.flatMap((cell) => (0,_core_fill_js__WEBPACK_IMPORTED_MODULE_2__/* .fill */ .G)(cell.split(' '), columns - 2 * GAP.length).map((part) => `${GAP}${GAP}${part}`)),
				];
		});
}
/***/ }),
/***/ 68181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	E: () => (/* binding */ pagesOf)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _repository_regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1722);
const LARGEST_PAGE = 1_000_000;
function pagesOf(folder, names) {
		if (folder === undefined)
				return [];
		const there = namesIn(folder);
		return names.flatMap((name) => {
				const found = there.find((one) => one.toLowerCase() === name.toLowerCase()) ?? name;
				return (0,_repository_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readNamed */ .Mk)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, found), LARGEST_PAGE).bytes?.toString() ?? [];
		});
}
function namesIn(folder) {
		try {
				return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
		}
		catch {
				return [];
		}
}
/***/ }),
/***/ 65384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Lt: () => (/* binding */ wantsVariables),
	TZ: () => (/* binding */ VARIABLE),
	Xx: () => (/* binding */ valueFor),
	eR: () => (/* binding */ documentedVariables)
});
var _core_about_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87821);
var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68181);
const VARIABLE = '[A-Z][A-Z0-9]*_[A-Z0-9_]*[A-Z0-9]';
const NAMES = new RegExp(`\\b${VARIABLE}\\b`, 'g');
const ASKS = /not set|unset|undefined|missing|requir|not found|not provided|must|environment|env var|please set|empty|export/i;
const OTHERS = /^(?:ERR_|E?ADDR|SIG|HTTP_|NODE_|PYTHON|MODULE_NOT_FOUND)/;
const EXAMPLES = ['.env.example', '.env.sample', '.env.template'];
const DOCUMENTATION = ['README.md', 'README.rst', ...EXAMPLES, 'docs/configuration.md'];
const FORMS = [
		[/REDIS_(?:URL|URI)$/, 'redis://localhost:6379'],
		[/MONGO\w*_(?:URL|URI)$/, 'mongodb://localhost:27017/trial'],
		[/(?:MYSQL|MARIADB)\w*_(?:URL|URI|DSN)$/, 'mysql://user:password@localhost:3306/trial'],
		[/NEO4J\w*_(?:URL|URI)$/, 'bolt://localhost:7687'],
		[/(?:DATABASE|POSTGRES\w*|(?:^|_)DB)_(?:URL|URI|DSN)$/, 'postgresql://user:password@localhost:5432/trial'],
		[/(?:URL|URI|ENDPOINT|DSN|WEBHOOK)$|(?:^|_)(?:BASE|SERVER|INSTANCE)$/, 'https://example.com'],
		[/MAIL(?:_ADDRESS)?$/, 'trial@example.com'],
		[/_HOST(?:NAME)?$|_DOMAIN$/, 'example.com'],
		[/_PORT$/, '8080'],
		[/(?:_|^)(?:TIMEOUT|LIMIT|COUNT|MAX|MIN|SIZE|SECONDS|RETRIES|INTERVAL)(?:_|$)/, '10'],
		[/(?:_|^)(?:ENABLED?|DISABLED?|DEBUG|VERIFY\w*|READ_?ONLY|USE)(?:_|$)/, 'true'],
		[/(?:_|^)(?:DIR|DIRECTORY|FOLDER|ROOT|WORKSPACE|VAULT)$|_PATHS?$/, '.'],
		[/(?:UUID|GUID|(?:TENANT|CLIENT|SUBSCRIPTION)_ID)$/, '00000000-0000-4000-8000-000000000000'],
		[/_ID$/, '1'],
		[/REGION$/, 'us-east-1'],
];
function variablesIn(words) {
		let asks = false;
		const names = words.split('\n').flatMap((line) => {
				asks = ASKS.test(line) || (asks && /^\s*(?:[-*•]|\d+[.)])?\s*[A-Z][A-Z0-9_]+\b/.test(line));
				return asks ? (line.match(NAMES) ?? []) : [];
		});
		return [...new Set(names)].filter((name) => !OTHERS.test(name));
}
function wantsVariables(asked, words, { env, folder }) {
		const isOpen = (name) => env[name] === undefined;
		const named = [...new Set([...asked, ...variablesIn(words)])].filter(isOpen);
		if (named.length === 0)
				return undefined;
		const lines = linesOf(folder, DOCUMENTATION);
		const documented = required(lines).filter(isOpen);
		const all = [...new Set([...named, ...documented])].slice(0, MOST);
		return {
				rule: 'start/needs-variable',
				message: `The server does not start without ${named.length === 1 ? 'the variable' : 'the variables'} ${named.join(', ')}. A client that starts it to list its tools gets no answer.`,
				hint: `Read ${all.length === 1 ? 'it' : 'them'} when a tool is called, or set harmless values for the start check in ${_core_about_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_FILE */ .g2}:\n${block(all, { lines, env, words })}`,
		};
}
const ENVIRONMENT = /"env"\s*:\s*\{([^{}]{1,2000})\}/;
function configured(lines) {
		const [, table = ''] = ENVIRONMENT.exec(lines.join('\n')) ?? [];
		const pairs = [...table.matchAll(new RegExp(`"(${VARIABLE})"\\s*:\\s*"([^"]*)"`, 'g'))];
		return pairs.filter(([, , value = '']) => !/optional/i.test(value)).map(([, name = '']) => name);
}
function documentedVariables({ env, folder }) {
		const lines = linesOf(folder, DOCUMENTATION);
		const set = /^\s*(?:export\s+)?([A-Z][A-Z0-9_]*)\s*=/;
		const examples = linesOf(folder, EXAMPLES).flatMap((line) => set.exec(line)?.[1] ?? []);
		const entries = linesOf(folder, ['server.json']).join('\n');
		const listed = /"environmentVariables"/.test(entries)
				? [...entries.matchAll(new RegExp(`"name":\\s*"(${VARIABLE})"`, 'g'))].map(([, name = '']) => name)
				: [];
		const all = [...new Set([...listed, ...examples, ...configured(lines), ...required(lines)])].filter((name) => env[name] === undefined);
		return all.length === 0 ? undefined : block(all.slice(0, MOST), { lines, env });
}
function linesOf(folder, names) {
		return (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .pagesOf */ .E)(folder, names).flatMap((page) => page.split(/\r?\n/));
}
function required(lines) {
		return lines
				.filter((line) => /\brequired\b/i.test(line) && !/\b(?:not|if|when|only|un)\s*required\b|optional/i.test(line))
				.flatMap((line) => (line.match(NAMES) ?? []).slice(0, 1))
				.filter((name) => !OTHERS.test(name));
}
function block(names, { lines, env, words = '' }) {
		const missing = names.map((name) => [name, offeredFor(name, words) ?? valueFor(name, lines)]);
		const values = [...Object.entries(env), ...missing].map(([name, value]) => `${name} = ${JSON.stringify(value)}`);
		return `  [smoke]\n  env = { ${values.join(', ')} }`;
}
const MOST = 12;
const CHOICES = /\b(?:one of|either|(?:allowed|valid|possible|supported) values|choose from)(?: the following)?(?: values)?(?: are)?(?:\s*[:=]\s*|\s+(?=["'`([]))["'`([]*(\w[\w.-]*\w)/i;
function offeredFor(name, words) {
		return words
				.split('\n')
				.filter((line) => line.includes(name))
				.map((line) => CHOICES.exec(line.slice(line.indexOf(name)))?.[1])
				.find((value) => value !== undefined);
}
function valueFor(name, lines = []) {
		const form = FORMS.find(([sign]) => sign.test(name))?.[1];
		if (form === undefined || !form.includes('://'))
				return form ?? 'trial';
		const shown = lines
				.filter((line) => line.includes(name))
				.map((line) => /\b[a-z][a-z0-9+]*:\/\/[^\s"'`<>{}|)\]]+/.exec(line.slice(line.indexOf(name)))?.[0])
				.find((url) => url !== undefined && !/\*|\.\.\.|…/.test(url));
		return shown?.replace(/[.,;]+$/, '') ?? form;
}
/***/ })
};
