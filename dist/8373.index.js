export const id = 8373;
export const ids = [8373];
export const modules = {

/***/ 62841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UT: () => (/* binding */ saveProgram),
/* harmony export */   d0: () => (/* binding */ listArchive),
/* harmony export */   hB: () => (/* binding */ readEntry),
/* harmony export */   wU: () => (/* binding */ walkArchive)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38321);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46547);
/* harmony import */ var _read_tar_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82141);
/* harmony import */ var _read_zip_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3533);







function walkArchive(file, visit, limits) {
    const name = file.toLowerCase();
    if (/\.(zip|whl|mcpb)$/.test(name))
        return (0,_read_zip_js__WEBPACK_IMPORTED_MODULE_6__/* .walkZip */ .F)(file, visit, limits);
    if (/\.(tar|tar\.gz|tgz)$/.test(name))
        return (0,_read_tar_js__WEBPACK_IMPORTED_MODULE_5__/* .walkTar */ .N)(file, visit, limits);
    return (0,_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)('unknown-format', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file), 'is no zip and no tar by its name');
}
async function listArchive(file, limits) {
    const entries = [];
    await walkArchive(file, async (entry) => {
        entries.push(entry);
    }, limits);
    return entries;
}
async function readEntry(file, path) {
    let found;
    await walkArchive(file, async (entry, read) => {
        if (entry.path !== path || entry.type !== 'file')
            return;
        found = await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__.buffer)(await read());
        return false;
    });
    return found ?? (0,_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)('no-member', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file), `holds no ${JSON.stringify(path)}`);
}
async function saveProgram(file, path, to) {
    let found = false;
    await walkArchive(file, async (entry, read) => {
        if (entry.path !== path || entry.type !== 'file')
            return;
        found = true;
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(await read(), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(to, { flags: 'wx', mode: 0o700 }));
        return false;
    });
    if (!found)
        (0,_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)('no-member', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file), `holds no ${JSON.stringify(path)}`);
}


/***/ }),

/***/ 46547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   ow: () => (/* binding */ createGuard)
/* harmony export */ });
/* unused harmony export LIMITS */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);

const LIMITS = { entries: 100_000, total: 4 * 1024 ** 3, ratio: 200 };
const RATIO_FROM = 100 * 1024 ** 2;
function createGuard(file, packed, limits = LIMITS) {
    const seen = new Map();
    let stated = 0;
    let real = 0;
    const weigh = (bytes) => {
        if (bytes > limits.total)
            fail('too-large', file, `would unpack to more than ${limits.total} bytes`);
        if (bytes > RATIO_FROM && bytes > packed * limits.ratio) {
            fail('ratio', file, `unpacks to more than ${limits.ratio} times its size, as a decompression bomb does`);
        }
    };
    return {
        entry(raw) {
            const path = cleanPath(raw.name, file);
            const type = raw.type;
            if (type === 'device')
                fail('special-file', file, `holds ${shown(path)}, which is no file, folder or link`);
            if (type === 'hardlink')
                fail('link', file, `holds ${shown(path)}, a hard link`);
            if (path === '' && type !== 'folder')
                fail('path-escape', file, 'holds a member without a name');
            const before = seen.get(path);
            if (before !== undefined && !(before === 'folder' && type === 'folder')) {
                fail('duplicate', file, `holds ${shown(path)} twice: readers would not agree which one counts`);
            }
            for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) {
                const parent = path.slice(0, at);
                const kind = seen.get(parent);
                if (kind !== undefined && kind !== 'folder')
                    fail('link', file, `holds ${shown(path)} below ${shown(parent)}, which is a ${kind}`);
                seen.set(parent, 'folder');
            }
            seen.set(path, type);
            if (seen.size > limits.entries)
                fail('too-many', file, `holds more than ${limits.entries} members`);
            if (type === 'link')
                checkTarget(path, raw.target ?? '', file);
            const size = type === 'file' ? raw.size : 0;
            stated += size;
            weigh(stated);
            return { path, type, size, mode: raw.mode & 0o7777, ...(type === 'link' ? { target: raw.target } : {}) };
        },
        came(bytes) {
            real += bytes;
            weigh(real);
        },
    };
}
function cleanPath(name, file) {
    if (name.includes('\0'))
        fail('path-escape', file, `holds a name with a NUL character: ${shown(name)}`);
    if (name.includes('\\'))
        fail('path-escape', file, `holds ${shown(name)}: a backslash leads elsewhere on Windows`);
    if (name.startsWith('/') || /^[A-Za-z]:/.test(name))
        fail('absolute-path', file, `holds the absolute path ${shown(name)}`);
    const segments = name.split('/').filter((segment) => segment !== '' && segment !== '.');
    if (segments.includes('..'))
        fail('path-escape', file, `holds ${shown(name)}, which leads out of the archive`);
    return segments.join('/');
}
function checkTarget(path, target, file) {
    const segments = target.split('/').filter((segment) => segment !== '' && segment !== '.');
    const climbs = segments.findIndex((segment) => segment !== '..');
    const ups = climbs === -1 ? segments.length : climbs;
    const depth = path.split('/').length - 1;
    const bad = target === '' || /^(\/|[A-Za-z]:)|[\\\0]/.test(target) || ups > depth || segments.slice(ups).includes('..');
    if (bad)
        fail('link', file, `holds the link ${shown(path)} to ${shown(target)}, outside the archive`);
}
function shown(name) {
    return JSON.stringify(name.length > 200 ? `${name.slice(0, 200)}…` : name);
}
function fail(cause, file, words) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2(`archive/${cause}`, `${file} ${words}.`, {
        exit: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed,
        hint: 'Nothing of it was used. Pack it anew from the project.',
    });
}


/***/ }),

/***/ 82141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ walkTar)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38522);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56118);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89243);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46547);








async function walkTar(file, visit, limits) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file);
    const { size, gzip } = await facts(file);
    const guard = (0,_entry_js__WEBPACK_IMPORTED_MODULE_7__/* .createGuard */ .ow)(name, size, limits);
    const members = (0,tar_stream__WEBPACK_IMPORTED_MODULE_5__.extract)();
    const source = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { highWaterMark: 1 << 18 });
    const counted = new node_stream__WEBPACK_IMPORTED_MODULE_3__.Transform({
        transform(chunk, _, done) {
            try {
                guard.came(chunk.length);
                done(null, chunk);
            }
            catch (error) {
                done(error);
            }
        },
    });
    const steps = gzip ? [source, (0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.createGunzip)(), counted] : [source, counted];
    const stop = (error) => {
        for (const step of steps)
            step.destroy();
        members.destroy(error ?? null);
    };
    steps.forEach((step, at) => {
        step.on('error', (error) => stop(error));
        step.pipe((steps[at + 1] ?? members));
    });
    try {
        let any = false;
        for await (const member of members) {
            any = true;
            const entry = guard.entry(raw(member.header));
            let opened = false;
            const goOn = await visit(entry, async () => {
                opened = true;
                return member;
            });
            if (goOn === false)
                return;
            if (!opened)
                member.resume();
        }
        if (!any)
            throw new Error('it holds no member');
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ReleaseError */ .K2)
            throw error;
        const words = error instanceof Error ? error.message : String(error);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ReleaseError */ .K2('archive/unreadable', `${name} is no sound tar file: ${words}.`, { cause: error });
    }
    finally {
        stop();
    }
}
async function facts(file) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file);
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
        return { size: (await handle.stat()).size, gzip: bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b };
    }
    finally {
        await handle.close();
    }
}
const TYPES = {
    file: 'file',
    'contiguous-file': 'file',
    directory: 'folder',
    symlink: 'link',
    link: 'hardlink',
};
function raw(header) {
    return {
        name: header.name,
        type: TYPES[header.type ?? 'file'] ?? 'device',
        size: header.size ?? 0,
        mode: header.mode ?? 0,
        ...(header.linkname ? { target: header.linkname } : {}),
    };
}


/***/ }),

/***/ 3533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ walkZip),
/* harmony export */   g: () => (/* binding */ readZipEntry)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38321);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38522);
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20663);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89243);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46547);









