export const id = 9670;
export const ids = [9670,1102];
export const modules = {

/***/ 11102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diffOf: () => (/* binding */ diffOf)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37291);
/* harmony import */ var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18001);


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

/***/ 19670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init),
  nextSteps: () => (/* binding */ nextSteps)
});

var stage = __webpack_require__(23322);
var about = __webpack_require__(87821);
var clean_text = __webpack_require__(18001);
var errors = __webpack_require__(8005);
var shell_word = __webpack_require__(15847);
var changed_paths = __webpack_require__(70938);
var repository_files = __webpack_require__(45576);
var repository_git = __webpack_require__(91883);
var targets = __webpack_require__(58358);
var workspace_open = __webpack_require__(46558);
var tag_form = __webpack_require__(93703);
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var diff = __webpack_require__(11102);
var system_error = __webpack_require__(52708);
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
    "      - { id: build, uses: mcp-drydock/mcp-drydock/build@26a36a1a171b8e0adf0310e0111ddde9342fedc6, with: { tag: '${{ inputs.tag }}' } } # v0.1.0",
    "  publish:",
    "    name: publish # has the permissions, so it runs none of your code",
    "    needs: build",
    "    runs-on: ubuntu-latest",
    "    environment: release",
    "    permissions: { contents: write, id-token: write } # the GitHub release, trusted publishing",
    "    steps:",
    "      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",
    "        with: { ref: '${{ inputs.tag }}', fetch-depth: 0, persist-credentials: false }",
    "      - uses: mcp-drydock/mcp-drydock/publish@26a36a1a171b8e0adf0310e0111ddde9342fedc6 # v0.1.0",
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
    "      - uses: mcp-drydock/mcp-drydock/check@26a36a1a171b8e0adf0310e0111ddde9342fedc6 # v0.1.0",
    "  build:",
    "    name: build # starts what it builds, and compares what clients see with the last release",
    "    runs-on: ubuntu-latest",
    "    permissions: { contents: read }",
    "    steps:",
    "      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",
    "        with: { fetch-depth: 0, persist-credentials: false }",
    "      - uses: mcp-drydock/mcp-drydock/build@26a36a1a171b8e0adf0310e0111ddde9342fedc6 # v0.1.0",
    "",
].join("\n");

;// CONCATENATED MODULE: ./.build/commands/caller-workflow.js










const WORKFLOW_NAME = 'release.yml';
const WORKFLOW_PATH = `.github/workflows/${WORKFLOW_NAME}`;
const PULL_REQUEST_PATH = '.github/workflows/pull-request.yml';
const ENVIRONMENT = 'release';
const TAGS = "['v*']";
const WITH_NAMES = ['**@*', '**/v*', '**-v*'];
const COVERED = /@|[/-]v$/;
function workflowText(prefixes) {
    const plain = (0,tag_form/* tagFilters */.qn)(prefixes.filter((one) => prefixes.length === 1 || !COVERED.test(one)));
    const filters = prefixes.length > 1 ? [...plain, ...WITH_NAMES] : plain;
    return RELEASE_WORKFLOW.replace(TAGS, `[${filters.map((filter) => `'${filter}'`).join(', ')}]`);
}
function placeWorkflow(root, text, force) {
    const there = read(root, WORKFLOW_PATH);
    if (there === text)
        return { written: [], kept: [WORKFLOW_PATH] };
    if (there !== undefined && !force) {
        const change = { file: WORKFLOW_PATH, before: there, after: text, executable: false, rules: [] };
        throw new errors/* ReleaseError */.K2('init/differs', `${WORKFLOW_PATH} already exists and differs from what init writes. Nothing was written.`, {
            exit: errors/* EXIT */.dc.usage,
            hint: `Keep it, or overwrite it: ${about/* NAME */.o_} init --force`,
            quote: (0,diff.diffOf)([change]).trimEnd().split('\n'),
        });
    }
    return write(root, WORKFLOW_PATH, text);
}
function placePullRequest(root, force) {
    const there = read(root, PULL_REQUEST_PATH);
    if (there === PULL_REQUEST_WORKFLOW)
        return { written: [], kept: [PULL_REQUEST_PATH], left: [] };
    if (there !== undefined && !force)
        return { written: [], kept: [], left: [PULL_REQUEST_PATH] };
    return { ...write(root, PULL_REQUEST_PATH, PULL_REQUEST_WORKFLOW), left: [] };
}
function write(root, path, text) {
    try {
        (0,write_whole/* writeWhole */.f)((0,external_node_path_.join)(root, path), text, root, 'make');
    }
    catch (error) {
        throw (0,errors/* usageError */.Wp)('init/unwritable', `${path} cannot be written: ${(0,system_error/* systemWords */.j)(error) ?? error.message}.`, 'Move away what is in its place, or check who owns .github/workflows; then run init again.');
    }
    return { written: [path], kept: [] };
}
function read(root, path) {
    const { bytes, why } = (0,regular_file/* readInside */.xO)((0,external_node_fs_.realpathSync)(root), path, regular_file/* LARGEST_CONFIG */.UK);
    if (why !== undefined)
        throw (0,errors/* usageError */.Wp)('init/unwritable', `${path} cannot be read: ${why}.`);
    return bytes?.toString();
}

