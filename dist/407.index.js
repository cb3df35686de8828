export const id = 407;
export const ids = [407];
export const modules = {
/***/ 46547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Q4: () => (/* binding */ Unplain),
	SP: () => (/* binding */ shown),
	fJ: () => (/* binding */ fail),
	ow: () => (/* binding */ createGuard)
});
var _core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18001);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8005);
class Unplain extends Error {
}
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
		return JSON.stringify(cut).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, _core_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .unicodeEscapes */ .eA);
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
__webpack_require__.d(__webpack_exports__, {
	Dh: () => (/* binding */ DIGEST),
	Nl: () => (/* binding */ LAYER_TYPE),
	Om: () => (/* binding */ CONFIG_TYPE),
	T4: () => (/* binding */ readLayout),
	b3: () => (/* binding */ MANIFEST_TYPE),
	cp: () => (/* binding */ INDEX_TYPE),
	rN: () => (/* binding */ checkBlobs)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88343);
var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34002);
var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8005);
var _formats_plain_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75140);
var _tar_header_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49604);
const INDEX_TYPE = 'application/vnd.oci.image.index.v1+json';
const MANIFEST_TYPE = 'application/vnd.oci.image.manifest.v1+json';
const CONFIG_TYPE = 'application/vnd.oci.image.config.v1+json';
const LAYER_TYPE = 'application/vnd.oci.image.layer.v1.tar+gzip';
const DIGEST = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/);
const TEXTS = zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP());
const PLATFORM = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ os: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), architecture: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), variant: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional() });
const DESCRIPTOR = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
		mediaType: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
		digest: DIGEST,
		size: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(0),
		platform: PLATFORM.optional(),
		annotations: TEXTS.optional(),
});
const LAYOUT = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ imageLayoutVersion: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('1.0.0') });
const TOP = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ schemaVersion: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(2), manifests: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(DESCRIPTOR).length(1) });
const INDEX = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
		schemaVersion: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(2),
		manifests: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(DESCRIPTOR.required({ platform: true })).min(1),
		annotations: TEXTS.optional(),
});
const MANIFEST = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ schemaVersion: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(2), config: DESCRIPTOR, layers: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(DESCRIPTOR) });
const CONFIG = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
		os: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
		architecture: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
		variant: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
		config: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
				User: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
				Env: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).nullish(),
				Entrypoint: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).nullish(),
				Cmd: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).nullish(),
				Labels: TEXTS.nullish(),
				ExposedPorts: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J()).nullish(),
				Healthcheck: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ Test: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).nullish() }).nullish(),
				WorkingDir: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
		})
				.optional(),
		rootfs: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('layers'), diff_ids: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(DIGEST) }),
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
						const checked = shape.safeParse((0,_formats_plain_json_js__WEBPACK_IMPORTED_MODULE_6__/* .plainJson */ .R)(bytes.toString('utf8')));
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
				return (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_4__/* .readHeader */ .a)(block);
		}
		catch (error) {
				return fail(path, error.message);
		}
}
function fail(path, why) {
		throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleaseError */ .K2('archive/image', `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)} is not a valid image layout: ${why}.`, {
				hint: 'Build it again.',
		});
}
/***/ }),
/***/ 49604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	a: () => (/* binding */ readHeader),
	y: () => (/* binding */ readPax)
});
var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46547);
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
				throw new _entry_js__WEBPACK_IMPORTED_MODULE_0__/* .Unplain */ .Q4('contains a GNU header with a prefix, which readers interpret differently');
		}
		const flag = block[156] === 0 ? '0' : String.fromCharCode(block[156]);
		const size = numberIn(block.subarray(124, 136)) ?? 0;
		const name = textIn(block.subarray(0, 100));
		const target = textIn(block.subarray(157, 257));
		if ('123456'.includes(flag) && size > 0)
				throw new _entry_js__WEBPACK_IMPORTED_MODULE_0__/* .Unplain */ .Q4('has content for a member that cannot have any');
		if ('07'.includes(flag) && target !== '')
				throw new _entry_js__WEBPACK_IMPORTED_MODULE_0__/* .Unplain */ .Q4('contains a regular file with a link target');
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
						throw new _entry_js__WEBPACK_IMPORTED_MODULE_0__/* .Unplain */ .Q4(`sets ${JSON.stringify(key)} twice for one member`);
				if (/^(GNU\.sparse|SCHILY\.(realsize|filetype)|hdrcharset)/.test(key)) {
						throw new _entry_js__WEBPACK_IMPORTED_MODULE_0__/* .Unplain */ .Q4(`changes how a member is read with ${JSON.stringify(key)}`);
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
						throw new _entry_js__WEBPACK_IMPORTED_MODULE_0__/* .Unplain */ .Q4('contains a number that is out of range');
				return value;
		}
		const text = field.toString('latin1');
		if (/^[ \0]*$/.test(text))
				return undefined;
		const digits = /^ *([0-7]+)[ \0]*$/.exec(text)?.[1];
		if (digits === undefined)
				throw new _entry_js__WEBPACK_IMPORTED_MODULE_0__/* .Unplain */ .Q4('contains an invalid number');
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
/***/ 77140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	BH: () => (/* binding */ isExpression),
	Fv: () => (/* binding */ gnuFamily),
	H6: () => (/* binding */ requiresOne),
	WY: () => (/* binding */ suggestLicense),
	mO: () => (/* binding */ canonicalLicense),
	os: () => (/* binding */ licensesIn)
});
var spdx_correct__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25728);
var spdx_expression_parse__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93326);
const LONGEST = 1000;
const OPERATORS = /(\s+(?:and|or|with)\s+|[()])/i;
function canonicalLicense(text) {
		if (text.length > LONGEST)
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
		if (text.length > LONGEST)
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
		const gnu = id.toUpperCase().replace(/-(?:ONLY|OR-LATER)$/, (end) => end.toLowerCase());
		if (isExpression(gnu))
				return part.replace(id, gnu);
		try {
				const corrected = spdx_correct__WEBPACK_IMPORTED_MODULE_0__(id);
				return corrected !== null && corrected.toLowerCase() === id.toLowerCase() ? part.replace(id, corrected) : part;
		}
		catch {
				return part;
		}
}
function isExpression(text) {
		if (text.length > LONGEST)
				return false;
		try {
				spdx_expression_parse__WEBPACK_IMPORTED_MODULE_1__(text);
				return true;
		}
		catch {
				return false;
		}
}
function gnuFamily(id) {
		return id.replace(/-(?:only|or-later)$|\+$/, '');
}
function licensesIn(expression) {
		const walk = (info) => 'conjunction' in info ? [...walk(info.left), ...walk(info.right)] : [nameOf(info)];
		return isExpression(expression) ? [...new Set(walk(spdx_expression_parse__WEBPACK_IMPORTED_MODULE_1__(expression)))] : [];
}
function requiresOne(expression, some) {
		const holds = (info) => {
				if (!('conjunction' in info))
						return some(nameOf(info));
				if (info.conjunction === 'or')
						return holds(info.left) && holds(info.right);
				return holds(info.left) || holds(info.right);
		};
		return isExpression(expression) && holds(spdx_expression_parse__WEBPACK_IMPORTED_MODULE_1__(expression));
}
function nameOf({ license, plus, exception }) {
		return `${license}${plus === true ? '+' : ''}${exception === undefined ? '' : ` WITH ${exception}`}`;
}
/***/ }),
/***/ 26627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	i: () => (/* binding */ withHeld)
});
function withHeld(installed, held) {
		const found = new Map(installed.map((one) => [one.purl, one]));
		for (const one of held) {
				const before = found.get(one.purl);
				if (before === undefined) {
						found.set(one.purl, one);
						continue;
				}
				const holders = [...(before.holders ?? []), ...(one.holders ?? [])];
				const known = Object.keys(before.hashes).length === 0 ? { ...before, ...one } : { ...one, ...before };
				found.set(one.purl, {
						...known,
						dependsOn: [...new Set([...before.dependsOn, ...one.dependsOn])].sort(),
						...(holders.length === 0 ? {} : { holders }),
				});
		}
		return [...found.values()];
}
/***/ }),
/***/ 39263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	HU: () => (/* binding */ belowModules),
	IH: () => (/* binding */ describePackage),
	VA: () => (/* binding */ purlOf),
	Yz: () => (/* binding */ parsed),
	Zc: () => (/* binding */ readTree),
	Zm: () => (/* binding */ readComponents),
	k$: () => (/* binding */ withInstallScripts),
	mU: () => (/* binding */ hashesOf)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var hosted_git_info__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82537);
