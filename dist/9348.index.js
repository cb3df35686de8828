export const id = 9348;
export const ids = [9348];
export const modules = {
/***/ 89348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	TarArchive: () => (/* binding */ TarArchive),
	ZipArchive: () => (/* binding */ ZipArchive)
});
var external_fs_ = __webpack_require__(79896);
;// CONCATENATED MODULE: ./node_modules/is-stream/index.js
function isStream(stream, {checkOpen = true} = {}) {
	return stream !== null
		&& typeof stream === 'object'
		&& (stream.writable || stream.readable || !checkOpen || (stream.writable === undefined && stream.readable === undefined))
		&& typeof stream.pipe === 'function';
}
function isWritableStream(stream, {checkOpen = true} = {}) {
	return isStream(stream, {checkOpen})
		&& (stream.writable || !checkOpen)
		&& typeof stream.write === 'function'
		&& typeof stream.end === 'function'
		&& typeof stream.writable === 'boolean'
		&& typeof stream.writableObjectMode === 'boolean'
		&& typeof stream.destroy === 'function'
		&& typeof stream.destroyed === 'boolean';
}
function isReadableStream(stream, {checkOpen = true} = {}) {
	return isStream(stream, {checkOpen})
		&& (stream.readable || !checkOpen)
		&& typeof stream.read === 'function'
		&& typeof stream.readable === 'boolean'
		&& typeof stream.readableObjectMode === 'boolean'
		&& typeof stream.destroy === 'function'
		&& typeof stream.destroyed === 'boolean';
}
function isDuplexStream(stream, options) {
	return isWritableStream(stream, options)
		&& isReadableStream(stream, options);
}
function isTransformStream(stream, options) {
	return isDuplexStream(stream, options)
		&& typeof stream._transform === 'function';
}
var external_events_ = __webpack_require__(24434);
var esm = __webpack_require__(33581);
var external_path_ = __webpack_require__(16928);
;// CONCATENATED MODULE: ./node_modules/readdir-glob/dist/index.mjs
function readdir(dir, strict) {
	return new Promise((resolve$1, reject) => {
		external_fs_.readdir(dir, { withFileTypes: true }, (err, files) => {
			if (err) switch (err.code) {
				case "ENOTDIR":
					if (strict) reject(err);
else resolve$1([]);
					break;
				case "ENOTSUP":
				case "ENOENT":
				case "ENAMETOOLONG":
				case "UNKNOWN":
					resolve$1([]);
					break;
				case "ELOOP":
				default:
					reject(err);
					break;
			}
else resolve$1(files);
		});
	});
}
function getStat(file, followSymlinks) {
	return new Promise((resolve$1) => {
		const statFunc = followSymlinks ? external_fs_.stat : external_fs_.lstat;
		statFunc(file, (err, stats) => {
			if (err) switch (err.code) {
				case "ENOENT":
					if (followSymlinks) resolve$1(getStat(file, false));
else resolve$1(null);
					break;
				default:
					resolve$1(null);
					break;
			}
else resolve$1(stats);
		});
	});
}
async function* exploreWalkAsync(dir, path, followSymlinks, useStat, shouldSkip, strict) {
	let files = await readdir(path + dir, strict);
	for (const file of files) {
		let name = file.name;
		const filename = dir + "/" + name;
		const relative = filename.slice(1);
		const absolute = path + "/" + relative;
		let stat = file;
		if (useStat || followSymlinks) stat = await getStat(absolute, followSymlinks) ?? stat;
		if (stat.isDirectory()) {
			if (!shouldSkip(relative)) {
				yield {
					relative,
					absolute,
					stat
				};
				yield* exploreWalkAsync(filename, path, followSymlinks, useStat, shouldSkip, false);
			}
		} else yield {
			relative,
			absolute,
			stat
		};
	}
}
async function* explore(path, followSymlinks, useStat, shouldSkip) {
	yield* exploreWalkAsync("", path, followSymlinks, useStat, shouldSkip, true);
}
function readOptions(options) {
	return {
		pattern: options.pattern,
		dot: !!options.dot,
		noglobstar: !!options.noglobstar,
		matchBase: !!options.matchBase,
		nocase: !!options.nocase,
		ignore: options.ignore,
		skip: options.skip,
		follow: !!options.follow,
		stat: !!options.stat,
		nodir: !!options.nodir,
		mark: !!options.mark,
		silent: !!options.silent,
		absolute: !!options.absolute
	};
}
var ReaddirGlob = class extends external_events_.EventEmitter {
	options;
	matchers;
	ignoreMatchers;
	skipMatchers;
	paused;
	aborted;
	inactive;
	iterator;
	constructor(cwd, options, cb) {
		super();
		if (typeof options === "function") {
			cb = options;
			options = undefined;
		}
		this.options = readOptions(options || {});
		this.matchers = [];
		if (this.options.pattern) {
			const matchers = Array.isArray(this.options.pattern) ? this.options.pattern : [this.options.pattern];
			this.matchers = matchers.map((m) => new esm/* Minimatch */.VR(m, {
				dot: this.options.dot,
				noglobstar: this.options.noglobstar,
				matchBase: this.options.matchBase,
				nocase: this.options.nocase
			}));
		}
		this.ignoreMatchers = [];
		if (this.options.ignore) {
			const ignorePatterns = Array.isArray(this.options.ignore) ? this.options.ignore : [this.options.ignore];
			this.ignoreMatchers = ignorePatterns.map((ignore) => new esm/* Minimatch */.VR(ignore, { dot: true }));
		}
		this.skipMatchers = [];
		if (this.options.skip) {
			const skipPatterns = Array.isArray(this.options.skip) ? this.options.skip : [this.options.skip];
			this.skipMatchers = skipPatterns.map((skip) => new esm/* Minimatch */.VR(skip, { dot: true }));
		}
		this.iterator = explore((0,external_path_.resolve)(cwd || "."), this.options.follow, this.options.stat, this._shouldSkipDirectory.bind(this));
		this.paused = false;
		this.inactive = false;
		this.aborted = false;
		if (cb) {
			const nonNullCb = cb;
			const matches = [];
			this.on("match", (match) => matches.push(this.options.absolute ? match.absolute : match.relative));
			this.on("error", (err) => nonNullCb(err));
			this.on("end", () => nonNullCb(null, matches));
		}
		setTimeout(() => this._next());
	}
	_shouldSkipDirectory(relative) {
		return this.skipMatchers.some((m) => m.match(relative));
	}
	_fileMatches(relative, isDirectory) {
		const file = relative + (isDirectory ? "/" : "");
		return (this.matchers.length === 0 || this.matchers.some((m) => m.match(file))) && !this.ignoreMatchers.some((m) => m.match(file)) && (!this.options.nodir || !isDirectory);
	}
	_next() {
		if (!this.paused && !this.aborted) this.iterator.next().then((obj) => {
			if (!obj.done) {
				const isDirectory = obj.value.stat.isDirectory();
				if (this._fileMatches(obj.value.relative, isDirectory)) {
					let relative = obj.value.relative;
					let absolute = obj.value.absolute;
					if (this.options.mark && isDirectory) {
						relative += "/";
						absolute += "/";
					}
					if (this.options.stat) this.emit("match", {
						relative,
						absolute,
						stat: obj.value.stat
					});
else this.emit("match", {
						relative,
						absolute
					});
				}
				this._next();
			} else this.emit("end");
		}).catch((err) => {
			this.abort();
			this.emit("error", err);
			if (!err.code && !this.options.silent) console.error(err);
		});
else this.inactive = true;
	}
	abort() {
		this.aborted = true;
	}
	pause() {
		this.paused = true;
	}
	resume() {
		this.paused = false;
		if (this.inactive) {
			this.inactive = false;
			this._next();
		}
	}
};
const readdirGlob = (pattern, options, cb) => new ReaddirGlob(pattern, options, cb);
readdirGlob.ReaddirGlob = ReaddirGlob;
var src_default = readdirGlob;
var lazystream = __webpack_require__(32126);
var dist_async = __webpack_require__(97329);
var external_util_ = __webpack_require__(39023);
;// CONCATENATED MODULE: ./node_modules/archiver/lib/error.js
const ERROR_CODES = {
	ABORTED: "archive was aborted",
	DIRECTORYDIRPATHREQUIRED:
		"diretory dirpath argument must be a non-empty string value",
	DIRECTORYFUNCTIONINVALIDDATA:
		"invalid data returned by directory custom data function",
	ENTRYNAMEREQUIRED: "entry name must be a non-empty string value",
	FILEFILEPATHREQUIRED:
		"file filepath argument must be a non-empty string value",
	FINALIZING: "archive already finalizing",
	QUEUECLOSED: "queue closed",
	NOENDMETHOD: "no suitable finalize/end method defined by module",
	DIRECTORYNOTSUPPORTED: "support for directory entries not defined by module",
	FORMATSET: "archive format already set",
	INPUTSTEAMBUFFERREQUIRED:
		"input source must be valid Stream or Buffer instance",
	MODULESET: "module already set",
	SYMLINKNOTSUPPORTED: "support for symlink entries not defined by module",
	SYMLINKFILEPATHREQUIRED:
		"symlink filepath argument must be a non-empty string value",
	SYMLINKTARGETREQUIRED:
		"symlink target argument must be a non-empty string value",
	ENTRYNOTSUPPORTED: "entry not supported",
};
function ArchiverError(code, data) {
	Error.captureStackTrace(this, this.constructor);
	//this.name = this.constructor.name;
	this.message = ERROR_CODES[code] || code;
	this.code = code;
	this.data = data;
}
external_util_.inherits(ArchiverError, Error);
var ours = __webpack_require__(29963);
var normalize_path = __webpack_require__(56133);
;// CONCATENATED MODULE: ./node_modules/archiver/lib/utils.js
function collectStream(source, callback) {
	var collection = [];
	var size = 0;
	source.on("error", callback);
	source.on("data", function (chunk) {
		collection.push(chunk);
		size += chunk.length;
	});
	source.on("end", function () {
		var buf = Buffer.alloc(size);
		var offset = 0;
		collection.forEach(function (data) {
			data.copy(buf, offset);
			offset += data.length;
		});
		callback(null, buf);
	});
}
function dateify(dateish) {
	dateish = dateish || new Date();
	if (dateish instanceof Date) {
		dateish = dateish;
	} else if (typeof dateish === "string") {
		dateish = new Date(dateish);
	} else {
		dateish = new Date();
	}
	return dateish;
}
function normalizeInputSource(source) {
	if (source === null) {
		return Buffer.alloc(0);
	} else if (typeof source === "string") {
		return Buffer.from(source);
	} else if (isStream(source)) {
		return source.pipe(new ours.PassThrough());
	}
	return source;
}
function sanitizePath(filepath) {
	return normalize_path(filepath, false)
		.replace(/^\w+:/, "")
		.replace(/^(\.\.\/|\/)+/, "");
}
function trailingSlashIt(str) {
	return str.slice(-1) !== "/" ? str + "/" : str;
}
;// CONCATENATED MODULE: ./node_modules/archiver/lib/core.js
const { ReaddirGlob: core_ReaddirGlob } = src_default;
const win32 = process.platform === "win32";
class Archiver extends ours.Transform {
	_supportsDirectory = false;
	_supportsSymlink = false;
	constructor(options) {
		options = {
			highWaterMark: 1024 * 1024,
			statConcurrency: 4,
			...options,
		};
		super(options);
		this.options = options;
		this._format = false;
		this._module = false;
		this._pending = 0;
		this._pointer = 0;
		this._entriesCount = 0;
		this._entriesProcessedCount = 0;
		this._fsEntriesTotalBytes = 0;
		this._fsEntriesProcessedBytes = 0;
		this._queue = (0,dist_async.queue)(this._onQueueTask.bind(this), 1);
		this._queue.drain(this._onQueueDrain.bind(this));
		this._statQueue = (0,dist_async.queue)(
			this._onStatQueueTask.bind(this),
			options.statConcurrency,
		);
		this._statQueue.drain(this._onQueueDrain.bind(this));
		this._state = {
			aborted: false,
			finalize: false,
			finalizing: false,
			finalized: false,
			modulePiped: false,
		};
		this._streams = [];
	}
	_abort() {
		this._state.aborted = true;
		this._queue.kill();
		this._statQueue.kill();
		if (this._queue.idle()) {
			this._shutdown();
		}
	}
	_append(filepath, data) {
		data = data || {};
		let task = {
			source: null,
			filepath: filepath,
		};
		if (!data.name) {
			data.name = filepath;
		}
		data.sourcePath = filepath;
		task.data = data;
		this._entriesCount++;
		if (data.stats && data.stats instanceof external_fs_.Stats) {
			task = this._updateQueueTaskWithStats(task, data.stats);
			if (task) {
				if (data.stats.size) {
					this._fsEntriesTotalBytes += data.stats.size;
				}
				this._queue.push(task);
			}
		} else {
			this._statQueue.push(task);
		}
	}
	_finalize() {
		if (
			this._state.finalizing ||
			this._state.finalized ||
			this._state.aborted
		) {
			return;
		}
		this._state.finalizing = true;
		this._moduleFinalize();
		this._state.finalizing = false;
		this._state.finalized = true;
	}
	_maybeFinalize() {
		if (
			this._state.finalizing ||
			this._state.finalized ||
			this._state.aborted
		) {
			return false;
		}
		if (
			this._state.finalize &&
			this._pending === 0 &&
			this._queue.idle() &&
			this._statQueue.idle()
		) {
			this._finalize();
			return true;
		}
		return false;
	}
	_moduleAppend(source, data, callback) {
		if (this._state.aborted) {
			callback();
			return;
		}
		this._module.append(
			source,
			data,
			function (err) {
				this._task = null;
				if (this._state.aborted) {
					this._shutdown();
					return;
				}
				if (err) {
					this.emit("error", err);
					setImmediate(callback);
					return;
				}
				this.emit("entry", data);
				this._entriesProcessedCount++;
				if (data.stats && data.stats.size) {
					this._fsEntriesProcessedBytes += data.stats.size;
				}
				this.emit("progress", {
					entries: {
						total: this._entriesCount,
						processed: this._entriesProcessedCount,
					},
					fs: {
						totalBytes: this._fsEntriesTotalBytes,
						processedBytes: this._fsEntriesProcessedBytes,
					},
				});
				setImmediate(callback);
			}.bind(this),
		);
	}
	_moduleFinalize() {
		if (typeof this._module.finalize === "function") {
			this._module.finalize();
		} else if (typeof this._module.end === "function") {
			this._module.end();
		} else {
			this.emit("error", new ArchiverError("NOENDMETHOD"));
		}
	}
	_modulePipe() {
		this._module.on("error", this._onModuleError.bind(this));
		this._module.pipe(this);
		this._state.modulePiped = true;
	}
	_moduleUnpipe() {
		this._module.unpipe(this);
		this._state.modulePiped = false;
	}
	_normalizeEntryData(data, stats) {
		data = {
			type: "file",
			name: null,
			date: null,
			mode: null,
			prefix: null,
			sourcePath: null,
			stats: false,
			...data,
		};
		if (stats && data.stats === false) {
			data.stats = stats;
		}
		let isDir = data.type === "directory";
		if (data.name) {
			if (typeof data.prefix === "string" && "" !== data.prefix) {
				data.name = data.prefix + "/" + data.name;
				data.prefix = null;
			}
			data.name = sanitizePath(data.name);
			if (data.type !== "symlink" && data.name.slice(-1) === "/") {
				isDir = true;
				data.type = "directory";
			} else if (isDir) {
				data.name += "/";
			}
		}
		if (typeof data.mode === "number") {
			if (win32) {
				data.mode &= 511;
			} else {
				data.mode &= 4095;
			}
		} else if (data.stats && data.mode === null) {
			if (win32) {
				data.mode = data.stats.mode & 511;
			} else {
				data.mode = data.stats.mode & 4095;
			}
			if (win32 && isDir) {
				data.mode = 493;
			}
		} else if (data.mode === null) {
			data.mode = isDir ? 493 : 420;
		}
		if (data.stats && data.date === null) {
			data.date = data.stats.mtime;
		} else {
			data.date = dateify(data.date);
		}
		return data;
	}
	_onModuleError(err) {
		this.emit("error", err);
	}
	_onQueueDrain() {
		if (
			this._state.finalizing ||
			this._state.finalized ||
			this._state.aborted
		) {
			return;
		}
		if (
			this._state.finalize &&
			this._pending === 0 &&
			this._queue.idle() &&
			this._statQueue.idle()
		) {
			this._finalize();
		}
	}
	_onQueueTask(task, callback) {
		const fullCallback = () => {
			if (task.data.callback) {
				task.data.callback();
			}
			callback();
		};
		if (
			this._state.finalizing ||
			this._state.finalized ||
			this._state.aborted
		) {
			fullCallback();
			return;
		}
		this._task = task;
		this._moduleAppend(task.source, task.data, fullCallback);
	}
	_onStatQueueTask(task, callback) {
		if (
			this._state.finalizing ||
			this._state.finalized ||
			this._state.aborted
		) {
			callback();
			return;
		}
		(0,external_fs_.lstat)(
			task.filepath,
			function (err, stats) {
				if (this._state.aborted) {
					setImmediate(callback);
					return;
				}
				if (err) {
					this._entriesCount--;
					this.emit("warning", err);
					setImmediate(callback);
					return;
				}
				task = this._updateQueueTaskWithStats(task, stats);
				if (task) {
					if (stats.size) {
						this._fsEntriesTotalBytes += stats.size;
					}
					this._queue.push(task);
				}
				setImmediate(callback);
			}.bind(this),
		);
	}
	_shutdown() {
		this._moduleUnpipe();
		this.end();
	}
	_transform(chunk, encoding, callback) {
		if (chunk) {
			this._pointer += chunk.length;
		}
		callback(null, chunk);
	}
	_updateQueueTaskWithStats(task, stats) {
		if (stats.isFile()) {
			task.data.type = "file";
			task.data.sourceType = "stream";
			task.source = new lazystream.Readable(function () {
				return (0,external_fs_.createReadStream)(task.filepath);
			});
		} else if (stats.isDirectory() && this._supportsDirectory) {
			task.data.name = trailingSlashIt(task.data.name);
			task.data.type = "directory";
			task.data.sourcePath = trailingSlashIt(task.filepath);
			task.data.sourceType = "buffer";
			task.source = Buffer.concat([]);
		} else if (stats.isSymbolicLink() && this._supportsSymlink) {
			const linkPath = (0,external_fs_.readlinkSync)(task.filepath);
			const dirName = (0,external_path_.dirname)(task.filepath);
			task.data.type = "symlink";
			task.data.linkname = (0,external_path_.relative)(
				dirName,
				(0,external_path_.resolve)(dirName, linkPath),
			);
			task.data.sourceType = "buffer";
			task.source = Buffer.concat([]);
		} else {
			if (stats.isDirectory()) {
				this.emit(
					"warning",
					new ArchiverError("DIRECTORYNOTSUPPORTED", task.data),
				);
			} else if (stats.isSymbolicLink()) {
				this.emit(
					"warning",
					new ArchiverError("SYMLINKNOTSUPPORTED", task.data),
				);
			} else {
				this.emit("warning", new ArchiverError("ENTRYNOTSUPPORTED", task.data));
			}
			return null;
		}
		task.data = this._normalizeEntryData(task.data, stats);
		return task;
	}
	abort() {
		if (this._state.aborted || this._state.finalized) {
			return this;
		}
		this._abort();
		return this;
	}
	append(source, data) {
		if (this._state.finalize || this._state.aborted) {
			this.emit("error", new ArchiverError("QUEUECLOSED"));
			return this;
		}
		data = this._normalizeEntryData(data);
		if (typeof data.name !== "string" || data.name.length === 0) {
			this.emit("error", new ArchiverError("ENTRYNAMEREQUIRED"));
			return this;
		}
		if (data.type === "directory" && !this._supportsDirectory) {
			this.emit(
				"error",
				new ArchiverError("DIRECTORYNOTSUPPORTED", { name: data.name }),
			);
			return this;
		}
		source = normalizeInputSource(source);
		if (Buffer.isBuffer(source)) {
			data.sourceType = "buffer";
		} else if (isStream(source)) {
			data.sourceType = "stream";
		} else {
			this.emit(
				"error",
				new ArchiverError("INPUTSTEAMBUFFERREQUIRED", { name: data.name }),
			);
			return this;
		}
		this._entriesCount++;
		this._queue.push({
			data: data,
			source: source,
		});
		return this;
	}
	directory(dirpath, destpath, data) {
		if (this._state.finalize || this._state.aborted) {
			this.emit("error", new ArchiverError("QUEUECLOSED"));
			return this;
		}
		if (typeof dirpath !== "string" || dirpath.length === 0) {
			this.emit("error", new ArchiverError("DIRECTORYDIRPATHREQUIRED"));
			return this;
		}
		this._pending++;
		if (destpath === false) {
			destpath = "";
		} else if (typeof destpath !== "string") {
			destpath = dirpath;
		}
		var dataFunction = false;
		if (typeof data === "function") {
			dataFunction = data;
			data = {};
		} else if (typeof data !== "object") {
			data = {};
		}
		var globOptions = {
			stat: true,
			dot: true,
		};
		function onGlobEnd() {
			this._pending--;
			this._maybeFinalize();
		}
		function onGlobError(err) {
			this.emit("error", err);
		}
		function onGlobMatch(match) {
			globber.pause();
			let ignoreMatch = false;
			let entryData = Object.assign({}, data);
			entryData.name = match.relative;
			entryData.prefix = destpath;
			entryData.stats = match.stat;
			entryData.callback = globber.resume.bind(globber);
			try {
				if (dataFunction) {
					entryData = dataFunction(entryData);
					if (entryData === false) {
						ignoreMatch = true;
					} else if (typeof entryData !== "object") {
						throw new ArchiverError("DIRECTORYFUNCTIONINVALIDDATA", {
							dirpath: dirpath,
						});
					}
				}
			} catch (e) {
				this.emit("error", e);
				return;
			}
			if (ignoreMatch) {
				globber.resume();
				return;
			}
			this._append(match.absolute, entryData);
		}
		const globber = src_default(dirpath, globOptions);
		globber.on("error", onGlobError.bind(this));
		globber.on("match", onGlobMatch.bind(this));
		globber.on("end", onGlobEnd.bind(this));
		return this;
	}
	file(filepath, data) {
		if (this._state.finalize || this._state.aborted) {
			this.emit("error", new ArchiverError("QUEUECLOSED"));
			return this;
		}
		if (typeof filepath !== "string" || filepath.length === 0) {
			this.emit("error", new ArchiverError("FILEFILEPATHREQUIRED"));
			return this;
		}
		this._append(filepath, data);
		return this;
	}
	glob(pattern, options, data) {
		this._pending++;
		options = {
			stat: true,
			pattern: pattern,
			...options,
		};
		function onGlobEnd() {
			this._pending--;
			this._maybeFinalize();
		}
		function onGlobError(err) {
			this.emit("error", err);
		}
		function onGlobMatch(match) {
			globber.pause();
			const entryData = Object.assign({}, data);
			entryData.callback = globber.resume.bind(globber);
			entryData.stats = match.stat;
			entryData.name = match.relative;
			this._append(match.absolute, entryData);
		}
		const globber = new core_ReaddirGlob(options.cwd || ".", options);
		globber.on("error", onGlobError.bind(this));
		globber.on("match", onGlobMatch.bind(this));
		globber.on("end", onGlobEnd.bind(this));
		return this;
	}
	finalize() {
		if (this._state.aborted) {
			var abortedError = new ArchiverError("ABORTED");
			this.emit("error", abortedError);
			return Promise.reject(abortedError);
		}
		if (this._state.finalize) {
			var finalizingError = new ArchiverError("FINALIZING");
			this.emit("error", finalizingError);
			return Promise.reject(finalizingError);
		}
		this._state.finalize = true;
		if (this._pending === 0 && this._queue.idle() && this._statQueue.idle()) {
			this._finalize();
		}
		var self = this;
		return new Promise(function (resolve, reject) {
			var errored;
			self._module.on("end", function () {
				if (!errored) {
					resolve();
				}
			});
			self._module.on("error", function (err) {
				errored = true;
				reject(err);
			});
		});
	}
	symlink(filepath, target, mode) {
		if (this._state.finalize || this._state.aborted) {
			this.emit("error", new ArchiverError("QUEUECLOSED"));
			return this;
		}
		if (typeof filepath !== "string" || filepath.length === 0) {
			this.emit("error", new ArchiverError("SYMLINKFILEPATHREQUIRED"));
			return this;
		}
		if (typeof target !== "string" || target.length === 0) {
			this.emit(
				"error",
				new ArchiverError("SYMLINKTARGETREQUIRED", { filepath: filepath }),
			);
			return this;
		}
		if (!this._supportsSymlink) {
			this.emit(
				"error",
				new ArchiverError("SYMLINKNOTSUPPORTED", { filepath: filepath }),
			);
			return this;
		}
		var data = {};
		data.type = "symlink";
		data.name = filepath.replace(/\\/g, "/");
		data.linkname = target.replace(/\\/g, "/");
		data.sourceType = "buffer";
		if (typeof mode === "number") {
			data.mode = mode;
		}
		this._entriesCount++;
		this._queue.push({
			data: data,
			source: Buffer.concat([]),
		});
		return this;
	}
	pointer() {
		return this._pointer;
	}
}
;// CONCATENATED MODULE: ./node_modules/compress-commons/lib/archivers/archive-entry.js
class ArchiveEntry {
	getName() {}
	getSize() {}
	getLastModifiedDate() {}
	isDirectory() {}
}
;// CONCATENATED MODULE: ./node_modules/compress-commons/lib/archivers/zip/util.js
function dateToDos(d, forceLocalTime) {
	forceLocalTime = forceLocalTime || false;
	var year = forceLocalTime ? d.getFullYear() : d.getUTCFullYear();
	if (year < 1980) {
		return 2162688; // 1980-1-1 00:00:00
	} else if (year >= 2044) {
		return 2141175677; // 2043-12-31 23:59:58
	}
	var val = {
		year: year,
		month: forceLocalTime ? d.getMonth() : d.getUTCMonth(),
		date: forceLocalTime ? d.getDate() : d.getUTCDate(),
		hours: forceLocalTime ? d.getHours() : d.getUTCHours(),
		minutes: forceLocalTime ? d.getMinutes() : d.getUTCMinutes(),
		seconds: forceLocalTime ? d.getSeconds() : d.getUTCSeconds(),
	};
	return (
		((val.year - 1980) << 25) |
		((val.month + 1) << 21) |
		(val.date << 16) |
		(val.hours << 11) |
		(val.minutes << 5) |
		(val.seconds / 2)
	);
}
function dosToDate(dos) {
	return new Date(
		((dos >> 25) & 0x7f) + 1980,
		((dos >> 21) & 0x0f) - 1,
		(dos >> 16) & 0x1f,
		(dos >> 11) & 0x1f,
		(dos >> 5) & 0x3f,
		(dos & 0x1f) << 1,
	);
}
function fromDosTime(buf) {
	return dosToDate(buf.readUInt32LE(0));
}
function getEightBytes(v) {
	var buf = Buffer.alloc(8);
	buf.writeUInt32LE(v % 0x0100000000, 0);
	buf.writeUInt32LE((v / 0x0100000000) | 0, 4);
	return buf;
}
function getShortBytes(v) {
	var buf = Buffer.alloc(2);
	buf.writeUInt16LE((v & 0xffff) >>> 0, 0);
	return buf;
}
function getShortBytesValue(buf, offset) {
	return buf.readUInt16LE(offset);
}
function getLongBytes(v) {
	var buf = Buffer.alloc(4);
	buf.writeUInt32LE((v & 0xffffffff) >>> 0, 0);
	return buf;
}
function getLongBytesValue(buf, offset) {
	return buf.readUInt32LE(offset);
}
function toDosTime(d) {
	return getLongBytes(util.dateToDos(d));
}
const zip_util = ({
	dateToDos,
	dosToDate,
	fromDosTime,
	getEightBytes,
	getShortBytes,
	getShortBytesValue,
	getLongBytes,
	getLongBytesValue,
	toDosTime,
});
;// CONCATENATED MODULE: ./node_modules/compress-commons/lib/archivers/zip/general-purpose-bit.js
var DATA_DESCRIPTOR_FLAG = 1 << 3;
var ENCRYPTION_FLAG = 1 << 0;
var NUMBER_OF_SHANNON_FANO_TREES_FLAG = 1 << 2;
var SLIDING_DICTIONARY_SIZE_FLAG = 1 << 1;
var STRONG_ENCRYPTION_FLAG = 1 << 6;
var UFT8_NAMES_FLAG = 1 << 11;
class GeneralPurposeBit {
	constructor() {
		this.descriptor = false;
		this.encryption = false;
		this.utf8 = false;
		this.numberOfShannonFanoTrees = 0;
		this.strongEncryption = false;
		this.slidingDictionarySize = 0;
		return this;
	}
	encode() {
		return getShortBytes(
			(this.descriptor ? DATA_DESCRIPTOR_FLAG : 0) |
				(this.utf8 ? UFT8_NAMES_FLAG : 0) |
				(this.encryption ? ENCRYPTION_FLAG : 0) |
				(this.strongEncryption ? STRONG_ENCRYPTION_FLAG : 0),
		);
	}
	static parse(buf, offset) {
		var flag = getShortBytesValue(buf, offset);
		var gbp = new GeneralPurposeBit();
		gbp.useDataDescriptor((flag & DATA_DESCRIPTOR_FLAG) !== 0);
		gbp.useUTF8ForNames((flag & UFT8_NAMES_FLAG) !== 0);
		gbp.useStrongEncryption((flag & STRONG_ENCRYPTION_FLAG) !== 0);
		gbp.useEncryption((flag & ENCRYPTION_FLAG) !== 0);
		gbp.setSlidingDictionarySize(
			(flag & SLIDING_DICTIONARY_SIZE_FLAG) !== 0 ? 8192 : 4096,
		);
		gbp.setNumberOfShannonFanoTrees(
			(flag & NUMBER_OF_SHANNON_FANO_TREES_FLAG) !== 0 ? 3 : 2,
		);
		return gbp;
	}
	setNumberOfShannonFanoTrees(n) {
		this.numberOfShannonFanoTrees = n;
	}
	getNumberOfShannonFanoTrees() {
		return this.numberOfShannonFanoTrees;
	}
	setSlidingDictionarySize(n) {
		this.slidingDictionarySize = n;
	}
	getSlidingDictionarySize() {
		return this.slidingDictionarySize;
	}
	useDataDescriptor(b) {
		this.descriptor = b;
	}
	usesDataDescriptor() {
		return this.descriptor;
	}
	useEncryption(b) {
		this.encryption = b;
	}
	usesEncryption() {
		return this.encryption;
	}
	useStrongEncryption(b) {
		this.strongEncryption = b;
	}
	usesStrongEncryption() {
		return this.strongEncryption;
	}
	useUTF8ForNames(b) {
		this.utf8 = b;
	}
	usesUTF8ForNames() {
		return this.utf8;
	}
}
;// CONCATENATED MODULE: ./node_modules/compress-commons/lib/archivers/zip/unix-stat.js
const PERM_MASK = 4095;
const FILE_TYPE_FLAG = 61440;
const LINK_FLAG = 40960;
const FILE_FLAG = 32768;
const DIR_FLAG = 16384;
const DEFAULT_LINK_PERM = 511;
const DEFAULT_DIR_PERM = 493;
const DEFAULT_FILE_PERM = 420; // 0644
const unix_stat = ({
	PERM_MASK,
	FILE_TYPE_FLAG,
	LINK_FLAG,
	FILE_FLAG,
	DIR_FLAG,
	DEFAULT_LINK_PERM,
	DEFAULT_DIR_PERM,
	DEFAULT_FILE_PERM,
});
;// CONCATENATED MODULE: ./node_modules/compress-commons/lib/archivers/zip/constants.js
const WORD = 4;
const DWORD = 8;
const EMPTY = Buffer.alloc(0);
const SHORT = 2;
const SHORT_MASK = 0xffff;
const SHORT_SHIFT = 16;
const SHORT_ZERO = Buffer.from(Array(2));
const LONG = 4;
const LONG_ZERO = Buffer.from(Array(4));
const MIN_VERSION_INITIAL = 10;
const MIN_VERSION_DATA_DESCRIPTOR = 20;
const MIN_VERSION_ZIP64 = 45;
const VERSION_MADEBY = 45;
const METHOD_STORED = 0;
const METHOD_DEFLATED = 8;
const PLATFORM_UNIX = 3;
const PLATFORM_FAT = 0;
const SIG_LFH = 0x04034b50;
const SIG_DD = 0x08074b50;
const SIG_CFH = 0x02014b50;
const SIG_EOCD = 0x06054b50;
const SIG_ZIP64_EOCD = 0x06064b50;
const SIG_ZIP64_EOCD_LOC = 0x07064b50;
const ZIP64_MAGIC_SHORT = 0xffff;
const ZIP64_MAGIC = 0xffffffff;
const ZIP64_EXTRA_ID = 0x0001;
const ZLIB_NO_COMPRESSION = 0;
const ZLIB_BEST_SPEED = 1;
const ZLIB_BEST_COMPRESSION = 9;
const ZLIB_DEFAULT_COMPRESSION = -1;
const MODE_MASK = 0xfff;
const DEFAULT_FILE_MODE = 33188;
const DEFAULT_DIR_MODE = 16877;
const EXT_FILE_ATTR_DIR = 1106051088;
const EXT_FILE_ATTR_FILE = 2175008800;
const S_IFMT = 61440;
const S_IFIFO = 4096;
const S_IFCHR = 8192;
const S_IFDIR = 16384;
const S_IFBLK = 24576;
const S_IFREG = 32768;
const S_IFLNK = 40960;
const S_IFSOCK = 49152;
const S_DOS_A = 32;
const S_DOS_D = 16;
const S_DOS_V = 8;
const S_DOS_S = 4;
const S_DOS_H = 2;
const S_DOS_R = 1; // 01 Read Only
const constants = ({
	WORD,
	DWORD,
	EMPTY,
	SHORT,
	SHORT_MASK,
	SHORT_SHIFT,
	SHORT_ZERO,
	LONG,
	LONG_ZERO,
	MIN_VERSION_INITIAL,
	MIN_VERSION_DATA_DESCRIPTOR,
	MIN_VERSION_ZIP64,
	VERSION_MADEBY,
	METHOD_STORED,
	METHOD_DEFLATED,
	PLATFORM_UNIX,
	PLATFORM_FAT,
	SIG_LFH,
	SIG_DD,
	SIG_CFH,
	SIG_EOCD,
	SIG_ZIP64_EOCD,
	SIG_ZIP64_EOCD_LOC,
	ZIP64_MAGIC_SHORT,
	ZIP64_MAGIC,
	ZIP64_EXTRA_ID,
	ZLIB_NO_COMPRESSION,
	ZLIB_BEST_SPEED,
	ZLIB_BEST_COMPRESSION,
	ZLIB_DEFAULT_COMPRESSION,
	MODE_MASK,
	DEFAULT_FILE_MODE,
	DEFAULT_DIR_MODE,
	EXT_FILE_ATTR_DIR,
	EXT_FILE_ATTR_FILE,
	S_IFMT,
	S_IFIFO,
	S_IFCHR,
	S_IFDIR,
	S_IFBLK,
	S_IFREG,
	S_IFLNK,
	S_IFSOCK,
	S_DOS_A,
	S_DOS_D,
	S_DOS_V,
	S_DOS_S,
	S_DOS_H,
	S_DOS_R,
});
;// CONCATENATED MODULE: ./node_modules/compress-commons/lib/archivers/zip/zip-archive-entry.js
class ZipArchiveEntry extends ArchiveEntry {
	constructor(name) {
		super();
		this.platform = PLATFORM_FAT;
		this.method = -1;
		this.name = null;
		this.size = 0;
		this.csize = 0;
		this.gpb = new GeneralPurposeBit();
		this.crc = 0;
		this.time = -1;
		this.minver = MIN_VERSION_INITIAL;
		this.mode = -1;
		this.extra = null;
		this.exattr = 0;
		this.inattr = 0;
		this.comment = null;
		if (name) {
			this.setName(name);
		}
	}
	getCentralDirectoryExtra() {
		return this.getExtra();
	}
	getComment() {
		return this.comment !== null ? this.comment : "";
	}
	getCompressedSize() {
		return this.csize;
	}
	getCrc() {
		return this.crc;
	}
	getExternalAttributes = function () {
		return this.exattr;
	};
	getExtra() {
		return this.extra !== null ? this.extra : EMPTY;
	}
	getGeneralPurposeBit() {
		return this.gpb;
	}
	getInternalAttributes() {
		return this.inattr;
	}
	getLastModifiedDate() {
		return this.getTime();
	}
	getLocalFileDataExtra() {
		return this.getExtra();
	}
	getMethod() {
		return this.method;
	}
	getName() {
		return this.name;
	}
	getPlatform() {
		return this.platform;
	}
	getSize() {
		return this.size;
	}
	getTime() {
		return this.time !== -1 ? dosToDate(this.time) : -1;
	}
	getTimeDos() {
		return this.time !== -1 ? this.time : 0;
	}
	getUnixMode() {
		return this.platform !== PLATFORM_UNIX
			? 0
			: (this.getExternalAttributes() >> SHORT_SHIFT) & SHORT_MASK;
	}
	getVersionNeededToExtract() {
		return this.minver;
	}
	setComment(comment) {
		if (Buffer.byteLength(comment) !== comment.length) {
			this.getGeneralPurposeBit().useUTF8ForNames(true);
		}
		this.comment = comment;
	}
	setCompressedSize(size) {
		if (size < 0) {
			throw new Error("invalid entry compressed size");
		}
		this.csize = size;
	}
	setCrc(crc) {
		if (crc < 0) {
			throw new Error("invalid entry crc32");
		}
		this.crc = crc;
	}
	setExternalAttributes(attr) {
		this.exattr = attr >>> 0;
	}
	setExtra(extra) {
		this.extra = extra;
	}
	setGeneralPurposeBit(gpb) {
		if (!(gpb instanceof GeneralPurposeBit)) {
			throw new Error("invalid entry GeneralPurposeBit");
		}
		this.gpb = gpb;
	}
	setInternalAttributes(attr) {
		this.inattr = attr;
	}
	setMethod(method) {
		if (method < 0) {
			throw new Error("invalid entry compression method");
		}
		this.method = method;
	}
	setName(name, prependSlash = false) {
		name = normalize_path(name, false)
			.replace(/^\w+:/, "")
			.replace(/^(\.\.\/|\/)+/, "");
		if (prependSlash) {
			name = `/${name}`;
		}
		if (Buffer.byteLength(name) !== name.length) {
			this.getGeneralPurposeBit().useUTF8ForNames(true);
		}
		this.name = name;
	}
	setPlatform(platform) {
		this.platform = platform;
	}
	setSize(size) {
		if (size < 0) {
			throw new Error("invalid entry size");
		}
		this.size = size;
	}
	setTime(time, forceLocalTime) {
		if (!(time instanceof Date)) {
			throw new Error("invalid entry time");
		}
		this.time = dateToDos(time, forceLocalTime);
	}
	setUnixMode(mode) {
		mode |= this.isDirectory() ? S_IFDIR : S_IFREG;
		var extattr = 0;
		extattr |= (mode << SHORT_SHIFT) | (this.isDirectory() ? S_DOS_D : S_DOS_A);
		this.setExternalAttributes(extattr);
		this.mode = mode & MODE_MASK;
		this.platform = PLATFORM_UNIX;
	}
	setVersionNeededToExtract(minver) {
		this.minver = minver;
	}
	isDirectory() {
		return this.getName().slice(-1) === "/";
	}
	isUnixSymlink() {
		return (
			(this.getUnixMode() & unix_stat.FILE_TYPE_FLAG) === unix_stat.LINK_FLAG
		);
	}
	isZip64() {
		return this.csize > ZIP64_MAGIC || this.size > ZIP64_MAGIC;
	}
}
var external_stream_ = __webpack_require__(2203);
;// CONCATENATED MODULE: ./node_modules/compress-commons/lib/util/index.js
function util_normalizeInputSource(source) {
	if (source === null) {
		return Buffer.alloc(0);
	} else if (typeof source === "string") {
		return Buffer.from(source);
	} else if (isStream(source) && !source._readableState) {
		var normalized = new ours.PassThrough();
		source.pipe(normalized);
		return normalized;
	}
	return source;
}
const lib_util = ({
	normalizeInputSource: util_normalizeInputSource,
});
;// CONCATENATED MODULE: ./node_modules/compress-commons/lib/archivers/archive-output-stream.js
class ArchiveOutputStream extends ours.Transform {
	constructor(options) {
		super(options);
		this.offset = 0;
		this._archive = {
			finish: false,
			finished: false,
			processing: false,
		};
	}
	_appendBuffer(zae, source, callback) {
	}
	_appendStream(zae, source, callback) {
	}
	_emitErrorCallback = function (err) {
		if (err) {
			this.emit("error", err);
		}
	};
	_finish(ae) {
	}
	_normalizeEntry(ae) {
	}
	_transform(chunk, encoding, callback) {
		callback(null, chunk);
	}
	entry(ae, source, callback) {
		source = source || null;
		if (typeof callback !== "function") {
			callback = this._emitErrorCallback.bind(this);
		}
		if (!(ae instanceof ArchiveEntry)) {
			callback(new Error("not a valid instance of ArchiveEntry"));
			return;
		}
		if (this._archive.finish || this._archive.finished) {
			callback(new Error("unacceptable entry after finish"));
			return;
		}
		if (this._archive.processing) {
			callback(new Error("already processing an entry"));
			return;
		}
		this._archive.processing = true;
		this._normalizeEntry(ae);
		this._entry = ae;
		source = util_normalizeInputSource(source);
		if (Buffer.isBuffer(source)) {
			this._appendBuffer(ae, source, callback);
		} else if (isStream(source)) {
			this._appendStream(ae, source, callback);
		} else {
			this._archive.processing = false;
			callback(
				new Error("input source must be valid Stream or Buffer instance"),
			);
			return;
		}
		return this;
	}
	finish() {
		if (this._archive.processing) {
			this._archive.finish = true;
			return;
		}
		this._finish();
	}
	getBytesWritten() {
		return this.offset;
	}
	write(chunk, cb) {
		if (chunk) {
			this.offset += chunk.length;
		}
		return super.write(chunk, cb);
	}
}
var crc32 = __webpack_require__(84891);
;// CONCATENATED MODULE: ./node_modules/crc32-stream/lib/crc32-stream.js
class CRC32Stream extends ours.Transform {
	constructor(options) {
		super(options);
		this.checksum = Buffer.allocUnsafe(4);
		this.checksum.writeInt32BE(0, 0);
		this.rawSize = 0;
	}
	_transform(chunk, encoding, callback) {
		if (chunk) {
			this.checksum = crc32.buf(chunk, this.checksum) >>> 0;
			this.rawSize += chunk.length;
		}
		callback(null, chunk);
	}
	digest(encoding) {
		const checksum = Buffer.allocUnsafe(4);
		checksum.writeUInt32BE(this.checksum >>> 0, 0);
		return encoding ? checksum.toString(encoding) : checksum;
	}
	hex() {
		return this.digest("hex").toUpperCase();
	}
	size() {
		return this.rawSize;
	}
}
var external_zlib_ = __webpack_require__(43106);
;// CONCATENATED MODULE: ./node_modules/crc32-stream/lib/deflate-crc32-stream.js
class DeflateCRC32Stream extends external_zlib_.DeflateRaw {
	constructor(options) {
		super(options);
		this.checksum = Buffer.allocUnsafe(4);
		this.checksum.writeInt32BE(0, 0);
		this.rawSize = 0;
		this.compressedSize = 0;
	}
	push(chunk, encoding) {
		if (chunk) {
			this.compressedSize += chunk.length;
		}
		return super.push(chunk, encoding);
	}
	_transform(chunk, encoding, callback) {
		if (chunk) {
			this.checksum = crc32.buf(chunk, this.checksum) >>> 0;
			this.rawSize += chunk.length;
		}
		super._transform(chunk, encoding, callback);
	}
	digest(encoding) {
		const checksum = Buffer.allocUnsafe(4);
		checksum.writeUInt32BE(this.checksum >>> 0, 0);
		return encoding ? checksum.toString(encoding) : checksum;
	}
	hex() {
		return this.digest("hex").toUpperCase();
	}
	size(compressed = false) {
		if (compressed) {
			return this.compressedSize;
		} else {
			return this.rawSize;
		}
	}
}
;// CONCATENATED MODULE: ./node_modules/crc32-stream/lib/index.js
/**
 * node-crc32-stream
 *
 * Copyright (c) 2014 Chris Talkington, contributors.
 * Licensed under the MIT license.
 * https://github.com/archiverjs/node-crc32-stream/blob/master/LICENSE-MIT
 */
