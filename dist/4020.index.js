export const id = 4020;
export const ids = [4020];
export const modules = {

/***/ 84020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  rehearse: () => (/* binding */ rehearse)
});

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var target_choice = __webpack_require__(36078);
var core_errors = __webpack_require__(8005);
var listed = __webpack_require__(83659);
var core_outcome = __webpack_require__(28204);
var progress = __webpack_require__(39910);
var install_commands = __webpack_require__(37734);
var release_folder = __webpack_require__(1490);
var settle = __webpack_require__(22741);
var target_input = __webpack_require__(45717);
var input_spec = __webpack_require__(51098);
var _build_evidence = __webpack_require__(70728);
var stand_in_oidc = __webpack_require__(33102);
var targets = __webpack_require__(58358);
var about = __webpack_require__(87821);
var id_token = __webpack_require__(20248);
;// CONCATENATED MODULE: ./.build/rehearsal/confined.js



const OUTSIDE = new RegExp(`^(GITHUB_|ACTIONS_|RUNNER_|INPUT_|${about/* ENV_PREFIX */.N8}|GH_|PYPI_|TWINE_|UV_PUBLISH_)|^npm_config_.*(registry|auth|otp)|TOKEN|SECRET|PASSWORD`, 'i');
function confined(host, env, services) {
    const origins = new Set(services.flatMap(({ urls }) => urls));
    const kept = Object.fromEntries(Object.entries(host.env).filter(([name]) => !OUTSIDE.test(name)));
    return {
        ...host,
        kind: 'local',
        env: { ...kept, ...env },
        async http(request) {
            const write = request.method !== undefined && request.method !== 'GET' && request.method !== 'HEAD';
            if (write && !origins.has(new URL(request.url).origin)) {
                throw new core_errors/* ReleaseError */.K2('rehearsal/outside', `The rehearsal tried to write to ${new URL(request.url).origin}.`);
            }
            return host.http(request);
        },
        idToken: (audience) => (0,id_token/* requestIdToken */.g)({ env, http: host.http }, audience),
        async summary() { },
        async output() { },
        annotate() { },
    };
}

;// CONCATENATED MODULE: ./.build/rehearsal/open.js