async function walkZip(file, visit, limits) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file);
    const zip = await (0,yauzl__WEBPACK_IMPORTED_MODULE_6__/* .openPromise */ .sO)(file, { decodeStrings: false, autoClose: false }).catch((error) => damaged(name, error));
    try {
        const guard = (0,_entry_js__WEBPACK_IMPORTED_MODULE_8__/* .createGuard */ .ow)(name, zip.fileSize, limits);
        for await (const member of members(zip, name)) {
            const entry = guard.entry(await described(zip, member, name));
            const read = async () => {
                if (!member.canDecodeFileData())
                    (0,_entry_js__WEBPACK_IMPORTED_MODULE_8__/* .fail */ .fJ)('unreadable', name, `holds ${JSON.stringify(entry.path)}, encrypted or packed in an unknown way`);
                const packed = await zip.openReadStreamPromise(member).catch((error) => damaged(name, error));
                const checked = check(member, name, guard.came);
                packed.on('error', (error) => checked.destroy(asDamaged(name, error)));
                return packed.pipe(checked);
            };
            if ((await visit(entry, read)) === false)
                return;
        }
    }
    finally {
        zip.close();
    }
}
async function readZipEntry(file, path, to = {}) {
    let found;
    await walkZip(file, async (entry, read) => {
        if (entry.path !== path || entry.type !== 'file')
            return;
        if (to.saveTo === undefined)
            found = await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_3__.buffer)(await read());
        else {
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(await read(), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(to.saveTo, { flags: 'wx', mode: 0o600 }));
            found = Buffer.alloc(0);
        }
        return false;
    });
    return found ?? (0,_entry_js__WEBPACK_IMPORTED_MODULE_8__/* .fail */ .fJ)('no-member', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file), `holds no ${JSON.stringify(path)}`);
}
async function* members(zip, name) {
    try {
        yield* zip.eachEntry();
    }
    catch (error) {
        damaged(name, error);
    }
}
async function described(zip, member, file) {
    const local = await zip.readLocalFileHeaderPromise(member).catch((error) => damaged(file, error));
    const name = nameOf(member);
    if (!local.fileName.equals(member.fileNameRaw)) {
        (0,_entry_js__WEBPACK_IMPORTED_MODULE_8__/* .fail */ .fJ)('ambiguous', file, `names a member ${JSON.stringify(name)} in its list and ${JSON.stringify(local.fileName.toString())} before its bytes`);
    }
    const mode = member.versionMadeBy >> 8 === 3 ? member.externalFileAttributes >>> 16 : 0;
    const kind = mode & 0o170000;
    const base = { name, size: member.uncompressedSize, mode: mode & 0o7777 };
    if (kind === 0o120000) {
        if (member.uncompressedSize > 4096)
            (0,_entry_js__WEBPACK_IMPORTED_MODULE_8__/* .fail */ .fJ)('link', file, `holds the link ${JSON.stringify(name)} with an endless target`);
        const text = await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_3__.buffer)(await zip.openReadStreamPromise(member));
        return { ...base, type: 'link', target: text.toString() };
    }
    if (name.endsWith('/'))
        return { ...base, type: 'folder' };
    return { ...base, type: kind === 0 || kind === 0o100000 ? 'file' : 'device' };
}
function nameOf(member) {
    return (0,yauzl__WEBPACK_IMPORTED_MODULE_6__/* .getFileNameLowLevel */ .ax)(member.generalPurposeBitFlag, member.fileNameRaw, member.extraFields, true);
}
function check(member, file, came) {
    let sum = 0;
    return new node_stream__WEBPACK_IMPORTED_MODULE_2__.Transform({
        transform(chunk, _, done) {
            try {
                came(chunk.length);
                sum = (0,node_zlib__WEBPACK_IMPORTED_MODULE_5__.crc32)(chunk, sum);
                done(null, chunk);
            }
            catch (error) {
                done(error);
            }
        },
        flush(done) {
            done(sum === member.crc32 ? null : asDamaged(file, new Error(`the checksum of ${nameOf(member)} is wrong`)));
        },
    });
}
function asDamaged(file, error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ReleaseError */ .K2)
        return error;
    const words = error instanceof Error ? error.message : String(error);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ReleaseError */ .K2('archive/unreadable', `${file} is no sound zip file: ${words}.`, { cause: error });
}
function damaged(file, error) {
    throw asDamaged(file, error);
}


/***/ }),

/***/ 55574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ loadSettings)
});


var external_node_crypto_ = __webpack_require__(77598);
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var schemas = __webpack_require__(88343);
var core = __webpack_require__(88532);
var duration = __webpack_require__(24184);
;// CONCATENATED MODULE: ./.build/config-schema.js


const config_schema_duration = schemas/* union */.KCZ([schemas/* number */.aig().positive(), schemas/* string */.YjP()])
    .transform((value, context) => {
    const ms = typeof value === 'number' ? value * 1000 : (0,duration/* parseDuration */.E)(value);
    if (ms === undefined) {
        context.addIssue({ code: 'custom', message: 'write seconds as a number, or a time such as "90s" or "2m"' });
        return core/* NEVER */.tm;
    }
    return ms;
})
    .describe('Seconds, or a time such as "90s" or "2m".');
const command = schemas/* array */.YOg(schemas/* string */.YjP()).min(1).describe('Program and arguments, as an array.');
const about = (type, text) => type.optional().describe(text);
const INSIDE = /^(?:~\/)?(?!\/|~)(?!(?:.*\/)?\.\.?(?:\/|$))[^\\\0:]+(?<!\/)$/;
const smoke = schemas/* strictObject */.rej({
    command: about(command, 'Program and arguments that start the server; replaces the script or bin.'),
    args: about(schemas/* array */.YOg(schemas/* string */.YjP()), 'Arguments for the script or bin.'),
    env: about(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()), 'Variables the server needs to start. Test values, never secrets.'),
    transport: about(schemas/* enum */.k5n(['auto', 'stdio', 'http']), 'How it is talked to; default auto.'),
    port: about(schemas/* int */.Whr().min(1).max(65535), 'Port of an HTTP server; default 8080.'),
    path: about(schemas/* string */.YjP().startsWith('/'), 'Path of the MCP endpoint; default /mcp.'),
    timeout: about(config_schema_duration, 'How long the server may take to answer; default 30 s.'),
    'install-timeout': about(config_schema_duration, 'How long its installation may take; default 5 min.'),
    allow: about(schemas/* array */.YOg(schemas/* enum */.k5n(['tools', 'resources', 'prompts'])), 'Declared lists that may fail.'),
    files: about(schemas/* record */.g1P(schemas/* string */.YjP().regex(INSIDE, 'write a path below the working folder, or below the home with ~/ in front'), schemas/* string */.YjP()), 'Files the server needs to start, path = text: in its working folder, or in its home with ~/ in front.'),
    headers: about(schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, 'is no name of a header'), schemas/* string */.YjP().regex(/^[^\r\n\0]*$/)), 'Headers for an HTTP server, such as a test token. Test values, never secrets.'),
    bounds: about(schemas/* enum */.k5n(['newest', 'full']), 'Which ends of the promised versions are started: the newest only, or the lowest dependencies and the lowest and newest Python or Node too; default full where there is a tag.'),
    'bounds-timeout': about(config_schema_duration, 'How long those other ends may take together; default 3 min. What is left is shown as not measured.'),
    unstarted: about(schemas/* string */.YjP().min(1), 'Why it cannot be started here; it is then published unstarted, and said so loudly.'),
})
    .describe('How the built files are started to be tried.');
const build = schemas/* strictObject */.rej({
    install: about(command, 'Replaces the installation of dependencies before the build.'),
    command: about(command, 'Replaces the build; for a code package it runs before packing.'),
})
    .describe('Commands that replace ours.');
const packing = schemas/* strictObject */.rej({
    format: about(schemas/* enum */.k5n(['zip', 'tar', 'tar.gz']), 'Form of the code package; default zip.'),
    layout: about(schemas/* enum */.k5n(['folder', 'flat']), 'One top folder named as the project, or none; default folder.'),
    include: about(schemas/* array */.YOg(schemas/* string */.YjP()), 'Globs of further files, such as what the build made.'),
    exclude: about(schemas/* array */.YOg(schemas/* string */.YjP()), 'Globs of files to leave out.'),
})
    .describe('What goes into a code package.');
const rules = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({
    level: schemas/* enum */.k5n(['error', 'warning', 'note', 'off']).describe('The level it has here.'),
    reason: schemas/* string */.YjP().min(1).describe('Why, for the next reader.'),
    paths: about(schemas/* array */.YOg(schemas/* string */.YjP()), 'Globs of the files this holds for, relative to this file; default all.'),
}));
const project = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP().min(1).describe('Its folder, relative to this file.'),
    name: about(schemas/* string */.YjP().min(1), 'Its name, where no manifest says it.'),
    version: about(schemas/* string */.YjP().min(1), 'Its version, where neither tag nor manifest says it.'),
    ecosystem: about(schemas/* enum */.k5n(['python', 'node', 'code-package']), 'What it is, where that is not plain.'),
    smoke: smoke.optional(),
    build: build.optional(),
    package: packing.optional(),
    rules: rules.optional().describe('Rules with another level for this project.'),
})
    .describe('One project; with such tables nothing else is looked for.');
const required = about(schemas/* boolean */.zMY(), 'false: its failure does not stop the other targets.');
const CONFIG_SCHEMA = schemas/* strictObject */.rej({
    strict: about(schemas/* boolean */.zMY(), 'Warnings stop the release too.'),
    targets: about(schemas/* array */.YOg(schemas/* enum */.k5n(['github', 'pypi', 'npm', 'upload'])), 'Where to publish; default: what the files are for.'),
    baseline: about(schemas/* string */.YjP().min(1), 'File of known findings, relative to this one, that `check` counts and does not show. A release knows no baseline.'),
    rules: rules.optional().describe('Rules with another level, by rule id: [rules.open-sdk-bound].'),
    smoke: smoke.optional(),
    build: build.optional(),
    package: packing.optional(),
    contract: schemas/* strictObject */.rej({
        gate: about(schemas/* enum */.k5n(['error', 'warning', 'off']), 'How much it weighs when the version denies what changed for clients since the last one; default error. off: nothing is compared.'),
    })
        .optional()
        .describe('What clients see, compared with the version before.'),
    github: schemas/* strictObject */.rej({ required }).optional().describe('The GitHub release.'),
    pypi: schemas/* strictObject */.rej({
        required,
        url: about(schemas/* url */.OZ5(), 'Upload address; default PyPI.'),
        'index-url': about(schemas/* url */.OZ5(), 'Simple index to read back from; default: the one that belongs to url.'),
    })
        .optional()
        .describe('The Python package index.'),
    npm: schemas/* strictObject */.rej({
        required,
        registry: about(schemas/* url */.OZ5(), 'Registry to publish to; default npm.'),
        access: about(schemas/* enum */.k5n(['public', 'restricted']), 'Access of a scoped package.'),
        tag: about(schemas/* string */.YjP().min(1), 'dist-tag; default: latest, or next for a pre-release.'),
    })
        .optional()
        .describe('The npm registry.'),
    upload: schemas/* strictObject */.rej({
        required,
        style: about(schemas/* enum */.k5n(['generic', 'code-package-platform']), 'One HTTP request, or the platform with its own calls.'),
        url: about(schemas/* string */.YjP().min(1), 'Address; may hold {name}, {version}, {file}.'),
        method: about(schemas/* enum */.k5n(['PUT', 'POST']), 'Default PUT.'),
        body: about(schemas/* enum */.k5n(['raw', 'multipart']), 'Default raw.'),
        field: about(schemas/* string */.YjP().min(1), 'Form field of the file; default file.'),
        headers: about(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()), 'Further headers. No secrets.'),
        auth: about(schemas/* enum */.k5n(['bearer', 'basic', 'none']), 'How the token is sent; default bearer.'),
        username: about(schemas/* string */.YjP(), 'User for basic, or for the login of the platform.'),
        'expected-status': about(schemas/* array */.YOg(schemas/* int */.Whr()), 'Answers that mean done; default 200, 201, 202, 204.'),
        'read-back-url': about(schemas/* string */.YjP(), 'Where the file can be read back, with the same placeholders.'),
    })
        .optional()
        .describe('The upload endpoint for code packages.'),
    project: schemas/* array */.YOg(project).optional(),
});
function configJsonSchema() {
    return z.toJSONSchema(CONFIG_SCHEMA, { io: 'input', unrepresentable: 'any' });
}

