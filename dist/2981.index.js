export const id = 2981;
export const ids = [2981];
export const modules = {

/***/ 62841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UT: () => (/* binding */ saveProgram),
/* harmony export */   d0: () => (/* binding */ listArchive),
/* harmony export */   hB: () => (/* binding */ readEntry),
/* harmony export */   tc: () => (/* binding */ isArchive),
/* harmony export */   wU: () => (/* binding */ walkArchive)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38321);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46547);
/* harmony import */ var _read_tar_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12853);
/* harmony import */ var _read_zip_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73551);







function isArchive(file) {
    return /\.(zip|whl|mcpb|tar|tar\.gz|tgz)$/i.test(file);
}
async function walkArchive(file, visit, limits) {
    const name = file.toLowerCase();
    if (/\.(zip|whl|mcpb)$/.test(name))
        return (0,_read_zip_js__WEBPACK_IMPORTED_MODULE_6__/* .walkZip */ .F)(file, visit, limits);
    if (/\.(tar|tar\.gz|tgz)$/.test(name))
        return (0,_read_tar_js__WEBPACK_IMPORTED_MODULE_5__/* .walkTar */ .N)(file, visit, limits);
    return (0,_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)('unknown-format', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file), 'has neither a zip nor a tar file name');
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
    return found ?? (0,_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)('no-member', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file), `does not contain ${(0,_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(path)}`);
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
        (0,_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)('no-member', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file), `does not contain ${(0,_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(path)}`);
}


/***/ }),

/***/ 46547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   ow: () => (/* binding */ createGuard)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);

const LIMITS = { entries: 100_000, total: 4 * 1024 ** 3, ratio: 200 };
const LONGEST_NAME = 1000;
const LONGEST_SEGMENT = 255;
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
                fail('special-file', file, `contains ${shown(path)}, which is not a file, folder or link`);
            if (type === 'hardlink')
                fail('link', file, `contains ${shown(path)}, a hard link`);
            if (path === '' && type !== 'folder')
                fail('path-escape', file, 'contains a member without a name');
            const before = seen.get(path);
            if (before !== undefined && !(before === 'folder' && type === 'folder')) {
                fail('duplicate', file, `contains ${shown(path)} twice: readers disagree on which one counts`);
            }
            for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
                const parent = path.slice(0, at);
                const kind = seen.get(parent);
                if (kind === 'folder')
                    break;
                if (kind !== undefined)
                    fail('link', file, `contains ${shown(path)} below ${shown(parent)}, which is a ${kind}`);
                seen.set(parent, 'folder');
            }
            seen.set(path, type);
            if (seen.size > limits.entries)
                fail('too-many', file, `contains more than ${limits.entries} members`);
            if (type === 'link')
                checkTarget(path, raw.target ?? '', file);
            const size = type === 'file' ? raw.size : 0;
            stated += size;
            weigh(stated);
            const written = raw.name.replace(type === 'folder' ? /\/$/ : '', '') === path ? {} : { written: raw.name };
            return {
                path,
                type,
                size,
                mode: raw.mode & 0o7777,
                ...written,
                ...(type === 'link' ? { target: raw.target } : {}),
            };
        },
        came(bytes) {
            real += bytes;
            weigh(real);
        },
    };
}
function cleanPath(name, file) {
    if (name.includes('\0'))
        fail('path-escape', file, `contains a name with a NUL character: ${shown(name)}`);
    if (/[\p{Cc}\uFFFD]/u.test(name))
        fail('unsafe-name', file, `contains ${shown(name)}: control characters or invalid UTF-8`);
    if (name.length > LONGEST_NAME || name.split('/').some((segment) => Buffer.byteLength(segment) > LONGEST_SEGMENT)) {
        fail('unsafe-name', file, `contains ${shown(name)}, a name that is too long for a file system`);
    }
    if (name.includes('\\'))
        fail('path-escape', file, `contains ${shown(name)}: a backslash is a path separator on Windows`);
    if (name.startsWith('/') || /^[A-Za-z]:/.test(name))
        fail('absolute-path', file, `contains the absolute path ${shown(name)}`);
    const segments = name.split('/').filter((segment) => segment !== '' && segment !== '.');
    if (segments.includes('..'))
        fail('path-escape', file, `contains ${shown(name)}, a path outside the archive`);
    return segments.join('/');
}
function checkTarget(path, target, file) {
    const segments = target.split('/').filter((segment) => segment !== '' && segment !== '.');
    const climbs = segments.findIndex((segment) => segment !== '..');
    const ups = climbs === -1 ? segments.length : climbs;
    const depth = path.split('/').length - 1;
    const bad = target === '' || /^(\/|[A-Za-z]:)|[\\\0]/.test(target) || ups > depth || segments.slice(ups).includes('..');
    if (bad)
        fail('link', file, `contains the link ${shown(path)} to ${shown(target)}, outside the archive`);
}
function shown(name) {
    const cut = name.length > 200 ? `${name.slice(0, 200)}…` : name;
    return JSON.stringify(cut).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function fail(cause, file, words) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2(`archive/${cause}`, `${file} ${words}.`, {
        exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed,
        hint: 'Nothing in it was used. Pack it again from the project.',
    });
}


/***/ }),

/***/ 60825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nl: () => (/* binding */ LAYER_TYPE),
/* harmony export */   Om: () => (/* binding */ CONFIG_TYPE),
/* harmony export */   T4: () => (/* binding */ readLayout),
/* harmony export */   b3: () => (/* binding */ MANIFEST_TYPE),
/* harmony export */   cp: () => (/* binding */ INDEX_TYPE),
/* harmony export */   rN: () => (/* binding */ checkBlobs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34002);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8005);
/* harmony import */ var _tar_header_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49604);






const INDEX_TYPE = 'application/vnd.oci.image.index.v1+json';
const MANIFEST_TYPE = 'application/vnd.oci.image.manifest.v1+json';
const CONFIG_TYPE = 'application/vnd.oci.image.config.v1+json';
const LAYER_TYPE = 'application/vnd.oci.image.layer.v1.tar+gzip';
const DIGEST = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/);
const TEXTS = zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP());
const PLATFORM = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ os: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), architecture: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), variant: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional() });
const DESCRIPTOR = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    mediaType: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    digest: DIGEST,
    size: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0),
    platform: PLATFORM.optional(),
    annotations: TEXTS.optional(),
});
const LAYOUT = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ imageLayoutVersion: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('1.0.0') });
const TOP = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ schemaVersion: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(2), manifests: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(DESCRIPTOR).length(1) });
const INDEX = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(2),
    manifests: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(DESCRIPTOR.required({ platform: true })).min(1),
    annotations: TEXTS.optional(),
});
const MANIFEST = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ schemaVersion: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(2), config: DESCRIPTOR, layers: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(DESCRIPTOR) });
const CONFIG = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    os: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    architecture: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    variant: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
    config: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        User: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
        Env: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).nullish(),
        Entrypoint: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).nullish(),
        Cmd: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).nullish(),
        Labels: TEXTS.nullish(),
        ExposedPorts: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()).nullish(),
        Healthcheck: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ Test: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).nullish() }).nullish(),
        WorkingDir: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
    })
        .optional(),
    rootfs: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('layers'), diff_ids: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(DIGEST) }),
});
const BLOCK = 512;
const MOST_JSON = 8 * 1024 * 1024;
const NAME = /^(oci-layout|index\.json|manifest\.json|blobs\/sha256\/[0-9a-f]{64})$/;
async function readLayout(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
    try {
        const members = await membersOf(handle, path);
        const document = async (name, shape, stated) => {
            const extent = members.get(name) ?? fail(path, `${name} is missing`);
            if (extent.size > MOST_JSON)
                fail(path, `${name} is too large`);
            const bytes = (await handle.read(Buffer.alloc(extent.size), 0, extent.size, extent.start)).buffer;
            if (stated !== undefined && (stated.size !== extent.size || stated.digest !== `sha256:${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(bytes)}`))
                fail(path, `${name} is not what its digest says`);
            const checked = shape.safeParse(jsonOf(bytes));
            return checked.success ? checked.data : fail(path, `${name}: ${checked.error.issues[0]?.message ?? 'invalid'}`);
        };
        const blob = (descriptor, shape) => document(`blobs/${descriptor.digest.replace(':', '/')}`, shape, descriptor);
        await document('oci-layout', LAYOUT);
        const [index = fail(path, 'index.json is empty')] = (await document('index.json', TOP)).manifests;
        if (index.mediaType !== INDEX_TYPE)
            fail(path, `index.json names no image index but ${index.mediaType}`);
        const { manifests, annotations = {} } = await blob(index, INDEX);
        const images = [];
        for (const manifest of manifests) {
            const { config, layers } = await blob(manifest, MANIFEST);
            const settings = await blob(config, CONFIG);
            const { os, architecture } = manifest.platform;
            if (os !== settings.os || architecture !== settings.architecture)
                fail(path, `the index says ${os}/${architecture} of an image for ${settings.os}/${settings.architecture}`);
            if (settings.rootfs.diff_ids.length !== layers.length)
                fail(path, 'an image has other layers than its settings say');
            images.push({ platform: manifest.platform, manifest, config, settings, layers });
        }
        return { path, index, annotations, images, blobs: blobsOf(members, index, images, path) };
    }
    finally {
        await handle.close();
    }
}
async function checkBlobs({ path, blobs }) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
    try {
        for (const [digest, { start, size }] of blobs) {
            const bytes = handle.createReadStream({ start, end: start + size - 1, autoClose: false });
            const found = size === 0 ? (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)('') : (await (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestStream */ .Nq)(bytes)).sha256;
            if (`sha256:${found}` !== digest)
                fail(path, `${digest} has other contents`);
        }
    }
    finally {
        await handle.close();
    }
}
function blobsOf(members, index, images, path) {
    const used = [...images.flatMap(({ config, layers, manifest }) => [...layers, config, manifest]), index];
    const blobs = new Map();
    for (const { digest, size } of used) {
        const extent = members.get(`blobs/${digest.replace(':', '/')}`) ?? fail(path, `${digest} is missing`);
        if (extent.size !== size)
            fail(path, `${digest} has another size than stated`);
        blobs.set(digest, extent);
    }
    const extra = [...members.keys()].find((name) => name.startsWith('blobs/') && !blobs.has(digestIn(name)));
    if (extra !== undefined)
        fail(path, `${extra} belongs to no image in it`);
    return blobs;
}
function digestIn(name) {
    return name.slice('blobs/'.length).replace('/', ':');
}
async function membersOf(handle, path) {
    const members = new Map();
    const { size: total } = await handle.stat();
    for (let at = 0; at + BLOCK <= total;) {
        const block = (await handle.read(Buffer.alloc(BLOCK), 0, BLOCK, at)).buffer;
        if (block.every((byte) => byte === 0)) {
            const rest = total - at;
            const end = rest > 64 * BLOCK ? undefined : (await handle.read(Buffer.alloc(rest), 0, rest, at)).buffer;
            if (end?.every((byte) => byte === 0) === true)
                return members;
            return fail(path, 'it contains data after its end');
        }
        const { name, size, flag } = headerOf(block, path);
        if (flag !== '0' || !NAME.test(name))
            fail(path, `it contains ${JSON.stringify(name)}, which no image layout does`);
        if (members.has(name))
            fail(path, `it contains ${name} twice`);
        members.set(name, { start: at + BLOCK, size });
        at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    }
    return fail(path, 'it is truncated');
}
function headerOf(block, path) {
    try {
        return (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_5__/* .readHeader */ .a)(block);
    }
    catch (error) {
        return fail(path, error.message);
    }
}
function jsonOf(bytes) {
    try {
        return JSON.parse(bytes.toString('utf8'));
    }
    catch {
        return undefined;
    }
}
function fail(path, why) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleaseError */ .K2('archive/image', `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)} is not a valid image layout: ${why}.`, {
        hint: 'Build it again.',
    });
}