const WORKFLOW = 'release.yml';
const ALL = targets/* TARGETS */.d;
async function openRehearsal(host, inputs, options) {
    const { head, tags, projects, settings } = options;
    const repository = head.repository ?? `rehearsal/${projects[0]?.name.replace(/[^A-Za-z0-9._-]+/g, '-') ?? 'project'}`;
    const services = [];
    const close = async () => {
        await Promise.all(services.map((service) => service.close()));
    };
    try {
        const oidc = await (0,stand_in_oidc/* startOidc */.E)({ repository, ref: `refs/tags/${tags[0]}`, sha: head.commit, workflow: WORKFLOW });
        services.push(oidc);
        const about = {
            host,
            repository,
            tags,
            commit: head.commit,
            projects,
            workflow: WORKFLOW,
            keys: oidc.keys,
            trustedRoot: undefined,
        };
        const proven = [];
        for (const evidence of _build_evidence/* EVIDENCE */.S) {
            const given = (0,target_input/* givenToEvidence */.Sz)(evidence, inputs, settings.publish.tables);
            if (evidence.standIn === undefined || !evidence.isOn(given.inputs, given.settings))
                continue;
            const { service, inputs: led, trustedRoot } = await evidence.standIn({ ...about, ...given, named: true });
            about.trustedRoot ??= trustedRoot;
            services.push(service);
            proven.push(led);
        }
        const standIns = new Map();
        for (const target of ALL) {
            const named = inputs.targets.includes(target.id) || settings.targets?.includes(target.id) === true;
            const given = (0,target_input/* givenTo */.To)(target, inputs, settings.publish.tables);
            const standIn = await target.standIn({ ...about, ...given, named });
            if (standIn === undefined)
                continue;
            services.push(standIn.service);
            standIns.set(target.id, standIn);
        }
        const implicitTargets = [...standIns].flatMap(([id, { implicit }]) => (implicit ? [id] : []));
        const env = Object.assign({}, ...[...standIns.values()].map((one) => one.env ?? {}), {
            GITHUB_REPOSITORY: repository,
            ACTIONS_ID_TOKEN_REQUEST_URL: oidc.requestUrl,
            ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidc.requestToken,
        });
        return {
            host: confined(host, env, services),
            inputs: Object.assign(rehearsedInputs(inputs, standIns), ...proven),
            ...{ repository, standIns, implicitTargets, close },
            settings: (given) => ({
                ...given,
                publish: {
                    optional: [...given.publish.optional, ...implicitTargets],
                    tables: { ...given.publish.tables, ...rehearsedTables(given.publish.tables, standIns) },
                },
            }),
            source: (receipts) => sourceOf(receipts, standIns),
            listed: async () => (await Promise.all([...standIns.values()].map((one) => one.listed?.(host) ?? []))).flat(),
        };
    }
    catch (error) {
        await close();
        throw error;
    }
}
function rehearsedInputs(inputs, standIns) {
    const own = ALL.flatMap(({ id, inputs: specs }) => {
        const led = standIns.get(id)?.inputs;
        return Object.keys(specs).map((name) => [(0,input_spec/* camel */.nJ)(name), led?.[(0,input_spec/* camel */.nJ)(name)]]);
    });
    return { ...inputs, ...Object.fromEntries(own) };
}
function rehearsedTables(tables, standIns) {
    return Object.fromEntries(ALL.map((target) => {
        const standIn = standIns.get(target.id);
        const none = target.settingsOf(undefined);
        return [target.id, standIn === undefined ? none : standIn.settings(tables[target.id] ?? none)];
    }));
}
function sourceOf(receipts, standIns) {
    const there = receipts.filter(({ outcome }) => outcome === 'published' || outcome === 'identical');
    const sources = [...standIns].toReversed().flatMap(([id, standIn]) => {
        const took = there.filter(({ target }) => target === id);
        return took.length === 0 ? [] : [standIn.source(took)];
    });
    return {
        registries: Object.assign({}, ...sources.map((one) => one.registries ?? {})),
        assets: Object.assign({}, ...sources.map((one) => one.assets ?? {})),
    };
}

var pipeline = __webpack_require__(73135);
var prepare = __webpack_require__(97589);
var send = __webpack_require__(85406);
var render_findings = __webpack_require__(39716);
var report = __webpack_require__(83001);
var summary = __webpack_require__(64835);
var ecosystems = __webpack_require__(38251);
var server_json = __webpack_require__(97749);
var during = __webpack_require__(41232);
var host_sandbox = __webpack_require__(22558);
var import_library = __webpack_require__(92062);
var entry_inputs = __webpack_require__(70799);
var variables = __webpack_require__(65384);
;// CONCATENATED MODULE: ./.build/start/listed.js


function asListed(project, entry) {
    const { smoke } = project.settings;
    const env = (0,entry_inputs/* variablesOf */.h)(entry).flatMap(({ name, isRequired, ...stated }) => {
        const set = stated.value ?? smoke.env[name] ?? stated.default ?? (isRequired ? (0,variables/* valueFor */.Xx)(name) : undefined);
        return set === undefined ? [] : [[name, set]];
    });
    const args = (0,entry_inputs/* argumentsOf */.a)(entry) ?? smoke.args;
    return { ...project, settings: { ...project.settings, smoke: { ...smoke, args, env: Object.fromEntries(env) } } };
}

var digest = __webpack_require__(34002);
var own = __webpack_require__(77564);
var try_server = __webpack_require__(35168);
;// CONCATENATED MODULE: ./.build/start/listed-file.js








