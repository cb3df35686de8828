export const id = 3600;
export const ids = [3600];
export const modules = {

/***/ 53600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init),
  nextSteps: () => (/* binding */ nextSteps)
});

var errors = __webpack_require__(8005);
var git = __webpack_require__(91883);
var workspace_open = __webpack_require__(84486);
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var regular_file = __webpack_require__(1722);
var write_whole = __webpack_require__(27282);
;// CONCATENATED MODULE: ./.build/commands/workflow.generated.js
const RELEASE_WORKFLOW = [
    "name: release",
    "on: { push: { tags: ['v*'] } }",
    "permissions: {}",
    "concurrency: { group: 'release-${{ github.ref }}', cancel-in-progress: false }",
    "jobs:",
    "  build:",
    "    name: build # runs your code, so it holds no rights",
    "    runs-on: ubuntu-latest",
    "    permissions: { contents: read }",
    "    outputs: { plan-digest: '${{ steps.build.outputs.plan-digest }}' }",
    "    steps:",
    "      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",
    "        with: { fetch-depth: 0, persist-credentials: false }",
    "      - { id: build, uses: mcp-drydock/mcp-drydock/build@26a36a1a171b8e0adf0310e0111ddde9342fedc6 } # v0.1.0",
    "  publish:",
    "    name: publish # holds the rights, so it runs none of your code",
    "    needs: build",
    "    runs-on: ubuntu-latest",
    "    environment: release",
    "    permissions: { contents: write, id-token: write } # the GitHub release, trusted publishing",
    "    steps:",
    "      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",
    "        with: { fetch-depth: 0, persist-credentials: false }",
    "      - uses: mcp-drydock/mcp-drydock/publish@26a36a1a171b8e0adf0310e0111ddde9342fedc6 # v0.1.0",
    "        with: { plan-digest: '${{ needs.build.outputs.plan-digest }}' }",
    "",
].join("\n");

;// CONCATENATED MODULE: ./.build/commands/caller-workflow.js






const WORKFLOW_NAME = 'release.yml';
const WORKFLOW_PATH = `.github/workflows/${WORKFLOW_NAME}`;
const ENVIRONMENT = 'release';
const TAGS = { one: "['v*']", several: "['v*', '**@*', '**/v*', '**-v*']" };
function workflowText(projects) {
    return projects > 1 ? RELEASE_WORKFLOW.replace(TAGS.one, TAGS.several) : RELEASE_WORKFLOW;
}
function placeWorkflow(root, text, force) {
    const path = (0,external_node_path_.join)(root, WORKFLOW_PATH);
    const there = read(root);
    if (there === text)
        return { written: [], kept: [WORKFLOW_PATH] };
    if (there !== undefined && !force) {
        throw (0,errors/* usageError */.Wp)('init/differs', `${WORKFLOW_PATH} is there already and differs from what init writes. Nothing was written.`, 'Keep it, or overwrite it: mcp-drydock init --force');
    }
    try {
        (0,write_whole/* writeWhole */.f)(path, text, root, 'make');
    }
    catch (error) {
        throw (0,errors/* usageError */.Wp)('init/unwritable', `${WORKFLOW_PATH} cannot be written: ${error.message}`);
    }
    return { written: [WORKFLOW_PATH], kept: [] };
}
function read(root) {
    const { bytes, why } = (0,regular_file/* readInside */.xO)((0,external_node_fs_.realpathSync)(root), WORKFLOW_PATH, regular_file/* LARGEST_CONFIG */.UK);
    if (why !== undefined)
        throw (0,errors/* usageError */.Wp)('init/unwritable', `${WORKFLOW_PATH} cannot be read: it is ${why}.`);
    return bytes?.toString();
}

;// CONCATENATED MODULE: ./.build/commands/init.js




async function init(inputs, host, options) {
    const head = await (0,git/* readHead */.zy)(host, (0,workspace_open/* startOf */.GH)(inputs, host));
    const { projects } = await (0,workspace_open/* survey */.Fr)(host, head.root, inputs, { git: true, from: head.root });
    const { written, kept } = placeWorkflow(head.root, workflowText(projects.length), options.force === true);
    const next = nextSteps(projects, head.repository);
    const did = written.length > 0 ? `wrote ${WORKFLOW_PATH}` : `${WORKFLOW_PATH} is already what init writes`;
    return {
        exit: errors/* EXIT */.dc.done,
        json: { written, kept, next },
        text: `${did}\n\n${next.map((step, index) => `${index + 1}. ${step.replaceAll('\n', '\n   ')}\n`).join('\n')}`,
    };
}
function nextSteps(projects, repository) {
    return [
        `Commit it:\n  git add ${WORKFLOW_PATH} && git commit -m "Release with mcp-drydock"`,
        ...projects.flatMap((project) => trust(project, repository)),
        `Let only release tags reach the environment "${ENVIRONMENT}": GitHub → Settings → Environments.`,
        'See the whole release on this machine; nothing is published:\n  mcp-drydock rehearse',
        `Release:\n${projects.map((project) => `  git tag ${tagOf(project, projects.length)} && git push origin ${tagOf(project, projects.length)}`).join('\n')}`,
    ];
}
function trust(project, repository) {
    const [owner = '<owner>', name = '<repository>'] = repository?.split('/') ?? [];
    switch (project.ecosystem) {
        case 'python':
            return [
                [
                    `Let PyPI trust the workflow for ${project.name}: https://pypi.org/manage/account/publishing/`,
                    `  project      ${project.name}`,
                    `  owner        ${owner}`,
                    `  repository   ${name}`,
                    `  workflow     ${WORKFLOW_NAME}`,
                    `  environment  ${ENVIRONMENT}`,
                ].join('\n'),
            ];
        case 'node':
            return [
                [
                    `Let npm trust the workflow for ${project.name} (npm 11.19 or newer; the package must have been published once by hand):`,
                    `  npm trust github ${project.name} --file ${WORKFLOW_NAME} --repo ${owner}/${name} --env ${ENVIRONMENT} --allow-publish`,
                ].join('\n'),
            ];
        case 'code-package':
            return [
                [
                    `Where ${project.name} is uploaded to: name it in the publish step of ${WORKFLOW_PATH}, the token as a secret of the environment:`,
                    '  upload-url: https://…',
                    `  upload-token: $\{{ secrets.UPLOAD_TOKEN }}`,
                ].join('\n'),
            ];
    }
}
function tagOf(project, projects) {
    const version = project.version ?? '1.0.0';
    return projects > 1 ? `${project.name}@${version}` : `v${version}`;
}


/***/ }),

/***/ 27282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



function writeWhole(path, text, root, folders = 'there') {
    const link = linkOnTheWay(path, root);
    if (link !== undefined)
        throw new Error(`${link} is a symbolic link, and nothing is written through one`);
    const there = look(path);
    if (there !== undefined && !there.isFile())
        throw new Error(`${path} is not a regular file`);
    if (folders === 'make')
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(draft, text, { flag: 'wx', mode: there === undefined ? 0o666 : there.mode & 0o7777 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(draft, { force: true });
        throw error;
    }
}
function linkOnTheWay(path, root) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path));
    const steps = way.startsWith('..')
        ? [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path)]
        : way.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).map((_, at, all) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, ...all.slice(0, at + 1)));
    return steps.find((step) => look(step)?.isSymbolicLink());
}
function look(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
}


/***/ })

};
