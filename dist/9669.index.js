export const id = 9669;
export const ids = [9669];
export const modules = {
/***/ 49669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	judgeClients: () => (/* binding */ judgeClients)
});
var grouped = __webpack_require__(6978);
var json_pointer = __webpack_require__(12500);
var memo = __webpack_require__(13068);
var limits = __webpack_require__(28445);
var meta_schemas = __webpack_require__(1455);
var plural = __webpack_require__(84368);
var object = __webpack_require__(36074);
;// CONCATENATED MODULE: ./.build/clients/places.js
const ONE = [
		'items',
		'additionalProperties',
		'not',
		'if',
		'then',
		'else',
		'contains',
		'propertyNames',
		'additionalItems',
];
const LISTS = ['anyOf', 'allOf', 'oneOf', 'prefixItems', 'items'];
const NAMED = ['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas'];
const MOST_SCHEMAS = 5000;
function placesOf(tools, at) {
		if (at === 'tools')
				return [{ pointer: '', value: tools }];
		return tools.flatMap((tool) => {
				const name = String(tool['name'] ?? '?');
				if (at === 'tool')
						return [{ tool: name, pointer: '', value: tool }];
				const keys = at === 'schemas' ? ['inputSchema', 'outputSchema'] : [at === 'output' ? 'outputSchema' : 'inputSchema'];
				return keys
						.filter((key) => (0,object/* isObject */.Gv)(tool[key]))
						.flatMap((key) => {
						const root = { tool: name, pointer: `/${key}`, value: tool[key] };
						return at === 'input' || at === 'output' ? [root] : [...schemasIn(root)];
				});
		});
}
function* schemasIn(root) {
		const left = [root];
		for (let seen = 0; left.length > 0 && seen < MOST_SCHEMAS; seen += 1) {
				const place = left.shift();
				const { value } = place;
				yield place;
				if (!(0,object/* isObject */.Gv)(value))
						continue;
				const level = (place.level ?? 1) + 1;
				const add = (inner, ...path) => {
						if ((0,object/* isObject */.Gv)(inner))
								left.push({ ...place, pointer: place.pointer + (0,json_pointer/* pointerTo */.xH)(path), value: inner, level });
				};
				for (const key of ONE)
						add(value[key], key);
				for (const key of LISTS) {
						const list = value[key];
						if (Array.isArray(list))
								for (const [index, inner] of list.entries())
										add(inner, key, String(index));
				}
				for (const key of NAMED) {
						const map = value[key];
						if ((0,object/* isObject */.Gv)(map))
								for (const [name, inner] of Object.entries(map))
										add(inner, key, name);
				}
		}
}
;// CONCATENATED MODULE: ./.build/clients/find.js
const MOST_TOGETHER = 59;
const LONGEST_TEXT = 2048;
const HEAVY_TOKENS = 20_000;
const BYTES_PER_TOKEN = 4;
const DEEPEST = 10;
const MOST_REFERENCES = 200;
const FIND = {
		cycles: ({ tools }) => placesOf(tools, 'input').flatMap((root) => referring(root)),
		deep: ({ tools }) => placesOf(tools, 'input').flatMap((root) => tooDeep(root)),
		uncompiled: ({ tools }) => placesOf(tools, 'output').flatMap((root) => uncompiled(root)),
		overBudget: ({ tools }, { key }) => key === undefined
				? []
				: named(tools)
						.filter((name) => name.length <= 64 && key.length + name.length > MOST_TOGETHER)
						.map((tool) => ({
						tool,
						pointer: '/name',
						what: `${key.length + tool.length} characters with the key ${key}; ${MOST_TOGETHER} fit`,
				})),
		clashes: ({ tools }) => {
				const alike = new Map();
				for (const name of named(tools)) {
						const bare = name.replace(/[./]/g, '_').toLowerCase();
						alike.set(bare, (alike.get(bare) ?? new Set()).add(name));
				}
				return [...alike.values()]
						.filter(({ size }) => size > 1)
						.map(([first = '', ...others]) => ({ tool: first, pointer: '/name', what: `beside ${others.join(', ')}` }));
		},
		longTexts: ({ tools, instructions }) => [
				...tools.flatMap((tool) => find_long(tool['description'], '/description', String(tool['name'] ?? '?'))),
				...find_long(instructions, '/instructions'),
		],
		heavy: ({ tools }) => {
				const sizes = tools.map((tool) => ({ name: String(tool['name'] ?? '?'), bytes: bytesOf(tool) }));
				const bytes = sizes.reduce((sum, one) => sum + one.bytes, 0);
				if (bytes < HEAVY_TOKENS * BYTES_PER_TOKEN)
						return [];
				const [biggest] = sizes.sort((a, b) => b.bytes - a.bytes);
				const most = biggest === undefined ? '' : `; the biggest is ${biggest.name} with ${kilobytes(biggest.bytes)}`;
				const tokens = Math.round(bytes / BYTES_PER_TOKEN / 1000);
				return [
						{
								pointer: '',
								what: `${kilobytes(bytes)}, about ${tokens},000 tokens, for ${(0,plural/* plural */.L)(tools.length, 'tool')}${most}`,
						},
				];
		},
		noTools: ({ tools, prompts, resources, resourceTemplates }) => tools.length === 0 && prompts.length + resources.length + resourceTemplates.length > 0 ? [{ pointer: '' }] : [],
};
function named(tools) {
		return tools.flatMap(({ name }) => (typeof name === 'string' ? [name] : []));
}
function bytesOf(value) {
		return Buffer.byteLength(JSON.stringify(value));
}
function kilobytes(bytes) {
		return `${Math.round(bytes / 1000)} kB`;
}
function find_long(text, at, tool) {
		if (typeof text !== 'string' || text.length <= LONGEST_TEXT)
				return [];
		return [{ ...(tool === undefined ? {} : { tool }), pointer: at, what: `${text.length} characters` }];
}
function referring(root) {
		const leads = new Map();
		for (const { pointer: at, value } of schemasIn(root)) {
				if (leads.size === MOST_REFERENCES)
						break;
				const ref = (0,object/* isObject */.Gv)(value) ? value['$ref'] : undefined;
				if (typeof ref === 'string' && /^#(\/|$)/.test(ref))
						leads.set(at, [...(leads.get(at) ?? []), root.pointer + ref.slice(1)]);
		}
		const known = new Map();
		const inside = (place) => {
				const found = known.get(place) ?? [
						...new Set([...leads].flatMap(([at, to]) => (at === place || at.startsWith(`${place}/`) ? to : []))),
				];
				known.set(place, found);
				return found;
		};
		for (const target of new Set([...leads.values()].flat())) {
				const seen = new Set();
				const left = [...inside(target)];
				while (left.length > 0) {
						const next = left.pop();
						if (target === next || target.startsWith(`${next}/`))
								return [{ ...bare(root), pointer: target }];
						if (seen.has(next))
								continue;
						seen.add(next);
						left.push(...inside(next));
				}
		}
		return [];
}
function tooDeep(root) {
		let first;
		let deepest = 0;
		for (const place of schemasIn(root)) {
				deepest = place.level ?? 1;
				if (first === undefined && deepest > DEEPEST)
						first = place;
		}
		return first === undefined ? [] : [{ ...bare(first), what: `${deepest} levels` }];
}
function uncompiled(root) {
		for (const place of schemasIn(root)) {
				const what = (0,object/* isObject */.Gv)(place.value) ? badKeyword(place.value) : undefined;
				if (what !== undefined)
						return [{ ...bare(place), pointer: `${place.pointer}/${what}` }];
		}
		return [];
}
function badKeyword(schema) {
		const { pattern } = schema;
		if (typeof pattern === 'string' && !isPattern(pattern))
				return 'pattern';
		if (Array.isArray(schema['enum']) && schema['enum'].length === 0)
				return 'enum';
		return schema['nullable'] !== undefined && schema['type'] === undefined ? 'nullable' : undefined;
}
function isPattern(pattern) {
		try {
				new RegExp(pattern, 'u');
				return true;
		}
		catch {
				return false;
		}
}
function bare({ tool, pointer: at }) {
		return { tool, pointer: at };
}
var rules = __webpack_require__(6318);
;// CONCATENATED MODULE: ./.build/clients/judge.js
function judgeClients(contract, judging = {}) {
		const clients = new Set((0,rules/* counted */.hS)(judging.targets));
		const seen = { ...contract, tools: contract.tools.filter((tool) => (0,limits/* isJudgeable */.Yd)(JSON.stringify(tool))) };
		return rules/* CLIENT_RULES */.up.flatMap((rule) => {
				const refusals = rule.refusals.filter(({ client, fixed }) => fixed === undefined && clients.has(client));
				if (refusals.length === 0)
						return [];
				const all = rule.find === undefined ? broken(seen, rule) : (FIND[rule.find]?.(seen, judging) ?? []);
				const [first, ...more] = [...(0,grouped/* grouped */.z)(all, ({ tool }) => tool).values()].map(([one]) => one);
				return first === undefined ? [] : [{ rule, found: [first, ...more], refusals }];
		});
}
const validator = (0,memo/* memo */.p)((rule) => [rule], ({ must = {} }) => (0,meta_schemas/* schemaAjv */.b)().compile(must));
function broken({ tools }, rule) {
		const check = validator(rule);
		return placesOf(tools, rule.at ?? 'tool').flatMap(({ tool, pointer: base, value }) => {
				if (check(value))
						return [];
				const [error] = check.errors ?? [];
				const name = error?.propertyName;
				const key = name === undefined ? '' : (0,json_pointer/* pointerTo */.xH)([name]);
				return [{ tool, pointer: `${base}${error?.instancePath ?? ''}${key}` }];
		});
}
/***/ }),
/***/ 1455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	m: () => (/* binding */ metaSchemas),
	b: () => (/* binding */ schemaAjv)
});
var ajv = __webpack_require__(55530);
;// CONCATENATED MODULE: ./node_modules/ajv/dist/refs/json-schema-2020-12/meta/applicator.json
const applicator_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/applicator","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/applicator":true},"$dynamicAnchor":"meta","title":"Applicator vocabulary meta-schema","type":["object","boolean"],"properties":{"prefixItems":{"$ref":"#/$defs/schemaArray"},"items":{"$dynamicRef":"#meta"},"contains":{"$dynamicRef":"#meta"},"additionalProperties":{"$dynamicRef":"#meta"},"properties":{"type":"object","additionalProperties":{"$dynamicRef":"#meta"},"default":{}},"patternProperties":{"type":"object","additionalProperties":{"$dynamicRef":"#meta"},"propertyNames":{"format":"regex"},"default":{}},"dependentSchemas":{"type":"object","additionalProperties":{"$dynamicRef":"#meta"},"default":{}},"propertyNames":{"$dynamicRef":"#meta"},"if":{"$dynamicRef":"#meta"},"then":{"$dynamicRef":"#meta"},"else":{"$dynamicRef":"#meta"},"allOf":{"$ref":"#/$defs/schemaArray"},"anyOf":{"$ref":"#/$defs/schemaArray"},"oneOf":{"$ref":"#/$defs/schemaArray"},"not":{"$dynamicRef":"#meta"}},"$defs":{"schemaArray":{"type":"array","minItems":1,"items":{"$dynamicRef":"#meta"}}}}');
;// CONCATENATED MODULE: ./node_modules/ajv/dist/refs/json-schema-2020-12/meta/content.json
const content_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/content","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/content":true},"$dynamicAnchor":"meta","title":"Content vocabulary meta-schema","type":["object","boolean"],"properties":{"contentEncoding":{"type":"string"},"contentMediaType":{"type":"string"},"contentSchema":{"$dynamicRef":"#meta"}}}');
;// CONCATENATED MODULE: ./node_modules/ajv/dist/refs/json-schema-2020-12/meta/core.json
const core_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/core","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/core":true},"$dynamicAnchor":"meta","title":"Core vocabulary meta-schema","type":["object","boolean"],"properties":{"$id":{"$ref":"#/$defs/uriReferenceString","$comment":"Non-empty fragments not allowed.","pattern":"^[^#]*#?$"},"$schema":{"$ref":"#/$defs/uriString"},"$ref":{"$ref":"#/$defs/uriReferenceString"},"$anchor":{"$ref":"#/$defs/anchorString"},"$dynamicRef":{"$ref":"#/$defs/uriReferenceString"},"$dynamicAnchor":{"$ref":"#/$defs/anchorString"},"$vocabulary":{"type":"object","propertyNames":{"$ref":"#/$defs/uriString"},"additionalProperties":{"type":"boolean"}},"$comment":{"type":"string"},"$defs":{"type":"object","additionalProperties":{"$dynamicRef":"#meta"}}},"$defs":{"anchorString":{"type":"string","pattern":"^[A-Za-z_][-A-Za-z0-9._]*$"},"uriString":{"type":"string","format":"uri"},"uriReferenceString":{"type":"string","format":"uri-reference"}}}');
;// CONCATENATED MODULE: ./node_modules/ajv/dist/refs/json-schema-2020-12/meta/format-annotation.json
const format_annotation_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/format-annotation","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/format-annotation":true},"$dynamicAnchor":"meta","title":"Format vocabulary meta-schema for annotation results","type":["object","boolean"],"properties":{"format":{"type":"string"}}}');
;// CONCATENATED MODULE: ./node_modules/ajv/dist/refs/json-schema-2020-12/meta/meta-data.json
const meta_data_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/meta-data","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/meta-data":true},"$dynamicAnchor":"meta","title":"Meta-data vocabulary meta-schema","type":["object","boolean"],"properties":{"title":{"type":"string"},"description":{"type":"string"},"default":true,"deprecated":{"type":"boolean","default":false},"readOnly":{"type":"boolean","default":false},"writeOnly":{"type":"boolean","default":false},"examples":{"type":"array","items":true}}}');
;// CONCATENATED MODULE: ./node_modules/ajv/dist/refs/json-schema-2020-12/meta/unevaluated.json
const unevaluated_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/unevaluated","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/unevaluated":true},"$dynamicAnchor":"meta","title":"Unevaluated applicator vocabulary meta-schema","type":["object","boolean"],"properties":{"unevaluatedItems":{"$dynamicRef":"#meta"},"unevaluatedProperties":{"$dynamicRef":"#meta"}}}');
;// CONCATENATED MODULE: ./node_modules/ajv/dist/refs/json-schema-2020-12/meta/validation.json
const validation_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/validation","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/validation":true},"$dynamicAnchor":"meta","title":"Validation vocabulary meta-schema","type":["object","boolean"],"properties":{"type":{"anyOf":[{"$ref":"#/$defs/simpleTypes"},{"type":"array","items":{"$ref":"#/$defs/simpleTypes"},"minItems":1,"uniqueItems":true}]},"const":true,"enum":{"type":"array","items":true},"multipleOf":{"type":"number","exclusiveMinimum":0},"maximum":{"type":"number"},"exclusiveMaximum":{"type":"number"},"minimum":{"type":"number"},"exclusiveMinimum":{"type":"number"},"maxLength":{"$ref":"#/$defs/nonNegativeInteger"},"minLength":{"$ref":"#/$defs/nonNegativeIntegerDefault0"},"pattern":{"type":"string","format":"regex"},"maxItems":{"$ref":"#/$defs/nonNegativeInteger"},"minItems":{"$ref":"#/$defs/nonNegativeIntegerDefault0"},"uniqueItems":{"type":"boolean","default":false},"maxContains":{"$ref":"#/$defs/nonNegativeInteger"},"minContains":{"$ref":"#/$defs/nonNegativeInteger","default":1},"maxProperties":{"$ref":"#/$defs/nonNegativeInteger"},"minProperties":{"$ref":"#/$defs/nonNegativeIntegerDefault0"},"required":{"$ref":"#/$defs/stringArray"},"dependentRequired":{"type":"object","additionalProperties":{"$ref":"#/$defs/stringArray"}}},"$defs":{"nonNegativeInteger":{"type":"integer","minimum":0},"nonNegativeIntegerDefault0":{"$ref":"#/$defs/nonNegativeInteger","default":0},"simpleTypes":{"enum":["array","boolean","integer","null","number","object","string"]},"stringArray":{"type":"array","items":{"type":"string"},"uniqueItems":true,"default":[]}}}');
;// CONCATENATED MODULE: ./node_modules/ajv/dist/refs/json-schema-2020-12/schema.json
const schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/schema","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/core":true,"https://json-schema.org/draft/2020-12/vocab/applicator":true,"https://json-schema.org/draft/2020-12/vocab/unevaluated":true,"https://json-schema.org/draft/2020-12/vocab/validation":true,"https://json-schema.org/draft/2020-12/vocab/meta-data":true,"https://json-schema.org/draft/2020-12/vocab/format-annotation":true,"https://json-schema.org/draft/2020-12/vocab/content":true},"$dynamicAnchor":"meta","title":"Core and Validation specifications meta-schema","allOf":[{"$ref":"meta/core"},{"$ref":"meta/applicator"},{"$ref":"meta/unevaluated"},{"$ref":"meta/validation"},{"$ref":"meta/meta-data"},{"$ref":"meta/format-annotation"},{"$ref":"meta/content"}],"type":["object","boolean"],"$comment":"This meta-schema also defines keywords that have appeared in previous drafts in order to prevent incompatible extensions as they remain in common use.","properties":{"definitions":{"$comment":"\\"definitions\\" has been replaced by \\"$defs\\".","type":"object","additionalProperties":{"$dynamicRef":"#meta"},"deprecated":true,"default":{}},"dependencies":{"$comment":"\\"dependencies\\" has been split and replaced by \\"dependentSchemas\\" and \\"dependentRequired\\" in order to serve their differing semantics.","type":"object","additionalProperties":{"anyOf":[{"$dynamicRef":"#meta"},{"$ref":"meta/validation#/$defs/stringArray"}]},"deprecated":true,"default":{}},"$recursiveAnchor":{"$comment":"\\"$recursiveAnchor\\" has been replaced by \\"$dynamicAnchor\\".","$ref":"meta/core#/$defs/anchorString","deprecated":true},"$recursiveRef":{"$comment":"\\"$recursiveRef\\" has been replaced by \\"$dynamicRef\\".","$ref":"meta/core#/$defs/uriReferenceString","deprecated":true}}}');
;// CONCATENATED MODULE: ./node_modules/ajv/dist/refs/json-schema-draft-07.json
const json_schema_draft_07_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$id":"http://json-schema.org/draft-07/schema#","title":"Core schema meta-schema","definitions":{"schemaArray":{"type":"array","minItems":1,"items":{"$ref":"#"}},"nonNegativeInteger":{"type":"integer","minimum":0},"nonNegativeIntegerDefault0":{"allOf":[{"$ref":"#/definitions/nonNegativeInteger"},{"default":0}]},"simpleTypes":{"enum":["array","boolean","integer","null","number","object","string"]},"stringArray":{"type":"array","items":{"type":"string"},"uniqueItems":true,"default":[]}},"type":["object","boolean"],"properties":{"$id":{"type":"string","format":"uri-reference"},"$schema":{"type":"string","format":"uri"},"$ref":{"type":"string","format":"uri-reference"},"$comment":{"type":"string"},"title":{"type":"string"},"description":{"type":"string"},"default":true,"readOnly":{"type":"boolean","default":false},"examples":{"type":"array","items":true},"multipleOf":{"type":"number","exclusiveMinimum":0},"maximum":{"type":"number"},"exclusiveMaximum":{"type":"number"},"minimum":{"type":"number"},"exclusiveMinimum":{"type":"number"},"maxLength":{"$ref":"#/definitions/nonNegativeInteger"},"minLength":{"$ref":"#/definitions/nonNegativeIntegerDefault0"},"pattern":{"type":"string","format":"regex"},"additionalItems":{"$ref":"#"},"items":{"anyOf":[{"$ref":"#"},{"$ref":"#/definitions/schemaArray"}],"default":true},"maxItems":{"$ref":"#/definitions/nonNegativeInteger"},"minItems":{"$ref":"#/definitions/nonNegativeIntegerDefault0"},"uniqueItems":{"type":"boolean","default":false},"contains":{"$ref":"#"},"maxProperties":{"$ref":"#/definitions/nonNegativeInteger"},"minProperties":{"$ref":"#/definitions/nonNegativeIntegerDefault0"},"required":{"$ref":"#/definitions/stringArray"},"additionalProperties":{"$ref":"#"},"definitions":{"type":"object","additionalProperties":{"$ref":"#"},"default":{}},"properties":{"type":"object","additionalProperties":{"$ref":"#"},"default":{}},"patternProperties":{"type":"object","additionalProperties":{"$ref":"#"},"propertyNames":{"format":"regex"},"default":{}},"dependencies":{"type":"object","additionalProperties":{"anyOf":[{"$ref":"#"},{"$ref":"#/definitions/stringArray"}]}},"propertyNames":{"$ref":"#"},"const":true,"enum":{"type":"array","items":true,"minItems":1,"uniqueItems":true},"type":{"anyOf":[{"$ref":"#/definitions/simpleTypes"},{"type":"array","items":{"$ref":"#/definitions/simpleTypes"},"minItems":1,"uniqueItems":true}]},"format":{"type":"string"},"contentMediaType":{"type":"string"},"contentEncoding":{"type":"string"},"if":{"$ref":"#"},"then":{"$ref":"#"},"else":{"$ref":"#"},"allOf":{"$ref":"#/definitions/schemaArray"},"anyOf":{"$ref":"#/definitions/schemaArray"},"oneOf":{"$ref":"#/definitions/schemaArray"},"not":{"$ref":"#"}},"default":true}');
;// CONCATENATED MODULE: ./.build/mcp/meta-schemas.js
const PARTS = [schema_namespaceObject, applicator_namespaceObject, unevaluated_namespaceObject, content_namespaceObject, core_namespaceObject, format_annotation_namespaceObject, meta_data_namespaceObject, validation_namespaceObject];
const DRAFT_7 = { ...json_schema_draft_07_namespaceObject, properties: { ...json_schema_draft_07_namespaceObject.properties, enum: { type: 'array', items: true } } };
const OPTIONS = { strict: false, validateFormats: false, validateSchema: false, logger: false };
let validators;
function metaSchemas() {
		validators ??= {
				draft7: validatorOf(new ajv/* Ajv */.wT({ ...OPTIONS, meta: false }).addSchema(DRAFT_7), 'http://json-schema.org/draft-07/schema'),
				draft2020: validatorOf(schemaAjv(), schema_namespaceObject.$id),
		};
		return validators;
}
let both;
function schemaAjv() {
		both ??= new ajv/* Ajv */.wT(OPTIONS).addSchema(PARTS.map(whole));
		return both;
}
function whole(part) {
		return JSON.parse(JSON.stringify(part).replaceAll('"$dynamicRef":"#meta"', `"$ref":"${schema_namespaceObject.$id}"`));
}
function validatorOf(ajv, id) {
		const found = ajv.getSchema(id);
		if (found === undefined)
				throw new Error(`no meta-schema ${id}`);
		return found;
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