async function startListedFiles(listed, release, project, host) {
    const lines = [];
    for (const { identifier = '', value } of listed) {
        const artifact = (0,own/* ownArtifacts */.E2)(release, project).find(({ file }) => identifier.endsWith(`/${file}`));
        if (artifact === undefined || !URL.canParse(identifier))
            continue;
        const sandbox = await (0,host_sandbox/* openSandbox */.E)(host, `install-${project.name}`);
        const path = (0,external_node_path_.join)(sandbox.folder, (0,external_node_path_.basename)(new URL(identifier).pathname));
        const { status } = await host.http({ url: identifier, saveTo: path });
        const sha256 = status === 200 ? (await (0,digest/* digestFile */.TM)(path)).sha256 : undefined;
        if (sha256 === undefined || sha256 !== value['fileSha256'])
            throw new core_errors/* StageFailure */.BG([other(identifier, status, project)]);
        const installed = await (0,ecosystems/* ecosystemOf */.M)(project).install({ ...artifact, path }, project, sandbox, host);
        const { talked, findings } = await (0,try_server/* tryServer */.h)(host, installed, project, artifact.file, { quick: true });
        const errors = findings.filter(({ level }) => level === 'error');
        if (errors.length > 0)
            throw new core_errors/* StageFailure */.BG(errors);
        lines.push(`${artifact.file} from its address in server.json: ready in ${(0,progress/* seconds */.YA)(talked.readyMs)}`);
    }
    return lines;
}
function other(url, status, { name: project }) {
    const why = status === 200 ? 'has another digest than its entry says' : `answered ${status}`;
    return {
        ...{ rule: 'install/start', level: 'error', project },
        message: `${url}, which server.json lists, ${why}.`,
        hint: 'Leave identifier and fileSha256 of the entry to the release, which fills them in.',
    };
}

;// CONCATENATED MODULE: ./.build/start/install.js










function installStage(source, versionOf, listed = []) {
    return {
        title: 'install',
        scope: 'project',
        skip: (_, project) => project?.settings.smoke.unstarted === undefined ? undefined : 'the server cannot be started here',
        async run(release, host, released) {
            if (released === undefined)
                return {};
            const ecosystem = (0,ecosystems/* ecosystemOf */.M)(released);
            const entry = listed.find((one) => (0,server_json/* isOf */.yW)(one, released, ecosystem));
            const project = entry === undefined ? released : asListed(released, entry);
            const version = entry?.version ?? versionOf(project);
            const sandbox = await (0,host_sandbox/* openSandbox */.E)(host, `install-${project.name}`);
            const installed = await (0,during/* during */.i)(host, `installing ${project.name} ${version}`, () => ecosystem.installPublished(project, version, source, sandbox, host));
            if (installed === undefined)
                return { lines: ['it is not on a package index, so it cannot be installed from one'] };
            if (project.settings.isLibrary === true) {
                const failed = await (0,import_library/* importLibrary */.l)(installed, project, `${project.name} ${version}`, host);
                if (failed.length > 0)
                    throw new core_errors/* StageFailure */.BG(failed.map(published));
                const did = project.settings.smoke.command === undefined ? 'imported' : 'installed and run';
                return { lines: [`${did} from ${ecosystem.installsFrom.shown}`] };
            }
            const { talked, findings } = await (0,try_server/* tryServer */.h)(host, installed, project, `${project.name} ${version}`, {
                quick: true,
            });
            const errors = findings.filter(({ level }) => level === 'error');
            if (errors.length > 0)
                throw new core_errors/* StageFailure */.BG(errors.map(published));
            const [command = ''] = ecosystem.userCommands(project, version);
            const from = `${ecosystem.installsFrom.shown}${entry === undefined ? '' : ', as its entry in server.json says'}`;
            const files = await startListedFiles(listed, release, released, host);
            return { lines: [`${command} from ${from}: ready in ${(0,progress/* seconds */.YA)(talked.readyMs)}`, ...files] };
        },
    };
}
function published(finding) {
    return {
        ...finding,
        rule: 'install/start',
        message: `After it was published and installed as a user would: ${finding.message}`,
        facts: { ...finding.facts, cause: finding.rule },
    };
}

