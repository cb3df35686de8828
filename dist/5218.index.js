export const id = 5218;
export const ids = [5218];
export const modules = {

/***/ 79934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  jZ: () => (/* binding */ atLeast),
  xS: () => (/* binding */ countChanges),
  hk: () => (/* binding */ diffContracts)
});


var external_node_crypto_ = __webpack_require__(77598);
var object = __webpack_require__(36074);
;// CONCATENATED MODULE: ./.build/contract/diff/schema/document.js


const DEEPEST = 100;
const LARGEST = 1024 * 1024;
function openDocument(root, pointer) {
    const places = new Map();
    const anchors = new Map();
    let size = 0;
    const left = [{ value: root, at: pointer, depth: 0 }];
    for (let one = left.pop(); one !== undefined; one = left.pop()) {
        const { value, at, depth } = one;
        size += typeof value === 'string' ? value.length : 4;
        if (size > LARGEST)
            return undefined;
        if (typeof value !== 'object' || value === null || places.has(value))
            continue;
        if (depth > DEEPEST)
            return undefined;
        places.set(value, at);
        for (const [key, child] of Object.entries(value)) {
            size += key.length;
            if (key === '$anchor' && typeof child === 'string')
                anchors.set(child, value);
            left.push({ value: child, at: `${at}/${escapePointer(key)}`, depth: depth + 1 });
        }
    }
    const top = (0,object/* isObject */.G)(root) ? root : {};
    const dialect = top['$schema'];
    return {
        root,
        pointer,
        besideRef: !(typeof dialect === 'string' && /draft-0[3-7]/.test(dialect)),
        at: (part) => (typeof part === 'object' && part !== null ? places.get(part) : undefined) ?? pointer,
        resolve(ref) {
            if (ref === '#' || ref === top['$id'])
                return root;
            if (ref.startsWith('#/'))
                return follow(root, ref.slice(2));
            return ref.startsWith('#') ? anchors.get(ref.slice(1)) : undefined;
        },
        definitions: textOf([top['$defs'] ?? {}, top['definitions'] ?? {}]),
    };
}
function escapePointer(key) {
    return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
function follow(root, path) {
    let at = root;
    for (const part of path.split('/')) {
        const key = decoded(part).replaceAll('~1', '/').replaceAll('~0', '~');
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key))
            return undefined;
        at = at[key];
    }
    return at;
}
function decoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
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
    return `${[...references].sort().join('')}#${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex')}`;
}

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
    const message = `${changes.length - MOST} more changes are not listed, none of them heavier than this.`;
    return [...kept, { kind: next.kind, pointer: '', message }];
}
function bounded_short(change) {
    const { kind, pointer, message, before, after } = change;
    return {
        kind,
        pointer: cut(pointer, LONGEST_POINTER),
        message: cut(message, LONGEST_MESSAGE),
        ...(before === undefined ? {} : { before: value(before) }),
        ...(after === undefined ? {} : { after: value(after) }),
    };
}
function value(of) {
    return isShort(of) ? of : `(too long to be shown, digest ${textOf(of).slice(-12)})`;
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
function cut(text, longest) {
    return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

;// CONCATENATED MODULE: ./.build/contract/diff/values.js
const LONGEST = 60;
function shown(value) {
    const text = value === undefined ? 'nothing' : jsonOf(value);
    return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
const values_texts = new WeakMap();
function jsonOf(value) {
    if (typeof value === 'string')
        return JSON.stringify(value.slice(0, LONGEST + 1));
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value) ?? 'nothing';
    const text = values_texts.get(value) ?? JSON.stringify(value).slice(0, LONGEST + 1);
    values_texts.set(value, text);
    return text;
}
function listed(values) {
    const first = values.slice(0, 5).map(shown).join(', ');
    return values.length > 5 ? `${first} and ${values.length - 5} more` : first;
}
function named(name) {
    return name.length > 80 ? `${name.slice(0, 79)}…` : name;
}

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
            const to = other === undefined ? '' : `; ${named(String(other.item[key]))} is new and looks like it: renamed?`;
            const message = `${what} ${named(String(item[key]))} was removed${to === '' ? '.' : to}`;
            return { kind: 'breaking', pointer: at, message, before: item };
        }),
        ...come.map(({ item, at }) => {
            const message = `${what} ${named(String(item[key]))} is new.`;
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
        if (textOf(a) === textOf(b))
            return [];
        const how = b === undefined ? 'has gone' : a === undefined ? 'is new' : 'changed';
        return [
            {
                kind: 'docs',
                pointer: b === undefined ? `${before.at}/${field}` : `${after.at}/${field}`,
                message: `The ${field} of ${who} ${how}.`,
                ...(a === undefined ? {} : { before: a }),
                ...(b === undefined ? {} : { after: b }),
            },
        ];
    });
}
function unknownChanges(before, after, known, who) {
    const fields = new Set([...Object.keys(before.item), ...Object.keys(after.item)]);
    return wordChanges(before, after, [...fields].filter((field) => !known.includes(field)).sort(), who).map((one) => ({
        ...one,
        kind: 'cannot-tell',
    }));
}

;// CONCATENATED MODULE: ./.build/contract/diff/prompts.js




