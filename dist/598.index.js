export const id = 598;
export const ids = [598];
export const modules = {

/***/ 70976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   pE: () => (/* binding */ flatName),
/* harmony export */   q4: () => (/* binding */ besideName),
/* harmony export */   tK: () => (/* binding */ normalName)
/* harmony export */ });
function flatName(name) {
    return name.replace(/^@/, '').replace(/[^A-Za-z0-9._-]+/g, '-');
}
function normalName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
function besideName(project, version, suffix) {
    return `${flatName(project)}-${version.replace(/[^A-Za-z0-9._+-]+/g, '-')}${suffix}`;
}
function shortName(name) {
    return name.length > 200 ? `${name.slice(0, 200)}…` : name;
}


/***/ }),

/***/ 51928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   Ud: () => (/* binding */ toSemver),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Z1: () => (/* binding */ explainPep440),
/* harmony export */   b0: () => (/* binding */ tagFits),
/* harmony export */   hq: () => (/* binding */ hasHugeNumber),
/* harmony export */   r1: () => (/* binding */ sameVersion),
/* harmony export */   tj: () => (/* binding */ toPep440)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68898);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62088);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70976);



function explainPep440(text) {
    return text.length > LONGEST || hasHugeNumber(text) ? null : (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.explain)(text);
}
function hasHugeNumber(version) {
    const numbers = (version.split('+')[0] ?? '').match(/\d{16,}/g) ?? [];
    return numbers.some((digits) => !Number.isSafeInteger(Number(digits)));
}
const UNSEEN = /[\s\p{Cc}\p{Cf}]/u;
const LONGEST = 300;
const NAME_FIRST = /^(?<name>.+?)[-/@_]v?(?<version>\d.*)$/;
const DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const WORDS = new Set(['release', 'releases', 'rel', 'version', 'ver', 'tag', 'v']);
const SEMVER_PRE = { a: 'alpha', b: 'beta', rc: 'rc' };
function parseTag(tag, projectNames = []) {
    if (UNSEEN.test(tag))
        return undefined;
    const plain = readVersion(tag);
    if (plain !== undefined)
        return { name: undefined, version: plain };
    if (tag.split('/').includes('..'))
        return undefined;
    const longestFirst = [...projectNames].sort((a, b) => b.length - a.length);
    for (const name of longestFirst) {
        for (const spelling of new Set([name, name.replace(/^@[^/]+\//, '')])) {
            const rest = afterName(tag, spelling);
            const version = rest === undefined ? undefined : readVersion(rest);
            if (version !== undefined)
                return { name, version };
        }
    }
    for (let from = 0;;) {
        const match = NAME_FIRST.exec(from === 0 ? tag : tag.slice(from));
        if (match?.groups === undefined)
            return undefined;
        const { name = '', version: text = '' } = match.groups;
        const version = readVersion(text);
        if (version !== undefined) {
            const whole = tag.slice(0, from) + name;
            return { name: WORDS.has(whole.toLowerCase()) ? undefined : whole, version };
        }
        from = tag.length - text.length;
    }
}
function afterName(tag, name) {
    if (tag.length <= name.length + 1 || (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .normalName */ .tK)(tag.slice(0, name.length)) !== (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .normalName */ .tK)(name))
        return undefined;
    return /^[-/@_]/.test(tag.slice(name.length)) ? tag.slice(name.length + 1) : undefined;
}
function readVersion(text) {
    const bare = text.replace(/^[vV](?=\d)/, '');
    const date = DATE.exec(bare);
    if (date !== null)
        return date.slice(1).map(Number).join('.');
    if (!/^\d/.test(bare) || /^\d+-\d/.test(bare))
        return undefined;
    return semver__WEBPACK_IMPORTED_MODULE_1__.valid(bare) !== null || explainPep440(bare) !== null ? bare : undefined;
}
function tagFits(tag, project) {
    const parts = parseTag(tag, [project.name]);
    if (parts === undefined || (parts.name !== undefined && parts.name !== project.name))
        return false;
    return parts.version.includes('.') || parts.version === project.version;
}
function sameVersion(a, b) {
    const [left, right] = [a, b].map((version) => version.trim().replace(/^[vV](?=\d)/, ''));
    if (left === undefined || right === undefined)
        return false;
    if (left === right)
        return true;
    const [x, y] = [toPep440(left), toPep440(right)];
    if (x !== undefined && y !== undefined)
        return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.eq)(x, y);
    const [s, t] = [semver__WEBPACK_IMPORTED_MODULE_1__.parse(left), semver__WEBPACK_IMPORTED_MODULE_1__.parse(right)];
    return s !== null && t !== null && semver__WEBPACK_IMPORTED_MODULE_1__.eq(s, t) && s.build.join('.') === t.build.join('.');
}
function isPrerelease(version) {
    const bare = version.replace(/^[vV](?=\d)/, '');
    const parsed = semver__WEBPACK_IMPORTED_MODULE_1__.parse(bare);
    if (parsed !== null)
        return parsed.prerelease.length > 0;
    const explained = explainPep440(bare);
    return explained?.is_prerelease === true || explained?.is_devrelease === true;
}
function toPep440(version) {
    const explained = explainPep440(version.trim());
    if (explained === null)
        return undefined;
    return explained.local === null ? explained.public : `${explained.public}+${explained.local}`;
}
function toSemver(version) {
    const bare = version.trim().replace(/^[vV](?=\d)/, '');
    if (semver__WEBPACK_IMPORTED_MODULE_1__.valid(bare) !== null)
        return bare;
    const parts = explainPep440(bare);
    if (parts === null || parts.epoch !== 0 || parts.is_postrelease || parts.release.length > 3)
        return undefined;
    const release = [...parts.release, 0, 0].slice(0, 3).join('.');
    const [letter, number] = parts.pre ?? [];
    const pre = letter === undefined ? undefined : `${SEMVER_PRE[letter]}.${number}`;
    const dev = parts.dev === null ? undefined : `dev.${String(parts.dev)}`;
    const after = [pre, dev].filter((part) => part !== undefined).join('.');
    return `${release}${after === '' ? '' : `-${after}`}${parts.local === null ? '' : `+${parts.local}`}`;
}


/***/ }),

/***/ 60948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ archiveFile),
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   ZL: () => (/* binding */ PLAIN_NAME),
/* harmony export */   uv: () => (/* binding */ archiveName)
/* harmony export */ });
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51928);

const PLAIN_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
function archiveName(name) {
    return name.replace(/^@[^/]+\//, '');
}
function archiveFile(name, version, format) {
    return `${archiveName(name)}-${version}.${format}`;
}
function versionOf(project, release) {
    const tagged = release.tag === undefined ? undefined : (0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTag */ .ED)(release.tag, [project.name])?.version;
    return tagged ?? project.version ?? `0.0.0+g${release.commit.slice(0, 7)}`;
}


/***/ }),

/***/ 89967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readForm)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var _fastify_busboy__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86614);
/* harmony import */ var _incoming_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85887);
/* harmony import */ var _reply_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84863);





async function readForm(request, place) {
    const type = request.headers['content-type'] ?? '';
    if (!/^multipart\/form-data;/i.test(type))
        throw new _reply_js__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P({ status: 400, body: 'Not a multipart form\n' });
    const fields = new Map();
    const files = [];
    const open = [];
    const parser = new _fastify_busboy__WEBPACK_IMPORTED_MODULE_2__.Busboy({
        headers: { ...request.headers, 'content-type': type },
        preservePath: true,
        limits: { fieldSize: 16 * 1024 * 1024 },
    });
    parser.on('field', (name, value) => void fields.set(name, [...(fields.get(name) ?? []), value]));
    parser.on('file', (field, stream, filename) => {
        const md5 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5');
        const through = new node_stream__WEBPACK_IMPORTED_MODULE_1__.PassThrough();
        open.push(through);
        stream.on('data', (chunk) => void md5.update(chunk));
        stream.on('error', (error) => through.destroy(error));
        const saved = (0,_incoming_js__WEBPACK_IMPORTED_MODULE_3__/* .saveStream */ .S)(stream.pipe(through), place(files.length));
        const file = saved.then((done) => ({ ...done, field, filename: filename ?? '', md5: md5.digest('hex') }));
        file.catch(() => { });
        files.push(file);
    });
    await new Promise((done, fail) => {
        request.raw.on('error', fail);
        parser.on('finish', done);
        parser.on('error', (error) => {
            fail(new _reply_js__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P({ status: 400, body: `Not a multipart form: ${error.message}\n` }));
        });
        request.raw.pipe(parser);
    }).catch((error) => {
        for (const through of open)
            through.destroy(error);
        throw error;
    });
    return { fields, files: await Promise.all(files) };
}


/***/ }),

/***/ 34108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  openGitHub: () => (/* binding */ openGitHub)
});

var external_node_crypto_ = __webpack_require__(77598);
var links = __webpack_require__(81254);
var stand_in_service = __webpack_require__(40090);
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/targets/github/stand-in/asset-name.js
function assetName(given) {
    const plain = given.normalize('NFD').replace(/\p{Mn}/gu, '');
    const dotted = plain.replace(/[^A-Za-z0-9_+@-]+/g, '.').replace(/^\.+|\.+$/g, '');
    const bare = given.startsWith('.') || (dotted !== given && !dotted.includes('.'));
    return bare ? `default.${dotted}` : dotted;
}

var reply = __webpack_require__(84863);
;// CONCATENATED MODULE: ./.build/targets/github/stand-in/errors.js

const DOCS = 'https://docs.github.com/rest';
const PLAIN = {
    'not-found': [404, 'Not Found'],
    'bad-credentials': [401, 'Bad credentials'],
    'requires-authentication': [401, 'Requires authentication'],
    'not-by-integration': [403, 'Resource not accessible by integration'],
    'no-user-agent': [
        403,
        'Request forbidden by administrative rules. Please make sure your request has a User-Agent header',
    ],
    'immutable-upload': [422, 'Cannot upload assets to an immutable release.'],
    'immutable-delete': [422, 'Cannot delete asset from an immutable release.'],
    'bad-length': [400, 'Bad Content-Length: '],
};
function refuse(error) {
    const [status, message] = PLAIN[error];
    return new reply/* Refusal */.P({ status, json: { message, documentation_url: DOCS, status: String(status) } });
}
function invalid(...errors) {
    return new reply/* Refusal */.P({
        status: 422,
        json: { message: 'Validation Failed', documentation_url: DOCS, errors, status: '422' },
    });
}
function lacks(field) {
    const message = `Invalid request.\n\n"${field}" wasn't supplied.`;
    return new reply/* Refusal */.P({ status: 422, json: { message, documentation_url: DOCS, status: '422' } });
}
function limited(kind, status, retryAfter) {
    const message = kind === 'primary'
        ? 'API rate limit exceeded for installation ID 1.'
        : 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
    const reset = Math.ceil(Date.now() / 1000) + (retryAfter ?? 60);
    return {
        status,
        headers: {
            ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
            ...(kind === 'primary' ? { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) } : {}),
        },
        json: {
            message,
            documentation_url: `${DOCS}/using-the-rest-api/rate-limits-for-the-rest-api`,
            status: `${status}`,
        },
    };
}

;// CONCATENATED MODULE: ./.build/targets/github/stand-in/notes.js
function generatedNotes(state, tag, previous) {
    const last = [...state.releases.values()].findLast((release) => !release.draft && release.tag !== tag)?.tag;
    const from = previous ?? last;
    const web = `${state.urls.web}/${state.options.repository}`;
    const range = from === undefined ? `commits/${tag}` : `compare/${from}...${tag}`;
    const changes = state.options.changes ?? [];
    const listed = changes.length > 0 ? ["## What's Changed", ...changes.map((line) => `* ${line}`), '', ''] : [];
    return { name: tag, body: [...listed, `**Full Changelog**: ${web}/${range}`].join('\n') };
}

;// CONCATENATED MODULE: ./.build/targets/github/stand-in/state.js