var object = __webpack_require__(36074);
;// CONCATENATED MODULE: ./.build/commands/first-config.js






function placeConfig(root, projects) {
    const text = configText(projects);
    if (text === undefined || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, about/* CONFIG_FILE */.g2)))
        return undefined;
    (0,write_whole/* writeWhole */.f)((0,external_node_path_.join)(root, about/* CONFIG_FILE */.g2), text, root);
    return about/* CONFIG_FILE */.g2;
}
function configText(projects) {
    const asking = projects.filter((project) => variablesOf(project).length > 0);
    if (asking.length === 0)
        return undefined;
    const several = projects.length > 1;
    const tables = (several ? projects : asking).map((project) => {
        const names = variablesOf(project);
        const smoke = names.map((name) => `${name} = "test"\n`).join('');
        const head = several ? `[[project]]\npath = ${JSON.stringify(project.path)}\n` : '';
        return `${head}${names.length === 0 ? '' : `${several ? '[project.smoke.env]' : '[smoke.env]'}\n${smoke}`}`;
    });
    const why = several ? 'server.json says that servers need these variables' : 'server.json says that it needs them';
    return [
        `#:schema ${about/* HOME */.yZ}/raw/main/schema/${about/* CONFIG_FILE */.g2.replace(/\.toml$/, '.json')}`,
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
        if (!(0,object/* isObject */.G)(one) || one['isRequired'] !== true)
            return [];
        const name = String(one['name'] ?? '');
        const given = one['value'] ?? one['default'] ?? settings.smoke.env[name];
        return given === undefined && /^[A-Za-z_]\w*$/.test((0,clean_text/* cleanLine */.Ow)(name)) ? [name] : [];
    });
}

var kinds = __webpack_require__(72456);
var one_publisher = __webpack_require__(44582);
var workflow_read = __webpack_require__(31443);
;// CONCATENATED MODULE: ./.build/commands/older-workflow.js








const RELEASES = new Set(['push', 'release', 'workflow_dispatch']);
function olderWorkflows(input, root, yes, isCommitted) {
    const older = (0,one_publisher/* alsoPublishing */.x)(input, WORKFLOW_PATH);
    const whole = older.filter((one) => onlyReleases(one) && everyJobReleases(one) && isCommitted(one.file));
    const removed = yes ? whole.map(({ file }) => file) : [];
    for (const file of removed)
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(root, file), { force: true });
    const left = older.filter(({ file }) => !removed.includes(file));
    return { removed, steps: left.map((workflow) => step(workflow, whole.includes(workflow), root)) };
}
function onlyReleases({ on }) {
    const push = on.get('push');
    const keys = push?.table === undefined ? [] : [...push.table.keys()];
    const tagsOnly = !on.has('push') || (keys.length > 0 && keys.every((key) => key === 'tags' || key === 'tags-ignore'));
    return tagsOnly && [...on.keys()].every((event) => RELEASES.has(event));
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
    return jobs.every(({ id }) => releasing.has(id));
}
function step({ file }, whole, root) {
    const path = (0,external_node_path_.join)(root, file);
    const before = (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, 'utf8') : '';
    const patch = (0,diff.diffOf)([{ file, before, after: '', executable: false, rules: [] }]).trimEnd();
    return [
        `Let one workflow publish: ${file} publishes the same tags.`,
        ...(whole
            ? [`  ${about/* NAME */.o_} init --yes deletes it:`, ...patch.split('\n').map((line) => `    ${line}`)]
            : [
                '  It does more than that, or is not committed as it is: delete its step that publishes, in the same commit.',
            ]),
        `  What its steps become: ${about/* HOME */.yZ}/blob/main/docs/migrating.md`,
    ].join('\n');
}