const lib = ({
	CRC32Stream: CRC32Stream,
	DeflateCRC32Stream: DeflateCRC32Stream,
});
;// CONCATENATED MODULE: ./node_modules/compress-commons/lib/archivers/zip/zip-archive-output-stream.js
function _defaults(o) {
	if (typeof o !== "object") {
		o = {};
	}
	if (typeof o.zlib !== "object") {
		o.zlib = {};
	}
	if (typeof o.zlib.level !== "number") {
		o.zlib.level = ZLIB_BEST_SPEED;
	}
	o.forceZip64 = !!o.forceZip64;
	o.forceLocalTime = !!o.forceLocalTime;
	return o;
}
class ZipArchiveOutputStream extends ArchiveOutputStream {
	constructor(options) {
		const _options = _defaults(options);
		super(_options);
		this.options = _options;
		this._entry = null;
		this._entries = [];
		this._archive = {
			centralLength: 0,
			centralOffset: 0,
			comment: "",
			finish: false,
			finished: false,
			processing: false,
			forceZip64: _options.forceZip64,
			forceLocalTime: _options.forceLocalTime,
		};
	}
	_afterAppend(ae) {
		this._entries.push(ae);
		if (ae.getGeneralPurposeBit().usesDataDescriptor()) {
			this._writeDataDescriptor(ae);
		}
		this._archive.processing = false;
		this._entry = null;
		if (this._archive.finish && !this._archive.finished) {
			this._finish();
		}
	}
	_appendBuffer(ae, source, callback) {
		if (source.length === 0) {
			ae.setMethod(METHOD_STORED);
		}
		var method = ae.getMethod();
		if (method === METHOD_STORED) {
			ae.setSize(source.length);
			ae.setCompressedSize(source.length);
			ae.setCrc(crc32.buf(source) >>> 0);
		}
		this._writeLocalFileHeader(ae);
		if (method === METHOD_STORED) {
			this.write(source);
			this._afterAppend(ae);
			callback(null, ae);
			return;
		} else if (method === METHOD_DEFLATED) {
			this._smartStream(ae, callback).end(source);
			return;
		} else {
			callback(new Error("compression method " + method + " not implemented"));
			return;
		}
	}
	_appendStream(ae, source, callback) {
		ae.getGeneralPurposeBit().useDataDescriptor(true);
		ae.setVersionNeededToExtract(MIN_VERSION_DATA_DESCRIPTOR);
		this._writeLocalFileHeader(ae);
		var smart = this._smartStream(ae, callback);
		source.once("error", function (err) {
			smart.emit("error", err);
			smart.end();
		});
		source.pipe(smart);
	}
	_finish() {
		this._archive.centralOffset = this.offset;
		this._entries.forEach(
			function (ae) {
				this._writeCentralFileHeader(ae);
			}.bind(this),
		);
		this._archive.centralLength = this.offset - this._archive.centralOffset;
		if (this.isZip64()) {
			this._writeCentralDirectoryZip64();
		}
		this._writeCentralDirectoryEnd();
		this._archive.processing = false;
		this._archive.finish = true;
		this._archive.finished = true;
		this.end();
	}
	_normalizeEntry(ae) {
		if (ae.getMethod() === -1) {
			ae.setMethod(METHOD_DEFLATED);
		}
		if (ae.getMethod() === METHOD_DEFLATED) {
			ae.getGeneralPurposeBit().useDataDescriptor(true);
			ae.setVersionNeededToExtract(MIN_VERSION_DATA_DESCRIPTOR);
		}
		if (ae.getTime() === -1) {
			ae.setTime(new Date(), this._archive.forceLocalTime);
		}
		ae._offsets = {
			file: 0,
			data: 0,
			contents: 0,
		};
	}
	_smartStream(ae, callback) {
		var deflate = ae.getMethod() === METHOD_DEFLATED;
		var process = deflate
			? new DeflateCRC32Stream(this.options.zlib)
			: new CRC32Stream();
		var error = null;
		function handleStuff() {
			var digest = process.digest().readUInt32BE(0);
			ae.setCrc(digest);
			ae.setSize(process.size());
			ae.setCompressedSize(process.size(true));
			this._afterAppend(ae);
			callback(error, ae);
		}
		process.once("end", handleStuff.bind(this));
		process.once("error", function (err) {
			error = err;
		});
		process.pipe(this, { end: false });
		return process;
	}
	_writeCentralDirectoryEnd() {
		var records = this._entries.length;
		var size = this._archive.centralLength;
		var offset = this._archive.centralOffset;
		if (this.isZip64()) {
			records = ZIP64_MAGIC_SHORT;
			size = ZIP64_MAGIC;
			offset = ZIP64_MAGIC;
		}
		this.write(getLongBytes(SIG_EOCD));
		this.write(SHORT_ZERO);
		this.write(SHORT_ZERO);
		this.write(getShortBytes(records));
		this.write(getShortBytes(records));
		this.write(getLongBytes(size));
		this.write(getLongBytes(offset));
		var comment = this.getComment();
		var commentLength = Buffer.byteLength(comment);
		this.write(getShortBytes(commentLength));
		this.write(comment);
	}
	_writeCentralDirectoryZip64() {
		this.write(getLongBytes(SIG_ZIP64_EOCD));
		this.write(getEightBytes(44));
		this.write(getShortBytes(MIN_VERSION_ZIP64));
		this.write(getShortBytes(MIN_VERSION_ZIP64));
		this.write(LONG_ZERO);
		this.write(LONG_ZERO);
		this.write(getEightBytes(this._entries.length));
		this.write(getEightBytes(this._entries.length));
		this.write(getEightBytes(this._archive.centralLength));
		this.write(getEightBytes(this._archive.centralOffset));
		this.write(getLongBytes(SIG_ZIP64_EOCD_LOC));
		this.write(LONG_ZERO);
		this.write(
			getEightBytes(this._archive.centralOffset + this._archive.centralLength),
		);
		this.write(getLongBytes(1));
	}
	_writeCentralFileHeader(ae) {
		var gpb = ae.getGeneralPurposeBit();
		var method = ae.getMethod();
		var fileOffset = ae._offsets.file;
		var size = ae.getSize();
		var compressedSize = ae.getCompressedSize();
		if (ae.isZip64() || fileOffset > ZIP64_MAGIC) {
			size = ZIP64_MAGIC;
			compressedSize = ZIP64_MAGIC;
			fileOffset = ZIP64_MAGIC;
			ae.setVersionNeededToExtract(MIN_VERSION_ZIP64);
			var extraBuf = Buffer.concat(
				[
					getShortBytes(ZIP64_EXTRA_ID),
					getShortBytes(24),
					getEightBytes(ae.getSize()),
					getEightBytes(ae.getCompressedSize()),
					getEightBytes(ae._offsets.file),
				],
				28,
			);
			ae.setExtra(extraBuf);
		}
		this.write(getLongBytes(SIG_CFH));
		this.write(getShortBytes((ae.getPlatform() << 8) | VERSION_MADEBY));
		this.write(getShortBytes(ae.getVersionNeededToExtract()));
		this.write(gpb.encode());
		this.write(getShortBytes(method));
		this.write(getLongBytes(ae.getTimeDos()));
		this.write(getLongBytes(ae.getCrc()));
		this.write(getLongBytes(compressedSize));
		this.write(getLongBytes(size));
		var name = ae.getName();
		var comment = ae.getComment();
		var extra = ae.getCentralDirectoryExtra();
		if (gpb.usesUTF8ForNames()) {
			name = Buffer.from(name);
			comment = Buffer.from(comment);
		}
		this.write(getShortBytes(name.length));
		this.write(getShortBytes(extra.length));
		this.write(getShortBytes(comment.length));
		this.write(SHORT_ZERO);
		this.write(getShortBytes(ae.getInternalAttributes()));
		this.write(getLongBytes(ae.getExternalAttributes()));
		this.write(getLongBytes(fileOffset));
		this.write(name);
		this.write(extra);
		this.write(comment);
	}
	_writeDataDescriptor(ae) {
		this.write(getLongBytes(SIG_DD));
		this.write(getLongBytes(ae.getCrc()));
		if (ae.isZip64()) {
			this.write(getEightBytes(ae.getCompressedSize()));
			this.write(getEightBytes(ae.getSize()));
		} else {
			this.write(getLongBytes(ae.getCompressedSize()));
			this.write(getLongBytes(ae.getSize()));
		}
	}
	_writeLocalFileHeader(ae) {
		var gpb = ae.getGeneralPurposeBit();
		var method = ae.getMethod();
		var name = ae.getName();
		var extra = ae.getLocalFileDataExtra();
		if (ae.isZip64()) {
			gpb.useDataDescriptor(true);
			ae.setVersionNeededToExtract(MIN_VERSION_ZIP64);
		}
		if (gpb.usesUTF8ForNames()) {
			name = Buffer.from(name);
		}
		ae._offsets.file = this.offset;
		this.write(getLongBytes(SIG_LFH));
		this.write(getShortBytes(ae.getVersionNeededToExtract()));
		this.write(gpb.encode());
		this.write(getShortBytes(method));
		this.write(getLongBytes(ae.getTimeDos()));
		ae._offsets.data = this.offset;
		if (gpb.usesDataDescriptor()) {
			this.write(LONG_ZERO);
			this.write(LONG_ZERO);
			this.write(LONG_ZERO);
		} else {
			this.write(getLongBytes(ae.getCrc()));
			this.write(getLongBytes(ae.getCompressedSize()));
			this.write(getLongBytes(ae.getSize()));
		}
		this.write(getShortBytes(name.length));
		this.write(getShortBytes(extra.length));
		this.write(name);
		this.write(extra);
		ae._offsets.contents = this.offset;
	}
	getComment(comment) {
		return this._archive.comment !== null ? this._archive.comment : "";
	}
	isZip64() {
		return (
			this._archive.forceZip64 ||
			this._entries.length > ZIP64_MAGIC_SHORT ||
			this._archive.centralLength > ZIP64_MAGIC ||
			this._archive.centralOffset > ZIP64_MAGIC
		);
	}
	setComment(comment) {
		this._archive.comment = comment;
	}
}
;// CONCATENATED MODULE: ./node_modules/compress-commons/lib/compress-commons.js
const compress_commons = ({
	ArchiveEntry: ArchiveEntry,
	ZipArchiveEntry: ZipArchiveEntry,
	ArchiveOutputStream: ArchiveOutputStream,
	ZipArchiveOutputStream: ZipArchiveOutputStream,
});
;// CONCATENATED MODULE: ./node_modules/zip-stream/utils.js
function utils_dateify(dateish) {
	dateish = dateish || new Date();
	if (dateish instanceof Date) {
		dateish = dateish;
	} else if (typeof dateish === "string") {
		dateish = new Date(dateish);
	} else {
		dateish = new Date();
	}
	return dateish;
}
function utils_sanitizePath(filepath) {
	return normalize_path(filepath, false)
		.replace(/^\w+:/, "")
		.replace(/^(\.\.\/|\/)+/, "");
}
;// CONCATENATED MODULE: ./node_modules/zip-stream/index.js
/**
 * ZipStream
 *
 * @ignore
 * @license [MIT]{@link https://github.com/archiverjs/node-zip-stream/blob/master/LICENSE}
 * @copyright (c) 2014 Chris Talkington, contributors.
 */
