export const id = 4337;
export const ids = [4337];
export const modules = {
/***/ 75054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	T: () => (/* binding */ itemName)
});
function itemName(item) {
		return item['name'] ?? item['uri'] ?? item['uriTemplate'];
}
/***/ }),
/***/ 34337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	judgeContract: () => (/* binding */ judgeContract)
});
var _core_cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60236);
var _core_decoded_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51278);
var _core_json_pointer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12500);
var _core_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84368);
var _item_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75054);
var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28445);
var _meta_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
const HUGE = 1024 * 1024;
const MOST_FAULTS = 50;
const LONGEST_NAME = 200;
const HIDDEN = /(?![\t\n\r])[\p{Cc}\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/u;
const FLAGS = /\u{1F3F4}[\u{E0020}-\u{E007F}]+/gu;
const WORKFLOW_COMMAND = /^[^\S\n\r\u2028\u2029]*(?:::[a-z-][^\n]*?::|##\[[a-z]+\])/m;
const DRAFT_7 = /^https?:\/\/json-schema\.org\/draft-07\/schema#?$/;
const DRAFT_2020 = /^https:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/;
function judgeContract(contract) {
		const faults = [];
		const { tools, prompts, resources, resourceTemplates } = contract;
		for (const tool of tools) {
				for (const key of ['inputSchema', 'outputSchema']) {
						if (tool[key] !== undefined)
								faults.push(...judgeSchema(tool[key], `${nameOf('tools', tool)}.${key}`));
				}
		}
		faults.push(...twice('tools', tools, 'name'), ...twice('prompts', prompts, 'name'));
		faults.push(...twice('resources', resources, 'uri'), ...relative(resources));
		for (const [list, items] of Object.entries({ tools, prompts, resources, resourceTemplates })) {
				for (const item of items)
						faults.push(...hidden(nameOf(list, item), item));
		}
		faults.push(...hidden('serverInfo', contract.serverInfo), ...hidden('instructions', contract.instructions));
		const length = Buffer.byteLength(JSON.stringify(tools));
		if (length > HUGE) {
				const what = `${(length / 1_000_000).toFixed(1)} MB for ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(tools.length, 'tool')}`;
				faults.push({ kind: 'huge', where: 'tools', what });
		}
		return faults.slice(0, MOST_FAULTS);
}
function nameOf(list, item) {
		return `${list}.${(0,_core_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(String((0,_item_js__WEBPACK_IMPORTED_MODULE_3__/* .itemName */ .T)(item) ?? '?'), LONGEST_NAME)}`;
}
function twice(list, items, key) {
		const seen = new Map();
		for (const item of items) {
				const value = String(item[key] ?? '');
				seen.set(value, (seen.get(value) ?? 0) + 1);
		}
		return [...seen]
				.filter(([, count]) => count > 1)
				.map(([value, count]) => ({
				kind: key === 'uri' ? 'duplicate-uri' : 'duplicate',
				where: `${list}.${(0,_core_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(value, LONGEST_NAME)}`,
				what: `is listed ${count} times`,
		}));
}
function relative(resources) {
		return resources
				.filter(({ uri }) => typeof uri === 'string' && !/^[A-Za-z][A-Za-z0-9+.-]*:/.test(uri))
				.map((item) => ({
				kind: 'no-uri',
				where: nameOf('resources', item),
				what: `uri is ${(0,_core_cut_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(String(item['uri']), LONGEST_NAME)}`,
		}));
}
function hidden(where, value) {
		for (const text of textsOf(value)) {
				const bare = text.replace(FLAGS, '');
				const code = HIDDEN.exec(bare)?.[0].codePointAt(0);
				if (code !== undefined) {
						const character = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
						const called = code === 0x1b ? `${character}, the beginning of a terminal's control sequence` : character;
						return [{ kind: 'hidden-text', where, what: `contains the character ${called}` }];
				}
				const command = WORKFLOW_COMMAND.exec(bare)?.[0];
				if (command !== undefined) {
						return [
								{
										kind: 'hidden-text',
										where,
										what: `contains a GitHub Actions workflow command: ${command.trim().slice(0, 200)}`,
								},
						];
				}
		}
		return [];
}
function* textsOf(value) {
		const left = [value];
		while (left.length > 0) {
				const next = left.pop();
				if (typeof next === 'string')
						yield next;
				else if (Array.isArray(next))
						for (const item of next)
								left.push(item);
				else if (typeof next === 'object' && next !== null) {
						for (const [key, item] of Object.entries(next))
								left.push(key, item);
				}
		}
}
function judgeSchema(schema, where) {
		const text = JSON.stringify(schema) ?? '';
		if (!(0,_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .isJudgeable */ .Yd)(text))
				return [];
		const stated = schema?.$schema;
		const { draft7, draft2020 } = (0,_meta_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .metaSchemas */ .m)();
		const old = typeof stated === 'string' && DRAFT_7.test(stated);
		if (typeof stated === 'string' && !old && !DRAFT_2020.test(stated))
				return [];
		const [meta, other] = old ? [draft7, draft2020] : [draft2020, draft7];
		if (meta(schema))
				return broken(schema, where);
		const what = problem(meta);
		if (where.endsWith('.inputSchema') && !draft2020(schema) && draft7(schema))
				return [];
		return [{ kind: other(schema) ? 'schema-dialect' : 'schema', where, what }];
}
function problem(meta) {
		const error = meta.errors?.[0];
		return `${error?.instancePath === '' ? '' : `${error?.instancePath}: `}${error?.message ?? 'is not a schema'}`.slice(0, 200);
}
function broken(schema, where) {
		const left = [schema];
		const anchors = /"\$(?:id|anchor|dynamicAnchor)"/.test(JSON.stringify(schema));
		while (left.length > 0) {
				const next = left.pop();
				if (typeof next !== 'object' || next === null)
						continue;
				const ref = next['$ref'];
				if (typeof ref === 'string' && !anchors && /^#(\/|$)/.test(ref) && !leads(schema, ref)) {
						return [{ kind: 'schema', where, what: `$ref ${ref.slice(0, 100)} does not resolve` }];
				}
				for (const [key, item] of Object.entries(next))
						if (!/^(?:const|enum|default|examples?)$/.test(key))
								left.push(item);
		}
		return [];
}
function leads(schema, ref) {
		let at = schema;
		for (const part of ref.split('/').slice(1)) {
				const plain = (0,_core_decoded_js__WEBPACK_IMPORTED_MODULE_5__/* .decoded */ .D)(part);
				if (plain === undefined)
						return true;
				const key = (0,_core_json_pointer_js__WEBPACK_IMPORTED_MODULE_6__/* .unescapedKey */ .Gj)(plain);
				if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key))
						return false;
				at = at[key];
		}
		return true;
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