/***/ }),

/***/ 12853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ walkTar)
});

var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var external_node_stream_ = __webpack_require__(57075);
var external_node_zlib_ = __webpack_require__(38522);
var errors = __webpack_require__(8005);
var entry = __webpack_require__(46547);
;// CONCATENATED MODULE: ./.build/archive/source.js
function openSource(stream) {
    const chunks = stream[Symbol.asyncIterator]();
    let rest = Buffer.alloc(0);
    const next = async (most) => {
        while (rest.length === 0) {
            const { value, done } = await chunks.next();
            if (done === true)
                return undefined;
            rest = value;
        }
        const piece = rest.subarray(0, most);
        rest = rest.subarray(piece.length);
        return piece;
    };
    return {
        async take(length) {
            const parts = [];
            for (let left = length; left > 0;) {
                const piece = await next(left);
                if (piece === undefined)
                    break;
                left -= piece.length;
                parts.push(piece);
            }
            return parts.length === 1 ? parts[0] : Buffer.concat(parts);
        },
        async *pieces(length) {
            for (let left = length; left > 0;) {
                const piece = await next(left);
                if (piece === undefined)
                    return;
                left -= piece.length;
                yield piece;
            }
        },
    };
}

var tar_header = __webpack_require__(49604);
var unplain = __webpack_require__(79350);
;// CONCATENATED MODULE: ./.build/archive/tar-members.js