class ZipStream extends ZipArchiveOutputStream {
	constructor(options) {
		options = options || {};
		options.zlib = options.zlib || {};
		if (typeof options.level === "number" && options.level >= 0) {
			options.zlib.level = options.level;
			delete options.level;
		}
		if (
			!options.forceZip64 &&
			typeof options.zlib.level === "number" &&
			options.zlib.level === 0
		) {
			options.store = true;
		}
		options.namePrependSlash = options.namePrependSlash || false;
		super(options);
		if (options.comment && options.comment.length > 0) {
			this.setComment(options.comment);
		}
	}
	_normalizeFileData(data) {
		data = {
			type: "file",
			name: null,
			namePrependSlash: this.options.namePrependSlash,
			linkname: null,
			date: null,
			mode: null,
			store: this.options.store,
			comment: "",
			...data,
		};
		let isDir = data.type === "directory";
		const isSymlink = data.type === "symlink";
		if (data.name) {
			data.name = utils_sanitizePath(data.name);
			if (!isSymlink && data.name.slice(-1) === "/") {
				isDir = true;
				data.type = "directory";
			} else if (isDir) {
				data.name += "/";
			}
		}
		if (isDir || isSymlink) {
			data.store = true;
		}
		data.date = utils_dateify(data.date);
		return data;
	}
	entry(source, data, callback) {
		if (typeof callback !== "function") {
			callback = this._emitErrorCallback.bind(this);
		}
		data = this._normalizeFileData(data);
		if (
			data.type !== "file" &&
			data.type !== "directory" &&
			data.type !== "symlink"
		) {
			callback(new Error(data.type + " entries not currently supported"));
			return;
		}
		if (typeof data.name !== "string" || data.name.length === 0) {
			callback(new Error("entry name must be a non-empty string value"));
			return;
		}
		if (data.type === "symlink" && typeof data.linkname !== "string") {
			callback(
				new Error(
					"entry linkname must be a non-empty string value when type equals symlink",
				),
			);
			return;
		}
		const entry = new ZipArchiveEntry(data.name);
		entry.setTime(data.date, this.options.forceLocalTime);
		if (data.namePrependSlash) {
			entry.setName(data.name, true);
		}
		if (data.store) {
			entry.setMethod(0);
		}
		if (data.comment.length > 0) {
			entry.setComment(data.comment);
		}
		if (data.type === "symlink" && typeof data.mode !== "number") {
			data.mode = 40960; // 0120000
		}
		if (typeof data.mode === "number") {
			if (data.type === "symlink") {
				data.mode |= 40960;
			}
			entry.setUnixMode(data.mode);
		}
		if (data.type === "symlink" && typeof data.linkname === "string") {
			source = Buffer.from(data.linkname);
		}
		return super.entry(entry, source, callback);
	}
	finalize() {
		this.finish();
	}
}
;// CONCATENATED MODULE: ./node_modules/archiver/lib/plugins/zip.js
/**
 * ZIP Format Plugin
 *
 * @module plugins/zip
 * @license [MIT]{@link https://github.com/archiverjs/node-archiver/blob/master/LICENSE}
 * @copyright (c) 2012-2014 Chris Talkington, contributors.
 */
