export const id = 4486;
export const ids = [4486];
export const modules = {

/***/ 79747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ checkGivenTag)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91883);


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

/***/ 97885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ projectAround),
/* harmony export */   OG: () => (/* binding */ findProjects),
/* harmony export */   RV: () => (/* binding */ releasedBy),
/* harmony export */   lQ: () => (/* binding */ matrixOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_about_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87821);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8005);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51928);
/* harmony import */ var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38251);
/* harmony import */ var _repository_subtree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59349);






const UNSUPPORTED = { 'go.mod': 'Go', 'Cargo.toml': 'Rust' };
const UNASKED = _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ECOSYSTEMS */ .S.filter(({ table }) => table === undefined);
const MARKERS = new Set([..._ecosystems_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ECOSYSTEMS */ .S.flatMap(({ markers }) => markers), ...Object.keys(UNSUPPORTED)]);
const ASIDE = /(^|\/)(node_modules|tests?|__tests__|fixtures?|examples?|samples?|templates?|docs?|vendor|third_party|\.[^/]+)(\/|$)/;
function findProjects(files, paths, settingsOf, tables) {
    const named = paths.length > 0 ? paths.map((path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path).replace(/\/$/, '')) : tables;
    const folders = new Set();
    for (const folder of named) {
        if (!exists(files, folder))
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('project/no-folder', `The folder ${folder} does not exist in the repository.`);
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
    const walked = [...folders].sort().flatMap((folder) => at(files, folder, settingsOf));
    const kept = withoutPrivate(whole(walked, new Set(named)));
    const partOnly = kept.projects.every(({ isPrivate }) => isPrivate === true) && unsupported(files) !== undefined;
    if (kept.projects.length > 0 && !partOnly) {
        const taken = new Set(walked.map(({ path }) => path));
        const left = [...folders].sort().filter((folder) => !taken.has(folder));
        const skipped = left.flatMap((folder) => leftOut(files, folder, settingsOf, kept.projects));
        const unlisted = paths.length > 0 || tables.length === 0 ? [] : besideTables(files, settingsOf, kept.projects);
        return { projects: inOrder(kept.projects), findings: [...kept.findings, ...skipped, ...unlisted] };
    }
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('project/none', nothing(files, named), `Add a manifest (${UNASKED.map(({ title, markers }) => `${title}: ${markers.join(', ')}`).join('; ')}), or declare the folder with [[project]] in ${_core_about_js__WEBPACK_IMPORTED_MODULE_5__/* .CONFIG_FILE */ .g2}.`);
}
function whole(walked, named) {
    return _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ECOSYSTEMS */ .S.reduce((left, one) => one.withoutParts?.(left, named) ?? left, walked);
}
function besideTables(files, settingsOf, listed) {
    const all = whole(markedFolders(files, '.').flatMap((folder) => at(files, folder, settingsOf)), new Set());
    const isListed = ({ path }) => listed.some((one) => one.path === path || path.startsWith(`${one.path}/`));
    return withoutPrivate(all)
        .projects.filter((project) => project.isPrivate !== true && !isListed(project))
        .map(({ name, path, manifestFile }) => {
        const user = userOf(name, listed);
        const needed = user === undefined ? '' : ` ${user} needs it: publish the required version first.`;
        return {
            rule: 'project/unlisted',
            level: 'note',
            file: manifestFile,
            message: `${name} in ${path} is not released: ${_core_about_js__WEBPACK_IMPORTED_MODULE_5__/* .CONFIG_FILE */ .g2} lists the projects, and not this one.${needed}`,
            hint: `Add it if it is meant to be released: [[project]] with path = "${path}".`,
        };
    });
}
function projectAround(files, folder) {
    for (let at = folder; at !== '.' && !at.startsWith('..'); at = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(at)) {
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
        const ecosystem = (0,_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ecosystemOf */ .M)(project);
        const needs = ecosystem.needs(project).map((name) => ecosystem.canonicalName(name));
        for (const other of projects) {
            if (other.ecosystem === project.ecosystem && needs.includes(ecosystem.canonicalName(other.name)))
                visit(other, [...above, project]);
        }
        done.push(project);
    };
    for (const project of projects)
        visit(project, []);
    return done;
}
function releasedBy(tag, projects) {
    const parsed = (0,_core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTag */ .ED)(tag, projects.map(({ name }) => name));
    if (parsed === undefined)
        return projects;
    if (parsed.name !== undefined) {
        const all = projects.filter(({ name }) => name === parsed.name);
        const fitting = all.filter(({ version }) => version === undefined || (0,_core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .sameVersion */ .r1)(version, parsed.version));
        const named = fitting.length > 0 ? fitting : all;
        if (named.length > 0 || projects.length === 1)
            return named.length > 0 ? named : projects;
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('tag/no-project', `The tag ${tag} names ${parsed.name}, but there is no such project.`, `Use one of: ${projects.map(({ name }) => name).join(', ')}.`);
    }
    const same = projects.filter(({ version }) => version === undefined || (0,_core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .sameVersion */ .r1)(version, parsed.version));
    return same.length > 0 ? same : projects;
}
function matrixOf(projects, tag) {
    const include = projects.map(({ name, ecosystem, path, version }) => ({
        name,
        ecosystem,
        path,
        version: version ?? (tag === undefined ? undefined : (0,_core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTag */ .ED)(tag, [name])?.version) ?? '',
    }));
    return { include };
}
function at(files, folder, settingsOf) {
    const settings = settingsOf(folder);
    return _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ECOSYSTEMS */ .S.filter(({ id }) => settings.ecosystem === undefined || settings.ecosystem === id)
        .map((ecosystem) => ecosystem.detect(folder, files, settings))
        .filter((project) => project !== undefined);
}
function leftOut(files, folder, settingsOf, released) {
    const neededBy = (name) => userOf(name, released);
    return _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ECOSYSTEMS */ .S.map(({ skipped }) => skipped?.(folder, files, settingsOf(folder), neededBy)).filter((note) => note !== undefined);
}
function userOf(name, projects) {
    const needs = (project) => {
        const ecosystem = (0,_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ecosystemOf */ .M)(project);
        const wanted = ecosystem.canonicalName(name);
        return ecosystem.needs(project).some((one) => ecosystem.canonicalName(one) === wanted);
    };
    return projects.find(needs)?.name;
}
function withoutPrivate(projects) {
    const open = projects.filter(({ isPrivate }) => isPrivate !== true);
    if (open.length === 0)
        return { projects, findings: [] };
    const findings = projects
        .filter(({ isPrivate }) => isPrivate === true)
        .map(({ name, manifestFile }) => ({
        rule: 'project/private',
        level: 'note',
        message: `${name} is private and is not released.`,
        file: manifestFile,
    }));
    return { projects: open, findings };
}
function markedFolders(files, below) {
    const prefix = below === '.' ? '' : `${below}/`;
    const folders = new Set();
    for (const path of files.all) {
        if (!path.startsWith(prefix) || !MARKERS.has(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)))
            continue;
        const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path);
        if (!ASIDE.test(folder.slice(below === '.' ? 0 : prefix.length)))
            folders.add(folder);
    }
    return [...folders];
}
function exists(files, folder) {
    return folder === '.' || (0,_repository_subtree_js__WEBPACK_IMPORTED_MODULE_4__/* .pathsBelow */ .Yl)(files, folder).length > 0;
}
function nothing(files, named) {
    const folders = named.filter((folder) => folder !== '.').join(', ');
    const titles = new Intl.ListFormat('en', { type: 'disjunction' }).format(UNASKED.map(({ title }) => title));
    const message = `No ${titles} project was found in ${folders || 'this repository'}.`;
    const language = unsupported(files);
    return language === undefined ? message : `${message} ${language} servers are not supported yet.`;
}
function unsupported(files) {
    return files.all.map((path) => UNSUPPORTED[node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)]).find((language) => language !== undefined);
}