const WORDS = ['title', 'description', 'icons'];
function diffPrompts(before, after) {
    const matched = match(before, after, 'prompts', 'name');
    const shape = (item) => textOf(argumentsOf(item).map((one) => [one['name'], one['required'] === true]));
    return [
        ...comings(matched, 'Prompt', 'name', (item) => [
            plainName(item['name']),
            ...(argumentsOf(item).length === 0 ? [] : [shape(item)]),
        ]),
        ...matched.kept.flatMap(({ name, before: old, after: young }) => [
            ...diffArguments(name, old, young),
            ...wordChanges(old, young, WORDS, `prompt ${named(name)}`),
            ...unknownChanges(old, young, ['name', ...WORDS, 'arguments', '_meta'], `prompt ${named(name)}`),
        ]),
    ];
}
function diffArguments(prompt, before, after) {
    const { gone, come, kept } = match(argumentsOf(before.item), argumentsOf(after.item), 'arguments', 'name');
    const say = (name) => `Argument ${named(String(name))} of prompt ${named(prompt)}`;
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
            const needed = a === b
                ? []
                : [
                    {
                        kind: b ? 'breaking' : 'feature',
                        pointer: `${after.at}${young.at}${young.item['required'] === undefined ? '' : '/required'}`,
                        message: `${say(name)} ${b ? 'is required now' : 'may be left out now'}.`,
                        before: a,
                        after: b,
                    },
                ];
            const [left, right] = [old, young].map(({ item, at }, side) => ({
                item,
                at: (side === 0 ? before : after).at + at,
            }));
            const who = `argument ${named(name)} of prompt ${named(prompt)}`;
            return [...needed, ...wordChanges(left, right, ['title', 'description'], who)];
        }),
    ];
}
function argumentsOf(prompt) {
    const { arguments: listed } = prompt;
    return Array.isArray(listed) ? listed.filter(object/* isObject */.G) : [];
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
            const who = `${what.toLowerCase()} ${named(name)}`;
            const [a, b] = [old.item['mimeType'], young.item['mimeType']];
            const mime = a === b
                ? []
                : [
                    {
                        kind: a === undefined ? 'fix' : 'breaking',
                        pointer: b === undefined ? young.at : `${young.at}/mimeType`,
                        message: `${what} ${named(name)} is ${shown(b)} now, and was ${shown(a)}.`,
                        before: a,
                        after: b,
                    },
                ];
            return [
                ...mime,
                ...wordChanges(old, young, resources_WORDS, who),
                ...unknownChanges(old, young, [key, ...resources_WORDS, 'mimeType', 'size', '_meta'], who),
            ];
        }),
    ];
}

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
const MODERN = '2026-07-28';
function diffProtocols(before, after) {
    const said = { pointer: '/protocolVersions', before, after };
    const [old, young] = [before.filter((one) => one < MODERN).at(-1), after.filter((one) => one < MODERN).at(-1)];
    const [gone, come] = [missing(before, after), missing(after, before)];
    const changes = [];
    if (old !== undefined && young !== undefined && old !== young) {
        const message = `The server answers with protocol ${named(young)}, and did with ${named(old)}.`;
        changes.push({ kind: young > old ? 'fix' : 'breaking', message, ...said });
    }
    else if (old !== young) {
        if (young === undefined)
            gone.unshift(old ?? '');
        else
            come.unshift(young);
    }
    if (gone.length > 0) {
        changes.push({ kind: 'breaking', message: `The server no longer speaks protocol ${listed(gone)}.`, ...said });
    }
    if (come.length > 0) {
        changes.push({ kind: 'feature', message: `The server also speaks protocol ${listed(come)}.`, ...said });
    }
    return changes;
}
function missing(from, other) {
    return from.filter((one) => one >= MODERN && !other.includes(one));
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
        const pointer = `/capabilities/${escapePointer(name)}`;
        const [a, b] = [old[name], young[name]];
        if (textOf(a) === textOf(b))
            return [];
        if (a !== undefined && b !== undefined)
            return diffFlags(name, a, b, pointer);
        const holder = a === undefined ? after : before;
        const empty = LISTS[name]?.every((list) => holder[list].length === 0) === true;
        const how = a === undefined ? 'is new' : 'was removed';
        const kind = empty ? 'fix' : name === 'experimental' ? 'cannot-tell' : a === undefined ? 'feature' : 'breaking';
        return [{ kind, pointer, message: `Capability ${named(name)} ${how}.`, ...sides(a, b) }];
    });
}
function diffFlags(name, a, b, pointer) {
    if (!(0,object/* isObject */.G)(a) || !(0,object/* isObject */.G)(b) || name === 'experimental') {
        return [{ kind: 'cannot-tell', pointer, message: `Capability ${named(name)} changed.`, ...sides(a, b) }];
    }
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].sort().flatMap((flag) => {
        const [x, y] = [a[flag], b[flag]];
        if (textOf(x ?? false) === textOf(y ?? false))
            return [];
        const lost = y === undefined || y === false;
        const message = `Capability ${named(name)}.${named(flag)} is ${shown(y ?? false)} now, and was ${shown(x ?? false)}.`;
        const plain = lost || x === undefined || x === false;
        const kind = !plain ? 'cannot-tell' : flag === 'listChanged' ? 'fix' : lost ? 'breaking' : 'feature';
        return [{ kind, pointer: `${pointer}/${escapePointer(flag)}`, message, ...sides(x, y) }];
    });
}
function sides(before, after) {
    return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
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
        if (!(0,object/* isObject */.G)(a) || !(0,object/* isObject */.G)(b))
            return;
        for (const word of docs_WORDS)
            note(a, b, word, at, place);
        for (const key of SCHEMAS)
            if (key in a && key in b)
                visit(a[key], b[key], `${at}/${key}`, place);
        for (const key of BY_NAME) {
            const [left, right] = [a[key], b[key]];
            if (!(0,object/* isObject */.G)(left) || !(0,object/* isObject */.G)(right))
                continue;
            for (const name of Object.keys(right)) {
                if (!Object.hasOwn(left, name))
                    continue;
                const inside = key === 'properties' ? [place, name].filter(Boolean).join('.') : place;
                visit(left[name], right[name], `${at}/${key}/${escapePointer(name)}`, inside);
            }
        }
    };
    const note = (a, b, word, at, place) => {
        if (textOf(a[word]) === textOf(b[word]))
            return;
        const where = place === '' ? `the ${position} of ${named(owner)}` : `${named(place)} in the ${position} of ${named(owner)}`;
        const gone = b[word] === undefined;
        const how = gone ? 'has gone' : a[word] === undefined ? 'is new' : 'changed';
        changes.push({
            kind: 'docs',
            pointer: gone ? at : `${at}/${word}`,
            message: `The ${word} of ${where} ${how}.`,
            ...(a[word] === undefined ? {} : { before: a[word] }),
            ...(gone ? {} : { after: b[word] }),
        });
    };
    visit(before, after, afterAt, '');
    return changes;
}

;// CONCATENATED MODULE: ./.build/contract/diff/schema/words.js


function wordsOf(problem, { before, after, wider }) {
    switch (problem.what) {
        case 'type':
            return `is ${typeOf(after)} now, and was ${typeOf(before)}`;
        case 'bound':
            return changedBound(problem.name ?? '', before, after);
        case 'values':
            return values(before, after, wider);
        case 'closed':
            return after === false ? 'allows no other properties any more' : 'allows other properties now';
        case 'choice':
            return 'has another choice of forms';
        default:
            return `changed in ${problem.name ?? 'its schema'}`;
    }
}
function changedBound(name, before, after) {
    if (before === undefined)
        return `has ${name} ${shown(after)} now`;
    if (after === undefined)
        return `has no ${name} any more (was ${shown(before)})`;
    return `has ${name} ${shown(after)} now (was ${shown(before)})`;
}
function values(before, after, wider) {
    if (wider)
        return Array.isArray(after) ? `also allows ${listed(after)} now` : 'allows more than the values it listed';
    return Array.isArray(before) ? `no longer allows ${listed(before)}` : `allows only ${listed([after].flat())} now`;
}
function some(words) {
    const shownWords = words.slice(0, 8).map(named).join(' or ');
    return words.length > 8 ? `${shownWords} or ${words.length - 8} more` : shownWords;
}
function typeOf(schema) {
    if (!(0,object/* isObject */.G)(schema))
        return schema === false ? 'nothing' : 'anything';
    const { type } = schema;
    if (typeof type === 'string')
        return named(type);
    if (Array.isArray(type))
        return some(type.map(String));
    for (const key of ['anyOf', 'oneOf']) {
        const several = schema[key];
        if (Array.isArray(several))
            return some([...new Set(several.map(typeOf))]);
    }
    if (typeof schema['$ref'] === 'string')
        return named(schema['$ref'].slice(schema['$ref'].lastIndexOf('/') + 1));
    if (Array.isArray(schema['enum']))
        return listed(schema['enum']);
    return Object.hasOwn(schema, 'const') ? shown(schema['const']) : 'anything';
}

;// CONCATENATED MODULE: ./.build/contract/diff/schema/found.js


function verdict({ sure }, kind) {
    return sure ? kind : 'cannot-tell';
}
function turned(problem) {
    return { ...problem, from: problem.to, to: problem.from, fromAt: problem.toAt, toAt: problem.fromAt };
}
function say(problem, kind, about, message, breaks = false) {
    const { from, to, toAt, fromAt, place, name } = problem;
    const gone = to === undefined && from !== undefined;
    return {
        about: about === ''
            ? `${place} ${problem.what} ${name ?? ''} ${problem.what === 'values' ? kind : ''}`
            : `${place} ${about} ${name ?? ''}`,
        change: {
            kind: breaks ? 'breaking' : kind,
            pointer: gone ? fromAt : toAt,
            message,
            ...(from === undefined ? {} : { before: from }),
            ...(to === undefined ? {} : { after: to }),
        },
    };
}
function pathOf({ place, name }) {
    return named(place === '' ? (name ?? '') : `${place}.${name}`);
}
function sentence({ position, owner }, problem, sides) {
    const { place, sure } = problem;
    const thing = position === 'input' ? 'Argument' : 'Field';
    const what = position === 'input' ? `of ${named(owner)}` : `of what ${named(owner)} gives`;
    const who = place === ''
        ? position === 'input'
            ? `The input of ${named(owner)}`
            : `What ${named(owner)} gives`
        : `${thing} ${named(place)} ${what}`;
    const doubt = sure ? '' : ' Whether clients notice cannot be told.';
    return `${who} ${wordsOf(problem, sides)}.${doubt}`;
}
const WEIGHT = ['breaking', 'cannot-tell', 'feature', 'fix', 'docs'];
function merged(found) {
    const heaviest = new Map();
    for (const { about, change } of found) {
        const known = heaviest.get(about);
        if (known === undefined || WEIGHT.indexOf(change.kind) < WEIGHT.indexOf(known.kind))
            heaviest.set(about, change);
    }
    return [...heaviest.values()];
}

