export const id = 6321;
export const ids = [6321];
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
/***/ 89711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	M: () => (/* binding */ TooLarge),
	u: () => (/* binding */ MOST_BYTES)
});
const MOST_BYTES = 100 * 1024 * 1024;
class TooLarge extends Error {
}
/***/ }),
/***/ 5629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	m: () => (/* binding */ memberAt)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
async function memberAt(folder, path, mode, wanted) {
		const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
		const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).catch(() => undefined);
		if (facts === undefined || facts.isDirectory())
				return undefined;
		if (!facts.isSymbolicLink()) {
				if (!facts.isFile())
						return 'which is not a regular file';
				const executable = mode === undefined ? (facts.mode & 0o100) !== 0 : mode === '100755';
				return { path, file, mode: executable ? 0o755 : 0o644, size: facts.size };
		}
		const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file).catch(() => undefined);
		if (target === undefined)
				return 'a broken link';
		const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder), target)
				.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)
				.join('/');
		if (inside === '..' || inside.startsWith('../') || node_path__WEBPACK_IMPORTED_MODULE_1__.posix.isAbsolute(inside))
				return 'a link out of the folder';
		const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(target);
		if (!there.isFile())
				return 'a link to a folder';
		if (!wanted.includes(inside))
				return `a link to ${inside}, which is not packed`;
		return { path, file: target, mode: (there.mode & 0o100) === 0 ? 0o644 : 0o755, size: there.size };
}
/***/ }),
/***/ 62119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	W: () => (/* binding */ nameProblems)
});
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
/***/ 5826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	q: () => (/* binding */ pack)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
var _core_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34002);
var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89711);
const LEVEL = 6;
const WHOLE = 1024 * 1024;
const ZIP_BEGINS = Date.UTC(1980, 0, 1) / 1000;
async function pack({ path, format, top, time, members }) {
		const { TarArchive, ZipArchive } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(990), __webpack_require__.e(9348)]).then(__webpack_require__.bind(__webpack_require__, 89348));
		const archive = format === 'zip'
				? new ZipArchive({ statConcurrency: 1, zlib: { level: LEVEL } })
				: new TarArchive({ statConcurrency: 1, gzip: format === 'tar.gz', gzipOptions: { level: LEVEL } });
		const { stream, digested } = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .meter */ .K7)((chunk, before) => {
				if (format === 'tar.gz' && before <= 9 && before + chunk.length > 9)
						chunk[9 - before] = 255;
				if (before + chunk.length > _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_BYTES */ .u)
						throw new _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .TooLarge */ .M(path);
		});
		const date = new Date(Math.max(time, ZIP_BEGINS) * 1000);
		try {
				await Promise.all([
						(0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(archive, stream, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path, { flags: 'wx' })),
						feed(archive, members, top === undefined ? '' : `${top}/`, date, () => stream.destroyed),
				]);
		}
		catch (error) {
				archive.abort();
				await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
				throw error;
		}
		return digested();
}
async function feed(archive, members, prefix, date, stopped) {
		for (const { file, path, mode, size } of members) {
				if (stopped())
						return;
				const data = { name: `${prefix}${path}`, date, mode };
				if (size <= WHOLE)
						await append(archive, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file), data);
				else
						await append(archive, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file), { ...data, stats: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file) });
		}
		if (!stopped())
				await archive.finalize();
}
function append(archive, source, data) {
		return new Promise((done, fail) => {
				const end = (error) => {
						archive.off('entry', written).off('close', written).off('error', end);
						if (error === undefined)
								done();
						else
								fail(error);
				};
				const written = () => end();
				archive.on('entry', written).on('close', written).on('error', end);
				if (!Buffer.isBuffer(source))
						source.on('error', end);
				archive.append(source, data);
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
								throw new entry/* Unplain */.Q4('ends with a name that belongs to no member');
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
				throw new entry/* Unplain */.Q4(`contains a header of ${size} bytes`);
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
						throw new entry/* Unplain */.Q4(`sets ${JSON.stringify(key)} for all members`);
				if (more.get(key) === '')
						throw new entry/* Unplain */.Q4(`sets an empty ${JSON.stringify(key)}`);
		}
		if (flag === 'g')
				return ahead;
		const mixed = ahead.size > 0 && (flag === 'x' || ![...ahead.keys()].every((key) => key.endsWith('path')));
		if (mixed || [...more.keys()].some((key) => ahead.has(key)))
				throw new entry/* Unplain */.Q4('contains two name headers for one member');
		return new Map([...ahead, ...more]);
}
function rawEntry(header, ahead) {
		const { flag, size, mode } = header;
		const stated = ahead.get('size');
		if (stated !== undefined && stated !== String(size))
				throw new entry/* Unplain */.Q4('has two sizes for one member');
		const name = ahead.get('path') ?? header.name;
		if (name.endsWith('/') && size > 0)
				throw new entry/* Unplain */.Q4('has content for a folder');
		const type = TYPES[flag] ?? 'device';
		const target = ahead.get('linkpath') ?? header.target;
		if (type === 'file' && target !== '')
				throw new entry/* Unplain */.Q4('contains a regular file with a link target');
		return { name, type: type === 'file' && name.endsWith('/') ? 'folder' : type, size, mode, ...(target && { target }) };
}
async function onlyZeros(source) {
		for await (const piece of source.pieces(Number.POSITIVE_INFINITY)) {
				if (!isZero(piece))
						throw new entry/* Unplain */.Q4('contains data after its end, which some readers accept');
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
				if (error instanceof entry/* Unplain */.Q4)
						(0,entry/* fail */.fJ)('ambiguous', name, error.message);
				const words = (0,errors/* thrownWords */.mG)(error);
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
				throw new entry/* Unplain */.Q4('contains data after its end');
		if (tail.readUInt32LE(at + 4) !== 0 || tail.readUInt16LE(at + 8) !== tail.readUInt16LE(at + 10)) {
				throw new entry/* Unplain */.Q4('is one part of a multi-part archive');
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
						throw new entry/* Unplain */.Q4('contains data around its central directory');
				return { from: small.from, to: end };
		}
		const large = tail.subarray(locator - END64, locator);
		const place = end - LOCATOR - END64;
		const sound = large.readUInt32LE(0) === 0x06064b50 && large.readBigUInt64LE(4) === 44n;
		if (!sound || tail.readBigUInt64LE(locator + 8) !== BigInt(place))
				throw new entry/* Unplain */.Q4('contains two conflicting end records');
		const [count, size, from] = [32, 40, 48].map((offset) => Number(large.readBigUInt64LE(offset)));
		const agree = [count, 0xffff].includes(small.count) &&
				[size, 2 ** 32 - 1].includes(small.size) &&
				[from, 2 ** 32 - 1].includes(small.from);
		if (!agree || from + size !== place)
				throw new entry/* Unplain */.Q4('contains two conflicting end records');
		return { from, to: place };
}
async function checkSpans(handle, spans, { from }) {
		const sorted = [...spans].sort((a, b) => a.from - b.from);
		if ((sorted[0]?.from ?? from) !== 0)
				throw new entry/* Unplain */.Q4('contains data before its first member');
		for (const [index, { to, tails }] of sorted.entries()) {
				const next = sorted[index + 1]?.from ?? from;
				if (next < to)
						throw new entry/* Unplain */.Q4('contains overlapping members');
				if (next === to && tails.length === 0)
						continue;
				const between = next - to > 24 ? undefined : await read(handle, to, next);
				if (between === undefined || !tails.some((tail) => tail.equals(between))) {
						throw new entry/* Unplain */.Q4('contains data that belongs to no member');
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
				throw new entry/* Unplain */.Q4(`gives ${(0,entry/* shown */.SP)(name)} a second name`);
		const plain = /^[\x00-\x7f]*$/.test(name);
		if (!plain && (generalPurposeBitFlag & UTF8) === 0 && again.length === 0) {
				throw new entry/* Unplain */.Q4(`contains ${(0,entry/* shown */.SP)(name)} without a declared encoding`);
		}
		return name;
}
function spanOf(member, local) {
		const name = memberName(member);
		const disagree = (what) => {
				throw new entry/* Unplain */.Q4(`has two ${what} for ${(0,entry/* shown */.SP)(name)}: in the central directory and in the local header`);
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
						throw new entry/* Unplain */.Q4('lists more members than it declares');
				await checkSpans(handle, spans, directory);
		}
		catch (error) {
				if (error instanceof entry/* Unplain */.Q4)
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
				throw new entry/* Unplain */.Q4(`has content for the folder ${(0,entry/* shown */.SP)(name)}`);
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
		const words = (0,errors/* thrownWords */.mG)(error);
		return new errors/* ReleaseError */.K2('archive/unreadable', `${file} is not a valid zip file: ${words}.`, { cause: error });
}
function damaged(file, error) {
		throw asDamaged(file, error);
}
/***/ }),
/***/ 46454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	cO: () => (/* binding */ readStatement),
	u$: () => (/* binding */ smallFile),
	yS: () => (/* binding */ folderOf)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38321);
var _archive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62841);
var _entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46547);
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
/***/ 62977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	l: () => (/* binding */ unpack)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
var _archive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62841);
var _entry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46547);
var _names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62119);
async function unpack(file, folder, limits) {
		const entries = await (0,_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .listArchive */ .d0)(file, limits);
		for (const { cause, path, other } of (0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .nameProblems */ .W)(entries)) {
				const words = other === undefined
						? 'a name that Windows cannot create'
						: `which differs from ${(0,_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(other)} only in case or Unicode normalization`;
				(0,_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)(cause, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file), `contains ${(0,_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(path)}, ${words}`);
		}
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
		if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)).length > 0)
				throw new Error(`${folder} is not empty`);
		await (0,_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .walkArchive */ .wU)(file, async (entry, read) => {
				const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.path);
				if (entry.type === 'folder')
						await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(target, { recursive: true });
				if (entry.type !== 'file')
						return;
				await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true });
				const mode = (entry.mode & 0o100) === 0 ? 0o644 : 0o755;
				await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(await read(), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(target, { flags: 'wx', mode }));
		}, limits);
		for (const { path, target } of entries.filter(({ type }) => type === 'link')) {
				await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path)), { recursive: true });
				await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(target, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path));
		}
		return entries;
}
/***/ }),
/***/ 63168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	X: () => (/* binding */ byCodeUnit)
});
function byCodeUnit(a, b) {
		return a < b ? -1 : a > b ? 1 : 0;
}
/***/ }),
/***/ 56884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	N: () => (/* binding */ capital)
});
function capital(text) {
		return text.charAt(0).toUpperCase() + text.slice(1);
}
/***/ }),
/***/ 81050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	f: () => (/* binding */ documented)
});
const SECTION = /^## (?<id>\S+)\n\n(?<why>.+)\n\nWrong:\n\n(?<w>`{3,})\n(?<wrong>[\s\S]*?)\n\k<w>\n\nRight:\n\n(?<r>`{3,})\n(?<right>[\s\S]*?)\n\k<r>\n\n(?<fix>.+)$/gm;
function documented(page, rules) {
		let sections;
		return rules.map((rule) => ({
				...rule,
				get docs() {
						sections ??= sectionsOf(page);
						const section = sections.get(rule.id);
						if (section === undefined)
								throw new Error(`rules.md has no section ${rule.id} of the form that the others have`);
						return section;
				},
		}));
}
function sectionsOf(page) {
		return new Map([...page.matchAll(SECTION)].map(({ groups: { id = '', why = '', wrong = '', right = '', fix = '' } = {} }) => [
				id,
				{ why, wrong, right, fix },
		]));
}
/***/ }),
/***/ 6978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	z: () => (/* binding */ grouped)
});
function grouped(all, common) {
		const groups = new Map();
		for (const one of all) {
				const group = groups.get(common(one));
				if (group === undefined)
						groups.set(common(one), [one]);
				else
						group.push(one);
		}
		return groups;
}
/***/ }),
/***/ 35187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	U: () => (/* binding */ unescapeHtml),
	Z: () => (/* binding */ escapeHtml)
});
const ENTITIES = {
		'&': '&amp;',
		'<': '&lt;',
		'>': '&gt;',
		'"': '&quot;',
		"'": '&#39;',
};
const CHARACTERS = new Map(Object.entries(ENTITIES).map(([character, entity]) => [entity, character]));
function escapeHtml(text) {
		return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
function unescapeHtml(text) {
		return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => CHARACTERS.get(entity) ?? '');
}
/***/ }),
/***/ 68478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	s: () => (/* binding */ jsonText)
});
function jsonText(value) {
		return `${JSON.stringify(value, undefined, 2)}\n`;
}
/***/ }),
/***/ 52364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	O: () => (/* binding */ projectTable)
});
function projectTable(path, ...lines) {
		return ['[[project]]', `path = ${JSON.stringify(path)}`, ...lines].map((line) => `  ${line}`).join('\n');
}
/***/ }),
/***/ 88751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	p: () => (/* binding */ quotedList)
});
function quotedList(texts) {
		return `[${texts.map((text) => JSON.stringify(text)).join(', ')}]`;
}
/***/ }),
/***/ 15847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	T: () => (/* binding */ shellLine),
	r: () => (/* binding */ shellWord)
});
function shellWord(word, windows = process.platform === 'win32') {
		if (windows) {
				if (/^[\w+=:./\\-][\w@+=:./\\-]*$/.test(word))
						return word;
				return /["$`%!]/.test(word) ? `'${word.replaceAll("'", "''")}'` : `"${word}"`;
		}
		return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
function shellLine(words) {
		return words.map((word) => shellWord(word)).join(' ');
}
/***/ }),
/***/ 51928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Bd: () => (/* binding */ taggedVersion),
	ED: () => (/* binding */ parseTag),
	H_: () => (/* binding */ ownTagVersion),
	KZ: () => (/* binding */ wantedVersion),
	Ud: () => (/* binding */ toSemver),
	V1: () => (/* binding */ isPrerelease),
	Z1: () => (/* binding */ explainPep440),
	b0: () => (/* binding */ tagFits),
	hq: () => (/* binding */ hasHugeNumber),
	r1: () => (/* binding */ sameVersion),
	rA: () => (/* binding */ withoutV),
	rH: () => (/* binding */ unreleased),
	tj: () => (/* binding */ toPep440)
});
var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68898);
var semver__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62088);
var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70976);
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
function withoutV(version) {
		return version.trim().replace(/^[vV](?=\d)/, '');
}
function readVersion(text) {
		const bare = withoutV(text);
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
function wantedVersion({ name, version }, tag) {
		return taggedVersion(tag, name) ?? version;
}
function taggedVersion(tag, name) {
		return tag === undefined ? undefined : parseTag(tag, [name])?.version;
}
function ownTagVersion(tag, name) {
		const parts = tag === undefined ? undefined : parseTag(tag, [name]);
		return parts?.name === undefined || parts.name === name ? parts?.version : undefined;
}
function sameVersion(a, b) {
		const [left, right] = [a, b].map(withoutV);
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
		const bare = withoutV(version);
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
		const bare = withoutV(version);
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
function unreleased(commit) {
		return `0.0.0+g${commit.slice(0, 7)}`;
}
/***/ }),
/***/ 54899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	e: () => (/* binding */ adoptBundles)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _archive_unpack_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62977);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8005);
var _core_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51928);
var _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75048);
var _bundle_platform_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62818);
var _stored_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8751);
async function adoptBundles(given, project, release, host) {
		const bundles = given.filter(({ kind }) => kind.endsWith('-mcpb'));
		return Promise.all(bundles.map((one) => adopt(one, project, release, host)));
}
async function adopt({ kind, path, identity }, project, release, host) {
		const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path);
		const manifest = await (0,_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .packedManifest */ .w7)(path);
		const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(await host.tempDir('bundle'), 'unpacked');
		await (0,_archive_unpack_js__WEBPACK_IMPORTED_MODULE_1__/* .unpack */ .l)(path, folder);
		const wrong = [...(await (0,_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeShape */ .HV)(manifest, project)), ...(0,_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeFiles */ .lv)(manifest, folder, project)];
		const wanted = (0,_core_version_js__WEBPACK_IMPORTED_MODULE_3__/* .wantedVersion */ .KZ)(project, release.tag);
		const stated = String(manifest['version'] ?? '');
		const findings = wanted === undefined || (0,_core_version_js__WEBPACK_IMPORTED_MODULE_3__/* .sameVersion */ .r1)(stated, wanted)
				? wrong
				: [
						...wrong,
						(0,_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .misfit */ .hH)(project, {
								message: `The ${_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST */ .e0} in ${file} has the version ${stated || '(none)'}; ${wanted} is released.`,
								hint: `Set "version": "${wanted}" before the bundle is packed.`,
						}),
				];
		if (findings.length > 0)
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .BG(findings.map((one) => ({ ...one, artifact: file })));
		const about = { project: project.name, ...(0,_bundle_platform_js__WEBPACK_IMPORTED_MODULE_5__/* .forPlatform */ .Tg)(file, stated, identity?.platform) };
		return { kind, ...(await (0,_stored_js__WEBPACK_IMPORTED_MODULE_6__/* .stored */ .s)(path, release)), ...about };
}
/***/ }),
/***/ 87941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	b: () => (/* binding */ buildBundle)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
var _archive_limits_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(89711);
var _archive_member_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5629);
var _archive_pack_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5826);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8005);
var _core_json_text_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(68478);
var _core_names_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(70976);
var _core_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51928);
var _formats_object_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(36074);
var _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75048);
var _bundle_platform_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62818);
var _files_in_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(51497);
const LEFT_OUT = /(^|\/)node_modules\/(\.bin|\.cache)\/|(^|\/)node_modules\/\.[\w-]*lock[\w.-]*$|(^|\/)(\.npmrc|\.git|\.DS_Store|__pycache__|\.venv)(\/|$)|\.(map|d\.[cm]?ts)$/;
const NATIVE = /\.(node|so|dylib|dll|pyd|exe)$/;
async function buildBundle(project, release, { kind, version, types, platform, adapted, fill }) {
		const stated = (0,_core_version_js__WEBPACK_IMPORTED_MODULE_6__/* .toSemver */ .Ud)(version) ?? version;
		const written = (0,_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .completedManifest */ .$g)(project, release.root, stated);
		const type = (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_10__/* .fieldsOf */ .Pf)(written['server'])['type'];
		if (type !== undefined && !types.includes(String(type))) {
				throw (0,_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .problem */ .CC)(project, {
						message: `The bundle is of type ${JSON.stringify(type)}; of this project a bundle of type ${types.join(' or ')} is built.`,
						hint: `Write "type": "${types[0]}", and the command that goes with it in mcp_config.`,
				});
		}
		const misfits = await (0,_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .judgeShape */ .HV)(written, project);
		if (misfits.length > 0)
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .StageFailure */ .BG(misfits);
		const manifest = adapted?.(written) ?? written;
		const folder = await fill(manifest);
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .MANIFEST */ .e0), (0,_core_json_text_js__WEBPACK_IMPORTED_MODULE_11__/* .jsonText */ .s)(manifest));
		const findings = (0,_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .judgeFiles */ .lv)(manifest, folder, project);
		if (findings.length > 0)
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .StageFailure */ .BG(findings);
		const members = await membersOf(folder, project);
		const native = type === 'binary' ? [] : members.filter((one) => NATIVE.test(one.path)).map((one) => one.path);
		const only = platform ?? (native.length === 0 ? undefined : _bundle_platform_js__WEBPACK_IMPORTED_MODULE_8__/* .HERE */ .Dg);
		const file = (0,_core_names_js__WEBPACK_IMPORTED_MODULE_12__/* .besideName */ .q4)(project.name, stated, `${only === undefined ? '' : `-${only}`}.mcpb`);
		const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(release.out, file);
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
		try {
				const digest = await (0,_archive_pack_js__WEBPACK_IMPORTED_MODULE_4__/* .pack */ .q)({ path, format: 'zip', top: undefined, time: release.commitTime, members });
				const artifact = { kind, file, path, ...digest, project: project.name, ...(0,_bundle_platform_js__WEBPACK_IMPORTED_MODULE_8__/* .forPlatform */ .Tg)(file, stated, platform) };
				const isSaid = platform !== undefined || saysPlatform(manifest);
				return { artifact, findings: native.length === 0 || isSaid ? [] : [nativeFinding(project, file, native)] };
		}
		catch (error) {
				if (!(error instanceof _archive_limits_js__WEBPACK_IMPORTED_MODULE_13__/* .TooLarge */ .M))
						throw error;
				throw (0,_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .problem */ .CC)(project, {
						message: `${file} is larger than 100 MiB.`,
						hint: 'Move packages that only a build needs to the development dependencies.',
				});
		}
}
async function membersOf(folder, project) {
		const paths = (await (0,_files_in_js__WEBPACK_IMPORTED_MODULE_9__/* .filesIn */ .n)(folder)).filter((path) => !LEFT_OUT.test(path)).sort();
		const found = await Promise.all(paths.map((path) => (0,_archive_member_js__WEBPACK_IMPORTED_MODULE_3__/* .memberAt */ .m)(folder, path, undefined, paths)));
		const wrong = found.findIndex((one) => typeof one === 'string');
		if (wrong >= 0) {
				const message = `The bundle would contain ${paths[wrong]}, ${found[wrong]}.`;
				throw (0,_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .problem */ .CC)(project, { message, hint: 'Replace it with a regular file.' });
		}
		return found.filter((one) => typeof one === 'object');
}
function saysPlatform({ compatibility }) {
		const said = (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_10__/* .fieldsOf */ .Pf)(compatibility)['platforms'];
		return (0,node_util__WEBPACK_IMPORTED_MODULE_2__.isDeepStrictEqual)(said, [process.platform]);
}
function nativeFinding(project, artifact, paths) {
		return {
				rule: 'bundle/native',
				level: 'warning',
				project: project.name,
				artifact,
				file: (0,_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .manifestFile */ .YE)(project),
				message: `The bundle contains code for ${_bundle_platform_js__WEBPACK_IMPORTED_MODULE_8__/* .HERE */ .Dg} only (${paths.slice(0, 3).join(', ')}${paths.length > 3 ? ', …' : ''}): elsewhere it does not start.`,
				hint: `Use packages without native code, or say where it runs: "compatibility": { "platforms": ["${process.platform}"] }`,
		};
}
/***/ }),
/***/ 75048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$g: () => (/* binding */ completedManifest),
	CC: () => (/* binding */ problem),
	HV: () => (/* binding */ judgeShape),
	YE: () => (/* binding */ manifestFile),
	e0: () => (/* binding */ MANIFEST),
	hH: () => (/* binding */ misfit),
	lv: () => (/* binding */ judgeFiles),
	w7: () => (/* binding */ packedManifest)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _archive_archive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62841);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8005);
var _formats_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16931);
var _formats_mcpb_manifest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76905);
var _formats_object_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36074);
var _formats_plain_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75140);
var _repository_regular_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1722);
var _bundle_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63353);
const MANIFEST = 'manifest.json';
function manifestFile({ path, settings }) {
		return node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(path, (0,_bundle_table_js__WEBPACK_IMPORTED_MODULE_6__/* .bundleOf */ .cj)({ settings })?.manifest ?? MANIFEST));
}
function completedManifest(project, root, version) {
		const file = manifestFile(project);
		const { bytes } = (0,_repository_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readInside */ .xO)(root, file, _repository_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .LARGEST_CONFIG */ .UK);
		if (bytes === undefined) {
				throw problem(project, {
						message: `[mcpb] asks for a bundle, but ${file} does not exist.`,
						hint: 'Write it (npx @anthropic-ai/mcpb init), or name it: [mcpb] manifest = "mcpb/manifest.json"',
				});
		}
		const { value, problems } = (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_4__/* .readJson */ .Vh)(bytes.toString('utf8'));
		if (!(0,_formats_object_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv)(value)) {
				const [first] = problems;
				const message = `${file} is not a JSON object${first === undefined ? '' : `: ${first.message}`}.`;
				throw problem(project, { message, hint: 'Correct it.', line: first?.line });
		}
		return { ...value, version };
}
async function packedManifest(bundle) {
		return (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_7__/* .fieldsOf */ .Pf)((0,_formats_plain_json_js__WEBPACK_IMPORTED_MODULE_8__/* .plainJson */ .R)((await (0,_archive_archive_js__WEBPACK_IMPORTED_MODULE_2__/* .readEntry */ .hB)(bundle, MANIFEST)).toString('utf8')));
}
async function judgeShape(manifest, project) {
		const { mcpbMisfits } = await Promise.all(/* import() */[__webpack_require__.e(5219), __webpack_require__.e(3536)]).then(__webpack_require__.bind(__webpack_require__, 13536));
		return mcpbMisfits(manifest).map(({ message, hint }) => misfit(project, { message, hint }));
}
function judgeFiles(manifest, folder, project) {
		return (0,_formats_mcpb_manifest_js__WEBPACK_IMPORTED_MODULE_9__/* .namedFiles */ .V)(manifest).flatMap(({ key, path }) => {
				if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))) {
						const hint = 'Correct the path, or let the package include the file.';
						return [misfit(project, { message: `${key} is "${path}", which is not in the bundle.`, hint })];
				}
				const isImage = key === 'icon' || key === 'icons';
				if (!isImage || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)).subarray(0, PNG.length).equals(PNG))
						return [];
				return [misfit(project, { message: `${key} is "${path}", which is not a PNG image.`, hint: 'Use a PNG image.' })];
		});
}
const PNG = Buffer.from('89504e470d0a1a0a', 'hex');
function problem(project, words) {
		return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StageFailure */ .BG(misfit(project, words));
}
function misfit(project, words) {
		return { rule: 'bundle/manifest', level: 'error', project: project.name, file: manifestFile(project), ...words };
}
/***/ }),
/***/ 62818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Bk: () => (/* binding */ identifyBundle),
	Dg: () => (/* binding */ HERE),
	Tg: () => (/* binding */ forPlatform)
});
var _core_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70976);
var _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75048);
var _bundle_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63353);
const HERE = `${process.platform}-${process.arch}`;
const ENDING = new RegExp(`-(${_bundle_table_js__WEBPACK_IMPORTED_MODULE_1__/* .PLATFORM */ .i9})\\.mcpb$`);
function identityIn(file, version) {
		const platform = ENDING.exec(file)?.[1];
		const stem = file.replace(ENDING, '');
		const end = (0,_core_names_js__WEBPACK_IMPORTED_MODULE_2__/* .besideName */ .q4)('', version, '');
		if (platform === undefined || !stem.endsWith(end))
				return undefined;
		return { name: stem.slice(0, -end.length), version, platform };
}
const identifyBundle = async (path, file) => {
		if (!ENDING.test(file))
				return undefined;
		const { version } = await (0,_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .packedManifest */ .w7)(path);
		return identityIn(file, String(version));
};
function forPlatform(file, version, platform) {
		if (platform === undefined)
				return {};
		return {
				identity: identityIn(file, version),
				...(platform === HERE ? {} : { unstarted: `it is for ${platform}` }),
		};
}
/***/ }),
/***/ 50285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	m: () => (/* binding */ configFor),
	o: () => (/* binding */ unpackedBundle)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _archive_unpack_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62977);
var _formats_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36074);
var _bundle_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75048);
async function unpackedBundle(artifact, project, sandbox, find) {
		const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(sandbox.folder, 'bundle');
		const entries = await (0,_archive_unpack_js__WEBPACK_IMPORTED_MODULE_1__/* .unpack */ .l)(artifact.path, folder);
		const manifest = await (0,_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .packedManifest */ .w7)(artifact.path);
		const config = configFor(manifest, process.platform);
		const values = valuesOf(manifest, folder, sandbox, project);
		const fill = (text) => filled(text, values, project);
		const command = fill(config.command);
		const inside = command.includes('/') || command.includes(node_path__WEBPACK_IMPORTED_MODULE_0__.sep);
		const program = inside ? command : await find(command);
		if (program === undefined) {
				throw (0,_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)(project, {
						message: `mcp_config starts ${command}, which no client provides.`,
						hint: 'Start node, or uv for Python.',
				});
		}
		const args = config.args.map(fill);
		const env = Object.fromEntries(Object.entries(config.env).map(([name, text]) => [name, fill(text)]));
		const launch = {
				command: [program, ...args],
				shown: [command, ...args].join(' ').replaceAll(folder, '${__dirname}'),
				env: { ...sandbox.env, ...env },
				cwd: sandbox.cwd,
		};
		return { launch, paths: entries.map(({ path }) => path) };
}
function configFor({ server }, platform) {
		const base = (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)((0,_formats_object_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)(server)['mcp_config']);
		const over = base.platform_overrides?.[platform] ?? {};
		return {
				command: over.command ?? base.command ?? '',
				args: over.args ?? base.args ?? [],
				env: { ...base.env, ...over.env },
		};
}
function valuesOf(manifest, folder, { home }, { settings }) {
		const { smoke } = settings;
		const config = (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)((0,_formats_object_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)(manifest['server'])['mcp_config']);
		const variables = Object.entries((0,_formats_object_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)(config['env']));
		const asked = Object.entries((0,_formats_object_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)(manifest['user_config']));
		const answers = asked.map(([key, about]) => {
				const name = variables.find(([, text]) => text === `\${user_config.${key}}`)?.[0];
				const given = name === undefined ? undefined : smoke.env[name];
				const { default: usual, type = 'string' } = (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)(about);
				return [`user_config.${key}`, given ?? String(usual ?? TRIAL[String(type)] ?? home)];
		});
		const folders = ['Desktop', 'Documents', 'Downloads'].map((one) => [
				one.toUpperCase(),
				(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, one),
		]);
		return new Map([['__dirname', folder], ['HOME', home], ['pathSeparator', node_path__WEBPACK_IMPORTED_MODULE_0__.sep], ['/', node_path__WEBPACK_IMPORTED_MODULE_0__.sep], ...folders, ...answers]);
}
const TRIAL = { string: 'trial', number: '1', boolean: 'false' };
function filled(text, values, project) {
		return text.replace(/\$\{([^}]+)\}/g, (whole, name) => {
				const value = values.get(name);
				if (value !== undefined)
						return value;
				throw (0,_bundle_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)(project, {
						message: `mcp_config contains ${whole}, which no client fills in.`,
						hint: `Use \${__dirname}, \${HOME}, or add "${name.replace(/^user_config\./, '')}" to "user_config".`,
				});
		});
}
/***/ }),
/***/ 63353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ke: () => (/* binding */ bundleTables),
	cj: () => (/* binding */ bundleOf),
	i9: () => (/* binding */ PLATFORM)
});
var _core_table_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7234);
const TABLE = 'mcpb';
const PLATFORM = '(darwin|linux|win32)-(x64|arm64)';
const bundleTables = (zod) => ({
		[TABLE]: {
				about: 'An MCP bundle (.mcpb) beside the package; with this table it is built.',
				keys: {
						manifest: (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_0__/* .about */ .C)(zod.string().min(1), 'Its manifest, relative to the project; default manifest.json.'),
						programs: (0,_core_table_key_js__WEBPACK_IMPORTED_MODULE_0__/* .about */ .C)(zod.record(zod.string().regex(new RegExp(`^${PLATFORM}$`), 'write a platform such as linux-x64 or darwin-arm64'), zod.string().min(1)), 'Of a code package: the program of each platform (linux-x64, darwin-arm64, win32-x64, …), relative to the project. A bundle is built for each.'),
				},
		},
});
function bundleOf({ settings }) {
		return settings.isLibrary === true ? undefined : settings.tables?.[TABLE];
}
/***/ }),
/***/ 20574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	G: () => (/* binding */ startOf),
	W: () => (/* binding */ fileOf)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
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
__webpack_require__.d(__webpack_exports__, {
	Ib: () => (/* binding */ environmentsIn),
	Jy: () => (/* binding */ unwanted),
	jN: () => (/* binding */ matcher),
	qT: () => (/* binding */ selectContent)
});
var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
var _core_about_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87821);
const NAMES = {
		...of('version control', '.git .hg .svn .jj .gitignore .gitattributes .gitmodules .gitkeep .hgignore'),
		...of('dependencies', 'node_modules bower_components jspm_packages'),
		...of('cache', '__pycache__ .pytest_cache .mypy_cache .ruff_cache .hypothesis .cache .tox .nox .eggs .ipynb_checkpoints .nyc_output .turbo .parcel-cache .eslintcache .pnpm-store .npm .uv-cache .coverage htmlcov .DS_Store Thumbs.db desktop.ini'),
		...of('virtual environment', '.venv venv virtualenv site-packages'),
		...of('editor', '.vscode .idea .vs .fleet .zed .settings .project .classpath .editorconfig'),
		...of('CI', `.github .gitlab .circleci .buildkite .woodpecker .travis.yml .gitlab-ci.yml .drone.yml appveyor.yml .appveyor.yml azure-pipelines.yml bitbucket-pipelines.yml Jenkinsfile .pre-commit-config.yaml .codecov.yml codecov.yml ${_core_about_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIG_FILE */ .g2}`),
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
		return picomatch__WEBPACK_IMPORTED_MODULE_1__(clean.flatMap((glob) => [glob, `${glob}/**`]), { dot: true });
}
/***/ }),
/***/ 24061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	j: () => (/* binding */ estimate),
	v: () => (/* binding */ tarSize)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
const deflate = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_2__.deflateRaw);
const SAMPLE = 64 * 1024;
const SAMPLES = 4;
const LARGE = 1024 * 1024;
const DENSE = 0.99;
function tarSize(members) {
		return members.reduce((sum, { size }) => sum + Math.ceil(size / 512) * 512 + 512, 1024);
}
async function estimate(members, format) {
		const total = tarSize(members);
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
		const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file);
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
		const value = (0,object/* fieldsOf */.Pf)(document.value);
		const key = value['mcpServers'] === undefined && value['servers'] !== undefined ? 'servers' : 'mcpServers';
		const servers = value[key];
		if (document.value !== undefined && !(0,object/* isObject */.Gv)(servers)) {
				problems.push({ message: 'mcp.json has no object "mcpServers".', ...document.at(key) });
		}
		const entries = Object.entries((0,object/* fieldsOf */.Pf)(servers)).flatMap(([name, entry]) => {
				const place = document.at(key, name);
				const command = (0,object/* fieldsOf */.Pf)(entry)['command'];
				if (!(0,object/* isObject */.Gv)(entry))
						problems.push({ message: `"${key}.${name}" must be an object.`, ...place });
				if (!(0,object/* isObject */.Gv)(entry) || typeof command !== 'string' || command.trim() === '')
						return [];
				const args = Array.isArray(entry['args']) ? entry['args'].map((arg) => here(String(arg))) : [];
				const cwd = typeof entry['cwd'] === 'string' ? here(entry['cwd']) : '.';
				const env = Object.entries((0,object/* fieldsOf */.Pf)(entry['env'])).map(([key, value]) => [key, String(value)]);
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
				return `${entry.command} starts a published package, not this one`;
		const foreign = [entry.command, ...entry.args, entry.cwd].find((text) => /^(\/|~|[A-Za-z]:[\\/])|\$\{|<[^>]*>|(^|\/)path\/to\//.test(text));
		if (foreign !== undefined)
				return `${foreign} is a path on one machine`;
		if (entry.cwd.split(/[\\/]/).includes('..'))
				return `cwd ${entry.cwd} is outside the package`;
		return undefined;
}
;// CONCATENATED MODULE: ./.build/ecosystems/code-package/manifest.js
const ENTRIES = ['server.py', 'main.py', 'index.js', 'src/server.py', 'src/main.py', 'src/index.js'];
const REQUIREMENTS = 'requirements.txt';
function readCodeManifest(view) {
		return {
				entry: ENTRIES.find((path) => view.has(path)),
				requirements: view.has(REQUIREMENTS),
				packageJson: view.has('package.json') ? (0,manifest/* readNodeManifest */.uy)(view.text('package.json')) : undefined,
				servers: view.has('mcp.json') ? readMcpServers(view.text('mcp.json')) : undefined,
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
/***/ 56771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	F: () => (/* binding */ readRequirements),
	x: () => (/* binding */ IN_REQUIREMENTS)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _core_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70976);
var _python_pep508_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56777);
var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1005);
const DEEPEST = 10;
const IN_REQUIREMENTS = {
		bound: (stated, version, bounded) => bounded === undefined
				? `${stated} is ${version}: name a version in ${_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .REQUIREMENTS */ .dq} that the server works with.`
				: `Write in ${_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .REQUIREMENTS */ .dq}:\n  ${bounded}\nor adapt the server to ${version}.`,
		add: (distribution, module) => `Add ${distribution ?? `the distribution that provides ${module}`} to ${_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .REQUIREMENTS */ .dq}, with the versions you need. A module of your own must be in the package, next to the script.`,
};
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
						const why = view.has(file) ? 'cannot be read: it is not UTF-8 text' : 'does not exist';
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
						const text = words.replace(/\s--[a-z-]+[\s=].*$/, '').trim();
						const found = await parse(text);
						if (found === 'open')
								open = true;
						else if (typeof found === 'string')
								problems.push({ file, line, message: found });
						else
								declared.push({ ...found, text, file, line });
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
async function parse(bare) {
		if (/^(\.|\/|[a-z+]+:\/\/)/i.test(bare) || /\.(whl|zip|tar\.gz)$/.test(bare))
				return 'open';
		const problem = await (0,_python_pep508_js__WEBPACK_IMPORTED_MODULE_1__/* .requirementProblem */ .FD)(bare);
		if (problem !== undefined)
				return `${JSON.stringify(bare.slice(0, 80))} is not a valid requirement: ${problem}.`;
		const { name = '', extras = [] } = (0,_python_pep508_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRequirement */ .qp)(bare) ?? {};
		return { name: (0,_core_names_js__WEBPACK_IMPORTED_MODULE_3__/* .normalName */ .tK)(name), extras: extras.map((extra) => extra.toLowerCase()) };
}
/***/ }),
/***/ 34271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Eb: () => (/* binding */ present),
	K$: () => (/* binding */ script),
	Ok: () => (/* binding */ packedView),
	TQ: () => (/* binding */ isBuilt),
	ik: () => (/* binding */ place),
	ni: () => (/* binding */ start),
	xc: () => (/* binding */ packed)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _core_memo_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13068);
var _repository_subtree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59349);
var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20574);
var _content_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93506);
var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1005);
function present({ project, files }) {
		return (0,_repository_subtree_js__WEBPACK_IMPORTED_MODULE_1__/* .filesBelow */ .DR)(files, project.path);
}
const packed = (0,_core_memo_js__WEBPACK_IMPORTED_MODULE_5__/* .memo */ .p)(({ files, project }) => [files, project.path], (input) => (0,_content_js__WEBPACK_IMPORTED_MODULE_3__/* .selectContent */ .qT)(present(input), input.project.settings.package));
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
__webpack_require__.d(__webpack_exports__, {
	$i: () => (/* binding */ isPlain),
	Ce: () => (/* binding */ plainFinding),
	Dy: () => (/* binding */ names),
	g0: () => (/* binding */ clashes),
	qU: () => (/* binding */ ownName),
	zy: () => (/* binding */ clashFinding)
});
var _archive_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62119);
var _core_about_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87821);
var _name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60948);
var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34271);
const names = {
		id: 'code-package-names',
		title: 'The package and its files have plain ASCII names.',
		level: 'error',
		check(input) {
				const own = ownName(input.project);
				const content = (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .packed */ .xc)(input);
				return [
						...(own === undefined ? [] : [own]),
						...content.filter((path) => !isPlain(path)).map((path) => plainFinding(path, (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .place */ .ik)(input, path))),
						...clashes(content).map(({ path, other }) => clashFinding(path, other, (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .place */ .ik)(input, path))),
				];
		},
};
function ownName({ name, path, manifestFile, }) {
		if (_name_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAIN_NAME */ .ZL.test((0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveName */ .uv)(name)))
				return undefined;
		return {
				message: `${JSON.stringify(name)} is not a portable file name: platforms accept ASCII letters, digits and . _ -.`,
				hint: `Set the name in ${_core_about_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_FILE */ .g2}: [[project]] path = "${path}", name = "my-server".`,
				file: manifestFile,
		};
}
function isPlain(path) {
		return /^[\x20-\x7e]+$/.test(path);
}
function clashes(paths) {
		return (0,_archive_names_js__WEBPACK_IMPORTED_MODULE_3__/* .nameProblems */ .W)(paths.map((path) => ({ path, type: 'file', size: 0, mode: 0 })));
}
function plainFinding(path, file) {
		return {
				message: `The name ${JSON.stringify(path)} is not plain ASCII: some platforms unpack it under a different name.`,
				hint: `Rename it, or exclude it: [package] exclude = [${JSON.stringify(path)}].`,
				file,
		};
}
function clashFinding(path, other, file) {
		const why = other === undefined ? 'is a name that Windows cannot create' : `differs from ${JSON.stringify(other)} only in case`;
		return {
				message: `${JSON.stringify(path)} ${why}: it cannot be unpacked everywhere.`,
				hint: 'Rename it, or exclude it with [package] exclude.',
				file,
		};
}
/***/ }),
/***/ 3086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	E: () => (/* binding */ size),
	g: () => (/* binding */ tooLarge)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var pretty_bytes__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85901);
var _archive_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89711);
var _archive_member_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5629);
var _estimate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24061);
var _input_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34271);
const size = {
		id: 'code-package-size',
		title: 'The package has at most 100 MiB.',
		level: 'error',
		async check(input) {
				const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(input.files.root, input.project.path);
				const content = (0,_input_js__WEBPACK_IMPORTED_MODULE_3__/* .packed */ .xc)(input);
				const found = await Promise.all(content.map((path) => (0,_archive_member_js__WEBPACK_IMPORTED_MODULE_1__/* .memberAt */ .m)(folder, path, undefined, content)));
				const members = found.filter((one) => typeof one === 'object');
				const { certain, likely } = await (0,_estimate_js__WEBPACK_IMPORTED_MODULE_2__/* .estimate */ .j)(members, input.project.settings.package.format);
				if (likely <= _archive_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_BYTES */ .u)
						return [];
				const [size, how] = certain > _archive_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_BYTES */ .u ? [certain, 'at least'] : [likely, 'about'];
				const have = `${how} ${(0,pretty_bytes__WEBPACK_IMPORTED_MODULE_5__/* ["default"] */ .A)(size, { binary: true })}`;
				const message = `The package would have ${have}; platforms accept at most ${(0,pretty_bytes__WEBPACK_IMPORTED_MODULE_5__/* ["default"] */ .A)(_archive_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_BYTES */ .u, { binary: true })}.`;
				const level = certain > _archive_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_BYTES */ .u ? 'error' : 'warning';
				return { ...tooLarge(message, members, (path) => (0,_input_js__WEBPACK_IMPORTED_MODULE_3__/* .place */ .ik)(input, path)), level };
		},
};
function tooLarge(message, members, placed) {
		const largest = [...members].sort((a, b) => b.size - a.size).slice(0, 5);
		return {
				message,
				hint: 'Exclude what is not needed at run time: [package] exclude = ["…"].',
				file: placed(largest[0]?.path ?? ''),
				facts: Object.fromEntries(largest.map(({ path, size }) => [path, (0,pretty_bytes__WEBPACK_IMPORTED_MODULE_5__/* ["default"] */ .A)(size, { binary: true })])),
		};
}
/***/ }),
/***/ 41195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	X: () => (/* binding */ symlinks),
	i: () => (/* binding */ linkFinding)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _archive_member_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5629);
var _input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34271);
const symlinks = {
		id: 'code-package-symlinks',
		title: 'Symbolic links stay inside the package.',
		level: 'error',
		async check(input) {
				const content = (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .packed */ .xc)(input);
				const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(input.files.root, input.project.path);
				const findings = [];
				for (const path of content) {
						const found = await (0,_archive_member_js__WEBPACK_IMPORTED_MODULE_1__/* .memberAt */ .m)(folder, path, undefined, content);
						if (typeof found === 'string')
								findings.push(linkFinding(path, found, (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .place */ .ik)(input, path)));
				}
				return findings;
		},
};
function linkFinding(path, why, file) {
		return {
				message: `${path} is ${why}: it would not work after unpacking.`,
				hint: `Replace it with a copy, or exclude it: [package] exclude = [${JSON.stringify(path)}].`,
				file,
		};
}
/***/ }),
/***/ 77450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	E: () => (/* binding */ versionOf),
	H: () => (/* binding */ codePackageVersions)
});
var _core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51928);
var _formats_json_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83956);
var _languages_javascript_told_versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62385);
var _languages_python_told_versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68348);
const codePackageVersions = {
		spell: _core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .toSemver */ .Ud,
		tagLeads: true,
		stated({ version, manifest, manifestFile: file }, files) {
				if (version === undefined)
						return undefined;
				if (!file.endsWith('package.json'))
						return { version, file, fixes: () => [] };
				const fixes = (wanted) => (0,_formats_json_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .setJson */ .L)(file, files.text(file), ['version'], wanted);
				return { version, file, ...manifest.packageJson?.at('version'), fixes };
		},
		inServers: (project, files) => [...(0,_languages_python_told_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .toldInPython */ .p)(project, files), ...(0,_languages_javascript_told_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .toldInJavaScript */ .K)(project, files)],
};
function versionOf(project, release) {
		return (0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .wantedVersion */ .KZ)(project, release.tag) ?? (0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .unreleased */ .rH)(release.commit);
}
/***/ }),
/***/ 97613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	D: () => (/* binding */ commitVariables)
});
var _core_iso_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46739);
function commitVariables({ commit, commitTime }) {
		return { GIT_COMMIT: commit, BUILD_DATE: (0,_core_iso_time_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .L)(commitTime), SOURCE_DATE_EPOCH: String(commitTime) };
}
/***/ }),
/***/ 79301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	B: () => (/* binding */ configuredProgram)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
function configuredProgram(name, folder, host) {
		if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(name))
				return name;
		return name.includes('/') || name.includes(node_path__WEBPACK_IMPORTED_MODULE_0__.sep) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name) : host.tool(name);
}
/***/ }),
/***/ 51497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	n: () => (/* binding */ filesIn)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
async function filesIn(folder) {
		const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true, withFileTypes: true }).catch(() => []);
		return entries
				.filter((entry) => entry.isFile() || entry.isSymbolicLink())
				.map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'));
}
/***/ }),
/***/ 57336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	U2: () => (/* binding */ lastStages),
	cA: () => (/* binding */ execForm),
	g1: () => (/* binding */ lastOf),
	n_: () => (/* binding */ readDockerfile)
});
var _formats_plain_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75140);
const WITH_HEREDOC = /^(?:RUN|COPY|ADD|ONBUILD)$/i;
const HEREDOC = /(?<!\S)\d*<<(-?)["']?([^\s<"']+)["']?/g;
function readDockerfile(text) {
		const instructions = instructionsIn(text);
		const stages = [];
		for (const one of instructions) {
				if (one.name === 'FROM') {
						const words = one.rest.split(/\s+/).filter((word) => !word.startsWith('--'));
						const alias = /^as$/i.test(words[1] ?? '') ? words[2]?.toLowerCase() : undefined;
						stages.push({ from: one, base: words[0] ?? '', alias, instructions: [] });
				}
				else
						stages.at(-1)?.instructions.push(one);
		}
		return { stages, instructions };
}
function lastStages({ stages }) {
		const found = [];
		for (let at = stages.length - 1; at >= 0;) {
				const stage = stages[at];
				if (stage === undefined)
						break;
				found.unshift(stage);
				const name = stage.base.toLowerCase();
				at = stages.slice(0, at).findLastIndex(({ alias }) => alias === name);
		}
		return found;
}
function lastOf(dockerfile, name) {
		return lastStages(dockerfile)
				.flatMap(({ instructions }) => instructions)
				.findLast((one) => one.name === name);
}
function execForm({ rest }) {
		if (!rest.trimStart().startsWith('['))
				return undefined;
		const value = (0,_formats_plain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .plainJson */ .R)(rest);
		return Array.isArray(value) && value.every((word) => typeof word === 'string') ? value : undefined;
}
function instructionsIn(text) {
		const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
		const continued = /^#\s*escape\s*=\s*`\s*$/im.test(text.slice(0, 500)) ? /`[ \t]*$/ : /\\[ \t]*$/;
		const found = [];
		for (let at = 0; at < lines.length; at += 1) {
				const first = lines[at] ?? '';
				const [, indent = '', name = '', begun = ''] = /^([ \t]*)([A-Za-z]+)(?:[ \t]+(.*))?$/.exec(first) ?? [];
				if (name === '')
						continue;
				const line = at + 1;
				let rest = begun;
				while (continued.test(rest) && at + 1 < lines.length) {
						at += 1;
						const next = lines[at] ?? '';
						rest = /^\s*(#.*)?$/.test(next) ? rest : `${rest.replace(continued, ' ')}${next.trim()}`;
				}
				const heredocs = WITH_HEREDOC.test(name) ? rest.matchAll(HEREDOC) : [];
				for (const [, dash, word] of heredocs) {
						const ends = (candidate) => (dash === '-' ? candidate.replace(/^\t+/, '') : candidate) === word;
						while (at + 1 < lines.length && !ends(lines[at + 1] ?? ''))
								at += 1;
						at += 1;
				}
				found.push({ name: name.toUpperCase(), rest: rest.replace(continued, '').trim(), line, column: indent.length + 1 });
		}
		return found;
}
/***/ }),
/***/ 66895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ap: () => (/* binding */ imageFile),
	Yo: () => (/* binding */ IMAGE_KINDS),
	gz: () => (/* binding */ SERVER_NAME),
	ly: () => (/* binding */ TITLE),
	xv: () => (/* binding */ VERSION)
});
var _archive_image_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60825);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8005);
var _core_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70976);
const TITLE = 'org.opencontainers.image.title';
const VERSION = 'org.opencontainers.image.version';
const SERVER_NAME = 'io.modelcontextprotocol.server.name';
const ENDING = '.oci.tar';
const image = {
		installable: true,
		fileName: /\.oci\.tar$/,
		recognise: (file) => file.endsWith(ENDING),
		async identify(path, file) {
				const { annotations, images } = await (0,_archive_image_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .readLayout */ .T4)(path);
				const [name, version] = [annotations[TITLE], annotations[VERSION]];
				if (name === undefined || version === undefined)
						throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2('archive/no-identity', `${file} does not state its name and version.`);
				for (const { settings } of images) {
						const inside = settings.config?.Labels?.[VERSION];
						if (inside !== version)
								throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2('archive/image', `${file} is version ${version}, but an image in it says ${inside ?? 'nothing'}.`);
				}
				return { name, version };
		},
		checkName(file, { name, version }) {
				if (file !== imageFile(name, version))
						throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2('archive/name', `${file} is ${name} ${version}, so it must be named ${imageFile(name, version)}.`);
		},
		embed: async (...about) => (await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(3859)]).then(__webpack_require__.bind(__webpack_require__, 13859))).embedInImage(...about),
		checkContent: async (path) => (0,_archive_image_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .checkBlobs */ .rN)(await (0,_archive_image_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .readLayout */ .T4)(path)),
		async unclaimed(path, server) {
				const { images } = await (0,_archive_image_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .readLayout */ .T4)(path);
				const isClaimed = images.every(({ settings }) => settings.config?.Labels?.[SERVER_NAME] === server);
				return isClaimed
						? undefined
						: `Name the server in server.json, or in the Dockerfile: LABEL ${SERVER_NAME}="${server}"`;
		},
		projectOf: async () => undefined,
};
const IMAGE_KINDS = { 'oci-image': image };
function imageFile(name, version) {
		return (0,_core_names_js__WEBPACK_IMPORTED_MODULE_2__/* .besideName */ .q4)(name, version, ENDING);
}
/***/ }),
/***/ 26321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	S: () => (/* binding */ ECOSYSTEMS),
	M: () => (/* binding */ ecosystemOf)
});
var external_node_path_ = __webpack_require__(76760);
var core_names = __webpack_require__(70976);
var bundle_table = __webpack_require__(63353);
var content = __webpack_require__(93506);
var repository_name = __webpack_require__(82843);
var npmrc = __webpack_require__(63900);
var node_manifest = __webpack_require__(38346);
var used_manager = __webpack_require__(64232);
;// CONCATENATED MODULE: ./.build/ecosystems/node/detect.js
const ASIDE = new Set('node_modules fixtures __fixtures__ test tests __tests__ examples templates docs'.split(' '));
function detectNode(folder, files, settings) {
		const manifestFile = external_node_path_.posix.join(folder, 'package.json');
		if (!files.has(manifestFile))
				return undefined;
		if (settings.ecosystem !== undefined && settings.ecosystem !== 'node')
				return undefined;
		const manifest = (0,node_manifest/* readNodeManifest */.uy)(files.text(manifestFile));
		if (settings.ecosystem === undefined && whyNot(folder, files, manifest, settings) !== undefined)
				return undefined;
		const absolute = (0,external_node_path_.join)(files.root, folder);
		return {
				name: manifest.name ?? settings.name ?? (0,repository_name/* folderName */.u)(files.root, folder),
				ecosystem: 'node',
				path: folder,
				folder: absolute,
				manifestFile,
				version: manifest.version,
				...(manifest.private ? { isPrivate: true } : {}),
				settings,
				manifest: {
						...manifest,
						registries: { ...registriesOf('.', files), ...registriesOf(folder, files) },
						manager: (0,used_manager/* usedManager */.n)({ project: { path: folder, manifest }, files }).manager,
				},
		};
}
function registriesOf(folder, files) {
		const file = external_node_path_.posix.join(folder, '.npmrc');
		return files.has(file) ? (0,npmrc/* registriesIn */.Xx)(files.text(file) ?? '') : {};
}
function skippedNode(folder, files, settings, needed = () => '') {
		const file = external_node_path_.posix.join(folder, 'package.json');
		if (!files.has(file))
				return undefined;
		if (settings.ecosystem !== undefined)
				return undefined;
		const manifest = (0,node_manifest/* readNodeManifest */.uy)(files.text(file));
		const why = whyNot(folder, files, manifest, settings);
		if (why === undefined || why.note === undefined || manifest.private)
				return undefined;
		const message = `${why.note}${needed(manifest.name ?? '')}`;
		return { rule: 'project/skipped', level: 'note', file, ...manifest.at(why.key), message, hint: why.hint };
}
function isCodePackage(manifest) {
		const made = Object.keys(manifest.bin).length > 0 || manifest.files !== undefined || manifest.publishConfig !== undefined;
		return manifest.scripts['start'] !== undefined && !made;
}
function whyNot(folder, files, manifest, settings) {
		if (!manifest.readable || settings.isLibrary === true)
				return undefined;
		const name = manifest.name === undefined ? 'This package.json' : `The package ${manifest.name}`;
		if (manifest.name === undefined && manifest.version === undefined && Object.keys(manifest.bin).length === 0) {
				const mayBeMeant = settings.smoke.command === undefined && !isCodePackage(manifest) && folder === '.';
				return mayBeMeant && !anyOther(folder, files) ? undefined : { key: 'name' };
		}
		if (isCodePackage(manifest))
				return { key: 'scripts' };
		const startable = Object.keys(manifest.bin).length > 0 ||
				settings.smoke.command !== undefined ||
				settings.smoke.unstarted !== undefined;
		if (!startable && anyOther(folder, files)) {
				return {
						key: 'name',
						note: `${name} has no bin, so it is treated as a library and not released.`,
						hint: `Add "bin" if it is a server; to release a library, add a [[project]] table with path = "${folder}" and kind = "library".`,
				};
		}
		return undefined;
}
function anyOther(folder, files) {
		return files.all.some((path) => {
				const name = external_node_path_.posix.basename(path);
				if (name !== 'package.json' && name !== 'pyproject.toml')
						return false;
				const where = external_node_path_.posix.dirname(path);
				if (name === 'package.json' && where === folder)
						return false;
				if (where.split('/').some((part) => ASIDE.has(part)) && !isBelow(folder, where))
						return false;
				if (name === 'pyproject.toml')
						return /^\s*\[project\]/m.test(files.text(path) ?? '');
				const other = (0,node_manifest/* readNodeManifest */.uy)(files.text(path));
				return !other.private && other.name !== undefined && Object.keys(other.bin).length > 0;
		});
}
function isBelow(folder, where) {
		return folder.split('/')[0] === where.split('/')[0];
}
var dist = __webpack_require__(17335);
var position = __webpack_require__(22398);
var tree = __webpack_require__(81924);
var syntax = __webpack_require__(48746);
;// CONCATENATED MODULE: ./.build/languages/python/setup-call.js
const LARGEST = 300_000;
const LITERAL = /^(['"])([^'"\\\n]*)\1$/;
function setupArguments(text) {
		const given = valuesOf(text);
		if (given === undefined)
				return undefined;
		return new Map([...given].map(([name, value]) => [name, value && literal(text.slice(value.from, value.to), text)]));
}
function setupPackages(text) {
		const given = valuesOf(text);
		const [first] = ['packages', 'py_modules'].flatMap((key) => given?.get(key) ?? []);
		if (given === undefined || first === undefined)
				return undefined;
		const [packages, modules] = ['packages', 'py_modules'].map((key) => listed(given.get(key), text));
		const folders = foldersIn(given.get('package_dir'), text);
		if (packages === undefined || modules === undefined || folders === undefined)
				return undefined;
		return { packages, modules, folders, place: (0,position/* placeOf */.$)(text, first.from) };
}
function valuesOf(text) {
		if (text.length > LARGEST || !/\bsetup\s*\(/.test(text))
				return undefined;
		const calls = [];
		(0,tree/* treeOf */.g)(dist/* parser */.K, text)?.iterate({
				enter: ({ node }) => {
						if (node.name !== 'CallExpression')
								return;
						const callee = text.slice(node.firstChild?.from, node.firstChild?.to);
						if (/^((setuptools|distutils\.core|core)\.)?setup$/.test(callee))
								calls.push(node);
				},
		});
		const [list, ...others] = calls.map((call) => call.getChild('ArgList'));
		const given = new Map();
		if (list === undefined || list === null || others.length > 0)
				return undefined;
		if (list.getChild('**') !== null)
				given.set('**', undefined);
		for (const name of list.getChildren('VariableName')) {
				if (name.nextSibling?.name !== 'AssignOp')
						continue;
				given.set(text.slice(name.from, name.to), name.nextSibling.nextSibling ?? undefined);
		}
		return given;
}
function listed(value, text) {
		if (value === undefined)
				return [];
		if (value.name !== 'ArrayExpression' && value.name !== 'TupleExpression')
				return undefined;
		const items = itemsOf(value).map((item) => {
				const plain = LITERAL.exec(text.slice(item.from, item.to))?.[2];
				return plain === undefined ? undefined : { text: plain, ...(0,position/* placeOf */.$)(text, item.from) };
		});
		return items.every((item) => item !== undefined) ? items : undefined;
}
function foldersIn(value, text) {
		if (value === undefined)
				return {};
		if (value.name !== 'DictionaryExpression')
				return undefined;
		const texts = itemsOf(value).map((item) => LITERAL.exec(text.slice(item.from, item.to))?.[2]);
		if (texts.some((one) => one === undefined) || texts.length % 2 > 0)
				return undefined;
		return Object.fromEntries(texts.flatMap((key, at) => (at % 2 === 0 ? [[key ?? '', texts[at + 1] ?? '']] : [])));
}
function itemsOf(node) {
		return (0,syntax/* childrenOf */.LU)(node).filter(({ name }) => !/^([[\](){},:]|Comment)$/.test(name));
}
function literal(written, text) {
		const plain = LITERAL.exec(written)?.[2];
		if (plain !== undefined || !/^\w+$/.test(written))
				return plain;
		const [only, ...others] = text.matchAll(new RegExp(`^[ \\t]*${written}[ \\t]*[-+*/|]?=(?!=)[ \\t]*(.*?)[ \\t]*(?:#.*)?$`, 'gm'));
		return only === undefined || others.length > 0 || /^\s/.test(only[0]) ? undefined : LITERAL.exec(only[1] ?? '')?.[2];
}
var memo = __webpack_require__(13068);
var lock_entry = __webpack_require__(5355);
var object = __webpack_require__(36074);
var toml = __webpack_require__(65761);
var python_table = __webpack_require__(9173);
;// CONCATENATED MODULE: ./.build/ecosystems/python/lock.js
const FILE_LISTS = /^(?:wheels|files) = \[\r?\n(?: .*\r?\n)*\]\r?\n|^sdist = .*\r?\n/gm;
const ofFile = (file, files) => [files, file];
function lockFiles(folder) {
		return (0,lock_entry/* foldersUp */.TS)(folder).flatMap((at) => ['uv.lock', 'poetry.lock', 'pdm.lock'].map((name) => external_node_path_.posix.join(at, name)));
}
const lockDocument = (0,memo/* memo */.p)(ofFile, 
(file, files) => (0,toml/* readToml */.D)((files.text(file) ?? '').replace(FILE_LISTS, '')).value);
function lockOf(project, files) {
		const always = project.manifest.declared.filter(({ extra }) => extra === undefined);
		for (const file of lockFiles(project.path)) {
				if (!files.has(file))
						continue;
				const packages = packagesIn(file, files);
				if (packages === undefined || !always.every(({ name }) => packages.has(name)))
						continue;
				return {
						version: (name) => packages.get(name)?.version,
						closure: ({ name, extras }) => walk(packages, { name, extras }),
				};
		}
		return undefined;
}
const packagesIn = (0,memo/* memo */.p)(ofFile, (file, files) => readLock((0,object/* dig */.rO)(lockDocument(file, files), ['package'])));
function readLock(list) {
		if (!Array.isArray(list))
				return undefined;
		const packages = new Map();
		for (const entry of list) {
				const name = (0,object/* dig */.rO)(entry, ['name']);
				if (typeof name !== 'string')
						continue;
				const known = packages.get((0,core_names/* normalName */.tK)(name));
				const version = (0,object/* dig */.rO)(entry, ['version']);
				packages.set((0,core_names/* normalName */.tK)(name), {
						version: (0,object/* asText */.e1)(version),
						needs: [...(known?.needs ?? []), ...needsIn((0,object/* dig */.rO)(entry, ['dependencies']))],
						extras: new Map(Object.entries((0,python_table/* tableAt */.af)(entry, ['optional-dependencies'])).map(([extra, needs]) => [extra, needsIn(needs)])),
				});
		}
		return packages;
}
function needsIn(found) {
		if ((0,python_table/* isTable */.bI)(found))
				return Object.keys(found).map((name) => ({ name: (0,core_names/* normalName */.tK)(name), extras: [] }));
		return (0,object/* listOf */.c3)(found).flatMap((one) => {
				const name = (0,object/* dig */.rO)(one, ['name']);
				if (typeof name !== 'string')
						return [];
				return { name: (0,core_names/* normalName */.tK)(name), extras: (0,python_table/* listAt */.gT)(one, ['extra']).filter((extra) => typeof extra === 'string') };
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
;// CONCATENATED MODULE: ./.build/formats/encoding.js
function encodingProblem(text, bytes) {
		const first = { line: 1, column: 1 };
		const [a, b] = bytes ?? [];
		if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) {
				return { message: 'The file is UTF-16, not UTF-8.', ...first };
		}
		if (text === undefined) {
				if (bytes === undefined) {
						return {
								message: 'The file cannot be read: it is larger than 10 MB or a link out of the repository.',
								...first,
						};
				}
				const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
				return { message: 'The file is not UTF-8.', ...(0,position/* placeOf */.$)(lenient, Math.max(0, lenient.indexOf('\uFFFD'))) };
		}
		const nul = text.indexOf('\0');
		if (nul >= 0)
				return { message: 'The file contains a NUL byte, so it is not text.', ...(0,position/* placeOf */.$)(text, nul) };
		if (text.startsWith('\uFEFF'))
				return { message: 'The file begins with a byte order mark.', ...first };
		return undefined;
}
var toml_tree = __webpack_require__(86474);
;// CONCATENATED MODULE: ./.build/ecosystems/python/declared.js
const NAME = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?/;
function declaredIn(value, poetry) {
		if (poetry)
				return poetryDependencies(value);
		const found = list(value, ['project', 'dependencies'], undefined);
		for (const extra of Object.keys((0,python_table/* tableAt */.af)(value, ['project', 'optional-dependencies']))) {
				found.push(...list(value, ['project', 'optional-dependencies', extra], extra));
		}
		return found;
}
function list(value, path, extra) {
		return (0,python_table/* listAt */.gT)(value, path).flatMap((text, index) => {
				const match = typeof text === 'string' ? NAME.exec(text) : null;
				if (typeof text !== 'string' || match?.[1] === undefined)
						return [];
				const extras = (match[2] ?? '').split(',').map((one) => one.trim().toLowerCase());
				return {
						name: (0,core_names/* normalName */.tK)(match[1]),
						text,
						style: 'pep508',
						path: [...path, index],
						extra,
						extras: extras.filter((one) => one !== ''),
				};
		});
}
function poetryDependencies(value) {
		const path = ['tool', 'poetry', 'dependencies'];
		const { python: _, ...needed } = (0,python_table/* tableAt */.af)(value, path);
		return Object.entries(needed).map(([name, spec]) => {
				const version = (0,object/* dig */.rO)(spec, ['version']);
				return {
						name: (0,core_names/* normalName */.tK)(name),
						text: typeof spec === 'string' ? spec : typeof version === 'string' ? version : '',
						style: 'poetry',
						path: [...path, name],
						extra: (0,object/* dig */.rO)(spec, ['optional']) === true ? 'optional' : undefined,
						extras: (0,python_table/* listAt */.gT)(spec, ['extras']).filter((one) => typeof one === 'string'),
				};
		});
}
;// CONCATENATED MODULE: ./.build/ecosystems/python/typed-values.js
function textsIn(found, path, wrong) {
		return (found ?? []).flatMap((item, index) => {
				if (isText(item))
						return [item];
				wrong([...path, index], 'a string');
				return [];
		});
}
function people(found, path, wrong) {
		if (found === undefined)
				return;
		if (!Array.isArray(found)) {
				wrong(path, 'an array of tables');
				return;
		}
		for (const [index, person] of found.entries()) {
				const texts = (0,python_table/* isTable */.bI)(person) && Object.keys(person).length > 0 && Object.values(person).every(isText);
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
						wrong([...path, key], 'a string');
		}
		return Object.fromEntries(kept);
}
function poetryScripts(found) {
		const targets = Object.entries((0,python_table/* isTable */.bI)(found) ? found : {}).flatMap(([key, item]) => {
				const target = (0,object/* asText */.e1)(item) ?? (0,object/* asText */.e1)((0,object/* dig */.rO)(item, ['callable'])) ?? (0,object/* asText */.e1)((0,object/* dig */.rO)(item, ['reference']));
				return target === undefined ? [] : [[key, target]];
		});
		return Object.fromEntries(targets);
}
function isText(value) {
		return typeof value === 'string';
}
function shown(path) {
		return path
				.map((key, index) => {
				if (typeof key === 'number')
						return `[${key + 1}]`;
				return `${index === 0 ? '' : '.'}${(0,toml/* tomlKey */.m)(key)}`;
		})
				.join('');
}
;// CONCATENATED MODULE: ./.build/ecosystems/python/manifest.js
const manifest_LARGEST = 300_000;
function readPyManifest(text, bytes) {
		if ((text?.length ?? 0) > manifest_LARGEST) {
				const message = 'pyproject.toml is larger than 300 kB, which is too large for a manifest.';
				return shape({}, () => undefined, [{ message, line: 1, column: 1, level: 'error' }], false);
		}
		const broken = encodingProblem(text, bytes);
		const document = (0,toml/* readToml */.D)(text === undefined || text.includes('\0') ? '' : text.replace(/^\uFEFF/, ''));
		const hint = 'Save pyproject.toml as UTF-8 without a byte order mark, as TOML requires.';
		const encoding = broken === undefined ? [] : [{ ...broken, hint, level: 'error' }];
		const syntax = document.problems.map((problem) => ({
				...problem,
				message: `Not valid TOML: ${sentence(problem.message)}`,
				hint: 'Correct this line or the one before it: strings need quotes, arrays square brackets, and a key may appear only once.',
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
		const message = `This is TOML 1.1, which pip and most build backends do not support yet: ${sentence(newer.message)}`;
		return [{ message, line: newer.lineNumber, column: newer.column + 1, level: 'warning' }];
}
const HINTS = {
		'a string': 'Put it in quotes.',
		'an array of strings': 'Put it in square brackets, each string in quotes.',
		'a table with name and email': 'Write { name = "…", email = "…" }.',
		'an array of tables': 'Write [{ name = "…", email = "…" }].',
		'a table': 'Write it as a table: [name] on a line of its own, then its keys.',
};
function sentence(text) {
		return `${text.charAt(0).toLowerCase()}${text.slice(1).replace(/\.$/, '')}.`;
}
function shape(value, at, known, readable) {
		const problems = [...known];
		const wrong = (path, wanted) => {
				const place = at(path) ?? at(path.slice(0, 1)) ?? { line: 1, column: 1 };
				problems.push({ message: `${shown(path)} must be ${wanted}.`, hint: HINTS[wanted], ...place, level: 'error' });
		};
		const typed = (path, fits, wanted) => {
				const found = (0,object/* dig */.rO)(value, path);
				if (found === undefined || fits(found))
						return found;
				wrong(path, wanted);
				return undefined;
		};
		const text = (path) => typed(path, isText, 'a string');
		const texts = (path) => textsIn(typed(path, Array.isArray, 'an array of strings'), path, wrong);
		const table = (path) => tableOf(typed(path, python_table/* isTable */.bI, 'a table of strings'), path, wrong);
		const project = typed(['project'], python_table/* isTable */.bI, 'a table');
		const system = typed(['build-system'], python_table/* isTable */.bI, 'a table');
		typed(['tool'], python_table/* isTable */.bI, 'a table');
		const poetry = (0,object/* dig */.rO)(value, ['tool', 'poetry']);
		const old = project === undefined && (0,python_table/* isTable */.bI)(poetry);
		const base = old ? ['tool', 'poetry'] : ['project'];
		const license = (0,object/* dig */.rO)(value, [...base, 'license']);
		if (license !== undefined && !isText(license) && !(0,python_table/* isTable */.bI)(license))
				wrong([...base, 'license'], 'a string or a table');
		const readme = (0,object/* dig */.rO)(value, [...base, 'readme']);
		if (readme !== undefined && !isText(readme) && !(0,python_table/* isTable */.bI)(readme) && !(old && Array.isArray(readme))) {
				wrong([...base, 'readme'], 'a string or a table');
		}
		if (!old) {
				text(['project', 'description']);
				texts(['project', 'keywords']);
				table(['project', 'urls']);
				for (const key of ['authors', 'maintainers'])
						people((0,object/* dig */.rO)(value, ['project', key]), ['project', key], wrong);
		}
		const groups = typed(['project', 'entry-points'], python_table/* isTable */.bI, 'a table of tables') ?? {};
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
				scripts: old ? poetryScripts((0,object/* dig */.rO)(poetry, ['scripts'])) : table(['project', 'scripts']),
				guiScripts: table(['project', 'gui-scripts']),
				entryPoints: Object.fromEntries(Object.keys(groups).map((group) => [group, table(['project', 'entry-points', group])])),
				requiresPython: old ? (0,object/* asText */.e1)((0,object/* dig */.rO)(poetry, ['dependencies', 'python'])) : text(['project', 'requires-python']),
				dependencies,
				declared: declaredIn(value, old),
				readme: isText(readme) ? readme : (0,object/* asText */.e1)((0,object/* dig */.rO)(readme, ['file'])),
				license: isText(license) ? license : undefined,
				licenseTable: (0,python_table/* isTable */.bI)(license) ? license : undefined,
				licenseFiles: (0,object/* dig */.rO)(value, ['project', 'license-files']) === undefined ? undefined : texts(['project', 'license-files']),
				classifiers: texts([...base, 'classifiers']),
				hasBuildSystem: system !== undefined,
				buildBackend: text(['build-system', 'build-backend']),
				buildRequires: texts(['build-system', 'requires']),
				tool: ['uv', 'poetry', 'pdm'].find((one) => (0,python_table/* isTable */.bI)((0,object/* dig */.rO)(value, ['tool', one]))),
				problems,
		};
}
;// CONCATENATED MODULE: ./.build/ecosystems/python/detect.js
const TOOLS = { 'uv.lock': 'uv', 'poetry.lock': 'poetry', 'pdm.lock': 'pdm' };
function detectPython(folder, files, settings) {
		if (settings.ecosystem !== undefined && settings.ecosystem !== 'python')
				return undefined;
		const path = (name) => external_node_path_.posix.join(folder, name);
		const absolute = (0,external_node_path_.join)(files.root, folder);
		const make = (manifestFile, manifest) => {
				const name = manifest.name ?? settings.name ?? '';
				const locked = lockFiles(folder).find(files.has);
				const tool = locked === undefined ? manifest.tool : TOOLS[external_node_path_.posix.basename(locked)];
				return {
						name: name.trim() === '' ? (0,repository_name/* folderName */.u)(files.root, folder) : name,
						ecosystem: 'python',
						path: folder,
						folder: absolute,
						manifestFile,
						version: manifest.version,
						settings,
						manifest: { ...manifest, tool },
				};
		};
		const setup = ['setup.py', 'setup.cfg'].map(path).find((file) => isSetup(file, files));
		if (files.has(path('pyproject.toml'))) {
				const manifest = readPyManifest(files.text(path('pyproject.toml')), files.bytes(path('pyproject.toml')));
				const isProject = !manifest.readable || manifest.style !== 'none' || manifest.hasBuildSystem;
				if (setup !== undefined && manifest.readable && manifest.style === 'none') {
						return make(setup, withSetup(manifest, files, path));
				}
				if (isProject || settings.ecosystem === 'python')
						return make(path('pyproject.toml'), manifest);
		}
		if (setup === undefined)
				return undefined;
		return make(setup, withSetup(readPyManifest(''), files, path));
}
function isSetup(file, files) {
		if (!files.has(file))
				return false;
		return file.endsWith('.py')
				? /\bsetup\s*\(/.test(files.text(file) ?? '')
				: fromCfg(files.text(file), 'name') !== undefined;
}
function withSetup(manifest, files, path) {
		const given = setupArguments(files.text(path('setup.py')) ?? '');
		const cfg = files.text(path('setup.cfg'));
		const stated = (key) => (given?.has(key) ? given.get(key) : fromCfg(cfg, key));
		return { ...manifest, style: 'setup', name: stated('name'), version: stated('version') };
}
function fromCfg(text, key) {
		const sections = (text ?? '').split(/^(?=\[)/m);
		const metadata = sections.find((section) => section.startsWith('[metadata]')) ?? '';
		const value = new RegExp(`^${key}[ \\t]*[=:][ \\t]*(\\S.*?)[ \\t]*$`, 'm').exec(metadata)?.[1];
		return value === undefined || /^(attr|file):/.test(value) ? undefined : value;
}
var code_package_manifest = __webpack_require__(1005);
;// CONCATENATED MODULE: ./.build/ecosystems/code-package/detect.js
const FRONT_END = /(^|\s|\/)(react-scripts|react-native|vite|next|nuxt|ng|webpack(-dev-server)?|parcel|gatsby|astro|expo|electron|docusaurus|vue-cli-service|remix|storybook|http-server|live-server|wrangler|vercel|netlify|firebase|serverless)(\s|$)/;
function detectCodePackage(folder, files, settings) {
		if (settings.ecosystem !== undefined && settings.ecosystem !== 'code-package')
				return undefined;
		const view = (0,code_package_manifest/* viewOf */.du)(files, folder);
		const manifest = withManager((0,code_package_manifest/* readCodeManifest */.rJ)(view), folder, files);
		if (settings.ecosystem === undefined && !looksLikeOne(folder, files, settings, manifest))
				return undefined;
		const absolute = (0,external_node_path_.join)(files.root, folder);
		const named = manifest.packageJson?.name;
		const manifestFile = ['package.json', 'requirements.txt', 'mcp.json', ...code_package_manifest/* ENTRIES */.lf].find((path) => view.has(path));
		return {
				name: settings.name ?? named ?? (0,repository_name/* folderName */.u)(files.root, folder),
				ecosystem: 'code-package',
				path: folder,
				folder: absolute,
				manifestFile: external_node_path_.posix.join(folder, manifestFile ?? 'requirements.txt'),
				version: settings.version ?? manifest.packageJson?.version,
				settings,
				manifest,
		};
}
function withManager(manifest, folder, files) {
		const { packageJson } = manifest;
		if (packageJson === undefined)
				return manifest;
		const { manager } = (0,used_manager/* usedManager */.n)({ project: { path: folder, manifest: packageJson }, files });
		return { ...manifest, packageJson: { ...packageJson, manager } };
}
function looksLikeOne(folder, files, settings, manifest) {
		const has = (name) => files.has(external_node_path_.posix.join(folder, name));
		if (has('go.mod') || has('Cargo.toml'))
				return false;
		if (detectPython(folder, files, settings) !== undefined)
				return false;
		const { packageJson } = manifest;
		if (packageJson !== undefined) {
				const root = packageJson.workspaces !== undefined || has('pnpm-workspace.yaml') || has('lerna.json');
				if (root || !packageJson.readable || !isCodePackage(packageJson))
						return false;
				if (FRONT_END.test(packageJson.scripts['start'] ?? ''))
						return false;
				return detectNode(folder, files, settings) === undefined;
		}
		return manifest.entry !== undefined || manifest.requirements || manifest.servers !== undefined;
}
var archive = __webpack_require__(62841);
var unpack = __webpack_require__(62977);
var repository_files = __webpack_require__(45576);
;// CONCATENATED MODULE: ./.build/ecosystems/bundle-kind.js
function bundleKind(has) {
		return {
				installable: true,
				fileName: /\.mcpb$/,
				recognise: async (file, members) => file.endsWith('.mcpb') && (has === undefined || (await members()).includes(has)),
				projectOf: async () => undefined,
		};
}
var bundle_platform = __webpack_require__(62818);
;// CONCATENATED MODULE: ./.build/ecosystems/code-package/kinds.js
const codePackage = {
		installable: true,
		fileName: /\.(zip|tar|tar\.gz)$/,
		recognise: (file) => /\.(zip|tar|tgz|tar\.gz)$/.test(file),
		async checkContent(path) {
				await (0,archive/* listArchive */.d0)(path);
		},
		inProject: (member, project) => (member.startsWith(`${project}/`) ? member.slice(project.length + 1) : member),
		projectOf: packed,
};
const bundle = { ...bundleKind(), identify: bundle_platform/* identifyBundle */.Bk };
const CODE_PACKAGE_KINDS = { 'code-package': codePackage, 'code-mcpb': bundle };
async function packed(path, settings, host) {
		const folder = (0,external_node_path_.join)(await host.tempDir('contract'), 'package');
		await (0,unpack/* unpack */.l)(path, folder);
		const all = await (0,repository_files/* readFiles */.U)(folder);
		const tops = new Set(all.all.map((name) => name.split('/')[0] ?? ''));
		const [top = '.'] = tops;
		const within = tops.size === 1 && all.all.every((name) => name.includes('/')) ? top : '.';
		const layout = within === '.' ? 'flat' : 'folder';
		const name = settings.name ?? (0,external_node_path_.basename)(path).replace(/\.(zip|tar|tar\.gz|tgz)$/, '');
		return detectCodePackage(within, all, {
				...settings,
				name,
				ecosystem: 'code-package',
				package: { ...settings.package, layout },
		});
}
var subtree = __webpack_require__(59349);
;// CONCATENATED MODULE: ./.build/ecosystems/code-package/nested.js
function withoutNested(found, named) {
		const certain = (project) => project.ecosystem !== 'code-package' || project.settings.ecosystem !== undefined || named.has(project.path);
		const others = found.filter(certain);
		const packages = found.filter((project) => !certain(project));
		const apart = packages.filter(({ path }) => !others.some((other) => (0,subtree/* isUnder */.Jo)(path, other.path) || (0,subtree/* isUnder */.Jo)(other.path, path)));
		const startable = apart.filter(isStartable);
		const outermost = startable.filter(({ path }) => !startable.some((other) => other.path !== path && (0,subtree/* isUnder */.Jo)(path, other.path)));
		const kept = outermost.length > 0 || others.length > 0 ? outermost : apart.slice(0, 1);
		const isPublished = others.some(({ isPrivate }) => isPrivate !== true);
		return found.flatMap((project) => {
				if (others.includes(project))
						return project;
				const own = kept.find((one) => one === project);
				if (own === undefined)
						return [];
				return isPublished && own.manifest.packageJson?.private === true ? { ...own, isPrivate: true } : own;
		});
}
function isStartable({ manifest, settings }) {
		const described = manifest.servers?.entries.some(({ unusable }) => unusable === undefined) === true;
		const scripted = manifest.packageJson?.scripts['start'] !== undefined;
		return manifest.entry !== undefined || described || scripted || settings.smoke.command !== undefined;
}
var documented = __webpack_require__(81050);
var program = __webpack_require__(34213);
var about = __webpack_require__(87821);
var rules_input = __webpack_require__(34271);
;// CONCATENATED MODULE: ./.build/ecosystems/code-package/rules/entry.js
const entry_TOOLS = /^(setup|conftest|noxfile|test_.*|.*_test|.*\.(config|test|spec))\.\w+$/;
const entry = {
		id: 'code-package-entry',
		title: 'The package has an entry file or a start command.',
		level: 'error',
		check(input) {
				const { manifest, settings, manifestFile } = input.project;
				if ((0,rules_input/* start */.ni)(input) !== undefined || settings.smoke.unstarted !== undefined)
						return [];
				const skipped = manifest.servers?.entries.find(({ unusable }) => unusable !== undefined);
				if (skipped !== undefined) {
						return {
								message: `No start command found: the entry ${skipped.name} cannot be used: ${skipped.unusable}.`,
								hint: 'Make it relative to the package: "command": "python", "args": ["server.py"].',
								subject: { about: 'command' },
								file: (0,rules_input/* place */.ik)(input, 'mcp.json'),
								...skipped.place,
						};
				}
				return {
						message: `No start command found: none of ${code_package_manifest/* ENTRIES */.lf.join(', ')} exists, and there is no start script.`,
						hint: `Name the entry file server.py, main.py or index.js, or set [smoke] command = ${command(input)} in ${about/* CONFIG_FILE */.g2}.`,
						subject: { about: 'command' },
						file: manifestFile,
				};
		},
};
function command(input) {
		const programs = (0,rules_input/* packed */.xc)(input).filter((file) => /^[^/]+\.(py|[cm]?js)$/.test(file) && !entry_TOOLS.test(file));
		const [only = 'app.py'] = programs.length === 1 ? programs : [];
		return `["${only.endsWith('.py') ? 'python' : 'node'}", ${JSON.stringify(only)}]`;
}
var code_package_name = __webpack_require__(60948);
;// CONCATENATED MODULE: ./.build/ecosystems/code-package/rules/file-name.js
const ARCHIVE = /\.(zip|tar|tgz|tar\.gz|rar|7z|mcpb|dxt)$/i;
const VERSION = /[-_.@]v?\d+\.\d+(\.\d+)*([-.+]?(a|b|rc|alpha|beta|dev|post)[-.\d]*)?$/i;
const fileName = {
		id: 'code-package-file-name',
		title: 'The archive name is made of the project name and one version.',
		level: 'warning',
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
								message: `The name ends with ${extension}: the archive would be named ${file}.`,
								hint: `Rename it to ${rest}.`,
								...whereOf(input),
						});
				}
				else if (held !== undefined) {
						const rest = name.slice(0, -held.length);
						found.push({
								message: `The name contains a version, ${held.slice(1)}, and the archive name would have two: ${file}.`,
								hint: `Rename it to ${rest}.`,
								...whereOf(input),
						});
				}
				if (version !== undefined && !/^[A-Za-z0-9._-]+$/.test(version)) {
						found.push({
								message: `The version ${version} is part of the archive name, where platforms accept only letters, digits and . _ -.`,
								hint: 'Use a version without +.',
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
		check(input) {
				const { manifest, settings } = input.project;
				if (settings.ecosystem !== undefined || manifest.packageJson === undefined)
						return [];
				return {
						message: 'This package.json has a start script and no bin, so it is released as a code package and not to npm.',
						hint: `For npm, add "bin" and "files". If this is intended: [[project]] ecosystem = "code-package" in ${about/* CONFIG_FILE */.g2}.`,
						file: (0,rules_input/* place */.ik)(input, 'package.json'),
						...manifest.packageJson.at('scripts', 'start'),
				};
		},
};
var json = __webpack_require__(16931);
var import_names = __webpack_require__(54641);
var missed = __webpack_require__(48785);
var package_manager = __webpack_require__(37373);
;// CONCATENATED MODULE: ./.build/ecosystems/node/provided.js
function providedBy(manifest) {
		const names = node_manifest/* INSTALLED_KINDS */.RI.flatMap((kind) => Object.keys(manifest[kind]));
		return new Set([...names, ...manifest.bundled, ...(manifest.name === undefined ? [] : [manifest.name])]);
}
var reach = __webpack_require__(27348);
var provided = __webpack_require__(17206);
var python_source = __webpack_require__(85888);
var transitive_deps = __webpack_require__(7749);
var skim = __webpack_require__(31849);
var standard_library = __webpack_require__(2184);
var python_layout = __webpack_require__(39879);
;// CONCATENATED MODULE: ./.build/ecosystems/code-package/reach-python.js
const MOST_SOURCES = 2000;
function reachPython(script, view, all) {
		const root = external_node_path_.posix.dirname(script);
		const place = (path) => external_node_path_.posix.normalize(external_node_path_.posix.join(root, path));
		const sources = new Map();
		const outside = [];
		const folders = new Set(all.flatMap((path) => (0,lock_entry/* foldersUp */.TS)(external_node_path_.posix.dirname(path))));
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
		for (let next = todo.shift(); next !== undefined && sources.size < MOST_SOURCES; next = todo.shift()) {
				const { file, module } = next;
				const text = sources.has(file) ? undefined : view.text(file);
				if (text === undefined)
						continue;
				const source = (0,python_source/* readPython */.Z)(text);
				sources.set(file, source);
				for (const found of source.imports) {
						for (const name of (0,python_layout/* importedModules */.i5)(found, module, file)) {
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
		const moves = [...sources.keys()].some((file) => skim/* MOVES_PATH */.n.test(view.text(file) ?? ''));
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
const imports = {
		id: 'code-package-imports',
		title: 'Every imported package is declared.',
		level: 'error',
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
				if (!(0,python_source/* isCertain */.t)(one.found))
						continue;
				if ((0,provided/* isProvided */.ci)(one.top, requirements.declared))
						continue;
				const known = missing.get(one.top);
				const sooner = known?.found.guard !== undefined && one.found.guard === undefined;
				if (known === undefined || sooner)
						missing.set(one.top, one);
		}
		return [...missing.values()].map((one) => judge(one, requirements, used, input));
}
function judge({ file, top, found }, { declared }, used, input) {
		const { names, wanted, bringers, unknown } = (0,provided/* supplyOf */.Bl)(top, declared);
		const base = {
				subject: { module: top },
				file: (0,rules_input/* place */.ik)(input, file),
				line: found.line,
				column: found.column,
				hint: code_package_requirements/* IN_REQUIREMENTS */.x.add(bringers.length === 0 ? (0,provided/* knownDistribution */.Ie)(top) : wanted, top),
		};
		if (bringers.length > 0) {
				const message = `${top} is imported but not declared: ${(0,missed/* onlyWhile */.Cc)(bringers.map(({ name }) => name), wanted)}`;
				return { ...base, message, level: 'warning' };
		}
		if (found.guard === 'function') {
				const message = `${top} is imported but not declared: code that uses it fails with ModuleNotFoundError.`;
				return { ...base, message, level: 'warning' };
		}
		const idle = declared.some(({ name }) => ![...used].some((one) => (0,import_names/* provides */.TG)(name, one)) || (0,provided/* sharesWord */.lS)(name, top));
		const unsure = (unknown.length > 0 && names.some(transitive_deps/* isEverywhere */.T4)) || (idle && !names.some(transitive_deps/* isWellKnown */.MZ));
		const message = `${top} is imported when the server starts, but nothing in ${code_package_manifest/* REQUIREMENTS */.dq} provides it: the server exits with ModuleNotFoundError.`;
		return { ...base, message, ...(unsure ? { level: 'warning' } : {}) };
}
function nodeFindings(file, input) {
		const { packageJson } = input.project.manifest;
		if (packageJson === undefined || !packageJson.readable)
				return [];
		const view = (0,rules_input/* packedView */.Ok)(input);
		const { packages, missing } = (0,reach/* reach */.gl)([file], view);
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
						? `${name} is imported but only listed in devDependencies, which users do not install.`
						: `${name} is imported but not declared in package.json.`;
				return {
						message: brought === true ? `${how} It is available only while another dependency installs it.` : how,
						hint: `Run: ${(0,package_manager/* addCommand */.np)(packageJson.manager, name, dev ? 'moved' : 'users')}`,
						file: (0,rules_input/* place */.ik)(input, where),
						line: asked.line,
						column: asked.column,
						...(asked.how === 'dynamic' || brought !== false ? { level: 'warning' } : {}),
				};
		});
		const lost = missing
				.filter(({ import: asked }) => !asked.guarded && asked.how !== 'dynamic')
				.map(({ file: where, import: asked, nearest }) => ({
				message: `${asked.module} is imported but not in the package.`,
				hint: nearest === undefined
						? 'Commit the file, or configure the build that creates it.'
						: `Use the full file name: ${nearest}`,
				file: (0,rules_input/* place */.ik)(input, where),
				line: asked.line,
				column: asked.column,
		}));
		return [...undeclared, ...(input.project.settings.build.command === undefined ? lost : [])];
}
function lockedPackages(view) {
		const { value } = (0,json/* readJson */.Vh)(view.text('package-lock.json') ?? view.text('npm-shrinkwrap.json') ?? '', json/* LARGEST_LOCK */.pt);
		const packages = (0,object/* fieldsOf */.Pf)(value)['packages'];
		if (!(0,object/* isObject */.Gv)(packages))
				return undefined;
		const top = Object.entries(packages).filter(([at, one]) => /^node_modules\/(@[^/]+\/)?[^/]+$/.test(at) && (0,object/* isObject */.Gv)(one) && one['dev'] !== true);
		return new Set(top.map(([at]) => at.slice('node_modules/'.length)));
}
var external_node_module_ = __webpack_require__(98995);
var javascript_imports = __webpack_require__(5890);
;// CONCATENATED MODULE: ./.build/ecosystems/code-package/rules/manifest.js
const manifest = {
		id: 'code-package-manifest',
		title: 'requirements.txt or package.json lists the dependencies.',
		level: 'error',
		async check(input) {
				const { manifest: read } = input.project;
				const view = (0,rules_input/* packedView */.Ok)(input);
				const findings = [
						...(await (0,code_package_requirements/* readRequirements */.F)(view)).problems.map(({ file, line, message }) => ({
								message,
								file: (0,rules_input/* place */.ik)(input, file),
								line,
								column: 1,
								hint: 'Write one requirement per line: mcp>=2.3,<3',
						})),
						...(read.packageJson?.problems ?? []).map((problem) => ({ ...problem, file: (0,rules_input/* place */.ik)(input, 'package.json') })),
						...(read.servers?.problems ?? []).map((problem) => ({
								...problem,
								file: (0,rules_input/* place */.ik)(input, 'mcp.json'),
								level: 'warning',
						})),
				];
				return [...findings, absent(input)].flat();
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
				: (0,javascript_imports/* readSource */.o)(text, file).imports.flatMap(({ module, typeOnly, guarded, line, column }) => {
						const name = (0,javascript_imports/* packageOf */.w)(module);
						return name === undefined || typeOnly || guarded || (0,external_node_module_.isBuiltin)(module)
								? []
								: { name, where: file, line, column };
				});
		const names = [...new Set(needs.map(({ name }) => name))];
		const first = needs.find(({ where }) => where === file);
		if (names.length === 0)
				return {
						level: 'note',
						file: (0,rules_input/* place */.ik)(input, file),
						message: `There is no ${wanted}: no dependencies are installed.`,
				};
		return {
				file: (0,rules_input/* place */.ik)(input, file),
				...(first === undefined ? {} : { line: first.line, column: first.column }),
				message: `${file} imports ${names.slice(0, 5).join(', ')}${names.length > 5 ? ', …' : ''}, but there is no ${wanted}: no dependencies would be installed.`,
				hint: isPython
						? 'Add requirements.txt with version bounds: mcp>=2.3,<3'
						: 'Run npm init -y, npm install the packages it needs, and commit package.json and package-lock.json.',
		};
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
		title: 'The port in the sources is the configured port.',
		level: 'warning',
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
								message: `${speaksStdio ? 'Over HTTP, the' : 'The'} server listens on port ${number}, but the configured port is ${smoke.port}.`,
								hint: `Listen on ${smoke.port}, or configure the port: [smoke] port = ${number}.`,
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
		title: 'The project has a README.',
		level: 'note',
		check(input) {
				if ((0,rules_input/* packed */.xc)(input).some((path) => /^readme(\.[a-z-]+)*$/i.test(path)))
						return [];
				return {
						message: 'There is no README: users cannot find out how to start the server, its port and its environment variables.',
						hint: 'Add README.md.',
						file: input.project.manifestFile,
				};
		},
};
var locks = __webpack_require__(43703);
var semver = __webpack_require__(62088);
var sdks = __webpack_require__(42351);
var node_lowest = __webpack_require__(54345);
;// CONCATENATED MODULE: ./.build/ecosystems/node/sdk-bound.js
const SDKS = new Set(sdks/* node.packages */.rH.U);
function openSdks({ dependencies, manager, }) {
		return Object.entries(dependencies).flatMap(([name, range]) => {
				const tag = /^(latest|next|beta|\*|x|)$/i.test(range.trim());
				const lowest = (0,node_lowest/* lowestOf */.iR)(range);
				const open = tag || (lowest !== undefined && semver.intersects(range, `>=${lowest.major + 2}.0.0`));
				if (!SDKS.has(name) || !open)
						return [];
				const unknown = tag || lowest === undefined || lowest.version === '0.0.0';
				const better = unknown ? `Run: ${(0,package_manager/* addCommand */.np)(manager, `${name}@latest`)}` : `Write "^${lowest.version}".`;
				return [{ name, range, better }];
		});
}
var pep508 = __webpack_require__(56777);
var sdk_bound = __webpack_require__(29252);
;// CONCATENATED MODULE: ./.build/ecosystems/python/sdk-removals.js
const REMOVALS = sdks/* python.removals */.Hg.k3;
function goneNames(sdk, major) {
		return (REMOVALS[sdk] ?? [])
				.filter((removal) => removal.major <= major)
				.flatMap(({ modules, names }) => [
				...modules.map(standard_library/* dotted */.Bs),
				...Object.entries(names).flatMap(([module, list]) => list.map((name) => ({ module, name }))),
		]);
}
const sdk_removals_SDKS = Object.keys(REMOVALS);
function removedIn(sdk, major, { module, names }) {
		for (const removal of [...(REMOVALS[sdk] ?? [])].reverse()) {
				if (removal.major > major)
						continue;
				const gone = removal.modules.find((one) => module === one || module.startsWith(`${one}.`));
				const list = Object.hasOwn(removal.names, module) ? (removal.names[module] ?? []) : [];
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
function sdk_removals_port(sdk, { instead, major }) {
		return `${instead === undefined ? 'Port the code' : `Write ${instead}`}, or depend on ${sdk}<${major}.`;
}
function allowsBefore(declared, major) {
		return allows(declared, `${major - 1}.0.0`) || allows(declared, `${major - 1}.999.0`);
}
function allows({ style, text }, version) {
		const range = style === 'poetry' ? fromPoetry(text) : (0,pep508/* splitRequirement */.qp)(text)?.range;
		if (range === undefined)
				return false;
		return range === '' || range === '*' || (0,pep508/* takes */.ny)(range, version);
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
		async check(input) {
				const view = (0,rules_input/* packedView */.Ok)(input);
				if ((0,rules_input/* script */.K$)(input)?.endsWith('.py') !== true)
						return sdk_bound_nodeFindings(input);
				if (!view.has(code_package_manifest/* REQUIREMENTS */.dq))
						return [];
				const { declared } = await (0,code_package_requirements/* readRequirements */.F)(view);
				return declared.flatMap((one) => {
						const major = sdk_bound/* SDK_MAJORS */.GN.get(one.name);
						const parts = (0,pep508/* splitRequirement */.qp)(one.text);
						if (major === undefined || parts === undefined || parts.url !== undefined)
								return [];
						const text = parts.marker === undefined ? one.text : one.text.slice(0, one.text.indexOf(';'));
						const newest = newestMajor({ ...one, text, style: 'pep508', path: [], extra: undefined });
						const gone = newest === undefined ? undefined : removedUse(one.name, newest, input);
						const open = (0,sdk_bound/* isOpen */.nT)(parts.range);
						if (gone === undefined && !open)
								return [];
						const lowest = (0,sdk_bound/* lowestMajor */.MF)(parts.range);
						const below = gone?.major ?? Math.max(lowest, major) + 1;
						const held = declared.some((other) => other !== one && (0,transitive_deps/* surelyBrings */.og)(other.name, other.extras, one.name) !== false);
						const ends = gone === undefined
								? ''
								: held
										? 'the server exits at startup unless another requirement restricts the version'
										: 'the server does not start';
						const said = `${parts.name}${parts.range}`;
						return {
								...(gone === undefined || held ? {} : { level: 'error' }),
								message: gone === undefined
										? `${said} also allows ${one.name} ${below}, which may remove APIs this server uses.`
										: `${said} allows ${one.name} ${gone.major}, which has no ${gone.what}; ${gone.file}:${gone.line} imports it, so ${ends}.`,
								hint: `Write ${(0,pep508/* bounded */.Mm)({ ...parts, extras: one.extras }, below)}`,
								...(gone === undefined ? {} : { subject: { package: one.name } }),
								file: (0,rules_input/* place */.ik)(input, one.file),
								line: one.line,
								column: 1,
						};
				});
		},
};
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
		const locked = Object.values(locks/* LOCKS */.H8).flat().some(has);
		if (packageJson === undefined || locked)
				return [];
		return openSdks(packageJson).map(({ name, range, better }) => ({
				message: `${name} is "${range}", which also allows every later major version, and no lock file pins it.`,
				hint: better,
				file: (0,rules_input/* place */.ik)(input, 'package.json'),
				...packageJson.at('dependencies', name),
		}));
}
var size = __webpack_require__(3086);
var code_package_command = __webpack_require__(20574);
;// CONCATENATED MODULE: ./.build/ecosystems/code-package/rules/start.js
const start = {
		id: 'code-package-start',
		title: 'The file to start is in the package.',
		level: 'error',
		check(input) {
				const begun = (0,rules_input/* start */.ni)(input);
				if (begun === undefined || (0,rules_input/* isBuilt */.TQ)(input))
						return [];
				const file = (0,code_package_command/* fileOf */.W)(begun);
				const names = new Set((0,rules_input/* packed */.xc)(input));
				if (file === undefined || file.tries.some((path) => names.has(path)))
						return [];
				const there = new Set((0,rules_input/* present */.Eb)(input));
				const out = file.tries.find((path) => there.has(path));
				const builds = input.project.manifest.packageJson?.scripts['build'] !== undefined;
				return {
						message: `The start command is ${begun.words.join(' ')} (${begun.from}), but ${file.wanted} is ${out === undefined ? 'not in the repository' : 'excluded from the package'}.`,
						hint: out !== undefined
								? `Include it: [package] include = ["${out}"].`
								: builds
										? `Configure the build: [build] install = ["npm", "ci"], command = ["npm", "run", "build"] in ${about/* CONFIG_FILE */.g2}.`
										: 'Commit the file, or correct the command.',
						...start_whereOf(begun.from, input),
				};
		},
};
function start_whereOf(from, input) {
		const { packageJson, servers } = input.project.manifest;
		if (packageJson !== undefined && (from === 'scripts.start' || from === 'main')) {
				return { file: (0,rules_input/* place */.ik)(input, 'package.json'), ...packageJson.at(...from.split('.')) };
		}
		const entry = servers?.entries.find(({ name }) => from === `mcp.json: ${name}`);
		return entry === undefined
				? { file: input.project.manifestFile }
				: { file: (0,rules_input/* place */.ik)(input, 'mcp.json'), ...entry.place };
}
var symlinks = __webpack_require__(41195);
;// CONCATENATED MODULE: ./.build/ecosystems/code-package/rules/unwanted.js
const WORDS = {
		secret: 'contains passwords, keys or settings of one machine',
		dependencies: 'contains installed packages, which are installed again on the target machine',
		'virtual environment': 'is a virtual environment, which works on one machine only',
		cache: 'contains caches',
};
const unwanted = {
		id: 'code-package-unwanted',
		title: 'Secrets, installed packages and caches are not committed.',
		level: 'warning',
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
						hint: `git rm -r --cached ${top} && echo ${top} >> .gitignore${why === 'secret' ? '\nRevoke keys that others could have read.' : ''}`,
						file: (0,rules_input/* place */.ik)(input, top),
				}));
				const own = (0,code_package_name/* archiveName */.uv)(input.project.name).toLowerCase();
				const archives = (0,rules_input/* packed */.xc)(input).filter((path) => isArchiveOf(own, path));
				return [
						...stays,
						...archives.map((path) => ({
								message: `${path} is an archive of this server and would be packed into the next one.`,
								hint: `git rm --cached ${path}, or exclude it: [package] exclude = [${JSON.stringify(path)}].`,
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
const CODE_PACKAGE_RULES = (0,documented/* documented */.f)("# Code packages: what the rules of this folder say\n\n## code-package-entry\n\nUsers of a code package unpack and start it. Without an entry file with a conventional name, a start script or an entry in mcp.json, nobody knows what to run, and an instance does not start.\n\nWrong:\n\n```\nweather/\n  app.py\n  requirements.txt\n```\n\nRight:\n\n```\nweather/\n  server.py\n  requirements.txt\n```\n\nName the file server.py, main.py or index.js (at the top or in src/), add a start script to package.json, describe it in mcp.json, or set [smoke] command in mcp-drydock.toml.\n\n## code-package-file-name\n\nThe archive is named <name>-<version>.zip, with the version of the tag and a lowercase extension, as platforms list and compare it. A version or an extension inside the project name would be repeated in every archive, and soon be wrong.\n\nWrong:\n\n```\n[[project]]\nname = \"weather-v1.0\"     # weather-v1.0-1.4.0.zip\n```\n\nRight:\n\n```\n[[project]]\nname = \"weather\"          # weather-1.4.0.zip\n```\n\nRemove the version and the extension from the name.\n\n## code-package-from-scripts\n\nnpx starts the bin of a package. A package.json with scripts.start but without bin, files and publishConfig is treated as a server deployed as a folder: it becomes an archive and is not published to npm.\n\nWrong:\n\n```\n{ \"name\": \"weather\", \"scripts\": { \"start\": \"node server.js\" } }\n```\n\nRight:\n\n```\n{ \"name\": \"weather\", \"bin\": \"server.js\", \"files\": [\"server.js\"] }\n```\n\nIf this is intended, set [[project]] ecosystem = \"code-package\". For npm, add bin and files.\n\n## code-package-imports\n\nOn your machine it exists because something else installed it. A platform installs only what requirements.txt or the dependencies of package.json list.\n\nWrong:\n\n```\n# requirements.txt\nmcp>=2.3,<3\n\n# server.py\nimport yaml\n```\n\nRight:\n\n```\n# requirements.txt\nmcp>=2.3,<3\npyyaml>=6,<7\n```\n\nAdd the package that provides the import. In package.json it belongs in dependencies: devDependencies are not installed.\n\n## code-package-manifest\n\nA platform unpacks the package, installs what requirements.txt or package.json lists, and starts it. Without one, nothing is installed and the server fails at its first import; if it cannot be read, the installation fails.\n\nWrong:\n\n```\nweather/\n  server.py        # import mcp\n```\n\nRight:\n\n```\nweather/\n  requirements.txt # mcp>=2.3,<3\n  server.py\n```\n\nAdd requirements.txt (or package.json with its lock file) with everything the server imports.\n\n## code-package-names\n\nPlatforms accept only ASCII package names, and unpack on systems where other file names are altered, overwrite each other or cannot be created.\n\nWrong:\n\n```\nweather/\n  docs/说明.md\n  Server.py\n  server.py\n```\n\nRight:\n\n```\nweather/\n  docs/usage.zh.md\n  server.py\n```\n\nRename the files, or exclude them with [package] exclude. Set the package name with [[project]] name.\n\n## code-package-port\n\nA platform connects to the configured port, 8080 by default. A server that listens on another port starts but cannot be reached.\n\nWrong:\n\n```\nuvicorn.run(app, host=\"0.0.0.0\", port=9000)\n```\n\nRight:\n\n```\nuvicorn.run(app, host=\"0.0.0.0\", port=int(os.environ.get(\"PORT\", \"8080\")))\n```\n\nListen on 8080, or configure the port: [smoke] port = 9000.\n\n## code-package-readme\n\nTo deploy the package, users need to know how to start it, its port and its environment variables.\n\nWrong:\n\n```\nweather/\n  server.py\n  requirements.txt\n```\n\nRight:\n\n```\nweather/\n  README.md\n  server.py\n  requirements.txt\n```\n\nAdd README.md: its purpose, how to start it, its port and its environment variables.\n\n## code-package-sdk-bound\n\nA code package is installed from scratch for each instance, with the newest versions that requirements.txt allows. mcp 2.0 removed mcp.server.fastmcp and McpError: a server that imports them without an upper bound no longer starts.\n\nWrong:\n\n```\n# requirements.txt\nmcp>=1.0.0\n\n# server.py\nfrom mcp.server.fastmcp import FastMCP\n```\n\nRight:\n\n```\n# requirements.txt\nmcp>=1.20,<2\n```\n\nAdd an upper bound below the next major version, and raise it after testing that version.\n\n## code-package-size\n\nPlatforms reject a larger code package, after the whole upload.\n\nWrong:\n\n```\nweather/\n  models/large.bin   # 140 MB\n```\n\nRight:\n\n```\n# mcp-drydock.toml\n[package]\nexclude = [\"models\"]\n```\n\nExclude what is not needed at run time, or download it when the server starts.\n\n## code-package-start\n\nA package contains the files tracked by git and the output of the configured build. A start command that runs anything else, such as compiled files that are not committed, works only on your machine.\n\nWrong:\n\n```\n# .gitignore has dist/\n{ \"scripts\": { \"build\": \"tsc\", \"start\": \"node dist/index.js\" } }\n```\n\nRight:\n\n```\n# mcp-drydock.toml\n[build]\ninstall = [\"npm\", \"ci\"]\ncommand = [\"npm\", \"run\", \"build\"]\n```\n\nCommit the file, correct the command, or configure the build that creates it.\n\n## code-package-symlinks\n\nA code package contains no links: unpackers turn them into text files or reject them. A link to a file of the package is packed as a copy; one that points outside would pack a foreign file, or nothing.\n\nWrong:\n\n```\nconfig.json -> ../../secrets/config.json\n```\n\nRight:\n\n```\nconfig.json\n```\n\nReplace it with a copy, or exclude it with [package] exclude.\n\n## code-package-unwanted\n\nEnvironment files, node_modules, virtual environments and caches are excluded from the package. Usually they were committed by accident, and a committed environment file can be read by others.\n\nWrong:\n\n```\ngit add .env node_modules\n```\n\nRight:\n\n```\n# .gitignore\n.env\nnode_modules/\n.venv/\n__pycache__/\n```\n\nAdd the files to .gitignore, remove them with git rm -r --cached, and revoke keys that were in a public repository.\n", [
		entry,
		start,
		manifest,
		imports,
		sdkBound,
		port,
		names/* names */.Dy,
		fileName,
		size/* size */.E,
		symlinks/* symlinks */.X,
		unwanted,
		readme,
		fromScripts,
]);
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
		const start = (0,code_package_command/* startOf */.G)(manifest, { has: () => true, text: () => undefined }, settings.smoke, project.name);
		const shown = [start?.shown ?? '', ...settings.smoke.args].join(' ').trim();
		return [
				`${open} && cd ${name}`,
				...(manifest.requirements ? ['uv venv && uv pip install -r requirements.txt'] : []),
				...(manifest.packageJson === undefined ? [] : ['npm install --omit=dev']),
				...(shown === '' ? [] : [manifest.requirements ? `uv run --no-project ${shown}` : shown]),
		];
}
var versions = __webpack_require__(77450);
;// CONCATENATED MODULE: ./.build/ecosystems/code-package/index.js
const code_package_codePackage = {
		id: 'code-package',
		title: 'code package',
		purlType: 'generic',
		tables: bundle_table/* bundleTables */.Ke,
		markers: ['requirements.txt', 'mcp.json'],
		replaces: ['links-inside', 'portable-names'],
		kinds: CODE_PACKAGE_KINDS,
		installsFrom: { target: 'github', shown: 'the release' },
		versions: versions/* codePackageVersions */.H,
		canonicalName: core_names/* flatName */.pE,
		commands: () => undefined,
		ships(input) {
				const content = new Set((0,rules_input/* packed */.xc)(input).map((path) => external_node_path_.posix.join(input.project.path, path)));
				return (path) => content.has(path);
		},
		leavesOut: (path) => (0,content/* unwanted */.Jy)(path) === 'secret',
		rules: CODE_PACKAGE_RULES,
		detect: detectCodePackage,
		withoutParts: withoutNested,
		needs: () => [],
		build: async (...given) => (await __webpack_require__.e(/* import() */ 450).then(__webpack_require__.bind(__webpack_require__, 60450))).buildCodePackage(...given),
		adopt: async (...given) => (await __webpack_require__.e(/* import() */ 450).then(__webpack_require__.bind(__webpack_require__, 60450))).adoptCodePackage(...given),
		install: async (artifact, project, sandbox, host) => (await __webpack_require__.e(/* import() */ 5596).then(__webpack_require__.bind(__webpack_require__, 85596))).installCodePackage(artifact, project, sandbox, host),
		installPublished: async (...given) => (await __webpack_require__.e(/* import() */ 5596).then(__webpack_require__.bind(__webpack_require__, 85596))).installPublishedCodePackage(...given),
		userCommands: codePackageCommands,
};
var shell_word = __webpack_require__(15847);
var table_key = __webpack_require__(7234);
var core_version = __webpack_require__(51928);
var reference = __webpack_require__(99631);
var json_file = __webpack_require__(45238);
var server_json = __webpack_require__(97749);
var image_dockerfile = __webpack_require__(57336);
;// CONCATENATED MODULE: ./.build/ecosystems/image/detect.js
const ID = 'image';
const MARKERS = ['Dockerfile', 'Containerfile'];
const DEFAULT = ['linux', 'amd64'];
const SERVER_JSON = 'server.json';
const MAKERS = { wheel: 'python', tarball: 'node', program: 'code-package' };
function detectImage(folder, files, settings) {
		const stated = settings.tables?.[ID];
		const named = settings.ecosystem === ID;
		const from = stated?.from;
		const isOthers = settings.ecosystem !== undefined && (from === undefined || settings.ecosystem !== MAKERS[from]);
		if (!named && (stated === undefined || isOthers))
				return undefined;
		const names = stated?.file === undefined ? MARKERS : [stated.file];
		const beside = besides(folder, files, settings, from);
		const file = from === undefined
				? names.map((name) => external_node_path_.posix.join(folder, name)).find((path) => files.has(path))
				: beside?.ecosystem === MAKERS[from]
						? beside.manifestFile
						: undefined;
		const missed = beside !== undefined && !files.all.some((path) => names.some((name) => isCalled(path, name)));
		if (file === undefined && !named && !missed)
				return undefined;
		const server = serverIn(folder, files);
		const identifier = (0,server_json/* packagesIn */.jQ)(server).find(({ type }) => type === 'oci')?.identifier;
		const manifestFile = file ?? external_node_path_.posix.join(folder, names[0] ?? MARKERS[0]);
		return {
				name: beside?.name ?? settings.name ?? (0,repository_name/* folderName */.u)(files.root, folder),
				ecosystem: ID,
				path: folder,
				folder: (0,external_node_path_.join)(files.root, folder),
				manifestFile,
				version: settings.version ?? beside?.version,
				settings,
				...(from !== undefined && beside !== undefined && { madeFrom: { ecosystem: beside.ecosystem, path: folder } }),
				manifest: {
						file: manifestFile,
						dockerfile: (0,image_dockerfile/* readDockerfile */.n_)(from === undefined ? (files.text(manifestFile) ?? '') : ''),
						...{ from, base: stated?.base, programs: stated?.programs },
						platforms: stated?.platforms ?? platformsOf(stated?.programs),
						serverName: textAt(server, 'name'),
						identifier,
						repository: identifier === undefined ? undefined : (0,reference/* repositoryIn */.ce)(identifier),
						versionFile: settings.version === undefined ? beside?.manifestFile : undefined,
						license: licenseIn(folder, files),
				},
		};
}
function platformsOf(programs = {}) {
		const named = Object.keys(programs);
		return named.length === 0 ? [DEFAULT.join('/')] : named;
}
function isCalled(path, name) {
		return path === name || path.endsWith(`/${name}`);
}
function besides(folder, files, settings, from) {
		const any = { ...settings, ecosystem: undefined };
		if (from === 'program')
				return detectCodePackage(folder, files, { ...settings, ecosystem: MAKERS.program });
		return detectPython(folder, files, any) ?? detectNode(folder, files, any);
}
function serverIn(folder, files) {
		const file = [external_node_path_.posix.join(folder, SERVER_JSON), SERVER_JSON].find((path) => files.has(path));
		return file === undefined ? {} : (0,object/* fieldsOf */.Pf)((0,json_file/* jsonFile */.d)(files, file).value);
}
function licenseIn(folder, files) {
		const file = external_node_path_.posix.join(folder, 'package.json');
		return files.has(file) ? textAt((0,json_file/* jsonFile */.d)(files, file).value, 'license') : undefined;
}
function textAt(value, key) {
		return (0,object/* asText */.e1)((0,object/* fieldsOf */.Pf)(value)[key]) || undefined;
}
var kinds = __webpack_require__(66895);
;// CONCATENATED MODULE: ./.build/ecosystems/image/rules/rule.js
function on({ project }, { line, column }, message, hint) {
		return { message, hint, file: project.manifest.file, line, column };
}
function baseOf(dockerfile) {
		const [first] = (0,image_dockerfile/* lastStages */.U2)(dockerfile);
		return first === undefined ? undefined : { base: filled(first.base, dockerfile), from: first.from };
}
function filled(text, { instructions }) {
		const given = new Map(instructions
				.filter(({ name }) => name === 'ARG')
				.flatMap(({ rest }) => {
				const [, name, value] = /^(\w+)=["']?([^"'\s]*)/.exec(rest) ?? [];
				return name === undefined ? [] : [[name, value ?? '']];
		}));
		return text.replace(/\$\{(\w+)(?::-([^}]*))?\}|\$(\w+)/g, (whole, braced, fallback, bare) => {
				return given.get(braced ?? bare) ?? fallback ?? whole;
		});
}
;// CONCATENATED MODULE: ./.build/ecosystems/image/rules/base-pinned.js
const basePinned = {
		id: 'image-base-pinned',
		title: 'Every base image is named by its digest.',
		level: 'warning',
		check(input) {
				const { dockerfile } = input.project.manifest;
				const aliases = new Set(dockerfile.stages.map(({ alias }) => alias));
				return dockerfile.stages.flatMap(({ base, from }) => {
						const named = filled(base, dockerfile);
						if (named === 'scratch' || aliases.has(named.toLowerCase()) || /@sha256:|\$/.test(named))
								return [];
						const message = `${named} is whatever its tag points to on the day of the build: two builds of this commit can differ.`;
						const hint = `Name the digest too: FROM ${named}@sha256:… (docker buildx imagetools inspect ${named} shows it).`;
						return on(input, from, message, hint);
				});
		},
};
var quoted_list = __webpack_require__(88751);
;// CONCATENATED MODULE: ./.build/ecosystems/image/rules/exec-form.js
const exec = {
		id: 'image-exec-form',
		title: 'ENTRYPOINT and CMD are in the exec form.',
		level: 'warning',
		check(input) {
				const { dockerfile } = input.project.manifest;
				const stated = (0,image_dockerfile/* lastOf */.g1)(dockerfile, 'ENTRYPOINT') ?? (0,image_dockerfile/* lastOf */.g1)(dockerfile, 'CMD');
				if (stated === undefined || stated.rest === '' || (0,image_dockerfile/* execForm */.cA)(stated) !== undefined)
						return [];
				const words = stated.rest.split(/\s+/);
				const plain = !/["'$|&;<>`\\[\]]/.test(stated.rest);
				const written = plain ? `${stated.name} ${(0,quoted_list/* quotedList */.p)(words)}` : `${stated.name} ["…", "…"]`;
				const message = `${stated.name} is in the shell form: a shell is process 1, so SIGTERM does not reach the server${stated.name === 'ENTRYPOINT' ? ', and arguments of docker run do not reach it' : ''}.`;
				return on(input, stated, message, `Write ${written}.`);
		},
};
;// CONCATENATED MODULE: ./.build/ecosystems/image/rules/file.js
const file = {
		id: 'image-file',
		title: 'What the image is built from is there.',
		level: 'error',
		stops: true,
		check({ project, files }) {
				const { file: path, dockerfile, from, base, programs = {} } = project.manifest;
				if (from === 'program') {
						if (Object.keys(programs).length > 0)
								return [];
						const message = `${about/* CONFIG_FILE */.g2} says that an image is put together from a program, but not from which.`;
						const hint = 'Name its path in the code package: [image] programs = { "linux/amd64" = "dist/weather-amd64" }';
						return { message, hint, file: path };
				}
				if (!files.has(path)) {
						const message = `${about/* CONFIG_FILE */.g2} says that an image is released, but ${path} does not exist.`;
						const hint = from === undefined
								? 'Commit it, or set [image] file to where it is.'
								: 'Remove [image] from to use a Dockerfile, or set it to what the project makes: wheel (Python), tarball (npm) or program (code package).';
						return { message, hint, file: path };
				}
				if (from !== undefined) {
						if (base !== undefined)
								return [];
						const example = from === 'wheel' ? 'python:3.13-slim' : 'node:24-slim';
						const message = `${about/* CONFIG_FILE */.g2} says that an image is put together from the ${from}, but not on which base.`;
						const hint = `Set [image] base = "${example}@sha256:…" (docker buildx imagetools inspect ${example} shows the digest).`;
						return { message, hint, file: path };
				}
				if (dockerfile.stages.length > 0)
						return [];
				return { message: `${path} has no FROM, so it builds nothing.`, hint: 'Begin it with FROM.', file: path };
		},
};
;// CONCATENATED MODULE: ./.build/ecosystems/image/rules/health-check.js
const healthCheck = {
		id: 'image-health-check',
		title: 'A HEALTHCHECK is there for servers over HTTP only.',
		level: 'warning',
		check(input) {
				const { manifest, settings } = input.project;
				const stated = (0,image_dockerfile/* lastOf */.g1)(manifest.dockerfile, 'HEALTHCHECK');
				if (stated === undefined || /^none$/i.test(stated.rest))
						return [];
				const starts = ['ENTRYPOINT', 'CMD', 'ENV'].map((name) => (0,image_dockerfile/* lastOf */.g1)(manifest.dockerfile, name)?.rest ?? '').join(' ');
				const http = settings.smoke.transport === 'http' || (0,image_dockerfile/* lastOf */.g1)(manifest.dockerfile, 'EXPOSE') !== undefined;
				if (http || /http|sse|uvicorn|port/i.test(starts))
						return [];
				const message = 'The server speaks stdio and has no port: HEALTHCHECK always fails, and what watches it restarts the server of a client that is connected.';
				return on(input, stated, message, 'Remove it, or write HEALTHCHECK NONE.');
		},
};
;// CONCATENATED MODULE: ./.build/ecosystems/image/rules/ignore-file.js
const ignoreFile = {
		id: 'image-ignore-file',
		title: 'A .dockerignore keeps out what a whole folder would bring in.',
		level: 'warning',
		check(input) {
				const { path, manifest } = input.project;
				const names = [
						external_node_path_.posix.join(path, '.dockerignore'),
						`${manifest.file}.dockerignore`,
						external_node_path_.posix.join(path, '.containerignore'),
				];
				if (names.some((name) => input.files.has(name)))
						return [];
				const whole = (0,image_dockerfile/* lastStages */.U2)(manifest.dockerfile)
						.flatMap(({ instructions }) => instructions)
						.find(({ name, rest }) => (name === 'COPY' || name === 'ADD') && /^(--(?!from)\S+\s+)*\.\/?\s+\S+$/.test(rest));
				if (whole === undefined)
						return [];
				const message = 'The whole folder is copied into the image, .git with its history too.';
				const hint = 'Add a .dockerignore with .git, tests and what only development needs, or copy by name.';
				return on(input, whole, message, hint);
		},
};
;// CONCATENATED MODULE: ./.build/ecosystems/image/rules/secret-arguments.js
const SECRET = /(^|_)(TOKEN|SECRET|PASSWORD|PASSWD|API_?KEY|PRIVATE_?KEY|CREDENTIALS?)$/i;
const secretArguments = {
		id: 'image-secret-arguments',
		title: 'No ARG or ENV contains a secret.',
		level: 'warning',
		check(input) {
				return input.project.manifest.dockerfile.instructions.flatMap((instruction) => {
						const name = secretIn(instruction);
						if (name === undefined)
								return [];
						const message = instruction.name === 'ARG'
								? `What is passed as ${name} stays readable in the history of the image.`
								: `${name} has a value in the image, which everyone who pulls it can read.`;
						const hint = instruction.name === 'ARG'
								? `Mount it where it is used: RUN --mount=type=secret,id=${name.toLowerCase()} …`
								: `Remove it: whoever starts the server passes it, with docker run -e ${name}.`;
						return [on(input, instruction, message, hint)];
				});
		},
};
function secretIn({ name, rest }) {
		if (name === 'ARG')
				return rest
						.split(/\s+/)
						.map((word) => word.replace(/=.*$/, ''))
						.find((word) => SECRET.test(word));
		if (name !== 'ENV')
				return undefined;
		const [, only, value = ''] = /^(\w+)\s+(\S.*)$/.exec(rest) ?? [];
		const pairs = only === undefined
				? [...rest.matchAll(/(\w+)=("[^"]*"|'[^']*'|\S*)/g)].map(([, key = '', text = '']) => [key, text])
				: [[only, value]];
		return pairs.find(([key = '', text = '']) => SECRET.test(key) && text.replace(/^["']|["']$/g, '') !== '')?.[0];
}
;// CONCATENATED MODULE: ./.build/ecosystems/image/rules/server-name.js
const serverName = {
		id: 'image-server-name',
		title: 'The label with the name of the server is the name in server.json.',
		level: 'error',
		check(input) {
				const { dockerfile, serverName: wanted } = input.project.manifest;
				if (wanted === undefined)
						return [];
				const pattern = new RegExp(`${kinds/* SERVER_NAME */.gz.replaceAll('.', '\\.')}["']?\\s*[=\\s]\\s*["']?([^"'\\s]+)`);
				const labels = (0,image_dockerfile/* lastStages */.U2)(dockerfile).flatMap(({ instructions }) => instructions.filter(({ name }) => name === 'LABEL'));
				return labels.flatMap((label) => {
						const stated = pattern.exec(label.rest)?.[1];
						if (stated === undefined || stated === wanted || stated.includes('$'))
								return [];
						const message = `The label ${kinds/* SERVER_NAME */.gz} is ${stated}, but server.json is called ${wanted}: the MCP Registry rejects the image.`;
						return [on(input, label, message, `Write LABEL ${kinds/* SERVER_NAME */.gz}="${wanted}", or remove it: the build adds it.`)];
				});
		},
};
;// CONCATENATED MODULE: ./.build/ecosystems/image/rules/user.js
const NOT_ROOT = /nonroot|^cgr\.dev\/|chainguard|^dhi\.io\//;
const user = {
		id: 'image-user',
		title: 'The server runs as a user who is not root.',
		level: 'warning',
		check(input) {
				const { dockerfile } = input.project.manifest;
				const stated = (0,image_dockerfile/* lastOf */.g1)(dockerfile, 'USER');
				const found = baseOf(dockerfile);
				if (found === undefined)
						return [];
				const hint = 'Add before ENTRYPOINT: USER 65532:65532';
				if (stated !== undefined) {
						if (!/^(root|0)(:|$)/.test(stated.rest))
								return [];
						return on(input, stated, 'The server runs as root: whoever breaks out of it has the rights of root.', hint);
				}
				if (NOT_ROOT.test(found.base) || /\$/.test(found.base))
						return [];
				const message = `No USER is set, so the server runs as whoever ${found.base} says: root, as a rule.`;
				return on(input, found.from, message, hint);
		},
};
;// CONCATENATED MODULE: ./.build/ecosystems/image/rules/index.js
const IMAGE_RULES = (0,documented/* documented */.f)("# Container images: what the rules of this folder say\n\n## image-file\n\nThe configuration says that an image is released. Without a Dockerfile, or a package and a base to put it on, there is nothing to build it from.\n\nWrong:\n\n```\n[image]\nfile = \"docker/Dockerfile\"   # no such file in the commit\n```\n\nRight:\n\n```\n[image]\nfile = \"Dockerfile\"\n```\n\nCommit the Dockerfile, or name where it is. For an image that is put together, set `from` and `base`; for a program, `from` and `programs`.\n\n## image-exec-form\n\nIn the shell form, a shell is process 1 of the container. It does not pass SIGTERM on, so a client that stops the server waits until the engine kills it, and arguments behind `docker run IMAGE` are lost.\n\nWrong:\n\n```\nENTRYPOINT python -m weather\n```\n\nRight:\n\n```\nENTRYPOINT [\"python\", \"-m\", \"weather\"]\n```\n\nWrite the program and its arguments as a JSON array.\n\n## image-user\n\nA server that is tricked by a prompt or breaks out of its container has the rights of its user. Most bases run as root.\n\nWrong:\n\n```\nFROM python:3.13-slim\nENTRYPOINT [\"weather-mcp\"]\n```\n\nRight:\n\n```\nFROM python:3.13-slim\nUSER 65532:65532\nENTRYPOINT [\"weather-mcp\"]\n```\n\nSet USER to a number other than 0, after the last step that installs something.\n\n## image-base-pinned\n\nA tag of a base image moves. The digest makes sure that the image of today and one of next month begin with the same files, and an update of the base is a change that can be seen.\n\nWrong:\n\n```\nFROM python:3.13-slim\n```\n\nRight:\n\n```\nFROM python:3.13-slim@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\n```\n\nWrite the digest behind the tag; Dependabot and Renovate keep it up to date.\n\n## image-health-check\n\nA client starts a server over stdio and talks to it through its input. There is no port to ask, so the check fails, the container counts as unhealthy, and what watches over it restarts it.\n\nWrong:\n\n```\nHEALTHCHECK CMD curl -f http://localhost:8080/health\nENTRYPOINT [\"weather-mcp\"]\n```\n\nRight:\n\n```\nHEALTHCHECK NONE\nENTRYPOINT [\"weather-mcp\"]\n```\n\nRemove HEALTHCHECK, or set it to NONE; keep it if the image serves HTTP by default.\n\n## image-secret-arguments\n\nARG and ENV are written into the image: `docker history` and `docker inspect` show them to everyone who pulls it.\n\nWrong:\n\n```\nARG NPM_TOKEN\nENV WEATHER_API_KEY=4f3a2b\n```\n\nRight:\n\n```\nRUN --mount=type=secret,id=npm_token npm ci\nENV WEATHER_API_KEY=\n```\n\nMount what the build needs, and let users pass what the server needs.\n\n## image-ignore-file\n\nCOPY with a whole folder copies everything in it: the history in .git, tests, notes. It makes the image large, and shows more than was meant.\n\nWrong:\n\n```\nCOPY . /app\n```\n\nRight:\n\n```\nCOPY pyproject.toml README.md LICENSE /app/\nCOPY src /app/src\n```\n\nCopy by name, or list what is not wanted in .dockerignore.\n\n## image-server-name\n\nThe MCP Registry accepts an image only if its label names the server as server.json does.\n\nWrong:\n\n```\nLABEL io.modelcontextprotocol.server.name=\"io.github.octo/other\"\n```\n\nRight:\n\n```\nLABEL io.modelcontextprotocol.server.name=\"io.github.octo/weather\"\n```\n\nWrite the name of server.json, or leave the label out: the build adds it.\n", [
		file,
		exec,
		user,
		basePinned,
		healthCheck,
		secretArguments,
		ignoreFile,
		serverName,
]);
;// CONCATENATED MODULE: ./.build/ecosystems/image/index.js
const REPLACED = [
		...['license-file', 'layout-sources', 'layout-tests', 'layout-changelog', 'version-changelog', 'version-placeholder'],
		...['version-shallow-clone', 'version-server-json', 'version-mcpb', 'version-dynamic', 'version-lockfile'],
];
const platform = (zod) => zod.string().regex(/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9]+)?$/, 'write a platform such as linux/arm64');
const image_image = {
		id: ID,
		title: 'container image',
		purlType: 'oci',
		markers: MARKERS,
		isAsked: true,
		tables: (zod) => ({
				[ID]: {
						about: 'A container image is released from the Dockerfile or the package of the project, beside what else is in its folder.',
						keys: {
								file: (0,table_key/* about */.C)(zod.string().min(1), 'The Dockerfile, relative to the project; default Dockerfile or Containerfile.'),
								platforms: (0,table_key/* about */.C)(zod.array(platform(zod)).min(1), 'Platforms that it is built for; default those of programs, else linux/amd64.'),
								from: (0,table_key/* about */.C)(zod.enum(['wheel', 'tarball', 'program']), 'Put together from the wheel, the npm tarball or a program in the code package of the project instead of a Dockerfile: no engine builds it.'),
								base: (0,table_key/* about */.C)(zod
										.string()
										.regex(/^([^@\s]+@sha256:[0-9a-f]{64}|scratch)$/, 'name its digest too, such as python:3.13-slim@sha256:…'), 'The image that from is put on, by digest, such as python:3.13-slim@sha256:…. A program needs none: scratch, its default, is empty but for the certificates of public authorities.'),
								programs: (0,table_key/* about */.C)(zod.record(platform(zod), zod.string().min(1)), 'With from = "program": the path of the program of each platform in the code package, such as { "linux/amd64" = "dist/weather-amd64" }.'),
						},
				},
		}),
		kinds: kinds/* IMAGE_KINDS */.Yo,
		replaces: REPLACED,
		installsFrom: { target: 'oci', shown: 'the container registry', byAddress: true },
		versions: {
				spell: core_version/* toSemver */.Ud,
				tagLeads: true,
				stated: ({ version, manifest }) => version === undefined || manifest.versionFile === undefined
						? undefined
						: { version, file: manifest.versionFile, fixes: () => [] },
		},
		canonicalName: reference/* repositoryIn */.ce,
		commands: () => undefined,
		ships: ({ project }) => (path) => path === project.manifestFile,
		rules: IMAGE_RULES,
		detect: detectImage,
		needs: () => [],
		build: async (...given) => (await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(3859)]).then(__webpack_require__.bind(__webpack_require__, 13859))).buildImage(...given),
		install: async (...given) => (await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(9046)]).then(__webpack_require__.bind(__webpack_require__, 89046))).installImage(...given),
		installPublished: async (...given) => (await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(9046)]).then(__webpack_require__.bind(__webpack_require__, 89046))).installPublishedImage(...given),
		userCommands: (project, version, index) => [
				(0,shell_word/* shellLine */.T)(launch(project, version, index) ?? ['docker', 'load', '--input', (0,kinds/* imageFile */.Ap)(project.name, version)]),
		],
		launch,
		typed: async (...given) => (await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(9046)]).then(__webpack_require__.bind(__webpack_require__, 89046))).typedImage(...given),
		listedAs: ({ manifest }) => manifest.identifier,
		isSelfDescribed: ({ manifest: { dockerfile } }) => (0,image_dockerfile/* lastStages */.U2)(dockerfile).some(({ instructions }) => instructions.some(({ name, rest }) => name === 'LABEL' && rest.includes('io.docker.server.metadata'))),
};
function launch({ name, manifest: { repository } }, version, index, variables = []) {
		const served = index === undefined ? repository : (0,reference/* pulledFrom */.RL)(index, name);
		if (served === undefined)
				return undefined;
		const handed = variables.flatMap((variable) => ['-e', variable]);
		return ['docker', 'run', '-i', '--rm', ...handed, `${served}:${(0,reference/* tagOf */.cO)(version)}`];
}
var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(51455);
var errors = __webpack_require__(8005);
var cache_folder = __webpack_require__(17504);
var host_home = __webpack_require__(82278);
var host_sandbox = __webpack_require__(22558);
var fetch_tool = __webpack_require__(12293);
var npm_env = __webpack_require__(99060);
;// CONCATENATED MODULE: ./.build/ecosystems/node/nodes.js
const FETCH_MS = 180_000;
const PROGRAM = process.platform === 'win32' ? 'node.exe' : (0,external_node_path_.join)('bin', 'node');
const PACKED_PROGRAM = `bin/node${process.platform === 'win32' ? '.exe' : ''}`;
const NAMES = { win32: 'win', linux: 'linux', darwin: 'darwin' };
const PACKAGE = `node-${NAMES[process.platform] ?? process.platform}-${process.arch}`;
async function nodesHere(host) {
		const { env } = host;
		const home = (0,host_home/* homeOf */.lt)(env);
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
const nodesPublished = (0,memo/* memo */.p)((host) => [host], (host) => publishedVersions(host, PACKAGE));
async function publishedVersions(host, name) {
		const sandbox = await (0,host_sandbox/* openSandbox */.E)(host, 'versions');
		const ended = await host.run({
				command: [host.tool('npm'), 'view', name, 'versions', '--json'],
				cwd: sandbox.cwd,
				env: await (0,npm_env/* npmEnv */.V)(sandbox, host),
				timeoutMs: 60_000,
				installs: true,
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
const fetchOnce = (0,memo/* memo */.p)((host, version) => [host, version], fetchNode);
async function fetchNode(host, version) {
		const place = (0,external_node_path_.join)(await (0,cache_folder/* cacheFolder */.n)(host, 'nodes'), version);
		const make = async (fresh) => {
				const sandbox = await (0,host_sandbox/* openSandbox */.E)(host, 'node');
				const ended = await host.run({
						command: [
								host.tool('npm'),
								'pack',
								`${PACKAGE}@${version}`,
								'--pack-destination',
								sandbox.folder,
								'--loglevel=error',
						],
						cwd: sandbox.cwd,
						env: await (0,npm_env/* npmEnv */.V)(sandbox, host),
						timeoutMs: FETCH_MS,
						installs: true,
				});
				const file = (await (0,promises_.readdir)(sandbox.folder)).find((name) => name.endsWith('.tgz'));
				if (ended.code !== 0 || file === undefined)
						throw unavailable(version);
				const program = (0,external_node_path_.join)(fresh, PROGRAM);
				await (0,promises_.mkdir)((0,external_node_path_.join)(program, '..'), { recursive: true, mode: 0o700 });
				await (0,archive/* saveProgram */.UT)((0,external_node_path_.join)(sandbox.folder, file), `package/${PACKED_PROGRAM}`, program);
				await (0,promises_.rm)((0,external_node_path_.join)(sandbox.folder, file), { force: true });
		};
		const isThere = async () => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(place, PROGRAM));
		await (0,fetch_tool/* fetchTool */.T)(host, { shown: `Node ${version}`, place, isThere, make });
		return (0,external_node_path_.join)(place, PROGRAM);
}
function unavailable(wanted) {
		return new errors/* ReleaseError */.K2('tool/node-version', `Node ${wanted} is not installed and could not be downloaded`);
}
var packed_manifest = __webpack_require__(55137);
;// CONCATENATED MODULE: ./.build/ecosystems/node/bounds.js
async function nodeBounds(artifact, project, host) {
		const manifest = await (0,packed_manifest/* readPackedManifest */.o)(artifact.path);
		const ranges = (0,node_lowest/* rangedDependencies */.Z3)(manifest);
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
				raise: ({ name }, version) => `"${name}": "${(0,node_lowest/* raisedRange */.kQ)(ranges[name] ?? '', version)}"`,
				stated: {
						text: `engines "${range ?? ''}"`,
						file,
						...source.at('engines', 'node'),
						from: (version) => `"node": "${(0,node_lowest/* raisedRange */.kQ)(range ?? '', version).replace(/^[\^~]/, '>=')}"`,
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
var plural = __webpack_require__(84368);
var ask_tools = __webpack_require__(28325);
var configured_program = __webpack_require__(79301);
var build_context = __webpack_require__(28623);
;// CONCATENATED MODULE: ./.build/ecosystems/node/build-hooks.js
const ON_PACK = ['prepack', 'prepare'];
const BUILDS = ['build', ...ON_PACK, 'prepublishOnly'];
const INSTALL_HOOKS = ['preinstall', 'install', 'postinstall'];
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
function buildScript({ scripts }) {
		return BUILDS.find((name) => scripts[name] !== undefined);
}
function installRunsPrepare(manager, isRoot) {
		if (manager === 'npm' || manager === 'pnpm')
				return true;
		return (manager === 'yarn-1' || manager === 'bun') && isRoot;
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
var bundle_build = __webpack_require__(87941);
var bundle_start = __webpack_require__(50285);
;// CONCATENATED MODULE: ./.build/ecosystems/node/advice.js
const nodeAdvice = {
		print: 'Use console.error instead of console.log, or point the logger at process.stderr.',
		includeFile: 'Add it to "files" in package.json.',
		stateVersion: () => [
				'Read it from package.json when creating the server:',
				'  const { version } = createRequire(import.meta.url)("../package.json");',
				'  new McpServer({ name, version })',
		].join('\n'),
};
var run_step = __webpack_require__(39201);
var node_runtime = __webpack_require__(98863);
var siblings = __webpack_require__(57468);
var start_failure = __webpack_require__(83932);
;// CONCATENATED MODULE: ./.build/ecosystems/node/bundle.js
const LOCK = 'package-lock.json';
const bundle_PACKAGE = /(^|\/)node_modules\/(@[^/]+\/)?[^/@]+\/package\.json$/;
async function buildNodeBundle(tarball, project, release, host) {
		const version = tarball.identity?.version ?? project.version ?? '0.0.0';
		const fill = async () => {
				const folder = await host.tempDir('bundle');
				await (0,unpack/* unpack */.l)(tarball.path, (0,external_node_path_.join)(folder, 'unpacked'));
				const own = (0,external_node_path_.join)(folder, 'unpacked', 'package');
				await installInto(own, tarball, project, release, host);
				return own;
		};
		return (0,bundle_build/* buildBundle */.b)(project, release, { kind: 'node-mcpb', version, types: ['node'], fill });
}
async function installInto(folder, tarball, project, release, host) {
		const lock = (0,external_node_path_.join)(release.root, project.path, LOCK);
		if ((0,external_node_fs_.existsSync)(lock))
				await (0,promises_.copyFile)(lock, (0,external_node_path_.join)(folder, LOCK));
		const beside = await (0,siblings/* siblingsBeside */.e)(tarball.path);
		const sandbox = await (0,host_sandbox/* openSandbox */.E)(host, 'bundle');
		const quiet = ['--no-audit', '--no-fund', '--no-save', '--omit=dev', '--ignore-scripts', '--loglevel=warn'];
		await (0,run_step/* runStep */.eg)(host, {
				...{ rule: 'build/install', installs: true, what: 'The installation of what the bundle contains' },
				command: [host.tool('npm'), 'install', ...beside, ...quiet],
				shown: 'npm install --omit=dev --ignore-scripts',
				cwd: folder,
				env: await (0,npm_env/* npmEnv */.V)(sandbox, host, undefined, project.manifest.registries),
				timeoutMs: project.settings.smoke.installTimeoutMs,
				...{ project: project.name, artifact: tarball.file },
		});
		await (0,promises_.rm)((0,external_node_path_.join)(folder, LOCK), { force: true });
}
async function installNodeBundle(artifact, project, sandbox, host) {
		const { launch, paths } = await (0,bundle_start/* unpackedBundle */.o)(artifact, project, sandbox, async (name) => name === 'node' ? host.tool('node') : undefined);
		return {
				launch,
				advice: nodeAdvice,
				runtime: await (0,node_runtime/* runtimeOf */.G)(host, sandbox),
				packages: paths.filter((path) => bundle_PACKAGE.test(path)).length,
				components: async () => ({ components: [], direct: [] }),
				diagnose: async (stderr) => (0,start_failure/* diagnoseStart */.Z)(stderr, project, sandbox.folder),
		};
}
var led_files = __webpack_require__(2392);
;// CONCATENATED MODULE: ./.build/ecosystems/node/lock-findings.js
function lockFindings(shop, project, top) {
		const { foreign, lock } = shop.choice;
		if (lock !== undefined || project.settings.build.install !== undefined)
				return [];
		if (foreign !== undefined) {
				const file = /lock/.test(foreign)
						? external_node_path_.posix.join((0,external_node_path_.relative)(top, shop.root).split(external_node_path_.sep).join('/'), foreign)
						: project.manifestFile;
				const hint = `Commit a package-lock.json, or set [build] install and command in ${about/* CONFIG_FILE */.g2}.`;
				return [{ ...unlocked(`${foreign} is not supported`, hint), file }];
		}
		const { dependencies, devDependencies } = project.manifest;
		if (Object.keys({ ...dependencies, ...devDependencies }).length === 0)
				return [];
		const { manager } = shop.choice;
		const hint = `Run ${(0,package_manager/* lockCommand */.Lg)(manager)} once and commit ${(0,package_manager/* writtenBy */.xO)(manager)}.`;
		return [{ ...unlocked('There is no lock file', hint), file: project.manifestFile }];
}
function unlocked(what, hint) {
		const message = `${what}: the newest versions that package.json allows were installed for the build.`;
		return { rule: 'node-lockfile', level: 'warning', message, hint };
}
var git = __webpack_require__(91883);
;// CONCATENATED MODULE: ./.build/repository/tracked.js
async function trackedFiles(host, root, folder) {
		const listed = await (0,git/* git */.$Y)(host, root, 'ls-files', '-z', '--', folder);
		return listed.split('\0').filter((path) => path !== '');
}
var bundle_adopt = __webpack_require__(54899);
var stored = __webpack_require__(8751);
var node_bundled = __webpack_require__(82904);
;// CONCATENATED MODULE: ./.build/languages/javascript/own-files.js
const TEXT = /(?:'[^'\n$]*'|"[^"\n$]*"|`[^`\n$]*`)/.source;
const HERE = String.raw `(?:__dirname|import\.meta\.dirname|(?:path\.)?dirname\(\s*fileURLToPath\(\s*import\.meta\.url\s*\)\s*\))`;
const FORMS = [
		new RegExp(String.raw `\bnew URL\(\s*(${TEXT})\s*,\s*import\.meta\.url\s*\)`, 'g'),
		new RegExp(String.raw `\b(?:path\.)?(?:join|resolve)\(\s*${HERE}\s*,((?:\s*${TEXT}\s*(?:,|(?=\))))+)\s*\)`, 'g'),
		new RegExp(String.raw `\b${HERE}\s*\+\s*(${TEXT})`, 'g'),
		/\$\{__dirname\}(\/[^`\n$]+)(?=`)/g,
];
function ownFilesIn(text) {
		if (!/__dirname|import\.meta\.(?:url|dirname)/.test(text))
				return [];
		const place = (0,position/* placesIn */.y)(text);
		return FORMS.flatMap((form) => [...text.matchAll(form)].flatMap(({ 1: words = '', index }) => {
				const line = text.slice(text.lastIndexOf('\n', index) + 1, index);
				if (/^\s*(?:\/\/|\*|\/\*)/.test(line))
						return [];
				const parts = words.startsWith('/')
						? [words]
						: [...words.matchAll(/(['"`])(.*?)\1/g)].map(([, , part = '']) => part);
				const path = parts.join('/').replace(/^\/+/, '');
				return path === '' || /^[a-z]+:/i.test(path) ? [] : [{ path, ...place(index) }];
		}));
}
;// CONCATENATED MODULE: ./.build/ecosystems/node/data-files.js
const NO_DATA = /\.(?:[cm]?[jt]sx?|map|lock|node)$|(?:^|\/)(?:\.[^/]+|[jt]sconfig[^/]*\.json|README[^/]*|LICEN[CS]E[^/]*)$/i;
const TOLD = 5;
function unpackedData(tarball, tracked, { path: folder, manifest, manifestFile }) {
		const known = new Set(tracked.map((path) => external_node_path_.posix.relative(folder, path)));
		const found = tarball.paths
				.filter((path) => /\.[cm]?js$/.test(path) && !path.includes('node_modules/'))
				.flatMap((module) => missingOf(module, tarball, known));
		const [first] = found;
		if (first === undefined)
				return [];
		const { wanted, tracked: there, module, line } = first;
		const others = found.length === 1 ? '' : ` There are ${found.length - 1} more of them.`;
		const copied = wanted !== there;
		return [
				{
						rule: 'build/data-missing',
						level: 'warning',
						...(known.has(module)
								? { file: external_node_path_.posix.join(folder, module), line }
								: { file: manifestFile, ...manifest.at('files') }),
						message: `${module} reads ${wanted}, and the tarball does not contain it: code that reads it fails, though the server starts.${others}`,
						hint: copied
								? `Copy it in the build script, after the compiler: cp ${there} ${wanted}`
								: Array.isArray(manifest.raw['files'])
										? `Add ${JSON.stringify(there)} to "files".`
										: `Remove what excludes ${there} from .npmignore or .gitignore.`,
						...(found.length > 1
								? { quote: found.slice(0, TOLD).map((one) => `${one.wanted}: ${one.module}:${one.line}`) }
								: {}),
				},
		];
}
function missingOf(module, tarball, known) {
		const text = tarball.texts.get(module)?.toString('utf8') ?? '';
		const wanted = new Map(ownFilesIn(text).map(({ path, line }) => [external_node_path_.posix.join(external_node_path_.posix.dirname(module), path), { path, line }]));
		return [...wanted].flatMap(([at, { path, line }]) => {
				if (tarball.has(at) || at.startsWith('..') || NO_DATA.test(at) || external_node_path_.posix.extname(at) === '')
						return [];
				const source = (0,reach/* sourceOf */.vz)(module, (one) => known.has(one));
				const beside = source === undefined ? at : external_node_path_.posix.join(external_node_path_.posix.dirname(source), path);
				const tracked = [at, beside].find((one) => known.has(one));
				return tracked === undefined ? [] : [{ wanted: at, tracked, module, line }];
		});
}
;// CONCATENATED MODULE: ./.build/ecosystems/node/kinds.js
const tarball = {
		installable: true,
		fileName: /\.tgz$/,
		async recognise(file, members) {
				return /\.(tgz|tar\.gz)$/.test(file) && (await members()).includes('package/package.json');
		},
		identify: async (path, file) => identityIn(await (0,packed_manifest/* readPackedManifest */.o)(path), file),
		inProject: (member) => member.slice(member.indexOf('/') + 1),
		installsAnywhere(file, { name, version }) {
				const stem = `${(0,core_names/* flatName */.pE)(name)}-`;
				return file.startsWith(stem) && file.endsWith('.tgz') && (0,core_version/* sameVersion */.r1)(file.slice(stem.length, -4), version);
		},
		async unclaimed(path, server) {
				const { mcpName } = await (0,packed_manifest/* readPackedManifest */.o)(path);
				if (mcpName === server)
						return undefined;
				return mcpName === undefined
						? `Add to package.json: "mcpName": "${server}"`
						: `Its package.json says "mcpName": "${mcpName}", and a package is one server only: use one of the two names, or a package for each.`;
		},
		projectOf: async (path, settings) => nodeProject(await (0,packed_manifest/* readPackedManifest */.o)(path), settings),
};
const kinds_bundle = bundleKind('package.json');
const NODE_KINDS = { 'npm-tarball': tarball, 'node-mcpb': kinds_bundle };
function identityIn({ name, version }, file) {
		if (name !== undefined && version !== undefined)
				return { name, version };
		throw new errors/* ReleaseError */.K2('archive/no-identity', `The package.json in ${file} states no name and version.`);
}
function nodeProject(manifest, settings) {
		const { name, version } = manifest;
		if (name === undefined)
				return undefined;
		return {
				name,
				ecosystem: 'node',
				path: '.',
				folder: '/',
				manifestFile: 'package.json',
				version,
				settings,
				manifest,
		};
}
;// CONCATENATED MODULE: ./.build/ecosystems/dev-files.js
const SETTINGS = /^(?:.*\/)?(\.(?:github|gitlab|circleci|buildkite|claude|cursor|gemini|codex|vscode|idea|devcontainer|husky)(?=\/)|(?:CLAUDE|AGENTS|GEMINI)\.md$|\.cursorrules$|\.mcp\.json$|\.gitlab-ci\.yml$|\.travis\.yml$|\.pre-commit-config\.yaml$)/;
const TESTS = /^(?:.*\/)?(__tests__(?=\/)|[^/]+\.(?:test|spec)\.[cm]?jsx?$)/;
function notNeeded(paths, { kind, tests, hint }) {
		const counts = new Map();
		for (const path of paths) {
				const name = SETTINGS.exec(path)?.[1] ?? (tests && TESTS.test(path) ? 'tests' : undefined);
				if (name !== undefined)
						counts.set(name, (counts.get(name) ?? 0) + 1);
		}
		if (counts.size === 0)
				return undefined;
		const list = [...counts].map(([name, count]) => (count === 1 ? name : `${name} (${(0,plural/* plural */.L)(count, 'file')})`)).sort();
		const message = `The ${kind} contains files that users do not need: ${list.join(', ')}. Once published, they stay public.`;
		return { rule: 'build/not-needed', level: 'note', message, hint };
}
var node_command = __webpack_require__(10246);
var node_entries = __webpack_require__(33843);
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
		const hint = 'List only what is needed in "files", or exclude these there: "!dist/**/__tests__".';
		const found = notNeeded(paths, { kind: 'tarball', tests: true, hint });
		return found === undefined
				? []
				: [{ ...found, subject: { about: 'not-needed' }, file: manifestFile, ...manifest.at('files') }];
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
								hint: `A build script changes it: commit the ${what} to be released.`,
						},
				];
		return [
				...differs('name', project.manifest.name, manifest.name),
				...differs('version', project.version, manifest.version),
		];
}
function unresolvedProtocols(manifest) {
		return node_manifest/* INSTALLED_KINDS */.RI.flatMap((kind) => Object.entries(manifest[kind]).flatMap(([name, range]) => {
				const protocol = (0,node_manifest/* localProtocol */.cd)(range);
				if (protocol === undefined || manifest.bundled.includes(name))
						return [];
				return {
						rule: 'node-workspace-protocol',
						level: 'error',
						subject: { package: name },
						message: `The packed package.json needs ${name} as "${range}", which cannot be installed from a registry.`,
						hint: protocol === 'workspace' || protocol === 'catalog'
								? 'Set the package manager that resolves it ("packageManager": "pnpm@…") and commit its lock file.'
								: `Write a version range, and publish ${name} first.`,
				};
		}));
}
function missingMembers(tarball, file, manifest) {
		const beside = Object.keys(manifest.bin).length > 0 ? 'note' : 'warning';
		return (0,node_entries/* entriesOf */.Mc)(tarball.manifest)
				.filter((entry) => (0,node_entries/* filesOf */.R8)(entry, tarball.has, tarball.paths).length === 0)
				.map((entry) => ({
				rule: entry.kind === 'bin' ? 'node-bin-target' : 'node-main-target',
				level: entry.kind === 'bin' ? 'error' : beside,
				file,
				...manifest.at(...entry.keys),
				message: `${entry.label} is ${entry.written}, which is not in the tarball${entry.kind === 'bin' ? ': npx would fail' : ''}.`,
				hint: entry.kind === 'bin' || beside === 'warning'
						? hintFor(entry.file, tarball, manifest)
						: `Correct the path, or remove "${entry.keys[0]}".`,
		}));
}
function hintFor(file, tarball, manifest) {
		const folder = file.split('/')[0] ?? file;
		if (manifest.files !== undefined && !tarball.paths.some((path) => path.startsWith(`${folder}/`))) {
				return `Add "${folder}" to "files", and make sure the build creates ${file}.`;
		}
		const namesake = tarball.paths.find((path) => external_node_path_.posix.basename(path) === external_node_path_.posix.basename(file));
		return namesake === undefined
				? `Make sure the build creates ${file}.`
				: `The tarball contains ${namesake}: use that path.`;
}
async function withoutShebang(tarball, project) {
		const found = [];
		const started = (0,node_command/* npxCommand */.WN)(project.manifest);
		for (const entry of (0,node_entries/* entriesOf */.Mc)(tarball.manifest)) {
				if (entry.kind !== 'bin' || !tarball.has(entry.file) || !/(\.[cm]?js|\/[^./]+|^[^./]+)$/.test(entry.file))
						continue;
				const bytes = tarball.texts.get(entry.file) ?? (await (0,archive/* readEntry */.hB)(tarball.file, `package/${entry.file}`).catch(() => undefined));
				if (bytes === undefined || bytes.subarray(0, 2).toString() === '#!' || bytes.subarray(0, 512).includes(0))
						continue;
				found.push({
						rule: 'node-shebang',
						level: entry.label === `bin "${started}"` ? 'error' : 'warning',
						subject: { module: entry.file },
						...shebangPlace(entry, project),
						message: `${entry.label} starts ${entry.file}, which has no #! line: a shell would run it as a shell script.`,
						hint: 'Make the first line of the source: #!/usr/bin/env node',
				});
		}
		return found;
}
function shebangPlace({ file, keys }, { folder, path, manifestFile, manifest }) {
		const source = (0,reach/* sourceOf */.vz)(file, (one) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, one)));
		if (source !== undefined)
				return { file: external_node_path_.posix.join(path, source), line: 1, column: 1 };
		return { file: manifestFile, ...manifest.at(...keys) };
}
function members_imports(tarball, source) {
		const { manifest } = tarball;
		const starts = (0,node_entries/* entriesOf */.Mc)(manifest).filter(({ kind }) => kind === 'bin' || kind === 'main');
		const reached = (0,reach/* reach */.gl)(starts.flatMap((entry) => (0,node_entries/* filesOf */.R8)(entry, tarball.has, tarball.paths)), { has: tarball.has, text: (path) => tarball.texts.get(path)?.toString('utf8') });
		const provided = providedBy(manifest);
		const undeclared = new Map(reached.packages
				.filter(({ name, import: asked }) => !provided.has(name) && !asked.guarded && !tarball.has(`node_modules/${name}/package.json`))
				.map((asked) => [asked.name, asked]));
		return [
				...[...undeclared.values()].map(({ name, file, import: asked }) => ({
						rule: 'node-imports-declared',
						level: 'warning',
						subject: { module: name, package: name },
						message: `${file}:${asked.line} in the tarball imports ${name}, which package.json ${source.devDependencies[name] === undefined ? 'does not list' : 'lists only in devDependencies'}.`,
						hint: (0,package_manager/* addCommand */.np)(source.manager, name, source.devDependencies[name] === undefined ? 'users' : 'moved'),
				})),
				...reached.missing
						.filter(({ import: asked }) => !asked.guarded)
						.map(({ file, import: asked, nearest }) => ({
						rule: 'node-relative-imports',
						subject: { module: asked.module },
						level: asked.how === 'import' || asked.how === 'export' ? 'error' : 'warning',
						message: `${file}:${asked.line} in the tarball imports ${asked.module}, which does not exist.`,
						hint: nearest === undefined
								? `Make sure that the build creates it and that "files" includes it.${unrun(source)}`
								: `Node does not add file extensions: write ${asked.module}${nearest.slice(external_node_path_.posix.join(external_node_path_.posix.dirname(file), asked.module).length)}`,
				})),
		];
}
function unrun({ scripts }) {
		if (scripts['build'] === undefined || scripts['prepublishOnly'] === undefined)
				return '';
		return ` prepublishOnly is not run beside build: if it creates the file, add in ${about/* CONFIG_FILE */.g2}\n  build.command = ["npm", "run", "prepublishOnly"]`;
}
var consumers_ = __webpack_require__(38321);
var read_tar = __webpack_require__(12853);
var statement = __webpack_require__(46454);
;// CONCATENATED MODULE: ./.build/ecosystems/node/tarball.js
const LARGEST_TEXT = 1024 * 1024;
const MOST_TEXT = 64 * 1024 * 1024;
const tarball_TEXT = /\.([cm]?[jt]sx?|json)$|(^|\/)[^./]+$/;
async function readTarball(file) {
		const entries = [];
		const known = new Set();
		const texts = new Map();
		let kept = 0;
		await (0,read_tar/* walkTar */.N)(file, async (entry, read) => {
				entries.push(entry);
				if (entry.type === 'folder')
						return;
				const path = entry.path.slice(entry.path.indexOf('/') + 1);
				known.add(path);
				if (entry.path === 'package/package.json')
						texts.set(path, await (0,statement/* smallFile */.u$)(file, entry, read));
				if (entry.type !== 'file' || !tarball_TEXT.test(path) || entry.size > LARGEST_TEXT || kept + entry.size > MOST_TEXT)
						return;
				if (texts.has(path))
						return;
				kept += entry.size;
				texts.set(path, await (0,consumers_.buffer)(await read()));
		});
		(0,statement/* folderOf */.yS)(entries, packed_manifest/* PACKED_MANIFEST */.D, file);
		return {
				file,
				manifest: (0,node_manifest/* readNodeManifest */.uy)(texts.get('package.json')?.toString('utf8')),
				paths: [...known].sort(),
				has: (path) => known.has(path),
				texts,
		};
}
function tarballName(name, version) {
		return `${name.replace(/^@/, '').replace('/', '-')}-${version}.tgz`;
}
;// CONCATENATED MODULE: ./.build/ecosystems/node/packed.js
async function adoptNode(given, project, release, host) {
		const folder = (0,external_node_path_.join)(release.root, project.path);
		const packed = given.filter(({ kind }) => kind === 'npm-tarball');
		const own = [];
		for (const { path } of packed)
				own.push(await judged(path, { told: [] }, project, release, { folder, root: release.root }, host));
		const bundles = await (0,bundle_adopt/* adoptBundles */.e)(given, project, release, host);
		return {
				artifacts: [...own.map(({ artifact }) => artifact), ...bundles],
				findings: own.flatMap((one) => one.findings),
		};
}
async function judged(packed, { told, madeWith }, project, release, place, host) {
		const tarball = await readTarball(packed);
		const [members, lints, tracked] = await Promise.all([
				judgeTarball(tarball, project),
				linted(tarball, project),
				trackedFiles(host, release.root, project.path),
		]);
		const data = unpackedData(tarball, tracked, project);
		const file = tarballName(tarball.manifest.name ?? project.name, tarball.manifest.version ?? project.version ?? '0.0.0');
		const findings = [...told, ...[...members, ...lints, ...data].map((finding) => ({ ...finding, artifact: file }))].map((finding) => ({ ...finding, project: project.name }));
		if (findings.some(({ level }) => level === 'error'))
				throw new errors/* StageFailure */.BG(findings);
		const identity = identityIn(tarball.manifest, file);
		const bundled = await (0,node_bundled/* bundledIn */.u)({ file: packed, inFolder: true }, tarball.manifest, place);
		const about = { project: project.name, identity, bundled, madeWith };
		return { artifact: { kind: 'npm-tarball', ...(await (0,stored/* stored */.s)(packed, release, file)), ...about }, findings };
}
async function linted({ paths, texts }, { manifest, manifestFile: file }) {
		const { lint } = await Promise.all(/* import() */[__webpack_require__.e(6595), __webpack_require__.e(8505)]).then(__webpack_require__.bind(__webpack_require__, 58505));
		const files = paths.map((path) => ({ path, data: texts.get(path) ?? new Uint8Array() }));
		const messages = await lint(files, 'packed');
		return messages.map(({ path, ...message }) => ({ rule: 'node-publint', file, ...manifest.at(...path), ...message }));
}
var workspace = __webpack_require__(51970);
;// CONCATENATED MODULE: ./.build/ecosystems/node/build.js
const INSTALL_MS = 20 * 60_000;
const BUILD_MS = 30 * 60_000;
const PACK_MS = 15 * 60_000;
const placeOf = (0,memo/* memo */.p)((host, root) => [host, root], () => ({ turn: Promise.resolve(), installed: false, built: new Set() }));
async function buildNode(project, release, host) {
		const shop = await (0,build_context/* openWorkshop */._)(project, release, host);
		const place = placeOf(host, shop.root);
		const mine = place.turn.then(async () => {
				if (!place.installed)
						place.scriptsOff = await install(shop, project, host);
				place.installed = true;
				await buildOnce(shop, project, host, place);
				return pack(shop, project, host, place);
		});
		place.turn = mine.catch(() => undefined);
		const packed = await mine;
		const told = [
				...lockFindings(shop, project, release.root),
				...(place.scriptsOff === undefined ? [] : [place.scriptsOff.finding]),
		];
		const [manager = '', version] = shop.manager.shown.split(' ');
		const node = await (0,ask_tools/* versionOf */.E)(host.tool('node'), host);
		const madeWith = {
				...(node === undefined ? {} : { Node: node }),
				...(version === undefined ? {} : { [manager]: version }),
		};
		const { artifact, findings } = await judged(packed, { told, madeWith }, project, release, shop, host);
		if ((0,bundle_table/* bundleOf */.cj)(project) === undefined)
				return { artifacts: [artifact], findings };
		const bundle = await buildNodeBundle(artifact, project, release, host);
		return { artifacts: [artifact, bundle.artifact], findings: [...findings, ...bundle.findings] };
}
function byManager({ manager }, args) {
		return { command: [...manager.command, ...args], shown: [nameOf(manager), ...args].join(' ') };
}
function configured({ manager, folder }, words, host) {
		const [name = '', ...args] = words;
		const program = name === nameOf(manager) ? manager.command : [(0,configured_program/* configuredProgram */.B)(name, folder, host)];
		return { command: [...program, ...args], shown: words.join(' ') };
}
function nameOf({ shown }) {
		return shown.split(' ')[0] ?? '';
}
function stepOf(shop, project, host) {
		return async (rule, what, words, cwd, timeoutMs) => {
				const installs = rule === 'build/install';
				const about = { project: project.name, file: project.manifestFile };
				const step = { rule, what, ...words, cwd, env: shop.env, timeoutMs, installs, ...about };
				await (0,led_files/* led */.I)([shop.root, shop.folder], host, () => (0,run_step/* runStep */.eg)(host, step), installs ? 'all' : 'npmrc');
		};
}
async function install(shop, project, host) {
		const run = stepOf(shop, project, host);
		const own = project.settings.build.install;
		const what = 'The installation of the dependencies';
		const installed = (words, cwd) => run('build/install', what, words, cwd, INSTALL_MS);
		if (own !== undefined) {
				await installed(configured(shop, own, host), shop.folder);
				return undefined;
		}
		try {
				await installed(byManager(shop, (0,package_manager/* installArguments */.Ci)(shop.choice)), shop.root);
				return undefined;
		}
		catch (error) {
				const [cause] = error instanceof errors/* StageFailure */.BG ? error.findings : [];
				if (cause === undefined || !SCRIPT_FAILED.has(cause.rule))
						throw error;
				await installed(byManager(shop, (0,package_manager/* withoutScripts */.$p)(shop.choice)), shop.root);
				const finding = {
						...cause,
						rule: 'build/scripts-off',
						level: 'warning',
						message: `${cause.message} It was repeated without install scripts, and the build continued.`,
				};
				return { finding, ownHook: cause.rule === 'build/missing-program' };
		}
}
const SCRIPT_FAILED = new Set(['build/install-script', 'build/missing-program']);
async function buildOnce(shop, project, host, { built, scriptsOff }) {
		const run = stepOf(shop, project, host);
		const own = project.settings.build.command;
		if (own !== undefined)
				return run('build/command', 'The configured build', configured(shop, own, host), shop.folder, BUILD_MS);
		const siblings = shop.workspace === undefined ? [] : (0,workspace/* neededBy */.Xl)(shop.workspace, project.manifest);
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
						await run('build/command', `The build of ${manifest.name ?? folder}`, byManager(shop, ['run', wanted]), folder, BUILD_MS);
		}
}
async function pack(shop, project, host, place) {
		const folder = await host.tempDir('pack');
		const own = project.settings.build.command !== undefined;
		const prepared = place.scriptsOff === undefined && preparedBy(shop, project, shop.folder);
		const { hooksOnPack } = planBuild(project.manifest, prepared);
		const args = (0,package_manager/* packArguments */.Mj)(shop.choice, folder, hooksOnPack && !own && place.scriptsOff?.ownHook !== true);
		await stepOf(shop, project, host)('build/pack', 'Packing', byManager(shop, args), shop.folder, PACK_MS);
		const made = (await (0,promises_.readdir)(folder)).filter((name) => name.endsWith('.tgz'));
		if (made.length === 1)
				return (0,external_node_path_.join)(folder, made[0]);
		throw new errors/* StageFailure */.BG({
				rule: 'build/pack',
				level: 'error',
				project: project.name,
				file: project.manifestFile,
				message: `${shop.manager.shown} pack succeeded but created ${made.length === 0 ? 'no tarball' : (0,plural/* plural */.L)(made.length, 'tarball')}.`,
				hint: 'Run it by hand in a clean checkout: a pack hook may move or remove the file.',
		});
}
function preparedBy(shop, project, folder) {
		return project.settings.build.install === undefined && installRunsPrepare(shop.choice.manager, folder === shop.root);
}
;// CONCATENATED MODULE: ./.build/ecosystems/node/copies.js
const BUILT = new Set(['dist', 'build', 'out', 'lib', 'esm', 'cjs']);
function withoutCopies(found, named) {
		const isNode = ({ ecosystem }) => ecosystem === 'node';
		return found.filter((project) => !isNode(project) ||
				named.has(project.path) ||
				!BUILT.has(external_node_path_.posix.basename(project.path)) ||
				!found.some((other) => isNode(other) &&
						other.name === project.name &&
						other.path !== project.path &&
						(0,subtree/* isUnder */.Jo)(project.path, other.path)));
}
var ask_registry = __webpack_require__(16364);
var components = __webpack_require__(39263);
var empty_prefix = __webpack_require__(9731);
;// CONCATENATED MODULE: ./.build/ecosystems/node/launches.js
const MOST_CANDIDATES = 6;
function launchesOf(project, prefix, sandbox, host, shown) {
		const { smoke } = project.settings;
		const bins = (0,external_node_path_.join)(prefix, 'node_modules', '.bin');
		const env = { ...sandbox.env, ...smoke.env };
		const shimOf = (name) => (0,external_node_path_.join)(bins, process.platform === 'win32' ? `${name}.cmd` : name);
		const launchOf = (name, args) => ({
				command: [shimOf(name), ...args],
				shown: [name, ...args].join(' '),
				env,
				cwd: sandbox.cwd,
		});
		const names = Object.keys(project.manifest.bin).filter((name) => (0,external_node_fs_.existsSync)(shimOf(name)));
		const but = (program) => names
				.filter((name) => shimOf(name) !== program && !sameFile(project, name, program))
				.map((name) => launchOf(name, []));
		const imported = project.settings.isLibrary === true && smoke.command === undefined;
		if (imported)
				return { launch: { ...importCommand(project, host), env, cwd: prefix } };
		if (smoke.command !== undefined && smoke.command.length > 0) {
				const [name = '', ...rest] = smoke.command;
				const inside = rest.map((word) => launches_placeOf(word, prefix, project.name));
				const program = programOf(name, shimOf(name), prefix, project.name, host);
				const words = [program, ...inside, ...smoke.args];
				const typed = [...smoke.command, ...smoke.args].join(' ');
				return { launch: { command: words, shown: typed, env, cwd: sandbox.cwd }, others: but(program) };
		}
		const command = (0,node_command/* npxCommand */.WN)(project.manifest);
		if (command === undefined) {
				const candidates = names.slice(0, MOST_CANDIDATES).map((name) => launchOf(name, smoke.args));
				const [first] = candidates;
				if (first === undefined || candidates.length < 2)
						throw new errors/* StageFailure */.BG((0,node_command/* cannotChoose */.bG)(project, shown));
				return { launch: first, candidates };
		}
		if (!names.includes(command))
				throw new errors/* StageFailure */.BG(notMade(project, command, shown));
		return { launch: launchOf(command, smoke.args), others: but(shimOf(command)) };
}
function importCommand({ name, manifest }, host) {
		const { exports } = manifest.raw;
		const entries = (0,object/* isObject */.Gv)(exports) ? Object.keys(exports).filter((key) => /^\.(\/[^*]+)?$/.test(key)) : [];
		const names = (entries.length === 0 ? ['.'] : entries)
				.filter((entry) => !entry.endsWith('.json'))
				.map((entry) => `${name}${entry.slice(1)}`);
		const code = "// Imports every entry of a package that is named, as whoever depends on it would; what it keeps running ends with us.\nfor (const name of process.argv.slice(1)) await import(name);\nprocess.exit(0);\n";
		return {
				command: [host.tool('node'), '--input-type=module', '-e', code, '--', ...names],
				shown: `node -e "import('${names.join("'); import('")}')"`,
		};
}
function sameFile({ manifest }, name, program) {
		const started = Object.keys(manifest.bin).find((one) => (0,external_node_path_.basename)(program).replace(/\.cmd$/, '') === one);
		return started !== undefined && manifest.bin[started] === manifest.bin[name];
}
function notMade(project, command, shown) {
		return {
				rule: 'node-bin-target',
				level: 'error',
				project: project.name,
				artifact: shown,
				message: `npm installed ${project.name} without the command ${command}: the file that bin names is not in the package.`,
				hint: 'Compare "bin" with the file list of npm pack.',
		};
}
function programOf(name, shim, prefix, own, host) {
		if ((0,external_node_path_.isAbsolute)(name))
				return name;
		if (!name.includes('/') && !name.includes(external_node_path_.sep)) {
				return (0,external_node_fs_.existsSync)(shim) ? shim : host.tool(name);
		}
		return launches_placeOf(name, prefix, own);
}
function launches_placeOf(word, prefix, own) {
		if ((0,external_node_path_.isAbsolute)(word) || word.startsWith('-'))
				return word;
		const found = [(0,external_node_path_.join)(prefix, word), (0,external_node_path_.join)(prefix, 'node_modules', own, word)].find((path) => path !== prefix && (0,external_node_fs_.existsSync)(path));
		return found !== undefined && /[./\\]/.test(word) && (0,external_node_path_.basename)(word) !== '..' && word !== '.' ? found : word;
}
var files_in = __webpack_require__(51497);
var printed = __webpack_require__(70872);
;// CONCATENATED MODULE: ./.build/ecosystems/node/origin.js
const MOST_FILES = 4000;
const CALL = /\b(console\.(?:log|info|debug)|process\.stdout\.write)\s*\(/g;
const JAVASCRIPT = {
		literals: /"((?:\\.|[^"\\\n])*)"|'((?:\\.|[^'\\\n])*)'|`((?:\\.|[^`\\])*)`/g,
		between: /\$\{[^}]*\}|%[sdifjoO]|\\[nrt]|\n/,
		*callsIn(source) {
				for (const { index: offset, 1: call = '' } of source.matchAll(CALL)) {
						const near = source.slice(offset, offset + 400);
						yield { call, offset, rest: /^[\s\S]*?\)\s*(;|\n|$)/.exec(near)?.[0] ?? near };
				}
		},
};
async function originOf(text, name, prefix) {
		const modules = (0,external_node_path_.join)(prefix, 'node_modules');
		const search = async (inside, shortest) => {
				const sources = (await (0,files_in/* filesIn */.n)((0,external_node_path_.join)(modules, inside))).filter((file) => /\.[cm]?js$/.test(file));
				const files = sources.slice(0, MOST_FILES).map((file) => `${inside}${file}`);
				return (0,printed/* printedBy */.e_)(files, modules, text, shortest, JAVASCRIPT);
		};
		return (await search(`${name}/`, printed/* SHORTEST */.tl)) ?? search('', (0,printed/* proof */.n1)(text));
}
var why_missing = __webpack_require__(56680);
;// CONCATENATED MODULE: ./.build/ecosystems/node/shipped-imports.js
const shipped_imports_LARGEST = 256 * 1024;
const MOST = 2 * 1024 * 1024;
const TIME_MS = 30_000;
const MISSING = /^(ERR_MODULE_NOT_FOUND|MODULE_NOT_FOUND|ERR_PACKAGE_PATH_NOT_EXPORTED)$/;
async function importFindings(looked, root, known) {
		const { project, prefix, artifact } = looked;
		const home = (0,external_node_path_.join)(prefix, 'node_modules', project.name);
		const manifest = (0,node_manifest/* readNodeManifest */.uy)(read((0,external_node_path_.join)(home, 'package.json')));
		const { manager } = project.manifest;
		const asked = askedIn(home, manifest);
		if (asked.length === 0)
				return [];
		const [answers, tree] = await Promise.all([resolveAll(asked, home, looked), (0,components/* readTree */.Zc)(prefix)]);
		const optional = (name) => manifest.optionalDependencies[name] !== undefined || isOptionalPeer(name, manifest);
		const provided = providedBy(manifest);
		const told = new Set(known.filter(({ rule }) => rule === 'node-imports-declared').map(({ subject }) => subject?.package));
		const found = new Map();
		for (const [index, { file, import: one, name }] of asked.entries()) {
				const answer = answers[index];
				if (answer === undefined || name === manifest.name || found.has(`${name} ${one.module}`))
						continue;
				const place = { project: project.name, artifact, ...sourceOf(file, one, home, root, project) };
				if (answer.code !== undefined) {
						if (!MISSING.test(answer.code) || optional(name))
								continue;
						const said = await missing(one, answer, { tree, manifest: { ...manifest, manager }, registry: looked.registry });
						found.set(`${name} ${one.module}`, { ...said, ...place });
				}
				else if (!provided.has(name) && !found.has(name)) {
						if (told.has(name))
								continue;
						found.set(name, { ...transitive(name, tree, project), ...place });
				}
		}
		return [...found.values()];
}
function askedIn(home, manifest) {
		let left = MOST;
		const text = (path) => {
				const file = (0,external_node_path_.join)(home, path);
				const size = sizeOf(file);
				if (size === undefined || size > shipped_imports_LARGEST || size > left)
						return undefined;
				left -= size;
				return read(file);
		};
		const isFile = (path) => sizeOf((0,external_node_path_.join)(home, path)) !== undefined;
		const entries = (0,node_entries/* entriesOf */.Mc)(manifest)
				.filter(({ kind, file }) => kind !== 'types' && !file.includes('*') && /\.[cm]?js$|(^|\/)[^.]+$/.test(file))
				.flatMap((entry) => (0,node_entries/* filesOf */.R8)(entry, isFile, []));
		const { packages } = (0,reach/* reach */.gl)(entries, { has: isFile, text });
		return packages.filter(({ import: one }) => !one.guarded && !(0,external_node_module_.isBuiltin)(one.module));
}
async function resolveAll(asked, home, { sandbox, host }) {
		const input = JSON.stringify(asked.map(({ file, import: { module, how } }) => ({ file: (0,external_node_path_.join)(home, file), module, how })));
		const ended = await host.run({
				command: [
						host.tool('node'),
						'--no-warnings',
						'--experimental-import-meta-resolve',
						'--input-type=module',
						'-e',
						"// Asks Node itself where imports of an installed package lead. It resolves and runs nothing.\n// stdin: [{file, module, how}]; stdout, for each: {to: the file or URL that Node would load} or {code, message}. `import` and `import()` follow\n// the conditions of ES modules, `require` those of CommonJS. Needs --experimental-import-meta-resolve, since the second argument of\n// import.meta.resolve is the importing file.\n\nimport { existsSync } from 'node:fs';\nimport { createRequire } from 'node:module';\nimport { fileURLToPath, pathToFileURL } from 'node:url';\n\nlet text = '';\nfor await (const chunk of process.stdin.setEncoding('utf8')) text += chunk;\nconst answers = JSON.parse(text).map(({ file, module, how }) => {\n  try {\n    if (how === 'require') return { to: createRequire(file).resolve(module) };\n    const url = import.meta.resolve(module, pathToFileURL(file).href);\n    if (!url.startsWith('file:')) return { to: url };\n    const path = fileURLToPath(url);\n    return existsSync(path) ? { to: path } : { code: 'ERR_MODULE_NOT_FOUND', message: path };\n  } catch (error) {\n    return { code: error.code ?? 'unknown', message: String(error.message).split('\\n')[0] };\n  }\n});\nprocess.stdout.write(JSON.stringify(answers));\n",
				],
				cwd: sandbox.cwd,
				env: sandbox.env,
				input,
				timeoutMs: TIME_MS,
				keep: 16 * 1024 * 1024,
		});
		if (ended.code === 0)
				return JSON.parse(ended.stdout);
		host.log.debug(`imports were not checked: ${ended.stderr.trim().split('\n').at(-1)}`);
		return [];
}
async function missing({ module, how }, { code }, where) {
		const reason = await (0,why_missing/* whyMissing */.bi)(module, where, code === 'ERR_PACKAGE_PATH_NOT_EXPORTED');
		const when = how === 'dynamic' ? ' It is loaded only when this line runs, so the start check does not reveal it.' : '';
		return { ...(0,missed/* missingInSource */.D1)(reason, when), level: 'error' };
}
function transitive(name, tree, project) {
		const bringers = Object.entries(tree)
				.filter(([place, { dependencies = {} }]) => place !== `node_modules/${project.name}` && dependencies[name] !== undefined)
				.map(([place]) => (0,components/* belowModules */.HU)(place));
		const by = bringers.length > 0 ? [...new Set(bringers)] : ['another package'];
		return {
				rule: 'node-imports-declared',
				level: 'warning',
				subject: { module: name, package: name },
				message: `This imports ${name}, which is not in dependencies: ${(0,missed/* onlyWhile */.Cc)(by, 'it')}`,
				hint: (0,package_manager/* addCommand */.np)(project.manifest.manager, name),
		};
}
function isOptionalPeer(name, { raw }) {
		const meta = (raw['peerDependenciesMeta'] ?? {});
		return typeof meta === 'object' && meta[name]?.optional === true;
}
function sourceOf(file, { line, column }, home, root, project) {
		const path = external_node_path_.posix.join(project.path, file);
		const same = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, path)) && read((0,external_node_path_.join)(root, path)) === read((0,external_node_path_.join)(home, file));
		return { file: same ? path : file, line, column };
}
function sizeOf(file) {
		const facts = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
		return facts?.isFile() ? facts.size : undefined;
}
function read(file) {
		try {
				return (0,external_node_fs_.readFileSync)(file, 'utf8');
		}
		catch {
				return undefined;
		}
}
var regular_file = __webpack_require__(1722);
;// CONCATENATED MODULE: ./.build/ecosystems/node/unrun-server.js
const CREATES = /^([ \t]*)(?:export )?(?:const|let|var) ([\w$]+) = new (?:[\w$]+\.)*(?:McpServer|Server)\(/m;
const SDK = /@modelcontextprotocol\//;
const CONNECTS = /\.connect\(|\bserveStdio\(|\.handleRequest\(/;
const CODE = /\.[cm]?js$/;
const unrun_server_MOST_FILES = 2000;
const unrun_server_LARGEST = 1_000_000;
async function unrunServer(home, manifest) {
		const command = (0,node_command/* npxCommand */.WN)(manifest);
		const bin = command === undefined ? undefined : manifest.bin[command];
		if (bin === undefined)
				return undefined;
		const listed = await (0,promises_.readdir)(home, { recursive: true }).catch(() => []);
		const files = listed.filter((path) => CODE.test(path) && !/(^|[/\\])node_modules[/\\]/.test(path));
		if (files.length > unrun_server_MOST_FILES)
				return undefined;
		const text = (file) => (0,regular_file/* readNamed */.Mk)((0,external_node_path_.join)(home, file), unrun_server_LARGEST).bytes?.toString();
		const there = new Set(files.map((path) => path.replaceAll('\\', '/')));
		const entry = external_node_path_.posix.normalize(bin);
		const { sources } = (0,reach/* reach */.gl)([entry], { has: (path) => there.has(path), text });
		const loaded = [...sources.keys()].map((file) => ({ file, code: text(file) ?? '' }));
		if (loaded.some(({ code }) => CONNECTS.test(code)))
				return undefined;
		const made = loaded.find(({ code }) => SDK.test(code) && CREATES.test(code));
		if (made === undefined)
				return undefined;
		const connects = (code) => SDK.test(code) && CONNECTS.test(code);
		const other = [...there].sort().find((file) => !sources.has(file) && connects(text(file) ?? ''));
		const [, indent = '', name = 'server'] = CREATES.exec(made.code) ?? [];
		const nothing = `Nothing connects the server that ${made.file} creates.`;
		if (other !== undefined)
				return `${nothing} Name ${other} in "bin", which connects one.`;
		const where = indent === '' ? 'Add at the end of its source' : `Add where ${name} is returned, in its source`;
		return `${nothing} ${where}:\n  import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";\n  await ${name}.connect(new StdioServerTransport());`;
}
;// CONCATENATED MODULE: ./.build/ecosystems/node/variant.js
function withNode(runtime, sandbox, host) {
		return {
				sandbox: { ...sandbox, env: nodeFirst(runtime, sandbox.env) },
				host: { ...host, tool: (name) => (name === 'node' ? runtime : host.tool(name)) },
		};
}
async function scriptsOn(runtime, step, host) {
		const [npm = '', ...words] = step.command;
		const command = [host.tool('node'), await (0,promises_.realpath)(npm), ...words];
		return { ...step, command, env: nodeFirst(runtime, step.env) };
}
function nodeFirst(runtime, env) {
		return { ...env, PATH: [(0,external_node_path_.dirname)(runtime), env['PATH'] ?? ''].join(external_node_path_.delimiter) };
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
async function installNode(artifact, project, sandbox, host, variant = {}) {
		if (artifact.kind !== 'npm-tarball')
				return installNodeBundle(artifact, project, sandbox, host);
		const beside = await (0,siblings/* siblingsBeside */.e)(artifact.path);
		const env = await (0,npm_env/* npmEnv */.V)(sandbox, host, undefined, project.manifest.registries);
		const install = (pins) => {
				const versions = Object.entries(pins).map(([name, version]) => `${name}@${version}`);
				const named = versions.length === 0 ? [] : [...versions, '--prefer-offline'];
				return installSpecs([artifact.path, ...beside, ...named], artifact.file, project, sandbox, host, env, variant.runtime);
		};
		if (variant.lowest !== true && variant.pins === undefined)
				return install({});
		const ranges = (0,node_lowest/* rangedDependencies */.Z3)(await (0,packed_manifest/* readPackedManifest */.o)(artifact.path));
		const pins = (0,node_lowest/* lowestPins */.JX)(ranges, variant);
		for (let tries = 0;; tries += 1) {
				try {
						return await install(pins);
				}
				catch (error) {
						const words = error instanceof errors/* StageFailure */.BG ? (error.findings[0]?.quote ?? []).join('\n') : '';
						const name = (0,node_lowest/* unpublished */.OW)(words);
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
async function installPublishedNode(project, version, source, sandbox, host) {
		const registry = source.registries?.['npm'];
		if (registry === undefined)
				return undefined;
		const spec = `${project.name}@${version}`;
		return installSpecs([spec], spec, project, sandbox, host, await (0,npm_env/* npmEnv */.V)(sandbox, host, registry));
}
async function installSpecs(specs, shown, project, sandbox, host, env, runtime) {
		let prefix = await (0,empty_prefix/* emptyPrefix */.m)(sandbox, 'installed');
		const on = runtime === undefined ? { sandbox, host } : withNode(runtime, sandbox, host);
		const step = (args, cwd) => ({
				rule: 'start/install',
				isInstallation: true,
				installs: true,
				what: `npm install of ${shown} into an empty folder`,
				command: [host.tool('npm'), 'install', ...specs, ...QUIET, ...args],
				shown: ['npm', 'install', shown, ...args.filter((arg) => arg === '--ignore-scripts')].join(' '),
				cwd,
				env,
				timeoutMs: project.settings.smoke.installTimeoutMs,
				project: project.name,
				artifact: shown,
		});
		await (0,run_step/* runStep */.eg)(host, step(['--ignore-scripts'], prefix));
		const scripted = (0,components/* withInstallScripts */.k$)(await (0,components/* readTree */.Zc)(prefix));
		if (scripted.length > 0) {
				prefix = await (0,empty_prefix/* emptyPrefix */.m)(sandbox, 'installed-with-scripts');
				const again = step(['--prefer-offline'], prefix);
				await asUser(host, runtime === undefined ? again : await scriptsOn(runtime, again, host), scripted);
		}
		const registry = (0,ask_registry/* askRegistry */.r)(env, on);
		const home = (0,external_node_path_.join)(prefix, 'node_modules', project.name);
		return {
				advice: { ...nodeAdvice, neverRun: () => unrunServer(home, project.manifest) },
				...launchesOf(project, prefix, on.sandbox, on.host, shown),
				runtime: await (0,node_runtime/* runtimeOf */.G)(on.host, on.sandbox),
				packages: Object.keys(await (0,components/* readTree */.Zc)(prefix)).length - 1,
				components: () => (0,components/* readComponents */.Zm)(prefix, project.name, host),
				diagnose: (stderr) => (0,start_failure/* diagnoseStart */.Z)(stderr, project, prefix, registry),
				origin: (text) => originOf(text, project.name, prefix),
				versions: () => topVersions(prefix),
				imports: (root, known) => importFindings({ project, artifact: shown, prefix, sandbox, host, registry }, root, known),
		};
}
async function asUser(host, step, scripted) {
		const ended = await host.run({ ...step, onLine: (line) => host.log.debug(line) });
		if (ended.code === 0)
				return;
		const names = scripted.map(components/* belowModules */.HU);
		const failed = (0,run_step/* scriptOwner */.LN)(`${ended.stdout}\n${ended.stderr}`) ?? (names.length === 1 ? names[0] : undefined);
		const own = failed === step.project;
		const finding = (0,run_step/* failureOf */.g5)(step, ended);
		const who = failed === undefined
				? `${names.join(', ')} have an install script.`
				: `${own ? 'The package’s own' : `The dependency ${failed} has an`} install script${own ? '' : ', which'} failed.`;
		throw new errors/* StageFailure */.BG({
				...finding,
				rule: ended.timedOut ? finding.rule : 'start/install-script',
				message: `${step.what} failed with exit code ${ended.code}. It installs with scripts disabled. ${who}`,
				hint: own
						? 'Avoid install scripts: move the work into the build, or to the first start.'
						: `Users get the same failure: use a version of ${failed ?? 'it'} that installs here, or do without it.`,
		});
}
var schemas = __webpack_require__(88343);
var registries_attestations = __webpack_require__(71845);
var address = __webpack_require__(88138);
var packument = __webpack_require__(70802);
var remote_answer = __webpack_require__(511);
;// CONCATENATED MODULE: ./.build/ecosystems/node/published.js
const NAMED = /^((?:@[a-z0-9~-][\w.~-]*\/)?[a-zA-Z0-9~_][\w.~-]*)(?:@([\w.+-]+))?$/;
const MANIFEST = schemas/* looseObject */._H3({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP() });
const publishedNode = {
		scheme: 'npm',
		shown: 'npm',
		place: 'the npm registry',
		parse(text) {
				const [, name, version] = NAMED.exec(text) ?? [];
				return name === undefined ? undefined : { name, version };
		},
		word: (name, version) => `npm:${name}@${version}`,
		versions: async (name, registry, host) => (await (0,packument/* readPackage */.LY)(registry, name, undefined, host))?.versions,
		hides: ({ name, manifest }, registry) => registry.href !== address/* NPM_REGISTRY */.ug ||
				(name.startsWith('@') && manifest.publishConfig?.['access'] !== 'public'),
		project,
		files,
		evidence,
		attested,
};
async function files(name, version, registry, host) {
		const found = await (0,packument/* readVersion */.$4)(registry, name, version, undefined, host);
		if (found?.tarball === undefined)
				return [];
		const { sha512 } = (0,components/* hashesOf */.mU)(found.integrity);
		return [tarballAt(found.tarball, name, version, registry, sha512)];
}
function tarballAt(url, name, version, { host }, sha512) {
		const shown = `${name} ${version} on ${host}`;
		return { url, file: tarballName(name, version), shown, kind: 'npm-tarball', version, digests: { sha512 } };
}
async function project(name, version, registry, settings, host) {
		const answer = await (0,packument/* askVersion */.qN)(registry, name, version, undefined, host);
		if (answer === undefined)
				return undefined;
		(0,remote_answer/* readAnswer */.JN)(answer, MANIFEST, `${name} ${version}`, { code: 'npm/registry' });
		return nodeProject((0,node_manifest/* readNodeManifest */.uy)(answer.text()), settings);
}
async function attested(name, version, repository, registry, host) {
		const { url, attestations } = await provenances(name, version, registry, host);
		if (url === undefined)
				return undefined;
		const statements = attestations
				.map((one) => (0,registries_attestations/* decoded */.DH)((0,registries_attestations/* field */.ZZ)((0,registries_attestations/* field */.ZZ)((0,registries_attestations/* field */.ZZ)(one, 'bundle'), 'dsseEnvelope'), 'payload')))
				.filter((statement) => (0,registries_attestations/* sameText */.QV)(builtFrom(statement), `https://github.com/${repository}`));
		const sha512 = (0,registries_attestations/* digestOf */.ol)(statements, 'sha512', (subject) => subject === (0,components/* purlOf */.VA)(name, version));
		return sha512 === undefined ? undefined : tarballAt(url, name, version, registry, sha512);
}
async function provenances(name, version, registry, host) {
		const headers = { accept: 'application/json' };
		const answered = await (0,packument/* askVersion */.qN)(registry, name, version, undefined, host);
		const dist = answered && (0,registries_attestations/* field */.ZZ)((0,remote_answer/* peekAnswer */.cj)(answered, schemas/* unknown */.L5J()), 'dist');
		const url = (0,registries_attestations/* field */.ZZ)(dist, 'tarball');
		const stated = (0,registries_attestations/* field */.ZZ)((0,registries_attestations/* field */.ZZ)(dist, 'attestations'), 'url');
		const none = { attestations: [] };
		if (typeof url !== 'string' || typeof stated !== 'string' || !URL.canParse(stated, registry.href))
				return none;
		const address = new URL(stated, registry);
		if (address.origin !== registry.origin)
				return none;
		const answer = await host.http({ url: address.href, headers });
		if (answer.status !== 200)
				return none;
		const attestations = (0,object/* listOf */.c3)((0,registries_attestations/* field */.ZZ)((0,remote_answer/* peekAnswer */.cj)(answer, schemas/* unknown */.L5J()), 'attestations')).filter((one) => String((0,registries_attestations/* field */.ZZ)(one, 'predicateType')).startsWith('https://slsa.dev/provenance/'));
		return { url, attestations };
}
async function evidence(name, version, registry, host) {
		const { attestations } = await provenances(name, version, registry, host);
		return attestations
				.filter((one) => /\/v(?:1|0\.2)$/.test(String((0,registries_attestations/* field */.ZZ)(one, 'predicateType'))))
				.map((one) => ({
				name: `${tarballName(name, version)}.sigstore.json`,
				text: JSON.stringify((0,registries_attestations/* field */.ZZ)(one, 'bundle')),
		}));
}
function builtFrom(statement) {
		const predicate = (0,registries_attestations/* field */.ZZ)(statement, 'predicate');
		const parameters = (0,registries_attestations/* field */.ZZ)((0,registries_attestations/* field */.ZZ)(predicate, 'buildDefinition'), 'externalParameters');
		const uri = String((0,registries_attestations/* field */.ZZ)((0,registries_attestations/* field */.ZZ)((0,registries_attestations/* field */.ZZ)(predicate, 'invocation'), 'configSource'), 'uri'));
		return (0,registries_attestations/* field */.ZZ)((0,registries_attestations/* field */.ZZ)(parameters, 'workflow'), 'repository') ?? /^git\+(.+?)@refs\//.exec(uri)?.[1];
}
;// CONCATENATED MODULE: ./.build/ecosystems/node/required.js
function requiredByNode({ manifest }, name, current) {
		const { bundled, dependencies, optionalDependencies } = manifest;
		if (bundled.includes(name))
				return undefined;
		const stated = { ...dependencies, ...optionalDependencies }[name] ?? '*';
		const [, inWorkspace] = /^workspace:(.*)$/.exec(stated) ?? [];
		const range = inWorkspace === undefined ? stated : written(inWorkspace, current);
		if (semver.validRange(range) === null)
				return () => true;
		return (version) => semver.satisfies(version, range, { includePrerelease: true });
}
function written(range, current = '*') {
		if (range === '*')
				return current;
		return range === '^' || range === '~' ? `${range}${current}` : range;
}
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/layout-readme.js
const README = /^readme(\.[a-z-]+)*$/i;
const layoutReadme = {
		id: 'layout-readme',
		title: 'The package has a README next to package.json.',
		level: 'note',
		check({ project, files }) {
				if ((0,subtree/* filesBelow */.DR)(files, project.path).some((path) => README.test(path)))
						return [];
				const message = `${project.name} has no README next to package.json: unless the build creates one, its npm page is empty.`;
				return {
						message,
						hint: 'Add README.md: what it does, the client configuration, its environment variables.',
						file: project.manifestFile,
				};
		},
};
var rule = __webpack_require__(3291);
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-bin.js
const nodeBin = (0,rule/* nodeRule */.Bz)({
		id: 'node-bin',
		forServers: true,
		title: 'The package has a bin that npx can choose.',
		level: 'error',
		check: (input) => {
				const { project } = input;
				const { smoke } = project.settings;
				const commands = Object.keys(project.manifest.bin);
				const own = (0,node_manifest/* withoutScope */.bF)(project.name);
				const told = smoke.command !== undefined || smoke.unstarted !== undefined;
				const about = { level: told ? 'warning' : 'error', message: (0,node_command/* unchosen */.wz)(project) };
				if (commands.length === 0) {
						const given = project.manifest.raw['bin'];
						const isNameless = typeof given === 'string' && project.manifest.name === undefined;
						if (isNameless || ((0,rule/* isMistyped */.Ke)(given) && !(0,object/* isObject */.Gv)(given)))
								return [];
						const hint = `Add "bin": { "${own}": "${project.manifest.main ?? 'dist/index.js'}" }.`;
						return { ...about, subject: { about: 'command' }, hint, ...(0,rule/* place */.ik)(input, 'name') };
				}
				if ((0,node_command/* npxCommand */.WN)(project.manifest) !== undefined)
						return unusual(input, commands);
				return { ...about, hint: `Rename the server’s command to ${own}.`, ...(0,rule/* place */.ik)(input, 'bin') };
		},
});
const GENERIC = new Set('setup remove install uninstall start stop server serve cli init build run test main index mcp'.split(' '));
function unusual(input, commands) {
		const { name, manifest } = input.project;
		const generic = commands.filter((command) => GENERIC.has(command) && command !== (0,node_manifest/* withoutScope */.bF)(name));
		const raw = manifest.raw['bin'];
		const scoped = (0,object/* isObject */.Gv)(raw) ? Object.keys(raw).filter((key) => key.includes('/')) : [];
		return [
				...scoped.map((key) => ({
						level: 'note',
						message: `npm links the command ${key} as ${(0,node_manifest/* withoutScope */.bF)(key)}.`,
						hint: `Write "${(0,node_manifest/* withoutScope */.bF)(key)}".`,
						...(0,rule/* place */.ik)(input, 'bin', key),
				})),
				...generic.map((command) => ({
						level: 'note',
						message: `Other packages also have a command ${command}: installed globally, one replaces the other.`,
						hint: commands.length === 1
								? `Rename it to ${(0,node_manifest/* withoutScope */.bF)(name)}.`
								: `Rename it to ${(0,node_manifest/* withoutScope */.bF)(name)}-${command}, or remove it.`,
						...(0,rule/* place */.ik)(input, 'bin', command),
				})),
		];
}
var ignore = __webpack_require__(70298);
;// CONCATENATED MODULE: ./.build/formats/ignore-rules.js
const LONGEST = 4096;
const ignore_rules_MOST = 10_000;
function ignoreRules(...patterns) {
		const lines = patterns.flatMap((text) => text.split('\n')).filter((line) => /^[^#\r]/.test(line));
		const rules = ignore().add(lines.filter(({ length }) => length <= LONGEST).slice(0, ignore_rules_MOST));
		return (file) => rules.ignores(file);
}
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-bin-target.js
const nodeBinTarget = (0,rule/* nodeRule */.Bz)({
		id: 'node-bin-target',
		title: 'The file of each bin exists, or the build creates it.',
		level: 'error',
		check: (input) => {
				const own = (0,rule/* packageFiles */.i9)(input);
				if ((0,rule/* isRewritten */.vC)(input))
						return [];
				const configured = input.project.settings.build.command !== undefined;
				return (0,node_entries/* entriesOf */.Mc)(input.project.manifest)
						.filter(({ kind }) => kind === 'bin')
						.flatMap((entry) => {
						const tell = (what, hint) => {
								return { message: `${entry.label} is ${entry.written}, ${what}.`, hint, ...(0,rule/* place */.ik)(input, ...entry.keys) };
						};
						if (entry.file.startsWith('../')) {
								return tell('outside the package', 'Move the file into the package folder: only files below package.json are packed.');
						}
						const isTyped = /\.[cm]?tsx?$/.test(entry.file);
						const unrun = 'Node does not run TypeScript from an installed package';
						if ((0,node_entries/* filesOf */.R8)(entry, own.has, own.all).length > 0) {
								const other = /^#!.*\b(bun|deno|tsx|ts-node|jiti)\b/.test(own.text(entry.file)?.slice(0, 200) ?? '');
								return !isTyped || other || configured ? [] : tell(`but ${unrun}`, 'Point to the compiled JavaScript.');
						}
						if (configured)
								return [];
						if (isTyped)
								return tell(`which does not exist, and ${unrun}`, 'Point to the compiled JavaScript.');
						const clash = own.all.find((path) => path.toLowerCase() === entry.file.toLowerCase());
						if (clash !== undefined)
								return tell(`but the file is named ${clash}`, `Write "${clash}".`);
						if (buildScript(input.project.manifest) !== undefined)
								return [];
						return tell('which does not exist, and no script builds it', correct(entry.file, own));
				});
		},
});
function correct(file, own) {
		const source = (0,reach/* sourceOf */.vz)(file, own.has);
		if (source !== undefined)
				return `Add a script that builds it from ${source}: "prepack": "npm run build".`;
		const ignored = own.text('.gitignore');
		if (ignored !== undefined && ignoreRules(ignored)(file))
				return `.gitignore names it: commit it (git add --force ${file}), or add a script that builds it: "prepack": "npm run build".`;
		const program = (0,rule/* onlyProgram */.bF)(own);
		return program === undefined ? 'Correct the path.' : `Write "${program}".`;
}
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-build-hook.js
const nodeBuildHook = (0,rule/* nodeRule */.Bz)({
		id: 'node-build-hook',
		title: 'Packing runs the build.',
		level: 'note',
		check: (input) => {
				const { manifest } = input.project;
				const own = (0,rule/* packageFiles */.i9)(input);
				if ((0,rule/* isRewritten */.vC)(input) ||
						manifest.scripts['build'] === undefined ||
						buildsOnPack(manifest) ||
						manifest.scripts['prepublishOnly'] !== undefined)
						return [];
				const made = (0,node_entries/* entriesOf */.Mc)(manifest).find(({ kind, file }) => kind === 'bin' && !file.startsWith('../') && !own.has(file));
				if (made === undefined || (0,node_entries/* filesOf */.R8)(made, own.has, own.all).length > 0)
						return [];
				return {
						message: `${made.written} is created by the build, but packing does not run the build.`,
						hint: 'Add "prepack": "npm run build" to the scripts.',
						...(0,rule/* place */.ik)(input, 'scripts'),
				};
		},
});
var grouped = __webpack_require__(6978);
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/sources.js
const sources_LONGEST = 1024 * 1024;
const readingOf = (0,memo/* memo */.p)(({ files, project }) => [files, project.path], sources_read);
function sources_read(input) {
		const { manifest } = input.project;
		const own = (0,rule/* packageFiles */.i9)(input);
		const begins = (0,node_entries/* entriesOf */.Mc)(manifest)
				.filter(({ kind, keys }) => kind === 'bin' || kind === 'main' || (kind === 'exports' && !keys.includes('types')))
				.flatMap((entry) => {
				const shipped = (0,node_entries/* filesOf */.R8)(entry, own.has, own.all);
				if (shipped.length > 0)
						return shipped.map((file) => ({ entry, file, shipped: true }));
				const file = (0,reach/* sourceOf */.vz)(entry.file, own.has);
				return file === undefined ? [] : [{ entry, file, shipped: false }];
		});
		const text = (path) => {
				const whole = own.text(path);
				return whole === undefined || whole.length > sources_LONGEST ? undefined : whole;
		};
		const reached = (0,reach/* reach */.gl)(begins.map(({ file }) => file), { ...own, text });
		const command = (0,node_command/* npxCommand */.WN)(manifest);
		const started = begins.filter(({ entry }) => entry.label === `bin "${command}"`).map(({ file }) => file);
		const asTheyStand = begins.filter(({ shipped }) => shipped).map(({ file }) => file);
		return {
				...reached,
				begins,
				started,
				atStart: follow(started, reached.edges, (edge) => isKept(edge, reached)),
				shipped: follow(asTheyStand, reached.edges, () => true),
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
function follow(starts, edges, wanted) {
		const next = (0,grouped/* grouped */.z)(edges, ({ file }) => file);
		const met = new Set(starts);
		for (const file of met)
				for (const edge of next.get(file) ?? [])
						if (wanted(edge))
								met.add(edge.to);
		return met;
}
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-dev-tools.js
const node_dev_tools_TOOLS = /^(typescript|ts-node|ts-jest|eslint|prettier|jest|vitest|mocha|nyc|c8|nodemon|rimraf|husky|lint-staged|typedoc|tsup|tsc-alias|concurrently|shx|@biomejs\/biome|@typescript-eslint\/.+|eslint-(plugin|config)-.+|@types\/(node|jest|mocha))$/;
const PROGRAMS = {
		typescript: ['tsc', 'tsserver'],
		'@biomejs/biome': ['biome'],
};
const nodeDevTools = (0,rule/* nodeRule */.Bz)({
		id: 'node-dev-tools',
		title: 'Development tools are in devDependencies.',
		level: 'note',
		check: (input) => {
				const { packages, begins, sources } = readingOf(input);
				if (begins.length === 0)
						return [];
				const { dependencies, scripts, manager } = input.project.manifest;
				const imported = new Set(packages.map(({ name }) => name));
				const atInstall = INSTALL_HOOKS.map((hook) => scripts[hook] ?? '').join('\n');
				const own = (0,rule/* packageFiles */.i9)(input);
				const named = (name) => {
						const words = [name, ...(PROGRAMS[name] ?? [])].map(lock_entry/* escapeRegExp */.Nt);
						const quoted = new RegExp(`["'\`/](${words.join('|')})(?![\\w.-])`);
						return [...sources.keys()].some((file) => quoted.test(own.text(file) ?? ''));
				};
				const tools = Object.keys(dependencies).filter((name) => node_dev_tools_TOOLS.test(name) && !imported.has(name) && !atInstall.includes(name) && !named(name));
				const [first] = tools;
				if (first === undefined)
						return [];
				return {
						message: `${tools.join(', ')} ${tools.length === 1 ? 'is' : 'are'} in dependencies, so every user installs ${tools.length === 1 ? 'it' : 'them'}, but no shipped source imports ${tools.length === 1 ? 'it' : 'them'}.`,
						hint: (0,package_manager/* addCommand */.np)(manager, tools.join(' '), 'developers'),
						...(0,rule/* place */.ik)(input, 'dependencies', first),
				};
		},
});
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-engines.js
const node_engines_DEFAULT = '20.0.0';
const LINES = Array.from({ length: 40 }, (_, index) => `${index + 1}.99.99`);
const nodeEngines = (0,rule/* nodeRule */.Bz)({
		id: 'node-engines',
		title: 'engines.node states the required Node version.',
		level: 'warning',
		check: (input) => {
				const { engines, dependencies } = input.project.manifest;
				const range = engines['node'];
				const wanted = sdkNeeds(dependencies);
				const needs = [...wanted, ...lockNeeds(input)];
				const needed = highest(needs);
				const usual = wanted.length === 0 && semver.lt(needed?.node ?? '0.0.0', node_engines_DEFAULT) ? node_engines_DEFAULT : needed?.node;
				const oldest = node_engines_shown(usual ?? node_engines_DEFAULT);
				if (range === undefined) {
						return {
								message: 'engines.node is not set.',
								hint: `Add "engines": { "node": ">=${oldest}" }.`,
								...(0,rule/* place */.ik)(input, 'engines'),
						};
				}
				const repair = { hint: `Write ">=${oldest}".`, ...(0,rule/* place */.ik)(input, 'engines', 'node') };
				if (semver.validRange(range) === null) {
						return { level: 'error', message: `engines.node is "${range}", which is not a version range.`, ...repair };
				}
				if (!LINES.some((version) => semver.intersects(range, `<=${version} >=${semver.major(version)}.0.0`))) {
						return { level: 'error', message: `No Node version matches engines.node "${range}".`, ...repair };
				}
				const lowest = semver.minVersion(range);
				if (lowest === null || needed === undefined || semver.gte(lowest, needed.node))
						return [];
				const unmet = needs.filter(({ node }) => semver.lt(lowest, node));
				return {
						...(unmet.every(({ level }) => level === 'note') ? { level: 'note' } : {}),
						subject: { about: 'oldest-runtime' },
						message: `engines.node allows Node ${node_engines_shown(lowest.version)}, but ${needed.name} needs ${node_engines_shown(needed.node)} or newer.`,
						...repair,
				};
		},
});
function node_engines_shown(version) {
		return version.replace(/(\.0)+$/, '');
}
function highest(needs) {
		return [...needs].sort((a, b) => semver.compare(b.node, a.node))[0];
}
function sdkNeeds(dependencies) {
		return Object.entries(dependencies).flatMap(([name, range]) => sdks/* node.needs */.rH.e
				.filter((sdk) => sdk.package === name && ((0,node_lowest/* lowestOf */.iR)(range)?.major ?? 0) >= sdk.from)
				.map(({ node }) => ({ name, node })));
}
function lockNeeds(input) {
		const { project, files } = input;
		const used = (0,used_manager/* usedManager */.n)(input);
		const followed = (0,used_manager/* followedLock */.e)(used, project);
		if (used.manager !== 'npm' || followed === undefined)
				return [];
		const lock = (0,locks/* npmLock */.X1)(followed, files);
		return Object.keys(project.manifest.dependencies).flatMap((one) => {
				const found = lock?.installed(one);
				const range = found?.engines?.['node'];
				const least = typeof range === 'string' ? (0,node_lowest/* lowestOf */.iR)(range) : undefined;
				if (found === undefined || least === undefined)
						return [];
				return [{ name: `${one} ${found.version ?? ''}`, node: least.version, level: 'note' }];
		});
}
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-executable.js
const nodeExecutable = (0,rule/* nodeRule */.Bz)({
		id: 'node-executable',
		title: 'The program of each bin is executable.',
		level: 'note',
		check: (input) => {
				if (process.platform === 'win32')
						return [];
				const own = (0,rule/* packageFiles */.i9)(input);
				const files = (0,node_entries/* entriesOf */.Mc)(input.project.manifest).flatMap(({ kind, file }) => kind === 'bin' && own.has(file) && !/\.[cm]?tsx?$/.test(file) ? [file] : []);
				return [...new Set(files)].flatMap((path) => {
						const file = own.full(path);
						if (!own.text(path)?.startsWith('#!') || !isPlain((0,external_node_path_.join)(input.files.root, file)))
								return [];
						return {
								message: `${path} begins with #! but is not executable.`,
								hint: `chmod +x ${file} && git update-index --chmod=+x ${file}`,
								file,
								fixes: [{ file, executable: true }],
						};
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
var json_edit = __webpack_require__(83956);
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/build-outputs.js
function makable(input) {
		if (buildScript(input.project.manifest) === undefined)
				return () => false;
		const text = (0,rule/* packageFiles */.i9)(input).text('.gitignore');
		if (text === undefined || input.project.path !== '.')
				return () => true;
		return ignoreRules(text);
}
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-files.js
const nodeFiles = (0,rule/* nodeRule */.Bz)({
		id: 'node-files',
		title: 'The files of bin, main, exports and types are packed, with their imports.',
		level: 'warning',
		check: (input) => {
				const { manifest } = input.project;
				if ((0,rule/* isRewritten */.vC)(input))
						return [];
				const packing = (0,rule/* packingIn */.xD)(input);
				const entries = (0,node_entries/* entriesOf */.Mc)(manifest).filter(({ file, kind }) => !file.startsWith('../') && !file.includes('*') && !(kind === 'module' && /\.[cm]?tsx?$/.test(file)));
				const out = entries.filter((entry) => !isListed(entry, packing));
				const left = [packing.by === 'files' ? unlisted(input, out) : ignored(input, out, packing)].flat();
				return left.length > 0 ? left : unpacked(input, packing);
		},
});
function isListed(entry, { lists, packs }) {
		const completions = (0,node_entries/* completionsOf */.vJ)(entry);
		return ([entry.file, ...completions].some(lists) ||
				completions.filter((file) => file.startsWith(`${entry.file}/`)).some(packs));
}
function unlisted(input, entries) {
		const { manifestFile, manifest } = input.project;
		const text = input.files.text(manifestFile);
		const own = (0,rule/* packageFiles */.i9)(input);
		const mayBeMade = makable(input);
		return entries.flatMap((entry) => {
				const folder = entry.file.includes('/') ? entry.file.split('/')[0] : entry.file;
				const alone = entry.kind === 'bin' || entry.kind === 'main';
				if (entry.kind !== 'bin' && !own.has(entry.file) && !mayBeMade(entry.file))
						return [];
				if (alone && isWhole(entry, input))
						return [];
				const message = alone
						? `${entry.label} is ${entry.written}, but "files" does not list ${folder}: npm packs that file and nothing it imports.`
						: `${entry.label} is ${entry.written}, but "files" does not include it.`;
				const listed = manifest.files ?? [];
				const fixes = entry.kind === 'bin' && manifest.files !== undefined
						? (0,json_edit/* setJson */.L)(manifestFile, text, ['files', listed.length], folder, { insert: true })
						: [];
				const whole = alone && !own.has(entry.file) && (0,rule/* isBundled */.Nt)(input);
				return {
						...(whole ? { level: 'note' } : {}),
						message: whole ? message.replace(/\.$/, '; this works only if it is a single-file bundle.') : message,
						hint: `Add "${folder}" to "files".`,
						...(0,rule/* place */.ik)(input, ...(alone ? ['files'] : entry.keys)),
						fixes,
				};
		});
}
function isWhole(entry, input) {
		const { begins, edges, missing } = readingOf(input);
		const begin = begins.find((one) => one.entry.label === entry.label && one.shipped);
		return begin !== undefined && ![...edges, ...missing].some(({ file }) => file === begin.file);
}
function ignored(input, [first], { by }) {
		if (first === undefined)
				return [];
		const folder = first.file.includes('/') ? external_node_path_.posix.dirname(first.file).split('/')[0] : first.file;
		const whole = (0,rule/* isBundled */.Nt)(input) && (first.kind === 'bin' || first.kind === 'main');
		return {
				...(whole ? { level: 'note' } : {}),
				message: `${first.label} is ${first.written}, which ${by} excludes, and there is no "files": npm omits everything else in ${folder}${whole ? '; this works only if it is a single-file bundle' : ''}.`,
				hint: `Add "files": ["${folder}"].`,
				...(0,rule/* place */.ik)(input, ...first.keys),
		};
}
function unpacked(input, { by, packs }) {
		const own = (0,rule/* packageFiles */.i9)(input);
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
						? `${file} imports ${asked.module}, which is outside the package: only files below package.json are packed.`
						: `${file} imports ${to}, which ${by === 'files' ? '"files" does not list' : `${by} excludes`}: it is not packed.`;
				const folder = to.split('/')[0];
				return {
						...(starts ? { level: 'error' } : {}),
						message: starts ? `${message} The server does not start.` : message,
						hint: outside
								? 'Move the file into the package, or publish the package it belongs to and depend on it.'
								: by === 'files'
										? `Add "${folder}" to "files".`
										: `Remove it from ${by}, or list what to pack in "files".`,
						...own.place(file, asked),
				};
		});
}
var npa = __webpack_require__(78056);
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-git-dependency.js
const nodeGitDependency = (0,rule/* nodeRule */.Bz)({
		id: 'node-git-dependency',
		title: 'Every dependency comes from a registry.',
		level: 'warning',
		check: (input) => ['dependencies', 'optionalDependencies'].flatMap((kind) => Object.entries(input.project.manifest[kind]).flatMap(([name, range]) => {
				const type = typeOf(name, range);
				if (type === undefined || type === 'registry')
						return [];
				const message = type === 'invalid'
						? `${name} is "${range}", which npm cannot read.`
						: `${name} comes from ${range}, not from a registry.`;
				return {
						level: type === 'invalid' ? 'error' : 'warning',
						message,
						hint: 'Use a version range.',
						...(0,rule/* place */.ik)(input, kind, name),
				};
		})),
});
function typeOf(name, range) {
		if ((0,node_manifest/* localProtocol */.cd)(range) !== undefined)
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
const nodeImportsDeclared = (0,rule/* nodeRule */.Bz)({
		id: 'node-imports-declared',
		title: 'Every package imported at run time is in dependencies.',
		level: 'warning',
		check: (input) => {
				const { manifest } = input.project;
				const own = (0,rule/* packageFiles */.i9)(input);
				const { packages, shipped, sources } = readingOf(input);
				const bundled = (0,rule/* isBundled */.Nt)(input);
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
								hint: (0,package_manager/* addCommand */.np)(manifest.manager, name, dev ? 'moved' : 'users'),
								subject: { module: name, package: name },
								...own.place(file, asked),
						};
				});
		},
});
function isAlias(name, input) {
		const own = (0,rule/* packageFiles */.i9)(input);
		const configs = own.all.filter((path) => /^tsconfig[\w.-]*\.json$/.test(path)).map((path) => own.text(path) ?? '');
		const root = name.split('/')[0];
		return root === '@' || root === '~' || configs.some((text) => /"paths"/.test(text) && text.includes(`"${root}`));
}
function onlyTyped(name, dev) {
		const types = `@types/${name.replace(/^@/, '').replace('/', '__')}`;
		return dev[types] !== undefined && dev[name] === undefined;
}
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-install-script-runs.js
const BRINGS = { tsc: 'typescript', 'run-s': 'npm-run-all', 'run-p': 'npm-run-all' };
const nodeInstallScriptRuns = (0,rule/* nodeRule */.Bz)({
		id: 'node-install-script-runs',
		title: 'Install scripts run only what users have.',
		level: 'error',
		check: (input) => INSTALL_HOOKS.flatMap((hook) => {
				const why = missingIn(hook, input);
				if (why === undefined)
						return [];
				const message = `${hook} runs ${why}: every installation would fail.`;
				return { message, hint: 'Move it to prepare, or ship what it needs.', ...(0,rule/* place */.ik)(input, 'scripts', hook) };
		}),
});
function missingIn(hook, input) {
		const text = input.project.manifest.scripts[hook];
		if (text === undefined || (0,rule/* isRewritten */.vC)(input) || /\|\||\bif\b|\$\(|`/.test(text))
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
				const own = (0,rule/* packageFiles */.i9)(input);
				if (file === undefined || file.startsWith('..') || !own.has(file))
						return undefined;
				return (0,rule/* packingIn */.xD)(input).packs(file) ? undefined : `${file}, which is not packed`;
		}
		const name = BRINGS[program] ?? program;
		const dev = manifest.devDependencies[name] !== undefined;
		return dev && !providedBy(manifest).has(name) ? `${program}, which is a devDependency` : undefined;
}
var cut = __webpack_require__(60236);
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-install-scripts.js
const HARMLESS = /^\s*(only-allow|is-ci|node-gyp-build|prebuild-install|true\b|echo\b|exit 0)/;
const ONLY_ALLOW = /^\s*npx (?:--yes |-y )?only-allow (\S+)\s*$/;
const LOADS = /\b(curl|wget|npx|pip3?|brew|apt(-get)?)\b|\b(npm|pnpm|yarn) (i|install|ci|add|rebuild)\b|download|\b(playwright|puppeteer)\b[^&|;]*\binstall\b/i;
const nodeInstallScripts = (0,rule/* nodeRule */.Bz)({
		id: 'node-install-scripts',
		title: 'The package has no install scripts.',
		level: 'warning',
		check: (input) => {
				const { scripts, raw } = input.project.manifest;
				const hooks = INSTALL_HOOKS.flatMap((hook) => {
						const text = scripts[hook];
						if (text === undefined || HARMLESS.test(text) || missingIn(hook, input) !== undefined)
								return [];
						const [, manager] = ONLY_ALLOW.exec(text) ?? [];
						if (manager !== undefined) {
								return {
										message: `${hook} runs "${text}" for every user too: each installation downloads only-allow, and fails where npx cannot.`,
										hint: `Remove it, and state the manager for contributors only: "devEngines": { "packageManager": { "name": "${manager}", "onFail": "error" } }`,
										...(0,rule/* place */.ik)(input, 'scripts', hook),
								};
						}
						const what = LOADS.test(text) ? ', which downloads or installs more' : '';
						return {
								message: `${hook} runs "${(0,cut/* cut */.Jj)(text, 120)}" on every user’s machine${what}.`,
								hint: 'Move it to prepack, or to the first start of the server.',
								...(0,rule/* place */.ik)(input, 'scripts', hook),
						};
				});
				const own = (0,rule/* packageFiles */.i9)(input);
				const compiles = own.has('binding.gyp') &&
						(0,rule/* packingIn */.xD)(input).packs('binding.gyp') &&
						scripts['install'] === undefined &&
						scripts['preinstall'] === undefined &&
						raw['gypfile'] !== false;
				if (!compiles)
						return hooks;
				return [
						...hooks,
						{
								message: 'binding.gyp makes npm compile the package on every user’s machine, which needs a C++ compiler and Python.',
								hint: 'Ship prebuilt binaries (prebuildify and node-gyp-build), or set "gypfile": false.',
								file: own.full('binding.gyp'),
								line: 1,
								column: 1,
						},
				];
		},
});
var plain_tsc = __webpack_require__(62916);
var main = __webpack_require__(99547);
;// CONCATENATED MODULE: ./.build/ecosystems/node/tsconfig.js
const DEEPEST = 8;
const tsconfig_LONGEST = 256 * 1024;
function compiledAs(path, files, depth = 0) {
		const text = files.text(path);
		if (text === undefined || text.length > tsconfig_LONGEST || depth > DEEPEST || (0,json/* tooDeep */.DI)(text) !== undefined)
				return undefined;
		const tree = (0,main.parseTree)(text, [], { allowTrailingComma: true });
		if (tree === undefined)
				return undefined;
		const node = (0,main.findNodeAtLocation)(tree, ['compilerOptions', 'module']);
		if (typeof node?.value === 'string') {
				const kind = kindOf(node.value.toLowerCase());
				const at = (0,position/* placesIn */.y)(text)(node.parent?.offset ?? node.offset);
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
const emitted = (0,memo/* memo */.p)(({ files, project }) => [files, project.path], emitted_read);
function emitted_read(input) {
		const { project, files } = input;
		const { scripts } = project.manifest;
		if (project.settings.build.command !== undefined || (0,rule/* isBundled */.Nt)(input))
				return undefined;
		const script = buildScript(project.manifest);
		const configs = script === undefined ? undefined : (0,plain_tsc/* plainTsc */.J)(scripts, script);
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
const nodeJsonImports = (0,rule/* nodeRule */.Bz)({
		id: 'node-json-imports',
		title: 'JSON is imported with { type: "json" }.',
		level: 'error',
		check: (input) => {
				const own = (0,rule/* packageFiles */.i9)(input);
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
										? `${file} imports ${asked.module} with assert, which is a syntax error in Node 22 and later.`
										: `${file} imports ${asked.module} without { type: "json" }, which Node rejects.`;
								return {
										...(atStart.has(file) ? {} : { level: 'warning' }),
										message,
										hint: `Write: from "${asked.module}" with { type: "json" }`,
										...own.place(file, asked),
								};
						});
				});
		},
});
var spdx_correct = __webpack_require__(25728);
var spdx_expression = __webpack_require__(77140);
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-license.js
const nodeLicense = (0,rule/* nodeRule */.Bz)({
		id: 'node-license',
		title: 'The license is an SPDX expression.',
		level: 'warning',
		check: (input) => {
				const { license, raw } = input.project.manifest;
				if (license === undefined) {
						const old = raw['licenses'] === undefined ? '' : ' ("licenses" is no longer read)';
						return {
								message: `license is not set${old}.`,
								hint: 'Add "license": "MIT", or the license you chose.',
								...(0,rule/* place */.ik)(input, 'license'),
						};
				}
				const named = /^SEE LICEN[CS]E IN (\S.*)$/.exec(license)?.[1]?.trim();
				const own = (0,rule/* packageFiles */.i9)(input);
				const other = own.all.find((path) => /^(licen[cs]e|copying)[^/]*$/i.test(path));
				if (named !== undefined && other !== undefined && !/^<|:\/\//.test(named) && !own.has(external_node_path_.posix.normalize(named))) {
						return {
								message: `license says "${license}", but there is no ${named} next to package.json.`,
								hint: `Write "SEE LICENSE IN ${other}", or add ${named}.`,
								...(0,rule/* place */.ik)(input, 'license'),
						};
				}
				if (license === 'UNLICENSED' || named !== undefined || (0,spdx_expression/* isExpression */.BH)(license))
						return [];
				const better = spdx_correct(license);
				return {
						message: `license is "${license}", which is not an SPDX expression.`,
						hint: better === null ? 'Use an identifier from spdx.org/licenses.' : `Write "${better}".`,
						...(0,rule/* place */.ik)(input, 'license'),
				};
		},
});
var lock_gaps = __webpack_require__(6308);
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-lock-in-step.js
const nodeLockInStep = (0,rule/* nodeRule */.Bz)({
		id: 'node-lock-in-step',
		title: 'The lock file matches package.json.',
		level: 'error',
		check: (input) => {
				const { project, files } = input;
				const used = (0,used_manager/* usedManager */.n)(input);
				const followed = (0,used_manager/* followedLock */.e)(used, project);
				if (followed === undefined)
						return [];
				const [first, ...more] = (0,lock_gaps/* lockGaps */.N)(followed, project.manifest, files);
				if (first === undefined)
						return [];
				const { name, asked, has } = first;
				const what = asked === undefined
						? `still has ${name}`
						: `${has === undefined ? 'does not contain' : `has ${has} for`} ${name} "${asked.range}"`;
				const others = more.length === 0 ? '' : `, and ${more.length} more ${more.length === 1 ? 'does' : 'do'} not match`;
				const own = project.settings.build.install !== undefined;
				return {
						...(own ? { level: 'warning' } : {}),
						subject: { about: 'lock' },
						message: `${used.lock} ${what}${others}: the installation for a release would fail.`,
						hint: `Run ${(0,package_manager/* lockCommand */.Lg)(used.manager)} and commit ${followed.file}.`,
						...(asked === undefined ? (0,rule/* place */.ik)(input, 'dependencies') : (0,rule/* place */.ik)(input, asked.kind, name)),
				};
		},
});
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-lockfile.js
const WRITES = { ...locks/* LOCKS */.H8, npm: [...locks/* LOCKS */.H8.npm].reverse() };
const nodeLockfile = (0,rule/* nodeRule */.Bz)({
		id: 'node-lockfile',
		title: 'There is exactly one lock file.',
		level: 'warning',
		check: (input) => {
				const { project, files } = input;
				const here = Object.values(WRITES)
						.flat()
						.filter((name) => files.has(external_node_path_.posix.join(project.path, name)));
				const paths = here.map((name) => external_node_path_.posix.join(project.path, name));
				const manager = /^([a-z]+)@/.exec(project.manifest.packageManager ?? '')?.[1] ?? '';
				const wanted = WRITES[manager];
				if (here.length === 1 && wanted !== undefined && !wanted.includes(here[0])) {
						return {
								message: `packageManager is ${manager}, which does not read ${paths[0]}: no version is locked.`,
								hint: `Commit ${wanted[0]} instead, or correct "packageManager".`,
								...(0,rule/* place */.ik)(input, 'packageManager'),
						};
				}
				if (here.length < 2)
						return [];
				const kept = (0,package_manager/* chooseManager */.XY)(files, project.path, project.manifest).lock ?? here[0];
				const others = paths.filter((path) => external_node_path_.posix.basename(path) !== kept);
				return {
						message: `There are ${(0,plural/* plural */.L)(here.length, 'lock file')}: ${paths.join(', ')}.`,
						hint: `Keep one: git rm ${others.join(' ')}`,
						file: others[0],
						line: 1,
						column: 1,
				};
		},
});
var main_guard = __webpack_require__(15951);
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-main-guard.js
const nodeMainGuard = (0,rule/* nodeRule */.Bz)({
		id: 'node-main-guard',
		title: 'A check for the main module works through npx and on Windows.',
		level: 'warning',
		check: (input) => {
				const own = (0,rule/* packageFiles */.i9)(input);
				const { begins, started } = readingOf(input);
				const programs = begins.filter(({ entry }) => entry.kind === 'bin').map(({ file }) => file);
				return [...new Set(programs)].flatMap((file) => {
						const text = own.text(file) ?? '';
						const guard = (0,main_guard/* mainGuard */.j)(text);
						if (guard === undefined)
								return [];
						const before = text.slice(0, guard.index);
						return {
								level: started.includes(file) ? 'warning' : 'note',
								subject: { about: 'main-guard' },
								message: guard.fails === 'link'
										? 'This comparison is false when npx starts the package: process.argv[1] is then a symbolic link, import.meta.url the file behind it. The program exits without a word.'
										: 'This comparison is false on Windows, where a file URL begins with file:/// and has no backslashes: the program exits there without a word.',
								hint: `Compare the URL of the real path, or call main() without a condition in a file of its own:\n${main_guard/* RIGHT_GUARD */.P}`,
								file: own.full(file),
								line: before.split('\n').length,
								column: guard.index - before.lastIndexOf('\n'),
						};
				});
		},
});
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-main-target.js
const nodeMainTarget = (0,rule/* nodeRule */.Bz)({
		id: 'node-main-target',
		title: 'The files of main, types and exports exist, or the build creates them.',
		level: 'warning',
		check: (input) => {
				if ((0,rule/* isRewritten */.vC)(input) || input.project.settings.build.command !== undefined)
						return [];
				const own = (0,rule/* packageFiles */.i9)(input);
				const { manifest } = input.project;
				const mayBeMade = makable(input);
				const hasBin = Object.keys(manifest.bin).length > 0;
				return (0,node_entries/* entriesOf */.Mc)(manifest).flatMap((entry) => {
						const { kind, file, keys, label, written } = entry;
						if (kind === 'bin' || kind === 'module' || file.startsWith('../') || file.includes('*') || file === '.')
								return [];
						if ((0,node_entries/* filesOf */.R8)(entry, own.has, own.all).length > 0 || mayBeMade(file))
								return [];
						return {
								...(hasBin ? { level: 'note' } : {}),
								message: `${label} is ${written}, which does not exist.`,
								hint: hasBin ? `Correct the path, or remove "${keys[0]}".` : 'Correct the path.',
								...(0,rule/* place */.ik)(input, ...keys),
						};
				});
		},
});
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-manifest-readable.js
const nodeManifestReadable = {
		id: 'node-manifest-readable',
		title: 'package.json is strict JSON with valid field types.',
		level: 'error',
		stops: true,
		check: ({ project }) => project.manifest.problems.map(({ message, hint, line, column }) => ({
				message,
				hint: hint ?? 'See docs.npmjs.com/cli/configuring-npm/package-json for the format of this field.',
				file: project.manifestFile,
				line,
				column,
		})),
};
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-mcp-name.js
const nodeMcpName = (0,rule/* nodeRule */.Bz)({
		id: 'node-mcp-name',
		title: 'mcpName matches the name in server.json.',
		level: 'warning',
		check: (input) => {
				const { project, files, ecosystem } = input;
				const server = (0,server_json/* serverJsons */.pu)(files).find(({ packages }) => packages.some((one) => (0,server_json/* isOf */.yW)(one, project, ecosystem)));
				const { mcpName } = project.manifest;
				if (!(0,core_names/* isServerName */.$P)(server?.name) || mcpName === server.name)
						return [];
				const { name, file } = server;
				const message = mcpName === undefined
						? `${file} describes this package, but package.json has no mcpName.`
						: `mcpName is "${mcpName}", but ${file} says "${name}".`;
				const text = files.text(project.manifestFile);
				return {
						message,
						fixes: (0,json_edit/* setJson */.L)(project.manifestFile, text, ['mcpName'], name, { after: 'name' }),
						hint: `Add "mcpName": "${name}".`,
						...(0,rule/* place */.ik)(input, mcpName === undefined ? 'name' : 'mcpName'),
				};
		},
});
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-module-type.js
const nodeModuleType = (0,rule/* nodeRule */.Bz)({
		id: 'node-module-type',
		title: '"type" matches the module syntax of the shipped sources.',
		level: 'error',
		check: (input) => {
				const own = (0,rule/* packageFiles */.i9)(input);
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
								const { word } = source.commonJs;
								return {
										message: `${path} is an ES module to Node but uses ${word}, which does not exist there.`,
										hint: `Use import and export, or rename it to ${path.replace(/\.m?js$/, '.cjs')}.`,
										...own.place(path, source.commonJs),
								};
						}
						if (!module && source.esm !== undefined && source.commonJs === undefined) {
								const { word } = source.esm;
								const message = stated
										? `${path} is CommonJS to Node but uses ${word}, which is a syntax error there.`
										: `${path} uses ${word} but package.json has no "type": Node before 20.19 rejects it, newer versions have to guess.`;
								return {
										level: stated ? 'error' : 'warning',
										message,
										hint: 'Add "type": "module" to package.json.',
										...own.place(path, source.esm),
								};
						}
						return [];
				});
				return [...written, compiled(input)].flat();
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
				const message = `The compiler emits CommonJS ("module": "${made.value}"), but "type": "module" makes ${file} an ES module, where require and exports do not exist.`;
				return { message, hint: 'Set "module": "nodenext" in tsconfig.json.', ...place };
		}
		const stated = manifest.raw['type'] !== undefined;
		const message = stated
				? `The compiler emits import statements ("module": "${made.value}"), but "type": "commonjs" makes them a syntax error in ${file}.`
				: `The compiler emits import statements ("module": "${made.value}"), but package.json has no "type": Node before 20.19 rejects ${file}, newer versions have to guess.`;
		return {
				level: stated ? 'error' : 'warning',
				message,
				hint: 'Add "type": "module" to package.json.',
				...place,
		};
}
var lib = __webpack_require__(77825);
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-name.js
const nodeName = (0,rule/* nodeRule */.Bz)({
		id: 'node-name',
		title: 'The package name is valid on npm.',
		level: 'error',
		check: (input) => {
				const { name, raw } = input.project.manifest;
				if (name === undefined || name === '') {
						if ((0,rule/* isMistyped */.Ke)(raw['name']))
								return [];
						return { message: 'package.json has no name.', hint: 'Add "name".', ...(0,rule/* place */.ik)(input, 'name') };
				}
				const { validForNewPackages, errors = [], warnings = [] } = lib(name);
				if (validForNewPackages)
						return [];
				const lower = name.toLowerCase().replace(/[^a-z0-9@/._-]+/g, '-');
				const hint = lower !== name && lib(lower).validForNewPackages ? `Write "name": "${lower}".` : 'Choose another name.';
				return {
						message: `npm does not accept the name "${(0,core_names/* shortName */.EU)(name)}": ${[...errors, ...warnings].join(', ')}.`,
						hint,
						...(0,rule/* place */.ik)(input, 'name'),
				};
		},
});
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-open-sdk-bound.js
const nodeOpenSdkBound = (0,rule/* nodeRule */.Bz)({
		id: 'node-open-sdk-bound',
		title: 'The MCP SDK has an upper bound.',
		level: 'warning',
		check: (input) => openSdks(input.project.manifest).map(({ name, range, better }) => ({
				message: `${name} is "${range}", which also allows every later major version.`,
				hint: better,
				...(0,rule/* place */.ik)(input, 'dependencies', name),
		})),
});
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-prerelease-dependency.js
const nodePrereleaseDependency = (0,rule/* nodeRule */.Bz)({
		id: 'node-prerelease-dependency',
		title: 'A release does not depend on pre-releases.',
		level: 'note',
		check: (input) => {
				const { dependencies, version } = input.project.manifest;
				if (version === undefined || semver.prerelease(version) !== null)
						return [];
				return Object.entries(dependencies).flatMap(([name, range]) => {
						const lowest = (0,node_lowest/* lowestOf */.iR)(range);
						if (lowest === undefined || lowest.prerelease.length === 0 || lowest.prerelease[0] === 0)
								return [];
						return {
								message: `${name} is "${range}", a pre-release, but this package is ${version}.`,
								hint: 'Depend on a release, if there is one.',
								...(0,rule/* place */.ik)(input, 'dependencies', name),
						};
				});
		},
});
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-private.js
const nodePrivate = (0,rule/* nodeRule */.Bz)({
		id: 'node-private',
		title: 'The package is not private.',
		level: 'error',
		stops: true,
		check: (input) => input.project.manifest.private
				? {
						message: `${input.project.name} is private, and there is no other project to release.`,
						hint: `Remove "private": true, or set [[project]] ecosystem = "code-package" in ${about/* CONFIG_FILE */.g2}.`,
						...(0,rule/* place */.ik)(input, 'private'),
				}
				: [],
});
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-publint.js
const node_publint_MOST_FILES = 5000;
const nodePublint = (0,rule/* nodeRule */.Bz)({
		id: 'node-publint',
		title: 'publint finds no problem in package.json.',
		level: 'warning',
		check: async (input) => {
				const { manifest } = input.project;
				if ((0,rule/* isRewritten */.vC)(input) || manifest.problems.length > 0)
						return [];
				const own = (0,rule/* packageFiles */.i9)(input);
				const { packs } = (0,rule/* packingIn */.xD)(input);
				const encoder = new TextEncoder();
				const data = (path) => /(^|\/)package\.json$/.test(path) ? encoder.encode(own.text(path) ?? '{}') : new Uint8Array();
				const names = own.all.filter((path) => packs(path)).slice(0, node_publint_MOST_FILES);
				const files = ['package.json', ...names.filter((path) => path !== 'package.json')].map((path) => ({
						path,
						data: data(path),
				}));
				const { lint } = await Promise.all(/* import() */[__webpack_require__.e(6595), __webpack_require__.e(8505)]).then(__webpack_require__.bind(__webpack_require__, 58505));
				const messages = await lint(files, 'static');
				return messages.map(({ path, ...message }) => ({ ...message, ...(0,rule/* place */.ik)(input, ...path) }));
		},
});
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-publish-config.js
const REGISTRY = 'registry.npmjs.org';
const nodePublishConfig = (0,rule/* nodeRule */.Bz)({
		id: 'node-publish-config',
		title: 'publishConfig has an effect.',
		level: 'warning',
		check: (input) => {
				const { manifest, name } = input.project;
				const config = manifest.publishConfig;
				if (config === undefined || (input.targets !== undefined && !input.targets.includes('npm')))
						return [];
				const found = [];
				const [replaced] = (0,rule/* replacedFields */.wf)(manifest);
				if (replaced !== undefined &&
						!(0,rule/* packsWith */.J_)(input, package_manager/* REPLACES_FIELDS */.as) &&
						input.project.settings.build.command === undefined) {
						found.push({
								message: `publishConfig.${replaced} is only read by pnpm and yarn, but this package is packed with npm: it has no effect.`,
								hint: replaced === 'directory'
										? 'Remove it: npm packs the folder of package.json.'
										: `Move the value to "${replaced}" in package.json.`,
								...(0,rule/* place */.ik)(input, 'publishConfig', replaced),
						});
				}
				const { access, registry } = config;
				if (access !== undefined && access !== 'public' && access !== 'restricted' && access !== null) {
						found.push({
								level: 'error',
								message: `publishConfig.access is ${JSON.stringify(access)}, which npm does not support.`,
								hint: 'Write "public" or "restricted".',
								...(0,rule/* place */.ik)(input, 'publishConfig', 'access'),
						});
				}
				if (access === 'restricted' && name.startsWith('@') && publicly(registry)) {
						found.push({
								level: 'note',
								message: `publishConfig.access is "restricted": only users with read access to ${name} can install it.`,
								hint: 'Set "access": "public" if everyone may install it.',
								...(0,rule/* place */.ik)(input, 'publishConfig', 'access'),
						});
				}
				if (registry !== undefined && (typeof registry !== 'string' || !/^https?:\/\/[^/\s]+/.test(registry))) {
						found.push({
								message: `publishConfig.registry is ${JSON.stringify(registry)}, which is not a registry URL.`,
								hint: `Write "https://${REGISTRY}/", or remove it.`,
								...(0,rule/* place */.ik)(input, 'publishConfig', 'registry'),
						});
				}
				return found;
		},
});
function publicly(registry) {
		return registry === undefined || (typeof registry === 'string' && registry.includes(`//${REGISTRY}`));
}
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-relative-imports.js
const nodeRelativeImports = (0,rule/* nodeRule */.Bz)({
		id: 'node-relative-imports',
		title: 'Relative imports resolve in Node.',
		level: 'warning',
		check: (input) => {
				const own = (0,rule/* packageFiles */.i9)(input);
				const reading = readingOf(input);
				const { manifest, settings } = input.project;
				const built = settings.build.command !== undefined || buildScript(manifest) !== undefined;
				const found = new Map();
				const tell = ({ file, import: asked }, message, hint) => {
						const starts = reading.atStart.has(file) && isKept({ file, import: asked }, reading);
						found.set(`${file}:${asked.line}:${asked.column}`, {
								...(starts ? { level: 'error' } : {}),
								message: starts ? `${message} The server does not start.` : message,
								hint,
								subject: { module: asked.module },
								...own.place(file, asked),
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
								const message = `${file} imports ${asked.module}, which does not exist.`;
								tell({ file, import: asked }, message, 'Commit the file, or correct the path.');
						}
				}
				for (const edge of (0,rule/* isBundled */.Nt)(input) ? [] : reading.edges) {
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
				return `${file} imports the folder ${module}, which Node rejects in an ES module.`;
		return there.toLowerCase() === wanted.toLowerCase()
				? `${file} imports ${module}, but the file is named ${external_node_path_.posix.basename(there)}: only case-insensitive file systems find it.`
				: `${file} imports ${module}, but Node does not add file extensions in an ES module.`;
}
function write(from, to) {
		const path = external_node_path_.posix.relative(external_node_path_.posix.dirname(from), to);
		return `Write "${path.startsWith('.') ? path : `./${path}`}".`;
}
var hosted_git_info_lib = __webpack_require__(82537);
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-repository.js
const GITHUB = 'https://github.com';
const nodeRepository = (0,rule/* nodeRule */.Bz)({
		id: 'node-repository',
		title: 'repository.url is the repository of the release.',
		level: 'warning',
		check: (input) => {
				const { repository } = input.project.manifest;
				const here = input.repository;
				const server = input.git?.server ?? GITHUB;
				const wanted = here === undefined ? undefined : `git+${server}/${here}.git`;
				const example = wanted ?? `git+${server}/<owner>/<name>.git`;
				if (repository === undefined) {
						const hint = `Add "repository": { "type": "git", "url": "${example}" }.`;
						return {
								message: 'repository is not set: npm cannot link to the source, and rejects provenance.',
								hint,
								...(0,rule/* place */.ik)(input, 'repository'),
								...(wanted === undefined ? {} : fixed(input, ['repository'], { type: 'git', url: wanted, ...folderOf(input) })),
						};
				}
				const keys = typeof input.project.manifest.raw['repository'] === 'string' ? ['repository'] : ['repository', 'url'];
				const said = hosted_git_info_lib.fromUrl(repository.url);
				if (said === undefined && !/^(git\+)?(https?|ssh|git):\/\/|^git@/.test(repository.url)) {
						return {
								message: `repository is "${repository.url}", which is not a repository URL.`,
								hint: `Write "${example}".`,
								...(0,rule/* place */.ik)(input, ...keys),
								...(wanted === undefined ? {} : fixed(input, keys, wanted)),
						};
				}
				if (here === undefined || said?.type !== 'github' || server !== GITHUB)
						return [];
				const there = `${said.user}/${said.project}`;
				if (there === here)
						return misplaced(input, repository.directory);
				const how = there.toLowerCase() === here.toLowerCase() ? ' (case matters)' : '';
				return {
						message: `repository is ${there}, but this package is released from ${here}${how}.`,
						hint: `Write "${wanted}".`,
						...(0,rule/* place */.ik)(input, ...keys),
						...fixed(input, keys, wanted),
				};
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
		return {
				level: 'note',
				message: `repository.directory is "${directory}", but this package.json is in ${path === '.' ? 'the root' : path}: npm links to the wrong folder.`,
				hint: path === '.' ? 'Remove "directory".' : `Write "directory": "${path}".`,
				...(0,rule/* place */.ik)(input, 'repository', 'directory'),
		};
}
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-shebang.js
const nodeShebang = (0,rule/* nodeRule */.Bz)({
		id: 'node-shebang',
		title: 'The file of each bin begins with #!/usr/bin/env node.',
		level: 'error',
		check: (input) => {
				const own = (0,rule/* packageFiles */.i9)(input);
				const { manifest } = input.project;
				const started = (0,node_command/* npxCommand */.WN)(manifest);
				return (0,node_entries/* entriesOf */.Mc)(manifest)
						.filter(({ kind }) => kind === 'bin')
						.flatMap((entry) => {
						const shipped = own.has(entry.file);
						const path = shipped ? entry.file : (0,reach/* sourceOf */.vz)(entry.file, own.has);
						const text = path === undefined ? undefined : own.text(path);
						if (path === undefined || text === undefined || text.includes('\0') || !/\.[cm]?[jt]sx?$/.test(path))
								return [];
						if (text.startsWith('#!'))
								return [];
						const scripts = Object.values(manifest.scripts).join('\n');
						if (!shipped && ((0,rule/* isBundled */.Nt)(input) || /#!|shebang|banner|\bnode (\.\/)?(scripts|build)/.test(scripts)))
								return [];
						const lead = /^[\uFEFF\s]+(?=#!)/.exec(text)?.[0];
						const late = lead !== undefined;
						const mark = text.startsWith('\uFEFF') ? 1 : 0;
						const full = own.full(path);
						const bins = (0,node_entries/* entriesOf */.Mc)(manifest).map(({ file }) => file);
						const other = (0,rule/* onlyProgram */.bF)(own, bins);
						return {
								level: entry.label === `bin "${started}"` ? 'error' : 'warning',
								message: `${path} is started by ${entry.label} but ${late ? 'has something before its #! line' : 'has no #! line'}.`,
								hint: `Make the first line: #!/usr/bin/env node${other === undefined ? '' : `\nOr, if ${other} is the program, name it in "bin".`}`,
								subject: { module: entry.file },
								file: full,
								line: 1,
								column: 1,
								fixes: [
										late
												? { file: full, start: 0, end: lead.length, text: '' }
												: { file: full, start: 0, end: mark, text: '#!/usr/bin/env node\n' },
								],
						};
				});
		},
});
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-version.js
const nodeVersion = (0,rule/* nodeRule */.Bz)({
		id: 'node-version',
		title: 'The version is valid semver.',
		level: 'error',
		check: (input) => {
				const { version, raw } = input.project.manifest;
				if (version === undefined) {
						if ((0,rule/* isMistyped */.Ke)(raw['version']))
								return [];
						return { message: 'package.json has no version.', hint: 'Add "version": "0.1.0".', ...(0,rule/* place */.ik)(input, 'version') };
				}
				if (semver.valid(version) === version)
						return [];
				const better = semver.valid(version) ?? (0,core_version/* toSemver */.Ud)(version);
				const hint = better === undefined || better === null ? 'Use three numbers: 1.4.0.' : `Write "version": "${better}".`;
				return {
						message: `"${(0,core_names/* shortName */.EU)(version)}" is not a semver version, so npm rejects it.`,
						hint,
						...(0,rule/* place */.ik)(input, 'version'),
				};
		},
});
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/node-workspace-protocol.js
const nodeWorkspaceProtocol = (0,rule/* nodeRule */.Bz)({
		id: 'node-workspace-protocol',
		title: 'No dependency uses a specifier that only works in this repository.',
		level: 'error',
		check: (input) => {
				const { manifest, settings } = input.project;
				if (settings.build.command !== undefined || manifest.publishConfig?.['directory'] !== undefined)
						return [];
				const isWritten = (0,rule/* packsWith */.J_)(input, package_manager/* WRITES_VERSIONS */.nM);
				return node_manifest/* INSTALLED_KINDS */.RI.flatMap((kind) => Object.entries(manifest[kind]).flatMap(([name, range]) => {
						const protocol = (0,node_manifest/* localProtocol */.cd)(range);
						if (protocol === undefined || manifest.bundled.includes(name))
								return [];
						const at = (0,rule/* place */.ik)(input, kind, name);
						const local = protocol !== 'workspace' && protocol !== 'catalog';
						if (!local && isWritten)
								return protocol === 'workspace' ? unpublished(input, name, at) : [];
						return {
								message: `${name} is "${range}", which npm cannot install from a published package.`,
								hint: local
										? `Write a version range and publish ${name} too.`
										: 'Commit pnpm-lock.yaml, or write a version range.',
								subject: { package: name },
								...at,
						};
				}));
		},
});
function unpublished({ files, project }, name, at) {
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
		return {
				message: `${name} is private (${path}), so neither it nor this package can be installed.`,
				hint: `Publish ${name} too, or bundle it in the build and move it to devDependencies.`,
				...at,
		};
}
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/index.js
const NODE_RULES = (0,documented/* documented */.f)("# npm packages: what the rules of this folder say\n\n## layout-readme\n\nnpm packs and shows the README next to package.json; one in the root of a monorepo does not appear on the package page. Without it, users cannot find out which environment variables the server needs and how to configure a client.\n\nWrong:\n\n```\npackages/weather/package.json\nREADME.md\n```\n\nRight:\n\n```\npackages/weather/README.md\npackages/weather/package.json\nREADME.md\n```\n\nAdd README.md: what the server does, the client configuration (mcpServers), the environment variables.\n\n## node-bin\n\nClients start an npm server with npx, which runs the package’s only bin, or the one named like the package. Otherwise npx fails with \"could not determine executable to run\".\n\nWrong:\n\n```\n{ \"name\": \"weather-mcp\", \"main\": \"dist/index.js\" }\n```\n\nRight:\n\n```\n{ \"name\": \"weather-mcp\", \"bin\": { \"weather-mcp\": \"dist/index.js\" } }\n```\n\nAdd a \"bin\" with the name of the package. If the server is started differently, set [smoke] command in mcp-drydock.toml.\n\n## node-bin-target\n\nnpm silently installs a package whose bin file is missing; the command is then not available.\n\nWrong:\n\n```\n\"bin\": { \"weather-mcp\": \"dist/indx.js\" }\n```\n\nRight:\n\n```\n\"bin\": { \"weather-mcp\": \"dist/index.js\" }\n```\n\nCorrect the path (relative to package.json), or add a script that builds the file.\n\n## node-build-hook\n\nThe build creates the bin, but no script runs the build when the package is packed. mcp-drydock builds before it packs; npm publish by hand, or an installation from git, would ship a stale build or none.\n\nWrong:\n\n```\n\"scripts\": { \"build\": \"tsc\" }\n```\n\nRight:\n\n```\n\"scripts\": { \"build\": \"tsc\", \"prepack\": \"npm run build\" }\n```\n\nAdd \"prepack\": \"npm run build\".\n\n## node-dev-tools\n\nThe first npx downloads everything in dependencies before the server can respond: clients wait seconds, not minutes, and a compiler is twenty megabytes.\n\nWrong:\n\n```\n\"dependencies\": { \"typescript\": \"^5.9.0\" }\n```\n\nRight:\n\n```\n\"devDependencies\": { \"typescript\": \"^5.9.0\" }\n```\n\nnpm install --save-dev <package>\n\n## node-engines\n\nWithout it, a user with an old Node gets a syntax error instead of a message that names the version to install.\n\nWrong:\n\n```\n{ \"name\": \"weather-mcp\" }\n```\n\nRight:\n\n```\n{ \"name\": \"weather-mcp\", \"engines\": { \"node\": \">=20\" } }\n```\n\nAdd \"engines\": { \"node\": \">=20\" } with the oldest version you test on.\n\n## node-executable\n\nnpm makes a bin executable on installation, but running it from a checkout, a container or an unpacked archive fails with \"permission denied\".\n\nWrong:\n\n```\n100644 src/index.js\n```\n\nRight:\n\n```\n100755 src/index.js\n```\n\nSet the mode, in git too: chmod +x src/index.js && git update-index --chmod=+x src/index.js\n\n## node-files\n\nnpm packs what \"files\" lists or, without it, everything .npmignore or .gitignore does not exclude. A build folder in .gitignore is then left out, except for the file that bin names: it installs and fails at its first import.\n\nWrong:\n\n```\n\"bin\": { \"weather-mcp\": \"dist/index.js\" },\n\"files\": [\"src\"]\n```\n\nRight:\n\n```\n\"bin\": { \"weather-mcp\": \"dist/index.js\" },\n\"files\": [\"dist\"]\n```\n\nList the build output folder in \"files\".\n\n## node-git-dependency\n\nA dependency from git or a URL needs git and network access at installation, has no fixed version, and can change or disappear at any time.\n\nWrong:\n\n```\n\"dependencies\": { \"weather-core\": \"github:octo/weather-core\" }\n```\n\nRight:\n\n```\n\"dependencies\": { \"weather-core\": \"^1.4.0\" }\n```\n\nPublish it, or bundle it in the package.\n\n## node-imports-declared\n\nOn the author’s machine, devDependencies and transitive dependencies are installed too. Users get only dependencies, and the server fails with ERR_MODULE_NOT_FOUND.\n\nWrong:\n\n```\nimport { z } from \"zod\";\n\n\"devDependencies\": { \"zod\": \"^4.0.0\" }\n```\n\nRight:\n\n```\nimport { z } from \"zod\";\n\n\"dependencies\": { \"zod\": \"^4.0.0\" }\n```\n\nRun npm install <package>, or if it is in devDependencies: npm install --save-prod <package>.\n\n## node-install-script-runs\n\nnpm runs preinstall, install and postinstall on every installation of the package, where devDependencies and unpacked files are missing. The script fails, and the installation with it.\n\nWrong:\n\n```\n\"scripts\": { \"postinstall\": \"husky\" },\n\"devDependencies\": { \"husky\": \"^9.0.0\" }\n```\n\nRight:\n\n```\n\"scripts\": { \"prepare\": \"husky\" },\n\"devDependencies\": { \"husky\": \"^9.0.0\" }\n```\n\nMove development steps to prepare, which users do not run.\n\n## node-install-scripts\n\nnpm 12 runs no install script unless the user allows it, companies disable them, and a script that downloads something fails behind a proxy: the server is then only half installed.\n\nWrong:\n\n```\n\"scripts\": { \"postinstall\": \"node download-binary.js\" }\n```\n\nRight:\n\n```\n\"scripts\": { \"prepack\": \"node download-binary.js\" }\n```\n\nDo the work in the build and ship the result, or do it at the first start with a message on stderr. Development steps belong in prepare, which users do not run.\n\n## node-json-imports\n\nAn ES module can import JSON only with the attribute type: \"json\"; otherwise Node fails with ERR_IMPORT_ATTRIBUTE_MISSING. The older keyword assert is a syntax error since Node 22. Bundlers accept either, so the failure appears only in the installed package.\n\nWrong:\n\n```\nimport manifest from \"../package.json\" assert { type: \"json\" };\n```\n\nRight:\n\n```\nimport manifest from \"../package.json\" with { type: \"json\" };\n```\n\nWrite with { type: \"json\" }, or read the file: JSON.parse(readFileSync(new URL(\"../package.json\", import.meta.url), \"utf8\")).\n\n## node-license\n\nWithout a license nobody may use the package, and compliance tools cannot read one that is not an SPDX expression.\n\nWrong:\n\n```\n\"license\": \"MIT License\"\n```\n\nRight:\n\n```\n\"license\": \"MIT\"\n```\n\nUse the SPDX identifier, \"SEE LICENSE IN LICENSE\" for a custom license, or \"UNLICENSED\" if nobody may use it.\n\n## node-lock-in-step\n\nA release installs exactly what the lock file says (npm ci, pnpm install --frozen-lockfile). If only package.json was changed, that installation fails, on the day of the release.\n\nWrong:\n\n```\n\"dependencies\": { \"zod\": \"^4.0.0\" }\n\n# package-lock.json: zod 3.25.0\n```\n\nRight:\n\n```\n\"dependencies\": { \"zod\": \"^4.0.0\" }\n\n# package-lock.json: zod 4.1.0\n```\n\nRun npm install (pnpm install, yarn, bun install) once and commit the lock file.\n\n## node-lockfile\n\nTwo lock files drift apart, so the result depends on who builds it. A lock file that \"packageManager\" does not read has no effect.\n\nWrong:\n\n```\npackage-lock.json\nyarn.lock\n```\n\nRight:\n\n```\npackage-lock.json\n```\n\nKeep the lock file of the package manager you use and delete the others.\n\n## node-main-guard\n\nnpx and npm install -g start a package through a symbolic link, so process.argv[1] is not the file that import.meta.url names, and on Windows a file URL is not file:// and a path. Then main() never runs: the program exits with 0, and clients say that the server disconnected.\n\nWrong:\n\n```\nif (import.meta.url === `file://${process.argv[1]}`) main();\n```\n\nRight:\n\n```\nif (import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) main();\n```\n\nCompare the URL of the real path, or move main() into a file of its own that bin names, and call it there without a condition.\n\n## node-main-target\n\nnpm init writes \"main\": \"index.js\" whether or not the file exists. Code that imports the package, and tools that inspect it, then find nothing.\n\nWrong:\n\n```\n{ \"main\": \"index.js\" }      // and the sources are in src/\n```\n\nRight:\n\n```\n{ \"main\": \"dist/index.js\" }\n```\n\nCorrect the path, or remove the field: a server is started through its bin.\n\n## node-manifest-readable\n\nnpm reads package.json as strict JSON and drops or rejects fields of the wrong type. What an editor tolerates, npm install does not.\n\nWrong:\n\n```\n{\n  \"name\": \"weather-mcp\",\n  \"bin\": [\"dist/index.js\"], // the server\n}\n```\n\nRight:\n\n```\n{\n  \"name\": \"weather-mcp\",\n  \"bin\": { \"weather-mcp\": \"dist/index.js\" }\n}\n```\n\nRemove comments and trailing commas, save the file as UTF-8 without a byte order mark, and correct the type of each reported field.\n\n## node-mcp-name\n\nThe MCP Registry accepts a server.json only if mcpName in the published package.json is exactly the same. A published version cannot be changed, so a missing mcpName costs a release.\n\nWrong:\n\n```\n{ \"name\": \"weather-mcp\" }\n```\n\nRight:\n\n```\n{ \"name\": \"weather-mcp\", \"mcpName\": \"io.github.octo/weather-mcp\" }\n```\n\nCopy \"name\" from server.json to \"mcpName\".\n\n## node-module-type\n\n\"type\": \"module\" makes every .js file an ES module, where require does not exist; without it, or with \"commonjs\", import statements are a syntax error in most versions of Node.\n\nWrong:\n\n```\n\"type\": \"module\"\n\nconst { McpServer } = require(\"@modelcontextprotocol/server\");\n```\n\nRight:\n\n```\n\"type\": \"module\"\n\nimport { McpServer } from \"@modelcontextprotocol/server\";\n```\n\nChange \"type\", rename the file to .cjs or .mjs, or use the other import syntax.\n\n## node-name\n\nnpm rejects package names with capital letters, spaces or other characters that a URL does not allow.\n\nWrong:\n\n```\n\"name\": \"Weather MCP\"\n```\n\nRight:\n\n```\n\"name\": \"weather-mcp\"\n```\n\nUse lowercase letters, digits, dashes, dots and underscores; write a scoped name as @scope/name.\n\n## node-open-sdk-bound\n\nA new major version of the SDK may rename what the server imports. Users get it on the next fresh installation, while a lock file keeps the author’s machine and CI green.\n\nWrong:\n\n```\n\"@modelcontextprotocol/server\": \">=2.0.0\"\n```\n\nRight:\n\n```\n\"@modelcontextprotocol/server\": \"^2.4.0\"\n```\n\nUse a caret range.\n\n## node-prerelease-dependency\n\nA pre-release may change in any way and often disappears from mirrors; users of your release get one without having chosen it.\n\nWrong:\n\n```\n\"version\": \"1.4.0\",\n\"dependencies\": { \"weather-core\": \"2.0.0-alpha.3\" }\n```\n\nRight:\n\n```\n\"version\": \"1.4.0\",\n\"dependencies\": { \"weather-core\": \"^1.9.0\" }\n```\n\nDepend on a release, or publish a pre-release yourself.\n\n## node-private\n\n\"private\": true makes npm refuse to publish. Among other projects such a package is skipped; here it is the only one, so nothing would be released.\n\nWrong:\n\n```\n{ \"name\": \"weather-mcp\", \"private\": true }\n```\n\nRight:\n\n```\n{ \"name\": \"weather-mcp\" }\n```\n\nRemove \"private\", or release the folder as a code package: [[project]] with ecosystem = \"code-package\" in mcp-drydock.toml.\n\n## node-publint\n\nNode uses the first matching condition of \"exports\": a condition after \"default\" is never read, and types listed too late are not found. publint detects such mistakes; each message links to its documentation.\n\nWrong:\n\n```\n\"exports\": { \".\": { \"default\": \"./dist/index.js\", \"types\": \"./dist/index.d.ts\" } }\n```\n\nRight:\n\n```\n\"exports\": { \".\": { \"types\": \"./dist/index.d.ts\", \"default\": \"./dist/index.js\" } }\n```\n\nFollow the message. Problems that only appear in the packed files are reported after the build.\n\n## node-publish-config\n\nOnly pnpm and yarn apply bin, main or exports from publishConfig when packing; npm ignores them, so the package points to its sources. A scoped package with \"access\": \"restricted\" can only be installed by its owners.\n\nWrong:\n\n```\n// packed with npm\n\"main\": \"src/index.ts\",\n\"publishConfig\": { \"main\": \"dist/index.js\" }\n```\n\nRight:\n\n```\n\"main\": \"dist/index.js\",\n\"publishConfig\": { \"access\": \"public\" }\n```\n\nPut the published values in package.json itself, and use \"access\": \"public\" for a scoped package that everyone may install.\n\n## node-relative-imports\n\nIn an ES module, Node requires the full file name: it does not add .js or look for index.js in a folder. The TypeScript compiler and bundlers do, so the package builds, passes its tests, and fails with ERR_MODULE_NOT_FOUND at startup.\n\nWrong:\n\n```\nimport { forecast } from \"./forecast\";\n```\n\nRight:\n\n```\nimport { forecast } from \"./forecast.js\";\n```\n\nWrite the full file name, also in TypeScript: with .js, the extension of the compiled file. \"module\": \"nodenext\" in tsconfig.json makes the compiler enforce this.\n\n## node-repository\n\nnpm compares repository.url with the repository that built the package and rejects provenance if they differ (E422); users look there for the source.\n\nWrong:\n\n```\n\"repository\": \"https://github.com/someone-else/template\"\n```\n\nRight:\n\n```\n\"repository\": { \"type\": \"git\", \"url\": \"git+https://github.com/octo/weather-mcp.git\" }\n```\n\nUse the URL of this repository, with the same case as on GitHub.\n\n## node-shebang\n\nWithout it, a shell runs the JavaScript as a shell script: \"import: command not found\". The compiler keeps the line if the source has it.\n\nWrong:\n\n```\nimport { serveStdio } from \"@modelcontextprotocol/server/stdio\";\n```\n\nRight:\n\n```\n#!/usr/bin/env node\nimport { serveStdio } from \"@modelcontextprotocol/server/stdio\";\n```\n\nMake #!/usr/bin/env node the very first line of the file.\n\n## node-version\n\nnpm rejects any version that is not major.minor.patch with an optional pre-release; without a version nothing can be published.\n\nWrong:\n\n```\n\"version\": \"1.4\"\n```\n\nRight:\n\n```\n\"version\": \"1.4.0\"\n```\n\nUse three numbers, and write a pre-release as 1.4.0-rc.1.\n\n## node-workspace-protocol\n\npnpm, yarn and bun resolve workspace: and catalog: when packing, npm does not; file: and link: are never resolved. Installing such a package fails for everyone.\n\nWrong:\n\n```\n\"dependencies\": { \"weather-core\": \"file:../core\" }\n```\n\nRight:\n\n```\n\"dependencies\": { \"weather-core\": \"^1.4.0\" }\n```\n\nWrite a version range, or commit the lock file of the package manager that resolves the protocol.\n", [
		nodeManifestReadable,
		nodeName,
		nodeVersion,
		nodePrivate,
		nodePublishConfig,
		nodeBin,
		nodeBinTarget,
		nodeMainTarget,
		nodeMainGuard,
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
]);
;// CONCATENATED MODULE: ./.build/ecosystems/node/typed.js
const typedNode = async (words, source, sandbox, host) => {
		const [program = '', ...rest] = words;
		const registry = source.registries?.['npm'];
		if (registry === undefined)
				return 'published to no npm registry';
		if (!/^(.*[\\/])?npx(\.cmd)?$/i.test(program))
				return `started by ${program}, not by npx`;
		if (rest.some((word) => word.startsWith('--registry')))
				return 'from a registry of its own';
		const env = await (0,npm_env/* npmEnv */.V)(sandbox, host, registry);
		return {
				command: [host.tool('npx'), ...rest],
				env: { ...env, npm_config_cache: await freshCache(host, registry, env['npm_config_cache'] ?? '') },
				failure: (said) => {
						const wrong = WRONG.find(([sign]) => sign.test(said))?.[1];
						if (wrong !== undefined)
								return { wrong };
						return /^npm (?:error|ERR!) code /m.test(said) ? { elsewhere: 'npx could not install it here' } : undefined;
				},
		};
};
const freshCache = (0,memo/* memo */.p)((host, registry, shared) => [host, `${registry} ${shared}`], async (host, _registry, shared) => {
		const downloads = (0,external_node_path_.join)(shared, '_cacache');
		const cache = await host.tempDir('npx');
		await (0,promises_.mkdir)(downloads, { recursive: true });
		await (0,promises_.symlink)(downloads, (0,external_node_path_.join)(cache, '_cacache'), 'junction');
		return cache;
});
const WRONG = [
		[/could not determine executable to run/, 'npx cannot tell which command of the package to run'],
		[
				/^(?:sh: .*: not found|.*: command not found|.* is not recognized as an internal or external command.*)$/m,
				'the package has no such command',
		],
];
var origin = __webpack_require__(31464);
;// CONCATENATED MODULE: ./.build/ecosystems/node/user-commands.js
function nodeUserCommands(project, version, index) {
		const { isLibrary, smoke } = project.settings;
		const isRun = isLibrary !== true || smoke.command !== undefined;
		const launch = isRun ? nodeLaunch(project, version, index) : undefined;
		return [(0,shell_word/* shellLine */.T)(launch ?? ['npm', 'install', ...registry(index), `${project.name}@${version}`])];
}
function nodeLaunch(project, version, index) {
		const spec = `${project.name}@${version}`;
		const npx = ['npx', '-y', ...registry(index)];
		if ((0,node_command/* npxCommand */.WN)(project.manifest) !== undefined)
				return [...npx, spec];
		const first = Object.keys(project.manifest.bin)[0];
		return first === undefined ? undefined : [...npx, '-p', spec, first];
}
function registry(index) {
		return index === undefined || index.href === address/* NPM_REGISTRY */.ug ? [] : [`--registry=${(0,origin/* plainUrl */.kP)(index)}`];
}
var new_servers = __webpack_require__(76367);
var told_versions = __webpack_require__(62385);
var sources = __webpack_require__(76812);
;// CONCATENATED MODULE: ./.build/ecosystems/node/versions.js
const nodeVersions = {
		spell: core_version/* toSemver */.Ud,
		accepts: (version) => semver.valid(version) === version,
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
		inServers: told_versions/* toldInJavaScript */.K,
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
		return [{ ...stated, what, why: 'The next npm install would change it.', hint }];
}
const versions_NAMES = ['VERSION', 'version', 'PACKAGE_VERSION', 'SERVER_VERSION'];
function inSources(project, files) {
		return (0,sources/* sourcesOf */.u)(project, files, 'js').flatMap((file) => {
				if (!/^version\.[cm]?[jt]s$/.test(external_node_path_.posix.basename(file)))
						return [];
				const text = (files.text(file) ?? '').slice(0, 200_000);
				const [name, found] = versions_NAMES.map((one) => [one, (0,new_servers/* constant */.d)(one, text)]).find(([, there]) => there !== undefined) ?? [];
				if (found === undefined)
						return [];
				const { start, end } = found;
				return {
						version: found.text,
						file,
						...(0,position/* placeOf */.$)(text, start - 1),
						what: `${name} in ${file}`,
						fixes: (wanted) => [{ file, start, end, text: wanted }],
						hint: (wanted) => `Write "${wanted}", or read it from package.json.`,
				};
		});
}
;// CONCATENATED MODULE: ./.build/ecosystems/node/index.js
const node = {
		id: 'node',
		title: 'Node',
		purlType: 'npm',
		tools: ['npm'],
		tables: bundle_table/* bundleTables */.Ke,
		markers: ['package.json'],
		kinds: NODE_KINDS,
		published: publishedNode,
		installsFrom: { target: 'npm', shown: 'the registry' },
		versions: nodeVersions,
		canonicalName: (name) => name,
		namesIn: namesInManifest,
		commands: ({ manifest }) => Object.keys(manifest.bin),
		ships(input) {
				const { packs } = (0,rule/* packingIn */.xD)(input);
				return (path) => packs((0,subtree/* inFolder */._z)(path, input.project.path));
		},
		dropsLinks: {
				by: 'npm',
				needed: /(^|\/)(package\.json|(readme|licen[cs]e)(\.[^/]*)?)$|\.([cm]?js|json|node|wasm)$/i,
		},
		describes: ({ manifestFile }, files) => (0,object/* asText */.e1)((0,object/* fieldsOf */.Pf)((0,json_file/* jsonFile */.d)(files, manifestFile).value)['description']),
		licenseFolder: ({ path }, files) => (0,lock_entry/* foldersUp */.TS)(path)
				.slice(1)
				.find((folder) => files.has(external_node_path_.posix.join(folder, 'pnpm-workspace.yaml'))),
		rules: NODE_RULES,
		detect: detectNode,
		withoutParts: withoutCopies,
		skipped: skippedNode,
		lastWords: start_failure/* lastWords */.a,
		needs: ({ manifest }) => Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies }),
		requires: requiredByNode,
		build: buildNode,
		adopt: adoptNode,
		install: installNode,
		bounds: nodeBounds,
		installPublished: installPublishedNode,
		userCommands: nodeUserCommands,
		launch: nodeLaunch,
		typed: typedNode,
};
function namesInManifest(path, files) {
		if (!/(^|\/)package\.json$/.test(path) || path.includes('node_modules/'))
				return [];
		const { value } = (0,json_file/* jsonFile */.d)(files, path);
		return (0,object/* isObject */.Gv)(value) && typeof value['name'] === 'string' ? [value['name']] : [];
}
var pep440 = __webpack_require__(68898);
var entries = __webpack_require__(3073);
;// CONCATENATED MODULE: ./.build/ecosystems/python/beside-servers.js
function skippedPython(folder, files, settings, needed = () => '') {
		const project = detectPython(folder, files, settings);
		if (project === undefined || maybeServer(project))
				return undefined;
		const { name, manifest, manifestFile: file } = project;
		const message = `${name} installs no command and depends on no MCP SDK, so it is not treated as a server and not released.${needed(name)}`;
		const hint = `If it is a server, add a command to [project.scripts]; to release a library, add a [[project]] table with path = ${JSON.stringify(folder)} and kind = "library".`;
		return { rule: 'project/skipped', level: 'note', file, ...manifest.at([...manifest.base, 'name']), message, hint };
}
function maybeServer({ manifest, settings, path }) {
		const { readable, style, dynamic, declared } = manifest;
		const { smoke, isLibrary, ecosystem } = settings;
		const isMeant = isLibrary === true || ecosystem !== undefined || smoke.command !== undefined;
		const isOpen = !readable || style === 'setup' || ['scripts', 'dependencies'].some((key) => dynamic.includes(key));
		if (isMeant || isOpen || path === '.' || smoke.unstarted !== undefined)
				return true;
		return (0,entries/* entriesOf */.M)(manifest).some(({ script }) => script) || declared.some(({ name }) => /mcp/.test(name));
}
var wheel_index = __webpack_require__(73543);
var tools_uv = __webpack_require__(3915);
var uv_env = __webpack_require__(68153);
;// CONCATENATED MODULE: ./.build/ecosystems/python/interpreters.js
const interpreters_FETCH_MS = 120_000;
const WINDOWS = process.platform === 'win32';
const pythonsHere = (0,memo/* memo */.p)((host) => [host], look);
async function ensurePython(host, minor) {
		const here = (await pythonsHere(host)).get(minor);
		return here ?? interpreters_fetchOnce(host, minor);
}
const interpreters_fetchOnce = (0,memo/* memo */.p)((host, minor) => [host, minor], fetchPython);
async function newestMinor(host) {
		const uv = await (0,tools_uv/* ensureUv */.aW)(host);
		const command = [uv, 'python', 'list', '--only-downloads', '--output-format', 'json', '--no-config'];
		const sandbox = await (0,host_sandbox/* openSandbox */.E)(host, 'pythons');
		const env = await (0,uv_env/* uvEnv */.H)(host, sandbox, 'install');
		const { code, stdout } = await host.run({ command, cwd: sandbox.cwd, env, timeoutMs: 20_000, keep: 4 * 1024 * 1024 });
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
		const [uv, sandbox, folder] = await Promise.all([
				(0,tools_uv/* ensureUv */.aW)(host),
				(0,host_sandbox/* openSandbox */.E)(host, 'python'),
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
				cwd: sandbox.cwd,
				env: { UV_HTTP_RETRIES: '1', UV_HTTP_TIMEOUT: '20', ...(await (0,uv_env/* uvEnv */.H)(host, sandbox, 'install')) },
				timeoutMs: interpreters_FETCH_MS,
		})
				.finally(done);
		const now = (await pythonsIn(folder)).find((one) => one.minor === minor);
		if (ended.code === 0 && now !== undefined)
				return now.path;
		host.log.debug(ended.stderr.trim().split('\n').at(-1) ?? '');
		throw new errors/* ReleaseError */.K2('tool/python', `Python ${version} is not installed and could not be downloaded`);
}
async function look(host) {
		const { env } = host;
		const home = (0,host_home/* homeOf */.lt)(env);
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
				const versions = pin === undefined ? range : `==${pin}`;
				return `${(0,pep508/* withExtras */.cw)({ name, extras })}${versions}${marker === undefined ? '' : ` ; ${marker}`}`;
		});
		return [...(lowest ? ['--resolution', 'lowest-direct'] : []), '--only-binary', ':all:', ...named];
}
function directRequirements(requirements) {
		return requirements
				.map(pep508/* splitRequirement */.qp)
				.filter((one) => one !== undefined)
				.filter(({ url, marker }) => url === undefined && !/\bextra\s*[=!]=/.test(marker ?? ''));
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
		const plain = asSpecifier(range);
		const exact = /==\s*3\.(\d+)\.(\d+)\s*$/.exec(plain);
		const patches = ['0', '40', ...(exact?.[1] === String(minor) ? [exact[2]] : [])];
		return patches.some((patch) => (0,pep508/* takes */.ny)(plain, `3.${minor}.${patch}`));
}
function asSpecifier(range) {
		return range
				.replace(/\^\s*(\d+)([\d.]*)/g, (_, major, rest) => `>=${major}${rest},<${Number(major) + 1}`)
				.replace(/~\s*(\d+)\.(\d+)([\d.]*)/g, (_, major, minor, rest) => {
				return `>=${major}.${minor}${rest},<${major}.${Number(minor) + 1}`;
		})
				.replace(/~\s*(\d+)/g, (_, major) => `>=${major},<${Number(major) + 1}`)
				.replace(/,\s*$/, '');
}
function rangeForUv(range) {
		const specifier = range === undefined ? '' : asSpecifier(range);
		return specifier.trim() !== '' && (0,pep440.validRange)(specifier) ? specifier : undefined;
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
		const direct = requirements.map((one) => {
				const name = (0,core_names/* normalName */.tK)(one.name);
				const declared = manifest.declared.find((other) => other.name === name && other.extra === undefined);
				const at = declared && manifest.at(declared.path);
				return { name, requirement: `${(0,pep508/* withExtras */.cw)(one)}${one.range}`, file: manifestFile, ...at };
		});
		const place = manifest.at([...manifest.base, 'requires-python']) ?? manifest.at([...manifest.base, 'dependencies', 'python']);
		const ends = (requiresPython ?? '').split(',').map((part) => part.trim());
		const universal = tags.length === 0 || tags.some((tag) => /^py3-none-|-abi3-/.test(tag));
		const lowest = requiresPython === undefined || !universal ? undefined : lowestMinor(requiresPython);
		return {
				lowest: lowest === undefined ? undefined : bounds_runtime('lowest', lowest, host),
				newest: async () => lowest === undefined || requiresPython === undefined ? undefined : bounds_newestOf(requiresPython, lowest, host),
				direct,
				versions: async (name) => {
						const range = requirements.find((one) => (0,core_names/* normalName */.tK)(one.name) === name)?.range ?? '';
						const all = await (0,wheel_index/* versionsOnIndex */.H)(host, name);
						return all.filter((version) => isFinal(version) && (range === '' || (0,pep508/* takes */.ny)(range, version))).sort(pep440.compare);
				},
				raise: ({ requirement }, version) => `"${raised(requirement, version)}"`,
				stated: {
						text: `requires-python ${requiresPython ?? ''}`,
						from: (version) => {
								const rest = ends.filter((part) => /^(<|!=)/.test(part));
								return `requires-python = "${[`>=${version}`, ...rest].join(',')}"`;
						},
						below: (version) => {
								const rest = ends.filter((part) => !part.startsWith('<'));
								return `requires-python = "${[...rest, `<${version}`].join(',')}"`;
						},
						file: manifestFile,
						...place,
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
var clone = __webpack_require__(51466);
var user_indexes = __webpack_require__(94000);
var commit_variables = __webpack_require__(97613);
var build_failure = __webpack_require__(11246);
;// CONCATENATED MODULE: ./.build/ecosystems/python/build-log.js
const BUILD_LOG = 'uv_dispatch=debug,uv_python=debug';
const LINE = /^DEBUG .*\n?/gm;
function withoutLog(stderr) {
		return stderr.replace(LINE, '');
}
function builtWith(stderr) {
		const log = (stderr.match(LINE) ?? []).join('');
		const interpreter = [...log.matchAll(/Found `([a-z]+)-(\d[^-`]*)-[^`]*` at /g)].at(-1);
		const installed = [...log.matchAll(/Installing build requirements?: (.+)/g)].flatMap(([, all = '']) => all.split(', '));
		return {
				...(interpreter === undefined ? {} : { [build_log_nameOf(interpreter[1])]: interpreter[2] }),
				...Object.fromEntries(installed.flatMap((one) => {
						const [, name, version] = /^([\w.-]+)==(\S+)$/.exec(one) ?? [];
						return name === undefined || version === undefined ? [] : [[name, version]];
				})),
		};
}
function build_log_nameOf(implementation) {
		return implementation === 'cpython' ? 'Python' : implementation;
}
;// CONCATENATED MODULE: ./.build/ecosystems/python/build-run.js
const build_run_BUILD_MS = 30 * 60_000;
const ZIP_EPOCH = 315_532_800;
async function openBuilder(project, release, host) {
		const sandbox = await (0,host_sandbox/* openSandbox */.E)(host, 'build');
		const [uv, config, base] = await Promise.all([
				(0,tools_uv/* ensureUv */.aW)(host, project.settings.build.uv),
				(0,user_indexes/* uvConfigFile */.qD)(host),
				(0,uv_env/* uvEnv */.H)(host, sandbox, 'build'),
		]);
		const version = await (0,ask_tools/* versionOf */.E)(uv, host);
		const own = version === undefined ? {} : { uv: version };
		const env = {
				...base,
				...(0,commit_variables/* commitVariables */.D)(release),
				SOURCE_DATE_EPOCH: String(Math.max(release.commitTime, ZIP_EPOCH)),
		};
		const run = (command, cwd, how) => host.run({ command, cwd, env, timeoutMs: build_run_BUILD_MS, ...how, onLine: (line) => host.log.debug(line) });
		const failure = (ended, shown) => new errors/* StageFailure */.BG((0,build_failure/* buildFailure */.He)({ ...ended, stderr: withoutLog(ended.stderr) }, { project, shown, minutes: build_run_BUILD_MS / 60_000 }));
		return {
				async uvBuild(source, what) {
						const out = await host.tempDir('dist');
						const words = ['build', ...(what === undefined ? [] : [`--${what}`]), '--no-sources'];
						const options = ['--config-file', config, '--out-dir', out];
						const attempt = (more) => run([uv, ...words, ...options, ...more, source], sandbox.cwd, {
								installs: true,
								env: { ...env, RUST_LOG: BUILD_LOG },
						});
						let ended = await attempt([]);
						const wanted = rangeForUv(project.manifest.requiresPython);
						const unhad = /No interpreter found|python-build-standalone/;
						if (ended.code !== 0 && unhad.test(ended.stderr) && wanted !== undefined) {
								ended = await attempt(['--python', wanted]);
						}
						if (ended.code !== 0)
								throw failure(ended, ['uv', ...words].join(' '));
						return { ...(await listBuilt(out)), madeWith: { ...own, ...builtWith(ended.stderr) } };
				},
				async ownBuild() {
						const { install, command } = project.settings.build;
						const folder = (0,external_node_path_.join)(release.root, project.path);
						for (const words of [install, command]) {
								if (words === undefined)
										continue;
								const [program, ...args] = words;
								const path = program === 'uv' ? uv : (0,configured_program/* configuredProgram */.B)(program, folder, host);
								const ended = await run([path, ...args], folder, { installs: words === install });
								if (ended.code !== 0)
										throw failure(ended, words.join(' '));
						}
						await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'dist'), { recursive: true });
						return { ...(await listBuilt((0,external_node_path_.join)(folder, 'dist'))), madeWith: own };
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
var uv_install = __webpack_require__(79317);
var bundle_manifest = __webpack_require__(75048);
var server_calls = __webpack_require__(55702);
var unrun_server = __webpack_require__(17293);
;// CONCATENATED MODULE: ./.build/ecosystems/python/advice.js
function pythonAdvice(modules) {
		const callees = new Set(modules.flatMap(({ text }) => (0,server_calls/* serverCalls */.D)(text).map(({ callee }) => callee)));
		return {
				print: 'Print to stderr instead: print(..., file=sys.stderr), or logging with stream=sys.stderr.',
				includeFile: 'Add it to the package data of the build backend, and build again.',
				byHand: (shown) => `uvx --from . ${shown}`,
				stateVersion: (name, components) => stateVersion(name, components, callees),
				neverRun: async () => {
						const server = (0,unrun_server/* unrunServer */._2)(modules);
						if (server === undefined)
								return undefined;
						const { name, module } = server;
						return `Nothing runs ${name}, which ${module.file} creates: end the function that the command calls with ${name}.run()`;
				},
		};
}
function stateVersion(name, components, callees) {
		const read = `version("${name}")`;
		const has = (sdk) => components.find((one) => one.name === sdk);
		const isLow = callees.has('Server') && !callees.has('FastMCP') && !callees.has('MCPServer');
		const line = isLow
				? `server = Server(…, version=${read})`
				: has('fastmcp') !== undefined
						? `mcp = FastMCP(…, version=${read})`
						: has('mcp')?.version.startsWith('1.') === true
								? `mcp._mcp_server.version = ${read}    # FastMCP of mcp 1 takes no version; Server(…, version=${read}) does`
								: `mcp = MCPServer(…, version=${read})`;
		return `Pass it when creating the server:\n  from importlib.metadata import version\n  ${line}`;
}
var target_folder = __webpack_require__(69161);
;// CONCATENATED MODULE: ./.build/ecosystems/python/bundle.js
const bundle_LOCK = 'uv.lock';
const PYTHON = /^python3?$/;
const ASK_MS = 60_000;
const LAST_LINES = 12;
async function buildPythonBundle(made, project, release, host) {
		const { sdist, wheel } = made;
		const version = sdist.identity?.version ?? project.version ?? '0.0.0';
		const fill = async (manifest) => {
				const folder = (0,external_node_path_.join)(await host.tempDir('bundle'), 'unpacked');
				await (0,unpack/* unpack */.l)(sdist.path, folder);
				const [top = ''] = await (0,promises_.readdir)(folder);
				const own = (0,external_node_path_.join)(folder, top);
				const isPython = (0,object/* fieldsOf */.Pf)(manifest['server'])['type'] === 'python';
				if (isPython && wheel !== undefined) {
						await addPackages((0,external_node_path_.join)(own, libraryOf(manifest, project)), wheel, project, release, host);
						return own;
				}
				const lock = (0,external_node_path_.join)(release.root, project.path, bundle_LOCK);
				if ((0,external_node_fs_.existsSync)(lock))
						await (0,promises_.copyFile)(lock, (0,external_node_path_.join)(own, bundle_LOCK));
				return own;
		};
		return (0,bundle_build/* buildBundle */.b)(project, release, { kind: 'python-mcpb', version, types: ['uv', 'python'], fill });
}
function libraryOf(manifest, project) {
		const path = (0,bundle_start/* configFor */.m)(manifest, process.platform).env['PYTHONPATH'] ?? '';
		const [, inside = ''] = /^\$\{__dirname\}(?:\/|\$\{\/\})([\w./-]+)/.exec(path) ?? [];
		const folder = external_node_path_.posix.normalize(inside);
		if (inside !== '' && !folder.startsWith('..'))
				return folder;
		throw (0,bundle_manifest/* problem */.CC)(project, {
				message: 'mcp_config does not say where a bundle of type python has its packages.',
				hint: 'Add to mcp_config: "env": { "PYTHONPATH": "${__dirname}/server/lib" }',
		});
}
async function addPackages(folder, wheel, project, release, host) {
		const python = await pythonFor(project, host);
		const locked = await lockedVersions((0,external_node_path_.join)(release.root, project.path), host);
		const constraints = (0,external_node_path_.join)(await host.tempDir('locked'), 'constraints.txt');
		await (0,promises_.writeFile)(constraints, locked);
		const timeoutMs = project.settings.smoke.installTimeoutMs;
		const ended = await (0,target_folder/* installInto */.a)(folder, wheel, ['--python', python, '--constraint', constraints], {
				timeoutMs,
				host,
		});
		if (ended.code === 0)
				return;
		throw (0,bundle_manifest/* problem */.CC)(project, {
				message: `The packages of the bundle could not be installed${ended.timedOut ? ' in time' : ''}.`,
				hint: 'A package without a wheel fits no bundle of type python: use "type": "uv", for which the client installs.',
				quote: (0,cut/* tail */.RT)(ended.stderr, LAST_LINES),
		});
}
async function lockedVersions(folder, host) {
		if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, bundle_LOCK)))
				return '';
		const kinds = ['--no-dev', '--no-emit-workspace', '--no-hashes', '--no-header', '--no-annotate'];
		const { stdout } = await askUv(['export', '--frozen', ...kinds, '--project', folder], host);
		return stdout.replace(/^[^A-Za-z0-9].*\n/gm, '');
}
async function pythonFor({ manifest }, host) {
		const range = rangeForUv(manifest.requiresPython);
		const { stdout } = await askUv(['python', 'find', ...(range === undefined ? [] : [range])], host);
		return stdout.trim();
}
async function askUv(words, host) {
		const sandbox = await (0,host_sandbox/* openSandbox */.E)(host, 'uv');
		const { uv, env } = await (0,uv_install/* uvInstall */.x)(host, sandbox);
		const timeoutMs = ASK_MS;
		return host.run({ command: [uv, ...words], cwd: sandbox.cwd, env, timeoutMs, keep: 8 * 1024 * 1024 });
}
async function installPythonBundle(artifact, project, sandbox, host) {
		const { uv, config, env } = await (0,uv_install/* uvInstall */.x)(host, sandbox);
		let runtime = 'uv';
		const { launch } = await (0,bundle_start/* unpackedBundle */.o)(artifact, project, sandbox, async (name) => {
				if (name === 'uv')
						return uv;
				if (!PYTHON.test(name))
						return undefined;
				runtime = 'Python';
				return pythonFor(project, host);
		});
		return {
				launch: { ...launch, env: runtime === 'uv' ? { ...env, UV_CONFIG_FILE: config, ...launch.env } : launch.env },
				advice: pythonAdvice([]),
				runtime,
				packages: 0,
				components: async () => ({ components: [], direct: [] }),
		};
}
;// CONCATENATED MODULE: ./.build/ecosystems/python/compare-wheels.js
const SHOWN = 8;
function compareWheels(shipped, tree, tracked) {
		const own = (path) => /\.dist-info\/(RECORD$|WHEEL$|sboms\/)/.test(path);
		const gone = [...tree.digests.keys()].filter((path) => !own(path) && !shipped.digests.has(path));
		const added = [...shipped.digests.keys()].filter((path) => !own(path) && !tree.digests.has(path));
		const moved = movedIn(gone, added, (path) => tree.digests.get(path) ?? shipped.digests.get(path) ?? '');
		const lacks = gone.filter((path) => !moved.has(path));
		const taken = new Set(moved.values());
		const more = added.filter((path) => !taken.has(path));
		const placed = [...moved].filter(([from]) => from.endsWith('.py')).map(([from, to]) => `${from} as ${to}`);
		const other = [...shipped.digests].flatMap(([path, digest]) => {
				const there = tree.digests.get(path);
				const generated = !path.includes('.dist-info/') && !tracked.has(path.split('/').at(-1));
				return there === undefined || there === digest || own(path) || generated ? [] : [path];
		});
		const away = new Set([...moved.keys()].map(python_layout/* moduleOf */.cD));
		const modules = [...tree.modules].filter((name) => !shipped.modules.has(name) && !away.has(name));
		const found = (about, level, message, hint) => about.length === 0 ? [] : [{ rule: 'build/wheel-differs', level, message, hint, artifact: shipped.file }];
		const what = modules.length > 0 ? `modules of the repository: ${compare_wheels_list(modules)}` : `files: ${compare_wheels_list(lacks)}`;
		return [
				...found(lacks, modules.length > 0 ? 'error' : 'warning', `The wheel, built from the sdist like every later build of this version, lacks ${what}. They are not in the sdist.`, 'Add them to the sdist: include them in the sdist settings of the build backend (MANIFEST.in for setuptools), or commit them.'),
				...found(placed, 'warning', `The wheel built from the sdist has modules at other paths than the one built from the repository: ${compare_wheels_list(placed)}. They are imported by other names there.`, 'Let the build backend find the packages where they are in the sdist too: its settings name folders that the sdist has elsewhere.'),
				...found(more, 'warning', `The wheel built from the sdist contains files that the one built from the repository lacks: ${compare_wheels_list(more)}.`, 'Find out why the build depends on where it runs; an exclude may apply to only one of the two.'),
				...found(other, 'warning', `Files differ between the wheel built from the sdist and the one built from the repository: ${compare_wheels_list(other)}.`, 'Find out why the build depends on where it runs: what users build from the sdist is not what you tested.'),
		];
}
function movedIn(gone, added, digestOf) {
		const key = (path) => `${path.split('/').at(-1)} ${digestOf(path)}`;
		const left = (0,grouped/* grouped */.z)(added, key);
		return new Map(gone.flatMap((path) => {
				const to = left.get(key(path))?.shift();
				return to === undefined ? [] : [[path, to]];
		}));
}
function compare_wheels_list(names) {
		return (0,cut/* firstFew */.Dt)([...names].sort(), SHOWN);
}
;// CONCATENATED MODULE: ./.build/ecosystems/python/data-files.js
const data_files_NO_DATA = /\.(?:py[icdx]?|pyw|so|md|rst|toml|cfg|ini|lock|map|gitignore|gitkeep)$|^(?:LICEN[CS]E|Makefile|Dockerfile|README)/i;
const SHORTEST = 6;
const data_files_TOLD = 5;
function unshippedData(wheel, tracked, text) {
		const shipped = new Set(wheel.entries.map(({ path }) => path));
		const names = new Set([...shipped].map((path) => external_node_path_.posix.basename(path)));
		const modules = tracked.flatMap((path) => {
				const inWheel = /\.py$/.test(path) ? suffixIn(path, shipped) : undefined;
				return inWheel === undefined ? [] : [{ path, inWheel, folder: external_node_path_.posix.dirname(path) }];
		});
		const roots = new Set(modules
				.filter(({ inWheel }) => inWheel.includes('/'))
				.map(({ path, inWheel }) => path.slice(0, path.length - inWheel.length) + inWheel.split('/')[0]));
		const missing = tracked.filter((path) => {
				const name = external_node_path_.posix.basename(path);
				const inside = [...roots].some((root) => path.startsWith(`${root}/`));
				return (inside && name.length >= SHORTEST && !data_files_NO_DATA.test(name) && !names.has(name) && !/(?:^|\/)tests?\//.test(path));
		});
		const named = missing.length === 0 ? new Map() : namesIn(modules, text);
		const found = missing.flatMap((path) => {
				const place = named.get(external_node_path_.posix.basename(path));
				return place === undefined ? [] : [{ path, ...place }];
		});
		const [first] = found;
		if (first === undefined)
				return undefined;
		const others = found.length === 1 ? '' : ` There are ${found.length - 1} more of them.`;
		return {
				rule: 'build/data-missing',
				level: 'warning',
				artifact: wheel.file,
				file: first.module,
				line: first.line,
				message: `The code names ${external_node_path_.posix.basename(first.path)}, and ${first.path} is not in the wheel: code that reads it fails, though the server starts.${others}`,
				hint: 'Ship it with the package: for setuptools [tool.setuptools.package-data], for hatchling artifacts or force-include under [tool.hatch.build.targets.wheel], for others include.',
				...(found.length > 1
						? { quote: found.slice(0, data_files_TOLD).map(({ path, module, line }) => `${path}: ${module}:${line}`) }
						: {}),
		};
}
function suffixIn(path, shipped) {
		const parts = path.split('/');
		for (let from = 0; from < parts.length; from += 1) {
				const end = parts.slice(from).join('/');
				if (shipped.has(end))
						return end;
		}
		return undefined;
}
function namesIn(modules, text) {
		const named = new Map();
		for (const { path: module } of modules) {
				for (const [at, line] of (text(module) ?? '').split('\n').entries()) {
						if (/^\s*#/.test(line))
								continue;
						for (const [name] of line.matchAll(/(?<=["'/])[^"'/]+(?=["'])/g))
								if (!named.has(name))
										named.set(name, { module, line: at + 1 });
				}
		}
		return named;
}
var project_table = __webpack_require__(52364);
;// CONCATENATED MODULE: ./.build/ecosystems/python/judge-built.js
function judgeIdentity(built, project, release) {
		const findings = [];
		const at = (key) => project.manifest.at(['project', key]) ?? {};
		const base = { level: 'error', file: project.manifestFile, artifact: built.file };
		if ((0,core_names/* normalName */.tK)(built.name) !== (0,core_names/* normalName */.tK)(project.name)) {
				const stated = project.manifest.name ?? project.settings.name;
				findings.push({
						...base,
						...at('name'),
						rule: 'build/name',
						...(stated === undefined
								? {
										message: `The built package is named ${built.name}. ${project.manifestFile} does not state that name as a text, so ${project.name} was expected, after the folder.`,
										hint: `State it in ${about/* CONFIG_FILE */.g2}:\n${(0,project_table/* projectTable */.O)(project.path, `name = "${built.name}"`)}`,
								}
								: {
										message: `The project is named ${project.name}, but the built package is named ${built.name}.`,
										hint: 'Use one name in [project], and remove a different one from setup.py or setup.cfg.',
								}),
				});
		}
		const tagged = (0,core_version/* taggedVersion */.Bd)(release.tag, project.name);
		const wanted = tagged ?? project.version;
		const dynamic = project.manifest.dynamic.includes('version') || project.version === undefined;
		const told = !dynamic &&
				(0,core_version/* sameVersion */.r1)(built.version, project.version ?? '') &&
				release.findings?.some(({ rule, project: name }) => rule === 'tag-is-version' && name === project.name) === true;
		if (wanted !== undefined && !(0,core_version/* sameVersion */.r1)(built.version, wanted)) {
				if (told)
						return findings;
				findings.push({
						...base,
						...at(dynamic ? 'dynamic' : 'version'),
						rule: 'build/version',
						message: `The built version is ${built.version}; ${tagged === undefined ? 'the manifest' : `the tag ${release.tag}`} says ${wanted}.`,
						hint: dynamic
								? 'The build backend computes the version: check its tag pattern, and files that the build changes before the version is read.'
								: 'Set the version of the tag in [project].',
				});
		}
		return findings;
}
function judgeWheel(wheel, project, tracked) {
		const base = { file: project.manifestFile, artifact: wheel.file };
		const findings = [];
		const programs = [...wheel.digests.keys()].some((path) => /^[^/]+\.data\/scripts\//.test(path));
		if (wheel.modules.size === 0 && !programs) {
				findings.push({
						...base,
						rule: 'packages-there',
						level: 'error',
						message: 'The wheel contains no Python module, so there is nothing to start.',
						hint: 'Configure the build backend to ship the package, or move it to src/ under the name of the project.',
				});
		}
		else {
				const needed = wheel.metadata
						.all('requires-dist')
						.map((line) => ({ name: (0,core_names/* normalName */.tK)((0,pep508/* splitRequirement */.qp)(line)?.name ?? '') }));
				for (const [script, target] of Object.entries(wheel.scripts)) {
						const module = target.split(':')[0]?.trim() ?? '';
						if (wheel.modules.has(module))
								continue;
						const own = ours(module, wheel, tracked);
						if (!own && (0,provided/* mayProvide */.vo)(module.split('.')[0] ?? '', needed))
								continue;
						const level = own ? 'error' : 'warning';
						findings.push({
								...base,
								...project.manifest.at(['project', 'scripts', script]),
								rule: 'entry-point-exists',
								level,
								subject: { module },
								message: `The command ${script} starts ${target}, but the wheel has no module ${module}. It contains: ${[...wheel.topLevel].slice(0, 8).join(', ')}.`,
								hint: level === 'error'
										? `Make the build backend ship ${module}, or point ${script} at a module that is shipped.`
										: `Correct the name, unless a dependency provides ${module}.`,
						});
				}
		}
		const licensed = wheel.metadata.all('license-file').length > 0 ||
				wheel.entries.some(({ path }) => /\.dist-info\/(.*\/)?(licen[cs]e|copying|notice|unlicense)[^/]*$/i.test(path));
		if (!licensed) {
				findings.push({
						...base,
						rule: 'license-file',
						subject: { about: 'license' },
						level: 'warning',
						message: 'The wheel has no license file: users have no written permission to use it.',
						hint: 'Name the file in pyproject.toml: [project] license-files = ["LICENSE"]. It must be next to pyproject.toml.',
				});
		}
		return findings;
}
async function judgeSdist(path) {
		const entries = await (0,archive/* listArchive */.d0)(path);
		const files = entries.filter(({ type }) => type === 'file').map((entry) => entry.path.replace(/^[^/]+\//, ''));
		const hint = 'Exclude them in the sdist settings of the build backend: [tool.hatch.build.targets.sdist] exclude, MANIFEST.in for setuptools.';
		const found = notNeeded(files, { kind: 'sdist', tests: false, hint });
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
async function buildPython(project, release, host) {
		const builder = await openBuilder(project, release, host);
		const { install, command } = project.settings.build;
		const configured = command !== undefined;
		if (install !== undefined && !configured)
				await builder.ownBuild();
		const fromTree = configured ? Promise.resolve(undefined) : treeWheel(project, release, host, builder.uvBuild);
		const [built, tree] = await Promise.all([
				settle(configured ? builder.ownBuild() : builder.uvBuild((0,external_node_path_.join)(release.root, project.path)), fromTree),
				fromTree,
		]);
		if (built.wheels.length === 0)
				throw new errors/* StageFailure */.BG(nothingBuilt(project, configured));
		const { artifacts, findings } = await build_judged(built, tree, configured, project, release, host);
		const sdist = artifacts.find(({ kind }) => kind === 'sdist');
		if ((0,bundle_table/* bundleOf */.cj)(project) === undefined || sdist === undefined)
				return { artifacts, findings };
		const wheel = artifacts.find(({ kind }) => kind === 'wheel');
		const bundle = await buildPythonBundle({ sdist, wheel }, project, release, host);
		return { artifacts: [...artifacts, bundle.artifact], findings: [...findings, ...bundle.findings] };
}
const LARGEST_SOURCE = 1_000_000;
async function settle(build, tree) {
		try {
				return await build;
		}
		catch (error) {
				const wheel = await tree;
				if (!(error instanceof errors/* StageFailure */.BG) || wheel === undefined)
						throw error;
				const note = 'The wheel builds from the repository but not from the sdist: the sdist lacks something the build needs.';
				throw new errors/* StageFailure */.BG(error.findings.map((one) => ({ ...one, message: `${one.message} ${note}` })));
		}
}
async function build_judged(built, tree, 
apart, project, release, host) {
		const tracked = await trackedFiles(host, release.root, project.path);
		const wheels = await Promise.all(built.wheels.map(python_wheel/* readWheel */.ag));
		const sdists = await Promise.all(built.sdists.map(async (path) => ({ ...(await (0,python_wheel/* readSdistIdentity */.GA)(path)), file: (0,external_node_path_.basename)(path) })));
		const textOf = (path) => (0,regular_file/* readInside */.xO)(release.root, path, LARGEST_SOURCE).bytes?.toString();
		const names = new Set(tracked.map((path) => external_node_path_.posix.basename(path)));
		const findings = [
				...firstOnly([...wheels, ...sdists].map((one) => judgeIdentity(one, project, release))),
				...wheels
						.filter((wheel) => wheel.modules.size > 0 || tree === undefined || tree.modules.size === 0)
						.flatMap((wheel) => judgeWheel(wheel, project, tracked)),
				...wheels.slice(0, 1).flatMap((wheel) => unshippedData(wheel, tracked, textOf) ?? []),
				...(await Promise.all(built.sdists.map(judgeSdist))).flat(),
				...(tree === undefined ? [] : wheels.slice(0, 1).flatMap((wheel) => compareWheels(wheel, tree, names))),
		].map((finding) => ({ file: project.manifestFile, ...finding, project: project.name }));
		if (findings.some(({ level, rule }) => level === 'error' && rule !== 'build/version')) {
				const isTold = release.findings.some((one) => one.rule === 'packages-there' && one.level === 'error' && one.project === project.name);
				throw new errors/* StageFailure */.BG(isTold ? findings.filter(({ rule }) => rule !== 'build/wheel-differs') : findings);
		}
		const builtFrom = apart ? undefined : sdists[0]?.file;
		const about = { project: project.name, madeWith: built.madeWith };
		const artifacts = await Promise.all([
				...wheels.map((one, at) => store(built.wheels[at], one, { kind: 'wheel', ...about, builtFrom }, release)),
				...sdists.map((one, at) => store(built.sdists[at], one, { kind: 'sdist', ...about }, release)),
		]);
		return { artifacts, findings };
}
async function adoptPython(given, project, release, host) {
		const of = (kind) => given.filter((one) => one.kind === kind).map(({ path }) => path);
		const own = await build_judged({ wheels: of('wheel'), sdists: of('sdist') }, undefined, true, project, release, host);
		const bundles = await (0,bundle_adopt/* adoptBundles */.e)(given, project, release, host);
		return { artifacts: [...own.artifacts, ...bundles], findings: own.findings };
}
const copyOf = (0,memo/* memo */.p)(({ root }, host) => [host, root], ({ root, commit, commitTime, noRelease }, host) => (0,clone/* cloneSource */.r)(host, { root, commit, commitTime, tags: [], repository: undefined }, { tags: [], overlay: noRelease !== undefined }));
async function treeWheel(project, release, host, build) {
		try {
				const { wheels } = await build((0,external_node_path_.join)(await copyOf(release, host), project.path), 'wheel');
				return wheels[0] === undefined ? undefined : await (0,python_wheel/* readWheel */.ag)(wheels[0]);
		}
		catch (error) {
				if (!(error instanceof errors/* StageFailure */.BG) && !(error instanceof errors/* ReleaseError */.K2))
						throw error;
				host.log.debug(`${project.name}: could not build a wheel from the tree: ${error.message}`);
				return undefined;
		}
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
						? `The configured build succeeded but created no wheel in ${external_node_path_.posix.join(project.path, 'dist')}.`
						: 'The build succeeded but created no wheel.',
				hint: configured
						? 'Make [build] command write the wheel and the sdist to dist/.'
						: 'Run uv build in a clean checkout to see its output.',
		};
}
async function store(path, { name, version }, { builtFrom, ...about }, release) {
		const from = builtFrom === undefined ? {} : { builtFrom };
		return { ...about, ...(await (0,stored/* stored */.s)(path, release)), identity: { name, version }, ...from };
}
var relay = __webpack_require__(73280);
var ask_index = __webpack_require__(22113);
var choose_command = __webpack_require__(73716);
var python_components = __webpack_require__(92354);
var plain_json = __webpack_require__(75140);
;// CONCATENATED MODULE: ./.build/ecosystems/python/entry-points.js
const LOAD_MS = 60_000;
const entry_points_MOST = 200;
async function brokenEntryPoints(project, venv, sandbox, env, host) {
		const out = (0,external_node_path_.join)(sandbox.tmp, 'entry-points.jsonl');
		const ended = await host.run({
				command: [venv.python, '-c', "# Writes a line of JSON for each entry point of a distribution (argv: name, output file), before and after it is loaded, since a module\n# may end the process. Those of an extra are left out: a plain installation does not promise them.\nimport importlib.metadata as metadata, json, os, sys\nname, out = sys.argv[1], open(sys.argv[2], \"w\", encoding=\"utf-8\")\ndef tell(**what):\n    out.write(json.dumps(what) + \"\\n\"); out.flush(); os.fsync(out.fileno())\nsys.argv[:] = [name]\nfor point in metadata.distribution(name).entry_points:\n    if getattr(point, \"extras\", None): continue\n    about = dict(group=point.group, name=point.name, value=point.value)\n    tell(loading=about)\n    try:\n        point.load()\n    except BaseException as error:\n        tell(broken=about, error=f\"{type(error).__name__}: {error}\")\n    else:\n        tell(loaded=about)\nout.close()\nos._exit(0)\n", project, out],
				cwd: sandbox.cwd,
				env,
				timeoutMs: LOAD_MS,
				keep: 64 * 1024,
		});
		const lines = (await (0,promises_.readFile)(out, 'utf8').catch(() => '')).split('\n').filter((line) => line !== '');
		const broken = [];
		let loading;
		for (const line of lines.slice(0, entry_points_MOST * 2)) {
				const told = ((0,plain_json/* plainJson */.R)(line) ?? {});
				loading = told.loading;
				if (told.broken !== undefined)
						broken.push({ ...told.broken, error: (told.error ?? '').slice(0, 500) });
		}
		if (loading !== undefined && !ended.timedOut) {
				const how = ended.signal === null ? `with exit code ${ended.code}` : `by ${ended.signal}`;
				broken.push({ ...loading, error: `loading it ended the process ${how}` });
		}
		return broken;
}
var environment = __webpack_require__(50643);
var fresh_venv = __webpack_require__(97497);
var installed_modules = __webpack_require__(47323);
var python_origin = __webpack_require__(51359);
var python_metadata = __webpack_require__(25336);
;// CONCATENATED MODULE: ./.build/ecosystems/python/owners.js
async function readOwners(venv) {
		const infos = await (0,environment/* distInfos */.e9)(venv.site);
		const read = await Promise.all(infos.map(async (info) => {
				const text = (0,environment/* readerOf */.TC)(venv, info);
				const [record, metadata] = await Promise.all([text('RECORD'), text('METADATA')]);
				const parsed = (0,python_metadata/* parseMetadata */.jR)(metadata);
				const lines = parsed.all('Requires-Dist');
				const needs = new Set(lines.map((line) => (0,core_names/* normalName */.tK)((0,pep508/* splitRequirement */.qp)(line)?.name ?? '')));
				return { name: (0,core_names/* normalName */.tK)(parsed.one('Name') ?? ''), record: `\n${record}`, needs, parts: new Set((0,pep508/* pins */.hm)(lines)) };
		}));
		return {
				of: (file) => read.find(({ record }) => record.includes(`\n${file},`))?.name,
				bringers(name, among) {
						const seen = new Set([name]);
						for (const one of seen) {
								for (const other of read)
										if (other.needs.has(one))
												seen.add(other.name);
						}
						return [...seen].filter((one) => one !== name && among.has(one));
				},
				isPartOf: (name, among) => read.some((one) => among.has(one.name) && one.parts.has(name)),
		};
}
;// CONCATENATED MODULE: ./.build/ecosystems/python/source-places.js
async function sourcePlaces(project, root, site, host) {
		const files = await (0,repository_files/* readFiles */.U)(root, { host });
		const own = (0,subtree/* pathsBelow */.Yl)(files, project.path);
		return (file) => {
				const shipped = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(site, file));
				const same = own.find((path) => ((0,subtree/* inFolder */._z)(path, project.path) === file || path.endsWith(`/${file}`)) &&
						Buffer.compare(files.bytes(path) ?? new Uint8Array(), shipped) === 0);
				return same ?? file;
		};
}
var stated = __webpack_require__(30054);
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
		return found.map(({ file, ...rest }) => ({ ...rest, project: project.name, artifact, file: placeOf(file) }));
}
async function shipped_imports_look({ venv, sandbox, host }, installed, files) {
		const entries = Object.values(installed.scripts).map((target) => target.split(/[:[]/)[0]?.trim() ?? '');
		const input = JSON.stringify({ site: venv.site, files, entries, stdlib: [...standard_library/* STDLIB */.zN] });
		const script = "# Finds modules and names without loading either: spec_of, refuses, has_name, absolute, text_of and tree_of.\n# It runs before imports.py, which sets sys.path and `stdlib`.\nimport ast, importlib.machinery as machinery, re\n\nPLACES = re.compile(r\"sys\\.modules|__path__|extend_path|meta_path|path_hooks|pkg_resources|LazyLoader|lazy_loader|add_module|new_module|ModuleType\")\nNAMES = re.compile(PLACES.pattern + r\"|__getattr__|\\bglobals\\(|\\bexec\\(|\\bsetattr\\(\")\nfound, texts, trees = {}, {}, {}\n\ndef text_of(path):\n    if path not in texts:\n        try:\n            with open(path, \"rb\") as file:\n                data = file.read(2000001)\n            texts[path] = None if len(data) > 2000000 else data\n        except OSError:\n            texts[path] = None\n    return texts[path]\n\ndef tree_of(path):\n    if path not in trees:\n        data = text_of(path)\n        try:\n            trees[path] = None if data is None else ast.parse(data)\n        except (SyntaxError, ValueError, RecursionError, MemoryError):\n            trees[path] = None\n    return trees[path]\n\ndef spec_of(name):\n    \"\"\"The spec of a dotted name, or why there is none: missing, or unknown.\"\"\"\n    if name in found:\n        return found[name]\n    head, _, tail = name.rpartition(\".\")\n    try:\n        if not head:\n            spec = (machinery.BuiltinImporter.find_spec(name) or machinery.FrozenImporter.find_spec(name)\n                    or machinery.PathFinder.find_spec(name))\n            result = spec or \"missing\"\n        else:\n            parent = spec_of(head)\n            if isinstance(parent, str):\n                result = parent\n            elif head.split(\".\")[0] in stdlib:\n                result = \"unknown\"\n            else:\n                places = parent.submodule_search_locations\n                spec = None if places is None else machinery.PathFinder.find_spec(name, list(places))\n                result = spec or (\"unknown\" if dynamic(parent, PLACES) else \"missing\")\n    except Exception:\n        result = \"unknown\"\n    found[name] = result\n    return result\n\nmagic = {}\n\ndef dynamic(spec, signs):\n    \"\"\"Whether a module may make submodules (PLACES) or names (NAMES) of its own while it runs.\"\"\"\n    key = (spec.origin, signs)\n    if key not in magic:\n        magic[key] = may_be_dynamic(spec, signs)\n    return magic[key]\n\ndef may_be_dynamic(spec, signs):\n    if spec.origin is None or spec.origin == \"namespace\":\n        return False\n    if not spec.origin.endswith(\".py\"):\n        return True\n    data = text_of(spec.origin)\n    return data is None or signs.search(data.decode(\"utf-8\", \"replace\")) is not None\n\ndef refuses(spec):\n    \"\"\"Whether a module is only there to raise: what stands for one that was taken away.\"\"\"\n    if not spec.origin or not spec.origin.endswith(\".py\"):\n        return False\n    data = text_of(spec.origin)\n    if data is None or not re.search(rb\"^raise\\b\", data, re.M):\n        return False\n    tree = tree_of(spec.origin)\n    return tree is not None and any(isinstance(node, ast.Raise) for node in tree.body)\n\ndef has_name(module, name, depth=0):\n    \"\"\"Whether 'from module import name' may work.\"\"\"\n    spec = spec_of(module)\n    if isinstance(spec, str) or spec.origin is None or not spec.origin.endswith(\".py\") or name.startswith(\"__\"):\n        return True\n    data = text_of(spec.origin)\n    # A name that is written nowhere in a module is not in it, unless the module makes names while it runs.\n    if data is None or name.encode() in data or dynamic(spec, NAMES):\n        return True\n    if spec.submodule_search_locations is not None and spec_of(module + \".\" + name) != \"missing\":\n        return True\n    tree = tree_of(spec.origin)\n    if tree is None or depth > 8:\n        return True\n    package = module if spec.submodule_search_locations is not None else module.rpartition(\".\")[0]\n    for node in ast.walk(tree):\n        if isinstance(node, ast.ImportFrom) and any(item.name == \"*\" for item in node.names):\n            target = absolute(package, node)\n            if target is None or has_name(target, name, depth + 1):\n                return True\n    return False\n\ndef absolute(package, node):\n    if not node.level:\n        return node.module or \"\"\n    parts = package.split(\".\")\n    if node.level - 1 >= len(parts):\n        return None\n    base = parts[: len(parts) - (node.level - 1)]\n    return \".\".join(base + ([node.module] if node.module else []))\n" + "# Looks at every import of an installed package, after find-modules.py and in the same namespace. It reads and parses files and imports\n# nothing that was installed (-I -S; module finders are asked for one name at a time).\n#\n# stdin: {\"site\": folder of packages, \"files\": the package's own modules relative to it, \"entries\": dotted names of where it is\n# entered, \"stdlib\": names of the standard library}. stdout: {\"missing\": […], \"used\": […]}, see shipped-imports.ts.\n#\n# An import that may fail unharmed is not looked at: under `try` with `except ImportError`, `suppress(ImportError)`, TYPE_CHECKING,\n# conditions on the platform or the version, in `if __name__ == \"__main__\"`, in a function that is called under such a `try`, of a\n# top-level module that any other place imports so, and in modules that are only reached so. What packages do to their own names\n# while they run cannot be told from here: such a package is taken to have everything.\nimport ast, json, os, re, sys\n\nasked = json.load(sys.stdin)\nsite, own_files, stdlib = asked[\"site\"], asked[\"files\"], set(asked[\"stdlib\"])\nsys.path.append(site)\nfor name in sorted(os.listdir(site)):\n    if name.endswith(\".pth\"):\n        try:\n            with open(os.path.join(site, name), encoding=\"utf-8\", errors=\"replace\") as lines:\n                for line in lines:\n                    line = line.strip()\n                    place = os.path.join(site, line)\n                    if line and not line.startswith((\"#\", \"import \", \"import\\t\")) and os.path.isdir(place):\n                        sys.path.append(place)\n        except OSError:\n            pass\n\nCAUGHT = re.compile(r\"ImportError|ModuleNotFoundError|^Exception$|^BaseException$\")\nMEANT = re.compile(r\"ImportError|ModuleNotFoundError\")\nBRANCH = re.compile(r\"TYPE_CHECKING|version_info|sys\\.platform|os\\.name|platform\\.|implementation|find_spec|importlib|_AVAILABLE|\\bHAS_|\\bhas_|_available|is_windows|IS_WIN\", re.I)\n\ndef names_in(node):\n    if node is None:\n        return [\"Exception\"]\n    return [getattr(one, \"attr\", getattr(one, \"id\", \"\")) for one in ast.walk(node)]\n\ndef words(node):\n    try:\n        return ast.unparse(node)\n    except Exception:\n        return ast.dump(node)\n\nclass Look(ast.NodeVisitor):\n    def __init__(self, module, package):\n        self.module, self.package = module, package\n        self.safe, self.meant, self.functions, self.seen = 0, 0, [], []\n        self.tried_calls, self.optional, self.moves = set(), set(), False\n    def visit_Import(self, node):\n        for item in node.names:\n            self.note(node, item.name, None)\n    def visit_ImportFrom(self, node):\n        target = absolute(self.package, node)\n        if target:\n            for item in node.names:\n                self.note(node, target, item.name)\n    def note(self, node, module, name):\n        self.seen.append((module, name, node.lineno, node.col_offset + 1, bool(self.safe), list(self.functions)))\n        if self.meant:\n            self.optional.add(module.split(\".\")[0])\n    def guarded(self, nodes):\n        self.safe += 1\n        for node in nodes:\n            self.visit(node)\n        self.safe -= 1\n    def visit_Try(self, node):\n        caught = [name for handler in node.handlers for name in names_in(handler.type)]\n        if not any(CAUGHT.search(name) for name in caught):\n            return self.generic_visit(node)\n        # Only who names the error of an import means that one may fail; who catches everything may just log it.\n        meant = any(MEANT.search(name) for name in caught)\n        if meant:\n            for part in node.body:\n                for call in ast.walk(part):\n                    if isinstance(call, ast.Call):\n                        self.tried_calls.add(getattr(call.func, \"id\", getattr(call.func, \"attr\", \"\")))\n        self.meant += meant\n        self.guarded(node.body + node.handlers + node.orelse)\n        self.meant -= meant\n        for part in node.finalbody:\n            self.visit(part)\n    visit_TryStar = visit_Try\n    def visit_With(self, node):\n        if any(\"suppress\" in words(item.context_expr) or \"raises\" in words(item.context_expr) for item in node.items):\n            self.guarded(node.body)\n        else:\n            self.generic_visit(node)\n    def visit_If(self, node):\n        condition = words(node.test)\n        main = \"__name__\" in condition and not self.module.endswith(\"__main__\")\n        if main or BRANCH.search(condition):\n            self.guarded(node.body + node.orelse)\n        else:\n            self.generic_visit(node)\n    def visit_FunctionDef(self, node):\n        self.functions.append(node.name)\n        self.generic_visit(node)\n        self.functions.pop()\n    visit_AsyncFunctionDef = visit_FunctionDef\n    def visit_Attribute(self, node):\n        if node.attr == \"path\" and getattr(node.value, \"id\", \"\") == \"sys\":\n            self.moves = True\n        self.generic_visit(node)\n\nlooks, paths = {}, {}\nfor relative in own_files:\n    module = re.sub(r\"(/__init__)?\\.py$\", \"\", relative).replace(\"/\", \".\")\n    path = os.path.join(site, *relative.split(\"/\"))\n    tree = tree_of(path)\n    if tree is None:\n        continue\n    look = Look(module, module if relative.endswith(\"/__init__.py\") else module.rpartition(\".\")[0])\n    try:\n        look.visit(tree)\n    except RecursionError:\n        continue\n    looks[module], paths[module] = look, relative\n\noptional = set().union(*[look.optional for look in looks.values()]) - {name.split(\".\")[0] for name in looks}\noptional |= {name for look_path in paths.values() for name in re.findall(r\"(?:find_spec|import_module|__import__)\\(\\s*['\\\"]([A-Za-z_]\\w*)\", (text_of(os.path.join(site, *look_path.split(\"/\"))) or b\"\").decode(\"utf-8\", \"replace\"))}\ntried = set().union(*[look.tried_calls for look in looks.values()]) if looks else set()\nmoves = any(look.moves for look in looks.values())\n\ndef safe(one):\n    return one[4] or any(name in tried for name in one[5])\n\ndef reach(starts, every):\n    done, todo = set(), list(starts)\n    while todo:\n        name = todo.pop()\n        parts = name.split(\".\")\n        for length in range(1, len(parts) + 1):\n            module = \".\".join(parts[:length])\n            if module in looks and module not in done:\n                done.add(module)\n                for one in looks[module].seen:\n                    if every or not safe(one):\n                        todo.append(one[0])\n                        if one[1] is not None:\n                            todo.append(one[0] + \".\" + one[1])\n    return done\n\nstarts = list(asked[\"entries\"]) + [name for name in looks if name.endswith(\"__main__\")]\nneeded, anyhow = reach(starts, False), reach(starts, True)\nmissing, used = [], []\nfor module in sorted(looks):\n    if module in anyhow and module not in needed:\n        continue\n    for one in looks[module].seen:\n        target, name, line, column, _, functions = one\n        top = target.split(\".\")[0]\n        if safe(one) or top in optional or top == \"__future__\":\n            continue\n        place = {\"file\": paths[module], \"line\": line, \"column\": column, \"lazy\": bool(functions), \"needed\": module in needed, \"module\": target}\n        if top in stdlib:\n            if spec_of(top) == \"missing\":\n                missing.append(dict(place, kind=\"stdlib\"))\n            continue\n        spec = spec_of(target)\n        if not isinstance(spec, str) and refuses(spec):\n            missing.append(dict(place, kind=\"module\"))\n            continue\n        if spec == \"missing\":\n            beside = os.path.join(os.path.dirname(os.path.join(site, *paths[module].split(\"/\"))), top)\n            if not (moves and (os.path.isfile(beside + \".py\") or os.path.isdir(beside))):\n                missing.append(dict(place, kind=\"module\"))\n            continue\n        if not isinstance(spec, str):\n            if spec.origin and spec.origin != \"namespace\":\n                used.append(dict(place, origin=os.path.relpath(spec.origin, site).replace(os.sep, \"/\")))\n            if name not in (None, \"*\") and not has_name(target, name):\n                missing.append(dict(place, kind=\"name\", name=name))\nprint(json.dumps({\"missing\": missing, \"used\": used}))\n";
		const ended = await run(venv.python, script, input, sandbox, host);
		return ended ?? { missing: [], used: [] };
}
async function run(python, script, input, sandbox, host) {
		const command = [python, '-I', '-S', '-c', script];
		const keep = 32 * 1024 * 1024;
		const ended = await host.run({ command, cwd: sandbox.cwd, env: sandbox.env, input, timeoutMs: shipped_imports_TIME_MS, keep });
		if (ended.code === 0)
				return JSON.parse(ended.stdout);
		host.log.debug(`imports were not checked: ${ended.timedOut ? 'timed out' : ended.stderr.trim().split('\n').at(-1)}`);
		return undefined;
}
async function compileAll(looked, files) {
		const { venv, requiresPython, sandbox, host } = looked;
		const own = Number(/3\.(\d+)/.exec(venv.runtime)?.[1] ?? 0);
		const minor = requiresPython === undefined ? undefined : lowestMinor(requiresPython);
		const lowest = minor === undefined || minor >= own ? undefined : await ensurePython(host, minor).catch(() => undefined);
		const input = JSON.stringify({ site: venv.site, files });
		const compile = async (python) => (await run(python, "# Compiles each file that stdin lists ({\"site\", \"files\"}) and prints [{\"file\", \"line\", \"message\"}] of those that cannot be.\nimport json, os, sys, warnings\nwarnings.simplefilter(\"ignore\")\nasked = json.load(sys.stdin)\nbad = []\nfor name in asked[\"files\"]:\n    path = os.path.join(asked[\"site\"], *name.split(\"/\"))\n    try:\n        with open(path, \"rb\") as file:\n            compile(file.read(), name, \"exec\", dont_inherit=True)\n    except SyntaxError as error:\n        bad.append({\"file\": name, \"line\": error.lineno or 1, \"message\": error.msg})\n    except (OSError, ValueError, RecursionError, MemoryError):\n        pass\nprint(json.dumps(bad))\n", input, sandbox, host)) ?? [];
		const [here, there] = await Promise.all([compile(venv.python), lowest === undefined ? [] : compile(lowest)]);
		const nowhere = new Set(here.map(({ file }) => file));
		const told = ({ file, line }, level, message, hint) => {
				return { rule: 'imports/syntax', level, message, hint, file, line };
		};
		const [correct, raise] = [
				'Correct it, or exclude it from the package.',
				`Raise requires-python in ${looked.project.manifestFile}, or use syntax that Python 3.${minor} supports.`,
		];
		return [
				...here.map((one) => told(one, 'warning', `${venv.runtime} cannot compile this file of the package: ${one.message}.`, correct)),
				...there
						.filter(({ file }) => !nowhere.has(file))
						.map((one) => {
						const why = `requires-python ${requiresPython} allows that version, while ${venv.runtime} compiles it`;
						return told(one, 'error', `Python 3.${minor} cannot compile this file: ${one.message}. ${why}.`, raise);
				}),
		];
}
async function shipped_imports_missing(seen, installed, looked) {
		const groups = firstOf(seen.missing, ({ kind, module, name }) => `${kind} ${module} ${name ?? ''}`);
		const extras = installed.metadata.all('Provides-Extra');
		let brought;
		const isOptional = async (module) => {
				if (extras.length === 0)
						return false;
				brought ??= looked.index.broughtBy(extras);
				const names = await brought;
				return names === undefined || [...names].some((name) => (0,import_names/* provides */.TG)(name, module.split('.')[0] ?? module));
		};
		const found = await Promise.all(groups.map(async ([first, count]) => {
				const reason = await reasonOf(first, installed, looked);
				if (reason === undefined || (reason.cause === 'undeclared' && (await isOptional(first.module))))
						return undefined;
				const { file, line, column, lazy, needed } = first;
				const when = lazy ? ' It is imported only when this function runs, so the start check does not reveal it.' : '';
				const more = count > 1 ? ` So do ${count - 1} more.` : '';
				const level = needed ? 'error' : 'warning';
				return { ...(0,missed/* missingInSource */.D1)(reason, when + more), level, file, line, column };
		}));
		return found.filter((one) => one !== undefined);
}
async function reasonOf({ kind, module, name }, installed, { project, venv, index }) {
		if (kind === 'stdlib' && (0,standard_library/* removedIn */.Md)(module.split('.')[0] ?? module) === undefined)
				return undefined;
		const where = {
				...{ venv, index, installed, project: project.name, folder: project.folder },
				stated: (0,stated/* statedIn */.u)(project.manifest),
		};
		const reason = await (0,python_why_missing/* whyMissing */.bi)(kind === 'name' ? { module, name } : { module }, where);
		const unsure = reason.cause === 'optional' || (kind === 'name' && reason.cause === 'undeclared');
		return unsure ? undefined : reason;
}
async function shipped_imports_transitive(seen, owners, installed, { project }, known) {
		const requirements = installed.metadata
				.all('Requires-Dist')
				.map((line) => (0,core_names/* normalName */.tK)((0,pep508/* splitRequirement */.qp)(line)?.name ?? ''));
		const others = new Set(requirements);
		const declared = new Set([...requirements, (0,core_names/* normalName */.tK)(project.name)]);
		const certain = known.filter(({ rule, guess }) => rule === 'undeclared-import' && guess !== true);
		const said = new Set(certain.map(({ subject }) => subject?.module));
		const outside = seen.used.flatMap((one) => {
				if (!one.needed || said.has(one.module.split('.')[0]))
						return [];
				const owner = owners.of(one.origin);
				if (owner === undefined || declared.has(owner) || owners.isPartOf(owner, others))
						return [];
				return [{ ...one, owner }];
		});
		return firstOf(outside, ({ owner }) => owner).map(([first, count]) => {
				const bringers = owners.bringers(first.owner, others);
				const until = (0,missed/* onlyWhile */.Cc)(bringers.length > 0 ? bringers : ['another dependency'], 'it');
				const more = count > 1 ? ` So do ${count - 1} more imports.` : '';
				return {
						rule: 'undeclared-import',
						level: 'warning',
						subject: { module: first.module, package: first.owner },
						message: `This imports ${first.module} of ${first.owner}, which is not a dependency of ${project.name}: ${until}${more}`,
						hint: (0,stated/* addDependency */.b)(project.manifest, first.owner, first.module),
						file: first.file,
						line: first.line,
						column: first.column,
				};
		});
}
function firstOf(all, key) {
		return [...(0,grouped/* grouped */.z)(all, key).values()].map((group) => [group.find(({ needed }) => needed) ?? group[0], group.length]);
}
var python_start_failure = __webpack_require__(47822);
;// CONCATENATED MODULE: ./.build/ecosystems/python/install.js
async function installPython(artifact, project, sandbox, host, variant = {}) {
		if (artifact.kind === 'python-mcpb')
				return installPythonBundle(artifact, project, sandbox, host);
		const wheel = artifact.kind === 'wheel' ? await (0,python_wheel/* readWheel */.ag)(artifact.path) : undefined;
		return install_install(project, sandbox, host, {
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
async function installPublishedPython(project, version, source, sandbox, host) {
		const index = source.registries?.['pypi'];
		if (index === undefined)
				return undefined;
		const spec = `${project.name}==${version}`;
		return install_install(project, sandbox, host, {
				shown: spec,
				requiresPython: project.manifest.requiresPython,
				words: [spec, '--index', await (0,relay/* throughRelay */.N)(host, index), '--refresh-package', project.name],
		});
}
async function install_install(project, sandbox, host, what) {
		const { smoke } = project.settings;
		const { shown, requiresPython, runtime, words } = what;
		const { cwd } = sandbox;
		const made = await (0,fresh_venv/* freshVenv */.w)({ project, artifact: shown, python: runtime ?? rangeForUv(requiresPython), words, shown, cwd }, sandbox, host);
		const { uv, venv } = made;
		const installed = await (0,environment/* distribution */.Nx)(venv, project.name);
		const { candidates, others, ...chosen } = project.settings.isLibrary === true && smoke.command === undefined
				? install_importCommand(venv, installed?.topLevel ?? [])
				: (0,choose_command/* chooseCommand */.F)(project, venv, installed, shown, host);
		const index = (0,ask_index/* askIndex */.a)({ ...made, sandbox, host, words, cwd });
		const launch = { env: launchEnv(sandbox, venv, smoke.env), cwd };
		return {
				launch: { ...chosen, ...launch },
				advice: pythonAdvice((0,installed_modules/* modulesOf */.X)(installed, venv)),
				candidates: candidates?.map((one) => ({ ...one, ...launch })),
				others: others?.map((one) => ({ ...one, ...launch })),
				brokenEntryPoints: () => brokenEntryPoints(project.name, venv, sandbox, launch.env, host),
				runtime: venv.runtime,
				packages: Math.max(0, (await (0,environment/* distInfos */.e9)(venv.site)).length - 1),
				versions: () => (0,environment/* installedVersions */.uE)(venv),
				imports: (root, known) => shipped_imports_importFindings({ project, artifact: shown, venv, requiresPython, sandbox, host, index }, root, known),
				components: () => (0,python_components/* readComponents */.Zm)(venv.folder, uv, host),
				diagnose: (stderr) => (0,python_start_failure/* diagnoseStart */.Z)(stderr, project, venv, index),
				origin: (text) => (0,python_origin/* originOf */.y)(text, project.name, venv),
		};
}
function install_importCommand({ python }, names) {
		const command = [python, '-I', '-c', "# Imports every module that is named, as whoever depends on the package would.\nimport importlib, sys\n\nfor name in sys.argv[1:]:\n    importlib.import_module(name)\n", ...names];
		return { command, shown: `python -c "import ${names.join(', ')}"` };
}
function launchEnv(sandbox, venv, own) {
		const separator = process.platform === 'win32' ? ';' : ':';
		return { ...sandbox.env, PATH: `${venv.bin}${separator}${sandbox.env['PATH'] ?? ''}`, ...own };
}
;// CONCATENATED MODULE: ./.build/ecosystems/python/kinds.js
const wheel = {
		installable: true,
		fileName: /\.whl$/,
		recognise: (file) => file.endsWith('.whl'),
		identify: python_wheel/* readWheelIdentity */.Ii,
		checkName: python_wheel/* checkFileName */.wi,
		installsAnywhere(file, { name, version }) {
				const [project = '', stated = ''] = file.split('-');
				const ours = (0,core_names/* normalName */.tK)(project) === (0,core_names/* normalName */.tK)(name) && (0,core_version/* sameVersion */.r1)(stated, version);
				return ours && file.endsWith('-none-any.whl');
		},
		embed: async (...about) => (await __webpack_require__.e(/* import() */ 4619).then(__webpack_require__.bind(__webpack_require__, 74619))).embedSbom(...about),
		unclaimed,
		projectOf: async (path, settings) => pythonProject((await (0,python_wheel/* readWheelIdentity */.Ii)(path)).name, settings),
};
const sdist = {
		installable: true,
		fileName: /\.tar\.gz$/,
		async recognise(file, members) {
				return /\.(tgz|tar\.gz)$/.test(file) && (await members()).some((path) => /^[^/]+-[^/]+\/PKG-INFO$/.test(path));
		},
		identify: python_wheel/* readSdistIdentity */.GA,
		checkName: python_wheel/* checkFileName */.wi,
		inProject: (member) => member.slice(member.indexOf('/') + 1),
		unclaimed,
		projectOf: async (path, settings) => pythonProject((await (0,python_wheel/* readSdistIdentity */.GA)(path)).name, settings),
};
const python_kinds_bundle = bundleKind('pyproject.toml');
const PYTHON_KINDS = { wheel, sdist, 'python-mcpb': python_kinds_bundle };
async function unclaimed(path, server) {
		const mark = `mcp-name: ${server}`;
		const rest = (await (0,python_wheel/* readReadme */.f4)(path)).split(mark).slice(1);
		const ends = rest.some((text) => !/^[\w./-]/.test(text) || /^--!?>/.test(text));
		return ends ? undefined : `Add to the readme, on a line of its own:\n  <!-- ${mark} -->`;
}
function pythonProject(name, settings) {
		return {
				name,
				ecosystem: 'python',
				path: '.',
				folder: '/',
				manifestFile: 'pyproject.toml',
				version: undefined,
				settings,
				manifest: { ...readPyManifest(''), name },
		};
}
var file_version = __webpack_require__(31342);
var simple_index = __webpack_require__(20846);
var upload_rules = __webpack_require__(60242);
;// CONCATENATED MODULE: ./.build/ecosystems/python/published.js
const PUBLISHED = 'https://docs.pypi.org/attestations/publish/v1';
const published_NAMED = /^([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)(?:==?([\w.+!-]+))?$/;
const publishedPython = {
		scheme: 'pypi',
		shown: 'PyPI',
		place: 'the Python index',
		parse(text) {
				const [, name, version] = published_NAMED.exec(text) ?? [];
				return name === undefined ? undefined : { name, version };
		},
		word: (name, version) => `pypi:${name}==${version}`,
		async versions(name, index, host) {
				const files = await (0,simple_index/* readIndex */.v)(index, name, [], host);
				return files?.flatMap(({ file }) => (0,file_version/* fileVersion */.f)(file, name) ?? []);
		},
		hides: (_project, index) => !(0,upload_rules/* isPypiOrg */.x6)(index),
		project: async (name, _version, _index, settings) => pythonProject(name, settings),
		files: published_files,
		evidence: published_evidence,
		attested: published_attested,
};
async function published_files(name, version, index, host) {
		const all = (await (0,simple_index/* readIndex */.v)(index, name, [], host)) ?? [];
		return (0,file_version/* ofVersion */.M)(all, name, version).map(({ file, url, sha256 }) => {
				const kind = file.endsWith('.whl') ? 'wheel' : 'sdist';
				return { url, file, shown: `${file} on ${index.host}`, kind, version, digests: { sha256 } };
		});
}
async function published_evidence(name, version, index, host) {
		const all = (await (0,simple_index/* readIndex */.v)(index, name, [], host)) ?? [];
		const kept = await Promise.all((0,file_version/* ofVersion */.M)(all, name, version).map(async ({ file, provenance }) => {
				return (await bundlesAt(provenance, host))
						.flatMap((bundle) => (0,object/* listOf */.c3)((0,registries_attestations/* field */.ZZ)(bundle, 'attestations')))
						.filter((one) => (0,registries_attestations/* field */.ZZ)(statementOf(one), 'predicateType') === PUBLISHED)
						.map((one) => ({ name: `${file}.publish.attestation`, text: JSON.stringify(one) }));
		}));
		return kept.flat();
}
async function published_attested(name, version, repository, index, host) {
		const files = (await (0,simple_index/* readIndex */.v)(index, name, [], host)) ?? [];
		const wheel = files.find(({ file }) => file.endsWith('-none-any.whl') && (0,file_version/* fileVersion */.f)(file, name) === version);
		if (wheel === undefined)
				return undefined;
		const ours = (await bundlesAt(wheel.provenance, host)).filter((bundle) => {
				const publisher = (0,registries_attestations/* field */.ZZ)(bundle, 'publisher');
				return (0,registries_attestations/* field */.ZZ)(publisher, 'kind') === 'GitHub' && (0,registries_attestations/* sameText */.QV)((0,registries_attestations/* field */.ZZ)(publisher, 'repository'), repository);
		});
		const statements = ours.flatMap((bundle) => (0,object/* listOf */.c3)((0,registries_attestations/* field */.ZZ)(bundle, 'attestations'))).map(statementOf);
		const sha256 = (0,registries_attestations/* digestOf */.ol)(statements, 'sha256', (subject) => subject === wheel.file);
		if (sha256 === undefined)
				return undefined;
		const { file, url } = wheel;
		return { url, file, shown: `${file} on ${index.host}`, kind: 'wheel', version, digests: { sha256 } };
}
async function bundlesAt(provenance, host) {
		if (provenance === undefined)
				return [];
		const answer = await host.http({ url: provenance, headers: { accept: 'application/json' } });
		return answer.status === 200 ? (0,object/* listOf */.c3)((0,registries_attestations/* field */.ZZ)((0,remote_answer/* peekAnswer */.cj)(answer, schemas/* unknown */.L5J()), 'attestation_bundles')) : [];
}
function statementOf(attestation) {
		return (0,registries_attestations/* decoded */.DH)((0,registries_attestations/* field */.ZZ)((0,registries_attestations/* field */.ZZ)(attestation, 'envelope'), 'statement'));
}
;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/rule.js
function anyPythonRule(rule) {
		return { ...rule, check: (input) => (input.project.manifest.readable ? rule.check(input) : []) };
}
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
function requiresPythonAt(input) {
		return at(input, ['project', 'requires-python'], ['tool', 'poetry', 'dependencies', 'python']);
}
function toPypi({ targets, index }) {
		const at = index?.('pypi');
		return (targets === undefined || targets.includes('pypi')) && (at === undefined || (0,upload_rules/* isPypiOrg */.x6)(at));
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
const TABLES = {
		setuptools: 'setuptools.build_meta',
		hatch: 'hatchling.build',
		poetry: 'poetry.core.masonry.api',
		flit: 'flit_core.buildapi',
		pdm: 'pdm.backend',
		maturin: 'maturin',
};
function meantBackend({ project, files }) {
		const configured = Object.keys(TABLES).find((name) => (0,object/* dig */.rO)(project.manifest.value, ['tool', name]) !== undefined);
		const setup = ['setup.py', 'setup.cfg'].some((file) => files.has(external_node_path_.posix.join(project.path, file)));
		return TABLES[configured ?? (setup ? 'setuptools' : 'hatch')] ?? 'hatchling.build';
}
const buildSystemKnown = pythonRule({
		id: 'build-system-known',
		title: '[build-system] names a build backend and requires it.',
		level: 'warning',
		check(input) {
				const { manifest } = input.project;
				const whole = at(input, ['build-system'], manifest.base);
				const meant = meantBackend(input);
				const write = `Add:\n  [build-system]\n  requires = ["${BACKENDS[meant]?.[0]}"]\n  build-backend = "${meant}"`;
				if (!manifest.hasBuildSystem) {
						if ((0,object/* dig */.rO)(manifest.value, ['build-system']) !== undefined)
								return [];
						const isMeant = meant.startsWith('setuptools');
						const then = isMeant
								? 'uv and pip use setuptools, in whichever version is the newest.'
								: 'uv and pip would fall back to legacy setuptools and guess the packages.';
						const message = `There is no [build-system]: ${then}`;
						return { message, ...(isMeant ? { level: 'note' } : {}), hint: write, ...whole };
				}
				const { buildBackend, buildRequires } = manifest;
				if ((0,object/* dig */.rO)(manifest.value, ['build-system', 'requires']) === undefined) {
						const message = '[build-system] has no requires, its only mandatory key (PEP 518).';
						return { message, level: 'error', hint: write, ...whole };
				}
				if (buildBackend === undefined) {
						if ((0,object/* dig */.rO)(manifest.value, ['build-system', 'build-backend']) !== undefined)
								return [];
						const message = '[build-system] has no build-backend: uv and pip would fall back to legacy setuptools.';
						const [bringer = ''] = BACKENDS[meant] ?? [];
						const backend = buildRequires.some((one) => one.startsWith(bringer)) ? meant : 'setuptools.build_meta';
						return { message, hint: `Add build-backend = "${backend}".`, ...whole };
				}
				const place = at(input, ['build-system', 'build-backend']);
				if ((0,object/* dig */.rO)(manifest.value, ['build-system', 'backend-path']) !== undefined)
						return [];
				if (!Object.hasOwn(BACKENDS, buildBackend)) {
						const message = `The build backend ${buildBackend} is unknown to ${about/* NAME */.o_}, so it cannot be checked before the build.`;
						return { message, level: 'note', ...place };
				}
				const bringers = BACKENDS[buildBackend] ?? [];
				const required = buildRequires.map((one) => (0,core_names/* normalName */.tK)(/^\s*([\w.-]+)/.exec(one)?.[1] ?? ''));
				if (bringers.some((name) => required.includes(name)))
						return [];
				const message = `The build backend is ${buildBackend}, but ${bringers[0]} is not in requires: the build cannot start.`;
				return {
						message,
						level: 'error',
						hint: `Set requires = ["${bringers[0]}"].`,
						...at(input, ['build-system', 'requires']),
				};
		},
});
;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/classifiers-agree.js
const classifiersAgree = pythonRule({
		id: 'classifiers-agree',
		title: 'The classifiers name only Python versions that requires-python allows.',
		level: 'warning',
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
						const message = `A classifier names Python ${version[2] ?? `3.${minor}`}, which requires-python = ${JSON.stringify(requiresPython)} excludes.`;
						const place = at(input, [...base, 'classifiers', index], [...base, 'classifiers']);
						return { message, hint: `Remove ${JSON.stringify(classifier)}.`, ...place };
				});
		},
});
var did_you_mean = __webpack_require__(24217);
;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/classifiers-known.js
const classifiersKnown = pythonRule({
		id: 'classifiers-known',
		title: 'PyPI accepts every classifier.',
		level: 'error',
		async check(input) {
				const { classifiers, base, buildBackend } = input.project.manifest;
				if (classifiers.length === 0)
						return [];
				const { classifierList, DEPRECATED } = await __webpack_require__.e(/* import() */ 2232).then(__webpack_require__.bind(__webpack_require__, 2232));
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
								const message = `PyPI deprecated the classifier ${shown} and rejects packages with it.`;
								return { message, level, hint: other === '' ? 'Remove it.' : `Write "${other}".`, ...place };
						}
						looked += 1;
						const near = classifier.length > 200 || looked > 5 ? undefined : meant(classifier, [...known]);
						const message = `Unknown classifier ${shown}: PyPI rejects packages with it.`;
						return { message, level, hint: near === undefined ? 'Remove it.' : `Write "${near}".`, ...place };
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
		check(input) {
				const { manifest } = input.project;
				const level = toPypi(input) ? 'error' : 'warning';
				const found = [];
				for (const { text, path, style } of manifest.declared) {
						const url = style === 'pep508' ? (0,pep508/* splitRequirement */.qp)(text)?.url : poetrySource((0,object/* dig */.rO)(manifest.value, path));
						if (url === undefined)
								continue;
						const name = (style === 'pep508' ? (0,pep508/* splitRequirement */.qp)(text)?.name : path.at(-1)) ?? text;
						found.push({
								message: `${name} comes from ${url}: ${level === 'error' ? 'PyPI rejects packages with such a dependency' : 'users need access to that location'}.`,
								level,
								hint: `Publish ${name} and depend on it with its real versions, as in "${name}>=1,<2".`,
								...at(input, path),
						});
				}
				return [...found, ...uvSources(input)];
		},
});
function poetrySource(spec) {
		for (const key of ['git', 'path', 'url', 'file']) {
				const place = (0,object/* dig */.rO)(spec, [key]);
				if (typeof place === 'string')
						return place;
		}
		return undefined;
}
function uvSources(input) {
		const base = ['tool', 'uv', 'sources'];
		const { manifest } = input.project;
		return Object.entries((0,python_table/* tableAt */.af)(manifest.value, base)).flatMap(([name, source]) => {
				const place = poetrySource(source);
				const shipped = manifest.declared.some((one) => one.extra === undefined && one.name === (0,core_names/* normalName */.tK)(name));
				if (place === undefined || !shipped)
						return [];
				return {
						message: `${name} comes from ${place} only on this machine: users get ${name} from the index.`,
						level: 'warning',
						hint: `Publish ${name} first, and require the version you need in dependencies.`,
						...at(input, [...base, name]),
				};
		});
}
;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/dependencies-valid.js
const dependenciesValid = pythonRule({
		id: 'dependencies-valid',
		title: 'Every dependency is a valid requirement.',
		level: 'error',
		async check(input) {
				const { value } = input.project.manifest;
				const lists = [
						['build-system', 'requires'],
						['project', 'dependencies'],
						...Object.keys((0,python_table/* tableAt */.af)(value, ['project', 'optional-dependencies'])).map((extra) => [
								'project',
								'optional-dependencies',
								extra,
						]),
				];
				const found = [];
				for (const path of lists) {
						for (const [index, text] of (0,python_table/* listAt */.gT)(value, path).entries()) {
								if (typeof text !== 'string')
										continue;
								const problem = await (0,pep508/* requirementProblem */.FD)(text);
								if (problem === undefined)
										continue;
								found.push({
										message: `${JSON.stringify(text)} is not a valid requirement: ${problem}.`,
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
				const module = (0,python_layout/* resolveModule */.X6)(imported, layout.shipped.get(file) ?? unshipped(file, layout), file);
				const target = module === undefined ? undefined : layout.find(module);
				if (target === undefined || target === file)
						return 'unknown';
				const found = exportOf(original, target, layout, depth + 1);
				return found === 'missing' && layout.find(`${module}.${original}`) !== undefined ? 'unknown' : found;
		}
		return source.names.has(name) || source.open ? 'unknown' : 'missing';
}
function unshipped(file, { roots }) {
		return (0,python_layout/* moduleOf */.cD)((0,subtree/* inFolder */._z)(file, roots.find((one) => file.startsWith(`${one}/`)) ?? '.'));
}
;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/entry-point-exists.js
const entryPointExists = pythonRule({
		id: 'entry-point-exists',
		title: 'The target of every entry point exists.',
		level: 'error',
		async check(input) {
				const layout = (0,python_layout/* layoutOf */.aH)(input.project, input.files);
				return (0,entries/* entriesOf */.M)(input.project.manifest).flatMap((entry) => {
						if (entry.module === '' || (entry.script && entry.object === undefined))
								return [];
						const place = at(input, entry.path);
						const file = layout.find(entry.module);
						if (file === undefined) {
								const top = entry.module.split('.')[0] ?? '';
								const own = layout.owns(top) || (entry.script && !(0,provided/* mayProvide */.vo)(top, input.project.manifest.declared));
								if (!layout.plain || !own || entry.module.includes('-') || hyphenated(input, entry.module))
										return [];
								return { ...missingModule(input, entry.module), subject: { module: entry.module }, ...place };
						}
						const subject = { module: entry.module, name: entry.object };
						const [name, ...inner] = (entry.object ?? '').split('.');
						if (name === undefined || name === '' || inner.length > 0)
								return [];
						const found = exportOf(name, file, layout);
						if (found === 'missing' && entry.script && layout.find(`${entry.module}.${name}`) !== undefined) {
								const message = `${entry.module}.${name} is a module, not a function, so the command ${entry.name} cannot start.`;
								return { message, hint: `Write ${entry.name} = "${entry.module}.${name}:main".`, subject, ...place };
						}
						if (found !== 'missing' || layout.find(`${entry.module}.${name}`) !== undefined)
								return [];
						const known = [...layout.source(file).names];
						const near = (0,did_you_mean/* nearest */.p)(name, known) ?? ['main', 'cli', 'run', 'serve', 'start'].find((one) => known.includes(one));
						const hint = near === undefined
								? `Define ${name}() there, or name another function.`
								: `Write ${entry.name} = "${entry.module}:${near}", or define ${name}() there.`;
						const message = `${file} defines no ${name}, so the command ${entry.name} cannot start.`;
						return { message, hint, subject, ...place };
				});
		},
});
function missingModule(input, module) {
		const path = module.replaceAll('.', '/');
		const layout = (0,python_layout/* layoutOf */.aH)(input.project, input.files);
		const folder = layout.roots
				.map((root) => external_node_path_.posix.join(root, path))
				.find((one) => input.files.all.some((file) => file.startsWith(`${one}/`) && file.endsWith('.py')));
		if (folder !== undefined) {
				return {
						message: `${module} is a folder without __init__.py, so it contains nothing to call.`,
						hint: `Add ${folder}/__init__.py, or name a module in it.`,
				};
		}
		const taken = new Set((0,entries/* entriesOf */.M)(input.project.manifest).map((entry) => entry.module));
		const last = (name) => name.slice(name.lastIndexOf('.') + 1);
		const alike = [...layout.shipped.values()].filter((one) => !taken.has(one) && (0,did_you_mean/* nearest */.p)(last(module), [last(one)]) !== undefined);
		const near = (0,did_you_mean/* nearest */.p)(module, alike);
		return {
				message: `There is no module ${module}: neither ${path}.py nor ${path}/__init__.py, in ${layout.roots.map((root) => (root === '.' ? 'the root' : root)).join(' or ')}.`,
				hint: near === undefined
						? `Create it, or ${taken.size > 1 ? 'remove the entry' : 'name a module of this project'}.`
						: `The closest existing name is ${near}.`,
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
		title: 'Every entry point has the form package.module:function.',
		level: 'error',
		check(input) {
				const { manifest } = input.project;
				return (0,entries/* entriesOf */.M)(manifest).flatMap((entry) => {
						const place = at(input, entry.path);
						const wrong = entry.script && /[/\\\s]/.test(entry.name)
								? `${JSON.stringify(entry.name)} is not a valid command name.`
								: undefined;
						if (wrong !== undefined)
								return { message: wrong, hint: 'Use letters, digits, dots and dashes.', ...place };
						if (isSound(entry))
								return [];
						const better = there(entry_point_form_corrected(entry), (0,python_layout/* layoutOf */.aH)(input.project, input.files));
						return {
								message: `${entry.name} = ${JSON.stringify(entry.text)} is not a valid entry point: it must be a module, a colon and a function.`,
								hint: better === undefined ? 'Write it as "package.module:function".' : `Write ${entry.name} = "${better}".`,
								...place,
						};
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
		title: 'The function of a command takes no required arguments.',
		level: 'error',
		check(input) {
				const layout = (0,python_layout/* layoutOf */.aH)(input.project, input.files);
				return (0,entries/* entriesOf */.M)(input.project.manifest).flatMap((entry) => {
						const file = entry.script && entry.object !== undefined ? layout.find(entry.module) : undefined;
						if (file === undefined || entry.object === undefined || entry.object.includes('.'))
								return [];
						const found = exportOf(entry.object, file, layout);
						const made = madeBy(entry.object, layout.source(file));
						if (made !== undefined) {
								const message = `The command ${entry.name} calls ${entry.object}, which is a server object of ${made}, not a function: TypeError.`;
								const hint = `Write a function that runs it, and use that as the entry point:\n  def main() -> None:\n      ${entry.object}.run()`;
								return { message, hint, subject: { module: entry.module, name: entry.object }, ...at(input, entry.path) };
						}
						if (found === 'missing' || found === 'unknown' || found.decorated)
								return [];
						const called = at(input, entry.path);
						const isHere = layout.source(file).functions.get(entry.object) === found;
						const about = {
								subject: { module: entry.module, name: entry.object },
								facts: { 'called by': `${called.file}:${called.line ?? 1}` },
								...(isHere ? { file, line: found.line, column: found.column } : called),
						};
						if (found.async) {
								const message = `The command ${entry.name} calls ${found.name}(), which is async: it returns a coroutine that nothing awaits, so the server never starts.`;
								const hint = `Add a plain function and use that as the entry point:\n  def run() -> None:\n      asyncio.run(${found.name}())`;
								return { message, hint, ...about };
						}
						if (found.required.length === 0)
								return [];
						const [its, them] = found.required.length === 1 ? ['it a default', 'it'] : ['them defaults', 'them'];
						const message = `The command ${entry.name} calls ${found.name}() without arguments, but it requires ${found.required.join(', ')}.`;
						const hint = `Give ${its}, or read ${them} from the command line inside ${found.name}().`;
						return { message, hint, ...about };
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
var first_command = __webpack_require__(85831);
;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/entry-point-there.js
const entryPointThere = pythonRule({
		id: 'entry-point-there',
		forServers: true,
		title: 'The package installs a command.',
		level: 'error',
		check(input) {
				const { manifest, settings } = input.project;
				if (settings.smoke.command !== undefined || settings.smoke.unstarted !== undefined)
						return [];
				if (manifest.dynamic.includes('scripts') || manifest.buildBackend === 'maturin')
						return [];
				const scripts = (0,entries/* entriesOf */.M)(manifest).filter(({ script }) => script);
				if (scripts.length > 0)
						return unlikeName(input, scripts);
				const layout = (0,python_layout/* layoutOf */.aH)(input.project, input.files);
				const main = [...layout.shipped.values()].find((module) => /^[^.]+\.__main__$/.test(module))?.split('.')[0];
				const read = (file, name) => ({ name, file, text: input.files.text(file) ?? '' });
				const modules = [...layout.shipped].map(([file, name]) => read(file, name));
				const hint = (0,first_command/* firstCommand */.Y)(input.project, modules, beside(input, layout).map((file) => read(file, external_node_path_.posix.basename(file, '.py'))));
				const message = main === undefined
						? 'The package installs no command, so no client can start it.'
						: `The package installs no command: users have to know to run python -m ${main}.`;
				const level = main === undefined ? 'error' : 'warning';
				return { message, level, hint, subject: { about: 'command' }, ...at(input, manifest.base) };
		},
});
function beside({ project, files }, { shipped }) {
		return (0,python_layout/* flatModules */.L8)(project, files).filter((file) => !shipped.has(file));
}
function unlikeName(input, scripts) {
		const { name } = input.project;
		const [first] = scripts;
		if (first === undefined || !/^[A-Za-z0-9][\w.-]*$/.test(name))
				return [];
		if (scripts.some((one) => (0,core_names/* normalName */.tK)(one.name) === (0,core_names/* normalName */.tK)(name)))
				return [];
		const message = `No command is named ${name}, so uvx ${name} finds nothing to run.`;
		const hint = `Add a command with that name, or document uvx --from ${name} ${first.name}.`;
		return { message, level: 'note', hint, ...at(input, first.path) };
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
		title: 'Import names contain no hyphens.',
		level: 'error',
		check(input) {
				const { manifest, path, name } = input.project;
				const found = [];
				for (const entry of (0,entries/* entriesOf */.M)(manifest)) {
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
						const value = (0,object/* dig */.rO)(manifest.value, key);
						for (const [index, item] of (Array.isArray(value) ? value : [value]).entries()) {
								if (typeof item !== 'string' || !external_node_path_.posix.basename(item).includes('-') || /[.*]/.test(external_node_path_.posix.basename(item)))
										continue;
								if (!isPackage(key, external_node_path_.posix.join(path, item), input.files.all))
										continue;
								const better = underscored(item);
								found.push({
										message: `${item} has a hyphen, so Python cannot import this package.`,
										hint: `Write "${better}"${input.files.all.some((file) => file.startsWith(`${external_node_path_.posix.join(path, item)}/`)) ? ` and rename the folder: git mv ${external_node_path_.posix.join(path, item)} ${external_node_path_.posix.join(path, better)}` : ''}.`,
										...at(input, Array.isArray(value) ? [...key, index] : key),
								});
						}
				}
				for (const [index, item] of (0,python_table/* listAt */.gT)(manifest.value, ['tool', 'poetry', 'packages']).entries()) {
						const include = (0,object/* dig */.rO)(item, ['include']);
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
				return {
						message: `The folder ${folder} has a hyphen, so Python cannot import its modules.`,
						hint: `Rename it: git mv ${folder} ${underscored(folder)}`,
						...at(input, ...(0,entries/* entriesOf */.M)(manifest).map((entry) => entry.path), [...manifest.base, 'name']),
				};
		},
});
function underscored(path) {
		return external_node_path_.posix.join(external_node_path_.posix.dirname(path), external_node_path_.posix.basename(path).replaceAll('-', '_'));
}
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
var license_known = __webpack_require__(42840);
;// CONCATENATED MODULE: ./.build/ecosystems/python/license-fix.js
const FROM = {
		setuptools: '77.0.3',
		hatchling: '1.27.0',
		'flit-core': '3.12.0',
		'pdm-backend': '2.4.0',
		'uv-build': '0.7.19',
};
const LONGEST_NAME = 100;
function expressionOf(name) {
		return name.length > LONGEST_NAME ? undefined : (0,license_known/* licenseOfName */._9)(name);
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
		const already = manifest.licenseFiles ?? (0,object/* dig */.rO)(manifest.value, ['tool', 'setuptools', 'license-files']);
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
;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/license-expression.js
const licenseExpression = pythonRule({
		id: 'license-expression',
		title: 'The license is an SPDX expression.',
		level: 'error',
		check(input) {
				const { manifest } = input.project;
				const key = [...manifest.base, 'license'];
				const stated = classifiersIn(input)[0];
				if (manifest.license !== undefined) {
						if ((0,spdx_expression/* canonicalLicense */.mO)(manifest.license) === undefined)
								return [invalid(input, manifest.license)];
						return stated === undefined || manifest.style === 'poetry' ? [] : [license_expression_beside(input)];
				}
				if (manifest.licenseTable !== undefined)
						return [olderTable(input, manifest.licenseTable)];
				if ((0,object/* dig */.rO)(manifest.value, key) !== undefined || manifest.dynamic.includes('license'))
						return [];
				const known = (stated === undefined ? undefined : (0,license_known/* licenseOfClassifier */.Ke)(stated.text)) ??
						(0,license_known/* licenseBeside */.yd)(input.project, input.files);
				const write = known === undefined ? 'Add license = "…" with the SPDX identifier, such as MIT' : `Add license = "${known}"`;
				if (stated === undefined) {
						const message = 'The manifest states no license: users cannot tell whether they may use the package.';
						return { message, level: 'warning', hint: `${write}.`, ...at(input, manifest.base) };
				}
				const message = 'The license is only stated by a classifier, which tools cannot rely on (PEP 639).';
				const place = at(input, [...manifest.base, 'classifiers', stated.index]);
				return { message, level: 'note', hint: `${write} and remove the classifier.`, ...place };
		},
});
function classifiersIn({ project }) {
		return project.manifest.classifiers
				.map((text, index) => ({ text, index }))
				.filter(({ text }) => text.startsWith('License ::'));
}
function invalid(input, license) {
		const { manifest, manifestFile } = input.project;
		const certain = (0,license_known/* licenseOfText */.er)(license);
		const better = certain ?? (0,spdx_expression/* suggestLicense */.WY)(license);
		const poetry = manifest.style === 'poetry';
		return {
				message: `${JSON.stringify(license)} is not an SPDX license expression${poetry ? '' : ': build backends and PyPI reject it'}.`,
				level: poetry ? 'warning' : 'error',
				hint: better === undefined
						? 'Use an identifier from the SPDX list, or LicenseRef-Name.'
						: `Write license = "${better}".`,
				...at(input, [...manifest.base, 'license']),
				fixes: fixLicense(manifest, manifestFile, input.files),
		};
}
function license_expression_beside(input) {
		const { manifest, manifestFile } = input.project;
		const [first] = classifiersIn(input);
		const backend = manifest.buildBackend ?? 'setuptools';
		const stops = /^(setuptools|flit_core|pdm\.backend)/.test(backend) && !isCapped(input);
		return {
				message: `There is both a License classifier and a license expression: ${stops ? `${backend.split('.')[0]} stops the build` : 'setuptools, flit and pdm reject the combination'} (PEP 639).`,
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
		const written = typeof text === 'string' ? (0,license_known/* licenseOfText */.er)(text) : content === undefined ? undefined : (0,license_known/* licenseOfText */.er)(content);
		const [stated, other] = classifiersIn(input);
		const classified = stated === undefined || other !== undefined ? undefined : (0,license_known/* licenseOfClassifier */.Ke)(stated.text);
		const certain = written ?? classified;
		const better = certain ?? (typeof text === 'string' && text.length < 200 ? (0,spdx_expression/* suggestLicense */.WY)(text) : undefined);
		const files = typeof file === 'string' ? `\n  license-files = [${JSON.stringify(file)}]` : '';
		const remove = stated === undefined ? '' : `\nand remove ${JSON.stringify(stated.text)}.`;
		return {
				message: `license = { ${typeof text === 'string' ? 'text' : 'file'} = … } is the older form, which newer backends warn about (PEP 639).`,
				level: typeof text === 'string' && certain === undefined ? 'warning' : 'note',
				hint: `Write:\n  license = "${better ?? '…'}"${better === undefined ? '   # the SPDX identifier' : ''}${files}${remove}`,
				...at(input, [...manifest.base, 'license']),
				fixes: fixLicense(manifest, manifestFile, input.files, typeof text === 'string' ? undefined : written),
		};
}
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/license-files.js
const licenseFiles = pythonRule({
		id: 'license-files',
		title: 'The license files named in the manifest exist.',
		level: 'warning',
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
								message: `The license file ${file} does not exist: most build backends stop.`,
								hint: better(inside),
								...at(input, [...manifest.base, 'license', 'file']),
						});
				}
				return found;
		},
});
function better(inside) {
		const there = inside.find((file) => /^licen[cs]e/i.test(file) && !file.includes('/'));
		return there === undefined ? 'Add a LICENSE file.' : `Write license-files = ["${there}"].`;
}
;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/lock-in-step.js
const lockInStep = pythonRule({
		id: 'lock-in-step',
		title: 'The lock file was made from what the manifest states.',
		level: 'warning',
		check(input) {
				const { project, files } = input;
				if (project.manifest.dynamic.includes('dependencies'))
						return [];
				const file = lockFiles(project.path).find((one) => files.has(one));
				if (file === undefined)
						return [];
				if (file.endsWith('uv.lock'))
						return uvLock(input, file);
				return file.endsWith('poetry.lock') ? poetryLock(input, file) : [];
		},
});
function uvLock(input, file) {
		const { manifest, path, name } = input.project;
		const document = lockDocument(file, input.files);
		const folder = external_node_path_.posix.relative(external_node_path_.posix.dirname(file), path) || '.';
		const own = (0,python_table/* listAt */.gT)(document, ['package']).find((entry) => {
				const source = (0,object/* dig */.rO)(entry, ['source']);
				const places = ['editable', 'virtual', 'directory'].map((key) => (0,object/* dig */.rO)(source, [key]));
				return (0,object/* dig */.rO)(entry, ['name']) === (0,core_names/* normalName */.tK)(name) && places.includes(folder);
		});
		const metadata = (0,object/* dig */.rO)(own, ['metadata']);
		if (own === undefined || (metadata === undefined && manifest.declared.length > 0))
				return [];
		const before = new Map((0,python_table/* listAt */.gT)(metadata, ['requires-dist']).flatMap(lockedKey));
		const now = new Map(manifest.declared.flatMap(({ text, extra }) => statedKey(text, extra, before)));
		const range = (0,object/* dig */.rO)(document, ['requires-python']);
		const several = (0,object/* dig */.rO)(document, ['manifest', 'members']) !== undefined;
		const tell = (what) => ({
				message: `${file} is older than pyproject.toml: ${what}.`,
				subject: { about: 'lock' },
				hint: `Run uv lock${folder === '.' ? '' : ` in ${external_node_path_.posix.dirname(file)}`} and commit ${file}.`,
				file,
				...placeIn(input, file),
		});
		const added = [...now].find(([key]) => !before.has(key))?.[1];
		if (added !== undefined)
				return tell(`it lacks ${JSON.stringify(added)}`);
		const gone = [...before].find(([key]) => !now.has(key))?.[1];
		if (gone !== undefined)
				return tell(`it still has ${JSON.stringify(gone)}`);
		const { requiresPython } = manifest;
		if (several || typeof range !== 'string' || requiresPython === undefined)
				return [];
		const differs = Array.from({ length: 20 }, (_, at) => at + 6).some((minor) => allowsMinor(range, minor) !== allowsMinor(requiresPython, minor));
		return differs ? tell(`it is for Python ${range}, but requires-python is ${requiresPython}`) : [];
}
function lockedKey(entry) {
		const [name, specifier, marker] = ['name', 'specifier', 'marker'].map((key) => (0,object/* dig */.rO)(entry, [key]));
		if (typeof name !== 'string')
				return [];
		const range = typeof specifier === 'string' ? specifier : '';
		const extra = typeof marker === 'string' ? /\bextra == '([^']+)'/.exec(marker)?.[1] : undefined;
		const isPlaced = ['git', 'url', 'path', 'editable', 'directory', 'virtual'].some((key) => (0,object/* dig */.rO)(entry, [key]) !== undefined);
		return [[keyOf(name, isPlaced ? '@' : range, extra), `${name}${range}`]];
}
function statedKey(text, extra, before) {
		const parts = (0,pep508/* splitRequirement */.qp)(text);
		if (parts === undefined)
				return [];
		const placed = keyOf(parts.name, '@', extra);
		return [[before.has(placed) ? placed : keyOf(parts.name, parts.url === undefined ? parts.range : '@', extra), text]];
}
function keyOf(name, range, extra) {
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
		const list = (0,object/* dig */.rO)(lockDocument(file, input.files), ['package']);
		if (!Array.isArray(list))
				return [];
		const known = new Set(list.map((entry) => (0,core_names/* normalName */.tK)(String((0,object/* dig */.rO)(entry, ['name']) ?? ''))));
		const own = (0,core_names/* normalName */.tK)(input.project.name);
		const missing = input.project.manifest.declared.find(({ name }) => name !== own && !known.has(name));
		if (missing === undefined)
				return [];
		const message = `${file} is older than pyproject.toml: it lacks ${missing.name}.`;
		return { message, hint: `Run poetry lock and commit ${file}.`, subject: { about: 'lock' }, file, line: 1, column: 1 };
}
function placeIn({ project, files }, file) {
		const text = files.text(file) ?? '';
		return (0,position/* placeOf */.$)(text, Math.max(0, text.indexOf(`\nname = "${(0,core_names/* normalName */.tK)(project.name)}"\n`) + 1));
}
;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/manifest-complete.js
const manifestComplete = {
		id: 'manifest-complete',
		title: 'The name and the version are stated exactly once.',
		level: 'error',
		stops: true,
		check(input) {
				const { manifest } = input.project;
				if (!manifest.readable || manifest.style === 'setup')
						return [];
				const table = `[${manifest.base.join('.')}]`;
				if (manifest.style === 'none') {
						return {
								message: 'There is no [project] table, so the package has no name.',
								hint: 'Add [project] with name and version.',
								...at(input, ['build-system']),
						};
				}
				const found = [];
				const stated = (key) => (0,object/* dig */.rO)(manifest.value, [...manifest.base, key]) !== undefined;
				if (!stated('name') && !manifest.dynamic.includes('name')) {
						found.push({ message: `${table} has no name.`, hint: 'Add name = "…".', ...at(input, manifest.base) });
				}
				if (!stated('version') && !manifest.dynamic.includes('version')) {
						found.push({
								message: `${table} has no version, and does not declare it as dynamic.`,
								hint: `Add version = "${input.tagVersion ?? '0.1.0'}"${manifest.style === 'poetry' ? '' : ', or dynamic = ["version"]'}.`,
								...at(input, manifest.base),
						});
				}
				for (const [index, key] of manifest.dynamic.entries()) {
						const place = at(input, ['project', 'dynamic', index], ['project', 'dynamic']);
						if (key === 'name') {
								found.push({ message: 'The name cannot be dynamic.', hint: 'State it: name = "…".', ...place });
						}
						else if (stated(key)) {
								const message = `${key} is both stated and listed as dynamic, which build backends reject.`;
								found.push({ message, hint: `Remove "${key}" from dynamic, or the line that states it.`, ...place });
						}
				}
				return found;
		},
};
;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/manifest-readable.js
const manifestReadable = {
		id: 'manifest-readable',
		title: 'pyproject.toml is valid TOML with valid value types.',
		level: 'error',
		stops: true,
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
const MARKER = /mcp-name:[ \t]*([A-Za-z0-9._/-]+)/g;
const mcpNameMarker = pythonRule({
		id: 'mcp-name-marker',
		title: 'The readme has the mcp-name marker for server.json.',
		level: 'warning',
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
								return {
										message: `${from} names this server ${name}, but the readme has no such marker: the MCP Registry rejects the package.`,
										hint: `Add to ${file}:\n  ${comment}`,
										file,
										line: 1,
										column: 1,
										fixes: [{ file, start: text.length, end: text.length, text: `${gap}${comment}\n` }],
								};
						}
						const start = wrong.index + wrong[0].length - (wrong[1]?.length ?? 0);
						const message = `The readme says mcp-name: ${wrong[1]}, but ${from} says ${name}: the MCP Registry requires an exact match.`;
						return {
								message,
								hint: `Write mcp-name: ${name}`,
								file,
								...(0,position/* placeOf */.$)(text, start),
								fixes: [{ file, start, end: start + (wrong[1]?.length ?? 0), text: name }],
						};
				});
		},
});
function serverNames({ project, files, ecosystem, }) {
		return (0,server_json/* serverJsons */.pu)(files).flatMap(({ name, file: from, packages }) => {
				const isOurs = packages.some((one) => (0,server_json/* isOf */.yW)(one, project, ecosystem));
				return isOurs && (0,core_names/* isServerName */.$P)(name) ? { name, from } : [];
		});
}
;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/name-valid.js
const VALID = /^[A-Z0-9](?:[A-Z0-9._-]*[A-Z0-9])?$/i;
const PROHIBITED = new Set(['requirements-txt', 'rrequirements-txt', 'requirements-txt-', 'none', 'main']);
const nameValid = pythonRule({
		id: 'name-valid',
		title: 'The package name is valid on package indexes.',
		level: 'error',
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
						const message = `${JSON.stringify((0,core_names/* shortName */.EU)(name))} is not a valid package name: use only letters, digits, dots, dashes and underscores, with a letter or digit first and last.`;
						return {
								message,
								hint: better === '' || better.length > 200 ? undefined : `Write name = "${better}".`,
								...place,
						};
				}
				const plain = (0,core_names/* normalName */.tK)(name);
				const standard = [...standard_library/* STDLIB */.zN].some((module) => (0,core_names/* normalName */.tK)(module) === plain);
				if (!toPypi(input) || !(standard || PROHIBITED.has(plain)))
						return [];
				const why = standard ? 'the name of a standard library module' : 'a reserved name';
				return {
						message: `PyPI rejects ${name}: it is ${why}.`,
						hint: `Write name = "${plain}-mcp", for example.`,
						...place,
				};
		},
});
;// CONCATENATED MODULE: ./.build/ecosystems/python/sdk-methods.js
const SERVERS = ['mcp.server', 'mcp.server.lowlevel', 'mcp.server.lowlevel.server'].map((module) => ({ module, name: 'Server' }));
const METHODS = sdks/* python.serverMethods */.Hg.qk.join('|');
const DECORATOR = new RegExp(`^@\\s*(\\w+)\\s*\\.\\s*(${METHODS})\\s*\\(`);
const ASKS = new RegExp([
		`\\bhasattr\\s*\\(\\s*(?:mcp|app|\\w*server\\w*)\\b`,
		`\\bhasattr\\s*\\([^"',]{0,200},\\s*(?:["'](?:${METHODS})["']|\\w)`,
		`\\bversion\\s*\\(\\s*["']mcp["']\\s*\\)|\\bmcp\\.__version__`,
].join('|'), 'i');
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
		(0,tree/* treeOf */.g)(dist/* parser */.K, text)?.iterate({
				enter(ref) {
						if (found !== undefined)
								return false;
						if (ref.name !== 'Decorator')
								return;
						const [, object = '', method = ''] = DECORATOR.exec(text.slice(ref.from, ref.to)) ?? [];
						const called = method === '' ? undefined : makerOf(object, ref.node, text);
						if (called !== undefined && locals.includes(called))
								found = { method, ...(0,position/* placeOf */.$)(text, ref.from) };
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
		const layout = (0,python_layout/* layoutOf */.aH)(project, files);
		const gone = goneNames(sdk, major);
		let later;
		const looked = layout.shipped.size > 0 ? layout.shipped.keys() : (0,python_layout/* flatModules */.L8)(project, files);
		for (const file of looked) {
				if (!gone.some(layout.skim(file).mayImport))
						continue;
				for (const one of layout.source(file).imports) {
						if (one.dots > 0 || !(0,python_source/* isCertain */.t)(one))
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
		return others.some((one) => (0,transitive_deps/* surelyBrings */.og)(one.name, one.extras, sdk.name) ?? RELATED.test(one.name));
}
;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/open-sdk-bound.js
const openSdkBound = pythonRule({
		id: 'open-sdk-bound',
		title: 'The MCP SDK has an upper bound.',
		level: 'warning',
		check(input) {
				return input.project.manifest.declared.flatMap((one) => {
						const major = sdk_bound/* SDK_MAJORS */.GN.get(one.name);
						if (major === undefined || one.extra !== undefined || isBounded(one))
								return [];
						const newest = newestMajor(one);
						const old = newest === undefined ? undefined : sdk_uses_removedUse(one.name, newest, input.project, input.files);
						const fatal = old?.atStart === true && !mayBeHeld(one, input.project, input.files);
						const lowest = (0,sdk_bound/* lowestMajor */.MF)(one.text);
						const locked = lockOf(input.project, input.files)?.version(one.name);
						const tried = locked === undefined ? major : Number.parseInt(locked, 10) || major;
						const below = old === undefined ? Math.max(lowest, tried) + 1 : old.major;
						const spelled = one.style === 'poetry' ? `${one.name} ${one.text}`.trim() : one.text.trim();
						const then = fatal
								? 'so every fresh installation fails at startup'
								: old?.atStart === true
										? 'so a fresh installation fails unless another dependency restricts the version'
										: 'so code that uses that module fails';
						const why = old === undefined
								? `${spelled} also allows ${one.name} ${below}, which may remove APIs this server uses${locked === undefined || tried >= major ? '' : `; the lock file has ${locked}, so users get a version you never tested`}.`
								: `${spelled} also allows ${one.name} ${old.major}, which has no ${old.what}; ${old.file}:${old.line} ${old.how} it, ${then}.`;
						return {
								message: why,
								level: fatal ? 'error' : 'warning',
								hint: old === undefined || allowsBefore(one, old.major) ? `Write ${lineWith(one, below)}.` : sdk_removals_port(one.name, old),
								...(old === undefined ? {} : { subject: { package: one.name } }),
								...at(input, one.path),
						};
				});
		},
});
function isBounded({ style, text }) {
		if (style === 'poetry')
				return /[<^~]|==|^\s*\d/.test(text);
		const parts = (0,pep508/* splitRequirement */.qp)(text);
		return parts === undefined || parts.url !== undefined || !(0,sdk_bound/* isOpen */.nT)(parts.range);
}
function lineWith({ style, text, name }, below) {
		if (style === 'poetry')
				return `${name} = "${/\d/.test(text) ? `${text},` : ''}<${below}"`;
		const parts = (0,pep508/* splitRequirement */.qp)(text);
		if (parts === undefined)
				return `"${name}<${below}"`;
		const whole = `${(0,pep508/* bounded */.Mm)(parts, below)}${parts.marker === undefined ? '' : `; ${parts.marker}`}`;
		return whole.includes('"') ? `'${whole}'` : `"${whole}"`;
}
;// CONCATENATED MODULE: ./.build/ecosystems/python/packages/selection.js
function textsAt(value, path) {
		const found = (0,object/* dig */.rO)(value, path);
		if (typeof found === 'string')
				return [{ text: found, path }];
		return (0,object/* listOf */.c3)(found).flatMap((text, index) => (typeof text === 'string' ? { text, path: [...path, index] } : []));
}
function plainPath(path) {
		return external_node_path_.posix.normalize(path.replaceAll('\\', '/')).replace(/\/+$/, '') || '.';
}
function elsewhere({ files }, wanted, write) {
		const name = external_node_path_.posix.basename(wanted);
		const found = files
				.filter((file) => file.endsWith('.py'))
				.map((file) => external_node_path_.posix.dirname(file))
				.find((folder) => external_node_path_.posix.basename(folder) === name && folder !== wanted);
		return found === undefined ? `Create ${wanted}, or remove the entry.` : write(found);
}
;// CONCATENATED MODULE: ./.build/ecosystems/python/packages/hatch.js
const GLOBAL = ['tool', 'hatch', 'build'];
const WHEEL = [...GLOBAL, 'targets', 'wheel'];
function hatchSelection(given) {
		const { value, python, isThere } = given;
		if ((0,object/* dig */.rO)(value, [...GLOBAL, 'hooks']) !== undefined || (0,object/* dig */.rO)(value, [...WHEEL, 'hooks']) !== undefined)
				return undefined;
		const key = (name) => (0,object/* dig */.rO)(value, [...WHEEL, name]) === undefined ? [...GLOBAL, name] : [...WHEEL, name];
		const keys = ['only-include', 'packages', 'include', 'exclude'].filter((name) => (0,object/* dig */.rO)(value, key(name)) !== undefined);
		const from = Object.keys((0,python_table/* tableAt */.af)(value, key('force-include'))).map(plainPath);
		const [deciding = 'force-include'] = keys;
		const folders = deciding === 'only-include' || deciding === 'packages' ? textsAt(value, key(deciding)) : [];
		const include = deciding === 'include' ? matcher(textsAt(value, key('include'))) : undefined;
		const excluded = matcher(textsAt(value, key('exclude')));
		if (keys.length === 0 && from.length === 0)
				return undefined;
		const chosen = (file) => folders.length > 0 ? folders.some(({ text }) => (0,subtree/* isUnder */.Jo)(file, plainPath(text))) : (include?.(file) ?? true);
		const ships = (file) => from.some((one) => (0,subtree/* isUnder */.Jo)(file, one)) || (chosen(file) && !excluded(file));
		const isEmpty = folders.length > 0 && !python.some(ships);
		const missing = folders
				.filter(({ text }) => !isThere(plainPath(text)))
				.map(({ text, path }) => ({
				path,
				message: `${deciding} names ${text}, which does not exist: hatchling silently ${isEmpty ? 'builds a wheel without code' : 'omits it'}.`,
				hint: elsewhere(given, plainPath(text), (found) => `Write "${found}".`),
				level: isEmpty ? 'error' : 'warning',
		}));
		const keepsPath = (deciding === 'include' || deciding === 'only-include') &&
				['sources', 'dev-mode-dirs', 'packages'].every((name) => (0,object/* dig */.rO)(value, key(name)) === undefined);
		missing.push(...movedInSdist(given, new Set(folders.map(({ text }) => plainPath(text)))));
		return { missing, ships: keys.length === 0 ? undefined : ships, key: key(deciding), keepsPath };
}
function movedInSdist({ value, isThere }, shipped) {
		const sdist = [...GLOBAL, 'targets', 'sdist'];
		const own = ['packages', 'only-include', 'sources'].some((key) => (0,object/* dig */.rO)(value, [...sdist, key]) !== undefined);
		if (own || (0,object/* dig */.rO)(value, [...GLOBAL, 'sources']) !== undefined)
				return [];
		const forWheel = (0,object/* dig */.rO)(value, [...WHEEL, 'packages']) !== undefined;
		return textsAt(value, [...GLOBAL, 'packages'])
				.map(({ text, path }) => ({ folder: plainPath(text), path }))
				.filter(({ folder }) => folder.includes('/') && shipped.has(folder) && isThere(folder))
				.map(({ folder, path }) => ({
				path,
				message: `packages in [tool.hatch.build] applies to the sdist too, which has ${folder} as ${external_node_path_.posix.basename(folder)}: the wheel that is built from it contains no code.`,
				hint: forWheel
						? 'Remove packages from [tool.hatch.build]: the table of the wheel has it.'
						: 'Rename the table to [tool.hatch.build.targets.wheel].',
				level: 'error',
		}));
}
function matcher(patterns) {
		return ignoreRules(...patterns.map(({ text }) => text));
}
;// CONCATENATED MODULE: ./.build/ecosystems/python/packages/others.js
function covers(pattern) {
		const plain = plainPath(pattern);
		if (!/[*?[{]/.test(plain))
				return (file) => (0,subtree/* isUnder */.Jo)(file, plain);
		const matches = picomatch(plain);
		return (file) => matches(file) || matches(external_node_path_.posix.dirname(file));
}
function poetrySelection(given) {
		const { value, files } = given;
		const key = ['tool', 'poetry', 'packages'];
		const list = (0,object/* dig */.rO)(value, key);
		if (!Array.isArray(list) || list.length === 0)
				return undefined;
		const entries = list.flatMap((entry, index) => {
				const [include, from, format] = [(0,object/* dig */.rO)(entry, ['include']), (0,object/* dig */.rO)(entry, ['from']), (0,object/* dig */.rO)(entry, ['format'])];
				if (typeof include !== 'string')
						return [];
				const text = plainPath(typeof from === 'string' ? external_node_path_.posix.join(from, include) : include);
				return [{ text, path: [...key, index], wheel: format !== 'sdist', covers: covers(text) }];
		});
		const missing = entries
				.filter((one) => !files.some(one.covers))
				.map(({ text, path }) => ({
				path,
				message: `packages names ${text}, which does not exist: Poetry stops the build.`,
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
		const excluded = ignoreRules(...exclude);
		return { ...selection, ships: (file) => selection.ships?.(file) === true && !excluded(file) };
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
				message: `${backend} is configured to ship the module ${text}, but there is no ${candidates.join(' or ')}: the build stops.`,
				hint: elsewhere(given, candidates[0] ?? text, (found) => `It is at ${found}.`),
				level: 'error',
		}));
		const ships = (file) => places.some(({ at }) => at !== undefined && ((0,subtree/* isUnder */.Jo)(file, at) || file === `${at}.py`));
		return { missing, ships, key };
}
function pdmSelection(given) {
		const table = ['tool', 'pdm', 'build'];
		const includes = textsAt(given.value, [...table, 'includes']).map((one) => ({ ...one, covers: covers(one.text) }));
		const excludes = textsAt(given.value, [...table, 'excludes']).map(({ text }) => covers(text));
		const [folder] = textsAt(given.value, [...table, 'package-dir']);
		const missing = [];
		if (folder !== undefined && !given.isThere(plainPath(folder.text))) {
				const message = `package-dir is ${folder.text}, which does not exist: the build stops.`;
				missing.push({
						path: folder.path,
						message,
						hint: 'Set it to the folder that contains your package.',
						level: 'error',
				});
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
				const message = `includes names ${text}, which does not exist: ${isEmpty ? 'the wheel contains no code' : 'it is omitted'}.`;
				const hint = elsewhere(given, plainPath(text), (found) => `Write "${found}".`);
				missing.push({ path, message, hint, level: isEmpty ? 'error' : 'warning' });
		}
		return { missing, ships, key: [...table, 'includes'] };
}
function maturinSelection({ value, isThere }) {
		const [source] = textsAt(value, ['tool', 'maturin', 'python-source']);
		if (source === undefined)
				return undefined;
		const message = `python-source is ${source.text}, which does not exist: maturin stops.`;
		const hint = 'Set it to the folder that contains your Python package.';
		const missing = isThere(plainPath(source.text))
				? []
				: [{ path: source.path, message, hint, level: 'error' }];
		return { missing, ships: undefined, key: source.path };
}
;// CONCATENATED MODULE: ./.build/ecosystems/python/packages/setuptools.js
const TABLE = ['tool', 'setuptools'];
const MODULES = [...TABLE, 'py-modules'];
const TOML_WORDS = { modules: 'py-modules', folder: 'package-dir', src: 'package-dir = { "" = "src" }' };
const SETUP_WORDS = { modules: 'py_modules', folder: 'package_dir', src: 'package_dir={"": "src"}' };
function setuptoolsSelection(given) {
		const packages = (0,object/* dig */.rO)(given.value, [...TABLE, 'packages']);
		if ((0,python_table/* isTable */.bI)(packages))
				return found(given);
		if (!Array.isArray(packages) && textsAt(given.value, MODULES).length === 0)
				return undefined;
		return setuptools_listed(given);
}
function setupSelection(given, { packages, modules, folders, place }, file) {
		const texts = (list) => list.map(({ text }) => text);
		const table = { packages: texts(packages), 'py-modules': texts(modules), 'package-dir': folders };
		const value = { tool: { setuptools: table } };
		const selection = setuptools_listed({ ...given, value }, SETUP_WORDS);
		return {
				...selection,
				place: ([, , key, index]) => {
						const { line, column } = (key === 'packages' ? packages : modules)[Number(index)] ?? place;
						return { file, line, column };
				},
		};
}
function setuptools_listed(given, words = TOML_WORDS) {
		const { value, isThere } = given;
		const folderOf = folders(given);
		const packages = textsAt(value, [...TABLE, 'packages']).map((one) => ({ ...one, folder: folderOf(one.text) }));
		const missing = packages
				.filter(({ folder }) => !isThere(folder))
				.map(({ text, path, folder }) => ({
				path,
				message: `packages names ${text}, but there is no folder ${folder}: the build stops.`,
				hint: elsewhere(given, folder, (other) => external_node_path_.posix.dirname(other) === 'src' ? `Add ${words.src}.` : `It is at ${other}: set ${words.folder}.`),
				level: 'error',
		}));
		const modules = namedModules(given, words);
		const key = packages.length > 0 ? [...TABLE, 'packages'] : MODULES;
		const ships = (file) => packages.some(({ folder }) => external_node_path_.posix.dirname(file) === folder) || modules.ships(file);
		return { missing: [...missing, ...modules.missing], ships, key };
}
function namedModules(given, words = TOML_WORDS) {
		const folderOf = folders(given);
		const named = textsAt(given.value, MODULES).map((one) => ({ ...one, file: `${folderOf(one.text)}.py` }));
		const missing = named
				.filter(({ file }) => !given.isThere(file))
				.map(({ text, path, file }) => {
				const message = `${words.modules} names ${text}, but there is no ${file}: the wheel is built without it.`;
				const isPackage = given.isThere(folderOf(text));
				const hint = isPackage ? `${text} is a package: name it in packages.` : `Create ${file}, or remove the entry.`;
				return { path, message, hint, level: 'warning' };
		});
		return { missing, ships: (file) => named.some((one) => one.file === file) };
}
function folders({ value }) {
		const [where, ...more] = textsAt(value, [...TABLE, 'packages', 'find', 'where']);
		const looked = where === undefined || more.length > 0 ? {} : { '': where.text };
		const mapped = { ...looked, ...(0,python_table/* tableAt */.af)(value, [...TABLE, 'package-dir']) };
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
function found(given) {
		const { value, isThere, python } = given;
		const find = [...TABLE, 'packages', 'find'];
		if (!(0,python_table/* isTable */.bI)((0,object/* dig */.rO)(value, find)))
				return undefined;
		const stated = textsAt(value, [...find, 'where']);
		const where = stated.length > 0 ? stated : [{ text: '.', path: find }];
		const missing = where
				.filter(({ text }) => plainPath(text) !== '.' && !isThere(plainPath(text)))
				.map(({ text, path }) => ({
				path,
				message: `packages.find looks in ${text}, which does not exist: the build stops.`,
				hint: 'Set it to the folder that contains your package.',
				level: 'error',
		}));
		const include = textsAt(value, [...find, 'include']);
		const exclude = textsAt(value, [...find, 'exclude']).map(({ text }) => fnmatch(text));
		const included = include.map(({ text }) => fnmatch(text));
		const plain = (0,object/* dig */.rO)(value, [...find, 'namespaces']) === false;
		const packageOf = (file) => {
				const root = where.map(({ text }) => plainPath(text)).find((one) => (0,subtree/* isUnder */.Jo)(file, one));
				if (root === undefined)
						return undefined;
				const folder = external_node_path_.posix.relative(root, external_node_path_.posix.dirname(file));
				const parts = folder.split('/');
				if (folder === '' || parts.some((part) => part.includes('.')))
						return undefined;
				const whole = parts.every((_, at) => isThere(external_node_path_.posix.join(root, ...parts.slice(0, at + 1), '__init__.py')));
				return plain && !whole ? undefined : parts.join('.');
		};
		const modules = namedModules(given);
		const names = new Set(python.map(packageOf).filter((name) => name !== undefined));
		if (missing.length === 0 && names.size > 0) {
				const idle = include.filter(({ text }) => ![...names].some(fnmatch(text)));
				const empty = idle.length === include.length && !python.some(modules.ships);
				for (const { text, path } of idle) {
						const message = `packages.find includes ${text}, which matches no package${empty ? ': the wheel contains no code' : ''}.`;
						const hint = `Existing packages: ${[...names].filter((name) => !name.includes('.')).join(', ')}.`;
						missing.push({ path, message, hint, level: empty ? 'error' : 'warning' });
				}
		}
		const ships = (file) => {
				if (modules.ships(file))
						return true;
				const name = packageOf(file);
				if (name === undefined)
						return false;
				return (included.length === 0 || included.some((one) => one(name))) && !exclude.some((one) => one(name));
		};
		const by = include.length > 0 ? 'include' : exclude.length > 0 ? 'exclude' : undefined;
		return { missing: [...missing, ...modules.missing], ships, key: by === undefined ? find : [...find, by] };
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
const selectionOf = (0,memo/* memo */.p)((project, files) => [files, project.manifestFile], packages_read);
const CHOOSING = ['packages', 'py_modules', 'package_dir', 'cmdclass', 'ext_modules', '**'];
function choosesElsewhere(setup, cfg) {
		if (cfg !== undefined && new RegExp(`^(${CHOOSING.slice(0, 4).join('|')})\\s*[=:]`, 'm').test(cfg))
				return true;
		if (setup === undefined)
				return false;
		const given = setupArguments(setup);
		const computed = CHOOSING.slice(setupPackages(setup) === undefined ? 0 : 3);
		return given === undefined || computed.some((key) => given.has(key));
}
function packages_read({ manifest, path, name }, files) {
		const backend = manifest.buildBackend ?? 'setuptools.build_meta';
		const reader = Object.hasOwn(READERS, backend) ? READERS[backend] : undefined;
		const [setup, cfg] = ['setup.py', 'setup.cfg'].map((file) => files.text(external_node_path_.posix.join(path, file)));
		if (reader === undefined || choosesElsewhere(setup, cfg))
				return undefined;
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
		const listed = setup === undefined ? undefined : setupPackages(setup);
		const given = {
				value: manifest.value,
				module: (0,python_layout/* moduleNamed */.aN)(name),
				files: inside,
				python: inside.filter((file) => file.endsWith('.py')),
				isThere: (one) => one === '.' || there.has(one),
		};
		const selection = reader(given);
		if (listed === undefined)
				return selection;
		if (reader !== setuptoolsSelection || selection !== undefined)
				return undefined;
		return setupSelection(given, listed, external_node_path_.posix.join(path, 'setup.py'));
}
;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/packages-there.js
const packagesThere = anyPythonRule({
		id: 'packages-there',
		title: 'Every package named in the build configuration exists.',
		level: 'error',
		check(input) {
				const selection = selectionOf(input.project, input.files);
				return ((selection?.missing ?? [])
						.filter(({ path }) => !JSON.stringify((0,object/* dig */.rO)(input.project.manifest.value, path) ?? '').includes('-'))
						.map(({ path, ...rest }) => ({ ...rest, ...(selection?.place?.(path) ?? at(input, path)) })));
		},
});
;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/packages-whole.js
const packagesWhole = anyPythonRule({
		id: 'packages-whole',
		title: 'The build configuration includes everything that is imported.',
		level: 'error',
		check(input) {
				const selection = selectionOf(input.project, input.files);
				if (selection?.ships === undefined || selection.missing.length > 0)
						return [];
				const seen = new Set();
				const place = selection.place?.(selection.key) ?? at(input, selection.key, selection.key.slice(0, -1));
				const moved = selection.keepsPath === true ? movedEntry(input, selection.ships) : undefined;
				if (moved !== undefined) {
						const [folder = ''] = moved.file.split('/');
						const message = `${selection.key.at(-1)} packs ${moved.file} with its folder, so the wheel has ${folder}.${moved.module} but not ${moved.module}: the installed server cannot start.`;
						return {
								message,
								hint: `Add sources = ["${folder}"], or write packages = ["${external_node_path_.posix.dirname(moved.file)}"].`,
								...place,
						};
				}
				return leftOut(input, selection.ships).flatMap((one) => {
						const folder = one.file.endsWith('/__init__.py') || one.file.includes('/') ? external_node_path_.posix.dirname(one.file) : one.file;
						if (seen.has(folder))
								return [];
						seen.add(folder);
						const where = one.line === undefined ? one.by : `${one.by}:${one.line} imports it`;
						const then = one.atStart
								? 'the installed server cannot start'
								: 'code that uses that module fails after installation';
						return {
								message: `${selection.key.at(-1)} omits ${folder} from the wheel, but ${where}: ${then}.`,
								level: one.atStart ? 'error' : 'warning',
								hint: packages_whole_hintFor(selection.place === undefined ? String(selection.key[1]) : 'setup', String(selection.key.at(-1)), one),
								subject: { module: packagedIn(one) || one.module },
								...place,
						};
				});
		},
});
function movedEntry({ project, files }, ships) {
		const layout = (0,python_layout/* layoutOf */.aH)(project, files);
		for (const { script, module } of (0,entries/* entriesOf */.M)(project.manifest)) {
				const found = script && module !== '' ? layout.find(module) : undefined;
				const file = found === undefined ? undefined : external_node_path_.posix.relative(project.path, found);
				if (file !== undefined && ships(file) && !file.startsWith(module.replaceAll('.', '/')))
						return { module, file };
		}
		return undefined;
}
function leftOut(input, ships) {
		const { project, files } = input;
		const layout = (0,python_layout/* layoutOf */.aH)(project, files);
		const isShipped = (file) => ships((0,subtree/* inFolder */._z)(file, project.path)) || generated(file);
		const found = [];
		const wanted = wantedTops(input, isShipped);
		for (const entry of (0,entries/* entriesOf */.M)(project.manifest)) {
				const file = entry.module === '' ? undefined : layout.find(entry.module);
				if (file === undefined || isShipped(file))
						continue;
				found.push({ module: entry.module, file, by: `${entry.name} calls it`, line: undefined, atStart: entry.script });
		}
		for (const [file, module] of layout.shipped) {
				if (wanted.size === 0 || !isShipped(file))
						continue;
				for (const one of layout.source(file).imports) {
						if (!(0,python_source/* isCertain */.t)(one))
								continue;
						for (const target of (0,python_layout/* importedModules */.i5)(one, module, file)) {
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
		const layout = (0,python_layout/* layoutOf */.aH)(project, files);
		const shipped = [...layout.shipped].filter(([file]) => isShipped(file));
		const own = new Set(shipped.map(([, module]) => module.split('.')[0] ?? ''));
		const used = new Set(shipped.flatMap(([file]) => [...layout.skim(file).imports]));
		const tops = (0,subtree/* pathsBelow */.Yl)(files, project.path)
				.filter((file) => file.endsWith('.py') && !isShipped(file))
				.map((file) => {
				const root = layout.roots.find((one) => one === '.' || file.startsWith(`${one}/`)) ?? '.';
				return (0,subtree/* inFolder */._z)(file, root).split('/')[0]?.replace(/\.py$/, '') ?? '';
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
function packagedIn({ module, file }) {
		return file.endsWith('/__init__.py') ? module : module.split('.').slice(0, -1).join('.');
}
function packages_whole_hintFor(backend, key, { module, file }) {
		const top = module.split('.')[0] ?? module;
		const packaged = packagedIn({ module, file });
		const setup = backend === 'setup';
		if (!setup && backend !== 'setuptools')
				return `Add ${file.includes('/') ? external_node_path_.posix.dirname(file) : file}, or remove the exclude.`;
		if (packaged === '')
				return `Add "${module}" to ${setup ? 'py_modules' : 'py-modules'}.`;
		if (key === 'include')
				return `Add "${top}*" to include.`;
		if (key === 'exclude')
				return `Remove from exclude what matches ${packaged}.`;
		const all = setup
				? `, or write packages=setuptools.find_packages(include=["${top}*"])`
				: `, or let setuptools find them: [tool.setuptools.packages.find] with include = ["${top}*"]`;
		return `Add "${packaged}" to packages${packaged.includes('.') ? all : ''}.`;
}
;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/private-classifier.js
const privateClassifier = pythonRule({
		id: 'private-classifier',
		title: 'A package for PyPI has no “Private ::” classifier.',
		level: 'error',
		stops: true,
		check(input) {
				const { classifiers, base } = input.project.manifest;
				if (!toPypi(input))
						return [];
				return classifiers.flatMap((classifier, index) => {
						if (!/^Private\s*::/i.test(classifier))
								return [];
						return {
								message: `${JSON.stringify(classifier)} makes PyPI reject this package.`,
								hint: `Remove it to publish there, or set targets = ["github"] in ${about/* CONFIG_FILE */.g2}.`,
								...at(input, [...base, 'classifiers', index], [...base, 'classifiers']),
						};
				});
		},
});
;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/project-valid.js
const KEYS = `name version description readme requires-python license license-files authors maintainers keywords classifiers urls
  scripts gui-scripts entry-points dependencies optional-dependencies dynamic import-names import-namespaces`.split(/\s+/);
const BELONGS = {
		homepage: 'Use [project.urls] with Homepage = "…".',
		repository: 'Use [project.urls] with Repository = "…".',
		documentation: 'Use [project.urls] with Documentation = "…".',
		'bug-tracker': 'Use [project.urls] with Issues = "…".',
		url: 'Use [project.urls] with Homepage = "…".',
		python: 'Use requires-python = ">=3.10".',
		author: 'Use authors = [{ name = "…", email = "…" }].',
		packages: 'Name packages in the table of the build backend, such as [tool.hatch.build.targets.wheel].',
		'dev-dependencies': 'Use [dependency-groups] with dev = […].',
		'extras-require': 'Use [project.optional-dependencies].',
		'build-backend': 'Move it to [build-system].',
		requires: 'Move it to [build-system].',
};
const projectValid = pythonRule({
		id: 'project-valid',
		title: '[project] has only valid keys and values.',
		level: 'error',
		check(input) {
				const { manifest } = input.project;
				if (manifest.style !== 'pyproject')
						return [];
				const backend = manifest.buildBackend ?? 'setuptools';
				const strict = /^(setuptools|flit_core)/.test(backend);
				const project = (0,python_table/* tableAt */.af)(manifest.value, ['project']);
				const found = [];
				for (const key of Object.keys(project)) {
						if (KEYS.includes(key) || (key === 'packages' && JSON.stringify(project[key]).includes('-')))
								continue;
						const plain = key.toLowerCase().replaceAll('_', '-');
						const near = plain.length > 60 ? undefined : (0,did_you_mean/* nearest */.p)(plain, KEYS);
						found.push({
								message: `Unknown key ${key.slice(0, 60)} in [project]: ${strict ? `${backend.split(/[._]/)[0]} stops the build` : 'build backends ignore it'}.`,
								level: strict ? 'error' : 'warning',
								hint: (Object.hasOwn(BELONGS, plain) ? BELONGS[plain] : undefined) ??
										(near === undefined ? 'Move it to [tool.…], or remove it.' : `Write ${near} = ….`),
								...at(input, ['project', key]),
						});
				}
				return [found, summary(input, backend), addresses(input)].flat();
		},
});
function summary(input, backend) {
		const text = (0,object/* dig */.rO)(input.project.manifest.value, ['project', 'description']);
		if (typeof text !== 'string')
				return [];
		const place = at(input, ['project', 'description']);
		const hint = 'Use one short line, and put the rest in the readme.';
		if (backend === 'uv_build' && text.trim().includes('\n')) {
				return { message: 'The description has more than one line: uv_build stops the build.', hint, ...place };
		}
		if (text.length <= 512 || !toPypi(input))
				return [];
		return { message: `The description has ${text.length} characters; PyPI allows 512.`, hint, ...place };
}
function addresses(input) {
		const urls = (0,object/* dig */.rO)(input.project.manifest.value, ['project', 'urls']);
		if (!(0,python_table/* isTable */.bI)(urls) || !toPypi(input))
				return [];
		return Object.entries(urls).flatMap(([label, url]) => {
				const place = at(input, ['project', 'urls', label]);
				if (label.length > 32) {
						const message = `PyPI allows labels of up to 32 characters: ${JSON.stringify(label.slice(0, 60))} has ${label.length}.`;
						return { message, hint: 'Shorten it.', ...place };
				}
				if (typeof url !== 'string' || /^[a-z][a-z0-9+.-]*:/i.test(url))
						return [];
				const message = `${JSON.stringify(url.slice(0, 100))} is not a URL: PyPI rejects it.`;
				return { message, hint: `Write ${label} = "https://…".`, ...place };
		});
}
;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/readme-exists.js
const readmeExists = pythonRule({
		id: 'readme-exists',
		title: 'The manifest names an existing readme.',
		level: 'error',
		check(input) {
				const { manifest, path } = input.project;
				if (manifest.dynamic.includes('readme'))
						return [];
				const key = [...manifest.base, 'readme'];
				if ((0,object/* dig */.rO)(manifest.value, key) === undefined) {
						const beside = input.files.all.find((file) => external_node_path_.posix.dirname(file) === path && /^readme(\.(md|rst|txt))?$/i.test(external_node_path_.posix.basename(file)));
						const hint = beside === undefined
								? 'Write a README.md and add readme = "README.md".'
								: `Add readme = "${external_node_path_.posix.basename(beside)}".`;
						return {
								message: 'The manifest names no readme, so the page on the index will be empty.',
								level: 'warning',
								hint,
								...at(input, manifest.base),
						};
				}
				if (manifest.readme === undefined)
						return [];
				const file = external_node_path_.posix.normalize(external_node_path_.posix.join(path, manifest.readme));
				const place = at(input, [...key, 'file'], key);
				if (file === '..' || file.startsWith('../') || (path !== '.' && !file.startsWith(`${path}/`))) {
						const message = `The readme ${manifest.readme} is outside the project, so it cannot be in an sdist.`;
						return { message, level: 'warning', hint: 'Keep a README.md next to pyproject.toml.', ...place };
				}
				if (!input.files.has(file)) {
						const level = (manifest.buildBackend ?? 'setuptools').startsWith('setuptools') ? 'warning' : 'error';
						const other = input.files.all.find((one) => one.toLowerCase() === file.toLowerCase());
						const message = `The readme ${manifest.readme} does not exist${level === 'error' ? ': the build stops' : ''}.`;
						const hint = other === undefined ? `Create ${file}.` : `Write readme = "${external_node_path_.posix.relative(path, other)}": case matters.`;
						return { message, level, hint, ...place };
				}
				if (input.files.bytes(file) !== undefined)
						return [];
				const message = `The readme ${manifest.readme} cannot be read: it is a link out of the repository, or larger than 10 MB.`;
				return { message, level: 'warning', hint: 'Replace it with a file.', ...place };
		},
});
;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/readme-type.js
const TYPES = ['text/markdown', 'text/x-rst', 'text/plain'];
const IMAGE = /!\[[^\]\n]{0,300}\]\(\s*<?([^)\s>]{1,500})|<img\b[^>]{0,500}?\bsrc\s*=\s*["']([^"'\n]{1,500})["']/gi;
const readmeType = pythonRule({
		id: 'readme-type',
		title: 'The readme has a supported content type.',
		level: 'error',
		check(input) {
				const { manifest, path } = input.project;
				if (manifest.style !== 'pyproject' || manifest.dynamic.includes('readme'))
						return [];
				const readme = (0,object/* dig */.rO)(manifest.value, ['project', 'readme']);
				const backend = (manifest.buildBackend ?? 'setuptools').split('.')[0] ?? '';
				const place = at(input, ['project', 'readme', 'content-type'], ['project', 'readme']);
				if ((0,python_table/* isTable */.bI)(readme)) {
						const type = readme['content-type'];
						const write = `Write content-type = "${/\.rst$/i.test(String(readme['file'])) ? 'text/x-rst' : 'text/markdown'}".`;
						if (type === undefined) {
								return { message: 'The readme table has no content-type, so build backends stop.', hint: write, ...place };
						}
						if (typeof type !== 'string')
								return [];
						if (TYPES.includes(type.split(';')[0]?.trim().toLowerCase() ?? ''))
								return readme_type_images(input, type);
						const message = `${JSON.stringify(type.slice(0, 100))} is not a content type that PyPI supports: it rejects the package.`;
						return { message, hint: write, ...place };
				}
				if (typeof readme !== 'string')
						return [];
				const extension = external_node_path_.posix.extname(readme).toLowerCase();
				if (['.md', '.rst', '.txt'].includes(extension))
						return readme_type_images(input, extension);
				const goesOn = backend === 'poetry' || (extension === '' && backend === 'setuptools');
				const known = ['.md', '.rst', '.txt'].find((one) => input.files.has(external_node_path_.posix.join(path, `README${one}`)));
				return {
						message: `The content type of ${readme} is unknown: ${goesOn ? 'PyPI reads it as reStructuredText' : 'the build stops'}.`,
						level: goesOn ? 'warning' : 'error',
						hint: known === undefined
								? 'Set readme = { file = "…", content-type = "text/markdown" }, or rename it to README.md.'
								: `Write readme = "README${known}".`,
						...place,
				};
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
						? { target, at: match.index }
						: [];
		});
		const [first] = found;
		if (first === undefined)
				return [];
		const which = found.length === 1
				? `The image ${first.target} has a relative path and will not show on PyPI.`
				: `${(0,plural/* plural */.L)(found.length, 'image')}, the first is ${first.target}, have relative paths and will not show on PyPI.`;
		return {
				message: which,
				level: 'note',
				hint: 'Use an absolute URL: https://raw.githubusercontent.com/OWNER/REPOSITORY/HEAD/…',
				file,
				...(0,position/* placeOf */.$)(text, first.at),
		};
}
;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/removed-module.js
const removedModule = pythonRule({
		id: 'removed-module',
		title: 'Imported standard library modules exist in every allowed Python.',
		level: 'warning',
		check(input) {
				const { project, files } = input;
				const { requiresPython, declared } = project.manifest;
				if (requiresPython === undefined)
						return [];
				const layout = (0,python_layout/* layoutOf */.aH)(project, files);
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
								if (one.dots > 0 || !(0,python_source/* isCertain */.t)(one))
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
								const stated = requiresPythonAt(input);
								const backport = standard_library/* BACKPORTS */.gu[top]?.split(' ')[0];
								return {
										message: `Python 3.${minor} removed ${what}, but ${JSON.stringify(requiresPython)} allows it: this import fails there.`,
										hint: `Replace it${backport === undefined ? '' : `, add the backport "${backport}" to dependencies,`} or set an upper bound: <3.${minor}.`,
										facts: { 'stated at': `${stated.file}:${stated.line ?? 1}` },
										file,
										line: one.line,
										column: one.column,
								};
						});
				});
		},
});
;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/requires-python.js
const requiresPython = pythonRule({
		id: 'requires-python',
		title: 'The manifest states the supported Python versions.',
		level: 'error',
		check(input) {
				const { manifest } = input.project;
				const poetry = manifest.style === 'poetry';
				const key = poetry ? ['tool', 'poetry', 'dependencies', 'python'] : ['project', 'requires-python'];
				const range = manifest.requiresPython;
				if (range === undefined) {
						if (manifest.dynamic.includes('requires-python') || (0,object/* dig */.rO)(manifest.value, key) !== undefined)
								return [];
						const hint = poetry ? 'Add python = ">=3.10" to the dependencies.' : 'Add requires-python = ">=3.10".';
						const message = 'requires-python is not set, so the package is installed into any Python.';
						return { message, level: 'warning', hint, ...at(input, manifest.base) };
				}
				if (poetry && /[\^~*|]|^\d/.test(range))
						return [];
				const place = at(input, key);
				if (!(0,pep440.validRange)(range.replace(/,\s*$/, '')) || range.trim() === '') {
						const number = /\d+(?:\.\d+)*/.exec(range)?.[0] ?? '3.10';
						const message = `${JSON.stringify(range)} is not a valid version specifier: build backends reject it.`;
						return { message, hint: `Write requires-python = ">=${number}".`, ...place };
				}
				if (lowestMinor(range) === undefined) {
						const exact = /^\s*==\s*(\d+\.\d+\.\d+)\s*$/.exec(range)?.[1];
						if (exact !== undefined && (0,pep440.satisfies)(exact, range))
								return [];
						const message = `No Python 3 satisfies ${JSON.stringify(range)}, so nobody can install the package.`;
						return { message, hint: 'Write requires-python = ">=3.10".', ...place };
				}
				const only = /^\s*==\s*(3\.\d+)\s*$/.exec(range)?.[1];
				if (only === undefined)
						return [];
				const message = `==${only} means exactly ${only}.0: nobody with ${only}.1 or newer can install the package.`;
				return { message, level: 'warning', hint: `Write requires-python = ">=${only}".`, ...place };
		},
});
var capital = __webpack_require__(56884);
;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/requires-python-too-low.js
const requiresPythonTooLow = pythonRule({
		id: 'requires-python-too-low',
		title: 'The code runs on the oldest allowed Python.',
		level: 'warning',
		check(input) {
				const { manifest } = input.project;
				const lowest = manifest.requiresPython === undefined ? undefined : lowestMinor(manifest.requiresPython);
				if (lowest === undefined)
						return [];
				const key = requiresPythonAt(input);
				const subject = { about: 'oldest-runtime' };
				const layout = (0,python_layout/* layoutOf */.aH)(input.project, input.files);
				const uses = [...layout.shipped.keys()]
						.filter((file) => layout.skim(file).mayBeNewerThan(lowest))
						.flatMap((file) => usesIn(layout.source(file)).map((use) => ({ file, ...use })));
				const newest = uses.filter(({ minor }) => minor > lowest).sort((a, b) => b.minor - a.minor)[0];
				if (newest !== undefined) {
						const { what, minor, file, line, column } = newest;
						const message = `${what} needs Python 3.${minor}, but ${JSON.stringify(manifest.requiresPython)} also allows 3.${lowest}, where this file fails.`;
						const facts = { 'stated at': `${key.file}${key.line === undefined ? '' : `:${key.line}`}` };
						return { message, hint: raise(minor, manifest.style, ` in ${key.file}`), subject, facts, file, line, column };
				}
				return manifest.declared.flatMap((one) => {
						const minor = one.extra === undefined ? sdk_bound/* SDK_MINORS */.a1.get(one.name) : undefined;
						if (minor === undefined || minor <= lowest)
								return [];
						const message = `${one.name} needs Python 3.${minor} or newer, but ${JSON.stringify(manifest.requiresPython)} allows 3.${lowest}: uv cannot lock this.`;
						return { message, hint: raise(minor, manifest.style), subject, ...key };
				});
		},
});
function raise(minor, style, where = '') {
		return `Write ${style === 'poetry' ? 'python' : 'requires-python'} = ">=3.${minor}"${where}.`;
}
function usesIn(source) {
		const uses = source.features.map(({ what, ...rest }) => ({
				what: /^an? /.test(what) ? (0,capital/* capital */.N)(what) : what,
				...rest,
		}));
		for (const { module, names, dots, guard, line, column } of source.imports) {
				if (dots > 0 || !(0,python_source/* isCertain */.t)({ guard }))
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
;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/sdk-name-removed.js
const sdkNameRemoved = pythonRule({
		id: 'sdk-name-removed',
		title: 'Names imported from the MCP SDK exist in the newest allowed version.',
		level: 'error',
		check(input) {
				const { project, files } = input;
				return project.manifest.declared.flatMap((one) => {
						if (!sdk_removals_SDKS.includes(one.name) || one.extra !== undefined || !isBounded(one))
								return [];
						const major = newestMajor(one);
						const use = major === undefined ? undefined : sdk_uses_removedUse(one.name, major, project, files);
						if (major === undefined || use === undefined)
								return [];
						const place = at(input, one.path);
						const hint = allowsBefore(one, use.major)
								? `Add an upper bound: ${one.name}<${use.major}. Or port the code: ${use.instead ?? `see the replacement in ${one.name} ${use.major}`}.`
								: sdk_removals_port(one.name, use);
						const held = mayBeHeld(one, project, files);
						const then = use.atStart && !held
								? 'a fresh installation gets that version and cannot start'
								: held
										? 'this fails unless another dependency restricts the version'
										: 'code that uses this module fails';
						const spelled = one.style === 'poetry' ? `${one.name} ${one.text}` : one.text;
						return {
								message: `${use.what} was removed in ${one.name} ${use.major}, which ${spelled} allows: ${then}.`,
								level: use.atStart && !held ? 'error' : 'warning',
								hint,
								facts: { 'stated at': `${place.file}:${place.line ?? 1}` },
								file: use.file,
								line: use.line,
								column: use.column,
						};
				});
		},
});
;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/setup-only.js
const setupOnly = {
		id: 'setup-only',
		title: 'The metadata is in pyproject.toml.',
		level: 'warning',
		check({ project }) {
				if (project.manifest.style !== 'setup')
						return [];
				return {
						message: `${project.manifestFile} contains the metadata of ${project.name}, which most rules cannot read.`,
						hint: 'Move it to [project] in a pyproject.toml; `uvx hatch new --init` converts a setup.py.',
						file: project.manifestFile,
						line: 1,
						column: 1,
				};
		},
};
;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/top-level-names.js
const top_level_names_GENERIC = new Set(`src lib app apps api main server client core common config settings utils util helpers helper tools tool models model
    services service handlers resources prompts schemas types tests test docs examples scripts database db auth logger logging_config`.split(/\s+/));
const topLevelNames = pythonRule({
		id: 'top-level-names',
		title: 'Installed modules have a unique top-level name.',
		level: 'warning',
		check(input) {
				const { project, files } = input;
				const layout = (0,python_layout/* layoutOf */.aH)(project, files);
				const selection = selectionOf(project, files);
				const places = new Map();
				for (const { module, path } of (0,entries/* entriesOf */.M)(project.manifest)) {
						const top = module.split('.')[0] ?? '';
						if (layout.find(module) !== undefined && !places.has(top))
								places.set(top, path);
				}
				const { ships } = selection ?? {};
				if (selection !== undefined && ships !== undefined) {
						for (const [file, module] of layout.shipped) {
								const top = module.split('.')[0] ?? '';
								if (!places.has(top) && ships((0,subtree/* inFolder */._z)(file, project.path)))
										places.set(top, selection.key);
						}
				}
				const own = (0,python_layout/* moduleNamed */.aN)(project.name);
				const generic = [...places.keys()].filter((top) => top_level_names_GENERIC.has(top) && top !== own);
				const [first] = generic;
				const better = /^[a-z_]\w*$/.test(own) ? own : 'weather_mcp';
				if (first !== undefined) {
						const which = generic.length === 1 ? `a module named ${first}` : `modules named ${generic.join(', ')}`;
						const message = `The package installs ${which}: any other package with the same name overwrites ${generic.length === 1 ? 'it' : 'them'}.`;
						const hint = first === 'src'
								? `Move the contents of src to src/${better}/, and import ${better} instead of src.`
								: `Move ${generic.length === 1 ? 'it' : 'them'} into a package: src/${better}/.`;
						return { message, hint, ...at(input, places.get(first) ?? []) };
				}
				if (places.size < 2)
						return [];
				const names = [...places.keys()];
				const message = `The package installs ${places.size} top-level modules: ${names.join(', ')}. Each of them may clash with another package.`;
				const hint = `Keep one, ${names.includes(own) ? own : (names[0] ?? own)}, and move the others into it.`;
				return { message, level: 'note', hint, ...at(input, places.get(names[1] ?? '') ?? []) };
		},
});
;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/undeclared-import.js
const HOSTS = /^(ida_\w+|idaapi|idautils|idapro|idc|bpy\w*|bmesh|mathutils|FreeCAD\w*|unreal|hou|maya|nuke|pymxs|MaxPlus|c4d|arcpy|gdb|lldb|sublime\w*|qgis|uno|unohelper|gimpfu|binaryninja|ghidra|rhinoscriptsyntax|Rhino|clr|adsk|omni|carb|machine|micropython|js|pyodide)$/;
const undeclaredImport = pythonRule({
		id: 'undeclared-import',
		title: 'Every imported package is a declared dependency.',
		level: 'error',
		check(input) {
				const { manifest } = input.project;
				if (manifest.dynamic.includes('dependencies'))
						return [];
				const layout = (0,python_layout/* layoutOf */.aH)(input.project, input.files);
				const skims = [...layout.shipped.keys()].filter(isModule).map((file) => [file, layout.skim(file)]);
				const used = new Set(skims.flatMap(([, { imports }]) => [...imports]));
				const movesPath = skims.some(([, skimmed]) => skimmed.movesPath);
				const known = (top) => top === '' ||
						HOSTS.test(top) ||
						standard_library/* STDLIB */.zN.has(top) ||
						top.startsWith('_') ||
						layout.owns(top) ||
						undeclared_import_isDeclared(top, manifest);
				const doubtful = new Set([...used].filter((top) => !known(top)));
				const asked = skims
						.filter(([, { imports }]) => [...imports].some((top) => doubtful.has(top)))
						.flatMap(([file]) => layout.source(file).imports.map((found) => ({ file, found })))
						.filter(({ found }) => found.dots === 0 && doubtful.has(undeclared_import_topOf(found)) && (0,python_source/* isCertain */.t)(found));
				const missing = (0,grouped/* grouped */.z)(asked, ({ found }) => undeclared_import_topOf(found));
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
						const verdict = top === 'src'
								? sourceFinding(atStart())
								: beside.length > 0
										? siblingFinding(top, places, atStart())
										: undeclared_import_judge(top, seen, atStart);
						const place = verdict?.place ?? places[0];
						if (verdict === undefined || place === undefined)
								return [];
						const { line, column } = place.found;
						return { ...verdict.finding, subject: { module: top }, file: place.file, line, column };
				});
		},
});
function undeclared_import_topOf({ module }) {
		return module.split('.')[0] ?? '';
}
function isModule(file) {
		return /^[\p{ID_Start}_][\p{ID_Continue}]*\.py$/u.test(external_node_path_.posix.basename(file));
}
function undeclared_import_isDeclared(top, { declared }) {
		return (0,provided/* isProvided */.ci)(top, declared.filter(({ extra }) => extra === undefined));
}
function undeclared_import_judge(top, seen, atStart) {
		const { manifest, lock, used } = seen;
		const always = manifest.declared.filter(({ extra }) => extra === undefined);
		const locked = lock === undefined ? undefined : (one) => [...lock.closure(one)].some((name) => (0,import_names/* provides */.TG)(name, top));
		const { names, wanted, bringers, unknown } = (0,provided/* supplyOf */.Bl)(top, always, locked);
		const optional = providerOf(top, names, manifest.declared.filter(({ extra }) => extra !== undefined));
		const group = groupWith(top, manifest);
		const hint = undeclared_import_hintFor(wanted, top, optional, group, manifest, bringers.length > 0);
		if (bringers.length > 0) {
				const message = `${top} is imported but not declared: ${(0,missed/* onlyWhile */.Cc)(bringers.map(({ name }) => name), wanted)}`;
				return { finding: { message, level: 'warning', hint } };
		}
		const isOdd = names.length === 1 && wanted === (0,core_names/* normalName */.tK)(top) && !(0,transitive_deps/* isWellKnown */.MZ)(wanted);
		if (isOdd && always.some(({ name }) => isUnclaimed(name, used) || (0,provided/* sharesWord */.lS)(name, top)))
				return undefined;
		const family = wanted.split('-')[0] ?? wanted;
		const related = unknown.some(({ name }) => family.length > 2 && name.split('-')[0] === family);
		if (lock === undefined && (related || (unknown.length > 0 && names.some(transitive_deps/* isEverywhere */.T4)))) {
				const message = `${top} is imported but not declared: it is available only if another dependency happens to require ${wanted}.`;
				return { finding: { message, level: 'warning', hint } };
		}
		const place = atStart();
		if (place === undefined && manifest.declared.some((one) => one.extra !== undefined && mayBring(one, top, wanted))) {
				return undefined;
		}
		const where = optional !== undefined
				? `only the extra ${optional.extra} provides it`
				: group !== undefined
						? `only the development group ${group} provides it`
						: unknown.length > 0 && lock === undefined
								? 'no dependency is known to provide it'
								: 'no dependency provides it';
		if (place === undefined) {
				const message = `${top} is imported, but ${where}: code that uses this module fails with ModuleNotFoundError.`;
				return { finding: { message, level: 'warning', hint } };
		}
		if (optional === undefined && group === undefined && unknown.length > 0 && lock === undefined) {
				const message = `${top} is imported when the server starts, but ${where}: unless one of them does, a fresh installation fails with ModuleNotFoundError.`;
				return { finding: { message, hint, level: 'warning', guess: true }, place };
		}
		const message = `${top} is imported when the server starts, but ${where}: a fresh installation fails with ModuleNotFoundError.`;
		return { finding: { message, hint }, place };
}
function providerOf(top, names, extras) {
		return (extras.find(({ name }) => names.includes(name)) ??
				extras.find(({ name }) => (0,import_names/* provides */.TG)(name, top)) ??
				extras.find((one) => names.some((name) => (0,transitive_deps/* surelyBrings */.og)(one.name, one.extras, name) === true)));
}
function mayBring(one, top, wanted) {
		return (0,import_names/* provides */.TG)(one.name, top) || ((0,transitive_deps/* surelyBrings */.og)(one.name, one.extras, wanted) ?? true);
}
function isUnclaimed(name, used) {
		return !(0,transitive_deps/* isWellKnown */.MZ)(name) && !(0,import_names/* importNameIsKnown */._$)(name) && ![...used].some((one) => (0,import_names/* provides */.TG)(name, one));
}
function undeclared_import_hintFor(wanted, top, optional, group, manifest, isLocked) {
		if (optional?.extra !== undefined)
				return `Move "${optional.text}" from the extra ${optional.extra} to dependencies, or import ${top} inside try: … except ImportError.`;
		if (group !== undefined)
				return `Move ${wanted} from the group ${group} to dependencies.`;
		return (0,stated/* addDependency */.b)(manifest, isLocked ? wanted : (0,provided/* knownDistribution */.Ie)(top), top);
}
function groupWith(top, { value }) {
		const lists = Object.entries((0,python_table/* tableAt */.af)(value, ['dependency-groups']));
		const uv = (0,object/* dig */.rO)(value, ['tool', 'uv', 'dev-dependencies']);
		for (const [group, list] of [...lists, ['dev', uv]]) {
				for (const text of (0,object/* listOf */.c3)(list)) {
						const name = typeof text === 'string' ? /^\s*([\w.-]+)/.exec(text)?.[1] : undefined;
						if (name !== undefined && (0,import_names/* provides */.TG)((0,core_names/* normalName */.tK)(name), top))
								return group;
				}
		}
		return undefined;
}
function sourceFinding(atStart) {
		const level = atStart === undefined ? 'warning' : 'error';
		return { place: atStart, finding: { message: `src is imported, ${python_why_missing/* ONLY_SOURCE */.Zo}.`, hint: python_why_missing/* NOT_SOURCE */.MS, level } };
}
function siblingFinding(top, places, atStart) {
		const found = (atStart ?? places[0])?.found;
		const write = found?.binds === undefined ? `from .${found?.module ?? top} import …` : `from . import ${top}`;
		return {
				place: atStart,
				finding: {
						message: `${top} is next to this module: the import works when the file is run as a script, not when the package is installed.`,
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
				isUsed: (tool) => tool('poetry-dynamic-versioning', 'enable') === true,
				paths: [['tool', 'poetry-dynamic-versioning']],
				patterns: [['tool', 'poetry-dynamic-versioning', 'pattern']],
				standard: WITH_V,
		},
		{
				name: 'uv-dynamic-versioning',
				isUsed: (tool) => tool('hatch', 'version', 'source') === 'uv-dynamic-versioning',
				paths: [
						['tool', 'uv-dynamic-versioning'],
						['tool', 'hatch', 'version'],
				],
				patterns: [['tool', 'uv-dynamic-versioning', 'pattern']],
				standard: WITH_V,
		},
		{
				name: 'hatch-vcs',
				isUsed: (tool) => tool('hatch', 'version', 'source') === 'vcs',
				paths: [['tool', 'hatch', 'version']],
				patterns: [
						['tool', 'hatch', 'version', 'tag-pattern'],
						['tool', 'hatch', 'version', 'raw-options', 'tag_regex'],
				],
				standard: SCM,
		},
		{
				name: 'setuptools_scm',
				isUsed: (tool, { buildRequires }) => (0,python_table/* isTable */.bI)(tool('setuptools_scm')) ||
						(buildRequires.some((text) => /^setuptools[-_.]scm\b/i.test(text)) &&
								tool('setuptools', 'dynamic', 'version') === undefined),
				paths: [
						['tool', 'setuptools_scm'],
						['tool', 'setuptools-scm'],
				],
				patterns: [['tool', 'setuptools_scm', 'tag_regex']],
				standard: SCM,
		},
		{
				name: 'pdm',
				isUsed: (tool) => tool('pdm', 'version', 'source') === 'scm',
				paths: [['tool', 'pdm', 'version']],
				patterns: [['tool', 'pdm', 'version', 'tag_regex']],
		},
		{
				name: 'versioningit',
				isUsed: (tool) => (0,python_table/* isTable */.bI)(tool('versioningit')) || tool('hatch', 'version', 'source') === 'versioningit',
				paths: [['tool', 'versioningit']],
				patterns: [['tool', 'versioningit', 'tag2version', 'regex']],
		},
];
function fromGit(manifest) {
		const at = (...path) => (0,object/* dig */.rO)(manifest.value, ['tool', ...path]);
		const tool = version_from_git_TOOLS.find((one) => one.isUsed(at, manifest));
		if (tool === undefined)
				return undefined;
		const path = tool.paths.find((one) => manifest.at(one) !== undefined) ?? ['project', 'dynamic'];
		const given = tool.patterns.map((one) => (0,object/* dig */.rO)(manifest.value, one)).find((one) => typeof one === 'string');
		const style = given ?? (tool.standard === undefined ? undefined : 'default');
		return { tool: tool.name, path, ...version_from_git_judge(style, tool, manifest) };
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
		if (style === undefined || own.some((path) => (0,object/* dig */.rO)(value, path) !== undefined))
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
const dynamicVersion = (0,memo/* memo */.p)((project, files) => [files, project.manifestFile], find);
function find(project, files) {
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
		const table = (0,object/* dig */.rO)(project.manifest.value, path);
		if (!(0,python_table/* isTable */.bI)(table)) {
				if ((0,object/* dig */.rO)(project.manifest.value, ['tool', 'hatch', 'metadata', 'hooks']) !== undefined)
						return undefined;
				return {
						kind: 'broken',
						why: 'The version is dynamic but hatchling has no source for it: the build fails.',
						hint: 'Set version = "1.4.0" in [project], or add [tool.hatch.version] with path = "src/…/__init__.py".',
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
		const found = (0,object/* dig */.rO)(project.manifest.value, path);
		const attr = (0,object/* dig */.rO)(found, ['attr']);
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
		const file = (0,object/* dig */.rO)(found, ['file']);
		const [first, second] = Array.isArray(file) ? file : [file];
		if (typeof first !== 'string' || second !== undefined)
				return undefined;
		return inFile(project, files, first, /^\s*(?<version>\S+)\s*$/, path, true);
}
function fromPdm(project, files) {
		const table = (0,object/* dig */.rO)(project.manifest.value, ['tool', 'pdm', 'version']);
		const file = (0,object/* dig */.rO)(table, ['path']);
		if ((0,object/* dig */.rO)(table, ['source']) !== 'file' || typeof file !== 'string')
				return undefined;
		return inFile(project, files, file, MODULE, ['tool', 'pdm', 'version', 'path'], true);
}
function dynamic_version_folders(project) {
		const where = (0,python_table/* listAt */.gT)(project.manifest.value, ['tool', 'setuptools', 'packages', 'find', 'where']);
		return where.filter((one) => typeof one === 'string').map((one) => `${one}/`);
}
function inFile(project, files, named, pattern, path, sure) {
		const file = external_node_path_.posix.normalize(external_node_path_.posix.join(project.path, named));
		const text = files.text(file);
		if (text === undefined) {
				if (files.has(file) || file.startsWith('..') || isGenerated(project))
						return undefined;
				const why = `The version is read from ${file}, which does not exist: the build fails.`;
				return { kind: 'broken', why, hint: 'Correct the path, or commit the file.', path };
		}
		const match = pattern.exec(text.slice(0, 200_000));
		const version = match?.groups?.['version'];
		if (match === null || version === undefined) {
				if (!sure || isGenerated(project))
						return undefined;
				const why = `The version is read from ${file}, which contains none: the build fails.`;
				return { kind: 'broken', why, hint: `Add __version__ = "1.4.0" to ${file}.`, path };
		}
		const start = match.index + match[0].lastIndexOf(version);
		return { kind: 'stated', version, file, ...(0,position/* placeOf */.$)(text, start), start, end: start + version.length };
}
function isGenerated({ manifest }) {
		return (0,object/* dig */.rO)(manifest.value, ['tool', 'hatch', 'build', 'hooks']) !== undefined;
}
;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/version-source.js
const versionSource = {
		id: 'version-source',
		title: 'The file that the version is read from contains a version.',
		level: 'error',
		check({ project, files }) {
				const { manifest } = project;
				const found = dynamicVersion(project, files);
				if (found?.kind !== 'broken')
						return [];
				return { message: found.why, hint: found.hint, file: project.manifestFile, ...manifest.at(found.path) };
		},
};
;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/version-tag-pattern.js
const versionTagPattern = {
		id: 'version-tag-pattern',
		title: 'The tool that derives the version from tags can parse them.',
		level: 'error',
		check({ project, files, tag, tagVersion, git }) {
				const { manifest, name, manifestFile } = project;
				const found = dynamicVersion(project, files);
				if (found?.kind !== 'git' || found.wants === undefined)
						return [];
				const place = { file: manifestFile, ...(manifest.at(found.path) ?? manifest.at(['project', 'dynamic'])) };
				const hint = `Change the pattern of ${found.tool}, or use tags of the form: ${found.wants}.`;
				if (tag !== undefined) {
						if (tagVersion === undefined || found.reads(tag))
								return [];
						const message = `${found.tool} cannot parse the tag ${tag}: it expects ${found.wants}. It would publish an invented version instead.`;
						return { message, hint, ...place };
				}
				const ours = (git?.tags ?? []).filter((one) => {
						const parts = (0,core_version/* parseTag */.ED)(one, [name]);
						return parts !== undefined && (parts.name === undefined || parts.name === name);
				});
				if (ours.length === 0 || ours.some((one) => found.reads(one)))
						return [];
				const message = `${found.tool} cannot parse any of the ${(0,plural/* plural */.L)(ours.length, 'tag')}, such as ${ours.at(-1)}: it expects ${found.wants}.`;
				return { level: 'warning', message, hint, ...place };
		},
};
;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/version-valid.js
const versionValid = pythonRule({
		id: 'version-valid',
		title: 'The version is valid on package indexes.',
		level: 'error',
		check(input) {
				const { version, base } = input.project.manifest;
				if (version === undefined)
						return [];
				const place = at(input, [...base, 'version']);
				const parts = (0,core_version/* explainPep440 */.Z1)(version);
				if ((0,core_version/* hasHugeNumber */.hq)(version)) {
						const message = `${JSON.stringify((0,core_names/* shortName */.EU)(version))} contains a number that is too long: npm, registries and ${about/* NAME */.o_} cannot represent it exactly.`;
						return { message, hint: 'Use numbers of at most 15 digits.', ...place };
				}
				if (parts === null) {
						const placeholder = /[${}]|version/i.test(version);
						const message = placeholder
								? `${JSON.stringify((0,core_names/* shortName */.EU)(version))} is a placeholder, not a version: the build fails until it is replaced.`
								: `${JSON.stringify((0,core_names/* shortName */.EU)(version))} is not a valid version (PEP 440).`;
						const numbers = /^\s*v?(\d+(?:\.\d+)*)/.exec(version)?.[1];
						const better = placeholder ? 'dynamic = ["version"]' : `version = "${(0,core_version/* toPep440 */.tj)(numbers ?? '') ?? '0.1.0'}"`;
						return { message, hint: `Write ${better}.`, ...place };
				}
				if (parts.local === null || !toPypi(input))
						return [];
				const message = `PyPI rejects versions with a local part: ${version} ends in +${parts.local}.`;
				return {
						message,
						hint: `Write version = "${parts.public}". If it goes to another index, name that: [pypi] url.`,
						...place,
				};
		},
});
;// CONCATENATED MODULE: ./.build/ecosystems/python/rules/index.js
const PYTHON_RULES = (0,documented/* documented */.f)("# Python packages: what the rules of this folder say\n\n## build-system-known\n\nWithout [build-system], uv and pip fall back to legacy setuptools, which guesses the packages. A backend that is not in requires is not installed when the build starts.\n\nWrong:\n\n```\n[project]\nname = \"weather-mcp\"\nversion = \"1.4.0\"\n```\n\nRight:\n\n```\n[build-system]\nrequires = [\"hatchling\"]\nbuild-backend = \"hatchling.build\"\n```\n\nAdd a [build-system] table; hatchling and uv_build need no configuration for a package with the name of the project.\n\n## classifiers-agree\n\nThe index page shows the classifiers as the supported versions, while installers use requires-python: users get contradicting information.\n\nWrong:\n\n```\n[project]\nrequires-python = \">=3.10\"\nclassifiers = [\"Programming Language :: Python :: 3.9\"]\n```\n\nRight:\n\n```\n[project]\nrequires-python = \">=3.10\"\nclassifiers = [\"Programming Language :: Python :: 3.10\"]\n```\n\nRemove the classifier, or lower requires-python if the server runs on that version.\n\n## classifiers-known\n\nPyPI rejects an upload with an unknown or deprecated classifier; hatchling and flit already stop the build.\n\nWrong:\n\n```\n[project]\nclassifiers = [\"Programming Language :: Python3\"]\n```\n\nRight:\n\n```\n[project]\nclassifiers = [\"Programming Language :: Python :: 3\"]\n```\n\nCopy the classifier exactly from pypi.org/classifiers. One that begins with “Private ::” prevents publishing.\n\n## dependencies-publishable\n\nPyPI rejects a package that depends on a URL, a repository or a folder. Sources in [tool.uv.sources] only apply on your machine: users get the package with that name from the index.\n\nWrong:\n\n```\n[project]\ndependencies = [\"weather-core @ git+https://github.com/octo/weather-core\"]\n```\n\nRight:\n\n```\n[project]\ndependencies = [\"weather-core>=1.1,<2\"]\n```\n\nPublish the dependency and require a version of it.\n\n## dependencies-valid\n\nA dependency is a name, versions after == >= < ~= and so on, and a marker after a semicolon (PEP 508). The build rejects anything else.\n\nWrong:\n\n```\n[project]\ndependencies = [\"mcp ^1.20\"]\n```\n\nRight:\n\n```\n[project]\ndependencies = [\"mcp>=1.20,<2\"]\n```\n\nUse Python’s version operators; ^1.20 of other tools is >=1.20,<2.\n\n## entry-point-exists\n\nThe build does not check whether the module and the function of an entry point exist. If not, the installed command fails with ModuleNotFoundError or ImportError.\n\nWrong:\n\n```\n[project.scripts]\nweather-mcp = \"weather_mcp.server:run\"\n\n# weather_mcp/server.py\ndef main(): ...\n```\n\nRight:\n\n```\n[project.scripts]\nweather-mcp = \"weather_mcp.server:main\"\n\n# weather_mcp/server.py\ndef main(): ...\n```\n\nName a module that is in the package and a function, or another callable, that this module defines or imports.\n\n## entry-point-form\n\nThe installed command imports the module before the colon and calls the function after it. With any other form, the build or the command fails.\n\nWrong:\n\n```\n[project.scripts]\nweather-mcp = \"weather_mcp.server.main\"\n```\n\nRight:\n\n```\n[project.scripts]\nweather-mcp = \"weather_mcp.server:main\"\n```\n\nWrite the dotted path of the module, a colon, and the name of the function: no parentheses, no .py, no slashes.\n\n## entry-point-no-arguments\n\nThe installed command calls the function without arguments: sys.exit(main()). A parameter without a default raises a TypeError, and an async function returns a coroutine that nothing awaits.\n\nWrong:\n\n```\ndef main(config_path: str):\n    ...\n```\n\nRight:\n\n```\ndef main() -> None:\n    config_path = parse_arguments().config\n    ...\n```\n\nRead arguments from sys.argv (argparse, click, typer) inside the function. For async code, use def main(): asyncio.run(serve()).\n\n## entry-point-there\n\nClients start a server with a command such as uvx weather-mcp. Without [project.scripts] no command is installed, and uvx only runs a command with the name of the package.\n\nWrong:\n\n```\n[project]\nname = \"weather-mcp\"\nversion = \"1.4.0\"\n```\n\nRight:\n\n```\n[project.scripts]\nweather-mcp = \"weather_mcp.server:main\"\n```\n\nAdd [project.scripts] with one line: the command name, preferably that of the package, and package.module:function.\n\n## hyphenated-package\n\nA hyphen is a minus sign in Python: a package folder named weather-mcp cannot be imported. Use hyphens in the name on the index, underscores in the folder and the entry point.\n\nWrong:\n\n```\n[project.scripts]\nweather-mcp = \"weather-mcp.server:main\"\n```\n\nRight:\n\n```\n[project.scripts]\nweather-mcp = \"weather_mcp.server:main\"\n```\n\nRename the folder with git mv, and use underscores in entry points and in the list of packages.\n\n## license-expression\n\nSince PEP 639 `license` is an SPDX expression such as MIT or Apache-2.0. Build backends and PyPI reject an invalid one; setuptools, flit and pdm reject a License classifier next to it. The older table still works, but is not machine-readable.\n\nWrong:\n\n```\n[project]\nlicense = \"The MIT License\"\n```\n\nRight:\n\n```\n[project]\nlicense = \"MIT\"\nlicense-files = [\"LICENSE\"]\n```\n\nUse the SPDX identifier; combine several with AND, OR and WITH. Use LicenseRef-… for a license that is not on the list. `check --fix` converts a table if the license is unambiguous.\n\n## license-files\n\nA pattern in license-files that matches nothing must fail the build (PEP 639), and distributing a wheel without the license text violates most licenses.\n\nWrong:\n\n```\n[project]\nlicense-files = [\"LICENCE.txt\"]   # the file is LICENSE\n```\n\nRight:\n\n```\n[project]\nlicense-files = [\"LICENSE\"]\n```\n\nUse patterns relative to pyproject.toml that match a file.\n\n## lock-in-step\n\nTests that run from a lock file do not cover dependencies that changed after it was created, and uv sync --locked fails.\n\nWrong:\n\n```\n# pyproject.toml: dependencies = [\"mcp>=1.20,<2\", \"httpx\"]\n# uv.lock: requires-dist = [{ name = \"mcp\", specifier = \">=1.20,<2\" }]\n```\n\nRight:\n\n```\n# uv.lock: requires-dist = [{ name = \"httpx\" }, { name = \"mcp\", specifier = \">=1.20,<2\" }]\n```\n\nRun uv lock (or poetry lock) and commit the file.\n\n## manifest-complete\n\nA package without a name or a version cannot be built. Every build backend rejects a value that is both stated and dynamic (PEP 621).\n\nWrong:\n\n```\n[project]\nname = \"weather-mcp\"\n```\n\nRight:\n\n```\n[project]\nname = \"weather-mcp\"\nversion = \"1.4.0\"\n```\n\nSet `name` and `version`, or use dynamic = [\"version\"] and let the build backend determine the version, for example from a tag.\n\n## manifest-readable\n\nEvery tool reads this file first: uv, pip, the build backend, the index. If one of them rejects it, the build fails.\n\nWrong:\n\n```\n[project]\nname = \"weather-mcp\"\nversion = 1.4\n```\n\nRight:\n\n```\n[project]\nname = \"weather-mcp\"\nversion = \"1.4.0\"\n```\n\nCorrect the reported line. Strings need quotes, arrays square brackets, and the file must be UTF-8 without a byte order mark.\n\n## mcp-name-marker\n\nThe MCP Registry accepts a server.json with a PyPI package only if the readme of that exact version contains `mcp-name: ` and the exact server name. It cannot be added to a version that is already published.\n\nWrong:\n\n```\n<!-- README.md without a marker, server.json with \"name\": \"io.github.octo/weather\" -->\n```\n\nRight:\n\n```\n<!-- mcp-name: io.github.octo/weather -->\n```\n\nAdd the comment anywhere in the readme; `check --fix` adds it at the end.\n\n## name-valid\n\nA name consists of ASCII letters, digits, dots, dashes and underscores, and begins and ends with a letter or digit (PEP 508). PyPI also rejects names of standard library modules.\n\nWrong:\n\n```\n[project]\nname = \"weather mcp!\"\n```\n\nRight:\n\n```\n[project]\nname = \"weather-mcp\"\n```\n\nChoose another name, in lowercase with dashes.\n\n## open-sdk-bound\n\nmcp 2.0 removed mcp.server.fastmcp and McpError. From that day, every server without an upper bound failed to start in a fresh installation, while its own tests, with a lock file, stayed green.\n\nWrong:\n\n```\n[project]\ndependencies = [\"mcp>=1.20\"]\n```\n\nRight:\n\n```\n[project]\ndependencies = [\"mcp>=1.20,<3\"]\n```\n\nAdd an upper bound below the next major version, and raise it after testing that version.\n\n## packages-there\n\nSome backends stop at a missing package. Others, such as hatchling, silently build a wheel without code.\n\nWrong:\n\n```\n[tool.hatch.build.targets.wheel]\npackages = [\"weather_mcp\"]   # it is in src/\n```\n\nRight:\n\n```\n[tool.hatch.build.targets.wheel]\npackages = [\"src/weather_mcp\"]\n```\n\nCorrect the path, relative to pyproject.toml; for setuptools, use the dotted name, and package-dir if it is elsewhere.\n\n## packages-whole\n\nFor setuptools, packages = [\"weather_mcp\"] is one folder only: weather_mcp/tools is not in the wheel. In the checkout everything works, but the installed server fails with ModuleNotFoundError.\n\nWrong:\n\n```\n[tool.setuptools]\npackages = [\"weather_mcp\"]   # and there is weather_mcp/tools/\n```\n\nRight:\n\n```\n[tool.setuptools.packages.find]\ninclude = [\"weather_mcp*\"]\n```\n\nAdd the missing package, or let the backend find all of them.\n\n## private-classifier\n\nPyPI rejects every package with a classifier that begins with “Private ::”. It exists to prevent publishing by mistake.\n\nWrong:\n\n```\n[project]\nclassifiers = [\"Private :: Do Not Upload\"]\n```\n\nRight:\n\n```\n[project]\nclassifiers = [\"Programming Language :: Python :: 3\"]\n```\n\nRemove the classifier, or remove pypi from the targets in mcp-drydock.toml.\n\n## project-valid\n\nsetuptools and flit stop at a key that is not in the standard (PEP 621); other backends ignore it, and its value never reaches the index. PyPI rejects invalid URLs, labels over 32 and summaries over 512 characters.\n\nWrong:\n\n```\n[project]\nname = \"weather-mcp\"\nhomepage = \"https://weather.example\"\n```\n\nRight:\n\n```\n[project]\nname = \"weather-mcp\"\n\n[project.urls]\nHomepage = \"https://weather.example\"\n```\n\nMove the key to the right table, or correct its name.\n\n## readme-exists\n\nThe readme is the page that users see on the index. Most build backends stop if the named file is missing; without the key, the page is empty.\n\nWrong:\n\n```\n[project]\nreadme = \"docs/README.md\"   # there is no such file\n```\n\nRight:\n\n```\n[project]\nreadme = \"README.md\"\n```\n\nName the file relative to pyproject.toml, and keep it inside the project folder.\n\n## readme-type\n\nBuild backends infer the type from .md, .rst or .txt and stop at anything else; PyPI renders no other types. It shows only the readme, so an image from the repository needs an absolute URL.\n\nWrong:\n\n```\n[project]\nreadme = \"README.adoc\"\n```\n\nRight:\n\n```\n[project]\nreadme = \"README.md\"\n```\n\nName a file that ends in .md, .rst or .txt, or write readme = { file = \"README\", content-type = \"text/markdown\" }.\n\n## removed-module\n\nuvx uses the newest Python that requires-python allows. Python 3.12 removed distutils and imp, 3.13 removed cgi, telnetlib, imghdr and others: there the server fails with ModuleNotFoundError.\n\nWrong:\n\n```\n[project]\nrequires-python = \">=3.10\"\n\n# server.py\nfrom distutils.version import LooseVersion\n```\n\nRight:\n\n```\n# server.py\nfrom packaging.version import Version\n```\n\nUse the replacement, depend on a backport, or set an upper bound in requires-python.\n\n## requires-python\n\nWith requires-python, uv and pip choose a Python that works, or report that there is none. Without it, a user with an old Python gets a SyntaxError.\n\nWrong:\n\n```\n[project]\nrequires-python = \"3.10+\"\n```\n\nRight:\n\n```\n[project]\nrequires-python = \">=3.10\"\n```\n\nUse >= and the oldest version you test with.\n\n## requires-python-too-low\n\nuv and pip install into any Python that requires-python allows. On one that is too old, the server fails with a SyntaxError or an ImportError.\n\nWrong:\n\n```\n[project]\nrequires-python = \">=3.10\"\n\n# server.py\nimport tomllib   # new in Python 3.11\n```\n\nRight:\n\n```\n[project]\nrequires-python = \">=3.11\"\n```\n\nRaise requires-python, or import the newer module inside try: … except ImportError with a fallback.\n\n## sdk-name-removed\n\nA fresh installation gets the newest version that the bounds allow. mcp 2 removed mcp.server.fastmcp and McpError, fastmcp 4 removed fastmcp.tools.tool: a server that imports them fails with ImportError before it responds.\n\nWrong:\n\n```\n[project]\ndependencies = [\"mcp>=1.20,<3\"]\n\n# server.py\nfrom mcp.server.fastmcp import FastMCP\n```\n\nRight:\n\n```\n[project]\ndependencies = [\"mcp>=1.20,<2\"]\n\n# server.py\nfrom mcp.server.fastmcp import FastMCP\n```\n\nAdd an upper bound below the version that removed the name, or use its replacement and raise the lower bound.\n\n## setup-only\n\nsetup.py is a program: its metadata is only known after it runs, so nothing in it can be checked before the build.\n\nWrong:\n\n```\n# setup.py\nsetup(name=\"weather-mcp\", version=\"1.4.0\")\n```\n\nRight:\n\n```\n# pyproject.toml\n[project]\nname = \"weather-mcp\"\nversion = \"1.4.0\"\n```\n\nMove the metadata into the [project] table of a pyproject.toml and name the build backend in [build-system].\n\n## top-level-names\n\nAll packages are installed into one folder. A module named src, server or utils overwrites the one of another package, or is overwritten by it, and one of the two stops working.\n\nWrong:\n\n```\n[project.scripts]\nweather-mcp = \"src.server:main\"\n```\n\nRight:\n\n```\n[project.scripts]\nweather-mcp = \"weather_mcp.server:main\"   # src/weather_mcp/server.py\n```\n\nMove everything into one package with the name of the project, and import it by that name.\n\n## undeclared-import\n\nOn your machine it exists because something else installed it. A fresh installation has only what the manifest declares, and fails with ModuleNotFoundError. A transitive dependency may disappear with any update.\n\nWrong:\n\n```\n# server.py\nimport yaml\n\n[project]\ndependencies = [\"mcp>=1.20,<2\"]\n```\n\nRight:\n\n```\n[project]\ndependencies = [\"mcp>=1.20,<2\", \"pyyaml>=6\"]\n```\n\nAdd the distribution that provides the import. Put an optional import inside try: … except ImportError.\n\n## version-source\n\nWith dynamic = [\"version\"] the build backend reads the version from the file that pyproject.toml names. If the file or the version is missing, the build fails.\n\nWrong:\n\n```\n[project]\ndynamic = [\"version\"]\n\n[tool.hatch.version]\npath = \"weather/__init__.py\"\n```\n\nRight:\n\n```\n[tool.hatch.version]\npath = \"src/weather_mcp/__init__.py\"\n```\n\nCorrect the path, or set the version in [project] and remove \"version\" from dynamic.\n\n## version-tag-pattern\n\nA tool that finds no tag it can parse invents a version such as 0.1.dev12, or stops the build. The invented version is then published, and cannot be taken back.\n\nWrong:\n\n```\n# the tag is 1.4.0, but the default pattern requires a v\n[tool.hatch.version]\nsource = \"uv-dynamic-versioning\"\n```\n\nRight:\n\n```\n[tool.uv-dynamic-versioning]\npattern = \"default-unprefixed\"\n```\n\nUse tags that match the pattern, or change the pattern.\n\n## version-valid\n\nBuild backends reject a version that does not follow PEP 440. A local part (`+abc`) is valid there, but PyPI rejects it; another index that `[pypi] url` names may accept it.\n\nWrong:\n\n```\n[project]\nversion = \"1.4.0-final\"\n```\n\nRight:\n\n```\n[project]\nversion = \"1.4.0\"\n```\n\nUse numbers with dots, followed by aN, bN, rcN, .postN or .devN if needed.\n", [
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
]);
;// CONCATENATED MODULE: ./.build/ecosystems/python/ships.js
const TAKES_DATA = /^(hatchling\.build|flit_core\.buildapi|poetry\.core\.masonry\.api|pdm\.backend|uv_build)$/;
function shipsByBackend({ project, files }) {
		const { manifest } = project;
		const { shipped } = (0,python_layout/* layoutOf */.aH)(project, files);
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
		return ((0,object/* dig */.rO)(value, ['tool', 'hatch', 'build', 'targets', 'sdist']) !== undefined ||
				keys.some((key) => (0,object/* dig */.rO)(value, ['tool', 'hatch', 'build', key]) !== undefined));
}
;// CONCATENATED MODULE: ./.build/ecosystems/python/tool-environment.js
function withoutToolEnvironments(found, named) {
		return found.filter((project) => {
				if (project.ecosystem !== 'python' || project.settings.ecosystem !== undefined || named.has(project.path))
						return true;
				const { hasBuildSystem, style, scripts, dynamic } = project.manifest;
				const isPackage = hasBuildSystem || style !== 'pyproject' || dynamic.length > 0 || Object.keys(scripts).length > 0;
				return isPackage || !found.some((other) => other.ecosystem !== 'python' && other.path === project.path);
		});
}
var tool_on_path = __webpack_require__(4432);
;// CONCATENATED MODULE: ./.build/ecosystems/python/typed.js
const typedPython = async (words, source, sandbox, host) => {
		const index = source.registries?.['pypi'];
		if (index === undefined)
				return 'published to no package index';
		const [program = '', ...rest] = words;
		const name = program.replace(/^.*[\\/]/, '').replace(/\.exe$/i, '');
		if (rest.some((word) => /^(--(default-)?index|--(extra-)?index-url|-i$|--pip-args)/.test(word)))
				return 'from an index of its own';
		const led = await (0,relay/* throughRelay */.N)(host, index);
		const failure = (said) => {
				const wrong = typed_WRONG.exec(said) === null ? undefined : 'the package has no command with that name';
				if (wrong !== undefined)
						return { wrong };
				return UNINSTALLED.test(said) ? { elsewhere: `${name} could not install it here` } : undefined;
		};
		if (name === 'pipx') {
				const pipx = (0,tool_on_path/* toolOnPath */.f)('pipx', host);
				if (pipx === undefined)
						return 'started by pipx, which is not installed here';
				const usual = await (0,relay/* throughRelay */.N)(host, (0,origin/* plainUrl */.kP)(new URL((await (0,user_indexes/* pythonIndexes */.BC)(host)).default)));
				const own = { PIPX_HOME: (0,external_node_path_.join)(sandbox.folder, 'pipx'), PIP_INDEX_URL: led, PIP_EXTRA_INDEX_URL: usual };
				return { command: [pipx, ...rest], env: { ...sandbox.env, ...own }, failure };
		}
		const { uv, config, env } = await (0,uv_install/* uvInstall */.x)(host, sandbox);
		return {
				command: [uv, ...(name === 'uvx' ? ['tool', 'run', ...rest] : rest)],
				env: { ...env, UV_CONFIG_FILE: config, UV_INDEX: led },
				failure,
		};
};
const typed_WRONG = /An executable named `[^`]+` is not provided by package|^'[^']+' executable script not found in package/m;
const UNINSTALLED = /No solution found|Failed to (?:resolve|fetch|download|build)|Could not find a version|Fatal error from pip/;
var pypi_addresses = __webpack_require__(57165);
;// CONCATENATED MODULE: ./.build/ecosystems/python/user-commands.js
function pythonUserCommands(project, version, index) {
		const given = index === undefined || (0,pypi_addresses/* isPypi */.bb)(index) ? '' : ` --index-url ${(0,shell_word/* shellWord */.r)((0,origin/* plainUrl */.kP)(index))}`;
		const { isLibrary, smoke } = project.settings;
		if (isLibrary === true && smoke.command === undefined)
				return [`pip install${given} ${(0,shell_word/* shellWord */.r)(`${project.name}==${version}`)}`];
		return [(0,shell_word/* shellLine */.T)(pythonLaunch(project, version, index))];
}
function pythonLaunch(project, version, index) {
		const script = (0,choose_command/* chooseScript */.j)(Object.keys(project.manifest.scripts).sort(), project.name);
		const own = script !== undefined && (0,core_names/* normalName */.tK)(script) === (0,core_names/* normalName */.tK)(project.name);
		const from = index === undefined || (0,pypi_addresses/* isPypi */.bb)(index) ? [] : ['--index', (0,origin/* plainUrl */.kP)(index)];
		if (script === undefined || own)
				return ['uvx', ...from, `${script ?? project.name}@${version}`];
		return ['uvx', ...from, '--from', `${project.name}==${version}`, script];
}
var python_told_versions = __webpack_require__(68348);
;// CONCATENATED MODULE: ./.build/ecosystems/python/versions.js
const pythonVersions = {
		spell: core_version/* toPep440 */.tj,
		stated: versions_stated,
		fromTags(project, files) {
				const found = dynamicVersion(project, files);
				if (found?.kind !== 'git')
						return undefined;
				const { manifest } = project;
				return { tool: found.tool, ...(manifest.at(found.path) ?? manifest.at(['project', 'dynamic'])) };
		},
		mayNeedTags({ version, manifest: { dynamic, buildRequires, value } }) {
				if (version !== undefined || !dynamic.includes('version'))
						return false;
				const tools = buildRequires.filter((one) => FROM_TAGS.test(one));
				const sure = tools.some((one) => !/pdm-backend/.test(one));
				return sure || (tools.length > 0 && /"source":"scm"/.test(JSON.stringify(value)));
		},
		inLock: versions_inLock,
		inSources: versions_inSources,
		inServers: python_told_versions/* toldInPython */.p,
};
const FROM_TAGS = /\b(hatch-vcs|setuptools[-_]scm|setuptools-git-versioning|versioningit|uv-dynamic-versioning|poetry-dynamic-versioning|dunamai|versioneer|pdm-backend)\b/i;
function versions_stated(project, files) {
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
		return (0,position/* placeOf */.$)(text, match.index + match[0].length - match[0].trimStart().length);
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
const versions_MODULES = /(^|\/)(__init__|_?version|__version__|__about__|_about)\.py$/;
const DUNDER = /^__version__(?::\s*[\w.[\]]+)?[ \t]*=[ \t]*(['"])([^'"\n]+)\1[ \t]*(?:#.*)?$/m;
function versions_inSources(project, files) {
		const dynamic = dynamicVersion(project, files);
		const own = dynamic?.kind === 'stated' ? dynamic.file : undefined;
		return [...(0,python_layout/* layoutOf */.aH)(project, files).shipped].flatMap(([file, module]) => {
				if (file === own || !versions_MODULES.test(file) || module.split('.').length > 2)
						return [];
				if (module.includes('.') && file.endsWith('/__init__.py'))
						return [];
				const text = (files.text(file) ?? '').slice(0, 200_000);
				const match = DUNDER.exec(text);
				if (match?.[2] === undefined)
						return [];
				const start = match.index + match[0].indexOf(`${match[1]}${match[2]}`) + 1;
				const end = start + match[2].length;
				return {
						version: match[2],
						file,
						...(0,position/* placeOf */.$)(text, match.index),
						what: `__version__ in ${file}`,
						fixes: (wanted) => [{ file, start, end, text: wanted }],
						hint: (wanted) => `Write __version__ = "${wanted}", or read it: importlib.metadata.version("${project.name}").`,
				};
		});
}
;// CONCATENATED MODULE: ./.build/ecosystems/python/index.js
const python = {
		id: 'python',
		title: 'Python',
		purlType: 'pypi',
		tools: ['uv'],
		tables: bundle_table/* bundleTables */.Ke,
		markers: ['pyproject.toml', 'setup.py', 'setup.cfg'],
		kinds: PYTHON_KINDS,
		published: publishedPython,
		installsFrom: { target: 'pypi', shown: 'the registry' },
		versions: pythonVersions,
		canonicalName: core_names/* normalName */.tK,
		namesIn: python_namesInManifest,
		describes: ({ manifest: { value, base } }) => (0,object/* asText */.e1)((0,object/* dig */.rO)(value, [...base, 'description'])),
		commands({ manifest }) {
				const { readable, style, dynamic, scripts, guiScripts } = manifest;
				const stated = readable && (style === 'pyproject' || style === 'poetry') && !dynamic.includes('scripts');
				return stated ? [...Object.keys(scripts), ...Object.keys(guiScripts)] : undefined;
		},
		ships: shipsByBackend,
		rules: PYTHON_RULES,
		detect: detectPython,
		withoutParts: withoutToolEnvironments,
		maybeServer: maybeServer,
		skipped: skippedPython,
		needs: ({ manifest }) => manifest.dependencies.map((line) => /^\s*[\w.-]+/.exec(line)?.[0].trim() ?? ''),
		requires: ({ manifest }, name) => {
				const own = manifest.dependencies.flatMap((line) => (0,pep508/* splitRequirement */.qp)(line) ?? []);
				const ranges = own.flatMap(({ name: other, range, url, marker }) => (0,core_names/* normalName */.tK)(other) === (0,core_names/* normalName */.tK)(name) && !url && marker === undefined && (0,pep440.validRange)(range) ? [range] : []);
				return (version) => ranges.every((range) => (0,pep440.satisfies)(version, range, { prereleases: true }));
		},
		build: buildPython,
		adopt: adoptPython,
		install: installPython,
		bounds: pythonBounds,
		installPublished: installPublishedPython,
		userCommands: pythonUserCommands,
		launch: pythonLaunch,
		typed: typedPython,
};
function python_namesInManifest(path, files) {
		if (!/(^|\/)(pyproject\.toml|setup\.cfg|setup\.py)$/.test(path))
				return [];
		return [...(files.text(path) ?? '').matchAll(/^\s*name\s*=\s*["']?([\w.-]+)/gm)].map(([, name = '']) => name);
}
;// CONCATENATED MODULE: ./.build/ecosystems/index.js
const ECOSYSTEMS = [python, node, image_image, code_package_codePackage];
function ecosystemOf({ ecosystem }) {
		const found = ECOSYSTEMS.find(({ id }) => id === ecosystem);
		if (found === undefined)
				throw new Error(`unknown ecosystem ${ecosystem}`);
		return found;
}
/***/ }),
/***/ 17452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Up: () => (/* binding */ firstGroup),
	a: () => (/* binding */ firstSign),
	f2: () => (/* binding */ howEnded)
});
function firstSign(known, output) {
		for (const one of known) {
				const match = one.sign.exec(output);
				if (match !== null)
						return { known: one, match };
		}
		return undefined;
}
function firstGroup(match) {
		return match.slice(1).find((group) => group !== undefined) ?? '';
}
function howEnded({ code, signal }) {
		return signal === null ? `with exit code ${code}` : `by signal ${signal}`;
}
/***/ }),
/***/ 48785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Cc: () => (/* binding */ onlyWhile),
	D1: () => (/* binding */ missingInSource),
	KP: () => (/* binding */ needsVariable),
	M8: () => (/* binding */ missingAtStart),
	kW: () => (/* binding */ boundOrAdapt)
});
var _core_listed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83659);
async function boundOrAdapt({ installed, requirements, hint, ...index }) {
		const [first] = requirements;
		if (first === undefined)
				return hint(undefined);
		if ((await index.has?.(first)) !== false)
				return hint(first);
		for (const requirement of requirements.slice(1)) {
				if ((await index.has?.(requirement)) === true)
						return hint(requirement);
		}
		return `Adapt the server to ${installed}: an upper bound does not help, since the newest version that "${first}" allows does not have it either.`;
}
function missingAtStart({ says, hint, subject }, more = '') {
		return { rule: 'imports/missing', message: `The server ${says}.${more}`, hint, subject };
}
function missingInSource({ says, hint, subject }, more) {
		return { rule: 'imports/missing', message: `This ${says}.${more}`, hint, subject };
}
function onlyWhile(bringers, wanted) {
		const names = bringers.length > 3 ? [...bringers.slice(0, 2), `${bringers.length - 2} more`] : bringers;
		return `it is available only while ${names.length > 1 ? 'one of ' : ''}${(0,_core_listed_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(names)} depends on ${wanted}.`;
}
function needsVariable(names) {
		return { rule: 'start/needs-variable', message: '', subject: { variables: names } };
}
/***/ }),
/***/ 16364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	r: () => (/* binding */ askRegistry)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _host_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34213);
var _empty_prefix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9731);
const TIME_MS = 60_000;
const QUIET = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-save', '--omit=dev', '--prefer-offline'];
function askRegistry(env, { sandbox, host }) {
		let folders = 0;
		return {
				async has(requirement, { module, name = null }) {
						const cwd = await (0,_empty_prefix_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyPrefix */ .m)(sandbox, `older-${folders++}`);
						const command = [host.tool('npm'), 'install', requirement, ...QUIET];
						const installed = await host.run({ command, cwd, env, timeoutMs: TIME_MS });
						if (installed.code !== 0)
								return /\b(ETARGET|E404)\b/.test(installed.stderr) ? false : undefined;
						const ended = await host.run({
								command: [
										host.tool('node'),
										'--no-warnings',
										'--input-type=module',
										'-e',
										"// Whether an installation has a module, or a name in one: the module is only loaded for its names.\n// stdin: {file: who imports it, module, name: a name in it or null}; last line of stdout: true or false.\n\nimport { existsSync } from 'node:fs';\nimport { createRequire } from 'node:module';\nimport { fileURLToPath } from 'node:url';\n\nlet text = '';\nfor await (const chunk of process.stdin.setEncoding('utf8')) text += chunk;\nconst { file, module, name } = JSON.parse(text);\nconst gone = /^(ERR_MODULE_NOT_FOUND|MODULE_NOT_FOUND|ERR_PACKAGE_PATH_NOT_EXPORTED)$/;\n\nfunction isThere(find) {\n  try {\n    const to = find();\n    return !to.startsWith('file:') || existsSync(fileURLToPath(to));\n  } catch (error) {\n    if (gone.test(error.code)) return false;\n    throw error;\n  }\n}\n\nconst found = isThere(() => import.meta.resolve(module)) || isThere(() => createRequire(file).resolve(module));\nconst has = found && (name === null || name in (await import(module)));\nprocess.stdout.write(`\\n${has}`, () => process.exit(0));\n",
								],
								cwd,
								env: sandbox.env,
								input: JSON.stringify({ file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cwd, 'index.js'), module, name }),
								timeoutMs: TIME_MS,
						});
						return ended.code === 0 ? JSON.parse(ended.stdout.split('\n').at(-1) ?? '') : undefined;
				},
		};
}
/***/ }),
/***/ 28623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	A: () => (/* binding */ ciVariables),
	_: () => (/* binding */ openWorkshop)
});
var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var cache_folder = __webpack_require__(17504);
var host_sandbox = __webpack_require__(22558);
var user_settings = __webpack_require__(94773);
var repository_files = __webpack_require__(45576);
var commit_variables = __webpack_require__(97613);
var external_node_crypto_ = __webpack_require__(77598);
var archive = __webpack_require__(62841);
var about = __webpack_require__(87821);
var cut = __webpack_require__(60236);
var digest = __webpack_require__(34002);
var errors = __webpack_require__(8005);
var typed = __webpack_require__(93237);
var fetch_tool = __webpack_require__(12293);
var package_manager = __webpack_require__(37373);
;// CONCATENATED MODULE: ./.build/ecosystems/node/fetch-manager.js
const FETCH_MS = 180_000;
async function ensureManager(host, choice) {
		const { name, program, setup } = package_manager/* DISTRIBUTIONS */.wB[choice.manager];
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
				command: [...(setup === undefined ? [host.tool('node')] : []), entry() ?? entries[0] ?? ''],
				shown: `${shownName} ${version}`,
				path: (0,external_node_path_.join)(home, '.bin'),
		};
}
async function install(host, choice, spec, fresh) {
		await (0,promises_.mkdir)(fresh, { recursive: true, mode: 0o700 });
		const config = await (0,user_settings/* writeUserConfig */.Z_)(host, fresh);
		const env = { ...(await (0,user_settings/* npmEnvironment */.PI)(host)), HOME: fresh, npm_config_userconfig: config };
		const npm = async (...args) => {
				const command = [host.tool('npm'), ...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
				const ended = await host.run({ command, cwd: fresh, env, timeoutMs: FETCH_MS, installs: true });
				if (ended.code === 0)
						return;
				const late = ended.timedOut ? `: npm was stopped after ${FETCH_MS / 60_000} minutes` : '';
				throw new errors/* ReleaseError */.K2('build/package-manager', `Could not fetch ${spec}, which builds this project, from the npm registry${late}.`, {
						hint: choice.pin === undefined || ended.timedOut
								? `Check the connection to the npm registry, then run it again; doctor tests it: ${typed/* TYPED */.X} doctor`
								: 'Check "packageManager" in package.json: that exact version must exist in the registry.',
						quote: (0,cut/* tail */.RT)(ended.stderr, 5),
				});
		};
		await npm('pack', spec, '--pack-destination', fresh);
		const file = (await (0,promises_.readdir)(fresh)).find((entry) => entry.endsWith('.tgz'));
		if (file === undefined)
				throw new errors/* ReleaseError */.K2('build/package-manager', `npm pack ${spec} created no file.`);
		await checkDigest(choice, spec, (0,external_node_path_.join)(fresh, file));
		await npm('install', `./${file}`, '--prefix', fresh);
		const { name, setup } = package_manager/* DISTRIBUTIONS */.wB[choice.manager];
		if (setup === undefined)
				return;
		const command = [host.tool('node'), (0,external_node_path_.join)(fresh, 'node_modules', name, setup)];
		const ended = await host.run({ command, cwd: fresh, env, timeoutMs: FETCH_MS });
		if (ended.code !== 0)
				throw unusable(spec, ended.stderr);
}
async function checkDigest(choice, spec, file) {
		const pinned = choice.pin;
		if (pinned?.algorithm !== undefined && pinned.digest !== undefined) {
				const whole = choice.manager !== 'yarn-berry';
				const found = whole
						? (await (0,digest/* hashFile */.DC)(file, pinned.algorithm)).hex
						: (0,external_node_crypto_.createHash)(pinned.algorithm)
								.update(await (0,archive/* readEntry */.hB)(file, 'package/bin/yarn.js'))
								.digest('hex');
				if (found === pinned.digest)
						return;
				throw altered(spec, `package.json pins ${pinned.algorithm} ${pinned.digest}`, found);
		}
		const known = package_manager/* OURS */.o6[spec];
		if (known === undefined)
				return;
		const found = `sha512-${Buffer.from(await (0,digest/* sha512File */.nZ)(file), 'hex').toString('base64')}`;
		if (found !== known)
				throw altered(spec, `the known digest is ${known}`, found);
}
function unusable(spec, words) {
		const message = `${spec}, which builds this project, does not run on this machine.`;
		const hint = `Set [build] install and command in ${about/* CONFIG_FILE */.g2} to what does.`;
		return new errors/* ReleaseError */.K2('build/package-manager', message, { hint, quote: (0,cut/* tail */.RT)(words, 5) });
}
function altered(spec, wanted, found) {
		return new errors/* ReleaseError */.K2('build/package-manager', `${spec} from the npm registry is not the pinned file: ${wanted}, the registry has ${found}. It was not run.`, {
				hint: 'Run corepack use with the version you want, and review the change in package.json.',
		});
}
async function npmOnPath(host) {
		const program = await (0,promises_.realpath)(host.tool('npm')).catch(() => undefined);
		if (program === undefined)
				return undefined;
		const text = await (0,promises_.readFile)((0,external_node_path_.join)(program, '..', '..', 'package.json'), 'utf8').catch(() => '{}');
		const { name, version } = JSON.parse(text);
		return name === 'npm' ? version : undefined;
}
var node_workspace = __webpack_require__(51970);
;// CONCATENATED MODULE: ./.build/ecosystems/node/build-context.js
async function openWorkshop(project, release, host) {
		const folder = (0,external_node_path_.join)(release.root, project.path);
		const workspace = await (0,node_workspace/* findWorkspace */.pl)(release.root, folder);
		const root = workspace?.root ?? folder;
		const rootManifest = workspace?.manifest ?? (await (0,node_workspace/* manifestIn */.tn)(root)) ?? project.manifest;
		const files = await (0,repository_files/* readFiles */.U)(release.root, { host });
		const at = (place) => (0,external_node_path_.relative)(files.root, (0,external_node_fs_.realpathSync)(place)).split(external_node_path_.sep).join('/') || '.';
		const atRoot = (0,package_manager/* chooseManager */.XY)(files, at(root), rootManifest);
		const choice = atRoot.lock === undefined && atRoot.pin === undefined && root !== folder
				? (0,package_manager/* chooseManager */.XY)(files, at(folder), project.manifest)
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
		const sandbox = await (0,host_sandbox/* openSandbox */.E)(host, 'build');
		const npm = await (0,user_settings/* npmEnvironment */.PI)(host);
		const shared = host.kind === 'local';
		const caches = await (0,cache_folder/* cacheFolder */.n)(host, 'installs');
		const config = await (0,user_settings/* writeUserConfig */.Z_)(host, sandbox.folder);
		await (0,promises_.copyFile)(config, (0,external_node_path_.join)(sandbox.home, '.npmrc'));
		const cache = shared ? ((await (0,user_settings/* configuredCache */.N4)(host)) ?? npm.npm_config_cache) : (0,external_node_path_.join)(caches, 'npm');
		return {
				...sandbox.env,
				...npm,
				PATH: manager.path === undefined ? sandbox.env['PATH'] : `${manager.path}${external_node_path_.delimiter}${sandbox.env['PATH']}`,
				npm_config_userconfig: config,
				npm_config_cache: cache,
				npm_config_update_notifier: 'false',
				npm_config_store_dir: (0,external_node_path_.join)(caches, 'pnpm-store'),
				YARN_CACHE_FOLDER: (0,external_node_path_.join)(caches, 'yarn'),
				YARN_GLOBAL_FOLDER: (0,external_node_path_.join)(caches, 'yarn-berry'),
				BUN_INSTALL_CACHE_DIR: (0,external_node_path_.join)(caches, 'bun'),
				YARN_ENABLE_TELEMETRY: '0',
				DO_NOT_TRACK: '1',
				COREPACK_ENABLE_DOWNLOAD_PROMPT: '0',
				...ciVariables(release),
		};
}
function ciVariables(release) {
		return { CI: 'true', ...(0,commit_variables/* commitVariables */.D)(release) };
}
/***/ }),
/***/ 82904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	u: () => (/* binding */ bundledIn)
});
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var consumers_ = __webpack_require__(38321);
var archive = __webpack_require__(62841);
var decoded = __webpack_require__(51278);
var license_files = __webpack_require__(95298);
var regular_file = __webpack_require__(1722);
var object = __webpack_require__(36074);
var plain_json = __webpack_require__(75140);
;// CONCATENATED MODULE: ./.build/ecosystems/node/bundle-traces.js
const SOURCE = String.raw `[^\s"'*]+\.(?:[cm]?[jt]sx?|json|wasm|node)`;
const LINES = new RegExp(String.raw `^[ \t]*;?// (?:CONCATENATED MODULE: )?(${SOURCE})$`, 'gm');
const HEADINGS = new RegExp(String.raw `^ {2}!\*\*\* (${SOURCE}) `, 'gm');
const KEYS = new RegExp(String.raw `["']((?:\.{1,2}/)*node_modules/${SOURCE})["'](?:\(|:)`, 'g');
const HELPERS = /\b(?:__commonJS|__toESM|__webpack_require__|__webpack_modules__|__nccwpck_require__|getDefaultExportFromCjs|commonjsGlobal|parcelRequire)\b|^\/\/ @bun\b/m;
const LISTED = /^((?:@[\w.~-]+\/)?[\w.~-]+)\/[^\s:]+:$/gm;
const LEGAL = /\/\*[!*][\s*]*(?:@license\s+)?((?:@[\w.~-]+\/)?[a-z0-9~][\w.~-]*?)(?=\.?\s|\.?\*|:)/gi;
function isMinified(text) {
		return text.length > 2000 && text.length / text.split('\n').length > 500;
}
function tracesIn(text) {
		const all = (pattern) => [...text.matchAll(pattern)].map(([, one = '']) => one);
		const lines = all(LINES);
		const headings = all(HEADINGS);
		return {
				sources: [...new Set([...lines, ...headings, ...all(KEYS)])],
				named: [...new Set([...(/Bundled license information:/.test(text) ? all(LISTED) : []), ...all(LEGAL)])],
				whole: headings.length > 0 || (lines.length > 0 && !/__(?:webpack|nccwpck)_/.test(text)),
				bundled: HELPERS.test(text),
		};
}
function mapOf(text) {
		return [...text.matchAll(/^\/[/*][#@]\s*sourceMappingURL=(\S+)/gm)].at(-1)?.[1];
}
function sourcesOf(map) {
		const value = (0,plain_json/* plainJson */.R)(map.replace(/^\)\]\}'?[^\n]*\n/, ''));
		const sections = (0,object/* fieldsOf */.Pf)(value)['sections'];
		if (!Array.isArray(sections))
				return listed(value);
		const parts = sections.map((one) => ((0,object/* isObject */.Gv)(one) ? listed(one['map']) : undefined));
		return parts.includes(undefined) ? undefined : parts.flatMap((part) => part ?? []);
}
const MOST_SOURCES = 100_000;
const LONGEST_SOURCE = 4096;
function listed(map) {
		const { sources, sourceRoot } = (0,object/* fieldsOf */.Pf)(map);
		if (!Array.isArray(sources) || sources.length > MOST_SOURCES)
				return undefined;
		const root = typeof sourceRoot === 'string' && sourceRoot !== '' ? `${sourceRoot.replace(/\/$/, '')}/` : '';
		return sources.flatMap((one) => typeof one === 'string' && root.length + one.length <= LONGEST_SOURCE ? [`${root}${one}`] : []);
}
function metafileIn(text) {
		const value = (0,plain_json/* plainJson */.R)(text);
		const outputs = (0,object/* isObject */.Gv)(value) && (0,object/* isObject */.Gv)(value['inputs']) ? value['outputs'] : undefined;
		const entries = Object.entries((0,object/* fieldsOf */.Pf)(outputs));
		return new Map(entries.map(([path, made]) => {
				const inputs = (0,object/* fieldsOf */.Pf)(made)['inputs'];
				return [path, Object.keys((0,object/* fieldsOf */.Pf)(inputs))];
		}));
}
var components = __webpack_require__(39263);
var plain_tsc = __webpack_require__(62916);
var rule = __webpack_require__(3291);
;// CONCATENATED MODULE: ./.build/ecosystems/node/bundled.js
const LARGEST = 64 * 1024 * 1024;
const SMALL = 2_000;
const LARGEST_MANIFEST = 1024 * 1024;
const NESTED = /^(?!node_modules\/)(.+\/node_modules\/(?:@[^/]+\/)?[^/@][^/]*)\/package\.json$/;
const SCRIPT = /\.[cm]?js$/;
const NAME = /^(?:@[a-z0-9~-][\w.~-]*\/)?[a-z0-9~-][\w.~-]*$/i;
async function bundledIn(packed, manifest, place) {
		const { texts, nested } = await contentsIn(packed);
		const metafiles = await metafilesNear([...texts.keys()], place);
		const byBundler = (0,rule/* usesBundler */.lE)(manifest) && (0,plain_tsc/* plainTsc */.J)(manifest.scripts, 'build') === undefined;
		const found = new Map(nested);
		const unknown = new Set();
		for (const [file, text] of texts) {
				if (!SCRIPT.test(file))
						continue;
				const { sources, named, open } = contentOf(file, text, { texts, metafiles, place, byBundler });
				const taken = [
						...sources.flatMap((path) => inPackage(path, place)),
						...named.flatMap((name) => byName(name, place)),
				];
				for (const one of taken) {
						const inside = [...new Set([...(found.get(one.purl)?.inside ?? []), file])];
						found.set(one.purl, { ...one, inside });
				}
				if (open || taken.some(({ version }) => version === ''))
						unknown.add(file);
		}
		if (found.size === 0 && unknown.size === 0)
				return undefined;
		return { components: [...found.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1)), unknown: [...unknown].sort() };
}
function contentOf(file, text, { texts, metafiles, place, byBundler }) {
		if (text === undefined)
				return { sources: [], named: [], open: true };
		const traces = tracesIn(text);
		const listed = metafiles.get((0,external_node_path_.join)(place.folder, file)) ?? mappedSources(file, text, texts, place);
		const licenses = texts.get(`${file}.LICENSE.txt`);
		const sources = listed ?? traces.sources.map((path) => (0,external_node_path_.resolve)(place.folder, path));
		const made = traces.bundled || isMinified(text) || (byBundler && text.length > SMALL);
		return {
				sources,
				named: [...traces.named, ...(licenses === undefined ? [] : tracesIn(licenses).named)],
				open: made && listed === undefined && !traces.whole,
		};
}
function mappedSources(file, text, texts, { folder, root }) {
		const stated = mapOf(text) ?? `${file.slice(file.lastIndexOf('/') + 1)}.map`;
		const [, encoding, data = ''] = /^data:application\/json[^,]*?(;base64)?,(.*)$/.exec(stated) ?? [];
		const at = (0,external_node_path_.resolve)(folder, (0,external_node_path_.dirname)(file), data === '' ? ((0,decoded/* decoded */.D)(stated) ?? stated) : '.');
		const map = data === ''
				? (texts.get(at.slice(folder.length + 1)) ?? (0,regular_file/* readInside */.xO)(root, at, LARGEST).bytes?.toString('utf8'))
				: encoding === undefined
						? ((0,decoded/* decoded */.D)(data) ?? data)
						: Buffer.from(data, 'base64').toString('utf8');
		const base = data === '' ? (0,external_node_path_.dirname)(at) : at;
		return map === undefined ? undefined : sourcesOf(map)?.map((source) => absolute(source, base, folder));
}
function absolute(source, base, folder) {
		const plain = source.replace(/[?#].*$/s, '').replaceAll('\0', '');
		if (plain.startsWith('file://')) {
				const path = plain.slice('file://'.length);
				return (0,decoded/* decoded */.D)(path) ?? path;
		}
		const [, path] = /^[a-z][\w+.-]+:\/\/[^/]*\/(.*)$/.exec(plain) ?? [];
		return path === undefined ? (0,external_node_path_.resolve)(base, plain) : (0,external_node_path_.resolve)(folder, path);
}
async function metafilesNear(files, { folder, root }) {
		const folders = [...new Set(['.', ...files.filter((file) => SCRIPT.test(file)).map((file) => (0,external_node_path_.dirname)(file))])];
		const listed = await Promise.all(folders.map(async (at) => {
				const names = await (0,promises_.readdir)((0,external_node_path_.join)(folder, at)).catch(() => []);
				return names.filter((name) => /^meta(?:file)?\b.*\.json$/.test(name)).map((name) => (0,external_node_path_.join)(folder, at, name));
		}));
		const outputs = listed.flat().flatMap((path) => {
				const text = (0,regular_file/* readInside */.xO)(root, path, LARGEST).bytes?.toString('utf8');
				return text === undefined ? [] : [...metafileIn(text)];
		});
		return new Map(outputs.map(([output, inputs]) => [
				(0,external_node_path_.resolve)(folder, output),
				inputs.map((input) => (0,external_node_path_.resolve)(folder, input.replace(/^[\w-]+:/, ''))),
		]));
}
function inPackage(path, place) {
		const [folder, name = ''] = /^.*[/\\]node_modules[/\\]((?:@[^/\\]+[/\\])?[^/\\]+)(?=[/\\])/.exec(path) ?? [];
		const plain = name.replace('\\', '/');
		if (folder === undefined || !NAME.test(plain))
				return [];
		const known = read(folder, plain, place);
		if (known !== undefined)
				return [known];
		const [, version = ''] = /[/\\]\.(?:pnpm|bun)[/\\][^/\\]*?[^/\\@]@(\d[^/\\_(+]*)/.exec(path) ??
				/-npm-(\d[^/\\]*)-[0-9a-f]{10}-[^/\\-]*\.zip$/.exec(archiveIn(path)) ??
				[];
		return [(0,components/* describePackage */.IH)({}, { name: plain, version, purl: (0,components/* purlOf */.VA)(plain, version) })];
}
function archiveIn(path) {
		const parts = path.split(/[/\\]/);
		return (parts[parts.lastIndexOf('node_modules') - 1] ?? '').slice(-300);
}
function byName(name, place) {
		if (!NAME.test(name))
				return [];
		const found = read((0,external_node_path_.join)(place.folder, 'node_modules', name), name, place);
		return [found ?? read((0,external_node_path_.join)(place.root, 'node_modules', name), name, place)].filter((one) => one !== undefined);
}
function read(folder, name, { root }) {
		const text = (0,regular_file/* readInside */.xO)(root, (0,external_node_path_.join)(folder, 'package.json'), LARGEST_MANIFEST).bytes?.toString('utf8');
		const manifest = text === undefined ? undefined : (0,components/* parsed */.Yz)(text);
		const version = manifest?.['version'];
		if (manifest?.['name'] !== name || typeof version !== 'string')
				return undefined;
		const described = (0,components/* describePackage */.IH)(manifest, { name, version, purl: (0,components/* purlOf */.VA)(name, version) });
		return { ...described, concluded: (0,license_files/* concludedLicense */.V)(described.license, folder) };
}
async function contentsIn({ file, inFolder }) {
		const texts = new Map();
		const nested = new Map();
		let left = LARGEST;
		await (0,archive/* walkArchive */.wU)(file, async (entry, open) => {
				if (entry.type !== 'file')
						return;
				const path = inFolder ? entry.path.slice(entry.path.indexOf('/') + 1) : entry.path;
				const [, folder] = NESTED.exec(path) ?? [];
				if (folder !== undefined && entry.size <= LARGEST_MANIFEST) {
						const manifest = (0,components/* parsed */.Yz)((await (0,consumers_.buffer)(await open())).toString('utf8'));
						const [name, version] = [manifest['name'], manifest['version']];
						if (typeof name !== 'string' || typeof version !== 'string' || !folder.endsWith(`/${name}`))
								return;
						const purl = (0,components/* purlOf */.VA)(name, version);
						const inside = [...(nested.get(purl)?.inside ?? []), folder].sort();
						nested.set(purl, { ...(0,components/* describePackage */.IH)(manifest, { name, version, purl }), inside });
				}
				if (/(?:^|\/)node_modules\//.test(path) || !/\.(?:[cm]?js|map|LICENSE\.txt)$/.test(path))
						return;
				left -= entry.size;
				texts.set(path, left < 0 ? undefined : (await (0,consumers_.buffer)(await open())).toString('utf8'));
		});
		return { texts, nested };
}
/***/ }),
/***/ 10246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	WN: () => (/* binding */ npxCommand),
	bG: () => (/* binding */ cannotChoose),
	wz: () => (/* binding */ unchosen)
});
var _core_about_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87821);
var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33843);
var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38346);
function npxCommand(manifest) {
		const commands = Object.keys(manifest.bin);
		const own = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutScope */ .bF)(manifest.name ?? '');
		if (commands.includes(own))
				return own;
		const targets = new Set(Object.values(manifest.bin).map(_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .insidePath */ .yt));
		return targets.size === 1 ? commands[0] : undefined;
}
function unchosen({ name, manifest }) {
		const commands = Object.keys(manifest.bin);
		return commands.length === 0
				? `${name} has no bin, so npx cannot start it.`
				: `None of the commands ${commands.join(', ')} is named ${(0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutScope */ .bF)(name)}, so npx ${name} cannot choose one.`;
}
function cannotChoose(project, artifact) {
		const [first] = Object.keys(project.manifest.bin);
		return {
				...{ rule: 'node-bin', level: 'error', code: 'unsatisfiable', project: project.name, artifact },
				...(first === undefined ? { subject: { about: 'command' } } : {}),
				message: unchosen(project),
				hint: first === undefined
						? `Add "bin" to package.json, or set [smoke] command in ${_core_about_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_FILE */ .g2}.`
						: `Rename one of them to ${(0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutScope */ .bF)(project.name)}, or set [smoke] command = ["${first}"] in ${_core_about_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_FILE */ .g2}.`,
				file: project.manifestFile,
				...project.manifest.at('bin'),
		};
}
/***/ }),
/***/ 9731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	m: () => (/* binding */ emptyPrefix)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _host_removal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35021);
async function emptyPrefix(sandbox, name) {
		const prefix = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sandbox.folder, name);
		await (0,_host_removal_js__WEBPACK_IMPORTED_MODULE_2__/* .removeFolder */ .v$)(prefix);
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(prefix, { mode: 0o700 });
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(prefix, 'package.json'), '{"private":true}\n');
		return prefix;
}
/***/ }),
/***/ 33843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Mc: () => (/* binding */ entriesOf),
	R8: () => (/* binding */ filesOf),
	vJ: () => (/* binding */ completionsOf),
	yt: () => (/* binding */ insidePath)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);
var _formats_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36074);
function entriesOf(manifest) {
		const entry = (kind, label, keys, written) => ({
				kind,
				label,
				keys,
				written,
				file: insidePath(written),
		});
		const rawBin = manifest.raw['bin'];
		const bins = Object.entries(manifest.bin).map(([command, file]) => entry('bin', `bin "${command}"`, (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(rawBin) ? ['bin', rawKey(rawBin, command)] : ['bin'], file));
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
				const matches = picomatch__WEBPACK_IMPORTED_MODULE_2__(entry.file.replace('*', '**'), { dot: true });
				return all.filter((file) => matches(file));
		}
		if (has(entry.file))
				return [entry.file];
		const completed = completionsOf(entry).find(has);
		return completed === undefined ? [] : [completed];
}
function completionsOf({ kind, file }) {
		if (kind !== 'main' && kind !== 'types')
				return [];
		const ends = kind === 'main' ? ['.js', '.json', '.node', '/index.js'] : ['.d.ts', '/index.d.ts'];
		return ends.map((end) => insidePath(file + end));
}
function insidePath(written) {
		return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(written.replaceAll('\\', '/').replace(/^\/+/, '')).replace(/\/$/, '');
}
function rawKey(bin, command) {
		return Object.keys(bin).find((key) => key === command || key.endsWith(`/${command}`)) ?? command;
}
function targetsOf(value, keys) {
		if (typeof value === 'string')
				return value.startsWith('./') ? [{ keys, file: value }] : [];
		if (Array.isArray(value))
				return value.flatMap((item, index) => targetsOf(item, [...keys, index]));
		if (!(0,_formats_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
				return [];
		return Object.entries(value).flatMap(([key, item]) => targetsOf(item, [...keys, key]));
}
function exportLabel(keys) {
		return `exports${keys
				.slice(1)
				.map((key) => (/^[A-Za-z_]\w*$/.test(String(key)) ? `.${key}` : `["${key}"]`))
				.join('')}`;
}
/***/ }),
/***/ 2392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	I: () => (/* binding */ led)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _registries_npm_npmrc_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63900);
var _repository_regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1722);
var _repository_write_whole_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27282);
const FILES = [
		...['.npmrc', '.yarnrc', '.yarnrc.yml', 'bunfig.toml', 'package-lock.json', 'npm-shrinkwrap.json'],
		...['yarn.lock', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'bun.lock'],
];
async function led(folders, host, work, files = 'all') {
		const { relay } = host;
		if (relay === undefined)
				return work();
		const real = [...new Set(folders.map((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder)))];
		const places = real.flatMap((folder) => (files === 'all' ? FILES : ['.npmrc']).map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file)));
		const changed = [];
		try {
				for (const path of places) {
						const before = textOf(path);
						if (before === undefined)
								continue;
						const during = await relay.through(path.endsWith('npmrc') ? (0,_registries_npm_npmrc_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutLogins */ .$b)(before) : before);
						if (during === before)
								continue;
						changed.push({ path, before, during });
						(0,_repository_write_whole_js__WEBPACK_IMPORTED_MODULE_3__/* .writeWhole */ .f)(path, during, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
				}
				return await work();
		}
		finally {
				for (const { path, before, during } of changed) {
						const after = textOf(path);
						if (after !== undefined)
								(0,_repository_write_whole_js__WEBPACK_IMPORTED_MODULE_3__/* .writeWhole */ .f)(path, after === during ? before : relay.real(after), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
				}
		}
}
const LARGEST = 200_000_000;
function textOf(path) {
		if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isFile() !== true)
				return undefined;
		return (0,_repository_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readInside */ .xO)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), path, LARGEST).bytes?.toString('utf8');
}
/***/ }),
/***/ 6308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	N: () => (/* binding */ lockGaps)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var semver__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62088);
var _formats_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36074);
var _locks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43703);
var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38346);
const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies'];
function lockGaps(place, manifest, files) {
		switch (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(place.file)) {
				case 'pnpm-lock.yaml':
						return pnpmGaps(place, manifest, files);
				case 'yarn.lock':
						return yarnGaps(place, manifest, files);
				case 'bun.lock':
						return installedGaps((0,_locks_js__WEBPACK_IMPORTED_MODULE_2__/* .bunLock */ .PX)(place, files), manifest);
				case 'bun.lockb':
						return [];
				default:
						return installedGaps((0,_locks_js__WEBPACK_IMPORTED_MODULE_2__/* .npmLock */ .X1)(place, files), manifest);
		}
}
function installedGaps(lock, manifest) {
		if (lock === undefined)
				return [];
		const { raw } = manifest;
		const asked = askedBy(manifest);
		const gaps = asked.flatMap((one) => {
				if ((0,_formats_object_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(raw['overrides']) && JSON.stringify(raw['overrides']).includes(one.name))
						return [];
				if (semver__WEBPACK_IMPORTED_MODULE_1__.validRange(one.asked.range) === null)
						return [];
				const has = lock.installed(one.name)?.version;
				if (has !== undefined && (semver__WEBPACK_IMPORTED_MODULE_1__.valid(has) === null || semver__WEBPACK_IMPORTED_MODULE_1__.satisfies(has, one.asked.range)))
						return [];
				return [{ ...one, has }];
		});
		return [...gaps, ...leftOver(lock.asked ?? [], manifest)];
}
function leftOver(before, manifest) {
		const gone = [...before].filter((name) => _manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .DEPENDENCY_KINDS */ .SW.every((kind) => !Object.hasOwn(manifest[kind], name)));
		return gone.map((name) => ({ name, has: name }));
}
function pnpmGaps(place, manifest, files) {
		const lock = (0,_locks_js__WEBPACK_IMPORTED_MODULE_2__/* .pnpmLock */ .LU)(place, files);
		if (lock === undefined || lock.overridden || (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(manifest.raw['pnpm']))
				return [];
		const gaps = askedBy(manifest).flatMap((one) => {
				const has = lock.specifiers.get(one.name);
				return has === one.asked.range ? [] : [{ ...one, has }];
		});
		return [...gaps, ...leftOver(lock.specifiers.keys(), manifest)];
}
function yarnGaps(place, manifest, files) {
		const lock = (0,_locks_js__WEBPACK_IMPORTED_MODULE_2__/* .yarnLock */ .C)(place, files);
		if (lock === undefined)
				return [];
		const members = membersOf(files);
		const gaps = askedBy(manifest).flatMap((one) => {
				const { range } = one.asked;
				const plain = semver__WEBPACK_IMPORTED_MODULE_1__.validRange(range) !== null && !members.has(one.name);
				const isLocked = lock.keys.has(`${one.name}@${lock.berry ? 'npm:' : ''}${range}`);
				return !plain || isLocked ? [] : [{ ...one, has: undefined }];
		});
		return [...gaps, ...leftOver(lock.asked, manifest)];
}
function askedBy(manifest) {
		const replaced = JSON.stringify(manifest.raw['resolutions'] ?? '');
		return KINDS.flatMap((kind) => Object.entries(manifest[kind])
				.filter(([name]) => KINDS.filter((other) => Object.hasOwn(manifest[other], name)).length === 1)
				.filter(([name]) => !replaced.includes(name))
				.map(([name, range]) => ({ name, asked: { kind, range } })));
}
function membersOf(files) {
		const names = files.all
				.filter((path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path) === 'package.json')
				.map((path) => /"name"\s*:\s*"([^"]+)"/.exec(files.text(path) ?? '')?.[1]);
		return new Set(names.filter((name) => name !== undefined));
}
/***/ }),
/***/ 43703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	C: () => (/* binding */ yarnLock),
	H8: () => (/* binding */ LOCKS),
	LU: () => (/* binding */ pnpmLock),
	PX: () => (/* binding */ bunLock),
	X1: () => (/* binding */ npmLock)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
var _core_memo_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13068);
var _formats_lock_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5355);
var _formats_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36074);
var _formats_plain_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75140);
const LOCKS = {
		npm: ['npm-shrinkwrap.json', 'package-lock.json'],
		pnpm: ['pnpm-lock.yaml'],
		yarn: ['yarn.lock'],
		bun: ['bun.lock', 'bun.lockb'],
};
const LONGEST = 128 * 1024;
const ofFile = (files, file) => [files, file];
function npmLock({ file, key }, files) {
		const value = npmJson(files, file);
		const packages = (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)(value)['packages'];
		const own = key === '.' ? '' : key;
		if (!(0,_formats_object_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(packages) || !(0,_formats_object_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(packages[own]))
				return undefined;
		return {
				installed: (name) => {
						const nested = own === '' ? [] : [`${own}/node_modules/${name}`];
						const entry = [...nested, `node_modules/${name}`].map((path) => packages[path]).find(_formats_object_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv);
						if (entry === undefined)
								return undefined;
						const folder = entry['link'] === true ? String(entry['resolved']) : undefined;
						const linked = folder === undefined ? undefined : packages[folder];
						const { version, engines } = (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(linked) ? linked : entry;
						const stated = folder === undefined ? undefined : memberVersion(files, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file), folder));
						return {
								version: stated ?? (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(version),
								engines: (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(engines) ? engines : undefined,
						};
				},
		};
}
function memberVersion(files, folder) {
		const manifest = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, 'package.json');
		return (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)((0,_formats_object_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)((0,_formats_plain_json_js__WEBPACK_IMPORTED_MODULE_4__/* .plainJson */ .R)(files.text(manifest)))['version']);
}
function bunLock({ file, key }, files) {
		const value = bunJson(files, file);
		const { workspaces, packages } = (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)(value);
		const own = (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(workspaces) ? workspaces[key === '.' ? '' : key] : undefined;
		if (!(0,_formats_object_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(packages) || !(0,_formats_object_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(own))
				return undefined;
		const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'].map((kind) => own[kind]).filter(_formats_object_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv);
		return {
				asked: new Set(kinds.flatMap((kind) => Object.keys(kind))),
				installed: (name) => {
						const entry = packages[`${String(own['name'])}/${name}`] ?? packages[name];
						const spec = Array.isArray(entry) ? entry[0] : undefined;
						return typeof spec === 'string' ? { version: spec.slice(spec.lastIndexOf('@') + 1) } : undefined;
				},
		};
}
function pnpmLock({ file, key }, files) {
		const text = files.text(file);
		if (text === undefined)
				return undefined;
		const lines = linesOf(files, file);
		const top = lines.indexOf('importers:');
		const names = [key, `'${key}'`, `"${key}"`].map((name) => `  ${name}:`);
		const start = lines.findIndex((line, index) => index > top && names.includes(line));
		if (top === -1 || start === -1)
				return undefined;
		const length = lines.slice(start + 1).findIndex((line) => /^ {0,2}\S/.test(line));
		const block = lines.slice(start + 1, length === -1 ? undefined : start + 1 + length).join('\n');
		if (block.length > LONGEST)
				return undefined;
		const workspace = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file), 'pnpm-workspace.yaml');
		const overridden = lines.includes('overrides:') ||
				/^overrides:/m.test(files.text(workspace) ?? '') ||
				files.has(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file), '.pnpmfile.cjs'));
		return { specifiers: specifiersIn(block), overridden };
}
function yarnLock({ file, key }, files) {
		const text = files.text(file);
		if (text === undefined)
				return undefined;
		const keys = yarnKeys(files, file);
		const own = new RegExp(`^"[^"\\n]+@workspace:${(0,_formats_lock_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeRegExp */ .Nt)(key)}":\\n((?: .*\\n)*)`, 'm').exec(text)?.[1] ?? '';
		const list = /^ {2}dependencies:\n((?: {4}.*\n)*)/m.exec(own)?.[1] ?? '';
		const asked = [...list.matchAll(/^ {4}"?([^":\n]+)"?:/gm)].map(([, name = '']) => name);
		return { keys, asked, berry: /^__metadata:/m.test(text) };
}
function specifiersIn(block) {
		const specifiers = new Map();
		let value;
		try {
				value = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(block, { maxAliasCount: 0, uniqueKeys: false });
		}
		catch {
				return specifiers;
		}
		for (const kind of (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value) ? Object.values(value) : []) {
				for (const [name, entry] of (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(kind) ? Object.entries(kind) : []) {
						if ((0,_formats_object_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(entry) && entry['specifier'] !== undefined)
								specifiers.set(name, String(entry['specifier']));
				}
		}
		return specifiers;
}
const npmJson = (0,_core_memo_js__WEBPACK_IMPORTED_MODULE_5__/* .memo */ .p)(ofFile, (files, file) => (0,_formats_plain_json_js__WEBPACK_IMPORTED_MODULE_4__/* .plainJson */ .R)(files.text(file)));
const bunJson = (0,_core_memo_js__WEBPACK_IMPORTED_MODULE_5__/* .memo */ .p)(ofFile, (files, file) => (0,_formats_plain_json_js__WEBPACK_IMPORTED_MODULE_4__/* .plainJson */ .R)(files.text(file)?.replace(/,(?=\s*[}\]])/g, '')));
const linesOf = (0,_core_memo_js__WEBPACK_IMPORTED_MODULE_5__/* .memo */ .p)(ofFile, (files, file) => (files.text(file) ?? '').split(/\r?\n/));
const yarnKeys = (0,_core_memo_js__WEBPACK_IMPORTED_MODULE_5__/* .memo */ .p)(ofFile, (files, file) => {
		const heads = linesOf(files, file).filter((line) => /^[^\s#].*:$/.test(line));
		return new Set(heads.flatMap((line) => line.slice(0, -1).replaceAll('"', '').split(/,\s*/)));
});
/***/ }),
/***/ 54345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	JX: () => (/* binding */ lowestPins),
	OW: () => (/* binding */ unpublished),
	Z3: () => (/* binding */ rangedDependencies),
	iR: () => (/* binding */ lowestOf),
	kQ: () => (/* binding */ raisedRange)
});
var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
function lowestOf(range) {
		return semver__WEBPACK_IMPORTED_MODULE_0__.validRange(range) === null ? undefined : (semver__WEBPACK_IMPORTED_MODULE_0__.minVersion(range) ?? undefined);
}
function rangedDependencies(manifest) {
		return Object.fromEntries(Object.entries(manifest.dependencies).filter(([name, range]) => !manifest.bundled.includes(name) && semver__WEBPACK_IMPORTED_MODULE_0__.validRange(range) !== null && semver__WEBPACK_IMPORTED_MODULE_0__.valid(range) === null));
}
function lowestPins(ranges, variant) {
		const lowest = variant.lowest === true ? Object.entries(ranges) : [];
		return {
				...Object.fromEntries(lowest.map(([name, range]) => [name, semver__WEBPACK_IMPORTED_MODULE_0__.minVersion(range)?.version ?? '0.0.0'])),
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
/***/ }),
/***/ 38346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	RI: () => (/* binding */ INSTALLED_KINDS),
	SW: () => (/* binding */ DEPENDENCY_KINDS),
	bF: () => (/* binding */ withoutScope),
	cd: () => (/* binding */ localProtocol),
	uy: () => (/* binding */ readNodeManifest)
});
var _formats_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16931);
var _formats_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36074);
const DEPENDENCY_KINDS = [
		'dependencies',
		'devDependencies',
		'peerDependencies',
		'optionalDependencies',
];
const INSTALLED_KINDS = ['dependencies', 'optionalDependencies', 'peerDependencies'];
function readNodeManifest(text) {
		const document = (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(text);
		const problems = [...document.problems];
		const readable = (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(document.value);
		if (document.value !== undefined && !readable)
				problems.push({ message: 'package.json is not a JSON object.', line: 1, column: 1 });
		const raw = (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(document.value);
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
		const texts = (key) => textTable(raw[key], [key], wrong);
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
		if (publishConfig !== undefined && !(0,_formats_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(publishConfig))
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
				publishConfig: (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(publishConfig) ? publishConfig : undefined,
				repository: repositoryOf(raw['repository'], wrong),
				license: licenseOf(raw['license']),
				mcpName: text1('mcpName'),
				registries: {},
				manager: 'npm',
				problems,
		};
}
function localProtocol(range) {
		return /^(workspace|catalog|file|link|portal):/.exec(range)?.[1];
}
function withoutScope(name) {
		return name.startsWith('@') ? name.slice(name.indexOf('/') + 1) : name;
}
function textTable(value, path, wrong) {
		if (value === undefined)
				return {};
		if (!(0,_formats_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value)) {
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
		const named = Object.entries(textTable(value, ['bin'], wrong)).map(([key, file]) => [withoutScope(key), file]);
		return Object.fromEntries(named);
}
function workspacesOf(value, wrong) {
		if (value === undefined)
				return undefined;
		const globs = (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? value['packages'] : value;
		if (Array.isArray(globs) && globs.every((item) => typeof item === 'string'))
				return globs;
		if ((0,_formats_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) && globs === undefined)
				return undefined;
		wrong(['workspaces'], 'an array of globs');
		return undefined;
}
function repositoryOf(value, wrong) {
		if (value === undefined)
				return undefined;
		if (typeof value === 'string')
				return { url: value };
		const { url, directory } = (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(value);
		if (typeof url === 'string')
				return { url, directory: (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(directory) };
		wrong(['repository'], 'a string or an object with "url"');
		return undefined;
}
function licenseOf(value) {
		return (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(value) ?? (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_formats_object_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(value)['type']);
}
function bundledOf(value, dependencies) {
		return value === true ? Object.keys(dependencies) : (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(value);
}
/***/ }),
/***/ 99060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	V: () => (/* binding */ npmEnv)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _core_memo_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13068);
var _host_relay_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73280);
var _registries_npm_user_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94773);
async function npmEnv(sandbox, host, registry, more = {}) {
		const npm = await (0,_registries_npm_user_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .npmEnvironment */ .PI)(host);
		const config = await (0,_registries_npm_user_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .writeUserConfig */ .Z_)(host, sandbox.folder, registry, more);
		const usual = async () => {
				if (host.kind === 'local')
						return (await (0,_registries_npm_user_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .configuredCache */ .N4)(host)) ?? npm['npm_config_cache'];
				return registry === undefined ? sharedCache(host) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(sandbox.folder, 'npm-cache');
		};
		const env = {
				...sandbox.env,
				...npm,
				npm_config_userconfig: config,
				npm_config_cache: sandbox.caches ?? (await usual()),
				npm_config_update_notifier: 'false',
				NODE_DISABLE_COMPILE_CACHE: '1',
		};
		if (registry !== undefined) {
				delete env['NPM_CONFIG_REGISTRY'];
				env['npm_config_registry'] = await (0,_host_relay_js__WEBPACK_IMPORTED_MODULE_1__/* .throughRelay */ .N)(host, registry);
		}
		return env;
}
const sharedCache = (0,_core_memo_js__WEBPACK_IMPORTED_MODULE_3__/* .memo */ .p)((host) => [host], (host) => host.tempDir('npm-cache'));
/***/ }),
/***/ 37373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$p: () => (/* binding */ withoutScripts),
	Ci: () => (/* binding */ installArguments),
	Lg: () => (/* binding */ lockCommand),
	Mj: () => (/* binding */ packArguments),
	XY: () => (/* binding */ chooseManager),
	as: () => (/* binding */ REPLACES_FIELDS),
	nM: () => (/* binding */ WRITES_VERSIONS),
	np: () => (/* binding */ addCommand),
	o6: () => (/* binding */ OURS),
	wB: () => (/* binding */ DISTRIBUTIONS),
	xO: () => (/* binding */ writtenBy)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _formats_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36074);
var _lock_gaps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6308);
var _locks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43703);
const OURS = {
		'pnpm@7.33.7': 'sha512-ev4kEGQrOcaY30baTOXHIxpczjYGmNafjPj0IlfUCz5D8jEFOwe43oSf1P+/SnH/V7g1E3d3o1I4jz09p0cgDg==',
		'pnpm@8.15.9': 'sha512-SZQ0ydj90aJ5Tr9FUrOyXApjOrzuW7Fee13pDzL0e1E6ypjNXP0AHDHw20VLw4BO3M1XhQHkyik6aBYWa72fgQ==',
		'pnpm@10.34.9': 'sha512-9JtajqD97bRLs8DB1ldQkqU8KVDZW3rRXfEfF5dId6LeOgHAfpNOmyjOcW5RwJqUlixzBtCb4uHksYqMh2L9Mg==',
		'bun@1.4.5': 'sha512-SWOAncfhwiqIyaZ3uyuUD/6o8aWbG8QtU6SChlz4u6U/C89gTZafLDCmbUvyNjx+ccxLLHV+lSsWqE1OBN8bBw==',
		'yarn@1.22.22': 'sha512-prL3kGtyG7o9Z9Sv8IPfBNrWTDmXB4Qbes8A9rEzt6wkJV8mUvoirjU0Mp3GGAU06Y0XQyA3/2/RQFVuK7MTfg==',
		'@yarnpkg/cli-dist@4.18.1': 'sha512-EH+A4TxAtBWXKE0DGQxW9Bo9crXHLJ73mfxjTQJuv8XonNWWTpei8BQ5JjczHJNU9GROTycwMFn8iOvRIZXUcA==',
};
const FOREIGN_LOCKS = ['deno.lock', 'vlt-lock.json'];
function chooseManager(files, folder, manifest) {
		const has = (file) => files.has(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, file));
		const asked = askedFor(manifest);
		const wanted = asked?.manager;
		const base = { pin: wanted === undefined ? undefined : asked?.pin, foreign: undefined, ours: undefined };
		const name = wanted === undefined
				? (byLock(files, folder, manifest) ?? (has('pnpm-workspace.yaml') ? 'pnpm' : 'npm'))
				: toolOf(wanted);
		const lock = _locks_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCKS */ .H8[name].find(has);
		const text = () => (lock === undefined ? '' : (files.text(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, lock)) ?? '').slice(0, 4096));
		if (name === 'npm') {
				const foreign = FOREIGN_LOCKS.find(has) ?? (wanted === undefined ? asked?.name : undefined);
				return { ...base, manager: 'npm', lock, foreign: lock === undefined ? foreign : undefined };
		}
		if (name === 'pnpm')
				return { ...base, manager: 'pnpm', lock, ours: pnpmFor(text()) };
		if (name === 'bun')
				return { ...base, manager: 'bun', lock, ours: '1.4.5' };
		const berry = wanted === 'yarn-berry' || has('.yarnrc.yml') || /^__metadata:/m.test(text());
		const pinnedToOne = base.pin?.version.startsWith('1.') === true;
		return berry && !pinnedToOne
				? { ...base, manager: 'yarn-berry', lock, ours: '4.18.1' }
				: { ...base, manager: 'yarn-1', lock, ours: '1.22.22' };
}
function byLock(files, folder, manifest) {
		const there = Object.keys(_locks_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCKS */ .H8).flatMap((name) => {
				const file = _locks_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCKS */ .H8[name].map((one) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, one)).find(files.has);
				return file === undefined ? [] : [{ name, file }];
		});
		const [first] = there;
		if (there.length < 2)
				return first?.name;
		return (there.find(({ file }) => (0,_lock_gaps_js__WEBPACK_IMPORTED_MODULE_1__/* .lockGaps */ .N)({ file, key: '.' }, manifest, files).length === 0) ?? first)?.name;
}
function toolOf(manager) {
		return manager === 'yarn-1' || manager === 'yarn-berry' ? 'yarn' : manager;
}
const REPLACES_FIELDS = ['pnpm', 'yarn-berry'];
const WRITES_VERSIONS = [...REPLACES_FIELDS, 'bun'];
function lockCommand(manager) {
		return `${toolOf(manager)} install`;
}
function writtenBy(manager) {
		return manager === 'npm' ? 'package-lock.json' : _locks_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCKS */ .H8[toolOf(manager)][0];
}
function addCommand(manager, name, into = 'users') {
		const tool = toolOf(manager);
		const add = `${tool} ${tool === 'npm' ? 'install' : 'add'}`;
		const takesLong = tool === 'npm' || tool === 'pnpm';
		if (into === 'developers')
				return `${add} ${takesLong ? '--save-dev' : '--dev'} ${name}`;
		if (into === 'users')
				return `${add} ${name}`;
		return takesLong ? `${add} --save-prod ${name}` : `${tool} remove ${name} && ${add} ${name}`;
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
				case 'bun':
						return ['install', choice.lock === undefined ? '--no-save' : '--frozen-lockfile'];
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
						return ['pack', '--filename', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'package.tgz'), ...(scripts ? [] : ['--ignore-scripts'])];
				case 'yarn-berry':
						return ['pack', '--out', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'package.tgz')];
				case 'bun':
						return ['pm', 'pack', '--destination', folder, ...(scripts ? [] : ['--ignore-scripts'])];
		}
}
const DISTRIBUTIONS = {
		npm: { name: 'npm', program: 'bin/npm-cli.js' },
		pnpm: { name: 'pnpm', program: 'bin/pnpm.cjs' },
		'yarn-1': { name: 'yarn', program: 'bin/yarn.js' },
		'yarn-berry': { name: '@yarnpkg/cli-dist', program: 'bin/yarn.js' },
		bun: { name: 'bun', program: 'bin/bun.exe', setup: 'install.js' },
};
function askedFor(manifest) {
		const match = /^(?<name>[a-z]+)@(?<version>\d+\.\d+\.\d+[^+]*)(?:\+(?<algorithm>[a-z0-9]+)\.(?<digest>[0-9a-f]+))?$/i.exec(manifest.packageManager?.trim() ?? '')?.groups;
		if (match !== undefined) {
				const { name = '', version = '', algorithm, digest } = match;
				return { name, manager: managerOf(name, version), pin: { version, algorithm, digest: digest?.toLowerCase() } };
		}
		const engines = manifest.raw['devEngines'];
		const wanted = (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)(engines)['packageManager'];
		const first = Array.isArray(wanted) ? wanted[0] : wanted;
		if (!(0,_formats_object_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(first) || typeof first['name'] !== 'string')
				return undefined;
		const version = typeof first['version'] === 'string' && /^\d+\.\d+\.\d+$/.test(first['version']) ? first['version'] : undefined;
		const manager = managerOf(first['name'], version ?? '');
		return { name: first['name'], manager, pin: version === undefined ? undefined : { version } };
}
function managerOf(name, version) {
		if (name === 'npm' || name === 'pnpm' || name === 'bun')
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
/***/ }),
/***/ 55137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	D: () => (/* binding */ PACKED_MANIFEST),
	o: () => (/* binding */ readPackedManifest)
});
var _archive_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46454);
var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38346);
const PACKED_MANIFEST = { called: 'package.json', folder: /^package$/, alone: true };
async function readPackedManifest(tarball) {
		return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .readNodeManifest */ .uy)((await (0,_archive_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .readStatement */ .cO)(tarball, PACKED_MANIFEST)).text);
}
/***/ }),
/***/ 62916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	J: () => (/* binding */ plainTsc)
});
const HARMLESS = /^(rimraf|rm|del-cli|del|cp|copyfiles|cpy|cpy-cli|cpx|cpx2|ncp|mkdir|mkdirp|make-dir|chmod|echo|true|cd|mv|touch|cross-env|eslint|biome|prettier|vitest|jest|husky|publint|attw|shx|oxlint)$/;
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
						return HARMLESS.test(program);
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
/***/ }),
/***/ 27348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Dd: () => (/* binding */ modulesIn),
	gl: () => (/* binding */ reach),
	vz: () => (/* binding */ sourceOf)
});
var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _formats_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36074);
var _formats_plain_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75140);
var _languages_javascript_imports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5890);
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
		const isModule = modulesIn(from);
		for (let file = todo.shift(); file !== undefined && sources.size < MOST_SOURCES; file = todo.shift()) {
				if (sources.has(file))
						continue;
				const text = from.text(file);
				if (text === undefined || !(CODE.test(file) || /^#!.*\bnode\b/.test(text)))
						continue;
				const source = (0,_languages_javascript_imports_js__WEBPACK_IMPORTED_MODULE_2__/* .readSource */ .o)(text, file);
				sources.set(file, source);
				for (const asked of source.imports) {
						if (asked.typeOnly)
								continue;
						const name = (0,_languages_javascript_imports_js__WEBPACK_IMPORTED_MODULE_2__/* .packageOf */ .w)(asked.module);
						if (name !== undefined && !(0,node_module__WEBPACK_IMPORTED_MODULE_0__.isBuiltin)(asked.module))
								packages.push({ file, import: asked, name });
						if (!/^\.{1,2}(\/|$)/.test(asked.module))
								continue;
						const wanted = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(file), asked.module.replace(/[?#].*$/, ''));
						const found = resolve(wanted, file, asked, from, isModule);
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
function sourceOf(compiled, has) {
		const bare = compiled.replace(/\.d\.([cm]?)ts$/, '.$1js').replace(/\.[cm]?jsx?$/, '');
		const inner = bare.replace(/^(dist|build|lib|out|output|bin|esm|cjs|\.build)\//, '').replace(/^(esm|cjs|src)\//, '');
		const below = `src/${bare.replace(/^[^/]+\//, '')}`;
		const names = [`src/${inner}`, inner, bare, below, `src/${node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(bare)}`, `lib/${inner}`, `source/${inner}`];
		return names
				.flatMap((name) => ['.ts', '.mts', '.cts', '.tsx', '.js', '.mjs', '.cjs'].map((end) => name + end))
				.find((path) => path !== compiled && has(path));
}
function modulesIn({ text }) {
		const known = new Map();
		const isModuleFolder = (folder) => {
				const before = known.get(folder);
				if (before !== undefined)
						return before;
				const manifest = text(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, 'package.json'));
				const isOutermost = folder === '.' || folder === '..' || folder === '/';
				const isIt = manifest === undefined
						? !isOutermost && isModuleFolder(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(folder))
						: (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)((0,_formats_plain_json_js__WEBPACK_IMPORTED_MODULE_4__/* .plainJson */ .R)(manifest))['type'] === 'module';
				known.set(folder, isIt);
				return isIt;
		};
		return (path) => (/\.[cm]js$/.test(path) ? path.endsWith('.mjs') : isModuleFolder(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path)));
}
function resolve(wanted, file, asked, from, isModule) {
		const candidates = [wanted];
		if (/\.[cm]?tsx?$/.test(file)) {
				const end = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.extname(wanted);
				candidates.push(...(COMPILED[end] ?? []).map((other) => wanted.slice(0, -end.length) + other));
				candidates.push(...['.ts', '.tsx', '.mts', '.cts', '.js', '.json', '/index.ts', '/index.tsx', '/index.js'].map((other) => wanted + other));
		}
		else if (asked.how === 'require' || !isModule(file)) {
				candidates.push(...['.js', '.json', '.node', '.cjs', '/index.js', '/index.json', '/package.json'].map((other) => wanted + other));
		}
		return candidates.find((path) => from.has(path));
}
function nearest(wanted, from) {
		return ['.js', '.mjs', '.cjs', '/index.js', '/index.mjs'].map((end) => wanted + end).find((path) => from.has(path));
}
/***/ }),
/***/ 3291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Nt: () => (/* binding */ isBundled),
	Ke: () => (/* binding */ isMistyped),
	vC: () => (/* binding */ isRewritten),
	Bz: () => (/* binding */ nodeRule),
	bF: () => (/* binding */ onlyProgram),
	i9: () => (/* binding */ packageFiles),
	xD: () => (/* binding */ packingIn),
	J_: () => (/* binding */ packsWith),
	ik: () => (/* binding */ place),
	wf: () => (/* binding */ replacedFields),
	lE: () => (/* binding */ usesBundler)
});
var external_node_path_ = __webpack_require__(76760);
var subtree = __webpack_require__(59349);
var node_manifest = __webpack_require__(38346);
var package_manager = __webpack_require__(37373);
var lock_entry = __webpack_require__(5355);
var entries = __webpack_require__(33843);
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
		const bins = (0,entries/* entriesOf */.Mc)(manifest).flatMap(({ kind, file }) => (kind === 'bin' ? [file] : []));
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
				const path = (0,entries/* insidePath */.yt)(pattern.replace(/^!+/, ''));
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
						const at = nearest(name, from, folder);
						if (at === undefined || packages.has(at))
								continue;
						const own = (0,node_manifest/* readNodeManifest */.uy)(folder.text(`${at}/package.json`));
						packages.set(at, walkPackage(own, groundOf(inside(folder, at)), namedIn(own), true));
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
function nearest(name, from, folder) {
		return (0,lock_entry/* foldersUp */.TS)(from)
				.map((at) => external_node_path_.posix.join(at, 'node_modules', name))
				.find((path) => folder.has(`${path}/package.json`));
}
function inside(folder, at) {
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
		return { ...folder, rules, folders: new Set(folder.all.flatMap((path) => (0,lock_entry/* foldersUp */.TS)(external_node_path_.posix.dirname(path)))) };
}
function withFile(ground, path) {
		const folders = new Set([...ground.folders, ...(0,lock_entry/* foldersUp */.TS)(external_node_path_.posix.dirname(path))]);
		return { ...ground, folders, has: (one) => one === path || ground.has(one) };
}
function isInside(path) {
		return path !== '' && !path.startsWith('../') && !external_node_path_.posix.isAbsolute(path) && path !== '..' && path !== '.';
}
var reach = __webpack_require__(27348);
var used_manager = __webpack_require__(64232);
var workspace = __webpack_require__(51970);
;// CONCATENATED MODULE: ./.build/ecosystems/node/rules/rule.js
function nodeRule(rule) {
		return { ...rule, check: (input) => (input.project.manifest.readable ? rule.check(input) : []) };
}
function place({ project }, ...keys) {
		return { file: project.manifestFile, ...project.manifest.at(...keys) };
}
function packageFiles({ project, files }) {
		const full = (path) => external_node_path_.posix.join(project.path, path);
		const text = (path) => files.text(full(path));
		return {
				all: (0,subtree/* filesBelow */.DR)(files, project.path),
				has: (path) => files.has(full(path)),
				text,
				isModule: (0,reach/* modulesIn */.Dd)({ text }),
				full,
				place: (path, { line, column }) => ({ file: full(path), line, column }),
		};
}
const ASIDE = /(^|\/)(scripts?|tools?|tests?|__tests__|examples?|bench\w*|docs?)\//;
function onlyProgram(own, named = []) {
		const programs = own.all.filter((path) => /\.[cm]?js$/.test(path) &&
				!ASIDE.test(path) &&
				!named.includes(path) &&
				/^#!.*\bnode\b/.test(own.text(path) ?? ''));
		return programs.length === 1 ? programs[0] : undefined;
}
function isMistyped(value) {
		return value !== undefined && value !== null && typeof value !== 'string';
}
function packingIn(input) {
		return packingOf(input.project.manifest, { ...packageFiles(input), above: ignoredAbove(input) });
}
function ignoredAbove(input) {
		const { project, files } = input;
		const folders = [];
		if (project.path === '.' || packsWith(input, package_manager/* WRITES_VERSIONS */.nM))
				return [];
		for (let folder = external_node_path_.posix.dirname(project.path);; folder = external_node_path_.posix.dirname(folder)) {
				folders.unshift(folder);
				const text = files.text(external_node_path_.posix.join(folder, 'package.json'));
				const globs = text === undefined ? undefined : (0,node_manifest/* readNodeManifest */.uy)(text).workspaces;
				if (globs !== undefined && (0,workspace/* isMember */.NB)(external_node_path_.posix.relative(folder, project.path), globs))
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
		return usesBundler(input.project.manifest);
}
function usesBundler({ scripts, devDependencies }) {
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
		return replacedFields(input.project.manifest).length > 0 && packsWith(input, package_manager/* REPLACES_FIELDS */.as);
}
function packsWith(input, able) {
		return able.includes((0,used_manager/* usedManager */.n)(input).manager);
}
/***/ }),
/***/ 39201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	LN: () => (/* binding */ scriptOwner),
	eg: () => (/* binding */ runStep),
	g5: () => (/* binding */ failureOf)
});
var _core_about_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87821);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _core_private_authority_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52363);
var _core_quoted_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88751);
var _core_system_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52708);
var _last_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17452);
const SCRIPT = /node_modules\/((?:@[^/\s]+\/)?[^/\s:]+) (?:pre|post)?install[$:][^\n]*Failed|npm error path \S*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\nnpm error command /;
function scriptOwner(output) {
		const match = SCRIPT.exec(output);
		return match === null ? undefined : (0,_last_words_js__WEBPACK_IMPORTED_MODULE_2__/* .firstGroup */ .Up)(match);
}
const KNOWN = [
		{ sign: _core_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FULL_DISK */ .ym, rule: 'system/refused', because: () => 'no space is left on the disk', hint: _core_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FREE_SPACE */ .Kt },
		{
				sign: /can only install packages when your package\.json and (\S+).* are in sync|ERR_PNPM_OUTDATED_LOCKFILE|lockfile (?:needs to be updated|would have been modified)|lockfile had changes, but lockfile is frozen|YN0028/s,
				rule: 'node-lock-in-step',
				because: () => 'the lock file does not match package.json',
				hint: (_, shown) => `Run ${shown.split(' ')[0]} install and commit the lock file.`,
		},
		{
				sign: /No matching version found for ([^\s]+)|ERR_PNPM_NO_MATCHING_VERSION[^\n]*?for ([^\s]+)|Couldn't find any versions for "([^"]+)"|YN0082[^\n]*? ([^\s:]+): No candidates found|No version matching "[^"\n]+" found for specifier "([^"]+)"/,
				rule: 'build/no-such-version',
				because: (match) => `the registry has no version that matches ${named(match)}`,
				hint: 'Check whether that version was ever published, or remove its entry from the lock file and lock again.',
		},
		{
				sign: /ERR_UNKNOWN_FILE_EXTENSION\W+Unknown file extension "\.[cm]?ts"(?:[\s\S]*?(Node\.js v\d[\d.]*\d))?/,
				rule: 'node-engines',
				because: (match) => `a script is TypeScript, which ${match[1] ?? 'this version of Node'} does not run`,
				hint: 'Build with Node 22.18 or newer: put it first on PATH; in a workflow, node-version of actions/setup-node.',
		},
		{
				sign: SCRIPT,
				rule: 'build/install-script',
				because: (match) => `the install script of ${(0,_last_words_js__WEBPACK_IMPORTED_MODULE_2__/* .firstGroup */ .Up)(match)} failed`,
				hint: (_, shown) => `If the build does not need it, leave it out in ${_core_about_js__WEBPACK_IMPORTED_MODULE_3__/* .CONFIG_FILE */ .g2}:\n${withoutHooks(shown)}`,
		},
		{
				sign: /npm error path (?!\S*node_modules[\\/])\S+\nnpm error command failed\nnpm error command (?:\S+ (?:-c|\/d \/s \/c) )?([^\n]+)/,
				rule: 'build/own-script',
				because: (match) => `the package’s own script failed: ${match[1]}`,
				hint: (_, shown) => / pack\b/.test(shown)
						? 'Make it succeed in a clean checkout: clone the repository, install, and pack there.'
						: `Make it succeed in a clean checkout; if the build does not need it, leave it out in ${_core_about_js__WEBPACK_IMPORTED_MODULE_3__/* .CONFIG_FILE */ .g2}:\n${withoutHooks(shown)}`,
		},
		{
				sign: /\bE401\b|ERR_PNPM_FETCH_401|code E403|ERR_PNPM_FETCH_403|Request failed \\?"?40[13]|YN0041|error: GET \S+ - 40[13]\b/,
				rule: 'build/registry-auth',
				because: () => 'the registry requires authentication',
				hint: 'Pass registry-auth, a line for each registry: its URL, a space, and a token or user:password.',
		},
		{
				sign: /404 Not Found - GET (\S+)|ERR_PNPM_FETCH_404[^\n]*GET (\S+)|(https?:\/\/[^\s:]+): Request failed \\?"?404|YN0035[^\n]*?(https?:\/\/\S+)|error: GET (\S+) - 404\b|\(GET (\S+): Not Found - 404\)/,
				rule: 'build/no-such-package',
				because: (match) => `the registry does not have ${named(match)}`,
				hint: 'Check the name and the registry; if only the lock file names that version, lock again. Release a package of this repository first, or with this one. Of a private package, pass registry-auth: without a credential a registry may answer 404.',
		},
		{
				sign: /ERR_PNPM_(?:MINIMUM_RELEASE_AGE_VIOLATION|NO_MATURE_MATCHING_VERSION)/,
				rule: 'build/install',
				because: () => 'a version is younger than minimumReleaseAge allows',
				hint: 'Lock an older version, name the package in minimumReleaseAgeExclude of pnpm-workspace.yaml, or wait until it is old enough.',
		},
		{
				sign: /EUNSUPPORTEDPROTOCOL|Unsupported URL Type "?(workspace|catalog|link)/i,
				rule: 'node-workspace-protocol',
				because: () => 'a dependency uses workspace:, catalog: or link:, which npm cannot install',
				hint: 'Pack with the package manager that supports them, or use a version range.',
		},
		{
				sign: /(?:sh|bash|\/bin\/sh)(?::| line)[^\n]*?\b([\w.-]+): (?:command )?not found|'([^']+)' is not recognized/,
				rule: 'build/missing-program',
				because: (match) => `the program ${named(match)} was not found`,
				hint: `Add it to devDependencies, or configure the build: [build] install and command in ${_core_about_js__WEBPACK_IMPORTED_MODULE_3__/* .CONFIG_FILE */ .g2}.`,
		},
		{
				sign: /npm error code EBADENGINE|ERR_PNPM_UNSUPPORTED_ENGINE|ERR_UNKNOWN_BUILTIN_MODULE|This version of pnpm requires at least Node|The engine "node" is incompatible/,
				rule: 'node-engines',
				because: () => 'the package manager or a package does not run on this version of Node',
				hint: 'Use a Node version that "engines" and the package manager allow.',
		},
		{
				sign: /\b(ERESOLVE)\b/,
				rule: 'build/peer-conflict',
				because: () => 'two packages require conflicting versions of a third one',
				hint: 'Run npm install in a clean checkout; npm explain <package> shows the conflicting requirements.',
		},
		{
				sign: /\b(SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT(?:_LOCALLY)?)|CERT_\w+|ERR_TLS_CERT\w+)\b/,
				rule: 'build/network',
				because: (match) => `the registry’s certificate is not trusted (${match[1]})`,
				hint: _core_private_authority_js__WEBPACK_IMPORTED_MODULE_4__/* .PRIVATE_AUTHORITY */ .s,
		},
		{
				sign: /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT)\b|error: (\w+) downloading (?:package manifest|tarball)/,
				rule: 'build/network',
				because: (match) => `the registry could not be reached (${(0,_last_words_js__WEBPACK_IMPORTED_MODULE_2__/* .firstGroup */ .Up)(match)})`,
				hint: 'Check the network and the registry setting, then run it again.',
		},
];
function withoutHooks(shown) {
		return `  [build]\n  install = ${(0,_core_quoted_list_js__WEBPACK_IMPORTED_MODULE_5__/* .quotedList */ .p)([...shown.split(' '), '--ignore-scripts'])}`;
}
async function runStep(host, step) {
		const done = host.log.busy(step.shown);
		const { command, cwd, env, timeoutMs, installs } = step;
		const ended = await host
				.run({ command, cwd, env, timeoutMs, installs, onLine: (line) => host.log.debug(line) })
				.finally(done);
		if (ended.code === 0 && !ended.timedOut)
				return;
		throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .BG(failureOf(step, ended));
}
function failureOf(step, ended) {
		const output = `${ended.stdout}\n${ended.stderr}`;
		const { known, match } = (0,_last_words_js__WEBPACK_IMPORTED_MODULE_2__/* .firstSign */ .a)(KNOWN, output) ?? {};
		const base = {
				level: 'error',
				project: step.project,
				file: step.file,
				artifact: step.artifact,
				facts: { command: step.shown },
				quote: lastLines(output),
		};
		if (ended.timedOut) {
				const message = `${step.what} did not finish within ${Math.round(step.timeoutMs / 1000)} s and was stopped.`;
				return {
						...base,
						rule: step.isInstallation === true ? step.rule : 'build/timeout',
						message,
						hint: 'Run the command by hand: it may be waiting for input, or watching for changes.',
				};
		}
		const how = (0,_last_words_js__WEBPACK_IMPORTED_MODULE_2__/* .howEnded */ .f2)(ended);
		if (known === undefined || match === undefined) {
				return {
						...base,
						rule: step.rule,
						message: `${step.what} failed ${how}.`,
						hint: 'Run the command in a clean checkout to see all of its output.',
				};
		}
		return {
				...base,
				rule: step.isInstallation === true ? step.rule : known.rule,
				message: `${step.what} failed ${how}: ${known.because(match)}.`,
				quote: wordsFrom(output, match.index),
				hint: typeof known.hint === 'string' ? known.hint : known.hint(match, step.shown),
		};
}
function named(match) {
		return (0,_last_words_js__WEBPACK_IMPORTED_MODULE_2__/* .firstGroup */ .Up)(match).replace(/[.:,'"]+$/, '');
}
const MOST_LINES = 12;
const NOISE = /A complete log of this run|^Progress: |_logs|npm notice|npm warn|^npm error$|^\s+at .*[:(]/i;
const USAGE = /^npm error (?:Clean install a project|Usage:)$/;
function linesOf(output) {
		const lines = output.split('\n').map((line) => line.trimEnd());
		const end = lines.findIndex((line) => USAGE.test(line));
		return lines.slice(0, end === -1 ? undefined : end).filter((line) => line.trim() !== '' && !NOISE.test(line));
}
function lastLines(output) {
		return linesOf(output).slice(-MOST_LINES);
}
function wordsFrom(output, index) {
		const last = lastLines(output);
		const from = linesOf(output.slice(output.lastIndexOf('\n', index) + 1));
		return from.length > last.length ? from.slice(0, MOST_LINES) : last;
}
/***/ }),
/***/ 98863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	G: () => (/* binding */ runtimeOf)
});
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
async function runtimeOf(host, sandbox) {
		const node = host.tool('node');
		if (node === process.execPath)
				return `Node ${process.versions.node}`;
		const ended = await host.run({ command: [node, '--version'], cwd: sandbox.cwd, env: sandbox.env, timeoutMs: 20_000 });
		const version = /^v(\S+)/.exec(ended.stdout)?.[1];
		if (version === undefined)
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('tool/node', `${node} --version did not print a version.`);
		return `Node ${version}`;
}
/***/ }),
/***/ 57468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	e: () => (/* binding */ siblingsBeside)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var semver__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62088);
var _packed_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55137);
async function siblingsBeside(tarball) {
		const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(tarball);
		const files = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).filter((name) => name.endsWith('.tgz') && name !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(tarball)).sort();
		if (files.length === 0)
				return [];
		const known = new Map();
		for (const file of files) {
				const manifest = await (0,_packed_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .readPackedManifest */ .o)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file)).catch(() => undefined);
				if (manifest?.name !== undefined)
						known.set(manifest.name, { file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file), manifest });
		}
		const order = [];
		const visit = (manifest) => {
				for (const [name, range] of Object.entries({ ...manifest.dependencies, ...manifest.optionalDependencies })) {
						const sibling = known.get(name);
						if (sibling === undefined || order.includes(sibling.file))
								continue;
						if (!semver__WEBPACK_IMPORTED_MODULE_2__.satisfies(sibling.manifest.version ?? '', range, { includePrerelease: true }))
								continue;
						known.delete(name);
						visit(sibling.manifest);
						order.push(sibling.file);
				}
		};
		visit(await (0,_packed_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .readPackedManifest */ .o)(tarball));
		return order;
}
/***/ }),
/***/ 83932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Z: () => (/* binding */ diagnoseStart),
	a: () => (/* binding */ lastWords)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _languages_javascript_imports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5890);
var _languages_javascript_main_guard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15951);
var _last_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17452);
var _missed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48785);
var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10246);
var _components_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39263);
var _why_missing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56680);
async function diagnoseStart(stderr, { name, manifest, folder }, prefix, registry) {
		const installation = { tree: await (0,_components_js__WEBPACK_IMPORTED_MODULE_5__/* .readTree */ .Zc)(prefix), manifest, folder, registry };
		return ((await missingModule(stderr, installation)) ??
				(await missingExport(stderr, installation)) ??
				unfit(stderr) ??
				unsetVariable(stderr) ??
				(stderr.trim() === '' ? await silentGuard(name, manifest, prefix) : undefined));
}
function unsetVariable(stderr) {
		const [, line = '', member = ''] = /^(.{1,2000})\n[ \t]*\^+\n[\s\S]*?TypeError: Cannot read properties of undefined \(reading '(\w+)'\)/m.exec(stderr) ?? [];
		const reads = [...line.matchAll(/process\.env(?:\.([A-Z]\w*)|\[["']([A-Z]\w*)["']\])\.(\w+)/g)];
		const found = reads.find(([, , , read]) => read === member);
		const name = found?.[1] ?? found?.[2];
		return name === undefined ? undefined : (0,_missed_js__WEBPACK_IMPORTED_MODULE_7__/* .needsVariable */ .KP)([name]);
}
const MISSING = /Cannot find (?:package|module) '([^']+)'(?: imported from (\S+))?/;
function lastWords(output) {
		const [, asked] = MISSING.exec(output) ?? [];
		if (asked === undefined)
				return undefined;
		return (0,_missed_js__WEBPACK_IMPORTED_MODULE_7__/* .missingAtStart */ .M8)((0,_why_missing_js__WEBPACK_IMPORTED_MODULE_6__/* .notInstalled */ .YT)(asked, {}), ' On your machine something else installs it.');
}
async function missingModule(stderr, installation) {
		const [, asked, from] = MISSING.exec(stderr) ?? [];
		if (asked === undefined)
				return undefined;
		return (0,_missed_js__WEBPACK_IMPORTED_MODULE_7__/* .missingAtStart */ .M8)((from === undefined ? undefined : await (0,_why_missing_js__WEBPACK_IMPORTED_MODULE_6__/* .othersFile */ .Un)(asked, from, installation)) ??
				(await (0,_why_missing_js__WEBPACK_IMPORTED_MODULE_6__/* .whyMissing */ .bi)(asked, installation)), from === undefined ? '' : ` ${(0,_why_missing_js__WEBPACK_IMPORTED_MODULE_6__/* .shorten */ .ml)(from)} imports it.`);
}
async function missingExport(stderr, installation) {
		const named = /The requested module '([^']+)' (?:does not provide an export named '([^']+)'|is a CommonJS module)/.exec(stderr);
		const path = /Package subpath '([^']+)' is not defined by "exports" in \S*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\/package\.json/.exec(stderr);
		const name = path?.[2] ?? (named?.[1] === undefined ? undefined : (0,_languages_javascript_imports_js__WEBPACK_IMPORTED_MODULE_2__/* .packageOf */ .w)(named[1]));
		if (name === undefined)
				return undefined;
		const version = installation.tree?.[`node_modules/${name}`]?.version ?? '';
		const what = path?.[1] !== undefined ? `${name}${path[1].slice(1)}` : (named?.[2] ?? named?.[1] ?? '');
		const offers = version === '' ? 'the installed version' : version;
		const module = path === null ? (named?.[1] ?? name) : what;
		return (0,_missed_js__WEBPACK_IMPORTED_MODULE_7__/* .missingAtStart */ .M8)({
				cause: 'gone',
				subject: { module, package: name },
				says: `needs ${what} of ${name}, which ${offers} does not provide. A fresh installation gets that version; a lock file hides it`,
				hint: await (0,_why_missing_js__WEBPACK_IMPORTED_MODULE_6__/* .boundHint */ .wK)(name, version, { module, name: named?.[2] }, installation),
		});
}
async function silentGuard(name, manifest, prefix) {
		const command = (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .npxCommand */ .WN)(manifest);
		const file = command === undefined ? undefined : manifest.bin[command];
		if (file === undefined)
				return undefined;
		const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(prefix, 'node_modules', name, file), 'utf8').catch(() => '');
		const guard = (0,_languages_javascript_main_guard_js__WEBPACK_IMPORTED_MODULE_3__/* .mainGuard */ .j)(text);
		if (guard?.fails !== 'link')
				return undefined;
		const line = text.slice(0, guard.index).split('\n').length;
		return {
				rule: 'start/main-guard',
				subject: { about: 'main-guard' },
				message: `The server exited without a word: ${file.replace(/^\.\//, '')} (line ${line}) compares import.meta.url with process.argv[1], which is a symbolic link when npx starts it, so main() never runs.`,
				hint: `Compare the URL of the real path, or call main() without a condition:\n${_languages_javascript_main_guard_js__WEBPACK_IMPORTED_MODULE_3__/* .RIGHT_GUARD */ .P}`,
		};
}
const UNFIT = [
		{
				sign: /(require|module|exports|__dirname|__filename) is not defined in ES module scope|ERR_REQUIRE_ESM|require\(\) of ES Module/,
				rule: 'start/module-type',
				message: 'The server uses require in what Node treats as an ES module.',
				hint: 'Use import, rename the file to .cjs, or change "type" in package.json.',
		},
		{
				sign: /Cannot use import statement outside a module|Unexpected token 'export'/,
				rule: 'start/module-type',
				message: 'The server uses import statements, but Node treats it as CommonJS.',
				hint: 'Add "type": "module" to package.json.',
		},
		{
				sign: /env: .?'?node\\?r?'?.*\r|node\\r|node\^M/,
				rule: 'start/shebang',
				message: 'The first line of the program ends with a carriage return, so the system looks for a program named "node\\r".',
				hint: 'Save the file with LF line ends, and add "*.js text eol=lf" to .gitattributes.',
		},
		{
				sign: /(^|\n)\S+: (line )?\d+: (import|const|require|\/\/|\/\*|"use strict"|'use strict'|use strict|Syntax error)/,
				rule: 'start/shebang',
				message: 'A shell ran the JavaScript, because the file has no #! line for Node.',
				hint: 'Let the first line be: #!/usr/bin/env node',
		},
		{
				sign: /ERR_DLOPEN_FAILED|compiled against a different Node\.js version|Could not locate the bindings file|No native build was found/,
				rule: 'start/native-module',
				message: 'A dependency has a native addon that is missing for this system and this Node version.',
				hint: 'Choose a version with prebuilt binaries for it, or a package without native code.',
		},
];
function unfit(stderr) {
		const found = (0,_last_words_js__WEBPACK_IMPORTED_MODULE_8__/* .firstSign */ .a)(UNFIT, stderr);
		if (found === undefined)
				return undefined;
		const { rule, message, hint } = found.known;
		return { rule, message, hint };
}
/***/ }),
/***/ 64232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	e: () => (/* binding */ followedLock),
	n: () => (/* binding */ usedManager)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38346);
var _package_manager_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37373);
function followedLock(used, project) {
		if (used.lock === undefined)
				return undefined;
		return { file: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(used.folder, used.lock), key: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(used.folder, project.path) || '.' };
}
function usedManager({ project, files, }) {
		for (let folder = project.path;; folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(folder)) {
				const manifest = folder === project.path ? project.manifest : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .readNodeManifest */ .uy)(files.text(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, 'package.json')));
				const choice = (0,_package_manager_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseManager */ .XY)(files, folder, manifest);
				const decides = choice.lock !== undefined || choice.pin !== undefined || choice.manager !== 'npm';
				if (decides)
						return { ...choice, folder };
				if (folder === '.' || folder === '..' || folder === '/')
						return { ...(0,_package_manager_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseManager */ .XY)(files, project.path, project.manifest), folder: project.path };
		}
}
/***/ }),
/***/ 56680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Un: () => (/* binding */ othersFile),
	YT: () => (/* binding */ notInstalled),
	bi: () => (/* binding */ whyMissing),
	ml: () => (/* binding */ shorten),
	wK: () => (/* binding */ boundHint)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var semver__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62088);
var _languages_javascript_imports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5890);
var _missed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48785);
var _components_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39263);
var _lowest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54345);
var _package_manager_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37373);
async function whyMissing(asked, installation, isHidden = false) {
		const name = namedIn(asked);
		const there = name === undefined ? undefined : installation.tree?.[`node_modules/${name}`];
		if (name !== undefined && there !== undefined) {
				return {
						cause: 'gone',
						subject: { module: asked, package: name },
						says: `imports ${asked}, which ${name} ${there.version} ${isHidden ? 'does not export' : 'does not have'}`,
						hint: await boundHint(name, there.version, { module: asked }, installation),
				};
		}
		return notInstalled(asked, installation);
}
function namedIn(asked) {
		return /^[./]|^[a-z]:\\|^file:/i.test(asked) ? undefined : (0,_languages_javascript_imports_js__WEBPACK_IMPORTED_MODULE_3__/* .packageOf */ .w)(asked);
}
function notInstalled(asked, { manifest, folder }) {
		const name = namedIn(asked);
		if (name === undefined)
				return ownFile(asked);
		const subject = { module: asked, package: name };
		if (folder !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)) && manifest?.devDependencies[name] === undefined) {
				return {
						cause: 'own',
						subject,
						says: `imports ${asked} as a package, but ${name} is a folder of the project, which Node does not look into`,
						hint: 'Write the path from the importing file, with its extension: it begins with ./ or ../',
				};
		}
		const dev = manifest?.devDependencies[name] !== undefined;
		const where = dev ? 'is only in devDependencies' : 'no installed package provides';
		return {
				cause: 'undeclared',
				subject,
				says: `imports ${asked}, which ${where}: it is missing in a fresh installation`,
				hint: (0,_package_manager_js__WEBPACK_IMPORTED_MODULE_6__/* .addCommand */ .np)(manifest?.manager ?? 'npm', name, dev ? 'moved' : 'users'),
		};
}
async function boundHint(name, version, wanted, { manifest, registry }) {
		const stated = manifest?.dependencies[name];
		const range = semver__WEBPACK_IMPORTED_MODULE_2__.valid(version) === null ? undefined : below(stated ?? '*', version);
		if (range === undefined)
				return `Set a version of ${name} that has it${stated === undefined ? '' : ` instead of "${stated}"`}.`;
		const installed = `${name} ${version}`;
		const requirement = `${name}@${range}`;
		return (0,_missed_js__WEBPACK_IMPORTED_MODULE_7__/* .boundOrAdapt */ .kW)({
				installed,
				requirements: [requirement],
				has: async (older) => registry?.has(older, wanted),
				hint: () => `Run: ${(0,_package_manager_js__WEBPACK_IMPORTED_MODULE_6__/* .addCommand */ .np)(manifest?.manager ?? 'npm', `"${requirement}"`)}\nor adapt the server to ${installed}.`,
		});
}
function below(range, version) {
		const lowest = (0,_lowest_js__WEBPACK_IMPORTED_MODULE_5__/* .lowestOf */ .iR)(range);
		const { major, minor } = new semver__WEBPACK_IMPORTED_MODULE_2__.SemVer(version);
		const limit = (lowest?.major ?? 0) >= major ? `${major}.${minor}.0` : `${major}.0.0`;
		if (lowest === undefined || lowest.version === '0.0.0')
				return `<${limit}`;
		return semver__WEBPACK_IMPORTED_MODULE_2__.lt(lowest, limit) ? `>=${lowest.version} <${limit}` : undefined;
}
function shorten(path) {
		const plain = path.replace(/^file:\/\//, '');
		return plain.includes('node_modules/') ? (0,_components_js__WEBPACK_IMPORTED_MODULE_4__/* .belowModules */ .HU)(plain) : plain;
}
async function othersFile(asked, from, installation) {
		const path = shorten(asked);
		const name = asked.includes('node_modules/') ? (0,_languages_javascript_imports_js__WEBPACK_IMPORTED_MODULE_3__/* .packageOf */ .w)(path) : undefined;
		const there = name === undefined ? undefined : installation.tree?.[`node_modules/${name}`];
		if (name === undefined || there === undefined || name === (0,_languages_javascript_imports_js__WEBPACK_IMPORTED_MODULE_3__/* .packageOf */ .w)(shorten(from)))
				return undefined;
		return {
				cause: 'gone',
				subject: { module: path, package: name },
				says: `imports ${path}, a file that ${name} ${there.version} does not have`,
				hint: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`${asked}.js`)
						? `Node does not add file extensions to an import: end it with ${node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(path)}.js.`
						: await boundHint(name, there.version, { module: path }, installation),
		};
}
function ownFile(asked) {
		const path = shorten(asked);
		const base = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(path);
		return {
				cause: 'own',
				subject: { module: path },
				says: `imports its own file ${path}, which is not in the installed package`,
				hint: node_path__WEBPACK_IMPORTED_MODULE_1__.posix.extname(path) === ''
						? `Node does not add file extensions to an import: write ${base}.js, or ${base}/index.js.`
						: 'Make sure that the build creates it and that "files" in package.json includes it.',
		};
}
/***/ }),
/***/ 51970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	NB: () => (/* binding */ isMember),
	Xl: () => (/* binding */ neededBy),
	pl: () => (/* binding */ findWorkspace),
	tn: () => (/* binding */ manifestIn)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var picomatch__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14006);
var tinyglobby__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73382);
var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
var _formats_object_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36074);
var _repository_regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1722);
var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38346);
const MOST_BYTES = 10_000_000;
async function findWorkspace(top, folder) {
		for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at)) {
				const manifest = await manifestIn(at);
				const globs = manifest === undefined ? undefined : await globsOf(at, manifest);
				if (manifest !== undefined && globs !== undefined) {
						const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(at, folder).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
						if (path === '' || isMember(path, globs))
								return { root: at, manifest, members: await membersOf(at, globs) };
				}
				if (at === top || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at) === at)
						return undefined;
		}
}
function isMember(path, globs) {
		const { wanted, unwanted } = divided(globs);
		return picomatch__WEBPACK_IMPORTED_MODULE_4__([...wanted])(path) && !picomatch__WEBPACK_IMPORTED_MODULE_4__([...unwanted])(path);
}
function neededBy(workspace, manifest) {
		const byName = new Map(workspace.members.map((member) => [member.manifest.name, member]));
		const order = [];
		const seen = new Set([manifest.name]);
		const visit = (of) => {
				for (const name of _manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .DEPENDENCY_KINDS */ .SW.flatMap((kind) => Object.keys(of[kind]))) {
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
		const { bytes } = (0,_repository_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readNamed */ .Mk)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'package.json'), MOST_BYTES);
		if (bytes === undefined)
				return undefined;
		try {
				return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .readNodeManifest */ .uy)(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
		}
		catch {
				return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .readNodeManifest */ .uy)(undefined);
		}
}
async function globsOf(folder, manifest) {
		const text = (0,_repository_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readNamed */ .Mk)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'pnpm-workspace.yaml'), _repository_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .LARGEST_CONFIG */ .UK).bytes?.toString();
		if (text === undefined)
				return manifest.workspaces;
		try {
				const value = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(text);
				const packages = (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOf */ .Pf)(value)['packages'];
				return Array.isArray(packages) ? packages.filter((item) => typeof item === 'string') : manifest.workspaces;
		}
		catch {
				return manifest.workspaces;
		}
}
async function membersOf(root, globs) {
		const { wanted, unwanted } = divided(globs);
		const found = await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_6__/* .glob */ .TI)(wanted.map((pattern) => (pattern === '' ? 'package.json' : `${pattern}/package.json`)), { cwd: root, ignore: ['**/node_modules/**', ...unwanted.map((pattern) => `${pattern}/**`)], onlyFiles: true });
		const folders = [...new Set(found)].sort().map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path)));
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
/***/ }),
/***/ 70872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	e_: () => (/* binding */ printedBy),
	n1: () => (/* binding */ proof),
	tl: () => (/* binding */ SHORTEST)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
const LARGEST_FILE = 1_000_000;
const SHORTEST = 4;
async function printedBy(files, folder, text, shortest, { callsIn, literals, between }) {
		let best;
		for (const file of files) {
				const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file);
				const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
				if (facts === undefined || facts.size > LARGEST_FILE)
						continue;
				const source = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => '');
				for (const { call, offset, rest } of callsIn(source)) {
						const length = longestPiece(rest.matchAll(literals), between, text);
						if (length < shortest || length <= (best?.length ?? 0))
								continue;
						const line = source.slice(0, offset).split('\n').length;
						best = { length, where: `${file} (line ${line}: ${call})` };
				}
		}
		return best?.where;
}
function longestPiece(literals, between, text) {
		let longest = 0;
		for (const [, ...groups] of literals) {
				const literal = groups.find((group) => group !== undefined) ?? '';
				for (const piece of literal.split(between)) {
						if (piece.trim().length > longest && text.includes(piece))
								longest = piece.trim().length;
				}
		}
		return longest;
}
function proof(text) {
		return Math.max(8, Math.ceil(text.trim().length * 0.6));
}
/***/ }),
/***/ 22113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	a: () => (/* binding */ askIndex)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _core_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70976);
var _host_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34213);
const TIME_MS = 60_000;
const NONE = /No solution found|not found in the package registry/;
function askIndex({ uv, config, env, venv, sandbox, host, words, cwd }) {
		const pip = (...more) => {
				const command = [uv, 'pip', 'install', '--config-file', config, '--python', venv.python, ...more];
				return host.run({ command, cwd, env, timeoutMs: TIME_MS, installs: true });
		};
		const [spec = '', ...options] = words;
		const sites = new Map();
		const install = async (requirement) => {
				const site = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(sandbox.folder, `older-${sites.size}`);
				let ended = await pip('--dry-run', ...words, requirement);
				if (ended.code === 0)
						ended = await pip('--target', site, requirement);
				if (ended.code === 0)
						return site;
				return NONE.test(ended.stderr) ? false : undefined;
		};
		return {
				async broughtBy(extras) {
						const list = `[${extras.join(',')}]`;
						const asked = spec.includes('==') ? spec.replace('==', `${list}==`) : `${spec}${list}`;
						const ended = await pip('--dry-run', asked, ...options);
						if (ended.code !== 0)
								return undefined;
						return new Set([...ended.stderr.matchAll(/^ \+ (\S+?)==/gm)].map(([, name = '']) => (0,_core_names_js__WEBPACK_IMPORTED_MODULE_2__/* .normalName */ .tK)(name)));
				},
				async has(requirement, { module, name = null }) {
						const held = sites.get(requirement) ?? install(requirement);
						sites.set(requirement, held);
						const site = await held;
						if (typeof site !== 'string')
								return site;
						const script = "# Finds modules and names without loading either: spec_of, refuses, has_name, absolute, text_of and tree_of.\n# It runs before imports.py, which sets sys.path and `stdlib`.\nimport ast, importlib.machinery as machinery, re\n\nPLACES = re.compile(r\"sys\\.modules|__path__|extend_path|meta_path|path_hooks|pkg_resources|LazyLoader|lazy_loader|add_module|new_module|ModuleType\")\nNAMES = re.compile(PLACES.pattern + r\"|__getattr__|\\bglobals\\(|\\bexec\\(|\\bsetattr\\(\")\nfound, texts, trees = {}, {}, {}\n\ndef text_of(path):\n    if path not in texts:\n        try:\n            with open(path, \"rb\") as file:\n                data = file.read(2000001)\n            texts[path] = None if len(data) > 2000000 else data\n        except OSError:\n            texts[path] = None\n    return texts[path]\n\ndef tree_of(path):\n    if path not in trees:\n        data = text_of(path)\n        try:\n            trees[path] = None if data is None else ast.parse(data)\n        except (SyntaxError, ValueError, RecursionError, MemoryError):\n            trees[path] = None\n    return trees[path]\n\ndef spec_of(name):\n    \"\"\"The spec of a dotted name, or why there is none: missing, or unknown.\"\"\"\n    if name in found:\n        return found[name]\n    head, _, tail = name.rpartition(\".\")\n    try:\n        if not head:\n            spec = (machinery.BuiltinImporter.find_spec(name) or machinery.FrozenImporter.find_spec(name)\n                    or machinery.PathFinder.find_spec(name))\n            result = spec or \"missing\"\n        else:\n            parent = spec_of(head)\n            if isinstance(parent, str):\n                result = parent\n            elif head.split(\".\")[0] in stdlib:\n                result = \"unknown\"\n            else:\n                places = parent.submodule_search_locations\n                spec = None if places is None else machinery.PathFinder.find_spec(name, list(places))\n                result = spec or (\"unknown\" if dynamic(parent, PLACES) else \"missing\")\n    except Exception:\n        result = \"unknown\"\n    found[name] = result\n    return result\n\nmagic = {}\n\ndef dynamic(spec, signs):\n    \"\"\"Whether a module may make submodules (PLACES) or names (NAMES) of its own while it runs.\"\"\"\n    key = (spec.origin, signs)\n    if key not in magic:\n        magic[key] = may_be_dynamic(spec, signs)\n    return magic[key]\n\ndef may_be_dynamic(spec, signs):\n    if spec.origin is None or spec.origin == \"namespace\":\n        return False\n    if not spec.origin.endswith(\".py\"):\n        return True\n    data = text_of(spec.origin)\n    return data is None or signs.search(data.decode(\"utf-8\", \"replace\")) is not None\n\ndef refuses(spec):\n    \"\"\"Whether a module is only there to raise: what stands for one that was taken away.\"\"\"\n    if not spec.origin or not spec.origin.endswith(\".py\"):\n        return False\n    data = text_of(spec.origin)\n    if data is None or not re.search(rb\"^raise\\b\", data, re.M):\n        return False\n    tree = tree_of(spec.origin)\n    return tree is not None and any(isinstance(node, ast.Raise) for node in tree.body)\n\ndef has_name(module, name, depth=0):\n    \"\"\"Whether 'from module import name' may work.\"\"\"\n    spec = spec_of(module)\n    if isinstance(spec, str) or spec.origin is None or not spec.origin.endswith(\".py\") or name.startswith(\"__\"):\n        return True\n    data = text_of(spec.origin)\n    # A name that is written nowhere in a module is not in it, unless the module makes names while it runs.\n    if data is None or name.encode() in data or dynamic(spec, NAMES):\n        return True\n    if spec.submodule_search_locations is not None and spec_of(module + \".\" + name) != \"missing\":\n        return True\n    tree = tree_of(spec.origin)\n    if tree is None or depth > 8:\n        return True\n    package = module if spec.submodule_search_locations is not None else module.rpartition(\".\")[0]\n    for node in ast.walk(tree):\n        if isinstance(node, ast.ImportFrom) and any(item.name == \"*\" for item in node.names):\n            target = absolute(package, node)\n            if target is None or has_name(target, name, depth + 1):\n                return True\n    return False\n\ndef absolute(package, node):\n    if not node.level:\n        return node.module or \"\"\n    parts = package.split(\".\")\n    if node.level - 1 >= len(parts):\n        return None\n    base = parts[: len(parts) - (node.level - 1)]\n    return \".\".join(base + ([node.module] if node.module else []))\n" + "# Whether a folder of packages has a module, or a name in one, after find-modules.py and in the same namespace. Nothing is imported.\n#\n# stdin: {\"site\": folder of packages, \"module\": dotted, \"name\": a name in it or null}. stdout: true, false, or null where only running\n# the module would tell.\nimport json, sys\n\nasked, stdlib = json.load(sys.stdin), set()\nsys.path.append(asked[\"site\"])\nspec = spec_of(asked[\"module\"])\nthere = spec != \"missing\" and (isinstance(spec, str) or not refuses(spec))\n\n\ndef answer(module, name):\n    if not there or name is None:\n        return there\n    if not has_name(module, name):\n        return False\n    data = None if isinstance(spec, str) or not (spec.origin or \"\").endswith(\".py\") else text_of(spec.origin)\n    return True if (data is not None and name.encode() in data) or spec_of(module + \".\" + name) != \"missing\" else None\n\nprint(json.dumps(answer(asked[\"module\"], asked[\"name\"])))\n";
						const command = [venv.python, '-I', '-S', '-c', script];
						const input = JSON.stringify({ site, module, name });
						const ended = await host.run({ command, cwd: sandbox.cwd, env: sandbox.env, input, timeoutMs: TIME_MS });
						return ended.code === 0 ? (JSON.parse(ended.stdout) ?? undefined) : undefined;
				},
		};
}
/***/ }),
/***/ 11246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	AQ: () => (/* binding */ howToGetPython),
	He: () => (/* binding */ buildFailure),
	nT: () => (/* binding */ UNTRUSTED),
	wR: () => (/* binding */ PYTHON_DOWNLOAD)
});
var _core_plural_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84368);
var _core_private_authority_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52363);
var _core_system_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52708);
var _last_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17452);
const PYTHON_DOWNLOAD = /python-build-standalone\/releases\/[^\s`)]*?cpython-(\d+\.\d+)/;
const UNTRUSTED = /invalid peer certificate: (\w+)/;
function howToGetPython(minor = '3') {
		return `Install Python ${minor} first (in a workflow: actions/setup-python), or let uv reach github.com, where it gets it.`;
}
const KNOWN = [
		{
				sign: _core_system_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FULL_DISK */ .ym,
				message: () => 'The build failed: no space is left on the disk.',
				hint: () => _core_system_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FREE_SPACE */ .Kt,
				at: ['build-system'],
		},
		{
				sign: UNTRUSTED,
				message: (match) => `The build requirements could not be downloaded: the certificate of the index is not trusted (${match[1]}).`,
				hint: () => _core_private_authority_js__WEBPACK_IMPORTED_MODULE_1__/* .PRIVATE_AUTHORITY */ .s,
				at: ['build-system', 'requires'],
		},
		{
				sign: /lack of valid authentication credentials|\b401 Unauthorized\b/,
				message: () => 'An index that the build asks for packages requires authentication.',
				hint: () => 'Pass registry-auth, a line for each index: its URL, a space, and user:password.',
				at: ['build-system', 'requires'],
		},
		{
				sign: PYTHON_DOWNLOAD,
				message: (match) => `Python ${match[1]} is not on this machine and could not be downloaded.`,
				hint: (match) => howToGetPython(match[1]),
				at: ['project', 'requires-python'],
		},
		{
				sign: /Failed to fetch: `?([^\s`]+)|error sending request for url \(([^)]+)\)|dns error/,
				message: (match) => `The build requirements could not be downloaded${named(match[1] ?? match[2])}.`,
				hint: () => 'Check the network and the index setting, then run it again.',
				at: ['build-system', 'requires'],
		},
		{
				sign: /Multiple top-level (packages|modules) discovered in a flat-layout: \[([^\]]*)\]/,
				message: (match) => `setuptools found several top-level ${match[1]} and does not choose one: ${match[2]}.`,
				hint: (match) => match[1] === 'packages'
						? `Name the one to ship, such as [tool.setuptools] packages = [${match[2]?.split(',')[0]?.replaceAll("'", '"')}], or move it to src/.`
						: `Name the ones to ship: [tool.setuptools] py-modules = [${match[2]?.replaceAll("'", '"')}], or turn them into a package in src/.`,
				at: ['build-system'],
		},
		{
				sign: /Unable to determine which files to ship inside the wheel|most likely cause of this is that there is no directory that matches the name/,
				message: () => 'hatchling found no folder named like the project, so it does not know what to ship.',
				hint: () => 'Name the folder: [tool.hatch.build.targets.wheel] packages = ["src/weather_mcp"].',
				at: ['project', 'name'],
		},
		{
				sign: /Expected a Python module at:\s*`?([^`\n]+)/,
				message: (match) => `uv_build expects the package at ${tail(match[1])}, which does not exist.`,
				hint: () => 'Move it there, or set its location: [tool.uv.build-backend] module-name and module-root.',
				at: ['build-system'],
		},
		{
				sign: /setuptools[-_]scm was unable to detect version|unable to detect version|Error getting the version from source `vcs`|no tags? (?:could|was|were) (?:be )?found|Could not determine version from git|this does not appear to be a Git project/i,
				message: () => 'The version is derived from git, but there is no tag.',
				hint: () => 'Tag the commit (git tag v1.2.3), or set version in [project]. In GitHub Actions: actions/checkout with fetch-depth: 0.',
				at: ['project', 'dynamic'],
		},
		{
				sign: /Readme file does not exist: ([^\n]+)|OSError: .*?'([^'\n]*README[^'\n]*)'|(?:readme|README)[^\n]*?(?:No such file|not found|does not exist)/i,
				message: (match) => `The readme named in pyproject.toml does not exist${named(match[1] ?? match[2])}.`,
				hint: () => 'Commit it, or remove readme from [project].',
				at: ['project', 'readme'],
		},
		{
				sign: /License file does not exist: ([^\n]+)|license[- ]files?[^\n]*?(?:did not match|does not match|not exist)/i,
				message: (match) => `The license file named in pyproject.toml does not exist${named(match[1])}.`,
				hint: () => 'Commit it, or correct license-files in [project].',
				at: ['project', 'license-files'],
		},
		{
				sign: /(?:ModuleNotFoundError|ImportError): No module named '([^']+)'/,
				message: (match) => `The build imports ${match[1]}, which is not installed in the isolated build environment.`,
				hint: (match, manifest) => manifest.hasBuildSystem
						? `Add the distribution that provides ${match[1]} to requires in [build-system]; if the build imports the package itself to read its version, its dependencies are needed there too.`
						: `Add a [build-system] table whose requires lists the distribution that provides ${match[1]}.`,
				at: ['build-system', 'requires'],
		},
		{
				sign: /No interpreter found for ([^\n]+)/,
				message: (match) => `No installed Python meets the requirement of the project: ${match[1]}.`,
				hint: () => 'Install one (uv python install 3.13, or actions/setup-python).',
				at: ['project', 'requires-python'],
		},
		{
				sign: /Because ([A-Za-z0-9._-]+) was not found in the package registry|No solution found when resolving: `([^`]+)`|Failed to resolve requirements from `build-system\.requires`/,
				message: (match) => `The build requirements cannot be installed: ${match[1] ?? match[2] ?? 'build-system.requires'}.`,
				hint: () => 'Check the names and versions in [build-system] requires, and the index they should come from.',
				at: ['build-system', 'requires'],
		},
		{
				sign: /(?:gcc|cc|clang|cl\.exe|cargo|rustc|cmake|ninja)[^\n]*(?:command not found|No such file or directory|not found)|Microsoft Visual C\+\+ \S+ or greater is required/i,
				message: () => 'The build needs a compiler or build tool that is not installed.',
				hint: () => 'Install it before this step.',
				at: ['build-system'],
		},
		{
				sign: /(?:configuration error|invalid pyproject\.toml config|ConfigurationError|Field `[^`]+`|Failed to parse)[^\n]*/i,
				message: (match) => `The build backend rejects the configuration: ${match[0].trim()}`,
				hint: () => 'Correct that entry of pyproject.toml.',
				at: ['project'],
		},
];
function buildFailure(ended, about) {
		const { manifest, manifestFile, name } = about.project;
		const output = `${ended.stdout}\n${ended.stderr}`;
		const { known, match } = (0,_last_words_js__WEBPACK_IMPORTED_MODULE_2__/* .firstSign */ .a)(KNOWN, output) ?? {};
		const quote = lastLines(ended.stderr.trim() === '' ? ended.stdout : ended.stderr, match?.[0]);
		const place = known && (manifest.at(known.at) ?? manifest.at(known.at.slice(0, 1)));
		const base = {
				rule: 'build/failed',
				level: 'error',
				message: `The build failed ${(0,_last_words_js__WEBPACK_IMPORTED_MODULE_2__/* .howEnded */ .f2)(ended)}.`,
				hint: `Run it in a clean checkout to see all of its output: ${about.shown}`,
				project: name,
				file: manifestFile,
				...place,
				quote,
				facts: { command: about.shown },
		};
		if (ended.timedOut) {
				const message = `The build did not finish within ${(0,_core_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(about.minutes, 'minute')} and was stopped.`;
				return { ...base, message, hint: 'Run it by hand: it may be waiting for input.' };
		}
		if (known === undefined || match === undefined)
				return base;
		return { ...base, message: known.message(match), hint: known.hint(match, manifest) };
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
/***/ }),
/***/ 73716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	F: () => (/* binding */ chooseCommand),
	j: () => (/* binding */ chooseScript)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _core_about_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87821);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8005);
var _core_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70976);
var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50643);
var _first_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85831);
var _installed_modules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47323);
function chooseScript(names, project) {
		if (names.length <= 1)
				return names[0];
		const own = names.find((name) => (0,_core_names_js__WEBPACK_IMPORTED_MODULE_5__/* .normalName */ .tK)(name) === (0,_core_names_js__WEBPACK_IMPORTED_MODULE_5__/* .normalName */ .tK)(project));
		const likely = names.filter((name) => /mcp|server/i.test(name));
		return own ?? (likely.length === 1 ? likely[0] : undefined);
}
const MOST_CANDIDATES = 6;
function chooseCommand(project, venv, installed, artifact, host) {
		const { command, args } = project.settings.smoke;
		const named = Object.keys(installed?.scripts ?? {});
		const names = (named.length > 0 ? named : [...(installed?.programs ?? [])]).sort();
		const scripts = names.flatMap((name) => {
				const path = (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .programIn */ .Wm)(venv, name);
				return path === undefined ? [] : [{ name, path }];
		});
		const but = (path) => scripts.filter((one) => one.path !== path).map(({ name, path: own }) => ({ command: [own], shown: name }));
		if (command !== undefined && command.length > 0) {
				const [program = '', ...rest] = command;
				const found = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(program) ? program : ((0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .programIn */ .Wm)(venv, program) ?? host.tool(program));
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
		if (first !== undefined && scripts.length > 1 && scripts.length <= MOST_CANDIDATES) {
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
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .BG({
						...about,
						...place,
						rule: 'start/which-command',
						message: `${project.name} has the scripts ${names.join(', ')}, but none named ${project.name}, so the server command cannot be determined.`,
						hint: `Set it in ${_core_about_js__WEBPACK_IMPORTED_MODULE_6__/* .CONFIG_FILE */ .g2}:\n  [smoke]\n  command = ["${names[0]}"]`,
				});
		}
		const main = (installed?.topLevel ?? []).filter((name) => installed?.files.includes(`${name}/__main__.py`));
		const module = main.find((name) => (0,_core_names_js__WEBPACK_IMPORTED_MODULE_5__/* .normalName */ .tK)(name) === (0,_core_names_js__WEBPACK_IMPORTED_MODULE_5__/* .normalName */ .tK)(project.name)) ?? main[0];
		if (module !== undefined) {
				return { command: [venv.python, '-m', module, ...args], shown: ['python', '-m', module, ...args].join(' ') };
		}
		throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .BG({
				...about,
				rule: 'entry-point-there',
				message: `${artifact} installs no command: it has no script, and none of its packages has a __main__.py.`,
				hint: (0,_first_command_js__WEBPACK_IMPORTED_MODULE_3__/* .firstCommand */ .Y)(project, (0,_installed_modules_js__WEBPACK_IMPORTED_MODULE_4__/* .modulesOf */ .X)(installed, venv)),
				subject: { about: 'command' },
		});
}
/***/ }),
/***/ 92354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	q0: () => (/* binding */ components_describe),
	EV: () => (/* binding */ purl),
	Zm: () => (/* binding */ readComponents)
});
var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var packageurl_js = __webpack_require__(87091);
var names = __webpack_require__(70976);
var program = __webpack_require__(34213);
var host_sandbox = __webpack_require__(22558);
var license_files = __webpack_require__(95298);
var held = __webpack_require__(26627);
var spdx_expression = __webpack_require__(77140);
var object = __webpack_require__(36074);
var plain_json = __webpack_require__(75140);
;// CONCATENATED MODULE: ./.build/formats/sbom-document.js
const HASHES = { SHA1: 'sha1', SHA256: 'sha256', SHA384: 'sha384', SHA512: 'sha512' };
function readSbom(text) {
		const document = (0,object/* fieldsOf */.Pf)((0,plain_json/* plainJson */.R)(text));
		if (document['bomFormat'] === 'CycloneDX')
				return cycloneDx(document);
		return /^SPDX-2/.test(word(document['spdxVersion']) ?? '') ? spdx(document) : undefined;
}
function cycloneDx(document) {
		const metadata = (0,object/* fieldsOf */.Pf)(document['metadata']);
		const subject = (0,object/* fieldsOf */.Pf)(metadata['component']);
		const own = new Set([subject['bom-ref'], subject['purl']].map(word).filter((one) => one !== undefined));
		const stated = flat(document).flatMap((one) => {
				const refs = [one['bom-ref'], one['purl']].map(word);
				if (one['type'] === 'file' || refs.some((ref) => ref !== undefined && own.has(ref)))
						return [];
				const links = new Map((0,object/* objectsOf */.iZ)(one['externalReferences']).map((link) => [word(link['type']), word(link['url'])]));
				return describe(refs[0] ?? refs[1] ?? '', one['name'], one['version'], one['purl'], {
						hashes: hashesOf((0,object/* objectsOf */.iZ)(one['hashes']).map(({ alg, content }) => [alg, content])),
						...licensesOf((0,object/* objectsOf */.iZ)(one['licenses'])),
						supplier: word((0,object/* fieldsOf */.Pf)(one['supplier'])['name']) ?? withoutMail(word(one['author'])),
						description: word(one['description']),
						homepage: webOnly(links.get('website')),
						vcs: webOnly(links.get('vcs')),
				});
		});
		const needs = new Map((0,object/* objectsOf */.iZ)(document['dependencies']).map((one) => [word(one['ref']) ?? '', (0,object/* textsOf */.CB)(one['dependsOn'])]));
		return graph(stated, own, needs);
}
function flat(holder, levels = 10) {
		return levels === 0 ? [] : (0,object/* objectsOf */.iZ)(holder['components']).flatMap((one) => [one, ...flat(one, levels - 1)]);
}
function spdx(document) {
		const relations = (0,object/* objectsOf */.iZ)(document['relationships']).map((one) => ({
				from: word(one['spdxElementId']) ?? '',
				type: one['relationshipType'],
				to: word(one['relatedSpdxElement']) ?? '',
		}));
		const own = new Set([
				...(0,object/* textsOf */.CB)(document['documentDescribes']),
				...relations.filter(({ type }) => type === 'DESCRIBES').map(({ to }) => to),
		]);
		const stated = (0,object/* objectsOf */.iZ)(document['packages']).flatMap((one) => {
				const ref = word(one['SPDXID']) ?? '';
				if (own.has(ref))
						return [];
				const purl = (0,object/* objectsOf */.iZ)(one['externalRefs']).find((other) => other['referenceType'] === 'purl')?.['referenceLocator'];
				return describe(ref, one['name'], one['versionInfo'], purl, {
						hashes: hashesOf((0,object/* objectsOf */.iZ)(one['checksums']).map(({ algorithm, checksumValue }) => [algorithm, checksumValue])),
						license: expressionIn(word(one['licenseDeclared'])),
						concluded: expressionIn(word(one['licenseConcluded'])),
						supplier: withoutMail(/^(?:Organization|Person): (.+)$/.exec(word(one['supplier']) ?? '')?.[1]),
						description: word(one['summary']),
						homepage: webOnly(word(one['homepage'])),
				});
		});
		const needs = new Map();
		for (const { from, type, to } of relations) {
				if (type === 'DEPENDS_ON')
						needs.set(from, [...(needs.get(from) ?? []), to]);
		}
		return graph(stated, own, needs);
}
function describe(ref, name, version, purl, more) {
		const called = word(name);
		if (called === undefined)
				return [];
		const about = { name: called, version: word(version) ?? '' };
		return [{ ref, component: { ...about, purl: plainPurl(word(purl), about), ...more, dependsOn: [] } }];
}
function plainPurl(stated, { name, version }) {
		try {
				const one = packageurl_js.PackageURL.fromString(stated ?? '');
				const kept = Object.entries(one.qualifiers ?? {}).filter(([key]) => !/_url$|^file_name$/.test(key));
				const qualifiers = kept.length === 0 ? undefined : Object.fromEntries(kept);
				return new packageurl_js.PackageURL(one.type, one.namespace, one.name, one.version, qualifiers, undefined).toString();
		}
		catch {
				return new packageurl_js.PackageURL('generic', undefined, name, version || undefined, undefined, undefined).toString();
		}
}
function graph(stated, own, needs) {
		const purls = new Map(stated.map(({ ref, component }) => [ref, component.purl]));
		const known = (refs) => [...new Set(refs.map((ref) => purls.get(ref)).filter((purl) => purl !== undefined))].sort();
		const components = stated.map(({ ref, component }) => ({
				...component,
				dependsOn: known(needs.get(ref) ?? []).filter((purl) => purl !== component.purl),
		}));
		const needed = new Set(components.flatMap(({ dependsOn }) => dependsOn));
		const direct = new Set([
				...known([...own].flatMap((ref) => needs.get(ref) ?? [])),
				...components.map(({ purl }) => purl).filter((purl) => !needed.has(purl)),
		]);
		return { components, direct: [...direct].sort() };
}
function licensesOf(licenses) {
		const named = licenses.flatMap((one) => {
				const license = (0,object/* fieldsOf */.Pf)(one['license']);
				const text = word(one['expression']) ?? word(license['id']) ?? word(license['name']);
				const found = (one['acknowledgement'] ?? license['acknowledgement']) === 'concluded';
				return text === undefined ? [] : [{ text, found }];
		});
		const only = (found) => {
				const [first, ...more] = named.filter((one) => one.found === found);
				return more.length === 0 ? first?.text : undefined;
		};
		return { license: only(false), concluded: expressionIn(only(true)) };
}
function expressionIn(text) {
		return text === undefined || !(0,spdx_expression/* isExpression */.BH)(text) ? undefined : text;
}
function hashesOf(pairs) {
		return Object.fromEntries(pairs.flatMap(([algorithm, digest]) => {
				const known = HASHES[word(algorithm)?.replace('-', '') ?? ''];
				const hex = word(digest);
				return known === undefined || hex === undefined || !/^[0-9a-f]+$/i.test(hex) ? [] : [[known, hex.toLowerCase()]];
		}));
}
function withoutMail(text) {
		return text?.replace(/\s*[<(][^>)]*[>)]/g, '').trim() || undefined;
}
function webOnly(url) {
		return url !== undefined && /^https?:\/\/[^/@]+(\/|$)/.test(url) ? url : undefined;
}
function word(value) {
		return typeof value === 'string' && value !== '' && value.length < 2000 ? value : undefined;
}
var regular_file = __webpack_require__(1722);
;// CONCATENATED MODULE: ./.build/ecosystems/python/carried-sboms.js
const LARGEST = 8 * 1024 * 1024;
function carriedIn(wheels) {
		const components = [];
		const direct = new Map();
		for (const { folder, purl } of wheels) {
				for (const name of documentsIn(folder)) {
						const text = (0,regular_file/* readInside */.xO)((0,external_node_fs_.realpathSync)(folder), (0,external_node_path_.join)('sboms', name), LARGEST).bytes?.toString('utf8');
						const stated = text === undefined ? undefined : readSbom(text);
						if (stated === undefined)
								continue;
						const says = `${(0,external_node_path_.basename)(folder)}/sboms/${name}`;
						const others = stated.components.filter((one) => one.purl !== purl);
						components.push(...others.map((one) => ({ ...one, holders: [{ purl, says }] })));
						const needed = stated.direct.filter((one) => one !== purl);
						direct.set(purl, [...new Set([...(direct.get(purl) ?? []), ...needed])].sort());
				}
		}
		return { components, direct };
}
function documentsIn(folder) {
		try {
				return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(folder, 'sboms'))
						.filter((name) => name.endsWith('.json'))
						.sort();
		}
		catch {
				return [];
		}
}
var environment = __webpack_require__(50643);
var toml = __webpack_require__(65761);
var upload_rules = __webpack_require__(60242);
var user_indexes = __webpack_require__(94000);
var uv_env = __webpack_require__(68153);
;// CONCATENATED MODULE: ./.build/ecosystems/python/installed-files.js
async function installedFiles(distributions, venv, uv, sandbox, host) {
		const indexed = distributions.filter(({ direct }) => !direct);
		const [config, env] = await Promise.all([(0,user_indexes/* uvConfigFile */.qD)(host), (0,uv_env/* uvEnv */.H)(host, sandbox, 'install')]);
		const options = ['--quiet', '--config-file', config, '--no-deps', '--no-header', '--format', 'pylock.toml'];
		const { code, stdout, stderr } = await host.run({
				command: [uv, 'pip', 'compile', ...options, '-'],
				cwd: sandbox.cwd,
				env: { ...env, VIRTUAL_ENV: venv },
				input: indexed.map(({ name, version }) => `${name}==${version}\n`).join(''),
				timeoutMs: 120_000,
				installs: true,
				keep: 16 * 1024 * 1024,
		});
		if (code !== 0)
				host.log.warn(`The SBOM has no digests of dependencies: uv reported ${stderr.trim().split('\n').at(-1)}`);
		const listed = code === 0 ? ((0,toml/* readToml */.D)(stdout).value['packages'] ?? []) : [];
		const byName = new Map(listed.map((one) => [(0,names/* normalName */.tK)(one.name), one]));
		return new Map(indexed.flatMap((distribution) => {
				const file = choose(distribution, byName.get((0,names/* normalName */.tK)(distribution.name)));
				const sha256 = file?.hashes?.sha256;
				if (file?.url === undefined || !URL.canParse(file.url) || sha256 === undefined)
						return [];
				return [[(0,names/* normalName */.tK)(distribution.name), { url: publicUrl(file.url), sha256 }]];
		}));
}
function choose(distribution, listed) {
		const wanted = [...distribution.tags].sort().join(' ');
		const wheel = listed?.wheels?.find((file) => tagsOf(file).sort().join(' ') === wanted);
		return wheel ?? listed?.sdist;
}
function publicUrl(address) {
		return (0,upload_rules/* isPypiFile */.l5)(new URL(address)) ? address : undefined;
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
var license_known = __webpack_require__(42840);
var pep440 = __webpack_require__(68898);
var by_code_unit = __webpack_require__(63168);
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
		const order = (0,by_code_unit/* byCodeUnit */.X)(left, right);
		const holding = order === 0 ? ['==', '<=', '>='] : ['!=', ...(order < 0 ? ['<', '<='] : ['>', '>='])];
		return holding.includes(operator);
}
function sideOf(side, values) {
		return /^["']/.test(side) ? literal(side) : (values[side] ?? '');
}
function literal(side) {
		return side.replace(/^["']|["']$/g, '');
}
var python_metadata = __webpack_require__(25336);
;// CONCATENATED MODULE: ./.build/ecosystems/python/components.js
async function readComponents(venv, uv, host) {
		const { site, python } = await (0,environment/* openVenv */.IZ)(venv);
		const [distributions, sandbox] = await Promise.all([readDistributions(site), (0,host_sandbox/* openSandbox */.E)(host, 'components')]);
		const [values, files, { parseRequirement }] = await Promise.all([
				markerValues(python, sandbox, host),
				installedFiles(distributions, venv, uv, sandbox, host),
				Promise.all(/* import() */[__webpack_require__.e(6821), __webpack_require__.e(9918)]).then(__webpack_require__.bind(__webpack_require__, 9918)),
		]);
		const edges = dependencies(distributions, values, parseRequirement);
		const carried = carriedIn(distributions.map((one) => ({ folder: one.folder, purl: purl(one) })));
		const installed = distributions.map((distribution) => {
				const file = files.get((0,names/* normalName */.tK)(distribution.name));
				const own = purl(distribution);
				return {
						...components_describe(distribution),
						hashes: file === undefined ? {} : { sha256: file.sha256 },
						distribution: file?.url,
						dependsOn: [...(edges.get((0,names/* normalName */.tK)(distribution.name)) ?? []), ...(carried.direct.get(own) ?? [])],
				};
		});
		const components = (0,held/* withHeld */.i)(installed, carried.components);
		const roots = new Set(distributions.filter(({ direct }) => direct).map(purl));
		const direct = components.filter((one) => roots.has(one.purl)).flatMap(({ dependsOn }) => dependsOn);
		return { components, direct: [...new Set(direct)].sort() };
}
async function readDistributions(folder) {
		const infos = await (0,environment/* distInfos */.e9)(folder);
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
				return { folder: (0,external_node_path_.join)(folder, info), name, version, metadata, tags: wheel.all('Tag'), direct };
		}));
		return found.filter((one) => one !== undefined);
}
async function markerValues(python, sandbox, host) {
		const { stdout } = await host.run({
				command: [python, '-I', '-S', '-c', "# Prints the marker values of the interpreter that runs it, as JSON (PEP 508, environment markers).\nimport json, os, platform, sys\nv = sys.implementation.version\nimpl = \"%d.%d.%d\" % (v.major, v.minor, v.micro) + (\"\" if v.releaselevel == \"final\" else v.releaselevel[0] + str(v.serial))\nprint(json.dumps({\n  \"implementation_name\": sys.implementation.name, \"implementation_version\": impl, \"os_name\": os.name,\n  \"platform_machine\": platform.machine(), \"platform_python_implementation\": platform.python_implementation(),\n  \"platform_release\": platform.release(), \"platform_system\": platform.system(), \"platform_version\": platform.version(),\n  \"python_full_version\": platform.python_version(), \"python_version\": \".\".join(platform.python_version_tuple()[:2]),\n  \"sys_platform\": sys.platform}))\n"],
				cwd: sandbox.cwd,
				env: sandbox.env,
				timeoutMs: 30_000,
		});
		return JSON.parse(stdout || '{}');
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
function components_describe(distribution) {
		const { folder, name, version, metadata } = distribution;
		const license = licenseOf(metadata);
		const links = linksOf(metadata);
		const first = (labels) => labels.map((label) => links.get(label)).find(Boolean);
		const addresses = [metadata.one('Home-page'), ...links.values()].filter((url) => url !== undefined);
		return {
				name,
				version,
				purl: purl(distribution),
				description: metadata.one('Summary'),
				license,
				concluded: license === undefined || folder === '' ? undefined : (0,license_files/* concludedLicense */.V)(expressionOf(license), folder),
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
function expressionOf(license) {
		return (0,license_known/* licenseOfText */.er)(license) ?? (0,license_known/* licenseOfClassifier */.Ke)(license);
}
function supplierOf(metadata) {
		const named = ['Author', 'Maintainer'].map((header) => metadata.one(header)).find(Boolean);
		const mailed = ['Author-email', 'Maintainer-email'].map((header) => metadata.one(header)).find(Boolean);
		return named ?? mailed?.replace(/\s*<[^>]*>/g, '').replaceAll('"', '');
}
/***/ }),
/***/ 3073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	M: () => (/* binding */ entriesOf)
});
const FORM = /^\s*([\w-]+(?:\.[\w-]+)*)\s*(?::\s*([\w-]+(?:\.[\w-]+)*)\s*)?(?:\[[^\]]*\]\s*)?$/u;
function entriesOf(manifest) {
		const found = (script, path, table) => Object.entries(table).map(([name, text]) => {
				const match = FORM.exec(text);
				return { name, text, script, path: [...path, name], module: match?.[1] ?? '', object: match?.[2] };
		});
		return [
				...found(true, [...manifest.base, 'scripts'], manifest.scripts),
				...found(true, ['project', 'gui-scripts'], manifest.guiScripts),
				...Object.entries(manifest.entryPoints).flatMap(([group, table]) => found(false, ['project', 'entry-points', group], table)),
		];
}
/***/ }),
/***/ 50643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	IZ: () => (/* binding */ openVenv),
	Nx: () => (/* binding */ distribution),
	TC: () => (/* binding */ readerOf),
	Wm: () => (/* binding */ programIn),
	e9: () => (/* binding */ distInfos),
	uE: () => (/* binding */ installedVersions)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var _core_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70976);
var _metadata_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25336);
const INFO = /^(.+)-([^-]*)\.dist-info$/;
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
async function distInfos(site) {
		return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(site)).filter((entry) => entry.endsWith('.dist-info')).sort();
}
async function installedVersions({ site }) {
		const pairs = (await distInfos(site)).flatMap((info) => {
				const [, name, version = ''] = INFO.exec(info) ?? [];
				return name === undefined ? [] : [[(0,_core_names_js__WEBPACK_IMPORTED_MODULE_3__/* .normalName */ .tK)(name), version]];
		});
		return Object.fromEntries(pairs);
}
function readerOf(venv, info) {
		return (file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(venv.site, info, file), 'utf8').catch(() => '');
}
async function distribution(venv, name) {
		const wanted = (0,_core_names_js__WEBPACK_IMPORTED_MODULE_3__/* .normalName */ .tK)(name);
		const info = (await distInfos(venv.site)).find((one) => (0,_core_names_js__WEBPACK_IMPORTED_MODULE_3__/* .normalName */ .tK)(INFO.exec(one)?.[1] ?? '') === wanted);
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
/***/ 85831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Y: () => (/* binding */ firstCommand)
});
var _core_about_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87821);
var _core_project_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52364);
var _formats_object_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36074);
var _formats_toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65761);
var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85888);
var _unrun_server_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17293);
const USUAL = ['main', 'run', 'serve', 'cli', 'start', 'main_sync', 'run_server', 'start_server'];
function firstCommand(project, modules, beside = []) {
		const write = (target) => entryIn(project, commandOf(project), target);
		const asFolder = `\nOr release the folder as it is, in ${_core_about_js__WEBPACK_IMPORTED_MODULE_3__/* .CONFIG_FILE */ .g2}:\n${(0,_core_project_table_js__WEBPACK_IMPORTED_MODULE_4__/* .projectTable */ .O)(project.path, 'ecosystem = "code-package"')}`;
		const whole = project.manifest.hasBuildSystem || project.manifest.style !== 'pyproject' ? '' : asFolder;
		const callable = callableIn(modules);
		const plain = callable.find(({ found }) => !found.async);
		if (plain !== undefined)
				return `${write(`${plain.module.name}:${plain.found.name}`)}${whole}`;
		const [awaited] = callable;
		if (awaited !== undefined) {
				const name = awaited.found.name === 'run' ? 'main' : 'run';
				return `Add to ${awaited.module.file}:\n  def ${name}() -> None:\n      asyncio.run(${awaited.found.name}())\n${write(`${awaited.module.name}:${name}`)}${whole}`;
		}
		const made = (0,_unrun_server_js__WEBPACK_IMPORTED_MODULE_2__/* .serverObject */ .zZ)(modules);
		if (made !== undefined) {
				const { module, name } = made;
				return `Nothing runs ${name}. Add to ${module.file}:\n  def main() -> None:\n      ${name}.run()\n${write(`${module.name}:main`)}${whole}`;
		}
		const left = callableIn(beside).find(({ found, runs: does }) => does && !found.async);
		if (left !== undefined)
				return `${packTheScript(project, left.module, left.found.name)}${asFolder}`;
		const asLibrary = `\nOr release it as a library, which is imported instead of started, in ${_core_about_js__WEBPACK_IMPORTED_MODULE_3__/* .CONFIG_FILE */ .g2}:\n${(0,_core_project_table_js__WEBPACK_IMPORTED_MODULE_4__/* .projectTable */ .O)(project.path, 'kind = "library"')}`;
		return `None of its functions is known to run the server. Write one, and name its module and function:\n${write('…:…')}${asLibrary}${whole}`;
}
function callableIn(modules) {
		const functions = modules.flatMap((module) => [...(0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .readPython */ .Z)(module.text).functions.values()].map((found) => ({ module, found, runs: runs(found, module.text) })));
		return functions
				.filter(({ found, runs: does }) => found.required.length === 0 && (does || USUAL.includes(found.name)))
				.sort((a, b) => Number(b.runs) - Number(a.runs) || rank(a.found) - rank(b.found));
}
function packTheScript(project, { name, file }, start) {
		const packed = Array.isArray((0,_formats_object_js__WEBPACK_IMPORTED_MODULE_5__/* .dig */ .rO)(project.manifest.value, ['tool', 'setuptools', 'packages']));
		const command = packed
				? `Add to ${project.manifestFile}:\n  [tool.setuptools]\n  py-modules = ["${name}"]\n${entryIn(project, commandOf(project), `${name}:${start}`)}`
				: `Move it into a package, and name it: ${entryIn(project, commandOf(project), `<package>.${name}:${start}`)}`;
		return `${start}() in ${file} starts the server, but the package leaves that file out. ${command}`;
}
function runs({ line, name }, text) {
		const lines = text.split(/\r?\n/).slice(line);
		const end = lines.findIndex((one) => /^[^\s#)]/.test(one));
		return _unrun_server_js__WEBPACK_IMPORTED_MODULE_2__/* .RUNS */ .pt.test(lines.slice(0, end === -1 ? undefined : end).join('\n')) && !name.startsWith('_');
}
function rank({ name }) {
		return USUAL.includes(name) ? USUAL.indexOf(name) : USUAL.length;
}
function commandOf(project) {
		return project.name.toLowerCase().replace(/[^a-z0-9.-]+/g, '-');
}
function entryIn({ manifest, manifestFile }, command, target) {
		if (manifestFile.endsWith('.py'))
				return `Pass it to setup():\n  entry_points={"console_scripts": ["${command} = ${target}"]},`;
		if (manifestFile.endsWith('.cfg'))
				return `Add to ${manifestFile}:\n  [options.entry_points]\n  console_scripts =\n      ${command} = ${target}`;
		const table = manifest.style === 'poetry' ? 'tool.poetry.scripts' : 'project.scripts';
		return `Add to ${manifestFile}:\n  [${table}]\n  ${(0,_formats_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .tomlKey */ .m)(command)} = "${target}"`;
}
/***/ }),
/***/ 97497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	w: () => (/* binding */ freshVenv)
});
var external_node_path_ = __webpack_require__(76760);
var errors = __webpack_require__(8005);
var uv_install = __webpack_require__(79317);
var environment = __webpack_require__(50643);
var core_about = __webpack_require__(87821);
var private_authority = __webpack_require__(52363);
var system_error = __webpack_require__(52708);
var last_words = __webpack_require__(17452);
var build_failure = __webpack_require__(11246);
;// CONCATENATED MODULE: ./.build/ecosystems/python/install-failure.js
const KNOWN = [
		{ sign: system_error/* FULL_DISK */.ym, cause: () => 'no space is left on the disk', hint: () => system_error/* FREE_SPACE */.Kt },
		{
				sign: build_failure/* UNTRUSTED */.nT,
				cause: (match) => `the certificate of the index is not trusted (${match[1]})`,
				hint: () => private_authority/* PRIVATE_AUTHORITY */.s,
		},
		{
				sign: /index URL \((https?:[^)\s]+)\) could not be queried due to a lack of valid authentication credentials|\b401 Unauthorized\b[^\n]*?(https?:[^)\s]+)?/,
				cause: (match) => `the index requires authentication${named(match[1] ?? match[2])}`,
				hint: () => 'Pass registry-auth, a line for each index: its URL, a space, and user:password.',
		},
		{
				sign: build_failure/* PYTHON_DOWNLOAD */.wR,
				cause: (match) => `Python ${match[1]} is not on this machine and could not be downloaded`,
				hint: (match) => (0,build_failure/* howToGetPython */.AQ)(match[1]),
		},
		{
				sign: /(?:error sending request for url \(([^)]+)\)|Failed to fetch: `?([^\s`]+)|dns error|Connection refused|operation timed out)/i,
				cause: (match) => `the index could not be reached${named(match[1] ?? match[2])}`,
				hint: () => 'Check the network, the proxy and the index setting, then run it again.',
		},
		{
				sign: /Querying Python at `([^`\n]+)` failed/,
				cause: (match) => `the interpreter ${match[1]} does not run`,
				hint: (match) => `Reinstall it, or take it off PATH: ${match[1]} --version`,
		},
		{
				sign: /No interpreter found for ([^\n]+?)(?: in [^\n]*)?\n/,
				cause: (match) => `no installed Python meets the requirement of the package (${match[1]})`,
				hint: () => 'Install one (uv python install 3.13, or actions/setup-python), or correct requires-python.',
		},
		{
				sign: /(?:wheel is (?:in)?compatible with|has no wheels with a matching|A path dependency is incompatible with the current platform)[^\n]*/,
				cause: () => 'it is built for a different platform or Python',
				hint: () => `Start it on a machine of that platform. If the workflow cannot start it anywhere, set [smoke] unstarted = "why" in ${core_about/* CONFIG_FILE */.g2}.`,
		},
		{
				sign: /[Bb]ecause (?:there are no versions of |only )?([A-Za-z0-9._-]+)[^\n]{0,60}? was not found in the (?:package registry|provided package locations)/,
				cause: (match) => `it needs ${match[1]}, which the index does not have`,
				hint: (match) => `Check the spelling of ${match[1]} in dependencies. Publish a package of your own before the one that needs it; set a private index with UV_INDEX.`,
		},
		{
				sign: /the current Python version \(([^)]+)\) does not satisfy Python([^\s,]+)[^\n]*/,
				cause: (match) => `a dependency needs Python ${match[2]}, but requires-python allows ${match[1]}`,
				hint: (match) => `Raise requires-python to what the dependencies need: requires-python = "${match[2]}"`,
		},
		{
				sign: /Failed to build `([^`]+)`/,
				cause: (match) => `its dependency ${match[1]} has no wheel for this machine and could not be built`,
				hint: (match) => `Users without a compiler cannot install it either. Bound ${match[1]?.replace(/==.*/, '')} to a version with wheels, or tell users what to install first.`,
		},
		{
				sign: /No solution found when resolving dependencies/,
				cause: () => 'its dependencies conflict',
				hint: () => 'The quoted lines name the conflicting requirements: widen one of them in dependencies.',
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
				return { ...base, message, hint: `Allow more time in ${core_about/* CONFIG_FILE */.g2}:\n  [smoke]\n  install-timeout = "15m"` };
		}
		const { known, match } = (0,last_words/* firstSign */.a)(KNOWN, output) ?? {};
		if (known !== undefined && match !== undefined)
				return { ...base, message: `${whole}: ${known.cause(match)}.`, hint: known.hint(match) };
		return {
				...base,
				message: `${whole}: uv exited ${ended.signal === null ? `with exit code ${ended.code}` : `by ${ended.signal}`}.`,
				hint: `To see the whole output: uv venv try && uv pip install --python try ${about.artifact}`,
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
;// CONCATENATED MODULE: ./.build/ecosystems/python/fresh-venv.js
async function freshVenv({ project, artifact, python, words, shown, cwd, file }, sandbox, host) {
		const { uv, config, env } = await (0,uv_install/* uvInstall */.x)(host, sandbox);
		const timeoutMs = project.settings.smoke.installTimeoutMs;
		const step = async (command, typed) => {
				let done = () => { };
				const onLine = (line) => {
						host.log.debug(line);
						const count = /^Resolved (\d+ packages?) /.exec(line)?.[1];
						if (count !== undefined)
								done = host.log.busy(count);
				};
				const ended = await host.run({ command: [uv, ...command], cwd, env, timeoutMs, installs: true, onLine });
				done();
				if (ended.code === 0)
						return;
				const about = { project, artifact, shown: typed, seconds: Math.round(timeoutMs / 1000) };
				const finding = installFailure(ended, about);
				throw new errors/* StageFailure */.BG(file === undefined ? finding : { ...finding, file });
		};
		const folder = (0,external_node_path_.join)(sandbox.folder, 'venv');
		const wanted = python === undefined ? [] : ['--python', python];
		await step(['venv', '--quiet', '--no-project', '--config-file', config, ...wanted, folder], ['uv venv', ...(python === undefined ? [] : [`--python '${python}'`])].join(' '));
		const venv = await (0,environment/* openVenv */.IZ)(folder);
		if (words.length > 0) {
				const pip = ['pip', 'install', '--config-file', config, '--python', venv.python, ...words];
				await step(pip, `uv pip install ${shown}`);
		}
		return { uv, config, env, venv };
}
/***/ }),
/***/ 47323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	X: () => (/* binding */ modulesOf)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _repository_regular_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1722);
var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39879);
const MOST_MODULES = 200;
const LARGEST_MODULE = 300_000;
function modulesOf(installed, { site }) {
		const files = (installed?.files ?? []).filter((file) => /^[\w/]+\.py$/.test(file)).slice(0, MOST_MODULES);
		return files.map((file) => ({
				name: (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .moduleOf */ .cD)(file),
				file,
				text: (0,_repository_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readNamed */ .Mk)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(site, file), LARGEST_MODULE).bytes?.toString() ?? '',
		}));
}
/***/ }),
/***/ 39879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	L8: () => (/* binding */ flatModules),
	X6: () => (/* binding */ resolveModule),
	aH: () => (/* binding */ layoutOf),
	aN: () => (/* binding */ moduleNamed),
	cD: () => (/* binding */ moduleOf),
	i5: () => (/* binding */ importedModules)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _core_memo_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13068);
var _formats_lock_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5355);
var _formats_object_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36074);
var _languages_python_skim_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31849);
var _repository_subtree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59349);
var _entries_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3073);
var _source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85888);
var _table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9173);
const PLAIN_BACKENDS = /^(hatchling\.build|setuptools\.build_meta|flit_core\.buildapi|poetry\.core\.masonry\.api|pdm\.backend|uv_build)$/;
const TEST_FILE = /(^|\/)(tests?|testing)\/|(^|\/)(conftest|test_[^/]*|[^/]*_test)\.py$/;
const layoutOf = (0,_core_memo_js__WEBPACK_IMPORTED_MODULE_5__/* .memo */ .p)((project, files) => [files, project.manifestFile], read);
function read(project, files) {
		const { manifest } = project;
		const inside = (path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(project.path, path));
		const configured = configuredPackages(manifest);
		const roots = [...new Set([...configured.roots, 'src', '.'].map(inside))];
		const python = (0,_repository_subtree_js__WEBPACK_IMPORTED_MODULE_3__/* .pathsBelow */ .Yl)(files, project.path).filter((path) => path.endsWith('.py'));
		const folders = new Set([...new Set(python.map((path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path)))].flatMap(_formats_lock_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .foldersUp */ .TS));
		folders.delete('.');
		const source = (0,_core_memo_js__WEBPACK_IMPORTED_MODULE_5__/* .memo */ .p)((path) => [files, path], (path) => (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .readPython */ .Z)(files.text(path) ?? ''));
		const quickly = (0,_core_memo_js__WEBPACK_IMPORTED_MODULE_5__/* .memo */ .p)((path) => [files, path], (path) => (0,_languages_python_skim_js__WEBPACK_IMPORTED_MODULE_2__/* .skim */ .b)(files.text(path) ?? ''));
		const find = (module) => {
				const path = module.replaceAll('.', '/');
				for (const root of roots) {
						for (const file of [`${path}/__init__.py`, `${path}.py`]) {
								if (files.has(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(root, file)))
										return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(root, file);
						}
				}
				return undefined;
		};
		const owns = (name) => roots.some((root) => files.has(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(root, `${name}.py`)) || folders.has(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(root, name)));
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
function flatModules({ path }, files) {
		return (0,_repository_subtree_js__WEBPACK_IMPORTED_MODULE_3__/* .pathsBelow */ .Yl)(files, path).filter((file) => /(^|\/)[A-Za-z_]\w*\.py$/.test(file) && node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file) === path);
}
function moduleNamed(project) {
		return project.toLowerCase().replace(/[-.]+/g, '_');
}
function moduleOf(file) {
		return file.replace(/(\/__init__)?\.py$/, '').replaceAll('/', '.');
}
function configuredPackages({ value }) {
		const tool = (...path) => (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_6__/* .dig */ .rO)(value, ['tool', ...path]);
		const texts = (found) => (Array.isArray(found) ? found : [found]).filter((one) => typeof one === 'string');
		const wheel = ['hatch', 'build', 'targets', 'wheel'];
		const hatch = [...texts(tool(...wheel, 'packages')), ...texts(tool('hatch', 'build', 'packages'))];
		const poetryPackages = (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_6__/* .listOf */ .c3)(tool('poetry', 'packages')).flatMap((entry) => {
				const [include] = texts((0,_formats_object_js__WEBPACK_IMPORTED_MODULE_6__/* .dig */ .rO)(entry, ['include']));
				return include === undefined ? [] : { include, from: texts((0,_formats_object_js__WEBPACK_IMPORTED_MODULE_6__/* .dig */ .rO)(entry, ['from']))[0] ?? '.' };
		});
		const moduleRoot = texts(tool('uv', 'build-backend', 'module-root'))[0];
		const packageDir = tool('setuptools', 'package-dir');
		return {
				roots: [
						...hatch.map((path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path)),
						...poetryPackages.map(({ from }) => from),
						...texts(tool('setuptools', 'packages', 'find', 'where')),
						...texts((0,_formats_object_js__WEBPACK_IMPORTED_MODULE_6__/* .dig */ .rO)(packageDir, [''])),
						...texts(tool('pdm', 'build', 'package-dir')),
						...(moduleRoot === undefined ? [] : [moduleRoot === '' ? '.' : moduleRoot]),
				],
				packages: [...hatch, ...poetryPackages.map(({ include, from }) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(from, include))],
				plain: ['sources', 'force-include', 'include', 'only-include'].every((key) => tool(...wheel, key) === undefined && tool('hatch', 'build', key) === undefined) &&
						tool(...wheel, 'hooks') === undefined &&
						tool('hatch', 'build', 'hooks') === undefined &&
						!((0,_table_js__WEBPACK_IMPORTED_MODULE_7__/* .isTable */ .bI)(packageDir) && Object.keys(packageDir).some((key) => key !== '')) &&
						tool('setuptools', 'ext-modules') === undefined &&
						tool('poetry', 'build') === undefined,
		};
}
function shippedFiles(project, python, roots, packages) {
		const tops = new Set([
				moduleNamed(project.name),
				...(0,_entries_js__WEBPACK_IMPORTED_MODULE_8__/* .entriesOf */ .M)(project.manifest).map(({ module }) => module.split('.')[0] ?? ''),
		]);
		const sourceFolder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(project.path, 'src');
		const takesAll = (project.manifest.buildBackend ?? 'setuptools').startsWith('setuptools');
		const shipped = new Map();
		for (const path of python) {
				if (TEST_FILE.test(path))
						continue;
				const root = roots.find((one) => (0,_repository_subtree_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnder */ .Jo)(path, one));
				if (root === undefined)
						continue;
				const module = moduleOf((0,_repository_subtree_js__WEBPACK_IMPORTED_MODULE_3__/* .inFolder */ ._z)(path, root));
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
		const entries = (0,_entries_js__WEBPACK_IMPORTED_MODULE_8__/* .entriesOf */ .M)(manifest).filter(({ script }) => script);
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
/***/ }),
/***/ 42840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ke: () => (/* binding */ licenseOfClassifier),
	_9: () => (/* binding */ licenseOfName),
	er: () => (/* binding */ licenseOfText),
	yd: () => (/* binding */ licenseBeside)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _core_spdx_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77140);
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
const NAMES = {
		mit: 'MIT',
		'mit mit': 'MIT',
		expat: 'MIT',
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
const FILLERS = /\b(?:the|licen[cs]e|version)\b|\bv(?=\d)|[^a-z0-9]+/g;
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
		const isName = text.trim().length <= 200 && !text.trim().includes('\n');
		return isName ? licenseOfName(text.trim()) : TEXTS.find(([begin]) => begin.test(text.slice(0, 4000)))?.[1];
}
function licenseOfName(name) {
		const words = name.toLowerCase().replace(/^apache(?=v?\d)/, 'apache ');
		return (0,_core_spdx_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalLicense */ .mO)(name) ?? NAMES[words.replace(FILLERS, ' ').replace(/ +/g, ' ').trim()];
}
function licenseBeside(project, files) {
		const names = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'COPYING'].map((name) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(project.path, name));
		const text = names.map((name) => files.text(name)).find((found) => found !== undefined);
		return text === undefined ? undefined : licenseOfText(text);
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
/***/ 51359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Z: () => (/* binding */ PYTHON),
	y: () => (/* binding */ originOf)
});
var _files_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51497);
var _printed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70872);
var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50643);
const MOST_FILES = 6000;
const CALL = /\b(print|rprint|echo|secho|write|pprint)\s*\(/;
const PYTHON = {
		literals: /"""([\s\S]*?)"""|'''([\s\S]*?)'''|"((?:\\.|[^"\\\n])*)"|'((?:\\.|[^'\\\n])*)'/g,
		between: /\{[^}]*\}|%[-\d.]*[sdrif]|\\[nrt]/,
		*callsIn(source) {
				let offset = 0;
				const lines = source.split('\n');
				for (const [index, line] of lines.entries()) {
						const call = CALL.exec(line)?.[1];
						const isElsewhere = /file\s*=\s*(sys\.)?stderr|stderr\.write|^\s*#/.test(line);
						if (call !== undefined && !isElsewhere)
								yield { call, offset, rest: lines.slice(index, index + 4).join('\n') };
						offset += line.length + 1;
				}
		},
};
async function originOf(text, project, venv) {
		const own = (await (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .distribution */ .Nx)(venv, project))?.files.filter((file) => file.endsWith('.py')) ?? [];
		const mine = await (0,_printed_js__WEBPACK_IMPORTED_MODULE_1__/* .printedBy */ .e_)(own, venv.site, text, _printed_js__WEBPACK_IMPORTED_MODULE_1__/* .SHORTEST */ .tl, PYTHON);
		if (mine !== undefined)
				return mine;
		const others = (await (0,_files_in_js__WEBPACK_IMPORTED_MODULE_0__/* .filesIn */ .n)(venv.site)).filter((file) => file.endsWith('.py') && !own.includes(file));
		return (0,_printed_js__WEBPACK_IMPORTED_MODULE_1__/* .printedBy */ .e_)(others.slice(0, MOST_FILES), venv.site, text, (0,_printed_js__WEBPACK_IMPORTED_MODULE_1__/* .proof */ .n1)(text), PYTHON);
}
/***/ }),
/***/ 56777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	FD: () => (/* binding */ requirementProblem),
	Mm: () => (/* binding */ bounded),
	O: () => (/* binding */ bounds),
	cw: () => (/* binding */ withExtras),
	hm: () => (/* binding */ pins),
	ny: () => (/* binding */ takes),
	qp: () => (/* binding */ splitRequirement)
});
var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68898);
var _core_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70976);
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
function withExtras({ name, extras }) {
		return extras.length === 0 ? name : `${name}[${extras.join(',')}]`;
}
function takes(range, version) {
		try {
				return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.satisfies)(version, range);
		}
		catch {
				return false;
		}
}
function bounds(requirement, version, minors) {
		const { name = '', extras = [], range = '', url } = splitRequirement(requirement) ?? {};
		if (name === '' || url !== undefined || /(^|,)\s*==/.test(range))
				return [];
		const kept = range
				.split(',')
				.map((part) => part.trim().replace(/^~=/, '>='))
				.filter((part) => part !== '' && !part.startsWith('<'));
		const lower = Number(/(?:^|,)>=?\s*(\d+)/.exec(kept.join(','))?.[1] ?? '0');
		const [major = 0, minor = 0] = version.split('.').map(Number);
		const first = lower >= major ? `${major}.${minor}` : `${major}`;
		const later = Array.from({ length: Math.min(minors, minor) }, (_, before) => `${major}.${minor - before}`);
		return [...new Set([first, ...later])].map((limit) => `${withExtras({ name, extras })}${[...kept, `<${limit}`].join(',')}`);
}
function bounded({ name, extras, range }, major) {
		const kept = range
				.split(',')
				.map((part) => part.trim())
				.filter((part) => part !== '' && !/^(<|==|~=)/.test(part) && Number(/\d+/.exec(part)?.[0] ?? 0) < major);
		return `${withExtras({ name, extras })}${[...kept, `<${major}`].join(',')}`;
}
function pins(requirements) {
		return requirements.flatMap((line) => {
				const { name = '', range = '' } = splitRequirement(line) ?? {};
				return /^===?\s*[^*,\s]+$/.test(range) ? [(0,_core_names_js__WEBPACK_IMPORTED_MODULE_1__/* .normalName */ .tK)(name)] : [];
		});
}
async function requirementProblem(text) {
		if (/^\s*(?:git\+|https?:|file:|\.{0,2}\/)/.test(text))
				return 'there is no name before the URL';
		const parts = splitRequirement(text);
		if (parts === undefined)
				return 'it is not a name followed by versions';
		if (parts.extras.some((extra) => !NAME.test(extra)))
				return 'an extra in the brackets is not a valid name';
		const ranges = parts.range.split(',').filter((one) => !one.trim().startsWith('==='));
		if (parts.url === undefined && parts.range !== '' && ranges.some((one) => !(0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.validRange)(one.trim()))) {
				return `${parts.range} is not a version specifier`;
		}
		if (parts.marker === undefined)
				return undefined;
		const { markerProblem } = await Promise.all(/* import() */[__webpack_require__.e(6821), __webpack_require__.e(9918)]).then(__webpack_require__.bind(__webpack_require__, 9918));
		return markerProblem(parts.marker);
}
/***/ }),
/***/ 17206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Bl: () => (/* binding */ supplyOf),
	Ie: () => (/* binding */ knownDistribution),
	ci: () => (/* binding */ isProvided),
	lS: () => (/* binding */ sharesWord),
	vo: () => (/* binding */ mayProvide)
});
var _core_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70976);
var _languages_python_import_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54641);
var _transitive_deps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7749);
function knownDistribution(top) {
		const [usual = ''] = (0,_languages_python_import_names_js__WEBPACK_IMPORTED_MODULE_0__/* .distributionsOf */ .Xx)(top);
		return (0,_languages_python_import_names_js__WEBPACK_IMPORTED_MODULE_0__/* .importNameIsKnown */ ._$)(usual) || (0,_transitive_deps_js__WEBPACK_IMPORTED_MODULE_1__/* .isWellKnown */ .MZ)(usual) ? usual : undefined;
}
function isProvided(top, declared) {
		return declared.some(({ name }) => (0,_languages_python_import_names_js__WEBPACK_IMPORTED_MODULE_0__/* .provides */ .TG)(name, top));
}
function supplyOf(top, declared, brings) {
		const names = (0,_languages_python_import_names_js__WEBPACK_IMPORTED_MODULE_0__/* .distributionsOf */ .Xx)(top);
		const [wanted = top] = names;
		const known = (one) => names.some((name) => (0,_transitive_deps_js__WEBPACK_IMPORTED_MODULE_1__/* .surelyBrings */ .og)(one.name, one.extras, name) === true);
		return {
				names,
				wanted,
				bringers: declared.filter(brings ?? known),
				unknown: declared.filter((one) => (0,_transitive_deps_js__WEBPACK_IMPORTED_MODULE_1__/* .surelyBrings */ .og)(one.name, one.extras, wanted) === undefined),
		};
}
function sharesWord(name, top) {
		const words = (0,_core_names_js__WEBPACK_IMPORTED_MODULE_2__/* .normalName */ .tK)(top).split('-');
		return !(0,_transitive_deps_js__WEBPACK_IMPORTED_MODULE_1__/* .isWellKnown */ .MZ)(name) && name.split('-').some((word) => word.length > 3 && words.includes(word));
}
function mayProvide(top, declared) {
		return declared.some(({ name }) => (0,_languages_python_import_names_js__WEBPACK_IMPORTED_MODULE_0__/* .provides */ .TG)(name, top) || sharesWord(name, top));
}
/***/ }),
/***/ 29252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	GN: () => (/* binding */ SDK_MAJORS),
	ME: () => (/* binding */ SERVER_SDKS),
	MF: () => (/* binding */ lowestMajor),
	a1: () => (/* binding */ SDK_MINORS),
	nT: () => (/* binding */ isOpen)
});
var _data_sdks_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42351);
const SDK_MAJORS = new Map(Object.entries(_data_sdks_json__WEBPACK_IMPORTED_MODULE_0__/* .python.majors */ .Hg.j));
const SDK_MINORS = new Map(Object.entries(_data_sdks_json__WEBPACK_IMPORTED_MODULE_0__/* .python.minors */ .Hg.FX));
const SERVER_SDKS = _data_sdks_json__WEBPACK_IMPORTED_MODULE_0__/* .servers */ .b0.filter((name) => SDK_MAJORS.has(name));
function isOpen(range) {
		return !/<|==|~=/.test(range);
}
function lowestMajor(range) {
		return Number(/(?:>=|>|~=|==)\s*(\d+)/.exec(range)?.[1] ?? 0);
}
/***/ }),
/***/ 85888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Z: () => (/* binding */ readPython),
	t: () => (/* binding */ isCertain)
});
var _lezer_python__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17335);
var _formats_position_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22398);
var _languages_python_newer_strings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30691);
var _languages_python_syntax_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48746);
var _languages_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81924);
function isCertain({ guard }) {
		return guard === undefined || guard === 'function';
}
const DEEPEST = 400;
const LARGEST = 1_000_000;
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
		if (text.length > LARGEST)
				return UNREAD;
		const imports = [];
		const functions = new Map();
		const names = new Set();
		const features = [];
		const made = new Map();
		const lines = (0,_formats_position_js__WEBPACK_IMPORTED_MODULE_2__/* .placesIn */ .y)(text);
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
								for (const found of (0,_languages_python_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .importsIn */ .Kz)(node, words)) {
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
						const bound = (0,_languages_python_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .targets */ .zV)(node, words);
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
						bind((0,_languages_python_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .firstName */ .u$)(node, words), scope);
				if (!CONTAINERS.has(node.name))
						return;
				const suppressed = node.name === 'WithStatement' && /\bsuppress\([^)]*(Import|ModuleNotFound)Error/.test(words(node));
				const inner = suppressed ? { ...scope, guard: within(scope, 'try') } : scope;
				for (const child of (0,_languages_python_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .childrenOf */ .LU)(node))
						statement(child, inner, depth + 1);
		};
		const definition = (outer, scope, depth) => {
				const node = outer.name === 'DecoratedStatement'
						? (outer.getChild('FunctionDefinition') ?? outer.getChild('ClassDefinition'))
						: outer;
				if (node === null)
						return;
				const name = (0,_languages_python_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .firstName */ .u$)(node, words);
				bind(name, scope);
				if (node.getChild('TypeParamList') !== null && scope.guard !== 'branch') {
						features.push({ what: 'a type parameter in square brackets', minor: 12, ...lines(node.from) });
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
								required: (0,_languages_python_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .requiredOf */ .VU)(node.getChild('ParamList'), words),
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
				const guarded = (0,_languages_python_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .catchesImportError */ .l0)(node, words);
				for (const child of (0,_languages_python_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .childrenOf */ .LU)(node)) {
						if (child.name === '*' && child.prevSibling?.name === 'except') {
								features.push({ what: 'except*', minor: 11, ...lines(child.from) });
						}
						if (child.name === 'Body') {
								statement(child, guarded ? { ...scope, guard: within(scope, 'try') } : scope, depth + 1);
						}
				}
		};
		const ifStatement = (node, scope, depth) => {
				let guard;
				for (const child of (0,_languages_python_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .childrenOf */ .LU)(node)) {
						if (child.name === 'Body') {
								statement(child, guard === undefined ? scope : { ...scope, guard: within(scope, guard) }, depth + 1);
						}
						else if (child.name !== 'if' && child.name !== 'elif' && child.name !== 'else') {
								guard = (0,_languages_python_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .guardOf */ .HY)(words(child)) ?? guard;
						}
				}
		};
		const tree = (0,_languages_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .treeOf */ .g)(_lezer_python__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K, text);
		if (tree === undefined)
				return UNREAD;
		statement(tree.topNode, { guard: undefined, top: true }, 0);
		const nested = (0,_languages_python_newer_strings_js__WEBPACK_IMPORTED_MODULE_1__/* .mayNest */ .o)(text) ? (0,_languages_python_newer_strings_js__WEBPACK_IMPORTED_MODULE_1__/* .firstNested */ .C)(text, tree) : undefined;
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
function within({ guard: outer }, guard) {
		return outer === undefined || outer === 'function' ? guard : outer;
}
/***/ }),
/***/ 47822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	K: () => (/* binding */ missingPart),
	Z: () => (/* binding */ diagnoseStart)
});
var _core_listed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83659);
var _core_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70976);
var _data_sdks_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42351);
var _formats_toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65761);
var _missed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48785);
var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50643);
var _stated_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30054);
var _why_missing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57974);
async function diagnoseStart(stderr, project, venv, index) {
		const asked = { project, venv, index, installed: await (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .distribution */ .Nx)(venv, project.name) };
		const more = ' On your machine something else provides it, or an older version of a dependency.';
		return ((await missingPart(stderr, environmentOf(asked), more)) ??
				entryPoint(stderr, asked) ??
				secondLoop(stderr) ??
				missingSetting(stderr) ??
				newerSyntax(stderr, venv) ??
				namedExtra(stderr, asked) ??
				(stderr.trim() === '' ? sdkInExtra(asked) : undefined));
}
async function missingPart(stderr, where, more = '') {
		return (await missingModule(stderr, where, more)) ?? (await missingName(stderr, where)) ?? changedSdk(stderr, where);
}
async function missingModule(stderr, where, more) {
		const module = last(stderr, /ModuleNotFoundError: No module named '([^']+)'/g)?.[1];
		if (module === undefined)
				return undefined;
		const reason = await (0,_why_missing_js__WEBPACK_IMPORTED_MODULE_3__/* .whyMissing */ .bi)({ module }, where);
		return (0,_missed_js__WEBPACK_IMPORTED_MODULE_4__/* .missingAtStart */ .M8)(reason, reason.cause === 'undeclared' ? more : '');
}
function environmentOf({ project, venv, index, installed }) {
		const isOwn = (top) => {
				const targets = Object.values({ ...project.manifest.scripts, ...installed?.scripts });
				const own = (0,_core_names_js__WEBPACK_IMPORTED_MODULE_5__/* .normalName */ .tK)(project.name).replaceAll('-', '_');
				return top === own || targets.some((target) => target.split(/[.:]/)[0] === top);
		};
		return {
				...{ venv, index, installed, project: project.name, isOwn, folder: project.folder },
				stated: (0,_stated_js__WEBPACK_IMPORTED_MODULE_6__/* .statedIn */ .u)(project.manifest),
		};
}
async function missingName(stderr, where) {
		const imported = last(stderr, /ImportError: cannot import name '([^']+)' from (?:partially initialized module )?'([^']+)'/g);
		const attribute = last(stderr, /AttributeError: (?:partially initialized )?module '([^']+)' has no attribute '([^']+)'/g);
		const [name, module] = imported !== undefined ? [imported[1], imported[2]] : [attribute?.[2], attribute?.[1]];
		if (name === undefined || module === undefined)
				return undefined;
		const [top = module] = module.split('.');
		const own = where.installed?.topLevel.includes(top) === true;
		const reason = own ? await (0,_why_missing_js__WEBPACK_IMPORTED_MODULE_3__/* .partNotShipped */ .wP)({ module, name }, where) : await (0,_why_missing_js__WEBPACK_IMPORTED_MODULE_3__/* .takenAway */ .GX)(top, { module, name }, where);
		return reason && (0,_missed_js__WEBPACK_IMPORTED_MODULE_4__/* .missingAtStart */ .M8)(reason);
}
function sdkInExtra({ project, installed }) {
		const { declared } = project.manifest;
		const isSdk = ({ name }) => _data_sdks_json__WEBPACK_IMPORTED_MODULE_0__/* .servers */ .b0.includes((0,_core_names_js__WEBPACK_IMPORTED_MODULE_5__/* .normalName */ .tK)(name));
		const optional = declared.find((one) => isSdk(one) && one.extra !== undefined);
		if (optional === undefined || declared.some((one) => isSdk(one) && one.extra === undefined))
				return undefined;
		return (0,_missed_js__WEBPACK_IMPORTED_MODULE_4__/* .missingAtStart */ .M8)({
				cause: 'optional',
				subject: { module: optional.name, package: (0,_core_names_js__WEBPACK_IMPORTED_MODULE_5__/* .normalName */ .tK)(optional.name) },
				says: `exited without a word, and ${optional.name} comes only with the extra [${optional.extra}], which a user does not install`,
				hint: `Move ${optional.name} to [project] dependencies, or ${withExtra(optional.extra ?? '', { project, installed })}`,
		});
}
function namedExtra(stderr, { project, installed }) {
		const named = [...stderr.matchAll(/\b([\w.-]{1,100})\[([\w.-]{1,100})\]/g)].filter(([, name = '']) => (0,_core_names_js__WEBPACK_IMPORTED_MODULE_5__/* .normalName */ .tK)(name) === (0,_core_names_js__WEBPACK_IMPORTED_MODULE_5__/* .normalName */ .tK)(project.name));
		const brought = (extra) => project.manifest.declared.filter((one) => one.extra === extra).map(({ name }) => name);
		const extra = named.map(([, , one = '']) => one).find((one) => brought(one).length > 0);
		if (extra === undefined)
				return undefined;
		const [first = '', ...more] = brought(extra);
		return (0,_missed_js__WEBPACK_IMPORTED_MODULE_4__/* .missingAtStart */ .M8)({
				cause: 'optional',
				subject: { module: first, package: (0,_core_names_js__WEBPACK_IMPORTED_MODULE_5__/* .normalName */ .tK)(first) },
				says: `starts only with its extra [${extra}], which a user does not install`,
				hint: `Move ${(0,_core_listed_js__WEBPACK_IMPORTED_MODULE_7__/* .listed */ .K)([first, ...more])} to [project] dependencies, or ${withExtra(extra, { project, installed })}`,
		});
}
function withExtra(extra, { project, installed }) {
		const [script = project.name] = Object.keys(installed?.scripts ?? {});
		return `document the extra and start it so here: uvx --from "${project.name}[${extra}]" ${script}`;
}
async function changedSdk(stderr, where) {
		const [, owner, attribute, called, argument] = last(stderr, /AttributeError: '((?:FastMCP|MCPServer|Server|Context)\w*)' object has no attribute '(\w+)'|TypeError: ((?:FastMCP|MCPServer|Server|Tool|Context)\w*)\.\w+\(\) got an unexpected keyword argument '(\w+)'/g) ?? [];
		const what = owner !== undefined
				? `${attribute} of ${owner}`
				: called !== undefined
						? `the argument ${argument} of ${called}`
						: '';
		if (what === '')
				return undefined;
		return (0,_why_missing_js__WEBPACK_IMPORTED_MODULE_3__/* .olderSdk */ .rg)(what, where);
}
function entryPoint(stderr, { installed, project }) {
		for (const [script, target] of Object.entries(installed?.scripts ?? {})) {
				const [module = '', name = ''] = target.split(/\s*:\s*/);
				const signs = [`cannot import name '${name}' from '${module}'`, `module '${module}' has no attribute '${name}'`];
				if (signs.some((sign) => stderr.includes(sign))) {
						return {
								rule: 'entry-point-exists',
								subject: { module, name },
								message: `The script ${script} starts ${target}, but ${module} has no ${name}.`,
								hint: `Name an existing function in ${project.manifestFile}:\n  [project.scripts]\n  ${(0,_formats_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tomlKey */ .m)(script)} = "${module}:main"`,
						};
				}
				if (stderr.includes(`TypeError: ${name}() missing `) && stderr.includes(' required positional argument')) {
						return {
								rule: 'entry-point-no-arguments',
								subject: { module, name },
								message: `The script ${script} calls ${target} without arguments, but ${name} requires some.`,
								hint: `Give ${name} default values, or read its arguments from the command line inside it.`,
						};
				}
				if (stderr.includes(`coroutine '${name}' was never awaited`)) {
						return {
								rule: 'entry-point-no-arguments',
								subject: { module, name },
								message: `The script ${script} calls ${target}, which is async: the coroutine is never awaited.`,
								hint: `Point the script at a plain function:\n  def run() -> None:\n      asyncio.run(${name}())`,
						};
				}
		}
		return undefined;
}
function secondLoop(stderr) {
		if (!/RuntimeError: (?:Already running asyncio in this thread|asyncio\.run\(\) cannot be called)/.test(stderr))
				return undefined;
		return {
				rule: 'start/exited',
				message: 'The server starts an event loop inside another one: run() of the SDK begins its own.',
				hint: 'Call run() from a function that is not async, or write await mcp.run_stdio_async() instead.',
		};
}
function newerSyntax(stderr, { runtime }) {
		const [, file, line, error] = last(stderr, /site-packages[/\\]([^"\n]+)", line (\d+)\n(?:[^\n]*\n){1,3}SyntaxError: ([^\n]+)/g) ?? [];
		if (file === undefined)
				return undefined;
		return {
				rule: 'start/exited',
				message: `${runtime} does not accept ${file}:${line} (${error}).`,
				hint: 'Correct the line; if a newer Python accepts it, write that version in requires-python: installers then choose it.',
		};
}
function missingSetting(stderr) {
		const key = last(stderr, /^KeyError: '([A-Z][A-Z0-9_]+)'/gm)?.[1];
		if (key !== undefined && /environ/.test(stderr))
				return (0,_missed_js__WEBPACK_IMPORTED_MODULE_4__/* .needsVariable */ .KP)([key]);
		const read = last(stderr, /(?:getenv|environ\.get)\(\s*["']([A-Z]\w*)["']\s*\)\.(\w+)[^\n]*\n(?:[ \t~^]+\n)?AttributeError: 'NoneType' object has no attribute '\2'/g);
		if (read?.[1] !== undefined)
				return (0,_missed_js__WEBPACK_IMPORTED_MODULE_4__/* .needsVariable */ .KP)([read[1]]);
		const settings = last(stderr, /validation errors? for (\w*(?:Settings|Config|Env)\w*)\n([\s\S]*)/g)?.[2];
		const fields = [...(settings ?? '').matchAll(/^(\w+)\n\s+Field required/gm)].map(([, field = '']) => field.toUpperCase());
		return fields.length > 0 ? (0,_missed_js__WEBPACK_IMPORTED_MODULE_4__/* .needsVariable */ .KP)(fields) : undefined;
}
function last(text, pattern) {
		return [...text.matchAll(pattern)].at(-1);
}
/***/ }),
/***/ 30054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	b: () => (/* binding */ addDependency),
	u: () => (/* binding */ statedIn)
});
function statedIn(manifest) {
		return {
				bound: (stated, version, bounded) => boundIn(manifest, stated, version, bounded),
				add: (distribution, module) => addDependency(manifest, distribution, module),
		};
}
function addDependency({ tool, style }, distribution, module) {
		if (distribution === undefined)
				return `Add the distribution that provides ${module} to the dependencies${tool === undefined ? '' : `: ${tool} add …`}`;
		if (tool !== undefined)
				return `Run: ${tool} add ${distribution}`;
		if (style === 'setup')
				return `Add "${distribution}" to install_requires.`;
		return `Add "${distribution}" to dependencies, with the versions you need: uv add ${distribution}`;
}
function boundIn({ tool, style }, stated, version, bounded) {
		if (bounded === undefined)
				return `${stated} allows ${version}: change it to a version the server works with.`;
		const or = `\nor adapt the server to ${version}.`;
		if (tool !== undefined)
				return `Run: ${tool} add "${bounded}"${or}`;
		return `Use in ${style === 'setup' ? 'install_requires' : 'dependencies'}:\n  "${bounded}"${or}`;
}
/***/ }),
/***/ 9173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	af: () => (/* binding */ tableAt),
	bI: () => (/* binding */ isTable),
	gT: () => (/* binding */ listAt)
});
var _formats_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36074);
function isTable(value) {
		return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
function tableAt(value, path) {
		const found = (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(value, path);
		return isTable(found) ? found : {};
}
function listAt(value, path) {
		return (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_formats_object_js__WEBPACK_IMPORTED_MODULE_0__/* .dig */ .rO)(value, path));
}
/***/ }),
/***/ 69161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	a: () => (/* binding */ installInto)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _host_removal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35021);
var _host_sandbox_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22558);
var _tools_uv_install_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79317);
const TRACES = /^(direct_url\.json|uv_cache\.json|uv_build\.json)$/;
async function installInto(folder, wheel, words, { timeoutMs, host }) {
		const sandbox = await (0,_host_sandbox_js__WEBPACK_IMPORTED_MODULE_3__/* .openSandbox */ .E)(host, 'packages');
		const { uv, config, env } = await (0,_tools_uv_install_js__WEBPACK_IMPORTED_MODULE_4__/* .uvInstall */ .x)(host, sandbox);
		const ended = await host.run({
				command: [
						...[uv, 'pip', 'install', '--config-file', config, '--target', folder, '--only-binary', ':all:'],
						...['--find-links', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(wheel.path), ...words, wheel.path],
				],
				cwd: sandbox.cwd,
				env,
				timeoutMs,
				installs: true,
		});
		if (ended.code === 0)
				await clean(folder);
		return ended;
}
async function clean(folder) {
		for (const name of ['bin', '__pycache__'])
				await (0,_host_removal_js__WEBPACK_IMPORTED_MODULE_2__/* .removeFolder */ .v$)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.lock'), { force: true });
		for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)) {
				if (!name.endsWith('.dist-info'))
						continue;
				for (const file of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)))
						if (TRACES.test(file))
								await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name, file), { force: true });
				const record = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name, 'RECORD');
				const lines = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(record, 'utf8').catch(() => '')).split('\n');
				const kept = lines.filter((line) => !/^(\.\.\/|bin\/|[^,]*\.dist-info\/(direct_url|uv_cache|uv_build)\.json,)/.test(line));
				if (lines.length > 1)
						await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(record, kept.join('\n'));
		}
}
/***/ }),
/***/ 7749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	MZ: () => (/* binding */ isWellKnown),
	T4: () => (/* binding */ isEverywhere),
	og: () => (/* binding */ surelyBrings)
});
var _data_python_packages_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13294);
const EVERYWHERE = new Set(_data_python_packages_json__WEBPACK_IMPORTED_MODULE_0__/* .everywhere */ .fC.split(' '));
const CLOSURES = new Map(Object.entries(_data_python_packages_json__WEBPACK_IMPORTED_MODULE_0__/* .brings */ .gt).map(([name, names]) => [name, new Set(names.split(' '))]));
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
/***/ }),
/***/ 17293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	_2: () => (/* binding */ unrunServer),
	pt: () => (/* binding */ RUNS),
	zZ: () => (/* binding */ serverObject)
});
var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85888);
const RUNS = /\.run(?:_\w+)?\(|\bserve\(|\bstdio_server\(|\brun\(/;
const SERVERS = /(?:^|\.)(?:FastMCP|MCPServer)$/;
function serverObject(modules) {
		for (const module of modules) {
				const { made, imports } = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .readPython */ .Z)(module.text);
				const name = [...made].find(([, called]) => SERVERS.test(called))?.[0];
				const byFastmcp = imports.some((one) => one.module === 'fastmcp' || one.module.startsWith('fastmcp.'));
				if (name !== undefined)
						return { name, module, byFastmcp };
		}
		return undefined;
}
function unrunServer(modules) {
		return modules.some(({ text }) => RUNS.test(text)) ? undefined : serverObject(modules);
}
/***/ }),
/***/ 60102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	GA: () => (/* binding */ readSdistIdentity),
	Ii: () => (/* binding */ readWheelIdentity),
	ag: () => (/* binding */ readWheel),
	f4: () => (/* binding */ readReadme),
	readIndexed: () => (/* binding */ readIndexed),
	wi: () => (/* binding */ checkFileName)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _archive_archive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62841);
var _archive_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46547);
var _archive_statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46454);
var _core_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34002);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8005);
var _core_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70976);
var _core_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51928);
var _metadata_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25336);
const WHEEL = { called: 'METADATA', folder: /\.dist-info$/i, alone: false };
const SDIST = { called: 'PKG-INFO', folder: /./, alone: true };
const READ = /^[^/]+\.dist-info\/(METADATA|WHEEL|entry_points\.txt)$/;
async function readWheel(path) {
		const entries = [];
		const digests = new Map();
		const texts = new Map();
		await (0,_archive_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .walkArchive */ .wU)(path, async (entry, read) => {
				entries.push(entry);
				if (entry.type !== 'file')
						return;
				if (READ.test(entry.path)) {
						const bytes = await (0,_archive_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .smallFile */ .u$)(path, entry, read);
						texts.set(entry.path, bytes.toString('utf8'));
						digests.set(entry.path, (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(bytes));
						return;
				}
				digests.set(entry.path, (await (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestStream */ .Nq)(await read())).sha256);
		});
		const distInfo = (0,_archive_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(entries, WHEEL, path);
		const text = (name) => texts.get(`${distInfo}/${name}`) ?? '';
		const metadata = (0,_metadata_js__WEBPACK_IMPORTED_MODULE_7__/* .parseMetadata */ .jR)(text('METADATA'));
		const modules = modulesOf(entries);
		return {
				...wheelIdentity(metadata, distInfo, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)),
				file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path),
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
		const { text, folder } = await (0,_archive_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .readStatement */ .cO)(path, WHEEL);
		return wheelIdentity((0,_metadata_js__WEBPACK_IMPORTED_MODULE_7__/* .parseMetadata */ .jR)(text), folder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path));
}
function wheelIdentity(metadata, distInfo, file) {
		const identity = identityIn(metadata, file);
		const [name = '', version = ''] = distInfo.replace(/\.dist-info$/i, '').split('-');
		if (!isOf({ name, version: unescaped(version) }, identity))
				disagree(file, distInfo, identity);
		return identity;
}
async function readSdistIdentity(path) {
		return identityIn((0,_metadata_js__WEBPACK_IMPORTED_MODULE_7__/* .parseMetadata */ .jR)((await (0,_archive_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .readStatement */ .cO)(path, SDIST)).text), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path));
}
async function metadataOf(path) {
		return (0,_metadata_js__WEBPACK_IMPORTED_MODULE_7__/* .parseMetadata */ .jR)((await (0,_archive_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .readStatement */ .cO)(path, path.endsWith('.whl') ? WHEEL : SDIST)).text);
}
async function readIndexed(path) {
		const { one, body } = await metadataOf(path);
		const readme = one('description') ?? body;
		return { version: one('metadata-version') ?? '', type: one('description-content-type'), readme };
}
async function readReadme(path) {
		const { body, one } = await metadataOf(path);
		return `${one('description') ?? ''}\n${body}`;
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
		return (0,_archive_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('ambiguous', file, `has ${(0,_archive_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(`${identity.name} ${identity.version}`)} in its metadata, but is named ${(0,_archive_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(name)}`);
}
function identityIn(metadata, file) {
		const [name, ...names] = metadata.stated('name');
		const [version, ...versions] = metadata.stated('version');
		if (names.length + versions.length > 0)
				(0,_archive_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)('ambiguous', file, 'states more than one name or version in its metadata');
		if (!name || !version)
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ReleaseError */ .K2('archive/no-identity', `The metadata in ${file} has no name or version.`);
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
__webpack_require__.d(__webpack_exports__, {
	GX: () => (/* binding */ takenAway),
	MS: () => (/* binding */ NOT_SOURCE),
	Zo: () => (/* binding */ ONLY_SOURCE),
	bi: () => (/* binding */ whyMissing),
	rg: () => (/* binding */ olderSdk),
	wP: () => (/* binding */ partNotShipped)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _core_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70976);
var _languages_python_import_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54641);
var _languages_python_standard_library_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2184);
var _missed_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(48785);
var _environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50643);
var _pep508_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56777);
var _provided_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17206);
var _sdk_bound_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29252);
const MINORS = 6;
async function whyMissing(missed, where) {
		const { module, name } = missed;
		const [top = module] = module.split('.');
		const own = where.installed?.topLevel.includes(top) === true || where.isOwn?.(top) === true;
		if (own && name !== undefined)
				return (await partNotShipped({ module, name }, where)) ?? noSuchName(module, name);
		if (own)
				return notShipped(module, where);
		const minor = (0,_languages_python_standard_library_js__WEBPACK_IMPORTED_MODULE_3__/* .removedIn */ .Md)(top);
		if (minor !== undefined && name === undefined)
				return noLongerStandard(module, minor, where);
		return ((await takenAway(top, missed, where)) ??
				onlyInRepository(module, top) ??
				(where.folder !== undefined && isInFolder(where.folder, top) ? notShipped(module, where) : undefined) ??
				byExtra(module, top, where) ??
				undeclared(module, top, where));
}
async function partNotShipped({ module, name }, where) {
		const part = `${module}.${name}`;
		const isModule = where.folder !== undefined && isInFolder(where.folder, part.replaceAll('.', '/'));
		return isModule ? notShipped(part, where) : undefined;
}
async function takenAway(top, { module, name }, { installed, required, venv, stated, index }, what = name === undefined ? `the module ${module}` : `${name} of ${module}`) {
		for (const candidate of new Set([...(0,_languages_python_import_names_js__WEBPACK_IMPORTED_MODULE_2__/* .distributionsOf */ .Xx)(top).map(_core_names_js__WEBPACK_IMPORTED_MODULE_8__/* .normalName */ .tK), (0,_core_names_js__WEBPACK_IMPORTED_MODULE_8__/* .normalName */ .tK)(top)])) {
				const found = await (0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .distribution */ .Nx)(venv, candidate);
				if (found === undefined || !(await brings(found, top, venv)))
						continue;
				const requirement = requirements(installed, required).find((one) => one.name === candidate)?.line ?? candidate;
				return {
						cause: 'gone',
						subject: { module, name, package: candidate },
						says: `needs ${what}, which ${candidate} ${found.version} does not have. A fresh installation gets that version; a lock file hides it`,
						hint: await (0,_missed_js__WEBPACK_IMPORTED_MODULE_9__/* .boundOrAdapt */ .kW)({
								installed: `${candidate} ${found.version}`,
								requirements: (0,_pep508_js__WEBPACK_IMPORTED_MODULE_5__/* .bounds */ .O)(requirement, found.version, MINORS),
								has: async (older) => index?.has(older, { module, name }),
								hint: (bounded) => stated.bound(requirement, found.version, bounded),
						}),
				};
		}
		return undefined;
}
async function brings({ topLevel, metadata }, top, venv) {
		if (topLevel.includes(top))
				return true;
		const pinned = await Promise.all((0,_pep508_js__WEBPACK_IMPORTED_MODULE_5__/* .pins */ .hm)(metadata.all('Requires-Dist')).map((name) => (0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .distribution */ .Nx)(venv, name)));
		return pinned.some((one) => one?.topLevel.includes(top) === true);
}
async function olderSdk(what, where) {
		for (const top of _sdk_bound_js__WEBPACK_IMPORTED_MODULE_7__/* .SERVER_SDKS */ .ME) {
				const reason = await takenAway(top, { module: top }, where, what);
				if (reason !== undefined)
						return (0,_missed_js__WEBPACK_IMPORTED_MODULE_9__/* .missingAtStart */ .M8)(reason);
		}
		return undefined;
}
function requirements(installed, required = []) {
		return (installed?.metadata.all('Requires-Dist') ?? required).flatMap((line) => {
				const parsed = (0,_pep508_js__WEBPACK_IMPORTED_MODULE_5__/* .splitRequirement */ .qp)(line);
				return parsed === undefined
						? []
						: [{ line: line.replace(/\s*;.*$/, ''), name: (0,_core_names_js__WEBPACK_IMPORTED_MODULE_8__/* .normalName */ .tK)(parsed.name), marker: parsed.marker ?? '' }];
		});
}
function isInFolder(folder, top) {
		return rootOf(folder, top) !== undefined;
}
function rootOf(folder, top) {
		return ['', 'src'].find((root) => {
				const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, root, top);
				return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`${path}.py`) || list(path).some((name) => name.endsWith('.py'));
		});
}
function list(folder) {
		try {
				return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
		}
		catch {
				return [];
		}
}
function noSuchName(module, name) {
		return { cause: 'own', subject: { module, name }, says: `imports ${name} from ${module}, which has no such name` };
}
async function notShipped(module, { installed, project, venv, folder }) {
		const [top = module] = module.split('.');
		const path = module.replaceAll('.', '/');
		if (folder !== undefined && path !== top && isInFolder(folder, top) && !isInFolder(folder, path)) {
				return {
						cause: 'own',
						subject: { module },
						says: `imports ${module}, which the commit does not contain`,
						hint: `Commit ${node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(rootOf(folder, top) ?? '', path)}.py (git add --force, if a .gitignore names it), or do not import it.`,
				};
		}
		const there = (installed?.topLevel ?? []).join(', ');
		const known = installed?.topLevel.includes(top) === true || list(venv.site).includes(top);
		const holds = known ? '' : `. It contains ${there === '' ? 'no module at all' : there}`;
		return {
				cause: 'own',
				subject: { module },
				says: `imports ${module}, which is part of ${project} but not in the built package${holds}`,
				hint: known && path !== top
						? `Include ${path} in the build: an exclude, a list of packages or a folder without __init__.py keeps it out.`
						: `Move ${top} into the package that is built, or include it in the build: a folder without __init__.py, a name that differs from the project name, or an exclude keeps it out.`,
		};
}
function noLongerStandard(module, minor, { venv }) {
		return {
				cause: 'standard',
				subject: { module },
				says: `imports ${module}, which Python 3.${minor} removed; it was started with ${venv.runtime}`,
				hint: `Use the replacement, or set requires-python below 3.${minor}.`,
		};
}
const ONLY_SOURCE = 'which exists only in the repository, not in the installed package';
const NOT_SOURCE = 'Import the package by its name (from weather_mcp import …), or relatively (from . import …).';
function onlyInRepository(module, top) {
		if (top !== 'src')
				return undefined;
		return {
				cause: 'own',
				subject: { module },
				says: `imports src, ${ONLY_SOURCE}`,
				hint: NOT_SOURCE,
		};
}
function byExtra(module, top, { installed, project }) {
		const extra = requirements(installed)
				.filter(({ name }) => (0,_languages_python_import_names_js__WEBPACK_IMPORTED_MODULE_2__/* .provides */ .TG)(name, top))
				.map(({ marker }) => /extra\s*[=!]=\s*['"]([^'"]+)['"]/.exec(marker)?.[1])
				.find((one) => one !== undefined);
		if (extra === undefined)
				return undefined;
		return {
				cause: 'optional',
				subject: { module },
				says: `imports ${module}, which is installed only with the extra ${extra}. Users who install ${project} without it do not get it`,
				hint: 'Move it to dependencies in pyproject.toml, or import it only where the extra is used.',
		};
}
function undeclared(module, top, { stated }) {
		return {
				cause: 'undeclared',
				subject: { module },
				says: `imports ${module}, which no dependency provides`,
				hint: stated.add((0,_provided_js__WEBPACK_IMPORTED_MODULE_6__/* .knownDistribution */ .Ie)(top), top),
		};
}
/***/ }),
/***/ 8751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	s: () => (/* binding */ stored)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34002);
async function stored(from, { out }, file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(from)) {
		const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(out, file);
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(out, { recursive: true });
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(from, path);
		return { file, path, ...(await (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestFile */ .TM)(path)) };
}
/***/ }),
/***/ 5355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	KF: () => (/* binding */ lockEntry),
	Nt: () => (/* binding */ escapeRegExp),
	TS: () => (/* binding */ foldersUp)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _position_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22398);
function lockEntry(file, text, pattern) {
		const match = pattern.exec(text);
		const version = match?.[1];
		if (match === null || version === undefined)
				return undefined;
		const start = match.index + match[0].lastIndexOf(`"${version}"`) + 1;
		const end = start + version.length;
		return { version, file, ...(0,_position_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(text, start - 1), fixes: (wanted) => [{ file, start, end, text: wanted }] };
}
function foldersUp(folder) {
		return folder === '.' ? ['.'] : [folder, ...foldersUp(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(folder))];
}
function escapeRegExp(text) {
		return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
/***/ }),
/***/ 76905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	V: () => (/* binding */ namedFiles)
});
var _object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36074);
function namedFiles(manifest) {
		const { server, icon, icons, screenshots } = manifest;
		const all = [
				['server.entry_point', ['server', 'entry_point'], (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(server)['entry_point']],
				['icon', ['icon'], icon],
				...(0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(icons).map((one, at) => ['icons', ['icons', at, 'src'], (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(one)['src']]),
				...(0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(screenshots).map((one, at) => ['screenshots', ['screenshots', at], one]),
		];
		return all.flatMap(([key, at, path]) => typeof path === 'string' && path !== '' && !/^https?:/.test(path) ? [{ key, at, path }] : []);
}
/***/ }),
/***/ 71019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	F: () => (/* binding */ tooDeepToml)
});
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
__webpack_require__.d(__webpack_exports__, {
	$: () => (/* binding */ tomlTree)
});
var toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9605);
var _toml_bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71019);
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
__webpack_require__.d(__webpack_exports__, {
	D: () => (/* binding */ readToml),
	m: () => (/* binding */ tomlKey)
});
var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
var _position_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22398);
var _toml_bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71019);
var _toml_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86474);
function readToml(text) {
		const deep = (0,_toml_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .tooDeepToml */ .F)(text);
		const { value = {}, problem } = deep === undefined ? parsed(text) : { problem: { ...(0,_position_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$)(text, deep), message: 'nested too deep' } };
		let places;
		return {
				value,
				problems: problem === undefined ? [] : [problem],
				at(path) {
						places ??= problem === undefined ? findPlaces(text) : new Map();
						return places.get(keyOf(path));
				},
		};
}
function parsed(text) {
		try {
				return { value: (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text) };
		}
		catch (error) {
				if (!(error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx))
						return { problem: { line: 1, column: 1, message: error.message } };
				const message = error.message.split('\n')[0]?.replace(/^Invalid TOML document: /, '') ?? 'invalid TOML';
				return { problem: { line: error.line, column: error.column, message } };
		}
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
function tomlKey(name) {
		return /^[A-Za-z0-9_-]+$/.test(name) ? name : JSON.stringify(name);
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
/***/ 5890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	o: () => (/* binding */ readSource),
	w: () => (/* binding */ packageOf)
});
var _formats_position_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22398);
var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81924);
var _parser_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23705);
function readSource(text, file) {
		const place = (0,_formats_position_js__WEBPACK_IMPORTED_MODULE_1__/* .placesIn */ .y)(text);
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
		const tree = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .treeOf */ .g)((0,_parser_js__WEBPACK_IMPORTED_MODULE_0__/* .parserFor */ .D)(file), text);
		if (tree === undefined)
				broken = true;
		tree?.iterate({
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
				.filter((part) => part.trim() !== '')
				.map((part) => {
				const words = part
						.trim()
						.replace(/^type\s+/, '')
						.split(/\s+as\s+/);
				return { isType: /^\s*type\s+\S/.test(part), name: words[0].trim(), local: words.at(-1).trim() };
		});
		const others = /^import\s+[\w$*]/.test(head);
		return {
				typeOnly: !others && parts.length > 0 && parts.every(({ isType }) => isType),
				names: parts.map(({ name }) => name),
				locals: [...outer, ...parts.filter(({ isType }) => !isType).map(({ local }) => local)],
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
/***/ 15951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	P: () => (/* binding */ RIGHT_GUARD),
	j: () => (/* binding */ mainGuard)
});
const OWN = String.raw `(?:import\.meta\.(?:url|filename)|(?:url\.)?fileURLToPath\(\s*import\.meta\.url\s*\)|new URL\(\s*import\.meta\.url\s*\)\.(?:pathname|href))`;
const STARTED = String.raw `(?:\x60file:/{2,3}\$\{[^\x60]*?process\.argv\[1\][^\x60]*?\}\x60|["']file:/{2,3}["']\s*\+\s*[\w.(\s]*process\.argv\[1\]\)*|(?:[\w.]+\(\s*)*process\.argv\[1\][!\s]*\)*(?:\.href|\.pathname|\.toString\(\))?)`;
const GUARD = new RegExp(String.raw `(?:${OWN}\s*={2,3}\s*${STARTED}|${STARTED}\s*={2,3}\s*${OWN})`, 'g');
const BEFORE = /[^{};]*$/;
const BEHIND = /^[^{;]*/;
const ARGV = 'process.argv[1]';
const NEAR = 300;
const MOST = 50;
const COMMENT = 20_000;
function mainGuard(source) {
		if (!source.includes('import.meta'))
				return undefined;
		let at = source.indexOf(ARGV);
		for (let seen = 0; at >= 0 && seen < MOST; seen += 1) {
				const from = Math.max(0, at - NEAR);
				const guard = guardIn(source.slice(from, at + NEAR));
				if (guard !== undefined && !isSpare(source, from + guard.index))
						return { ...guard, index: from + guard.index };
				at = source.indexOf(ARGV, at + 1);
		}
		return undefined;
}
function isSpare(source, index) {
		const before = source.slice(Math.max(0, index - COMMENT), index);
		const begun = [...before.matchAll(/^[ \t]*\/\*/gm)].at(-1);
		if (begun !== undefined && !before.includes('*/', begun.index))
				return true;
		const [, name] = /\b(?:const|let|var)\s+(\w+)\s*=[^;{}]*$/.exec(before.slice(-NEAR)) ?? [];
		return (name !== undefined && new RegExp(`(?:\\|\\||\\?\\?)\\s*${name}\\b|\\b${name}\\s*(?:\\|\\||\\?\\?)`).test(source));
}
function guardIn(source) {
		for (const match of source.matchAll(GUARD)) {
				const [text] = match;
				const end = match.index + text.length;
				const line = source.slice(source.lastIndexOf('\n', match.index) + 1, match.index);
				const before = BEFORE.exec(source.slice(0, match.index))?.[0] ?? '';
				const behind = BEHIND.exec(source.slice(end))?.[0] ?? '';
				if (/\|\||\?\?/.test(before + behind) || /^\s*(?:\/\/|\*)/.test(line))
						continue;
				const real = /realpath/i.test(text);
				const address = /file:\/\//.test(text) || !/pathToFileURL|fileURLToPath|filename/.test(text);
				if (real && !address)
						continue;
				return { fails: real ? 'windows' : 'link', index: match.index };
		}
		return undefined;
}
const RIGHT_GUARD = "import { realpathSync } from 'node:fs';\nimport { pathToFileURL } from 'node:url';\nif (import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) main();";
/***/ }),
/***/ 76367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	R: () => (/* binding */ newServers),
	d: () => (/* binding */ constant)
});
var _formats_lock_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5355);
var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81924);
var _parser_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23705);
const NEW = /\bnew\s+(?:\w+\.)?(McpServer|Server|FastMCP|MCPServer)\b/;
const SDK = /['"](?:@modelcontextprotocol\/|fastmcp|mcp-framework)/;
const LARGEST = 300_000;
const NEAR = 2000;
function newServers(text, file, whole = false) {
		if (text.length > LARGEST || !SDK.test(text))
				return [];
		const language = (0,_parser_js__WEBPACK_IMPORTED_MODULE_1__/* .parserFor */ .D)(file);
		const starts = whole ? [0] : [...text.matchAll(new RegExp(NEW, 'g'))].map(({ index }) => index);
		return starts.flatMap((start) => {
				const part = whole ? text : text.slice(start, start + NEAR);
				const found = [];
				(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .treeOf */ .g)(language, part)?.iterate({
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
		const pattern = new RegExp(`^(?:export\\s+)?const\\s+${(0,_formats_lock_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeRegExp */ .Nt)(name)}(?:\\s*:\\s*string)?\\s*=\\s*(['"\`])([^'"\`\\\\$\\n]*)\\1`, 'm');
		const match = pattern.exec(text);
		if (match?.[2] === undefined)
				return undefined;
		const end = match.index + match[0].length - 1;
		return { text: match[2], start: end - match[2].length, end };
}
/***/ }),
/***/ 23705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	D: () => (/* binding */ parserFor)
});
var _lezer_javascript__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37096);
const PLAIN = _lezer_javascript__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K.configure({ dialect: 'jsx' });
const TYPED = _lezer_javascript__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K.configure({ dialect: 'ts' });
const TYPED_JSX = _lezer_javascript__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K.configure({ dialect: 'ts jsx' });
function parserFor(file) {
		if (/\.[cm]?ts$/.test(file))
				return TYPED;
		return file.endsWith('.tsx') ? TYPED_JSX : PLAIN;
}
/***/ }),
/***/ 62385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	K: () => (/* binding */ toldInJavaScript)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _formats_position_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22398);
var _sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76812);
var _new_servers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76367);
function toldInJavaScript(project, files) {
		return (0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .sourcesOf */ .u)(project, files, 'js').flatMap((file) => {
				const text = files.text(file) ?? '';
				return (0,_new_servers_js__WEBPACK_IMPORTED_MODULE_2__/* .newServers */ .R)(text, file).flatMap(({ offset, version, named }) => {
						const [where, found] = version !== undefined ? [file, version] : named !== undefined ? follow(named, file, text, files) : [];
						if (where === undefined || found === undefined)
								return [];
						const source = where === file ? text : (files.text(where) ?? '');
						return {
								version: found.text,
								file: where,
								...(0,_formats_position_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$)(source, found.start - 1),
								what: `The server in ${where}`,
								fixes: (wanted) => [{ file: where, start: found.start, end: found.end, text: wanted }],
								hint: (wanted) => `Set it to '${wanted}', or read it from the manifest.`,
								sure: () => (0,_new_servers_js__WEBPACK_IMPORTED_MODULE_2__/* .newServers */ .R)(text, file, true).some((one) => one.offset === offset),
						};
				});
		});
}
const OWN = /^(?:(?:MCP_)?(?:SERVER|PACKAGE|PKG|APP|MCP)_?)?VERSION$/i;
function follow(name, file, text, files) {
		if (!OWN.test(name))
				return [];
		const here = (0,_new_servers_js__WEBPACK_IMPORTED_MODULE_2__/* .constant */ .d)(name, text);
		if (here !== undefined)
				return [file, here];
		const match = new RegExp(`import\\s*(?:type\\s*)?\\{[^}]*?\\b(?:(\\w+)\\s+as\\s+)?${name}\\b[^}]*\\}\\s*from\\s*['"](\\.[^'"]+)['"]`).exec(text);
		if (match?.[2] === undefined)
				return [];
		const base = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file), match[2]);
		const bare = base.replace(/\.[cm]?js$/, '');
		const where = [base, `${bare}.ts`, `${bare}.js`, `${bare}.mts`, `${bare}/index.ts`].find((path) => files.has(path));
		if (where === undefined || /^version\.[cm]?[jt]s$/.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(where)))
				return [];
		const there = (0,_new_servers_js__WEBPACK_IMPORTED_MODULE_2__/* .constant */ .d)(match[1] ?? name, files.text(where) ?? '');
		return there === undefined ? [] : [where, there];
}
/***/ }),
/***/ 54641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	TG: () => (/* binding */ provides),
	Xx: () => (/* binding */ distributionsOf),
	_$: () => (/* binding */ importNameIsKnown)
});
var _core_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70976);
var _data_python_packages_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13294);
const TABLE = _data_python_packages_json__WEBPACK_IMPORTED_MODULE_0__/* .imports */ .VW;
const KNOWN_BY_ANOTHER_NAME = new Set(Object.values(TABLE).flatMap((names) => names.split(' ')));
function distributionsOf(importName) {
		return Object.hasOwn(TABLE, importName) ? (TABLE[importName] ?? '').split(' ') : [(0,_core_names_js__WEBPACK_IMPORTED_MODULE_1__/* .normalName */ .tK)(importName)];
}
function provides(distribution, importName) {
		if (distributionsOf(importName).includes(distribution))
				return true;
		const wanted = (0,_core_names_js__WEBPACK_IMPORTED_MODULE_1__/* .normalName */ .tK)(importName);
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
/***/ 30691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	C: () => (/* binding */ firstNested),
	o: () => (/* binding */ mayNest)
});
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
/***/ }),
/***/ 55702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	D: () => (/* binding */ serverCalls)
});
var _lezer_python__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17335);
var _formats_position_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22398);
var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81924);
var _syntax_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48746);
const CALLS = {
		FastMCP: 'version',
		MCPServer: 'version',
		Server: 'version',
		InitializationOptions: 'server_version',
		Implementation: 'version',
};
const LARGEST = 300_000;
function serverCalls(text) {
		if (text.length > LARGEST || !/^\s*(from|import)\s+(fast)?mcp\b/m.test(text))
				return [];
		if (!/\b(FastMCP|MCPServer|Server|InitializationOptions|Implementation)\s*\(/.test(text))
				return [];
		const found = [];
		(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .treeOf */ .g)(_lezer_python__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K, text)?.iterate({
				enter: ({ node }) => {
						if (node.name !== 'CallExpression')
								return;
						const callee = /(?:^|\.)(\w+)$/.exec(text.slice(node.firstChild?.from, node.firstChild?.to))?.[1] ?? '';
						const argument = Object.hasOwn(CALLS, callee) ? CALLS[callee] : undefined;
						const list = node.getChild('ArgList');
						if (argument === undefined || list === null)
								return;
						found.push({ callee, ...(0,_formats_position_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$)(text, node.from), version: versionIn(list, argument, text) });
				},
		});
		return found;
}
function versionIn(list, argument, text) {
		for (const node of (0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .childrenOf */ .LU)(list)) {
				if (node.name === '**' || node.name === '*')
						return undefined;
				if (node.name !== 'VariableName' || text.slice(node.from, node.to) !== argument)
						continue;
				if (node.nextSibling?.name !== 'AssignOp')
						continue;
				const value = node.nextSibling.nextSibling;
				const quoted = value?.name === 'String' ? /^(['"])([^'"\\\n]*)\1$/.exec(text.slice(value.from, value.to)) : null;
				if (value === null || quoted?.[2] === undefined)
						return undefined;
				return { text: quoted[2], start: value.from + 1, end: value.to - 1 };
		}
		return undefined;
}
/***/ }),
/***/ 31849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	b: () => (/* binding */ skim),
	n: () => (/* binding */ MOVES_PATH)
});
var _newer_strings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30691);
var _standard_library_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2184);
const IMPORT = /(?:^|[;:])[ \t]*(?:from[ \t]+([\w.]+)[ \t]*import[ \t]*(\([^)]{0,8000}\)|[^#;\n]*)|import[ \t]+([^#;\n]*))/gm;
const MOVES_PATH = /\bsys\.path\b|\bsite\.addsitedir\b/;
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
						(minor < 12 && (0,_newer_strings_js__WEBPACK_IMPORTED_MODULE_0__/* .mayNest */ .o)(text)) ||
						(0,_standard_library_js__WEBPACK_IMPORTED_MODULE_1__/* .newerNames */ .Iq)(minor).some(mayImport),
				mayImport,
				movesPath: MOVES_PATH.test(text),
		};
}
/***/ }),
/***/ 2184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	gu: () => (/* binding */ BACKPORTS),
	Gw: () => (/* binding */ REMOVED_NAMES),
	zN: () => (/* binding */ STDLIB),
	Bs: () => (/* binding */ dotted),
	Iq: () => (/* binding */ newerNames),
	Md: () => (/* binding */ removedIn),
	gI: () => (/* binding */ sinceMinor)
});
;// CONCATENATED MODULE: ./.build/data/python-stdlib.json
const python_stdlib_namespaceObject = /*#__PURE__*/JSON.parse('{"av":["abc","aifc","annotationlib","antigravity","argparse","array","ast","asynchat","asyncio","asyncore","atexit","audioop","base64","bdb","binascii","binhex","bisect","builtins","bz2","cProfile","calendar","cgi","cgitb","chunk","cmath","cmd","code","codecs","codeop","collections","colorsys","compileall","compression","concurrent","configparser","contextlib","contextvars","copy","copyreg","crypt","csv","ctypes","curses","dataclasses","datetime","dbm","decimal","difflib","dis","distutils","doctest","email","encodings","ensurepip","enum","errno","faulthandler","fcntl","filecmp","fileinput","fnmatch","fractions","ftplib","functools","gc","genericpath","getopt","getpass","gettext","glob","graphlib","grp","gzip","hashlib","heapq","hmac","html","http","idlelib","imaplib","imghdr","imp","importlib","inspect","io","ipaddress","itertools","json","keyword","lib2to3","linecache","locale","logging","lzma","mailbox","mailcap","marshal","math","mimetypes","mmap","modulefinder","msilib","msvcrt","multiprocessing","netrc","nis","nntplib","nt","ntpath","nturl2path","numbers","opcode","operator","optparse","os","ossaudiodev","pathlib","pdb","pickle","pickletools","pipes","pkgutil","platform","plistlib","poplib","posix","posixpath","pprint","profile","pstats","pty","pwd","py_compile","pyclbr","pydoc","pydoc_data","pyexpat","queue","quopri","random","re","readline","reprlib","resource","rlcompleter","runpy","sched","secrets","select","selectors","shelve","shlex","shutil","signal","site","smtpd","smtplib","sndhdr","socket","socketserver","spwd","sqlite3","sre_compile","sre_constants","sre_parse","ssl","stat","statistics","string","stringprep","struct","subprocess","sunau","symtable","sys","sysconfig","syslog","tabnanny","tarfile","telnetlib","tempfile","termios","textwrap","this","threading","time","timeit","tkinter","token","tokenize","tomllib","trace","traceback","tracemalloc","tty","turtle","turtledemo","types","typing","unicodedata","unittest","urllib","uu","uuid","venv","warnings","wave","weakref","webbrowser","winreg","winsound","wsgiref","xdrlib","xml","xmlrpc","zipapp","zipfile","zipimport","zlib","zoneinfo"],"XP":{"9":["zoneinfo","graphlib","functools.cache","typing.Annotated","asyncio.to_thread"],"10":["itertools.pairwise","typing.ParamSpec","typing.TypeAlias","typing.Concatenate","typing.TypeGuard","typing.is_typeddict","types.NoneType","types.EllipsisType","types.UnionType","contextlib.aclosing","dataclasses.KW_ONLY"],"11":["tomllib","asyncio.TaskGroup","asyncio.timeout","asyncio.Runner","asyncio.Barrier","enum.StrEnum","enum.verify","datetime.UTC","contextlib.chdir","typing.Self","typing.Never","typing.LiteralString","typing.assert_never","typing.assert_type","typing.Required","typing.NotRequired","typing.Unpack","typing.TypeVarTuple","typing.reveal_type","typing.dataclass_transform","wsgiref.types","hashlib.file_digest","operator.call"],"12":["itertools.batched","typing.override","typing.TypeAliasType","inspect.BufferFlags","calendar.Month","calendar.Day","collections.abc.Buffer"],"13":["warnings.deprecated","typing.ReadOnly","typing.TypeIs","typing.NoDefault","copy.replace","queue.ShutDown","asyncio.QueueShutDown"],"14":["annotationlib","compression","compression.zstd","string.templatelib","concurrent.interpreters"]},"qp":{"10":["collections.Callable","collections.Hashable","collections.Iterable","collections.Iterator","collections.Mapping","collections.MutableMapping","collections.MutableSequence","collections.MutableSet","collections.Sequence","collections.Set"],"11":["asyncio.coroutine","inspect.getargspec","inspect.formatargspec","binhex"],"12":["asynchat","asyncore","distutils","imp","smtpd","configparser.SafeConfigParser","importlib.find_loader","pkgutil.ImpImporter","pkgutil.ImpLoader","ssl.match_hostname","ssl.wrap_socket"],"13":["aifc","audioop","cgi","cgitb","chunk","crypt","imghdr","lib2to3","mailcap","msilib","nis","nntplib","ossaudiodev","pipes","sndhdr","spwd","sunau","telnetlib","uu","xdrlib","locale.resetlocale","typing.io","typing.re","unittest.findTestCases","unittest.makeSuite"],"14":["ast.Bytes","ast.Ellipsis","ast.NameConstant","ast.Num","ast.Str","asyncio.AbstractChildWatcher","asyncio.SafeChildWatcher","asyncio.ThreadedChildWatcher","importlib.abc.ResourceReader","importlib.abc.Traversable","pkgutil.find_loader","pkgutil.get_loader"]},"I6":{"asynchat":"pyasynchat","asyncore":"pyasyncore","audioop":"audioop-lts","cgi":"legacy-cgi","cgitb":"legacy-cgi","distutils":"setuptools","imp":"zombie-imp"}}');
;// CONCATENATED MODULE: ./.build/languages/python/standard-library.js
const STDLIB = new Set(python_stdlib_namespaceObject.av);
const byName = (table) => new Map(Object.entries(table).flatMap(([minor, names]) => names.map((name) => [name, Number(minor)])));
const VERSIONS = byName(python_stdlib_namespaceObject.XP);
function sinceMinor(name) {
		return VERSIONS.get(name);
}
function dotted(path) {
		const dot = path.lastIndexOf('.');
		return { module: path.slice(0, Math.max(dot, 0)), name: path.slice(dot + 1) };
}
function newerNames(minor) {
		return [...VERSIONS].flatMap(([path, since]) => (since > minor ? [dotted(path)] : []));
}
const GONE_SINCE = byName(python_stdlib_namespaceObject.qp);
const BACKPORTS = python_stdlib_namespaceObject.I6;
function removedIn(name) {
		return GONE_SINCE.get(name);
}
const REMOVED_NAMES = [...GONE_SINCE.keys()].map(dotted);
/***/ }),
/***/ 48746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	HY: () => (/* binding */ guardOf),
	Kz: () => (/* binding */ importsIn),
	LU: () => (/* binding */ childrenOf),
	VU: () => (/* binding */ requiredOf),
	l0: () => (/* binding */ catchesImportError),
	u$: () => (/* binding */ firstName),
	zV: () => (/* binding */ targets)
});
function childrenOf(node) {
		const found = [];
		for (let child = node?.firstChild ?? null; child !== null; child = child.nextSibling)
				found.push(child);
		return found;
}
function firstName(node, words) {
		const name = node.getChild('VariableName');
		return name === null ? '' : words(name);
}
function importsIn(node, words) {
		const tokens = childrenOf(node)
				.filter((child) => child.name !== 'Comment' && !child.type.isError)
				.map(words);
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
		for (const child of childrenOf(list)) {
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
				const left = [from];
				for (let node = left.pop(); node !== undefined; node = left.pop()) {
						if (node.name === 'VariableName')
								names.push(words(node));
						else if (/^(Tuple|Array|Parenthesized)Expression$/.test(node.name))
								left.push(...childrenOf(node).toReversed());
				}
		};
		if (node.name === 'WithStatement') {
				for (const as of node.getChildren('as'))
						if (as.nextSibling !== null)
								collect(as.nextSibling);
				return names;
		}
		const last = node.name === 'ForStatement' ? node.getChild('in') : node.getChildren('AssignOp').at(-1);
		for (const child of childrenOf(node))
				if (child.from < (last?.from ?? node.to))
						collect(child);
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
/***/ }),
/***/ 68348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	p: () => (/* binding */ toldInPython)
});
var _sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76812);
var _server_calls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55702);
function toldInPython(project, files) {
		return (0,_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .sourcesOf */ .u)(project, files, 'py').flatMap((file) => (0,_server_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .serverCalls */ .D)(files.text(file) ?? '').flatMap(({ callee, version, line, column }) => {
				if (version === undefined || callee === 'Implementation')
						return [];
				const { text, start, end } = version;
				return {
						version: text,
						file,
						line,
						column,
						what: `The server in ${file}`,
						fixes: (wanted) => [{ file, start, end, text: wanted }],
						hint: (wanted) => `Set version="${wanted}", or read it: importlib.metadata.version("${project.name}").`,
				};
		}));
}
/***/ }),
/***/ 76812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	u: () => (/* binding */ sourcesOf)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _core_memo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13068);
var _repository_subtree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59349);
const ASIDE = /(^|\/)(node_modules|tests?|__tests__|testing|spec|e2e|bench(marks?)?|fixtures?|__fixtures__|mocks?|__mocks__|examples?|samples?|templates?|demos?|docs?|scripts?|tools?\/release|dist|build|out|lib-cov|vendor|third_party|site-packages|\.[^/]+)\//i;
const TEST = /(^|\/)(conftest|test_[^/]*|[^/]*_test)\.py$|\.(test|spec|stories|bench|d)\.[cm]?[jt]sx?$|\.min\.js$/;
const CODE = { py: /\.py$/, js: /\.([cm]?[jt]s|[jt]sx)$/ };
const LIKELY = /(server|index|main|mcp|cli|app|stdio|http|transport|handler|init|proxy|version|about|const|config)/i;
const MOST = 300;
const sourcesOf = (0,_core_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memo */ .p)(({ path }, files, language) => [files, `${language}:${path}`], find);
function find({ path: folder }, files, language) {
		const prefix = folder === '.' ? '' : `${folder}/`;
		const inside = (0,_repository_subtree_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsBelow */ .Yl)(files, folder);
		const others = inside
				.filter((path) => /(^|\/)(package\.json|pyproject\.toml)$/.test(path.slice(prefix.length)))
				.map((path) => `${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path)}/`)
				.filter((other) => other !== './' && other !== prefix);
		return inside
				.filter((path) => {
				if (!CODE[language].test(path) || TEST.test(path))
						return false;
				return !ASIDE.test(path.slice(prefix.length)) && !others.some((other) => path.startsWith(other));
		})
				.sort((a, b) => rank(a) - rank(b))
				.slice(0, MOST);
}
function rank(path) {
		return (LIKELY.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)) ? 0 : 100) + path.split('/').length;
}
/***/ }),
/***/ 81924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	g: () => (/* binding */ treeOf)
});
function treeOf(parser, text) {
		try {
				return parser.parse(text);
		}
		catch (error) {
				if (error instanceof RangeError)
						return undefined;
				throw error;
		}
}
/***/ }),
/***/ 71845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	DH: () => (/* binding */ decoded),
	QV: () => (/* binding */ sameText),
	ZZ: () => (/* binding */ field),
	ol: () => (/* binding */ digestOf)
});
var _formats_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36074);
var _formats_plain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75140);
function field(value, key) {
		return (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
function decoded(text) {
		return typeof text === 'string' ? (0,_formats_plain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .plainJson */ .R)(Buffer.from(text, 'base64').toString('utf8')) : undefined;
}
function digestOf(statements, algorithm, isFile) {
		const found = statements
				.flatMap((statement) => (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(field(statement, 'subject')))
				.filter((subject) => isFile(field(subject, 'name')))
				.map((subject) => field(field(subject, 'digest'), algorithm));
		const [first] = found;
		return typeof first === 'string' && /^[0-9a-f]+$/.test(first) ? first : undefined;
}
function sameText(value, wanted) {
		return typeof value === 'string' && value.replace(/\/$/, '').toLowerCase() === wanted.toLowerCase();
}
/***/ }),
/***/ 70802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$4: () => (/* binding */ readVersion),
	LY: () => (/* binding */ readPackage),
	qN: () => (/* binding */ askVersion),
	tQ: () => (/* binding */ readVisibility)
});
var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
var _formats_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36074);
var _remote_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(511);
var _address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88138);
function packageUrl(registry, name, ...rest) {
		return [new URL(name.replace('/', '%2f'), registry).href, ...rest.map(encodeURIComponent)].join('/');
}
const NO_ADDRESS = [400, 404, 405, 501];
async function askVersion(registry, name, version, credential, host) {
		const direct = await ask(packageUrl(registry, name, version), credential, host, NO_ADDRESS);
		if (direct.status === 200)
				return direct;
		if (direct.status === 404 && (0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isNpm */ .i5)(registry))
				return undefined;
		const all = await ask(packageUrl(registry, name), credential, host);
		const found = all.status === 404 ? undefined : (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)(packageIn(all, name).versions)[version];
		return found === undefined ? undefined : { ...all, text: () => JSON.stringify(found) };
}
async function readVersion(registry, name, version, credential, host) {
		const answer = await askVersion(registry, name, version, credential, host);
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
const VERSION = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
		deprecated: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY()]).nullish(),
		dist: zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
				integrity: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
				shasum: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
						.regex(/^[0-9a-f]{40}$/, 'expected a SHA-1')
						.optional(),
				tarball: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
		}),
});
const NAMED = zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J());
const PACKAGE = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ versions: NAMED.optional(), 'dist-tags': NAMED.optional(), time: NAMED.optional() })
		.refine(({ versions, time }) => versions !== undefined || time?.['unpublished'] !== undefined, 'no versions');
async function readPackage(registry, name, credential, host) {
		const answer = await ask(packageUrl(registry, name), credential, host);
		if (answer.status === 404)
				return undefined;
		const found = packageIn(answer, name);
		return {
				versions: Object.keys(found.versions ?? {}),
				tags: texts(found['dist-tags']),
				times: texts(found.time),
				attested: Object.entries(found.versions ?? {}).flatMap(([version, one]) => (isAttested(one) ? [version] : [])),
		};
}
function packageIn(answer, name) {
		return (0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .readAnswer */ .JN)(answer, PACKAGE, `the versions of ${name}`, UNREAD);
}
function isAttested(version) {
		const dist = (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)(version)['dist'];
		return (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(dist) && (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(dist['attestations']);
}
const VISIBILITY = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ public: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY() });
async function readVisibility(registry, name, credential, host) {
		const url = new URL(`-/package/${name.replace('/', '%2f')}/visibility`, registry).href;
		const answer = await ask(url, credential, host, [401, 403, ...NO_ADDRESS]);
		return answer.status === 200 && (0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .readAnswer */ .JN)(answer, VISIBILITY, `the visibility of ${name}`, UNREAD).public;
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
		if ([200, 404, ...untold].includes(answer.status))
				return answer;
		throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('npm/registry', `${new URL(url).host} answered ${answer.status} when asked for ${new URL(url).pathname}.`, {
				hint: answer.status === 401 || answer.status === 403
						? 'The registry requires authentication to read: set npm-token to a token that can, or registry-auth.'
						: 'Check npm-registry, then run it again.',
				quote: [(0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(answer)],
		});
}
/***/ }),
/***/ 31342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	M: () => (/* binding */ ofVersion),
	f: () => (/* binding */ fileVersion)
});
var _core_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70976);
var _core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51928);
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
__webpack_require__.d(__webpack_exports__, {
	v: () => (/* binding */ readIndex)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34002);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8005);
var _core_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70976);
var _remote_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(511);
var _folder_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79312);
var _simple_page_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7875);
const READABLE = 'Set registry-auth to a line with its URL and user:password.';
async function readIndex(index, project, wanted, host, credential) {
		const folder = (0,_folder_index_js__WEBPACK_IMPORTED_MODULE_4__/* .indexFolder */ .fC)(index);
		if (folder !== undefined)
				return (0,_folder_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readFolderIndex */ .Bf)(folder, project);
		const answer = await host.http({
				url: new URL(`${(0,_core_names_js__WEBPACK_IMPORTED_MODULE_6__/* .normalName */ .tK)(project)}/`, index).href,
				headers: { accept: _simple_page_js__WEBPACK_IMPORTED_MODULE_5__/* .SIMPLE_ACCEPT */ .IH },
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
		const files = (0,_simple_page_js__WEBPACK_IMPORTED_MODULE_5__/* .readSimplePage */ .qI)(answer, project);
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
__webpack_require__.d(__webpack_exports__, {
	IH: () => (/* binding */ SIMPLE_ACCEPT),
	Lf: () => (/* binding */ linksIn),
	qI: () => (/* binding */ readSimplePage)
});
var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
var _core_decoded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51278);
var _core_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35187);
var _remote_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(511);
const SIMPLE_ACCEPT = 'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1';
const HINT = 'Check the URL of the index: it must be the one that pip installs from.';
function readSimplePage(answer, project) {
		const json = (answer.headers['content-type'] ?? '').includes('json');
		return json ? fromJson(answer, project) : fromHtml(answer, project);
}
const PAGE = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
		files: (0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
				filename: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).optional(),
				hashes: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ sha256: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional() }).optional(),
				url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
				yanked: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()]).optional(),
				'upload-time': zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
				provenance: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
		})),
});
function fromJson(answer, project) {
		const asked = `the files of ${project}`;
		const { files } = (0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .readAnswer */ .JN)(answer, PAGE, asked, { code: 'pypi/index', hint: HINT });
		return files.map(({ filename, url, hashes, yanked = false, ...more }) => {
				const address = absolute(url, answer.url);
				if (address === undefined) {
						throw (0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .unread */ .gy)(answer, asked, 'the address of a file is not a URL', { code: 'pypi/index', hint: HINT });
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
		for (const link of linksIn(text)) {
				const url = absolute(link.of('href') ?? '', answer.url);
				if (url === undefined)
						continue;
				const file = DISTRIBUTION.test(link.name) ? link.name : lastPart(url);
				if (!DISTRIBUTION.test(file))
						continue;
				const sha256 = hex(/^#sha256=([0-9a-f]{64})/i.exec(url.hash)?.[1]?.toLowerCase());
				url.hash = '';
				files.push({ file, url: url.href, sha256, yanked: link.of('data-yanked') !== undefined });
		}
		if (files.length === 0 && !LIST.test(text.slice(0, 20_000))) {
				throw (0,_remote_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .unread */ .gy)(answer, `the files of ${project}`, 'the answer is not a page of a package index', {
						code: 'pypi/index',
						hint: HINT,
				});
		}
		return files;
}
function linksIn(page) {
		return [...page.matchAll(/<a\s([^<>]*)>([^<]*)<\/a>/gi)].map(([, attributes = '', text = '']) => ({
				name: (0,_core_html_js__WEBPACK_IMPORTED_MODULE_0__/* .unescapeHtml */ .U)(text.trim()),
				of(attribute) {
						const value = `\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"']\\S*))`;
						const found = new RegExp(`(?:^|\\s)${attribute}(?:${value}|(?=\\s|$))`, 'i').exec(attributes);
						return found === null ? undefined : (0,_core_html_js__WEBPACK_IMPORTED_MODULE_0__/* .unescapeHtml */ .U)(found[1] ?? found[2] ?? found[3] ?? '');
				},
		}));
}
function absolute(link, base) {
		const url = link !== '' && URL.canParse(link, base) ? new URL(link, base) : undefined;
		return url !== undefined && /^https?:$/.test(url.protocol) ? url : undefined;
}
function lastPart({ pathname }) {
		const part = pathname.split('/').at(-1) ?? '';
		return (0,_core_decoded_js__WEBPACK_IMPORTED_MODULE_3__/* .decoded */ .D)(part) ?? part;
}
function hex(value) {
		return value !== undefined && /^[0-9a-f]{64}$/.test(value) ? value : undefined;
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
						accept: _simple_page_js__WEBPACK_IMPORTED_MODULE_1__/* .SIMPLE_ACCEPT */ .IH,
				},
				credential: page.credential,
				timeoutMs: 30_000,
				budgetMs: 90_000,
		})
				.catch((cause) => {
				const words = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .thrownWords */ .mG)(cause);
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('index/unreachable', `${page.url} does not answer: ${words}`, { cause });
		});
		if (answer.status !== 200) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('index/unreachable', `${page.url} answered ${answer.status}.`);
		}
		return { shown: page.url, credential: page.credential, files: (0,_simple_page_js__WEBPACK_IMPORTED_MODULE_1__/* .readSimplePage */ .qI)(answer, project) };
}
function withoutCredential(address) {
		const { url, credential } = (0,_host_credential_js__WEBPACK_IMPORTED_MODULE_3__/* .fromAddress */ .$U)(address);
		url.hash = '';
		return { url: url.href, credential };
}
/***/ }),
/***/ 70938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Pu: () => (/* binding */ submodulesOf),
	fL: () => (/* binding */ ignoresOf),
	vl: () => (/* binding */ changedPaths)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _host_home_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82278);
var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91883);
var _git_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26491);
var _lfs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27064);
const UNTRACKED = '?? ';
const STATUS = ['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames', '--ignore-submodules=dirty'];
async function changedPaths(host, root, except = []) {
		const configured = await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_3__/* .userSettings */ .Lq)(host, root);
		const settings = [ignoresOf(host, configured), ...withoutFilters(configured)];
		const entries = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitWith */ .Bn)(host, root, STATUS, { settings })).split('\0').filter((entry) => entry !== '');
		const modified = entries.filter((entry) => entry.startsWith(' M ')).map((entry) => entry.slice(3));
		const same = modified.length === 0 ? new Set() : await (0,_lfs_js__WEBPACK_IMPORTED_MODULE_4__/* .lfsAsCommitted */ .kC)(host, root, modified);
		const built = releaseFolders(entries);
		const changed = entries
				.filter((entry) => !built.some((folder) => entry.startsWith(`${UNTRACKED}${folder}`)))
				.map((entry) => entry.slice(3))
				.filter((path) => !same.has(path));
		for (const path of await submodulesOf(host, root)) {
				const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path);
				if (changed.includes(path) || (0,_git_run_js__WEBPACK_IMPORTED_MODULE_3__/* .topOf */ .HX)(folder) !== folder)
						continue;
				if ((await changedPaths(host, folder)).length > 0)
						changed.push(path);
		}
		return changed.filter((path) => !except.some((own) => path === own || path.startsWith(`${own}/`)));
}
function releaseFolders(entries) {
		const plan = /^\?\? (.+\/)release\.json$/;
		const folders = entries.flatMap((entry) => plan.exec(entry)?.[1] ?? []);
		return folders.filter((folder) => entries.includes(`${UNTRACKED}${folder}SHA256SUMS`));
}
async function submodulesOf(host, root) {
		const staged = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(host, root, 'ls-files', '--stage', '-z');
		return staged
				.split('\0')
				.filter((entry) => entry.startsWith('160000 '))
				.map((entry) => entry.slice(entry.indexOf('\t') + 1));
}
function ignoresOf(host, configured) {
		const stated = configured.filter(({ key }) => key === 'core.excludesfile').at(-1)?.value;
		const standard = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_host_home_js__WEBPACK_IMPORTED_MODULE_1__/* .xdgFolder */ .aX)(host.env, 'XDG_CONFIG_HOME', '.config'), 'git', 'ignore');
		return ['core.excludesFile', stated?.replace(/^~(?=[\\/])/, (0,_host_home_js__WEBPACK_IMPORTED_MODULE_1__/* .homeOf */ .lt)(host.env)) ?? standard];
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
__webpack_require__.d(__webpack_exports__, {
	S: () => (/* binding */ emptyRepository),
	r: () => (/* binding */ cloneSource)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var _host_removal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35021);
var _changed_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70938);
var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91883);
var _lfs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27064);
var _repository_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82843);
async function cloneSource(host, head, options) {
		const clone = (0,_repository_name_js__WEBPACK_IMPORTED_MODULE_7__/* .standIn */ .b)(await host.tempDir('source'), head.root);
		await emptyRepository(host, clone, await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(host, head.root, 'rev-parse', '--show-object-format'));
		await borrow(host, head.root, clone);
		await copyRefs(host, head, clone);
		await setOrigin(host, head.root, clone);
		await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(host, clone, 'read-tree', '--reset', '-u', head.commit);
		for (const tag of options.tags)
				await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(host, clone, 'update-ref', `refs/tags/${tag}`, head.commit);
		await (0,_lfs_js__WEBPACK_IMPORTED_MODULE_6__/* .fillLfs */ .ZB)(host, head.root, clone);
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
__webpack_require__.d(__webpack_exports__, {
	U: () => (/* binding */ readFiles),
	r: () => (/* binding */ filesOnce)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8005);
var _core_memo_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13068);
var _changed_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70938);
var _git_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26491);
var _regular_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1722);
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
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)('files/no-folder', `The folder ${root} does not exist.`, 'Give an existing folder.');
		}
		const listed = options.host === undefined ? undefined : await listWithGit(real, options.host);
		return openFiles(real, listed ?? walk(real));
}
const filesOnce = (0,_core_memo_js__WEBPACK_IMPORTED_MODULE_6__/* .memo */ .p)((host, clone) => [host, clone], (host, clone) => readFiles(clone, { host }));
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
						throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)('files/too-many', `${root} contains more than ${MAX_FILES} files and is not a git repository.`, 'Run the command in the folder of your project.');
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
__webpack_require__.d(__webpack_exports__, {
	EO: () => (/* binding */ runGit),
	HX: () => (/* binding */ topOf),
	Lq: () => (/* binding */ userSettings),
	gE: () => (/* binding */ gitEnv)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8005);
var _core_shell_word_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15847);
var _host_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56508);
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
				hint: `If you trust it: git config --global --add safe.directory ${(0,_core_shell_word_js__WEBPACK_IMPORTED_MODULE_6__/* .shellWord */ .r)(top)}`,
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
				GIT_NO_LAZY_FETCH: '1',
				GIT_ALLOW_PROTOCOL: 'none',
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
__webpack_require__.d(__webpack_exports__, {
	$Y: () => (/* binding */ git),
	Bn: () => (/* binding */ gitWith),
	Jd: () => (/* binding */ gitFactsOnce),
	Kg: () => (/* binding */ tryHead),
	SV: () => (/* binding */ readGitFacts),
	YZ: () => (/* binding */ pushedTag),
	gG: () => (/* binding */ askGit),
	yv: () => (/* binding */ originOf),
	zy: () => (/* binding */ readHead)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var _core_cut_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60236);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8005);
var _core_memo_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13068);
var _core_system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52708);
var _host_github_server_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79180);
var _git_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26491);
async function git(host, folder, ...args) {
		return gitWith(host, folder, args);
}
async function gitWith(host, folder, args, options) {
		const ended = await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(host, folder, args, options);
		if (ended.code === 0)
				return ended.stdout.replace(/\n$/, '');
		throw failed(args[0] ?? '', folder, ended);
}
const MISSING = /could not fetch [0-9a-f]{40,64} from promisor remote|unable to read sha1 file|missing blob object/;
const LEAST_FREE = 1024 * 1024;
function failed(command, folder, { stderr }) {
		if (MISSING.test(stderr)) {
				return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2('git/missing-objects', `Files of the commit are not on this machine: this is a partial clone.`, {
						exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.usage,
						hint: 'Fetch them: git fetch --refetch --no-filter. In Actions: actions/checkout without filter.',
						quote: (0,_core_cut_js__WEBPACK_IMPORTED_MODULE_4__/* .tail */ .RT)(stderr, 5),
				});
		}
		if (isFull(folder, stderr)) {
				return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2('system/refused', `git ${command} failed in ${folder}: no space is left on the disk.`, {
						hint: _core_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FREE_SPACE */ .Kt,
						quote: (0,_core_cut_js__WEBPACK_IMPORTED_MODULE_4__/* .tail */ .RT)(stderr, 5),
				});
		}
		return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2('git/failed', `git ${command} failed in ${folder}.`, {
				exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.usage,
				quote: (0,_core_cut_js__WEBPACK_IMPORTED_MODULE_4__/* .tail */ .RT)(stderr, 5),
		});
}
function isFull(folder, words) {
		if (_core_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FULL_DISK */ .ym.test(words))
				return true;
		if (!/(unable to|failed to|could not|cannot) (write|create)/i.test(words))
				return false;
		try {
				const { bavail, bsize, files, ffree } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statfsSync)(folder);
				return bavail * bsize < LEAST_FREE || (files > 0 && ffree === 0);
		}
		catch {
				return false;
		}
}
async function askGit(host, folder, ...args) {
		const ended = await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(host, folder, args);
		return ended.code === 0 ? ended.stdout.replace(/\n$/, '') : undefined;
}
function pushedTag(env) {
		if ((env['GITHUB_REF_TYPE'] || 'tag') !== 'tag')
				return undefined;
		return env['GITHUB_REF']?.match(/^refs\/tags\/(.+)$/)?.[1];
}
async function readHead(host, folder) {
		const top = (0,_git_run_js__WEBPACK_IMPORTED_MODULE_3__/* .topOf */ .HX)(folder);
		const shown = top && (await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(host, top, ['cat-file', '--batch'], { input: 'HEAD^{commit}\n' }));
		if (top === undefined || shown === '' || shown === undefined || /not a git repository/.test(shown.stderr)) {
				throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2('git/no-repository', `${folder} is not in a git repository.`, {
						exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.usage,
						hint: 'A release needs a commit: run git init and commit the project. `check` works without git.',
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
				repository: host.env['GITHUB_REPOSITORY'] ?? slug(await originOf(host, root), (0,_host_github_server_js__WEBPACK_IMPORTED_MODULE_5__/* .serverOf */ .FN)(host.env).hostname),
		};
}
async function readGitFacts(host, root) {
		const shallow = await askGit(host, root, 'rev-parse', '--is-shallow-repository');
		if (shallow === undefined)
				return undefined;
		return { tags: await tagsOf(host, root), shallow: shallow === 'true', server: (0,_host_github_server_js__WEBPACK_IMPORTED_MODULE_5__/* .serverOf */ .FN)(host.env).origin };
}
const gitFactsOnce = (0,_core_memo_js__WEBPACK_IMPORTED_MODULE_6__/* .memo */ .p)((host, root) => [host, root], readGitFacts);
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
function slug(url, server) {
		const found = /^(?:https:\/\/|ssh:\/\/)?(?:[^@/]+@)?([^/:]+)[:/]([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(url ?? '');
		return found?.[1] === 'github.com' || found?.[1] === server ? found[2] : undefined;
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
/***/ 27064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	B3: () => (/* binding */ LONGEST_POINTER),
	NS: () => (/* binding */ isLfsPointer),
	ZB: () => (/* binding */ fillLfs),
	kC: () => (/* binding */ lfsAsCommitted)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _core_cut_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60236);
var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34002);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8005);
var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91883);
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
		return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleaseError */ .K2('git/lfs-content', `The content of ${(0,_core_cut_js__WEBPACK_IMPORTED_MODULE_5__/* .firstFew */ .Dt)(paths, 3)} is in Git LFS and was not downloaded.`, {
				exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.usage,
				hint: 'Fetch it: git lfs pull (in Actions: actions/checkout with lfs: true).',
		});
}
function pointerAt(file) {
		if (!isFile(file) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file).size > LONGEST_POINTER)
				return undefined;
		return readPointer((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
}
function isLfsPointer(text) {
		return readPointer(text) !== undefined;
}
function readPointer(text) {
		return `${text}\n`.slice(0, LONGEST_POINTER).match(POINTER)?.[1];
}
async function holds(file, sha256) {
		return isFile(file) && (await (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestFile */ .TM)(file)).sha256 === sha256;
}
function isFile(file) {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false })?.isFile() ?? false;
}
/***/ }),
/***/ 82843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	b: () => (/* binding */ standIn),
	u: () => (/* binding */ folderName)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
function repositoryName(root) {
		const url = originOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git', 'config'));
		const last = url
				?.replace(/[\\/]+$/, '')
				.replace(/\.git$/, '')
				.split(/[\\/:]/)
				.at(-1);
		return last === undefined || last === '' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(root) : last;
}
function folderName(root, folder) {
		return folder === '.' ? repositoryName(root) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder);
}
function standIn(work, folder) {
		const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder);
		return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(work, name === '' || name.startsWith('.') || name === 'node_modules' ? 'repository' : name);
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
/***/ 59349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	DR: () => (/* binding */ filesBelow),
	Jo: () => (/* binding */ isUnder),
	Yl: () => (/* binding */ pathsBelow),
	_z: () => (/* binding */ inFolder)
});
var _core_memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13068);
function pathsBelow(files, folder) {
		return below(files, folder).paths;
}
function filesBelow(files, folder) {
		return below(files, folder).own;
}
function inFolder(path, folder) {
		return folder === '.' ? path : path.slice(folder.length + 1);
}
function isUnder(path, folder) {
		return folder === '.' || path === folder || path.startsWith(`${folder}/`);
}
const below = (0,_core_memo_js__WEBPACK_IMPORTED_MODULE_0__/* .memo */ .p)((files, folder) => [files, folder], find);
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
/***/ 27282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	b: () => (/* binding */ draftOf),
	f: () => (/* binding */ writeWhole)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
function writeWhole(path, text, root, folders = 'there') {
		const steps = stepsTo(path, root);
		const link = steps.find((step) => look(step)?.isSymbolicLink());
		if (link !== undefined)
				throw new Error(`${link} is a symbolic link, and links are never followed for writing`);
		const file = steps.slice(0, -1).find((step) => look(step)?.isDirectory() === false);
		if (file !== undefined)
				throw new Error(`${file} is not a folder`);
		const there = look(path);
		if (there !== undefined && !there.isFile())
				throw new Error(`${path} is not a regular file`);
		if (folders === 'make')
				(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
		const draft = draftOf(path);
		try {
				(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(draft, text, { flag: 'wx', mode: there === undefined ? 0o666 : there.mode & 0o7777 });
				(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, path);
		}
		catch (error) {
				(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(draft, { force: true });
				throw error;
		}
}
function draftOf(path) {
		return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
}
function stepsTo(path, root) {
		const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path));
		if (way.startsWith('..'))
				return [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path)];
		return way.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).map((_, at, all) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, ...all.slice(0, at + 1)));
}
function look(path) {
		try {
				return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
		}
		catch (error) {
				if (error.code === 'ENOTDIR')
						return undefined;
				throw error;
		}
}
/***/ }),
/***/ 28325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	E: () => (/* binding */ versionOf),
	P: () => (/* binding */ askTools)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68898);
var _core_about_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87821);
var _core_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61552);
var _core_memo_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13068);
var _data_uv_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81649);
var _host_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56508);
var _host_home_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82278);
var _host_tools_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63078);
var _uv_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3915);
const ALWAYS = ['git', 'node'];
async function askTools(names, host) {
		return Promise.all([...new Set([...ALWAYS, ...names])].map((name) => askTool(name, host)));
}
async function askTool(name, host) {
		const answer = await (0,_core_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .k)({ id: `tool/${name}`, what: name }, async () => {
				if (name === 'uv')
						return askUv(host);
				const path = host.tool(name);
				const version = await versionOf(path, host);
				if (version === undefined) {
						return { state: 'wrong', message: `${path} does not run: it prints no version.`, hint: (0,_host_tools_js__WEBPACK_IMPORTED_MODULE_6__/* .howToGet */ .O)(name) };
				}
				const oldest = _host_tools_js__WEBPACK_IMPORTED_MODULE_6__/* .OLDEST */ ._j[name];
				if (oldest === undefined || (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_1__.compare)(version, oldest) >= 0)
						return { state: 'ok', message: `${version} (${path})` };
				const message = `${path} is ${name} ${version}; ${oldest} is the oldest that works.`;
				return { state: 'wrong', message, hint: (0,_host_tools_js__WEBPACK_IMPORTED_MODULE_6__/* .howToGet */ .O)(name) };
		});
		if (answer.state !== 'wrong')
				return answer;
		return { ...answer, page: (0,_host_tools_js__WEBPACK_IMPORTED_MODULE_6__/* .pageOfTool */ .FU)(name), values: { Terminal: `${name} --version` } };
}
async function askUv(host) {
		const own = await (0,_uv_js__WEBPACK_IMPORTED_MODULE_7__/* .onPath */ .L)(host);
		if (own !== undefined)
				return { state: 'ok', message: `${own.version} (${own.path})` };
		return { state: 'ok', message: `Not on PATH, or too old: ${_core_about_js__WEBPACK_IMPORTED_MODULE_8__/* .NAME */ .o_} downloads uv ${_data_uv_json__WEBPACK_IMPORTED_MODULE_3__/* .version */ .rE} when it is needed.` };
}
const versionOf = (0,_core_memo_js__WEBPACK_IMPORTED_MODULE_9__/* .memo */ .p)((path, host) => [host, path], askVersion);
async function askVersion(path, host) {
		const PATH = `${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(host.tool('node'))}:${(0,_host_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .pathOf */ .XM)(host.env)}`;
		const env = (0,_host_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .toolEnv */ .oW)(host.env, { HOME: (0,_host_home_js__WEBPACK_IMPORTED_MODULE_5__/* .homeOf */ .lt)(host.env), ...(process.platform === 'win32' ? {} : { PATH }) });
		const ended = await host.run({ command: [path, '--version'], cwd: host.cwd, env, timeoutMs: 30_000 });
		return ended.code === 0 ? /\d+\.\d+(\.\d+)?/.exec(ended.stdout)?.[0] : undefined;
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
/***/ 4432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	f: () => (/* binding */ toolOnPath)
});
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
function toolOnPath(name, host) {
		try {
				return host.tool(name);
		}
		catch (error) {
				if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2)
						return undefined;
				throw error;
		}
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
var _core_about_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(87821);
var _core_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34002);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8005);
var _core_memo_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(13068);
var _data_uv_json__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81649);
var _host_cache_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17504);
var _host_home_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82278);
var _host_tools_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(63078);
var _registries_pypi_wheel_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(73543);
var _fetch_tool_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(12293);
var _tool_on_path_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4432);
const OLDEST_UV = _host_tools_js__WEBPACK_IMPORTED_MODULE_9__/* .OLDEST */ ._j['uv'];
const UV_PINS = _data_uv_json__WEBPACK_IMPORTED_MODULE_6__/* .pins */ .hm;
const UV_VERSION = _data_uv_json__WEBPACK_IMPORTED_MODULE_6__/* .version */ .rE;
const HINT = `Install uv ${OLDEST_UV} or newer and put it on PATH: pip install uv`;
function hintFor(version) {
		return version === UV_VERSION
				? HINT
				: `Put uv ${version} on PATH: pip install uv==${version}, or change [tools] uv in ${_core_about_js__WEBPACK_IMPORTED_MODULE_13__/* .CONFIG_FILE */ .g2}`;
}
const ensureUv = (0,_core_memo_js__WEBPACK_IMPORTED_MODULE_14__/* .memo */ .p)((host, version) => [host, version], findUv, { again: true });
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
				const message = `uv is required but not on PATH, and cannot be downloaded for ${platform}.`;
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .Wp)('tool/uv', message, HINT);
		}
		if (wanted === undefined || wanted === UV_VERSION)
				return fetchUv(host, pin, UV_VERSION, await (0,_host_cache_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .cacheFolder */ .n)(host, 'uv'));
		const [wheel, member] = [pin.wheel, pin.member].map((name) => name.replace(UV_VERSION, wanted));
		return fetchUv(host, { wheel, member }, wanted, await host.tempDir('uv'));
}
async function onPath(host) {
		const path = (0,_tool_on_path_js__WEBPACK_IMPORTED_MODULE_12__/* .toolOnPath */ .f)('uv', host);
		if (path === undefined)
				return undefined;
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
						hint: [error.hint, hint].filter((one) => one !== undefined).join('\n'),
						exit: _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.usage,
						cause: error,
						quote: error.quote ?? [],
				});
		});
		const sha256 = pin.sha256 ?? found.sha256;
		if (sha256 === undefined) {
				const words = `${what}: the index publishes no SHA-256 of ${pin.wheel} to compare it with.`;
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .Wp)('tool/uv', words, hint);
		}
		const answer = await host.http({ ...found, saveTo: file, timeoutMs: 180_000, budgetMs: 300_000 });
		if (answer.status !== 200)
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .Wp)('tool/uv', `${what}: ${found.shown} answered ${answer.status}.`, hint);
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
				const message = `${folder} belongs to another user: a program in it cannot be trusted.`;
				throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .Wp)('tool/uv', message, 'Remove it, or set XDG_CACHE_HOME to a folder of your own.');
		}
		if ((mode & 0o077) !== 0)
				await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(folder, 0o700);
}
async function digestOf(file) {
		const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).catch(() => undefined);
		return facts?.isFile() ? (await (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestFile */ .TM)(file)).sha256 : undefined;
}
/***/ }),
/***/ 13294:
/***/ ((module) => {
module.exports = /*#__PURE__*/JSON.parse('{"gt":{"aiohttp":"aiohappyeyeballs aiosignal attrs frozenlist idna multidict propcache typing-extensions yarl","anthropic":"annotated-types anyio docstring-parser h11 httpcore2 httpx2 idna jiter opentelemetry-api pydantic pydantic-core sniffio truststore typing-extensions typing-inspection","beautifulsoup4":"soupsieve typing-extensions","boto3":"botocore jmespath python-dateutil s3transfer six urllib3","click":"","fastapi":"annotated-doc annotated-types anyio idna opentelemetry-api pydantic pydantic-core starlette typing-extensions typing-inspection","fastmcp":"aiofile annotated-doc annotated-types anyio attrs authlib beartype burner-redis cachetools caio certifi cffi click cloudpickle cronsim cryptography cyclopts diskcache dnspython docstring-parser email-validator exceptiongroup fakeredis fastmcp-slim griffelib h11 httpcore httpcore2 httpx httpx-sse httpx2 idna jaraco-classes jaraco-context jaraco-functools jeepney joserfc jsonref jsonschema jsonschema-path jsonschema-specifications keyring lupa markdown-it-py mcp mcp-types mdurl more-itertools openapi-pydantic opentelemetry-api packaging pathable pathvalidate platformdirs prometheus-client py-key-value-aio py-key-value-shared pycparser pydantic pydantic-core pydantic-settings pydocket pygments pyjwt pyperclip python-dotenv python-json-logger python-multipart pyyaml redis referencing rich rich-rst rpds-py secretstorage shellingham sortedcontainers sse-starlette starlette truststore typer typing-extensions typing-inspection uncalled-for uvicorn watchfiles websockets","httpx":"anyio certifi h11 httpcore idna typing-extensions","jinja2":"markupsafe","loguru":"","mcp":"annotated-types anyio attrs certifi cffi click cryptography h11 httpcore httpcore2 httpx httpx-sse httpx2 idna jsonschema jsonschema-specifications mcp-types opentelemetry-api pycparser pydantic pydantic-core pydantic-settings pyjwt python-dotenv python-multipart referencing rpds-py sse-starlette starlette truststore typing-extensions typing-inspection uvicorn","mcp[cli]":"annotated-doc annotated-types anyio attrs cffi click cryptography h11 httpcore2 httpx2 idna jsonschema jsonschema-specifications markdown-it-py mcp-types mdurl opentelemetry-api pycparser pydantic pydantic-core pygments pyjwt python-dotenv python-multipart referencing rich rpds-py shellingham sse-starlette starlette truststore typer typing-extensions typing-inspection uvicorn","openai":"annotated-types anyio h11 httpcore2 httpx2 idna jiter pydantic pydantic-core sniffio truststore typing-extensions typing-inspection","pandas":"numpy python-dateutil tzdata","pydantic":"annotated-types pydantic-core typing-extensions typing-inspection","pydantic-settings":"annotated-types pydantic pydantic-core python-dotenv typing-extensions typing-inspection","python-dotenv":"","pyyaml":"","redis":"","requests":"certifi charset-normalizer idna urllib3","rich":"markdown-it-py mdurl pygments","sqlalchemy":"typing-extensions","starlette":"anyio idna typing-extensions","tenacity":"","typer":"annotated-doc annotated-types markdown-it-py mdurl pydantic pydantic-core pygments rich shellingham typing-extensions typing-inspection","uvicorn":"click h11"},"fC":"annotated-types anyio attrs authlib certifi cffi charset-normalizer click colorama cryptography filelock fsspec google-api-core google-auth grpcio h11 httpcore httpx idna jinja2 joblib jsonschema jmespath lxml markdown-it-py markupsafe more-itertools multidict networkx numpy oauthlib opentelemetry-api packaging pandas pillow platformdirs protobuf psutil pyasn1 pycparser pydantic pydantic-core pydantic-settings pygments pyjwt pyparsing python-dateutil python-dotenv python-multipart pytz pyyaml regex requests requests-oauthlib rich rpds-py scipy setuptools six sniffio soupsieve sqlalchemy sse-starlette starlette tabulate tenacity tokenizers tqdm typer typing-extensions tzdata tzlocal urllib3 uvicorn websockets yarl aiohttp beautifulsoup4 botocore boto3 aiofiles orjson wrapt zipp importlib-metadata huggingface-hub langchain-core pyarrow torch transformers sentence-transformers onnxruntime nltk matplotlib openpyxl gql graphql-core marshmallow msgpack ujson dnspython pyzmq tornado traitlets nbformat jupyter-client jupyter-core ipython websocket-client html5lib markdown watchfiles gitpython docker kubernetes redis pymongo pyopenssl","VW":{"attr":"attrs","bs4":"beautifulsoup4","Crypto":"pycryptodome pycryptodomex pycrypto","Cryptodome":"pycryptodomex","cv2":"opencv-python opencv-python-headless opencv-contrib-python opencv-contrib-python-headless","dateutil":"python-dateutil","discord":"discord-py","dns":"dnspython","docx":"python-docx","dotenv":"python-dotenv","faiss":"faiss-cpu faiss-gpu","fitz":"pymupdf","git":"gitpython","github":"pygithub","gi":"pygobject","googleapiclient":"google-api-python-client","grpc":"grpcio","jose":"python-jose","jwt":"pyjwt","kafka":"kafka-python kafka-python-ng","ldap":"python-ldap","magic":"python-magic","mcp":"mcp fastmcp","multipart":"python-multipart multipart","MySQLdb":"mysqlclient","mysql":"mysql-connector-python mysql-connector","nacl":"pynacl","OpenSSL":"pyopenssl","PIL":"pillow","pkg_resources":"setuptools","playwright":"playwright patchright","pptx":"python-pptx","proto":"proto-plus","psycopg":"psycopg psycopg-binary","psycopg2":"psycopg2-binary psycopg2","pydantic_ai":"pydantic-ai pydantic-ai-slim","pythoncom":"pywin32","pywintypes":"pywin32","rpds":"rpds-py","ruamel":"ruamel-yaml","serial":"pyserial","setuptools":"setuptools","skimage":"scikit-image","sklearn":"scikit-learn","slugify":"python-slugify","socks":"pysocks","speech_recognition":"speechrecognition","telegram":"python-telegram-bot","usb":"pyusb","websocket":"websocket-client","win32api":"pywin32","win32com":"pywin32","win32con":"pywin32","win32gui":"pywin32","wx":"wxpython","yaml":"pyyaml","zmq":"pyzmq"}}');
/***/ }),
/***/ 42351:
/***/ ((module) => {
module.exports = /*#__PURE__*/JSON.parse('{"Hg":{"j":{"mcp":2,"fastmcp":4,"modelcontextprotocol":1},"FX":{"mcp":10,"fastmcp":10},"qk":["list_tools","call_tool","list_resources","list_resource_templates","read_resource","subscribe_resource","unsubscribe_resource","list_prompts","get_prompt","set_logging_level","completion","progress_notification"],"k3":{"mcp":[{"major":2,"newest":"2.3.0","modules":["mcp.server.fastmcp","mcp.server.websocket","mcp.server.experimental","mcp.server.lowlevel.experimental","mcp.server.lowlevel.func_inspection","mcp.client.websocket","mcp.client.experimental","mcp.shared.experimental","mcp.shared.progress","mcp.shared.response_router","mcp.shared.session","mcp.shared.version"],"names":{"mcp":["McpError"],"mcp.server":["FastMCP","fastmcp"],"mcp.client.streamable_http":["streamablehttp_client"],"mcp.client.auth.extensions.client_credentials":["JWTParameters","RFC7523OAuthClientProvider"],"mcp.server.session":["InitializationState","ServerSessionT"],"mcp.shared.context":["RequestContext","LifespanContextT","RequestT","SessionT"],"mcp.shared.exceptions":["McpError"],"mcp.shared.memory":["create_connected_server_and_client_session"],"mcp.types":["ResourceReference"]},"instead":{"mcp.server.fastmcp":"from mcp.server.mcpserver import MCPServer","mcp.server.FastMCP":"from mcp.server.mcpserver import MCPServer","mcp.server.fastmcp.FastMCP":"from mcp.server.mcpserver import MCPServer"}}],"fastmcp":[{"major":3,"newest":"3.4.11","modules":["fastmcp.prompts.prompt_manager","fastmcp.resources.resource_manager","fastmcp.tools.tool_manager","fastmcp.utilities.mcp_config"],"names":{"fastmcp.client":["WSTransport"],"fastmcp.client.transports":["WSTransport"],"fastmcp.prompts":["PromptManager"],"fastmcp.resources":["ResourceManager"],"fastmcp.tools":["ToolManager"],"fastmcp.server.auth.providers.auth0":["Auth0ProviderSettings"],"fastmcp.server.auth.providers.aws":["AWSCognitoProviderSettings"],"fastmcp.server.auth.providers.azure":["AzureProviderSettings"],"fastmcp.server.auth.providers.github":["GitHubProviderSettings"],"fastmcp.server.auth.providers.google":["GoogleProviderSettings"],"fastmcp.server.auth.providers.jwt":["JWTVerifierSettings"],"fastmcp.server.auth.providers.workos":["AuthKitProviderSettings","WorkOSProviderSettings"],"fastmcp.server.proxy":["ProxyManagerMixin","ProxyPromptManager","ProxyResourceManager","ProxyToolManager"],"fastmcp.server.server":["MountedServer","add_resource_prefix","has_resource_prefix","remove_resource_prefix"],"fastmcp.utilities.components":["MirroredComponent"]},"instead":{}},{"major":4,"newest":"4.2.3","modules":["fastmcp.tools.tool","fastmcp.prompts.prompt","fastmcp.resources.resource","fastmcp.server.openapi","fastmcp.server.proxy","fastmcp.server.sampling","fastmcp.server.tasks","fastmcp.server.app","fastmcp.server.apps","fastmcp.client.tasks","fastmcp.server.auth.authorization","fastmcp.experimental.sampling"],"names":{"fastmcp.dependencies":["CurrentDocket","CurrentWorker"],"fastmcp.server.dependencies":["CurrentDocket","CurrentWorker"],"fastmcp.server.middleware.tool_injection":["PromptToolMiddleware","ResourceToolMiddleware"],"fastmcp.server.providers.skills":["SkillsProvider"]},"instead":{}}]}},"rH":{"U":["@modelcontextprotocol/sdk","@modelcontextprotocol/server","@modelcontextprotocol/core","@modelcontextprotocol/client","@modelcontextprotocol/node","@modelcontextprotocol/express","@modelcontextprotocol/fastify","@modelcontextprotocol/hono","fastmcp","mcp-framework","xmcp","mcp-handler"],"e":[{"package":"@modelcontextprotocol/server","from":2,"node":"20.0.0"},{"package":"@modelcontextprotocol/client","from":2,"node":"20.0.0"},{"package":"@modelcontextprotocol/core","from":2,"node":"20.0.0"},{"package":"@modelcontextprotocol/node","from":2,"node":"20.0.0"},{"package":"@modelcontextprotocol/express","from":2,"node":"20.0.0"},{"package":"@modelcontextprotocol/hono","from":2,"node":"20.0.0"},{"package":"@modelcontextprotocol/fastify","from":2,"node":"20.0.0"},{"package":"@modelcontextprotocol/sdk","from":1,"node":"18.0.0"},{"package":"@modelcontextprotocol/ext-apps","from":2,"node":"20.0.0"},{"package":"mcp-handler","from":2,"node":"20.0.0"}]},"b0":["fastmcp","mcp","@modelcontextprotocol/server","@modelcontextprotocol/sdk","mcp-framework"]}');
/***/ }),
/***/ 81649:
/***/ ((module) => {
module.exports = /*#__PURE__*/JSON.parse('{"rE":"0.13.8","hm":{"linux-x64-gnu":{"wheel":"uv-0.13.8-py3-none-manylinux_2_17_x86_64.manylinux2014_x86_64.whl","sha256":"e18a57b8b352eb7c8feb317b9f6f533c8f0ad9673fd6cf34bbe3cf1a9f6a8984","member":"uv-0.13.8.data/scripts/uv","program":"4a7607589912d9c20e86b860b032f7c7f2913c9a3e76f46aef136885387452b8"},"linux-x64-musl":{"wheel":"uv-0.13.8-py3-none-musllinux_1_1_x86_64.whl","sha256":"29451c60f5e8b07403e0a175d5229efc36b0289b34143ff4aaa499a5dd52553a","member":"uv-0.13.8.data/scripts/uv","program":"a880db7f5f6745b5ec80aa6ccafdce06ddab1434013b55c62bb2fded1e2f9cb5"},"linux-arm64-gnu":{"wheel":"uv-0.13.8-py3-none-manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64.whl","sha256":"0b3e8b1a4f5e405e31e2ff33de8af4744831e9f7338539671efbd8c3c94e791d","member":"uv-0.13.8.data/scripts/uv","program":"5aa4427bd923cfdca2d56a3577f60d8fa7825aa3b496fef975dfd6f03db57d28"},"linux-arm64-musl":{"wheel":"uv-0.13.8-py3-none-manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64.whl","sha256":"0b3e8b1a4f5e405e31e2ff33de8af4744831e9f7338539671efbd8c3c94e791d","member":"uv-0.13.8.data/scripts/uv","program":"5aa4427bd923cfdca2d56a3577f60d8fa7825aa3b496fef975dfd6f03db57d28"},"darwin-x64":{"wheel":"uv-0.13.8-py3-none-macosx_10_12_x86_64.whl","sha256":"b7124ca1956ec2e476a1003ea5715a15f0266afaec37f4dc9c6972ba8183e6d1","member":"uv-0.13.8.data/scripts/uv","program":"afdbf4b93ab474668f8ad99da2fb7fb6562c020a4bbd860e9b1909181498b1b6"},"darwin-arm64":{"wheel":"uv-0.13.8-py3-none-macosx_11_0_arm64.whl","sha256":"62b6943c7fd64fac6854f780bea6e0359e5a5bc3241f83ee357bb38276afac49","member":"uv-0.13.8.data/scripts/uv","program":"f98066c132dc37b83a8861f9b538d732b5aad41d3b3a69e47abf27cdaef842a9"},"win32-x64":{"wheel":"uv-0.13.8-py3-none-win_amd64.whl","sha256":"cfbc13020a64cdf2f116d2936824c38edbf41e5c07f1ea291baf02e31ebf3ed0","member":"uv-0.13.8.data/scripts/uv.exe","program":"03fa174894b9d0cbe08762d40d1c2c64d10e875bd56f1a1e334ee1e00d60cdbe"}}}');
/***/ })
};