function objectId(text) {
    return (0,external_node_crypto_.createHash)('sha1').update(text).digest('hex');
}
function commitOf(tag) {
    return typeof tag === 'string' ? tag : tag.commit;
}
function head(state) {
    const first = Object.values(state.options.tags)[0];
    return state.options.head ?? (first === undefined ? objectId('head') : commitOf(first));
}
function tokenOf(request) {
    return /^(?:bearer|token) +(.+)$/i.exec(request.headers.authorization ?? '')?.[1];
}
function rightsOf(state, request) {
    const { owner, repo } = request.params;
    if (request.headers['user-agent'] === undefined)
        throw refuse('no-user-agent');
    const token = tokenOf(request);
    const rights = token === undefined ? 'none' : state.options.tokens[token];
    if (rights === undefined)
        throw refuse('bad-credentials');
    const here = `${owner}/${repo}`.toLowerCase() === state.options.repository.toLowerCase();
    if (!here || (state.options.private && rights === 'none'))
        throw refuse('not-found');
    return rights;
}
function mayPush(rights) {
    return rights === 'admin' || rights === 'push';
}
function needPush(state, request) {
    if (mayPush(rightsOf(state, request)))
        return;
    const token = tokenOf(request);
    const error = token === undefined ? 'requires-authentication' : token.startsWith('ghs_') ? 'not-by-integration' : 'not-found';
    throw refuse(error);
}
function assetsOf(state, releaseId) {
    return [...state.assets.values()].filter((asset) => asset.releaseId === releaseId);
}
function page(request, items, shape) {
    const number = (name, fallback) => {
        const value = Number(request.url.searchParams.get(name) ?? fallback);
        return Number.isInteger(value) && value > 0 ? value : fallback;
    };
    const size = Math.min(number('per_page', 30), 100);
    const current = number('page', 1);
    const last = Math.max(1, Math.ceil(items.length / size));
    const link = (to, rel) => {
        const url = new URL(request.url);
        url.searchParams.set('page', String(to));
        return `<${url}>; rel="${rel}"`;
    };
    const links = [
        ...(current > 1 ? [link(current - 1, 'prev'), link(1, 'first')] : []),
        ...(current < last ? [link(current + 1, 'next'), link(last, 'last')] : []),
    ];
    return {
        status: 200,
        headers: links.length > 0 ? { link: links.join(', ') } : {},
        json: items.slice((current - 1) * size, current * size).map(shape),
    };
}

;// CONCATENATED MODULE: ./.build/targets/github/stand-in/release-rules.js