var errors = __webpack_require__(89243);
var formats_toml = __webpack_require__(65761);
var nearest = __webpack_require__(92024);
;// CONCATENATED MODULE: ./.build/config.js







const CONFIG_NAME = 'mcp-drydock.toml';
function loadSettings(folder, root, explicit, shownRoot = root, read = new Map()) {
    if (explicit !== undefined)
        return readSettings(explicit);
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        const file = (0,external_node_path_.join)(at, CONFIG_NAME);
        if ((0,external_node_fs_.existsSync)(file)) {
            const settings = read.get(file) ??
                readSettings(file, (0,external_node_path_.join)(shownRoot, (0,external_node_path_.relative)(root, file)), (0,external_node_path_.relative)(root, at).split(external_node_path_.sep).join('/'));
            read.set(file, settings);
            return settings;
        }
        if (at === root || (0,external_node_path_.dirname)(at) === at)
            return toSettings({}, undefined, undefined, '');
    }
}
function readSettings(file, shown = file, folder = '') {
    let bytes;
    try {
        bytes = (0,external_node_fs_.readFileSync)(file);
    }
    catch (error) {
        const why = error.code === 'ENOENT' ? 'does not exist' : 'can not be read';
        throw (0,errors/* usageError */.Wp)('config/absent', `The configuration file ${shown} ${why}.`, 'Name it with --config FILE.');
    }
    return toSettings(parseConfig(bytes, shown), file, (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'), folder);
}
function parseConfig(bytes, file) {
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw (0,errors/* usageError */.Wp)('config/encoding', `${file} is not UTF-8 text.`, 'Save it as UTF-8.');
    }
    const toml = (0,formats_toml/* readToml */.D)(text);
    if (toml.problems.length > 0) {
        const lines = toml.problems.map(({ line, column, message }) => `${file}:${line}:${column}: no valid TOML: ${message}`);
        throw (0,errors/* usageError */.Wp)('config/toml', lines.join('\n'));
    }
    const checked = CONFIG_SCHEMA.safeParse(toml.value);
    if (checked.success)
        return checked.data;
    const lines = checked.error.issues
        .flatMap(sentences)
        .map(({ path, says }) => `${file}:${lineOf(toml, path)}: ${says}`);
    throw (0,errors/* usageError */.Wp)('config/invalid', lines.join('\n'), 'docs/configuration.md lists every key.');
}
function lineOf(toml, path) {
    for (let length = path.length; length > 0; length -= 1) {
        const place = toml.at(path.slice(0, length));
        if (place !== undefined)
            return place.line;
    }
    return 1;
}
function sentences(issue) {
    const table = issue.path.filter((part) => typeof part === 'string').join('.');
    if (issue.code !== 'unrecognized_keys')
        return [{ path: issue.path, says: `${table}: ${issue.message}` }];
    return (issue.keys ?? []).map((key) => {
        const near = (0,nearest/* nearest */.p)(key, knownKeys(issue.path));
        const where = table === '' ? '' : ` in [${table}]`;
        return {
            path: [...issue.path, key],
            says: `there is no key ${key}${where}${near === undefined ? '' : `; did you mean ${near}?`}`,
        };
    });
}
function knownKeys(path) {
    let at = CONFIG_SCHEMA;
    for (const part of path)
        at = typeof part === 'number' ? inner(at, 'element') : shapeOf(at)[String(part)];
    return Object.keys(shapeOf(at));
}
function shapeOf(schema) {
    const bare = inner(schema, 'innerType') ?? schema;
    return bare?.shape ?? {};
}
function inner(schema, key) {
    const definition = schema?.def;
    const next = definition?.[key];
    return key === 'element' && next === undefined ? inner(definition?.['innerType'], 'element') : next;
}
function toSettings(file, path, digest, folder) {
    const upload = file.upload ?? {};
    const optional = ['github', 'pypi', 'npm', 'upload'].filter((id) => file[id]?.required === false);
    return {
        file: path,
        digest,
        strict: file.strict ?? false,
        baseline: file.baseline === undefined || path === undefined ? undefined : (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), file.baseline),
        rules: toRules(file.rules, folder),
        gate: file.contract?.gate ?? 'error',
        targets: file.targets,
        publish: {
            optional,
            pypi: { url: file.pypi?.url, indexUrl: file.pypi?.['index-url'] },
            npm: { registry: file.npm?.registry, access: file.npm?.access, tag: file.npm?.tag },
            upload: {
                configured: file.upload !== undefined,
                style: upload.style ?? 'generic',
                url: upload.url,
                method: upload.method ?? 'PUT',
                body: upload.body ?? 'raw',
                field: upload.field ?? 'file',
                headers: upload.headers ?? {},
                auth: upload.auth ?? 'bearer',
                username: upload.username,
                expectedStatus: upload['expected-status'] ?? [200, 201, 202, 204],
                readBackUrl: upload['read-back-url'],
            },
        },
        project: toProjectSettings(file, undefined, folder),
        projects: new Map((file.project ?? []).map((table) => [
            external_node_path_.posix.normalize(table.path).replace(/\/$/, ''),
            toProjectSettings(file, table, folder),
        ])),
    };
}
function toRules(rules, folder) {
    const fromRoot = (glob) => glob.startsWith('!') ? `!${external_node_path_.posix.join(folder, glob.slice(1))}` : external_node_path_.posix.join(folder, glob);
    return Object.fromEntries(Object.entries(rules ?? {}).map(([id, rule]) => [id, { ...rule, paths: (rule.paths ?? []).map(fromRoot) }]));
}
function toProjectSettings(file, table, folder) {
    const smoke = { ...file.smoke, ...table?.smoke };
    const build = { ...file.build, ...table?.build };
    const packing = { ...file.package, ...table?.package };
    return {
        name: table?.name,
        version: table?.version,
        ecosystem: table?.ecosystem,
        smoke: {
            command: smoke.command,
            args: smoke.args ?? [],
            env: smoke.env ?? {},
            transport: smoke.transport ?? 'auto',
            port: smoke.port ?? 8080,
            path: smoke.path ?? '/mcp',
            timeoutMs: smoke.timeout ?? 30_000,
            installTimeoutMs: smoke['install-timeout'] ?? 300_000,
            allow: smoke.allow ?? [],
            files: smoke.files,
            headers: smoke.headers,
            bounds: smoke.bounds,
            boundsTimeoutMs: smoke['bounds-timeout'],
            unstarted: smoke.unstarted,
        },
        build: { install: build.install, command: build.command },
        rules: { ...toRules(file.rules, folder), ...toRules(table?.rules, folder) },
        package: {
            format: packing.format ?? 'zip',
            layout: packing.layout ?? 'folder',
            include: packing.include ?? [],
            exclude: packing.exclude ?? [],
        },
    };
}


/***/ }),

/***/ 55868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ digestFile),
/* harmony export */   p: () => (/* binding */ copyHashed)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);





async function digestFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path)) {
        hash.update(chunk);
        size += chunk.length;
    }
    return { sha256: hash.digest('hex'), size };
}
async function copyHashed(from, to) {
    const source = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(from, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0));
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    const meter = new node_stream__WEBPACK_IMPORTED_MODULE_3__.Transform({
        transform(chunk, _encoding, done) {
            hash.update(chunk);
            size += chunk.length;
            done(null, chunk);
        },
    });
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(source.createReadStream(), meter, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(to, { mode: 0o600, flags: 'wx' }));
    return { sha256: hash.digest('hex'), size };
}


/***/ }),

/***/ 28827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ TooLarge),
/* harmony export */   u: () => (/* binding */ MOST_BYTES)
/* harmony export */ });
const MOST_BYTES = 100 * 1024 * 1024;
class TooLarge extends Error {
}


/***/ }),

/***/ 60948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ archiveFile),
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   ZL: () => (/* binding */ PLAIN_NAME),
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   uv: () => (/* binding */ archiveName)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15922);



const PLAIN_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
function archiveName(name) {
    return name.replace(/^@[^/]+\//, '');
}
function archiveFile(name, version, format) {
    return `${archiveName(name)}-${version}.${format}`;
}
function versionOf(project, release) {
    const tagged = release.tag === undefined ? undefined : (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTag */ .ED)(release.tag, [project.name])?.version;
    return tagged ?? project.version ?? `0.0.0+g${release.commit.slice(0, 7)}`;
}
function repositoryName(root) {
    const url = originOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git', 'config'));
    const last = url
        ?.replace(/[\\/]+$/, '')
        .replace(/\.git$/, '')
        .split(/[\\/:]/)
        .at(-1);
    return last === undefined || last === '' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(root) : last;
}
function originOf(file) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch {
        return undefined;
    }
    const origin = text.split(/^(?=\[)/m).find((section) => /^\[remote "origin"\]/.test(section));
    return origin === undefined ? undefined : /^\s*url\s*=\s*(\S.*?)\s*$/m.exec(origin)?.[1];
}


/***/ }),

