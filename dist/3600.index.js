export const id = 3600;
export const ids = [3600,1102];
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

/***/ 53600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init),
  nextSteps: () => (/* binding */ nextSteps)
});

var one_publisher = __webpack_require__(44582);
var stage = __webpack_require__(31237);
var about = __webpack_require__(87821);
var errors = __webpack_require__(8005);
var repository_files = __webpack_require__(45576);
var repository_git = __webpack_require__(91883);
var targets = __webpack_require__(58358);
var workspace_open = __webpack_require__(84486);
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
    const written = [...placed.written, ...beside.written];
    const kept = [...placed.kept, ...beside.kept];
    const files = await (0,repository_files/* readFiles */.U)(head.root, { host });
    const found = await (0,stage/* checkRepository */.n_)(projects, files, { tag: undefined, repository: head.repository, git });
    const other = found.find(({ rule }) => rule === one_publisher/* workflowOnePublisher */.E.id);
    const next = [
        ...(other === undefined ? [] : [oldPublisher(other)]),
        ...nextSteps(projects, head.repository, tags, written),
    ];
    const did = [
        ...written.map((path) => `wrote ${path}`),
        ...kept.map((path) => `${path} is up to date`),
        ...left.map((path) => `${path} is your own and stays; what init would write: ${about/* HOME */.yZ}/blob/main/workflows/pull-request.yml`),
    ].join('\n');
    return {
        exit: errors/* EXIT */.dc.done,
        json: { written, kept, left, next },
        text: `${did}\n\n${next.map((step, index) => `${index + 1}. ${step.replaceAll('\n', '\n   ')}\n`).join('\n')}`,
    };
}
function oldPublisher({ file, line, message }) {
    return [
        'Let one workflow publish: delete the older one, or its step that publishes, in the same commit.',
        `  ${file ?? WORKFLOW_PATH}:${line ?? 1}: ${message}`,
        `  What its steps become: ${about/* HOME */.yZ}/blob/main/docs/migrating.md`,
    ].join('\n');
}
function nextSteps(projects, repository, tags, written) {
    const tagLines = projects
        .map((project) => [project, (0,tag_form/* nextVersion */.yU)(tags, project)])
        .flatMap(([project, version]) => {
        const tag = (0,tag_form/* tagFor */.gY)(tags, project, version, projects.length);
        const typed = `  git tag ${tag} && git push origin ${tag}`;
        const raised = project.version !== undefined && project.version !== version;
        return raised
            ? [`  # ${project.name} ${project.version} has a tag: set the version to ${version} and commit it`, typed]
            : [typed];
    });
    return [
        ...(written.length === 0
            ? []
            : [`Commit it:\n  git add ${written.join(' ')} && git commit -m "Release with ${about/* NAME */.o_}"`]),
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