const TYPES = {
    tag_name: 'string',
    target_commitish: 'string',
    name: 'string',
    body: 'string',
    draft: 'boolean',
    prerelease: 'boolean',
    make_latest: 'string',
    generate_release_notes: 'boolean',
    previous_tag_name: 'string',
};
function checkFields(body) {
    if (typeof body !== 'object' || body === null || Array.isArray(body)) {
        throw badRequest('Body should be a JSON object');
    }
    const fields = {};
    for (const [key, value] of Object.entries(body)) {
        const type = TYPES[key];
        if (type === undefined || value === null)
            continue;
        if (typeof value !== type)
            throw badRequest(`For 'properties/${key}', ${JSON.stringify(value)} is not a ${type}.`);
        fields[key] = value;
    }
    const latest = fields.make_latest;
    if (latest !== undefined && !['true', 'false', 'legacy'].includes(latest)) {
        throw invalid({ resource: 'Release', code: 'invalid', field: 'make_latest' });
    }
    const text = fields.body;
    if (text !== undefined && text.length > 125_000) {
        throw invalid({
            resource: 'Release',
            code: 'custom',
            field: 'body',
            message: 'body is too long (maximum is 125000 characters)',
        });
    }
    return fields;
}
function checkTarget(state, request, tag, target) {
    if (/[\s~^:?*[\\]|\.\.|^-|^\/|\/$|\.lock$|@\{/.test(tag) || tag === '') {
        throw invalid({ resource: 'Release', code: 'custom', field: 'tag_name', message: 'tag_name is not well-formed' });
    }
    const branch = state.options.defaultBranch ?? 'main';
    const named = target ?? (state.tags.has(tag) ? undefined : branch);
    const commit = named === branch ? head(state) : named;
    if (commit === undefined || !state.options.workflowCommits?.includes(commit))
        return;
    if (!tokenOf(request)?.startsWith('ghs_'))
        return;
    throw refuse(state.options.workflowStatus === 403 ? 'not-by-integration' : 'not-found');
}
function checkPublish(state, tag, target, self) {
    const problems = [];
    const taken = [...state.releases.values()].some((one) => !one.draft && one.tag === tag && one.id !== self);
    if (taken)
        problems.push({ resource: 'Release', code: 'already_exists', field: 'tag_name' });
    else if (state.burned.has(tag)) {
        problems.push({
            resource: 'Release',
            code: 'custom',
            field: 'tag_name',
            message: 'tag_name was used by an immutable release',
        });
    }
    const branch = state.options.defaultBranch ?? 'main';
    const known = target === undefined || target === branch || /^[0-9a-f]{40}$/.test(target);
    if (!state.tags.has(tag) && !known) {
        problems.push({ resource: 'Release', code: 'invalid', field: 'target_commitish' }, { resource: 'Release', code: 'custom', message: 'Published releases must have a valid tag' });
    }
    if (problems.length > 0)
        throw invalid(...problems);
}
function stateFrozen() {
    return invalid({
        resource: 'Release',
        code: 'custom',
        field: 'state',
        message: 'state cannot be changed when release is immutable',
    });
}
function badRequest(reason) {
    const message = `Invalid request.\n\n${reason}`;
    return new reply/* Refusal */.P({
        status: 422,
        json: { message, documentation_url: 'https://docs.github.com/rest', status: '422' },
    });
}

;// CONCATENATED MODULE: ./.build/targets/github/stand-in/shapes.js

const node = (kind, id) => Buffer.from(`${kind}:${id}`).toString('base64url');
function user(state, login, id) {
    const url = `${state.urls.api}/users/${encodeURIComponent(login)}`;
    return {
        login,
        id,
        node_id: node('User', id),
        avatar_url: `${state.urls.web}/avatars/${id}`,
        gravatar_id: '',
        url,
        html_url: `${state.urls.web}/${encodeURIComponent(login)}`,
        followers_url: `${url}/followers`,
        following_url: `${url}/following{/other_user}`,
        gists_url: `${url}/gists{/gist_id}`,
        starred_url: `${url}/starred{/owner}{/repo}`,
        subscriptions_url: `${url}/subscriptions`,
        organizations_url: `${url}/orgs`,
        repos_url: `${url}/repos`,
        events_url: `${url}/events{/privacy}`,
        received_events_url: `${url}/received_events`,
        type: login.endsWith('[bot]') ? 'Bot' : 'User',
        user_view_type: 'public',
        site_admin: false,
    };
}
const bot = (state) => user(state, 'github-actions[bot]', 41898282);
const tagPath = (release) => release.draft ? `untagged-${release.untagged}` : encodeURIComponent(release.tag).replaceAll('%2F', '/');
function assetJson(state, asset, release = state.releases.get(asset.releaseId)) {
    const web = `${state.urls.web}/${state.options.repository}`;
    return {
        url: `${state.urls.api}/repos/${state.options.repository}/releases/assets/${asset.id}`,
        id: asset.id,
        node_id: node('ReleaseAsset', asset.id),
        name: asset.name,
        label: asset.label,
        uploader: bot(state),
        content_type: asset.contentType,
        state: asset.state,
        size: asset.size,
        digest: asset.sha256 === undefined || state.options.enterprise === true ? null : `sha256:${asset.sha256}`,
        download_count: 0,
        created_at: asset.at,
        updated_at: asset.at,
        browser_download_url: `${web}/releases/download/${tagPath(release)}/${encodeURIComponent(asset.name)}`,
    };
}
function releaseJson(state, release) {
    const { api, uploads, web } = state.urls;
    const repo = state.options.repository;
    const url = `${api}/repos/${repo}/releases/${release.id}`;
    const archive = (kind) => release.draft ? null : `${api}/repos/${repo}/${kind}/${encodeURIComponent(release.tag).replaceAll('%2F', '/')}`;
    return {
        url,
        assets_url: `${url}/assets`,
        upload_url: `${uploads}/repos/${repo}/releases/${release.id}/assets{?name,label}`,
        html_url: `${web}/${repo}/releases/tag/${tagPath(release)}`,
        id: release.id,
        author: bot(state),
        node_id: node('Release', release.id),
        tag_name: release.tag,
        target_commitish: release.target,
        name: release.name,
        draft: release.draft,
        immutable: release.immutable,
        prerelease: release.prerelease,
        created_at: release.createdAt,
        updated_at: release.publishedAt ?? release.createdAt,
        published_at: release.publishedAt,
        assets: assetsOf(state, release.id).map((asset) => assetJson(state, asset, release)),
        tarball_url: archive('tarball'),
        zipball_url: archive('zipball'),
        body: release.body,
    };
}
const REPOSITORY_URLS = {
    archive: '/{archive_format}{/ref}',
    assignees: '/assignees{/user}',
    blobs: '/git/blobs{/sha}',
    branches: '/branches{/branch}',
    collaborators: '/collaborators{/collaborator}',
    comments: '/comments{/number}',
    commits: '/commits{/sha}',
    compare: '/compare/{base}...{head}',
    contents: '/contents/{+path}',
    contributors: '/contributors',
    deployments: '/deployments',
    downloads: '/downloads',
    events: '/events',
    forks: '/forks',
    git_commits: '/git/commits{/sha}',
    git_refs: '/git/refs{/sha}',
    git_tags: '/git/tags{/sha}',
    hooks: '/hooks',
    issue_comment: '/issues/comments{/number}',
    issue_events: '/issues/events{/number}',
    issues: '/issues{/number}',
    keys: '/keys{/key_id}',
    labels: '/labels{/name}',
    languages: '/languages',
    merges: '/merges',
    milestones: '/milestones{/number}',
    notifications: '/notifications{?since,all,participating}',
    pulls: '/pulls{/number}',
    releases: '/releases{/id}',
    stargazers: '/stargazers',
    statuses: '/statuses/{sha}',
    subscribers: '/subscribers',
    subscription: '/subscription',
    tags: '/tags',
    teams: '/teams',
    trees: '/git/trees{/sha}',
};
function repositoryJson(state, rights, signedIn) {
    const [owner, name] = state.options.repository.split('/');
    const url = `${state.urls.api}/repos/${state.options.repository}`;
    const web = `${state.urls.web}/${state.options.repository}`;
    const at = '2026-01-01T00:00:00Z';
    const push = rights === 'admin' || rights === 'push';
    return {
        id: 1296269,
        node_id: node('Repository', 1296269),
        name,
        full_name: state.options.repository,
        private: state.options.private ?? false,
        visibility: state.options.private ? 'private' : 'public',
        owner: user(state, owner, 1),
        html_url: web,
        description: null,
        fork: false,
        url,
        ...Object.fromEntries(Object.entries(REPOSITORY_URLS).map(([key, path]) => [`${key}_url`, url + path])),
        clone_url: `${web}.git`,
        git_url: `git:${web.slice(web.indexOf('//'))}.git`,
        ssh_url: `git@127.0.0.1:${state.options.repository}.git`,
        svn_url: web,
        homepage: null,
        mirror_url: null,
        language: null,
        license: null,
        ...{ archived: false, disabled: false, has_issues: true, has_projects: true, has_wiki: true },
        ...{ has_pages: false, has_discussions: false, forks: 0, forks_count: 0, open_issues: 0, open_issues_count: 0 },
        ...{ size: 0, stargazers_count: 0, watchers: 0, watchers_count: 0, network_count: 0, subscribers_count: 0 },
        ...{ created_at: at, updated_at: at, pushed_at: at },
        default_branch: state.options.defaultBranch ?? 'main',
        ...(signedIn
            ? { permissions: { admin: rights === 'admin', maintain: rights === 'admin', push, triage: push, pull: true } }
            : {}),
    };
}
function refJson(state, ref, object) {
    const git = `${state.urls.api}/repos/${state.options.repository}/git`;
    return {
        ref,
        node_id: node('Ref', ref),
        url: `${git}/${encodeURIComponent(ref).replaceAll('%2F', '/')}`,
        object: { ...object, url: `${git}/${object.type === 'tag' ? 'tags' : 'commits'}/${object.sha}` },
    };
}
function tagJson(state, tag, sha, commit) {
    const git = `${state.urls.api}/repos/${state.options.repository}/git`;
    return {
        node_id: node('Tag', sha),
        sha,
        url: `${git}/tags/${sha}`,
        tagger: { name: 'A Maintainer', email: 'maintainer@example.com', date: '2026-01-01T00:00:00Z' },
        object: { sha: commit, type: 'commit', url: `${git}/commits/${commit}` },
        tag,
        message: `Release ${tag}\n`,
        verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
    };
}

;// CONCATENATED MODULE: ./.build/targets/github/stand-in/releases.js





function releaseRoutes(state, at) {
    const answer = (status, release) => ({ status, json: releaseJson(state, release) });
    const published = () => [...state.releases.values()].filter((release) => !release.draft);
    return [
        {
            method: 'GET',
            path: `${at}/releases`,
            handle(request) {
                const all = mayPush(rightsOf(state, request)) ? [...state.releases.values()] : published();
                return page(request, all.reverse(), (release) => releaseJson(state, release));
            },
        },
        {
            method: 'POST',
            path: `${at}/releases`,
            async handle(request) {
                needPush(state, request);
                const fields = checkFields(await request.json());
                if (fields.tag_name === undefined)
                    throw lacks('tag_name');
                return () => {
                    const release = create(state, request, fields, fields.tag_name);
                    const store = () => keep(state, release, fields);
                    return { ...answer(201, release), headers: { location: releaseUrl(state, release) }, store };
                };
            },
        },
        {
            method: 'POST',
            path: `${at}/releases/generate-notes`,
            write: false,
            async handle(request) {
                needPush(state, request);
                const fields = checkFields(await request.json());
                if (fields.tag_name === undefined)
                    throw lacks('tag_name');
                return { status: 200, json: generatedNotes(state, fields.tag_name, fields.previous_tag_name) };
            },
        },
        {
            method: 'GET',
            path: `${at}/releases/latest`,
            handle(request) {
                rightsOf(state, request);
                const flagged = state.latest === undefined ? undefined : state.releases.get(state.latest);
                const latest = flagged ?? published().findLast((release) => !release.prerelease);
                if (latest === undefined)
                    throw refuse('not-found');
                return answer(200, latest);
            },
        },
        {
            method: 'GET',
            path: `${at}/releases/tags/*`,
            handle(request) {
                rightsOf(state, request);
                const tag = decodeURIComponent(request.params['*']);
                const release = published().find((one) => one.tag === tag);
                if (release === undefined)
                    throw refuse('not-found');
                return answer(200, release);
            },
        },
        {
            method: 'GET',
            path: `${at}/releases/:id`,
            handle: (request) => answer(200, findRelease(state, request)),
        },
        {
            method: 'PATCH',
            path: `${at}/releases/:id`,
            async handle(request) {
                needPush(state, request);
                const fields = checkFields(await request.json());
                return () => {
                    const release = change(state, request, findRelease(state, request), fields);
                    return { ...answer(200, release), store: () => keep(state, release, fields) };
                };
            },
        },
        {
            method: 'DELETE',
            path: `${at}/releases/:id`,
            handle(request) {
                needPush(state, request);
                return () => {
                    const release = findRelease(state, request);
                    return { status: 204, store: () => remove(state, release) };
                };
            },
        },
    ];
}
function findRelease(state, request) {
    const rights = rightsOf(state, request);
    const release = state.releases.get(Number(request.params.id));
    if (release === undefined || (release.draft && !mayPush(rights)))
        throw refuse('not-found');
    return release;
}
function create(state, request, fields, tag) {
    checkTarget(state, request, tag, fields.target_commitish);
    const draft = fields.draft ?? false;
    if (!draft)
        checkPublish(state, tag, fields.target_commitish, undefined);
    const notes = fields.generate_release_notes ? generatedNotes(state, tag, undefined) : undefined;
    const now = new Date().toISOString().replace(/\.\d+Z/, 'Z');
    const id = state.nextId++;
    return {
        id,
        tag,
        target: fields.target_commitish ?? state.options.defaultBranch ?? 'main',
        name: fields.name ?? notes?.name ?? null,
        body: [fields.body, notes?.body].filter((text) => text).join('\n') || null,
        draft,
        prerelease: fields.prerelease ?? false,
        immutable: !draft && state.immutable,
        createdAt: now,
        publishedAt: draft ? null : now,
        untagged: objectId(`untagged ${id}`).slice(0, 20),
    };
}
function change(state, request, release, fields) {
    const tag = fields.tag_name ?? release.tag;
    const draft = fields.draft ?? release.draft;
    const prerelease = fields.prerelease ?? release.prerelease;
    if (release.immutable && (tag !== release.tag || draft || prerelease !== release.prerelease)) {
        throw stateFrozen();
    }
    if (fields.target_commitish !== undefined)
        checkTarget(state, request, tag, fields.target_commitish);
    const target = fields.target_commitish ?? release.target;
    if (!draft && (release.draft || tag !== release.tag))
        checkPublish(state, tag, target, release.id);
    const publishes = release.draft && !draft;
    return {
        ...release,
        tag,
        target,
        name: fields.name ?? release.name,
        body: fields.body ?? release.body,
        draft,
        prerelease,
        immutable: release.immutable || (publishes && state.immutable),
        publishedAt: draft ? null : (release.publishedAt ?? new Date().toISOString().replace(/\.\d+Z/, 'Z')),
    };
}
function keep(state, release, fields) {
    const before = state.releases.get(release.id);
    state.releases.set(release.id, release);
    if (release.draft)
        return;
    if (!state.tags.has(release.tag)) {
        const branch = state.options.defaultBranch ?? 'main';
        state.tags.set(release.tag, release.target === branch ? head(state) : release.target);
    }
    if (release.immutable)
        state.burned.add(release.tag);
    const appears = before === undefined || before.draft;
    const wish = fields.make_latest ?? (appears ? 'true' : 'false');
    if (wish !== 'false' && !release.prerelease)
        state.latest = release.id;
    else if (state.latest === release.id && (release.prerelease || fields.make_latest === 'false')) {
        state.latest = undefined;
    }
}
function remove(state, release) {
    state.releases.delete(release.id);
    for (const asset of [...state.assets.values()])
        if (asset.releaseId === release.id)
            state.assets.delete(asset.id);
    if (state.latest === release.id)
        state.latest = undefined;
}
const releaseUrl = (state, release) => `${state.urls.api}/repos/${state.options.repository}/releases/${release.id}`;

;// CONCATENATED MODULE: ./.build/targets/github/stand-in/assets.js







const MAX_ASSETS = 1000;
const MAX_SIZE = 2 * 1024 ** 3;
const ORIGIN = { api: 0, uploads: 1, web: 2, objects: 3 };
function assetRoutes(state, at, uploadAt) {
    const signatures = new Map();
    const download = (asset) => {
        const signature = (0,external_node_crypto_.randomBytes)(12).toString('hex');
        signatures.set(signature, asset.path);
        const query = new URLSearchParams({ sig: signature, filename: asset.name });
        return { status: 302, headers: { location: `${state.urls.objects}/release-asset/${asset.id}?${query}` } };
    };
    return [
        {
            method: 'GET',
            path: `${at}/releases/:id/assets`,
            handle: (request) => page(request, assetsOf(state, findRelease(state, request).id), (asset) => assetJson(state, asset)),
        },
        { method: 'POST', path: `${uploadAt}/releases/:id/assets`, handle: (request) => upload(state, request) },
        {
            method: 'GET',
            path: `${at}/releases/assets/:asset`,
            handle(request) {
                const asset = findAsset(state, request);
                if (!/application\/octet-stream/.test(request.headers.accept ?? '')) {
                    return { status: 200, json: assetJson(state, asset) };
                }
                if (asset.path === undefined)
                    throw refuse('not-found');
                return download(asset);
            },
        },
        {
            method: 'DELETE',
            path: `${at}/releases/assets/:asset`,
            handle(request) {
                needPush(state, request);
                return () => {
                    const asset = findAsset(state, request);
                    if (state.releases.get(asset.releaseId)?.immutable)
                        throw refuse('immutable-delete');
                    return { status: 204, store: () => void state.assets.delete(asset.id) };
                };
            },
        },
        {
            method: 'GET',
            path: '/:owner/:repo/releases/download/*',
            handle(request) {
                if (!isAt('web', state, request) || state.options.private)
                    throw refuse('not-found');
                const path = decodeURIComponent(request.params['*']);
                const asset = [...state.assets.values()].find((one) => {
                    const release = state.releases.get(one.releaseId);
                    return !release.draft && `${release.tag}/${one.name}` === path;
                });
                if (asset?.path === undefined)
                    throw refuse('not-found');
                return download(asset);
            },
        },
        {
            method: 'GET',
            path: '/release-asset/:asset',
            handle(request) {
                const path = signatures.get(request.url.searchParams.get('sig') ?? '');
                if (!isAt('objects', state, request) || path === undefined)
                    return { status: 403, body: 'Signature not valid\n' };
                if (request.headers.authorization !== undefined)
                    return { status: 400, body: 'InvalidArgument: Authorization\n' };
                const name = request.url.searchParams.get('filename');
                return { status: 200, file: path, headers: { 'content-disposition': `attachment; filename=${name}` } };
            },
        },
    ];
}
function isAt(place, { options }, request) {
    return options.enterprise === true || request.origin === ORIGIN[place];
}
function findAsset(state, request) {
    const rights = rightsOf(state, request);
    const asset = state.assets.get(Number(request.params.asset));
    const release = asset && state.releases.get(asset.releaseId);
    if (asset === undefined || release === undefined || (release.draft && !mayPush(rights)))
        throw refuse('not-found');
    return asset;
}
async function upload(state, request) {
    if (!isAt('uploads', state, request))
        throw refuse('not-found');
    needPush(state, request);
    const release = findRelease(state, request);
    const given = request.url.searchParams.get('name');
    if (!given)
        throw invalid({ resource: 'ReleaseAsset', code: 'missing_field', field: 'name' });
    const length = request.headers['content-length'];
    if (length === undefined)
        throw refuse('bad-length');
    if (Number(length) < 1 || Number(length) >= MAX_SIZE) {
        throw invalid({
            resource: 'ReleaseAsset',
            code: 'custom',
            field: 'size',
            message: 'size is not included in the list',
        });
    }
    const id = state.nextId++;
    const saved = await request.save((0,external_node_path_.join)(state.folder, `asset-${id}`));
    return () => {
        if (findRelease(state, request).immutable)
            throw refuse('immutable-upload');
        const name = assetName(given);
        const others = assetsOf(state, release.id);
        if (others.some((one) => one.name === name)) {
            throw invalid({ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' });
        }
        if (others.length >= MAX_ASSETS) {
            throw invalid({ resource: 'ReleaseAsset', code: 'custom', field: 'file_count', message: 'too many assets' });
        }
        const broken = state.brokenUploads > 0;
        const asset = {
            id,
            releaseId: release.id,
            name,
            label: request.url.searchParams.get('label') ?? '',
            contentType: request.headers['content-type'] ?? 'application/octet-stream',
            size: saved.size,
            state: broken ? 'starter' : 'uploaded',
            sha256: broken ? undefined : saved.sha256,
            path: broken ? undefined : saved.path,
            at: new Date().toISOString().replace(/\.\d+Z/, 'Z'),
        };
        const store = () => void state.assets.set(id, asset);
        if (!broken)
            return { status: 201, json: assetJson(state, asset), store };
        state.brokenUploads -= 1;
        return { status: 502, body: '<html><title>502 Bad Gateway</title></html>\n', store };
    };
}

;// CONCATENATED MODULE: ./.build/targets/github/stand-in/repository.js



const tagObject = (name, commit) => objectId(`tag ${name} ${commit}`);
function repositoryRoutes(state, at) {
    return [
        {
            method: 'GET',
            path: at,
            handle(request) {
                const rights = rightsOf(state, request);
                return { status: 200, json: repositoryJson(state, rights, tokenOf(request) !== undefined) };
            },
        },
        {
            method: 'GET',
            path: `${at}/git/ref/*`,
            handle(request) {
                rightsOf(state, request);
                const ref = decodeURIComponent(request.params['*']);
                const branch = state.options.defaultBranch ?? 'main';
                if (ref === `heads/${branch}`) {
                    return { status: 200, json: refJson(state, `refs/${ref}`, { type: 'commit', sha: head(state) }) };
                }
                const name = ref.replace(/^tags\//, '');
                const tag = ref.startsWith('tags/') ? state.tags.get(name) : undefined;
                if (tag === undefined)
                    throw refuse('not-found');
                const object = typeof tag === 'string'
                    ? { type: 'commit', sha: tag }
                    : { type: 'tag', sha: tagObject(name, tag.commit) };
                return { status: 200, json: refJson(state, `refs/tags/${name}`, object) };
            },
        },
        {
            method: 'GET',
            path: `${at}/git/tags/:sha`,
            handle(request) {
                rightsOf(state, request);
                for (const [name, tag] of state.tags) {
                    if (typeof tag === 'string' || tagObject(name, tag.commit) !== request.params.sha)
                        continue;
                    return { status: 200, json: tagJson(state, name, request.params.sha, commitOf(tag)) };
                }
                throw refuse('not-found');
            },
        },
        {
            method: 'GET',
            path: `${at}/immutable-releases`,
            handle(request) {
                needAdmin(state, request);
                if (!state.immutable)
                    throw refuse('not-found');
                return { status: 200, json: { enabled: true, enforced_by_owner: false } };
            },
        },
        ...['PUT', 'DELETE'].map((method) => ({
            method,
            path: `${at}/immutable-releases`,
            handle(request) {
                needAdmin(state, request);
                return {
                    status: 204,
                    store: () => {
                        state.immutable = method === 'PUT';
                    },
                };
            },
        })),
    ];
}
function needAdmin(state, request) {
    if (rightsOf(state, request) === 'admin')
        return;
    throw refuse(tokenOf(request)?.startsWith('ghs_') ? 'not-by-integration' : 'not-found');
}

;// CONCATENATED MODULE: ./.build/targets/github/stand-in/service.js






async function startGitHub(options) {
    const state = {
        options,
        tags: new Map(Object.entries(options.tags)),
        releases: new Map(),
        assets: new Map(),
        burned: new Set(),
        limits: [],
        immutable: options.immutable ?? false,
        latest: undefined,
        nextId: 1001,
        brokenUploads: 0,
        urls: { api: '', uploads: '', web: '', objects: '' },
        folder: '',
    };
    const [below, uploadsBelow] = options.enterprise === true ? ['/api/v3', '/api/uploads'] : ['', ''];
    const at = `${below}/repos/:owner/:repo`;
    const uploadAt = `${uploadsBelow}/repos/:owner/:repo`;
    const routes = [...repositoryRoutes(state, at), ...assetRoutes(state, at, uploadAt), ...releaseRoutes(state, at)];
    const service = await (0,stand_in_service/* startService */.iL)(routes.map((route) => withLimits(state, route)), {
        origins: options.enterprise === true ? 2 : 4,
        ...(options.folder === undefined ? {} : { folder: options.folder }),
        missing: () => ({
            status: 404,
            json: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
        }),
    });
    const [first, ...others] = service.urls;
    const [uploads, web, objects] = options.enterprise === true ? [first, first, others[0]] : others;
    const urls = { api: first + below, uploads: uploads + uploadsBelow, web, objects };
    Object.assign(state, { urls, folder: service.folder });
    return Object.assign(service, {
        url: urls.api,
        webUrl: web,
        releases: () => [...state.releases.values()].map((release) => ({ ...release, assets: assetsOf(state, release.id) })),
        limitNext: (limit, times = 1) => void state.limits.push(...Array(times).fill(limit)),
        breakUploads: (times) => {
            state.brokenUploads = times;
        },
        setTag: (name, tag) => {
            if (tag === undefined)
                state.tags.delete(name);
            else
                state.tags.set(name, tag);
        },
        setImmutable: (on) => {
            state.immutable = on;
        },
    });
}
function withLimits(state, route) {
    const headers = { 'x-github-request-id': '0400:5CD8:10BA18:146B35:5EAE1646', 'x-ratelimit-limit': '1000' };
    return {
        ...route,
        async handle(request) {
            const limit = request.origin <= ORIGIN.uploads ? state.limits.shift() : undefined;
            if (limit !== undefined)
                return limited(limit.kind, limit.status ?? 403, limit.retryAfter);
            const answer = await route.handle(request);
            const dress = (reply) => ({ ...reply, headers: { ...headers, ...reply.headers } });
            return typeof answer === 'function' ? () => dress(answer()) : dress(answer);
        },
    };
}

;// CONCATENATED MODULE: ./.build/targets/github/stand-in/open.js



async function openGitHub({ repository, tags, commit, }) {
    const token = `ghs_${(0,external_node_crypto_.randomBytes)(18).toString('hex')}`;
    const service = await startGitHub({
        repository,
        tags: Object.fromEntries(tags.map((tag) => [tag, commit])),
        tokens: { [token]: 'push' },
    });
    return {
        service,
        inputs: { githubToken: token },
        settings: (given) => given,
        env: { GITHUB_API_URL: service.url, GITHUB_SERVER_URL: service.webUrl },
        source: (receipts) => ({ assets: (0,links/* linksOf */.h)(receipts) }),
    };
}


/***/ }),

/***/ 81254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ linksOf)
/* harmony export */ });
function linksOf(receipts) {
    return Object.fromEntries(receipts.flatMap(({ file, url }) => (url === undefined ? [] : [[file, url]])));
}


