export const id = 1362;
export const ids = [1362];
export const modules = {
/***/ 91362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	judgeSignature: () => (/* binding */ judgeSignature)
});
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69049);
async function judgeSignature(path, signature, trust, host) {
		const { run, remove } = await (0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .openGpg */ .B5)(host);
		try {
				if (trust.keys !== undefined) {
						const imported = (0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .statuses */ .bM)(await run(['--import'], trust.keys)).some(([word]) => word === 'IMPORT_OK');
						if (!imported) {
								throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('verify/key', 'gpg-key of the policy is not a key that gpg can read.', 'Name the file that gpg --armor --export KEY-ID printed.');
						}
				}
				const by = await (0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .signerOf */ .Kv)(signature, path, run);
				if (by !== undefined)
						return { state: 'proven', by };
				const words = (0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .statuses */ .bM)(await run(['--verify', signature, path]));
				const [, key] = words.find(([word]) => word === 'NO_PUBKEY') ?? [];
				if (key === undefined)
						return { state: 'wrong', by: '', detail: 'is not a good signature of this file' };
				if (trust.keys !== undefined)
						return { state: 'wrong', by: key, detail: `was made by another key, ${key}` };
				return {
						...{ state: 'unchecked', by: key, detail: `signed by the key ${key}, which was not given` },
						hint: 'Pass --key release-key.asc, or write gpg-key = "release-key.asc" into the policy: the public key, from a place that you trust.',
				};
		}
		finally {
				await remove();
		}
}
/***/ })
};