;// CONCATENATED MODULE: ./.build/contract/diff/schema/work.js
class TooMuch extends Error {
}
const MOST_WORK = 20_000;
const LEAST_WORK = 500;
function newBudget() {
    return { left: 200_000 };
}
function newWork(budget) {
    let left = Math.max(LEAST_WORK, Math.min(MOST_WORK, budget.left));
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
    if (!(0,object/* isObject */.G)(schema))
        return { list: [{ ...ANYTHING, opaque: new Set([`!${textOf(schema)}`]) }], loose: false };
    work.spend(weightOf(schema));
    const followed = refOf(schema, document, work, refs);
    if (followed !== undefined && !document.besideRef)
        return followed;
    const all = [{ list: [plain(schema, document)], loose: false }];
    if (followed !== undefined)
        all.push(followed);
    for (const member of listOf(schema['allOf']))
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
    const lists = [schema['type'], schema['enum'], schema['required']].map((list) => listOf(list).length);
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
        const text = textOf(said.map((key) => [key, keywords[key]]));
        opaque.add(text.includes('"$ref"') ? `${text} ${document.definitions}` : text);
    }
    for (const key of NEVER_SAME) {
        if (!Object.hasOwn(keywords, key) || keywords[key] === true)
            continue;
        unlike += 1;
        opaque.add(`${key} ${unlike}`);
    }
    const { kinds, unclear } = kindsOf(keywords);
    if (unclear !== undefined)
        opaque.add(unclear);
    const values = valuesOf(keywords);
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
            return { kinds: new Set(KINDS), unclear: `type ${textOf(type)}` };
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
    const texts = new Set(right.map(textOf));
    return left.filter((value) => texts.has(textOf(value)));
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
    return parts.reduce((sum, { keywords }) => sum + listOf(keywords['required']).length, (values?.length ?? 0) + parts.length);
}
function tags({ parts }) {
    const found = new Map();
    for (const { keywords } of parts) {
        const { properties, required } = keywords;
        if (!(0,object/* isObject */.G)(properties) || !Array.isArray(required))
            continue;
        for (const name of required) {
            const property = typeof name === 'string' && Object.hasOwn(properties, name) ? properties[name] : undefined;
            const values = (0,object/* isObject */.G)(property) ? valuesOf(property) : undefined;
            if (values !== undefined)
                found.set(String(name), values);
        }
    }
    return found;
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
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

;// CONCATENATED MODULE: ./.build/contract/diff/schema/children.js


function propertySpot(parts, name) {
    const spot = [];
    let declared = false;
    let patterns = false;
    for (const { keywords, document } of parts) {
        const { properties, additionalProperties } = keywords;
        patterns ||= (0,object/* isObject */.G)(keywords['patternProperties']) && Object.keys(keywords['patternProperties']).length > 0;
        if ((0,object/* isObject */.G)(properties) && Object.hasOwn(properties, name)) {
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
    return new Set(parts.flatMap(({ keywords: { properties } }) => ((0,object/* isObject */.G)(properties) ? Object.keys(properties) : [])));
}
function requiredOf(parts) {
    return new Set(parts.flatMap(({ keywords }) => listOf(keywords['required']).filter((name) => typeof name === 'string')));
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
    return { first: listOf(prefixItems), rest: items };
}

;// CONCATENATED MODULE: ./.build/contract/diff/schema/problem.js
const LONGEST_PLACE = 400;
function cutPlace(place) {
    return place.length > LONGEST_PLACE ? `${place.slice(0, LONGEST_PLACE - 1)}…` : place;
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
    const [patterns, wanted] = [textsOf(from.parts, 'pattern'), textsOf(to.parts, 'pattern')];
    for (const pattern of wanted) {
        if (ANY.has(pattern) || patterns.includes(pattern))
            continue;
        problems.push(bound(pair, 'pattern', patterns.length === 0 && textsOf(from.parts, 'format').length === 0));
    }
    const formats = textsOf(from.parts, 'format').filter(assertsFormat);
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
        problems.push(bound(pair, name));
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
    const closed = whole ? limits.map((one) => toWhole(one, side)) : limits;
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

;// CONCATENATED MODULE: ./.build/contract/diff/schema/fits.js






function fits(value, spot, work) {
    const { list, loose } = branchesOf(spot, work);
    const verdicts = list.map((branch) => fitsBranch(value, branch, work));
    if (verdicts.includes('yes'))
        return loose ? 'unclear' : 'yes';
    return verdicts.includes('unclear') ? 'unclear' : 'no';
}
function fitsBranch(value, branch, work) {
    work.spend(1 + branch.parts.reduce((sum, { keywords }) => sum + 1 + listOf(keywords['required']).length, 0) / 16);
    const kind = kindOf(value);
    if (!branch.kinds.has(kind))
        return 'no';
    if (branch.values !== undefined) {
        const text = textOf(value);
        work.spend(branch.values.length / 16);
        if (!branch.values.some((one) => textOf(one) === text))
            return 'no';
    }
    const verdicts = [...fits_bounded(value, kind, branch, work)];
    if (verdicts.includes('no'))
        return 'no';
    return verdicts.includes('unclear') || branch.opaque.size > 0 ? 'unclear' : 'yes';
}
function* fits_bounded(value, kind, branch, work) {
    for (const { keywords } of branch.parts) {
        const limit = (key) => typeof keywords[key] === 'number' ? keywords[key] : undefined;
        const between = (size, least, most) => size < (limit(least) ?? 0) || size > (limit(most) ?? Number.POSITIVE_INFINITY) ? 'no' : 'yes';
        if (typeof value === 'number') {
            const { above, below } = exclusiveOf(keywords);
            yield value < (limit('minimum') ?? -Infinity) || value > (limit('maximum') ?? Infinity) ? 'no' : 'yes';
            yield value <= (above ?? -Infinity) || value >= (below ?? Infinity) ? 'no' : 'yes';
            const step = limit('multipleOf');
            if (step !== undefined)
                yield Number.isInteger(value / step) ? 'yes' : kind === 'integer' && Number.isInteger(step) ? 'no' : 'unclear';
        }
        else if (typeof value === 'string') {
            yield between([...value].length, 'minLength', 'maxLength');
            if (typeof keywords['pattern'] === 'string' || assertsFormat(keywords['format']))
                yield 'unclear';
        }
        else if (Array.isArray(value)) {
            yield between(value.length, 'minItems', 'maxItems');
            if (keywords['uniqueItems'] === true)
                yield new Set(value.map(textOf)).size === value.length ? 'yes' : 'no';
        }
        else if ((0,object/* isObject */.G)(value)) {
            yield between(Object.keys(value).length, 'minProperties', 'maxProperties');
            yield listOf(keywords['required']).every((name) => Object.hasOwn(value, String(name))) ? 'yes' : 'no';
        }
    }
    if (Array.isArray(value)) {
        work.spend((value.length * branch.parts.length) / 16);
        for (const [index, item] of value.entries())
            yield fits(item, itemSpot(branch.parts, index), work);
    }
    else if ((0,object/* isObject */.G)(value)) {
        work.spend((Object.keys(value).length * branch.parts.length) / 16);
        for (const [name, one] of Object.entries(value)) {
            const { spot, patterns } = propertySpot(branch.parts, name);
            yield fits(one, spot, work);
            if (patterns)
                yield 'unclear';
        }
    }
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
    const said = a.declared || a.spot.some(({ schema }) => schema !== true && !((0,object/* isObject */.G)(schema) && isEmpty(schema)));
    if (found.length === 0 || (said && !unclear))
        return found;
    return [about(pair, 'undeclared', name, false)];
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
    return [
        {
            what: 'closed',
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
        if (!(0,object/* isObject */.G)(patternProperties))
            continue;
        for (const [pattern, schema] of Object.entries(patternProperties)) {
            found.set(pattern, [...(found.get(pattern) ?? []), { schema, document }]);
        }
    }
    return found;
}
function changedDefault(pair, name, from, to) {
    const [a, b] = [defaultOf(from), defaultOf(to)];
    if (a === undefined || b === undefined || textOf(a.value) === textOf(b.value))
        return [];
    return [{ ...about(pair, 'default', name, true), from: a.value, to: b.value, fromAt: a.at, toAt: b.at }];
}
function defaultOf(spot) {
    const piece = spot.find(({ schema }) => (0,object/* isObject */.G)(schema) && Object.hasOwn(schema, 'default'));
    if (piece === undefined || !(0,object/* isObject */.G)(piece.schema))
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
        if (!(0,object/* isObject */.G)(properties) || !Object.hasOwn(properties, name))
            continue;
        return {
            schema: properties[name],
            at: pointerOf(part, `properties/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`),
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
function isSame({ from, to }) {
    if (from.length !== to.length)
        return false;
    return from.every(({ schema, document }, index) => {
        const other = to[index];
        const text = textOf(schema);
        if (text !== textOf(other.schema))
            return false;
        if (!/"\$(ref|dynamicRef|recursiveRef)"/.test(text))
            return true;
        return textOf(document.root) === textOf(other.document.root);
    });
}
function compare(pair, walk) {
    const { work } = walk;
    const [left, right] = [branchesOf(pair.from, work), branchesOf(pair.to, work)];
    const problems = left.list.flatMap((branch) => lostBranch(branch, right.list, pair, walk));
    if (right.loose && problems.length === 0 && left.list.length > 0)
        return [unclear(pair, 'oneOf')];
    if (left.loose)
        return problems.map((one) => ({ ...one, sure: false }));
    return problems;
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
        problems.push(unsure(typeProblem(pair, missing)));
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
            problems.push(unsure({ ...unclear(pair, 'anyOf'), what: 'choice', sure: true }));
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
    return [unclear(pair, 'anyOf')];
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
    return demands.length === 0 ? said : [...said, unclear(pair, (demands[0] ?? '').replace(/^\[\["?|".*/gs, ''))];
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
        return [{ ...unclear(pair, 'enum'), what: 'values', sure, from: gone, to: undefined }];
    }
    return doubtful ? [unclear(pair, 'enum')] : [];
}
function typeProblem(pair, missing) {
    return { ...unclear(pair, 'type'), what: 'type', sure: true, name: missing.join() };
}
function unclear(pair, name) {
    const at = (spot) => {
        const piece = spot.find(({ schema }) => (0,object/* isObject */.G)(schema) && Object.hasOwn(schema, name)) ?? spot[0];
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

;// CONCATENATED MODULE: ./.build/contract/diff/schema/schema-diff.js






function diffSchemas(pair, budget = newBudget()) {
    const { before, after, beforeAt, afterAt } = pair;
    const [old, young] = [openDocument(before, beforeAt), openDocument(after, afterAt)];
    if (old === undefined || young === undefined)
        return [cannotTell(pair, 'too deep or too large to be compared')];
    if (textOf(before) === textOf(after))
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
        const message = `The ${pair.position} schema of ${named(pair.owner)} is written differently and means the same.`;
        return [{ kind: 'docs', pointer: afterAt, message }];
    }
    catch (error) {
        if (!(error instanceof TooMuch))
            throw error;
        return [cannotTell(pair, 'too large to be compared'), ...docs];
    }
}
function cannotTell({ position, owner, before, after, afterAt }, why) {
    const message = `The ${position} schema of ${named(owner)} changed and is ${why}.`;
    return { kind: 'cannot-tell', pointer: afterAt, message, before, after };
}
function input(pair, narrowed, widened) {
    const forward = narrowed.map((one) => {
        const who = `Argument ${pathOf(one)} of ${named(pair.owner)}`;
        switch (one.what) {
            case 'undeclared':
                return say(one, one.sure ? 'feature' : 'cannot-tell', 'property', `${who} is new.`);
            case 'required': {
                const what = one.from === undefined ? 'is new and required' : 'is required now';
                return say(one, verdict(one, 'breaking'), 'property', `${who} ${what}.`);
            }
            case 'refused':
                return say(one, verdict(one, 'breaking'), 'property', `${who} was removed; clients that send it are refused.`);
            case 'default':
                return say(one, 'feature', 'default', `${who} counts as ${shown(one.to)} when it is left out (was ${shown(one.from)}).`);
            default:
                return say(one, verdict(one, 'breaking'), '', sentence(pair, one, { before: one.from, after: one.to, wider: false }));
        }
    });
    const backward = widened.flatMap((one) => {
        const problem = turned(one);
        const who = `Argument ${pathOf(one)} of ${named(pair.owner)}`;
        switch (one.what) {
            case 'undeclared':
                return [say(problem, 'breaking', 'property', `${who} was removed; clients that send it are not heard.`)];
            case 'required':
                return [
                    say(problem, verdict(one, 'feature'), 'property', one.from === undefined
                        ? `${who} was removed; clients that send it are not heard.`
                        : `${who} may be left out now.`, one.from === undefined),
                ];
            case 'refused':
                return [say(problem, verdict(one, 'feature'), 'property', `${who} is new.`)];
            case 'default':
                return [];
            default:
                return [
                    say(problem, verdict(one, 'feature'), '', sentence(pair, one, { before: one.to, after: one.from, wider: true })),
                ];
        }
    });
    return [...forward, ...backward];
}
function output(pair, widened, narrowed) {
    const forward = widened.flatMap((one) => {
        const problem = turned(one);
        const who = `Field ${pathOf(one)} of what ${named(pair.owner)} gives`;
        switch (one.what) {
            case 'undeclared':
                return [say(problem, one.sure ? 'breaking' : 'cannot-tell', 'property', `${who} was removed.`)];
            case 'required':
                return [
                    say(problem, verdict(one, 'breaking'), 'property', one.from === undefined ? `${who} was removed.` : `${who} may be missing now.`),
                ];
            case 'refused':
                return [
                    say(problem, verdict(one, 'breaking'), 'property', `${who} is new, and clients were told that there are no others.`),
                ];
            case 'default':
                return [];
            default:
                return [
                    say(problem, verdict(one, 'breaking'), '', sentence(pair, one, { before: one.to, after: one.from, wider: true })),
                ];
        }
    });
    const backward = narrowed.flatMap((one) => {
        const who = `Field ${pathOf(one)} of what ${named(pair.owner)} gives`;
        switch (one.what) {
            case 'undeclared':
                return [say(one, 'feature', 'property', `${who} is new.`)];
            case 'required':
                return [
                    say(one, verdict(one, one.from === undefined ? 'feature' : 'fix'), 'property', one.from === undefined ? `${who} is new.` : `${who} is always there now.`),
                ];
            case 'refused':
                return [say(one, 'breaking', 'property', `${who} was removed.`)];
            case 'default':
                return [];
            default:
                return [
                    say(one, verdict(one, 'fix'), '', sentence(pair, one, { before: one.from, after: one.to, wider: false })),
                ];
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
        ...comings(matched, 'Tool', 'name', signs),
        ...matched.kept.flatMap(({ name, before: old, after: young }) => {
            const who = `tool ${named(name)}`;
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
function signs({ name, inputSchema, outputSchema }) {
    const properties = (0,object/* isObject */.G)(inputSchema) ? inputSchema['properties'] : undefined;
    const plain = plainName(name);
    const says = (0,object/* isObject */.G)(properties) && Object.keys(properties).length > 0;
    return [...(plain === '' ? [] : [plain]), ...(says ? [textOf([inputSchema, outputSchema])] : [])];
}
function diffInput(name, before, after, budget) {
    const [old, young] = [before.item['inputSchema'] ?? {}, after.item['inputSchema'] ?? {}];
    if (isTaken(old) !== isTaken(young)) {
        const pointer = `${after.at}/inputSchema`;
        const message = isTaken(old)
            ? `The input schema of tool ${named(name)} no longer has "type": "object", and clients refuse it.`
            : `The input schema of tool ${named(name)} had no "type": "object", which clients refuse: what they sent cannot be told.`;
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
    return (0,object/* isObject */.G)(schema) && schema['type'] === 'object';
}
function diffOutput(name, before, after, budget) {
    const [old, young] = [before.item['outputSchema'], after.item['outputSchema']];
    const [beforeAt, afterAt] = [`${before.at}/outputSchema`, `${after.at}/outputSchema`];
    if (old === undefined && young === undefined)
        return [];
    if (young === undefined) {
        const message = `Tool ${named(name)} no longer says what it gives: its output schema was removed.`;
        return [{ kind: 'breaking', pointer: beforeAt, message, before: old }];
    }
    if (old === undefined) {
        const message = `Tool ${named(name)} says what it gives: it has an output schema now.`;
        return [{ kind: 'feature', pointer: afterAt, message, after: young }];
    }
    return diffSchemas({ position: 'output', owner: name, before: old, after: young, beforeAt, afterAt }, budget);
}
const HINTS = {
    readOnlyHint: { unsaid: false, safe: true, lost: 'no longer promises to only read' },
    destructiveHint: { unsaid: true, safe: false, lost: 'no longer promises to destroy nothing' },
    idempotentHint: { unsaid: false, safe: true, lost: 'may no longer be called twice without further effect' },
    openWorldHint: { unsaid: true, safe: false, lost: 'now says that it reaches outside' },
};
function diffHints(name, before, after) {
    const [old, young] = [before, after].map(({ item }) => ((0,object/* isObject */.G)(item['annotations']) ? item['annotations'] : {}));
    if (old === undefined || young === undefined)
        return [];
    const at = `${after.at}/annotations`;
    const changes = Object.entries(HINTS).flatMap(([hint, { unsaid, safe, lost }]) => {
        const [a, b] = [holds(old, hint, unsaid), holds(young, hint, unsaid)];
        if (a === b)
            return [];
        const worse = a === safe;
        const said = { before: old[hint] ?? unsaid, after: young[hint] ?? unsaid };
        const pointer = young[hint] === undefined ? at : `${at}/${hint}`;
        if (!worse)
            return [{ kind: 'fix', pointer, message: `Tool ${named(name)} has ${hint} ${String(b)} now.`, ...said }];
        const kind = hint === 'openWorldHint' ? 'fix' : 'breaking';
        return [{ kind, pointer, message: `Tool ${named(name)} ${lost} (${hint}).`, ...said }];
    });
    const places = [
        { item: old, at: `${before.at}/annotations` },
        { item: young, at },
    ];
    const who = `the annotations of tool ${named(name)}`;
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
    const read = ({ item }) => {
        const { execution } = item;
        return (0,object/* isObject */.G)(execution) && typeof execution['taskSupport'] === 'string' ? execution['taskSupport'] : 'forbidden';
    };
    const [a, b] = [read(before), read(after)];
    if (a === b)
        return [];
    const kind = b === 'optional' ? 'feature' : 'breaking';
    const pointer = `${after.at}/execution/taskSupport`;
    return [
        {
            kind,
            pointer,
            message: `Tool ${named(name)}: calling it as a task is ${named(b)} now, and was ${named(a)}.`,
            before: a,
            after: b,
        },
    ];
}

;// CONCATENATED MODULE: ./.build/contract/diff/diff.js





const diff_KINDS = ['breaking', 'cannot-tell', 'feature', 'fix', 'docs'];
function diffContracts(before, after) {
    const changes = [
        ...diffTools(objects(before.tools), objects(after.tools)),
        ...diffResources(objects(before.resources), objects(after.resources)),
        ...diffTemplates(objects(before.resourceTemplates), objects(after.resourceTemplates)),
        ...diffPrompts(objects(before.prompts), objects(after.prompts)),
        ...diffServer(before, after),
    ];
    return bounded(diff_KINDS.flatMap((kind) => changes.filter((change) => change.kind === kind)));
}
function objects(list) {
    return list.filter((item) => typeof item === 'object' && item !== null && !Array.isArray(item));
}
function countChanges(changes) {
    return diff_KINDS.map((kind) => [kind, changes.filter((one) => one.kind === kind).length]).filter(([, n]) => n > 0);
}
function atLeast(changes, kind) {
    return changes.some((one) => one.kind === 'breaking' || (kind === 'feature' && one.kind === 'feature'));
}


/***/ }),

/***/ 7373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readContractFile),
/* harmony export */   U: () => (/* binding */ parseContract)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8005);
/* harmony import */ var _mcp_contract_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29147);
/* harmony import */ var _mcp_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28445);





const MOST_BYTES = 64 * 1024 * 1024;
const ITEMS = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()));
const SCHEMA = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    format: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    protocolVersions: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    serverInfo: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()),
    instructions: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    capabilities: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()),
    tools: ITEMS,
    resources: ITEMS,
    resourceTemplates: ITEMS,
    prompts: ITEMS,
});
async function readContractFile(path, shown) {
    const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (facts === undefined || facts.size > MOST_BYTES)
        throw refuse(shown, facts === undefined ? 'absent' : 'too large');
    return parseContract(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path), shown);
}
function parseContract(bytes, shown) {
    let value;
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        if ((0,_mcp_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .tooDeep */ .DI)(text))
            throw refuse(shown, 'nested too deep');
        value = JSON.parse(text);
    }
    catch (error) {
        if (error instanceof Error && 'exit' in error)
            throw error;
        throw refuse(shown, 'no JSON');
    }
    const checked = SCHEMA.safeParse(value);
    if (checked.success)
        return (0,_mcp_contract_js__WEBPACK_IMPORTED_MODULE_4__/* .makeContract */ .F)(checked.data);
    const [first] = checked.error.issues;
    throw refuse(shown, `no contract (${first?.path.join('.') || 'format'}: ${first?.message ?? 'not understood'})`);
}
function refuse(shown, why) {
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('contract/file', `${shown} is ${why}.`, 'Make one: mcp-drydock contract > weather.contract.json');
}


/***/ }),