/***/ }),

/***/ 56864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  openNpm: () => (/* binding */ openNpm)
});

var relay = __webpack_require__(73280);
var user_settings = __webpack_require__(94773);
var stand_in_service = __webpack_require__(40090);
var external_node_crypto_ = __webpack_require__(77598);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var semver = __webpack_require__(62088);
var lib = __webpack_require__(68951);
var validate_npm_package_name_lib = __webpack_require__(77825);
var reply = __webpack_require__(84863);
;// CONCATENATED MODULE: ./.build/targets/npm/stand-in/state.js

function bearerOf(request) {
    return /^bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
}
function covers(token, name) {
    if (token.packages === '*')
        return true;
    return token.packages.some((one) => one === name || (one.endsWith('/*') && name.startsWith(one.slice(0, -1))));
}
function npmError(status, error, headers = {}) {
    return new reply/* Refusal */.P({ status, headers, json: { error } });
}
function packagePath(path) {
    let parts;
    try {
        parts = path.split('/').filter(Boolean).map(decodeURIComponent);
    }
    catch {
        throw npmError(400, 'Bad Request');
    }
    const [first = '', second] = parts;
    if (first.startsWith('@') && !first.includes('/') && second !== undefined) {
        return { name: `${first}/${second}`, rest: parts.slice(2) };
    }
    return { name: first, rest: parts.slice(1) };
}
function tarballName(name, version) {
    return `${name.slice(name.indexOf('/') + 1)}-${version}.tgz`;
}

;// CONCATENATED MODULE: ./.build/targets/npm/stand-in/read.js

const SHORT = [
    'name',
    'version',
    'deprecated',
    'dependencies',
    'optionalDependencies',
    'devDependencies',
    'bundleDependencies',
    'peerDependencies',
    'peerDependenciesMeta',
    'acceptDependencies',
    'bin',
    'directories',
    'dist',
    'engines',
    'cpu',
    'os',
    'libc',
    'funding',
    'hasInstallScript',
];
async function read(state, request) {
    const { name, rest } = packagePath(request.url.pathname);
    if (name === '' || name === '-')
        throw npmError(404, 'Not found');
    const known = state.packages.get(name);
    if (known === undefined)
        return await readUpstream(state, request, name, rest);
    const now = Date.now();
    const served = [...known.versions.values()].filter((version) => version.servedAt <= now);
    if (rest[0] === '-') {
        const version = served.find((one) => one.filename === rest.slice(1).join('/'));
        if (version === undefined)
            throw npmError(404, 'Not found');
        return { status: 200, file: version.path };
    }
    if (rest.length > 1)
        throw npmError(404, 'Not found');
    if (rest[0] !== undefined) {
        const wanted = known.tags.get(rest[0]) ?? rest[0];
        const version = served.find((one) => one.version === wanted);
        if (version === undefined)
            return { status: 404, json: `version not found: ${rest[0]}` };
        return { status: 200, json: version.manifest };
    }
    const listed = served.filter((version) => version.listedAt <= now);
    if (listed.length === 0)
        throw npmError(404, 'Not found');
    const short = /application\/vnd\.npm\.install-v1\+json/.test(request.headers.accept ?? '');
    return short
        ? {
            status: 200,
            headers: { 'content-type': 'application/vnd.npm.install-v1+json' },
            json: shortDocument(known, listed),
        }
        : { status: 200, json: fullDocument(known, listed) };
}
function tagsOf(known, listed) {
    const shown = new Set(listed.map((version) => version.version));
    const tags = Object.fromEntries([...known.tags].filter(([, version]) => shown.has(version)));
    return { ...tags, latest: tags.latest ?? listed.at(-1).version };
}
const iso = (time) => new Date(time).toISOString();
function fullDocument(known, listed) {
    return {
        _id: known.name,
        name: known.name,
        'dist-tags': tagsOf(known, listed),
        versions: Object.fromEntries(listed.map((version) => [version.version, version.manifest])),
        time: {
            created: iso(listed[0].publishedAt),
            modified: iso(listed.at(-1).publishedAt),
            ...Object.fromEntries(listed.map((version) => [version.version, iso(version.publishedAt)])),
        },
        readme: '',
    };
}
function shortDocument(known, listed) {
    const short = ({ manifest }) => Object.fromEntries(SHORT.filter((key) => manifest[key] !== undefined).map((key) => [key, manifest[key]]));
    return {
        name: known.name,
        'dist-tags': tagsOf(known, listed),
        versions: Object.fromEntries(listed.map((version) => [version.version, short(version)])),
        modified: iso(listed.at(-1).publishedAt),
    };
}
async function readUpstream(state, request, name, rest) {
    const { upstream, reserved = [] } = state.options;
    const ours = reserved.some((one) => one === name || name.startsWith(`${one}/`));
    if (upstream === undefined || ours)
        throw npmError(404, 'Not found');
    const escaped = name.replace('/', '%2f');
    const { scopes = {}, through = async (text) => text } = upstream;
    const registry = scopes[name.split('/')[0] ?? ''] ?? upstream.url;
    const url = [registry.replace(/\/+$/, ''), escaped, ...rest.map(encodeURIComponent)].join('/');
    if (rest[0] === '-')
        return { status: 302, headers: { location: await through(url) } };
    const method = request.method === 'HEAD' ? 'HEAD' : 'GET';
    const accept = request.headers.accept ?? 'application/json';
    try {
        const answer = await upstream.http({ method, url, headers: { accept } });
        const type = answer.headers['content-type'] ?? 'application/json';
        return { status: answer.status, headers: { 'content-type': type }, body: await through(answer.text()) };
    }
    catch (error) {
        throw npmError(502, `${registry} did not answer: ${error.message}`);
    }
}
function tarballUrl(state, name, version) {
    return `${state.url}/${name}/-/${tarballName(name, version)}`;
}

;// CONCATENATED MODULE: ./.build/targets/npm/stand-in/publish.js








