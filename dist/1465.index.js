export const id = 1465;
export const ids = [1465];
export const modules = {
/***/ 6318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	CG: () => (/* binding */ OPT_IN),
	H_: () => (/* binding */ AS_OF),
	Qy: () => (/* binding */ MEMORY),
	Vb: () => (/* binding */ nameOf),
	Zl: () => (/* binding */ CLIENT_IDS),
	hS: () => (/* binding */ counted),
	iS: () => (/* binding */ heaviest),
	q1: () => (/* binding */ LARGEST_RESULTS),
	rp: () => (/* binding */ WAITS),
	up: () => (/* binding */ CLIENT_RULES)
});
var _core_documented_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81050);
var _core_level_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56402);
var _data_clients_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18326);
var _host_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34213);
const CLIENT_IDS = Object.keys(_data_clients_json__WEBPACK_IMPORTED_MODULE_0__/* .clients */ .b2);
const CLIENT_RULES = (0,_core_documented_js__WEBPACK_IMPORTED_MODULE_2__/* .documented */ .f)("# Clients and model providers: what they reject\n\n## schema-root-choice\n\nThe Claude API answers 400 to every request that carries such a tool: one tool takes the whole session down, and the error names only an index.\n\nWrong:\n\n```\n{ \"type\": \"object\", \"properties\": { \"id\": {}, \"name\": {} }, \"oneOf\": [{ \"required\": [\"id\"] }, { \"required\": [\"name\"] }] }\n```\n\nRight:\n\n```\n{ \"type\": \"object\", \"properties\": { \"id\": { \"type\": \"string\" }, \"name\": { \"type\": \"string\" } } }\n```\n\nRemove the keyword from the root: list all arguments as optional properties, say in the description which belong together, and check that in the handler. Inside a property the keyword is fine.\n\n## schema-2020-12\n\nThe Claude API holds each input schema to JSON Schema 2020-12, whatever $schema it declares, and rejects every request with one that is not valid.\n\nWrong:\n\n```\n{ \"type\": \"array\", \"items\": [{ \"type\": \"number\" }, { \"type\": \"number\" }] }\n```\n\nRight:\n\n```\n{ \"type\": \"array\", \"items\": { \"type\": \"number\" }, \"minItems\": 2, \"maxItems\": 2 }\n```\n\nWrite a tuple as an array with items, minItems and maxItems (in zod: z.array(…).length(2) instead of z.tuple), exclusiveMinimum and exclusiveMaximum as numbers, and only the types of JSON Schema.\n\n## schema-array-items\n\nVS Code rejects the whole chat request, OpenAI the whole API request, if one tool takes an array without saying of what. prefixItems do not count.\n\nWrong:\n\n```\n{ \"type\": \"array\", \"description\": \"Numbers.\" }\n```\n\nRight:\n\n```\n{ \"type\": \"array\", \"items\": { \"type\": \"number\" }, \"description\": \"Numbers.\" }\n```\n\nAdd items to the array: \"items\": { \"type\": \"string\" }, or {} for any value. In Python: list[str] instead of list; in zod: z.array(z.string()).\n\n## schema-properties\n\nOpenAI models reject an object schema without properties, also for a tool without arguments, and some clients pass the schema on as it is.\n\nWrong:\n\n```\n{ \"type\": \"object\" }\n```\n\nRight:\n\n```\n{ \"type\": \"object\", \"properties\": {} }\n```\n\nAdd \"properties\": {} to the input schema.\n\n## schema-property-name\n\nThe Claude API rejects every request with a tool that has an argument with another name. Names from OpenAPI documents (filter[id], StartTime<) are the usual cause.\n\nWrong:\n\n```\n{ \"type\": \"object\", \"properties\": { \"filter[id]\": { \"type\": \"string\" } } }\n```\n\nRight:\n\n```\n{ \"type\": \"object\", \"properties\": { \"filter_id\": { \"type\": \"string\" } } }\n```\n\nRename the argument to letters, digits, dots, underscores and dashes, at most 64, and map it to the other name in the handler.\n\n## schema-boolean\n\nThe TypeScript SDK from 1.22 to 1.32 rejects the whole tool list if a property has true or false in the place of its schema.\n\nWrong:\n\n```\n{ \"type\": \"object\", \"properties\": { \"value\": true } }\n```\n\nRight:\n\n```\n{ \"type\": \"object\", \"properties\": { \"value\": {} } }\n```\n\nWrite {} instead of true, and remove a property with false.\n\n## schema-open-object\n\nClaude Code reads additionalProperties: {}, which accepts every key, as false, which accepts none. The model then leaves the object empty. zod writes it for z.record(z.string(), z.any()).\n\nWrong:\n\n```\n{ \"type\": \"object\", \"additionalProperties\": {} }\n```\n\nRight:\n\n```\n{ \"type\": \"object\", \"properties\": {}, \"additionalProperties\": true }\n```\n\nWrite true instead of {}, or the schema that the values have: in zod z.record(z.string(), z.string()).\n\n## schema-gemini\n\nThe function declarations of the Gemini API accept a subset of OpenAPI 3.0 and reject the request with the first keyword that they do not know. This rule counts only if [clients] targets names gemini-api.\n\nWrong:\n\n```\n{ \"type\": \"integer\", \"exclusiveMinimum\": 0 }\n```\n\nRight:\n\n```\n{ \"type\": \"integer\", \"minimum\": 1 }\n```\n\nDo without $ref, const, exclusive bounds, enum values that are not texts, and lists of types other than [type, \"null\"].\n\n## schema-cycle\n\nCodex cuts a schema that refers to itself, so the model does not see what belongs there; Meta's API rejects every request with one.\n\nWrong:\n\n```\n{ \"$defs\": { \"node\": { \"properties\": { \"children\": { \"items\": { \"$ref\": \"#/$defs/node\" } } } } } }\n```\n\nRight:\n\n```\n{ \"properties\": { \"children\": { \"type\": \"array\", \"items\": { \"type\": \"object\" } } } }\n```\n\nUnfold it to the depth that is needed, or take the innermost part as { \"type\": \"object\" } and describe it in words.\n\n## schema-deep\n\nMeta's API rejects every request with a schema of more than ten levels, the root included, and names no tool.\n\nWrong:\n\n```\n{ \"properties\": { \"filter\": { \"anyOf\": [{ \"properties\": { \"and\": { \"items\": { \"anyOf\": [{ \"properties\": { \"or\": { \"items\": { \"anyOf\": [{ \"properties\": { \"not\": { \"items\": {} } } }] } } } }] } } } }] } } }\n```\n\nRight:\n\n```\n{ \"properties\": { \"filter\": { \"type\": \"object\", \"description\": \"and, or and not, as deep as is needed: {\\\"and\\\": [{\\\"name\\\": \\\"x\\\"}]}\" } } }\n```\n\nTake the innermost part as { \"type\": \"object\" } and describe it in words, or split the tool.\n\n## output-schema-compiles\n\nClients on the TypeScript SDK compile each output schema while they list the tools: one that does not compile costs all of them.\n\nWrong:\n\n```\n{ \"type\": \"object\", \"properties\": { \"year\": { \"type\": \"string\", \"pattern\": \"(?P<year>\\\\d+)\" } } }\n```\n\nRight:\n\n```\n{ \"type\": \"object\", \"properties\": { \"year\": { \"type\": \"string\", \"pattern\": \"\\\\d+\" } } }\n```\n\nWrite the pattern for JavaScript with the flag u, give enum at least one value, and nullable only next to a type.\n\n## output-schema-dialect\n\nBuilds of Claude Code and Claude Desktop do not call a tool whose output schema declares an older draft. In an input schema it does no harm.\n\nWrong:\n\n```\n{ \"$schema\": \"http://json-schema.org/draft-07/schema#\", \"type\": \"object\", \"properties\": {} }\n```\n\nRight:\n\n```\n{ \"type\": \"object\", \"properties\": {} }\n```\n\nRemove $schema from the output schema: without it every client reads 2020-12. The TypeScript SDK 1 adds it on its own; 2 does not.\n\n## tool-name-letters\n\nMCP allows dots and slashes in tool names; Claude Desktop, claude.ai and the OpenAI API do not, and reject all tools because of one.\n\nWrong:\n\n```\nweather.forecast\n```\n\nRight:\n\n```\nweather_forecast\n```\n\nRename the tool to letters, digits, underscores and dashes.\n\n## tool-name-length\n\nClaude Desktop, claude.ai, the OpenAI API and Amazon Bedrock reject all tools if one has a longer name.\n\nWrong:\n\n```\nvirtualdesktop_hostpool_sessionhost_usersession_list_by_resource_group_name\n```\n\nRight:\n\n```\nlist_user_sessions\n```\n\nShorten the name to 64 characters or fewer. Clients put the name of the server in front of it, so 40 are better.\n\n## tool-name-budget\n\nCursor hides a tool if the key of the server in its configuration and the name of the tool have 60 characters or more together.\n\nWrong:\n\n```\n{ \"mcpServers\": { \"weather-forecasts-for-europe\": … } }  // with get_precipitation_forecast_by_station\n```\n\nRight:\n\n```\n{ \"mcpServers\": { \"weather\": … } }\n```\n\nShorten the key in the documented configuration, or the name of the tool.\n\n## tool-name-clash\n\nClients that replace characters in tool names get the same name twice, and drop or rename one of the tools.\n\nWrong:\n\n```\nget.user, get_user\n```\n\nRight:\n\n```\nget_user, get_user_by_mail\n```\n\nRename one of them so that they differ in more than case, dots and slashes.\n\n## tool-text-cut\n\nClaude Code shows the model the first 2,048 characters of a description and of the instructions. The rest is silently lost.\n\nWrong:\n\n```\n\"description\": \"… 9,000 characters with the format of the input at the end …\"\n```\n\nRight:\n\n```\n\"description\": \"Runs a query. Format: …\"\n```\n\nShorten the text to 2,048 characters, or move the details into the descriptions of the arguments, a resource or the results.\n\n## tool-description-missing\n\nA model chooses a tool by its description. Copilot replaces an empty one by “No description provided”.\n\nWrong:\n\n```\n{ \"name\": \"forecast\", \"inputSchema\": { … } }\n```\n\nRight:\n\n```\n{ \"name\": \"forecast\", \"description\": \"Forecast for a city and up to 7 days.\", \"inputSchema\": { … } }\n```\n\nAdd a description that says what the tool does and when to use it.\n\n## tools-many\n\nAntigravity rejects a server with more than 100 tools.\n\nWrong:\n\n```\n143 tools in one server\n```\n\nRight:\n\n```\na --toolsets option, with a default of 30 tools\n```\n\nCombine tools, or let users choose groups of them, with a default below 100.\n\n## tools-too-many\n\nThe OpenAI API accepts 128 tools in a request, and Copilot outside VS Code rejects every prompt beyond that. Tools of other servers count too.\n\nWrong:\n\n```\n245 tools in one server\n```\n\nRight:\n\n```\na --toolsets option, with a default of 30 tools\n```\n\nCombine tools, or let users choose groups of them, with a default well below 128.\n\n## tools-heavy\n\nThe tool list is sent with every request. From a tenth of its context on, Claude Code shows the model only the names until it asks for more.\n\nWrong:\n\n```\n120 kB of descriptions and schemas\n```\n\nRight:\n\n```\n20 kB: short descriptions, shared details in a resource\n```\n\nShorten the descriptions and schemas of the biggest tools, or expose fewer.\n\n## tools-none\n\nSeveral clients support tools only: they show nothing of a server that has resources or prompts alone.\n\nWrong:\n\n```\nresources/list with 12 resources, no tools\n```\n\nRight:\n\n```\na tool that reads them, such as read_document\n```\n\nAdd a tool that gives access to the same content.\n\n## tool-hints\n\nThe ChatGPT app directory reviews the annotations of each tool and returns submissions without them. This rule counts only if [clients] targets names chatgpt-apps.\n\nWrong:\n\n```\n{ \"name\": \"forecast\", \"annotations\": { \"readOnlyHint\": true } }\n```\n\nRight:\n\n```\n{ \"name\": \"forecast\", \"annotations\": { \"readOnlyHint\": true, \"destructiveHint\": false, \"openWorldHint\": true } }\n```\n\nSet readOnlyHint, destructiveHint and openWorldHint of every tool to true or false.\n", _data_clients_json__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .aO.map((rule) => ({ ...rule, level: heaviest(rule.refusals) })));
const WAITS = _data_clients_json__WEBPACK_IMPORTED_MODULE_0__/* .waits */ .l4;
const MEMORY = _data_clients_json__WEBPACK_IMPORTED_MODULE_0__/* .memory */ .m1;
const LARGEST_RESULTS = _data_clients_json__WEBPACK_IMPORTED_MODULE_0__/* .results */ .Xv;
function nameOf(client) {
		return _data_clients_json__WEBPACK_IMPORTED_MODULE_0__/* .clients */ .b2[client].name;
}
const OPT_IN = CLIENT_IDS.filter((id) => 'optIn' in _data_clients_json__WEBPACK_IMPORTED_MODULE_0__/* .clients */ .b2[id]);
function counted(targets) {
		return targets ?? CLIENT_IDS.filter((id) => !OPT_IN.includes(id));
}
function heaviest(refusals) {
		return _core_level_js__WEBPACK_IMPORTED_MODULE_3__/* .LEVELS */ .A_.find((level) => refusals.some((one) => one.level === level)) ?? 'note';
}
const AS_OF = _data_clients_json__WEBPACK_IMPORTED_MODULE_0__/* .date */ .p6;
/***/ }),
/***/ 36078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ah: () => (/* binding */ namedTargets),
	DU: () => (/* binding */ indexes),
	Eo: () => (/* binding */ stated),
	Fm: () => (/* binding */ GOES_ANYWAY),
	iw: () => (/* binding */ defaultTargets),
	qI: () => (/* binding */ DESTINATIONS)
});
var _evidence_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71737);
var _targets_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58358);
var _target_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45717);
function defaultTargets(kinds, inputs, tables) {
		return _targets_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_TARGETS */ .v.filter((target) => target.isDefault(kinds, (0,_target_input_js__WEBPACK_IMPORTED_MODULE_2__/* .givenTo */ .To)(target, inputs, tables))).map(({ id }) => id);
}
function namedTargets(inputs, settings) {
		return inputs.targets.length > 0 ? inputs.targets : settings.targets;
}
function stated(tables, projects, files) {
		const own = _targets_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_TARGETS */ .v.flatMap((target) => {
				if (target.stated === undefined)
						return [];
				return [[target.id, target.stated(tables[target.id] ?? target.settingsOf(undefined), projects, files)]];
		});
		return { ...tables, ...Object.fromEntries(own) };
}
const GOES_ANYWAY = defaultTargets(new Set(), {}, {});
function indexes(inputs = {}, tables = {}) {
		return (id) => {
				const target = _targets_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_TARGETS */ .v.find((one) => one.id === id);
				const index = target?.index?.((0,_target_input_js__WEBPACK_IMPORTED_MODULE_2__/* .givenTo */ .To)(target, inputs, tables));
				if (index === undefined)
						throw new Error(`nothing is read from the target ${id}`);
				return index;
		};
}
const DESTINATIONS = [
		..._targets_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_TARGETS */ .v.flatMap(asked),
		..._evidence_index_js__WEBPACK_IMPORTED_MODULE_0__/* .EVIDENCE */ .S.flatMap(({ id, needs = [] }) => needs.map(({ without, ...need }) => ({
				...{ ...need, target: undefined, goes: () => true },
				without: (given, tables) => without(given, tables[id]),
		}))),
];
function asked(target) {
		const { id, needs = [] } = target;
		const goes = (projects) => GOES_ANYWAY.includes(id) || projects.some((one) => one.isPrivate !== true && target.serves(one));
		return needs.map(({ without, ...need }) => ({
				...{ ...need, target: id, goes },
				without: (given, tables) => without(given, tables[id] ?? target.settingsOf(undefined)),
		}));
}
/***/ }),
/***/ 45717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	CT: () => (/* binding */ whyUnattested),
	Sz: () => (/* binding */ givenToEvidence),
	To: () => (/* binding */ givenTo),
	ny: () => (/* binding */ takes),
	w4: () => (/* binding */ hostOf),
	wg: () => (/* binding */ inputOf)
});
var _core_input_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51098);
var _evidence_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71737);
var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96600);
function takes(target, publishFile) {
		return publishFile.kind === 'generated' || target.accepts(publishFile);
}
function inputOf(target, given) {
		const { plan, tag, commit, repository, part, rehearsed, dryRun, folder, told, publishFiles, inputs, settings } = given;
		return {
				...{ plan, tag, commit, repository, part, rehearsed, dryRun, folder, told },
				publishFiles: publishFiles.filter((publishFile) => takes(target, publishFile)),
				wait: inputs.wait,
				...givenTo(target, inputs, settings.tables),
		};
}
async function whyUnattested(target, { inputs, settings: { tables } }, host) {
		if (target.attested?.(givenTo(target, inputs, tables)) !== true)
				return {};
		const on = _evidence_index_js__WEBPACK_IMPORTED_MODULE_1__/* .EVIDENCE */ .S
				.map((evidence) => ({ evidence, given: givenToEvidence(evidence, inputs, tables) }))
				.filter(({ evidence, given }) => evidence.goesTo?.includes(target.id) && evidence.isOn(given.inputs, given.settings));
		const why = await Promise.all(on.map(({ evidence, given }) => evidence.whyNone?.(given.inputs, given.settings, host)));
		return on.length > 0 && why.includes(undefined) ? undefined : { why: why[0] };
}
function givenTo(target, inputs, tables = {}) {
		return {
				inputs: ownInputs(inputs, target.inputs),
				settings: tables[target.id] ?? target.settingsOf(undefined),
		};
}
function givenToEvidence({ id, tableOf, inputs: specs }, inputs, tables = {}) {
		return { inputs: ownInputs(inputs, specs), settings: tables[tableOf ?? id] };
}
function hostOf(target, inputs, host) {
		const all = inputs;
		const secret = Object.entries(_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc).filter(([, { type }]) => type === 'secret');
		const others = secret.map(([name]) => name).filter((name) => !(name in target.inputs));
		const names = new Set(others.flatMap((name) => [(0,_core_input_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .variable */ .bv)(name), `INPUT_${name.toUpperCase()}`]));
		const values = others.map((name) => all[(0,_core_input_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .camel */ .nJ)(name)]).filter((one) => typeof one === 'string' && one.trim() !== '');
		const own = Object.keys(target.inputs).map((name) => all[(0,_core_input_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .camel */ .nJ)(name)]);
		const foreign = values.filter((value) => !own.includes(value));
		const env = Object.entries(host.env).filter(([name, text = '']) => !names.has(name.toUpperCase()) && !foreign.some((value) => text.includes(value)));
		return { ...host, env: Object.fromEntries(env) };
}
function ownInputs(inputs, own) {
		const names = Object.keys(own).map(_core_input_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .camel */ .nJ);
		return Object.fromEntries(Object.entries(inputs).filter(([name]) => names.includes(name)));
}
/***/ }),
/***/ 46739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	L: () => (/* binding */ isoTime)
});
function isoTime(seconds) {
		return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}