/***/ 15473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nk: () => (/* binding */ comparedMarkdown),
/* harmony export */   O1: () => (/* binding */ renderChanges),
/* harmony export */   T4: () => (/* binding */ changesMarkdown),
/* harmony export */   sA: () => (/* binding */ countedChanges)
/* harmony export */ });
/* harmony import */ var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18001);
/* harmony import */ var _core_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51383);
/* harmony import */ var _diff_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79934);



const LONGEST = 160;
const MOST_ROWS = 100;
const WORDS = {
    breaking: ['breaking change', 'breaking changes'],
    'cannot-tell': ['change that cannot be judged', 'changes that cannot be judged'],
    feature: ['feature', 'features'],
    fix: ['fix', 'fixes'],
    docs: ['change of words', 'changes of words'],
};
function countedChanges(changes) {
    const counted = (0,_diff_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .countChanges */ .xS)(changes).map(([kind, count]) => `${count} ${WORDS[kind][count === 1 ? 0 : 1]}`);
    return counted.join(', ') || 'nothing changed';
}
function renderChanges(changes) {
    return changes
        .map(({ kind, message, pointer, before, after }) => {
        const sides = [
            ...(before === undefined ? [] : [`before  ${value(before)}`]),
            ...(after === undefined ? [] : [`after   ${value(after)}`]),
        ];
        return [`  ${kind.padEnd(11)}  ${(0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(message)}`, (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(pointer), ...sides].join('\n               ');
    })
        .map((block) => `${block}\n`)
        .join('\n');
}
function changesMarkdown(changes) {
    const rows = changes
        .slice(0, MOST_ROWS)
        .map(({ kind, message, pointer }) => `| ${kind} | ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .F)(cut(message, 400))} | ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .F)(pointer)} |`);
    const left = changes.length - rows.length;
    const more = left > 0 ? `\n\nand ${left} more` : '';
    return rows.length === 0 ? '' : `| | what | where |\n|---|---|---|\n${rows.join('\n')}${more}\n`;
}
function comparedMarkdown(compared, several) {
    const shown = (compared ?? []).filter(({ changes }) => changes.length > 0);
    if (shown.length === 0)
        return '';
    const blocks = shown.map(({ project, since, changes }) => {
        const whose = several ? `${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .F)(project)}, since` : 'Since';
        return `${whose} ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .F)(since)}: ${countedChanges(changes)}\n\n${changesMarkdown(changes)}`;
    });
    return `### What clients notice\n\n${blocks.join('\n')}\n`;
}
function value(of) {
    return (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(cut(JSON.stringify(of) ?? '', LONGEST));
}
function cut(text, longest) {
    return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}


/***/ }),