async function publish(state, request) {
    const { name, rest } = packagePath(request.url.pathname);
    if (rest.length > 0)
        throw npmError(405, 'Method Not Allowed');
    const body = (await request.json());
    const token = needToken(state, request, name);
    if (token.allows === 'stage')
        throw npmError(403, 'OIDC permission denied for this action');
    if (body?._attachments === undefined)
        return deprecate(state, name, body, token);
    const [version, manifest] = Object.entries(body?.versions ?? {})[0] ?? [];
    if (body?.name !== name || version === undefined || manifest === undefined)
        throw npmError(400, 'Invalid package document');
    if (!validate_npm_package_name_lib(name).validForNewPackages)
        throw npmError(400, `Invalid package name: ${name}`);
    if (manifest.name !== name || manifest.version !== version || (0,semver.valid)(version) !== version) {
        throw npmError(400, `Invalid version: ${version}`);
    }
    const tags = Object.keys(body['dist-tags'] ?? {});
    for (const tag of tags)
        checkTag(tag);
    const data = attachment(body, name, version);
    const digests = checkDigests(data, manifest);
    const path = (0,external_node_path_.join)(state.folder, `tarball-${(0,external_node_crypto_.randomUUID)()}`);
    await (0,promises_.writeFile)(path, data, { mode: 0o600 });
    return () => {
        const before = state.packages.get(name);
        if (before?.versions.has(version)) {
            const text = `You cannot publish over the previously published versions: ${version}.`;
            throw npmError(state.options.conflict ?? 403, text);
        }
        const closed = name.startsWith('@') && before === undefined && body.access !== 'public' && !state.options.paid;
        if (closed)
            throw npmError(402, 'You must sign up for private packages');
        const now = Date.now();
        const servedAt = now + (state.options.served ?? 0);
        const dist = { ...manifest.dist, ...digests, tarball: tarballUrl(state, name, version) };
        const filename = tarballName(name, version);
        const stored = {
            ...{ name, version, path, filename, integrity: digests.integrity, publishedAt: now, servedAt },
            manifest: { ...manifest, _id: `${name}@${version}`, dist },
            listedAt: servedAt + (state.options.listed ?? 0),
        };
        return {
            status: 200,
            json: { ok: 'created new package', success: true },
            store: () => void state.packages.set(name, withVersion(before, stored, tags)),
        };
    };
}
function deprecate(state, name, body, token) {
    if (token.allows !== undefined)
        throw npmError(403, 'OIDC permission denied for this action');
    const known = state.packages.get(name);
    if (known === undefined)
        throw npmError(404, 'Not found');
    const versions = [...known.versions].map(([version, one]) => {
        const { deprecated: _, ...manifest } = one.manifest;
        const words = body?.versions?.[version]?.['deprecated'];
        return [version, { ...one, manifest: words ? { ...manifest, deprecated: words } : manifest }];
    });
    const changed = { ...known, versions: new Map(versions) };
    return () => ({ status: 200, json: { ok: true }, store: () => void state.packages.set(name, changed) });
}
function needToken(state, request, name) {
    const given = bearerOf(request);
    if (given === undefined) {
        throw npmError(401, 'You must be logged in to publish packages.', { 'www-authenticate': 'Bearer' });
    }
    const token = state.tokens.get(given);
    if (token === undefined) {
        throw npmError(404, 'Not found', {
            'npm-notice': 'Access token expired or revoked. Please try logging in again.',
        });
    }
    if (covers(token, name))
        return token;
    throw npmError(403, `You do not have permission to publish "${name}". Are you logged in as the correct user?`);
}
function checkTag(tag) {
    if ((0,semver.validRange)(tag) !== null)
        throw npmError(400, `Tag name must not be a valid SemVer range: ${tag}`);
}
function attachment(body, name, version) {
    const entries = Object.entries(body._attachments ?? {}).filter(([file]) => file.endsWith('.tgz'));
    const [file, content] = entries[0] ?? [];
    if (entries.length !== 1 || typeof content?.data !== 'string')
        throw npmError(400, 'No tarball in the document');
    if (file !== `${name}-${version}.tgz` && file !== tarballName(name, version)) {
        throw npmError(400, `Unexpected attachment ${file}`);
    }
    const data = Buffer.from(content.data, 'base64');
    if (content.length !== undefined && content.length !== data.byteLength) {
        throw npmError(400, `Attachment length mismatch: ${content.length} said, ${data.byteLength} sent`);
    }
    if (data.byteLength < 2 || data.readUInt16BE() !== 0x1f8b)
        throw npmError(400, 'The attachment is no gzip file');
    return data;
}
function checkDigests(data, manifest) {
    const real = (0,lib.fromData)(data, { algorithms: ['sha512', 'sha1'] });
    const shasum = (0,external_node_crypto_.createHash)('sha1').update(data).digest('hex');
    if (manifest.dist?.shasum !== undefined && manifest.dist.shasum !== shasum) {
        throw npmError(400, `shasum mismatch: ${manifest.dist.shasum} said, ${shasum} received`);
    }
    const { integrity } = manifest.dist ?? {};
    if (integrity !== undefined && !(0,lib.parse)(integrity)?.match(real)) {
        throw npmError(400, `integrity mismatch: ${integrity} said, ${real.sha512[0]} received`);
    }
    return { integrity: String(real.sha512[0]), shasum };
}
function withVersion(before, stored, tags) {
    const all = before === undefined ? [...tags, 'latest'] : tags.length > 0 ? tags : ['latest'];
    return {
        name: stored.name,
        versions: new Map([...(before?.versions ?? []), [stored.version, stored]]),
        tags: new Map([...(before?.tags ?? []), ...all.map((tag) => [tag, stored.version])]),
    };
}

;// CONCATENATED MODULE: ./.build/targets/npm/stand-in/tags.js


function tagRoutes(state) {
    const path = '/-/package/*';
    const asked = (request) => {
        const { name, rest } = packagePath(`/${request.params['*']}`);
        const known = state.packages.get(name);
        return { name, rest, known };
    };
    const change = (method) => ({
        method,
        path,
        async handle(request) {
            const { name, rest, known } = asked(request);
            const tag = rest[1];
            const version = method === 'PUT' ? await request.json() : undefined;
            const token = needToken(state, request, name);
            if (token.allows !== undefined)
                throw npmError(403, 'OIDC permission denied for this action');
            if (known === undefined || rest[0] !== 'dist-tags' || tag === undefined)
                throw npmError(404, 'Not found');
            checkTag(tag);
            if (method === 'DELETE' && tag === 'latest')
                throw npmError(403, 'Cannot delete the latest tag');
            if (method === 'PUT' && !known.versions.has(version)) {
                throw npmError(404, `version not found: ${String(version)}`);
            }
            return () => {
                const tags = new Map(known.tags);
                if (method === 'PUT')
                    tags.set(tag, version);
                else
                    tags.delete(tag);
                const changed = { ...known, tags };
                return { status: 200, json: { ok: true }, store: () => void state.packages.set(name, changed) };
            };
        },
    });
    return [
        {
            method: 'GET',
            path,
            handle(request) {
                const { rest, known } = asked(request);
                if (rest[0] === 'visibility')
                    return { status: 200, json: { public: false } };
                if (known === undefined || rest[0] !== 'dist-tags')
                    throw npmError(404, 'Not found');
                return { status: 200, json: Object.fromEntries(known.tags) };
            },
        },
        change('PUT'),
        change('DELETE'),
    ];
}

var oidc = __webpack_require__(33102);
;// CONCATENATED MODULE: ./.build/targets/npm/stand-in/trusted.js



function exchangeRoute(state) {
    return {
        method: 'POST',
        path: '/-/npm/v1/oidc/token/exchange/package/*',
        write: false,
        async handle(request) {
            const { name } = packagePath(`/${request.params['*']}`);
            const { trusted } = state.options;
            const audience = `npm:${new URL(state.url).hostname}`;
            const given = bearerOf(request);
            const claims = given && trusted ? await (0,oidc/* verifyIdToken */.Y)(given, trusted.keys, audience) : undefined;
            if (claims === undefined)
                throw refused(401, 'Invalid OIDC token');
            const publisher = trusted.publishers.find((one) => one.package === name && matches(one, claims));
            const known = state.packages.has(name) || publisher?.established === true;
            if (publisher === undefined || !known)
                throw refused(404, 'OIDC token exchange error - package not found');
            const token = `npm_${(0,external_node_crypto_.randomBytes)(27).toString('base64url')}`;
            return {
                status: 201,
                json: { token, token_type: 'oidc', created: new Date().toISOString() },
                store: () => void state.tokens.set(token, { packages: [name], allows: publisher.allows ?? 'publish' }),
            };
        },
    };
}
function matches(publisher, claims) {
    const file = String(claims.workflow_ref).split('@')[0];
    return (claims.repository === publisher.repository &&
        file === `${publisher.repository}/.github/workflows/${publisher.workflow}` &&
        (publisher.environment === undefined || publisher.environment === claims.environment) &&
        claims.runner_environment === 'github-hosted');
}
function refused(status, message) {
    const refusal = npmError(status, message);
    return Object.assign(refusal, { reply: { ...refusal.reply, json: { message } } });
}

;// CONCATENATED MODULE: ./.build/targets/npm/stand-in/service.js






async function startNpm(options) {
    const state = {
        options,
        packages: new Map(),
        tokens: new Map(Object.entries(options.tokens).map(([token, packages]) => [token, { packages }])),
        url: '',
        folder: '',
    };
    const routes = [
        { method: 'GET', path: '/-/ping', handle: () => ({ status: 200, json: {} }) },
        {
            method: 'GET',
            path: '/-/whoami',
            handle(request) {
                if (!state.tokens.has(bearerOf(request) ?? ''))
                    throw npmError(401, 'Unauthorized');
                return { status: 200, json: { username: options.username ?? 'rehearsal' } };
            },
        },
        ...tagRoutes(state),
        exchangeRoute(state),
        { method: 'GET', path: '/*', handle: (request) => read(state, request) },
        { method: 'PUT', path: '/*', handle: (request) => publish(state, request) },
    ];
    const service = await (0,stand_in_service/* startService */.iL)(routes, {
        ...(options.folder === undefined ? {} : { folder: options.folder }),
        missing: () => ({ status: 404, json: { error: 'Not found' } }),
    });
    state.url = service.url;
    state.folder = service.folder;
    return Object.assign(service, {
        versions: () => [...state.packages.values()].flatMap((one) => [...one.versions.values()]),
        tags: (name) => Object.fromEntries(state.packages.get(name)?.tags ?? []),
        serveNow: () => {
            for (const [name, one] of state.packages)
                state.packages.set(name, shown(one));
        },
    });
}
function shown(one) {
    const versions = [...one.versions].map(([key, version]) => [key, { ...version, servedAt: 0, listedAt: 0 }]);
    return { ...one, versions: new Map(versions) };
}

;// CONCATENATED MODULE: ./.build/targets/npm/stand-in/open.js



async function openNpm({ host, projects, repository, workflow, keys, }) {
    const person = await (0,user_settings/* readRegistries */.Kf)(host);
    const own = Object.assign({}, ...projects.map(registriesOf));
    const ownScopes = Object.entries(own).flatMap(([key, url]) => key.startsWith('@') ? [[key.slice(0, key.indexOf(':')), url]] : []);
    const names = projects.map(({ name }) => name);
    const trusting = { repository, workflow };
    const service = await startNpm({
        tokens: {},
        trusted: { keys, publishers: names.map((name) => ({ package: name, ...trusting, established: true })) },
        reserved: names,
        upstream: {
            url: own['registry'] ?? person.registry,
            scopes: { ...person.scopes, ...Object.fromEntries(ownScopes) },
            http: (request) => host.http(request),
            through: (text) => (0,relay/* throughRelay */.N)(host, text),
        },
    });
    return {
        service,
        inputs: { npmRegistry: service.url, npmUsername: undefined, npmToken: undefined },
        settings: (given) => ({ ...given, registry: undefined }),
        source: () => ({ registries: { npm: service.url } }),
    };
}
function registriesOf({ ecosystem, manifest }) {
    return ecosystem === 'node' ? (manifest?.registries ?? {}) : {};
}


/***/ }),

/***/ 4521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  openPypi: () => (/* binding */ openPypi)
});

var upload_rules = __webpack_require__(60242);
var pypi = __webpack_require__(16628);
var stand_in_service = __webpack_require__(40090);
var stand_in_reply = __webpack_require__(84863);
;// CONCATENATED MODULE: ./.build/targets/pypi/stand-in/state.js

function normalize(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}
function visible(state, project) {
    const now = Date.now();
    return [...state.files.values()].filter((file) => normalize(file.project) === normalize(project) && file.visibleAt <= now);
}
function refusal(status, message) {
    const why = status === 403
        ? 'Access was denied to this resource.'
        : 'The server could not comply with the request since it is either malformed or otherwise incorrect.';
    const reply = { status, reason: message, body: `${status} ${message}\n\n${why}\n\n\n${message}\n\n` };
    return new stand_in_reply/* Refusal */.P(reply);
}

;// CONCATENATED MODULE: ./.build/targets/pypi/stand-in/index-routes.js


