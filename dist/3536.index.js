export const id = 3536;
export const ids = [3536,2559];
export const modules = {
/***/ 13536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	mcpbMisfits: () => (/* binding */ mcpbMisfits)
});
var _mcpb_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5846);
var _published_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52559);
function mcpbMisfits(manifest) {
		const version = manifest['manifest_version'] ?? manifest['dxt_version'];
		const schema = typeof version === 'string' ? _mcpb_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .MCPB_SCHEMAS */ .C.get(version) : undefined;
		if (schema !== undefined)
				return (0,_published_schema_js__WEBPACK_IMPORTED_MODULE_1__.misfits)(schema, manifest);
		const known = [..._mcpb_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .MCPB_SCHEMAS */ .C.keys()].join(', ');
		const message = `"manifest_version" is ${JSON.stringify(version) ?? 'missing'}; known versions are ${known}.`;
		return [{ path: ['manifest_version'], message, hint: 'Write "manifest_version": "0.3".', unknown: false }];
}
/***/ }),
/***/ 5846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	C: () => (/* binding */ MCPB_SCHEMAS)
});
;// CONCATENATED MODULE: ./.build/data/mcpb-manifest.json
const mcpb_manifest_namespaceObject = /*#__PURE__*/JSON.parse('{"jo":{"0.1":{"type":"object","properties":{"$schema":{"type":"string"},"dxt_version":{"type":"string","const":"0.1"},"manifest_version":{"type":"string","const":"0.1"},"name":{"type":"string"},"display_name":{"type":"string"},"version":{"type":"string"},"description":{"type":"string"},"long_description":{"type":"string"},"author":{"type":"object","properties":{"name":{"type":"string"},"email":{"type":"string","format":"email"},"url":{"type":"string","format":"uri"}},"required":["name"],"additionalProperties":false},"repository":{"type":"object","properties":{"type":{"type":"string"},"url":{"type":"string","format":"uri"}},"required":["type","url"],"additionalProperties":false},"homepage":{"type":"string","format":"uri"},"documentation":{"type":"string","format":"uri"},"support":{"type":"string","format":"uri"},"icon":{"type":"string"},"screenshots":{"type":"array","items":{"type":"string"}},"server":{"type":"object","properties":{"type":{"type":"string","enum":["python","node","binary"]},"entry_point":{"type":"string"},"mcp_config":{"type":"object","properties":{"command":{"type":"string"},"args":{"type":"array","items":{"type":"string"}},"env":{"type":"object","additionalProperties":{"type":"string"}},"platform_overrides":{"type":"object","additionalProperties":{"type":"object","properties":{"command":{"$ref":"#/properties/server/properties/mcp_config/properties/command"},"args":{"$ref":"#/properties/server/properties/mcp_config/properties/args"},"env":{"$ref":"#/properties/server/properties/mcp_config/properties/env"}},"additionalProperties":false}}},"required":["command"],"additionalProperties":false}},"required":["type","entry_point","mcp_config"],"additionalProperties":false},"tools":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"}},"required":["name"],"additionalProperties":false}},"tools_generated":{"type":"boolean"},"prompts":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"},"arguments":{"type":"array","items":{"type":"string"}},"text":{"type":"string"}},"required":["name","text"],"additionalProperties":false}},"prompts_generated":{"type":"boolean"},"keywords":{"type":"array","items":{"type":"string"}},"license":{"type":"string"},"compatibility":{"type":"object","properties":{"claude_desktop":{"type":"string"},"platforms":{"type":"array","items":{"type":"string","enum":["darwin","win32","linux"]}},"runtimes":{"type":"object","properties":{"python":{"type":"string"},"node":{"type":"string"}},"additionalProperties":false}},"additionalProperties":false},"user_config":{"type":"object","additionalProperties":{"type":"object","properties":{"type":{"type":"string","enum":["string","number","boolean","directory","file"]},"title":{"type":"string"},"description":{"type":"string"},"required":{"type":"boolean"},"default":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"},{"type":"array","items":{"type":"string"}}]},"multiple":{"type":"boolean"},"sensitive":{"type":"boolean"},"min":{"type":"number"},"max":{"type":"number"}},"required":["type","title","description"],"additionalProperties":false}}},"required":["name","version","description","author","server"],"additionalProperties":false,"$schema":"http://json-schema.org/draft-07/schema#"},"0.2":{"type":"object","properties":{"$schema":{"type":"string"},"dxt_version":{"type":"string","const":"0.2"},"manifest_version":{"type":"string","const":"0.2"},"name":{"type":"string"},"display_name":{"type":"string"},"version":{"type":"string"},"description":{"type":"string"},"long_description":{"type":"string"},"author":{"type":"object","properties":{"name":{"type":"string"},"email":{"type":"string","format":"email"},"url":{"type":"string","format":"uri"}},"required":["name"],"additionalProperties":false},"repository":{"type":"object","properties":{"type":{"type":"string"},"url":{"type":"string","format":"uri"}},"required":["type","url"],"additionalProperties":false},"homepage":{"type":"string","format":"uri"},"documentation":{"type":"string","format":"uri"},"support":{"type":"string","format":"uri"},"icon":{"type":"string"},"screenshots":{"type":"array","items":{"type":"string"}},"server":{"type":"object","properties":{"type":{"type":"string","enum":["python","node","binary"]},"entry_point":{"type":"string"},"mcp_config":{"type":"object","properties":{"command":{"type":"string"},"args":{"type":"array","items":{"type":"string"}},"env":{"type":"object","additionalProperties":{"type":"string"}},"platform_overrides":{"type":"object","additionalProperties":{"type":"object","properties":{"command":{"$ref":"#/properties/server/properties/mcp_config/properties/command"},"args":{"$ref":"#/properties/server/properties/mcp_config/properties/args"},"env":{"$ref":"#/properties/server/properties/mcp_config/properties/env"}},"additionalProperties":false}}},"required":["command"],"additionalProperties":false}},"required":["type","entry_point","mcp_config"],"additionalProperties":false},"tools":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"}},"required":["name"],"additionalProperties":false}},"tools_generated":{"type":"boolean"},"prompts":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"},"arguments":{"type":"array","items":{"type":"string"}},"text":{"type":"string"}},"required":["name","text"],"additionalProperties":false}},"prompts_generated":{"type":"boolean"},"keywords":{"type":"array","items":{"type":"string"}},"license":{"type":"string"},"privacy_policies":{"type":"array","items":{"type":"string","format":"uri"}},"compatibility":{"type":"object","properties":{"claude_desktop":{"type":"string"},"platforms":{"type":"array","items":{"type":"string","enum":["darwin","win32","linux"]}},"runtimes":{"type":"object","properties":{"python":{"type":"string"},"node":{"type":"string"}},"additionalProperties":false}},"additionalProperties":false},"user_config":{"type":"object","additionalProperties":{"type":"object","properties":{"type":{"type":"string","enum":["string","number","boolean","directory","file"]},"title":{"type":"string"},"description":{"type":"string"},"required":{"type":"boolean"},"default":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"},{"type":"array","items":{"type":"string"}}]},"multiple":{"type":"boolean"},"sensitive":{"type":"boolean"},"min":{"type":"number"},"max":{"type":"number"}},"required":["type","title","description"],"additionalProperties":false}}},"required":["name","version","description","author","server"],"additionalProperties":false,"$schema":"http://json-schema.org/draft-07/schema#"},"0.3":{"type":"object","properties":{"$schema":{"type":"string"},"dxt_version":{"type":"string","const":"0.3"},"manifest_version":{"type":"string","const":"0.3"},"name":{"type":"string"},"display_name":{"type":"string"},"version":{"type":"string"},"description":{"type":"string"},"long_description":{"type":"string"},"author":{"type":"object","properties":{"name":{"type":"string"},"email":{"type":"string","format":"email"},"url":{"type":"string","format":"uri"}},"required":["name"],"additionalProperties":false},"repository":{"type":"object","properties":{"type":{"type":"string"},"url":{"type":"string","format":"uri"}},"required":["type","url"],"additionalProperties":false},"homepage":{"type":"string","format":"uri"},"documentation":{"type":"string","format":"uri"},"support":{"type":"string","format":"uri"},"icon":{"type":"string"},"icons":{"type":"array","items":{"type":"object","properties":{"src":{"type":"string"},"size":{"type":"string","pattern":"^\\\\d+x\\\\d+$"},"theme":{"type":"string","minLength":1}},"required":["src","size"],"additionalProperties":false}},"screenshots":{"type":"array","items":{"type":"string"}},"localization":{"type":"object","properties":{"resources":{"type":"string","pattern":"\\\\$\\\\{locale\\\\}"},"default_locale":{"type":"string","pattern":"^[A-Za-z0-9]{2,8}(?:-[A-Za-z0-9]{1,8})*$"}},"required":["resources","default_locale"],"additionalProperties":false},"server":{"type":"object","properties":{"type":{"type":"string","enum":["python","node","binary"]},"entry_point":{"type":"string"},"mcp_config":{"type":"object","properties":{"command":{"type":"string"},"args":{"type":"array","items":{"type":"string"}},"env":{"type":"object","additionalProperties":{"type":"string"}},"platform_overrides":{"type":"object","additionalProperties":{"type":"object","properties":{"command":{"$ref":"#/properties/server/properties/mcp_config/properties/command"},"args":{"$ref":"#/properties/server/properties/mcp_config/properties/args"},"env":{"$ref":"#/properties/server/properties/mcp_config/properties/env"}},"additionalProperties":false}}},"required":["command"],"additionalProperties":false}},"required":["type","entry_point","mcp_config"],"additionalProperties":false},"tools":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"}},"required":["name"],"additionalProperties":false}},"tools_generated":{"type":"boolean"},"prompts":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"},"arguments":{"type":"array","items":{"type":"string"}},"text":{"type":"string"}},"required":["name","text"],"additionalProperties":false}},"prompts_generated":{"type":"boolean"},"keywords":{"type":"array","items":{"type":"string"}},"license":{"type":"string"},"privacy_policies":{"type":"array","items":{"type":"string","format":"uri"}},"compatibility":{"type":"object","properties":{"claude_desktop":{"type":"string"},"platforms":{"type":"array","items":{"type":"string","enum":["darwin","win32","linux"]}},"runtimes":{"type":"object","properties":{"python":{"type":"string"},"node":{"type":"string"}},"additionalProperties":false}},"additionalProperties":false},"user_config":{"type":"object","additionalProperties":{"type":"object","properties":{"type":{"type":"string","enum":["string","number","boolean","directory","file"]},"title":{"type":"string"},"description":{"type":"string"},"required":{"type":"boolean"},"default":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"},{"type":"array","items":{"type":"string"}}]},"multiple":{"type":"boolean"},"sensitive":{"type":"boolean"},"min":{"type":"number"},"max":{"type":"number"}},"required":["type","title","description"],"additionalProperties":false}},"_meta":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{}}}},"required":["name","version","description","author","server"],"additionalProperties":false,"$schema":"http://json-schema.org/draft-07/schema#"},"0.4":{"type":"object","properties":{"$schema":{"type":"string"},"dxt_version":{"type":"string","const":"0.4"},"manifest_version":{"type":"string","const":"0.4"},"name":{"type":"string"},"display_name":{"type":"string"},"version":{"type":"string"},"description":{"type":"string"},"long_description":{"type":"string"},"author":{"type":"object","properties":{"name":{"type":"string"},"email":{"type":"string","format":"email"},"url":{"type":"string","format":"uri"}},"required":["name"],"additionalProperties":false},"repository":{"type":"object","properties":{"type":{"type":"string"},"url":{"type":"string","format":"uri"}},"required":["type","url"],"additionalProperties":false},"homepage":{"type":"string","format":"uri"},"documentation":{"type":"string","format":"uri"},"support":{"type":"string","format":"uri"},"icon":{"type":"string"},"icons":{"type":"array","items":{"type":"object","properties":{"src":{"type":"string"},"size":{"type":"string","pattern":"^\\\\d+x\\\\d+$"},"theme":{"type":"string","minLength":1}},"required":["src","size"],"additionalProperties":false}},"screenshots":{"type":"array","items":{"type":"string"}},"localization":{"type":"object","properties":{"resources":{"type":"string","pattern":"\\\\$\\\\{locale\\\\}"},"default_locale":{"type":"string","pattern":"^[A-Za-z0-9]{2,8}(?:-[A-Za-z0-9]{1,8})*$"}},"required":["resources","default_locale"],"additionalProperties":false},"server":{"type":"object","properties":{"type":{"type":"string","enum":["python","node","binary","uv"]},"entry_point":{"type":"string"},"mcp_config":{"type":"object","properties":{"command":{"type":"string"},"args":{"type":"array","items":{"type":"string"}},"env":{"type":"object","additionalProperties":{"type":"string"}},"platform_overrides":{"type":"object","additionalProperties":{"type":"object","properties":{"command":{"$ref":"#/properties/server/properties/mcp_config/properties/command"},"args":{"$ref":"#/properties/server/properties/mcp_config/properties/args"},"env":{"$ref":"#/properties/server/properties/mcp_config/properties/env"}},"additionalProperties":false}}},"required":["command"],"additionalProperties":false}},"required":["type","entry_point","mcp_config"],"additionalProperties":false},"tools":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"}},"required":["name"],"additionalProperties":false}},"tools_generated":{"type":"boolean"},"prompts":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"},"arguments":{"type":"array","items":{"type":"string"}},"text":{"type":"string"}},"required":["name","text"],"additionalProperties":false}},"prompts_generated":{"type":"boolean"},"keywords":{"type":"array","items":{"type":"string"}},"license":{"type":"string"},"privacy_policies":{"type":"array","items":{"type":"string","format":"uri"}},"compatibility":{"type":"object","properties":{"claude_desktop":{"type":"string"},"platforms":{"type":"array","items":{"type":"string","enum":["darwin","win32","linux"]}},"runtimes":{"type":"object","properties":{"python":{"type":"string"},"node":{"type":"string"}},"additionalProperties":false}},"additionalProperties":false},"user_config":{"type":"object","additionalProperties":{"type":"object","properties":{"type":{"type":"string","enum":["string","number","boolean","directory","file"]},"title":{"type":"string"},"description":{"type":"string"},"required":{"type":"boolean"},"default":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"},{"type":"array","items":{"type":"string"}}]},"multiple":{"type":"boolean"},"sensitive":{"type":"boolean"},"min":{"type":"number"},"max":{"type":"number"}},"required":["type","title","description"],"additionalProperties":false}},"_meta":{"type":"object","additionalProperties":{"type":"object","additionalProperties":{}}}},"required":["name","version","description","author","server"],"additionalProperties":false,"$schema":"http://json-schema.org/draft-07/schema#"}}}');
;// CONCATENATED MODULE: ./.build/check/rules/mcp/mcpb-schemas.js
const MCPB_SCHEMAS = new Map(Object.entries(mcpb_manifest_namespaceObject.jo));
/***/ }),
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