/***/ }),

/***/ 84486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ survey),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   gS: () => (/* binding */ openRelease),
/* harmony export */   jb: () => (/* binding */ startsOf),
/* harmony export */   tT: () => (/* binding */ openReleases)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9216);
/* harmony import */ var _config_target_choice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36078);
/* harmony import */ var _core_about_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(87821);
/* harmony import */ var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(18001);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8005);
/* harmony import */ var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38251);
/* harmony import */ var _formats_server_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97749);
/* harmony import */ var _plan_matrix_part_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82753);
/* harmony import */ var _repository_changed_paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70938);
/* harmony import */ var _repository_clone_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(51466);
/* harmony import */ var _repository_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(45576);
/* harmony import */ var _repository_git_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(91883);
/* harmony import */ var _repository_given_tag_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(79747);
/* harmony import */ var _discover_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(97885);
/* harmony import */ var _release_tag_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(67808);

















async function survey(host, root, inputs, options) {
    const files = options.files ?? (await (0,_repository_files_js__WEBPACK_IMPORTED_MODULE_10__/* .readFiles */ .U)(root, options.git ? { host } : {}));
    const here = pathInside('.', host.cwd, options.from);
    const narrows = inputs.path.length === 0 && options.anywhere !== true;
    const around = narrows && here !== undefined ? (0,_discover_js__WEBPACK_IMPORTED_MODULE_13__/* .projectAround */ .Bn)(files, here) : undefined;
    const named = inputs.path.map((path) => repositoryPath(path, host.cwd, options.from));
    const paths = around === undefined ? named : [around];
    const explicit = (0,_config_load_js__WEBPACK_IMPORTED_MODULE_2__/* .namedConfig */ .ec)(inputs, host);
    const read = new Map();
    const load = (folder) => (0,_config_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadSettings */ .M5)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), root, explicit, options.shownAs, read);
    const settings = load(paths.length === 1 ? (paths[0] ?? '.') : (here ?? '.'));
    const base = settings.file === undefined || explicit !== undefined ? '.' : relativePosix(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(settings.file, '..'));
    const projectSettings = (folder) => {
        const nearest = load(folder);
        const home = nearest.file === undefined || explicit !== undefined ? base : relativePosix(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(nearest.file, '..'));
        return nearest.projects.get(relativePosix(home, folder)) ?? nearest.project;
    };
    const tables = [...settings.projects.keys()].map((path) => relativePosix('.', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, path)));
    const settingsOf = (projects) => {
        const [only, another] = projects;
        const own = only === undefined || another !== undefined ? settings : load(only.path);
        return { ...own, publish: { ...own.publish, tables: (0,_config_target_choice_js__WEBPACK_IMPORTED_MODULE_3__/* .stated */ .Eo)(own.publish.tables, projects, files) } };
    };
    const whole = paths.length === 0;
    const found = (0,_discover_js__WEBPACK_IMPORTED_MODULE_13__/* .findProjects */ .OG)(files, paths, projectSettings, tables);
    return {
        root,
        files,
        settings,
        settingsOf,
        whole,
        ...found,
        projects: found.projects.map((one) => asListed(one, files)),
    };
}
function asListed(project, files) {
    const entries = (0,_formats_server_json_js__WEBPACK_IMPORTED_MODULE_6__/* .serverJsons */ .pu)(files).flatMap(({ packages }) => packages);
    const listed = entries.find((entry) => (0,_formats_server_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isOf */ .yW)(entry, project, (0,_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_5__/* .ecosystemOf */ .M)(project)));
    return listed === undefined ? project : { ...project, listed };
}
function startOf(inputs, host) {
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, inputs.path[0] ?? '.');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(start))
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(start);
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('project/no-folder', `The folder ${inputs.path[0]} does not exist.`);
}
function startsOf(inputs, host) {
    return inputs.path.length === 0 ? [host.cwd] : inputs.path.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, path));
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
    const head = await (0,_repository_git_js__WEBPACK_IMPORTED_MODULE_11__/* .readHead */ .zy)(host, start);
    const here = await survey(host, head.root, inputs, { git: true, from: head.root });
    const tag = (0,_release_tag_js__WEBPACK_IMPORTED_MODULE_14__/* .chooseTag */ .u6)(host, inputs, head, here.projects);
    if (tag !== undefined && tag === inputs.tag && !options.rehearsed)
        await (0,_repository_given_tag_js__WEBPACK_IMPORTED_MODULE_12__/* .checkGivenTag */ ._)(host, head, tag);
    const made = tag === undefined && options.rehearsed;
    const tags = made ? (0,_release_tag_js__WEBPACK_IMPORTED_MODULE_14__/* .rehearsalTags */ .T7)(here, (await (0,_repository_git_js__WEBPACK_IMPORTED_MODULE_11__/* .readGitFacts */ .SV)(host, head.root))?.tags ?? [], host) : [tag];
    const written = [options.keep, inputs.report].filter((path) => path !== undefined);
    const except = written
        .map((path) => relativePosix(head.root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, path)))
        .filter((path) => !path.startsWith('..'));
    const changed = await (0,_repository_changed_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .changedPaths */ .vl)(host, head.root, except);
    const shown = (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_15__/* .cleanLine */ .Ow)(changed.slice(0, 3).join(', '));
    const counted = changed.length > 3 ? `${shown} and ${changed.length - 3} more` : shown;
    const unread = changed.some(isConfig)
        ? `. ${_core_about_js__WEBPACK_IMPORTED_MODULE_16__/* .CONFIG_FILE */ .g2} is read from the commit: commit it, or pass --config with its path`
        : '';
    if (changed.length > 0) {
        host.log.warn(options.rehearsed
            ? `Uncommitted changes are not included: ${counted}${unread}`
            : `Uncommitted changes, so this is not a release: ${counted}`);
    }
    const clone = await (0,_repository_clone_js__WEBPACK_IMPORTED_MODULE_9__/* .cloneSource */ .r)(host, head, {
        tags: options.rehearsed ? tags.filter((name) => name !== undefined) : [],
        overlay: changed.length > 0 && !options.rehearsed,
        except,
    });
    const there = await survey(host, clone, inputs, { git: true, from: head.root, shownAs: head.root });
    return tags.map((name) => {
        const projects = name === undefined ? there.projects : (0,_discover_js__WEBPACK_IMPORTED_MODULE_13__/* .releasedBy */ .RV)(name, there.projects);
        const settings = there.settingsOf(projects);
        const release = {
            root: clone,
            out: options.out,
            commit: head.commit,
            commitTime: head.commitTime,
            tag: name,
            noRelease: options.rehearsed ? undefined : whyNoRelease(name, shown),
            repository: head.repository,
            rehearsed: options.rehearsed,
            part: (0,_plan_matrix_part_js__WEBPACK_IMPORTED_MODULE_7__/* .partOf */ .BU)(inputs.matrix, there.projects),
            targets: (0,_config_target_choice_js__WEBPACK_IMPORTED_MODULE_3__/* .namedTargets */ .Ah)(inputs, settings),
            levels: settings.rules,
            sbom: settings.sbom,
            contract: { gate: settings.gate, indexOf: (0,_config_target_choice_js__WEBPACK_IMPORTED_MODULE_3__/* .indexes */ .DU)(inputs, settings.publish.tables) },
            projects,
            artifacts: [],
            findings: there.findings,
            started: [],
            receipts: [],
        };
        return { head, settings, release, files: there.files };
    });
}
function whyNoRelease(tag, changed) {
    if (changed !== '')
        return `the working tree differs from the commit: ${changed}`;
    return tag === undefined ? 'there is no tag on this commit' : undefined;
}
function isConfig(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) === _core_about_js__WEBPACK_IMPORTED_MODULE_16__/* .CONFIG_FILE */ .g2;
}
function repositoryPath(path, cwd, root) {
    const inRepository = pathInside(path, cwd, root);
    if (inRepository !== undefined)
        return inRepository;
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('project/outside', `${path} is not in the repository ${root}.`, 'Give a folder of the repository.');
}
function pathInside(path, cwd, root) {
    const way = relativePosix(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path));
    return way === '..' || way.startsWith('../') ? undefined : way;
}
function relativePosix(from, to) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(from, to).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    return path === '' ? '.' : path;
}


