export const id = 4729;
export const ids = [4729];
export const modules = {
/***/ 62841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	UT: () => (/* binding */ saveProgram),
	d0: () => (/* binding */ listArchive),
	hB: () => (/* binding */ readEntry),
	tc: () => (/* binding */ isArchive),
	wU: () => (/* binding */ walkArchive)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38321);
var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
var _entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46547);
var _read_tar_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12853);
var _read_zip_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73551);
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
		let bytes = Buffer.alloc(0);
		await withMember(file, path, async (contents) => {
				bytes = await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__.buffer)(contents);
		});
		return bytes;
}
function saveProgram(file, path, to) {
		return withMember(file, path, (contents) => (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(contents, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(to, { flags: 'wx', mode: 0o700 })));
}
async function withMember(file, path, take) {
		let found = false;
		await walkArchive(file, async (entry, read) => {
				if (entry.path !== path || entry.type !== 'file')
						return;
				found = true;
				await take(await read());
				return false;
		});
		if (!found)
				(0,_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)('no-member', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file), `does not contain ${(0,_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(path)}`);
}
/***/ }),
/***/ 46547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	SP: () => (/* binding */ shown),
	fJ: () => (/* binding */ fail),
	ow: () => (/* binding */ createGuard)
});
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
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
						time: header.time === undefined ? undefined : new Date(header.time * 1000),
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
				for await (const { raw, contents, time } of tarMembers(openSource(counted()))) {
						members += 1;
						const entry = guard.entry(raw);
						if (looking)
								looking = (await visit(entry, async () => external_node_stream_.Readable.from(contents(), { objectMode: false }), time)) !== false;
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
	F: () => (/* binding */ walkZip)
});
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var external_node_stream_ = __webpack_require__(57075);
var consumers_ = __webpack_require__(38321);
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
						const time = member.getLastModDate({ timezone: 'UTC' });
						if (looking)
								looking = (await visit(entry, read, time)) !== false;
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
/***/ 49604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	a: () => (/* binding */ readHeader),
	y: () => (/* binding */ readPax)
});
var _unplain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79350);
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
		return {
				flag,
				name: prefix === '' ? name : `${prefix}/${name}`,
				target,
				size,
				mode,
				time: numberIn(block.subarray(136, 148)),
		};
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
__webpack_require__.d(__webpack_exports__, {
	Q: () => (/* binding */ Unplain)
});
class Unplain extends Error {
}
/***/ }),
/***/ 50643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Hq: () => (/* binding */ installedNames),
	IZ: () => (/* binding */ openVenv),
	Nx: () => (/* binding */ distribution),
	TC: () => (/* binding */ readerOf),
	Wm: () => (/* binding */ programIn),
	uE: () => (/* binding */ installedVersions)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var _core_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70976);
