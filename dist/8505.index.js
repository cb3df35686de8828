export const id = 8505;
export const ids = [8505];
export const modules = {
/***/ 58505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	lint: () => (/* binding */ lint)
});
var publint__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41943);
var publint_utils__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84061);
const OURS = new Set([
		'FILE_DOES_NOT_EXIST',
		'FILE_NOT_PUBLISHED',
		'BIN_FILE_NOT_EXECUTABLE',
		'LOCAL_DEPENDENCY',
		'USE_LICENSE',
		'INVALID_REPOSITORY_VALUE',
		'USE_ENGINES_NODE',
		'USE_TYPE',
		'USE_SIDE_EFFECTS',
		'HAS_MODULE_BUT_NO_EXPORTS',
]);
const STATIC = new Set([
		'EXPORTS_TYPES_SHOULD_BE_FIRST',
		'EXPORTS_VALUE_CONFLICTS_WITH_BROWSER',
		'EXPORTS_MISSING_ROOT_ENTRYPOINT',
		'FIELD_INVALID_VALUE_TYPE',
		'FILE_INVALID_JSX_EXTENSION',
		'IMPORTS_KEY_INVALID',
		'DEPRECATED_FIELD_JSNEXT',
		'USE_EXPORTS_BROWSER',
		'USE_EXPORTS_OR_IMPORTS_BROWSER',
		'USE_FILES',
]);
const EMPTY = new TextEncoder().encode('{}');
const LEVELS = { error: 'warning', warning: 'warning', suggestion: 'note' };
async function lint(files, part) {
		const pack = {
				files: files.map(({ path, data }) => ({ name: `package/${path}`, data: isBroken(path, data) ? EMPTY : data })),
		};
		const { messages, pkg } = await (0,publint__WEBPACK_IMPORTED_MODULE_0__/* .publint */ .r)({ pkgDir: 'package', pack }).catch(() => ({ messages: [], pkg: {} }));
		return messages
				.filter(({ code }) => !OURS.has(code) && STATIC.has(code) === (part === 'static'))
				.map((message) => ({
				level: LEVELS[message.type],
				path: message.path,
				message: (0,publint_utils__WEBPACK_IMPORTED_MODULE_1__/* .formatMessage */ .h)(message, pkg, { color: false }) ?? message.code,
				hint: `publint.dev/rules#${message.code.toLowerCase()}`,
				...(message.code === 'USE_FILES' ? { subject: { about: 'not-needed' } } : {}),
		}));
}
function isBroken(path, data) {
		if (!path.endsWith('/package.json'))
				return false;
		try {
				return typeof JSON.parse(new TextDecoder().decode(data)) !== 'object';
		}
		catch {
				return true;
		}
}
/***/ })
};
