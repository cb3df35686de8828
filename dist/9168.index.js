export const id = 9168;
export const ids = [9168];
export const modules = {

/***/ 29168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   matrix: () => (/* binding */ matrix)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27902);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11420);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34963);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15922);





async function matrix(inputs, host) {
    const head = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .readHead */ .zy)(host, (0,_release_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .GH)(inputs, host));
    const { projects } = await (0,_release_js__WEBPACK_IMPORTED_MODULE_3__/* .survey */ .Fr)(host, head.root, inputs, { git: true, from: head.root });
    const tag = (0,_release_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseTag */ .u6)(host, inputs, head, projects);
    const released = tag === undefined ? projects : (0,_project_js__WEBPACK_IMPORTED_MODULE_2__/* .releasedBy */ .RV)(tag, projects);
    const include = released.map(({ name, ecosystem, path, version }) => ({
        name,
        ecosystem,
        path,
        version: version ?? (tag === undefined ? undefined : (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTag */ .ED)(tag, [name])?.version) ?? '',
    }));
    const json = { include };
    return { exit: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.done, json, text: `${JSON.stringify(json)}\n`, outputs: { matrix: JSON.stringify(json) } };
}


/***/ })

};