/***/ 5049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   yN: () => (/* binding */ placesIn)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);

const DEEPEST = 200;
const START = { line: 1, column: 1 };
function readJson(text) {
    if (text === undefined)
        return broken('The file is not UTF-8 text.', START, 'Save it as UTF-8 without a byte order mark.');
    if (text.includes('\0'))
        return broken('The file holds NUL characters: it is not UTF-8 text.', START, 'Save it as UTF-8.');
    if (text.trim() === '')
        return broken('The file is empty.', START);
    const marked = text.startsWith('\uFEFF');
    const body = marked ? ` ${text.slice(1)}` : text;
    const starts = lineStarts(body);
    const place = (offset) => positionOf(starts, offset);
    const deep = tooDeep(body);
    if (deep !== undefined)
        return broken(`The file is nested deeper than ${DEEPEST} levels.`, place(deep));
    const errors = [];
    const tree = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(body, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
    const first = errors[0];
    if (first !== undefined || tree === undefined) {
        const where = place(first?.offset ?? 0);
        return broken(`This is no valid JSON: ${words(first)}.`, where, 'npm reads strict JSON: no comments, no trailing commas.');
    }
    return {
        value: JSON.parse(body),
        problems: [
            ...(marked
                ? [{ message: 'The file begins with a byte order mark.', hint: 'Save it as UTF-8 without BOM.', ...START }]
                : []),
            ...doubled(tree, place),
        ],
        at: (...path) => placeOf(tree, path, place),
    };
}
function broken(message, where, hint) {
    return {
        value: undefined,
        problems: [{ message, ...where, ...(hint === undefined ? {} : { hint }) }],
        at: () => where,
    };
}
function words(error) {
    if (error === undefined)
        return 'nothing can be read';
    const name = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error.error).replace(/([a-z])([A-Z])/g, '$1 $2');
    return name.toLowerCase();
}
function placeOf(tree, path, place) {
    let node = tree;
    for (const key of path) {
        const next = childOf(node, key);
        if (next === undefined)
            break;
        node = next;
    }
    return place(node.parent?.type === 'property' ? node.parent.offset : node.offset);
}
const keyed = new WeakMap();
function childOf(node, key) {
    if (node.type === 'array')
        return typeof key === 'number' ? node.children?.[key] : undefined;
    if (node.type !== 'object')
        return undefined;
    const known = keyed.get(node) ??
        new Map([...(node.children ?? [])]
            .reverse()
            .flatMap(({ children: [name, value] = [] }) => (name && value ? [[name.value, value]] : [])));
    keyed.set(node, known);
    return known.get(key);
}
function doubled(node, place) {
    const found = [];
    const seen = new Set();
    for (const child of node.children ?? []) {
        if (node.type === 'object') {
            const key = child.children?.[0];
            if (seen.has(key?.value)) {
                found.push({
                    message: `The key "${String(key?.value)}" stands here twice; the last one wins.`,
                    ...place(child.offset),
                });
            }
            seen.add(key?.value);
        }
        found.push(...doubled(child, place));
    }
    return found;
}
function tooDeep(text) {
    let depth = 0;
    let quoted = false;
    for (let offset = 0; offset < text.length; offset += 1) {
        const letter = text[offset];
        if (quoted) {
            if (letter === '\\')
                offset += 1;
            else if (letter === '"')
                quoted = false;
        }
        else if (letter === '"')
            quoted = true;
        else if (letter === '{' || letter === '[') {
            depth += 1;
            if (depth > DEEPEST)
                return offset;
        }
        else if (letter === '}' || letter === ']')
            depth -= 1;
    }
    return undefined;
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
function positionOf(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (starts[middle] <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low] + 1 };
}
function placesIn(text) {
    const starts = lineStarts(text);
    return (offset) => positionOf(starts, offset);
}


/***/ }),

/***/ 38346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   SW: () => (/* binding */ DEPENDENCY_KINDS),
/* harmony export */   bF: () => (/* binding */ withoutScope),
/* harmony export */   uy: () => (/* binding */ readNodeManifest)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5049);

const DEPENDENCY_KINDS = [
    'dependencies',
    'devDependencies',
    'peerDependencies',
    'optionalDependencies',
];
function readNodeManifest(text) {
    const document = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(text);
    const problems = [...document.problems];
    const readable = isObject(document.value);
    if (document.value !== undefined && !readable)
        problems.push({ message: 'package.json is no JSON object.', line: 1, column: 1 });
    const raw = isObject(document.value) ? document.value : {};
    const wrong = (path, wanted) => {
        problems.push({ message: `"${path.join('.')}" has to be ${wanted}.`, ...document.at(...path) });
    };
    const text1 = (key) => {
        const value = raw[key];
        if (value === undefined || typeof value === 'string')
            return value;
        wrong([key], 'a text');
        return undefined;
    };
    const texts = (key) => textsOf(raw[key], [key], wrong);
    const list = (key) => {
        const value = raw[key];
        if (value === undefined)
            return undefined;
        if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
            return value;
        wrong([key], 'a list of texts');
        return undefined;
    };
    const name = text1('name');
    if (raw['private'] !== undefined && typeof raw['private'] !== 'boolean')
        wrong(['private'], 'true or false');
    const type = text1('type');
    if (type !== undefined && type !== 'module' && type !== 'commonjs')
        wrong(['type'], '"module" or "commonjs"');
    const publishConfig = raw['publishConfig'];
    if (publishConfig !== undefined && !isObject(publishConfig))
        wrong(['publishConfig'], 'an object');
    const kinds = Object.fromEntries(DEPENDENCY_KINDS.map((kind) => [kind, texts(kind)]));
    return {
        ...kinds,
        readable,
        at: document.at,
        raw,
        name,
        version: text1('version'),
        private: raw['private'] === true || raw['private'] === 'true',
        type: type === 'module' ? 'module' : 'commonjs',
        bin: binOf(raw['bin'], name, wrong),
        main: text1('main'),
        module: text1('module'),
        types: text1('types') ?? text1('typings'),
        exports: raw['exports'],
        files: list('files'),
        scripts: texts('scripts'),
        engines: Array.isArray(raw['engines']) ? {} : texts('engines'),
        bundled: bundledOf(raw['bundleDependencies'] ?? raw['bundledDependencies'], kinds.dependencies),
        packageManager: text1('packageManager'),
        workspaces: workspacesOf(raw['workspaces'], wrong),
        publishConfig: isObject(publishConfig) ? publishConfig : undefined,
        repository: repositoryOf(raw['repository'], wrong),
        license: licenseOf(raw['license']),
        mcpName: text1('mcpName'),
        problems,
    };
}
function withoutScope(name) {
    return name.startsWith('@') ? name.slice(name.indexOf('/') + 1) : name;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function textsOf(value, path, wrong) {
    if (value === undefined)
        return {};
    if (!isObject(value)) {
        wrong(path, 'an object of texts');
        return {};
    }
    const kept = Object.entries(value).filter(([key, item]) => {
        if (typeof item === 'string')
            return true;
        wrong([...path, key], 'a text');
        return false;
    });
    return Object.fromEntries(kept);
}
function binOf(value, name, wrong) {
    if (typeof value === 'string')
        return name === undefined || value === '' ? {} : { [withoutScope(name)]: value };
    const named = Object.entries(textsOf(value, ['bin'], wrong)).map(([key, file]) => [withoutScope(key), file]);
    return Object.fromEntries(named);
}
function workspacesOf(value, wrong) {
    if (value === undefined)
        return undefined;
    const globs = isObject(value) ? value['packages'] : value;
    if (Array.isArray(globs) && globs.every((item) => typeof item === 'string'))
        return globs;
    if (isObject(value) && globs === undefined)
        return undefined;
    wrong(['workspaces'], 'a list of globs');
    return undefined;
}
function repositoryOf(value, wrong) {
    if (value === undefined)
        return undefined;
    if (typeof value === 'string')
        return { url: value };
    if (isObject(value) && typeof value['url'] === 'string') {
        return typeof value['directory'] === 'string'
            ? { url: value['url'], directory: value['directory'] }
            : { url: value['url'] };
    }
    wrong(['repository'], 'a text or an object with "url"');
    return undefined;
}
function licenseOf(value) {
    if (typeof value === 'string')
        return value;
    return isObject(value) && typeof value['type'] === 'string' ? value['type'] : undefined;
}
function bundledOf(value, dependencies) {
    if (value === true)
        return Object.keys(dependencies);
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}


/***/ }),

/***/ 25336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   f0: () => (/* binding */ parseEntryPoints),
/* harmony export */   jR: () => (/* binding */ parseMetadata)
/* harmony export */ });
function parseMetadata(text) {
    const normal = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
    const end = normal.search(/\n\n/);
    const head = end === -1 ? normal : normal.slice(0, end);
    const values = new Map();
    let last;
    for (const line of head.split('\n')) {
        const pair = /^([A-Za-z][A-Za-z0-9-]*):[ \t]*(.*)$/.exec(line);
        if (/^[ \t]/.test(line) && last !== undefined) {
            last.push(`${last.pop() ?? ''}\n${line.replace(/^(\s{7}\|| {8}|[ \t]+)/, '')}`);
        }
        else if (pair !== null) {
            const name = pair[1].toLowerCase();
            last = values.get(name) ?? [];
            values.set(name, last);
            last.push(pair[2].trim());
        }
        else
            last = undefined;
    }
    const all = (name) => (values.get(name.toLowerCase()) ?? []).filter((value) => value !== '' && value !== 'UNKNOWN');
    return { all, one: (name) => all(name)[0], body: end === -1 ? '' : normal.slice(end + 2) };
}
function parseEntryPoints(text) {
    const groups = {};
    let group;
    for (const line of text.split(/\r?\n/)) {
        const head = /^\s*\[([^\]]+)\]/.exec(line)?.[1]?.trim();
        const pair = /^\s*([^=#;\s][^=]*?)\s*=\s*(.+?)\s*$/.exec(line);
        if (head !== undefined) {
            group = groups[head] ?? {};
            groups[head] = group;
        }
        else if (pair !== null && group !== undefined)
            group[pair[1]] = pair[2];
    }
    return groups;
}
function parseRecord(text) {
    const rows = new Map();
    for (const line of text.split(/\r?\n/)) {
        const row = /^(?:"((?:[^"]|"")*)"|([^,]*)),([^,]*),/.exec(line);
        if (row === null)
            continue;
        rows.set((row[1]?.replaceAll('""', '"') ?? row[2]), /^sha256=(.+)$/.exec(row[3])?.[1]);
    }
    return rows;
}