const JSON_TYPE = 'application/vnd.pypi.simple.v1+json';
function indexRoutes(state) {
    const fileUrl = (file) => `${state.url}/packages/${file.sha256.slice(0, 2)}/${file.sha256}/${file.filename}`;
    return [
        { method: 'GET', path: '/simple/', handle: (request) => projectList(state, request) },
        {
            method: 'GET',
            path: '/simple/:name',
            handle: (request) => ({ status: 301, headers: { location: `/simple/${normalize(request.params.name)}/` } }),
        },
        {
            method: 'GET',
            path: '/simple/:name/',
            handle(request) {
                const name = normalize(request.params.name);
                if (name !== request.params.name)
                    return { status: 301, headers: { location: `/simple/${name}/` } };
                const files = visible(state, name);
                if (files.length === 0)
                    throw nothing();
                if (!wantsJson(request))
                    return html(`Links for ${name}`, files.map((file) => fileLink(file, fileUrl(file))));
                const versions = [...new Set(files.map((file) => file.version))];
                const listed = files.map((file) => ({
                    filename: file.filename,
                    url: fileUrl(file),
                    hashes: { sha256: file.sha256 },
                    'requires-python': file.requiresPython ?? null,
                    size: file.size,
                    'upload-time': new Date(file.uploadedAt).toISOString(),
                    yanked: false,
                    'core-metadata': false,
                    'data-dist-info-metadata': false,
                }));
                return json({ meta: { 'api-version': '1.1', '_last-serial': 1 }, name, versions, files: listed });
            },
        },
        {
            method: 'GET',
            path: '/packages/:prefix/:digest/:filename',
            handle(request) {
                const file = state.files.get(request.params.filename);
                if (file === undefined || file.sha256 !== request.params.digest || file.visibleAt > Date.now())
                    throw nothing();
                return { status: 200, file: file.path };
            },
        },
        {
            method: 'GET',
            path: '/pypi/:name/json',
            handle: (request) => projectJson(state, request.params.name, undefined, fileUrl),
        },
        {
            method: 'GET',
            path: '/pypi/:name/:version/json',
            handle: (request) => projectJson(state, request.params.name, request.params.version, fileUrl),
        },
    ];
}
function projectList(state, request) {
    const names = new Set([...state.files.values()].map((file) => normalize(file.project)));
    const shown = [...names].filter((name) => visible(state, name).length > 0).sort();
    if (!wantsJson(request))
        return html('Simple index', shown.map((name) => `<a href="/simple/${name}/">${name}</a>`));
    return json({ meta: { 'api-version': '1.1', '_last-serial': 1 }, projects: shown.map((name) => ({ name })) });
}
function projectJson(state, name, version, fileUrl) {
    const all = visible(state, name);
    const wanted = version ?? all.at(-1)?.version;
    const files = all.filter((file) => file.version === wanted);
    const [first] = files;
    if (first === undefined)
        throw new stand_in_reply/* Refusal */.P({ status: 404, json: { message: 'Not Found' } });
    const describe = (file) => ({
        filename: file.filename,
        url: fileUrl(file),
        digests: { sha256: file.sha256, md5: file.md5, ...(file.blake2 ? { blake2b_256: file.blake2 } : {}) },
        packagetype: file.packagetype,
        requires_python: file.requiresPython ?? null,
        size: file.size,
        upload_time_iso_8601: new Date(file.uploadedAt).toISOString(),
        yanked: false,
        yanked_reason: null,
    });
    const info = {
        name: first.project,
        version: first.version,
        summary: first.summary ?? null,
        requires_python: first.requiresPython ?? null,
        yanked: false,
    };
    const versions = [...new Set(all.map((file) => file.version))];
    const releases = Object.fromEntries(versions.map((one) => [one, all.filter((file) => file.version === one).map(describe)]));
    return {
        status: 200,
        json: { info, last_serial: 1, ...(version === undefined ? { releases } : {}), urls: files.map(describe) },
    };
}
function wantsJson(request) {
    return /application\/vnd\.pypi\.simple\.(v1|latest)\+json/.test(request.headers.accept ?? '');
}
function fileLink(file, url) {
    const python = file.requiresPython?.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const requires = python === undefined ? '' : ` data-requires-python="${python.replaceAll('"', '&quot;')}"`;
    return `<a href="${url}#sha256=${file.sha256}"${requires}>${file.filename}</a><br />`;
}
function html(title, lines) {
    const meta = '<meta name="pypi:repository-version" content="1.1">';
    const body = `<!DOCTYPE html>\n<html>\n<head>${meta}<title>${title}</title></head>\n<body>\n<h1>${title}</h1>\n`;
    return {
        status: 200,
        headers: { 'content-type': 'text/html; charset=UTF-8', vary: 'Accept' },
        body: `${body}${lines.join('\n')}\n</body>\n</html>\n`,
    };
}
function json(value) {
    return { status: 200, headers: { 'content-type': JSON_TYPE, vary: 'Accept' }, json: value };
}
function nothing() {
    return new stand_in_reply/* Refusal */.P({ status: 404, body: '404 Not Found\n' });
}

var external_node_crypto_ = __webpack_require__(77598);
var oidc = __webpack_require__(33102);
;// CONCATENATED MODULE: ./.build/targets/pypi/stand-in/trusted.js



function trustedRoutes(state) {
    const mint = async (request) => {
        const { trusted } = state.options;
        if (trusted === undefined) {
            return failed('not-enabled', 'GitHub-based trusted publishing functionality not enabled');
        }
        const body = (await request.json());
        if (typeof body?.token !== 'string')
            return failed('invalid-payload', '1 validation error for TokenPayload');
        const claims = await (0,oidc/* verifyIdToken */.Y)(body.token, trusted.keys, audience(state));
        if (claims === undefined)
            return failed('invalid-token', 'malformed or invalid token');
        return () => mintFor(state, claims);
    };
    return [
        {
            method: 'GET',
            path: '/_/oidc/audience',
            handle: () => state.options.trusted === undefined
                ? { status: 403, json: { message: 'Trusted publishing functionality not enabled' } }
                : { status: 200, json: { audience: audience(state) } },
        },
        { method: 'POST', path: '/_/oidc/mint-token', write: false, handle: mint },
        { method: 'POST', path: '/_/oidc/github/mint-token', write: false, handle: mint },
        {
            method: 'POST',
            path: '/_/oidc/burn-token',
            write: false,
            async handle(request) {
                const body = (await request.json());
                return { status: 200, json: {}, store: () => void state.tokens.delete(body?.token ?? '') };
            },
        },
    ];
}
const audience = (state) => state.options.audience ?? 'pypi';
function mintFor(state, claims) {
    const exists = (project) => [...state.files.values()].some((file) => normalize(file.project) === normalize(project));
    const matching = state.publishers.filter((publisher) => matches(publisher, claims));
    const stale = matching.find((publisher) => publisher.pending && exists(publisher.project));
    if (stale !== undefined) {
        state.publishers = state.publishers.filter((publisher) => publisher !== stale);
        return failed('invalid-pending-publisher', 'valid token, but project already exists');
    }
    if (matching.length === 0) {
        const why = 'Publisher with matching claims was not found';
        return failed('invalid-publisher', `valid token, but no corresponding publisher (${why})`);
    }
    const token = `pypi-${(0,external_node_crypto_.randomBytes)(32).toString('base64url')}`;
    const until = Date.now() + (state.options.mintedFor ?? 15 * 60_000);
    return {
        status: 200,
        json: { success: true, token },
        store: () => {
            state.publishers = state.publishers.map((one) => (matching.includes(one) ? { ...one, pending: false } : one));
            state.tokens.set(token, { projects: matching.map((publisher) => publisher.project), until });
        },
    };
}
function matches(publisher, claims) {
    const file = `${publisher.repository}/.github/workflows/${publisher.workflow}`;
    const workflows = [`${file}@${claims.ref}`, `${file}@${claims.sha}`].map((one) => one.toLowerCase());
    const environment = String(claims.environment ?? '').toLowerCase();
    return (String(claims.repository).toLowerCase() === publisher.repository.toLowerCase() &&
        workflows.includes(String(claims.job_workflow_ref).toLowerCase()) &&
        (publisher.environment === undefined || publisher.environment.toLowerCase() === environment));
}
function failed(code, description) {
    return { status: 422, json: { message: 'Token request failed', errors: [{ code, description }] } };
}

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var yauzl = __webpack_require__(20663);
var multipart = __webpack_require__(89967);
;// CONCATENATED MODULE: ./.build/targets/pypi/stand-in/upload.js