/***/ 51383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ escapeMarkdown),
/* harmony export */   O: () => (/* binding */ fenced)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18001);

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


/***/ }),

/***/ 83630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ identityOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
/* harmony import */ var _node_packed_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55137);
/* harmony import */ var _python_wheel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60102);



async function identityOf(parcel) {
    switch (parcel.kind) {
        case 'wheel':
            return (0,_python_wheel_js__WEBPACK_IMPORTED_MODULE_2__/* .readWheelIdentity */ .Ii)(parcel.path);
        case 'sdist':
            return (0,_python_wheel_js__WEBPACK_IMPORTED_MODULE_2__/* .readSdistIdentity */ .GA)(parcel.path);
        case 'npm-tarball':
            return readTarballIdentity(parcel.path, parcel.file);
        default:
            return undefined;
    }
}
async function readTarballIdentity(path, file) {
    const { name, version } = await (0,_node_packed_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .readPackedManifest */ .o)(path);
    if (name !== undefined && version !== undefined)
        return { name, version };
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('archive/no-identity', `The package.json in ${file} states no name and version.`);
}


/***/ }),

/***/ 29147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ makeContract),
/* harmony export */   W: () => (/* binding */ contractText)
/* harmony export */ });
function makeContract(seen) {
    const info = canonical(seen.serverInfo);
    return {
        format: 1,
        protocolVersions: [...seen.protocolVersions].sort(),
        serverInfo: { ...info, name: String(info['name'] ?? ''), version: String(info['version'] ?? '') },
        ...(seen.instructions === undefined ? {} : { instructions: seen.instructions }),
        capabilities: canonical(seen.capabilities),
        tools: sorted(seen.tools, 'name'),
        resources: sorted(seen.resources, 'uri'),
        resourceTemplates: sorted(seen.resourceTemplates, 'uriTemplate'),
        prompts: sorted(seen.prompts, 'name'),
    };
}
function contractText(contract) {
    return `${JSON.stringify(contract, undefined, 2)}\n`;
}
function sorted(items, key) {
    return items
        .map((one) => {
        const item = canonical(one);
        return { item, rank: `${String(item[key] ?? '')}\0${JSON.stringify(item)}` };
    })
        .sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0))
        .map(({ item }) => item);
}
function canonical(value) {
    if (Array.isArray(value))
        return value.map(canonical);
    if (typeof value !== 'object' || value === null)
        return value;
    const keys = Object.keys(value).sort();
    return Object.fromEntries(keys.map((key) => [key, canonical(value[key])]));
}