/***/ }),

/***/ 60102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GA: () => (/* binding */ readSdistIdentity),
/* harmony export */   Ii: () => (/* binding */ readWheelIdentity),
/* harmony export */   ag: () => (/* binding */ readWheel)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38321);
/* harmony import */ var _archive_archive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62841);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89243);
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25336);






async function readWheel(path) {
    const entries = [];
    const digests = new Map();
    const texts = new Map();
    await (0,_archive_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .walkArchive */ .wU)(path, async (entry, read) => {
        entries.push(entry);
        if (entry.type !== 'file')
            return;
        const bytes = await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__.buffer)(await read());
        digests.set(entry.path, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex'));
        if (/^[^/]+\.dist-info\/(METADATA|WHEEL|entry_points\.txt)$/.test(entry.path)) {
            texts.set(entry.path, bytes.toString());
        }
    });
    const distInfo = [...texts.keys()].find((name) => name.endsWith('/METADATA'))?.replace(/\/METADATA$/, '');
    if (distInfo === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ReleaseError */ .K2('archive/no-identity', `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)} is no wheel: it holds no METADATA.`);
    }
    const text = (name) => texts.get(`${distInfo}/${name}`) ?? '';
    const metadata = (0,_metadata_js__WEBPACK_IMPORTED_MODULE_5__/* .parseMetadata */ .jR)(text('METADATA'));
    const modules = modulesOf(entries);
    return {
        ...identityIn(metadata, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)),
        file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path),
        metadata,
        tags: (0,_metadata_js__WEBPACK_IMPORTED_MODULE_5__/* .parseMetadata */ .jR)(text('WHEEL')).all('tag'),
        entries,
        digests,
        modules,
        topLevel: [...new Set([...modules].map((name) => name.split('.')[0]))].sort(),
        scripts: (0,_metadata_js__WEBPACK_IMPORTED_MODULE_5__/* .parseEntryPoints */ .f0)(text('entry_points.txt')).console_scripts ?? {},
        distInfo,
    };
}
function readWheelIdentity(path) {
    return identityAt(path, /^[^/]+\.dist-info\/METADATA$/, 'METADATA');
}
function readSdistIdentity(path) {
    return identityAt(path, /^[^/]+\/PKG-INFO$/, 'PKG-INFO');
}
async function identityAt(path, wanted, called) {
    let text;
    await (0,_archive_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .walkArchive */ .wU)(path, async (entry, read) => {
        if (entry.type !== 'file' || !wanted.test(entry.path))
            return;
        text = (await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__.buffer)(await read())).toString();
        return false;
    });
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
    if (text === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ReleaseError */ .K2('archive/no-identity', `${file} holds no ${called}.`);
    return identityIn((0,_metadata_js__WEBPACK_IMPORTED_MODULE_5__/* .parseMetadata */ .jR)(text), file);
}
function identityIn(metadata, file) {
    const [name, version] = [metadata.one('name'), metadata.one('version')];
    if (name === undefined || version === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ReleaseError */ .K2('archive/no-identity', `The metadata in ${file} states no name and version.`);
    }
    return { name, version };
}
function modulesOf(entries) {
    const modules = new Set();
    for (const { path, type } of entries) {
        if (type !== 'file')
            continue;
        const inside = path.replace(/^[^/]+\.data\/(purelib|platlib)\//, '');
        const name = /^(.+?)(\.py|\.pyc|(\.[\w-]+)*\.(so|pyd))$/.exec(inside)?.[1];
        if (name === undefined || /^[^/]+\.(data|dist-info)\//.test(inside))
            continue;
        const parts = name.split('/');
        if (parts.at(-1) === '__init__')
            parts.pop();
        if (parts.length === 0 || !parts.every((part) => /^[\p{ID_Start}_][\p{ID_Continue}]*$/u.test(part)))
            continue;
        for (let length = 1; length <= parts.length; length++)
            modules.add(parts.slice(0, length).join('.'));
    }
    return modules;
}


/***/ }),

/***/ 86474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ tomlTree)
/* harmony export */ });
/* harmony import */ var toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9605);

const KEPT = 3;
const read = new Map();
function tomlTree(text) {
    const tree = read.get(text) ?? readTree(text);
    read.delete(text);
    read.set(text, tree);
    for (const [oldest] of read)
        if (read.size > KEPT)
            read.delete(oldest);
    return tree;
}
function readTree(text) {
    try {
        return { program: (0,toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__/* .parseTOML */ .MD)(text, { tomlVersion: '1.0' }), newer: undefined };
    }
    catch (error) {
        if (!(error instanceof toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__/* .ParseError */ .mB))
            return { program: undefined, newer: undefined };
        try {
            return { program: (0,toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__/* .parseTOML */ .MD)(text), newer: error };
        }
        catch {
            return { program: undefined, newer: error };
        }
    }
}


/***/ }),

/***/ 65761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readToml)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _toml_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86474);


function readToml(text) {
    let value = {};
    const problems = [];
    try {
        value = (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text);
    }
    catch (error) {
        if (error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx) {
            const message = error.message.split('\n')[0]?.replace(/^Invalid TOML document: /, '') ?? 'invalid TOML';
            problems.push({ line: error.line, column: error.column, message });
        }
        else {
            problems.push({ line: 1, column: 1, message: error.message });
        }
    }
    let places;
    return {
        value,
        problems,
        at(path) {
            places ??= problems.length === 0 ? findPlaces(text) : new Map();
            return places.get(keyOf(path));
        },
    };
}
function keyOf(path) {
    return path.map(String).join('\0');
}
function findPlaces(text) {
    const places = new Map();
    const note = (path, node) => {
        const key = keyOf(path);
        if (!places.has(key))
            places.set(key, { line: node.loc.start.line, column: node.loc.start.column + 1 });
    };
    const visitValue = (path, node) => {
        if (node.type === 'TOMLArray') {
            node.elements.forEach((element, index) => {
                note([...path, index], element);
                visitValue([...path, index], element);
            });
        }
        else if (node.type === 'TOMLInlineTable') {
            for (const pair of node.body)
                visitPair(path, pair);
        }
    };
    const visitPair = (base, pair) => {
        const path = [...base];
        for (const key of pair.key.keys) {
            path.push(key.type === 'TOMLBare' ? key.name : key.value);
            note(path, pair);
        }
        visitValue(path, pair.value);
    };
    for (const node of (0,_toml_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlTree */ .$)(text).program?.body[0].body ?? []) {
        if (node.type === 'TOMLKeyValue') {
            visitPair([], node);
            continue;
        }
        for (let length = 1; length <= node.resolvedKey.length; length += 1) {
            note(node.resolvedKey.slice(0, length), node);
        }
        for (const pair of node.body)
            visitPair(node.resolvedKey, pair);
    }
    return places;
}


/***/ }),

/***/ 27902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   Kg: () => (/* binding */ tryHead),
/* harmony export */   SV: () => (/* binding */ readGitFacts),
/* harmony export */   YZ: () => (/* binding */ pushedTag),
/* harmony export */   gG: () => (/* binding */ askGit),
/* harmony export */   vl: () => (/* binding */ changedPaths),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);