const BLOCK = 512;
const ZEROS = Buffer.alloc(64 * 1024);
const LONGEST = 1024 ** 2;
const TYPES = {
    0: 'file',
    1: 'hardlink',
    2: 'link',
    5: 'folder',
    7: 'file',
};
async function* tarMembers(source) {
    let ahead = new Map();
    for (;;) {
        const block = await source.take(BLOCK);
        if (block.length === 0 || isZero(block)) {
            if (ahead.size > 0)
                throw new unplain/* Unplain */.Q('ends with a name that belongs to no member');
            await onlyZeros(source);
            return;
        }
        if (block.length < BLOCK)
            throw new Error('it is truncated within a header');
        const header = (0,tar_header/* readHeader */.a)(block);
        if ('xgLK'.includes(header.flag)) {
            ahead = merged(ahead, await extended(header, source), header.flag);
            continue;
        }
        const raw = rawEntry(header, ahead);
        ahead = new Map();
        let left = header.size;
        yield {
            raw,
            async *contents() {
                for await (const piece of source.pieces(left)) {
                    left -= piece.length;
                    yield piece;
                }
            },
        };
        const padding = (BLOCK - (header.size % BLOCK)) % BLOCK;
        for await (const piece of source.pieces(left + padding))
            left -= piece.length;
        if (left + padding > 0)
            throw new Error('it is truncated within a member');
    }
}
async function extended({ flag, size }, source) {
    if (size > LONGEST)
        throw new unplain/* Unplain */.Q(`contains a header of ${size} bytes`);
    const padded = Math.ceil(size / BLOCK) * BLOCK;
    const bytes = await source.take(padded);
    if (bytes.length < padded)
        throw new Error('it is truncated within a header');
    const body = bytes.subarray(0, size);
    if (flag === 'x' || flag === 'g')
        return (0,tar_header/* readPax */.y)(body);
    const name = body.toString('utf8').replace(/\0+$/, '');
    return new Map([[flag === 'L' ? 'path' : 'linkpath', name]]);
}
function merged(ahead, more, flag) {
    for (const key of ['path', 'linkpath', 'size']) {
        if (!more.has(key))
            continue;
        if (flag === 'g')
            throw new unplain/* Unplain */.Q(`sets ${JSON.stringify(key)} for all members`);
        if (more.get(key) === '')
            throw new unplain/* Unplain */.Q(`sets an empty ${JSON.stringify(key)}`);
    }
    if (flag === 'g')
        return ahead;
    const mixed = ahead.size > 0 && (flag === 'x' || ![...ahead.keys()].every((key) => key.endsWith('path')));
    if (mixed || [...more.keys()].some((key) => ahead.has(key)))
        throw new unplain/* Unplain */.Q('contains two name headers for one member');
    return new Map([...ahead, ...more]);
}
function rawEntry(header, ahead) {
    const { flag, size, mode } = header;
    const stated = ahead.get('size');
    if (stated !== undefined && stated !== String(size))
        throw new unplain/* Unplain */.Q('has two sizes for one member');
    const name = ahead.get('path') ?? header.name;
    if (name.endsWith('/') && size > 0)
        throw new unplain/* Unplain */.Q('has content for a folder');
    const type = TYPES[flag] ?? 'device';
    const target = ahead.get('linkpath') ?? header.target;
    if (type === 'file' && target !== '')
        throw new unplain/* Unplain */.Q('contains a regular file with a link target');
    return { name, type: type === 'file' && name.endsWith('/') ? 'folder' : type, size, mode, ...(target && { target }) };
}
async function onlyZeros(source) {
    for await (const piece of source.pieces(Number.POSITIVE_INFINITY)) {
        if (!isZero(piece))
            throw new unplain/* Unplain */.Q('contains data after its end, which some readers accept');
    }
}
function isZero(bytes) {
    for (let at = 0; at < bytes.length; at += ZEROS.length) {
        const part = bytes.subarray(at, at + ZEROS.length);
        if (!part.equals(ZEROS.subarray(0, part.length)))
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./.build/archive/read-tar.js










async function walkTar(file, visit, limits) {
    const name = (0,external_node_path_.basename)(file);
    const { size, gzip, trailer } = await facts(file);
    const guard = (0,entry/* createGuard */.ow)(name, size, limits);
    const packed = (0,external_node_fs_.createReadStream)(file, { highWaterMark: 1 << 18 });
    const gunzip = gzip ? unzipped(packed) : undefined;
    const unpacked = gunzip ?? packed;
    let sum = 0;
    let came = 0;
    async function* counted() {
        for await (const chunk of unpacked) {
            guard.came(chunk.length);
            came += chunk.length;
            if (gzip)
                sum = (0,external_node_zlib_.crc32)(chunk, sum);
            yield chunk;
        }
        const unread = gunzip !== undefined && gunzip.bytesWritten !== size;
        if (unread || (trailer !== undefined && (trailer.sum !== sum || trailer.size !== came % 2 ** 32))) {
            (0,entry/* fail */.fJ)('ambiguous', name, 'is not one gzip stream: some readers stop after the first');
        }
    }
    try {
        let members = 0;
        let looking = true;
        for await (const { raw, contents } of tarMembers(openSource(counted()))) {
            members += 1;
            const entry = guard.entry(raw);
            if (looking)
                looking = (await visit(entry, async () => external_node_stream_.Readable.from(contents(), { objectMode: false }))) !== false;
        }
        if (members === 0)
            throw new Error('it has no members');
    }
    catch (error) {
        if (error instanceof errors/* ReleaseError */.K2)
            throw error;
        if (error instanceof unplain/* Unplain */.Q)
            (0,entry/* fail */.fJ)('ambiguous', name, error.message);
        const words = error instanceof Error ? error.message : String(error);
        throw new errors/* ReleaseError */.K2('archive/unreadable', `${name} is not a valid tar file: ${words}.`, { cause: error });
    }
    finally {
        unpacked.destroy();
        packed.destroy();
    }
}
function unzipped(packed) {
    const unpacked = (0,external_node_zlib_.createGunzip)({ chunkSize: 1 << 16 });
    packed.on('error', (error) => unpacked.destroy(error));
    packed.pipe(unpacked);
    return unpacked;
}
async function facts(file) {
    const handle = await (0,promises_.open)(file);
    try {
        const { size } = await handle.stat();
        const start = (await handle.read(Buffer.alloc(2), 0, 2, 0)).buffer;
        const gzip = size > 18 && start[0] === 0x1f && start[1] === 0x8b;
        if (!gzip)
            return { size, gzip, trailer: undefined };
        const end = (await handle.read(Buffer.alloc(8), 0, 8, size - 8)).buffer;
        return { size, gzip, trailer: { sum: end.readUInt32LE(0), size: end.readUInt32LE(4) } };
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 73551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readZipEntry),
  F: () => (/* binding */ walkZip)
});

var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var external_node_stream_ = __webpack_require__(57075);
var consumers_ = __webpack_require__(38321);
var external_node_stream_promises_ = __webpack_require__(46466);
var external_node_zlib_ = __webpack_require__(38522);
var yauzl = __webpack_require__(20663);
var errors = __webpack_require__(8005);
var entry = __webpack_require__(46547);
var unplain = __webpack_require__(79350);
;// CONCATENATED MODULE: ./.build/archive/zip-layout.js

const END = 22;
const LOCATOR = 20;
const END64 = 56;
async function findDirectory(handle, fileSize) {
    const tail = await read(handle, Math.max(0, fileSize - END - 0xffff - LOCATOR - END64), fileSize);
    const at = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1');
    if (at === -1)
        throw new Error('it has no end-of-central-directory record');
    if (at + END + tail.readUInt16LE(at + 20) !== tail.length)
        throw new unplain/* Unplain */.Q('contains data after its end');
    if (tail.readUInt32LE(at + 4) !== 0 || tail.readUInt16LE(at + 8) !== tail.readUInt16LE(at + 10)) {
        throw new unplain/* Unplain */.Q('is one part of a multi-part archive');
    }
    const end = fileSize - tail.length + at;
    const small = {
        count: tail.readUInt16LE(at + 10),
        size: tail.readUInt32LE(at + 12),
        from: tail.readUInt32LE(at + 16),
    };
    const locator = at - LOCATOR;
    if (locator < END64 || tail.readUInt32LE(locator) !== 0x07064b50) {
        if (small.from + small.size !== end)
            throw new unplain/* Unplain */.Q('contains data around its central directory');
        return { from: small.from, to: end };
    }
    const large = tail.subarray(locator - END64, locator);
    const place = end - LOCATOR - END64;
    const sound = large.readUInt32LE(0) === 0x06064b50 && large.readBigUInt64LE(4) === 44n;
    if (!sound || tail.readBigUInt64LE(locator + 8) !== BigInt(place))
        throw new unplain/* Unplain */.Q('contains two conflicting end records');
    const [count, size, from] = [32, 40, 48].map((offset) => Number(large.readBigUInt64LE(offset)));
    const agree = [count, 0xffff].includes(small.count) &&
        [size, 2 ** 32 - 1].includes(small.size) &&
        [from, 2 ** 32 - 1].includes(small.from);
    if (!agree || from + size !== place)
        throw new unplain/* Unplain */.Q('contains two conflicting end records');
    return { from, to: place };
}
async function checkSpans(handle, spans, { from }) {
    const sorted = [...spans].sort((a, b) => a.from - b.from);
    if ((sorted[0]?.from ?? from) !== 0)
        throw new unplain/* Unplain */.Q('contains data before its first member');
    for (const [index, { to, tails }] of sorted.entries()) {
        const next = sorted[index + 1]?.from ?? from;
        if (next < to)
            throw new unplain/* Unplain */.Q('contains overlapping members');
        if (next === to && tails.length === 0)
            continue;
        const between = next - to > 24 ? undefined : await read(handle, to, next);
        if (between === undefined || !tails.some((tail) => tail.equals(between))) {
            throw new unplain/* Unplain */.Q('contains data that belongs to no member');
        }
    }
}
function descriptors(crc, packed, size) {
    const narrow = Buffer.alloc(12);
    const wide = Buffer.alloc(20);
    for (const form of [narrow, wide])
        form.writeUInt32LE(crc);
    narrow.writeUInt32LE(packed % 2 ** 32, 4);
    narrow.writeUInt32LE(size % 2 ** 32, 8);
    wide.writeBigUInt64LE(BigInt(packed), 4);
    wide.writeBigUInt64LE(BigInt(size), 12);
    const signature = Buffer.from('PK\x07\x08', 'latin1');
    return [narrow, wide].flatMap((form) => [form, Buffer.concat([signature, form])]);
}
async function read(handle, from, to) {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(to - from), 0, to - from, from);
    if (bytesRead < to - from)
        throw new Error('it is truncated');
    return buffer;
}

;// CONCATENATED MODULE: ./.build/archive/zip-member.js



const ZIP64 = 0x0001;
const UNICODE_PATH = 0x7075;
const ENCRYPTED = 0x1;
const STREAMED = 0x8;
const UTF8 = 0x800;
const UNKNOWN = 2 ** 32 - 1;
function memberName({ fileNameRaw, generalPurposeBitFlag, extraFields }) {
    const name = fileNameRaw.toString('utf8');
    const again = extraFields.filter(({ id }) => id === UNICODE_PATH).map(({ data }) => data.subarray(5));
    if (again.some((raw) => !raw.equals(fileNameRaw)))
        throw new unplain/* Unplain */.Q(`gives ${(0,entry/* shown */.SP)(name)} a second name`);
    const plain = /^[\x00-\x7f]*$/.test(name);
    if (!plain && (generalPurposeBitFlag & UTF8) === 0 && again.length === 0) {
        throw new unplain/* Unplain */.Q(`contains ${(0,entry/* shown */.SP)(name)} without a declared encoding`);
    }
    return name;
}
function spanOf(member, local) {
    const name = memberName(member);
    const disagree = (what) => {
        throw new unplain/* Unplain */.Q(`has two ${what} for ${(0,entry/* shown */.SP)(name)}: in the central directory and in the local header`);
    };
    const names = extraFieldsIn(local.extraField).filter(({ id }) => id === UNICODE_PATH);
    const named = names.every(({ data }) => data.subarray(5).equals(member.fileNameRaw));
    if (!local.fileName.equals(member.fileNameRaw) || !named)
        disagree('names');
    if (member.extraFields.filter(({ id }) => id === ZIP64).length > 1)
        disagree('sizes');
    if (local.compressionMethod !== member.compressionMethod)
        disagree('compression methods');
    const flags = local.generalPurposeBitFlag ^ member.generalPurposeBitFlag;
    if ((flags & (ENCRYPTED | STREAMED | UTF8)) !== 0)
        disagree('sets of flags');
    const { compressedSize, uncompressedSize, crc32 } = member;
    const streamed = (member.generalPurposeBitFlag & STREAMED) !== 0;
    const [size, packed] = sizesOf(local);
    const same = size === uncompressedSize && packed === compressedSize && local.crc32 === crc32;
    const open = streamed && [0, UNKNOWN].includes(size) && [0, UNKNOWN].includes(packed) && local.crc32 === 0;
    if (!same && !open)
        disagree('sizes or checksums');
    return {
        from: member.relativeOffsetOfLocalHeader,
        to: local.fileDataStart + compressedSize,
        tails: streamed
            ? [...descriptors(crc32, compressedSize, uncompressedSize), ...(same ? [Buffer.alloc(0)] : [])]
            : [],
    };
}
function sizesOf({ uncompressedSize, compressedSize, extraField }) {
    if (uncompressedSize !== UNKNOWN && compressedSize !== UNKNOWN)
        return [uncompressedSize, compressedSize];
    for (const { id, data } of extraFieldsIn(extraField)) {
        if (id === ZIP64 && data.length >= 16)
            return [Number(data.readBigUInt64LE(0)), Number(data.readBigUInt64LE(8))];
    }
    return [uncompressedSize, compressedSize];
}
function extraFieldsIn(bytes) {
    const fields = [];
    for (let at = 0; at + 4 <= bytes.length;) {
        const end = at + 4 + bytes.readUInt16LE(at + 2);
        if (end > bytes.length)
            break;
        fields.push({ id: bytes.readUInt16LE(at), data: bytes.subarray(at + 4, end) });
        at = end;
    }
    return fields;
}