var _metadata_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25336);
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
function readerOf(venv, info) {
		return (file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(venv.site, info, file), 'utf8').catch(() => '');
}
async function distribution(venv, name) {
		const wanted = (0,_core_names_js__WEBPACK_IMPORTED_MODULE_3__/* .normalName */ .tK)(name);
		const info = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(venv.site)).find((entry) => INFO.test(entry) && (0,_core_names_js__WEBPACK_IMPORTED_MODULE_3__/* .normalName */ .tK)(entry.replace(INFO, '')) === wanted);
		if (info === undefined)
				return undefined;
		const text = readerOf(venv, info);
		const [metadata, points, record] = await Promise.all([text('METADATA'), text('entry_points.txt'), text('RECORD')]);
		const parsed = (0,_metadata_js__WEBPACK_IMPORTED_MODULE_4__/* .parseMetadata */ .jR)(metadata);
		const recorded = [...(0,_metadata_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRecord */ .Hh)(record).keys()];
		const files = recorded.filter((file) => !file.startsWith('../') && !file.startsWith(`${info}/`));
		const scripts = (0,_metadata_js__WEBPACK_IMPORTED_MODULE_4__/* .parseEntryPoints */ .f0)(points)['console_scripts'] ?? {};
		return {
				metadata: parsed,
				version: parsed.one('Version') ?? '',
				scripts,
				programs: recorded
						.flatMap((file) => /^(?:\.\.\/)+(?:bin|Scripts)\/([^/]+?)(?:\.exe)?$/.exec(file)?.[1] ?? [])
						.filter((program) => scripts[program] === undefined),
				files,
				topLevel: [...new Set(files.filter((file) => /\.(py|so|pyd)$/.test(file)).map(importName))].sort(),
		};
}
function importName(file) {
		const [first = ''] = file.split('/');
		return first.replace(/\..*$/, '');
}
/***/ }),
/***/ 25336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Hh: () => (/* binding */ parseRecord),
	f0: () => (/* binding */ parseEntryPoints),
	jR: () => (/* binding */ parseMetadata)
});
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
/***/ 17504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	n: () => (/* binding */ cacheFolder)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _core_about_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87821);
var _home_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82278);
async function cacheFolder(host, name) {
		if (host.kind === 'action')
				return host.tempDir(name);
		const { LOCALAPPDATA } = host.env;
		const usual = (0,_home_js__WEBPACK_IMPORTED_MODULE_2__/* .xdgFolder */ .aX)(host.env, 'XDG_CACHE_HOME', '.cache');
		const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(process.platform === 'win32' && LOCALAPPDATA ? LOCALAPPDATA : usual, _core_about_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME */ .o_, name);
		try {
				await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true, mode: 0o700 });
				const { uid, mode } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder);
				if (!(0,_home_js__WEBPACK_IMPORTED_MODULE_2__/* .isWritable */ .nH)(folder))
						return await host.tempDir(name);
				if (process.platform === 'win32' || (uid === process.getuid?.() && (mode & 0o022) === 0))
						return folder;
		}
		catch {
		}
		return host.tempDir(name);
}
/***/ }),
/***/ 22558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	E: () => (/* binding */ openSandbox),
	e: () => (/* binding */ buffered)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56508);