function gitEnv(host) {
    const env = { GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' };
    for (const name of ['PATH', 'HOME', 'SystemRoot', 'GIT_SSL_CAINFO', 'XDG_CONFIG_HOME']) {
        const value = host.env[name];
        if (value !== undefined)
            env[name] = value;
    }
    return env;
}
const READS = new Set([
    'rev-parse',
    'show',
    'tag',
    'remote',
    'for-each-ref',
    'rev-list',
    'describe',
    'log',
    'cat-file',
]);
async function call(host, folder, args) {
    return host.run({
        command: [host.tool('git'), ...args],
        cwd: folder,
        env: gitEnv(host),
        timeoutMs: 120_000,
        keep: 16 * 1024 * 1024,
        leavesNothing: READS.has(args[0] ?? ''),
    });
}
async function git(host, folder, ...args) {
    const ended = await call(host, folder, args);
    if (ended.code === 0)
        return ended.stdout.replace(/\n$/, '');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('git/failed', `git ${args[0]} failed in ${folder}.`, {
        exit: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.usage,
        quote: ended.stderr.trim().split('\n').slice(-5),
    });
}
async function askGit(host, folder, ...args) {
    const ended = await call(host, folder, args);
    return ended.code === 0 ? ended.stdout.replace(/\n$/, '') : undefined;
}
function pushedTag(env) {
    return env['GITHUB_REF']?.match(/^refs\/tags\/(.+)$/)?.[1];
}
async function readHead(host, folder) {
    const root = await askGit(host, folder, 'rev-parse', '--show-toplevel');
    if (root === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('git/no-repository', `${folder} is not in a git repository.`, {
            exit: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.usage,
            hint: 'A release is made from a commit: run git init and commit the project. `check` works without git.',
        });
    }
    const shown = await askGit(host, root, 'show', '-s', '--format=%H %ct', 'HEAD');
    if (shown === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('git/no-commit', `The repository ${root} has no commit yet.`, {
            exit: _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.usage,
            hint: 'Commit the project first: git add -A && git commit',
        });
    }
    const [commit = '', time = '0'] = shown.split(' ');
    const tags = (await askGit(host, root, 'tag', '--points-at', 'HEAD')) ?? '';
    return {
        root,
        commit,
        commitTime: Number(time),
        tags: tags.split('\n').filter((tag) => tag !== ''),
        repository: host.env['GITHUB_REPOSITORY'] ?? slug(await askGit(host, root, 'remote', 'get-url', 'origin')),
    };
}
async function readGitFacts(host, root) {
    const [tags, shallow] = await Promise.all([
        askGit(host, root, 'tag', '--list'),
        askGit(host, root, 'rev-parse', '--is-shallow-repository'),
    ]);
    if (tags === undefined)
        return undefined;
    return { tags: tags.split('\n').filter((tag) => tag !== ''), shallow: shallow === 'true' };
}
function slug(url) {
    return url?.match(/^(?:https:\/\/|ssh:\/\/)?(?:[^@/]+@)?github\.com[:/]([^/]+\/[^/]+?)(?:\.git)?\/?$/)?.[1];
}
async function changedPaths(host, root, except) {
    const status = await git(host, root, 'status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames');
    return status
        .split('\0')
        .filter((entry) => entry !== '')
        .map((entry) => entry.slice(3))
        .filter((path) => except === undefined || (path !== except && !path.startsWith(`${except}/`)));
}
async function tryHead(host, folder) {
    try {
        return await readHead(host, folder);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 78206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "do": () => (/* binding */ PURL_TYPE),
/* harmony export */   pE: () => (/* binding */ flatName),
/* harmony export */   q4: () => (/* binding */ besideName),
/* harmony export */   tK: () => (/* binding */ normalName)
/* harmony export */ });
function flatName(name) {
    return name.replace(/^@/, '').replace(/[^A-Za-z0-9._-]+/g, '-');
}
function normalName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
function besideName(project, version, suffix) {
    return `${flatName(project)}-${version.replace(/[^A-Za-z0-9._+-]+/g, '-')}${suffix}`;
}
const PURL_TYPE = {
    python: 'pypi',
    node: 'npm',
    'code-package': 'generic',
};


/***/ }),

/***/ 55101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ checksumsFile),
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   Ii: () => (/* binding */ planAsset)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78206);



const MATRIX = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ include: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1), path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1) })).min(1) });
function partOf(matrix, projects) {
    if (matrix === undefined)
        return undefined;
    const names = namesByPath(matrix);
    const own = new Set(projects.map(({ path }) => path));
    const outside = [...own].find((path) => !names.has(path));
    if (outside !== undefined) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('inputs/matrix', `The project in ${outside} does not stand in the matrix.`, `The matrix holds ${[...names.keys()].join(', ')}: give path one of them.`);
    }
    const others = [...names].filter(([path]) => !own.has(path)).map(([, name]) => name);
    const name = [...names].find(([path]) => own.has(path))?.[1];
    return name === undefined || others.length === 0 ? undefined : { name, others };
}
function planAsset(part) {
    return part === undefined ? 'release.json' : `${part.name}.release.json`;
}
function checksumsFile(part) {
    return part === undefined ? 'SHA256SUMS' : `${part.name}.SHA256SUMS`;
}
function namesByPath(matrix) {
    const names = new Map();
    for (const { name, path } of readMatrix(matrix))
        if (!names.has(path))
            names.set(path, (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .flatName */ .pE)(name));
    return names;
}
function readMatrix(text) {
    try {
        return MATRIX.parse(JSON.parse(text)).include;
    }
    catch {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('inputs/matrix', 'The input matrix is not what mcp-drydock matrix prints.', `Write: matrix: \${{ needs.projects.outputs.matrix }}`);
    }
}


/***/ }),

/***/ 58612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ pythonIndexes),
  q: () => (/* binding */ uvConfigFile)
});

var promises_ = __webpack_require__(51455);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./.build/tools/pip-config.js



async function readPipConfig(env) {
    const home = env['HOME'] || (0,external_node_os_.homedir)();
    const user = process.platform === 'win32'
        ? [(0,external_node_path_.join)(env['APPDATA'] ?? '', 'pip', 'pip.ini')]
        : [(0,external_node_path_.join)(env['XDG_CONFIG_HOME'] || (0,external_node_path_.join)(home, '.config'), 'pip', 'pip.conf'), (0,external_node_path_.join)(home, '.pip', 'pip.conf')];
    const settings = new Map();
    const own = env['PIP_CONFIG_FILE'];
    for (const file of own === external_node_os_.devNull ? [] : ['/etc/pip.conf', ...user, ...(own ? [own] : [])]) {
        const text = await (0,promises_.readFile)(file, 'utf8').catch(() => '');
        for (const [key, value] of parsePipConfig(text))
            settings.set(key, value);
    }
    const value = (name) => env[`PIP_${name.toUpperCase().replaceAll('-', '_')}`] || settings.get(name) || '';
    const list = (name) => value(name).split(/\s+/).filter(Boolean);
    return { index: value('index-url') || undefined, extra: list('extra-index-url'), findLinks: list('find-links') };
}
function parsePipConfig(text) {
    const found = new Map();
    let section = '';
    let key;
    for (const line of text.split(/\r?\n/)) {
        if (/^\s*([#;].*)?$/.test(line))
            continue;
        const head = /^\[([^\]]+)\]/.exec(line)?.[1];
        const pair = /^([A-Za-z][\w-]*)\s*[=:]\s*(.*)$/.exec(line);
        if (head !== undefined) {
            section = head;
            key = undefined;
        }
        else if (/^\s/.test(line) && key !== undefined) {
            found.set(key, `${found.get(key) ?? ''} ${line.trim()}`.trim());
        }
        else if (pair !== null && (section === 'global' || section === 'install')) {
            key = pair[1].toLowerCase().replaceAll('_', '-');
            found.set(key, pair[2].trim());
        }
        else {
            key = undefined;
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/tools/python-indexes.js





const PYPI = 'https://pypi.org/simple/';
const known = new WeakMap();
const files = new WeakMap();
function pythonIndexes(host) {
    const read = known.get(host) ?? readIndexes(host);
    known.set(host, read);
    return read;
}
function uvConfigFile(host) {
    const made = files.get(host) ?? writeConfig(host);
    files.set(host, made);
    return made;
}
async function writeConfig(host) {
    const file = (0,external_node_path_.join)(await host.tempDir('uv-config'), 'uv.toml');
    await (0,promises_.writeFile)(file, (0,dist/* stringify */.As)((await pythonIndexes(host)).toml), { mode: 0o600 });
    return file;
}
async function readIndexes(host) {
    const { env } = host;
    const user = await readUvToml(env);
    const pip = await readPipConfig(env);
    const stated = [...uvIndexes(env), ...uvTomlIndexes(user)];
    const main = stated.find((index) => index['default'] === true) ?? (pip.index === undefined ? undefined : { url: pip.index });
    const others = stated.filter((index) => index['default'] !== true);
    const extra = others.length > 0 ? others : pip.extra.map((url) => ({ url }));
    const links = words(env['UV_FIND_LINKS'], /[\s,]+/);
    const findLinks = links.length > 0 ? links : (user['find-links'] ?? (pip.findLinks.length > 0 ? pip.findLinks : undefined));
    const index = [...extra, ...(main === undefined ? [] : [{ ...main, default: true }])].map((one) => authorised(one, env));
    for (const { url } of index)
        maskCredentials(host, url);
    const toml = {
        'index-strategy': env['UV_INDEX_STRATEGY'] || user['index-strategy'],
        'keyring-provider': env['UV_KEYRING_PROVIDER'] || user['keyring-provider'],
        'allow-insecure-host': env['UV_INSECURE_HOST']
            ? words(env['UV_INSECURE_HOST'], /[\s,]+/)
            : user['allow-insecure-host'],
        'native-tls': env['UV_NATIVE_TLS'] ? truthy(env['UV_NATIVE_TLS']) : user['native-tls'],
        'no-index': env['UV_NO_INDEX'] ? truthy(env['UV_NO_INDEX']) : user['no-index'],
        offline: env['UV_OFFLINE'] ? truthy(env['UV_OFFLINE']) : user['offline'],
        'find-links': findLinks,
        index: index.length > 0 ? index : undefined,
    };
    return {
        default: index.find((one) => 'default' in one && one.default === true)?.url ?? PYPI,
        toml: Object.fromEntries(Object.entries(toml).filter(([, value]) => value !== undefined)),
    };
}
function uvIndexes(env) {
    const named = (text) => {
        const name = /^([A-Za-z0-9_.-]+)=/.exec(text)?.[1];
        return name === undefined ? { url: text } : { name, url: text.slice(name.length + 1) };
    };
    const main = env['UV_DEFAULT_INDEX'] || env['UV_INDEX_URL'];
    return [
        ...words(env['UV_INDEX'], /\s+/).map(named),
        ...words(env['UV_EXTRA_INDEX_URL'], /\s+/).map(named),
        ...(main ? [{ ...named(main), default: true }] : []),
    ];
}
function uvTomlIndexes(toml) {
    const listed = Array.isArray(toml['index']) ? toml['index'] : [];
    const extra = Array.isArray(toml['extra-index-url']) ? toml['extra-index-url'] : [];
    const main = toml['index-url'];
    return [
        ...listed.filter((index) => typeof index?.url === 'string'),
        ...extra.filter((url) => typeof url === 'string').map((url) => ({ url })),
        ...(typeof main === 'string' ? [{ url: main, default: true }] : []),
    ];
}
function authorised(index, env) {
    const { name } = index;
    if (typeof name !== 'string' || !URL.canParse(index.url))
        return index;
    const prefix = `UV_INDEX_${name.toUpperCase().replace(/[^A-Z0-9]/g, '_')}`;
    const user = env[`${prefix}_USERNAME`];
    const password = env[`${prefix}_PASSWORD`];
    if (user === undefined && password === undefined)
        return index;
    const url = new URL(index.url);
    url.username = encodeURIComponent(user ?? '');
    url.password = encodeURIComponent(password ?? '');
    return { ...index, url: url.href };
}
function maskCredentials(host, address) {
    if (!URL.canParse(address))
        return;
    const { username, password } = new URL(address);
    const secret = password || username;
    if (secret !== '')
        host.mask(decodeURIComponent(secret));
}
async function readUvToml(env) {
    if (truthy(env['UV_NO_CONFIG'] ?? ''))
        return {};
    const config = env['XDG_CONFIG_HOME'] && (0,external_node_path_.isAbsolute)(env['XDG_CONFIG_HOME']) ? env['XDG_CONFIG_HOME'] : undefined;
    const home = env['HOME'] || (0,external_node_os_.homedir)();
    const places = process.platform === 'win32'
        ? [(0,external_node_path_.join)(env['APPDATA'] ?? '', 'uv', 'uv.toml')]
        : [(0,external_node_path_.join)(config ?? (0,external_node_path_.join)(home, '.config'), 'uv', 'uv.toml'), '/etc/uv/uv.toml'];
    for (const place of env['UV_CONFIG_FILE'] ? [env['UV_CONFIG_FILE']] : places) {
        const text = await (0,promises_.readFile)(place, 'utf8').catch(() => undefined);
        if (text === undefined)
            continue;
        try {
            return (0,dist/* parse */.qg)(text);
        }
        catch {
            return {}; // uv itself reports a broken configuration to its user; it is none of the project's.
        }
    }
    return {};
}
function words(text, between) {
    return (text ?? '').split(between).filter((word) => word !== '');
}
function truthy(text) {
    return /^(1|true|yes|on|y|t)$/i.test(text);
}


/***/ }),

/***/ 60327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ ensureUv)
});