const REUSE = 'See https://pypi.org/help/#file-name-reuse for more information.';
async function upload(state, request, number) {
    const token = tokenOf(state, request);
    const form = await (0,multipart/* readForm */.v)(request, (index) => (0,external_node_path_.join)(state.folder, `upload-${number}-${index}`));
    if (token === undefined) {
        const help = 'See https://pypi.org/help/#invalid-auth for more information.';
        throw refusal(403, `Invalid or non-existent authentication information. ${help}`);
    }
    const field = (name) => form.fields.get(name)?.[0];
    if (field(':action') !== 'file_upload')
        throw refusal(400, 'Invalid or missing :action.');
    if ((field('protocol_version') ?? '1') !== '1')
        throw refusal(400, 'Unknown protocol version.');
    const content = form.files.find((file) => file.field === 'content');
    checkFields(form);
    if (content === undefined)
        throw refusal(400, 'Upload payload does not have a file.');
    const project = field('name');
    if (token.projects !== '*' && !token.projects.some((one) => normalize(one) === normalize(project))) {
        throw refusal(403, `Invalid API Token: project-scoped token is not valid for project: '${project}'`);
    }
    checkFile(form, content, project);
    const unsupported = state.options.isPrivate === true ? undefined : (0,upload_rules/* refusedName */.yy)(content.filename);
    if (unsupported !== undefined)
        throw refusal(400, unsupported);
    const sound = await isSound(content);
    return () => decide(state, form, content, sound);
}
function tokenOf(state, request) {
    const given = /^basic (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
    const text = Buffer.from(given ?? '', 'base64').toString('utf8');
    if (!text.startsWith('__token__:'))
        return undefined;
    const token = state.tokens.get(text.slice('__token__:'.length));
    return token !== undefined && token.until > Date.now() ? token : undefined;
}
function checkFields(form) {
    const SPEC = 'see https://packaging.python.org/specifications/core-metadata for more information.';
    for (const [name, pattern] of [
        ['metadata_version', /^\d+\.\d+$/],
        ['name', /^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$/i],
        ['version', /^\d[A-Z0-9.!+_-]*$/i],
    ]) {
        const value = form.fields.get(name)?.[0];
        if (value === undefined)
            throw refusal(400, `${name}: This field is required.`);
        if (!pattern.test(value))
            throw refusal(400, `'${value}' is an invalid value for ${name}: ${SPEC}`);
    }
    if ((form.fields.get('version')?.[0] ?? '').includes('+')) {
        throw refusal(400, `The use of local versions in <Version('${form.fields.get('version')?.[0]}')> is not allowed. ${SPEC}`);
    }
    const secret = form.fields.get('classifiers')?.find((classifier) => /^private ::/i.test(classifier));
    if (secret !== undefined) {
        throw refusal(400, `Invalid value for classifiers. Error: Classifier '${secret}' is not a valid classifier.`);
    }
}
function checkFile(form, content, project) {
    const { filename } = content;
    const type = form.fields.get('filetype')?.[0];
    if (/[/\\]/.test(filename))
        throw refusal(400, "Cannot upload a file with '/' or '\\' in the name.");
    if (!/\.(tar\.gz|whl|zip)$/.test(filename)) {
        throw refusal(400, 'Invalid file extension: Use .tar.gz, .whl or .zip extension. See https://www.python.org/dev/peps/pep-0527 and https://peps.python.org/pep-0715/ for more information');
    }
    if (type !== 'sdist' && type !== 'bdist_wheel')
        throw refusal(400, 'Unknown type of file.');
    const prefix = normalize(project);
    const base = filename.endsWith('.whl') ? (filename.split('-')[0] ?? '') : filename.replace(/-[^-]+$/, '');
    if (normalize(base) !== prefix) {
        throw refusal(400, `Start filename for '${project}' with '${prefix.replaceAll('-', '_')}'.`);
    }
    const wrong = ['sha256', 'md5'].some((name) => {
        const said = form.fields.get(`${name}_digest`)?.[0];
        return said !== undefined && said !== '' && said.toLowerCase() !== content[name];
    });
    if (wrong)
        throw refusal(400, 'The digest supplied does not match a digest calculated from the uploaded file.');
}
function decide(state, form, content, sound) {
    const field = (name) => form.fields.get(name)?.[0];
    const same = [...state.files.values()].find((file) => file.filename === content.filename || file.sha256 === content.sha256);
    if (same !== undefined) {
        if (same.filename === content.filename && same.sha256 === content.sha256)
            return { status: 200 };
        const hash = same.blake2 === undefined ? '' : ` ('${same.filename}', with blake2_256 hash '${same.blake2}')`;
        throw refusal(400, `File already exists${hash}. ${REUSE}`);
    }
    if (state.used.has(content.filename)) {
        throw refusal(400, `This filename has already been used, use a different version. ${REUSE}`);
    }
    const [project, version] = [field('name'), field('version')];
    const packagetype = field('filetype');
    const others = [...state.files.values()].filter((file) => normalize(file.project) === normalize(project) && file.version === version);
    if (packagetype === 'sdist' && others.some((file) => file.packagetype === 'sdist')) {
        throw refusal(400, 'Only one sdist may be uploaded per release.');
    }
    if (!sound)
        throw refusal(400, 'Invalid distribution file.');
    const now = Date.now();
    const file = {
        ...{ project, version, packagetype, filename: content.filename },
        ...{ size: content.size, sha256: content.sha256, md5: content.md5, path: content.path },
        requiresPython: field('requires_python'),
        summary: field('summary'),
        blake2: field('blake2_256_digest'),
        attestations: field('attestations'),
        uploadedAt: now,
        visibleAt: now + (state.options.served ?? 0),
    };
    return {
        status: 200,
        store: () => {
            state.files.set(file.filename, file);
            state.used.add(file.filename);
        },
    };
}
async function isSound(content) {
    if (content.filename.endsWith('.whl'))
        return await hasMetadata(content.path);
    const handle = await (0,promises_.open)(content.path);
    try {
        const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
        return content.filename.endsWith('.zip') ? buffer.toString() === 'PK' : buffer.readUInt16BE() === 0x1f8b;
    }
    finally {
        await handle.close();
    }
}
function hasMetadata(path) {
    return new Promise((done) => {
        (0,yauzl/* open */.ho)(path, { lazyEntries: false }, (error, zip) => {
            if (error)
                return done(false);
            let found = false;
            zip.on('entry', (entry) => {
                found ||= /^[^/]+\.dist-info\/METADATA$/.test(entry.fileName);
            });
            zip.on('end', () => done(found));
            zip.on('error', () => done(false));
        });
    });
}

;// CONCATENATED MODULE: ./.build/targets/pypi/stand-in/service.js




async function startPypi(options) {
    const never = Number.POSITIVE_INFINITY;
    const state = {
        options,
        files: new Map(),
        used: new Set(),
        tokens: new Map(Object.entries(options.tokens).map(([token, projects]) => [token, { projects, until: never }])),
        publishers: options.trusted?.publishers ?? [],
        url: '',
        folder: '',
    };
    let uploads = 0;
    const uploadRoute = (path) => ({
        method: 'POST',
        path,
        handle: (request) => upload(state, request, uploads++),
    });
    const routes = [uploadRoute('/legacy/'), uploadRoute('/legacy'), ...indexRoutes(state), ...trustedRoutes(state)];
    const service = await (0,stand_in_service/* startService */.iL)(routes, {
        ...(options.folder === undefined ? {} : { folder: options.folder }),
        ...(options.tls === undefined ? {} : { tls: options.tls }),
    });
    state.url = service.url;
    state.folder = service.folder;
    return Object.assign(service, {
        uploadUrl: `${service.url}/legacy/`,
        indexUrl: `${service.url}/simple/`,
        files: () => [...state.files.values()],
        remove: (filename) => void state.files.delete(filename),
        serveNow: () => {
            for (const [name, file] of state.files)
                state.files.set(name, { ...file, visibleAt: 0 });
        },
    });
}

;// CONCATENATED MODULE: ./.build/targets/pypi/stand-in/open.js



async function openPypi({ projects, repository, workflow, keys, ...given }) {
    const publishers = projects.map(({ name }) => ({ project: name, repository, workflow, pending: true }));
    const service = await startPypi({
        tokens: {},
        trusted: { keys, publishers },
        isPrivate: !(0,upload_rules/* isPypiOrg */.x6)((0,pypi/* placesOf */.ek)(given).index),
    });
    return {
        service,
        inputs: {
            pypiUrl: service.uploadUrl,
            pypiIndexUrl: service.indexUrl,
            pypiUsername: undefined,
            pypiToken: undefined,
        },
        settings: () => ({}),
        source: () => ({ registries: { pypi: service.indexUrl } }),
    };
}


/***/ }),

/***/ 99721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   My: () => (/* binding */ destinationOf),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   rR: () => (/* binding */ headerOf)
/* harmony export */ });
/* harmony import */ var _core_about_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87821);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
/* harmony import */ var _ecosystems_code_package_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60948);
/* harmony import */ var _registries_origin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31464);




const PLATFORM_CALL = /\/market\/code\/upload\/?$/;
function destinationOf({ inputs, settings, rehearsed, }) {
    const template = inputs.uploadUrl ?? settings.url;
    if (template === undefined) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('upload/no-url', 'The target upload has no URL.', `Set upload-url, or [upload] url = "https://…" in ${_core_about_js__WEBPACK_IMPORTED_MODULE_3__/* .CONFIG_FILE */ .g2}.`);
    }
    const url = (0,_registries_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .trustedUrl */ .$V)(fill(template, () => 'x'), 'upload-url');
    if (rehearsed && !(0,_registries_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U9)(url)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('rehearsal/outside', `The rehearsal tried to upload to ${url.origin}.`);
    }
    const plain = settings.method === 'PUT' && settings.body === 'raw';
    return { template, style: plain && PLATFORM_CALL.test(url.pathname) ? 'code-package-platform' : settings.style };
}
function addressOf(template, publishFile, input, what) {
    const filled = fill(template, (name) => encodeURIComponent(placeholderValue(name, publishFile, input)));
    const url = (0,_registries_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .trustedUrl */ .$V)(filled, what);
    if (url.pathname.endsWith('/') && !template.includes('{file}'))
        url.pathname += encodeURIComponent(publishFile.file);
    return url;
}
function headerOf(text, publishFile, input) {
    return fill(text, (name) => placeholderValue(name, publishFile, input));
}
const PLACEHOLDERS = ['name', 'version', 'file', 'sha256', 'size'];
function fill(text, value) {
    return text.replace(/\{(\w+)\}/g, (whole, name) => {
        return PLACEHOLDERS.includes(name) ? value(name) : whole;
    });
}
function placeholderValue(name, publishFile, { plan }) {
    if (name === 'file')
        return publishFile.file;
    if (name === 'name')
        return (0,_ecosystems_code_package_name_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveName */ .uv)(publishFile.project);
    if (name === 'sha256')
        return publishFile.sha256;
    if (name === 'size')
        return String(publishFile.size);
    const project = plan.projects.find(({ artifacts }) => artifacts.some(({ file }) => file === publishFile.file));
    return project?.version ?? '';
}


/***/ }),

/***/ 25819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  openUpload: () => (/* binding */ openUpload)
});

var external_node_crypto_ = __webpack_require__(77598);
var links = __webpack_require__(81254);
var address = __webpack_require__(99721);
var upload = __webpack_require__(58717);
var external_node_util_ = __webpack_require__(57975);
var stand_in_service = __webpack_require__(40090);
var reply = __webpack_require__(84863);
;// CONCATENATED MODULE: ./.build/targets/upload/stand-in/platform/state.js

function success(data, store) {
    return { status: 200, json: { code: 0, message: 'success', data }, ...(store === undefined ? {} : { store }) };
}
const CODES = {
    invalid: [400, 1000],
    denied: [401, 1001],
    forbidden: [403, 1002],
    missing: [404, 1003],
    failed: [500, 1007],
};
function failure(kind, message) {
    const [status, code] = CODES[kind];
    return new reply/* Refusal */.P({ status, json: { code, message, data: null } });
}
function needLogin(state, request) {
    const header = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    const token = header ?? request.url.searchParams.get('token') ?? '';
    if ((state.tokens.get(token) ?? 0) > Date.now())
        return;
    throw failure('denied', 'unauthorized');
}

;// CONCATENATED MODULE: ./.build/targets/upload/stand-in/platform/login.js