const UNBUFFERED = { PYTHONUNBUFFERED: '1' };
function buffered(launch, own) {
		const kept = Object.entries(launch.env).filter(([name]) => !(name in UNBUFFERED));
		return { ...launch, env: { ...Object.fromEntries(kept), ...own } };
}
async function openSandbox(host, label) {
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
				...UNBUFFERED,
		};
		return { folder, home, tmp, cwd, env };
}
/***/ }),
/***/ 7875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	I: () => (/* binding */ SIMPLE_ACCEPT),
	q: () => (/* binding */ readSimplePage)
});
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
var _remote_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(511);
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
__webpack_require__.d(__webpack_exports__, {
	H: () => (/* binding */ versionsOnIndex),
	r: () => (/* binding */ findOnIndex)
});
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _host_credential_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49260);
var _simple_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7875);
var _user_indexes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94000);
async function findOnIndex(host, project, file) {
		const page = await projectPage(host, project);
		const listed = page.files.find((one) => one.file === file);
		if (listed === undefined)
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('index/no-file', `${page.shown} has no ${file}.`);
		const target = withoutCredential(new URL(listed.url));
		const credential = target.credential ?? page.credential;
		return { url: target.url, shown: target.url, credential, sha256: listed.sha256 };
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
__webpack_require__.d(__webpack_exports__, {
	T: () => (/* binding */ fetchTool)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var _host_removal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35021);
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
__webpack_require__.d(__webpack_exports__, {
	H: () => (/* binding */ uvEnv),
	T: () => (/* binding */ pythonFolder)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _core_memo_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13068);
var _host_home_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82278);
var _registries_pypi_user_indexes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94000);
const KEPT = /^UV_(PYTHON[A-Z_]*|HTTP_TIMEOUT|EXCLUDE_NEWER|CONCURRENT_[A-Z]+|LINK_MODE|COMPILE_BYTECODE)$/;
async function uvEnv(host, sandbox, purpose) {
		const kept = Object.entries(host.env).filter((pair) => {
				return KEPT.test(pair[0]) && pair[1] !== undefined;
		});
		return {
				...sandbox.env,
				...rustup(host.env),
				UV_PYTHON_INSTALL_DIR: pythonFolder(host.env),
				...Object.fromEntries(kept),
				UV_CACHE_DIR: sandbox.caches ?? (await uvCache(host, purpose)),
				UV_NO_PROGRESS: '1',
				NO_COLOR: '1',
		};
}
const uvCache = (0,_core_memo_js__WEBPACK_IMPORTED_MODULE_4__/* .memo */ .p)((host, purpose) => [host, purpose], async (host, purpose) => 
host.kind === 'action' || (await (0,_registries_pypi_user_indexes_js__WEBPACK_IMPORTED_MODULE_3__/* .isRelayed */ .tr)(host)) ? host.tempDir(`uv-cache-${purpose}`) : ownCache(host));
async function ownCache(host) {
		const usual = (0,_host_home_js__WEBPACK_IMPORTED_MODULE_2__/* .userUvCache */ .N2)(host.env);
		return (0,_host_home_js__WEBPACK_IMPORTED_MODULE_2__/* .isWritable */ .nH)(usual) ? usual : host.tempDir('uv-cache');
}
function pythonFolder(env) {
		if (env['UV_PYTHON_INSTALL_DIR'])
				return env['UV_PYTHON_INSTALL_DIR'];
		if (process.platform === 'win32')
				return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['APPDATA'] ?? (0,_host_home_js__WEBPACK_IMPORTED_MODULE_2__/* .homeOf */ .lt)(env), 'uv', 'data', 'python');
		return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_host_home_js__WEBPACK_IMPORTED_MODULE_2__/* .xdgFolder */ .aX)(env, 'XDG_DATA_HOME', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('.local', 'share')), 'uv', 'python');
}
function rustup(env) {
		const folder = env['RUSTUP_HOME'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_host_home_js__WEBPACK_IMPORTED_MODULE_2__/* .homeOf */ .lt)(env), '.rustup');
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) ? { RUSTUP_HOME: folder } : {};
}
/***/ }),
/***/ 79317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	x: () => (/* binding */ uvInstall)
});
var _registries_pypi_user_indexes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94000);
var _uv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3915);
var _uv_env_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68153);
async function uvInstall(host, sandbox) {
		const [uv, config, env] = await Promise.all([(0,_uv_js__WEBPACK_IMPORTED_MODULE_1__/* .ensureUv */ .aW)(host), (0,_registries_pypi_user_indexes_js__WEBPACK_IMPORTED_MODULE_0__/* .uvConfigFile */ .qD)(host), (0,_uv_env_js__WEBPACK_IMPORTED_MODULE_2__/* .uvEnv */ .H)(host, sandbox, 'install')]);
		return { uv, config, env };
}
/***/ }),
/***/ 3915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	L: () => (/* binding */ onPath),
	aW: () => (/* binding */ ensureUv),
	ow: () => (/* binding */ uvForToken)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68898);
