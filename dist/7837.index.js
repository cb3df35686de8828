export const id = 7837;
export const ids = [7837];
export const modules = {
/***/ 27182:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const WritableStream = (__webpack_require__(57075).Writable)
const inherits = (__webpack_require__(57975).inherits)
const StreamSearch = __webpack_require__(84136)
const PartStream = __webpack_require__(50612)
const HeaderParser = __webpack_require__(62271)
const DASH = 45
const B_ONEDASH = Buffer.from('-')
const B_CRLF = Buffer.from('\r\n')
const EMPTY_FN = function () {}
function Dicer (cfg) {
	if (!(this instanceof Dicer)) { return new Dicer(cfg) }
	WritableStream.call(this, cfg)
	if (!cfg || (!cfg.headerFirst && typeof cfg.boundary !== 'string')) { throw new TypeError('Boundary required') }
	if (typeof cfg.boundary === 'string') { this.setBoundary(cfg.boundary) } else { this._bparser = undefined }
	this._headerFirst = cfg.headerFirst
	this._dashes = 0
	this._parts = 0
	this._finished = false
	this._realFinish = false
	this._isPreamble = true
	this._justMatched = false
	this._firstWrite = true
	this._inHeader = true
	this._part = undefined
	this._cb = undefined
	this._ignoreData = false
	this._partOpts = { highWaterMark: cfg.partHwm }
	this._pause = false
	const self = this
	this._hparser = new HeaderParser(cfg)
	this._hparser.on('header', function (header) {
		self._inHeader = false
		self._part.emit('header', header)
	})
}
inherits(Dicer, WritableStream)
Dicer.prototype.emit = function (ev) {
	if (ev === 'finish' && !this._realFinish) {
		if (!this._finished) {
			const self = this
			process.nextTick(function () {
				self.emit('error', new Error('Unexpected end of multipart data'))
				if (self._part && !self._ignoreData) {
					const type = (self._isPreamble ? 'Preamble' : 'Part')
					self._part.emit('error', new Error(type + ' terminated early due to unexpected end of multipart data'))
					self._part.push(null)
					process.nextTick(function () {
						self._realFinish = true
						self.emit('finish')
						self._realFinish = false
					})
					return
				}
				self._realFinish = true
				self.emit('finish')
				self._realFinish = false
			})
		}
	} else { WritableStream.prototype.emit.apply(this, arguments) }
}
Dicer.prototype._write = function (data, encoding, cb) {
	if (!this._hparser && !this._bparser) { return cb() }
	if (this._headerFirst && this._isPreamble) {
		if (!this._part) {
			this._part = new PartStream(this._partOpts)
			if (this.listenerCount('preamble') !== 0) { this.emit('preamble', this._part) } else { this._ignore() }
		}
		const r = this._hparser.push(data)
		if (!this._inHeader && r !== undefined && r < data.length) { data = data.slice(r) } else { return cb() }
	}
	if (this._firstWrite) {
		this._bparser.push(B_CRLF)
		this._firstWrite = false
	}
	this._bparser.push(data)
	if (this._pause) { this._cb = cb } else { cb() }
}
Dicer.prototype.reset = function () {
	this._part = undefined
	this._bparser = undefined
	this._hparser = undefined
}
Dicer.prototype.setBoundary = function (boundary) {
	const self = this
	this._bparser = new StreamSearch('\r\n--' + boundary)
	this._bparser.on('info', function (isMatch, data, start, end) {
		self._oninfo(isMatch, data, start, end)
	})
}
Dicer.prototype._ignore = function () {
	if (this._part && !this._ignoreData) {
		this._ignoreData = true
		this._part.on('error', EMPTY_FN)
		this._part.resume()
	}
}
Dicer.prototype._oninfo = function (isMatch, data, start, end) {
	let buf; const self = this; let i = 0; let r; let shouldWriteMore = true
	if (!this._part && this._justMatched && data) {
		while (this._dashes < 2 && (start + i) < end) {
			if (data[start + i] === DASH) {
				++i
				++this._dashes
			} else {
				if (this._dashes) { buf = B_ONEDASH }
				this._dashes = 0
				break
			}
		}
		if (this._dashes === 2) {
			if ((start + i) < end && this.listenerCount('trailer') !== 0) { this.emit('trailer', data.slice(start + i, end)) }
			this.reset()
			this._finished = true
			if (self._parts === 0) {
				self._realFinish = true
				self.emit('finish')
				self._realFinish = false
			}
		}
		if (this._dashes) { return }
	}
	if (this._justMatched) { this._justMatched = false }
	if (!this._part) {
		this._part = new PartStream(this._partOpts)
		this._part._read = function (n) {
			self._unpause()
		}
		if (this._isPreamble && this.listenerCount('preamble') !== 0) {
			this.emit('preamble', this._part)
		} else if (this._isPreamble !== true && this.listenerCount('part') !== 0) {
			this.emit('part', this._part)
		} else {
			this._ignore()
		}
		if (!this._isPreamble) { this._inHeader = true }
	}
	if (data && start < end && !this._ignoreData) {
		if (this._isPreamble || !this._inHeader) {
			if (buf) { shouldWriteMore = this._part.push(buf) }
			shouldWriteMore = this._part.push(data.slice(start, end))
			if (!shouldWriteMore) { this._pause = true }
		} else if (!this._isPreamble && this._inHeader) {
			if (buf) { this._hparser.push(buf) }
			r = this._hparser.push(data.slice(start, end))
			if (!this._inHeader && r !== undefined && r < end) { this._oninfo(false, data, start + r, end) }
		}
	}
	if (isMatch) {
		this._hparser.reset()
		if (this._isPreamble) { this._isPreamble = false } else {
			if (start !== end && !this._inHeader) {
				++this._parts
				this._part.on('end', function () {
					if (--self._parts === 0) {
						if (self._finished) {
							self._realFinish = true
							self.emit('finish')
							self._realFinish = false
						} else {
							self._unpause()
						}
					}
				})
			}
		}
		this._part.push(null)
		this._part = undefined
		this._ignoreData = false
		this._justMatched = true
		this._dashes = 0
	}
}
Dicer.prototype._unpause = function () {
	if (!this._pause) { return }
	this._pause = false
	if (this._cb) {
		const cb = this._cb
		this._cb = undefined
		cb()
	}
}
module.exports = Dicer
/***/ }),
/***/ 62271:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const EventEmitter = (__webpack_require__(78474).EventEmitter)
const inherits = (__webpack_require__(57975).inherits)
const getLimit = __webpack_require__(22393)
const B_DCRLF = Buffer.from('\r\n\r\n')
const S_DCRLF = '\r\n\r\n'
function HeaderParser (cfg) {
	EventEmitter.call(this)
	cfg = cfg || {}
	this.nread = 0
	this.maxed = false
	this.dropped = 0
	this.npairs = 0
	this.maxHeaderPairs = getLimit(cfg, 'maxHeaderPairs', 2000)
	this.maxHeaderSize = getLimit(cfg, 'maxHeaderSize', 80 * 1024)
	this.buffer = ''
	this.header = Object.create(null)
	this.finished = false
	this.tail = ''
}
inherits(HeaderParser, EventEmitter)
HeaderParser.prototype.push = function (data) {
	if (!Buffer.isBuffer(data)) { data = Buffer.from(data, 'binary') }
	let end = data.length
	let appendEnd = data.length
	let found = false
	let splitTail = 0
	const tail = this.tail
	for (let i = tail.length; i > 0; --i) {
		if (tail.endsWith(S_DCRLF.slice(0, i))) {
			let matched = data.length >= S_DCRLF.length - i
			for (let j = i; matched && j < S_DCRLF.length; ++j) {
				matched = data[j - i] === S_DCRLF.charCodeAt(j)
			}
			if (matched) {
				end = S_DCRLF.length - i
				appendEnd = 0
				splitTail = i
				found = true
				break
			}
		}
	}
	if (!found) {
		const pos = data.indexOf(B_DCRLF)
		if (pos !== -1) {
			end = pos + B_DCRLF.length
			appendEnd = pos
			found = true
		}
	}
	if (!found) {
		this.tail = data.length >= 3
			? data.toString('binary', data.length - 3)
			: (tail + data.toString('binary')).slice(-3)
	} else { this.tail = '' }
	if (appendEnd !== 0 && !this.maxed) {
		const remaining = this.maxHeaderSize - this.nread
		if (appendEnd >= remaining) {
			this.buffer += data.toString('binary', 0, remaining)
			this.nread = this.maxHeaderSize
			this.maxed = true
			this.dropped = appendEnd - remaining
		} else {
			this.buffer += data.toString('binary', 0, appendEnd)
			this.nread += appendEnd
		}
	} else {
		this.dropped += appendEnd
	}
	if (found) {
		const buffered = splitTail - this.dropped
		if (buffered > 0) {
			this.buffer = this.buffer.slice(0, this.buffer.length - buffered)
		}
		this._finish()
		return end
	}
}
HeaderParser.prototype.reset = function () {
	this.finished = false
	this.nread = this.npairs = 0
	this.maxed = false
	this.buffer = ''
	this.header = Object.create(null)
	this.tail = ''
	this.dropped = 0
}
HeaderParser.prototype._finish = function () {
	if (this.buffer) { this._parseHeader() }
	const header = this.header
	this.header = Object.create(null)
	this.buffer = ''
	this.tail = ''
	this.finished = true
	this.nread = this.npairs = 0
	this.maxed = false
	this.dropped = 0
	this.emit('header', header)
}
HeaderParser.prototype._parseHeader = function () {
	if (this.npairs === this.maxHeaderPairs) { return }
	const buffer = this.buffer
	let h
	let lineStart = 0
	while (lineStart < buffer.length) {
		let lineEnd = buffer.indexOf('\r\n', lineStart)
		if (lineEnd === -1) { lineEnd = buffer.length }
		if (lineEnd === lineStart) {
			lineStart = lineEnd + 2
			continue
		}
		const line = buffer.slice(lineStart, lineEnd)
		if (line.includes('\r') || line.includes('\n')) { return }
		if ((buffer[lineStart] === '\t' || buffer[lineStart] === ' ') && h) {
			this.header[h][this.header[h].length - 1] += buffer.slice(lineStart, lineEnd)
			lineStart = lineEnd + 2
			continue
		}
		const posColon = buffer.indexOf(':', lineStart)
		if (
			posColon === -1 ||
			posColon === lineStart ||
			posColon > lineEnd
		) {
			return
		}
		h = buffer.slice(lineStart, posColon).toLowerCase()
		let valueStart = posColon + 1
		if (buffer[valueStart] === ' ' || buffer[valueStart] === '\t') { ++valueStart }
		const values = this.header[h] || (this.header[h] = [])
		values.push(buffer.slice(valueStart, lineEnd))
		if (++this.npairs === this.maxHeaderPairs) { break }
		lineStart = lineEnd + 2
	}
}
module.exports = HeaderParser
/***/ }),
/***/ 50612:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const inherits = (__webpack_require__(57975).inherits)
const ReadableStream = (__webpack_require__(57075).Readable)
function PartStream (opts) {
	ReadableStream.call(this, opts)
}
inherits(PartStream, ReadableStream)
PartStream.prototype._read = function (n) {}
module.exports = PartStream
/***/ }),
/***/ 84136:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
/**
 * Copyright Brian White. All rights reserved.
 *
 * @see https://github.com/mscdex/streamsearch
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy
 * of this software and associated documentation files (the "Software"), to
 * deal in the Software without restriction, including without limitation the
 * rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
 * sell copies of the Software, and to permit persons to whom the Software is
 * furnished to do so, subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in
 * all copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
 * IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
 * FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
 * AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
 * LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
 * FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
 * IN THE SOFTWARE.
 *
 * Based heavily on the Streaming Boyer-Moore-Horspool C++ implementation
 * by Hongli Lai at: https://github.com/FooBarWidget/boyer-moore-horspool
 */