var workspace_committed = __webpack_require__(63974);
var workspace_open = __webpack_require__(84486);
;// CONCATENATED MODULE: ./.build/commands/rehearse.js




















async function rehearse(inputs, host, options) {
    const since = host.now();
    const starts = (0,workspace_open/* startsOf */.jb)(inputs, host);
    const out = inputs.out === undefined ? undefined : (0,release_folder/* nameOut */.CR)(host.cwd, inputs.out, starts);
    const work = await host.tempDir('release');
    const opened = await (0,workspace_open/* openReleases */.tT)(host, inputs, { out: work, keep: out, rehearsed: true });
    const places = out === undefined ? [] : await placesOf(out, opened, (folder) => (0,release_folder/* nameOut */.CR)(host.cwd, folder, starts));
    const rehearsal = await openRehearsal(host, inputs, {
        head: opened[0].head,
        tags: opened.flatMap(({ release }) => release.tag ?? []),
        projects: opened.flatMap(({ release }) => release.projects),
        settings: opened[0].settings,
    });
    const done = [];
    const { implicitTargets } = rehearsal;
    try {
        for (const [index, one] of opened.entries()) {
            const folder = opened.length === 1 ? work : (0,external_node_path_.join)(work, String(index));
            await (0,promises_.mkdir)(folder, { recursive: true });
            const release = { ...one.release, out: folder };
            host.log.info((0,report/* renderHeader */.wZ)(release));
            const prepared = await (0,prepare/* prepare */.i)({ ...one, release }, inputs, host);
            done.push(toldOnce(await act(prepared, rehearsal, inputs, host), done));
        }
    }
    finally {
        await rehearsal.close();
    }
    for (const [index, place] of places.entries()) {
        const { release, plan } = done[index];
        if (plan !== undefined)
            await (0,settle/* settle */.G)(release, place);
    }
    return result(done, implicitTargets, { ms: host.now() - since, verbose: options.verbose });
}
async function act(prepared, rehearsal, inputs, host) {
    const { release, plan, strict } = prepared;
    if (plan === undefined)
        return { release, plan, strict, receipts: [], install: [], exit: core_errors/* EXIT */.dc.failed };
    const expected = {
        commit: release.commit,
        tags: release.tag === undefined ? [] : [release.tag],
        repository: rehearsal.repository,
        digest: prepared.planDigest,
    };
    const committed = (0,workspace_committed/* committedIn */.G)(release, rehearsal.settings(prepared.settings));
    const sent = await (0,send/* send */.t)(release.out, expected, rehearsal.inputs, async () => committed, rehearsal.host, true);
    const said = sent.findings.map((finding) => aside(finding, rehearsal));
    const indexOf = (0,target_choice/* indexes */.DU)(inputs, prepared.settings.publish.tables);
    const install = (0,install_commands/* installsOf */.Ur)(plan, release.projects, (0,install_commands/* took */.sm)(sent.receipts), indexOf);
    const before = { ...release, findings: [...release.findings, ...said], receipts: sent.receipts };
    if (sent.outcome !== 'done') {
        return { release: before, plan, strict, receipts: sent.receipts, install, exit: (0,core_outcome/* exitOf */.sX)(sent.outcome) };
    }
    const versions = new Map(plan.projects.map(({ name, ecosystem, version }) => [`${ecosystem} ${name}`, version]));
    const stage = installStage(rehearsal.source(sent.receipts), ({ name, ecosystem }) => versions.get(`${ecosystem} ${name}`) ?? '', await rehearsal.listed());
    const after = await (0,pipeline/* runStages */.JQ)([stage], before, host, { strict });
    const exit = (0,pipeline/* stops */.Gb)(after.findings, { strict }) ? core_errors/* EXIT */.dc.failed : core_errors/* EXIT */.dc.done;
    return { release: after, plan, strict, receipts: sent.receipts, install, exit };
}
function toldOnce(one, before) {
    const told = new Set(before.flatMap(({ release }) => release.findings).map((finding) => JSON.stringify(finding)));
    const findings = one.release.findings.filter((finding) => finding.project !== undefined || !told.has(JSON.stringify(finding)));
    return { ...one, release: { ...one.release, findings } };
}
function aside(finding, { implicitTargets }) {
    const theirs = finding.target !== undefined && implicitTargets.includes(finding.target);
    if (!theirs || finding.level === 'note')
        return finding;
    return { ...finding, level: 'note', message: `${finding.message} (No ${finding.target} target is configured.)` };
}
async function placesOf(out, opened, named) {
    const [, another] = opened;
    if (another === undefined)
        return [await (0,release_folder/* openOut */.FF)(out)];
    const folders = opened.map(({ release }) => (0,external_node_path_.join)(out, (release.tag ?? '').replaceAll('/', '-')));
    return Promise.all(folders.map((folder) => (0,release_folder/* openOut */.FF)(named(folder))));
}
function result(done, implicitTargets, { ms, verbose }) {
    const exit = (0,core_outcome/* highest */.BR)(...done.map((one) => one.exit));
    const findings = done.flatMap(({ release }) => release.findings);
    const receipts = done.flatMap((one) => one.receipts);
    const outcome = exit === core_errors/* EXIT */.dc.done ? 'done' : exit === core_errors/* EXIT */.dc.conflict ? 'conflict' : exit === core_errors/* EXIT */.dc.accepted ? 'accepted' : 'failed';
    const install = done.flatMap((one) => one.install);
    const commands = install.flatMap((one) => one.commands);
    const strict = done.some((one) => one.strict);
    const stopped = (0,report/* stoppedByStrict */.KB)(findings, strict);
    const next = closing(done, implicitTargets, exit);
    const shown = done.filter(({ plan }) => plan !== undefined);
    const title = exit === core_errors/* EXIT */.dc.done ? 'was rehearsed' : 'did not pass the rehearsal';
    return {
        exit,
        json: { outcome, plan: done.length === 1 ? done[0]?.plan : done.map(({ plan }) => plan), receipts, findings },
        text: [
            ...shown.flatMap(({ release, receipts: took }) => [`\n${(0,report/* renderFiles */.gt)(release)}\n${(0,report/* renderReceipts */.Cs)(took)}`]),
            commands.length === 0 || exit !== core_errors/* EXIT */.dc.done
                ? ''
                : `\nUsers install it with\n${commands.map((line) => `  ${line}\n`).join('')}`,
            findings.length === 0 ? '' : `\n${(0,render_findings/* renderFindings */.v)(findings, { strict, verbose })}`,
            stopped === '' ? '' : `\n${stopped}`,
            `\n${next}\ndone in ${(0,progress/* seconds */.YA)(ms)}\n`,
        ].join(''),
        report: {
            title: `${done.map(({ release }) => (0,summary/* namesOf */.eZ)(release)).join(', ')} ${title}`,
            ...{ next, findings, receipts },
            releases: done.map(({ release }) => release),
            install: exit === core_errors/* EXIT */.dc.done ? commands : [],
        },
        summary: done
            .map(({ release, receipts: took }) => (0,summary/* renderReleaseSummary */.iL)(release, {
            title,
            receipts: took,
            install: exit === core_errors/* EXIT */.dc.done ? install : [],
            next,
            strict,
        }))
            .join('\n'),
        outputs: { outcome },
    };
}
function closing(done, implicitTargets, exit) {
    if (exit !== core_errors/* EXIT */.dc.done) {
        const counted = (0,report/* countFindings */.Gt)(done.flatMap(({ release }) => release.findings));
        return `${counted === '' ? 'The rehearsal failed' : counted}. Nothing left this machine.`;
    }
    const tags = done.flatMap(({ release }) => release.tag ?? []);
    const took = new Set(done.flatMap(({ receipts }) => receipts.map(({ target }) => target)));
    const targets = [...took].filter((target) => !implicitTargets.includes(target));
    return `Nothing left this machine. ${tags.length === 1 ? 'A tag' : 'The tags'} ${tags.join(', ')} would release this to ${(0,listed/* listed */.K)(targets)}.`;
}


