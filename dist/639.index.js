export const id = 639;
export const ids = [639];
export const modules = {
/***/ 73313:
/***/ ((module) => {
module.exports = Pend;
function Pend() {
	this.pending = 0;
	this.max = Infinity;
	this.listeners = [];
	this.waiting = [];
	this.error = null;
}
Pend.prototype.go = function(fn) {
	if (this.pending < this.max) {
		pendGo(this, fn);
	} else {
		this.waiting.push(fn);
	}
};
Pend.prototype.wait = function(cb) {
	if (this.pending === 0) {
		cb(this.error);
	} else {
		this.listeners.push(cb);
	}
};
Pend.prototype.hold = function() {
	return pendHold(this);
};
function pendHold(self) {
	self.pending += 1;
	var called = false;
	return onCb;
	function onCb(err) {
		if (called) throw new Error("callback called twice");
		called = true;
		self.error = self.error || err;
		self.pending -= 1;
		if (self.waiting.length > 0 && self.pending < self.max) {
			pendGo(self, self.waiting.shift());
		} else if (self.pending === 0) {
			var listeners = self.listeners;
			self.listeners = [];
			listeners.forEach(cbListener);
		}
	}
	function cbListener(listener) {
		listener(self.error);
	}
}
function pendGo(self, fn) {
	fn(pendHold(self));
}
/***/ }),
/***/ 89379:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const ANY = Symbol('SemVer ANY')
class Comparator {
	static get ANY () {
		return ANY
	}
	constructor (comp, options) {
		options = parseOptions(options)
		if (comp instanceof Comparator) {
			if (comp.loose === !!options.loose) {
				return comp
			} else {
				comp = comp.value
			}
		}
		comp = comp.trim().split(/\s+/).join(' ')
		debug('comparator', comp, options)
		this.options = options
		this.loose = !!options.loose
		this.parse(comp)
		if (this.semver === ANY) {
			this.value = ''
		} else {
			this.value = this.operator + this.semver.version
		}
		debug('comp', this)
	}
	parse (comp) {
		const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR]
		const m = comp.match(r)
		if (!m) {
			throw new TypeError(`Invalid comparator: ${comp}`)
		}
		this.operator = m[1] !== undefined ? m[1] : ''
		if (this.operator === '=') {
			this.operator = ''
		}
		if (!m[2]) {
			this.semver = ANY
		} else {
			this.semver = new SemVer(m[2], this.options.loose)
		}
	}
	toString () {
		return this.value
	}
	test (version) {
		debug('Comparator.test', version, this.options.loose)
		if (this.semver === ANY || version === ANY) {
			return true
		}
		if (typeof version === 'string') {
			try {
				version = new SemVer(version, this.options)
			} catch (er) {
				return false
			}
		}
		return cmp(version, this.operator, this.semver, this.options)
	}
	intersects (comp, options) {
		if (!(comp instanceof Comparator)) {
			throw new TypeError('a Comparator is required')
		}
		if (this.operator === '') {
			if (this.value === '') {
				return true
			}
			return new Range(comp.value, options).test(this.value)
		} else if (comp.operator === '') {
			if (comp.value === '') {
				return true
			}
			return new Range(this.value, options).test(comp.semver)
		}
		options = parseOptions(options)
		if (options.includePrerelease &&
			(this.value === '<0.0.0-0' || comp.value === '<0.0.0-0')) {
			return false
		}
		if (!options.includePrerelease &&
			(this.value.startsWith('<0.0.0') || comp.value.startsWith('<0.0.0'))) {
			return false
		}
		if (this.operator.startsWith('>') && comp.operator.startsWith('>')) {
			return true
		}
		if (this.operator.startsWith('<') && comp.operator.startsWith('<')) {
			return true
		}
		if (
			(this.semver.version === comp.semver.version) &&
			this.operator.includes('=') && comp.operator.includes('=')) {
			return true
		}
		if (cmp(this.semver, '<', comp.semver, options) &&
			this.operator.startsWith('>') && comp.operator.startsWith('<')) {
			return true
		}
		if (cmp(this.semver, '>', comp.semver, options) &&
			this.operator.startsWith('<') && comp.operator.startsWith('>')) {
			return true
		}
		return false
	}
}
module.exports = Comparator
const parseOptions = __webpack_require__(70356)
const { safeRe: re, t } = __webpack_require__(95471)
const cmp = __webpack_require__(28646)
const debug = __webpack_require__(1159)
const SemVer = __webpack_require__(7163)
const Range = __webpack_require__(96782)
/***/ }),
/***/ 96782:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const SPACE_CHARACTERS = /\s+/g
class Range {
	constructor (range, options) {
		options = parseOptions(options)
		if (range instanceof Range) {
			if (
				range.loose === !!options.loose &&
				range.includePrerelease === !!options.includePrerelease
			) {
				return range
			} else {
				return new Range(range.raw, options)
			}
		}
		if (range instanceof Comparator) {
			this.raw = range.value
			this.set = [[range]]
			this.formatted = undefined
			return this
		}
		this.options = options
		this.loose = !!options.loose
		this.includePrerelease = !!options.includePrerelease
		this.raw = range.trim().replace(SPACE_CHARACTERS, ' ')
		this.set = this.raw
			.split('||')
			.map(r => this.parseRange(r.trim()))
			.filter(c => c.length)
		if (!this.set.length) {
			throw new TypeError(`Invalid SemVer Range: ${this.raw}`)
		}
		if (this.set.length > 1) {
			const first = this.set[0]
			this.set = this.set.filter(c => !isNullSet(c[0]))
			if (this.set.length === 0) {
				this.set = [first]
			} else if (this.set.length > 1) {
				for (const c of this.set) {
					if (c.length === 1 && isAny(c[0])) {
						this.set = [c]
						break
					}
				}
			}
		}
		this.formatted = undefined
	}
	get range () {
		if (this.formatted === undefined) {
			this.formatted = ''
			for (let i = 0; i < this.set.length; i++) {
				if (i > 0) {
					this.formatted += '||'
				}
				const comps = this.set[i]
				for (let k = 0; k < comps.length; k++) {
					if (k > 0) {
						this.formatted += ' '
					}
					this.formatted += comps[k].toString().trim()
				}
			}
		}
		return this.formatted
	}
	format () {
		return this.range
	}
	toString () {
		return this.range
	}
	parseRange (range) {
		range = range.replace(BUILDSTRIPRE, '')
		const memoOpts =
			(this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) |
			(this.options.loose && FLAG_LOOSE)
		const memoKey = memoOpts + ':' + range
		const cached = cache.get(memoKey)
		if (cached) {
			return cached
		}
		const loose = this.options.loose
		const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE]
		range = range.replace(hr, hyphenReplace(this.options.includePrerelease))
		debug('hyphen replace', range)
		range = trimComparatorWhitespace(range)
		debug('comparator trim', range)
		range = range.replace(re[t.TILDETRIM], tildeTrimReplace)
		debug('tilde trim', range)
		range = range.replace(re[t.CARETTRIM], caretTrimReplace)
		debug('caret trim', range)
		let rangeList = range
			.split(' ')
			.map(comp => parseComparator(comp, this.options))
			.join(' ')
			.split(/\s+/)
			.map(comp => replaceGTE0(comp, this.options))
		if (loose) {
			rangeList = rangeList.filter(comp => {
				debug('loose invalid filter', comp, this.options)
				return !!comp.match(re[t.COMPARATORLOOSE])
			})
		}
		debug('range list', rangeList)
		const rangeMap = new Map()
		const comparators = rangeList.map(comp => new Comparator(comp, this.options))
		for (const comp of comparators) {
			if (isNullSet(comp)) {
				return [comp]
			}
			rangeMap.set(comp.value, comp)
		}
		if (rangeMap.size > 1 && rangeMap.has('')) {
			rangeMap.delete('')
		}
		const result = [...rangeMap.values()]
		cache.set(memoKey, result)
		return result
	}
	intersects (range, options) {
		if (!(range instanceof Range)) {
			throw new TypeError('a Range is required')
		}
		return this.set.some((thisComparators) => {
			return (
				isSatisfiable(thisComparators, options) &&
				range.set.some((rangeComparators) => {
					return (
						isSatisfiable(rangeComparators, options) &&
						thisComparators.every((thisComparator) => {
							return rangeComparators.every((rangeComparator) => {
								return thisComparator.intersects(rangeComparator, options)
							})
						})
					)
				})
			)
		})
	}
	test (version) {
		if (!version) {
			return false
		}
		if (typeof version === 'string') {
			try {
				version = new SemVer(version, this.options)
			} catch (er) {
				return false
			}
		}
		for (let i = 0; i < this.set.length; i++) {
			if (testSet(this.set[i], version, this.options)) {
				return true
			}
		}
		return false
	}
}
module.exports = Range
const LRU = __webpack_require__(61383)
const cache = new LRU()
const parseOptions = __webpack_require__(70356)
const Comparator = __webpack_require__(89379)
const debug = __webpack_require__(1159)
const SemVer = __webpack_require__(7163)
const trimComparatorWhitespace = __webpack_require__(69737)
const {
	safeRe: re,
	src,
	t,
	tildeTrimReplace,
	caretTrimReplace,
} = __webpack_require__(95471)
const { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = __webpack_require__(45101)
const BUILDSTRIPRE = new RegExp(src[t.BUILD], 'g')
const isNullSet = c => c.value === '<0.0.0-0'
const isAny = c => c.value === ''
const isSatisfiable = (comparators, options) => {
	let result = true
	const remainingComparators = comparators.slice()
	let testComparator = remainingComparators.pop()
	while (result && remainingComparators.length) {
		result = remainingComparators.every((otherComparator) => {
			return testComparator.intersects(otherComparator, options)
		})
		testComparator = remainingComparators.pop()
	}
	return result
}
const parseComparator = (comp, options) => {
	comp = comp.replace(re[t.BUILD], '')
	debug('comp', comp, options)
	comp = replaceCarets(comp, options)
	debug('caret', comp)
	comp = replaceTildes(comp, options)
	debug('tildes', comp)
	comp = replaceXRanges(comp, options)
	debug('xrange', comp)
	comp = replaceStars(comp, options)
	debug('stars', comp)
	return comp
}
const isX = id => !id || id.toLowerCase() === 'x' || id === '*'
const invalidXRangeOrder = (M, m, p) => (
	(isX(M) && !isX(m)) ||
	(isX(m) && p && !isX(p))
)
const replaceTildes = (comp, options) => {
	return comp
		.trim()
		.split(/\s+/)
		.map((c) => replaceTilde(c, options))
		.join(' ')
}
const replaceTilde = (comp, options) => {
	const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE]
	const z = options.includePrerelease ? '-0' : ''
	return comp.replace(r, (_, M, m, p, pr) => {
		debug('tilde', comp, _, M, m, p, pr)
		let ret
		if (isX(M)) {
			ret = ''
		} else if (isX(m)) {
			ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`
		} else if (isX(p)) {
			ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`
		} else if (pr) {
			debug('replaceTilde pr', pr)
			ret = `>=${M}.${m}.${p}-${pr
			} <${M}.${+m + 1}.0-0`
		} else {
			ret = `>=${M}.${m}.${p
			} <${M}.${+m + 1}.0-0`
		}
		debug('tilde return', ret)
		return ret
	})
}
const replaceCarets = (comp, options) => {
	return comp
		.trim()
		.split(/\s+/)
		.map((c) => replaceCaret(c, options))
		.join(' ')
}
const replaceCaret = (comp, options) => {
	debug('caret', comp, options)
	const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET]
	const z = options.includePrerelease ? '-0' : ''
	return comp.replace(r, (_, M, m, p, pr) => {
		debug('caret', comp, _, M, m, p, pr)
		let ret
		if (isX(M)) {
			ret = ''
		} else if (isX(m)) {
			ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`
		} else if (isX(p)) {
			if (M === '0') {
				ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`
			} else {
				ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`
			}
		} else if (pr) {
			debug('replaceCaret pr', pr)
			if (M === '0') {
				if (m === '0') {
					ret = `>=${M}.${m}.${p}-${pr
					} <${M}.${m}.${+p + 1}-0`
				} else {
					ret = `>=${M}.${m}.${p}-${pr
					} <${M}.${+m + 1}.0-0`
				}
			} else {
				ret = `>=${M}.${m}.${p}-${pr
				} <${+M + 1}.0.0-0`
			}
		} else {
			debug('no pr')
			if (M === '0') {
				if (m === '0') {
					ret = `>=${M}.${m}.${p
					} <${M}.${m}.${+p + 1}-0`
				} else {
					ret = `>=${M}.${m}.${p
					} <${M}.${+m + 1}.0-0`
				}
			} else {
				ret = `>=${M}.${m}.${p
				} <${+M + 1}.0.0-0`
			}
		}
		debug('caret return', ret)
		return ret
	})
}
const replaceXRanges = (comp, options) => {
	debug('replaceXRanges', comp, options)
	return comp
		.split(/\s+/)
		.map((c) => replaceXRange(c, options))
		.join(' ')
}
const replaceXRange = (comp, options) => {
	comp = comp.trim()
	const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE]
	return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
		debug('xRange', comp, ret, gtlt, M, m, p, pr)
		if (invalidXRangeOrder(M, m, p)) {
			return comp
		}
		const xM = isX(M)
		const xm = xM || isX(m)
		const xp = xm || isX(p)
		const anyX = xp
		if (gtlt === '=' && anyX) {
			gtlt = ''
		}
		pr = options.includePrerelease ? '-0' : ''
		if (xM) {
			if (gtlt === '>' || gtlt === '<') {
				ret = '<0.0.0-0'
			} else {
				ret = '*'
			}
		} else if (gtlt && anyX) {
			if (xm) {
				m = 0
			}
			p = 0
			if (gtlt === '>') {
				gtlt = '>='
				if (xm) {
					M = +M + 1
					m = 0
					p = 0
				} else {
					m = +m + 1
					p = 0
				}
			} else if (gtlt === '<=') {
				gtlt = '<'
				if (xm) {
					M = +M + 1
				} else {
					m = +m + 1
				}
			}
			if (gtlt === '<') {
				pr = '-0'
			}
			ret = `${gtlt + M}.${m}.${p}${pr}`
		} else if (xm) {
			ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`
		} else if (xp) {
			ret = `>=${M}.${m}.0${pr
			} <${M}.${+m + 1}.0-0`
		}
		debug('xRange return', ret)
		return ret
	})
}
const replaceStars = (comp, options) => {
	debug('replaceStars', comp, options)
	return comp
		.trim()
		.replace(re[t.STAR], '')
}
const replaceGTE0 = (comp, options) => {
	debug('replaceGTE0', comp, options)
	return comp
		.trim()
		.replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], '')
}
const hyphenReplace = incPr => ($0,
	from, fM, fm, fp, fpr, fb,
	to, tM, tm, tp, tpr) => {
	if (isX(fM)) {
		from = ''
	} else if (isX(fm)) {
		from = `>=${fM}.0.0${incPr ? '-0' : ''}`
	} else if (isX(fp)) {
		from = `>=${fM}.${fm}.0${incPr ? '-0' : ''}`
	} else if (fpr) {
		from = `>=${from}`
	} else {
		from = `>=${from}${incPr ? '-0' : ''}`
	}
	if (isX(tM)) {
		to = ''
	} else if (isX(tm)) {
		to = `<${+tM + 1}.0.0-0`
	} else if (isX(tp)) {
		to = `<${tM}.${+tm + 1}.0-0`
	} else if (tpr) {
		to = `<=${tM}.${tm}.${tp}-${tpr}`
	} else if (incPr) {
		to = `<${tM}.${tm}.${+tp + 1}-0`
	} else {
		to = `<=${to}`
	}
	return `${from} ${to}`.trim()
}
const testSet = (set, version, options) => {
	for (let i = 0; i < set.length; i++) {
		if (!set[i].test(version)) {
			return false
		}
	}
	if (version.prerelease.length && !options.includePrerelease) {
		for (let i = 0; i < set.length; i++) {
			debug(set[i].semver)
			if (set[i].semver === Comparator.ANY) {
				continue
			}
			if (set[i].semver.prerelease.length > 0) {
				const allowed = set[i].semver
				if (allowed.major === version.major &&
						allowed.minor === version.minor &&
						allowed.patch === version.patch) {
					return true
				}
			}
		}
		return false
	}
	return true
}
/***/ }),
/***/ 7163:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const debug = __webpack_require__(1159)
const { MAX_LENGTH, MAX_SAFE_INTEGER } = __webpack_require__(45101)
const { safeRe: re, t } = __webpack_require__(95471)
const parseOptions = __webpack_require__(70356)
const { compareIdentifiers } = __webpack_require__(73348)
const isPrereleaseIdentifier = (prerelease, identifier) => {
	const identifiers = identifier.split('.')
	if (identifiers.length > prerelease.length) {
		return false
	}
	for (let i = 0; i < identifiers.length; i++) {
		if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) {
			return false
		}
	}
	return true
}
class SemVer {
	constructor (version, options) {
		options = parseOptions(options)
		if (version instanceof SemVer) {
			if (version.loose === !!options.loose &&
				version.includePrerelease === !!options.includePrerelease) {
				return version
			} else {
				version = version.version
			}
		} else if (typeof version !== 'string') {
			throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`)
		}
		if (version.length > MAX_LENGTH) {
			throw new TypeError(
				`version is longer than ${MAX_LENGTH} characters`
			)
		}
		debug('SemVer', version, options)
		this.options = options
		this.loose = !!options.loose
		this.includePrerelease = !!options.includePrerelease
		const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL])
		if (!m) {
			throw new TypeError(`Invalid Version: ${version}`)
		}
		this.raw = version
		this.major = +m[1]
		this.minor = +m[2]
		this.patch = +m[3]
		if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
			throw new TypeError('Invalid major version')
		}
		if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
			throw new TypeError('Invalid minor version')
		}
		if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
			throw new TypeError('Invalid patch version')
		}
		if (!m[4]) {
			this.prerelease = []
		} else {
			this.prerelease = m[4].split('.').map((id) => {
				if (/^[0-9]+$/.test(id)) {
					const num = +id
					if (num >= 0 && num < MAX_SAFE_INTEGER) {
						return num
					}
				}
				return id
			})
		}
		this.build = m[5] ? m[5].split('.') : []
		this.format()
	}
	format () {
		this.version = `${this.major}.${this.minor}.${this.patch}`
		if (this.prerelease.length) {
			this.version += `-${this.prerelease.join('.')}`
		}
		return this.version
	}
	toString () {
		return this.version
	}
	compare (other) {
		debug('SemVer.compare', this.version, this.options, other)
		if (!(other instanceof SemVer)) {
			if (typeof other === 'string' && other === this.version) {
				return 0
			}
			other = new SemVer(other, this.options)
		}
		if (other.version === this.version) {
			return 0
		}
		return this.compareMain(other) || this.comparePre(other)
	}
	compareMain (other) {
		if (!(other instanceof SemVer)) {
			other = new SemVer(other, this.options)
		}
		if (this.major < other.major) {
			return -1
		}
		if (this.major > other.major) {
			return 1
		}
		if (this.minor < other.minor) {
			return -1
		}
		if (this.minor > other.minor) {
			return 1
		}
		if (this.patch < other.patch) {
			return -1
		}
		if (this.patch > other.patch) {
			return 1
		}
		return 0
	}
	comparePre (other) {
		if (!(other instanceof SemVer)) {
			other = new SemVer(other, this.options)
		}
		if (this.prerelease.length && !other.prerelease.length) {
			return -1
		} else if (!this.prerelease.length && other.prerelease.length) {
			return 1
		} else if (!this.prerelease.length && !other.prerelease.length) {
			return 0
		}
		let i = 0
		do {
			const a = this.prerelease[i]
			const b = other.prerelease[i]
			debug('prerelease compare', i, a, b)
			if (a === undefined && b === undefined) {
				return 0
			} else if (b === undefined) {
				return 1
			} else if (a === undefined) {
				return -1
			} else if (a === b) {
				continue
			} else {
				return compareIdentifiers(a, b)
			}
		} while (++i)
	}
	compareBuild (other) {
		if (!(other instanceof SemVer)) {
			other = new SemVer(other, this.options)
		}
		let i = 0
		do {
			const a = this.build[i]
			const b = other.build[i]
			debug('build compare', i, a, b)
			if (a === undefined && b === undefined) {
				return 0
			} else if (b === undefined) {
				return 1
			} else if (a === undefined) {
				return -1
			} else if (a === b) {
				continue
			} else {
				return compareIdentifiers(a, b)
			}
		} while (++i)
	}
	inc (release, identifier, identifierBase) {
		if (release.startsWith('pre')) {
			if (!identifier && identifierBase === false) {
				throw new Error('invalid increment argument: identifier is empty')
			}
			if (identifier) {
				const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE])
				if (!match || match[1] !== identifier) {
					throw new Error(`invalid identifier: ${identifier}`)
				}
			}
		}
		switch (release) {
			case 'premajor':
				this.prerelease.length = 0
				this.patch = 0
				this.minor = 0
				this.major++
				this.inc('pre', identifier, identifierBase)
				break
			case 'preminor':
				this.prerelease.length = 0
				this.patch = 0
				this.minor++
				this.inc('pre', identifier, identifierBase)
				break
			case 'prepatch':
				this.prerelease.length = 0
				this.inc('patch', identifier, identifierBase)
				this.inc('pre', identifier, identifierBase)
				break
			case 'prerelease':
				if (this.prerelease.length === 0) {
					this.inc('patch', identifier, identifierBase)
				}
				this.inc('pre', identifier, identifierBase)
				break
			case 'release':
				if (this.prerelease.length === 0) {
					throw new Error(`version ${this.raw} is not a prerelease`)
				}
				this.prerelease.length = 0
				break
			case 'major':
				if (
					this.minor !== 0 ||
					this.patch !== 0 ||
					this.prerelease.length === 0
				) {
					this.major++
				}
				this.minor = 0
				this.patch = 0
				this.prerelease = []
				break
			case 'minor':
				if (this.patch !== 0 || this.prerelease.length === 0) {
					this.minor++
				}
				this.patch = 0
				this.prerelease = []
				break
			case 'patch':
				if (this.prerelease.length === 0) {
					this.patch++
				}
				this.prerelease = []
				break
			case 'pre': {
				const base = Number(identifierBase) ? 1 : 0
				if (this.prerelease.length === 0) {
					this.prerelease = [base]
				} else {
					let i = this.prerelease.length
					while (--i >= 0) {
						if (typeof this.prerelease[i] === 'number') {
							this.prerelease[i]++
							i = -2
						}
					}
					if (i === -1) {
						if (identifier === this.prerelease.join('.') && identifierBase === false) {
							throw new Error('invalid increment argument: identifier already exists')
						}
						this.prerelease.push(base)
					}
				}
				if (identifier) {
					let prerelease = [identifier, base]
					if (identifierBase === false) {
						prerelease = [identifier]
					}
					if (isPrereleaseIdentifier(this.prerelease, identifier)) {
						const prereleaseBase = this.prerelease[identifier.split('.').length]
						if (isNaN(prereleaseBase)) {
							this.prerelease = prerelease
						}
					} else {
						this.prerelease = prerelease
					}
				}
				break
			}
			default:
				throw new Error(`invalid increment argument: ${release}`)
		}
		this.raw = this.format()
		if (this.build.length) {
			this.raw += `+${this.build.join('.')}`
		}
		return this
	}
}
module.exports = SemVer
/***/ }),
/***/ 1799:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const parse = __webpack_require__(16353)
const clean = (version, options) => {
	const s = parse(version.trim().replace(/^[=v]+/, ''), options)
	return s ? s.version : null
}
module.exports = clean
/***/ }),
/***/ 28646:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const eq = __webpack_require__(55082)
const neq = __webpack_require__(4974)
const gt = __webpack_require__(16599)
const gte = __webpack_require__(41236)
const lt = __webpack_require__(3872)
const lte = __webpack_require__(56717)
const cmp = (a, op, b, loose) => {
	switch (op) {
		case '===':
			if (typeof a === 'object') {
				a = a.version
			}
			if (typeof b === 'object') {
				b = b.version
			}
			return a === b
		case '!==':
			if (typeof a === 'object') {
				a = a.version
			}
			if (typeof b === 'object') {
				b = b.version
			}
			return a !== b
		case '':
		case '=':
		case '==':
			return eq(a, b, loose)
		case '!=':
			return neq(a, b, loose)
		case '>':
			return gt(a, b, loose)
		case '>=':
			return gte(a, b, loose)
		case '<':
			return lt(a, b, loose)
		case '<=':
			return lte(a, b, loose)
		default:
			throw new TypeError(`Invalid operator: ${op}`)
	}
}
module.exports = cmp
/***/ }),
/***/ 35385:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const SemVer = __webpack_require__(7163)
const parse = __webpack_require__(16353)
const { safeRe: re, t } = __webpack_require__(95471)
const coerce = (version, options) => {
	if (version instanceof SemVer) {
		return version
	}
	if (typeof version === 'number') {
		version = String(version)
	}
	if (typeof version !== 'string') {
		return null
	}
	options = options || {}
	let match = null
	if (!options.rtl) {
		match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE])
	} else {
		const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL]
		let next
		while ((next = coerceRtlRegex.exec(version)) &&
				(!match || match.index + match[0].length !== version.length)
		) {
			if (!match ||
						next.index + next[0].length !== match.index + match[0].length) {
				match = next
			}
			coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length
		}
		coerceRtlRegex.lastIndex = -1
	}
	if (match === null) {
		return null
	}
	const major = match[2]
	const minor = match[3] || '0'
	const patch = match[4] || '0'
	const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : ''
	const build = options.includePrerelease && match[6] ? `+${match[6]}` : ''
	return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options)
}
module.exports = coerce
/***/ }),
/***/ 37648:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const SemVer = __webpack_require__(7163)
const compareBuild = (a, b, loose) => {
	const versionA = new SemVer(a, loose)
	const versionB = new SemVer(b, loose)
	return versionA.compare(versionB) || versionA.compareBuild(versionB)
}
module.exports = compareBuild
/***/ }),
/***/ 56874:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const compare = __webpack_require__(78469)
const compareLoose = (a, b) => compare(a, b, true)
module.exports = compareLoose
/***/ }),
/***/ 78469:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const SemVer = __webpack_require__(7163)
const compare = (a, b, loose) =>
	new SemVer(a, loose).compare(new SemVer(b, loose))
module.exports = compare
/***/ }),
/***/ 70711:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const parse = __webpack_require__(16353)
const diff = (version1, version2) => {
	const v1 = parse(version1, null, true)
	const v2 = parse(version2, null, true)
	const comparison = v1.compare(v2)
	if (comparison === 0) {
		return null
	}
	const v1Higher = comparison > 0
	const highVersion = v1Higher ? v1 : v2
	const lowVersion = v1Higher ? v2 : v1
	const highHasPre = !!highVersion.prerelease.length
	const lowHasPre = !!lowVersion.prerelease.length
	if (lowHasPre && !highHasPre) {
		if (!lowVersion.patch && !lowVersion.minor) {
			return 'major'
		}
		if (lowVersion.compareMain(highVersion) === 0) {
			if (lowVersion.minor && !lowVersion.patch) {
				return 'minor'
			}
			return 'patch'
		}
	}
	const prefix = highHasPre ? 'pre' : ''
	if (v1.major !== v2.major) {
		return prefix + 'major'
	}
	if (v1.minor !== v2.minor) {
		return prefix + 'minor'
	}
	if (v1.patch !== v2.patch) {
		return prefix + 'patch'
	}
	return 'prerelease'
}
module.exports = diff
/***/ }),
/***/ 55082:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const compare = __webpack_require__(78469)
const eq = (a, b, loose) => compare(a, b, loose) === 0
module.exports = eq
/***/ }),
/***/ 16599:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const compare = __webpack_require__(78469)
const gt = (a, b, loose) => compare(a, b, loose) > 0
module.exports = gt
/***/ }),
/***/ 41236:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const compare = __webpack_require__(78469)
const gte = (a, b, loose) => compare(a, b, loose) >= 0
module.exports = gte
/***/ }),
/***/ 62338:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const SemVer = __webpack_require__(7163)
const inc = (version, release, options, identifier, identifierBase) => {
	if (typeof (options) === 'string') {
		identifierBase = identifier
		identifier = options
		options = undefined
	}
	try {
		return new SemVer(
			version instanceof SemVer ? version.version : version,
			options
		).inc(release, identifier, identifierBase).version
	} catch (er) {
		return null
	}
}
module.exports = inc
/***/ }),
/***/ 3872:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const compare = __webpack_require__(78469)
const lt = (a, b, loose) => compare(a, b, loose) < 0
module.exports = lt
/***/ }),
/***/ 56717:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const compare = __webpack_require__(78469)
const lte = (a, b, loose) => compare(a, b, loose) <= 0
module.exports = lte
/***/ }),
/***/ 68511:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const SemVer = __webpack_require__(7163)
const major = (a, loose) => new SemVer(a, loose).major
module.exports = major
/***/ }),
/***/ 32603:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const SemVer = __webpack_require__(7163)
const minor = (a, loose) => new SemVer(a, loose).minor
module.exports = minor
/***/ }),
/***/ 4974:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const compare = __webpack_require__(78469)
const neq = (a, b, loose) => compare(a, b, loose) !== 0
module.exports = neq
/***/ }),
/***/ 16353:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const SemVer = __webpack_require__(7163)
const parse = (version, options, throwErrors = false) => {
	if (version instanceof SemVer) {
		return version
	}
	try {
		return new SemVer(version, options)
	} catch (er) {
		if (!throwErrors) {
			return null
		}
		throw er
	}
}
module.exports = parse
/***/ }),
/***/ 48756:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const SemVer = __webpack_require__(7163)
const patch = (a, loose) => new SemVer(a, loose).patch
module.exports = patch
/***/ }),
/***/ 15714:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const parse = __webpack_require__(16353)
const prerelease = (version, options) => {
	const parsed = parse(version, options)
	return (parsed && parsed.prerelease.length) ? parsed.prerelease : null
}
module.exports = prerelease
/***/ }),
/***/ 32173:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const compare = __webpack_require__(78469)
const rcompare = (a, b, loose) => compare(b, a, loose)
module.exports = rcompare
/***/ }),
/***/ 87192:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const compareBuild = __webpack_require__(37648)
const rsort = (list, loose) => list.sort((a, b) => compareBuild(b, a, loose))
module.exports = rsort
/***/ }),
/***/ 68011:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const Range = __webpack_require__(96782)
const satisfies = (version, range, options) => {
	try {
		range = new Range(range, options)
	} catch (er) {
		return false
	}
	return range.test(version)
}
module.exports = satisfies
/***/ }),
/***/ 29872:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const compareBuild = __webpack_require__(37648)
const sort = (list, loose) => list.sort((a, b) => compareBuild(a, b, loose))
module.exports = sort
/***/ }),
/***/ 16114:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const parse = __webpack_require__(16353)
const constants = __webpack_require__(45101)
const SemVer = __webpack_require__(7163)
const truncate = (version, truncation, options) => {
	if (!constants.RELEASE_TYPES.includes(truncation)) {
		return null
	}
	const clonedVersion = cloneInputVersion(version, options)
	return clonedVersion && doTruncation(clonedVersion, truncation)
}
const cloneInputVersion = (version, options) => {
	const versionStringToParse = (
		version instanceof SemVer ? version.version : version
	)
	return parse(versionStringToParse, options)
}
const doTruncation = (version, truncation) => {
	if (isPrerelease(truncation)) {
		return version.version
	}
	version.prerelease = []
	switch (truncation) {
		case 'major':
			version.minor = 0
			version.patch = 0
			break
		case 'minor':
			version.patch = 0
			break
	}
	return version.format()
}
const isPrerelease = (type) => {
	return type.startsWith('pre')
}
module.exports = truncate
/***/ }),
/***/ 58780:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const parse = __webpack_require__(16353)
const valid = (version, options) => {
	const v = parse(version, options)
	return v ? v.version : null
}
module.exports = valid
/***/ }),
/***/ 62088:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const internalRe = __webpack_require__(95471)
const constants = __webpack_require__(45101)
const SemVer = __webpack_require__(7163)
const identifiers = __webpack_require__(73348)
const parse = __webpack_require__(16353)
const valid = __webpack_require__(58780)
const clean = __webpack_require__(1799)
const inc = __webpack_require__(62338)
const diff = __webpack_require__(70711)
const major = __webpack_require__(68511)
const minor = __webpack_require__(32603)
const patch = __webpack_require__(48756)
const prerelease = __webpack_require__(15714)
const compare = __webpack_require__(78469)
const rcompare = __webpack_require__(32173)
const compareLoose = __webpack_require__(56874)
const compareBuild = __webpack_require__(37648)
const sort = __webpack_require__(29872)
const rsort = __webpack_require__(87192)
const gt = __webpack_require__(16599)
const lt = __webpack_require__(3872)
const eq = __webpack_require__(55082)
const neq = __webpack_require__(4974)
const gte = __webpack_require__(41236)
const lte = __webpack_require__(56717)
const cmp = __webpack_require__(28646)
const coerce = __webpack_require__(35385)
const truncate = __webpack_require__(16114)
const Comparator = __webpack_require__(89379)
const Range = __webpack_require__(96782)
const satisfies = __webpack_require__(68011)
const toComparators = __webpack_require__(54750)
const maxSatisfying = __webpack_require__(73193)
const minSatisfying = __webpack_require__(68595)
const minVersion = __webpack_require__(51866)
const validRange = __webpack_require__(64737)
const outside = __webpack_require__(10280)
const gtr = __webpack_require__(12276)
const ltr = __webpack_require__(15213)
const intersects = __webpack_require__(23465)
const simplifyRange = __webpack_require__(82028)
const subset = __webpack_require__(61489)
module.exports = {
	parse,
	valid,
	clean,
	inc,
	diff,
	major,
	minor,
	patch,
	prerelease,
	compare,
	rcompare,
	compareLoose,
	compareBuild,
	sort,
	rsort,
	gt,
	lt,
	eq,
	neq,
	gte,
	lte,
	cmp,
	coerce,
	truncate,
	Comparator,
	Range,
	satisfies,
	toComparators,
	maxSatisfying,
	minSatisfying,
	minVersion,
	validRange,
	outside,
	gtr,
	ltr,
	intersects,
	simplifyRange,
	subset,
	SemVer,
	re: internalRe.re,
	src: internalRe.src,
	tokens: internalRe.t,
	SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION,
	RELEASE_TYPES: constants.RELEASE_TYPES,
	compareIdentifiers: identifiers.compareIdentifiers,
	rcompareIdentifiers: identifiers.rcompareIdentifiers,
}
/***/ }),
/***/ 45101:
/***/ ((module) => {
const SEMVER_SPEC_VERSION = '2.0.0'
const MAX_LENGTH = 256
const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER ||
/* istanbul ignore next */ 9007199254740991
const MAX_SAFE_COMPONENT_LENGTH = 16
const MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6
const WHITESPACE_CHARACTERS = [
	'\t',
	'\n',
	'\v',
	'\f',
	'\r',
	' ',
	'\u00a0',
	'\u1680',
	'\u2000',
	'\u2001',
	'\u2002',
	'\u2003',
	'\u2004',
	'\u2005',
	'\u2006',
	'\u2007',
	'\u2008',
	'\u2009',
	'\u200a',
	'\u2028',
	'\u2029',
	'\u202f',
	'\u205f',
	'\u3000',
	'\ufeff',
]
const RELEASE_TYPES = [
	'major',
	'premajor',
	'minor',
	'preminor',
	'patch',
	'prepatch',
	'prerelease',
]
module.exports = {
	MAX_LENGTH,
	MAX_SAFE_COMPONENT_LENGTH,
	MAX_SAFE_BUILD_LENGTH,
	MAX_SAFE_INTEGER,
	WHITESPACE_CHARACTERS,
	RELEASE_TYPES,
	SEMVER_SPEC_VERSION,
	FLAG_INCLUDE_PRERELEASE: 0b001,
	FLAG_LOOSE: 0b010,
}
/***/ }),
/***/ 1159:
/***/ ((module) => {
const debug = (
	typeof process === 'object' &&
	process.env &&
	process.env.NODE_DEBUG &&
	/\bsemver\b/i.test(process.env.NODE_DEBUG)
) ? (...args) => console.error('SEMVER', ...args)
	: () => {}
module.exports = debug
/***/ }),
/***/ 73348:
/***/ ((module) => {
const numeric = /^[0-9]+$/
const compareIdentifiers = (a, b) => {
	if (typeof a === 'number' && typeof b === 'number') {
		return a === b ? 0 : a < b ? -1 : 1
	}
	const anum = numeric.test(a)
	const bnum = numeric.test(b)
	if (anum && bnum) {
		a = +a
		b = +b
	}
	return a === b ? 0
		: (anum && !bnum) ? -1
		: (bnum && !anum) ? 1
		: a < b ? -1
		: 1
}
const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a)
module.exports = {
	compareIdentifiers,
	rcompareIdentifiers,
}
/***/ }),
/***/ 61383:
/***/ ((module) => {
class LRUCache {
	constructor () {
		this.max = 1000
		this.map = new Map()
	}
	get (key) {
		const value = this.map.get(key)
		if (value === undefined) {
			return undefined
		} else {
			this.map.delete(key)
			this.map.set(key, value)
			return value
		}
	}
	delete (key) {
		return this.map.delete(key)
	}
	set (key, value) {
		const deleted = this.delete(key)
		if (!deleted && value !== undefined) {
			if (this.map.size >= this.max) {
				const firstKey = this.map.keys().next().value
				this.delete(firstKey)
			}
			this.map.set(key, value)
		}
		return this
	}
}
module.exports = LRUCache
/***/ }),
/***/ 70356:
/***/ ((module) => {
const looseOption = Object.freeze({ loose: true })
const emptyOpts = Object.freeze({ })
const parseOptions = options => {
	if (!options) {
		return emptyOpts
	}
	if (typeof options !== 'object') {
		return looseOption
	}
	return options
}
module.exports = parseOptions
/***/ }),
/***/ 95471:
/***/ ((module, exports, __webpack_require__) => {
const {
	MAX_SAFE_COMPONENT_LENGTH,
	MAX_SAFE_BUILD_LENGTH,
	MAX_LENGTH,
} = __webpack_require__(45101)
const debug = __webpack_require__(1159)
exports = module.exports = {}
const re = exports.re = []
const safeRe = exports.safeRe = []
const src = exports.src = []
const safeSrc = exports.safeSrc = []
const t = exports.t = {}
let R = 0
const LETTERDASHNUMBER = '[a-zA-Z0-9-]'
const safeRegexReplacements = [
	['\\s', 1],
	['\\d', MAX_LENGTH],
	[LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH],
]
const makeSafeRegex = (value) => {
	for (const [token, max] of safeRegexReplacements) {
		value = value
			.split(`${token}*`).join(`${token}{0,${max}}`)
			.split(`${token}+`).join(`${token}{1,${max}}`)
	}
	return value
}
const createToken = (name, value, isGlobal) => {
	const safe = makeSafeRegex(value)
	const index = R++
	debug(name, index, value)
	t[name] = index
	src[index] = value
	safeSrc[index] = safe
	re[index] = new RegExp(value, isGlobal ? 'g' : undefined)
	safeRe[index] = new RegExp(safe, isGlobal ? 'g' : undefined)
}
createToken('NUMERICIDENTIFIER', '0|[1-9]\\d*')
createToken('NUMERICIDENTIFIERLOOSE', '\\d+')
createToken('NONNUMERICIDENTIFIER', `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`)
createToken('MAINVERSION', `(${src[t.NUMERICIDENTIFIER]})\\.` +
									 `(${src[t.NUMERICIDENTIFIER]})\\.` +
									 `(${src[t.NUMERICIDENTIFIER]})`)
createToken('MAINVERSIONLOOSE', `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
												`(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
												`(${src[t.NUMERICIDENTIFIERLOOSE]})`)
createToken('PRERELEASEIDENTIFIER', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIER]})`)
createToken('PRERELEASEIDENTIFIERLOOSE', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIERLOOSE]})`)
createToken('PRERELEASE', `(?:-(${src[t.PRERELEASEIDENTIFIER]
}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`)
createToken('PRERELEASELOOSE', `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]
}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`)
createToken('BUILDIDENTIFIER', `${LETTERDASHNUMBER}+`)
createToken('BUILD', `(?:\\+(${src[t.BUILDIDENTIFIER]
}(?:\\.${src[t.BUILDIDENTIFIER]})*))`)
createToken('FULLPLAIN', `v?${src[t.MAINVERSION]
}${src[t.PRERELEASE]}?${
	src[t.BUILD]}?`)
createToken('FULL', `^${src[t.FULLPLAIN]}$`)
createToken('LOOSEPLAIN', `[v=\\s]*${src[t.MAINVERSIONLOOSE]
}${src[t.PRERELEASELOOSE]}?${
	src[t.BUILD]}?`)
createToken('LOOSE', `^${src[t.LOOSEPLAIN]}$`)
createToken('GTLT', '((?:<|>)?=?)')
createToken('XRANGEIDENTIFIERLOOSE', `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`)
createToken('XRANGEIDENTIFIER', `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`)
createToken('XRANGEPLAIN', `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})` +
									 `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
									 `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
									 `(?:${src[t.PRERELEASE]})?${
										 src[t.BUILD]}?` +
									 `)?)?`)
createToken('XRANGEPLAINLOOSE', `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})` +
												`(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
												`(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
												`(?:${src[t.PRERELEASELOOSE]})?${
													src[t.BUILD]}?` +
												`)?)?`)
createToken('XRANGE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`)
createToken('XRANGELOOSE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`)
createToken('COERCEPLAIN', `${'(^|[^\\d])' +
							'(\\d{1,'}${MAX_SAFE_COMPONENT_LENGTH}})` +
							`(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?` +
							`(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`)
createToken('COERCE', `${src[t.COERCEPLAIN]}(?:$|[^\\d])`)
createToken('COERCEFULL', src[t.COERCEPLAIN] +
							`(?:${src[t.PRERELEASE]})?` +
							`(?:${src[t.BUILD]})?` +
							`(?:$|[^\\d])`)
createToken('COERCERTL', src[t.COERCE], true)
createToken('COERCERTLFULL', src[t.COERCEFULL], true)
createToken('LONETILDE', '(?:~>?)')
createToken('TILDETRIM', `(\\s*)${src[t.LONETILDE]}\\s+`, true)
exports.tildeTrimReplace = '$1~'
createToken('TILDE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`)
createToken('TILDELOOSE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`)
createToken('LONECARET', '(?:\\^)')
createToken('CARETTRIM', `(\\s*)${src[t.LONECARET]}\\s+`, true)
exports.caretTrimReplace = '$1^'
createToken('CARET', `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`)
createToken('CARETLOOSE', `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`)
createToken('COMPARATORLOOSE', `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`)
createToken('COMPARATOR', `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`)
createToken('COMPARATORTRIM', `(\\s*)${src[t.GTLT]
}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true)
exports.comparatorTrimReplace = '$1$2$3'
createToken('HYPHENRANGE', `^\\s*(${src[t.XRANGEPLAIN]})` +
									 `\\s+-\\s+` +
									 `(${src[t.XRANGEPLAIN]})` +
									 `\\s*$`)
createToken('HYPHENRANGELOOSE', `^\\s*(${src[t.XRANGEPLAINLOOSE]})` +
												`\\s+-\\s+` +
												`(${src[t.XRANGEPLAINLOOSE]})` +
												`\\s*$`)
createToken('STAR', '(<|>)?=?\\s*\\*')
createToken('GTE0', '^\\s*>=\\s*0\\.0\\.0\\s*$')
createToken('GTE0PRE', '^\\s*>=\\s*0\\.0\\.0-0\\s*$')
/***/ }),
/***/ 69737:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const {
	MAX_LENGTH,
	MAX_SAFE_BUILD_LENGTH,
	WHITESPACE_CHARACTERS,
} = __webpack_require__(45101)
const whitespace = new Uint8Array(0x10000)
for (const char of WHITESPACE_CHARACTERS) {
	whitespace[char.charCodeAt(0)] = 1
}
const isWhitespace = char =>
	char !== undefined && whitespace[char.charCodeAt(0)] === 1
const isVersionPrefix = char =>
	char === 'v' ||
	char === '=' ||
	isWhitespace(char)
const isDigit = char => char !== undefined && char >= '0' && char <= '9'
const isLetter = char =>
	char !== undefined && (
		(char >= 'a' && char <= 'z') ||
		(char >= 'A' && char <= 'Z')
	)
const isIdentifierCharacter = char => isDigit(char) || isLetter(char) || char === '-'
const isVersionStart = char =>
	isDigit(char) ||
	char === 'x' ||
	char === 'X' ||
	char === '*'
const findDigitsEndIndex = (range, start, limit, digitRuns) => {
	if (!isDigit(range[start])) {
		return start
	}
	if (start >= digitRuns.start && start < digitRuns.end) {
		return Math.min(start + limit, digitRuns.end)
	}
	if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) {
		return Math.min(start + limit, digitRuns.previousEnd)
	}
	let end = start + 1
	while (isDigit(range[end])) {
		end++
	}
	digitRuns.previousStart = digitRuns.start
	digitRuns.previousEnd = digitRuns.end
	digitRuns.start = start
	digitRuns.end = end
	return Math.min(start + limit, end)
}
const findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
	if (!loose && range[start] === '0') {
		return start + 1
	}
	return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns)
}
const findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
	const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns)
	if (isLetter(range[digitsEnd]) || range[digitsEnd] === '-') {
		let end = digitsEnd + 1
		const limit = end + MAX_SAFE_BUILD_LENGTH
		while (end < limit && isIdentifierCharacter(range[end])) {
			end++
		}
		return end
	}
	return findVersionNumberEndIndex(range, start, loose, digitRuns)
}
const findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
	const hyphen = range[start] === '-'
	if (!loose && !hyphen) {
		return start
	}
	const identifierStart = start + (hyphen ? 1 : 0)
	let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns)
	if (end === identifierStart) {
		if (!loose || !hyphen) {
			return start
		}
		end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns)
	}
	while (range[end] === '.') {
		const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns)
		if (next === end + 1) {
			break
		}
		end = next
	}
	return end
}
const findBuildIdentifierEndIndex = (range, start) => {
	let end = start
	while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) {
		end++
	}
	return end
}
const findBuildEndIndex = (range, start) => {
	if (range[start] !== '+') {
		return start
	}
	let end = findBuildIdentifierEndIndex(range, start + 1)
	if (end === start + 1) {
		return start
	}
	while (range[end] === '.') {
		const next = findBuildIdentifierEndIndex(range, end + 1)
		if (next === end + 1) {
			break
		}
		end = next
	}
	return end
}
const findLooseFullVersionEndIndex = (range, start, digitRuns) => {
	let end = start
	for (let component = 0; component < 3; component++) {
		const next = findVersionNumberEndIndex(range, end, true, digitRuns)
		if (next === end) {
			return start
		}
		end = next
		if (component < 2) {
			if (range[end] !== '.') {
				return start
			}
			end++
		}
	}
	const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns)
	return findBuildEndIndex(range, prereleaseEnd)
}
const findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
	if (isDigit(range[start])) {
		return findVersionNumberEndIndex(range, start, false, digitRuns)
	}
	return isVersionStart(range[start]) ? start + 1 : start
}
const findPartialVersionEndIndex = (range, start, digitRuns) => {
	let end = findPartialVersionComponentEndIndex(range, start, digitRuns)
	for (let component = 0; component < 2; component++) {
		if (range[end] !== '.') {
			return end
		}
		const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns)
		if (next === end + 1) {
			return end
		}
		end = next
	}
	const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns)
	return findBuildEndIndex(range, prereleaseEnd)
}
const findVersionEndIndex = (range, start, digitRuns) => {
	const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns)
	return fullVersionEnd !== start
		? fullVersionEnd
		: findPartialVersionEndIndex(range, start, digitRuns)
}
const findRemovableWhitespaceIndex = (range, matchStart) => {
	let position = matchStart
	if (isWhitespace(range[position])) {
		position++
	}
	if (range[position] === '<' || range[position] === '>') {
		position++
	}
	if (range[position] === '=') {
		position++
	}
	return isWhitespace(range[position]) ? position : -1
}
const trimComparatorWhitespace = range => {
	let result = ''
	let copyFrom = 0
	let cursor = 0
	const digitRuns = { start: -1, end: -1, previousStart: -1, previousEnd: -1 }
	while (cursor < range.length) {
		const matchStart = cursor
		if (range[cursor] === '<' || range[cursor] === '>') {
			cursor++
		} else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
			cursor++
			continue
		}
		while (cursor < range.length && isVersionPrefix(range[cursor])) {
			cursor++
		}
		if (!isVersionStart(range[cursor])) {
			continue
		}
		const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart)
		if (whitespacePosition !== -1) {
			result += range.slice(copyFrom, whitespacePosition)
			copyFrom = whitespacePosition + 1
		}
		cursor = findVersionEndIndex(range, cursor, digitRuns)
	}
	return result + range.slice(copyFrom)
}
module.exports = trimComparatorWhitespace
/***/ }),
/***/ 12276:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const outside = __webpack_require__(10280)
const gtr = (version, range, options) => outside(version, range, '>', options)
module.exports = gtr
/***/ }),
/***/ 23465:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const Range = __webpack_require__(96782)
const intersects = (r1, r2, options) => {
	r1 = new Range(r1, options)
	r2 = new Range(r2, options)
	return r1.intersects(r2, options)
}
module.exports = intersects
/***/ }),
/***/ 15213:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const outside = __webpack_require__(10280)
const ltr = (version, range, options) => outside(version, range, '<', options)
module.exports = ltr
/***/ }),
/***/ 73193:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const SemVer = __webpack_require__(7163)
const Range = __webpack_require__(96782)
const maxSatisfying = (versions, range, options) => {
	let max = null
	let maxSV = null
	let rangeObj = null
	try {
		rangeObj = new Range(range, options)
	} catch (er) {
		return null
	}
	versions.forEach((v) => {
		if (rangeObj.test(v)) {
			if (!max || maxSV.compare(v) === -1) {
				max = v
				maxSV = new SemVer(max, options)
			}
		}
	})
	return max
}
module.exports = maxSatisfying
/***/ }),
/***/ 68595:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const SemVer = __webpack_require__(7163)
const Range = __webpack_require__(96782)
const minSatisfying = (versions, range, options) => {
	let min = null
	let minSV = null
	let rangeObj = null
	try {
		rangeObj = new Range(range, options)
	} catch (er) {
		return null
	}
	versions.forEach((v) => {
		if (rangeObj.test(v)) {
			if (!min || minSV.compare(v) === 1) {
				min = v
				minSV = new SemVer(min, options)
			}
		}
	})
	return min
}
module.exports = minSatisfying
/***/ }),
/***/ 51866:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const SemVer = __webpack_require__(7163)
const Range = __webpack_require__(96782)
const gt = __webpack_require__(16599)
const minVersion = (range, loose) => {
	range = new Range(range, loose)
	let minver = new SemVer('0.0.0')
	if (range.test(minver)) {
		return minver
	}
	minver = new SemVer('0.0.0-0')
	if (range.test(minver)) {
		return minver
	}
	minver = null
	for (let i = 0; i < range.set.length; ++i) {
		const comparators = range.set[i]
		let setMin = null
		comparators.forEach((comparator) => {
			const compver = new SemVer(comparator.semver.version)
			switch (comparator.operator) {
				case '>':
					if (compver.prerelease.length === 0) {
						compver.patch++
					} else {
						compver.prerelease.push(0)
					}
					compver.raw = compver.format()
				case '':
				case '>=':
					if (!setMin || gt(compver, setMin)) {
						setMin = compver
					}
					break
				case '<':
				case '<=':
					break
				default:
					throw new Error(`Unexpected operation: ${comparator.operator}`)
			}
		})
		if (setMin && (!minver || gt(minver, setMin))) {
			minver = setMin
		}
	}
	if (minver && range.test(minver)) {
		return minver
	}
	return null
}
module.exports = minVersion
/***/ }),
/***/ 10280:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const SemVer = __webpack_require__(7163)
const Comparator = __webpack_require__(89379)
const { ANY } = Comparator
const Range = __webpack_require__(96782)
const satisfies = __webpack_require__(68011)
const gt = __webpack_require__(16599)
const lt = __webpack_require__(3872)
const lte = __webpack_require__(56717)
const gte = __webpack_require__(41236)
const outside = (version, range, hilo, options) => {
	version = new SemVer(version, options)
	range = new Range(range, options)
	let gtfn, ltefn, ltfn, comp, ecomp
	switch (hilo) {
		case '>':
			gtfn = gt
			ltefn = lte
			ltfn = lt
			comp = '>'
			ecomp = '>='
			break
		case '<':
			gtfn = lt
			ltefn = gte
			ltfn = gt
			comp = '<'
			ecomp = '<='
			break
		default:
			throw new TypeError('Must provide a hilo val of "<" or ">"')
	}
	if (satisfies(version, range, options)) {
		return false
	}
	for (let i = 0; i < range.set.length; ++i) {
		const comparators = range.set[i]
		let high = null
		let low = null
		comparators.forEach((comparator) => {
			if (comparator.semver === ANY) {
				comparator = new Comparator('>=0.0.0')
			}
			high = high || comparator
			low = low || comparator
			if (gtfn(comparator.semver, high.semver, options)) {
				high = comparator
			} else if (ltfn(comparator.semver, low.semver, options)) {
				low = comparator
			}
		})
		if (high.operator === comp || high.operator === ecomp) {
			return false
		}
		if ((!low.operator || low.operator === comp) &&
				ltefn(version, low.semver)) {
			return false
		} else if (low.operator === ecomp && ltfn(version, low.semver)) {
			return false
		}
	}
	return true
}
module.exports = outside
/***/ }),
/***/ 82028:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const satisfies = __webpack_require__(68011)
const compare = __webpack_require__(78469)
module.exports = (versions, range, options) => {
	const set = []
	let first = null
	let prev = null
	const v = versions.sort((a, b) => compare(a, b, options))
	for (const version of v) {
		const included = satisfies(version, range, options)
		if (included) {
			prev = version
			if (!first) {
				first = version
			}
		} else {
			if (prev) {
				set.push([first, prev])
			}
			prev = null
			first = null
		}
	}
	if (first) {
		set.push([first, null])
	}
	const ranges = []
	for (const [min, max] of set) {
		if (min === max) {
			ranges.push(min)
		} else if (!max && min === v[0]) {
			ranges.push('*')
		} else if (!max) {
			ranges.push(`>=${min}`)
		} else if (min === v[0]) {
			ranges.push(`<=${max}`)
		} else {
			ranges.push(`${min} - ${max}`)
		}
	}
	const simplified = ranges.join(' || ')
	const original = typeof range.raw === 'string' ? range.raw : String(range)
	return simplified.length < original.length ? simplified : range
}
/***/ }),
/***/ 61489:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const Range = __webpack_require__(96782)
const Comparator = __webpack_require__(89379)
const { ANY } = Comparator
const satisfies = __webpack_require__(68011)
const compare = __webpack_require__(78469)
const subset = (sub, dom, options = {}) => {
	if (sub === dom) {
		return true
	}
	sub = new Range(sub, options)
	dom = new Range(dom, options)
	let sawNonNull = false
	OUTER: for (const simpleSub of sub.set) {
		for (const simpleDom of dom.set) {
			const isSub = simpleSubset(simpleSub, simpleDom, options)
			sawNonNull = sawNonNull || isSub !== null
			if (isSub) {
				continue OUTER
			}
		}
		if (sawNonNull) {
			return false
		}
	}
	return true
}
const minimumVersionWithPreRelease = [new Comparator('>=0.0.0-0')]
const minimumVersion = [new Comparator('>=0.0.0')]
const simpleSubset = (sub, dom, options) => {
	if (sub === dom) {
		return true
	}
	if (sub.length === 1 && sub[0].semver === ANY) {
		if (dom.length === 1 && dom[0].semver === ANY) {
			return true
		} else if (options.includePrerelease) {
			sub = minimumVersionWithPreRelease
		} else {
			sub = minimumVersion
		}
	}
	if (dom.length === 1 && dom[0].semver === ANY) {
		if (options.includePrerelease) {
			return true
		} else {
			dom = minimumVersion
		}
	}
	const eqSet = new Set()
	let gt, lt
	for (const c of sub) {
		if (c.operator === '>' || c.operator === '>=') {
			gt = higherGT(gt, c, options)
		} else if (c.operator === '<' || c.operator === '<=') {
			lt = lowerLT(lt, c, options)
		} else {
			eqSet.add(c.semver)
		}
	}
	if (eqSet.size > 1) {
		return null
	}
	let gtltComp
	if (gt && lt) {
		gtltComp = compare(gt.semver, lt.semver, options)
		if (gtltComp > 0) {
			return null
		} else if (gtltComp === 0 && (gt.operator !== '>=' || lt.operator !== '<=')) {
			return null
		}
	}
	for (const eq of eqSet) {
		if (gt && !satisfies(eq, String(gt), options)) {
			return null
		}
		if (lt && !satisfies(eq, String(lt), options)) {
			return null
		}
		for (const c of dom) {
			if (!satisfies(eq, String(c), options)) {
				return false
			}
		}
		return true
	}
	let higher, lower
	let hasDomLT, hasDomGT
	let needDomLTPre = lt &&
		!options.includePrerelease &&
		lt.semver.prerelease.length ? lt.semver : false
	let needDomGTPre = gt &&
		!options.includePrerelease &&
		gt.semver.prerelease.length ? gt.semver : false
	if (needDomLTPre && needDomLTPre.prerelease.length === 1 &&
			lt.operator === '<' && needDomLTPre.prerelease[0] === 0) {
		needDomLTPre = false
	}
	for (const c of dom) {
		hasDomGT = hasDomGT || c.operator === '>' || c.operator === '>='
		hasDomLT = hasDomLT || c.operator === '<' || c.operator === '<='
		if (gt) {
			if (needDomGTPre) {
				if (c.semver.prerelease && c.semver.prerelease.length &&
						c.semver.major === needDomGTPre.major &&
						c.semver.minor === needDomGTPre.minor &&
						c.semver.patch === needDomGTPre.patch) {
					needDomGTPre = false
				}
			}
			if (c.operator === '>' || c.operator === '>=') {
				higher = higherGT(gt, c, options)
				if (higher === c && higher !== gt) {
					return false
				}
			} else if (gt.operator === '>=' && !c.test(gt.semver)) {
				return false
			}
		}
		if (lt) {
			if (needDomLTPre) {
				if (c.semver.prerelease && c.semver.prerelease.length &&
						c.semver.major === needDomLTPre.major &&
						c.semver.minor === needDomLTPre.minor &&
						c.semver.patch === needDomLTPre.patch) {
					needDomLTPre = false
				}
			}
			if (c.operator === '<' || c.operator === '<=') {
				lower = lowerLT(lt, c, options)
				if (lower === c && lower !== lt) {
					return false
				}
			} else if (lt.operator === '<=' && !c.test(lt.semver)) {
				return false
			}
		}
		if (!c.operator && (lt || gt) && gtltComp !== 0) {
			return false
		}
	}
	if (gt && hasDomLT && !lt && gtltComp !== 0) {
		return false
	}
	if (lt && hasDomGT && !gt && gtltComp !== 0) {
		return false
	}
	if (needDomGTPre || needDomLTPre) {
		return false
	}
	return true
}
const higherGT = (a, b, options) => {
	if (!a) {
		return b
	}
	const comp = compare(a.semver, b.semver, options)
	return comp > 0 ? a
		: comp < 0 ? b
		: b.operator === '>' && a.operator === '>=' ? b
		: a
}
const lowerLT = (a, b, options) => {
	if (!a) {
		return b
	}
	const comp = compare(a.semver, b.semver, options)
	return comp < 0 ? a
		: comp > 0 ? b
		: b.operator === '<' && a.operator === '<=' ? b
		: a
}
module.exports = subset
/***/ }),
/***/ 54750:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const Range = __webpack_require__(96782)
const toComparators = (range, options) =>
	new Range(range, options).set
		.map(comp => comp.map(c => c.value).join(' ').trim().split(' '))
module.exports = toComparators
/***/ }),
/***/ 64737:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const Range = __webpack_require__(96782)
const validRange = (range, options) => {
	try {
		return new Range(range, options).range || '*'
	} catch (er) {
		return null
	}
}
module.exports = validRange
/***/ }),
/***/ 68951:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const crypto = __webpack_require__(76982)
const { Minipass } = __webpack_require__(78275)
const SPEC_ALGORITHMS = ['sha512', 'sha384', 'sha256']
const DEFAULT_ALGORITHMS = ['sha512']
const NODE_HASHES = crypto.getHashes()
const BASE64_REGEX = /^[a-z0-9+/]+(?:=?=?)$/i
const SRI_REGEX = /^([a-z0-9]+)-([^?]+)(\?[?\S*]*)?$/
const STRICT_SRI_REGEX = /^([a-z0-9]+)-([A-Za-z0-9+/=]{44,88})(\?[\x21-\x7E]*)?$/
const VCHAR_REGEX = /^[\x21-\x7E]+$/
const DEFAULT_PRIORITY = [
	'md5', 'whirlpool', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512',
	'sha3', 'sha3-256', 'sha3-384', 'sha3-512', 'sha3_256', 'sha3_384', 'sha3_512',
].filter(algo => NODE_HASHES.includes(algo))
const getOptString = options => options?.length ? `?${options.join('?')}` : ''
class IntegrityStream extends Minipass {
	#emittedIntegrity
	#emittedSize
	#emittedVerified
	constructor (opts) {
		super()
		this.size = 0
		this.opts = opts
		this.#getOptions()
		if (opts?.algorithms) {
			this.algorithms = [...opts.algorithms]
		} else {
			this.algorithms = [...DEFAULT_ALGORITHMS]
		}
		if (this.algorithm !== null && !this.algorithms.includes(this.algorithm)) {
			this.algorithms.push(this.algorithm)
		}
		this.hashes = this.algorithms.map(crypto.createHash)
	}
	#getOptions () {
		this.sri = this.opts?.integrity ? parse(this.opts?.integrity, this.opts) : null
		this.expectedSize = this.opts?.size
		if (!this.sri) {
			this.algorithm = null
		} else if (this.sri.isHash) {
			this.goodSri = true
			this.algorithm = this.sri.algorithm
		} else {
			this.goodSri = !this.sri.isEmpty()
			this.algorithm = this.sri.pickAlgorithm(this.opts)
		}
		this.digests = this.goodSri ? this.sri[this.algorithm] : null
		this.optString = getOptString(this.opts?.options)
	}
	on (ev, handler) {
		if (ev === 'size' && this.#emittedSize) {
			return handler(this.#emittedSize)
		}
		if (ev === 'integrity' && this.#emittedIntegrity) {
			return handler(this.#emittedIntegrity)
		}
		if (ev === 'verified' && this.#emittedVerified) {
			return handler(this.#emittedVerified)
		}
		return super.on(ev, handler)
	}
	emit (ev, data) {
		if (ev === 'end') {
			this.#onEnd()
		}
		return super.emit(ev, data)
	}
	write (data) {
		this.size += data.length
		this.hashes.forEach(h => h.update(data))
		return super.write(data)
	}
	#onEnd () {
		if (!this.goodSri) {
			this.#getOptions()
		}
		const newSri = parse(this.hashes.map((h, i) => {
			return `${this.algorithms[i]}-${h.digest('base64')}${this.optString}`
		}).join(' '), this.opts)
		const match = this.goodSri && newSri.match(this.sri, this.opts)
		if (typeof this.expectedSize === 'number' && this.size !== this.expectedSize) {
			const err = new Error(`stream size mismatch when checking ${this.sri}.\n  Wanted: ${this.expectedSize}\n  Found: ${this.size}`)
			err.code = 'EBADSIZE'
			err.found = this.size
			err.expected = this.expectedSize
			err.sri = this.sri
			this.emit('error', err)
		} else if (this.sri && !match) {
			const err = new Error(`${this.sri} integrity checksum failed when using ${this.algorithm}: wanted ${this.digests} but got ${newSri}. (${this.size} bytes)`)
			err.code = 'EINTEGRITY'
			err.found = newSri
			err.expected = this.digests
			err.algorithm = this.algorithm
			err.sri = this.sri
			this.emit('error', err)
		} else {
			this.#emittedSize = this.size
			this.emit('size', this.size)
			this.#emittedIntegrity = newSri
			this.emit('integrity', newSri)
			if (match) {
				this.#emittedVerified = match
				this.emit('verified', match)
			}
		}
	}
}
class Hash {
	get isHash () {
		return true
	}
	constructor (hash, opts) {
		const strict = opts?.strict
		this.source = hash.trim()
		this.digest = ''
		this.algorithm = ''
		this.options = []
		const match = this.source.match(
			strict
				? STRICT_SRI_REGEX
				: SRI_REGEX
		)
		if (!match) {
			return
		}
		if (strict && !SPEC_ALGORITHMS.includes(match[1])) {
			return
		}
		if (!NODE_HASHES.includes(match[1])) {
			return
		}
		this.algorithm = match[1]
		this.digest = match[2]
		const rawOpts = match[3]
		if (rawOpts) {
			this.options = rawOpts.slice(1).split('?')
		}
	}
	hexDigest () {
		return this.digest && Buffer.from(this.digest, 'base64').toString('hex')
	}
	toJSON () {
		return this.toString()
	}
	match (integrity, opts) {
		const other = parse(integrity, opts)
		if (!other) {
			return false
		}
		if (other.isIntegrity) {
			const algo = other.pickAlgorithm(opts, [this.algorithm])
			if (!algo) {
				return false
			}
			const foundHash = other[algo].find(hash => hash.digest === this.digest)
			if (foundHash) {
				return foundHash
			}
			return false
		}
		return other.digest === this.digest ? other : false
	}
	toString (opts) {
		if (opts?.strict) {
			if (!(
				SPEC_ALGORITHMS.includes(this.algorithm) &&
				this.digest.match(BASE64_REGEX) &&
				this.options.every(opt => opt.match(VCHAR_REGEX))
			)) {
				return ''
			}
		}
		return `${this.algorithm}-${this.digest}${getOptString(this.options)}`
	}
}
function integrityHashToString (toString, sep, opts, hashes) {
	const toStringIsNotEmpty = toString !== ''
	let shouldAddFirstSep = false
	let complement = ''
	const lastIndex = hashes.length - 1
	for (let i = 0; i < lastIndex; i++) {
		const hashString = Hash.prototype.toString.call(hashes[i], opts)
		if (hashString) {
			shouldAddFirstSep = true
			complement += hashString
			complement += sep
		}
	}
	const finalHashString = Hash.prototype.toString.call(hashes[lastIndex], opts)
	if (finalHashString) {
		shouldAddFirstSep = true
		complement += finalHashString
	}
	if (toStringIsNotEmpty && shouldAddFirstSep) {
		return toString + sep + complement
	}
	return toString + complement
}
class Integrity {
	get isIntegrity () {
		return true
	}
	toJSON () {
		return this.toString()
	}
	isEmpty () {
		return Object.keys(this).length === 0
	}
	toString (opts) {
		let sep = opts?.sep || ' '
		let toString = ''
		if (opts?.strict) {
			sep = sep.replace(/\S+/g, ' ')
			for (const hash of SPEC_ALGORITHMS) {
				if (this[hash]) {
					toString = integrityHashToString(toString, sep, opts, this[hash])
				}
			}
		} else {
			for (const hash of Object.keys(this)) {
				toString = integrityHashToString(toString, sep, opts, this[hash])
			}
		}
		return toString
	}
	concat (integrity, opts) {
		const other = typeof integrity === 'string'
			? integrity
			: stringify(integrity, opts)
		return parse(`${this.toString(opts)} ${other}`, opts)
	}
	hexDigest () {
		return parse(this, { single: true }).hexDigest()
	}
	merge (integrity, opts) {
		const other = parse(integrity, opts)
		for (const algo in other) {
			if (this[algo]) {
				if (!this[algo].find(hash =>
					other[algo].find(otherhash =>
						hash.digest === otherhash.digest))) {
					throw new Error('hashes do not match, cannot update integrity')
				}
			} else {
				this[algo] = other[algo]
			}
		}
	}
	match (integrity, opts) {
		const other = parse(integrity, opts)
		if (!other) {
			return false
		}
		const algo = other.pickAlgorithm(opts, Object.keys(this))
		return !!algo && this[algo].find(hash =>
			other[algo].find(otherhash =>
				hash.digest === otherhash.digest
			)
		) || false
	}
	pickAlgorithm (opts, hashes) {
		const pickAlgorithm = opts?.pickAlgorithm || getPrioritizedHash
		let keys = Object.keys(this)
		if (hashes?.length) {
			keys = keys.filter(k => hashes.includes(k))
		}
		if (keys.length) {
			return keys.reduce((acc, algo) => pickAlgorithm(acc, algo) || acc)
		}
		return null
	}
}
module.exports.parse = parse
function parse (sri, opts) {
	if (!sri) {
		return null
	}
	if (typeof sri === 'string') {
		return _parse(sri, opts)
	} else if (sri.algorithm && sri.digest) {
		const fullSri = new Integrity()
		fullSri[sri.algorithm] = [sri]
		return _parse(stringify(fullSri, opts), opts)
	} else {
		return _parse(stringify(sri, opts), opts)
	}
}
function _parse (integrity, opts) {
	if (opts?.single) {
		return new Hash(integrity, opts)
	}
	const hashes = integrity.trim().split(/\s+/).reduce((acc, string) => {
		const hash = new Hash(string, opts)
		if (hash.algorithm && hash.digest) {
			const algo = hash.algorithm
			if (!Object.keys(acc).includes(algo)) {
				acc[algo] = []
			}
			acc[algo].push(hash)
		}
		return acc
	}, new Integrity())
	return hashes.isEmpty() ? null : hashes
}
module.exports.stringify = stringify
function stringify (obj, opts) {
	if (obj.algorithm && obj.digest) {
		return Hash.prototype.toString.call(obj, opts)
	} else if (typeof obj === 'string') {
		return stringify(parse(obj, opts), opts)
	} else {
		return Integrity.prototype.toString.call(obj, opts)
	}
}
module.exports.fromHex = fromHex
function fromHex (hexDigest, algorithm, opts) {
	const optString = getOptString(opts?.options)
	return parse(
		`${algorithm}-${
			Buffer.from(hexDigest, 'hex').toString('base64')
		}${optString}`, opts
	)
}
module.exports.fromData = fromData
function fromData (data, opts) {
	const algorithms = opts?.algorithms || [...DEFAULT_ALGORITHMS]
	const optString = getOptString(opts?.options)
	return algorithms.reduce((acc, algo) => {
		const digest = crypto.createHash(algo).update(data).digest('base64')
		const hash = new Hash(
			`${algo}-${digest}${optString}`,
			opts
		)
		if (hash.algorithm && hash.digest) {
			const hashAlgo = hash.algorithm
			if (!acc[hashAlgo]) {
				acc[hashAlgo] = []
			}
			acc[hashAlgo].push(hash)
		}
		return acc
	}, new Integrity())
}
module.exports.fromStream = fromStream
function fromStream (stream, opts) {
	const istream = integrityStream(opts)
	return new Promise((resolve, reject) => {
		stream.pipe(istream)
		stream.on('error', reject)
		istream.on('error', reject)
		let sri
		istream.on('integrity', s => {
			sri = s
		})
		istream.on('end', () => resolve(sri))
		istream.resume()
	})
}
module.exports.checkData = checkData
function checkData (data, sri, opts) {
	sri = parse(sri, opts)
	if (!sri || !Object.keys(sri).length) {
		if (opts?.error) {
			throw Object.assign(
				new Error('No valid integrity hashes to check against'), {
					code: 'EINTEGRITY',
				}
			)
		} else {
			return false
		}
	}
	const algorithm = sri.pickAlgorithm(opts)
	const digest = crypto.createHash(algorithm).update(data).digest('base64')
	const newSri = parse({ algorithm, digest })
	const match = newSri.match(sri, opts)
	opts = opts || {}
	if (match || !(opts.error)) {
		return match
	} else if (typeof opts.size === 'number' && (data.length !== opts.size)) {
		const err = new Error(`data size mismatch when checking ${sri}.\n  Wanted: ${opts.size}\n  Found: ${data.length}`)
		err.code = 'EBADSIZE'
		err.found = data.length
		err.expected = opts.size
		err.sri = sri
		throw err
	} else {
		const err = new Error(`Integrity checksum failed when using ${algorithm}: Wanted ${sri}, but got ${newSri}. (${data.length} bytes)`)
		err.code = 'EINTEGRITY'
		err.found = newSri
		err.expected = sri
		err.algorithm = algorithm
		err.sri = sri
		throw err
	}
}
module.exports.checkStream = checkStream
function checkStream (stream, sri, opts) {
	opts = opts || Object.create(null)
	opts.integrity = sri
	sri = parse(sri, opts)
	if (!sri || !Object.keys(sri).length) {
		return Promise.reject(Object.assign(
			new Error('No valid integrity hashes to check against'), {
				code: 'EINTEGRITY',
			}
		))
	}
	const checker = integrityStream(opts)
	return new Promise((resolve, reject) => {
		stream.pipe(checker)
		stream.on('error', reject)
		checker.on('error', reject)
		let verified
		checker.on('verified', s => {
			verified = s
		})
		checker.on('end', () => resolve(verified))
		checker.resume()
	})
}
module.exports.integrityStream = integrityStream
function integrityStream (opts = Object.create(null)) {
	return new IntegrityStream(opts)
}
module.exports.create = createIntegrity
function createIntegrity (opts) {
	const algorithms = opts?.algorithms || [...DEFAULT_ALGORITHMS]
	const optString = getOptString(opts?.options)
	const hashes = algorithms.map(crypto.createHash)
	return {
		update: function (chunk, enc) {
			hashes.forEach(h => h.update(chunk, enc))
			return this
		},
		digest: function () {
			const integrity = algorithms.reduce((acc, algo) => {
				const digest = hashes.shift().digest('base64')
				const hash = new Hash(`${algo}-${digest}${optString}`, opts)
				if (!acc[hash.algorithm]) {
					acc[hash.algorithm] = []
				}
				acc[hash.algorithm].push(hash)
				return acc
			}, new Integrity())
			return integrity
		},
	}
}
function getPrioritizedHash (algo1, algo2) {
	return DEFAULT_PRIORITY.indexOf(algo1.toLowerCase()) >= DEFAULT_PRIORITY.indexOf(algo2.toLowerCase())
		? algo1
		: algo2
}
/***/ }),
/***/ 77825:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const builtins = __webpack_require__(11730)
var scopedPackagePattern = new RegExp('^(?:@([^/]+?)[/])?([^/]+?)$')
var exclusionList = [
	'node_modules',
	'favicon.ico',
]
function validate (name) {
	var warnings = []
	var errors = []
	if (name === null) {
		errors.push('name cannot be null')
		return done(warnings, errors)
	}
	if (name === undefined) {
		errors.push('name cannot be undefined')
		return done(warnings, errors)
	}
	if (typeof name !== 'string') {
		errors.push('name must be a string')
		return done(warnings, errors)
	}
	if (!name.length) {
		errors.push('name length must be greater than zero')
	}
	if (name.startsWith('.')) {
		errors.push('name cannot start with a period')
	}
	if (name.startsWith('-')) {
		errors.push('name cannot start with a hyphen')
	}
	if (name.match(/^_/)) {
		errors.push('name cannot start with an underscore')
	}
	if (name.trim() !== name) {
		errors.push('name cannot contain leading or trailing spaces')
	}
	exclusionList.forEach(function (excludedName) {
		if (name.toLowerCase() === excludedName) {
			errors.push(excludedName + ' is not a valid package name')
		}
	})
	if (builtins.includes(name.toLowerCase())) {
		warnings.push(name + ' is a core module name')
	}
	if (name.length > 214) {
		warnings.push('name can no longer contain more than 214 characters')
	}
	if (name.toLowerCase() !== name) {
		warnings.push('name can no longer contain capital letters')
	}
	if (/[~'!()*]/.test(name.split('/').slice(-1)[0])) {
		warnings.push('name can no longer contain special characters ("~\'!()*")')
	}
	if (encodeURIComponent(name) !== name) {
		var nameMatch = name.match(scopedPackagePattern)
		if (nameMatch) {
			var user = nameMatch[1]
			var pkg = nameMatch[2]
			if (pkg.startsWith('.')) {
				errors.push('name cannot start with a period')
			}
			if (encodeURIComponent(user) === user && encodeURIComponent(pkg) === pkg) {
				return done(warnings, errors)
			}
		}
		errors.push('name can only contain URL-friendly characters')
	}
	return done(warnings, errors)
}
var done = function (warnings, errors) {
	var result = {
		validForNewPackages: errors.length === 0 && warnings.length === 0,
		validForOldPackages: errors.length === 0,
		warnings: warnings,
		errors: errors,
	}
	if (!result.warnings.length) {
		delete result.warnings
	}
	if (!result.errors.length) {
		delete result.errors
	}
	return result
}
module.exports = validate
/***/ }),
/***/ 44248:
/***/ ((module) => {
const CRC_TABLE = new Int32Array([
	0x00000000, 0x77073096, 0xee0e612c, 0x990951ba, 0x076dc419, 0x706af48f, 0xe963a535, 0x9e6495a3,
	0x0edb8832, 0x79dcb8a4, 0xe0d5e91e, 0x97d2d988, 0x09b64c2b, 0x7eb17cbd, 0xe7b82d07, 0x90bf1d91,
	0x1db71064, 0x6ab020f2, 0xf3b97148, 0x84be41de, 0x1adad47d, 0x6ddde4eb, 0xf4d4b551, 0x83d385c7,
	0x136c9856, 0x646ba8c0, 0xfd62f97a, 0x8a65c9ec, 0x14015c4f, 0x63066cd9, 0xfa0f3d63, 0x8d080df5,
	0x3b6e20c8, 0x4c69105e, 0xd56041e4, 0xa2677172, 0x3c03e4d1, 0x4b04d447, 0xd20d85fd, 0xa50ab56b,
	0x35b5a8fa, 0x42b2986c, 0xdbbbc9d6, 0xacbcf940, 0x32d86ce3, 0x45df5c75, 0xdcd60dcf, 0xabd13d59,
	0x26d930ac, 0x51de003a, 0xc8d75180, 0xbfd06116, 0x21b4f4b5, 0x56b3c423, 0xcfba9599, 0xb8bda50f,
	0x2802b89e, 0x5f058808, 0xc60cd9b2, 0xb10be924, 0x2f6f7c87, 0x58684c11, 0xc1611dab, 0xb6662d3d,
	0x76dc4190, 0x01db7106, 0x98d220bc, 0xefd5102a, 0x71b18589, 0x06b6b51f, 0x9fbfe4a5, 0xe8b8d433,
	0x7807c9a2, 0x0f00f934, 0x9609a88e, 0xe10e9818, 0x7f6a0dbb, 0x086d3d2d, 0x91646c97, 0xe6635c01,
	0x6b6b51f4, 0x1c6c6162, 0x856530d8, 0xf262004e, 0x6c0695ed, 0x1b01a57b, 0x8208f4c1, 0xf50fc457,
	0x65b0d9c6, 0x12b7e950, 0x8bbeb8ea, 0xfcb9887c, 0x62dd1ddf, 0x15da2d49, 0x8cd37cf3, 0xfbd44c65,
	0x4db26158, 0x3ab551ce, 0xa3bc0074, 0xd4bb30e2, 0x4adfa541, 0x3dd895d7, 0xa4d1c46d, 0xd3d6f4fb,
	0x4369e96a, 0x346ed9fc, 0xad678846, 0xda60b8d0, 0x44042d73, 0x33031de5, 0xaa0a4c5f, 0xdd0d7cc9,
	0x5005713c, 0x270241aa, 0xbe0b1010, 0xc90c2086, 0x5768b525, 0x206f85b3, 0xb966d409, 0xce61e49f,
	0x5edef90e, 0x29d9c998, 0xb0d09822, 0xc7d7a8b4, 0x59b33d17, 0x2eb40d81, 0xb7bd5c3b, 0xc0ba6cad,
	0xedb88320, 0x9abfb3b6, 0x03b6e20c, 0x74b1d29a, 0xead54739, 0x9dd277af, 0x04db2615, 0x73dc1683,
	0xe3630b12, 0x94643b84, 0x0d6d6a3e, 0x7a6a5aa8, 0xe40ecf0b, 0x9309ff9d, 0x0a00ae27, 0x7d079eb1,
	0xf00f9344, 0x8708a3d2, 0x1e01f268, 0x6906c2fe, 0xf762575d, 0x806567cb, 0x196c3671, 0x6e6b06e7,
	0xfed41b76, 0x89d32be0, 0x10da7a5a, 0x67dd4acc, 0xf9b9df6f, 0x8ebeeff9, 0x17b7be43, 0x60b08ed5,
	0xd6d6a3e8, 0xa1d1937e, 0x38d8c2c4, 0x4fdff252, 0xd1bb67f1, 0xa6bc5767, 0x3fb506dd, 0x48b2364b,
	0xd80d2bda, 0xaf0a1b4c, 0x36034af6, 0x41047a60, 0xdf60efc3, 0xa867df55, 0x316e8eef, 0x4669be79,
	0xcb61b38c, 0xbc66831a, 0x256fd2a0, 0x5268e236, 0xcc0c7795, 0xbb0b4703, 0x220216b9, 0x5505262f,
	0xc5ba3bbe, 0xb2bd0b28, 0x2bb45a92, 0x5cb36a04, 0xc2d7ffa7, 0xb5d0cf31, 0x2cd99e8b, 0x5bdeae1d,
	0x9b64c2b0, 0xec63f226, 0x756aa39c, 0x026d930a, 0x9c0906a9, 0xeb0e363f, 0x72076785, 0x05005713,
	0x95bf4a82, 0xe2b87a14, 0x7bb12bae, 0x0cb61b38, 0x92d28e9b, 0xe5d5be0d, 0x7cdcefb7, 0x0bdbdf21,
	0x86d3d2d4, 0xf1d4e242, 0x68ddb3f8, 0x1fda836e, 0x81be16cd, 0xf6b9265b, 0x6fb077e1, 0x18b74777,
	0x88085ae6, 0xff0f6a70, 0x66063bca, 0x11010b5c, 0x8f659eff, 0xf862ae69, 0x616bffd3, 0x166ccf45,
	0xa00ae278, 0xd70dd2ee, 0x4e048354, 0x3903b3c2, 0xa7672661, 0xd06016f7, 0x4969474d, 0x3e6e77db,
	0xaed16a4a, 0xd9d65adc, 0x40df0b66, 0x37d83bf0, 0xa9bcae53, 0xdebb9ec5, 0x47b2cf7f, 0x30b5ffe9,
	0xbdbdf21c, 0xcabac28a, 0x53b39330, 0x24b4a3a6, 0xbad03605, 0xcdd70693, 0x54de5729, 0x23d967bf,
	0xb3667a2e, 0xc4614ab8, 0x5d681b02, 0x2a6f2b94, 0xb40bbe37, 0xc30c8ea1, 0x5a05df1b, 0x2d02ef8d,
]);
function crc32(buf) {
	let crc = -1;
	for (let x of buf) {
		crc = CRC_TABLE[(crc ^ x) & 0xff] ^ (crc >>> 8);
	}
	return (crc ^ -1) >>> 0;
}
module.exports = crc32;
/***/ }),
/***/ 33502:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var fs = __webpack_require__(79896);
var util = __webpack_require__(39023);
var stream = __webpack_require__(2203);
var Readable = stream.Readable;
var PassThrough = stream.PassThrough;
var Pend = __webpack_require__(73313);
var EventEmitter = (__webpack_require__(24434).EventEmitter);
exports.BufferSlicer = BufferSlicer;
exports.FdSlicer = FdSlicer;
util.inherits(FdSlicer, EventEmitter);
function FdSlicer(fd) {
	EventEmitter.call(this);
	this.fd = fd;
	this.pend = new Pend();
	this.pend.max = 1;
	this.refCount = 0;
}
FdSlicer.prototype.read = function(buffer, offset, length, position, callback) {
	var self = this;
	self.pend.go(function(cb) {
		fs.read(self.fd, buffer, offset, length, position, function(err, bytesRead, buffer) {
			cb();
			callback(err, bytesRead, buffer);
		});
	});
};
FdSlicer.prototype.createReadStream = function(options) {
	return new ReadStream(this, options);
};
FdSlicer.prototype.ref = function() {
	this.refCount += 1;
};
FdSlicer.prototype.unref = function() {
	var self = this;
	self.refCount -= 1;
	if (self.refCount < 0) throw new Error("invalid unref");
	if (self.refCount > 0) return;
	fs.close(self.fd, onCloseDone);
	function onCloseDone(err) {
		if (err) {
			self.emit('error', err);
		} else {
			self.emit('close');
		}
	}
};
util.inherits(ReadStream, Readable);
function ReadStream(context, options) {
	options = options || {};
	Readable.call(this, options);
	this.context = context;
	this.context.ref();
	this.start = options.start || 0;
	this.endOffset = options.end;
	this.pos = this.start;
}
ReadStream.prototype._read = function(n) {
	var self = this;
	var toRead = Math.min(self._readableState.highWaterMark, n);
	if (self.endOffset != null) {
		toRead = Math.min(toRead, self.endOffset - self.pos);
	}
	if (toRead <= 0) {
		self.push(null);
		this._cleanup();
		return;
	}
	self.context.pend.go(function(cb) {
		var buffer = Buffer.allocUnsafe(toRead);
		fs.read(self.context.fd, buffer, 0, toRead, self.pos, function(err, bytesRead) {
			if (err) {
				self.destroy(err);
			} else if (bytesRead === 0) {
				self.push(null);
				self._cleanup();
			} else {
				self.pos += bytesRead;
				self.push(buffer.slice(0, bytesRead));
			}
			cb();
		});
	});
};
ReadStream.prototype._destroy = function(err, cb) {
	this._cleanup();
	cb(err);
};
ReadStream.prototype._cleanup = function() {
	if (this.context != null) {
		this.context.unref();
		this.context = null;
	}
};
util.inherits(BufferSlicer, EventEmitter);
function BufferSlicer(buffer) {
	EventEmitter.call(this);
	this.refCount = 0;
	this.buffer = buffer;
}
BufferSlicer.prototype.read = function(buffer, offset, length, position, callback) {
	if (!(0 <= offset && offset <= buffer.length)) throw new RangeError("offset outside buffer: 0 <= " + offset + " <= " + buffer.length);
	if (position < 0) throw new RangeError("position is negative: " + position);
	if (offset + length > buffer.length) {
		length = buffer.length - offset;
	}
	if (position + length > this.buffer.length) {
		length = this.buffer.length - position;
	}
	if (length <= 0) {
		setImmediate(function() {
			callback(null, 0);
		});
		return;
	}
	this.buffer.copy(buffer, offset, position, position + length);
	setImmediate(function() {
		callback(null, length);
	});
};
BufferSlicer.prototype.createReadStream = function(options) {
	options = options || {};
	var readStream = new PassThrough(options);
	readStream.start = options.start || 0;
	readStream.endOffset = options.end;
	readStream.pos = readStream.endOffset || this.buffer.length;
	var entireSlice = this.buffer.slice(readStream.start, readStream.pos);
	var maxChunkSize = 0x10000;
	var offset = 0;
	while (true) {
		var nextOffset = offset + maxChunkSize;
		if (nextOffset >= entireSlice.length) {
			if (offset < entireSlice.length) {
				readStream.write(entireSlice.slice(offset, entireSlice.length));
			}
			break;
		}
		readStream.write(entireSlice.slice(offset, nextOffset));
		offset = nextOffset;
	}
	readStream.end();
	return readStream;
};
BufferSlicer.prototype.ref = function() {
	this.refCount += 1;
};
BufferSlicer.prototype.unref = function() {
	this.refCount -= 1;
	if (this.refCount < 0) {
		throw new Error("invalid unref");
	}
};
/***/ }),
/***/ 20663:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {
var __webpack_unused_export__;
var fs = __webpack_require__(79896);
var zlib = __webpack_require__(43106);
var fd_slicer = __webpack_require__(33502);
var util = __webpack_require__(39023);
var EventEmitter = (__webpack_require__(24434).EventEmitter);
var Transform = (__webpack_require__(2203).Transform);
var PassThrough = (__webpack_require__(2203).PassThrough);
var Writable = (__webpack_require__(2203).Writable);
const crc32 = typeof zlib.crc32 === "function" ? zlib.crc32 : __webpack_require__(44248);
exports.ho = open;
__webpack_unused_export__ = fromFd;
__webpack_unused_export__ = fromBuffer;
__webpack_unused_export__ = fromRandomAccessReader;
__webpack_unused_export__ = openPromise;
exports.as = fromFdPromise;
__webpack_unused_export__ = fromBufferPromise;
__webpack_unused_export__ = fromRandomAccessReaderPromise;
__webpack_unused_export__ = dosDateTimeToDate;
__webpack_unused_export__ = getFileNameLowLevel;
__webpack_unused_export__ = validateFileName;
__webpack_unused_export__ = parseExtraFields;
__webpack_unused_export__ = ZipFile;
__webpack_unused_export__ = Entry;
__webpack_unused_export__ = LocalFileHeader;
__webpack_unused_export__ = RandomAccessReader;
function openPromise(path, options) {
	return new Promise((resolve, reject) => {
		open(path, {...options, lazyEntries: true}, function(err, zipfile) {
			if (err) return reject(err);
			resolve(zipfile);
		});
	});
}
function fromFdPromise(fd, options) {
	return new Promise((resolve, reject) => {
		fromFd(fd, {...options, lazyEntries: true}, function(err, zipfile) {
			if (err) return reject(err);
			resolve(zipfile);
		});
	});
}
function fromBufferPromise(buffer, options) {
	return new Promise((resolve, reject) => {
		fromBuffer(buffer, {...options, lazyEntries: true}, function(err, zipfile) {
			if (err) return reject(err);
			resolve(zipfile);
		});
	});
}
function fromRandomAccessReaderPromise(reader, totalSize, options) {
	return new Promise((resolve, reject) => {
		fromRandomAccessReader(reader, totalSize, {...options, lazyEntries: true}, function(err, zipfile) {
			if (err) return reject(err);
			resolve(zipfile);
		});
	});
}
function open(path, options, callback) {
	if (typeof options === "function") {
		callback = options;
		options = null;
	}
	if (options == null) options = {};
	if (options.autoClose == null) options.autoClose = true;
	if (options.lazyEntries == null) options.lazyEntries = false;
	if (options.decodeStrings == null) options.decodeStrings = true;
	if (options.validateEntrySizes == null) options.validateEntrySizes = true;
	if (options.strictFileNames == null) options.strictFileNames = false;
	if (callback == null) callback = defaultCallback;
	fs.open(path, "r", function(err, fd) {
		if (err) return callback(err);
		fromFd(fd, options, function(err, zipfile) {
			if (err) fs.close(fd, defaultCallback);
			callback(err, zipfile);
		});
	});
}
function fromFd(fd, options, callback) {
	if (typeof options === "function") {
		callback = options;
		options = null;
	}
	if (options == null) options = {};
	if (options.autoClose == null) options.autoClose = false;
	if (options.lazyEntries == null) options.lazyEntries = false;
	if (options.decodeStrings == null) options.decodeStrings = true;
	if (options.validateEntrySizes == null) options.validateEntrySizes = true;
	if (options.strictFileNames == null) options.strictFileNames = false;
	if (callback == null) callback = defaultCallback;
	fs.fstat(fd, function(err, stats) {
		if (err) return callback(err);
		var reader = new fd_slicer.FdSlicer(fd);
		fromRandomAccessReader(reader, stats.size, options, callback);
	});
}
function fromBuffer(buffer, options, callback) {
	if (typeof options === "function") {
		callback = options;
		options = null;
	}
	if (options == null) options = {};
	options.autoClose = false;
	if (options.lazyEntries == null) options.lazyEntries = false;
	if (options.decodeStrings == null) options.decodeStrings = true;
	if (options.validateEntrySizes == null) options.validateEntrySizes = true;
	if (options.strictFileNames == null) options.strictFileNames = false;
	var reader = new fd_slicer.BufferSlicer(buffer);
	fromRandomAccessReader(reader, buffer.length, options, callback);
}
function fromRandomAccessReader(reader, totalSize, options, callback) {
	if (typeof options === "function") {
		callback = options;
		options = null;
	}
	if (options == null) options = {};
	if (options.autoClose == null) options.autoClose = true;
	if (options.lazyEntries == null) options.lazyEntries = false;
	if (options.decodeStrings == null) options.decodeStrings = true;
	var decodeStrings = !!options.decodeStrings;
	if (options.validateEntrySizes == null) options.validateEntrySizes = true;
	if (options.strictFileNames == null) options.strictFileNames = false;
	if (callback == null) callback = defaultCallback;
	if (typeof totalSize !== "number") throw new Error("expected totalSize parameter to be a number");
	if (totalSize > Number.MAX_SAFE_INTEGER) {
		throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");
	}
	reader.ref();
	var eocdrWithoutCommentSize = 22;
	var zip64EocdlSize = 20; // Zip64 end of central directory locator
	var maxCommentSize = 0xffff; // 2-byte size
	var bufferSize = Math.min(zip64EocdlSize + eocdrWithoutCommentSize + maxCommentSize, totalSize);
	var buffer = newBuffer(bufferSize);
	var bufferReadStart = totalSize - buffer.length;
	readAndAssertNoEof(reader, buffer, 0, bufferSize, bufferReadStart, function(err) {
		if (err) return callback(err);
		for (var i = bufferSize - eocdrWithoutCommentSize; i >= 0; i -= 1) {
			if (buffer.readUInt32LE(i) !== 0x06054b50) continue;
			var eocdrBuffer = buffer.subarray(i);
			var diskNumber = eocdrBuffer.readUInt16LE(4);
			var entryCount = eocdrBuffer.readUInt16LE(10);
			var centralDirectoryOffset = eocdrBuffer.readUInt32LE(16);
			var commentLength = eocdrBuffer.readUInt16LE(20);
			var expectedCommentLength = eocdrBuffer.length - eocdrWithoutCommentSize;
			if (commentLength !== expectedCommentLength) {
				return callback(new Error("Invalid comment length. Expected: " + expectedCommentLength + ". Found: " + commentLength + ". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK☺☻` in the comment?"));
			}
			var comment = decodeStrings ? decodeBuffer(eocdrBuffer.subarray(22), false)
																	: eocdrBuffer.subarray(22);
			if (i - zip64EocdlSize >= 0 && buffer.readUInt32LE(i - zip64EocdlSize) === 0x07064b50) {
				var zip64EocdlBuffer = buffer.subarray(i - zip64EocdlSize, i - zip64EocdlSize + zip64EocdlSize);
				var zip64EocdrOffset = readUInt64LE(zip64EocdlBuffer, 8);
				var zip64EocdrBuffer = newBuffer(56);
				return readAndAssertNoEof(reader, zip64EocdrBuffer, 0, zip64EocdrBuffer.length, zip64EocdrOffset, function(err) {
					if (err) return callback(err);
					if (zip64EocdrBuffer.readUInt32LE(0) !== 0x06064b50) {
						return callback(new Error("invalid zip64 end of central directory record signature"));
					}
					diskNumber = zip64EocdrBuffer.readUInt32LE(16);
					if (diskNumber !== 0) {
						return callback(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
					}
					entryCount = readUInt64LE(zip64EocdrBuffer, 32);
					centralDirectoryOffset = readUInt64LE(zip64EocdrBuffer, 48);
					return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options.autoClose, options.lazyEntries, decodeStrings, options.validateEntrySizes, options.strictFileNames));
				});
			}
			if (diskNumber !== 0) {
				return callback(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
			}
			return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options.autoClose, options.lazyEntries, decodeStrings, options.validateEntrySizes, options.strictFileNames));
		}
		callback(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."));
	});
}
util.inherits(ZipFile, EventEmitter);
function ZipFile(reader, centralDirectoryOffset, fileSize, entryCount, comment, autoClose, lazyEntries, decodeStrings, validateEntrySizes, strictFileNames) {
	var self = this;
	EventEmitter.call(self);
	self.reader = reader;
	self.reader.on("error", function(err) {
		emitError(self, err);
	});
	self.reader.once("close", function() {
		self.emit("close");
	});
	self.readEntryCursor = centralDirectoryOffset;
	self.fileSize = fileSize;
	self.entryCount = entryCount;
	self.comment = comment;
	self.entriesRead = 0;
	self.autoClose = !!autoClose;
	self.lazyEntries = !!lazyEntries;
	self.decodeStrings = !!decodeStrings;
	self.validateEntrySizes = !!validateEntrySizes;
	self.strictFileNames = !!strictFileNames;
	self.isOpen = true;
	self.emittedError = false;
	self.hasEachEntryBeenCalled = false;
	if (!self.lazyEntries) self._readEntry();
}
ZipFile.prototype.close = function() {
	if (!this.isOpen) return;
	this.isOpen = false;
	this.reader.unref();
};
function emitErrorAndAutoClose(self, err) {
	if (self.autoClose) self.close();
	emitError(self, err);
}
function emitError(self, err) {
	if (self.emittedError) return;
	self.emittedError = true;
	self.emit("error", err);
}
ZipFile.prototype.readEntry = function() {
	if (!this.lazyEntries) throw new Error("readEntry() called without lazyEntries:true");
	this._readEntry();
};
ZipFile.prototype._readEntry = function() {
	var self = this;
	if (self.entryCount === self.entriesRead) {
		setImmediate(function() {
			if (self.autoClose) self.close();
			if (self.emittedError) return;
			self.emit("end");
		});
		return;
	}
	if (self.emittedError) return;
	var buffer = newBuffer(46);
	readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
		if (err) return emitErrorAndAutoClose(self, err);
		if (self.emittedError) return;
		var entry = new Entry();
		var signature = buffer.readUInt32LE(0);
		if (signature !== 0x02014b50) return emitErrorAndAutoClose(self, new Error("invalid central directory file header signature: 0x" + signature.toString(16)));
		entry.versionMadeBy = buffer.readUInt16LE(4);
		entry.versionNeededToExtract = buffer.readUInt16LE(6);
		entry.generalPurposeBitFlag = buffer.readUInt16LE(8);
		entry.compressionMethod = buffer.readUInt16LE(10);
		entry.lastModFileTime = buffer.readUInt16LE(12);
		entry.lastModFileDate = buffer.readUInt16LE(14);
		entry.crc32 = buffer.readUInt32LE(16);
		entry.compressedSize = buffer.readUInt32LE(20);
		entry.uncompressedSize = buffer.readUInt32LE(24);
		entry.fileNameLength = buffer.readUInt16LE(28);
		entry.extraFieldLength = buffer.readUInt16LE(30);
		entry.fileCommentLength = buffer.readUInt16LE(32);
		entry.internalFileAttributes = buffer.readUInt16LE(36);
		entry.externalFileAttributes = buffer.readUInt32LE(38);
		entry.relativeOffsetOfLocalHeader = buffer.readUInt32LE(42);
		if (entry.generalPurposeBitFlag & 0x40) return emitErrorAndAutoClose(self, new Error("strong encryption is not supported"));
		self.readEntryCursor += 46;
		buffer = newBuffer(entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength);
		readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
			if (err) return emitErrorAndAutoClose(self, err);
			if (self.emittedError) return;
			entry.fileNameRaw = buffer.subarray(0, entry.fileNameLength);
			var fileCommentStart = entry.fileNameLength + entry.extraFieldLength;
			entry.extraFieldRaw = buffer.subarray(entry.fileNameLength, fileCommentStart);
			entry.fileCommentRaw = buffer.subarray(fileCommentStart, fileCommentStart + entry.fileCommentLength);
			try {
				entry.extraFields = parseExtraFields(entry.extraFieldRaw);
			} catch (err) {
				return emitErrorAndAutoClose(self, err);
			}
			if (self.decodeStrings) {
				var isUtf8 = (entry.generalPurposeBitFlag & 0x800) !== 0;
				entry.fileComment = decodeBuffer(entry.fileCommentRaw, isUtf8);
				entry.fileName = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, self.strictFileNames);
				var errorMessage = validateFileName(entry.fileName);
				if (errorMessage != null) return emitErrorAndAutoClose(self, new Error(errorMessage));
			} else {
				entry.fileComment = entry.fileCommentRaw;
				entry.fileName = entry.fileNameRaw;
			}
			entry.comment = entry.fileComment;
			self.readEntryCursor += buffer.length;
			self.entriesRead += 1;
			for (var i = 0; i < entry.extraFields.length; i++) {
				var extraField = entry.extraFields[i];
				if (extraField.id !== 0x0001) continue;
				var zip64EiefBuffer = extraField.data;
				var index = 0;
				if (entry.uncompressedSize === 0xffffffff) {
					if (index + 8 > zip64EiefBuffer.length) {
						return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include uncompressed size"));
					}
					entry.uncompressedSize = readUInt64LE(zip64EiefBuffer, index);
					index += 8;
				}
				if (entry.compressedSize === 0xffffffff) {
					if (index + 8 > zip64EiefBuffer.length) {
						return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include compressed size"));
					}
					entry.compressedSize = readUInt64LE(zip64EiefBuffer, index);
					index += 8;
				}
				if (entry.relativeOffsetOfLocalHeader === 0xffffffff) {
					if (index + 8 > zip64EiefBuffer.length) {
						return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include relative header offset"));
					}
					entry.relativeOffsetOfLocalHeader = readUInt64LE(zip64EiefBuffer, index);
					index += 8;
				}
				break;
			}
			if (self.validateEntrySizes && entry.compressionMethod === 0) {
				var expectedCompressedSize = entry.uncompressedSize;
				if (entry.isEncrypted()) {
					expectedCompressedSize += 12;
				}
				if (entry.compressedSize !== expectedCompressedSize) {
					var msg = "compressed/uncompressed size mismatch for stored file: " + entry.compressedSize + " != " + entry.uncompressedSize;
					return emitErrorAndAutoClose(self, new Error(msg));
				}
			}
			self.emit("entry", entry);
			if (!self.lazyEntries) self._readEntry();
		});
	});
};
ZipFile.prototype.eachEntry = function() {
	const self = this;
	if (!self.lazyEntries) throw new Error("eachEntry() requires lazyEntries: true");
	if (self.hasEachEntryBeenCalled) throw new Error("eachEntry() must only be called once per ZipFile");
	self.hasEachEntryBeenCalled = true;
	let pendingResolveReject = null;
	self.on("entry", onEntry);
	self.on("end", onEnd);
	self.on("error", onError);
	function cleanup() {
		self.removeListener("entry", onEntry);
		self.removeListener("end", onEnd);
		self.removeListener("error", onError);
		if (self.autoClose) self.close();
	}
	function onEntry(entry) {
		let {resolve} = pendingResolveReject;
		pendingResolveReject = null;
		resolve({value: entry});
	}
	function onEnd() {
		let {resolve} = pendingResolveReject;
		pendingResolveReject = null;
		cleanup();
		resolve({done: true});
	}
	function onError(err) {
		let {reject} = pendingResolveReject;
		pendingResolveReject = null;
		cleanup();
		reject(err);
	}
	return {
		[Symbol.asyncIterator]() {
			return this;
		},
		next() {
			const promise = new Promise((resolve, reject) => {
				if (pendingResolveReject != null) throw new Error("next() called before previous Promise was resolved.");
				pendingResolveReject = {resolve, reject};
			});
			self.readEntry();
			return promise;
		},
		return(value) {
			cleanup();
			return Promise.resolve({done: true, value});
		},
		throw(value) {
			cleanup();
			return Promise.reject(value);
		},
	};
};
ZipFile.prototype.openReadStream = function(entry, options, callback) {
	var self = this;
	var relativeStart = 0;
	var relativeEnd = entry.compressedSize;
	if (callback == null) {
		callback = options;
		options = null;
	}
	if (options == null) {
		options = {};
	} else {
		if (options.decodeFileData === false) {
			if (options.decrypt != null) {
				throw new Error("cannot use options.decrypt when options.decodeFileData === false");
			}
			if (options.decompress != null) {
				throw new Error("cannot use options.decompress when options.decodeFileData === false");
			}
		} else {
			if (options.decrypt != null) {
				if (!entry.isEncrypted()) {
					throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");
				}
				if (options.decrypt !== false) throw new Error("invalid options.decrypt value: " + options.decrypt);
				if (entry.isCompressed()) {
					if (options.decompress !== false) throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.");
				}
			}
			if (options.decompress != null) {
				if (!entry.isCompressed()) {
					throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");
				}
				if (!(options.decompress === false || options.decompress === true)) {
					throw new Error("invalid options.decompress value: " + options.decompress);
				}
				decompress = options.decompress;
			}
		}
		if (options.start != null) {
			relativeStart = options.start;
			if (relativeStart < 0) throw new Error("options.start < 0");
			if (relativeStart > entry.compressedSize) throw new Error("options.start > entry.compressedSize");
		}
		if (options.end != null) {
			relativeEnd = options.end;
			if (relativeEnd < 0) throw new Error("options.end < 0");
			if (relativeEnd > entry.compressedSize) throw new Error("options.end > entry.compressedSize");
			if (relativeEnd < relativeStart) throw new Error("options.end < options.start");
		}
	}
	var rawMode = (
		options.decodeFileData === false || // Explicitly requested raw.
		(
			(entry.compressionMethod === 0 || // Naturally without compression.
				(entry.compressionMethod === 8 && options.decompress === false) // Deprecated compression bypass option.
			) &&
			(!entry.isEncrypted() || // Naturally without encryption.
				options.decrypt === false // Deprecated encryption bypass option.
			)
		)
	);
	if (options.start != null || options.end != null) {
		if (!rawMode) throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");
	}
	if (!self.isOpen) return callback(new Error("closed"));
	if (entry.isEncrypted() && !rawMode) {
		if (options.decrypt !== false) return callback(new Error("entry is encrypted, and options.decodeFileData !== false"));
	}
	var decompress;
	if (rawMode) {
		decompress = false;
	} else if (entry.compressionMethod === 8) {
		decompress = options.decodeFileData !== true;
	} else {
		return callback(new Error("unsupported compression method: " + entry.compressionMethod));
	}
	self.readLocalFileHeader(entry, {minimal: true}, function(err, localFileHeader) {
		if (err) return callback(err);
		self.openReadStreamLowLevel(
			localFileHeader.fileDataStart, entry.compressedSize,
			relativeStart, relativeEnd,
			decompress, entry.uncompressedSize,
			callback);
	});
};
ZipFile.prototype.openReadStreamLowLevel = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, callback) {
	var self = this;
	var fileDataEnd = fileDataStart + compressedSize;
	var readStream = self.reader.createReadStream({
		start: fileDataStart + relativeStart,
		end: fileDataStart + relativeEnd,
	});
	var endpointStream = readStream;
	if (decompress) {
		var destroyed = false;
		var inflateFilter = zlib.createInflateRaw();
		readStream.on("error", function(err) {
			setImmediate(function() {
				if (!destroyed) inflateFilter.emit("error", err);
			});
		});
		readStream.pipe(inflateFilter);
		if (self.validateEntrySizes) {
			endpointStream = new AssertByteCountStream(uncompressedSize);
			inflateFilter.on("error", function(err) {
				setImmediate(function() {
					if (!destroyed) endpointStream.emit("error", err);
				});
			});
			inflateFilter.pipe(endpointStream);
		} else {
			endpointStream = inflateFilter;
		}
		installDestroyFn(endpointStream, function() {
			destroyed = true;
			if (inflateFilter !== endpointStream) inflateFilter.unpipe(endpointStream);
			readStream.unpipe(inflateFilter);
			readStream.destroy();
		});
	}
	callback(null, endpointStream);
};
ZipFile.prototype.readLocalFileHeader = function(entry, options, callback) {
	var self = this;
	if (callback == null) {
		callback = options;
		options = null;
	}
	if (options == null) options = {};
	self.reader.ref();
	var buffer = newBuffer(30);
	readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader, function(err) {
		try {
			if (err) return callback(err);
			var signature = buffer.readUInt32LE(0);
			if (signature !== 0x04034b50) {
				return callback(new Error("invalid local file header signature: 0x" + signature.toString(16)));
			}
			var fileNameLength = buffer.readUInt16LE(26);
			var extraFieldLength = buffer.readUInt16LE(28);
			var fileDataStart = entry.relativeOffsetOfLocalHeader + 30 + fileNameLength + extraFieldLength;
			if (fileDataStart + entry.compressedSize > self.fileSize) {
				return callback(new Error("file data overflows file bounds: " +
						fileDataStart + " + " + entry.compressedSize + " > " + self.fileSize));
			}
			if (options.minimal) {
				return callback(null, {fileDataStart: fileDataStart});
			}
			var localFileHeader = new LocalFileHeader();
			localFileHeader.fileDataStart = fileDataStart;
			localFileHeader.versionNeededToExtract = buffer.readUInt16LE(4);
			localFileHeader.generalPurposeBitFlag = buffer.readUInt16LE(6);
			localFileHeader.compressionMethod = buffer.readUInt16LE(8);
			localFileHeader.lastModFileTime = buffer.readUInt16LE(10);
			localFileHeader.lastModFileDate = buffer.readUInt16LE(12);
			localFileHeader.crc32 = buffer.readUInt32LE(14);
			localFileHeader.compressedSize = buffer.readUInt32LE(18);
			localFileHeader.uncompressedSize = buffer.readUInt32LE(22);
			localFileHeader.fileNameLength = fileNameLength;
			localFileHeader.extraFieldLength = extraFieldLength;
			buffer = newBuffer(fileNameLength + extraFieldLength);
			self.reader.ref();
			readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader + 30, function(err) {
				try {
					if (err) return callback(err);
					localFileHeader.fileName = buffer.subarray(0, fileNameLength);
					localFileHeader.extraField = buffer.subarray(fileNameLength);
					return callback(null, localFileHeader);
				} finally {
					self.reader.unref();
				}
			});
		} finally {
			self.reader.unref();
		}
	});
};
ZipFile.prototype.openReadStreamPromise = function(entry, options) {
	return new Promise((resolve, reject) => {
		this.openReadStream(entry, options, function(err, readStream) {
			if (err) return reject(err);
			resolve(readStream);
		});
	});
};
ZipFile.prototype.openReadStreamLowLevelPromise = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize) {
	return new Promise((resolve, reject) => {
		this.openReadStream(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, function(err, readStream) {
			if (err) return reject(err);
			resolve(readStream);
		});
	});
};
ZipFile.prototype.readLocalFileHeaderPromise = function(entry, options) {
	return new Promise((resolve, reject) => {
		this.readLocalFileHeader(entry, options, function(err, localFileHeader) {
			if (err) return reject(err);
			resolve(localFileHeader);
		});
	});
};
function Entry() {
}
Entry.prototype.getLastModDate = function(options) {
	if (options == null) options = {};
	if (!options.forceDosFormat) {
		for (var i = 0; i < this.extraFields.length; i++) {
			var extraField = this.extraFields[i];
			if (extraField.id === 0x5455) {
				var data = extraField.data;
				if (data.length < 5) continue; // Too short.
				var flags = data[0];
				var HAS_MTIME = 1;
				if (!(flags & HAS_MTIME)) continue; // This will realistically never happen.
				var posixTimestamp = data.readInt32LE(1);
				return new Date(posixTimestamp * 1000);
			} else if (extraField.id === 0x000a) {
				var data = extraField.data;
				if (data.length !== 32) continue; // The length is always the same.
				if (data.readUInt16LE(4) !== 1) continue; // Tag1 is actually the only defined Tag.
				if (data.readUInt16LE(6) !== 24) continue; // Size is always 24.
				var hundredNanoSecondsSince1601 = data.readUInt32LE(8) + 4294967296 * data.readInt32LE(12);
				var millisecondsSince1970 = hundredNanoSecondsSince1601 / 10000 - 11644473600000;
				return new Date(millisecondsSince1970);
			}
		}
	}
	return dosDateTimeToDate(this.lastModFileDate, this.lastModFileTime, options.timezone);
};
Entry.prototype.canDecodeFileData = function() {
	return (
		!this.isEncrypted() &&
		(this.compressionMethod === 0 || this.compressionMethod === 8)
	);
};
Entry.prototype.isEncrypted = function() {
	return (this.generalPurposeBitFlag & 0x1) !== 0;
};
Entry.prototype.isCompressed = function() {
	return this.compressionMethod === 8;
};
function LocalFileHeader() {
}
function dosDateTimeToDate(date, time, timezone) {
	var day = date & 0x1f; // 1-31
	var month = (date >> 5 & 0xf) - 1; // 1-12, 0-11
	var year = (date >> 9 & 0x7f) + 1980; // 0-128, 1980-2108
	var millisecond = 0;
	var second = (time & 0x1f) * 2; // 0-29, 0-58 (even numbers)
	var minute = time >> 5 & 0x3f; // 0-59
	var hour = time >> 11 & 0x1f; // 0-23
	if (timezone == null || timezone === "local") {
		return new Date(year, month, day, hour, minute, second, millisecond);
	} else if (timezone === "UTC") {
		return new Date(Date.UTC(year, month, day, hour, minute, second, millisecond));
	} else {
		throw new Error("unrecognized options.timezone: " + options.timezone);
	}
}
function getFileNameLowLevel(generalPurposeBitFlag, fileNameBuffer, extraFields, strictFileNames) {
	var fileName = null;
	for (var i = 0; i < extraFields.length; i++) {
		var extraField = extraFields[i];
		if (extraField.id === 0x7075) {
			if (extraField.data.length < 6) {
				continue;
			}
			if (extraField.data.readUInt8(0) !== 1) {
				continue;
			}
			var oldNameCrc32 = extraField.data.readUInt32LE(1);
			if (crc32(fileNameBuffer) !== oldNameCrc32) {
				continue;
			}
			fileName = decodeBuffer(extraField.data.subarray(5), true);
			break;
		}
	}
	if (fileName == null) {
		var isUtf8 = (generalPurposeBitFlag & 0x800) !== 0;
		fileName = decodeBuffer(fileNameBuffer, isUtf8);
	}
	if (!strictFileNames) {
		fileName = fileName.replace(/\\/g, "/");
	}
	return fileName;
}
function validateFileName(fileName) {
	if (fileName.indexOf("\\") !== -1) {
		return "invalid characters in fileName: " + fileName;
	}
	if (/^[a-zA-Z]:/.test(fileName) || /^\//.test(fileName)) {
		return "absolute path: " + fileName;
	}
	if (fileName.split("/").indexOf("..") !== -1) {
		return "invalid relative path: " + fileName;
	}
	return null;
}
function parseExtraFields(extraFieldBuffer) {
	var extraFields = [];
	var i = 0;
	while (i < extraFieldBuffer.length - 3) {
		var headerId = extraFieldBuffer.readUInt16LE(i + 0);
		var dataSize = extraFieldBuffer.readUInt16LE(i + 2);
		var dataStart = i + 4;
		var dataEnd = dataStart + dataSize;
		if (dataEnd > extraFieldBuffer.length) throw new Error("extra field length exceeds extra field buffer size");
		var dataBuffer = extraFieldBuffer.subarray(dataStart, dataEnd);
		extraFields.push({
			id: headerId,
			data: dataBuffer,
		});
		i = dataEnd;
	}
	return extraFields;
}
function readAndAssertNoEof(reader, buffer, offset, length, position, callback) {
	if (length === 0) {
		return setImmediate(function() { callback(null, newBuffer(0)); });
	}
	reader.read(buffer, offset, length, position, function(err, bytesRead) {
		if (err) return callback(err);
		if (bytesRead < length) {
			return callback(new Error("unexpected EOF"));
		}
		callback();
	});
}
util.inherits(AssertByteCountStream, Transform);
function AssertByteCountStream(byteCount) {
	Transform.call(this);
	this.actualByteCount = 0;
	this.expectedByteCount = byteCount;
}
AssertByteCountStream.prototype._transform = function(chunk, encoding, cb) {
	this.actualByteCount += chunk.length;
	if (this.actualByteCount > this.expectedByteCount) {
		var msg = "too many bytes in the stream. expected " + this.expectedByteCount + ". got at least " + this.actualByteCount;
		return cb(new Error(msg));
	}
	cb(null, chunk);
};
AssertByteCountStream.prototype._flush = function(cb) {
	if (this.actualByteCount < this.expectedByteCount) {
		var msg = "not enough bytes in the stream. expected " + this.expectedByteCount + ". got only " + this.actualByteCount;
		return cb(new Error(msg));
	}
	cb();
};
util.inherits(RandomAccessReader, EventEmitter);
function RandomAccessReader() {
	EventEmitter.call(this);
	this.refCount = 0;
}
RandomAccessReader.prototype.ref = function() {
	this.refCount += 1;
};
RandomAccessReader.prototype.unref = function() {
	var self = this;
	self.refCount -= 1;
	if (self.refCount > 0) return;
	if (self.refCount < 0) throw new Error("invalid unref");
	self.close(onCloseDone);
	function onCloseDone(err) {
		if (err) return self.emit('error', err);
		self.emit('close');
	}
};
RandomAccessReader.prototype.createReadStream = function(options) {
	if (options == null) options = {};
	var start = options.start;
	var end = options.end;
	if (start === end) {
		var emptyStream = new PassThrough();
		setImmediate(function() {
			emptyStream.end();
		});
		return emptyStream;
	}
	var stream = this._readStreamForRange(start, end);
	var destroyed = false;
	var refUnrefFilter = new RefUnrefFilter(this);
	stream.on("error", function(err) {
		setImmediate(function() {
			if (!destroyed) refUnrefFilter.emit("error", err);
		});
	});
	installDestroyFn(refUnrefFilter, function() {
		stream.unpipe(refUnrefFilter);
		refUnrefFilter.unref();
		stream.destroy();
	});
	var byteCounter = new AssertByteCountStream(end - start);
	refUnrefFilter.on("error", function(err) {
		setImmediate(function() {
			if (!destroyed) byteCounter.emit("error", err);
		});
	});
	installDestroyFn(byteCounter, function() {
		destroyed = true;
		refUnrefFilter.unpipe(byteCounter);
		refUnrefFilter.destroy();
	});
	return stream.pipe(refUnrefFilter).pipe(byteCounter);
};
RandomAccessReader.prototype._readStreamForRange = function(start, end) {
	throw new Error("not implemented");
};
RandomAccessReader.prototype.read = function(buffer, offset, length, position, callback) {
	var readStream = this.createReadStream({start: position, end: position + length});
	var writeStream = new Writable();
	var written = 0;
	writeStream._write = function(chunk, encoding, cb) {
		chunk.copy(buffer, offset + written, 0, chunk.length);
		written += chunk.length;
		cb();
	};
	writeStream.on("finish", callback);
	readStream.on("error", function(error) {
		callback(error);
	});
	readStream.pipe(writeStream);
};
RandomAccessReader.prototype.close = function(callback) {
	setImmediate(callback);
};
util.inherits(RefUnrefFilter, PassThrough);
function RefUnrefFilter(context) {
	PassThrough.call(this);
	this.context = context;
	this.context.ref();
	this.unreffedYet = false;
}
RefUnrefFilter.prototype._flush = function(cb) {
	this.unref();
	cb();
};
RefUnrefFilter.prototype.unref = function(cb) {
	if (this.unreffedYet) return;
	this.unreffedYet = true;
	this.context.unref();
};
var cp437 = '\u0000☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ';
function decodeBuffer(buffer, isUtf8) {
	if (isUtf8) {
		return buffer.toString("utf8");
	} else {
		var result = "";
		for (var i = 0; i < buffer.length; i++) {
			result += cp437[buffer[i]];
		}
		return result;
	}
}
function readUInt64LE(buffer, offset) {
	var lower32 = buffer.readUInt32LE(offset);
	var upper32 = buffer.readUInt32LE(offset + 4);
	return upper32 * 0x100000000 + lower32;
}
var newBuffer;
if (typeof Buffer.allocUnsafe === "function") {
	newBuffer = function(len) {
		return Buffer.allocUnsafe(len);
	};
} else {
	newBuffer = function(len) {
		return new Buffer(len);
	};
}
function installDestroyFn(stream, fn) {
	if (typeof stream.destroy === "function") {
		stream._destroy = function(err, cb) {
			fn();
			if (cb != null) cb(err);
		};
	} else {
		stream.destroy = fn;
	}
}
function defaultCallback(err) {
	if (err) throw err;
}
/***/ }),
/***/ 68898:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const { valid, clean, explain, parse } = __webpack_require__(74818);
const { lt, le, eq, ne, ge, gt, compare, rcompare } = __webpack_require__(12124);
const {
	filter,
	maxSatisfying,
	minSatisfying,
	RANGE_PATTERN,
	satisfies,
	validRange,
} = __webpack_require__(30790);
const { major, minor, patch, inc } = __webpack_require__(38940);
module.exports = {
	valid,
	clean,
	explain,
	parse,
	lt,
	le,
	lte: le,
	eq,
	ne,
	neq: ne,
	ge,
	gte: ge,
	gt,
	compare,
	rcompare,
	filter,
	maxSatisfying,
	minSatisfying,
	RANGE_PATTERN,
	satisfies,
	validRange,
	major,
	minor,
	patch,
	inc,
};
/***/ }),
/***/ 12124:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const { parse } = __webpack_require__(74818);
module.exports = {
	compare,
	rcompare,
	lt,
	le,
	eq,
	ne,
	ge,
	gt,
	'<': lt,
	'<=': le,
	'==': eq,
	'!=': ne,
	'>=': ge,
	'>': gt,
	'===': arbitrary,
};
function lt(version, other) {
	return compare(version, other) < 0;
}
function le(version, other) {
	return compare(version, other) <= 0;
}
function eq(version, other) {
	return compare(version, other) === 0;
}
function ne(version, other) {
	return compare(version, other) !== 0;
}
function ge(version, other) {
	return compare(version, other) >= 0;
}
function gt(version, other) {
	return compare(version, other) > 0;
}
function arbitrary(version, other) {
	return version.toLowerCase() === other.toLowerCase();
}
function compare(version, other) {
	const parsedVersion = parse(version);
	const parsedOther = parse(other);
	const keyVersion = calculateKey(parsedVersion);
	const keyOther = calculateKey(parsedOther);
	return pyCompare(keyVersion, keyOther);
}
function rcompare(version, other) {
	return -compare(version, other);
}
function pyCompare(elemIn, otherIn) {
	let elem = elemIn;
	let other = otherIn;
	if (elem === other) {
		return 0;
	}
	if (Array.isArray(elem) !== Array.isArray(other)) {
		elem = Array.isArray(elem) ? elem : [elem];
		other = Array.isArray(other) ? other : [other];
	}
	if (Array.isArray(elem)) {
		const len = Math.min(elem.length, other.length);
		for (let i = 0; i < len; i += 1) {
			const res = pyCompare(elem[i], other[i]);
			if (res !== 0) {
				return res;
			}
		}
		return elem.length - other.length;
	}
	if (elem === -Infinity || other === Infinity) {
		return -1;
	}
	if (elem === Infinity || other === -Infinity) {
		return 1;
	}
	return elem < other ? -1 : 1;
}
function calculateKey(input) {
	const { epoch } = input;
	let { release, pre, post, local, dev } = input;
	release = release.concat();
	release.reverse();
	while (release.length && release[0] === 0) {
		release.shift();
	}
	release.reverse();
	if (!pre && !post && dev) pre = -Infinity;
	else if (!pre) pre = Infinity;
	if (!post) post = -Infinity;
	if (!dev) dev = Infinity;
	if (!local) {
		local = -Infinity;
	} else {
		local = local.map((i) =>
			Number.isNaN(Number(i)) ? [-Infinity, i] : [Number(i), ''],
		);
	}
	return [epoch, release, pre, post, dev, local];
}
/***/ }),
/***/ 38940:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const { explain, parse, stringify } = __webpack_require__(74818);
module.exports = {
	major,
	minor,
	patch,
	inc,
};
function major(input) {
	const version = explain(input);
	if (!version) {
		throw new TypeError('Invalid Version: ' + input);
	}
	return version.release[0];
}
function minor(input) {
	const version = explain(input);
	if (!version) {
		throw new TypeError('Invalid Version: ' + input);
	}
	if (version.release.length < 2) {
		return 0;
	}
	return version.release[1];
}
function patch(input) {
	const version = explain(input);
	if (!version) {
		throw new TypeError('Invalid Version: ' + input);
	}
	if (version.release.length < 3) {
		return 0;
	}
	return version.release[2];
}
function inc(input, release, preReleaseIdentifier) {
	let identifier = preReleaseIdentifier || `a`;
	const version = parse(input);
	if (!version) {
		return null;
	}
	if (
		!['a', 'b', 'c', 'rc', 'alpha', 'beta', 'pre', 'preview'].includes(
			identifier,
		)
	) {
		return null;
	}
	switch (release) {
		case 'premajor':
			{
				const [majorVersion] = version.release;
				version.release.fill(0);
				version.release[0] = majorVersion + 1;
			}
			version.pre = [identifier, 0];
			delete version.post;
			delete version.dev;
			delete version.local;
			break;
		case 'preminor':
			{
				const [majorVersion, minorVersion = 0] = version.release;
				version.release.fill(0);
				version.release[0] = majorVersion;
				version.release[1] = minorVersion + 1;
			}
			version.pre = [identifier, 0];
			delete version.post;
			delete version.dev;
			delete version.local;
			break;
		case 'prepatch':
			{
				const [majorVersion, minorVersion = 0, patchVersion = 0] =
					version.release;
				version.release.fill(0);
				version.release[0] = majorVersion;
				version.release[1] = minorVersion;
				version.release[2] = patchVersion + 1;
			}
			version.pre = [identifier, 0];
			delete version.post;
			delete version.dev;
			delete version.local;
			break;
		case 'prerelease':
			if (version.pre === null) {
				const [majorVersion, minorVersion = 0, patchVersion = 0] =
					version.release;
				version.release.fill(0);
				version.release[0] = majorVersion;
				version.release[1] = minorVersion;
				version.release[2] = patchVersion + 1;
				version.pre = [identifier, 0];
			} else {
				if (preReleaseIdentifier === undefined && version.pre !== null) {
					[identifier] = version.pre;
				}
				const [letter, number] = version.pre;
				if (letter === identifier) {
					version.pre = [letter, number + 1];
				} else {
					version.pre = [identifier, 0];
				}
			}
			delete version.post;
			delete version.dev;
			delete version.local;
			break;
		case 'major':
			if (
				version.release.slice(1).some((value) => value !== 0) ||
				version.pre === null
			) {
				const [majorVersion] = version.release;
				version.release.fill(0);
				version.release[0] = majorVersion + 1;
			}
			delete version.pre;
			delete version.post;
			delete version.dev;
			delete version.local;
			break;
		case 'minor':
			if (
				version.release.slice(2).some((value) => value !== 0) ||
				version.pre === null
			) {
				const [majorVersion, minorVersion = 0] = version.release;
				version.release.fill(0);
				version.release[0] = majorVersion;
				version.release[1] = minorVersion + 1;
			}
			delete version.pre;
			delete version.post;
			delete version.dev;
			delete version.local;
			break;
		case 'patch':
			if (
				version.release.slice(3).some((value) => value !== 0) ||
				version.pre === null
			) {
				const [majorVersion, minorVersion = 0, patchVersion = 0] =
					version.release;
				version.release.fill(0);
				version.release[0] = majorVersion;
				version.release[1] = minorVersion;
				version.release[2] = patchVersion + 1;
			}
			delete version.pre;
			delete version.post;
			delete version.dev;
			delete version.local;
			break;
		default:
			return null;
	}
	return stringify(version);
}
/***/ }),
/***/ 30790:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {
const { VERSION_PATTERN, explain: explainVersion } = __webpack_require__(74818);
const Operator = __webpack_require__(12124);
const RANGE_PATTERN = [
	'(?<operator>(===|~=|==|!=|<=|>=|<|>))',
	'\\s*',
	'(',
	/*  */ '(?<version>(?:' + VERSION_PATTERN.replace(/\?<\w+>/g, '?:') + '))',
	/*  */ '(?<prefix>\\.\\*)?',
	/*  */ '|',
	/*  */ '(?<legacy>[^,;\\s)]+)',
	')',
].join('');
module.exports = {
	RANGE_PATTERN,
	parse,
	satisfies,
	filter,
	validRange,
	maxSatisfying,
	minSatisfying,
};
const isEqualityOperator = (op) => ['==', '!=', '==='].includes(op);
const rangeRegex = new RegExp('^' + RANGE_PATTERN + '$', 'i');
function parse(ranges) {
	if (!ranges.trim()) {
		return [];
	}
	const specifiers = ranges
		.split(',')
		.map((range) => rangeRegex.exec(range.trim()) || {})
		.map(({ groups }) => {
			if (!groups) {
				return null;
			}
			let { ...spec } = groups;
			const { operator, version, prefix, legacy } = groups;
			if (version) {
				spec = { ...spec, ...explainVersion(version) };
				if (operator === '~=') {
					if (spec.release.length < 2) {
						return null;
					}
				}
				if (!isEqualityOperator(operator) && spec.local) {
					return null;
				}
				if (prefix) {
					if (!isEqualityOperator(operator) || spec.dev || spec.local) {
						return null;
					}
				}
			}
			if (legacy && operator !== '===') {
				return null;
			}
			return spec;
		});
	if (specifiers.filter(Boolean).length !== specifiers.length) {
		return null;
	}
	return specifiers;
}
function filter(versions, specifier, options = {}) {
	const filtered = pick(versions, specifier, options);
	if (filtered.length === 0 && options.prereleases === undefined) {
		return pick(versions, specifier, { prereleases: true });
	}
	return filtered;
}
function maxSatisfying(versions, range, options) {
	const found = filter(versions, range, options).sort(Operator.compare);
	return found.length === 0 ? null : found[found.length - 1];
}
function minSatisfying(versions, range, options) {
	const found = filter(versions, range, options).sort(Operator.compare);
	return found.length === 0 ? null : found[0];
}
function pick(versions, specifier, options) {
	const parsed = parse(specifier);
	if (!parsed) {
		return [];
	}
	return versions.filter((version) => {
		const explained = explainVersion(version);
		if (!parsed.length) {
			return explained && !(explained.is_prerelease && !options.prereleases);
		}
		return parsed.reduce((pass, spec) => {
			if (!pass) {
				return false;
			}
			return contains({ ...spec, ...options }, { version, explained });
		}, true);
	});
}
function satisfies(version, specifier, options = {}) {
	const filtered = pick([version], specifier, options);
	return filtered.length === 1;
}
function arrayStartsWith(array, prefix) {
	if (prefix.length > array.length) {
		return false;
	}
	for (let i = 0; i < prefix.length; i += 1) {
		if (prefix[i] !== array[i]) {
			return false;
		}
	}
	return true;
}
function contains(specifier, input) {
	const { explained } = input;
	let { version } = input;
	const { ...spec } = specifier;
	if (spec.prereleases === undefined) {
		spec.prereleases = spec.is_prerelease;
	}
	if (explained && explained.is_prerelease && !spec.prereleases) {
		return false;
	}
	if (spec.operator === '~=') {
		let compatiblePrefix = spec.release.slice(0, -1).concat('*').join('.');
		if (spec.epoch) {
			compatiblePrefix = spec.epoch + '!' + compatiblePrefix;
		}
		return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, {
			prereleases: spec.prereleases,
		});
	}
	if (spec.prefix) {
		const isMatching =
			explained.epoch === spec.epoch &&
			arrayStartsWith(explained.release, spec.release);
		const isEquality = spec.operator !== '!=';
		return isEquality ? isMatching : !isMatching;
	}
	if (explained)
		if (explained.local && spec.version) {
			version = explained.public;
			spec.version = explainVersion(spec.version).public;
		}
	if (spec.operator === '<' || spec.operator === '>') {
		if (Operator.eq(spec.release.join('.'), explained.release.join('.'))) {
			return false;
		}
	}
	const op = Operator[spec.operator];
	return op(version, spec.version || spec.legacy);
}
function validRange(specifier) {
	return Boolean(parse(specifier));
}
/***/ }),
/***/ 74818:
/***/ ((module) => {
const VERSION_PATTERN = [
	'v?',
	'(?:',
	/* */ '(?:(?<epoch>[0-9]+)!)?', // epoch
	/* */ '(?<release>[0-9]+(?:\\.[0-9]+)*)', // release segment
	/* */ '(?<pre>', // pre-release
	/*    */ '[-_\\.]?',
	/*    */ '(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))',
	/*    */ '[-_\\.]?',
	/*    */ '(?<pre_n>[0-9]+)?',
	/* */ ')?',
	/* */ '(?<post>', // post release
	/*    */ '(?:-(?<post_n1>[0-9]+))',
	/*    */ '|',
	/*    */ '(?:',
	/*        */ '[-_\\.]?',
	/*        */ '(?<post_l>post|rev|r)',
	/*        */ '[-_\\.]?',
	/*        */ '(?<post_n2>[0-9]+)?',
	/*    */ ')',
	/* */ ')?',
	/* */ '(?<dev>', // dev release
	/*    */ '[-_\\.]?',
	/*    */ '(?<dev_l>dev)',
	/*    */ '[-_\\.]?',
	/*    */ '(?<dev_n>[0-9]+)?',
	/* */ ')?',
	')',
	'(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?', // local version
].join('');
module.exports = {
	VERSION_PATTERN,
	valid,
	clean,
	explain,
	parse,
	stringify,
};
const validRegex = new RegExp('^' + VERSION_PATTERN + '$', 'i');
function valid(version) {
	return validRegex.test(version) ? version : null;
}
const cleanRegex = new RegExp('^\\s*' + VERSION_PATTERN + '\\s*$', 'i');
function clean(version) {
	return stringify(parse(version, cleanRegex));
}
function parse(version, regex) {
	const { groups } = (regex || validRegex).exec(version) || {};
	if (!groups) {
		return null;
	}
	const parsed = {
		epoch: Number(groups.epoch ? groups.epoch : 0),
		release: groups.release.split('.').map(Number),
		pre: normalize_letter_version(groups.pre_l, groups.pre_n),
		post: normalize_letter_version(
			groups.post_l,
			groups.post_n1 || groups.post_n2,
		),
		dev: normalize_letter_version(groups.dev_l, groups.dev_n),
		local: parse_local_version(groups.local),
	};
	return parsed;
}
function stringify(parsed) {
	if (!parsed) {
		return null;
	}
	const { epoch, release, pre, post, dev, local } = parsed;
	const parts = [];
	if (epoch !== 0) {
		parts.push(`${epoch}!`);
	}
	parts.push(release.join('.'));
	if (pre) {
		parts.push(pre.join(''));
	}
	if (post) {
		parts.push('.' + post.join(''));
	}
	if (dev) {
		parts.push('.' + dev.join(''));
	}
	if (local) {
		parts.push(`+${local}`);
	}
	return parts.join('');
}
function normalize_letter_version(letterIn, numberIn) {
	let letter = letterIn;
	let number = numberIn;
	if (letter) {
		if (!number) {
			number = 0;
		}
		letter = letter.toLowerCase();
		if (letter === 'alpha') {
			letter = 'a';
		} else if (letter === 'beta') {
			letter = 'b';
		} else if (['c', 'pre', 'preview'].includes(letter)) {
			letter = 'rc';
		} else if (['rev', 'r'].includes(letter)) {
			letter = 'post';
		}
		return [letter, Number(number)];
	}
	if (!letter && number) {
		letter = 'post';
		return [letter, Number(number)];
	}
	return null;
}
function parse_local_version(local) {
	if (local) {
		return local
			.split(/[._-]/)
			.map((part) =>
				Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part),
			);
	}
	return null;
}
function explain(version) {
	const parsed = parse(version);
	if (!parsed) {
		return parsed;
	}
	const { epoch, release, pre, post, dev, local } = parsed;
	let base_version = '';
	if (epoch !== 0) {
		base_version += epoch + '!';
	}
	base_version += release.join('.');
	const is_prerelease = Boolean(dev || pre);
	const is_devrelease = Boolean(dev);
	const is_postrelease = Boolean(post);
	return {
		epoch,
		release,
		pre,
		post: post ? post[1] : post,
		dev: dev ? dev[1] : dev,
		local: local ? local.join('.') : local,
		public: stringify(parsed).split('+', 1)[0],
		base_version,
		is_prerelease,
		is_devrelease,
		is_postrelease,
	};
}
/***/ }),
/***/ 11730:
/***/ ((module) => {
module.exports = /*#__PURE__*/JSON.parse('["_http_agent","_http_client","_http_common","_http_incoming","_http_outgoing","_http_server","_stream_duplex","_stream_passthrough","_stream_readable","_stream_transform","_stream_wrap","_stream_writable","_tls_common","_tls_wrap","assert","assert/strict","async_hooks","buffer","child_process","cluster","console","constants","crypto","dgram","diagnostics_channel","dns","dns/promises","domain","events","fs","fs/promises","http","http2","https","inspector","inspector/promises","module","net","os","path","path/posix","path/win32","perf_hooks","process","punycode","querystring","readline","readline/promises","repl","stream","stream/consumers","stream/promises","stream/web","string_decoder","sys","timers","timers/promises","tls","trace_events","tty","url","util","util/types","v8","vm","wasi","worker_threads","zlib","node:sea","node:sqlite","node:test","node:test/reporters"]');
/***/ })
};