var external_node_crypto_ = __webpack_require__(77598);
var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(51455);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var pep440 = __webpack_require__(68898);
var read_zip = __webpack_require__(3533);
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/tools/uv-digests.js
const UV_VERSION = '0.13.8';
const UV_PINS = {
    'linux-x64-gnu': {
        wheel: 'uv-0.13.8-py3-none-manylinux_2_17_x86_64.manylinux2014_x86_64.whl',
        sha256: 'e18a57b8b352eb7c8feb317b9f6f533c8f0ad9673fd6cf34bbe3cf1a9f6a8984',
        member: 'uv-0.13.8.data/scripts/uv',
        program: '4a7607589912d9c20e86b860b032f7c7f2913c9a3e76f46aef136885387452b8',
    },
    'linux-x64-musl': {
        wheel: 'uv-0.13.8-py3-none-musllinux_1_1_x86_64.whl',
        sha256: '29451c60f5e8b07403e0a175d5229efc36b0289b34143ff4aaa499a5dd52553a',
        member: 'uv-0.13.8.data/scripts/uv',
        program: 'a880db7f5f6745b5ec80aa6ccafdce06ddab1434013b55c62bb2fded1e2f9cb5',
    },
    'linux-arm64-gnu': {
        wheel: 'uv-0.13.8-py3-none-manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64.whl',
        sha256: '0b3e8b1a4f5e405e31e2ff33de8af4744831e9f7338539671efbd8c3c94e791d',
        member: 'uv-0.13.8.data/scripts/uv',
        program: '5aa4427bd923cfdca2d56a3577f60d8fa7825aa3b496fef975dfd6f03db57d28',
    },
    'linux-arm64-musl': {
        wheel: 'uv-0.13.8-py3-none-manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64.whl',
        sha256: '0b3e8b1a4f5e405e31e2ff33de8af4744831e9f7338539671efbd8c3c94e791d',
        member: 'uv-0.13.8.data/scripts/uv',
        program: '5aa4427bd923cfdca2d56a3577f60d8fa7825aa3b496fef975dfd6f03db57d28',
    },
    'darwin-x64': {
        wheel: 'uv-0.13.8-py3-none-macosx_10_12_x86_64.whl',
        sha256: 'b7124ca1956ec2e476a1003ea5715a15f0266afaec37f4dc9c6972ba8183e6d1',
        member: 'uv-0.13.8.data/scripts/uv',
        program: 'afdbf4b93ab474668f8ad99da2fb7fb6562c020a4bbd860e9b1909181498b1b6',
    },
    'darwin-arm64': {
        wheel: 'uv-0.13.8-py3-none-macosx_11_0_arm64.whl',
        sha256: '62b6943c7fd64fac6854f780bea6e0359e5a5bc3241f83ee357bb38276afac49',
        member: 'uv-0.13.8.data/scripts/uv',
        program: 'f98066c132dc37b83a8861f9b538d732b5aad41d3b3a69e47abf27cdaef842a9',
    },
    'win32-x64': {
        wheel: 'uv-0.13.8-py3-none-win_amd64.whl',
        sha256: 'cfbc13020a64cdf2f116d2936824c38edbf41e5c07f1ea291baf02e31ebf3ed0',
        member: 'uv-0.13.8.data/scripts/uv.exe',
        program: '03fa174894b9d0cbe08762d40d1c2c64d10e875bd56f1a1e334ee1e00d60cdbe',
    },
};

var wheel_index = __webpack_require__(10856);
;// CONCATENATED MODULE: ./.build/tools/uv.js










const OLDEST_UV = '0.9.0';
const HINT = `Install uv ${OLDEST_UV} or newer and put it on PATH: pip install uv`;
const known = new WeakMap();
function ensureUv(host) {
    const before = known.get(host);
    if (before !== undefined)
        return before;
    const found = findUv(host);
    known.set(host, found);
    found.catch(() => known.delete(host));
    return found;
}
async function findUv(host) {
    const own = await uvOnPath(host);
    if (own !== undefined)
        return own;
    const platform = thisPlatform();
    const pin = UV_PINS[platform];
    if (pin === undefined) {
        throw new errors/* ReleaseError */.K2('tool/uv', `The program uv is needed, is not on PATH, and we know none for ${platform}.`, {
            hint: HINT,
            exit: errors/* EXIT */.dc.usage,
        });
    }
    return fetchUv(host, pin, UV_VERSION, await cacheFolder(host));
}
async function uvOnPath(host) {
    let path;
    try {
        path = host.tool('uv');
    }
    catch (error) {
        if (error instanceof errors/* ReleaseError */.K2)
            return undefined;
        throw error;
    }
    const { PATH = '', HOME = '', SYSTEMROOT = '' } = host.env;
    const ended = await host
        .run({ command: [path, '--version'], cwd: host.cwd, env: { PATH, HOME, SYSTEMROOT }, timeoutMs: 20_000 })
        .catch(() => undefined);
    const version = /^uv (\d+\.\d+\.\d+)/.exec(ended?.stdout ?? '')?.[1];
    if (version !== undefined && (0,pep440.compare)(version, OLDEST_UV) >= 0)
        return path;
    host.log.debug(`${path} is uv ${version ?? 'that does not run'}: ours is used`);
    return undefined;
}
function thisPlatform() {
    const base = `${process.platform}-${process.arch}`;
    if (process.platform !== 'linux')
        return base;
    const { header } = process.report.getReport();
    return `${base}-${header.glibcVersionRuntime === undefined ? 'musl' : 'gnu'}`;
}
async function cacheFolder(host) {
    const { XDG_CACHE_HOME, LOCALAPPDATA, HOME } = host.env;
    const home = HOME !== undefined && (0,external_node_path_.isAbsolute)(HOME) ? HOME : (0,external_node_os_.homedir)();
    const cache = process.platform === 'win32' && LOCALAPPDATA
        ? LOCALAPPDATA
        : XDG_CACHE_HOME !== undefined && (0,external_node_path_.isAbsolute)(XDG_CACHE_HOME)
            ? XDG_CACHE_HOME
            : (0,external_node_path_.join)(home, '.cache');
    const folder = (0,external_node_path_.join)(cache, 'mcp-drydock', 'uv');
    try {
        await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
        return folder;
    }
    catch {
        return host.tempDir('uv');
    }
}
async function fetchUv(host, pin, version, base) {
    const folder = (0,external_node_path_.join)(base, `${version}-${pin.sha256.slice(0, 8)}`);
    const program = (0,external_node_path_.join)(folder, process.platform === 'win32' ? 'uv.exe' : 'uv');
    await privateFolder(folder);
    if ((await digestOf(program)) === pin.program)
        return program;
    const done = host.log.busy(`fetching uv ${version}`);
    const fresh = (0,external_node_path_.join)(folder, `.${(0,external_node_crypto_.randomUUID)()}`);
    try {
        await download(host, pin, `${fresh}.whl`);
        await (0,read_zip/* readZipEntry */.g)(`${fresh}.whl`, pin.member, { saveTo: fresh });
        if ((await digestOf(fresh)) !== pin.program)
            throw altered(pin, 'the program inside');
        await (0,promises_.chmod)(fresh, 0o700);
        await (0,promises_.rename)(fresh, program).catch(async (error) => {
            if ((await digestOf(program)) !== pin.program)
                throw error;
        });
        return program;
    }
    finally {
        await Promise.all([fresh, `${fresh}.whl`].map((file) => (0,promises_.rm)(file, { force: true })));
        done();
    }
}
async function download(host, pin, file) {
    const found = await (0,wheel_index/* findOnIndex */.r)(host, 'uv', pin.wheel).catch((error) => {
        if (!(error instanceof errors/* ReleaseError */.K2))
            throw error;
        throw new errors/* ReleaseError */.K2('tool/uv', `The program uv is not on PATH and could not be fetched: ${error.message}`, {
            hint: HINT,
            exit: errors/* EXIT */.dc.usage,
            cause: error,
            ...(error.quote === undefined ? {} : { quote: error.quote }),
        });
    });
    const answer = await host.http({ ...found, saveTo: file, timeoutMs: 180_000, budgetMs: 300_000 });
    if (answer.status !== 200) {
        throw new errors/* ReleaseError */.K2('tool/uv', `The program uv is not on PATH and could not be fetched: ${found.shown} answered ${answer.status}.`, { hint: HINT, exit: errors/* EXIT */.dc.usage });
    }
    if ((await digestOf(file)) !== pin.sha256)
        throw altered(pin, found.shown);
}
function altered(pin, where) {
    return new errors/* ReleaseError */.K2('tool/uv', `${pin.wheel} is not the file we know: the digest of ${where} differs. It was not run.`, { hint: `${HINT}. If the index is a mirror, ask who keeps it.` });
}
async function privateFolder(folder) {
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    if (process.platform === 'win32')
        return;
    const { uid, mode } = await (0,promises_.lstat)(folder);
    if (uid !== process.getuid?.()) {
        throw new errors/* ReleaseError */.K2('tool/uv', `${folder} belongs to another user: a program in it cannot be trusted.`, {
            hint: `Remove it, or set XDG_CACHE_HOME to a folder of your own.`,
            exit: errors/* EXIT */.dc.usage,
        });
    }
    if ((mode & 0o077) !== 0)
        await (0,promises_.chmod)(folder, 0o700);
}
async function digestOf(file) {
    const facts = await (0,promises_.lstat)(file).catch(() => undefined);
    if (facts === undefined || !facts.isFile())
        return undefined;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)(file, { highWaterMark: 1 << 20 }))
        hash.update(chunk);
    return hash.digest('hex');
}


