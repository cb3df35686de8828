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

var about = __webpack_require__(87821);
var errors = __webpack_require__(8005);
var core_version = __webpack_require__(51928);
var git = __webpack_require__(91883);
var targets = __webpack_require__(58358);
var workspace_open = __webpack_require__(84486);
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var system_error = __webpack_require__(52708);
var regular_file = __webpack_require__(1722);
var write_whole = __webpack_require__(27282);
var version_order = __webpack_require__(61621);
;// CONCATENATED MODULE: ./.build/commands/tag-form.js


const USUAL = 'v';
const LITERAL = /^[\w./@-]*$/;
function tagPrefix(tags, project) {
    const own = tags.flatMap((tag) => {
        const version = (0,core_version/* tagFits */.b0)(tag, project) ? (0,core_version/* parseTag */.ED)(tag, [project.name])?.version : undefined;
        return version === undefined || !tag.endsWith(version) ? [] : [{ prefix: tag.slice(0, -version.length), version }];
    });
    const newest = own.sort((a, b) => (0,version_order/* compareVersions */.Zy)(a.version, b.version)).at(-1);
    return newest !== undefined && LITERAL.test(newest.prefix) ? newest.prefix : USUAL;
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
    const head = await (0,git/* readHead */.zy)(host, (0,workspace_open/* startOf */.GH)(inputs, host));
    const { projects } = await (0,workspace_open/* survey */.Fr)(host, head.root, inputs, { git: true, from: head.root });
    const tags = (await (0,git/* readGitFacts */.SV)(host, head.root))?.tags ?? [];
    const text = workflowText(projects.map((project) => tagPrefix(tags, project)));
    const { written, kept } = placeWorkflow(head.root, text, options.force === true);
    const next = nextSteps(projects, head.repository, tags);
    const did = written.length > 0 ? `wrote ${WORKFLOW_PATH}` : `${WORKFLOW_PATH} is up to date`;
    return {
        exit: errors/* EXIT */.dc.done,
        json: { written, kept, next },
        text: `${did}\n\n${next.map((step, index) => `${index + 1}. ${step.replaceAll('\n', '\n   ')}\n`).join('\n')}`,
    };
}
function nextSteps(projects, repository, tags) {
    const tagLines = projects
        .map((project) => tagOf(project, projects.length, tags))
        .map((tag) => `  git tag ${tag} && git push origin ${tag}`);
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
function tagOf(project, projects, tags) {
    const version = project.version ?? '1.0.0';
    const own = tags.some((tag) => (0,core_version/* tagFits */.b0)(tag, project) && (0,core_version/* parseTag */.ED)(tag, [project.name])?.name !== undefined);
    return projects > 1 && !own ? `${project.name}@${version}` : `${tagPrefix(tags, project)}${version}`;
}


/***/ }),

/***/ 61621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LT: () => (/* binding */ stepBetween),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   t: () => (/* binding */ highestVersion)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68898);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62088);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51928);



function compareVersions(a, b) {
    const [x, y] = [(0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .toPep440 */ .tj)(bare(a)), (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .toPep440 */ .tj)(bare(b))];
    if (x !== undefined && y !== undefined)
        return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.compare)(x, y);
    const [s, t] = [semver__WEBPACK_IMPORTED_MODULE_1__.parse(bare(a)), semver__WEBPACK_IMPORTED_MODULE_1__.parse(bare(b))];
    if (s !== null && t !== null)
        return semver__WEBPACK_IMPORTED_MODULE_1__.compare(s, t);
    return Number(x !== undefined || s !== null) - Number(y !== undefined || t !== null);
}
function highestVersion(versions) {
    return [...versions].sort(compareVersions).at(-1);
}
function stepBetween(from, to) {
    const [a, b] = [numbersOf(from), numbersOf(to)];
    if (a === undefined || b === undefined)
        return undefined;
    const at = [0, 1, 2].find((index) => a[index] !== b[index]);
    const bump = at === undefined ? (a.join() === b.join() ? 'none' : 'patch') : ['major', 'minor', 'patch'][at];
    return { bump: bump ?? 'none', zero: b[0] === 0, calendar: (b[0] ?? 0) >= 1990 };
}
function numbersOf(version) {
    const parsed = semver__WEBPACK_IMPORTED_MODULE_1__.parse(bare(version));
    if (parsed !== null)
        return [parsed.major, parsed.minor, parsed.patch];
    const release = (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .explainPep440 */ .Z1)(bare(version))?.release;
    return release === undefined ? undefined : [...release, 0, 0, 0].slice(0, Math.max(3, release.length));
}
function bare(version) {
    return version.trim().replace(/^[vV](?=\d)/, '');
}


/***/ })

};