/***/ }),

/***/ 44948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ offers),
/* harmony export */   v: () => (/* binding */ spoken)
/* harmony export */ });
function offers({ tools, resources, resourceTemplates, prompts }) {
    const counted = [
        [tools.length, 'tool'],
        [resources.length, 'resource'],
        [resourceTemplates.length, 'resource template'],
        [prompts.length, 'prompt'],
    ];
    const some = counted.filter(([count]) => count > 0);
    return some.map(([count, what]) => `${count} ${what}${count === 1 ? '' : 's'}`).join(', ') || 'nothing';
}
function spoken({ protocolVersions }, eras) {
    if (eras === undefined)
        return protocolVersions.join(', ');
    const { legacy, modern } = eras;
    const range = legacy.length < 2 ? legacy : [`${legacy[0]} to ${legacy.at(-1)}`];
    return [...range, ...modern].join(' and ');
}


/***/ }),

/***/ 28445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   FI: () => (/* binding */ DEEPEST),
/* harmony export */   LQ: () => (/* binding */ depthMeter),
/* harmony export */   bX: () => (/* binding */ LONGEST_MESSAGE),
/* harmony export */   uZ: () => (/* binding */ MOST_BYTES)
/* harmony export */ });
const LONGEST_MESSAGE = 10 * 1024 * 1024;
const MOST_BYTES = 64 * 1024 * 1024;
const DEEPEST = 200;
const [QUOTE, BACKSLASH, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d];
function depthMeter() {
    let depth = 0;
    let quoted = false;
    let escaped = false;
    return {
        tooDeep(chunk) {
            for (const byte of chunk) {
                if (quoted) {
                    if (escaped)
                        escaped = false;
                    else if (byte === BACKSLASH)
                        escaped = true;
                    else if (byte === QUOTE)
                        quoted = false;
                }
                else if (byte === QUOTE)
                    quoted = true;
                else if (byte === OPEN || byte === OPEN_LIST) {
                    depth += 1;
                    if (depth > DEEPEST)
                        return true;
                }
                else if (byte === CLOSE || byte === CLOSE_LIST)
                    depth -= 1;
            }
            return false;
        },
        reset() {
            depth = 0;
            quoted = false;
            escaped = false;
        },
    };
}
function tooDeep(text) {
    let brackets = 0;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === OPEN || code === OPEN_LIST) {
            brackets += 1;
            if (brackets > DEEPEST)
                return depthMeter().tooDeep(Buffer.from(text));
        }
    }
    return false;
}


/***/ }),

/***/ 58832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   lM: () => (/* binding */ planned),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
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
    return inOrder(rows).map(({ project, artifact, runtime, dependencies, sdk, outcome, detail }) => ({
        project,
        artifact,
        runtime,
        dependencies,
        ...(sdk === undefined ? {} : { sdk }),
        outcome,
        ...(detail === undefined || detail === '' ? {} : { detail }),
    }));
}
function outcomeOf({ outcome, detail }) {
    if (outcome === 'not-measured')
        return `not measured${detail === undefined ? '' : `: ${detail}`}`;
    return outcome === 'started' ? 'starts' : 'does not start';
}


/***/ }),

/***/ 4147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  qK: () => (/* binding */ INSTALLABLE),
  rM: () => (/* binding */ MAKER),
  VI: () => (/* binding */ PLAN_FILE),
  eJ: () => (/* binding */ releasedVersion),
  PA: () => (/* binding */ unstartedReason),
  pD: () => (/* binding */ writePlan)
});

var external_node_crypto_ = __webpack_require__(77598);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var clean_text = __webpack_require__(18001);
var program = __webpack_require__(65236);
var version = __webpack_require__(51928);
var ecosystems_identity = __webpack_require__(83630);
;// CONCATENATED MODULE: ./.build/plan/compared.js