class Zip {
	constructor(options) {
		options = this.options = {
			comment: "",
			forceUTC: false,
			namePrependSlash: false,
			store: false,
			...options,
		};
		this.engine = new ZipStream(options);
	}
	append(source, data, callback) {
		this.engine.entry(source, data, callback);
	}
	finalize() {
		this.engine.finalize();
	}
	on() {
		return this.engine.on.apply(this.engine, arguments);
	}
	pipe() {
		return this.engine.pipe.apply(this.engine, arguments);
	}
	unpipe() {
		return this.engine.unpipe.apply(this.engine, arguments);
	}
}
var tar_stream = __webpack_require__(56118);
;// CONCATENATED MODULE: ./node_modules/archiver/lib/plugins/tar.js
/**
 * TAR Format Plugin
 *
 * @module plugins/tar
 * @license [MIT]{@link https://github.com/archiverjs/node-archiver/blob/master/LICENSE}
 * @copyright (c) 2012-2014 Chris Talkington, contributors.
 */
class Tar {
	constructor(options) {
		options = this.options = {
			gzip: false,
			...options,
		};
		if (typeof options.gzipOptions !== "object") {
			options.gzipOptions = {};
		}
		this.engine = tar_stream.pack(options);
		this.compressor = false;
		if (options.gzip) {
			this.compressor = external_zlib_.createGzip(options.gzipOptions);
			this.compressor.on("error", this._onCompressorError.bind(this));
		}
	}
	_onCompressorError(err) {
		this.engine.emit("error", err);
	}
	append(source, data, callback) {
		var self = this;
		data.mtime = data.date;
		function append(err, sourceBuffer) {
			if (err) {
				callback(err);
				return;
			}
			self.engine.entry(data, sourceBuffer, function (err) {
				callback(err, data);
			});
		}
		if (data.sourceType === "buffer") {
			append(null, source);
		} else if (data.sourceType === "stream" && data.stats) {
			data.size = data.stats.size;
			var entry = self.engine.entry(data, function (err) {
				callback(err, data);
			});
			source.pipe(entry);
		} else if (data.sourceType === "stream") {
			collectStream(source, append);
		}
	}
	finalize() {
		this.engine.finalize();
	}
	on() {
		return this.engine.on.apply(this.engine, arguments);
	}
	pipe(destination, options) {
		if (this.compressor) {
			return this.engine.pipe
				.apply(this.engine, [this.compressor])
				.pipe(destination, options);
		} else {
			return this.engine.pipe.apply(this.engine, arguments);
		}
	}
	unpipe() {
		if (this.compressor) {
			return this.compressor.unpipe.apply(this.compressor, arguments);
		} else {
			return this.engine.unpipe.apply(this.engine, arguments);
		}
	}
}
;// CONCATENATED MODULE: ./node_modules/buffer-crc32/dist/index.mjs
function getDefaultExportFromCjs (x) {
	return x && x.__esModule && Object.prototype.hasOwnProperty.call(x, 'default') ? x['default'] : x;
}
const CRC_TABLE = new Int32Array([
	0,
	1996959894,
	3993919788,
	2567524794,
	124634137,
	1886057615,
	3915621685,
	2657392035,
	249268274,
	2044508324,
	3772115230,
	2547177864,
	162941995,
	2125561021,
	3887607047,
	2428444049,
	498536548,
	1789927666,
	4089016648,
	2227061214,
	450548861,
	1843258603,
	4107580753,
	2211677639,
	325883990,
	1684777152,
	4251122042,
	2321926636,
	335633487,
	1661365465,
	4195302755,
	2366115317,
	997073096,
	1281953886,
	3579855332,
	2724688242,
	1006888145,
	1258607687,
	3524101629,
	2768942443,
	901097722,
	1119000684,
	3686517206,
	2898065728,
	853044451,
	1172266101,
	3705015759,
	2882616665,
	651767980,
	1373503546,
	3369554304,
	3218104598,
	565507253,
	1454621731,
	3485111705,
	3099436303,
	671266974,
	1594198024,
	3322730930,
	2970347812,
	795835527,
	1483230225,
	3244367275,
	3060149565,
	1994146192,
	31158534,
	2563907772,
	4023717930,
	1907459465,
	112637215,
	2680153253,
	3904427059,
	2013776290,
	251722036,
	2517215374,
	3775830040,
	2137656763,
	141376813,
	2439277719,
	3865271297,
	1802195444,
	476864866,
	2238001368,
	4066508878,
	1812370925,
	453092731,
	2181625025,
	4111451223,
	1706088902,
	314042704,
	2344532202,
	4240017532,
	1658658271,
	366619977,
	2362670323,
	4224994405,
	1303535960,
	984961486,
	2747007092,
	3569037538,
	1256170817,
	1037604311,
	2765210733,
	3554079995,
	1131014506,
	879679996,
	2909243462,
	3663771856,
	1141124467,
	855842277,
	2852801631,
	3708648649,
	1342533948,
	654459306,
	3188396048,
	3373015174,
	1466479909,
	544179635,
	3110523913,
	3462522015,
	1591671054,
	702138776,
	2966460450,
	3352799412,
	1504918807,
	783551873,
	3082640443,
	3233442989,
	3988292384,
	2596254646,
	62317068,
	1957810842,
	3939845945,
	2647816111,
	81470997,
	1943803523,
	3814918930,
	2489596804,
	225274430,
	2053790376,
	3826175755,
	2466906013,
	167816743,
	2097651377,
	4027552580,
	2265490386,
	503444072,
	1762050814,
	4150417245,
	2154129355,
	426522225,
	1852507879,
	4275313526,
	2312317920,
	282753626,
	1742555852,
	4189708143,
	2394877945,
	397917763,
	1622183637,
	3604390888,
	2714866558,
	953729732,
	1340076626,
	3518719985,
	2797360999,
	1068828381,
	1219638859,
	3624741850,
	2936675148,
	906185462,
	1090812512,
	3747672003,
	2825379669,
	829329135,
	1181335161,
	3412177804,
	3160834842,
	628085408,
	1382605366,
	3423369109,
	3138078467,
	570562233,
	1426400815,
	3317316542,
	2998733608,
	733239954,
	1555261956,
	3268935591,
	3050360625,
	752459403,
	1541320221,
	2607071920,
	3965973030,
	1969922972,
	40735498,
	2617837225,
	3943577151,
	1913087877,
	83908371,
	2512341634,
	3803740692,
	2075208622,
	213261112,
	2463272603,
	3855990285,
	2094854071,
	198958881,
	2262029012,
	4057260610,
	1759359992,
	534414190,
	2176718541,
	4139329115,
	1873836001,
	414664567,
	2282248934,
	4279200368,
	1711684554,
	285281116,
	2405801727,
	4167216745,
	1634467795,
	376229701,
	2685067896,
	3608007406,
	1308918612,
	956543938,
	2808555105,
	3495958263,
	1231636301,
	1047427035,
	2932959818,
	3654703836,
	1088359270,
	936918e3,
	2847714899,
	3736837829,
	1202900863,
	817233897,
	3183342108,
	3401237130,
	1404277552,
	615818150,
	3134207493,
	3453421203,
	1423857449,
	601450431,
	3009837614,
	3294710456,
	1567103746,
	711928724,
	3020668471,
	3272380065,
	1510334235,
	755167117
]);
function ensureBuffer(input) {
	if (Buffer.isBuffer(input)) {
		return input;
	}
	if (typeof input === "number") {
		return Buffer.alloc(input);
	} else if (typeof input === "string") {
		return Buffer.from(input);
	} else {
		throw new Error("input must be buffer, number, or string, received " + typeof input);
	}
}
function bufferizeInt(num) {
	const tmp = ensureBuffer(4);
	tmp.writeInt32BE(num, 0);
	return tmp;
}
function _crc32(buf, previous) {
	buf = ensureBuffer(buf);
	if (Buffer.isBuffer(previous)) {
		previous = previous.readUInt32BE(0);
	}
	let crc = ~~previous ^ -1;
	for (var n = 0; n < buf.length; n++) {
		crc = CRC_TABLE[(crc ^ buf[n]) & 255] ^ crc >>> 8;
	}
	return crc ^ -1;
}
function dist_crc32() {
	return bufferizeInt(_crc32.apply(null, arguments));
}
dist_crc32.signed = function() {
	return _crc32.apply(null, arguments);
};
dist_crc32.unsigned = function() {
	return _crc32.apply(null, arguments) >>> 0;
};
var bufferCrc32 = dist_crc32;
const index = /*@__PURE__*/getDefaultExportFromCjs(bufferCrc32);
;// CONCATENATED MODULE: ./node_modules/archiver/lib/plugins/json.js
/**
 * JSON Format Plugin
 *
 * @module plugins/json
 * @license [MIT]{@link https://github.com/archiverjs/node-archiver/blob/master/LICENSE}
 * @copyright (c) 2012-2014 Chris Talkington, contributors.
 */