;// CONCATENATED MODULE: ./.build/archive/read-zip.js













async function walkZip(file, visit, limits) {
    const name = (0,external_node_path_.basename)(file);
    const handle = await (0,promises_.open)(file);
    try {
        const zip = await (0,yauzl/* fromFdPromise */.as)(handle.fd, { decodeStrings: false, autoClose: false });
        const guard = (0,entry/* createGuard */.ow)(name, zip.fileSize, limits);
        const directory = await findDirectory(handle, zip.fileSize);
        const spans = [];
        let listed = 0;
        let looking = true;
        for await (const member of zip.eachEntry()) {
            listed += 46 + member.fileNameLength + member.extraFieldLength + member.fileCommentLength;
            const local = await zip.readLocalFileHeaderPromise(member);
            spans.push(spanOf(member, local));
            const entry = guard.entry(await described(zip, member, name));
            const read = async () => {
                const packed = await zip.openReadStreamPromise(member).catch((error) => damaged(name, error));
                const checked = check(member, name, guard.came);
                packed.on('error', (error) => checked.destroy(asDamaged(name, error)));
                return packed.pipe(checked);
            };
            if (looking)
                looking = (await visit(entry, read)) !== false;
        }
        if (listed !== directory.to - directory.from)
            throw new unplain/* Unplain */.Q('lists more members than it declares');
        await checkSpans(handle, spans, directory);
    }
    catch (error) {
        if (error instanceof unplain/* Unplain */.Q)
            (0,entry/* fail */.fJ)('ambiguous', name, error.message);
        damaged(name, error);
    }
    finally {
        await handle.close();
    }
}
async function readZipEntry(file, path, to = {}) {
    let found;
    await walkZip(file, async (entry, read) => {
        if (entry.path !== path || entry.type !== 'file')
            return;
        if (to.saveTo === undefined)
            found = await (0,consumers_.buffer)(await read());
        else {
            await (0,external_node_stream_promises_.pipeline)(await read(), (0,external_node_fs_.createWriteStream)(to.saveTo, { flags: 'wx', mode: 0o600 }));
            found = Buffer.alloc(0);
        }
        return false;
    });
    return found ?? (0,entry/* fail */.fJ)('no-member', (0,external_node_path_.basename)(file), `does not contain ${(0,entry/* shown */.SP)(path)}`);
}
async function described(zip, member, file) {
    const name = memberName(member);
    if (!member.canDecodeFileData()) {
        (0,entry/* fail */.fJ)('unreadable', file, `contains ${(0,entry/* shown */.SP)(name)}, encrypted or compressed in a way that not every reader supports`);
    }
    const mode = member.versionMadeBy >> 8 === 3 ? member.externalFileAttributes >>> 16 : 0;
    const kind = mode & 0o170000;
    const base = { name, size: member.uncompressedSize, mode: mode & 0o7777 };
    if (kind === 0o120000) {
        if (member.uncompressedSize > 4096)
            (0,entry/* fail */.fJ)('link', file, `contains the link ${(0,entry/* shown */.SP)(name)} with an overlong target`);
        const text = await (0,consumers_.buffer)(await zip.openReadStreamPromise(member));
        return { ...base, type: 'link', target: text.toString() };
    }
    if (!name.endsWith('/'))
        return { ...base, type: kind === 0 || kind === 0o100000 ? 'file' : 'device' };
    if (base.size > 0)
        throw new unplain/* Unplain */.Q(`has content for the folder ${(0,entry/* shown */.SP)(name)}`);
    return { ...base, type: 'folder' };
}
function check(member, file, came) {
    let sum = 0;
    return new external_node_stream_.Transform({
        transform(chunk, _, done) {
            try {
                came(chunk.length);
                sum = (0,external_node_zlib_.crc32)(chunk, sum);
                done(null, chunk);
            }
            catch (error) {
                done(error);
            }
        },
        flush(done) {
            done(sum === member.crc32
                ? null
                : asDamaged(file, new Error(`the checksum of ${(0,entry/* shown */.SP)(memberName(member))} is wrong`)));
        },
    });
}
function asDamaged(file, error) {
    if (error instanceof errors/* ReleaseError */.K2)
        return error;
    const words = error instanceof Error ? error.message : String(error);
    return new errors/* ReleaseError */.K2('archive/unreadable', `${file} is not a valid zip file: ${words}.`, { cause: error });
}
function damaged(file, error) {
    throw asDamaged(file, error);
}


/***/ }),

/***/ 46454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cO: () => (/* binding */ readStatement),
/* harmony export */   u$: () => (/* binding */ smallFile),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38321);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62841);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46547);




const LARGEST = 16 * 1024 ** 2;
async function readStatement(file, wanted) {
    const entries = [];
    const texts = new Map();
    await (0,_archive_js__WEBPACK_IMPORTED_MODULE_2__/* .walkArchive */ .wU)(file, async (entry, read) => {
        entries.push(entry);
        if (entry.type === 'file' && isCalled(entry, wanted)) {
            texts.set(entry.path, (await smallFile(file, entry, read)).toString('utf8'));
        }
    });
    const folder = folderOf(entries, wanted, file);
    return { text: texts.get(`${folder}/${wanted.called}`), folder };
}
async function smallFile(file, { path, size }, read) {
    if (size > LARGEST)
        (0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('too-large', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file), `contains ${(0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(path)} of ${size} bytes`);
    return (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.buffer)(await read());
}
function folderOf(entries, wanted, file) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file);
    const odd = entries.find(({ written }) => written !== undefined);
    if (odd !== undefined)
        (0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('ambiguous', name, `contains ${(0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(odd.written ?? '')}: readers normalize such a name differently`);
    const found = entries.filter((entry) => isCalled(entry, wanted));
    const [first, second] = found;
    if (first === undefined)
        return (0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('no-identity', name, `contains no ${wanted.called}`);
    if (second !== undefined) {
        (0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('ambiguous', name, `contains ${(0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(first.path)} and ${(0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(second.path)}: readers use one or the other`);
    }
    const folder = topOf(first);
    const others = new Set(entries.map(topOf));
    others.delete(folder);
    const other = [...others].find((top) => wanted.alone || wanted.folder.test(top));
    if (other !== undefined)
        (0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('ambiguous', name, `contains ${(0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(folder)} and ${(0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(other)} at its top level, where only one is allowed`);
    if (first.type !== 'file' || first.path !== `${folder}/${wanted.called}`) {
        (0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('ambiguous', name, `contains ${(0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(first.path)}, which is not a regular file named ${wanted.called}`);
    }
    return folder;
}
function isCalled(entry, { called, folder }) {
    const [top = '', name = '', ...deeper] = entry.path.split('/');
    return deeper.length === 0 && name.toLowerCase() === called.toLowerCase() && folder.test(top);
}
function topOf({ path }) {
    return path.split('/', 1)[0];
}


/***/ }),

/***/ 49604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readHeader),
/* harmony export */   y: () => (/* binding */ readPax)
/* harmony export */ });
/* harmony import */ var _unplain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79350);

const POSIX = 'ustar\u000000';
const GNU = 'ustar  \0';
function readHeader(block) {
    const magic = block.toString('latin1', 257, 265);
    if (magic !== POSIX && magic !== GNU)
        throw new Error('a header is in neither the POSIX nor the GNU format');
    if (numberIn(block.subarray(148, 156)) !== checksum(block))
        throw new Error('the checksum of a header is wrong');
    const prefix = textIn(block.subarray(345, 500));
    if (magic === GNU && block.subarray(345, 500).some((byte) => byte !== 0)) {
        throw new _unplain_js__WEBPACK_IMPORTED_MODULE_0__/* .Unplain */ .Q('contains a GNU header with a prefix, which readers interpret differently');
    }
    const flag = block[156] === 0 ? '0' : String.fromCharCode(block[156]);
    const size = numberIn(block.subarray(124, 136)) ?? 0;
    const name = textIn(block.subarray(0, 100));
    const target = textIn(block.subarray(157, 257));
    if ('123456'.includes(flag) && size > 0)
        throw new _unplain_js__WEBPACK_IMPORTED_MODULE_0__/* .Unplain */ .Q('has content for a member that cannot have any');
    if ('07'.includes(flag) && target !== '')
        throw new _unplain_js__WEBPACK_IMPORTED_MODULE_0__/* .Unplain */ .Q('contains a regular file with a link target');
    const mode = numberIn(block.subarray(100, 108)) ?? 0;
    return { flag, name: prefix === '' ? name : `${prefix}/${name}`, target, size, mode };
}
function readPax(bytes) {
    const records = new Map();
    for (let at = 0; at < bytes.length;) {
        const stated = /^([1-9]\d{0,7}) /.exec(bytes.toString('latin1', at, at + 9))?.[1] ?? '';
        const end = at + Number(stated);
        const pair = bytes.toString('utf8', at + stated.length + 1, end - 1);
        const equals = pair.indexOf('=');
        if (stated === '' || end > bytes.length || bytes[end - 1] !== 0x0a || equals < 1) {
            throw new Error('a pax header is damaged');
        }
        const key = pair.slice(0, equals);
        if (records.has(key))
            throw new _unplain_js__WEBPACK_IMPORTED_MODULE_0__/* .Unplain */ .Q(`sets ${JSON.stringify(key)} twice for one member`);
        if (/^(GNU\.sparse|SCHILY\.(realsize|filetype)|hdrcharset)/.test(key)) {
            throw new _unplain_js__WEBPACK_IMPORTED_MODULE_0__/* .Unplain */ .Q(`changes how a member is read with ${JSON.stringify(key)}`);
        }
        records.set(key, pair.slice(equals + 1));
        at = end;
    }
    return records;
}
function numberIn(field) {
    if (field[0] === 0x80) {
        const value = field.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0);
        if (!Number.isSafeInteger(value))
            throw new _unplain_js__WEBPACK_IMPORTED_MODULE_0__/* .Unplain */ .Q('contains a number that is out of range');
        return value;
    }
    const text = field.toString('latin1');
    if (/^[ \0]*$/.test(text))
        return undefined;
    const digits = /^ *([0-7]+)[ \0]*$/.exec(text)?.[1];
    if (digits === undefined)
        throw new _unplain_js__WEBPACK_IMPORTED_MODULE_0__/* .Unplain */ .Q('contains an invalid number');
    return Number.parseInt(digits, 8);
}
function textIn(field) {
    const end = field.indexOf(0);
    return field.toString('utf8', 0, end === -1 ? field.length : end);
}
function checksum(block) {
    let sum = 8 * 32;
    for (let at = 0; at < 512; at++)
        if (at < 148 || at >= 156)
            sum += block[at];
    return sum;
}


