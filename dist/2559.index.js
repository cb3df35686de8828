export const id = 2559;
export const ids = [2559];
export const modules = {
/***/ 52559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	misfits: () => (/* binding */ misfits)
});
var ajv = __webpack_require__(55530);
var capital = __webpack_require__(56884);
var json_pointer = __webpack_require__(12500);
var memo = __webpack_require__(13068);
var named_path = __webpack_require__(82161);
var object = __webpack_require__(36074);
;// CONCATENATED MODULE: ./.build/check/rules/mcp/chosen-by-type.js
function chosenByType(schema) {
		const rewrite = (node) => {
				if (Array.isArray(node))
						return node.map(rewrite);
				if (!(0,object/* isObject */.Gv)(node))
						return node;
				const made = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, rewrite(value)]));
				const { anyOf: branches, ...rest } = made;
				if (!Array.isArray(branches))
						return made;
				const values = branches.map((branch) => typeValues(branch, schema));
				if (values.every((one) => one !== undefined)) {
						const chosen = branches.map((branch, index) => ({
								if: { required: ['type'], properties: { type: { enum: values[index] } } },
								then: branch,
						}));
						const choice = { type: 'object', required: ['type'], properties: { type: { enum: values.flat() } } };
						return { allOf: [choice, ...chosen, rest] };
				}
				const types = branches.map((branch) => (0,object/* fieldsOf */.Pf)(branch)['type']);
				if (types.every((type) => typeof type === 'string') && new Set(types).size === types.length)
						return { ...rest, ...Object.assign({}, ...branches), type: types };
				return made;
		};
		return rewrite(schema);
}
function typeValues(branch, root) {
		if (!(0,object/* isObject */.Gv)(branch))
				return undefined;
		const ref = branch['$ref'];
		if (typeof ref === 'string') {
				const target = ref
						.split('/')
						.slice(1)
						.reduce((at, key) => ((0,object/* isObject */.Gv)(at) ? at[key] : undefined), root);
				return typeValues(target, root);
		}
		const properties = branch['properties'];
		const type = (0,object/* fieldsOf */.Pf)(properties)['type'];
		const required = branch['required'];
		if ((0,object/* isObject */.Gv)(type) && Array.isArray(type['enum']) && Array.isArray(required) && required.includes('type'))
				return type['enum'];
		const parts = (0,object/* listOf */.c3)(branch['allOf']);
		return parts.map((part) => typeValues(part, root)).find((values) => values !== undefined);
}
;// CONCATENATED MODULE: ./.build/check/rules/mcp/published-schema.js
const TYPES = {
		string: 'a string',
		boolean: 'true or false',
		object: 'an object',
		array: 'a list',
		number: 'a number',
};
const WORDS = {
		uri: 'a URL such as https://example.com',
		email: 'an e-mail address',
		'^https?://[^\\s]+$': 'a URL that begins with https:// or http://',
		'^[a-f0-9]{64}$': 'a SHA-256 digest: 64 hex digits in lower case',
		'^[a-zA-Z0-9.-]+/[a-zA-Z0-9._-]+$': 'a namespace, one slash and a name: io.github.octo/weather-mcp',
		'^(\\d+x\\d+|any)$': 'a size such as 48x48, or any',
		'^\\d+x\\d+$': 'a size such as 16x16',
		'\\$\\{locale\\}': 'a path with ${locale} in it',
		'^[A-Za-z0-9]{2,8}(?:-[A-Za-z0-9]{1,8})*$': 'a language tag such as en-US',
};
const FORMATS = { uri: /^[a-z][a-z\d+.-]*:.+/i, email: /^[^@\s]+@[^@\s]+$/ };
const validatorOf = (0,memo/* memo */.p)((schema) => [schema], (schema) => new ajv/* Ajv */.wT({ allErrors: true, strict: false, logger: false, formats: FORMATS }).compile(chosenByType(schema)));
function misfits(schema, document) {
		const validate = validatorOf(schema);
		validate(document);
		const found = new Map();
		for (const error of validate.errors ?? []) {
				if (error.keyword === 'if')
						continue;
				const misfit = misfitOf(error, document);
				const key = JSON.stringify(misfit.path);
				if (!found.has(key))
						found.set(key, misfit);
		}
		return [...found.values()].sort((a, b) => a.path.length - b.path.length);
}
function misfitOf(error, document) {
		const { keyword, params } = error;
		const at = pathOf(error.instancePath, document);
		const one = (path, words, hint) => ({
				path,
				message: `${shown(path, document)} ${words}.`,
				hint,
				unknown: keyword === 'additionalProperties',
		});
		switch (keyword) {
				case 'required': {
						const key = String(params['missingProperty']);
						return one([...at, key], 'is missing', `Add "${key}".`);
				}
				case 'additionalProperties':
						return one([...at, String(params['additionalProperty'])], 'is an unknown key', 'Remove it, or correct its spelling.');
				case 'type':
						return one(at, `must be ${LIST.format([params['type']].flat().map((type) => TYPES[type] ?? type))}`);
				case 'enum':
						return one(at, `is ${quoted((0,named_path/* valueAt */.f)(at, document))}; it must be one of ${[...new Set(params['allowedValues'])].join(', ')}`);
				case 'const':
						return one(at, `is ${quoted((0,named_path/* valueAt */.f)(at, document))}; it must be ${quoted(params['allowedValue'])}`);
				case 'minLength':
						return one(at, (0,named_path/* valueAt */.f)(at, document) === '' ? 'is empty' : `is shorter than ${params['limit']} characters`);
				case 'maxLength':
						return one(at, `is longer than ${params['limit']} characters`);
				case 'pattern':
				case 'format': {
						const asked = String(params[keyword]);
						return one(at, `must be ${WORDS[asked] ?? `text that matches ${asked}`}`);
				}
				default:
						return one(at, `does not fit the schema (${keyword})`);
		}
}
const LIST = new Intl.ListFormat('en', { type: 'disjunction' });
const quoted = (value) => {
		const text = JSON.stringify(value) ?? 'nothing';
		return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};
function pathOf(pointer, document) {
		const path = [];
		for (const part of pointer.split('/').slice(1)) {
				const key = (0,json_pointer/* unescapedKey */.Gj)(part);
				path.push(Array.isArray((0,named_path/* valueAt */.f)(path, document)) ? Number(key) : key);
		}
		return path;
}
function shown(path, document) {
		return (0,capital/* capital */.N)(path.length === 0 ? 'the document' : (0,named_path/* namedPath */.h)(path, document));
}
/***/ }),
/***/ 12500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Gj: () => (/* binding */ unescapedKey),
	dU: () => (/* binding */ escapedKey),
	q7: () => (/* binding */ keysIn),
	xH: () => (/* binding */ pointerTo)
});
function escapedKey(key) {
		return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
function unescapedKey(part) {
		return part.replaceAll('~1', '/').replaceAll('~0', '~');
}
function keysIn(pointer) {
		return pointer.split('/').slice(1).map(unescapedKey);
}
function pointerTo(path) {
		return path.map((key) => `/${escapedKey(key)}`).join('');
}
/***/ }),
/***/ 55530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	wT: () => (/* reexport safe */ _ajvProvider_BIwGVY6G_mjs__WEBPACK_IMPORTED_MODULE_0__.t)
});
var _ajvProvider_BIwGVY6G_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75219);
/***/ })
};