/***/ }),

/***/ 2525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ heldIn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_about_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87821);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34002);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8005);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4147);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36265);







async function heldIn(folder, shown = folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
    if (entries.length === 0)
        return undefined;
    if (!entries.some(({ name }) => name === _plan_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_FILE */ .VI))
        throw foreign(shown, `it has no ${_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_FILE */ .VI}`);
    const { plan, sha256 } = await (0,_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readPlan */ .m)(folder).catch((error) => {
        throw foreign(shown, error.message.replaceAll(folder, shown).replace(/\.$/, ''));
    });
    const planned = new Map(plan.projects.flatMap(({ artifacts }) => artifacts).map((one) => [one.file, one]));
    for (const entry of entries) {
        if (entry.name === _plan_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_FILE */ .VI)
            continue;
        const one = planned.get(entry.name);
        if (one === undefined || !entry.isFile())
            throw foreign(shown, `its ${_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_FILE */ .VI} does not name ${entry.name}`);
        const found = await (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestFile */ .TM)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name));
        if (found.sha256 !== one.sha256)
            throw foreign(shown, `${entry.name} does not match its ${_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_FILE */ .VI}`);
    }
    return sha256;
}
function foreign(folder, why) {
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('out/not-empty', `${folder} is not empty and is not a release folder of ${_core_about_js__WEBPACK_IMPORTED_MODULE_6__/* .NAME */ .o_}, so it is not replaced: ${why}.`, 'Choose another folder with --out DIR, or remove it yourself.');
}