const { EventEmitter } = __webpack_require__(78474)
const { inherits } = __webpack_require__(57975)
function SBMH (needle) {
	if (typeof needle === 'string') {
		needle = Buffer.from(needle)
	}
	if (!Buffer.isBuffer(needle)) {
		throw new TypeError('The needle has to be a String or a Buffer.')
	}
	const needleLength = needle.length
	const needleLastCharIndex = needleLength - 1
	if (needleLength === 0) {
		throw new Error('The needle cannot be an empty String/Buffer.')
	}
	if (needleLength > 256) {
		throw new Error('The needle cannot have a length bigger than 256.')
	}
	this.maxMatches = Infinity
	this.matches = 0
	this._occ = new Uint16Array(256)
		.fill(needleLength) // Initialize occurrence table.
	this._lookbehind_size = 0
	this._needle = needle
	this._bufpos = 0
	this._lookbehind = Buffer.alloc(needleLastCharIndex)
	for (var i = 0; i < needleLastCharIndex; ++i) { // eslint-disable-line no-var
		this._occ[needle[i]] = needleLastCharIndex - i
	}
}
inherits(SBMH, EventEmitter)
SBMH.prototype.reset = function () {
	this._lookbehind_size = 0
	this.matches = 0
	this._bufpos = 0
}
SBMH.prototype.push = function (chunk, pos) {
	if (!Buffer.isBuffer(chunk)) {
		chunk = Buffer.from(chunk, 'binary')
	}
	const chlen = chunk.length
	this._bufpos = pos || 0
	let r
	while (r !== chlen && this.matches < this.maxMatches) { r = this._sbmh_feed(chunk) }
	return r
}
SBMH.prototype._sbmh_feed = function (data) {
	const len = data.length
	const needle = this._needle
	const needleLength = needle.length
	const needleLastCharIndex = needleLength - 1
	const needleLastChar = needle[needleLastCharIndex]
	let pos = -this._lookbehind_size
	let ch
	if (pos < 0) {
		while (pos < 0 && pos <= len - needleLength) {
			ch = data[pos + needleLastCharIndex]
			if (
				ch === needleLastChar &&
				this._sbmh_memcmp(data, pos, needleLastCharIndex)
			) {
				this._lookbehind_size = 0
				++this.matches
				this.emit('info', true)
				return (this._bufpos = pos + needleLength)
			}
			pos += this._occ[ch]
		}
		while (pos < 0 && !this._sbmh_memcmp(data, pos, len - pos)) {
			++pos
		}
		if (pos >= 0) {
			this.emit('info', false, this._lookbehind, 0, this._lookbehind_size)
			this._lookbehind_size = 0
		} else {
			const bytesToCutOff = this._lookbehind_size + pos
			if (bytesToCutOff > 0) {
				this.emit('info', false, this._lookbehind, 0, bytesToCutOff)
			}
			this._lookbehind_size -= bytesToCutOff
			this._lookbehind.copy(this._lookbehind, 0, bytesToCutOff, this._lookbehind_size)
			data.copy(this._lookbehind, this._lookbehind_size)
			this._lookbehind_size += len
			this._bufpos = len
			return len
		}
	}
	pos = data.indexOf(needle, pos + this._bufpos)
	if (pos !== -1) {
		++this.matches
		if (pos === 0) { this.emit('info', true) } else { this.emit('info', true, data, this._bufpos, pos) }
		return (this._bufpos = pos + needleLength)
	}
	pos = len - needleLastCharIndex
	if (pos < 0) {
		pos = 0
	}
	while (
		pos !== len &&
		(
			data[pos] !== needle[0] ||
			Buffer.compare(
				data.subarray(pos + 1, len),
				needle.subarray(1, len - pos)
			) !== 0
		)
	) {
		++pos
	}
	if (pos !== len) {
		data.copy(this._lookbehind, 0, pos, len)
		this._lookbehind_size = len - pos
	}
	if (pos !== 0) { this.emit('info', false, data, this._bufpos, pos) }
	this._bufpos = len
	return len
}
SBMH.prototype._sbmh_lookup_char = function (data, pos) {
	return pos < 0
		? this._lookbehind[this._lookbehind_size + pos]
		: data[pos]
}
SBMH.prototype._sbmh_memcmp = function (data, pos, len) {
	for (var i = 0; i < len; ++i) { // eslint-disable-line no-var
		if (this._sbmh_lookup_char(data, pos + i) !== this._needle[i]) { return false }
	}
	return true
}
module.exports = SBMH
/***/ }),
/***/ 86614:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const WritableStream = (__webpack_require__(57075).Writable)
const { inherits } = __webpack_require__(57975)
const Dicer = __webpack_require__(27182)
const MultipartParser = __webpack_require__(41192)
const UrlencodedParser = __webpack_require__(80855)
const parseParams = __webpack_require__(8929)
function Busboy (opts) {
	if (!(this instanceof Busboy)) { return new Busboy(opts) }
	if (typeof opts !== 'object') {
		throw new TypeError('Busboy expected an options-Object.')
	}
	if (typeof opts.headers !== 'object') {
		throw new TypeError('Busboy expected an options-Object with headers-attribute.')
	}
	if (typeof opts.headers['content-type'] !== 'string') {
		throw new TypeError('Missing Content-Type-header.')
	}
	const {
		headers,
		...streamOptions
	} = opts
	this.opts = {
		autoDestroy: false,
		...streamOptions
	}
	WritableStream.call(this, this.opts)
	this._done = false
	this._parser = this.getParserByHeaders(headers)
	this._finished = false
}
inherits(Busboy, WritableStream)
Busboy.prototype.emit = function (ev) {
	if (ev === 'finish') {
		if (!this._done) {
			this._parser?.end()
			return
		} else if (this._finished) {
			return
		}
		this._finished = true
	}
	WritableStream.prototype.emit.apply(this, arguments)
}
Busboy.prototype.getParserByHeaders = function (headers) {
	const parsed = parseParams(headers['content-type'])
	const cfg = {
		defCharset: this.opts.defCharset,
		fileHwm: this.opts.fileHwm,
		headers,
		highWaterMark: this.opts.highWaterMark,
		isPartAFile: this.opts.isPartAFile,
		limits: this.opts.limits,
		parsedConType: parsed,
		preservePath: this.opts.preservePath
	}
	if (MultipartParser.detect.test(parsed[0])) {
		return new MultipartParser(this, cfg)
	}
	if (UrlencodedParser.detect.test(parsed[0])) {
		return new UrlencodedParser(this, cfg)
	}
	throw new Error('Unsupported Content-Type.')
}
Busboy.prototype._write = function (chunk, encoding, cb) {
	this._parser.write(chunk, cb)
}
module.exports = Busboy
module.exports["default"] = Busboy
module.exports.Busboy = Busboy
module.exports.Dicer = Dicer
/***/ }),
/***/ 41192:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const { Readable } = __webpack_require__(57075)
const { inherits } = __webpack_require__(57975)
const Dicer = __webpack_require__(27182)
const parseParams = __webpack_require__(8929)
const decodeText = __webpack_require__(72747)
const basename = __webpack_require__(20692)
const getLimit = __webpack_require__(22393)
const RE_BOUNDARY = /^boundary$/i
const RE_FIELD = /^form-data$/i
const RE_CHARSET = /^charset$/i
const RE_FILENAME = /^filename$/i
const RE_NAME = /^name$/i
Multipart.detect = /^multipart\/form-data/i
function Multipart (boy, cfg) {
	let i
	let len
	const self = this
	let boundary
	const limits = cfg.limits
	const isPartAFile = cfg.isPartAFile || ((fieldName, contentType, fileName) => (contentType === 'application/octet-stream' || fileName !== undefined))
	const parsedConType = cfg.parsedConType || []
	const defCharset = cfg.defCharset || 'utf8'
	const preservePath = cfg.preservePath
	const fileOpts = { highWaterMark: cfg.fileHwm }
	for (i = 0, len = parsedConType.length; i < len; ++i) {
		if (Array.isArray(parsedConType[i]) &&
			RE_BOUNDARY.test(parsedConType[i][0])) {
			boundary = parsedConType[i][1]
			break
		}
	}
	function checkFinished () {
		if (nends === 0 && finished && !boy._done) {
			finished = false
			self.end()
		}
	}
	if (typeof boundary !== 'string') { throw new Error('Multipart: Boundary not found') }
	const fieldSizeLimit = getLimit(limits, 'fieldSize', 1 * 1024 * 1024)
	const fileSizeLimit = getLimit(limits, 'fileSize', Infinity)
	const filesLimit = getLimit(limits, 'files', Infinity)
	const fieldsLimit = getLimit(limits, 'fields', Infinity)
	const partsLimit = getLimit(limits, 'parts', Infinity)
	const headerPairsLimit = getLimit(limits, 'headerPairs', 2000)
	const headerSizeLimit = getLimit(limits, 'headerSize', 80 * 1024)
	let nfiles = 0
	let nfields = 0
	let nends = 0
	let curFile
	let curField
	let finished = false
	this._needDrain = false
	this._pause = false
	this._cb = undefined
	this._nparts = 0
	this._boy = boy
	const parserCfg = {
		boundary,
		maxHeaderPairs: headerPairsLimit,
		maxHeaderSize: headerSizeLimit,
		partHwm: fileOpts.highWaterMark,
		highWaterMark: cfg.highWaterMark
	}
	this.parser = new Dicer(parserCfg)
	this.parser.on('drain', function () {
		self._needDrain = false
		if (self._cb && !self._pause) {
			const cb = self._cb
			self._cb = undefined
			cb()
		}
	}).on('part', function onPart (part) {
		if (++self._nparts > partsLimit) {
			self.parser.removeListener('part', onPart)
			self.parser.on('part', skipPart)
			boy.hitPartsLimit = true
			boy.emit('partsLimit')
			return skipPart(part)
		}
		if (curField) {
			const field = curField
			field.emit('end')
			field.removeAllListeners('end')
		}
		part.on('header', function (header) {
			let contype
			let fieldname
			let parsed
			let charset
			let encoding
			let filename
			let nsize = 0
			if (header['content-type']) {
				const contentType = header['content-type'][0]
				if (contentType.length !== 0 && contentType.indexOf(';') === -1 && contentType.indexOf(' ') === -1 && contentType.indexOf('\t') === -1) {
					contype = contentType.toLowerCase()
				} else {
					parsed = parseParams(contentType)
					if (parsed[0]) {
						contype = parsed[0].toLowerCase()
						for (i = 0, len = parsed.length; i < len; ++i) {
							if (RE_CHARSET.test(parsed[i][0])) {
								charset = parsed[i][1].toLowerCase()
								break
							}
						}
					}
				}
			}
			if (contype === undefined) { contype = 'text/plain' }
			if (charset === undefined) { charset = defCharset }
			if (header['content-disposition']) {
				parsed = parseParams(header['content-disposition'][0])
				if (!RE_FIELD.test(parsed[0])) { return skipPart(part) }
				for (i = 0, len = parsed.length; i < len; ++i) {
					if (RE_NAME.test(parsed[i][0])) {
						fieldname = parsed[i][1]
						if (hasBareLineBreak(fieldname)) { return skipPart(part) }
					} else if (RE_FILENAME.test(parsed[i][0])) {
						filename = parsed[i][1]
						if (hasBareLineBreak(filename)) { return skipPart(part) }
						if (!preservePath) { filename = basename(filename) }
					}
				}
			} else { return skipPart(part) }
			if (header['content-transfer-encoding']) { encoding = header['content-transfer-encoding'][0].toLowerCase() } else { encoding = '7bit' }
			let onData,
				onEnd
			if (isPartAFile(fieldname, contype, filename)) {
				if (nfiles === filesLimit) {
					if (!boy.hitFilesLimit) {
						boy.hitFilesLimit = true
						boy.emit('filesLimit')
					}
					return skipPart(part)
				}
				++nfiles
				if (boy.listenerCount('file') === 0) {
					self.parser._ignore()
					return
				}
				++nends
				const file = new FileStream(fileOpts)
				curFile = file
				file.on('end', function () {
					--nends
					self._pause = false
					checkFinished()
					if (self._cb && !self._needDrain) {
						const cb = self._cb
						self._cb = undefined
						cb()
					}
				})
				file._read = function (n) {
					if (!self._pause) { return }
					self._pause = false
					if (self._cb && !self._needDrain) {
						const cb = self._cb
						self._cb = undefined
						cb()
					}
				}
				boy.emit('file', fieldname, file, filename, encoding, contype)
				onData = function (data) {
					if ((nsize += data.length) > fileSizeLimit) {
						const extralen = fileSizeLimit - nsize + data.length
						if (extralen > 0) { file.push(data.slice(0, extralen)) }
						file.truncated = true
						file.bytesRead = fileSizeLimit
						part.removeAllListeners('data')
						file.emit('limit')
						return
					} else if (!file.push(data)) { self._pause = true }
					file.bytesRead = nsize
				}
				onEnd = function () {
					curFile = undefined
					file.push(null)
				}
			} else {
				if (nfields === fieldsLimit) {
					if (!boy.hitFieldsLimit) {
						boy.hitFieldsLimit = true
						boy.emit('fieldsLimit')
					}
					return skipPart(part)
				}
				++nfields
				++nends
				let buffer = ''
				let truncated = false
				curField = part
				onData = function (data) {
					if ((nsize += data.length) > fieldSizeLimit) {
						const extralen = (fieldSizeLimit - (nsize - data.length))
						buffer += data.toString('binary', 0, extralen)
						truncated = true
						part.removeAllListeners('data')
					} else { buffer += data.toString('binary') }
				}
				onEnd = function () {
					curField = undefined
					if (buffer.length) { buffer = decodeText(buffer, 'binary', charset) }
					boy.emit('field', fieldname, buffer, false, truncated, encoding, contype)
					--nends
					checkFinished()
				}
			}
			part._readableState.sync = false
			part.on('data', onData)
			part.on('end', onEnd)
		}).on('error', function (err) {
			if (curFile) { curFile.emit('error', err) }
		})
	}).on('error', function (err) {
		boy.emit('error', err)
	}).on('finish', function () {
		finished = true
		checkFinished()
	})
}
Multipart.prototype.write = function (chunk, cb) {
	if (!this.parser.writable) {
		cb()
		return
	}
	const r = this.parser.write(chunk)
	if (r && !this._pause) {
		cb()
	} else {
		this._needDrain = !r
		this._cb = cb
	}
}
Multipart.prototype.end = function () {
	const self = this
	if (self.parser.writable) {
		self.parser.end()
	} else if (!self._boy._done) {
		process.nextTick(function () {
			self._boy._done = true
			self._boy.emit('finish')
		})
	}
}
function skipPart (part) {
	part.on('error', () => {})
	part.resume()
}
function hasBareLineBreak (value) {
	return typeof value === 'string' && (value.includes('\r') || value.includes('\n'))
}
function FileStream (opts) {
	Readable.call(this, opts)
	this.bytesRead = 0
	this.truncated = false
}
inherits(FileStream, Readable)
FileStream.prototype._read = function (n) {}
module.exports = Multipart
/***/ }),
/***/ 80855:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const Decoder = __webpack_require__(11496)
const decodeText = __webpack_require__(72747)
const getLimit = __webpack_require__(22393)
const RE_CHARSET = /^charset$/i
UrlEncoded.detect = /^application\/x-www-form-urlencoded/i
function UrlEncoded (boy, cfg) {
	const limits = cfg.limits
	const parsedConType = cfg.parsedConType
	this.boy = boy
	this.fieldSizeLimit = getLimit(limits, 'fieldSize', 1 * 1024 * 1024)
	this.fieldNameSizeLimit = getLimit(limits, 'fieldNameSize', 100)
	this.fieldsLimit = getLimit(limits, 'fields', Infinity)
	let charset
	for (var i = 0, len = parsedConType.length; i < len; ++i) { // eslint-disable-line no-var
		if (Array.isArray(parsedConType[i]) &&
				RE_CHARSET.test(parsedConType[i][0])) {
			charset = parsedConType[i][1].toLowerCase()
			break
		}
	}
	if (charset === undefined) { charset = cfg.defCharset || 'utf8' }
	this.decoder = new Decoder()
	this.charset = charset
	this._fields = 0
	this._state = 'key'
	this._checkingBytes = true
	this._bytesKey = 0
	this._bytesVal = 0
	this._key = ''
	this._val = ''
	this._keyTrunc = false
	this._valTrunc = false
	this._hitLimit = false
}
UrlEncoded.prototype.write = function (data, cb) {
	if (this._fields === this.fieldsLimit) {
		if (!this.boy.hitFieldsLimit) {
			this.boy.hitFieldsLimit = true
			this.boy.emit('fieldsLimit')
		}
		return cb()
	}
	let idxeq; let idxamp; let i; let p = 0; const len = data.length
	while (p < len) {
		if (this._state === 'key') {
			idxeq = idxamp = undefined
			for (i = p; i < len; ++i) {
				if (!this._checkingBytes) { ++p }
				if (data[i] === 0x3D/* = */) {
					idxeq = i
					break
				} else if (data[i] === 0x26/* & */) {
					idxamp = i
					break
				}
				if (this._checkingBytes && this._bytesKey === this.fieldNameSizeLimit) {
					this._hitLimit = true
					break
				} else if (this._checkingBytes) { ++this._bytesKey }
			}
			if (idxeq !== undefined) {
				if (idxeq > p) { this._key += this.decoder.write(data.toString('binary', p, idxeq)) }
				this._endKey()
				this._state = 'val'
				this._hitLimit = false
				this._checkingBytes = true
				this._val = ''
				this._bytesVal = 0
				this._valTrunc = false
				this.decoder.reset()
				p = idxeq + 1
			} else if (idxamp !== undefined) {
				++this._fields
				if (idxamp > p) { this._key += this.decoder.write(data.toString('binary', p, idxamp)) }
				this._endKey()
				const key = this._key; const keyTrunc = this._keyTrunc
				this._hitLimit = false
				this._checkingBytes = true
				this._key = ''
				this._bytesKey = 0
				this._keyTrunc = false
				this.decoder.reset()
				if (key.length) {
					this.boy.emit('field', decodeText(key, 'binary', this.charset),
						'',
						keyTrunc,
						false)
				}
				p = idxamp + 1
				if (this._fields === this.fieldsLimit) { return cb() }
			} else if (this._hitLimit) {
				if (i > p) { this._key += this.decoder.write(data.toString('binary', p, i)) }
				p = i
				if ((this._bytesKey = this._key.length) >= this.fieldNameSizeLimit) {
					this._key = this._key.substring(0, this.fieldNameSizeLimit)
					this._checkingBytes = false
					this._keyTrunc = true
				}
			} else {
				if (p < len) { this._key += this.decoder.write(data.toString('binary', p)) }
				p = len
			}
		} else {
			idxamp = undefined
			for (i = p; i < len; ++i) {
				if (!this._checkingBytes) { ++p }
				if (data[i] === 0x26/* & */) {
					idxamp = i
					break
				}
				if (this._checkingBytes && this._bytesVal === this.fieldSizeLimit) {
					this._hitLimit = true
					break
				} else if (this._checkingBytes) { ++this._bytesVal }
			}
			if (idxamp !== undefined) {
				++this._fields
				if (idxamp > p) { this._val += this.decoder.write(data.toString('binary', p, idxamp)) }
				this._endVal()
				this.boy.emit('field', decodeText(this._key, 'binary', this.charset),
					decodeText(this._val, 'binary', this.charset),
					this._keyTrunc,
					this._valTrunc)
				this._state = 'key'
				this._hitLimit = false
				this._checkingBytes = true
				this._key = ''
				this._bytesKey = 0
				this._keyTrunc = false
				this.decoder.reset()
				p = idxamp + 1
				if (this._fields === this.fieldsLimit) { return cb() }
			} else if (this._hitLimit) {
				if (i > p) { this._val += this.decoder.write(data.toString('binary', p, i)) }
				p = i
				if ((this._bytesVal = this._val.length) >= this.fieldSizeLimit) {
					this._val = this._val.substring(0, this.fieldSizeLimit)
					this._checkingBytes = false
					this._valTrunc = true
				}
			} else {
				if (p < len) { this._val += this.decoder.write(data.toString('binary', p)) }
				p = len
			}
		}
	}
	cb()
}
UrlEncoded.prototype.end = function () {
	if (this.boy._done) { return }
	if (this._state === 'key') {
		this._endKey()
		if (this._key.length > 0) {
			this.boy.emit('field', decodeText(this._key, 'binary', this.charset),
				'',
				this._keyTrunc,
				false)
		}
	} else {
		this._endVal()
		this.boy.emit('field', decodeText(this._key, 'binary', this.charset),
			decodeText(this._val, 'binary', this.charset),
			this._keyTrunc,
			this._valTrunc)
	}
	this.boy._done = true
	this.boy.emit('finish')
}
UrlEncoded.prototype._endKey = function () {
	this._key += this.decoder.end()
	if (this._key.length > this.fieldNameSizeLimit) {
		this._key = this._key.substring(0, this.fieldNameSizeLimit)
		this._keyTrunc = true
	}
}
UrlEncoded.prototype._endVal = function () {
	this._val += this.decoder.end()
	if (this._val.length > this.fieldSizeLimit) {
		this._val = this._val.substring(0, this.fieldSizeLimit)
		this._valTrunc = true
	}
}
module.exports = UrlEncoded
/***/ }),
/***/ 11496:
/***/ ((module) => {
const RE_PLUS = /\+/g
const HEX = [
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0,
	0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
]
function Decoder () {
	this.buffer = undefined
}
Decoder.prototype.write = function (str) {
	str = str.replace(RE_PLUS, ' ')
	let res = ''
	let i = 0; let p = 0; const len = str.length
	for (; i < len; ++i) {
		if (this.buffer !== undefined) {
			if (!HEX[str.charCodeAt(i)]) {
				res += '%' + this.buffer
				this.buffer = undefined
				--i // retry character
			} else {
				this.buffer += str[i]
				++p
				if (this.buffer.length === 2) {
					res += String.fromCharCode(parseInt(this.buffer, 16))
					this.buffer = undefined
				}
			}
		} else if (str[i] === '%') {
			if (i > p) {
				res += str.substring(p, i)
				p = i
			}
			this.buffer = ''
			++p
		}
	}
	if (p < len && this.buffer === undefined) { res += str.substring(p) }
	return res
}
Decoder.prototype.end = function () {
	const res = this.buffer === undefined ? '' : '%' + this.buffer
	this.buffer = undefined
	return res
}
Decoder.prototype.reset = function () {
	this.buffer = undefined
}
module.exports = Decoder
/***/ }),
/***/ 20692:
/***/ ((module) => {
module.exports = function basename (path) {
	if (typeof path !== 'string') { return '' }
	for (var i = path.length - 1; i >= 0; --i) { // eslint-disable-line no-var
		switch (path.charCodeAt(i)) {
			case 0x2F: // '/'
			case 0x5C: // '\'
				path = path.slice(i + 1)
				return (path === '..' || path === '.' ? '' : path)
		}
	}
	return (path === '..' || path === '.' ? '' : path)
}
/***/ }),
/***/ 72747:
/***/ (function(module) {
const utf8Decoder = new TextDecoder('utf-8')
const textDecoders = new Map([
	['utf-8', utf8Decoder],
	['utf8', utf8Decoder]
])
function getDecoder (charset) {
	let lc
	while (true) {
		switch (charset) {
			case 'utf-8':
			case 'utf8':
				return decoders.utf8
			case 'latin1':
			case 'ascii': // TODO: Make these a separate, strict decoder?
			case 'us-ascii':
			case 'iso-8859-1':
			case 'iso8859-1':
			case 'iso88591':
			case 'iso_8859-1':
			case 'windows-1252':
			case 'iso_8859-1:1987':
			case 'cp1252':
			case 'x-cp1252':
				return decoders.latin1
			case 'utf16le':
			case 'utf-16le':
			case 'ucs2':
			case 'ucs-2':
				return decoders.utf16le
			case 'base64':
				return decoders.base64
			default:
				if (lc === undefined) {
					lc = true
					charset = charset.toLowerCase()
					continue
				}
				return decoders.other.bind(charset)
		}
	}
}
function isAscii (data) {
	for (var i = 0, len = data.length; i < len; ++i) { // eslint-disable-line no-var
		if (data.charCodeAt(i) > 0x7F) { return false }
	}
	return true
}
const decoders = {
	utf8: (data, sourceEncoding) => {
		if (data.length === 0) {
			return ''
		}
		if (typeof data === 'string') {
			if (isAscii(data)) { return data }
			data = Buffer.from(data, sourceEncoding)
		}
		return data.utf8Slice(0, data.length)
	},
	latin1: (data, sourceEncoding) => {
		if (data.length === 0) {
			return ''
		}
		if (typeof data === 'string') {
			return data
		}
		return data.latin1Slice(0, data.length)
	},
	utf16le: (data, sourceEncoding) => {
		if (data.length === 0) {
			return ''
		}
		if (typeof data === 'string') {
			data = Buffer.from(data, sourceEncoding)
		}
		return data.ucs2Slice(0, data.length)
	},
	base64: (data, sourceEncoding) => {
		if (data.length === 0) {
			return ''
		}
		if (typeof data === 'string') {
			data = Buffer.from(data, sourceEncoding)
		}
		return data.base64Slice(0, data.length)
	},
	other: (data, sourceEncoding) => {
		if (data.length === 0) {
			return ''
		}
		if (typeof data === 'string') {
			data = Buffer.from(data, sourceEncoding)
		}
		if (textDecoders.has(this.toString())) {
			try {
				return textDecoders.get(this).decode(data)
			} catch {}
		}
		return typeof data === 'string'
			? data
			: data.toString()
	}
}
function decodeText (text, sourceEncoding, destEncoding) {
	if (text) {
		return getDecoder(destEncoding)(text, sourceEncoding)
	}
	return text
}
module.exports = decodeText
/***/ }),
/***/ 22393:
/***/ ((module) => {
module.exports = function getLimit (limits, name, defaultLimit) {
	if (
		!limits ||
		limits[name] === undefined ||
		limits[name] === null
	) { return defaultLimit }
	if (
		typeof limits[name] !== 'number' ||
		isNaN(limits[name])
	) { throw new TypeError('Limit ' + name + ' is not a valid number') }
	return limits[name]
}
/***/ }),
/***/ 8929:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const decodeText = __webpack_require__(72747)
const RE_ENCODED = /%[a-fA-F0-9][a-fA-F0-9]/g
const EncodedLookup = {
	'%00': '\x00',
	'%01': '\x01',
	'%02': '\x02',
	'%03': '\x03',
	'%04': '\x04',
	'%05': '\x05',
	'%06': '\x06',
	'%07': '\x07',
	'%08': '\x08',
	'%09': '\x09',
	'%0a': '\x0a',
	'%0A': '\x0a',
	'%0b': '\x0b',
	'%0B': '\x0b',
	'%0c': '\x0c',
	'%0C': '\x0c',
	'%0d': '\x0d',
	'%0D': '\x0d',
	'%0e': '\x0e',
	'%0E': '\x0e',
	'%0f': '\x0f',
	'%0F': '\x0f',
	'%10': '\x10',
	'%11': '\x11',
	'%12': '\x12',
	'%13': '\x13',
	'%14': '\x14',
	'%15': '\x15',
	'%16': '\x16',
	'%17': '\x17',
	'%18': '\x18',
	'%19': '\x19',
	'%1a': '\x1a',
	'%1A': '\x1a',
	'%1b': '\x1b',
	'%1B': '\x1b',
	'%1c': '\x1c',
	'%1C': '\x1c',
	'%1d': '\x1d',
	'%1D': '\x1d',
	'%1e': '\x1e',
	'%1E': '\x1e',
	'%1f': '\x1f',
	'%1F': '\x1f',
	'%20': '\x20',
	'%21': '\x21',
	'%22': '\x22',
	'%23': '\x23',
	'%24': '\x24',
	'%25': '\x25',
	'%26': '\x26',
	'%27': '\x27',
	'%28': '\x28',
	'%29': '\x29',
	'%2a': '\x2a',
	'%2A': '\x2a',
	'%2b': '\x2b',
	'%2B': '\x2b',
	'%2c': '\x2c',
	'%2C': '\x2c',
	'%2d': '\x2d',
	'%2D': '\x2d',
	'%2e': '\x2e',
	'%2E': '\x2e',
	'%2f': '\x2f',
	'%2F': '\x2f',
	'%30': '\x30',
	'%31': '\x31',
	'%32': '\x32',
	'%33': '\x33',
	'%34': '\x34',
	'%35': '\x35',
	'%36': '\x36',
	'%37': '\x37',
	'%38': '\x38',
	'%39': '\x39',
	'%3a': '\x3a',
	'%3A': '\x3a',
	'%3b': '\x3b',
	'%3B': '\x3b',
	'%3c': '\x3c',
	'%3C': '\x3c',
	'%3d': '\x3d',
	'%3D': '\x3d',
	'%3e': '\x3e',
	'%3E': '\x3e',
	'%3f': '\x3f',
	'%3F': '\x3f',
	'%40': '\x40',
	'%41': '\x41',
	'%42': '\x42',
	'%43': '\x43',
	'%44': '\x44',
	'%45': '\x45',
	'%46': '\x46',
	'%47': '\x47',
	'%48': '\x48',
	'%49': '\x49',
	'%4a': '\x4a',
	'%4A': '\x4a',
	'%4b': '\x4b',
	'%4B': '\x4b',
	'%4c': '\x4c',
	'%4C': '\x4c',
	'%4d': '\x4d',
	'%4D': '\x4d',
	'%4e': '\x4e',
	'%4E': '\x4e',
	'%4f': '\x4f',
	'%4F': '\x4f',
	'%50': '\x50',
	'%51': '\x51',
	'%52': '\x52',
	'%53': '\x53',
	'%54': '\x54',
	'%55': '\x55',
	'%56': '\x56',
	'%57': '\x57',
	'%58': '\x58',
	'%59': '\x59',
	'%5a': '\x5a',
	'%5A': '\x5a',
	'%5b': '\x5b',
	'%5B': '\x5b',
	'%5c': '\x5c',
	'%5C': '\x5c',
	'%5d': '\x5d',
	'%5D': '\x5d',
	'%5e': '\x5e',
	'%5E': '\x5e',
	'%5f': '\x5f',
	'%5F': '\x5f',
	'%60': '\x60',
	'%61': '\x61',
	'%62': '\x62',
	'%63': '\x63',
	'%64': '\x64',
	'%65': '\x65',
	'%66': '\x66',
	'%67': '\x67',
	'%68': '\x68',
	'%69': '\x69',
	'%6a': '\x6a',
	'%6A': '\x6a',
	'%6b': '\x6b',
	'%6B': '\x6b',
	'%6c': '\x6c',
	'%6C': '\x6c',
	'%6d': '\x6d',
	'%6D': '\x6d',
	'%6e': '\x6e',
	'%6E': '\x6e',
	'%6f': '\x6f',
	'%6F': '\x6f',
	'%70': '\x70',
	'%71': '\x71',
	'%72': '\x72',
	'%73': '\x73',
	'%74': '\x74',
	'%75': '\x75',
	'%76': '\x76',
	'%77': '\x77',
	'%78': '\x78',
	'%79': '\x79',
	'%7a': '\x7a',
	'%7A': '\x7a',
	'%7b': '\x7b',
	'%7B': '\x7b',
	'%7c': '\x7c',
	'%7C': '\x7c',
	'%7d': '\x7d',
	'%7D': '\x7d',
	'%7e': '\x7e',
	'%7E': '\x7e',
	'%7f': '\x7f',
	'%7F': '\x7f',
	'%80': '\x80',
	'%81': '\x81',
	'%82': '\x82',
	'%83': '\x83',
	'%84': '\x84',
	'%85': '\x85',
	'%86': '\x86',
	'%87': '\x87',
	'%88': '\x88',
	'%89': '\x89',
	'%8a': '\x8a',
	'%8A': '\x8a',
	'%8b': '\x8b',
	'%8B': '\x8b',
	'%8c': '\x8c',
	'%8C': '\x8c',
	'%8d': '\x8d',
	'%8D': '\x8d',
	'%8e': '\x8e',
	'%8E': '\x8e',
	'%8f': '\x8f',
	'%8F': '\x8f',
	'%90': '\x90',
	'%91': '\x91',
	'%92': '\x92',
	'%93': '\x93',
	'%94': '\x94',
	'%95': '\x95',
	'%96': '\x96',
	'%97': '\x97',
	'%98': '\x98',
	'%99': '\x99',
	'%9a': '\x9a',
	'%9A': '\x9a',
	'%9b': '\x9b',
	'%9B': '\x9b',
	'%9c': '\x9c',
	'%9C': '\x9c',
	'%9d': '\x9d',
	'%9D': '\x9d',
	'%9e': '\x9e',
	'%9E': '\x9e',
	'%9f': '\x9f',
	'%9F': '\x9f',
	'%a0': '\xa0',
	'%A0': '\xa0',
	'%a1': '\xa1',
	'%A1': '\xa1',
	'%a2': '\xa2',
	'%A2': '\xa2',
	'%a3': '\xa3',
	'%A3': '\xa3',
	'%a4': '\xa4',
	'%A4': '\xa4',
	'%a5': '\xa5',
	'%A5': '\xa5',
	'%a6': '\xa6',
	'%A6': '\xa6',
	'%a7': '\xa7',
	'%A7': '\xa7',
	'%a8': '\xa8',
	'%A8': '\xa8',
	'%a9': '\xa9',
	'%A9': '\xa9',
	'%aa': '\xaa',
	'%Aa': '\xaa',
	'%aA': '\xaa',
	'%AA': '\xaa',
	'%ab': '\xab',
	'%Ab': '\xab',
	'%aB': '\xab',
	'%AB': '\xab',
	'%ac': '\xac',
	'%Ac': '\xac',
	'%aC': '\xac',
	'%AC': '\xac',
	'%ad': '\xad',
	'%Ad': '\xad',
	'%aD': '\xad',
	'%AD': '\xad',
	'%ae': '\xae',
	'%Ae': '\xae',
	'%aE': '\xae',
	'%AE': '\xae',
	'%af': '\xaf',
	'%Af': '\xaf',
	'%aF': '\xaf',
	'%AF': '\xaf',
	'%b0': '\xb0',
	'%B0': '\xb0',
	'%b1': '\xb1',
	'%B1': '\xb1',
	'%b2': '\xb2',
	'%B2': '\xb2',
	'%b3': '\xb3',
	'%B3': '\xb3',
	'%b4': '\xb4',
	'%B4': '\xb4',
	'%b5': '\xb5',
	'%B5': '\xb5',
	'%b6': '\xb6',
	'%B6': '\xb6',
	'%b7': '\xb7',
	'%B7': '\xb7',
	'%b8': '\xb8',
	'%B8': '\xb8',
	'%b9': '\xb9',
	'%B9': '\xb9',
	'%ba': '\xba',
	'%Ba': '\xba',
	'%bA': '\xba',
	'%BA': '\xba',
	'%bb': '\xbb',
	'%Bb': '\xbb',
	'%bB': '\xbb',
	'%BB': '\xbb',
	'%bc': '\xbc',
	'%Bc': '\xbc',
	'%bC': '\xbc',
	'%BC': '\xbc',
	'%bd': '\xbd',
	'%Bd': '\xbd',
	'%bD': '\xbd',
	'%BD': '\xbd',
	'%be': '\xbe',
	'%Be': '\xbe',
	'%bE': '\xbe',
	'%BE': '\xbe',
	'%bf': '\xbf',
	'%Bf': '\xbf',
	'%bF': '\xbf',
	'%BF': '\xbf',
	'%c0': '\xc0',
	'%C0': '\xc0',
	'%c1': '\xc1',
	'%C1': '\xc1',
	'%c2': '\xc2',
	'%C2': '\xc2',
	'%c3': '\xc3',
	'%C3': '\xc3',
	'%c4': '\xc4',
	'%C4': '\xc4',
	'%c5': '\xc5',
	'%C5': '\xc5',
	'%c6': '\xc6',
	'%C6': '\xc6',
	'%c7': '\xc7',
	'%C7': '\xc7',
	'%c8': '\xc8',
	'%C8': '\xc8',
	'%c9': '\xc9',
	'%C9': '\xc9',
	'%ca': '\xca',
	'%Ca': '\xca',
	'%cA': '\xca',
	'%CA': '\xca',
	'%cb': '\xcb',
	'%Cb': '\xcb',
	'%cB': '\xcb',
	'%CB': '\xcb',
	'%cc': '\xcc',
	'%Cc': '\xcc',
	'%cC': '\xcc',
	'%CC': '\xcc',
	'%cd': '\xcd',
	'%Cd': '\xcd',
	'%cD': '\xcd',
	'%CD': '\xcd',
	'%ce': '\xce',
	'%Ce': '\xce',
	'%cE': '\xce',
	'%CE': '\xce',
	'%cf': '\xcf',
	'%Cf': '\xcf',
	'%cF': '\xcf',
	'%CF': '\xcf',
	'%d0': '\xd0',
	'%D0': '\xd0',
	'%d1': '\xd1',
	'%D1': '\xd1',
	'%d2': '\xd2',
	'%D2': '\xd2',
	'%d3': '\xd3',
	'%D3': '\xd3',
	'%d4': '\xd4',
	'%D4': '\xd4',
	'%d5': '\xd5',
	'%D5': '\xd5',
	'%d6': '\xd6',
	'%D6': '\xd6',
	'%d7': '\xd7',
	'%D7': '\xd7',
	'%d8': '\xd8',
	'%D8': '\xd8',
	'%d9': '\xd9',
	'%D9': '\xd9',
	'%da': '\xda',
	'%Da': '\xda',
	'%dA': '\xda',
	'%DA': '\xda',
	'%db': '\xdb',
	'%Db': '\xdb',
	'%dB': '\xdb',
	'%DB': '\xdb',
	'%dc': '\xdc',
	'%Dc': '\xdc',
	'%dC': '\xdc',
	'%DC': '\xdc',
	'%dd': '\xdd',
	'%Dd': '\xdd',
	'%dD': '\xdd',
	'%DD': '\xdd',
	'%de': '\xde',
	'%De': '\xde',
	'%dE': '\xde',
	'%DE': '\xde',
	'%df': '\xdf',
	'%Df': '\xdf',
	'%dF': '\xdf',
	'%DF': '\xdf',
	'%e0': '\xe0',
	'%E0': '\xe0',
	'%e1': '\xe1',
	'%E1': '\xe1',
	'%e2': '\xe2',
	'%E2': '\xe2',
	'%e3': '\xe3',
	'%E3': '\xe3',
	'%e4': '\xe4',
	'%E4': '\xe4',
	'%e5': '\xe5',
	'%E5': '\xe5',
	'%e6': '\xe6',
	'%E6': '\xe6',
	'%e7': '\xe7',
	'%E7': '\xe7',
	'%e8': '\xe8',
	'%E8': '\xe8',
	'%e9': '\xe9',
	'%E9': '\xe9',
	'%ea': '\xea',
	'%Ea': '\xea',
	'%eA': '\xea',
	'%EA': '\xea',
	'%eb': '\xeb',
	'%Eb': '\xeb',
	'%eB': '\xeb',
	'%EB': '\xeb',
	'%ec': '\xec',
	'%Ec': '\xec',
	'%eC': '\xec',
	'%EC': '\xec',
	'%ed': '\xed',
	'%Ed': '\xed',
	'%eD': '\xed',
	'%ED': '\xed',
	'%ee': '\xee',
	'%Ee': '\xee',
	'%eE': '\xee',
	'%EE': '\xee',
	'%ef': '\xef',
	'%Ef': '\xef',
	'%eF': '\xef',
	'%EF': '\xef',
	'%f0': '\xf0',
	'%F0': '\xf0',
	'%f1': '\xf1',
	'%F1': '\xf1',
	'%f2': '\xf2',
	'%F2': '\xf2',
	'%f3': '\xf3',
	'%F3': '\xf3',
	'%f4': '\xf4',
	'%F4': '\xf4',
	'%f5': '\xf5',
	'%F5': '\xf5',
	'%f6': '\xf6',
	'%F6': '\xf6',
	'%f7': '\xf7',
	'%F7': '\xf7',
	'%f8': '\xf8',
	'%F8': '\xf8',
	'%f9': '\xf9',
	'%F9': '\xf9',
	'%fa': '\xfa',
	'%Fa': '\xfa',
	'%fA': '\xfa',
	'%FA': '\xfa',
	'%fb': '\xfb',
	'%Fb': '\xfb',
	'%fB': '\xfb',
	'%FB': '\xfb',
	'%fc': '\xfc',
	'%Fc': '\xfc',
	'%fC': '\xfc',
	'%FC': '\xfc',
	'%fd': '\xfd',
	'%Fd': '\xfd',
	'%fD': '\xfd',
	'%FD': '\xfd',
	'%fe': '\xfe',
	'%Fe': '\xfe',
	'%fE': '\xfe',
	'%FE': '\xfe',
	'%ff': '\xff',
	'%Ff': '\xff',
	'%fF': '\xff',
	'%FF': '\xff'
}
function encodedReplacer (match) {
	return EncodedLookup[match]
}
function decodeUtf8Text (text) {
	for (var i = 0, len = text.length; i < len; ++i) { // eslint-disable-line no-var
		if (text.charCodeAt(i) > 0x7F) { return decodeText(text, 'binary', 'utf8') }
	}
	return text
}
const STATE_KEY = 0
const STATE_VALUE = 1
const STATE_CHARSET = 2
const STATE_LANG = 3
function parseFormDataDisposition (str) {
	if (!str.startsWith('form-data; name="')) { return }
	let valueStart = 17
	let valueEnd = str.indexOf('"', valueStart)
	if (valueEnd === -1 || str.indexOf('\\', valueStart) !== -1) { return }
	const res = ['form-data', ['name', decodeUtf8Text(str.slice(valueStart, valueEnd))]]
	let pos = valueEnd + 1
	while (pos < str.length && str[pos] !== ';') { ++pos }
	if (pos === str.length) { return res }
	++pos
	while (str[pos] === ' ' || str[pos] === '\t') { ++pos }
	if (!str.startsWith('filename="', pos)) { return }
	valueStart = pos + 10
	valueEnd = str.indexOf('"', valueStart)
	if (valueEnd === -1 || str.indexOf('\\', valueStart) !== -1) { return }
	res.push(['filename', decodeUtf8Text(str.slice(valueStart, valueEnd))])
	return res
}
function parseParams (str) {
	if (str.indexOf(';') === -1) { return [decodeUtf8Text(str)] }
	const fastFormData = parseFormDataDisposition(str)
	if (fastFormData !== undefined) { return fastFormData }
	const res = []
	let state = STATE_KEY
	let charset = ''
	let inquote = false
	let escaping = false
	let p = 0
	let tmp = ''
	const len = str.length
	for (var i = 0; i < len; ++i) { // eslint-disable-line no-var
		const char = str[i]
		if (char === '\\' && inquote) {
			if (escaping) { escaping = false } else {
				escaping = true
				continue
			}
		} else if (char === '"') {
			if (!escaping) {
				if (inquote) {
					inquote = false
					state = STATE_KEY
					while (i + 1 < len && str[i + 1] !== ';') {
						++i
					}
				} else { inquote = true }
				continue
			} else { escaping = false }
		} else {
			if (escaping && inquote) { tmp += '\\' }
			escaping = false
			if ((state === STATE_CHARSET || state === STATE_LANG) && char === "'") {
				if (state === STATE_CHARSET) {
					state = STATE_LANG
					charset = tmp.substring(1)
				} else { state = STATE_VALUE }
				tmp = ''
				continue
			} else if (state === STATE_KEY &&
				(char === '*' || char === '=') &&
				res.length) {
				state = char === '*'
					? STATE_CHARSET
					: STATE_VALUE
				res[p] = [tmp, undefined]
				tmp = ''
				continue
			} else if (!inquote && char === ';') {
				state = STATE_KEY
				if (charset) {
					if (tmp.length) {
						tmp = decodeText(tmp.replace(RE_ENCODED, encodedReplacer),
							'binary',
							charset)
					}
					charset = ''
				} else if (tmp.length) {
					tmp = decodeUtf8Text(tmp)
				}
				if (res[p] === undefined) { res[p] = tmp } else { res[p][1] = tmp }
				tmp = ''
				++p
				continue
			} else if (!inquote && (char === ' ' || char === '\t')) { continue }
		}
		tmp += char
	}
	if (charset && tmp.length) {
		tmp = decodeText(tmp.replace(RE_ENCODED, encodedReplacer),
			'binary',
			charset)
	} else if (tmp) {
		tmp = decodeUtf8Text(tmp)
	}
	if (res[p] === undefined) {
		if (tmp) { res[p] = tmp }
	} else { res[p][1] = tmp }
	return res
}
module.exports = parseParams
/***/ }),
/***/ 55530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	wT: () => (/* reexport safe */ _ajvProvider_BIwGVY6G_mjs__WEBPACK_IMPORTED_MODULE_0__.t)
});
var _ajvProvider_BIwGVY6G_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75219);
/***/ }),
/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	p6: () => (/* binding */ date),
	w$: () => (/* binding */ datetime)
});
var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
function datetime(params) {
		return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
		return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
		return core._isoTime(ZodISOTime, params);
}
function duration(params) {
		return core._isoDuration(ZodISODuration, params);
}
/***/ })
};
