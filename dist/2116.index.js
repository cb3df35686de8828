export const id = 2116;
export const ids = [2116];
export const modules = {

/***/ 72116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init),
  nextSteps: () => (/* binding */ nextSteps)
});

var one_publisher = __webpack_require__(44582);
var stage = __webpack_require__(18744);
var about = __webpack_require__(87821);
var errors = __webpack_require__(8005);
var core_version = __webpack_require__(51928);
var repository_files = __webpack_require__(45576);
var repository_git = __webpack_require__(91883);
var targets = __webpack_require__(58358);
var workspace_open = __webpack_require__(84486);
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var system_error = __webpack_require__(52708);
var regular_file = __webpack_require__(1722);
var write_whole = __webpack_require__(27282);
var semver = __webpack_require__(62088);
var version_order = __webpack_require__(61621);
;// CONCATENATED MODULE: ./.build/commands/tag-form.js



const USUAL = 'v';
const LITERAL = /^[\w./@-]*$/;
function tagPrefix(tags, project) {
    const newest = tagsOf(tags, project).at(-1);
    return newest !== undefined && LITERAL.test(newest.prefix) ? newest.prefix : USUAL;
}
function nextVersion(tags, project) {
    const own = tagsOf(tags, project);
    const { version } = project;
    if (version !== undefined && !own.some((tag) => (0,core_version/* sameVersion */.r1)(tag.version, version)))
        return version;
    const newest = own.at(-1)?.version;
    const numbers = newest === undefined ? null : semver.coerce(newest);
    if (newest === undefined || numbers === null)
        return '1.0.0';
    return (0,core_version/* isPrerelease */.V1)(newest) ? numbers.version : numbers.inc('patch').version;
}
function tagsOf(tags, project) {
    const own = tags.flatMap((tag) => {
        const version = (0,core_version/* tagFits */.b0)(tag, project) ? (0,core_version/* parseTag */.ED)(tag, [project.name])?.version : undefined;
        return version === undefined || !tag.endsWith(version) ? [] : [{ prefix: tag.slice(0, -version.length), version }];
    });
    return own.sort((a, b) => (0,version_order/* compareVersions */.Zy)(a.version, b.version));
}
function tagFilters(prefixes) {
    return [...new Set(prefixes)].map((prefix) => (prefix === '' ? '[0-9]*' : `${prefix}*`));
}

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

;// CONCATENATED MODULE: ./.build/commands/caller-workflow.js









const WORKFLOW_NAME = 'release.yml';
const WORKFLOW_PATH = `.github/workflows/${WORKFLOW_NAME}`;
const ENVIRONMENT = 'release';
const TAGS = "['v*']";
const WITH_NAMES = ['**@*', '**/v*', '**-v*'];
const COVERED = /@|[/-]v$/;
function workflowText(prefixes) {
    const plain = tagFilters(prefixes.filter((one) => prefixes.length === 1 || !COVERED.test(one)));
    const filters = prefixes.length > 1 ? [...plain, ...WITH_NAMES] : plain;
    return RELEASE_WORKFLOW.replace(TAGS, `[${filters.map((filter) => `'${filter}'`).join(', ')}]`);
}
function placeWorkflow(root, text, force) {
    const path = (0,external_node_path_.join)(root, WORKFLOW_PATH);
    const there = read(root);
    if (there === text)
        return { written: [], kept: [WORKFLOW_PATH] };
    if (there !== undefined && !force) {
        throw (0,errors/* usageError */.Wp)('init/differs', `${WORKFLOW_PATH} already exists and differs from what init writes. Nothing was written.`, `Keep it, or overwrite it: ${about/* NAME */.o_} init --force`);
    }
    try {
        (0,write_whole/* writeWhole */.f)(path, text, root, 'make');
    }
    catch (error) {
        throw (0,errors/* usageError */.Wp)('init/unwritable', `${WORKFLOW_PATH} cannot be written: ${(0,system_error/* systemWords */.j)(error) ?? error.message}.`, 'Move away what is in its place, or check who owns .github/workflows; then run init again.');
    }
    return { written: [WORKFLOW_PATH], kept: [] };
}
function read(root) {
    const { bytes, why } = (0,regular_file/* readInside */.xO)((0,external_node_fs_.realpathSync)(root), WORKFLOW_PATH, regular_file/* LARGEST_CONFIG */.UK);
    if (why !== undefined)
        throw (0,errors/* usageError */.Wp)('init/unwritable', `${WORKFLOW_PATH} cannot be read: ${why}.`);
    return bytes?.toString();
}

;// CONCATENATED MODULE: ./.build/commands/init.js











async function init(inputs, host, options) {
    const head = await (0,repository_git/* readHead */.zy)(host, (0,workspace_open/* startOf */.GH)(inputs, host));
    const { projects } = await (0,workspace_open/* survey */.Fr)(host, head.root, inputs, { git: true, from: head.root });
    const git = await (0,repository_git/* readGitFacts */.SV)(host, head.root);
    const tags = git?.tags ?? [];
    const text = workflowText(projects.map((project) => tagPrefix(tags, project)));
    const { written, kept } = placeWorkflow(head.root, text, options.force === true);
    const files = await (0,repository_files/* readFiles */.U)(head.root, { host });
    const found = await (0,stage/* checkRepository */.n_)(projects, files, { tag: undefined, repository: head.repository, git });
    const other = found.find(({ rule }) => rule === one_publisher/* workflowOnePublisher */.E.id);
    const next = [...(other === undefined ? [] : [oldPublisher(other)]), ...nextSteps(projects, head.repository, tags)];
    const did = written.length > 0 ? `wrote ${WORKFLOW_PATH}` : `${WORKFLOW_PATH} is up to date`;
    return {
        exit: errors/* EXIT */.dc.done,
        json: { written, kept, next },
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
function nextSteps(projects, repository, tags) {
    const tagLines = projects
        .map((project) => [project, nextVersion(tags, project)])
        .flatMap(([project, version]) => {
        const tag = tagOf(project, version, projects.length, tags);
        const typed = `  git tag ${tag} && git push origin ${tag}`;
        const raised = project.version !== undefined && project.version !== version;
        return raised
            ? [`  # ${project.name} ${project.version} has a tag: set the version to ${version} and commit it`, typed]
            : [typed];
    });
    return [
        `Commit it:\n  git add ${WORKFLOW_PATH} && git commit -m "Release with ${about/* NAME */.o_}"`,
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
function tagOf(project, version, projects, tags) {
    const own = tags.some((tag) => (0,core_version/* tagFits */.b0)(tag, project) && (0,core_version/* parseTag */.ED)(tag, [project.name])?.name !== undefined);
    return projects > 1 && !own ? `${project.name}@${version}` : `${tagPrefix(tags, project)}${version}`;
}


/***/ })

};
