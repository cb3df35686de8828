export const id = 4337;
export const ids = [4337];
export const modules = {

/***/ 34337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeContract: () => (/* binding */ judgeContract)
/* harmony export */ });
/* harmony import */ var ajv__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42463);
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52210);


const HUGE = 1024 * 1024;
const LONGEST_SCHEMA = 1024 * 1024;
const LONG_TYPE = /"type":\[(?:"[^"]*",){100}/;
const MOST_FAULTS = 50;
const LONGEST_NAME = 200;
const NAME = /^[A-Za-z0-9_.\-/]{1,128}$/;
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
        const name = String(tool['name'] ?? '');
        if (!NAME.test(name) && !HIDDEN.test(name)) {
            faults.push({
                kind: 'name',
                where: nameOf('tools', tool),
                what: 'letters, digits and _ - . / are taken by all clients',
            });
        }
    }
    faults.push(...twice('tools', tools, 'name'), ...twice('prompts', prompts, 'name'));
    faults.push(...twice('resources', resources, 'uri'));
    for (const [list, items] of Object.entries({ tools, prompts, resources, resourceTemplates })) {
        for (const item of items)
            faults.push(...hidden(nameOf(list, item), item));
    }
    faults.push(...hidden('serverInfo', contract.serverInfo), ...hidden('instructions', contract.instructions));
    const length = Buffer.byteLength(JSON.stringify(tools));
    if (length > HUGE) {
        const what = `${(length / 1_000_000).toFixed(1)} MB for ${tools.length} tool${tools.length === 1 ? '' : 's'}`;
        faults.push({ kind: 'huge', where: 'tools', what });
    }
    return faults.slice(0, MOST_FAULTS);
}
function nameOf(list, item) {
    return `${list}.${cutName(String(item['name'] ?? item['uri'] ?? item['uriTemplate'] ?? '?'))}`;
}
function cutName(name) {
    return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}
function twice(list, items, key) {
    const seen = new Map();
    for (const item of items) {
        const value = String(item[key] ?? '');
        seen.set(value, (seen.get(value) ?? 0) + 1);
    }
    return [...seen].flatMap(([value, count]) => count < 2
        ? []
        : [
            {
                kind: key === 'uri' ? 'duplicate-uri' : 'duplicate',
                where: `${list}.${cutName(value)}`,
                what: `stands ${count} times`,
            },
        ]);
}
function hidden(where, value) {
    for (const text of textsOf(value)) {
        const bare = text.replace(FLAGS, '');
        const code = HIDDEN.exec(bare)?.[0].codePointAt(0);
        if (code !== undefined) {
            const character = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
            const called = code === 0x1b ? `${character}, the beginning of a terminal's control sequence` : character;
            return [{ kind: 'hidden-text', where, what: `holds the character ${called}` }];
        }
        const command = WORKFLOW_COMMAND.exec(bare)?.[0];
        if (command !== undefined) {
            return [
                {
                    kind: 'hidden-text',
                    where,
                    what: `holds a command to the runner of GitHub Actions: ${command.trim().slice(0, 200)}`,
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
let validators;
function metaSchemas() {
    if (validators === undefined) {
        const options = { strict: false, validateFormats: false, logger: false };
        const draft7 = new (ajv__WEBPACK_IMPORTED_MODULE_0__["default"] ?? ajv__WEBPACK_IMPORTED_MODULE_0__)(options).getSchema('http://json-schema.org/draft-07/schema');
        const draft2020 = new (ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__["default"] ?? ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__)(options).getSchema('https://json-schema.org/draft/2020-12/schema');
        if (draft7 === undefined || draft2020 === undefined)
            throw new Error('ajv has no meta-schema');
        validators = { draft7: draft7, draft2020: draft2020 };
    }
    return validators;
}
function judgeSchema(schema, where) {
    const text = JSON.stringify(schema) ?? '';
    if (text.length > LONGEST_SCHEMA || LONG_TYPE.test(text))
        return [];
    const stated = schema?.$schema;
    const { draft7, draft2020 } = metaSchemas();
    const old = typeof stated === 'string' && DRAFT_7.test(stated);
    if (typeof stated === 'string' && !old && !DRAFT_2020.test(stated))
        return [];
    const [meta, other] = old ? [draft7, draft2020] : [draft2020, draft7];
    if (meta(schema))
        return broken(schema, where);
    const what = problem(meta);
    return [{ kind: other(schema) ? 'schema-dialect' : 'schema', where, what }];
}
function problem(meta) {
    const error = meta.errors?.[0];
    return `${error?.instancePath === '' ? '' : `${error?.instancePath}: `}${error?.message ?? 'is no schema'}`.slice(0, 200);
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
            return [{ kind: 'schema', where, what: `$ref ${ref.slice(0, 100)} leads nowhere` }];
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
        let key;
        try {
            key = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
        }
        catch {
            return true;
        }
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key))
            return false;
        at = at[key];
    }
    return true;
}


/***/ })

};