;// CONCATENATED MODULE: ./.build/commands/init.js














async function init(inputs, host, options) {
    const head = await (0,repository_git/* readHead */.zy)(host, (0,workspace_open/* startOf */.GH)(inputs, host));
    const { projects } = await (0,workspace_open/* survey */.Fr)(host, head.root, inputs, { git: true, from: head.root });
    const git = await (0,repository_git/* readGitFacts */.SV)(host, head.root);
    const tags = git?.tags ?? [];
    const text = workflowText(projects.map((project) => (0,tag_form/* tagPrefix */.B3)(tags, project)));
    const force = options.force === true;
    const placed = placeWorkflow(head.root, text, force);
    const { left, ...beside } = placePullRequest(head.root, force);
    const config = placeConfig(head.root, projects);
    const written = [...placed.written, ...beside.written, ...(config === undefined ? [] : [config])];
    const kept = [...placed.kept, ...beside.kept];
    const files = await (0,repository_files/* readFiles */.U)(head.root, { host });
    const changed = new Set(await (0,changed_paths/* changedPaths */.vl)(host, head.root));
    const known = { tag: undefined, repository: head.repository, git };
    const { removed, steps } = olderWorkflows((0,stage/* repositoryInput */.JD)(projects, files, known), head.root, options.yes === true, (file) => !changed.has(file));
    const next = [...steps, ...nextSteps(projects, head.repository, tags, [...written, ...removed])];
    const did = [
        ...written.map((path) => `wrote ${path}`),
        ...removed.map((path) => `deleted ${path}`),
        ...kept.map((path) => `${path} is up to date`),
        ...left.map((path) => `${path} is your own and stays; what init would write: ${about/* HOME */.yZ}/blob/main/workflows/pull-request.yml`),
    ].join('\n');
    return {
        exit: errors/* EXIT */.dc.done,
        json: { written, removed, kept, left, next },
        text: `${did}\n\n${next.map((step, index) => `${index + 1}. ${step.replaceAll('\n', '\n   ')}\n`).join('\n')}`,
    };
}
function nextSteps(projects, repository, tags, written) {
    const tagLines = projects
        .map((project) => [project, (0,tag_form/* nextVersion */.yU)(tags, project)])
        .flatMap(([project, version]) => {
        const tag = (0,tag_form/* tagFor */.gY)(tags, project, version, projects.length);
        const word = (0,shell_word/* shellWord */.r)(tag);
        const typed = `  git tag ${word} && git push origin ${word}`;
        const raised = project.version !== undefined && project.version !== version;
        return raised
            ? [
                `  # ${(0,clean_text/* cleanLine */.Ow)(project.name)} ${(0,clean_text/* cleanLine */.Ow)(project.version ?? '')} has a tag: set the version to ${version} and commit it`,
                typed,
            ]
            : [typed];
    });
    return [
        ...(written.length === 0
            ? []
            : [`Commit it:\n  git add ${(0,shell_word/* shellLine */.T)(written)} && git commit -m "Release with ${about/* NAME */.o_}"`]),
        ...projects.flatMap((project) => trust(project, repository)),
        `Restrict the environment "${ENVIRONMENT}" to release tags, and to the default branch if you want to run the workflow by hand for an existing tag: GitHub → Settings → Environments.`,
        `Rehearse the whole release on this machine; nothing is published:\n  ${about/* NAME */.o_} rehearse`,
        `Release:\n${tagLines.join('\n')}`,
    ];
}
function trust(project, repository) {
    const trusting = { repository, workflow: WORKFLOW_NAME, path: WORKFLOW_PATH, environment: ENVIRONMENT };
    return ALL.filter((target) => target.serves(project)).flatMap((target) => target.trust?.(project, trusting) ?? []);
}
const ALL = targets/* TARGETS */.d;


/***/ })

};