class Json extends ours.Transform {
	constructor(options) {
		super({ ...options });
		this.files = [];
	}
	_transform(chunk, encoding, callback) {
		callback(null, chunk);
	}
	_writeStringified() {
		var fileString = JSON.stringify(this.files);
		this.write(fileString);
	}
	append(source, data, callback) {
		var self = this;
		data.crc32 = 0;
		function onend(err, sourceBuffer) {
			if (err) {
				callback(err);
				return;
			}
			data.size = sourceBuffer.length || 0;
			data.crc32 = index.unsigned(sourceBuffer);
			self.files.push(data);
			callback(null, data);
		}
		if (data.sourceType === "buffer") {
			onend(null, source);
		} else if (data.sourceType === "stream") {
			collectStream(source, onend);
		}
	}
	finalize() {
		this._writeStringified();
		this.end();
	}
}
;// CONCATENATED MODULE: ./node_modules/archiver/index.js
class ZipArchive extends Archiver {
	constructor(options) {
		super(options);
		this._format = "zip";
		this._module = new Zip(options);
		this._supportsDirectory = true;
		this._supportsSymlink = true;
		this._modulePipe();
	}
}
class TarArchive extends Archiver {
	constructor(options) {
		super(options);
		this._format = "tar";
		this._module = new Tar(options);
		this._supportsDirectory = true;
		this._supportsSymlink = true;
		this._modulePipe();
	}
}
class JsonArchive extends Archiver {
	constructor(options) {
		super(options);
		this._format = "json";
		this._module = new Json(options);
		this._supportsDirectory = true;
		this._supportsSymlink = true;
		this._modulePipe();
	}
}
/***/ })
};