/***/ }),
/***/ 56402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	A_: () => (/* binding */ LEVELS),
	Gt: () => (/* binding */ countFindings),
	O7: () => (/* binding */ heaviestFirst),
	s6: () => (/* binding */ byLevel)
});
var _plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84368);
const LEVELS = ['error', 'warning', 'note'];
function heaviestFirst(findings) {
		return findings.toSorted((a, b) => byLevel(a.level, b.level));
}
function byLevel(a, b) {
		return LEVELS.indexOf(a) - LEVELS.indexOf(b);
}
function countFindings(findings) {
		return LEVELS.flatMap((level) => {
				const count = findings.filter((finding) => finding.level === level).length;
				return count === 0 ? [] : [(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(count, level)];
		}).join(', ');
}
/***/ }),
/***/ 82161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	f: () => (/* binding */ valueAt),
	h: () => (/* binding */ namedPath)
});
const NAMES = ['name', 'identifier', 'uri', 'uriTemplate', 'url', 'valueHint', 'value', 'src'];
const WORDS = {
		packages: 'package',
		remotes: 'remote',
		environmentVariables: 'environment variable',
		packageArguments: 'argument',
		runtimeArguments: 'argument',
		arguments: 'argument',
		headers: 'header',
		icons: 'icon',
		tools: 'tool',
		prompts: 'prompt',
		resources: 'resource',
		resourceTemplates: 'resource template',
};
const ORDINALS = ['first', 'second', 'third'];
const LONGEST_NAME = 100;
function namedPath(path, document) {
		const at = path.findLastIndex((part) => typeof part === 'number');
		const inner = path.slice(at + 1).join('.');
		if (at === -1)
				return `"${inner}"`;
		const item = itemAt(path.slice(0, at + 1), document);
		return inner === '' ? item : `"${inner}" of ${item}`;
}
function itemAt(path, document) {
		const [list, index] = [path.slice(0, -1), Number(path.at(-1))];
		const outer = list.findLastIndex((part) => typeof part === 'number');
		const word = WORDS[String(list.at(-1))];
		const key = `"${list.slice(outer + 1).join('.')}"`;
		const name = nameOf(valueAt(path, document))?.slice(0, LONGEST_NAME);
		const unnamed = `the ${ORDINALS[index] ?? `${index + 1}th`} ${word ?? `entry of ${key}`}`;
		const named = word === undefined ? `${name} in ${key}` : `the ${word} ${name}`;
		const shown = name === undefined ? unnamed : named;
		return outer === -1 ? shown : `${shown} of ${itemAt(list.slice(0, outer + 1), document)}`;
}
function nameOf(item) {
		if (typeof item === 'string')
				return item === '' ? undefined : JSON.stringify(item);
		const names = NAMES.map((key) => item?.[key]);
		return names.find((name) => typeof name === 'string' && name !== '');
}
function valueAt(path, document) {
		return path.reduce((value, key) => value?.[key], document);
}
/***/ }),
/***/ 61621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	LT: () => (/* binding */ stepBetween),
	Zy: () => (/* binding */ compareVersions),
	t: () => (/* binding */ highestVersion)
});
var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68898);
var semver__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62088);
var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51928);
function compareVersions(a, b) {
		const [x, y] = [(0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .toPep440 */ .tj)((0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutV */ .rA)(a)), (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .toPep440 */ .tj)((0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutV */ .rA)(b))];
		if (x !== undefined && y !== undefined)
				return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.compare)(x, y);
		const [s, t] = [semver__WEBPACK_IMPORTED_MODULE_1__.parse((0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutV */ .rA)(a)), semver__WEBPACK_IMPORTED_MODULE_1__.parse((0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutV */ .rA)(b))];
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
		const parsed = semver__WEBPACK_IMPORTED_MODULE_1__.parse((0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutV */ .rA)(version));
		if (parsed !== null)
				return [parsed.major, parsed.minor, parsed.patch];
		const release = (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .explainPep440 */ .Z1)((0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutV */ .rA)(version))?.release;
		return release === undefined ? undefined : [...release, 0, 0, 0].slice(0, Math.max(3, release.length));
}
/***/ }),
/***/ 18326:
/***/ ((module) => {
module.exports = /*#__PURE__*/JSON.parse('{"p6":"2026-11-29","b2":{"claude-api":{"name":"the Claude API","about":"also on Bedrock and Vertex; clients that pass schemas on as they are"},"claude-desktop":{"name":"Claude Desktop","about":"and claude.ai"},"claude-code":{"name":"Claude Code","about":"drops single tools, cuts texts"},"openai-api":{"name":"the OpenAI API","about":"also on Azure; clients that pass schemas on as they are"},"copilot":{"name":"Copilot in VS Code","about":"checks and rewrites schemas before each request"},"copilot-ides":{"name":"Copilot in JetBrains and Eclipse","about":"no grouping of tools"},"cursor":{"name":"Cursor","about":""},"codex":{"name":"Codex","about":"reduces schemas"},"antigravity":{"name":"Antigravity","about":""},"copilot-cli":{"name":"Copilot CLI","about":""},"gemini-api":{"name":"the Gemini API","about":"`parameters`, an OpenAPI subset; `parametersJsonSchema` accepts JSON Schema; counts only where it is named","optIn":true},"bedrock":{"name":"Amazon Bedrock","about":"Converse, any model"},"meta-api":{"name":"the Meta Model API","about":"Muse models, also through gateways such as OpenCode Go"},"typescript-sdk":{"name":"clients on the TypeScript SDK 1.22 to 1.32","about":"Cline, MCP Inspector 1 and many more"},"docker-mcp":{"name":"the Docker MCP Gateway","about":"runs servers in containers; counts for memory only"},"openai-agents":{"name":"the OpenAI Agents SDK","about":""},"chatgpt-apps":{"name":"the ChatGPT app directory","about":"review of submissions; counts only where it is named","optIn":true}},"Le":[{"client":"Claude Code","form":"command","seen":"2026-10-19","source":"https://code.claude.com/docs/en/mcp"},{"client":"Claude Desktop","form":"json","file":"claude_desktop_config.json","key":"mcpServers","seen":"2026-04-27","source":"https://modelcontextprotocol.io/docs/develop/connect-local-servers"},{"client":"Cursor","form":"json","file":"~/.cursor/mcp.json","key":"mcpServers","link":"https://cursor.com/en/install-mcp?name={name}&config={base64}","seen":"2026-11-30","source":"https://cursor.com/docs/mcp/install-links"},{"client":"Gemini CLI","form":"json","file":"~/.gemini/settings.json","key":"mcpServers","seen":"2026-11-30","source":"https://github.com/google-gemini/gemini-cli/blob/main/docs/tools/mcp-server.md"},{"client":"VS Code","form":"json","file":".vscode/mcp.json","key":"servers","asks":true,"link":"https://vscode.dev/redirect/mcp/install?name={name}&inputs={inputs}&config={config}","seen":"2026-11-30","source":"https://code.visualstudio.com/docs/copilot/chat/mcp-servers"},{"client":"Zed","form":"json","file":"settings.json","key":"context_servers","seen":"2026-11-30","source":"https://zed.dev/docs/ai/mcp"},{"client":"Codex","form":"toml","file":"~/.codex/config.toml","key":"mcp_servers","seen":"2026-11-30","source":"https://developers.openai.com/codex/mcp"},{"client":"Docker MCP","form":"profile","seen":"2026-11-30","source":"https://docs.docker.com/reference/cli/docker/mcp/profile/server/add"}],"l4":[{"client":"openai-agents","seconds":5,"seen":"2026-05-27","source":"https://github.com/IBM/AssetOpsBench/issues/335"},{"client":"codex","seconds":10,"seen":"2026-02-15","source":"https://github.com/openai/codex/issues/11851","versions":"before 0.131"},{"client":"codex","seconds":30,"seen":"2026-05-19","source":"https://github.com/mksglu/context-mode/issues/634"},{"client":"claude-code","seconds":30,"seen":"2026-07-28","source":"https://github.com/anthropics/claude-plugins-official/issues/4589"}],"m1":[{"client":"docker-mcp","bytes":2147483648,"seen":"2026-11-30","source":"https://docs.docker.com/reference/cli/docker/mcp/gateway/gateway_run/"}],"Xv":[{"client":"claude-code","bytes":100000,"effect":"keeps it from the model (over 25,000 tokens) and puts it into a file","seen":"2026-04-09","source":"https://github.com/anthropics/claude-code/issues/45766"},{"client":"claude-desktop","bytes":1048576,"effect":"rejects it (over 1 MB)","seen":"2026-06-09","source":"https://github.com/anthropics/claude-code/issues/66519"}],"aO":[{"id":"schema-root-choice","title":"No input schema has oneOf, anyOf or allOf at its root.","says":"has a choice (oneOf, anyOf, allOf) at the root of its input schema","at":"input","must":{"properties":{"oneOf":false,"anyOf":false,"allOf":false}},"refusals":[{"client":"claude-api","level":"error","loses":"all","seen":"2026-08-05","source":"https://github.com/makenotion/notion-mcp-server/issues/341"},{"client":"claude-code","level":"warning","loses":"tool","seen":"2026-09-21","source":"https://github.com/opentokenz/mcpx/issues/28"},{"client":"copilot","level":"note","loses":"mangled","seen":"2026-03-28","source":"https://github.com/microsoft/vscode-copilot-chat/blob/1700547f76f4a154cb27130be5b522fb27906648/src/extension/tools/common/toolSchemaNormalizer.ts","effect":"removes the choice from what the model sees"}]},{"id":"schema-2020-12","title":"Every input schema is valid under JSON Schema 2020-12.","says":"has an input schema that is not valid under JSON Schema 2020-12","at":"input","must":{"$ref":"https://json-schema.org/draft/2020-12/schema"},"refusals":[{"client":"claude-api","level":"error","loses":"all","seen":"2026-08-17","source":"https://github.com/hyperdxio/hyperdx/issues/2925"}]},{"id":"schema-array-items","title":"Every array in an input schema has items.","says":"takes an array without items","at":"inputs","must":{"if":{"properties":{"type":{"const":"array"}},"required":["type"]},"then":{"required":["items"]}},"refusals":[{"client":"copilot","level":"error","loses":"all","seen":"2026-03-28","source":"https://github.com/microsoft/vscode-copilot-chat/blob/1700547f76f4a154cb27130be5b522fb27906648/src/extension/tools/common/toolSchemaNormalizer.ts"},{"client":"openai-api","level":"error","loses":"all","seen":"2026-04-20","source":"https://github.com/ooples/token-optimizer-mcp/issues/154"}]},{"id":"schema-properties","title":"Every input schema has properties, even empty ones.","says":"has an input schema without properties","at":"input","must":{"required":["properties"]},"refusals":[{"client":"openai-api","level":"warning","loses":"all","seen":"2026-05-06","source":"https://github.com/inboxapi/cli/issues/106"},{"client":"copilot-cli","level":"warning","loses":"all","seen":"2026-03-23","source":"https://github.com/github/copilot-cli/issues/2223"}]},{"id":"schema-property-name","title":"Names of arguments consist of letters, digits and . _ -, at most 64.","says":"has an argument with a name beyond letters, digits and . _ - (at most 64)","at":"input","must":{"properties":{"properties":{"propertyNames":{"pattern":"^[a-zA-Z0-9_.-]{1,64}$"}}}},"refusals":[{"client":"claude-api","level":"error","loses":"all","seen":"2026-09-02","source":"https://github.com/decocms/studio/issues/6874"}]},{"id":"schema-boolean","title":"Every property has a schema that is an object.","says":"has a property with true or false in the place of a schema","at":"schemas","must":{"properties":{"properties":{"additionalProperties":{"not":{"type":"boolean"}}}}},"refusals":[{"client":"typescript-sdk","level":"error","loses":"all","seen":"2026-11-29","source":"measured with @modelcontextprotocol/sdk 1.22.0 and 1.32.2"}]},{"id":"schema-open-object","title":"Objects that accept any keys say so with true.","says":"has additionalProperties: {}","at":"inputs","must":{"properties":{"additionalProperties":{"not":{"const":{}}}}},"refusals":[{"client":"claude-code","level":"note","loses":"mangled","effect":"reads it as false, so that the model fills in nothing","seen":"2026-07-17","source":"https://github.com/anthropics/claude-code/issues/78673"}]},{"id":"schema-gemini","title":"Input schemas stay within what Gemini’s function declarations accept.","says":"uses JSON Schema beyond the subset of Gemini’s function declarations","at":"inputs","must":{"properties":{"$ref":false,"const":false,"exclusiveMinimum":false,"exclusiveMaximum":false,"enum":{"items":{"type":"string","minLength":1}},"type":{"if":{"type":"array"},"then":{"maxItems":2,"contains":{"const":"null"}}}}},"refusals":[{"client":"gemini-api","level":"warning","loses":"all","seen":"2026-09-07","source":"https://github.com/pizza-bot-app/pizza-bot/issues/62"}]},{"id":"schema-cycle","title":"No input schema refers to itself.","says":"has an input schema that refers to itself","find":"cycles","refusals":[{"client":"codex","level":"note","loses":"mangled","seen":"2026-08-20","source":"https://github.com/openai/codex/blob/main/codex-rs/tools/src/json_schema.rs","effect":"cuts the cycle off"},{"client":"gemini-api","level":"warning","loses":"tool","seen":"2025-11-18","source":"https://github.com/google-gemini/gemini-cli/issues/13326"},{"client":"meta-api","level":"warning","loses":"all","seen":"2026-08-28","source":"https://github.com/Avick3110/houseCARL/issues/451"}]},{"id":"schema-deep","title":"Input schemas are nested ten levels deep at most.","says":"has an input schema of more than ten levels","find":"deep","refusals":[{"client":"meta-api","level":"warning","loses":"all","seen":"2026-09-21","source":"https://github.com/anomalyco/opencode/issues/50297"}]},{"id":"output-schema-compiles","title":"Every output schema can be compiled.","says":"has an output schema that cannot be compiled","find":"uncompiled","refusals":[{"client":"typescript-sdk","level":"error","loses":"all","seen":"2026-11-29","source":"measured with @modelcontextprotocol/sdk 1.22.0 and 1.32.2"},{"client":"claude-code","level":"error","loses":"all","seen":"2026-07-25","source":"https://github.com/anthropics/claude-code/issues/81111"}]},{"id":"output-schema-dialect","title":"Output schemas declare no $schema older than 2020-12.","says":"declares an older draft of JSON Schema for its output schema","at":"output","must":{"properties":{"$schema":{"not":{"type":"string","pattern":"draft-0[3467]|2019-09"}}}},"refusals":[{"client":"claude-code","level":"warning","loses":"tool","seen":"2026-08-31","source":"https://github.com/hoeloe15/imagine/issues/52","effect":"may refuse to call it: builds since July 2026 do"},{"client":"claude-desktop","level":"warning","loses":"tool","seen":"2026-09-12","source":"https://github.com/modelcontextprotocol/typescript-sdk/issues/2721","effect":"may refuse to call it: builds since July 2026 do"}]},{"id":"tool-name-letters","title":"Tool names consist of letters, digits, _ and -.","says":"has a name beyond letters, digits, _ and -","at":"tool","must":{"properties":{"name":{"pattern":"^[a-zA-Z0-9_-]+$"}}},"refusals":[{"client":"claude-desktop","level":"error","loses":"all","seen":"2026-08-02","source":"https://github.com/evoila/meho/issues/2745"},{"client":"openai-api","level":"error","loses":"all","seen":"2025-12-17","source":"https://github.com/openai/codex/issues/8174"},{"client":"bedrock","level":"error","loses":"all","seen":"2026-04-17","source":"https://github.com/awslabs/mcp/issues/3181"}]},{"id":"tool-name-length","title":"Tool names have at most 64 characters.","says":"has a name of more than 64 characters","at":"tool","must":{"properties":{"name":{"maxLength":64}}},"refusals":[{"client":"claude-desktop","level":"error","loses":"all","seen":"2026-08-02","source":"https://github.com/evoila/meho/issues/2745"},{"client":"openai-api","level":"error","loses":"all","seen":"2025-05-09","source":"https://github.com/microsoft/foundry-dev-tools/issues/201"},{"client":"bedrock","level":"error","loses":"all","seen":"2026-04-17","source":"https://github.com/awslabs/mcp/issues/3181"}]},{"id":"tool-name-budget","title":"Tool names are short enough for the key that the documentation gives the server.","says":"is too long together with the key of the server in the documented configuration","find":"overBudget","refusals":[{"client":"cursor","level":"warning","loses":"tool","seen":"2026-03-18","source":"https://github.com/PostHog/posthog/pull/51483"}]},{"id":"tool-name-clash","title":"Tool names differ by more than case and dots.","says":"differs from another tool only by case, dots or slashes","find":"clashes","refusals":[{"client":"codex","level":"warning","loses":"mangled","seen":"2026-08-20","source":"https://github.com/openai/codex/blob/main/codex-rs/codex-mcp/src/tools.rs","effect":"renames one of the two"}]},{"id":"tool-text-cut","title":"Descriptions and instructions have at most 2,048 characters.","says":"has a text of more than 2,048 characters","find":"longTexts","refusals":[{"client":"claude-code","level":"warning","loses":"mangled","seen":"2026-08-18","source":"https://github.com/anthropics/claude-code/issues/87650","effect":"cuts the text there without a word"}]},{"id":"tool-description-missing","title":"Every tool has a description.","says":"has no description","at":"tool","must":{"required":["description"],"properties":{"description":{"pattern":"\\\\S"}}},"refusals":[{"client":"copilot","level":"note","loses":"mangled","seen":"2026-03-28","source":"https://github.com/microsoft/vscode-copilot-chat/blob/1700547f76f4a154cb27130be5b522fb27906648/src/extension/tools/common/toolSchemaNormalizer.ts","effect":"tells the model “No description provided”"}]},{"id":"tools-many","title":"The server has at most 100 tools.","says":"has more than 100 tools","at":"tools","must":{"anyOf":[{"maxItems":100},{"minItems":129}]},"refusals":[{"client":"antigravity","level":"warning","loses":"all","seen":"2026-03-04","source":"https://github.com/yellow-hammer/mcp-1c-platform-tools/issues/6"}]},{"id":"tools-too-many","title":"The server has at most 128 tools.","says":"has more than 128 tools","at":"tools","must":{"maxItems":128},"refusals":[{"client":"copilot-ides","level":"warning","loses":"all","seen":"2026-07-22","source":"https://github.com/microsoft/copilot-intellij-feedback/issues/1842"},{"client":"antigravity","level":"warning","loses":"all","seen":"2026-03-04","source":"https://github.com/yellow-hammer/mcp-1c-platform-tools/issues/6"},{"client":"openai-api","level":"warning","loses":"all","seen":"2026-06-21","source":"https://github.com/microsoft/copilot-intellij-feedback/issues/1842"}]},{"id":"tools-heavy","title":"The tool list takes less than a tenth of a context of 200,000 tokens.","says":"has a long tool list","find":"heavy","refusals":[{"client":"claude-code","level":"note","loses":"mangled","seen":"2026-08-18","source":"https://code.claude.com/docs/en/mcp","effect":"loads the tools on demand only: the model sees names first"}]},{"id":"tools-none","title":"The server has tools, not only resources and prompts.","says":"has resources or prompts and no tool","find":"noTools","refusals":[{"client":"copilot-cli","level":"note","loses":"all","seen":"2026-07-21","source":"https://github.com/github/copilot-cli/issues/1518"}]},{"id":"tool-hints","title":"Every tool states readOnlyHint, destructiveHint and openWorldHint.","says":"does not state all of readOnlyHint, destructiveHint and openWorldHint","at":"tool","must":{"required":["annotations"],"properties":{"annotations":{"type":"object","required":["readOnlyHint","destructiveHint","openWorldHint"]}}},"refusals":[{"client":"chatgpt-apps","level":"warning","loses":"all","seen":"2026-08-14","source":"https://github.com/samson-art/transcriptor-mcp/pull/6","effect":"returns the submission"}]}]}');
/***/ })
};