/***/ }),

/***/ 79350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ Unplain)
/* harmony export */ });
class Unplain extends Error {
}


/***/ }),

/***/ 70976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ shortName),
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
function shortName(name) {
    return name.length > 200 ? `${name.slice(0, 200)}…` : name;
}


/***/ }),

/***/ 15847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
function shellWord(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 51928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   Ud: () => (/* binding */ toSemver),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Z1: () => (/* binding */ explainPep440),
/* harmony export */   b0: () => (/* binding */ tagFits),
/* harmony export */   hq: () => (/* binding */ hasHugeNumber),
/* harmony export */   r1: () => (/* binding */ sameVersion),
/* harmony export */   tj: () => (/* binding */ toPep440)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68898);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62088);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70976);



function explainPep440(text) {
    return text.length > LONGEST || hasHugeNumber(text) ? null : (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.explain)(text);
}
function hasHugeNumber(version) {
    const numbers = (version.split('+')[0] ?? '').match(/\d{16,}/g) ?? [];
    return numbers.some((digits) => !Number.isSafeInteger(Number(digits)));
}
const UNSEEN = /[\s\p{Cc}\p{Cf}]/u;
const LONGEST = 300;
const NAME_FIRST = /^(?<name>.+?)[-/@_]v?(?<version>\d.*)$/;
const DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const WORDS = new Set(['release', 'releases', 'rel', 'version', 'ver', 'tag', 'v']);
const SEMVER_PRE = { a: 'alpha', b: 'beta', rc: 'rc' };
function parseTag(tag, projectNames = []) {
    if (UNSEEN.test(tag))
        return undefined;
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
    return semver__WEBPACK_IMPORTED_MODULE_1__.valid(bare) !== null || explainPep440(bare) !== null ? bare : undefined;
}
function tagFits(tag, project) {
    const parts = parseTag(tag, [project.name]);
    if (parts === undefined || (parts.name !== undefined && parts.name !== project.name))
        return false;
    return parts.version.includes('.') || parts.version === project.version;
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
    const explained = explainPep440(bare);
    return explained?.is_prerelease === true || explained?.is_devrelease === true;
}
function toPep440(version) {
    const explained = explainPep440(version.trim());
    if (explained === null)
        return undefined;
    return explained.local === null ? explained.public : `${explained.public}+${explained.local}`;
}
function toSemver(version) {
    const bare = version.trim().replace(/^[vV](?=\d)/, '');
    if (semver__WEBPACK_IMPORTED_MODULE_1__.valid(bare) !== null)
        return bare;
    const parts = explainPep440(bare);
    if (parts === null || parts.epoch !== 0 || parts.is_postrelease || parts.release.length > 3)
        return undefined;
    const release = [...parts.release, 0, 0].slice(0, 3).join('.');
    const [letter, number] = parts.pre ?? [];
    const pre = letter === undefined ? undefined : `${SEMVER_PRE[letter]}.${number}`;
    const dev = parts.dev === null ? undefined : `dev.${String(parts.dev)}`;
    const after = [pre, dev].filter((part) => part !== undefined).join('.');
    return `${release}${after === '' ? '' : `-${after}`}${parts.local === null ? '' : `+${parts.local}`}`;
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
/* harmony export */   uv: () => (/* binding */ archiveName)
/* harmony export */ });
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51928);

const PLAIN_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
function archiveName(name) {
    return name.replace(/^@[^/]+\//, '');
}
function archiveFile(name, version, format) {
    return `${archiveName(name)}-${version}.${format}`;
}
function versionOf(project, release) {
    const tagged = release.tag === undefined ? undefined : (0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTag */ .ED)(release.tag, [project.name])?.version;
    return tagged ?? project.version ?? `0.0.0+g${release.commit.slice(0, 7)}`;
}


/***/ }),

/***/ 38346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SW: () => (/* binding */ DEPENDENCY_KINDS),
/* harmony export */   bF: () => (/* binding */ withoutScope),
/* harmony export */   uy: () => (/* binding */ readNodeManifest)
/* harmony export */ });
/* harmony import */ var _formats_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16931);
/* harmony import */ var _formats_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36074);


const DEPENDENCY_KINDS = [
    'dependencies',
    'devDependencies',
    'peerDependencies',
    'optionalDependencies',
];
function readNodeManifest(text) {
    const document = (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(text);
    const problems = [...document.problems];
    const readable = (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(document.value);
    if (document.value !== undefined && !readable)
        problems.push({ message: 'package.json is not a JSON object.', line: 1, column: 1 });
    const raw = (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(document.value) ? document.value : {};
    const wrong = (path, wanted) => {
        problems.push({ message: `"${path.join('.')}" must be ${wanted}.`, ...document.at(...path) });
    };
    const text1 = (key) => {
        const value = raw[key];
        if (value === undefined || typeof value === 'string')
            return value;
        wrong([key], 'a string');
        return undefined;
    };
    const texts = (key) => textsOf(raw[key], [key], wrong);
    const list = (key) => {
        const value = raw[key];
        if (value === undefined)
            return undefined;
        if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
            return value;
        wrong([key], 'an array of strings');
        return undefined;
    };
    const name = text1('name');
    if (raw['private'] !== undefined && typeof raw['private'] !== 'boolean')
        wrong(['private'], 'true or false');
    const type = text1('type');
    if (type !== undefined && type !== 'module' && type !== 'commonjs')
        wrong(['type'], '"module" or "commonjs"');
    const publishConfig = raw['publishConfig'];
    if (publishConfig !== undefined && !(0,_formats_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(publishConfig))
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
        publishConfig: (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(publishConfig) ? publishConfig : undefined,
        repository: repositoryOf(raw['repository'], wrong),
        license: licenseOf(raw['license']),
        mcpName: text1('mcpName'),
        registries: {},
        manager: 'npm',
        problems,
    };
}
function withoutScope(name) {
    return name.startsWith('@') ? name.slice(name.indexOf('/') + 1) : name;
}
function textsOf(value, path, wrong) {
    if (value === undefined)
        return {};
    if (!(0,_formats_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(value)) {
        wrong(path, 'an object of strings');
        return {};
    }
    const kept = Object.entries(value).filter(([key, item]) => {
        if (typeof item === 'string')
            return true;
        wrong([...path, key], 'a string');
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
    const globs = (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(value) ? value['packages'] : value;
    if (Array.isArray(globs) && globs.every((item) => typeof item === 'string'))
        return globs;
    if ((0,_formats_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(value) && globs === undefined)
        return undefined;
    wrong(['workspaces'], 'an array of globs');
    return undefined;
}
function repositoryOf(value, wrong) {
    if (value === undefined)
        return undefined;
    if (typeof value === 'string')
        return { url: value };
    if ((0,_formats_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(value) && typeof value['url'] === 'string') {
        return typeof value['directory'] === 'string'
            ? { url: value['url'], directory: value['directory'] }
            : { url: value['url'] };
    }
    wrong(['repository'], 'a string or an object with "url"');
    return undefined;
}
function licenseOf(value) {
    if (typeof value === 'string')
        return value;
    return (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(value) && typeof value['type'] === 'string' ? value['type'] : undefined;
}
function bundledOf(value, dependencies) {
    if (value === true)
        return Object.keys(dependencies);
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}


/***/ }),

/***/ 55137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ PACKED_MANIFEST),
/* harmony export */   o: () => (/* binding */ readPackedManifest)
/* harmony export */ });
/* harmony import */ var _archive_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46454);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38346);


const PACKED_MANIFEST = { called: 'package.json', folder: /^package$/, alone: true };
async function readPackedManifest(tarball) {
    return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .readNodeManifest */ .uy)((await (0,_archive_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .readStatement */ .cO)(tarball, PACKED_MANIFEST)).text);
}


/***/ }),

/***/ 16931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   pt: () => (/* binding */ LARGEST_LOCK),
/* harmony export */   yN: () => (/* binding */ placesIn)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var _core_memo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13068);