var packageurl_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87091);
var ssri__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68951);
var _formats_object_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36074);
var _formats_plain_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(75140);
var _registries_npm_address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88138);
var _repository_license_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95298);
var _held_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26627);
async function readTree(prefix, real = (text) => text) {
		const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(prefix, 'node_modules', '.package-lock.json'), 'utf8').catch(() => '{}');
		const value = JSON.parse(real(text));
		const packages = (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_7__/* .fieldsOf */ .Pf)(value)['packages'];
		return (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv)(packages) ? packages : {};
}
function withInstallScripts(tree) {
		return Object.entries(tree)
				.filter(([, locked]) => locked.hasInstallScript === true)
				.map(([place]) => place);
}
async function readComponents(prefix, own, { relay }) {
		const tree = await readTree(prefix, relay?.real);
		const places = Object.keys(tree).filter((place) => place !== '' && tree[place]?.link !== true);
		const purls = new Map(places.map((place) => [place, purlOf(nameAt(place, tree[place]), tree[place].version ?? '')]));
		const needs = (place) => {
				const { dependencies = {}, optionalDependencies = {}, peerDependencies = {} } = tree[place] ?? {};
				const names = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });
				const found = names.map((name) => purls.get(find(tree, place, name) ?? ''));
				return [...new Set(found.filter((purl) => purl !== undefined))].sort();
		};
		const root = `node_modules/${own}`;
		const described = await Promise.all(places.map(async (place) => {
				const holder = purls.get(holderOf(tree, place) ?? '');
				const holders = holder === undefined ? undefined : [{ purl: holder, says: 'package.json' }];
				return { ...(await describe(prefix, place, tree[place], purls.get(place), needs(place))), holders };
		}));
		const components = [...(0,_held_js__WEBPACK_IMPORTED_MODULE_8__/* .withHeld */ .i)([], described)].sort((a, b) => (a.purl < b.purl ? -1 : 1));
		return { components, direct: needs(root) };
}
function holderOf(tree, place) {
		if (tree[place]?.inBundle !== true)
				return undefined;
		let at = place;
		while (tree[at]?.inBundle === true)
				at = above(at);
		return at === '' ? undefined : at;
}
function above(place) {
		return place.slice(0, Math.max(place.lastIndexOf('/node_modules/'), 0));
}
function find(tree, place, name) {
		for (let at = place;; at = above(at)) {
				const candidate = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
				if (tree[candidate] !== undefined)
						return candidate;
				if (at === '')
						return undefined;
		}
}
function nameAt(place, locked) {
		return locked.name ?? belowModules(place);
}
function belowModules(path) {
		return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
function purlOf(name, version) {
		const [scope, bare] = name.startsWith('@') ? name.split('/') : [undefined, name];
		return new packageurl_js__WEBPACK_IMPORTED_MODULE_3__.PackageURL('npm', scope, bare ?? name, version, undefined, undefined).toString();
}
async function describe(prefix, place, locked, purl, dependsOn) {
		const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(prefix, place, 'package.json'), 'utf8').catch(() => '{}');
		const { resolved, version = '' } = locked;
		const described = describePackage(parsed(text), { name: nameAt(place, locked), version, purl });
		return {
				...described,
				concluded: (0,_repository_license_files_js__WEBPACK_IMPORTED_MODULE_6__/* .concludedLicense */ .V)(described.license, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(prefix, place)),
				hashes: hashesOf(locked.integrity),
				distribution: resolved?.startsWith(_registries_npm_address_js__WEBPACK_IMPORTED_MODULE_5__/* .NPM_REGISTRY */ .ug) === true ? resolved : undefined,
				dependsOn,
		};
}
function describePackage(manifest, about) {
		const said = (key, inner) => {
				const value = manifest[key];
				const found = (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv)(value) ? value[inner] : value;
				return typeof found === 'string' && found !== '' ? found : undefined;
		};
		const homepage = said('homepage', 'url');
		const repository = said('repository', 'url');
		return {
				...about,
				hashes: {},
				license: said('license', 'type'),
				supplier: said('author', 'name')?.replace(/\s*[<(].*$/, ''),
				homepage: homepage !== undefined && /^https?:\/\//.test(homepage) ? homepage : undefined,
				vcs: repository === undefined ? undefined : repositoryUrl(repository),
				description: said('description', ''),
				dependsOn: [],
		};
}
function hashesOf(integrity) {
		if (!integrity)
				return {};
		const found = Object.entries(ssri__WEBPACK_IMPORTED_MODULE_4__.parse(integrity)).filter(([algorithm]) => /^sha(1|256|384|512)$/.test(algorithm));
		return Object.fromEntries(found.map(([algorithm, hashes]) => [algorithm, hashes[0]?.hexDigest() ?? '']));
}
function repositoryUrl(written) {
		const url = hosted_git_info__WEBPACK_IMPORTED_MODULE_2__.fromUrl(written)?.https({ noGitPlus: true, noCommittish: true }) ?? written.replace(/^git\+/, '');
		return /^https?:\/\//.test(url) ? withoutLogin(url) : undefined;
}
function withoutLogin(url) {
		return url.replace(/^(https?:\/\/)[^/@]*@/, '$1');
}
function parsed(text) {
		const value = (0,_formats_plain_json_js__WEBPACK_IMPORTED_MODULE_9__/* .plainJson */ .R)(text);
		return (0,_formats_object_js__WEBPACK_IMPORTED_MODULE_7__/* .fieldsOf */ .Pf)(value);
}
/***/ }),
/***/ 95298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	V: () => (/* binding */ concludedLicense)
});
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var spdx_expression = __webpack_require__(77140);
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/data/license-texts.json
const license_texts_namespaceObject = /*#__PURE__*/JSON.parse('{"Te":{"b941fd3eabace2023ed4a11690fc918e":"0BSD","37629cd4e9b6fc55ad3c3d1ab2a52414":"AAL","3caf5c7795e6157fcc9245433cbf091b":"AFL-1.1","e33d35dbc623dbd85b65be8c61c8cef5":"AFL-1.2","a6652d8c92e788072969e26d1603ec1f":"AFL-2.0","9eac1500fb133afe012f5186b2dd3613":"AFL-2.1","7150f489568294db9e1abbdc3bcec974":"AFL-3.0","822a86507ad3b6bdc959f445b1f1a500":"AGPL-3.0","fe0df221d7c73189a12eb6cb4ddb428a":"ALGLIB-Documentation","e22c4d9c189de2c14eff3a4b03fcf95d":"APL-1.0","891f2429f4ded7bcd646b59f48e720a6":"APSL-1.0","2d02e04fb63ede9b80d50f9767ae0b14":"APSL-1.1","a3ac75a082ead0d10d035fca10c06b11":"APSL-1.2","400ca78761ad307f06994aa75b920e17":"APSL-2.0","922a869fc9441d9399a2dbe8334d97ac":"Apache-1.1","a18cbeb44384094366664a3626bb2c86":"Apache-2.0","b06eda62b7e0c69e6f8a5960610095b6":"Artistic-1.0-Perl","92c35726956457e6582ffcb51581b4b8":"Artistic-1.0-cl8","444d9a3ac31e4499d0cbefb31d835697":"Artistic-1.0","3e85b36f55e9aec4585831c6be41abec":"Artistic-2.0","028b66bc6e070db3006d5fc72d53afba":"BSD-1-Clause","b6ee7daf01a9fb3ccf30317a83472723":"BSD-2-Clause-Patent","06f6699f172ed2b7ea79cabbed9a5004":"BSD-2-Clause","cd3b8d62fc4482a5b98f466e7e657521":"BSD-3-Clause-LBNL","82fe845d227c63ca9232eb57ca896af8":"BSD-3-Clause-Open-MPI","ea12e17349738235f810f1525a53d8e3":"BSD-3-Clause","56d3cd0ab09cd0557f702edc3209a56b":"BSD-4-Clause","e85de5814f61761eb45b168307c36c52":"BSL-1.0","fb8848dead9688afdf1d98b42c29bdf8":"BlueOak-1.0.0","6639d4cb65edd4ea52628a38e1d2c8b9":"CAL-1.0-Combined-Work-Exception","beea7e91667d746f4e6f594cce124428":"CATOSL-1.1","a594eb8a76d300b26f2308fe3d732c1f":"CC-BY-3.0","80a1a6dafbcc2e454a2a9217b2433d6d":"CC-BY-4.0","5e9573dce6a91a44dfc9b2518f9bc460":"CC0-1.0","26182319f120b037bad8a94055a5aca8":"CDDL-1.0","47a5def193cd402a8c50b07d9e71e923":"CECILL-2.1","cb943693fb5744cf289582b29f993a3e":"CERN-OHL-P-2.0","1eb9a88a64b02884671f58c88a6422f1":"CERN-OHL-S-2.0","6fad107d7aaf59181a91f8cfda79c8b4":"CERN-OHL-W-2.0","692661915ae28cc1c95592bc8e16f92b":"CNRI-Python","7cebb922e789245b927ffde8706563cf":"CPAL-1.0","c2699ed01b5f4fbb9e7478fc95219044":"CPL-1.0","05a4730c457a88962c0d20a797183ff6":"CUA-OPL-1.0","73df27e480ecfcfe325856f9bfce03f8":"ECL-1.0","d1c4724e0488d8ba8c63ff58d9b40dd3":"ECL-2.0","9206596c1818a713f2b3127ea63d3cbd":"EFL-1.0","25aebf5946b05c49c31628bb0f822eb1":"EFL-2.0","d8517d252018e355b5f95476e55d0a3d":"EPL-1.0","7a9a233c4588040826dd47039ed214ca":"EPL-2.0","0342ef1dd45bc5d4be73885f623c3efb":"EUDatagrid","e3220bf043883fd956a241000a22cbde":"EUPL-1.1","3146621c603e36ed1432d6f84d98daae":"EUPL-1.2","ab03dd2ecfa2116603826378004fe60b":"Entessa","6d766d07cc7a68e7674b8c724c9a8b26":"Fair","6ebafc5d0ed737af70813e8695f30f23":"Frameworx-1.0","4d0d21e031770aecdd47c74113950f80":"GPL-2.0","c0636930a17714a59cf35fc20f6cc215":"GPL-3.0","760303a29c5db8e2c50da187d55ff46a":"GPL-3.0-with-GCC-exception","2924c8c4a70e73b3f0ba25c542c1afdd":"HPND","b0d6d82fb219b56bbbf7a3b56538e6fa":"ICU","de48ec91fec528bb619e4e199d58f9ec":"IPA","b8fcda315c82b081bf9bb85cfa422db4":"IPL-1.0","f96d41e52d5fa7530014fd00bf0fceed":"ISC","64defbb9853075e6643a7f4c383ce8c3":"Intel","f76ff0c48dbc336484221e3b0e9a7a5a":"Jam","fa8c8a22af723ad7325d9d46b93dcdc9":"LGPL-2.0","7d509adbab002004e46d04fc9ede7612":"LGPL-2.1","9aa4e82031bb9313bce0fcb4a630a1b8":"LGPL-3.0","4bfb3c2223127d2f144f28be78f360b9":"LPL-1.0","32338850a4cd766805b679fb9c5e38dc":"LPL-1.02","5ac646ac92abb029c9bb3dea9c74a93e":"LPPL-1.3c","0b58e5981503b956241b0bb3214891ed":"LiLiQ-P-1.1","5f6ead2d40ed5f37de796fc8b8435326":"LiLiQ-R-1.1","f5755c409fa48dede1375590366ca9be":"LiLiQ-Rplus-1.1","786fded8bf4781aefeb2c10627e725b6":"MIT-0","8e0de7c52e04080c56665133c8a5ab32":"MIT-CMU","0ec40477f106f5451ae6137b2de00167":"MIT-Modern-Variant","c3fdf181c6b6022ca6787a2ea25c4acd":"MIT","fed96644e2c2df34f937d69bf99eba6a":"MPL-1.0","ceaf6296b896e10b02a6feb385e40c78":"MPL-1.1","a11b227d88c9c12fb7a54a9cd951376a":"MPL-2.0","333f716961947a4ff1cfb465f3f2063d":"MS-PL","825f71998aafb9b79defa534951507e3":"MS-RL","60a6062cf33d096cdfe27159aa1b07c1":"MirOS","d2269f9756e58d5d487cec9b8e4ce4ff":"Motosoto","47ee5f6ad856158e971ada33b1356143":"MulanPSL-2.0","228db481bdeb4ed3106d47cabd6b752b":"Multics","b708c911c6167efd17a5c7f5bd7f3499":"NASA-1.3","d2872af1b48aebdb6a876546dfda1418":"NCSA","15af782bf08e4de12da287ac62a9289a":"NGPL","c1926eb29b92b74c35553501616e1b71":"NPOSL-3.0","d72ce364758a755b7a901201f4933ee6":"NTP","d4fab338517ed5b95a3f5e8fac6193c1":"Naumen","1f398e982dfaf2269cd6087f54899bb9":"Nokia","eb0ab6dba09cf6573c892d44c819d247":"OCLC-2.0","2e2dfd13ca346fd403c4e8a22fa2f904":"OFL-1.1-RFN","66c0c5e82c83e05edad736b3823385d5":"OGTSL","8e41702f3ab151c5e97ba1cadced7cfc":"OLDAP-2.8","818dd7afd3dc80aa754960b77c9ea902":"OLFL-1.3","95cbeb549715f1bb031e9e28d5065836":"OSC-1.0","002d64845ea1d9dc92deb1c6e0747f58":"OSET-PL-2.1","f7fb6e02adbd7ae8f86b3b2e97ee01b1":"OSL-1.0","388391186f4d2ed36ccc8144f8302e2c":"OSL-2.0","dc09f332e86cdaf50b09a1336c3cab85":"OSL-2.1","05489480171a2cb39a8c8afd9ce036d0":"OSL-3.0","2f1e3e1906795367c26e96affb4d693b":"OpenSSL","dfa44e492768beaf9af320105d910c9c":"PHP-3.0","811140bed2260269da2ff47c742a5e06":"PHP-3.01","1038ffdf138fb7e9bc41d926e00f7b63":"PostgreSQL","c62410d92a47835403b8205b54fa9054":"Python-2.0.1","2ab952fe8a079e6e072fbecf1a6f7536":"Python-2.0","289a9495a1c823964f6705d7240fa5ec":"QPL-1.0","f00b41c26b4ae2d8799705332a304547":"RPL-1.1","5a5bf4f9c9e7827ba88d8158b2402d43":"RPL-1.5","994952d63491db4c06157886b840353f":"RPSL-1.0","520c9f7c058f7b5a185e7ad46d612dd1":"RSCPL","87a6b0e5e54418bc1b1f91608693f9f0":"SISSL","9ab051dd309864385b2c176cbd1a0bb9":"SPL-1.0","57ba3f9b7ecf801558f5eb787616b5bd":"SimPL-2.0","54007223fdb7581e83e830b53b52d5e8":"Sleepycat","addd7f5959df1827ec3d5e1d5e9c19f2":"UCL-1.0","8bc49f5cb442cdcd0f3998706f219030":"UPL-1.0","593e66cb6dbdf9df31331f3509b8bd73":"Unicode-3.0","cfbe373c01a23ea7c93623f833307d3c":"Unicode-DFS-2016","46d997bda2afbc9bd886fa9f4613a098":"Unlicense","8445d21fe9b9f990a5c5a3b3f2b13de3":"VSL-1.0","a862fbcb98f55751bb6c12df11491d6a":"W3C-20150513","f08b097444c0ae55a25cfa86252860a7":"W3C","817ada4f55d1504532ea1bff322c571b":"WTFPL","3a5b4e3c2c578c5ed9c82b85f64f236a":"Watcom-1.0","eff0832decd957299172844b91a6c5fe":"WordNet","7603f2ab9de6150905157ef8261e2c4c":"X11","26417672fba9bcaf5014af4672ae79fb":"Xnet","235906e353721b0514de67e67e911309":"ZPL-2.0","9c6837261f20ba6d0a595246a5da51fe":"ZPL-2.1","9ddc78a5797b5008d488969fd959f428":"Zlib","30f2eef7ebbab8a25ad39b331176db93":"wxWindows"}}');
;// CONCATENATED MODULE: ./.build/formats/license-text.js
const IDS = license_texts_namespaceObject.Te;
const TITLE = /^\(?(?:the )?(?:[\w.-]+ ){0,6}licen[cs]e(?: \([\w. -]+\)| agreement)?\)?:?$|^all rights reserved\.?$|^=+$/;
const COPYRIGHT = /^(?:portions )?(?:copyright(?!s?,?\s+(?:notices?|holders?|owners?|laws?|licen[cs]es?|interest|and|or|in|patent|statement|treaty)\b|\w)|\(c\)\s*\d|©)/;
const SAME = [
		[/licence/g, 'license'],
		[/^(?:the )?(?:\S+ ){1,3}license copyright .{1,100}? (?=permission is|redistribution and)/, ''],
		[/copyright (?:owners?|holders?)/g, 'copyright holder'],
		[/neither the names? of .{1,120}? nor the names/g, 'neither the name nor the names'],
		[/in no event shall .{1,80}? be liable/g, 'in no event shall they be liable'],
		[/this software is provided by .{1,80}? [^\w\s]{0,2}as is/g, 'this software is provided as is'],
		[/ and (?:isc|the authors?) disclaims? /g, ' and the author disclaims '],
		[/modify, and\/or distribute/g, 'modify, and distribute'],
		[/https?:/g, ''],
		[/(?<!\w)(?:\(?[0-9ivx]{1,4}[.)]|\([a-z]\)|[a-z]\))(?!\w)/g, ' '],
		[/[^a-z0-9]+/g, ' '],
];
/** The words of a license that count: without titles, notices of copyright, bullets, addresses and the form of its quotes. */
function licenseWords(text) {
		const lines = text
				.toLowerCase()
				.split(/\r?\n/)
				.map((line) => line.replace(/^[\s>#*/-]+/, '').trim());
		const kept = lines.filter((line) => line !== '' && !COPYRIGHT.test(line) && !TITLE.test(line));
		const [terms = ''] = kept.join(' ').split(/\bend of terms and conditions\b|\bhow to apply these terms to your new/);
		return SAME.reduce((words, [form, same]) => words.replace(form, same), terms).trim();
}
function licenseKey(text) {
		return (0,external_node_crypto_.createHash)('sha256').update(licenseWords(text)).digest('hex').slice(0, 32);
}
function licenseOfWords(text) {
		const key = licenseKey(text);
		return Object.hasOwn(IDS, key) ? IDS[key] : undefined;
}
var regular_file = __webpack_require__(1722);
;// CONCATENATED MODULE: ./.build/repository/license-files.js
const NAME = /^(?:licen[cs]e|copying|unlicense)/i;
const LARGEST = 200_000;
function concludedLicense(declared, folder) {
		const named = (0,spdx_expression/* licensesIn */.os)(declared ?? '').map(spdx_expression/* gnuFamily */.Fv);
		if (named.length === 0)
				return undefined;
		const found = textsIn(folder).map((text) => (text === undefined ? undefined : licenseOfWords(text)));
		const same = named.every((id) => found.includes(id)) && found.every((id) => id !== undefined && named.includes(id));
		return same ? declared : undefined;
}
function textsIn(folder) {
		try {
				const root = (0,external_node_fs_.realpathSync)(folder);
				const names = (0,external_node_fs_.readdirSync)(root).filter((name) => NAME.test(name));
				const files = names.flatMap((name) => {
						const path = (0,external_node_path_.join)(root, name);
						if (!(0,external_node_fs_.lstatSync)(path).isDirectory())
								return [path];
						const inner = (0,external_node_fs_.readdirSync)(path, { recursive: true, encoding: 'utf8' }).map((file) => (0,external_node_path_.join)(path, file));
						return inner.filter((file) => NAME.test((0,external_node_path_.basename)(file)) && !(0,external_node_fs_.lstatSync)(file).isDirectory());
				});
				return files.map((file) => (0,regular_file/* readInside */.xO)(root, file, LARGEST).bytes?.toString('utf8'));
		}
		catch {
				return [];
		}
}
/***/ }),
/***/ 1722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Mk: () => (/* binding */ readNamed),
	UK: () => (/* binding */ LARGEST_CONFIG),
	gy: () => (/* binding */ unread),
	xO: () => (/* binding */ readInside)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
function unread(why) {
		return why === undefined ? 'does not exist' : `cannot be read: it is ${why}`;
}
const LARGEST_CONFIG = 300_000;
function readInside(root, path, most, folders = new Map()) {
		try {
				const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
				const link = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full).isSymbolicLink();
				if (link && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full, { throwIfNoEntry: false }) === undefined)
						return { why: 'a broken link' };
				const real = !link && isPlain((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full), folders) ? full : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(full);
				return isBelow(real, root) ? readRegular(real, most) : { why: 'a link out of the repository' };
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
		return code === 'ELOOP' ? 'a link to itself' : 'not readable';
}
function isBelow(path, root) {
		return path.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}
function isPlain(folder, folders) {
		const known = folders.get(folder) ?? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder) === folder;
		folders.set(folder, known);
		return known;
}
/***/ })
};