/***/ }),

/***/ 67808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qj: () => (/* binding */ fittingTag),
/* harmony export */   T7: () => (/* binding */ rehearsalTags),
/* harmony export */   u6: () => (/* binding */ chooseTag),
/* harmony export */   yV: () => (/* binding */ noVersion)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51928);
/* harmony import */ var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38251);
/* harmony import */ var _repository_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91883);
/* harmony import */ var _tag_form_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93703);





function chooseTag(host, inputs, head, projects) {
    const names = projects.map(({ name }) => name);
    const pushed = (0,_repository_git_js__WEBPACK_IMPORTED_MODULE_3__/* .pushedTag */ .YZ)(host.env);
    const given = inputs.tag ?? pushed;
    if (given !== undefined) {
        if ((0,_core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED)(given, names) !== undefined)
            return given;
        throw noVersion(given);
    }
    return fittingTag(head, projects);
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
        host.log.info(`The version of ${name} is derived from a tag, and there is none: rehearsing 0.0.0.`);
        return '0.0.0';
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ tagPrefix),
/* harmony export */   gY: () => (/* binding */ tagFor),
/* harmony export */   qn: () => (/* binding */ tagFilters),
/* harmony export */   yU: () => (/* binding */ nextVersion)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51928);
/* harmony import */ var _core_version_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61621);



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
    const own = tags.flatMap((tag) => {
        const version = (0,_core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .tagFits */ .b0)(tag, project) ? (0,_core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED)(tag, [project.name])?.version : undefined;
        return version === undefined || !tag.endsWith(version) ? [] : [{ prefix: tag.slice(0, -version.length), version }];
    });
    return own.sort((a, b) => (0,_core_version_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(a.version, b.version));
}
function tagFilters(prefixes) {
    return [...new Set(prefixes)].map((prefix) => (prefix === '' ? '[0-9]*' : `${prefix}*`));
}


/***/ })

};
