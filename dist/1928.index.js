export const id = 1928;
export const ids = [1928];
export const modules = {

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


/***/ })

};