const MOST = 200;
const LONGEST = 500;
function plannedChanges(compared) {
    if (compared === undefined || compared.length === 0)
        return undefined;
    const rank = ({ project, since }) => `${project}\0${since}`;
    return [...compared]
        .sort((a, b) => (rank(a) < rank(b) ? -1 : 1))
        .map(({ project, since, source, changes }) => ({
        project,
        since,
        source,
        changes: changes.slice(0, MOST).map(({ kind, pointer, message }) => ({
            kind,
            pointer: (0,clean_text/* cleanLine */.Ow)(pointer).slice(0, LONGEST),
            message: (0,clean_text/* cleanLine */.Ow)(message).slice(0, LONGEST),
        })),
    }));
}

var plan_compatibility = __webpack_require__(58832);
var schema = __webpack_require__(83425);
;// CONCATENATED MODULE: ./.build/plan/plan.js










const PLAN_FILE = 'release.json';
const INSTALLABLE = new Set([
    'wheel',
    'sdist',
    'npm-tarball',
    'code-package',
]);
async function writePlan(release, about = {}) {
    const records = startRecords(release.artifacts, release.started, release.projects);
    const projects = await Promise.all(release.projects.map(async (project) => {
        const artifacts = release.artifacts
            .filter((artifact) => ownerOf(artifact, release.projects) === project)
            .sort((a, b) => order(a.file, b.file));
        const version = await releasedVersion(project, artifacts, release);
        return {
            name: project.name,
            ecosystem: project.ecosystem,
            path: project.path,
            version,
            ...(about.run === undefined ? {} : { run: about.run(project, version) }),
            artifacts: artifacts.map((artifact) => plannedArtifact(artifact, artifact.started ?? records.get(artifact.file))),
        };
    }));
    const compatibility = (0,plan_compatibility/* planned */.lM)(release.compatibility);
    const compared = plannedChanges(release.compared);
    const plan = {
        format: schema/* PLAN_FORMAT */._,
        tool: { name: 'mcp-drydock', version: program/* VERSION */.x },
        ...(release.tag === undefined ? {} : { tag: release.tag }),
        commit: release.commit,
        ...(release.repository === undefined ? {} : { repository: release.repository }),
        ...(release.noRelease === undefined ? {} : { noRelease: release.noRelease }),
        ...(about.config === undefined ? {} : { config: about.config }),
        ...(release.part === undefined ? {} : { part: release.part }),
        created: new Date(release.commitTime * 1000).toISOString().replace('.000Z', 'Z'),
        projects,
        ...(compatibility === undefined ? {} : { compatibility }),
        ...(compared === undefined ? {} : { compared }),
    };
    const text = renderPlan(plan);
    const path = (0,external_node_path_.join)(release.out, PLAN_FILE);
    await (0,promises_.writeFile)(path, text);
    return { plan, path, sha256: (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex') };
}
function renderPlan(plan) {
    return `${JSON.stringify(plan, undefined, 2)}\n`;
}
function startRecords(artifacts, started, projects) {
    const records = new Map();
    for (const { file, sha256, kind, project } of artifacts) {
        const start = started.find((one) => [{ file: one.artifact, sha256: one.sha256 }, ...(one.also ?? [])].some((same) => same.file === file && same.sha256 === sha256));
        const owner = projects.find(({ name, ecosystem }) => name === project && ecosystem === MAKER[kind]);
        const reason = owner === undefined ? undefined : unstartedReason(owner);
        if (start !== undefined)
            records.set(file, { sha256, ...recordOf(start) });
        else if (reason !== undefined) {
            records.set(file, { sha256, runtime: '', outcome: 'unstarted', reason });
        }
    }
    return records;
}
function unstartedReason({ settings }) {
    const { unstarted } = settings.smoke;
    return unstarted === undefined ? undefined : (0,clean_text/* cleanLine */.Ow)(unstarted).slice(0, 500) || 'no reason is given';
}
function recordOf({ runtime, eras, protected: closed }) {
    const protocols = [...new Set([...(eras?.legacy ?? []), ...(eras?.modern ?? [])])].sort();
    return {
        runtime,
        outcome: 'started',
        ...(protocols.length === 0 ? {} : { protocols }),
        ...(closed === undefined ? {} : { protected: closed }),
    };
}
function ownerOf(artifact, projects) {
    const named = projects.filter(({ name }) => name === artifact.project);
    return named.find(({ ecosystem }) => ecosystem === MAKER[artifact.kind]) ?? named[0] ?? projects[0];
}
const MAKER = {
    wheel: 'python',
    sdist: 'python',
    'npm-tarball': 'node',
    'code-package': 'code-package',
};
async function releasedVersion(project, artifacts, release) {
    for (const artifact of artifacts.filter(({ project: name, kind }) => name === project.name && MAKER[kind] === project.ecosystem)) {
        const identity = await (0,ecosystems_identity/* identityOf */.c)(artifact);
        if (identity !== undefined)
            return identity.version;
    }
    const tagged = release.tag === undefined ? undefined : (0,version/* parseTag */.ED)(release.tag, [project.name])?.version;
    return tagged ?? project.settings.version ?? project.version ?? `0.0.0+g${release.commit.slice(0, 7)}`;
}
function plannedArtifact({ kind, file, sha256, size }, started) {
    return { kind, file, sha256, size, ...(started === undefined ? {} : { started }) };
}
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 83425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ PLAN_SCHEMA),
/* harmony export */   _: () => (/* binding */ PLAN_FORMAT)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

const PLAN_FORMAT = 1;
const FILE = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(255)
    .regex(/^[A-Za-z0-9_][A-Za-z0-9_.+@!-]*$/, 'must be the name of a file in this folder: letters, digits and . _ + @ ! -')
    .refine((name) => !name.includes('..'), 'must not hold two dots in a row')
    .refine((name) => !/(^|\.)release\.json$|\.asc$/i.test(name), 'is a name that publishing uses itself');
const LINE = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .max(500)
    .regex(/^[^\p{Cc}\p{Cf}\u2028\u2029]+$/u, 'must be one line without control characters');
const PART = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(200)
    .regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, 'must be the name of a part');
const SHA256 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'must be a sha256 in 64 lower-case hexadecimal digits');
const FOLDER = LINE.refine((path) => !path.startsWith('/') && !path.includes('\\') && !path.split('/').includes('..'), 'must be a folder of the repository');
const VERSION = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(200)
    .regex(/^[A-Za-z0-9][A-Za-z0-9.!+_-]*$/, 'must be a version');
const STARTED = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('outcome', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        sha256: SHA256,
        runtime: LINE,
        outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('started'),
        protocols: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(LINE).max(50).optional(),
        protected: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).optional(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ sha256: SHA256, runtime: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(''), outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('unstarted'), reason: LINE }),
]);
const ARTIFACT = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['wheel', 'sdist', 'npm-tarball', 'code-package', 'sbom', 'contract', 'checksums']),
    file: FILE,
    sha256: SHA256,
    size: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0),
    started: STARTED.optional(),
});
const PROJECT = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: LINE,
    ecosystem: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['python', 'node', 'code-package']),
    path: FOLDER,
    version: VERSION,
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(LINE).max(10).optional(),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ARTIFACT).max(500),
});
const COMPATIBILITY = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    project: LINE,
    artifact: FILE,
    runtime: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([LINE, zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('')]),
    dependencies: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['newest', 'lowest']),
    sdk: LINE.optional(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['started', 'failed', 'not-measured']),
    detail: LINE.optional(),
});
const COMPARED = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    project: LINE,
    since: LINE,
    source: LINE,
    changes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['breaking', 'feature', 'fix', 'docs', 'cannot-tell']),
        pointer: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([LINE, zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('')]),
        message: LINE,
    }))
        .max(200),
});
const PLAN_SCHEMA = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(PLAN_FORMAT),
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: LINE, version: LINE }),
    tag: LINE.optional(),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, 'must be a full commit id'),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/, 'must be owner/name')
        .optional(),
    noRelease: LINE.optional(),
    config: SHA256.optional(),
    part: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: PART, others: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(PART).min(1).max(255) }).optional(),
    created: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
    projects: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(PROJECT).min(1).max(256),
    compatibility: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(COMPATIBILITY).max(5000).optional(),
    compared: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(COMPARED).max(512).optional(),
});