const DEEPEST = 200;
const LARGEST = 1_000_000;
const LARGEST_LOCK = 4_000_000;
const START = { line: 1, column: 1 };
function readJson(text, most = LARGEST) {
    if (text === undefined)
        return broken('The file is not UTF-8 text.', START, 'Save it as UTF-8 without a byte order mark.');
    if (text.length > most)
        return broken(`The file is larger than ${most / 1_000_000} MB.`, START);
    if (text.includes('\0'))
        return broken('The file contains NUL characters: it is not UTF-8 text.', START, 'Save it as UTF-8.');
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
        return broken(`Not valid JSON: ${words(first)}.`, where, 'npm reads strict JSON: remove comments and trailing commas.');
    }
    return {
        value: JSON.parse(body),
        problems: [
            ...(marked
                ? [
                    {
                        message: 'The file begins with a byte order mark.',
                        hint: 'Save it as UTF-8 without a byte order mark.',
                        ...START,
                    },
                ]
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
const members = (0,_core_memo_js__WEBPACK_IMPORTED_MODULE_1__/* .memo */ .p)((node) => [node], ({ children = [] }) => new Map([...children]
    .reverse()
    .flatMap(({ children: [name, value] = [] }) => (name && value ? [[name.value, value]] : []))));
function childOf(node, key) {
    if (node.type === 'array')
        return typeof key === 'number' ? node.children?.[key] : undefined;
    return node.type === 'object' ? members(node).get(key) : undefined;
}
function doubled(node, place) {
    const found = [];
    const seen = new Set();
    for (const child of node.children ?? []) {
        if (node.type === 'object') {
            const key = child.children?.[0];
            if (seen.has(key?.value)) {
                found.push({
                    message: `The key "${String(key?.value)}" is duplicated; the last one wins.`,
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

/***/ 17504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_about_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87821);
/* harmony import */ var _home_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82278);




async function cacheFolder(host, name) {
    if (host.kind === 'action')
        return host.tempDir(name);
    const { XDG_CACHE_HOME: xdg, LOCALAPPDATA } = host.env;
    const usual = xdg !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(xdg) ? xdg : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_home_js__WEBPACK_IMPORTED_MODULE_2__/* .homeOf */ .l)(host.env), '.cache');
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(process.platform === 'win32' && LOCALAPPDATA ? LOCALAPPDATA : usual, _core_about_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME */ .o_, name);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true, mode: 0o700 });
        const { uid, mode } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder);
        if (!(0,_home_js__WEBPACK_IMPORTED_MODULE_2__/* .isWritable */ .n)(folder))
            return await host.tempDir(name);
        if (process.platform === 'win32' || (uid === process.getuid?.() && (mode & 0o022) === 0))
            return folder;
    }
    catch {
    }
    return host.tempDir(name);
}


/***/ }),

/***/ 82753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ checksumsFile),
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   Ii: () => (/* binding */ planAsset)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _core_about_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87821);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
/* harmony import */ var _core_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70976);




const MATRIX = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ include: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1) })).min(1) });
function partOf(matrix, projects) {
    if (matrix === undefined)
        return undefined;
    const names = namesByPath(matrix);
    const own = new Set(projects.map(({ path }) => path));
    const outside = [...own].find((path) => !names.has(path));
    if (outside !== undefined) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('inputs/matrix', `The project in ${outside} is not in the matrix.`, `Set path to a project of the matrix: ${[...names.keys()].join(', ')}.`);
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
            names.set(path, (0,_core_names_js__WEBPACK_IMPORTED_MODULE_2__/* .flatName */ .pE)(name));
    return names;
}
function readMatrix(text) {
    try {
        return MATRIX.parse(JSON.parse(text)).include;
    }
    catch {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('inputs/matrix', `The input matrix is not the output of ${_core_about_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME */ .o_} matrix.`, `Use: matrix: \${{ needs.projects.outputs.matrix }}`);
    }
}


/***/ }),

/***/ 70802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   EH: () => (/* binding */ packageUrl),
/* harmony export */   LY: () => (/* binding */ readPackage),
/* harmony export */   tQ: () => (/* binding */ readVisibility)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
/* harmony import */ var _formats_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36074);
/* harmony import */ var _remote_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(511);




function packageUrl(registry, name, ...rest) {
    return [new URL(name.replace('/', '%2f'), registry).href, ...rest.map(encodeURIComponent)].join('/');
}
async function readVersion(registry, name, version, credential, host) {
    const answer = await ask(packageUrl(registry, name, version), credential, host);
    if (answer === undefined)
        return undefined;
    const asked = `${name} ${version}`;
    const { dist, deprecated } = (0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .readAnswer */ .JN)(answer, VERSION, asked, UNREAD);
    const integrity = dist.integrity !== undefined && /\bsha512-/.test(dist.integrity) ? dist.integrity : undefined;
    if (integrity === undefined && dist.shasum === undefined) {
        throw (0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .unread */ .gy)(answer, asked, 'dist: neither an integrity of sha512 nor a shasum', UNREAD);
    }
    const words = typeof deprecated === 'string' && deprecated !== '' ? { deprecated } : {};
    return { integrity, shasum: dist.shasum, tarball: dist.tarball, ...words };
}
const UNREAD = {
    code: 'npm/registry',
    hint: 'Nothing was concluded from it. Check npm-registry: a proxy or a login page may be answering instead.',
};
const VERSION = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    deprecated: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()]).nullish(),
    dist: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
        integrity: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        shasum: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
            .regex(/^[0-9a-f]{40}$/, 'expected a SHA-1')
            .optional(),
        tarball: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    }),
});
const NAMED = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J());
const PACKAGE = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ versions: NAMED.optional(), 'dist-tags': NAMED.optional(), time: NAMED.optional() })
    .refine(({ versions, time }) => versions !== undefined || time?.['unpublished'] !== undefined, 'no versions');
async function readPackage(registry, name, credential, host) {
    const answer = await ask(packageUrl(registry, name), credential, host);
    if (answer === undefined)
        return undefined;
    const found = (0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .readAnswer */ .JN)(answer, PACKAGE, `the versions of ${name}`, UNREAD);
    return {
        versions: Object.keys(found.versions ?? {}),
        tags: texts(found['dist-tags']),
        times: texts(found.time),
        attested: Object.entries(found.versions ?? {}).flatMap(([version, one]) => (isAttested(one) ? [version] : [])),
    };
}
function isAttested(version) {
    const dist = (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(version) ? version['dist'] : undefined;
    return (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(dist) && (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(dist['attestations']);
}
const VISIBILITY = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ public: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY() });
async function readVisibility(registry, name, credential, host) {
    const url = new URL(`-/package/${name.replace('/', '%2f')}/visibility`, registry).href;
    const answer = await ask(url, credential, host, [401, 403]);
    return answer !== undefined && (0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .readAnswer */ .JN)(answer, VISIBILITY, `the visibility of ${name}`, UNREAD).public;
}
function texts(found = {}) {
    return Object.fromEntries(Object.entries(found).filter((entry) => typeof entry[1] === 'string'));
}
async function ask(url, credential, host, untold = []) {
    const headers = {
        accept: 'application/json',
        'cache-control': 'no-cache',
    };
    const answer = await host.http({ url, headers, credential });
    if (answer.status === 404 || untold.includes(answer.status))
        return undefined;
    if (answer.status === 200)
        return answer;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('npm/registry', `${new URL(url).host} answered ${answer.status} when asked for ${new URL(url).pathname}.`, {
        hint: answer.status === 401 || answer.status === 403
            ? 'The registry requires authentication to read: set npm-token to a token that can, or registry-auth.'
            : 'Check npm-registry, then run it again.',
        quote: [(0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(answer)],
    });
}


/***/ }),

/***/ 99631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ repositoryOf),
/* harmony export */   c: () => (/* binding */ tagOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
/* harmony import */ var _host_loopback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20488);


const NAME = /^[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*$/;
const HUB = 'registry-1.docker.io';
function repositoryOf(text) {
    const slash = text.indexOf('/');
    const registry = text.slice(0, slash);
    const path = text.slice(slash + 1);
    const address = URL.canParse(`https://${registry}/`) ? new URL(`https://${registry}/`) : undefined;
    const isHost = address?.host === registry && (/[.:]/.test(registry) || registry === 'localhost');
    if (slash < 1 || !isHost) {
        const hint = `Write the registry in front: ${slash < 1 || !NAME.test(text) ? 'ghcr.io/<owner>/<name>' : `docker.io/${text}`}.`;
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('oci/image', `${text} does not begin with the host of a registry.`, hint);
    }
    if (!NAME.test(path)) {
        const bare = path.replace(/[:@].*$/, '').toLowerCase();
        const hint = NAME.test(bare) ? `Write ${registry}/${bare}; the tag is the version.` : 'Use lower-case letters, digits and . _ - /';
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('oci/image', `${text} is not the name of a repository in a registry.`, hint);
    }
    const host = registry === 'docker.io' || registry === 'index.docker.io' ? HUB : registry;
    const scheme = (0,_host_loopback_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(address) ? 'http' : 'https';
    return { shown: text, registry, path, api: new URL(`${scheme}://${host}/v2/${path}/`) };
}
function tagOf(version) {
    return version.replaceAll('+', '_');
}


/***/ }),