/***/ }),

/***/ 10856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ versionsOnIndex),
/* harmony export */   r: () => (/* binding */ findOnIndex)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _python_indexes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58612);


async function findOnIndex(host, project, file) {
    const page = await projectPage(host, project);
    const link = page.links.find(({ url }) => fileName(url, page.url) === file)?.url;
    if (link === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('index/no-file', `${page.shown} has no ${file}.`);
    const target = withoutCredentials(new URL(link, page.url));
    const same = new URL(target.url).origin === new URL(page.shown).origin;
    return { url: target.url, shown: target.url, headers: same ? page.headers : target.headers };
}
async function versionsOnIndex(host, project) {
    try {
        const page = await projectPage(host, project);
        const versions = page.links.flatMap(({ url, yanked }) => {
            const name = fileName(url, page.url);
            return name.endsWith('.whl') && !yanked ? (name.split('-')[1] ?? []) : [];
        });
        return [...new Set(versions)];
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2)
            return [];
        throw error;
    }
}
async function projectPage(host, project) {
    const index = (await (0,_python_indexes_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonIndexes */ .B)(host)).default;
    const page = withoutCredentials(new URL(`${project}/`, index.endsWith('/') ? index : `${index}/`));
    const answer = await host
        .http({
        url: page.url,
        headers: {
            ...page.headers,
            accept: 'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1',
        },
        timeoutMs: 30_000,
        budgetMs: 90_000,
    })
        .catch((cause) => {
        const words = cause instanceof Error ? cause.message : String(cause);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('index/unreachable', `${page.url} does not answer: ${words}`, { cause });
    });
    if (answer.status !== 200) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('index/unreachable', `${page.url} answered ${answer.status}.`);
    }
    const json = (answer.headers['content-type'] ?? '').includes('json');
    const links = json ? jsonLinks(answer.json()) : htmlLinks(answer.text());
    return { url: answer.url, shown: page.url, headers: page.headers, links };
}
function fileName(link, base) {
    return decodeURIComponent(new URL(link, base).pathname.split('/').at(-1) ?? '');
}
function withoutCredentials(address) {
    const { username, password } = address;
    const url = new URL(address);
    url.username = '';
    url.password = '';
    url.hash = '';
    if (username === '' && password === '')
        return { url: url.href, headers: {} };
    const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return { url: url.href, headers: { authorization: `Basic ${Buffer.from(pair).toString('base64')}` } };
}
function jsonLinks(page) {
    const { files } = (page ?? {});
    if (!Array.isArray(files))
        return [];
    return files.flatMap((file) => typeof file?.url === 'string' ? [{ url: file.url, yanked: Boolean(file.yanked) }] : []);
}
function htmlLinks(page) {
    return [...page.matchAll(/<a\s([^>]*?)href\s*=\s*["']([^"'#]+)([^>]*)/gi)].map(([, before = '', href = '', after = '']) => ({
        url: href.replaceAll('&amp;', '&'),
        yanked: /\bdata-yanked\b/.test(before + after),
    }));
}


/***/ }),

/***/ 15922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   Ud: () => (/* binding */ toSemver),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   b0: () => (/* binding */ tagFits),
/* harmony export */   r1: () => (/* binding */ sameVersion),
/* harmony export */   tj: () => (/* binding */ toPep440)
/* harmony export */ });
/* unused harmony export bestTag */
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68898);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62088);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78206);



const NAME_FIRST = /^(?<name>.+?)[-/@_]v?(?<version>\d.*)$/;
const DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const WORDS = new Set(['release', 'releases', 'rel', 'version', 'ver', 'tag', 'v']);
const SEMVER_PRE = { a: 'alpha', b: 'beta', rc: 'rc' };
function parseTag(tag, projectNames = []) {
    const plain = readVersion(tag);
    if (plain !== undefined)
        return { name: undefined, version: plain };
    if (tag.split('/').includes('..'))
        return undefined;
    const longestFirst = [...projectNames].sort((a, b) => b.length - a.length);
    for (const name of longestFirst) {
        for (const spelling of new Set([name, name.replace(/^@[^/]+\//, '')])) {
            const rest = afterName(tag, spelling);
            const version = rest === undefined ? undefined : readVersion(rest);
            if (version !== undefined)
                return { name, version };
        }
    }
    for (let from = 0;;) {
        const match = NAME_FIRST.exec(from === 0 ? tag : tag.slice(from));
        if (match?.groups === undefined)
            return undefined;
        const { name = '', version: text = '' } = match.groups;
        const version = readVersion(text);
        if (version !== undefined) {
            const whole = tag.slice(0, from) + name;
            return { name: WORDS.has(whole.toLowerCase()) ? undefined : whole, version };
        }
        from = tag.length - text.length;
    }
}
function afterName(tag, name) {
    if (tag.length <= name.length + 1 || (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .normalName */ .tK)(tag.slice(0, name.length)) !== (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .normalName */ .tK)(name))
        return undefined;
    return /^[-/@_]/.test(tag.slice(name.length)) ? tag.slice(name.length + 1) : undefined;
}
function readVersion(text) {
    const bare = text.replace(/^[vV](?=\d)/, '');
    const date = DATE.exec(bare);
    if (date !== null)
        return date.slice(1).map(Number).join('.');
    if (!/^\d/.test(bare) || /^\d+-\d/.test(bare))
        return undefined;
    return semver__WEBPACK_IMPORTED_MODULE_1__.valid(bare) !== null || (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.explain)(bare) !== null ? bare : undefined;
}
function tagFits(tag, project) {
    const parts = parseTag(tag, [project.name]);
    if (parts === undefined || (parts.name !== undefined && parts.name !== project.name))
        return false;
    return parts.version.includes('.') || parts.version === project.version;
}
function bestTag(tags, projects) {
    const fitting = tags
        .filter((tag) => projects.some((project) => tagFits(tag, project)))
        .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    const says = (tag) => projects.some((project) => {
        const version = parseTag(tag, [project.name])?.version;
        return project.version !== undefined && version !== undefined && sameVersion(version, project.version);
    });
    return fitting.find(says) ?? fitting[0];
}
function sameVersion(a, b) {
    const [left, right] = [a, b].map((version) => version.trim().replace(/^[vV](?=\d)/, ''));
    if (left === undefined || right === undefined)
        return false;
    if (left === right)
        return true;
    const [x, y] = [toPep440(left), toPep440(right)];
    if (x !== undefined && y !== undefined)
        return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.eq)(x, y);
    const [s, t] = [semver__WEBPACK_IMPORTED_MODULE_1__.parse(left), semver__WEBPACK_IMPORTED_MODULE_1__.parse(right)];
    return s !== null && t !== null && semver__WEBPACK_IMPORTED_MODULE_1__.eq(s, t) && s.build.join('.') === t.build.join('.');
}
function isPrerelease(version) {
    const bare = version.replace(/^[vV](?=\d)/, '');
    const parsed = semver__WEBPACK_IMPORTED_MODULE_1__.parse(bare);
    if (parsed !== null)
        return parsed.prerelease.length > 0;
    const explained = (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.explain)(bare);
    return explained?.is_prerelease === true || explained?.is_devrelease === true;
}
function toPep440(version) {
    const explained = (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.explain)(version.trim());
    if (explained === null)
        return undefined;
    return explained.local === null ? explained.public : `${explained.public}+${explained.local}`;
}
function toSemver(version) {
    const bare = version.trim().replace(/^[vV](?=\d)/, '');
    if (semver__WEBPACK_IMPORTED_MODULE_1__.valid(bare) !== null)
        return bare;
    const parts = (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.explain)(bare);
    if (parts === null || parts.epoch !== 0 || parts.is_postrelease || parts.release.length > 3)
        return undefined;
    const release = [...parts.release, 0, 0].slice(0, 3).join('.');
    const [letter, number] = parts.pre ?? [];
    const pre = letter === undefined ? undefined : `${SEMVER_PRE[letter]}.${number}`;
    const dev = parts.dev === null ? undefined : `dev.${String(parts.dev)}`;
    const after = [pre, dev].filter((part) => part !== undefined).join('.');
    return `${release}${after === '' ? '' : `-${after}`}${parts.local === null ? '' : `+${parts.local}`}`;
}


/***/ })

};
