export const id = 1760;
export const ids = [1760];
export const modules = {
/***/ 589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	j: () => (/* binding */ atLeast),
	x: () => (/* binding */ countChanges),
	diffContracts: () => (/* binding */ diffContracts)
});
var change_kinds = __webpack_require__(1023);
var object = __webpack_require__(36074);
var cut = __webpack_require__(60236);
var plural = __webpack_require__(84368);
var schema_document = __webpack_require__(83952);
;// CONCATENATED MODULE: ./.build/contract/diff/bounded.js
const MOST = 1000;
const LONGEST_VALUE = 16 * 1024;
const LONGEST_POINTER = 1000;
const LONGEST_MESSAGE = 1000;
function bounded(changes) {
		const kept = changes.slice(0, MOST).map(bounded_short);
		const [next] = changes.slice(MOST);
		if (next === undefined)
				return kept;
		const message = `${(0,plural/* plural */.L)(changes.length - MOST, 'more change')} not listed, none of them more severe than this.`;
		return [...kept, { kind: next.kind, pointer: '', message }];
}
function bounded_short(change) {
		const { kind, pointer, message, before, after, example } = change;
		return {
				kind,
				pointer: (0,cut/* cut */.Jj)(pointer, LONGEST_POINTER),
				message: (0,cut/* cut */.Jj)(message, LONGEST_MESSAGE),
				...(before === undefined ? {} : { before: value(before) }),
				...(after === undefined ? {} : { after: value(after) }),
				...(example === undefined ? {} : { example: value(example) }),
		};
}
function value(of) {
		return isShort(of) ? of : `(too long to show, digest ${(0,schema_document/* textOf */.b6)(of).slice(-12)})`;
}
function isShort(of) {
		let left = LONGEST_VALUE;
		const open = [of];
		while (open.length > 0 && left >= 0) {
				const one = open.pop();
				left -= typeof one === 'string' ? one.length : 4;
				if (typeof one !== 'object' || one === null)
						continue;
				for (const key of Object.keys(one)) {
						left -= key.length;
						open.push(one[key]);
						if (left < 0)
								return false;
				}
		}
		return left >= 0;
}
var passport = __webpack_require__(96411);
var values = __webpack_require__(78463);
;// CONCATENATED MODULE: ./.build/contract/diff/lists.js
function match(before, after, list, key) {
		const [old, young] = [byKey(before, list, key), byKey(after, list, key)];
		return {
				gone: [...old].filter(([name]) => !young.has(name)).map(([, one]) => one),
				come: [...young].filter(([name]) => !old.has(name)).map(([, one]) => one),
				kept: [...old].flatMap(([name, one]) => {
						const other = young.get(name);
						return other === undefined ? [] : [{ name, before: one, after: other }];
				}),
		};
}
function byKey(items, list, key) {
		const found = new Map();
		for (const [index, item] of items.entries()) {
				const name = String(item[key] ?? '');
				if (!found.has(name))
						found.set(name, { item, at: `/${list}/${index}` });
		}
		return found;
}
function comings({ gone, come }, what, key, same) {
		const renamed = new Map();
		for (const one of come) {
				for (const text of same(one.item))
						if (!renamed.has(text))
								renamed.set(text, one);
		}
		return [
				...gone.map(({ item, at }) => {
						const other = same(item).flatMap((text) => renamed.get(text) ?? [])[0];
						const to = other === undefined ? '' : `; ${(0,values/* named */.KT)(String(other.item[key]))} is new and similar: renamed?`;
						const message = `${what} ${(0,values/* named */.KT)(String(item[key]))} was removed${to === '' ? '.' : to}`;
						return { kind: 'breaking', pointer: at, message, before: item };
				}),
				...come.map(({ item, at }) => {
						const message = `${what} ${(0,values/* named */.KT)(String(item[key]))} is new.`;
						return { kind: 'feature', pointer: at, message, after: item };
				}),
		];
}
function plainName(name) {
		return String(name)
				.toLowerCase()
				.replace(/[^\p{L}\p{N}]/gu, '');
}
function wordChanges(before, after, fields, who) {
		return fields.flatMap((field) => {
				const [a, b] = [before.item[field], after.item[field]];
				if ((0,schema_document/* isEqual */.n4)(a, b))
						return [];
				return {
						kind: 'docs',
						pointer: b === undefined ? `${before.at}/${field}` : `${after.at}/${field}`,
						message: `The ${field} of ${who} ${(0,values/* howChanged */.f_)(a, b)}.`,
						...(0,values/* sides */.r_)(a, b),
				};
		});
}
function unknownChanges(before, after, known, who) {
		const fields = new Set([...Object.keys(before.item), ...Object.keys(after.item)]);
		return wordChanges(before, after, [...fields].filter((field) => !known.includes(field)).sort(), who).map((one) => ({
				...one,
				kind: one.before === undefined ? 'docs' : 'cannot-tell',
		}));
}
;// CONCATENATED MODULE: ./.build/contract/diff/prompts.js
const WORDS = ['title', 'description', 'icons'];
function diffPrompts(before, after) {
		const matched = match(before, after, 'prompts', 'name');
		return [
				...comings(matched, 'Prompt', 'name', signs),
				...matched.kept.flatMap(({ name, before: old, after: young }) => [
						...diffArguments(name, old, young),
						...wordChanges(old, young, WORDS, `prompt ${(0,values/* named */.KT)(name)}`),
						...unknownChanges(old, young, ['name', ...WORDS, 'arguments', '_meta'], `prompt ${(0,values/* named */.KT)(name)}`),
				]),
		];
}
function signs(prompt) {
		const taken = (0,object/* objectsOf */.iZ)(prompt['arguments']).map((one) => [one['name'], one['required'] === true]);
		return [plainName(prompt['name']), ...(taken.length === 0 ? [] : [(0,schema_document/* textOf */.b6)(taken)])];
}
function diffArguments(prompt, before, after) {
		const { gone, come, kept } = match((0,object/* objectsOf */.iZ)(before.item['arguments']), (0,object/* objectsOf */.iZ)(after.item['arguments']), 'arguments', 'name');
		const say = (name) => `Argument ${(0,values/* named */.KT)(String(name))} of prompt ${(0,values/* named */.KT)(prompt)}`;
		return [
				...gone.map(({ item, at }) => ({
						kind: 'breaking',
						pointer: before.at + at,
						message: `${say(item['name'])} was removed.`,
						before: item,
				})),
				...come.map(({ item, at }) => ({
						kind: item['required'] === true ? 'breaking' : 'feature',
						pointer: after.at + at,
						message: `${say(item['name'])} is new${item['required'] === true ? ' and required' : ''}.`,
						after: item,
				})),
				...kept.flatMap(({ name, before: old, after: young }) => {
						const [a, b] = [old.item['required'] === true, young.item['required'] === true];
						const needed = {
								kind: b ? 'breaking' : 'feature',
								pointer: `${after.at}${young.at}${young.item['required'] === undefined ? '' : '/required'}`,
								message: `${say(name)} ${b ? 'is required now' : 'may be left out now'}.`,
								before: a,
								after: b,
						};
						const left = { item: old.item, at: before.at + old.at };
						const right = { item: young.item, at: after.at + young.at };
						const who = `argument ${(0,values/* named */.KT)(name)} of prompt ${(0,values/* named */.KT)(prompt)}`;
						return [...(a === b ? [] : [needed]), ...wordChanges(left, right, ['title', 'description'], who)];
				}),
		];
}
;// CONCATENATED MODULE: ./.build/contract/diff/resources.js
const resources_WORDS = ['name', 'title', 'description', 'icons', 'annotations'];
function diffResources(before, after) {
		return diffList(before, after, { list: 'resources', key: 'uri', what: 'Resource' });
}
function diffTemplates(before, after) {
		return diffList(before, after, { list: 'resourceTemplates', key: 'uriTemplate', what: 'Resource template' });
}
function diffList(before, after, { list, key, what }) {
		const matched = match(before, after, list, key);
		const sameName = ({ name }) => (typeof name === 'string' ? [name] : []);
		return [
				...comings(matched, what, key, sameName),
				...matched.kept.flatMap(({ name, before: old, after: young }) => {
						const who = `${what.toLowerCase()} ${(0,values/* named */.KT)(name)}`;
						const [a, b] = [old.item['mimeType'], young.item['mimeType']];
						const mime = {
								kind: a === undefined ? 'fix' : 'breaking',
								pointer: b === undefined ? young.at : `${young.at}/mimeType`,
								message: `${what} ${(0,values/* named */.KT)(name)} changed from ${(0,values/* shown */.SP)(a)} to ${(0,values/* shown */.SP)(b)}.`,
								before: a,
								after: b,
						};
						return [
								...(a === b ? [] : [mime]),
								...wordChanges(old, young, resources_WORDS, who),
								...unknownChanges(old, young, [key, ...resources_WORDS, 'mimeType', 'size', '_meta'], who),
						];
				}),
		];
}
var results = __webpack_require__(40247);
var json_pointer = __webpack_require__(12500);
var eras = __webpack_require__(56218);
;// CONCATENATED MODULE: ./.build/contract/diff/server.js
function diffServer(before, after) {
		const [old, young] = [before, after].map(({ serverInfo }) => ({ item: serverInfo, at: '/serverInfo' }));
		return [
				...diffProtocols(before.protocolVersions, after.protocolVersions),
				...diffCapabilities(before, after),
				...wordChanges(old, young, ['name', 'title', 'description', 'websiteUrl', 'icons'], 'the server'),
				...wordChanges({ item: { ...before }, at: '' }, { item: { ...after }, at: '' }, ['instructions'], 'the server'),
		];
}
function diffProtocols(before, after) {
		const said = { pointer: '/protocolVersions', before, after };
		const [was, is] = [(0,eras/* erasOf */.lf)(before), (0,eras/* erasOf */.lf)(after)];
		const [old, young] = [was.legacy.at(-1), is.legacy.at(-1)];
		const gone = was.modern.filter((one) => !after.includes(one));
		const come = is.modern.filter((one) => !before.includes(one));
		const changes = [];
		if (old !== undefined && young !== undefined && old !== young) {
				const message = `The server negotiates protocol ${(0,values/* named */.KT)(young)} instead of ${(0,values/* named */.KT)(old)}.`;
				changes.push({ kind: young > old ? 'fix' : 'breaking', message, ...said });
		}
		else if (old !== young) {
				if (young === undefined)
						gone.unshift(old ?? '');
				else
						come.unshift(young);
		}
		if (gone.length > 0) {
				changes.push({ kind: 'breaking', message: `The server no longer supports protocol ${(0,values/* listed */.KE)(gone)}.`, ...said });
		}
		if (come.length > 0) {
				changes.push({ kind: 'feature', message: `The server now also supports protocol ${(0,values/* listed */.KE)(come)}.`, ...said });
		}
		return changes;
}
const LISTS = {
		tools: ['tools'],
		resources: ['resources', 'resourceTemplates'],
		prompts: ['prompts'],
};
function diffCapabilities(before, after) {
		const [old, young] = [before.capabilities, after.capabilities];
		return [...new Set([...Object.keys(old), ...Object.keys(young)])]
				.sort()
				.flatMap((name) => {
				const pointer = `/capabilities/${(0,json_pointer/* escapedKey */.dU)(name)}`;
				const [a, b] = [old[name], young[name]];
				if ((0,schema_document/* textOf */.b6)(a) === (0,schema_document/* textOf */.b6)(b))
						return [];
				if (a !== undefined && b !== undefined)
						return diffFlags(name, a, b, pointer);
				const holder = a === undefined ? after : before;
				const empty = LISTS[name]?.every((list) => holder[list].length === 0) === true;
				const how = a === undefined ? 'is new' : 'was removed';
				const kind = a !== undefined || empty || name === 'experimental' ? 'fix' : 'feature';
				return { kind, pointer, message: `Capability ${(0,values/* named */.KT)(name)} ${how}.`, ...(0,values/* sides */.r_)(a, b) };
		});
}
function diffFlags(name, a, b, pointer) {
		if (!(0,object/* isObject */.Gv)(a) || !(0,object/* isObject */.Gv)(b) || name === 'experimental') {
				const kind = name === 'experimental' ? 'fix' : 'cannot-tell';
				return [{ kind, pointer, message: `Capability ${(0,values/* named */.KT)(name)} changed.`, ...(0,values/* sides */.r_)(a, b) }];
		}
		return [...new Set([...Object.keys(a), ...Object.keys(b)])].sort().flatMap((flag) => {
				const [x, y] = [a[flag], b[flag]];
				if ((0,schema_document/* textOf */.b6)(x ?? false) === (0,schema_document/* textOf */.b6)(y ?? false))
						return [];
				const lost = y === undefined || y === false;
				const message = `Capability ${(0,values/* named */.KT)(name)}.${(0,values/* named */.KT)(flag)} changed from ${(0,values/* shown */.SP)(x ?? false)} to ${(0,values/* shown */.SP)(y ?? false)}.`;
				const plain = lost || x === undefined || x === false;
				const kind = !plain ? 'cannot-tell' : flag === 'listChanged' || lost ? 'fix' : 'feature';
				return { kind, pointer: `${pointer}/${(0,json_pointer/* escapedKey */.dU)(flag)}`, message, ...(0,values/* sides */.r_)(x, y) };
		});
}
;// CONCATENATED MODULE: ./.build/contract/diff/schema/docs.js
const docs_WORDS = ['title', 'description', 'examples', 'example', '$comment', 'deprecated', 'readOnly', 'writeOnly'];
const BY_NAME = ['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas'];
const SCHEMAS = ['items', 'prefixItems', 'additionalProperties', 'additionalItems', 'allOf', 'anyOf', 'oneOf', 'not'];
const docs_MOST = 200;
function docsChanges({ before, after, afterAt, owner, position }) {
		const changes = [];
		const visit = (a, b, at, place) => {
				if (changes.length >= docs_MOST || a === b)
						return;
				if (Array.isArray(a) && Array.isArray(b)) {
						for (const [index, one] of b.entries())
								visit(a[index], one, `${at}/${index}`, place);
						return;
				}
				if (!(0,object/* isObject */.Gv)(a) || !(0,object/* isObject */.Gv)(b))
						return;
				for (const word of docs_WORDS)
						note(a, b, word, at, place);
				for (const key of SCHEMAS)
						if (key in a && key in b)
								visit(a[key], b[key], `${at}/${key}`, place);
				for (const key of BY_NAME) {
						const [left, right] = [a[key], b[key]];
						if (!(0,object/* isObject */.Gv)(left) || !(0,object/* isObject */.Gv)(right))
								continue;
						for (const name of Object.keys(right)) {
								if (!Object.hasOwn(left, name))
										continue;
								const inside = key === 'properties' ? [place, name].filter(Boolean).join('.') : place;
								visit(left[name], right[name], `${at}/${key}/${(0,json_pointer/* escapedKey */.dU)(name)}`, inside);
						}
				}
		};
		const note = (a, b, word, at, place) => {
				if ((0,schema_document/* isEqual */.n4)(a[word], b[word]))
						return;
				const where = place === '' ? `the ${position} of ${(0,values/* named */.KT)(owner)}` : `${(0,values/* named */.KT)(place)} in the ${position} of ${(0,values/* named */.KT)(owner)}`;
				changes.push({
						kind: 'docs',
						pointer: b[word] === undefined ? at : `${at}/${word}`,
						message: `The ${word} of ${where} ${(0,values/* howChanged */.f_)(a[word], b[word])}.`,
						...(0,values/* sides */.r_)(a[word], b[word]),
				});
		};
		visit(before, after, afterAt, '');
		return changes;
}
;// CONCATENATED MODULE: ./.build/contract/diff/schema/words.js
function wordsOf(problem, { before, after, wider }) {
		switch (problem.what) {
				case 'type':
						return `changed from ${typeOf(before)} to ${typeOf(after)}`;
				case 'bound':
						return changedBound(problem.name ?? '', before, after);
				case 'values':
						return words_values(before, after, wider);
				case 'closed':
				case 'unlisted':
						return after === false ? 'no longer allows additional properties' : 'now allows additional properties';
				case 'choice':
						return 'has different alternatives';
				default:
						return problem.parts === undefined ? `changed in ${problem.name ?? 'its schema'}` : 'has limits now';
		}
}
function changedBound(name, before, after) {
		if (before === undefined)
				return `now has ${name} ${(0,values/* shown */.SP)(after)}`;
		if (after === undefined)
				return `no longer has ${name} (was ${(0,values/* shown */.SP)(before)})`;
		return `now has ${name} ${(0,values/* shown */.SP)(after)} (was ${(0,values/* shown */.SP)(before)})`;
}
function words_values(before, after, wider) {
		if (wider)
				return Array.isArray(after) ? `now also allows ${(0,values/* listed */.KE)(after)}` : 'is no longer limited to the listed values';
		return Array.isArray(before) ? `no longer allows ${(0,values/* listed */.KE)(before)}` : `now allows only ${(0,values/* listed */.KE)([after].flat())}`;
}
function some(words) {
		const shownWords = words.slice(0, 8).map(values/* named */.KT).join(' or ');
		return words.length > 8 ? `${shownWords} or ${words.length - 8} more` : shownWords;
}
function typeOf(schema) {
		if (!(0,object/* isObject */.Gv)(schema))
				return schema === false ? 'nothing' : 'anything';
		const { type } = schema;
		if (typeof type === 'string')
				return (0,values/* named */.KT)(type);
		if (Array.isArray(type))
				return some(type.map(String));
		for (const key of ['anyOf', 'oneOf']) {
				const several = schema[key];
				if (Array.isArray(several))
						return some([...new Set(several.map(typeOf))]);
		}
		if (typeof schema['$ref'] === 'string')
				return (0,values/* named */.KT)(schema['$ref'].slice(schema['$ref'].lastIndexOf('/') + 1));
		if (Array.isArray(schema['enum']))
				return (0,values/* listed */.KE)(schema['enum']);
		return Object.hasOwn(schema, 'const') ? (0,values/* shown */.SP)(schema['const']) : 'anything';
}
;// CONCATENATED MODULE: ./.build/contract/diff/schema/found.js
function verdict({ sure }, kind) {
		return sure ? kind : 'cannot-tell';
}
function turned(problem) {
		return { ...problem, from: problem.to, to: problem.from, fromAt: problem.toAt, toAt: problem.fromAt };
}
function say(problem, kind, about, message, breaks = false) {
		const { from, to, toAt, fromAt, place, name, example, what } = problem;
		const gone = to === undefined && from !== undefined;
		return {
				about: about === ''
						? `${place} ${what} ${what === 'type' ? '' : (name ?? '')} ${what === 'values' ? kind : ''}`
						: `${place} ${about} ${name ?? ''}`,
				change: {
						kind: breaks ? 'breaking' : kind,
						pointer: gone ? fromAt : toAt,
						message,
						...(from === undefined ? {} : { before: from }),
						...(to === undefined ? {} : { after: to }),
						...(example === undefined ? {} : { example: example.value }),
				},
		};
}
function pathOf({ place, name }) {
		return (0,values/* named */.KT)(place === '' ? (name ?? '') : `${place}.${name}`);
}
function sentence({ position, owner }, problem, sides) {
		const { place, sure } = problem;
		const thing = position === 'input' ? 'Argument' : 'Field';
		const what = position === 'input' ? `of ${(0,values/* named */.KT)(owner)}` : `of the output of ${(0,values/* named */.KT)(owner)}`;
		const who = place === ''
				? position === 'input'
						? `The input of ${(0,values/* named */.KT)(owner)}`
						: `The output of ${(0,values/* named */.KT)(owner)}`
				: `${thing} ${(0,values/* named */.KT)(place)} ${what}`;
		const doubt = sure ? '' : ' The effect on clients cannot be determined.';
		return `${who} ${wordsOf(problem, sides)}${shownExample(problem, position, sides)}.${doubt}`;
}
const BECAME = {
		input: { narrower: 'is now rejected', wider: 'is now accepted' },
		output: { narrower: 'is no longer returned', wider: 'may now be returned' },
};
function shownExample({ example }, position, { wider }) {
		if (example === undefined)
				return '';
		return `: ${(0,values/* shown */.SP)(example.value)} ${BECAME[position][wider ? 'wider' : 'narrower']}`;
}
function merged(found) {
		const heaviest = new Map();
		for (const { about, change } of found) {
				const known = heaviest.get(about);
				if (known === undefined || isHeavier(change, known))
						heaviest.set(about, change);
		}
		return [...heaviest.values()];
}
function isHeavier(one, other) {
		return change_kinds/* CHANGE_KINDS */.t.indexOf(one.kind) < change_kinds/* CHANGE_KINDS */.t.indexOf(other.kind);
}
;// CONCATENATED MODULE: ./.build/contract/diff/schema/children.js
function propertySpot(parts, name) {
		const spot = [];
		let declared = false;
		let patterns = false;
		for (const { keywords, document } of parts) {
				const { properties, additionalProperties } = keywords;
				patterns ||= (0,object/* isObject */.Gv)(keywords['patternProperties']) && Object.keys(keywords['patternProperties']).length > 0;
				if ((0,object/* isObject */.Gv)(properties) && Object.hasOwn(properties, name)) {
						declared = true;
						spot.push({ schema: properties[name], document });
				}
				else if (additionalProperties !== undefined) {
						spot.push({ schema: additionalProperties, document });
				}
		}
		return { spot, declared, patterns };
}
function otherSpot(parts) {
		return parts.flatMap(({ keywords, document }) => keywords['additionalProperties'] === undefined ? [] : [{ schema: keywords['additionalProperties'], document }]);
}
function namesOf(parts) {
		return new Set(parts.flatMap(({ keywords: { properties } }) => ((0,object/* isObject */.Gv)(properties) ? Object.keys(properties) : [])));
}
function requiredOf(parts) {
		return new Set(parts.flatMap(({ keywords }) => (0,object/* listOf */.c3)(keywords['required']).filter((name) => typeof name === 'string')));
}
function itemSpot(parts, index) {
		return parts.flatMap(({ keywords, document }) => {
				const { first, rest } = tuple(keywords);
				const schema = index < first.length ? first[index] : rest;
				return schema === undefined ? [] : [{ schema, document }];
		});
}
function firstItems(parts) {
		return Math.max(0, ...parts.map(({ keywords }) => tuple(keywords).first.length));
}
function tuple(keywords) {
		const { items, prefixItems, additionalItems } = keywords;
		if (Array.isArray(items))
				return { first: items, rest: additionalItems };
		return { first: (0,object/* listOf */.c3)(prefixItems), rest: items };
}
;// CONCATENATED MODULE: ./.build/contract/diff/schema/problem.js
const LONGEST_PLACE = 400;
function cutPlace(place) {
		return (0,cut/* cut */.Jj)(place, LONGEST_PLACE);
}
function bound({ from, to, place }, name, sure = true) {
		const [a, b] = [holder(from.parts, name), holder(to.parts, name)];
		return {
				what: 'bound',
				sure,
				place,
				name,
				from: a?.keywords[name],
				to: b?.keywords[name],
				fromAt: pointerOf(a ?? from.parts[0], a === undefined ? undefined : name),
				toAt: pointerOf(b ?? to.parts[0], b === undefined ? undefined : name),
		};
}
function holder(parts, name) {
		return parts.find(({ keywords }) => Object.hasOwn(keywords, name));
}
function pointerOf(part, name) {
		if (part === undefined)
				return '';
		const at = part.document.at(part.keywords);
		return name === undefined ? at : `${at}/${name}`;
}
;// CONCATENATED MODULE: ./.build/contract/diff/schema/strings.js
const FORMATS = new Set([
		...['date-time', 'date', 'time', 'duration', 'email', 'idn-email', 'hostname', 'idn-hostname', 'ipv4', 'ipv6'],
		...['uri', 'uri-reference', 'iri', 'iri-reference', 'uri-template', 'uuid', 'json-pointer', 'relative-json-pointer'],
		'regex',
]);
const WIDER = {
		uri: ['uri-reference', 'iri', 'iri-reference'],
		'uri-reference': ['iri-reference'],
		iri: ['iri-reference'],
		email: ['idn-email'],
		hostname: ['idn-hostname'],
};
const ANY = new Set(['', '.*', '^', '$', '^.*', '.*$', '^[\\s\\S]*$', '[\\s\\S]*']);
function assertsFormat(format) {
		return typeof format === 'string' && FORMATS.has(format);
}
function lostStrings(pair) {
		const { from, to } = pair;
		const problems = lostSizes(pair, 'minLength', 'maxLength');
		const formats = textsOf(from.parts, 'format').filter(assertsFormat);
		const [patterns, wanted] = [textsOf(from.parts, 'pattern'), textsOf(to.parts, 'pattern')];
		const spelled = formats.length > 0 && formats.some((one) => textsOf(to.parts, 'format').includes(one));
		for (const pattern of wanted) {
				if (ANY.has(pattern) || patterns.includes(pattern) || spelled)
						continue;
				problems.push(bound(pair, 'pattern', patterns.length === 0 && textsOf(from.parts, 'format').length === 0));
		}
		for (const format of textsOf(to.parts, 'format').filter(assertsFormat)) {
				if (formats.some((one) => one === format || WIDER[one]?.includes(format)))
						continue;
				problems.push(bound(pair, 'format', formats.length === 0 && patterns.length === 0));
		}
		return problems;
}
function lostSizes(pair, least, most, always = 0) {
		const { from, to } = pair;
		const problems = [];
		if (Math.max(always, ...numbersOf(to.parts, least)) > Math.max(always, ...numbersOf(from.parts, least))) {
				problems.push(bound(pair, least));
		}
		if (Math.min(...numbersOf(to.parts, most)) < Math.min(...numbersOf(from.parts, most)))
				problems.push(bound(pair, most));
		return problems;
}
function numbersOf(parts, name) {
		return parts.flatMap(({ keywords }) => (typeof keywords[name] === 'number' ? [keywords[name]] : []));
}
function textsOf(parts, name) {
		return parts.flatMap(({ keywords }) => (typeof keywords[name] === 'string' ? [keywords[name]] : []));
}
;// CONCATENATED MODULE: ./.build/contract/diff/schema/arrays.js
function lostArrays(pair, walk) {
		const { from, to, place } = pair;
		const longest = longestOf(pair.from.parts);
		const problems = lostSizes(pair, 'minItems', 'maxItems').filter(({ name }) => name !== 'maxItems' || longest > longestOf(to.parts));
		const unique = (side) => side.parts.some(({ keywords }) => keywords['uniqueItems'] === true);
		if (unique(to) && !unique(from) && longest > 1)
				problems.push(bound(pair, 'uniqueItems'));
		const first = Math.max(firstItems(from.parts), firstItems(to.parts));
		walk.work.spend(first);
		for (let index = 0; index <= first && index < longest; index += 1) {
				const [a, b] = [itemSpot(from.parts, index), itemSpot(to.parts, index)];
				if (b.length === 0)
						continue;
				const at = index === first ? `${place}[]` : `${place}[${index}]`;
				problems.push(...walk.lost({ from: a, to: b, place: at }));
		}
		return problems;
}
function longestOf(parts) {
		const ends = parts.flatMap(({ keywords }) => {
				const closed = Array.isArray(keywords['items'])
						? keywords['additionalItems'] === false
						: keywords['items'] === false;
				return closed ? [firstItems([{ keywords, document: parts[0].document }])] : [];
		});
		return Math.min(Number.POSITIVE_INFINITY, ...ends, ...numbersOf(parts, 'maxItems'));
}
;// CONCATENATED MODULE: ./.build/contract/diff/schema/work.js
class TooMuch extends Error {
}
const MOST_WORK = 20_000;
const LEAST_WORK = 500;
const MOST_SEARCH = 10_000;
function newBudget() {
		return { left: 200_000 };
}
function newWork(budget) {
		const search = Math.max(0, Math.min(MOST_SEARCH, budget.left));
		return {
				...counter(budget, Math.max(LEAST_WORK, Math.min(MOST_WORK, budget.left))),
				search: counter(budget, search),
		};
}
function counter(budget, most) {
		let left = most;
		return {
				spend(amount = 1) {
						left -= amount;
						budget.left -= amount;
						if (left < 0)
								throw new TooMuch();
				},
		};
}
;// CONCATENATED MODULE: ./.build/contract/diff/schema/branches.js
const KINDS = ['null', 'boolean', 'integer', 'fraction', 'string', 'array', 'object'];
const MOST_BRANCHES = 64;
function branchesOf(spot, work) {
		return spot
				.map((piece) => expand(piece, work, new Set()))
				.reduce((left, right) => cross(left, right, work), { list: [ANYTHING], loose: false });
}
const ANYTHING = { kinds: new Set(KINDS), parts: [], opaque: new Set() };
const NOTHING = { list: [], loose: false };
function expand({ schema, document }, work, refs) {
		work.spend();
		if (schema === true)
				return { list: [ANYTHING], loose: false };
		if (schema === false)
				return NOTHING;
		if (!(0,object/* isObject */.Gv)(schema))
				return { list: [{ ...ANYTHING, opaque: new Set([`!${(0,schema_document/* textOf */.b6)(schema)}`]) }], loose: false };
		work.spend(weightOf(schema));
		const followed = refOf(schema, document, work, refs);
		if (followed !== undefined && !document.besideRef)
				return followed;
		const all = [{ list: [plain(schema, document)], loose: false }];
		if (followed !== undefined)
				all.push(followed);
		for (const member of (0,object/* listOf */.c3)(schema['allOf']))
				all.push(expand({ schema: member, document }, work, refs));
		for (const key of ['anyOf', 'oneOf']) {
				if (!Array.isArray(schema[key]))
						continue;
				const several = schema[key].map((member) => expand({ schema: member, document }, work, refs));
				const overlap = key === 'oneOf' && several.some((a, at) => several.slice(at + 1).some((b) => !allApart(a.list, b.list, work)));
				all.push({ list: several.flatMap(({ list }) => list), loose: overlap || several.some(({ loose }) => loose) });
		}
		return all.reduce((left, right) => cross(left, right, work));
}
function weightOf(schema) {
		const lists = [schema['type'], schema['enum'], schema['required']].map((list) => (0,object/* listOf */.c3)(list).length);
		return lists.reduce((sum, length) => sum + length, Object.keys(schema).length) / 16;
}
function refOf(schema, document, work, refs) {
		const ref = schema['$ref'];
		if (typeof ref !== 'string')
				return undefined;
		const found = document.resolve(ref);
		if (refs.size > MOST_BRANCHES)
				throw new TooMuch();
		if (found === undefined || refs.has(ref)) {
				return { list: [{ ...ANYTHING, opaque: new Set([`$ref ${ref}`]) }], loose: false };
		}
		return expand({ schema: found, document }, work, new Set([...refs, ref]));
}
const OPAQUE = [
		['not'],
		['if', 'then', 'else'],
		['contains', 'minContains', 'maxContains'],
		['propertyNames'],
		['dependentRequired', 'dependentSchemas', 'dependencies'],
		['contentEncoding', 'contentMediaType', 'contentSchema'],
];
const NEVER_SAME = ['unevaluatedItems', 'unevaluatedProperties', '$dynamicRef', '$recursiveRef'];
const APPLICATORS = ['$ref', 'allOf', 'anyOf', 'oneOf', 'if', '$dynamicRef', '$recursiveRef', 'dependentSchemas'];
let unlike = 0;
function plain(schema, document) {
		const keywords = sole(schema);
		const opaque = new Set();
		for (const group of OPAQUE) {
				const said = group.filter((key) => Object.hasOwn(keywords, key));
				if (said.length === 0 || (said[0] === 'not' && keywords['not'] === false))
						continue;
				if (said[0] === 'propertyNames' && (0,schema_document/* textOf */.b6)(keywords['propertyNames']) === '{"type":"string"}')
						continue;
				const text = (0,schema_document/* textOf */.b6)(said.map((key) => [key, keywords[key]]));
				opaque.add(text.includes('"$ref"') ? `${text} ${document.definitions()}` : text);
		}
		for (const key of NEVER_SAME) {
				if (!Object.hasOwn(keywords, key) || keywords[key] === true)
						continue;
				unlike += 1;
				opaque.add(`${key} ${unlike}`);
		}
		const { kinds: stated, unclear } = kindsOf(keywords);
		if (unclear !== undefined)
				opaque.add(unclear);
		const values = valuesOf(keywords);
		const listed = values === undefined ? undefined : new Set(values.map(kindOf));
		const kinds = listed === undefined ? stated : new Set([...stated].filter((kind) => listed.has(kind)));
		return { kinds, parts: [{ keywords, document }], ...(values === undefined ? {} : { values }), opaque };
}
function sole(schema) {
		if (!('unevaluatedProperties' in schema || 'unevaluatedItems' in schema))
				return schema;
		if (APPLICATORS.some((key) => Object.hasOwn(schema, key)))
				return schema;
		const { unevaluatedProperties, unevaluatedItems, ...rest } = schema;
		const properties = unevaluatedProperties !== undefined && rest['additionalProperties'] === undefined;
		const items = unevaluatedItems !== undefined && rest['items'] === undefined && rest['contains'] === undefined;
		return {
				...rest,
				...(properties ? { additionalProperties: unevaluatedProperties } : {}),
				...(items ? { items: unevaluatedItems } : unevaluatedItems === undefined ? {} : { unevaluatedItems }),
		};
}
function kindsOf(schema) {
		const { type } = schema;
		if (type === undefined)
				return { kinds: new Set(KINDS) };
		const names = Array.isArray(type) ? type : [type];
		const kinds = new Set();
		for (const name of schema['nullable'] === true ? [...names, 'null'] : names) {
				if (name === 'number')
						kinds.add('integer').add('fraction');
				else if (KINDS.includes(name) && name !== 'fraction')
						kinds.add(name);
				else
						return { kinds: new Set(KINDS), unclear: `type ${(0,schema_document/* textOf */.b6)(type)}` };
		}
		return { kinds };
}
function valuesOf(schema) {
		const listed = Array.isArray(schema['enum']) ? schema['enum'] : undefined;
		if (!Object.hasOwn(schema, 'const'))
				return listed;
		const only = [schema['const']];
		return listed === undefined ? only : both(listed, only);
}
function both(left, right) {
		const texts = new Set(right.map(schema_document/* textOf */.b6));
		return left.filter((value) => texts.has((0,schema_document/* textOf */.b6)(value)));
}
function cross(left, right, work) {
		const list = [];
		for (const a of left.list) {
				for (const b of right.list) {
						work.spend(1 + (a.parts.length + b.parts.length) / 16);
						const one = meet(a, b);
						if (one !== undefined)
								list.push(one);
						if (list.length > MOST_BRANCHES)
								throw new TooMuch();
				}
		}
		return { list, loose: left.loose || right.loose };
}
function meet(a, b) {
		const kinds = new Set([...a.kinds].filter((kind) => b.kinds.has(kind)));
		if (kinds.size === 0)
				return undefined;
		const values = a.values === undefined ? b.values : b.values === undefined ? a.values : both(a.values, b.values);
		return {
				kinds,
				parts: [...a.parts, ...b.parts],
				...(values === undefined ? {} : { values }),
				opaque: new Set([...a.opaque, ...b.opaque]),
		};
}
function allApart(left, right, work) {
		return left.every((a) => right.every((b) => apart(a, b, work)));
}
function apart(a, b, work) {
		work.spend(1 + (sizeOf(a) + sizeOf(b)) / 16);
		const kinds = [...a.kinds].filter((kind) => b.kinds.has(kind));
		if (kinds.length === 0)
				return true;
		if (a.values !== undefined && b.values !== undefined)
				return both(a.values, b.values).length === 0;
		if (kinds.length > 1 || kinds[0] !== 'object')
				return false;
		const [left, right] = [tags(a), tags(b)];
		return [...left].some(([name, values]) => {
				const others = right.get(name);
				return others !== undefined && both(values, others).length === 0;
		});
}
function sizeOf({ parts, values }) {
		return parts.reduce((sum, { keywords }) => sum + (0,object/* listOf */.c3)(keywords['required']).length, (values?.length ?? 0) + parts.length);
}
function tags({ parts }) {
		const found = new Map();
		for (const { keywords } of parts) {
				const { properties, required } = keywords;
				if (!(0,object/* isObject */.Gv)(properties) || !Array.isArray(required))
						continue;
				for (const name of required) {
						const property = typeof name === 'string' && Object.hasOwn(properties, name) ? properties[name] : undefined;
						const values = (0,object/* isObject */.Gv)(property) ? valuesOf(property) : undefined;
						if (values !== undefined)
								found.set(String(name), values);
				}
		}
		return found;
}
function kindOf(value) {
		if (value === null)
				return 'null';
		if (Array.isArray(value))
				return 'array';
		if (typeof value === 'number')
				return Number.isInteger(value) ? 'integer' : 'fraction';
		return typeof value;
}
;// CONCATENATED MODULE: ./.build/contract/diff/schema/numbers.js
function exclusiveOf(keywords) {
		const read = (exclusive, plain) => {
				if (typeof exclusive === 'number')
						return exclusive;
				return exclusive === true && typeof plain === 'number' ? plain : undefined;
		};
		const above = read(keywords['exclusiveMinimum'], keywords['minimum']);
		const below = read(keywords['exclusiveMaximum'], keywords['maximum']);
		return { ...(above === undefined ? {} : { above }), ...(below === undefined ? {} : { below }) };
}
function lostNumbers(pair) {
		const { from, to } = pair;
		const whole = !to.kinds.has('fraction') || !from.kinds.has('fraction');
		const problems = [];
		for (const side of ['low', 'high']) {
				const [a, b] = [limitOf(from.parts, side, whole), limitOf(to.parts, side, whole)];
				if (b === undefined || (a !== undefined && keeps(a, b, side)))
						continue;
				const names = side === 'low' ? ['minimum', 'exclusiveMinimum'] : ['maximum', 'exclusiveMaximum'];
				const name = names.find((one) => to.parts.some(({ keywords }) => Object.hasOwn(keywords, one))) ?? names[0];
				const found = bound(pair, name);
				problems.push(a === undefined ? found : { ...found, from: found.from ?? a.value });
		}
		const steps = stepsOf(from.parts);
		for (const step of stepsOf(to.parts)) {
				const given = [...steps, ...(whole ? [1] : [])];
				if (given.some((one) => Number.isInteger(one / step)))
						continue;
				problems.push(bound(pair, 'multipleOf', [...given, step].every(Number.isInteger) || given.length === 0));
		}
		return problems;
}
function keeps(a, b, side) {
		if (a.value === b.value)
				return a.open || !b.open;
		return side === 'low' ? a.value > b.value : a.value < b.value;
}
function limitOf(parts, side, whole) {
		const limits = parts.flatMap(({ keywords }) => {
				const plain = keywords[side === 'low' ? 'minimum' : 'maximum'];
				const exclusive = exclusiveOf(keywords)[side === 'low' ? 'above' : 'below'];
				return [
						...(typeof plain === 'number' ? [{ value: plain, open: false }] : []),
						...(exclusive === undefined ? [] : [{ value: exclusive, open: true }]),
				];
		});
		const closed = whole
				? limits.filter(({ value }) => Math.abs(value) < Number.MAX_SAFE_INTEGER).map((one) => toWhole(one, side))
				: limits;
		return closed.reduce((best, one) => (best === undefined || keeps(one, best, side) ? one : best), undefined);
}
function toWhole({ value, open }, side) {
		if (side === 'low')
				return { value: open ? Math.floor(value) + 1 : Math.ceil(value), open: false };
		return { value: open ? Math.ceil(value) - 1 : Math.floor(value), open: false };
}
function stepsOf(parts) {
		return parts.flatMap(({ keywords: { multipleOf } }) => typeof multipleOf === 'number' && multipleOf > 0 ? [multipleOf] : []);
}
;// CONCATENATED MODULE: ./.build/contract/diff/schema/pattern.js
const LONGEST_TEXT = 64;
const SHORT_TEXT = 12;
const LONGEST_PATTERN = 200;
const MOST_REPEATS = 4;
function matches(pattern, text) {
		if (text.length > longestFor(pattern))
				return undefined;
		try {
				return new RegExp(pattern, 'u').test(text);
		}
		catch {
				return undefined;
		}
}
function longestFor(pattern) {
		if (pattern.length > LONGEST_PATTERN || /\\[1-9k]|\(\?/.test(pattern.replaceAll('(?:', '(')))
				return -1;
		const bare = pattern.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
		const repeats = bare.match(/[*+]|\{\d+,\d*\}/g) ?? [];
		if (repeats.length > MOST_REPEATS)
				return -1;
		return /\)(?:[*+]|\{)/.test(bare) ? SHORT_TEXT : LONGEST_TEXT;
}
function textsFor(pattern) {
		if (pattern.length > LONGEST_PATTERN)
				return [];
		return [0, -1].flatMap((which) => {
				const text = written(pattern.replaceAll('(?:', '('), which);
				return text.length <= LONGEST_TEXT ? [text] : [];
		});
}
const CLASSES = {
		d: '09',
		w: 'a_',
		s: ' ',
		D: 'a',
		W: '-',
		S: 'a',
		n: '\n',
		t: '\t',
};
const PIECE = /\\(.)|\[(\^?)((?:\\.|[^\]\\])*)\]|([\s\S])/y;
const REPEAT = /(?:\{(\d+)(?:,\d*)?\}|([*+?]))\??/y;
function written(pattern, which) {
		let text = '';
		let at = 0;
		while (at < pattern.length) {
				PIECE.lastIndex = at;
				const [whole = '', escaped, not, members, plain] = PIECE.exec(pattern) ?? [];
				at += Math.max(1, whole.length);
				if (plain === '|')
						at = closing(pattern, at);
				if (plain !== undefined && '^$()|'.includes(plain))
						continue;
				const some = escaped !== undefined
						? (CLASSES[escaped] ?? escaped)
						: members !== undefined
								? not === '^'
										? '~'
										: members.replace(/\\(.)/g, (_, one) => CLASSES[one] ?? one).replace(/(?<=.)-(?=.)/g, '')
								: plain === '.'
										? 'a'
										: (plain ?? '');
				REPEAT.lastIndex = at;
				const [repeat = '', least, sign] = REPEAT.exec(pattern) ?? [];
				at += repeat.length;
				text += (some.at(which) ?? '').repeat(Math.min(LONGEST_TEXT + 1, least !== undefined ? Number(least) : sign === '?' ? 0 : 1));
		}
		return text;
}
function closing(pattern, from) {
		let depth = 0;
		for (let at = from; at < pattern.length; at += 1) {
				if (pattern[at] === '\\')
						at += 1;
				else if (pattern[at] === '(')
						depth += 1;
				else if (pattern[at] === ')') {
						if (depth === 0)
								return at;
						depth -= 1;
				}
		}
		return pattern.length;
}
;// CONCATENATED MODULE: ./.build/contract/diff/schema/fits.js
const DEEPEST = 60;
function fits(value, spot, work, depth = 0) {
		return fits_all(spot.map((piece) => fitsOne(value, piece, work, depth + 1)));
}
function fits_all(verdicts) {
		return verdicts.includes('no') ? 'no' : verdicts.includes('unclear') ? 'unclear' : 'yes';
}
function any(verdicts) {
		return verdicts.includes('yes') ? 'yes' : verdicts.includes('unclear') ? 'unclear' : 'no';
}
function decided(holds) {
		return holds === undefined ? 'unclear' : holds ? 'yes' : 'no';
}
function fitsOne(value, { schema, document }, work, depth) {
		work.spend();
		if (typeof schema === 'boolean')
				return decided(schema);
		if (!(0,object/* isObject */.Gv)(schema) || depth > DEEPEST)
				return 'unclear';
		const keywords = sole(schema);
		const at = (one) => fitsOne(value, { schema: one, document }, work, depth + 1);
		const verdicts = [];
		if (typeof keywords['$ref'] === 'string') {
				const found = document.resolve(keywords['$ref']);
				const followed = found === undefined ? 'unclear' : at(found);
				if (!document.besideRef)
						return followed;
				verdicts.push(followed);
		}
		work.spend(((0,object/* listOf */.c3)(keywords['enum']).length + (0,object/* listOf */.c3)(keywords['required']).length) / 16);
		verdicts.push(fits_plain(value, keywords), ...combined(keywords, at));
		const below = (one, under) => fitsOne(one, { schema: under, document }, work, depth + 1);
		if (Array.isArray(value))
				verdicts.push(...items(value, keywords, below));
		else if ((0,object/* isObject */.Gv)(value))
				verdicts.push(...properties(value, keywords, below, at));
		if (NEVER_SAME.some((key) => Object.hasOwn(keywords, key) && keywords[key] !== true))
				verdicts.push('unclear');
		return fits_all(verdicts);
}
function combined(keywords, at) {
		const { not, allOf, anyOf, oneOf } = keywords;
		const verdicts = (0,object/* listOf */.c3)(allOf).map(at);
		if (Array.isArray(anyOf))
				verdicts.push(any(anyOf.map(at)));
		if (Array.isArray(oneOf)) {
				const each = oneOf.map(at);
				const sure = each.filter((one) => one === 'yes').length;
				verdicts.push(sure > 1 ? 'no' : each.includes('unclear') ? 'unclear' : decided(sure === 1));
		}
		if (not !== undefined)
				verdicts.push({ yes: 'no', no: 'yes', unclear: 'unclear' }[at(not)]);
		if (keywords['if'] !== undefined) {
				const asked = at(keywords['if']);
				const [yes, no] = [at(keywords['then'] ?? true), at(keywords['else'] ?? true)];
				verdicts.push(asked === 'unclear' ? (yes === no ? yes : 'unclear') : asked === 'yes' ? yes : no);
		}
		return verdicts;
}
function fits_plain(value, keywords) {
		const { kinds, unclear } = kindsOf(keywords);
		if (!kinds.has(kindOf(value)))
				return 'no';
		const values = valuesOf(keywords);
		if (values !== undefined) {
				const text = (0,schema_document/* textOf */.b6)(value);
				if (!values.some((one) => (0,schema_document/* textOf */.b6)(one) === text))
						return 'no';
		}
		const verdicts = unclear === undefined ? [] : ['unclear'];
		const limit = (key, unsaid) => typeof keywords[key] === 'number' ? keywords[key] : unsaid;
		const between = (size, least, most) => decided(size >= limit(least, -Infinity) && size <= limit(most, Infinity));
		if (typeof value === 'number') {
				const { above = -Infinity, below = Infinity } = exclusiveOf(keywords);
				verdicts.push(between(value, 'minimum', 'maximum'), decided(value > above && value < below));
				const step = limit('multipleOf', 0);
				const exact = Number.isInteger(value) && Number.isInteger(step);
				if (step > 0)
						verdicts.push(decided(Number.isInteger(value / step) || (exact ? false : undefined)));
		}
		else if (typeof value === 'string') {
				verdicts.push(between([...value].length, 'minLength', 'maxLength'));
				if (typeof keywords['pattern'] === 'string')
						verdicts.push(decided(matches(keywords['pattern'], value)));
				if (assertsFormat(keywords['format']))
						verdicts.push('unclear');
		}
		else if (Array.isArray(value)) {
				verdicts.push(between(value.length, 'minItems', 'maxItems'));
				if (keywords['uniqueItems'] === true)
						verdicts.push(decided(new Set(value.map(schema_document/* textOf */.b6)).size === value.length));
		}
		else if ((0,object/* isObject */.Gv)(value)) {
				verdicts.push(between(Object.keys(value).length, 'minProperties', 'maxProperties'));
				verdicts.push(decided((0,object/* listOf */.c3)(keywords['required']).every((name) => Object.hasOwn(value, String(name)))));
		}
		return fits_all(verdicts);
}
function items(value, keywords, below) {
		const { first, rest } = tuple(keywords);
		const verdicts = value.map((one, index) => below(one, (index < first.length ? first[index] : rest) ?? true));
		const { contains, minContains = 1, maxContains = Number.POSITIVE_INFINITY } = keywords;
		if (contains === undefined)
				return verdicts;
		const each = value.map((one) => below(one, contains));
		const sure = each.filter((one) => one === 'yes').length;
		const most = sure + each.filter((one) => one === 'unclear').length;
		const inside = (count) => count >= Number(minContains) && count <= Number(maxContains);
		return [...verdicts, inside(sure) === inside(most) ? decided(inside(sure)) : 'unclear'];
}
function properties(value, keywords, below, at) {
		const verdicts = [];
		const listed = (0,object/* fieldsOf */.Pf)(keywords['properties']);
		const patterns = Object.entries((0,object/* fieldsOf */.Pf)(keywords['patternProperties']));
		for (const [name, one] of Object.entries(value)) {
				const own = Object.hasOwn(listed, name);
				if (own)
						verdicts.push(below(one, listed[name]));
				let other = !own;
				for (const [pattern, schema] of patterns) {
						const hit = matches(pattern, name);
						if (hit === true)
								verdicts.push(below(one, schema));
						else if (hit === undefined && below(one, schema) !== 'yes')
								verdicts.push('unclear');
						other = hit === true ? false : hit === undefined && other ? undefined : other;
				}
				const rest = other === false ? 'yes' : below(one, keywords['additionalProperties'] ?? true);
				verdicts.push(other === undefined && rest === 'no' ? 'unclear' : rest);
				if (keywords['propertyNames'] !== undefined)
						verdicts.push(below(name, keywords['propertyNames']));
		}
		for (const key of ['dependentRequired', 'dependentSchemas', 'dependencies']) {
				for (const [name, then] of Object.entries((0,object/* fieldsOf */.Pf)(keywords[key]))) {
						if (!Object.hasOwn(value, name))
								continue;
						verdicts.push(Array.isArray(then) ? decided(then.every((one) => Object.hasOwn(value, String(one)))) : at(then));
				}
		}
		return verdicts;
}
;// CONCATENATED MODULE: ./.build/contract/diff/schema/example.js
const example_DEEPEST = 3;
const MOST_LAYERS = 60;
const MOST_NAMES = 12;
const MOST_INSIDE = 6;
const MOST_VALUES = 200;
const LONGEST = 64;
function exampleOf(from, to, work) {
		try {
				const found = valuesFor(from, to, work, 0).sort((a, b) => (0,schema_document/* textOf */.b6)(a).length - (0,schema_document/* textOf */.b6)(b).length);
				for (const value of found) {
						if (fits(value, from, work) === 'yes' && fits(value, to, work) === 'no')
								return { value };
				}
		}
		catch (error) {
				if (!(error instanceof TooMuch))
						throw error;
		}
		return undefined;
}
function valuesFor(from, to, work, depth) {
		const [mine, theirs] = [layersOf(from, work), layersOf(to, work)];
		const layers = [...mine, ...theirs].map(({ schema }) => schema);
		const listed = layers.flatMap((one) => [
				...(0,object/* listOf */.c3)(one['enum']),
				...['const', 'default'].flatMap((key) => (Object.hasOwn(one, key) ? [one[key]] : [])),
				...(0,object/* listOf */.c3)(one['examples']),
		]);
		const stated = from.flatMap(({ schema }) => ((0,object/* isObject */.Gv)(schema) ? [kindsOf(schema).kinds] : []));
		const may = (kind) => stated.every((kinds) => kinds.has(kind));
		const kinds = [null, true, false, ...numbers(layers), ...(may('string') ? texts(layers) : [])];
		const deeper = depth < example_DEEPEST && layers.some((one) => Object.keys(one).length > 0);
		const inside = [
				...(deeper && may('array') ? arrays(mine, theirs, work, depth) : []),
				...(deeper && may('object') ? objects(from, mine, theirs, work, depth) : []),
		];
		const unlike = new Map([...listed, ...kinds, ...inside].map((value) => [(0,schema_document/* textOf */.b6)(value), value]));
		work.spend(unlike.size / 16);
		return [...unlike.values()].slice(0, MOST_VALUES);
}
const SAME_VALUE = ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'];
function layersOf(spot, work, keys = SAME_VALUE) {
		const found = new Map();
		const left = [...spot];
		for (let piece = left.shift(); piece !== undefined && found.size < MOST_LAYERS; piece = left.shift()) {
				const { schema, document } = piece;
				work.spend();
				if (!(0,object/* isObject */.Gv)(schema) || found.has(schema))
						continue;
				found.set(schema, piece);
				const more = keys.flatMap((key) => schema[key] ?? []);
				if (keys === SAME_VALUE && (0,object/* isObject */.Gv)(schema['dependentSchemas']))
						more.push(...Object.values(schema['dependentSchemas']));
				if (typeof schema['$ref'] === 'string')
						more.push(document.resolve(schema['$ref']));
				left.push(...more.slice(0, MOST_LAYERS).map((one) => ({ schema: one, document })));
		}
		return [...found.values()];
}
function numbers(layers) {
		const edges = layers.flatMap((one) => ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'].flatMap((key) => typeof one[key] === 'number' ? [one[key]] : []));
		return [0, 1, -1, 0.5, ...edges.flatMap((edge) => [edge, edge - 1, edge + 1])];
}
function texts(layers) {
		const lengths = layers.flatMap((one) => ['minLength', 'maxLength'].flatMap((key) => (typeof one[key] === 'number' ? [one[key]] : [])));
		const sizes = lengths.flatMap((size) => [size - 1, size, size + 1]).filter((size) => size >= 0 && size <= LONGEST);
		const fitting = layers.flatMap(({ pattern }) => (typeof pattern === 'string' ? textsFor(pattern) : []));
		return [...fitting, ...sizes.map((size) => 'a'.repeat(size)), '', 'a', 'A', '0', 'a0', 'a b', 'a-b', 'a_b', 'é'];
}
function arrays(mine, theirs, work, depth) {
		const wanted = schemasUnder('contains', [...mine, ...theirs]);
		const [a, b] = [mine, theirs].map((pieces) => itemSpot(partsOf(pieces), 0));
		const items = valuesFor(a, [...b, ...wanted], work, depth + 1).slice(0, MOST_INSIDE);
		const [first] = items;
		return [[], ...items.map((one) => [one]), ...items.map((one) => [first, one])];
}
function objects(from, mine, theirs, work, depth) {
		const always = partsOf(layersOf(from, work, ['allOf']));
		const declared = [...namesOf(partsOf(mine))];
		const names = declared.length > 0 ? declared : namesToTry(mine, theirs, work);
		const values = new Map(names.slice(0, MOST_NAMES).map((name) => {
				const [a, b] = [mine, theirs].map((pieces) => propertySpot(partsOf(pieces), name).spot);
				const { spot } = propertySpot(always, name);
				const taken = valuesFor(a, b, work, depth + 1).filter((value) => fits(value, spot, work) === 'yes');
				return [name, taken.slice(0, MOST_INSIDE)];
		}));
		const usable = [...values].filter(([, taken]) => taken.length > 0);
		const make = (entries) => Object.fromEntries(entries);
		const full = usable.map(([name, [first]]) => [name, first]);
		return [
				{},
				make(full),
				...usable.map(([name]) => make(full.filter(([other]) => other !== name))),
				...usable.flatMap(([name, taken]) => taken.map((value) => make([[name, value]]))),
				...usable.flatMap(([name, taken]) => taken.slice(1).map((value) => make([...full.filter(([other]) => other !== name), [name, value]]))),
		];
}
function namesToTry(mine, theirs, work) {
		const about = schemasUnder('propertyNames', [...mine, ...theirs]);
		return valuesFor(about, [], work, example_DEEPEST).filter((name) => typeof name === 'string');
}
function schemasUnder(keyword, pieces) {
		return pieces
				.map(({ schema, document }) => ({ schema: schema[keyword], document }))
				.filter(({ schema }) => schema !== undefined);
}
function partsOf(pieces) {
		return pieces.map(({ schema, document }) => ({ keywords: schema, document }));
}
;// CONCATENATED MODULE: ./.build/contract/diff/schema/identity.js
function isSame({ from, to }) {
		if (from.length !== to.length)
				return false;
		return from.every(({ schema, document }, index) => {
				const other = to[index];
				if (!document.refers && !other.document.refers)
						return (0,schema_document/* isEqual */.n4)(schema, other.schema);
				const text = (0,schema_document/* textOf */.b6)(schema);
				if (text !== (0,schema_document/* textOf */.b6)(other.schema))
						return false;
				if (!/"\$(ref|dynamicRef|recursiveRef)"/.test(text))
						return true;
				return (0,schema_document/* textOf */.b6)(document.root) === (0,schema_document/* textOf */.b6)(other.document.root);
		});
}
const ids = new WeakMap();
let last = 0;
function idOf(spot) {
		return spot
				.map(({ schema, document }) => `${one(schema)}@${one(document)}`)
				.sort()
				.join('+');
}
function one(value) {
		if (typeof value !== 'object' || value === null)
				return JSON.stringify(value) ?? '-';
		const known = ids.get(value);
		if (known !== undefined)
				return String(known);
		last += 1;
		ids.set(value, last);
		return String(last);
}
;// CONCATENATED MODULE: ./.build/contract/diff/schema/objects.js
function lostObjects(pair, walk) {
		const { from, to, place } = pair;
		const problems = [];
		const [required, demanded] = [requiredOf(from.parts), requiredOf(to.parts)];
		walk.work.spend((required.size + demanded.size) / 16);
		for (const name of demanded)
				if (!required.has(name))
						problems.push(about(pair, 'required', name, true));
		for (const name of new Set([...namesOf(from.parts), ...namesOf(to.parts)])) {
				walk.work.spend(1 + (from.parts.length + to.parts.length) / 16);
				problems.push(...lostProperty(pair, name, walk));
		}
		problems.push(...lostPatterns(pair, walk), ...lostOthers(pair, walk));
		const least = Math.max(required.size, ...numbersOf(from.parts, 'minProperties'));
		const sizes = lostSizes(pair, 'minProperties', 'maxProperties', least);
		return [...problems, ...sizes.map((one) => ({ ...one, place }))];
}
function lostProperty(pair, name, walk) {
		const [a, b] = [propertySpot(pair.from.parts, name), propertySpot(pair.to.parts, name)];
		const at = cutPlace(pair.place === '' ? cutPlace(name) : `${pair.place}.${cutPlace(name)}`);
		const unclear = a.patterns || b.patterns;
		if (a.declared && b.declared) {
				return [...changedDefault(pair, name, a.spot, b.spot), ...walk.lost({ from: a.spot, to: b.spot, place: at })];
		}
		if (b.declared && a.spot.length === 0 && !unclear)
				return [about(pair, 'undeclared', name, true)];
		if (b.spot.length === 0)
				return [];
		if (branchesOf(a.spot, walk.work).list.length === 0)
				return [];
		if (branchesOf(b.spot, walk.work).list.length === 0)
				return [about(pair, 'refused', name, !unclear)];
		const found = walk.lost({ from: a.spot, to: b.spot, place: at });
		const said = a.declared || a.spot.some(({ schema }) => schema !== true && !((0,object/* isObject */.Gv)(schema) && isEmpty(schema)));
		if (found.length === 0 || (said && !unclear))
				return found;
		return [about(pair, 'undeclared', name, !unclear && isListed(pair))];
}
function isListed({ from, place }) {
		return place === '' || namesOf(from.parts).size > 0;
}
function isEmpty(schema) {
		return Object.keys(schema).length === 0;
}
function lostOthers(pair, walk) {
		const [a, b] = [otherSpot(pair.from.parts), otherSpot(pair.to.parts)];
		if (b.length === 0)
				return [];
		const [left, right] = [branchesOf(a, walk.work), branchesOf(b, walk.work)];
		if (left.list.length === 0)
				return [];
		if (right.list.length > 0)
				return walk.lost({ from: a, to: b, place: pair.place === '' ? '*' : `${pair.place}.*` });
		const part = pair.to.parts.find(({ keywords }) => keywords['additionalProperties'] !== undefined);
		const before = pair.from.parts.find(({ keywords }) => keywords['additionalProperties'] !== undefined);
		const { additionalProperties: others } = before?.keywords ?? {};
		return [
				{
						what: isListed(pair) && !((0,object/* isObject */.Gv)(others) && !isEmpty(others)) ? 'unlisted' : 'closed',
						sure: true,
						place: pair.place,
						name: 'additionalProperties',
						from: before?.keywords['additionalProperties'],
						to: part?.keywords['additionalProperties'],
						fromAt: pointerOf(before ?? pair.from.parts[0], before === undefined ? undefined : 'additionalProperties'),
						toAt: pointerOf(part, 'additionalProperties'),
				},
		];
}
function lostPatterns(pair, walk) {
		const [a, b] = [patternsOf(pair.from.parts), patternsOf(pair.to.parts)];
		const problems = [...b].flatMap(([pattern, to]) => {
				const from = a.get(pattern);
				return from === undefined ? [] : walk.lost({ from, to, place: `${pair.place}{${pattern}}` });
		});
		const same = a.size === b.size && [...a.keys()].every((pattern) => b.has(pattern));
		if (same)
				return problems;
		const [left, right] = [pair.from.parts[0], pair.to.parts[0]];
		return [
				...problems,
				{
						what: 'unclear',
						sure: false,
						place: pair.place,
						name: 'patternProperties',
						from: left?.keywords['patternProperties'],
						to: right?.keywords['patternProperties'],
						fromAt: pointerOf(left),
						toAt: pointerOf(right),
				},
		];
}
function patternsOf(parts) {
		const found = new Map();
		for (const { keywords, document } of parts) {
				const { patternProperties } = keywords;
				if (!(0,object/* isObject */.Gv)(patternProperties))
						continue;
				for (const [pattern, schema] of Object.entries(patternProperties)) {
						found.set(pattern, [...(found.get(pattern) ?? []), { schema, document }]);
				}
		}
		return found;
}
function changedDefault(pair, name, from, to) {
		const [a, b] = [defaultOf(from), defaultOf(to)];
		if (a === undefined || b === undefined || (0,schema_document/* textOf */.b6)(a.value) === (0,schema_document/* textOf */.b6)(b.value))
				return [];
		return [{ ...about(pair, 'default', name, true), from: a.value, to: b.value, fromAt: a.at, toAt: b.at }];
}
function defaultOf(spot) {
		const piece = spot.find(({ schema }) => (0,object/* isObject */.Gv)(schema) && Object.hasOwn(schema, 'default'));
		if (piece === undefined || !(0,object/* isObject */.Gv)(piece.schema))
				return undefined;
		return { value: piece.schema['default'], at: `${piece.document.at(piece.schema)}/default` };
}
function about({ from, to, place }, what, name, sure) {
		const [a, b] = [propertyIn(from.parts, name), propertyIn(to.parts, name)];
		return { what, sure, place, name, from: a.schema, to: b.schema, fromAt: a.at, toAt: b.at };
}
function propertyIn(parts, name) {
		for (const part of parts) {
				const { properties } = part.keywords;
				if (!(0,object/* isObject */.Gv)(properties) || !Object.hasOwn(properties, name))
						continue;
				return {
						schema: properties[name],
						at: pointerOf(part, `properties/${(0,json_pointer/* escapedKey */.dU)(name)}`),
				};
		}
		return { schema: undefined, at: pointerOf(parts[0]) };
}
;// CONCATENATED MODULE: ./.build/contract/diff/schema/lost.js
const DEEPEST_WALK = 150;
function lost(from, to, work) {
		const open = new Set();
		const done = new Map();
		let assumed = 0;
		const walk = {
				work,
				lost(pair) {
						work.spend();
						if (isSame(pair))
								return [];
						const key = `${idOf(pair.from)}>${idOf(pair.to)}`;
						const known = done.get(key);
						if (known !== undefined) {
								work.spend(known.length);
								return known.map((one) => moved(one, pair.place));
						}
						if (open.has(key)) {
								assumed += 1;
								return [];
						}
						if (open.size > DEEPEST_WALK)
								throw new TooMuch();
						open.add(key);
						const before = assumed;
						const found = compare(pair, walk);
						work.spend(found.length);
						open.delete(key);
						if (assumed === before)
								done.set(key, found.map((one) => ({ ...one, place: one.place.slice(pair.place.length) })));
						return found;
				},
		};
		return walk.lost({ from, to, place: '' });
}
function moved(problem, place) {
		const inside = place === '' ? problem.place.replace(/^\./, '') : problem.place;
		return { ...problem, place: cutPlace(place + (place !== '' && /^[^.[{]/.test(inside) ? `.${inside}` : inside)) };
}
function compare(pair, walk) {
		const { work } = walk;
		const [left, right] = [branchesOf(pair.from, work), branchesOf(pair.to, work)];
		const each = left.list.map((branch) => lostBranch(branch, right.list, pair, walk));
		const here = (one) => one.all === true && one.place === pair.place;
		const all = each.every((problems) => problems.some(here));
		const problems = each
				.flat()
				.map((one) => (here(one) && !all ? { ...one, all: false } : one))
				.flatMap((one) => elsewhere(one, left.list, pair));
		if (right.loose && problems.length === 0 && left.list.length > 0)
				return tried([unclear(pair, 'oneOf')], pair, walk);
		return tried(left.loose ? problems.map((one) => ({ ...one, sure: false })) : problems, pair, walk);
}
function elsewhere(problem, branches, { place }) {
		const { what, name = '', from } = problem;
		if (problem.place !== place || from !== undefined || (what !== 'undeclared' && what !== 'required'))
				return [problem];
		const listed = branches.some(({ parts }) => namesOf(parts).has(name));
		return !listed ? [problem] : what === 'undeclared' ? [] : [{ ...problem, from: true }];
}
function tried(problems, pair, { work }) {
		const doubtful = problems.filter(({ sure }) => !sure);
		const meant = doubtful.filter(({ place, what }) => what !== 'undeclared' && (place === pair.place || problems.length === 1));
		if (meant.length === 0)
				return problems;
		const example = exampleOf(pair.from, pair.to, work.search);
		if (example === undefined)
				return problems;
		return problems.map((one) => (meant.includes(one) ? { ...one, sure: true, example, place: pair.place } : one));
}
function lostBranch(branch, others, pair, walk) {
		const { work } = walk;
		const values = branch.values?.filter((value) => branch.kinds.has(kindOf(value)));
		if (values !== undefined)
				return lostValues(values, branch, pair, walk);
		const near = others.filter((other) => !apart(branch, other, work));
		const missing = [...branch.kinds].filter((kind) => !others.some(({ kinds }) => kinds.has(kind)));
		const problems = [];
		const unsure = (one) => (branch.opaque.size > 0 ? { ...one, sure: false } : one);
		if (missing.length > 0)
				problems.push(unsure({ ...typeProblem(pair, missing), all: others.length > 0 && missing.length === branch.kinds.size }));
		const groups = new Map();
		for (const kind of branch.kinds) {
				if (missing.includes(kind))
						continue;
				const candidates = near.filter(({ kinds }) => kinds.has(kind));
				const key = candidates.map((one) => near.indexOf(one)).join();
				const group = groups.get(key) ?? { kinds: [], near: candidates };
				group.kinds.push(kind);
				groups.set(key, group);
		}
		for (const { kinds, near: candidates } of groups.values()) {
				const only = { ...branch, kinds: new Set(kinds) };
				const [first] = candidates;
				if (first === undefined)
						problems.push(unsure({ ...unclear(pair, 'anyOf'), what: 'choice', sure: true, all: true }));
				else if (candidates.length === 1)
						problems.push(...between(only, first, pair, walk));
				else
						problems.push(...amongst(only, candidates, pair, walk));
		}
		return problems;
}
function amongst(branch, others, pair, walk) {
		const found = others.map((other) => between(branch, other, pair, walk));
		if (found.some((problems) => problems.length === 0))
				return [];
		const listed = found.every((problems) => problems.some(({ what, place }) => what === 'values' && place === pair.place));
		const first = found[0]?.find(({ what }) => what === 'values');
		if (listed && first !== undefined)
				return [{ ...first, sure: first.sure && branch.opaque.size === 0 }];
		const newLimits = found.every((problems) => problems.every(({ what, place, from }) => (what === 'bound' || what === 'values') && place === pair.place && from === undefined));
		return [{ ...unclear(pair, 'anyOf'), ...(newLimits ? { parts: found.flat() } : {}) }];
}
function between(from, to, pair, walk) {
		walk.work.spend(from.parts.length + to.parts.length);
		const branches = { from, to, place: pair.place };
		const problems = [];
		const missing = [...from.kinds].filter((kind) => !to.kinds.has(kind));
		if (missing.length > 0)
				problems.push(typeProblem(pair, missing));
		const listed = to.values?.filter((value) => to.kinds.has(kindOf(value)));
		if (listed !== undefined && !coversAll(from, listed)) {
				problems.push({ ...unclear(pair, 'enum'), what: 'values', sure: true, from: undefined, to: listed });
		}
		if (from.kinds.has('integer') || from.kinds.has('fraction'))
				problems.push(...lostNumbers(branches));
		if (from.kinds.has('string'))
				problems.push(...lostStrings(branches));
		if (from.kinds.has('array'))
				problems.push(...lostArrays(branches, walk));
		if (from.kinds.has('object'))
				problems.push(...lostObjects(branches, walk));
		const demands = [...to.opaque].filter((one) => !from.opaque.has(one));
		const extra = [...from.opaque].some((one) => !to.opaque.has(one));
		const said = extra
				? problems.map((one) => ({ ...one, sure: one.sure && (one.what === 'undeclared' || one.what === 'default') }))
				: problems;
		return demands.length === 0 ? said : [...said, unclear(pair, (demands[0] ?? '').replace(/^\[\["?|".*| \d+$/gs, ''))];
}
function coversAll({ kinds }, listed) {
		return [...kinds].every((kind) => {
				if (kind === 'null')
						return listed.includes(null);
				return kind === 'boolean' && listed.includes(true) && listed.includes(false);
		});
}
function lostValues(values, branch, pair, walk) {
		const gone = [];
		let doubtful = false;
		for (const value of values) {
				const own = fits(value, pair.from, walk.work);
				if (own === 'no')
						continue;
				const verdict = fits(value, pair.to, walk.work);
				if (verdict === 'no' && own === 'yes')
						gone.push(value);
				else if (verdict !== 'yes')
						doubtful = true;
		}
		if (gone.length > 0) {
				const sure = branch.opaque.size === 0;
				const all = gone.length === values.length;
				return [{ ...unclear(pair, 'enum'), what: 'values', sure, from: gone, to: undefined, all }];
		}
		return doubtful ? [unclear(pair, 'enum')] : [];
}
function typeProblem(pair, missing) {
		return { ...unclear(pair, 'type'), what: 'type', sure: true, name: missing.join() };
}
function unclear(pair, name) {
		const at = (spot) => {
				const piece = spot.find(({ schema }) => (0,object/* isObject */.Gv)(schema) && Object.hasOwn(schema, name)) ?? spot[0];
				if (piece === undefined)
						return { schema: undefined, pointer: '' };
				return { schema: piece.schema, pointer: pointerOf({ keywords: piece.schema, document: piece.document }) };
		};
		const [a, b] = [at(pair.from), at(pair.to)];
		return {
				what: 'unclear',
				sure: false,
				place: pair.place,
				name,
				from: a.schema,
				to: b.schema,
				fromAt: a.pointer,
				toAt: b.pointer,
		};
}
;// CONCATENATED MODULE: ./.build/contract/diff/schema/refused-before.js
const SUCH_AS = /\be\.g\.|\bsuch as\b|\bfor example\b|\betc\b/i;
const NEAR = 40;
const PLACEHOLDER = /YYYY|^<[^<>]+>$/;
function refusedBefore(problem, pair) {
		const { what, name, from, to, fromAt, parts } = problem;
		if (parts !== undefined)
				return parts.every((one) => refusedBefore(one, pair));
		if (what === 'type')
				return name === 'fraction';
		if (what === 'bound')
				return from === undefined;
		if (what !== 'values')
				return false;
		if (Array.isArray(from))
				return from.every((value) => typeof value === 'string' && PLACEHOLDER.test(value));
		const said = describedAt(pair.before, fromAt.slice(pair.beforeAt.length));
		if (!Array.isArray(to))
				return false;
		const first = Math.min(...to.filter((value) => value !== null).map((value) => placeOf(said, String(value))));
		return first >= 0 && !SUCH_AS.test(said.slice(Math.max(0, first - NEAR), first));
}
function describedAt(schema, pointer) {
		let at = schema;
		const said = [];
		for (const key of (0,json_pointer/* keysIn */.q7)(pointer)) {
				at = (0,object/* dig */.rO)(at, [key]);
				if ((0,object/* isObject */.Gv)(at) && typeof at['description'] === 'string')
						said.push(at['description']);
		}
		return said.join('\n');
}
function placeOf(text, value) {
		if (value === '')
				return -1;
		for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
				if (!/\w/.test(text[at - 1] ?? '') && !/\w/.test(text[at + value.length] ?? ''))
						return at;
		}
		return -1;
}
;// CONCATENATED MODULE: ./.build/contract/diff/schema/schema-diff.js
function diffSchemas(pair, budget = newBudget()) {
		const { before, after, beforeAt, afterAt } = pair;
		const [old, young] = [(0,schema_document/* openDocument */.EJ)(before, beforeAt), (0,schema_document/* openDocument */.EJ)(after, afterAt)];
		if (old === undefined || young === undefined)
				return [cannotTell(pair, 'too deep or too large to compare')];
		if ((0,schema_document/* isEqual */.n4)(before, after))
				return [];
		const docs = docsChanges(pair);
		try {
				const work = newWork(budget);
				const [a, b] = [[{ schema: before, document: old }], [{ schema: after, document: young }]];
				const found = pair.position === 'input'
						? input(pair, lost(a, b, work), lost(b, a, work))
						: output(pair, lost(b, a, work), lost(a, b, work));
				const changes = [...merged(found), ...docs];
				if (changes.length > 0)
						return changes;
				const message = `The ${pair.position} schema of ${(0,values/* named */.KT)(pair.owner)} is written differently but is equivalent.`;
				return [{ kind: 'docs', pointer: afterAt, message }];
		}
		catch (error) {
				if (!(error instanceof TooMuch))
						throw error;
				return [cannotTell(pair, 'too large to compare'), ...docs];
		}
}
function cannotTell({ position, owner, before, after, afterAt }, why) {
		const message = `The ${position} schema of ${(0,values/* named */.KT)(owner)} changed and is ${why}.`;
		return { kind: 'cannot-tell', pointer: afterAt, message, before, after };
}
function input(pair, narrowed, widened) {
		const forward = narrowed.map((one) => {
				const who = `Argument ${pathOf(one)} of ${(0,values/* named */.KT)(pair.owner)}`;
				switch (one.what) {
						case 'undeclared':
								return say(one, one.sure ? 'feature' : 'cannot-tell', 'property', `${who} is new.`);
						case 'required': {
								const what = one.from === undefined ? 'is new and required' : 'is now required';
								return say(one, verdict(one, 'breaking'), 'property', `${who} ${what}.`);
						}
						case 'refused':
								return say(one, verdict(one, 'breaking'), 'property', `${who} was removed; clients that send it are rejected.`);
						case 'default':
								return say(one, 'feature', 'default', `${who} defaults to ${(0,values/* shown */.SP)(one.to)} (was ${(0,values/* shown */.SP)(one.from)}).`);
						default: {
								const isOld = refusedBefore(one, pair);
								const known = isOld ? { ...one, sure: one.sure || one.parts !== undefined, example: undefined } : one;
								const kind = one.what === 'unlisted' ? 'fix' : isOld ? 'feature' : isHole(one) ? 'cannot-tell' : 'breaking';
								const words = sentence(pair, known, { before: one.from, after: one.to, wider: false });
								return say(known, verdict(known, kind), '', words);
						}
				}
		});
		const backward = widened.flatMap((one) => {
				const problem = turned(one);
				const who = `Argument ${pathOf(one)} of ${(0,values/* named */.KT)(pair.owner)}`;
				switch (one.what) {
						case 'undeclared':
								return [say(problem, 'breaking', 'property', `${who} was removed; it is ignored when clients send it.`)];
						case 'required':
								return [
										say(problem, verdict(one, 'feature'), 'property', one.from === undefined
												? `${who} was removed; it is ignored when clients send it.`
												: `${who} is now optional.`, one.from === undefined),
								];
						case 'refused':
								return [say(problem, verdict(one, 'feature'), 'property', `${who} is new.`)];
						case 'default':
								return [];
						default:
								return [
										say(problem, verdict(one, one.what === 'unlisted' || one.what === 'closed' ? 'fix' : 'feature'), '', sentence(pair, one, { before: one.to, after: one.from, wider: true })),
								];
				}
		});
		return [...forward, ...backward];
}
function isHole({ name, from, example }) {
		return name === 'pattern' && from !== undefined && example !== undefined;
}
function output(pair, widened, narrowed) {
		const forward = widened.flatMap((one) => {
				const problem = turned(one);
				const who = `Field ${pathOf(one)} of the output of ${(0,values/* named */.KT)(pair.owner)}`;
				switch (one.what) {
						case 'undeclared':
								return [say(problem, 'fix', 'property', `${who} was removed; it was optional.`)];
						case 'required': {
								const how = one.from === undefined ? 'was removed' : 'may now be missing';
								return [say(problem, verdict(one, 'breaking'), 'property', `${who} ${how}.`)];
						}
						case 'refused': {
								const note = 'the schema allowed no additional fields, so clients have to list the tools again';
								return [say(problem, verdict(one, 'feature'), 'property', `${who} is new; ${note}.`)];
						}
						case 'default':
								return [];
						default: {
								const kind = verdict(one, one.what === 'type' ? 'breaking' : 'feature');
								return [say(problem, kind, '', sentence(pair, one, { before: one.to, after: one.from, wider: true }))];
						}
				}
		});
		const backward = narrowed.flatMap((one) => {
				const who = `Field ${pathOf(one)} of the output of ${(0,values/* named */.KT)(pair.owner)}`;
				switch (one.what) {
						case 'undeclared':
								return [say(one, 'feature', 'property', `${who} is new.`)];
						case 'required': {
								const isNew = one.from === undefined;
								const how = isNew ? 'is new' : 'is now always present';
								return [say(one, verdict(one, isNew ? 'feature' : 'fix'), 'property', `${who} ${how}.`)];
						}
						case 'refused':
								return [say(one, 'fix', 'property', `${who} was removed; it was optional.`)];
						case 'default':
								return [];
						default: {
								const kind = verdict(one, one.all === true ? 'breaking' : 'fix');
								return [say(one, kind, '', sentence(pair, one, { before: one.from, after: one.to, wider: false }))];
						}
				}
		});
		return [...forward, ...backward];
}
;// CONCATENATED MODULE: ./.build/contract/diff/tools.js
const tools_WORDS = ['title', 'description', 'icons'];
const KNOWN = ['name', ...tools_WORDS, 'inputSchema', 'outputSchema', 'annotations', 'execution', '_meta'];
function diffTools(before, after) {
		const matched = match(before, after, 'tools', 'name');
		const budget = newBudget();
		return [
				...comings(matched, 'Tool', 'name', tools_signs),
				...matched.kept.flatMap(({ name, before: old, after: young }) => {
						const who = `tool ${(0,values/* named */.KT)(name)}`;
						return [
								...diffInput(name, old, young, budget),
								...diffOutput(name, old, young, budget),
								...diffHints(name, old, young),
								...diffExecution(name, old, young),
								...wordChanges(old, young, tools_WORDS, who),
								...unknownChanges(old, young, KNOWN, who),
						];
				}),
		];
}
function tools_signs({ name, inputSchema, outputSchema }) {
		const properties = (0,object/* fieldsOf */.Pf)(inputSchema)['properties'];
		const plain = plainName(name);
		const says = (0,object/* isObject */.Gv)(properties) && Object.keys(properties).length > 0;
		return [...(plain === '' ? [] : [plain]), ...(says ? [(0,schema_document/* textOf */.b6)([inputSchema, outputSchema])] : [])];
}
function diffInput(name, before, after, budget) {
		const [old, young] = [before.item['inputSchema'] ?? {}, after.item['inputSchema'] ?? {}];
		if (isTaken(old) !== isTaken(young)) {
				const pointer = `${after.at}/inputSchema`;
				const message = isTaken(old)
						? `The input schema of tool ${(0,values/* named */.KT)(name)} no longer has "type": "object", so clients reject it.`
						: `The input schema of tool ${(0,values/* named */.KT)(name)} had no "type": "object", which clients reject: what they sent is unknown.`;
				return [{ kind: isTaken(old) ? 'breaking' : 'cannot-tell', pointer, message, before: old, after: young }];
		}
		return diffSchemas({
				position: 'input',
				owner: name,
				before: old,
				after: young,
				beforeAt: `${before.at}/inputSchema`,
				afterAt: `${after.at}/inputSchema`,
		}, budget);
}
function isTaken(schema) {
		return (0,object/* isObject */.Gv)(schema) && schema['type'] === 'object';
}
function diffOutput(name, before, after, budget) {
		const [old, young] = [before.item['outputSchema'], after.item['outputSchema']];
		const [beforeAt, afterAt] = [`${before.at}/outputSchema`, `${after.at}/outputSchema`];
		if (old === undefined && young === undefined)
				return [];
		if (young === undefined) {
				const promised = (0,object/* listOf */.c3)((0,object/* fieldsOf */.Pf)(old)['required']).map(String);
				const lost = promised.length === 0 ? '' : `, which promised ${(0,values/* listed */.KE)(promised)}`;
				const message = `Tool ${(0,values/* named */.KT)(name)} no longer has an output schema${lost}.`;
				return [{ kind: lost === '' ? 'fix' : 'breaking', pointer: beforeAt, message, before: old }];
		}
		if (old === undefined) {
				const message = `Tool ${(0,values/* named */.KT)(name)} now has an output schema.`;
				return [{ kind: 'feature', pointer: afterAt, message, after: young }];
		}
		return diffSchemas({ position: 'output', owner: name, before: old, after: young, beforeAt, afterAt }, budget);
}
const HINTS = {
		readOnlyHint: { unsaid: false, safe: true, lost: 'no longer promises to be read-only' },
		destructiveHint: { unsaid: true, safe: false, lost: 'no longer promises to be non-destructive' },
		idempotentHint: { unsaid: false, safe: true, lost: 'no longer promises to be idempotent' },
		openWorldHint: { unsaid: true, safe: false, lost: 'now declares that it interacts with the outside world' },
};
function diffHints(name, before, after) {
		const [old, young] = [(0,object/* fieldsOf */.Pf)(before.item['annotations']), (0,object/* fieldsOf */.Pf)(after.item['annotations'])];
		const at = `${after.at}/annotations`;
		const changes = Object.entries(HINTS).flatMap(([hint, { unsaid, safe, lost }]) => {
				const [a, b] = [holds(old, hint, unsaid), holds(young, hint, unsaid)];
				if (a === b)
						return [];
				const worse = a === safe;
				const said = { before: old[hint] ?? unsaid, after: young[hint] ?? unsaid };
				const pointer = young[hint] === undefined ? at : `${at}/${hint}`;
				if (!worse)
						return { kind: 'fix', pointer, message: `Tool ${(0,values/* named */.KT)(name)} now has ${hint} ${String(b)}.`, ...said };
				const kind = hint === 'openWorldHint' ? 'fix' : 'cannot-tell';
				return { kind, pointer, message: `Tool ${(0,values/* named */.KT)(name)} ${lost} (${hint}).`, ...said };
		});
		const places = [
				{ item: old, at: `${before.at}/annotations` },
				{ item: young, at },
		];
		const who = `the annotations of tool ${(0,values/* named */.KT)(name)}`;
		return [
				...changes,
				...wordChanges(...places, ['title'], who),
				...unknownChanges(...places, ['title', ...Object.keys(HINTS)], who),
		];
}
function holds(annotations, hint, unsaid) {
		const said = annotations[hint];
		const value = typeof said === 'boolean' ? said : unsaid;
		if (annotations['readOnlyHint'] !== true)
				return value;
		return hint === 'destructiveHint' ? false : hint === 'idempotentHint' ? true : value;
}
function diffExecution(name, before, after) {
		const read = ({ item }) => (0,object/* asText */.e1)((0,object/* dig */.rO)(item, ['execution', 'taskSupport'])) ?? 'forbidden';
		const [a, b] = [read(before), read(after)];
		if (a === b)
				return [];
		const kind = b === 'optional' ? 'feature' : 'breaking';
		const pointer = `${after.at}/execution/taskSupport`;
		const message = `Tool ${(0,values/* named */.KT)(name)}: task support changed from ${(0,values/* named */.KT)(a)} to ${(0,values/* named */.KT)(b)}.`;
		return [{ kind, pointer, message, before: a, after: b }];
}
;// CONCATENATED MODULE: ./.build/contract/diff/diff.js
function diffContracts(before, after) {
		const changes = [
				...diffTools((0,object/* objectsOf */.iZ)(before.tools), (0,object/* objectsOf */.iZ)(after.tools)),
				...diffResources((0,object/* objectsOf */.iZ)(before.resources), (0,object/* objectsOf */.iZ)(after.resources)),
				...diffTemplates((0,object/* objectsOf */.iZ)(before.resourceTemplates), (0,object/* objectsOf */.iZ)(after.resourceTemplates)),
				...diffPrompts((0,object/* objectsOf */.iZ)(before.prompts), (0,object/* objectsOf */.iZ)(after.prompts)),
				...(0,results.diffResults)(before.results, after.results),
				...diffServer(before, after),
				...(0,passport/* diffPassports */.V)(before.passport, after.passport),
		];
		return bounded(change_kinds/* CHANGE_KINDS */.t.flatMap((kind) => changes.filter((change) => change.kind === kind)));
}
function countChanges(changes) {
		return change_kinds/* CHANGE_KINDS */.t.map((kind) => [kind, changes.filter((one) => one.kind === kind).length]).filter(([, n]) => n > 0);
}
function atLeast(changes, kind) {
		if (kind === 'never')
				return false;
		return changes.some((one) => one.kind === 'breaking' || one.kind === kind);
}
/***/ }),
/***/ 96411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	C: () => (/* binding */ withKnown),
	V: () => (/* binding */ diffPassports)
});
var _start_passport_seen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47533);
var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78463);
const VERBS = {
		hosts: ['contacts'],
		files: ['writes'],
		programs: ['starts'],
		variables: ['reads', 'variable '],
};
function diffPassports(before = {}, after = {}) {
		return Object.keys(VERBS).flatMap((key) => {
				const [old, young] = [before[key], after[key]];
				if (old === undefined || young === undefined || Math.max(old.length, young.length) >= _start_passport_seen_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST */ ._)
						return [];
				const [verb, what = ''] = VERBS[key];
				const change = (entry, how, list) => ({
						kind: 'behavior',
						pointer: `/passport/${key}/${list.indexOf(entry)}`,
						message: `The server ${how} ${what}${(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(entry)}.`,
				});
				return [
						...young.filter((one) => !old.includes(one)).map((one) => change(one, `now ${verb}`, young)),
						...old.filter((one) => !young.includes(one)).map((one) => change(one, `no longer ${verb}`, old)),
				];
		});
}
function withKnown(before, after) {
		if (before === undefined || after === undefined)
				return after;
		const lists = Object.keys(VERBS).flatMap((key) => {
				const [old, young] = [before[key], after[key]];
				return old === undefined || young === undefined ? [] : [[key, [...new Set([...old, ...young])].sort()]];
		});
		return { ...after, ...Object.fromEntries(lists) };
}
/***/ }),
/***/ 40247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	diffResults: () => (/* binding */ diffResults)
});
var _config_calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91704);
var _core_json_pointer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12500);
var _mcp_shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3448);
var _schema_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83952);
var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78463);
function diffResults(before = [], after = []) {
		return after.flatMap((young, index) => {
				const known = before.findIndex(({ call }) => (0,_config_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .sameCall */ .nE)(call, young.call));
				const old = before[known];
				if (old === undefined || old.failed !== undefined)
						return [];
				return diffResult(old, young).map((change) => {
						const isGone = change.before !== undefined && change.after === undefined;
						return { ...change, pointer: `/results/${isGone ? known : index}${change.pointer}` };
				});
		});
}
function callName({ kind, name, arguments: given }) {
		return `${kind} ${(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(name)}${Object.keys(given).length === 0 ? '' : ` ${(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(given)}`}`;
}
function diffResult(before, after) {
		const who = callName(before.call);
		if (after.failed !== undefined) {
				const message = `The call of ${who} gave a result, and now fails: ${after.failed}`;
				return [{ kind: 'breaking', pointer: '', message, before: before.content }];
		}
		const volatile = new Set([...before.volatile, ...after.volatile]);
		const changes = [];
		const say = (kind, pointer, message, more = {}) => changes.push({ kind, pointer, message, ...more });
		for (const kind of before.content.filter((one) => !after.content.includes(one))) {
				say('breaking', '/content', `The result of ${who} no longer has ${(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(kind)} content.`, { before: kind });
		}
		for (const kind of after.content.filter((one) => !before.content.includes(one))) {
				say('feature', '/content', `The result of ${who} now has ${(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(kind)} content.`, { after: kind });
		}
		for (const part of ['data', 'text']) {
				const [old, young] = [before.shape[part], after.shape[part]];
				if (part === 'text' && (before.shape.data !== undefined || after.shape.data !== undefined))
						continue;
				if (old === undefined && young !== undefined)
						say('feature', `/${part}`, `The result of ${who} now has ${part}.`);
				if (old !== undefined && young === undefined && part === 'data') {
						say('breaking', `/${part}`, `The result of ${who} no longer has structuredContent.`, { before: old });
				}
				if (old !== undefined && young !== undefined)
						compare({ old, young, at: `/${part}`, place: '', who }, volatile, say);
		}
		for (const [pointer, value] of Object.entries(before.values)) {
				const now = after.values[pointer];
				if (changes.some((one) => one.kind === 'breaking' && one.pointer === pointer))
						continue;
				if (volatile.has(pointer) || (0,_schema_document_js__WEBPACK_IMPORTED_MODULE_1__/* .isEqual */ .n4)(value, now) || (now === undefined && !after.call.values.includes(pointer)))
						continue;
				const message = `The value ${pointer} of the result of ${who} is ${(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(now)}, and was ${(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(value)}.`;
				say('breaking', `/values/${(0,_core_json_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .escapedKey */ .dU)(pointer)}`, message, { before: value, after: now ?? null });
		}
		return changes;
}
function compare({ old, young, at, place, who }, volatile, say) {
		if (volatile.has(at))
				return;
		const it = place === '' ? `The result of ${who}` : `Field ${(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(place)} of the result of ${who}`;
		const news = young.type.filter((type) => !old.type.includes(type));
		if (news.length > 0) {
				const kind = (0,_schema_document_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(old.type) === '["null"]' ? 'feature' : 'breaking';
				return void say(kind, at, `${it} is ${young.type.join(' or ')} now, and was ${old.type.join(' or ')}.`, {
						before: old.type,
						after: young.type,
				});
		}
		if (old.items !== undefined && young.items !== undefined) {
				compare({ old: old.items, young: young.items, at: `${at}/*`, place: `${place}[]`, who }, volatile, say);
		}
		if (old.properties === undefined || young.properties === undefined)
				return;
		const field = (key) => [place, key].filter(Boolean).join('.');
		for (const [key, shape] of Object.entries(old.properties)) {
				const pointer = `${at}/${(0,_core_json_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .escapedKey */ .dU)(key)}`;
				const other = (0,_mcp_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(young.properties, key);
				if (other !== undefined)
						compare({ old: shape, young: other, at: pointer, place: field(key), who }, volatile, say);
				const always = old.required?.includes(key) === true && !volatile.has(pointer);
				if (always && young.required?.includes(key) !== true) {
						const how = other === undefined ? 'is missing now' : 'may be missing now';
						say('breaking', pointer, `Field ${(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(field(key))} of the result of ${who} ${how}.`, { before: shape });
				}
		}
		for (const key of Object.keys(young.properties).filter((one) => (0,_mcp_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(old.properties, one) === undefined)) {
				const pointer = `${at}/${(0,_core_json_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .escapedKey */ .dU)(key)}`;
				if (volatile.has(pointer))
						continue;
				say('feature', pointer, `Field ${(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(field(key))} of the result of ${who} is new.`, {
						after: (0,_mcp_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .ZV)(young.properties, key),
				});
		}
}
/***/ }),
/***/ 83952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	EJ: () => (/* binding */ openDocument),
	b6: () => (/* binding */ textOf),
	n4: () => (/* binding */ isEqual)
});
var _core_decoded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51278);
var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34002);
var _core_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12500);
var _formats_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36074);
const REFERENCES = new Set(['$ref', '$dynamicRef', '$recursiveRef']);
const DEEPEST = 100;
const LARGEST = 1024 * 1024;
function openDocument(root, pointer) {
		const places = new Map();
		const anchors = new Map();
		let size = 0;
		let refers = false;
		const left = [
				{ value: root, above: undefined, key: '', depth: 0 },
		];
		for (let one = left.pop(); one !== undefined; one = left.pop()) {
				const { value, depth } = one;
				size += typeof value === 'string' ? value.length : 4;
				if (size > LARGEST)
						return undefined;
				if (typeof value !== 'object' || value === null || places.has(value))
						continue;
				if (depth > DEEPEST)
						return undefined;
				places.set(value, one);
				for (const [key, child] of Object.entries(value)) {
						size += key.length;
						refers ||= REFERENCES.has(key);
						if (key === '$anchor' && typeof child === 'string')
								anchors.set(child, value);
						left.push({ value: child, above: one, key, depth: depth + 1 });
				}
		}
		const top = (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(root);
		const dialect = top['$schema'];
		return {
				root,
				besideRef: !(typeof dialect === 'string' && /draft-0[3-7]/.test(dialect)),
				at: (part) => pointer + pointerOf(typeof part === 'object' && part !== null ? places.get(part) : undefined),
				resolve(ref) {
						if (ref === '#' || ref === top['$id'])
								return root;
						if (ref.startsWith('#/'))
								return follow(root, ref.slice(2));
						return ref.startsWith('#') ? anchors.get(ref.slice(1)) : undefined;
				},
				refers,
				definitions: () => textOf([top['$defs'] ?? {}, top['definitions'] ?? {}]),
		};
}
function pointerOf(place) {
		return place?.above === undefined ? '' : `${pointerOf(place.above)}/${(0,_core_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .escapedKey */ .dU)(place.key)}`;
}
function follow(root, path) {
		return (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_1__/* .dig */ .rO)(root, path.split('/').map((part) => (0,_core_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .unescapedKey */ .Gj)((0,_core_decoded_js__WEBPACK_IMPORTED_MODULE_3__/* .decoded */ .D)(part) ?? part)));
}
function isEqual(a, b) {
		if (a === b)
				return true;
		if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
				return false;
		if (Array.isArray(a) !== Array.isArray(b))
				return false;
		const keys = Object.keys(a);
		return (keys.length === Object.keys(b).length &&
				keys.every((key) => Object.hasOwn(b, key) && isEqual(a[key], b[key])));
}
const texts = new WeakMap();
const LONGEST_TEXT = 4096;
function textOf(value) {
		if (typeof value !== 'object' || value === null)
				return JSON.stringify(value) ?? 'undefined';
		const known = texts.get(value);
		if (known !== undefined)
				return known;
		const text = Array.isArray(value)
				? `[${value.map(textOf).join(',')}]`
				: `{${Object.keys(value)
						.sort()
						.map((key) => `${JSON.stringify(key)}:${textOf(value[key])}`)
						.join(',')}}`;
		const kept = text.length > LONGEST_TEXT ? digest(text) : text;
		texts.set(value, kept);
		return kept;
}
function digest(text) {
		const references = new Set(text.match(/"\$(?:ref|dynamicRef|recursiveRef)"/g) ?? []);
		return `${[...references].sort().join('')}#${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(text)}`;
}
/***/ }),
/***/ 78463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	KE: () => (/* binding */ listed),
	KT: () => (/* binding */ named),
	SP: () => (/* binding */ shown),
	f_: () => (/* binding */ howChanged),
	r_: () => (/* binding */ sides)
});
var _core_cut_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60236);
const LONGEST = 60;
function shown(value) {
		return (0,_core_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(value === undefined ? 'nothing' : jsonOf(value), LONGEST);
}
const texts = new WeakMap();
function jsonOf(value) {
		if (typeof value === 'string')
				return JSON.stringify(value.slice(0, LONGEST + 1));
		if (typeof value !== 'object' || value === null)
				return JSON.stringify(value) ?? 'nothing';
		const text = texts.get(value) ?? JSON.stringify(value).slice(0, LONGEST + 1);
		texts.set(value, text);
		return text;
}
function listed(values) {
		return (0,_core_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .firstFew */ .Dt)(values, 5, shown);
}
function named(name) {
		return (0,_core_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(name, 80);
}
function sides(before, after) {
		return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}
function howChanged(before, after) {
		return after === undefined ? 'was removed' : before === undefined ? 'is new' : 'changed';
}
/***/ }),
/***/ 15473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Nk: () => (/* binding */ comparedMarkdown),
	O1: () => (/* binding */ renderChanges),
	T4: () => (/* binding */ changesMarkdown),
	sA: () => (/* binding */ countedChanges)
});
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18001);
var _core_cut_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60236);
var _core_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51383);
var _diff_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(589);
const LONGEST = 160;
const MOST_ROWS = 100;
const WORDS = {
		breaking: ['breaking change', 'breaking changes'],
		'cannot-tell': ['change with unknown effect', 'changes with unknown effect'],
		feature: ['feature', 'features'],
		behavior: ['change of behavior', 'changes of behavior'],
		fix: ['fix', 'fixes'],
		docs: ['change of wording', 'changes of wording'],
};
function countedChanges(changes) {
		const counted = (0,_diff_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .countChanges */ .x)(changes).map(([kind, count]) => `${count} ${WORDS[kind][count === 1 ? 0 : 1]}`);
		return counted.join(', ') || 'nothing changed';
}
function renderChanges(changes) {
		return changes
				.map(({ kind, message, before, after }) => {
				const sides = [
						...(before === undefined ? [] : [`before  ${value(before)}`]),
						...(after === undefined ? [] : [`after   ${value(after)}`]),
				];
				return [`  ${kind.padEnd(11)}  ${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(message)}`, ...sides].join('\n               ');
		})
				.map((block) => `${block}\n`)
				.join('\n');
}
function changesMarkdown(changes) {
		const rows = changes.slice(0, MOST_ROWS).map(({ kind, message }) => [kind, (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)((0,_core_cut_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(message, 400))]);
		const left = changes.length - rows.length;
		const more = left > 0 ? `\nand ${left} more\n` : '';
		return rows.length === 0 ? '' : `${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownTable */ .Qj)(['', 'what'], rows)}${more}`;
}
function comparedMarkdown(compared, several) {
		const shown = (compared ?? []).filter(({ changes }) => changes.length > 0);
		if (shown.length === 0)
				return '';
		const blocks = shown.map(({ project, since, changes }) => {
				const whose = several ? `${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(project)}, since` : 'Since';
				return `${whose} ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(since)}: ${countedChanges(changes)}\n\n${changesMarkdown(changes)}`;
		});
		return `### What clients notice\n\n${blocks.join('\n')}\n`;
}
function value(of) {
		return (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)((0,_core_cut_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(JSON.stringify(of) ?? '', LONGEST));
}
/***/ }),
/***/ 1023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	t: () => (/* binding */ CHANGE_KINDS)
});
const CHANGE_KINDS = ['breaking', 'cannot-tell', 'feature', 'behavior', 'fix', 'docs'];
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
/***/ 51383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	FV: () => (/* binding */ escapeMarkdown),
	OF: () => (/* binding */ fenced),
	Qj: () => (/* binding */ markdownTable)
});
var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18001);
const BREAK = '&#8203;';
function fenced(text, language) {
		const cleaned = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(text).replace(/^\n+|\n+$/g, '');
		const longest = Math.max(2, ...[...cleaned.matchAll(/`+/g)].map(([run]) => run.length));
		const fence = '`'.repeat(longest + 1);
		return `${fence}${language}\n${cleaned}\n${fence}\n`;
}
function escapeMarkdown(text) {
		return (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text)
				.replace(/&/g, '&amp;')
				.replace(/</g, '&lt;')
				.replace(/>/g, '&gt;')
				.replace(/[\\`*_{}[\]()!|~$^:=]/g, '\\$&')
				.replace(/^(?:[-+]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
				.replace(/@/g, `@${BREAK}`)
				.replace(/(?<!&)#/g, `\\#${BREAK}`)
				.replace(/\b(GH)-(?=\d)/gi, `$1${BREAK}-`)
				.replace(/\b(www)\./gi, `$1${BREAK}.`)
				.replace(/\\:\/\//g, `\\:${BREAK}//`);
}
function markdownTable(head, rows) {
		const names = head.map((name) => (name === '' ? ' ' : ` ${name} `));
		return `|${names.join('|')}|\n${'|---'.repeat(head.length)}|\n${rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('')}`;
}
/***/ }),
/***/ 56218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	KY: () => (/* binding */ withVersions),
	Sd: () => (/* binding */ MODERN),
	lf: () => (/* binding */ erasOf)
});
const MODERN = '2026-07-28';
function erasOf(versions) {
		return {
				legacy: versions.filter((version) => version < MODERN),
				modern: versions.filter((version) => version >= MODERN),
		};
}
function withVersions(contract, { legacy, modern }) {
		return { ...contract, protocolVersions: [...legacy.slice(-1), ...modern] };
}
/***/ }),
/***/ 3448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	F5: () => (/* binding */ shapeOf),
	R1: () => (/* binding */ differing),
	ZV: () => (/* binding */ own),
	Zu: () => (/* binding */ merged)
});
var _core_grouped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6978);
var _core_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12500);
var _formats_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36074);
const DEEPEST_SHAPE = 50;
function shapeOf(value, depth = 0) {
		const deeper = depth < DEEPEST_SHAPE;
		if (Array.isArray(value)) {
				const items = deeper ? value.map((one) => shapeOf(one, depth + 1)) : [];
				return { type: ['array'], ...(items.length === 0 ? {} : { items: merged(items) }) };
		}
		if (!(0,_formats_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
				return { type: [value === null ? 'null' : typeof value] };
		if (!deeper)
				return { type: ['object'] };
		const keys = Object.keys(value)
				.filter((key) => key !== '__proto__')
				.sort();
		return {
				type: ['object'],
				properties: Object.fromEntries(keys.map((key) => [key, shapeOf(value[key], depth + 1)])),
				required: keys,
		};
}
function merged(shapes) {
		const [only] = shapes;
		if (only !== undefined && shapes.length === 1)
				return only;
		const type = [...new Set(shapes.flatMap((one) => one.type))].sort();
		const items = shapes.flatMap((one) => one.items ?? []);
		const objects = shapes.filter(({ properties }) => properties !== undefined);
		const entries = objects.flatMap(({ properties = {} }) => Object.entries(properties));
		const fields = (0,_core_grouped_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .z)(entries, ([key]) => key);
		const always = new Map();
		for (const { required = [] } of objects)
				for (const key of required)
						always.set(key, (always.get(key) ?? 0) + 1);
		const keys = [...fields.keys()].sort();
		return {
				type,
				...(objects.length === 0
						? {}
						: {
								properties: Object.fromEntries(keys.map((key) => [key, merged((fields.get(key) ?? []).map(([, one]) => one))])),
								required: keys.filter((key) => always.get(key) === objects.length),
						}),
				...(items.length === 0 ? {} : { items: merged(items) }),
		};
}
function own(object, key) {
		return object !== undefined && Object.hasOwn(object, key) ? object[key] : undefined;
}
function differing(a, b, at) {
		if (a.type.join() !== b.type.join())
				return [at];
		const [left, right] = [a.properties ?? {}, b.properties ?? {}];
		if (Object.keys(left).sort().join('\0') !== Object.keys(right).sort().join('\0'))
				return [at];
		return [
				...Object.keys(left).flatMap((key) => differing(left[key], right[key], `${at}/${(0,_core_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .escapedKey */ .dU)(key)}`)),
				...(a.items === undefined || b.items === undefined ? [] : differing(a.items, b.items, `${at}/*`)),
		];
}
/***/ }),
/***/ 58832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	WR: () => (/* binding */ compatibilityRows),
	al: () => (/* binding */ inOrder),
	lM: () => (/* binding */ planned),
	sG: () => (/* binding */ outcomeOf)
});
function inOrder(rows) {
		const compare = new Intl.Collator('en', { numeric: true }).compare;
		return [...rows].sort((a, b) => compare(a.project, b.project) ||
				compare(a.artifact, b.artifact) ||
				Number(a.dependencies === 'lowest') - Number(b.dependencies === 'lowest') ||
				compare(a.runtime, b.runtime));
}
function planned(rows) {
		if (rows === undefined || rows.length === 0)
				return undefined;
		return inOrder(rows).map(({ project, artifact, runtime, dependencies, sdk, outcome, detail, loses }) => ({
				project,
				artifact,
				runtime,
				dependencies,
				...(sdk === undefined ? {} : { sdk }),
				outcome,
				...(detail === undefined || detail === '' ? {} : { detail }),
				...(loses === undefined ? {} : { loses }),
		}));
}
function outcomeOf({ outcome, detail, loses }) {
		if (outcome === 'not-measured')
				return `not measured${detail === undefined ? '' : `: ${detail}`}`;
		if (outcome === 'failed')
				return 'does not start';
		return loses === undefined ? 'starts' : `starts, ${loses}`;
}
function compatibilityRows(measured) {
		const several = new Set(measured.map(({ project }) => project)).size > 1;
		const named = (server) => (several ? [server] : []);
		return [
				[...named('server'), 'tested on', 'dependencies', 'SDK', ''],
				...inOrder(measured).map((row) => [
						...named(row.project),
						row.runtime,
						row.dependencies,
						row.sdk ?? '',
						outcomeOf(row),
				]),
		];
}
/***/ }),
/***/ 47533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	S: () => (/* binding */ passportOf),
	_: () => (/* binding */ MOST)
});
var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18001);
const MOST = 100;
const CHOSEN_PORT = 32_768;
const LOOPBACK = /^(localhost|127\..*|::1)$/;
const SHELL = /^(ba|da|z|k)?sh$/;
const NOT_FILES = /^\/(dev|proc|sys)\/|(^|\/)__pycache__(\/|$)|\.pyc(\.\d+)?$/;
const DRAWN = [
		/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi,
		/(?<![a-z0-9])(?=[a-f]*\d)[0-9a-f]{8,}(?![a-z0-9])/gi,
		/\d{4}[-_.]?\d{2}[-_.]?\d{2}\S*/g,
		/\d{4,}/g,
];
function passportOf(report, around) {
		const lines = report.split('\n').map((line) => line.split('\t'));
		const of = (kind) => lines.filter(([first]) => first === kind).map(([, ...words]) => words);
		const drawn = new Map(of('random').map(([path = '', prefix = '']) => [slashes(path), `${prefix}*`]));
		const path = (at) => shownPath(at, around.places, drawn);
		const left = around.left.map(path).filter((one) => !around.put.includes(one));
		const written = of('file').flatMap(([at = '']) => (at.startsWith(around.own) ? [] : [path(at)]));
		const roots = new Set(around.places.map(({ shown }) => shown));
		const files = sorted([...left, ...written].filter((one) => !NOT_FILES.test(one) && !roots.has(one)));
		const starts = of('start');
		const reports = starts.some(([, parent]) => around.parent === undefined || parent === String(around.parent));
		if (!reports)
				return { files: sorted(files.map((one) => one.replace(/^\$TMPDIR\/.*/, '$TMPDIR/*'))) };
		const ids = new Set(starts.map(([id]) => id));
		const started = starts.filter(([, parent = '']) => ids.has(parent)).map(([, , executable = '']) => [executable]);
		const asked = of('variable').flatMap(([name = '', set, by = '']) => !around.isItsOwn(by) || (set === 'set' && !around.env.includes(name)) ? [] : [name]);
		return {
				hosts: sorted(of('host').map(([host = '', port = '']) => shownHost(host, port, path))),
				files,
				programs: sorted([...of('program'), ...started].map(([name = '', shell = '']) => shownProgram(name, shell))),
				variables: sorted(asked),
		};
}
function sorted(words) {
		const clean = words.map((word) => (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(word).slice(0, 200)).filter((word) => word !== '');
		return [...new Set(clean)].sort().slice(0, MOST);
}
function shownHost(host, port, path) {
		if (host === 'unix')
				return `unix:${path(port)}`;
		const name = host
				.replace(/^::ffff:(?=\d+\.)/i, '')
				.replace(/\.$/, '')
				.toLowerCase();
		if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) > 0 && port === '53')
				return 'a name server';
		const number = { http: '80', https: '443' }[port] ?? port;
		const chosen = LOOPBACK.test(name) && Number(number) >= CHOSEN_PORT;
		const shown = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) === 6 ? `[${name}]` : name;
		return /^[1-9]\d*$/.test(number) ? `${shown}:${chosen ? '*' : number}` : shown;
}
function shownProgram(name, shell) {
		const base = (word) => (slashes(word).split('/').at(-1) ?? '').replace(/\.exe$/i, '').replace(/^(python)[\d.]+$/, '$1');
		const command = shell.replace(/^\s*(\w+=\S*\s+)*/, '');
		const [, quoted, plain] = /^(?:["']([^"']+)["']|([\w./+@-]+))/.exec(command) ?? [];
		const word = quoted ?? plain;
		return word !== undefined && SHELL.test(base(name)) ? `${base(name)} -c ${base(word)}` : base(name);
}
function shownPath(at, places, drawn) {
		const path = slashes(at);
		const inner = [...places].sort((a, b) => b.folder.length - a.folder.length);
		const place = inner.find(({ folder }) => path === slashes(folder) || path.startsWith(`${slashes(folder)}/`));
		const root = place === undefined ? '' : slashes(place.folder);
		const parts = path.slice(root.length).split('/').filter(Boolean);
		const folded = parts.map((part, index) => {
				const whole = `${root}/${parts.slice(0, index + 1).join('/')}`;
				return drawn.get(whole) ?? nodeDrawn(whole, drawn) ?? DRAWN.reduce((text, one) => text.replace(one, '*'), part);
		});
		const inside = folded.findLastIndex((part) => part === 'site-packages' || part === 'node_modules');
		const kept = place?.shown === '(installed)' ? folded.slice(inside + 1) : folded;
		const most = deepest(place?.shown, kept);
		return [place?.shown ?? '', ...kept.slice(0, most), ...(kept.length > most ? ['…'] : [])].join('/');
}
function deepest(shown, parts) {
		if (shown === '$TMPDIR')
				return 1;
		if (shown === undefined || parts[0]?.startsWith('@') === true)
				return shown === undefined ? 4 : 3;
		if (shown !== '~')
				return 2;
		return parts[0] === '.local' || parts[0] === 'Library' ? 4 : parts[0]?.startsWith('.') === true ? 3 : 2;
}
function nodeDrawn(whole, drawn) {
		return drawn.get(whole.replace(/.{6}$/, 'XXXXXX'));
}
function slashes(path) {
		return path.replaceAll('\\', '/');
}
/***/ })
};