function loginRoutes(state) {
    const lifetime = state.options.lifetime ?? 24 * 3600;
    const grant = () => {
        const [token, refreshToken] = [(0,external_node_crypto_.randomBytes)(24).toString('hex'), (0,external_node_crypto_.randomBytes)(24).toString('hex')];
        return success({ token, refreshToken, expiresIn: lifetime }, () => {
            state.tokens.set(token, Date.now() + lifetime * 1000);
            state.refreshTokens.add(refreshToken);
        });
    };
    return [
        {
            method: 'POST',
            path: '/api/authz/encryption-key',
            write: false,
            handle() {
                const keyId = (0,external_node_crypto_.randomUUID)();
                const publicKey = Buffer.from(state.key.pem).toString('base64');
                return success({ keyId, publicKey }, () => void state.keyIds.add(keyId));
            },
        },
        {
            method: 'POST',
            path: '/api/authz/login',
            write: false,
            async handle(request) {
                const body = ((await request.json()) ?? {});
                if (typeof body.username !== 'string' || typeof body.timestamp !== 'number') {
                    throw failure('invalid', 'username and timestamp are required');
                }
                if (!state.keyIds.has(String(body.keyId)))
                    throw failure('invalid', 'encryption key not found');
                const password = decrypt(state, String(body.encryptedPassword));
                const known = Object.entries(state.options.users).some(([name, secret]) => name === body.username && secret === password);
                if (!known)
                    throw failure('denied', 'username or password is wrong');
                return grant();
            },
        },
        {
            method: 'POST',
            path: '/api/authz/refresh',
            write: false,
            async handle(request) {
                const body = ((await request.json()) ?? {});
                if (!state.refreshTokens.has(body.refreshToken ?? ''))
                    throw failure('denied', 'refresh token is not valid');
                return grant();
            },
        },
    ];
}
function decrypt(state, text) {
    const padding = { key: state.key.private, padding: external_node_crypto_.constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' };
    try {
        return (0,external_node_crypto_.privateDecrypt)(padding, Buffer.from(text, 'base64')).toString('utf8');
    }
    catch {
        throw failure('invalid', 'password cannot be decrypted');
    }
}

var external_node_path_ = __webpack_require__(76760);
var multipart = __webpack_require__(89967);
var external_node_fs_ = __webpack_require__(73024);
var posix_ = __webpack_require__(53916);
var promises_ = __webpack_require__(46466);
var tar_stream = __webpack_require__(56118);
var yauzl = __webpack_require__(20663);
;// CONCATENATED MODULE: ./.build/targets/upload/stand-in/platform/tree.js






function kindOf(filename) {
    const lower = filename.toLowerCase();
    if (lower.endsWith('.zip'))
        return 'zip';
    if (lower.endsWith('.tar') || lower.endsWith('.tar.gz'))
        return 'tar';
    throw failure('failed', `unsupported file type: ${filename}`);
}
function folderOf(filename, kind, id) {
    const folder = filename.endsWith(`.${kind}`) ? filename.slice(0, -kind.length - 1) : filename;
    if (folder === filename)
        throw failure('failed', `failed to extract: mkdir package-${id}/${filename}: not a directory`);
    return folder;
}
async function treeOf(path, kind, folder) {
    const root = { name: folder, path: '', isDir: true, size: 0, children: [] };
    try {
        await (kind === 'zip' ? listZip : listTar)(path, (name, isDir, size) => add(root, name, isDir, size));
    }
    catch (error) {
        throw failure('failed', `failed to extract: ${error.message}`);
    }
    return root;
}
function add(root, name, isDir, size) {
    const clean = (0,posix_.normalize)(name).replace(/\/$/, '');
    if (clean === '.' || clean === '..' || clean.startsWith('../'))
        return;
    const parts = clean.split('/').filter(Boolean);
    let place = root;
    for (const [index, part] of parts.entries()) {
        const last = index === parts.length - 1;
        let next = place.children?.find((child) => child.name === part);
        if (next === undefined) {
            const inner = !last || isDir;
            const at = parts.slice(0, index + 1).join('/');
            next = { name: part, path: at, isDir: inner, size: inner ? 0 : size, children: inner ? [] : null };
            place.children?.push(next);
        }
        place = next;
    }
}
function listZip(path, visit) {
    return new Promise((done, fail) => {
        (0,yauzl/* open */.ho)(path, { lazyEntries: false, decodeStrings: true, validateEntrySizes: false }, (error, zip) => {
            if (error)
                return fail(error);
            zip.on('entry', (entry) => {
                visit(entry.fileName, entry.fileName.endsWith('/'), entry.uncompressedSize);
            });
            zip.on('end', () => done());
            zip.on('error', fail);
        });
    });
}
async function listTar(path, visit) {
    const reader = (0,tar_stream.extract)();
    reader.on('entry', (header, stream, next) => {
        if (header.type === 'file' || header.type === 'directory') {
            visit(header.name, header.type === 'directory', header.size ?? 0);
        }
        stream.on('end', next);
        stream.resume();
    });
    await (0,promises_.pipeline)((0,external_node_fs_.createReadStream)(path), reader);
}

;// CONCATENATED MODULE: ./.build/targets/upload/stand-in/platform/packages.js





const TYPE_NUMBER = { tar: 1, zip: 2 };
function packageRoutes(state) {
    const at = '/api/market/code';
    return [
        { method: 'POST', path: `${at}/upload`, handle: (request) => packages_upload(state, request) },
        { method: 'GET', path: `${at}/packages`, handle: (request) => list(state, request) },
        {
            method: 'GET',
            path: `${at}/tree`,
            handle(request) {
                needLogin(state, request);
                const found = find(state, request.url.searchParams.get('packageId') ?? '');
                return success({ fileStructure: found.tree });
            },
        },
        {
            method: 'GET',
            path: `${at}/download/:id`,
            handle(request) {
                const found = find(state, request.params.id);
                const name = found.filename.replaceAll('"', '');
                return {
                    status: 200,
                    file: found.path,
                    headers: { 'content-disposition': `attachment; filename="${name}"` },
                };
            },
        },
        {
            method: 'DELETE',
            path: `${at}/packages/:id`,
            handle(request) {
                needLogin(state, request);
                if (state.options.demo)
                    throw failure('forbidden', 'not allowed in demo mode');
                const { id } = find(state, request.params.id);
                const user = state.used.get(id);
                if (user === 'template')
                    throw failure('invalid', 'code package is used by a template');
                if (user === 'instance')
                    throw failure('failed', 'code package is used by an instance');
                return success({ success: true, message: 'deleted' }, () => void state.packages.delete(id));
            },
        },
    ];
}
async function packages_upload(state, request) {
    needLogin(state, request);
    const id = (0,external_node_crypto_.randomUUID)();
    const form = await (0,multipart/* readForm */.v)(request, (index) => (0,external_node_path_.join)(state.folder, `package-${id}-${index}`));
    const file = form.files.find((one) => one.field === 'file');
    if (file === undefined)
        throw failure('failed', 'failed to get file: http: no such file');
    const name = file.filename.split(/[/\\]/).at(-1);
    const endings = state.options.endings ?? ['.zip', '.tar.gz', '.tar', '.rar'];
    if (!endings.some((ending) => name.toLowerCase().endsWith(ending))) {
        throw failure('failed', `file type not allowed: ${name}`);
    }
    const max = state.options.maxSize ?? 100 * 1024 * 1024;
    if (file.size > max)
        throw failure('failed', `file size exceeds the limit of ${max} bytes`);
    if (Buffer.byteLength(name) > 255)
        throw failure('failed', 'Data too long for column name');
    const type = kindOf(name);
    const folder = folderOf(name, type, id);
    const tree = await treeOf(file.path, type, folder);
    const made = {
        ...{ id, type, tree, filename: name, size: file.size, sha256: file.sha256, path: file.path },
        at: Date.now(),
    };
    return success({ packageId: id, packagePath: `package-${id}/${folder}` }, () => void state.packages.set(id, made));
}
function list(state, request) {
    needLogin(state, request);
    const query = request.url.searchParams;
    const number = (name, fallback) => {
        const value = Number(query.get(name));
        return Number.isInteger(value) && value > 0 ? value : fallback;
    };
    const [page, pageSize] = [number('page', 1), Math.min(number('pageSize', 10), 100)];
    const name = query.get('name')?.toLowerCase() ?? '';
    const types = [...query.getAll('types'), ...query.getAll('types[]')]
        .flatMap((text) => text.split(','))
        .filter(Boolean);
    const all = [...state.packages.values()]
        .reverse()
        .filter((one) => one.filename.toLowerCase().includes(name) || one.id.includes(name))
        .filter((one) => types.length === 0 || types.includes(String(TYPE_NUMBER[one.type])));
    const shown = all.slice((page - 1) * pageSize, page * pageSize).map((one) => ({
        id: one.id,
        name: one.filename,
        path: `package-${one.id}/${one.filename}`,
        size: one.size,
        type: TYPE_NUMBER[one.type],
        createdAt: goTime(one.at),
        updatedAt: goTime(one.at),
    }));
    return success({ list: shown.length === 0 ? null : shown, total: all.length, page, pageSize });
}
function find(state, id) {
    const found = state.packages.get(id);
    if (found === undefined)
        throw failure('missing', 'code package not found');
    return found;
}
function goTime(at) {
    return `${new Date(at)
        .toISOString()
        .replace('T', ' ')
        .replace(/\.?0*Z$/, '')} +0000 UTC`;
}

;// CONCATENATED MODULE: ./.build/targets/upload/stand-in/endpoint.js





async function startUploadEndpoint(options = {}) {
    const files = new Map();
    let folder = '';
    const take = async (request) => {
        authorise(options, request);
        for (const [name, value] of Object.entries(options.headers ?? {})) {
            if (request.headers[name.toLowerCase()] !== value)
                throw new reply/* Refusal */.P({ status: 400, body: `Header ${name} is missing\n` });
        }
        if (request.headers['content-length'] === undefined)
            throw new reply/* Refusal */.P({ status: 411, body: 'Length Required\n' });
        const place = () => (0,external_node_path_.join)(folder, `upload-${(0,external_node_crypto_.randomUUID)()}`);
        const path = request.url.pathname;
        const received = options.field === undefined
            ? { path, saved: await request.save(place()) }
            : await fromForm(options.field, request, place);
        return () => {
            const there = files.has(received.path);
            if (there && options.again === 'conditional' && request.headers['if-none-match'] === '*') {
                return { status: 412, body: `${received.path} exists already\n` };
            }
            if (there && (options.again ?? 'refuse') === 'refuse') {
                return { status: 409, body: `${received.path} exists already\n` };
            }
            const { sha256, size } = received.saved;
            return {
                status: options.status ?? 201,
                json: { path: received.path, sha256, size },
                store: () => void files.set(received.path, received.saved),
            };
        };
    };
    const routes = [
        { method: 'PUT', path: '/*', handle: take },
        { method: 'POST', path: '/*', handle: take },
        {
            method: 'GET',
            path: '/*',
            handle(request) {
                if (options.readsOpen === false)
                    authorise(options, request);
                const file = files.get(request.url.pathname);
                if (file === undefined)
                    return { status: 404, body: 'Not Found\n' };
                return { status: 200, file: file.path, headers: { etag: `"${file.sha256}"` } };
            },
        },
    ];
    const service = await (0,stand_in_service/* startService */.iL)(routes, options.folder === undefined ? {} : { folder: options.folder });
    folder = service.folder;
    return Object.assign(service, { files: () => Object.fromEntries(files) });
}
async function fromForm(field, request, place) {
    const form = await (0,multipart/* readForm */.v)(request, place);
    const file = form.files.find((one) => one.field === field);
    if (file === undefined)
        throw new reply/* Refusal */.P({ status: 400, body: `The form has no file ${field}\n` });
    const base = request.url.pathname.replace(/\/$/, '');
    return { path: `${base}/${encodeURIComponent(file.filename)}`, saved: file };
}
function authorise(options, request) {
    if (options.auth === undefined)
        return;
    const wanted = 'bearer' in options.auth
        ? `Bearer ${options.auth.bearer}`
        : `Basic ${Buffer.from(options.auth.basic.join(':')).toString('base64')}`;
    if (request.headers.authorization === wanted)
        return;
    const scheme = wanted.split(' ')[0];
    throw new reply/* Refusal */.P({
        status: 401,
        headers: { 'www-authenticate': `${scheme} realm="upload"` },
        body: 'Unauthorized\n',
    });
}

;// CONCATENATED MODULE: ./.build/targets/upload/stand-in/service.js






async function startCodePackagePlatform(options) {
    const pair = await (0,external_node_util_.promisify)(external_node_crypto_.generateKeyPair)('rsa', { modulusLength: 2048 });
    const state = {
        options,
        packages: new Map(),
        used: new Map(),
        tokens: new Map((options.tokens ?? []).map((token) => [token, Number.POSITIVE_INFINITY])),
        refreshTokens: new Set(),
        key: { private: pair.privateKey, pem: String(pair.publicKey.export({ type: 'spki', format: 'pem' })) },
        keyIds: new Set(),
        folder: '',
    };
    const service = await (0,stand_in_service/* startService */.iL)([...loginRoutes(state), ...packageRoutes(state)], {
        ...(options.folder === undefined ? {} : { folder: options.folder }),
        missing: () => ({ status: 404, json: { code: 1003, message: 'not found', data: null } }),
    });
    state.folder = service.folder;
    return Object.assign(service, {
        packages: () => [...state.packages.values()],
        use: (id, by) => void state.used.set(id, by),
        expireLogins: () => state.tokens.clear(),
    });
}

;// CONCATENATED MODULE: ./.build/targets/upload/stand-in/open.js





async function openUpload({ projects, settings: wanted, named, }) {
    if (!projects.some(upload/* upload */.S.serves))
        return undefined;
    const token = (0,external_node_crypto_.randomBytes)(24).toString('hex');
    const { service, settings } = await (styleOf(wanted) === 'generic' ? endpoint : platform)(wanted, token);
    const asked = wanted.configured === true || named;
    return {
        service,
        settings: () => settings,
        inputs: { uploadUrl: settings.url, uploadToken: token },
        ...(asked ? {} : { implicit: true }),
        source: (receipts) => ({ assets: (0,links/* linksOf */.h)(receipts) }),
    };
}
async function platform(wanted, token) {
    const { username } = wanted;
    const service = await startCodePackagePlatform(username === undefined ? { users: {}, tokens: [token] } : { users: { [username]: token } });
    const style = 'code-package-platform';
    return { service, settings: { ...wanted, style, url: service.url, readBackUrl: undefined } };
}
async function endpoint(wanted, token) {
    const service = await startUploadEndpoint({
        ...authOf(wanted, token),
        headers: Object.fromEntries(Object.entries(wanted.headers).filter(([, value]) => !/\{\w+\}/.test(value))),
        ...(wanted.body === 'multipart' ? { field: wanted.field } : {}),
        status: wanted.expectedStatus.includes(201) ? 201 : (wanted.expectedStatus[0] ?? 201),
    });
    const folder = `${service.url}/{name}/{version}`;
    const file = `${folder}/{file}`;
    const readable = wanted.readBackUrl !== undefined || (wanted.method === 'PUT' && wanted.body === 'raw');
    const url = wanted.body === 'multipart' ? folder : file;
    return { service, settings: { ...wanted, url, readBackUrl: readable ? file : undefined } };
}
function styleOf(wanted) {
    if (wanted.configured !== true)
        return 'code-package-platform';
    if (wanted.url === undefined)
        return wanted.style;
    return (0,address/* destinationOf */.My)({ inputs: { uploadUrl: undefined }, settings: wanted, rehearsed: false }).style;
}
function authOf({ auth, username }, token) {
    if (auth === 'none')
        return {};
    return { auth: auth === 'bearer' ? { bearer: token } : { basic: [username ?? '', token] } };
}


/***/ })

};