/***/ 31342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ ofVersion),
/* harmony export */   f: () => (/* binding */ fileVersion)
/* harmony export */ });
/* harmony import */ var _core_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70976);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51928);


function fileVersion(file, project) {
    if (file.endsWith('.whl'))
        return known(file.split('-')[1]);
    const stem = /^(.+)\.(?:tar\.gz|zip|tar\.bz2)$/.exec(file)?.[1];
    if (stem === undefined)
        return undefined;
    for (let at = stem.indexOf('-'); at > 0; at = stem.indexOf('-', at + 1)) {
        if ((0,_core_names_js__WEBPACK_IMPORTED_MODULE_1__/* .normalName */ .tK)(stem.slice(0, at)) === (0,_core_names_js__WEBPACK_IMPORTED_MODULE_1__/* .normalName */ .tK)(project))
            return known(stem.slice(at + 1));
    }
    return undefined;
}
function ofVersion(files, project, version) {
    return files.filter(({ file }) => (0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .sameVersion */ .r1)(fileVersion(file, project) ?? '', version));
}
function known(text) {
    return text === undefined || (0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .toPep440 */ .tj)(text) === undefined ? undefined : text;
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






const READABLE = 'Set registry-auth to a line with its URL and user:password.';
async function readIndex(index, project, wanted, host, credential) {
    const answer = await host.http({
        url: new URL(`${(0,_core_names_js__WEBPACK_IMPORTED_MODULE_5__/* .normalName */ .tK)(project)}/`, index).href,
        headers: { accept: _simple_page_js__WEBPACK_IMPORTED_MODULE_4__/* .SIMPLE_ACCEPT */ .I },
        credential,
    });
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200) {
        const words = (0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z9)(answer);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K2('pypi/index', `The index ${index.host} answered ${answer.status} when asked for ${project}.`, {
            hint: answer.status === 401 || answer.status === 403
                ? `${index.host} requires authentication to read. ${credential === undefined ? READABLE : 'It does not accept pypi-username with pypi-token for reading: check both, and that this user may read.'}`
                : 'Check pypi-index-url: it must be the URL that pip installs from.',
            ...(words === '' ? {} : { quote: [words] }),
        });
    }
    const files = (0,_simple_page_js__WEBPACK_IMPORTED_MODULE_4__/* .readSimplePage */ .q)(answer, project);
    return Promise.all(files.map((file) => (wanted.includes(file.file) ? withDigest(file, host, credential) : file)));
}
async function withDigest(file, host, credential) {
    if (file.sha256 !== undefined)
        return file;
    const saveTo = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(await host.tempDir('index'), 'file');
    const answer = await host.http({
        url: file.url,
        credential,
        saveTo,
        maxBytes: 2 * 1024 ** 3,
        timeoutMs: 300_000,
        budgetMs: 600_000,
    });
    if (answer.status !== 200)
        throw (0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .unread */ .gy)(answer, file.file, 'the index lists it but does not serve it', { code: 'pypi/index' });
    return { ...file, sha256: (await (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestFile */ .TM)(saveTo)).sha256 };
}


/***/ }),

/***/ 7875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ SIMPLE_ACCEPT),
/* harmony export */   q: () => (/* binding */ readSimplePage)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _remote_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(511);


const SIMPLE_ACCEPT = 'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1';
const HINT = 'Check the URL of the index: it must be the one that pip installs from.';
function readSimplePage(answer, project) {
    const json = (answer.headers['content-type'] ?? '').includes('json');
    return json ? fromJson(answer, project) : fromHtml(answer, project);
}
const PAGE = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    files: (0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
        filename: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).optional(),
        hashes: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }).optional(),
        url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
        yanked: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()]).optional(),
        'upload-time': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
        provenance: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    })),
});
function fromJson(answer, project) {
    const asked = `the files of ${project}`;
    const { files } = (0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .readAnswer */ .JN)(answer, PAGE, asked, { code: 'pypi/index', hint: HINT });
    return files.map(({ filename, url, hashes, yanked = false, ...more }) => {
        const address = absolute(url, answer.url);
        if (address === undefined) {
            throw (0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unread */ .gy)(answer, asked, 'the address of a file is not a URL', { code: 'pypi/index', hint: HINT });
        }
        address.hash = '';
        const file = filename ?? lastPart(address);
        const uploaded = more['upload-time'] ?? undefined;
        const provenance = absolute(more.provenance ?? '', answer.url)?.href;
        const known = { file, url: address.href, sha256: hex(hashes?.sha256), uploaded, provenance };
        return { ...known, yanked: yanked !== false };
    });
}
const DISTRIBUTION = /\.(?:whl|tar\.gz|zip|tar\.bz2|tgz|egg)$/i;
const LIST = /<(?:title|h1)[^<>]*>[^<]*(?:links for|simple|index of|listing)|<meta[^<>]*pypi:repository-version/i;
function fromHtml(answer, project) {
    const text = answer.text();
    const files = [];
    for (const [, attributes = '', name = ''] of text.matchAll(/<a\s([^<>]*)>([^<]*)<\/a>/gi)) {
        const [, double, single] = /(?:^|\s)href\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(attributes) ?? [];
        const url = absolute(unescaped(double ?? single ?? ''), answer.url);
        if (url === undefined)
            continue;
        const shown = unescaped(name.trim());
        const file = DISTRIBUTION.test(shown) ? shown : lastPart(url);
        if (!DISTRIBUTION.test(file))
            continue;
        const sha256 = hex(/^#sha256=([0-9a-f]{64})/i.exec(url.hash)?.[1]?.toLowerCase());
        const yanked = /(?:^|\s)data-yanked\b/i.test(attributes);
        url.hash = '';
        files.push({ file, url: url.href, sha256, yanked, uploaded: undefined, provenance: undefined });
    }
    if (files.length === 0 && !LIST.test(text.slice(0, 20_000))) {
        throw (0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unread */ .gy)(answer, `the files of ${project}`, 'the answer is not a page of a package index', {
            code: 'pypi/index',
            hint: HINT,
        });
    }
    return files;
}
function absolute(link, base) {
    const url = link !== '' && URL.canParse(link, base) ? new URL(link, base) : undefined;
    return url !== undefined && /^https?:$/.test(url.protocol) ? url : undefined;
}
function lastPart({ pathname }) {
    const part = pathname.split('/').at(-1) ?? '';
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}
function hex(value) {
    return value !== undefined && /^[0-9a-f]{64}$/.test(value) ? value : undefined;
}
function unescaped(text) {
    return text
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&');
}


/***/ }),

/***/ 73543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ versionsOnIndex),
/* harmony export */   r: () => (/* binding */ findOnIndex)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
/* harmony import */ var _host_credential_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49260);
/* harmony import */ var _simple_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7875);
/* harmony import */ var _user_indexes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94000);




async function findOnIndex(host, project, file) {
    const page = await projectPage(host, project);
    const link = page.files.find((one) => one.file === file)?.url;
    if (link === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('index/no-file', `${page.shown} has no ${file}.`);
    const target = withoutCredential(new URL(link));
    return { url: target.url, shown: target.url, credential: target.credential ?? page.credential };
}
async function versionsOnIndex(host, project) {
    try {
        const page = await projectPage(host, project);
        const versions = page.files.flatMap(({ file, yanked }) => file.endsWith('.whl') && !yanked ? (file.split('-')[1] ?? []) : []);
        return [...new Set(versions)];
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2)
            return [];
        throw error;
    }
}
async function projectPage(host, project) {
    const index = (await (0,_user_indexes_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonIndexes */ .BC)(host)).default;
    const page = withoutCredential(new URL(`${project}/`, index.endsWith('/') ? index : `${index}/`));
    const answer = await host
        .http({
        url: page.url,
        headers: {
            accept: _simple_page_js__WEBPACK_IMPORTED_MODULE_1__/* .SIMPLE_ACCEPT */ .I,
        },
        credential: page.credential,
        timeoutMs: 30_000,
        budgetMs: 90_000,
    })
        .catch((cause) => {
        const words = cause instanceof Error ? cause.message : String(cause);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('index/unreachable', `${page.url} does not answer: ${words}`, { cause });
    });
    if (answer.status !== 200) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('index/unreachable', `${page.url} answered ${answer.status}.`);
    }
    return { shown: page.url, credential: page.credential, files: (0,_simple_page_js__WEBPACK_IMPORTED_MODULE_1__/* .readSimplePage */ .q)(answer, project) };
}
function withoutCredential(address) {
    const { url, credential } = (0,_host_credential_js__WEBPACK_IMPORTED_MODULE_3__/* .fromAddress */ .$U)(address);
    url.hash = '';
    return { url: url.href, credential };
}


/***/ }),

/***/ 12293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ fetchTool)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _host_removal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35021);