/***/ }),

/***/ 1490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ nameOut),
/* harmony export */   FF: () => (/* binding */ openOut),
/* harmony export */   b$: () => (/* binding */ checkOut)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8005);
/* harmony import */ var _host_own_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50614);
/* harmony import */ var _host_removal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35021);
/* harmony import */ var _held_release_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2525);
/* harmony import */ var _settle_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22741);








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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle),
/* harmony export */   w: () => (/* binding */ leftover)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8005);
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52708);
/* harmony import */ var _host_own_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50614);
/* harmony import */ var _host_removal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35021);
/* harmony import */ var _held_release_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2525);








async function settle(release, out) {
    const { folder } = out;
    try {
        await replace(release.out, out);
    }
    catch (error) {
        const words = (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .systemWords */ .j)(error);
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

/***/ 97589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ prepare)
});

var rules_levels = __webpack_require__(43198);
var ecosystems = __webpack_require__(38251);
var kinds = __webpack_require__(27929);
var beside = __webpack_require__(83768);
var plan_plan = __webpack_require__(4147);
var pipeline = __webpack_require__(73135);
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







const KINDS = [...kinds/* MADE */.E3, ...Object.keys(beside/* BESIDE */.Z)];
async function prepare(opened, inputs, host, more = []) {
    const strict = inputs.strict || opened.settings.strict;
    const { findings: before, levels = {} } = opened.release;
    const start = { ...opened.release, findings: (0,rules_levels/* applyLevels */.k1)(before, levels) };
    const notes = readReleaseNotes(start.root, start.projects);
    const release = await (0,pipeline/* runStages */.JQ)([...pipeline/* PREPARE */.IZ, ...more], start, host, { strict });
    if ((0,pipeline/* stops */.Gb)(release.findings, { strict }))
        return { ...opened, release, strict, plan: undefined, planDigest: undefined };
    const { plan, sha256 } = await (0,plan_plan/* writePlan */.pD)(release, {
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


/***/ })

};
