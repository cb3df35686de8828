export const id = 6558;
export const ids = [6558];
export const modules = {
/***/ 13716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	o: () => (/* binding */ isMadeFrom),
	r: () => (/* binding */ runSteps)
});
var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
var p_limit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70370);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8005);
async function runSteps(list, start, host, half) {
		let state = start;
		const add = (produced, project) => {
				state = half.add(state, produced, project);
		};
		async function run(entry, project) {
				const several = project !== undefined && half.projects(state).length > 1;
				const title = several ? `${entry.title} ${project.name}` : entry.title;
				const named = several ? [project.name] : [];
				const reason = 'steps' in entry ? undefined : entry.skip?.(state, project);
				if (reason !== undefined) {
						host.log.debug(`${title}: skipped, ${reason}`);
						return true;
				}
				const since = host.now();
				const done = host.log.busy(title);
				const show = (lines) => {
						done();
						host.log.step(entry.title, lines, host.now() - since);
				};
				try {
						if ('steps' in entry) {
								for (const step of entry.steps)
										await quietly(step);
								show(entry.lines(state));
								return true;
						}
						const produced = await entry.run(state, host, project);
						add(produced, project);
						if (produced.lines === undefined)
								done();
						else
								show([...named, ...produced.lines]);
						return true;
				}
				catch (error) {
						done();
						host.signal.throwIfAborted();
						if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .BG))
								throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .withFound */ .BL)(error, state.findings);
						add({ findings: error.findings, failed: true }, project);
						show([several ? `${project.name} failed` : 'failed']);
						return false;
				}
		}
		async function quietly(step) {
				const reason = step.skip?.(state);
				if (reason !== undefined)
						return host.log.debug(`${step.title}: skipped, ${reason}`);
				const since = host.now();
				add(await step.run(state, host));
				host.log.debug(`${step.title}: ${host.now() - since} ms`);
		}
		async function watched(entry, project) {
				if (half.watch === undefined)
						return run(entry, project);
				const label = project === undefined ? entry.title : `${entry.title} of ${project.name}`;
				const { result, findings } = await half.watch(label, () => run(entry, project));
				if (findings.length > 0)
						add({ findings }, project);
				return result;
		}
		async function take(project, steps, taken) {
				const first = [...taken.keys()].find((other) => isMadeFrom(project, other));
				if (first !== undefined) {
						await taken.get(first);
						if (failed.has(first))
								failed.add(project);
				}
				for (const step of steps) {
						if (failed.has(project) || half.stopsProject?.(state, project) === true)
								return;
						if (!(await watched(step, project)))
								failed.add(project);
				}
		}
		const failed = new Set();
		for (const steps of sideBySide(list)) {
				if (steps[0]?.scope === 'project') {
						const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)());
						const taken = new Map();
						for (const project of half.projects(state))
								taken.set(project, limit(take, project, steps, taken));
						await Promise.all(taken.values());
						continue;
				}
				for (const step of steps) {
						if (half.stops(state) || !(await watched(step)))
								return state;
				}
		}
		return state;
}
function isMadeFrom({ madeFrom }, { ecosystem, path }) {
		return madeFrom !== undefined && madeFrom.ecosystem === ecosystem && madeFrom.path === path;
}
function sideBySide(list) {
		const runs = [];
		for (const entry of list) {
				const last = runs.at(-1);
				const waits = 'afterAll' in entry && entry.afterAll === true;
				if (last?.[0]?.scope === entry.scope && !waits)
						last.push(entry);
				else
						runs.push([entry]);
		}
		return runs;
}
/***/ }),
/***/ 82753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	B: () => (/* binding */ partOf)
});
var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _core_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70976);
var _host_typed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93237);
const MATRIX = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ include: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1), path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1) })).min(1) });
function partOf(matrix, projects) {
		if (matrix === undefined)
				return undefined;
		const names = namesByPath(matrix);
		const own = new Set(projects.map(({ path }) => path));
		const outside = [...own].find((path) => !names.has(path));
		if (outside !== undefined) {
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('inputs/matrix', `The project in ${outside} is not in the matrix.`, `Set path to a project of the matrix: ${[...names.keys()].join(', ')}.`);
		}
		const others = [...names].filter(([path]) => !own.has(path)).map(([, name]) => name);
		const name = [...names].find(([path]) => own.has(path))?.[1];
		return name === undefined || others.length === 0 ? undefined : { name, others };
}
function namesByPath(matrix) {
		const names = new Map();
		for (const { name, path } of readMatrix(matrix))
				if (!names.has(path))
						names.set(path, (0,_core_names_js__WEBPACK_IMPORTED_MODULE_3__/* .flatName */ .pE)(name));
		return names;
}
function readMatrix(text) {
		try {
				return MATRIX.parse(JSON.parse(text)).include;
		}
		catch {
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('inputs/matrix', `The input matrix is not the output of ${_host_typed_js__WEBPACK_IMPORTED_MODULE_1__/* .TYPED */ .X} matrix.`, `Use: matrix: \${{ needs.projects.outputs.matrix }}`);
		}
}
/***/ }),
/***/ 79747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	_: () => (/* binding */ checkGivenTag)
});
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91883);
async function checkGivenTag(host, head, tag) {
		const commit = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(host, head.root, 'rev-parse', '--verify', '--quiet', `refs/tags/${tag}^{commit}`);
		if (commit === head.commit)
				return;
		if (commit !== undefined) {
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('tag/elsewhere', `The tag ${tag} is on commit ${commit.slice(0, 12)}, but ${head.commit.slice(0, 12)} is checked out.`, `Check out the tag: git checkout ${tag}`);
		}
		const { GITHUB_REF: ref, GITHUB_REF_TYPE: type, GITHUB_REF_NAME: name } = host.env;
		if (ref !== `refs/heads/${tag}` && !(type === 'branch' && name === tag))
				return;
		throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('tag/branch', `${tag} is the branch that triggered this workflow, and there is no tag with that name.`, `Create a tag to release: git tag ${tag} && git push origin refs/tags/${tag}`);
}
/***/ }),
/***/ 47111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	OG: () => (/* binding */ findProjects),
	mt: () => (/* binding */ isPartial),
	lQ: () => (/* binding */ matrixOf),
	Bn: () => (/* binding */ projectAround),
	RV: () => (/* binding */ releasedBy)
});
var external_node_path_ = __webpack_require__(76760);
var about = __webpack_require__(87821);
var errors = __webpack_require__(8005);
var loop = __webpack_require__(13716);
var core_version = __webpack_require__(51928);
var ecosystems = __webpack_require__(26321);
var subtree = __webpack_require__(59349);
var cut = __webpack_require__(60236);
var project_table = __webpack_require__(52364);
;// CONCATENATED MODULE: ./.build/workspace/no-project.js
const UNSUPPORTED = { 'go.mod': 'Go', 'Cargo.toml': 'Rust' };
const UNSUPPORTED_MARKERS = Object.keys(UNSUPPORTED);
const UNASKED = ecosystems/* ECOSYSTEMS */.S.filter(({ isAsked }) => isAsked !== true);
function unsupported(files) {
		return files.all.map((path) => UNSUPPORTED[external_node_path_.posix.basename(path)]).find((language) => language !== undefined);
}
function noProject(files, folders, named) {
		const manifest = unsupported(files) === undefined ? passedOver(files, folders) : undefined;
		return (0,errors/* usageError */.Wp)('project/none', whatIsHere(files, named, manifest), nextStep(files, manifest));
}
function allPrivate(projects) {
		const names = (0,cut/* firstFew */.Dt)(projects, 3, ({ name, manifestFile }) => `${name} (${manifestFile})`);
		return (0,errors/* usageError */.Wp)('project/none', `All ${projects.length} projects in this repository are private, so none is released: ${names}.`, `Remove "private" from the manifest of the server, or release its folder as it is, in ${about/* CONFIG_FILE */.g2}:\n${(0,project_table/* projectTable */.O)('…', 'ecosystem = "code-package"')}`);
}
function whatIsHere(files, named, manifest) {
		const folders = named.filter((folder) => folder !== '.').join(', ');
		const titles = new Intl.ListFormat('en', { type: 'disjunction' }).format(UNASKED.map(({ title }) => title));
		const message = `No ${titles} project was found in ${folders || 'this repository'}.`;
		const language = unsupported(files);
		if (language !== undefined)
				return `${message} ${language} servers are not supported yet.`;
		if (manifest === undefined)
				return message;
		return `${message} ${manifest} is here, but declares nothing that looks like an MCP server.`;
}
function passedOver(files, folders) {
		const markers = UNASKED.flatMap((one) => one.markers);
		return [...folders]
				.sort((a, b) => a.length - b.length)
				.flatMap((folder) => markers.map((marker) => external_node_path_.posix.join(folder, marker)))
				.find((path) => files.has(path));
}
function nextStep(files, manifest) {
		if (manifest !== undefined) {
				const ecosystem = UNASKED.find(({ markers }) => markers.includes(external_node_path_.posix.basename(manifest)));
				const table = `path = "${external_node_path_.posix.dirname(manifest)}" and ecosystem = "${ecosystem?.id}"`;
				return `If it is one, say so in ${about/* CONFIG_FILE */.g2}: a [[project]] table with ${table}.`;
		}
		for (const { id, title, isAsked, markers } of ecosystems/* ECOSYSTEMS */.S) {
				const marker = isAsked === true ? markers.find((name) => files.has(name)) : undefined;
				if (marker !== undefined)
						return `Its ${marker} can be released as a ${title}: write [${id}] into ${about/* CONFIG_FILE */.g2}.`;
		}
		const manifests = UNASKED.map(({ title, markers }) => `${title}: ${markers.join(', ')}`).join('; ');
		return `Add a manifest (${manifests}), or declare the folder with [[project]] in ${about/* CONFIG_FILE */.g2}.`;
}
;// CONCATENATED MODULE: ./.build/workspace/discover.js
const MARKERS = new Set([...ecosystems/* ECOSYSTEMS */.S.flatMap(({ markers }) => markers), ...UNSUPPORTED_MARKERS]);
const ASIDE = /(^|\/)(node_modules|(?:(?:integration|e2e|unit|smoke|system|acceptance)[-_]?)?tests?|e2e|__tests__|fixtures?|(?:example|sample)s?(?:[-_][^/]*)?|templates?|docs?|vendor|third_party|\.[^/]+)(\/|$)/i;
const PLACEHOLDER = /[{}<>%]|(?:^|[-_/])NAME(?:$|[-_/])/;
function isPartial(there, projects) {
		return !there.whole || projects.length < there.projects.length;
}
function findProjects(files, paths, settingsOf, tables) {
		const named = paths.length > 0 ? paths.map((path) => external_node_path_.posix.normalize(path).replace(/\/$/, '')) : tables;
		const folders = new Set();
		for (const folder of named) {
				if (!exists(files, folder))
						throw (0,errors/* usageError */.Wp)('project/no-folder', `The folder ${folder} does not exist in the repository.`);
				const here = at(files, folder, settingsOf);
				if (here.length > 0)
						folders.add(folder);
				else
						for (const below of markedFolders(files, folder))
								folders.add(below);
		}
		if (named.length === 0)
				for (const folder of markedFolders(files, '.'))
						folders.add(folder);
		if (folders.size === 0 && named.length === 0)
				folders.add('.');
		const sorted = [...folders].sort();
		const read = sorted.flatMap((folder) => at(files, folder, settingsOf));
		const templates = read.filter(({ name, path }) => PLACEHOLDER.test(name) && !named.includes(path));
		const walked = read.filter((project) => !templates.includes(project));
		const present = servers(whole(walked, new Set(named)), new Set(named));
		const kept = withoutPrivate(present);
		const privately = kept.projects.every(({ isPrivate }) => isPrivate === true);
		const partOnly = privately && unsupported(files) !== undefined;
		if (privately && named.length === 0 && kept.projects.length > 1 && !partOnly)
				throw allPrivate(kept.projects);
		if (kept.projects.length > 0 && !partOnly) {
				const taken = new Set([...present, ...templates].map(({ path }) => path));
				const left = sorted.filter((folder) => !taken.has(folder));
				const skipped = left.flatMap((folder) => leftOut(files, folder, settingsOf, kept.projects));
				const unlisted = paths.length > 0 || tables.length === 0 ? [] : besideTables(files, settingsOf, kept.projects);
				const notes = [...kept.findings, ...templates.map(template), ...skipped, ...unlisted];
				return { projects: inOrder(kept.projects), findings: notes };
		}
		throw noProject(files, folders, named);
}
function whole(walked, named) {
		return ecosystems/* ECOSYSTEMS */.S.reduce((left, one) => one.withoutParts?.(left, named) ?? left, walked);
}
function servers(found, named) {
		const kept = found.filter((project) => named.has(project.path) || (0,ecosystems/* ecosystemOf */.M)(project).maybeServer?.(project) !== false);
		return kept.some(({ isPrivate }) => isPrivate !== true) ? kept : found;
}
function besideTables(files, settingsOf, listed) {
		const read = markedFolders(files, '.').flatMap((folder) => at(files, folder, settingsOf));
		const all = servers(whole(read, new Set()), new Set());
		const isListed = ({ path }) => listed.some((one) => one.path === path || path.startsWith(`${one.path}/`));
		return withoutPrivate(all)
				.projects.filter((project) => project.isPrivate !== true && !isListed(project))
				.map(({ name, path, manifestFile }) => ({
				rule: 'project/unlisted',
				level: 'note',
				file: manifestFile,
				message: `${name} in ${path} is not released: ${about/* CONFIG_FILE */.g2} lists the projects, and not this one.${needed(name, listed)}`,
				hint: `Add it if it is meant to be released: [[project]] with path = "${path}".`,
		}));
}
function projectAround(files, folder) {
		for (let at = folder; at !== '.' && !at.startsWith('..'); at = external_node_path_.posix.dirname(at)) {
				if ([...MARKERS].some((marker) => files.has(`${at}/${marker}`)))
						return at;
		}
		return undefined;
}
function inOrder(projects) {
		const done = [];
		const visit = (project, above) => {
				if (done.includes(project) || above.includes(project))
						return;
				const ecosystem = (0,ecosystems/* ecosystemOf */.M)(project);
				const needs = ecosystem.needs(project).map((name) => ecosystem.canonicalName(name));
				for (const other of projects) {
						const isNeeded = other.ecosystem === project.ecosystem && needs.includes(ecosystem.canonicalName(other.name));
						if (isNeeded || (0,loop/* isMadeFrom */.o)(project, other))
								visit(other, [...above, project]);
				}
				done.push(project);
		};
		for (const project of projects)
				visit(project, []);
		return done;
}
function releasedBy(tag, projects) {
		const parsed = (0,core_version/* parseTag */.ED)(tag, projects.map(({ name }) => name));
		if (parsed === undefined)
				return projects;
		if (parsed.name !== undefined) {
				const all = projects.filter(({ name }) => name === parsed.name);
				const fitting = all.filter(({ version }) => version === undefined || (0,core_version/* sameVersion */.r1)(version, parsed.version));
				if (all.length > 0)
						return fitting.length > 0 ? fitting : all;
				if (projects.length === 1)
						return projects;
				throw (0,errors/* usageError */.Wp)('tag/no-project', `The tag ${tag} names ${parsed.name}, but there is no such project.`, `Use one of: ${projects.map(({ name }) => name).join(', ')}.`);
		}
		const same = projects.filter(({ version }) => version === undefined || (0,core_version/* sameVersion */.r1)(version, parsed.version));
		return same.length > 0 ? same : projects;
}
function matrixOf(projects, tag) {
		const include = projects.map(({ name, ecosystem, path, version }) => ({
				name,
				ecosystem,
				path,
				version: version ?? (0,core_version/* taggedVersion */.Bd)(tag, name) ?? '',
		}));
		return { include };
}
function at(files, folder, settingsOf) {
		const settings = settingsOf(folder);
		return ecosystems/* ECOSYSTEMS */.S.filter((one) => [undefined, one.id].includes(settings.ecosystem) || one.isAsked === true)
				.map((ecosystem) => ecosystem.detect(folder, files, settings))
				.filter((project) => project !== undefined);
}
function leftOut(files, folder, settingsOf, released) {
		return ecosystems/* ECOSYSTEMS */.S.map(({ skipped }) => skipped?.(folder, files, settingsOf(folder), (name) => needed(name, released))).filter((note) => note !== undefined);
}
function template({ name, manifestFile }) {
		const message = `${name} is a template, since its name has a placeholder, so it is not released.`;
		return { rule: 'project/skipped', level: 'note', message, file: manifestFile };
}
function needed(name, projects) {
		const user = projects.find((project) => {
				const { canonicalName, needs } = (0,ecosystems/* ecosystemOf */.M)(project);
				return needs(project).some((one) => canonicalName(one) === canonicalName(name));
		});
		return user === undefined ? '' : ` ${user.name} needs it: publish the required version first.`;
}
function withoutPrivate(projects) {
		const open = projects.filter(({ isPrivate }) => isPrivate !== true);
		if (open.length === 0)
				return { projects, findings: [] };
		const closed = projects.filter(({ isPrivate }) => isPrivate === true);
		const findings = closed.map(({ name, manifestFile: file }) => {
				return { rule: 'project/private', level: 'note', message: `${name} is private and is not released.`, file };
		});
		return { projects: open, findings };
}
function markedFolders(files, below) {
		const prefix = below === '.' ? '' : `${below}/`;
		const folders = new Set();
		for (const path of files.all) {
				if (!path.startsWith(prefix) || !MARKERS.has(external_node_path_.posix.basename(path)))
						continue;
				const folder = external_node_path_.posix.dirname(path);
				if (!ASIDE.test(folder.slice(below === '.' ? 0 : prefix.length)))
						folders.add(folder);
		}
		return [...folders];
}
function exists(files, folder) {
		return folder === '.' || (0,subtree/* pathsBelow */.Yl)(files, folder).length > 0;
}
/***/ }),
/***/ 8925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Eh: () => (/* binding */ nextTag),
	JO: () => (/* binding */ howToRelease),
	v4: () => (/* binding */ whyNoRelease)
});
var _tag_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93703);
function whyNoRelease(tag, changed) {
		if (changed !== '')
				return `the working tree differs from the commit: ${changed}`;
		return tag === undefined ? 'there is no tag on this commit' : undefined;
}
function howToRelease(tag, next) {
		if (tag !== undefined)
				return `To release ${tag} without the changes, put them aside: git stash --include-untracked. To release them too, commit them and tag that commit.`;
		return `Commit everything and tag the commit${next === undefined ? '' : `: git tag ${next}`}.`;
}
function nextTag(tags, projects) {
		const [only, another] = projects;
		return only === undefined || another !== undefined ? undefined : (0,_tag_form_js__WEBPACK_IMPORTED_MODULE_0__/* .tagFor */ .gY)(tags, only, (0,_tag_form_js__WEBPACK_IMPORTED_MODULE_0__/* .nextVersion */ .yU)(tags, only), 1);
}
/***/ }),
/***/ 46558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	gS: () => (/* binding */ openRelease),
	tT: () => (/* binding */ openReleases),
	GH: () => (/* binding */ startOf),
	jb: () => (/* binding */ startsOf),
	Fr: () => (/* binding */ survey)
});
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var config_load = __webpack_require__(2789);
var target_choice = __webpack_require__(36078);
var about = __webpack_require__(87821);
var clean_text = __webpack_require__(18001);
var errors = __webpack_require__(8005);
var ecosystems = __webpack_require__(26321);
var server_json = __webpack_require__(97749);
var matrix_part = __webpack_require__(82753);
var changed_paths = __webpack_require__(70938);
var repository_clone = __webpack_require__(51466);
var repository_files = __webpack_require__(45576);
var git = __webpack_require__(91883);
var given_tag = __webpack_require__(79747);
var discover = __webpack_require__(47111);
var dist = __webpack_require__(73382);
var archive = __webpack_require__(62841);
var listed = __webpack_require__(83659);
var names = __webpack_require__(70976);
var version = __webpack_require__(51928);
var kinds = __webpack_require__(27929);
var typed = __webpack_require__(93237);
;// CONCATENATED MODULE: ./.build/workspace/given.js
async function namedFiles(words, cwd) {
		const found = await Promise.all(words.map((word) => filesOf(word, cwd)));
		return [...new Set(found.flat())].sort();
}
async function filesOf(word, cwd) {
		const path = (0,external_node_path_.resolve)(cwd, word);
		const stat = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
		if (stat?.isFile() === true)
				return [path];
		if (stat !== undefined && !stat.isDirectory()) {
				throw (0,errors/* usageError */.Wp)('from/no-file', `--from: ${word} is not a regular file.`, 'Name the file itself.');
		}
		const found = stat === undefined ? await matching(word, cwd) : filesBelow(path);
		const files = found.filter((file) => (0,external_node_fs_.lstatSync)(file).isFile());
		if (files.length > 0)
				return files;
		throw (0,errors/* usageError */.Wp)('from/nothing', `--from: ${stat === undefined ? `no file matches ${word}` : `${word} has no files`}, in ${cwd}.`, 'Build first, and name what the build wrote: --from dist/*');
}
async function matching(pattern, cwd) {
		const at = external_node_path_.sep === '/' ? pattern : pattern.replaceAll(external_node_path_.sep, '/');
		const files = await (0,dist/* glob */.TI)(at, { cwd, absolute: true, expandDirectories: false, followSymbolicLinks: false });
		return files.map((file) => (0,external_node_path_.resolve)(file));
}
function filesBelow(folder) {
		return (0,external_node_fs_.readdirSync)(folder)
				.filter((name) => !name.startsWith('.'))
				.map((name) => (0,external_node_path_.join)(folder, name));
}
async function sortGiven(files, projects, host) {
		const sorted = [];
		const others = [];
		for (const path of files) {
				const file = (0,external_node_path_.basename)(path);
				const shown = (0,clean_text/* cleanLine */.Ow)((0,external_node_path_.relative)(host.cwd, path));
				const members = async () => (0,archive/* isArchive */.tc)(path) ? (await (0,archive/* listArchive */.d0)(path)).map((entry) => entry.path) : [];
				if ((0,clean_text/* cleanLine */.Ow)(file) !== file) {
						throw (0,errors/* usageError */.Wp)('from/name', `--from: the name of ${shown} has characters that cannot be seen, or spaces side by side.`, 'Rename it as the build tool names it.');
				}
				const kind = await (0,kinds/* recognise */.GJ)(file, members);
				if (kind === undefined) {
						others.push(shown);
						continue;
				}
				const identity = await (0,kinds/* identityOf */.cu)({ kind, path, file });
				if (identity !== undefined)
						(0,kinds/* kindOf */.I)(kind)?.checkName?.(file, identity);
				await (0,kinds/* kindOf */.I)(kind)?.checkContent?.(path);
				const same = projects.filter(({ ecosystem }) => ecosystem === (0,kinds/* makerOf */.Or)(kind));
				const own = same.filter((project) => isOf(file, identity, project, same.length === 1));
				const [project] = own;
				if (project === undefined)
						throw nobodys(shown, kind, identity, projects);
				sorted.push({ path, kind, project, shown, identity });
		}
		if (sorted.length === 0) {
				throw (0,errors/* usageError */.Wp)('from/nothing', `--from: ${(0,listed/* listed */.K)(others)} ${others.length === 1 ? 'is not an installable artifact' : 'are not installable artifacts'}.`, 'Name wheels, sdists, npm tarballs, zip or tar archives, or MCP bundles.');
		}
		if (others.length > 0)
				host.log.info(`Not installable, so not released: ${others.join(', ')}`);
		return sorted;
}
function isOf(file, identity, project, only) {
		const { canonicalName } = (0,ecosystems/* ecosystemOf */.M)(project);
		if (identity !== undefined)
				return canonicalName(identity.name) === canonicalName(project.name);
		return (only || file.startsWith(`${(0,names/* flatName */.pE)(project.name)}-`) || file.startsWith(`${project.name.replace(/^.*\//, '')}-`));
}
function nobodys(shown, kind, identity, projects) {
		const what = identity === undefined ? `a file of kind ${kind}` : `of the package ${(0,clean_text/* cleanLine */.Ow)(identity.name)}`;
		const known = projects.map(({ name, ecosystem }) => `${(0,clean_text/* cleanLine */.Ow)(name)} (${ecosystem})`);
		return (0,errors/* usageError */.Wp)('from/no-project', `--from: ${shown} is ${what}, which is none of the projects that are released: ${(0,listed/* listed */.K)(known)}.`, `Leave it out, or see which projects are found: ${typed/* TYPED */.X} config`);
}
function checkGiven(given, projects, tag) {
		const ownOf = ({ path, name }) => given.filter((one) => one.project.path === path && one.project.name === name);
		checkApart(projects.flatMap(ownOf));
		for (const project of projects) {
				const own = ownOf(project);
				if (own.length === 0 || (0,ecosystems/* ecosystemOf */.M)(project).adopt === undefined) {
						throw (0,errors/* usageError */.Wp)('from/missing', own.length === 0
								? `--from: none of the files is of ${project.name}, which this releases too.`
								: `--from: ${project.name} is of the ecosystem ${project.ecosystem}, whose files are built here only.`, `Name its files too, or release the others only: ${typed/* TYPED */.X} build PATH --from …`);
				}
				const wanted = (0,version/* wantedVersion */.KZ)(project, tag);
				const byTag = (0,version/* wantedVersion */.KZ)({ ...project, version: undefined }, tag) !== undefined;
				const other = own.find(({ identity }) => identity && wanted !== undefined && !(0,version/* sameVersion */.r1)(identity.version, wanted));
				if (other === undefined)
						continue;
				throw (0,errors/* usageError */.Wp)('from/version', `--from: ${other.shown} has the version ${(0,clean_text/* cleanLine */.Ow)(other.identity?.version ?? '')}; ${byTag ? `the tag ${tag}` : project.manifestFile} says ${wanted}.`, 'Remove files of other versions from the folder, or build the commit that is released.');
		}
}
function checkApart(given) {
		const known = new Map();
		for (const one of given) {
				const name = releasedAs(one);
				const other = known.get(name);
				if (other !== undefined) {
						throw (0,errors/* usageError */.Wp)('from/same', `--from: ${other.shown} and ${one.shown} are the same file of a release: a ${one.kind} of ${one.project.name}.`, 'Omit one of them.');
				}
				known.set(name, one);
		}
}
function releasedAs({ path, kind, identity }) {
		const isNamedByUs = identity !== undefined && (0,kinds/* kindOf */.I)(kind)?.checkName === undefined;
		return isNamedByUs
				? `${kind} ${identity.name}`
				: (0,external_node_path_.basename)(path)
						.toLowerCase()
						.replace(/[-_.]+/g, '-');
}
var no_release = __webpack_require__(8925);
var release_tag = __webpack_require__(67808);
;// CONCATENATED MODULE: ./.build/workspace/open.js
async function survey(host, root, inputs, options) {
		const files = options.files ?? (await (0,repository_files/* readFiles */.U)(root, options.git ? { host } : {}));
		const here = pathInside('.', host.cwd, options.from);
		const narrows = inputs.path.length === 0 && options.anywhere !== true;
		const around = narrows && here !== undefined ? (0,discover/* projectAround */.Bn)(files, here) : undefined;
		const named = inputs.path.map((path) => repositoryPath(path, host.cwd, options.from));
		const paths = around === undefined ? named : [around];
		const explicit = (0,config_load/* namedConfig */.ec)(inputs, host);
		const read = new Map();
		const load = (folder) => (0,config_load/* loadSettings */.M5)((0,external_node_path_.join)(root, folder), root, explicit, options.shownAs, read);
		const settings = load(paths.length === 1 ? (paths[0] ?? '.') : (here ?? '.'));
		const homeOf = ({ file }) => file === undefined || explicit !== undefined ? '.' : relativePosix(root, (0,external_node_path_.join)(file, '..'));
		const base = homeOf(settings);
		const projectSettings = (folder) => {
				const nearest = load(folder);
				const home = nearest.file === undefined ? base : homeOf(nearest);
				return nearest.projects.get(relativePosix(home, folder)) ?? nearest.project;
		};
		const tables = [...settings.projects.keys()].map((path) => relativePosix('.', (0,external_node_path_.join)(base, path)));
		const settingsOf = (projects) => {
				const [only, another] = projects;
				const own = only === undefined || another !== undefined ? settings : load(only.path);
				return { ...own, publish: { ...own.publish, tables: (0,target_choice/* stated */.Eo)(own.publish.tables, projects, files) } };
		};
		const { projects, findings } = (0,discover/* findProjects */.OG)(files, paths, projectSettings, tables);
		const listed = projects.map((one) => asListed(one, files));
		return { root, files, settings, settingsOf, whole: paths.length === 0, projects: listed, findings };
}
function asListed(project, files) {
		const entries = (0,server_json/* serverJsons */.pu)(files).flatMap(({ packages }) => packages);
		const listed = (0,server_json/* entryOf */.Ms)(entries, project, (0,ecosystems/* ecosystemOf */.M)(project));
		return listed === undefined ? project : { ...project, listed };
}
function startOf(inputs, host) {
		const start = (0,external_node_path_.resolve)(host.cwd, inputs.path[0] ?? '.');
		if ((0,external_node_fs_.existsSync)(start))
				return (0,external_node_fs_.realpathSync)(start);
		throw (0,errors/* usageError */.Wp)('project/no-folder', `The folder ${inputs.path[0]} does not exist.`);
}
function startsOf(inputs, host) {
		return inputs.path.length === 0 ? [host.cwd] : inputs.path.map((path) => (0,external_node_path_.resolve)(host.cwd, path));
}
async function openRelease(host, inputs, out) {
		const work = await host.tempDir('release');
		const [opened] = await openReleases(host, inputs, { out: work, keep: out, rehearsed: false });
		if (opened === undefined)
				throw new Error('a build has exactly one release');
		return opened;
}
async function openReleases(host, inputs, options) {
		const start = startOf(inputs, host);
		const head = await (0,git/* readHead */.zy)(host, start);
		const here = await survey(host, head.root, inputs, { git: true, from: head.root });
		const tag = (0,release_tag/* chooseTag */.u6)(host, inputs, head, here.projects);
		if (tag !== undefined && tag === inputs.tag && !options.rehearsed)
				await (0,given_tag/* checkGivenTag */._)(host, head, tag);
		const made = tag === undefined && options.rehearsed;
		const before = made ? ((await (0,git/* readGitFacts */.SV)(host, head.root))?.tags ?? []) : [];
		const tags = made ? (0,release_tag/* rehearsalTags */.T7)(here, before, host) : [tag];
		const files = inputs.from.length === 0 ? [] : await namedFiles(inputs.from, host.cwd);
		const written = [options.keep, inputs.report, ...files].filter((path) => path !== undefined);
		const except = written
				.map((path) => relativePosix(head.root, (0,external_node_path_.resolve)(host.cwd, path)))
				.filter((path) => !path.startsWith('..'));
		const changed = await (0,changed_paths/* changedPaths */.vl)(host, head.root, except);
		const shown = (0,clean_text/* cleanLine */.Ow)(changed.slice(0, 3).join(', '));
		const counted = changed.length > 3 ? `${shown} and ${changed.length - 3} more` : shown;
		const unread = inputs.config === undefined && changed.some((path) => (0,external_node_path_.basename)(path) === about/* CONFIG_FILE */.g2)
				? `. ${about/* CONFIG_FILE */.g2} is read from the commit: commit it, or pass --config with its path`
				: '';
		if (changed.length > 0) {
				host.log.warn(options.rehearsed
						? `Uncommitted changes are not included: ${counted}${unread}`
						: `Uncommitted changes, so this is not a release: ${counted}`);
		}
		const clone = await (0,repository_clone/* cloneSource */.r)(host, head, {
				tags: options.rehearsed ? tags.filter((name) => name !== undefined) : [],
				overlay: changed.length > 0 && !options.rehearsed,
				except,
		});
		const there = await survey(host, clone, inputs, {
				...{ git: true, from: head.root, shownAs: head.root },
				files: await (0,repository_files/* filesOnce */.r)(host, clone),
		});
		const given = files.length === 0 ? undefined : await sortGiven(files, there.projects, host);
		return tags.map((name) => {
				const projects = name === undefined ? there.projects : (0,discover/* releasedBy */.RV)(name, there.projects);
				if (given !== undefined)
						checkGiven(given, projects, name);
				const settings = there.settingsOf(projects);
				const release = {
						root: clone,
						out: options.out,
						commit: head.commit,
						commitTime: head.commitTime,
						tag: name,
						noRelease: options.rehearsed ? undefined : (0,no_release/* whyNoRelease */.v4)(name, shown),
						repository: head.repository,
						rehearsed: options.rehearsed,
						part: (0,matrix_part/* partOf */.B)(inputs.matrix, there.projects),
						targets: (0,target_choice/* namedTargets */.Ah)(inputs, settings),
						tables: settings.publish.tables,
						levels: settings.rules,
						sbom: settings.sbom,
						contract: { gate: settings.gate, indexOf: (0,target_choice/* indexes */.DU)(inputs, settings.publish.tables) },
						projects,
						partial: (0,discover/* isPartial */.mt)(there, projects),
						...(given === undefined ? {} : { given }),
						artifacts: [],
						findings: there.findings,
						started: [],
						receipts: [],
				};
				return { head, settings, release, taken: name !== undefined && before.includes(name), files: there.files };
		});
}
function repositoryPath(path, cwd, root) {
		const inRepository = pathInside(path, cwd, root);
		if (inRepository !== undefined)
				return inRepository;
		throw (0,errors/* usageError */.Wp)('project/outside', `${path} is not in the repository ${root}.`, 'Give a folder of the repository.');
}
function pathInside(path, cwd, root) {
		const way = relativePosix(root, (0,external_node_path_.resolve)(cwd, path));
		return way === '..' || way.startsWith('../') ? undefined : way;
}
function relativePosix(from, to) {
		const path = (0,external_node_path_.relative)(from, to).split(external_node_path_.sep).join('/');
		return path === '' ? '.' : path;
}
/***/ }),
/***/ 67808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Qj: () => (/* binding */ fittingTag),
	T7: () => (/* binding */ rehearsalTags),
	u6: () => (/* binding */ chooseTag),
	yV: () => (/* binding */ noVersion)
});
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _core_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51928);
var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26321);
var _repository_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91883);
var _tag_form_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93703);
function chooseTag(host, inputs, head, projects) {
		const names = projects.map(({ name }) => name);
		const given = inputs.tag ?? (0,_repository_git_js__WEBPACK_IMPORTED_MODULE_3__/* .pushedTag */ .YZ)(host.env);
		if (given === undefined)
				return fittingTag(head, projects);
		if ((0,_core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED)(given, names) !== undefined)
				return given;
		throw noVersion(given);
}
function noVersion(tag) {
		return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('tag/no-version', `The tag ${tag} does not contain a version.`, 'Tags look like v1.2.3, 1.2.3, name-v1.2.3, name/v1.2.3 or @scope/name@1.2.3.');
}
function fittingTag({ tags }, projects) {
		return tags.find((name) => projects.some((project) => (0,_core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .tagFits */ .b0)(name, project)));
}
function rehearsalTags({ projects, files }, tags, host) {
		const versionOf = (project) => {
				const { name } = project;
				const clean = (0,_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_2__/* .ecosystemOf */ .M)(project)
						.versions.stated(project, files)
						?.version.replace(/[.-]?dev\d*.*$/, '')
						.replace(/\+.*$/, '');
				if (clean !== undefined && isVersionTag(`v${clean}`))
						return clean;
				const next = (0,_tag_form_js__WEBPACK_IMPORTED_MODULE_4__/* .nextVersion */ .yU)(tags, { name, version: undefined });
				host.log.info(`The version of ${name} comes from its tag, and the commit has none: rehearsing ${next}.`);
				return next;
		};
		return [...new Set(projects.map((project) => (0,_tag_form_js__WEBPACK_IMPORTED_MODULE_4__/* .tagFor */ .gY)(tags, project, versionOf(project), projects.length)))];
}
function isVersionTag(tag) {
		const parsed = (0,_core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED)(tag);
		return parsed !== undefined && parsed.name === undefined;
}
/***/ }),
/***/ 93703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	B3: () => (/* binding */ tagPrefix),
	gY: () => (/* binding */ tagFor),
	qn: () => (/* binding */ tagFilters),
	yU: () => (/* binding */ nextVersion)
});
var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
var _core_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51928);
var _core_version_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61621);
const USUAL = 'v';
const LITERAL = /^[\w./@-]*$/;
function tagPrefix(tags, project) {
		const newest = tagsOf(tags, project).at(-1);
		return newest !== undefined && LITERAL.test(newest.prefix) ? newest.prefix : USUAL;
}
function nextVersion(tags, project) {
		const own = tagsOf(tags, project);
		const { version } = project;
		if (version !== undefined && !own.some((tag) => (0,_core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .sameVersion */ .r1)(tag.version, version)))
				return version;
		const newest = own.at(-1)?.version;
		const numbers = newest === undefined ? null : semver__WEBPACK_IMPORTED_MODULE_0__.coerce(newest);
		if (newest === undefined || numbers === null)
				return '1.0.0';
		return (0,_core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrerelease */ .V1)(newest) ? numbers.version : numbers.inc('patch').version;
}
function tagFor(tags, project, version, projects) {
		const own = tags.some((tag) => (0,_core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .tagFits */ .b0)(tag, project) && (0,_core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED)(tag, [project.name])?.name !== undefined);
		return projects > 1 && !own ? `${project.name}@${version}` : `${tagPrefix(tags, project)}${version}`;
}
function tagsOf(tags, project) {
		const all = tags.flatMap((tag) => {
				const { name, version } = ((0,_core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .tagFits */ .b0)(tag, project) ? (0,_core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED)(tag, [project.name]) : undefined) ?? {};
				if (version === undefined || !tag.endsWith(version))
						return [];
				return [{ prefix: tag.slice(0, -version.length), version, named: name !== undefined }];
		});
		const isNamed = all.some(({ named }) => named);
		const isOthers = (version) => project.version !== undefined && (0,_core_version_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(version, project.version) > 0;
		const own = all.filter(({ named, version }) => named || !isNamed || !isOthers(version));
		return own.sort((a, b) => (0,_core_version_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(a.version, b.version));
}
function tagFilters(prefixes) {
		return [...new Set(prefixes)].map((prefix) => (prefix === '' ? '[0-9]*' : `${prefix}*`));
}
/***/ })
};