async function fetchTool(host, { shown, place, isThere, make }) {
    if (await isThere())
        return;
    const done = host.log.busy(`fetching ${shown}`);
    const [fresh, aside] = [1, 2].map(() => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`));
    try {
        await make(fresh);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(fresh, place).catch(async (error) => {
            if (await isThere())
                return;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(place, aside).catch(() => { });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(fresh, place).catch(() => {
                throw error;
            });
        });
    }
    finally {
        for (const left of [fresh, aside])
            await discard(left);
        done();
    }
}
async function discard(path) {
    const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(() => undefined);
    if (facts?.isDirectory() === true)
        await (0,_host_removal_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFolder */ .v$)((0,_host_removal_js__WEBPACK_IMPORTED_MODULE_3__/* .noteMade */ .qq)(path));
    else
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true }).catch(() => { });
}


/***/ }),

/***/ 3915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ onPath),
/* harmony export */   aW: () => (/* binding */ ensureUv),
/* harmony export */   ow: () => (/* binding */ uvForToken)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68898);
/* harmony import */ var _archive_read_zip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73551);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34002);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8005);
/* harmony import */ var _core_memo_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(13068);
/* harmony import */ var _data_uv_json__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81649);
/* harmony import */ var _host_cache_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17504);
/* harmony import */ var _host_home_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82278);
/* harmony import */ var _registries_pypi_wheel_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(73543);
/* harmony import */ var _fetch_tool_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(12293);












const OLDEST_UV = '0.9.0';
const UV_PINS = _data_uv_json__WEBPACK_IMPORTED_MODULE_6__/* .pins */ .hm;
const UV_VERSION = _data_uv_json__WEBPACK_IMPORTED_MODULE_6__/* .version */ .rE;
const HINT = `Install uv ${OLDEST_UV} or newer and put it on PATH: pip install uv`;
const ensureUv = (0,_core_memo_js__WEBPACK_IMPORTED_MODULE_11__/* .memo */ .p)((host) => [host], findUv, { again: true });
const pinned = new Map();
async function uvForToken(program) {
    return (await pinned.get(program)?.()) ?? program;
}
async function findUv(host) {
    const own = await onPath(host);
    if (own !== undefined)
        return own;
    const platform = thisPlatform();
    const pin = UV_PINS[platform];
    if (pin === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ReleaseError */ .K2('tool/uv', `uv is required but not on PATH, and cannot be downloaded for ${platform}.`, {
            hint: HINT,
            exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.usage,
        });
    }
    return fetchUv(host, pin, UV_VERSION, await (0,_host_cache_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .cacheFolder */ .n)(host, 'uv'));
}
async function onPath(host) {
    let path;
    try {
        path = host.tool('uv');
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ReleaseError */ .K2)
            return undefined;
        throw error;
    }
    const { PATH = '', SYSTEMROOT = '' } = host.env;
    const ended = await host
        .run({
        command: [path, '--version'],
        cwd: host.cwd,
        env: { PATH, HOME: (0,_host_home_js__WEBPACK_IMPORTED_MODULE_8__/* .homeOf */ .l)(host.env), SYSTEMROOT },
        timeoutMs: 20_000,
    })
        .catch(() => undefined);
    const version = /^uv (\d+\.\d+\.\d+)/.exec(ended?.stdout ?? '')?.[1];
    if (version !== undefined && (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_2__.compare)(version, OLDEST_UV) >= 0)
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
async function fetchUv(host, pin, version, base) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, `${version}-${pin.sha256.slice(0, 8)}`);
    const program = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, process.platform === 'win32' ? 'uv.exe' : 'uv');
    await privateFolder(folder);
    await (0,_fetch_tool_js__WEBPACK_IMPORTED_MODULE_10__/* .fetchTool */ .T)(host, {
        shown: `uv ${version}`,
        place: program,
        isThere: async () => (await digestOf(program)) === pin.program,
        make: async (fresh) => {
            const wheel = `${fresh}.whl`;
            try {
                await download(host, pin, wheel);
                await (0,_archive_read_zip_js__WEBPACK_IMPORTED_MODULE_3__/* .readZipEntry */ .g)(wheel, pin.member, { saveTo: fresh });
            }
            finally {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(wheel, { force: true });
            }
            if ((await digestOf(fresh)) !== pin.program)
                throw altered(pin, 'the program inside');
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(fresh, 0o700);
        },
    });
    pinned.set(program, () => fetchUv(host, pin, version, base));
    return program;
}
async function download(host, pin, file) {
    const found = await (0,_registries_pypi_wheel_index_js__WEBPACK_IMPORTED_MODULE_9__/* .findOnIndex */ .r)(host, 'uv', pin.wheel).catch((error) => {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ReleaseError */ .K2))
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ReleaseError */ .K2('tool/uv', `uv is not on PATH and could not be downloaded: ${error.message}`, {
            hint: HINT,
            exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.usage,
            cause: error,
            ...(error.quote === undefined ? {} : { quote: error.quote }),
        });
    });
    const answer = await host.http({ ...found, saveTo: file, timeoutMs: 180_000, budgetMs: 300_000 });
    if (answer.status !== 200) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ReleaseError */ .K2('tool/uv', `uv is not on PATH and could not be downloaded: ${found.shown} answered ${answer.status}.`, { hint: HINT, exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.usage });
    }
    if ((await digestOf(file)) !== pin.sha256)
        throw altered(pin, found.shown);
}
function altered(pin, where) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ReleaseError */ .K2('tool/uv', `${pin.wheel} is not the expected file: the digest of ${where} differs. It was not run.`, { hint: `${HINT}. If the index is a mirror, ask its maintainer.` });
}
async function privateFolder(folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true, mode: 0o700 });
    if (process.platform === 'win32')
        return;
    const { uid, mode } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder);
    if (uid !== process.getuid?.()) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ReleaseError */ .K2('tool/uv', `${folder} belongs to another user: a program in it cannot be trusted.`, {
            hint: `Remove it, or set XDG_CACHE_HOME to a folder of your own.`,
            exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.usage,
        });
    }
    if ((mode & 0o077) !== 0)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(folder, 0o700);
}
async function digestOf(file) {
    const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).catch(() => undefined);
    return facts?.isFile() ? (await (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestFile */ .TM)(file)).sha256 : undefined;
}


/***/ }),

/***/ 81649:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"rE":"0.13.8","hm":{"linux-x64-gnu":{"wheel":"uv-0.13.8-py3-none-manylinux_2_17_x86_64.manylinux2014_x86_64.whl","sha256":"e18a57b8b352eb7c8feb317b9f6f533c8f0ad9673fd6cf34bbe3cf1a9f6a8984","member":"uv-0.13.8.data/scripts/uv","program":"4a7607589912d9c20e86b860b032f7c7f2913c9a3e76f46aef136885387452b8"},"linux-x64-musl":{"wheel":"uv-0.13.8-py3-none-musllinux_1_1_x86_64.whl","sha256":"29451c60f5e8b07403e0a175d5229efc36b0289b34143ff4aaa499a5dd52553a","member":"uv-0.13.8.data/scripts/uv","program":"a880db7f5f6745b5ec80aa6ccafdce06ddab1434013b55c62bb2fded1e2f9cb5"},"linux-arm64-gnu":{"wheel":"uv-0.13.8-py3-none-manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64.whl","sha256":"0b3e8b1a4f5e405e31e2ff33de8af4744831e9f7338539671efbd8c3c94e791d","member":"uv-0.13.8.data/scripts/uv","program":"5aa4427bd923cfdca2d56a3577f60d8fa7825aa3b496fef975dfd6f03db57d28"},"linux-arm64-musl":{"wheel":"uv-0.13.8-py3-none-manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64.whl","sha256":"0b3e8b1a4f5e405e31e2ff33de8af4744831e9f7338539671efbd8c3c94e791d","member":"uv-0.13.8.data/scripts/uv","program":"5aa4427bd923cfdca2d56a3577f60d8fa7825aa3b496fef975dfd6f03db57d28"},"darwin-x64":{"wheel":"uv-0.13.8-py3-none-macosx_10_12_x86_64.whl","sha256":"b7124ca1956ec2e476a1003ea5715a15f0266afaec37f4dc9c6972ba8183e6d1","member":"uv-0.13.8.data/scripts/uv","program":"afdbf4b93ab474668f8ad99da2fb7fb6562c020a4bbd860e9b1909181498b1b6"},"darwin-arm64":{"wheel":"uv-0.13.8-py3-none-macosx_11_0_arm64.whl","sha256":"62b6943c7fd64fac6854f780bea6e0359e5a5bc3241f83ee357bb38276afac49","member":"uv-0.13.8.data/scripts/uv","program":"f98066c132dc37b83a8861f9b538d732b5aad41d3b3a69e47abf27cdaef842a9"},"win32-x64":{"wheel":"uv-0.13.8-py3-none-win_amd64.whl","sha256":"cfbc13020a64cdf2f116d2936824c38edbf41e5c07f1ea291baf02e31ebf3ed0","member":"uv-0.13.8.data/scripts/uv.exe","program":"03fa174894b9d0cbe08762d40d1c2c64d10e875bd56f1a1e334ee1e00d60cdbe"}}}');

/***/ })

};