/***/ }),

/***/ 70802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   EH: () => (/* binding */ packageUrl),
/* harmony export */   Fv: () => (/* binding */ registryOf),
/* harmony export */   LY: () => (/* binding */ readPackage),
/* harmony export */   ug: () => (/* binding */ NPM_REGISTRY)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
/* harmony import */ var _host_credential_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49260);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31464);
/* harmony import */ var _remote_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(511);





const NPM_REGISTRY = 'https://registry.npmjs.org/';
function registryOf({ inputs, settings }) {
    const url = (0,_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .trustedUrl */ .$)(inputs.npmRegistry ?? settings.npm.registry ?? NPM_REGISTRY, 'npm-registry');
    if (!url.pathname.endsWith('/'))
        url.pathname += '/';
    return url;
}
function packageUrl(registry, name, ...rest) {
    return [new URL(name.replace('/', '%2f'), registry).href, ...rest.map(encodeURIComponent)].join('/');
}
async function readVersion(registry, name, version, token, host) {
    const answer = await ask(packageUrl(registry, name, version), token, host);
    if (answer === undefined)
        return undefined;
    const asked = `${name} ${version}`;
    const { dist } = (0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .readAnswer */ .JN)(answer, VERSION, asked, UNREAD);
    const integrity = dist.integrity !== undefined && /\bsha512-/.test(dist.integrity) ? dist.integrity : undefined;
    if (integrity === undefined && dist.shasum === undefined) {
        throw (0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .unread */ .gy)(answer, asked, 'dist: neither an integrity of sha512 nor a shasum', UNREAD);
    }
    return { integrity, shasum: dist.shasum, tarball: dist.tarball };
}
const UNREAD = {
    code: 'npm/registry',
    hint: 'Nothing was concluded from it. Check npm-registry: a proxy or a login page may answer in its place.',
};
const VERSION = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    dist: zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
        integrity: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
        shasum: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
            .regex(/^[0-9a-f]{40}$/, 'expected a SHA-1')
            .optional(),
        tarball: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    }),
});
const NAMED = zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J());
const PACKAGE = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ versions: NAMED.optional(), 'dist-tags': NAMED.optional(), time: NAMED.optional() })
    .refine(({ versions, time }) => versions !== undefined || time?.['unpublished'] !== undefined, 'no versions');
async function readPackage(registry, name, token, host) {
    const answer = await ask(packageUrl(registry, name), token, host);
    if (answer === undefined)
        return undefined;
    const found = (0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .readAnswer */ .JN)(answer, PACKAGE, `the versions of ${name}`, UNREAD);
    return {
        versions: Object.keys(found.versions ?? {}),
        tags: texts(found['dist-tags']),
        times: texts(found.time),
    };
}
function texts(found = {}) {
    return Object.fromEntries(Object.entries(found).filter((entry) => typeof entry[1] === 'string'));
}
async function ask(url, token, host) {
    const headers = {
        accept: 'application/json',
        'cache-control': 'no-cache',
    };
    const answer = await host.http({ url, headers, credential: token === undefined ? undefined : (0,_host_credential_js__WEBPACK_IMPORTED_MODULE_4__/* .bearer */ .CM)(token, url) });
    if (answer.status === 404)
        return undefined;
    if (answer.status === 200)
        return answer;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('npm/registry', `${new URL(url).host} answered ${answer.status} when asked for ${new URL(url).pathname}.`, {
        hint: answer.status === 401 || answer.status === 403
            ? 'The registry asks for a token to read: give npm-token one that may.'
            : 'Check npm-registry, and run it again.',
        quote: [(0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)(answer)],
    });
}


/***/ }),

/***/ 31464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ trustedUrl),
/* harmony export */   U: () => (/* reexport safe */ _host_loopback_js__WEBPACK_IMPORTED_MODULE_1__.U9)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
/* harmony import */ var _host_loopback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20488);



function trustedUrl(text, what) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url?.protocol === 'https:' || (url?.protocol === 'http:' && (0,_host_loopback_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(url)))
        return url;
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('target/url', url === undefined
        ? `${what}: ${text} is no URL.`
        : `${what}: ${url.origin} is not encrypted, and a token would be sent to it.`, 'Write an address that begins with https://.');
}


/***/ }),

/***/ 79546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ addressesOf)
/* harmony export */ });
/* unused harmony export indexFor */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31464);


const PYPI_UPLOAD = 'https://upload.pypi.org/legacy/';
const PYPI_INDEX = 'https://pypi.org/simple/';
function addressesOf({ inputs, settings }) {
    const upload = (0,_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .trustedUrl */ .$)(inputs.pypiUrl ?? settings.pypi.url ?? PYPI_UPLOAD, 'pypi-url');
    if (upload.username !== '' || upload.password !== '') {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('target/url', 'pypi-url holds a user or password.', 'Take them out and give pypi-token.');
    }
    const given = inputs.pypiIndexUrl ?? settings.pypi.indexUrl;
    const index = given === undefined ? new URL(indexFor(upload)) : (0,_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .trustedUrl */ .$)(given, 'pypi-index-url');
    if (!index.pathname.endsWith('/'))
        index.pathname += '/';
    return { upload, index };
}
function indexFor(upload) {
    if (upload.hostname === 'upload.pypi.org')
        return PYPI_INDEX;
    const path = upload.pathname.replace(/\/+$/, '');
    const legacy = path.replace(/\/legacy$/, '');
    if (legacy !== path)
        return `${upload.origin}${legacy}/simple/`;
    if (/^\/[^/]+\/[^/]+$/.test(path))
        return `${upload.origin}${path}/+simple/`;
    return `${upload.origin}${path}/simple/`;
}


/***/ }),

/***/ 20846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readIndex)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34002);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8005);
/* harmony import */ var _core_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70976);
/* harmony import */ var _remote_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(511);
/* harmony import */ var _simple_page_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7875);






async function readIndex(index, project, wanted, host) {
    const answer = await host.http({
        url: new URL(`${(0,_core_names_js__WEBPACK_IMPORTED_MODULE_5__/* .normalName */ .tK)(project)}/`, index).href,
        headers: { accept: _simple_page_js__WEBPACK_IMPORTED_MODULE_4__/* .SIMPLE_ACCEPT */ .I },
    });
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200) {
        const words = (0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z9)(answer);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K2('pypi/index', `The index ${index.host} answered ${answer.status} when asked for ${project}.`, {
            hint: 'Check pypi-index-url: it is the address that pip would install from.',
            ...(words === '' ? {} : { quote: [words] }),
        });
    }
    const files = (0,_simple_page_js__WEBPACK_IMPORTED_MODULE_4__/* .readSimplePage */ .q)(answer, project).map(({ yanked, ...file }) => file);
    return Promise.all(files.map((file) => (wanted.includes(file.file) ? withDigest(file, host) : file)));
}
async function withDigest(file, host) {
    if (file.sha256 !== undefined)
        return file;
    const saveTo = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(await host.tempDir('index'), 'file');
    const answer = await host.http({
        url: file.url,
        saveTo,
        maxBytes: 2 * 1024 ** 3,
        timeoutMs: 300_000,
        budgetMs: 600_000,
    });
    if (answer.status !== 200)
        throw (0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .unread */ .gy)(answer, file.file, 'the index shows it and does not give it', { code: 'pypi/index' });
    return { ...file, sha256: (await (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestFile */ .T)(saveTo)).sha256 };
}


/***/ })

};