var _archive_archive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62841);
var _core_about_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(87821);
var _core_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34002);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8005);
var _core_memo_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(13068);
var _data_uv_json__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81649);
var _host_cache_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17504);
var _host_home_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82278);
var _host_tools_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(63078);
var _registries_pypi_wheel_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(73543);
var _fetch_tool_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(12293);
const OLDEST_UV = _host_tools_js__WEBPACK_IMPORTED_MODULE_9__/* .OLDEST */ ._j['uv'];
const UV_PINS = _data_uv_json__WEBPACK_IMPORTED_MODULE_6__/* .pins */ .hm;
const UV_VERSION = _data_uv_json__WEBPACK_IMPORTED_MODULE_6__/* .version */ .rE;
const HINT = `Install uv ${OLDEST_UV} or newer and put it on PATH: pip install uv`;
function hintFor(version) {
		return version === UV_VERSION
				? HINT
				: `Put uv ${version} on PATH: pip install uv==${version}, or change [tools] uv in ${_core_about_js__WEBPACK_IMPORTED_MODULE_12__/* .CONFIG_FILE */ .g2}`;
}
const ensureUv = (0,_core_memo_js__WEBPACK_IMPORTED_MODULE_13__/* .memo */ .p)((host, version) => [host, version], findUv, { again: true });
const pinned = new Map();
async function uvForToken(program) {
		return (await pinned.get(program)?.()) ?? program;
}
async function findUv(host, wanted) {
		const own = await onPath(host);
		if (own !== undefined && (wanted === undefined || own.version === wanted))
				return own.path;
		const platform = thisPlatform();
		const pin = UV_PINS[platform];
		if (pin === undefined) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ReleaseError */ .K2('tool/uv', `uv is required but not on PATH, and cannot be downloaded for ${platform}.`, {
						hint: HINT,
						exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.usage,
				});
		}
		if (wanted === undefined || wanted === UV_VERSION)
				return fetchUv(host, pin, UV_VERSION, await (0,_host_cache_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .cacheFolder */ .n)(host, 'uv'));
		const [wheel, member] = [pin.wheel, pin.member].map((name) => name.replace(UV_VERSION, wanted));
		return fetchUv(host, { wheel, member }, wanted, await host.tempDir('uv'));
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
				env: { PATH, HOME: (0,_host_home_js__WEBPACK_IMPORTED_MODULE_8__/* .homeOf */ .lt)(host.env), SYSTEMROOT },
				timeoutMs: 20_000,
		})
				.catch(() => undefined);
		const version = /^uv (\d+\.\d+\.\d+)/.exec(ended?.stdout ?? '')?.[1];
		if (version !== undefined && (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_2__.compare)(version, OLDEST_UV) >= 0)
				return { path, version };
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
		const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, `${version}-${pin.sha256?.slice(0, 8) ?? 'index'}`);
		const program = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, process.platform === 'win32' ? 'uv.exe' : 'uv');
		let known = pin.program;
		await privateFolder(folder);
		await (0,_fetch_tool_js__WEBPACK_IMPORTED_MODULE_11__/* .fetchTool */ .T)(host, {
				shown: `uv ${version}`,
				place: program,
				isThere: async () => known !== undefined && (await digestOf(program)) === known,
				make: async (fresh) => {
						const wheel = `${fresh}.whl`;
						try {
								await download(host, pin, version, wheel);
								await (0,_archive_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .saveProgram */ .UT)(wheel, pin.member, fresh);
						}
						finally {
								await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(wheel, { force: true });
						}
						const found = await digestOf(fresh);
						known ??= found;
						if (found !== known)
								throw altered(pin, version, 'the program inside');
				},
		});
		pinned.set(program, () => fetchUv(host, { ...pin, program: known }, version, base));
		return program;
}
async function download(host, pin, version, file) {
		const hint = hintFor(version);
		const what = `uv${version === UV_VERSION ? '' : ` ${version}`} is not on PATH and could not be downloaded`;
		const found = await (0,_registries_pypi_wheel_index_js__WEBPACK_IMPORTED_MODULE_10__/* .findOnIndex */ .r)(host, 'uv', pin.wheel).catch((error) => {
				if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ReleaseError */ .K2))
						throw error;
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ReleaseError */ .K2('tool/uv', `${what}: ${error.message}`, {
						hint,
						exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.usage,
						cause: error,
						...(error.quote === undefined ? {} : { quote: error.quote }),
				});
		});
		const sha256 = pin.sha256 ?? found.sha256;
		if (sha256 === undefined) {
				const words = `${what}: the index publishes no SHA-256 of ${pin.wheel} to compare it with.`;
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ReleaseError */ .K2('tool/uv', words, { hint, exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.usage });
		}
		const answer = await host.http({ ...found, saveTo: file, timeoutMs: 180_000, budgetMs: 300_000 });
		if (answer.status !== 200) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ReleaseError */ .K2('tool/uv', `${what}: ${found.shown} answered ${answer.status}.`, { hint, exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.usage });
		}
		if ((await digestOf(file)) !== sha256)
				throw altered(pin, version, found.shown);
}
function altered(pin, version, where) {
		return new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ReleaseError */ .K2('tool/uv', `${pin.wheel} is not the expected file: the digest of ${where} differs. It was not run.`, { hint: `${hintFor(version)}. If the index is a mirror, ask its maintainer.` });
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
